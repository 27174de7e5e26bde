// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A stage knows the model, the tools named here, and no other stage.
func stage(
  _ name: String, tools: [Target.Dependency] = [], data: [String] = [], excluding: [String] = []
) -> Target {
  .target(
    name: name, dependencies: ["AssuranceModel"] + tools, exclude: excluding,
    resources: data.map { .embedInCode($0) }, swiftSettings: strict)
}

/// A Swift face of something foreign, which knows nothing of vendors.
func tool(_ name: String, over library: Target.Dependency) -> Target {
  .target(name: name, dependencies: [library], swiftSettings: strict)
}

/// A C library of the system, by its pkg-config name and its Debian package.
func library(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// The tests of one target, in the folder of its name.
func tests(
  of name: String, with dependencies: [Target.Dependency] = [], excluding: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "AssuranceTesting"]
      + (name == "AssuranceModel" ? [] : ["AssuranceModel"]) + dependencies,
    exclude: excluding, swiftSettings: strict)
}

let commandLine: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "assure",
  products: [
    .executable(name: "assure", targets: ["assure"]),
    .executable(name: "assure-reader", targets: ["assure-reader"]),
    .executable(name: "assure-recogniser", targets: ["assure-recogniser"]),
  ],
  dependencies: [
    // Commands, options and help.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of every input and every artefact.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // History of earlier nights in an embedded database.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The buyer's policy, which this field writes in YAML.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Every value that crosses a stage. No local dependencies, so that all other targets can depend on it.
    .target(
      name: "AssuranceModel",
      resources: [
        .embedInCode("Bodies/Data/accreditation-bodies.csv"),
        .embedInCode("Bodies/Data/certification-bodies.csv"),
        .embedInCode("Documents/Data/annex-a-2005.csv"),
        .embedInCode("Documents/Data/annex-a-2013.csv"),
        .embedInCode("Documents/Data/annex-a-2022.csv"),
        .embedInCode("Documents/Data/annex-a-2005-to-2013.csv"),
        .embedInCode("Documents/Data/annex-a-2013-to-2022.csv"),
        .embedInCode("Documents/Data/certificate-status-words.csv"),
        .embedInCode("Records/Data/control-profile.csv"),
      ],
      swiftSettings: strict),

    stage(
      "DocumentReading", tools: ["CPoppler", "CTesseract", "CZBar", "CZip", "CXML", "CommonMark"]),
    stage(
      "Recognition",
      data: [
        "Data/certificate-labels.csv", "Data/certificate-date-words.csv", "Data/month-names.csv",
        "Data/other-paper-words.csv",
        "Data/confidence-calibration.csv", "Data/status-sentence-words.csv",
        "Data/clause-phrases-common.txt", "Data/clause-phrases-de.txt",
        "Data/clause-phrases-en.txt", "Data/clause-phrases-es.txt",
        "Data/clause-phrases-fr.txt", "Data/clause-phrases-nl.txt", "Data/unread-languages.txt",
      ]),
    stage("Normalisation"),
    stage(
      "Rules",
      data: [
        "Data/certificate-number-shapes.csv", "Data/generic-reasons.csv", "Data/places.csv",
        "Data/reason-contradictions.csv",
      ],
      excluding: ["README.md"]),
    stage("Scoring", data: ["Exposure/Data/exposure-parameters.csv"]),
    stage("Reporting"),
    stage(
      "Rendering", tools: ["Workbooks", "WordDocuments", "CommonMark"], excluding: ["Schemas"]),

    tool("Workbooks", over: "CXLSXWriter"),
    tool("WordDocuments", over: "CZip"),
    tool("CommonMark", over: "CCMark"),
    library("CXLSXWriter", pkgConfig: "xlsxwriter", debian: "libxlsxwriter-dev"),
    library("CCMark", pkgConfig: "libcmark", debian: "libcmark-dev"),
    library("CPoppler", pkgConfig: "poppler-glib", debian: "libpoppler-glib-dev"),
    library("CTesseract", pkgConfig: "tesseract", debian: "libtesseract-dev"),
    library("CZBar", pkgConfig: "zbar", debian: "libzbar-dev"),
    library("CZip", pkgConfig: "libzip", debian: "libzip-dev"),
    library("CXML", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),

    // How the pipeline and the programs that work on documents speak with each other.
    .target(name: "Workers", dependencies: ["AssuranceModel"], swiftSettings: strict),

    // The order of the stages, and everything that is not pure: clock, files, processes, history.
    .target(
      name: "AssurancePipeline",
      dependencies: [
        "AssuranceModel", "Workers", "Recognition", "Normalisation", "Rules", "Scoring",
        "Reporting", "Rendering", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "assure", dependencies: ["AssurancePipeline", "AssuranceModel", "Rules", commandLine],
      swiftSettings: strict),
    .executableTarget(
      name: "assure-reader", dependencies: ["DocumentReading", "AssuranceModel", "Workers"],
      swiftSettings: strict),
    .executableTarget(
      name: "assure-recogniser", dependencies: ["Recognition", "AssuranceModel", "Workers"],
      swiftSettings: strict),

    // Measures stages in process for `make bench`; ships with nothing.
    .executableTarget(
      name: "assure-bench",
      dependencies: [
        "AssuranceModel", "AssurancePipeline", "Recognition", "Rendering", "Scoring", "Workbooks",
        "CommonMark", .product(name: "Crypto", package: "swift-crypto"),
      ],
      path: "Benchmarks/AssureBench", swiftSettings: strict),

    .target(
      name: "AssuranceTesting", dependencies: ["AssuranceModel"], path: "Tests/AssuranceTesting",
      swiftSettings: strict),
    tests(of: "AssuranceModel"),
    tests(of: "DocumentReading", excluding: ["Fixtures"]),
    tests(of: "Recognition", excluding: ["Contracts", "Passages"]),
    tests(of: "Normalisation"),
    tests(of: "Rules", with: ["Recognition"], excluding: ["Cycle/cycle-vectors.json"]),
    tests(of: "Scoring"),
    tests(of: "Reporting", with: ["Normalisation", "Rules", "Scoring"]),
    tests(
      of: "Rendering", with: ["Reporting", "Recognition", "Rules", "CommonMark"],
      excluding: ["Goldens"]),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks"], swiftSettings: strict),
    .testTarget(
      name: "WordDocumentsTests", dependencies: ["WordDocuments"], swiftSettings: strict),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"], swiftSettings: strict),
    tests(
      of: "AssurancePipeline",
      with: ["Recognition", "Scoring", "assure", "assure-reader", "assure-recogniser"]),
  ],
  swiftLanguageModes: [.v6]
)
