"""A report in English, as neutral blocks: attestation wording of the AICPA, or of ISAE 3000 and 3402."""
from . import values

TESTS = [("CC1.1", "The entity demonstrates a commitment to integrity.", "Inspected the code of conduct and its acknowledgement."), ("CC2.2", "Policies are published on the intranet.", "Inspected the policy portal."),
         ("CC3.2", "A risk assessment is performed annually.", "Inspected the risk assessment."), ("CC4.1", "Control self-assessments are performed quarterly.", "Inspected the assessments for a sample of quarters."),
         ("CC6.1", "Access to production requires multi-factor authentication.", "Observed a login and inspected the configuration."), ("CC6.2", "Access of terminated employees is removed.", "Compared a sample of terminated employees with access logs."),
         ("CC7.1", "Vulnerability scans run weekly.", "Inspected a sample of weekly scans."), ("CC7.3", "Security incidents are tracked to closure.", "Inquired of the security manager and inspected tickets."),
         ("CC8.1", "Changes are approved before release.", "Inspected a sample of changes."), ("CC9.2", "Vendors are assessed annually.", "Inspected vendor assessments.")]
FILL = ["The company was founded to serve enterprise customers and employs engineering, support, legal and finance teams. Personnel work remotely and from two offices.",
        "Logical access is granted on the principle of least privilege. Requests are documented in a ticket and approved by the manager of the requester before access is provisioned.",
        "Change management follows a documented process. Code is reviewed by a peer, tested in a staging environment and released through an automated pipeline.",
        "Incidents are classified by severity. A post-mortem is written for each major incident, and lessons are tracked until they are closed.",
        "Backups are taken daily and replicated to a second region. Restoration is tested every quarter and the availability of the service is shown on a public status page.",
        "Personnel sign the code of conduct and complete security and privacy awareness training each year. A privacy notice is published on the web site.",
        "Data are classified as public, internal, confidential or restricted. Confidentiality agreements are signed before access is granted, and processing integrity is monitored by reconciliation.",
        "The board meets quarterly. Management communicates objectives and reviews the results of internal audits, penetration tests and the earlier type 1 report."]


def listed(names, random):
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + (random.choice([" and ", ", and "]) if len(names) > 2 else " and ") + names[-1]


def opinion_blocks(r, random, claim, matter):
    """Heading, basis and opinion paragraphs; claim is what the auditor would confirm."""
    out = []
    if r.opinion == "qualified":
        out += [("heading", "Basis for Qualified Opinion"), ("p", matter)]
        out += [("heading", random.choice(["Qualified Opinion", "Qualified Opinion", "Opinion"])), ("p", random.choice([
            f"In our opinion, except for the matter described in the preceding paragraph, in all material respects, {claim}",
            f"In our opinion, except for the effects of the matter giving rise to the modification described above, in all material respects, {claim}",
            f"In our opinion, in all material respects, except for the matter referred to in the Basis for Qualified Opinion section, {claim}"]))]
    elif r.opinion == "adverse":
        out += [("heading", "Basis for Adverse Opinion"), ("p", matter), ("heading", random.choice(["Adverse Opinion", "Adverse Opinion", "Opinion"])),
                ("p", "In our opinion, because of the significance of the matter described in the Basis for Adverse Opinion section, " + ("management's assertion is not fairly stated, in all material respects." if r.family == "soc3" else
                      "the description does not present fairly the system, and the controls were not suitably designed" + (" and did not operate effectively" if r.type == "2" else "") + " to provide reasonable assurance that the objectives were achieved."))]
    elif r.opinion == "disclaimer":
        out += [("heading", "Basis for Disclaimer of Opinion"), ("p", "Management did not provide us with the records of access reviews and changes that we requested. We were unable to obtain sufficient appropriate evidence to provide a basis for an opinion."),
                ("heading", "Disclaimer of Opinion"), ("p", "Because of the significance of the matter described above, the scope of our work was not sufficient to enable us to express, and we do not express, an opinion on the description or on the controls.")]
    else:
        out += [("heading", "Opinion"), ("p", f"In our opinion, in all material respects, {claim}")]
        if random.random() < 0.3:
            out += [("heading", "Emphasis of Matter"), ("p", "The control on notification of breaches did not operate during the period because no breach occurred. Our opinion is not modified with respect to this matter.")]
    return out


def story(r, random, when, cover_when, dated, note):
    """Blocks of the whole report. `when` is the period in a sentence, `cover_when` on the cover."""
    two, org = r.type == "2", r.organisation
    cats = [c.lower() if random.random() < 0.999 and note["lower"] else c for c in r.categories]
    categories = listed(cats, random)
    titled = listed(r.categories, random)
    word = "organization" if not r.isae or random.random() < 0.3 else "organisation"
    effect = " and operating effectiveness" if two else ""
    number = {"1": random.choice(["1", "I"]), "2": random.choice(["2", "2", "II"])}[r.type]
    soc = {"soc1": "SOC 1", "soc2": "SOC 2", "soc3": "SOC 3"}[r.family] + random.choice(["", "®"])
    out = [("cover", [])]
    title = {"soc3": random.choice([f"{soc} Report", f"System and Organization Controls ({soc}) Report", f"Trust Services Report for General Use ({soc})"]),
             "soc1": random.choice([f"{soc} Type {number} Report", f"System and Organization Controls ({soc}) – Type {number} Report"]) if not r.isae else f"ISAE 3402 Type {number} Report",
             "soc2": random.choice([f"{soc} Type {number} Report", f"System and Organization Controls ({soc}) Type {number} Report", f"{soc} Report – Type {number}", f"ISAE 3000 ({soc}) Type {number} Report" if r.isae else f"Type {number} {soc} Report"])}[r.family]
    subject = {"soc2": f"Report on {org}'s Description of Its {r.system} and on the Suitability of the Design{' and Operating Effectiveness' if two else ''} of Its Controls Relevant to {titled}",
               "soc1": f"Report on {org}'s Description of Its {r.system} and on the Suitability of the Design{' and Operating Effectiveness' if two else ''} of Controls",
               "soc3": f"Report on the {r.system} Relevant to {titled}"}[r.family]
    order = [("title", org), ("title", title), ("subtitle", subject), ("subtitle", cover_when)]
    if random.random() < 0.3:
        order[0], order[1] = order[1], order[0]
    out += order
    if note["cover_auditor"]:
        out.append(("p", random.choice([f"Prepared by {r.auditor}", f"Independent Service Auditor's Report Provided by {r.auditor}", r.auditor])))
    out += [("p", "This report is confidential and restricted to specified parties." if r.family != "soc3" else "For general use."), ("break",)]
    auditors = random.choice(["Independent Service Auditor's Report", "Report of Independent Service Auditors", "Independent Service Auditors' Report"]) if not r.isae else random.choice(
        ["Independent Service Auditor's Assurance Report", "Independent Practitioner's Assurance Report" if r.family != "soc1" else "Independent Service Auditor's Assurance Report on the Description of Controls, their Design and Operating Effectiveness"])
    prefix = random.choice([("Section I – ", "Section II – ", "Section III – ", "Section IV – ", "Section V – "), ("SECTION 1: ", "SECTION 2: ", "SECTION 3: ", "SECTION 4: ", "SECTION 5: "), ("", "", "", "", "")])
    names = [auditors, f"Assertion of {org} Management" if random.random() < 0.5 else f"{org}'s Management Assertion", f"Description of the {r.system}", "Trust Services Criteria, Related Controls, Tests of Controls and Results" if r.family != "soc1" else "Control Objectives, Related Controls, Tests of Controls and Results", "Other Information Provided by Management (Unaudited)"]
    heads = [p + n for p, n in zip(prefix, names)]
    if r.is_long or random.random() < 0.4:
        out += [("heading", "Table of Contents")] + [("toc", (h, str(3 + 4 * n))) for n, h in enumerate(heads[:5 if two and r.family != "soc3" else 3])] + [("break",)]
    # Section I
    if r.family == "soc3" and random.random() < 0.5:
        out += assertion(r, heads[1], when) + [("break",)]
        heads[1] = None
    if note["letterhead"]:
        out.append(("p", r.auditor))
    out += [("head1", heads[0]), ("p", random.choice([f"To the Management of {org}", f"To: {org}", f"To the Board of Directors of {org}:", f"To {org}"]))]
    criteria = "(applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria)"
    label = f' ("{r.short}" or the "service organization")' if random.random() < 0.3 else ""
    if r.family == "soc3":
        out += [("heading", "Scope"), ("p", f"We have examined {org}'s accompanying assertion titled \"Assertion of {org} Management\" (assertion) that the controls within {org}'s {r.system} (system) were effective {when}, to provide reasonable assurance that {org}'s service commitments and system requirements were achieved based on the trust services criteria relevant to {categories} {criteria}.")]
        claim = f"management's assertion that the controls within {org}'s {r.system} were effective {when}, to provide reasonable assurance that its service commitments and system requirements were achieved based on the applicable trust services criteria is fairly stated."
    elif r.family == "soc1":
        begin = "We have examined" if not r.isae else "We have been engaged to report on"
        out += [("heading", "Scope"), ("p", f"{begin} {org}'s{label} description of its {r.system} for processing user entities' transactions {when} (description) and {'on ' if r.isae else ''}the suitability of the design{effect} of controls included in the description to achieve the related control objectives stated in the description, based on the criteria identified in {org}'s assertion. The controls are those likely to be relevant to user entities' internal control over financial reporting.")]
        claim = f"the description fairly presents the {r.system} that was designed and implemented {when}, the controls related to the control objectives were suitably designed{', and operated effectively ' + when if two else ''}."
    else:
        begin = "We have examined" if not r.isae or random.random() < 0.5 else "We were engaged to undertake a reasonable assurance engagement on"
        out += [("heading", "Scope"), ("p", f"{begin} {org}'s{label} accompanying description of its {r.system} {when}, based on the criteria for a description of a service {word}'s system in DC section 200, and the suitability of the design{effect} of controls stated in the description {when}, to provide reasonable assurance that {org}'s service commitments and system requirements were achieved based on the trust services criteria relevant to {categories} {criteria}.")]
        claim = f"the description presents the {r.system} that was designed and implemented {when} in accordance with the description criteria, the controls stated in the description were suitably designed{', and operated effectively ' + when if two else ' as of that date'} to provide reasonable assurance that the service commitments and system requirements were achieved based on the applicable trust services criteria."
    out += subservice_blocks(r, random, org, word)
    if r.has_user_controls and r.family != "soc3":
        out.append(("p", f"The description indicates that complementary user entity controls that are suitably designed{' and operating effectively' if two else ''} are necessary, along with controls at {org}. Our examination did not include such complementary user entity controls, and we have not evaluated their suitability."))
    elif r.family != "soc3" and note["denies_user_controls"]:
        out.append(("p", "No complementary user entity controls are required to achieve the service commitments."))
    out += [("heading", "Service Auditor's Responsibilities"), ("p", f"Our responsibility is to express an opinion based on our examination. Our examination was conducted in accordance with {'ISAE ' + ('3402' if r.family == 'soc1' else '3000') + ' issued by the IAASB' if r.isae else 'attestation standards established by the AICPA'}. We believe that the evidence we obtained is sufficient and appropriate to provide a reasonable basis for our opinion.")]
    if r.type == "1" and r.family != "soc3":
        out += [("heading", "Other Matter"), ("p", "We did not perform any procedures regarding the operating effectiveness of controls stated in the description and, accordingly, do not express an opinion thereon.")]
    elif random.random() < 0.35:
        out += [("heading", "Other Matter"), ("p", f"The information in section 5 is presented by management to provide additional information and is not a part of the description. It has not been subjected to the procedures applied in our examination and, accordingly, we express no opinion on it." + (" A prior type 1 report was issued as of " + note["earlier"] + "." if note["earlier_type1"] else ""))]
    matter = random.choice([f"The description states that access of terminated employees is removed within one business day. However, as noted on page 41, controls were not operating effectively {when} to meet criterion CC6.2.",
                            "Controls on the approval of changes were not consistently performed. As a result, the controls were not suitable to meet criterion CC8.1."])
    out += opinion_blocks(r, random, claim, matter)
    if r.family != "soc3":
        out += [("heading", "Restricted Use"), ("p", f"This report is intended solely for the information and use of {org}, user entities of the {r.system}, and prospective user entities who have sufficient knowledge.")]
    out += [("sign", [r.auditor, r.city, dated] if random.random() < 0.6 else [r.auditor, dated, r.city]), ("break",)]
    if heads[1]:
        out += assertion(r, heads[1], when) + [("break",)]
    # Section III
    out += [("head1", heads[2]), ("heading", "Overview of Operations"), ("p", random.choice(FILL))]
    fill = FILL * (9 if r.is_long else 1)
    for n, text in enumerate(random.sample(fill, len(fill)) if r.is_long else random.sample(FILL, 3)):
        if n % 3 == 0:
            out.append(("heading", random.choice(["Infrastructure", "Software", "People", "Procedures", "Data", "Monitoring", "Risk Assessment", "Logical Access"])))
        out.append(("p", text))
    if note["earlier_type1"]:
        out.append(("p", f"{org} obtained a SOC 2 Type {'1' if two else '2'} report in an earlier year and plans a SOC 3 report."))
    if r.subservices and r.family != "soc3":
        out += [("heading", "Subservice Organizations"), ("p", f"{org} uses the subservice organizations listed below."), ("table", [["Subservice Organization", "Services Provided", "Method"]] + [[n, p.capitalize(), "Carve-out" if m == "carve-out" else "Inclusive"] for n, p, m in r.subservices])]
        if note["csoc"]:
            out += [("heading", "Complementary Subservice Organization Controls"), ("p", "The following controls are assumed to be in place at the subservice organization:"), ("li", "Physical access to the data center is restricted to authorized personnel."), ("li", "Environmental safeguards are maintained and tested.")]
    if r.user_controls and r.family != "soc3":
        out += [("heading", random.choice(["Complementary User Entity Controls", "Complementary User Entity Controls (CUECs)", "User Entity Responsibilities and Complementary User Entity Controls"])),
                ("p", f"{org}'s controls were designed with the assumption that certain controls would be implemented by user entities. They are:")]
        if note["cuec_table"]:
            out.append(("table", [["No.", "Complementary User Entity Control"]] + [[f"CUEC-{n + 1}", t] for n, t in enumerate(r.user_controls)]))
        else:
            out += [("li" if note["bullets"] else "oli", t) for t in r.user_controls]
    out += [("heading", "Changes to the System"), ("p", "There were no changes that are likely to affect report users' understanding of how the system is used.")]
    if two and r.family != "soc3":
        out += [("break",), ("head1", heads[3]), ("p", "The tests of controls are described below. Where exceptions were noted, they are described in the column of results. If no exceptions were noted, this is stated.")]
        rows, left = [["Criteria", "Control Activity", "Test Performed by the Service Auditor", "Results of Tests"]], list(r.exceptions)
        tests = TESTS * (5 if r.is_long else 1)
        places = sorted(random.sample(range(len(tests)), len(left)))
        for n, (criterion, control, test) in enumerate(tests):
            result = "No exceptions noted." if note["exception_word"] == "exception" else "No deviations noted."
            if n in places:
                found = left.pop(0)
                word = note["exception_word"]
                result = random.choice([f"{word.capitalize()} noted. {found}", f"{word.capitalize()} noted: {found}", f"{word.capitalize()}s noted. {found}"])
            rows.append([criterion if r.family != "soc1" else f"CO-{n + 1}", control, test, result])
        out += [("table", rows)]
        if random.random() < 0.5:
            out += [("head1", heads[4]), ("p", "Management has reviewed the results of the tests." if not r.exceptions else "Management's response: the exceptions noted above were remediated after the period.")]
    return out


def assertion(r, heading, when):
    return [("head1", heading), ("p", f"We have prepared the description of the {r.system} {when}. We confirm, to the best of our knowledge and belief, that the controls were suitably designed{' and operated effectively' if r.type == '2' else ''}."),
            ("sign", [r.organisation, "Management"])]


def subservice_blocks(r, random, org, word):
    if not r.subservices:
        return []
    out = []
    by_method = {}
    for name, purpose, method in r.subservices:
        by_method.setdefault(method, []).append((name, purpose))
    word = "subservice " + word
    for method, group in by_method.items():
        names = listed([n for n, _ in group], random)
        purpose = group[0][1]
        plural = "s" if len(group) > 1 else ""
        first = random.choice([f"{org} uses {names}, {'a ' if not plural else ''}{word}{plural}, to provide {purpose}.", f"{org} uses {'a ' if not plural else ''}{word}{plural}, {names}, for {purpose}.", f"{org} utilizes {names} ({word}{plural}) for {purpose}."])
        if method == "carve-out":
            rest = random.choice([f"The description presents the controls of {org} and excludes the controls of the {word}{plural} (carve-out method).", f"The description is presented using the carve-out method and does not disclose the actual controls at the {word}{plural}. Our examination did not include the services provided by the {word}{plural}.",
                                  f"The carve-out method was used."])
            if not r.family == "soc3":
                rest += f" Complementary {word} controls are necessary."
        else:
            rest = f"The description includes the controls of {names} under the inclusive method."
        out.append(("p", f"{first} {rest}"))
    return out
