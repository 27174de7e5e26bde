"""Reports in German and French, after ISAE 3000 and 3402."""
from .dates import show

CATEGORY = {"de": {"Security": "Sicherheit", "Availability": "Verfügbarkeit", "Processing Integrity": "Verarbeitungsintegrität", "Confidentiality": "Vertraulichkeit", "Privacy": "Datenschutz"},
            "fr": {"Security": "sécurité", "Availability": "disponibilité", "Processing Integrity": "intégrité du traitement", "Confidentiality": "confidentialité", "Privacy": "protection de la vie privée"}}


def listed(names, joint):
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + joint + names[-1]


def german(r, random, when, cover_when, dated, note):
    two, org = r.type == "2", r.organisation
    cats = listed([CATEGORY["de"][c] for c in r.categories], " und ") if r.categories else ""
    soc1 = r.family == "soc1"
    out = [("cover", []), ("title", f"{'ISAE 3402' if soc1 else random.choice(['SOC 2', 'ISAE 3000 (SOC 2)'])} {random.choice(['Typ', 'Type'])} {r.type}"), ("title", org),
           ("subtitle", f"Bericht über die Beschreibung des {r.system}-Systems sowie die Angemessenheit{' und Wirksamkeit' if two else ''} der Kontrollen"), ("subtitle", cover_when), ("break",)]
    out += [("head1", random.choice(["Abschnitt I: ", "1. ", ""]) + random.choice(["Bericht des unabhängigen Wirtschaftsprüfers", "Prüfungsvermerk des unabhängigen Prüfers", "Bericht des unabhängigen Prüfers des Dienstleistungsunternehmens"])), ("p", f"An die {org}"), ("heading", "Prüfungsgegenstand")]
    criteria = "um die in der Beschreibung genannten Kontrollziele zu erreichen, die für die rechnungslegungsbezogenen internen Kontrollen der Kunden relevant sind" if soc1 else f"auf der Grundlage der Trust Services Criteria für die Kategorien {cats} (TSP section 100)"
    out.append(("p", f"Wir haben die Beschreibung des Systems {r.system} der {org} {when} sowie die Angemessenheit{' und Wirksamkeit' if two else ''} der Kontrollen geprüft, {criteria}."))
    if r.subservices:
        n = [s[0] for s in r.subservices]
        carve = all(s[2] == "carve-out" for s in r.subservices)
        r.subservices = [(a, b, "carve-out" if carve else "inclusive") for a, b, _ in r.subservices]
        out.append(("p", f"Die {org} nutzt {listed(n, ' und ')} als Subdienstleister. " + ("Die Beschreibung wurde nach der Carve-out-Methode erstellt und enthält die Kontrollen der Subdienstleister nicht." if carve else "Die Beschreibung wurde nach der inklusiven Methode erstellt.")))
    if r.has_user_controls:
        out.append(("p", "Die Kontrollen setzen komplementäre Kontrollen der Kunden (complementary user entity controls) voraus."))
    out += [("heading", "Verantwortung des Prüfers"), ("p", f"Wir haben unsere Prüfung nach {'ISAE 3402' if soc1 else 'ISAE 3000 (Revised)'} durchgeführt.")]
    claim = f"vermittelt die Beschreibung in allen wesentlichen Belangen ein zutreffendes Bild des Systems, waren die Kontrollen angemessen ausgestaltet{' und wirksam' if two else ''}."
    if r.opinion == "qualified":
        out += [("heading", "Grundlage für das eingeschränkte Prüfungsurteil"), ("p", "Die Kontrollen zur Sperrung ausgeschiedener Mitarbeiter waren im Zeitraum nicht wirksam."), ("heading", "Eingeschränktes Prüfungsurteil"), ("p", f"Nach unserer Beurteilung {claim[:-1]}, mit Ausnahme des im vorstehenden Abschnitt beschriebenen Sachverhalts.")]
    elif r.opinion == "adverse":
        out += [("heading", "Grundlage für das versagte Prüfungsurteil"), ("p", "Wesentliche Kontrollen waren nicht eingerichtet."), ("heading", "Versagtes Prüfungsurteil"), ("p", "Nach unserer Beurteilung vermittelt die Beschreibung wegen der Bedeutung des Sachverhalts kein zutreffendes Bild, und die Kontrollen waren nicht angemessen ausgestaltet.")]
    elif r.opinion == "disclaimer":
        out += [("heading", "Nichtabgabe eines Prüfungsurteils"), ("p", "Wir konnten keine ausreichenden geeigneten Prüfungsnachweise erlangen und geben daher kein Prüfungsurteil ab.")]
    else:
        out += [("heading", "Prüfungsurteil"), ("p", f"Nach unserer Beurteilung {claim}")]
    out += [("heading", "Verwendungsbeschränkung"), ("p", "Dieser Bericht ist ausschließlich für die Kunden und deren Prüfer bestimmt."), ("sign", [f"{r.city}, {dated}" if random.random() < 0.5 else dated, r.auditor]), ("break",),
            ("head1", "Erklärung der gesetzlichen Vertreter"), ("p", f"Wir, die gesetzlichen Vertreter der {org}, haben die Beschreibung erstellt."), ("sign", [org]), ("head1", "Beschreibung des Systems"), ("p", "Das Rechenzentrum wird in zwei Brandabschnitten betrieben. Änderungen werden vor der Freigabe genehmigt.")]
    if r.user_controls:
        out += [("heading", "Komplementäre Kontrollen der Kunden")] + [("li", t) for t in r.user_controls]
    if two:
        word = "Abweichung"
        rows, left = [["Kriterium", "Kontrolle", "Prüfungshandlung", "Ergebnis"]], list(r.exceptions)
        for n in range(8):
            result = "Keine Abweichungen festgestellt." if n or not left else "Abweichung festgestellt: Bei 3 von 25 Stichproben wurde der Zugang verspätet gesperrt."
            rows.append([f"CC{n + 1}.1", "Die Kontrolle ist eingerichtet.", "Einsichtnahme in Nachweise.", result])
        r.exceptions = r.exceptions[:1]
        out += [("head1", "Prüfungshandlungen und Ergebnisse"), ("table", rows)]
    return out


def french(r, random, when, cover_when, dated, note):
    two, org = r.type == "2", r.organisation
    cats = listed(["la " + CATEGORY["fr"][c] if not CATEGORY["fr"][c].startswith("i") else "l'" + CATEGORY["fr"][c] for c in r.categories], " et ") if r.categories else ""
    soc1 = r.family == "soc1"
    out = [("cover", []), ("title", org), ("title", f"Rapport {'ISAE 3402' if soc1 else 'SOC 2'} de type {r.type}"), ("subtitle", f"Description du système {r.system}, conception{' et efficacité opérationnelle' if two else ''} des contrôles"), ("subtitle", cover_when), ("break",),
           ("head1", random.choice(["Rapport d'assurance de l'auditeur indépendant", "Rapport de l'auditeur indépendant de l'organisation de services"])), ("p", f"À la direction de {org}"), ("heading", "Étendue")]
    criteria = "afin d'atteindre les objectifs de contrôle pertinents pour l'information financière des entités utilisatrices" if soc1 else f"sur la base des critères des services de confiance (Trust Services Criteria) relatifs à {cats}"
    out.append(("p", f"Nous avons examiné la description par {org} de son système {r.system} {when}, ainsi que la conception{' et l’efficacité opérationnelle' if two else ''} des contrôles, {criteria}."))
    if r.subservices:
        n = [s[0] for s in r.subservices]
        r.subservices = [(a, b, "carve-out") for a, b, _ in r.subservices]
        out.append(("p", f"{org} fait appel à {listed(n, ' et ')}, sous-traitants (subservice organizations). La description exclut les contrôles de ces sous-traitants (méthode d'exclusion, carve-out)."))
    if r.has_user_controls:
        out.append(("p", "La description suppose des contrôles complémentaires des entités utilisatrices."))
    out += [("heading", "Responsabilités de l'auditeur"), ("p", f"Nos travaux ont été effectués selon la norme {'ISAE 3402' if soc1 else 'ISAE 3000'}.")]
    claim = f"dans tous ses aspects significatifs, la description présente fidèlement le système et les contrôles étaient convenablement conçus{' et ont fonctionné efficacement' if two else ''}."
    if r.opinion == "qualified":
        out += [("heading", "Fondement de l'opinion avec réserve"), ("p", "Les contrôles relatifs au retrait des accès n'ont pas fonctionné efficacement."), ("heading", "Opinion avec réserve"), ("p", f"À notre avis, à l'exception du point décrit ci-dessus, {claim}")]
    elif r.opinion == "adverse":
        out += [("heading", "Fondement de l'opinion défavorable"), ("p", "Des contrôles essentiels n'étaient pas en place."), ("heading", "Opinion défavorable"), ("p", "À notre avis, en raison de l'importance du point décrit ci-dessus, la description ne présente pas fidèlement le système.")]
    elif r.opinion == "disclaimer":
        out += [("heading", "Impossibilité d'exprimer une opinion"), ("p", "Nous n'avons pas pu obtenir d'éléments probants suffisants. En conséquence, nous n'exprimons pas d'opinion.")]
    else:
        out += [("heading", "Opinion"), ("p", f"À notre avis, {claim}")]
    out += [("sign", [f"{r.city}, le {dated}", r.auditor]), ("break",), ("head1", f"Déclaration de la direction de {org}"), ("p", "Nous avons préparé la description du système."), ("sign", [org])]
    if r.user_controls:
        out += [("heading", "Contrôles complémentaires des entités utilisatrices")] + [("li", t) for t in r.user_controls]
    if two:
        rows = [["Critère", "Contrôle", "Test", "Résultat"]]
        for n in range(6):
            rows.append([f"CC{n + 1}.1", "Le contrôle est en place.", "Inspection des éléments.", "Exception constatée : pour 2 des 25 éléments, le retrait était tardif." if r.exceptions and n == 3 else "Aucune exception constatée."])
        r.exceptions = r.exceptions[:1]
        out += [("head1", "Tests des contrôles et résultats"), ("table", rows)]
    return out
