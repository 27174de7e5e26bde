# Assure. `make` is the nightly job, `make help` lists the rest.

INPUTS  ?= inputs
OUTPUTS ?= outputs
SWIFT   ?= swift
BUILD   := .build/release

LIBRARIES := pkg-config libpoppler-glib-dev libtesseract-dev libleptonica-dev libzbar-dev libzip-dev libxml2-dev \
             libcmark-dev libxlsxwriter-dev libsqlite3-dev \
             tesseract-ocr-osd \
             $(addprefix tesseract-ocr-,eng deu fra spa ita por nld pol swe dan fin ces tur hun ron nor ell rus jpn kor chi-sim chi-tra)
# What the tests open the pack with.
VIEWERS   := libreoffice-calc libreoffice-writer chromium python3 python3-jsonschema

# What `make accuracy` makes its documents with.
DRAWERS   := python3 python3-docx python3-openpyxl python3-reportlab python3-pil python3-numpy poppler-utils fonts-dejavu-core \
             fonts-dejavu-extra fonts-liberation fonts-noto-core fonts-vlgothic

# What `make bench` measures beside.
PEERS     := python3 python3-venv python3-pypdf python3-pdfminer python3-openpyxl python3-xlsxwriter python3-markdown \
             python3-commonmark python3-numpy poppler-utils
# The peer that Debian lacks.
CALAMINE  := python-calamine==0.9.1

.DEFAULT_GOAL := run
.PHONY: run build test check accuracy calibrate bench publish setup setup-test help

run: build ## set up what is missing, build, run on inputs/, write outputs/ (the nightly job)
	@$(BUILD)/assure run --inputs "$(INPUTS)" --outputs "$(OUTPUTS)" $(ARGS)

build: setup ## set up what is missing and build
	@$(SWIFT) build -c release --product assure-reader
	@$(SWIFT) build -c release --product assure-recogniser
	@$(SWIFT) build -c release --product assure

test: setup-test ## set up what is missing, run every test
	@$(SWIFT) build -c release --build-tests
	@$(SWIFT) test -c release --skip-build

check: setup-test ## format lint, warnings as errors, import arrows, tests
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks/AssureBench
	@rm -rf .build-arrows
	@$(SWIFT) build --scratch-path .build-arrows --explicit-target-dependency-import-check error
	@$(MAKE) --no-print-directory test

# What `make calibrate` fits with.
FITTERS   := python3-xgboost python3-scipy

# Sets that the confidences are fitted on; others measure them.
FITTED_ON := 11 12

calibrate: build ## fit the confidences of certificate fields, the weights of papers' words and of standards' places and the trees of promises to labelled ones
	@$(call install,$(DRAWERS) $(FITTERS))
	@for seed in $(FITTED_ON); do \
	  mkdir -p .build/certificates-$$seed && \
	  /usr/bin/python3 Benchmarks/Certificates/make_certificates.py .build/certificates-$$seed --seed $$seed && \
	  /usr/bin/python3 Benchmarks/Certificates/accuracy.py $(BUILD)/assure .build/certificates-$$seed \
	    --uncalibrated --json .build/certificates-$$seed/judged.json >/dev/null || exit 1; \
	done
	@/usr/bin/python3 Benchmarks/Certificates/calibrate.py Sources/Recognition/Data/confidence-calibration.csv \
	  $(FITTED_ON:%=.build/certificates-%/judged.json)
	@/usr/bin/python3 Benchmarks/Certificates/fit.py Benchmarks/Certificates/papers.jsonl Sources/Recognition/Data/PaperWeights.swift
	@/usr/bin/python3 Benchmarks/Certificates/fit_standards.py Benchmarks/Certificates/standards.jsonl \
	  Sources/Recognition/Data/StandardWeights.swift
	@/usr/bin/python3 Benchmarks/Clauses/fit.py $(BUILD)/assure Sources/Recognition/Data/ClauseLikelihoods.swift

accuracy: build ## how well certificates, auditors' reports, SoAs and clauses are read, on labelled ones (SEED=N makes others)
	@$(call install,$(DRAWERS))
	@rm -rf .build/certificates && mkdir -p .build/certificates
	@/usr/bin/python3 Benchmarks/Certificates/make_certificates.py .build/certificates --seed $(or $(SEED),27001)
	@/usr/bin/python3 Benchmarks/Certificates/accuracy.py $(BUILD)/assure .build/certificates $(ARGS)
	@rm -rf .build/auditors-reports && mkdir -p .build/auditors-reports
	@/usr/bin/python3 Benchmarks/ServiceAuditorReports/make_reports.py .build/auditors-reports --seed $(or $(SEED),3402)
	@/usr/bin/python3 Benchmarks/ServiceAuditorReports/accuracy.py $(BUILD)/assure .build/auditors-reports
	@rm -rf .build/statements && mkdir -p .build/statements
	@/usr/bin/python3 Benchmarks/StatementsOfApplicability/make_statements.py .build/statements --seed $(or $(SEED),27006)
	@/usr/bin/python3 Benchmarks/StatementsOfApplicability/accuracy.py $(BUILD)/assure .build/statements
	@/usr/bin/python3 Benchmarks/Clauses/accuracy.py $(BUILD)/assure

publish: build ## put outputs/current/site where the intranet serves it, in one step (DEST=DIR)
	@test -n "$(DEST)" || { echo "Say where: make publish DEST=/srv/intranet/vendor-assurance" >&2; exit 2; }
	@$(BUILD)/assure publish --outputs "$(OUTPUTS)" --to "$(DEST)"

bench: build ## time per stage, peak memory, digests, and ratios to the peers in the same run
	@$(call install,$(PEERS))
	@$(SWIFT) build -c release --product assure-bench
	@test -x .build/bench/peers/bin/python || /usr/bin/python3 -m venv --system-site-packages .build/bench/peers
	@.build/bench/peers/bin/pip install --quiet --disable-pip-version-check $(CALAMINE)
	@/usr/bin/python3 Benchmarks/bench.py $(BUILD) "$(INPUTS)" .build/bench/made .build/bench/peers/bin/python

setup:
	@$(call install,$(LIBRARIES))

setup-test:
	@$(call install,$(LIBRARIES) $(VIEWERS))

# Installs those Debian packages that are missing, as root or with sudo; else says which and stops.
define install
missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  if ! command -v apt-get >/dev/null; then \
    echo "These Debian packages are missing, and this system has no apt-get:$$missing" >&2; exit 1; \
  elif [ "$$(id -u)" = 0 ]; then as_root=""; \
  elif sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }; then as_root="sudo"; \
  else echo "These Debian packages are missing; ask an administrator to run" >&2; \
       echo "  apt-get install$$missing" >&2; exit 1; \
  fi; \
  echo "Installing$$missing"; \
  $$as_root apt-get update -qq && \
  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
fi
endef

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12
