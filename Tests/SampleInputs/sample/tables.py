"""The register and the other tables beside the documents. None of them says how a vendor stands."""

import csv
from pathlib import Path

from .table_rows import (BENCHMARKS, DECISIONS, DEMANDS, OFFERS, POLICY, PRICES, REVIEWS, SAVINGS, SAVINGS_TERMS, SUBPROCESSORS)
from .vendors import VENDORS


def _write(path: Path, header: str, rows) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header.split(","))
        writer.writerows(rows)


def write_tables(inputs: Path) -> None:
    _write(inputs / "vendors.csv", "id,legal_name,aliases,country,category,tier,annual_spend,currency,contract_start,"
           "contract_end,notice_days,auto_renewal,renewal_term_months,owner",
           [(v.id, v.legal_name, v.aliases, v.country, v.category, v.tier, v.spend, "USD", *v.term, v.notice_days,
             v.auto_renewal, v.renewal_months, v.owner) for v in VENDORS])
    _write(inputs / "services.csv", "vendor,service,synonyms,territories,legal_entities,data_classes,required_controls,"
           "annual_spend",
           [(v.id, s.name, s.synonyms, s.territories, s.entities, s.data, s.controls, s.spend)
            for v in VENDORS for s in v.services])
    _write(inputs / "subprocessors.csv", "vendor,subprocessor,service,country,certification", SUBPROCESSORS)
    _write(inputs / "customer-demands.csv", "id,customer,demand,framework,services,due", DEMANDS)
    _write(inputs / "benchmarks.csv", "service,metric,unit,currency,p25,median,p75,n,date,source,prices",
           [(*row, *("",) * (11 - len(row))) for row in BENCHMARKS])
    _write(inputs / "savings.csv", "id,vendor,contract,category,kind,baseline_type,baseline_amount,baseline_document,"
           "baseline_date,new_amount,currency,recurring,stage,stage_date,owner,evidence,note,starts,ends,one_off_cost,"
           "baseline_quantity,new_quantity,invoiced,finance_signoff",
           [(*line, *SAVINGS_TERMS.get(line[0], ("",) * 7)) for line in SAVINGS])
    _write(inputs / "contract-prices.csv", "id,vendor,contract,service,unit,units,paid,months,currency,document,contract_price,"
           "seats_bought,seats_active,activity_days,seats_reserve,seats_light,uplift_cap,index_pct,index_source,payment_days,"
           "renewal_reminder", PRICES)
    _write(inputs / "offers.csv", "line,kind,party,amount,currency,months,days,percent,document,date", OFFERS)
    _write(inputs / "decisions.csv", "id,date,vendor,subject,decision,owner,expires,note", DECISIONS)
    _write(inputs / "reviews.csv", "file,field,value,reviewer,date,note", REVIEWS)
    (inputs / "policy.yaml").write_text(POLICY, encoding="utf-8")
