"""German, French and Spanish contract wording, as in clauses_english."""

GERMAN = {
    "definitions": ("Begriffe", ["„Leistungen“ sind die in Anlage 1 beschriebenen Leistungen. „Werktage“ sind die Tage von Montag "
                                 "bis Freitag außer gesetzlichen Feiertagen am Sitz des Auftraggebers."]),
    "services": ("Vertragsgegenstand", ["Der Auftragnehmer erbringt für den Auftraggeber die in Anlage 1 beschriebenen Leistungen.",
                                        "Allgemeine Geschäftsbedingungen der Parteien finden keine Anwendung."]),
    "levels": ("Verfügbarkeit", ["Der Auftragnehmer gewährleistet eine Verfügbarkeit von 99,9 Prozent im Monatsmittel. Geplante "
                                 "Wartungsfenster werden mit einer Frist von zehn Werktagen angekündigt."]),
    "fees": ("Vergütung", ["Die Vergütung ergibt sich aus Anlage 3 und versteht sich zuzüglich Umsatzsteuer.",
                           "Rechnungen sind binnen 30 Tagen nach Zugang zahlbar. Preisanpassungen sind höchstens einmal im Jahr im "
                           "Rahmen des Verbraucherpreisindex zulässig."]),
    "duties": ("Mitwirkung", ["Der Auftraggeber benennt Ansprechpartner und stellt die notwendigen Informationen rechtzeitig bereit."]),
    "confidentiality": ("Vertraulichkeit", ["Die Parteien behandeln alle als vertraulich erkennbaren Informationen der anderen Partei "
                                            "während der Laufzeit und fünf Jahre danach vertraulich."]),
    "data": ("Datenschutz", ["Soweit personenbezogene Daten im Auftrag verarbeitet werden, gilt der Vertrag zur Auftragsverarbeitung "
                             "in Anlage 4.", "Verletzungen des Schutzes personenbezogener Daten meldet der Auftragnehmer "
                             "unverzüglich, spätestens binnen 48 Stunden."]),
    "security": ("Technische und organisatorische Maßnahmen", ["Der Auftragnehmer trifft angemessene Maßnahmen nach dem Stand der "
                                                               "Technik zum Schutz der Daten des Auftraggebers."]),
    "subcontract": ("Unterauftragnehmer", ["Der Einsatz von Unterauftragnehmern bedarf der vorherigen Zustimmung in Textform."]),
    "defects": ("Mängelrechte", ["Mängel beseitigt der Auftragnehmer innerhalb angemessener Frist. Die gesetzlichen Rechte bleiben "
                                 "unberührt."]),
    "liability": ("Haftung", ["Die Parteien haften unbeschränkt bei Vorsatz und grober Fahrlässigkeit. Im Übrigen ist die Haftung auf "
                              "den vertragstypischen, vorhersehbaren Schaden begrenzt."]),
    "term": ("Laufzeit und Kündigung", ["Der Vertrag hat die auf Seite 1 genannte Laufzeit.",
                                        "Das Recht zur Kündigung aus wichtigem Grund bleibt unberührt."]),
    "exit": ("Vertragsende", ["Bei Vertragsende gibt der Auftragnehmer die Daten in einem gängigen Format heraus und löscht sie danach "
                              "nachweislich."]),
    "force": ("Höhere Gewalt", ["Ereignisse höherer Gewalt befreien für ihre Dauer von der Leistungspflicht."]),
    "law": ("Recht und Gerichtsstand", ["Es gilt deutsches Recht. Gerichtsstand ist der Sitz des Auftraggebers."]),
    "general": ("Schlussbestimmungen", ["Änderungen bedürfen der Textform. Die Unwirksamkeit einer Bestimmung berührt die übrigen "
                                        "nicht."]),
}
GERMAN_BINDING = {
    "maintain_certification": "Der Auftragnehmer ist verpflichtet, während der gesamten Vertragslaufzeit eine Zertifizierung nach "
        "ISO/IEC 27001:2022 durch eine akkreditierte Zertifizierungsstelle aufrechtzuerhalten und sich allen Überwachungsaudits "
        "fristgerecht zu unterziehen.",
    "provide_certificate": "Der Auftragnehmer übermittelt dem Auftraggeber das jeweils gültige Zertifikat mit allen Anlagen bei "
        "Vertragsschluss und jedes neue oder geänderte Zertifikat unaufgefordert binnen 10 Werktagen nach Ausstellung.",
    "soa_access": "Der Auftragnehmer stellt dem Auftraggeber die aktuelle Erklärung zur Anwendbarkeit einschließlich der Begründung "
        "ausgeschlossener Maßnahmen bei Vertragsschluss und bei jeder Änderung zur Verfügung.",
    "surveillance_audit_notification": "Der Auftragnehmer teilt dem Auftraggeber Datum und Ergebnis jedes Überwachungsaudits "
        "innerhalb von 30 Tagen mit und beschreibt wesentliche Feststellungen, die die Leistungen betreffen.",
    "nonconformity_notification": "Hauptabweichungen zeigt der Auftragnehmer dem Auftraggeber innerhalb von 15 Tagen nach "
        "Bekanntgabe unter Vorlage eines Maßnahmenplans mit Fristen an.",
    "recertification_commitment": "Der Auftragnehmer schließt die Rezertifizierung vor Ablauf des Zertifikats ab und zeigt drohende "
        "Verzögerungen spätestens 60 Tage vor dem Ablauf an.",
    "lapse_notification": "Bei Ablauf, Aussetzung, Entzug oder Einschränkung der Zertifizierung benachrichtigt der Auftragnehmer den "
        "Auftraggeber innerhalb von 5 Tagen und legt einen Plan zur Wiederherstellung vor.",
    "termination_right": "Wird die Zertifizierung nicht innerhalb von 30 Tagen nach Anzeige wiederhergestellt, ist der Auftraggeber "
        "zur Sonderkündigung ohne Entschädigung berechtigt; vorausgezahlte Entgelte werden erstattet.",
    "scope_specificity": "Der Geltungsbereich des Zertifikats muss {services} sowie die Standorte {sites} ausdrücklich umfassen.",
    "annex_a_controls": "Die Maßnahmen {controls} des Anhangs A der ISO/IEC 27001:2022 sind anzuwenden und dürfen ohne Zustimmung "
        "des Auftraggebers nicht ausgeschlossen werden.",
    "subprocessor_cascading": "Unterauftragnehmer müssen selbst nach ISO/IEC 27001 durch eine akkreditierte Stelle zertifiziert sein; "
        "der Auftragnehmer haftet für sie wie für eigenes Handeln und zeigt jeden Wechsel 30 Tage vorher an.",
}
FRENCH = {
    "definitions": ("Définitions", ["« Services » désigne les prestations décrites à l'annexe 1. « Jour ouvré » désigne tout jour du "
                                    "lundi au vendredi, hors jours fériés au siège du Client."]),
    "services": ("Objet", ["Le Prestataire fournit au Client les Services décrits à l'annexe 1, dans les règles de l'art."]),
    "levels": ("Niveaux de service", ["Le Prestataire garantit une disponibilité mensuelle de 99,7 %, hors maintenance programmée et "
                                      "annoncée dix jours ouvrés à l'avance."]),
    "fees": ("Prix et paiement", ["Les prix figurent à l'annexe 3 et s'entendent hors taxes. Les factures sont payables à quarante-cinq "
                                  "jours de leur réception."]),
    "confidentiality": ("Confidentialité", ["Chaque partie garde secrètes les informations confidentielles de l'autre pendant la durée "
                                            "du contrat et cinq ans après son terme."]),
    "data": ("Données à caractère personnel", ["Le Prestataire traite les données à caractère personnel sur instruction documentée du "
                                               "Client et notifie toute violation dans un délai de quarante-huit heures."]),
    "security": ("Sécurité", ["Le Prestataire met en œuvre les mesures techniques et organisationnelles appropriées."]),
    "subcontract": ("Sous-traitance", ["Toute sous-traitance est soumise à l'accord écrit et préalable du Client."]),
    "ip": ("Propriété intellectuelle", ["Le Client dispose d'un droit d'usage non exclusif des Services pour la durée du contrat."]),
    "reversibility": ("Réversibilité", ["À la fin du contrat, le Prestataire restitue les données dans un format courant sous trente "
                                        "jours et prête son assistance."]),
    "liability": ("Responsabilité", ["La responsabilité de chaque partie est limitée, par année contractuelle, à cent cinquante pour "
                                     "cent des sommes versées, sauf faute lourde ou dol."]),
    "insurance": ("Assurance", ["Le Prestataire justifie d'une assurance de responsabilité civile professionnelle."]),
    "term": ("Durée et résiliation", ["Le contrat prend effet à la date indiquée en première page.", "Chaque partie peut le résilier en "
                                      "cas de manquement grave non réparé trente jours après mise en demeure."]),
    "law": ("Droit applicable", ["Le contrat est soumis au droit français ; les tribunaux du siège du Client sont compétents."]),
    "general": ("Dispositions générales", ["Toute modification fait l'objet d'un avenant signé des deux parties."]),
}
FRENCH_BINDING = {
    "maintain_certification": "Le Prestataire s'engage à maintenir, pendant toute la durée du contrat, la certification ISO/IEC "
        "27001:2022 de son système de management de la sécurité de l'information, délivrée par un organisme accrédité.",
    "provide_certificate": "Le Prestataire remet au Client le certificat en vigueur et ses annexes à la signature, puis tout nouveau "
        "certificat dans les dix jours ouvrés de sa délivrance.",
    "surveillance_audit_notification": "Le Prestataire informe le Client du résultat de chaque audit de surveillance dans un délai de "
        "trente jours, en décrivant les constats qui concernent les Services.",
    "nonconformity_notification": "Toute non-conformité majeure est notifiée au Client dans un délai de quinze jours, avec le plan "
        "d'actions correctives et son calendrier.",
    "recertification_commitment": "Le renouvellement de la certification doit être achevé avant l'expiration du certificat ; tout retard "
        "prévisible est signalé au moins soixante jours avant cette date.",
    "lapse_notification": "En cas de suspension, de retrait, d'expiration ou de réduction du périmètre de la certification, le "
        "Prestataire en informe le Client dans un délai de cinq jours et présente un plan de rétablissement.",
    "termination_right": "À défaut de rétablissement de la certification dans les trente jours de la mise en demeure, le Client peut "
        "résilier le contrat sans pénalité ni indemnité.",
    "scope_specificity": "Le périmètre du certificat doit couvrir expressément {services} et les sites {sites}.",
}
FRENCH_EMPTY = ("Le Prestataire s'efforce de s'inspirer des bonnes pratiques de la norme ISO 27001 et pourra, le cas échéant, envisager "
                "une certification.")
SPANISH = {
    "services": ("Objeto", ["El Proveedor prestará al Cliente los servicios descritos en el anexo 1."]),
    "levels": ("Niveles de servicio", ["El Proveedor entregará los documentos solicitados en un plazo máximo de dos días hábiles."]),
    "fees": ("Precio y pago", ["El precio figura en el anexo 2, sin impuestos. Las facturas se pagan a sesenta días de su recepción."]),
    "confidentiality": ("Confidencialidad", ["Las partes mantendrán en secreto la información confidencial durante la vigencia del "
                                             "contrato y cinco años después."]),
    "data": ("Protección de datos", ["El Proveedor tratará los datos personales conforme a las instrucciones del Cliente y comunicará "
                                     "toda violación de seguridad en un plazo de cuarenta y ocho horas."]),
    "subcontract": ("Subcontratación", ["La subcontratación requiere la autorización previa y escrita del Cliente."]),
    "custody": ("Custodia y devolución", ["El Proveedor devolverá los fondos documentales en un plazo de treinta días desde el fin del "
                                          "contrato."]),
    "liability": ("Responsabilidad", ["La responsabilidad de cada parte se limita al importe anual del contrato, salvo dolo o culpa "
                                      "grave."]),
    "term": ("Duración", ["El contrato entra en vigor en la fecha indicada y se prorroga por periodos anuales."]),
    "law": ("Ley aplicable", ["El contrato se rige por la ley española; son competentes los tribunales de Madrid."]),
}
SPANISH_BINDING = {
    "maintain_certification": "El Proveedor se obliga a mantener vigente durante toda la duración del contrato la certificación ISO 27001 "
        "de su sistema de gestión de seguridad de la información.",
    "lapse_notification": "El Proveedor comunicará al Cliente en un plazo de diez días la suspensión, retirada o caducidad del "
        "certificado.",
}
