"""Sentences that say why a control is in or out: some short, some long, some that speak of other controls or use the words of the other answer."""

IN = {
    "en": ["Required by the risk assessment.", "Needed to treat risk {risk}.", "Legal requirement (GDPR).", "Customer contracts ask for it.", "Best practice.", "Reduces the likelihood of unauthorised access to customer data; the measures are described in {document} and are reviewed once a year by the information security officer.",
           "Follows from the risk assessment; see also control {other}.", "Selected together with {other}, because one does not work without the other.", "Business requirement", "Risk {risk}, contract", "Supports availability, integrity and confidentiality of the hosted platform."],
    "de": ["Aus der Risikobeurteilung.", "Erforderlich zur Behandlung von Risiko {risk}.", "Gesetzliche Anforderung (DSGVO).", "Von Kunden vertraglich gefordert.", "Stand der Technik.", "Verringert die Wahrscheinlichkeit unbefugter Zugriffe auf Kundendaten; die Regelungen stehen in {document} und werden jährlich vom Informationssicherheitsbeauftragten geprüft.",
           "Ergibt sich aus der Risikobeurteilung, siehe auch {other}.", "Geschäftliche Anforderung", "Gemeinsam mit {other} ausgewählt, da beide zusammenwirken."],
    "fr": ["Issu de l'appréciation des risques.", "Nécessaire au traitement du risque {risk}.", "Exigence légale (RGPD).", "Exigé par les contrats clients.", "Bonne pratique.", "Réduit la probabilité d'un accès non autorisé aux données des clients ; les règles figurent dans {document} et sont revues chaque année par le responsable de la sécurité.",
           "Découle de l'analyse de risques, voir aussi {other}.", "Besoin métier"],
    "es": ["Derivado de la evaluación de riesgos.", "Necesario para tratar el riesgo {risk}.", "Requisito legal (RGPD).", "Exigido por los contratos con clientes.", "Buena práctica.", "Reduce la probabilidad de accesos no autorizados a los datos de clientes; las reglas están en {document} y se revisan cada año.",
           "Se deriva del análisis de riesgos, véase también {other}.", "Requisito de negocio"],
    "it": ["Deriva dalla valutazione del rischio.", "Necessario per trattare il rischio {risk}.", "Requisito di legge (GDPR).", "Richiesto dai contratti con i clienti.", "Buona prassi.", "Riduce la probabilità di accessi non autorizzati ai dati dei clienti; le regole sono in {document} e sono riesaminate ogni anno.",
           "Deriva dall'analisi dei rischi, vedi anche {other}.", "Requisito di business"],
    "nl": ["Volgt uit de risicobeoordeling.", "Nodig om risico {risk} te behandelen.", "Wettelijke eis (AVG).", "Vereist door klantcontracten.", "Goede praktijk.", "Verkleint de kans op onbevoegde toegang tot klantgegevens; de regels staan in {document} en worden elk jaar beoordeeld.",
           "Volgt uit de risicoanalyse, zie ook {other}.", "Zakelijke eis"],
    "pt": ["Decorre da avaliação de riscos.", "Necessário para tratar o risco {risk}.", "Requisito legal (LGPD).", "Exigido por contratos com clientes.", "Boa prática.", "Reduz a probabilidade de acesso não autorizado aos dados dos clientes; as regras estão em {document} e são revistas todos os anos.",
           "Decorre da análise de riscos, ver também {other}.", "Requisito de negócio"],
}

# Sentences for an inclusion that use the words of an exclusion; drawn seldom.
IN_TRAPS = {
    "en": ["Not applicable to visitors, but applies to all staff and contractors.", "Applies to every site; no site is excluded.", "No exception is allowed. Exceptions that were granted before {year} have been withdrawn.", "Part of the control set since the first certification, although it was once marked as not applicable.", "Applicable. The exclusion noted in the last version no longer holds.", "Guest network: not applicable. Office and production networks: in scope.", "Needed although {other} was excluded at the last audit."],
    "de": ["Für Besucher nicht anwendbar, gilt aber für alle Beschäftigten.", "Gilt an allen Standorten, kein Standort ist ausgeschlossen.", "Es gibt keine Ausnahmen; frühere Ausnahmen wurden {year} beendet.", "Anwendbar; der frühere Ausschluss ist aufgehoben.", "Erforderlich, obwohl {other} früher ausgeschlossen war."],
    "fr": ["Non applicable aux visiteurs, mais s'applique à tout le personnel.", "S'applique à tous les sites, aucun n'est exclu.", "Aucune dérogation depuis {year}.", "Applicable ; l'ancienne exclusion est levée.", "Nécessaire bien que {other} ait été exclu auparavant."],
    "es": ["No aplicable a las visitas, pero sí a todo el personal.", "Se aplica en todas las sedes, ninguna está excluida.", "No se admiten excepciones desde {year}.", "Aplicable; la exclusión anterior queda sin efecto.", "Necesario aunque {other} estuvo excluido."],
    "it": ["Non applicabile ai visitatori, ma vale per tutto il personale.", "Vale per tutte le sedi, nessuna è esclusa.", "Nessuna eccezione dal {year}.", "Applicabile; la precedente esclusione non vale più.", "Necessario anche se {other} era escluso."],
    "nl": ["Niet van toepassing op bezoekers, wel op al het personeel.", "Geldt voor alle locaties, geen enkele is uitgesloten.", "Geen uitzonderingen sinds {year}.", "Van toepassing; de eerdere uitsluiting is vervallen.", "Nodig, hoewel {other} eerder was uitgesloten."],
    "pt": ["Não aplicável a visitantes, mas vale para todos os colaboradores.", "Vale para todas as unidades, nenhuma está excluída.", "Nenhuma exceção desde {year}.", "Aplicável; a exclusão anterior deixou de valer.", "Necessário embora {other} estivesse excluído."],
}

OUT = {
    "en": {"physical": ["We have no premises of our own; all staff work from home.", "Servers are run by the hosting provider, whose applicable controls we review each year.", "No data centre or equipment room is in scope.", "The landlord looks after the building; no equipment of ours is there."],
           "development": ["We do not develop software.", "Only standard software is used. Yes, scripts exist, but they are not part of the scope.", "No development takes place within the scope; should that change, {other} and this control will be selected.", "All development is done in-house, none is outsourced."],
           "other": ["Not relevant to the scope.", "No such activity.", "Considered in the risk assessment; no risk was found that this control would treat.", "Covered by {other}, which is applicable and implemented.", "The service was closed in {year}.", "There is no legal or contractual duty and no risk above the acceptance level."]},
    "de": {"physical": ["Es gibt keine eigenen Räume; alle Beschäftigten arbeiten von zu Hause.", "Die Server betreibt der Hosting-Anbieter, dessen anwendbare Maßnahmen wir jährlich prüfen.", "Kein Rechenzentrum im Geltungsbereich."],
           "development": ["Es wird keine Software entwickelt.", "Im Geltungsbereich findet keine Entwicklung statt; ändert sich das, wird neben {other} auch diese Maßnahme ausgewählt.", "Entwicklung erfolgt ausschließlich im Haus, nichts ist ausgelagert."],
           "other": ["Für den Geltungsbereich nicht relevant.", "Keine solche Tätigkeit.", "Durch {other} abgedeckt; jene Maßnahme ist anwendbar und umgesetzt.", "Der Dienst wurde {year} eingestellt."]},
    "fr": {"physical": ["Pas de locaux propres ; tout le personnel travaille à distance.", "Les serveurs sont exploités par l'hébergeur, dont nous examinons chaque année les mesures applicables.", "Aucun centre de données dans le périmètre."],
           "development": ["Nous ne développons pas de logiciels.", "Aucun développement dans le périmètre ; sinon {other} et cette mesure seraient retenues.", "Tout le développement est interne."],
           "other": ["Sans objet pour le périmètre.", "Aucune activité de ce type.", "Couvert par {other}, qui est applicable et en place.", "Le service a été arrêté en {year}."]},
    "es": {"physical": ["No hay locales propios; todo el personal trabaja a distancia.", "Los servidores los opera el proveedor, cuyos controles aplicables revisamos cada año.", "Ningún centro de datos en el alcance."],
           "development": ["No se desarrolla software.", "No hay desarrollo en el alcance; si cambia, se seleccionará junto con {other}.", "Todo el desarrollo es interno."],
           "other": ["Sin relevancia para el alcance.", "No existe esta actividad.", "Cubierto por {other}, que es aplicable y está implantado.", "El servicio se cerró en {year}."]},
    "it": {"physical": ["Non ci sono sedi proprie; tutto il personale lavora da remoto.", "I server sono gestiti dal fornitore, di cui ogni anno esaminiamo i controlli applicabili.", "Nessun data center nell'ambito."],
           "development": ["Non si sviluppa software.", "Nessuno sviluppo nell'ambito; se cambiasse, sarebbe selezionato con {other}.", "Tutto lo sviluppo è interno."],
           "other": ["Non rilevante per l'ambito.", "Nessuna attività di questo tipo.", "Coperto da {other}, che è applicabile e attuato.", "Il servizio è cessato nel {year}."]},
    "nl": {"physical": ["Er zijn geen eigen panden; iedereen werkt thuis.", "De servers worden beheerd door de hostingpartij, wier toepasselijke maatregelen wij elk jaar beoordelen.", "Geen datacenter binnen het toepassingsgebied."],
           "development": ["Er wordt geen software ontwikkeld.", "Geen ontwikkeling binnen het toepassingsgebied; verandert dat, dan wordt deze maatregel met {other} geselecteerd.", "Alle ontwikkeling gebeurt intern."],
           "other": ["Niet relevant voor het toepassingsgebied.", "Deze activiteit is er niet.", "Afgedekt door {other}, die van toepassing is en ingevoerd.", "De dienst is in {year} gestopt."]},
    "pt": {"physical": ["Não há instalações próprias; toda a equipe trabalha remotamente.", "Os servidores são operados pelo provedor, cujos controles aplicáveis revisamos todos os anos.", "Nenhum centro de dados no escopo."],
           "development": ["Não se desenvolve software.", "Não há desenvolvimento no escopo; se mudar, será selecionado com {other}.", "Todo o desenvolvimento é interno."],
           "other": ["Sem relevância para o escopo.", "Não existe essa atividade.", "Coberto por {other}, que é aplicável e está implementado.", "O serviço foi encerrado em {year}."]},
}

# What a document says of an excluded control when no column says so.
OPENINGS = {"en": "Excluded: ", "de": "Ausgeschlossen: ", "fr": "Exclu : ", "es": "Excluido: ", "it": "Escluso: ", "nl": "Uitgesloten: ", "pt": "Excluído: "}
OPENINGS_IN = {"en": "Included. ", "de": "Aufgenommen. ", "fr": "Inclus. ", "es": "Incluido. ", "it": "Incluso. ", "nl": "Opgenomen. ", "pt": "Incluído. "}
LONGER = {
    "en": ["The procedure {document} describes who does what, and records are kept for three years.", "Effectiveness is measured every quarter and reported to the management review.", "Details are kept in the internal wiki.", "Last checked in the internal audit of {year}."],
    "de": ["Die Verfahrensanweisung {document} regelt die Zuständigkeiten; Aufzeichnungen werden drei Jahre aufbewahrt.", "Die Wirksamkeit wird vierteljährlich gemessen.", "Zuletzt im internen Audit {year} geprüft."],
    "fr": ["La procédure {document} précise les rôles ; les enregistrements sont gardés trois ans.", "L'efficacité est mesurée chaque trimestre.", "Vérifié lors de l'audit interne de {year}."],
    "es": ["El procedimiento {document} describe las funciones; los registros se guardan tres años.", "La eficacia se mide cada trimestre.", "Comprobado en la auditoría interna de {year}."],
    "it": ["La procedura {document} descrive i ruoli; le registrazioni sono conservate tre anni.", "L'efficacia è misurata ogni trimestre.", "Verificato nell'audit interno del {year}."],
    "nl": ["Procedure {document} beschrijft de rollen; registraties worden drie jaar bewaard.", "De doeltreffendheid wordt elk kwartaal gemeten.", "Gecontroleerd in de interne audit van {year}."],
    "pt": ["O procedimento {document} descreve os papéis; os registros são guardados por três anos.", "A eficácia é medida a cada trimestre.", "Verificado na auditoria interna de {year}."],
}
