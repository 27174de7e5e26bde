"""English contract wording: common clauses, and the clauses on certification from binding to empty.

{s} is the supplier's and {c} the customer's defined term. Common clauses: topic -> heading, paragraphs.
"""

COMMON = {
    "definitions": ("Definitions", [
        "In this Agreement \"Services\" means the services described in the order form; \"Confidential Information\" means "
        "all information disclosed by one party to the other that is marked or by its nature confidential; \"Term\" means "
        "the period from the Effective Date to expiry or termination; \"Business Day\" means a day on which banks are open "
        "at the seat of the {c}."]),
    "services": ("Provision of the Services", [
        "The {s} shall provide the Services from the Effective Date with reasonable skill and care and in line with the "
        "service description.",
        "The {s} may improve the Services as long as functions that the {c} uses are not withdrawn without six months' notice."]),
    "levels": ("Service levels", [
        "The {s} shall meet the monthly availability of 99.8 per cent, measured at the point of delivery, planned maintenance "
        "excepted.",
        "Where a service level is missed the {c} is credited with five per cent of the monthly fee for each full half per "
        "cent below it, up to twenty per cent."]),
    "fees": ("Fees and payment", [
        "The fees are stated in the order form in United States dollars and exclude value added tax.",
        "Invoices are payable within forty-five (45) days of receipt. Undisputed late amounts bear interest at four per cent "
        "a year.",
        "Fees may be adjusted once a year by no more than the change of the consumer price index, on ninety days' notice."]),
    "ip": ("Intellectual property", [
        "Each party keeps the rights in what it brought. The {c} receives a non-exclusive right to use the Services for the "
        "business of its group during the Term."]),
    "confidentiality": ("Confidentiality", [
        "Each party shall keep the other's Confidential Information secret, use it only for this Agreement and disclose it "
        "only to those who need to know and are bound likewise, for the Term and five years after."]),
    "data": ("Data protection", [
        "Where the {s} processes personal data on behalf of the {c}, it does so on documented instructions and under the data "
        "processing agreement attached as Annex 2.",
        "The {s} shall notify the {c} of a personal data breach without undue delay and in any case within forty-eight hours "
        "of becoming aware of it."]),
    "security": ("Information security", [
        "The {s} shall maintain appropriate technical and organisational measures to protect the {c}'s data against loss, "
        "misuse and unauthorised access.",
        "The {s} shall inform the {c} of security incidents that affect the {c}'s data within two Business Days."]),
    "subcontract": ("Subcontracting", [
        "The {s} may use subcontractors. It remains responsible for their acts as for its own and keeps a list of them "
        "available to the {c}."]),
    "audit": ("Records and audit", [
        "The {s} shall keep records of the Services for six years. On thirty days' notice, and no more than once a year, the "
        "{c} may inspect the records that are needed to check invoices."]),
    "continuity": ("Business continuity", [
        "The {s} shall keep and test once a year a continuity plan with a recovery time objective of eight hours and a "
        "recovery point objective of one hour."]),
    "staff": ("Personnel", [
        "The {s} shall use trained personnel and replace, at the reasonable request of the {c}, persons who do not meet the "
        "requirements."]),
    "change": ("Change control", [
        "Changes of the Services are agreed in writing. The {s} shall answer a change request within ten Business Days with "
        "its effect on price and time."]),
    "warranty": ("Warranties", [
        "Each party warrants that it is entitled to enter into this Agreement. The {s} warrants that the Services will "
        "materially conform to their description."]),
    "liability": ("Limitation of liability", [
        "Nothing in this Agreement limits liability for intent, gross negligence, death or personal injury.",
        "Otherwise the total liability of each party in a contract year is limited to one hundred and fifty per cent of the "
        "fees of that year. Neither party is liable for loss of profit."]),
    "insurance": ("Insurance", ["The {s} shall hold professional indemnity and cyber insurance of at least ten million "
                                "dollars for each claim."]),
    "term": ("Term and termination", [
        "This Agreement starts on the Effective Date and runs for the initial term stated in the order form.",
        "Either party may terminate for material breach that is not cured within thirty (30) days of written notice.",
        "On termination the {s} shall return or delete the {c}'s data within thirty days and give reasonable exit assistance."]),
    "force": ("Force majeure", ["Neither party is liable for a failure caused by events beyond its reasonable control for as "
                                "long as they last; after sixty days either party may terminate the affected Services."]),
    "assignment": ("Assignment", ["Neither party may assign this Agreement without the other's written consent, which shall "
                                  "not be unreasonably withheld."]),
    "notices": ("Notices", ["Notices are given in writing to the addresses on the first page, by e-mail only where this "
                            "Agreement says so."]),
    "law": ("Governing law", ["This Agreement is governed by the law of the seat of the {c}, whose courts have exclusive "
                              "jurisdiction."]),
    "general": ("General", ["This Agreement with its annexes is the whole agreement of the parties. Changes need written "
                            "form. If a provision is void the others stay in force."]),
}

# tag -> wordings that bind the supplier or give the customer a right.
BINDING = {
    "maintain_certification": [
        "Throughout the Term the {s} shall hold and maintain certification of its information security management system to "
        "ISO/IEC 27001:2022, issued by a certification body that is accredited for that standard by a signatory of the IAF "
        "multilateral arrangement, and shall undergo every surveillance audit on time.",
        "The {s} must keep its ISO/IEC 27001:2022 certification in force at all times during the Term. Certificates count only "
        "where the issuing body is accredited by a recognised national accreditation body."],
    "provide_certificate": [
        "The {s} shall deliver to the {c} its current certificate with all annexes on signature and, without request, each new, "
        "amended or reissued certificate within ten (10) Business Days of its issue.",
        "A copy of the current certificate must be supplied to the {c} before the Effective Date and within 20 days of each "
        "renewal."],
    "soa_access": [
        "On signature, at each change and on request the {s} shall give the {c} the current Statement of Applicability, "
        "showing for every Annex A control whether it is applied and, where it is excluded, the justification.",
        "The {c} is entitled to a copy of the Statement of Applicability in the version cited on the certificate, as "
        "Confidential Information."],
    "surveillance_audit_notification": [
        "Within thirty (30) days after each surveillance audit the {s} shall confirm to the {c} in writing its date and outcome "
        "and describe every material finding that could affect the Services.",
        "The {s} will notify the {c} of material findings of each surveillance audit no later than 30 days after the audit has "
        "closed, and will confirm a clean result likewise."],
    "nonconformity_notification": [
        "The {s} shall notify the {c} of every major nonconformity raised by the certification body within fifteen (15) days, "
        "together with a corrective action plan and its due dates.",
        "Where an external audit raises a major nonconformity that bears on the Services, the {s} must tell the {c} within 10 "
        "Business Days and supply its remediation timeline."],
    "recertification_commitment": [
        "The {s} shall complete recertification before the certificate expires and shall notify the {c} not later than sixty "
        "(60) days before expiry of any expected delay or change of scope.",
        "Recertification must be finished at least 30 days before the expiry date printed on the certificate."],
    "lapse_notification": [
        "If the certification lapses or is suspended, withdrawn or reduced in scope, the {s} shall notify the {c} within five "
        "(5) days, explain the cause and supply a plan to restore it.",
        "The {s} must notify the {c} within 5 days of any suspension, withdrawal, expiry or voluntary surrender of the "
        "certificate."],
    "termination_right": [
        "A failure to maintain the certification is a material breach. If it is not cured within thirty (30) days of notice, "
        "the {c} may terminate the affected Services without penalty and receive a refund of prepaid fees.",
        "If certification is not restored within 30 days of its loss, the {c} may terminate this Agreement in whole or in part "
        "on written notice and without any termination charge."],
    "scope_specificity": [
        "The scope stated on the certificate shall expressly cover {services}, every entity of the {s} that performs them and "
        "each site listed in Schedule B. Removal of any of these needs the {c}'s prior written consent.",
        "The certified scope must include {services} as delivered to the {c}, and the sites from which they are delivered."],
    "annex_a_controls": [
        "The {s} shall apply and operate for the Services at least the ISO/IEC 27001:2022 Annex A controls {controls} and shall "
        "not exclude any of them without the {c}'s written consent.",
        "Controls {controls} of Annex A of ISO/IEC 27001:2022 must be applicable and implemented for the Services."],
    "subprocessor_cascading": [
        "The {s} shall use for the Services only sub-processors that hold ISO/IEC 27001:2022 certification from an accredited "
        "body covering what they do, shall give thirty (30) days' notice of any change, and remains liable for them as for "
        "itself.",
        "Each sub-processor must be bound in writing to security obligations no less protective than these, including its own "
        "ISO/IEC 27001 certification, and the {c} may object to a new sub-processor within 30 days."],
    "geographic_alignment": [
        "For Services used by the {c}'s entities in the European Economic Area and the United Kingdom the certification in this "
        "clause applies; for Services used in North America the {s} shall in addition deliver a SOC 2 Type II report.",
        "The certificate must name the sites and hosting regions from which the entities of the {c} in the European Union and "
        "the United Kingdom are served, and their data shall remain there."],
    "soc2_and_iso_combined": [
        "In addition to the ISO/IEC 27001 certification the {s} shall each year deliver a SOC 2 Type II report covering Security, "
        "Availability and Confidentiality for a period of at least six months. Neither evidence replaces the other.",
        "The {s} must hold both: the ISO/IEC 27001:2022 certificate and a current SOC 2 Type II report issued every twelve "
        "months, with a bridge letter for any gap of up to three months."],
}

# Words that look like commitments and bind nobody.
EMPTY = {
    "bare": "The {s} is ISO 27001 certified.",
    "data_centres": "The {s} hosts the Services in ISO 27001 certified data centres operated by a third party.",
    "endeavours": "The {s} shall use commercially reasonable endeavours to maintain an information security management system "
                  "aligned with ISO/IEC 27001 and may, at its discretion, share summaries of audit results.",
    "aspiration": "The {s} intends to obtain ISO/IEC 27001 certification in due course and expects to begin its readiness "
                  "assessment in the coming year. This statement is for information only.",
    "either": "The {s} will maintain a SOC 2 report or ISO 27001 certification, or a comparable attestation, as the {s} sees fit.",
    "aligned": "The {s}'s security programme is designed to comply with and is aligned with ISO/IEC 27001 and industry practice.",
    "soc2": "The {s} shall deliver to the {c} each year, within sixty days of the end of the period, a SOC 2 Type II report of an "
            "independent service auditor covering Security, Availability and Confidentiality.",
    "on_request": "Security documentation may be made available on request from time to time, subject to availability.",
}
