// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
feature supplier > duration
feature maintain > duration
feature maintain > accredited
feature word term
feature word long
feature duration > presentDuty
feature certificate > maintain
feature word times
feature duty > soc2
feature main not-duty iso27001
feature allowLapse
feature certificate > conjunction
feature supplier > weak
feature otherISO > maintain
feature main duty maintain
feature duration > certificate
feature before duty maintain
feature main duty iso27001
feature word until
feature word so
feature subprocessor
feature blocker > iso27001
feature before duty territory
feature word or
feature maintain > soa
feature main duty soc2
feature conjunction > subprocessor
feature duty > iso27001
feature duration > occasion
feature word interrupti
feature word gedurende
feature maintain > contractTitle
feature iso27001 > accreditationBody
feature soc2 > audit
feature supplier > notify
feature duration > pronoun
feature duty > provide
feature certificate > scope
feature word covering
feature word zertifizie
feature maintain
feature duty > duration
feature main not-duty allowLapse
feature duration > forbidden
feature supplier duty
feature blocker
feature iso27001 > conjunction
feature otherISO > certificate
feature maintain > maintain
feature iso27001 > alternative
feature conjunction > maintain
feature otherISO > duration
feature duty > certificate
feature main not-duty certificate
feature word mainta
feature supplier > provide
feature both > typeTwo
feature contractTitle > maintain
feature before duty subprocessor
feature certificate > accredited
feature word contin
feature duration > conjunction
feature negation > expiry
feature iso27001
feature main duty duration
feature word certif
feature supplier > occasion
feature aside duty duration
feature duty > cover
feature maintain > iso27001
feature main duty conjunction
feature word days
feature flowDown > subprocessor
feature duration
feature main not-duty lapse
feature maintain > both
feature conjunction > certificate
feature typeTwo > audit
feature anaphor > negation
feature word 27001
feature hedge > duration
feature annexA > iso27001
feature soa > iso27001
feature subprocessor > iso27001
feature main duty preposition
feature iso27001 > duration
feature negation > allowLapse
feature word laufzeit
feature supplier > duty
feature word 2022
feature word gedure
feature engage > maintain
feature supplier > blocker
feature main duty alternative
feature word wahrend
feature word bleibe
feature word dauer
feature maintain > relative
feature soc2 > onRequest
feature word remain
feature conjunction > onRequest
feature duty > allowLapse
feature word looptijd
feature typeTwo
feature duty > maintain
feature duration > lapse
feature occasion > duration
feature negation > lapse
feature length 32
feature supplier > alternative
feature maintain > blocker
feature duty > subprocessor
feature territory > iso27001
feature conformity
feature certificate > duration
feature duration > participle
feature duration > lacks
feature word covenants
feature main duty certificate
feature buyer duty
feature main duty either
feature territory > pronoun
feature access > maintain
feature supplier > recertify
feature certificate > forbidden
feature lacks > iso27001
feature provide > certificate
feature aside duty relative
feature notify > certificate
feature territory > certificate
feature subprocessor > duty
feature certificate
feature maintain > otherISO
feature word maintain
feature accredited
feature main duty typeTwo
feature pronoun > duration
feature supplierAndSubprocessors duty
feature supplier > otherISO
feature maintain > soc2
feature otherISO > conjunction
feature buyer > iso27001
feature before duty preposition
feature main not-duty duration
feature duration > iso27001
feature maintain > cover
feature certificate > accreditationBody
feature word throughout
feature word force
feature accredited > duration
feature duration > service
feature main duty contractTitle
feature duration > blocker
feature main duty sameDuty
feature maintain > duty
feature election
feature maintain > certificate
feature assure > negation
feature duration > supplier
feature supplier > subprocessor
feature main duty election
feature conjunction
feature duty > site
feature word interr
feature negation > duration
feature before duty iso27001
feature buyer > duty
feature conjunction > typeTwo
feature maintain > service
feature word stay
feature duty > both
feature word condition
feature before aspiration supplier
feature negation > lacks
feature word not
feature territory > soc2
feature main duty flowDown
feature host > duty
feature allowLapse > lapse
feature duration > nominalDuty
feature before duty buyer
feature main aspiration duration
feature buyer > duration
feature presentDuty > iso27001
feature hedge > iso27001
feature supplier > either
feature engage > subprocessor
feature word gesamt
feature main duty negation
feature word iec
feature word iso
feature length 16
feature before duty conjunction
feature engage
feature control > iso27001
feature flowDown > certificate
feature allowLapse > expiry
feature iso27001 > duty
feature preposition
feature subprocessor duty
feature flowDown > iso27001
feature word certificat
feature engage > certificate
feature weak > iso27001
feature word while
feature word point
feature subprocessor > maintain
feature otherISO
feature main duty blocker
feature maintain > alternative
feature before duty occasion
feature iso27001 > forbidden
feature assure > lapse
feature certificate > duty
feature certificate > alternative
feature word sub
feature iso27001 > soc2
feature nominalDuty
feature word keep
feature maintain > conjunction
feature negation
feature assure > breach
feature word interrupte
feature main duty number
feature territory
feature supplier > hedge
feature either > certificate
feature weak > certificate
feature negation > iso27001
feature before duty obligation
feature main duty both
feature cover > conjunction
feature before duty both
feature certificate > iso27001
feature iso27001 > service
feature duration > maintain
feature supplier > iso27001
feature main duty subprocessor
feature main duty notify
feature pronoun > subprocessor
feature maintain > onRequest
feature typeTwo > maintain
feature service
feature before duty duration
feature nominalDuty > duty
feature word obligation
feature subprocessor > certificate
feature main aspiration weak
feature supplier > maintain
feature conjunction > duration
feature maintain > typeTwo
feature main statement obligationHead
feature word without
feature pronoun > maintain
feature negation > certificate
feature supplier > certificate
feature both
feature word own
feature main denial maintain
feature host > maintain
feature conjunction > both
feature word covena
feature before duty supplier
feature may > duration
feature alternative > soc2
feature access > duration
feature occasion > maintain
feature obligation > supplier
feature iso27001 > accredited
feature before duty duty
feature main duty relative
feature word withou
feature both > presentDuty
feature word agreem
feature word condit
feature alternative
feature lacks > certificate
feature allowLapse > certificate
feature main duty cover
feature main duty otherISO
feature word and
feature word 2
feature main aspiration hedge
feature obligationHead > iso27001
feature word undertake
feature breach > lapse
feature duration > duration
feature access
feature accredited > maintain
feature host duty
feature duty > alternative
feature participle > site
feature maintain > notify
feature access > iso27001
feature word bar
feature supplier > buyer
feature may
feature nominalDuty > pronoun
feature duty
feature supplier not-duty
feature main duty nominalDuty
feature word period
feature month > maintain
feature company > breach
feature obligation > cure
feature conjunction > flowDown
feature word sets
feature word aufrechtzu
feature before duty certificate
feature soc2 > conjunction
feature word er
feature participle > duration
feature buyer > maintain
feature maintain > election
feature word day
feature duty > forbidden
feature soc2
feature provide > iso27001
feature iso27001 > occasion
feature territory > duty
feature word valid
feature word last
feature word at
feature typeTwo > certificate
feature alternative > typeTwo
feature territory > typeTwo
feature flowDown > breach
feature both > maintain
feature relative > negation
feature word have
feature main not-duty lacks
feature certificate > cover
feature word additi
feature assure > relative
feature main duty lapse
feature buyer > conjunction
feature before not-duty duty
feature before duty own
feature service > iso27001
feature supplier > apply
feature occasion > duty
feature length 12
feature word break
feature length 24
feature obligation > iso27001
feature host
feature copy > iso27001
feature assist > buyer
feature obligation > certificate
feature word live
feature iso27001 > maintain
feature word renewe
feature unstated duty
feature occasion > certificate
feature lapse > iso27001
feature word dass
feature typeTwo > iso27001
feature word ii
feature word that
feature blocker > flowDown
feature accreditationBody
feature both > duty
feature relative > maintain
feature obligationHead > maintain
feature word liefer
feature assure > service
feature word allowe
feature iso27001 > cover
feature obligation
feature company > relative
feature duty > blocker
feature duty > conjunction
feature word lapse
feature word common
feature nominalDuty > supplier
feature both > obtain
feature before aspiration duty
feature certificate > service
feature word continue
feature maintain > agentMark
feature both > soc2
feature provide > conjunction
feature service > lapse
feature main not-duty expiry
feature supplier > engage
feature before duty host
feature weak > duty
feature word soport
feature duty > copy
feature word both
feature certificate > relative
feature word obliegt
feature apply
feature subprocessor > supplier
feature word customer
feature agentMark > accreditationBody
feature flowDown > sameDuty
feature word whole
feature before right anaphor
feature word soporte
feature word seller
feature supplier > host
feature supplier > conjunction
feature maintain > supplier
feature word operator
feature flowDown > negation
feature certificate > pronoun
feature word type
feature notify
feature supplier > example
feature condition > maintain
feature hedge > maintain
feature buyer
feature main duty access
feature iso27001 > nominalDuty
feature engage > iso27001
feature word nach
feature own > maintain
feature duty > participle
feature typeTwo > conjunction
feature month > pronoun
feature word ensure
feature duty > pronoun
feature main duty terminate
feature duty > expiry
feature conjunction > territory
feature duration > duty
feature word six
feature main not-duty supplier
feature conjunction > supplier
feature word we
feature soc2 > iso27001
feature iso27001 > certificate
feature own > buyer
feature word promis
feature recertify > iso27001
feature word subcontrac
feature subprocessor > relative
feature certificate > agentMark
feature word possession
feature blocker > duration
feature duty > notify
feature word supplier
feature condition > certificate
feature flowDown
feature main statement preposition
feature supplier > typeTwo
feature relative > cover
feature alternative > election
feature company > own
feature notObliged
feature main duty participle
feature before not-duty negation
feature assure > iso27001
feature word networ
feature weak
feature duty > nominalDuty
feature certificate > participle
feature own > certificate
feature word must
feature aside duty cover
feature duration > contractTerm
feature word obliga
feature expiry
feature word through
feature word you
feature word audit
feature word never
feature word be
feature word edition
feature main duty breach
feature main statement conjunction
feature iso27001 > pronoun
feature certificate > contractTitle
feature main duty accredited
feature obligation > duty
feature word on
feature supplier > cover
feature main statement duration
feature occasion > cover
feature word continuing
feature occasion > expiry
feature conjunction > duty
feature main duty pronoun
feature agentMark > duration
feature number
feature word logs
feature conjunction > alternative
feature word us
feature word a
feature word suppli
feature copy
feature duty > lacks
feature conjunction > service
feature before right day
feature main denial notObliged
feature word posses
feature main duty provide
feature relative > pronoun
feature word months
feature typeTwo > year
feature word to
feature word its
feature main statement number
feature word run
feature nominalDuty > lapse
feature participle
feature conformity > iso27001
feature otherISO > typeTwo
feature word contra
feature notify > iso27001
feature iso27001 > notify
feature relative > lapse
feature typeTwo > duration
feature word kept
feature sameDuty
feature typeTwo > onRequest
feature word pilot
feature certificate > filler
feature assist
feature main duty check
feature word data
feature flowDown > conjunction
feature agentMark > iso27001
feature maintain > provide
feature duration > buyer
feature main statement certificate
feature lacks
feature certificate > negation
feature day > maintain
feature maintain > recertify
feature them
feature supplier > reference
feature word shall
feature word accredited
feature supplier > pronoun
feature word custom
feature weak > maintain
feature assist > iso27001
feature word accred
feature main statement maintain
feature word no
feature before duty company
feature obligationHead
feature supplier > nominalDuty
feature provide > soc2
feature iso27001 > scope
feature certificate > insider
feature word soc
feature may > terminate
feature renew
feature duration > flowDown
feature word delete
feature main statement lacks
feature host > iso27001
feature main duty renew
feature condition > iso27001
feature word contract
feature either > iso27001
feature condition > supplier
feature renew > occasion
feature buyer > site
feature alternative > iso27001
feature word go
feature main statement day
feature occasion > supplier
feature word controls
feature word under
feature word it
feature pronoun > certificate
feature company > conjunction
feature supplier > supplier
feature pronoun
feature before not-duty may
feature scope > service
feature before permission supplier
feature word certified
feature supplier > participle
feature filler > iso27001
feature undergo > iso27001
feature word whenever
feature access > certificate
feature both > both
feature main statement both
feature word all
feature pronoun > conjunction
feature word manage
feature host > certificate
feature certificate > nominalDuty
feature pronoun > contractTerm
feature word security
feature word renewed
feature word up
feature duty > access
feature maintain > buyer
feature alternative > certificate
feature word bureau
feature nominalDuty > contractTerm
feature iso27001 > condition
feature word may
feature word two
feature terminate
feature lapse > certificate
feature duty > lapse
feature condition
feature subprocessor > conjunction
feature word contractor
feature supplier > allowLapse
feature word en
feature word regist
feature bidder > iso27001
feature own > duration
feature word compli
feature filler > maintain
feature word annual
feature word hostin
feature notObliged > maintain
feature word reason
feature certificate > without
feature supplier > may
feature word undert
feature word und
feature check
feature word inform
feature either
feature maintain > scope
feature undergo > soc2
feature word when
feature word every
feature main duty month
feature renew > certificate
feature word subcon
feature word show
feature word agency
feature main duty soa
feature word requir
feature word time
feature maintain > site
feature flowDown > maintain
feature cover
feature main aspiration iso27001
feature iso27001 > filler
feature supplier > notObliged
feature election > iso27001
feature iso27001 > recertify
feature conjunction > conjunction
feature word review
feature word compliance
feature pronoun > iso27001
feature main duty supplier
feature filler
feature word succes
feature day > terminate
feature breach
feature word recertific
feature word zu
feature main statement expiry
feature word exit
feature relative
feature duty > duty
feature before duty agentMark
feature relative > supplier
feature word altern
feature service > participle
feature negation > blocker
feature word uninte
feature word document
feature certificate > condition
feature word processors
feature word 7
feature occasion > iso27001
feature iso27001 > participle
feature word alive
feature day > may
feature word before
feature supplier > access
feature word requires
feature bidder > maintain
feature iso27001 > without
feature supplier > conformity
feature word was
feature word likewise
feature word returned
feature word hosting
feature scope > iso27001
feature main duty service
feature word by
feature own > host
feature duty > year
feature weak > pronoun
feature word wherever
feature word standi
feature before permission may
feature maintain > accreditationBody
feature lapse > without
feature duty > typeTwo
feature audit
feature supplier > filler
feature word required
feature word scope
feature iso27001 > undergo
feature word bear
feature word engine
feature filler > day
feature maintain > access
feature before duty site
feature bidder
feature maintain > month
feature before duty number
feature buyer > business
feature conjunction > expiry
feature word them
feature agentMark
feature main duty recertify
feature word well
feature word includ
feature word cease
feature word curren
feature before right preposition
feature duration > contractTitle
feature supplier > month
feature participle > duty
feature before duty nominalDuty
feature word answer
feature certificate > engage
feature contractTitle
feature word securi
feature iso27001 > renew
feature filler > certificate
feature main statement soc2
feature negation > pronoun
feature word left
feature negation > supplier
feature word keinem
feature without
feature word of
feature word mandat
feature word running
feature word scheme
feature condition > buyer
feature main not-duty pronoun
feature presentDuty > buyer
feature word vendor
feature soc2 > provide
feature provide > expiry
feature main not-duty preposition
feature word editio
feature before duty relative
feature word agreement
feature word control
feature blocker > certificate
feature soc2 > supplier
feature main statement negation
feature iso27001 > contractTitle
feature recertify > lapse
feature word provid
feature breach > anaphor
feature maintain > territory
feature word zeitpunkt
feature both > duration
feature agentMark > nominalDuty
feature reference > supplier
feature word subsis
feature buyer > notify
feature agentMark > supplier
feature main statement supplier
feature provide > supplier
feature main duty assist
feature bidder > certificate
feature word backup
feature supplier > flowDown
feature word unbroken
feature word registrati
feature subprocessor > sameDuty
feature conjunction > control
feature main statement company
feature occasion
feature conjunction > soc2
feature pronoun > notify
feature iso27001 > cure
feature word sus
feature word parties
feature iso27001 > business
feature word down
feature day > relative
feature word as
feature certificate > buyer
feature maintain > nominalDuty
feature hedge > certificate
feature word nothing
feature word dienst
feature duration > breach
feature without > duty
feature word moment
feature word purpos
feature word systems
feature auditor
feature word end
feature word excuse
feature word delivery
feature word company
feature word operat
feature alternative > maintain
feature business > iso27001
feature buyer > alternative
feature notObliged > iso27001
feature soc2 > access
feature may > lacks
feature before duty negation
feature certificate > breach
feature word alternativ
feature word award
feature word though
feature supplier > expiry
feature eachParty > certificate
feature word partie
feature main duty isms
feature condition > lapse
feature conjunction > participle
feature supplier > lapse
feature main permission iso27001
feature service > agentMark
feature iso27001 > lapse
feature negation > may
feature agentMark > certificate
feature word dienstleis
feature before right cure
feature word whenev
feature agentMark > maintain
feature main statement cover
feature isms > iso27001
feature word 8
feature word the
feature duty > renew
feature iso27001 > remediation
feature certificate > may
feature word uninterrup
feature word final
feature unstated denial
feature supplier > copy
feature word least
feature maintain > day
feature duty > relative
feature main statement sufficient
feature obtain > maintain
feature word within
feature word in
feature certificate > flowDown
feature supplier > undergo
feature remediation
feature main duty expiry
feature provide > lapse
feature main duty cure
feature iso27001 > engage
feature own > iso27001
feature word management
feature own
feature word other
feature word contro
feature scope
feature supplier > agentMark
feature main duty assure
feature pronoun > access
feature company
feature soc2 > renew
feature word stays
feature word tot
feature site > duty
feature anaphor > day
feature duty > agentMark
feature flowDown > buyer
feature unstated not-duty
feature certificate > lapse
feature relative > soc2
feature certificate > onRequest
feature word preser
feature word presen
feature reference
feature assure > buyer
feature month
feature word rule
feature supplier > election
feature word throug
feature conjunction > recertify
feature length 48
feature word poland
feature onRequest > iso27001
feature word examin
feature main statement filler
feature word support
feature agentMark > duty
feature word maintenanc
feature recertify > occasion
feature certificate > otherISO
feature before duty soc2
feature supplier > relative
feature word from
feature word darf
feature word client
feature conjunction > provide
feature word vault
feature before right may
feature duration > undergo
feature negation > maintain
feature word hasta
feature before not-duty contractTerm
feature word neithe
feature conjunction > without
feature word their
feature lapse > alternative
feature duty > isms
feature relative > soa
feature supplier > demonstrative
feature word jusqu
feature day
feature before right buyer
feature relative > conjunction
feature word recert
feature buyer > renew
feature word retain
feature assure > own
feature word return
feature word indust
feature iso27001 > day
feature day > buyer
feature apply > site
feature relative > participle
feature flowDown > lapse
feature apply > certificate
feature maintain > breach
feature word deemed
feature word messag
feature duration > access
feature word failur
feature word compan
feature provide > maintain
feature renew > iso27001
feature either > alternative
feature soc2 > duration
feature negation > accredited
feature breach > certificate
feature word each
feature maintain > occasion
feature word then
feature word status
feature certificate > expiry
feature word cycle
feature main statement without
feature undergo
feature site > agentMark
feature hedge
feature word standing
feature word holds
feature copy > maintain
feature agentMark > day
feature word conces
feature condition > notify
feature agentMark > subprocessor
feature site > control
feature word states
feature word typ
feature supplier aspiration
feature typeTwo > duty
feature subprocessor > subprocessor
feature pronoun > pronoun
feature otherISO > soc2
feature both > nominalDuty
feature before not-duty preposition
feature word provider
feature before duty pronoun
feature lapse
feature iso27001 > flowDown
feature change > certificate
feature word later
feature word if
feature word sweden
feature duty > check
feature main duty example
feature provide
feature certificate > certificate
feature aside statement duration
feature certificate > weak
feature supplier > lacks
feature word below
feature word with
feature duty > negation
feature word eine
feature supplier > assist
feature iso27001 > month
feature word bindin
feature word send
feature soa > pronoun
feature soc2 > year
feature demonstrative
feature length 64
feature nonconformity > blocker
feature duty > apply
feature word lead
feature word they
feature flowDown > provide
feature word licensor
feature word fulfil
feature accredited > agentMark
feature word la
feature word unterb
feature supplier > them
feature notify > buyer
feature site > iso27001
feature word renewa
feature word successor
feature word business
feature aside statement number
feature certificate > business
feature before duty typeTwo
feature provide > buyer
feature engage > relative
feature word tier
feature word applic
feature word renewal
feature buyer > pronoun
feature recertify > undergo
feature main permission discretion
feature iso27001 > provide
feature duty > own
feature word member
feature undergo > conjunction
feature occasion > conjunction
feature main statement typeTwo
feature word de
feature pronoun > lacks
feature agentMark > alternative
feature word perman
feature main permission conjunction
feature word officer
feature supplier > negation
feature conjunction > iso27001
feature occasion > lapse
feature service > supplier
feature day > surveillanceAudit
feature aside statement occasion
feature certificate > soa
feature goods > certificate
feature word sites
feature word y
feature may > contractTitle
feature lacks > relative
feature typeTwo > renew
feature duty > recertify
feature condition > duty
feature liability
feature unstated statement
feature word report
feature undergo > expiry
feature main statement engage
feature main right certificate
feature alternative > lapse
feature business
feature word suspen
feature word warranty
feature certificate > renew
feature iso27001 > relative
feature typeTwo > provide
feature word hereby
feature word same
feature word agent
feature word off
feature word being
feature aside duty iso27001
feature maintain > participle
feature condition > contractTitle
feature conjunction > breach
feature iso27001 > access
feature word req
feature word platfo
feature word manten
feature word bis
feature site
feature company > maintain
feature word clause
feature supplier > soc2
feature renew > duration
feature main duty own
feature notObliged > certificate
feature supplier > own
feature iso27001 > supplier
feature word mientras
feature aside duty pronoun
feature duty > accredited
feature pronoun > lapse
feature word hold
feature word accreditat
feature word held
feature typeTwo > access
feature main statement agentMark
feature only > pronoun
feature main statement flowDown
feature word has
feature word which
feature expiry > occasion
feature sufficient > day
feature supplier > site
feature conjunction > blocker
feature iso27001 > negation
feature supplier > renew
feature flowDown > cover
feature word mandatory
feature maintain > condition
feature contractTerm > conjunction
feature main duty onRequest
feature alternative > buyer
feature word services
feature participle > day
feature main statement relative
feature word l
feature word preserve
feature relative > company
feature word mainte
feature word this
feature duty > buyer
feature before not-duty company
feature aside not-duty duration
feature service > maintain
feature pronoun > day
feature word licens
feature conjunction > pronoun
feature business > day
feature may > certificate
feature word mientr
feature soc2 > certificate
feature onRequest > certificate
feature word for
feature word annive
feature word first
feature supplier > soa
feature main duty copy
feature before duty onRequest
feature provide > renew
feature access > access
feature buyer > may
feature main duty surveillanceAudit
feature presentDuty > onRequest
feature word statement
feature copy > supplier
feature word reissued
feature receivePassive > certificate
feature copy > duty
feature provide > alternative
feature word survei
feature duty > nonconformity
feature word follow
feature buyer > copy
feature word copy
feature soa
feature main right access
feature copy > certificate
feature word reissu
feature iso27001 > soa
feature certificate > access
feature provide > occasion
feature buyer > onRequest
feature word uberse
feature word deliverabl
feature onRequest > duty
feature word aktuel
feature both > iso27001
feature iso27001 > buyer
feature presentDuty > supplier
feature provide > both
feature iso27001 > onRequest
feature word januar
feature main statement copy
feature word el
feature access > supplier
feature word applicabil
feature may > supplier
feature word delive
feature day > provide
feature provide > election
feature main right supplier
feature before duty copy
feature presentDuty > soc2
feature duty > otherISO
feature certificate > provide
feature word copie
feature typeTwo > both
feature provide > access
feature provide > provide
feature certificate > copy
feature receivePassive > iso27001
feature main duty receivePassive
feature iso27001 > copy
feature buyer > certificate
feature before duty soa
feature conjunction > access
feature occasion > occasion
feature soa > copy
feature soc2 > alternative
feature subprocessor > provide
feature presentDuty > alternative
feature may > access
feature may > soa
feature onRequest > buyer
feature presentDuty > copy
feature word current
feature copy > onRequest
feature word puis
feature supplier > both
feature occasion > buyer
feature onRequest > supplier
feature word furnish
feature word sent
feature word signature
feature onRequest > conjunction
feature word due
feature word new
feature word nonconform
feature main right iso27001
feature certificate > receivePassive
feature duty > receivePassive
feature word give
feature nonconformity > iso27001
feature word surveillan
feature iso27001 > receivePassive
feature goods > iso27001
feature may > copy
feature main duty buyer
feature main duty remediation
feature word unaufg
feature word enclos
feature presentDuty > conjunction
feature word copia
feature receivePassive > both
feature word anniversar
feature obligation > agentMark
feature word sowie
feature soc2 > notify
feature word request
feature word reissue
feature provide > obligationHead
feature buyer > obtain
feature word enclosed
feature certificate > both
feature buyer > access
feature word i
feature word findings
feature soc2 > finding
feature word das
feature service > certificate
feature occasion > copy
feature renew > provide
feature access > conjunction
feature supplier > receivePassive
feature conjunction > presentDuty
feature provide > agentMark
feature word january
feature access > provide
feature provide > typeTwo
feature main right soa
feature notify > day
feature word notify
feature buyer > provide
feature presentDuty > certificate
feature word certificad
feature conjunction > nominalDuty
feature buyer > nominalDuty
feature word produce
feature word pack
feature both > certificate
feature word unaufgefor
feature provide > soa
feature word documents
feature provide > onRequest
feature presentDuty > soa
feature word furnished
feature word vertragsbe
feature provide > auditor
feature presentDuty > blocker
feature word your
feature soa > certificate
feature election > certificate
feature iso27001 > audit
feature main duty apply
feature copy > buyer
feature renew > receivePassive
feature word annexes
feature word der
feature nonconformity
feature main right obtain
feature word issue
feature receivePassive > buyer
feature receivePassive > filler
feature occasion > presentDuty
feature word statem
feature word kopie
feature copy > lapse
feature duty > day
feature onRequest
feature word together
feature apply > auditor
feature word zertifikat
feature word reports
feature main statement soa
feature undergo > certificate
feature access > duty
feature goods > agentMark
feature buyer > supplier
feature buyer > buyer
feature assure
feature typeTwo > finding
feature agentMark > provide
feature check > certificate
feature word cada
feature presentDuty
feature word cliente
feature provide > cover
feature word produc
feature lapse > duty
feature word docume
feature word goes
feature duty > assist
feature certificate > supplier
feature lapse > supplier
feature provide > copy
feature buyer > lapse
feature service > buyer
feature audit > duty
feature word zertif
feature word hand
feature certificate > blocker
feature word over
feature word certificaa
feature renew > buyer
feature receivePassive > conjunction
feature word geldig
feature word offer
feature word refere
feature both > soa
feature word que
feature cover > service
feature receivePassive > occasion
feature access > soa
feature word provide
feature may > iso27001
feature word subscriber
feature business > flowDown
feature supplier permission
feature before duty nonconformity
feature main statement goods
feature occasion > provide
feature before duty renew
feature word project
feature word solici
feature occasion > contractTerm
feature duty > flowDown
feature word annexe
feature typeTwo > negation
feature provide > contractTitle
feature cure
feature auditor > iso27001
feature word dem
feature word bleiben
feature buyer > both
feature buyer > terminate
feature word sec
feature buyer > soa
feature certificate > day
feature pronoun > condition
feature word annually
feature soa > conjunction
feature word signat
feature main right preposition
feature word week
feature duty > presentDuty
feature word notice
feature receivePassive
feature soc2 > both
feature goods > supplier
feature main statement onRequest
feature word invoic
feature supplier > auditor
feature check > supplier
feature year > conjunction
feature access > buyer
feature supplier statement
feature supplier
feature iso27001 > typeTwo
feature relative > iso27001
feature provide > relative
feature word termin
feature territory > territory
feature main right copy
feature word necess
feature audit > certificate
feature goods
feature conjunction > soa
feature check > iso27001
feature occasion > renew
feature word del
feature word replacemen
feature surveillanceAudit > day
feature word handed
feature onRequest > without
feature word major
feature word availa
feature receivePassive > onRequest
feature supplier > day
feature main duty lacks
feature day > certificate
feature word date
feature word 1
feature condition > alternative
feature copy > audit
feature condition > pronoun
feature blocker > buyer
feature word disclo
feature service > provide
feature buyer > day
feature main right flowDown
feature word centre
feature surveillanceAudit > finding
feature word stands
feature certificate > lacks
feature certificate > typeTwo
feature main right conjunction
feature word comprises
feature word comes
feature word afschr
feature word furnis
feature duty > contractTitle
feature main statement obligation
feature word februa
feature blocker > conjunction
feature word invoice
feature word papers
feature typeTwo > notify
feature word let
feature buyer right
feature buyer > presentDuty
feature onRequest > copy
feature word manager
feature duty > soa
feature word table
feature word receip
feature word after
feature may > flowDown
feature year > certificate
feature week
feature apply > iso27001
feature without > supplier
feature word available
feature main duty insider
feature word versio
feature word upload
feature word proof
feature main statement occasion
feature word insurers
feature onRequest > typeTwo
feature word portal
feature word buyer
feature insider
feature goods > year
feature main duty notice
feature main aspiration preposition
feature main right terminate
feature otherCertificate
feature certificate > auditor
feature main permission provide
feature before duty access
feature assure > conjunction
feature presentDuty > access
feature provide > audit
feature duty > auditor
feature day > lapse
feature word na
feature soa > supplier
feature word jedes
feature word spring
feature onRequest > maintain
feature presentDuty > both
feature supplier > finding
feature occasion > relative
feature duty > audit
feature lapse > week
feature aside duty access
feature certificate > week
feature word gemeen
feature word year
feature word asking
feature copy > nominalDuty
feature word 31
feature word noncon
feature word workin
feature obligationHead > conjunction
feature word link
feature participle > provide
feature finding
feature word sera
feature condition > business
feature word afschrift
feature supplier > presentDuty
feature pronoun > buyer
feature condition > conjunction
feature negation > engage
feature duration > copy
feature nonconformity > cure
feature presentDuty > typeTwo
feature occasion > breach
feature word kick
feature word been
feature subprocessor > participle
feature provide > undergo
feature day > occasion
feature word commit
feature word author
feature word version
feature both > buyer
feature word service
feature supplier > onRequest
feature year > iso27001
feature access > pronoun
feature duty > supplier
feature conjunction > negation
feature blocker > blocker
feature may > provide
feature main denial certificate
feature conjunction > lacks
feature conjunction > relative
feature word ll
feature day > duty
feature onRequest > both
feature recertify
feature before duty audit
feature word quarterly
feature buyer > auditor
feature negation > relative
feature provide > engage
feature conjunction > notify
feature host > conjunction
feature word is
feature alternative > duty
feature pronoun > business
feature relative > provide
feature may > buyer
feature day > pronoun
feature word remind
feature presentDuty > agentMark
feature lacks > soc2
feature word confid
feature word concession
feature duty > condition
feature word confir
feature relative > filler
feature word 4
feature word call
feature day > iso27001
feature word het
feature election > conjunction
feature nonconformity > certificate
feature control
feature presentDuty > cover
feature word gemeente
feature word copies
feature supplier > contractTitle
feature maintain > copy
feature recertify > relative
feature subprocessor > copy
feature word arrive
feature soc2 > maintain
feature word acredi
feature flowDown > service
feature before right occasion
feature main permission preposition
feature word folder
feature word one
feature pronoun > duty
feature obtain > copy
feature apply > conjunction
feature obtain > provide
feature main statement notify
feature buyer > audit
feature conjunction > annexA
feature word 30
feature supplier > service
feature duty > notice
feature copy > auditor
feature soc2 > agentMark
feature copy > example
feature certificate > audit
feature word warning
feature word jeweils
feature apply > buyer
feature word entitl
feature provide > surveillanceAudit
feature word working
feature word annex
feature occasion > may
feature supplier > accredited
feature example > certificate
feature word seven
feature word does
feature buyer > contractTitle
feature scope > certificate
feature word neither
feature presentDuty > occasion
feature duty > week
feature word develo
feature onRequest > soc2
feature before right pronoun
feature lapse > lapse
feature certificate > own
feature buyer > typeTwo
feature duty > finding
feature word authority
feature word payable
feature surveillanceAudit
feature day > conjunction
feature obligationHead > agentMark
feature buyer > cure
feature own > relative
feature subprocessor > access
feature duration > relative
feature service > cover
feature typeTwo > cover
feature discretion
feature lacks > conjunction
feature conjunction > condition
feature conjunction > audit
feature word twelve
feature soa > provide
feature site > audit
feature word binnen
feature presentDuty > renew
feature certificate > presentDuty
feature relative > duty
feature conjunction > buyer
feature service > pronoun
feature supplier > obtain
feature business > duty
feature word expiry
feature word soon
feature word april
feature relative > buyer
feature blocker > soc2
feature presentDuty > auditor
feature before duty lapse
feature presentDuty > audit
feature word purcha
feature main duty hour
feature presentDuty > finding
feature main duty without
feature word supply
feature word su
feature iso27001 > presentDuty
feature day > supplier
feature aside duty certificate
feature word staff
feature word reminder
feature occasion > without
feature day > reference
feature occasion > auditor
feature word geldige
feature aside statement breach
feature alternative > presentDuty
feature word port
feature main statement access
feature filler > buyer
feature iso27001 > both
feature conjunction > occasion
feature word pas
feature buyer > occasion
feature word dispatch
feature renew > expiry
feature word die
feature aside duty preposition
feature word issuer
feature finding > buyer
feature check > finding
feature word signed
feature means
feature soc2 > undergo
feature certificate > soc2
feature word readiness
feature lapse > day
feature renew > duty
feature main statement blocker
feature certificate > undergo
feature conjunction > copy
feature alternative > occasion
feature word insurer
feature obtain
feature duty > undergo
feature finding > filler
feature filler > lapse
feature surveillanceAudit > iso27001
feature certificate > occasion
feature provide > filler
feature word body
feature access > soc2
feature conjunction > company
feature eachParty
feature iso27001 > site
feature main statement alternative
feature surveillanceAudit > certificate
feature site > provide
feature contractTitle > duration
feature service > relative
feature finding > conjunction
feature word agrees
feature relative > day
feature provide > service
feature conjunction > lapse
feature auditor > certificate
feature word reques
feature business > copy
feature word upon
feature day > finding
feature word right
feature word al
feature before statement buyer
feature alternative > conjunction
feature main duty scope
feature provide > reference
feature buyer > condition
feature word downlo
feature duty > surveillanceAudit
feature before not-duty supplier
feature conjunction > undergo
feature word paper
feature duty > hour
feature soc2 > buyer
feature word un
feature main duty presentDuty
feature word levera
feature supplier > discretion
feature reference > engage
feature soc2 > month
feature provide > host
feature word 10
feature word than
feature iso27001 > lacks
feature word house
feature company > iso27001
feature service > conjunction
feature negation > conjunction
feature word bearing
feature main duty undergo
feature undergo > occasion
feature lapse > provide
feature provide > pronoun
feature provide > duty
feature cover > duty
feature buyer > obligationHead
feature conjunction > filler
feature word item
feature certificate > election
feature duty > onRequest
feature word download
feature blocker > provide
feature apply > copy
feature nonconformity > supplier
feature word preced
feature main right number
feature word will
feature word entitled
feature word three
feature typeTwo > nominalDuty
feature copy > undergo
feature company > certificate
feature certificate > site
feature agentMark > occasion
feature provide > contractTerm
feature word renova
feature buyer > week
feature conjunction > election
feature vague > territory
feature before duty check
feature word aan
feature word reads
feature certificate > notify
feature word replac
feature provide > notify
feature aside statement lapse
feature conjunction > finding
feature receivePassive > access
feature presentDuty > goods
feature word rappor
feature access > typeTwo
feature aside statement soc2
feature buyer statement
feature onRequest > finding
feature word february
feature word customers
feature allowLapse > service
feature word b
feature word issued
feature presentDuty > day
feature service > access
feature word se
feature word sixty
feature word means
feature word nothin
feature reference > iso27001
feature relative > typeTwo
feature word compri
feature conjunction > day
feature main duty finding
feature relative > own
feature soa > buyer
feature copy > soa
feature occasion > soa
feature soa > engage
feature notObliged > soa
feature word prepare
feature main not-duty soa
feature negation > withhold
feature word justificat
feature receivePassive > soa
feature control > soa
feature soa > condition
feature main right auditor
feature word verlangen
feature supplier > entitles
feature word anwendbark
feature word aplica
feature word verkla
feature soa > auditor
feature allowLapse > access
feature word erklarung
feature main permission soa
feature buyer > apply
feature word 526
feature blocker > duty
feature word provided
feature soa > onRequest
feature annexA > pronoun
feature soa > occasion
feature word ainsi
feature soa > notice
feature agentMark > soa
feature soa > omit
feature word consultant
feature withhold > iso27001
feature soa > apply
feature soa > may
feature service > soa
feature soa > site
feature provide > control
feature word aplicabili
feature word verklaring
feature word disposicio
feature supplier > withhold
feature withhold > access
feature notice > iso27001
feature word employer
feature control > pronoun
feature soa > nominalDuty
feature word consul
feature word declar
feature word anwend
feature aside duty control
feature day > access
feature access > site
feature buyer > receivePassive
feature soa > control
feature business > soa
feature aside duty annexA
feature day > soa
feature word inzage
feature word consid
feature main denial copy
feature soa > access
feature provide > day
feature word soa
feature word declaratio
feature withhold > buyer
feature word toepas
feature isms > receivePassive
feature negation > receivePassive
feature word prepar
feature apply > soa
feature main statement iso27001
feature unstated permission
feature word toepasseli
feature word einzus
feature main denial soa
feature allowLapse > soa
feature word inspect
feature goods > soa
feature main duty allowLapse
feature word change
feature word withho
feature negation > provide
feature word auditor
feature buyer > negation
feature main right notice
feature duty > remediation
feature audit > soa
feature relative > control
feature onRequest > control
feature word fassun
feature access > auditor
feature presentDuty > obligationHead
feature soa > day
feature conjunction > apply
feature word declaracio
feature may > notice
feature obligationHead > remediation
feature soa > service
feature withhold
feature auditor > access
feature word demande
feature word employ
feature duty > insider
feature weak > soa
feature main statement means
feature iso27001 > control
feature soa > relative
feature onRequest > soa
feature word withhold
feature word auditors
feature iso27001 > means
feature withhold > soa
feature soa > receivePassive
feature main duty audit
feature aside duty condition
feature word neverthele
feature unstated aspiration
feature word demand
feature word exclusions
feature isms > access
feature negation > access
feature soa > audit
feature word vorzul
feature blocker > annexA
feature word described
feature supplier > omit
feature word unreda
feature supplier > control
feature own > supplier
feature word recht
feature buyer > own
feature supplier > insider
feature word verzoe
feature receivePassive > year
feature word zur
feature soa > notify
feature word transm
feature word inspec
feature word opdrachtge
feature soa > annexA
feature soa > duty
feature aside duty soa
feature main right check
feature word exclus
feature negation > buyer
feature soa > insider
feature word erklar
feature soa > isms
feature discretion > soa
feature pronoun > soa
feature soa > duration
feature weak > provide
feature word latest
feature notify > control
feature notice > engage
feature main right may
feature notObliged > access
feature word applie
feature notify > apply
feature access > audit
feature word 524
feature word descri
feature soa > presentDuty
feature word d
feature word zugehorige
feature aside statement condition
feature soa > contractTitle
feature word account
feature main not-duty provide
feature word 525
feature buyer > finding
feature word consen
feature engage > soa
feature duty > withhold
feature annexA
feature soa > finding
feature aside permission condition
feature word assist
feature word given
feature provide > annexA
feature before duty undergo
feature pronoun > apply
feature copy > year
feature reference > auditor
feature word vorzulegen
feature word an
feature receivePassive > supplier
feature word applicable
feature audit > finding
feature soa > undergo
feature word any
feature may > apply
feature soa > participle
feature omit > buyer
feature word verzoek
feature omit > control
feature negation > soa
feature iso27001 > may
feature word 815
feature word van
feature word auf
feature auditor > receivePassive
feature word disclosed
feature obligationHead > buyer
feature buyer > omit
feature word 62
feature word sa
feature auditor > soa
feature assist > conjunction
feature word aber
feature access > contractTitle
feature word incide
feature provide > remediation
feature buyer > filler
feature main statement apply
feature main statement buyer
feature main statement remediation
feature word terminate
feature main duty agentMark
feature annexA > apply
feature word office
feature word diligence
feature engage > buyer
feature may > conjunction
feature soa > agentMark
feature word full
feature copy > occasion
feature main duty annexA
feature omit > soa
feature main permission withhold
feature word meanin
feature audit > access
feature soa > soa
feature main not-duty withhold
feature word re
feature access > apply
feature auditor > copy
feature word but
feature before duty auditor
feature word secret
feature duty > without
feature word note
feature word gultig
feature word opdrac
feature iso27001 > apply
feature main permission buyer
feature word belongs
feature may > agentMark
feature supplier > annexA
feature own > occasion
feature duty > occasion
feature word admini
feature undergo > duty
feature own > provide
feature soa > assure
feature apply > apply
feature word out
feature relative > both
feature word sight
feature agentMark > audit
feature word informatio
feature allowLapse > buyer
feature access > copy
feature relative > annexA
feature provide > negation
feature supplier > obligationHead
feature control > conjunction
feature word room
feature soa > own
feature word audito
feature word implemente
feature access > agentMark
feature buyer > relative
feature access > onRequest
feature word draft
feature access > occasion
feature own > conjunction
feature aside statement pronoun
feature word unredacted
feature week > occasion
feature soa > remediation
feature blocker > apply
feature word weeks
feature negation > alternative
feature supplier > assure
feature control > duty
feature undergo > service
feature relative > apply
feature provide > blocker
feature word ict
feature omit > annexA
feature notify > surveillanceAudit
feature main duty occasion
feature means > soa
feature annexA > conjunction
feature reference > buyer
feature provide > own
feature notify > supplier
feature presentDuty > apply
feature notObliged > relative
feature reference > soa
feature finding > supplier
feature presentDuty > negation
feature word readin
feature may > condition
feature apply > annexA
feature main denial presentDuty
feature relative > may
feature main statement breach
feature buyer > cover
feature buyer > blocker
feature word 3
feature filler > provide
feature control > buyer
feature copy > conjunction
feature word our
feature aside statement buyer
feature word effect
feature word schedu
feature conjunction > agentMark
feature reference > access
feature word file
feature receivePassive > copy
feature aside statement preposition
feature word drafti
feature word regulator
feature auditor > may
feature duty > engage
feature conjunction > allowLapse
feature word nor
feature condition > provide
feature word administra
feature apply > agentMark
feature word jederz
feature word assura
feature word proces
feature word justif
feature alternative > agentMark
feature word regula
feature word au
feature finding > blocker
feature word schedule
feature word isms
feature word tariff
feature word servic
feature site > soa
feature apply > vague
feature iso27001 > own
feature main denial finding
feature word whatev
feature soa > reference
feature buyer > notice
feature main denial preposition
feature word grounds
feature occasion > week
feature word auftra
feature main duty duty
feature before duty provide
feature eachParty > iso27001
feature assure > apply
feature agentMark > buyer
feature relative > site
feature conjunction > cover
feature word receiv
feature supplier > check
feature iso27001 > iso27001
feature main denial access
feature word behind
feature blocker > receivePassive
feature auditor duty
feature word during
feature word shown
feature word closed
feature supplier denial
feature contractTitle > relative
feature day > notice
feature word system
feature word open
feature notice
feature word june
feature scope > conjunction
feature before duty scope
feature copy > provide
feature conjunction > site
feature before duty remediation
feature word 530
feature soa > maintain
feature word trust
feature audit > notify
feature word purchaser
feature duty > reference
feature before not-duty iso27001
feature before duty reference
feature before not-duty number
feature undergo > maintain
feature may > check
feature word risk
feature vague
feature word there
feature audit > may
feature week > conjunction
feature access > notice
feature agentMark > reference
feature word 14
feature word assess
feature may > cover
feature iso27001 > blocker
feature word published
feature word third
feature main statement site
feature without > pronoun
feature iso27001 > week
feature word publis
feature without > relative
feature main duty control
feature word 5
feature obligationHead > relative
feature word controller
feature word see
feature soa > vague
feature word terms
feature word audits
feature relative > expiry
feature main statement provide
feature decision
feature word et
feature internalAudit
feature main aspiration provide
feature presentDuty > service
feature assure > annexA
feature presentDuty > omit
feature word asked
feature supplier > without
feature word jeweil
feature control > annexA
feature word duty
feature word disclose
feature reference > provide
feature main permission pronoun
feature access > control
feature both > conjunction
feature apply > service
feature word list
feature word 523
feature business > conjunction
feature word 9
feature main statement service
feature conjunction > obligationHead
feature omit
feature buyer > year
feature word redact
feature aside statement relative
feature word revision
feature access > relative
feature blocker > may
feature condition > day
feature reference > annexA
feature word can
feature receivePassive > relative
feature main right negation
feature access > cover
feature negation > site
feature provide > without
feature main denial conjunction
feature copy > relative
feature soa > cover
feature finding > soa
feature cover > access
feature soa > negation
feature allowLapse > supplier
feature before permission conjunction
feature word heeft
feature word implem
feature without > soa
feature word leave
feature word motive
feature scope > duty
feature control > business
feature obligationHead > soa
feature word following
feature may > withhold
feature may > negation
feature contractTitle > conjunction
feature reference > conjunction
feature agentMark > service
feature relative > access
feature word ground
feature year
feature main not-duty negation
feature provide > goods
feature word yes
feature conjunction > reference
feature word suspension
feature cover > supplier
feature word reasons
feature duty > vague
feature check > onRequest
feature main statement annexA
feature check > soa
feature main statement year
feature apply > business
feature main duty engage
feature own > blocker
feature engage > conjunction
feature blocker > negation
feature before duty annexA
feature own > soa
feature main duty goods
feature blocker > soa
feature main duty filler
feature main statement them
feature isms
feature word verlan
feature word unders
feature word form
feature word examine
feature pronoun > relative
feature presentDuty > remediation
feature occasion > year
feature provide > condition
feature access > withhold
feature word showing
feature access > negation
feature word matter
feature may > discretion
feature cover > reference
feature omit > alternative
feature allowLapse > pronoun
feature main statement audit
feature duty > obligationHead
feature allowLapse > iso27001
feature duty > annexA
feature eachParty > supplier
feature control > service
feature occasion > surveillanceAudit
feature buyer > surveillanceAudit
feature surveillanceAudit > supplier
feature supplier > surveillanceAudit
feature surveillanceAudit > service
feature finding > business
feature word advers
feature relative > surveillanceAudit
feature finding > notify
feature word outcome
feature surveillanceAudit > immediately
feature tellPassive > surveillanceAudit
feature aside duty surveillanceAudit
feature surveillanceAudit > conjunction
feature lapse > buyer
feature surveillanceAudit > buyer
feature presentDuty > surveillanceAudit
feature otherSurveillance > duty
feature duty > business
feature word market
feature provide > assist
feature otherSurveillance > day
feature iso27001 > finding
feature surveillanceAudit > business
feature word uberwachun
feature word significan
feature iso27001 > nonconformity
feature word ends
feature buyer > immediately
feature immediately > iso27001
feature word writing
feature fortnight
feature contractTerm
feature finding > finding
feature surveillanceAudit > agentMark
feature word findin
feature onRequest > surveillanceAudit
feature word hallazgos
feature aside duty finding
feature finding > day
feature certificate > surveillanceAudit
feature main aspiration finding
feature finding > surveillanceAudit
feature surveillanceAudit > relative
feature finding > service
feature main aspiration surveillanceAudit
feature may > finding
feature word seguimient
feature word feststellu
feature finding > otherISO
feature before duty finding
feature condition > surveillanceAudit
feature surveillanceAudit > audit
feature word signif
feature week > iso27001
feature word settin
feature finding > iso27001
feature nonconformity > surveillanceAudit
feature business > buyer
feature finding > certificate
feature word found
feature notObliged > finding
feature conjunction > insider
feature word uberwa
feature word hallaz
feature main statement business
feature surveillanceAudit > occasion
feature word visit
feature agentMark > surveillanceAudit
feature day > notify
feature before duty surveillanceAudit
feature surveillanceAudit > nonconformity
feature occasion > finding
feature word outcom
feature buyer > nonconformity
feature surveillanceAudit > notify
feature immediately > surveillanceAudit
feature finding > duty
feature auditor > surveillanceAudit
feature finding > relative
feature surveillanceAudit > alternative
feature word chaque
feature surveillanceAudit > presentDuty
feature word what
feature word made
feature otherISO > supplier
feature nonconformity > buyer
feature word seguim
feature word bevind
feature condition > nonconformity
feature duty > service
feature surveillanceAudit > conformity
feature nonconformity > notify
feature nonconformity > remediation
feature business > surveillanceAudit
feature main duty otherSurveillance
feature iso27001 > surveillanceAudit
feature surveillanceAudit > provide
feature word materi
feature before duty day
feature day > audit
feature otherISO > notify
feature week > finding
feature occasion > audit
feature annexA > duty
feature surveillanceAudit > pronoun
feature finding > auditor
feature surveillanceAudit > auditor
feature undergo > auditor
feature word correc
feature word material
feature remediation > undergo
feature notify > conjunction
feature occasion > notify
feature isms > duty
feature main denial surveillanceAudit
feature aside statement surveillanceAudit
feature finding > occasion
feature notify > immediately
feature pronoun > remediation
feature finding > week
feature before right auditor
feature before duty otherISO
feature surveillanceAudit > week
feature fortnight > relative
feature surveillanceAudit > tellPassive
feature main statement finding
feature fortnight > finding
feature main duty day
feature word periodic
feature word result
feature relative > service
feature word summar
feature word von
feature fortnight > provide
feature surveillanceAudit > site
feature assist > certificate
feature occasion > day
feature word promptly
feature word inside
feature word serious
feature agentMark > auditor
feature audit > supplier
feature word delay
feature word conclu
feature audit > buyer
feature otherISO > duty
feature conjunction > surveillanceAudit
feature filler > surveillanceAudit
feature insider > finding
feature main denial supplier
feature nonconformity > pronoun
feature notify > otherISO
feature word finding
feature lapse > notify
feature word auditoria
feature day > remediation
feature before duty otherSurveillance
feature otherISO > day
feature undergo > surveillanceAudit
feature supplier > otherSurveillance
feature surveillanceAudit > duty
feature surveillanceAudit > month
feature word confirmed
feature before duty condition
feature notify > occasion
feature main aspiration number
feature notify > finding
feature surveillanceAudit > remediation
feature business > remediation
feature word observatio
feature main duty week
feature month > blocker
feature word limit
feature surveillanceAudit > may
feature main right tellPassive
feature main aspiration notify
feature word dates
feature surveillanceAudit > insider
feature otherISO > surveillanceAudit
feature word lay
feature word majeure
feature month > surveillanceAudit
feature cure > cover
feature main permission finding
feature occasion > remediation
feature word wesentlich
feature word relevantes
feature without > notify
feature finding > hour
feature duty > immediately
feature notice > audit
feature word wording
feature nonconformity > duty
feature auditor > finding
feature word outsourcer
feature immediately > finding
feature finding > provide
feature word anything
feature week > supplier
feature undergo > finding
feature immediately
feature word meeting
feature surveillanceAudit > hour
feature surveillanceAudit > cure
feature day > without
feature word closin
feature otherSurveillance
feature notice > day
feature conjunction > may
feature word timetable
feature business > finding
feature word 9001
feature word premis
feature hour > notify
feature auditor > conjunction
feature surveillanceAudit > isms
feature remediation > notify
feature surveillanceAudit > receivePassive
feature word habile
feature presentDuty > notify
feature word intern
feature word section
feature word 24
feature word site
feature supplier > week
feature word board
feature otherISO > nonconformity
feature word prompt
feature main statement month
feature main statement surveillanceAudit
feature main denial iso27001
feature main statement contractTerm
feature relative > reference
feature condition > may
feature word fortni
feature notify > remediation
feature buyer > remediation
feature fortnight > supplier
feature buyer > otherISO
feature main right finding
feature surveillanceAudit > otherISO
feature before right surveillanceAudit
feature weak > buyer
feature word weakne
feature provide > nonconformity
feature immediately > notify
feature word notified
feature buyer > month
feature iso27001 > hour
feature word these
feature filler > finding
feature word informed
feature word observ
feature audit > day
feature notify > lapse
feature surveillanceAudit > vague
feature word uit
feature negation > notify
feature maintain > audit
feature audit > presentDuty
feature main duty internalAudit
feature word bevindinge
feature word consequenc
feature tellPassive > finding
feature aside duty day
feature relative > relative
feature pronoun > service
feature lapse > hour
feature nonconformity > relative
feature site > buyer
feature word haupta
feature word wesent
feature business > supplier
feature service > day
feature main statement nonconformity
feature nonconformity > occasion
feature before duty expiry
feature finding > nonconformity
feature week > surveillanceAudit
feature word hauptabwei
feature notify > audit
feature business > auditor
feature aside duty buyer
feature main statement auditor
feature remediation > remediation
feature word conclusion
feature relative > notify
feature notify > site
feature surveillanceAudit > maintain
feature word conformite
feature word plan
feature main aspiration supplier
feature duty > fortnight
feature aside duty reference
feature fortnight > iso27001
feature main duty business
feature finding > agentMark
feature word points
feature word institutio
feature word know
feature word action
feature reference > occasion
feature conjunction > remediation
feature pronoun > finding
feature notify > notify
feature notify > month
feature supplier > fortnight
feature main duty immediately
feature main permission number
feature duty > month
feature word 20
feature surveillanceAudit > fortnight
feature main statement notice
feature word conformida
feature presentDuty > relative
feature word fortnight
feature before duty blocker
feature word majeur
feature word submit
feature word receive
feature surveillanceAudit > undergo
feature surveillanceAudit > reference
feature iso27001 > immediately
feature word forthwith
feature surveillanceAudit > apply
feature word writin
feature may > occasion
feature agentMark > notify
feature provide > finding
feature month > occasion
feature notify > relative
feature week > buyer
feature before permission number
feature main statement week
feature hour > conjunction
feature day > auditor
feature may > surveillanceAudit
feature surveillanceAudit > whether
feature word non
feature word month
feature supplier > condition
feature agentMark > without
feature auditor > presentDuty
feature supplier > immediately
feature auditor > notify
feature word pass
feature hour
feature finding > apply
feature word about
feature filler > occasion
feature condition > finding
feature buyer > fortnight
feature lapse > may
feature word conduc
feature word thirty
feature word record
feature word calend
feature nonconformity > conjunction
feature surveillanceAudit > lapse
feature word brief
feature own > duty
feature blocker > business
feature word sponso
feature word notifi
feature word clients
feature word lors
feature main aspiration day
feature aside duty occasion
feature notify > negation
feature word more
feature own > surveillanceAudit
feature cure > buyer
feature nonconformity > presentDuty
feature surveillanceAudit > filler
feature agentMark > remediation
feature word letter
feature word 21
feature word results
feature main statement host
feature surveillanceAudit > flowDown
feature presentDuty > business
feature week > notify
feature presentDuty > reference
feature audit > nonconformity
feature iso27001 > auditor
feature word voor
feature occasion > tellPassive
feature negation > surveillanceAudit
feature word meetin
feature filler > notify
feature finding > pronoun
feature service > surveillanceAudit
feature audit > surveillanceAudit
feature month > finding
feature tellPassive > day
feature filler > conjunction
feature notify > both
feature word corrective
feature duty > cure
feature word 12
feature blocker > surveillanceAudit
feature remediation > conjunction
feature word are
feature auditor > filler
feature year > surveillanceAudit
feature notify > reference
feature word outsou
feature alternative > surveillanceAudit
feature auditor > duty
feature relative > certificate
feature main duty them
feature aside duty number
feature notify > filler
feature condition > own
feature auditor > day
feature notify > business
feature notify > service
feature word raised
feature word five
feature main aspiration buyer
feature word weighty
feature word confor
feature before duty service
feature finding > maintain
feature auditor > buyer
feature word written
feature auditor > negation
feature access > surveillanceAudit
feature word closing
feature notify > fortnight
feature word weight
feature notify > pronoun
feature word reporting
feature word comple
feature notify > cure
feature finding > undergo
feature relative > finding
feature buyer > hour
feature notify > alternative
feature own > finding
feature auditor > supplier
feature main statement presentDuty
feature word yearly
feature finding > presentDuty
feature remediation > blocker
feature auditor > nonconformity
feature word releve
feature word conseq
feature agentMark > blocker
feature word dagen
feature supplier > remediation
feature own > day
feature word agains
feature nonconformity > provide
feature blocker > notify
feature occasion > business
feature pronoun > provide
feature word sponsor
feature lapse > finding
feature word tell
feature conjunction > auditor
feature day > nonconformity
feature maintain > lapse
feature day > day
feature surveillanceAudit > own
feature audit > conjunction
feature notify > nonconformity
feature word internal
feature before right finding
feature notify > agentMark
feature occasion > month
feature tellPassive
feature word ten
feature notify > week
feature word busine
feature filler > business
feature supplier > audit
feature may > notify
feature word deadlines
feature word breach
feature otherISO > remediation
feature supplier > nonconformity
feature occasion > nonconformity
feature word remedi
feature word reviewed
feature nonconformity > agentMark
feature business > nonconformity
feature word closure
feature cure > reference
feature word timeta
feature word fechas
feature nonconformity > immediately
feature auditor > provide
feature pronoun > supplier
feature nonconformity > week
feature main denial buyer
feature nonconformity > auditor
feature goods > conjunction
feature word massnahmen
feature remediation > nominalDuty
feature notObliged > notify
feature relative > without
feature business > blocker
feature nonconformity > otherISO
feature immediately > nonconformity
feature isms > remediation
feature word conformanc
feature notify > auditor
feature buyer > goods
feature own > pronoun
feature word accompagne
feature access > nonconformity
feature isms > notify
feature aside statement agentMark
feature condition > auditor
feature presentDuty > nonconformity
feature nonconformity > business
feature main duty nonconformity
feature week > remediation
feature nonconformity > access
feature supplier > goods
feature goods > nonconformity
feature condition > otherISO
feature word dated
feature word actions
feature goods > remediation
feature word known
feature isms > supplier
feature aside duty agentMark
feature audit > onRequest
feature word con
feature main statement cure
feature nonconformity > nominalDuty
feature nonconformity > undergo
feature nonconformity > recertify
feature word finds
feature word putting
feature finding > remediation
feature nonconformity > notice
feature condition > remediation
feature duty > goods
feature day > cure
feature nonconformity > schedule
feature goods > provide
feature business > both
feature aside duty insider
feature word correct
feature nonconformity > audit
feature agentMark > accredited
feature before duty goods
feature buyer > notObliged
feature word jede
feature goods > day
feature word hours
feature immediately > conjunction
feature auditor > pronoun
feature nonconformity > day
feature aside duty remediation
feature cure > remediation
feature main statement participle
feature duty > breach
feature word gelieferte
feature cure > undergo
feature word werkta
feature word stellt
feature word korrek
feature word steps
feature duty > hedge
feature goods > duty
feature word signalee
feature word habiles
feature main denial remediation
feature nonconformity > goods
feature word 48
feature word delivered
feature internalAudit > blocker
feature notify > only
feature notice > buyer
feature relative > insider
feature finding > cure
feature remediation > day
feature otherISO > buyer
feature before right nonconformity
feature hour > remediation
feature word correction
feature remediation > access
feature auditor > blocker
feature main aspiration nonconformity
feature hour > iso27001
feature month > notify
feature word prestatair
feature business > cure
feature word recorded
feature main statement hour
feature notify > blocker
feature goods > blocker
feature lapse > remediation
feature conjunction > contractTerm
feature notice > pronoun
feature provide > cure
feature supplier > hour
feature word toute
feature day > blocker
feature tellPassive > auditor
feature nonconformity > finding
feature certificate > remediation
feature relative > remediation
feature main duty auditor
feature tellPassive > nonconformity
feature word le
feature word betwee
feature maintain > remediation
feature auditor > remediation
feature notify > provide
feature occasion > control
feature remediation > cure
feature hour > nonconformity
feature nonconformity > hour
feature notObliged > buyer
feature presentDuty > pronoun
feature word innerhalb
feature word mayor
feature main denial nonconformity
feature before right iso27001
feature word specificat
feature nonconformity > service
feature word text
feature main not-duty remediation
feature conjunction > nonconformity
feature word diez
feature before permission preposition
feature word completion
feature remediation > supplier
feature word presta
feature word conten
feature nonconformity > own
feature aside statement auditor
feature aside duty auditor
feature certificate > nonconformity
feature business > relative
feature remediation > reference
feature immediately > remediation
feature word dias
feature word owes
feature word need
feature iso27001 > notObliged
feature hedge > nonconformity
feature nonconformity > tellPassive
feature word closur
feature notify > notObliged
feature tellPassive > remediation
feature word would
feature own > notify
feature word een
feature word effort
feature word met
feature word cause
feature word innerh
feature blocker > remediation
feature word truste
feature recertify > day
feature supplier > business
feature immediately > blocker
feature condition > presentDuty
feature auditor > cure
feature notify > presentDuty
feature own > auditor
feature main aspiration conjunction
feature word engineer
feature auditor > business
feature word target
feature remediation > duty
feature word where
feature nonconformity > isms
feature word deadli
feature remediation > business
feature word milestones
feature word massna
feature audit > remediation
feature duration > nonconformity
feature duty > only
feature aside statement business
feature remediation > buyer
feature alternative > nonconformity
feature condition > week
feature word direct
feature word arbeit
feature both > cure
feature business > provide
feature word repair
feature notice > conjunction
feature main duty tellPassive
feature agentMark > business
feature hour > certificate
feature blocker > day
feature word back
feature word sous
feature both > remediation
feature before denial duty
feature cure > conjunction
feature main duty reference
feature cure > blocker
feature agentMark > pronoun
feature word agree
feature word accomp
feature lapse > conjunction
feature main duty only
feature notify > condition
feature agentMark > conjunction
feature buyer > only
feature iso27001 > expiry
feature buyer > agentMark
feature remediation > provide
feature word suspended
feature conjunction > notice
feature own > nonconformity
feature only
feature word mit
feature main aspiration remediation
feature notify > year
feature word between
feature occasion > participle
feature notObliged > alternative
feature negation > nonconformity
feature iso27001 > agentMark
feature main denial notify
feature word certifier
feature remediation > iso27001
feature word des
feature own > cure
feature word togeth
feature week > blocker
feature main statement lapse
feature audit > pronoun
feature conjunction > cure
feature main duty contractTerm
feature word dix
feature word accion
feature word signal
feature provide > business
feature weak > supplier
feature tellPassive > supplier
feature before permission nonconformity
feature word attach
feature auditor > service
feature word remediatio
feature recertify > duty
feature notice > blocker
feature audit > agentMark
feature supplier > cure
feature may > day
feature aside statement iso27001
feature iso27001 > notice
feature cure > day
feature condition > audit
feature word processor
feature main not-duty number
feature auditor > notice
feature word complete
feature notify > hour
feature word par
feature word milest
feature audit > provide
feature word against
feature supplier > notice
feature weak > nonconformity
feature iso27001 > year
feature word avant
feature recertify > filler
feature undergo > year
feature presentDuty > recertify
feature undergo > agentMark
feature expiry > undergo
feature buyer > expiry
feature word old
feature reference > recertify
feature word finished
feature main statement recertify
feature main aspiration occasion
feature certificate > recertify
feature word abzuschlie
feature recertify > expiry
feature before duty recertify
feature word rezertifiz
feature word ahead
feature expiry > recertify
feature obtain > recertify
feature recertify > conjunction
feature immediately > recertify
feature expiry > expiry
feature renew > recertify
feature relative > recertify
feature flowDown > renew
feature word rechtz
feature word hercertifi
feature word finish
feature filler > expiry
feature recertify > certificate
feature recertify > agentMark
feature main not-duty recertify
feature recertify > duration
feature nominalDuty > recertify
feature iso27001 > company
feature word hercer
feature main aspiration recertify
feature expiry > certificate
feature word once
feature undergo > recertify
feature flowDown > recertify
feature word recertify
feature word outgoing
feature main aspiration lapse
feature weak > recertify
feature otherISO > occasion
feature pronoun > expiry
feature aside duty expiry
feature renew > month
feature main aspiration undergo
feature buyer > undergo
feature renew > lapse
feature maintain > renew
feature undergo > lapse
feature recertify > negation
feature recertify > supplier
feature assure > occasion
feature expiry > conjunction
feature occasion > undergo
feature word timely
feature audit > expiry
feature undergo > undergo
feature obtain > iso27001
feature recertify > year
feature flowDown > filler
feature terminate > recertify
feature assure > renew
feature word rezert
feature recertify > accredited
feature recertify > obtain
feature assure > month
feature word decisi
feature word erneue
feature word underg
feature word ablauf
feature hedge > undergo
feature lapse > recertify
feature immediately > expiry
feature agentMark > expiry
feature without > recertify
feature word renew
feature word renouvelle
feature lapse > expiry
feature renew > agentMark
feature occasion > blocker
feature engage > recertify
feature aside statement recertify
feature relative > presentDuty
feature own > recertify
feature renew > without
feature presentDuty > duty
feature relative > occasion
feature recertify > nonconformity
feature obtain > expiry
feature buyer > recertify
feature otherISO > undergo
feature word validi
feature word vencimient
feature year > undergo
feature word runs
feature immediately > relative
feature flowDown > occasion
feature word birthday
feature word vencim
feature word lopend
feature recertify > month
feature word interval
feature undergo > day
feature pronoun > recertify
feature word obtain
feature renew > year
feature otherCertificate > expiry
feature agentMark > undergo
feature word erneuert
feature renew > filler
feature word migrat
feature weak > expiry
feature duration > renew
feature weak > occasion
feature recertify > may
feature whether > undergo
feature word vor
feature agentMark > recertify
feature word achiev
feature expiry > duty
feature year > duty
feature duty > otherCertificate
feature word trienn
feature word rondt
feature word 2023
feature main duty year
feature duration > recertify
feature word transi
feature word renouv
feature word positi
feature onRequest > recertify
feature occasion > negation
feature expiry > filler
feature year > recertify
feature agentMark > contractTerm
feature expiry > iso27001
feature maintain > expiry
feature main duty decision
feature word sicher
feature assure > certificate
feature word transition
feature renew > pronoun
feature decision > certificate
feature whether > recertify
feature occasion > demonstrative
feature word validity
feature year > lapse
feature year > relative
feature year > renew
feature otherCertificate > lapse
feature main aspiration expiry
feature conjunction > renew
feature own > expiry
feature year > occasion
feature obligationHead > recertify
feature word prior
feature without > expiry
feature main aspiration renew
feature main statement reference
feature occasion > recertify
feature filler > month
feature word 2027
feature word good
feature word co
feature filler > duty
feature word still
feature undergo > unless
feature word outgoi
feature word recertifie
feature word standard
feature word 2013
feature negation > occasion
feature recertify > decision
feature conformity > unless
feature undergo > filler
feature aside right relative
feature expiry > buyer
feature lapse > undergo
feature audit > lapse
feature word way
feature recertify > conformity
feature word interv
feature year > expiry
feature lapse > duration
feature obtain > lapse
feature word antes
feature audit > recertify
feature breach > occasion
feature year > supplier
feature lapse > filler
feature lapse > relative
feature word having
feature audit > renew
feature breach > undergo
feature agentMark > negation
feature before not-duty certificate
feature iso27001 > obligationHead
feature undergo > audit
feature may > relative
feature agentMark > anaphor
feature renew > undergo
feature flowDown > pronoun
feature word granted
feature word completed
feature main aspiration certificate
feature word next
feature aside duty lapse
feature flowDown > presentDuty
feature renew > conjunction
feature undergo > pronoun
feature unless > certificate
feature main statement pronoun
feature whether
feature without > conjunction
feature word expires
feature day > expiry
feature negation > without
feature expiry > relative
feature undergo > relative
feature word carry
feature word voordat
feature certificate > month
feature expiry > nominalDuty
feature before duty weak
feature word wishes
feature undergo > nominalDuty
feature word hands
feature supplier > whether
feature pronoun > contractTitle
feature occasion > discretion
feature own > undergo
feature duty > filler
feature aside right conjunction
feature filler > filler
feature expiry > maintain
feature filler > undergo
feature main duty obtain
feature recertify > notify
feature word durant
feature word renewi
feature negation > obligationHead
feature main duty site
feature word march
feature duty > whether
feature word standa
feature allowLapse > recertify
feature nominalDuty > negation
feature word respon
feature before duty filler
feature word echeance
feature condition > recertify
feature word allein
feature main statement undergo
feature renew > day
feature renew > otherCertificate
feature word passed
feature day > alternative
feature site > recertify
feature main statement own
feature breach > breach
feature word present
feature notObliged > pronoun
feature occasion > obligationHead
feature certificate > apply
feature word successful
feature conjunction > terminate
feature engage > pronoun
feature word close
feature may > recertify
feature provide > recertify
feature cover > renew
feature certificate > reference
feature lapse > notObliged
feature both > obligationHead
feature alternative > supplier
feature week > lapse
feature word expire
feature hedge > occasion
feature may > lapse
feature recertify > nominalDuty
feature negation > recertify
feature word erfolg
feature word whethe
feature word rules
feature expiry > lapse
feature conjunction > business
feature blocker > expiry
feature pronoun > negation
feature week > certificate
feature expiry > renew
feature recertify > pronoun
feature aside statement expiry
feature renew > negation
feature word expira
feature obtain > certificate
feature main permission certificate
feature recertify > maintain
feature duty > obtain
feature day > recertify
feature recertify > remediation
feature supplier > year
feature expiry > pronoun
feature main permission occasion
feature occasion > nominalDuty
feature auditor > recertify
feature expiry > obligationHead
feature certificate > obligationHead
feature occasion > access
feature occasion > alternative
feature may > undergo
feature undergo > supplier
feature duty > tellPassive
feature word cancellati
feature certificate > tellPassive
feature alternative > day
feature expiry > without
feature word withdr
feature immediately > certificate
feature word anzuze
feature business > certificate
feature tellPassive > lapse
feature word insurance
feature day > condition
feature word cancelled
feature notify > demonstrative
feature means > iso27001
feature word insura
feature lapse > immediately
feature word withdrawal
feature certificate > hour
feature word intrekking
feature word beforehand
feature buyer > tellPassive
feature word event
feature weak > lapse
feature word podra
feature terminate > cure
feature lapse > pronoun
feature cure > without
feature aside duty alternative
feature before duty alternative
feature aside denial lapse
feature hedge > buyer
feature tellPassive > condition
feature lapse > business
feature word allowi
feature immediately > demonstrative
feature lapse > demonstrative
feature aside duty blocker
feature immediately > lapse
feature hour > lapse
feature word unrenewed
feature condition > insider
feature tellPassive > immediately
feature participle > supplier
feature blocker > lapse
feature change
feature tellPassive > iso27001
feature participle > lapse
feature immediately > buyer
feature cure > may
feature word loss
feature before duty notify
feature lapse > means
feature word si
feature before duty change
feature business > lapse
feature immediately > condition
feature notice > lapse
feature before right supplier
feature provide > notice
feature word entzug
feature word allowing
feature lapse > maintain
feature notify > change
feature hour > alternative
feature business > pronoun
feature presentDuty > notice
feature word employee
feature notify > receivePassive
feature notice > certificate
feature receivePassive > day
feature insider > duty
feature occasion > pronoun
feature word lapses
feature tellPassive > certificate
feature word schors
feature word pulled
feature word resolv
feature day > weak
feature maintain > check
feature notice > occasion
feature word person
feature word revoked
feature buyer > change
feature word aussetzung
feature word immedi
feature supplier > breach
feature word loses
feature condition > without
feature finding > lapse
feature aside statement alternative
feature word word
feature buyer > demonstrative
feature tellPassive > agentMark
feature word warnin
feature expiry > agentMark
feature before permission week
feature notify > duty
feature main duty change
feature before duty immediately
feature alternative > business
feature word sin
feature word pierde
feature iso27001 > tellPassive
feature word whose
feature own > condition
feature word news
feature lapse > agentMark
feature conjunction > immediately
feature condition > negation
feature before right breach
feature change > iso27001
feature change > duty
feature word comuni
feature obligationHead > hour
feature duty > demonstrative
feature terminate > negation
feature word surren
feature hour > buyer
feature lapse > cure
feature auditor > alternative
feature lapse > breach
feature word shared
feature word natura
feature buyer > contractTerm
feature before duty insider
feature terminate > lapse
feature before right lapse
feature before duty contractTitle
feature word whatever
feature word anzuzeigen
feature contractTitle > duty
feature word gone
feature breach > hour
feature notice > condition
feature lapse > contractTerm
feature pronoun > hour
feature iso27001 > terminate
feature contractTitle > lapse
feature word longes
feature hour > relative
feature before permission day
feature word revoke
feature word longer
feature before duty allowLapse
feature main statement immediately
feature before right certificate
feature pronoun > immediately
feature word demora
feature breach > cure
feature aside statement certificate
feature pronoun > blocker
feature word immediatel
feature certificate > notice
feature alternative > notify
feature main permission without
feature word narrow
feature occasion > hour
feature main permission negation
feature allowLapse > conjunction
feature pronoun > presentDuty
feature contractTitle > buyer
feature contractTitle > supplier
feature conjunction > hour
feature aside statement conjunction
feature filler > alternative
feature negation > day
feature lacks > pronoun
feature insider > lapse
feature certificate > cure
feature main permission terminate
feature condition > filler
feature main permission lapse
feature maintain > week
feature conjunction > demonstrative
feature word register
feature lapse > negation
feature immediately > pronoun
feature day > contractTitle
feature word celui
feature expiry > day
feature word desk
feature word vijf
feature pronoun > month
feature terminate > iso27001
feature word writte
feature change > buyer
feature certificate > means
feature own > alternative
feature word 72
feature lapse > allowLapse
feature terminate > day
feature relative > alternative
feature alternative > negation
feature word suspend
feature blocker > alternative
feature without > cure
feature lapse > terminate
feature terminate > supplier
feature aside right day
feature word avisar
feature word learning
feature main statement allowLapse
feature word licenc
feature main right buyer
feature weak > auditor
feature word bring
feature renew > notify
feature lapse > occasion
feature word away
feature nonconformity > lapse
feature word reduction
feature reference > certificate
feature condition > blocker
feature immediately > auditor
feature word events
feature lacks > buyer
feature negation > hour
feature cover > lapse
feature word dat
feature alternative > auditor
feature day > lacks
feature word revoca
feature word hear
feature before right number
feature expiry > alternative
feature lapse > apply
feature aside right negation
feature aside right number
feature word group
feature auditor > maintain
feature certificate > immediately
feature means > lapse
feature lacks > day
feature word cancel
feature word ci
feature without > renew
feature participle > pronoun
feature word unrene
feature undergo > without
feature relative > agentMark
feature word licence
feature immediately > supplier
feature lapse > lacks
feature allowLapse > notify
feature may > without
feature word reduct
feature word il
feature word leverancie
feature remediation > certificate
feature renew > supplier
feature isms > certificate
feature reference > surveillanceAudit
feature word c
feature notify > goods
feature immediately > own
feature month > supplier
feature word ever
feature word du
feature entitles > terminate
feature hour > supplier
feature condition > expiry
feature alternative > pronoun
feature demonstrative > certificate
feature word either
feature without > iso27001
feature demonstrative > day
feature word bank
feature lapse > own
feature word depend
feature contractTitle > notify
feature terminate > buyer
feature negation > terminate
feature agentMark > contractTitle
feature main not-duty day
feature condition > occasion
feature lapse > tellPassive
feature unless > day
feature main right contractTerm
feature breach > without
feature pronoun > terminate
feature condition > anaphor
feature iso27001 > entitles
feature aside right certificate
feature word wiederherg
feature main statement terminate
feature buyer > without
feature terminate > condition
feature terminate > without
feature word immediate
feature main right lapse
feature terminationEvent > agentMark
feature contractTerm > immediately
feature certificate > fee
feature terminate > lacks
feature main right without
feature word paymen
feature buyer > otherCertificate
feature word insolv
feature word refund
feature breach > may
feature main right contractTitle
feature breach > buyer
feature entitles
feature before right conjunction
feature word compensati
feature nominalDuty > terminate
feature without > condition
feature cure > iso27001
feature fee > undergo
feature aside right supplier
feature breach > terminate
feature terminate > terminate
feature aside right preposition
feature condition > notice
feature fee
feature before right condition
feature aside statement cure
feature fee > fee
feature main right audit
feature aside right iso27001
feature cure > certificate
feature terminate > conjunction
feature terminationEvent > iso27001
feature breach > day
feature main right immediately
feature condition > terminate
feature breach > iso27001
feature negation > cure
feature may > immediately
feature word sonder
feature cure > occasion
feature cure > terminate
feature iso27001 > breach
feature entitles > supplier
feature before right terminate
feature word early
feature word insolvency
feature condition > cure
feature terminate > flowDown
feature month > without
feature main right fee
feature may > contractTerm
feature before right relative
feature word fee
feature may > fee
feature without > fee
feature occasion > notice
feature aside right occasion
feature word rescind
feature word lets
feature certificate > terminate
feature without > occasion
feature iso27001 > fee
feature terminate > fee
feature condition > breach
feature terminate > immediately
feature provide > terminate
feature terminationEvent
feature contractTerm > allowLapse
feature without > terminate
feature buyer > breach
feature word 41
feature word penalty
feature fee > remediation
feature breach > pronoun
feature notice > lacks
feature main right remediation
feature undergo > cover
feature flowDown > condition
feature terminate > participle
feature word sonderkund
feature day > breach
feature supplier > terminate
feature before right eachParty
feature before permission lapse
feature before right business
feature aside statement day
feature word penalt
feature aside statement finding
feature buyer > fee
feature cure > cure
feature day > allowLapse
feature word certificac
feature word compen
feature lacks > cure
feature aside permission certificate
feature word terminatio
feature duty > terminate
feature terminate > occasion
feature terminate > alternative
feature aside right condition
feature terminate > may
feature notice > terminate
feature word free
feature word payment
feature terminate > certificate
feature lacks > occasion
feature word steht
feature week > terminate
feature lapse > fee
feature notice > without
feature fee > reference
feature occasion > terminate
feature word defaul
feature buyer > lacks
feature main right participle
feature contractTitle > lacks
feature word resili
feature word stipulated
feature eachParty > terminate
feature aside permission buyer
feature means > conjunction
feature word lasts
feature terminate > maintain
feature word entitles
feature word prepaid
feature word restor
feature means > supplier
feature before not-denial certificate
feature breach > contractTitle
feature word party
feature word una
feature presentDuty > terminate
feature word credit
feature may > liability
feature word default
feature aside right lapse
feature word absenc
feature occasion > cure
feature word lost
feature month > may
feature day > only
feature aside statement lacks
feature contractTitle > without
feature main right lacks
feature eachParty > may
feature may > filler
feature condition > contractTerm
feature word 42
feature may > only
feature pronoun > may
feature day > fee
feature lacks > month
feature word covenant
feature terminate > allowLapse
feature without > certificate
feature election > lapse
feature negation > breach
feature breach > maintain
feature cure > pronoun
feature word owing
feature lacks > terminate
feature main statement nominalDuty
feature nominalDuty > certificate
feature aside right fee
feature nominalDuty > iso27001
feature condition > goods
feature word ciento
feature terminate > own
feature word abonan
feature anaphor > buyer
feature relative > terminate
feature word abonando
feature word auftraggeb
feature word since
feature may > own
feature service > cure
feature own > lapse
feature anaphor
feature word exchange
feature conjunction > week
feature cure > month
feature anaphor > terminate
feature word compla
feature before not-duty without
feature cure > only
feature word absence
feature reference > negation
feature word rights
feature word done
feature contractTitle > agentMark
feature reference > cover
feature word option
feature business > may
feature main right agentMark
feature month > terminate
feature cure > fee
feature word entsch
feature word pay
feature word lapsed
feature week > cure
feature cure > duty
feature without > lapse
feature word den
feature negation > duty
feature contractTitle > terminate
feature main statement election
feature allowLapse > maintain
feature word sectio
feature before permission occasion
feature before right filler
feature contractTitle > iso27001
feature contractTitle > condition
feature agentMark > relative
feature before permission condition
feature word cost
feature remediation > cover
feature aside permission lapse
feature main not-denial terminate
feature relative > contractTitle
feature aside right filler
feature word part
feature contractTerm > occasion
feature aside statement supplier
feature word fails
feature certificate > allowLapse
feature month > buyer
feature agentMark > notice
feature contractTerm > flowDown
feature word grante
feature word contrato
feature conjunction > notObliged
feature word ein
feature before right entitles
feature word entschadig
feature may > cure
feature contractTitle > pronoun
feature word become
feature notObliged > conjunction
feature entitles > without
feature cure > breach
feature word unused
feature either > day
feature word resolu
feature before permission service
feature word jours
feature may > business
feature word revocation
feature word fees
feature condition > conformity
feature relative > weak
feature breach > lacks
feature word affected
feature word provee
feature breach > provide
feature lapse > service
feature cure > supplier
feature before right weak
feature contractTerm > certificate
feature certificate > notObliged
feature aside permission breach
feature supplier > contractTerm
feature word kostel
feature own > without
feature day > contractTerm
feature without > without
feature word resilier
feature notify > terminate
feature service > lacks
feature occasion > filler
feature word deleted
feature word accoun
feature day > nominalDuty
feature month > notice
feature maintain > contractTerm
feature day > negation
feature cure > contractTerm
feature before permission lacks
feature month > certificate
feature word lessor
feature word lose
feature aside statement goods
feature certificate > contractTerm
feature word mois
feature agentMark > terminate
feature own > contractTerm
feature word penalite
feature word prepai
feature negation > business
feature negation > condition
feature filler > terminate
feature unless
feature word lessee
feature lapse > presentDuty
feature aside permission supplier
feature reference > cure
feature word proveedor
feature aside permission iso27001
feature before right negation
feature before permission certificate
feature pronoun > weak
feature sufficient > breach
feature word resolver
feature word claim
feature occasion > entitles
feature terminate > pronoun
feature anaphor > may
feature contractTitle > certificate
feature word do
feature main right notify
feature contractTerm > without
feature cure > contractTitle
feature word penali
feature negation > negation
feature condition > agentMark
feature pronoun > filler
feature day > agentMark
feature word sans
feature filler > may
feature before right nominalDuty
feature word rescin
feature word constitute
feature buyer > weak
feature before denial supplier
feature agentMark > immediately
feature word root
feature word por
feature word gives
feature word kundigen
feature lapse > month
feature entitles > buyer
feature only > terminate
feature word peut
feature pronoun > agentMark
feature terminate > finding
feature word sole
feature condition > nominalDuty
feature word liberty
feature word unless
feature pronoun > participle
feature terminate > expiry
feature before right service
feature breach > allowLapse
feature word subscr
feature may > breach
feature breach > conjunction
feature word ceased
feature word remove
feature word fiftee
feature word payabl
feature word ceases
feature day > notObliged
feature condition > participle
feature without > demonstrative
feature certificate > entitles
feature word paying
feature occasion > only
feature aside right cure
feature word unexpired
feature condition > apply
feature sufficient > negation
feature before not-denial may
feature word 45
feature word counci
feature either > buyer
feature notice > contractTerm
feature aside right business
feature lacks > may
feature word une
feature word used
feature conformity > conjunction
feature before denial notObliged
feature terminate > contractTitle
feature word 6
feature word vertra
feature word repaid
feature word should
feature word costs
feature cure > negation
feature lapse > condition
feature word kosteloos
feature word droit
feature without > may
feature main right day
feature cure > notice
feature occasion > contractTitle
feature month > negation
feature contractTerm > iso27001
feature relative > cure
feature word indemnite
feature word 25
feature weak > negation
feature flowDown > scope
feature assist > service
feature word expressly
feature omit > site
feature aside duty conjunction
feature relative > scope
feature certificate > territory
feature scope > cover
feature duty > weak
feature word payrol
feature scope > supplier
feature word fraud
feature word includes
feature scope > blocker
feature site > cover
feature site > territory
feature territory > conjunction
feature main duty territory
feature word messaging
feature word operations
feature service > scope
feature scope > omit
feature iso27001 > example
feature duty > scope
feature service > site
feature conjunction > scope
feature iso27001 > territory
feature word perime
feature main statement territory
feature word geltun
feature omit > service
feature word lyon
feature territory > cover
feature word porto
feature site > service
feature site > conjunction
feature service > service
feature word cover
feature notify > cover
feature word claims
feature word centres
feature word covered
feature certificate > omit
feature reference > scope
feature cover > site
feature word platform
feature word perimetre
feature negation > omit
feature site > certificate
feature scope > site
feature word archive
feature cover > scope
feature main aspiration cover
feature word archiv
feature duration > scope
feature word hub
feature sufficient > condition
feature negation > scope
feature territory > relative
feature scope > condition
feature site > scope
feature cover > relative
feature only > cover
feature word umfassen
feature word portugal
feature word german
feature word cork
feature word appear
feature duration > cure
feature reference > soc2
feature accredited > service
feature word rooms
feature word countr
feature word attestatio
feature apply > scope
feature word listed
feature supplier > territory
feature cover > territory
feature site > relative
feature presentDuty > example
feature accredited > site
feature word countries
feature conjunction > engage
feature accreditationBody > conjunction
feature apply > duration
feature duty > territory
feature word payroll
feature weak > scope
feature duration > cover
feature word territory
feature word face
feature word buildi
feature service > soc2
feature word archiving
feature site > duration
feature word scanni
feature alternative > site
feature relative > territory
feature service > typeTwo
feature main not-duty service
feature word covers
feature cover > agentMark
feature both > service
feature word words
feature word offices
feature word contact
feature aside duty service
feature word alcance
feature cover > duration
feature occasion > soc2
feature duty > example
feature control > certificate
feature aside aspiration certificate
feature example > iso27001
feature word ltd
feature main not-duty scope
feature word ticketing
feature site > maintain
feature agentMark > cover
feature omit > scope
feature territory > maintain
feature reference > service
feature before permission scope
feature word include
feature lapse > scope
feature word including
feature blocker > cover
feature service > duty
feature word print
feature word name
feature word missing
feature maintain > cure
feature territory > buyer
feature main aspiration scope
feature audit > cover
feature iso27001 > them
feature word ledger
feature whether > scope
feature word card
feature negation > service
feature omit > breach
feature word content
feature accredited > conjunction
feature sufficient
feature word missin
feature occasion > typeTwo
feature isms > conjunction
feature word mail
feature own > site
feature may > territory
feature iso27001 > reference
feature word minimum
feature word bounda
feature word suppor
feature service > duration
feature word place
feature word leaves
feature only > condition
feature relative > breach
feature territory > service
feature duty > assure
feature example
feature word holding
feature word rechen
feature word swindo
feature may > service
feature cover > alternative
feature aside statement site
feature before not-duty site
feature word coloca
feature certificate > year
feature word dispat
feature territory > reference
feature word e
feature service > alternative
feature territory > access
feature service > example
feature buyer > service
feature word sont
feature scope > territory
feature apply > blocker
feature site > access
feature word singap
feature pronoun > site
feature before permission iso27001
feature duty > control
feature word building
feature accreditationBody > accredited
feature certificate > sufficient
feature site > site
feature relative > them
feature word spain
feature cover > without
feature word leeds
feature relative > omit
feature word identi
feature word luxembourg
feature service > without
feature site > goods
feature word minimu
feature main duty vague
feature word exam
feature word coveri
feature vague > conjunction
feature word among
feature agentMark > site
feature word named
feature duration > engage
feature cover > certificate
feature main statement accreditationBody
feature annexA > service
feature word electronic
feature word requiremen
feature both > supplier
feature provide > duration
feature scope > notify
feature word databa
feature word build
feature word holder
feature word comput
feature word contac
feature assure > scope
feature word depot
feature certificate > isms
feature apply > relative
feature certificate > them
feature word extend
feature word telema
feature word electr
feature word handle
feature without > service
feature word expres
feature word app
feature word holdin
feature participle > isms
feature word alone
feature reference > own
feature blocker > site
feature word today
feature word lie
feature word hall
feature conjunction > year
feature only > site
feature before duty cover
feature copy > cover
feature aside duty maintain
feature word undertakes
feature word affili
feature word processing
feature word heberg
feature reference > participle
feature contractTerm > relative
feature occasion > service
feature goods > cover
feature before duty participle
feature conjunction > assist
feature main permission scope
feature word pensio
feature aside statement scope
feature iso27001 > vague
feature word secure
feature word work
feature word italy
feature service > both
feature word boundary
feature only > iso27001
feature word chile
feature word billin
feature site > lacks
feature supplier > scope
feature territory > blocker
feature territory > supplier
feature territory > scope
feature participle > iso27001
feature main statement contractTitle
feature assure > provide
feature cover > assist
feature conjunction > only
feature word say
feature word les
feature word operated
feature word territ
feature flowDown > control
feature word unit
feature main duty demonstrative
feature cover > pronoun
feature cover > negation
feature contractTerm > maintain
feature word release
feature relative > engage
feature conjunction > them
feature word mentio
feature election > supplier
feature word releas
feature service > blocker
feature scope > nominalDuty
feature service > apply
feature before permission pronoun
feature iso27001 > annexA
feature word 828
feature word evidence
feature blocker > own
feature finding > control
feature word 57
feature word 810
feature negation > agentMark
feature apply > own
feature vague > conformity
feature main aspiration annexA
feature annexA > access
feature word eur
feature apply > control
feature control > supplier
feature word 813
feature main not-duty control
feature word 514
feature word excluded
feature annexA > nominalDuty
feature word maskin
feature word 87
feature annexA > agentMark
feature before not-duty control
feature word applied
feature word anhang
feature main not-duty vague
feature word 512
feature both > apply
feature annexA > control
feature word endpoints
feature vague > annexA
feature control > nominalDuty
feature negation > control
feature word 515
feature word masking
feature before duty control
feature main not-duty apply
feature buyer > annexA
feature presentDuty > annexA
feature buyer > control
feature before not-duty annexA
feature control > apply
feature omit > iso27001
feature duty > conformity
feature main aspiration control
feature apply > reference
feature certificate > annexA
feature word apply
feature example > conjunction
feature blocker > hour
feature word 520
feature word configurat
feature annexA > alternative
feature annexA > buyer
feature negation > apply
feature word 83
feature word leakage
feature word 534
feature both > may
feature conjunction > own
feature word guidance
feature occasion > annexA
feature word 822
feature annexA > without
feature annexA > undergo
feature word 817
feature word 820
feature annexA > obligationHead
feature without > blocker
feature control > obligationHead
feature word 85
feature word 811
feature control > maintain
feature word crypto
feature word appropriat
feature word implement
feature word 814
feature undergo > goods
feature word 51
feature control > agentMark
feature reference > check
feature main permission apply
feature weak > annexA
feature word 521
feature service > annexA
feature service > nominalDuty
feature both > annexA
feature control > own
feature control > them
feature assure > control
feature control > filler
feature word endeav
feature word guidan
feature control > control
feature word 923
feature word privil
feature word 67
feature control > negation
feature annexA > flowDown
feature word 533
feature word approp
feature control > conformity
feature annexA > supplier
feature word paragr
feature notify > annexA
feature agentMark > annexA
feature word inventory
feature maintain > apply
feature control > provide
feature control > election
feature annexA > contractTerm
feature word 825
feature word controles
feature conformity > annexA
feature word synchronis
feature main not-duty alternative
feature vague > blocker
feature word 714
feature before not-duty reference
feature alternative > annexA
feature blocker > conformity
feature word 812
feature without > apply
feature control > notify
feature main denial control
feature word 823
feature word 59
feature word web
feature main duty conformity
feature apply > presentDuty
feature control > flowDown
feature word runnin
feature filler > control
feature word 824
feature word capaci
feature example > control
feature word monito
feature word privacy
feature word 89
feature annexA > blocker
feature word deleti
feature word 517
feature main statement control
feature negation > annexA
feature both > blocker
feature word privileged
feature word intelligen
feature before permission control
feature reference > blocker
feature word gateway
feature word protection
feature word 518
feature word operate
feature apply > access
feature word filter
feature nominalDuty > conjunction
feature word 832
feature undergo > annexA
feature word networks
feature word use
feature word cryptograp
feature insider > iso27001
feature hedge > apply
feature access > service
feature demonstrative > occasion
feature annexA > negation
feature word monitoring
feature word backups
feature word 1241
feature apply > both
feature annexA > business
feature annexA > certificate
feature undergo > apply
feature apply > conformity
feature word accept
feature word assets
feature pronoun > them
feature control > goods
feature notObliged > apply
feature vague > control
feature may > blocker
feature word 61
feature breach > apply
feature control > cover
feature word 819
feature obligationHead > supplier
feature word environmen
feature contractTitle > business
feature main denial apply
feature reference > control
feature condition > control
feature relative > blocker
feature service > undergo
feature word screening
feature word such
feature both > reference
feature maintain > annexA
feature pronoun > annexA
feature cover > control
feature word 66
feature annexA > notify
feature iso27001 > isms
feature buyer > insider
feature word config
feature conjunction > omit
feature word mesure
feature word 88
feature word developmen
feature apply > election
feature main not-duty blocker
feature blocker > service
feature word 81
feature word 522
feature participle > conjunction
feature word 77
feature word 86
feature word 82
feature agentMark > apply
feature word prevention
feature word filtering
feature conjunction > contractTitle
feature annexA > own
feature word deploy
feature main denial annexA
feature word 942
feature word screen
feature before not-duty blocker
feature may > alternative
feature word 529
feature word protec
feature blocker > reference
feature without > control
feature word 821
feature word were
feature word access
feature word obligatoir
feature conjunction > vague
feature service > control
feature aside statement service
feature control > relative
feature duty > them
feature reference > maintain
feature before not-duty conjunction
feature control > alternative
feature word 63
feature word deletion
feature main not-duty omit
feature may > annexA
feature control > example
feature without > annexA
feature word 519
feature word threat
feature annexA > relative
feature word preven
feature apply > supplier
feature word number
feature word redund
feature agentMark > control
feature annexA > cover
feature blocker > control
feature word aus
feature both > control
feature annexA > goods
feature word los
feature annexA > day
feature annexA > engage
feature control > vague
feature before permission annexA
feature main denial number
feature weak > control
feature word toe
feature control > breach
feature word mesures
feature main not-duty annexA
feature omit > duty
feature filler > apply
feature word intell
feature cover > iso27001
feature word redundancy
feature word past
feature word exclud
feature nominalDuty > control
feature apply > provide
feature both > relative
feature word items
feature annexA > them
feature blocker > filler
feature annexA > contractTitle
feature word software
feature annexA > provide
feature reference > apply
feature control > without
feature control > blocker
feature annexA > breach
feature blocker > supplier
feature blocker > undergo
feature blocker > access
feature before not-duty subprocessor
feature word subprocess
feature subprocessor > alternative
feature subprocessor > negation
feature certificate > subprocessor
feature aside not-duty subprocessor
feature word only
feature obligationHead > contractTerm
feature subprocessor not-duty
feature main not-duty subprocessor
feature aside duty soc2
feature only > subprocessor
feature subprocessor > buyer
feature subprocessor > duration
feature conjunction > sameDuty
feature engage > condition
feature without > subprocessor
feature main statement subprocessor
feature only > participle
feature main permission only
feature unless > participle
feature subprocessor > without
feature only > engage
feature negation > subprocessor
feature subprocessor > occasion
feature occasion > subprocessor
feature iso27001 > subprocessor
feature breach > subprocessor
feature only > certificate
feature subprocessor > pronoun
feature apply > subprocessor
feature subprocessor > demonstrative
feature aside not-duty iso27001
feature sameDuty > contractTerm
feature contractTerm > notify
feature word respec
feature sameDuty > iso27001
feature word monitor
feature word ulteri
feature aside permission occasion
feature contractTerm > alternative
feature word houses
feature subprocessor > unless
feature only > relative
feature supplier > only
feature aside not-duty relative
feature subprocessor > condition
feature subprocessor > presentDuty
feature subprocessor > engage
feature aside not-duty maintain
feature word flow
feature word subcontrat
feature word ulterieur
feature subprocessor > nominalDuty
feature notify > subprocessor
feature flowDown > obligationHead
feature word chain
feature contractTerm > soc2
feature subprocessor > lacks
feature subprocessor > only
feature may > unless
feature subprocessor > accredited
feature alternative > sameDuty
feature word bind
feature word unterauftr
feature engage > participle
feature subprocessor > agentMark
feature certificate > sameDuty
feature only > maintain
feature word untera
feature both > subprocessor
feature word suppliers
feature relative > subprocessor
feature subprocessor > contractTerm
feature duty > sameDuty
feature before permission subprocessor
feature word subencarga
feature flowDown > participle
feature word tiers
feature host > engage
feature engage > only
feature sameDuty > subprocessor
feature subprocessor > may
feature notObliged > flowDown
feature engage > duty
feature word whoeve
feature word whether
feature assure > subprocessor
feature word impose
feature word liable
feature pronoun > engage
feature subprocessor > service
feature subprocessor > cover
feature relative > sameDuty
feature word traita
feature engage > lacks
feature word whoever
feature relative > check
feature aside not-duty certificate
feature subprocessor > own
feature word deberan
feature word whom
feature flowDown > them
feature aside not-duty preposition
feature participle > demonstrative
feature word engaged
feature word touch
feature word subenc
feature word firm
feature weak > subprocessor
feature conjunction > assure
feature unless > conjunction
feature word check
feature word itself
feature unless > relative
feature subprocessor > soc2
feature whether > pronoun
feature unless > iso27001
feature flowDown > host
feature subprocessor > flowDown
feature main permission engage
feature word behalf
feature word traitant
feature subprocessor > breach
feature agentMark > flowDown
feature word nur
feature word subverwerk
feature agentMark > engage
feature word onderaanne
feature word traitants
feature before duty engage
feature may > engage
feature participle > flowDown
feature word onward
feature receivePassive > duration
feature only > may
feature word answers
feature certificate > demonstrative
feature check > pronoun
feature conjunction > unless
feature aside not-duty unless
feature apply > assure
feature word prime
feature only > own
feature without > unless
feature pronoun > assure
feature own > cover
feature main duty host
feature word resell
feature lacks > own
feature check > conjunction
feature relative > lacks
feature only > presentDuty
feature word eigenes
feature word accredite
feature without > own
feature aside not-duty notObliged
feature word brings
feature word tout
feature aside not-duty number
feature sufficient > subprocessor
feature duty > contractTerm
feature obligation > participle
feature word nobody
feature relative > assure
feature agentMark > participle
feature main not-duty engage
feature flowDown > both
feature word organisme
feature word into
feature aside statement subprocessor
feature word debera
feature word engages
feature without > engage
feature host > pronoun
feature word records
feature obligation > maintain
feature word less
feature word commer
feature word appoin
feature word partne
feature word likewi
feature main aspiration subprocessor
feature word manife
feature alternative > cover
feature flowDown > reference
feature flowDown > engage
feature word approv
feature blocker > participle
feature pronoun > occasion
feature aside not-duty lacks
feature flowDown > relative
feature main not-duty forbidden
feature word haben
feature engage > whether
feature unless > pronoun
feature flowDown > supplier
feature forbidden
feature check > occasion
feature word enforc
feature weak > relative
feature word who
feature engage > provide
feature word ondera
feature agentMark > unless
feature provide > demonstrative
feature blocker > relative
feature engage > assure
feature negation > unless
feature word too
feature word gecert
feature both > pronoun
feature word websit
feature word eigene
feature buyer > engage
feature word applies
feature word op
feature demonstrative > maintain
feature own > subprocessor
feature relative > copy
feature iso27001 > demonstrative
feature access > own
feature word organi
feature aside permission relative
feature apply > maintain
feature subprocessor > site
feature participle > relative
feature blocker > without
feature before duty contractTerm
feature before duty lacks
feature them > participle
feature may > maintain
feature word none
feature main statement duty
feature host > buyer
feature word mussen
feature word engage
feature duty > host
feature word zij
feature duration > subprocessor
feature provide > apply
feature word cloud
feature alternative > relative
feature receivePassive > service
feature allowLapse > relative
feature engage > flowDown
feature word equal
feature subprocessor > apply
feature word subpro
feature maintain > negation
feature host > relative
feature word refuse
feature flowDown > contractTerm
feature word t
feature host > provide
feature main statement accredited
feature aside duty negation
feature participle > presentDuty
feature example > relative
feature occasion > engage
feature sufficient > certificate
feature buyer > flowDown
feature buyer > participle
feature word zelf
feature aside not-duty accredited
feature main permission subprocessor
feature aside statement maintain
feature notObliged > subprocessor
feature word niet
feature word lacks
feature occasion > apply
feature both > participle
feature main statement assure
feature main statement only
feature provide > only
feature own > negation
feature pronoun > own
feature alternative > service
feature main not-duty without
feature whether > iso27001
feature service > subprocessor
feature maintain > subprocessor
feature relative > duration
feature may > subprocessor
feature word handling
feature contractTerm > supplier
feature subprocessor > day
feature whether > certificate
feature subprocessor > receivePassive
feature accredited > iso27001
feature word approved
feature word garant
feature word titulaire
feature word zijn
feature maintain > engage
feature word promises
feature relative > contractTerm
feature contractTerm > negation
feature conjunction > check
feature demonstrative > conjunction
feature word iedere
feature word wenn
feature contractTerm > apply
feature accredited > certificate
feature main not-denial engage
feature word principal
feature main denial flowDown
feature main permission supplier
feature aside statement provide
feature main denial subprocessor
feature sufficient > supplier
feature word oblige
feature word titula
feature word garantit
feature before duty flowDown
feature word require
feature contractTerm > participle
feature contractTerm > provide
feature word obliged
feature pronoun > soc2
feature word canada
feature main aspiration territory
feature word united
feature word assurance
feature blocker > presentDuty
feature word philip
feature participle > year
feature word ask
feature word eu
feature buyer > territory
feature word luxemb
feature word europe
feature word india
feature word operac
feature territory > alternative
feature aside statement territory
feature engage > territory
feature conformity > participle
feature word africa
feature word located
feature host > territory
feature word switzerlan
feature territory > agentMark
feature word prefer
feature word eea
feature site > soc2
feature typeTwo > site
feature word laws
feature otherISO > territory
feature territory > otherISO
feature alternative > territory
feature word north
feature site > typeTwo
feature pronoun > territory
feature apply > territory
feature engage > soc2
feature word filial
feature territory > finding
feature word singapore
feature word romani
feature word switze
feature word japan
feature territory > undergo
feature soc2 > site
feature word kingdom
feature assist > territory
feature word entiti
feature word location
feature word osterreich
feature word activi
feature provide > territory
feature word americas
feature word usa
feature word framework
feature nominalDuty > territory
feature word estado
feature condition > soc2
feature soc2 > weak
feature word region
feature condition > typeTwo
feature word celles
feature presentDuty > territory
feature word south
feature word finlan
feature assure > territory
feature word america
feature notObliged > cover
feature word danish
feature word portug
feature nominalDuty > site
feature blocker > territory
feature word deutschlan
feature word finland
feature word locati
feature word personal
feature word stando
feature territory > nominalDuty
feature typeTwo > territory
feature condition > territory
feature before not-duty territory
feature aside not-duty territory
feature service > territory
feature both > territory
feature agentMark > territory
feature aside duty territory
feature cover > both
feature word framew
feature word kenya
feature territory > provide
feature without > territory
feature word dropped
feature word outside
feature reference > territory
feature word union
feature engage > typeTwo
feature word belgium
feature duty > election
feature word nederl
feature audit > iso27001
feature word entities
feature territory > breach
feature conformity > certificate
feature accredited > territory
feature site > year
feature word prestador
feature word comply
feature word czechia
feature word american
feature word those
feature word couvri
feature word locate
feature main aspiration soc2
feature word australia
feature word companies
feature word covera
feature soc2 > territory
feature word extends
feature word coverage
feature territory > site
feature territory > negation
feature word estonia
feature word belgiu
feature certificate > vague
feature word uk
feature word norway
feature alternative > alternative
feature word irelan
feature territory > only
feature word carrie
feature soc2 > nominalDuty
feature only > agentMark
feature relative > assist
feature word center
feature word colomb
feature before not-duty service
feature word european
feature scope > maintain
feature word austri
feature word distri
feature flowDown > site
feature typeTwo > supplier
feature sufficient > territory
feature site > supplier
feature site > receivePassive
feature pronoun > cover
feature buyer > scope
feature word estoni
feature finding > soc2
feature word takes
feature word geltungsbe
feature word denmark
feature word peru
feature word americ
feature scope > pronoun
feature word bound
feature word reside
feature aside statement cover
feature word satisfy
feature contractTerm > territory
feature word germany
feature word nederland
feature word keeps
feature word uganda
feature duration > territory
feature word wales
feature access > territory
feature may > site
feature word northern
feature territory > apply
feature word facilities
feature territory > duration
feature participle > territory
feature word outsid
feature word confidenti
feature without > soc2
feature soc2 > otherISO
feature word oder
feature reference > typeTwo
feature buyer > soc2
feature weak > both
feature typeTwo > filler
feature own > typeTwo
feature company > typeTwo
feature main permission typeTwo
feature alternative > finding
feature notify > access
feature word pci
feature before not-duty typeTwo
feature iso27001 > otherISO
feature election > typeTwo
feature main duty otherDocument
feature word explai
feature word ademas
feature word berich
feature soc2 > negation
feature flowDown > typeTwo
feature word replace
feature negation > soc2
feature undergo > typeTwo
feature without > typeTwo
feature word ersetz
feature negation > typeTwo
feature nominalDuty > soc2
feature typeTwo > otherISO
feature duration > soc2
feature word examinatio
feature soc2 > without
feature conjunction > otherDocument
feature check > soc2
feature duration > typeTwo
feature agentMark > typeTwo
feature soc2 > presentDuty
feature word calendar
feature company > duty
feature company > soc2
feature word beside
feature nominalDuty > typeTwo
feature may > typeTwo
feature obligationHead > soc2
feature typeTwo > without
feature word had
feature word addition
feature word cumulative
feature typeTwo > pronoun
feature negation > election
feature typeTwo > alternative
feature buyer > check
feature otherDocument > expiry
feature apply > typeTwo
feature both > agentMark
feature soc2 > pronoun
feature main aspiration maintain
feature typeTwo > relative
feature soc2 > duty
feature election > them
feature word tender
feature word andere
feature word encryp
feature typeTwo > occasion
feature word satisf
feature otherReport > typeTwo
feature maintain > either
feature word unqual
feature word separa
feature audit > soc2
feature weak > conjunction
feature typeTwo > undergo
feature word compulsory
feature either > typeTwo
feature otherDocument
feature discretion > typeTwo
feature flowDown > soc2
feature bidder > soc2
feature onRequest > otherDocument
feature weak > soc2
feature word jahrli
feature finding > typeTwo
feature word evaluation
feature word bridge
feature blocker > typeTwo
feature soc2 > election
feature word besides
feature host > soc2
feature either > soc2
feature typeTwo > election
feature check > typeTwo
feature word accepts
feature word evalua
feature agentMark > soc2
feature word substi
feature main permission soc2
feature word lodge
feature contractTitle > soc2
feature typeTwo > buyer
feature filler > soc2
feature word price
feature word side
feature host > typeTwo
feature copy > typeTwo
feature both > finding
feature duration > election
feature without > duration
feature own > own
feature word trade
feature word unqualifie
feature word fund
feature word beide
feature soc2 > relative
feature word dss
feature lacks > typeTwo
feature negation > reference
feature negation > both
feature otherISO > iso27001
feature duration > negation
feature word ireland
feature agentMark > onRequest
feature iso27001 > election
feature soc2 > apply
feature word differ
feature breach > typeTwo
feature auditor > soc2
feature typeTwo > typeTwo
feature soc2 > condition
feature auditor > typeTwo
feature main aspiration typeTwo
feature word pair
feature apply > soc2
feature provide > otherReport
feature word second
feature word stand
feature word attest
feature soc2 > blocker
feature bidder > typeTwo
feature word deliver
feature typeTwo > agentMark
feature filler > typeTwo
feature typeTwo > month
feature typeTwo > apply
feature both > access
feature word separate
feature soc2 > occasion
feature pronoun > breach
feature word meet
feature election > soc2
feature territory > both
feature own > both
feature negation > contractTerm
feature typeTwo > otherDocument
feature typeTwo > soc2
feature word order
feature certificate > finding
feature bidder > apply
feature word indepe
feature undergo > both
feature finding > onRequest
feature both > provide
feature year > typeTwo
feature both > negation
feature duration > onRequest
feature typeTwo > condition
feature copy > soc2
feature word independen
tree maintain_certification 0 1 2 3 4 5 6 7 8 9 =-110 10 =-73 =73 11 =-84 =3 =15 =-61 =70 =54 =-5 =27 =30 12 13 =67 =-96 =-80
tree maintain_certification 14 15 16 =-109 =-23 =4 17 18 19 =-72 =41 =57 20 21 15 22 23 24 =58 =-86 25 =54 =-89 =-69 =103 =-61 26 =-98 =61
tree maintain_certification 27 28 29 30 31 =-99 =-21 =51 =66 =30 31 32 33 34 35 36 37 38 39 =-52 =29 =66 =50 =-79 =59 =-98 =82 =91 =90
tree maintain_certification 40 41 42 43 =-101 =100 =36 =-5 41 44 =-74 45 46 47 48 49 =-5 =-78 =66 =-103 50 =74 =-12 =-57 51 44 =17 =89 =-85
tree maintain_certification 1 52 53 =-93 =10 17 53 =-95 =-10 54 55 56 57 58 59 60 =-39 =96 =72 =-92 =84 =73 =-77 =44 17 54 =20 =-75 =86
tree maintain_certification 14 61 62 3 =-92 =-36 =29 =20 63 =-101 64 65 66 =-86 =57 67 68 69 =-41 70 71 =-14 =76 72 =60 =-69 =85 =97 =77
tree maintain_certification 73 74 75 32 76 77 78 =-85 =35 =12 =-63 =23 =8 =27 79 =-101 80 81 82 83 84 70 =31 =95 =75 =-28 =-88 =-85 =-94
tree maintain_certification 69 85 3 86 87 =-86 =67 =26 =-15 =38 88 85 89 90 =-59 =89 =32 =31 91 11 85 92 93 =26 =-56 =-66 =69 =83 =-82
tree maintain_certification 65 94 95 96 =-84 =76 =96 =45 50 4 97 59 98 99 100 101 102 =-67 =57 =5 103 =-35 =77 =-4 =37 =7 =13 =55 =5
tree maintain_certification 104 61 105 106 107 =-80 =-19 =16 =57 =20 63 =-89 44 108 =-51 =20 109 110 111 81 112 113 =64 =-49 =-66 =-82 =-38 =-32 =-59
tree maintain_certification 14 114 115 116 117 =-80 =46 =96 =73 =-5 118 1 =-57 =24 20 119 17 =-56 120 121 122 123 =78 =-39 =-77 =-66 =-89 =-82 =-45
tree maintain_certification 64 118 124 125 =-76 =-18 =91 126 127 123 128 129 130 119 =-1 =-72 =-62 =-81 =-78 =-79 =27 =-66 131 =-68 132 119 =69 =-75 =-83
tree maintain_certification 0 48 133 134 135 74 4 136 137 =-71 =114 =30 =30 =45 33 =-36 =59 =5 46 =-30 88 =-53 =93 20 =51 =-57 138 =57 =-61
tree maintain_certification 73 104 =-75 52 =-62 44 137 =-61 =110 83 139 140 141 142 =68 =-4 =-48 =-61 =-23 =-81 131 =-67 140 44 143 =11 =112 =70 =-73
tree maintain_certification 144 145 146 76 147 99 148 149 150 151 152 153 154 =-66 =6 =23 =19 =-8 =43 =64 =13 =-3 =18 =-26 =68 =37 155 =59 =-82
tree maintain_certification 156 41 15 86 157 =-69 =87 =30 =43 63 =-83 =49 17 158 =-60 =45 130 159 160 129 161 162 =52 =-79 =78 =-44 =-85 =-69 =-64
tree maintain_certification 69 0 105 163 164 =-69 =21 =95 =46 79 =-84 =38 118 165 =-58 =47 58 166 139 91 =67 =-55 167 =-35 =65 =-29 137 =-71 =111
tree maintain_certification 1 15 17 74 =-69 =78 141 133 85 168 169 170 171 =-46 =90 =22 =85 =53 =49 161 =-27 =74 =-72 =50 63 =-83 172 =56 =-63
tree maintain_certification 40 74 173 =-70 174 =71 =-62 =78 118 65 =-68 170 67 =-36 =65 =106 79 =-77 130 109 175 176 177 =64 =-86 =0 =-75 =-60 =-55
tree maintain_certification 1 17 124 178 =-65 =27 =98 54 2 115 65 179 =-60 =65 =-29 =82 =49 65 =-74 180 =42 =-72 138 181 182 =55 =-27 =-67 =-63
tree maintain_certification 73 52 53 =-66 =36 44 =-54 183 128 79 =-71 123 =-1 =-62 =-67 =-73 79 =-79 131 =-54 184 185 186 44 =35 =68 =-71 =-106 =-79
tree maintain_certification 104 158 42 187 136 188 =-63 =-5 =12 =62 =46 =40 189 190 =-73 191 192 =-48 =89 =12 193 194 129 195 =51 =-37 =-56 =-68 =-29
tree maintain_certification 73 40 196 =-68 =22 17 197 =-63 198 =90 =-15 199 200 201 76 =-25 =80 =32 =-59 =-67 79 =-77 40 =0 202 203 =54 =-53 =-45
tree maintain_certification 40 42 85 204 205 =-66 =54 =65 =6 =60 44 85 171 =-39 =74 =11 206 207 208 209 210 194 =56 =-68 =-39 =-28 =-20 =-59 =-62
tree maintain_certification 40 86 64 211 212 =-65 =79 =67 =2 =59 118 213 =-47 165 =-39 =73 79 =-71 44 =0 214 112 215 =53 =-36 =-61 216 =27 =-93
tree maintain_certification 64 52 131 =-69 217 147 218 =-54 =5 =59 =1 141 219 220 218 221 =-30 =156 =35 =25 140 =53 =-55 =-61 131 =-56 140 =47 =-58
tree maintain_certification 73 69 53 222 95 =-63 =92 =156 =22 223 224 =-24 =48 49 175 135 =21 =85 =-67 =-50 63 =-73 225 226 227 =43 =-35 =-95 =-67
tree maintain_certification 69 6 74 64 222 228 229 =-63 =126 =-21 =137 =-3 =75 64 =-6 =49 230 89 64 231 232 =-14 =92 =62 180 =38 =-88 =46 =75
tree maintain_certification 156 0 233 204 3 105 =-60 =51 =9 =89 =-21 52 233 =-25 =66 =60 84 234 235 =-23 =43 =70 236 237 238 =29 =-56 =-72 =46
tree maintain_certification 73 145 239 240 146 107 173 7 241 =-53 =42 =57 =21 =14 =55 =27 =77 242 =-32 =64 190 =-65 132 243 180 =32 =-51 =64 =-43
tree maintain_certification 0 17 15 6 107 244 125 =-61 =1 =53 =9 =-11 =22 233 6 15 2 245 =-35 =60 =51 =42 =41 246 =26 =-45 247 =40 =-60
tree maintain_certification 248 131 =-66 249 143 61 250 251 252 253 =-51 =11 254 =-21 =88 =58 =64 =30 =95 =33 255 =-38 84 88 =-31 49 =26 =-71 =52
tree maintain_certification 69 104 9 149 =-56 =91 =31 131 =-68 132 =26 =-66 109 256 131 =-59 203 257 258 176 259 =28 =-71 =-24 =-62 =-47 =-66 =69 =-67
tree maintain_certification 73 6 54 204 260 137 169 261 =-53 =38 =42 =108 =12 =64 262 =-60 =19 =2 79 =-70 263 184 264 265 =41 =-63 =-82 =-70 =-67
tree maintain_certification 0 65 266 267 268 =-60 =68 =146 =23 50 32 269 270 271 =-52 =2 =54 56 272 38 273 =-30 =22 =52 =119 =57 =65 =12 =27
tree maintain_certification 40 73 205 204 =-61 =65 =109 =5 44 108 274 =-35 =78 73 =-8 =61 83 233 27 =-12 275 201 73 =-32 =50 =49 =-30 =61 =-57
tree maintain_certification 40 276 157 277 =-57 =22 =74 =43 233 256 278 268 279 88 =-31 280 =-20 =13 =-70 =54 =48 281 =-21 =74 282 195 =41 =-33 =-62
tree maintain_certification 73 52 274 283 284 =-54 =73 =44 =54 178 161 285 =-33 =138 255 =-30 =10 =98 286 287 138 91 155 =31 =-57 =-53 =-57 =-26 =62
tree maintain_certification 104 144 254 251 61 288 =-51 =71 =20 =36 =10 =24 255 213 253 =-29 =36 =43 17 =-24 112 289 290 291 =52 =-83 =-20 =-100 =-56
tree maintain_certification 40 114 164 221 117 =-56 =94 =164 =49 =37 20 269 223 =-26 =47 209 292 293 194 182 140 =36 =-43 =-56 =-64 =-69 =-61 =-45 =-35
tree maintain_certification 219 97 146 16 3 5 62 294 88 274 =-47 =46 295 =-22 =-49 =171 =54 =59 =2 =78 =74 =31 207 83 296 =28 =-34 =-68 =-57
tree maintain_certification 144 255 241 253 173 297 235 =-45 =47 =138 =64 =19 =74 48 298 299 84 =-52 =18 =123 107 170 =-10 =47 =97 =64 160 =41 =-107
tree maintain_certification 144 53 18 300 76 301 302 298 283 =-53 =67 303 77 304 305 =-35 =34 =143 =45 =123 =85 =31 =-3 306 =15 =217 =38 =61 =31
tree maintain_certification 156 53 99 134 307 308 309 310 311 =-51 =45 =68 =5 =-16 =67 =23 =37 =67 312 269 37 =-16 =97 159 313 =36 =-67 =-39 =-38
tree maintain_certification 17 86 314 149 315 316 =-47 =-5 =106 =87 =27 =50 317 318 92 206 48 319 320 295 =22 =-14 =85 =-54 =66 =-32 =-39 =-37 =-51
tree maintain_certification 248 125 64 158 321 =-43 =50 =33 =1 322 =-2 =127 118 165 323 =-43 =115 =33 279 324 206 325 =51 =-65 137 =-54 =104 =-81 =-66
tree maintain_certification 104 73 326 294 327 328 =-50 =12 =82 =155 =117 =17 308 269 =-39 45 279 248 =1 290 329 =44 =-19 139 =25 =-82 =-50 =-24 =65
tree maintain_certification 41 243 300 146 44 229 330 =-43 =66 =173 331 117 11 332 333 =-32 334 =-8 =167 =66 335 =11 =-59 =78 =39 =74 =30 =50 =22
tree maintain_certification 73 248 336 154 221 =-47 =94 =47 =8 17 337 323 =-47 =100 =130 161 275 338 =20 =-81 =-56 339 340 =51 =-70 =-58 341 =-107 =23
tree maintain_certification 40 9 328 342 87 =-53 =90 =85 =27 =58 17 256 343 344 =-42 =115 =0 =57 298 =85 345 346 347 76 =16 =48 =-87 =-80 =-73
tree maintain_certification 14 73 9 348 349 306 =-53 =113 =67 =59 =37 9 =-1 =78 199 255 350 201 =-31 =13 =39 109 351 325 =45 =-61 =-61 =-28 =-61
tree maintain_certification 131 =-61 286 44 352 53 26 =-47 =68 =50 320 =5 =109 246 353 155 129 354 190 =-62 =26 =-43 =-55 =-64 =-33 355 =-58 =91 =65
tree maintain_certification 14 286 125 348 243 32 103 =-50 =-16 =58 =34 =61 322 =-8 =121 =63 233 350 17 356 =-43 =96 160 200 =17 =-46 =-70 =35 =41
tree maintain_certification 118 256 1 330 314 =-48 =19 =70 =13 357 =-1 =78 248 358 =-22 188 =8 =97 206 93 325 359 =43 =-131 =-64 357 =23 =-84 =-38
tree maintain_certification 131 =-61 248 53 360 156 361 362 =-30 =29 =66 180 58 =31 =-64 =-60 =76 =56 207 161 165 233 =-17 =27 =83 329 =40 =-22 =-57
tree maintain_certification 248 204 34 252 363 364 61 311 31 365 366 =-36 =74 =55 =57 =49 =23 =85 =112 =21 =-61 =108 329 189 367 =-7 =81 =32 =-43
tree maintain_certification 14 254 144 134 368 369 294 =-47 =153 =105 =40 =22 =17 =24 206 207 370 49 325 293 =41 =-52 =-63 371 =-55 =92 =-31 =-45 =-45
tree maintain_certification 14 131 =-60 89 286 372 299 108 373 =-45 =135 =-14 =26 =58 =63 108 =0 =99 131 =-62 312 264 132 91 =41 =-49 =-61 =-83 =-33
tree maintain_certification 104 270 300 228 149 374 375 61 =-40 =17 =121 =88 =88 =23 =41 =64 83 45 289 376 210 =25 =-62 =-51 =-93 =-23 76 =-72 =6
tree maintain_certification 79 =-64 85 314 377 378 379 173 178 70 380 171 =-32 =70 =51 381 =2 =-43 =62 =51 =25 =76 =23 =51 119 80 =36 =-60 =-81
tree maintain_certification 40 330 3 294 382 383 =-45 =70 =76 =142 =16 =61 213 166 279 384 160 227 385 =17 =-80 =-46 =-64 =-45 =-45 =-37 386 =50 =-61
tree maintain_certification 256 243 41 255 363 387 =-35 =122 =88 9 88 183 274 =-44 =66 =24 388 281 =6 =-33 =-62 =53 119 =17 =-66 =47 281 =1 =50
tree maintain_certification 118 107 89 389 390 391 43 =-42 =69 =94 =4 =34 392 =44 =-50 =69 132 107 393 324 388 394 =17 =-17 =-38 =-72 =-63 =100 =-64
tree maintain_certification 85 15 218 274 76 145 395 62 396 397 398 399 163 =-35 =99 =122 =71 =73 =65 =66 =62 =39 =4 =63 =24 400 =33 =-131 =26
tree maintain_certification 40 73 336 =-50 =4 =18 206 89 209 45 312 184 353 118 197 =-13 =68 401 =43 =-92 =-24 =-66 =-20 =-22 =-47 =48 402 =-65 =24
tree maintain_certification 141 0 15 390 403 212 329 201 362 =-31 =35 404 218 133 86 405 =-24 =79 =58 =12 =25 =79 =-51 =108 =39 =24 =32 =22 =-39
tree maintain_certification 156 270 248 228 406 134 407 =-43 =0 =25 =19 330 =8 =93 165 =-7 =42 =58 189 70 =-12 =20 130 72 =34 153 =-68 =66 =-39
tree maintain_certification 69 204 286 408 197 270 98 276 86 =-40 =53 =28 =63 =42 =9 =-53 =50 =91 318 191 =-8 409 410 411 =27 =-59 =-65 =-75 =-44
tree maintain_certification 74 32 173 412 413 414 214 415 407 416 =-5 =46 22 =32 =-58 =-54 =-52 =49 =-57 417 418 419 =-30 =30 =30 =51 =63 =66 =77
tree maintain_certification 89 374 420 421 167 422 149 361 423 318 424 203 =-17 =-63 =37 =-52 =73 =46 =63 =14 381 425 =60 =-52 =-54 =56 =104 =59 =28
tree maintain_certification 131 =-57 63 =-65 0 426 246 210 261 17 343 427 428 =-42 =64 =118 296 =22 =-24 429 =14 =-48 =72 =-58 137 =-45 =87 =44 =35
tree maintain_certification 190 =-61 248 34 372 114 163 108 403 297 =-28 =144 =39 =5 =112 370 =33 =-65 =87 =-60 377 264 370 184 =15 =-59 =-30 =-72 =63
tree maintain_certification 40 220 306 =-46 =121 322 =-6 =67 246 190 =-63 264 141 118 248 =33 =-14 58 120 =38 =-68 =-56 430 =-34 =67 =-77 402 =-55 =37
tree maintain_certification 6 408 372 163 39 99 276 146 431 293 206 432 =-22 49 =1 =-50 =-46 =-55 =30 =59 =50 =35 =53 =93 =72 =-34 433 =24 =115
tree maintain_certification 131 =-56 107 189 98 400 267 280 434 373 =-25 =125 =87 7 =-5 =101 =101 =-91 =70 435 436 0 437 =10 =-52 =40 =-40 =-62 =68
tree maintain_certification 204 98 0 438 158 420 261 329 412 275 53 415 =-5 =-60 =60 =-47 439 =-31 =108 =-51 =61 =85 =22 =23 440 =19 =-93 =67 =70
tree maintain_certification 63 =-62 317 12 159 156 41 441 442 443 336 =4 =66 =-46 =-27 =-43 =32 345 347 =23 =-79 =-59 402 =-69 444 =59 =-47 =-54 =-42
tree maintain_certification 85 204 17 213 281 252 =-41 =10 =13 229 =1 =106 318 264 112 412 6 =16 =58 52 =-50 =9 =-44 =-71 =-47 =87 133 =33 =-11
tree maintain_certification 352 44 445 =-37 =0 156 446 270 =-25 447 =62 =-51 =33 159 132 435 448 175 =31 =-63 =-70 =-77 =-62 =-52 142 =35 218 =-9 =81
tree maintain_certification 69 53 352 163 =-36 =70 243 =-6 =70 =50 206 352 191 400 =-9 =-106 329 166 313 449 =35 =-114 =-73 =-23 =-28 =56 137 =-50 =86
tree maintain_certification 79 =-62 203 69 1 144 163 406 =-24 =23 =109 =32 =37 20 450 329 155 370 177 =33 =-82 =-29 =-61 =-27 =-47 26 =-57 =51 =-60
tree maintain_certification 40 74 451 61 452 453 454 124 =-45 =84 =75 =25 =39 =44 =44 =61 206 329 455 109 289 413 =26 =-23 =-74 =-36 =-36 =-27 =-34
tree maintain_certification 73 118 154 350 254 446 456 457 =-45 =109 =60 =21 =9 458 236 =33 =-42 =125 =36 459 326 460 =-1 =64 =111 =-33 83 =20 =-33
tree maintain_certification 79 =-61 314 461 342 274 462 44 463 137 464 465 =-26 =36 =70 =79 =37 466 155 20 =11 =-25 =-55 =-47 =46 =59 =106 =65 =61
tree maintain_certification 14 9 16 467 468 434 469 470 471 =-41 =-4 =61 =137 =83 472 =-11 =65 =98 =46 =45 352 370 230 473 =4 =58 =48 =-36 =35
tree maintain_certification 107 300 26 159 474 260 271 475 44 476 387 =-33 =84 =5 39 477 =-11 =36 =61 =97 =20 =39 =39 =-59 223 =74 =-29 =35 =55
tree maintain_certification 79 =-61 352 118 9 478 479 480 =-34 =109 =79 =36 =39 290 440 325 481 =14 =-35 =-62 =-126 =-43 223 482 =51 =-5 118 =-23 =26
tree maintain_certification 69 213 125 483 358 484 =-36 =49 =2 =14 =41 485 =45 =-3 209 258 175 103 166 486 =20 =-108 =-20 =52 =-61 =-58 487 =-52 =71
tree maintain_certification 233 320 268 17 315 107 488 478 308 =-43 489 =7 =-54 =20 =45 =32 =92 490 291 =6 =-81 =-23 =45 491 =63 =-55 107 =19 =85
tree maintain_certification 79 =-62 107 408 308 170 300 492 104 355 369 =-19 =92 =72 493 494 =-3 =68 =52 =54 =41 381 =61 =-58 =32 104 =-45 =-3 =63
tree maintain_certification 79 =-61 141 92 123 320 199 12 76 206 194 495 0 210 =9 =-55 =35 =-47 =-55 =-46 =34 =-53 =-56 =57 =-50 =-40 496 =-34 =96
tree maintain_certification 73 329 104 497 498 499 500 328 =-21 =40 =122 =57 =48 =-52 83 331 501 502 =-22 =24 =25 =67 =-49 =-47 133 83 =25 =-35 =-29
tree maintain_certification 233 350 17 173 503 504 505 =-40 =58 =62 =-2 =42 133 506 294 =-17 =118 =35 507 147 =45 508 =-74 =89 =-68 =21 509 =14 =49
tree maintain_certification 510 329 450 119 271 203 20 511 89 279 512 422 =4 =43 =52 513 =-60 =85 =37 =-44 153 =-30 =59 =-58 =44 =-44 =-51 =-35 =-62
tree maintain_certification 233 430 514 515 10 516 173 352 =-22 348 517 =-7 =106 =89 =43 =45 =34 =63 =53 =37 83 226 352 =20 =54 =-88 137 =-50 =69
tree maintain_certification 190 =-59 92 346 170 324 291 274 518 213 519 155 227 15 520 =4 =-60 =29 =-46 =-43 =-50 =24 =-39 =56 =-71 =-70 =45 =-53 =-39
tree maintain_certification 350 286 65 =-38 276 170 325 450 329 20 27 408 521 522 =-12 =69 =64 =-45 10 =7 =75 =-32 =-41 =-51 =-62 =35 =49 =45 =25
tree maintain_certification 131 =-56 169 141 79 =-57 89 204 209 184 523 147 257 =9 =-44 =54 =-44 =-67 161 =-65 =36 =81 =42 524 525 =-40 =34 =51 =68
tree maintain_certification 14 74 526 418 527 528 285 213 529 =-48 =80 =-11 =57 =14 =7 =29 =8 =57 119 209 530 293 531 =25 =-47 =-42 =-49 =-27 =-45
tree maintain_certification 73 317 118 108 197 330 532 =-47 =48 =41 =5 =4 142 166 422 =9 =59 =-45 =-25 277 =-48 =72 108 54 =10 =-30 533 =56 =12
tree maintain_certification 251 69 74 534 535 536 165 294 =-26 =104 =5 =-52 =16 =44 =59 206 155 450 537 538 =18 =-68 =-59 =-35 =-56 =-28 262 =116 =-7
tree maintain_certification 40 271 306 315 =-30 =78 =97 539 =2 =131 352 256 255 540 135 =-31 =42 =33 139 27 =-15 317 =18 =-52 =-46 =34 223 =47 =12
tree maintain_certification 63 =-59 536 239 321 173 541 346 462 230 243 149 465 369 =-5 =86 =41 =63 =38 =42 =59 =-66 =-32 322 =11 =113 =71 =71 =-24
tree maintain_certification 63 =-58 350 191 482 542 543 =-40 =80 =76 =57 83 318 155 238 129 =12 =-36 27 =-53 485 =-68 =21 =-43 423 =-46 =68 =-46 =22
tree maintain_certification 79 =-58 233 451 461 59 475 309 49 52 544 465 =-24 =29 =52 459 =8 =-28 =-54 545 =38 =-44 =77 =40 =61 =35 175 =19 =-57
tree maintain_certification 251 73 204 321 350 546 173 547 =-21 =54 =34 =33 =15 =92 =70 226 199 451 318 385 =17 =-78 =-35 =54 =-75 =-81 223 =102 =-31
tree maintain_certification 141 118 74 548 549 213 445 =-33 =10 350 =-8 =39 =-56 =23 =59 550 48 551 548 138 552 =23 =-106 =-53 =-8 =-89 =53 =-39 =-29
tree maintain_certification 14 107 251 221 173 553 267 =-26 =90 =76 =36 =99 =66 =56 554 226 141 206 233 555 =17 =-54 139 =51 =-85 =-18 =-17 =-73 =-74
tree maintain_certification 79 =-58 510 329 203 325 556 557 186 558 394 214 =15 =-19 559 223 =-44 =4 =75 =-71 =-50 =47 =-33 =-55 =-54 18 =-36 =64 =-62
tree maintain_certification 556 435 83 233 118 557 146 254 230 =-24 =46 =28 =90 =51 346 560 264 561 =18 =-61 =-61 =-65 =-68 562 =25 =-54 =-26 =-56 =-43
tree maintain_certification 169 14 563 85 564 55 =-17 =-51 =56 =18 =86 119 291 565 47 313 175 523 566 =23 =-33 =-46 =-55 =-63 =-52 =-62 =-77 =-51 =64
tree maintain_certification 352 408 450 567 568 240 37 569 570 =-14 =76 =60 =52 =53 =14 =37 =-53 548 =-41 =39 298 =57 261 85 571 =-2 =69 =41 =105
tree maintain_certification 107 169 516 73 48 133 572 248 509 573 212 =-41 =61 =42 =10 574 =-14 =57 =0 459 =19 =-77 =31 575 =7 =-68 =57 =56 =54
tree maintain_certification 14 576 173 326 124 10 360 =-30 =48 =29 =74 =85 =38 407 =11 =96 63 =-59 264 292 577 123 578 =21 =-59 =-41 =-28 =-50 =-62
tree maintain_certification 73 579 166 163 580 581 142 17 165 125 582 =-27 =56 =40 =21 88 =32 =4 =-23 =-48 =82 =99 =-41 =-51 583 160 =11 =-68 =80
tree maintain_certification 199 314 123 461 584 426 107 585 430 473 471 83 586 =-10 =-56 =-43 =18 =30 =28 =26 =36 =34 259 =36 =-84 =52 =-49 =50 =-62
tree maintain_certification 107 490 238 381 76 587 291 492 588 504 =2 =73 =48 =63 =-72 =-70 =30 =-46 418 =-37 =95 589 84 =-31 298 =57 =-10 =58 =50
tree maintain_certification 131 =-53 98 286 261 469 537 590 191 585 =-23 =74 159 576 238 591 25 =9 =-24 =-57 =-29 =22 =-32 =30 =-62 =77 =55 =41 =55
tree maintain_certification 592 233 419 510 329 593 551 264 144 7 44 433 =-20 =46 594 =4 =-41 =74 =22 =-66 =-73 =-43 =-38 =-60 =29 83 =17 =-36 =62
tree maintain_certification 204 321 340 146 578 208 595 596 572 240 597 433 598 =-6 =-78 =50 =75 =51 599 =20 =-23 =99 =-44 =-30 =-55 =51 =-51 =58 =57
tree maintain_certification 63 =-56 251 420 308 118 600 =-21 =43 601 550 109 58 345 435 =10 =-45 =-52 =-28 =-35 =-40 =50 602 =25 =-38 =91 298 =97 =-10
tree maintain_certification 60 286 314 39 169 570 353 450 233 302 514 149 603 =-16 604 =34 =-42 =62 =43 =76 =7 =-48 =-42 =83 =45 =41 =51 =40 =54
tree maintain_certification 286 293 169 141 459 450 233 156 572 =-20 =15 400 605 =23 =-51 =-72 606 =18 =79 =-45 213 =-36 =17 536 =-8 =-57 =48 =-57 =44
tree maintain_certification 79 =-56 261 204 264 203 308 142 108 239 246 607 608 =-7 =39 =67 =-43 =72 269 =42 =3 =-27 =20 =-50 =-67 246 =67 =-57 =67
tree maintain_certification 26 83 119 73 556 435 596 606 609 610 175 =-3 =-56 =-96 =62 =36 =109 =-64 =-54 264 233 =10 =39 =-66 422 =-56 =31 =-55 =47
tree maintain_certification 556 141 21 132 264 184 611 123 251 568 509 26 122 =3 =-79 =59 =28 =25 =70 =-33 =-60 =-60 =-62 =-54 =-37 430 =-29 =54 =-43
tree maintain_certification 69 497 41 243 134 204 294 =-19 =90 =44 =37 =42 =25 =-37 531 612 184 613 185 614 118 =-1 =19 =73 =-68 =-59 =-63 =-69 =-60
tree maintain_certification 131 =-49 510 119 40 468 107 342 9 =-34 =44 =92 =48 =30 400 155 615 616 617 618 =22 =-48 =-43 =-44 =-46 =-44 =-51 =-32 =-63
tree maintain_certification 131 135 =-55 =50 169 619 504 620 621 321 353 440 622 160 259 415 =6 =-34 =-61 =-53 =-47 =-80 =-32 =59 =52 =50 =74 =-44 =49
tree maintain_certification 69 286 221 381 89 188 144 267 108 454 =-28 =76 =-3 =75 =18 =42 =24 =-50 =73 =38 612 289 623 624 =15 =-58 =-36 =-71 =-99
tree maintain_certification 329 556 20 125 625 503 203 626 155 259 504 =5 =76 =-61 =-39 =53 =-59 =27 =64 =63 239 256 =-37 =36 =54 627 =-45 =48 =-31
tree maintain_certification 40 205 74 147 221 342 173 =-30 =21 =66 =79 =56 =47 =77 537 63 =-52 624 493 628 76 629 =-1 =58 =26 =40 =50 =-70 =-56
tree maintain_certification 435 26 83 539 233 201 281 403 =-33 =32 =29 =1 356 455 180 =24 =-27 =-53 54 =11 =-134 =35 356 =-54 =66 242 =51 =-42 =-57
tree maintain_certification 79 =-55 92 340 293 12 169 314 630 264 312 631 374 =9 =55 =-26 439 =-27 =111 =-55 =-50 =46 =48 =-45 632 =-57 =62 =-47 =-35
tree maintain_certification 503 110 592 74 44 633 261 348 297 67 =-22 =37 =72 =47 =77 =71 318 175 634 =9 =-44 =-61 =-43 =45 =54 =-45 635 =18 =75
tree maintain_certification 79 =-54 199 14 343 154 636 =-31 =56 =35 526 296 =3 =-38 =47 161 637 49 638 269 =56 639 =-1 =65 =-64 =-44 =-72 =19 =-49
tree maintain_certification 81 640 575 641 642 141 622 643 202 459 21 644 324 =18 =-49 =-37 =-36 =-10 =-35 =-61 =-42 430 =-25 =58 =-54 =-38 =-51 =-51 =-59
tree maintain_certification 317 293 251 119 173 645 646 647 495 246 =7 648 =-37 =52 =-41 =-60 =-62 =32 =46 485 =-64 649 =35 =-51 =63 =-51 277 =-43 =54
tree maintain_certification 286 89 98 40 568 73 204 =-43 =57 =2 =14 394 49 650 =7 =-30 651 =-60 =63 652 =-36 =41 =51 223 653 =35 =142 =6 =42
tree maintain_certification 578 217 442 441 654 291 325 455 655 7 293 =9 =-50 449 =66 =-77 =72 =-33 =-60 =-56 =-39 255 =-56 =4 =-15 402 =39 =-23 =-57
tree maintain_certification 510 14 656 657 344 658 =-20 =2 =49 =65 =67 345 320 659 660 531 291 661 662 =16 =-74 =-25 =-52 =-53 =-44 =-77 =55 =-58 =-62
tree maintain_certification 131 509 =-53 =12 346 286 663 640 218 429 40 221 86 664 306 =-19 =83 =86 =51 =87 =9 =-26 110 =34 =-32 =-53 =-58 =39 =-53
tree maintain_certification 48 74 189 397 163 19 665 597 666 =-21 =62 =51 =91 =26 =48 =61 410 580 667 555 =4 =-44 =-55 =74 =-60 =45 668 =31 =-58
tree maintain_certification 510 329 287 256 246 669 642 134 225 120 618 =10 =-41 =-57 =-52 =37 =-50 =-69 670 =-30 =41 =29 446 572 =-44 =1 =50 =-25 =-59
tree maintain_certification 14 671 672 221 497 188 =-15 =47 =-45 =78 =97 =37 673 449 674 418 675 676 83 132 =18 =-32 =-20 =-77 =-38 =-29 =-29 =-92 =66
tree maintain_certification 26 206 345 210 175 134 204 556 21 677 165 678 123 =7 =-44 =-56 84 =49 =8 =-74 =-31 =-31 =56 =39 =-52 =-45 =-50 =-53 =42
tree maintain_certification 26 679 564 450 680 473 72 160 45 537 7 =4 289 =66 =-67 =-55 539 =-21 =58 =-52 =-45 =45 =-60 =-46 =47 =-60 485 =75 =-13
tree maintain_certification 131 103 =-52 =29 317 256 20 345 155 169 189 279 =0 =-60 555 =18 =-39 =56 501 =-80 =3 =-49 681 239 =-32 =30 =71 =29 =-31
tree maintain_certification 117 465 141 125 603 562 682 155 566 674 411 683 684 685 =2 =28 =-38 =-46 =-56 =-29 =-41 =-43 =81 =-57 =25 =40 =-30 =36 =65
tree maintain_certification 175 108 141 686 12 202 275 408 687 688 =12 =-41 =-65 689 =-40 =49 603 =-32 =40 =-40 =-58 =-29 690 =-34 =62 691 =10 =90 =-55
tree maintain_certification 628 692 623 271 657 346 26 204 462 665 693 =-8 =52 =88 =33 =40 631 =58 =-21 =-51 =70 653 694 =50 =-28 =-17 =-36 =-46 =27
tree maintain_certification 317 329 79 =-53 175 109 695 696 205 44 697 484 540 =-4 =31 =68 =-63 622 =18 =-46 =79 =-36 =56 =-31 =-56 1 =-42 =32 =-32
tree maintain_certification 314 352 26 83 37 92 4 698 663 247 302 =-6 =64 =-61 =-69 =-59 =39 =-38 =49 =-51 =37 699 429 700 =26 =-31 =-19 =-27 =55
tree maintain_certification 510 679 701 243 330 596 137 170 469 702 203 617 503 703 =-5 =-58 =12 =-52 =-56 =74 =65 =25 =67 =70 =45 =30 =-91 =-56 =-60
tree maintain_certification 131 508 136 =-53 =43 =68 320 18 204 227 210 552 34 587 704 705 =3 =-44 =-55 =-52 =-36 =-85 =-46 =-54 =43 =32 18 =51 =-60
tree maintain_certification 199 204 119 243 680 109 123 706 184 205 707 410 =5 =-45 =60 =71 =-59 =-57 =-40 651 =-48 =53 =-59 =32 708 =-48 =36 =47 =-51
tree maintain_certification 556 397 609 143 378 208 628 709 710 119 156 =-9 711 =5 =-67 712 =-50 =35 713 =58 =-30 =40 =25 =-30 =58 =62 =45 =48 =-36
tree maintain_certification 63 =-53 251 342 595 621 210 301 714 325 449 114 435 675 715 =2 =-45 =-41 =-64 =16 =-85 =-49 =68 =37 =-47 =48 =-42 =78 =55
tree maintain_certification 131 356 =-50 =49 595 591 646 567 202 173 556 324 605 40 603 397 =-13 =104 =44 =13 =-42 =-62 =-30 =54 =-34 =30 =-55 =-42 =-36
tree maintain_certification 314 14 348 114 716 330 =-22 =33 =62 320 717 =25 =-59 =-53 =53 493 718 719 440 720 320 =-4 =39 =55 =-82 =46 =53 =60 =44
tree maintain_certification 63 =-53 346 320 107 48 85 414 364 349 118 309 =-22 =33 =-4 =43 =59 =31 458 =19 64 =18 =-71 206 =34 =-49 =35 =35 =-50
tree maintain_certification 169 523 45 721 722 678 48 251 723 724 725 =-4 =20 =54 =-59 =46 =28 =-47 =51 =68 271 485 =-49 152 =-22 =34 =34 =-38 =38
tree maintain_certification 191 726 218 281 =-11 =-73 =-67 =42 210 556 206 706 397 60 727 156 497 =6 =-30 =15 =-43 =50 =63 =-55 402 =-53 =13 =-32 =-48
tree maintain_certification 728 175 329 14 584 729 =-10 =46 =51 141 21 20 109 675 647 584 291 =36 =-52 =-23 =-50 =-46 =-25 =-11 =-50 =-22 =-22 =-53 =-47
tree maintain_certification 286 400 510 342 730 565 731 732 190 =-49 733 734 53 155 =4 =-36 =43 735 =-39 =3 =108 =-38 =-84 =-48 =44 =73 =-58 =-48 =35
tree maintain_certification 314 14 467 736 548 252 737 738 =-24 =85 =86 46 =29 =-42 576 =-1 =64 =56 =61 739 639 92 591 =3 =-49 =-34 =28 =52 =38
tree maintain_certification 286 514 740 570 213 178 741 460 742 543 743 720 744 =-12 =92 =39 =52 =32 745 =-35 =30 =44 =24 =48 =11 =69 =68 =47 =33
tree maintain_certification 621 433 251 301 746 706 468 118 604 747 200 =-18 =51 =33 =-47 748 =-3 =48 535 563 =-1 =73 =53 =-60 =63 =30 =43 =44 =47
tree maintain_certification 488 233 134 740 143 429 118 308 103 =-33 =13 =10 749 750 550 =3 =-45 =-49 =74 751 295 =-56 =13 =43 =55 =64 =29 =10 =53
tree maintain_certification 314 286 752 552 753 211 47 329 625 754 14 755 =-6 =-43 182 748 =6 =56 =-51 =45 =56 =-25 =-53 =71 =42 =-88 =-35 =33 =40
tree maintain_certification 169 89 536 264 465 351 10 301 306 39 340 =-6 =-57 =26 =73 =36 =34 =-56 73 =-1 =79 =-67 756 =-30 =51 206 =23 =-48 =40
tree maintain_certification 592 342 377 672 336 757 758 117 14 737 348 221 596 =-23 =59 =75 =40 =96 =-3 =45 =104 =53 =21 =75 684 =32 =-43 =69 =54
tree maintain_certification 63 =-52 759 286 467 422 26 479 509 119 644 =-7 760 =-65 =39 =-45 761 =8 =111 =66 485 =71 =-3 130 =26 =-49 =58 =34 =62
tree maintain_certification 26 762 237 293 432 =-8 763 568 385 737 427 =2 =73 =86 =-62 764 569 317 =39 =-31 =-3 =-44 =-45 =-42 =-40 =88 765 =43 =-51
tree maintain_certification 592 60 98 766 155 286 173 89 293 678 767 318 =-3 =-30 =-59 =-55 =-52 20 =22 =-38 =32 =28 =-49 =-46 =43 443 =48 =-46 =46
tree maintain_certification 317 536 450 429 768 443 47 142 289 769 770 728 =21 =-30 =-16 =-59 =-58 714 =-10 =71 =-52 =-25 =-73 =-18 =-38 255 =-49 =-4 =-32
tree maintain_certification 63 =-51 251 655 771 772 773 44 343 217 707 =-36 =65 =36 774 775 =-5 =89 =83 473 776 =4 =-18 =57 =66 =73 =70 =54 =50
tree maintain_certification 578 757 233 372 777 696 778 439 286 =-7 =22 =56 =53 =-38 =26 =43 25 20 779 =22 =-44 780 =-24 =67 100 =-44 =61 =47 =-50
tree maintain_certification 781 623 91 782 207 701 599 141 783 784 746 =10 =73 =70 =-57 785 786 =-30 =35 =47 =-13 =-96 316 =-53 =34 =-51 =-46 =-35 =-55
tree maintain_certification 592 787 468 647 788 510 346 789 629 790 791 =-3 =68 =59 =40 =64 =-47 =-56 =-62 =-74 492 792 523 =15 =-40 =-59 =70 =61 =59
tree maintain_certification 314 433 793 109 45 184 381 170 794 554 795 =2 =58 =-49 =94 =34 =-28 =-61 =-20 280 =-59 =16 =77 =50 161 796 =101 =-22 =10
tree maintain_certification 567 510 346 163 239 322 797 798 415 15 724 286 =-8 =25 =39 =16 =-42 =67 =37 =15 =50 =51 =-47 =-56 623 799 =24 =121 =-44
tree maintain_certification 131 =-40 346 644 435 442 449 800 801 802 139 803 =12 =-52 =-19 =-52 =43 =60 =-70 594 469 =-2 =83 804 =-66 =53 =-40 =-43 =-60
tree maintain_certification 657 340 264 650 503 805 199 182 239 12 190 =-50 124 =3 =61 =-43 =53 =-34 =-39 =-54 =20 708 =-34 =26 =-61 =-44 556 =80 =-28
tree maintain_certification 131 548 =-47 =33 488 422 680 352 161 806 361 369 807 =-22 =30 =63 =51 =69 808 809 =7 =-47 =-70 161 =32 =-3 =-66 =22 =50
tree maintain_certification 565 92 554 650 450 415 781 810 190 =-44 811 612 812 275 =15 =-5 =-77 =-36 =-54 =-69 =-43 =-27 343 =-64 =6 =-19 =-47 =-24 =-38
tree maintain_certification 435 321 622 226 516 44 251 243 813 343 53 814 =-30 =63 =30 742 =0 =-50 =51 =42 =70 440 =8 =-61 =42 =-64 =-45 =54 =-48
tree maintain_certification 584 556 815 816 163 48 211 170 817 818 53 =-6 =25 =39 819 =45 =-32 =25 =68 237 =35 =-53 =74 =-52 =-55 =-37 611 =38 =-55
tree maintain_certification 131 =-38 279 353 107 488 766 683 680 820 801 821 584 617 =5 =-51 1 =47 =-10 =-58 =37 =-51 =-48 =-43 =-47 =48 =42 =-23 =-54
tree maintain_certification 131 513 478 =-52 =51 =57 503 745 40 328 85 822 =-34 =14 =9 =36 220 =6 268 823 =-40 =44 =50 =26 509 =13 296 =92 =-10
tree maintain_certification 131 509 =-53 =16 89 824 683 324 14 468 348 509 825 =-19 =73 =27 =51 248 =26 =-41 826 618 =11 =-71 =72 =-61 =-52 =-32 =28
tree maintain_certification 131 =-38 410 314 827 325 83 79 =-48 644 450 317 628 828 =9 =-35 =40 770 =-28 =51 =-35 =-39 50 =-42 =6 =-52 =76 =41 =-58
tree maintain_certification 314 711 557 26 829 72 522 830 400 831 69 =-10 661 118 =-16 =12 =-52 =63 =-38 =-54 442 =63 =-22 =-49 =53 =32 =25 =-43 =31
tree maintain_certification 49 617 131 509 =-43 =33 832 554 =19 =-57 812 833 679 459 834 =7 =-53 585 =-17 =57 =-63 =-40 =-81 =-54 800 11 =-48 =31 =44
tree maintain_certification 79 =-49 461 609 92 435 199 610 812 624 835 683 340 111 =10 159 =26 =-44 =-31 =-37 =-29 =-49 =-82 =-70 =-40 =-39 =-29 =45 =54
tree maintain_certification 131 =-32 175 812 291 314 65 =31 827 619 98 342 305 62 595 836 =-1 =84 =-40 =44 =36 =64 =42 =-34 =67 =37 =-56 =-104 =-53
tree maintain_certification 169 536 126 149 83 518 314 107 76 586 49 243 726 =-2 =37 =39 =-38 =-60 =17 =41 =43 =-42 76 =-45 =9 =55 =-26 =-22 =37
tree maintain_certification 169 575 701 340 837 535 838 803 839 511 840 12 841 325 =5 =-40 =-38 =-43 =-46 =-37 =-45 =-57 =-46 =20 =76 =-39 =-80 =-49 =40
tree maintain_certification 597 580 605 842 69 843 46 207 =-2 =-53 844 =-30 =43 =90 711 845 402 125 =-2 =87 =22 846 =46 =-22 =-48 =17 =-37 =60 =66
tree maintain_certification 465 199 279 510 847 657 523 682 518 411 742 543 =5 =47 14 =-34 =2 =-57 =-44 =70 =-33 =57 =-45 =-55 =-48 =-44 254 =46 =-41
tree maintain_certification 145 203 346 637 160 848 437 849 850 851 142 14 483 =-3 =48 =15 852 =-14 =93 =72 =37 =-33 =-35 =-18 =-46 =-39 =-44 =-42 =35
tree maintain_certification 26 159 543 504 204 812 243 469 837 41 853 109 =-10 =-53 =49 854 440 =15 =-61 =-40 =59 =68 =24 =-100 =39 =52 =39 =-42 =35
tree maintain_certification 320 305 204 114 855 595 191 14 =-49 =-9 856 506 133 553 =-7 =64 =29 463 =22 =119 =-28 =-45 =-53 =10 20 =54 =-46 =42 =31
tree maintain_certification 503 63 =-55 352 745 262 857 =-26 =38 255 270 103 =-39 =13 =25 139 =9 =-45 =24 485 822 =17 =90 =1 509 =9 858 =74 =-40
tree maintain_certification 510 257 69 107 =-7 =31 552 352 859 860 509 485 =-17 861 =8 =-55 =21 =40 =58 660 =34 =-31 =-72 708 862 =-54 =49 =35 =-55
tree maintain_certification 60 657 205 119 863 199 680 759 864 219 555 =-1 =-48 =12 =92 =56 =-53 =-48 =42 485 =-61 71 =23 =-50 =59 =59 71 =53 =-26
tree maintain_certification 575 60 865 308 866 755 867 868 104 147 =-1 =50 647 147 869 =-12 =25 =-46 =-92 =57 =-57 104 =-19 =28 =73 =15 =73 =39 =-51
tree maintain_certification 609 320 98 67 579 710 870 707 294 397 613 292 334 =-10 =20 =-48 =-68 358 =1 =87 =61 =43 =55 =34 =-35 =28 =38 =27 =39
tree maintain_certification 461 503 63 =-54 871 516 867 584 872 739 720 565 873 874 =-13 =26 =68 =-61 =46 =38 =12 854 =32 =-54 =-57 =42 =26 =15 =50
tree maintain_certification 433 646 875 141 83 410 293 876 81 509 877 =7 =-29 =22 =-48 =-52 =-46 =-49 648 =-35 =41 878 536 =-10 =-53 =46 =64 =-56 =43
tree maintain_certification 435 879 320 516 570 733 74 515 493 119 =-6 528 142 =-57 =9 =50 104 =-10 =51 20 =-30 =71 =32 =92 =56 =39 =31 =36 =-52
tree maintain_certification 655 677 490 410 759 880 441 881 882 564 883 678 =4 =-38 =51 884 =60 =-22 =31 =-53 =-22 =93 =66 =-57 754 =-12 =44 =-57 =51
tree maintain_certification 352 119 885 728 615 863 459 27 =-12 855 291 =9 =-62 =-64 886 320 =-40 =47 =46 =37 =-52 =-48 =87 =-42 85 261 =7 =70 =46
tree maintain_certification 599 342 678 329 293 511 706 175 108 =3 298 734 =67 =-11 159 =17 =-38 =-43 =-52 =-33 887 =-57 =57 3 =-30 =44 =-56 =74 =-26
tree maintain_certification 329 888 889 838 40 890 349 85 891 =-16 =80 811 =28 =-56 =73 =58 892 893 =8 =-54 =54 =-40 =-43 =-49 648 85 =-37 =29 =48
tree maintain_certification 79 =-46 650 484 605 824 870 623 894 815 895 896 897 868 549 =4 =-28 =58 =86 =29 =26 =-45 =-46 =-28 =58 =-24 =-39 =46 =-22
tree maintain_certification 898 516 261 621 114 863 325 899 745 900 =-8 =59 =19 156 901 =-21 =55 =47 =-49 502 =58 =-23 54 =20 =-16 =39 =45 =44 =-30
tree maintain_certification 514 902 903 567 117 239 516 904 244 905 215 175 =-7 =-49 =-38 =71 =37 =67 =37 =45 =52 502 =33 =-10 906 =-61 =31 =49 =43
tree maintain_certification 79 =-54 567 907 714 400 908 340 556 909 264 44 =-4 159 69 =-3 910 =21 =-50 =-28 =-48 =37 =-30 =-40 =-52 =-43 =57 =-42 =22
tree maintain_certification 79 =-54 264 73 435 793 768 69 381 89 911 =-11 =86 =28 =-57 577 523 711 912 =15 =-68 =-49 =-49 =-41 =-78 =81 =-58 =11 =-59
tree maintain_certification 63 =-53 10 567 420 556 308 204 913 914 915 =-10 =41 =10 =56 =32 916 =18 =-30 =-36 =67 917 915 =32 =-52 =-45 734 =39 =-35
tree maintain_certification 92 730 556 909 630 918 651 93 919 920 =2 =-65 =42 406 =-53 =21 =50 =67 =-44 =35 54 =-43 =41 686 =50 =-30 485 =-53 =-4
tree maintain_certification 347 921 264 83 812 69 107 114 306 =-12 =63 =13 =35 541 732 922 637 =16 161 =-61 =15 =-65 =-60 =-30 =-98 =-21 =-54 =59 =-64
tree maintain_certification 321 279 251 923 169 615 416 663 469 722 924 925 795 =-4 =44 =53 =33 =43 =55 =-52 =32 =-46 926 =45 =-43 =-38 =39 =-45 =54
tree maintain_certification 377 879 691 492 459 8 927 799 =-4 =69 =64 93 =34 =-26 559 806 166 167 928 =-42 =38 =22 =16 =50 =49 =37 =69 =30 =24
tree maintain_certification 26 205 321 509 733 575 929 524 930 931 33 =-6 =33 =61 =71 498 =29 =-40 =-51 =-58 =84 604 =18 =-27 =42 =54 280 =93 =13
tree maintain_certification 812 131 548 =-43 =26 932 933 683 934 935 936 107 937 47 692 =5 =-27 =-44 =-54 745 =50 =-14 =-47 =-33 =39 =-39 =-47 =-55 =-97
tree maintain_certification 131 938 =-35 =47 775 175 117 939 199 940 289 558 820 917 164 =9 =-27 941 =-36 =25 =-48 =-54 =-55 =-36 =-35 =75 =50 =-45 =73
tree maintain_certification 879 942 827 117 837 768 662 49 932 552 943 763 345 =4 =-37 =-42 =-41 =-59 =-55 70 =-49 =35 =-72 =-58 =72 =50 =64 =-35 =27
tree maintain_certification 48 628 467 286 657 944 347 675 722 612 =-6 =-58 =39 741 =-57 =25 =-62 =59 =50 =24 =55 =22 945 133 668 =39 =-46 =-42 =-63
tree maintain_certification 584 609 53 946 947 89 54 =-9 948 =1 =55 88 =30 =-7 =-45 =-59 =28 =39 257 287 770 554 949 =54 =-35 =-42 =-33 =-39 =-43
tree maintain_certification 950 951 952 953 954 81 487 955 956 957 325 695 =-1 275 69 =-8 =55 =-37 =-37 =56 =51 =54 =42 =-45 =-46 =-62 =-41 =66 =-54
tree maintain_certification 691 958 677 182 696 488 514 420 790 575 959 960 =1 =60 =-51 =-49 =58 =61 =41 =45 33 =-42 =11 465 =-42 =27 =-56 =98 =64
tree maintain_certification 592 511 139 243 141 599 961 962 51 963 =9 =-53 =-56 =-46 =-55 =-18 485 =-46 =0 903 =38 =-62 66 =-36 =45 =-44 964 =58 =-54
tree maintain_certification 131 965 =-40 =52 939 936 326 455 39 966 967 107 628 48 =-4 =21 968 =27 =-39 =31 =44 =-59 412 =41 =-39 =-26 =59 =-51 =73
tree maintain_certification 346 863 969 352 859 490 156 68 =-14 =40 =5 421 746 =-24 =55 =49 686 =39 =-43 280 =25 911 =-9 =83 =22 970 =58 =-19 =-56
tree maintain_certification 592 26 516 119 679 971 218 317 562 =2 =-46 =-28 201 =-38 537 972 =35 =-42 =-44 =-43 =-50 485 =-57 =0 =40 485 =66 =-15 =41
tree maintain_certification 60 328 83 20 44 343 352 =-38 269 =45 =-19 526 =-8 =25 329 317 =8 =-32 218 886 6 =-61 =18 =41 =36 =29 =-26 =29 =34
tree maintain_certification 450 510 393 957 944 973 322 79 =-51 663 599 =4 431 974 975 =-52 =53 =8 =38 =-51 821 =22 =-51 =-49 =67 =83 =-43 =-54 =-34
tree maintain_certification 329 131 =-30 381 706 141 47 976 117 578 838 184 977 =14 =-52 =-43 =-36 =-37 =69 =-42 =-46 =-13 =-51 =-29 879 0 =-42 =27 =46
tree maintain_certification 734 60 802 346 492 411 651 320 773 416 =-1 =30 =63 978 979 980 =62 =-34 =-44 =-37 =51 =-56 =63 =-54 =-52 =48 682 =-22 =64
tree maintain_certification 321 410 759 317 981 186 92 982 239 983 678 206 =6 =-19 =-38 =87 =55 =43 152 =-33 =32 =-36 =-52 156 =-41 =14 =54 =-55 =51
tree maintain_certification 256 108 26 62 523 119 118 =-16 732 =1 =-79 =-46 =-54 =44 436 =75 =-22 262 336 984 =32 =-20 =-26 52 =-28 =10 735 =36 =-4
tree maintain_certification 428 397 810 514 41 156 985 285 986 117 =-17 =48 =55 =44 =14 674 987 =7 =-53 =-39 127 =2 =39 =33 =-66 296 =46 =-40 =39
tree maintain_certification 137 714 988 39 243 989 799 421 990 991 74 744 992 =-11 =48 =66 =22 =62 11 =48 =-21 =28 =51 =55 =20 =26 =38 =48 =57
tree maintain_certification 203 870 488 79 =-52 353 308 702 993 724 214 596 856 =1 =-23 =62 114 =-49 =28 =44 =-36 =83 914 =24 =-16 =-23 =44 =58 =-54
tree maintain_certification 26 246 787 293 677 624 849 325 971 994 =7 =-34 =-35 =-41 995 =-41 =44 =-47 =-53 996 =-53 =34 =53 884 =-34 =47 485 =57 =-5
tree maintain_certification 503 580 330 642 211 63 =-51 41 806 107 263 677 =-7 =-70 =-62 =24 =60 179 440 856 =21 =-33 =-50 =-80 =58 =-57 =46 =62 =14
tree maintain_certification 342 657 435 892 205 567 782 516 239 83 48 =-5 =21 =-26 =40 =38 =-61 622 220 =35 =-19 =-48 553 =65 =-34 =34 =-44 =51 =59
tree maintain_certification 203 92 997 647 752 570 175 63 =-40 320 461 606 855 395 =-1 =35 =-50 =20 =42 =29 =-49 =62 =-23 54 =36 =-93 =-70 =-31 =-48
tree maintain_certification 763 998 461 160 827 733 740 928 999 1000 876 570 1001 1002 =-2 =40 =68 =51 =-47 =40 =45 =40 =51 =78 =55 =-44 =43 =-42 =-48
tree maintain_certification 612 557 1003 67 853 759 321 14 73 322 294 707 334 =-35 =17 =52 =58 =12 296 =10 =-37 =0 =38 =49 =38 =33 =25 =27 =-65
tree maintain_certification 932 913 615 1004 706 1005 79 =-40 543 552 14 865 349 =-6 =57 =71 577 1006 =6 =47 =-36 =-53 =31 =-50 =-40 =82 =-39 =57 =-56
tree maintain_certification 329 1007 1008 710 308 210 93 625 741 =2 =33 =51 358 1009 1010 =-61 =26 =41 =34 =-51 =18 =38 =-48 =-33 126 1011 =-34 =51 =36
tree maintain_certification 342 321 317 787 1012 947 730 1013 550 =2 1014 1003 598 =-64 =36 =36 =48 =-46 =38 220 =30 =-56 =-45 =52 685 =-33 =37 =39 =56
tree maintain_certification 256 719 435 1015 1016 810 560 424 617 680 409 962 =2 =-54 =-53 =-50 =-48 =35 =-43 =-68 =-64 =-47 =-45 =33 1017 719 =23 =-46 =-56
tree maintain_certification 973 645 1016 865 149 1018 831 588 256 175 119 246 697 =0 =-36 =-26 1019 =-42 =37 =-52 =14 =26 =62 =-51 =47 =68 =-57 =22 =-48
tree maintain_certification 317 902 672 203 958 488 293 92 642 1020 81 715 1021 =5 =-55 =-29 =-46 =-43 =-43 =-24 =-39 =38 =90 =-45 =65 =49 1022 =-32 =31
tree maintain_certification 169 620 221 434 575 145 767 139 877 794 44 =-8 114 =1 1023 =35 =-50 =75 =-31 =-28 =-55 44 =-23 =54 =-49 =41 =60 =31 =34
tree maintain_certification 1024 680 89 802 1025 465 810 461 799 534 795 1026 904 =-4 =70 =25 =57 =27 =61 =46 =-65 =31 =-36 =-51 541 =25 =-32 =-56 =-67
tree maintain_certification 584 704 317 741 465 182 1027 1028 1029 651 209 908 =-3 =-48 =-43 =47 =52 =20 76 =52 =-15 =-53 =32 =32 999 =-32 =34 =-43 =20
tree maintain_certification 511 1030 372 1031 898 595 496 1032 402 924 543 =-3 =37 =38 131 =-47 296 908 =25 =-57 =-21 =-52 =-49 =-35 =-30 =73 =41 =65 =-34
tree maintain_certification 342 205 1033 669 827 293 329 40 1034 85 15 =-26 =23 =15 =28 =5 879 114 15 =-50 =39 =36 =44 =-37 =56 =-54 =59 =49 =59
tree maintain_certification 609 260 951 847 610 119 520 567 252 1035 541 =4 =-23 =-18 =22 1036 =28 =-41 =-48 =-23 =-57 =-41 =74 906 =45 =-38 541 =55 =-36
tree maintain_certification 131 419 =-48 =55 504 815 490 737 1037 261 801 40 =-10 345 68 =5 =36 =-48 =28 =44 =-40 =71 1038 300 =-14 =45 =80 =-52 =48
tree maintain_certification 1039 946 684 206 625 185 289 1040 1041 537 1042 =7 =-47 =-38 =-48 =-40 =-45 =-53 =46 137 228 =-32 =34 =48 1043 =-47 =55 =-51 =75
tree maintain_certification 870 875 1044 1045 628 811 73 899 1030 795 =-12 =46 =67 =16 440 1008 230 =6 =52 =-47 =-45 =-58 444 =21 =-36 =58 =-56 =55 =62
tree maintain_certification 1046 511 948 393 1047 843 683 1013 1048 213 1049 =2 =-54 442 =29 =-12 =47 =-37 =-39 =72 =-47 =-40 11 =-24 846 =35 =-25 =-31 =83
tree maintain_certification 302 329 347 997 575 730 795 433 642 261 260 175 237 =1 =-24 =-43 =26 =39 =-43 =36 =48 =34 =-40 =-68 =-54 1050 =-32 =13 =60
tree maintain_certification 731 346 855 612 763 579 778 1039 1051 257 650 184 =9 =-54 1052 =-30 =42 =-30 =-14 =78 =47 =-24 =-41 54 =30 =-87 =-41 =-52 =-66
tree maintain_certification 766 509 1053 794 644 314 454 139 281 825 182 =-5 =-41 =54 =11 233 =-11 874 =-84 =27 =51 =24 133 =-57 =40 =77 =53 =16 =-39
tree maintain_certification 595 734 1054 1055 455 1056 1016 1057 352 400 749 165 993 =2 =-41 =31 =63 =-43 513 =18 =-37 =-46 =-52 =-26 =-26 =43 =65 =-16 =-37
tree maintain_certification 14 267 328 7 349 124 865 1058 =-14 =51 =57 =47 =52 =40 =28 =57 826 719 493 239 159 741 =2 =41 =-29 =50 =38 =42 =65
tree maintain_certification 1044 218 139 1059 793 =0 =54 =-39 509 590 1060 61 1061 =-77 =28 =18 =33 =12 =26 201 248 =40 =-57 711 605 =30 =-50 =-51 =-54
tree maintain_certification 643 465 9 1062 518 1063 237 1064 487 810 262 1065 =-9 =55 1066 48 =3 =35 =-42 =-60 =43 =55 =-24 =42 =-33 =54 =24 =28 =-53
tree maintain_certification 305 503 14 872 1067 =-15 =37 =14 49 1068 659 177 890 79 =-46 1069 1070 =16 =-40 =-70 =-41 =-50 308 =-90 =28 =-28 =-30 =14 =38
tree maintain_certification 60 1071 1072 1073 318 963 450 301 580 1074 341 =-35 962 977 175 =3 =-39 =-54 =-39 =42 =55 =32 =-30 =-50 =-20 =37 =-62 =-39 =34
tree maintain_certification 866 263 10 374 1039 752 696 552 326 643 1075 237 26 =0 =44 =-26 =62 =-55 =60 =-65 281 =-52 =4 =-28 =76 =33 =29 =-54 =64
tree maintain_certification 622 26 83 812 48 139 341 =-39 1076 374 602 =6 =-18 =46 =-15 965 213 1077 =-46 =36 =40 =50 =26 =-101 =-35 506 =14 =80 =-41
tree maintain_certification 998 329 381 230 429 1078 1079 207 =8 =-39 965 =-34 =49 =-33 112 236 331 =-53 =37 371 =12 =-59 =64 =32 =-24 1035 =-31 =13 =-46
tree maintain_certification 85 435 523 400 69 497 592 778 467 =-6 =52 =48 =56 =-30 331 =5 =36 280 =-57 =35 671 =-47 =52 =-48 1080 166 =18 =-27 =-67
tree maintain_certification 592 644 684 204 847 999 469 537 764 1081 1082 =4 =-47 1083 =-49 =12 1084 =-42 =7 =-47 =51 =61 =-40 =36 =-38 54 =-55 =47 =38
tree maintain_certification 1085 864 504 1053 1086 479 868 170 841 348 490 911 =-4 =70 89 879 =-24 =31 =18 =33 =-47 =17 =46 =44 =25 =38 =37 =82 =63
tree maintain_certification 1087 758 575 812 75 374 957 468 852 1088 =-9 =26 =42 1089 700 729 271 =3 =42 =76 =-42 =-50 =55 =30 =29 =-70 =-44 =75 =33
tree maintain_certification 812 1090 514 257 340 692 428 983 1091 1029 609 397 =-1 =40 88 =67 =-7 =57 =-38 =79 =42 =-29 =-36 402 =-47 =19 =34 =51 =-93
tree maintain_certification 1092 67 1085 420 493 1093 421 317 1094 256 749 991 =-11 =70 =42 =11 =61 861 =-39 =41 =28 =24 735 =35 =-9 =53 =52 =27 =60
tree maintain_certification 933 1095 812 467 352 410 856 =1 1096 1097 371 =-48 =10 =37 =41 =-44 1098 827 1097 =3 846 =-2 =61 =68 =75 =50 =-63 =49 =-48
tree maintain_certification 1099 759 821 255 236 66 836 117 =-3 =48 =80 =-44 513 =-34 =39 1100 1101 236 =-19 76 =7 1102 =34 =-64 =-35 =-31 =-44 =46 =88
tree maintain_certification 812 729 1103 531 705 7 640 763 1104 1105 465 =2 =31 =48 =-48 =-38 =-42 1 =57 =-3 =-38 =-34 1106 =-58 =34 445 =84 =4 =-93
tree maintain_certification 579 44 56 548 =-5 =31 =-43 69 996 =2 =-34 413 109 1107 406 971 329 =31 =-8 =-40 =-15 =-44 =-24 1108 1109 =-64 =38 =32 =-32
tree maintain_certification 329 63 =-49 745 325 642 610 1024 536 370 =7 =-18 141 55 =-6 =39 1110 =-58 =30 =-50 =-44 =-39 =-43 =24 141 41 =-42 =24 =24
tree maintain_certification 510 79 =-49 1003 943 645 1111 554 340 328 866 =-2 =58 362 296 =46 =-20 =-29 =-36 =-42 =60 463 =17 =83 =-35 412 =37 =-20 =-52
tree maintain_certification 1112 506 10 462 614 1113 518 487 596 927 1114 1115 823 771 =-10 =47 =24 =67 =48 =63 =44 =40 =-46 =37 =39 =30 =31 =15 =68
tree maintain_certification 691 672 131 431 =-39 =49 40 107 1116 61 46 588 252 =-24 =12 =29 674 =-46 =35 =27 =73 =24 663 347 =3 =-52 =-52 =58 =62
tree maintain_certification 947 411 1116 429 976 742 609 =6 =39 161 =-35 218 =-6 =43 =-44 1050 1117 1118 22 1119 =-52 =29 =31 =11 =21 =20 =62 =-52 =-35
tree maintain_certification 117 1120 864 672 899 1121 26 1122 978 1123 291 =0 =-48 =45 451 =-23 =29 1124 =52 =-20 201 =58 =-1 =-34 =17 =55 =80 =-57 =47
tree maintain_certification 510 622 922 908 69 568 55 280 509 =0 =36 =-16 =-36 1125 1126 =21 =-47 =-39 899 817 =4 =50 471 =43 =-27 =-42 =-61 =-34 =-50
tree maintain_certification 393 609 645 944 114 318 504 1054 397 759 201 =-17 104 =-14 =10 =56 =43 =60 686 =80 =-35 =-41 932 =14 =-56 =64 =23 =36 =-42
tree maintain_certification 321 1127 63 =-49 10 237 1046 918 469 99 15 56 828 =-3 =-42 =-40 =14 541 =34 =-54 =48 =59 =79 =-30 =26 =62 711 =56 =-40
tree maintain_certification 191 695 229 189 =-38 =3 =43 1128 =58 647 =37 =-82 553 409 205 243 69 =-4 1034 660 158 =14 =-36 =-42 =-33 =27 =51 =-58 =51
tree provide_certificate 36 346 1129 =-115 =-9 223 915 =-57 =77 1130 =82 =-87 346 11 1129 353 1131 1132 =-81 =51 =74 =5 =21 =4 1133 339 =74 =-42 =-89
tree provide_certificate 1014 1134 1135 1136 545 1137 =-107 1138 =-94 =73 =-66 =-6 =-25 996 190 =-101 =20 =-94 17 190 =-113 =-60 1139 238 634 =72 =-18 =-30 =-92
tree provide_certificate 1014 346 36 1140 =-104 =-26 63 =-109 230 941 1129 =-70 =48 =-17 =26 =-5 63 =-107 1129 346 27 230 =-54 =58 =4 1141 =75 =-85 =102
tree provide_certificate 317 1142 1143 1144 1145 =-96 308 =-83 =81 =16 =67 =23 44 =-68 1146 1147 1133 1148 40 1149 175 =72 =-89 =-79 =-27 =-101 =-34 =-68 =-97
tree provide_certificate 1150 55 1151 899 =-94 630 =-72 =36 =-17 201 =-89 17 1143 543 =-61 =53 =87 1118 =-7 238 =70 =-42 1152 17 1153 =-15 =101 =95 =-71
tree provide_certificate 1154 886 1155 1022 1156 1157 741 =-90 65 =-93 =-38 1118 =-65 =46 65 =-93 =67 76 =-64 =43 =68 11 =-28 =84 1150 1118 =-13 =91 =64
tree provide_certificate 581 1129 941 1158 1159 1160 =-86 =107 =-10 =-27 473 545 465 1161 =-69 =59 =28 =12 =55 155 =52 =-87 83 79 =-91 84 =0 =59 =-80
tree provide_certificate 1154 874 1134 550 545 1160 1162 1163 =-83 =58 =-7 =89 1164 =-55 =44 412 =-78 63 =-80 =24 63 =-86 =-4 1159 =-30 =68 412 =-12 =53
tree provide_certificate 497 1154 1144 =-85 =18 352 1153 =-59 =69 =56 65 11 =-80 =63 63 =-89 1154 408 1165 381 545 =11 =-80 =62 =80 =-38 1166 =81 =-63
tree provide_certificate 886 293 1167 839 918 201 =-83 1168 1169 1170 =-72 =15 =44 1165 =-25 =106 =37 =-17 =32 201 1171 =-84 =60 44 =-13 =53 1147 =37 =-63
tree provide_certificate 118 1172 1022 =-80 =-45 1173 1174 =-43 =57 =-73 14 1129 839 1173 990 1175 1176 =-50 =53 =35 =78 =59 =32 1177 =78 =-84 839 =-68 =34
tree provide_certificate 126 1154 1022 =-78 308 =-70 343 =100 =-11 1178 1179 =-28 =68 =87 118 =-56 1180 190 =-77 119 1181 767 =73 =-78 =-77 =-56 402 =-78 =73
tree provide_certificate 1182 287 1140 1183 1135 634 1184 =-73 =6 46 =-54 =29 =9 =83 =23 1172 1185 =-57 1173 =7 =-59 1017 =19 =-64 353 1186 =-22 =48 =63
tree provide_certificate 126 1187 1188 1022 1189 =-75 131 =-76 =15 131 =-81 197 =-59 970 =60 =-67 65 =-72 =53 =24 44 =-32 1146 643 140 =68 =-67 =-71 =-48
tree provide_certificate 346 1167 1136 1190 1191 76 =-71 1192 1193 =-58 =20 =105 1129 1172 708 1194 =-56 =62 =14 =54 =78 1195 =38 =-67 =59 =55 1191 =3 =51
tree provide_certificate 317 1151 1014 1144 1187 =-71 =5 =40 76 201 =-70 =-8 =68 63 =-78 201 =-75 =51 17 =-54 156 201 269 =52 =-60 1196 =53 =-82 =-73
tree provide_certificate 126 293 1022 356 =-71 =-27 165 =-52 343 =55 =-38 201 =-61 901 165 =-41 =66 =69 118 =-53 79 =-78 1177 1197 1198 =67 =-45 =-87 =-64
tree provide_certificate 17 308 1199 1143 =-70 =44 141 =-58 1200 =79 =-34 1190 =-46 =62 1201 1202 1203 1186 1204 614 =-50 =4 =69 =39 =16 490 =58 =-35 =79
tree provide_certificate 1150 118 1187 1205 =-66 =81 =22 1152 40 1206 1207 1108 1208 =-37 =47 =25 =41 =66 1209 1118 =-63 =-12 =74 =57 1152 79 =-66 =66 =-51
tree provide_certificate 1154 1040 1136 1210 65 =-69 287 1118 1211 =-63 =58 316 183 1192 =-50 =78 =24 =60 580 =-23 =111 =70 17 =4 =102 =79 442 =36 =-19
tree provide_certificate 131 =-72 412 1212 1213 1143 1211 =-59 =43 =108 =49 =31 604 886 1172 70 1214 =-35 =56 1215 =20 =-67 =55 =71 1170 1143 =-57 =56 =82
tree provide_certificate 55 1014 581 1187 =-65 =4 1216 =-27 =104 76 =-16 =56 190 =-71 510 1014 11 419 581 543 =-35 =93 =42 =79 =39 466 =49 =-26 =-54
tree provide_certificate 55 899 1142 1217 =-61 =32 =27 76 =-42 17 =-29 =81 17 201 =-68 197 1213 =-45 =121 =34 201 832 =27 =-74 1180 510 =54 =-53 =-30
tree provide_certificate 497 581 =-64 1216 1218 =-40 =80 =84 236 189 1165 =-46 511 =87 =-56 1219 =25 =-67 1220 275 1141 1221 412 =24 =67 =-41 =-10 =-26 =-68
tree provide_certificate 55 1054 1182 1151 1129 1222 =-62 =35 =21 44 =-33 =82 =5 =52 118 213 1054 1223 =-61 =131 =96 =40 881 79 =-58 595 =50 =-58 =-67
tree provide_certificate 55 1144 1179 1224 131 =-69 1173 1225 =-58 295 191 =111 =-10 =-53 =22 =41 =36 =50 131 =-70 1225 628 52 =-27 =17 =80 1226 =52 =-67
tree provide_certificate 388 1159 550 65 1227 =-65 =88 1179 230 1228 1229 1230 =-49 =89 =1 =87 69 =33 =-48 =45 1165 =-12 =86 65 =-36 =75 65 =-65 =31
tree provide_certificate 978 1217 1224 1231 =-62 =85 =46 =92 34 230 1187 630 1160 1232 1233 1234 =-13 =126 =164 =89 =101 =69 =50 69 =66 =-14 1235 =-52 =104
tree provide_certificate 55 1187 1236 1145 990 1233 1167 1237 =-56 =96 =38 =153 =40 =39 =20 =28 52 79 =-67 408 1167 =-7 =76 =-52 79 =-58 881 =44 =-60
tree provide_certificate 317 1136 1187 1189 1145 356 1238 1239 874 1240 =-56 =100 1118 =-30 =80 =30 =86 1118 =-18 =97 =32 =14 =26 =57 1241 46 =3 =39 =87
tree provide_certificate 1014 1242 1167 1143 1208 1223 1243 76 =-55 =-30 =20 =41 =18 =102 =39 1173 =20 =-48 17 786 =-39 1118 =-46 =63 119 1244 =51 =-46 =-62
tree provide_certificate 126 346 978 287 =-62 201 =-65 915 =-19 =81 131 1245 =-67 =133 1246 717 488 =-17 =76 =78 =132 =25 84 717 =-1 =102 1247 =48 =-34
tree provide_certificate 55 131 =-66 1152 1248 1249 1250 1228 1251 =-47 =70 =112 =20 =81 =54 =29 131 1245 =-68 =114 275 69 256 1252 =28 =-46 =77 =-21 =-28
tree provide_certificate 1040 1225 1153 1253 1143 1254 1255 1256 =-52 =-11 =5 =69 =100 =27 1257 =64 =-43 1258 79 =-67 849 1202 1259 =11 =-60 =64 =-64 =-57 =89
tree provide_certificate 1014 381 1172 1213 1218 432 =-59 1260 1185 =-48 =28 =18 65 =-58 =50 =45 65 =-64 =39 432 356 =-40 =137 =34 65 432 =-64 =48 =34
tree provide_certificate 978 1242 =-58 201 =-50 =29 201 1261 1262 1263 1264 =-59 =64 =97 =67 =58 189 1168 =-6 =65 895 1215 40 275 =65 =2 =11 =-51 =-35
tree provide_certificate 1129 1216 1203 1169 555 1248 1265 1159 1175 1266 1179 1267 1268 =-49 =94 =8 =28 =107 =1 =17 =52 =55 =13 =74 40 =46 =-33 =40 =35
tree provide_certificate 1134 717 1136 256 1145 255 1160 =-53 =113 287 1269 741 803 70 =-53 670 =-29 =72 =42 =25 =48 =10 =39 =-1 =53 =28 490 =41 =-16
tree provide_certificate 581 55 1270 1271 766 =-48 =3 =22 =118 255 1213 =-43 =95 214 17 =-4 1272 =49 =-57 =-44 1054 17 213 =-41 =57 766 =50 =-52 =84
tree provide_certificate 126 1182 293 1210 1170 1273 1274 =-56 =115 =93 114 =-7 =191 =87 =4 269 =-26 223 242 =82 =-16 =3 70 1177 =22 =-71 140 =62 =-66
tree provide_certificate 126 491 213 1144 1128 =-57 =1 =45 1236 =-24 =80 213 =-4 =67 1146 820 175 207 1197 1275 1276 =50 =-62 =-46 =-73 =-49 =-76 =-67 =-41
tree provide_certificate 497 1154 1153 1175 1277 =-55 =15 1027 =-16 =129 =10 =22 126 323 1154 =-21 =45 =75 1278 1279 670 112 1197 =43 =-64 =-71 =96 =-52 =-52
tree provide_certificate 978 491 1054 1218 =-59 =16 =33 =24 76 82 1246 786 1280 491 899 502 =-20 =12 =-46 1281 1282 =44 =-49 =-66 =-73 =27 =106 =-77 =33
tree provide_certificate 497 1054 491 886 1283 1284 =-54 =163 =120 =22 308 =-19 =78 =54 65 1285 =-56 =40 1196 224 1286 82 970 =42 =3 =-38 =-44 =-51 =-72
tree provide_certificate 126 786 1188 978 1287 1288 1183 =-55 =109 =76 =70 1131 1194 =-35 =41 =93 =43 1289 978 =-39 =31 =123 17 =-18 317 =84 643 =36 =-55
tree provide_certificate 941 118 1182 1172 1290 357 =-54 =-12 =106 =2 165 =-38 =55 1291 1151 248 =-8 =-43 119 =65 =-78 =65 11 1182 76 =-22 =33 =60 =67
tree provide_certificate 1014 1242 1292 1218 717 419 151 1293 1294 251 =-46 =38 =91 =54 =19 =10 =19 =37 526 =-7 =82 1292 =44 =-39 308 =3 1295 =75 =-38
tree provide_certificate 1151 1296 11 1260 990 1157 1297 1273 210 =-44 =-3 =89 =40 =24 =38 =8 335 1266 =-19 =98 970 =45 =-35 1236 =18 =-40 166 =42 =-62
tree provide_certificate 317 1216 323 1118 1223 1201 =-43 =59 =79 408 776 =-4 =55 630 =-48 =63 =35 =43 17 1243 =-30 =106 275 298 =73 =20 1118 =-59 =46
tree provide_certificate 491 76 1156 581 1157 256 1249 1041 1214 =-48 =33 =59 =68 40 65 =-37 =47 =-45 =32 =27 65 =-39 =79 =9 65 =-45 1298 =28 =-100
tree provide_certificate 978 1217 287 1156 =-53 =83 201 =-53 901 =-4 =57 =82 1299 201 832 =-7 1300 =-64 =92 1203 109 325 58 =15 =-65 =-66 =-49 =74 =85
tree provide_certificate 131 =-61 1040 352 44 1301 488 =-43 =66 =107 354 246 129 1175 1302 =4 =-47 =50 =-64 =-56 =-56 190 =-62 1182 1218 =-1 =66 =51 =83
tree provide_certificate 941 581 17 308 =-51 =-10 210 1071 1059 =-27 =46 =51 =47 1178 1303 =-6 =56 =78 526 308 17 =-48 52 =-22 =42 =67 325 =110 =-46
tree provide_certificate 118 1054 1304 357 717 217 1189 1131 =-47 =68 =12 =11 =18 1229 368 =-16 =123 =119 =108 =64 381 984 490 93 =1 =-54 =-37 =30 =39
tree provide_certificate 131 =-62 941 317 1154 1165 293 356 1207 =-46 =20 =15 1305 =-12 =72 296 =22 =-45 =16 156 881 =22 =-62 =-59 207 156 =51 =3 =-56
tree provide_certificate 36 1150 1191 1271 1284 1289 1144 =-44 =52 =35 =116 =30 34 236 =-15 =36 =-55 =36 786 189 1306 1191 =-24 =39 =-79 1110 =27 =-59 =42
tree provide_certificate 317 1054 1040 591 1296 1183 1143 1254 =-38 =63 =76 =78 =3 =43 =104 =57 82 1203 371 189 =-13 1256 =36 =-44 1307 =62 =-77 =78 =-57
tree provide_certificate 131 1308 =-62 =136 36 346 941 1309 1173 1310 1311 1312 =-42 =-9 =61 =62 =33 =88 765 =3 =104 =27 1312 175 =40 =-63 108 =-13 =36
tree provide_certificate 201 76 300 1313 =-51 =18 =21 501 =44 =-56 614 601 786 1314 581 600 628 1315 =-25 =62 =20 =54 =19 =78 1316 =35 =-48 =-47 =60
tree provide_certificate 497 581 1317 1129 1179 1318 =-45 =100 =48 =36 =62 =8 79 =-67 119 275 1226 1319 1292 58 638 =50 =-58 =-47 =1 =-78 =-32 =-14 =-43
tree provide_certificate 126 213 1144 419 1320 =-45 =8 =14 =53 1321 371 1258 =41 =-55 =-24 =-54 279 1278 371 548 442 =41 1261 =35 =-37 =-19 =61 =-52 =-59
tree provide_certificate 1191 36 1322 1289 941 =-42 765 =-15 =62 =63 =36 1219 996 =8 =-37 =-53 119 1323 519 1324 441 36 =30 =67 =-25 =-60 =-67 =-26 =-55
tree provide_certificate 118 491 389 581 1273 =-42 =108 =21 =46 =7 491 1014 1305 1325 1326 1327 =-25 =76 =45 =107 =45 1328 =30 =-70 388 132 =74 =-52 =15
tree provide_certificate 36 1296 76 1134 581 1222 1041 1014 =-46 =-6 =87 =53 =6 =29 71 =-7 =59 =25 786 581 941 1241 1329 =-23 =65 =73 =18 =31 =35
tree provide_certificate 201 1191 1330 1160 =-52 =84 =32 =21 36 1040 1331 1332 1239 1014 1155 =-28 =114 536 =37 =-39 =82 =81 =108 =90 755 1204 =30 =-76 =-11
tree provide_certificate 201 1246 1191 1333 =-51 =70 =14 =69 970 1165 1301 224 191 1145 1334 =-35 =136 =101 141 =-1 =33 =-48 =84 1220 1335 =54 =-93 =-57 =-26
tree provide_certificate 978 1154 581 1336 1331 =-47 =75 =97 236 =-38 =49 189 =-6 =68 189 236 165 1337 =-34 =84 =32 1338 =9 =92 358 208 =35 =-22 =-19
tree provide_certificate 126 1182 1178 886 1339 =-40 =67 =42 1340 =54 =-44 408 197 =9 =62 =-26 1341 1278 215 112 1342 358 =46 =1 =-39 =-67 =-53 =-45 =-33
tree provide_certificate 978 581 1343 1134 1170 1344 =-46 =85 =64 =42 =122 =20 1203 119 619 215 1181 1134 849 93 =15 =-41 =-35 =41 =-63 =-56 =-52 =-46 =55
tree provide_certificate 978 581 526 1134 =-49 =36 108 =-27 =70 151 =19 =159 20 1345 1346 129 1312 =24 108 735 381 =3 =67 =-33 =33 =-55 =-60 =-54 =-48
tree provide_certificate 131 =-58 63 =-67 246 224 717 490 210 12 819 389 1263 =12 =93 =73 =-36 =-61 =61 1314 1347 719 =-23 =100 =80 =81 =54 =-49 =-50
tree provide_certificate 190 =-63 1348 1254 1159 1349 11 503 1179 1350 899 1351 =-27 =73 =6 =90 =33 1317 =6 =154 27 =-11 =26 =94 =41 =77 353 =15 =79
tree provide_certificate 126 941 190 =-61 1202 1352 40 76 695 544 =-27 =51 =79 =18 =-41 =106 =45 =11 68 190 =-63 1202 82 1353 =29 =-48 =-50 =-21 =88
tree provide_certificate 978 991 1153 786 1213 886 1304 =-45 =136 =37 =79 =7 =32 =110 432 1028 =-27 =29 49 1341 325 1353 408 =39 =2 =-41 =-69 =-18 =-61
tree provide_certificate 131 1308 =-60 =144 1288 1156 1014 1354 827 1026 1327 1240 287 1297 =-26 =65 =-2 =109 =60 =34 =111 =94 44 =-10 =24 755 =82 =-22 =120
tree provide_certificate 550 1150 1167 1314 1156 786 1041 1201 1315 1355 1356 =-29 =43 =71 =36 =43 =72 970 =18 =-45 406 =14 =129 =46 =43 1152 =44 =-35 =31
tree provide_certificate 63 =-63 550 1167 717 874 442 1248 175 12 1357 159 =1 =-59 =-43 =-60 =-62 =58 473 232 1358 =-38 =40 =66 =57 =31 =36 =53 =45
tree provide_certificate 1288 65 1359 1360 =-52 =91 =37 708 1153 1136 1361 1362 1210 1253 203 =-11 =-64 =35 =74 =-55 =61 =41 1292 =72 =-19 557 =22 =105 =104
tree provide_certificate 1348 352 1143 419 236 =-34 412 1363 =-30 =126 601 1364 1365 490 1366 =28 =-89 717 =-28 =85 =71 =-44 =-48 =35 =92 =12 675 =47 =-52
tree provide_certificate 352 1348 1213 491 1229 1156 1203 1214 1367 503 =-39 =-5 =35 =43 =24 =39 =25 64 996 766 223 =-6 =43 =-50 =-63 =77 =59 =38 =14
tree provide_certificate 79 =-63 491 1299 1136 1175 1159 406 1167 1218 1237 =-30 =98 =36 =29 =16 =44 69 =45 =-39 =70 =59 0 213 970 =2 =74 =59 =95
tree provide_certificate 1362 455 83 82 1138 1215 1225 40 1175 506 =5 =-56 =59 753 =-28 =73 441 =27 =-15 =-50 =50 1368 =-75 598 =48 =-97 =-54 =-56 =-58
tree provide_certificate 118 1347 628 1305 1369 1349 1183 1027 =-35 =27 =86 =68 =53 =8 =39 =78 175 1181 83 1196 1159 1327 =11 =75 =59 =-63 =-44 =-60 =-67
tree provide_certificate 79 =-63 497 201 =-50 343 1222 1370 =-40 =38 =78 471 1371 =-1 =133 =56 1372 548 343 =54 =19 =-4 1300 343 =-38 1373 =26 =-58 =144
tree provide_certificate 1288 941 717 1134 1250 886 1343 1235 1331 1223 =-30 =84 =55 =104 =82 =27 =27 490 =27 =-29 1173 =46 =-37 11 =-3 219 =70 =-8 =90
tree provide_certificate 978 1374 1317 1199 1213 1041 =-41 =87 =51 =25 =110 =39 670 208 165 717 1365 1375 1376 =-12 =100 =62 =31 1269 =57 =-48 =27 =-43 =40
tree provide_certificate 79 =-62 497 1189 491 1377 1173 1378 =-35 =108 11 =-23 =79 =72 708 =-3 =99 =52 223 1130 1379 554 =57 =-64 =-49 =-19 1286 =8 =-53
tree provide_certificate 978 1189 1317 1380 485 =-47 1381 1277 544 =-25 =63 =63 =75 =50 =110 =42 1341 207 255 984 56 1003 =-11 =50 =61 =35 =26 =-65 =-37
tree provide_certificate 1288 491 308 1270 17 1320 =-30 =21 23 1135 =-7 =66 =-45 =102 970 849 =37 =-54 =-35 82 490 =32 31 1382 =0 =-80 =120 =-84 =76
tree provide_certificate 79 =-61 497 1040 550 1383 1223 =-22 =67 =73 =34 =76 1341 20 1006 1384 =58 338 1272 1385 =30 =-21 =-46 =-48 =-18 =-47 984 =-48 =22
tree provide_certificate 79 =-61 76 1219 432 581 1228 1245 =-33 =86 =110 =55 156 441 1386 1387 1388 1389 =19 =-44 =-49 =80 =-26 =-28 =-23 =-52 1389 =32 =-44
tree provide_certificate 497 201 =-50 343 1390 1339 1391 1392 =-47 =73 =103 =85 =68 357 =1 175 =63 =-49 119 1220 175 1181 1364 =23 =-31 =-55 =-65 =-62 =-53
tree provide_certificate 224 1278 1203 776 389 874 918 1393 1150 1394 473 =-20 =33 =32 394 =49 =-31 =32 =58 =24 =41 785 655 =4 =70 =69 =40 =-44 =-46
tree provide_certificate 126 491 1189 1040 1347 786 1395 1059 =-39 =38 =38 1006 =16 =-56 =43 =71 =41 490 =29 =-19 1372 510 =29 =-28 1006 712 =-24 =49 =59
tree provide_certificate 126 1040 1041 1242 165 1201 727 1332 =-35 =51 =57 =46 511 978 1273 =-24 =105 =33 =-50 =16 =77 =79 352 234 46 =-1 =27 =66 =43
tree provide_certificate 190 =-57 20 432 213 1396 1397 1170 1129 1308 =-36 =83 =48 =69 =42 =71 =34 214 1362 71 1371 519 =12 =-52 =100 =41 =-41 =-32 =-49
tree provide_certificate 190 =-56 49 20 455 325 65 978 =-53 84 =43 =-29 1278 1362 156 441 =30 =-10 786 =-17 =48 =-42 1368 =-77 =23 =-64 =-49 =-45 =-51
tree provide_certificate 131 1308 =-59 =111 79 =-61 614 708 1393 1398 786 256 1270 25 1399 1253 1400 =-14 =129 =54 =70 =-53 =103 =26 =18 =119 =51 =29 =65
tree provide_certificate 491 978 1040 433 1401 1153 =-38 =20 =101 =65 =70 93 14 1402 =17 =-37 =-13 =-44 119 753 490 1403 =34 =-44 =-3 =87 488 =-85 =56
tree provide_certificate 432 346 =-23 =30 82 497 1152 108 1395 1213 1404 1405 =-34 =27 =66 =77 =60 533 =35 =-22 =51 1180 999 =28 =-60 =-36 1035 =-82 =-3
tree provide_certificate 1317 1406 251 1228 491 1136 1241 970 1407 786 335 1299 =-25 =36 =13 1408 =1 =92 =74 =-36 =37 =47 1278 =11 =-77 =77 =56 =62 =78
tree provide_certificate 1409 1143 49 352 255 1161 76 1235 256 =-38 40 =47 =-44 =109 =9 =62 614 =-2 =52 213 =3 =32 1410 =-68 =15 =82 223 =114 =18
tree provide_certificate 63 =-59 941 1054 1376 1386 1411 1130 1382 1412 381 25 118 468 =-21 =23 =20 =-44 =32 =-45 =-45 827 =-32 =86 =-81 =-43 =124 =51 =31
tree provide_certificate 63 =-61 978 1189 1216 1151 =-31 =33 =32 =48 619 1298 1413 1373 155 1299 1414 1364 1415 =23 =-32 =-30 =-35 =69 =-31 =-41 =-65 =-93 =-46
tree provide_certificate 79 =-58 34 308 1393 1040 1416 309 1201 1417 =-13 =58 =46 =27 1292 =42 =-57 =43 =52 1418 491 =23 =65 =-56 545 1419 =-48 =35 =90
tree provide_certificate 159 1286 189 666 1420 1421 =-9 =47 =105 =95 1026 1422 1278 1261 476 1178 166 =-3 =37 =61 =32 =42 191 =60 =-47 =-26 =50 =-43 =-60
tree provide_certificate 1143 354 1214 1409 213 118 1347 431 1423 1424 1425 =-35 =100 =70 =33 =34 =46 400 548 =10 =-15 =-68 1258 =21 =-47 =51 =50 =-47 =88
tree provide_certificate 1288 1054 497 201 1426 =-53 =97 1427 1027 1428 1429 1228 1430 =-18 =121 =126 =74 =69 =53 =88 1341 1286 308 =8 =37 =-45 =-28 =55 =85
tree provide_certificate 79 =-57 203 510 325 215 1198 549 1431 914 217 1432 151 =3 =49 =105 =43 1278 223 =72 =24 =-72 =-31 =-31 =-50 =-42 =-63 =-34 =-65
tree provide_certificate 1191 984 1223 1331 1211 1320 1433 118 1434 233 =-35 =4 =92 =-9 =107 =12 =46 =61 =86 556 =30 =-54 217 1306 =20 118 =48 =-55 =77
tree provide_certificate 1288 82 257 601 1006 69 224 1280 93 1418 119 47 =24 =-49 =-28 =-56 =-37 =-41 =-38 1150 =-23 =55 =-27 =-41 =-51 979 =-60 =64 =75
tree provide_certificate 352 1299 82 1435 1239 596 1136 1314 1409 786 1318 1436 1371 =-24 =88 549 =31 =-38 =107 =6 =37 =42 =35 =102 =61 =63 =-53 =42 =15
tree provide_certificate 1286 224 488 1317 1316 1276 587 450 353 335 197 236 =-16 614 1437 =0 =-73 =50 =17 =22 =25 =-45 =-65 =-70 =-44 =57 =58 =-44 =-47
tree provide_certificate 1288 63 =-57 203 1299 175 290 1265 1409 577 1153 118 233 407 =-18 =23 =21 444 =12 =-39 =40 =-49 =51 =66 =-41 =-60 =47 =-64 =83
tree provide_certificate 1288 159 1228 614 1327 1262 488 1438 1156 1439 955 1233 412 =-19 1440 =-2 =-53 =69 =90 =53 =24 =39 =37 =36 =46 =38 =77 =-65 =62
tree provide_certificate 1132 207 526 1396 1219 1157 978 412 476 =-46 =19 1408 =-5 =72 1341 257 =7 =-48 =-30 =35 =-44 =53 916 71 =8 =77 =107 =-60 =69
tree provide_certificate 526 490 1408 554 978 1179 1126 492 =-30 =60 =31 =47 44 =-8 1133 =19 =-34 =-75 =43 =-20 1365 280 31 649 =-24 =96 =98 =34 =85
tree provide_certificate 131 =-59 614 354 159 1368 827 747 1441 1254 1442 1443 1444 1428 1445 =-8 =53 =36 =58 =32 =80 =53 =102 =33 =73 =52 =-55 =-42 =54
tree provide_certificate 1284 1132 389 1246 510 1446 233 1447 1056 49 44 1202 1448 =-14 =62 =-67 1134 =-3 =30 =-53 =21 =-47 =14 =48 =-39 =53 =38 =66 =85
tree provide_certificate 1288 1286 1143 1110 201 832 1182 =-10 =46 1449 =-60 =48 93 1382 1357 247 130 =13 =-42 =-56 =-38 262 =-64 =20 =-38 =-47 =78 =-50 =64
tree provide_certificate 63 =-57 1189 497 600 1277 1155 1441 1056 1383 =-27 =42 =18 =90 =84 =57 =57 735 846 1450 109 =34 =-45 =-76 =-10 280 =-21 =9 =46
tree provide_certificate 941 233 1286 358 1451 575 1452 236 943 1372 =-9 =-51 =85 109 1453 =11 =-69 =-48 =87 =-53 =-73 1454 =-35 =84 =-56 =19 943 =21 =88
tree provide_certificate 201 1326 1330 233 =-59 =-14 =16 =11 1317 1376 614 233 257 1278 1153 1152 1237 1331 =-9 =56 =74 =32 =65 =-46 =-54 =24 =46 =99 =73
tree provide_certificate 79 =-59 526 354 1136 1189 978 915 =-30 =24 1219 1196 246 264 241 203 =13 =-59 =-66 =-66 =-48 =-59 =-53 =41 =53 =-52 108 =7 =43
tree provide_certificate 1213 1040 126 550 1199 1208 1214 1240 =-25 =77 =40 =47 =27 =29 1341 119 1373 338 1455 =27 =-78 =-43 =-59 649 =46 =-69 =-26 =47 =63
tree provide_certificate 1288 1040 1191 874 753 1245 1333 1360 36 1456 =-27 =73 183 =1 =-38 =70 =71 =48 =41 =28 442 408 444 =34 =-51 =-21 =-20 =37 =70
tree provide_certificate 941 497 1183 1178 256 476 1304 1457 =-33 =66 =96 =10 =18 =25 =83 476 849 1341 =18 970 =-31 =61 =-36 377 =-32 =47 279 =25 =-53
tree provide_certificate 131 1245 =-58 =90 941 358 119 82 112 510 1089 155 640 =16 =-54 =-37 =-38 =-36 =-57 1458 =-58 =58 =-40 =-29 46 193 =18 =-55 =59
tree provide_certificate 131 =-56 545 602 1459 1460 642 155 356 1461 619 1389 50 1462 1195 =15 =-52 =-48 =-20 =-32 =-31 =-53 =47 =-40 =-52 =116 =-57 =-27 =-25
tree provide_certificate 1463 1196 65 1299 1235 =-60 =90 =39 176 1464 354 69 339 1402 1341 =22 =-12 =-34 =-27 413 =-14 =32 =-34 =-49 1465 =-42 =88 =-61 =-46
tree provide_certificate 455 20 1376 1466 1196 1278 1153 1211 491 1467 1167 =-5 =37 =56 1468 1469 =29 =-17 =-78 =63 =56 1035 =-59 =29 =-58 =-58 =84 =-38 =-56
tree provide_certificate 63 =-55 130 76 65 118 =-50 =10 1131 1457 1132 1265 1470 670 1471 1273 =-3 =70 =-62 1472 =46 =-52 =-48 =51 =56 =61 =72 =20 =-56
tree provide_certificate 201 356 1246 1473 =-37 =43 =24 =40 564 233 1371 54 1474 224 1027 516 455 =3 =-45 =-44 1422 =77 =-30 =-42 =-62 =-49 =90 =27 =71
tree provide_certificate 79 =-61 455 1427 1475 526 214 1262 1476 849 1026 1203 1477 1478 575 =-3 =-51 =55 =-73 =28 =31 =-35 =60 =44 =-40 =20 =102 =47 =-48
tree provide_certificate 1210 1409 575 984 1479 1288 1353 175 227 601 511 213 1305 =-6 =20 =19 =-38 =-40 =-59 =-61 =-51 =53 =36 1220 =26 =-48 =-56 =49 =72
tree provide_certificate 79 =-55 455 1208 849 628 1228 1136 955 1480 600 1392 =-6 =49 =35 =57 =97 =43 =78 1481 14 =51 =-9 =-61 =-32 23 =66 =-48 =-51
tree provide_certificate 941 455 1376 1435 1482 1344 1374 1377 1136 533 =-5 =-20 =37 =54 =26 =63 =105 =64 =75 =-55 65 =-50 207 533 241 =48 =-47 =12 =-51
tree provide_certificate 49 119 1150 1040 1362 1483 251 159 1195 671 874 516 =3 =-59 =31 =-33 =-73 =-50 =53 =90 =-46 =42 =37 488 406 =-59 =32 =56 =-45
tree provide_certificate 628 1318 49 1382 1484 1336 1485 1369 1486 978 1199 1151 =-28 =41 =39 =0 223 =67 =-10 =46 =95 =65 =70 =-38 1382 =-54 =43 =99 =28
tree provide_certificate 1288 325 1299 1270 1337 614 1243 1398 1452 352 647 1487 351 =-15 =26 =72 =55 1488 =2 =73 =58 =80 =41 =29 =52 =68 =39 =-61 =48
tree provide_certificate 1288 1463 20 1289 1376 1489 1232 1490 1361 1491 1243 1337 =-5 =46 =41 =50 =51 =-44 =61 =60 =69 =54 1023 =-47 =39 1492 =-59 =90 =54
tree provide_certificate 131 1256 =-55 =73 159 1196 1493 34 1459 1118 1327 764 1130 =2 =-18 =34 =64 1494 =25 =-61 =-62 1495 1242 =-52 =32 =22 =130 =-60 =-64
tree provide_certificate 1054 1040 1232 1355 1272 1475 406 1229 189 1496 34 1314 1497 =-19 =74 =39 =-52 =72 =-5 =19 =16 =85 =-65 =58 =64 1364 =57 =-23 =50
tree provide_certificate 406 1451 1143 23 1172 1421 1407 256 670 1498 308 764 =-21 =37 =6 =87 =17 =15 1499 =52 =-35 =58 =31 1151 =-35 =49 =68 =-68 =29
tree provide_certificate 554 497 491 14 191 =-48 1006 1500 =-2 =64 =-47 =-44 675 726 44 =19 =81 =-47 =-33 191 490 =51 =-5 257 189 =-5 =16 =-43 =-77
tree provide_certificate 941 1216 1289 345 1501 175 1451 1368 82 44 =-9 =5 =-60 =38 =-57 =-59 =-57 =-55 =55 =38 207 1464 1502 82 =28 =-31 =-52 =-49 =-49
tree provide_certificate 207 1214 849 1479 351 1336 1311 1400 1503 1350 1284 1451 1316 =-4 =-42 =-57 =59 =69 =71 =64 =50 =64 =35 =32 1504 =-45 =31 =48 =-56
tree provide_certificate 131 1505 =-57 =73 155 20 565 224 190 =-46 1463 345 376 579 1026 104 =16 1170 =-9 =88 =47 =-23 =-56 =-41 =-37 =-38 =43 =-34 =-42
tree provide_certificate 82 1216 1228 587 1376 1246 1506 1507 296 1430 466 216 =2 =-29 =-25 =103 1152 =-31 =35 =98 =83 =47 =65 =-61 =70 =41 76 =-74 =-2
tree provide_certificate 207 175 257 20 12 670 1508 614 45 1427 108 856 =-3 =41 =18 =47 =-21 =39 =-49 408 =42 =-16 =-58 =-37 1509 =-52 =76 =-60 =-56
tree provide_certificate 455 617 129 1510 497 1027 1511 628 1199 1133 1512 1347 1349 =-24 =57 =53 =86 =47 =24 =33 =39 =46 1513 =13 =-33 =-55 =-51 =-40 =-46
tree provide_certificate 79 =-57 941 1514 1214 1515 1337 443 109 1217 577 =-2 =-45 =51 =-46 1446 =-44 =68 =47 =63 =51 =-71 1365 1516 1517 =25 =-20 =-32 =66
tree provide_certificate 190 =-49 1280 1518 1519 1143 352 1329 596 1520 1151 442 23 =1 =-37 =-23 298 =-17 =57 =-32 =84 =45 220 =18 =-17 =77 =59 =63 =-45
tree provide_certificate 1132 614 1040 634 510 203 1214 442 1191 =-2 766 1521 =37 =-52 =-34 1428 1175 =-22 =32 =46 =35 =-60 =-34 =-38 1191 =50 =-13 =34 =52
tree provide_certificate 131 356 =-54 =62 587 950 320 135 358 820 1522 916 1272 1319 =12 =-50 =-34 =60 =-53 =-45 =-15 1375 371 =-46 =-3 =49 =42 =-61 =-70
tree provide_certificate 1054 1376 1318 614 978 854 1156 1151 1289 877 1518 =-42 =46 =16 =36 64 =-7 =86 =41 =31 119 1341 =3 =-28 =-46 =32 =86 =73 =43
tree provide_certificate 943 1110 1373 119 1523 1524 916 1525 1477 1507 =5 =88 =-56 =69 1526 =61 =-48 =-52 =-51 1527 1528 =-45 =55 =88 =-43 =-56 1526 =69 =-33
tree provide_certificate 63 =-56 1143 1288 1402 1213 899 1036 1122 1329 1300 1195 =-5 =-72 =52 =46 =48 =-40 766 777 193 =34 =-54 =-41 =-45 =41 =-52 =55 =79
tree provide_certificate 131 =-56 322 324 554 40 1486 1529 591 325 =-1 =-57 =43 =68 1530 =51 =-44 1281 1134 1311 1214 =-28 =43 =60 =15 =40 =-60 =-68 =28
tree provide_certificate 943 489 1531 1532 1533 614 1534 1386 446 1136 =-3 =39 371 =-6 =72 =-33 =65 =38 =48 =82 =68 1535 516 114 =-16 =32 =-61 =64 =54
tree provide_certificate 63 =-55 82 1288 1006 1284 545 1459 206 1524 1319 =10 =-55 =-53 =-48 =-54 1536 1167 =-36 =31 =74 =77 118 =-46 =5 =52 76 =-62 =24
tree provide_certificate 1317 119 1276 1168 490 564 1517 1366 =6 =-50 =-28 =52 408 1325 1118 =-18 =17 =65 =-45 1456 1537 =45 =-42 =-41 =-64 491 =-11 =-66 =59
tree provide_certificate 943 119 497 201 =-39 1538 1145 1189 191 =-60 =-13 =36 =53 533 =37 =-43 1130 1539 1459 191 =45 =13 =-55 =-52 =-16 1540 =-46 =65 =55
tree provide_certificate 130 82 827 991 175 109 680 203 201 1541 1475 =-19 =71 =48 1542 =10 =-55 =-57 =-54 =-43 =-58 =78 =67 1368 =-65 604 =44 =-66 =-58
tree provide_certificate 554 1143 1382 1284 565 224 1144 1299 1262 941 717 492 =-11 =45 1292 =42 =-32 =12 =39 =40 =47 =-37 =30 =76 735 =18 =-45 =66 =-62
tree provide_certificate 1317 557 1278 827 1246 717 1402 1543 1544 1545 1546 1063 1139 =-5 =-48 =50 =77 =43 =86 =44 =-49 =25 =43 =58 287 =5 =-61 =35 =51
tree provide_certificate 1409 1132 54 351 557 1547 49 932 1262 1254 1548 95 543 =-10 =24 =59 =75 =39 =31 =51 1549 =-55 =28 =-54 =29 =33 =-46 =47 =44
tree provide_certificate 1411 1550 943 1551 401 104 118 65 1256 =-49 =62 1183 =-2 =63 1549 275 =12 =-33 =61 1229 1552 =-22 =52 =46 =-60 =-52 =34 =59 =-70
tree provide_certificate 941 1553 155 497 1554 1496 923 982 1555 =-26 =45 =39 =17 =63 872 =78 =-27 1353 1514 =4 =-60 =-49 1556 =-61 =33 =62 148 =10 =62
tree provide_certificate 1493 1288 47 554 82 1153 1201 1289 216 753 217 1203 1441 747 =-7 =25 =79 =28 =26 =40 =-28 =50 =48 =50 =-28 =-59 =-56 =45 =119
tree provide_certificate 617 579 1557 1161 206 203 1558 264 710 906 138 1478 1492 614 =6 =34 =83 =51 =-51 =-35 =-46 =-49 =-34 =-53 =-45 =61 =-55 =-30 =-48
tree provide_certificate 1409 577 1214 863 684 1559 1250 1560 1561 1562 14 544 =-5 =51 545 =-12 =-65 =30 =-51 =85 =22 =55 =-52 =45 406 =9 =93 =-46 =40
tree provide_certificate 63 =-51 941 1175 601 671 1563 1315 1564 1337 =-4 =43 =65 =37 =41 =-36 1506 =-50 =97 1061 =41 =-39 65 =-45 1565 1320 =17 =52 =-58
tree provide_certificate 1426 1553 1566 1567 1478 1568 1235 1143 1331 1211 1460 1569 1195 112 =-4 =-45 =-56 =-56 =75 =34 =37 =47 =63 =89 =54 =-57 =89 =52 =85
tree provide_certificate 941 490 1134 1246 1242 671 =-7 =-46 572 =4 =55 =40 766 =28 =-30 717 1241 1243 557 1570 =-36 =44 =26 =38 =52 =41 20 =15 =-37
tree provide_certificate 1382 354 1196 1366 991 943 1337 176 1157 619 255 =-5 195 =9 =63 =-45 =32 1498 =-48 =55 =55 255 =70 =-7 =67 =-51 =-58 =-41 =-35
tree provide_certificate 63 =-49 1373 1063 1203 1354 1280 1571 1327 119 491 69 =4 =-27 485 =-12 =30 343 =-55 =18 =50 =-45 1265 =-49 =40 =65 =33 =67 =-39
tree provide_certificate 1262 1210 92 935 1220 554 20 1265 1314 1572 1382 425 =3 =-39 =-32 =97 25 =49 =-40 =53 458 =-48 =42 =-56 =-49 =-37 =-33 =47 =41
tree provide_certificate 82 1435 948 408 104 1573 1574 1314 1444 =5 =65 =50 =59 =46 786 1262 =-21 =56 =25 357 =-23 =37 526 555 =-36 =50 =27 =68 =-31
tree provide_certificate 82 343 497 1575 468 1145 =-40 =40 =12 =67 189 68 =-10 =63 25 =41 =-29 1373 1357 189 524 =29 =-27 =7 =-27 =-37 441 =-43 =41
tree provide_certificate 201 489 1426 =-6 =78 =-43 1210 1317 601 109 888 1527 554 176 1576 393 =11 =-52 =-31 =-24 =-49 =85 =-40 =-37 =-26 142 =77 =-14 =64
tree provide_certificate 1498 1409 1567 1577 1214 978 1189 1125 799 1488 1310 =-24 =34 =38 =72 =40 =30 1458 1192 1262 =2 =48 =-57 =54 =33 =-69 =-50 =39 =80
tree provide_certificate 131 1300 =-52 =54 565 450 549 241 346 602 295 1325 1442 =4 =80 =67 987 =25 =-47 1578 =-29 =78 =-13 =-51 =-36 =-39 27 =52 =-2
tree provide_certificate 984 176 1364 412 1152 1315 1183 =-15 =56 =49 =30 34 264 1276 1414 279 =17 =-55 =-54 =-52 =-72 =-21 =-35 =-40 839 617 =29 =-28 =-30
tree provide_certificate 131 548 =-54 =32 82 1348 1153 516 1486 1579 1471 1580 175 488 =-2 =39 =-53 =70 =-45 =44 =27 =-40 =46 =32 1035 =-56 17 =46 =-38
tree provide_certificate 1196 1286 119 450 190 =-36 1288 1581 1451 1228 1582 554 493 1373 =11 =-29 =-36 =-52 =-23 =74 =-38 =-40 =52 =-38 343 =-53 =1 =-40 =-57
tree provide_certificate 1064 126 1210 948 251 1482 455 =-6 =-61 =85 =46 550 =-44 =28 =50 44 1305 916 =-7 =60 =-54 1583 935 1413 =27 =-44 =-22 =-52 =72
tree provide_certificate 1584 1515 118 408 233 1175 213 1585 =-21 =64 =3 =23 639 =32 =-29 =-30 1364 218 1513 1586 =12 =-55 =-36 213 =-40 =40 =-27 =52 =-62
tree provide_certificate 131 25 =-50 =47 279 126 580 491 104 242 23 948 =12 1521 =-41 =65 =-43 =-34 =-42 1 =8 =63 =92 331 343 =-3 =19 =65 =-61
tree provide_certificate 131 1308 =-53 =61 1376 941 1498 1384 1587 =16 =-44 1588 1589 1423 1590 886 20 =-12 =-55 =18 =39 =33 =59 =87 =78 1122 =11 =77 =73
tree provide_certificate 131 =-52 554 1063 1373 984 71 647 982 1591 509 1368 1515 =-14 =46 =43 1499 =25 =-40 =60 =55 =61 =17 =20 915 =-56 =22 =58 =-67
tree provide_certificate 79 =-54 130 131 1434 =-56 =63 325 575 12 888 1518 324 1592 1593 1594 =6 =40 =45 =-54 =-64 =49 =-37 =-58 1595 =-60 =56 =-57 =-46
tree provide_certificate 1254 1463 914 1167 322 874 557 442 1596 1597 =-11 =88 =86 1531 1269 =-40 =32 =55 =27 =15 =13 =32 1006 =19 118 =-52 =14 =-43 =41
tree provide_certificate 49 943 131 545 =-47 =55 242 1218 1555 1598 1522 1154 1071 491 =1 =30 =44 459 =-19 =55 =-53 =66 =53 =41 606 =-22 =31 =39 =-36
tree provide_certificate 79 =-48 1054 488 216 766 1232 159 455 1388 984 1214 =1 =49 =22 =-38 =-42 =-49 =69 1253 308 =-43 =18 =28 =-30 686 =61 =-34 =39
tree provide_certificate 175 131 1245 =-51 =59 1197 1599 838 1220 1600 1462 1601 1602 1184 1603 275 =11 =-9 =-18 =52 =-30 =-35 =-45 =-47 =-47 =-50 =-40 =-59 =-57
tree provide_certificate 1493 345 49 126 238 213 1554 1126 1354 1246 =-18 =52 =63 =27 =61 =18 191 =44 =-41 44 1202 =3 =-50 1247 =22 =-41 =-36 =-50 =134
tree provide_certificate 1278 1604 819 203 1425 1216 519 1605 325 1346 708 248 =5 =-13 =20 =-50 =-49 =-64 =-40 =35 =86 =-57 388 =-41 =60 =54 400 =-36 =45
tree provide_certificate 207 1278 1435 580 1130 1096 970 345 1168 =9 1606 =58 =-43 =-46 =-11 1607 =-39 =84 1608 1086 =-22 =52 =47 =63 =64 628 =-45 =31 =-52
tree provide_certificate 1278 510 1341 786 201 1348 =-24 =25 156 822 1388 1609 319 =20 =-48 =-51 =-54 =-22 1574 =-23 =50 1610 =27 =-44 744 =-29 =54 =-28 =-45
tree provide_certificate 1373 1409 1246 1298 1063 203 1096 503 =-2 343 =-31 945 849 979 =57 =-22 =-17 =-49 =-23 =-55 =47 =-68 =44 161 =85 776 =-14 =64 =-47
tree provide_certificate 1435 1213 1304 1416 557 241 1611 1442 543 1368 =-9 1612 =38 =-51 27 =58 =-25 =53 =28 =-62 =31 141 =2 564 =25 =118 =76 =38 =51
tree provide_certificate 82 827 190 =-48 1316 1017 1613 786 1265 1584 =-2 =-49 =56 1614 1615 =23 =-49 =-40 =89 1616 65 =-36 =35 =-27 =-36 =63 1476 =-43 =37
tree provide_certificate 63 =-58 516 1478 1435 822 1272 1617 497 1593 485 1618 =-26 =71 =3 =64 407 1083 312 =21 =-29 =-32 =-20 =-58 =-36 =-25 =52 =49 =-35
tree provide_certificate 455 1341 201 832 =2 183 =-55 =43 510 1461 257 579 1619 1620 650 =18 =-8 =-56 =-54 =-21 1509 =-32 =54 =-52 =-23 189 =-44 =8 =-48
tree provide_certificate 1155 119 1483 1621 1314 1371 49 1409 1130 1561 1542 1316 =6 =-37 =-47 =-45 322 =-23 =21 =35 =-37 =53 1622 =59 =-35 =-57 =72 =-31 =57
tree provide_certificate 1318 1376 1560 1278 580 1155 1623 1533 1624 1136 =-4 =27 =52 =36 =-58 =47 =55 1267 1368 =-60 1625 =39 =-52 =54 =81 =61 1316 =99 =-19
tree provide_certificate 98 1482 49 1470 1208 1362 1626 1228 1627 708 1214 =-3 =31 1628 =17 =-61 =50 =56 =-54 =-37 =41 =-39 593 =-49 =33 =81 1629 =-51 =39
tree provide_certificate 63 =-46 1414 497 1538 1133 1179 799 1374 =-23 =17 =54 =37 =48 526 =-6 =47 82 264 1353 516 1630 =18 =-44 =-30 =-32 =-58 =-29 =-48
tree provide_certificate 1054 1377 1246 1631 1470 1162 627 65 1434 =-42 =54 =-5 =36 =34 598 =-52 =32 262 =-28 =60 =35 1632 1521 =69 =-32 =-42 1278 =41 =-26
tree provide_certificate 207 320 159 1633 119 1348 1169 1634 1635 984 976 =-9 =48 =11 =63 =15 =41 =29 1384 =24 488 =-55 =31 =23 =-48 104 =65 =-37 =-56
tree provide_certificate 119 1621 1134 69 506 564 1636 49 =7 =-33 =-57 884 432 =-1 =101 =-29 195 =-42 =51 1365 =-23 =39 =22 =-57 572 1637 =-68 =43 =18
tree provide_certificate 1196 119 941 1304 1328 1096 1463 984 1601 1260 1054 =-4 =28 =26 =-53 =21 =-52 =-25 =-37 =89 1638 =15 =-41 488 766 =-6 =-82 =41 =-57
tree provide_certificate 1639 1508 1196 175 1515 1207 1284 1444 1327 1627 1294 786 708 =-11 =11 511 =14 =-42 =58 =53 =39 =47 =59 =28 =51 =-55 =-54 =-42 =76
tree provide_certificate 670 1640 358 916 1430 1536 108 329 1392 =-12 =51 =29 1165 1625 726 =24 =-20 =-36 =-22 445 =40 =-38 =83 =53 =-20 =66 408 =33 =-17
tree provide_certificate 79 =-51 376 406 1311 412 1151 1060 =-16 =17 1 =5 =74 119 1134 1641 1289 =3 =51 =-29 =43 46 =-45 =19 =59 1214 =15 =81 =-65
tree provide_certificate 1197 207 325 1642 1318 126 104 579 =4 =-48 1363 1457 =-33 =52 =58 156 502 =-9 1440 1643 =26 =-43 =-27 =30 =66 =73 =-54 =-43 =-53
tree provide_certificate 1318 1493 1485 1644 175 1645 516 888 1561 1620 1054 1296 468 =-3 =15 =18 =32 =-53 735 =40 =-53 =-38 =-31 =-43 =-54 =-36 =79 =97 =75
tree provide_certificate 79 1646 =-56 =49 58 950 838 1362 1647 1007 575 406 1122 264 680 =6 =-43 =-54 =57 1366 =32 =-47 =-34 =-35 =-48 =-33 =-47 =-51 =-48
tree provide_certificate 488 79 =-44 130 1054 600 45 1476 509 161 441 1203 =-9 =36 =-40 1648 =3 =52 161 =40 =-3 =55 =-19 73 =37 =-32 =31 =-45 =43
tree provide_certificate 455 63 1646 =-55 =48 1345 1475 1131 1639 1220 1096 1196 838 76 =3 =17 =-46 =-50 1378 556 =-36 =36 =72 =-54 =78 =60 =76 =-43 =-45
tree provide_certificate 322 455 1568 148 1533 1110 1649 489 407 497 =-17 =7 =25 406 =-18 =21 =29 =-46 =33 =36 =84 =-48 1117 223 =38 1134 =-13 =57 =-33
tree provide_certificate 1373 501 1479 1171 1207 1486 1422 1650 =-14 =42 =-53 =17 =29 1651 =49 =-22 161 =-16 =49 1508 1652 1499 1221 =18 =-27 =-13 =-36 =-53 =-34
tree provide_certificate 63 =-55 1376 1298 220 643 497 1653 =-6 =56 257 743 1654 1655 1617 =18 =-55 =-51 =-35 =-41 =-33 =-53 357 1060 =-40 =19 =14 =-64 =60
tree provide_certificate 1288 849 1189 148 1656 1096 1559 1294 1496 1657 1167 =-6 =28 =45 =59 =58 =53 1378 210 =-41 =38 =54 =81 =35 =29 1168 =-39 =46 =47
tree provide_certificate 1266 1226 1483 670 1376 1503 1576 354 1491 148 =-3 =34 509 =52 =-31 1097 =-48 =44 =-40 =56 =54 =19 =62 1658 134 =-55 =40 =38 =75
tree provide_certificate 131 =-49 614 985 708 1533 45 251 1298 873 1371 1659 671 376 =0 =-63 =-41 =64 =69 =77 =-62 =44 =-24 =42 879 =21 =-38 =-30 =35
tree provide_certificate 131 =-48 991 1560 175 1568 201 1660 1326 1313 =-40 =16 =8 =63 1168 941 =-4 1256 1403 =20 =-56 =-18 899 =47 =-12 =80 =-54 =77 =63
tree provide_certificate 587 766 1246 1349 1425 17 1035 1143 1661 1054 1662 =-19 =55 =17 =55 =53 =21 1563 =4 =57 =73 =54 =50 27 =1 238 =-49 =29 =-64
tree provide_certificate 1196 79 =-42 1663 1459 1664 175 575 1617 524 978 1665 622 =-7 =39 =76 488 1666 =8 =46 =58 =-18 =-58 =-39 =-51 =-29 =-48 =88 =-54
tree provide_certificate 1278 1493 1553 1155 1262 1425 1645 918 564 1213 =-2 88 =70 =-9 161 =73 =2 =34 =-47 =74 =41 257 =60 =-38 =58 =98 1164 =-35 =48
tree provide_certificate 1197 1006 617 489 1667 941 1480 1668 =3 =79 =67 =31 1428 =-41 =48 195 1223 213 =-15 =10 =50 =45 1238 =-49 =41 1634 =-37 =12 =-59
tree provide_certificate 358 1040 1493 465 1439 126 1426 1475 =-9 =66 =67 183 429 1669 =24 =-29 =-35 874 =-23 =36 =60 =32 =87 1165 =48 1440 =-58 =43 =-16
tree provide_certificate 601 376 257 215 1670 1455 1624 1514 66 1671 1672 =9 =-36 =-38 46 =-23 =21 =-33 =57 =-57 =-64 =-46 1673 =-43 =46 =-57 585 =-47 =42
tree provide_certificate 455 279 131 1235 =-48 =52 1674 1286 1675 497 565 1486 456 1676 465 1677 =-16 =71 =28 =65 =45 =23 =48 =8 =44 =-34 =71 =-47 =-46
tree provide_certificate 82 455 1678 1215 325 1319 575 1679 156 872 1357 564 =14 =63 667 =-59 =53 =-15 =-5 =-54 =-36 =-52 =-52 =-41 =-50 =-39 400 =-41 =41
tree provide_certificate 516 526 1219 44 1598 =-8 =70 1680 1278 978 =-7 279 45 632 1681 562 =33 =-24 =-53 =-35 =-12 =-46 =-38 =-33 =-37 1682 =13 =93 =-55
tree provide_certificate 1493 1475 984 20 1064 1683 1555 1392 1684 1685 1135 1656 329 =-6 =23 =66 =38 =-44 =-46 =36 =41 =46 =56 1023 =-55 =31 =14 =69 =82
tree provide_certificate 207 352 76 1278 1155 1686 1687 1549 1363 1688 490 =-6 =-24 =68 =53 667 =-3 =62 =58 =33 =49 =-42 =13 842 1689 =17 =-40 =-23 =-47
tree provide_certificate 82 554 1382 601 376 1006 1197 155 1064 1089 1419 845 1690 =12 =-27 =35 =-31 =-26 =67 =-22 =-50 =-18 =-61 718 =-49 =20 =-32 =-64 =-36
tree provide_certificate 1317 1483 1691 1324 1299 207 1136 1470 1398 1692 1588 627 =-5 =40 =70 =-45 =58 =-44 1084 =40 =-41 =-49 653 =39 =-52 =-54 =69 =65 =46
tree provide_certificate 130 207 1547 1483 1493 1131 76 1693 66 156 490 =9 1666 =-12 =40 970 =-25 =25 =-21 =-41 914 =5 =38 =51 =78 =61 =-41 =-50 =-45
tree provide_certificate 1332 554 1196 322 1368 1228 118 356 1694 =-17 =16 =26 489 984 =7 =42 381 =-19 =29 =48 491 =45 =-37 1695 =24 =-45 =-53 =-61 =51
tree provide_certificate 1136 63 =-53 1435 985 274 493 1146 1457 1582 557 442 1269 =5 503 =-43 =30 =-13 =30 =-30 =45 =-36 =-36 =51 =-35 =55 262 =-12 =60
tree provide_certificate 849 1451 1457 1314 1696 1582 1697 1377 1698 73 =5 103 497 =-22 =20 =-48 =69 =45 =-42 =-32 1191 =-41 =32 1182 =54 =-34 =41 =-44 =-33
tree provide_certificate 79 =-54 488 1197 1699 1409 1620 916 497 1131 =-8 =70 1520 548 1278 =21 =-16 381 =-42 =16 =-25 1386 =60 =-16 =-61 =35 =-48 =-55 =37
tree provide_certificate 63 =-46 1480 354 1289 1523 516 941 1314 1294 1262 =-4 =33 =59 =44 1155 485 =-13 =17 =61 1700 =-44 =33 =-39 =46 1701 =-47 =57 =45
tree provide_certificate 766 1354 76 201 =-22 697 442 1305 1228 17 491 =-19 =19 =11 =57 358 197 =54 =-32 =-46 1241 =-16 =41 =-45 50 =17 =-22 =62 =-24
tree provide_certificate 1587 916 1702 1560 1266 231 493 1197 1672 569 =1 11 =4 =57 =-34 =-47 =-41 =-39 =45 =70 =-46 419 =30 =-40 782 1236 =-54 =30 =36
tree provide_certificate 1317 63 =-43 1430 1196 92 1703 1136 1208 273 883 1613 874 1108 =4 =-19 =24 =64 =-42 1704 =-44 =43 =36 =38 =-44 =-24 =-50 =74 =47
tree provide_certificate 1288 1232 1435 1336 1266 1242 1246 1151 1136 1304 1379 =-9 =-47 =37 =24 =18 =35 1278 119 =27 712 =-53 =41 =-36 =51 =53 =46 =55 =42
tree provide_certificate 1493 1705 390 1706 462 587 62 277 1391 1707 1708 =-4 =41 =40 =54 =48 =57 =-57 =36 =32 14 1709 471 =28 =-31 =82 =-22 =-53 =83
tree provide_certificate 1278 1199 79 =-44 1203 206 941 1370 1710 1711 1382 1712 =-1 =39 =-33 1470 =63 =-31 =-40 1713 =-61 =38 =12 =-50 =29 1712 =46 =-20 =-25
tree provide_certificate 1284 47 1515 1555 1427 1714 1715 650 786 1716 459 =-9 =11 =41 1385 245 735 =23 =-5 =84 =-56 =-25 =34 =34 =32 =41 =46 =-56 =60
tree provide_certificate 766 1547 1318 220 1040 1260 322 1691 1139 1118 914 1434 1717 147 =-15 =32 =61 =52 =15 =11 =-50 =64 =22 =32 =42 =-14 =64 =-44 =-19
tree provide_certificate 1219 1696 1699 1718 98 376 214 680 401 567 564 279 602 =13 =-16 =-42 =51 =-9 =-48 =-41 1719 =-35 =42 =-52 =-27 =-55 =-45 =-24 =-28
tree provide_certificate 63 =-51 1155 1720 119 565 1328 1225 697 1232 =0 =65 =-40 238 1721 =26 =-64 =-6 =-28 238 =45 =-20 535 =-31 =38 =-41 1722 =63 =-43
tree provide_certificate 991 1555 564 1197 1559 1723 1364 1724 1725 1726 343 1022 882 =-16 =46 189 =-9 =38 =4 =-38 =41 =-42 =-29 =61 =48 =-53 =32 =47 =55
tree provide_certificate 575 1672 406 1067 747 863 376 1433 1727 1728 1521 =1 1729 =-31 =54 =-45 =58 =59 =-56 =37 509 =35 =-16 =-37 =20 1234 =-50 =34 =-42
tree provide_certificate 943 528 1040 1278 594 1730 1731 131 =-52 1133 =-5 =50 1408 =5 =63 =-40 =29 230 1732 628 =-69 =17 =38 =48 1225 =49 =-9 =-36 =39
tree provide_certificate 1304 82 1733 1603 320 1123 354 1482 1591 1734 1735 874 =-2 =17 =50 =65 =47 =63 =-30 =49 895 =43 =-26 =-27 =-59 76 =-47 =8 =69
tree provide_certificate 601 1479 131 =-38 1668 1070 175 1364 1736 1737 1671 45 =7 1738 1739 =-23 =41 =57 =-38 =50 =-53 =-23 =-51 =-58 =75 595 =37 =-37 =-30
tree provide_certificate 1371 1067 1435 1316 1196 1560 943 849 442 40 1389 1740 =12 =-65 =-38 15 =-15 =23 =-12 1312 =-46 =15 =28 =69 =-51 =-39 =49 =-46 =52
tree provide_certificate 1288 49 622 1516 207 1555 233 554 614 =-2 =29 =-60 1145 1730 =13 =-30 =72 =44 =-43 1271 =-38 =39 1152 =39 =-34 1315 =-46 =34 =52
tree provide_certificate 131 =-48 1533 1741 614 354 165 1714 824 1742 1548 1743 1744 =-13 =65 =28 =58 =28 =26 =38 1368 =6 =61 1745 =-48 =30 =27 =49 =45
tree provide_certificate 1746 1430 1747 1364 1040 1362 412 1229 1748 1439 =-11 =56 =31 =37 1738 1422 1749 103 =7 =38 =-43 =-29 =53 =-37 =39 =-23 =-38 =65 =-27
tree provide_certificate 134 860 1371 1539 1750 1289 708 984 1553 1751 =-7 =63 =41 839 556 =26 =-52 =-41 899 =21 =-20 =38 =-52 =-43 =42 1731 =-42 =28 =26
tree provide_certificate 785 1006 98 1411 504 1219 766 412 1229 1154 1377 =-13 =50 =24 =44 1229 =17 =-23 412 =21 =-36 =-27 =56 =-56 =-38 =-22 1035 =26 =-24
tree provide_certificate 1752 1430 916 863 1376 1040 785 233 23 =-7 550 1753 =-51 =43 =21 727 491 =-2 1130 =45 =-35 =-51 =13 =22 =45 =37 =24 =71 =-50
tree provide_certificate 1214 1754 131 =-39 54 1627 1568 1067 257 1601 562 394 =7 1755 1756 =-19 =61 =34 =-34 =-37 418 =-46 =57 =-41 =72 =51 =-36 =-56 =34
tree provide_certificate 1317 766 1299 874 1183 1572 1262 1366 580 52 1667 =-14 =30 =1 =48 =-51 =30 =77 =52 =22 =33 488 764 =-44 =13 =41 231 =57 =-31
tree provide_certificate 503 1286 1621 1757 726 675 491 984 275 1311 581 =-6 =24 =51 =-37 =21 1017 =22 =-33 =-20 =-31 =-47 =-52 =-46 343 =-18 869 =24 =-19
tree provide_certificate 1702 481 1382 54 1522 1758 1759 1524 14 874 1472 =11 =-35 =41 741 198 =-50 =-3 =43 =-38 =-44 =-51 =-48 =-32 =-24 1214 =-33 =33 =-43
tree provide_certificate 20 1243 1315 1640 1760 1656 497 1668 343 1761 1380 1374 =-37 =17 =50 =38 1226 =0 =-52 =73 =2 =65 =54 =57 =36 =37 856 =-52 =15
tree provide_certificate 1288 1493 1053 1762 1439 112 447 1547 1267 982 =-2 =39 =23 =-36 1084 978 =-38 =33 =92 =-42 =45 502 846 =-22 =37 =-40 =-40 =65 =34
tree provide_certificate 131 =-53 1130 1538 1731 509 1280 =-5 =-54 =27 =16 201 =-37 70 1671 =36 =-37 142 =-20 =41 503 1369 1763 =-24 =45 =66 901 =24 =-43
tree provide_certificate 1409 1315 1553 1317 352 718 17 1304 362 275 465 1175 =-33 =12 =15 =13 =28 =36 =-1 =38 842 1764 =13 =-43 =-31 =39 =50 =32 =36
tree provide_certificate 201 198 =18 1262 1360 =-39 =36 =17 1256 1522 1523 1705 916 12 1364 1765 1766 =9 =-44 =-40 941 =-37 =29 =-50 =37 =-47 =-36 =-47 =-20
tree provide_certificate 1063 1457 1208 1507 1327 1270 1229 1767 1668 281 1624 =-6 =48 1768 =-23 =40 =58 =36 17 =-24 667 =43 =-34 =45 =32 =69 =29 =38 =61
tree provide_certificate 516 1459 325 1478 207 1220 1605 12 201 1560 1405 =-3 =-58 =66 1769 1296 1416 =5 =30 =28 =-51 =-42 =-47 =-37 =-40 =46 =-50 =-46 =-36
tree provide_certificate 1568 1493 1483 1346 1228 1526 207 20 1315 1770 1771 =1 =-61 =-40 =33 1093 671 =-49 =36 =38 =-38 1173 =-30 =26 =39 =-46 =51 =63 =69
tree provide_certificate 519 1692 1772 207 1278 1228 1345 1553 12 1459 190 =-38 1605 =6 =-53 =-46 =-53 =49 =-36 =62 230 1040 =-40 =45 =46 =-46 =53 =-39 =-40
tree provide_certificate 1211 1663 1692 1420 79 =-40 838 1749 1722 730 406 1337 1760 =2 =58 =44 472 =62 =6 =-39 =-26 1296 =-37 =36 =-44 =61 =-39 =73 =46
tree provide_certificate 1501 1376 497 1554 580 1597 1520 1343 =-16 =46 =16 =79 =56 =40 1130 1458 545 =11 309 1184 1773 =-57 =38 =39 =19 =58 =-19 =50 =-50
tree provide_certificate 1298 1398 1774 224 257 545 126 1302 1581 253 412 1179 =-8 =40 =11 =-44 =-48 =-36 =11 14 1520 =4 =-63 =-47 =-27 =-32 =66 =53 =-55
tree provide_certificate 888 1297 1536 1373 1775 175 1776 1496 493 1777 1593 766 =-1 =-18 =26 =60 =-31 =49 =56 =-48 =61 =-32 103 1778 =-26 =25 =64 =35 =-46
tree provide_certificate 119 1191 191 262 =-8 =31 346 223 1164 =3 =44 591 1563 1779 =-17 =43 =40 =43 =-27 1780 1680 =20 =-32 =-42 1408 845 =-51 =9 =48
tree provide_certificate 1064 1515 1560 1130 376 587 1524 978 914 =-12 =15 1458 1411 =5 =-54 =47 =-46 =-48 =-53 236 1781 1782 =-39 =49 =50 =1 =65 =43 =54
tree provide_certificate 1783 1327 1553 1371 819 1409 36 68 21 1480 1129 1065 =-8 =50 =24 =38 =-45 =-51 68 =3 =34 =28 581 =-43 =28 =41 =44 =33 =51
tree provide_certificate 1472 1362 1615 617 44 1322 503 1709 352 =-15 =7 =-54 846 =-1 =43 352 =-55 =2 287 1468 =5 =-52 =28 1784 =-48 =35 =35 =-38 =-26
tree provide_certificate 63 =-50 554 384 1785 670 1682 1063 1038 1664 287 =-2 58 82 1786 =21 =-40 =-24 =-38 =-25 =-47 =40 1316 =43 =-22 =18 =-35 =-37 =-42
tree provide_certificate 126 1426 1476 1572 943 50 1787 1334 1457 1507 =-9 =63 =36 =52 =67 =-39 =30 =70 =48 =64 1345 343 1278 =4 =-53 851 =23 =-25 =-40
tree provide_certificate 354 587 1788 1428 1532 257 874 1366 1286 506 =4 115 =-33 =41 =-32 =-44 1789 =31 =-34 506 =-39 =29 =54 860 =40 =-35 =-44 =-56 =-40
tree provide_certificate 159 1483 1790 1591 115 1791 1727 296 1229 564 131 =-43 1590 =-3 =43 =37 =20 107 1792 =-21 =52 =57 =55 =-52 =54 =42 =63 =51 =-50
tree provide_certificate 1793 1228 1794 1229 1503 1246 1474 1318 1150 1161 1040 1576 23 =-6 =-28 =-48 =20 =30 =15 =54 =-44 =33 =47 1795 =28 =-28 =37 =51 =45
tree provide_certificate 1327 1189 1493 614 1337 1409 786 1314 1796 254 =-11 =-45 =46 343 =52 =-12 293 1458 =4 =52 854 =-66 =29 =23 =42 =26 =71 =26 =39
tree provide_certificate 519 587 131 =-37 1435 1797 79 =-39 1730 175 1798 1364 1156 1799 1402 =5 =-32 =-49 281 =47 =-14 =-21 =-50 =-47 =-35 =50 =45 =-51 =-46
tree provide_certificate 1299 201 501 =-8 =-54 1168 202 1591 670 501 =-10 650 1800 1801 =8 =-52 =-53 845 =-43 =32 238 578 =45 =-20 =-17 =43 =47 =32 =32
tree provide_certificate 985 1435 76 82 991 1802 1729 1168 588 1356 827 1803 =-6 =53 =44 =43 =34 =28 =-55 =67 =54 256 =-52 =30 1804 =6 =51 =48 =-29
tree provide_certificate 1538 1567 296 1167 119 =0 =-26 =32 200 =-25 =49 =-55 533 14 1278 1805 1806 =37 =-34 =-31 =-40 =-27 1020 1150 717 =-30 =27 =37 =65
tree soa_access 1133 1364 1807 1808 1809 1810 =-118 =60 =51 =79 =46 915 =27 =104 692 1811 1812 1050 1813 507 =89 =-55 =-24 223 =-20 =80 =-93 =-89 =-71
tree soa_access 634 1474 1814 1815 1816 1817 1818 1819 1820 1821 =-110 1138 =-87 =67 =-11 =27 =38 =28 =51 =64 =31 1138 84 1134 =-67 =84 =68 =103 =74
tree soa_access 1141 1272 1278 1822 1823 1824 1825 =-107 =59 =7 =-14 =50 =68 =83 36 1153 1374 1826 1814 845 =-70 =57 =94 =58 =51 =96 190 =7 =82
tree soa_access 1173 1133 1827 =-102 =56 44 =-39 =92 269 191 898 429 =-103 =69 =83 1133 =-31 1828 450 =62 =-62 =-61 54 45 =85 191 =-91 =44 =-47
tree soa_access 1152 =-99 1153 1118 17 108 238 776 300 1829 =-68 =65 =66 =23 =93 =45 1830 =73 =-83 1319 1437 1831 1832 =83 =-22 =-58 =-70 =-93 =96
tree soa_access 1141 1156 1278 1833 1368 1825 =-94 =43 =-1 =61 =85 =78 343 915 1118 1834 1156 468 =-83 =-11 =8 =83 536 =55 =-15 =76 1278 =33 =94
tree soa_access 1141 82 1474 1835 1836 =-91 =51 =68 =61 =67 84 1138 352 79 996 1837 =-85 =77 =85 1678 =6 =-85 859 =76 =-70 =67 859 =53 =-57
tree soa_access 634 1340 1807 82 1838 1195 1839 =-88 =16 =44 =53 412 =-39 =72 394 =51 =-42 63 =-7 692 =89 =-19 1840 1437 =77 1520 =75 =-62 =-99
tree soa_access 1292 1269 1192 1153 1816 =-86 =83 65 =71 =-71 =79 =64 497 1153 352 101 1841 941 =-67 =10 =77 =64 699 =44 =-60 =81 1269 =24 =80
tree soa_access 1364 1474 1842 1843 1838 1844 1845 1846 1847 =-81 =24 =-16 =39 =56 =33 =31 =40 63 =-17 =65 44 293 =-1 1229 =78 =-61 987 =85 =-67
tree soa_access 1173 1474 1192 1848 1849 =-82 =50 =31 =63 =64 190 914 238 1174 352 1449 1850 =-70 =62 =52 =16 =37 =74 119 =83 =-76 343 =17 =62
tree soa_access 1152 =-81 343 1436 269 1603 1851 1852 1853 =-65 =58 =62 =63 =77 208 442 =77 1854 =-49 =77 =-67 =76 575 190 =25 838 =70 =-52 =-58
tree soa_access 1173 634 1200 1278 1855 =-79 =59 =38 =65 =74 92 634 1257 1514 1523 476 295 =-26 =43 =49 =-81 =88 =85 133 1856 =70 =-65 =-56 =-53
tree soa_access 1156 1451 1833 1857 1815 1858 1848 1859 1860 1861 1862 =-74 65 =26 =-67 =0 =-19 =23 =26 =31 =67 =3 =60 =49 119 445 =60 =-5 =-43
tree soa_access 1340 1192 991 1451 1863 1864 1865 1866 1867 =-73 =61 =57 =27 =44 =27 =23 =28 165 =18 =90 1868 1341 1869 888 =68 =-60 =-56 =-40 =-67
tree soa_access 1173 82 1870 1269 =-75 =43 =62 =67 269 63 1871 =-41 =68 1242 =2 =67 1269 1242 1151 92 1014 =-5 =59 =-90 =85 1166 =76 =-78 =74
tree soa_access 1278 1451 1816 1863 1872 1866 1301 1873 1815 1874 978 =-72 201 1185 =-53 =11 =-69 =51 =53 =31 343 =-58 =22 =81 =10 =31 =69 =55 =74
tree soa_access 1292 1200 1807 1875 1876 1849 =-72 =41 =59 =31 =45 =68 63 1203 1807 915 =-52 =42 =18 =72 1807 1253 915 192 =2 =51 =64 =99 =67
tree soa_access 1152 =-72 79 1305 1118 1533 1669 1748 1207 =-51 =53 =39 =58 =65 1877 =44 =-76 =42 1878 1879 1880 1328 1881 =63 =-30 =-40 =20 =-11 =-56
tree soa_access 1141 1340 1192 1394 1882 991 1883 =-71 =50 =55 =35 =67 =53 =62 287 1118 1211 1862 1451 =-38 =70 =55 =78 =29 1884 471 =45 =-28 =-74
tree soa_access 1628 1200 1272 1885 991 1839 1825 1451 1813 1374 =-68 =-39 =29 =13 =30 =62 =26 =57 44 =-22 =72 412 =-42 =47 79 44 =-26 =57 =67
tree soa_access 1014 293 1886 1827 1887 1823 413 1814 =-66 =52 1888 =-44 =49 =6 =39 =28 =38 581 1216 =-4 =65 =-42 566 1827 1889 =-38 =31 =67 =55
tree soa_access 1173 1133 1192 1822 1816 =-68 =58 =43 =61 =71 343 1436 55 1192 1816 1890 =-64 =67 =45 =36 575 450 =44 =-59 =-68 =62 450 =49 =-34
tree soa_access 1152 =-69 497 1436 619 1891 1218 1633 1850 1253 192 1165 =-38 =48 =35 =78 =71 =71 =44 =-76 =-77 =64 44 1384 =66 1165 =-47 =67 =76
tree soa_access 1017 1133 1257 1858 =-67 =27 =87 =50 44 1257 165 1816 1108 1889 1892 1850 =-34 =50 =82 =48 =53 =63 =58 =65 55 501 =-25 =29 =73
tree soa_access 1173 1364 =-66 1893 =76 =-83 1225 131 44 1862 628 1894 =-36 =66 =54 =63 55 =-6 =62 1895 219 =54 =-42 =-59 519 220 =70 =-12 =-73
tree soa_access 1192 65 1138 388 1896 1888 1897 1898 1899 1835 1900 =-55 =52 =19 =71 =60 =19 =34 =51 =21 601 =31 =-60 1901 =-61 =63 165 =14 =76
tree soa_access 1133 1257 1902 1189 978 1850 =-65 =18 1859 1903 =-54 =-8 =51 =-13 1305 =83 =-58 =73 343 1731 1257 1189 567 =-37 =32 =70 =65 =68 =55
tree soa_access 1292 1904 1858 1882 1902 =-64 =36 =37 =46 =49 79 84 1905 =-34 =71 55 1471 =-26 =70 =48 55 846 1906 =32 =-66 =-8 1830 =57 =-70
tree soa_access 634 1292 1904 1848 1907 =-64 =63 =9 =39 190 180 1908 1909 =-36 =38 =64 =57 =13 180 1269 1292 =79 1826 127 =-42 =58 =69 =76 =1
tree soa_access 1173 1272 1870 1833 =-63 =48 =65 =60 343 901 262 1467 1910 1339 1911 =-50 =64 =68 =65 =60 1014 =-5 =76 =64 174 914 =37 =77 =-9
tree soa_access 1807 287 381 1867 1816 =-62 =57 =56 1211 =-33 =45 201 915 1816 978 1826 =-44 =27 =17 =76 =50 =-41 84 978 =52 =-29 1912 =63 =-57
tree soa_access 1152 =-65 914 1368 1884 1828 1891 1913 55 1292 =63 1041 19 1914 =32 =-48 =-49 =-52 =66 =-52 =-53 =-56 =-67 1915 1451 =-32 =59 =58 =78
tree soa_access 1133 1257 1040 1842 1872 1809 1916 1879 1827 580 1917 =-61 =41 =4 =25 =31 =11 =46 =8 =38 =36 =61 1225 79 1257 =-33 =55 =30 =59
tree soa_access 82 1842 1833 1014 1172 1848 1918 1888 381 1919 =-60 =-7 =-34 =-4 =47 =21 65 =19 =-41 432 =-14 =-53 =37 =49 1840 1920 =48 =-40 =-51
tree soa_access 1242 978 1301 1921 1819 =-61 =51 =64 =-15 1278 1301 201 1822 44 =-43 =-14 =51 =-51 1253 =2 =106 =75 201 1257 =21 =64 1278 =-48 =60
tree soa_access 1141 634 82 1153 1922 =-62 =55 191 =56 =-42 =38 =71 634 1153 914 1923 1175 1924 =-23 =58 =44 =68 =42 =57 1812 1437 =53 =-35 =-70
tree soa_access 1269 1807 287 1809 1925 1195 =-61 =52 =45 =52 255 1814 =-10 =67 =-47 1891 352 =15 =64 =-58 1034 70 1926 1146 =33 =-57 =-62 =67 =-79
tree soa_access 1440 1364 580 1927 1827 1889 1233 1928 1845 1272 1929 =-58 =42 =7 =38 =42 =65 =-6 =36 =14 =35 1542 =47 =-16 55 =11 1930 =64 =-59
tree soa_access 1141 1364 1809 1931 991 1932 =-61 =21 =46 =47 =55 =58 269 476 293 1814 1142 =-42 =64 =71 =37 =50 40 1023 =38 =-22 978 =-26 =25
tree soa_access 1152 =-63 575 220 1811 1913 538 1933 1260 1934 =53 =-56 533 =38 =-35 =-21 =-58 =-54 =-64 1908 392 476 =-49 =27 1935 =53 =-62 =76 =-58
tree soa_access 1340 1269 1628 1278 1153 1874 1936 1872 1195 =-59 =56 =1 =65 =53 =-2 =13 1937 497 =-24 =64 =-67 497 =-44 1938 =60 =-55 84 =23 =60
tree soa_access 1133 1192 82 1440 1857 1901 1843 1939 =-58 =35 =21 =61 =21 1940 =24 =-52 =36 165 =25 =72 619 1811 1282 1941 =42 =-51 =-53 =-46 =-35
tree soa_access 1017 82 1628 1340 1942 =-60 =29 =48 =26 =49 497 776 287 1829 1816 142 =-47 =17 =51 =59 =19 =52 1520 1468 450 =65 =-54 =-24 =-22
tree soa_access 1017 1870 1858 1848 1916 =-59 =44 =17 =29 =48 92 575 295 71 317 915 580 =-4 =73 =43 =41 1940 =72 =-57 =44 =-49 1943 =-47 =74
tree soa_access 1141 1133 1904 1944 1269 1945 1848 1946 =-60 =31 =20 =51 =48 =21 =55 44 =-10 =60 941 119 845 1947 =1 =57 =52 649 =18 =-85 =48
tree soa_access 1292 82 1628 1272 1917 1242 =-60 1948 =-36 =58 =61 =54 =51 =44 269 1373 251 766 1138 =-32 =18 =40 =68 =53 519 1949 =31 =-24 =-59
tree soa_access 1807 1374 1809 1451 1847 1950 1336 1951 1952 1329 1266 1953 =-52 =8 =36 =4 =34 =64 =50 =5 =46 =46 =61 =15 1954 1955 =48 =-58 =-46
tree soa_access 1292 1872 1950 1847 1948 1956 1336 =-60 =56 =14 =8 =39 =55 =49 776 192 600 1178 1118 317 1862 =-31 =36 =21 =15 =52 =83 =37 =45
tree soa_access 1133 1807 1156 1474 1859 1901 1839 =-56 =32 =53 =54 1178 343 =-24 =40 =68 =34 1891 =45 =-46 343 84 1178 =-43 =43 1154 =37 =-65 =44
tree soa_access 1269 1807 1257 1156 1301 287 =-59 101 1957 =-44 =59 =43 343 =-54 =33 =30 =64 1891 =42 =-52 450 1958 1926 1891 =45 =-30 =-62 =-54 =-47
tree soa_access 1040 65 915 1931 1842 1959 1960 1301 1809 1921 =-40 =52 =35 =2 =59 =55 =19 =53 =32 1301 1860 =-53 =20 476 =1 =88 220 =43 =-34
tree soa_access 1133 1870 1451 1807 1199 735 =-57 1925 1650 =-43 =29 =62 =-6 =4 =52 =50 619 1884 1878 947 24 1961 =40 =-48 =-21 =-64 =-54 =-50 =-50
tree soa_access 1189 1917 1178 717 381 1962 1944 1963 1185 1784 1964 1965 1382 =-47 =-8 =40 =52 =39 =-11 =39 =20 =37 =-11 118 =33 =-29 =17 =50 =29
tree soa_access 1152 =-61 941 45 165 692 1966 1117 1034 133 1166 1519 =38 =-23 166 =37 =-64 =-51 1814 =-75 =65 =-30 =-58 =-25 =67 1967 =-24 =62 =53
tree soa_access 1173 634 1872 1827 =-59 =10 =28 =41 776 1451 1884 1696 1520 36 1101 236 =0 =33 =-51 1218 =46 =-44 =-19 =-66 =-50 =68 856 =65 =-12
tree soa_access 1394 82 1133 1833 1195 1874 1784 1968 1040 1969 1815 =-53 =31 =20 =9 =26 =36 =43 =49 =61 84 =-18 =31 1970 1971 =36 =-49 =-63 =36
tree soa_access 1173 1950 1824 1827 1397 1808 =-56 =41 =-4 =20 =37 1972 =53 =-47 108 1437 71 1151 131 827 1959 =-17 =45 =65 =25 =51 =65 =-66 =45
tree soa_access 1292 1192 1847 1882 1973 1974 =-55 =44 =4 =21 =32 1225 =-31 =73 12 1891 1884 347 1225 1975 293 =4 =42 =80 =37 =-64 =-42 =-44 =-62
tree soa_access 1292 497 1153 1976 =-56 =41 =19 81 1910 =-25 =55 =57 497 1370 1134 581 1764 =-15 =55 =46 =70 =47 119 1949 =44 =-37 442 =29 =-83
tree soa_access 1394 1440 1278 201 1151 1927 1872 1823 1928 1203 =-43 =41 =46 =30 =15 =50 =38 1901 1233 =-55 =52 =55 =36 1840 1260 =32 =-32 =-70 =36
tree soa_access 634 1153 991 827 1951 1833 1340 1889 =-48 =3 914 =-25 =77 =34 =57 =52 =40 =37 119 1840 1833 1977 1681 =57 =-59 =-64 =-43 =-68 =-49
tree soa_access 1292 1340 1807 1882 1956 1014 1809 =-57 =45 1003 =-39 =46 =47 =38 =27 =48 491 45 915 1807 118 =-10 =37 =35 =48 =-25 1561 =55 =-42
tree soa_access 1152 =-60 450 1523 1978 1840 1979 1520 455 1980 1934 1981 1609 1926 =47 =-45 =-42 =-51 =-42 =-33 =-26 394 =18 =-43 =-69 =-59 =-52 =-52 =-49
tree soa_access 82 1807 1040 1199 1014 1982 36 1332 1983 =-53 =43 =34 1594 =-36 =37 =41 1984 =-22 =64 =9 755 =34 =-46 45 =40 =-42 21 =40 =-44
tree soa_access 1173 1628 1340 =-53 =43 =47 1985 1791 1830 257 191 735 =61 295 =-44 =41 1684 1986 1987 =33 =-51 =-55 1282 =-43 =54 =-41 =-76 =-61 =-56
tree soa_access 1340 978 1988 1257 1192 1814 476 =-55 =-25 =44 =15 =66 =36 1192 1989 1272 =-21 1034 =26 =-83 =51 1989 =41 =-34 413 1370 =-9 =61 =54
tree soa_access 1173 1872 1847 1824 1858 =-60 =22 =29 =35 1990 =56 =-61 197 1891 1341 1840 1830 1514 717 1669 =10 =62 =56 =64 =-67 =-63 =-47 =-54 =64
tree soa_access 634 1257 1950 1874 1887 1991 1803 1992 1870 1170 1993 =-51 =53 =15 =8 =49 =45 =25 =47 =56 1225 =-8 =52 =55 119 978 =7 =54 =-40
tree soa_access 1017 1872 634 1870 1340 1994 =-58 =31 =17 =59 =48 1995 =53 =-54 1225 108 901 1134 1996 =-24 =57 =64 =32 1997 1998 =45 =-47 =-50 =35
tree soa_access 1173 1872 1200 1040 1440 1899 1474 =-59 =19 =41 =25 =48 =40 1999 =53 =-65 343 1257 490 84 =-15 =26 =-40 =49 282 2000 =33 =-3 =-55
tree soa_access 1292 1364 1340 2001 1451 1917 2002 =-51 =42 =42 =35 =25 =40 445 =44 =-46 108 708 1370 1253 =-17 =58 =43 =44 2003 994 =40 =-33 =-56
tree soa_access 82 1192 1301 1370 1814 1859 1514 2004 =-43 =33 =28 =45 =51 =7 343 468 =-50 =36 =26 190 1118 =-45 =34 =61 343 =-12 2005 =53 =-50
tree soa_access 1173 1200 1822 991 1870 2004 =-52 =30 =32 =61 =30 1523 =63 =-40 108 1225 432 1153 =-32 =20 =30 1437 978 =13 =60 =-48 1998 =41 =-51
tree soa_access 1152 =-60 1891 901 1014 1134 46 827 564 1874 2006 =-12 =-66 =63 =69 =73 801 =35 =-47 =70 1466 755 734 =52 =-44 =-13 =-41 =48 =-50
tree soa_access 1152 =-60 776 71 220 412 236 =-21 =24 19 1955 =29 =-52 =-47 228 1908 407 2007 82 =-69 =14 =37 =39 =46 =41 =48 2008 =50 =-46
tree soa_access 1017 2009 1825 2010 2011 2012 1967 =-48 =22 =31 =49 =28 =52 =16 63 717 1814 1339 262 1178 2013 =-44 =61 =27 =8 =57 =57 =38 =16
tree soa_access 1292 1474 1269 1858 1847 1973 2014 1257 2015 =-55 =35 =39 =51 =14 =43 =30 =18 =42 1878 888 12 412 65 =-20 =19 =19 =-54 =-66 =-58
tree soa_access 1364 735 1842 2016 1956 =-50 =12 =24 =48 1203 1962 352 1495 2017 =-20 =62 =-56 =1 =57 =31 44 490 =10 =-29 2018 1893 =56 =-52 =-50
tree soa_access 1292 1394 1257 1946 1301 1833 1809 1825 =-47 =32 =32 =47 =12 =44 =57 2019 =54 =-45 352 88 1975 166 =-14 =-58 =56 =9 174 =33 =-35
tree soa_access 1017 1628 1847 1916 2020 1867 =-50 =31 =31 =45 =35 79 =-7 =78 71 1791 1451 79 =-9 2021 108 =5 =36 =-69 =60 =-61 1260 =61 =-27
tree soa_access 1141 82 991 2016 1848 =-47 =20 =33 =58 =38 459 357 1804 2022 1374 1138 911 413 =-21 =16 =56 =23 755 =40 =-38 =60 =55 =62 =50
tree soa_access 1257 1301 1870 84 1959 1827 2023 1911 =-44 =26 =21 =24 =37 1909 1549 1435 899 =-24 =5 =39 =21 =46 1118 =-3 =61 888 =14 =-55 =50
tree soa_access 1141 497 1200 2024 =-52 =19 =27 201 735 =33 65 =-43 =51 =-42 476 497 1370 1145 193 1123 =-28 =48 =37 =55 =40 44 =-20 =38 =32
tree soa_access 1173 1904 1822 1301 =-43 2025 2026 =107 =-30 =-41 =30 =41 575 888 208 642 290 2027 2028 752 =33 =-13 =-8 =-58 =-34 =-42 =-21 =-60 =-50
tree soa_access 634 1017 1364 2029 1374 =-50 =2 =22 =18 476 2030 1225 1370 1633 535 =-37 =25 =43 =29 =23 =72 =28 1269 223 =29 =-13 166 =45 =-19
tree soa_access 1173 1474 1189 497 1916 =-49 =46 1823 =-23 =48 =23 =40 776 497 352 1178 =-22 =28 =29 1474 2031 =33 =-76 79 =-51 =31 1997 =49 =-42
tree soa_access 1189 978 1807 1200 2032 2033 125 =-44 =21 =15 =31 =14 1028 =31 =-53 1341 1893 888 1347 1003 764 =2 =42 =40 =60 =-62 =-73 =-46 =41
tree soa_access 82 1394 1133 1874 413 2034 1288 2035 2036 =-39 =35 =41 =50 =25 =3 =42 732 =6 =-61 490 489 =4 =55 =-28 2037 24 =33 =-35 =-40
tree soa_access 1173 634 1857 1301 1956 2012 1382 =-52 =13 =34 =9 =37 =42 =37 1341 497 476 412 =-28 732 575 =18 =-53 =-70 =34 45 =42 =-1 =-57
tree soa_access 1152 =-58 92 1466 2038 79 =7 1971 856 495 2008 2039 1304 2040 =51 =-33 1545 =-48 =46 =-42 =-32 =-35 =-5 =-45 =-68 =-54 688 =-42 =49
tree soa_access 497 1364 343 =-44 1872 600 2041 1916 =-28 =30 =50 =42 2042 =88 =-21 1370 =-5 =56 119 1034 1272 1003 =6 =58 =53 =-67 1192 =-62 =31
tree soa_access 1278 2043 776 2044 174 1014 2045 1370 2046 1906 =-26 =44 =49 =12 =51 =5 785 =-49 =16 =75 1394 970 =7 =-35 =48 =57 1368 =54 =-8
tree soa_access 1173 1872 1040 1200 1956 1857 1732 =-57 =2 =13 =23 =27 =57 =41 257 1189 1416 2047 1970 1587 1437 =13 =-37 =-57 =-64 =-63 =57 =48 =-46
tree soa_access 1242 978 1332 2030 2048 2049 2050 =-37 =27 =35 =36 =51 =46 1225 984 46 =-22 =14 =23 280 126 =47 =-18 =-2 2051 1542 =30 =-22 =-50
tree soa_access 1173 194 2052 2053 =-35 =15 =40 =36 92 1884 827 71 2054 1050 432 766 2055 =14 =-47 =-39 =39 190 =-42 =1 =56 =44 =66 =-51 =-42
tree soa_access 1278 1364 978 1374 2030 2056 1203 1916 =-43 =18 =23 =48 =50 =15 1523 1857 =-4 =43 =-52 262 978 692 =22 =-49 1633 =-50 =55 =37 =44
tree soa_access 1141 1040 131 441 =-2 =-54 1822 1368 =-48 =28 =42 =47 1341 1134 1253 708 1056 2057 =-11 =50 =31 2058 =41 =-36 1368 =67 =-40 =59 =-55
tree soa_access 1152 =-57 776 1260 293 692 1722 1840 281 490 =12 =-16 1378 =70 =-34 =-58 =59 =-30 =46 488 =-40 =44 2059 531 119 =58 =-15 =-26 =-43
tree soa_access 1152 =-57 497 55 108 1814 2060 346 =-10 =57 =54 =64 =33 1500 166 =-50 =33 =52 166 907 =49 1903 =-72 =40 1748 142 =-62 =25 =41
tree soa_access 1278 1173 1192 1870 1269 1172 1944 =-45 =16 =24 =18 =61 =41 776 1804 1117 1878 1782 =3 =-53 =-56 262 =-66 =21 =55 1997 =41 =-42 =39
tree soa_access 40 392 352 1451 2061 1028 27 523 1161 =-28 =24 =27 =2 =9 =68 =42 223 =32 =-8 1970 1879 =36 =-2 =-56 2062 1888 =-34 =29 =60
tree soa_access 1278 1141 1872 735 412 =-44 =-1 =-53 63 =-21 2063 =85 =-40 257 776 476 1874 1816 827 1386 =-20 =36 =48 =45 =59 =29 =38 =-60 =49
tree soa_access 619 412 978 1125 1151 1441 =-38 =40 =34 =49 63 322 =-50 =26 567 2064 =16 =-49 =73 1973 1189 1838 432 =5 =-17 =54 =40 =49 =-44
tree soa_access 1153 1292 1040 1301 1374 1269 =-40 =1 =29 =40 =48 459 491 1329 1416 943 =-14 =34 =45 =42 1372 =47 =-11 2065 =56 =-35 2066 =39 =-32
tree soa_access 1278 1823 2045 251 1495 1117 1178 55 1822 2067 2068 1996 2069 2070 =-25 =23 =41 =28 =34 =57 =27 =4 =30 =-48 =-38 =40 =37 =35 =37
tree soa_access 575 1908 1919 1857 197 2035 1309 1329 2071 1951 2072 =-23 =31 =46 =29 2000 =49 =-36 =39 =60 1950 =-7 =47 46 =11 =72 =41 =56 =-56
tree soa_access 1152 =-59 1341 197 491 1891 71 497 827 2054 1429 498 415 1862 =-22 =16 =48 =35 =67 =48 =58 2065 =29 =-25 =45 =-50 =52 =58 =-54
tree soa_access 1278 2073 2074 1203 2075 1341 1521 1394 1904 2045 827 1594 =-11 =-41 =35 =43 =38 914 =6 =52 2076 =-53 =18 =-54 =53 =31 =-74 =57 =35
tree soa_access 827 1814 776 1253 1857 1919 2077 =-21 =34 =26 =20 142 =63 =-25 1149 1292 1822 1158 1340 =-32 =38 =29 =50 2078 =46 =-36 =-44 =59 =58
tree soa_access 1495 2079 1926 2038 82 257 450 1547 352 55 472 192 =-23 =17 =30 =10 =14 =44 =-45 =-57 14 2080 =34 =-22 =-41 =-56 =-61 =41 =-38
tree soa_access 1173 1872 1672 1824 1171 =-55 =14 =21 =28 948 =39 =-33 642 2038 352 55 1764 1850 1436 =-19 =21 =48 =66 619 =29 =-38 =25 =-50 =-54
tree soa_access 634 197 2043 572 2081 1928 1436 584 =-37 =27 =-1 =35 =25 1641 502 =9 2082 =-50 =31 =60 =53 =19 1437 2083 2084 =26 =-49 =-44 =-27
tree soa_access 2079 1873 1288 1816 1253 1153 1014 1071 1348 1890 1243 749 1179 1797 =-35 =40 =20 =23 =37 =42 =28 =26 =1 =20 =30 =38 =55 =30 =31
tree soa_access 580 1440 1870 1857 1233 1339 1250 1195 2085 =-29 =31 =42 =9 =46 =65 =26 =33 1840 166 2086 =37 =-65 1996 142 =-38 =30 =41 =-57 =54
tree soa_access 2029 1340 1014 2034 2087 2088 1953 2089 =-24 =41 1879 =38 =-36 =37 =30 =35 262 =-4 =29 1202 916 =24 =-31 262 =-62 =25 653 =44 =-27
tree soa_access 1257 490 2090 1348 572 2091 2092 1521 1826 =-7 =37 =-46 =48 =46 =18 =43 =-69 649 978 2093 1921 =-45 =37 =53 =2 =-52 381 =49 =-34
tree soa_access 1884 1870 2054 1514 1996 1857 1917 827 1444 1764 1866 666 =-19 =23 =39 =31 =38 =42 =41 =22 =40 =42 2094 =45 =-13 1368 =44 =-19 =-49
tree soa_access 1814 1866 2095 2000 1374 1764 476 1985 2096 2024 2097 =-12 =39 =33 =57 =-55 =12 =46 =24 1664 617 1364 =-51 =6 =23 =40 =40 =44 =55
tree soa_access 343 1257 634 1141 1182 =-44 =18 2098 =3 =-54 =2 =39 1985 849 2099 2100 1320 950 1110 2101 =29 =-38 =-34 =-41 =-20 =-37 =-44 =-21 =-42
tree soa_access 1152 =-55 63 2102 71 580 182 =-22 =45 =54 =38 =38 92 174 497 371 2103 =29 =-36 =-12 1277 =50 =-38 2104 =-22 =44 491 =-35 =34
tree soa_access 941 1807 1257 1394 1340 1033 1897 165 =-35 =3 =38 =41 27 =-16 2102 =56 =-36 =9 =37 1192 535 =-14 =66 =47 269 =67 392 =-4 =46
tree soa_access 1152 =-54 450 1955 1466 2105 572 2106 24 2107 376 1117 1307 2108 =24 =-41 =-24 =-14 =-40 =-41 =-36 =-42 =38 =-48 =-40 =-57 2109 =-51 =30
tree soa_access 108 1189 1257 1814 978 827 1905 413 =-38 =13 =40 =38 1891 =1 =-47 =47 911 =43 =-47 476 =49 =-22 2110 2111 394 =26 =-13 =-55 =-52
tree soa_access 1152 =-54 1791 2112 2113 119 1699 2114 2115 343 1495 =19 =-36 1856 219 950 2116 =43 =-34 =-35 =-13 =-33 =-17 =-32 =-38 =-16 =-52 =-65 =-51
tree soa_access 251 1340 568 2086 1995 108 1822 2081 1946 =-19 =38 =34 =44 339 =28 =-29 =-53 =-67 =14 1202 599 2117 =35 =-57 568 =-44 =25 =-43 =51
tree soa_access 497 1301 1340 1257 1649 1983 1927 2030 =-39 =28 =24 =34 =32 =48 2055 =12 =-51 849 941 =9 =64 =-48 2086 1341 2118 =25 =-53 =-33 =-69
tree soa_access 45 466 82 1842 2000 251 40 119 =6 =-40 =-20 =51 636 =-47 =31 =36 510 1301 =43 =-12 =-35 =-31 941 1967 2119 =-36 =38 =26 =35
tree soa_access 619 717 1866 1440 17 412 =-12 685 2120 1454 =17 =-43 =-28 =-43 2121 1885 1848 =-42 =27 =34 =40 17 =-4 412 =60 =3 =50 =32 =-35
tree soa_access 108 1257 1814 1954 1269 1839 1975 =-18 =42 =39 46 295 =-24 =27 =46 =-63 =52 =38 280 1590 979 =47 =-31 =-41 1141 =-29 2122 =22 =-47
tree soa_access 343 1257 459 1394 =-21 =7 996 =42 =-30 =38 1301 1017 1364 1394 =-32 =18 1893 =55 =-30 1752 =13 =-44 1971 2123 1893 =39 =-34 =-37 =-46
tree soa_access 343 341 =28 2124 =-19 =37 533 1553 63 =-7 2125 2126 2127 855 =36 =-25 =-27 =-35 413 =-42 =36 =-61 413 1238 65 =-1 =-36 =38 =19
tree soa_access 634 408 650 1017 201 1474 =-3 =46 =-47 71 180 201 1874 696 =-18 =33 =40 =20 =50 =68 =-38 =-39 1382 1319 54 =31 =-31 =-38 =-29
tree soa_access 92 634 17 575 312 2128 1846 2035 1203 =2 =44 =53 =50 =-45 =-42 =-43 =-37 1368 2129 519 =33 =-29 =-43 45 =-29 =36 688 =-39 =37
tree soa_access 2079 1288 1669 634 219 1479 2009 1500 =-10 =35 =40 =-54 =-49 44 1996 219 =-37 =33 =41 2110 220 =41 1014 =29 =-67 =-41 =31 =63 =33
tree soa_access 2073 455 535 1437 1840 491 692 1253 849 14 =4 978 =-38 =14 =-44 622 =45 =-51 1193 =-49 =29 2130 =29 =-30 =-50 =-47 =32 =-42 =52
tree soa_access 1034 1225 941 1435 2131 574 2087 1142 2132 =-18 =40 =38 2133 =59 =-26 =50 =50 =42 533 =47 =-8 1878 2000 52 =30 =-10 =-25 =-43 =-47
tree soa_access 1152 =-52 2055 220 208 54 495 2134 119 491 2135 =22 =-52 =54 483 =-39 =39 =-48 =-27 =-36 =-19 1921 1954 468 =-21 =31 =-50 =49 =-47
tree soa_access 1495 182 2073 1696 752 443 1257 1301 2136 2137 978 1850 =-17 =36 =6 =37 =49 =21 911 =48 =-45 =-34 =-30 =-51 =50 =52 89 =-34 =34
tree soa_access 1874 533 220 888 1382 1431 1440 =8 =35 =-28 =49 =-49 1225 =-11 =-66 352 2138 1872 1499 1598 2139 =-39 =31 =34 =6 =19 =39 =1 =54
tree soa_access 2000 1329 2048 1971 2140 197 1857 527 2141 882 1890 2073 =-10 =36 =40 =31 =46 =32 =26 2142 =33 =-46 =-36 =-51 =48 =53 2045 =-30 =34
tree soa_access 533 1495 1112 2055 2098 1173 131 =16 =-17 459 764 =11 =53 =49 =-33 =-36 =-53 =-35 1173 =-41 492 1814 717 1499 =-22 =25 =24 =42 =49
tree soa_access 1878 580 1844 1097 495 1978 45 1436 675 1292 1040 =-15 =52 =11 1520 =-8 =-63 1364 =0 =48 1040 =-9 =-58 =-47 =-47 =25 =43 =42 =-48
tree soa_access 634 1872 1017 2143 1257 =-49 =21 =41 845 580 1443 1429 2144 =-18 =49 =50 =48 =54 =40 468 =-2 =52 1023 1306 1101 =30 =-34 =-35 =-37
tree soa_access 497 491 1870 1816 2050 2145 2146 2147 =-29 =38 =36 =26 =39 =32 490 =42 =-36 =23 2148 188 1830 413 1985 =32 =-36 =-2 =-40 =-36 =-43
tree soa_access 1451 2035 1858 2087 82 1875 1409 1615 2149 =-19 =25 =24 =28 =31 941 593 1014 174 1138 =-38 =30 =28 =25 =40 =54 =41 =37 =49 =45
tree soa_access 450 1947 1523 1341 69 519 849 1278 2150 696 1149 1301 1225 1040 =-10 =37 =17 =25 =-44 =32 =-51 =44 =-24 =-42 =-22 =-36 =-42 =47 =-51
tree soa_access 392 2151 1192 2152 1370 0 472 827 2013 =-17 =48 =42 1156 =-18 =48 =29 =20 =45 2153 92 =43 =-28 =-59 =-54 490 2154 =39 =-23 =-13
tree soa_access 1152 =-51 459 0 2140 1684 256 1903 2137 1253 1153 280 =2 =-18 =26 =35 =47 685 =50 =-34 =40 =-28 =-42 =51 1903 1066 =59 =-24 =-10
tree soa_access 108 257 634 2155 2043 1153 1225 1301 1097 708 =-50 =11 =31 =-2 =6 =20 =44 =54 1840 220 766 =40 180 =34 =-46 =-40 =-47 =-61 =16
tree soa_access 519 1345 2156 455 1348 1437 1340 1818 1253 1440 1192 869 =-7 =-53 =16 =15 142 =55 =-11 =46 2130 =28 =-53 =-26 =40 =-29 =-48 =-30 =-45
tree soa_access 1152 =-50 459 2038 79 1762 =0 =-41 1520 2157 1856 471 443 2158 524 =37 =-28 =-32 =-22 =0 =-29 =-43 =-13 =-51 2159 2080 =52 =-21 =-36
tree soa_access 1520 498 1628 1814 220 450 1436 1151 230 =-6 =40 =36 =28 =-40 413 =-40 =34 =52 190 2160 =13 =-46 =43 1130 =54 =-11 352 =-43 =11
tree soa_access 1117 639 312 498 1633 1672 2112 634 27 300 =-2 =44 269 =10 =-52 766 1081 347 =32 =-36 =-39 =-26 =-60 =33 =-41 =32 =-36 =30 =-31
tree soa_access 574 1962 882 886 1814 2131 1339 1446 1625 1903 2161 165 210 =-21 =27 1084 =35 =-35 =33 =11 =23 =34 =40 =46 =44 =37 =37 =45 =55
tree soa_access 888 1345 1341 2162 412 978 1199 527 1818 =-31 =44 =39 =50 571 2086 =25 =-46 =-55 287 55 =-1 2086 =34 =-42 =29 =-42 =-33 =-33 =-48
tree soa_access 536 441 498 71 180 635 1329 845 2163 2164 882 1141 =2 432 =-27 =10 =34 =41 =41 =35 =37 =35 898 =38 =-38 =39 =46 =-25 =-15
tree soa_access 1017 1797 2165 =-17 =31 =43 257 1840 1225 895 1446 1816 1253 968 1967 1844 =-12 =35 =39 =25 =35 =38 =54 =44 1034 =37 =-31 =-48 =-40
tree soa_access 1995 634 2073 1006 1985 40 2105 1379 2166 =4 =43 =-36 =-49 1340 =-34 =23 =-45 =-44 =45 2167 1474 1954 2168 =27 =-34 =-38 =-23 =-40 =-36
tree soa_access 1233 575 471 856 2038 2169 69 376 2120 1372 2028 510 =21 =-22 2170 =-32 =22 44 =-49 =17 =-23 =-40 =-17 =-34 =-42 =-24 =-22 =-39 =56
tree soa_access 991 1288 1839 73 1893 642 1340 2036 2171 1269 1199 =-18 =21 692 856 =20 =-30 =-45 =45 =42 =11 =-53 =-43 =21 =38 =47 63 =-3 =44
tree soa_access 491 1748 490 142 1903 2030 564 2172 1818 1242 2052 1273 =-27 =27 =30 =2 =34 =37 =37 =43 =39 =20 1269 =-36 =18 =25 119 =28 =-22
tree soa_access 1814 1926 533 2074 634 281 1192 572 1257 2173 1130 2034 =-40 =20 =16 =40 =32 =20 785 =33 =-38 =36 658 =47 =-34 =-49 =-11 =-49 =49
tree soa_access 827 991 82 634 1173 1289 =-36 =37 675 686 1150 2131 1416 =-20 =36 =43 =33 =24 =-40 2099 1306 =19 =-26 =-47 1949 =24 =-41 =25 =44
tree soa_access 941 197 1874 2035 535 1827 1888 2146 1866 1517 712 =-25 =2 =14 =27 =34 =31 =25 1193 =30 =-38 =44 =39 1084 =34 =-21 2174 =29 =-52
tree soa_access 2035 1278 1292 =-14 1260 2118 2175 895 2176 1950 1840 689 113 =20 =-29 =-35 =-35 1151 827 =-34 =33 =36 =-42 =41 =-36 =-38 =-31 =28 =55
tree soa_access 1034 2090 1520 1970 1857 888 197 1211 2152 1558 =-4 =19 =48 =43 =31 =-52 =38 =-52 1124 717 1634 =-42 =18 =29 =45 =-57 1814 =-57 =24
tree soa_access 1696 869 639 468 1542 251 1874 1858 2171 2177 1019 84 845 =-24 =23 =-4 =17 =33 =39 =21 =40 =44 =-41 2178 =17 =-30 =27 =-25 =-48
tree soa_access 1514 2090 1870 497 2179 2087 1173 =-31 1615 1203 614 295 =-22 1828 =17 =-42 =43 =21 =39 445 =-25 =46 =45 2180 =11 =-45 =27 =-59 =42
tree soa_access 752 619 2181 767 2182 2038 82 1173 223 1191 =8 =-34 =-34 2183 2184 =17 =-38 =-37 1824 =34 =-23 =-35 =-53 =-43 =-38 =-33 103 =-46 =23
tree soa_access 1345 1521 10 2008 1862 1628 535 1814 =-6 =40 413 =34 11 =-41 =28 1937 413 1988 =46 =-29 =-20 =-31 =28 =-44 =36 2054 =-38 =29 =-39
tree soa_access 888 1301 2086 1882 2185 2186 1947 2090 2187 1051 1959 1188 =-8 =34 1913 =53 =-27 =-38 =41 =-54 =36 =39 =47 =39 =-43 1882 =20 =-33 =-48
tree soa_access 574 1641 2188 776 1908 2144 1555 1924 1182 1340 1017 =-39 =-11 =-1 =19 =22 =34 =40 =30 976 =15 =-39 2027 =48 =-25 2189 =36 =-35 =52
tree soa_access 1893 1253 1672 1174 1514 580 1440 2190 1339 1866 1296 1071 564 =-27 =23 =30 =7 =29 =37 =57 1840 =10 =-39 =40 =42 =29 =44 =43 =-50
tree soa_access 82 1873 2187 251 2191 1200 1243 2192 1814 604 =-19 443 =24 =-28 =33 =27 =32 =12 =47 =35 =44 =36 941 293 490 =9 =-41 =43 =56
tree soa_access 2140 1672 1696 2008 912 1117 2193 1173 1156 1340 =-21 =22 =43 1812 2105 1985 =14 =-30 =-35 =-37 =47 262 =-41 =21 =-51 =-45 =-41 =34 =-41
tree soa_access 1152 =-47 1893 1017 2025 2194 2195 2196 =47 =-17 =-24 =-34 =-19 776 2035 103 491 251 2167 1186 =-10 =36 =-54 =37 =24 =44 =49 =28 =-40
tree soa_access 92 1696 2197 443 1149 1462 2198 2184 343 1192 1436 1908 =-8 =34 =23 =29 =17 =-38 =-33 =-29 696 =-47 =25 =-28 =-39 =-43 1394 =-42 =18
tree soa_access 1553 1523 322 2199 2061 1337 1451 2073 1340 =-8 =10 =35 =36 =46 =60 =44 1193 2200 483 =56 =-13 =-29 =-24 1842 =-51 =24 845 =-66 =20
tree soa_access 497 343 166 1373 =-26 =32 =13 970 445 2201 189 =6 =-29 =42 =24 =-25 2086 2202 2074 166 1807 =22 =56 1166 =15 =-47 =-39 =-47 =-56
tree soa_access 991 586 2188 888 619 1874 220 1816 1225 1093 =-5 =31 =14 =37 2203 357 392 =-42 2006 =23 =-42 =30 =38 =46 =-30 =-47 =38 =-38 =30
tree soa_access 1152 =-46 776 1034 1696 357 1141 510 764 =31 =-31 =-51 898 1172 1825 2109 =-9 =46 =41 =29 =-48 =51 =-56 978 =-2 =-62 2006 =30 =-34
tree soa_access 92 450 1278 796 882 527 2009 1625 2204 1963 2205 536 248 =-2 =-35 2206 =-30 =30 =31 =37 =47 =37 =34 =33 =44 =26 =38 =-32 =-29
tree soa_access 1152 =-46 619 2078 1979 1926 1495 1878 2207 190 1225 =-1 1846 =44 =-20 1469 54 =34 =-19 =-14 =-22 =-38 708 =-24 =31 =-33 =-42 =-27 =-31
tree soa_access 1840 2038 12 1782 1341 412 340 2185 1348 =-9 =35 =43 =45 55 450 2174 1006 =14 =-17 =-33 =-51 1173 =-4 =47 =-26 =-33 =-38 =-38 =-41
tree soa_access 941 1014 267 71 1288 2171 2208 752 293 845 1847 =-25 =21 =21 318 =21 =-36 =-56 =32 =41 =46 34 =35 =-27 =57 =12 1014 =27 =-9
tree soa_access 1451 543 1669 774 2186 1872 887 2161 2209 1699 2210 1982 =-13 =30 =37 =-53 =33 =34 =39 2128 =22 =-31 =44 1101 =51 =-15 =26 =34 =44
tree soa_access 1927 490 1782 1338 2211 572 2212 1101 2115 257 =1 =-30 =-28 =-36 =39 2114 233 =21 =-18 =-30 =41 =46 =-36 1211 749 =-22 =23 =30 =37
tree soa_access 343 1950 1329 1874 634 1200 =-42 =3 55 1172 1885 =-40 =23 =49 =17 =35 =44 766 =23 =-34 796 574 1253 2013 =-1 =49 =38 =55 =37
tree soa_access 459 1153 2213 392 886 991 2214 1243 2215 1263 941 =-23 =-2 =24 =29 =25 =36 131 =-7 =38 =28 2108 =17 =-36 =54 =27 2130 =29 =-29
tree soa_access 619 586 519 1893 1019 1628 1133 358 2216 40 =5 =-21 =-41 =-28 1078 =9 =54 509 =25 =-25 =33 468 =-52 =25 =-41 =-31 901 =-47 =12
tree soa_access 2162 1893 223 575 12 888 2217 92 2218 2219 2220 991 =16 =45 =-26 =-28 =-31 =-16 =-35 =-34 =-35 =-35 1292 =-31 717 =-5 =39 =-36 =-45
tree soa_access 2146 978 2148 1669 901 914 2221 1908 943 213 =-33 =17 =28 =16 =37 =19 =14 =25 =46 2006 1995 856 509 =18 =-19 =-21 =-31 =-37 =39
tree soa_access 2222 2079 1253 197 1133 1857 1764 2009 491 1296 1866 1071 =-34 =29 =34 =11 =8 =29 =36 =20 543 459 =-4 =41 =58 =24 =33 =29 =-50
tree soa_access 1257 343 1862 2043 322 914 =-24 =14 =18 =33 476 =39 =-34 1520 197 1762 1495 2223 =14 =-41 =-18 =-28 2224 =46 =-22 =-21 984 =45 =-19
tree soa_access 776 827 2144 2225 2137 1803 1071 848 2226 366 634 2227 =-23 =24 =-5 =34 =38 =28 =26 =41 =33 =40 =39 =36 1149 1306 =26 =-18 =-29
tree soa_access 1927 343 1257 =-11 =23 1267 2110 2228 2229 1260 1998 2230 2231 248 2232 =26 =-31 161 =37 =-23 =-26 =-26 =-31 =-17 =-37 =-32 =-33 =-44 =38
tree soa_access 1807 340 71 1364 358 1394 2233 717 =-25 =23 =15 =7 =-37 2162 1050 1260 575 =32 =-28 =-14 =-14 =-49 1173 =-27 =40 =35 1364 =26 =-27
tree soa_access 642 2090 1970 1696 661 69 536 1553 1466 2205 2234 =21 =-29 269 =-47 =22 =-26 =-27 1748 =-13 =26 =-17 2235 =-29 =30 =-39 =-42 =-49 =-47
tree soa_access 533 742 2236 358 1466 1034 2237 =23 =-26 =-19 =-30 1880 =-25 =27 =-37 412 =5 =-47 492 742 1278 1238 1436 =-22 =18 =26 =27 =14 =43
tree soa_access 455 1328 343 1225 572 1373 191 =3 =-28 =33 161 =-17 =35 188 =20 =-51 2182 2198 1979 2238 2115 =17 =-14 =-34 =-35 =-30 =-47 =-38 =-35
tree soa_access 1816 541 543 340 1712 1195 165 2043 1930 527 =-3 =27 =-47 =34 735 =-7 =39 =37 =-30 =36 869 =53 =-23 27 1712 =-45 =10 =13 =36
tree soa_access 2079 1816 1017 1158 82 2009 =-34 =7 =5 =18 585 190 358 65 =-1 =-51 =-50 2115 1168 941 =3 =26 =-30 634 =-46 =14 =32 =46 =38
tree soa_access 2079 358 497 208 1862 572 1253 1100 =-16 =30 =37 485 =39 =-9 =37 =-47 63 =-8 755 1173 1950 =-12 =39 2239 =48 =-25 =-13 =-22 =24
tree soa_access 257 1782 2190 1888 2240 201 485 898 40 =24 =-18 =-13 1138 1189 =-9 =25 =28 1873 1243 708 =-19 =15 =30 =42 =-41 =38 =48 =-39 =-34
tree soa_access 533 1117 680 2241 1891 2055 1971 2242 1130 =24 984 =-16 =44 =-22 =-33 =-27 =-29 =-42 =-35 =-29 1173 293 =-49 =25 119 71 =1 =36 =-49
tree soa_access 2035 2208 2146 1338 1850 2006 1269 208 2088 1189 1672 580 =-14 =28 =21 =17 =37 =-37 1623 649 =21 =-12 =-40 =-42 =36 =40 =39 =42 =46
tree soa_access 1893 1028 2186 2243 340 1874 941 358 642 =-2 =-50 489 =-40 =-1 84 =29 166 1995 =16 =-31 =-40 =37 =30 =39 =36 2025 =28 =-16 =-32
tree soa_access 1874 1893 1133 2017 2244 1717 2191 584 491 1633 =-21 =16 1292 =-22 =25 =22 =43 =44 =30 =38 572 495 692 =11 =-34 =-46 =31 =-34 =44
tree soa_access 1762 572 2153 2038 1955 1023 2193 298 1953 =-11 =39 536 412 =-2 371 =33 =-3 =-13 =45 =-27 =-40 =-43 =-52 2090 1466 =26 =-32 =-43 =-24
tree soa_access 343 1329 1189 1225 901 1814 =-31 =31 1538 =24 =-36 381 =17 =-44 1384 =-14 =44 =44 63 2245 280 =-40 =-4 =41 1872 =11 541 =57 =-17
tree soa_access 2152 882 575 2017 2191 1134 357 2204 1359 472 1329 193 2246 =-16 =18 =16 =28 =16 =24 =40 =24 432 =38 =-12 =44 =35 =-38 =40 =41
tree soa_access 1807 119 1278 1257 774 2204 2203 1977 352 =-14 =5 =-63 =35 =40 =28 =22 =33 459 =-44 =21 1863 1634 2247 1988 =44 =-19 =-26 =-11 =-33
tree soa_access 108 2248 341 =25 887 1646 2249 1983 =-17 =30 =28 =30 =35 =41 2250 2251 2252 645 970 2253 2254 =42 =-22 =-20 =-7 =-7 =-36 =-34 =-38
tree soa_access 358 1437 2086 2153 2038 2255 1329 2146 2199 838 71 =3 =24 =-43 =42 =40 =38 =-40 =-29 =-43 =-31 =-40 1863 1325 726 =-40 =11 =23 =22
tree soa_access 498 46 2009 1889 412 =-18 1192 1526 1975 =-11 =35 =31 70 1517 =47 =-13 =-24 =31 =29 2256 1694 650 896 =30 =-19 =-23 =-24 =-31 =29
tree soa_access 2044 2048 776 1500 1716 1837 415 1028 2136 2257 1440 =-21 1394 =6 536 =-50 =27 =31 =32 2258 =19 =-32 =32 =37 =26 =25 =13 =37 =61
tree soa_access 888 1947 764 142 0 887 2259 584 1924 1666 1604 =-14 =26 =27 =23 =22 =31 =36 =31 1762 2008 =31 =-36 =-19 142 =45 =-30 =35 =-43
tree soa_access 1440 533 476 1690 1947 =-6 =33 =42 =30 2260 =-21 =28 166 1856 586 907 9 79 =15 =49 =-21 =-26 =-21 =-27 352 501 =-47 =5 =23
tree soa_access 1696 73 267 1814 1982 941 2131 563 886 1927 581 1134 1748 =-18 =10 =22 776 =29 =-31 =19 =25 =35 =37 =10 =34 =37 =42 =21 =-40
tree soa_access 455 63 65 2261 1260 543 838 =4 =-41 =41 =-25 =-43 =-54 1025 1340 916 2262 1212 193 =-8 =25 =27 =36 =26 1469 =25 =-13 =46 =-34
tree soa_access 322 2153 1960 1838 295 1604 1134 2263 1882 271 1056 =-19 =16 =18 =19 =22 =21 =40 619 =11 =-24 =25 =36 =-47 1916 2110 =36 =-26 =-38
tree soa_access 1117 466 1226 1521 2207 2264 1466 2006 2083 785 =21 =-3 1225 =-34 =29 502 =-50 =26 =-29 =-37 =-30 785 =-30 =28 =-30 =-21 2265 =-32 =23
tree soa_access 1451 257 1977 1191 2266 63 358 220 1225 895 1634 =-15 =37 =40 =27 =-24 =-42 497 1895 =5 =-46 923 =31 =-32 =-37 =-17 =-40 =-33 =37
tree soa_access 1288 849 1893 1995 443 2267 2200 1130 155 1979 1496 =17 =-33 =-34 =-32 1014 2268 =-19 =38 =29 =-24 =-33 =-32 =-25 =-30 1130 =-45 =23 =56
tree soa_access 1553 1379 92 1110 1017 280 =4 =-29 352 670 914 357 498 =-9 =23 =34 166 =36 =-23 =43 711 =28 =-19 =-35 1134 =-28 =23 =-34 =-35
tree soa_access 1380 827 281 1809 2269 2270 2208 2057 941 1847 1374 45 =-14 =-34 =6 =16 223 =22 45 =-34 =24 =29 =27 =30 =35 =23 =17 =33 =38
tree soa_access 466 912 2251 450 2190 1971 2271 2272 991 1006 71 1499 =3 =22 1141 =-7 =42 =-17 =28 =-29 =-35 =-36 =44 2273 =-39 =25 =-33 =-41 =-21
tree soa_access 2000 1623 1696 282 912 54 2140 1023 1437 718 1149 642 1895 =21 =-12 =-26 =-20 =-24 =-17 =-14 =-22 =-26 =-35 =-36 =-38 =-36 236 =-32 =5
tree soa_access 1995 1672 1816 1604 575 978 628 2071 =-9 =29 =-42 2076 88 628 1175 =-18 =26 =31 =14 2169 =51 =-19 =-40 =32 =29 653 =48 =-21 =-29
tree soa_access 257 2225 1872 1386 2131 1253 604 2274 1666 1242 2275 948 =-19 =11 =18 88 =-12 =21 =28 =31 =10 1192 =46 =-17 =34 =22 =20 =43 =-32
tree soa_access 2276 1955 2214 1034 1867 2078 1466 1665 2277 2264 600 =8 =37 =-23 =-31 =-28 =-26 458 =-41 =25 =48 832 =-44 1634 =19 =-28 =42 =-37 =-36
tree soa_access 600 2044 1826 991 1191 877 2030 2278 358 =0 2076 =-26 =22 =-27 =37 201 696 =-45 =6 =8 =-30 46 =3 =43 2279 =47 =-23 =58 =40
tree soa_access 1672 1395 585 2173 368 295 46 1386 2280 2022 1625 635 =-22 =15 =22 =24 =27 =30 1386 =20 =-25 =7 =31 =37 =26 =37 1893 =41 =-27
tree soa_access 290 948 71 341 =30 2033 2076 1521 1377 1241 =-9 =30 =30 =-42 1970 978 =-11 =42 =-35 978 =43 =-18 238 =32 =-11 1110 =34 =-30 =-38
tree soa_access 2075 2281 352 1558 2035 686 =-16 =7 =34 1935 =21 =-26 2282 394 1762 476 968 1907 =33 =-18 =-27 =-9 46 =-35 =22 =-21 =-32 =45 =33
tree soa_access 1278 2283 2222 518 619 1329 2090 2240 1978 978 44 =8 =-14 392 755 =11 =-22 =36 =-28 =-30 =-30 =39 485 =-38 =3 =-34 =-41 =-42 =33
tree soa_access 267 1440 343 352 1717 1944 =-32 =9 =20 =0 269 65 2233 194 =38 =-4 =-15 =1 2284 1650 =-19 =29 =33 1840 328 =15 =-29 =-36 =50
tree soa_access 450 2285 1973 2030 2286 1839 1133 510 1818 =-7 =25 =-48 432 1014 1436 =-14 =31 262 =-10 =36 1185 =36 =-18 =24 =39 =33 =28 =-43 =-32
tree soa_access 1173 1200 82 634 1301 =-44 =2 =-3 1269 =35 =-24 =36 44 2078 2282 2075 1547 1433 192 459 =-2 =36 =40 =-39 =-29 =43 =-38 =-35 =16
tree soa_access 108 1379 1874 1034 882 492 978 =-11 1225 2034 =-8 =40 =15 =33 =35 =-48 =40 =-42 678 586 1521 979 2125 =36 =-12 =-21 =-12 =-17 =-29
tree soa_access 1623 1340 2281 1514 2190 1017 1156 =-25 =19 413 208 188 =8 =-34 =-20 =-22 =31 =32 =43 914 413 1370 =-15 =33 1633 =38 =-19 =53 =-38
tree soa_access 108 495 1257 1641 2061 1337 491 =-12 =12 =29 =35 =23 =26 =-43 907 2111 2258 1408 650 2287 =31 =-19 =-8 =-20 287 =-34 =23 =-31 =-33
tree soa_access 1152 =-41 63 2288 =-6 =38 219 2289 2276 538 262 1269 89 1117 1306 2290 =40 =-15 =-15 =-17 =-8 1880 =-26 =22 =35 =-24 =-24 =-23 =-13
tree soa_access 1672 2033 2048 2225 1873 991 1885 1191 1062 497 1889 1189 941 =-22 =7 941 =22 =-36 =23 =3 =35 =-32 =31 =15 =22 =40 =35 =29 =32
tree soa_access 1257 574 2291 1960 1804 296 600 1062 1406 774 2292 2233 =-13 =8 =27 =20 =31 =35 =35 2081 1872 =-32 =17 =14 =27 =35 =27 =43 =32
tree soa_access 2035 1816 498 24 82 166 1269 1384 =6 =-17 63 =-13 =23 1050 =-36 =10 2224 343 1384 =-44 =18 =36 =-28 =25 36 =41 =-20 =32 =38
tree soa_access 1257 580 2137 2068 343 1950 17 63 2248 =-18 =22 =-46 =0 442 =28 =-33 856 2293 2123 2294 =9 =-30 =-23 =-25 =-24 =28 =26 =36 =28
tree soa_access 2074 1672 1823 1533 260 1649 1946 1329 2288 2162 698 265 1908 220 =-4 =-23 =20 =32 =30 =-45 =37 =26 =33 =31 =-41 =34 =35 =28 =-36
tree soa_access 220 2090 2207 974 468 696 968 860 =6 =-28 =30 =-20 2295 322 =18 =61 =-27 =-22 =-27 =-40 562 1921 2007 2208 =-26 =25 =23 =25 =32
tree soa_access 1814 543 574 2296 2270 1278 1866 1625 1134 1960 1266 1887 2097 2145 =-17 =14 =19 =27 =31 =30 =16 =29 =28 =18 =33 =37 =43 =29 =40
tree soa_access 2090 1814 2211 698 1269 459 1003 73 472 1604 1203 =-20 =15 =23 =14 118 =30 =-15 =16 =16 907 1893 =16 =-36 =-43 =29 =35 =37 =-42
tree soa_access 1893 223 119 543 2162 1672 1462 2255 2220 1185 =14 =-12 =-34 =-30 =-22 =38 =-29 =38 1124 =-43 =15 1712 2297 =-14 =20 =21 468 =-48 =14
tree soa_access 1446 1857 1672 468 1133 708 1367 1714 1948 =-29 =13 =19 =22 =12 =-1 1022 298 =28 1923 2060 =-22 =24 =34 =46 2298 =34 =-16 =17 =39
tree soa_access 322 1257 527 1118 568 2188 1749 2299 =-22 =25 =23 =28 =10 1495 766 1891 =19 =-28 =-19 =-26 =30 =27 1526 911 735 =-8 =46 =-14 =-29
tree soa_access 1672 1446 1870 1340 40 1818 574 1017 1950 =-30 =18 482 492 =1 =37 =-20 =38 =34 256 877 =-38 =11 =19 914 =1 =49 =18 =37 =35
tree soa_access 1451 535 2051 280 444 2300 404 =4 =-29 =-40 =32 1141 =-31 2301 2163 1137 1486 2302 =-15 =24 =20 =23 =28 =27 =-40 1014 =3 =38 =32
tree soa_access 1745 223 1926 642 1893 1822 92 1995 1726 2295 1168 1525 =17 =-25 =-24 =-12 =-25 =-21 =-17 =38 =-23 =-33 =-34 1017 1513 =-39 =14 =2 =38
tree soa_access 1672 1017 162 1950 1242 1603 =-31 =13 =6 =8 =31 1236 947 1553 1998 796 2074 =11 =-30 =34 =-28 1035 =5 =-50 =-31 394 =-32 =10 =34
tree soa_access 970 1985 1681 2196 533 541 89 1860 2197 718 2303 1186 2261 =27 =-6 =-18 =-24 =-18 =-24 =-27 =-14 =-15 735 =-34 =2 =-20 =-36 =-28 =-20
tree soa_access 907 312 2105 1995 2086 711 108 88 =-1 1269 1242 2304 =-13 =31 =30 985 =46 =-32 88 =37 =4 =-20 =-21 =-18 =-31 =-20 1028 =-46 =10
tree soa_access 2044 1669 1379 2296 267 1870 2187 1440 1446 1946 2269 =-13 =30 =29 =28 290 335 =16 =-17 =-35 =29 898 =23 =-24 =37 =37 =-34 =25 =59
tree soa_access 2078 2061 2030 293 2191 2036 1672 1904 280 2022 1908 =-18 =19 =30 907 =3 =-33 =21 =18 =31 =39 1469 =23 =-15 =34 =46 40 =-40 =13
tree soa_access 1152 =-46 1804 752 1379 119 1986 2038 2305 2306 466 912 298 =9 =24 =-24 =-10 =-27 =-25 =-23 =-31 572 =-31 =13 =-31 2307 =-35 =25 =46
tree soa_access 1745 300 182 2148 1474 2117 2131 1533 1909 2308 485 =-2 =-14 =-35 =28 =16 =30 =29 141 142 =25 =-10 =-23 =26 =29 =25 131 =54 =-8
tree soa_access 1696 1623 2225 1469 1043 2309 2310 1722 2311 2312 898 1750 2255 =10 =-24 =-25 1225 =-28 =8 =-25 =31 =31 =-23 =-23 =-20 =-19 =41 =-30 =-35
tree soa_access 1807 776 2281 914 1133 2190 2313 2314 2022 1050 =-15 941 =-47 =-4 =17 =19 =28 =42 941 =-4 =39 =15 =39 =12 2315 381 =25 =-24 =-29
tree soa_access 2090 2172 858 2141 1807 1253 276 1028 2033 1125 2316 =-21 =14 =17 =19 =8 =28 142 =41 =-21 846 =-2 =33 =32 2251 =21 =-20 =32 =-40
tree soa_access 2088 198 =21 2090 2201 580 2204 2296 491 70 1762 2317 394 =5 =-16 =-31 =-39 46 2318 =-37 =17 =1 =13 =31 =34 =31 =31 =-39 =46
tree soa_access 2079 1669 2225 1887 1500 46 1960 2068 2203 1278 2073 2319 1337 1370 =-24 =5 =20 =20 =25 =11 =25 =29 =33 =7 =24 =29 =41 =24 =25
tree soa_access 1152 231 =-52 =19 1893 600 1672 2106 622 81 1379 347 1495 2175 2320 510 =20 =-16 =-23 =-24 =-8 =-28 =-23 =-20 =-14 =-22 =32 =43 =-26
tree soa_access 1278 1807 2283 2172 1863 1380 882 1984 1056 =-14 =18 412 =-10 =30 =24 =29 =17 =28 =-38 1863 343 =3 503 1056 =48 =-13 =-14 =-26 =34
tree soa_access 2000 1025 12 1173 1474 2321 2322 2129 871 =-26 =14 =16 =15 =32 =28 2115 2031 54 2183 2323 =12 =-25 =-25 =-21 =-29 =-21 =-29 =39 =-19
tree soa_access 1878 2090 1520 1192 593 201 322 =1 =40 1133 726 2302 =-23 =17 =18 =14 =22 2065 =35 =-14 497 343 =28 =-12 1499 =-43 =21 =-36 =-33
tree soa_access 2086 502 2324 996 2217 298 1043 =8 =-27 1319 1151 104 =33 =5 =-9 =-26 =-30 978 =-31 2251 =25 =-28 =-35 2047 1440 =-9 =10 =-36 =-34
tree soa_access 1152 =-36 1804 131 88 645 1370 535 1628 1816 1513 604 =-36 =10 =24 =13 =1 =17 =17 =28 =9 1614 2216 765 =29 =-6 =-21 =-26 =45
tree soa_access 1553 2190 415 257 1696 653 1672 1764 1017 =-12 914 491 686 =-7 =13 =22 =26 =32 =40 1296 1156 =-42 =12 =20 =-30 =-29 =32 =38 =-32
tree soa_access 162 941 2035 585 882 2325 827 700 341 =19 2326 1243 =-17 =21 =21 =21 =20 =27 =28 =17 =33 280 1377 2327 =-26 =22 =30 =21 =33
tree soa_access 600 2153 2190 1947 1329 2328 1309 2185 1377 341 =20 477 127 2329 =-14 =19 =10 =15 =24 =28 =25 =27 88 =47 =-22 =24 =35 =-43 =38
tree soa_access 1690 1669 1628 2330 276 477 1377 1968 2331 1416 2022 1079 1769 =-16 =22 =19 =20 =16 =24 =26 =24 =21 =29 =33 1296 =17 =-24 =20 =30
tree soa_access 766 497 1826 1975 686 1614 =0 =-31 412 =-44 =2 =29 =31 571 1162 1173 280 =19 =-13 2064 1750 166 =41 =-3 =-7 =-9 =-17 =-18 =-17
tree soa_access 586 1345 519 12 1495 2008 1520 180 764 190 1225 845 =-16 =29 =15 =13 =42 =41 535 1816 =-21 =29 =29 =-21 =-10 =-29 =-32 =-27 =-30
tree soa_access 1152 =-43 79 580 1373 1337 2332 1526 924 1078 =-17 =17 =24 =21 =23 =31 =30 =30 1970 1955 2175 2333 2151 =19 =-15 =-17 =-14 =-28 =-29
tree soa_access 1893 634 1520 1458 1749 2282 376 1173 =-10 =5 =-31 =-27 =32 =30 =-25 55 1826 287 1856 =12 =-24 =-28 =44 1130 1250 =52 =-4 =-1 =-28
tree soa_access 2028 1623 257 1840 634 1200 1717 2035 2288 859 2330 2131 =-15 =26 =31 =28 =32 =34 =40 =20 180 2112 =31 =-34 =-9 =-33 =-28 =-36 =-27
tree soa_access 2105 2078 476 466 734 2334 1462 493 834 =8 =-25 978 =-35 =12 =-26 =-30 468 =-31 =21 634 =-37 =2 1712 970 =33 =-6 =-13 =-27 =-33
tree soa_access 119 79 896 1533 1339 827 300 1124 1118 191 =7 =-38 262 =-16 =20 =12 =22 =25 =26 =35 =31 896 1341 =14 =-23 =-19 483 =-38 =13
tree soa_access 2088 2000 108 1874 1225 1429 2136 =-13 =25 =27 =7 =37 1495 1582 2335 1084 1521 97 536 =49 =-3 =-14 =-7 =-7 =-22 =-24 =-16 =-22 =41
tree soa_access 1152 1050 =-49 189 =-25 =48 2035 1446 1669 1814 2124 415 1175 485 1076 242 =-6 =28 =35 255 =-17 =20 =21 =34 =34 =36 =26 =41 =44
tree soa_access 358 1153 991 1984 1133 1050 2336 252 287 =-26 =2 =20 =30 11 503 287 =47 =-1 =0 =-27 2240 =12 =-25 =-18 =29 =39 996 =-25 =22
tree soa_access 2051 2173 287 2038 1133 194 =-9 =17 194 =13 =-20 =-36 495 993 2078 231 1520 390 2337 =27 =-16 =-14 =-5 =-18 =-20 =-29 =-36 =36 =-35
tree soa_access 2186 1887 1345 1666 564 1892 586 1829 1429 412 79 =-42 =-1 535 1278 191 =16 =-10 =20 =24 =26 =19 =-33 =22 =25 =29 =-29 =27 =35
tree soa_access 519 1623 2090 907 1949 1842 888 2267 2338 1541 1913 2074 =9 =-27 =-27 =32 =-27 =-30 =-33 2207 =42 =-9 =-25 65 =3 =-43 =-35 =-34 =-35
tree soa_access 1152 131 223 =34 =-29 =-47 600 1443 1949 584 415 2182 2339 1168 2247 63 =-2 142 =6 =33 =-26 =-27 =-29 =-33 =34 =30 =-26 =33 =40
tree soa_access 1927 2281 827 2153 2148 1474 976 413 1897 =-10 =23 394 1394 =36 =-9 =-16 =-35 262 2233 915 =-28 =20 =47 =34 =32 =-40 =26 =37 =27
tree soa_access 1189 477 1437 1842 1423 1722 1947 2340 71 1874 978 =-22 =-5 =22 1141 =-39 238 =45 =-8 =27 =22 =26 =31 2341 =32 =-17 =-31 =24 =22
tree soa_access 838 400 108 1436 1672 1364 1156 =-8 174 =33 =-25 55 =-30 =6 =34 1364 =-4 =42 408 1649 742 =26 =-19 =-22 281 =-27 =22 =32 =-37
tree soa_access 2033 2187 869 1495 34 1168 923 71 2025 1014 1429 585 =-6 =24 =37 =16 =-17 1014 =39 =-14 =-27 =-31 =25 =-19 1372 =-32 =25 =29 =22
tree soa_access 888 1930 1623 2342 466 1680 2343 1372 2028 689 1614 1449 =17 =-15 =-20 =-25 =-8 2028 =-17 =24 =-21 =-28 634 =-29 =13 =-31 =-31 =-30 =-35
tree soa_access 1034 2083 533 2250 269 =5 845 2008 1806 =38 =-14 =-18 189 =20 =-32 =-29 191 =-42 252 293 1807 =-11 =14 =24 =31 =-31 191 =13 =-32
tree surveillance_audit_notification 1693 2344 2345 2346 2347 =-119 1805 =-84 =70 238 =-32 =84 1805 238 =-89 =31 1520 =89 =-80 1805 =13 =110 223 238 564 =-63 =53 =87 =112
tree surveillance_audit_notification 1139 2346 2348 2349 2350 2351 2352 =-112 2353 =-79 =63 298 =-83 =54 =33 =-14 =75 238 295 =-55 =55 =101 17 =-36 84 =-23 1083 =102 =-49
tree surveillance_audit_notification 1980 1399 2354 165 2355 2356 =-106 =72 =85 1006 2357 =-99 =53 2358 =-33 =-104 =86 63 =-67 =83 485 =-75 548 63 =-28 296 =66 =-37 =-90
tree surveillance_audit_notification 1147 2359 1724 2360 =-103 =62 =83 =90 44 269 564 1446 1871 =-88 =38 =73 =44 2361 2362 =33 =96 =-94 2363 2364 2365 =80 =-68 =-78 =-88
tree surveillance_audit_notification 1139 1399 2366 2367 2368 2369 2370 =-97 2371 =-62 =65 =42 238 =-59 =85 =84 1084 =-62 670 =-6 =95 =67 17 =-41 1940 538 =91 =-76 =-68
tree surveillance_audit_notification 1614 =-95 485 2372 2373 =-94 =76 =79 63 2344 2374 =-83 =76 =72 1118 343 741 1139 2375 =-71 =70 =74 =87 203 2376 =82 =-29 =-43 =93
tree surveillance_audit_notification 2344 1724 2377 1675 2378 2379 1759 2380 =-91 =12 =-58 =-35 84 =-63 =57 2102 =-45 =45 79 =-68 161 =87 =-15 79 =-68 84 =-42 =76 =84
tree surveillance_audit_notification 1221 2346 2344 2381 =-89 =38 =64 =67 63 2344 =-79 =54 1805 71 708 2092 2382 2383 =-67 =65 =70 =96 =70 2384 2385 =83 =-68 =-63 =90
tree surveillance_audit_notification 2386 466 2378 2387 =-86 =34 =0 2388 1611 1139 2383 2387 =-70 =32 =38 =36 941 =-13 =66 =82 485 =-40 63 =-44 2389 2390 =86 =-45 =-56
tree surveillance_audit_notification 1147 2391 2392 =-84 =52 298 =-49 =80 79 1738 =-71 =59 485 776 1639 =-72 =66 =36 298 776 1165 1056 =-64 =40 =61 =63 1462 =81 =-49
tree surveillance_audit_notification 1693 1419 2386 =-82 190 =-64 2393 575 119 =65 =-52 =-52 =-75 343 238 =-62 352 =68 =-69 914 =23 =81 238 914 2394 =-56 =82 =71 =87
tree surveillance_audit_notification 2386 2395 2377 2396 2397 2398 2399 =-78 =19 =-14 =38 =26 343 =-39 =34 =68 190 =-51 838 1462 575 119 1181 =77 =-64 =-47 =-66 =-66 =-67
tree surveillance_audit_notification 1419 2400 2401 2344 2370 =-79 2402 2371 =-51 =52 =70 =46 =74 2403 2404 =23 =-43 1244 =-52 =59 2405 2406 2390 429 =68 =-21 =-45 =-81 =-69
tree surveillance_audit_notification 1147 2407 2345 2408 =-78 =39 =56 =51 197 44 2102 2409 52 =-47 =37 =60 =57 2231 2363 1647 =62 =-53 =-64 1479 =-80 =61 141 =83 =-20
tree surveillance_audit_notification 2359 466 2410 2411 2412 =-76 =49 =24 2102 =-52 =69 2400 1056 242 2413 1446 =-60 =6 =25 =5 =10 =34 165 466 2411 =-50 =58 =50 =90
tree surveillance_audit_notification 2414 2345 466 2415 =-75 =21 1715 2416 2397 2417 =-60 =20 =50 =32 2418 =53 =-62 17 2382 1715 =-65 =37 =66 1306 =72 =-59 63 =-16 =81
tree surveillance_audit_notification 2419 466 2400 2395 2355 =-74 =62 =56 =-33 2400 2379 2395 2357 =-62 =3 =57 343 =-69 =43 1286 =47 =-10 165 343 1259 =-64 =40 =42 =84
tree surveillance_audit_notification 2419 2344 2400 2367 2410 2387 2354 =-72 =55 =9 =31 =67 2410 2420 2367 161 1923 =-21 =65 =-50 =64 =69 =68 =66 238 =-21 207 =72 =-84
tree surveillance_audit_notification 1479 2388 2421 2422 1402 2423 2347 =-70 =-30 =-5 2424 =-47 =74 =28 79 =-64 =10 =39 1118 1446 2422 2425 =-43 =45 =41 =64 79 =-35 =38
tree surveillance_audit_notification 2419 2345 2400 2426 2388 2412 2427 =-70 =-34 =46 =7 =52 2428 485 =-61 =-13 =64 17 =-39 485 =-37 =69 485 =-50 2429 296 =62 =-7 =-66
tree surveillance_audit_notification 1139 2377 2380 2430 2423 2431 1980 2432 2433 =-68 =-23 =43 =-37 =24 =-11 =-28 =54 79 =-36 402 =59 =-19 79 =-40 1083 2434 =65 =-39 =-45
tree surveillance_audit_notification 1147 2359 2410 2435 =-70 =55 =32 =73 466 190 =-68 238 1402 =-45 =58 =42 238 2182 2385 1678 190 =-18 =46 =-56 =-57 =-64 1520 =66 =6
tree surveillance_audit_notification 2379 2400 1724 2436 2392 2079 =-67 340 =-48 =57 =58 =-26 485 =-73 =40 238 =-31 533 =38 1724 =-43 =42 343 2400 =-52 485 =-50 =54 =43
tree surveillance_audit_notification 1221 2391 2344 2401 =-68 =69 =56 =58 44 1165 923 1446 2437 2438 =-40 =32 =56 =76 =55 =58 347 2439 1912 207 =60 =-52 =-67 =-55 =-59
tree surveillance_audit_notification 2440 1980 2410 2441 1675 2442 =-66 =-25 165 =-39 =31 =29 =50 1724 165 2443 =-37 =55 =55 =57 44 165 2444 2427 =-36 =58 =73 =62 =64
tree surveillance_audit_notification 1614 =-68 1225 1495 1346 1402 =-65 =16 =71 2101 450 1431 1812 950 =48 =-54 =-62 =-46 =-45 1139 =-53 =48 2445 519 1139 =76 =48 =-58 =-68
tree surveillance_audit_notification 2101 2367 2348 165 2446 2356 2447 =-64 =-10 =52 =61 65 2448 213 2449 =2 =75 =-61 =-62 2450 =-58 =27 =56 =66 223 =-33 63 =-25 =65
tree surveillance_audit_notification 1419 2346 2400 2438 2387 2451 =-65 2452 =50 =-56 =0 =50 238 =-30 2453 180 =35 =-58 =-54 485 =-27 =54 485 1084 =-48 =37 12 =58 =-41
tree surveillance_audit_notification 1693 1495 2351 =-66 =26 973 79 =-60 2454 84 =-49 1220 233 =9 =-44 2455 =-63 =39 =46 =45 485 948 2373 =-68 =48 =65 84 =30 =76
tree surveillance_audit_notification 1614 =-66 190 2456 2457 2458 =-53 =70 =50 =52 247 2459 1571 2406 1419 709 923 34 =7 1399 =51 =-49 =52 =76 =62 =-59 =-30 =-60 =-68
tree surveillance_audit_notification 238 1244 2388 914 =-64 2460 2412 1648 =-51 =34 =64 =71 =28 343 =-39 =37 2388 2461 1244 2079 872 =-34 =-60 =12 343 =-23 =38 =40 =45
tree surveillance_audit_notification 1614 =-65 84 71 1669 2462 2344 2463 2464 =-57 =41 =41 =14 =65 =53 2465 =65 =-41 533 =66 854 1912 192 2466 =49 =-57 =-8 =-58 =-78
tree surveillance_audit_notification 2419 1038 2395 2345 2357 2467 2447 2468 2469 2407 =-62 =20 =39 =52 =-11 =60 71 =-23 =69 =-5 =54 =56 2357 2429 838 =54 =-38 =-61 =-19
tree surveillance_audit_notification 2344 1225 2470 2433 2471 2472 2354 2473 =-63 =36 =54 =-42 =53 =0 =-16 2474 2433 2475 2427 2476 2477 =-45 =15 =25 =14 =18 =-2 =29 =55
tree surveillance_audit_notification 2414 1693 2379 2478 2354 2454 2349 =-62 =-12 2472 =-39 =32 =52 =36 856 2236 =11 =-51 =-62 269 262 503 =-40 =25 =59 =58 2479 =61 =-31
tree surveillance_audit_notification 1614 =-64 108 44 914 1446 674 1805 1728 =-57 =24 1693 =-38 =59 =59 =56 1405 =39 =-39 1693 =26 2480 =65 =-34 40 =71 914 =-26 =42
tree surveillance_audit_notification 1147 2481 2357 =-63 =27 1805 =-39 =41 914 1805 511 2482 2483 1701 =-37 =55 =71 =68 =25 2357 =55 =-19 2361 279 739 =47 =-31 =-51 =-51
tree surveillance_audit_notification 1419 1346 2461 2442 2438 2351 2388 2484 2464 =-59 =38 =37 =8 =28 =56 2485 =-12 =66 =21 2486 =0 =-50 108 161 =42 70 =-40 =14 =65
tree surveillance_audit_notification 1495 1286 =-63 =-23 79 1738 =-52 =54 914 629 2092 255 223 2487 2154 =-35 =37 =60 =19 =-55 =58 =59 1220 1138 1259 =51 =-5 =-19 =-25
tree surveillance_audit_notification 466 1419 2391 2422 2488 =-61 =17 =24 =35 2357 =26 =-52 1530 269 923 502 =-4 =-62 =38 2489 2490 1419 =28 =62 =-63 =-39 1244 =-43 =61
tree surveillance_audit_notification 1693 2440 1805 2467 2349 =-62 =9 =59 2491 2492 =-41 =47 =55 1805 296 2491 =29 =-39 =-38 =55 296 2493 220 2494 =62 =-27 =-7 =-50 =-12
tree surveillance_audit_notification 2386 2344 1038 2367 2388 2378 2387 2447 2495 =-60 =-11 =-12 =0 =5 =18 =49 =52 =51 619 2385 838 180 2496 =55 =-51 =-16 =-44 =-43 =-46
tree surveillance_audit_notification 2344 914 441 1772 2442 2424 =-61 =18 =-1 =31 165 =-31 =-1 2366 2351 1706 165 2497 1702 =-47 =37 =28 2498 =-3 =-49 =22 =68 =22 =52
tree surveillance_audit_notification 1147 2386 2499 2395 =-62 =41 =18 =44 269 776 845 2500 =-46 =57 =21 =36 2501 2502 1306 2503 2493 2504 =50 =-39 =-48 =-31 =-15 =-61 =-53
tree surveillance_audit_notification 2505 1139 2359 1399 2395 2344 2506 2507 =-61 =33 =37 =-5 2508 =-27 =54 =17 1165 =-10 =54 17 501 =-44 =19 =50 705 2376 =57 =-42 =-35
tree surveillance_audit_notification 2414 2386 2101 2388 2367 564 2446 =-60 =27 =-27 =36 =15 223 =-23 =40 44 941 1056 =-40 =46 =74 =57 2445 165 941 =1 =71 =60 =-70
tree surveillance_audit_notification 1614 =-62 165 1511 489 2231 1215 269 2509 =-34 =28 1675 1634 =28 =-39 280 =-57 =38 =48 =-34 1536 575 2510 =44 =-36 =-33 =-26 =59 =57
tree surveillance_audit_notification 2379 2511 2512 2461 2513 2514 2427 1892 2515 2516 1295 =-59 =-41 =40 =-12 =-13 =4 =40 =0 =20 =64 44 445 =-25 =40 =27 1536 =25 =-25
tree surveillance_audit_notification 2346 1724 2367 2366 2442 2419 2511 2517 2518 =-59 =20 =56 17 =-44 =21 =-3 =-5 =-8 =59 17 =-10 1450 767 =52 =-36 =-54 571 =43 =-14
tree surveillance_audit_notification 466 2505 2407 2499 2519 =-59 =48 =14 =25 =25 2505 914 845 2388 271 =-42 =22 =45 =40 343 =-14 1023 402 =39 =-11 =-68 343 =-2 =56
tree surveillance_audit_notification 1614 =-62 343 1495 1346 =-54 =43 1536 2520 832 =37 371 =-10 =55 =-58 =-60 2384 2503 2137 1926 502 =57 =32 =-37 =-44 =-20 1495 =-65 =18
tree surveillance_audit_notification 1614 =-62 190 849 776 =-46 =34 =47 352 44 2521 1578 488 1102 =-39 =27 =38 =22 =47 2429 1319 734 1100 =52 =-31 =-35 =-42 =-57 =57
tree surveillance_audit_notification 1614 =-61 941 1693 318 896 298 =-47 2344 1402 189 533 =-1 =-55 =20 =17 =34 =41 =57 599 2405 2522 =43 =-43 =-41 =-37 2523 =59 =-41
tree surveillance_audit_notification 1693 1419 2400 2419 2524 1724 =-59 27 =-50 =17 =56 2456 =-13 =50 1724 =-14 =50 1536 1462 =30 =-48 =-42 238 2231 =28 =-24 2525 =62 =-36
tree surveillance_audit_notification 2359 1611 2367 2438 131 165 941 2374 =-52 =30 =-8 =-10 2461 =-59 =26 =33 =49 941 161 =5 =-36 =33 207 296 180 =53 =-4 =-23 =-66
tree surveillance_audit_notification 2386 1038 2395 2427 2377 2368 2421 2526 2527 =-57 =40 =43 =-19 =37 =2 1384 =51 =-12 =42 =41 838 2502 2528 2510 =46 =-28 =-36 =-49 =-49
tree surveillance_audit_notification 1221 2529 2530 2531 =-59 =20 =29 =-3 485 =-36 207 599 2532 2361 640 739 2533 =45 =-35 84 =49 =-63 =-37 =-43 =-79 371 =-32 =51 =-72
tree surveillance_audit_notification 466 2407 796 1311 1346 =-58 =-12 =20 131 1402 =14 =-34 =-48 =33 941 108 71 2534 845 =-42 =13 =36 =5 471 2489 =41 =-38 =-36 =48
tree surveillance_audit_notification 2505 1139 1419 1724 2446 2449 2424 2535 2536 =-57 =33 =32 =37 =31 =42 =31 485 =-51 =27 257 =27 =-64 197 1416 =11 =-48 734 =54 =-33
tree surveillance_audit_notification 1419 2440 2410 2367 2347 2518 2537 2538 =-56 =13 =-23 =30 =3 =45 =38 2347 46 1379 =63 =-23 =-15 =-20 79 2374 =-36 =44 2347 =54 =0
tree surveillance_audit_notification 466 2359 2386 2451 =-58 =30 =12 2360 =34 =-41 2386 2359 1871 1446 142 =-27 =7 =40 =40 2502 =32 =-46 166 2055 2539 =46 =-42 =-40 =-17
tree surveillance_audit_notification 1147 2386 2395 =-59 =42 =25 941 568 2102 2540 914 879 1446 =-50 =43 =36 441 =27 =-24 =51 765 =44 =-50 142 45 =30 =-38 =61 =44
tree surveillance_audit_notification 1693 1611 1782 2541 2542 2543 2544 2150 2513 =-54 =-10 =10 =37 =37 =37 =6 =-4 1782 =11 =-33 1459 2366 2472 =14 220 =54 =-39 =62 =-41
tree surveillance_audit_notification 1147 2346 1139 2401 =-59 =49 =22 =37 485 2545 =-59 =64 941 2179 2521 2545 2546 1443 896 1225 =-24 =13 =41 =40 =68 =60 =59 =-89 =53
tree surveillance_audit_notification 1693 1805 2348 2355 2547 2497 2544 2548 2210 =-53 =15 =30 =20 =9 =28 =52 =19 2344 =-8 =55 2549 191 =-30 1912 1805 =32 =65 =-33 =-89
tree surveillance_audit_notification 1805 2394 2537 2367 2454 2460 2550 2398 2438 =-55 =19 =37 =29 =21 =28 =55 =19 55 =30 =-29 2551 548 1081 2179 =30 =-64 =-33 =-38 =-51
tree surveillance_audit_notification 2386 2401 2411 2442 165 1892 2420 2552 =-52 =38 =47 =8 1611 2394 849 =-53 =0 =13 =30 =7 =52 =62 2158 257 678 =33 =-63 =-46 =-42
tree surveillance_audit_notification 1221 2499 2368 1399 =-59 =28 1669 =-29 =45 =33 1536 2385 191 =-26 2384 1306 1412 2553 601 1342 =41 =-21 =-43 =-31 =-21 =-15 =-27 =-47 =-32
tree surveillance_audit_notification 1225 564 485 =-58 2357 2554 2355 890 896 =-46 =-4 =16 =48 =61 =14 =22 2387 2426 2555 2449 2368 2488 =-25 =35 =55 =53 =45 =48 =55
tree surveillance_audit_notification 1221 1693 2386 =-60 =10 =47 108 1225 2386 =-30 =8 854 2556 192 2557 =39 =-43 =-26 =-45 =-38 901 2558 531 =56 =-17 =-35 287 =-40 =49
tree surveillance_audit_notification 1419 131 63 1716 =-53 =43 238 343 =-45 2442 =-7 =60 1531 =30 =-65 1702 2442 =-57 =14 =20 63 =-26 2518 376 2559 =47 =-25 =-42 =-48
tree surveillance_audit_notification 1419 1139 2378 2395 2352 564 2351 2560 2561 2562 =-52 =35 =22 =37 =8 =4 =10 =25 =28 1675 =18 =-32 485 =-22 108 2344 =7 =48 =54
tree surveillance_audit_notification 1147 2401 1669 2563 =-58 =22 =-15 =55 343 190 =-51 =-3 941 2559 40 2564 141 2565 247 2566 =45 =-43 =-38 =-47 =-4 =-46 =-14 =-48 =51
tree surveillance_audit_notification 1614 =-60 108 1225 2495 2567 886 2462 210 =-30 =24 =44 =47 =57 =55 735 2429 =47 =-50 142 978 =-39 =24 =27 1436 2568 =51 =-37 =-10
tree surveillance_audit_notification 2414 2511 564 2424 1244 2569 2555 2570 =-53 =21 =31 =27 =18 =70 131 =53 =-3 44 =-18 =17 2523 739 2571 468 =52 =18 =-37 =-24 =-46
tree surveillance_audit_notification 238 71 2467 2572 2573 2526 =-52 =25 =35 =53 =56 2574 2357 2379 =-25 =17 =39 =65 207 970 1258 776 =14 =50 =-4 2379 =-37 =28 =-61
tree surveillance_audit_notification 1614 =-60 63 1738 =-35 =36 12 2575 1450 2576 742 442 2577 2578 1643 =46 =-26 =-34 =-36 1083 845 =-6 =50 =-66 =2 =-38 =-50 =-46 =-51
tree surveillance_audit_notification 1125 2454 65 2545 2579 318 2413 2441 879 1511 2580 =-47 =0 =20 =13 =9 =12 =11 =50 =43 2403 2417 2421 =-51 =8 =33 =15 =12 =18
tree surveillance_audit_notification 1495 2581 2427 2524 2433 2092 1528 =-58 =6 =18 =12 =59 =39 =14 44 352 445 =-44 =9 1782 =29 =-12 392 765 1980 =15 =44 =-34 =-28
tree surveillance_audit_notification 2344 2395 1724 1399 1715 2432 2348 1286 2582 2552 2461 =-48 =8 =29 =40 501 =-36 2472 =24 =-36 =26 =48 501 =-35 =29 =14 =12 =31 =31
tree surveillance_audit_notification 2400 108 2401 2417 2354 511 2444 1139 =-54 =-18 =18 =-12 =54 =36 =43 2423 71 2421 =-21 =33 2027 =23 =-51 =51 298 84 =-23 =28 =27
tree surveillance_audit_notification 2414 2386 1139 2348 2415 896 =-54 =-11 2233 =-11 =63 =45 =5 2520 2583 =26 =-40 =-45 1076 1225 1731 =20 44 =-93 =17 2571 =49 =-34 =-30
tree surveillance_audit_notification 2400 1402 2344 564 2472 2584 1118 =-53 =-26 =46 =-16 =29 =19 236 2466 =32 =-40 =-19 1215 1342 247 485 =-6 2508 =46 =-36 =-42 =-32 =-22
tree surveillance_audit_notification 466 2079 2410 2346 =-50 =-1 =22 696 =45 =-28 343 =-15 819 696 2585 2586 2587 898 917 2528 =58 =-19 =0 =-8 =-36 =-45 =-40 =7 =-54
tree surveillance_audit_notification 2359 941 2449 2497 2588 2589 84 633 =-54 =23 1358 34 =-44 1531 =-9 =-62 =12 =33 =48 =18 =36 14 2054 =22 =-47 =-34 511 =16 =48
tree surveillance_audit_notification 1614 =-60 485 165 2590 =-43 =44 =28 599 2510 2585 1536 1402 947 2591 2557 =40 =-43 =-26 =-44 =67 489 =18 =-38 =-51 =-42 1443 =-41 =40
tree surveillance_audit_notification 2416 1056 2534 223 1528 1675 2590 1416 2592 2593 2594 =-52 =21 =30 =26 =2 =36 =7 =29 79 2595 =-46 =40 352 =-15 =13 =32 =10 =37
tree surveillance_audit_notification 466 2344 2368 2451 2391 2488 2596 2597 2521 =-52 =-2 =23 =23 =33 =14 =36 =17 =49 207 485 2545 =-46 =57 2598 678 =27 =-39 =-30 =-62
tree surveillance_audit_notification 1419 1139 849 2470 2541 2422 1555 =-47 =14 =22 =22 =13 17 =9 =-47 533 =48 =-7 2510 2570 2599 2600 207 =33 =-31 =-36 =-41 =-48 =-49
tree surveillance_audit_notification 1221 2359 2344 2601 =-56 =33 =31 =46 79 2538 =-32 =44 247 321 763 2602 2489 450 225 2603 =40 =-41 =-36 =-25 =-31 =-45 =-10 =-42 =-47
tree surveillance_audit_notification 466 1693 1495 =-56 =-29 2231 =42 =-5 1495 432 =7 =-58 79 441 =17 =-41 12 725 495 819 2604 2605 =43 =-35 =-45 =-34 =-29 =-54 =-41
tree surveillance_audit_notification 343 1805 2394 =-53 =9 670 =-12 =42 1419 2440 2485 201 2426 2606 2607 2537 =-30 =8 =56 =52 =42 1805 =-46 =13 =25 502 =47 =-21 =34
tree surveillance_audit_notification 776 2421 2438 2351 2101 2463 2608 2411 2409 =-43 =11 =18 =37 =36 17 =-21 =16 =31 =31 =7 970 1225 1028 1166 =13 =-50 =-39 =29 =-23
tree surveillance_audit_notification 466 2414 2386 2411 2574 =-57 =3 =26 =8 576 =34 =-52 2198 2445 2414 2545 2470 1038 =-13 2609 =44 =-50 =37 =63 2610 =49 =-48 =-55 =-33
tree surveillance_audit_notification 2414 1139 2447 896 1701 2367 2611 2612 2345 2613 =-50 =8 =-12 =27 =26 =34 =41 =10 =26 =12 2466 1225 984 =-4 =54 2614 =50 =-40 =-58
tree surveillance_audit_notification 1147 2431 2615 2616 2488 =-56 =26 =21 =25 =35 1125 1076 2447 296 2546 190 =-17 =13 =57 1174 =-31 =29 =50 =-41 2617 190 =-10 =57 =-36
tree surveillance_audit_notification 1980 2449 1443 2534 845 2410 2470 2433 2618 2619 =-52 =4 =21 =13 =-3 2620 =-19 =52 190 1437 =-49 =32 2419 =-7 =23 =35 =18 =38 =16
tree surveillance_audit_notification 466 2411 131 79 =-62 =-3 1715 2621 =-56 =25 =27 =35 1306 207 257 1345 495 947 225 2622 =31 =-14 =-34 =-33 =-35 =-40 =-43 =-49 =-52
tree surveillance_audit_notification 2416 2449 2420 2623 1402 2442 1675 1611 2447 2624 2625 2432 764 =-52 =-7 =31 =23 =22 =23 =0 1538 =-12 =55 =6 =5 =49 =52 =41 =35
tree surveillance_audit_notification 1221 1419 2386 2407 =-57 =29 142 =-21 =57 =48 1259 108 2445 2386 1286 1419 =-23 =9 =45 =29 =-48 599 2568 1536 =58 =0 =-33 =-12 =-33
tree surveillance_audit_notification 2505 2386 2415 1038 2338 2447 2538 =-48 =8 =14 =21 =18 =31 725 450 2385 1472 =41 =-24 =-28 =-30 =-52 2626 165 =6 443 =47 =-50 =-50
tree surveillance_audit_notification 2497 223 2572 1892 2375 614 2548 2062 2627 2625 =-44 =17 =20 =27 =31 =13 =43 2628 =44 =-33 =45 40 2598 974 =5 =-38 =-46 =-31 =25
tree surveillance_audit_notification 941 776 2449 1125 2629 2630 674 2631 2632 =-43 =27 =16 =34 =23 =14 =13 =41 2525 63 =-31 541 =20 =-27 =-51 63 =-7 412 =10 =47
tree surveillance_audit_notification 1147 2505 2574 1038 =-54 =21 =28 =53 63 2456 1738 =-47 =44 =32 485 2545 =-52 =55 599 1926 2050 2633 2634 =40 =-38 =-29 =-33 =-42 =-14
tree surveillance_audit_notification 1419 2386 2512 2419 2140 2101 533 =-29 =-57 =14 =32 =7 =39 207 2602 2347 =39 =2 =-53 =-47 2347 79 =-13 1462 2518 =49 =-30 =-36 =-11
tree surveillance_audit_notification 1495 1286 2524 =-56 =39 2635 =39 =-10 1083 2603 575 678 2636 2574 2162 =16 =-30 321 =46 =-39 =-42 =-46 =-35 =-55 2637 592 =-69 =14 =29
tree surveillance_audit_notification 1419 2424 2367 2346 2606 2092 2545 2423 2370 2524 660 =-38 =13 =38 =14 =18 =22 =34 =44 1499 =21 =-45 =36 =51 776 234 =-2 =49 =40
tree surveillance_audit_notification 1221 2410 1028 =-56 =-7 =35 1536 2466 190 1286 =-31 =38 1462 2050 1345 2638 1325 2054 14 =37 =-16 =-41 =-34 =-49 =-35 =-41 =-44 =-51 =-27
tree surveillance_audit_notification 79 2538 1653 =-37 =38 =31 223 71 614 2540 2639 165 =-42 =-6 =35 =40 =46 2048 1462 296 =50 =-14 =-32 =-53 350 1081 =17 =-41 =-50
tree surveillance_audit_notification 2437 1259 2446 2457 2640 2641 1324 2546 2401 879 2642 2643 2644 =-32 =22 =41 =47 =11 =25 =35 =33 =34 =21 2645 =34 =-50 =54 =-55 =35
tree surveillance_audit_notification 1495 2512 1399 2079 2368 =-47 =32 =11 =19 =47 564 1446 2545 1715 1067 674 483 1579 =-26 =23 =24 =33 =45 257 =26 =-53 =45 =46 =53
tree surveillance_audit_notification 1614 =-58 2532 352 340 296 2520 2646 568 658 1684 =-1 =47 =32 1731 =57 =-18 =-47 =-37 =-24 =52 2490 1325 2591 =42 =-18 =-20 =-30 =-56
tree surveillance_audit_notification 1614 =-58 502 197 896 2447 2647 741 2573 1035 2417 1435 2154 =-24 =21 =31 =27 =38 =50 =31 =48 =53 =62 337 =52 =-27 1035 =-4 =-53
tree surveillance_audit_notification 1165 1443 2437 2569 2579 2101 2254 2648 2567 127 =-39 =-2 =25 =20 =31 2649 =6 =-53 =46 =52 =27 14 =37 =-46 296 540 =29 =-35 =-28
tree surveillance_audit_notification 2359 1715 2414 1399 2355 2650 2497 2651 614 =-41 =11 =34 =24 =23 =39 =16 142 =-25 165 1130 =-35 =39 =35 =22 2585 104 =37 =-24 =-35
tree surveillance_audit_notification 2359 2574 1125 2652 127 2474 2519 1772 585 2653 =-42 =23 =8 =22 =45 =8 =14 =29 =12 471 =28 =-23 207 55 734 =35 =-34 =-19 =-43
tree surveillance_audit_notification 1038 165 2648 2623 2482 1454 2654 2655 2092 2656 2657 585 1067 =-40 =9 =9 =33 =35 =20 =33 =25 526 =42 =-27 =44 =45 =45 =18 =37
tree surveillance_audit_notification 1221 2410 2347 2386 2658 =-55 =17 =26 =34 =37 2107 2347 2659 1531 1678 2502 =31 =-32 =-39 =-27 =-48 223 =-31 =24 1130 2660 =-45 =34 =42
tree surveillance_audit_notification 1614 =-58 1258 1446 2376 1056 584 1511 2372 2654 2000 2661 49 =-17 =40 =44 =20 =39 =46 =43 =58 =39 =-43 =57 1715 709 =-27 =26 =21
tree surveillance_audit_notification 1693 2359 343 2652 1673 =-48 =17 =27 1716 2648 2367 2442 2379 =-34 =9 =4 =21 =26 =38 1258 =24 =-32 2662 1372 247 =37 =-28 =-16 =-50
tree surveillance_audit_notification 1693 2386 1402 2545 71 2344 =-53 =1 846 =-32 =31 =27 1165 =17 =-39 2347 1536 63 =-11 =49 846 =-58 =24 280 1258 =2 =-65 =27 =25
tree surveillance_audit_notification 1147 2359 2345 =-50 =22 =37 941 2545 459 1372 2102 849 2444 970 2654 358 =-43 =-1 =31 =17 =37 =13 =29 =-52 =27 =47 2663 =43 =-37
tree surveillance_audit_notification 466 2344 2060 2431 2488 2351 2619 2664 19 2665 =-47 =10 =14 =27 =20 =25 =30 =26 =14 =42 257 2559 2236 934 =20 =-36 =-36 =-45 =-59
tree surveillance_audit_notification 108 2388 2593 499 2543 2362 2580 2375 2666 2667 2355 2627 =-42 =19 =28 =30 =39 =36 =18 2580 =38 =-56 =40 =37 =47 =30 2505 =12 =45
tree surveillance_audit_notification 343 1693 1435 1871 2668 =-48 =23 =16 =31 =6 1495 2370 2505 2619 1578 =-48 =18 =22 =21 =31 2179 974 2669 1076 =29 =-12 =-48 =-22 =-69
tree surveillance_audit_notification 1614 =-57 108 2534 1693 1402 234 720 2606 2670 2671 =-42 =26 =16 =33 =32 =36 141 =39 =-32 =13 =56 599 2559 =42 =-18 1715 =-42 =29
tree surveillance_audit_notification 1614 =-57 2466 941 849 896 2652 2410 1693 =-25 =5 =19 =33 2450 =42 =-23 1258 2386 =59 =-13 295 =-24 =25 1258 2599 =50 =-25 =-1 =-51
tree surveillance_audit_notification 941 2505 503 2534 1648 2401 2579 =-35 =26 =20 =12 =23 734 735 =-7 =35 =-45 1306 197 =-13 703 734 =45 =-25 =-26 =-47 466 =-6 =35
tree surveillance_audit_notification 2386 131 236 1416 2486 =19 =-46 =-13 =-20 1715 2427 =-42 =12 =33 1259 1643 2672 2459 248 619 =40 =-23 2673 =-55 =27 =-28 =-31 =-43 =-31
tree surveillance_audit_notification 108 2414 2674 2375 466 2060 =-43 =10 1083 =-9 =-64 =33 =38 1405 1010 =26 =-39 =-27 819 466 2414 2589 =-16 =36 =32 2675 =43 =-8 =-36
tree surveillance_audit_notification 343 84 2462 2414 =-45 =11 =24 1038 =-13 =26 502 1973 2566 908 599 =29 =-2 =-23 =-34 =-37 2414 1125 1550 =-42 =25 =12 1379 =31 =-47
tree surveillance_audit_notification 40 343 2545 1669 879 1673 2676 1528 =-40 =10 =23 =23 =30 =10 =37 2410 1320 2565 1323 =16 =-21 =-40 =-29 46 =58 =-7 2394 =-38 =15
tree surveillance_audit_notification 1693 2546 1536 2574 1724 2377 2351 2419 2677 =-37 =29 =-5 =21 =20 1581 =21 =-48 =22 =-39 =46 2634 238 408 281 =33 =-32 =-17 =42 =-45
tree surveillance_audit_notification 2414 1139 2440 564 2678 2428 =-45 =26 =31 2679 =30 =-30 2520 =17 =-38 79 =-29 =21 2490 2680 1100 444 1118 =15 =48 =-27 =-31 =-36 =-43
tree surveillance_audit_notification 2359 984 2545 1139 142 633 2471 71 =-51 1479 503 2681 =-34 =33 =28 =-44 =28 =45 =-4 511 =8 =-42 =34 =15 1165 =-1 2007 =43 =-18
tree surveillance_audit_notification 1693 2386 2401 1443 2572 2682 535 2414 =-43 =-8 =3 =26 =30 =7 =32 2511 79 =-8 =49 =-6 296 2683 343 2511 =-18 =26 =41 =-33 =-29
tree surveillance_audit_notification 1614 =-56 207 941 1225 896 459 984 1010 1715 =-25 =22 =-76 =18 =41 =47 2684 533 =43 141 =26 1724 =-41 =23 =-28 1724 =56 =0 =-51
tree surveillance_audit_notification 485 2482 =-38 =35 2466 2685 2686 1462 119 2386 856 2599 2687 339 =16 =-32 =-35 =-37 604 =-49 =19 =25 1405 =12 =-54 =-35 =-51 =-38 =-45
tree surveillance_audit_notification 1693 568 1495 1490 =-46 =4 2567 2375 2688 914 674 =-42 =29 2689 =0 =-52 =31 =34 =38 =11 2366 1312 40 1118 =6 =49 =-24 =-24 =45
tree surveillance_audit_notification 1446 720 1225 1384 2607 165 =-14 =26 =49 1995 2690 =-37 =32 =9 165 441 255 =25 =-29 2362 358 =-38 =17 =25 =26 =40 71 =43 =-40
tree surveillance_audit_notification 1221 2414 1717 2392 =-53 =16 =21 =25 2549 1490 2366 708 2412 2660 2691 =1 =-36 =38 =48 2000 =-45 =21 1300 =31 =-35 1499 =32 =-26 =-49
tree surveillance_audit_notification 1495 131 2370 2401 2472 1892 =-52 =23 =11 =23 =29 =-49 131 856 40 2466 2692 1459 509 =11 =46 =-32 =-39 =-40 =-32 2693 =-51 =27 =32
tree surveillance_audit_notification 2489 1504 954 2593 1805 1724 956 1216 2453 2604 =-27 =27 =13 =31 =23 =18 2396 890 1393 482 =26 =-18 =-30 =-43 =-33 =42 =36 =43 =-46
tree surveillance_audit_notification 2388 572 1495 1215 2407 845 =-47 =-4 =24 =4 741 1499 1165 308 1357 2674 2694 =-22 =29 =38 =30 =37 923 =37 =-14 =-51 =30 =13 =35
tree surveillance_audit_notification 2424 455 2414 485 =-29 1258 392 2695 2454 =4 =47 =-35 =-33 705 =-26 =35 2626 2050 1100 262 2474 =19 =-43 =46 =-31 =-41 =-47 =-41 =38
tree surveillance_audit_notification 207 1038 165 2420 1615 127 2696 1518 2697 1458 =-31 =17 =27 =26 =27 =13 =20 =41 180 =21 =-25 2570 845 44 =-19 =27 =43 =-30 =-49
tree surveillance_audit_notification 485 =-28 2416 1536 207 845 564 1305 1225 649 =-11 =-56 =2 =21 =24 1581 571 2698 =30 =-32 796 =-39 =18 489 =-41 =26 =-42 =-25 =36
tree surveillance_audit_notification 381 2359 482 1611 1305 2573 =-21 =32 501 =-11 =40 402 =19 =-30 1399 =-42 =25 337 2387 190 =-10 2445 =44 =-26 189 =21 =-44 =-39 =28
tree surveillance_audit_notification 2422 2699 2432 1504 466 2415 2407 =-30 =16 =29 1379 2107 2376 1472 2659 1325 =20 =-28 =-42 =-38 =-40 296 =-45 =23 =-43 =36 =40 =31 =32
tree surveillance_audit_notification 108 2545 1446 1693 2367 2700 1038 =-40 257 614 =21 =-38 =-53 =25 =24 1225 71 =-34 =13 =30 =34 =42 2440 45 =17 =-22 2542 =49 =-20
tree surveillance_audit_notification 606 739 318 628 1225 869 2375 2701 1399 =-29 572 =-17 =37 =29 =29 =29 692 34 696 =-18 =27 =26 =-39 =28 =25 692 =-55 =19 =42
tree surveillance_audit_notification 941 318 649 443 79 565 2702 =-36 =18 =22 1139 2395 584 =-13 =29 =24 44 =-24 =41 =-52 712 =-47 =3 189 =39 =-7 2703 =28 =-59
tree surveillance_audit_notification 941 459 2375 2367 2545 2446 2136 2674 2704 300 1715 2164 =-30 =25 =1 =22 =30 =33 =37 =33 =27 =25 =36 442 =35 =-21 2703 =28 =-35
tree surveillance_audit_notification 1614 =-54 2376 947 2636 838 2705 568 1782 1191 1166 2706 =22 =-26 =-19 =-21 845 296 =29 =-22 =-26 296 =51 =-4 =-27 =-32 =-36 =-37 =-35
tree surveillance_audit_notification 1221 2505 1311 1630 =-48 =6 =26 =36 974 1446 2437 358 1083 2525 165 34 2505 2707 =21 =-27 =-26 =-19 =34 =-45 =-45 =25 =42 =44 =-26
tree surveillance_audit_notification 2092 1693 1221 2410 =-50 =23 585 854 2445 803 2491 2708 =10 =-29 =-24 =-33 =-36 =-40 =33 2709 915 1225 2580 =14 =-28 =34 =-33 =-40 =42
tree surveillance_audit_notification 1614 =-54 734 2490 2638 1536 1805 2347 1399 1684 =9 =50 =42 =-10 1531 =38 =-30 441 564 =41 =-31 174 658 =-42 =16 =16 =-41 =-36 =-27
tree surveillance_audit_notification 257 63 2485 =-27 =30 2710 2686 1295 1035 1225 2125 712 445 1511 =-14 =-66 =8 =19 =34 660 1306 =28 =-17 =-30 =-30 =24 =-47 =-54 =-56
tree surveillance_audit_notification 502 2521 603 567 1764 1574 947 2711 2416 571 197 =-1 =21 =-24 =35 =-35 =-36 =40 =48 =-19 =-33 2622 =44 =-15 1805 2379 =-46 =-2 =20
tree surveillance_audit_notification 207 2348 471 442 1531 2662 1393 2587 2712 2713 =18 =-29 =-28 =-25 =-33 =-42 =-38 1006 2423 =-40 =13 88 =-29 =23 =-30 1372 =42 =-19 =-48
tree surveillance_audit_notification 63 2456 2321 =-45 =20 1615 =33 =-20 739 1805 2427 1749 2509 118 =-4 =-39 =33 =37 2693 =45 =-14 2672 2714 1280 =45 =-4 =-25 =-29 =-41
tree surveillance_audit_notification 485 2154 =-41 =20 1693 725 2715 578 2556 71 2346 2483 1165 1454 =-33 =21 =16 =36 =20 =15 =-38 =-36 =-35 =-45 2716 1372 =31 =-21 =-38
tree surveillance_audit_notification 1614 =-53 2633 1926 782 572 1306 2652 776 2672 497 =-3 =23 =-39 803 2717 36 =40 =-5 =-23 =-31 =42 =-40 838 =37 =-25 =50 =-40 =-47
tree surveillance_audit_notification 1614 =-53 896 1446 44 2347 649 923 2524 2102 =-19 =25 =32 =30 =-46 =-44 2007 2703 2357 =23 =-8 2357 =-56 =24 =-37 =31 898 =50 =-27
tree surveillance_audit_notification 941 1693 720 2349 2674 2718 459 1806 2433 1176 =-40 =14 =11 =22 =6 =21 =35 =22 =35 1147 =38 712 =-12 =29 1147 =-29 2692 =32 =-25
tree surveillance_audit_notification 2467 2379 2125 2543 2437 709 2382 2474 2719 2670 1555 2667 1543 =-36 =17 =22 =22 =25 =25 2511 =26 =-27 =27 =12 =20 =39 =34 =11 =41
tree surveillance_audit_notification 1764 2534 2720 2454 734 2009 2427 295 2125 705 2721 1593 =-30 =19 =29 =23 =29 856 =7 =-38 735 =43 =-14 =32 =-43 =10 =36 =29 =46
tree surveillance_audit_notification 1614 =-52 2672 2466 350 2722 257 71 1312 482 1730 84 =9 =41 =-24 =-16 2082 2450 =20 =-41 =-51 =29 =-24 =-12 =-29 =-42 65 =-59 =7
tree surveillance_audit_notification 941 2386 2401 2449 2524 300 2375 1615 2394 709 =-37 =10 =0 =-2 =22 =20 =29 =24 =23 2352 2401 =21 =-16 =-18 2703 1998 =30 =-14 =-37
tree surveillance_audit_notification 2532 14 1764 44 712 1383 2660 1746 804 =-21 =15 =27 =28 =31 =19 1281 46 1191 =24 =-15 238 =-35 =8 =-35 =41 1010 =-38 =23 =-54
tree surveillance_audit_notification 1614 =-52 1083 1345 2669 2556 2723 640 535 2050 2384 2107 2518 739 1675 =29 =3 =-18 =-26 =-10 =-27 =-23 =46 =-27 =-39 =-36 =-41 =-36 =-32
tree surveillance_audit_notification 1614 =-51 502 2634 2510 2724 1416 =27 2422 142 =11 197 =-35 =10 =37 =-33 =-28 =-37 142 712 1220 432 =-52 =-4 =9 =6 1379 =25 =-30
tree surveillance_audit_notification 941 509 2449 2428 2423 2432 2579 742 923 =-27 1405 =18 =-22 =-51 =27 =27 =20 =32 =26 36 =37 =-22 1036 63 =-10 2692 =35 =-23 =-29
tree surveillance_audit_notification 1614 =-51 2428 2545 2569 2521 2629 317 1539 2388 1124 2394 1296 2725 1174 =-34 =19 =24 =16 =2 =22 =20 =33 =19 =29 =24 =33 =36 =48
tree surveillance_audit_notification 490 318 941 2550 2726 914 2534 2580 =-32 =16 =25 578 =7 =-33 =33 =38 2649 =21 =-28 2413 =41 =-9 2413 352 2403 =-40 =19 =12 =31
tree surveillance_audit_notification 2510 2524 2054 370 2396 443 2685 1643 2727 2429 2363 2587 2728 1373 =20 =-12 =-22 =-23 =-25 =-28 =-32 =-31 =-23 =-24 =-22 =-23 =-38 =42 =-38
tree surveillance_audit_notification 343 2545 2356 =-27 =28 =31 1693 466 2506 2537 =-35 =10 =25 197 207 593 =25 =-22 =-25 =-14 901 1759 485 =-13 =40 295 =-42 =23 =-20
tree surveillance_audit_notification 343 2660 1706 2221 =-27 =22 =18 =23 502 2662 2198 1926 1083 949 =25 =-17 =-18 =-27 =-23 =-42 1762 443 84 =-16 2729 =19 =-23 =-37 =-43
tree surveillance_audit_notification 207 2443 104 1259 441 2454 2338 1446 1384 =5 1253 1980 2456 =-44 =10 =8 =24 =21 =27 =33 =15 =-28 1980 2454 =-62 =10 =25 =39 =-43
tree surveillance_audit_notification 1495 1574 1226 954 2647 =-44 =10 =21 =9 =29 343 262 2416 =-29 =20 2396 1416 =41 =-4 =-30 1345 568 441 846 =35 =1 =-2 =39 =-25
tree surveillance_audit_notification 502 2710 776 1125 924 896 1413 1067 2623 =-14 =27 =27 =33 =27 =-39 =20 2730 2731 1076 =32 =-19 =-20 =-36 =-49 142 =-24 1649 =27 =-35
tree surveillance_audit_notification 1147 832 =0 =-45 104 2649 2669 2510 2638 586 1626 487 2556 1023 2732 =26 =-18 =-17 =-25 =-28 =-29 =-19 =-34 =-31 =-40 =-30 402 =-37 =19
tree surveillance_audit_notification 2607 2483 2398 1715 2733 2518 1325 2050 1191 450 1022 317 =-6 =24 536 =33 =-9 =-35 =-32 =-41 =-38 =-43 =31 924 =20 =-21 =31 =31 =45
tree surveillance_audit_notification 1056 533 2649 233 84 501 =-16 2734 503 =-4 =39 =-31 190 =-7 1948 1675 =45 =3 =-17 =-33 =-46 2735 784 =-27 =22 =25 2649 =31 =-20
tree surveillance_audit_notification 502 2672 2427 1246 2715 2376 12 450 2445 1325 2736 444 996 =25 =-11 =-20 =-17 =-20 =-26 =-25 =-31 =-29 =-29 =-35 =47 =-44 2374 =-20 =15
tree surveillance_audit_notification 941 2546 1536 2686 1312 119 450 2386 1320 2007 =5 =-36 =-33 190 =-32 =37 =-33 =-27 =-22 =-45 =-31 =41 1258 1147 =-22 =25 1706 =-28 =25
tree surveillance_audit_notification 1259 896 599 571 44 343 1669 =-35 =17 1408 455 1762 1416 501 =4 =39 =-5 =-23 =-28 =-43 2400 392 =8 =-35 =41 =-35 =-27 =32 =-37
tree surveillance_audit_notification 257 2545 2463 2136 2374 2446 2737 2738 1125 2454 2000 =-24 =6 408 =43 572 =-27 =28 2492 =16 =-35 =24 =28 =30 =22 =35 =29 =34 =-52
tree surveillance_audit_notification 1693 108 1083 705 796 2374 503 782 27 =-25 =-2 =17 =8 =20 =-37 =22 =-49 1101 =20 =-14 1399 2739 2007 =34 =-8 =-15 1759 =19 =-47
tree surveillance_audit_notification 2362 2483 2733 941 2521 509 521 2026 832 1384 =17 =-15 99 459 =-36 1244 =21 =-26 =22 =18 =19 =13 =18 2456 =-5 =34 =29 =32 =23
tree surveillance_audit_notification 2715 2179 2445 71 161 1405 14 =17 =-25 1416 =-56 =13 1226 1019 =-27 =16 =23 2707 1472 2740 2741 =25 =-16 =-18 =-19 =-27 =-35 =-37 =-36
tree surveillance_audit_notification 207 628 2569 1384 567 79 =-10 888 =33 =-20 =-26 2394 2422 1715 2742 1724 =-30 =-6 =19 34 131 =-33 =16 =21 =22 =17 =32 =31 =-40
tree surveillance_audit_notification 1221 1669 =-33 =14 2660 2743 2729 854 2510 1895 901 841 2744 2727 1554 =6 =28 =-30 =-30 =-35 =-25 914 =9 =-40 =-34 =-28 =23 =33 =36
tree surveillance_audit_notification 509 459 1574 2745 2450 2362 2680 1012 1555 2474 1764 565 =-20 =7 =20 =5 =19 =23 =-42 2722 =20 =-19 =20 =32 =23 =19 543 =39 =-10
tree surveillance_audit_notification 79 =-23 1495 65 1693 =21 2746 =-25 =25 559 =-46 =10 65 2497 1501 741 914 =8 1097 =-18 =25 =25 =-37 =37 2747 898 =38 =-7 =-28
tree surveillance_audit_notification 1693 782 2748 541 275 2749 27 747 =-21 =13 =1 =25 =11 =-36 =26 =21 485 =-23 338 2750 2586 1880 =44 335 =25 =-28 =-14 =-17 =-33
tree surveillance_audit_notification 343 =-12 2586 653 594 586 2751 482 314 1998 543 174 =28 =-3 510 =19 =-28 1554 =15 =-30 =-13 2345 =8 =-32 =-23 =-16 =-25 =-23 =-25
tree surveillance_audit_notification 2198 485 =-20 2633 1221 2511 =-19 =21 1462 2086 708 1665 575 2752 =31 =-16 =-17 =-23 890 1479 2413 =10 =-32 =30 =-35 =-31 =-26 =-29 =-33
tree surveillance_audit_notification 485 2652 =-46 =24 1165 207 489 2345 628 296 2403 1130 217 =-39 =9 =6 =16 =11 =17 =7 2753 1778 =13 =-24 =-24 =-38 854 =20 =-28
tree surveillance_audit_notification 533 2182 2730 1147 408 =-26 =8 408 2754 =42 =-28 2492 =12 =-24 =-26 =-30 1147 =-38 1097 412 =-26 2444 2672 2511 =-14 =14 =-43 =33 =30
tree surveillance_audit_notification 2198 2534 71 845 1669 956 674 142 =-44 =-5 =18 =24 =16 =13 441 2708 854 =38 =-22 =-20 2048 343 =-15 445 =21 =-22 =-38 =35 =-26
tree surveillance_audit_notification 2550 2509 2456 2485 1746 2543 407 2755 1387 2756 165 886 =-27 =19 340 =6 =-30 =12 =19 =21 =21 =25 =19 =23 511 =36 =-18 =23 =43
tree surveillance_audit_notification 1614 =-49 2362 941 2102 720 585 2609 2757 2521 2749 2000 =-29 =1 =23 =19 =25 =30 =24 =34 =19 970 =25 161 =-47 =19 190 =-24 =47
tree surveillance_audit_notification 2428 127 1083 2569 84 2359 2379 1084 =-37 =9 =2 =20 63 660 2374 =-34 =24 =28 985 104 2758 =22 =-25 =-20 =-36 =32 =-40 =26 =39
tree surveillance_audit_notification 1614 =-48 257 247 1100 2727 350 2599 2698 189 210 2347 =21 =-5 352 =24 =-55 654 =36 =-11 =-23 =-19 352 =-38 =21 =-29 =-27 =-32 =-38
tree surveillance_audit_notification 502 2488 2054 1371 2684 2401 1372 1511 =-2 =22 =-21 2529 2345 =42 =-7 =-13 =29 =-30 =-36 =34 2699 680 1244 =-33 1998 =7 =-38 =17 =22
tree surveillance_audit_notification 1554 2472 104 2359 776 1067 1706 2401 =-21 =13 =18 =25 735 =-2 36 =42 =-9 1312 =40 =-23 =-21 1312 1871 =-24 =7 =12 973 =42 =-28
tree surveillance_audit_notification 1614 =-48 1258 84 489 183 1084 =-26 =10 =21 =11 854 334 =27 =-18 1520 =-41 =16 432 17 2440 536 =-44 =6 476 =15 =-28 =5 =25
tree surveillance_audit_notification 2545 2733 2447 584 499 2302 2441 572 1435 1359 1538 1533 639 1728 =-32 =5 =11 =11 =3 =21 =21 =3 =7 =20 =25 =24 =25 =38 =30
tree surveillance_audit_notification 509 2652 1379 854 2475 849 44 636 298 =-30 2759 782 238 =-2 =-28 =25 =37 =26 1581 =15 =-20 2007 =18 =-21 =30 =-28 =-28 =28 =28
tree surveillance_audit_notification 2543 1693 357 2573 2388 2450 1682 1084 1795 1538 984 =-35 =-5 =-5 =14 =4 =11 =16 =12 =24 =21 1225 2760 =3 =-52 180 =31 =-14 =35
tree surveillance_audit_notification 1446 501 2417 1419 2422 1026 =-30 =10 =10 =2 =27 564 720 2422 1504 2428 2761 1022 357 =-24 =22 =13 =24 =23 =27 =30 =33 =32 =28
tree surveillance_audit_notification 2715 941 734 2366 896 2359 1504 2353 1555 1634 2403 476 608 =-33 =2 =6 =8 =15 =22 =23 =29 =14 2359 =40 =-28 =20 =-36 =20 =-35
tree surveillance_audit_notification 108 2352 2054 1036 1926 2532 575 801 180 =13 =-8 =-19 =-24 =-26 =-29 =-32 =-35 =-21 2622 2357 618 2762 =30 =-13 =-19 46 =-30 =18 =-18
tree surveillance_audit_notification 502 2470 189 2760 329 838 533 1372 2352 =27 =-8 =-18 2417 =-11 =22 =-29 =-31 2647 =-43 =12 213 =21 =-13 =29 2505 1056 =-30 =8 =11
tree surveillance_audit_notification 108 1051 335 2763 896 79 =-40 2359 1892 2394 =-11 =26 =-40 =16 =19 =26 =23 2670 =-39 =10 2591 2489 79 =-10 599 =28 =-1 =-24 =-28
tree surveillance_audit_notification 502 2698 2054 2466 2764 1393 734 =17 536 =11 =-33 =-27 =-28 =-30 =-34 =-32 877 2497 2765 2362 1176 1225 =-46 =-14 =8 =11 =17 =16 =23
tree surveillance_audit_notification 502 2198 2722 888 71 2645 1051 890 2511 =8 =33 =-17 =-24 =-34 295 =32 =6 =-23 =-15 =-27 295 142 1702 712 =-41 =7 =13 =11 =8
tree surveillance_audit_notification 2050 79 =-19 2508 2593 2179 2659 2459 2347 2766 915 1139 11 2760 =13 =-13 =-14 =35 =-14 =-22 69 =-12 =18 =-30 =-33 =-32 =31 =26 =-33
tree surveillance_audit_notification 896 599 941 1578 79 1130 =-31 =15 228 2729 443 763 =16 2457 =-29 =21 =-23 =-18 =-28 1147 =15 1880 =5 =-47 =16 =-31 2767 =37 =-29
tree surveillance_audit_notification 1614 =-47 1325 63 466 =-38 =14 599 2592 2510 2768 734 433 567 2769 455 =32 =-18 =-10 914 =-24 =31 =-12 =-11 =-20 =-20 =-18 =-16 =-30
tree surveillance_audit_notification 896 1805 1118 954 2760 2509 2421 1675 2759 =-30 =11 =9 =11 =16 =-45 =21 =1 2357 281 763 2770 =24 =-14 =-10 =-25 =-21 497 =34 =-18
tree surveillance_audit_notification 1259 502 725 466 280 =8 =-22 1652 2754 2730 73 1647 =36 =-5 =-15 =-17 =-19 =-14 =-32 1225 442 =-8 =-43 =17 1225 1611 =-50 =-1 =-7
tree surveillance_audit_notification 257 79 2374 628 =-26 =17 =23 2771 2346 1147 1693 =-35 =19 2709 2772 497 2675 890 1258 =8 =35 =-25 =-20 =38 =-22 =-28 =24 =-30 =-40
tree surveillance_audit_notification 2670 2410 941 784 2428 2402 2773 2543 2774 606 2775 1003 2776 1682 =-35 =10 =4 =11 =18 =12 =21 =22 =17 =24 =22 =24 =10 =21 =38
tree surveillance_audit_notification 2534 2423 2777 2619 2778 2670 1176 2349 2779 300 2467 2780 1541 =-23 =15 =15 =11 =20 =19 =18 1490 =23 =-16 =15 =17 =22 =32 =20 =25
tree surveillance_audit_notification 941 2781 614 2746 2375 2534 2782 1579 2449 1311 2783 674 =-31 =-1 =6 =9 =12 =12 =16 =13 =22 =17 =19 =24 2444 2386 =2 =34 =-18
tree surveillance_audit_notification 466 2395 2654 =-19 =17 =19 1581 670 819 1499 443 1076 1221 =-11 =29 =-8 =-25 201 =-24 =13 =-28 2481 223 =-19 =21 =-35 131 =-38 =17
tree surveillance_audit_notification 2505 1980 2390 1402 2579 2454 590 =-34 =8 238 =30 =-23 =26 735 =-16 =20 =22 763 1342 =28 =-29 =-14 576 735 =32 1379 =10 =-30 =-30
tree surveillance_audit_notification 2428 954 2475 2606 2763 2784 88 445 628 2553 104 =-25 =8 =10 =23 =7 1036 1100 79 =-9 =14 =-25 =-26 =-29 =16 =26 =24 =27 =31
tree surveillance_audit_notification 257 2440 2366 869 371 948 52 287 2581 =-33 =-1 =6 =10 =10 2559 =14 =-24 =16 =33 970 2366 287 =31 =-13 2419 =15 =-26 =-23 =-36
tree surveillance_audit_notification 2524 956 27 1258 509 832 36 =21 =-20 941 489 =-30 796 =-13 =20 =12 =25 65 2377 =-37 =1 =15 1006 1081 =5 =-21 =25 =24 =31
tree surveillance_audit_notification 1165 465 2428 784 2785 2786 2009 990 954 2787 2788 =-17 =13 =11 =13 =20 =20 =22 =-37 =24 =26 =28 2414 1207 =10 =-23 1306 =39 =-9
tree surveillance_audit_notification 257 2470 1504 2534 242 585 485 =-38 46 741 2789 1672 =-20 =14 =15 =14 2790 =21 =-24 =23 2635 =20 =-16 =26 =29 734 =29 =-20 =-33
tree surveillance_audit_notification 2791 2505 734 599 412 846 1050 131 =-41 =6 =9 =14 71 280 =8 =-12 1612 =23 =-12 =-23 =-26 846 2490 =30 =-26 1675 =8 =-29 =-36
tree surveillance_audit_notification 2792 585 896 2543 2348 2793 2403 2427 2794 711 2417 280 =-12 =-31 =5 =13 =17 686 =27 =-20 =15 =22 =15 =26 394 =28 =-9 =21 =34
tree surveillance_audit_notification 2454 1038 1258 65 978 502 =19 =-12 2441 1286 =-30 =7 =13 2511 =-26 =8 2377 =-28 =13 2377 =21 412 =-23 =21 45 984 =34 =-10 =-9
tree surveillance_audit_notification 2593 2644 2777 784 2416 984 2701 2720 896 142 44 2678 =-36 =9 2414 =-14 =20 =-5 36 =24 =-29 =20 =21 =8 =14 =22 =31 =29 =31
tree surveillance_audit_notification 1083 207 2179 599 576 192 2559 392 1419 2505 =6 2641 =33 =-10 856 =32 =-9 =-10 =-14 1215 =-20 =18 =-19 352 =-28 =19 =-29 =-31 =-32
tree surveillance_audit_notification 2520 2366 2353 2672 2795 2524 2154 1764 1805 =-11 1419 578 =22 =-14 =-12 =21 =18 =27 =23 =-27 408 =-8 =35 2796 192 =28 =-15 =-17 =-24
tree surveillance_audit_notification 108 2456 2545 636 2060 658 2349 879 2366 =-40 1384 =21 =-23 =-3 =10 =3 1312 =21 =-20 =30 =31 =29 817 2489 2633 =19 =-12 =-19 =-20
tree surveillance_audit_notification 207 2633 2525 1693 2440 2401 956 970 =-21 =5 =16 =23 2753 2672 2384 =21 =-17 =-28 =-22 485 =-16 2702 915 =36 =-15 =-9 =-29 =-27 =-32
tree surveillance_audit_notification 108 2456 489 708 197 1076 1139 503 =-37 =2 735 =26 =-14 =17 =15 =-37 =6 1923 2394 =33 =-14 =-17 1673 2797 362 =19 =-15 =-16 =-16
tree surveillance_audit_notification 2388 2386 2447 2426 2442 984 2505 2491 =-39 =7 1295 =8 =-25 =0 1479 =-13 =32 =16 =15 2101 490 =26 =-8 161 =7 371 =-41 =21 =22
tree surveillance_audit_notification 2545 466 2415 2102 796 =-37 280 =22 =-23 =7 =23 2569 1554 2454 1225 1706 712 445 =-37 =-4 =7 =16 2101 =13 =-13 =13 =16 =28 =27
tree surveillance_audit_notification 502 79 84 =15 =-19 898 392 1412 1665 2784 1437 =29 =-8 =-6 =-11 =-11 =-14 =-14 1762 2447 210 914 =-19 856 =9 =-23 =23 =-28 =-34
tree surveillance_audit_notification 2101 2607 941 2541 1011 2581 562 988 =-23 =12 =15 2414 =-19 =22 =19 =14 =7 =31 1345 895 765 63 =-2 2599 =35 =-3 =-14 =-18 =-17
tree surveillance_audit_notification 2440 2386 1479 217 956 2798 =-23 =14 =14 =22 =11 63 =-14 2165 =26 =-14 660 1462 1531 2799 141 1923 =39 =-5 =5 =-13 =-14 =-22 =-29
tree surveillance_audit_notification 1536 2800 567 2400 1402 2457 782 2411 2066 2444 1782 =-25 =10 36 =29 =-20 =14 =16 =22 =19 1221 =-18 =26 =26 =-13 1225 =-42 =8 =-22
tree surveillance_audit_notification 1538 521 2403 832 649 238 696 =-13 =22 46 =36 =-3 =-27 606 572 531 2789 2427 =-25 =5 =8 =9 =4 =15 =22 =21 832 =-21 =19
tree surveillance_audit_notification 1495 65 2521 =-2 =29 =-36 65 2801 2510 1147 2392 =-24 =13 2802 1379 1612 1728 =20 =-13 =-15 =-18 =-18 =-24 =-24 2803 1007 =27 =-10 =-20
tree surveillance_audit_notification 1764 459 2686 471 974 796 1795 712 296 510 2338 2702 =-4 =25 =27 =20 =-12 =-12 =28 712 =-23 =21 =-19 =-21 =-33 2804 =21 =-8 =30
tree surveillance_audit_notification 2670 2521 2375 1124 2388 2629 708 509 79 =-30 2379 1051 =-8 =-42 =6 =22 1630 2366 941 =-45 =6 =3 =13 =17 =20 =21 =28 =19 =34
tree surveillance_audit_notification 2198 2538 502 63 849 =-21 =8 708 1805 1706 640 =2 =-25 =26 =30 1295 =9 =-28 650 118 =-22 1805 =-14 =23 =17 =27 1923 =-38 =12
tree surveillance_audit_notification 1614 =-44 2685 2532 2362 568 2546 2198 1495 65 1416 =20 =-17 =-39 334 1405 =14 65 =-15 =20 =-20 =-26 =31 1244 =26 =-10 =27 =-35 =-36
tree surveillance_audit_notification 502 2672 27 1286 696 2545 1696 =-12 =20 =23 =19 2418 1147 =0 =36 =-12 1147 =-9 =37 =-37 2497 602 108 2689 =-39 =-4 =-5 =8 =17
tree surveillance_audit_notification 1038 696 238 782 2684 381 2700 =-28 =7 =9 =8 =19 2649 63 =-11 2170 2450 =23 =-11 =-14 =-23 2198 =23 =-20 1511 119 =31 =-11 =-4
tree surveillance_audit_notification 334 2483 649 2198 1207 564 2689 674 2631 =-4 =21 =29 =29 2413 =32 =-7 44 =-34 =9 =-23 44 488 =-35 =9 2400 =-10 =24 =26 =-28
tree surveillance_audit_notification 142 1446 44 2419 2511 1221 =-22 1696 =16 =-19 2805 =-28 =6 1715 =-45 =9 765 1023 183 =15 =-12 =-19 =-23 =22 394 =16 2511 =-19 =17
tree surveillance_audit_notification 2672 2427 712 2525 2510 1393 2474 2374 2401 914 482 1805 =1 =33 =-30 131 1490 =-21 =12 =7 =20 =26 =21 =-26 =-29 =-33 =19 =33 =-25
tree surveillance_audit_notification 2654 2579 2475 2543 1715 459 639 2569 2372 584 2806 1028 782 =-32 =4 =-4 =8 =12 =14 =15 =7 =9 2107 =12 =-24 =25 =24 =25 =23
tree surveillance_audit_notification 2634 2549 197 1446 2416 2359 2401 2545 488 1384 =-1 658 778 =-28 =11 =2 =15 =16 =17 485 =-16 =20 =21 =22 1731 =24 =-12 =-30 =-30
tree surveillance_audit_notification 1614 =-43 207 941 2179 567 337 1402 2447 2382 280 564 914 =16 =-11 =24 914 =-24 =3 =25 =27 =27 =-23 1402 =-23 =8 =-30 =23 =-33
tree surveillance_audit_notification 207 541 466 1051 1715 =5 =-17 =-25 2807 1730 2808 1035 2809 1998 2082 298 =6 =28 =-11 =-5 =-11 =-11 =-15 =-20 =-22 2454 =-27 =17 =-32
tree surveillance_audit_notification 40 108 2810 2456 269 896 =-16 =11 2386 1226 165 =-21 =6 =23 1295 =27 =-1 2352 =30 =-5 =-29 490 2000 =28 =-6 =-7 2352 =-19 =13
tree surveillance_audit_notification 941 2607 2532 2009 1225 1067 1504 2641 614 2630 1011 =-29 =5 =9 =3 =14 =18 =23 2414 1419 =-15 =12 =18 =25 =-38 =30 2715 =18 =-11
tree surveillance_audit_notification 941 1306 2602 2107 2158 1880 2386 2359 984 =-7 =16 =18 604 =30 =-21 223 2413 776 =-5 =20 =-22 =-26 =-28 =-17 =-29 =-30 2386 =5 =31
tree surveillance_audit_notification 2107 2082 2198 2565 466 208 =2 =-22 541 968 2673 877 =33 =-1 =2 =-7 1006 =9 =-25 =-30 =-21 =-22 412 =-32 442 2430 =21 =-12 =-17
tree surveillance_audit_notification 247 2525 603 27 2417 2526 600 985 2486 2444 1038 =3 =19 =26 =-15 =-19 =-16 =-20 =-18 1023 1762 1130 =31 =0 =-7 =-12 =-17 =-23 =-25
tree surveillance_audit_notification 257 1305 2521 2683 1490 104 2102 19 1370 2400 2470 23 =-9 =15 =15 =14 =-24 =-21 55 =27 =-13 =-24 394 =-30 =7 =-32 =17 =15 =-32
tree surveillance_audit_notification 2672 1495 849 1490 =-25 =7 1084 2811 =28 =-9 1399 =11 =-31 766 1513 510 849 2784 2809 747 =29 =-2 =-12 =-16 =-4 =-3 =-20 =-21 =-22
tree surveillance_audit_notification 1495 1286 =-32 =5 52 455 2715 2198 2812 343 1669 1399 412 =-17 =12 =-29 =18 2101 1286 1633 =34 =-3 =-5 =-6 =-26 =-16 =-21 =-25 =25
tree surveillance_audit_notification 2366 2428 2552 2579 2534 1125 973 2483 726 2746 521 2650 =-26 =11 =17 =12 =14 =15 =14 =4 =15 =22 =23 =25 2784 1019 =26 =-8 =-20
tree surveillance_audit_notification 1581 1499 2634 1926 2344 974 343 =-4 2813 2404 2808 192 =19 =-5 =-14 =-10 =-14 708 =-27 =7 =24 =-25 =-25 201 =-30 =4 343 =-40 =-6
tree surveillance_audit_notification 1693 1384 63 =-13 502 =32 =-14 499 2438 340 2814 =-19 =15 =15 =16 =21 2815 2813 1225 2413 2513 485 =-14 =25 =-19 =-20 =37 =-17 =-19
tree surveillance_audit_notification 1614 =-42 1097 709 2816 2524 70 201 521 2470 2717 =-25 =11 1675 =-11 =28 =22 408 =-8 =25 201 =18 =-11 =25 =21 1675 =35 =-10 =28
tree surveillance_audit_notification 257 2440 2346 17 2401 1413 65 =-31 914 =-19 =14 =11 =19 1611 =-3 =24 1006 352 =8 =-27 =26 269 =-8 1634 1280 =30 =-9 =-22 =-31
tree surveillance_audit_notification 1579 2444 941 1880 2107 1715 2580 482 948 =-5 =17 =-29 =19 =26 44 =-38 =6 =-22 1258 970 482 =27 =-9 =-14 =-8 845 =5 =-34 =19
tree surveillance_audit_notification 649 782 2456 2509 1176 623 674 127 531 2362 1014 2394 =-30 =-1 =2 =15 =17 =12 =12 =16 =22 =23 1050 =26 =-7 =29 1130 =-23 =13
tree surveillance_audit_notification 2546 2427 1980 2449 2454 1647 1737 371 1048 =-27 =16 1048 1147 =-10 =17 =-18 =12 =13 201 =-12 =33 =18 1536 1295 =27 =-4 =-21 =24 =32
tree surveillance_audit_notification 1614 =-41 207 2509 2236 2481 2591 2347 2599 1521 2817 2352 =27 394 =-8 =20 =-5 =-13 =-13 497 =-9 =18 =-15 2419 =6 =-25 =-20 =33 =-29
tree surveillance_audit_notification 2488 2672 466 190 =-42 65 =5 1358 =-22 =5 190 =24 1495 65 =0 =-37 350 2198 2695 734 =25 =-5 559 =-31 =12 =-20 =-24 =-28 =24
tree surveillance_audit_notification 2383 2760 432 1413 1050 450 1306 923 1258 502 =18 79 =19 =-15 2440 =-21 =12 =28 =-17 =-21 1538 =-21 =11 =29 =-22 =-24 79 =-15 =23
tree surveillance_audit_notification 502 1258 822 2256 2198 497 2497 =24 =-6 2394 =13 =-20 =-14 =-22 =-22 2508 2345 201 =-27 =12 =6 =15 1554 340 1130 =-29 =-2 =18 =11
tree surveillance_audit_notification 1581 2722 599 257 501 2763 44 412 =-21 =2 984 1416 =23 =-7 =-13 =27 2649 2349 =21 =-6 =-14 =-19 412 =10 =-23 88 =-26 =7 =-19
tree surveillance_audit_notification 2466 2359 465 1504 954 2451 2368 466 =-20 978 =-12 =8 =15 649 =20 =-14 =15 =19 =21 476 734 1306 2451 =35 =-2 =-13 =-19 =-21 =-27
tree surveillance_audit_notification 1715 2374 2818 2629 1096 636 845 1399 217 483 =-28 =2 =6 1405 =19 =-21 846 =-10 =8 =13 =10 =14 =14 =22 79 =-11 2107 =31 =-4
tree surveillance_audit_notification 27 2488 1495 2581 1130 =-36 =5 =14 567 2819 468 2472 2518 =22 =-12 =-5 1225 =4 =-27 =-18 =-24 =17 1472 708 1147 =-9 =24 =-14 =-17
tree surveillance_audit_notification 2672 343 189 2416 465 =-27 =3 =13 =16 1399 40 1446 2346 1176 2816 2550 =-12 =12 =15 =14 242 =19 =-9 =23 =-18 2625 =24 =-8 =-26
tree surveillance_audit_notification 1693 1259 358 2362 948 2545 503 287 846 =-28 =1 =11 846 =19 =-25 =14 =14 =15 =12 =-22 352 2366 565 298 =-28 =3 =24 =25 =29
tree surveillance_audit_notification 2427 509 79 2456 =-31 =5 1499 2549 2395 1038 1399 2654 2505 1446 =-26 =14 =6 =23 1520 =18 =-19 2422 =23 =-13 =27 =-27 =-19 =28 =27
tree surveillance_audit_notification 819 2427 108 1892 296 485 =-19 734 412 =-9 79 =-6 343 =31 =5 =-19 =-25 =-28 79 =-17 2505 208 898 =16 =-15 =-17 =31 =22 =-23
tree surveillance_audit_notification 2389 1147 =-11 2703 2357 2549 2645 441 914 2454 =-6 =28 466 =4 =41 914 2454 =27 =-9 27 536 =-26 =5 =17 =-10 =-17 =-7 =-17 =-26
tree surveillance_audit_notification 1614 =-39 2347 2256 1673 2469 2820 2007 2722 2645 79 223 =18 =-9 45 =30 =-2 =-6 =-4 =-10 =-14 =-15 =-11 =-16 131 142 =-22 =11 =14
tree surveillance_audit_notification 2009 2485 2351 217 1504 1050 1220 742 466 2411 =-11 =15 2347 604 =25 =-5 1118 =-17 =13 =-18 =-21 1220 =-24 =10 =18 =17 =20 =22 =24
tree surveillance_audit_notification 1614 =-39 599 2633 84 502 2470 =-3 =17 =-16 735 1673 =30 =-6 2595 201 2821 1402 2440 =-26 =1 =16 =19 =14 =30 =-22 269 =-33 =-1
tree surveillance_audit_notification 2442 55 2359 956 2822 2437 2382 108 2456 17 =-32 1554 =-19 =25 =7 567 =9 =-18 =14 =14 =19 =20 2347 =18 =-10 =-22 79 =-11 =23
tree surveillance_audit_notification 1495 65 501 161 =-24 =7 =18 =-35 201 845 =6 2231 1014 1372 71 2352 =17 =-19 2107 =-39 =4 =7 =11 =19 845 442 =11 =-18 =27
tree surveillance_audit_notification 1614 =-38 108 1435 1446 71 2416 165 =-25 2800 =19 =-25 =15 466 =-21 541 970 =20 =-9 =-19 =14 =21 63 =-8 2754 174 =29 =-2 =-11
tree surveillance_audit_notification 2485 533 2599 269 445 1805 =-22 =8 670 =16 =-13 2565 1633 445 =27 =-6 =-10 =-14 =-22 1495 849 =-36 =-2 1023 27 =-5 =13 =-26 =22
tree nonconformity_notification 849 2823 =-119 =51 238 2151 2188 280 =-63 2735 =-11 =84 =65 =-107 2824 1076 2825 2151 1871 316 =81 =-67 =23 2826 =-26 =92 =-76 =-48 =-93
tree nonconformity_notification 1220 2430 2521 2728 2827 2779 =-113 2828 =-103 =35 =21 =21 190 =-82 =28 190 =-44 2556 =84 =-59 84 564 238 =-61 =81 =97 2829 =103 =-70
tree nonconformity_notification 2581 2580 2830 2742 2831 2832 2833 =-106 =11 =42 =79 63 =-79 =83 63 =-62 =71 63 =-94 =78 63 =-79 165 296 2764 =64 =-81 =-57 =103
tree nonconformity_notification 2647 1148 2620 2834 2026 2835 2836 2662 =-101 =12 =49 =59 948 =13 =-91 =52 =45 280 =-8 =75 46 1084 1056 502 =-64 =26 =41 =78 =81
tree nonconformity_notification 849 2436 2806 =-98 =37 108 =-73 =65 238 71 923 2837 =-85 =53 =47 =18 17 1084 923 201 2370 =-58 =69 =39 =94 2838 =96 =-57 =88
tree nonconformity_notification 1220 2580 2500 2839 =-94 =36 63 =-60 =51 63 =-81 994 =71 =-52 485 2373 =-81 =86 343 70 318 1357 =-79 =56 =76 =87 2840 =90 =-73
tree nonconformity_notification 2430 2702 2841 1759 2581 2832 2779 =-91 =-17 =37 510 =-69 =44 79 =-89 =53 =77 79 =-86 2842 84 =11 =92 =-77 79 =-39 1579 =87 =-46
tree nonconformity_notification 1402 2766 2843 2844 =-89 =15 1669 =-72 =51 412 =-75 63 =-84 =60 63 =-51 2845 321 961 1914 2846 1986 =85 =-52 =-47 =-47 =-64 =-69 =-63
tree nonconformity_notification 1215 2581 2418 2495 2742 =-86 63 =-77 =67 =73 =58 63 =-74 915 =57 =-71 63 =-71 485 =-62 352 2647 2472 941 =-40 =74 =60 =75 =97
tree nonconformity_notification 2581 1895 1615 1504 2620 2622 =-83 =6 =6 =69 34 2847 =-56 =68 46 =-37 =52 34 108 =-55 =12 =54 63 =-62 1462 298 =15 =76 =-72
tree nonconformity_notification 1286 =-83 190 2790 2227 =-79 =71 =67 238 914 352 =-68 =11 343 =-65 1175 =73 =-55 2445 119 2219 =86 =-69 459 166 =55 =-75 =58 =-79
tree nonconformity_notification 849 2495 =-80 =42 190 2790 =-70 =83 2128 296 1462 2848 617 1056 119 576 =57 =-27 =-40 =83 =-56 =-72 =-74 =-21 984 2702 =-70 =52 =40
tree nonconformity_notification 2430 2811 2830 2370 2401 1557 2463 2831 =-78 =46 =-11 =20 =62 108 =-15 =67 =41 1393 88 46 =-25 =47 =63 =-82 1393 2490 =63 =-59 =-64
tree nonconformity_notification 2430 2806 2635 2790 2453 2849 2850 =-76 =61 =70 197 =-25 =62 =62 197 141 2254 =-54 =42 44 =-61 =71 =52 =61 197 2790 =2 =68 =81
tree nonconformity_notification 1226 1490 2851 =-76 =58 165 1056 472 =-46 =45 =67 =88 165 1490 1669 2852 =-60 =65 =49 2853 142 =65 =-28 =-76 1338 2854 =74 =-63 =-57
tree nonconformity_notification 1402 2513 2629 2855 =-75 =27 63 =-70 =44 63 =-55 =45 63 2790 =-47 =27 269 640 2647 201 =26 =-39 2822 =67 =-60 =-76 2856 =80 =-44
tree nonconformity_notification 1286 =-74 79 2857 =-62 =68 343 2472 1647 165 =-68 =39 =55 =62 2845 1880 856 1926 2858 =72 =-49 =-62 442 =38 =-61 1259 =44 =-62 =-64
tree nonconformity_notification 849 2436 =-73 63 =-63 =36 63 2859 =-66 =33 238 2453 489 2436 =-56 =48 490 =10 =-45 450 =61 =-63 180 1007 2565 =68 =-52 =-61 =-20
tree nonconformity_notification 1402 2717 2437 2860 =-72 =5 79 =-68 370 =59 =-59 79 =-41 =62 79 =-34 1226 572 2194 2861 2806 2657 =-33 =67 =51 =71 =74 =58 =70
tree nonconformity_notification 2629 2500 2862 2430 2863 2779 =-70 =-19 =29 =38 17 =-42 2864 =58 =-61 2865 2254 17 2430 2400 =-41 =58 =37 2862 =-27 =62 =54 =-68 =57
tree nonconformity_notification 1215 2430 2629 2827 2433 =-70 =42 =46 79 =-63 =51 79 =-15 =68 79 =-57 2472 70 564 192 572 =-47 =20 =67 =80 =61 337 =68 =-16
tree nonconformity_notification 1402 2624 2658 2855 =-70 =51 190 =-52 =44 =39 238 1130 1006 2500 712 =-25 =30 =49 2233 =-61 =33 =54 2866 2867 190 =16 =65 =-59 =-52
tree nonconformity_notification 1759 2495 2436 510 2868 2790 2830 =-68 =7 =31 =40 17 2790 =-65 =52 899 2869 =-28 =63 =57 79 =-66 =53 =41 79 =-19 450 =57 =-57
tree nonconformity_notification 1220 2437 2436 2589 =-68 =0 207 =32 =-63 2870 189 44 =-14 =40 =67 =-67 2472 44 236 495 =35 =-52 1759 =-63 =14 1483 =67 =-49 =70
tree nonconformity_notification 1286 =-68 79 2871 2872 2559 =-60 =37 =53 =74 450 165 17 2521 1051 556 2529 =-36 =44 =37 =43 =76 2873 2874 =59 =-51 =-48 =68 =-57
tree nonconformity_notification 1402 1346 2658 =-67 =8 845 =33 =-72 262 2521 1346 877 2554 822 572 =-57 =6 =58 =50 =62 =44 450 =67 =-51 1393 2445 =66 =-47 =-52
tree nonconformity_notification 1402 2620 1759 2875 =-67 =-28 165 =-50 =55 63 =-55 =63 343 2862 =-57 =30 63 =-3 223 108 165 2862 2876 =-61 =45 =40 =52 =56 =64
tree nonconformity_notification 2862 2453 2830 2463 2798 2859 2554 =-64 =22 =-1 =22 =26 343 =-51 =54 343 =-55 1165 =9 =57 510 343 =-55 846 =36 =-34 34 =-13 =69
tree nonconformity_notification 1220 1504 2456 2831 2839 2877 2878 2879 =-65 =37 =20 =33 =42 =33 1048 2773 2778 =-41 =42 =42 =25 =37 84 485 =-66 =8 2880 =59 =-59
tree nonconformity_notification 2647 2500 1759 2806 2861 2026 2881 =-65 =40 =-8 =37 =38 1118 =-14 =51 190 =-30 1995 =52 =-11 190 1759 =-56 =13 34 =17 2848 =53 =-46
tree nonconformity_notification 1226 2495 2882 2635 2883 2884 =-64 =2 =43 108 =-52 =12 =26 914 =7 =72 2885 1118 1603 108 =-26 =26 =48 2824 2466 =49 =-52 =-48 =-64
tree nonconformity_notification 2437 2436 2861 2826 2613 2717 2463 =-64 =5 =46 =16 192 1669 =-45 =49 =52 =52 1393 2466 =42 =-55 =-50 1393 131 1614 =4 =66 =61 =-49
tree nonconformity_notification 1220 1490 2436 =-64 =17 556 776 334 1408 2886 =-34 =33 =20 =50 =54 1306 =73 =-53 914 1346 2373 845 =-47 =42 =57 =55 257 =60 =-42
tree nonconformity_notification 849 2433 2887 =-63 =49 =26 79 2790 2227 =-51 =44 =36 1225 2790 1259 2472 2470 2567 =-17 =54 =42 =30 =-48 =56 2888 2297 =55 =-46 =-55
tree nonconformity_notification 1220 2495 2806 2635 2826 2779 2889 =-63 =22 =-10 =-9 2414 =-32 =48 2635 =47 =-18 =41 2472 269 2826 =12 =-46 1305 2890 =59 =-41 =-21 =57
tree nonconformity_notification 1215 2683 2620 2433 1148 2401 =-63 =36 =19 =31 =33 1393 44 =-5 =46 =-53 108 44 =-32 1393 2891 =30 =-51 =-56 2845 569 =60 =-21 =-32
tree nonconformity_notification 2861 1148 2789 511 2554 2742 1892 2892 =-61 =1 =-19 =4 =44 1778 1805 =8 =-40 2779 =-51 =24 =15 2317 280 2892 =12 =-59 =38 =-56 =44
tree nonconformity_notification 1286 =-63 108 1226 352 1346 =-49 =29 =11 489 2186 =51 =-51 295 =-26 2842 138 =42 =-45 =-47 255 2893 2183 2894 =64 =-27 =-38 =-36 =16
tree nonconformity_notification 1286 =-63 79 796 =-51 2022 =-20 =71 223 914 17 1531 =-38 =47 =30 1259 2895 =58 =-46 =-25 2376 2890 180 =59 2882 =27 =-74 =-41 =-31
tree nonconformity_notification 1402 1286 =-63 2102 1171 1973 2896 =-65 =40 =20 =12 =37 269 503 2102 =-41 =48 =20 2490 2897 2802 2605 702 =54 =-35 =-44 =-50 =-38 =-56
tree nonconformity_notification 1215 2766 2717 2537 =-62 =12 =26 295 =0 575 =47 =-60 1125 1504 2898 2899 2818 2834 2900 1405 =-35 =-3 =36 =33 =52 =58 =48 =48 =52
tree nonconformity_notification 2500 2521 2828 2495 2645 2728 2830 2593 =-61 =-11 =0 =30 295 =-22 =36 =30 511 =-6 =49 619 =43 =-48 923 295 2495 =-25 =38 =27 =42
tree nonconformity_notification 1226 2901 2902 2456 2903 2717 2831 =-61 =43 =44 =31 =-24 =36 572 =-4 =61 165 1554 2860 =-11 =42 1066 =61 =-50 739 =42 1048 =-85 =40
tree nonconformity_notification 1286 =-62 776 269 450 2746 2495 =-20 =36 =47 =-60 65 1147 2746 2767 =-23 =24 =37 =51 2904 2905 =57 =-32 =-45 2906 1595 =54 =-29 =-45
tree nonconformity_notification 2702 2861 2683 2742 2370 2868 2839 2433 2831 2834 2907 =-59 =21 =9 =39 =6 =53 =35 =19 =6 =17 2908 =48 =-38 17 2433 =-13 =41 =56
tree nonconformity_notification 2456 2811 2495 2683 2026 2902 2797 165 =-60 223 =-60 984 =-34 =19 =-4 =37 564 =-24 =43 =2 =32 44 =-24 1393 =39 =-50 1056 =-15 =39
tree nonconformity_notification 1215 2683 834 2909 2619 2910 =-61 =37 =21 =19 832 =40 =-45 165 2418 =-22 =38 =41 165 877 489 =-26 =11 =48 1412 2911 =54 =-43 =-42
tree nonconformity_notification 2437 2513 2766 1358 2868 2463 2624 2886 2879 =-58 =40 =-11 =30 =8 =23 =-3 1118 =-23 =50 =30 2853 207 2912 1118 =14 =55 =-51 =-51 =-51
tree nonconformity_notification 2629 2635 1759 2901 2790 2719 2839 =-59 =51 =17 =27 =7 1118 =-3 =44 17 1759 2817 =-6 =-64 1730 =39 =-41 408 =-25 =52 2376 =45 =-54
tree nonconformity_notification 1286 =-62 343 17 2843 =-46 =33 1483 =55 =-36 2913 2845 1056 1259 2007 298 65 =38 =-19 =42 =-37 2817 845 =-47 =29 =-57 =52 =-45 =-38
tree nonconformity_notification 1215 2766 1346 2896 =-61 =22 =22 2914 =20 =-58 343 46 =-56 =26 450 2645 2520 144 2565 =49 =-41 =-56 =-37 201 2194 =-19 =54 =44 =-43
tree nonconformity_notification 849 2521 627 2620 =-60 =3 =-12 =43 190 1614 796 =-57 =40 =72 1462 2429 1076 44 352 2500 =-33 =27 =36 1175 =43 =-37 =-36 =-55 =-63
tree nonconformity_notification 1402 2525 1759 2915 =-60 =17 318 =-45 =60 =24 2502 1462 599 2261 2916 2179 1303 1078 =50 =-24 =-31 =-26 =-43 1051 =-23 =44 =-5 =-53 =-57
tree nonconformity_notification 238 1615 2635 796 2903 =-58 =19 =-31 =-12 =3 708 46 796 2635 =-48 845 =39 =-27 =8 1615 =-6 =47 2785 180 2779 =3 =54 =-55 =55
tree nonconformity_notification 1286 =-61 207 2917 2758 165 1125 2918 941 2886 1323 1454 =-15 =34 =56 =45 =34 =80 2919 =57 =-38 2680 2920 =57 =-33 =-76 =-50 =-48 =-69
tree nonconformity_notification 1220 2437 2456 2513 2026 2395 =-58 =8 =-9 =9 =-13 1148 =21 =-23 854 2921 2575 2764 2922 1306 2923 =47 =-33 =-23 =-29 =-39 =-47 =-78 =-23
tree nonconformity_notification 2828 2529 2830 2554 2924 1892 2925 2763 1221 =-55 1048 =-38 =29 =-12 =16 =2 =52 =38 =11 189 =-3 =51 1083 739 640 =35 =-45 =-49 =-57
tree nonconformity_notification 1402 1346 2862 =-61 845 =19 =-67 165 =-50 71 =52 =-55 108 165 2862 2640 =-46 =43 =22 =35 1437 2575 2926 2927 =55 =-30 =-42 =-43 =-44
tree nonconformity_notification 2437 2901 2828 2022 2811 2830 2026 2928 2929 =-56 =30 =22 =3 197 =-32 =42 =8 =3 =14 189 =-5 =47 201 1225 2811 =14 =-32 =33 =51
tree nonconformity_notification 2537 2437 2495 1226 2861 2470 =-57 =-15 =17 79 =-47 =0 =35 79 =-43 2186 450 2904 2930 2931 =52 =-26 =-24 =-42 =-43 =-48 79 =-36 =46
tree nonconformity_notification 1286 =-60 1393 2932 1056 2629 1446 2933 914 2934 674 2652 =-43 =36 =47 =49 2456 =20 1258 =26 =-48 =66 =49 =42 2935 =44 =-49 =-57 =-47
tree nonconformity_notification 2537 914 2839 2495 2415 =-56 =12 =7 =49 2500 2645 2882 2831 2779 2495 =-47 =26 =27 =25 =53 =42 923 2831 =-16 =48 =38 2404 =29 =-26
tree nonconformity_notification 2806 2048 2746 923 2683 2453 1357 2362 =-56 1762 =-33 =33 =-28 1693 =-27 =46 =-5 2022 2936 =-26 =44 =32 =23 =22 2022 =49 2798 =-66 =27
tree nonconformity_notification 1220 2370 2521 2851 2937 =-56 =19 =25 =20 1521 1306 269 =8 =56 =-42 =-48 1225 71 2938 2545 =-26 =45 =58 2939 =44 =-30 1306 =55 =-35
tree nonconformity_notification 1226 2647 1759 834 2886 2550 2789 2839 2497 =-56 =5 =25 =11 =16 =10 =15 =14 =19 295 2839 483 =-21 =23 =59 2926 2940 =35 =-40 =-51
tree nonconformity_notification 1220 2537 2876 2550 2629 2941 2460 =-55 =23 =22 796 =-35 =50 =21 =28 =9 2845 257 2764 2297 2942 2802 =47 =-42 =-51 =-55 =-45 =-38 =-45
tree nonconformity_notification 849 708 2943 =-57 =31 2613 2797 2944 =-42 =32 =26 =40 165 510 2401 923 2657 1892 =-23 =26 =36 =32 =50 70 =5 =54 2810 =40 =-43
tree nonconformity_notification 2537 2702 408 2945 2828 1221 =-58 =-16 =15 =44 1759 1471 2946 1399 =-38 =11 =38 =19 =19 778 =18 =-48 197 =-4 854 2559 =50 =-34 =-36
tree nonconformity_notification 849 2537 2589 2769 =-57 =11 =31 =26 564 1225 896 2876 2947 1794 2462 2569 1261 =-39 =37 =36 =40 =46 =18 =49 =46 2917 =30 =-46 =55
tree nonconformity_notification 1346 2521 2811 108 2948 =-57 =27 2949 =-34 =39 1995 1554 318 2950 =-14 =37 =47 =48 =-51 2817 =42 =-22 108 1225 318 =-45 =35 =29 =45
tree nonconformity_notification 238 2647 2901 2951 2620 2708 2945 =-56 =26 =3 =34 =30 343 =-36 =38 =7 63 =-38 2901 2647 1148 131 =11 =-39 =32 =34 2952 =52 =-75
tree nonconformity_notification 108 2580 2717 2581 2953 2378 =-55 =13 =35 =-10 =43 190 =-38 2466 =32 =-46 432 2954 34 =11 2717 =49 =-34 =-28 2635 2436 =-40 =38 =21
tree nonconformity_notification 343 2620 2918 =-57 =38 =15 2430 995 2647 2537 2806 1504 2495 2861 =-52 =27 =29 =46 =28 =10 190 =-43 =16 =36 2489 =38 141 =11 =-101
tree nonconformity_notification 1215 2436 2495 2645 2624 2938 =-55 =22 =20 =24 =59 511 =-25 575 2952 =56 =-39 =-52 108 1225 =-34 =10 1500 2955 2117 =56 =-36 =-47 =-14
tree nonconformity_notification 1220 2622 2949 238 564 2956 2863 =-56 =38 =35 =0 708 2483 =-38 =48 =-1 =32 =33 257 2957 247 2783 =38 =-28 =-45 189 =-54 =40 =-57
tree nonconformity_notification 1490 2629 238 2702 =-56 =18 708 2827 =-39 =34 =6 =25 207 1259 71 238 776 2839 =-39 =58 =42 =49 2894 2074 =50 =-37 =-34 =-11 =-57
tree nonconformity_notification 1346 2862 2026 2956 568 =-57 2747 =-41 =16 =42 503 =-37 =39 1259 2958 =40 =-36 262 =-67 =-3 63 742 =-33 =34 2680 2758 =52 =-38 =-83
tree nonconformity_notification 2861 2862 796 2762 2500 2512 2593 2657 2569 =-53 =8 =30 =27 =53 2580 =25 =-26 =25 1465 =16 =-49 2048 17 =-12 2957 =39 =-29 =-65 =35
tree nonconformity_notification 834 2436 71 2766 2581 2579 2911 =-54 =43 =30 =6 =19 2433 =-14 =42 2472 2581 =53 =-4 236 =-17 =49 44 352 445 =-55 =28 =28 =42
tree nonconformity_notification 1286 =-59 2026 189 1399 88 468 318 1975 =-45 =28 2959 =39 =-46 =15 2917 2838 2490 =28 =-42 =-43 =-47 =58 2376 223 =7 =43 =-35 =54
tree nonconformity_notification 108 1118 2960 1630 2961 2962 =-53 =22 =30 =4 =42 2868 79 2512 =-51 =35 970 =4 =-43 =62 984 2868 1063 =-12 =43 =50 1260 =36 =-37
tree nonconformity_notification 1215 2430 2862 2762 2500 =-55 =-12 =39 40 =32 =-43 1225 1050 =-46 =36 =47 459 1940 2520 2963 2964 =21 =-45 =-40 =-42 =-38 778 =55 =-20
tree nonconformity_notification 1402 2430 2965 2966 2604 =-58 =25 =26 =20 1215 =21 =-36 2466 2967 2309 2932 2236 2968 2969 1303 =39 =-36 =-33 =-36 =-42 =-40 =-51 =-43 =-53
tree nonconformity_notification 343 2529 2938 =-55 =40 =25 2437 2521 2463 1759 2970 2868 2929 2830 =-44 =8 =40 =24 =44 44 =-29 =26 =37 1748 =40 =-41 1176 =36 =-30
tree nonconformity_notification 2026 34 352 2971 2372 2972 511 =-53 66 =-41 =38 =40 =29 =48 2973 1358 =-22 =27 =44 2515 2811 2859 2028 =-24 =24 =33 =16 =51 =43
tree nonconformity_notification 1402 834 2529 2974 =-57 =21 =2 2791 2828 =44 =-33 =-39 1462 166 1614 2975 1165 =20 =49 =-32 2867 =63 =-40 1019 1097 =-46 =32 =44 =-43
tree nonconformity_notification 1286 =-58 79 2227 2785 2976 322 =-49 =19 =35 =16 =43 352 776 854 2559 371 =7 =41 =-32 =-40 =44 2565 2977 2559 =65 =1 =-16 =-39
tree nonconformity_notification 984 2766 2629 2806 2843 2691 1749 2743 =-52 =9 =10 =6 =31 =17 2806 =26 =-26 764 2344 =32 =-50 =-35 207 2022 2521 =9 =51 =-13 =-48
tree nonconformity_notification 849 2495 2861 488 2589 =-53 =17 =18 =27 =26 207 564 2977 2888 2795 2510 2713 =26 =-41 =-38 2028 34 =-31 =10 =35 =-44 =-51 =46 =-61
tree nonconformity_notification 408 984 796 =-50 =-1 1221 =-10 =47 79 796 1221 =-56 =4 =22 450 984 2615 2862 778 2978 =1 =-68 =-56 533 =53 =-5 =54 =38 =-54
tree nonconformity_notification 2430 2862 1454 2537 2580 923 2979 =-52 =25 =-12 =-5 441 =-28 79 =-27 2980 =49 =-30 =28 141 =-3 =41 141 79 =3 =42 1805 =7 =-81
tree nonconformity_notification 849 1220 2537 627 2981 =-55 =18 =10 =12 343 =-36 =34 2556 119 2894 2297 2520 1220 343 =-35 =19 675 =36 =-45 =-36 =-42 =-42 =-27 =-47
tree nonconformity_notification 1225 503 2934 1086 2789 2102 2982 2200 =-48 =7 =19 =-12 =-2 =20 =42 2409 1975 776 =-24 =23 =32 =42 923 2613 2983 =-11 =39 =44 =28
tree nonconformity_notification 2521 1895 2839 318 2984 2933 2545 2427 2985 896 1371 =-44 =17 =-3 =35 =20 =12 =31 =36 =3 =35 2942 =10 =-54 763 450 =36 =-32 =-35
tree nonconformity_notification 511 914 1006 2414 2938 2986 =-50 =34 =36 =43 280 =-23 =27 1431 46 1399 2201 2831 =-26 =24 =49 =29 =13 =37 2952 296 =30 =-33 =-57
tree nonconformity_notification 1125 1225 71 2918 1573 2899 2210 2987 2851 =-52 =23 =16 =23 =36 =10 =38 190 =-50 =4 778 2826 =-2 =35 71 =28 =-81 2942 =25 =-52
tree nonconformity_notification 408 2500 2619 2827 2620 2534 =-48 =26 =36 =43 =18 2988 =35 =-50 450 190 295 2357 =-57 =30 =9 166 2466 640 =18 =-42 =-46 =-29 =-53
tree nonconformity_notification 1286 =-58 79 796 1399 213 =-55 =20 =28 =19 257 1225 141 608 2989 =33 =-30 =-41 161 =-48 =8 2935 2716 2404 =57 =-6 =-16 =-23 =-37
tree nonconformity_notification 1402 2624 2658 2946 2164 =-59 =19 2795 =43 =-52 =22 =21 166 776 640 2007 1393 2297 2812 =29 =-40 =-40 =-27 =-39 =-42 =52 468 =-41 =33
tree nonconformity_notification 1286 2453 =-59 =30 1259 2445 599 108 295 2645 =15 =-33 =39 2990 898 497 =60 =22 295 =32 =-30 =-36 1538 =-30 =26 =-48 295 =-48 =11
tree nonconformity_notification 1346 2437 2901 2826 2483 2025 =-48 =-2 =46 2957 =23 =-31 2007 =28 =-47 846 2991 =34 =-31 =-7 2952 165 =-8 257 2957 =52 =-7 =-37 =-79
tree nonconformity_notification 2497 34 352 1297 2879 2992 2993 =-46 =17 =41 =40 =35 2437 =-14 223 =-34 =38 1226 1408 352 =-28 =29 =46 27 1696 =-6 =46 =48 =52
tree nonconformity_notification 849 1490 2683 =-57 =6 776 1125 =-25 =46 =47 63 941 1764 755 =-53 =22 =25 =35 2822 257 2236 778 2994 =33 =-41 =-18 =-43 =-43 =-55
tree nonconformity_notification 1215 238 2995 2987 =-45 =23 =21 318 1557 1253 =-25 =34 =43 =31 63 295 =-41 190 =27 =-37 485 =-37 586 1083 2713 =37 =-32 =-14 =-21
tree nonconformity_notification 2430 1357 34 2938 2660 2545 =-40 =18 =34 =40 79 =-35 1226 =-9 2559 =45 =-52 =14 2242 2949 207 1393 =45 =-32 =-31 1226 =37 =-63 =-41
tree nonconformity_notification 1286 =-57 2162 1220 917 2379 2871 2449 2778 1778 =-18 =26 =36 =42 =53 =39 =45 2107 2957 2996 2404 =48 =-1 =-33 189 =-28 =32 =-5 =-48
tree nonconformity_notification 1402 1220 2370 =-54 898 =41 =-41 318 =-21 =43 2996 2955 830 2645 2997 2998 113 1552 2999 =41 =-27 =-16 =-24 =-17 =-22 =7 =-44 =-40 =-38
tree nonconformity_notification 1286 =-57 2466 1225 1975 190 1221 =-47 =16 2729 1006 370 141 71 =11 =46 =-9 =-15 =-14 2472 =-6 =-79 =50 2917 14 =36 =-12 =-37 =-47
tree nonconformity_notification 2430 914 1226 2529 2929 3000 =-50 =24 =28 =26 =32 79 =-39 824 2702 223 549 510 =45 =-12 =-31 =-6 =33 =-44 180 2926 =30 =-41 =-30
tree nonconformity_notification 2430 2437 3001 984 2862 1358 2653 3002 =-48 =14 =18 =19 =10 335 2619 =-23 =35 =37 =43 2645 950 =36 =-29 =-12 1306 =27 1675 =9 =-71
tree nonconformity_notification 1215 2620 2746 564 2849 =-41 =30 =15 =23 =21 352 1446 257 2188 1297 192 564 2111 =-24 =22 =18 =34 =41 =37 =-53 =44 2236 =35 =-37
tree nonconformity_notification 712 1604 2790 654 128 2945 1614 3003 46 1325 =-46 =25 =-14 =11 =-6 =17 =12 =26 1614 =30 2702 =19 =-81 2828 =61 =-23 2521 =3 =53
tree nonconformity_notification 1286 2766 =-56 =16 776 192 1408 2899 1614 1055 720 917 509 =-34 =5 =22 =28 =31 2901 =28 =-18 =43 2647 =48 =-16 =40 2791 =41 =-28
tree nonconformity_notification 1408 923 1716 2619 2437 2620 1557 2785 1696 3004 =-45 =25 =3 =7 =15 =28 =-1 =12 =43 1405 =39 2635 2615 296 =-50 =18 =30 =22 =35
tree nonconformity_notification 2790 238 445 2301 2839 488 336 2902 =-51 =24 =12 =22 =33 =26 =6 166 1295 =21 412 =-39 165 17 =-34 =20 =44 =-40 2419 =33 =-42
tree nonconformity_notification 1215 2683 2620 2658 1759 =-57 =26 1759 =41 =-29 =20 2107 =31 2436 =21 =-65 207 257 2866 2587 1125 =15 =43 =-37 =-38 2647 =-54 =30 =-49
tree nonconformity_notification 165 2619 2444 1573 238 954 3005 2938 =-46 =23 =32 =33 1259 1295 =19 =-16 3006 334 =-57 =8 =16 =22 =42 =19 1229 1759 =9 =44 =-27
tree nonconformity_notification 1130 2691 238 782 2768 1221 =-40 =3 =40 =24 27 1221 2785 2481 =-21 =14 =34 2351 1871 =-62 =12 =29 2107 =29 =-17 =27 118 =23 =-15
tree nonconformity_notification 1446 2497 2684 869 2950 1056 2620 2394 841 1715 2962 3007 1795 =-44 =9 =31 =25 =17 =36 =20 =26 2376 =9 =-55 =26 =17 =41 =41 =36
tree nonconformity_notification 1402 832 1286 =-51 2710 318 =8 =46 =-58 =-57 2098 3008 2713 3009 343 =-5 584 2490 =38 =-28 =-25 =-24 =-39 =-40 201 =-20 2683 =38 =-36
tree nonconformity_notification 1402 2987 2327 1446 1048 =-54 =3 =11 =7 =20 3010 2466 2840 3011 2693 3012 3013 3014 =36 402 =21 =-44 =-24 =-24 =-15 =-18 =-36 =-36 =-40
tree nonconformity_notification 1286 =-51 450 2663 941 970 1490 =18 2960 3015 389 2859 2441 2129 2301 =-30 =26 =24 =30 =22 =36 =41 =36 =36 3015 =49 =-20 =-41 =-48
tree nonconformity_notification 1490 2437 2615 2811 1759 2619 =-51 =20 923 201 =36 =-33 =-55 =26 =27 =27 257 1259 1500 450 2236 2810 =33 =-14 =-38 =-27 =-20 =-20 =-40
tree nonconformity_notification 1402 501 1226 2662 =-43 =23 79 =-36 2710 394 =28 =-33 =-41 =-57 108 1373 2960 =-10 =37 =41 501 739 =22 =-29 2126 1579 =51 =-15 =-20
tree nonconformity_notification 343 2624 2634 =-40 =29 =25 207 2179 2957 2505 923 2444 917 1604 2657 =-13 =37 =36 =28 =41 858 =35 =-63 =41 127 =-41 =31 =-58 =-51
tree nonconformity_notification 1402 1028 2615 =-56 =17 2559 =19 =-44 2957 599 1259 2327 2086 =36 =-14 =-13 108 2789 =-42 =6 =18 923 =-46 =40 3016 108 =-70 =-1 =28
tree nonconformity_notification 849 1215 =-48 =-2 2876 2652 256 3017 970 2818 3018 488 2254 2552 1728 =-27 =10 =32 =6 =30 =35 =28 =25 2198 =44 =-20 =36 =49 =52
tree nonconformity_notification 2629 1408 1454 592 1554 2756 197 3019 3020 =-31 =24 =35 1306 131 2565 =37 =-36 =-17 =-52 =25 =17 =33 =38 1306 =36 =-27 1583 =30 =-36
tree nonconformity_notification 2026 1118 3021 1259 2521 1461 3002 2962 2652 =-29 =20 =20 =25 =29 =21 =-54 =49 923 1416 2456 =2 =39 755 2481 =-24 =26 =27 =30 =34
tree nonconformity_notification 1402 849 =-51 280 1405 =21 3022 =-37 =22 =-52 108 2629 1124 =-16 =34 1871 3023 1405 =55 =-12 =-30 =-32 2687 2140 2162 =39 =-29 =-22 =-37
tree nonconformity_notification 343 2620 2688 2903 =-50 =20 =23 =20 599 2559 556 1303 1215 2826 2370 =-18 =34 =33 2888 1125 =13 =44 =-31 =-47 =40 1084 =5 =-89 =-30
tree nonconformity_notification 343 =-30 2868 2565 2297 2955 63 =-13 2895 2007 533 3024 65 =41 =12 =-27 1295 =-14 2107 1050 =44 =-10 =-31 =-28 =-41 =-45 =-39 =-45 =35
tree nonconformity_notification 1220 2495 2976 564 2839 2250 1357 =-38 =-8 =23 =36 =17 =36 2798 =31 =-26 2297 3025 495 1413 455 3026 =34 =-25 =-22 =-26 =-29 =-44 =-48
tree nonconformity_notification 849 489 764 1019 =-52 =15 =22 =-2 79 2512 =-24 =42 2840 2559 2022 293 3027 =37 =-21 =-30 852 =18 =-31 1118 489 =16 =-55 =27 =-39
tree nonconformity_notification 1220 2379 165 3021 796 3028 3029 =-36 =37 =27 =5 =41 2769 213 =38 =-16 =-39 =36 2729 778 71 44 =-3 =41 =46 =-29 1084 =5 =-53
tree nonconformity_notification 849 343 =-51 1215 2683 =-44 =21 =10 3030 79 1437 2793 1696 2395 =-54 =26 =23 =29 =38 2742 155 =25 =-41 269 1028 =-58 =24 =14 =-73
tree nonconformity_notification 207 2376 2790 1490 1346 2862 503 =-54 =8 533 =26 =-21 2978 1225 =-2 =49 =-52 941 896 455 1034 =5 =-41 =-42 =43 =49 =33 =-46 =-46
tree nonconformity_notification 300 1490 2826 2580 2742 3031 =-42 =23 =23 1880 =-6 =48 =33 485 =-36 896 2955 856 2502 =14 =-31 509 =-36 =32 =-48 2892 =58 =-10 =41
tree nonconformity_notification 2933 2839 1118 2729 914 2688 =-32 =28 1490 1652 2719 =-33 =30 =22 2983 =20 =-35 402 568 =-34 =20 =-79 2430 =-5 2958 =29 =-13 =40 =53
tree nonconformity_notification 1446 352 1895 1095 3032 2622 3033 654 2150 2625 =-34 =11 =15 =9 =26 1225 =-17 =35 =31 =35 2862 =22 533 =29 =-36 =13 2541 =41 =-16
tree nonconformity_notification 2818 2509 2619 2629 2778 498 510 2691 3001 3034 660 =-38 =12 =27 =31 =11 1221 234 =22 =-25 =-44 =22 =28 3035 =19 =-42 =16 =26 =36
tree nonconformity_notification 34 2868 2782 890 2884 1794 522 3036 =-27 =13 =29 =26 =29 =23 =29 =27 1499 1125 649 17 =-9 =28 =40 =39 66 1118 =-53 =14 =24
tree nonconformity_notification 482 450 255 1393 2445 166 2920 2743 2991 2863 2453 1357 189 =-20 =11 =20 =18 =43 =-31 =38 =-36 =-25 =-40 =-34 =-24 =-49 2400 =24 =-20
tree nonconformity_notification 192 3030 2620 3037 2863 784 3038 1215 2495 =-34 =37 1357 1165 =-22 =18 2958 =25 =-28 =32 =24 1357 =52 =-20 =40 1557 =31 =-30 =-67 =26
tree nonconformity_notification 849 2537 2521 =-37 =13 =24 189 44 445 2868 14 =-36 =19 =31 =20 1365 1258 1207 3039 =52 =-9 =-24 =-2 =-39 2418 =31 262 =-32 =21
tree nonconformity_notification 849 1357 335 =-38 =-2 =11 207 2957 1462 846 2822 2919 593 2012 =36 =-19 =-20 =-25 =-31 1980 845 =-5 =27 =-56 =-37 127 =-30 =29 =-42
tree nonconformity_notification 1097 2839 564 1225 2862 3040 1481 =-33 =22 =27 45 =20 =-21 1220 2828 =-17 =21 3027 2489 2541 =49 =-14 898 =26 =-51 =-31 =25 =41 =33
tree nonconformity_notification 2861 3041 34 381 2898 917 3042 36 2485 =-37 =10 =-1 =24 =12 =17 =28 66 2901 174 =17 =-25 2695 =-41 =27 =36 =39 565 =31 =-34
tree nonconformity_notification 1286 =-44 1393 166 2968 2932 1649 3008 2376 1742 3043 2149 2708 =29 =-4 1759 =24 =-50 =-24 =-17 =-28 =-29 =-33 =-31 =-43 459 =-38 =34 =-32
tree nonconformity_notification 108 1225 2960 2545 2847 614 456 2826 =-51 180 =-29 =22 =13 =17 =25 =21 =28 207 2700 2897 =28 =-23 =-20 =-36 1501 1479 =3 =34 =48
tree nonconformity_notification 318 482 180 2667 2569 2918 3044 3045 2902 1066 2161 10 2701 =-29 =20 =22 =27 =20 =27 =23 =33 =27 =37 =35 712 =-51 =6 =17 =26
tree nonconformity_notification 2876 1446 884 459 2680 44 3006 1461 2418 =-6 =-35 =31 =-54 1393 577 =11 =-36 =-35 2702 =1 =-75 969 =28 =-29 696 =33 =-17 =29 =41
tree nonconformity_notification 1130 2851 2938 238 522 352 1056 =-40 298 =-25 =30 =-3 =31 2868 1520 190 =-23 1980 =18 =-28 300 =-36 =17 2346 =52 =-19 =36 =36 =23
tree nonconformity_notification 2876 1633 2497 2376 2210 896 296 776 712 2453 3046 =-32 =10 =-1 510 =-4 =31 2791 =17 =-34 27 =-47 =10 =22 =31 =-46 =32 =24 =36
tree nonconformity_notification 1446 1501 2691 917 1130 3047 2450 1408 2401 2884 =-29 =19 370 =39 =-28 2430 =-16 =32 =22 =32 2166 1574 =25 =-22 =-46 =24 =23 =43 =32
tree nonconformity_notification 1220 2945 917 2505 1778 2538 571 2937 =-37 =20 =18 =10 =18 =13 =23 =24 1518 3048 287 1413 1225 295 =23 =-18 =49 =-27 =-20 =-27 =-50
tree nonconformity_notification 1399 564 2512 556 217 603 1659 256 1148 3049 2201 =-32 =18 =21 =-5 71 =-19 =32 =23 =22 =25 2327 =36 =-32 =39 2436 =37 =-7 =43
tree nonconformity_notification 1402 165 2957 =-44 =8 1225 1295 =7 =-52 =30 2957 1306 63 =-10 3008 2989 888 257 2693 =40 =-10 =-17 =-22 =-29 =-34 =-34 1118 =-47 =27
tree nonconformity_notification 2521 1346 2826 2901 571 3050 =-32 =15 =20 =9 1554 131 =-9 2022 =37 =-13 =37 55 2472 =20 2166 =3 =-34 =41 55 =33 2472 =12 =-43
tree nonconformity_notification 207 255 2259 1393 1531 3051 1995 2344 2713 2489 =24 =-15 =-23 44 =-35 =19 =-9 =-43 44 =-51 =8 =-28 =-47 371 =-28 1582 =23 =-30 =-44
tree nonconformity_notification 63 1923 2321 890 =-44 =14 =19 =22 2921 739 2545 1295 856 577 2509 1652 =5 142 =7 =-52 =29 =-39 =-33 2107 =24 =-14 =35 =-27 =-52
tree nonconformity_notification 1220 2495 2976 2379 2834 =-25 =19 =13 =32 2951 =28 =-22 2921 2957 2512 1500 2845 490 3052 =49 =-14 =6 =-27 =-22 =-31 1533 =-36 =13 =-51
tree nonconformity_notification 2026 1220 1130 1038 1491 2868 2615 2443 =-36 =18 =10 1614 =35 =-32 =16 =25 =9 2957 497 1306 262 1538 =-15 =26 =34 =-46 =48 =-30 =32
tree nonconformity_notification 846 255 1225 896 3001 2629 2495 =-24 =15 =16 =30 =42 2571 896 =32 =-20 =-25 =-17 877 559 217 1365 =-40 =16 =23 923 =-18 =47 =16
tree nonconformity_notification 846 155 2932 2445 190 2505 =-16 =33 914 2537 =-7 =29 565 2680 =35 708 =28 =-40 =-22 =-31 =-31 =-37 2691 2901 3053 =-32 =20 =7 =23
tree nonconformity_notification 1402 849 2537 =-53 =8 2978 2946 =-11 =41 =-45 2957 3054 2026 2758 2502 752 1393 1056 =11 =45 =-16 =-26 =-27 =-23 =45 =-42 141 =-32 =18
tree nonconformity_notification 2376 1220 295 884 1764 3055 170 2939 =-35 =5 =15 =16 =25 =17 845 =-9 2430 =3 =41 1719 371 2629 =1 =29 2729 =47 =-9 =-34 =-42
tree nonconformity_notification 445 2545 1573 2102 71 2871 1881 1647 602 =-45 =15 =4 =22 =32 2993 2022 275 =16 =-18 =-15 =-34 118 =23 =-13 =27 =30 786 =29 =-20
tree nonconformity_notification 2684 941 300 2976 3004 2449 1554 2688 3056 923 2620 =-30 =8 445 =-12 =33 =17 =26 2022 =28 =-16 =29 =34 =33 =30 295 =-4 =38 =38
tree nonconformity_notification 2921 2443 2918 2902 2863 1530 712 238 1096 =-28 =21 44 =-18 46 =-3 =35 786 2532 1731 =24 =-11 =-24 =-20 =23 =27 =29 =31 =36 =-49
tree nonconformity_notification 2968 1118 2026 472 2521 1603 75 1793 614 =-30 =15 =23 =25 =12 371 =29 =-25 =20 141 =26 =-19 1675 248 2888 =25 =-17 =-18 =-35 =-42
tree nonconformity_notification 1501 712 2509 1361 3057 452 444 2048 956 1139 498 =-20 =15 =21 =19 845 =-59 =-2 =15 =25 =22 =26 =20 502 1730 =26 =-14 =-10 =39
tree nonconformity_notification 1220 2521 3042 34 2512 2485 2729 3058 =-40 =15 =17 =18 =21 1405 =19 142 =8 =-38 =27 1312 =29 =-23 2512 830 1612 =23 =-26 =-30 =-29
tree nonconformity_notification 2545 564 1048 2947 2834 2869 2428 1672 2444 2898 2250 660 1067 =-35 =7 =10 =19 =6 =15 =13 =21 =20 =20 =15 432 =30 =-15 =20 =27
tree nonconformity_notification 2839 2868 2194 2534 318 914 2483 2766 2945 =-42 =12 =10 =30 2729 923 1416 2798 =17 =-29 2102 =-29 =22 =21 =-29 =17 =28 =35 =26 =38
tree nonconformity_notification 1408 2521 1372 2658 1715 2678 452 2896 2773 =-20 =15 =17 =21 =22 =17 =19 =23 166 1167 2125 =33 =-11 =-20 =-25 2404 1696 =31 =-12 =-18
tree nonconformity_notification 1402 1220 2485 1540 =-44 =12 =16 2795 1280 =41 =-22 =-22 207 686 1938 2376 2932 2689 174 2821 =25 =-18 =-14 =-15 =-30 =-36 =-31 =28 =-36
tree nonconformity_notification 3030 1220 343 1504 =-43 =5 2944 1762 1504 3015 =-8 =27 =22 2795 =39 =-6 =-30 778 2729 2580 2235 2489 =22 =-18 =-33 =47 =-13 =-29 =-48
tree nonconformity_notification 207 1446 2952 1259 778 489 70 298 408 =-18 =26 =-24 =22 1665 =19 =-22 =-23 511 3006 =-36 =19 =20 441 65 =10 =-63 =28 =31 =-42
tree nonconformity_notification 166 495 2952 2868 1345 220 2848 1759 =4 2946 =28 =-36 =-27 871 =-32 =24 =-32 510 =46 =-5 1759 =14 =-57 =-35 468 970 =-39 =8 =14
tree nonconformity_notification 2790 2559 1125 896 1225 2554 142 2938 2628 1653 2986 =-41 =10 =11 =16 =14 =-1 =22 =5 =29 899 =27 =-7 489 =15 =-45 458 =30 =-22
tree nonconformity_notification 1286 2635 =-50 923 =-22 =39 776 2950 2868 3059 2871 764 2898 841 1125 1653 =-29 =21 =-1 =27 =23 =16 =31 =31 =25 =35 2710 =29 =-14
tree nonconformity_notification 2301 2805 295 131 476 3036 435 2483 523 317 498 =-33 =6 =16 =4 =13 =21 =21 =13 27 =-6 =22 1938 2935 =14 =-20 =-22 =-38 =30
tree nonconformity_notification 1286 =-42 213 2489 2401 190 412 =-42 =3 1696 858 640 2758 3030 593 =23 =-16 =-18 =-20 =-27 =-30 1225 =-32 =17 =34 34 =-37 =8 =38
tree nonconformity_notification 450 3030 352 2861 1454 2944 739 2743 3033 3060 1011 3045 422 =-25 =7 =13 =13 =20 =24 =28 =29 =-37 =32 =28 2421 =20 =-9 =-45 =-41
tree nonconformity_notification 1286 923 =-49 =7 318 941 2242 370 1229 1518 2662 1940 343 =-16 2007 2734 =19 =-26 =-23 =-29 =44 =-42 =-36 568 =-35 =11 =-41 =36 =51
tree nonconformity_notification 1220 343 =-41 2327 308 956 599 650 =11 =-22 =-23 =36 =-26 1408 =-34 =16 3061 1259 2994 2400 455 =35 =-20 =-1 =-25 44 =-32 =13 =-36
tree nonconformity_notification 1402 2634 3062 2166 2717 =-46 =4 =2 =22 =22 1130 118 2545 444 2301 2782 2101 747 =-21 =20 =22 =20 =30 =33 =34 =39 2166 =31 =-25
tree nonconformity_notification 108 2790 1220 1604 2449 =-31 =19 =20 1759 2404 3063 1083 =24 =-16 =-24 =-22 =-21 =22 1617 197 2359 2007 =18 1693 =19 =-40 =-28 =48 =-23
tree nonconformity_notification 2026 2640 1653 1118 533 2521 2456 1520 236 1490 =-15 =25 =-32 =27 =-38 =23 2947 =-41 =5 834 1520 =-16 =27 =31 =26 =14 2708 =38 =-9
tree nonconformity_notification 2179 1393 3064 2445 824 519 2840 675 2411 3027 2216 71 40 =14 =-24 =25 =-7 161 =-36 =12 =-26 =-30 =-30 =-31 =-28 =-32 =-44 =-33 =-41
tree nonconformity_notification 79 84 =8 755 2869 =-44 =14 =21 1384 567 2216 =39 =-13 =-8 2826 2394 1446 1490 1166 =-36 =14 =-4 =20 =28 2949 2216 =32 =-12 =-17
tree nonconformity_notification 1306 3065 2445 2518 2495 556 608 2978 2436 1408 1221 =-12 =14 =21 =19 =-32 =-24 1778 =36 =-17 856 899 =42 =-5 =-19 =-33 =-33 =-39 =-31
tree nonconformity_notification 1286 =-43 2957 2805 2977 1490 3066 2779 =33 =-15 =-23 2418 3067 778 2157 3068 =22 =-13 =-19 =-14 =-27 408 =18 =-25 =-31 =-38 127 =-27 =22
tree nonconformity_notification 2497 1063 217 984 1762 2760 2946 564 340 =-30 =7 65 =-18 =25 =14 =7 914 =-9 =31 2370 1431 572 =-15 =10 =24 =36 =26 =30 =28
tree nonconformity_notification 1220 482 2861 444 2714 126 2025 441 =-38 =-13 =1 =10 =17 =23 =10 370 =25 =-15 2565 2841 1226 2845 =14 =-28 =42 2766 =19 =-27 =-32
tree nonconformity_notification 1286 2635 =-47 =16 2945 192 2680 1652 2635 956 2301 1716 228 3069 =-24 =12 =17 =20 =27 =35 2926 1393 =19 =-22 =-23 =33 =-33 =28 =36
tree nonconformity_notification 923 2443 1604 2976 236 1454 2868 2962 2615 =-29 =17 =17 =15 =29 255 =21 =-11 =32 =27 =29 1221 511 236 =25 =-8 =47 2048 =15 =-43
tree nonconformity_notification 1286 =-33 2652 970 846 1130 1118 183 189 =-28 46 =23 =-21 =29 269 =-12 =26 1748 =36 =-12 468 445 =-35 =2 =2 528 =30 =-17 =40
tree nonconformity_notification 1286 =-37 2236 2489 2680 3070 1871 257 433 2734 1436 487 =27 =-10 =-4 =-15 =-15 2120 =-31 =14 1147 =-16 =23 =-28 2436 =11 =-35 =-16 =-32
tree nonconformity_notification 849 572 =-28 =12 1531 3071 2959 2916 1462 854 1574 1297 3072 =26 =-12 170 =20 =-24 =-8 161 =-28 =12 =-22 =-24 =-27 =-28 2629 =-27 =12
tree nonconformity_notification 564 482 627 2862 2430 2689 2778 =-28 =11 =16 511 2797 =23 =-11 978 =-37 =5 735 118 141 =-38 =9 =24 =19 =20 1611 =25 =-18 =27
tree nonconformity_notification 197 941 190 1614 1764 796 =-54 =2 =8 =11 2521 2102 970 3045 2742 1056 =-19 =13 =-43 =18 =15 =22 =26 =19 585 1320 =32 =-6 =-16
tree nonconformity_notification 2805 63 755 127 2359 =-28 =8 =16 =21 352 255 2529 2453 2798 2472 =-1 =-24 =20 =12 =26 =-18 208 2529 =39 =-15 2472 =-27 =21 =-37
tree nonconformity_notification 352 849 1614 =-34 =1 450 1533 3073 455 3074 2898 441 =24 =6 =-13 =-25 =-25 =-29 510 =-32 =12 =-29 2766 =21 189 2430 =-37 =12 =16
tree nonconformity_notification 472 1501 2383 1358 2691 2550 3021 3019 2598 2521 3075 334 2902 =-38 =13 =13 =15 =-6 =15 =26 =24 =25 =11 =23 1358 =31 =-25 =38 =27
tree nonconformity_notification 1501 2938 1372 776 2401 1055 2701 3076 755 1067 2246 2186 =-28 =1 =11 =11 =6 =20 =20 =22 =26 2791 2790 =9 =39 =-32 =22 =36 =38
tree nonconformity_notification 1995 3061 165 2826 2413 2918 476 1320 3077 1491 =-23 =8 =18 =25 =14 =24 =23 =13 3006 2826 =35 =-16 1118 =-29 =13 =-27 2580 =-31 =17
tree nonconformity_notification 63 1341 765 =-32 =10 =17 2559 2944 1226 497 604 503 1633 =-33 =17 =4 =13 =22 565 3078 =34 =-18 =-24 =-23 1118 1226 =1 =-51 =16
tree nonconformity_notification 2652 2512 572 44 1295 2521 2657 =-36 =7 =3 =2 849 =-17 765 141 2861 223 =29 3079 =-15 =18 =31 =35 =-21 1295 =17 =-10 =25 =30
tree nonconformity_notification 207 2236 180 3080 1225 1975 142 280 233 =-28 =16 63 =-28 =8 2900 =25 =-24 =30 1393 3081 =22 =-15 =-19 =-32 1633 =-26 =19 =-35 =-37
tree nonconformity_notification 1446 2297 564 2826 2841 3042 2918 2847 720 2447 =-16 =16 =18 =15 =18 =18 =-30 287 490 2819 =36 =-6 =-4 =-31 532 =31 =-11 =-41 =26
tree nonconformity_notification 488 2107 2683 1446 1220 1215 =-36 2581 984 352 =-25 =19 =24 =-28 536 1215 =24 2898 1096 =-28 =20 =25 =28 =20 3014 =24 =-27 =-23 =26
tree nonconformity_notification 956 778 108 2717 2629 845 2620 =-30 =4 46 708 =-27 =6 =19 3035 =19 =-25 =25 752 2804 1579 577 =29 =-21 =-21 =-22 =-25 =-26 =31
tree nonconformity_notification 2876 2559 402 108 2370 2954 1437 846 =-15 =-42 =17 =19 =18 2901 =-3 899 =29 =-9 974 71 =6 =32 =-11 402 2828 =15 =-19 =-42 =32
tree nonconformity_notification 79 2976 2790 =-31 =6 =22 2812 432 858 108 2797 2628 174 =19 =-17 =-23 =-20 3082 1306 =32 =-14 =-17 =-23 2797 1067 =-19 =18 =20 =-33
tree nonconformity_notification 2026 1225 1892 1538 877 2986 104 =-25 =10 =12 =15 =5 =14 1500 207 1393 2949 858 =32 88 =-30 =14 =-12 =-25 =-30 =-23 502 =32 =-6
tree nonconformity_notification 2944 2921 2026 36 502 3083 735 3084 =19 =-19 468 =-18 =12 =-27 142 71 =-22 490 =18 =-11 =-38 =24 502 =37 =-5 =-37 71 =1 =-33
tree nonconformity_notification 79 2513 1372 =-34 =12 =11 2691 2495 476 44 488 11 352 =-33 2453 =-20 =24 =8 =19 2826 =-5 567 =29 =-13 =17 3085 =36 =-23 =25
tree nonconformity_notification 79 941 2869 755 3086 =-41 =9 =12 =14 =22 3027 2952 1462 763 2162 1296 3087 21 =23 =-9 =-17 =-15 =-24 318 =-21 =18 =-27 =-18 =-26
tree nonconformity_notification 1573 63 1614 2769 =-39 =10 =15 2921 2968 141 1499 142 236 =13 =-10 =27 2327 =13 =-28 166 914 =-15 =17 236 =-38 =7 =-32 =-36 =24
tree nonconformity_notification 207 295 585 318 1530 712 556 3088 =-27 =10 =7 2793 2762 =21 =-15 =-29 =18 =20 =22 3070 1462 585 766 =27 =-10 =-13 =-23 =-24 =-32
tree nonconformity_notification 1259 941 2401 2370 2901 2933 2937 219 2816 =-21 =8 =12 =14 =24 442 =18 =-10 511 =31 1357 =-17 =21 =30 =25 1225 =-36 1276 =-10 =20
tree nonconformity_notification 257 63 1147 =-27 =17 2259 1147 1617 1258 2513 2500 2826 1346 =-11 1895 =34 =0 =23 =31 =-18 220 1491 =42 =-2 =-12 =-18 =-11 =-34 =-31
tree nonconformity_notification 1402 165 1171 2149 =-47 =8 =4 1147 =16 =-25 482 1431 1130 559 44 1742 2938 =-17 =19 =21 =21 2254 =-44 =5 1500 =21 =-16 =31 =36
tree nonconformity_notification 2876 2652 2663 914 1226 623 498 =-36 =7 =9 =10 2942 280 1405 =10 2352 =-29 =14 834 1226 =19 =-6 2958 =45 =-5 =-31 =-33 =28 =31
tree nonconformity_notification 879 1501 2444 1258 2414 335 564 2534 2554 =-20 =12 =17 =21 =11 =22 2550 1778 2628 2753 27 =-40 =-1 =5 =13 =14 =23 =23 =29 =29
tree nonconformity_notification 1501 2839 712 3089 2985 430 131 2620 1593 1715 917 =-30 =4 =5 =5 2861 =19 =-15 =-3 =13 =23 =25 450 370 =19 =-10 =-22 =30 =34
tree nonconformity_notification 1402 735 834 533 =-2 =-37 17 =33 =-10 =-44 640 735 1023 533 2483 1051 =-21 3090 =28 =-19 =32 =23 =-25 2483 528 =28 =-13 =-16 =-24
tree nonconformity_notification 901 1443 3016 2554 1604 1975 2462 2763 860 472 88 =-24 201 79 =-22 =16 2789 =-33 =18 =12 =15 =12 =23 =20 =20 =21 =27 =28 =-22
tree nonconformity_notification 2559 165 2581 2619 468 371 2433 2766 =-31 =7 =14 502 =-10 =29 =18 161 =31 =1 =-20 257 1258 2216 =38 =-4 =-2 =-18 468 =-35 =17
tree nonconformity_notification 2444 896 2868 2902 3036 2945 3091 1666 2658 1892 27 954 3017 1291 =-29 =3 =9 =6 =-5 =6 =8 =18 =19 =13 =20 =22 =21 =25 =33
tree nonconformity_notification 2876 784 2957 1306 2450 571 1215 =-15 450 1101 2785 1165 822 1358 =-11 =20 =24 =31 =-23 =24 =-24 696 =28 =-9 =26 =-26 =-25 =24 =28
tree nonconformity_notification 2026 238 592 1573 1399 488 =-29 =10 =16 =12 =21 11 34 511 =-21 2710 141 =25 =-16 =-23 2911 2022 =26 =-7 =-29 =27 141 =28 =-12
tree nonconformity_notification 1286 511 =-42 =3 846 2012 2791 1648 2622 2591 =27 =-7 275 =11 =-20 =-14 =-21 =-27 131 2717 1050 2746 465 =-37 =5 =9 =7 =18 =18
tree nonconformity_notification 192 846 1130 2862 2689 2702 1220 1215 =-29 =4 1084 2811 =34 =-8 =-12 =-37 =17 =15 =23 352 1491 34 =-43 =-6 =23 1215 =-14 =27 =24
tree nonconformity_notification 1402 832 2978 1286 =-25 1225 =1 =31 =-27 556 =-46 =2 166 734 3092 2693 3093 1225 174 =16 =-15 =32 =-11 =-15 =-19 =-13 568 =-24 =11
tree nonconformity_notification 2179 1393 142 984 44 896 2958 =-18 =12 =19 =14 1023 2958 2789 =40 686 =19 =-16 =-10 =-16 1405 846 =15 =-11 65 =7 =-43 =-24 =-27
tree nonconformity_notification 2179 207 1225 564 1716 510 2903 189 948 970 =-34 =11 =5 =0 =16 =14 =27 =25 974 2489 432 2903 =34 =-10 =-5 =-8 =-14 =-27 =-27
tree nonconformity_notification 192 879 296 2236 2508 3035 2746 2515 3000 2495 459 2946 =-10 =13 =11 =14 =21 =22 =25 =-18 =-14 =-30 408 =3 =-31 =21 242 =24 =-9
tree nonconformity_notification 108 1312 2456 1165 1764 2545 2060 2719 =-45 =-5 =9 =11 =9 =9 2107 =15 =-17 =17 1215 1312 192 1165 =23 =-8 =-13 =-28 752 =23 =-13
tree nonconformity_notification 2886 849 917 1633 2767 =-30 =4 =10 =12 2497 970 2509 1405 2702 2708 3094 =19 =-12 =-17 =-13 208 2413 =-35 =3 =3 =23 =24 =32 =32
tree nonconformity_notification 2921 2710 174 108 44 877 735 =-21 1148 =17 =-20 =22 489 =21 2513 3079 =-23 =21 =21 901 2456 =24 =5 =-17 336 =-25 =15 =-29 =-32
tree nonconformity_notification 63 2505 1276 1446 =-31 =8 =12 =21 984 296 2702 3006 =17 =-18 899 189 =-4 =-35 =15 3095 =-33 =5 156 370 1608 =34 =-12 =-7 =-14
tree nonconformity_notification 1286 2647 =-41 =8 941 2645 1554 1215 1305 2415 1769 =29 =-5 =-11 =-14 1543 =-8 =19 =35 2869 3033 =-31 =8 1215 =26 =-6 2886 =31 =-10
tree nonconformity_notification 79 2743 =-23 =8 2861 1518 914 497 984 2634 =-23 =12 =5 =14 370 778 1471 1520 3096 =34 =-10 497 =-24 =21 =-11 =-14 =-20 =-31 =27
tree nonconformity_notification 1286 =-33 941 370 1693 63 2401 796 2746 =-40 =4 =11 =23 1980 849 =-4 1014 2242 210 166 =37 =6 =-7 =-17 =-13 =-15 =-16 =-21 =26
tree nonconformity_notification 63 898 1260 =-28 2717 =-12 =22 =16 192 2026 201 2812 2840 2512 856 445 =25 =-11 =-14 =-19 =-26 =-28 1305 =-21 =11 141 =29 =-14 =31
tree nonconformity_notification 1402 165 1651 =-38 =4 1630 =-12 =19 1312 1940 1182 3097 220 3098 2645 2261 =33 =-4 =4 =-12 567 =-14 =16 =-10 =-14 =-14 36 =-21 =11
tree nonconformity_notification 1501 1633 3019 2950 444 2843 2301 2063 1769 968 860 2441 1538 =-21 =-3 =7 238 =-17 =19 =4 =11 =17 =14 =20 =19 =18 =24 =17 =28
tree nonconformity_notification 2026 482 879 2976 2462 3056 3089 543 2658 3099 65 2790 2395 =-18 =10 =20 =-28 =6 =10 =11 =12 2327 =18 =-10 =20 =22 =17 =15 =22
tree nonconformity_notification 1633 2946 3021 2934 2985 673 2863 1630 1048 2619 340 2947 1871 1011 =-30 =5 =1 =-3 =11 =2 =4 =10 =16 =19 =23 =23 =23 =21 =17
tree nonconformity_notification 956 476 2717 1716 1573 869 88 1006 1408 2811 =7 =-24 =-32 489 =-7 =-47 1220 2456 =-30 =6 =9 =4 =13 =25 1731 =-16 =25 =17 =25
tree nonconformity_notification 2026 1501 44 2684 3016 2767 118 459 1554 =-33 =-2 =1 =12 =18 =18 =24 3014 2198 834 2028 =-13 =16 2028 =28 =-14 =20 =24 =27 =18
tree nonconformity_notification 2445 1118 2957 2188 318 2352 2554 3079 2947 =-18 =11 =8 =17 =19 =22 =30 489 =5 =-31 1306 489 978 =11 =-17 1749 =26 =-8 =-20 =-25
tree nonconformity_notification 1286 2635 =-40 =6 2545 108 502 1147 923 =-11 =15 =23 1148 =-36 =14 2007 2451 2862 275 2587 =32 =-8 =-4 978 =19 =-18 =-14 =-15 =34
tree nonconformity_notification 1286 =-32 2466 1225 1130 1530 2525 381 142 472 =-24 =11 =1 =14 =16 =23 =15 778 119 370 1019 2400 =39 =-5 =-8 =-2 =-10 =-18 =-26
tree nonconformity_notification 1995 2483 564 44 503 223 472 =-30 =9 =1 568 =-3 =23 2418 2689 1408 2505 1226 =-25 335 =5 =-18 =10 =20 =29 =29 =22 =36 =-22
tree nonconformity_notification 1446 2179 2805 2769 1696 2851 46 2939 2170 2026 =-6 =13 =-27 =14 845 142 44 =-7 =26 44 =6 =-29 =27 =29 =-17 =29 =-23 =-33 =29
tree nonconformity_notification 255 2859 1454 2868 2622 381 208 712 180 2903 1604 1731 1084 =-5 =-28 =8 =16 =19 =-26 914 =-9 =21 =-22 =18 =19 =19 =27 =28 =-13
tree nonconformity_notification 108 2327 459 1617 192 2554 2086 =-28 =8 =10 =7 =11 =20 =17 1617 1731 2457 994 190 =-9 1715 =29 =-2 =-14 =-9 956 =7 =-24 =-17
tree nonconformity_notification 2790 2443 2545 128 3100 3101 1829 1653 511 2401 1769 =-20 =6 =11 45 1384 =10 =-19 =25 =11 =15 =16 =17 =13 =17 =24 658 =29 =-5
tree nonconformity_notification 1402 280 849 =-25 2830 1614 =22 =-8 =-10 =-40 207 2179 2805 3010 280 1414 914 1614 =-17 =14 =19 =-19 3102 =28 =-18 =-14 =-20 =-21 =-30
tree nonconformity_notification 207 824 3030 2047 2790 2785 2894 609 3102 2050 3103 298 2763 =-1 =20 2960 =18 =-11 =-14 =-14 =-18 =-18 =-20 =-16 =23 =-22 =-27 =-25 =-32
tree nonconformity_notification 1402 2327 2615 =-24 =15 =20 941 2327 108 1010 2000 =-15 70 =-10 =31 =25 901 2973 2120 =32 =-5 =-9 =-20 88 =-32 =14 2973 =37 =-3
tree nonconformity_notification 2658 755 941 1540 1261 3036 435 2443 46 1405 412 =6 2025 =-21 =2 2700 =-35 =5 1405 =-16 =22 =9 =14 =11 =17 =18 =10 =14 =20
tree nonconformity_notification 2376 2629 2022 741 2157 2511 1481 2107 2708 =17 =-4 923 =11 =-12 =-8 =-10 =-17 =-22 2102 559 =-27 =4 =7 1050 559 =23 =-2 =-2 =-29
tree nonconformity_notification 956 2430 3021 2862 1125 1892 =-24 =11 412 =23 =-12 466 442 =8 =-29 =28 =21 2862 1006 1762 =35 =-14 1125 2691 =-12 =11 =19 =-20 =28
tree nonconformity_notification 233 2957 2868 2581 2344 2629 1130 1357 =-8 =11 1176 =22 =-15 =23 =-25 2800 755 2762 =-26 =8 =10 =19 1357 =30 =-7 860 =-27 =5 =21
tree nonconformity_notification 1147 46 2862 1014 869 23 2900 =14 =-7 =-8 =-13 =-16 869 1006 =-27 =-2 =8 1226 131 =7 =-12 2952 2581 =42 =0 =-8 2521 =-23 =11
tree nonconformity_notification 1446 2521 849 =-22 2742 2769 472 2918 482 233 510 =-17 =4 =10 =15 =23 =24 =28 36 1490 =8 =-33 =13 255 1980 =22 =-11 =-12 =19
tree nonconformity_notification 1286 =-36 2534 1633 1323 2811 735 165 956 503 =-29 =2 =14 2102 2437 =-10 =16 =29 2717 2413 =24 =-7 =-19 2826 =-29 =0 =23 =22 =27
tree nonconformity_notification 2944 2376 1357 1147 1581 2933 2647 1358 1215 2826 =-3 =19 =-13 =14 =11 =27 =-18 984 =-30 45 =22 =-8 1215 =0 =23 =-26 1759 =-28 =8
tree nonconformity_notification 896 2652 3104 1778 465 1067 708 2834 2497 2302 =-27 =9 =12 =16 2505 201 1226 =7 =-24 =14 =18 =17 =14 =20 =17 =22 1215 =-6 =33
tree nonconformity_notification 2495 1225 63 =-27 465 2834 2060 1762 2437 =-20 2581 =13 =-20 =9 =16 =17 =19 2926 896 3105 2973 1384 =3 =26 =-8 =-10 =-16 =-22 =23
tree nonconformity_notification 79 1614 2743 =-36 =-1 =17 2559 2345 901 2154 2216 2959 2261 1037 1675 1035 =24 =-3 =-3 =-4 =-5 =-13 =-8 =-17 =-14 =-22 142 =9 =-36
tree nonconformity_notification 370 450 1220 2884 2495 1764 2939 1221 2689 2945 =-35 =6 =13 65 =16 =-21 =14 =19 =20 =30 1696 2935 2495 =27 =-7 =-12 =-11 =-26 =-17
tree nonconformity_notification 1402 1028 197 1026 =-36 =-1 =1 2437 =-17 =31 2559 1258 752 599 1675 280 =11 585 =37 =4 =-6 =-2 =-15 =-1 1221 3035 =16 =-19 =-30
tree nonconformity_notification 2297 856 506 1306 734 2216 2645 2708 88 909 =28 =-3 269 =-13 =13 =-4 2436 =12 2795 =1 =-25 =-6 1050 =5 =-16 =-12 =-16 =-12 =-24
tree nonconformity_notification 207 2756 1669 230 1536 2962 71 2534 223 =-20 2728 1405 236 =27 =-2 =-15 =-24 =15 1078 2140 =10 =-14 =-15 =22 =-21 =20 =19 =23 =-26
tree nonconformity_notification 2766 2939 2970 3106 1975 3107 1166 571 394 1880 2743 =-28 =-4 =2 =-1 =7 =10 =10 =10 =16 =16 =15 2795 497 =33 2826 =-12 =15 =-5
tree nonconformity_notification 2026 1225 40 592 2414 1358 3079 872 =-31 =6 =1 223 =-11 =21 =6 =17 =13 585 1084 586 40 =8 =-13 =-18 =27 =-19 914 =-2 =28
tree nonconformity_notification 79 2401 502 =-32 =5 =11 1306 432 2710 2729 923 2436 =0 =20 1050 =36 =5 402 502 =20 =-10 =-27 =-22 3079 3108 =-23 =11 =12 =-22
tree nonconformity_notification 1501 1067 1258 502 2481 2973 2404 3053 =18 =-7 =-10 =-13 =-13 1130 2098 =-25 =13 =19 2111 3006 2525 =-24 =4 262 =-7 =10 =17 =20 =23
tree nonconformity_notification 180 2804 846 2025 2814 3046 834 1490 =-8 1176 =23 =-5 =29 =-4 88 =-14 =9 =-12 1491 482 2025 =-19 =8 =14 =17 =-20 2028 =-21 =10
tree nonconformity_notification 1402 834 2624 649 =-38 =-1 =2 649 =25 =-21 1462 79 1147 =-13 =8 2419 280 =2 3035 1276 2357 84 =8 =39 =-2 =-7 =-10 =-11 =-22
tree nonconformity_notification 2559 79 1147 2746 =-30 =2 =14 849 1408 352 =-29 =9 =20 763 2914 2561 2345 257 =32 =-9 =-12 =-13 =-19 =-10 1147 371 =7 =-20 =-33
tree nonconformity_notification 108 1225 2746 66 1130 2000 =-29 =-3 =1 =8 =14 1147 1634 =19 =-8 =-13 1526 450 2472 =22 1084 468 275 =-21 =7 =12 =23 =-17 =-16
tree nonconformity_notification 1402 501 845 108 269 =21 =-5 =-11 =-16 =-39 269 445 2580 =2 =-28 =11 2079 1176 108 36 =16 =-8 =31 108 =13 =-13 36 =-13 =10
tree nonconformity_notification 2545 485 =-24 2944 969 1648 44 329 503 352 2400 =-27 =2 412 =17 =-7 2742 =13 =-11 =20 2832 412 =3 =25 =-5 =-18 =-14 =-15 =25
tree nonconformity_notification 2758 370 2805 1182 1225 670 3109 63 1147 =-21 =16 1056 =8 =31 =-16 =-16 2511 954 =27 =-4 =-4 =-17 =-23 2580 55 =-24 =2 =8 =-21
tree nonconformity_notification 1220 1402 1048 2430 =-33 =1 =8 2327 734 79 2508 =5 =-23 2550 1101 =28 =-4 =-10 =-18 =-23 455 2512 1414 734 =23 =-9 =-9 =-18 =-19
tree nonconformity_notification 1286 2635 =-36 =3 2652 1658 602 1975 536 472 1454 968 1603 2898 =-18 =5 =8 =10 =13 =13 914 =-11 2645 =25 =-1 =20 =18 =24 =24
tree nonconformity_notification 2684 1063 564 2652 223 1019 =-27 =14 2952 34 46 298 =9 1530 1614 =-22 142 =-19 =14 =7 =9 =12 142 =1 =-34 =18 =13 =21 =22
tree nonconformity_notification 1286 1405 =-30 =1 776 2868 1067 2729 2404 1056 381 352 11 =-16 =8 108 =-1 =19 =13 1220 =2 =25 =-20 =-21 =20 =19 1405 =26 =5
tree nonconformity_notification 1402 735 71 2437 1346 =-13 =9 =18 =-22 =-36 2415 1275 1124 71 =-4 3110 3027 786 =17 =-4 =-7 =-7 899 =30 =0 =-16 238 =6 =-15
tree nonconformity_notification 1402 2766 3062 =-33 =8 2022 =13 =-21 108 2947 2939 2766 1446 =-21 =9 =11 =13 2939 =27 =-7 2804 2952 2587 2766 =33 =-2 =-2 =-5 =-12
tree nonconformity_notification 3030 450 2812 1518 2033 65 923 501 318 =-8 =20 3090 =21 =-6 =33 923 510 1495 3090 =-11 =12 =15 =25 =-17 =-17 =-19 =-23 =-22 =-24
tree nonconformity_notification 3030 63 1614 2790 =-27 =8 =15 432 1490 2580 1495 1416 =0 =27 =-11 =36 108 335 =-19 466 =20 =-11 1416 =36 =-13 1490 =-21 =5 =-24
tree nonconformity_notification 1446 1501 2828 3042 1633 2652 654 1923 217 2327 2657 =-21 =6 2795 =15 =-14 =8 =11 =9 =15 =11 =15 779 =18 =-10 =23 1357 =29 =-8
tree recertification_commitment 1745 1638 550 530 =-119 =16 318 =-110 346 =46 =-100 318 =-85 1462 =56 =-105 353 1638 872 3111 3112 =-101 =80 =56 =54 =85 276 =107 =-76
tree recertification_commitment 463 3113 3114 560 3115 644 =-112 =-61 =29 =6 =-22 =28 17 3116 3117 3113 644 =-82 =-12 =68 =70 =82 3118 2137 18 =76 =-60 =-76 =-56
tree recertification_commitment 481 1690 3119 =-106 =12 463 3091 3073 1764 1036 3120 =-95 =79 =48 =56 =99 63 =-77 =106 =66 63 =-105 172 1690 34 =33 =-63 =104 =-101
tree recertification_commitment 1047 463 3121 =-102 1302 =-55 =84 948 1694 =-92 833 191 =83 3122 =-83 =76 =55 3123 =51 =-83 44 308 =-44 =71 191 948 =-89 =86 =100
tree recertification_commitment 850 3124 3113 2232 3125 797 =-97 66 =-77 =51 =72 =-10 =57 1685 =-18 =88 27 2599 1603 1084 52 =-56 =23 =52 =87 =-95 776 =-11 =87
tree recertification_commitment 3126 3127 674 3128 3129 =-94 =21 =66 3130 883 318 =-75 1036 =-51 =39 =74 =68 65 318 =-56 =72 =74 63 =-99 203 225 =90 =-82 =-66
tree recertification_commitment 353 3131 3132 3133 3134 3135 3136 3137 =-89 =30 =7 =52 =40 =76 =8 =79 2102 1685 =-79 =53 1158 2599 451 79 =-67 =58 =-78 =-61 =-71
tree recertification_commitment 917 481 560 3138 3139 =-89 =78 =84 =62 63 =-91 1669 =55 =-43 63 =-86 481 3055 3140 1654 69 =-26 =70 =105 =96 =78 961 =74 =-84
tree recertification_commitment 1746 424 754 1685 3137 3141 3119 =-85 =16 =-9 =36 2621 3073 =-65 =59 =74 =7 63 =-88 754 2060 =-28 =40 =89 63 =-86 424 =36 =88
tree recertification_commitment 892 3142 1671 3124 3143 654 =-84 776 =-73 =46 =33 298 =-71 =65 63 =-85 3123 576 =73 =-69 =-83 298 =-18 =101 63 =-87 3123 =82 =-85
tree recertification_commitment 713 1036 3137 3139 3144 2102 =-82 591 2328 =-74 =-21 =73 =84 =61 =82 190 =-82 352 686 =-50 =21 =26 190 =-64 510 2424 =83 =-55 =-66
tree recertification_commitment 123 424 1745 555 =-80 =-35 970 883 456 3145 =-66 =65 =49 =65 =18 1745 630 =-61 =54 190 =-68 =73 1745 269 =-66 131 =-21 =76 =88
tree recertification_commitment 481 1020 754 560 3132 3146 =-78 =71 353 =-32 =85 797 =-45 =91 =51 3147 =84 =-55 1690 108 1028 =-29 =25 =46 138 193 =70 =-44 =-72
tree recertification_commitment 1690 555 754 3113 3148 3138 =-77 =63 =59 =51 3149 =34 =-78 1694 =-60 141 =72 =-66 2102 3150 644 872 =-69 =19 =41 =74 3151 =64 =-39
tree recertification_commitment 3152 1052 318 3153 3154 3155 =-75 =84 =56 =93 1669 2102 =-54 66 =-27 2400 =54 =-59 =-72 =53 3156 3157 3158 445 =70 =-6 =-72 =-58 =-77
tree recertification_commitment 654 435 1694 =-74 1638 797 3159 =-63 =19 17 =-45 =94 =26 269 1603 =-35 =71 =88 269 =-32 201 3160 1638 =-48 =55 =83 63 =-52 =82
tree recertification_commitment 892 481 3152 3141 3161 =-73 =44 =37 1880 3162 =77 =-57 =-57 79 =-73 1608 172 1323 =62 =-38 =-68 =-51 79 =-79 3162 3163 =71 =-54 =-73
tree recertification_commitment 424 644 3127 946 3138 674 3164 =-72 =-4 1408 872 =-66 =-14 17 =-35 =76 =54 =56 849 =69 =-36 490 =39 =-26 63 =-78 0 =51 =-20
tree recertification_commitment 917 481 1020 946 3115 =-72 =70 674 =-43 =103 =82 79 =-74 196 =41 =-68 118 65 946 3055 =-66 =18 =68 247 =24 =-73 79 =-71 =77
tree recertification_commitment 654 1746 1103 3148 3128 1564 =-70 =64 =29 =72 17 =-56 1136 =80 =-3 =30 65 424 3116 =-57 =40 =58 1926 526 282 =64 =-58 =9 =-66
tree recertification_commitment 1746 123 3117 3165 3166 3167 3145 3168 =-68 =-25 =56 =26 =42 =2 =54 44 =-57 131 442 =48 =-64 =77 79 =-74 44 184 =18 =-71 =65
tree recertification_commitment 3142 424 3152 3164 3169 1690 =-68 945 1326 =-52 =64 =52 =40 =0 =21 190 =-70 191 =89 1690 3170 650 =-46 =53 =42 =55 3149 =69 =-75
tree recertification_commitment 1302 945 3171 530 3141 3172 3173 3174 797 =-68 =-32 =23 =86 =65 =17 =52 =22 17 197 =-49 =25 =34 3175 3162 79 =-60 =45 =-70 =-50
tree recertification_commitment 850 1020 1746 3130 3176 936 3177 3178 =-66 =68 =28 =-19 44 =-35 =73 =33 =-9 =53 236 1020 =-15 =60 29 1088 511 =66 =-24 =-14 =-50
tree recertification_commitment 850 674 3171 946 1746 3137 3172 =-66 =54 =88 =5 628 =-2 =135 =22 946 201 =-57 165 =-14 =44 =95 79 =-73 1746 1671 =-7 =56 =70
tree recertification_commitment 123 560 1746 3179 3150 3146 3168 =-66 =-18 =69 909 =27 =-65 =111 191 =-70 =25 131 =-63 950 577 877 =60 =-36 =-60 =-63 262 =-42 =67
tree recertification_commitment 654 833 1745 754 =-66 =14 872 3180 3141 1555 644 =-57 =64 =58 =56 =68 =55 63 =-66 =28 343 1745 3133 =-67 =66 63 =-74 =60 =56
tree recertification_commitment 892 630 754 3144 3181 1764 3182 3183 3184 3185 =-64 =35 =32 =60 =67 1518 3186 =-49 =59 =63 =62 =96 =52 318 =-37 =62 343 =13 =68
tree recertification_commitment 917 3055 3187 3091 3124 644 =-65 =49 =49 =63 =68 948 1694 =-55 3123 =50 =-61 =57 79 =-67 3123 52 948 =-3 485 =-31 =57 =66 =-67
tree recertification_commitment 435 644 1671 3152 3119 3091 =-64 190 =-60 =56 =61 190 =-63 =48 190 =-60 1386 =55 =-56 3156 =34 =-65 3156 680 1755 =55 =-49 =-64 =-61
tree recertification_commitment 318 3113 700 3134 3131 776 =-64 =-49 =46 =48 776 =-36 =34 680 =67 =-53 262 813 700 =-44 =23 =41 872 1118 741 =38 =-43 =-44 =69
tree recertification_commitment 1047 1020 555 3142 3124 3127 =-64 =-14 =6 203 =41 =-68 1694 696 =-55 =55 1669 =68 =-63 =49 3188 131 468 533 =80 =-13 =-55 =64 =-62
tree recertification_commitment 1530 936 727 =-64 776 =-58 =29 850 797 =-29 =88 =64 131 1638 19 =-49 =57 =27 3149 526 257 203 =68 =-60 =-59 776 =-45 =38 =-68
tree recertification_commitment 1020 754 2102 3119 3124 2621 =-63 =-8 =17 =70 1225 79 =-58 39 =5 =-60 =-54 79 =-71 203 950 =50 =-53 =-52 79 =-56 680 =68 =-59
tree recertification_commitment 917 850 3127 833 3189 3126 =-63 =53 =52 432 =-44 381 =55 =-47 =51 3126 =-9 =58 269 1454 =-34 =28 65 430 424 =-37 =50 =117 =56
tree recertification_commitment 892 850 674 1020 1052 3133 =-62 =49 =50 =49 948 560 =-42 44 =-19 =82 =37 2599 189 =0 =47 =-55 44 108 914 =-32 =51 =75 =55
tree recertification_commitment 892 555 3113 848 3190 3191 3192 =-61 =60 =17 =40 3160 1644 334 =-39 =44 =41 =61 =54 66 =-4 =47 279 12 2912 =45 =-56 =-48 =-71
tree recertification_commitment 654 424 1685 3193 3194 1564 3185 754 =-61 =12 =65 =48 =29 52 =-49 =55 670 =-29 =54 =1 108 3149 3122 =23 =-44 =-65 1286 =73 =4
tree recertification_commitment 654 463 1103 3139 3119 3113 =-61 =42 =76 =70 17 =-52 =63 79 =-65 3195 3118 =19 =-55 =-56 79 =-60 1690 108 =-19 =52 1023 =60 =-76
tree recertification_commitment 1530 630 3169 3196 =-63 =26 =30 412 =45 =-20 269 223 1462 661 3143 =-19 =57 =71 =-67 =83 1286 3158 3197 1941 =57 =-43 =-62 =-57 =-32
tree recertification_commitment 1047 550 700 3132 1052 3187 62 =-61 =-1 =13 =3 =-3 1685 =20 =-34 3119 1008 =0 1052 =-53 =37 =71 3188 207 2059 =50 =-50 =-62 =-58
tree recertification_commitment 713 833 1564 3143 754 3112 3119 3198 3199 =-60 =42 =69 =46 =42 572 334 =-42 =42 =50 =16 2133 =66 =-45 3200 =-1 =84 3201 =55 =-42
tree recertification_commitment 917 813 1690 3165 3132 3202 3203 =-59 3204 =-42 =78 =72 =53 =25 165 =-26 =20 =2 914 298 =-30 376 =19 =-59 3205 654 =-12 =64 =-41
tree recertification_commitment 917 3142 936 727 3206 1685 =-60 776 =-55 =31 =40 =-5 =26 =67 269 251 3191 =-33 =66 =71 3207 886 3208 1286 =51 =-20 =-54 =-42 =-30
tree recertification_commitment 713 318 3143 3144 3209 1745 =-60 =-37 =25 =71 =20 1745 946 1573 3210 =-30 =51 =61 =73 =55 1940 1181 92 317 =60 =-24 =-28 =-57 =-83
tree recertification_commitment 654 1103 3127 644 3139 3154 2044 3138 =-58 =38 =23 =49 =57 =48 =68 118 =-32 =56 118 564 165 =-19 =35 =69 47 577 =57 =-59 =-60
tree recertification_commitment 892 945 727 3152 3091 644 3211 3184 =-59 =42 =46 =-5 =10 445 =36 =-49 =27 650 =5 =61 184 279 1081 908 =43 =-50 =-49 =-65 =-56
tree recertification_commitment 1745 560 644 3191 3212 3203 3213 2044 =-58 =23 =28 =26 =32 =26 445 568 =-38 =40 =34 =18 644 1302 66 =-28 =30 1636 =54 =-31 =62
tree recertification_commitment 463 3142 435 3214 3119 3215 =-59 =74 =66 =48 341 =94 1746 =-26 =53 =58 17 435 =-16 1462 =42 =-50 257 408 235 =56 =-33 =6 =-85
tree recertification_commitment 1020 1638 1214 3115 3154 3209 342 3216 2319 2621 3140 =-55 =30 =0 =-16 =41 =28 =36 =66 =43 =18 466 =-3 343 =-23 =71 640 =53 =-49
tree recertification_commitment 1047 481 754 555 1746 3144 3217 =-58 =54 =72 =9 978 255 =-26 =77 =-50 =39 343 555 =-40 255 =-27 =51 =30 450 343 =19 =61 =-61
tree recertification_commitment 3142 776 3134 3133 =-58 =31 =37 1020 65 =-47 1669 1694 1644 3078 =-29 =72 =25 502 =-8 384 =49 =-48 =-48 =44 44 352 =-33 =61 =62
tree recertification_commitment 318 3126 3124 3218 3136 3219 3220 3131 1671 =-56 =-12 =47 =14 =78 =47 =55 =34 17 =6 =65 1462 52 941 2232 =-11 =60 =46 =44 =-57
tree recertification_commitment 1745 318 2232 3196 3202 3134 3221 =-56 =38 =40 =59 =39 =28 118 3196 314 =-37 =68 =64 =31 190 =-67 407 3163 3222 =45 =-25 =-42 =-45
tree recertification_commitment 481 1745 3137 123 754 3223 =-57 =41 =50 430 =-19 =96 =66 123 165 =-35 =46 =62 165 640 207 161 =-3 3224 =45 =-49 =-59 =-62 =65
tree recertification_commitment 776 3150 204 3148 3065 3225 =-57 =18 =17 =57 =27 =16 1669 295 329 1181 36 416 =17 3128 =-56 =27 =-27 =-61 =50 =-38 1306 =-47 =39
tree recertification_commitment 463 892 1690 3226 3209 3227 =-57 =38 =36 =60 644 =-29 =29 3228 =47 =-40 640 318 644 358 189 =-36 =8 =35 =48 822 =60 =16 =-61
tree recertification_commitment 481 123 3091 833 3152 3212 2371 3198 =-57 =66 =21 =38 =47 36 =56 =-36 131 =-28 =76 =29 466 165 1462 =-1 =-56 3229 =54 =-40 =56
tree recertification_commitment 713 463 833 948 3230 =-59 =55 197 =-43 =14 1225 =53 =-42 197 630 76 712 =-38 =11 =30 =33 =37 257 45 908 =52 =-44 =-41 =-70
tree recertification_commitment 1530 3230 3161 1764 =-54 =1 =39 =70 79 =-71 3231 1462 119 3232 2162 1755 3233 3122 2537 =62 =-17 =25 =-54 =-33 =-46 =-37 =-35 =-51 =-71
tree recertification_commitment 463 674 3234 3148 3129 3235 3236 =-56 =21 =30 =52 =63 =33 201 =-24 =41 466 3069 1028 1261 914 1102 =-32 =39 =3 =39 =29 =59 =50
tree recertification_commitment 2102 948 3212 3153 3237 3238 =-56 =58 =13 =67 =35 3152 3189 =-27 =61 =19 2509 45 1191 3239 47 481 =16 =45 =-52 =-54 =-22 =-43 =-43
tree recertification_commitment 1690 424 636 3214 936 3220 3240 1214 3241 2297 =-53 =-16 =45 =8 =76 =38 =18 =37 262 =-18 =48 936 =5 =60 3069 764 =13 =-50 =53
tree recertification_commitment 1530 1103 1518 833 =-59 62 438 =-49 =29 =67 =26 1694 85 =-24 =72 =56 476 485 255 1060 =-32 =45 =29 3242 =31 =-46 2000 =76 =-14
tree recertification_commitment 353 424 1036 3243 727 754 3244 =-51 =38 =11 =19 =16 201 =-27 =25 1036 73 =52 =-36 =-3 118 197 1667 =-29 =41 =26 1191 =36 =-17
tree recertification_commitment 917 555 1020 1052 3127 3245 946 =-56 =44 =47 =31 =31 =63 236 727 =-33 =54 262 =-43 =54 485 262 =-35 236 =-42 =38 329 =27 =70
tree recertification_commitment 1059 123 3119 3124 822 3246 3204 3247 3248 3249 28 =-50 =23 =30 =56 =61 =13 =45 189 =-25 =16 =39 =70 88 =-28 628 =20 =88 =37
tree recertification_commitment 318 654 3126 3154 3238 3130 =-54 =25 =35 =71 =26 2754 3130 884 842 =-18 =44 =50 =49 =65 850 797 842 1685 =-19 =43 =40 =64 =46
tree recertification_commitment 318 1302 3189 3113 630 3154 3153 3129 3250 =-50 =57 =41 =51 341 =98 =-37 =15 =40 =38 =11 630 412 282 298 =-5 =39 =-50 =-18 =53
tree recertification_commitment 946 318 700 424 3251 3252 3253 3254 3255 =-53 =53 =26 =3 =46 =70 822 =-15 =44 =25 560 2059 =1 =-65 1386 3118 =64 =-45 =-35 =83
tree recertification_commitment 435 917 630 1671 883 3256 =-54 =30 =47 165 17 =-51 =48 =60 =35 343 17 =-61 =3 1076 =46 =-36 84 343 917 =40 =-56 =39 =58
tree recertification_commitment 3142 3055 1047 3196 3219 2102 3159 =-52 =30 3257 =-30 =38 =74 =49 708 3154 353 =-34 =41 =57 =58 485 =-17 =35 108 432 =-39 =29 =74
tree recertification_commitment 850 1020 1564 3238 478 3258 3143 3259 3130 2060 =-51 =-22 =16 =24 =30 =70 =49 =67 =47 343 =0 =61 190 =-64 1892 141 =45 =-41 =-74
tree recertification_commitment 948 555 3126 892 3154 936 3260 =-55 =48 =20 =52 =37 =24 432 =-26 978 =57 =-12 872 1028 3180 644 =-19 =16 =41 =52 3126 =58 =0
tree recertification_commitment 713 481 654 936 435 3258 2094 =-57 =7 =78 =24 =54 =6 123 1464 3118 =34 =-56 =-59 =-33 1181 257 208 287 =55 =-11 =-35 =-49 =-50
tree recertification_commitment 917 776 3139 945 =-56 =2 =56 550 1746 424 =-43 =29 =36 970 =55 =5 3231 501 1738 =-7 =51 950 495 3261 =49 =-42 =-44 =-44 =-54
tree recertification_commitment 1530 550 3262 =-58 =47 63 =-53 28 1538 1018 317 =40 =-36 =-27 =-30 =91 63 =-64 12 3162 3147 1020 341 =-36 =36 =69 =-29 =-46 =-52
tree recertification_commitment 917 318 3127 936 2044 1052 3207 =-54 =44 =17 =27 =30 =58 560 1746 658 =-31 =26 =41 658 =57 =-25 65 2232 =-34 =39 12 =25 =-56
tree recertification_commitment 435 1638 797 970 530 3141 1603 =-54 =-5 =38 =27 44 =-28 236 =-22 =24 412 =48 =-28 =6 1755 44 352 1093 =-42 =52 =56 =53 =-44
tree recertification_commitment 776 1047 3263 3139 1671 1214 =-55 =12 =58 =60 =63 =35 1096 329 203 318 62 69 =-28 =21 =53 166 282 =19 =-47 =-47 =-66 =42 =49
tree recertification_commitment 3142 560 329 3126 3204 3264 3174 628 =-48 430 =-29 =64 =38 =71 =29 79 =-56 =16 =22 79 =-51 3239 =45 =-46 79 =-55 203 =43 =-56
tree recertification_commitment 1690 674 1638 2102 3265 3266 =-47 =48 =50 255 =-31 =16 =17 1084 3267 3268 727 =0 =47 =-49 =-56 =62 1940 1281 451 =26 =-41 =-32 =-74
tree recertification_commitment 948 118 424 3053 672 1492 =-50 =38 =45 =11 =2 822 3203 1738 754 =-30 =42 =37 =48 =21 1020 728 236 =-22 118 =-12 =30 =41 =32
tree recertification_commitment 917 463 550 1690 =-55 =-4 497 =51 =-47 79 =-58 466 3269 191 =37 =-13 =52 =72 343 44 =-51 79 =-52 506 =42 =-44 1372 =40 =-32
tree recertification_commitment 713 776 435 917 3134 =-56 =54 =-10 =3 941 352 1059 468 471 =-39 =12 =13 =16 435 =6 =57 917 =11 =64 3270 855 =38 =-41 =-72
tree recertification_commitment 435 550 883 3129 3127 3271 3272 3143 =-46 =36 =48 =35 =11 =41 =29 978 165 =19 =64 =-14 269 84 429 174 =-47 =32 =56 =54 =49
tree recertification_commitment 948 481 1564 478 3238 770 636 2554 =-54 =34 =8 =10 =60 =58 =51 79 =-51 3123 =24 =-47 79 =-65 3123 776 =9 2827 =43 =-44 =-52
tree recertification_commitment 948 630 674 3154 3172 3251 3273 3274 =-50 =29 =33 =52 =35 =54 1096 3069 =-23 =42 =73 166 =38 =-51 3162 166 207 =26 =-43 =-33 =-48
tree recertification_commitment 713 550 3168 674 3143 =-49 =51 1508 =-19 =92 948 =-30 533 =69 =-15 3275 1694 308 =-17 =65 =37 =-46 45 207 1081 =48 =-40 =-54 =-57
tree recertification_commitment 713 550 3122 2060 644 =-48 =-4 1096 =-16 =66 =9 79 =-51 45 497 950 3276 =55 =-37 =-41 =-14 =-39 79 =-68 45 3207 =58 =-7 =-47
tree recertification_commitment 79 =-63 2102 62 123 3122 2756 3277 3219 3278 945 =-46 =-7 =45 =64 =45 =39 =22 27 1386 =-30 =63 =29 =64 141 945 =20 =58 =-51
tree recertification_commitment 946 343 700 1632 1060 1671 =-50 =-8 =17 =32 52 =-20 =45 917 2044 3119 1671 948 =-47 =-4 =28 =81 =54 450 88 =51 =11 =-58 =75
tree recertification_commitment 797 3127 17 3221 776 3209 =-52 =44 1975 =-28 =41 =40 970 481 3128 =-34 =38 =45 257 193 =33 =-54 =-66 3231 1108 =43 =-38 =-60 =61
tree recertification_commitment 463 700 3204 89 3279 318 2141 =-45 =30 =-10 =49 =8 =31 =20 466 2059 203 950 318 822 =-13 =22 322 =36 =-22 =-45 =-52 =-71 =40
tree recertification_commitment 165 3280 3005 3246 3132 861 3111 424 28 3281 3282 =-40 =25 =47 =33 1003 603 =30 =-25 =58 =20 =26 =21 =49 =34 =47 1225 =34 =-27
tree recertification_commitment 190 =-58 213 3069 3055 3283 3258 430 1573 3170 1804 3284 3254 =-41 =29 =45 =8 =24 =17 =28 =86 =56 822 =43 =-6 =25 1225 =36 =-11
tree recertification_commitment 550 190 =-60 3143 892 2297 3130 3119 412 =-24 =-51 =25 =29 =34 1036 =40 =-12 =49 190 =-43 640 166 978 298 =-1 =63 =4 =-38 =-41
tree recertification_commitment 463 2297 1020 2060 3285 3286 =-52 =17 =60 =-2 =19 =29 79 =-59 141 3231 184 1345 3287 161 298 =-5 =32 =50 =-46 =-44 =-40 =-55 =-34
tree recertification_commitment 463 892 2297 213 430 3288 1408 3289 =-49 =31 =5 =47 =20 776 =-25 =32 =20 =28 640 1667 166 27 1408 =-8 =31 =27 =-37 =44 =-51
tree recertification_commitment 1530 555 872 797 =-56 =39 2297 2060 =-40 =10 =68 432 =-19 =44 108 917 =31 973 2232 1492 =-12 =58 =36 =47 2000 55 =75 =-25 =-18
tree recertification_commitment 1745 630 727 251 651 3290 3167 2483 746 =-37 =51 =40 =28 =46 =53 =54 822 =41 =-39 1669 =34 =-44 165 257 822 =5 =62 =-62 =52
tree recertification_commitment 917 776 3119 417 3291 =-49 =32 =32 =47 710 3246 432 27 =-43 =5 213 =-5 =32 =45 =45 12 430 352 1062 =3 =66 =35 =74 =-40
tree recertification_commitment 63 =-61 776 1047 1764 754 3115 2868 =-51 =37 =54 =31 =27 =28 536 227 2117 961 710 254 392 =24 =-24 =74 =63 =-31 =-45 =-39 =-33
tree recertification_commitment 946 63 =-63 776 1047 3127 945 =-49 =4 236 =46 =-33 =27 1685 28 945 200 3140 3292 =-22 =40 =43 =36 3163 =29 =-48 =67 =48 =68
tree recertification_commitment 1745 463 3142 727 1047 985 3293 =-53 =36 233 =-34 =70 =1 =23 66 =54 =-33 1214 79 =-48 822 =20 3294 =-23 =30 =63 79 =-54 =37
tree recertification_commitment 797 3142 481 917 318 1726 688 =-49 =19 =10 =0 476 3295 =-21 =45 =52 189 334 =10 =-30 =22 269 =0 1778 =50 =-33 1117 =60 =-15
tree recertification_commitment 1573 3209 776 3283 1638 =-33 =30 =47 141 118 85 3069 1407 3296 989 =-30 =52 =48 =38 =37 =67 318 =-12 =44 =-40 =72 208 =57 =-41
tree recertification_commitment 713 1096 3112 1214 197 1059 251 498 3297 =-42 =40 =9 =18 =12 1225 =15 =-31 =45 =47 201 =-39 809 =54 =-29 190 =-47 141 =44 =-29
tree recertification_commitment 79 =-56 917 560 3132 329 3187 3298 3299 =-40 =43 =47 =26 =34 =55 535 =33 =-44 203 2059 36 855 =30 =-40 =-31 1306 =-64 =37 =-45
tree recertification_commitment 3142 329 28 435 560 3300 3202 3214 879 3225 3166 =-44 =-3 =25 =2 =28 =44 =43 =3 832 754 =44 =-31 =-10 =59 =38 481 =47 =2
tree recertification_commitment 797 3119 2232 1062 3301 17 674 1555 3302 3127 =-45 =-2 =35 =29 1036 =29 =-16 55 119 489 =21 =-20 =-45 =-50 =58 =59 =35 =64 =57
tree recertification_commitment 948 797 3132 3301 3240 1102 453 703 2126 3303 3133 =-39 =25 =13 =31 =11 =28 =27 =62 =55 =28 970 =66 =-33 183 703 =6 =42 =58
tree recertification_commitment 3142 776 3154 700 3304 3213 =-48 =24 =37 =16 =57 197 1408 236 3305 730 1093 =-47 =21 =37 =35 335 =7 =-48 =33 =30 3123 =25 =-36
tree recertification_commitment 63 =-54 2102 444 3144 3306 3295 127 540 1924 2684 2481 =-32 =23 =35 =20 =37 =22 =35 =46 =59 =29 2079 1669 394 =43 =-11 =-14 =-61
tree recertification_commitment 1745 478 1694 713 3240 1062 2756 710 1093 2118 2126 =-52 =29 =27 =14 =12 =26 =52 =61 238 =30 =-36 =8 =80 47 166 =35 =-22 =-40
tree recertification_commitment 1020 630 314 1408 3258 770 127 3171 1760 1302 445 3307 =-46 =34 2358 =-24 =44 =-5 =41 =20 =14 =30 =72 =23 1125 =59 =-20 =29 =26
tree recertification_commitment 797 1573 3005 872 3139 2218 3308 165 44 =-48 223 =4 =-38 76 1020 =-26 =32 =40 =37 =28 =43 44 =-9 =27 =35 238 =57 =-25 =44
tree recertification_commitment 1573 1764 131 3253 =-33 =26 1096 3115 2044 2371 1316 1103 3254 =-20 =21 27 =-22 =35 =22 =38 =44 =52 =35 576 =40 =-38 238 =60 =-24
tree recertification_commitment 3119 329 560 892 3263 1764 1087 883 2573 =-33 =41 1726 =-30 =53 =50 =26 =54 227 =15 =-44 1464 280 44 =-9 =37 =54 =-39 =35 =51
tree recertification_commitment 343 262 1102 710 =-41 =28 =29 318 =-16 =29 208 855 463 201 1690 =-37 =25 1014 548 1357 =38 =-32 =-32 =-33 856 =38 =-56 =-41 =-42
tree recertification_commitment 63 =-59 1214 1020 435 550 3113 3238 3212 3309 =-32 =47 =37 =38 =47 308 255 =-26 88 =-15 =42 =52 3231 602 =35 =-30 =-56 =33 =56
tree recertification_commitment 797 165 3240 883 27 1454 3310 3311 3136 3115 =-48 =31 =36 =38 =57 =7 123 1671 =-24 =21 269 =-37 =37 =26 =63 236 =30 =-23 =50
tree recertification_commitment 713 213 52 1454 883 3312 462 =-46 =20 =24 =37 765 =39 =-10 141 376 506 =19 =-36 =-41 =-47 786 2060 =1 =48 =-30 3158 =35 =-32
tree recertification_commitment 79 =-56 203 394 108 978 555 269 2498 3313 =-20 =50 =44 476 848 =-12 1636 =52 =-21 =62 526 =46 =-35 =-26 =31 848 =-34 =28 =-52
tree recertification_commitment 343 636 550 1690 127 3314 =-47 =37 =20 =-6 =5 =52 845 55 3231 917 550 3245 435 2297 =-35 =47 =54 =82 =53 =45 =-48 =-26 =-22
tree recertification_commitment 536 108 1685 1683 430 59 251 3307 3133 =-18 =30 =39 =41 =52 =35 =51 =33 408 36 11 2846 =58 =-19 =7 =-16 =-1 351 =-46 =22
tree recertification_commitment 713 28 3245 3210 941 3315 3316 3317 59 3273 985 3318 =-33 =29 =12 =26 =32 =44 =35 =35 =8 =44 =64 =48 279 1023 =34 =-31 =-37
tree recertification_commitment 45 1047 197 2756 217 2000 1096 3207 3319 1771 =-23 =25 =38 =32 =18 =-51 917 =-25 =59 =40 131 =-16 =32 640 =31 =-32 1454 =-48 =18
tree recertification_commitment 3112 1214 636 3171 3199 131 3126 =-41 =1 3127 1492 1746 555 3320 =-26 =37 =7 =10 =49 3321 340 =51 =-17 =-28 =50 =34 =33 =44 =49
tree recertification_commitment 3119 700 108 430 892 1671 2060 3213 564 2319 =-51 =13 =23 =27 412 485 =-22 =38 =-40 =4 1191 =-6 =56 =45 =11 856 =33 =-40 =47
tree recertification_commitment 343 1880 236 1084 340 =-49 =23 =5 3322 =11 =-40 =-59 1880 948 52 459 =-34 =19 502 =-10 =37 11 1089 =36 =-30 =-12 2427 =40 =-29
tree recertification_commitment 63 =-55 797 424 636 343 474 3187 528 3176 1472 3298 =-49 =22 =17 =31 =34 =19 =65 533 3231 =18 =-36 =-19 =31 3176 =26 =-41 =53
tree recertification_commitment 1530 3323 1771 979 3324 918 3325 =-43 =25 =12 =20 =17 =36 =62 444 203 1654 3233 754 =19 71 3308 =-22 =40 =32 =-50 =56 =-42 =57
tree recertification_commitment 946 79 =-59 3142 776 2297 123 314 =-49 =18 =5 =20 2079 1669 3123 575 =19 =-46 =-41 =-26 =-58 1026 3123 750 =42 =-24 =-26 =-23 =66
tree recertification_commitment 435 318 3326 700 1564 3327 1518 =-30 =27 =37 =35 =20 =37 1669 74 1549 3275 3162 =39 =-29 =-30 =-38 =-36 984 =-43 =38 318 =42 =5
tree recertification_commitment 946 343 1731 713 3314 3328 2060 =-58 =-20 =31 =37 79 =-50 3207 =28 =-34 =28 1020 3329 746 464 =-7 =34 =60 =49 3207 =50 =-38 =63
tree recertification_commitment 45 640 141 576 52 3330 1047 65 503 =-37 =25 =8 =30 =-52 207 1025 1089 =39 =-23 =-13 =-33 =-32 1036 =-4 =-54 =-49 644 =-52 =12
tree recertification_commitment 1530 3258 3331 3310 481 1080 =-43 =28 2621 =-15 =33 =48 =44 =68 119 3157 1384 =37 658 3261 3332 649 =14 =-16 =-25 =-44 =31 =-34 =-39
tree recertification_commitment 713 3333 555 433 204 653 651 3210 3308 3334 =-31 =30 =27 =37 =36 =17 =35 =53 =12 =33 654 208 =58 =-34 1081 586 =16 =-42 =-48
tree recertification_commitment 3209 3258 3139 936 165 1062 17 2256 1095 3335 654 =-56 71 =-32 =29 =35 =40 =32 353 =-11 =29 =49 =13 255 =-15 =46 =45 =58 =55
tree recertification_commitment 1764 197 3336 973 3122 44 1634 2141 =-37 =22 =20 848 255 =-28 =-2 1726 =27 =-27 680 1320 =28 =-33 =-41 848 =47 =-23 =41 =16 =31
tree recertification_commitment 2154 640 936 883 3245 1508 533 822 =11 3150 =-5 =-43 3129 213 3150 1106 =-40 =22 =9 =8 =38 =39 =67 1118 =43 =-16 =37 =-47 =-40
tree recertification_commitment 45 1564 555 2371 871 1408 3140 3255 883 3210 1472 =-27 3152 =-15 =36 =36 =14 =43 =25 =17 =34 =36 189 =0 =42 =37 2025 =-47 =17
tree recertification_commitment 3142 3333 1632 630 3160 3154 1407 1302 329 2358 251 3337 =-39 =23 =24 =9 =9 579 =46 =-18 =24 =24 =31 =14 =35 =26 822 =36 =-4
tree recertification_commitment 3231 776 424 3113 1649 3338 2371 760 3290 =-45 =16 =21 =23 =35 =32 680 =45 =-29 =35 257 225 2145 1181 =16 =-33 =-29 =-39 =-47 =-60
tree recertification_commitment 180 1745 1454 1060 1059 341 =34 512 3339 3340 134 =-34 =10 =36 =39 =24 =20 2261 =31 =-29 941 =10 =66 207 1108 =29 =-24 =-39 =-40
tree recertification_commitment 946 45 710 197 1520 485 1 3172 1603 =-35 =23 =27 =33 644 3336 518 =-14 =24 =45 =24 =-42 3341 =24 =-37 =34 =-46 69 =65 =-9
tree recertification_commitment 190 =-50 2154 23 28 917 630 3139 355 =-18 =32 =46 =25 279 855 247 3342 501 131 =-21 =25 =41 =-37 =-26 =-33 =-37 =54 =-24 =-38
tree recertification_commitment 3240 465 166 2297 591 295 1472 1499 613 164 476 =-16 822 =23 =-30 =36 =49 =35 =27 892 =-46 =19 =23 =22 =-44 674 =-25 =66 =52
tree recertification_commitment 45 108 3322 1225 708 636 797 424 335 3343 =-15 =39 =34 603 =46 =-1 =33 =35 =31 =-17 =-39 1516 1372 20 =41 =-20 =-14 =-28 =-35
tree recertification_commitment 946 3344 700 770 1060 6 710 3234 871 2568 1638 3129 =-35 =31 =-9 =31 =23 =29 =10 =23 =17 =29 455 =24 =-28 =63 822 =60 =-13
tree recertification_commitment 1530 318 1 630 =-50 =-4 262 =46 =-20 =12 79 =-50 318 3345 1520 =37 =-11 =-38 941 485 262 =-58 =18 471 118 =-20 =22 =38 =44
tree recertification_commitment 190 =-48 450 2044 1573 55 247 238 941 1623 3118 392 1671 =7 =33 =-27 =-34 =-45 750 471 =44 =-15 =-33 =-16 =-41 =-31 =41 =53 =-43
tree recertification_commitment 1214 1047 442 2824 776 3346 3113 =-29 =26 =51 1117 275 =6 =-38 =37 =50 3168 918 871 =-36 =23 =26 =20 269 =-22 1941 =27 =-29 =39
tree recertification_commitment 165 55 3347 586 1408 3315 286 3348 193 200 3005 =-4 =26 =43 =-31 =-48 =44 =48 =30 =-37 =-51 =-43 131 =-25 560 1745 =-1 =44 =58
tree recertification_commitment 708 3115 3127 201 463 =-45 =-2 3202 55 3349 1769 204 318 654 =-35 =1 =1 =27 =26 =33 =-36 =51 1769 =36 =-25 =42 318 =9 =54
tree recertification_commitment 536 950 463 713 204 1683 3350 1738 252 2060 1095 3327 =-44 =24 =29 =-1 =18 =26 =35 =38 =45 845 =36 =-23 3176 =20 =-27 =-42 =-25
tree recertification_commitment 63 =-55 1118 1667 3149 1100 3351 228 595 281 1481 805 2007 =16 =-21 =-28 =55 =-14 =-28 =-26 =-36 =-40 =-37 =37 435 899 =-31 =15 =20
tree recertification_commitment 197 1214 3258 1530 1136 1764 3352 2712 =-42 =20 =27 =16 =24 1312 281 1722 =-11 =40 =39 =38 =69 =43 131 =-14 11 1669 =45 =-22 =-16
tree recertification_commitment 2154 636 127 85 540 518 442 870 =-7 =34 1136 314 1746 =-42 =-6 =13 =30 3353 =39 =-27 =31 =31 97 =38 =-15 2000 =39 =-19 =-47
tree recertification_commitment 63 =-50 2107 118 107 1312 892 1047 3113 3354 =-37 =20 =16 =24 3113 1047 =28 =-14 =-35 =26 =39 1047 142 166 =8 =-43 =38 =39 =-48
tree recertification_commitment 45 1096 713 1671 892 3331 2684 1020 653 =-42 =21 =13 =20 =30 914 144 =-14 =37 490 =50 =-15 =19 3355 =24 =-30 485 =-21 =45 =-39
tree recertification_commitment 1530 351 3356 1445 3357 1481 742 =-44 =0 =16 =27 =26 =41 1386 =30 =-30 36 3358 3359 3360 1926 3361 =18 =-35 =-32 =-32 =-39 =-40 =-25
tree recertification_commitment 1530 936 1059 3258 3323 3166 =-54 =12 =25 =43 833 =-30 =28 =29 3166 203 649 3362 1321 =29 308 =-29 =38 =-31 =-10 =-31 923 =-17 =33
tree recertification_commitment 190 =-40 3123 510 914 1685 3216 941 197 3154 895 =-22 =17 =31 917 =28 =-17 485 =47 =-7 =40 =27 3126 917 =-6 =27 =41 =-36 =-35
tree recertification_commitment 52 651 2025 752 3363 3354 134 314 =-25 =15 =26 =22 =32 =25 =21 =40 936 3258 3119 1047 =-13 27 =-15 =39 =46 =63 141 =59 =-21
tree recertification_commitment 197 478 444 1654 1096 3069 3115 3364 3365 3366 213 3367 =-27 =26 =15 =26 =27 =35 =32 =18 =14 =27 =21 =47 203 295 =33 =-15 =-44
tree recertification_commitment 28 257 1573 3240 1108 606 3127 3368 251 84 1312 71 1881 =-30 =19 =11 =23 =4 =32 =37 819 =31 =-31 =-33 =-37 =44 =26 =-45 =47
tree recertification_commitment 1530 550 872 134 1738 =-55 =18 =17 =-2 85 1481 233 =-21 =21 =50 =58 754 1762 3369 3370 =27 =-11 =-33 =-23 85 3191 =-17 =33 =37
tree recertification_commitment 1096 1530 351 329 1171 1764 3371 =-47 =20 =14 =20 =34 =18 654 754 1194 =45 =-7 =-17 217 195 1764 3045 =-19 =26 =17 =35 =44 =33
tree recertification_commitment 946 540 1603 89 3069 465 1653 3153 141 17 10 1329 1614 =-34 =9 =27 =25 735 =21 =-24 =-48 =31 =30 =25 =16 =19 =37 =42 =48
tree recertification_commitment 1051 797 1096 257 699 12 888 961 3372 550 444 3373 =-3 =30 =29 402 =25 =-9 =-30 =-29 =-29 =-31 =-40 =-40 =26 502 =8 =61 =-41
tree recertification_commitment 63 =-53 45 871 2007 1564 3069 1103 430 3142 776 =-35 801 =-8 =37 3150 1320 =38 =-20 =-20 =35 =22 =29 =37 =-37 =47 1454 =-45 =25
tree recertification_commitment 540 1089 3322 936 1518 404 432 3077 3282 3283 42 1570 =-23 =24 =26 =30 =26 =22 765 536 =13 =-20 =-25 =34 =38 =28 =-36 =-39 =41
tree recertification_commitment 651 3344 1530 560 89 =-42 =25 318 =-10 =29 914 430 281 3148 3121 352 572 =-29 =4 =8 =32 =30 =39 =35 3374 =28 =-23 =59 =49
tree recertification_commitment 1573 3288 3234 3324 536 62 1555 936 1408 1492 3144 1383 =-21 =29 =33 =31 =11 =17 =29 =28 =-32 2685 =36 =-22 =31 =62 536 =44 =-13
tree recertification_commitment 63 =-47 1118 62 44 343 1408 251 3127 174 =-57 =-3 =23 =33 =22 2280 =11 =-37 445 1026 1296 55 =31 =-18 =-18 =-16 =-34 =46 =-18
tree recertification_commitment 343 713 560 3127 390 2257 861 =-54 =12 =12 =14 =-4 =0 3055 832 =20 =-24 =38 1696 1926 1731 3375 214 =24 =-15 =-23 =-8 =-27 =-23
tree recertification_commitment 946 3212 3216 3148 501 1492 2102 528 2443 =-37 =12 =12 322 =5 =-38 =29 298 =28 3273 =-9 =30 =41 =45 128 =44 =-11 298 =-6 =55
tree recertification_commitment 343 1745 555 15 497 =-46 =14 =15 =8 189 =-10 =39 1051 1745 441 268 497 2079 322 =28 =-5 =-27 =-19 =-32 568 =-43 =14 =38 =-31
tree recertification_commitment 45 896 640 204 3336 1508 3069 776 628 =-23 =22 220 993 236 =-22 3122 =15 =-25 =37 =21 =21 =35 =35 =44 =-40 161 =71 =-10 =-31
tree recertification_commitment 797 3119 1530 550 2821 =-44 =19 308 52 1923 =-51 =27 =17 =34 917 =25 430 281 195 =-10 =36 =37 =38 =46 322 1696 =58 =-18 =-17
tree recertification_commitment 946 317 1564 442 1831 3332 644 183 3376 27 =-8 =10 =37 =33 =24 =-16 =-41 351 3141 =-30 =17 =25 3122 =44 =-10 =-36 644 =50 =-6
tree recertification_commitment 190 =-43 1745 3344 3377 1102 1651 661 1062 1760 620 176 3129 =-22 3152 =27 =-31 =19 =28 =31 =34 =26 =31 =23 =53 =54 279 =27 =-29
tree recertification_commitment 352 2118 1454 946 191 =15 0 444 3129 1171 1631 645 =-33 =4 =17 =16 =16 =13 =21 =24 674 =-9 =33 =40 502 =4 131 =-13 =42
tree recertification_commitment 190 =-40 946 796 708 540 565 3187 343 =-10 754 3127 3207 =-13 =36 =37 =36 =37 568 =-37 =17 =37 213 =10 =48 =-32 754 =51 =-21
tree recertification_commitment 797 3231 308 435 3216 3204 501 44 3124 =-46 =5 =-11 3166 =-13 =20 =21 =41 2694 1762 =29 =-26 =-15 =23 =-47 599 1445 =55 =-13 =-13
tree recertification_commitment 213 257 713 351 656 1096 444 3119 233 1684 916 =-35 =11 =18 =2 =23 =17 =16 =8 =19 =15 =-43 848 1574 408 =45 =-4 =-12 =-17
tree recertification_commitment 343 27 197 1603 =-45 =17 948 528 =-31 =22 =19 1669 =12 =-29 948 55 287 408 602 =27 =-18 =-14 =-28 =-40 50 1995 =32 =-21 =-21
tree recertification_commitment 1745 536 478 1564 550 941 71 3378 =-31 =29 236 =26 =-19 408 =28 =-23 392 1520 =25 =-22 =-29 1746 =46 =-21 =44 =-30 392 =23 =-22
tree recertification_commitment 166 713 871 1499 3207 89 3132 630 3249 =-25 =30 =5 1302 =31 =-21 161 =33 =-21 3142 =-14 =42 =26 =32 3278 1459 =27 =-26 =-26 =-37
tree recertification_commitment 79 =-42 12 680 3212 1892 575 83 2339 481 131 628 =-27 =29 126 2219 =18 =-29 =-19 84 =9 =39 =-30 =-27 =-33 =-33 =45 =-37 =-31
tree recertification_commitment 2118 914 833 28 118 608 988 1408 =-36 892 =-28 =25 =10 =23 =-3 =22 1018 970 =45 3269 =-11 =31 =-35 69 2060 =4 =32 =-25 =38
tree recertification_commitment 3142 3129 1386 3323 832 =12 509 459 700 1050 =-22 248 =-9 =47 =13 =21 =-40 =53 =-31 =36 765 1746 =41 459 =20 =-28 700 =-25 =32
tree recertification_commitment 79 =-44 343 572 217 =-3 =29 104 =-41 =14 3348 855 463 1495 476 1762 =-5 =28 =29 =-23 214 322 600 =38 =-8 =-10 =-25 =-32 =-35
tree recertification_commitment 3258 308 200 3220 540 52 62 430 318 3139 =-37 =26 =-9 =24 =30 3119 555 =-10 =14 =40 =25 =33 =29 776 =-5 848 =38 =-9 =58
tree recertification_commitment 3142 89 213 3069 341 =25 343 3324 3254 66 =-50 =-9 =16 =15 536 =-3 =-40 =17 1762 =19 =-27 161 =50 =3 76 44 =-4 =38 =46
tree recertification_commitment 12 575 700 478 1632 512 1011 3180 713 649 3184 =-5 =34 535 =-47 =9 =9 =33 =-39 408 =38 =-12 =41 =46 3204 =34 =-14 =-39 =-31
tree recertification_commitment 207 640 166 845 3379 619 1920 560 628 3378 846 189 =2 =20 970 =-32 =9 =41 =31 =29 =-25 =-20 =-29 970 =-37 =2 =-22 =-36 =-36
tree recertification_commitment 89 465 217 1051 1097 518 3069 649 630 543 1026 1880 =-11 =-38 =7 3380 =37 =-13 =12 =-35 =14 =23 =26 =-44 =27 =33 1026 =29 =-13
tree recertification_commitment 3344 343 191 =17 15 219 =-23 =15 =16 455 892 412 1096 142 =-6 1769 =33 =-17 =37 3119 3103 =-25 =21 =27 =28 735 =11 =-42 =52
tree recertification_commitment 3112 550 1499 3221 3381 978 17 3127 564 785 3382 =-33 =16 =13 =24 =17 123 674 =-22 =11 =30 =-29 =31 =30 =31 371 =6 =36 =44
tree recertification_commitment 190 =-36 251 2059 850 892 3324 161 2102 =-4 =23 1342 3331 =-29 =19 =27 =23 754 2694 =39 =-21 872 =-32 =17 2079 =22 =-17 =-30 =35
tree recertification_commitment 713 352 2824 879 741 1684 174 688 =-33 =24 485 =-36 11 2472 =26 =-18 =-23 =21 =14 =17 =41 =14 63 =-37 2079 208 =35 =-10 =-23
tree recertification_commitment 1051 3322 550 948 3142 2118 3122 3262 3383 =-37 =16 =15 =10 =33 754 =36 352 =-27 =32 3345 1990 =18 =-20 =-29 1464 =24 =-27 =-36 =-36
tree recertification_commitment 3344 89 1089 200 644 1481 636 3384 1472 =-18 =10 =29 654 =32 =-14 =30 485 =-13 776 =-3 2498 =36 =-20 =27 =-38 255 =-5 =48 =55
tree recertification_commitment 3245 3142 3294 3204 560 104 3385 1745 3126 1103 =-35 =15 869 =9 =-34 832 =29 872 =-22 =21 =29 =-41 308 =-2 =31 =22 =33 =13 =55
tree recertification_commitment 576 1632 17 489 165 1667 1028 1342 1614 =-39 =14 =17 =9 =17 84 =26 =-14 3166 358 3055 =-26 =16 =26 =43 3366 =9 =57 =35 =-25
tree recertification_commitment 63 =-42 713 3245 871 1062 1760 833 3386 1975 1329 2436 3143 =-24 =6 =17 =20 =17 =24 =8 =31 =32 =30 =45 3387 692 =37 =-22 =-22
tree recertification_commitment 180 455 3142 3388 630 661 3343 3238 700 3154 1050 =-27 =0 =16 =6 =26 =33 =25 =16 =37 44 76 412 =-17 =24 =40 =41 =-24 =-31
tree recertification_commitment 63 =-40 180 3322 1225 699 343 474 435 560 3343 =-31 =33 =16 3168 =29 =-22 =57 36 441 =29 =-10 =-12 =-29 591 =-18 =26 =-32 =-27
tree recertification_commitment 89 408 432 501 603 946 =-39 =9 =13 603 1384 =31 1036 =-30 =24 =-21 1443 3389 898 1446 =16 =-17 =-23 =-22 =-23 2954 =-26 =21 =29
tree recertification_commitment 896 1096 941 459 191 =16 352 1634 2621 3142 734 =-39 =2 =-2 =21 1638 =26 =-19 1020 =-6 =30 =20 536 984 =27 =-17 =-21 =25 =39
tree recertification_commitment 287 1926 845 575 108 1036 298 752 412 =-25 =20 =28 281 =22 =-21 88 708 =-26 =15 =8 =21 =-30 754 =-28 88 =31 =-18 =-31 =-22
tree recertification_commitment 329 424 896 85 636 654 1745 2954 1349 =-41 =14 =8 846 =21 =-23 108 =-15 533 =39 =-17 =20 =18 =30 445 =21 =-19 408 =40 =-7
tree recertification_commitment 79 =-39 1051 108 203 424 251 353 414 1258 895 =-20 =8 =19 =21 =9 =29 3163 119 =33 =-8 =-25 =-40 208 46 =34 =2 =-24 =-29
tree recertification_commitment 1745 36 314 478 1059 1093 713 3194 1492 1174 3390 2756 3218 =-34 =11 =14 =21 =21 =28 =21 =12 =31 =20 =39 =34 =-40 207 =22 =-27
tree recertification_commitment 936 3212 3069 204 1407 3391 3382 433 3130 3171 1654 850 432 =-14 =-40 =-5 =9 =8 =14 =22 =21 =26 =14 =24 =14 =34 485 =0 =35
tree recertification_commitment 1530 3212 340 3392 3294 594 =-25 =10 =14 =15 =13 =23 79 =-33 586 501 1685 69 3115 =-6 =29 =32 =38 340 434 =36 =-9 =-16 =-29
tree recertification_commitment 79 =-43 45 896 424 404 430 776 3065 435 =-30 =4 =22 941 555 1117 =-13 =17 =20 =25 =28 =34 =20 161 =70 =-12 1408 =-32 =14
tree recertification_commitment 63 =-42 1573 946 3258 1096 3148 466 1171 917 1683 308 =-35 =-4 =23 923 =-8 =26 =20 917 =31 280 =-23 =14 =28 =20 =46 =35 =35
tree recertification_commitment 1530 318 918 1738 3259 1103 =-46 =0 =8 =19 =17 =11 586 1533 3233 3231 3393 585 207 1100 =25 =-18 =-26 =-21 =-24 =-21 =-28 =-30 =-34
tree recertification_commitment 180 1051 1926 1499 941 541 1481 471 1020 3394 1508 340 =-22 =8 =19 =11 3321 =24 =-18 =21 =28 =23 917 =0 =35 =32 =-31 =-28 =-31
tree recertification_commitment 2044 497 251 257 63 =-27 1831 3149 654 441 550 =-7 =16 =-26 1538 468 1685 1407 =-24 =26 =27 =21 =32 =-28 =-33 =-35 =33 =-22 =43
tree recertification_commitment 3270 1087 948 936 1564 941 896 833 336 1258 571 =-34 =7 44 =21 =-18 =7 =5 =24 485 =34 =-2 =29 =21 606 =17 =-14 =43 =-32
tree recertification_commitment 3231 2154 402 1296 908 34 3395 3396 1134 255 352 =4 =29 1769 =34 =-17 =-17 =-17 =-22 1746 =-26 =26 =-24 =-20 1003 =-14 =21 =-25 =-38
tree recertification_commitment 45 1047 1323 3397 936 3148 3398 1667 3168 =-16 654 =31 =-8 463 =-20 =33 =29 =27 =18 =32 =-32 190 =-17 654 =47 =12 654 =-42 =-3
tree recertification_commitment 1051 352 2221 606 2654 850 1555 430 700 =-10 =11 =16 =24 422 =21 =-21 =27 =-20 =-31 201 =-4 569 604 941 =41 =7 =-9 =-13 =-30
tree recertification_commitment 3344 1520 3245 1020 200 2044 636 560 917 3253 528 =-36 =4 =12 =1 648 =16 =-24 =21 =25 =24 526 =30 =-16 =45 1486 =-31 =11 =49
tree recertification_commitment 79 =-42 797 3212 424 2371 628 1654 3246 703 1229 1975 2060 =-31 =-3 =18 =17 =19 =18 =23 =18 =26 1036 =32 88 =-21 =11 =34 =31
tree recertification_commitment 946 1623 89 165 3263 3160 770 478 948 =-26 1407 =-11 =28 =22 =19 =20 =30 468 502 =-13 =25 =30 161 =44 =0 =-41 754 =45 =-20
tree recertification_commitment 197 478 3209 3246 27 3153 3316 3166 3321 942 =-36 =7 =17 1538 =-14 =27 =21 =28 36 415 796 =14 =-19 =-21 =-27 =28 =29 =32 =15
tree recertification_commitment 1530 3119 945 606 653 3392 =-32 =15 =15 =14 1669 =12 =-25 =32 444 968 754 533 1102 728 =33 =-5 =-15 201 =-29 =7 =-5 =-23 =39
tree recertification_commitment 1573 2118 651 2358 3346 3399 1690 555 3153 1399 601 =-26 =8 =16 =19 141 509 =17 =-23 =-25 =-1 =25 =26 =22 =34 =37 845 =39 =-20
tree recertification_commitment 497 238 640 541 1667 1499 1416 1050 412 =9 =-23 988 71 141 =-30 =13 =11 =24 =29 =31 =30 17 =5 =51 =-27 =-15 1923 =-33 =13
tree recertification_commitment 946 872 3209 833 352 896 3050 1330 =-28 =14 =12 =25 =1 1008 =20 =-21 =21 968 3118 23 3322 =27 =-21 =-19 =-14 =-17 298 =-11 =37
tree recertification_commitment 119 675 279 1745 1102 1103 829 2082 485 628 1191 =-40 =13 =25 412 =4 =-16 =21 =26 =16 =24 50 174 =29 =-8 =-20 =-27 =-31 =-28
tree recertification_commitment 1530 936 896 560 =-45 =-3 =35 =22 343 17 3249 =-24 =15 =16 2862 526 36 3400 3212 =39 =-7 =-5 =-12 123 1130 =25 =-17 =-26 =-22
tree recertification_commitment 79 =-41 376 394 450 576 2599 2636 623 352 392 262 141 =2 =35 141 =35 =-20 =-15 322 =40 =-5 =-17 =-24 =-14 =-15 =-25 =-13 =-31
tree recertification_commitment 308 1530 945 329 =-29 =8 =10 754 88 728 579 =29 1881 =-22 =18 =-12 1690 =-21 44 =-23 =35 329 2747 1138 =-22 =16 =18 =24 =17
tree recertification_commitment 1573 651 1745 108 463 700 =-42 =9 1762 27 1034 =-12 =15 2060 =31 =-1 =-27 23 658 502 =8 =52 =2 =-21 165 =4 =33 =36 =29
tree recertification_commitment 3069 1632 613 1481 917 630 3091 =-26 =15 1669 =18 =-22 914 476 499 710 948 =-2 =-28 =11 =19 =19 =19 =24 =41 66 =-1 =48 =22
tree recertification_commitment 713 560 3077 44 197 941 =-23 =8 =13 3166 =-32 =9 572 3394 735 3166 =-30 =9 =25 =-30 =36 119 =20 =-20 735 =34 1408 =-16 =25
tree recertification_commitment 63 =-37 1023 950 3132 1117 876 296 165 1446 262 =3 161 =31 1036 =-13 =26 =-18 =-7 =-17 =45 914 =-34 =10 1295 =27 =-9 =-27 =-29
tree recertification_commitment 1654 1087 796 497 3401 941 11 248 2102 466 2545 =-14 =17 3152 =19 =-11 =9 73 =35 =-5 280 =11 =-20 =19 =-30 =-22 =-24 =32 =28
tree recertification_commitment 79 =-31 2154 214 3358 172 1408 197 628 833 1804 1174 1028 923 =-17 =17 =7 =18 =23 =16 =23 =20 1762 =34 =-9 =-28 =-31 =-27 =-29
tree recertification_commitment 1087 1745 108 195 651 2786 430 630 127 314 =-39 =11 =12 =-3 =15 =22 =24 =23 1454 653 =-7 =26 =35 63 =-30 1694 =25 =-16 =41
tree recertification_commitment 63 =-31 536 3282 12 491 2102 251 343 17 =-22 =7 =7 =33 602 1689 856 =37 =-14 =-14 =-17 =-20 =-21 =48 848 936 =-30 =7 =16
tree recertification_commitment 797 435 3204 3402 1975 840 2756 1603 3403 =-26 =10 =7 =18 =12 =16 =14 =17 1690 892 502 =24 =-20 1384 =11 =-21 502 =38 =-6 =33
tree recertification_commitment 63 =-39 45 950 2456 1538 832 =19 923 1769 210 444 =-18 =9 =13 =21 =21 1633 46 220 =39 =5 =-1 =-12 =-22 =-26 3404 =-33 =9
tree recertification_commitment 2661 501 1615 555 3194 2218 2082 1026 2298 =-25 =14 =6 =18 =23 =25 =13 =29 650 555 3149 1302 482 =12 =-13 =32 =-23 =-15 =32 =-30
tree recertification_commitment 322 62 3405 14 3322 750 1633 974 34 3406 =14 =-10 =-12 =-9 118 =-21 =11 =-22 =-23 472 =-18 =13 =-30 =24 3152 2472 =-40 =13 =24
tree recertification_commitment 79 =-31 797 3142 3132 871 3407 1499 801 708 308 941 =-28 223 =23 =-21 =4 =5 =12 =12 =20 =20 2778 =29 =-14 269 =-4 =30 =28
tree recertification_commitment 896 63 =-30 3142 459 430 1103 3209 3128 3370 3230 =-21 =14 =13 =15 =21 =9 =22 2060 =-2 =36 118 502 =11 =-18 =37 223 =-9 =53
tree recertification_commitment 1087 1093 3301 3399 1683 2256 3167 1764 979 3269 341 =16 543 =-17 =16 3164 =-21 =31 =12 1384 =-17 =29 =17 =23 =18 =24 =25 =22 =29
tree recertification_commitment 3231 435 358 797 308 463 353 =-30 =15 236 =-7 27 =-4 =30 =20 =39 353 555 424 =-40 =2 =14 =13 40 602 =32 =-10 =-20 =-28
tree recertification_commitment 1530 238 2060 850 =-27 =15 1320 =-1 =35 =-36 63 =-24 12 1020 444 1316 3408 3209 3154 256 =-15 =22 =19 =26 =26 =27 =37 =28 =-25
tree recertification_commitment 1051 1745 343 341 =20 674 1034 =-39 =15 649 3269 =-26 =20 =43 275 2145 =9 =-18 =-15 1995 189 674 1726 =33 =-8 =-16 =33 =-18 =-25
tree recertification_commitment 89 444 3280 3069 1615 463 1686 2371 1764 =-31 =4 =11 =14 765 =0 2232 =-30 =9 =21 142 =25 =-4 =23 =17 1025 416 =35 =-4 =-10
tree recertification_commitment 2118 3174 1025 255 534 914 628 712 1490 1028 =-31 =5 =15 =17 =18 917 =-11 =23 =31 648 712 1365 =19 =-10 =-6 =-21 =-25 =32 =33
tree recertification_commitment 3069 1603 651 1520 435 343 895 =-25 =10 968 576 970 88 =8 =-20 =17 =-19 =-30 88 108 =-16 =20 =24 =-27 =30 =30 11 =32 =-8
tree recertification_commitment 45 76 3245 3340 708 540 565 978 262 485 468 =-45 =-1 =2 131 =-14 =17 =-21 =-29 =22 131 =-19 262 =36 =3 =35 =41 =21 =-21
tree recertification_commitment 1020 329 40 968 539 195 3409 3410 =-5 =23 =23 =24 =30 280 =3 =-34 3170 560 3152 =-39 =-2 =12 =23 914 84 =2 =52 =-2 =29
tree recertification_commitment 2118 876 1051 950 892 1036 879 3127 2778 =-18 =16 =10 =14 572 =22 11 =-23 =21 3166 3411 3406 =31 =-10 =-25 =-9 =-27 =-30 =33 =33
tree recertification_commitment 896 1745 560 223 108 2573 444 3167 =-25 =11 =20 =24 40 917 =-7 =32 =-13 1402 =-35 =2 =10 1940 3412 =19 =-12 =-25 223 =-6 =42
tree recertification_commitment 2154 946 703 1564 474 1036 1738 1638 =-16 =13 =32 941 1638 3394 =19 =-7 66 =-24 =14 =24 =27 2133 =36 =-18 =23 754 =40 =-23 =-26
tree recertification_commitment 946 3258 3142 776 741 =-24 =12 88 3193 =8 =-16 89 941 =-23 =5 =11 17 444 914 =-21 848 =20 =-13 =25 =30 =37 1050 =42 =-3
tree recertification_commitment 988 1047 892 213 52 594 948 =-40 =-10 =15 142 =-8 1538 =3 =49 412 =28 =-23 142 1746 846 =35 =0 =-3 =-17 11 =20 =-9 =33
tree recertification_commitment 203 3212 394 3413 550 883 233 3112 1500 481 =1 3332 =21 =-10 =-15 =-21 481 =-32 =16 =20 535 899 =26 =-9 =-15 =-26 =-16 =35 =-27
tree recertification_commitment 946 973 1312 1214 3368 3301 700 1086 15 3414 579 19 3402 =-30 =8 =7 =-6 =11 =8 =12 =4 =24 =23 =22 2060 =2 =34 =27 =24
tree recertification_commitment 2118 946 3077 3294 204 1555 1084 594 2228 1667 =-22 =5 =14 =17 509 1059 644 =-23 =12 =19 =34 =21 =20 =20 3141 =21 =-13 =21 =29
tree recertification_commitment 352 255 463 2033 =-27 =8 412 =10 572 =-25 =6 3415 2145 343 =4 52 412 =-10 =21 =38 =-12 =-16 1633 165 255 =14 =-15 =31 =-4
tree recertification_commitment 45 713 656 3119 973 3397 1214 555 871 741 =-23 =11 =16 3055 =-10 =25 =19 =19 =24 =24 1321 =27 =-16 3270 3416 =31 =-9 =-17 =-20
tree recertification_commitment 85 1060 969 1059 465 3417 635 3127 233 2443 =-22 =13 658 201 =-9 =21 =-20 108 848 =-19 =22 =25 =14 =16 =17 =11 =19 =18 =19
tree recertification_commitment 63 =-28 1573 846 856 1386 797 104 =15 =-8 =43 340 =-17 =13 502 =6 =-27 1384 269 =-4 =28 3050 1084 =-34 =-2 =9 27 =40 =5
tree recertification_commitment 204 1603 79 =-28 1634 3139 3295 988 3418 1772 479 86 3249 88 =-19 408 =5 =-29 =8 =11 =14 =17 =22 =18 =21 =24 =17 =29 =34
tree recertification_commitment 653 197 465 17 2358 3419 1093 914 =-34 703 =11 =-21 =11 =15 =13 1051 =5 =-26 =26 352 3394 948 =-20 =11 =23 65 =-4 =32 =24
tree recertification_commitment 1530 560 833 1320 =-44 =6 =8 1671 =26 44 =-13 =13 3420 754 1034 394 =25 =-7 =-11 941 604 1402 1320 =-26 =8 =12 =23 =26 =-21
tree recertification_commitment 213 17 2436 600 42 1555 1608 195 1329 127 =-23 =9 =12 =13 =13 =17 =21 =16 =20 572 36 =19 =-8 =-18 674 =6 88 =45 =3
tree recertification_commitment 2118 3069 1089 12 371 1035 3323 28 1745 3421 2747 76 1316 =-19 =5 =7 =13 =17 =7 =23 =21 =20 =14 =-21 =-26 3105 =25 =-8 =30
tree recertification_commitment 497 3129 1047 166 97 85 412 3257 1093 1880 917 =4 280 =-27 =1 =-21 =13 =17 1443 =12 =-14 =24 =-24 =-31 =14 =22 3269 =-32 =10
tree recertification_commitment 180 586 12 1345 190 =-17 193 128 3422 350 3423 996 434 892 =12 3411 =31 =-18 =-9 =-7 =-13 =-7 =-18 =-16 =-18 =-23 =-19 =-22 =-26
tree recertification_commitment 936 3142 189 824 536 79 =-19 =14 =-15 =-34 1020 945 801 =-34 =10 490 =-17 =14 =25 3055 =20 1302 =13 602 =-26 =6 189 =-1 =37
tree recertification_commitment 497 797 3340 2653 1520 3127 708 2059 376 892 262 =-9 =8 3332 287 =20 =-10 =-10 =-22 =-26 =17 =24 =-12 =-28 =33 502 =-3 =45 =-18
tree recertification_commitment 3245 674 1520 1302 1671 686 3150 3171 1623 =-22 =6 =6 =5 =14 =15 =18 848 =-38 =4 1084 1500 1923 3124 =-12 =22 =17 =24 =34 =34
tree recertification_commitment 79 =-25 872 728 1059 3246 468 644 =-20 =3 497 649 308 476 654 =-6 =30 =-12 =-18 =-27 =33 =18 =19 =22 3348 2261 =19 =-10 =-12
tree recertification_commitment 79 =-24 713 352 653 1096 1408 636 462 191 =12 3424 1726 =-28 =2 =12 =15 =17 =11 =21 503 =0 =39 262 =28 =-15 755 =26 =-4
tree recertification_commitment 1516 3425 824 562 3341 376 3118 52 450 578 877 2819 =16 =-11 =-8 =-16 =-23 978 =30 =0 =-11 =-20 =-21 =-22 1302 =-31 =13 =-24 =-22
tree recertification_commitment 640 3401 3119 36 343 1880 1669 217 3168 =10 =-18 =30 =-19 =-28 1076 3426 12 193 1281 =21 =-7 =-10 =-14 =-19 =-16 =-18 =31 =-25 =-28
tree recertification_commitment 613 352 948 485 1047 422 298 =9 =-26 =15 =20 233 =-35 69 =21 =-16 11 846 565 =28 =-3 44 =-24 =15 =-16 233 =16 =-10 =40
tree recertification_commitment 63 =-31 1632 1520 536 329 3142 1386 414 555 1047 =-4 =13 =14 =24 =-21 1880 1320 =32 =-4 =2 =24 1047 =-23 =14 161 =1 =-27 =27
tree recertification_commitment 463 50 213 108 485 =9 =-29 734 412 =28 =-4 =-13 412 =29 =-13 =-30 79 =-21 2133 141 3159 =20 412 =-12 =23 572 =-25 =23 =-17
tree recertification_commitment 1623 1564 1603 3366 2044 540 3427 161 3394 =1 =-18 466 1722 462 1671 =-29 =-1 =7 =10 =2 =17 =17 =22 =25 =25 3122 =35 =-8 =-34
tree recertification_commitment 1530 674 3164 979 69 =-38 =-2 =3 =4 1573 127 1059 =-23 =6 =26 =44 855 3362 63 =-16 820 2694 579 =24 =2 =-2 =-12 =-20 =-24
tree recertification_commitment 1084 1405 108 1171 262 352 2573 =-21 =7 =2 3055 =-6 =20 =20 3362 2729 11 394 41 =39 =-5 =-8 =-6 =-13 =-23 =-22 3428 =24 =0
tree recertification_commitment 613 1096 892 735 445 343 =14 =-8 =-19 3191 71 3193 850 =-37 =0 =3 84 =23 =-22 =8 3231 343 414 =-12 =15 =22 =-27 =15 =29
tree recertification_commitment 79 =-22 850 217 1615 1632 700 108 200 842 3326 118 =-35 =-8 =16 =9 =15 979 1056 =14 =-15 =-26 =8 =22 =20 917 =-5 =35 =12
tree recertification_commitment 946 465 1499 1384 710 =1 =29 1638 1003 195 1683 435 424 =-36 =-6 318 65 =-8 =26 =-22 =10 =12 =16 =5 =21 =24 3126 =35 =-3
tree recertification_commitment 1096 512 543 591 200 466 588 2302 598 114 895 =-28 =0 =-1 =5 =12 =14 123 =7 =-15 =17 872 =-4 =23 =15 =12 509 =19 =-7
tree recertification_commitment 1020 466 509 191 =11 2125 3407 654 107 27 948 1295 =-36 =0 =-5 =-7 =3 3231 =4 =-17 =13 =15 533 =26 =-9 =10 485 =-2 =25
tree lapse_notification 238 3429 2898 =-118 354 872 =-104 =72 =84 354 872 =-105 =62 =104 354 872 1407 3374 =-111 =-20 =4 1520 =60 3429 =-53 =93 1520 =103 =-4
tree lapse_notification 238 3086 3430 3431 3432 =-111 =-34 =-17 =15 =29 602 817 23 3433 =-107 =63 =-7 190 =-108 2556 21 219 =74 =-39 =-65 =-101 190 =-80 =89
tree lapse_notification 1006 3434 2783 3435 3436 =-104 =26 =-17 =-16 845 =-74 296 =52 =-59 2358 3434 3437 3435 1036 =-83 =21 =76 =79 63 =-87 =79 63 =-100 =82
tree lapse_notification 1608 1321 3437 2358 3438 =-99 =43 308 =-80 =37 974 =-67 =68 308 =-82 948 =26 =-64 275 =-59 44 1056 1647 =-21 =75 =76 3439 =94 =-92
tree lapse_notification 2599 1778 3440 3438 3434 3441 =-96 =33 238 =-73 =32 =71 =5 2366 1536 1759 238 =-50 =55 =-78 =-53 =-88 17 1536 =0 =-84 1084 =94 =-60
tree lapse_notification 1608 1407 3038 3442 1088 2373 =-93 =-32 1118 =-77 63 =-78 =61 =27 =42 1118 =-52 =47 63 =-100 1118 485 =-42 3443 =59 =-79 3444 =95 =-76
tree lapse_notification 1608 2599 2358 354 =-91 511 =-77 =68 511 84 =-81 =-15 =51 354 79 =-95 845 =-57 =48 84 =-26 =100 79 =-92 84 1138 =29 =-74 =82
tree lapse_notification 1057 1654 3445 3446 3447 3448 71 =-87 3449 =-75 =59 =41 =24 =1 =30 658 =34 =-67 63 =-84 88 93 2691 =-18 =74 =86 961 =85 =-58
tree lapse_notification 1057 408 3450 =-86 =10 822 595 65 =-85 3451 3452 3453 2590 3454 =-67 =61 =39 =72 =48 =51 =37 2472 =-4 =75 63 =-78 485 =-26 =55
tree lapse_notification 1608 1407 1057 3455 34 =-83 822 3456 =-73 =79 =10 44 =-69 =22 44 =-56 =44 34 822 =-70 =1 =54 63 =-85 44 298 =-43 =43 =82
tree lapse_notification 602 3457 238 =-81 3458 3435 1036 3437 3441 =-72 =83 =44 190 =-79 =39 =72 190 =-78 =51 1067 =-26 =65 238 352 =-71 =2 14 =86 =-4
tree lapse_notification 970 =-81 1006 1057 456 1316 =-72 =-33 =40 269 =-39 190 =-79 119 =72 =-59 190 =-78 92 1181 119 3459 3460 =74 =-65 =-74 =-48 =-84 =-60
tree lapse_notification 441 2302 1006 =-77 819 1330 =-64 =66 =56 =15 1407 819 595 49 3452 1692 1778 =-69 =-25 =42 =44 =40 =63 1259 =50 =-16 88 =-16 =67
tree lapse_notification 970 =-78 441 2302 2652 1295 1647 2409 2508 =-72 =5 =32 =45 1373 604 =-57 =36 =91 =58 =30 44 1539 =-45 =51 131 =-56 2556 =68 =-64
tree lapse_notification 1644 1067 1258 2933 =-74 =12 1191 3437 1710 1714 =-62 =90 =9 =74 =24 3435 803 2933 =-35 =62 =69 =86 165 =-24 2824 3152 =68 =-35 =-65
tree lapse_notification 1055 1006 3450 1778 =-73 =-33 =39 201 =-65 63 =-82 45 466 269 =-40 1402 1306 =62 =-55 =-50 =-59 =-49 63 =-73 269 1731 =-19 =73 =71
tree lapse_notification 1608 3324 1323 2358 =-72 165 69 =-65 =36 =40 118 =-70 79 =-66 =72 79 =-77 2472 2534 =-42 =85 =51 79 =-75 1362 =56 118 =-51 =68
tree lapse_notification 1057 238 3461 3462 3463 =-72 =95 =5 =86 822 308 1472 3464 =-63 =107 63 =-76 =58 849 =29 =-53 =45 79 =-69 238 =1 180 =75 =-56
tree lapse_notification 354 817 972 3465 =-69 =30 =83 79 =-75 1118 3126 3461 =-30 =76 =89 3466 =52 =-71 1118 118 3447 3461 =-42 =80 =72 =28 985 =71 =-54
tree lapse_notification 2472 3467 1647 2667 2023 3446 =-68 =4 =-13 =22 =-5 =36 65 213 =-69 =29 604 3446 1373 =-34 =51 =73 2500 138 2107 =48 =-39 =-77 =-56
tree lapse_notification 909 441 3468 2373 3463 =-68 =93 603 =-51 =84 =51 131 =-69 44 =-44 603 604 =-25 1215 =38 =-62 79 =-60 =69 79 =-65 44 =22 =66
tree lapse_notification 238 3086 2302 2498 3469 =-68 =102 =5 =-9 =52 822 2302 2498 3052 562 =-56 =31 648 =-17 =65 190 =-65 =64 =55 191 =-80 3470 =55 =-89
tree lapse_notification 238 2302 1692 3471 =-66 =55 =-18 =3 79 =-72 2599 2302 2508 1692 =-45 =53 2436 1323 3472 =64 =-85 =-73 =-63 =83 485 2688 =-51 =82 =64
tree lapse_notification 970 =-69 44 1644 275 =-56 564 =-20 =79 1165 =7 =73 412 1373 511 275 =-56 =25 =57 =66 207 3473 2824 696 =54 =-38 =-53 =-71 =-71
tree lapse_notification 1055 3440 2508 1012 3474 2462 1405 3475 =-64 =29 201 =-64 =-19 =-4 =34 =-8 213 =-42 =11 79 =-67 45 =47 =-61 79 =-63 44 =12 =66
tree lapse_notification 909 2498 1323 372 =-64 1798 =-25 =132 44 3475 =-60 =71 141 123 =-22 =82 =70 131 =-31 141 3476 =71 =-82 =-41 372 3444 =48 =-71 =-53
tree lapse_notification 1316 872 595 972 3434 3477 =-63 =15 =8 =140 =9 223 49 3449 =-50 =95 =13 670 275 =-10 =43 =89 63 =-72 3295 809 =56 =-39 =-60
tree lapse_notification 909 238 3468 3449 =-64 =46 =83 128 778 3478 3479 944 1549 3308 3462 =-53 =23 =37 =-3 =85 =56 =49 =15 2627 370 =34 =-50 =-63 =38
tree lapse_notification 238 3429 564 3480 =-64 =19 =-4 79 =-62 =53 79 =-69 1495 1220 649 3473 696 =51 =-45 =-67 1321 =-45 =35 =-54 334 1321 =-59 =52 =44
tree lapse_notification 1055 128 1321 3461 1295 =-62 443 3451 =-51 =55 489 =62 =-37 =79 34 1118 =-45 =53 =42 1638 =2 =81 190 =-64 3481 1102 =47 =-65 =-66
tree lapse_notification 602 872 3446 3482 =-63 =16 =42 238 214 1258 =-49 =42 914 =-17 =94 119 1459 =45 =-74 =-55 238 1362 914 =-34 =44 =-65 119 =66 =-78
tree lapse_notification 602 1407 3477 49 3483 2760 3308 =-61 =16 255 =-43 =47 =62 295 =-36 =34 =42 3484 =-4 =70 84 1731 2409 =-28 =79 =53 1047 =52 =-22
tree lapse_notification 602 914 3485 845 =-63 =-29 =34 131 =-61 275 353 =-31 1258 3486 =-33 =125 =64 =31 914 845 2590 =-31 =79 =52 809 3487 =55 =-40 =-46
tree lapse_notification 602 1644 1924 3488 1088 =-61 =-12 =19 443 =-44 2107 79 =-56 =54 =-33 79 =-64 =46 1225 2567 2472 1778 3086 =-47 =82 =50 =36 =109 =62
tree lapse_notification 909 2599 1316 972 1654 3440 3489 =-61 =65 =20 3429 441 =-47 262 =-60 =39 =101 =124 =20 262 =-26 750 432 =8 =67 =-57 3444 =37 =-69
tree lapse_notification 909 2599 1321 1710 3435 3490 1122 3433 =-60 =57 =-13 =94 =46 914 =-40 =39 44 =-28 402 =47 =-33 44 =-33 1710 =55 =-22 3444 =34 =-67
tree lapse_notification 602 1055 3324 1644 334 =-61 3486 510 =-45 =63 =126 =17 =17 =25 2472 1778 2599 3471 2898 =-49 =73 =83 =28 1323 3491 =73 =-55 =-69 =52
tree lapse_notification 970 3492 =-62 =39 1644 295 108 2652 578 3366 =-45 =75 =51 =30 161 =41 =-14 649 2652 =18 =76 =-39 3295 108 490 =35 =-21 =62 =-55
tree lapse_notification 1644 914 3438 944 3493 =-58 =34 =35 =63 79 =-64 1682 3437 3480 =-26 =61 =35 1138 =54 =-21 79 =-66 180 2062 =48 =-76 108 =-71 =32
tree lapse_notification 1057 1778 1654 3462 1554 3455 3468 944 =-59 =19 =44 =1 =-12 =33 412 =-42 3473 20 =44 =-52 =-65 466 292 =28 =-45 =-60 269 =-2 =41
tree lapse_notification 1125 1722 562 213 1405 2898 =-56 =4 =-24 1539 511 3036 =-45 =48 =11 =46 295 =-15 =43 3036 88 2933 =-57 =64 =22 =80 2537 =22 =-50
tree lapse_notification 872 334 1321 3485 2358 3494 =-57 =20 84 =-45 =47 =49 511 =-6 180 =70 =-57 1407 =4 =58 298 709 =-40 =98 1722 3058 =-6 =45 =39
tree lapse_notification 441 914 3429 =-58 =35 2498 23 1048 2803 =-41 =95 =36 =24 =65 2498 1407 3474 300 23 604 =-47 =-8 =6 =57 =95 739 =41 =-59 =31
tree lapse_notification 970 =-60 128 308 845 2374 650 =-39 =6 =99 915 65 =-40 =38 =-35 1191 2905 2968 1685 =53 =-42 =-50 =-67 =-47 1520 3473 =53 =-57 =-17
tree lapse_notification 2599 2508 972 3036 3038 709 2590 3393 3495 71 =-57 314 =-41 =75 =69 =55 =39 786 =-24 =69 =62 =19 =112 2433 =13 =-57 17 =-6 =56
tree lapse_notification 34 872 1125 1647 3429 =-56 =15 =18 564 =-17 =84 3429 3488 2023 =-25 =63 =96 =85 1472 443 603 3467 =-35 =68 =32 3496 =39 =-73 =48
tree lapse_notification 1057 1316 1006 2159 3490 1258 =-55 =-14 =87 =50 1614 45 1215 =18 =-58 =-58 =-59 165 =-11 1685 =42 =-52 763 279 3473 =39 =-55 =-65 =-29
tree lapse_notification 970 3497 =-60 =93 44 2816 445 2945 1374 =-39 =38 =69 1593 =7 =119 =58 207 1745 3473 560 1501 809 =51 =-44 =-19 =-31 =-51 =-12 =-64
tree lapse_notification 408 3440 1316 2409 3498 2567 =-58 =44 =54 =37 =-2 =70 1316 3484 2652 3393 3499 1012 527 =-26 =49 =54 =99 =80 =32 =49 3500 =36 =-79
tree lapse_notification 970 972 =-59 =109 1056 298 1644 17 3501 =-40 =71 =51 =61 40 1306 506 3502 183 =22 =83 =-43 =-56 =-45 845 =-44 54 =26 =-49 =40
tree lapse_notification 1057 1316 3503 1295 1647 3213 3504 3505 2023 3492 =-53 =51 =7 =106 =44 =36 =18 201 3506 =-57 =81 =1 =68 =14 343 =-23 14 =52 =-1
tree lapse_notification 354 1644 2599 972 1781 1692 1122 3450 =-56 =25 =6 =16 =58 =105 190 =-66 44 =-26 =40 190 =-60 =42 44 352 1578 =-42 =68 =53 =57
tree lapse_notification 1057 819 308 2675 3507 3464 1682 3441 =-55 =35 =-8 =84 =62 =7 3462 652 3455 =-25 =29 =58 =64 298 =-38 =12 17 308 =2 =46 =49
tree lapse_notification 970 3508 =-59 =53 190 =-63 238 845 2816 314 3509 1975 =-39 =33 =72 =41 =65 1138 =68 =-21 180 3496 2021 1259 =61 =27 =-58 =-68 =-39
tree lapse_notification 408 3429 3440 1682 2918 3468 =-57 =92 =105 =0 =74 =40 131 3455 =-56 =55 180 207 45 696 3510 =41 =-77 =-49 =-23 =-68 1528 =-42 =72
tree lapse_notification 354 1057 1682 1549 1048 3511 3512 =-56 =46 =48 =-2 =3 189 236 =-29 =32 =53 2437 1191 =26 =-15 =80 34 869 2898 =-17 =67 =65 =61
tree lapse_notification 822 3446 1412 1647 3451 1407 3513 3514 =-47 =19 =55 =-4 =37 =11 189 =-9 =47 =43 1407 214 1088 3505 =-20 =104 =52 =29 739 =56 =-20
tree lapse_notification 2599 443 2302 71 =-52 131 =-52 =3 =44 2534 1312 108 3152 2739 =-38 =57 =72 601 =57 =-11 =49 =57 1710 108 =13 1345 =72 =-55 =-29
tree lapse_notification 1225 872 3104 1365 2652 1975 =-53 =10 =32 =-2 =38 600 1583 =-17 =96 =66 1323 1316 872 595 3464 =-49 =81 =37 =21 2905 =47 =-68 =34
tree lapse_notification 1644 1407 275 1778 2776 2487 819 =-54 =-21 =36 =7 =4 =-8 119 79 =-58 3113 =54 =-57 =-61 79 =-64 1685 3510 1124 =50 =-20 =-69 =-45
tree lapse_notification 354 914 2652 1446 =-56 =16 =25 201 786 =-52 =35 1781 2760 1067 213 =-21 =19 =42 =40 680 =127 =-50 3515 1102 3516 =37 =-57 =-45 =-48
tree lapse_notification 914 441 3468 3447 3036 =-53 =44 =42 =78 45 =15 =-44 3451 3517 699 1988 47 119 1323 1975 =-13 =69 =28 =-47 =-72 =65 =63 =77 =57
tree lapse_notification 1608 604 3434 3038 3477 2472 3518 =-53 =67 1219 2358 =-33 =36 =55 =68 =74 =53 3429 262 2087 =-34 =72 45 2023 =10 =65 =-44 =66 =21
tree lapse_notification 238 71 2938 2612 3519 =-52 =61 =64 =97 445 3486 468 =-39 =10 =66 =42 1147 47 1520 2939 161 =42 1323 =-8 =35 =-41 =-23 =-70 =-41
tree lapse_notification 822 441 1258 3485 1701 2567 3520 3429 =-50 =9 =69 =42 =47 =73 =21 201 969 =-43 =32 402 =12 =-36 1654 1416 1258 =-18 =39 =40 =43
tree lapse_notification 970 3480 2602 3521 =-57 =46 =58 =52 2691 2640 468 262 765 =-33 =25 1852 141 511 =-22 =44 370 =44 =-52 =108 =19 =33 2621 =61 =-54
tree lapse_notification 2498 1472 2691 3477 1316 3519 2398 1067 2302 =-52 =-8 =-6 =57 =74 165 =-38 =30 =55 =31 138 =25 =-65 165 822 =-10 =55 1990 =52 =-66
tree lapse_notification 408 845 2938 1871 3522 3523 =-52 =73 =71 =30 =111 =-6 334 1221 191 =-43 1593 197 =-4 1759 671 =41 =-52 =-45 =58 =-41 1536 =44 =-9
tree lapse_notification 1644 564 1225 1125 1583 1781 3524 3475 3525 =-48 =82 =35 =78 =14 =62 =12 978 2534 2760 =-12 =36 =50 =-38 =52 3295 1225 =6 =46 =-55
tree lapse_notification 1407 3435 108 1608 1924 1778 3519 =-50 =76 =-11 =4 1225 =-19 =28 1778 1065 3432 3036 3446 822 =-30 =14 =41 =51 =46 =80 =45 =47 =26
tree lapse_notification 131 3455 =-55 =42 238 343 1654 3490 =-51 =69 =28 2808 2398 3058 =-16 =50 =107 =126 63 =-60 649 1459 994 =42 =-29 =-67 490 =12 =-69
tree lapse_notification 602 1067 108 3526 1316 1778 3527 =-52 =58 =-4 =-14 =69 3462 1316 3096 =-27 =50 =44 =74 =29 34 1778 3429 3447 =-17 =93 =52 =43 =45
tree lapse_notification 343 1067 3392 3468 3109 =-46 =49 =42 =23 =19 190 =-55 1316 1608 1472 3096 3528 1088 3499 =-29 =67 =46 =129 =52 =34 =34 141 =45 =-39
tree lapse_notification 408 1583 2898 1416 3529 108 =-54 =-26 =61 =12 =66 =76 432 3530 3480 =-20 =41 =76 1587 108 506 1458 1225 =4 =35 =-45 =-54 =44 =-65
tree lapse_notification 131 3531 3451 =-55 =44 =71 238 2898 564 3526 1366 1608 3532 =-45 =60 =2 =83 =55 =41 =70 257 1181 3533 44 =-2 =30 =-74 =-58 =-76
tree lapse_notification 970 972 528 =-56 34 =-46 =132 =84 207 2007 3516 1067 2685 945 3515 3491 =25 =-32 =-43 604 =-48 =37 =-25 3534 =49 =-54 =-54 =-49 =-65
tree lapse_notification 63 =-63 909 441 1258 3450 2567 2652 1416 1446 1588 3535 =-49 =80 =79 =27 =11 =44 =66 =68 =43 442 1614 1791 =30 =-53 =-26 =-18 =25
tree lapse_notification 65 3489 =-44 =55 1125 2545 2691 1472 2569 1084 1122 3536 1057 =-48 =-10 =43 =15 =2 =52 17 =-14 =40 653 =47 =-45 3151 =47 =-43 =40
tree lapse_notification 970 3537 3538 =-54 =34 =50 490 3396 192 3539 219 1914 =33 =-49 =-13 =-44 =-4 =-26 44 352 765 =-72 =24 =30 128 1603 =-17 =66 =41
tree lapse_notification 443 3455 1096 3467 2472 2759 3038 2107 3451 =-42 =34 =13 =40 =134 3540 =-11 =74 =34 =21 69 =58 =-27 2107 1362 189 =20 =63 =-22 =-33
tree lapse_notification 970 3497 3527 =-51 =42 =71 79 =-63 1791 2027 1923 108 2534 1630 71 3406 511 =-14 =34 =66 =25 =64 =52 2258 =48 =-49 =-47 =-20 =-66
tree lapse_notification 488 1412 1371 2534 1682 784 2593 459 3077 1225 3430 =-46 =63 49 =-20 =49 =14 =1 =41 =23 =8 =27 =73 2107 1362 =47 =-16 =-36 =70
tree lapse_notification 970 3541 3542 3508 =-53 =48 =76 =63 2968 3502 3516 1181 485 2667 1549 =-34 =27 =69 3267 1520 2760 =24 =59 =0 =-56 =-59 =-61 =-31 =-41
tree lapse_notification 79 =-61 3429 343 44 923 =-51 =13 2462 1554 778 =-23 =56 =38 =51 161 193 466 =36 =-13 =-49 2760 3543 201 =-40 =-9 =86 =36 =55
tree lapse_notification 1057 3462 1316 2578 1654 1852 3544 3545 2794 3546 =-42 =39 =40 =25 =47 =65 =8 =49 352 =-9 =44 =44 1520 1920 1986 =32 =-53 =-52 =-28
tree lapse_notification 602 3324 71 2590 1647 214 3547 =-49 =72 =-1 =6 =37 845 784 489 =33 =-31 =105 972 =-23 =71 =17 1225 3548 1365 =2 =45 =-50 =42
tree lapse_notification 79 =-63 2498 2691 1416 2534 1682 223 3549 =-43 =60 822 =-25 =22 1138 =39 =-46 =27 =15 3104 =78 =12 3550 2087 3551 =49 =-63 =-77 =-61
tree lapse_notification 970 3552 2545 =-52 =12 =92 207 2816 166 3553 2691 2968 1682 466 2545 =8 =40 =-42 3554 =41 =-63 =-50 3104 =102 =34 =-44 =-26 =53 =-63
tree lapse_notification 970 3482 3540 1109 =-53 =56 =58 =128 533 3555 3556 2845 45 =36 =-6 =-54 =-34 =-46 17 2374 308 =-34 =-4 =45 1323 =-8 3557 =52 =-75
tree lapse_notification 79 =-62 408 2691 974 2358 3498 2302 =-48 =9 =46 3556 =55 =-49 =12 =86 536 45 1221 1226 763 =48 =6 =-22 =-26 =-18 649 =-7 =-66
tree lapse_notification 79 =-60 1647 1295 1608 3467 2886 2515 3558 3559 =-28 =55 =67 =34 =45 =45 =19 2107 489 3560 3500 =42 =-60 =-86 =-5 =-44 1940 =48 =-68
tree lapse_notification 343 2373 3036 1006 3109 =-44 =46 442 =3 =-43 =27 =33 1057 1412 128 1682 3499 3561 =-31 =83 =51 =15 =27 497 =56 =-38 619 =35 =-52
tree lapse_notification 970 3482 3540 =-48 =51 =115 3520 1464 1225 2409 17 3503 394 2758 =-13 =37 =-44 =56 52 =51 =4 =68 3466 3562 =29 =-51 =-60 =-56 =110
tree lapse_notification 488 3038 2545 3526 2660 1682 19 1416 3430 2650 822 =-45 =-16 =45 =55 119 =2 =-66 =30 490 =22 =-32 =79 =48 322 =36 =-29 =55 =66
tree lapse_notification 354 822 914 2612 =-49 =37 3563 =-17 =79 352 896 3511 3132 1603 =-18 =47 =59 =53 =67 =49 1225 1995 2027 1122 =32 =-27 =-33 =-46 =47
tree lapse_notification 190 =-57 709 1225 488 1682 2918 2087 699 3558 3004 =-33 =59 =56 =32 =55 =77 1362 2107 =44 =-34 =-31 =63 1050 1147 =28 =-48 =-33 =42
tree lapse_notification 190 =-57 408 1295 3038 =-34 =91 2188 =8 =88 166 1481 3473 402 450 1995 2419 3564 =39 =-57 =-37 =-27 =-37 =-10 =-48 =-63 84 =16 =-59
tree lapse_notification 79 =-57 2374 3565 131 817 =-47 =33 2808 1225 3406 2612 2657 3086 141 441 =-23 =15 =-44 =41 =73 =66 =84 1050 =22 =-26 =95 =77 =66
tree lapse_notification 602 944 1048 1682 527 1067 3480 =-36 =47 2107 =29 =-54 =25 =14 2107 =38 =-47 =67 3516 3566 14 3567 262 =12 =48 =-73 =-24 =-50 =-62
tree lapse_notification 108 944 3519 1604 650 3038 1491 1728 3477 2590 2708 =-33 =12 =30 =17 =25 =29 =35 =18 =59 =101 =61 497 1667 432 =9 =41 =-35 =-17
tree lapse_notification 970 972 3482 2602 =-53 =78 =99 =62 536 2691 1781 3556 673 2437 1225 =-7 165 =6 =53 =65 =71 =-38 =51 =52 262 =-36 506 =8 =-66
tree lapse_notification 2373 352 2945 2413 3109 1371 1258 2375 2838 3568 525 =-36 =43 =75 =35 =67 =-2 =58 =58 432 =-34 =59 =36 443 432 =-15 =19 =43 =48
tree lapse_notification 63 =-57 1125 1412 2413 3406 3569 3474 2291 1057 3036 3445 2757 2483 =-33 =62 =33 =49 =42 763 =15 =-45 =44 =56 =74 =62 =45 =31 =36
tree lapse_notification 63 =-59 609 1125 2545 485 =-54 3570 619 3571 3560 1412 696 571 =-2 =39 =-46 =31 =-71 =70 =-55 =109 322 =41 =-32 242 =35 =-40 =68
tree lapse_notification 79 =-60 45 3482 784 709 3550 1299 1728 2938 3435 308 1407 1439 2569 =-25 =37 =77 =14 =14 =35 =76 =35 =54 =-54 =39 =51 =90 =-29
tree lapse_notification 2409 2265 3450 334 2602 3447 3511 3572 3573 972 3574 =-27 =44 =47 =51 =46 =36 =44 =66 2862 =2 =56 =37 489 =54 =-7 540 =75 =-37
tree lapse_notification 354 872 85 213 118 1407 =-49 =37 1316 2000 =-36 =17 =44 898 =-9 =62 =29 618 =3 =58 1573 1578 869 318 =-5 =54 =60 =63 =74
tree lapse_notification 190 =-52 2759 1975 2652 3565 71 2515 954 2481 =-27 =18 =52 =37 201 =-46 1191 3575 2729 =35 =-63 =-36 1006 =-55 =9 =74 =28 =42 =102
tree lapse_notification 79 =-56 914 2590 909 223 3576 3577 =-43 =58 =55 =-1 =15 180 =53 =-59 180 3578 1226 =27 1057 =-37 =57 =-37 2472 =37 2739 =-51 =40
tree lapse_notification 602 45 3519 1407 1088 2898 2684 556 =-27 536 =16 =-31 =45 1259 =51 =-28 =28 =21 =88 2670 =-51 =55 809 3566 3516 =29 =-47 =-46 =-42
tree lapse_notification 533 2677 1728 3579 1006 352 2498 =-24 =23 =18 1495 =32 =-23 602 =73 =-8 =59 =102 3446 3499 2498 2023 3393 =-35 =50 =30 =7 =50 =40
tree lapse_notification 970 786 =-40 =8 352 3570 1731 1764 2945 2757 2702 2899 =-20 =54 1684 =73 =-46 298 =-40 =51 =35 =34 292 =39 =-42 =87 567 =38 =-21
tree lapse_notification 488 572 649 1554 3435 2945 562 2720 3449 1316 353 =-38 236 =42 =-29 =0 =61 =80 =25 =31 =43 =28 =-42 619 3580 =24 =-38 =-49 =68
tree lapse_notification 63 =-51 3498 2816 1742 2567 3538 1213 1088 1057 128 3581 1299 =-26 =32 =83 =19 872 =38 =-8 =31 =77 =41 =43 =-46 2567 =49 =-69 =74
tree lapse_notification 488 1371 3570 238 445 166 1692 2126 1295 =-45 3582 =-18 =81 =79 1745 =48 =-45 1539 =30 =-89 =9 166 445 =17 =-31 =-49 =89 =61 =53
tree lapse_notification 3570 2373 1125 1772 2376 1583 3436 3583 2023 71 2652 =-26 =23 412 2319 =33 =-48 =-15 =26 =29 =50 =64 =-40 =47 445 =11 =54 =41 =85
tree lapse_notification 490 3584 238 2770 1088 2918 2938 1295 1454 3406 =-33 =59 =31 44 =38 =-27 =67 =84 =43 =69 1306 2436 =20 =-41 =-45 =98 518 =-24 =26
tree lapse_notification 131 354 =-47 =30 1764 354 2818 2590 3462 1258 =-19 2107 1573 138 =32 =-54 =-50 =-40 =36 =52 =53 1573 2691 238 =-11 =28 =67 =82 =55
tree lapse_notification 1446 994 617 1764 2578 2413 3585 869 3435 709 1593 2654 964 =-25 =28 =33 =45 =12 =21 =18 =55 =25 =36 =46 =62 =-58 1614 =62 =-23
tree lapse_notification 343 2652 578 3586 571 =-30 =24 =39 =36 =31 161 2303 832 =50 =17 =-70 3587 1690 3588 201 =-29 3589 =3 =-71 =71 1258 =-59 =18 =91
tree lapse_notification 970 944 1975 =-42 =62 =47 63 =-50 600 653 3590 696 2137 649 735 779 =41 =-39 123 =16 =-38 3052 =14 =-51 =-54 =-40 =-69 =-23 =55
tree lapse_notification 970 2133 3538 =-43 =48 =71 1459 3462 1047 3591 763 27 1995 1667 1454 =10 =72 =-38 =-39 1747 =38 =-32 604 =16 =-36 =-69 =-31 =42 =-58
tree lapse_notification 506 3480 3096 3451 1018 640 3446 466 2107 1057 2760 =-8 =39 =20 1050 =-39 =34 1057 =-55 =33 =28 =-62 =45 =45 255 =75 =-1 =55 =-42
tree lapse_notification 79 =-49 3482 2498 128 354 443 3455 1508 =-34 =27 =35 1402 892 =10 =102 =-45 1060 1539 =25 =-48 =-45 =25 3510 739 =46 =-17 =-50 =87
tree lapse_notification 343 3038 3503 1604 3581 1871 591 =-35 =29 =22 =37 =40 =45 =39 1781 1412 2678 1373 3592 =-6 =56 490 =47 =-31 =74 =32 3593 =70 =-7
tree lapse_notification 108 408 2126 3486 3594 2612 =-42 =44 =42 =34 =85 3526 3557 2515 571 =-6 =30 =44 =-82 =54 280 =42 3462 489 =9 =-22 2254 =72 =-10
tree lapse_notification 970 3595 2648 =-36 =58 =107 1728 2818 3596 1791 2968 2840 950 2689 3597 =9 =-56 =-48 =-55 =-56 =-43 =-62 =90 =55 1539 2025 =68 =-43 =-26
tree lapse_notification 45 119 3324 503 197 =-15 =17 1667 501 =4 2824 785 3598 2186 =86 =-24 =-23 =-13 =-28 =-53 219 2170 =46 =-42 =-18 =-31 3056 =-32 =41
tree lapse_notification 131 3572 =-37 =49 71 845 3038 1416 2652 3528 3462 964 =-37 =39 =41 =88 =21 =40 =64 1416 =37 =-33 489 1305 1940 =34 =-55 =-7 =-5
tree lapse_notification 3480 354 65 1299 =-49 =26 3519 2532 1010 176 1730 =-7 =-68 =-55 =25 =73 =72 3468 1191 46 1920 =29 =-50 =-27 1644 =1 =-71 =62 =46
tree lapse_notification 343 2803 =-22 =52 994 1781 3517 148 2968 340 20 491 2374 2610 2612 =8 =62 =79 =71 =-37 =-46 =-31 =-44 =-62 =58 3593 =84 =-7 =-57
tree lapse_notification 63 =-51 600 533 3079 1122 1295 2545 924 2918 2770 =-16 =62 =45 =55 =40 =33 =56 =-29 1520 1050 1323 =-9 21 =32 =-41 =-34 =-44 =53
tree lapse_notification 2375 1791 564 408 896 3482 2918 71 =-39 =-4 =60 =72 =29 180 1220 2963 279 2419 =23 =-37 =-52 =-53 =-35 =-33 242 =47 =-32 =-61 =71
tree lapse_notification 79 =-50 45 1728 2483 3560 408 3429 3520 1057 2261 3599 =-39 =33 =25 1678 =39 =-49 =84 =43 489 =17 =-9 =-70 =79 1057 =65 =-3 =-23
tree lapse_notification 1409 994 1220 1412 564 2545 1461 2291 1669 2612 3101 1778 =-26 1500 =11 =-87 =54 3553 =53 =-42 =22 =44 =52 =22 =33 =25 =-42 =-54 =57
tree lapse_notification 79 =-48 600 1033 521 2968 2578 3514 1373 3429 343 =-17 161 1323 3402 978 =43 =-6 =-50 =-18 =-9 =34 =26 =52 =41 =-39 =-43 =81 =41
tree lapse_notification 533 3556 65 =-10 576 3600 3601 =24 =-35 =-37 =-18 =-37 972 3560 65 =-50 207 1225 141 1764 =-17 =44 =-62 696 =12 =-42 =-59 =-79 =55
tree lapse_notification 3558 119 1462 481 246 1437 138 2599 3491 406 1048 3432 =-5 =52 =35 =38 =-42 667 =35 =-48 =-53 =-52 =-46 1048 =-36 =35 =-53 =-34 =70
tree lapse_notification 2375 653 3584 3579 1583 2498 2373 914 =-24 =-2 =27 142 1295 =15 3055 =-61 =44 =43 =52 1316 1060 1486 =82 =-29 =-36 =-54 =75 =-28 =68
tree lapse_notification 442 609 215 358 314 3586 1003 =-8 2107 =40 =-44 =47 898 =57 =-29 402 =31 =-19 =-52 1323 =78 =-20 1412 533 2754 =-15 =42 =-33 =15
tree lapse_notification 1764 2691 2816 44 2398 1191 2087 197 656 =-33 =24 =15 =51 1871 =-52 =29 =59 708 2366 510 =2 =30 =-53 =-27 =36 1940 =36 =-67 =31
tree lapse_notification 131 3482 =-38 =89 1125 2594 34 3036 3570 1682 3602 2782 =-26 =30 =73 822 =38 =-26 =59 2782 =45 =-66 1578 533 =35 =2 =-37 =78 =31
tree lapse_notification 2691 2374 3449 45 2677 2760 3435 2025 2951 189 =-20 34 =-10 =25 =58 =25 =30 1520 =36 =-30 =58 602 =-42 =15 =70 =50 2021 =44 =-54
tree lapse_notification 287 1759 3553 1728 1583 2398 2373 1306 3038 1407 308 2025 =-15 1165 =-11 =65 =14 =19 =60 =-40 =40 =58 =60 =42 =-35 =-44 3603 =-39 =43
tree lapse_notification 490 20 2754 602 3604 778 =-13 =26 =94 3605 849 455 3546 3598 =31 =-30 =-61 =-53 =82 =-47 1634 =41 =-30 =-51 1219 763 =-14 =-62 =43
tree lapse_notification 180 1480 207 3560 3484 784 2918 1484 1409 3528 845 =-13 27 =-9 =37 =81 =43 =50 =49 =42 =43 =-67 =-53 =54 1191 =4 2443 =-55 =35
tree lapse_notification 2670 45 709 3295 3560 2918 1461 972 684 1439 3606 2938 1630 =-9 =29 =54 =51 =58 =58 =51 =47 =55 =-60 =-57 =32 1305 =-35 =21 =55
tree lapse_notification 190 =-41 20 408 3440 2901 472 1384 174 =18 =-48 1461 3511 =-38 =50 =35 482 =49 =-37 =67 =49 490 2939 2580 =26 =-32 =-33 =-9 =-45
tree lapse_notification 533 1533 2759 3482 2376 3249 =8 =66 854 =-42 =50 1651 =90 =-19 =91 =-60 2107 1067 603 1889 1472 =-30 =10 =24 242 =15 =-48 =28 =-49
tree lapse_notification 3520 1682 2545 1446 71 3607 1728 1225 3077 =-48 =1 =-11 228 =-9 =71 =67 45 =7 =-30 =34 =26 141 678 335 =44 =-11 =-41 =-23 =81
tree lapse_notification 653 696 617 2570 3295 148 3528 1437 3519 1299 2375 34 =-2 =13 =52 =49 =68 =-44 =77 =-45 =-47 =79 =49 =-46 2685 670 =-45 =15 =19
tree lapse_notification 79 =-46 1446 696 3482 3533 485 3036 44 =-43 =-2 =53 2807 459 2159 572 =-5 =15 =60 572 =41 969 =-47 =37 =-55 =-64 =59 =-42 =44
tree lapse_notification 190 2321 =-55 =41 609 450 994 2245 3520 2545 2938 2375 3132 1371 1491 3608 =-14 =63 =24 =37 =46 =51 =68 =24 =72 =63 =-43 =-46 =47
tree lapse_notification 600 2159 1371 703 1682 2375 1543 300 =-25 =24 =22 =56 1191 1122 974 442 =38 =-27 =-25 =62 =-31 3113 3600 =51 =-34 =-36 =50 =54 =33
tree lapse_notification 696 1446 617 1653 320 3586 1065 2820 3609 3592 3610 3611 6 =-13 =-46 =42 =41 =41 =35 =41 =48 =49 =42 =32 2366 =9 =94 =35 =-40
tree lapse_notification 3528 287 2808 2245 3499 3612 503 1221 1225 3282 1673 =-18 =20 =38 1220 1459 =14 =-51 =-35 =-43 2087 =8 =74 =57 =47 =50 =62 =-39 =108
tree lapse_notification 180 709 653 463 635 609 3586 71 2898 2579 =-13 =60 =48 =17 =58 =54 =-39 2210 1682 =-32 =15 =55 =-29 =28 712 1357 =-45 =34 =37
tree lapse_notification 63 =-50 1213 193 1481 2543 1667 246 3557 1306 627 2258 =12 =-46 =-39 842 1023 1036 =-62 =38 =23 =44 =-48 =-49 =-27 =68 =-47 =-44 =72
tree lapse_notification 131 1003 =-42 =54 994 1764 1006 3458 1554 1647 3109 =-10 =54 =31 =30 817 =-1 =-86 3590 3294 2939 527 =20 =69 =-23 =-25 =-57 =40 =-38
tree lapse_notification 207 2684 3565 85 1295 314 3122 2413 3050 1006 1443 856 =-26 442 =32 =-45 =32 =5 =-40 =33 =58 =38 =9 442 =49 =-17 =60 =54 =-55
tree lapse_notification 63 2321 =-50 =37 1280 3591 600 879 2545 3575 3449 166 1295 1728 =-11 1006 =72 =-9 =17 76 =-29 =46 =53 =-37 =27 =44 =39 =-61 =-55
tree lapse_notification 3528 1682 408 3432 1781 3324 =-35 =22 1011 =59 =-34 =79 271 2684 490 2126 =3 =-62 =-24 =50 =38 489 3554 =31 =-46 6 =6 =-52 =102
tree lapse_notification 533 45 3613 2691 2808 1614 1306 3575 556 =12 =40 =-21 =-25 =-26 =65 =53 =-42 180 2580 =-45 =21 =46 3431 3520 2590 =-18 =27 =53 =40
tree lapse_notification 1365 1446 1685 1791 1059 2245 649 898 =-5 =30 =-25 =36 =37 =-58 =-49 =34 141 718 351 372 1086 1225 =60 =18 =-30 =-13 =-29 =-19 =-20
tree lapse_notification 970 1714 =-29 =41 190 =-54 2689 2691 3429 3556 180 708 914 1084 2590 =-20 =47 =38 =26 =-20 984 =-31 =52 =-29 =43 455 =48 =-38 =-54
tree lapse_notification 3528 3570 653 2511 3614 3462 2759 2691 1793 2670 3461 2899 =-11 =48 =39 =43 =44 739 =32 =-30 =72 =31 =43 =-34 1549 =-36 =24 =59 =99
tree lapse_notification 970 271 49 1749 2808 3615 =-42 =32 =41 =48 =44 =36 3533 994 804 246 21 3616 1682 =13 =31 =-44 =-35 =-47 1057 =-55 =5 =-33 =-61
tree lapse_notification 699 994 1805 2938 2545 71 2714 604 602 128 =-46 =13 84 =-26 =24 819 =17 =-29 =74 845 =27 1552 =-3 =69 =25 =59 =-31 =-38 =43
tree lapse_notification 488 709 2191 617 85 3474 2007 308 1554 2720 641 3617 =-23 =46 =10 =45 =10 3212 =7 =-59 =-51 =43 =24 =30 =52 497 =38 =-16 =52
tree lapse_notification 1764 1540 752 552 47 3516 3332 3618 1699 2660 2677 44 2776 =-5 =-60 =5 =39 =44 =-50 =39 =-31 =-47 =-48 =-61 =-40 =33 1096 =15 =91
tree lapse_notification 442 585 1793 1598 3346 3587 3572 3619 =-1 =46 =46 =66 =65 =56 =53 =-33 2757 2652 55 2383 3620 1653 =-40 =22 =24 =25 =12 =25 =36
tree lapse_notification 1003 699 2602 432 336 =-22 =45 3560 576 1060 2520 898 2159 845 =1 257 =23 =-38 =60 =-27 =-48 =-25 =-32 =-56 =46 502 =63 =2 =37
tree lapse_notification 63 =-40 3591 2579 3519 1048 3484 3038 1122 3617 1454 3526 3621 1795 =-18 =24 =36 =36 =30 =44 =21 =39 =39 3040 =29 =-54 =55 =61 =-53
tree lapse_notification 6 899 432 255 =-13 =14 536 3622 671 84 3006 2545 2918 =-11 =57 =37 =56 2782 =35 =-21 =-21 =-42 1416 =-24 =14 =-25 3579 =-39 =44
tree lapse_notification 1048 490 1791 3623 909 3446 3329 1326 =-7 =31 2326 =5 =89 =40 1102 3624 923 180 =42 =-13 =-9 =-35 =-36 =-53 =-54 =-20 3040 =25 =-53
tree lapse_notification 3528 1682 354 3449 944 1407 2612 443 2443 3625 1482 808 19 =-47 =8 =35 =24 =44 =49 =-2 =41 =7 =45 =64 3626 =17 =-47 =15 =104
tree lapse_notification 63 =-49 343 2545 485 =-45 708 119 =8 =-44 =-55 =25 3050 2537 1296 576 1017 3579 197 =18 =42 1060 =81 =-21 =-24 =-10 =-28 =-37 =-13
tree lapse_notification 343 697 =-19 =27 696 1513 210 1462 84 779 3627 3566 =39 =-25 =-28 =-28 128 3628 =-2 =58 =31 =-43 1165 =-44 =25 =-32 1176 =-44 =38
tree lapse_notification 1446 2684 3498 784 2375 489 468 3451 3571 =-13 =39 =37 141 =27 =-26 501 =-5 526 64 =-49 =24 =1 =45 501 =-11 =51 =48 =46 =36
tree lapse_notification 970 3482 220 2326 =-47 =49 =22 =65 3548 1504 883 3473 763 3295 3332 2137 3591 2904 =22 =-44 =-39 =-31 =-21 =-33 =-12 =-36 =-49 =62 =-29
tree lapse_notification 1484 2023 896 20 619 1742 1047 44 3429 2938 =-14 =42 =24 214 =5 =35 1125 993 =-55 =26 =27 =-44 =-40 =-52 1539 =40 =-62 =31 =44
tree lapse_notification 1667 193 2592 3430 1213 1528 3086 180 1286 2691 =2 =27 2941 281 =-46 =25 =38 1501 =-37 =47 =41 1511 =60 =-16 =45 =44 =51 =-35 =-27
tree lapse_notification 131 3629 576 435 =-44 =25 =35 =48 576 2808 2963 2520 1995 3520 3430 752 779 =11 =-23 755 =-53 =40 =51 =64 =-24 =-52 =-49 =60 =-26
tree lapse_notification 879 2759 1371 617 1793 2220 1504 1225 2691 3630 3036 504 =-26 =38 =24 =62 533 =43 =-26 =1 =38 =44 =39 =36 =48 412 =96 =-7 =44
tree lapse_notification 352 488 166 592 238 600 2185 3631 =-29 =37 =23 =27 131 =-39 3080 =15 =-44 =49 3468 =-53 =36 739 =70 =-10 804 161 =34 =5 =-48
tree lapse_notification 1940 92 190 295 =-52 =13 459 3570 748 397 489 752 119 138 1710 =10 =42 =-41 =-33 =-53 =-11 =54 =-31 =57 1471 =28 =-50 =-36 =-36
tree lapse_notification 343 1003 =-18 =43 2602 1318 1634 1528 916 1781 48 2594 2216 841 896 =10 =40 =-33 =-30 =69 =-56 =47 =-36 =53 535 =0 =-44 =-47 =60
tree lapse_notification 354 2374 351 572 2443 183 3519 2590 1725 =-25 =39 =23 =48 =23 =40 1125 =-4 1402 =55 =-20 817 =-11 =56 =41 2587 2545 =10 =44 =-71
tree lapse_notification 131 =-23 617 2808 2186 1791 876 2023 108 408 =-20 3632 1191 488 =12 =66 =-10 =-62 852 1644 =8 =42 =-28 =34 =-47 =-53 =-47 =57 =41
tree lapse_notification 533 1388 131 223 408 503 =86 =-21 =-16 =-51 1799 71 =7 =26 =-42 823 =-41 =26 1118 1520 71 =-35 =4 =-56 3590 131 =-41 =6 =-62
tree lapse_notification 3560 2729 879 1437 1032 1685 3249 3451 131 3531 =-29 =46 1653 2107 =5 =-22 =35 1373 =49 =-21 =45 =-39 =51 =-43 161 =60 =-5 =-40 =-52
tree lapse_notification 79 =-56 3520 2265 481 1791 450 2245 2021 1070 3633 2421 3634 1318 =11 =-41 =-53 =-35 =-46 =-39 =-45 =56 =-32 =-52 3166 =-38 =11 =32 =64
tree lapse_notification 944 2660 970 2610 509 3635 661 =-46 =19 =44 978 =56 =-26 =63 747 709 1306 2303 1995 2740 =8 =-40 =-23 =-46 =-29 =30 =-28 =54 =49
tree lapse_notification 635 617 1764 3636 2570 3482 3637 1461 1598 3638 2654 3639 3374 =-16 =15 =44 =26 =32 =41 =45 =32 2362 =60 =-20 =66 =55 =32 =42 =-44
tree lapse_notification 79 214 =-54 =10 3528 3560 3632 600 1975 1219 3640 1511 914 3477 2660 =-18 =40 =30 =9 =-25 =59 =41 984 =48 =-24 =30 =-59 =-57 =100
tree lapse_notification 2845 65 131 =-38 =11 1462 1306 3553 2137 2537 619 3220 1181 1303 134 3558 =19 =63 =-20 =-42 =-38 =-24 =-20 =-27 =-51 =-33 =-25 =-42 =-51
tree lapse_notification 653 1975 481 3641 600 44 510 2918 483 89 =-4 =-63 =39 =57 =-42 3642 3324 =5 =38 =-49 =32 =60 =-23 518 =53 =-32 481 =-33 =31
tree lapse_notification 2759 879 2808 3643 3644 1795 2925 3645 1604 3586 1454 2413 3646 3526 =-18 =19 =44 =14 =25 =33 =20 =40 =41 =22 =51 =58 =45 =33 =66
tree lapse_notification 207 1437 2963 1742 846 970 2133 528 972 =-44 =32 =41 =60 661 2689 =9 =-45 =-34 2753 1682 =4 3647 =46 =-55 =70 =-32 =-47 =-44 =-46
tree lapse_notification 1048 1853 609 408 443 487 =-28 =31 915 =21 =-32 254 3070 1097 2782 =5 =-27 308 =-44 =30 =-46 =53 533 =53 =-28 =65 1436 =31 =-20
tree lapse_notification 3581 2677 193 1306 1583 2135 1778 1407 1728 2816 2286 3648 =-17 =55 =46 =28 =27 =18 412 =47 =3 =-61 =45 343 =-57 =0 =-36 =43 =63
tree lapse_notification 3548 3322 1853 148 3649 463 609 2413 1259 242 =10 =-20 2456 =-5 =-69 =35 141 =54 =-27 2508 528 =-24 =33 =33 =-57 =-45 =65 =-52 =-36
tree lapse_notification 2808 3550 970 2133 595 358 =-42 755 =-15 =56 =46 =56 190 =-43 2963 3650 2302 3151 926 =11 =-45 =-32 2133 =40 =-45 =-27 =-46 =-41 =54
tree lapse_notification 63 =-41 3651 521 2210 2898 1504 609 3436 1540 1461 2675 =-11 =17 =32 =26 =43 2472 562 =69 =-27 =-21 549 =57 =-26 =28 =52 =-35 =65
tree lapse_notification 3652 832 354 650 898 =-12 =20 =36 =32 201 336 =-31 =44 455 726 352 1539 708 3653 =-1 =-38 =-34 =34 509 =20 =-28 =35 =-28 =50
tree lapse_notification 533 3626 3654 50 779 3655 2345 3601 =20 =-29 =-34 =-51 =-22 =-39 =-41 =-39 3656 2684 1371 1682 1006 1472 =-48 =-4 =-10 =1 =38 =36 =38
tree lapse_notification 944 2374 2337 506 3571 1472 735 1975 1443 =-4 =39 832 =68 =-5 1484 2838 3657 =-21 =25 =31 =33 1738 =16 =-29 =38 =-32 =57 =44 =48
tree lapse_notification 489 358 165 61 1728 1084 1258 2462 =-27 =10 166 =13 =-50 =20 =30 =42 340 =31 1258 =-35 =28 1259 3077 =38 =-29 =-25 609 =-11 =30
tree lapse_notification 63 2152 =-43 =35 2545 3550 2691 1793 2498 1056 3451 1008 2188 =-21 =23 =34 =46 =13 =15 =36 430 =31 =-31 =-36 713 1226 =38 =-29 =-32
tree lapse_notification 3649 2759 2337 320 3658 3611 3441 3429 3652 180 238 2898 =-21 =44 =6 238 =24 =-54 =45 2898 =35 =-48 =33 =46 =56 =31 =50 =55 =-60
tree lapse_notification 63 1409 =-49 =31 488 3659 320 180 879 3322 2760 945 =0 =-26 =24 =-52 =32 441 1084 =28 =-68 2066 =-59 =22 =40 =69 2854 =50 =-38
tree lapse_notification 193 506 944 600 3558 3528 1472 3451 3570 3650 1365 2372 572 =-26 =-5 =13 =9 =-57 =40 =26 119 =15 =-35 =60 =43 =25 =46 =-34 =-40
tree lapse_notification 488 763 1446 994 3520 2498 944 1048 3569 2592 =-11 =41 =50 =21 =41 210 =27 =-33 =53 =-38 =34 2107 804 =14 =-62 =-50 535 =51 =-23
tree lapse_notification 3528 488 108 180 562 708 1682 3660 =-16 =36 =21 =-53 412 =-12 510 =74 =-3 1644 =-16 =-94 287 1540 =10 =55 =-25 568 =58 =-15 =90
tree lapse_notification 340 1437 533 3613 3322 2968 1035 3661 2559 1372 =23 =-19 1536 =-55 =28 =-38 =-21 =-27 =-44 =-37 602 3435 3662 =-17 =36 =28 =12 =-44 =-31
tree lapse_notification 79 =-37 2670 1759 108 1306 3392 3530 1165 1067 2998 3436 =-19 =39 =45 1728 =26 =-41 =18 =52 =34 =-46 884 =17 1258 =-22 =19 =-42 =50
tree lapse_notification 2413 2938 207 2840 3514 609 1948 3434 3663 832 =0 1538 502 =-12 =-40 =-3 =19 1225 1176 =-24 =50 =51 =39 =24 =39 =-48 =-43 =44 =29
tree lapse_notification 463 3591 3642 1749 3038 2545 485 =-35 2054 148 19 432 =-7 =9 =31 =-41 =-48 =25 =37 =48 =-50 =-49 3440 196 3442 =-30 =30 =25 =19
tree lapse_notification 79 =-39 141 3141 350 1644 3392 2596 617 =-3 =42 =55 =41 1471 1396 2062 779 1134 =45 =-29 =-22 =-34 =-46 =-50 406 =-39 =32 =-32 =-12
tree lapse_notification 79 214 =-51 =21 45 763 6 1134 3055 2066 521 576 =25 =-6 =-20 =-36 443 =-32 =41 =-37 3519 =-28 =39 =-13 1757 214 =-28 =20 =33
tree lapse_notification 708 3526 429 3550 1747 1464 1853 1682 917 3324 =2 =26 =-26 556 734 1093 =47 =-28 =-22 166 =8 =-58 =59 =-40 =-30 =-36 =-23 =52 =-15
tree lapse_notification 944 1654 2185 3664 3530 1853 193 1757 292 3573 463 =-6 =-25 =38 =-46 =43 =-42 =48 =44 =48 223 =-14 =45 763 3473 =26 =-30 =-18 =41
tree lapse_notification 669 501 1710 2265 3429 3559 164 1225 =-32 =-11 =37 =41 =26 =21 =17 1581 498 1226 838 2216 =19 =-32 =-28 =-22 =-26 =-37 23 =-7 =86
tree lapse_notification 3480 79 2321 =-44 =35 3581 257 441 3122 504 1504 =-11 =41 =36 =34 2520 220 166 =11 =-20 1504 2782 =54 =-21 =-27 =-48 =-34 =56 =38
tree lapse_notification 148 2670 1539 1682 1003 358 3077 1625 3438 3665 3484 =-22 =22 =35 =31 =13 =19 =10 =30 =20 166 371 =24 =-46 119 =-102 =9 =39 =-48
tree lapse_notification 1003 3249 3565 148 255 3435 1191 354 =-14 =16 1654 =-43 352 =15 =-54 =29 914 =-13 498 352 1118 =-3 =28 =48 =-30 =-45 =40 =43 =28
tree lapse_notification 809 1973 287 45 3654 1047 1134 47 166 238 =6 190 =-23 =31 238 =26 3324 =-53 =6 =-39 =-40 1258 =-40 =33 =-33 =-15 =-26 =-49 =-33
tree lapse_notification 2689 1801 2963 3636 2413 2373 3101 2543 2654 314 =-7 819 3220 =38 =-29 =-21 =25 =45 =45 =26 131 =-27 604 =51 =1 =49 =-44 =44 =-36
tree lapse_notification 3482 2720 2191 3666 2579 735 =1 3484 17 2574 3667 3668 =-28 =34 =35 =29 1057 70 1036 =15 =-34 =-38 =27 =24 =35 =45 =45 =48 =65
tree lapse_notification 3626 3591 193 79 945 =-40 =33 2689 1459 653 945 2371 703 1443 1328 =13 =-28 =41 =45 =-29 =-9 =-13 =-39 =-31 2763 =-43 =32 =-40 =-31
tree lapse_notification 287 3449 3560 3050 970 23 1258 1262 =-42 =25 =8 189 =90 =-23 1539 1747 1730 3669 =17 =-33 =-41 =-31 822 =-61 =30 =-14 =-42 =56 =-31
tree lapse_notification 635 1667 65 =-18 1048 275 1538 1480 3637 1504 944 =-19 =33 =36 =40 =46 =13 213 2689 950 3481 =37 =-31 =-36 =-50 =-20 =29 =-22 =-39
tree lapse_notification 653 533 450 696 822 =24 1165 465 =1 =53 =-35 =-30 =-32 3598 3666 2688 3451 126 699 675 =-28 =24 =21 =12 =23 =21 =49 =29 =-25
tree lapse_notification 3659 488 402 2509 1793 1598 2670 964 3449 238 =-16 1386 141 =13 =-13 =-36 =43 734 =52 =-24 =37 =43 =41 =29 =-20 572 =45 =-12 =62
tree lapse_notification 3670 635 85 2670 3671 1853 2757 2033 2286 3474 3488 2650 2340 674 =-9 =-32 =32 =31 =33 =35 =43 =24 =27 =51 =36 =37 =28 =-38 =-60
tree lapse_notification 489 298 819 =3 =-39 3642 896 34 1306 974 =-6 =20 =-41 =19 =39 =-43 280 1165 85 =-9 =39 =37 2862 1130 3672 =-51 =19 =-2 =15
tree lapse_notification 2021 193 65 354 =-32 =19 3141 138 3590 3548 174 1191 3670 =15 =-47 44 =-30 1305 =25 =-54 3479 =33 =-41 =-22 =-42 =-41 =-33 =-32 =-47
tree lapse_notification 809 299 3249 1667 3480 1412 2261 3673 2678 6 3528 2660 859 =-9 =28 =33 =45 =-38 =42 =38 =24 352 =8 =43 =42 =-31 =45 =45 =-38
tree lapse_notification 3528 79 =-38 2179 970 3096 808 213 =-44 =-1 =48 =53 3050 2684 3642 =7 =-41 =47 1526 314 3122 1292 =-36 =19 =37 =23 =35 =-58 =81
tree lapse_notification 2720 1801 1598 3674 601 3526 488 1064 1412 3675 =-9 =50 =14 =44 =28 =41 408 =-43 =-3 718 747 =40 =-32 =-14 =37 761 =62 =-16 =50
tree lapse_notification 752 207 879 1764 653 108 3560 3670 354 =-6 =12 =-56 =-50 1667 1728 =11 =50 =-23 1924 =-36 =25 804 =42 =-38 =31 =-44 658 =-54 =19
tree lapse_notification 671 2245 3557 3626 1853 970 562 1749 732 1011 248 =-47 =7 =26 =38 =39 =66 1633 649 481 =16 =-10 =-8 =-17 =56 =-25 =-45 =40 =-37
tree lapse_notification 3528 92 3430 491 172 2808 1673 489 336 =3 =42 708 =-1 108 =-61 =-7 458 817 =0 =47 =-27 23 =53 =-14 =-43 =-28 =38 =-28 =80
tree lapse_notification 490 3528 63 =-31 176 2763 92 1479 247 1728 =9 2758 =52 262 =30 =-50 =-40 =-24 =-33 =38 =-40 =82 3056 2763 2602 =-16 =38 =-59 =26
tree lapse_notification 442 2677 3641 3520 1778 1608 609 1528 2126 354 =-24 =4 =35 =25 =34 2048 =14 =-48 1191 1696 =28 =-38 =-18 =43 =45 =46 1225 =-29 =2
tree lapse_notification 79 =-42 1437 93 1096 1412 488 2154 944 2899 1371 2612 =-18 =22 =33 =48 =40 =30 =29 2743 =24 =-30 219 2087 =28 =-27 =-26 =30 =-44
tree lapse_notification 1280 108 3670 985 354 52 2374 71 49 =-47 =3 =-6 =40 =9 =9 =41 =-66 994 65 =-19 1542 1745 381 =26 =-20 =-10 =-33 =-19 =-45
tree lapse_notification 3520 1462 3581 343 1313 =-13 =42 3479 1759 580 197 =4 141 3583 491 =41 =-24 =-27 =-35 =-42 =-36 197 =-45 =24 536 =70 =-19 =-44 =50
tree lapse_notification 1682 1667 3659 1221 2650 3429 2398 944 3665 1313 =-14 =27 =34 =29 =38 2898 =46 =-41 =42 =-34 =50 =-44 3548 3546 556 =26 =-14 =-46 =-25
tree lapse_notification 649 752 45 506 63 =-23 238 915 3676 =7 =66 =-22 3567 696 =28 =-17 =-26 =-32 =-12 =-33 220 3677 3678 712 =-46 =-2 =31 =29 =45
tree lapse_notification 763 402 2066 964 1134 3605 2359 552 455 841 =15 =-31 =-13 =-34 =-30 =-24 =-33 =45 =-28 1057 528 =-34 =20 2456 =33 =-22 2125 =-29 =15
tree lapse_notification 3482 334 1764 1749 1781 3406 1801 1032 2227 3621 1722 3679 =-21 =25 =0 =19 =20 =28 =33 =35 =18 =40 =23 510 =4 =30 2472 =59 =-7
tree lapse_notification 79 3680 =-49 =33 3491 20 552 1689 334 3598 1006 3458 2114 =18 =-32 =-26 1088 1778 =-20 =11 =29 =-27 3142 =25 =-13 =-30 =-41 =-31 =-34
tree lapse_notification 1446 3654 465 617 1306 2650 699 3518 63 =-36 2816 3681 =-6 =43 =22 =31 502 =50 =-11 =37 2675 =-46 =23 =29 2945 =34 =-21 =-41 =32
tree lapse_notification 489 1708 792 3565 914 =-7 550 1405 2694 =22 =-29 1014 3237 =-18 =40 =36 =38 =48 =-47 =49 3519 2188 3682 1528 =-22 =26 =29 =20 =50
tree lapse_notification 2689 482 763 2545 914 1446 2898 =-27 358 =-21 =50 =35 2549 1078 3683 =20 =-37 =-35 =-17 40 =48 =-15 =-11 236 1096 =-44 =32 =3 =-36
tree lapse_notification 709 2375 3684 3685 1371 1362 3644 2398 2060 2545 2951 3675 =-16 =40 =34 =10 =8 =38 =40 238 1443 =-55 =8 =8 =33 =45 =45 =42 =27
tree lapse_notification 1003 488 649 1067 669 3686 3581 564 334 =-13 3142 552 =24 =-52 =-34 =17 =40 =50 275 =-11 =83 =27 1373 =-32 =31 1019 =46 =-30 =32
tree lapse_notification 1446 1764 2670 970 3480 747 3464 =-36 =24 =18 =50 2179 463 575 =7 =-33 817 3687 444 2763 =-40 =23 =18 =29 =9 =-53 =33 =26 =26
tree lapse_notification 970 739 567 23 528 =-44 =19 =13 =19 =34 699 1539 872 528 1089 636 3688 =21 =-32 =-33 =-27 =-36 =-4 735 180 =30 =-30 =-50 =38
tree lapse_notification 3528 1995 2579 3689 108 708 88 488 1644 =-24 =11 =25 1050 435 =18 =-38 =-46 =-45 994 1715 =14 =-35 =-26 =40 =45 3132 =-34 =32 =67
tree lapse_notification 3482 3520 128 3581 1805 1480 609 3392 1583 1593 1446 =-16 =15 =20 =35 817 =47 =-11 =26 =26 =-33 =52 3590 262 =-8 =34 =-61 =47 =41
tree lapse_notification 92 207 2845 1371 2580 3690 442 85 322 219 1614 1084 =7 1574 =33 =-20 =-21 =-28 =-28 =37 320 =-14 =33 =37 =-27 =34 =-42 =-40 =-29
tree lapse_notification 1730 2759 3392 879 252 2590 3626 567 609 1410 =-10 =13 =23 895 =25 =-31 =-35 =31 1006 233 =11 =-34 =39 =26 1804 =36 =-33 =51 =-38
tree lapse_notification 2413 1037 896 85 88 490 1539 =-2 =-35 =-39 1295 354 =-14 =16 3451 =8 =58 =28 2000 40 =45 =-6 =-20 =-44 131 =-27 1745 =43 =-15
tree lapse_notification 669 2375 1557 279 287 3122 2414 3526 2140 3691 1055 2918 725 =6 =-20 =48 =-8 =32 =-41 =38 =-29 =35 3692 =-29 =24 =-38 =-33 =37 =48
tree lapse_notification 617 2720 2587 809 3151 708 1539 2652 2291 1362 3626 763 914 =0 =18 =-14 =-37 =-27 =33 =32 559 =4 =-61 =-12 =-30 =-32 =-43 =45 =33
tree lapse_notification 466 442 3623 3392 3294 =7 =-35 2082 =47 =-44 =-35 52 1059 3495 =-24 =26 =32 512 2121 64 =36 =-23 =-33 =-28 602 =-38 52 =36 =-18
tree lapse_notification 3558 600 3491 2265 1853 2383 808 1975 3693 183 3640 972 2691 =-17 =6 =32 =40 =16 =38 =15 2602 =-16 =54 =26 =45 =19 =-36 =20 =39
tree lapse_notification 3528 1730 3482 131 1057 =-41 1608 =47 =-23 257 172 1608 617 19 =-5 =21 =35 735 =34 1316 =9 =-31 =-42 =-31 131 =71 =-4 =-44 =65
tree lapse_notification 699 2648 3374 2938 1446 2413 1948 3685 2033 281 3544 3445 1088 488 =-19 =24 =7 =23 =22 =13 =18 =39 =37 =20 =21 =43 =27 =46 =34
tree lapse_notification 1280 3519 3591 238 601 3663 =-2 =40 =-23 1578 734 2245 2756 3670 =6 =-51 1057 =-53 =16 =60 3462 1286 =54 =-12 =-26 =-41 =-33 =42 =-43
tree lapse_notification 635 2578 1791 521 2963 1134 2968 1759 3428 1708 2705 807 1057 =-1 =12 =29 =38 88 =52 =-18 =-33 =-32 =-33 =-35 =-40 =-26 =-43 =29 =-37
tree lapse_notification 859 1484 708 1682 3651 2652 =-9 850 =25 =-31 =42 432 =-14 =26 1010 1165 1551 3308 850 3650 =-54 =14 =6 =19 =25 =10 =19 =27 =32
tree lapse_notification 3520 896 2413 1598 2667 3050 3538 3477 485 3324 =-37 =15 =-4 =23 =24 3609 2782 3036 =-37 =15 =12 =19 =32 =44 =28 2699 =28 =-32 =45
tree lapse_notification 3322 708 917 804 79 =-27 2216 3694 2691 201 =-4 1295 408 =-7 =16 503 =34 =-14 =35 =-21 =-24 =-14 604 =-40 =14 2154 =-16 =36 =-42
tree lapse_notification 3480 635 3654 3511 2358 275 2498 1048 3674 =-20 =16 =19 =19 1048 213 =21 =-22 =-54 352 468 =-7 =33 =38 =40 2060 =-51 =31 =-39 =38
tree lapse_notification 3632 1923 3695 1671 970 280 3526 3595 3604 =-12 =44 =51 =58 =-34 752 3575 2437 680 2107 =17 =-3 =-27 =45 =-14 =-24 =-31 =-35 =-33 =-43
tree lapse_notification 3451 193 649 3575 3696 290 572 3038 =1 856 =51 =-15 3697 3537 =26 =-31 =-28 =-21 =-32 =-24 381 =-20 =29 =-31 1050 213 =61 =-12 =-5
tree lapse_notification 2808 1730 2021 653 207 2691 609 2145 6 598 3698 =8 =-36 =-28 =-23 =-27 442 =39 =-22 1938 =30 =-24 =-33 1416 =-32 =15 =-39 =-39 =39
tree lapse_notification 3699 2258 1583 2054 207 763 917 1914 1346 20 =13 =-26 =-23 =-34 2302 =-24 =30 3700 917 2599 =-33 =4 =31 =34 =-33 =-39 =38 =-39 =-40
tree lapse_notification 2409 2648 2705 2660 914 1003 1358 2684 1692 =-26 =13 =23 =34 =39 128 =-3 180 3479 3560 =38 =-21 =-38 2472 =24 =-40 =36 =37 =44 =33
tree lapse_notification 79 945 =-38 =21 2729 601 2770 1759 3632 2845 883 89 =12 =-16 =-32 =-34 =-35 =-34 =44 2760 1050 3701 3674 =-25 =8 =25 =-41 =38 =-31
tree lapse_notification 2684 859 2375 3658 3695 1749 1078 2092 1684 1258 =-9 3670 141 1657 =20 =-33 =-12 =-46 =-39 =24 =-41 708 =45 =-24 =-45 =47 =34 =30 =33
tree lapse_notification 809 397 2413 609 257 2210 2265 3702 3050 692 1461 =-2 =30 =-30 2763 3583 2302 =-24 =17 =27 =-63 =-51 =14 =31 =-39 =27 =22 =39 =-37
tree lapse_notification 804 79 =-38 1778 2261 970 3659 =-27 =43 2179 734 406 735 =12 =-8 =33 =-10 =-43 =27 466 1667 3510 =34 =-23 =-19 =-27 1778 =-9 =-58
tree lapse_notification 617 1147 1118 1191 2667 79 =-39 442 653 845 88 =6 =-23 =22 754 =-39 =27 =-18 =40 3118 =-29 =21 1176 =9 =-38 1057 =-43 =21 =27
tree lapse_notification 468 3581 2587 108 562 708 2534 1625 =-18 =16 =17 66 =-56 =13 763 =37 =-30 2939 1495 483 =16 =-18 =-16 =-31 =-53 =47 1880 =17 =-25
tree lapse_notification 429 3556 669 2685 65 456 =-28 =33 3400 3150 671 1667 640 3368 =18 =-30 =-40 =-16 108 =-49 =17 =-12 =-39 =-14 =58 =-23 909 =-27 =25
tree lapse_notification 1018 617 944 287 2691 2366 3670 846 661 2675 1050 =-13 =11 =20 =-45 2048 =3 =51 =-55 =-39 44 =41 358 =-25 =27 =-35 =33 =28 =32
tree lapse_notification 841 1682 1446 2714 3684 3438 3484 784 2652 =-16 =5 161 =36 =-17 =17 =32 =37 =33 =21 694 141 79 =-26 3392 =32 =-18 =-13 =-33 =-35
tree lapse_notification 3605 207 3626 463 510 562 190 =-38 141 =14 3511 =-22 =36 2508 161 =76 =-17 =-35 974 =5 =-28 108 510 =-39 =15 =11 =-28 =-38 =-28
tree lapse_notification 3482 807 3693 2770 1625 3703 354 2302 2051 2631 =-20 =17 =36 441 =-9 =40 869 502 =6 3430 =-31 =34 =39 =37 =13 =22 =33 =20 =51
tree lapse_notification 3528 1598 1614 3482 61 598 600 3591 895 2697 252 =1 =21 =-20 518 =-28 =19 =-35 =22 =-34 =38 602 =54 =-18 602 =-40 =9 =46 =63
tree lapse_notification 433 841 2729 3477 1371 1728 1067 504 1504 2009 218 2220 =-11 =27 =21 =30 =29 =32 2756 =34 =-21 =19 =30 =32 =-31 =-33 108 =-57 =17
tree lapse_notification 3528 3449 3520 238 2759 3038 445 1316 2702 3704 2398 3461 =-42 =18 =20 =16 =33 =5 =0 =27 =38 1614 433 =7 =-33 =-21 =40 =42 =61
tree lapse_notification 1730 79 3195 =-44 =19 1318 1462 809 2612 635 781 2677 619 20 3597 1111 =10 =-32 =-31 =-24 =-25 =37 =-36 =-27 =39 =-21 =-29 =-36 =-40
tree lapse_notification 804 2371 71 2545 786 2612 1371 1299 3565 =-28 =23 =22 =27 =35 =12 318 =37 =-30 465 1995 =9 =-28 =38 =-33 161 1323 =12 =-44 =6
tree lapse_notification 970 1102 =-22 =33 1539 1102 2520 3516 2963 63 174 =-41 =22 3548 481 =15 =-7 =-22 =-36 =-35 =-35 1694 =-42 =24 3195 512 =-54 =21 =30
tree lapse_notification 3626 964 2714 3705 1747 1633 252 1097 653 203 1538 =-2 =11 =-29 =-25 =-36 3529 =25 =-38 703 =-26 =30 =-30 =28 =30 =26 3706 =-35 =21
tree termination_right 915 826 3598 3707 3708 3709 =-118 =-4 =40 =25 =-30 =85 3598 354 872 3710 1407 826 2824 3545 =-103 =22 =14 =40 =52 =106 =42 =79 =105
tree termination_right 1138 1570 3711 3712 3713 3538 =-111 =-50 =89 =9 =38 =64 817 602 69 1570 528 3712 =-91 =10 =47 =42 =26 =42 190 =-98 739 =92 =0
tree termination_right 1138 3575 3714 2549 =-106 =-4 =-1 =59 3715 1199 63 =-103 924 3716 3434 3515 =-62 =40 =72 1050 =83 =-47 =79 =-102 63 =-75 1153 =100 =-64
tree termination_right 3717 673 3657 3575 3718 3719 3720 940 3721 =-102 =38 1357 =-85 =60 =75 =0 =68 3722 =35 =-104 1365 =-23 =80 1357 =-5 =83 191 =-75 =87
tree termination_right 1463 3723 3714 3599 3724 =-98 =-13 =-36 =-24 =35 1761 765 3725 3726 3727 47 =85 =-76 =-76 =-80 108 =-86 =77 =-24 776 3728 =-60 =80 =58
tree termination_right 915 3724 3729 3730 1357 =-94 2578 =-71 =62 =62 =33 63 =-87 =88 1357 3627 3731 3383 2372 3001 =-79 =81 =60 =41 =74 =48 63 =-88 =81
tree termination_right 3478 1138 3732 3733 3709 3734 3735 3736 =-91 =-4 =69 =45 =43 =30 =-8 443 354 3737 924 =-83 =5 =85 =45 3738 =58 =-86 79 =-79 =85
tree termination_right 3478 3739 3575 3707 3740 3741 3742 3599 3743 =-87 =39 =-29 63 =-89 =16 =81 =30 63 =-82 =36 3744 =56 =-61 63 =-84 =60 63 =-52 =84
tree termination_right 3745 915 3688 3723 3746 3734 =-85 =63 =37 =53 =48 1153 65 =-69 734 3628 1388 =-48 =23 =51 =69 =-88 3747 63 =-89 3748 =72 =-79 =-98
tree termination_right 3598 3749 3733 3456 3688 3718 3750 398 3751 3752 =-83 =72 108 =-59 =46 =84 =19 =68 =40 =58 63 =-87 =46 3316 =69 =-55 734 =25 =86
tree termination_right 1357 3753 3754 3556 3514 2549 =-80 =-3 238 =52 =-67 914 =-42 =77 =75 =53 1286 190 =-86 852 2256 3593 =60 =-29 =-58 1501 =-53 =85 =-74
tree termination_right 1436 652 3755 =-80 =-13 131 =-71 =83 970 3756 556 652 3709 509 =-79 =-8 =41 =22 =42 =81 3747 190 =-67 3593 696 =63 =-50 =-32 =-91
tree termination_right 653 3757 3716 3758 3714 3759 =-77 =77 =2 =61 3739 =-23 =65 =36 3742 3760 1657 1600 823 1407 3758 =-41 =61 =57 =47 =62 =88 =78 =50
tree termination_right 3761 3575 734 3762 3758 3763 3764 =-76 =44 =55 =44 604 197 =-80 =36 =35 604 3098 =-65 =57 131 =-51 =35 734 3765 =14 =-88 =79 =69
tree termination_right 673 3716 3556 3723 3598 3754 3766 3719 3767 3566 =-75 =-29 =21 =9 =60 =60 2824 =-24 =76 =36 =17 189 2824 3739 =-17 =52 =-59 =68 =56
tree termination_right 653 2697 3538 3736 3768 3758 3769 =-73 =59 =45 =61 =45 63 =-81 =25 3770 =32 =-63 3753 3771 3772 3595 =-40 =61 =74 =64 63 =-66 =58
tree termination_right 1362 673 3688 3714 3773 =-73 =13 =4 =57 79 =-73 =49 79 =-73 3774 1880 901 343 =-65 =27 1450 =74 =-52 236 =66 =-48 3775 =-93 =72
tree termination_right 915 3767 3740 1044 3776 3728 =-71 =91 =21 =30 =51 63 =-73 =56 1199 63 =-70 2716 3555 527 765 2265 =-12 =71 =-78 =52 =58 =70 =-67
tree termination_right 1365 354 3756 868 3777 2697 3778 =-70 =50 =-16 =49 =63 =25 807 3704 =-32 =53 =64 556 807 3756 2697 2578 =-53 =50 =62 =56 =83 =53
tree termination_right 296 3779 =-71 =67 604 826 3780 3781 213 3662 =-63 =80 =-4 =65 =36 =64 923 65 =-41 3782 994 1345 1459 =37 =-112 =-30 =-44 =-76 =67
tree termination_right 3575 3628 734 3718 3754 3741 1600 3740 =-69 =0 =-7 =71 =50 =69 604 3753 =-52 =60 79 =-62 =30 79 =-75 =58 3783 =56 734 =-85 =69
tree termination_right 3715 3749 3784 3688 3785 924 3786 3584 3787 3788 3789 =-68 =67 =69 =67 =21 =41 =-22 =65 =35 3790 =44 =-41 3293 =62 =-29 190 =-47 =47
tree termination_right 1436 3714 3599 =-68 343 =-65 =55 =39 79 =-70 673 3555 3715 197 718 3749 3767 =-48 =27 3316 =64 =-49 =24 =56 =50 =59 3791 =62 =-48
tree termination_right 1436 3718 1357 3792 =-67 =48 1975 =-42 =38 =134 970 923 2824 3545 =-48 =47 1384 =81 1373 =-50 =61 =48 207 3793 3316 =50 =-42 =-70 =-81
tree termination_right 1463 3599 3794 3769 3792 3795 779 =-67 1286 =4 =-64 =82 =59 =88 =26 =6 79 =-70 590 3443 1832 3796 3797 =56 =-60 =-48 =-73 =-35 =-38
tree termination_right 296 3798 3548 =-66 =13 =37 923 653 2545 872 1323 3799 3800 =-58 =70 =73 =11 =-2 =53 201 =-38 208 =51 =-71 1781 131 =-22 =64 =-44
tree termination_right 601 2549 3801 =-66 =35 =25 63 =-68 343 3802 765 =29 =-70 =-37 994 3803 108 2128 1678 275 =54 =-28 =-69 =-60 1912 =74 =-51 =-70 =-30
tree termination_right 1436 652 3804 3715 3760 =-65 =23 =-9 =22 =63 652 1257 696 3765 1224 3739 3575 470 =-6 =69 =40 526 =54 =-44 =-59 =-57 =-67 =-65 =60
tree termination_right 3717 1357 2027 3731 3719 3805 =-64 =12 =5 =24 189 3536 0 =-43 =60 =72 619 =69 =-44 826 1694 734 =-37 =32 =74 =46 79 =-55 =69
tree termination_right 549 3718 3806 2716 3807 3708 =-64 =50 =64 =35 =34 3808 =132 =-51 190 =-63 3747 208 3724 3809 443 718 =0 =59 =50 =-77 =59 =-43 =-76
tree termination_right 1362 3598 673 3714 2968 =-63 =15 =26 =29 108 =-26 =78 3782 2027 3809 =57 3715 =-83 =55 2968 343 =-26 994 1459 =35 =-107 =-64 =62 =-78
tree termination_right 915 3688 252 3810 3811 3766 3775 3798 =-62 =31 =93 =75 =61 =48 71 =-42 =46 =44 287 3782 131 3812 =-55 =57 696 =34 =-67 =-77 =-54
tree termination_right 3717 718 3716 3383 3767 3813 789 3814 =-61 =53 71 =-36 =88 =65 =36 =22 556 =-58 3815 3816 =60 =-49 =-46 131 =-60 =34 807 =73 =23
tree termination_right 601 3607 3708 =-63 =43 =35 79 =-65 3514 652 1388 3744 3817 2297 1684 =54 =-49 =-58 =-37 =-25 3818 536 =18 =-22 =77 3488 =62 =-62 =100
tree termination_right 3674 3653 443 940 3769 930 3727 3819 =-62 =14 =33 =45 =83 =5 441 2886 1305 271 =-30 =72 =20 =78 =-55 1920 =30 =-59 65 =-28 =51
tree termination_right 3724 809 2716 3820 3786 1595 3631 3775 3821 3709 3598 3822 494 =-61 =31 =56 =-2 =34 =39 =106 =58 =14 =59 =-2 =31 3443 =36 =-73 =45
tree termination_right 901 3598 3823 3599 3792 3555 =-62 =12 =84 =4 =63 =13 1153 3756 602 779 1407 819 =-24 2358 =46 =-39 =62 =45 3824 =51 =-54 =67 =-56
tree termination_right 3653 3717 3825 940 3826 2027 789 3827 3828 =-61 =83 =49 =9 352 52 178 =-59 =62 =42 =41 =98 =13 3829 =26 =-83 =42 400 =35 =-56
tree termination_right 1138 3753 3730 3555 3538 3830 1570 =-59 =19 =111 =5 =11 =55 79 =-59 =49 556 809 940 3446 17 =-41 =8 =59 =48 =49 3831 =50 =-70
tree termination_right 673 3657 3456 1044 3754 3707 3832 3536 3729 3775 3727 3833 3746 =-59 =36 =36 =64 =77 =21 =19 =40 =14 =55 =33 =67 =27 1941 =40 =-59
tree termination_right 901 2265 3828 3823 3768 3834 3835 1506 =-59 =50 =57 =21 =40 =46 =103 =28 3724 3783 1152 1612 =0 =60 =-51 =-81 3834 =51 3 =19 =-79
tree termination_right 549 652 3836 3828 3801 3837 3838 736 =-59 =1 =82 =57 =43 =91 =67 =77 3839 3840 3774 3841 923 3842 =25 =-90 =60 =-47 =-22 =-67 =-58
tree termination_right 3717 3653 604 2824 3735 1054 =-60 =-4 =78 =11 1357 3628 673 3730 1095 3843 =-50 =45 =26 =28 =69 =45 =5 2261 =32 =-58 3844 =51 =-41
tree termination_right 1463 3717 1800 3761 3845 3734 3662 =-58 =64 =79 =105 =35 450 =72 =-47 =61 809 970 65 =-58 =2 3809 3605 =51 =3 3717 =-75 =53 =64
tree termination_right 601 3715 3846 =-60 =43 =15 92 3765 1066 765 3390 786 575 3847 178 =24 =91 =-57 3688 =-49 =63 3848 =52 =-60 =-54 =-22 =81 =-48 =-65
tree termination_right 1463 652 443 3849 3750 3780 =-59 =-3 =26 =87 1881 =-29 =94 =57 994 3809 3850 47 1050 3851 =48 =-81 1722 =28 =-50 =-77 =-56 =-40 =-55
tree termination_right 1357 1138 3555 3383 3740 3852 1657 =-59 =18 =67 =52 =46 =34 1242 1761 =19 3635 =-46 =75 =-51 45 3853 541 =18 =60 =-52 3854 =-48 =45
tree termination_right 970 809 652 3795 1798 3736 =-58 =35 =51 =68 =2 =34 915 3514 652 2886 3828 3732 3517 1954 =-50 =58 =60 =19 =81 =56 =39 =81 =24
tree termination_right 1138 3653 3825 527 2697 3855 3701 =-58 =17 =36 =11 503 776 =-29 =36 =69 1050 =-2 =72 =26 994 3653 2905 3856 =-15 =26 =68 =31 =-56
tree termination_right 443 3756 970 3710 3857 =-59 =89 =56 271 2007 3818 3745 438 =-43 =18 =25 =49 =20 65 =-59 =43 =40 343 3749 =-37 =33 3765 =36 =-54
tree termination_right 549 652 3674 1781 3753 2716 3858 =-58 =35 =28 =53 3825 =-6 =94 =27 =75 3803 2904 343 901 =-56 3774 =20 =-55 3593 =35 =-37 =-76 =-59
tree termination_right 549 734 3833 505 3859 652 =-58 =35 =39 =44 =60 1357 2674 2677 354 =-41 =41 =76 =126 =65 190 =-63 940 476 =22 776 =-41 =48 =61
tree termination_right 1436 652 3775 3780 3860 779 505 3768 =-57 =34 =47 =4 =103 =15 =111 =45 809 1199 599 3861 =31 =-109 17 189 =-31 =21 =28 =-51 =58
tree termination_right 1138 3674 3816 3599 342 924 3862 3852 =-56 =47 =53 =2 =75 =22 =39 190 =-66 46 =65 =-19 970 =-15 3722 190 =-37 358 =47 =-5 =-59
tree termination_right 296 3714 3792 652 3863 =-59 =54 =45 =85 =48 131 =-49 45 3722 207 1154 3704 3780 1678 71 =7 =37 =-52 =50 =64 =-49 =-68 =-58 =-25
tree termination_right 3653 653 354 3718 789 559 652 3635 =-58 =48 =34 599 1600 =-46 =55 =14 =43 =48 1050 3820 =-24 =42 =51 776 =-7 =38 1458 =25 =-45
tree termination_right 601 2549 3864 3801 2573 =-58 =45 =54 =65 =68 207 3865 3809 1459 189 318 3866 3514 =11 3867 =89 =-43 =-79 =67 =46 =-57 =-32 =-66 =-82
tree termination_right 601 3807 3784 2272 =-57 =29 =44 =127 131 =-36 3747 521 108 358 1345 765 1397 =36 =-61 =-31 =-33 =-27 3868 2490 =55 =-58 =-59 =-52 =-65
tree termination_right 601 734 1800 =-59 =15 879 653 872 =-42 =29 =42 =81 3782 189 1365 3709 430 940 1484 =-19 =56 =37 =60 =52 3869 =46 =-81 =37 =-63
tree termination_right 1370 779 3626 3613 1800 907 3870 3772 1656 =-50 =73 =37 =13 822 =-11 =92 =42 =10 =15 3771 =26 =-60 79 =-50 1153 3744 =26 =-23 =-38
tree termination_right 601 3708 3871 3872 528 3873 =-57 =65 =-8 =79 =81 =64 1446 994 1056 3865 400 3871 914 3874 =-2 =60 =30 =-63 =-49 =-65 =53 =-53 =82
tree termination_right 549 3794 3807 1975 3855 3814 3795 3709 3626 =-55 =16 =46 =78 =63 =70 =12 =94 =84 3865 47 45 3770 =24 =-30 443 =-42 =39 =-68 =-65
tree termination_right 601 3773 3635 3860 1357 =-57 527 =-32 =73 =106 =74 =94 923 45 118 3762 178 1448 =-4 =52 =67 =39 =45 =-32 3861 3871 =54 =-49 =-93
tree termination_right 653 3514 3761 1443 915 3650 2007 3875 3876 =-55 =59 =7 =0 =60 =-17 1225 =49 =-39 =38 =65 400 765 3877 1443 =24 =72 =-45 =-37 =-66
tree termination_right 556 653 1595 835 553 3555 3757 3745 807 3807 =-57 =58 =13 =14 =22 =3 =50 =7 =44 201 =-42 1912 =31 =-79 3627 3767 =-6 =42 =43
tree termination_right 3717 1800 970 3878 3755 1443 =-52 =2 =39 =22 3715 3825 2942 3818 3879 =-37 =39 =44 =59 =15 =64 =76 1165 1941 1416 =32 =-23 =-75 =64
tree termination_right 549 3538 673 3880 3814 779 3768 3806 =-53 =33 =30 =6 =47 =82 =54 =54 2047 165 189 1096 3775 =-15 =64 =39 3841 =37 =-52 =56 =-125
tree termination_right 601 3760 3548 694 3750 =-55 =47 =33 =58 =87 197 940 318 541 3446 3881 3882 414 1003 =-27 =32 =53 =71 =60 =54 =25 =49 =39 =47
tree termination_right 1436 564 1781 896 3883 3731 732 =-54 604 =-40 =61 =23 =33 604 =-18 =63 =39 =40 1365 412 =35 398 =-10 =58 3847 3538 =55 =-2 =-60
tree termination_right 901 108 3735 3768 2886 =-54 =17 =57 =74 1595 3715 528 1506 1571 =-38 =32 =88 =60 =77 =99 1554 287 3061 3803 =14 =-62 =-67 =-37 =59
tree termination_right 296 3801 3768 3566 3830 =-51 =76 =34 =74 =92 63 =-58 1365 994 819 165 2188 3843 =-20 =55 =30 =41 3884 =35 =-61 =-53 3044 =48 =-77
tree termination_right 734 602 3762 1370 1600 3833 2566 3825 =-53 445 =-36 =65 =53 =44 =23 3744 =4 =-73 =28 =4 190 =-47 2145 2312 1450 =38 =-40 =-61 =-49
tree termination_right 343 3825 3719 1570 =-52 =31 =47 174 =20 =-54 940 789 3714 527 3653 3736 2975 =-40 =29 =68 3096 =19 =-66 45 =29 =-32 =58 =84 =55
tree termination_right 1436 108 3714 3728 =-55 =97 =25 3811 653 3816 276 2549 =-39 =62 =69 =87 =38 =105 3765 400 1153 138 696 =24 =-54 =-69 =-53 =-62 =-55
tree termination_right 734 901 3631 3852 1443 3885 =-54 =23 896 =-41 =139 =52 3886 =68 =-44 131 3531 =-57 =44 1443 =2 =57 131 =-44 257 44 =44 =8 =-56
tree termination_right 601 2677 748 3784 =-52 =46 71 =-19 =109 =67 207 3747 680 970 501 725 =-30 =40 =22 3887 3809 =33 220 =-61 =54 =-80 =-85 =-69 =-73
tree termination_right 443 3718 3773 789 3674 3785 3874 3849 3852 =-46 =25 =66 =44 =41 63 =-54 994 3888 =37 =-54 =-56 =60 =68 =81 3782 441 =24 =-18 =-61
tree termination_right 1362 1595 252 3383 779 3584 3794 =-47 =36 =78 =21 =33 445 =-11 =62 823 =69 =-32 471 3829 47 1397 1595 =23 =-14 =-67 =-64 =-43 =-46
tree termination_right 601 3863 3538 3807 789 797 1688 =-56 =48 =27 =42 =106 =63 =77 1388 3889 328 =32 =-50 =-87 3056 3890 142 3437 =-27 =51 =26 =48 =43
tree termination_right 1463 443 503 505 3891 =-49 =40 =70 501 =-33 =19 896 3627 =-11 =74 =91 1388 2261 3892 =33 =-84 =-62 189 1084 =-27 =55 400 =33 =-56
tree termination_right 970 809 3780 108 1078 =-52 =23 84 71 988 =-26 =68 =53 =-43 =40 =32 79 =-54 450 3715 3774 3718 3889 =15 =-77 =72 =-60 =53 =-50
tree termination_right 549 1050 3863 3834 1800 =-50 =31 =35 =59 1800 3806 217 879 3283 =-34 =67 =47 =43 =57 =81 3756 521 1800 1612 =-1 =46 =68 =-52 =44
tree termination_right 970 604 564 3741 3588 612 =-51 =27 =55 =51 =36 =0 3728 3767 3875 782 3893 1641 342 341 =39 =-19 =63 =40 =54 =61 =58 =38 =82
tree termination_right 601 734 3801 3894 =-52 =46 =74 343 =-41 =24 79 =-58 1542 3895 734 2291 1397 3738 =23 =-58 =-63 3701 =11 =-103 1795 =49 =-23 =-71 =-24
tree termination_right 1800 1600 3536 3598 88 71 1538 3727 3688 3734 =-40 =54 =20 =57 =0 =13 924 =-50 =-1 3661 575 =30 =-54 =-59 =50 2027 =59 =-22 =78
tree termination_right 601 271 1443 3385 =-49 =64 =26 1384 =72 =-11 165 1443 599 3061 3896 3897 2990 =24 =-52 =-62 =-91 =-87 3898 670 =-27 =36 =40 =46 =40
tree termination_right 79 =-59 604 2549 1138 3717 3899 3727 3826 3688 3588 1682 =-48 =28 =39 =15 =62 =51 =74 =40 =6 =51 3765 838 19 =15 =59 =-52 =-39
tree termination_right 970 604 1463 3786 =-51 =39 =5 1552 =-8 =80 674 207 984 678 1914 1463 1050 3900 =-37 =65 =33 3747 =25 =-52 =-53 =52 =56 =-67 =-49
tree termination_right 1365 970 3773 3901 3517 3902 3903 1044 =-44 =22 =64 =47 =33 =65 =64 674 533 3744 =20 =-31 3904 =-24 =82 =-57 3905 845 =52 =5 =-94
tree termination_right 79 =-60 509 3751 3517 3566 3900 432 3575 =-43 =28 984 3906 1798 3907 3908 =-25 =47 =73 =53 =80 =31 =65 3783 =31 =-52 =55 =42 =30
tree termination_right 296 652 10 3761 3735 907 =-49 =30 =60 =48 =47 =65 79 =-49 92 3747 3889 1926 3840 1199 =22 =-30 =-50 =-66 =-81 =-57 923 =-62 =42
tree termination_right 601 3773 3715 2280 3909 505 3910 =-51 =49 =57 =67 =56 =43 =97 2092 590 1056 971 3911 1608 3829 =12 =-48 =-23 =-63 =75 =43 =-50 =71
tree termination_right 970 604 3906 3566 3523 =-45 =55 =27 =72 394 =12 =-32 509 1625 174 275 =12 =-33 3724 3709 1975 =-60 =32 =38 =21 3745 =59 =-41 =40
tree termination_right 3823 896 3724 19 3718 3712 3891 3795 3741 3001 3912 3827 3913 =-42 =30 =41 =69 =35 =50 =82 =33 =11 =49 =39 1416 =33 =-41 =45 =77
tree termination_right 601 296 3607 =-52 =57 819 1708 1044 =-32 =60 =84 =70 2027 1608 =26 =-23 3756 3890 3914 1365 984 3832 =-53 =26 =18 =8 =54 =54 =44
tree termination_right 1443 296 1050 =-50 71 1362 =-26 =44 =42 2047 190 =-52 1050 1463 1881 =-28 =44 1761 854 1655 =47 =-31 =-49 =-20 2553 =-33 =64 =-109 =53
tree termination_right 1443 1365 1463 3635 3915 2280 526 1065 =-47 =47 =-8 =34 =56 =89 190 =-51 412 =47 526 =7 =-39 3916 916 =28 =-40 =-68 65 =-33 =53
tree termination_right 131 =-51 1800 3756 907 1463 1050 3917 3462 =-46 =37 =46 1084 1620 =-3 =90 =63 1050 3770 207 =30 =-59 =-42 786 =-40 =31 =42 =42 =86
tree termination_right 601 527 3918 3605 1682 488 =-50 =36 1538 =-26 =75 =60 =82 =24 1761 3396 3861 468 602 295 3098 =22 =-13 =-38 =31 =49 =-93 =-24 =-25
tree termination_right 108 1463 3883 3776 1448 277 797 3919 =-50 =48 =15 =40 =42 =73 =49 1743 =7 =-78 3040 1516 1895 1684 1536 =27 =-42 =-41 =-52 =-45 =86
tree termination_right 3756 970 3598 443 414 398 10 =-50 =21 =47 =49 =11 =51 450 1182 2716 3883 927 1609 3920 =-8 =63 =70 =56 =79 =40 =59 =-50 =41
tree termination_right 1694 217 2553 1130 3870 3040 3566 1927 3822 1313 =-39 =25 =29 =52 443 =33 =-35 =45 =30 432 2118 =-39 =39 1258 =19 =-48 =14 =41 =32
tree termination_right 63 3680 =-62 =45 789 3775 3756 3744 556 3714 2553 2117 1472 3921 =-36 =68 =26 =34 =15 =42 1057 =22 =-47 =-72 735 =1 =66 =65 =74
tree termination_right 63 2152 =-58 =39 557 3536 3718 2188 1065 3922 3620 776 3730 273 =-34 =4 =39 412 =32 =-18 =34 =40 =78 =26 2695 =67 =-38 =57 =45
tree termination_right 79 =-53 726 1538 3724 3751 3715 3878 943 3688 273 3923 =-37 =26 3578 =35 =-43 =25 =42 =42 =35 =38 45 =47 =-27 3853 =19 =-61 =-54
tree termination_right 940 19 3718 3776 3924 3925 3926 819 1320 3040 2272 3778 =-36 =33 =36 =40 =10 3824 =8 =-56 =55 =34 =54 =58 3927 =69 =-40 =42 =34
tree termination_right 354 3833 872 988 1407 3779 1607 3424 635 3928 =-38 =35 =14 =53 =21 =68 =42 =61 3044 984 =9 =65 =-48 =58 3815 674 =27 =-53 =-53
tree termination_right 190 =-51 3775 521 3751 3734 2280 1357 809 88 927 =-11 =52 =-35 =37 3731 3575 3815 =42 =-39 =-14 3575 =-54 =28 =48 =56 =36 =-49 =62
tree termination_right 79 =-52 296 947 71 =-40 =3 =47 1056 19 165 3635 1036 789 559 =-25 3744 3044 556 =-25 =42 =-61 =-45 =60 =26 =69 =34 =52 =43
tree termination_right 557 602 556 1407 2684 3929 3514 2699 1182 =-43 =7 =14 =35 =54 =45 =42 3930 536 2695 =35 =-41 =-14 =-69 3851 =18 =-70 3931 =49 =-56
tree termination_right 564 601 653 3517 3719 3838 3823 2545 3932 =-53 =55 =36 =42 =65 =56 =59 =26 3514 1446 2256 =0 =-64 =63 3886 =65 =-37 2297 =61 =-55
tree termination_right 970 352 3515 589 567 =-39 =16 =48 =19 2824 =-6 =75 907 3725 982 527 3095 1761 =6 655 =-55 =42 =41 =40 =-54 =-39 872 =4 =67
tree termination_right 896 734 10 3718 1436 3933 3934 1554 =-52 =4 =26 =50 3866 1397 2165 =-6 =44 =-74 =-94 =55 =54 2027 =34 =-17 776 3935 =25 =-56 =88
tree termination_right 63 =-49 296 1443 10 1484 =-33 =49 =39 =48 3866 3747 884 3887 3293 3936 3937 3938 1153 =34 =-23 =-32 =-26 =-50 =-23 =-69 =-12 =-56 =-64
tree termination_right 3939 1553 3924 1798 3582 2886 3832 2154 3878 2699 2170 2573 1632 1138 =-34 =-11 =30 =50 =36 =33 =41 =-49 =19 =25 =48 =48 =55 =67 =76
tree termination_right 734 3940 3561 3941 3810 3906 3942 3909 653 3766 3943 3944 =-35 =39 =31 =37 526 =10 =-35 =63 =54 =68 =44 =53 =76 =-101 3775 =12 =66
tree termination_right 2047 19 521 2824 3818 3945 847 296 1521 3946 924 =-37 =30 =50 =34 658 1365 =-2 =35 =-29 =58 =61 =53 3454 =53 =-24 =-53 =54 =-96
tree termination_right 131 =-49 3775 3744 273 2677 3566 217 604 3662 =-26 =57 1508 650 =5 =-61 =48 =36 =30 3566 =68 =-29 3790 =45 =-45 1096 =-73 =27 =67
tree termination_right 3947 1446 1056 414 3948 3909 3730 227 1620 2770 418 3949 3780 658 =-20 =-44 =-2 =42 =34 =28 =55 =28 =33 =83 =60 =50 =24 =46 =57
tree termination_right 343 3950 2905 =-27 =37 =48 247 3939 3316 849 3951 201 =-6 422 581 1175 2314 =30 =-58 =-44 =-47 =-34 =-54 443 =-48 =17 =-52 =76 =-61
tree termination_right 63 =-50 1516 601 273 1800 245 3605 =-35 =51 =64 =59 =72 3809 3054 3761 823 3815 846 2963 =28 =-55 =-8 =-40 =-42 =48 =-73 =-43 =-49
tree termination_right 1800 1443 970 2255 940 3906 3806 =-38 =37 =50 =9 =54 450 358 371 3462 1060 236 =-5 =21 =60 =58 =-43 =-23 =-46 1191 =37 =-27 =74
tree termination_right 2047 734 19 3891 3704 1463 923 3047 3727 3935 =-44 =42 =38 =42 =20 3783 1050 =22 =-33 =-63 =42 =49 =48 786 1388 =27 =-17 =56 =-99
tree termination_right 108 79 =-58 430 3482 470 819 354 3870 =-33 =33 443 =18 =-45 354 =32 =-20 =54 =45 =46 3598 354 443 =-10 =37 =49 1101 =64 =-56
tree termination_right 343 549 3816 =-50 =-2 233 =-9 3506 =55 =-37 207 3826 3747 858 2117 2118 658 1495 208 =17 =-29 =-32 =-13 =40 =47 =-37 =-58 =67 =-60
tree termination_right 108 3553 3714 1448 3952 3785 1600 3627 2117 =-40 =19 =0 =21 =35 =42 =44 =27 =28 1259 1526 36 3839 568 =17 =50 =-47 =-18 =-42 =-40
tree termination_right 3309 896 3514 3715 1130 3953 3934 3954 3955 3956 =-33 =50 =22 =49 =34 =32 10 1554 =-15 =44 =62 3834 =37 =-2 3957 =50 =-34 =33 =76
tree termination_right 45 1800 734 2824 3514 3818 1174 1484 3958 3758 652 =-40 =-5 =37 =50 =42 =13 =37 =31 3790 =47 =-35 3959 521 =27 =-34 =-39 =63 =-31
tree termination_right 131 =-39 2256 445 1436 1448 468 3945 3960 =-41 =50 =50 =17 =52 412 =47 298 =-5 923 1459 371 =31 =-30 =-53 =64 1118 =38 =-46 =-51
tree termination_right 108 3845 1463 1800 505 430 =-44 =37 =52 =53 3744 916 2269 =16 =-52 =-62 =-54 =68 3598 3040 412 895 =34 =-44 =-9 =66 3046 =61 =-48
tree termination_right 789 734 3765 3961 1893 927 3885 343 470 1285 509 =-45 =1 =25 =42 =-2 =50 =47 3742 =-70 =10 =68 =-65 994 3723 =32 =-4 =-42 =61
tree termination_right 63 =-44 3833 342 2545 3942 430 3061 3756 434 3962 3963 3827 2905 =-18 =31 =39 =60 =56 =69 =26 =-68 =32 =59 884 =57 =-40 =57 =58
tree termination_right 509 3833 3749 3553 10 1552 896 3917 2358 2007 =-32 =9 =1 =46 472 =28 =-46 =40 =20 =24 3809 3820 =-35 =48 =-35 =55 2025 =19 =73
tree termination_right 3635 79 =-49 623 3767 2545 2699 3828 2674 444 3964 3778 3876 =-17 =54 =38 =65 =27 =61 =59 3953 575 =65 =-29 =-27 =37 =30 =-45 =82
tree termination_right 2047 994 3728 601 3050 2677 1600 3784 =-37 =39 =46 =68 =55 3865 3722 3887 1608 575 =27 =-17 658 =17 =-53 =-65 =-41 =-62 =72 =-46 =-82
tree termination_right 1625 3728 10 1600 79 =-55 3514 1443 296 924 3329 =-44 =18 =31 3696 =-13 =39 236 =45 =-26 =38 =38 728 =45 =-47 =62 1057 =58 =-15
tree termination_right 896 3935 1800 45 3965 328 2685 476 1625 1138 1028 414 =-15 =46 =25 =19 =53 =-17 =-28 =-40 =-51 =-26 =47 =54 65 =-25 295 =59 =-12
tree termination_right 509 468 1373 1632 488 1096 3966 3967 1620 =-29 =48 =40 =40 916 =22 =-29 =33 =32 472 =26 =-45 896 604 =-22 =22 =52 1320 =16 =67
tree termination_right 3775 3935 3774 674 3968 1495 765 208 3653 1502 394 3579 =6 =57 =-17 =-73 =34 =-35 =-26 3626 =-52 =34 =54 =-43 =-58 394 =68 =-26 =59
tree termination_right 2047 1516 19 2117 400 1508 581 1699 2990 1182 3795 165 819 =-9 =13 =24 =54 =40 =-54 =-44 =-57 888 =52 =-21 =-48 =43 =48 =-44 =-81
tree termination_right 1542 1940 3889 779 1320 2655 527 3462 1463 1506 1781 3918 2284 =-31 =32 =45 =32 =57 =8 =52 =27 =-48 =33 3595 =44 =-17 =-67 =-49 =-25
tree termination_right 19 3756 509 131 =-46 1044 3651 3709 736 3582 3638 3769 2671 3909 =-24 =48 =30 =49 =49 =37 =42 =31 =63 =42 3969 =26 =-50 =31 =43
tree termination_right 529 2117 19 450 680 3329 3638 3877 1436 1050 2824 3627 3900 =-47 =36 =27 =42 =15 =5 =-52 =50 =43 =-56 657 =-56 =47 =32 =36 =61
tree termination_right 1443 287 3373 296 2025 3761 =-36 =48 =31 3770 3970 3965 2233 3590 =16 =-39 =-47 =-48 =-65 =-35 =74 3553 1357 =-64 =4 =23 2383 =50 =-37
tree termination_right 3635 1800 1078 490 1357 782 3883 485 1436 =-26 =29 =-21 =52 =48 673 2027 3633 =50 =-18 =-8 =-15 1436 =-45 602 =-27 =28 =33 =45 =73
tree termination_right 274 3714 940 3893 3040 748 3863 3456 3928 2684 3900 3908 =-27 =37 =37 =29 =38 3971 =37 =-34 =42 =14 =36 =42 335 =40 =-28 =30 =72
tree termination_right 3040 171 602 1056 3776 3972 3857 3973 3974 1714 =-24 =26 =27 =33 =47 =33 =32 =20 3761 485 =37 3396 3975 =18 =-44 =-43 =51 =73 =56
tree termination_right 1516 190 =-47 171 694 2886 1056 3941 3514 3976 3977 3759 1763 =-21 =34 =39 =31 =51 3978 =49 =-34 =48 =25 3061 =46 =-46 =38 =69 =-51
tree termination_right 3635 3553 3833 23 2549 3744 3979 3980 296 2699 217 2767 =-29 =41 =34 =57 1010 =7 =50 =-47 =-53 =-38 =27 =-31 =48 3981 =42 =-20 =76
tree termination_right 3718 1516 108 797 220 2165 =-7 =46 238 1097 3982 =-50 =28 =35 =27 =29 45 207 1479 3555 =36 =-18 =-31 =-51 602 =-31 =28 =-49 =61
tree termination_right 623 734 1800 653 3370 3906 3923 =-22 =39 =50 =52 3077 2154 =22 =-47 =-37 =43 982 2314 3983 281 =31 1388 =19 =-55 =-35 =-49 =-35 =-43
tree termination_right 1800 79 =-43 1446 3776 3968 3718 3710 3482 2807 3517 3688 529 =-21 =36 3864 =40 =-50 =31 =34 =35 =48 3978 =52 =-34 =36 =43 =40 =50
tree termination_right 1516 3635 3709 190 =-45 352 450 1056 458 3712 314 3984 927 3985 =-14 =42 =35 =42 =37 =23 =-41 =29 =-50 2635 =31 =-29 =44 =76 =-42
tree termination_right 3775 3774 3833 1101 838 947 789 3925 245 896 296 2071 =-36 =30 1050 =5 =-23 =23 =45 1050 =53 =-38 =44 =36 =-48 =-44 =42 =-59 =59
tree termination_right 1625 131 3950 =-42 =34 1084 3704 823 974 1893 =9 =-35 3898 927 161 =-47 =-4 =35 =37 =-33 353 =53 =-18 1653 =35 =-32 2697 =49 =-26
tree termination_right 3775 3744 3885 2162 1459 2047 3889 138 652 3373 =1 =61 1019 3986 3987 3988 =52 =-32 =-29 =-23 =-39 =-47 =-64 =-56 =-51 =-49 =64 =-46 =53
tree termination_right 2047 3823 274 19 10 3909 3751 3845 3989 242 3732 1443 =-17 =13 1591 =43 =-35 =-39 =46 =58 174 =38 =-13 =59 =26 =36 =59 =45 =-72
tree termination_right 63 =-41 2047 2904 1633 3829 3707 3861 601 557 3050 =-22 =39 =42 1542 3753 1665 3990 =32 =-53 =-48 =-8 =-14 =-61 =45 =-44 =-38 =-57 =-61
tree termination_right 131 =-35 2047 994 322 3849 1995 527 2819 3775 3809 674 =0 =-46 =-46 =44 =37 1006 832 =-16 =41 =-32 1384 =20 =-51 =70 =53 =-33 =-61
tree termination_right 2256 207 1443 521 3765 2655 601 44 2170 2553 =-13 =44 =80 =-39 3991 3938 3992 =16 =-55 =-48 =-57 =-38 =-39 =-45 856 =38 =-37 =-57 =-53
tree termination_right 63 2321 =-51 =30 896 3514 3993 1763 3741 118 1800 3994 3759 2545 841 =-24 =25 =22 =40 =47 =33 652 =-5 =44 =42 =38 =45 =32 =26
tree termination_right 1066 564 1096 3718 3795 45 3061 1500 3711 =-15 =29 =31 =-64 1165 =-55 =25 =38 3978 =57 =-33 914 =-13 1880 =45 =-28 490 =47 =-25 =38
tree termination_right 3775 45 2256 445 3709 1130 1463 2578 3989 =-35 =34 =40 281 =4 =-49 1538 =29 262 =-38 =24 =39 1393 =29 =-30 =-46 1182 =-35 =31 =53
tree termination_right 896 984 50 1446 3097 3734 3863 3902 3821 559 2942 =-28 =32 1388 =8 =-26 =33 =36 2324 =45 =-33 =32 =33 =30 =36 84 =48 =-6 =29
tree termination_right 734 3968 3866 3774 342 3995 3786 3801 970 =-21 =1 =40 =45 =-63 =48 =-52 =-67 =46 2655 982 735 =43 3434 3820 =28 =-26 =-32 =-28 =-35
tree termination_right 2047 557 1056 3968 3709 3047 3855 736 3749 2208 3996 3997 =-23 =42 =41 =36 3293 =24 =-38 =39 =32 =41 =28 =42 =22 3613 =44 =-30 =-79
tree termination_right 994 3728 3823 10 734 601 1407 =-38 =36 650 3701 3722 =13 =-43 =-27 =-49 213 3599 2216 =26 =-36 =-23 747 =9 =-72 =30 =45 =57 =-41
tree termination_right 819 3998 118 468 3810 10 3514 =-25 =24 =10 =25 994 1633 =26 =-38 =-35 71 572 576 =-44 =23 =26 =27 =49 2047 776 =29 =-5 =-54
tree termination_right 3635 1065 171 3999 3898 300 3942 308 1365 3598 4000 341 =22 =-25 =37 =19 3598 =31 923 =17 =-36 =10 =44 =36 =31 =63 =55 =55 =67
tree termination_right 3709 3961 1608 1096 1699 748 3718 3993 732 3821 =-12 =36 619 =-7 =63 =40 4001 =56 =-28 46 =40 =-18 =-44 2846 =32 =-35 =-29 =49 =35
tree termination_right 557 3566 3069 505 529 3973 10 3712 6 =-22 =16 658 =24 =-33 =15 =36 =42 =55 141 =36 =-42 3929 1761 =37 =-14 =-38 3555 =40 =-30
tree termination_right 3823 3635 4002 10 502 2714 1220 3744 3925 4003 3732 171 797 =-18 =22 =43 =17 =41 =28 =-44 =37 =43 3919 =-29 =44 =26 =38 =63 =42
tree termination_right 63 =-46 623 3823 1443 3864 578 907 601 797 557 =-40 =35 =54 485 =23 142 1641 =-14 =44 =36 =33 =-62 =27 34 =39 =-29 =44 =-42
tree termination_right 1066 3706 3999 564 3909 3963 3898 2569 4004 3712 736 3891 1552 1657 =-26 =13 =26 =14 =32 =7 =27 =33 =29 =58 =51 =24 =60 =49 =38
tree termination_right 2047 2904 1242 430 3855 3607 2242 909 527 678 1125 =-7 =25 =40 3729 4005 =36 =-28 =-20 =-30 =-31 =44 =45 575 =5 =67 =-39 =-54 =-56
tree termination_right 1761 3536 19 2968 2161 619 255 536 =11 =-27 3761 =-21 =24 =-33 =38 3383 1672 3809 =56 =-22 =-29 =-25 =36 =41 3800 169 =-34 =39 =33
tree termination_right 63 =-37 1446 3979 2269 1625 174 3756 3773 901 1357 3077 1571 927 =-48 =32 =23 =20 =22 =8 =38 =38 1373 =-25 =21 =39 =-32 =-51 =38
tree termination_right 3823 1761 1296 3849 578 1436 343 =-33 3968 443 =-8 =23 =68 3054 3991 697 933 =28 =-19 =-35 =-54 =-57 =-44 =63 =-52 3094 =-36 =26 =48
tree termination_right 3536 994 10 468 128 1446 4006 3823 1612 2657 4007 1359 4008 =-24 =27 =29 =29 =40 =30 =24 =42 =40 =32 65 =-29 =30 =34 =-38 =41
tree termination_right 970 3833 568 3993 =-24 =41 1761 =19 =-32 =34 789 3981 1940 1373 2165 3591 4009 1761 =8 322 =-43 =44 =53 =-49 =43 =36 =-36 =-37 =52
tree termination_right 2082 45 4010 982 1365 776 3538 793 3736 2553 =-16 =17 =31 =54 201 =-7 =52 1225 =23 =-29 1207 =37 =-20 =-35 =-51 =-18 845 =-49 =13
tree termination_right 3775 623 3756 3961 3651 430 1600 52 174 2170 797 =-13 =27 =38 =-29 3761 =-5 =47 =23 619 =-27 =60 =55 =51 335 =36 =-19 =-45 =52
tree termination_right 3728 4011 3833 3373 2154 924 450 2846 2216 1436 430 =-17 =46 3701 752 =15 =-41 =-39 =-44 =-44 =-45 280 =0 =42 =-30 =48 =35 =47 =47
tree termination_right 505 984 3996 3939 680 3631 1436 879 501 =-34 =-4 =31 1056 1370 556 =-7 2269 =38 =-41 =-18 =32 =37 =-52 =48 =45 84 =44 =-9 =57
tree termination_right 3706 3928 1078 4012 352 678 4013 4014 3620 3901 1012 1793 =-24 =24 =18 =31 =16 =37 =31 =23 653 4015 =-21 =41 =52 =54 =24 =38 =47
tree termination_right 19 2280 3635 274 1632 71 4016 =-19 =24 3801 4017 3859 1258 3098 =20 =-7 =-22 845 =-64 =16 =-51 =46 =31 =41 =57 3570 =60 =-6 =36
tree termination_right 521 3765 1516 343 354 1600 3095 =-36 =28 =30 =22 1055 3715 4018 979 1172 1436 =12 =36 =-37 =-23 44 =-47 =25 =47 =-20 =-32 =-42 =-44
tree termination_right 1625 3704 3821 490 4019 245 1554 3739 3730 341 =28 338 =-18 =28 =24 =16 1323 =46 =-24 =45 =44 =-24 =39 =34 4020 1057 =51 =-15 =-34
tree termination_right 131 =-35 1516 3765 287 943 247 4021 408 3842 108 1521 =15 =-29 857 =37 =-33 =-32 602 =-24 =19 =-49 =-42 =52 1927 =-37 =24 =-39 =-34
tree termination_right 726 3790 3889 131 4022 =-33 =35 4023 3813 2942 3674 2025 1653 =-3 =41 408 =43 =-15 4024 4025 =31 =-32 =-40 =44 =52 =-50 =-55 =-28 =-42
tree termination_right 940 509 3885 793 3759 1472 338 3799 984 927 4026 4027 3776 1032 =-33 =27 =30 =26 =27 =33 =8 =39 =27 =19 =40 =46 =59 =18 =27
tree termination_right 207 1101 3061 1365 450 79 =-34 3981 858 3289 =13 =-33 =-36 =-33 3958 =-56 =25 4028 1386 3770 575 =42 =-9 =-22 =-18 =-36 =-33 =-41 =-51
tree termination_right 3849 3714 3635 2886 970 308 2118 3833 2947 =-32 =22 =22 =21 =18 3889 974 =10 2265 4029 =-26 =24 =11 =-54 =27 =48 2118 =40 =-6 =60
tree termination_right 2047 1365 2553 3883 1321 670 3482 1066 1022 3799 4030 635 =-31 =14 =18 =30 =14 =21 =28 =20 =21 =53 242 =38 =-16 895 =24 =-43 =-68
tree termination_right 984 79 =-40 3635 4031 3889 4032 3293 3614 476 559 =-5 503 3383 =32 =-17 =-47 =-19 =30 =-32 =39 =-53 =42 =43 65 =-28 1193 =33 =-24
tree termination_right 748 1182 509 430 3635 3756 3825 1326 1644 =-33 =-2 =14 856 =15 =-38 =13 =42 =28 1761 4009 =27 =-32 =-42 =30 3599 3783 =38 =-21 =-28
tree termination_right 3728 623 789 3553 909 414 142 314 3955 3534 3704 2454 75 341 =25 =-19 =38 =25 =20 =43 =31 =35 =22 =47 =-40 =25 =40 =-39 =47
tree termination_right 3553 1761 909 1516 2904 1940 982 4033 1370 3940 =9 =-42 =31 =-22 =-29 =-32 =-36 =-30 =-28 635 655 203 =-45 =17 =31 =36 1393 =35 =-30
tree termination_right 207 3895 468 1216 1694 445 1654 1607 559 2188 =-29 =13 3674 =-7 =40 =26 296 =-20 =48 536 =18 =-27 =26 =36 528 =13 =52 =-45 =-51
tree termination_right 789 3651 3895 3701 4034 2754 3688 3782 2117 1108 443 201 14 =-33 =31 =5 =16 =-43 =38 =-39 =40 =-18 =-46 533 =-32 =14 =-45 =51 =35
tree termination_right 3823 3790 3895 4035 193 849 1761 674 572 3627 432 3745 =-30 =28 =10 =32 =28 =-33 412 =37 1669 =-39 =27 =-22 =-26 =-40 =-45 =-32 =36
tree termination_right 2047 1516 1436 564 3731 3860 601 528 3826 3548 =-50 =20 =31 =19 =-5 =41 =37 =36 3869 3753 4036 3770 =21 =-24 =-49 =-9 =-41 =-28 =-57
tree termination_right 3709 1056 4037 819 3906 3061 3538 3756 970 923 463 3806 1320 =-51 =2 =18 =26 =15 191 =31 =-13 =16 =15 =-62 =40 =6 =37 =17 =37
tree termination_right 1625 63 =-32 4030 3881 1632 2082 4038 3951 4039 1324 1463 =-6 2754 358 =19 =-20 =-35 =-39 =-45 =-44 =-44 509 =-47 =17 =28 =36 =36 =29
tree termination_right 3849 2047 726 40 3635 354 4040 =-14 =32 809 3889 988 1126 =32 832 =35 =-33 =-28 =-46 4041 =-33 =27 =43 4042 =17 =-36 =-40 =-43 =59
tree termination_right 2297 3980 680 3892 3911 92 2383 4043 71 502 322 =5 =37 =-15 65 =-24 817 =35 =5 =-42 =-31 779 =-42 =32 =-43 =-49 =-40 =-43 =-49
tree termination_right 726 2824 1472 3909 1044 1652 1625 1571 1066 1484 4044 =-17 =36 =28 =21 =17 =23 =31 3605 =37 =-24 =47 618 =31 =-27 125 =32 =-35 =-39
tree termination_right 1078 3928 3885 3999 3898 1068 1320 3827 165 334 4006 4045 =-23 =33 =30 =14 536 =24 =-44 =34 414 =-1 =52 =31 =29 =45 =34 =33 =27
tree termination_right 3775 63 =-38 1761 2545 1538 2188 1357 3878 3807 =-25 =23 =33 3784 3995 =27 =-32 =-35 =23 =14 =42 819 1359 1056 =-41 =14 =28 =16 =45
tree termination_right 2904 636 3877 4046 536 3332 1373 1536 3896 371 1089 =17 =-29 =-17 =-29 =-39 =40 =-37 1089 262 3553 =-34 =13 =11 =38 =-42 =-37 =-27 =-43
tree termination_right 748 63 =-42 1633 488 984 3776 3917 901 559 3731 1634 =-37 =19 =26 =16 1056 =-6 =29 =37 =31 =19 =39 =-36 1084 2454 =35 =-24 =-20
tree termination_right 2297 4030 1446 564 3883 3756 884 296 572 4047 =-39 =19 =6 3807 3744 603 =5 =45 3674 =-46 =25 =-35 =-31 =20 =42 =25 =31 =42 =-48
tree termination_right 994 1044 4048 789 747 734 1463 2126 =-19 =26 3744 3316 526 =28 =-11 =-39 =-46 3762 2033 =29 =-17 =-21 =-30 =35 =-44 1345 =44 =-27 =-39
tree termination_right 1534 590 108 901 1448 =-18 =42 1207 752 1761 4049 =31 =-34 =-15 =-53 =-33 581 796 68 4050 1536 =31 =-26 =-30 =-31 =-22 =-41 =-37 =-43
tree termination_right 1625 502 3865 4051 726 445 1035 734 528 =5 =-27 890 =24 =-32 =-38 =21 =-31 =-49 =-39 3898 1182 3628 =-30 =26 =23 =31 3455 =37 =-22
tree termination_right 734 1130 3047 354 3749 =-27 =15 872 =9 =-48 =33 884 =18 =-26 406 443 354 618 1174 2256 =16 =-36 =-37 =-39 =38 =46 599 =16 =-39
tree termination_right 207 1516 4052 2047 4046 1219 502 2840 3722 723 =18 =-37 =-35 =-40 128 88 =-2 2968 =-43 =22 901 =-15 =50 =-30 =-42 =-36 =-38 =-29 =-47
tree termination_right 19 1182 1654 218 4052 4010 3440 4053 3856 3054 3753 1357 =-5 3094 432 =-6 =44 =-16 =-24 =-50 =19 =48 =-33 =-44 =-43 =-42 =31 =29 =28
tree termination_right 79 =-40 352 3514 3833 3628 501 1881 3732 44 =-30 1436 =-28 3784 =37 =-29 =21 =28 141 =9 =-21 =22 =40 4054 =45 =-21 44 =31 =-28
tree termination_right 3775 1084 1694 3514 3881 1066 1117 1881 3761 793 3953 3864 =-37 =-3 =3 =31 3918 =18 =-33 =12 2291 =13 =-33 =24 =39 =25 =21 =19 =45
tree termination_right 63 =-31 3061 4055 521 2655 2117 1172 2366 445 193 3820 1138 =-7 =10 =28 =-38 =21 =-31 =-37 =39 2968 =-44 =24 556 =-40 =24 =-36 =-32
tree termination_right 1436 3956 526 896 854 3925 3795 3572 3663 =-44 =14 =24 =28 =27 =21 =17 =8 =40 3605 412 =43 485 =27 3598 =-7 =30 295 =-30 =29
tree termination_right 3775 23 427 3780 3704 338 462 3709 50 4056 =-14 =36 =25 =29 =40 =31 =33 219 =29 =-31 =-48 528 1117 =-47 =12 1521 =-24 =47 =42
tree termination_right 63 =-39 3765 2297 1600 3968 1538 3855 923 3383 924 =-20 =17 =17 =13 =33 823 1536 1581 838 =26 =-26 =-16 =-35 =-23 =35 =31 =-45 =-40
tree termination_right 1101 3040 3849 1699 3786 3775 1625 3812 3977 1373 3920 896 927 1066 =-17 =15 =26 =15 =36 =17 =33 =32 =23 =42 =40 =-40 =48 =50 =-41
tree termination_right 3823 354 1625 1571 4057 3741 3730 4045 567 4026 3826 =-26 =23 =23 =6 =30 =16 =30 =35 =18 =20 1761 3877 1191 =26 =-6 =-35 =-32 =31
tree termination_right 45 1581 468 3981 3765 3951 498 427 652 =8 =32 =-32 =-22 =-36 =-35 =-36 223 =37 =-4 =-21 494 745 940 =-47 =15 =17 3784 =29 =-26
tree termination_right 3849 3760 3845 4058 819 10 3759 352 2272 4059 1216 1761 =-18 =-51 =13 =27 =25 1633 =12 =-35 =33 =15 3553 =1 =42 =38 =39 =40 =50
tree termination_right 1800 3728 3715 1608 3995 171 3482 1534 2886 3755 3718 =-10 2376 =44 =-19 =15 =21 =-39 =30 =39 =-40 1416 =-43 =12 735 =34 =1 =38 =36
tree termination_right 3790 79 =-33 940 2047 3737 3017 1436 445 575 =-27 =12 =17 933 3887 2066 3590 1242 =28 =-19 =-28 =-28 =-42 =-27 =-23 =-36 =-45 =30 =-35
tree termination_right 3790 2297 23 2545 1242 1977 923 92 445 =0 2376 =24 =-14 =-35 390 =34 =-23 970 =22 =-53 =-30 =42 2376 1034 =-33 =19 =18 =-42 =-26
tree termination_right 590 1800 796 1219 896 1060 3515 3079 635 832 =11 4047 3898 4060 =-22 =30 =29 =32 =31 482 =-33 =24 =22 =19 =27 =-32 =-31 =34 =-35
tree termination_right 3849 3728 442 2876 822 3482 1036 2117 488 3094 3710 =-20 =26 =22 =29 =22 =25 =29 3765 3663 =27 =-19 =-35 =35 3478 =-24 =22 =38 =48
tree termination_right 1320 1393 450 4010 822 601 734 =-28 599 =-10 =34 1386 427 =10 =-36 734 =22 =-52 559 2498 =36 =-17 =-2 =-36 410 =-45 =28 =-35 =21
tree termination_right 521 1625 652 3776 3728 3818 1044 1247 341 =24 1182 647 =-21 =27 =16 =21 =20 =21 =30 =39 1895 =19 =-35 835 3572 =43 =-14 =-28 =-42
tree termination_right 3965 3765 328 969 4053 4061 23 400 3895 872 2403 =10 =-33 213 =32 =-10 =-30 1165 =-39 =23 =-12 =-36 =53 =-26 3598 =-42 =27 =-28 =-37
tree termination_right 354 45 909 4038 3054 526 3627 2082 568 1436 =-16 3774 =23 =-26 =33 =-34 =34 4062 =-22 =36 =-41 =-41 =-30 556 =-33 =12 4018 =19 =-30
tree termination_right 343 601 =-45 463 502 =-1 =-41 =37 3316 2145 3539 3761 242 4063 328 =18 =-26 =-33 807 =-29 =33 =42 3575 686 =-39 =18 =16 =-31 =-28
tree termination_right 79 =-38 1542 252 482 2824 314 3933 578 =-10 =-51 =22 =27 4064 =39 =-25 76 =34 =-16 503 1436 =-19 482 322 =29 =-16 =-25 =37 =-20
tree termination_right 19 3775 3744 819 1321 3756 1612 779 3857 354 1173 =-31 =17 =1 =31 354 =31 =-45 =24 =9 =18 1321 296 =-17 =33 =-24 =-39 =40 =28
tree termination_right 3728 108 2117 4006 3821 3749 27 635 178 3582 1034 =-34 =2 =26 =26 =22 =7 1521 =18 =-25 =32 =35 =31 1521 817 =9 =-13 =32 =37
tree termination_right 430 3823 4014 692 208 1633 3869 3765 732 2297 3979 3896 1536 =12 =-30 =-27 =-33 =-40 =-32 =-35 =-44 =-33 =-37 4065 =-34 =20 =41 =28 =30
tree termination_right 2047 686 287 650 1761 1578 65 1138 =-34 =17 503 901 430 108 =-25 =10 =39 3077 =23 =-25 =34 =-33 =-20 817 =1 =-52 =-35 =19 =-44
tree termination_right 63 =-32 3765 1174 521 4017 1612 3566 1446 3962 4066 984 565 1056 =-15 =13 =24 =14 =39 =40 =31 =19 =38 =-39 =-36 503 =29 =-28 =-29
tree termination_right 1608 857 2047 4046 1357 601 3396 3731 4067 =-32 =24 =35 =33 988 1219 1986 =17 =-29 =-26 =-33 3753 =25 =-4 =-39 =-32 =-36 1182 =-39 =18
tree termination_right 984 488 3724 3709 403 1096 3700 4068 1373 308 =-30 =-2 =1 =24 =14 916 914 =-12 =31 =-37 =33 =27 1412 64 =27 =-18 =-25 =30 =20
tree termination_right 674 108 485 1050 =20 =-10 1893 =-6 =-37 1542 442 65 =-20 4069 1450 2472 =43 =8 =-12 =-14 924 354 =-35 =19 =20 =-33 848 =-43 =11
tree termination_right 17 3536 442 915 3077 536 343 2165 =-22 =20 2149 4019 =8 =43 =-26 =-28 =30 1036 4070 =-18 =23 =18 3764 =-28 =22 =27 483 =23 =-23
tree termination_right 19 3718 4071 342 3977 3941 4072 3761 2975 4073 4074 =-17 3566 =-24 =30 =25 =17 3995 1538 =-3 =35 =-35 =25 =22 =20 =29 =38 =26 =26
tree termination_right 10 4011 63 =-38 4030 3775 3765 220 3761 521 1513 3992 =0 =-43 =40 =-41 =30 2578 3373 686 =-27 =3 =29 =25 =-41 =32 =33 =36 =21
tree termination_right 3965 3750 639 673 1242 1057 556 3780 3945 2876 4075 =-18 =27 =28 =34 =26 568 =19 =-10 =-26 =-35 4076 1534 =26 =-24 =-34 =-30 =29 =-38
tree termination_right 3514 1044 118 3965 3934 3566 1472 350 3924 3531 2289 =-22 =22 =26 =23 =24 =20 =12 =22 =-41 6 =21 =-22 2027 =37 =-21 3978 =43 =-21
tree termination_right 79 =-34 3704 3751 3823 171 2824 1054 2576 3827 3283 4077 =-17 =18 =27 =27 =22 =21 3784 =33 =-22 =34 =29 577 4077 =38 =-18 =-27 =27
tree termination_right 1554 943 1608 4078 3826 1321 3739 245 3760 3626 341 =25 4079 =-22 =24 =8 =30 298 =51 =-18 =16 =14 =34 =38 =-29 =29 4056 =31 =-31
tree termination_right 3892 2162 3861 3885 2655 952 3730 65 =-14 653 735 =14 3818 280 =-28 =5 =34 735 3674 =-10 =34 =35 =36 =-30 =-22 =44 =-36 =-27 =-40
tree termination_right 3821 1699 639 680 4080 3970 1500 4081 3792 914 3922 602 =-13 1521 =19 =-31 =35 =10 =-17 =-28 =23 =-35 =-38 =-32 567 =-40 =21 =-31 =33
tree termination_right 2047 1581 2824 3674 3751 2170 1286 565 1130 1634 =-21 4082 =20 =-29 =4 =21 =-43 =31 =22 472 565 =26 =-24 =-24 3693 =36 =-23 =-24 =-50
tree termination_right 3760 3635 901 1050 343 =-48 189 44 =17 =-28 =-31 =8 472 1050 3770 3044 4083 1216 =32 =-6 =-17 =-20 =-24 353 =-15 =31 =-20 =39 =37
tree termination_right 2170 3704 3823 3651 4084 3454 434 4085 1553 444 1446 2684 544 3531 =-23 =25 =25 =19 =14 =8 =22 =30 =28 =20 =33 =34 =26 =28 =34
tree termination_right 430 217 3908 3855 789 3778 567 3536 841 4086 4087 =-18 =20 =24 =17 =20 =11 =27 =25 =28 =37 1028 408 =50 =-11 =-17 1225 =36 =-16
tree termination_right 2117 564 927 462 1056 1357 3914 3452 576 923 =-28 =3 =7 =19 =18 108 1050 3478 =20 =-16 =-45 =17 =10 =28 =32 76 =30 =-19 =27
tree termination_right 521 3849 635 1761 1599 601 1384 =18 658 =-36 296 =-22 =26 45 390 =18 =-8 =-9 =-27 898 541 3633 =16 =-31 =-31 =-44 =31 =51 =-40
tree termination_right 92 207 3980 3701 857 4088 4089 2433 2241 3770 941 1558 552 =19 =-29 =-30 =-17 =-22 =-32 =-32 =-38 =-36 =-30 3595 =-36 =10 =-35 =-39 =-31
tree termination_right 2047 207 2145 3887 1536 686 298 678 1581 3757 =-7 =21 =-31 =20 1804 3707 =1 =37 =35 298 4090 =42 =-15 =0 =-27 =-39 =-31 =-40 =-34
tree termination_right 1940 1800 3715 70 2592 108 1599 2117 1743 1326 =-2 =28 =-31 =29 =-37 3859 490 =24 =-7 =-31 =-34 269 =12 =-40 3723 =32 =-3 =31 =-33
tree termination_right 3775 3774 590 1500 3635 3855 2846 3728 3859 3491 3688 1362 3653 2265 =-22 =11 =14 =2 =18 =33 =-34 =26 =-35 =24 =37 =27 =-33 =-40 =36
tree termination_right 2314 3709 1264 984 1661 1388 3570 860 559 =5 1050 556 =-6 =44 =-14 =-29 =-30 1321 17 =-20 =10 =16 =-37 88 =30 =-11 =41 =32 =-36
tree termination_right 2904 1538 3482 2358 527 1106 3711 444 =-22 =11 =15 =26 3790 =14 =-29 =14 =29 536 1048 3765 442 =27 =-6 =-21 =-14 602 =-22 =27 =-38
tree termination_right 301 1761 601 1357 575 =-24 =22 =19 747 3981 1665 4091 4092 2314 933 3960 138 =19 =-22 =-21 =-11 =-25 =-18 =-29 =-28 =-28 =-33 =-15 =33
tree termination_right 23 3811 1448 521 3578 1716 1101 2954 1262 394 1370 =8 =35 =-3 =-24 =-23 =-30 =-21 =-17 =-33 735 =42 =-7 =38 748 46 =-39 =15 =23
tree termination_right 896 1495 444 2082 1370 1513 19 907 3834 1359 1165 1088 =-26 =15 =4 =24 =17 =18 =25 =31 3774 =17 =-26 =-33 =28 1653 =-40 =16 =21
tree termination_right 3811 3908 4011 4078 3947 4066 4093 4094 657 4095 4040 2225 352 =-18 2824 =-12 =38 =11 =19 =27 =14 =26 =23 =34 =29 =35 =30 =35 =34
tree termination_right 3040 354 521 4096 1472 4053 3855 2944 4014 3749 715 4097 942 =-27 =12 =21 =24 1581 =18 =-31 =26 =28 =23 =28 =20 =21 =-38 =11 =41
tree termination_right 45 557 322 1761 4098 1607 1423 658 =3 =-14 =27 =31 =-31 3864 3688 =-33 =15 =15 432 =-15 1423 =38 =-10 3555 =32 =-22 923 =-25 =13
tree termination_right 63 =-33 2314 4010 1450 3674 3734 3792 2699 1138 =-13 4082 2047 3765 =16 =-28 =-34 =-34 =22 =33 =39 1386 4019 =31 =-20 =-17 =-33 =-36 =-45
tree termination_right 509 3718 2188 3799 3734 1538 4014 3952 1176 1130 3864 =-35 =20 =-4 =21 =21 =32 1804 872 =-4 308 =35 =-9 =-23 =28 =31 =15 =25 =15
tree termination_right 17 536 898 4099 408 4061 916 1699 156 1672 =25 =-19 =-7 =-26 =-19 =-29 =-10 =-22 =-16 3069 933 1669 =-35 =13 =19 =26 3674 =8 =41
tree termination_right 1320 1436 1625 4047 916 947 2326 =-30 =15 =7 =16 =24 =18 198 =33 218 2904 854 752 3701 3782 =18 =-24 =-12 =-22 =-24 =-35 =-36 =24
tree termination_right 623 3701 2297 739 1739 1502 213 734 1608 506 =17 =-15 =-17 =29 602 =-22 =16 =-28 =-28 1975 =-16 =16 =-35 739 118 =-40 =8 =26 =-35
tree termination_right 1516 207 3709 1625 557 429 3750 276 4100 1078 4101 901 1388 =-33 =8 1412 =0 =-29 =28 =16 =30 =29 =33 =-25 =20 =23 =32 =-38 =-29
tree termination_right 3095 1443 4094 1894 1448 3751 3151 4006 671 403 165 =-23 =0 =19 =12 =22 =22 =10 907 =26 =-21 =24 =29 =14 4102 3440 =34 =-9 =-23
tree termination_right 3849 3514 3855 559 4103 3996 3826 3697 3773 2293 =-16 =21 =16 =27 =26 =28 =24 3744 974 =29 914 =-20 =16 =-24 =33 2376 =42 =-10 =44
tree termination_right 79 =-29 2383 535 572 1373 3725 556 3780 1538 536 =-25 =8 =5 =19 602 =20 1538 =-29 =27 =-31 =22 1526 189 =38 =1 =-28 =-17 =-35
tree termination_right 19 1654 4040 468 1632 1130 4016 2549 1646 =-19 =18 502 =20 =-20 =15 3971 527 =-4 =27 =-31 =22 884 2481 =27 =-18 =-27 =28 =23 =22
tree termination_right 674 3823 1084 4104 125 984 4105 3050 3780 394 =-4 =-24 2265 =28 =-32 482 =-26 =14 =28 =13 =22 =30 501 =1 =33 3724 =40 =-5 =-29
tree termination_right 3514 1093 2162 79 =-27 2256 4106 3724 1365 940 =-7 =15 3094 =20 =-16 2121 476 =37 653 =28 =-31 =-17 =-33 =-27 =-33 =-38 4107 =44 =-12
tree termination_right 674 503 430 1096 2117 3751 341 =26 901 896 =-35 =8 1370 1458 846 =20 =-11 =-23 =-16 =16 =29 =21 =26 2127 849 =28 =-14 =-26 =-29
tree termination_right 1940 92 3965 3866 1174 108 2291 3724 1607 =-7 =35 =28 =-25 189 2846 2472 =34 =-1 =-16 =-2 236 =-19 2000 =39 =-20 =-26 =-29 =-27 =-32
tree termination_right 590 4052 217 3782 2297 406 445 1880 193 =4 =-31 =-28 242 485 3555 =-28 =17 65 =-16 =29 =-16 =23 =-29 =-30 65 =-16 =41 =-24 =-29
tree termination_right 1534 3844 4099 48 4088 1699 3770 1463 1050 4014 2578 =-18 =26 =29 =12 1050 1615 1458 =35 =-10 =-13 =-2 =-20 =-24 =-33 =-25 =-22 =-33 =-35
tree termination_right 3294 3635 1446 300 3324 1386 472 63 =-31 3545 3811 3885 841 3383 =-12 3098 =25 =-15 =20 =29 =21 =24 =-27 =-30 =20 =23 =19 =30 =35
tree termination_right 680 207 1940 819 898 443 255 1096 =8 =-23 3613 =-19 =24 2685 3050 =29 =-2 =-14 =-19 296 =-12 3626 =31 1096 =-20 =24 =-28 =-36 =-35
tree termination_right 623 2824 3061 3756 354 27 1694 3040 1600 518 =-27 =9 =15 =19 =13 =8 502 518 =23 =-22 =-13 354 =43 =-16 =-27 3098 =31 =-1 =-32
tree termination_right 3761 4019 505 940 2358 3933 4078 252 841 4108 =-23 =17 =16 678 =15 =-33 =30 =23 1573 =15 =-31 =13 =33 =28 3708 310 =33 =-17 =-19
tree termination_right 10 2047 3780 604 1692 217 3914 1927 =-34 =21 =23 =15 =19 1050 2685 1174 1096 =0 =35 =38 =-25 915 =10 =-33 4109 =17 =-31 =-40 =15
tree termination_right 2566 3715 4099 1463 343 =-30 =-2 1615 3770 4046 193 3041 599 =39 =11 =-26 =-21 =-29 =-27 =-31 =-27 1458 2668 343 =-12 =32 =-20 =-12 =32
tree termination_right 3718 3728 3709 4110 1436 343 =-48 2280 4111 =-14 =27 =18 1472 809 1028 1126 =-5 =-32 =18 1028 =28 =-29 658 =45 =-18 =34 =21 =31 =39
tree termination_right 1800 1117 686 4094 3833 4031 4040 3710 1359 141 =-21 201 =26 845 =-28 =13 =19 =20 =20 =24 =20 =28 3820 201 =-19 =22 =-23 =9 =24
tree termination_right 354 872 71 1102 2027 3715 =-41 =5 =-4 =22 1057 =8 =-28 193 =12 =-35 1463 1323 =8 =-35 1661 3626 4103 518 =50 =-4 =-5 =-4 =-18
tree termination_right 3775 3704 3908 3756 3870 2326 2714 3800 3795 296 503 2652 =-50 =12 =-3 334 549 =4 =-17 =21 =21 =24 =15 =24 =16 =10 =33 =29 =37
tree scope_specificity 425 447 1076 4112 4113 4114 =-117 =64 =8 =82 11 4115 =-85 =74 1050 238 36 =74 =-52 =-98 =-67 4116 =-2 =105 316 1050 =84 =-37 =-110
tree scope_specificity 331 2286 4117 4118 705 242 =-112 =-97 639 =-81 =52 14 =-77 =56 =68 190 =-68 =81 298 =-84 242 4118 4119 =-72 =69 =80 4120 =105 =-65
tree scope_specificity 2190 4118 242 =-106 37 1700 165 27 =-97 4121 =-64 =98 485 =50 =-69 338 =57 =-84 =88 548 165 27 =-59 =75 =99 =-94 63 =-91 =82
tree scope_specificity 425 1768 889 4122 4123 4124 4125 4126 =-99 =1 =41 =7 =63 371 =-34 =85 445 =49 =-71 308 877 =-60 =43 =59 175 269 =-54 =77 =-98
tree scope_specificity 331 1601 2193 4127 =-96 407 201 =-46 =85 =-97 1060 =-51 =67 242 =-26 =81 242 231 =-73 829 =63 =-69 765 838 203 =94 =-73 =-62 =-24
tree scope_specificity 68 37 4128 625 2191 =-93 =22 =65 548 63 =-99 343 14 =-63 =80 =68 =-91 =47 63 =-90 685 4128 37 2191 =-40 =110 =94 =96 =92
tree scope_specificity 859 4129 3359 4130 4131 =-90 =0 =97 70 =-69 =1 316 79 =-94 161 =-50 =82 =-87 352 70 73 220 =-51 =37 =62 =71 79 =-69 =97
tree scope_specificity 68 4119 4132 224 4133 =-87 =80 357 63 =-91 765 =5 =-73 =-89 =51 658 =-50 =72 367 63 =-82 2172 4119 =-37 =78 =61 4134 =81 =-64
tree scope_specificity 699 425 2191 1742 4135 =-85 =49 2193 =-55 =56 =80 316 63 =-91 352 402 =51 =-48 =92 =-80 352 895 =-38 =52 1057 63 =-74 =91 =-58
tree scope_specificity 685 4129 4136 4137 168 22 =-82 =-29 127 =-69 =42 =42 =20 4138 =-42 25 =60 =-72 201 485 =10 =-71 44 =58 248 4112 =-43 =89 =39
tree scope_specificity 859 4129 493 1621 931 4139 =-81 =38 =35 =21 11 =-66 =13 103 190 =-81 526 =68 =-61 =-78 352 17 745 =-58 =76 =71 190 =-48 =86
tree scope_specificity 331 699 4126 1389 =-79 4140 25 118 =-35 =52 =-76 =-70 =57 234 118 =-32 =38 =71 269 118 =-56 =77 234 1389 699 =-29 =63 =80 =91
tree scope_specificity 685 4135 4128 4141 4142 4143 =-77 =87 =27 =51 4118 4144 =-45 =67 1680 =47 =-57 =62 477 1742 4135 =-43 =68 1576 533 =65 =6 =-68 =76
tree scope_specificity 639 684 4131 377 4145 =-77 =114 104 =-64 73 =62 =-51 =17 =37 377 1389 2286 2190 4146 821 =-69 =57 =51 131 =-58 =73 =56 =47 =64
tree scope_specificity 1338 684 4147 425 4148 =-74 =-14 407 165 =-16 =80 =-74 445 =22 =-69 242 =17 =71 165 447 685 =-49 4149 =38 =-61 2109 =70 =-54 =84
tree scope_specificity 278 447 4137 162 4130 4131 =-73 =-2 =88 201 =-60 =7 =45 17 =-31 =77 63 =-71 489 4150 466 =66 =-59 =-54 162 2434 =-44 =38 =82
tree scope_specificity 234 4135 2190 4131 2171 4145 4151 =-70 =32 =106 =-10 =34 471 =47 =-51 =50 201 2190 197 =-60 =0 =73 1165 1880 2472 =52 =-46 =-17 =-46
tree scope_specificity 367 4132 546 242 4152 =-71 =9 133 308 4153 4154 4155 =-61 =58 =71 =88 =-10 =26 =36 =62 242 308 =-37 161 =-53 =70 490 =73 =24
tree scope_specificity 639 1076 4132 =-70 =34 65 =-70 1801 =-28 =84 79 =-74 2191 1076 118 459 =-43 =47 489 674 =55 =-51 =-40 1880 455 =58 =-58 =-18 =77
tree scope_specificity 699 425 4156 2190 4157 4158 =-68 =61 =-16 =43 4149 65 =-60 =56 =-58 316 17 213 =-40 =74 =80 =-64 1405 213 17 =-15 =60 =70 =-68
tree scope_specificity 68 4135 4117 757 1076 =-69 70 4159 =-57 =53 412 79 =-61 =49 =-59 =31 =53 =51 79 =-67 2434 1076 4135 =-17 =51 =61 4160 =77 =-39
tree scope_specificity 1389 2475 168 4161 889 4162 477 4115 4163 =-67 =28 =62 =-32 =39 =3 =17 216 =-4 =145 27 =-20 =33 316 190 =-72 4164 =59 =-64 =-65
tree scope_specificity 278 242 1389 =-68 40 =-43 =30 390 3641 201 =-62 0 4148 4147 =-47 =54 =28 572 =116 =-39 =74 =30 242 1389 2191 =-47 =59 =65 =57
tree scope_specificity 2286 4135 4128 4151 4165 4145 4166 4167 4168 4169 =-64 =41 =34 =54 =49 =88 =23 =43 4170 =-5 =42 4171 472 =56 =-55 =-66 1644 =65 =-34
tree scope_specificity 331 242 4128 4172 4145 =-66 =109 =69 17 =-37 1051 =52 =-64 118 213 =-53 =4 201 =-31 =20 242 4128 =-35 =51 213 17 =-18 =59 =78
tree scope_specificity 234 131 =-67 4173 4155 1037 4174 4175 4176 4177 4178 4179 =-57 =42 =67 =19 =34 =57 =62 4180 =-13 =155 =69 =24 131 =-47 296 =31 =-32
tree scope_specificity 639 4135 1389 4151 4172 =-64 =43 =64 175 63 =-66 =35 =-68 =34 213 73 65 =-53 765 23 247 224 =4 =53 =-65 =-56 =-53 =51 =62
tree scope_specificity 278 546 425 4148 4147 338 =-64 1 4181 =-50 =127 343 =182 =-5 =-15 =-5 281 343 =-44 =59 =-61 =37 238 367 =17 231 =30 =71 =-48
tree scope_specificity 68 1720 684 168 224 4182 =-63 =67 4152 =-35 =45 645 1083 7 =-34 =108 =119 =80 477 =27 =-65 =58 79 =-58 234 11 =14 =62 =71
tree scope_specificity 278 242 4183 637 4184 =-63 =21 =0 =109 390 4185 148 4186 4187 =-45 =69 =59 =52 =83 =36 977 242 4188 1118 =10 =-52 =64 =56 =-69
tree scope_specificity 685 2193 4189 1601 4144 4146 =-60 =16 =65 967 =1 =97 70 =-13 =57 =27 1601 4146 4157 4189 4190 =-22 =83 =59 4191 =74 =-63 =61 =69
tree scope_specificity 242 1389 2286 4192 =-62 =82 =39 548 84 =-7 =64 =-60 131 2286 =-61 =37 1050 71 631 25 1108 =41 =-50 3045 =-43 =116 =-50 =-36 =-16
tree scope_specificity 234 1389 2193 2190 1110 4165 1247 =-62 996 =-37 =118 =43 =-13 =13 131 =-41 =43 4140 131 =-41 =39 =-39 131 574 =-61 =38 1110 =38 =-19
tree scope_specificity 377 1700 546 2767 2286 4193 2475 4121 =-60 =26 =-16 =52 =12 6 =-20 =83 =24 2219 536 =31 =-36 =-54 2434 546 4194 =-32 =90 =68 =50
tree scope_specificity 231 162 2172 685 319 460 =-59 =35 281 432 =-13 =103 =-63 65 =-55 =-2 =9 371 213 =-23 =44 432 =-6 =90 213 658 =-14 =42 =63
tree scope_specificity 377 684 4129 1700 867 625 1247 4167 =-60 =73 73 =-48 =55 =37 402 =-25 =84 233 =-19 =56 40 =-9 =48 =46 394 83 =35 =-58 =-28
tree scope_specificity 278 242 224 684 =-62 =8 548 40 =-13 =47 =-63 40 684 4131 =-46 =25 =21 1338 489 =10 =-42 =57 2119 103 696 =45 =-43 =-26 =-49
tree scope_specificity 699 1768 4148 4170 1073 352 4195 4158 =-60 =54 =82 161 =-57 =-30 255 =-45 =79 =40 =11 70 1060 =-31 =74 =51 352 52 =-15 =42 =66
tree scope_specificity 1076 685 224 4117 4148 =-60 =0 =48 213 =-17 =60 996 914 =23 =-50 =-53 79 =-61 213 17 =-16 1051 180 =57 =-20 =-50 180 =73 =-20
tree scope_specificity 242 1076 4118 =-60 =34 70 37 2191 =-30 =49 =95 =34 2191 37 1076 702 1995 223 269 =-47 =-2 =-51 4196 =1 =113 =84 =14 =57 =58
tree scope_specificity 699 331 377 4144 4151 867 4197 4198 =-59 =32 219 =-45 =48 749 =-16 =110 =76 =43 645 =-15 =76 213 =3 =52 4199 1405 =41 =-49 =-56
tree scope_specificity 377 1389 4117 2191 231 4132 1042 4200 =-58 =53 =11 =48 =-8 =25 =59 281 298 =-3 4201 =60 =-42 =-53 298 =-30 231 497 =31 =-20 =68
tree scope_specificity 859 278 1389 4202 4157 4203 =-57 =56 =0 =102 175 =17 =-62 1389 144 165 =-29 685 =-17 =63 =68 =55 376 298 =-1 914 =59 =-6 =-70
tree scope_specificity 2190 224 1700 4132 867 2286 4204 308 37 4198 =-57 =30 =7 =-33 =76 =27 65 =-48 =73 =56 308 =-4 =69 548 269 =-21 =42 =-55 =42
tree scope_specificity 3359 574 1601 447 4151 22 705 4123 4205 =-53 =91 =67 =9 316 17 =-1 =112 =-57 1995 =5 =146 17 =-19 =48 =22 =33 1051 =36 =-42
tree scope_specificity 2434 4128 4135 2190 4179 4145 4206 1121 4207 =-55 =59 0 =-25 =90 =36 =102 =90 =19 =35 357 118 165 =-19 =75 =60 =-51 11 =9 =60
tree scope_specificity 331 4147 4161 319 4208 4169 104 4153 4209 =-55 =30 =61 4210 =-35 =90 =62 =80 175 =52 =-57 =40 =13 269 =-17 977 2119 =53 =-46 =-62
tree scope_specificity 331 546 1389 4151 1073 3641 2171 4126 4211 =-54 =43 =25 =26 =26 44 =-26 =88 =90 316 =29 =-55 4199 =57 =-52 842 4212 =21 =-45 =64
tree scope_specificity 1720 4128 447 2193 867 4162 338 4213 4158 4214 4215 4089 =-53 =24 =67 =55 =67 =63 248 =-38 73 =-5 =106 =55 =13 =20 =34 =20 =53
tree scope_specificity 231 574 867 4138 4130 37 4216 447 4209 =-50 =46 =2 =38 =14 =91 =13 548 17 =-8 =92 =-54 =43 65 =-31 298 343 =-56 =38 =46
tree scope_specificity 699 493 1389 4136 4183 4139 4217 747 =-54 =-17 =48 =60 =97 201 =-20 =55 325 201 =-24 343 =15 =71 =-58 566 =39 =-55 343 =0 =40
tree scope_specificity 367 1076 684 377 4148 129 =-56 =-6 65 =-58 =58 =-6 =27 131 =-48 37 4135 4170 377 =-17 =43 =68 =66 =76 352 4218 =-8 =63 =55
tree scope_specificity 699 1768 4128 4141 4121 4219 2077 4220 4139 308 4221 =-53 =36 =-27 =34 =45 =57 =45 =55 =67 103 17 =4 =61 =-49 =21 298 =-30 =38
tree scope_specificity 278 390 1601 162 1247 =-51 1995 =-33 =98 70 =-25 =48 468 =-4 =70 460 1995 162 =-28 =59 =66 =66 4222 190 =-54 180 =42 =-24 =-58
tree scope_specificity 242 3359 224 =-54 316 131 =-45 640 =46 =-54 =-55 166 207 316 =59 =-48 =-74 =-44 131 =-37 408 165 248 =8 250 =53 =-44 =60 =-37
tree scope_specificity 278 242 224 596 4223 4117 =-55 =27 =94 =60 =-13 248 4135 871 =-30 =45 4224 =68 =-51 493 =7 =60 977 1191 2490 =42 =-76 =-25 =-61
tree scope_specificity 1076 574 4132 477 1774 4181 4 1418 =-49 =48 48 =-21 =118 =72 =63 14 =-14 =41 =45 189 =-6 =68 325 189 390 =-10 =61 =39 =-55
tree scope_specificity 859 367 4131 131 =-61 749 493 2193 1338 319 =-47 316 =67 =-53 =38 =10 =19 =101 =47 =28 1462 108 4169 =20 =101 23 =77 =-6 =-58
tree scope_specificity 639 1601 104 468 =-53 877 =-36 201 =-40 =78 846 1742 637 430 =-54 =27 =36 =53 =13 =28 2434 608 4126 =-12 =48 =68 4225 =46 =-60
tree scope_specificity 377 425 867 4226 4227 85 331 4228 =-47 =64 =-12 1121 1447 =-33 =72 =77 =81 =114 =31 79 =-68 =27 848 247 442 =45 =5 =-61 =-51
tree scope_specificity 493 4138 168 2190 213 22 4154 4229 4230 4231 =-48 =65 =33 =21 =57 548 =43 =-55 786 914 =21 =-39 =-50 =27 =24 =26 201 =-3 =50
tree scope_specificity 68 1076 242 4131 699 4232 =-56 =42 =-12 =56 1995 699 1083 =-35 =61 88 =-17 =56 914 =98 =-42 765 =15 =-48 1338 255 =-7 =45 =50
tree scope_specificity 859 4128 3359 4202 4233 4213 =-47 =35 =63 =124 4147 219 3069 =-35 =51 =68 =53 392 =24 =-49 172 4234 2362 4235 =40 =-7 =-51 =-69 =-69
tree scope_specificity 278 37 2434 425 4179 4183 468 2193 =-53 =10 =-23 =91 =132 316 =15 =-49 255 =-19 =36 4236 =51 =-53 4237 394 4238 =40 =-47 =-21 =-55
tree scope_specificity 699 367 201 =-52 1247 4170 4130 390 1801 585 =-45 =22 =56 =20 =118 =62 1995 =-2 =118 =19 197 118 336 3061 =-23 =64 =56 =41 =58
tree scope_specificity 685 37 4239 224 2193 867 4162 4218 4240 =-50 =75 =13 =69 201 =-39 =70 =27 548 =19 =-47 201 =-28 =64 =47 201 =-9 1621 =41 =-37
tree scope_specificity 1338 4131 4165 4135 2286 156 2067 4148 4241 =-45 =39 =19 =69 1582 =-22 =30 =28 189 =-11 =61 =88 =59 165 88 189 =-41 =35 =29 =64
tree scope_specificity 234 408 867 197 757 468 64 4205 286 =-43 =51 =75 =4 1097 =-9 =66 =43 371 =-17 =44 548 =59 =-45 =-55 408 1984 =32 =-39 =-39
tree scope_specificity 2193 412 298 4242 2336 =-43 =78 =129 11 931 4132 4243 3641 658 =-25 =2 =58 =91 =53 =96 =23 4244 37 2172 =-49 =12 =36 =43 =30
tree scope_specificity 68 1389 4132 4157 867 108 4169 =-47 =61 231 89 =-30 =24 =44 =23 735 =66 =-25 =39 =12 2119 367 821 =-3 =84 =50 1389 =-72 =43
tree scope_specificity 278 1076 343 4121 =-53 =56 4128 574 4132 =-39 =37 =66 777 =61 =-33 63 =-53 4245 131 =-19 =29 =-57 63 =-69 4246 246 =38 =-42 =-49
tree scope_specificity 68 859 377 432 =-55 867 4157 637 785 =-39 =17 =42 =63 =51 46 =-22 8 =55 =-60 108 =4 =56 248 377 46 =-19 =44 =52 =70
tree scope_specificity 68 162 343 4130 4181 =-51 =67 =83 1601 234 4131 740 4247 =-33 =106 =94 =59 =18 =47 =33 190 =-51 141 214 376 =46 =-58 =-45 =-25
tree scope_specificity 234 1389 1601 546 4203 4243 1073 749 4119 213 =-50 =-14 =23 432 =-21 =92 =32 =69 =78 =33 =29 548 432 =-1 =44 =-42 575 =22 =-57
tree scope_specificity 131 699 =-57 =1 685 658 749 452 4248 162 142 1742 =-47 =11 0 =-20 =71 =11 =114 =61 =92 468 =0 287 =61 =-28 734 =32 =-60
tree scope_specificity 412 247 207 2336 495 191 =-20 548 970 950 =19 =-65 =-26 323 1063 =-50 =98 =61 =-54 =91 =-70 =-59 574 280 3273 =-52 =69 =-22 =50
tree scope_specificity 242 859 425 4203 2568 =-48 =30 =117 63 =-66 175 =36 =-47 63 =-62 442 =44 =-8 63 =-56 441 4151 489 4249 =31 =-59 =-5 =98 =-52
tree scope_specificity 68 1720 546 65 =-55 4170 412 4250 17 2258 323 213 =-37 =3 =65 =55 779 133 =-9 =39 =85 =97 =-41 =60 =43 =54 977 =26 =-53
tree scope_specificity 352 168 4227 2193 4197 37 770 4251 =-49 =27 =-3 =2 219 =-32 =47 =8 =92 236 =-43 44 =-34 =60 2472 175 394 =37 =-12 =-41 =-40
tree scope_specificity 352 69 53 2094 4252 360 4253 =-44 =53 =64 =68 =22 =57 685 48 =-26 =44 389 683 =41 =-50 =-55 2472 1720 191 =-22 =27 =66 =-39
tree scope_specificity 79 =-60 213 916 684 4147 4254 7 4118 4130 4204 4255 2121 =-38 =42 =49 =43 =77 =18 =50 =70 1880 =39 =-36 =18 =30 1295 =30 =-38
tree scope_specificity 459 278 1076 702 4256 4131 447 4132 4181 =-44 =54 =32 =17 =26 =106 =67 228 4156 55 =10 =-59 =-44 =92 2119 =24 =-49 1225 =38 =-14
tree scope_specificity 859 68 1389 4179 3842 493 274 4229 2303 =-47 =28 =14 =43 =5 =79 =109 175 =32 =-54 1110 561 =31 =-43 =-36 247 394 =32 =-12 =-54
tree scope_specificity 79 =-61 2434 161 3842 684 4208 =-41 =65 =14 =81 55 65 546 =-37 =40 466 838 =21 =-59 =-45 =-41 497 193 201 =6 =54 =-40 =-16
tree scope_specificity 352 219 9 1338 2258 702 1037 4244 =-46 =25 48 =-19 =79 =59 =24 438 =-4 =101 =49 490 =33 =-21 84 =46 52 1700 =-16 =38 =33
tree scope_specificity 859 278 4148 4130 2171 1774 3883 4257 846 =-43 =-23 =39 =45 =41 =36 =95 =40 =14 1462 838 2640 4212 2007 =42 =-30 =-27 =-44 =-42 =-60
tree scope_specificity 352 1130 4227 4218 770 =-38 =6 =32 =80 156 967 11 =-44 =14 =68 948 =45 =-46 79 4258 =-66 =64 223 1597 =43 =-48 776 =17 =-32
tree scope_specificity 162 4151 4117 213 1801 2077 260 4198 931 4259 4176 =-32 =42 =66 =46 =43 =29 =54 =39 =9 =29 =67 166 2661 207 =49 =-58 =-48 =-44
tree scope_specificity 459 1720 367 801 2172 4256 4183 1418 1073 =-40 =21 =17 =68 =100 533 =53 =-20 =19 490 =22 308 =-38 =41 =42 674 34 =42 =-28 =-30
tree scope_specificity 79 2321 =-65 =43 1076 4128 685 1037 493 1384 =-14 =-43 =21 41 =-11 =104 =13 =28 4260 577 135 27 308 =4 =46 =55 =-30 =-41 =-50
tree scope_specificity 79 =-58 1076 1389 684 367 389 4180 =-32 =58 =37 =9 =24 316 =45 =-23 856 466 548 1831 4261 1486 =47 =-41 =-60 =-41 =-19 =-49 =-32
tree scope_specificity 343 52 377 4262 =-46 =31 2434 =-36 497 =52 =-48 501 316 451 =34 =-40 =-59 =-42 1006 175 2193 88 =22 4131 =-12 =61 =49 =-52 =-48
tree scope_specificity 441 52 233 4263 150 573 224 15 1768 =-38 =5 =51 =-6 =46 =65 =86 2754 =36 =-42 17 =-20 1051 237 1150 =32 =-40 =-45 =-33 =-47
tree scope_specificity 639 699 1097 4121 4264 757 749 4265 =-39 =37 =40 =35 =69 =77 =32 119 =31 =-55 1516 450 203 1597 20 =16 =-47 =-59 =-58 =-66 =52
tree scope_specificity 242 352 3904 2171 =-40 =15 =61 914 46 =5 =58 =-30 1995 1073 352 233 53 231 985 =-38 =30 =12 =61 83 =42 =-63 =23 =45 =59
tree scope_specificity 1225 190 =-54 2483 227 1076 699 425 1742 4266 4243 4230 574 =-35 =50 =67 =51 =52 =25 =31 =23 2119 213 =16 =52 =-55 =-61 =75 =-38
tree scope_specificity 65 2286 =-46 =28 412 1720 234 1633 4162 596 =-9 =86 =77 =46 692 1995 =28 =92 =-88 =50 32 37 596 4131 =-30 =41 =76 =37 =84
tree scope_specificity 131 859 =-56 =-3 161 509 4267 4227 4268 3389 =-33 =50 =80 =63 =64 =36 89 493 4215 79 =-46 466 1076 =-5 =23 =-51 =114 =36 =58
tree scope_specificity 213 40 4227 584 4269 27 4093 =-38 =65 =-14 =67 =27 =73 490 166 978 93 640 237 =44 =-42 =-50 =-46 =-22 =-40 =-19 262 =38 =1
tree scope_specificity 493 73 295 197 454 118 228 4242 108 =-43 533 =22 =-48 =88 =33 =-2 =79 =14 =-49 =13 1903 75 118 197 =-9 =57 =57 =-45 =-43
tree scope_specificity 34 2483 1418 2077 165 431 4089 4139 4170 1130 =-25 =-4 =26 =48 =40 =42 536 1225 443 =35 =-41 =-28 =-37 =71 577 =44 =-43 =67 =-55
tree scope_specificity 352 1130 4169 1028 842 540 4270 4271 4272 =-42 =37 =52 =50 =24 =9 =17 =60 40 =-8 =30 2640 256 135 536 =26 =-17 =-51 =60 =-55
tree scope_specificity 63 4258 =-60 =51 4165 412 961 246 4137 639 1130 476 4132 =-25 =45 =36 =22 4273 541 =28 =-46 =-52 =47 =-45 =-66 4170 =-26 =58 =84
tree scope_specificity 63 2152 =-65 =44 242 867 4129 129 468 =-35 1060 2066 =-22 =63 =61 357 =91 =-37 =30 357 =64 =-32 671 238 835 =28 =-47 =-37 =-38
tree scope_specificity 79 =-53 459 441 1462 639 4157 4239 3904 1418 4184 =-24 =62 =40 =61 =35 =50 =15 =-60 =-50 491 872 93 175 =47 =-30 =-38 =-26 =-37
tree scope_specificity 68 55 2193 684 191 =-47 489 705 1113 269 =-24 =2 =79 =44 458 =-34 =44 =17 =34 =-45 4222 166 3458 =36 =-53 1700 =19 =-68 =-46
tree scope_specificity 1418 1742 4128 699 162 4264 4274 2171 521 514 2458 =-39 =47 =35 =11 =33 =65 =56 141 =41 =-51 =12 548 =24 =-29 =17 521 =53 =-23
tree scope_specificity 201 1028 2152 4275 107 =-39 =65 =41 =46 =19 491 1006 1462 1073 2067 1801 308 2224 =-3 =60 2466 =31 =-56 =57 =92 =56 =-52 =-43 =-43
tree scope_specificity 459 4151 79 =-57 4128 394 1007 231 4136 4276 =-19 =76 =28 =16 4136 165 =61 =-31 =-49 =-43 325 1462 =35 =-43 =-38 =81 325 =33 =-33
tree scope_specificity 859 1389 685 4167 900 1457 231 4202 1801 =-39 =34 =76 =13 =51 =67 =78 45 =18 =-37 =20 1621 4277 1549 4278 =30 =-51 =-41 =-59 =-49
tree scope_specificity 352 168 2077 4279 48 4118 4280 =-31 =51 =7 =33 =58 =89 489 =36 1118 =-51 =49 533 55 602 175 =50 =-23 =-25 =-30 69 =-7 =56
tree scope_specificity 352 9 168 4281 749 4165 1457 37 1548 1418 4282 =-39 =52 =8 =77 =16 =38 =59 =61 =102 =16 =58 4165 4138 4283 =5 =98 =53 =76
tree scope_specificity 459 248 4263 4284 1076 4165 4285 4002 425 2154 =-42 =-5 1035 =-27 =48 =41 =63 =61 502 =11 =-26 =72 =90 236 =-19 =20 1312 =34 =-39
tree scope_specificity 63 =-52 489 749 203 871 702 2121 14 444 889 1526 4286 =-18 =50 =27 =46 =38 =23 =83 =78 =60 =-57 =104 2286 360 =-27 =30 =36
tree scope_specificity 3641 238 213 17 1093 4169 462 165 73 745 323 4287 =-49 =39 =45 =18 =12 =10 =56 =48 =65 576 =13 =-28 2119 =25 =-43 =-42 =59
tree scope_specificity 412 207 55 584 695 931 4265 3641 460 =3 =50 =55 =54 =80 =-39 4288 =60 =-38 =-29 =-65 563 231 4244 4289 =-38 =11 =30 =24 =75
tree scope_specificity 490 715 1295 526 298 546 76 =-46 =46 =70 238 2292 2000 4239 =15 =52 493 =-42 =53 =-46 =-29 =38 =-40 =-33 2094 4239 =-27 =17 =43
tree scope_specificity 131 699 =-53 576 =1 =75 159 191 27 =-45 =10 238 198 =-17 1372 835 590 747 608 =16 =57 437 =61 =-36 =-25 =-30 =-36 =-24 =-52
tree scope_specificity 227 584 4223 4230 389 546 801 4130 3641 4269 2009 4243 395 4290 =-23 =62 =41 =46 =39 =82 =40 =76 =25 =24 =44 =63 =123 =35 =-57
tree scope_specificity 343 52 4291 =-35 =35 501 695 =24 =-53 =-42 4215 1006 1357 58 4292 3978 1134 4293 201 =6 =30 =-50 =-28 =-40 =-40 =-38 =-34 =-38 =98
tree scope_specificity 63 =-50 2000 1995 162 3641 4169 4285 308 118 =-25 =-1 =14 497 =116 =-37 =61 =59 166 1389 685 =74 =8 =-7 =-35 =35 4148 =-37 =51
tree scope_specificity 459 4148 4184 377 770 145 2677 4294 4295 1888 1995 3359 =-36 =-5 1060 3598 =-30 =49 =52 =54 =55 =47 =71 =40 =25 =7 =52 =21 =25
tree scope_specificity 459 11 201 255 =-40 =0 468 2224 2336 169 4203 =-25 =63 =49 =62 =50 213 =37 =-14 540 255 =23 168 637 =-34 =47 =39 =73 =23
tree scope_specificity 79 =-55 859 425 4148 877 2077 308 =-28 394 =9 =-50 =80 =25 =38 103 1100 =44 =-13 =-24 108 1060 1762 =27 =-29 =-33 2376 =57 =-22
tree scope_specificity 343 68 1076 3842 649 =-44 =13 =52 =4 234 =-5 =46 175 884 54 1495 81 848 490 4296 =39 =-62 =4 =-40 =-48 =-29 =-50 =-23 =-49
tree scope_specificity 442 234 108 112 4138 1995 4297 =-28 =39 489 =42 =-31 =25 =32 959 408 879 339 =46 =-27 =-43 =-17 =-50 489 =46 =-12 2094 =-26 =44
tree scope_specificity 377 4298 749 452 337 4299 118 4300 4186 335 =-30 =7 =33 =49 4301 2082 =-5 =-64 =51 =59 =46 =32 =42 =65 476 =9 1731 =68 =-37
tree scope_specificity 466 131 =-25 640 761 231 1051 129 3359 1831 3329 =-9 =59 468 =-25 =113 2119 55 119 =55 =-36 =-45 =-50 =39 =-28 =21 =57 =-58 =-51
tree scope_specificity 489 248 468 770 608 56 236 =-2 =-26 =60 =40 =39 298 =86 1097 =6 =60 17 =0 =39 131 =-48 4151 426 4302 =-14 =67 =46 =70
tree scope_specificity 65 367 118 =-43 =15 =15 1801 4215 4285 669 466 584 108 142 =-15 1649 3359 1644 =37 =-40 =-48 =-96 =14 =32 =-46 =73 =76 =92 =53
tree scope_specificity 242 1389 459 1035 699 =-42 485 =-28 =26 =10 =12 4303 =26 =-44 459 2007 20 343 52 =-31 =27 84 =40 524 =2 =76 =-46 =-57 =38
tree scope_specificity 63 =-47 489 343 168 =-7 41 =53 =-26 2007 533 493 46 214 =56 =-20 =3 =83 252 =-1 =61 =-62 65 =-51 343 =-43 533 =17 =-19
tree scope_specificity 242 1389 684 2677 3641 669 =-29 =49 =36 =74 =22 548 =27 =-38 2250 2007 4304 838 455 663 848 =24 =-30 =-32 =-44 =-52 =-72 =-47 =83
tree scope_specificity 79 =-49 489 749 702 455 835 458 1486 623 1538 1118 2050 4107 =28 =-47 =-62 =-17 =-5 =-42 =-48 =-34 =-52 =-42 =80 =101 4305 =-17 =66
tree scope_specificity 4165 2250 175 1130 295 684 390 801 639 4160 =-34 =31 =-3 =23 73 =38 =-28 =26 =-40 1305 110 =24 =-41 =-43 =-55 219 =73 =-27 =70
tree scope_specificity 79 =-49 491 455 702 343 269 =-31 1389 =-4 =40 526 2261 161 4160 =-23 =48 4122 =21 =-35 =-38 4160 1372 =58 =-35 =-19 =79 =-44 =-44
tree scope_specificity 65 859 =-45 =4 207 455 4258 984 3579 476 2256 2978 =7 =-54 4132 =60 =-33 1225 472 459 =34 =94 =-29 =-27 =-34 =-23 =80 =-42 =-60
tree scope_specificity 246 608 584 468 2094 4306 4195 219 4307 1670 =-22 =50 =50 =9 =57 =61 =33 2208 317 859 1035 =-16 =31 =24 =57 =59 =31 =50 =-49
tree scope_specificity 1073 89 669 4215 4254 1060 4265 235 4308 3334 129 =-23 =6 =38 =45 =26 =28 835 394 765 =37 =-25 =-35 =-70 =53 =77 =62 =28 =39
tree scope_specificity 352 442 1995 249 1555 9 4233 4130 1323 702 389 =-27 =36 =44 =45 =50 =49 =49 =57 =48 =35 1516 =-38 =18 533 19 =27 =89 =1
tree scope_specificity 442 2000 4230 234 661 4269 4248 531 4309 =-3 =-74 =46 =73 =77 =41 20 44 =14 =50 =-36 =64 =-25 421 197 4306 =-27 =50 =16 =40
tree scope_specificity 34 159 640 1495 533 4310 1149 968 4247 19 1076 3935 =8 =87 =34 =71 =98 =-17 =-44 =-59 40 =-13 =10 4148 =-39 =47 =-57 =-55 =-46
tree scope_specificity 4311 34 233 482 248 871 648 609 1393 1558 =-22 =21 =-65 =63 =38 =37 189 406 =-23 =68 3593 =37 =-49 =14 278 =6 =57 =-45 =80
tree scope_specificity 246 3322 4254 4263 256 308 242 4160 2191 =-23 =31 =30 4250 576 =9 1457 =-39 =43 =74 21 =13 =97 133 =34 =-37 =68 =59 =-58 =-48
tree scope_specificity 450 4215 68 4226 2145 4227 4298 4306 490 =-9 4132 =-37 =20 =58 =73 =62 =32 =70 1649 445 2137 =29 =-52 1365 =-71 =41 =-66 =84 =-55
tree scope_specificity 175 495 207 1462 4298 556 2152 663 561 892 165 2077 =5 =86 44 =34 =-1 =-44 =-31 =-44 =53 =-35 =69 =-53 =-57 1060 =-64 =41 =-47
tree scope_specificity 4248 1305 1520 4247 4258 4274 4295 489 485 14 764 197 4156 1097 =-32 =40 =-69 =6 =46 =14 =17 =-18 =57 =65 =60 =77 =28 =-33 =76
tree scope_specificity 34 1516 1801 92 2154 36 669 190 =-39 345 247 20 =13 =-23 =-42 =-36 =69 =-23 432 =4 =-39 =-46 576 =22 =115 855 =34 =-41 =-47
tree scope_specificity 466 459 1305 242 1007 319 3359 4162 4118 =-33 =8 =58 141 =30 =-57 =35 =41 1007 1393 1649 =21 =-52 =-41 =-42 =-48 476 =10 =57 =-51
tree scope_specificity 175 207 257 596 2767 1418 1028 4165 4184 4312 574 2336 23 =-9 =-42 =56 801 =38 =-65 =41 =43 =51 =29 =30 =35 =74 =-35 =-58 =-47
tree scope_specificity 455 175 129 4313 34 4314 4148 519 1102 3931 2200 1060 497 =0 =-31 =20 =35 =-51 =-48 =52 4119 =39 =-13 =-42 =-43 =93 =46 =-45 =-50
tree scope_specificity 79 =-49 4165 835 1516 584 162 2320 2066 4130 1774 2767 471 2121 =-25 =60 =11 =22 =43 =68 =39 =81 2119 =33 =-53 =36 =33 =-51 =67
tree scope_specificity 352 522 4195 1516 450 442 625 =-11 =36 1559 4315 =-42 =27 =46 =-62 =10 =52 =42 459 192 =-9 190 =-38 =32 872 156 =50 =-20 =-42
tree scope_specificity 1594 801 1720 442 242 219 269 871 =-47 =36 =-3 =32 331 2250 41 =-8 =38 =75 312 =52 =-43 639 =-37 =-2 =31 296 =45 =-29 =-39
tree scope_specificity 2258 4263 131 684 =-35 =27 877 576 161 928 =-15 =43 1649 950 55 4261 =16 =-54 =-20 =-52 =-60 4316 4317 =-37 =45 =66 =27 =66 =50
tree scope_specificity 2250 287 4318 201 1601 4285 278 =-32 64 =-13 =65 =60 =55 858 848 1073 55 4319 =2 =71 =-31 =38 =-42 =62 =70 =-31 4314 =54 =-39
tree scope_specificity 441 1110 242 55 4147 536 180 4242 =-7 =59 =62 =-44 =25 =-47 4309 4320 2978 4230 =16 =71 =-48 =62 =-66 52 546 =-54 =23 =4 =-37
tree scope_specificity 63 4258 =-54 =34 246 257 325 2472 2007 3931 287 2912 409 68 236 =27 =8 445 =43 =-26 =-39 =-46 =-13 =-49 =-44 =-31 =-44 =-41 =-50
tree scope_specificity 4093 2472 325 3322 4226 931 4215 608 322 4213 4202 4128 4321 =-12 =63 =14 =65 =55 =22 =38 =71 =67 =69 =-54 =-44 4241 =-47 =56 =86
tree scope_specificity 489 575 207 376 1428 1393 726 1006 717 977 1146 =22 =-37 =-32 =-37 =-30 =-35 =-32 =-48 =-50 =-55 =-61 4187 1633 2145 =-26 =24 =12 =51
tree scope_specificity 63 =-46 2362 376 4273 20 879 1006 198 =-11 2215 3591 1615 892 4322 82 =21 =-37 =-35 =-31 =-42 =-49 =-51 =-39 =-37 =-24 =-43 =-53 =-52
tree scope_specificity 459 489 1342 485 4239 867 =-20 =31 =41 1118 1281 822 2121 =20 =81 =-29 =-36 2154 =-50 =35 =49 4323 4324 =-26 =40 =63 406 =22 =-35
tree scope_specificity 4093 740 658 2121 278 3359 4325 =-24 =38 =17 =6 =62 1277 335 1386 201 =-15 =30 445 262 281 =-33 =58 =25 =-57 =-36 =79 =69 =74
tree scope_specificity 2007 1225 175 112 584 478 749 4227 3875 4217 4283 877 =-6 =18 =62 =55 =-54 =54 =55 =64 =33 201 =-10 =54 =-42 4148 =-33 =40 =-64
tree scope_specificity 459 180 501 914 190 =-46 984 139 =20 =-39 =-30 =-37 503 4326 286 =-25 =43 =59 970 =35 =-36 =-39 857 472 970 =33 =-17 =-25 =-50
tree scope_specificity 4313 92 702 4296 3096 46 557 4203 2336 931 4327 4179 761 =-14 =36 =51 =50 =44 =49 =54 =40 162 =6 =41 =-39 =-62 =50 =-42 =85
tree scope_specificity 584 596 967 97 2227 4283 478 3359 1556 3610 4162 4328 =-23 =52 =40 =36 =51 2434 394 =26 =-31 =-28 =44 =54 =63 =23 =38 =55 =23
tree scope_specificity 65 =-24 1720 394 4311 1130 174 639 1389 4214 180 =-27 =33 =48 468 =0 =57 =20 =-29 661 482 =22 =-17 =62 =70 1389 =-45 =29 =33
tree scope_specificity 325 2007 4304 22 4285 233 1073 1556 4156 2191 85 =-11 =25 =32 =-28 =73 =27 493 68 =-2 =38 =59 497 =95 =-35 =38 =-61 =-47 =-48
tree scope_specificity 4258 848 1649 1010 1342 314 4203 3641 246 238 2975 54 3322 =10 =-43 1389 =-38 =38 =-47 =-29 =-37 =35 =52 =-44 =41 =-45 =-51 =-37 =59
tree scope_specificity 596 4311 1342 17 233 6 2250 =-22 =28 =22 =11 2767 4222 4329 735 371 =1 =32 2094 =-18 =46 =58 =-43 658 =11 =67 =40 =59 =64
tree scope_specificity 1720 377 658 740 10 757 146 162 4243 =-26 =32 =4 =41 =34 =35 =47 =7 4131 1051 320 577 502 =41 =7 =-33 =-30 =-33 =-46 =35
tree scope_specificity 63 4265 =-48 =30 848 119 214 3931 65 425 =-21 =31 671 434 2120 1036 4330 =20 =-39 =-34 =81 =-42 =-24 =-47 1700 =-41 =26 =-38 =-41
tree scope_specificity 4331 4184 1516 794 3991 4332 1555 4135 536 1599 84 =-21 =-5 =27 1353 =-46 =24 =12 =44 =45 =63 =65 1338 =1 168 =60 =-13 =45 =84
tree scope_specificity 352 2483 180 637 871 931 2294 4299 4333 224 =-22 =3 =36 =50 =26 =44 =31 1247 =53 =-27 =-40 =53 671 318 4334 =20 =-53 =-26 =-37
tree scope_specificity 450 1428 443 1117 4187 536 619 4330 980 4244 2286 2133 1034 1408 =1 =-45 =38 =-37 =28 =48 =65 =-61 =-51 =-27 =47 =31 =-37 =-50 =-46
tree scope_specificity 466 2033 63 4335 =-45 =35 119 81 275 343 278 44 721 =-25 =58 69 =-23 =21 =21 2251 491 =26 =-21 =-34 =-16 =-47 =-38 =-52 =-47
tree scope_specificity 343 52 4138 336 =-38 =28 =5 357 =11 =-46 214 2292 755 4336 696 1296 1436 84 =38 2250 =9 =60 =-20 =-28 =-31 =-54 =-17 =-50 =-34
tree scope_specificity 322 1338 1389 1700 1384 4299 692 1447 =-15 =55 =57 =62 3212 2200 4002 421 =-33 =23 =31 =19 =55 141 =31 =-35 316 =21 =-24 =16 =29
tree scope_specificity 4281 4226 970 2033 20 2258 343 52 871 189 =-34 =2 =38 1051 =19 =-45 =11 =53 322 =-45 =48 =-45 1338 4289 =-41 =44 =35 =62 =85
tree scope_specificity 489 1093 1342 4281 835 4223 1649 2298 4160 248 =-2 =17 142 =-47 =24 =37 =-58 =80 =-57 =97 =58 =68 170 331 458 =-28 =36 =18 =31
tree scope_specificity 4165 4281 4227 4202 1393 4002 2376 4337 4263 15 52 308 1 286 =-28 =59 =38 =2 =1 =21 =44 =49 =-52 =36 =-42 =60 =49 =81 =55
tree scope_specificity 442 536 2033 2121 367 89 4258 =-5 =48 131 =-25 280 =-5 223 =93 =24 =25 104 =98 =-2 =-43 =-30 4272 2216 68 =-31 =-1 =35 =33
tree scope_specificity 2280 2362 702 1152 1745 389 2119 2215 1486 34 501 =15 661 =-6 =38 =-35 =-36 =-60 4128 =-52 =30 1422 =56 =-25 =-25 =-39 =53 =-48 =71
tree scope_specificity 175 1462 450 159 468 4230 166 1649 1028 =2 412 =46 =-26 =-50 =-32 =57 84 674 =53 =-22 17 =-17 1149 =37 =-40 =-41 =-37 =-50 =-42
tree scope_specificity 466 489 2007 343 1520 68 =-11 377 =2 =51 =40 2171 2066 377 =7 3400 =44 =-40 493 =82 =-11 =55 =-47 459 4338 =-18 =43 =10 =-46
tree scope_specificity 2007 389 3931 695 4339 684 696 650 111 274 168 343 1068 =-15 =55 1408 =12 =-39 =25 =60 =-46 =-33 =-39 =26 =80 =-39 =-55 =37 =-46
tree scope_specificity 2250 584 2255 4281 4248 749 1338 889 4340 4184 1130 235 213 =-32 =-6 =22 =-2 =37 =55 =37 338 =17 =-42 =42 =57 =73 =61 =29 =42
tree scope_specificity 20 2007 25 441 108 197 27 371 =-9 =-54 50 376 1191 =27 =-21 =-42 =-33 =22 602 192 =35 1191 =-9 =59 =-34 =-25 =-21 =-42 =-34
tree scope_specificity 2483 459 608 4341 4255 40 4342 19 4343 546 =-27 =8 =48 =33 =43 68 17 =-26 =6 =32 =37 =68 =31 40 =28 661 =-23 =34 =61
tree scope_specificity 1393 4151 4313 89 1051 3913 2121 1418 979 2200 1516 395 =-9 =57 =22 =34 =-37 577 =34 =-32 =44 =73 323 =-44 =18 =22 =72 =46 =-36
tree scope_specificity 79 =-40 4223 83 325 34 1594 2145 4027 381 450 12 856 1043 =16 =-41 =-15 =-41 =-29 =-23 =-46 1084 =52 =-29 =-23 =-40 =-39 =-35 =88
tree scope_specificity 4165 879 1995 4256 721 608 4217 799 322 2094 53 2305 4328 =-18 =44 =33 =34 =24 =11 =38 =41 =26 =42 =59 390 =6 =50 =-49 =45
tree scope_specificity 4289 197 848 327 4344 8 131 =-28 4297 2258 2553 248 2151 462 4345 =-20 =45 =47 =50 =9 =42 =56 =62 =-48 =68 =49 =-50 =16 =33
tree scope_specificity 4331 92 696 83 1495 79 4346 =-46 =33 1076 4149 4256 455 =1 =-44 =65 =53 1097 376 521 =36 =-2 =-36 =-18 =-31 =-43 =-35 =-37 =80
tree scope_specificity 838 699 131 =-37 8 4223 848 1102 2028 22 1599 =4 =49 =39 =-23 65 =39 =-55 =-46 =83 =-39 1601 4136 =38 =-29 52 =-23 =21 =-47
tree scope_specificity 343 319 536 =-7 =-47 =50 175 623 2640 314 3142 2635 3309 1388 1393 4296 =24 =-37 2842 =-37 =29 =-30 =-46 =-38 =-37 =-32 =-39 =-34 =-38
tree scope_specificity 838 4330 325 203 2244 34 931 1010 4347 72 1393 4246 2261 =15 =-12 =-38 37 =-34 =28 =-38 =-50 =-36 =60 =-30 =-40 =-44 =-37 =-58 =-43
tree scope_specificity 207 640 1608 485 189 3389 =-16 =53 269 4286 =-38 =42 =22 489 1118 1486 468 =27 =60 =-36 =-30 2193 1486 =-18 =36 =31 =-37 =-47 =-56
tree scope_specificity 4165 257 4261 201 546 =-15 =27 858 3875 89 1051 822 =10 =-34 471 =-33 =32 1880 =48 =-29 =-48 =42 =-54 4348 =-47 =34 4349 =71 =-11
tree scope_specificity 2483 799 848 1225 674 343 705 573 776 =-16 =24 =47 =49 4127 445 =6 432 =1 =45 =-21 =-35 2286 14 =-47 =0 =28 =-36 =43 =55
tree scope_specificity 4151 4093 68 4295 4270 2320 4298 1389 371 4169 557 4311 =-28 =37 =25 =37 =2 281 =17 =-33 =53 =63 =41 =51 248 =0 =49 =58 =50
tree scope_specificity 4250 2362 68 2009 1007 141 4306 2193 702 3061 3678 =-22 =51 =28 =41 =13 =45 970 =1 =66 2219 =32 =-30 =38 254 =17 =-51 =-50 =49
tree scope_specificity 63 =-40 352 249 1625 609 900 460 =-11 =33 =44 =42 =39 262 =69 =1 3694 3931 485 4238 =39 =-28 2280 =6 =77 =-49 278 =10 =-91
tree scope_specificity 455 623 1720 4151 650 2255 669 4350 1182 66 =-5 =27 =23 =60 =49 =58 =-30 197 =58 =-22 4351 189 352 =-25 =43 =50 =-48 =-34 =-45
tree scope_specificity 2483 92 4247 4117 4352 1130 1558 502 255 =4 =-19 183 =-32 =29 65 =-22 =51 248 533 =4 =-37 52 =-17 =47 =62 =27 =59 =-38 =69
tree scope_specificity 4230 973 2258 308 4135 1559 2151 389 1051 4285 104 =-18 166 735 =20 =-16 =-41 =44 =-46 =18 =29 =39 =15 1338 =6 =50 =39 =-45 =46
tree scope_specificity 4248 489 1621 2434 536 1118 331 2151 511 17 1342 =-4 =46 =24 =73 =78 =-11 =-33 =-26 =25 =-29 854 4353 699 =-21 =14 =66 =45 =58
tree scope_specificity 1042 3931 2018 639 432 4289 600 4137 =-29 =27 =42 =37 1037 801 =-3 =33 =41 495 63 =-26 1305 671 =28 =-21 =-26 =-48 =-43 =-40 =-40
tree scope_specificity 217 4165 37 3641 180 20 1641 4261 455 55 =1 =-26 =-38 =-51 =32 =-39 4128 =-47 =9 =31 133 1934 =41 =-37 =-37 572 =4 =90 =30
tree scope_specificity 4248 63 4265 =-46 =28 468 1056 4128 168 4354 280 =0 =-19 =54 =17 1281 =26 =-46 =-40 280 =-11 619 193 4355 =36 =-32 =-26 =-39 =68
tree scope_specificity 575 490 4338 1365 1428 1594 2990 1555 =8 =52 =-44 572 =-43 =21 =-37 =-40 =46 799 1247 4356 764 2191 =-32 =12 =18 =35 =17 =40 =-61
tree scope_specificity 352 896 4281 608 4169 4357 4358 1073 4180 =-27 =30 =11 =37 =43 =36 =28 =76 =27 3670 984 4234 747 476 =7 =35 =42 =-44 =-18 =-49
tree scope_specificity 2054 4309 561 68 1076 801 596 4117 101 468 =-26 298 =62 =-15 =43 =27 =42 1093 =4 =70 4359 =20 =-40 88 =3 =35 =-32 =-59 =-41
tree scope_specificity 2077 4227 2255 4295 4360 1774 502 210 648 4361 =5 =-46 =-34 =-40 17 820 3898 =-38 =30 =33 =-5 =38 =38 3593 =-12 =84 =52 =53 =54
tree scope_specificity 79 =-36 1130 4241 108 4227 2009 459 799 4219 =-19 =43 =37 531 =18 =-53 =39 =50 1060 =3 =41 =42 208 119 4265 =29 =-28 =-33 =-27
tree scope_specificity 4362 54 1093 277 967 1323 528 4170 2224 4270 573 734 =-6 2258 =-51 =25 =33 =35 =30 =32 =-40 =41 =38 =53 88 =52 =-16 =-34 =80
tree scope_specificity 584 490 2193 567 1801 4311 980 4239 64 61 4265 =-12 =29 =39 =-37 =16 =44 =47 =35 =26 142 2054 =49 =-24 =-15 485 =0 =-32 =26
tree scope_specificity 4339 702 1530 877 1330 4354 4203 235 1073 352 749 =-20 =40 =0 =16 350 =-4 =53 =42 =50 =45 476 =3 275 =62 =-20 =-41 =46 =71
tree scope_specificity 1408 1462 577 79 685 =-51 =20 381 2215 2121 4338 45 4222 314 2611 130 =16 =-28 =-29 =-39 =-42 =-11 =45 =71 =-49 =-27 =-32 =-46 =-34
tree scope_specificity 4331 455 917 4263 838 63 =-29 141 2191 914 10 820 =6 =-52 =57 76 =-35 =18 =36 1096 1247 =-33 =25 =49 =-40 =46 =-39 =-41 =73
tree scope_specificity 2483 322 489 485 1042 27 4251 =-16 =42 1118 =18 =-46 =-58 207 796 =21 =-27 =-48 2297 4160 454 =-26 =37 =22 =39 485 =-17 =37 =53
tree scope_specificity 83 4309 466 442 1389 2119 1076 685 684 2077 941 1117 1582 =-34 =32 =24 =19 =64 =28 =19 338 =29 =-31 =-41 =24 =-8 =-36 =-60 =-44
tree scope_specificity 63 =-35 257 590 838 1157 1225 947 859 663 4127 111 =15 =-36 =-16 =-42 3687 585 =32 =-27 =-42 =-39 4148 =-22 =39 =-40 =-49 =-30 =-32
tree scope_specificity 3931 858 4169 1130 1516 216 27 896 799 4363 =-21 =36 =34 =28 4160 =0 =56 =-45 686 =31 =-26 2000 =17 =-29 =49 1431 =51 =-40 =-52
tree scope_specificity 623 2320 352 4364 1110 692 4227 445 2475 =-12 =21 2219 =26 =-15 =41 =-44 870 =-40 =26 =43 1486 4365 =13 =-54 =-38 =53 1706 =-48 =34
tree scope_specificity 4165 1508 2121 671 4366 4230 2119 2295 2018 376 190 =-32 893 973 =6 =-38 =-46 =-44 =-44 =-44 =-39 =40 =44 =-33 639 =62 =-20 =-47 =47
tree scope_specificity 466 175 478 352 1801 4367 1555 421 382 =-12 =44 =29 =39 =41 =34 377 1633 4138 =-6 =34 1292 =45 =-34 150 =43 =-20 =56 =-39 =-41
tree scope_specificity 459 1342 4285 1263 17 236 2133 =-13 =33 =-30 4131 4298 2186 =-9 =31 =49 =39 =42 =46 4368 =46 =-40 18 590 1608 =25 =-27 =-30 =-34
tree scope_specificity 4281 4369 4233 4370 575 4241 1559 860 2553 421 705 1042 4138 =-12 =14 =-63 =14 =29 835 =45 =-27 =-38 =38 =33 =-58 =51 =35 =57 =64
tree scope_specificity 584 478 2280 4337 4169 1338 4371 191 189 =-53 =24 502 162 =-7 468 =39 =-18 4372 =-24 =44 =33 4190 =15 =-47 =38 =49 =63 =53 =28
tree scope_specificity 4362 590 1428 376 325 4128 3931 65 489 =-1 =-43 1720 645 2280 327 4151 =-7 =40 =44 =58 =25 =29 =-52 =21 =-35 =-47 =-46 =-36 =68
tree scope_specificity 450 1019 1508 1462 4295 3096 1277 4258 3913 575 442 4107 =10 =-45 699 278 =-35 =6 =21 =-54 =64 =51 =57 =-35 =54 =-47 =-44 =-47 =-43
tree scope_specificity 4248 257 450 2280 4373 1393 231 472 454 648 451 =5 =-30 =-31 =48 =-31 1102 4361 =30 =-49 =-41 1574 =-41 =26 =-42 =49 =-36 =-33 =63
tree scope_specificity 93 1110 4247 3934 455 2215 2060 3931 876 17 =1 =15 =-42 =-38 2286 =-33 =30 =-42 =-41 =64 =54 280 =13 235 2145 =-52 =21 =28 =-42
tree scope_specificity 455 490 325 129 2060 898 394 =15 585 =-29 =33 =-27 859 216 =-41 =25 =29 =52 =-36 942 421 68 896 =-30 =14 =6 =34 =45 =-43
tree scope_specificity 984 381 2250 429 455 1302 65 =-8 1057 316 619 485 =9 =28 =-40 =-15 =-38 298 =28 =-41 =-34 =-16 218 =49 =-20 166 =-42 =23 =-32
tree scope_specificity 2208 984 575 65 859 107 =-45 =36 =13 577 36 803 3591 4374 =12 =-40 =-37 =-39 859 1541 =-45 =22 =42 =-26 =-49 896 =-33 =24 =44
tree scope_specificity 4281 352 2235 4254 262 76 4375 =-28 =33 =16 625 432 =-27 76 978 139 =32 =-33 =-15 =-30 =47 =33 =41 1508 2280 =7 =75 =-47 =64
tree scope_specificity 4226 609 4344 4093 431 4350 1801 1774 4360 4117 1780 459 633 =-21 =41 =-2 =47 =12 =29 =31 =17 =52 =27 =47 =61 308 =56 =-20 =56
tree scope_specificity 4122 3978 207 23 1462 4226 2054 2119 663 463 4261 246 1762 =15 =-9 =-18 =-33 =-18 =-32 =-28 =-34 =54 =-42 =-19 =-49 =-49 4376 =-41 =23
tree scope_specificity 757 92 207 669 4256 4297 248 4377 476 3212 =-10 =46 3072 =5 =63 =41 1447 649 970 =-5 =41 =40 =59 =31 =54 =46 =-50 =-37 =38
tree scope_specificity 2007 2258 907 2235 2286 65 4141 =-34 =37 194 1641 2767 4130 322 =-10 576 =0 =59 =60 =20 =35 =56 197 =-5 =53 =43 =-46 =39 =-36
tree scope_specificity 596 4341 4378 1608 442 4311 1152 63 =-27 3931 1649 3979 =11 =-40 =-36 =-36 =-38 =46 176 4213 165 =-25 =11 =34 =33 =-37 =48 =61 =57
tree scope_specificity 1073 2250 4233 4227 4256 4379 799 442 2033 73 509 4366 4343 =-16 =40 =31 280 =51 =-9 =10 =-45 =-24 =27 =48 =48 =39 =33 =28 =25
tree scope_specificity 79 =-40 4362 210 2033 308 1028 219 4380 214 =-4 =-43 =46 84 =-18 =34 2191 =36 =-42 3931 422 114 =36 =-20 =-18 =-46 =-32 =-37 =65
tree scope_specificity 757 63 =-38 325 848 466 376 49 442 65 =-9 4277 237 884 3694 =22 =-26 =-13 =-35 =-30 1314 =-10 =40 =-26 =-42 =-36 =-32 =-42 =40
tree scope_specificity 343 1330 197 17 573 =-49 =27 201 =-35 =5 =8 =44 848 4381 734 590 442 331 =12 =39 =-5 =-25 252 4382 =-51 =22 =11 =-23 =-38
tree scope_specificity 1649 198 4119 220 =-40 =14 =25 246 1720 4318 1182 36 556 3725 4341 1940 =2 =-38 =58 =52 =-38 4329 =-44 =14 =23 =49 =26 =-37 =-54
tree scope_specificity 2227 4383 20 238 2137 1538 4384 572 4385 575 =5 =-45 =47 198 =-31 =37 =-45 10 =-12 =41 =-36 2191 =-41 =29 =-29 175 =51 =-22 =57
tree scope_specificity 799 65 =-20 858 2145 4247 4232 4367 1435 1720 639 4342 501 =-9 3276 =-36 =33 =39 574 =9 =-30 =14 =45 =42 =38 =60 =29 =40 =44
tree scope_specificity 4311 390 471 4232 1633 4169 1709 607 4354 4386 4387 3276 =-24 =25 =29 =34 =45 =42 =17 =39 =13 =34 1003 =5 =50 1241 =6 =57 =47
tree scope_specificity 4303 757 54 109 20 79 =-30 907 3142 4222 3979 2145 1006 3823 1462 =11 =-31 =-34 =-29 =39 =-38 =-36 =-37 =-33 =-25 =-39 =-31 =36 =-49
tree scope_specificity 2152 63 4388 =-50 =22 577 1594 250 4311 151 650 2935 755 =10 145 249 =-29 =34 =48 =-37 =-23 =-33 =51 =-36 699 =-42 =24 =-37 =40
tree scope_specificity 4165 4 489 858 2294 685 4169 528 112 2255 =-10 =40 407 =34 =-29 =-42 =43 =15 =44 =38 4131 854 =-19 =25 =32 914 =48 =-24 =44
tree scope_specificity 696 2025 214 4389 799 1295 308 108 27 =-19 =5 298 =38 4148 =-5 =41 27 2007 =28 =-47 =-31 =-31 =37 =48 =-24 978 =46 =-23 =-28
tree scope_specificity 1100 472 898 4273 175 246 973 1043 2295 119 1130 1680 =12 =-35 50 =32 =-12 =-20 =-34 =-31 =-35 =-27 =-31 =-33 =-31 645 =-35 =16 =-21
tree scope_specificity 1408 4165 92 2483 1305 669 278 1995 1007 343 =-26 =-1 =23 =20 338 715 275 =35 =-22 =-13 223 =-53 =23 =49 =-32 =53 =-34 =39 =-39
tree scope_specificity 609 4309 441 715 442 4359 434 4 1076 4230 =2 =50 765 =27 =-16 44 1 =108 =1 =2 =-27 =-43 =-8 262 =-47 =9 =-27 =-50 =40
tree scope_specificity 596 4390 4233 428 278 3725 574 4391 4392 =-16 =37 =38 735 =41 =-12 =39 533 23 =27 =-31 2152 =-16 =43 =38 =29 =58 97 =57 =-24
tree scope_specificity 669 609 2362 2258 3883 68 2208 3072 =-10 =38 =37 192 88 3069 =-21 =32 290 =21 =-34 =36 =33 46 =52 =-32 =-42 708 =52 =-18 =48
tree scope_specificity 45 908 1032 175 429 41 434 499 128 817 =19 =-23 =-27 =-31 =-33 =-12 41 4375 4172 =-35 =27 =31 =44 =-30 =-42 =-49 4289 =-26 =37
tree scope_specificity 322 608 2025 462 205 1389 669 =-14 =39 84 76 1312 =-34 =28 =34 316 4393 =33 =-24 =-18 =46 =42 280 =-16 1035 =55 =-11 =25 =20
tree scope_specificity 2483 4130 4165 4281 609 1516 1555 1641 4337 4394 4230 4363 233 =-19 =-2 =32 =25 =43 =36 =22 =42 114 =23 =-29 =35 =55 =39 =57 =45
tree scope_specificity 1338 519 2120 4226 801 4297 3315 4319 4269 2286 665 4395 4247 =-20 =30 =38 =41 =16 =40 =43 =47 =41 =13 =49 141 =-9 =87 =44 =20
tree scope_specificity 931 1110 799 381 3934 3883 446 4344 2009 4223 2025 =-1 =29 =43 =38 =55 =-36 =38 =55 =-28 =42 572 942 4396 =-40 =23 =26 =25 =52
tree scope_specificity 2729 848 4397 4398 587 1429 4399 390 4269 4217 27 =-4 =8 =37 =47 150 692 604 =38 =-18 =-40 =-35 =-34 =52 =-35 =-39 =-36 =-30 =-40
tree scope_specificity 859 2251 466 4151 64 577 412 1028 =5 =39 367 594 2172 =-36 =25 =31 1582 =31 =-36 =-37 968 =-32 =29 =44 =-44 =-50 2018 =15 =-41
tree scope_specificity 4162 2227 4250 2208 2250 1431 4259 858 4270 600 4400 1569 =-10 =22 =41 =29 =32 1594 =45 =-8 =44 =-32 198 =-30 =33 =36 =39 =44 =42
tree scope_specificity 799 4331 561 443 55 2475 1389 2952 2677 =6 =57 =-33 1051 1601 =37 =-6 =-17 =-12 2475 278 =-45 =2 =24 1389 =-41 =21 =-29 =64 =45
tree scope_specificity 2033 1042 699 848 1152 2280 198 =-18 1594 1147 4399 1654 214 =10 =-22 =46 =-34 =-35 =-26 =56 =-41 =-43 2082 =22 =-39 867 =-48 =18 =-37
tree scope_specificity 2033 4226 3557 244 4330 684 1393 1017 2171 4131 749 =-4 =28 =26 503 =36 =-18 =-34 =-31 352 299 =-10 =40 =42 =-46 =39 =-38 =45 =-42
tree scope_specificity 2483 4369 942 4309 2640 45 1093 3585 198 =-20 328 860 1057 715 =9 =-17 =-36 =-30 =-31 =46 =34 4289 =-21 =30 =-41 =-50 =34 =57 =50
tree scope_specificity 848 1418 1068 201 859 233 =-41 =-9 4401 =24 =-34 1057 702 4187 1277 2280 =-1 =39 658 =-10 =64 =39 =45 =-38 45 =57 =-23 =26 =-34
tree scope_specificity 2145 548 4310 3309 112 859 2235 =-6 2256 =-1 =73 485 725 854 =12 =-33 =-52 =26 859 =46 =-10 =-48 =-45 4402 2293 =-34 =14 =40 =29
tree scope_specificity 2261 596 79 =-26 3309 659 4130 2553 1436 546 1152 159 4303 503 4239 =0 =30 =23 =-35 =-37 =-37 =26 =-29 =35 =55 =-37 =-45 =47 =-27
tree scope_specificity 4331 352 1073 4285 4364 445 916 =-23 =2 568 4337 =-14 =39 =27 =28 =50 =35 445 318 1649 3320 =17 =-33 =-30 =-28 1022 =-31 =25 =62
tree scope_specificity 4369 4304 1028 4403 4233 4226 1134 4296 2077 1530 2286 201 =-17 =0 =21 =-38 =41 =-42 =-34 =34 =34 =50 2754 197 =42 =-13 =-22 =-44 =54
tree scope_specificity 1428 1594 4285 3309 111 2120 528 588 4214 129 674 =5 =-27 281 =48 =-27 =44 =-33 2190 =-41 =26 88 =63 =-10 =-39 =-49 =52 =-27 =-39
tree scope_specificity 609 4332 207 381 4259 331 3072 1389 2120 684 =-15 =14 =35 325 1601 =26 =-17 =-33 =47 269 3069 =-29 =31 =26 =44 =-28 =-47 =42 =33
tree scope_specificity 93 207 224 4130 4344 1700 467 699 3413 1093 3072 1457 =-22 =18 =39 =18 =45 4156 =13 =-44 =43 394 =22 =-26 =54 =50 =13 =-44 =-42
tree scope_specificity 2483 337 1418 519 3784 4338 1559 4378 749 2286 4404 955 =-16 =34 =42 4122 =28 =-25 =20 =37 =33 =24 =36 639 =45 =-20 =19 =38 =42
tree scope_specificity 1393 478 879 206 450 79 =-27 1152 172 4033 3931 406 1100 =14 =-10 1100 231 =-38 =26 =42 =-27 =-28 =-35 =-26 =-26 =-32 =-37 =44 =-31
tree scope_specificity 590 175 1130 68 497 1089 18 1742 =8 =-15 =-35 =-36 =-29 256 =8 =44 201 =-11 68 19 230 1173 =39 =-24 =-19 =-24 =-20 =-32 =-29
tree scope_specificity 257 2292 1418 1508 626 1108 1555 609 2120 377 4405 4184 478 =-10 =32 =33 =41 =10 88 =58 =-22 =32 =37 =-33 =50 =-37 =23 =-43 =-42
tree scope_specificity 478 4258 79 =-37 4330 493 3904 749 4158 4353 112 2121 317 127 =-18 =8 =11 =27 281 =38 =-34 =43 =40 =31 =34 =15 =-48 =42 =42
tree scope_specificity 2033 4336 1042 4361 119 1130 649 1060 639 262 =-3 =-35 =8 =17 2838 =36 =-31 338 327 1 =10 =-28 =62 =45 =-26 =-40 =-27 =-43 =-37
tree scope_specificity 108 4239 2200 4326 1191 4304 4378 4406 4407 =-11 =35 =29 =40 =-56 =-36 =41 =28 =21 1191 76 4119 1418 482 =-5 =-32 =33 =40 =24 =44
tree scope_specificity 2145 590 4408 4241 2472 721 217 4261 4409 21 4169 446 645 =-3 =19 =-34 =38 =-35 =49 =-42 =21 =34 =-29 =28 =32 =-38 343 =-19 =47
tree scope_specificity 2070 352 4151 1068 1330 384 205 522 3072 731 =-19 =26 =29 =28 =42 =34 =37 =36 =42 233 715 485 =19 =-4 =-31 422 =38 =-33 =-43
tree scope_specificity 967 495 20 4167 1418 2033 2077 1110 1225 381 2472 =6 =-32 =-33 4148 =-29 =29 498 1019 =-35 =33 =30 =47 =-37 =20 =46 =-28 =-43 =37
tree scope_specificity 79 =-38 879 1110 4373 554 835 1017 161 =1 213 3100 3875 =9 =-30 =45 =34 =-24 =-23 =-35 =-35 645 161 =7 572 =-50 =6 =32 =-37
tree scope_specificity 466 4295 1428 3978 257 65 =-12 1057 1649 472 27 2475 144 =7 =56 55 4286 =-54 =33 =33 =22 =-15 =-34 =-37 =-30 =-34 =-34 =43 =-36
tree scope_specificity 584 3309 1774 1305 674 4313 3579 4167 4254 942 4286 275 45 =2 =-21 =-23 =35 =35 =33 =40 =-29 =44 =-29 142 =-47 =12 =36 =-48 =28
tree scope_specificity 4232 715 175 4389 4362 217 872 4160 11 2286 1804 =-11 =31 =24 429 =15 =-25 4126 =36 =-45 =-32 =23 =48 =52 =-39 108 =-38 =11 =43
tree scope_specificity 859 4362 201 =-17 390 1122 1073 2767 633 291 22 4312 =-23 =23 =13 =34 =39 =27 1121 =35 =-28 =41 =22 =50 118 445 =13 =-20 =32
tree scope_specificity 4398 1462 1056 175 3979 908 769 519 79 =-28 1418 979 2137 4027 2952 =10 =-24 =-29 =-34 =-31 =27 =34 =-35 =-42 =-38 =-31 =-26 =-37 =-40
tree scope_specificity 322 3931 442 65 =-19 1117 2250 4151 1558 235 350 4190 =-7 501 =65 =-30 =-38 =35 =34 =47 =40 =31 770 4138 =-27 =11 =28 =-45 =20
tree scope_specificity 466 1641 4127 3309 63 =-30 1435 717 2755 602 2119 2054 2754 242 =3 =20 =-10 =-25 =-28 =-24 =-38 =-30 =45 =-47 =-24 2082 =38 =-26 =-37
tree scope_specificity 27 4390 1097 15 4311 4332 3620 107 4053 4363 =-16 =30 =32 =30 =36 =34 =35 =45 509 =-40 =22 =50 269 =-18 4119 15 =10 =-22 =40
tree annex_a_controls 1558 4410 4411 =-119 =76 =64 223 967 9 1520 4263 3314 4412 =-64 =80 =83 =75 =32 =84 =92 238 1871 4413 4414 =84 =-65 =-69 =-57 =-60
tree annex_a_controls 1984 4415 4416 =-113 =51 =48 190 =-103 996 84 2298 4417 217 801 =-53 =18 =64 =85 =92 845 =80 =-71 4418 4419 4420 =110 =-38 =-70 =-61
tree annex_a_controls 194 566 4410 4421 =-107 =62 =76 63 =-93 45 =96 2054 =-5 617 =94 =-74 485 =-102 1050 2510 1032 4422 =92 =-71 =-73 =-79 533 =-18 =79
tree annex_a_controls 2104 4423 4424 4425 4426 4421 4322 4427 4415 =-101 =17 =72 =3 =53 =66 =70 =4 371 191 =-95 4428 =33 =-83 =67 269 220 =-58 =53 =72
tree annex_a_controls 4423 2448 1903 4429 4430 4431 4432 =-98 =2 =64 =70 =67 489 =-93 1937 201 =15 =-74 =75 2376 =72 =-69 489 =-93 4418 17 =23 =87 =-67
tree annex_a_controls 2224 2104 4433 4434 2307 4435 4322 4436 4411 =-94 =46 =72 =26 =57 63 =-88 =8 =23 =92 63 =-85 =48 485 =-79 63 =-68 2500 =76 =-76
tree annex_a_controls 81 2115 1903 4437 4438 =-91 =-1 =64 708 82 4439 =-74 =29 =42 =10 79 =-38 4440 =78 =-70 996 84 220 =-61 =51 =67 4441 =93 =-80
tree annex_a_controls 1580 4423 2315 2054 4442 2282 =-89 89 =-67 =92 =56 3101 1431 =-71 =36 =81 63 =-88 =94 89 2434 4411 =-39 =80 =82 =76 63 =-53 =78
tree annex_a_controls 2076 2037 2104 4443 4444 4445 =-86 =60 =61 =56 63 =-74 =72 485 =-91 63 =-75 =70 2037 4446 4447 =-36 =79 63 =-57 =86 4448 =86 =-19
tree annex_a_controls 1558 81 =-84 =18 485 =-81 63 =-74 298 108 228 4449 =-53 =69 =70 =37 1462 81 1881 4450 4223 113 =63 =-27 =-67 =-24 =-70 =84 =-73
tree annex_a_controls 4297 2448 4451 2307 4452 4445 4453 =-82 =10 =65 =-18 190 =-79 343 =-25 =50 =87 190 =-79 =87 190 =-61 4454 4455 2120 =58 =-20 =-67 =-41
tree annex_a_controls 996 2315 4322 4425 2287 4445 =-80 =52 =56 =34 =20 190 =-73 =86 131 190 =-66 679 343 =17 845 617 =72 =-57 =-35 =-80 3603 =-63 =56
tree annex_a_controls 2076 2448 4447 4442 4456 4457 =-78 =51 =-3 =45 =8 4458 2376 =58 =-51 =-60 392 482 414 =-59 =67 =34 4455 4459 4460 =61 =-59 =-62 =-63
tree annex_a_controls 1281 4322 4461 4438 =-76 =22 =70 =13 65 1035 197 531 4322 217 4462 4463 218 =-57 =42 =65 =87 =67 =46 =63 =56 119 =74 =-37 =-56
tree annex_a_controls 2282 2448 1933 4464 1970 4465 4466 4467 4431 4468 =-75 =61 =62 =75 =53 4469 =-26 =76 =54 =40 =12 165 =-30 =83 189 =-23 225 =76 =-62
tree annex_a_controls 566 2244 2115 2307 2029 =-75 =20 63 =-66 =65 63 =-59 =72 =60 996 4410 =-35 =44 489 =-74 63 =-37 172 4470 4471 =77 =-61 =-52 =-59
tree annex_a_controls 2115 996 4472 4430 4473 4432 =-73 =-6 =45 =56 =52 165 1447 79 =-68 201 978 =61 =-15 =-54 =-71 201 =61 =-32 343 236 =-45 =39 =69
tree annex_a_controls 2037 2282 1933 4442 2307 4474 4431 2195 =-72 =36 =55 =55 63 =-70 =27 =70 =14 489 =-53 2510 =40 =-66 63 =-43 161 =-21 4418 =79 =-64
tree annex_a_controls 2341 2244 4461 4415 4475 2080 4462 4476 4477 3288 =-71 =-5 =42 =53 =74 =-5 =62 =52 =87 79 =-68 236 =63 =-3 79 =-38 950 =52 =-66
tree annex_a_controls 1984 4445 =-71 =71 485 1582 =-74 =57 17 482 3101 217 2653 884 4478 4479 =-15 =63 =72 =72 =-70 =68 =83 =59 180 1405 =77 =-11 =-22
tree annex_a_controls 2029 2115 4480 4434 4481 4482 2169 4483 4322 4484 =-69 =48 =0 =37 =58 =56 =52 =32 =82 4485 44 4486 =34 =-58 =63 =-66 79 =-55 =62
tree annex_a_controls 2076 194 2037 4487 4427 2266 =-69 =40 =66 =52 190 =-63 =45 4447 217 191 =-72 =1 =79 =77 189 801 645 =-34 =46 =68 4455 =58 =-55
tree annex_a_controls 1558 4322 4468 4488 =-68 =27 =66 =20 485 4322 =-72 =31 79 =-59 482 575 2472 2510 4489 189 =15 17 =21 =66 =-56 =-71 =-50 =-75 =66
tree annex_a_controls 194 2341 2448 4490 4487 4491 =-67 =44 =52 =20 192 =-27 =48 236 189 =-20 =69 =67 191 =-41 44 236 =31 2037 =-47 =58 4422 =64 =-57
tree annex_a_controls 1594 1580 194 =-68 242 =-45 =80 =56 79 =-57 4492 4493 1580 507 4297 4465 165 45 =15 =-46 =57 =76 4470 =67 =-47 =-57 =66 =-66 =-65
tree annex_a_controls 392 4322 4494 =-66 =59 234 =-57 =58 201 191 =-63 4465 1915 4495 2307 44 =-28 679 =9 =-59 =36 =58 =43 =53 774 1431 =-58 =10 =57
tree annex_a_controls 2037 2448 4465 4462 4482 4456 1903 4322 4372 =-66 =-10 =19 =-32 =19 =55 =81 65 =42 =-50 63 =-56 4471 =74 =-53 223 =-50 63 =-19 =61
tree annex_a_controls 81 1903 1915 4480 4322 4496 =-65 =8 =16 =62 978 180 =23 =-58 =-57 1915 89 370 =-34 =31 =40 =63 485 =-62 343 =11 2162 =57 =-62
tree annex_a_controls 1558 4497 =-65 =55 485 2251 =-67 =45 79 645 =-54 =44 4498 2472 84 282 4499 236 =39 645 =-15 =65 =-53 =-67 4460 =57 =-49 =-32 =-49
tree annex_a_controls 1984 4482 4500 =-65 =33 =64 190 =-53 996 1571 247 617 4501 =32 =-46 =-66 =-62 =-66 4485 4502 4503 180 =70 1431 =52 =-62 =-49 =-49 =-65
tree annex_a_controls 1903 4410 4465 2307 4504 4429 4486 4505 4506 4507 =-63 =43 =30 =58 =-11 =57 =36 343 262 =-52 =36 =33 =21 =43 4452 774 =-13 =52 =48
tree annex_a_controls 1281 1580 4475 4429 4297 4508 4509 =-64 =57 =19 =-25 =61 =62 =37 1580 131 679 2058 2253 =0 =76 =51 =-59 2448 4297 =-62 =22 =45 =63
tree annex_a_controls 1558 2282 4411 4510 =-63 =54 =52 =14 996 217 1035 256 =-46 =27 192 =-3 =55 =63 257 4511 617 1757 4187 =52 =-24 =-28 =-47 =-57 =-50
tree annex_a_controls 1594 2076 2029 =-64 =24 1035 =-15 =45 79 2434 =-60 =25 44 536 1684 4455 820 =44 =-50 =-49 1035 =-43 =58 =-53 4512 4485 =58 =-46 =-56
tree annex_a_controls 1594 4452 2058 4430 4513 =-63 =32 =60 =33 =26 269 1034 =-22 =39 2120 4485 4514 4355 4515 566 432 =43 =-36 =57 =-42 =-32 =-52 =-59 =-41
tree annex_a_controls 1281 566 4516 4421 4517 =-62 =48 =47 =60 108 1595 336 =-50 =39 =53 =44 189 566 =-38 4518 =-7 =72 201 191 =-29 =52 566 =-54 =59
tree annex_a_controls 392 4429 4466 4448 2244 =-62 =-15 =5 =43 =68 489 =-60 914 548 217 191 =-46 4519 4520 725 4521 =34 =-22 =-22 =-54 =-31 =73 =-28 =-31
tree annex_a_controls 194 996 4513 2115 4522 4507 =-62 =40 =55 =34 =23 489 =-55 1023 2115 =5 =48 =-54 489 =-60 4420 113 2653 4498 =47 =-49 =-33 =-37 =-59
tree annex_a_controls 996 2315 4452 4523 4421 4445 2058 =-61 =-19 =51 =50 =49 =-1 79 =-49 =73 89 4452 2058 2315 1684 =-42 =20 =33 =23 79 =-21 =47 =46
tree annex_a_controls 1281 194 2115 2073 2448 =-61 =16 502 =70 =-45 =47 414 =-8 =71 194 89 2037 2216 2115 2448 =-57 =-2 =60 =26 =28 =56 4524 =57 =-52
tree annex_a_controls 392 2224 2073 4525 =-61 =46 =23 =12 4372 1035 645 2266 4526 2224 =-39 =-2 =44 =32 =26 2224 88 174 820 =50 =-48 =-40 =-22 =47 =74
tree annex_a_controls 1984 2076 =-62 468 1628 =-30 =50 =45 4420 4485 298 4410 299 84 =-21 =35 =56 =56 4450 2076 4292 =32 =-18 =52 785 =-31 =60 =-61 =-66
tree annex_a_controls 1984 2343 4505 =-61 =54 =43 165 217 573 1281 1095 645 4443 858 =-2 =-56 =39 =36 =82 2315 1940 4527 =42 =-53 =-66 =-30 =66 =67 =67
tree annex_a_controls 858 2054 2115 737 4528 =-60 =55 =34 =22 3381 =29 =-51 1281 2100 645 4529 4530 =-35 =53 =51 =26 =58 89 1829 4531 =19 =-54 =-53 =63
tree annex_a_controls 1558 1580 2282 4476 =-61 =56 =27 =50 1580 414 4518 4532 468 2195 4533 1084 =-31 =10 =53 =58 =13 =47 =56 =71 3012 4534 =48 =-50 =-44
tree annex_a_controls 392 566 =-59 =-8 189 801 573 165 1915 =-45 =-5 =9 =32 =29 566 118 984 357 1067 =40 =-54 =-42 =-44 =-44 1462 4535 =46 =-66 =-41
tree annex_a_controls 1594 2076 4442 4487 =-61 =39 =52 489 =-20 =37 165 104 573 4432 73 3276 4263 192 4536 =-17 =45 =29 =56 =55 =74 =-58 =58 =56 =66
tree annex_a_controls 1558 4494 4411 4537 4538 =-59 =34 =42 =47 =76 44 300 1345 =-7 =-64 =49 4539 194 2216 2343 =-16 =52 4540 =54 =-41 3439 =51 =-40 =-49
tree annex_a_controls 1281 4447 4507 4466 4541 4542 4543 4446 4522 4462 =-59 =49 =40 =-3 =39 =51 =57 =57 =71 =44 161 503 4462 =-43 =48 =41 4454 =22 =-34
tree annex_a_controls 858 1281 4544 4545 =-59 =63 =52 65 343 =-28 =40 =-53 343 736 1281 4453 =-54 =40 1023 =5 =-60 =52 1281 =6 914 4546 =49 =-40 =-26
tree annex_a_controls 2076 2448 566 2282 4495 4547 4548 4461 =-58 =47 =52 =38 =36 =19 9 4469 1953 =-35 =54 =54 =54 343 =-19 =58 343 =-9 450 =35 =-42
tree annex_a_controls 2244 4423 131 190 =-57 352 4472 4549 349 =-43 =33 =41 =53 1614 849 65 =46 =-30 =-41 =-49 =-58 =16 190 =-64 4511 4420 =38 =-52 =-57
tree annex_a_controls 2448 774 4550 189 4551 664 =-58 =12 =50 2251 4532 4552 736 1865 4263 664 =-46 =21 =38 =62 =39 =53 =39 =26 =13 =23 189 =-2 =56
tree annex_a_controls 81 4410 2091 4439 4416 2315 2005 4480 4536 =-56 =48 =44 =27 =13 =69 190 =-49 1023 =51 =-55 =13 =57 70 708 2203 =-17 =53 =65 =51
tree annex_a_controls 2224 4513 4553 1967 2080 1915 2291 2024 349 4544 =-58 =24 =15 131 =53 =-46 131 =28 =-41 =15 =29 =15 45 =37 =-17 =28 242 =8 =53
tree annex_a_controls 1558 2029 4554 4542 =-57 =32 =67 =36 189 645 4555 4556 4557 493 =-37 =19 =62 =60 =47 =56 4455 4558 2575 1050 =45 =8 =-61 =-52 =-52
tree annex_a_controls 392 2104 4559 2244 4560 =-59 =32 =-6 =31 =31 485 =-56 189 3101 4416 4561 =-15 =73 =67 =59 1995 2162 472 325 =44 =-36 =-24 =-46 =-26
tree annex_a_controls 1594 81 3288 4544 2065 4532 =-59 =41 =20 =55 =58 =42 108 165 339 275 299 198 =29 200 =-50 =42 =29 =48 =16 =57 2312 =65 =-36
tree annex_a_controls 2076 4465 2037 4430 4562 4322 4563 4564 4451 4565 4486 =-56 =20 =57 =55 =21 =33 =17 =56 =54 485 =-60 =31 =31 44 4566 =-5 =62 =39
tree annex_a_controls 996 81 2104 1105 2115 4567 4537 =-57 =56 =59 =23 =30 79 =-47 =35 1571 =20 =-56 79 =-37 119 2104 1447 =26 2115 =-37 =18 =51 =-48
tree annex_a_controls 1984 2076 4442 =-60 =46 1903 =-22 =51 1558 =60 88 142 166 2201 4442 2115 914 =-30 =50 =14 =50 =53 =-83 =29 40 1903 =11 =55 =63
tree annex_a_controls 996 194 4513 2287 4568 4466 1865 4569 =-55 =39 =32 =49 =40 =62 =30 685 =3 =55 708 228 4570 4553 2058 =-28 =10 =33 =56 =62 =37
tree annex_a_controls 392 2076 2307 573 =-57 =9 584 =3 =88 =7 89 2076 2307 2054 1807 =-46 =51 =4 =25 4486 617 907 2129 =39 =-12 =-30 =-54 =-26 =34
tree annex_a_controls 1984 4571 2095 2287 2336 =-59 =38 =53 =11 =57 485 =-52 1345 4493 4238 2273 394 4499 4572 =48 =-33 =-31 335 =30 =-53 =-45 =-39 =-45 =-41
tree annex_a_controls 1984 4446 4416 4549 =-56 =32 =54 708 =-36 =59 197 201 45 653 =24 =-74 73 402 40 1084 2343 =-49 =14 =34 =31 =9 =66 =64 =65
tree annex_a_controls 485 =-60 201 685 845 269 4472 2291 1095 1263 =-35 =44 =65 =39 =62 257 970 4489 =22 =-53 =-50 =-53 =-54 =48 2448 1576 =-54 =15 =62
tree annex_a_controls 996 1035 1915 3276 4465 =-56 =14 =11 =13 4406 =-9 =64 189 165 2343 228 1915 =-43 =7 =39 =32 =36 4573 407 257 =45 =-35 =-28 =-46
tree annex_a_controls 1984 566 =-57 =-2 197 104 765 4554 371 287 4480 579 801 1285 =-44 =33 =13 =36 =48 =27 832 =55 =5 =46 566 =78 =7 =50 =59
tree annex_a_controls 485 =-59 4452 2224 2282 4372 1915 2244 4484 884 4431 4574 4575 =-53 =42 =38 =44 =-7 =64 =-1 =24 =44 1762 =48 =-38 =22 298 =3 =46
tree annex_a_controls 1281 4442 108 3101 2024 =-55 735 =31 =-46 =30 89 349 4576 4497 2594 =-42 =33 =45 =41 =67 =36 =65 89 4418 192 =-6 =26 =-64 =45
tree annex_a_controls 392 194 4497 81 4577 2076 =-58 =-3 =43 343 =-36 =51 =67 84 =-22 =44 63 =-38 65 4485 1881 =28 =-36 =-52 2076 2073 =-35 =51 =47
tree annex_a_controls 108 339 736 2315 4416 4513 4578 =-55 =32 =4 =50 190 =-54 =59 =41 485 2343 =-60 =35 =10 432 34 =28 =-48 2244 2315 =-33 =44 =42
tree annex_a_controls 489 2169 =-59 =46 190 =-46 118 1462 2647 343 4482 4443 =-8 =47 =52 895 923 174 =44 220 =-44 =21 =-26 =-16 =-41 =-48 468 =-32 =14
tree annex_a_controls 108 432 408 192 4487 4579 4431 4580 2100 749 =-37 =3 =34 =38 =50 =39 =52 =12 =-58 4578 =-57 =32 408 432 735 =-1 =43 =-10 =-39
tree annex_a_controls 858 131 189 =-42 896 =0 =81 4581 4582 =-58 =37 =59 708 44 521 678 =-31 =34 =38 801 400 46 =-3 1156 =60 =-33 =-49 =68 =37
tree annex_a_controls 2037 4553 3101 708 4430 4427 4497 1093 4583 1772 =-52 =26 =31 =2 =35 =82 =56 238 280 =-23 =15 =-48 =36 =12 236 1152 =-5 =56 =41
tree annex_a_controls 489 =-57 63 1989 =-51 =29 996 255 692 845 1095 260 =9 =61 =79 =-48 =-54 =-42 2120 4584 4471 4585 4420 =51 =-22 =-30 =-34 =-25 =-32
tree annex_a_controls 1558 4410 3288 4513 2096 4586 =-52 =35 =33 1084 =-31 =60 =80 =68 4296 4489 708 4465 17 444 1973 =-22 =61 =42 =20 =35 =36 =-54 =-56
tree annex_a_controls 1594 1903 2115 217 4587 =-56 =53 =-1 =44 =20 352 44 1093 993 2298 2096 4497 =-43 =34 =42 =22 =56 =55 4187 4531 =31 =-40 =-40 =47
tree annex_a_controls 1984 1903 2181 4588 =-54 =35 =36 =1 189 1084 726 69 2005 =-29 =43 =38 =44 =49 352 692 166 282 4589 =35 =-50 =-43 =-61 =-34 =66
tree annex_a_controls 1984 1558 =-57 4442 645 =-19 =42 =60 79 1034 =-51 =33 108 4450 298 4417 =-11 =57 55 4590 =39 =-36 =-36 =-27 3405 4591 =75 =-21 =-30
tree annex_a_controls 2076 1281 896 4445 1880 4451 =-55 =29 =-22 =50 =9 1880 1084 801 585 =-35 =35 =32 =40 =54 217 459 4592 44 =-9 =20 =70 =55 =63
tree annex_a_controls 1558 81 2104 =-51 84 =77 =-8 =42 485 948 =-56 =31 692 4593 4418 2472 2636 4594 2456 970 =36 =-23 =-36 =-19 =-43 =-29 =-43 =-72 =-38
tree annex_a_controls 1281 65 343 4530 =-44 =45 2037 2434 4595 =-17 =51 =39 =49 737 3362 =-55 =19 =50 79 2434 =-41 =33 4498 55 679 =38 =-28 =-19 =-50
tree annex_a_controls 1984 1105 392 =-56 4570 1173 468 =-50 =3 4428 =34 =-42 =55 =37 352 14 2025 4448 855 1725 1538 =-9 =31 =48 =55 =-67 =64 =53 =44
tree annex_a_controls 489 2076 =-59 =3 485 =-47 71 1462 1023 1281 2224 2235 260 1593 223 884 4456 =-9 =55 =46 =-37 =58 =47 =73 =47 =31 =-48 =-53 =-41
tree annex_a_controls 79 =-50 2315 573 4553 4468 371 3101 2594 1263 4516 4579 4596 =-45 =33 =38 =31 =27 =39 =30 223 =-43 352 =-5 =38 =84 =24 =53 =56
tree annex_a_controls 1580 1903 2024 4447 4496 4311 4551 1347 4483 4597 4598 =-48 =45 =23 =22 =37 =48 =45 =47 =50 =39 =15 4455 4599 970 =43 =-26 =-44 =-38
tree annex_a_controls 489 2097 4549 =-58 =39 =23 1594 1903 1447 =-36 =24 =22 45 =37 338 459 1593 3101 801 861 1394 =-39 =43 =40 =16 =45 =55 =39 =48
tree annex_a_controls 432 79 685 =-54 =12 408 203 4593 984 4273 339 536 45 =5 =35 =-31 =34 =-44 =-20 =-62 =-41 339 =-48 =32 3603 926 =-44 =40 =40
tree annex_a_controls 1984 1558 =-56 489 801 =-37 =37 1495 =48 =-32 79 590 2258 =-49 =10 =42 1558 =65 432 4498 1281 4558 1431 =20 =-15 =-46 =39 =-48 =63
tree annex_a_controls 343 4482 2341 4600 =-49 =35 =6 =54 201 747 502 119 1006 1672 450 4601 =31 =-37 =-33 =-32 =-30 =-49 =-28 =64 3603 2341 =-40 =29 =42
tree annex_a_controls 1984 4532 4444 2156 1393 4602 2253 =-52 =22 =11 =11 =46 =44 =52 495 1854 4296 394 726 573 4527 =15 =-43 =52 =58 =-18 =-48 =-45 =-56
tree annex_a_controls 89 1035 584 2005 4550 2064 194 2080 4603 4549 =-49 =27 =20 =15 =-10 =35 256 =-17 =41 =38 70 =51 =-29 =11 70 584 =0 =52 =45
tree annex_a_controls 566 194 4194 4421 349 1590 4537 4487 2255 =-47 =30 =26 =41 =14 =49 =48 =61 =22 165 3614 2201 242 4604 =-26 =54 =17 =52 =56 =54
tree annex_a_controls 339 2307 4372 4473 4465 189 =-45 432 =-10 =-44 =15 =48 =42 432 2024 971 =-32 =52 =36 =85 1915 189 1225 4465 =-41 =35 =46 =17 =45
tree annex_a_controls 1984 4442 2195 2282 1113 =-52 =28 =23 =60 =52 190 =-32 692 526 4605 298 =4 3309 4470 640 845 =47 =-16 =-26 =-51 =-34 =-46 =82 =-33
tree annex_a_controls 489 2065 =-54 =34 79 =-37 192 3288 2096 4194 131 21 257 4420 =22 =-38 =-36 4453 661 =-37 =46 =44 1558 =-41 =18 =70 =63 =55 =40
tree annex_a_controls 584 1017 855 81 531 300 4550 3287 4426 =-48 =34 =31 =3 =20 =33 119 3288 =-3 =49 =-62 =37 747 =11 =68 491 1538 =30 =93 =-25
tree annex_a_controls 108 1903 194 2115 4567 4606 =-50 =33 =46 =4 1538 1113 4447 =-26 =38 =40 =45 1152 =-3 =56 1764 2223 1035 899 =13 =-45 =47 =-46 =81
tree annex_a_controls 801 2076 4513 4553 4453 4607 4608 4549 =-46 =27 =21 =32 =55 =19 4297 =42 =-34 165 4297 1003 299 776 =-41 =28 =27 =52 =22 =47 =33
tree annex_a_controls 392 737 217 4541 1491 349 1164 4609 =-50 =12 =19 =39 =29 =56 432 =44 =-26 =70 907 2195 855 352 536 =5 =-28 =26 =43 =60 =-38
tree annex_a_controls 1594 392 858 =-55 =17 755 4297 4446 1764 2235 4456 2553 =-44 =32 =41 =41 =65 =43 =44 =-43 858 63 =-39 =62 2343 941 =-10 =30 =37
tree annex_a_controls 485 769 =-55 =23 645 2024 1580 4446 4570 2008 4610 242 =-35 =-4 =45 =31 =32 =24 =28 46 63 =-23 =63 =-14 350 599 =48 =-7 =-35
tree annex_a_controls 392 737 194 1393 3403 785 =-50 =-8 =34 =38 =7 =65 1903 503 4554 459 =-19 =23 =45 79 =-32 =36 4611 4612 712 =36 =-1 =-39 =-45
tree annex_a_controls 489 1358 =-51 =27 1984 4442 832 445 =-12 =63 531 =-37 =35 =47 4498 269 81 =19 =-19 4521 55 4613 113 =40 =-26 =-41 =-18 =-29 =-46
tree annex_a_controls 4372 4442 2065 4614 1593 4543 305 1903 4426 635 2959 4506 =-36 =35 =36 =17 =41 197 =-16 =38 =42 =50 =40 =55 4615 =46 =-33 =58 =50
tree annex_a_controls 1281 2224 2315 4616 4433 3624 4617 3941 4618 =-38 =31 =31 =41 =33 =26 =45 =32 =28 190 =-17 71 1152 497 4477 =29 =-50 =-31 =57 =-35
tree annex_a_controls 1594 2076 4442 339 =-52 =-5 =44 350 =36 =-29 79 590 2070 =-48 =31 =40 858 =49 4492 617 459 217 197 =1 =47 =49 =51 =-54 =-48
tree annex_a_controls 1558 81 4619 471 2341 1552 =-50 =25 =7 =13 =56 =37 217 685 1829 142 1801 45 1634 996 =-14 =22 =53 =-21 =44 =26 =-42 =35 =45
tree annex_a_controls 489 1254 =-51 =46 352 119 55 2770 223 1005 4554 566 869 =16 =-40 1025 14 =-37 =36 =44 =38 =56 =25 =60 =-25 533 =8 =-78 =35
tree annex_a_controls 584 2065 2434 3908 4416 1605 404 4472 2287 2008 4033 4442 993 =-39 =15 =31 =16 =19 =38 =29 =38 =39 =48 =60 =25 =39 408 =53 =-26
tree annex_a_controls 1558 896 584 1035 2070 1617 =-51 =19 =13 =9 =31 =35 192 2120 575 4441 502 450 =17 =-31 =-16 =-49 =-47 =-48 649 =42 197 =-51 =26
tree annex_a_controls 489 1903 =-56 =17 63 2251 =-46 =34 4273 444 1903 407 394 371 871 4456 1742 =-10 =34 =43 =47 1762 =43 =-41 =-22 =-36 =29 =57 =-46
tree annex_a_controls 2343 3288 4461 2195 4468 4473 4481 4604 1093 414 142 462 4620 =-37 =23 =21 =-6 =24 =25 =53 =38 =45 =60 =52 =66 4424 =71 =-23 =44
tree annex_a_controls 4570 4494 4442 584 228 996 4621 4483 4622 2235 4475 4608 =-37 =20 =20 =18 =37 =43 =44 869 =3 =-44 =26 978 =40 =-29 =53 =64 =53
tree annex_a_controls 2093 521 4239 2594 4623 81 4624 1953 2094 2195 2115 4625 2253 =-40 =16 =34 =-4 =33 =29 =36 =44 370 =11 =-36 =49 =45 =37 =31 =63
tree annex_a_controls 1764 4372 747 4462 217 4482 2235 4604 2770 1916 4427 4544 4510 =-33 =33 =15 =35 =24 =29 =52 4553 =-19 =79 =36 =20 =51 =29 =48 =64
tree annex_a_controls 1558 2024 584 1576 4497 =-40 =30 =7 =22 =54 2434 462 1578 2575 4590 869 192 2298 414 =-5 =34 =37 =37 =-27 =-42 =-51 =-51 =50 =52
tree annex_a_controls 1558 2104 584 4626 1035 1141 =-52 =6 =0 =39 201 =76 =-27 =41 4267 1110 343 4424 =-24 =26 1933 2129 176 =25 =-37 =-31 =-14 =43 =54
tree annex_a_controls 1915 1880 1152 685 4444 4526 280 =-46 197 =-27 =11 =27 =33 =14 392 =-26 71 =55 =-24 1672 255 4411 =32 =-27 =-28 =-45 4444 =32 =-25
tree annex_a_controls 1594 392 194 858 =-57 =6 =24 =4 4372 165 573 3614 407 4565 27 314 941 858 =10 =-41 =20 =43 =8 =41 =52 =57 =45 =48 =57
tree annex_a_controls 201 459 4468 765 192 4465 462 4627 4494 4505 =-28 =36 =50 =36 =44 =24 712 =44 =-14 =29 =62 =37 2307 774 2104 =-44 =31 =22 =62
tree annex_a_controls 108 392 4553 1594 877 =-55 =9 =-12 =6 476 2162 =6 =-46 1526 =-47 =17 1594 392 =-27 432 608 =56 =-21 =-22 4273 3580 =52 =-12 =-37
tree annex_a_controls 343 4482 2037 4559 81 1095 2253 =-55 =14 =25 =-2 =29 =2 =35 556 228 371 4410 1347 4263 =-11 =47 =52 =38 858 =0 =42 =55 =-41
tree annex_a_controls 489 1468 606 =-56 =14 =36 108 217 708 4425 4033 339 =-34 1028 3288 =-21 =39 =39 =30 =26 1312 =29 =-57 =40 408 2293 =43 =-14 =-8
tree annex_a_controls 970 4431 4628 1981 1023 4629 1035 1801 =-6 =30 2118 3958 476 861 1043 =39 =-22 =-32 142 =-31 =33 =-40 =-45 =47 =-43 =48 =-52 =64 =-35
tree annex_a_controls 217 468 685 1301 855 4516 4465 4607 4604 4630 2756 =-35 =18 =26 =33 =20 =10 =37 =23 =38 =22 617 4272 =14 =74 =-49 131 =55 =-9
tree annex_a_controls 489 2123 =-48 =25 4571 71 1525 4527 1462 4535 468 585 4477 2115 590 =6 =42 1940 =37 =-28 =-38 =-40 =38 =-35 =-33 =-45 =-40 =-31 =71
tree annex_a_controls 485 =-51 584 108 1762 371 4554 462 3073 4445 1745 3022 =-39 =26 =22 =34 =50 =41 =35 46 =-4 =37 =-57 89 =2 =45 381 =61 =-43
tree annex_a_controls 485 =-51 4410 4297 52 1035 4482 1633 1084 3276 =-33 =28 84 =31 =-25 =22 =47 =13 =-44 4470 1762 400 =39 =-31 =-30 =-41 1431 =53 =-12
tree annex_a_controls 489 4272 =-50 =30 63 2251 =-44 =22 2510 4631 1416 4501 4632 2713 343 =8 2280 2273 1520 =41 =-12 =-26 =-27 =-39 =-26 =-31 =-33 =-48 =-46
tree annex_a_controls 408 413 338 1801 2025 509 4571 468 4633 2029 4602 1576 =-42 =-10 =19 645 =20 =-34 =43 =3 =36 =21 =38 =40 =32 =41 1576 =-47 =21
tree annex_a_controls 489 89 2610 =-52 =27 =22 79 1690 623 =-43 =25 =29 575 455 408 4634 2261 1538 1989 4485 =25 =-33 =-27 =54 =-11 =-35 =-15 =-38 =-41
tree annex_a_controls 165 4461 4473 801 4557 1053 3101 4635 1605 1857 4410 4297 =-36 =-7 =9 =32 =33 =43 =36 =46 =60 44 4297 =11 =-59 =60 =47 =57 =32
tree annex_a_controls 1984 2076 4453 1307 =-44 =20 =60 1684 1757 =55 =-24 =-25 79 4465 =-37 =18 692 2076 236 =46 =10 4297 462 =-15 =44 4470 =40 =-27 =-28
tree annex_a_controls 1764 1580 65 413 696 459 765 1005 =-11 =41 =26 =29 =-41 =35 1576 747 =-50 =15 =19 1576 640 =39 =-27 533 996 =-18 =38 =-39 =63
tree annex_a_controls 485 1025 =-52 =22 584 1152 1880 4495 4416 2315 521 1025 =-27 =22 220 =29 =-39 1035 =-10 =45 =44 =38 1096 4495 =30 =-30 =-40 =30 =47
tree annex_a_controls 4544 4416 4542 1312 335 4554 223 765 568 674 4481 1105 =-34 =19 =30 =28 142 =-4 =59 =14 914 =22 =-29 =38 =-36 =-37 =56 =57 =48
tree annex_a_controls 1984 645 1393 1431 =-42 402 =24 =-35 =33 =33 4593 165 220 217 1384 1431 =-2 =-52 586 17 =-14 =16 =40 =46 4632 =32 =-22 =45 =-65
tree annex_a_controls 1764 708 2740 3614 1857 4476 14 3882 3197 4636 2227 4637 =-32 =17 =24 =29 =30 =28 =5 =32 =36 =38 =34 661 194 =-2 =37 =63 =54
tree annex_a_controls 2181 2472 3288 1558 1035 131 =-12 =-47 =16 3762 4554 521 2195 131 2594 1387 =-15 =26 =35 =23 =42 =44 =41 =-51 856 =56 =-30 =-41 =69
tree annex_a_controls 482 1393 4468 2195 189 1050 =-37 =1 586 4448 4496 =-5 =36 2025 =-50 =17 =38 =38 =48 648 =45 =-23 1520 1558 =2 1050 =45 =-15 =-16
tree annex_a_controls 845 1017 3908 4263 4430 1026 2341 4530 4638 4444 1933 =-29 =3 =25 =32 =41 1933 81 =37 =-8 =-24 =26 =36 =50 =51 392 =-17 =34 =-32
tree annex_a_controls 485 4322 =-52 =15 257 1281 4426 2224 540 764 2770 4639 =-27 =37 =32 445 =-10 =52 =37 =24 =41 1312 188 696 =31 =-22 =-37 =-20 =-43
tree annex_a_controls 4571 845 737 165 4627 2261 4443 765 1281 84 =-29 44 =27 =-27 82 =-7 =54 280 =44 =-23 =35 =-40 =42 280 =-8 =43 =55 =-37 =51
tree annex_a_controls 489 =-43 485 =-28 4640 845 4420 2235 2767 2653 197 1520 1499 895 =16 645 =-33 =25 =-29 764 =15 =-63 =37 =-29 =47 =56 =-26 =-27 =60
tree annex_a_controls 392 4542 4581 2233 4466 4424 1801 2434 2154 =-46 =8 =11 =19 =14 =31 =31 =38 =51 4599 190 2434 =-23 =22 2282 2223 =12 =-40 =40 =-40
tree annex_a_controls 4194 4461 696 4592 3212 1152 2224 2201 4475 4537 4556 =-21 =31 =28 =24 =33 338 280 =-30 =14 =49 4428 =34 =-35 =58 =53 =-44 =51 =57
tree annex_a_controls 108 4416 228 4487 104 374 2770 =-24 =28 =30 =14 =33 =26 =45 408 231 4641 1923 947 1028 1615 =47 =-15 =-10 =-17 =-23 =-23 =-19 =-24
tree annex_a_controls 4593 2181 497 692 4640 4410 3288 482 4618 586 4642 =-14 =36 =32 =44 =20 4450 =50 =-30 =35 =55 =-30 1169 572 =-39 =10 =36 =62 =-57
tree annex_a_controls 485 =-45 584 79 =-31 606 1762 2448 339 2065 2037 4447 4484 =-27 =35 =26 1829 =29 =-29 =45 =18 2200 =49 =-25 =-32 =45 712 =59 =-2
tree annex_a_controls 55 190 =-27 201 4643 696 4593 192 450 4273 4644 4485 =25 =-27 =-33 =-31 =-30 =53 =-40 =-26 =-42 2307 858 =-49 =10 =45 298 =13 =-46
tree annex_a_controls 4645 1594 4442 711 4435 4646 4647 1882 =-41 =28 =33 =34 =25 =33 =38 1933 4439 296 =32 =-3 442 27 =-41 =18 =24 1725 =-15 =29 =53
tree annex_a_controls 1070 4416 4595 4263 4592 1903 55 2307 2258 4648 371 2315 =-36 =15 370 =18 =-22 =27 =29 =19 =-43 617 =15 =-38 =48 =50 =55 =50 =-53
tree annex_a_controls 2093 119 201 1933 55 1345 2291 4508 12 4649 4519 4650 =30 =-9 =-20 =-23 =-22 =-21 =-17 =-26 287 =-34 =17 =-13 858 =-39 =19 =-36 =50
tree annex_a_controls 119 584 653 4618 4651 4595 4543 2201 198 =23 3362 217 4652 1141 =-18 =9 =36 =17 =32 =38 =46 =49 =40 =44 =-34 1526 =49 =-15 =-43
tree annex_a_controls 63 =-30 165 4461 4653 18 698 2037 236 257 =1 =-41 228 =-32 =15 236 287 =-25 =32 =24 =30 =38 =36 =48 281 2472 =41 =-13 =-20
tree annex_a_controls 2472 502 1995 3924 1764 2767 692 349 4505 4452 174 2235 2123 =-2 =34 =44 =-33 =22 =48 =54 =-29 =43 =55 =-34 =-30 3579 =-21 =30 =-34
tree annex_a_controls 489 371 =-50 =-2 2255 4593 4296 1995 4187 3050 2120 176 2575 856 4631 645 =18 =42 =-22 =-13 =-34 =-30 =-19 =-39 =-33 =-27 =-37 =-47 =68
tree annex_a_controls 4548 414 504 2307 566 2341 374 82 =-38 =17 =35 =8 165 2298 1742 =-17 =25 =34 =43 63 =-35 896 4495 =16 =-33 =58 =41 =37 =56
tree annex_a_controls 485 =-38 71 4418 1281 573 142 1880 3288 4654 1508 =-40 =22 =21 =42 566 =31 =-23 =24 =43 4477 725 914 =35 =-30 =-22 =-25 =-36 =-30
tree annex_a_controls 4561 1095 4557 747 2096 4483 4580 4648 4481 1491 4571 1839 4655 =-23 =23 =29 =24 =25 =24 =20 =29 =29 =31 1307 =4 =71 =52 =39 =54
tree annex_a_controls 926 217 1173 2249 4656 2065 1707 3362 584 371 =-28 141 =5 =-40 =10 =22 =32 =18 =34 =32 4428 =30 =-41 4322 201 =47 =-19 =-19 =56
tree annex_a_controls 485 948 =-44 =14 914 455 4657 4658 4459 4519 970 984 846 =31 =9 =-14 735 =-50 =14 =-27 =-34 =-25 1034 =-49 =24 =-32 564 =-33 =21
tree annex_a_controls 653 1984 1113 1393 2227 1468 736 4602 =-37 =17 =23 =30 =35 =41 =49 4489 4659 4296 4420 3378 4590 =23 =-27 =-30 =-21 =-32 =-32 =-38 =-31
tree annex_a_controls 4628 197 4645 1093 1764 3000 2201 371 338 664 =-25 =14 =20 21 1558 88 =19 =-33 4418 =34 =-30 =-17 =36 =43 =38 =33 =37 =32 =-44
tree annex_a_controls 4561 1580 65 1538 747 2233 4636 4600 4487 =-20 =30 445 =42 =-28 =34 =36 =29 639 =38 =-25 4423 1573 =-47 =9 =17 65 =6 =52 =51
tree annex_a_controls 2261 4593 497 1762 203 536 4658 1067 103 4477 =25 1580 =34 =-63 =-16 =-23 =-27 155 =-24 =28 =-33 =-27 1173 =-30 1156 =28 =-30 =-55 =-41
tree annex_a_controls 1764 4461 1984 736 46 4402 =-46 =31 =3 =25 755 737 14 2201 2096 3614 44 =-25 =0 =31 =26 =37 712 =36 =-22 =45 =32 =47 =54
tree annex_a_controls 536 617 1757 371 2255 141 2008 585 4552 4622 946 =-11 =31 =33 =36 =-43 =34 =30 =64 1558 2054 =-23 =32 189 =10 =47 =-35 =-36 =-32
tree annex_a_controls 4272 1594 4645 462 1301 4621 2008 521 2959 =-41 =15 =7 =25 =25 =28 =29 =34 432 444 197 262 1292 =-18 =20 =10 =28 =45 =41 =41
tree annex_a_controls 485 =-40 63 726 =-34 =23 1070 142 119 4134 1915 1937 65 =24 =-4 2037 9 =-33 =22 1312 =28 =-20 =32 =-27 =-28 441 =40 =-13 =-40
tree annex_a_controls 2770 536 4466 1580 4549 255 4544 4427 765 4660 1897 =-20 =19 =30 =14 =44 =30 =-42 =37 1526 1124 4411 =29 =-18 =-28 =-21 =43 =-26 =38
tree annex_a_controls 4416 4571 89 1558 2025 82 2070 =-41 =11 =30 =23 4661 4426 4576 352 2203 =-12 =30 =14 =-39 =31 =37 1558 =42 =5 89 =63 =-13 =43
tree annex_a_controls 354 2343 1023 3288 770 737 4548 4447 21 4423 4581 255 =-5 =-34 =35 =16 4541 =-31 =26 4615 =40 =-14 =46 =41 =45 =46 =-41 =32 =-50
tree annex_a_controls 119 343 485 =-45 197 4662 =-14 =31 =30 4490 63 2251 =-42 =32 1984 44 =-31 776 686 =39 =-22 =-26 4663 648 =37 =-12 =-14 =-28 =-45
tree annex_a_controls 4604 2235 4239 1025 3101 631 721 502 4664 4410 462 4619 =-14 =26 =27 4458 =26 =-25 =34 1394 =-32 =16 =32 =29 =32 =27 =29 =37 =43
tree annex_a_controls 489 1558 =-46 =3 2223 845 223 444 1028 948 2093 4415 1285 =-16 =31 =26 =34 =24 =36 =50 4521 65 =36 1558 =-27 =24 =-25 =-29 =-42
tree annex_a_controls 4273 1070 305 785 497 1933 2307 2076 858 82 =-31 =23 =15 4498 4665 =35 =-23 =-37 858 =53 =-1 220 =-27 =13 =-25 =25 =56 =-41 =-40
tree annex_a_controls 801 489 861 =-37 =21 4561 4263 305 3101 1690 1093 1915 4666 855 736 =-26 =17 =22 =31 =5 =20 =25 =33 =42 =44 =45 44 =-2 =54
tree annex_a_controls 4372 2181 4557 4263 1393 1152 4548 4581 4565 1492 1105 4667 4668 =-26 =24 =23 =22 =29 =29 =33 =41 1125 =18 =-29 =25 =41 =49 =49 =43
tree annex_a_controls 801 4473 4662 2080 4648 4453 1593 4579 4570 2195 89 4272 573 =-31 =16 =34 =-4 =24 =21 =27 =27 280 =47 =-13 =28 =32 =48 =47 =26
tree annex_a_controls 349 1281 737 661 =-16 501 =35 =-20 =35 190 708 =-35 =10 2120 1731 1022 541 4454 2207 4448 =44 =-10 =-9 =-16 =-23 =-22 =-22 =-24 =44
tree annex_a_controls 4645 4053 55 996 482 4477 1880 352 573 =-31 =23 =14 858 =25 1580 645 =-35 =22 =28 =-61 =23 4669 =19 =-23 1580 =-40 =28 =-48 =36
tree annex_a_controls 2434 4662 349 4461 489 =-38 119 4490 343 =-10 696 1582 4187 1536 4670 =26 =-16 =-25 =-29 =-29 =-23 967 =-39 =25 =-32 =42 =51 =46 =33
tree annex_a_controls 1880 1762 46 1580 413 194 4453 389 742 =-45 =-2 =10 =39 4498 =12 =-29 =20 1312 =25 =-26 44 =-3 =34 =-35 4501 764 =15 =58 =-34
tree annex_a_controls 354 408 4634 257 1750 584 1281 404 3614 2448 4508 4671 =-12 =30 =27 =27 =37 =36 =20 =37 =-28 490 =-39 =17 =-38 2000 =-34 =24 =-48
tree annex_a_controls 108 4554 1354 4416 4425 4523 192 1387 242 4600 =-40 =6 =-6 =20 =3 =25 =25 =29 =31 =30 4273 1995 200 3331 =36 =-17 =-25 =-22 =-32
tree annex_a_controls 4645 4484 926 2025 4461 4622 521 4581 1384 40 220 459 =-48 =3 =3 =3 745 4424 =-17 =4 =14 =24 =16 =31 =36 =23 =41 =36 =36
tree annex_a_controls 1393 832 1102 1499 338 131 =32 =-9 =-12 =-14 =-37 1580 2291 1188 338 4672 2003 =-26 =10 =11 =11 =30 =23 166 =21 =-24 4673 =51 =-7
tree annex_a_controls 79 2343 =-34 =28 1070 2162 895 876 1023 617 575 1757 1594 131 4674 4495 =37 =-13 =-20 =-30 =29 =-20 =-22 =-26 =-28 =-33 =-20 =-38 =-41
tree annex_a_controls 4617 4561 1593 4675 2024 2740 685 3197 4620 1605 1667 2282 2007 =-27 =9 =4 =10 =24 =21 =22 322 =23 =-28 =28 =13 =38 =32 =40 =39
tree annex_a_controls 4473 408 197 562 832 4297 765 =-17 =25 =39 414 1574 3403 4676 670 700 4677 =-31 =11 =16 =12 =28 =31 =27 =30 =40 =32 =-34 =43
tree annex_a_controls 217 197 855 4542 3614 1193 79 =-36 65 4411 2223 476 =7 914 =-30 =23 =-35 =-33 =-28 =22 =28 =34 =30 914 =34 =-14 65 =42 =-13
tree annex_a_controls 485 685 =-43 =7 4489 4593 4501 1462 2033 4678 4674 645 2120 441 856 2225 =24 =-20 =-15 =-20 =-20 =40 =-20 =-24 =-17 =-20 =-25 =-40 =-38
tree annex_a_controls 1762 536 192 3050 653 4679 343 1558 =-27 =10 4600 4574 253 161 698 =-5 =36 =29 =-11 =-12 =-12 =-33 =-24 =-41 =33 632 =-31 =21 =-31
tree annex_a_controls 485 4322 =-45 =11 4272 408 2120 4628 4492 203 2162 4594 648 4499 71 1263 =20 =-15 =-15 =-21 =-16 =-21 =-24 =-24 =-27 =-30 =-34 =-27 =49
tree annex_a_controls 485 =-33 970 617 468 2235 996 661 4435 4513 1628 1130 =-32 =2 =18 =18 =31 =32 4513 =17 =-16 =37 269 996 =13 =-41 =36 =-44 =-34
tree annex_a_controls 533 4680 188 1580 201 471 408 =23 =-20 858 =22 =-27 1594 =-41 =17 4681 =35 =-16 =-30 =-29 4561 2008 4614 4322 =-26 =13 =25 =26 =38
tree annex_a_controls 1829 343 3022 2115 712 4446 4648 =-41 =14 =11 =12 =7 =30 71 4682 503 1281 674 =-10 =30 =22 1096 2261 =48 =-6 =-32 =-23 =-20 =-25
tree annex_a_controls 413 165 2096 1574 674 2115 444 1368 737 801 4557 =-33 =16 =5 =24 =17 =21 17 =-16 141 =32 =-19 =20 =27 =31 2129 =28 =-18 =30
tree annex_a_controls 1017 197 1764 2115 4571 161 65 =7 =-33 4621 436 1025 =-40 =9 =16 =15 =27 970 190 =-19 =14 =-44 =30 749 =32 =-12 1295 =24 =-19
tree annex_a_controls 485 1582 =-38 =16 63 4434 =-29 =13 4589 4477 1580 255 696 2054 572 503 =-1 =26 =-24 =27 =-22 =-25 2553 =36 =-20 1580 =24 =-45 =-24
tree annex_a_controls 485 =-33 1633 832 2154 996 1933 =14 =-26 40 =50 =-13 =-40 573 2755 4505 4507 4475 968 81 =-12 =-38 =10 =20 =25 =32 =25 =29 =31
tree annex_a_controls 485 4465 =-37 =13 71 4410 4640 1173 2024 4442 4464 4239 776 4683 984 =-23 =9 =15 =14 =17 =20 =29 =18 1903 =-4 =37 =40 =30 =-25
tree annex_a_controls 305 4604 4684 1132 1745 4494 1447 4536 104 2195 1628 4638 4640 =-28 =16 =18 =11 =23 =9 =28 =4 =32 1594 =-22 =41 =37 =32 =37 =40
tree annex_a_controls 489 =-27 576 1345 4685 4441 166 1995 4663 4686 4632 76 4599 511 =23 =-9 =-11 =-11 =-13 =-12 =-10 =-26 358 =-31 =18 =-29 =-37 =-31 =40
tree annex_a_controls 63 1056 =-36 =10 584 536 801 228 1576 2065 877 1633 =-19 =15 =15 =27 2343 1292 1538 =34 =-9 =-12 =-29 =27 495 =37 =-29 =-29 =36
tree annex_a_controls 509 2434 2472 1742 1762 4450 223 572 2341 =8 =-24 =-23 =18 =-25 =-31 44 832 =-58 =-8 =5 =-32 4297 =2 =38 0 1521 =32 =-6 =-10
tree annex_a_controls 343 1285 197 =-24 =17 =25 4490 119 55 2118 2123 1984 1113 4587 =-17 =31 =42 63 =-4 571 =42 =-14 =-11 =-20 36 =21 =-38 =-27 =-30
tree annex_a_controls 119 4489 4490 1984 747 432 531 1384 =22 1301 =-33 =25 =32 =-42 =28 432 692 1384 2307 4439 =33 =-18 =-29 =18 =-18 =44 =-23 =-36 =-29
tree annex_a_controls 4636 604 896 1857 459 4648 4651 4435 635 764 2448 4438 855 =-27 =11 =21 =12 =11 =16 =17 =23 =23 =14 =27 2266 =30 =-18 =-23 =36
tree annex_a_controls 801 228 4431 645 1580 4482 2216 871 507 4645 2315 =-31 =0 =8 =12 =12 =3 =23 =11 845 2315 =37 =-21 =-31 =45 =39 4568 =38 =-17
tree annex_a_controls 108 846 734 896 4466 4408 888 1095 =-20 =14 =20 =20 =27 166 =35 =-25 =29 40 =-36 =11 533 3405 213 =44 =-6 =-19 846 =11 =-17
tree annex_a_controls 108 228 70 4683 1095 855 1897 =-30 =10 =17 =18 =25 4477 =14 =-36 =24 734 1022 79 =-14 201 1897 =49 =2 858 =-15 =21 =-22 =-13
tree annex_a_controls 747 4442 635 4687 776 1690 4566 3006 1716 1394 4251 832 88 =-22 =23 573 =-31 =14 =14 =15 =22 =21 =23 =19 =10 =30 =20 =34 =32
tree annex_a_controls 584 2008 1035 801 4636 1801 2005 0 567 170 2054 =-32 =-5 =10 =6 =11 =18 =14 =25 =20 2251 4415 502 =20 =-1 =-15 =-30 =31 =32
tree annex_a_controls 4628 192 79 =-31 2298 996 4194 4618 350 4553 4688 =-24 =17 749 =-8 =28 =19 =24 =26 533 =30 44 352 =-40 =11 =10 =31 =22 =-35
tree annex_a_controls 1462 509 1229 314 413 1130 523 1301 2057 4481 2037 4689 =-25 =13 =-2 =13 =22 =20 =19 1578 =18 =-23 =18 =31 =35 846 =38 =-8 =-34
tree annex_a_controls 4641 708 1345 166 4297 63 =-34 1307 236 65 =23 193 =-20 =29 339 4516 =-32 =10 =19 =-35 =21 =-21 =-31 914 842 =32 =-9 =-8 =-32
tree annex_a_controls 489 =-31 632 4489 4550 485 =-21 1462 556 1134 2577 2297 2244 1743 1117 =34 =-6 =-16 =10 =-13 =-20 =-21 =-19 =-21 92 =-29 =13 =-31 =-29
tree annex_a_controls 4273 785 462 4468 1725 2754 23 4444 2216 4566 1590 1364 867 =-27 =10 =10 =4 =15 =6 =15 =17 =21 =24 =27 =28 599 =29 =-12 =-34
tree annex_a_controls 354 1060 4615 1022 63 2251 593 =-32 =11 =23 468 339 764 2434 =-13 =19 =32 1307 =28 =-23 =29 =-26 =-30 2037 2315 =-40 =13 =22 =-44
tree annex_a_controls 4593 165 119 896 1937 4461 1113 4496 4645 4653 1005 =-24 =15 =17 =17 =21 =20 =28 371 858 =30 =-14 =23 4452 =38 =-9 =-24 =24 =-33
tree annex_a_controls 352 1084 1025 280 445 =-9 =18 2037 1053 =-28 =22 402 =-15 =16 =25 604 2261 =30 =-10 =-16 4641 3022 482 189 =-20 =25 =35 =-15 =-18
tree annex_a_controls 4593 640 536 639 4585 4296 485 =-14 898 190 708 =-33 =24 2575 1028 1995 =27 =-10 4544 =-20 =34 =-19 =-15 =-26 =-26 =-17 =-16 =-32 =-36
tree annex_a_controls 606 223 4473 314 2201 3101 711 4456 1025 4549 =-29 =6 =11 =12 =10 =23 =26 =32 =28 996 298 =14 =-20 370 =31 =-4 712 =37 =-10
tree annex_a_controls 1393 590 4661 4570 4542 27 1342 543 4564 4665 1263 1292 =-33 =-3 =14 2307 =-20 =25 =16 =16 =15 533 =17 =-13 =26 =23 =23 =21 =33
tree annex_a_controls 4617 4636 79 =-29 1095 4683 4446 1628 4566 4116 88 4621 2076 =-5 =-34 =23 978 =12 =-40 =17 =21 =21 572 =32 =-22 =25 =27 =34 =35
tree annex_a_controls 502 604 4527 4670 876 52 2297 3405 4373 189 =10 1281 217 =3 =33 =42 =-15 =-17 =-18 =-12 =-21 =-20 =-28 1580 =-32 =12 1580 =-27 =26
tree annex_a_controls 489 =-25 617 197 1070 1538 832 4576 4690 65 =30 =-13 =-15 =-24 1034 645 1590 =-26 =12 =6 =19 1060 27 =35 =-13 =-16 =-38 =26 =-29
tree annex_a_controls 1462 869 201 444 280 2009 1102 2076 236 =18 =-10 =44 =-16 236 =15 =-33 236 969 1025 1468 =-21 =15 =24 =22 =13 =44 =-12 =-19 =-33
tree annex_a_controls 4645 485 =-29 1846 2076 1984 141 1386 =-34 =16 =10 895 =22 =-22 46 242 1102 =-32 =2 4585 =17 =-25 402 996 =-26 =10 =27 =24 =31
tree annex_a_controls 4273 71 846 1022 4663 541 948 869 =25 =-10 =0 2029 =13 =-33 =-15 =-24 4483 948 1050 2076 2029 =-29 =6 =10 =-31 =19 =31 =-21 =-32
tree annex_a_controls 46 785 462 2008 192 4648 4691 4617 =-28 =8 =9 =18 =1 =13 =25 4605 =26 =-20 2033 1521 489 =-9 1933 686 =37 =-9 =-4 =-11 =-22
tree annex_a_controls 485 174 =-34 =7 2255 429 832 298 381 4423 =-25 =17 =33 392 =-5 =43 1132 562 631 =-8 =19 =21 =31 45 412 =-45 =5 =13 =39
tree annex_a_controls 4593 4461 1393 895 2154 485 =-24 1023 36 1431 4663 =19 =-13 242 295 =-22 =15 =22 =-15 =-24 4648 =-33 =13 =-24 269 =-8 =38 =35 =-38
tree annex_a_controls 192 189 503 948 4447 =-45 =2 =13 =14 352 970 978 262 =-5 =26 2097 =-30 =11 =-44 =28 4447 79 4292 =-16 =19 76 =38 =-4 =-27
tree annex_a_controls 617 1173 2253 4692 4424 4635 671 4475 1037 4579 4194 4516 459 =-23 =1 =16 =18 =20 =20 =18 =23 =31 4434 =30 =-31 =27 =23 =21 =-34
tree annex_a_controls 108 1229 228 192 4466 4435 4483 2195 4648 1386 586 1745 =-37 =12 =14 =11 =15 =19 =17 =17 =22 =14 1384 =-16 =34 =31 2104 =6 =34
tree annex_a_controls 4645 1017 197 2224 1725 4616 562 4477 356 1509 4475 =-32 =5 =9 =12 =14 =15 =23 =22 =8 490 =29 =-9 1156 586 =30 =-15 =-14 =30
tree annex_a_controls 108 2115 2008 2076 489 =-33 877 =11 =-18 4292 197 =-33 =5 =7 =27 4292 174 =37 =-4 =-12 1138 4600 491 489 =-7 =30 =-5 =-16 =-17
tree annex_a_controls 914 165 1152 2224 1095 4391 674 4372 2065 4239 2291 1306 =-32 =5 =8 =12 =18 =20 =22 =23 =27 161 =-14 370 =35 =2 =21 =23 =-29
tree annex_a_controls 354 1762 4431 4416 4415 2115 4636 2065 497 1854 2123 2225 103 =4 =-18 =-23 =-24 =-30 916 =-30 =6 =21 =27 =12 =22 =30 =38 =-30 =-43
tree annex_a_controls 2154 3050 1762 679 735 296 497 =29 =-5 =-15 4570 2291 628 1384 381 =-27 =18 =0 =21 =25 =28 =-25 =-22 =-29 2307 996 =-45 =-2 =7
tree annex_a_controls 108 4297 2282 1846 1801 765 370 801 =-38 =-1 =2 =1 =14 =19 =13 2434 1384 =-22 2282 =13 =-12 =35 71 370 271 =26 =-8 =-6 =-15
tree annex_a_controls 4442 4483 2770 3073 4542 4614 1915 4453 192 4693 1027 573 4683 2165 =-29 =9 =11 =11 =13 =12 =3 =20 =7 =23 =25 =24 =26 =30 =32
tree annex_a_controls 485 =-24 174 2261 4355 220 502 21 4681 36 =27 =0 =-15 =-7 =-10 2076 =12 =-30 =-24 916 =-32 =9 562 4447 502 =-38 =5 =8 =25
tree annex_a_controls 926 1984 1113 521 45 =-39 1903 =-19 =18 =18 =30 63 =-20 468 2129 4576 45 4423 4495 =35 =-17 =3 =-1 =-21 =-25 4423 =28 =-9 =38
tree annex_a_controls 1594 4272 65 2104 402 =16 =-17 =-29 =-39 =31 968 65 1025 543 1281 858 =8 2298 =-29 =10 402 2097 =-14 =16 =17 =25 =29 =24 =31
tree annex_a_controls 1764 2008 653 462 1393 2298 4466 1667 4415 4372 459 4518 1690 =-25 =9 =9 =8 =22 =14 =15 =21 907 =32 =-23 =20 =27 =-32 =25 =31
tree annex_a_controls 79 =-23 509 1285 1132 269 4487 543 2291 4443 =-32 =9 =11 =17 =18 2115 468 1915 =-29 =6 =18 119 =35 =-14 =31 =30 1526 =32 =-10
tree annex_a_controls 4489 502 617 732 63 =-13 1070 2273 640 4694 1709 4681 1138 =26 =-3 =-12 =-15 =-20 =-23 =-25 =-19 =-22 =-26 1580 118 =-32 =1 =22 =-32
tree annex_a_controls 489 =-28 632 4420 536 4641 876 4695 1149 696 858 65 =39 926 =-20 =36 4665 =19 =-13 =-11 =-5 =-11 =-16 =-22 1384 =-31 =3 =-28 =-26
tree annex_a_controls 108 4557 4543 4607 4475 2253 4297 2104 2448 3288 4452 1017 =-31 =5 =10 =11 =17 =-40 236 =-17 =7 =11 =14 =19 =24 =24 639 =14 =-11
tree annex_a_controls 4645 63 =-23 1285 2740 4445 142 2307 2341 4451 =-26 =22 21 =12 =-16 1130 338 21 =26 =-8 =-15 =-18 36 =18 =-22 =25 =22 =26 =26
tree annex_a_controls 1070 4477 4428 495 316 1995 4355 203 1525 4696 1295 1022 4697 =20 =-9 =-10 =-10 =-12 =-13 =-17 =-17 =-14 =-16 =-21 =-19 343 =-50 =12 =-29
tree annex_a_controls 349 1764 89 4447 1110 765 2448 4297 2553 4579 64 =-44 =-1 =3 =10 645 =-11 =20 =6 =6 =20 1447 =32 =-8 653 =10 =-14 =23 =30
tree annex_a_controls 192 970 89 4447 3288 260 3276 1574 1025 =-26 =10 =7 =14 =19 =14 =20 70 708 712 735 =6 =-33 =15 =25 =28 =-38 1762 =21 =-10
tree annex_a_controls 970 4273 907 1416 108 1028 4554 21 46 343 =11 =-21 711 =26 =-15 =-16 =25 =32 1984 =2 572 =43 2058 =20 =-18 =-18 =-19 =-25 =-32
tree annex_a_controls 996 88 2249 978 1384 197 =-26 =12 445 =-16 1060 =30 =-19 =11 =19 =-31 4628 45 429 =26 =-5 262 708 =-27 =11 858 =-14 =20 =-26
tree annex_a_controls 4187 1594 1558 1124 =-29 =11 969 2343 3000 280 =31 =3 =-11 =-21 =-21 1084 4698 996 1558 =13 4508 40 =-22 =14 =17 =19 =-30 =37 =-24
tree annex_a_controls 4431 4322 895 4570 1152 497 572 2307 =-2 686 752 =13 =-19 =39 1035 =-32 =5 =-29 996 497 1903 =-8 =20 =-20 =31 =30 =-28 =22 =33
tree annex_a_controls 108 4442 2253 1745 2058 896 4481 444 442 =-31 =-2 =10 =13 996 =24 =-13 4297 =-12 =15 =20 =18 =25 566 40 131 =22 =-3 =-18 =27
tree annex_a_controls 46 1132 4482 287 228 2025 685 1937 =-12 941 =-37 =3 1937 =-15 =24 =16 =14 712 =15 =-13 =25 =28 1386 2154 223 =-1 =19 =-27 =34
tree annex_a_controls 4645 4544 4661 2195 4566 4602 4570 4667 776 4557 4638 2082 =-19 =9 =13 =11 2115 =-7 =23 =19 =19 =17 =21 =22 =24 1050 =36 =-5 =28
tree annex_a_controls 4544 4636 4617 504 4618 4508 4664 4699 50 3101 1133 1745 1701 =-24 =11 =9 =6 =16 =3 =15 =22 =10 =24 =23 =28 =32 1050 =36 =-3
tree annex_a_controls 46 70 855 531 2201 1725 755 4600 4410 =-26 =6 =10 =12 =15 =17 =22 =24 2037 1017 =-20 =15 1829 =29 =-12 4262 27 =7 =32 =-15
tree annex_a_controls 926 3288 1093 4561 521 4661 454 635 855 1863 634 700 =-24 =12 =14 =7 =11 =10 =19 =18 =14 =23 764 =-10 =34 223 =-2 =35 =33
tree annex_a_controls 4544 1558 1594 1152 =-40 =2 896 =1 =25 2129 907 556 1732 1594 36 =31 =-9 1084 81 =14 2224 =-18 =9 =24 =-11 =-18 =-17 =-23 =27
tree annex_a_controls 1393 4544 4461 1984 566 =-30 =3 444 1056 1017 1725 4576 749 726 223 =-24 =0 =8 =13 =-35 =20 =12 =25 =28 =28 =23 352 =-3 =39
tree annex_a_controls 489 1173 =-30 =7 2029 45 46 88 =15 2115 =-25 =19 =38 4636 493 1093 14 88 =-27 645 =-13 =19 =7 =16 =17 =27 88 =-14 =14
tree annex_a_controls 322 970 856 45 201 678 769 =29 =-2 =-13 =-8 2065 896 4637 192 509 =-20 =10 =9 =18 =20 =26 =-10 =-17 497 2024 =14 =-20 =-32
tree annex_a_controls 3050 63 =-16 732 1023 485 =-19 4685 1010 896 2224 573 269 978 444 2235 =-27 =12 =22 =22 =11 =33 =25 =31 =-20 =-20 =-22 =-20 =-30
tree annex_a_controls 4557 79 4465 =-29 =8 1762 1070 996 845 1060 765 142 2553 =-7 =15 =15 408 =31 =-9 =-14 =-21 389 4693 =26 =-4 =-25 =-24 =-21 =34
tree annex_a_controls 408 450 2001 1022 468 1558 1594 =-28 269 =23 =-9 402 536 2343 =11 269 =-25 =15 =-18 =23 =24 4700 =-23 =8 =-12 =-20 1017 =-23 =9
tree annex_a_controls 4272 4640 1880 1558 =-32 1034 197 1916 2029 2251 192 686 4505 =-16 =9 =9 =6 =11 =-22 =23 =18 =21 2029 280 =18 =4 =-4 =24 =30
tree annex_a_controls 4628 4465 4701 2065 3212 4435 4576 1580 4458 1130 674 4475 =-19 =10 =16 566 =-9 =26 =13 269 =-4 =24 =-29 =25 =30 =25 =-23 =21 =-22
tree annex_a_controls 3288 4461 2255 260 1093 4445 1970 269 4702 4443 1017 =-34 =3 =11 =15 1035 2070 =-16 =14 =8 =15 =21 =18 =22 =27 =29 429 =34 =-17
tree annex_a_controls 1093 4442 2770 4484 4416 4661 562 165 2249 1173 1667 1846 774 =-27 =-2 =11 =9 =1 =7 280 =-16 =17 =16 =19 =23 =20 =25 =30 =27
tree annex_a_controls 2008 4442 4466 1093 996 2298 1053 4410 1003 350 =-23 =7 =8 =6 =13 =20 223 =-6 914 454 =24 =-9 =-10 764 =-7 =26 =24 =26 =24
tree annex_a_controls 79 =-23 450 801 2008 349 4482 3694 504 402 89 877 =-25 =4 858 =23 1050 =8 =-23 858 =-12 =16 =19 =19 =20 =29 =27 =27 =-20
tree annex_a_controls 2307 197 2434 287 4473 1173 1594 1937 =-47 =-12 262 1130 =-27 =14 858 =-12 =16 =6 =23 =9 4297 =-4 =29 201 =25 =-12 296 =19 =-6
tree annex_a_controls 3050 4455 1923 1416 846 257 692 1397 4703 394 =26 =1 =-4 =-9 =-10 =-15 14 645 275 1084 =-23 =2 =12 =12 =23 =-18 =-23 =-24 =-26
tree annex_a_controls 79 =-24 617 497 2261 1854 4292 4674 1462 466 1345 2256 2091 =27 =2 =-1 =-7 =-7 =-7 =-8 =-4 =-17 =-10 2091 476 =-23 =7 =14 =-29
tree annex_a_controls 352 119 1984 =-14 2033 4695 4420 4698 4704 4477 4336 1097 =24 =1 =-3 =-5 =-10 =-10 =-10 =-15 =-16 =-24 1984 846 =13 =-12 79 =-6 =34
tree annex_a_controls 108 2115 4442 1846 197 468 92 1880 =-42 1084 =-23 =20 =2 =2 =8 =15 =23 236 2024 =-12 =14 =25 914 734 2200 =31 =-4 =-6 =-11
tree annex_a_controls 108 4477 2224 3073 2076 =-1 1667 4426 1915 =-38 =1 =8 =16 =24 2076 =-8 =22 =-37 1594 1307 531 1152 =-34 =2 =17 =22 1097 =31 =-9
tree annex_a_controls 617 485 =-19 2261 503 996 1025 4705 =-15 =11 =17 4513 4458 4550 948 =27 =-7 =-7 =-11 81 =-22 =10 4411 329 =22 =-8 =-15 =-17 =-24
tree annex_a_controls 4645 4442 3073 305 1594 670 861 194 =-32 1028 =9 =-19 =8 =9 573 70 194 =3 4513 =-31 =1 141 =15 =-10 =20 =23 =26 =26 =22
tree annex_a_controls 79 299 =-24 =8 485 =-22 3050 1829 1345 203 4641 869 1709 4706 1101 4694 =23 =-10 =-6 =-15 =-12 299 =6 =-18 =-14 =-17 =-20 =-13 =-24
tree annex_a_controls 506 2770 2008 462 4416 4618 2195 4687 2097 4554 774 4707 =-24 =7 1580 =-17 =17 =5 1060 =19 =-17 =16 =16 =21 =20 =20 =17 =25 =21
tree annex_a_controls 584 63 4465 =-25 =12 4420 1558 131 765 2315 =-11 =14 =19 =-17 4657 2256 1667 4576 =18 =-3 =-7 45 =-17 =11 =-11 =-22 45 =31 =0
tree annex_a_controls 217 1084 2233 996 1690 4458 621 4465 =-24 =5 =8 =9 =12 869 1933 262 =24 4423 =-6 =14 =-9 =-18 =22 2261 =20 =-12 429 =30 =-13
tree annex_a_controls 4489 2341 2448 118 343 4446 3069 =-22 =11 =18 2115 71 1096 978 =-2 =17 =-13 =-17 =25 =-24 81 869 =14 =-21 =31 502 =19 =-1 =-29
tree annex_a_controls 55 79 =-13 653 176 4663 4576 1028 108 217 1095 298 4424 4443 =-34 =5 =6 =2 =17 =27 =19 =30 1576 =13 =-29 =-11 =-22 =-16 =-16
tree annex_a_controls 645 4660 573 770 4484 2025 280 501 1499 =16 =-28 =-19 2037 2343 4705 =-32 =4 =3 =3 =15 =17 =19 =17 =22 869 322 =28 =-8 =-15
tree annex_a_controls 192 4554 2008 108 4415 848 219 509 916 =-23 =4 =-2 =7 =15 =14 84 916 =19 =-3 916 509 =-19 =7 =9 =20 =21 2028 =23 =-7
tree annex_a_controls 533 1538 4473 2341 2315 670 509 262 =-10 =-31 =6 =14 =12 =12 =22 2216 =24 =-9 2343 2216 1034 69 =-22 =1 =6 189 =-3 =19 =16
tree subprocessor_cascading 237 1509 4708 1016 4709 4377 4710 4711 4712 4713 =-117 =76 =-13 =28 =0 4714 =55 =-70 =20 =21 =101 3978 =60 =-65 238 4715 =83 =-78 =-60
tree subprocessor_cascading 20 =-113 17 193 190 =-113 176 4716 4717 628 1984 15 =-80 =68 =55 =27 =60 =71 =81 190 =-90 227 4718 =87 =-79 =-89 25 =106 =-5
tree subprocessor_cascading 206 4717 4719 4720 418 4721 4722 4723 4724 =-105 =30 =2 =34 =63 200 =-71 =55 =34 =98 =90 63 =-95 247 548 4725 =94 =-5 =-65 =-92
tree subprocessor_cascading 111 199 437 631 4726 393 605 4727 4728 =-101 =56 =-6 =5 =-1 =75 =5 44 =10 =91 8 =67 =-70 4561 3322 444 =47 =94 =-79 =-93
tree subprocessor_cascading 58 72 437 3328 4377 4729 4730 =-97 =39 =59 506 =-48 =83 =22 455 =48 =-86 17 2754 =-81 =73 =97 52 =-9 1680 47 =97 =-72 =-62
tree subprocessor_cascading 72 202 4731 4732 4719 4733 4734 239 4735 =-93 =60 =37 =19 =48 =85 =58 =62 4736 4731 14 =-50 =39 =94 =99 63 =-95 176 =-44 =94
tree subprocessor_cascading 83 393 4737 4738 773 4739 =-91 =75 =23 =80 =39 79 =-82 =59 84 247 765 510 2162 726 =65 =-63 =-43 =-81 =-41 =-89 316 =95 =-30
tree subprocessor_cascading 130 72 4736 4740 26 436 =-88 =-24 =63 1549 =64 =-70 193 =-22 =91 63 =-88 692 616 =76 =-69 =-74 63 =-85 216 4741 =82 =-65 =-67
tree subprocessor_cascading 237 130 4731 4719 957 436 =-86 =-38 =54 =80 =70 63 =-81 290 4742 4743 4744 =84 =-63 =-45 =-64 =-30 63 =-90 4745 2904 =80 =-59 =-68
tree subprocessor_cascading 111 436 215 4746 415 4731 =-83 =64 1672 4747 =-63 =77 =78 =51 298 =-48 =47 298 =-27 =63 63 =-88 34 1462 4748 =76 =-54 =-71 =-64
tree subprocessor_cascading 20 4749 =-82 =86 118 415 343 2054 4750 4751 =-60 =63 =69 =83 190 =-69 =39 184 =75 =-70 25 4745 17 343 =-74 =76 =83 =-68 =-19
tree subprocessor_cascading 130 1015 444 4750 193 =-79 4752 125 =-61 =41 =59 =75 118 127 =-63 =8 331 =4 =-69 4751 4753 =-28 =82 =75 131 =-72 1181 =70 =-67
tree subprocessor_cascading 20 =-78 482 193 2376 537 108 441 4754 1524 615 208 =35 =-45 =-44 =-67 =-56 =-75 =63 =-74 4755 585 =-48 =59 =69 3330 =57 =-71 =75
tree subprocessor_cascading 83 4756 153 4739 4757 4758 =-76 =17 =48 =72 =19 =46 44 52 4719 452 =-24 =69 =79 961 817 =70 =-66 =-69 441 139 =79 =-62 =-31
tree subprocessor_cascading 206 111 436 4731 4736 4759 4760 4761 =-75 =69 =46 =83 =17 =68 =36 4762 4763 225 =48 =-69 =-60 =-67 189 280 1499 =-29 =53 =62 =69
tree subprocessor_cascading 130 111 4736 4731 957 4764 963 =-74 =38 =56 =90 =63 193 =-9 =78 63 =-80 172 1006 4765 =66 =-72 =-50 =-73 63 =-77 23 =68 =-3
tree subprocessor_cascading 58 4766 1509 91 396 4767 3319 870 4768 =-71 =24 =1 =-2 =59 =40 3061 =-25 =72 118 3061 =-43 =76 =70 =74 79 =-73 139 =65 =-70
tree subprocessor_cascading 437 415 4734 4729 4769 4750 239 4736 4770 4771 =-69 =0 =31 =-10 =21 =66 =63 =51 =40 376 4736 =0 =73 =-71 63 =-70 4748 =52 =-64
tree subprocessor_cascading 130 176 4736 4717 1016 3328 957 4772 4720 4773 =-71 =-6 =2 =37 =44 =17 =45 =69 =48 40 639 =-11 =-61 79 =-61 =32 79 =-69 =54
tree subprocessor_cascading 111 4731 4774 4755 4775 4776 4777 4778 176 =-68 183 =-49 =43 =54 =48 =58 =67 =48 =37 =51 17 65 =-67 1762 =41 =-63 4779 =72 =-63
tree subprocessor_cascading 4780 186 4737 4720 393 444 4755 4781 4782 4717 4783 =-68 =53 =55 =34 =61 =43 192 183 =-53 =18 =0 =20 =61 131 =-59 =62 =46 =57
tree subprocessor_cascading 193 195 4731 4778 1016 4726 4784 =-66 =42 =56 =37 =80 =31 3100 4785 4324 =-38 =61 =43 =59 4756 2754 4731 192 =-49 =16 =53 =29 =61
tree subprocessor_cascading 437 26 199 770 202 4740 4786 4787 =-67 =67 =54 =22 198 =63 =-31 17 482 =-51 =33 639 =30 =-49 79 =-64 =42 =61 189 =11 =65
tree subprocessor_cascading 206 4731 4712 4785 1016 4788 4789 4790 4728 =-65 =87 =13 =65 =48 =55 44 =-30 =70 =29 =50 189 1385 537 =30 =-67 =-77 4791 =69 =-57
tree subprocessor_cascading 215 26 4737 1016 1509 393 4731 1353 1619 4792 =-66 =-4 =32 =-29 =33 =25 =32 =74 =49 =65 118 4731 4736 213 =-45 =44 =72 =60 =55
tree subprocessor_cascading 20 4793 =-66 =84 131 4740 =-73 =65 262 3978 1089 4794 1926 2098 2117 =56 =-25 =-71 =-57 =-62 =-25 392 1225 =-52 =57 =55 2713 =64 =-55
tree subprocessor_cascading 631 4731 4777 4726 4795 69 =-63 4796 2306 4797 4798 =-53 =42 =63 =77 =62 =45 =69 =49 =51 343 65 =-67 1571 227 =35 =-64 =-63 =71
tree subprocessor_cascading 176 4719 1619 4772 1502 4755 4784 418 4011 =-62 =-6 =-23 =47 =45 =11 =51 =42 =66 278 180 451 69 1084 =-19 =50 =47 =78 =-46 =-45
tree subprocessor_cascading 237 393 4737 4740 605 4774 4751 4775 4799 4800 =-62 =40 =29 =89 =18 =41 =9 =39 =39 189 =3 =58 79 =-69 238 4745 =69 =-57 =-35
tree subprocessor_cascading 436 1386 957 4708 4764 4269 515 4798 =-60 =4 =3 =21 =59 =58 =70 239 3384 173 =-34 =32 =59 =67 190 =-65 1571 247 =49 =-54 =-48
tree subprocessor_cascading 246 4756 4740 72 437 4801 957 =-63 =48 =91 =3 17 =-19 =61 =39 =49 17 343 262 125 =-40 =68 =27 =48 214 4779 =75 =-43 =-25
tree subprocessor_cascading 206 631 4737 4728 4802 4803 4749 4804 4722 4805 4721 =-61 =46 =44 =35 =105 =114 =39 =44 =87 =43 131 =-41 =40 1680 203 =51 =-64 =-75
tree subprocessor_cascading 176 186 4806 4377 4799 4807 1197 4808 4809 153 1015 =-59 =7 =36 =72 =53 =28 =29 =62 =36 =42 =38 131 =-67 425 845 =39 =-41 =-58
tree subprocessor_cascading 4736 4737 4712 153 4728 4746 4799 137 4194 723 4810 4645 4809 4761 =-58 =59 =54 =-16 =50 =10 =1 =65 =43 =51 =94 =28 =20 =29 =59
tree subprocessor_cascading 215 436 437 4709 1016 3061 355 =-60 =1 415 =-34 =64 =67 =51 =42 298 606 =-35 =75 =42 2376 65 =-46 =57 3061 298 =-51 =4 =63
tree subprocessor_cascading 83 631 1094 153 4811 4812 4813 4778 =-61 =50 =21 =48 =19 =25 =55 189 27 =-20 =56 =68 189 3978 631 =46 191 =-54 =29 =-11 =61
tree subprocessor_cascading 159 631 3100 4377 4814 122 4815 4816 1565 4709 =-59 =26 =59 476 =-25 =155 =42 =14 =85 =22 =-2 =37 195 735 4817 =33 =-56 =-15 =60
tree subprocessor_cascading 206 437 1509 4780 3384 4240 4818 4819 4731 199 1197 =-59 =42 =4 =7 =70 =20 =58 =16 =51 52 =-18 =59 =41 1385 52 =18 =58 =-68
tree subprocessor_cascading 237 215 1016 4737 1015 4719 4820 4821 3328 =-58 =24 =-5 =49 =56 =14 =35 =78 108 17 2754 =-42 =30 =41 =71 79 =-65 1259 =57 =-59
tree subprocessor_cascading 20 4814 4240 4822 4726 =-61 =43 =55 =38 =94 455 4823 4824 994 838 1462 40 527 501 =8 =41 =74 =53 =-57 =-35 =-48 =-66 =-57 =-66
tree subprocessor_cascading 83 436 1016 4736 4825 4826 4401 4827 =-59 =31 =15 =96 =72 =36 =82 213 =-1 =75 227 1680 575 1549 2576 =54 =-12 =-30 =-45 =-53 =-61
tree subprocessor_cascading 83 1016 4712 515 58 4816 4731 4828 159 =-60 =-9 =17 =21 =60 =13 =26 =24 =73 84 298 =-3 4765 =36 =-58 209 907 =67 =-43 =-9
tree subprocessor_cascading 206 4736 783 305 199 3328 173 4805 4194 4769 4821 4829 =-56 =80 =0 =71 =1 =49 =9 =53 =16 =28 =58 =49 4823 298 =-6 =46 =-64
tree subprocessor_cascading 159 4756 111 4764 3904 4808 4830 153 4719 4831 3066 =-55 674 =-34 =92 =54 =52 =29 =50 =53 =25 =99 =33 =39 76 861 =3 =59 =57
tree subprocessor_cascading 58 159 515 186 4767 4724 4829 4807 4819 4832 4826 =-57 =77 =61 =70 =40 =121 =40 =62 =44 =47 17 1084 =-18 =43 3604 =58 =-54 =40
tree subprocessor_cascading 206 2145 72 4756 576 4806 4780 4808 908 4719 =-57 =45 =0 =49 =37 =38 =-24 =42 =29 125 764 =-17 =65 =96 118 4719 =-22 =58 =51
tree subprocessor_cascading 436 384 668 1016 4764 4011 4833 4674 4834 853 =-53 =9 =37 =3 =54 =9 =66 =70 269 =-31 =20 282 832 =52 =-1 =-57 269 =-16 =41
tree subprocessor_cascading 4736 4720 418 4774 4807 1353 4777 3904 4835 4836 520 4837 4674 =-53 =1 =29 646 =84 =-56 =55 =89 =34 =60 =-5 =41 =37 =20 =42 =59
tree subprocessor_cascading 246 26 4838 257 4839 393 4728 159 4840 =-58 =91 968 =-31 =54 =73 =9 =19 =2 =49 =44 17 257 1089 408 =21 =-54 =-47 =78 =60
tree subprocessor_cascading 237 202 4827 4377 4717 4729 4825 4401 4808 50 4769 =-53 =44 =-19 =48 =64 =60 =66 =48 =43 65 =-51 =64 =18 17 3080 =32 =-35 =59
tree subprocessor_cascading 58 444 1015 4764 3328 2311 4717 4841 4842 4843 4844 =-56 =31 =43 =67 =68 =33 =4 =44 =91 =41 379 =3 =83 343 23 =14 =-63 =60
tree subprocessor_cascading 246 26 4740 1094 202 4771 4845 4846 4847 =-54 =45 =47 =27 =53 384 =46 =-32 =64 =47 190 =-47 =57 1680 1462 750 =42 =-19 =-56 =-53
tree subprocessor_cascading 176 4732 1015 451 4764 4809 393 122 125 4848 4772 =-52 =50 =38 =7 =35 =2 =101 =53 468 =-23 =50 =29 =47 4640 4128 =35 =-45 =-62
tree subprocessor_cascading 246 206 4722 4835 4829 4749 4758 4803 4849 4850 2893 =-54 =-1 =54 =58 =38 =48 =116 =109 =78 =46 52 =-20 =61 118 3978 =24 =-29 =52
tree subprocessor_cascading 58 631 186 4816 362 4734 130 276 305 4851 4058 =-54 =12 =72 =17 =12 =34 =32 =-1 =93 =32 =27 131 =-47 207 903 =52 =-61 =-57
tree subprocessor_cascading 199 1353 3100 783 4752 4401 520 4852 4832 4853 4845 =-49 =33 =62 =82 =54 413 =121 =-40 =42 =39 =83 34 =18 =-55 =11 189 =5 =59
tree subprocessor_cascading 237 199 4736 4780 276 4827 539 957 415 681 3319 =-54 =29 =65 =-10 =49 =6 =38 =21 =32 =43 189 =9 =62 4561 189 =17 =62 =-62
tree subprocessor_cascading 193 237 521 3328 957 539 4854 1633 =-52 =-22 =46 =7 =68 =61 131 =-53 =20 131 =-62 =37 1462 3100 4377 521 =0 =50 =63 =59 =-60
tree subprocessor_cascading 83 193 4764 1353 393 4761 908 =-54 =11 =84 =29 =-1 =101 468 =-17 =51 1680 4817 1259 4794 45 376 =49 =-53 =0 =-53 =-57 =-58 =-61
tree subprocessor_cascading 246 4734 1016 58 4764 4767 436 4826 4814 =-54 =67 =90 =13 =49 =91 =24 79 =-39 =119 =38 79 =-58 58 4794 =25 =-55 228 =66 =-53
tree subprocessor_cascading 111 40 436 4855 4856 4857 =-47 =56 =76 =78 =14 142 253 2129 4247 4858 =-36 =70 =57 =46 =23 156 =-19 =49 195 213 =5 =69 =52
tree subprocessor_cascading 2145 444 4721 4859 1633 3869 4814 4808 1988 4860 4798 =-48 =28 =84 =23 =53 =63 =44 =-2 =36 =53 4734 =-2 =63 441 568 =10 =49 =-48
tree subprocessor_cascading 2145 202 118 4740 520 4861 4726 =-48 =53 =82 =29 =56 747 4732 393 4782 =-33 =53 =49 =37 =50 =29 527 118 3069 =-18 =54 =31 =67
tree subprocessor_cascading 237 521 437 4838 4373 4058 4726 957 4764 1749 4778 4780 4862 =-50 =59 =4 =47 =20 =56 =50 =56 =34 =63 =50 =24 34 =33 =-47 =26
tree subprocessor_cascading 237 206 418 3061 539 4711 4806 444 2754 4863 4864 =-53 =41 =55 =-18 1084 =-32 =74 =39 =40 73 =65 =-43 =24 =29 =21 4640 =37 =-59
tree subprocessor_cascading 58 237 4736 257 4708 4058 4769 4759 4865 4866 4240 4799 =-52 =62 =63 =67 =78 =63 =76 =34 =53 322 =55 =-43 =64 2145 =41 =-3 =30
tree subprocessor_cascading 130 72 257 4011 628 4732 4867 783 4868 4401 =-48 =26 =49 =49 =45 =47 156 =-14 =61 =44 358 220 =-15 =84 =83 =25 189 =10 =59
tree subprocessor_cascading 130 237 4717 723 215 4850 4752 4728 4792 4342 4858 =-50 =47 =61 =48 =76 =52 =90 =1 =62 =50 408 110 4869 =47 =-2 =-38 =-40 =32
tree subprocessor_cascading 215 658 4385 3061 199 515 4836 1095 4818 =-50 =33 =40 =56 =44 =12 =28 =46 622 418 415 821 199 =-31 =42 =75 =28 =50 =70 =16
tree subprocessor_cascading 20 4816 783 4855 821 3061 531 3101 =-55 =13 =5 =-5 =22 =66 =84 =101 203 139 108 735 =28 =-1 901 381 =68 =-25 =-17 =-53 =-58
tree subprocessor_cascading 246 4736 134 4809 215 1618 2228 1063 4870 4855 =-48 =54 =65 =35 =39 =61 65 =-55 =18 =102 =19 =55 343 4710 17 =-1 =42 =-70 =47
tree subprocessor_cascading 237 4825 2145 1386 4726 4793 4799 4834 358 3472 =-46 =39 856 =-29 =69 =63 =48 =97 =61 3096 =17 =-34 3981 =12 =-35 =81 190 =-60 =32
tree subprocessor_cascading 246 415 436 520 1749 4871 195 468 =-50 343 =-57 403 =-11 =91 =8 =97 =34 =60 =17 =28 343 214 208 174 =26 =-51 =-79 =-50 =52
tree subprocessor_cascading 408 108 4736 206 4766 305 4872 4873 438 200 =-41 =2 =13 =56 =83 =51 =53 50 =-4 =44 =63 1436 432 =6 548 =67 =-7 =-38 =-58
tree subprocessor_cascading 131 1015 =-57 =40 444 521 4725 257 266 452 4815 658 4770 =-44 =52 =-18 =51 =30 =37 208 =55 =-44 =32 =33 1320 44 =-22 =34 =101
tree subprocessor_cascading 4792 4736 206 438 4874 847 254 4875 622 4758 861 4769 =-45 =64 =2 =46 =8 =61 =11 =27 =34 =19 139 207 =25 =-56 =-55 =57 =66
tree subprocessor_cascading 63 =-60 237 358 202 3328 1095 1467 1502 660 4755 4876 =-39 =61 =31 =31 =48 =32 =53 =48 =26 723 441 =6 =-48 =78 1880 =37 =-63
tree subprocessor_cascading 444 415 26 2145 4877 4802 1480 4851 4774 4739 =-45 =57 =39 =78 =44 =50 =68 50 =-5 =63 4878 =48 =-59 =32 1084 17 =-20 =35 =88
tree subprocessor_cascading 192 4725 159 976 506 4772 2755 4771 4879 =-43 =29 =66 =46 =59 142 =-15 =54 =63 735 =19 =-29 159 1097 =63 =-41 =-18 71 =33 =-38
tree subprocessor_cascading 1016 206 223 134 4880 847 3510 2131 4759 515 4881 4882 3066 =-32 =29 =76 =54 =30 =63 =90 =46 =43 =122 =59 =-42 189 =-5 =37 =85
tree subprocessor_cascading 20 4838 4847 4883 268 4884 =-50 =43 =14 =55 =73 =90 79 =-58 203 4762 298 916 445 =5 =50 =-51 4885 4886 =44 =-54 =-31 =-45 =-48
tree subprocessor_cascading 83 4792 847 3328 4714 631 521 =-46 674 =-22 =101 =3 =18 =57 =43 4887 =72 =-48 455 2098 441 808 49 =39 =-12 =-51 =-30 =-59 =-44
tree subprocessor_cascading 83 192 3061 458 237 4725 =-47 =18 =5 =16 =26 459 236 403 =-44 =46 =25 =68 118 4731 1641 3061 459 =-24 =58 =43 =61 =49 =45
tree subprocessor_cascading 20 193 4728 4888 4889 2106 =-49 =24 =47 =80 =89 =18 79 =-66 4107 838 3622 4890 4762 739 =44 =-38 =-42 =-51 =-60 =-49 58 =-29 =16
tree subprocessor_cascading 20 4792 444 4377 3904 =-51 =36 =35 468 =-14 846 =105 =-26 =73 3981 370 575 950 93 490 616 =42 =-49 =6 =-23 =-55 =-55 =-37 =-21
tree subprocessor_cascading 193 130 4011 72 4373 2228 26 4891 3883 4736 4892 890 =-45 =22 =58 =22 =41 =83 =21 =62 =78 =17 =59 =18 1462 3981 =33 =-19 =-56
tree subprocessor_cascading 79 =-60 482 1386 4802 4736 4734 215 4815 4826 4893 =-39 =55 =65 =48 352 =-8 =126 215 =55 =-44 =49 =61 491 =11 =108 2311 =17 =79
tree subprocessor_cascading 4821 125 4838 3319 957 130 515 362 4802 1094 674 3344 =-40 =69 1050 =-31 =63 =47 =42 2295 =2 =113 =42 =9 =60 =53 =58 =52 =72
tree subprocessor_cascading 459 3061 4825 17 4766 1320 674 4790 183 =-50 =14 =11 =19 3069 =-10 =64 =39 970 489 =12 533 =20 =-43 =-48 =58 =43 4821 =26 =118
tree subprocessor_cascading 20 458 506 633 3200 4894 =-51 =52 =59 =77 444 =-4 =74 649 =69 =-32 79 =-66 203 45 1385 575 950 =38 =-51 =-38 =-49 =-9 =-55
tree subprocessor_cascading 79 =-59 536 856 451 438 4324 4895 76 631 4808 4856 =-28 =57 =47 =5 206 =-7 =46 =74 =54 =36 =47 590 =56 =-47 4755 =-48 =37
tree subprocessor_cascading 83 576 134 648 971 520 =-43 =32 =31 =18 73 =63 =-23 343 =-24 2261 =46 =-43 343 176 159 1060 =20 =-68 =-27 4741 =61 =-39 =47
tree subprocessor_cascading 193 52 4721 1016 59 4011 674 4758 =-41 =45 =19 =42 =39 =50 =70 970 2754 199 26 195 =-29 =36 =46 =38 =47 =-51 17 =10 =55
tree subprocessor_cascading 20 4816 257 576 268 4401 =-52 =50 =23 =-3 1940 322 =125 =-27 =-16 =143 256 646 712 1320 4740 436 =9 =-23 =53 =49 =45 =-59 =62
tree subprocessor_cascading 83 362 515 2131 914 4194 4896 4385 4827 4897 50 =-37 =4 =34 =32 =22 =63 =33 4751 =-59 =41 =97 =40 =32 4107 436 =44 =8 =-16
tree subprocessor_cascading 20 1016 856 633 3328 4373 384 =-52 =11 =53 =39 =77 127 =-1 =137 =99 189 190 =-58 92 176 1573 50 =-11 =46 =65 =42 =-57 =33
tree subprocessor_cascading 20 747 3376 3328 521 =-44 412 =47 =-41 =47 =52 27 =-14 =98 455 408 190 =-47 49 156 =39 27 =-20 =23 786 =-51 =45 =-37 =-52
tree subprocessor_cascading 131 4898 =-51 =37 192 441 79 =-59 130 622 256 89 1084 2063 183 418 =-31 =23 =17 =76 =28 =44 =43 =59 =29 =-46 4194 =27 =102
tree subprocessor_cascading 490 569 4764 4888 27 1320 4731 4772 4803 =-32 =57 =60 =41 526 =0 =71 93 =15 =-35 =101 =81 =47 213 584 4899 =-42 =24 =25 =14
tree subprocessor_cascading 1016 118 108 4776 4900 73 1502 4901 4726 =-41 =30 =57 =22 =16 =53 =55 432 =-17 =27 142 1035 1081 926 =-13 =48 =38 =32 =44 =81
tree subprocessor_cascading 193 246 1687 4896 534 4750 3534 3691 =-34 =48 =53 =54 =35 =80 =107 4645 3875 =-1 =59 =63 3981 394 4902 257 =31 =86 =-48 =-36 =-32
tree subprocessor_cascading 536 352 4736 770 4825 2767 4881 1028 606 732 4587 =-31 =64 =25 =13 =19 =64 =60 =56 =23 =59 432 217 =-22 =59 523 =35 =116 =-44
tree subprocessor_cascading 63 =-61 4816 246 257 976 4324 4903 4752 4766 =-31 =38 =39 =53 =44 =79 166 725 =74 =-41 =-35 3978 =28 322 392 =-45 =55 =37 =120
tree subprocessor_cascading 63 =-61 482 236 134 856 631 27 4904 =-34 =57 =8 =27 =54 856 =86 =-30 83 468 2230 =-50 =44 =2 191 =-30 =20 238 =37 =-35
tree subprocessor_cascading 79 =-56 459 451 735 822 4751 3904 =-3 =49 =57 =-45 4875 215 4324 828 =-44 =42 =26 392 =-15 =53 =58 =45 1669 441 =50 =-25 =-51
tree subprocessor_cascading 83 1310 4782 890 4826 4802 569 1320 2975 362 451 =-40 =21 =14 =52 =8 =12 =55 =91 489 =94 =-38 =54 =72 189 159 =16 =-21 =34
tree subprocessor_cascading 521 976 176 4792 173 3069 4752 4905 118 134 =-38 =33 =-12 =43 =41 =18 =46 =46 2475 =31 =-42 1050 =21 =123 1050 =52 2228 =-31 =66
tree subprocessor_cascading 1006 190 =-50 521 176 4845 415 4729 4862 969 4906 1096 =-25 =15 =62 14 =-26 =67 =81 =62 =22 =101 =33 4640 1101 =52 =-30 =-48 =-54
tree subprocessor_cascading 459 79 =-57 606 971 4907 548 1094 237 4731 4866 =-20 =52 =24 394 =24 =-48 =55 =-48 =83 =45 223 =57 =-23 197 79 =-36 =58 =-11
tree subprocessor_cascading 536 501 83 4759 622 4802 515 =-33 =27 =42 =50 =59 3924 =17 =-65 118 1320 1881 618 4811 =-20 =43 =62 =79 =59 =36 248 =-59 =6
tree subprocessor_cascading 1006 674 4764 4882 724 2754 192 608 648 176 534 =-32 =30 =5 =18 =27 69 =-8 =47 2082 =26 =-56 =54 =110 =70 856 =18 =111 =-54
tree subprocessor_cascading 408 352 208 130 658 176 527 3425 =-29 =44 =22 =17 3515 4908 328 =25 =-27 =-45 =-58 =21 =-56 162 1731 1757 =47 =-35 =-27 =-28 =-52
tree subprocessor_cascading 1016 459 502 4710 3669 4725 2340 4835 1312 =-13 741 =30 =-26 =73 =88 776 73 =-7 =67 =90 =70 =-53 =-31 197 192 =20 =68 =-24 =64
tree subprocessor_cascading 63 =-54 1016 4845 444 193 4725 4645 4909 4805 4761 1261 =-33 =13 =52 =81 =74 =40 =33 3330 =27 =-48 1742 186 =34 =-37 =-48 =78 =82
tree subprocessor_cascading 4816 1016 238 3200 125 4802 142 4910 4911 4736 584 1641 4912 =-27 =66 =33 =20 =40 =79 =61 4909 =5 =105 =46 =41 =64 =-45 =59 =95
tree subprocessor_cascading 4736 134 257 83 632 4712 4764 2295 4821 3384 =-35 =34 =34 =51 =54 =26 =76 2376 =20 584 =-33 =38 1940 3604 =69 =-32 =-29 =40 =56
tree subprocessor_cascading 238 4838 1348 237 4821 521 847 4729 4736 4913 298 871 =-45 =49 4909 =-17 =78 =75 =39 =45 =44 =21 298 =-24 =93 =26 =66 =59 =-45
tree subprocessor_cascading 131 4740 =-50 =34 223 3400 1362 191 =-7 1422 590 2675 537 4914 699 4915 =35 =-45 =-21 =-25 =-40 =-42 =-41 =-45 =-47 =-54 747 =-23 =20
tree subprocessor_cascading 993 1132 1063 83 4240 735 2340 1618 1166 =-14 =43 =76 =95 1384 =3 4916 =-46 =45 =75 417 4107 =19 584 =-29 =50 =-73 =55 =69 =48
tree subprocessor_cascading 1006 343 176 4777 4373 =-25 =56 =47 =20 2167 25 52 1320 2801 1881 474 4373 =-29 =47 =63 =42 =58 =32 208 =39 =-24 =-43 =93 =-49
tree subprocessor_cascading 63 =-53 4373 444 58 445 4401 660 4905 1435 1515 4102 186 =-39 =-1 =27 =48 =44 =43 =34 =41 =10 =19 174 =35 =-21 444 =103 =-49
tree subprocessor_cascading 459 957 783 723 4917 353 847 3101 4918 4708 4919 =-24 =52 =30 =49 =42 1084 =-11 =80 4918 =32 =-61 =78 =42 =46 =57 358 =14 =64
tree subprocessor_cascading 726 459 606 4787 3869 4806 2705 1454 712 1164 52 4717 4720 =-37 =12 =32 =-8 =40 =11 =43 =50 =42 =56 =81 =44 536 =43 =-39 =-54
tree subprocessor_cascading 79 =-50 394 674 237 4835 4895 4883 246 1277 =-17 =50 269 392 =-13 =71 93 =44 =-50 =58 =62 =75 =33 978 =16 =77 2145 =-48 =19
tree subprocessor_cascading 455 216 208 658 490 233 422 83 745 =-27 =42 =16 =42 =32 =-28 3593 859 1689 4920 68 =39 =-20 =-46 =-28 =-38 =-41 =-39 =-52 =-52
tree subprocessor_cascading 408 4816 108 444 4921 4922 4740 26 509 4833 =-28 =46 =9 97 =44 =-63 =34 =52 =76 2094 =36 =-14 590 916 =39 =-14 =-46 =87 =-48
tree subprocessor_cascading 4736 1035 134 118 4923 452 4787 4761 1480 256 =-34 =19 =34 =55 =61 =25 =70 1130 4829 =-9 =90 497 =52 =-25 41 =46 =-43 =24 =47
tree subprocessor_cascading 131 =-39 174 685 8 640 208 112 4377 4011 515 735 1749 1633 =12 =58 =87 217 =-10 =55 =58 =67 =62 =-42 =-35 =-52 =-49 =-41 =-27
tree subprocessor_cascading 131 415 =-55 =30 3200 685 50 1277 17 4857 1967 174 4740 =-9 =47 4714 =-45 =44 =67 =61 489 403 =27 =-48 =-10 =57 =34 =-40 =70
tree subprocessor_cascading 108 1016 4826 4772 237 4821 3885 =-21 =42 =41 =14 =56 =80 =61 901 371 916 1405 1141 466 623 =69 =-17 =-21 =-7 =-27 =-13 =-18 =-33
tree subprocessor_cascading 20 459 4736 401 4832 134 1618 =-46 =30 =13 =60 =52 =44 622 1130 =-22 =60 =92 455 343 502 =15 =-24 994 4922 =40 =-40 =-33 =-48
tree subprocessor_cascading 628 20 337 521 4924 542 4925 1094 =-40 =40 =45 =43 =53 =26 =80 4926 4869 1509 533 =31 638 =-12 =47 =-15 =-32 =-63 1486 =54 =-26
tree subprocessor_cascading 408 455 216 4289 224 4865 26 1277 1654 83 444 1523 890 180 =-28 =28 =43 =64 =23 =15 =43 =62 =39 =84 =-32 =-61 =-49 =-52 =-45
tree subprocessor_cascading 408 4816 79 =-47 455 724 3200 4909 174 4926 458 3329 =2 =63 2125 233 =90 =-19 =-20 =-65 2050 =-35 =54 =70 =74 =66 =-41 =96 =-50
tree subprocessor_cascading 192 4927 4928 2024 1197 4929 534 4 890 2028 =-19 =17 =33 =42 73 3096 =61 =-38 =-28 =57 =36 =54 =66 =79 71 2028 =38 =-23 =-28
tree subprocessor_cascading 628 783 3061 4871 4274 79 =-55 455 4930 685 1386 1307 236 =-6 =-28 =32 4931 =16 =-58 =-49 =61 =-53 =64 =72 =27 =46 471 =53 =-37
tree subprocessor_cascading 459 4904 4806 45 4932 4933 455 4909 4784 4870 4826 =-13 =47 =43 =37 =50 =-53 =59 =71 4934 81 4935 =-51 =22 =18 =27 =47 =52 =27
tree subprocessor_cascading 856 521 4725 4883 246 847 4803 1632 =-31 =25 =44 =30 4107 =9 584 =-55 =37 =59 =36 1880 =39 =-40 208 159 2102 =56 =-19 =-12 =-53
tree subprocessor_cascading 590 628 4909 394 783 832 93 =17 =-37 89 4011 568 674 384 =-37 =6 =15 =4 =44 =32 =52 4936 =-48 =32 =65 381 =48 =-26 =-53
tree subprocessor_cascading 352 442 1095 4058 548 2747 4932 249 17 458 =-11 =41 =14 =45 =69 4726 =-49 =31 =-44 =53 =73 4923 =-29 =39 2475 71 =33 =-13 =-32
tree subprocessor_cascading 20 658 851 4937 1320 =-43 =3 =46 =76 750 14 =-14 =31 =71 144 1806 4710 4779 510 376 4938 =24 =-36 =-43 =-42 =-40 =-24 =-43 =70
tree subprocessor_cascading 131 1418 =-38 =41 34 521 3200 459 1320 4377 1164 2036 2705 =-16 =44 =56 =47 =37 764 =5 =69 649 =42 =-24 =65 1076 =46 =-15 =-39
tree subprocessor_cascading 34 4809 1480 3329 482 189 438 1050 127 1725 =-32 =28 248 =50 =-22 =3 =41 1050 4939 278 =26 =-27 =-50 =-13 =20 =43 =51 =69 =-42
tree subprocessor_cascading 845 256 192 4752 468 4802 1165 4786 4772 4825 406 =-29 =10 =25 =30 =51 =28 1973 437 =90 =-25 =-17 =13 =59 =24 576 =14 =80 =-38
tree subprocessor_cascading 20 257 4373 4826 362 4840 3413 =-38 =44 =56 =21 =65 =73 =42 189 671 1680 455 490 =20 =-16 =-41 =-46 =-34 2133 4791 =39 =-45 =-44
tree subprocessor_cascading 845 207 822 4373 1462 3330 1623 4791 3617 4324 548 210 127 =6 =31 =52 =-20 =49 =78 =-49 =-52 =-47 =-50 =59 =-46 =-56 784 =-44 =20
tree subprocessor_cascading 845 4940 450 26 1749 316 2036 2767 698 1016 72 =-5 176 =-31 =36 =39 =50 =52 =61 764 =-40 =31 1097 =68 =-29 =38 =-39 =62 =-27
tree subprocessor_cascading 131 1831 =-41 =29 4816 20 501 3376 2485 =-41 =50 =38 408 1389 1384 =60 2295 =4 =78 =-38 =-41 174 189 =8 3978 =45 =-16 =-22 =81
tree subprocessor_cascading 4830 726 125 459 1305 4941 4942 451 4 344 4943 4750 337 4836 =-20 =38 =42 =48 =59 =50 =51 =30 =71 =74 =-45 =22 =49 =-48 =74
tree subprocessor_cascading 108 723 20 4944 658 4945 =-48 =35 =-8 =64 45 308 4710 541 =9 =-38 =-40 =56 =-40 =74 408 235 8 447 =38 =-24 =-23 =-31 =-21
tree subprocessor_cascading 628 4377 4011 142 1502 26 606 670 4946 202 =-34 =1 =49 =11 =18 1060 4947 =52 =-39 =-41 =43 3200 156 =-7 =38 =85 =40 =34 =27
tree subprocessor_cascading 459 189 4337 649 584 1687 606 1596 3482 =-36 =31 =32 =9 =64 =31 =19 =57 1516 696 =14 =-38 =-47 44 1520 162 =60 =-19 =-14 =3
tree subprocessor_cascading 442 459 3978 238 908 4861 1348 83 4855 =-9 =57 802 =18 =-44 =52 =69 =50 =-35 =-30 =29 698 429 1130 111 =-57 =-3 =11 =15 =55
tree subprocessor_cascading 4645 442 1071 622 1502 572 275 2311 =-6 =32 2147 =-44 =22 600 1101 =23 =-35 =-42 =45 =36 =-45 2145 1448 =-39 =26 =20 1081 =56 =-37
tree subprocessor_cascading 131 =-35 4764 1687 4904 4761 4845 4933 3047 4324 4948 193 976 72 =-18 =15 55 =64 =-36 =9 =47 =34 =43 =51 =49 =61 =50 =69 =60
tree subprocessor_cascading 3330 301 335 4640 1073 2162 1345 193 287 4866 4949 =-4 =66 =91 2754 =9 =82 295 184 =36 =-32 =-19 =-30 =-43 =-52 =-43 =-29 =-47 =-50
tree subprocessor_cascading 4820 4950 1016 4821 4777 1095 628 723 1261 1329 204 217 4857 4951 =-25 =49 =39 =17 =35 =37 =18 =36 =20 =48 =46 =44 =44 =62 =81
tree subprocessor_cascading 63 =-48 236 601 8 622 193 =10 =34 =59 =-43 =-41 50 4377 1829 4740 17 730 =-39 =37 83 747 =-29 =35 =19 =40 =53 =37 =32
tree subprocessor_cascading 174 131 =-27 685 646 976 227 1422 502 1053 97 1108 2102 =32 =-4 =-30 =-24 =-28 =-2 =-38 =-42 =74 =-50 =-28 276 4952 =-43 =37 =41
tree subprocessor_cascading 4816 345 575 719 726 3200 515 4587 4953 510 4803 2000 4711 =-5 =32 437 =32 =-22 =51 =-44 =-54 =64 =39 =51 =-48 =-64 =-52 =51 =67
tree subprocessor_cascading 1749 20 1016 4798 4896 856 =-33 =8 =64 =65 =62 165 118 4377 4740 73 =-24 =36 =40 =48 254 63 =-43 166 =42 =-23 =-52 =47 =55
tree subprocessor_cascading 726 408 119 723 2292 242 142 3061 4941 523 4720 2036 =-8 =49 =32 =42 =69 =40 459 =17 =59 =-17 =-54 =57 =-41 2997 =-41 =21 =-44
tree subprocessor_cascading 1095 4752 726 4764 4954 4324 1132 210 4881 821 1130 180 =-10 =-41 572 206 =-18 =26 =26 =39 =53 =39 =47 =41 =64 =47 =-40 =49 =50
tree subprocessor_cascading 224 4838 203 109 650 162 1310 628 20 783 458 4883 =-23 =54 =35 =62 217 =7 =61 =31 =61 =-40 =-25 =-41 =-44 =50 130 =-49 =26
tree subprocessor_cascading 459 735 970 455 316 1100 1345 190 =-33 =26 =-29 =-36 =-32 =-44 895 =-48 =18 4940 523 1164 3101 =-41 =14 =28 =47 =51 565 =31 =-29
tree subprocessor_cascading 301 1063 908 3329 4764 4805 266 417 3952 162 444 631 =-11 =15 739 =17 =-48 =-42 =55 =-56 =36 =56 =45 46 =58 =-23 =43 =48 =-47
tree subprocessor_cascading 4816 4904 208 4645 948 3593 2066 183 723 151 10 348 1262 =-12 =38 =40 =34 =45 =45 =33 88 =74 =-20 =-49 =-32 =45 =-36 =52 =66
tree subprocessor_cascading 174 4373 3669 482 776 1312 847 1130 4808 =-24 =38 572 606 =-27 =37 =40 =34 =25 =23 2154 =27 =-25 1551 =80 =-24 =68 2326 =-31 =41
tree subprocessor_cascading 536 726 856 1035 233 982 1330 4798 =-17 =37 =38 =35 548 =25 =-33 =27 985 295 3895 233 =42 =-10 =-24 =-13 =77 =-42 1067 =-36 =25
tree subprocessor_cascading 712 418 246 4734 3376 3941 732 515 =-37 =15 =26 =44 =31 =33 217 392 114 3978 4926 =14 =-62 786 =-41 =33 =-56 =47 =62 =26 =21
tree subprocessor_cascading 189 1011 3069 536 1930 534 340 1996 4955 4956 2157 =-23 =17 =27 =31 =46 =29 =44 =47 =-44 735 =50 =-18 =44 735 548 =28 =-34 =-3
tree subprocessor_cascading 660 1389 444 1089 521 4272 445 4802 3101 451 =-23 =17 =33 =50 4737 =3 =56 =60 371 =43 =-19 =-42 4915 =21 =-47 =-47 262 =77 =1
tree subprocessor_cascading 345 63 =-52 783 726 130 601 501 =-10 671 4791 1405 65 =-37 941 742 =13 =-43 =47 =-44 =-46 =52 =-44 942 =28 =-45 =-39 =49 =49
tree subprocessor_cascading 536 723 168 1599 4921 432 255 =-16 =14 255 1385 112 4957 3322 2807 =36 =-21 =-28 =-31 =-29 =-31 1526 =-18 =39 =59 =-44 =-49 =54 =-22
tree subprocessor_cascading 224 352 490 1541 712 1068 4640 575 316 640 =13 =-38 =-28 =-39 =-37 =-40 =27 =-41 1102 237 =-36 =13 =35 1541 914 =20 =-29 =71 =-39
tree subprocessor_cascading 4958 4809 3200 3329 520 237 4959 21 2133 208 1337 =-7 =36 =-44 =-41 =23 =52 1521 166 =28 =-45 =-53 675 =57 =-22 =39 =46 =58 =70
tree subprocessor_cascading 63 =-44 217 343 4926 4645 3041 4784 1326 1312 =-24 =14 =18 =37 =37 =38 =-62 493 1486 278 466 3006 =24 =-31 =-28 =-25 =-37 =-38 =40
tree subprocessor_cascading 4736 52 4941 3898 1725 1672 4832 268 0 =-27 =20 =14 =43 =30 =27 =52 =64 832 =26 4782 343 770 483 =-48 =35 =34 =6 =48 =44
tree subprocessor_cascading 408 4363 468 783 1028 4736 4771 =-11 =45 =31 942 =40 =-48 =47 4960 501 104 276 =-34 =41 =38 223 65 =-25 =47 =-5 =-39 =-41 =-31
tree subprocessor_cascading 4736 20 343 =-36 4880 103 1014 381 2754 520 =-17 =40 =21 =45 =-40 =-45 =56 2747 1345 846 1940 15 =9 =51 =-45 =36 =-44 =-35 =40
tree subprocessor_cascading 4816 20 4896 4401 908 4961 4962 =-26 =49 =49 =43 =41 =52 1165 4561 97 1680 392 45 161 =2 =27 =-24 =45 =-40 =-35 =-46 =47 =50
tree subprocessor_cascading 2747 1530 4794 510 2786 254 608 2291 =6 =55 =40 1 4731 52 =-56 =19 =30 =-59 776 =66 =-19 =-38 =-43 =-36 52 658 =-1 =-57 =10
tree subprocessor_cascading 536 723 3669 4777 2311 4363 1121 2952 61 442 1095 27 4845 =-9 =54 =14 =47 =-19 =-47 =-47 =42 =-48 =34 =48 =49 =53 248 =-47 =9
tree subprocessor_cascading 224 4736 142 256 1121 724 745 1262 4792 =-14 =25 =37 541 =-28 =55 =33 =42 =28 73 593 412 =57 =8 =-36 =-19 213 =59 =-16 =-32
tree subprocessor_cascading 17 4752 4954 2172 4955 4859 131 =-41 352 2129 1028 =-22 =16 =35 =8 =39 =46 =44 =59 =42 502 =25 166 444 1633 =-32 =45 =32 =-55
tree subprocessor_cascading 459 4830 4766 1320 4950 450 489 628 1312 941 4732 4963 =-26 =34 =27 =14 1229 =31 =-31 =35 4341 =-26 =40 =-47 =57 =16 =43 =59 =23
tree subprocessor_cascading 455 1486 724 3204 1063 4964 1669 3328 916 343 1299 =-6 =48 1762 501 =2 =25 =-30 111 =-35 =25 =37 =-39 =48 =45 =42 =50 =-35 =-40
tree subprocessor_cascading 2747 408 4965 490 685 1422 218 118 =12 =31 =-18 =-35 =-26 698 213 1927 1725 =-33 =29 =39 =29 =58 =-60 257 =-44 =28 418 =-39 =29
tree subprocessor_cascading 408 343 214 521 20 1412 134 =-40 =28 =40 584 =-4 =36 =27 =-49 4966 2261 447 948 493 3933 =30 =-22 =-23 =-8 =-30 =-12 =-41 =-36
tree subprocessor_cascading 20 1687 633 1988 926 166 4967 1596 514 =-39 =23 =21 =38 =15 =25 =41 =48 =54 726 392 832 40 =36 =5 2147 =-6 =58 =53 =-36
tree subprocessor_cascading 4373 4377 509 4921 4958 4821 4881 183 982 4968 52 4011 3214 =-30 =28 =23 4944 =-12 =43 =40 =27 =17 =48 =30 =47 =55 =17 =37 =45
tree subprocessor_cascading 4969 79 =-39 628 856 3200 1523 83 237 130 4759 1095 2218 1705 =-34 =22 =34 =25 =40 =19 =18 =4 =47 =45 4712 =28 =-29 =31 =-51
tree subprocessor_cascading 914 1680 442 685 118 3329 4761 1071 308 608 =-6 =38 =26 =-45 =57 =44 1181 112 =32 =-25 =-35 =-29 191 =-47 1306 =5 =-51 =-37 =-18
tree subprocessor_cascading 131 498 1197 1386 =-49 =7 =30 =34 4363 408 753 4289 216 3017 948 1926 3943 156 =25 =7 =-24 =-27 =-10 =-27 =-39 =-46 =-41 =-22 =-34
tree subprocessor_cascading 79 =-51 1063 455 83 914 322 548 343 =-7 =18 =-33 =-33 3100 =-50 =20 214 4970 97 3017 2747 =30 =-17 =-23 =-28 =-35 =-26 =-41 =52
tree subprocessor_cascading 509 2167 957 521 4725 126 482 4971 747 3376 4972 =-23 =35 =24 =15 =39 =8 =-42 =17 1880 =28 =-27 =47 =39 65 =-28 1599 =33 =-28
tree subprocessor_cascading 726 83 536 343 4970 =-16 =40 447 238 =18 =-29 =-40 =-37 4973 1247 4817 4974 1583 4970 225 =38 =-27 =-25 =-30 =-24 =-32 =-21 =-29 =-41
tree subprocessor_cascading 4377 4363 408 4975 719 948 3400 4274 353 4289 1121 =7 =41 =-39 =40 =68 =-41 648 1305 =-39 =23 =25 =-41 =-44 4737 =-40 =23 =-44 =39
tree subprocessor_cascading 3061 217 4798 628 4871 4976 4620 4895 1096 4977 723 4978 1662 58 =-27 =-6 =37 =33 =21 =38 =10 =36 =46 =45 =47 =18 =33 =32 =26
tree subprocessor_cascading 4866 217 3939 433 1471 408 465 908 1051 4173 199 156 533 =13 =-13 =-11 =24 =-42 =-37 =33 =41 =-26 =-43 257 =-2 =72 =-41 =35 =59
tree subprocessor_cascading 1063 4974 379 4845 845 193 1096 445 770 =-19 =19 =12 =25 1306 1053 1462 =32 =-34 =-16 =-48 4807 =-45 =29 =47 84 =64 =-3 =-41 =48
tree subprocessor_cascading 4761 1389 17 1037 4979 4980 2036 3381 4857 1654 2129 4981 =-22 =24 =24 =16 =38 =35 =45 =47 =41 =41 747 2786 =2 =59 =40 =-43 =51
tree subprocessor_cascading 20 506 4798 2295 4982 =-29 =30 =39 =53 4160 755 =33 =-24 =-31 190 =-38 1462 254 2133 4763 3756 =26 =-27 =-32 =-18 14 =3 =-54 =-40
tree subprocessor_cascading 723 174 541 208 63 =-32 640 278 521 103 1307 2767 523 3875 =-3 =46 =42 =55 =41 =-28 11 =45 =-20 =-27 =-40 =-31 =-22 =-26 =42
tree subprocessor_cascading 352 4983 4058 183 1633 971 4780 4726 3101 4808 4984 7 =-28 =20 =23 =31 =24 =34 11 =29 =-28 =27 =23 =23 =39 =51 650 =24 =-28
tree subprocessor_cascading 502 4721 49 916 663 4640 199 658 =-2 =17 1182 =42 =-23 =-30 =-35 =-23 =-28 =60 215 4778 1539 1130 2242 =-48 =19 =-6 =27 =30 =13
tree subprocessor_cascading 208 783 735 111 379 432 =-12 2786 4807 =0 =43 =47 =41 =32 764 1267 125 104 999 1066 =-38 =19 =29 =1 =21 =29 =27 =40 =-36
tree subprocessor_cascading 723 3061 459 4806 4959 4985 4324 340 4986 1028 17 =-29 =-8 84 =42 =-23 =34 =28 =24 =43 =48 =32 166 =27 =-21 =23 536 =51 =-28
tree subprocessor_cascading 63 =-37 301 838 3400 697 3687 1292 4748 1100 4938 2167 112 536 =20 215 =-22 =22 =-29 =55 =-32 =-25 =-32 =-23 =-40 =-33 =-39 =-34 =-39
tree subprocessor_cascading 223 455 4926 753 1191 2434 4987 434 4988 817 =25 =-29 =-26 =-38 =-35 =-22 832 =22 =-30 =-36 =-41 =-39 337 876 4720 =-25 =22 =37 =35
tree subprocessor_cascading 278 63 =-36 509 193 770 2066 1467 1329 1538 4239 4808 =-29 =21 =26 246 =-20 159 =46 =-13 =29 =32 =49 =27 104 =3 =39 =22 =-35
tree subprocessor_cascading 208 2311 1022 4874 3702 4736 4780 4880 3328 1310 3204 1829 119 =-14 =-55 =34 =29 =42 =29 =47 4989 =31 =-31 =31 =50 =40 =29 =33 =-31
tree subprocessor_cascading 1016 4720 210 1096 249 4862 856 1063 1320 451 =-25 69 =42 =-27 =6 =35 969 =-1 =53 =46 =22 526 =31 =-38 =30 577 =38 =-37 =40
tree subprocessor_cascading 20 4896 4835 4930 451 4981 801 2131 =-36 =27 =16 =25 =19 =44 =40 =49 108 4710 631 725 =19 =-39 =-10 =-29 159 46 =62 =5 =-5
tree subprocessor_cascading 1095 210 125 17 4736 4979 445 =-24 358 =-18 =20 =38 213 =44 =-29 502 =17 846 4990 1035 =-51 =14 =36 =18 =27 =34 195 =53 =-22
tree subprocessor_cascading 4761 4865 908 1051 208 339 459 957 4726 1502 4620 174 4940 =-12 =37 =-46 =43 577 =48 =-25 =45 =35 =16 =33 =-35 =-41 =33 =60 =54
tree subprocessor_cascading 2747 207 502 379 4991 2311 64 134 350 2261 127 528 =1 =43 =34 =-31 =33 1087 =61 =-13 =-18 =48 =-28 395 =68 =-9 =-6 =-41 =-25
tree subprocessor_cascading 1762 735 433 3069 432 233 =-37 3579 =14 =-26 =14 146 =48 =-18 =69 215 674 4240 548 4992 =-37 =28 =14 =35 =28 159 =32 =-14 =-36
tree subprocessor_cascading 352 2147 79 =-43 69 675 1609 =6 =43 =-39 192 136 869 4916 1312 =-33 =3 =23 =26 =36 =20 =46 884 79 =-26 4156 =30 =-23 =-20
tree subprocessor_cascading 4882 4725 4816 3069 985 4836 4838 4872 4736 130 3101 770 =-29 =1 =32 =0 161 =46 =-16 =37 =24 =34 =23 =17 =44 2133 =30 =-19 =60
tree subprocessor_cascading 4865 455 63 =-33 236 548 433 335 437 556 =18 =-23 =-9 =-23 =50 =-23 4325 280 4993 339 638 =-28 =23 =25 =29 =4 =40 =-35 =59
tree subprocessor_cascading 455 20 615 412 =-1 254 =-37 =20 =41 619 2747 254 646 110 4953 207 93 =29 =-18 =-29 =-29 =-23 =-36 =-14 1267 =-28 =34 =-31 =-43
tree subprocessor_cascading 502 695 4994 4995 4940 838 1926 50 2216 719 667 =13 =-26 =-37 =-31 =32 =-34 =-32 =46 =-35 =-36 =-33 2787 785 3875 =-32 =16 =8 =40
tree subprocessor_cascading 628 4274 63 =-45 2434 257 4731 4928 895 4774 686 539 =-11 =40 =-36 =25 358 926 =42 =-22 =-3 =47 =27 166 =34 =-37 =-33 =53 =26
tree subprocessor_cascading 459 606 4882 26 4727 4996 3100 3702 1893 4853 4997 638 =-26 =12 =35 =39 =32 =42 27 =-7 =35 =44 =41 =25 =57 =27 44 =36 =-5
tree subprocessor_cascading 1016 352 4377 4011 638 4998 4674 345 402 4753 445 =-28 =-6 =24 =3 =20 =25 =38 =17 =30 =31 523 425 1292 =20 =-26 =-34 =53 =48
tree subprocessor_cascading 856 468 521 4999 4734 1307 193 4777 3981 =-28 =12 =13 =2 =11 671 =35 =-20 =39 =17 1109 708 =-2 =27 =49 536 131 =-22 =29 =-23
tree subprocessor_cascading 4820 2340 4861 4128 5000 352 4954 4750 606 4838 478 130 =-19 0 =-7 =46 =31 =24 =13 =38 =46 1633 =22 =-20 =48 =-42 =49 =39 =54
tree subprocessor_cascading 1051 17 223 735 236 2575 =24 =-32 =-8 576 =-20 =13 1779 =-40 =21 4731 1696 839 49 2000 4969 =22 =-30 =54 =-20 =-27 =-21 =-39 =-29
tree subprocessor_cascading 2311 575 1672 628 4373 1687 4954 4904 4778 5001 4377 =-15 =15 =32 =31 =32 =43 =44 88 =52 =-17 384 =27 =-22 =41 =-44 5002 =44 =-15
tree subprocessor_cascading 208 257 118 104 =-1 4190 =-37 =26 4731 130 191 206 =-42 =24 604 =15 =-31 =30 =-39 312 539 635 3895 =52 =-14 =-10 =-18 =-16 =-27
tree subprocessor_cascading 4869 208 4128 3400 942 4830 376 65 489 =6 =-38 5003 3017 4386 796 =20 =-10 =-25 =-15 =-32 =-34 =59 1538 =-49 =20 =-37 =-35 =-25 =-23
tree subprocessor_cascading 4816 4954 575 1060 4869 606 4971 4160 4821 2066 4959 3096 =1 =-27 =41 =34 =32 =-29 =50 228 =33 =-21 =-23 444 =-31 =23 =-34 =48 =52
tree subprocessor_cascading 4645 4736 183 964 698 4780 26 1320 2063 4815 2202 451 =-20 =10 =29 =28 =30 1089 =21 =-37 =21 725 =25 =-27 =34 =33 =25 =33 =39
tree subprocessor_cascading 1016 628 4761 1063 465 4750 3376 4904 4776 483 835 1348 4717 =-25 =15 =19 =15 =8 =25 =21 =21 =35 =24 =36 =49 978 =29 =-11 =43
tree subprocessor_cascading 4777 478 4865 1762 5004 68 352 671 216 156 970 =16 =-22 =-6 =-32 1130 =-32 =19 =19 =-25 =-43 4780 422 =-47 =13 =17 =55 =47 =47
tree subprocessor_cascading 1016 502 4838 1307 201 1305 =12 =-33 1022 1407 58 193 631 =-35 437 =21 =-31 =1 =11 =34 =26 =26 =36 174 1191 =3 =-40 =-48 =53
tree subprocessor_cascading 575 1571 20 433 21 2233 4645 2167 1705 2301 =-34 =18 =16 =17 =28 =26 =20 =35 352 1641 809 =-4 =38 =41 381 =41 =-20 =39 =-42
tree subprocessor_cascading 79 =-47 2297 1599 2340 971 490 623 964 451 1680 615 1436 1083 =4 =35 =-27 =40 =-33 =29 =41 =-30 352 =-19 =19 =32 =45 =-34 =-38
tree subprocessor_cascading 4816 2747 131 407 =-36 =25 4373 4194 3069 628 4761 1016 1594 =-10 =25 =32 =38 =21 360 948 =34 =-23 =-21 459 =-1 =67 =38 =-27 =42
tree subprocessor_cascading 207 1462 1229 502 4710 4821 362 246 1225 969 2125 =17 =-25 =-26 =-22 =25 =-6 =44 =-19 1384 =16 246 982 =-33 =25 =11 =-32 =-37 =-42
tree subprocessor_cascading 2747 4799 4882 521 1749 576 1353 4820 4725 186 356 4757 130 =-31 =-7 =25 =20 =18 156 =23 =-23 =44 =16 =12 =34 =20 =55 =49 =-25
tree subprocessor_cascading 1063 4816 125 174 735 2098 103 76 4736 379 =7 =37 =43 =-11 =-21 =-37 108 2137 =-29 =36 =6 5005 97 =-40 =10 =24 =28 =39 =40
tree subprocessor_cascading 20 976 4194 3041 2295 856 1117 587 =-42 =26 =13 =6 =36 =49 =37 =41 189 63 =-46 0 490 =5 371 =-37 =25 219 =60 =-17 =25
tree subprocessor_cascading 442 4363 1680 849 1073 31 26 191 341 =27 =-20 493 1189 1053 2838 =21 =-16 =-17 =-28 =-28 =40 =-30 =-33 =-30 =-32 =-33 4904 =-17 =26
tree subprocessor_cascading 4740 4895 916 4725 1121 903 214 2162 914 4821 1471 =-1 =36 =38 =-19 =-38 =-37 =-53 =32 2904 =24 =-18 587 237 =-40 =20 =29 =37 =30
tree subprocessor_cascading 2311 4923 210 608 2786 4881 4895 941 674 1084 =-22 =10 442 =31 =-24 895 631 5006 =-34 =27 =26 =36 =36 =40 =33 =24 =28 =44 =30
tree subprocessor_cascading 63 =-46 4865 660 1083 4881 217 594 201 1305 1117 =6 =-34 =-44 4825 256 4857 =-25 =24 =10 =24 =25 =21 =40 2261 =34 =-17 =33 =53
tree subprocessor_cascading 4792 4923 1310 4881 1672 83 2261 2975 4970 422 683 478 =-17 =34 =36 =16 =31 =38 =-45 1538 50 =-9 =24 =24 =27 =39 =36 =42 =28
tree subprocessor_cascading 4969 521 4821 3669 20 337 606 4803 =-27 =32 =15 =31 69 63 =-37 506 1538 4936 1730 =41 =-20 =-23 =-3 =-10 =-10 =40 =40 =23 =-44
tree subprocessor_cascading 753 455 698 4816 4778 4727 4841 1539 3329 276 3105 482 3056 4771 =-17 =31 =32 =4 =30 =19 =21 =29 =38 =36 =38 =39 =36 =-35 =-46
tree subprocessor_cascading 4194 4816 83 2295 2112 4901 5007 4840 780 5008 1083 4992 3061 =-32 =2 =19 =5 =26 =31 =29 =31 =32 =36 =38 118 =-4 =19 =38 =28
tree subprocessor_cascading 207 4882 3904 908 824 20 1016 615 1126 482 1465 2854 =-41 =21 =19 4194 =-11 =40 =25 =34 =41 =4 269 =-7 =38 =35 =36 =50 =-39
tree subprocessor_cascading 50 465 44 993 249 353 528 4740 2311 1515 4859 5009 =-34 =19 =21 =26 =25 =23 =16 =16 =34 =23 735 =17 =-14 =34 44 =37 =-4
tree subprocessor_cascading 2311 3669 1749 1306 20 468 4896 4981 4962 867 985 1465 =-45 =3 =13 =23 =31 =25 =33 =8 3330 3329 =4 =36 =-35 =-39 =32 =33 =33
tree subprocessor_cascading 27 2975 256 1672 3069 3101 249 214 =-26 =17 =22 =23 =16 =41 =22 =46 502 214 914 408 =31 =-22 =-11 =-20 1016 72 =-26 =27 =49
tree subprocessor_cascading 4761 379 63 =-44 1016 1320 1262 5010 1186 1130 2218 4645 415 =-16 =3 =17 =28 638 =-1 =34 =28 =32 =32 444 =3 =41 =38 =25 =44
tree subprocessor_cascading 4759 520 223 4756 417 822 109 1513 343 275 =9 =-34 =21 =-24 =-26 =-28 =-30 =-22 649 1995 4736 =-31 =23 =7 =11 2174 =53 =-14 =40
tree subprocessor_cascading 4373 46 183 3252 2340 4782 3204 193 3319 1467 =-15 =21 =31 114 =0 =41 =26 =33 =36 =50 =30 199 1035 =-29 =9 =26 444 =49 =-25
tree subprocessor_cascading 131 =-30 1408 4791 1100 735 208 408 2154 1762 5002 692 4027 4224 =29 =-22 =-20 =-9 =-22 =-18 =-13 =-21 =-24 4778 =-3 =34 =-27 =-36 =-31
tree subprocessor_cascading 4969 290 4794 4921 224 108 465 176 1028 5011 1050 1345 =-2 =-39 =-26 =35 =18 =20 =40 41 1050 =32 =6 =-22 =-31 =43 =-35 =-32 =-36
tree subprocessor_cascading 131 357 1015 =-41 =12 =23 515 1599 218 523 4923 593 214 4719 =0 =34 3100 =-38 =15 658 =-9 =44 =44 =32 =-27 =-33 445 =43 =-13
tree subprocessor_cascading 322 1016 192 3200 4799 5012 5004 1574 5013 1034 608 4645 =-10 =25 =24 =-33 =32 =19 =30 =36 =29 =32 599 =22 =-17 =40 1084 =-32 =17
tree subprocessor_cascading 4377 1035 3669 1158 3904 4871 3848 847 4778 4857 2295 299 976 =-20 =13 =12 =14 =23 =26 =15 =35 =34 =25 =30 =32 233 =25 =-13 =29
tree subprocessor_cascading 4011 142 4736 4859 4950 131 =-40 4778 4976 4895 1326 1071 =-14 =14 269 =-10 =32 =27 =27 =23 =29 =29 =28 1940 801 =17 =-19 =-26 =35
tree subprocessor_cascading 884 2311 210 941 1109 993 1261 66 4011 4948 151 4587 4893 =-18 =22 =25 =27 =30 =20 =21 =19 46 =-6 =41 =39 =17 =29 =34 =-25
tree subprocessor_cascading 20 628 433 5000 223 908 984 384 =-23 =18 =16 =31 =-41 =39 =30 =21 2133 4926 214 5014 620 3073 =20 =-25 =-23 =-29 =-19 =-26 =-22
tree subprocessor_cascading 208 948 188 971 52 142 1089 4725 =1 877 683 =45 =-17 =-16 =-27 1253 =-44 =36 442 49 =22 =-16 =-10 =36 =-32 142 =-32 =11 =-24
tree subprocessor_cascading 735 408 445 1016 1762 27 3694 899 821 =-21 =33 =29 =30 =13 =-25 =44 =26 =-31 523 58 5015 1609 4767 =-28 =24 =10 =32 =15 =25
tree subprocessor_cascading 131 764 =-34 =13 4969 223 4974 659 4920 3951 1229 2154 337 4938 =20 =-21 =-18 1126 =-26 =31 =-24 =-27 =-27 =-26 =-20 4272 =-15 =28 =-34
tree subprocessor_cascading 1165 747 214 4969 3593 1524 675 896 19 4725 =-2 255 3276 =41 =-23 =-11 =32 =29 =-27 =-34 =-29 =-34 =-33 255 =1 =40 255 =39 =-4
tree subprocessor_cascading 455 735 2102 4794 1578 4748 1649 832 =28 343 111 412 =-22 =16 =22 =22 =-26 =-27 =-28 =-29 =-15 4845 1267 2137 =-14 =27 =29 =36 =-39
tree subprocessor_cascading 726 493 4953 3669 4940 628 45 4798 4102 4725 4860 2705 159 =-11 =4 =24 =36 =19 =35 =42 732 =-23 =21 =19 =33 =35 =-33 =-28 =-34
tree subprocessor_cascading 739 20 4764 343 418 =-39 =13 735 =12 =-13 =43 108 635 371 1165 192 4711 742 =-1 =-36 =-41 =21 =34 =32 =32 726 =38 =-18 =-39
tree subprocessor_cascading 63 =-43 502 392 2060 4798 188 242 1138 1386 =19 27 =-15 =23 =-31 1386 4799 =-40 =17 =13 =-29 =43 =-23 846 =45 =-8 785 =-16 =22
tree subprocessor_cascading 79 =-42 783 2154 408 521 1762 1428 890 183 4726 =0 =36 =28 =34 =-32 215 =-41 =13 535 1076 =33 =-18 =-15 509 =-36 =13 =-22 =40
tree subprocessor_cascading 415 468 3694 17 723 4708 176 134 1093 583 =-40 =14 =3 =7 =6 =25 =24 3041 352 341 =26 402 =-22 =9 =21 =49 =28 =10 =20
tree subprocessor_cascading 941 4895 948 1345 4975 218 10 604 635 3105 237 451 =-6 =21 =19 =34 =23 1028 =-20 =23 =30 =-26 =-34 =-33 =-32 =33 845 =22 =-16
tree subprocessor_cascading 2297 697 4926 856 17 134 4921 847 5016 4836 4731 =-21 =14 =25 =29 =23 =38 =28 4731 36 83 =10 =40 =-14 =-41 =24 =-28 =-31 =-36
tree subprocessor_cascading 208 2747 515 2000 742 339 2267 236 6 =14 =-19 237 276 201 2 =-9 =35 =-31 =32 =24 =-34 =33 =-20 =23 =34 583 =-25 =28 =-31
tree subprocessor_cascading 4102 345 412 660 3329 571 633 4941 4830 20 85 =-29 =16 85 =-1 =-44 =23 =41 =36 =24 =31 =40 20 =-36 =-3 2723 =43 =-22 =39
tree subprocessor_cascading 189 3069 215 800 1083 764 5008 111 350 1541 =-36 =5 223 =23 =-35 =-1 =24 =17 =15 =26 =8 =20 1762 1093 5017 =15 =-25 =-24 =-21
tree subprocessor_cascading 189 79 =-41 478 127 4862 3694 170 2332 5018 237 974 =-20 =16 1562 490 =32 =-19 =-23 =26 =26 =25 =19 =41 =25 =41 4958 =10 =48
tree subprocessor_cascading 4740 4645 4761 4983 345 590 957 632 5012 4360 256 199 4194 2063 =-18 =17 =10 =3 =7 =20 =30 =29 =27 =-37 =22 =30 =40 =34 =38
tree subprocessor_cascading 575 4882 180 257 111 3702 2145 88 674 2167 2311 =-9 =24 =32 =24 4705 =-25 =23 4363 =16 =-27 =34 =23 =29 394 =2 =-33 =48 =-32
tree subprocessor_cascading 478 521 2677 1329 4758 5019 5020 317 465 18 1307 =-13 =6 =19 =19 =-32 =28 =31 =24 =26 =36 4561 2261 165 =32 =-13 =-17 =-21 =38
tree subprocessor_cascading 901 442 1053 636 79 =-18 1680 1060 4973 678 1408 =21 =-16 =-19 =-17 4880 1320 =-28 =13 =41 =-20 =-23 =-20 217 1015 =-18 =21 =26 =-24
tree subprocessor_cascading 725 4950 2000 425 4710 450 536 97 860 1225 376 2472 1100 =14 =-20 =-20 =-25 =-15 =-19 =-20 =-20 =-23 =-25 =-35 1130 =1 =37 =34 =-21
tree subprocessor_cascading 217 4940 465 3200 5021 26 58 5022 445 193 72 4326 3287 622 =-41 =7 =17 =24 =4 =0 =2 =28 =6 =16 =37 =26 =23 =38 =28
tree subprocessor_cascading 20 520 2137 5019 4809 =-18 =27 =30 =24 =28 44 1109 4955 1262 4740 274 50 352 =-23 =12 48 =28 =-23 =31 =26 =33 =40 =45 =18
tree subprocessor_cascading 536 5023 376 4688 3330 495 63 =-20 20 472 70 =13 =-15 =-29 93 1541 5024 =25 =-13 =-17 =-21 =-23 =-30 =-24 =-31 =-33 1225 =-35 =11
tree subprocessor_cascading 4373 515 1345 83 191 =-48 4882 79 =-38 412 1742 1302 =9 =-29 =-29 1829 =-20 =20 =45 108 2434 455 =11 =-27 =-30 =35 =-38 =30 =36
tree subprocessor_cascading 3061 723 444 4861 4876 1303 2137 215 4821 4872 =-22 =25 =22 3978 4734 4794 =36 =-25 =-26 257 =-32 =25 =12 =22 =33 =35 =9 =29 =21
tree subprocessor_cascading 61 131 1831 415 =-43 =13 =16 515 1305 144 1095 122 275 1806 17 =-5 =9 =-32 2610 =-32 =23 =30 =31 69 =41 =-21 =-23 =32 =-39
tree subprocessor_cascading 4752 4816 2747 352 1954 4766 144 1831 594 609 3329 108 217 604 =-17 =-40 =16 =0 =13 =22 =19 =22 =15 =19 =24 =12 =-27 =31 =37
tree subprocessor_cascading 1083 1121 4954 4710 125 4798 254 26 3041 5025 633 =-10 =27 =27 =28 390 =31 =-16 1096 =-29 =17 =22 193 =-7 =40 =-32 =33 =23 =22
tree subprocessor_cascading 2747 352 548 108 0 770 2137 1672 1502 1016 136 =-25 =23 =25 =21 =28 =20 2228 =28 =-28 20 =-18 70 =55 =-14 =17 =-35 =15 =-28
tree subprocessor_cascading 515 4882 1015 4971 218 465 5026 4786 786 4360 1831 2854 5016 =-14 =22 =18 =15 =27 =16 =30 =32 141 =-12 =35 =-32 =40 =21 =42 =36
tree subprocessor_cascading 4736 1096 4904 660 5021 108 0 1124 4740 200 =-24 84 =-26 =37 =16 =15 =13 916 =9 =-26 =33 =22 =29 233 =29 =-16 76 =40 =-13
tree subprocessor_cascading 4058 217 4764 189 191 =-27 2485 4734 2261 147 976 293 =-20 =12 =15 =26 =19 =17 =29 1050 620 =14 =-27 509 =-20 =22 =31 =26 =34
tree geographic_alignment 425 5027 4118 5028 4291 1027 =-119 1076 =-91 =51 =76 =65 316 =-51 =106 648 1680 1296 =90 =-76 =-88 =-89 1050 5029 =89 =-60 1027 =-23 =95
tree geographic_alignment 4118 22 5030 4140 4271 =-112 =77 217 996 5031 =-76 =70 =81 =88 190 =-82 =71 190 =-92 5032 =98 =-69 84 298 =-58 =49 2297 =98 =-53
tree geographic_alignment 325 4118 4127 4291 5033 =-107 =22 =22 63 =-89 2219 =79 =-41 165 27 1418 548 2133 =-84 =35 =58 =54 5034 =83 =-68 1042 =106 =-57 =102
tree geographic_alignment 224 =-103 269 175 4129 916 4169 =-91 =55 =5 =43 49 5035 =68 =-68 =-64 671 10 3439 47 4561 =86 =-54 =-60 =-67 =-57 175 =-83 =70
tree geographic_alignment 4127 5030 4271 4184 5036 331 5037 5038 5039 =-98 =-13 =48 =-18 5040 4177 5041 =-80 =60 =69 =78 =33 =16 =66 407 =-69 =88 17 =32 =96
tree geographic_alignment 4128 4127 5042 4129 5043 5044 =-94 =30 =16 357 =-74 =87 357 =-62 536 =74 =-54 548 =-36 =87 63 =-101 4129 343 192 =-90 =85 =60 =91
tree geographic_alignment 224 =-92 79 =-100 765 84 352 316 =-39 4127 996 695 =-29 =67 =70 =84 =83 451 2119 438 =90 =23 =-9 =-48 316 =-74 683 =37 =-71
tree geographic_alignment 224 =-89 63 =-93 765 455 692 214 174 5045 1306 540 =84 =-28 =-5 =-67 =5 216 =21 =-86 =-39 =-79 357 =-66 384 214 =80 =-54 =-71
tree geographic_alignment 425 325 5046 5047 =-86 =9 =57 =81 63 =-89 352 325 201 3257 =-65 =45 381 5048 846 =-17 =56 =-69 55 =24 =-90 =80 900 =88 =-30
tree geographic_alignment 4129 112 22 4138 =-84 108 4116 =-77 =61 =44 63 =-69 =38 298 108 =-44 =52 109 =86 201 =-63 =56 63 =-82 671 1229 =80 =-55 =-71
tree geographic_alignment 4129 121 5037 5049 5050 4384 4138 =-81 343 =-69 =13 =34 =16 =58 103 =-51 5051 =72 =-58 =64 190 =-83 671 1794 2119 =81 =-40 =-49 =-30
tree geographic_alignment 1389 129 5052 5053 5054 =-80 =-4 =-7 =43 269 =-24 =75 190 =-84 269 343 =-54 118 =12 =76 5055 1006 5056 5057 =82 =-44 =-50 =-36 =-60
tree geographic_alignment 4128 5058 4118 5059 5036 1027 =-79 =-51 =12 =23 1680 685 =-64 =49 =73 =42 88 108 685 4144 =-15 =52 =67 =60 5055 1696 =69 =-27 =-61
tree geographic_alignment 1389 5060 5036 5061 5062 5063 5064 =-77 =21 =8 =22 =12 =28 =41 131 103 2286 =-77 =58 =26 3012 765 835 =65 =-38 103 =-34 =49 =-62
tree geographic_alignment 425 112 4197 =-76 189 =-79 =66 407 5065 468 =-41 =51 =65 =77 189 165 407 4140 145 5066 142 =-31 =27 =58 =55 =-71 =48 =72 =62
tree geographic_alignment 224 =-75 269 17 129 5027 493 317 =-68 =23 =11 =51 =-1 406 =70 =-54 63 =-77 1006 2238 5055 207 =68 =-52 =-58 129 =-80 =49 =-44
tree geographic_alignment 4140 4131 121 4384 5067 4232 5068 5069 5070 =-71 =12 =12 201 =-49 =64 =20 =59 =55 79 =-51 =60 2305 =6 =63 343 =-66 201 =11 =64
tree geographic_alignment 325 367 4193 5071 4152 4122 =-72 =-32 17 =-65 =39 =13 =13 231 5072 4193 =-59 =45 =60 608 242 =2 5073 =-41 =48 =49 109 =73 =-22
tree geographic_alignment 175 639 129 5074 =-71 =32 264 =12 =-83 129 4177 1100 5075 5040 5041 4360 5076 5077 =-56 =21 =41 =10 =46 =48 =56 =-11 =50 =55 =63
tree geographic_alignment 425 5042 4232 4189 5028 5078 5079 =-70 =47 =17 =49 4149 =49 =-63 316 =-43 =66 =19 17 213 217 =-31 =50 =72 4561 5042 =73 =-24 =-53
tree geographic_alignment 68 5080 757 1076 4209 =-69 =4 167 5081 1785 5082 =-56 =51 =28 =40 =34 =34 =64 4209 757 4291 308 =-52 522 =-25 =44 =67 =73 =71
tree geographic_alignment 1389 129 5036 =-69 =37 316 =-42 1198 =70 =-43 190 =-73 4129 216 191 =-60 129 =22 =62 11 217 =-69 =34 =33 4640 1499 =73 =-12 =-50
tree geographic_alignment 1389 5054 5083 5084 5044 =-68 =20 =-6 =60 =37 79 =-69 278 343 17 =-56 1576 =59 =-49 934 3330 1137 5085 =61 =-48 =-53 =-43 =-12 =74
tree geographic_alignment 4128 5036 5086 4382 5087 5088 4209 =-67 =0 =22 1385 =45 =-49 =31 =16 4209 =53 =-46 5029 189 248 5089 =12 =-62 =60 2821 =56 =-46 =-70
tree geographic_alignment 4128 112 757 5090 =-67 =50 =8 214 =62 =-73 79 =-72 214 118 165 112 5043 757 1385 =-65 =35 =54 =41 201 =-16 =54 =71 =72 =-51
tree geographic_alignment 357 4176 5033 5091 4177 5092 5050 =-64 =21 =49 201 =-54 =47 =32 =40 =38 5058 339 5065 4393 1130 5093 =-55 =54 =-19 =60 =58 =26 =63
tree geographic_alignment 224 =-67 63 =-67 765 247 49 1229 1571 4090 1090 5094 2114 172 =64 =-36 =-32 =-46 =-39 =-33 =-33 =-41 =-64 =-61 343 =-64 661 =27 =-58
tree geographic_alignment 425 175 129 5090 5050 =-66 =18 =47 =19 214 343 135 =-30 =52 =64 =-46 278 343 69 =-59 =13 214 175 =23 1071 =62 =-36 =-50 =62
tree geographic_alignment 224 =-66 79 =-66 84 52 236 526 =3 2904 =52 =-38 653 =-33 =45 4164 =51 =-38 994 5045 5095 487 829 =63 =-37 =-39 =-37 =-46 =-48
tree geographic_alignment 325 4189 4188 5096 5097 5098 5099 4287 5100 =-65 =33 =27 =24 =11 =33 =31 278 =-33 =47 278 145 =-40 =49 190 =-40 =64 247 =65 =-50
tree geographic_alignment 112 4189 4127 175 4144 =-65 =25 =16 4303 =33 =-52 70 262 628 =-27 =59 =64 =60 214 343 17 =-33 4640 =58 =-45 247 =61 =-36 =-70
tree geographic_alignment 1389 112 4129 4127 =-65 =19 548 5101 5102 =-62 =39 =57 =54 548 =-29 =49 84 201 88 =-48 =28 203 =28 =-53 131 =10 381 =61 =-1
tree geographic_alignment 1389 4140 4138 4210 5093 =-64 =39 =4 131 =58 996 =-47 =41 =-1 131 4138 =-41 =25 4261 838 109 526 =56 =24 264 =25 =-74 =-57 =-50
tree geographic_alignment 175 4189 4383 5097 5091 5103 =-63 =17 =17 =34 =4 79 =-45 4164 5094 619 3376 =62 =-24 =-41 =-50 =-47 262 536 5029 =41 =-48 =-31 =65
tree geographic_alignment 319 231 5104 5105 5106 5086 5107 5083 4284 5066 5076 =-62 =31 =9 =41 =63 =56 262 =-33 =48 =46 =37 =59 213 =-29 =9 262 =20 =59
tree geographic_alignment 4129 4140 5030 4271 867 5108 =-62 =36 27 =-45 =5 =17 =40 108 189 =-34 =19 =52 189 377 135 201 684 =-45 =41 =14 =55 =54 =61
tree geographic_alignment 224 =-64 103 278 4131 548 40 2577 3756 256 3316 881 =-49 =31 =31 =24 =46 =49 =0 =-68 =28 2317 =52 =-27 49 5051 =61 =-19 =-68
tree geographic_alignment 5109 4170 729 1768 5036 5058 5110 5075 5111 =-60 =18 =28 =42 =8 =23 2303 =-32 =38 996 5065 108 =-45 =7 =57 =52 =47 52 =18 =61
tree geographic_alignment 224 =-63 79 =-63 214 17 213 108 842 1076 =-35 =3 =51 914 112 =7 =63 =-54 180 =69 =-9 2 2297 4539 =63 =-6 =-32 =-29 =-41
tree geographic_alignment 4118 281 5101 5112 5113 =-60 =16 =28 =35 1076 5114 5078 1281 =-52 =-8 =29 =39 216 =51 =-29 269 281 70 526 =-67 =8 =48 =44 =46
tree geographic_alignment 4197 175 319 5097 5115 5116 5117 4140 5118 =-62 =16 377 =-44 =34 =26 =6 =48 =37 =28 88 =20 =59 5119 451 207 =43 =-40 =-27 =-45
tree geographic_alignment 224 =-63 298 84 1027 1321 2133 5120 =-53 =32 =6 =48 =16 =43 112 1389 281 1175 =-60 =31 =30 2490 4140 4201 =49 =-29 =-3 =-48 =57
tree geographic_alignment 1389 175 4138 5121 =-62 =15 685 859 =-53 =35 =45 =44 298 217 573 =-34 =54 =61 165 376 1696 645 5122 =42 =-42 =-8 =-42 =-56 =66
tree geographic_alignment 224 =-62 269 103 1320 845 =-45 =53 =21 =16 112 497 65 =-9 1191 531 2297 =50 =-35 =-57 =-13 =-24 5055 1422 =68 4118 =-56 =36 =-41
tree geographic_alignment 22 4127 5030 4291 5052 5087 5037 5123 5097 4193 =-59 =20 =26 =35 =-2 =36 =38 =35 =6 316 3359 =-26 =24 =60 27 =-4 5124 =57 =-29
tree geographic_alignment 4128 325 4138 112 =-62 189 =-41 =34 =31 5122 =55 =-20 165 118 325 2133 757 871 =-56 =36 =34 =22 =35 324 576 =54 =-10 =-37 =61
tree geographic_alignment 175 367 319 5107 4209 5054 5058 4315 5125 =-60 =21 =3 =16 =31 =5 =61 290 =30 =-77 4209 =-13 =47 1242 5126 3012 =51 =-33 =-36 =-48
tree geographic_alignment 1389 121 5060 5052 5064 5127 =-60 =16 =55 =35 =38 =51 49 4296 5029 207 975 1053 4177 =46 =1 =-26 =-12 =-50 =-36 =-53 11 =-59 =33
tree geographic_alignment 224 =-61 298 4127 5128 17 =-36 =22 =49 =22 3322 829 487 5129 5130 17 765 =34 =-13 2366 5131 =60 =-27 =-24 =-39 =-38 =-45 =-42 =-47
tree geographic_alignment 4138 1027 867 4209 121 1765 4264 =-58 =29 =2 =13 =16 17 =-34 =31 1385 220 =44 =-25 =-53 84 343 =-38 =16 3111 4149 =62 =2 =-31
tree geographic_alignment 1389 325 5132 =-60 =13 =45 201 832 109 683 =45 =-36 =-58 25 628 5114 =-54 =16 =32 =26 502 1926 =50 =-30 14 4209 =-14 =34 =51
tree geographic_alignment 129 367 1076 4140 =-59 377 =-27 =50 5053 4170 5071 1410 =-45 =36 =28 =32 =36 4170 =-15 1102 =56 =-51 1680 190 =-45 576 =54 =-1 =-18
tree geographic_alignment 4128 325 4189 129 5058 =-61 =2 735 =-55 =47 189 =-31 =49 =43 298 =-12 189 308 17 103 =-52 =29 214 5133 =46 =-36 =-41 =50 =50
tree geographic_alignment 325 4129 4135 5134 4176 4227 121 4256 =-58 =23 =7 =32 =12 =40 4188 =-15 =59 46 639 5105 =-44 =44 341 =-49 =35 =57 1462 =48 =-40
tree geographic_alignment 224 =-61 640 207 131 165 5114 =-25 =40 =55 1623 2494 692 5045 4303 134 5135 180 =48 =13 =-31 =-14 =-9 =-37 =-18 =-43 =-50 =-58 =-57
tree geographic_alignment 224 =-61 189 367 1633 354 248 1144 5136 =-35 =20 =45 =19 =55 =44 1191 856 645 =57 =-21 =-25 =-30 675 3100 838 =41 =-32 =-23 =-33
tree geographic_alignment 325 4188 4291 1076 1774 4264 477 5137 =-58 =28 5052 =-32 =43 =49 =31 =-28 =33 189 =-20 84 =-8 =52 49 293 4204 =58 =5 =-29 =-59
tree geographic_alignment 175 367 319 859 5038 1774 4176 5138 4256 =-57 =33 =31 =15 =25 =44 =-12 =10 198 =-43 528 4271 =8 =58 =-56 103 =-61 5139 =45 =-43
tree geographic_alignment 846 5104 5060 1027 639 =-59 608 =-47 =36 189 =-39 =22 =38 =45 639 1027 135 485 871 201 197 =-54 =39 =-8 =58 =-50 =15 =33 =13
tree geographic_alignment 425 4383 4129 2219 5116 5080 =-58 =28 =27 =-13 166 =32 =-29 275 =50 =-18 79 =-53 275 450 1462 5095 =40 =-30 =-36 =-43 331 =-51 =33
tree geographic_alignment 4138 22 548 5096 5140 5110 =-58 =37 =32 =35 1079 1422 69 419 =18 =-36 =-50 =-53 =-53 1422 =32 =-42 584 765 3069 =36 =-21 =-17 =66
tree geographic_alignment 4188 407 68 5121 1076 4131 =-58 =7 =-29 =19 4144 5112 =-22 =42 =37 1680 431 1108 =34 =-42 =-51 =-45 765 407 5078 =20 =-35 =55 =-22
tree geographic_alignment 4128 112 5075 5105 5135 2614 =-59 =-2 =26 =23 =32 262 =7 =47 584 262 118 649 4653 =-13 =31 =41 324 =41 =-28 606 =38 =-21 =67
tree geographic_alignment 425 357 5109 5090 =-58 =36 =20 4129 445 5043 =-41 =43 161 =27 =-25 =56 269 896 =-14 =48 1709 324 47 113 =48 =-16 =-39 =-39 =-26
tree geographic_alignment 4138 175 22 4118 4170 5039 =-57 =0 =8 =16 93 =27 =-59 49 =39 =-64 191 =-12 838 835 2238 21 1002 =48 =-31 =-23 =-36 =-38 =-43
tree geographic_alignment 224 =-60 269 493 640 845 =-11 =57 =-58 =56 201 548 4118 =-28 236 =44 =-27 765 =47 =-24 1191 47 5141 =52 =-23 =-36 191 =-43 =24
tree geographic_alignment 4127 4131 4383 407 757 2286 5050 4227 =-57 =36 =32 =-4 =4 996 5028 5030 =-46 1422 =48 =-54 =31 =30 =15 =32 189 561 =10 =-47 =47
tree geographic_alignment 4129 112 4140 4209 4376 4287 5140 =-59 =23 =34 =43 =13 69 234 103 =-38 =21 =44 =59 468 4188 =20 =-24 =53 671 1696 =34 =-24 =-34
tree geographic_alignment 4138 22 5109 407 4242 5142 361 =-57 =5 =24 =27 216 309 =17 =-47 =-65 298 =-34 =27 93 =35 =-64 341 =-46 835 1794 =41 =-36 =-47
tree geographic_alignment 1389 129 5030 121 5143 =-59 =10 =38 =33 846 =-9 1126 =57 =-23 214 108 367 129 =-8 =21 526 =48 735 =34 =-59 821 =61 =-11 =-48
tree geographic_alignment 224 =-60 63 =-55 84 343 17 =-36 =26 264 1697 =29 =-27 =-41 1696 829 487 934 5131 994 =52 =-17 =-21 =-26 =-39 17 =-65 =20 =-37
tree geographic_alignment 68 357 859 4244 5144 1247 5145 =-54 =24 =-10 =22 =7 =1 1422 1755 752 696 1926 785 =35 =-23 =-41 =-33 =-41 =-40 =-34 5109 =-9 =43
tree geographic_alignment 4197 846 5146 4308 5147 =-54 =19 =32 =12 118 343 =-51 5109 =-22 =29 941 =15 =-29 190 =-40 343 68 =-19 141 =46 =-38 93 =47 =-18
tree geographic_alignment 1389 325 5146 799 =-58 =20 =33 1117 =43 =-46 108 213 432 234 546 =-46 =35 =33 548 22 745 =-1 =60 =54 =-30 =47 49 =52 =-15
tree geographic_alignment 4138 112 4189 22 1027 =-58 =-7 4244 =-29 =39 =5 4725 247 139 765 472 =42 =-7 =-8 =-26 =-37 =-51 438 835 5098 =36 =-16 =-36 =-30
tree geographic_alignment 548 4144 477 5148 5149 5150 5067 =-47 =30 =22 =24 =45 829 =7 =-47 =22 356 290 705 1027 =-9 34 338 =46 =-22 =-44 =55 =-52 =-48
tree geographic_alignment 425 175 5109 5046 5075 975 5151 4271 =-55 =16 =20 =36 =29 =44 =26 =18 63 =-48 5029 402 692 345 =42 =-28 =-22 1880 =14 =-29 =-46
tree geographic_alignment 4138 112 4170 4271 4197 967 =-57 =6 658 708 =-46 =28 =39 =17 =18 1422 4638 =30 =-43 =-65 68 17 =-6 4271 =43 =-27 5152 =51 =-12
tree geographic_alignment 4197 175 4127 4384 5098 4251 5077 1024 =-53 =20 =23 =28 =28 =24 352 2171 =-27 =42 =48 357 =-48 5044 1926 =37 =-36 =-34 671 =28 =-37
tree geographic_alignment 425 112 4140 5036 =-56 =30 =21 356 5153 223 =43 =-8 =-39 =-37 352 916 88 1093 1084 =-39 189 =-33 =57 =35 =14 =41 2317 =40 =-46
tree geographic_alignment 4118 112 5053 684 4295 5154 5155 =-56 =19 =14 =29 =-1 =33 290 298 =-18 =45 =-55 79 =-46 84 445 =-19 108 =1 =60 1042 =47 =-14
tree geographic_alignment 4129 357 53 4189 4256 278 2286 =-53 =52 =-17 =40 =-1 =26 1076 109 1975 =-16 =36 =-56 214 =60 =-37 4303 341 =-41 4090 =43 =-27 =-37
tree geographic_alignment 1389 175 4129 129 4384 =-58 =40 =12 =-5 =29 118 692 247 2466 5156 129 859 459 =-7 =38 =42 =49 =-41 =-43 =-42 =-39 5045 =45 =-31
tree geographic_alignment 343 684 4371 799 =-48 =14 =10 =25 548 161 =-50 65 61 =-46 =28 601 984 1690 838 =15 =-35 =-33 =-38 =-38 1281 1242 =1 =-48 =43
tree geographic_alignment 4118 846 959 1720 5121 =-51 =7 =3 =26 121 352 1633 4377 4382 5087 =-42 =17 =20 =32 =21 =8 =42 857 2494 4156 =44 =6 =-37 =-38
tree geographic_alignment 846 4127 300 2235 5084 =-50 =20 =0 =-1 =18 859 278 729 4127 1774 4210 =-30 =24 =24 =4 1697 =29 =-48 =18 2007 4148 =45 =-19 =-34
tree geographic_alignment 4127 4140 4131 325 4378 4265 5107 352 =-58 =-29 =39 =19 =46 =10 =32 352 5037 2252 325 =-8 =56 =-51 =-32 =54 79 =-39 554 =29 =-33
tree geographic_alignment 4129 175 4244 4144 4122 4176 2181 4197 5151 =-51 =26 =20 =28 =21 =27 =14 =28 103 =-52 5044 =24 =-45 3069 671 207 =41 =-34 =-24 =-28
tree geographic_alignment 319 367 1007 2286 5031 4256 5106 3359 5157 5140 801 2470 =-52 =2 =-8 =22 =19 =0 =26 =45 =28 =40 =18 =14 216 17 =5 =49 =-31
tree geographic_alignment 4128 103 4291 4384 38 =-54 =20 =23 =37 1076 1385 309 =14 =-39 =-41 =50 79 =-55 506 278 4118 1385 =34 =-29 476 =-15 =36 =45 =-40
tree geographic_alignment 1389 316 5102 4693 =-58 =13 =10 1076 846 =-39 =0 536 =58 =-11 79 =-43 4261 495 316 402 =51 367 =-4 =38 1281 =0 =45 =-39 =-48
tree geographic_alignment 4129 343 745 =-49 =26 175 1247 331 4135 3624 =-41 =26 =29 442 =25 =-35 576 =46 =-27 =21 4374 1130 502 451 =34 =-27 =-15 =48 =-37
tree geographic_alignment 224 =-57 4303 17 155 820 495 341 =-37 5156 227 =18 =-34 =-42 =-39 =-42 =56 59 160 507 1051 291 =67 =-12 =21 =-25 =-23 =-34 =-38
tree geographic_alignment 367 1097 316 1601 757 4271 699 5140 =-50 =22 =1 576 =44 =-30 =5 =27 3359 5104 1171 5078 =-24 =14 =44 =40 =42 =16 450 =19 =-36
tree geographic_alignment 4118 325 4119 2201 637 5158 4391 4308 53 4338 =-49 =11 =15 =28 =26 =36 =24 =49 =16 1422 242 =44 =-3 =-38 165 502 =22 =-14 =44
tree geographic_alignment 425 1076 5109 2024 2201 =-49 =27 =17 4286 =35 =-35 519 189 =-10 331 =41 =-17 =-46 658 190 =-43 214 4303 =11 =-31 =-43 2256 =36 =-40
tree geographic_alignment 325 4131 4265 4152 2286 1097 4147 4378 1027 5100 =-49 =14 =5 =18 =-3 =0 685 =51 =-29 =27 =30 =28 49 2256 1697 =49 =-21 =-43 =-49
tree geographic_alignment 5030 4140 213 192 4227 5159 4315 =-47 =19 =31 =43 =-4 161 =-44 509 =29 =-38 131 =-30 4725 381 401 =44 =-24 =-26 =-52 298 =-11 =42
tree geographic_alignment 4138 871 281 1796 168 5160 5110 5161 =-46 =22 =21 =37 =19 =38 93 262 =-18 =29 =-50 =30 2025 640 2007 477 =47 =7 =-25 =-32 =-21
tree geographic_alignment 4138 967 108 142 5110 1171 1516 =-52 =4 =9 =20 432 =-27 55 =31 =-39 5121 1035 =-21 =16 =47 533 =62 =-14 2494 5095 =25 =-29 =-34
tree geographic_alignment 425 846 414 729 =-53 1117 193 =32 =-31 =-50 =18 967 394 4138 751 =-18 =32 =25 =-51 =57 165 4188 262 536 =13 =-35 =41 =-15 =41
tree geographic_alignment 325 4271 352 40 4169 5039 4270 4173 =-51 =18 =19 =8 =39 =-7 223 536 432 =4 =33 =-26 =-31 =51 49 215 335 =48 =-9 =-32 =-53
tree geographic_alignment 4128 357 975 5090 168 2286 4170 =-54 =18 =7 =13 =42 =47 431 =15 =-52 63 =-39 4374 5135 1130 1084 =-2 =43 264 =49 =-28 =-54 =-48
tree geographic_alignment 129 4129 5112 445 867 4169 5162 =-54 =26 =32 =27 =-7 =45 63 =-43 975 341 =-32 671 =46 =-20 =-25 412 528 671 =47 =-27 =-35 =-10
tree geographic_alignment 224 1743 =-56 =12 79 =-43 49 5029 34 5122 112 52 =4 233 =43 =-20 4271 298 =19 0 =64 =-11 =-12 =-45 =-42 =-40 112 =9 =-64
tree geographic_alignment 189 885 223 2747 4176 5114 5090 319 =-38 =1 =24 =28 =34 =19 =-50 =47 269 2201 729 =-41 489 =30 =-33 =32 223 =29 319 =-25 =36
tree geographic_alignment 4128 548 699 234 22 =-54 =9 =2 =1 639 1281 445 =-18 =24 =36 =-54 197 118 219 1742 5098 =-14 =29 =-40 =38 548 =39 =-11 =43
tree geographic_alignment 4128 1027 5163 5071 1720 4063 5101 =-44 =22 =23 =12 =28 =25 =20 14 197 3593 233 476 176 =-31 =26 =17 =27 =26 =43 1428 =48 =-27
tree geographic_alignment 4128 325 1007 5101 1796 =-45 =32 =31 =27 215 =28 =-30 916 197 5164 79 =-46 217 71 180 =-15 =31 =44 =41 =50 296 =44 =-20 =48
tree geographic_alignment 1389 5121 967 757 5053 =-46 =11 =19 =33 =28 4398 264 554 4287 501 =34 5165 684 832 =-28 857 =37 =-27 =-32 =-43 =-26 =-30 =-23 =-53
tree geographic_alignment 224 4385 1171 =-58 =5 =13 216 1042 1926 450 1102 5166 739 3691 507 4624 =44 =-13 =-17 =-18 =-21 =-30 =-21 =-34 =-36 =-28 4138 =-66 =0
tree geographic_alignment 4138 352 5140 1768 53 5084 2434 4378 959 162 =-50 =11 =-5 =19 =11 =26 =27 =18 =35 548 =-14 =34 352 584 =-8 =56 567 =55 =-13
tree geographic_alignment 224 967 1007 =-57 =14 =18 216 103 197 584 1100 4383 1035 573 =-16 =38 5154 =42 =-27 =41 1084 =-53 =20 =44 536 =56 =-19 =47 =-37
tree geographic_alignment 224 =-55 109 63 =-38 1019 838 5035 4261 1903 247 314 4725 576 394 1696 =47 =-17 =4 =-1 =-28 =-27 =-26 =-34 =-31 =-42 =-38 =-47 =-36
tree geographic_alignment 129 584 22 377 3882 2305 5106 5143 5167 705 5168 4255 =-44 =14 =16 =14 =22 =10 =23 =25 =34 =13 =19 =35 275 2216 =36 =-22 =-31
tree geographic_alignment 325 584 4391 967 4271 4102 176 3641 5098 5054 460 5149 5150 =-40 =10 =17 =18 =25 =12 =28 =17 =34 =19 =35 =51 =32 2256 =28 =-20
tree geographic_alignment 1389 22 548 967 =-54 =38 572 =-16 =24 =35 165 871 4303 214 44 978 76 5169 =-31 =30 =23 =30 5095 =32 =-28 =-41 =-53 =49 =57
tree geographic_alignment 217 112 367 168 699 747 4385 25 =-41 =2 =25 =11 =2 =35 608 131 =35 118 =-22 =21 =38 1422 432 =-22 576 =47 =-2 =-44 =36
tree geographic_alignment 846 4256 1374 2235 414 959 5170 =-40 =15 =24 =21 =20 =37 =40 402 49 44 735 658 =-6 =28 =29 =40 =-22 192 5170 =-49 =13 =20
tree geographic_alignment 343 584 9 493 2303 =-39 =18 =24 =38 =32 216 103 331 581 2483 =-22 =21 =31 162 =38 =-11 1110 419 =55 =-11 262 =-42 =35 =-23
tree geographic_alignment 1389 846 135 =-48 =5 2190 280 =7 =-36 =43 197 402 109 63 =-39 506 4148 2838 3012 =41 =-24 =-30 =-26 =-28 =-37 1100 =-11 =-59 =45
tree geographic_alignment 145 1084 5171 5104 459 5146 4256 1175 5065 27 =-40 =-15 =18 =9 =39 =23 269 =68 233 371 =28 =-14 =-53 =37 =60 236 =30 =-24 =42
tree geographic_alignment 168 5030 1084 471 801 5031 5172 5173 5174 414 452 =-37 =17 =15 =19 =22 =28 =29 4148 =23 =-29 =7 201 =-10 =30 536 =29 =-27 =40
tree geographic_alignment 108 859 308 4256 608 3316 176 103 =-48 =-18 =10 =27 =19 =42 425 =-18 =30 =19 103 425 4267 =-36 =30 432 757 =-46 =33 =42 =35
tree geographic_alignment 4138 343 5147 4144 =-46 =15 =23 216 127 1412 126 455 606 1165 =31 =-18 =-25 =-29 =-26 =-30 =-20 =-59 5135 1042 587 =30 =-25 =-19 =-36
tree geographic_alignment 442 4138 112 1601 1027 477 =-39 =19 =29 =46 548 =34 108 =-20 =28 536 214 1601 =41 =-11 =-19 =-16 112 4138 =-49 =-5 214 =11 =-43
tree geographic_alignment 4129 4271 4267 5084 390 5067 4187 1130 896 5175 906 =-39 =12 =16 =7 =-8 =28 =31 69 =22 =-20 =31 =37 1130 =37 =-10 4303 =23 =-31
tree geographic_alignment 4138 112 5176 2201 5177 5173 4116 4377 =-45 =17 =15 =21 =32 =36 =34 1385 4177 640 4638 785 =48 129 =-53 =31 =-35 =-32 =-27 =-53 =13
tree geographic_alignment 1389 412 298 =-30 371 =11 =-27 =-39 1412 1462 528 131 17 445 =-42 =15 =32 1100 135 1341 =38 =-19 =-12 =-7 468 =-55 =26 =-32 =-34
tree geographic_alignment 108 584 485 176 142 5147 =-22 =25 280 =28 =-10 =24 4118 =-47 5109 =18 =-43 =33 4638 1405 412 89 =46 =-1 118 =-10 =27 =-33 =-43
tree geographic_alignment 1389 5039 4129 459 5106 =-48 =18 1130 =-24 =43 =1 =38 4303 52 343 1880 1035 =26 =-29 =-38 2838 4232 =29 =-19 =-30 4201 =46 =-15 =-32
tree geographic_alignment 757 1188 63 =-49 214 112 493 1320 5114 628 =-29 =10 =26 =9 =31 1385 20 1926 1705 65 =-2 =43 =-24 =-25 =-29 =-34 =-48 =60 =30
tree geographic_alignment 224 745 =-51 =19 214 455 506 2007 5063 1242 539 4303 238 27 22 5178 =35 =-7 =-10 =49 =-14 =-7 =-15 =-26 =-31 =-28 =-19 =-36 =-48
tree geographic_alignment 757 1007 4189 5107 5081 1526 5104 5179 1281 1188 =-36 =20 =0 =25 =24 =9 =32 =36 174 79 =-30 =30 =-27 4229 =40 =-18 233 =47 =-9
tree geographic_alignment 1084 684 325 639 5071 2067 801 =-36 =7 =25 =32 220 561 =17 =-26 =-31 1680 639 5042 =37 =-5 =-34 =-24 639 =56 4197 =-27 =22 =27
tree geographic_alignment 1389 316 2145 4135 =-47 =8 =27 343 =-36 =15 79 =-35 5180 4374 838 49 5181 692 2238 455 =40 =-22 =-23 =-13 =-36 =-16 =-33 =-31 =-38
tree geographic_alignment 112 1076 425 5109 459 =-48 =5 =11 =4 576 574 1526 =31 =-19 =-30 859 =-45 =16 2256 1697 640 324 5154 =37 =-20 =-15 =-26 =-34 =-28
tree geographic_alignment 1188 584 608 468 5060 5182 5086 219 5072 1538 =-38 =-16 =14 =5 =10 =25 =22 658 452 959 =-28 =25 =36 =29 485 =47 =-4 =30 =58
tree geographic_alignment 129 5042 5109 4291 22 5150 1555 200 =-38 =10 =24 =19 =11 =28 568 685 =-22 =20 =40 =27 5109 49 312 =47 =-5 =-33 978 =-51 =5
tree geographic_alignment 165 967 217 17 5124 5106 4058 5128 1028 3316 =-44 =19 =7 =26 =26 =21 =33 358 325 1995 =-11 =-52 1385 =40 =-22 =27 =27 =40 =18
tree geographic_alignment 4383 197 2219 5114 5038 755 5104 2577 4128 2114 =-45 =7 44 1599 =-32 =16 =10 =24 =23 =6 =23 =30 255 =25 =-18 =16 290 =33 =-34
tree geographic_alignment 640 34 290 1508 1130 4284 1320 2154 1418 648 =-1 =-43 =33 4265 4140 =-53 =6 =24 =23 =42 4374 1242 =31 =-23 =-28 =-42 =-34 =-39 =-43
tree geographic_alignment 189 1097 5183 4140 3593 =-32 =11 2025 =9 =-31 =25 =20 2033 1007 871 278 4140 =-16 4204 =22 =-25 1050 =38 =-37 =50 255 =57 =-4 =-38
tree geographic_alignment 4118 3313 356 256 5104 192 5030 1831 573 764 =-29 =9 =15 =17 296 =23 =-28 4303 =19 =-24 =34 =22 =-45 =49 4303 5184 =25 =-14 =-32
tree geographic_alignment 189 2133 3276 4128 4129 =-40 =15 671 262 =-9 =17 =-38 =27 =38 118 490 445 4129 476 =-26 =26 =28 =35 =-25 22 4129 =-11 =35 =55
tree geographic_alignment 846 180 5038 404 476 =-36 =2 =18 =18 =15 234 1102 765 1462 207 561 3069 1697 =28 =-19 =-15 =-17 =-28 =-26 =-17 =-36 2261 =42 =-13
tree geographic_alignment 197 14 1206 4295 1214 3882 176 1097 5163 4923 2235 =-29 =8 =13 =3 =2 =14 =21 =21 =31 =37 539 =16 =-37 645 485 =37 =-1 =-19
tree geographic_alignment 224 2145 256 =-53 =1 =17 402 189 1384 316 1389 =-32 190 =-29 =42 1389 =3 =-65 482 =21 =-8 1117 324 =41 =-9 =-22 278 =-22 =9
tree geographic_alignment 1007 216 319 4209 217 278 155 562 4278 =-32 =17 =20 =26 4156 =26 =-13 =26 =26 312 =22 =-22 5114 =-40 =24 1742 506 =53 =-8 =-26
tree geographic_alignment 1418 2145 108 4265 2009 5185 801 2149 661 4184 208 =-32 =6 =5 =6 =15 =6 =21 =26 =22 4638 175 =-1 =38 =-40 20 =38 =-15 =29
tree geographic_alignment 1188 4128 129 175 4360 628 4209 =-43 =8 =4 =21 =9 180 5078 =36 =-17 =-27 4261 281 1281 692 =24 =-9 =-16 658 =-21 =22 =-42 =57
tree geographic_alignment 79 =-39 4129 1188 109 325 1174 584 4193 5186 606 =-23 =14 =24 =29 =25 =29 5187 1791 =36 =-27 =-34 =-32 =56 4148 2119 =34 =-17 =-25
tree geographic_alignment 129 459 4391 5154 5188 2171 352 4277 =-30 =16 801 =-8 =26 =25 =35 =27 =48 220 =6 =52 4177 247 1973 156 =45 =-4 =-16 =-21 =-30
tree geographic_alignment 871 269 5104 219 5184 4284 845 =-33 =13 =25 =28 =25 =34 1374 4138 27 5133 962 =-26 =23 =32 =16 1050 1191 =44 =-8 =-19 =51 =42
tree geographic_alignment 576 5170 4152 4129 1880 358 2066 5039 361 574 =-38 =5 =14 161 =28 =-23 =18 =4 =13 1742 55 =28 =-12 1084 =-36 =24 =32 =34 =-31
tree geographic_alignment 5086 967 103 278 5174 5189 519 5190 637 =-33 =4 =20 =13 =27 =26 =11 109 5063 46 356 295 =53 =-6 =-17 =-11 =-41 =-34 =33 =35
tree geographic_alignment 584 1374 198 =-42 536 432 174 1700 695 =-25 =11 =13 =21 1102 695 97 242 =9 =30 =-15 =-20 =-36 2661 4147 =-53 =10 =18 =44 =32
tree geographic_alignment 63 =-46 757 4383 5081 4189 684 895 1541 595 2614 =-30 =14 =8 =17 425 =-18 =28 1118 =37 =-25 17 425 =29 =-8 =38 =35 =21 =34
tree geographic_alignment 4251 4128 1281 5086 573 4135 281 =-42 =-14 =13 =23 =23 =18 197 40 824 4146 2261 76 =-36 =4 =14 =32 =35 =18 1384 =-9 =44 =49
tree geographic_alignment 431 4148 290 69 829 5029 1428 493 1295 88 =8 371 =39 =-3 =-22 =52 =-28 =-28 =-28 4189 44 =-42 4232 =-29 =43 =36 =-29 =-25 =-37
tree geographic_alignment 63 =-36 1374 198 129 =-43 =8 4267 5191 109 1701 1742 129 1342 =-9 =27 166 =29 =-19 278 4649 =-39 =10 =17 =36 =-27 =37 =35 =44
tree geographic_alignment 4383 5136 4189 485 357 2172 1342 =-19 =19 =24 490 =33 =-16 1281 523 573 4209 =-41 =1 =13 =15 =13 2754 561 =24 =-26 =-32 =27 =24
tree geographic_alignment 1084 402 262 1538 1097 1130 45 =-36 =17 5037 =30 =-16 =29 471 572 =-18 1386 =34 =-27 =31 425 281 =-27 =32 =42 =-29 4188 =3 =38
tree geographic_alignment 224 103 =-50 =-2 1102 217 1385 4393 900 5192 1306 5048 20 5165 112 =16 =39 =-14 =-14 =-22 =-21 =-27 =-29 =-23 109 =5 =-38 =38 =-44
tree geographic_alignment 224 485 =-2 =-48 1084 4188 1019 5109 190 =-29 5059 472 114 =37 =-13 =-11 =-15 1076 23 =25 =-32 =-24 =-32 180 5181 =-24 =25 =25 =37
tree geographic_alignment 402 1374 141 2472 1393 2978 134 14 2975 968 46 =7 729 =34 =-7 =-9 =-22 =32 =-17 =-25 =-26 =-27 1027 =-25 =5 =47 444 =-25 =13
tree geographic_alignment 197 2066 109 5170 493 88 653 1093 2233 970 =-29 =10 =12 =17 =15 148 371 =21 =-12 =-39 =28 =32 =-39 =-61 394 1338 =42 =1 =-19
tree geographic_alignment 1389 1130 =-27 639 275 =34 =-19 =-24 576 4398 431 278 572 445 4118 65 =-14 =27 2154 4129 =-17 =27 =-52 =22 =36 =43 =-30 =-41 =-32
tree geographic_alignment 5039 213 4383 1035 5191 50 1774 959 5069 4119 5042 =-36 =-1 =2 =15 =7 =14 =18 =30 =12 5042 429 =47 =-1 =-20 4156 =38 =-14 =26
tree geographic_alignment 216 1389 103 =-34 309 44 =9 =51 =-20 1412 3322 752 554 569 1337 290 683 =33 =-9 =-16 =-20 =-19 =-23 =-23 =-27 =-23 1281 =-36 =10
tree geographic_alignment 17 967 1556 5087 5184 442 248 465 =-16 =21 =16 =-32 =16 =25 =29 189 =-5 =53 2767 55 726 169 =29 =-15 =-14 =-13 189 =-45 =20
tree geographic_alignment 1188 1389 5027 =-22 =27 197 658 757 445 452 1720 =-39 =8 =19 377 712 5058 =-26 =18 =28 =39 =22 4188 =27 =-7 6 =45 =-7 =53
tree geographic_alignment 871 214 63 =-34 1320 242 142 1027 653 447 5180 =-21 =17 =24 =23 =17 =17 300 4135 45 =-27 =6 =16 =21 509 =26 =-13 =-35 =39
tree geographic_alignment 112 1701 293 404 5112 168 5028 2190 1174 =-25 =11 =8 =13 =15 =21 =23 =30 =29 1385 3322 432 5106 =12 =-25 671 =36 =-12 =-24 =-12
tree geographic_alignment 224 357 =-49 =2 640 1007 490 695 554 3100 =23 =-11 =-22 =-26 1102 1175 352 604 1247 =-29 =11 =22 1601 =29 =-14 =29 =-41 =35 =-32
tree geographic_alignment 216 103 112 145 5090 4308 2685 1672 142 5116 =-39 =10 1042 =4 =-42 =13 =20 =18 =19 =22 50 =21 =-19 317 =43 =-4 5143 =-40 =11
tree geographic_alignment 197 343 278 4271 =-39 =18 =17 275 174 485 430 63 =-8 =37 =-13 4127 4138 686 =-27 =9 4197 =28 =-19 =24 =-27 =-18 44 =35 =-3
tree geographic_alignment 4391 336 5114 757 1343 502 5058 414 5186 =-13 =19 =18 =19 52 4119 =-43 =16 25 =10 =-25 =26 343 =-5 425 =-6 =40 =32 =32 =40
tree geographic_alignment 1389 5039 357 4188 =-43 =7 =2 167 =47 =-9 109 5193 5194 671 4210 5178 65 357 =-13 =17 637 =36 =-6 =-16 =-19 =-15 =-25 =-29 =-24
tree geographic_alignment 846 445 166 4129 =-34 =-6 =15 568 =25 =-19 2201 495 1345 161 =32 1338 568 468 4129 1305 =-27 =8 =7 =19 =27 =30 =-27 =-29 =57
tree geographic_alignment 1418 214 357 331 745 201 801 =-41 =5 142 =-16 =10 =44 220 4161 554 =37 =-19 =-27 =-36 2767 1786 109 =32 =-15 =-23 =-30 =-34 =28
tree geographic_alignment 402 139 104 2286 1374 4255 4135 357 5098 608 5170 4193 308 =-47 =-4 =9 =16 =17 =22 832 =-25 =22 =19 =24 =42 =40 =31 =-34 =-24
tree geographic_alignment 4360 576 223 4190 2219 4271 573 523 476 594 =-12 =21 4118 =-12 =37 =20 =23 131 =-10 =36 112 =46 =2 =-31 104 =-24 =8 =-25 =50
tree geographic_alignment 224 256 233 =-46 =10 =8 214 1019 5044 190 =-21 84 5193 5154 5187 =17 =-16 =-13 =-28 1696 671 561 =43 =0 =-10 =-15 =-29 =-28 =-25
tree geographic_alignment 1903 450 4177 459 523 219 1007 17 502 =-4 =-23 402 468 55 =31 =-9 =-18 =-18 425 =36 =-5 =25 =33 3359 =36 =-9 =-20 =-30 =-27
tree geographic_alignment 343 493 68 4291 459 =-31 =10 =11 =9 =23 450 64 4204 275 628 924 1801 190 =-4 =41 =-7 =-12 =-7 5058 =-12 =16 =-19 =-22 =-29
tree geographic_alignment 343 535 44 =-24 =-2 =25 2007 1500 1508 3762 487 695 521 583 628 2233 =31 =-8 =-3 =-10 =-3 46 =12 =-30 =-17 =-19 =-28 =-34 =-29
tree geographic_alignment 584 445 4128 1130 4384 1281 799 867 =-44 =-5 =-1 =4 =6 =10 639 572 1526 =-24 =13 =21 =22 1526 233 1130 =30 =2 =-16 =-29 =23
tree geographic_alignment 214 1191 129 493 584 343 197 =-38 =6 445 4197 25 =-30 =9 =28 =21 =28 509 =48 =-8 4197 2261 =39 =-7 242 =16 =-32 =-24 =-30
tree geographic_alignment 4360 1027 17 608 4287 168 254 1126 19 =-31 =10 =12 =16 =23 =20 =19 223 =20 166 =-19 =18 1242 4210 1680 =50 =-3 =-15 =-28 =46
tree geographic_alignment 2614 5030 1418 471 1664 358 2144 197 871 161 248 =-17 =17 519 =-40 =7 =16 =-2 =16 =6 =28 131 =-18 =21 =15 5037 =31 =-17 =29
tree geographic_alignment 1084 1385 357 2145 224 =-44 824 567 1175 88 =-19 =2 =12 =20 =23 88 =51 =-5 356 5109 =48 =-9 =-26 5143 =-36 =9 224 =-22 =45
tree geographic_alignment 4374 118 1742 356 112 213 4291 442 526 =-17 =8 =-35 =16 =20 1995 =20 =-13 =-32 4197 =-29 =1 394 978 =25 =-7 69 =18 =-38 =-36
tree geographic_alignment 197 1027 859 5121 135 156 390 585 4338 =-39 =2 =12 =17 =2 5042 =20 =-24 =20 11 =16 =-18 216 =39 =-17 4136 459 =7 =52 =-22
tree geographic_alignment 216 1027 493 521 197 343 572 319 =-32 =13 =20 59 104 572 =9 =-18 =27 =-23 =22 =-23 1097 =45 =-3 503 =47 =3 1495 =-27 =13
tree geographic_alignment 485 4398 835 430 3359 2025 =24 =-12 131 =29 =-19 =-20 =-25 =-34 367 3359 1764 4383 5028 275 =-38 =-5 =11 275 =14 =-19 =18 =16 =14
tree geographic_alignment 343 1389 142 =-41 =6 =1 49 4391 1242 8 671 1389 142 =11 =-24 174 1393 5195 =35 =-9 =-12 =-8 =-24 44 =-42 =13 =-30 =51 =-26
tree geographic_alignment 493 4303 290 408 5122 3322 838 341 =-21 2261 1697 485 =26 1601 =11 =-25 =-17 =-10 =-23 =-27 =-30 =-23 =-29 5096 =-43 =9 316 =47 =-25
tree geographic_alignment 224 445 =-46 =4 269 217 485 5038 599 =-32 =3 =12 189 =12 489 =6 =-26 =31 189 213 468 1130 =-15 =15 =-30 =10 5178 =32 =-6
tree geographic_alignment 757 217 967 1206 742 5112 216 319 5058 471 4129 1880 =-44 =-3 =-7 =0 =18 412 213 =22 =-16 =-14 =-35 =20 =15 =29 =30 =22 =23
tree geographic_alignment 4391 432 2286 445 =-34 =2 =53 14 1320 161 =10 5050 4118 142 =-41 =8 1050 84 =-14 =33 2261 =-31 =8 =16 =20 412 =37 =-9 =35
tree geographic_alignment 1389 112 785 168 407 =-50 =-9 =7 =25 =11 165 747 22 109 371 17 121 978 801 =8 =-15 =26 =-20 =41 =-11 =-22 =-28 =39 =43
tree geographic_alignment 4129 1097 2219 224 =-46 425 4177 65 =-12 5042 =31 =-7 =-30 1538 =-26 =3 65 =33 =-10 425 =-18 =35 190 =-19 506 1097 =32 =-2 =-17
tree geographic_alignment 485 4378 63 =-22 900 139 2553 497 =32 =-2 =-12 =-21 =-25 =-22 4189 4170 2553 4138 867 =-35 =8 255 262 =-27 =6 =21 =19 =17 =21
tree geographic_alignment 189 1051 4271 40 5086 4170 1100 =-25 =1 =9 =16 =12 298 =36 =-1 =-30 298 4271 832 =3 =-27 =22 41 1100 485 =50 =12 =-1 =-23
tree geographic_alignment 562 485 357 1418 248 358 684 829 =-27 =2 =6 =7 3359 =26 =-23 =29 533 1610 =46 =-8 =-6 3359 1764 219 =-24 =7 =18 =16 =29
tree geographic_alignment 1374 745 4189 432 695 316 =-41 =-15 =14 1051 290 1338 735 1312 =31 =-8 =0 =-22 =-24 832 =-45 =-8 162 =18 432 =13 =-20 =33 =42
tree geographic_alignment 197 17 53 483 2118 1028 1320 3096 =-30 =-3 =12 =9 =14 =13 =19 489 5068 4229 =35 =-1 =-20 =-17 331 459 =8 =52 4188 =-17 =20
tree geographic_alignment 1374 584 432 5081 2191 871 867 5030 =-36 =-4 =5 =13 =15 =19 112 4188 801 526 1538 =-33 =1 =9 =6 =8 1247 =25 =-14 =25 =37
tree geographic_alignment 217 4128 1089 4271 5053 =-22 =8 =16 =11 4261 4148 803 1042 5196 298 1050 =-24 141 =20 =-15 509 =30 =-10 =-17 =-19 =-27 =-21 =-27 =23
tree geographic_alignment 1171 142 4129 1538 390 1281 493 =-37 =14 =13 =18 174 343 =-10 5042 =28 =-8 =-20 =9 63 =-24 777 5042 =37 =-7 1384 =-31 =10 =43
tree geographic_alignment 1007 224 1130 =-43 =7 49 162 432 5042 572 4383 =-26 =10 =13 =30 5180 490 884 =34 =-10 =-1 =-21 4127 =12 =-30 =-29 357 =2 =38
tree geographic_alignment 1389 325 =-31 =16 352 608 896 606 5114 885 4255 1326 =-30 =3 =23 =13 =19 =21 =20 =23 4271 1634 509 536 =42 =-1 =-5 =-9 =-18
tree geographic_alignment 4138 493 298 =-30 1027 801 742 =-19 =8 =10 =16 =36 4303 4149 85 1076 108 298 175 =-29 =9 46 =-5 =25 =26 =39 =-8 =-7 =-28
tree geographic_alignment 4360 445 278 4384 5105 112 4291 =-33 =7 108 =-18 =7 =6 =25 846 =-7 =19 402 1385 4291 502 =33 =-2 =-4 =-2 108 =-26 =11 =46
tree geographic_alignment 79 =-28 1130 528 493 1742 4170 412 46 1385 162 =21 =-6 =-11 =-2 562 1035 =-27 =6 =21 =28 =-20 =30 =-28 1385 599 =41 =-7 =-19
tree geographic_alignment 967 528 1742 4303 2747 5152 264 88 127 =11 =-11 3069 1225 877 =35 =-2 =-2 =-7 =-13 =-15 104 =6 =-23 =-23 338 =2 =-38 =-33 =40
tree geographic_alignment 584 432 1521 705 4391 5105 =-27 =6 =8 =10 =11 4638 502 2261 1385 845 =26 =-11 =-8 =-21 4128 4378 =-33 =12 =6 =-30 4128 =-2 =36
tree geographic_alignment 224 =-32 352 996 214 1089 476 1330 1436 4255 =-14 =8 =14 =21 =19 =22 =-28 =21 69 79 =-22 4163 127 166 =50 =9 =0 =-9 =-19
tree geographic_alignment 846 1007 5038 404 503 =-28 =-6 =4 =18 =27 493 576 79 =-21 692 1742 829 214 73 =27 =3 =-3 =-7 503 =3 =-14 =-16 =-26 =52
tree geographic_alignment 1027 4209 608 523 889 730 219 142 407 50 =-38 =4 =9 236 308 =-29 =5 =18 142 =19 =-15 =16 =14 =14 =18 =13 216 =35 =-9
tree geographic_alignment 1374 4267 1110 2145 27 896 757 5170 5078 4279 =-26 =9 =11 =10 =15 =22 148 93 4383 =7 =38 =-18 =-29 20 =42 =-20 =-32 =27 =36
tree geographic_alignment 1389 2145 280 189 =-17 =12 135 =-41 =0 =25 695 442 4201 264 169 =26 =-4 =-2 =-8 367 599 502 =-32 23 =7 =-10 =3 =18 =-21
tree geographic_alignment 63 =-28 1019 859 4129 22 357 4383 1060 =-35 =2 =12 =6 1191 =26 =-18 468 =27 11 =12 =-31 37 5096 5058 =41 =0 =-9 =-11 =-23
tree geographic_alignment 4391 1742 377 167 165 44 712 4172 4152 1599 358 =-36 =-3 =12 =14 =20 =16 216 2000 =17 =-13 =-12 =17 =18 =41 44 =-31 =3 =44
tree geographic_alignment 352 5081 121 1097 445 133 1126 =-31 =10 =13 425 =-16 2219 =18 =-14 189 =22 =-12 =13 =21 8 1118 692 509 =24 =-7 =-10 =-8 =-17
tree geographic_alignment 1084 27 329 444 468 1028 941 =-24 =5 =2 4265 =-10 =19 =12 =14 59 329 166 1100 223 =18 =-8 =-16 =30 166 =11 =-31 =-21 =21
tree geographic_alignment 223 4374 4138 4393 4244 422 712 1633 407 2190 =-28 =5 604 =-11 =21 =11 =7 =13 298 =-5 =30 =29 573 =25 =-6 =-26 4127 =-27 =21
tree geographic_alignment 17 4393 5061 129 1342 2133 621 4148 =-28 =0 =7 =4 =10 49 1100 =16 =-12 =-23 =18 =24 5068 576 49 =23 =-6 533 =-21 =15 =-16
tree geographic_alignment 79 =-32 4261 2201 2066 445 278 699 325 =-23 275 1027 =34 =-9 =-20 =16 4351 1389 =-5 =32 =-13 88 1389 =-15 =13 =33 =-34 =46 =-31
tree geographic_alignment 4360 445 5170 5040 129 4137 165 584 =-29 =7 1338 189 =-6 =20 =-17 =12 88 =-17 =24 =17 =25 1386 604 502 =29 =0 =-15 =-14 =45
tree geographic_alignment 896 65 832 407 =32 =-2 5042 27 =-22 =12 =20 1673 5197 195 5163 482 471 941 =-25 =9 =3 4188 =-4 =22 =12 =16 =20 =17 =20
tree geographic_alignment 2201 2066 1019 278 338 444 414 465 46 4135 4122 121 =-23 =2 =8 =15 857 =10 =-24 =16 =18 =16 =15 201 =0 =25 =-23 =-26 =46
tree geographic_alignment 1389 548 1320 =-39 =-1 =8 219 4398 1574 734 367 895 572 141 22 402 =10 =-12 11 =3 =-33 =17 =-21 =21 =16 =28 =-21 =-27 =29
tree geographic_alignment 224 131 =14 =-41 17 155 280 541 5037 =15 =-12 =-24 4127 278 =-11 =13 =-26 =21 93 5061 260 1042 144 =40 =-9 =-8 =-9 =-13 =-18
tree geographic_alignment 4624 129 325 1084 46 213 =-27 =-3 68 =-8 =14 =7 216 =29 =0 216 394 298 280 =-19 =9 4688 =37 =-2 =-17 489 =9 =-23 =36
tree geographic_alignment 4391 832 201 =2 =-32 1102 103 201 699 =-39 =10 381 44 53 699 =5 =-19 =23 174 =28 =-11 =-23 298 5037 =19 =-23 =30 =42 =34
tree geographic_alignment 343 352 859 =-32 =7 =8 502 648 1705 1431 2754 485 1385 =52 =4 65 =-4 2233 =30 =-10 =-3 =-13 =-11 =-23 17 895 =-28 =4 =22
tree geographic_alignment 189 4383 213 76 503 =-31 =3 =2 =5 =17 490 1705 236 5198 1526 76 =48 =1 =-2 =-4 142 4140 =-17 =14 =20 =-14 477 =7 =-25
tree geographic_alignment 4360 5039 867 155 1037 2154 747 407 452 1774 =-18 =10 =9 431 242 =20 =-13 =-25 =16 =-25 =13 =14 =14 44 503 =7 =-20 =50 =44
tree geographic_alignment 214 752 1384 108 5030 =-20 =12 =27 59 1762 2172 502 4287 576 =32 =1 =-3 978 27 658 =-12 =20 =29 =-20 =-9 =-13 =-12 =-23 =-30
tree geographic_alignment 490 4360 224 548 =-35 =9 521 692 539 4725 1700 729 =26 =8 4197 =-2 =10 =-7 =-11 =-11 =-16 =46 1700 548 =-22 76 =3 =-10 =8
tree geographic_alignment 4391 108 262 4135 5072 503 =-25 76 65 =-7 =13 =-11 =10 =15 735 1385 =17 =-10 1076 =-4 =-25 489 174 =18 =-3 103 =-21 =7 =29
tree geographic_alignment 262 493 5109 189 296 684 =-20 =4 =9 298 =-10 =16 =-30 189 =26 =-5 371 441 41 1385 =37 =-2 =-6 =-10 490 4188 =-6 =21 =-18
tree geographic_alignment 493 103 799 4135 114 1225 4378 5042 497 =-24 =1 =4 =3 =9 =13 =17 =23 324 799 442 =24 =5 =-5 =-6 11 4147 =15 =-20 =47
tree geographic_alignment 4360 214 79 =-28 4148 103 4244 219 916 278 =-24 502 =22 =-7 =23 =20 =27 356 2508 488 =31 =-1 =-8 =-22 231 =-29 =7 =-30 =41
tree geographic_alignment 757 108 608 1384 =-28 442 275 895 402 =21 =-2 =-8 =-14 4118 52 =-35 =-1 1050 =19 =-15 =20 325 1384 =14 1084 =-13 =8 =25 =28
tree geographic_alignment 2614 217 5096 1330 343 197 17 =-44 =-11 =-1 4188 76 1027 156 959 358 =-37 =0 =4 =4 =2 =10 442 =14 =-9 =16 =14 =19 =22
tree geographic_alignment 198 =-25 502 485 2475 493 11 1076 =5 =44 =-6 =53 =-11 1538 1384 =-30 167 =-6 =18 =13 4131 845 1538 1384 =-15 =-2 =-25 =10 =9
tree geographic_alignment 4383 198 =-28 69 2007 4384 1903 63 =-17 2125 1680 832 =5 1100 =25 =-3 =-4 =-16 =-20 =-20 =-23 468 606 =6 =-23 =-31 109 =32 =-26
tree geographic_alignment 1007 2145 799 695 402 65 =-17 528 574 170 506 =20 =-12 =-13 =-16 =-21 639 =-30 =6 1110 =-3 =-40 =20 3100 =46 =-12 357 =2 =39
tree geographic_alignment 4624 450 4148 1926 167 1385 381 2291 648 1393 230 2133 5106 =8 =-11 =24 =38 =-14 =-13 =-19 =-23 =-20 =21 =-20 639 =-25 =6 =-24 =34
tree geographic_alignment 109 4303 223 476 528 269 4156 =-6 =16 79 =-14 308 =31 4197 =-7 =10 =-25 =37 482 489 =1 88 =-38 1051 =-18 =9 =3 =-35 =-35
tree geographic_alignment 223 459 640 63 =-21 755 528 1385 298 699 526 103 =-15 =11 =19 =-9 =26 =-9 =-23 =-18 =-27 4147 =44 =-10 4147 755 =-23 =4 =13
tree geographic_alignment 5081 4131 112 5106 5086 5105 3329 219 50 =-27 =2 =-2 =5 =5 =6 =11 536 5180 468 4140 735 =20 =-4 =-5 =25 =-17 =-20 =16 =26
tree geographic_alignment 4138 493 255 1027 275 27 =-6 40 =18 =-4 =-23 4725 =19 =-6 27 =-30 4383 =-13 =18 =34 1247 14 536 =24 =-2 4147 =17 =-23 =-21
tree geographic_alignment 63 =-23 619 247 1019 2007 871 280 5063 5037 =26 =-8 =-18 325 1720 5184 121 742 =-19 =6 =11 =15 =17 =22 =40 =-16 =-19 =-22 =-23
tree geographic_alignment 4360 109 343 4138 189 =-32 44 =-20 =17 278 =-5 =19 242 1019 =22 =-14 262 568 1582 =-31 =8 =13 129 1050 =12 =-18 =22 =-29 =40
tree geographic_alignment 442 4261 3593 745 5066 441 262 142 11 =-7 =11 =18 112 1076 =-3 =24 =32 =-10 =-13 =42 =-16 =-25 46 142 =-23 =-1 142 =20 =-9
tree geographic_alignment 4391 4261 528 4271 574 278 4122 131 =8 121 1225 1100 255 1084 217 =-24 =6 =8 =3 =-29 =9 =13 =19 =15 =-25 =18 =28 =-21 =35
tree geographic_alignment 2190 224 1050 =-37 =1 576 108 280 =11 1050 46 4188 =4 =-19 =24 1742 4188 =11 =-21 =-43 4383 599 =32 =0 =-6 =-23 1742 =50 =-6
tree geographic_alignment 262 4172 523 540 978 4156 197 747 296 =-30 =-1 =5 =11 445 =-15 =23 =4 =12 =13 =18 402 290 485 =40 =3 =-18 197 =-14 =17
tree geographic_alignment 2286 1389 5146 316 =-34 280 =5 =-21 =14 219 76 996 1084 1720 4244 1386 =-23 =2 =2 4163 =20 =-10 =12 =18 442 =23 =-13 =23 =24
tree geographic_alignment 4360 49 567 752 1042 895 64 2145 260 715 5199 8 5163 =20 =-9 =-4 =-11 =-10 =-11 =-12 =-15 127 =-25 =11 =-18 =-22 =21 =-25 =38
tree geographic_alignment 4303 1743 269 1338 108 =-20 2000 175 =-11 =11 =21 =17 425 223 68 =20 =-13 =-22 490 896 165 =31 =5 =-3 =5 =27 40 =-1 =-28
tree geographic_alignment 1042 1110 223 1175 231 684 70 103 =-7 264 =15 =-14 =19 =30 4140 70 =-25 =1 765 =21 =-9 =30 129 =-21 =21 70 =-3 =-27 =-25
tree geographic_alignment 4638 5029 223 230 4138 4156 2190 11 17 1880 =-13 =8 =15 =-16 =38 =-22 1880 =25 =0 =37 1050 4138 27 =-19 =8 =20 =-24 =-22 =-25
tree geographic_alignment 846 4138 142 =-30 412 =-15 =13 1050 1028 =19 =-11 316 =6 =-27 213 4138 49 1035 316 859 =-22 =3 275 =-8 =22 =11 =-25 =21 =38
tree geographic_alignment 2201 4129 4271 112 175 4291 170 1389 =-42 27 =-21 =12 =5 =5 =13 735 4188 =-3 =-29 4188 =31 =-4 =23 4271 637 =26 =-5 =-32 =28
tree geographic_alignment 1389 278 223 1051 =16 =-10 1051 =-29 =4 =-30 2007 1051 55 2475 135 5200 4303 =30 =4 =-1 =-2 =-7 735 =-8 =7 2154 =5 =-15 =-19
tree geographic_alignment 493 4138 4384 1084 52 281 =-27 214 =3 =-27 36 139 =13 =-13 =-20 =7 =12 1042 4197 699 233 =-7 =15 =22 =26 =-22 2475 =40 =-11
tree geographic_alignment 343 352 4291 =-32 =4 832 =14 =-7 223 356 296 2754 734 503 =32 =9 =-4 =-11 275 112 =-9 =15 =-23 =-25 832 =-28 112 =-14 =12
tree geographic_alignment 4360 489 835 198 =-15 871 14 1093 4129 493 2171 540 =-21 =12 =15 =17 46 =-3 =26 =18 =14 =22 =-19 1281 1385 =-7 =-31 =16 =41
tree geographic_alignment 343 4383 1418 859 658 =-32 =-3 =-8 =7 =14 1374 4118 4127 801 2553 4383 2024 =-27 =-1 =7 =14 =16 =12 192 859 =30 =-9 =-6 =35
tree geographic_alignment 224 357 =-36 =3 1084 27 104 197 269 112 =4 242 =-5 =-25 112 =-41 =-2 242 =24 =-10 =15 896 262 548 =19 =-19 =24 =-10 =21
tree geographic_alignment 356 2154 4303 49 129 201 357 1130 4189 4129 =-27 =5 =16 =26 =33 4129 503 =-24 =9 =22 =25 =-15 =-17 88 129 =-2 =-30 =5 =-26
tree geographic_alignment 1175 17 197 445 =-26 536 2754 269 653 =-3 =20 =33 =-19 =-21 4147 =18 =-11 1050 275 576 568 =31 =-3 =-6 =-10 1051 =12 =-27 =20
tree geographic_alignment 197 281 4244 4271 845 732 44 =-26 =-7 =7 =9 =8 =11 752 5122 1079 280 =36 201 =-7 =12 =-8 =-14 =-16 1768 280 =3 =35 =-8
tree geographic_alignment 462 129 885 17 1320 =-25 477 =12 =-7 88 =21 142 1130 =-10 =16 =-22 =15 88 281 =8 142 1385 =1 =-8 =-20 23 =25 =5 =29
tree geographic_alignment 224 1076 =-36 =6 4267 742 885 684 1641 236 4209 477 =-20 =4 =7 234 298 =-23 112 =-12 =18 =25 =7 1076 =-11 =24 =18 =13 =22
tree geographic_alignment 93 5193 64 345 4303 224 412 =9 =-21 170 766 20 1247 166 165 =16 =36 =5 =3 =-5 =-6 =-10 69 =7 =-21 =-13 =-13 =-17 =-21
tree geographic_alignment 224 65 =11 =-37 1084 135 1418 1495 2129 40 4271 2376 =-18 =3 =7 1 189 =-7 14 =-6 =25 =-19 =13 =15 =15 5180 =23 =-7 =20
tree geographic_alignment 536 402 109 79 =-22 615 4320 1338 877 1538 =36 432 =-2 =13 =-1 859 =7 =-9 =-10 =-14 =-24 189 =-19 502 =14 =-12 1538 =-23 =-2
tree geographic_alignment 1742 109 345 19 3100 502 4188 468 699 =33 =1 =4 201 =-16 =23 4138 468 =-16 =9 =20 =-14 =-13 =-17 =-21 262 197 =-34 =0 =10
tree geographic_alignment 224 =-40 402 109 846 4128 44 =21 =-5 4271 859 =11 =-14 =-40 180 482 =27 =6 14 =5 =-21 =-23 1084 412 645 =-37 =2 =0 =12
tree geographic_alignment 493 165 562 3359 103 112 248 468 =-34 =-7 =1 735 =-8 =11 2256 256 =-1 =12 =-15 =9 735 =-4 =19 4127 =20 =-2 84 =45 =2
tree geographic_alignment 4360 462 17 648 896 1599 608 1320 1096 4244 =-29 =-1 =2 =-4 =2 =6 =10 =16 4303 223 896 =32 =-2 846 =-17 =10 =-21 =28 =33
tree geographic_alignment 1007 197 1418 4378 1582 978 331 1281 =-22 =3 189 =12 =-11 1880 =-9 =14 =9 =14 =18 1130 425 =-15 =9 =42 357 425 =11 =-11 =34
tree geographic_alignment 343 68 =-17 1076 =16 =-7 485 639 4147 189 =2 =42 =3 189 =7 =-16 255 1281 4131 242 189 =11 =-17 =-32 =9 =14 425 =-7 =24
tree geographic_alignment 4360 129 1701 4129 4127 4393 4291 =-31 =4 =11 358 412 =-13 =6 =15 69 1389 68 =7 =-11 =18 =-10 =21 298 =-6 329 =27 =-4 =35
tree geographic_alignment 967 329 1664 1418 1320 325 176 4189 5146 161 =-6 =-25 =4 1028 1768 =0 =-15 =6 =9 5042 4271 =19 =-11 =-12 =9 =15 =18 =18 =36
tree geographic_alignment 79 =-27 343 572 298 =-20 141 =5 =-14 =14 2434 296 734 2219 869 127 1742 264 =24 =2 =0 =-1 =-4 =-5 =-10 =-6 108 =39 =5
tree geographic_alignment 462 684 757 996 2133 2553 444 968 278 =-22 4118 =-15 =10 =5 =9 =12 4118 =-4 =18 =13 1389 =-4 =20 502 278 =34 =-4 =-8 =26
tree geographic_alignment 377 765 63 =-17 69 298 275 =-12 =6 223 477 275 776 =31 =0 =1 =-6 40 =-11 =11 142 =3 161 =4 =-21 =-15 46 =1 =33
tree geographic_alignment 967 262 217 108 916 1084 742 =-27 =1 =3 =3 429 161 =-5 604 =21 =-2 =-11 =18 112 4118 161 =12 =-16 352 =3 =11 =21 =38
tree geographic_alignment 4391 859 5030 4255 2154 477 331 343 22 =-25 =7 201 =-6 =4 =19 84 =-26 =2 =-19 =13 269 =-2 =21 331 502 =33 =3 =-19 =26
tree geographic_alignment 4360 4391 217 5148 5096 108 4291 742 352 17 =-33 275 70 =17 =-10 =-18 =-6 =5 =11 118 471 =-12 =14 =16 =13 =20 =19 =28 =29
tree geographic_alignment 4360 431 280 541 1995 201 4188 =26 =2 =4 =-6 =-9 4138 541 2767 2754 1384 =-6 =-23 =-1 =7 =10 1384 =-14 233 =23 =-7 =-24 =32
tree geographic_alignment 63 =-21 4624 1102 4391 129 4209 4140 4138 541 4127 =-28 =0 =5 165 =-10 =16 275 =-2 =15 =15 25 4209 =23 =-1 =-11 =20 =-26 =21
tree geographic_alignment 4303 1389 684 112 =-26 269 =-5 =20 =21 477 445 1050 269 189 =12 =-18 1191 262 =27 112 =20 =-11 =-5 =-24 =21 1050 =4 =-18 =-20
tree soc2_and_iso_combined 316 =-120 1296 11 857 3 375 75 1743 5201 =-84 =44 =57 =29 =92 =40 =32 223 =-16 425 =93 =-47 155 2575 =84 =-80 280 =-93 =60
tree soc2_and_iso_combined 25 1456 98 1267 5202 =-112 =41 =-62 =26 =39 23 22 5203 14 1267 17 =-82 4454 5204 =42 =-86 =-95 =113 =99 =-101 =-106 1077 =-106 =75
tree soc2_and_iso_combined 548 =-108 230 325 941 1755 1690 1267 857 3883 1014 478 =-67 =42 =1 =82 =17 =35 =65 =63 1140 63 =-83 =53 =-78 =-106 325 =109 =-34
tree soc2_and_iso_combined 8 56 446 5168 5205 500 5206 =-102 =-36 =40 =68 =8 220 46 =-74 =17 =61 =68 275 175 881 450 =83 =-55 =-63 =-98 371 =-102 =63
tree soc2_and_iso_combined 407 56 =-99 =95 56 5030 108 17 =-76 645 1118 3315 =-25 =66 =67 =76 5037 5078 5084 4127 =72 =-53 =-63 =-79 =-89 =-96 5207 =84 =-70
tree soc2_and_iso_combined 357 25 =-95 70 =-73 =32 70 1164 752 361 1206 2874 531 3 =-78 =2 =52 =80 =26 =76 =31 =56 548 =-88 4128 63 =-98 =89 =-77
tree soc2_and_iso_combined 135 323 316 =-92 220 73 1159 =-86 =64 =0 =-3 220 84 =-30 =74 =79 161 1164 629 557 =-87 =33 =58 =83 224 79 =-80 =90 =-79
tree soc2_and_iso_combined 357 356 5208 5209 =-89 =64 =77 =67 224 93 25 174 1164 1515 3882 =-42 =94 =70 =36 =46 63 =-92 578 =76 =-69 5210 =-94 =67 =-85
tree soc2_and_iso_combined 103 =-87 325 290 65 1245 356 =-79 =-12 =55 5211 3458 1027 1791 5212 5213 5214 =70 =-53 =-57 =-64 =-53 =21 =-60 =-84 5210 =-87 =65 =-84
tree soc2_and_iso_combined 135 894 446 966 5215 =-83 =45 =31 108 =-77 =67 =-7 112 109 63 =-86 5216 1146 4138 155 805 =78 =-60 =13 =-47 =-74 =-82 =-88 =-84
tree soc2_and_iso_combined 103 =-82 256 280 1355 283 =-78 =37 =47 17 343 =-86 =-27 4129 121 166 4312 =76 =-60 =-14 =-70 =-80 640 4454 3593 =76 =-37 =-52 =-68
tree soc2_and_iso_combined 25 419 1027 =-80 4140 343 =-76 =21 =-76 343 =-77 1389 =50 =-61 1164 402 696 419 64 =-59 =17 =37 =55 131 =-48 1389 =76 =-64 =81
tree soc2_and_iso_combined 135 323 1027 1184 56 =-79 =6 =58 108 =-66 =-16 108 =-17 =79 93 425 5217 4118 5058 5218 =66 =-30 =-61 =-70 =-54 =-62 908 =-84 =57
tree soc2_and_iso_combined 103 =-78 73 1389 131 217 =-74 =38 23 643 5036 217 44 =-6 2767 5219 1027 =61 =-10 =-68 =-38 =83 =-69 =-64 =-61 =-71 23 =73 =-35
tree soc2_and_iso_combined 407 966 5220 5221 =-76 =-25 =28 =43 112 280 155 1167 76 600 =-16 =70 =64 =80 =-74 189 144 2102 =13 =-65 =71 3323 =65 =-47 =-78
tree soc2_and_iso_combined 135 256 5222 5223 =-74 =39 =11 5222 966 1802 798 =-55 =60 =52 =46 =33 256 161 =-70 224 17 =-62 520 =66 =-75 =-76 679 =75 =-48
tree soc2_and_iso_combined 167 356 380 5222 =-73 =3 =60 343 1165 588 0 1536 1108 5224 =-75 =53 =6 =58 =62 =61 =57 =40 118 1743 =-16 =83 121 =56 =-59
tree soc2_and_iso_combined 407 56 =-73 =74 325 109 17 63 =-78 170 5225 308 1050 =-58 =2 1539 =60 =-58 =68 =81 161 170 =-27 =71 674 =73 =-20 =-75 =-70
tree soc2_and_iso_combined 380 1606 1735 1027 5226 1256 1013 5227 4257 =-70 =31 =62 489 =55 =-37 =-21 =23 175 65 =-47 =27 =-67 =75 109 =49 =-63 118 =8 =74
tree soc2_and_iso_combined 316 =-71 1 65 5228 =-54 =73 402 1146 252 1118 5229 217 696 =-36 =12 425 =29 =-52 =67 =43 =75 =-71 17 =-3 425 =67 =-40 =61
tree soc2_and_iso_combined 380 356 167 5230 1735 966 =-69 =37 =38 =71 70 =-16 52 =-6 =52 562 643 44 735 5157 =-28 =55 =51 284 =77 =-10 =-62 =-70 =55
tree soc2_and_iso_combined 316 =-70 129 109 104 217 1212 220 1014 509 478 1749 =-49 =58 =32 =22 =37 =20 =53 5036 =67 =-50 4710 5231 =56 =-54 =-56 =-71 =-67
tree soc2_and_iso_combined 167 356 98 5232 5233 5234 =-68 =39 =31 =25 17 =-46 =71 343 17 =-70 155 =29 =-66 284 155 =58 =-9 =-67 4128 203 =44 =-67 =-56
tree soc2_and_iso_combined 419 1385 446 77 1735 5225 =-67 =26 =59 =62 275 =13 =-48 275 4128 44 =-2 =50 =-53 =-68 189 44 503 =-48 =9 5235 =42 =-55 =55
tree soc2_and_iso_combined 1051 250 516 5175 1245 =-67 =-1 =-7 =46 =7 201 40 =-65 =-3 112 214 595 1286 17 =1 643 674 =48 =-44 =-52 =-56 =-60 =-66 =-64
tree soc2_and_iso_combined 357 5208 =-67 =58 220 11 380 1212 628 147 217 219 =-56 =13 339 =18 =-63 =34 =36 =41 =40 25 1013 =-33 =39 =56 2241 =47 =-44
tree soc2_and_iso_combined 357 135 =-67 =53 230 224 108 275 135 343 =-70 =-3 65 =-36 5236 643 =59 =-47 =-68 =-70 994 49 650 =64 =-8 =-27 =-54 =-66 =71
tree soc2_and_iso_combined 281 =-67 230 361 175 135 343 =-70 526 228 98 =-43 =36 =55 =25 93 1279 12 =44 =-68 =-54 863 =-71 =54 =-64 =76 5104 =65 =-40
tree soc2_and_iso_combined 1606 516 5237 5229 5157 1167 626 5238 1679 5239 =-62 =50 =25 =1 =17 =7 224 =62 =-52 =53 61 =-22 =76 79 =-59 =42 881 =50 =-52
tree soc2_and_iso_combined 103 =-66 325 324 73 857 190 =-68 645 1118 649 499 1296 5240 =-19 =68 1995 =30 =-30 =67 =46 =47 =50 =63 =58 =-56 389 =-66 =66
tree soc2_and_iso_combined 407 56 =-65 =63 256 70 108 0 =-57 =25 175 =35 =-59 17 =-43 175 119 =61 =-61 =-61 343 17 =-57 =48 768 214 =68 =-46 =-59
tree soc2_and_iso_combined 548 =-65 112 49 131 600 =-42 =57 84 628 287 600 25 747 =-20 =74 1128 =62 1050 =-60 =46 =68 =-40 =69 =54 5241 =-66 =62 =-61
tree soc2_and_iso_combined 256 5229 5205 5242 1610 1679 5243 1061 1802 =-61 =5 =-17 =39 =4 =-20 =45 =39 =50 131 300 =-52 =48 914 275 217 =27 =64 =-30 =-27
tree soc2_and_iso_combined 1128 1256 389 626 1735 5244 751 =-61 =-3 =47 =50 =27 =5 175 79 =-62 =34 =-48 1035 1206 =-24 =59 44 536 236 =55 =-24 =-47 =68
tree soc2_and_iso_combined 281 =-64 371 56 356 1735 1486 966 =-44 =42 262 =46 =-19 =51 5124 455 5245 =34 =-44 =-51 =-56 298 =-8 =63 65 356 =-45 =47 =42
tree soc2_and_iso_combined 135 323 962 5229 5246 5247 =-62 =50 =50 =57 =22 108 =-4 =64 275 4129 5030 201 27 189 =-44 =49 =49 =59 =-48 230 =-63 =28 =-53
tree soc2_and_iso_combined 103 =-64 256 224 280 217 2118 777 =-49 =22 =55 =64 25 217 1050 =-44 =13 =74 1310 562 =50 =-36 =-63 =-62 12 5248 =51 =-49 =-63
tree soc2_and_iso_combined 256 777 695 729 =-63 108 =-48 =20 70 41 =-51 =41 52 =-45 =56 73 =-11 =48 695 857 777 4566 729 =-37 =13 =56 =31 =57 =54
tree soc2_and_iso_combined 1051 77 1456 1184 4257 2250 1355 =-61 =24 =-10 =30 =47 =31 =45 1495 112 108 17 361 =-45 =53 290 =29 =-63 =51 =-58 77 =-51 =47
tree soc2_and_iso_combined 281 =-63 70 214 2118 6 5229 164 5249 557 527 1159 5228 =-35 =56 =40 =34 =33 =46 =65 =47 =44 =56 =-64 412 =45 126 =-20 =55
tree soc2_and_iso_combined 25 1128 167 5222 5250 5238 =-61 =3 =42 =41 174 =-21 =48 220 =1 =50 230 280 327 =-48 =41 175 5236 5251 =40 =-57 =-63 =-61 =61
tree soc2_and_iso_combined 281 =-63 170 224 160 144 414 1342 2144 5238 838 1108 =-6 =29 =-64 =46 =52 =-54 =57 =52 5252 =-52 =37 3316 =-57 =47 5218 =61 =-38
tree soc2_and_iso_combined 695 380 5168 5232 1456 1735 966 5209 =-58 =15 =34 =50 =16 =44 =24 298 =-9 =43 109 175 5236 76 5253 =23 =-44 =57 =-61 =-57 =-60
tree soc2_and_iso_combined 103 =-62 224 5253 640 65 600 =-13 =82 881 888 970 5254 1422 =47 167 =-12 =32 =-54 =85 =-39 =-33 =-63 1077 =-51 =45 5110 =-52 =58
tree soc2_and_iso_combined 316 =-62 170 22 643 562 17 1573 755 1164 1409 857 3316 =-24 =66 =50 =60 =28 =-53 =49 2085 =29 =-53 =-47 =-49 =-61 5255 =62 =-37
tree soc2_and_iso_combined 357 323 =-62 =45 325 189 64 941 1730 628 1245 543 =-29 =54 =22 =29 =47 =24 =63 650 324 34 =43 =-34 =-28 =-28 871 =-57 =44
tree soc2_and_iso_combined 419 1680 77 332 1456 139 5256 5257 =-59 =17 =28 73 =-39 =36 =9 =34 =53 275 175 269 =6 =52 =-45 =-55 5258 104 =15 =53 =-36
tree soc2_and_iso_combined 103 =-62 49 1389 857 41 1345 970 562 207 1236 5259 4906 4794 877 =17 =58 =-52 =-56 =-57 =-51 =-47 =-50 =62 =-64 =57 =57 =-34 =-53
tree soc2_and_iso_combined 431 389 1027 4221 332 1786 73 1129 =-58 =-15 600 =-39 =33 =46 =22 =34 224 =27 =-46 =14 1995 275 =40 =-19 600 527 =-47 =49 =23
tree soc2_and_iso_combined 548 =-62 256 343 402 1767 =-62 =45 17 =-63 =57 220 271 40 735 =-44 =-8 =6 =47 =40 298 17 343 =-62 =11 =59 640 =55 =-44
tree soc2_and_iso_combined 25 1027 1802 56 4221 1606 =-59 =17 =46 =7 =28 343 =-59 325 5260 =57 =-27 =-31 23 325 73 46 =10 =48 =60 =-45 371 =-60 =33
tree soc2_and_iso_combined 230 1079 5261 1680 992 1297 3882 5205 5262 =-57 =23 =21 =7 =25 =31 219 =-36 1462 =38 =-45 =16 5124 370 =4 =-65 =-52 1297 =45 =-45
tree soc2_and_iso_combined 103 =-61 600 325 17 308 526 5229 =-48 =48 =14 3053 =51 =-42 160 214 1196 1021 =49 =-46 =-45 863 =-46 =44 =-43 =-47 160 =77 =-16
tree soc2_and_iso_combined 357 407 =-61 =21 256 41 70 970 217 =-37 325 =51 =-44 =46 4129 118 27 =-41 =45 1310 =42 =-54 =-51 =50 610 3085 =49 =-44 =-47
tree soc2_and_iso_combined 316 =-61 224 131 356 =-61 =-5 881 692 595 941 646 640 5263 161 250 =25 =-24 964 =43 =-48 =-43 =-59 =-52 =62 =-48 =-45 =-42 =-47
tree soc2_and_iso_combined 230 1422 241 5238 77 1184 5210 3075 1212 3883 =-53 =4 =-7 =36 =42 =18 =36 =34 =47 324 224 =8 =-49 =-50 3075 4580 =45 =-23 =-40
tree soc2_and_iso_combined 8 1027 1680 5244 1375 873 230 =-58 =-24 =8 =22 =56 230 =-15 =48 485 =-23 =28 275 236 886 =-12 =49 325 =45 =-28 371 =-55 =23
tree soc2_and_iso_combined 103 =-61 108 371 482 5264 275 14 1730 165 =-40 =31 =29 =10 =-60 =48 =26 14 =0 =58 175 845 5265 2070 =62 =-28 =-35 =-6 =-30
tree soc2_and_iso_combined 135 1027 5225 5266 1375 600 =-58 5206 1680 =-45 =52 =48 =12 =46 =51 600 628 734 =-18 =48 =62 =63 160 104 2720 =6 =-50 =31 =-32
tree soc2_and_iso_combined 135 1013 1802 1355 1079 5267 1785 =-56 =17 =9 =-18 =10 =28 =22 70 275 380 =-9 =45 =-55 119 79 =-53 5268 5269 =54 =-31 =-42 =-51
tree soc2_and_iso_combined 548 =-61 584 371 213 1478 3 414 645 5270 61 =-32 =40 =58 =24 =24 =27 =57 =44 40 126 1403 =-28 =45 =37 1903 =53 =-49 =63
tree soc2_and_iso_combined 281 =-61 256 5271 503 41 1633 4859 =-32 =49 =23 36 =43 =-44 407 =-39 =23 =70 5139 441 5036 5272 1537 =49 =-39 =-32 =-37 =-27 =-44
tree soc2_and_iso_combined 167 729 380 1184 1013 5271 1061 389 5214 =-54 =5 =-11 =22 =30 =3 =41 219 =43 =-56 3075 =-4 =68 5273 2729 112 =28 =-27 =-51 =-53
tree soc2_and_iso_combined 316 =-61 455 4129 653 76 643 15 941 765 324 1706 =11 =-56 =-46 =-42 450 =36 =-41 =59 =-43 293 765 =47 =-7 =-27 =61 =-44 =-64
tree soc2_and_iso_combined 1051 1680 962 5274 5275 =-50 =43 =45 =42 1267 =-6 =63 441 93 175 118 201 =-30 =14 1667 =40 =-45 367 =-52 =49 =-54 191 =30 =-49
tree soc2_and_iso_combined 548 =-60 224 5124 203 768 5276 796 269 485 =-27 =19 5277 2756 495 5278 =43 =-42 =-39 =-30 =-31 =-30 =-34 =-72 =-62 =-42 1534 =-45 =86
tree soc2_and_iso_combined 407 25 =-59 =8 628 70 165 220 5279 882 1753 =-37 =38 =27 =77 2241 =24 =-55 =35 236 189 =-24 483 =46 =-29 =46 1422 =66 =7
tree soc2_and_iso_combined 103 =-60 275 112 593 1471 5280 650 5281 5282 2553 371 =29 =52 =-24 =-41 =-39 =-13 =-59 =-50 =-31 884 =-48 =53 1767 777 =-50 =20 =51
tree soc2_and_iso_combined 407 5283 5284 =-59 =10 =36 93 361 319 619 485 216 =9 =-45 5285 1524 5109 558 5286 =25 =-24 =-33 =-41 =-55 =-75 =-51 =-40 =50 =-56
tree soc2_and_iso_combined 25 108 232 3882 5271 =-56 =39 =39 =47 729 1128 228 1061 =-45 =34 =27 =41 129 =55 =-31 93 129 643 =30 =-37 =-45 863 =-57 =38
tree soc2_and_iso_combined 356 777 232 389 1241 5230 2300 5287 =-52 =24 =39 =41 =14 =17 =32 224 17 343 =-49 =13 =48 =-29 230 649 5288 =8 =-49 =60 =54
tree soc2_and_iso_combined 357 407 =-60 =16 108 11 2747 752 407 =16 =-31 =27 =33 1706 1422 =49 =9 =-53 370 5086 994 5109 19 =54 =-11 =-18 =-31 =-40 =-41
tree soc2_and_iso_combined 135 343 =-58 446 361 516 254 1735 2300 5289 76 =-47 =-15 =47 =45 =46 =25 =52 =37 =27 93 40 1129 =-10 =46 =35 5210 =-55 =38
tree soc2_and_iso_combined 548 =-60 108 275 135 1095 649 1479 =-31 =38 =46 =53 1267 139 =-12 =29 =44 570 =-55 =37 325 915 1225 =56 =3 =-21 4193 =-34 =57
tree soc2_and_iso_combined 230 729 25 1128 743 33 5225 98 =-57 =25 =18 =31 =23 =10 112 280 155 =0 =-53 =16 =-51 1297 467 =-5 =77 =90 2000 =46 =-30
tree soc2_and_iso_combined 548 =-60 275 34 888 5290 220 236 725 3855 =-8 =65 =47 160 406 247 =44 =-39 =-52 =-51 1871 =44 =-44 =-58 =-49 =-49 970 =-44 =36
tree soc2_and_iso_combined 503 380 371 1184 1602 232 5225 =-50 =21 =15 =30 1602 =53 =-44 317 248 =-40 =11 =27 =20 1573 729 =-30 2576 874 =24 =-56 =-52 =32
tree soc2_and_iso_combined 103 =-59 112 203 5211 554 888 5291 65 356 =-21 3069 =38 =-40 5292 5293 796 213 =29 =65 =-27 =-27 =-19 =-31 =-37 =-53 =-57 =-64 =-35
tree soc2_and_iso_combined 357 407 =-60 =22 217 970 1267 219 747 2298 2235 5294 2118 =-23 =33 =56 =41 =44 =32 135 445 =-40 =29 =47 =28 =49 175 =53 =-37
tree soc2_and_iso_combined 548 =-60 112 203 5295 23 352 974 1013 5296 88 755 =2 =-74 881 =27 =-33 =60 =59 =-45 =42 =-16 =-74 =-61 389 =-50 501 =-32 =87
tree soc2_and_iso_combined 316 =-60 108 0 84 511 69 5297 =-36 =43 298 =-51 =13 =48 79 =-44 112 =27 =-36 =38 112 1295 1137 =40 =-39 =-18 389 =-43 =58
tree soc2_and_iso_combined 357 167 =-58 =35 455 93 4129 217 61 768 2720 5298 5037 554 1690 =14 =48 =-45 =-44 =-49 =-42 =-67 =59 1076 =63 =-20 =-36 =-53 =-58
tree soc2_and_iso_combined 230 73 628 1212 361 5247 274 5289 570 4981 5031 =-48 =-3 =22 =28 =46 =38 =55 =24 =18 1027 =-5 =67 1027 5237 =-10 =40 =53 =32
tree soc2_and_iso_combined 548 =-59 343 44 588 =-50 =39 161 508 =-50 =44 79 =-43 =53 23 5295 79 =-47 5078 5299 5211 1242 =36 =-19 =-40 =-54 =-40 =-68 =-19
tree soc2_and_iso_combined 25 471 887 1375 1263 5300 5247 3904 =-48 =25 =29 =42 =31 =15 =36 =-4 93 1267 11 1385 =4 =-54 4118 =41 =-32 =56 570 =-54 =36
tree soc2_and_iso_combined 309 857 1606 361 729 5230 5301 56 =-47 223 =-41 =43 =25 =38 174 =-22 1930 =53 =-31 =25 =21 =38 5258 166 1300 =28 =-37 =-40 =-52
tree soc2_and_iso_combined 79 =-60 1263 871 4221 1108 1128 1802 1229 3 5230 5154 966 =-40 =23 =33 =32 =4 =25 =29 =4 371 482 =-21 =29 =39 =43 =39 =39
tree soc2_and_iso_combined 103 =-59 175 768 970 604 120 544 104 1403 1341 1096 =10 =-28 =-34 =49 =27 =68 =-41 1697 =-37 =50 =55 =-67 389 =-45 4580 =69 =-26
tree soc2_and_iso_combined 167 1573 5261 5279 478 5157 887 871 1441 626 1773 132 =-44 =14 =28 =11 =37 =20 =33 =16 =31 =49 489 =51 =-12 207 =22 =-40 =9
tree soc2_and_iso_combined 103 =-59 600 170 974 1385 79 =-50 536 1341 1110 1206 =26 =-15 =-32 =-44 =-29 476 =-26 =34 =-57 5218 =48 =-34 1712 3329 =60 =-31 =-31
tree soc2_and_iso_combined 316 =-59 79 =-54 12 2575 1486 1076 5285 2653 141 5302 76 =13 =43 =-41 1118 27 =-5 =-79 =21 =-45 =-61 389 =-48 =46 =36 =-54 =-52
tree soc2_and_iso_combined 316 =-59 73 600 343 25 747 =-51 =36 =-5 175 139 619 273 1370 =27 =-42 =-50 =-54 =-46 5110 =-45 =33 5213 =50 =-30 535 =43 =-25
tree soc2_and_iso_combined 135 503 241 5157 15 5274 =-46 =23 =12 =35 =24 =4 17 509 350 =-64 =26 =23 224 160 275 674 =45 =-22 =-14 =-36 56 =-45 =35
tree soc2_and_iso_combined 316 =-59 256 584 1035 422 2129 534 =-22 =38 2805 =59 =-26 =29 =12 =55 203 5211 947 1664 5303 5104 =47 =-27 =-37 =-22 =-33 =-41 =-51
tree soc2_and_iso_combined 170 232 419 25 5261 446 1441 5185 274 516 =-49 =28 =24 =35 =46 =2 =11 280 =-21 175 984 =38 =-38 =-44 1995 =11 =-33 =34 =27
tree soc2_and_iso_combined 135 1050 894 1478 =-49 =26 =11 1573 1421 522 656 5256 =-25 =40 =45 =47 =53 174 =-1 =50 170 290 1076 =15 =-29 908 =-46 =33 =45
tree soc2_and_iso_combined 357 1027 =-54 =26 455 325 93 190 =-44 2241 450 692 521 5217 1471 1995 =37 =12 =-29 =-24 =-27 =-29 =-42 =-40 1077 =-51 =33 =-27 =-45
tree soc2_and_iso_combined 103 3073 =-59 =13 5271 509 79 =-53 254 879 166 1270 2102 5275 643 2576 1345 =1 =-52 =-53 =-48 =54 =42 =62 =-37 =52 =44 =42 =61
tree soc2_and_iso_combined 281 =-58 455 93 584 213 871 1381 300 14 1538 2235 1403 =-25 =35 =46 =9 =14 1076 =42 =-39 =51 =52 =40 =58 5242 =-53 =32 =-46
tree soc2_and_iso_combined 108 1263 4221 118 5279 532 197 1743 =-57 =11 =-12 =28 =51 402 626 751 1077 =-40 =32 =35 =35 =13 =43 =43 432 533 =7 =-41 =25
tree soc2_and_iso_combined 431 729 751 69 743 4221 74 3883 =-41 =25 =27 =23 =18 1745 =-14 =35 =28 535 846 2118 =-28 =41 =23 =56 595 5282 =18 =-41 =-37
tree soc2_and_iso_combined 256 217 1235 614 992 5304 76 5168 1181 3045 =-45 =12 =14 =3 271 =-18 =48 =33 =26 =13 =35 325 =25 =-35 203 1526 =29 =-22 =-49
tree soc2_and_iso_combined 548 =-58 230 412 776 252 3941 4128 2241 =5 =-44 =-38 =-52 =53 1140 =49 =-26 1764 5264 541 468 =-37 =-2 =25 =35 =39 392 =48 =-16
tree soc2_and_iso_combined 357 135 =-57 =23 63 =-52 558 650 129 5305 284 21 1706 537 =27 =-42 46 2456 =49 =-32 =-60 =-34 =-53 =-47 5031 =-41 =29 =-32 =-46
tree soc2_and_iso_combined 309 77 230 503 1541 742 5168 5244 1329 =-49 =15 =30 =24 =-6 =39 2573 =-7 =44 =20 =33 230 75 503 459 =-4 =41 =32 =-48 =54
tree soc2_and_iso_combined 73 1229 678 5225 3833 5306 2747 1303 647 1753 5210 223 =-38 =-18 =28 =32 =28 =25 1495 =19 =-53 =28 =47 =24 =35 =28 2180 =26 =-32
tree soc2_and_iso_combined 548 =-58 5307 213 656 144 147 639 1229 5230 1409 2610 1329 =-20 =29 =43 =28 =40 =27 =28 =41 5308 =49 =-36 =56 1539 =40 =-36 =54
tree soc2_and_iso_combined 170 729 25 5237 1697 5304 244 349 1212 327 =-47 =12 =15 =27 =28 =36 =35 =42 14 =-9 =16 3075 1602 1096 =12 =-40 =-43 =74 =29
tree soc2_and_iso_combined 548 =-58 217 18 79 =-49 203 180 214 888 558 3943 535 =12 =49 =-32 =-39 =-38 =-29 =-35 =-49 =58 325 4136 1096 =59 =-23 =-27 =-26
tree soc2_and_iso_combined 230 361 217 3075 147 144 5270 1434 5309 2573 857 5310 1005 =-38 =24 =22 =6 =37 =49 =30 =41 =18 =22 =54 =17 =45 984 =43 =-21
tree soc2_and_iso_combined 25 1297 5266 2144 653 2470 1567 5274 4469 =-33 =24 =28 1422 =39 =-29 =21 69 =33 =-31 =23 =43 =46 93 14 =-2 601 =44 =-35 =-48
tree soc2_and_iso_combined 548 =-57 643 2576 970 768 144 2154 1409 2456 527 1567 948 55 5311 =-9 =50 =18 =27 =31 =46 =-37 =46 =-24 =43 =-55 =49 =-49 =-45
tree soc2_and_iso_combined 103 357 =-57 =25 224 139 2720 575 2120 192 1995 216 =31 968 =7 =-51 =-4 =42 =-36 =-32 =-32 335 =-4 =-73 734 389 =-53 =16 =49
tree soc2_and_iso_combined 407 232 1456 =-53 =16 =25 230 224 63 =-44 203 610 371 290 5305 578 =15 =-43 =-44 =-45 14 =11 =57 =-51 =-47 5031 =-45 =11 =49
tree soc2_and_iso_combined 73 412 323 877 1378 =-12 =47 =27 248 160 1117 226 =55 =-30 =-24 =-29 =-24 635 1745 2086 582 =-38 =23 =11 =17 =25 583 =11 =67
tree soc2_and_iso_combined 357 695 =-54 =11 361 1095 1341 610 412 476 653 25 =-12 313 325 =26 =-22 =-35 =44 =48 1014 =-21 695 =31 =-17 =-52 =-51 =60 =50
tree soc2_and_iso_combined 548 =-57 256 872 3075 1389 915 649 280 938 76 1097 =-38 =28 =40 =33 =4 =25 =-42 =-39 =56 =54 44 280 1602 =66 =-20 =-14 =39
tree soc2_and_iso_combined 217 131 1787 =-43 =22 98 1478 614 5225 747 800 4193 647 1573 =-30 =-1 =25 =35 =34 =24 =29 =20 =42 =31 112 1096 =45 =-24 =-29
tree soc2_and_iso_combined 419 167 389 332 1735 1441 446 114 5312 857 =-44 =10 =23 =6 =-8 =35 =36 =41 =33 219 192 =-11 =32 =40 329 735 =6 =35 =-46
tree soc2_and_iso_combined 548 =-56 343 695 =-33 161 508 =-35 =35 581 =48 =-32 755 93 4694 5313 247 5146 950 2576 =33 =-24 =-27 =-30 =-28 =-28 =-24 =-35 =-20
tree soc2_and_iso_combined 600 11 1212 543 583 1726 732 1441 5260 934 1449 =-40 =19 =25 =14 =35 =24 =29 1995 =23 =-36 =35 =25 118 =-10 =35 11 =60 =7
tree soc2_and_iso_combined 316 =-56 941 5251 109 4665 970 236 1073 =-6 =54 =15 =41 429 =19 =-76 =-41 308 =-61 =12 450 595 2778 2720 =45 =-16 =-22 =-26 =-30
tree soc2_and_iso_combined 1013 452 286 886 5279 2203 777 1050 11 5225 =-48 =25 =1 1317 371 =-18 =15 =46 1706 =7 =-66 =37 =38 =20 =36 =38 802 =29 =-34
tree soc2_and_iso_combined 103 416 =-56 =15 108 5297 1263 1606 269 =-34 =-8 =15 =29 =50 915 4267 1242 959 2376 1255 532 =50 =-11 =-17 =-10 =-12 =-25 =-21 =-21
tree soc2_and_iso_combined 343 371 41 5314 1320 =-53 =4 =34 =19 545 =-1 =42 54 455 119 1341 974 5180 610 =21 =-38 =-34 777 =-44 =19 =-43 =-37 =-34 =-51
tree soc2_and_iso_combined 548 =-55 108 217 444 11 1456 1611 339 1735 =-46 =25 =24 =24 =17 5251 5315 =17 =-36 =-50 =40 =32 112 36 959 =39 =-25 =1 =-13
tree soc2_and_iso_combined 614 941 5229 41 1478 1035 618 5249 534 1927 1132 1297 =-38 =13 =18 =25 =25 =29 =32 1731 =-9 =38 =36 =19 =23 1035 =4 =42 =30
tree soc2_and_iso_combined 217 230 5243 167 941 70 349 5316 5317 785 =-46 =4 =30 =25 =34 =-3 55 =28 =-24 1980 =12 =-57 =51 =29 3359 112 =46 =-20 =-32
tree soc2_and_iso_combined 755 135 356 678 183 985 =-28 =18 =22 =40 19 =23 =-32 236 335 743 131 =-20 635 =36 =-12 =-36 =-34 160 =37 =-30 869 =-35 =23
tree soc2_and_iso_combined 5271 108 118 1782 286 986 1247 1083 =-35 =18 =27 =38 =26 412 =52 =-31 371 =-9 =30 412 5053 5109 =35 =-19 =-26 1191 =-26 =12 =52
tree soc2_and_iso_combined 256 503 502 882 11 1536 908 1633 =-48 =14 =25 =25 =-3 =20 =5 343 =-35 309 907 =10 =-47 =50 455 1526 343 =-1 =34 =-18 =-42
tree soc2_and_iso_combined 600 1486 879 1164 76 5318 544 5319 147 1208 942 =-34 =15 =21 =10 =29 =30 =43 40 =-12 =33 489 =33 =-8 =34 65 =-43 =32 =35
tree soc2_and_iso_combined 548 =-54 455 224 650 5298 180 2729 2456 1196 214 =27 =-17 =-9 =-25 =-32 371 =21 =-47 =-38 645 =-40 =25 645 2250 =-37 =22 =23 =-38
tree soc2_and_iso_combined 281 =-54 455 79 =-47 692 1019 160 4665 264 680 2111 319 4906 788 2338 =31 =-18 =-29 =-27 =-12 =-18 =-30 =-18 =-35 =-24 =-38 =-30 =-42
tree soc2_and_iso_combined 357 =-46 994 1409 175 44 75 1196 220 =-1 =24 =-34 =-57 2120 1379 1130 624 =35 =-27 =-1 =-41 =-41 220 =-45 =12 503 =1 =66 =-43
tree soc2_and_iso_combined 316 =-54 600 628 1648 5289 544 857 5306 5283 5320 5237 863 =-21 =28 =17 =30 =33 =31 =17 =40 =50 =38 1731 =39 =-23 4695 =47 =-28
tree soc2_and_iso_combined 503 135 941 4718 9 747 =-34 =15 =29 =32 =22 984 643 309 112 =31 =-22 5206 =11 =-40 =-24 309 =-50 =27 1168 2376 =22 =-31 =-31
tree soc2_and_iso_combined 1129 119 584 5243 300 1381 1245 1467 452 3151 219 339 645 332 =-28 =34 =7 =15 =5 =33 =28 =26 =24 =34 =24 =47 =38 =-47 =39
tree soc2_and_iso_combined 628 286 3061 1267 5271 752 75 800 402 =-30 1486 73 =-23 =24 =25 =26 =27 =9 =37 75 765 =47 =-24 =-37 402 =52 =-20 =39 =33
tree soc2_and_iso_combined 548 =-53 455 1385 1995 325 5321 5218 2990 =34 =-28 =-26 =-35 220 =-33 =45 5289 =-16 =46 796 755 165 1456 =-8 =36 =34 =-32 =-52 =-36
tree soc2_and_iso_combined 1019 755 12 527 1634 1329 1375 5322 144 531 =-6 =32 =24 =39 1355 =42 =-11 =37 =26 =34 =-34 88 =-64 255 2366 =-28 =30 =22 =-50
tree soc2_and_iso_combined 509 66 1735 1035 877 131 4140 =-48 =17 500 1108 1229 4116 =-27 =27 =31 40 =-14 =28 =33 =27 1495 =-1 =33 =33 =28 1118 =33 =-31
tree soc2_and_iso_combined 316 =-53 45 1196 361 450 2082 5211 2729 5225 1263 2118 1456 871 =2 =46 =29 =42 =42 =48 =-32 =-32 =-33 =-37 =44 =-35 255 =-41 =9
tree soc2_and_iso_combined 256 5297 882 5317 532 53 5323 2564 784 634 296 =-19 =-46 =21 =25 =24 =26 =29 =23 =34 =20 =46 768 2054 3322 =26 =-23 =-32 =-36
tree soc2_and_iso_combined 1095 455 14 871 696 2129 392 1519 1802 1478 =-18 =27 =23 =41 4129 =28 =-35 =34 =-39 =38 135 =-12 483 5291 =36 =-22 =-28 =-38 =50
tree soc2_and_iso_combined 548 =-52 73 165 1117 5295 21 279 1409 175 345 1108 =15 =-12 =-37 =-29 =44 =-40 =-37 =-47 =-34 =31 938 2905 5324 =47 =-26 =-32 =-11
tree soc2_and_iso_combined 316 =-52 5325 485 164 3882 695 =-28 =5 =33 =38 93 645 5030 649 450 1341 =14 =-28 =-33 =48 =-39 5315 =55 =-16 =-41 309 =10 =-71
tree soc2_and_iso_combined 316 =-51 66 1541 482 380 256 2154 3061 402 5275 1753 =-17 =32 =38 1706 =15 =-32 =40 =-37 =22 =-30 256 1108 =-17 =31 =41 =40 =39
tree soc2_and_iso_combined 316 =-51 217 164 5271 296 0 422 5206 104 =-9 =13 1305 1486 =-53 =8 =24 =30 =29 256 =-49 =2 =45 =48 3359 338 =46 =-19 =-28
tree soc2_and_iso_combined 108 1726 2124 1606 670 511 4347 1541 522 614 =-36 1680 =-22 =35 =17 =17 =28 =25 =21 =8 =37 =28 238 1242 1019 =30 =-26 =-29 =-27
tree soc2_and_iso_combined 281 =-50 628 871 356 2300 670 712 144 3331 135 =-37 56 =-20 =36 =21 =13 572 =31 =-31 =26 =39 1610 56 =24 =-14 =-23 =42 =37
tree soc2_and_iso_combined 941 361 600 5275 452 44 485 =-50 =-21 572 79 =-41 430 =11 =-38 =-31 =36 =44 5326 =29 =-37 =36 5299 4129 290 =34 =-24 =-27 =-40
tree soc2_and_iso_combined 220 129 76 230 41 1250 =-16 =26 23 =33 =-20 3075 =42 =-32 1250 442 =38 =-11 =-33 =-47 23 1175 1092 =34 =-18 =-14 777 =-26 =27
tree soc2_and_iso_combined 600 1755 871 503 1467 1267 2300 170 5242 498 =-39 =3 =24 =10 =33 442 =35 =-39 =26 419 =-12 1117 =31 =-34 =34 27 =-7 =38 =21
tree soc2_and_iso_combined 165 361 1270 5225 4585 320 286 823 371 5147 451 5327 1782 =-33 =7 =29 =30 =39 191 =40 =-10 =33 =28 =31 =36 =28 =49 =39 =23
tree soc2_and_iso_combined 103 =-49 527 109 1345 5328 119 1279 2575 1673 706 5329 5086 345 5330 =25 =-20 =-25 =-28 =-29 =-19 =-26 =-36 =-31 =-29 =-45 =-39 =-40 =52
tree soc2_and_iso_combined 548 =-49 119 2576 5258 1256 5331 5332 628 1664 174 3693 =19 =-26 =43 =-21 =49 =-25 =-41 55 256 =-48 =15 =6 =-25 =-47 174 =-60 =17
tree soc2_and_iso_combined 281 =-48 50 1541 5289 557 139 1329 899 621 349 9 114 1235 =-20 =23 =28 =33 =37 =36 =20 =37 5210 =-40 =24 =30 =44 =35 =30
tree soc2_and_iso_combined 281 =-47 5271 5238 2261 502 1995 356 232 2300 1486 68 1108 =-37 =13 =27 =17 =36 =36 =17 11 527 =-47 =23 =30 =15 =-36 =29 =47
tree soc2_and_iso_combined 2456 290 5251 236 2255 1164 583 658 4631 =-30 =21 =5 =28 906 =36 =-20 =40 371 442 =12 =-18 44 =-25 =43 236 =5 =-45 =-32 =-37
tree soc2_and_iso_combined 600 166 118 165 198 73 =-4 =40 2786 879 254 1615 =-38 =19 =14 =17 =17 198 =-17 =27 129 109 309 =11 =39 =-29 =-27 =-42 =30
tree soc2_and_iso_combined 357 407 =-49 =17 119 948 564 1385 489 1096 45 =23 =-29 =-37 1066 =-9 =34 1880 485 =-31 777 =-16 =29 =-33 =38 490 =34 =-16 =-45
tree soc2_and_iso_combined 281 =-46 785 15 1095 776 1297 5333 232 1445 511 5334 886 =-20 968 =31 =-31 =26 =29 =30 =24 =37 1731 =49 =-26 =23 =38 =33 =26
tree soc2_and_iso_combined 103 =-39 5325 217 650 109 141 898 706 1541 2033 371 =6 5335 =35 =-28 =-36 =50 =-31 =-35 =-13 =-36 =-33 224 5253 =53 =-15 =-24 =-36
tree soc2_and_iso_combined 316 =-46 455 23 190 =-36 1345 5328 5321 554 941 1680 1164 503 =12 =46 =-20 =-2 1517 224 =50 =-22 =-5 =-31 =-37 =-39 =-39 =-19 =-34
tree soc2_and_iso_combined 548 =-46 256 1467 467 1393 287 764 736 402 3077 777 =-30 =4 =31 =4 =29 =31 =-37 =31 =39 =38 748 5207 895 =31 =-9 =-25 =-29
tree soc2_and_iso_combined 361 170 650 557 5279 584 970 1409 371 213 88 =-11 =-41 =17 88 735 =-41 =20 295 =30 =-20 =25 =25 =30 =35 =35 =-39 =27 =34
tree soc2_and_iso_combined 5297 15 5223 3075 1648 482 467 4859 5205 524 5242 84 1212 =-30 =28 =-10 =20 =16 =19 =28 =34 260 =-3 =38 =25 =33 =38 =26 =43
tree soc2_and_iso_combined 548 =-45 2720 941 751 429 68 621 614 1073 5336 982 1297 =-17 =21 =28 =28 =28 =16 =33 =35 =-55 962 =-3 =44 497 =34 =-5 =-37
tree soc2_and_iso_combined 103 =-39 755 5315 75 2952 5037 5291 1096 238 5036 =23 =-24 =-12 392 =-29 =37 =-25 =-31 =-36 44 =-51 =26 =-25 44 =-50 1140 =8 =-34
tree soc2_and_iso_combined 316 =-44 640 1664 264 6 557 3591 11 248 4714 55 413 309 =1 =24 =-27 =-12 =37 =-24 5258 =22 =-27 =-38 =37 =33 =-25 =-22 =-36
tree soc2_and_iso_combined 361 5243 93 1735 5275 1212 1242 751 1250 147 1235 320 1802 200 =-19 =25 =18 =25 =26 =27 =28 =17 =-37 =19 =39 =32 =-39 =39 =39
tree soc2_and_iso_combined 63 =-43 1263 1735 1378 871 1456 5232 557 726 553 1061 941 5307 2648 =-25 =24 =31 =2 =16 =32 =14 =25 =28 =16 =34 =39 =34 =30
tree soc2_and_iso_combined 5271 4585 1385 1101 3322 =7 =-29 =-34 899 5237 569 5337 928 2250 1526 452 =-42 =9 =3 255 =-19 =23 =12 =16 =19 =23 =28 =35 =42
tree soc2_and_iso_combined 224 316 =-43 941 1729 1242 575 446 1585 558 =21 =-29 =-21 5338 695 527 352 =-26 =14 =27 604 =21 =-25 =-46 =-38 =-32 =-33 =25 =-33
tree soc2_and_iso_combined 281 =-42 4665 619 768 112 1117 1196 2720 12 5330 815 3359 5301 =26 255 =-29 =28 =-19 =-22 =-29 =-28 =-25 =-16 =-15 =-16 =-37 =-37 =-44
tree soc2_and_iso_combined 103 =-44 4665 1680 63 =-32 581 5339 495 1177 =20 =-25 =-26 =-27 =-22 899 61 1486 1167 217 5337 =-41 =17 =17 =26 =16 =28 =28 =-42
tree soc2_and_iso_combined 343 52 1648 260 =-52 =13 =25 777 =-5 =35 755 357 =-24 5340 214 5341 3991 5342 92 5343 =24 =-21 =-17 =-14 =-26 =-17 =-16 =-30 =-26
tree soc2_and_iso_combined 316 =-42 109 2456 5331 3359 160 1606 141 2087 781 =15 =-23 =-25 501 371 =0 =-62 =16 968 =46 =-2 =-28 371 =-44 =19 =-37 =-29 =-35
tree soc2_and_iso_combined 361 103 =-43 274 871 4665 970 886 5314 5275 1745 2747 1773 15 1184 =-25 =10 =19 =33 =9 =16 =31 =35 =21 =33 =-46 =41 =44 =39
tree soc2_and_iso_combined 170 236 5252 1263 5344 219 745 500 776 1241 =-39 =17 =1 =18 =18 2082 =28 =-28 =24 =23 =37 706 161 2028 =-18 =31 =15 =-41 =32
tree soc2_and_iso_combined 5345 281 =-39 308 1648 1706 174 568 104 1409 2747 658 5346 =-30 =22 =9 =9 =24 =15 139 =24 =-23 242 =36 =-14 =-41 =35 =30 =-46
tree soc2_and_iso_combined 527 5251 777 1095 1995 323 582 27 476 1578 1599 =-34 =12 =22 =12 =8 =38 =16 =-25 =41 1618 112 907 =27 =-24 =-20 =-31 =-29 =33
tree soc2_and_iso_combined 503 886 984 135 256 527 541 =-35 =15 =20 =8 1281 224 541 =24 =-24 =-22 =-33 =-35 =26 1422 541 275 =39 =-4 =-12 73 =-24 =26
tree soc2_and_iso_combined 600 1124 1782 482 583 422 219 5347 1105 1606 5247 51 =-37 =23 =25 =8 =24 =31 17 =-22 =32 =25 =18 =21 =31 =-31 1706 =43 =-45
tree soc2_and_iso_combined 628 275 5325 213 650 1706 343 286 =-16 =31 34 4197 64 4694 357 =-16 1729 =34 =-19 =-20 =-14 =-20 =-27 =-24 =-28 =37 =-43 =-25 =44
tree soc2_and_iso_combined 343 695 =-33 =19 695 521 503 389 =-3 =34 2293 389 392 =42 =7 392 =-21 =32 =-19 =-26 948 4157 1574 1762 =-36 =12 =14 =22 =27
tree soc2_and_iso_combined 467 747 1515 48 53 3151 5317 118 233 4566 18 5238 1778 =-34 =12 =12 =17 =23 =7 751 =-8 =36 =29 =27 =30 =29 =33 =27 =35
tree soc2_and_iso_combined 108 230 371 192 2233 200 1172 51 =-43 =23 =21 =31 =21 =17 104 55 =-35 27 =-30 =37 =35 =27 441 2427 129 =25 =-11 =-26 =-27
tree soc2_and_iso_combined 886 503 17 5247 509 2627 745 1154 =-32 =12 =20 =22 =23 =32 40 1308 =-16 =24 =11 695 888 1242 254 =24 =-14 =-25 =-21 =-24 =24
tree soc2_and_iso_combined 103 =-39 879 871 1578 1421 14 886 984 1805 =-12 =20 =-35 =12 1102 572 2241 166 161 =0 =39 =-15 =-22 =-18 =-29 =34 =32 =33 =33
tree soc2_and_iso_combined 224 3061 544 131 5267 317 =-35 =21 =25 50 1365 628 1073 1610 =-5 =-33 =32 317 =40 1385 =21 =-36 =29 =24 =39 =32 68 =-37 =18
tree soc2_and_iso_combined 1995 356 1880 1486 5348 874 747 191 =7 879 =-34 =8 =13 =17 =24 118 =-11 =33 1422 =24 =-8 100 =23 =-19 2256 356 =-2 =-45 =28
tree soc2_and_iso_combined 1124 2376 554 5325 768 390 5276 5339 5084 4120 5349 407 =-7 1108 =21 11 =-22 =34 =-23 =-25 =-25 =-27 =-23 =38 =-30 =-28 =-33 =-30 =-26
tree soc2_and_iso_combined 217 600 581 488 1782 741 5344 5350 965 1454 99 =-24 =11 =15 =21 =23 =23 =22 741 =28 =-14 =27 =24 1495 =34 =-17 1076 =31 =-17
tree soc2_and_iso_combined 308 5225 670 5223 848 4585 447 27 526 =-26 =-2 1456 695 =-24 318 126 =23 =-13 =-38 =25 =27 =22 =20 =31 =29 =32 275 =32 =-18
tree soc2_and_iso_combined 600 213 5314 274 1243 50 66 191 8 =-28 =30 5244 5317 77 2024 2754 =-28 =11 =6 =7 =26 =26 =24 =19 =28 =34 =37 =29 =37
tree soc2_and_iso_combined 316 =-37 1365 2261 575 5351 1516 236 938 838 5348 325 2024 =14 =-16 =-14 =-22 =-26 =-33 1611 290 =23 =-27 =-28 =-24 =-27 =-38 =-23 =38
tree soc2_and_iso_combined 309 628 544 970 1013 785 5352 1118 =-26 =9 =25 =10 =14 =20 =36 =21 56 46 1117 536 =39 =-15 =-19 846 =-17 =30 489 =23 =-42
tree soc2_and_iso_combined 217 319 5243 5314 5296 254 1679 465 274 1573 14 =-22 =-1 1108 =17 =-35 =24 =23 =30 =22 =26 =35 =34 =-34 158 4129 =37 =-17 =-27
tree soc2_and_iso_combined 455 768 5321 160 1571 5353 979 5354 1019 5298 318 4118 5355 1007 =26 =-10 =-16 =-14 =-16 =-24 =-20 =-28 =-23 =-35 =-30 =-23 =-34 =-36 =-34
tree soc2_and_iso_combined 170 1648 23 1505 407 =-26 5295 1138 527 41 339 371 242 785 =-16 =14 =19 =16 =27 =27 =38 =-25 =-31 =-34 =-26 =31 250 =37 =-14
tree soc2_and_iso_combined 970 941 3316 4221 14 1538 1184 2000 1367 2978 =-37 =10 =10 =6 =20 1375 =9 =-30 191 =25 =-6 =27 =33 65 =-21 224 =25 =-25 =29
tree soc2_and_iso_combined 139 755 357 407 =-39 =13 2781 63 =-26 3458 640 129 5356 1684 5357 =28 =-15 =-10 =-20 =-9 =-23 =-19 =-34 262 =-48 52 =-20 =19 =-23
tree soc2_and_iso_combined 230 1541 708 499 1633 5157 5312 573 809 1243 1778 509 =-18 =5 =15 =20 =22 =18 =24 996 =33 =-17 =22 =25 =-26 =35 485 =-3 =36
tree soc2_and_iso_combined 200 4221 50 357 =-36 502 1578 2425 1173 1478 5244 3376 751 626 65 =-5 =-28 =12 =5 =14 =19 =19 =24 =24 =26 =8 =15 =26 =29
tree soc2_and_iso_combined 316 =-36 974 290 575 166 208 1706 247 1914 5078 1051 =10 735 1050 =25 =-7 =36 =-22 =-24 =-20 1312 =-26 =19 =-25 =-20 =-36 =-30 =-30
tree soc2_and_iso_combined 1995 1345 356 1182 2300 17 5358 5256 213 =-29 =6 =23 =26 1520 =11 =-26 =30 =22 593 =17 =-18 =-35 84 358 =-39 =13 5341 =22 =-26
tree soc2_and_iso_combined 63 =-37 109 3894 536 5295 600 112 226 5358 526 3400 838 =15 =-26 =-25 432 =24 =-12 =34 =-27 =-17 =29 =-31 497 =-35 =10 =-39 =-35
tree soc2_and_iso_combined 455 217 509 1467 271 371 133 167 1267 =-20 =11 1680 =29 1050 =19 =-24 =-46 1706 262 1050 =-27 =27 =29 =-34 =26 =26 =23 =25 =-32
tree soc2_and_iso_combined 63 =-35 1296 879 1084 1079 1664 1384 =11 3075 4714 381 734 =-32 =9 =13 =24 =34 =-40 343 64 =-17 =25 =22 =-25 =33 901 =24 =-22
tree soc2_and_iso_combined 600 452 224 747 1479 544 170 5223 134 564 =-16 =22 =25 =26 139 =33 =-22 =32 =21 =31 68 =-36 =12 =42 287 572 =47 =-16 =-16
tree soc2_and_iso_combined 1345 1096 2261 119 208 5231 325 781 1196 1706 =18 =-5 =-11 =-19 5352 686 =-36 =7 =24 =-23 =-26 =-27 476 =-32 =9 2261 =-36 =16 =-35
tree soc2_and_iso_combined 108 5315 1515 300 200 1456 1182 1327 =-20 =23 =18 =10 =25 =17 =27 =-38 329 706 752 175 412 =24 255 =-24 =24 =-23 =40 =-25 =-24
tree soc2_and_iso_combined 108 502 327 1035 670 1745 =-27 =12 =20 846 =14 =-40 =29 896 =28 =-27 533 1165 5359 329 112 =43 734 =-26 =31 =-11 =-13 =-20 =-10
tree soc2_and_iso_combined 108 459 776 1095 588 15 1022 8 2998 =-32 =13 1051 =20 =-21 =11 =12 =19 =22 =22 =21 412 443 884 441 =39 =-8 =-2 =-10 =-3
tree soc2_and_iso_combined 15 3894 502 2747 1679 531 286 5264 3875 1642 1778 156 =-23 =-5 =15 =15 =18 =23 =21 =21 =25 =14 2261 1516 =22 =-19 =-30 =-38 =26
tree soc2_and_iso_combined 1995 548 =-32 21 4391 1762 887 36 19 5351 1076 1521 =30 =0 =-4 =-10 =-17 =1 =-11 =-9 =-25 =-25 431 490 =18 =-15 1097 =-37 =16
tree soc2_and_iso_combined 79 =-35 275 2241 575 4197 5299 1471 907 838 915 5340 581 406 =20 =-7 =-9 =-22 =-18 =-23 =-18 =-25 =-26 =-24 =-32 =-33 5225 =-24 =19
tree soc2_and_iso_combined 600 1648 755 103 =-35 941 1296 2121 823 1203 477 =-19 =17 =6 =20 =27 5301 =22 =-21 =13 69 =-39 =4 =29 1117 45 =40 =0 =-8
tree soc2_and_iso_combined 600 1212 1303 5275 765 65 280 =4 =-31 280 653 =-14 =16 1345 141 362 =18 =-13 =-13 =-29 280 216 =-22 =28 =-35 =29 =24 =20 =32
tree soc2_and_iso_combined 455 1267 1263 1802 5168 1270 447 2673 1486 934 686 5360 895 =-27 =4 =22 =4 =21 497 =23 =-9 =15 =26 =26 =19 =20 =32 =24 =-32
tree soc2_and_iso_combined 5252 1541 77 5361 286 200 5297 1606 189 1611 1486 531 =-35 =9 =-2 =18 1051 1666 =-29 =12 =2 =6 =25 =24 =21 =30 =22 =28 =35
tree soc2_and_iso_combined 63 =-36 4665 279 257 558 4129 1019 166 407 357 =-35 =17 5357 593 979 56 =26 =6 =-8 =-13 =-17 =-14 =-25 =-19 =-22 =-31 =-35 =-36
tree soc2_and_iso_combined 1297 5344 2124 1378 1167 5325 216 1995 1 358 =3 =-25 =25 358 3069 =-33 =11 =16 948 941 =-27 =4 =14 =-44 =22 =28 =27 =29 =32
tree soc2_and_iso_combined 112 906 93 189 255 280 5124 1296 =35 =-4 =-24 1191 1097 711 =-37 =11 =9 =15 =16 2154 1706 =24 =-14 =-8 =-20 =-19 5031 =-33 =12
tree soc2_and_iso_combined 941 287 1026 1633 1903 5309 1263 5274 4585 639 1375 879 934 =-21 =16 =15 1602 =27 =-19 =19 =22 =25 =21 =29 =-40 =23 =27 =-25 =15
tree soc2_and_iso_combined 4940 620 1167 1499 5325 100 670 1680 444 2144 5296 =-4 =22 =22 =28 41 941 1191 =-26 =10 =10 =19 =26 =28 =-32 =-24 =30 =-34 =-36
tree soc2_and_iso_combined 316 =-33 49 4665 17 54 2720 1891 =3 =37 =-32 =-42 1345 643 223 54 1486 =-12 =31 =33 129 =40 =-10 =-17 =-29 =-29 70 =-34 =13
tree soc2_and_iso_combined 1995 79 =-33 978 472 1664 628 947 =8 =-20 =27 =-30 =-34 1196 1389 653 714 =32 =-6 =-6 =-14 =-20 11 4210 =-33 =9 445 =26 =-16
tree soc2_and_iso_combined 600 1690 217 5223 66 1486 191 371 =-19 =32 751 502 869 =-33 =8 =-8 =7 371 =-12 =27 =19 =28 129 =23 =-22 =19 1242 =40 =-20
tree soc2_and_iso_combined 1673 796 489 213 1267 1980 325 407 =-20 =12 =-30 =-29 =30 =39 1634 645 711 69 =-21 275 1164 =20 =-15 =-23 =16 =18 =21 =-26 =-32
tree soc2_and_iso_combined 600 236 533 442 228 8 414 444 =-9 =23 =26 =34 =-24 =-21 1456 =-33 =8 8 533 968 1762 =4 =-25 =-37 =12 280 =0 =28 =23
tree soc2_and_iso_combined 139 1673 548 =-30 93 485 962 2673 =-15 =18 =23 903 450 5362 964 22 1320 =26 =1 =-8 =-12 =-14 =-15 =-19 =-28 =-32 50 =-21 =16
tree soc2_and_iso_combined 541 3359 455 275 768 1673 1110 5328 3808 5286 2180 4028 =26 =-12 =-9 =-12 =-20 =-23 =-19 =-24 =-29 5241 846 =-34 =8 =23 =-28 =-28 =-24
tree soc2_and_iso_combined 785 192 422 2470 1679 5230 5363 564 4221 711 863 164 1606 1743 =-34 =8 =-3 =15 =15 =11 =14 =20 =21 =23 =26 =29 =23 =16 =20
tree soc2_and_iso_combined 103 =-36 455 119 5341 1279 1673 1140 5353 1752 4197 1007 2978 23 25 =16 =38 =1 =-12 =-16 =-18 =-21 =-21 =-14 =-23 =-21 =-20 =-34 =-33
tree soc2_and_iso_combined 1745 1385 6 1805 381 343 269 =-37 309 =-16 =21 133 =7 =-34 343 =5 =-34 =17 =25 581 44 =-31 485 502 =-46 =14 =11 =15 =23
tree soc2_and_iso_combined 76 236 262 452 3096 =-10 =19 =19 165 =-36 189 =-19 =22 1124 1762 209 3359 322 599 =26 =-3 =-12 =-15 =-23 =-22 =-29 1229 =17 =-7
tree soc2_and_iso_combined 431 628 5296 66 1578 452 992 1755 747 =-26 =8 =3 =15 =13 =14 =15 =24 381 =27 =-14 329 985 1089 1602 =23 =-9 =-12 =-16 =-27
tree soc2_and_iso_combined 108 256 5168 502 882 =-31 =22 =7 =23 56 658 1602 =38 =-4 =-18 =-13 1118 636 443 978 =32 287 635 =23 =-10 =-15 =-16 =-24 =-14
tree soc2_and_iso_combined 1673 1263 485 490 =-18 =12 1802 1467 66 5364 274 430 1633 1017 5365 476 =-19 =5 =11 =20 =19 =16 =23 =26 =22 =24 =22 =31 =-33
tree soc2_and_iso_combined 308 174 119 118 108 430 233 877 =-31 =7 =11 =17 356 =-5 1526 =39 =-6 226 =10 =-23 =-41 100 726 =27 =-18 =-19 23 =34 =-15
tree soc2_and_iso_combined 230 503 41 5229 371 380 583 =-32 =3 =3 219 262 =-34 126 =-15 =33 =23 =28 =14 1117 1182 248 =20 =-14 =-22 =-27 984 =31 =-6
tree soc2_and_iso_combined 230 73 527 544 1191 1680 280 =-20 916 295 126 248 =19 =-5 =-11 =-22 =-21 941 =-34 =2 1296 1225 =-18 =11 =29 =25 =19 =13 =30
tree soc2_and_iso_combined 103 =-35 232 93 2154 888 79 =-27 84 1212 873 1028 1486 =-15 =14 =24 =30 =32 502 356 =-6 =20 408 =41 =-11 =-24 =-22 =-30 =26
tree soc2_and_iso_combined 1345 325 5175 370 643 52 108 3882 =-7 =26 5301 36 884 =39 =-4 =-10 =-21 1050 =32 =-2 =-15 =-22 381 =-30 =12 442 =-34 =12 =-29
tree soc2_and_iso_combined 217 5271 50 600 2124 256 648 882 647 252 =-29 =5 =18 =11 =12 56 2261 =24 =-18 =-21 =24 141 =22 =-13 =18 =29 343 =-7 =31
tree soc2_and_iso_combined 198 167 419 =-11 =20 =32 165 5256 2203 5110 1467 1743 48 419 5366 =-26 =7 174 527 =-4 =23 =-29 =19 =16 =14 =20 =22 =23 =17
tree soc2_and_iso_combined 220 175 45 193 575 63 =-24 562 1422 2129 =21 =-12 198 =21 1164 =-13 =19 =-23 =-26 =-29 =-22 =-32 54 380 832 =-3 =36 =-10 =-26
tree soc2_and_iso_combined 455 41 968 357 =-22 650 1026 568 482 1679 200 543 =-13 =21 =24 =24 =22 964 =20 =-18 =27 =-19 695 =-34 =1 255 =35 =-6 =-32
tree soc2_and_iso_combined 230 1648 557 1365 361 3882 2025 938 322 712 459 4210 1626 487 =-22 =13 =13 =14 =7 =8 =9 =-32 =-30 =21 =16 =23 =21 =24 =24
tree soc2_and_iso_combined 871 5279 543 1727 14 126 2366 308 656 2255 2297 =-27 =4 =13 =16 =6 =14 88 1108 =11 =-40 =19 8 =-13 =16 =25 =24 =28 =32
tree soc2_and_iso_combined 93 640 1117 63 =-28 284 103 =-20 5367 5299 135 118 250 1567 =21 =-10 =-14 =-14 1768 118 =8 =40 =-13 =-22 =-23 =-29 =-21 =-33 =-34
tree soc2_and_iso_combined 4665 70 139 653 489 985 806 696 =20 =-14 =-24 =-24 527 3329 1172 322 =-26 =7 =13 =15 =26 =25 50 286 =-38 =7 =13 =13 =-33
tree soc2_and_iso_combined 139 256 298 5260 1456 540 255 =29 =0 =-13 =-7 =-28 1456 308 877 236 =-31 =-10 =11 =10 =21 567 1664 =20 =-12 =-13 27 =-35 =2
tree soc2_and_iso_combined 103 =-25 63 =-26 5321 0 1471 5315 645 1014 871 175 180 2028 =3 =26 =-25 =-24 =29 1456 =34 =-2 1225 =37 =-18 =-12 =-28 =30 =-25
tree soc2_and_iso_combined 1995 317 262 343 25 =-30 1050 =-10 =26 139 2400 =23 =-8 =-16 882 962 223 =-29 104 =-13 =13 =9 =16 241 =24 =-11 241 =-24 =13
tree soc2_and_iso_combined 1035 1267 970 1727 1467 499 2754 1764 1365 4028 219 648 =-35 =2 =-3 =10 =11 =16 =10 =15 =16 =25 =22 =19 88 394 =5 =-33 =30
tree soc2_and_iso_combined 628 533 394 230 1089 217 =2 =23 =-26 =33 =-25 286 70 192 =-33 =15 183 131 =-30 180 =15 =-17 =21 =16 1729 1051 =-1 =39 =-11
tree soc2_and_iso_combined 1345 636 1242 312 76 290 1019 5272 224 108 88 280 =9 =-21 881 419 =33 =-5 =-22 =24 =-8 =-22 =-24 =-26 =22 =-22 =-21 =-29 =-27
tree soc2_and_iso_combined 357 =-26 429 620 370 175 313 521 1926 335 1034 =21 =-10 485 =-20 445 =28 =-12 =-16 =-13 =-20 419 =-25 =17 =-23 =-26 978 =-26 =17
tree soc2_and_iso_combined 76 2403 93 15 5275 100 879 452 192 857 2118 329 =-18 =10 =14 =11 777 =-13 =18 =14 =20 =19 =27 =27 =-31 =-35 293 =15 =-17
tree soc2_and_iso_combined 11 497 56 419 857 1606 752 =-15 =7 =20 =17 567 =20 =-12 1051 =9 =-26 =-22 419 1516 541 5175 =31 =-7 =-11 =-15 8 =-16 =15
tree soc2_and_iso_combined 108 1730 714 219 1940 300 444 1061 482 =-32 =-8 =5 =17 =4 =14 135 =-16 88 =-4 =25 =16 =16 223 425 =26 442 =-22 =16 =-13
tree soc2_and_iso_combined 5314 70 1386 712 1073 5368 553 1261 557 614 =-26 =4 =9 =12 =17 =17 =19 572 =19 =-23 =14 4665 755 2935 =21 =-8 =-9 =-34 =27
tree soc2_and_iso_combined 741 180 230 628 5279 361 164 604 511 914 349 5225 =-21 =9 =11 =9 =12 =5 =29 =14 =23 317 =32 =-11 984 =31 =-13 =-26 =20
tree soc2_and_iso_combined 50 527 230 275 213 5315 4210 541 2673 948 1050 =-18 =0 =16 =21 442 =-37 =10 =21 =-32 =16 1050 =-36 =2 =11 412 =31 =-8 =19
tree soc2_and_iso_combined 452 600 785 233 544 198 70 583 =-21 =18 394 =31 =-18 535 170 857 =-27 =0 =9 1130 =28 =-16 =26 =13 445 =27 =-6 =19 =33
tree soc2_and_iso_combined 5345 5271 5252 650 284 1229 2400 257 5341 562 443 521 1300 1260 =14 =-14 =-12 =-16 =-17 =-21 =-20 =-23 =-24 =28 =-27 =-21 =30 =30 =-33
tree soc2_and_iso_combined 600 1648 1980 36 5343 4138 2576 281 =-21 1092 214 5338 =16 =-9 =-14 =-17 =-20 =-20 =-23 5206 747 =-25 =10 =10 =-35 =25 1495 =34 =-16
tree soc2_and_iso_combined 275 455 232 299 412 343 135 1375 =-38 =1 52 356 =-17 =18 =34 112 984 425 =27 =-7 =-2 =-15 984 =-11 =16 =-25 =33 =-25 =-24
tree soc2_and_iso_combined 5168 645 489 1267 286 2024 1456 =-10 198 =20 =-8 =19 =23 =24 170 1610 =-19 46 =-11 =22 =9 45 =22 =-16 2129 1385 =36 =2 =-6
tree soc2_and_iso_combined 108 361 0 192 371 343 =-40 201 =17 =-12 343 =22 =-27 =15 =19 =24 238 322 4129 974 4127 2024 =31 =2 =-7 =-7 =-13 =-7 =-17
tree soc2_and_iso_combined 27 1267 527 4585 2235 573 483 482 1573 =-26 =-1 =2 =9 =17 =19 =20 =21 =18 1573 112 293 269 =-3 41 =37 =2 =-9 =-23 =-18
tree soc2_and_iso_combined 131 1130 509 =-32 =5 88 =24 =-19 103 =-21 139 1697 129 1471 2653 1370 1076 5292 =25 =-8 =-8 =-14 =-17 =-20 =-13 =-16 48 =-19 =23
tree soc2_and_iso_combined 230 275 139 1175 21 577 1786 3069 175 884 =26 =-6 884 =-19 =18 =-6 269 =-27 =11 =-13 =-23 =-14 17 =-28 =6 777 =-33 =10 =38
tree soc2_and_iso_combined 1648 948 198 1320 135 =-5 =23 =-18 1256 941 2470 686 339 1802 531 =-21 =6 =8 =16 =8 =17 =17 583 =-30 =4 635 =20 =-11 =25
tree soc2_and_iso_combined 36 1089 1076 5324 1673 324 17 381 1923 139 =19 =-4 =-21 =-16 2366 =30 =-3 =-15 =-19 =-22 1130 =-24 =3 =-22 1014 =-20 1050 =20 =-13
tree soc2_and_iso_combined 1297 224 5168 429 414 230 5234 5279 557 543 371 742 =-17 =6 =4 =18 =19 =22 =24 =22 =30 223 =8 =-35 269 =-7 =32 =-27 =28
tree soc2_and_iso_combined 256 280 85 686 2673 =-36 =8 =2 =16 1297 224 1880 85 412 =13 =0 =-12 412 =0 =-20 =-26 =27 1526 394 1247 =24 =-9 =-16 =-19
tree soc2_and_iso_combined 1706 1345 224 290 56 5351 1138 5313 2000 1602 193 54 =21 =-2 =-7 =-8 =-6 =-16 =-15 =-19 189 =-25 =11 =-24 65 =11 =-25 =-26 =-22
tree soc2_and_iso_combined 170 15 741 1680 1050 1748 490 189 =2 =-14 =-28 =19 309 =1 189 =3 =27 1526 1296 742 =-28 =2 189 =18 =-22 =7 =21 =22 =24
tree soc2_and_iso_combined 287 256 1130 201 882 1611 729 =-32 =2 =6 =19 708 643 497 =24 262 =-30 =21 =-11 =-14 262 =-3 =-28 103 =-7 =20 1079 =-25 =3
tree soc2_and_iso_combined 5168 4585 1095 614 1270 871 14 478 4714 =-22 =10 =6 1084 155 5175 =17 =-15 =-22 =-28 =19 =20 545 =30 =-12 =23 =24 5342 =28 =-17
tree soc2_and_iso_combined 103 =-32 970 256 544 1536 766 5369 1606 2261 3045 3875 280 =-33 =-14 =8 =8 =5 =3 =14 =16 =17 =25 947 2261 =19 =-19 =-26 =31
tree soc2_and_iso_combined 1124 3359 217 262 755 674 1802 338 =-5 =20 =18 =-25 =-31 371 339 88 =17 =-12 =25 27 =-5 =33 249 339 =35 =-5 =-12 =-23 =-27
tree soc2_and_iso_combined 645 414 236 197 52 108 =-34 978 1422 =18 =-27 =-26 =-1 =15 135 1880 =-26 =8 1081 275 1191 =27 =-6 =-11 =-15 =20 248 =24 =-6
tree soc2_and_iso_combined 640 4129 217 485 471 56 =29 =-5 =-14 167 501 343 189 =-30 =15 1 =15 =-12 =-15 1602 1175 =23 =-10 =-14 242 =38 =0 =-21 =-28
tree soc2_and_iso_combined 741 412 1345 224 44 56 503 358 =-11 =14 =15 =-13 11 1050 =-1 948 =28 =-4 =33 =-15 =-24 352 465 948 =-27 =9 =10 =15 =25
tree soc2_and_iso_combined 5342 558 63 =-24 610 70 274 509 467 1679 1320 2193 =-14 =10 =11 =15 =18 =18 =26 208 2193 1019 =24 =-7 =-12 =-14 =-24 =-30 =-22
tree soc2_and_iso_combined 108 1096 256 2200 742 1256 =-24 161 =-24 =12 545 =14 =-23 =20 76 485 343 =-25 =10 =28 =-13 =-32 412 1206 =23 =-6 572 =12 =-21
tree soc2_and_iso_combined 5271 2133 257 1666 1297 69 1102 502 653 614 5288 55 =-21 =-5 =3 =13 =6 131 =-21 =15 =20 114 =16 =-14 =23 =24 =-26 =-20 =28
tree soc2_and_iso_combined 600 584 46 5185 275 308 2256 857 1305 298 =-7 =-25 =7 =6 =13 =13 =-33 =11 1308 726 131 =-17 =16 =-22 =-25 =23 765 =-6 =38
tree soc2_and_iso_combined 108 1118 217 1479 1773 11 2747 5253 =-33 =3 =3 =-6 =15 1706 =27 =-12 =11 =20 352 2025 483 1118 =29 =-6 =-16 =-8 2747 =-17 =11
tree soc2_and_iso_combined 343 118 =-24 =1 269 978 201 =18 572 =7 =-21 293 =27 =-3 869 254 15 502 260 1027 =-32 =-5 =10 2154 =9 =-17 =15 =18 =17
tree soc2_and_iso_combined 217 108 17 622 653 1013 =-37 =0 =11 =15 742 352 70 =-23 55 =-16 =13 =10 =12 979 568 =11 =-8 =-25 175 916 =27 =-9 =-12
tree soc2_and_iso_combined 628 135 280 161 541 =-9 =19 =18 431 141 =-26 =7 1995 =9 =-19 318 501 280 =-2 =30 1014 1995 =-18 =10 =13 =-18 1499 =25 =-8
tree soc2_and_iso_combined 256 76 872 1541 0 1102 5238 219 2028 1372 =-36 =3 =5 =3 =8 =13 =5 =15 =20 =11 2261 1585 1372 541 =28 =-5 =-8 =-20 =-24
tree soc2_and_iso_combined 533 503 620 729 1923 895 =11 =-11 =-16 389 =-19 =9 =-19 1422 69 =26 =-6 =-3 27 1422 262 =2 =-34 =17 262 =-13 485 =21 =-5
"""
}
