/// The five vendors with prices, offers and a benchmark for one of them, and a tier and services so that losses are simulated.
let pricedVendors: [String: String] = {
  var tables = fiveVendors
  tables["vendors.csv"] = """
    id,legal_name,tier,annual_spend,currency,contract_end,notice_days,auto_renewal,renewal_term_months,owner
    alpha,Alpha Ltd,critical,100000,EUR,2027-12-31,90,yes,12,Ada
    beta,Beta GmbH,critical,250000.50,EUR,2027-03-31,120,yes,12,Ben
    gamma,Gamma SA,high,3,EUR,2026-12-31,30,no,,
    """
  tables["services.csv"] = """
    vendor,service,territories,data_classes
    alpha,Payroll,DE,personal
    beta,Hosting,DE,confidential
    gamma,Print,DE,internal
    """
  tables["savings.csv"] = """
    id,vendor,contract,category,kind,baseline_type,baseline_amount,baseline_document,new_amount,currency,recurring,stage,evidence,starts,ends
    S1,alpha,MSA,hard_reduction,reduction,last_price_paid,1000,PO 1,400,EUR,yes,realised,i.pdf,2026-01-01,2026-12-31
    S2,beta,,avoidance,avoidance,renewal_quote_uplift,900,Quote,500,EUR,no,negotiated,,,
    S3,alpha,MSA,value_risk,avoidance,prior_contract,,,,EUR,no,contracted,,,
    """
  tables["contract-prices.csv"] = """
    id,vendor,contract,service,unit,units,paid,months,currency,document,seats_bought,seats_active,activity_days,seats_reserve,uplift_cap,index_pct,index_source
    P1,alpha,msa,Payroll,payslip,1000,100000,12,EUR,Invoices,200,150,90,20,5,3,CPI
    P2,beta,,Hosting,,,,,EUR,,,,,,uncapped,,
    """
  tables["offers.csv"] = """
    line,kind,party,amount,currency,months,document,date
    P1,renewal,Alpha Ltd,108000,EUR,,Quote,2026-11-01
    P1,alternative,Zeta,80000,EUR,,Offer 1,2026-11-01
    P1,alternative,Eta,90000,EUR,,Offer 2,2026-11-01
    P1,switching_quoted,Zeta,5000,EUR,,Offer 1,2026-11-01
    """
  tables["benchmarks.csv"] = """
    service,metric,unit,currency,p25,median,p75,n,date,source
    payroll,price,payslip,EUR,7.00,7.75,8.10,24,2026-06-30,Panel
    """
  return tables
}()
