// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
feature duration
feature maintain
feature duty > cover
feature duty
feature both > soc2
feature maintain > maintain
feature accreditationBody
feature conjunction
feature word mainta
feature maintain > otherISO
feature engage > certificate
feature unstated aspiration
feature maintain > service
feature supplier > certificate
feature duty > conjunction
feature before right anaphor
feature duty > allowLapse
feature main duty accredited
feature word force
feature word contro
feature main aspiration preposition
feature may > duration
feature supplier > maintain
feature main duty iso27001
feature before duty certificate
feature certificate > conjunction
feature supplier > blocker
feature certificate > service
feature word and
feature before not-duty duty
feature buyer > duration
feature subprocessor > subprocessor
feature supplier > election
feature certificate > duration
feature maintain > conjunction
feature accredited
feature iso27001 > maintain
feature word maintain
feature relative > cover
feature duty > undergo
feature main duty apply
feature before duty duty
feature conjunction > soc2
feature iso27001 > certificate
feature word 27001
feature duty > both
feature supplier > accredited
feature anaphor > buyer
feature word stay
feature word covena
feature maintain > both
feature certificate > iso27001
feature otherISO > duration
feature engage > duration
feature word was
feature buyer duty
feature main aspiration maintain
feature main duty maintain
feature iso27001 > duration
feature main not-duty duration
feature before duty maintain
feature otherISO
feature duty > duration
feature maintain > certificate
feature word sub
feature either > iso27001
feature assure > maintain
feature provide > supplier
feature supplier
feature duration > maintain
feature word remain
feature word term
feature word iec
feature main duty conjunction
feature before duty buyer
feature word subcon
feature supplier > duration
feature main not-duty lacks
feature duty > certificate
feature maintain > duration
feature certificate > duty
feature subprocessor > duty
feature main aspiration iso27001
feature flowDown > maintain
feature conjunction > otherISO
feature main duty either
feature duty > notObliged
feature main duty certificate
feature duration > iso27001
feature accredited > duration
feature provide > certificate
feature duration > contractTitle
feature supplier > notify
feature before right may
feature subprocessor > iso27001
feature negation > lapse
feature negation > lacks
feature before duty obligation
feature supplier > allowLapse
feature supplier > iso27001
feature main duty soc2
feature duty > pronoun
feature subprocessor > maintain
feature maintain > alternative
feature duty > maintain
feature word long
feature certificate
feature length 16
feature typeTwo
feature engage > iso27001
feature supplier > alternative
feature provide > iso27001
feature word covenants
feature word certif
feature word er
feature word 2022
feature maintain > typeTwo
feature supplier > duty
feature maintain > accredited
feature allowLapse > lapse
feature word throughout
feature otherISO > certificate
feature duration > duration
feature maintain > relative
feature iso27001 > accredited
feature word keep
feature word while
feature main duty participle
feature iso27001 > contractTitle
feature main not-duty expiry
feature iso27001 > conjunction
feature main duty service
feature main not-duty lapse
feature duty > typeTwo
feature conjunction > subprocessor
feature word contin
feature certificate > relative
feature iso27001 > service
feature negation > certificate
feature duration > participle
feature iso27001
feature certificate > alternative
feature word custom
feature conjunction > supplier
feature word must
feature iso27001 > soc2
feature pronoun > subprocessor
feature word until
feature word whole
feature supplier not-duty
feature buyer > certificate
feature recertify > iso27001
feature territory > soc2
feature supplier > contractTitle
feature undergo > soc2
feature iso27001 > accreditationBody
feature supplier duty
feature accreditationBody > accredited
feature certificate > maintain
feature lacks > iso27001
feature word accredited
feature undergo > typeTwo
feature duty > contractTitle
feature cover > site
feature word times
feature word continue
feature word valid
feature word soc
feature word securi
feature alternative > typeTwo
feature flowDown > certificate
feature service > iso27001
feature main duty typeTwo
feature pronoun > certificate
feature maintain > nominalDuty
feature before duty supplier
feature negation > allowLapse
feature provide
feature notify
feature soc2 > audit
feature maintain > iso27001
feature duration > lapse
feature duration > supplier
feature word laufzeit
feature conjunction > certificate
feature word condit
feature main duty number
feature subprocessor
feature duty > blocker
feature conformity > iso27001
feature duration > conjunction
feature assure > breach
feature word interrupte
feature iso27001 > alternative
feature blocker > iso27001
feature territory > supplier
feature control
feature subprocessor > certificate
feature word have
feature duty > accredited
feature aside duty service
feature hedge > maintain
feature assure > contractTitle
feature word 2
feature territory > certificate
feature main duty election
feature access > iso27001
feature forbidden > lapse
feature main not-duty preposition
feature negation > expiry
feature word bleibe
feature word houdt
feature word throug
feature supplier > provide
feature allowLapse > iso27001
feature main duty duration
feature maintain > cover
feature maintain > onRequest
feature conjunction > iso27001
feature before duty duration
feature main not-duty iso27001
feature pronoun > nominalDuty
feature presentDuty > iso27001
feature otherISO > conjunction
feature pronoun > typeTwo
feature maintain > election
feature duration > certificate
feature word the
feature maintain > notify
feature before duty subprocessor
feature duty > iso27001
feature supplierAndSubprocessors duty
feature nominalDuty
feature supplier > forbidden
feature duration > duty
feature negation > duration
feature duty > engage
feature weak > certificate
feature either > certificate
feature assure > negation
feature word annual
feature main statement preposition
feature host > maintain
feature either > alternative
feature certificate > accredited
feature flowDown > service
feature obligation > supplier
feature main duty otherISO
feature access > duration
feature control > iso27001
feature notObliged > iso27001
feature typeTwo > certificate
feature word bar
feature nominalDuty > relative
feature word sichert
feature buyer > iso27001
feature supplier > otherISO
feature before duty occasion
feature hedge > iso27001
feature maintain > accreditationBody
feature soc2
feature duty > alternative
feature main not-duty certificate
feature obligation > duty
feature pronoun > iso27001
feature contractTitle
feature supplier > conjunction
feature undergo > iso27001
feature site > iso27001
feature main not-duty allowLapse
feature occasion > duration
feature length 24
feature iso27001 > nominalDuty
feature subprocessor > conjunction
feature certificate > accreditationBody
feature before duty iso27001
feature host duty
feature territory > duty
feature lacks > certificate
feature obligation > certificate
feature both > maintain
feature word at
feature engage
feature word aufrechtzu
feature main statement obligationHead
feature word withou
feature soc2 > maintain
feature word manten
feature main duty both
feature pronoun > duration
feature maintain > agentMark
feature anaphor > day
feature word coveri
feature allowLapse > certificate
feature iso27001 > occasion
feature supplier > flowDown
feature iso27001 > lapse
feature maintain > provide
feature word interr
feature buyer > maintain
feature main duty otherCertificate
feature certificate > forbidden
feature duration > service
feature main denial maintain
feature main duty alternative
feature word obliegt
feature duration > both
feature pronoun > maintain
feature word ii
feature nominalDuty > pronoun
feature obligationHead
feature main duty notify
feature territory > typeTwo
feature main duty nominalDuty
feature alternative > soc2
feature main duty preposition
feature service > participle
feature both > duty
feature lacks
feature word no
feature word shall
feature main duty negation
feature obligationHead > certificate
feature relative > maintain
feature main aspiration certificate
feature company > breach
feature word or
feature word zertifizie
feature nominalDuty > certificate
feature iso27001 > notify
feature iso27001 > flowDown
feature soc2 > onRequest
feature conjunction > maintain
feature word condition
feature duration > forbidden
feature preposition
feature relative > negation
feature word point
feature word during
feature maintain > either
feature word liefer
feature typeTwo > onRequest
feature service
feature word months
feature word contractor
feature maintain > duty
feature duty > forbidden
feature duty > subprocessor
feature word soporte
feature duty > lacks
feature word soport
feature both > obtain
feature before duty conjunction
feature duty > negation
feature occasion > certificate
feature day > iso27001
feature lapse > iso27001
feature maintain > month
feature word handle
feature main statement day
feature pronoun > notify
feature buyer > duty
feature main statement number
feature word obligation
feature typeTwo > audit
feature word patch
feature assure > insider
feature supplier > pronoun
feature main statement maintain
feature before duty lapse
feature subprocessor duty
feature own
feature word contra
feature before duty company
feature access
feature main statement participle
feature own > duration
feature maintain > blocker
feature company > assure
feature word mandatory
feature word operator
feature word you
feature iso27001 > forbidden
feature nominalDuty > duty
feature word stays
feature maintain > flowDown
feature certificate > cover
feature word provider
feature nominalDuty > maintain
feature word well
feature word lapse
feature word jeder
feature weak > iso27001
feature main denial certificate
feature certificate > lapse
feature word day
feature certificate > contractTitle
feature main statement iso27001
feature copy > iso27001
feature condition > certificate
feature before aspiration supplier
feature main duty renew
feature blocker > duration
feature word seller
feature both
feature word remains
feature word never
feature word live
feature host > certificate
feature buyer
feature supplier > recertify
feature host > iso27001
feature duty > renew
feature number
feature word be
feature relative > contractTitle
feature word last
feature word iso
feature relative > iso27001
feature word break
feature maintain > soc2
feature month > occasion
feature election
feature access > certificate
feature word renewed
feature word suppli
feature supplier > weak
feature word it
feature forbidden
feature main duty day
feature supplier > participle
feature month
feature word editio
feature main duty pronoun
feature word period
feature iso27001 > relative
feature word whenever
feature presentDuty > certificate
feature occasion > supplier
feature notify > iso27001
feature agentMark > supplier
feature either
feature word sets
feature maintain > supplier
feature company > relative
feature supplier > renew
feature main duty blocker
feature negation > duty
feature main duty relative
feature supplier > notObliged
feature occasion > duty
feature nominalDuty > supplier
feature relative > pronoun
feature blocker
feature territory > iso27001
feature relative > lapse
feature word dienst
feature weak > maintain
feature word up
feature aside duty duration
feature word regist
feature word alive
feature word promis
feature word before
feature maintain > pronoun
feature word security
feature flowDown > sameDuty
feature word networ
feature notObliged
feature condition > maintain
feature negation > iso27001
feature word does
feature obligationHead > iso27001
feature before duty preposition
feature main duty provide
feature certificate > pronoun
feature word aufrec
feature word whenev
feature word undert
feature word go
feature condition > iso27001
feature word without
feature supplier > buyer
feature length 32
feature main not-duty supplier
feature maintain > site
feature word run
feature word supplier
feature soc2 > conjunction
feature before duty host
feature agentMark > iso27001
feature filler > iso27001
feature before duty both
feature conjunction > flowDown
feature participle > site
feature word if
feature before not-duty may
feature main duty cure
feature host > duty
feature word as
feature word obliga
feature agentMark > accredited
feature unstated duty
feature main statement agentMark
feature conjunction > service
feature day > may
feature site
feature aside duty buyer
feature negation > pronoun
feature flowDown > breach
feature word conces
feature host
feature word report
feature word every
feature weak
feature maintain > own
feature word withdr
feature word unterauftr
feature duty > lapse
feature before duty participle
feature word subsist
feature word own
feature main statement conjunction
feature supplier > lapse
feature main duty lapse
feature occasion > lapse
feature word all
feature duty > assure
feature company > maintain
feature supplier > assure
feature allowLapse
feature supplier > host
feature before permission supplier
feature word from
feature renew
feature provide > conjunction
feature word vendor
feature iso27001 > day
feature participle
feature before not-duty relative
feature hedge > certificate
feature word them
feature word customer
feature word order
feature iso27001 > duty
feature word that
feature word recert
feature engage > maintain
feature soa
feature before duty negation
feature soc2 > duration
feature word under
feature duty > access
feature word a
feature duty > breach
feature word warran
feature cover
feature duty > own
feature breach > lapse
feature iso27001 > recertify
feature both > duration
feature word we
feature month > pronoun
feature word an
feature otherISO > iso27001
feature buyer > conjunction
feature relative > conjunction
feature alternative > certificate
feature main statement typeTwo
feature territory
feature company
feature main duty month
feature day > buyer
feature word us
feature accredited > agentMark
feature flowDown > iso27001
feature word controls
feature word hostin
feature word least
feature word und
feature flowDown > subprocessor
feature typeTwo > duration
feature supplier > access
feature main statement soc2
feature soc2 > certificate
feature main statement certificate
feature own > access
feature word review
feature unstated denial
feature supplier > apply
feature word certified
feature annexA > iso27001
feature filler
feature word time
feature main not-duty day
feature assure > lapse
feature word management
feature word compli
feature iso27001 > negation
feature assist > buyer
feature before duty pronoun
feature word so
feature territory > pronoun
feature pronoun > relative
feature word delete
feature weak > duty
feature own > buyer
feature company > conjunction
feature month > maintain
feature main not-duty participle
feature word la
feature condition
feature negation > relative
feature conjunction > buyer
feature main statement supplier
feature word standi
feature word compliance
feature certificate > renew
feature word within
feature iso27001 > typeTwo
feature typeTwo > maintain
feature word award
feature assure > certificate
feature word uncert
feature certificate > buyer
feature iso27001 > pronoun
feature word status
feature word cloud
feature conjunction > relative
feature alternative > maintain
feature bidder > maintain
feature word l
feature word moment
feature word control
feature flowDown > provide
feature word inform
feature relative > presentDuty
feature word company
feature word contract
feature notify > certificate
feature engage > subprocessor
feature conjunction > conjunction
feature engage > buyer
feature flowDown
feature lapse > certificate
feature iso27001 > filler
feature word succes
feature word zu
feature word provid
feature word of
feature without
feature maintain > scope
feature conjunction > both
feature word hosting
feature conjunction > alternative
feature pronoun > agentMark
feature iso27001 > cure
feature main duty site
feature word subcontrac
feature word audit
feature unstated not-duty
feature relative > soc2
feature word keinem
feature word each
feature iso27001 > cover
feature main duty subprocessor
feature own > maintain
feature word by
feature relative > access
feature word exit
feature supplier > may
feature supplier > subprocessor
feature duration > buyer
feature main duty expiry
feature participle > maintain
feature duration > presentDuty
feature aside duty relative
feature buyer > contractTitle
feature obligation
feature negation > maintain
feature agentMark > certificate
feature otherISO > typeTwo
feature supplier > undergo
feature supplier > filler
feature subprocessor > supplier
feature pronoun
feature word possession
feature word purpos
feature agentMark > subprocessor
feature conjunction > onRequest
feature word asked
feature word retain
feature negation > accredited
feature bidder
feature word then
feature obtain
feature duration > alternative
feature maintain > obtain
feature word effect
feature duration > blocker
feature may
feature sameDuty
feature conjunction > them
feature word manage
feature blocker > certificate
feature word may
feature notObliged > maintain
feature undergo > insider
feature main duty conformity
feature company > own
feature word renewe
feature condition > pronoun
feature duty > assist
feature blocker > duty
feature pronoun > access
feature negation > supplier
feature word any
feature word uninterrup
feature onRequest > iso27001
feature occasion > cover
feature before duty site
feature duration > contractTerm
feature duty > check
feature supplier > negation
feature word operat
feature aside statement maintain
feature day > relative
feature typeTwo > renew
feature word preser
feature word down
feature access > supplier
feature word parties
feature undergo > blocker
feature notify > supplier
feature word standing
feature word bis
feature duty > provide
feature before duty blocker
feature undergo
feature check
feature word lieferante
feature conjunction > negation
feature duty > notify
feature word should
feature soc2 > year
feature apply > site
feature duration > access
feature main duty contractTitle
feature certificate > weak
feature own > certificate
feature duty > day
feature service > agentMark
feature word bureau
feature word officer
feature word servic
feature iso27001 > supplier
feature service > certificate
feature onRequest
feature blocker > access
feature scope > iso27001
feature maintain > insider
feature flowDown > relative
feature bidder > iso27001
feature word running
feature obligationHead > maintain
feature word includ
feature certificate > may
feature provide > typeTwo
feature before permission may
feature main not-duty pronoun
feature word edition
feature aside statement participle
feature obligationHead > supplier
feature typeTwo > iso27001
feature undergo > occasion
feature word provided
feature certificate > access
feature certificate > filler
feature buyer > business
feature supplier > example
feature duty > soc2
feature conjunction > agentMark
feature provide > both
feature subprocessor > duration
feature word change
feature word logs
feature supplier > either
feature iso27001 > agentMark
feature site > control
feature word its
feature supplier > check
feature word posses
feature main duty insider
feature word unexpi
feature condition > buyer
feature access > conjunction
feature occasion > conjunction
feature lapse > alternative
feature otherISO > soc2
feature certificate > business
feature word chain
feature certificate > engage
feature expiry
feature conjunction > without
feature undergo > certificate
feature word der
feature word platfo
feature apply
feature pronoun > supplier
feature word final
feature pronoun > lapse
feature word altern
feature conjunction > site
feature business
feature word subsis
feature agentMark > maintain
feature bidder > certificate
feature word tot
feature word delivery
feature word schedu
feature own > pronoun
feature word host
feature word centre
feature word hereby
feature certificate > soa
feature iso27001 > territory
feature eachParty
feature word they
feature word agency
feature word lead
feature liability
feature iso27001 > without
feature main statement expiry
feature word bear
feature word indust
feature iso27001 > business
feature typeTwo > both
feature word service
feature word requires
feature nominalDuty > duration
feature word preserve
feature word fulfil
feature main statement company
feature word two
feature main duty allowLapse
feature word data
feature word end
feature buyer > engage
feature word een
feature main duty year
feature renew > certificate
feature duty > conformity
feature word held
feature word maintains
feature maintain > assure
feature election > iso27001
feature word holds
feature undergo > conjunction
feature word things
feature word alternativ
feature obligation > maintain
feature duty > duty
feature word wherever
feature annexA
feature without > lapse
feature obligationHead > demonstrative
feature word processors
feature pronoun > contractTerm
feature word industry
feature word renewa
feature word darf
feature provide > buyer
feature maintain > buyer
feature relative > company
feature word binding
feature length 48
feature both > nominalDuty
feature word support
feature duration > pronoun
feature certificate > soc2
feature main statement negation
feature main statement sufficient
feature word scope
feature word on
feature negation
feature apply > duration
feature soc2 > renew
feature duration > undergo
feature sufficient > day
feature word partie
feature word in
feature main statement service
feature certificate > vague
feature site > conjunction
feature month > conjunction
feature presentDuty > buyer
feature anaphor > cure
feature word accreditat
feature word mientras
feature duty > reference
feature word their
feature word too
feature main duty them
feature main duty onRequest
feature iso27001 > reference
feature word though
feature word member
feature before right breach
feature conjunction > breach
feature main statement month
feature buyer right
feature relative
feature provide > lapse
feature expiry > iso27001
feature word preced
feature conjunction > control
feature word notice
feature duration > negation
feature word engine
feature aside statement duration
feature maintain > access
feature supplier > breach
feature service > supplier
feature breach > duty
feature word holdin
feature scope > cover
feature word sein
feature demonstrative
feature provide > may
feature word left
feature relative > soa
feature main statement buyer
feature word 7
feature supplier > conformity
feature word nothin
feature word runnin
feature buyer > pronoun
feature word systems
feature word uninte
feature word messag
feature year > typeTwo
feature word 8
feature isms
feature main permission pronoun
feature word mandat
feature certificate > obligationHead
feature nominalDuty > contractTitle
feature cover > agentMark
feature nominalDuty > conjunction
feature word body
feature duty > supplier
feature main statement filler
feature provide > maintain
feature word confirm
feature word commercial
feature audit
feature word below
feature may > pronoun
feature flowDown > buyer
feature only > supplier
feature agentMark > company
feature access > assure
feature auditor > iso27001
feature word six
feature word perman
feature word renewal
feature conjunction > participle
feature word que
feature buyer > control
feature maintain > recertify
feature them
feature conjunction > lapse
feature word progra
feature word certificat
feature word further
feature conjunction > recertify
feature word type
feature word requir
feature copy
feature unstated permission
feature main duty own
feature word recertific
feature certificate > insider
feature typeTwo > alternative
feature conjunction > cover
feature word curren
feature iso27001 > year
feature site > duty
feature iso27001 > renew
feature hedge
feature supplier > typeTwo
feature main not-duty without
feature duty > flowDown
feature word kept
feature length 64
feature word therea
feature word pensio
feature main denial preposition
feature word with
feature word dienstleis
feature nominalDuty > iso27001
feature territory > maintain
feature filler > certificate
feature nominalDuty > contractTerm
feature agentMark > duration
feature maintain > negation
feature word send
feature remediation
feature notObliged > certificate
feature word same
feature expiry > supplier
feature word centro
feature certificate > supplier
feature typeTwo > year
feature word off
feature lapse
feature expiry > duration
feature expiry > auditor
feature main statement lacks
feature aside statement certificate
feature word terms
feature word rule
feature main statement accredited
feature agentMark > occasion
feature finding > iso27001
feature negation > own
feature cure > lacks
feature word otherw
feature certificate > scope
feature word such
feature word breach
feature word reason
feature alternative > duty
feature certificate > nominalDuty
feature supplier > territory
feature lapse > maintain
feature service > pronoun
feature example > iso27001
feature conjunction > expiry
feature relative > isms
feature typeTwo > access
feature both > typeTwo
feature word whatever
feature word eigene
feature main duty engage
feature word states
feature word client
feature main permission iso27001
feature buyer > notify
feature main statement contractTerm
feature supplier > demonstrative
feature main duty breach
feature main statement engage
feature word mainte
feature word not
feature supplier permission
feature duration > occasion
feature recertify > maintain
feature day
feature word poland
feature maintain > participle
feature word later
feature company > certificate
feature before not-duty preposition
feature word return
feature negation > access
feature word which
feature before duty number
feature only > pronoun
feature word mientr
feature may > certificate
feature certificate > annexA
feature word programme
feature word is
feature cover > relative
feature word only
feature main duty copy
feature main duty scope
feature word this
feature word zeitpu
feature word supply
feature blocker > relative
feature main right terminate
feature presentDuty > maintain
feature main permission conjunction
feature typeTwo > nominalDuty
feature may > contractTitle
feature certificate > recertify
feature provide > renew
feature conjunction > soa
feature provide > soc2
feature word vigueu
feature main duty buyer
feature word download
feature word yearly
feature main right iso27001
feature occasion > provide
feature word reissu
feature main duty access
feature word copia
feature both > certificate
feature onRequest > conjunction
feature word annive
feature provide > copy
feature main right copy
feature word produce
feature provide > onRequest
feature word unaufg
feature apply > iso27001
feature buyer > copy
feature certificate > provide
feature soa > iso27001
feature onRequest > copy
feature certificate > onRequest
feature renew > buyer
feature word januar
feature occasion > copy
feature word signature
feature word uberse
feature condition > renew
feature word furnis
feature before right buyer
feature soc2 > alternative
feature subprocessor > provide
feature presentDuty > election
feature blocker > provide
feature word copy
feature receivePassive > certificate
feature copy > receivePassive
feature conjunction > remediation
feature main statement goods
feature provide > soa
feature word applic
feature certificate > day
feature certificate > copy
feature word statem
feature access > duty
feature iso27001 > provide
feature provide > condition
feature supplier > both
feature buyer > renew
feature iso27001 > onRequest
feature before duty copy
feature onRequest > certificate
feature word reissued
feature before duty territory
feature word sent
feature word zertifikat
feature main right supplier
feature buyer > onRequest
feature word january
feature buyer > access
feature onRequest > supplier
feature word anniversar
feature both > soa
feature before duty soa
feature provide > election
feature duty > apply
feature nonconformity
feature duty > copy
feature alternative
feature access > provide
feature may > copy
feature copy > conjunction
feature word copie
feature renew > receivePassive
feature word statement
feature word evidence
feature word issue
feature word annually
feature word produc
feature goods > iso27001
feature duty > soa
feature duty > receivePassive
feature provide > cover
feature provide > assist
feature copy > certificate
feature receivePassive > lacks
feature receivePassive
feature certificate > receivePassive
feature word due
feature receivePassive > iso27001
feature provide > surveillanceAudit
feature assure > iso27001
feature certificate > both
feature conjunction > renew
feature buyer > soc2
feature iso27001 > buyer
feature duty > nominalDuty
feature conjunction > copy
feature receivePassive > conjunction
feature may > access
feature presentDuty > renew
feature iso27001 > receivePassive
feature both > iso27001
feature onRequest > buyer
feature word current
feature word hand
feature agentMark > provide
feature copy > day
feature provide > pronoun
feature soa > pronoun
feature participle > conjunction
feature iso27001 > copy
feature word enclos
feature word une
feature main duty receivePassive
feature supplier > goods
feature receivePassive > occasion
feature occasion > iso27001
feature cover > conjunction
feature assist > certificate
feature receivePassive > buyer
feature onRequest > both
feature word aktuel
feature word pack
feature duty > presentDuty
feature obligation > agentMark
feature goods
feature supplier > presentDuty
feature occasion
feature notify > buyer
feature terminate
feature word i
feature receivePassive > without
feature main duty presentDuty
feature main duty occasion
feature finding > certificate
feature word spring
feature word effective
feature word copies
feature presentDuty > conjunction
feature word applicabil
feature soc2 > iso27001
feature soa > certificate
feature word deliverabl
feature word annexes
feature copy > finding
feature main right certificate
feature word del
feature provide > territory
feature word eviden
feature main right access
feature iso27001 > soa
feature main permission provide
feature word subscriber
feature word withhold
feature audit > certificate
feature otherISO > provide
feature before duty renew
feature word reports
feature word recent
feature copy > duty
feature soa > conjunction
feature provide > own
feature presentDuty > access
feature word provide
feature word year
feature provide > agentMark
feature check > surveillanceAudit
feature presentDuty > blocker
feature duty > otherISO
feature word new
feature main statement copy
feature receivePassive > filler
feature copy > supplier
feature word both
feature word first
feature copy > buyer
feature iso27001 > access
feature main duty lacks
feature supplier > copy
feature word ubermittel
feature provide > contractTitle
feature word delive
feature finding > conjunction
feature main duty soa
feature main statement obligation
feature iso27001 > both
feature lapse > supplier
feature apply > auditor
feature goods > agentMark
feature word documents
feature word major
feature word goes
feature word sec
feature occasion > renew
feature word week
feature main statement both
feature word give
feature before duty nonconformity
feature assist
feature soc2 > notify
feature conjunction > nominalDuty
feature word inspect
feature word enclosed
feature supplier > soa
feature word das
feature word entreg
feature word vigueur
feature word jeweils
feature word ubermi
feature election > audit
feature filler > contractTerm
feature main duty without
feature word replacemen
feature agentMark > soa
feature supplier > service
feature participle > iso27001
feature word your
feature goods > supplier
feature main duty remediation
feature presentDuty > soa
feature insider
feature iso27001 > audit
feature soc2 > provide
feature year > certificate
feature soa > supplier
feature buyer > presentDuty
feature typeTwo > notify
feature may > supplier
feature main statement access
feature word docume
feature aside duty conjunction
feature buyer > both
feature goods > duty
feature presentDuty > supplier
feature election > certificate
feature word revise
feature discretion
feature word invoic
feature buyer > supplier
feature word signat
feature both > engage
feature buyer > terminate
feature goods > certificate
feature word sera
feature word over
feature word holding
feature copy > soa
feature without > goods
feature iso27001 > participle
feature access > buyer
feature cure
feature word invoice
feature word has
feature assure
feature day > remediation
feature soa > occasion
feature supplier > finding
feature word 1
feature access > soa
feature word subscr
feature soc2 > both
feature buyer > day
feature word call
feature scope > service
feature condition > duty
feature supplier > nonconformity
feature copy > nominalDuty
feature obtain > copy
feature occasion > contractTerm
feature buyer > may
feature both > buyer
feature certificate > occasion
feature word terminate
feature nonconformity > iso27001
feature before duty audit
feature conjunction > provide
feature main duty supplier
feature word termin
feature buyer > territory
feature word days
feature word disclo
feature soa > buyer
feature main aspiration provide
feature provide > expiry
feature may > terminate
feature conjunction > audit
feature word noncon
feature occasion > breach
feature supplier > receivePassive
feature word refere
feature duration > copy
feature goods > year
feature pronoun > condition
feature maintain > contractTitle
feature word entitled
feature provide > notify
feature word 4
feature word to
feature word certificad
feature word prestatair
feature week
feature copy > lapse
feature word togeth
feature duty > audit
feature check > supplier
feature obtain > supplier
feature presentDuty > pronoun
feature word februa
feature agentMark > conjunction
feature soc2 > finding
feature participle > provide
feature service > cover
feature own > day
feature may > iso27001
feature word rapport
feature copy > audit
feature word upon
feature before duty condition
feature presentDuty > typeTwo
feature territory > territory
feature supplier > nominalDuty
feature typeTwo > conjunction
feature word furnish
feature word make
feature conjunction > day
feature surveillanceAudit > certificate
feature blocker > blocker
feature word asks
feature word upload
feature main duty finding
feature duty > buyer
feature supplier > relative
feature buyer > buyer
feature word are
feature buyer > soa
feature access > pronoun
feature day > supplier
feature word hold
feature apply > conjunction
feature before duty onRequest
feature buyer > week
feature word stands
feature word el
feature word available
feature word zertif
feature word version
feature main right number
feature apply > copy
feature buyer > remediation
feature duty > participle
feature presentDuty > own
feature supplier > assist
feature certificate > notify
feature word services
feature certificate > audit
feature word versio
feature business > obtain
feature presentDuty > auditor
feature provide > service
feature word after
feature main duty audit
feature certificate > apply
feature buyer > provide
feature presentDuty > expiry
feature presentDuty > cover
feature day > notice
feature word for
feature word let
feature alternative > iso27001
feature certificate > certificate
feature presentDuty > soc2
feature scope > certificate
feature word asking
feature certificate > condition
feature word licensee
feature word afschrift
feature word table
feature renew > duty
feature reference
feature supplier > onRequest
feature lapse > duty
feature word annex
feature duty > election
feature presentDuty > audit
feature supplier > discretion
feature duty > host
feature word together
feature word het
feature supplier > day
feature relative > buyer
feature word link
feature terminate > supplier
feature word date
feature word document
feature buyer > flowDown
feature word working
feature word portal
feature lapse > day
feature before duty check
feature notify > pronoun
feature finding > buyer
feature duty > relative
feature presentDuty > day
feature conjunction > finding
feature word thereo
feature before aspiration duty
feature word entitl
feature buyer > relative
feature word likewi
feature word soon
feature word en
feature business > iso27001
feature occasion > buyer
feature day > pronoun
feature word confid
feature aside statement supplier
feature certificate > finding
feature word one
feature relative > typeTwo
feature occasion > relative
feature presentDuty > copy
feature word manager
feature word gemeente
feature word neue
feature word port
feature cover > duty
feature receivePassive > access
feature contractTitle > certificate
feature word quarterly
feature occasion > without
feature word se
feature word validi
feature day > certificate
feature word april
feature supplier statement
feature word jedes
feature word february
feature word papers
feature auditor > certificate
feature before not-duty supplier
feature word reminder
feature word vigente
feature access > finding
feature aside duty pronoun
feature audit > iso27001
feature word will
feature buyer > condition
feature word acredi
feature lapse > buyer
feature conjunction > condition
feature word project
feature duty > finding
feature assure > copy
feature word handed
feature word afschr
feature word soa
feature word agent
feature word confidenti
feature main statement onRequest
feature word comes
feature onRequest > finding
feature typeTwo > finding
feature word downlo
feature word request
feature onRequest > duty
feature surveillanceAudit > business
feature word buyer
feature word 11
feature before permission preposition
feature word annexe
feature own > duty
feature word survei
feature word certificaa
feature day > occasion
feature occasion > condition
feature condition > notify
feature aside duty access
feature conjunction > notify
feature main duty only
feature agentMark
feature main statement soa
feature word workin
feature onRequest > duration
feature breach > pronoun
feature host > conjunction
feature negation > engage
feature supplier aspiration
feature notice > may
feature presentDuty
feature relative > duty
feature may > relative
feature buyer > auditor
feature word sixty
feature provide > obligationHead
feature day > finding
feature main statement reference
feature word remind
feature buyer > audit
feature word findings
feature word gemeen
feature main duty undergo
feature iso27001 > condition
feature pronoun > day
feature before right conjunction
feature word folder
feature audit > duty
feature filler > lapse
feature may > buyer
feature word kick
feature certificate > site
feature word five
feature nonconformity > certificate
feature main permission number
feature filler > provide
feature copy > auditor
feature word when
feature reference > engage
feature before duty access
feature agentMark > contractTitle
feature aside duty participle
feature supplier > cover
feature word been
feature presentDuty > notice
feature word accoun
feature word email
feature word insurers
feature duty > hour
feature apply > buyer
feature word nonconform
feature main duty agentMark
feature surveillanceAudit > finding
feature word chaque
feature word vigent
feature word staff
feature provide > auditor
feature aside statement relative
feature relative > filler
feature word paper
feature word authority
feature before duty engage
feature conjunction > access
feature occasion > expiry
feature maintain > copy
feature word geldige
feature word 31
feature certificate > cure
feature conjunction > allowLapse
feature goods > duration
feature contractTitle > condition
feature relative > withhold
feature word agreem
feature word payabl
feature provide > access
feature agentMark > buyer
feature iso27001 > undergo
feature aside statement preposition
feature cover > buyer
feature maintain > renew
feature supplier > occasion
feature word number
feature main denial iso27001
feature before statement buyer
feature certificate > negation
feature word agreement
feature provide > duration
feature duty > surveillanceAudit
feature word where
feature word pas
feature aside duty certificate
feature condition > supplier
feature iso27001 > own
feature conjunction > may
feature reference > supplier
feature may > day
feature example > certificate
feature presentDuty > notify
feature pronoun > buyer
feature supplier > auditor
feature word duties
feature word warning
feature site > provide
feature contractTitle > soc2
feature presentDuty > occasion
feature condition > conjunction
feature word prestador
feature lapse > notify
feature typeTwo > duty
feature day > filler
feature word cada
feature day > lapse
feature before duty relative
feature onRequest > maintain
feature provide > reference
feature buyer > own
feature occasion > agentMark
feature word commit
feature word sight
feature word plazo
feature agentMark > remediation
feature buyer > cure
feature word replac
feature typeTwo > buyer
feature audit > supplier
feature iso27001 > vague
feature blocker > typeTwo
feature conjunction > duration
feature surveillanceAudit > conjunction
feature duty > obligationHead
feature provide > goods
feature presentDuty > agentMark
feature lapse > week
feature word schedule
feature renew > expiry
feature access > soc2
feature access > may
feature word au
feature aside duty iso27001
feature word reasons
feature obtain > provide
feature word un
feature buyer > blocker
feature main duty surveillanceAudit
feature duty > without
feature main duty flowDown
feature breach
feature year
feature contractTerm
feature main right conjunction
feature supplier > lacks
feature aside statement buyer
feature recertify > certificate
feature word means
feature word audits
feature main duty hour
feature main denial notObliged
feature before duty cover
feature filler > filler
feature word twelve
feature word signed
feature aside statement soc2
feature service > site
feature word still
feature notify > onRequest
feature business > flowDown
feature copy > typeTwo
feature word aan
feature word su
feature certificate > typeTwo
feature conjunction > month
feature day > both
feature blocker > soc2
feature main duty week
feature main statement without
feature renew > supplier
feature certificate > agentMark
feature may > flowDown
feature soc2 > site
feature condition > day
feature day > conjunction
feature word inside
feature may > negation
feature word offer
feature filler > occasion
feature both > provide
feature supplier > obligationHead
feature relative > certificate
feature before duty provide
feature supplier > own
feature presentDuty > apply
feature word than
feature duty > agentMark
feature provide > scope
feature breach > cure
feature word what
feature word certificac
feature word seven
feature word can
feature word geldig
feature word readiness
feature site > certificate
feature word proof
feature iso27001 > blocker
feature soc2 > supplier
feature finding > filler
feature recertify > relative
feature soa > copy
feature blocker > supplier
feature maintain > day
feature word complete
feature word readin
feature word unaufgefor
feature conjunction > own
feature word confir
feature auditor > conjunction
feature duration > relative
feature relative > occasion
feature flowDown > participle
feature notify > finding
feature word half
feature word suppor
feature certificate > lacks
feature main permission access
feature provide > finding
feature occasion > soa
feature word erklarung
feature word toepas
feature pronoun > soa
feature withhold > buyer
feature soa > notice
feature word jour
feature soa > duration
feature soa > provide
feature negation > withhold
feature duty > control
feature soa > service
feature word solici
feature soa > day
feature day > soa
feature word toepasseli
feature word declaracio
feature allowLapse > access
feature main not-duty withhold
feature word revisi
feature receivePassive > condition
feature word room
feature soa > duty
feature aside duty soa
feature word verklaring
feature word read
feature onRequest > control
feature soa > month
feature word erklar
feature receivePassive > soa
feature soa > audit
feature word verzoek
feature main aspiration buyer
feature main right soa
feature soa > control
feature before right soa
feature word underl
feature main permission buyer
feature auditor
feature presentDuty > vague
feature word 526
feature main right preposition
feature copy > occasion
feature iso27001 > apply
feature means > soa
feature word declar
feature duty > isms
feature negation > buyer
feature soa > blocker
feature main permission soa
feature notObliged > soa
feature soa > soa
feature word justificat
feature word revision
feature soa > site
feature main aspiration soa
feature word consultant
feature word underlying
feature aside duty apply
feature participle > isms
feature main duty assist
feature entitles > access
feature access > agentMark
feature business > soa
feature conjunction > apply
feature provide > duty
feature negation > provide
feature aside duty condition
feature word verkla
feature word aplica
feature word fassun
feature word einsicht
feature main denial soa
feature soa > auditor
feature example > omit
feature aside right relative
feature before denial duty
feature soa > omit
feature word declaratio
feature word aplicabili
feature word auditors
feature annexA > apply
feature soa > isms
feature word audito
feature word right
feature word 524
feature duty > withhold
feature notice
feature main right buyer
feature word consul
feature example > apply
feature soa > apply
feature soa > access
feature soa > onRequest
feature provide > control
feature word nda
feature withhold
feature word inspec
feature annexA > soa
feature allowLapse > check
feature goods > soa
feature access > site
feature may > provide
feature buyer > omit
feature word 525
feature main statement blocker
feature may > soa
feature allowLapse > soa
feature annexA > pronoun
feature word prepar
feature withhold > soa
feature soa > cover
feature aside duty annexA
feature main not-duty provide
feature presentDuty > goods
feature buyer > apply
feature word zur
feature auditor > receivePassive
feature notify > soa
feature soa > condition
feature annexA > provide
feature copy > year
feature engage > soa
feature word de
feature word customers
feature word meanin
feature insider > iso27001
feature assure > apply
feature word neverthele
feature pronoun > apply
feature word prepare
feature onRequest > soa
feature soa > receivePassive
feature negation > soa
feature main permission preposition
feature conjunction > reference
feature notObliged > finding
feature negation > alternative
feature word register
feature word access
feature presentDuty > obligationHead
feature access > access
feature before not-duty soa
feature day > access
feature buyer > occasion
feature supplier > remediation
feature buyer > negation
feature word withho
feature word nevert
feature word chief
feature soa > relative
feature buyer > site
feature word anwendbark
feature word sa
feature word anwend
feature soa > insider
feature word dilige
feature assist > iso27001
feature weak > pronoun
feature word demande
feature word fassung
feature word communique
feature main not-duty soa
feature own > conjunction
feature maintain > conformity
feature onRequest > nominalDuty
feature soa > notify
feature duration > soa
feature soa > conformity
feature soa > nominalDuty
feature receivePassive > year
feature word described
feature conjunction > conformity
feature word applied
feature soa > negation
feature word recht
feature notObliged > access
feature access > negation
feature word este
feature weak > buyer
feature main denial finding
feature main not-denial supplier
feature soa > means
feature main not-duty alternative
feature soa > filler
feature relative > annexA
feature word changes
feature goods > remediation
feature word examine
feature iso27001 > control
feature word open
feature access > only
feature own > soa
feature presentDuty > remediation
feature word exclus
feature cover > soa
feature word disclose
feature apply > duty
feature word die
feature isms > receivePassive
feature negation > receivePassive
feature finding
feature auditor > soa
feature negation > blocker
feature word file
feature word d
feature relative > control
feature supplier > control
feature obligationHead > buyer
feature word ground
feature word justif
feature word draft
feature word latest
feature reference > duty
feature word full
feature auditor > onRequest
feature word required
feature word assura
feature agentMark > notice
feature obligationHead > remediation
feature soa > annexA
feature word descri
feature word verlangen
feature word opdrachtge
feature word demand
feature aside statement condition
feature notObliged > provide
feature lacks > access
feature soa > maintain
feature occasion > annexA
feature occasion > access
feature withhold > iso27001
feature word transm
feature day > breach
feature word compri
feature control > soa
feature control > conjunction
feature main denial access
feature omit > iso27001
feature main not-duty receivePassive
feature duty > occasion
feature word jederz
feature apply > soa
feature soa > agentMark
feature notify > control
feature word 10
feature word availa
feature word entregara
feature word uit
feature length 12
feature word inzage
feature supplier > withhold
feature word board
feature main denial provide
feature main statement means
feature word administra
feature word behind
feature apply > provide
feature word titulaire
feature word assess
feature agentMark > access
feature soa > may
feature word lodged
feature word refuse
feature main duty control
feature annexA > duty
feature main statement apply
feature scope > site
feature word auftra
feature word office
feature conformity
feature aside statement pronoun
feature omit
feature provide > negation
feature word auditor
feature control > apply
feature main statement receivePassive
feature duty > week
feature word examin
feature certificate > blocker
feature audit > finding
feature main right audit
feature conjunction > filler
feature finding > supplier
feature word tariff
feature buyer > finding
feature word closed
feature word ask
feature terminate > without
feature day > without
feature main statement occasion
feature word 815
feature apply > annexA
feature presentDuty > negation
feature word unreda
feature week > conjunction
feature word provee
feature receivePassive > control
feature reference > annexA
feature word party
feature word re
feature auditor > duty
feature word there
feature access > relative
feature word 3
feature may > agentMark
feature before duty control
feature word licens
feature word 613
feature supplier > reference
feature duty > onRequest
feature word three
feature condition > provide
feature relative > site
feature scope > conjunction
feature pronoun > provide
feature omit > soa
feature unstated statement
feature conjunction > pronoun
feature word isms
feature vague
feature main statement relative
feature word publis
feature conjunction > blocker
feature may > site
feature weak > soa
feature word trust
feature negation > audit
feature reference > audit
feature word following
feature word nicht
feature main duty cover
feature before not-duty negation
feature conjunction > auditor
feature surveillanceAudit
feature negation > conjunction
feature control > agentMark
feature breach > breach
feature service > duty
feature duty > condition
feature pronoun > conjunction
feature before not-duty iso27001
feature audit > may
feature word out
feature assure > control
feature control > pronoun
feature filler > buyer
feature word van
feature buyer > cover
feature access > withhold
feature word assist
feature before not-duty number
feature word assurance
feature before right number
feature word follow
feature soa > own
feature annexA > supplier
feature word form
feature main statement audit
feature word 14
feature provide > occasion
feature auditor duty
feature word proveedor
feature blocker > may
feature main aspiration hedge
feature word verzoe
feature negation > apply
feature reference > buyer
feature word surveillan
feature aside duty preposition
feature finding > relative
feature word diligence
feature buyer not-denial
feature word al
feature duty > site
feature may > conjunction
feature word heeft
feature maintain > soa
feature main statement control
feature word account
feature presentDuty > omit
feature supplier denial
feature word note
feature access > nominalDuty
feature year > soa
feature occasion > year
feature buyer > receivePassive
feature word system
feature access > onRequest
feature reference > access
feature means > iso27001
feature undergo > service
feature provide > day
feature word exclusions
feature provide > annexA
feature access > day
feature relative > supplier
feature notObliged > supplier
feature soa > remediation
feature supplier > without
feature main duty contractTerm
feature word giving
feature duty > goods
feature word regula
feature word purcha
feature agentMark > service
feature word way
feature main duty auditor
feature check > soa
feature omit > annexA
feature word reques
feature relative > provide
feature access > cover
feature undergo > maintain
feature reference > soa
feature obligationHead > agentMark
feature word purchaser
feature without > soa
feature notObliged > relative
feature word superv
feature provide > remediation
feature word implem
feature without > provide
feature main statement business
feature relative > relative
feature word implemente
feature condition > soa
feature word unredacted
feature remediation > soa
feature aside duty control
feature aside statement iso27001
feature word firm
feature cover > service
feature goods > buyer
feature auditor > may
feature word le
feature iso27001 > means
feature word being
feature relative > apply
feature aside statement access
feature before duty day
feature relative > service
feature word made
feature provide > provide
feature scope > duty
feature agentMark > reference
feature check > conjunction
feature relative > own
feature conjunction > annexA
feature notify > apply
feature word shown
feature main duty goods
feature negation > negation
feature reference > control
feature main not-duty breach
feature word but
feature blocker > negation
feature main statement omit
feature duty > service
feature main duty duty
feature relative > both
feature supplier > site
feature supplier > omit
feature own > iso27001
feature apply > access
feature word once
feature soa > finding
feature word page
feature may > condition
feature provide > without
feature buyer > service
feature means
feature reference > conjunction
feature omit > control
feature control > duty
feature both > conjunction
feature word commun
feature word show
feature conjunction > duty
feature iso27001 > iso27001
feature before duty auditor
feature word why
feature main statement provide
feature conjunction > undergo
feature finding > soa
feature apply > reference
feature word 5
feature copy > provide
feature scope
feature supplier > supplier
feature undergo > supplier
feature main right negation
feature word insure
feature iso27001 > week
feature word redact
feature buyer > year
feature word summary
feature word applie
feature business > day
feature control > alternative
feature supplier > only
feature blocker > conjunction
feature main statement annexA
feature main statement surveillanceAudit
feature surveillanceAudit > notify
feature supplier > surveillanceAudit
feature surveillanceAudit > receivePassive
feature surveillanceAudit > both
feature otherISO > buyer
feature before duty surveillanceAudit
feature business > surveillanceAudit
feature word findin
feature word uberwachun
feature word significan
feature immediately > iso27001
feature before duty otherISO
feature surveillanceAudit > day
feature finding > service
feature word personnel
feature finding > own
feature word notified
feature site > finding
feature word costs
feature finding > occasion
feature word feststellu
feature auditor > surveillanceAudit
feature surveillanceAudit > service
feature occasion > notify
feature surveillanceAudit > insider
feature surveillanceAudit > buyer
feature supplier > immediately
feature word whatev
feature surveillanceAudit > occasion
feature word hallazgos
feature presentDuty > surveillanceAudit
feature immediately > surveillanceAudit
feature supplier > otherSurveillance
feature word audite
feature word distributo
feature before duty finding
feature surveillanceAudit > alternative
feature word material
feature duty > otherSurveillance
feature iso27001 > surveillanceAudit
feature month > surveillanceAudit
feature finding > notify
feature occasion > day
feature main duty business
feature immediately
feature word seguimient
feature word festst
feature surveillanceAudit > presentDuty
feature before duty isms
feature main aspiration notify
feature word person
feature immediately > finding
feature supplier > week
feature finding > otherISO
feature main aspiration weak
feature main aspiration day
feature day > surveillanceAudit
feature word uberwa
feature word hallaz
feature surveillanceAudit > nonconformity
feature week > finding
feature word visit
feature notify > otherISO
feature nonconformity > duty
feature fortnight > surveillanceAudit
feature word internal
feature buyer > surveillanceAudit
feature surveillanceAudit > auditor
feature nonconformity > surveillanceAudit
feature occasion > finding
feature surveillanceAudit > immediately
feature notObliged > notify
feature conjunction > notice
feature surveillanceAudit > relative
feature iso27001 > finding
feature surveillanceAudit > week
feature week > surveillanceAudit
feature word finding
feature finding > agentMark
feature aside duty surveillanceAudit
feature finding > surveillanceAudit
feature surveillanceAudit > supplier
feature may > surveillanceAudit
feature surveillanceAudit > provide
feature finding > duty
feature finding > auditor
feature immediately > notify
feature access > surveillanceAudit
feature surveillanceAudit > duty
feature surveillanceAudit > iso27001
feature word outcome
feature surveillanceAudit > pronoun
feature fortnight > iso27001
feature notify > surveillanceAudit
feature reference > surveillanceAudit
feature surveillanceAudit > negation
feature word writin
feature word jedem
feature own > surveillanceAudit
feature otherISO > duty
feature week > iso27001
feature before right audit
feature surveillanceAudit > otherISO
feature word help
feature occasion > surveillanceAudit
feature condition > surveillanceAudit
feature word conclusion
feature word signif
feature word notifi
feature word dates
feature word writing
feature tellPassive > surveillanceAudit
feature surveillanceAudit > filler
feature word fortni
feature word presented
feature provide > nonconformity
feature main duty immediately
feature day > audit
feature finding > week
feature word lay
feature agentMark > day
feature word reported
feature otherISO > supplier
feature word manufactur
feature surveillanceAudit > maintain
feature duty > month
feature notify > immediately
feature duty > business
feature otherISO > notify
feature condition > nonconformity
feature notify > occasion
feature otherISO > surveillanceAudit
feature main statement finding
feature finding > business
feature reference > finding
feature surveillanceAudit > own
feature word adverse
feature surveillanceAudit > audit
feature word makes
feature notify > month
feature occasion > audit
feature duty > fortnight
feature word closing
feature finding > day
feature word outcom
feature month > iso27001
feature word dias
feature word prompt
feature agentMark > isms
feature business > finding
feature main statement undergo
feature notify > vague
feature main not-duty negation
feature word auditoria
feature main aspiration number
feature surveillanceAudit > agentMark
feature surveillanceAudit > remediation
feature word observ
feature word rise
feature undergo > surveillanceAudit
feature agentMark > surveillanceAudit
feature word materi
feature word conclu
feature word weeks
feature word consequenc
feature duty > auditor
feature relative > surveillanceAudit
feature pronoun > finding
feature pronoun > duty
feature word seguim
feature condition > may
feature iso27001 > nonconformity
feature word notify
feature main aspiration finding
feature certificate > surveillanceAudit
feature word timeta
feature business > buyer
feature before right surveillanceAudit
feature duty > insider
feature day > otherISO
feature word result
feature word conseq
feature surveillanceAudit > cure
feature word periodic
feature duty > cure
feature main aspiration supplier
feature word results
feature word market
feature own > finding
feature surveillanceAudit > isms
feature word fortnight
feature day > presentDuty
feature duty > hedge
feature occasion > auditor
feature word meeting
feature main not-duty number
feature reference > cure
feature notify > day
feature fortnight > relative
feature word lors
feature duty > recertify
feature business > remediation
feature word anythi
feature condition > auditor
feature nonconformity > notify
feature without > notify
feature word 30
feature otherSurveillance
feature notify > notify
feature finding > immediately
feature word bij
feature notify > conjunction
feature word remedi
feature before duty agentMark
feature word timetable
feature word meetin
feature finding > finding
feature word bevindinge
feature main statement nonconformity
feature notice > audit
feature recertify
feature may > tellPassive
feature otherISO > day
feature agentMark > notify
feature duty > immediately
feature word correc
feature surveillanceAudit > blocker
feature may > finding
feature notify > presentDuty
feature audit > surveillanceAudit
feature business > conjunction
feature finding > may
feature word seriou
feature surveillanceAudit > hour
feature fortnight > finding
feature word na
feature word closin
feature agentMark > finding
feature notice > day
feature nonconformity > remediation
feature word bad
feature finding > blocker
feature day > provide
feature hedge > surveillanceAudit
feature week > notify
feature negation > notify
feature word month
feature word thirty
feature audit > notify
feature nonconformity > occasion
feature presentDuty > finding
feature aside duty finding
feature undergo > finding
feature word longer
feature week > supplier
feature main statement alternative
feature tellPassive
feature word compan
feature word intern
feature year > surveillanceAudit
feature week > buyer
feature main statement notice
feature word majeur
feature before duty expiry
feature filler > finding
feature auditor > service
feature certificate > nonconformity
feature finding > month
feature service > buyer
feature agentMark > auditor
feature own > own
feature word committee
feature word say
feature lapse > lapse
feature auditor > relative
feature buyer > notObliged
feature word minor
feature notify > week
feature month > finding
feature word releve
feature word expiry
feature fortnight
feature check > day
feature condition > week
feature alternative > expiry
feature notify > cure
feature main statement pronoun
feature before duty service
feature agentMark > duty
feature word puttin
feature negation > agentMark
feature main statement auditor
feature word bevind
feature supplier > month
feature iso27001 > may
feature aside duty number
feature auditor > notify
feature before duty own
feature iso27001 > lacks
feature filler > notify
feature word use
feature word los
feature main permission surveillanceAudit
feature finding > onRequest
feature main statement host
feature surveillanceAudit > tellPassive
feature day > day
feature blocker > pronoun
feature main statement own
feature auditor > negation
feature word auftragneh
feature surveillanceAudit > may
feature lapse > expiry
feature notify > auditor
feature main statement week
feature week > occasion
feature word dos
feature iso27001 > hour
feature word receipt
feature word weight
feature audit > buyer
feature duty > remediation
feature audit > conjunction
feature nonconformity > buyer
feature negation > surveillanceAudit
feature supplier > business
feature word entidad
feature notify > agentMark
feature surveillanceAudit > lapse
feature word suspension
feature site > surveillanceAudit
feature immediately > conjunction
feature word b
feature onRequest > surveillanceAudit
feature word delay
feature before duty undergo
feature otherISO > nonconformity
feature condition > own
feature main duty filler
feature aside duty reference
feature before duty business
feature before right iso27001
feature main denial surveillanceAudit
feature internalAudit
feature iso27001 > auditor
feature weak > surveillanceAudit
feature word recorded
feature aside statement surveillanceAudit
feature surveillanceAudit > reference
feature auditor > finding
feature auditor > day
feature word confor
feature notify > fortnight
feature duration > finding
feature before right preposition
feature contractTitle > iso27001
feature word were
feature finding > remediation
feature presentDuty > relative
feature cure > buyer
feature nonconformity > supplier
feature word conformite
feature word busine
feature word charge
feature nonconformity > finding
feature example
feature surveillanceAudit > month
feature word found
feature cure > day
feature word conduc
feature word instit
feature word know
feature word business
feature nonconformity > pronoun
feature reference > remediation
feature blocker > notify
feature buyer > nonconformity
feature main permission finding
feature auditor > supplier
feature occasion > occasion
feature isms > duty
feature finding > apply
feature business > supplier
feature word dated
feature word reporting
feature notify > alternative
feature word non
feature notify > lapse
feature month > relative
feature finding > tellPassive
feature nonconformity > cure
feature notify > relative
feature before right day
feature business > notify
feature pronoun > surveillanceAudit
feature notify > provide
feature pronoun > remediation
feature remediation > conjunction
feature word about
feature word calend
feature auditor > buyer
feature filler > conjunction
feature negation > finding
feature word action
feature hour
feature surveillanceAudit > without
feature certificate > auditor
feature word conducted
feature occasion > presentDuty
feature aside statement number
feature without > finding
feature conjunction > cure
feature notify > remediation
feature day > notify
feature word record
feature may > occasion
feature word hauptabwei
feature word 24
feature nonconformity > day
feature word share
feature hour > conjunction
feature occasion > business
feature word letter
feature buyer > lapse
feature auditor > provide
feature audit > day
feature relative > finding
feature word hours
feature finding > maintain
feature word author
feature surveillanceAudit > apply
feature word oblige
feature year > iso27001
feature supplier > condition
feature word dem
feature notify > business
feature audit > pronoun
feature buyer > month
feature presentDuty > reference
feature notify > audit
feature supplier > audit
feature word against
feature maintain > lapse
feature maintain > finding
feature conjunction > surveillanceAudit
feature day > auditor
feature word promptly
feature maintain > occasion
feature nonconformity > provide
feature word 20
feature iso27001 > month
feature word voor
feature aside duty day
feature pronoun > service
feature word ten
feature business > auditor
feature word outsourcer
feature may > notify
feature buyer > hour
feature word 12
feature word sponso
feature agentMark > without
feature main aspiration surveillanceAudit
feature word outsou
feature main statement notify
feature word told
feature site > day
feature business > occasion
feature word certifier
feature occasion > nonconformity
feature nonconformity > presentDuty
feature word duty
feature main statement remediation
feature relative > notify
feature reference > iso27001
feature word majeure
feature word uber
feature occasion > month
feature business > audit
feature service > day
feature word innerh
feature nonconformity > business
feature onRequest > cure
feature duty > nonconformity
feature nonconformity > hour
feature remediation > blocker
feature audit > remediation
feature isms > remediation
feature conjunction > nonconformity
feature nonconformity > relative
feature condition > goods
feature audit > nonconformity
feature alternative > nonconformity
feature word corrective
feature word interfaces
feature remediation > remediation
feature word closure
feature goods > conjunction
feature iso27001 > remediation
feature nonconformity > agentMark
feature auditor > nonconformity
feature notify > nonconformity
feature breach > remediation
feature main statement hour
feature iso27001 > presentDuty
feature nonconformity > goods
feature word qualit
feature business > nonconformity
feature main denial buyer
feature nonconformity > recertify
feature cure > remediation
feature service > nonconformity
feature word acciones
feature word engineer
feature finding > nonconformity
feature nonconformity > conjunction
feature aside duty insider
feature remediation > cure
feature immediately > remediation
feature word mayore
feature nonconformity > service
feature hour > iso27001
feature both > reference
feature relative > audit
feature main duty nonconformity
feature word closur
feature buyer > undergo
feature day > nonconformity
feature word remediatio
feature nonconformity > blocker
feature word agree
feature occasion > remediation
feature word accion
feature word relevee
feature remediation > them
feature word delivered
feature notify > goods
feature before duty goods
feature nonconformity > auditor
feature finding > cure
feature nonconformity > week
feature nonconformity > reference
feature nonconformity > immediately
feature week > remediation
feature goods > provide
feature word personal
feature word incident
feature nonconformity > audit
feature notObliged > nonconformity
feature word direct
feature own > notify
feature condition > remediation
feature remediation > notify
feature main statement cure
feature blocker > insider
feature own > audit
feature nonconformity > isms
feature goods > day
feature word plan
feature word root
feature word raised
feature goods > nonconformity
feature nonconformity > otherISO
feature agentMark > insider
feature buyer > contractTerm
feature word haupta
feature word habile
feature word melden
feature blocker > agentMark
feature buyer > goods
feature nonconformity > nominalDuty
feature word conformida
feature main aspiration nonconformity
feature own > supplier
feature remediation > notice
feature word target
feature remediation > day
feature notify > contractTerm
feature remediation > nominalDuty
feature word einen
feature word mayor
feature relative > may
feature nonconformity > own
feature notify > participle
feature main denial remediation
feature remediation > duty
feature auditor > hour
feature pronoun > week
feature word quaran
feature hedge > day
feature word lieferant
feature lapse > nonconformity
feature remediation > provide
feature word deadli
feature word trustee
feature main denial notify
feature word submit
feature main aspiration cure
feature presentDuty > nonconformity
feature month > notify
feature word sieben
feature nonconformity > maintain
feature before duty remediation
feature relative > remediation
feature main not-duty remediation
feature auditor > remediation
feature isms > buyer
feature onRequest > notify
feature aside duty nonconformity
feature word agains
feature word mit
feature hour > nonconformity
feature word calendar
feature own > auditor
feature only
feature word massnahmen
feature own > nonconformity
feature hedge > notify
feature word toda
feature auditor > presentDuty
feature word zehn
feature word presta
feature access > nonconformity
feature word between
feature iso27001 > internalAudit
feature word would
feature main denial nonconformity
feature before not-duty nonconformity
feature remediation > iso27001
feature word signalee
feature before permission nonconformity
feature notify > without
feature notice > remediation
feature finding > pronoun
feature remediation > undergo
feature recertify > duty
feature main statement year
feature word organi
feature main denial alternative
feature word light
feature recertify > lapse
feature notice > conjunction
feature word detect
feature notify > blocker
feature word toute
feature word afwijking
feature word betwee
feature word conformity
feature word actions
feature buyer > agentMark
feature duty > notice
feature weak > auditor
feature goods > notify
feature immediately > provide
feature word cause
feature immediately > nonconformity
feature agentMark > business
feature remediation > supplier
feature may > remediation
feature iso27001 > notice
feature word case
feature hour > cure
feature supplier > agentMark
feature aside duty remediation
feature remediation > buyer
feature provide > blocker
feature day > cure
feature word quality
feature provide > cure
feature remediation > access
feature notObliged > agentMark
feature auditor > pronoun
feature iso27001 > immediately
feature word innerhalb
feature word 48
feature word eine
feature word sind
feature word aus
feature notObliged > alternative
feature notify > only
feature internalAudit > remediation
feature tellPassive > iso27001
feature hour > certificate
feature word massna
feature check > nonconformity
feature conjunction > only
feature isms > notify
feature occasion > week
feature main duty reference
feature notice > blocker
feature supplier > hour
feature alternative > conjunction
feature auditor > business
feature word met
feature condition > audit
feature certificate > remediation
feature business > relative
feature word completion
feature before duty week
feature cure > conjunction
feature day > week
feature negation > cure
feature word signal
feature iso27001 > tellPassive
feature both > day
feature remediation > reference
feature word known
feature word fest
feature word attach
feature word putting
feature word dix
feature word sponsor
feature weak > supplier
feature notify > negation
feature remediation > auditor
feature occasion > control
feature iso27001 > only
feature word clause
feature word opdrac
feature before duty weak
feature word disclosed
feature occasion > may
feature day > blocker
feature nonconformity > notice
feature word milest
feature provide > business
feature word truste
feature week > provide
feature conjunction > contractTerm
feature day > reference
feature pronoun > hour
feature cure > blocker
feature business > provide
feature nonconformity > may
feature word comple
feature word 6
feature word cinco
feature word milestones
feature notice > buyer
feature condition > presentDuty
feature word conformanc
feature word diez
feature tellPassive > business
feature recertify > occasion
feature word correction
feature auditor > cure
feature tellPassive > supplier
feature isms > iso27001
feature blocker > week
feature supplier > notice
feature main aspiration remediation
feature main duty notice
feature filler > business
feature word plazos
feature pronoun > blocker
feature conjunction > presentDuty
feature word owes
feature presentDuty > business
feature notify > year
feature agentMark > presentDuty
feature main duty tellPassive
feature main statement lapse
feature filler > day
feature business > presentDuty
feature word issued
feature auditor > blocker
feature alternative > finding
feature audit > cure
feature nonconformity > undergo
feature notify > hour
feature agentMark > blocker
feature duty > tellPassive
feature word herste
feature word 72
feature word tell
feature auditor > occasion
feature blocker > buyer
feature hour > remediation
feature before duty notify
feature recertify > month
feature word rechtzeiti
feature recertify > reference
feature year > recertify
feature certificate > expiry
feature undergo > expiry
feature recertify > supplier
feature relative > recertify
feature before denial notObliged
feature undergo > recertify
feature word afgerond
feature renew > filler
feature word rezert
feature flowDown > renew
feature word perfor
feature word abzuschlie
feature word af
feature renew > iso27001
feature recertify > expiry
feature recertify > filler
feature lapse > recertify
feature undergo > agentMark
feature hedge > recertify
feature recertify > undergo
feature expiry > recertify
feature renew > agentMark
feature buyer > recertify
feature recertify > nominalDuty
feature iso27001 > expiry
feature access > undergo
feature word rechtz
feature obtain > occasion
feature hedge > undergo
feature recertify > renew
feature year > lapse
feature otherCertificate
feature word avant
feature word vencim
feature agentMark > year
feature main aspiration undergo
feature otherISO > occasion
feature lapse > undergo
feature hedge > lapse
feature main duty recertify
feature recertify > conjunction
feature duty > expiry
feature presentDuty > duty
feature recertify > buyer
feature word cycle
feature filler > expiry
feature word vencimient
feature assure > renew
feature renew > undergo
feature iso27001 > company
feature main aspiration occasion
feature before duty recertify
feature word hercer
feature main aspiration recertify
feature recertify > agentMark
feature month > expiry
feature supplier > otherCertificate
feature word secure
feature renew > occasion
feature word old
feature immediately > recertify
feature word years
feature word rondt
feature main aspiration lapse
feature main denial recertify
feature supplier > expiry
feature duration > renew
feature flowDown > filler
feature word vor
feature undergo > lapse
feature recertify > year
feature word lopend
feature certificate > undergo
feature recertify > notify
feature participle > company
feature main duty company
feature site > recertify
feature recertify > day
feature word ahead
feature relative > expiry
feature conjunction > occasion
feature occasion > undergo
feature certificate > company
feature assure > recertify
feature assure > duty
feature recertify > decision
feature word renouvelle
feature agentMark > lapse
feature main aspiration expiry
feature recertify > obtain
feature word decision
feature word expire
feature before duty year
feature renew > year
feature assure > occasion
feature flowDown > occasion
feature word voordat
feature own > recertify
feature word hercertifi
feature own > lapse
feature main statement presentDuty
feature own > occasion
feature onRequest > participle
feature renew > renew
feature certificate > year
feature word validity
feature recertify > negation
feature aside statement recertify
feature weak > recertify
feature recertify > blocker
feature agentMark > expiry
feature word erneuert
feature word ablauf
feature word recertify
feature word spates
feature audit > renew
feature flowDown > duty
feature expiry > certificate
feature word verstrijkt
feature word renew
feature weak > occasion
feature main aspiration renew
feature obtain > expiry
feature word timely
feature undergo > filler
feature supplier > company
feature year > expiry
feature word decisi
feature recertify > pronoun
feature word antes
feature renew > relative
feature recertify > accredited
feature word transition
feature main duty decision
feature otherCertificate > lapse
feature presentDuty > recertify
feature renew > lapse
feature word slippa
feature year > without
feature main statement recertify
feature renew > pronoun
feature expiry > duty
feature word good
feature audit > expiry
feature renew > lacks
feature word interval
feature word erneue
feature word march
feature notObliged > undergo
feature nominalDuty > recertify
feature word earlie
feature filler > month
feature word next
feature occasion > own
feature renew > otherCertificate
feature aside duty without
feature word finish
feature word expira
feature audit > lapse
feature whether > recertify
feature renew > month
feature word stellt
feature word trienn
feature main duty demonstrative
feature main permission discretion
feature year > duty
feature word lopende
feature word expires
feature year > relative
feature word 2013
feature word passed
feature word transi
feature audit > relative
feature word previous
feature terminate > recertify
feature expiry > pronoun
feature immediately > relative
feature recertify > contractTerm
feature word interv
feature renew > day
feature word hands
feature undergo > relative
feature word having
feature main not-duty undergo
feature expiry > access
feature main statement renew
feature aside not-duty relative
feature relative > renew
feature pronoun > occasion
feature buyer > expiry
feature assure > presentDuty
feature day > expiry
feature expiry > agentMark
feature aside statement lapse
feature pronoun > without
feature occasion > filler
feature breach > occasion
feature word deposi
feature otherCertificate > expiry
feature renew > negation
feature word finished
feature renew > without
feature undergo > audit
feature lapse > occasion
feature word take
feature word nach
feature renew > conjunction
feature recertify > unless
feature word runs
feature site > pronoun
feature weak > undergo
feature occasion > recertify
feature word respon
feature undergo > day
feature undergo > undergo
feature iso27001 > obligationHead
feature expiry > expiry
feature pronoun > pronoun
feature pronoun > contractTitle
feature hedge > occasion
feature undergo > onRequest
feature negation > occasion
feature service > conjunction
feature recertify > audit
feature accredited > occasion
feature engage > lapse
feature obligationHead > negation
feature contractTitle > day
feature aside statement expiry
feature undergo > own
feature expiry > negation
feature recertify > nonconformity
feature word standa
feature agentMark > participle
feature word voorda
feature whether
feature expiry > conjunction
feature word renova
feature word outgoing
feature word presen
feature condition > relative
feature expiry > apply
feature audit > occasion
feature main statement duration
feature expiry > presentDuty
feature word scheme
feature certificate > presentDuty
feature terminate > day
feature main denial conjunction
feature obligationHead > conjunction
feature main statement breach
feature undergo > year
feature word proces
feature word pass
feature word done
feature expiry > maintain
feature word levera
feature word completed
feature recertify > alternative
feature lapse > provide
feature filler > duty
feature word accred
feature terminate > conjunction
feature main not-duty occasion
feature alternative > occasion
feature lapse > conjunction
feature main statement flowDown
feature filler > supplier
feature may > expiry
feature duty > year
feature pronoun > expiry
feature year > conjunction
feature supplier > whether
feature duty > obtain
feature engage > occasion
feature word our
feature expiry > notify
feature relative > day
feature expiry > nominalDuty
feature alternative > supplier
feature conjunction > year
feature maintain > expiry
feature word recertifie
feature expiry > notObliged
feature certificate > without
feature expiry > lapse
feature aside duty expiry
feature expiry > buyer
feature duty > filler
feature without > certificate
feature undergo > remediation
feature before right recertify
feature expiry > without
feature word ends
feature before duty filler
feature may > recertify
feature word dass
feature certificate > means
feature supplier > year
feature word birthd
feature day > alternative
feature buyer > immediately
feature weak > expiry
feature word expiration
feature pronoun > negation
feature maintain > year
feature word present
feature obtain > certificate
feature undergo > nominalDuty
feature supplier > obtain
feature condition > expiry
feature condition > recertify
feature filler > maintain
feature occasion > maintain
feature word renouv
feature day > recertify
feature flowDown > supplier
feature word place
feature word par
feature lapse > duration
feature lapse > presentDuty
feature word third
feature expiry > undergo
feature occasion > negation
feature lapse > pronoun
feature word through
feature own > expiry
feature word see
feature word ist
feature main duty obtain
feature undergo > pronoun
feature certificate > hour
feature lapse > business
feature tellPassive > condition
feature hour > condition
feature word retira
feature day > condition
feature word withdrawal
feature word suspended
feature immediately > alternative
feature word suspen
feature blocker > lapse
feature change > certificate
feature participle > lapse
feature alternative > lapse
feature business > lapse
feature negation > renew
feature aside duty lapse
feature condition > lapse
feature condition > alternative
feature immediately > certificate
feature filler > alternative
feature otherISO > lapse
feature condition > insider
feature word cancellati
feature alternative > buyer
feature business > alternative
feature word lapses
feature word allowi
feature immediately > condition
feature notify > demonstrative
feature word withdrawn
feature notice > lapse
feature lapse > lacks
feature buyer > tellPassive
feature business > condition
feature change > cover
feature may > lapse
feature hour > lapse
feature insider > lapse
feature tellPassive > certificate
feature certificate > tellPassive
feature lapse > immediately
feature word cancel
feature condition > blocker
feature undergo > buyer
feature word retrai
feature tellPassive > immediately
feature alternative > day
feature word revoked
feature change
feature lapse > agentMark
feature blocker > alternative
feature alternative > notify
feature immediately > lapse
feature word event
feature week > condition
feature change > iso27001
feature notify > receivePassive
feature buyer > alternative
feature day > weak
feature immediately > demonstrative
feature change > duty
feature business > certificate
feature immediately > nominalDuty
feature lapse > hour
feature tellPassive > lapse
feature lapse > tellPassive
feature participle > duty
feature condition > tellPassive
feature lapse > breach
feature word entzug
feature notify > duty
feature before duty alternative
feature certificate > immediately
feature change > buyer
feature duty > contractTerm
feature immediately > buyer
feature hour > nominalDuty
feature presentDuty > lapse
feature word cancelled
feature word hear
feature occasion > nominalDuty
feature conjunction > change
feature lapse > cure
feature aside duty blocker
feature certificate > terminate
feature demonstrative > buyer
feature notify > filler
feature notice > certificate
feature word anzuze
feature notify > condition
feature undergo > notify
feature before duty insider
feature word unrenewed
feature word seines
feature word loses
feature word horas
feature certificate > breach
feature participle > supplier
feature week > lapse
feature before duty change
feature filler > notice
feature condition > cure
feature notify > breach
feature buyer > filler
feature word whose
feature insider > notify
feature iso27001 > breach
feature lapse > may
feature contractTitle > supplier
feature buyer > breach
feature word desk
feature before right supplier
feature word natura
feature before permission condition
feature contractTitle > duty
feature word alert
feature auditor > maintain
feature business > pronoun
feature week > certificate
feature aside right lapse
feature word immedi
feature word si
feature blocker > day
feature hour > occasion
feature remediation > lapse
feature word allowing
feature cover > tellPassive
feature contractTitle > notify
feature before permission day
feature finding > lapse
feature expiry > day
feature word events
feature lapse > condition
feature lapse > relative
feature word telling
feature condition > business
feature condition > negation
feature word incide
feature word four
feature change > supplier
feature before duty contractTitle
feature lapse > negation
feature undergo > duty
feature word failur
feature word word
feature occasion > hour
feature hour > relative
feature condition > without
feature word these
feature receivePassive > day
feature before duty scope
feature word avisar
feature insider > undergo
feature word licence
feature pronoun > business
feature lapse > terminate
feature alternative > business
feature word anzuzeigen
feature certificate > week
feature lapse > month
feature main permission without
feature word sin
feature aside statement alternative
feature hour > supplier
feature before duty immediately
feature word beforehand
feature before permission cure
feature notObliged > buyer
feature before right certificate
feature relative > participle
feature participle > notify
feature iso27001 > terminate
feature word immediatel
feature immediately > supplier
feature before permission number
feature word pulled
feature word employer
feature lapse > means
feature expiry > alternative
feature word ci
feature renew > notify
feature word group
feature breach > hour
feature word employ
feature before denial preposition
feature word advise
feature word unrene
feature word revoke
feature immediately > duty
feature word registrar
feature negation > day
feature alternative > auditor
feature before right lapse
feature contractTitle > buyer
feature word amendm
feature main not-duty buyer
feature expiry > lacks
feature month > certificate
feature word lose
feature cover > iso27001
feature word more
feature reference > certificate
feature negation > hour
feature lapse > renew
feature aside statement finding
feature month > supplier
feature business > duty
feature terminate > iso27001
feature condition > filler
feature word news
feature aside permission condition
feature word regulator
feature own > alternative
feature word writte
feature word il
feature word bank
feature word binnen
feature without > month
feature aside duty weak
feature conjunction > business
feature weak > alternative
feature immediately > own
feature pronoun > immediately
feature day > duty
feature condition > undergo
feature occasion > lacks
feature means > lapse
feature pronoun > month
feature business > without
feature lapse > without
feature insider > supplier
feature allowLapse > notify
feature own > negation
feature service > may
feature contractTerm > duty
feature word o
feature presentDuty > filler
feature hour > buyer
feature word surren
feature word comuni
feature demonstrative > day
feature day > lacks
feature word cut
feature immediately > auditor
feature day > terminate
feature alternative > condition
feature contractTitle > lapse
feature participle > pronoun
feature word provis
feature scope > supplier
feature word depend
feature word council
feature word depends
feature tellPassive > hour
feature word clients
feature allowLapse > supplier
feature word cliente
feature word back
feature duty > change
feature pronoun > alternative
feature blocker > condition
feature may > without
feature main permission negation
feature word revoca
feature main right immediately
feature word counci
feature may > lacks
feature word need
feature word voluntary
feature relative > alternative
feature lapse > finding
feature word 15
feature word whether
feature unless > day
feature cure > may
feature aside duty alternative
feature condition > cover
feature word ever
feature word licenc
feature word do
feature cure > terminate
feature before permission breach
feature notice > without
feature fee > fee
feature before right maintain
feature occasion > entitles
feature buyer > fee
feature may > immediately
feature entitles > terminate
feature before right condition
feature occasion > terminate
feature word terminatio
feature pronoun > terminate
feature main statement terminate
feature aside right day
feature main right fee
feature main right without
feature breach > may
feature word 45
feature access > without
feature lapse > fee
feature word contrato
feature own > lacks
feature before right cure
feature business > terminate
feature word sonder
feature maintain > terminate
feature breach > certificate
feature nominalDuty > terminate
feature fee
feature without > fee
feature terminate > lapse
feature aside right certificate
feature lapse > contractTerm
feature cure > without
feature certificate > fee
feature aside statement breach
feature aside right number
feature breach > buyer
feature terminate > occasion
feature conjunction > terminate
feature word prepai
feature word insolv
feature word penalt
feature without > supplier
feature terminate > flowDown
feature cure > occasion
feature buyer > without
feature own > blocker
feature eachParty > certificate
feature aside right occasion
feature word free
feature entitles > without
feature word unless
feature word payment
feature word immediate
feature anaphor > may
feature aside right preposition
feature before right relative
feature iso27001 > fee
feature before right terminationEvent
feature terminate > business
feature main right lacks
feature aside permission iso27001
feature contractTerm > allowLapse
feature aside right iso27001
feature terminate > lacks
feature main right lapse
feature word lets
feature terminate > contractTerm
feature contractTitle > terminate
feature word lapsed
feature breach > notice
feature before not-denial may
feature word early
feature terminate > condition
feature lacks > cure
feature month > without
feature breach > without
feature eachParty right
feature supplier > terminate
feature notice > lacks
feature before permission lapse
feature cover > certificate
feature word defaul
feature terminate > certificate
feature word penalty
feature without > terminate
feature main right allowLapse
feature main not-denial preposition
feature flowDown > lapse
feature breach > iso27001
feature notice > contractTitle
feature buyer denial
feature means > certificate
feature eachParty > may
feature main denial terminate
feature before right entitles
feature word default
feature word insolvency
feature aside right condition
feature breach > terminate
feature word repudiator
feature word bring
feature election > condition
feature means > conjunction
feature breach > day
feature before right occasion
feature breach > maintain
feature word wieder
feature word refund
feature condition > anaphor
feature month > buyer
feature certificate > entitles
feature condition > breach
feature main permission terminate
feature word restore
feature contractTitle > lacks
feature word compensati
feature word fee
feature undergo > cover
feature eachParty > terminate
feature word gone
feature terminate > immediately
feature lacks > lapse
feature lacks > occasion
feature word deemed
feature presentDuty > terminate
feature aside right supplier
feature flowDown > condition
feature cure > pronoun
feature lacks > day
feature cure > notice
feature anaphor
feature word nothing
feature terminate > may
feature flowDown > terminate
feature cure > week
feature maintain > breach
feature terminate > terminate
feature word abonando
feature word libert
feature may > fee
feature buyer > lacks
feature fee > reference
feature may > only
feature provide > terminate
feature allowLapse > terminate
feature lacks > without
feature word grace
feature certificate > notObliged
feature certificate > notice
feature word unused
feature aside statement cure
feature without > condition
feature word berechtigt
feature before permission occasion
feature word compen
feature word contrary
feature allowLapse > expiry
feature day > allowLapse
feature remediation > cover
feature terminationEvent
feature main statement allowLapse
feature before permission certificate
feature terminate > allowLapse
feature may > filler
feature terminate > agentMark
feature word lost
feature breach > supplier
feature nominalDuty > lapse
feature word releas
feature terminate > fee
feature aside right negation
feature negation > terminate
feature blocker > without
feature aside statement day
feature week > terminate
feature word cost
feature condition > occasion
feature word restor
feature occasion > notice
feature before permission lacks
feature day > contractTitle
feature condition > contractTitle
feature aside statement may
feature word ciento
feature word paymen
feature word ninety
feature month > may
feature may > own
feature word answer
feature presentDuty > without
feature word credit
feature word gives
feature without > without
feature contractTitle > without
feature word steht
feature lapse > flowDown
feature main permission lapse
feature before right negation
feature without > iso27001
feature cure > only
feature may > contractTerm
feature breach > contractTitle
feature negation > week
feature word perdid
feature entitles
feature word tagen
feature word regain
feature word repaid
feature word absence
feature word warnin
feature either > buyer
feature word fees
feature word failure
feature main right contractTerm
feature main statement nominalDuty
feature before duty cure
feature either > day
feature may > business
feature negation > month
feature word abonan
feature main right contractTitle
feature aside permission supplier
feature month > notice
feature occasion > only
feature word sonderkund
feature day > notObliged
feature agentMark > pronoun
feature relative > terminate
feature before permission relative
feature word mois
feature anaphor > terminate
feature iso27001 > weak
feature contractTitle > fee
feature word restored
feature conjunction > receivePassive
feature contractTerm > occasion
feature flowDown > agentMark
feature aside permission breach
feature word lasts
feature terminate > maintain
feature word por
feature word vertra
feature cure > contractTitle
feature lacks > may
feature terminate > cure
feature condition > contractTerm
feature word vertrag
feature word ended
feature aside permission certificate
feature main right expiry
feature word rescin
feature word close
feature word 9
feature word released
feature breach > lacks
feature allowLapse > goods
feature before right pronoun
feature terminate > buyer
feature without > cure
feature word rescind
feature word c
feature supplier > cure
feature agentMark > relative
feature nonconformity > breach
feature main denial number
feature filler > may
feature terminate > filler
feature word claim
feature allowLapse > finding
feature certificate > month
feature aside permission conjunction
feature weak > lapse
feature word section
feature condition > agentMark
feature may > breach
feature word auftraggeb
feature condition > finding
feature aside right conjunction
feature word remedy
feature before permission conjunction
feature cure > supplier
feature word fiftee
feature word una
feature sufficient > breach
feature breach > agentMark
feature aside right breach
feature service > provide
feature month > terminate
feature day > maintain
feature word part
feature word affect
feature anaphor > lacks
feature maintain > contractTerm
feature before right business
feature word jours
feature day > only
feature main right maintain
feature terminate > negation
feature lacks > terminate
feature negation > breach
feature word indemnite
feature main right month
feature word exclusive
feature may > notice
feature word absenc
feature terminate > participle
feature buyer > only
feature word informatio
feature cure > contractTerm
feature before right terminate
feature word kosteloos
feature main right only
feature main right occasion
feature pronoun > may
feature supplier > contractTerm
feature cure > agentMark
feature word entschadig
feature allowLapse > maintain
feature negation > may
feature word fifteen
feature may > blocker
feature contractTerm > iso27001
feature word sans
feature word rent
feature word ceased
feature filler > terminate
feature word become
feature unless
feature occasion > contractTitle
feature word liberty
feature before permission without
feature contractTerm > lacks
feature reference > cover
feature word des
feature word prepaid
feature word pierde
feature word peut
feature word deleted
feature word cured
feature contractTerm > flowDown
feature without > pronoun
feature word affected
feature only > terminate
feature contractTerm > certificate
feature day > negation
feature anaphor > without
feature iso27001 > conformity
feature iso27001 > entitles
feature word could
feature word resolv
feature before permission month
feature word ein
feature word who
feature aside permission pronoun
feature before not-duty conjunction
feature month > lacks
feature conjunction > notObliged
feature blocker > terminate
feature word den
feature word sectio
feature word away
feature word stipulated
feature word lessor
feature own > without
feature word becomes
feature word te
feature without > occasion
feature word other
feature condition > nominalDuty
feature before permission buyer
feature notice > iso27001
feature aside right fee
feature notObliged > terminate
feature condition > participle
feature allowLapse > buyer
feature terminate > breach
feature word paying
feature word article
feature certificate > flowDown
feature before right service
feature iso27001 > notObliged
feature word 40
feature word 43
feature may > cure
feature aside statement contractTerm
feature word resilier
feature terminate > goods
feature duty > terminate
feature without > conjunction
feature word damage
feature word loss
feature may > maintain
feature own > condition
feature word artike
feature word rights
feature word pay
feature pronoun > participle
feature word resili
feature relative > reference
feature breach > negation
feature buyer > nominalDuty
feature word leave
feature cure > negation
feature word articl
feature occasion > cure
feature aside duty cover
feature certificate > territory
feature service > service
feature site > participle
feature word singapore
feature service > scope
feature vague > territory
feature main duty example
feature conjunction > territory
feature supplier > scope
feature cover > territory
feature duty > scope
feature site > cover
feature scope > relative
feature omit > alternative
feature cover > scope
feature word geltun
feature aside statement cover
feature conjunction > scope
feature iso27001 > scope
feature scope > negation
feature territory > scope
feature contractTerm > scope
feature territory > cover
feature word romani
feature word philip
feature word austria
feature site > service
feature main duty territory
feature maintain > territory
feature word operations
feature word appear
feature reference > scope
feature territory > buyer
feature word porto
feature word romania
feature main not-duty scope
feature territory > relative
feature iso27001 > site
feature relative > scope
feature word claims
feature site > engage
feature main not-duty service
feature main statement cover
feature word cover
feature word lyon
feature relative > omit
feature word including
feature territory > conjunction
feature before not-duty without
feature host > territory
feature word messaging
feature word countries
feature apply > scope
feature word geltungsbe
feature word centres
feature word countr
feature word ireland
feature whether > cover
feature negation > site
feature duration > provide
feature word face
feature word rooms
feature occasion > typeTwo
feature weak > cover
feature certificate > example
feature presentDuty > service
feature main aspiration scope
feature word named
feature word bounda
feature word payroll
feature main statement territory
feature reference > service
feature negation > scope
feature site > territory
feature word building
feature apply > certificate
feature only > cover
feature word ledger
feature site > scope
feature scope > reference
feature word mentio
feature control > site
feature accredited > site
feature word payrol
feature alternative > site
feature word attestatio
feature maintain > cure
feature word ltd
feature service > assist
feature word buildi
feature negation > service
feature duration > scope
feature site > site
feature word south
feature word chile
feature own > service
feature occasion > service
feature weak > scope
feature may > cover
feature service > duration
feature word archive
feature both > service
feature aside aspiration service
feature word missin
feature duration > cure
feature word softwa
feature agentMark > cover
feature reference > typeTwo
feature word perime
feature word listed
feature word platform
feature word words
feature service > typeTwo
feature site > both
feature breach > sufficient
feature word telema
feature word archiv
feature word missing
feature word umfass
feature reference > soc2
feature word et
feature main statement anaphor
feature certificate > them
feature site > goods
feature word name
feature before duty sufficient
feature certificate > omit
feature relative > territory
feature iso27001 > assist
feature word sites
feature word card
feature word hub
feature only > condition
feature main aspiration site
feature flowDown > conjunction
feature conjunction > typeTwo
feature main permission service
feature word dispat
feature word minimu
feature may > territory
feature word lie
feature word contac
feature service > maintain
feature goods > cover
feature may > service
feature omit > service
feature service > without
feature control > certificate
feature service > soc2
feature word include
feature accredited > conjunction
feature both > supplier
feature sufficient
feature word united
feature word minimum
feature main denial supplier
feature iso27001 > them
feature word luxemb
feature accredited > service
feature word databa
feature main statement scope
feature apply > service
feature site > relative
feature pronoun > site
feature word app
feature assure > cover
feature main aspiration cover
feature word places
feature own > site
feature word comput
feature nominalDuty > cover
feature flowDown > site
feature word coloca
feature word spain
feature contractTerm > relative
feature cover > breach
feature cover > without
feature cover > goods
feature word release
feature word dispatch
feature both > finding
feature certificate > own
feature word sont
feature vague > conjunction
feature word facilities
feature word contact
feature certificate > contractTerm
feature aside statement site
feature word network
feature word helpdesk
feature word holder
feature main duty assure
feature service > lapse
feature word module
feature before duty only
feature both > territory
feature certificate > reference
feature reference > participle
feature territory > reference
feature word processing
feature word controller
feature word ensure
feature word heberg
feature isms > conjunction
feature alternative > service
feature word hall
feature duty > territory
feature duration > cover
feature remediation > certificate
feature word covers
feature apply > relative
feature supplier > soc2
feature word expres
feature iso27001 > sufficient
feature certificate > otherISO
feature scope > assist
feature scope > pronoun
feature word e
feature before permission iso27001
feature word fraud
feature word narrow
feature word luxembourg
feature word tokenisati
feature service > both
feature word prior
feature agentMark > site
feature both > undergo
feature business > may
feature only > site
feature word covering
feature before duty typeTwo
feature word affili
feature site > apply
feature accreditationBody > conjunction
feature service > notify
feature word zijn
feature word conten
feature omit > site
feature word extend
feature supplier > engage
feature blocker > annexA
feature assist > conjunction
feature duty > example
feature main duty vague
feature site > buyer
feature only > conjunction
feature contractTitle > conjunction
feature only > certificate
feature cover > assist
feature word software
feature cover > supplier
feature duty > omit
feature word perimetre
feature site > lacks
feature word mail
feature day > agentMark
feature word rechen
feature undergo > participle
feature supplier > obligation
feature may > scope
feature without > may
feature cover > pronoun
feature word processor
feature election > supplier
feature word falls
feature word exchange
feature before permission pronoun
feature word work
feature service > territory
feature word decide
feature provide > site
feature word carved
feature word payments
feature word store
feature isms > control
feature word swindo
feature duration > engage
feature word gateway
feature onRequest > typeTwo
feature scope > lacks
feature election > conjunction
feature assist > service
feature word bright
feature breach > scope
feature service > negation
feature main statement them
feature word tender
feature scope > buyer
feature site > breach
feature site > negation
feature service > blocker
feature word vault
feature territory > service
feature scope > may
feature site > may
feature before permission scope
feature site > duration
feature service > relative
feature relative > breach
feature before duty nominalDuty
feature word undertakes
feature word portug
feature isms > annexA
feature territory > participle
feature both > relative
feature word ticket
feature word transfer
feature word italy
feature word itself
feature word build
feature blocker > site
feature word transf
feature word gatewa
feature contractTitle > cover
feature word exam
feature both > apply
feature service > control
feature word leakag
feature word anhang
feature control > undergo
feature word mesures
feature word beheersmaa
feature negation > annexA
feature nominalDuty > blocker
feature hedge > apply
feature control > annexA
feature supplier > annexA
feature word 59
feature service > annexA
feature word 828
feature word appropriat
feature soa > assure
feature control > conformity
feature control > election
feature vague > annexA
feature iso27001 > annexA
feature word umzusetzen
feature word 518
feature maintain > apply
feature main not-duty apply
feature word implement
feature negation > sufficient
feature blocker > apply
feature word 819
feature word 89
feature negation > omit
feature word maskin
feature control > flowDown
feature annexA > negation
feature word 515
feature buyer > annexA
feature maintain > control
feature annexA > buyer
feature word 812
feature nominalDuty > control
feature before not-duty control
feature word config
feature word bijlage
feature word appliq
feature flowDown > annexA
feature annexA > blocker
feature negation > control
feature word operate
feature word controles
feature word 523
feature assure > annexA
feature control > reference
feature word masking
feature control > control
feature word guidan
feature presentDuty > hour
feature both > annexA
feature word 820
feature main duty annexA
feature word 823
feature annexA > flowDown
feature vague > blocker
feature annexA > conjunction
feature word 824
feature annexA > maintain
feature apply > supplier
feature word 63
feature word excluded
feature main not-duty annexA
feature control > service
feature copy > onRequest
feature word 530
feature main not-duty control
feature blocker > conformity
feature duty > annexA
feature word 85
feature annexA > control
feature word 1241
feature undergo > annexA
feature main aspiration apply
feature annexA > nominalDuty
feature word 822
feature word 510
feature blocker > flowDown
feature apply > own
feature word 83
feature control > supplier
feature word 519
feature word 817
feature main aspiration control
feature word 521
feature word 714
feature word 87
feature onRequest > apply
feature word 832
feature word 814
feature word 923
feature word umzuse
feature word 512
feature word redundancy
feature assure > blocker
feature word monitoring
feature vague > apply
feature apply > control
feature annexA > agentMark
feature word 813
feature word 88
feature word 1261
feature annexA > obligationHead
feature word 529
feature word equipment
feature annexA > own
feature nominalDuty > apply
feature annexA > subprocessor
feature word invent
feature apply > blocker
feature word cryptograp
feature nominalDuty > annexA
feature control > example
feature word 825
feature word 810
feature word synchronis
feature word apply
feature word 86
feature word assets
feature word paragraph
feature control > nominalDuty
feature presentDuty > control
feature agentMark > annexA
feature annexA > reference
feature access > annexA
feature annexA > contractTerm
feature contractTitle > apply
feature annexA > service
feature annexA > access
feature alternative > annexA
feature reference > apply
feature apply > undergo
feature word segregatio
feature annexA > undergo
feature word operation
feature before not-duty annexA
feature word redund
feature word 818
feature blocker > nominalDuty
feature word standard
feature word obligatoir
feature annexA > cover
feature word screen
feature control > goods
feature duty > them
feature word 534
feature main permission apply
feature control > filler
feature service > nominalDuty
feature before duty annexA
feature word filtering
feature main aspiration annexA
feature word approp
feature word crypto
feature control > provide
feature pronoun > them
feature vague > control
feature word configurat
feature word 77
feature before permission blocker
feature example > conjunction
feature word prevention
feature word 51
feature notObliged > apply
feature relative > blocker
feature pronoun > annexA
feature word 82
feature weak > control
feature supplier > vague
feature insider > conjunction
feature apply > apply
feature pronoun > copy
feature word regard
feature without > annexA
feature word save
feature word bijlag
feature apply > agentMark
feature blocker > service
feature annexA > business
feature conjunction > demonstrative
feature apply > election
feature before permission control
feature weak > annexA
feature vague > iso27001
feature main denial apply
feature before permission annexA
feature undergo > both
feature word 942
feature word 831
feature aside statement unless
feature word screening
feature word 61
feature annexA > example
feature control > own
feature word authen
feature word developmen
feature word implementa
feature word deviat
feature breach > apply
feature word protec
feature engage > apply
feature main aspiration conjunction
feature apply > both
feature maintain > annexA
feature word 811
feature word backups
feature apply > check
feature supplier > them
feature word agreements
feature word written
feature word develo
feature control > maintain
feature without > relative
feature before duty vague
feature may > apply
feature reference > may
feature word 517
feature subprocessor > participle
feature condition > control
feature main denial control
feature blocker > reference
feature word applicable
feature conjunction > contractTitle
feature relative > example
feature may > annexA
feature word 821
feature word 57
feature blocker > contractTitle
feature word 1421
feature annexA > engage
feature undergo > engage
feature word 514
feature annexA > contractTitle
feature conjunction > engage
feature word 522
feature control > them
feature reference > blocker
feature cover > blocker
feature word 520
feature word consent
feature agentMark > apply
feature filler > control
feature without > control
feature word 67
feature control > obligationHead
feature word contains
feature word web
feature agentMark > control
feature word filter
feature word les
feature word agrees
feature word shows
feature word 81
feature conjunction > vague
feature annexA > relative
feature word du
feature word protection
feature filler > agentMark
feature word threat
feature occasion > blocker
feature word user
feature word exclusion
feature may > omit
feature control > business
feature word enviro
feature conjunction > lacks
feature control > both
feature control > relative
feature omit > duty
feature agentMark > omit
feature main statement contractTitle
feature without > apply
feature word pii
feature before not-duty blocker
feature word life
feature word intelligen
feature apply > negation
feature control > access
feature aside statement service
feature word deletion
feature word y
feature blocker > undergo
feature filler > apply
feature filler > blocker
feature word maatregele
feature lapse > control
feature contractTitle > annexA
feature word intell
feature word items
feature word deleti
feature control > negation
feature word among
feature main statement subprocessor
feature word mesure
feature service > apply
feature main not-duty omit
feature may > control
feature word loggin
feature annexA > day
feature annexA > filler
feature word leverancie
feature both > control
feature access > control
feature apply > occasion
feature provide > apply
feature word hat
feature word accept
feature control > blocker
feature annexA > them
feature apply > them
feature annexA > goods
feature main not-duty engage
feature subprocessor > engage
feature subprocessor > flowDown
feature assure > subprocessor
feature aside not-duty certificate
feature notify > subprocessor
feature flowDown > reference
feature contractTerm > typeTwo
feature negation > subprocessor
feature only > participle
feature contractTerm > alternative
feature word suppliers
feature without > subprocessor
feature subprocessor > accredited
feature certificate > sameDuty
feature word traitants
feature aside not-duty lacks
feature subprocessor > may
feature word subver
feature word traitant
feature word impose
feature engage > relative
feature only > iso27001
feature iso27001 > subprocessor
feature main not-duty subprocessor
feature word subencarga
feature word untera
feature subprocessor > buyer
feature word periodical
feature subprocessor > occasion
feature word monitor
feature subprocessor > relative
feature subprocessor > assure
feature word tier
feature only > subprocessor
feature unless > iso27001
feature both > subprocessor
feature main denial subprocessor
feature subprocessor > soc2
feature aside not-duty iso27001
feature word reasonable
feature relative > subprocessor
feature word ulteri
feature word collect
feature subprocessor > lacks
feature word touch
feature aside permission participle
feature subprocessor > obligationHead
feature subprocessor > condition
feature flowDown > host
feature aside duty maintain
feature without > buyer
feature main duty sameDuty
feature engage > participle
feature word traita
feature subprocessor > demonstrative
feature flowDown > pronoun
feature engage > lacks
feature subprocessor > site
feature word prime
feature word behalf
feature flowDown > obligationHead
feature word onderaanne
feature undergo > subprocessor
feature subprocessor > sameDuty
feature subprocessor > pronoun
feature may > engage
feature subprocessor > presentDuty
feature sufficient > subprocessor
feature duration > subprocessor
feature relative > engage
feature word whoeve
feature whether > pronoun
feature subprocessor > otherISO
feature main permission only
feature aside not-duty notObliged
feature aside duty soc2
feature subprocessor > agentMark
feature them > iso27001
feature main aspiration subprocessor
feature whether > iso27001
feature vague > certificate
feature contractTerm > soc2
feature aside aspiration iso27001
feature word monito
feature blocker > subprocessor
feature word subverwerk
feature subprocessor > access
feature without > unless
feature duty > sameDuty
feature subprocessor > own
feature word subcontrat
feature word subprocess
feature main permission engage
feature provide > them
feature presentDuty > subprocessor
feature subprocessor > notObliged
feature word engages
feature pronoun > engage
feature flowDown > contractTerm
feature may > unless
feature unless > certificate
feature subprocessor > only
feature nominalDuty > subprocessor
feature sameDuty > supplier
feature aside duty typeTwo
feature subprocessor > apply
feature check > certificate
feature subprocessor > obligation
feature only > maintain
feature word mussen
feature before not-duty subprocessor
feature unless > participle
feature word deberan
feature agentMark > flowDown
feature word dpa
feature unless > maintain
feature subprocessor > nominalDuty
feature only > own
feature word sous
feature participle > flowDown
feature whether > subprocessor
feature main denial participle
feature engage > duty
feature before duty contractTerm
feature subprocessor > without
feature flowDown > both
feature aside not-duty unless
feature word engage
feature relative > check
feature before duty lacks
feature occasion > subprocessor
feature subprocessor > service
feature word operators
feature word print
feature word subpro
feature flowDown > engage
feature word nobody
feature engage > pronoun
feature only > relative
feature word approv
feature maintain > subprocessor
feature agentMark > engage
feature liability > them
feature word houses
feature word partne
feature notObliged > flowDown
feature own > subprocessor
feature engage > notObliged
feature weak > subprocessor
feature main duty check
feature subprocessor statement
feature iso27001 > engage
feature relative > assure
feature word brings
feature own > cover
feature only > may
feature aside duty negation
feature word liable
feature word into
feature word whethe
feature word records
feature aside aspiration certificate
feature word check
feature conjunction > unless
feature word accredite
feature apply > subprocessor
feature demonstrative > conjunction
feature negation > unless
feature own > provide
feature word iedere
feature word hosts
feature aside statement conjunction
feature contractTerm > participle
feature without > engage
feature conjunction > sameDuty
feature obligation > iso27001
feature before duty flowDown
feature subprocessor > typeTwo
feature unless > conjunction
feature word zij
feature word given
feature certificate > subprocessor
feature word none
feature certificate > demonstrative
feature contractTitle > relative
feature notObliged > subprocessor
feature buyer > participle
feature main permission subprocessor
feature word yes
feature word requiremen
feature blocker > participle
feature buyer > unless
feature iso27001 > demonstrative
feature word whoever
feature main statement duty
feature word ondera
feature word applies
feature word haben
feature subprocessor > contractTerm
feature relative > agentMark
feature before duty without
feature relative > contractTerm
feature subprocessor > negation
feature duty > vague
feature occasion > engage
feature word gecert
feature host > pronoun
feature buyer > subprocessor
feature maintain > sameDuty
feature without > service
feature accredited > certificate
feature reference > relative
feature alternative > own
feature buyer > assure
feature word whom
feature access > maintain
feature participle > presentDuty
feature aside statement subprocessor
feature word tout
feature alternative > relative
feature only > duty
feature relative > lacks
feature apply > assure
feature word like
feature without > contractTerm
feature word tiers
feature may > duty
feature word equal
feature host > relative
feature word equiva
feature word wenn
feature subprocessor > alternative
feature engage > condition
feature word eigenes
feature word allowe
feature pronoun > assure
feature word flow
feature subprocessor > receivePassive
feature demonstrative > supplier
feature main not-duty own
feature word donnee
feature pronoun > own
feature supplier > liability
feature provide > participle
feature main statement assure
feature host > provide
feature engage > accredited
feature word bind
feature presentDuty > accredited
feature lacks > engage
feature word approved
feature certificate > host
feature whether > certificate
feature word commer
feature word titula
feature word refused
feature contractTerm > maintain
feature word protective
feature only > presentDuty
feature unless > pronoun
feature accredited > iso27001
feature participle > demonstrative
feature agentMark > contractTerm
feature main permission undergo
feature main not-denial engage
feature agentMark > accreditationBody
feature word organisme
feature word niet
feature duty > demonstrative
feature condition > subprocessor
feature word beschikken
feature word appoin
feature word undertakin
feature relative > duration
feature engage > them
feature word handling
feature pronoun > both
feature maintain > them
feature word op
feature host > participle
feature word questi
feature word donnees
feature subprocessor > unless
feature word instelling
feature relative > copy
feature duration > own
feature alternative > agentMark
feature check > relative
feature check > iso27001
feature word onward
feature contractTerm > provide
feature engage > assure
feature maintain > engage
feature contractTerm > apply
feature subprocessor > day
feature lacks > own
feature main not-duty nominalDuty
feature service > engage
feature engage > both
feature provide > relative
feature engage > without
feature word obliged
feature aside not-duty pronoun
feature apply > pronoun
feature word switzerlan
feature blocker > territory
feature receivePassive > soc2
feature word portugal
feature word danish
feature territory > site
feature word france
feature word location
feature word colomb
feature word territorie
feature word estoni
feature territory > own
feature site > sufficient
feature word satisfy
feature word emea
feature word prefer
feature conformity > participle
feature territory > engage
feature territory > assist
feature word kingdo
feature condition > territory
feature agentMark > territory
feature word espace
feature site > typeTwo
feature before not-duty territory
feature word austra
feature word filial
feature scope > territory
feature word finlan
feature word territ
feature sufficient > territory
feature word switze
feature word operac
feature word europe
feature main aspiration territory
feature apply > participle
feature territory > nominalDuty
feature word eu
feature flowDown > territory
feature word territory
feature before denial iso27001
feature word locate
feature nominalDuty > service
feature word canada
feature own > territory
feature territory > access
feature word finland
feature word german
feature word india
feature cover > vague
feature word malta
feature site > soc2
feature word estados
feature word americ
feature aside statement territory
feature territory > finding
feature soc2 > territory
feature word nederl
feature word espana
feature word osterreich
feature word morocco
feature word scotland
feature word american
feature contractTerm > supplier
feature main permission certificate
feature condition > soc2
feature pronoun > soc2
feature word eea
feature word belgiu
feature word region
feature word tunisi
feature word kingdom
feature word deutsc
feature word nederland
feature soc2 > nominalDuty
feature word usa
feature territory > year
feature accredited > territory
feature word union
feature duration > territory
feature only > typeTwo
feature engage > service
feature duty > weak
feature apply > territory
feature word amerik
feature territory > agentMark
feature word consum
feature territory > blocker
feature word reside
feature finding > typeTwo
feature word consumed
feature territory > only
feature word irelan
feature word kenya
feature word corres
feature nominalDuty > site
feature site > receivePassive
feature word australia
feature without > scope
feature word keeps
feature word outside
feature otherISO > territory
feature word entiti
feature word reaches
feature word locati
feature word filiales
feature word framework
feature aside duty territory
feature territory > may
feature soc2 > weak
feature territory > alternative
feature typeTwo > site
feature host > site
feature reference > territory
feature word estonia
feature word mexico
feature nominalDuty > territory
feature word activi
feature word european
feature pronoun > territory
feature word dropped
feature weak > territory
feature word belgique
feature word norway
feature word korea
feature word theref
feature word laws
feature word austri
feature only > service
feature conformity > certificate
feature word latvia
feature territory > receivePassive
feature word those
feature participle > territory
feature maintain > vague
feature word uk
feature word vestig
feature territory > breach
feature condition > typeTwo
feature may > alternative
feature main aspiration alternative
feature negation > territory
feature before not-duty certificate
feature word infras
feature provide > alternative
feature word extends
feature word uganda
feature site > supplier
feature word belgium
feature word rwanda
feature territory > negation
feature word s
feature conformity > conjunction
feature word cyprus
feature conformity > both
feature word zwinge
feature buyer > typeTwo
feature presentDuty > territory
feature word sweden
feature main aspiration soc2
feature election > soc2
feature word framew
feature word couvrir
feature word calls
feature typeTwo > territory
feature word doit
feature main statement site
feature word ses
feature word peru
feature word singap
feature alternative > territory
feature word fur
feature site > lapse
feature word infrastruc
feature word droppe
feature engage > soc2
feature word entities
feature engage > typeTwo
feature election > copy
feature word line
feature word brazil
feature contractTerm > territory
feature engage > territory
feature assist > territory
feature before duty soc2
feature territory > sufficient
feature scope > maintain
feature word germany
feature word japan
feature site > alternative
feature cover > negation
feature word satisf
feature word regions
feature typeTwo > otherDocument
feature negation > typeTwo
feature word substi
feature renew > soc2
feature word deliver
feature duration > soc2
feature soc2 > negation
feature soc2 > filler
feature own > typeTwo
feature word bridge
feature check > occasion
feature apply > typeTwo
feature onRequest > soc2
feature soc2 > duty
feature negation > soc2
feature nominalDuty > soc2
feature access > occasion
feature main duty otherDocument
feature both > onRequest
feature typeTwo > without
feature obtain > soc2
feature soc2 > month
feature soc2 > cover
feature soc2 > access
feature word failin
feature word addition
feature both > presentDuty
feature weak > both
feature company > iso27001
feature word examinatio
feature audit > month
feature soc2 > without
feature word separate
feature word unqual
feature maintain > undergo
feature typeTwo > otherISO
feature otherDocument
feature word andere
feature typeTwo > negation
feature obligationHead > soc2
feature word underg
feature word besides
feature typeTwo > agentMark
feature duty > otherDocument
feature nominalDuty > typeTwo
feature word indepe
feature word ersetzt
feature word signing
feature both > month
feature typeTwo > election
feature word typ
feature main permission typeTwo
feature election > otherISO
feature otherReport
feature main not-duty soc2
feature soc2 > typeTwo
feature weak > conjunction
feature word cumula
feature access > typeTwo
feature obligationHead > typeTwo
feature soc2 > pronoun
feature typeTwo > occasion
feature flowDown > typeTwo
feature typeTwo > month
feature without > typeTwo
feature main not-duty typeTwo
feature soc2 > condition
feature filler > typeTwo
feature word jahrli
feature provide > otherISO
feature territory > both
feature word separa
feature occasion > soc2
feature word compulsory
feature lapse > typeTwo
feature soc2 > election
feature typeTwo > supplier
feature typeTwo > undergo
feature agentMark > soc2
feature typeTwo > provide
feature agentMark > typeTwo
feature weak > typeTwo
feature may > soc2
feature word lodge
feature both > notify
feature conjunction > election
feature iso27001 > otherISO
feature soc2 > otherDocument
feature filler > soc2
feature hedge > soc2
feature company > duty
feature buyer > check
feature word placed
feature main aspiration typeTwo
feature apply > soc2
feature copy > soc2
feature word additi
feature aside not-duty service
feature main statement bidder
feature discretion > soc2
feature host > typeTwo
feature word beides
feature word receiv
feature word beide
feature relative > weak
feature main not-duty conjunction
feature host > soc2
feature audit > soc2
feature audit > undergo
feature typeTwo > cover
feature either > typeTwo
feature word accepts
feature duration > typeTwo
feature word beside
feature word neithe
feature typeTwo > apply
feature flowDown > soc2
feature both > both
feature presentDuty > both
feature soc2 > service
feature reference > pronoun
feature soc2 > auditor
feature conjunction > discretion
feature contractTitle > typeTwo
feature without > duration
feature typeTwo > pronoun
feature word neither
feature contractTitle > finding
feature soc2 > otherISO
feature word integrator
feature word meet
feature word item
feature election > typeTwo
feature soc2 > apply
feature word fund
feature either > soc2
feature word compul
feature soc2 > undergo
feature negation > them
feature soc2 > buyer
feature word attest
feature soc2 > relative
feature word price
feature word gap
feature lacks > soc2
feature word trade
feature word enough
feature word since
feature word option
feature own > relative
feature typeTwo > sufficient
feature alternative > negation
feature typeTwo > relative
feature word either
feature main permission soc2
feature typeTwo > typeTwo
feature soc2 > sufficient
feature company > soc2
feature word undergo
feature otherDocument > expiry
feature presentDuty > onRequest
feature both > negation
feature bidder > reference
feature iso27001 > election
feature negation > election
feature soc2 > agentMark
feature word whiche
feature word jaarli
feature finding > negation
feature word nor
feature notify > soc2
feature finding > soc2
feature own > soc2
feature bidder > apply
tree maintain_certification 0 1 =-118 2 3 =-100 4 5 6 7 =-84 8 =-65 9 =20 =-110 =64 =5 =60 =44 1 =-42 9 10 11 =76 =-40 =-58 =-89
tree maintain_certification 0 12 13 =-108 14 15 16 17 18 =-100 =20 =1 =52 =91 =-52 13 =-83 =21 13 19 =11 =-86 9 20 21 =78 =-78 =-84 =-107
tree maintain_certification 0 22 =-103 23 24 =-106 =-28 25 26 27 28 =-31 =28 =98 =-91 =78 23 24 29 =-61 =55 =49 30 31 32 =84 =-86 =-94 =-40
tree maintain_certification 33 34 35 36 37 38 =-94 =-50 39 40 =-56 =91 =69 41 =-83 =-11 =5 42 41 =-83 43 =-58 =29 =67 44 =-106 41 =-11 =82
tree maintain_certification 0 45 46 47 48 49 =-90 =-7 =-5 =47 =7 50 =-54 =50 51 52 53 19 54 55 =33 =-64 =-90 =-65 =-96 =-87 56 =78 =-87
tree maintain_certification 57 58 59 60 =-93 =-25 =72 =-31 61 62 63 51 43 =-93 =-25 =16 64 65 66 67 68 =6 =62 =-53 =-64 =-94 =-61 =76 =-83
tree maintain_certification 63 69 70 48 71 =-86 =-12 =52 =-4 =55 72 7 =-51 9 73 =-16 74 =53 =-79 =-93 64 75 9 73 =34 =85 =-82 =-58 =-79
tree maintain_certification 1 76 77 =-87 =4 =-12 78 79 80 =-71 =-16 =32 76 81 82 74 83 84 85 86 =41 =-81 =-81 =-80 =-70 =-53 =-89 =-75 =76
tree maintain_certification 87 88 89 =-82 =81 =14 69 90 44 =-92 34 91 6 92 93 =-25 =60 =-73 =90 =79 74 94 =78 =-87 =-72 34 =-71 =17 =76
tree maintain_certification 57 95 76 96 97 =-83 =75 =-18 =-18 98 =-15 =105 99 51 100 101 =-50 =22 =50 102 =53 =-56 103 26 102 =65 =-43 =-34 =-70
tree maintain_certification 104 76 6 105 =-77 =32 =24 106 =-93 =38 106 =-86 76 107 =-51 99 108 71 =-36 =45 =54 109 110 111 =54 =-56 =-54 =-77 =67
tree maintain_certification 13 112 113 114 =-80 =44 115 116 =-66 =28 =-10 =59 117 115 =-69 =-2 118 115 37 119 120 =-32 =48 =112 121 =37 =-84 =35 =74
tree maintain_certification 122 123 124 8 59 125 48 126 50 127 128 129 =-69 =78 =-14 =-19 =27 =43 =40 =-17 =97 130 131 =-40 =74 =31 =18 =18 =68
tree maintain_certification 33 17 71 132 36 133 134 135 136 =-69 137 =-58 =22 =16 =19 39 =-38 =59 41 =-55 =1 =64 =21 =39 41 =-4 61 =69 =-68
tree maintain_certification 57 58 138 139 =-75 =53 =-25 =-12 140 =-87 87 24 =-59 =40 94 141 142 143 144 =78 =19 =0 =11 145 =30 =-92 146 =-68 =110
tree maintain_certification 87 147 148 149 =-71 =-28 =14 123 =-46 =61 150 151 123 152 34 8 153 154 155 =-17 =81 =75 =51 =37 =32 =-82 =64 =-70 =-54
tree maintain_certification 156 132 157 158 159 =-67 =2 =-28 =61 =63 158 160 161 162 163 164 165 166 132 =-48 =96 =15 =87 =42 =40 =25 =61 =39 =43
tree maintain_certification 57 0 =-71 167 159 =-20 =107 =68 0 63 =-35 99 168 =-28 =99 169 170 171 =62 =-79 =-63 =-80 9 55 169 =69 =-72 =-45 =-55
tree maintain_certification 13 158 172 173 174 =-64 =68 =-13 =-17 72 =-27 =31 175 176 =-60 =100 177 178 72 179 158 =-8 =50 =91 =39 =-39 25 =-43 =-4
tree maintain_certification 180 104 181 182 29 183 =-68 =45 =-33 =11 =48 =-22 156 184 185 186 =-57 =-5 =76 =27 187 110 188 189 =69 =-22 =-11 =-55 =-39
tree maintain_certification 57 132 190 182 191 192 =-67 =156 =118 =13 =41 =82 140 =-81 102 193 194 195 156 =23 196 =61 =-25 =-56 =-38 145 =19 =-91 =-61
tree maintain_certification 1 88 176 58 =-68 =2 =67 =40 58 88 134 197 198 4 199 200 =-15 =73 =58 =68 =-50 =-76 =73 141 =67 =-55 201 =60 =-75
tree maintain_certification 57 0 202 =-66 =116 203 =-12 =60 140 =-79 0 180 =-35 94 204 205 26 206 =40 =-81 =-38 =-69 =-75 =-58 65 94 =70 =-17 =-93
tree maintain_certification 62 23 207 208 209 =-63 =46 51 =-32 =78 =127 27 125 51 210 211 212 =-46 =26 =81 =102 =0 =19 213 =55 =-51 51 =23 =69
tree maintain_certification 87 122 138 =-61 159 214 =-40 =96 =113 =44 215 216 23 =-60 217 177 197 =3 218 =-72 =55 =-40 =78 =55 23 =-47 30 =60 =-52
tree maintain_certification 22 62 79 219 220 135 =-61 =29 =30 =50 =49 =22 175 221 =-46 =96 78 222 =-26 =45 223 107 =-3 224 225 =55 =-71 =-74 =-67
tree maintain_certification 57 226 58 191 =-62 =146 =5 =36 58 113 227 =22 =-65 228 152 229 107 =-16 230 =3 205 =58 =-62 231 =-67 =137 =-77 =-69 =57
tree maintain_certification 230 36 60 232 51 =-61 =-34 233 =-20 =107 =72 =6 51 25 132 124 234 12 36 235 =-43 =56 =9 =30 =35 =41 =87 =14 =28
tree maintain_certification 0 63 176 104 191 =-62 =132 51 =-48 =5 =52 230 =-37 73 =2 74 =58 =-53 140 =-79 236 237 21 238 =52 =-88 =-49 =-52 =-44
tree maintain_certification 57 132 239 234 180 =-60 240 241 =-54 =1 =130 =24 =111 =82 23 61 =-5 =-71 197 242 243 143 81 =49 =-59 =-15 =-84 =-91 =-38
tree maintain_certification 0 216 45 244 245 138 202 246 =-52 =77 =109 =-14 =20 =2 =9 =44 247 56 55 248 249 250 =45 =-67 =-65 =-60 =-44 =-64 =-49
tree maintain_certification 78 79 77 80 251 252 253 254 =-58 =106 =50 =149 =5 =-30 =69 =32 255 79 164 256 257 =1 =-71 =-66 =63 258 =43 =-62 =-55
tree maintain_certification 0 134 48 45 220 259 245 =-49 =29 =72 =16 =0 =49 =50 121 258 205 260 122 117 =8 =38 =70 261 =79 =-94 =-65 =-69 =-60
tree maintain_certification 23 262 122 263 155 =-52 =86 =165 =44 =53 213 78 264 122 265 =-35 =45 =76 =63 266 261 267 268 =19 =-62 =-43 =-42 =48 =-37
tree maintain_certification 180 269 5 89 208 270 =-52 =22 =-3 =85 =42 =84 175 271 272 =-45 =86 =24 229 198 225 194 273 =46 =-58 =-36 =-69 =-18 =-46
tree maintain_certification 22 33 132 77 36 234 49 274 =-55 =62 =60 =41 =1 =74 =78 =33 23 275 =-52 =37 106 =-60 110 276 277 =54 =-55 =-110 =-53
tree maintain_certification 57 132 278 279 239 280 164 =-56 =41 =66 =82 =50 281 =-11 =146 =62 55 193 43 104 =47 230 =-35 =24 282 =48 =-18 =-37 =-55
tree maintain_certification 88 113 283 210 =-59 =77 =61 140 =-67 28 128 284 285 148 286 287 =-38 =36 =81 =56 =22 =90 =51 216 112 =-9 =95 =57 =48
tree maintain_certification 33 69 126 274 288 12 289 290 29 192 161 291 292 =-46 =42 =59 =38 =142 293 =-18 =84 =7 =55 =18 =13 =72 =82 =43 =30
tree maintain_certification 87 262 51 263 =-53 =140 =-15 =58 69 110 294 213 99 =-3 295 224 107 =-2 =45 =-62 296 =-60 =122 297 =-35 =58 =-41 =-59 =51
tree maintain_certification 57 132 122 298 274 120 79 =-53 =5 =47 =73 =125 =53 =56 102 247 299 152 196 85 300 =45 =-61 =-70 =-22 =-67 =-21 =-56 =-46
tree maintain_certification 22 58 95 139 49 166 301 =-47 =92 =30 =66 =76 =47 =24 78 58 =-27 =41 156 =-36 103 230 =-22 277 83 =54 =-48 =-48 =-40
tree maintain_certification 63 48 278 289 209 105 185 302 =-44 =41 =53 =50 =58 =46 =51 =68 94 140 =-64 56 303 150 304 =44 =-15 =-3 =-54 =-47 =-58
tree maintain_certification 57 159 182 305 59 306 =-50 =101 =55 =150 =25 281 =-6 =134 255 110 102 43 72 =-19 249 =43 =-63 =50 307 =-43 =64 =-43 =-33
tree maintain_certification 182 175 126 96 308 309 147 310 246 =-45 =120 =38 =22 =163 =8 281 =1 =170 =89 311 213 312 134 =6 =68 =-67 =-35 =-45 =39
tree maintain_certification 63 58 226 70 220 36 192 =-52 =135 313 =-18 =116 =24 =44 =50 =37 61 314 299 83 315 =11 316 =53 =-86 =-48 =-24 =-79 =-54
tree maintain_certification 57 33 71 293 317 318 105 =-55 =59 319 =-35 =56 =44 =38 =25 =21 94 198 107 =-9 180 320 =29 =-17 =45 33 =-45 =66 =-52
tree maintain_certification 0 22 321 60 322 77 269 323 =-50 =6 =53 =47 =93 =62 =46 193 216 =1 =50 =-68 115 247 31 324 =30 =-51 =-76 =-64 =64
tree maintain_certification 22 51 132 185 76 125 252 325 244 =-48 =31 =143 =177 =13 =13 =63 =55 115 =-10 =62 51 44 =-67 7 326 =-7 =-69 =19 =35
tree maintain_certification 113 327 =-54 =33 150 45 187 110 149 3 310 328 =-28 =74 =81 329 152 9 330 =14 =-78 =-63 =-70 =-49 =61 =-50 =-35 =45 =-33
tree maintain_certification 79 44 =-63 331 95 6 332 48 8 333 183 216 334 =-35 =90 =23 =58 =72 =11 =62 =11 =63 =55 =73 44 =-70 335 =-1 =45
tree maintain_certification 57 106 =-61 263 336 337 49 241 338 =-45 =15 =-12 =80 =106 =50 =145 106 =-66 187 121 312 3 =82 339 =33 =-68 =-63 =-59 =-21
tree maintain_certification 226 79 113 13 340 =-59 =69 =7 232 176 341 70 342 208 343 =-32 =38 281 =-7 =128 =-3 344 =3 =130 =61 =75 =37 =24 =36
tree maintain_certification 57 58 112 345 346 29 166 325 =-49 =117 =29 =-2 =112 =36 =91 =9 44 =-66 198 314 347 312 276 =39 =-64 =-67 =-22 =-73 =-29
tree maintain_certification 58 184 262 70 43 348 =-40 =110 272 284 46 349 =-22 =61 =49 =89 =52 =34 =58 255 231 =20 =126 =-52 55 324 =35 =-55 =-85
tree maintain_certification 0 230 350 351 96 =-40 =41 =119 =124 34 101 191 352 353 =-31 =26 =10 =132 =35 =29 140 =-71 55 201 51 =19 =51 =-71 =-58
tree maintain_certification 106 =-59 156 252 155 308 149 =-24 =30 =18 =70 =188 102 247 354 152 188 355 85 356 =32 =-27 =-66 =-48 =-22 =-60 =-26 =-55 =-49
tree maintain_certification 0 78 286 357 358 359 =-45 =17 =92 =79 =89 37 360 =-14 =76 23 =-59 361 =54 =-55 37 196 362 205 =26 =-70 =63 =-34 =-27
tree maintain_certification 88 184 33 126 290 363 364 365 348 46 366 =-35 =105 =34 =103 =89 =51 =29 =18 =87 =13 367 =10 =72 26 169 =46 =-83 =-72
tree maintain_certification 78 88 215 80 368 323 116 =-47 =53 =3 =10 369 =10 =-55 =19 =26 370 150 205 371 285 247 =18 =-51 =75 =-39 =-62 =-28 =-68
tree maintain_certification 0 372 166 288 373 95 348 43 =-41 73 =-31 =-5 =93 =27 =64 =15 =36 245 =5 =108 32 308 374 276 =23 =-99 =-28 =57 =-71
tree maintain_certification 63 58 88 298 309 146 60 176 159 =-40 =30 =52 =63 =84 =145 =123 =25 =32 23 375 =-26 =96 103 376 377 =37 =-24 =-75 =-29
tree maintain_certification 57 0 95 97 317 378 379 =-51 380 =-12 =207 =113 =45 =134 =44 127 =9 =83 361 10 223 261 =28 =-15 =-42 =-42 381 =-45 =54
tree maintain_certification 51 43 116 =-59 =42 104 382 383 262 120 384 =-29 =97 =63 =46 =98 =95 385 386 387 166 =1 =71 =47 =61 =-98 82 =24 =-59
tree maintain_certification 0 140 =-61 388 111 298 28 389 390 391 =-26 =87 =55 =126 249 =0 =-59 =120 214 =-52 =79 =79 140 =-69 370 242 =28 =-95 =-81
tree maintain_certification 140 =-62 22 79 220 108 333 112 35 =-33 =17 =78 =78 152 =32 =-52 =50 =33 102 392 193 152 393 =27 =-50 =-65 =-32 =-59 =-38
tree maintain_certification 5 72 230 33 =-35 =7 146 28 394 =-26 =38 =9 =98 345 395 33 77 396 6 =-13 =54 =72 =84 =27 =74 =84 188 =51 =-45
tree maintain_certification 87 24 220 397 =-50 271 =-49 0 =-9 =59 =40 311 =27 =-45 398 9 0 8 217 164 =-5 =105 =78 299 =47 =-60 =31 =-64 =-70
tree maintain_certification 255 78 113 305 226 =-45 =46 =103 399 185 =-3 =80 =-51 94 314 144 400 401 402 257 =36 =-51 =-99 =-38 =-49 =-15 =-70 =-43 =-41
tree maintain_certification 57 226 252 191 395 176 =-39 =56 =37 =124 =170 =27 140 =-62 370 3 =74 28 80 13 =-30 261 403 =30 =-78 =-52 =64 =35 =-60
tree maintain_certification 63 79 262 327 346 404 405 12 406 78 407 =-43 =83 =-17 =97 =55 =59 =10 =113 =37 =51 =32 408 404 315 =-3 =24 =50 =-69
tree maintain_certification 206 26 409 410 395 411 370 201 412 193 78 172 =0 =59 =28 =-30 =-61 =-68 =-56 =-74 =78 =-60 78 =-28 413 =-38 =22 =-43 =-59
tree maintain_certification 180 414 215 415 323 119 =-41 =52 =25 =86 =14 416 417 =-58 =10 =131 94 55 7 372 =1 =54 392 =47 =-52 =-53 264 =-49 =61
tree maintain_certification 180 33 80 159 418 419 =-43 =95 =3 =42 369 =17 =-42 52 =31 =-59 28 107 174 =-33 =89 212 80 420 =17 =-51 =73 =-57 =31
tree maintain_certification 106 =-58 115 87 278 49 421 45 105 =-27 =52 =60 =100 =102 =55 422 402 276 76 423 424 =12 =-57 =-44 =38 =-93 =-116 =-50 =50
tree maintain_certification 106 =-58 425 398 370 426 417 =-62 427 428 429 430 205 =16 =-54 =-27 =-24 =100 414 =19 =73 =-55 =-51 =-59 431 432 =-22 =83 =67
tree maintain_certification 126 185 58 34 341 182 433 434 245 435 =-26 =11 =49 =52 311 =28 =-43 =25 =55 260 =3 =56 102 324 =26 =-41 =-46 =72 =91
tree maintain_certification 87 136 226 274 372 436 310 =-35 =36 =95 =9 =75 =32 =25 3 437 =81 =8 438 439 440 441 152 =13 =-56 =-68 =-53 =-63 =-71
tree maintain_certification 106 58 =-60 =17 255 208 206 273 442 7 443 95 148 444 422 =-7 =-65 =96 =71 =72 =49 311 =21 =-16 =178 =-52 =-55 =55 =-36
tree maintain_certification 57 362 337 298 88 351 =-40 =90 =13 =93 =102 =10 44 =-62 102 361 422 41 =73 445 446 447 =38 =-69 =-4 =-51 =-46 =-20 =-31
tree maintain_certification 1 88 149 252 448 =-42 =27 =147 =31 =33 102 152 449 450 451 121 193 =22 28 =-49 =43 =-49 =100 =-48 =-56 =-59 452 =-49 =39
tree maintain_certification 255 76 230 207 157 358 48 =-20 =46 =80 =60 =101 453 294 454 257 =19 =-66 =-52 25 =-62 =32 =-27 37 =30 =-34 48 =-39 =50
tree maintain_certification 1 285 382 190 455 414 456 =-49 =65 =-14 =23 =51 =85 409 =79 =-15 197 457 403 247 =21 =-33 107 =-100 =34 =-50 266 =-54 =27
tree maintain_certification 96 95 439 458 416 329 459 460 461 451 433 462 =-14 =46 463 =23 =-45 =44 =90 =48 =44 =-52 =71 =63 =-63 =53 197 =87 =-47
tree maintain_certification 180 0 353 464 166 416 96 =-46 =50 =75 =29 =33 =28 140 =-66 =22 107 465 =-28 =62 187 201 193 =33 =-29 =-61 466 =-37 =67
tree maintain_certification 1 353 149 164 467 =-38 =88 =50 =54 =22 26 468 51 469 257 141 322 =11 =104 =-42 =-66 =-66 116 255 =44 =-30 =-44 =-51 =-37
tree maintain_certification 1 470 428 471 271 =-48 =-23 =42 =78 =27 24 115 185 377 361 472 473 474 =1 =33 =-31 =107 458 =-50 =71 =-48 =88 =38 =43
tree maintain_certification 140 =-61 0 70 63 475 476 209 477 478 192 202 479 =-36 =51 =87 =85 =53 =78 =64 =83 =27 =8 =46 392 94 =24 =-23 =-65
tree maintain_certification 44 =-60 480 481 135 26 198 94 314 156 271 309 =-27 =145 =15 482 403 =27 =-62 =-20 =-67 218 =-61 =42 =-36 =-44 =64 =43 =-44
tree maintain_certification 57 95 483 345 428 395 484 =-41 =52 =58 =81 24 =-49 =94 186 =30 =-26 =54 453 314 257 485 205 =25 =-63 =-35 =-56 =-67 =-18
tree maintain_certification 126 60 285 151 416 188 409 327 168 333 288 486 =-11 =60 =29 =62 =35 =44 99 =-33 =-8 =-44 =64 =-65 414 =6 =67 =51 =80
tree maintain_certification 417 =-60 487 126 193 111 468 310 327 13 62 488 =-13 =41 =29 440 20 =25 =-55 =-40 =53 =81 =-54 =-26 =-42 =79 48 =-20 =59
tree maintain_certification 1 62 298 415 269 =-32 =46 =75 =94 =28 44 =-59 26 489 258 169 410 490 491 206 =27 =-36 =-46 =-35 =-47 =-59 =-59 =-83 =-32
tree maintain_certification 140 =-60 284 142 483 492 433 493 48 341 177 494 =-6 =-80 217 =-43 =49 =51 =46 =61 409 =45 =-32 =79 495 =24 =-27 =-22 =86
tree maintain_certification 255 87 113 246 =-48 =85 271 496 497 =-30 =101 =78 399 =24 =-41 410 102 498 260 55 =27 =-55 =-5 =-66 =-22 =-41 499 =-39 =39
tree maintain_certification 57 414 76 239 500 =-31 =40 =71 =15 320 =30 =-14 3 =55 51 43 420 =-52 =66 103 187 =20 =-19 =-34 420 74 =42 =-28 =-66
tree maintain_certification 72 87 308 48 =-32 =52 =26 55 442 =5 =152 381 =-68 =54 187 491 501 166 345 76 132 =-1 =75 =36 =67 =55 =54 =-61 =-25
tree maintain_certification 502 134 126 156 278 503 =-35 =22 =49 51 504 46 505 =-16 =52 =54 =38 =23 =74 =55 473 506 =42 156 =-31 =54 507 =-8 =86
tree maintain_certification 255 232 115 231 158 280 62 508 509 510 493 =-16 =37 =84 =80 =55 511 102 =23 =-52 =-94 =55 =20 =98 =31 130 =52 =-33 =-32
tree maintain_certification 502 208 87 167 =-31 =28 257 197 150 512 61 354 =25 =-32 =-49 =-25 =-21 134 =-55 =34 =-71 =35 232 219 33 =2 =51 =74 =62
tree maintain_certification 106 =-53 115 135 294 513 48 451 209 180 208 483 464 =-30 =34 =3 =28 498 103 =8 =-37 =-80 =62 =52 =46 =37 =-42 =53 =34
tree maintain_certification 140 =-59 502 294 231 94 206 514 62 344 =-2 =38 515 =34 =-65 516 =-51 =64 =-50 517 =-55 =44 =91 =-52 112 473 =30 =-3 =106
tree maintain_certification 1 96 127 518 519 520 =-37 =95 =70 311 =44 =-47 =40 =56 392 45 5 109 489 205 521 =9 =-36 =-60 =-79 =-48 =37 =51 =-63
tree maintain_certification 1 95 442 281 49 522 =-40 =7 =76 =9 =124 =67 502 408 377 392 170 523 303 =12 =-47 =-39 =-34 =-56 =-35 =-67 473 =41 =5
tree maintain_certification 198 178 524 135 220 109 403 61 190 =4 =48 =-39 99 =40 =-78 =-44 =46 =60 525 =90 =9 =-23 5 513 526 =-71 =16 =41 =44
tree maintain_certification 232 0 104 310 209 337 527 528 12 =-35 =54 =98 =29 =61 =63 =39 257 341 529 152 =5 =-60 =-64 =71 =-75 115 =5 =43 =34
tree maintain_certification 122 398 96 6 432 530 294 487 311 109 531 175 =-1 =16 =-64 =-52 =-30 315 =-35 99 =-31 =11 =-35 =40 =87 =53 =56 =-67 =46
tree maintain_certification 458 480 329 205 532 533 122 331 382 395 453 534 535 =5 =-35 =-36 =-25 =49 =84 =59 536 =58 =-34 =36 =-55 =-57 =-45 =-39 =69
tree maintain_certification 106 9 =-55 =41 370 392 314 232 180 215 427 88 =-22 =36 =19 =34 413 28 =-25 =23 347 537 =32 =-37 =-43 =41 =-68 =-57 =-58
tree maintain_certification 1 262 538 105 539 =-30 =74 =94 41 =-30 =46 =45 458 540 541 386 268 250 542 =9 =-16 =-64 =-45 543 =49 =-53 =-49 =-65 =63
tree maintain_certification 180 416 544 159 76 545 =-32 =-1 =9 =36 546 =18 =-55 =70 403 361 110 319 454 547 =23 =-35 =-58 =-33 =-32 142 =6 =-62 =-63
tree maintain_certification 468 416 458 453 61 480 354 24 548 422 549 547 =11 =-38 =-76 =-43 =-38 =30 452 =-39 =60 =-34 =-50 264 =-28 =35 =56 =73 =-50
tree maintain_certification 106 550 =-53 =69 551 57 337 407 212 443 =-18 =34 =40 =105 =112 273 150 110 552 450 =24 =-56 =-39 =-32 553 =-38 =18 =-52 =33
tree maintain_certification 1 33 49 309 554 555 406 =-31 =79 =80 =52 =91 =74 =33 331 556 312 511 557 377 450 =8 =-51 =-34 =-43 =-55 =-67 =29 =65
tree maintain_certification 106 108 =-54 =35 206 102 180 414 327 558 =-17 =72 =33 481 80 =-7 =36 =65 242 299 261 151 =29 =-62 =-22 =-14 =-60 =-33 =-56
tree maintain_certification 439 134 94 51 486 559 560 427 561 263 57 518 241 =-35 =4 =29 =-2 =75 =38 313 =8 =93 =72 =-56 =65 =18 =-60 =49 =-64
tree maintain_certification 184 345 420 206 562 483 156 =-20 1 =-29 563 521 =20 =-96 =-48 =11 =85 =-55 564 =-53 =71 =41 565 180 566 =-12 =81 =43 =-25
tree maintain_certification 404 115 96 410 392 442 60 312 35 22 59 =-18 =60 137 =-4 =48 =28 =-59 =34 =103 =-54 =-57 =52 =25 535 198 =45 =-28 =-37
tree maintain_certification 381 288 135 370 199 74 567 448 568 541 272 =-5 =39 =-55 569 =69 =-45 315 =74 171 =-32 =49 =-49 =-34 =44 =-56 =46 =35 =46
tree maintain_certification 5 237 570 491 571 262 57 526 522 226 60 545 =-37 =-1 =29 =17 =24 =62 541 572 =5 =64 =-68 =36 =47 =-53 =51 =-47 =36
tree maintain_certification 573 574 273 184 197 103 491 156 142 310 =-7 =54 =-52 2 213 =7 =-19 575 =58 =-67 =-68 =-47 =-47 197 =9 =59 =-52 =61 =62
tree maintain_certification 439 398 532 35 276 576 440 548 513 577 578 540 579 =6 =51 =-50 =-55 =-52 =32 =-33 =-28 =-39 =-70 580 =38 =-47 =-54 =-59 =-62
tree maintain_certification 106 581 =-51 =60 468 102 151 392 417 =-58 257 70 582 116 1 414 =-10 =35 316 =24 =-75 =-18 =-34 =47 =-40 =-49 =-55 =-28 =-45
tree maintain_certification 44 =-58 502 184 583 164 288 584 91 159 156 585 586 =-41 =60 =-1 =-8 =33 =33 =-78 =33 =49 =54 549 =28 =-94 7 =38 =9
tree maintain_certification 284 327 107 =-25 102 312 151 587 588 112 331 55 589 23 =0 473 =24 =-17 =-32 =-34 =55 =70 =-53 =-63 =-58 =-58 =-36 =43 =79
tree maintain_certification 115 57 337 190 590 279 95 301 68 =-7 =-41 =63 =28 =59 =12 =43 =100 463 110 104 =36 =5 =-40 =-38 591 117 =59 =11 =-53
tree maintain_certification 592 122 51 593 252 1 71 594 595 434 =-34 =50 =68 =101 =33 587 38 431 =-3 =38 =51 =-65 =97 =38 567 =18 =-44 =41 =-34
tree maintain_certification 417 =-58 111 166 450 95 295 596 567 494 491 542 26 =15 =-30 =-14 =-53 =-61 =-45 =-53 =-38 =48 =-54 79 =66 =-40 504 =-41 =58
tree maintain_certification 417 =-57 284 392 419 152 480 411 597 422 102 494 450 449 =11 =-46 =-39 =-57 =-22 598 =-58 =86 =-68 =-58 =-37 =-54 =95 =-56 =65
tree maintain_certification 44 =-58 370 439 48 329 599 600 54 514 10 601 =3 =39 =-34 =-32 =-66 217 602 603 =62 =-20 =-38 =-70 =-70 =-41 =48 =-60 =-49
tree maintain_certification 24 395 87 397 96 =-30 =40 184 158 =-10 =68 =57 143 422 604 9 7 3 =50 =-4 =20 =-54 =-115 =-55 =-38 =56 605 =30 =-53
tree maintain_certification 95 416 452 606 301 607 608 60 191 609 610 =-15 =16 =100 =63 =24 =55 =61 =63 =45 611 =35 =-50 =56 178 612 =71 =-31 =-33
tree maintain_certification 140 =-57 24 5 448 312 613 255 559 157 341 148 =-6 =48 =49 =58 =-58 =-31 =22 =-60 =35 188 614 =21 =90 =-47 0 =10 =51
tree maintain_certification 416 458 419 27 615 454 329 282 616 468 206 150 =4 105 =-25 =59 =-40 =-39 =-67 =-29 =-46 =-51 =78 142 =31 =-41 =82 =55 =62
tree maintain_certification 140 =-60 502 55 111 101 203 78 =-17 617 618 =4 =45 =-63 619 =34 =-11 =32 620 =-40 =52 =-44 621 475 372 =10 =61 =64 =-79
tree maintain_certification 134 285 530 111 389 272 1 622 519 42 623 =-33 =90 =39 =63 =35 624 547 =-2 =-58 =27 =28 =82 =-37 =44 =27 625 =63 =-49
tree maintain_certification 140 =-56 166 514 398 185 33 579 1 132 406 626 =-28 =82 =90 =42 404 =-2 =27 =58 627 361 =31 =-46 =-82 =59 =-63 =-42 =41
tree maintain_certification 198 95 1 126 285 628 =-26 =26 =21 =74 629 121 457 273 312 630 446 408 =18 =-49 =-16 =-62 =-58 =-38 =-46 =-53 =-59 =52 =-32
tree maintain_certification 458 178 406 395 122 111 591 631 632 498 633 =-1 =53 =-64 =86 =50 =-57 634 =-44 =59 =32 =44 =75 48 133 =-33 =35 =44 =55
tree maintain_certification 140 =-56 166 255 635 532 636 205 1 414 455 =-19 =43 =18 454 511 597 =16 =-71 =-52 =-48 =-45 =-49 =-50 =-32 542 =-7 =-51 =45
tree maintain_certification 140 =-59 198 134 370 483 55 315 637 186 =-17 =18 =70 8 =5 =46 =-44 186 213 469 =42 =-50 =-33 =2 =-53 186 =73 =-37 =-30
tree maintain_certification 126 106 638 560 =-56 =80 =33 395 298 258 639 341 537 606 640 442 641 =-3 =24 =87 =-46 =47 =-44 =41 =-45 =-64 =64 =54 =63
tree maintain_certification 198 206 314 635 115 134 372 370 57 212 380 642 =-17 =77 =59 =44 228 643 =14 =-23 =-52 =-64 =21 =48 =33 =-36 =-63 =-50 =-33
tree maintain_certification 106 =-38 312 247 10 644 532 457 579 197 193 645 =16 =-30 646 427 =-56 =22 =57 134 =-40 =34 =61 =-42 =-45 =-24 =-34 =-53 =-59
tree maintain_certification 122 468 5 285 404 396 232 647 180 176 601 =-30 =16 =38 648 =-12 =33 =80 =19 =41 649 =37 =-7 650 =73 =6 =26 =-49 =40
tree maintain_certification 206 490 502 651 149 652 6 653 654 655 143 =-7 =-35 =54 =49 =-67 =47 =40 =33 =50 458 475 656 =6 =81 =56 =97 =-44 =-52
tree maintain_certification 490 638 107 443 87 =-46 167 409 657 =24 =-38 =-59 528 =-96 =48 =49 658 659 422 152 568 =9 =68 =-49 =-37 =-24 =-33 =39 =-39
tree maintain_certification 419 362 551 660 661 23 275 662 663 664 353 =-42 =4 =38 =14 =83 =-2 55 402 12 =-1 =33 =-88 =-42 =74 =35 =24 =19 =89
tree maintain_certification 55 665 180 95 414 666 213 =-15 =-52 =74 667 =25 =-15 =44 110 370 616 319 668 =22 =-72 =-22 =-63 =-48 =-35 493 =-53 =42 =-39
tree maintain_certification 126 439 140 =-53 431 669 341 670 461 184 671 635 592 148 =-1 =47 672 =-46 =61 =-47 =-52 =13 =83 =-47 =46 =64 =38 =-62 =51
tree maintain_certification 198 26 193 417 =-53 94 208 135 416 673 =4 =37 =60 =47 =43 332 =-44 =13 282 =-53 =51 320 =2 =-58 33 674 =-49 =68 =48
tree maintain_certification 126 140 =-52 94 675 284 676 292 677 678 679 680 107 430 =-9 =-72 =3 =-34 =-45 =41 =-56 =47 =22 =50 =52 332 =-43 =4 =60
tree maintain_certification 106 681 =-44 =61 682 44 =-50 460 567 683 684 532 284 685 617 686 =6 =79 =-57 172 =25 =-30 =65 =-42 =-47 =-44 =-44 =57 =-27
tree maintain_certification 381 404 687 231 395 87 688 =-18 =97 260 490 599 170 =10 =-27 =-68 =-65 184 689 690 =-67 =51 =31 =25 =33 =72 =106 =20 =41
tree maintain_certification 122 316 55 691 692 693 511 694 604 695 247 377 =4 =-31 =-44 =-36 =-86 =-49 =-49 =-64 =92 =54 563 =-45 =48 =-65 696 =49 =-63
tree maintain_certification 106 =-40 362 26 44 =-56 113 =36 693 651 468 697 206 285 698 =0 =49 =28 =-36 =-73 =-40 =56 =-75 699 =-55 =33 700 =35 =-17
tree maintain_certification 198 480 398 419 669 193 540 651 152 347 =9 701 113 =56 =-43 =45 =-51 =62 =-58 7 =-43 =24 =79 =80 =-50 =-41 33 =-42 =46
tree maintain_certification 398 682 126 115 702 6 344 504 304 703 =-1 =-46 =-36 649 =53 =-12 =28 =64 =-55 536 591 =38 =-46 =-39 563 =64 =-35 =-31 =-63
tree maintain_certification 111 140 =-51 107 142 704 =-2 =-70 =-63 585 705 258 205 546 83 706 312 707 =14 =-72 =-49 =-58 =-32 =-25 =-48 =-60 =-21 =27 =-30
tree maintain_certification 458 77 438 646 54 166 147 6 298 64 434 607 =-8 =64 =30 =-41 =59 =43 =38 147 374 =64 =-46 =-53 =-65 =63 =-51 =56 =48
tree maintain_certification 51 542 148 708 709 526 710 382 =-4 =60 =-56 425 =41 =-30 =-79 =-61 469 =62 =-58 90 711 642 =-51 =45 =26 =21 392 =14 =-53
tree maintain_certification 231 671 151 502 45 54 61 712 110 =0 =-30 =-62 =-42 =-62 =31 219 277 713 =14 =-36 =-48 =65 239 =-56 =43 146 =-42 =38 =72
tree maintain_certification 135 513 159 560 389 714 293 715 659 360 184 635 =-10 =-58 =9 =49 =-38 =-48 =37 =48 =60 =61 =37 648 716 =41 =-48 =-47 =40
tree maintain_certification 166 151 562 493 511 526 94 395 717 312 559 673 =-2 =46 =-41 =-50 =88 =36 146 718 =-49 =59 =42 =28 =-50 =47 =74 =-52 =38
tree maintain_certification 198 255 370 44 =-50 395 679 258 719 457 453 =12 =-12 =-45 =80 =-61 =-47 427 =12 =100 =-54 499 413 =-62 =-17 =34 164 =-36 =45
tree maintain_certification 395 458 720 721 511 480 126 188 722 279 615 =-1 =67 =49 =-58 =-31 =39 33 =-48 =20 =-51 =45 =-51 =42 427 =10 611 =100 =-4
tree maintain_certification 404 719 486 115 126 521 567 58 1 723 724 139 =-39 =31 =20 =28 =-4 =11 =-54 =-50 =53 725 =14 =106 =56 =84 321 =27 =-36
tree maintain_certification 439 89 458 94 719 559 208 127 726 727 363 728 =-6 =60 =37 =95 =49 657 =55 =-61 =32 =-47 =65 367 =-40 =20 =44 =60 =-59
tree maintain_certification 106 =-41 354 729 258 95 730 61 731 701 732 526 733 359 =6 =48 =-42 276 =42 =-63 =-57 =58 =-46 =-34 =-55 =43 =-61 =-68 =-23
tree maintain_certification 419 390 606 371 164 327 94 120 434 354 581 616 =-1 =-70 =-57 =-32 =35 =31 218 =-46 =10 =29 =51 335 =-75 =-12 =42 =43 =70
tree maintain_certification 126 461 734 180 336 105 459 71 735 =-21 =68 =11 =39 =54 =37 736 737 536 =4 130 738 =-62 =9 =26 =-66 =31 =72 =82 =42
tree maintain_certification 739 460 21 5 438 468 135 231 95 523 156 107 740 =-46 =51 =-2 80 =2 =42 =-37 =34 =65 =46 =-38 =-40 =26 =-65 =48 =-48
tree maintain_certification 126 115 653 741 201 411 729 398 742 237 573 =4 =61 =-43 743 =-30 =44 =-46 =-59 =-52 =-61 =-29 =-52 483 =0 144 =62 =-28 =43
tree maintain_certification 140 =-56 420 669 490 626 532 744 653 745 599 746 473 =7 507 =-13 =52 =-53 =-57 =66 =-47 =81 =-50 =76 =-36 =61 13 =14 =-58
tree maintain_certification 535 228 747 748 109 645 730 354 749 87 =1 144 =20 =-9 =-19 590 36 =-42 =18 =48 =-55 =-38 =-35 =-59 750 =54 =-44 =-52 =-32
tree maintain_certification 106 260 =-53 0 =-38 =71 751 468 406 621 639 752 337 424 640 530 =4 =41 =-41 =-43 =69 0 =124 =-17 =-38 =-71 =70 =-39 =-58
tree maintain_certification 198 284 24 620 87 610 =-18 =33 167 753 396 754 755 756 =3 294 =-66 =41 =-39 =31 =54 =92 757 =-46 =19 =66 =18 =54 =-32
tree maintain_certification 44 =-56 635 458 51 425 410 112 758 411 759 =4 =-48 =-56 =-61 =60 =-51 357 760 =-20 =58 =57 =13 =48 761 652 =-53 =32 =46
tree maintain_certification 460 705 739 481 560 486 762 231 122 341 402 763 427 764 =-10 =67 =9 =89 =-73 =48 =30 =65 =-73 =57 =67 =38 =-58 =-25 =44
tree maintain_certification 26 257 765 392 494 591 52 766 151 206 491 187 =15 134 146 =-38 =42 =37 =-36 =-28 =-40 =-31 =-60 =-53 =-51 =-42 =-38 =-37 =-27
tree maintain_certification 460 453 650 96 436 669 431 616 734 579 331 767 768 416 =2 =57 =-44 =-49 =48 =48 =80 =-58 =41 =82 =80 =89 =-19 =-17 =51
tree maintain_certification 769 148 491 770 425 771 714 647 92 102 156 =-4 =9 =-24 =-38 =47 =50 =73 669 772 291 =-17 =45 =65 =54 =68 =-43 =41 =68
tree maintain_certification 526 294 106 773 600 =-53 =46 =56 314 439 416 258 398 494 561 774 567 =5 =-36 =45 =35 =-50 =-48 =-61 =65 =-58 =-63 =-34 =31
tree maintain_certification 739 166 49 298 701 692 653 521 238 164 98 775 =-6 =49 =39 627 =38 =-53 =-62 776 =-48 =46 =-55 =84 =48 =57 =45 =27 =-48
tree maintain_certification 106 773 =-46 =56 535 439 469 777 273 588 36 547 494 778 779 =8 =-63 =61 =-52 =-48 =26 =-42 =-35 =-36 =-43 =-59 58 =-41 =38
tree maintain_certification 94 198 402 486 105 96 115 477 87 780 24 =-21 =9 =62 =6 =72 =25 =43 =42 =62 =-59 5 526 =-57 =23 =32 781 =-39 =76
tree maintain_certification 134 229 314 198 673 567 782 45 54 457 662 532 783 =5 =-58 =-48 =102 =-48 =-61 =44 =-52 =-48 =35 =-23 =-62 =-51 28 =98 =18
tree maintain_certification 111 769 9 462 57 0 321 =-16 =42 =11 563 784 785 786 440 =16 787 =-62 =26 =-57 =-62 =-54 648 =-34 =38 =47 =-49 =67 =-31
tree maintain_certification 106 638 =-44 =26 573 419 216 359 95 146 219 436 788 104 =-16 648 =-7 =28 =92 =53 =22 =53 =29 =39 789 =53 =-14 =66 =54
tree maintain_certification 398 770 392 331 419 417 =-51 675 790 151 255 144 23 =-1 =14 23 =10 =-33 791 =-19 =69 =-37 =-57 =47 =65 =44 =-64 =74 =-57
tree maintain_certification 107 792 342 =-25 316 =50 =-62 =59 102 257 44 =-46 21 573 653 319 533 =9 538 =24 =113 470 =-28 =22 =-49 =56 =-51 =-38 =-27
tree maintain_certification 734 769 719 258 76 480 793 794 795 442 126 753 =-5 =59 =33 =68 =-47 130 553 =75 =-4 =-44 =80 =-38 =14 =-60 =69 =67 =68
tree maintain_certification 381 693 74 451 370 796 610 745 384 367 797 =-7 =32 443 561 =32 =-58 =-54 =75 =63 =27 =31 =-45 =44 473 =-51 =8 =-63 =37
tree maintain_certification 404 106 798 124 =-46 =41 =56 169 449 541 607 408 799 800 801 430 =6 437 =-32 =35 =42 =-60 =-41 =-47 =63 =-39 =-46 =-56 =18
tree maintain_certification 198 719 518 261 180 88 =-11 =24 404 582 319 8 658 =20 =-36 =-7 =-34 =-45 =49 353 =-51 =52 =27 =71 88 614 =-48 =28 =45
tree maintain_certification 349 559 802 135 729 436 134 229 483 803 571 =-6 =43 =-73 585 =3 =37 =-49 414 =47 =-24 =64 =-72 =34 294 =42 =-9 =-42 =47
tree maintain_certification 48 142 390 768 403 419 125 213 804 =2 =-31 170 =-32 =55 =22 =72 =-39 805 =-51 =48 =49 736 794 526 =-46 =21 =27 =16 =40
tree maintain_certification 439 604 374 752 759 134 403 419 151 662 343 806 =3 =46 =44 =95 =-36 =64 =-39 807 808 =59 =-40 =-41 =-39 =72 =-19 =-78 =-56
tree maintain_certification 184 747 343 96 809 15 382 729 714 89 810 =-11 =27 =42 =42 =-68 =53 =52 =72 556 10 =67 =-39 =-47 =46 =40 294 =19 =-33
tree maintain_certification 777 312 439 766 692 786 674 490 811 583 417 =-44 576 =8 =-28 241 =94 =18 =-69 =-28 =-44 =-58 =81 =-34 =-54 =-53 282 =-54 =52
tree maintain_certification 502 812 717 385 156 663 =-23 229 =68 =-19 111 474 420 710 =1 =-61 51 =-13 =-87 =21 =-30 =-64 =77 =48 813 33 =10 =44 =-27
tree maintain_certification 814 331 669 662 459 21 362 94 504 815 =-4 320 =-1 =-81 =22 266 =-52 =12 266 414 =10 =52 =-14 =-61 =32 =92 =51 =40 =81
tree maintain_certification 255 374 530 169 54 816 817 818 454 819 =5 =-42 =-44 =70 =72 =-54 =-51 =-58 =40 820 =-29 =49 381 458 483 =-56 =-6 =46 =45
tree maintain_certification 201 48 35 425 101 752 460 182 22 821 =-13 =66 27 297 648 =-9 285 =36 =-54 =42 =51 =29 =52 =68 =28 =-12 =24 =35 =-59
tree maintain_certification 106 581 =-38 =54 362 94 112 494 178 392 676 144 =5 =-14 =25 =-42 =-19 =-53 =53 264 =-37 =31 700 271 414 =-21 =87 =38 =-20
tree maintain_certification 574 728 635 349 106 167 =-50 =41 314 822 823 824 811 567 =4 =-30 =-66 =-47 =66 825 =-45 =32 =-57 =44 622 =-39 =40 =60 =52
tree maintain_certification 826 111 198 827 242 719 514 665 156 828 =1 =68 616 =19 413 =-83 =40 =-20 =-24 =69 =-51 =-50 =-25 198 504 =-40 =41 =39 =-43
tree maintain_certification 55 621 140 =-46 759 829 237 642 205 559 790 830 831 752 =8 =72 =-27 =-46 =-53 832 =-49 =48 =-42 =57 =-35 =-66 =-39 =-59 =-30
tree maintain_certification 395 94 173 381 833 777 834 835 402 =5 =-46 =-49 =-65 =-38 =-76 =37 478 =-34 =55 231 173 836 =-50 =44 =14 =61 28 =68 =4
tree maintain_certification 44 =-54 237 94 110 130 506 837 838 597 =13 413 =-83 =48 =-59 =48 =-21 839 62 611 =-4 =-44 =40 =-85 =-30 781 =-28 =66 =-47
tree maintain_certification 267 814 48 840 841 440 644 842 843 714 844 651 610 =-7 =19 =40 =44 =45 =33 =72 845 =-33 =55 =-30 =80 =65 =30 =79 =-36
tree maintain_certification 374 846 198 255 314 709 180 474 475 480 =3 =-50 =42 =-38 475 319 258 =24 =-53 =-24 =-25 =-75 =-56 =-20 5 =-35 =34 =41 =-20
tree maintain_certification 67 502 770 438 297 847 =-5 =53 425 =43 =-36 =-47 =62 553 694 2 848 849 =33 =-26 =-41 =-2 =-36 544 839 =18 =-41 =-43 =-42
tree maintain_certification 206 621 850 851 110 852 21 853 152 671 5 450 =9 =-29 625 =43 =-22 =-17 =-38 =-56 =-45 =-41 =-25 =-43 =-40 =-54 854 =-51 =40
tree maintain_certification 398 439 855 567 406 856 535 857 858 859 469 860 156 =0 671 =15 =-29 =54 =-35 =-64 =75 =-26 =-21 =-36 =54 =-35 =-59 =-53 =-59
tree maintain_certification 198 458 140 =-45 734 301 567 164 745 268 381 255 861 =4 =-57 862 =-34 =52 =40 =-52 =66 268 =49 =-41 =-39 =60 =72 =47 =-27
tree maintain_certification 106 308 =-46 =39 395 284 607 331 493 577 216 95 863 =-5 =36 864 =39 =-43 =27 =-44 =35 =38 =60 865 186 =76 =-29 =-35 =35
tree maintain_certification 134 604 21 438 477 866 867 191 717 152 577 868 =1 =-64 =-44 =-46 =73 =74 =52 =-53 =60 138 =-56 =40 =-56 =-78 28 =94 =9
tree maintain_certification 5 457 148 869 110 152 180 101 73 870 =-4 =85 =-28 =24 871 872 156 =-5 =15 =-37 =43 =-54 =-35 =-56 =43 =-58 197 =30 =-39
tree maintain_certification 134 450 451 659 359 831 873 874 632 156 =-10 110 563 =10 =-19 =-35 =61 =75 =79 =-44 875 =62 =-18 =-27 =35 =-43 563 =45 =-42
tree maintain_certification 842 122 809 89 106 =-40 816 876 95 112 30 628 494 501 =-4 =-38 =-58 =19 381 =-60 =15 =53 =28 =-58 =-74 =52 =74 =30 =70
tree maintain_certification 398 140 =-44 615 231 769 122 51 596 395 216 877 878 710 =-2 =-48 =-45 =-59 =33 =44 =-61 =10 879 =35 =-40 =56 =60 =71 =-45
tree maintain_certification 111 314 880 833 638 881 424 709 882 249 417 =-48 94 =8 =-15 =-47 =-26 =-68 =-43 =82 =30 =-83 =-28 =-55 295 673 =-47 =51 =51
tree maintain_certification 635 267 532 483 301 23 372 507 883 =-22 =25 =57 41 =-10 =68 512 521 =13 =-34 884 =-39 =31 =61 7 =34 =7 =-43 =-33 =-32
tree maintain_certification 70 77 302 134 187 513 269 330 101 778 753 885 =-8 =43 =56 =40 =18 =-56 =62 227 =69 =6 =-34 227 =72 =-5 =39 =44 =23
tree maintain_certification 381 151 184 486 57 886 470 233 887 663 =-23 =10 =51 =51 =14 =87 563 276 304 =10 =-26 =-57 =-32 =46 551 =7 =51 =-43 =38
tree maintain_certification 687 641 462 436 336 532 180 =-12 153 494 411 255 =7 =-18 =-55 =-53 =-42 =-47 =26 =59 =43 180 663 =16 =-39 872 =59 =-40 =91
tree maintain_certification 89 752 687 560 888 174 559 889 166 406 231 =-2 =55 =48 890 =8 =66 =-49 =-47 =44 =94 =50 =76 882 354 =103 =-27 =-38 =54
tree maintain_certification 693 720 504 431 889 891 107 892 =-20 =47 536 425 =8 524 48 =-17 =50 =35 507 =-24 =48 =44 =-50 =30 57 =3 =54 =-43 =-61
tree maintain_certification 669 893 860 341 894 416 752 895 896 897 647 =-10 =33 =44 =52 =22 =48 752 =48 =-54 =46 =34 =41 136 8 =-9 =52 =70 =48
tree maintain_certification 458 457 44 =-52 898 513 653 899 646 441 900 901 880 902 =1 =-60 903 =-37 =35 =58 =-53 =-47 =49 =-44 =-53 =19 =73 =-57 =44
tree maintain_certification 416 57 190 669 60 883 336 =-24 =21 828 904 =-5 =76 =94 =24 =61 =36 905 906 140 =-49 907 908 =8 =-64 =59 =-66 =-97 =49
tree maintain_certification 502 96 662 134 64 775 909 806 =-7 =41 =60 =51 =-47 =28 =85 414 =-10 64 =83 =-25 614 910 193 =13 261 =-63 =28 =-38 =57
tree maintain_certification 439 705 362 110 140 =-50 385 133 420 273 710 57 =-2 =13 =-41 =-42 =-44 335 =64 911 =-23 =47 =-57 =-37 =21 281 =-28 =18 =-54
tree maintain_certification 693 587 626 503 486 240 301 427 775 809 126 57 =-17 =-3 =38 =70 =47 440 437 =12 =-47 =-50 =51 =34 =42 =33 =72 =-54 =-53
tree maintain_certification 135 717 889 559 95 912 913 914 600 94 451 915 527 =-3 =30 =51 =38 =-24 =20 =-73 =49 =61 =30 =-40 =-55 =77 916 =43 =-38
tree maintain_certification 184 166 122 897 36 753 917 918 660 =-13 =18 =58 685 =79 =-27 =57 372 =2 =44 =48 =26 919 880 =46 =-33 =-56 180 =0 =28
tree maintain_certification 526 106 =-37 920 662 483 156 357 132 524 309 350 =-27 =45 =48 =30 =41 =59 =4 33 921 =6 =-43 =35 =81 =-43 749 =40 =-63
tree maintain_certification 55 347 922 748 329 834 923 24 473 924 21 =11 =-42 =-64 =-25 474 925 =33 =-28 =-18 =-39 =-61 =-27 =-50 =-35 391 =-36 =59 =-37
tree maintain_certification 255 191 703 926 212 206 818 5 927 37 =-1 28 =-11 773 =47 =-42 =-39 =25 =65 =-42 =27 =79 =-30 =83 381 928 =-36 =77 =35
tree maintain_certification 198 111 679 759 106 =-24 256 156 271 132 =-14 =57 650 =19 =-19 94 152 110 =23 =-20 =-43 =-25 =-52 =-40 =-43 =-27 381 =-33 =35
tree maintain_certification 198 929 1 226 930 537 =-16 931 =3 =94 =74 =23 932 32 933 465 =7 =37 =-40 =-52 =-50 =-69 226 184 357 =-49 =39 =9 =53
tree maintain_certification 134 226 414 284 833 934 903 144 935 41 =-19 440 =0 =-51 =70 =-34 789 =34 =-30 =53 =-103 =42 936 =5 =55 205 =22 =-68 =33
tree maintain_certification 929 675 937 459 769 938 728 939 819 940 453 941 942 =-2 =-41 =67 3 =24 =-26 =51 =-49 =65 =50 =67 =51 =34 =53 =43 =-73
tree maintain_certification 395 164 943 404 944 456 382 935 945 62 =-10 =5 =57 =62 =47 =50 =58 946 =15 =-48 =-65 489 947 420 =57 =-22 =-36 =-46 =32
tree maintain_certification 331 587 385 577 425 237 672 537 948 =7 =-35 =-30 =39 =-45 150 431 87 949 =-26 =43 950 =8 =-63 =42 =-41 =-42 =-57 =-55 =42
tree maintain_certification 26 151 719 551 473 843 563 577 951 924 174 =8 =53 =-49 =-42 =-42 =-14 320 =67 =-5 =-11 722 952 =35 =-40 =-45 =68 =-38 =-26
tree maintain_certification 777 888 439 953 933 954 955 530 508 109 956 =3 =84 =-34 =38 957 =37 =-45 108 =-40 =10 =-45 911 =-59 =27 =-75 =-50 =89 =-38
tree maintain_certification 337 477 206 958 745 121 895 959 599 694 809 135 960 =-4 =69 =25 =64 =-39 =-56 =73 =28 =-48 =61 =57 961 =-56 =34 =60 =53
tree maintain_certification 962 728 665 403 535 156 542 883 963 281 399 59 279 =-9 =48 =59 =-49 =19 =67 =25 =-38 708 =11 =-41 =-24 =-30 =-25 =56 =-60
tree maintain_certification 526 142 964 410 382 965 966 316 905 146 347 509 =1 =71 =-37 =48 =-72 =-54 =39 =-56 =58 =-38 =81 =-22 371 947 =40 =-41 =-36
tree maintain_certification 638 682 597 106 =-29 535 796 156 513 967 968 284 =-13 =31 =69 =44 =40 831 969 =13 =-60 =-46 =38 =-26 =-56 =-28 910 =40 =-35
tree maintain_certification 560 1 336 551 =-19 =22 147 =50 =-46 970 668 413 409 514 131 =3 =46 =-60 =-28 971 762 171 =16 =-26 =-54 =-24 =-62 =-42 =48
tree maintain_certification 143 512 502 352 972 198 =-2 0 =-47 =24 =69 23 =-19 722 =41 =-36 332 =24 =-14 973 =26 974 =-30 =41 76 573 =-34 =28 =26
tree maintain_certification 362 57 35 570 524 975 912 =-21 =62 =59 178 =32 =-41 =44 =30 450 754 122 711 =0 =38 =41 976 =45 =-35 =-49 977 =11 =57
tree maintain_certification 777 247 729 439 381 964 409 978 144 979 514 374 468 =17 =-25 =-24 =-27 =-46 =-9 =-38 367 =-10 =23 =78 =35 =-51 =-52 =-43 =-41
tree maintain_certification 980 216 734 206 828 126 719 395 57 =-10 879 158 =1 981 =30 =-66 =-35 =25 =53 =34 =48 =-36 =61 175 =-7 =53 22 =-54 =5
tree maintain_certification 107 70 116 982 16 =-35 =39 =44 251 =53 983 =-68 =37 =54 458 521 593 389 984 477 =-2 =52 =36 =51 =31 985 =-45 =34 =39
tree maintain_certification 206 220 336 986 402 621 193 560 635 987 811 988 989 =4 =-39 =-39 =-60 =-39 =-31 =50 14 =-40 =38 =-50 =-50 =-46 =29 =26 =-43
tree maintain_certification 604 526 777 431 505 542 650 159 990 =-1 110 =30 =-39 =54 991 118 =-32 =49 =20 =-20 =29 =27 =-42 489 992 =34 =-35 =-44 =-74
tree maintain_certification 95 993 337 886 70 994 995 59 522 996 444 942 403 =-5 =-41 =-48 =59 =66 880 =31 =-31 =56 =-71 =-47 =16 =79 =46 =35 =27
tree maintain_certification 284 144 57 190 480 73 997 551 =-3 =33 =-54 518 =-37 =30 =-47 =30 402 684 65 =10 =-51 =-54 =-54 794 =-19 =43 998 =56 =-39
tree maintain_certification 198 206 329 999 115 134 880 584 =2 286 =-42 =38 413 =-73 =-2 413 =70 =-17 533 1000 =17 =-53 =60 =62 =-31 =-43 582 =-28 =34
tree maintain_certification 562 490 888 96 404 106 =-42 458 1001 753 1002 =1 =-38 =62 =-56 =37 791 535 100 =15 =51 =-30 =-72 =33 =84 3 =27 =-51 =58
tree maintain_certification 460 694 816 439 897 1003 532 652 486 169 1004 490 541 =0 1005 =-42 =43 =-42 =33 =-52 =41 =26 =-41 =51 =46 =-50 =-59 =-41 =34
tree maintain_certification 111 780 247 1006 632 579 610 412 901 347 =-1 =-31 =56 =-43 409 =39 =-35 =35 =57 =48 =-47 326 =36 =-19 295 338 =-43 =33 =44
tree maintain_certification 55 751 152 677 370 407 568 238 491 970 44 =-38 929 =6 =-52 =-33 =-36 =-52 =37 =47 =-39 =-44 =-48 218 =-65 =22 563 =-38 =37
tree maintain_certification 739 410 621 1007 94 1008 729 834 89 349 87 =-1 906 465 =9 =47 =-66 =42 =56 =-61 =-59 =-41 218 =-39 =13 =-32 =-51 =-37 =-46
tree maintain_certification 384 647 573 143 5 888 57 127 191 190 =-13 =26 =77 =41 420 563 =12 =-20 51 =-2 =-73 =82 =26 63 =4 =-53 =40 =46 =63
tree maintain_certification 559 856 802 219 395 610 823 606 360 1009 =-6 =45 =40 =39 =59 =25 130 =50 =-22 470 =39 =-51 1010 99 =52 =9 =-30 =-40 =-42
tree maintain_certification 770 354 615 55 567 669 886 390 887 1011 89 237 =-1 1012 =-55 =34 =43 =59 =45 =38 =77 =48 =-33 28 =-55 =-4 =67 =-25 =60
tree maintain_certification 76 810 274 431 1013 327 632 331 126 1014 =-12 41 =76 =-25 =23 =27 =53 =26 =57 1015 =39 =-22 =38 =34 402 65 =24 =-49 =-50
tree maintain_certification 642 109 880 833 494 947 151 102 126 779 850 =7 =-34 =-49 =41 =-19 1016 =-46 =32 =-44 =-44 =-70 260 =-44 =12 =-30 180 =-7 =87
tree maintain_certification 310 1017 1018 828 728 231 94 880 452 57 344 917 =-17 =85 =43 =2 =20 331 =-43 =37 1019 =-35 =48 =50 =51 =44 =46 =86 =29
tree maintain_certification 591 847 830 1020 955 1021 1022 926 458 242 680 534 =3 936 =-35 =66 1023 =-37 =41 =-45 =31 =54 =44 =61 =-23 =50 =-49 =51 =-49
tree maintain_certification 570 809 49 777 816 1024 450 1025 406 945 1026 620 1027 =1 =58 =37 =51 =57 =48 =-54 =-29 =-42 =-52 230 =-48 =21 =41 =66 =39
tree maintain_certification 905 95 1028 964 166 846 861 1029 797 981 =-2 =-34 =30 =-47 =-53 1030 711 =53 =-26 =-54 175 =0 =47 =75 80 =57 =-17 =32 =-93
tree maintain_certification 419 1031 1032 694 766 560 89 669 860 1008 74 680 1033 =2 976 =52 =-31 =-28 =-17 =-44 =37 =50 =49 =57 =-31 =-38 =-48 =-44 =52
tree maintain_certification 833 439 205 727 532 486 604 1034 1035 600 106 681 =-37 =42 =4 1036 =31 =-53 =-32 =-30 362 =-86 =16 =42 =-34 =74 =-40 =-49 =-67
tree maintain_certification 635 379 964 327 1037 483 669 59 1038 753 =-7 =55 =33 =57 =76 682 705 148 =13 =74 =-11 =-29 =-56 =30 =75 =49 1039 =-36 =37
tree maintain_certification 918 560 669 906 662 1040 16 573 1011 778 562 159 329 34 =-8 =7 =-39 =23 =46 =32 =58 =32 =34 =55 =70 =-62 =41 =43 =64
tree maintain_certification 96 833 964 453 1041 822 319 1033 70 128 =0 =39 =28 409 =53 =-32 1042 =-25 =62 =-32 =-30 =-16 =72 =-74 342 167 =60 =-41 =-42
tree maintain_certification 116 880 709 965 730 899 1043 1044 134 1045 354 490 =9 =-25 =-13 =-47 28 =82 =11 =-22 =-55 =-33 =-49 =-46 =-64 215 =-36 =39 =-27
tree maintain_certification 1046 551 382 562 1047 859 834 1048 1043 183 57 =-6 879 =8 =-38 =46 =-54 =-43 =-59 =-58 =-49 =59 =55 679 789 =35 =-4 =-58 =-33
tree maintain_certification 52 607 562 281 585 897 468 70 59 =-7 =44 =18 =-37 =45 643 =10 =57 693 1049 408 1050 =27 =-31 =-39 =-36 =-70 =58 =54 =-57
tree maintain_certification 460 62 1 1051 208 406 =-24 =37 =12 =43 630 268 232 777 752 1051 =1 =-52 =60 =-44 213 =39 =-33 40 =-63 =41 =-74 =12 =32
tree maintain_certification 842 626 370 439 632 1052 729 180 0 1053 1054 281 =-23 =14 =9 =63 583 =4 =75 1055 =7 =-48 =-54 =42 =53 =-47 =-34 =61 =56
tree maintain_certification 860 166 560 752 1056 388 1057 72 360 =-9 =44 460 =0 =45 =-54 =-46 =38 =45 =46 890 590 1058 =-1 =51 =-61 =57 910 =57 =-32
tree maintain_certification 1059 641 404 584 486 692 442 72 1060 =-8 22 =12 =-59 1061 =3 =-55 =57 =62 =41 1062 =-67 =34 =14 694 839 =35 =-45 =-27 =73
tree maintain_certification 721 486 768 134 55 720 610 1063 284 1064 608 1065 =-6 =46 =46 =48 =31 =38 =21 =-40 613 =-39 =26 371 =39 =-37 =-33 =41 =45
tree maintain_certification 937 856 693 329 521 708 526 995 156 357 641 1066 734 =-14 =62 =24 =25 =50 =7 =-69 =23 =-45 1067 =-50 =39 =-31 =-44 =-45 =57
tree maintain_certification 905 687 914 451 688 1068 1069 682 468 671 336 823 1070 888 =-2 =75 =31 =65 =32 =-25 =-32 =-25 =63 =58 =64 =35 =-69 =65 =-87
tree maintain_certification 513 503 382 840 1071 1072 537 678 918 5 =-6 =18 =58 =31 614 =-41 =35 =58 =62 =51 =53 41 =49 =-13 313 1073 =-6 =35 =80
tree maintain_certification 381 55 914 94 923 191 201 511 1 590 =-10 556 =39 =-34 447 =9 =-45 =-34 =-52 =71 =-53 231 =-28 =48 =-68 667 =-43 =36 =29
tree maintain_certification 166 26 381 679 765 651 438 449 1074 =2 =47 =-40 =-34 =45 =-34 789 660 =-73 =15 =31 1075 =40 =-46 =-26 919 1076 =37 =-41 =-44
tree maintain_certification 651 1077 205 10 77 746 112 841 888 1071 576 531 741 =3 =-17 =-47 =-36 =66 =72 =67 =43 =-51 =47 1078 =-35 =31 =-42 =-54 =40
tree maintain_certification 111 115 1079 146 62 174 801 480 573 58 =-3 =-27 =41 =-33 =37 =46 402 255 =20 =-19 =-49 =41 =70 315 =35 =3 286 =-31 =35
tree maintain_certification 720 273 688 469 811 630 419 436 541 958 729 451 882 =3 71 =-36 =43 =34 =-55 =54 =-35 =49 =49 =-45 =-56 =-33 =70 =-30 =-41
tree maintain_certification 1017 434 1080 769 999 382 23 =-8 362 402 782 1081 1082 585 =0 =53 =39 =-53 1083 =-70 =27 =-64 =34 =47 =53 =44 =-54 =30 =80
tree maintain_certification 993 833 1084 560 1085 944 1086 745 395 1065 802 1004 =-3 =32 1087 =21 =-34 =48 685 =-3 =52 =51 =-50 =53 =-46 =51 =-59 =-76 =43
tree provide_certificate 978 718 1088 1089 1090 1091 1092 =-115 742 1093 =-90 =83 =-113 =34 =-65 =-53 =21 482 =-42 1094 =95 =-76 1092 1095 =-40 =73 320 =72 =2
tree provide_certificate 213 1095 1096 1097 1098 =-108 =-77 =24 13 =-58 =37 13 1099 =-83 =91 =39 13 1100 1101 1102 =-93 =79 =-4 =71 1092 1098 =-41 =64 =70
tree provide_certificate 1103 718 1104 663 1096 1105 1106 1107 =-102 =63 23 =-88 =22 =16 =-47 25 =-82 =-5 =47 23 =-61 =23 23 24 =-94 =71 1108 =77 =-24
tree provide_certificate 111 1109 1110 824 =-99 =15 44 =-104 1076 =-36 =74 44 =-103 1111 =65 =-96 43 1076 824 =-80 =88 =42 141 985 1098 =-6 =64 =102 =-86
tree provide_certificate 423 782 1112 1113 1114 1115 1116 1117 1118 1119 =-91 =15 =85 =-9 =23 =31 =25 145 =12 =-74 =69 308 =-15 =91 768 565 =14 =69 =-62
tree provide_certificate 474 423 1120 =-93 =25 1121 =-50 =59 43 51 =-94 =19 1122 742 152 1123 1124 1125 213 =27 =70 =-67 =-84 =-86 =-93 1126 =-44 =99 =-97
tree provide_certificate 474 1127 1095 1128 =-89 =43 =-34 =46 1129 1092 782 1130 =-43 =73 =50 429 1131 1132 9 911 =55 =-17 =-87 =-38 =-41 1133 =-60 =43 =-88
tree provide_certificate 398 150 1134 43 =-88 1135 1136 1137 1138 =-80 =41 80 =-60 =19 =18 =-4 =6 1096 1139 1140 1141 =-61 =58 =60 =68 =87 150 =5 =72
tree provide_certificate 90 1104 1142 1143 1144 =-82 =46 =-4 548 =40 =-86 548 =85 =-76 87 =-56 44 =-90 205 261 1145 94 489 =71 =-81 =-59 =-80 =-46 =-71
tree provide_certificate 90 206 474 1146 =-83 =43 113 1147 =-88 =39 =-36 113 =-87 1148 130 =-39 =49 =85 474 =-52 648 247 32 =66 =-73 =-79 240 =-22 =92
tree provide_certificate 111 423 1097 1149 534 1150 =-78 =24 =-50 43 =-72 =67 =76 582 99 =-12 =64 =-44 106 =-80 110 1055 1123 399 =36 =-47 =-78 =-76 =-81
tree provide_certificate 1151 903 1096 1152 1153 1154 113 1107 =-81 =67 1155 =-68 =37 =59 =52 =7 13 =-46 =48 417 =-83 =-7 113 =-82 55 545 =47 =-36 =-66
tree provide_certificate 90 978 474 =-78 1147 544 =-73 178 =2 =-69 =56 593 294 718 =-30 =79 =63 =69 474 =-50 1156 1157 8 110 =57 =-40 =-40 =-29 =-79
tree provide_certificate 474 1112 =-73 =39 1158 61 548 985 1149 1159 1160 617 773 1161 41 =27 =-25 =58 =62 =85 =-61 =44 =74 =88 585 =-35 =82 =-78 =-78
tree provide_certificate 177 1162 1163 1164 1165 =-74 =119 =124 =34 =37 87 24 =-68 1137 =-42 271 =98 =-3 140 =-85 1160 57 =54 25 =-25 =35 552 =-47 =75
tree provide_certificate 1103 150 184 87 =-71 1166 1151 1167 =-62 =24 =69 =19 730 =-41 =54 92 87 730 =-53 =53 361 599 =45 =-79 =-29 =-70 87 =-31 =51
tree provide_certificate 1076 973 =-71 1151 1140 1131 1168 1169 1137 1170 1171 488 =-64 =-18 =61 =29 80 =-48 =23 =35 =35 =39 =57 =21 61 1172 =29 =-64 =-79
tree provide_certificate 90 423 1110 1109 251 =-71 =-24 =-6 409 =-49 =7 1095 1173 =-24 =93 =87 409 535 1174 =-26 =84 =42 55 230 =20 1175 =79 =-76 =-54
tree provide_certificate 177 1176 824 1177 =-70 =117 =68 1178 72 =-44 =61 =101 13 1176 624 1100 25 =-58 =-9 =43 178 =40 =-47 =32 175 =-42 590 =30 =-29
tree provide_certificate 111 184 1134 1179 1180 1181 1144 =-66 =62 =2 213 =-34 =90 =42 =14 1092 =-42 =29 156 =-38 304 180 1182 1183 =50 =-63 =-55 =-53 =-69
tree provide_certificate 1176 1134 1184 1185 1186 1097 730 1187 =-62 178 =-30 =-62 =-17 =51 =6 140 =-70 =38 998 =-29 =72 140 =-75 =45 156 1188 =-5 =146 =61
tree provide_certificate 213 1189 1190 1191 1192 1089 1193 =-63 =30 =1 =35 1070 =-48 =60 =44 =9 1194 1195 534 374 1196 =-30 =51 1172 =26 =-74 =48 =69 =81
tree provide_certificate 43 718 =-63 =10 206 718 1113 513 1197 1198 240 1199 1200 1201 =-54 =96 =-4 =70 =22 =26 =46 57 =25 =-51 1202 =52 =-68 =45 =23
tree provide_certificate 213 1104 184 1203 1143 24 1174 =-63 =45 1204 1205 =-46 =94 =124 =20 =9 1092 =-40 =29 =57 23 24 =-53 1007 =53 =-67 261 =27 =-58
tree provide_certificate 177 978 1206 =-66 =-2 973 =-61 502 =4 =83 87 973 =-63 1196 1207 =-28 =116 =81 1092 304 23 =-40 197 =26 =-71 =-75 55 =57 =-56
tree provide_certificate 90 1148 624 1190 663 =-64 =-40 =34 871 1114 1208 663 =-55 =16 =139 =83 =32 =8 871 1209 1210 =-7 =107 =62 175 =9 1211 =64 =-69
tree provide_certificate 1176 736 1127 1212 1213 1214 1215 =-60 =87 =63 =53 113 =-60 =98 =42 113 =-56 92 1216 104 152 =47 =-65 =-11 107 =-64 =6 =-35 =38
tree provide_certificate 213 1110 398 782 1206 1126 1217 =-59 =113 =14 =0 =60 =9 140 =-72 =16 150 140 =-70 782 1218 1219 =-2 =-41 =81 =74 92 =54 =-30
tree provide_certificate 978 824 1110 1141 1143 1114 1171 =-57 =29 =53 =20 =28 1092 =-18 311 =68 =-29 =80 140 =-74 1111 1109 79 1220 =0 =56 =119 =62 =-77
tree provide_certificate 824 624 718 23 730 1171 =-58 =36 1135 =19 =-64 240 534 =-41 =17 =29 =22 23 356 1221 1222 294 =7 =96 =-54 =-53 =-64 =37 =76
tree provide_certificate 978 871 423 1223 718 310 1224 =-58 =71 1225 =-32 =97 =3 =31 =6 72 718 =-21 =63 =29 24 55 423 1226 =-11 =45 =40 =-80 =82
tree provide_certificate 1176 78 1196 80 1227 1215 =-58 =84 =7 1228 1076 1229 =-41 =102 =65 =110 =17 663 374 257 =-41 =37 =10 99 =-17 =40 1230 =38 =-34
tree provide_certificate 1176 824 1137 1106 730 534 308 =-55 1231 1232 =-42 =139 =109 =-10 1232 =23 =-57 =2 80 1147 624 =-50 =24 =80 750 =75 =-34 =76 =26
tree provide_certificate 90 1110 1176 1233 =-58 742 =-23 =139 =26 502 315 =-34 =20 315 =95 =13 23 =-26 1122 1234 266 222 992 =59 =-45 =18 =88 =-55 =-71
tree provide_certificate 150 624 824 1235 1236 1106 1237 =-52 =52 =-8 =105 =100 =88 41 1106 =-50 =100 178 =50 =-23 178 175 1238 1209 =-25 =66 =81 =43 =-42
tree provide_certificate 474 978 1146 1143 =-58 =24 =105 663 =-13 =80 106 =-66 304 55 1158 81 23 275 =-31 271 =110 =33 171 =59 =-34 =-54 =-46 =-43 =-32
tree provide_certificate 736 1109 1173 437 1126 1236 =-55 =118 =19 =-7 43 =-27 =69 =34 43 1239 =-41 =102 55 1122 1240 92 634 =48 =-61 =-10 =-66 =-68 =-53
tree provide_certificate 113 13 1033 =-64 =38 =-10 409 1166 1097 =-44 =99 =43 1149 1109 206 1185 1241 1173 251 =-29 =53 =52 =74 =55 418 =46 =-64 =33 =58
tree provide_certificate 177 1178 1242 1243 1126 =-60 =12 =45 1132 =64 =-42 =30 453 1244 1147 710 1221 1187 130 1131 =1 =-40 =25 =32 =-31 =65 =66 =-56 =-37
tree provide_certificate 474 1176 1245 1152 663 1246 1247 =-58 =20 =80 =-29 =36 =77 =20 417 =-66 1158 184 1135 482 1225 =24 =-18 =44 =-26 1248 =54 =-62 =-50
tree provide_certificate 871 398 1217 1127 1249 1150 1130 1250 1136 1251 =-47 =82 =7 =33 =28 =70 =57 =67 =144 502 =-3 =62 437 895 624 =1 =46 =-30 =43
tree provide_certificate 113 25 =-60 =16 1151 1252 1235 1103 1253 1254 836 1114 1091 1245 78 =-43 =-26 =67 =69 =51 =63 =48 =67 1255 =29 =-52 =115 =63 =36
tree provide_certificate 736 1109 1243 871 1178 1236 =-51 =96 =10 150 =-29 =42 =46 =32 43 150 1233 =-50 =117 =30 304 985 1256 1015 =38 =-14 =-14 =82 =-46
tree provide_certificate 43 1164 72 =-55 =-32 =84 1168 374 718 1150 1218 1109 1015 569 104 =-10 1231 =-47 =92 =-60 =-48 =52 =47 =93 422 =56 =-78 =24 =135
tree provide_certificate 474 1257 1258 1134 1165 1259 =-52 =88 =96 =17 =55 512 =-15 =91 186 890 1157 756 1260 1261 =50 =-56 =-72 =-69 =-27 =-10 150 =-11 =35
tree provide_certificate 1076 206 1195 1262 25 1142 1100 1263 72 =-50 1264 =-33 =128 58 =-1 =170 63 =42 =-77 =33 1232 =-23 =46 =35 =44 25 =-3 =62 =22
tree provide_certificate 736 1076 1265 1206 718 1113 796 =-49 =-9 =14 =13 =34 =44 320 =51 =-18 13 1266 1130 354 1267 =-22 =83 =40 =88 =73 23 =-6 =41
tree provide_certificate 43 423 354 =-48 =14 =40 240 1196 1117 404 1236 423 796 1268 1269 310 =-33 =40 =32 =47 =30 =10 =98 22 =46 =-40 =75 =47 =65
tree provide_certificate 177 1148 398 1270 =-52 =56 1271 =34 =-58 =32 44 =-66 453 184 1111 439 1256 590 1158 855 =38 =-59 =-48 =-24 =-23 =-47 =-62 =52 =-25
tree provide_certificate 871 113 1118 1272 =-57 =103 =88 1168 1181 1273 1274 1193 795 1275 1276 =-36 =32 =46 =26 =73 =27 =69 =63 =94 113 150 =-59 =52 =29
tree provide_certificate 871 113 =-55 998 1242 1136 1277 1134 1152 1150 =-37 =65 =49 =21 =87 =32 222 =63 =-75 1278 =12 =85 44 =-67 113 =-38 1260 =40 =-75
tree provide_certificate 106 =-60 288 1126 1187 240 1148 1132 1252 1146 1152 1110 1185 =-38 =46 =-3 =40 =132 =66 =22 =44 =45 644 =24 =-52 =30 57 =71 =-15
tree provide_certificate 90 80 1095 488 1235 1127 =-49 =42 =55 =22 =44 1279 1210 =26 =-48 =-53 1234 1123 1280 261 532 9 =38 =-63 =-46 =-35 =-96 =-76 =-58
tree provide_certificate 736 113 437 =-58 =23 548 1242 1281 1282 534 1112 =-37 =50 =13 =152 =191 =71 1234 =78 =-36 44 =-66 1283 1216 113 =-18 =40 =-1 =-55
tree provide_certificate 474 1095 1284 1127 1285 1177 1286 =-46 =63 =85 =113 =42 =113 =41 43 488 1286 =-17 =70 =93 55 1090 1123 =47 =-69 28 =-45 =39 =-63
tree provide_certificate 474 663 1104 1178 1287 1171 1288 =-50 =29 =63 =69 =10 =55 =9 140 =-66 55 150 141 1289 1290 =26 =-60 =-37 =-54 1291 =58 =-50 =-50
tree provide_certificate 106 1292 =-61 =167 663 736 1225 1178 1293 1294 1281 1088 =-39 =66 =134 =81 =53 =27 =29 1225 =21 =-19 247 585 =33 152 =101 =-47 =-59
tree provide_certificate 23 310 1176 1096 1295 1191 585 1193 =-45 =41 =-12 =14 =125 =25 =11 =44 1126 437 78 =-34 =-2 1160 1111 =43 =-69 =-37 361 =70 =-35
tree provide_certificate 177 423 824 1245 =-49 =108 =96 =24 1196 184 178 80 824 1217 1234 1239 1156 =-5 =-65 =86 =-81 =121 =54 =54 =-31 =32 1296 =72 =-44
tree provide_certificate 213 423 43 80 1297 =-53 =46 =21 1232 1116 1282 =-26 =95 =71 =45 582 =26 =-51 43 150 =-40 =56 1122 81 855 =29 =-60 =-64 =-65
tree provide_certificate 43 1164 1292 1298 1245 1299 =-41 =65 =90 =45 =138 =72 1206 1257 1144 1148 288 310 73 =-22 =4 =46 =35 =48 =105 271 =-9 =56 =66
tree provide_certificate 44 =-63 1088 978 423 1115 718 1117 1300 1153 1233 1301 1302 =-32 =85 =94 =11 =60 =99 =57 =22 =66 730 =-10 =64 33 =13 =94 =84
tree provide_certificate 184 1262 1095 1196 1106 1274 1105 1127 1303 1304 1305 1306 =-35 =62 =72 =27 =89 =40 =37 =11 =10 =33 =39 =51 1307 223 =33 =-59 =-56
tree provide_certificate 43 51 =-53 1308 =14 =-51 356 1238 1096 1113 1282 204 1006 1212 394 104 166 =0 =82 =-30 =-39 =83 =53 =-66 =122 =51 =50 =66 =-56
tree provide_certificate 474 978 1173 583 1309 1310 =-47 =76 =35 =28 =35 275 =9 =91 140 =-64 569 110 1311 1209 1312 1313 =28 =-57 =-41 =63 =-31 =-43 =-50
tree provide_certificate 177 1168 398 1263 1193 =-44 =53 =92 =23 =111 140 =-63 1111 193 152 1314 81 205 768 425 =41 =12 =-30 =-53 =-55 =-41 =-66 =-42 =-47
tree provide_certificate 474 1095 1173 362 548 1315 162 =-49 =23 =73 =6 513 1316 =-19 =120 =60 =26 1317 =57 =-64 916 72 1318 32 =11 =-63 =-63 =33 =-51
tree provide_certificate 87 24 397 1319 1320 =-51 =-4 =131 271 =-49 =31 1015 890 =42 =-20 =-44 187 271 72 1101 1321 =-26 =115 =48 0 =30 =-42 =23 =-50
tree provide_certificate 113 1147 =-59 =52 871 978 1223 1322 1245 795 1323 362 =-32 =-1 =50 =27 =85 =84 =61 589 1234 =31 =-73 =-37 916 1312 =29 =-52 =-52
tree provide_certificate 140 =-62 1088 184 1012 13 25 1292 80 1324 =-45 =52 =9 =143 =9 1222 425 57 =23 =-24 =-18 =-48 1015 =36 =-26 537 =17 =93 =74
tree provide_certificate 90 1238 663 773 544 1147 =-46 =25 107 =64 =-19 =38 43 =-29 63 =58 =-15 =62 107 =-6 1176 620 983 =46 =-57 =-76 425 =19 =-50
tree provide_certificate 1144 423 757 78 1274 1137 1309 1192 =-41 =54 =36 =3 =31 1243 1325 193 1198 271 =-21 =8 =59 =-57 =126 =71 =15 1326 =27 =-82 =104
tree provide_certificate 90 24 1233 973 =-49 1144 1151 1132 162 =-36 =67 =32 =19 =125 =40 1137 =-7 =47 55 1111 1096 7 100 =23 =-61 =40 =72 =-68 =-47
tree provide_certificate 90 423 80 1152 1012 1272 =-40 =74 397 =-25 =67 =55 369 =14 =-48 =19 1256 1327 671 1328 256 1329 =42 =-39 =-57 =-83 =-63 =-54 =-39
tree provide_certificate 106 =-60 1092 1330 1331 782 1263 1142 1332 1231 =-26 =26 =55 =43 372 =6 =105 1333 =65 =-74 =25 =122 311 1276 320 =58 =22 =-15 =-17
tree provide_certificate 106 1319 =-60 =128 1196 1238 1334 1297 998 573 1136 413 548 318 1149 1147 =-43 =39 =41 =50 =30 =-6 =34 =71 =25 =67 =-58 =56 =50
tree provide_certificate 187 871 1212 1095 1110 1277 836 1335 1336 1337 477 206 =-28 =1 =88 =36 =89 =58 1338 =86 =-71 =81 =14 =40 =80 1339 =18 =-81 =-55
tree provide_certificate 87 1148 1137 585 1249 1340 =-42 =108 =77 1322 438 =-6 =118 =150 =9 =34 992 439 152 261 1341 585 =18 =81 =-34 =-37 =-65 =-46 =-54
tree provide_certificate 106 1319 =-59 =127 1209 1144 1310 1238 1212 545 1136 1256 694 1243 534 1101 =-12 =36 =25 =59 =67 =-37 =37 =-31 =70 =50 =114 =110 =37
tree provide_certificate 44 =-62 978 409 213 1110 =-35 =16 1274 =-9 =65 1222 1283 1234 226 =15 =92 1110 =-75 =30 =-56 =-48 1342 64 =32 =-69 1271 =16 =-70
tree provide_certificate 663 782 624 1174 1204 1242 796 1330 718 1116 =-32 =40 =12 =74 =18 1089 =41 =-56 =102 =80 1343 =18 =-51 =57 585 =14 152 =81 =-41
tree provide_certificate 474 1176 397 1264 1344 =-36 =94 =85 843 =-2 =112 1345 =26 =-56 1216 454 1346 297 1347 1348 =34 =-53 =-51 =-15 =-35 =-64 1349 =-12 =63
tree provide_certificate 782 1350 534 1310 824 409 1273 1062 =-28 =55 =65 178 1334 1351 =13 =-49 =-56 218 =-38 =39 648 =60 =-40 =96 =30 =58 1338 =60 =-67
tree provide_certificate 197 538 439 150 1144 25 1236 1110 1268 1263 1352 1353 =-22 =55 =55 =46 =51 =16 =116 =15 =89 1255 1354 =26 =75 =-43 =-43 =-43 =-50
tree provide_certificate 140 =-63 187 824 1097 710 453 193 180 1274 399 13 =-5 156 107 =-53 =13 =36 =-34 =50 1285 =-25 =103 =-49 =-34 =54 =83 =54 =-51
tree provide_certificate 474 1243 359 976 1173 1215 1355 =-37 =54 =94 =19 1274 =0 =115 =55 =50 72 1356 1357 =-6 =57 =101 81 1358 312 =33 =-60 =-56 =-58
tree provide_certificate 474 1257 271 1359 1360 1361 1362 =-50 =-1 =70 =78 =99 362 1363 =-21 =80 3 =51 =-14 =47 1256 1283 83 =20 =-69 =-51 673 =-30 =74
tree provide_certificate 140 =-62 184 63 141 1102 1184 1283 1250 438 1164 392 152 =-1 =-63 =-63 =87 =38 =106 =-57 =58 =93 =-47 1092 =-45 =19 1187 =14 =76
tree provide_certificate 44 =-62 113 1364 =-41 =27 569 94 1122 1365 1366 271 275 156 =-32 3 =54 423 =-8 =61 =47 585 =17 =53 =-56 =-50 =-64 =-43 =-44
tree provide_certificate 1147 356 454 426 184 1221 24 1174 483 1354 1367 1285 =-18 =93 =66 =43 =16 =58 =25 =-34 57 =33 1368 =-38 =21 =-62 =-58 =-46 =49
tree provide_certificate 1322 535 409 1321 1369 166 =-31 =32 =8 =41 1221 1370 1289 1321 197 1371 1031 =25 =-60 =-52 =-51 =-44 =-46 =-50 =-43 100 =6 =54 =72
tree provide_certificate 417 =-58 25 104 487 757 916 =0 =-58 193 =43 =-53 1262 710 =-33 =50 =49 =-35 111 1243 1372 =-7 =37 =65 14 1092 =42 =-26 =65
tree provide_certificate 44 =-61 1088 998 1144 296 1133 1332 590 1 404 166 1070 =-11 =31 =67 =44 =-23 =-39 =65 =35 =-45 =97 1366 113 =-50 =36 =-58 =62
tree provide_certificate 177 973 =-54 1152 409 =-30 =1 =84 1256 140 =-60 1373 916 1374 1145 1375 304 590 =32 =-7 =-22 =-53 =-54 =-28 =-41 =-68 1376 =-44 =67
tree provide_certificate 113 87 1319 =-56 =116 =16 985 1322 312 271 1242 414 =-21 =17 =68 1377 392 1378 1379 =17 =-41 =-55 =-65 1380 =-51 =90 =-64 =72 =46
tree provide_certificate 973 222 1110 1099 =-47 =42 =12 =17 1141 1196 310 513 534 1015 51 648 =-2 =-31 =23 1126 =-37 =84 =24 585 =14 =93 =47 =35 =46
tree provide_certificate 177 978 423 1168 1352 359 =-42 =41 =42 =108 =35 =26 55 193 1256 87 308 638 =-10 =73 =46 171 187 =35 =-29 =-48 =-24 =-47 =-50
tree provide_certificate 1168 90 978 1110 1191 251 1281 1381 =-43 =48 =69 =22 =28 =5 =19 156 502 1216 =-15 =-86 =33 756 193 1382 =35 =-82 =-38 =-56 =89
tree provide_certificate 514 240 1363 1144 1383 1384 1343 1385 1200 511 130 275 =-13 107 =76 =1 1089 =5 =57 =-58 =33 =-70 =-41 =119 =77 =81 =73 =41 =-52
tree provide_certificate 1221 502 1258 329 354 1266 1386 1387 843 =-20 =35 =57 =49 =46 1015 =40 =-26 =45 =42 150 1171 998 =0 =45 =116 613 =72 =-22 =-36
tree provide_certificate 106 1388 =-57 =41 1334 197 521 204 1341 247 141 180 308 =14 =43 1076 1368 1389 =-40 =89 =22 =47 =-24 =-55 =-39 =-54 =-48 =-39 =-44
tree provide_certificate 140 =-61 973 1390 =-10 =-60 514 454 1334 331 1379 998 229 409 372 =-9 =46 1166 1345 =32 =-31 =-24 =-57 =40 =-52 =-49 =-46 =-60 =-56
tree provide_certificate 1127 1391 1266 1196 1262 694 1179 13 1110 585 776 1392 =-39 =55 =52 =3 =5 1393 =-8 =82 =52 =50 =39 352 =44 =-32 =37 =45 =54
tree provide_certificate 1238 1096 502 606 1394 638 1395 1234 1180 409 1189 67 =-37 =19 =22 1396 =-13 =38 1166 =81 =-42 =-74 =47 =34 =83 =50 =10 =31 =52
tree provide_certificate 1111 474 1178 1397 1132 1398 362 1126 =-35 =23 513 =-9 =70 =75 =29 =67 =37 61 356 511 299 195 =25 =-55 =-40 =-55 =-47 =-55 =-64
tree provide_certificate 1168 1147 1238 700 152 535 1097 1187 998 1252 585 1076 =-32 =3 =14 =42 =20 =13 =68 527 1399 =31 =-77 =-78 =-64 =-30 =38 =43 =74
tree provide_certificate 474 1168 1310 1309 584 638 =-26 =33 =31 =43 =82 =90 1366 527 286 454 1216 =24 311 2 483 =-27 =25 =64 =45 =-57 =-70 =-36 =-59
tree provide_certificate 1168 90 1238 700 1297 1400 694 1228 1164 1193 =-17 =44 =64 =67 =54 =124 =61 =-42 =39 240 38 1401 950 =7 =-33 =71 =78 =62 =79
tree provide_certificate 106 1402 =-57 =118 1322 1275 392 454 296 417 =-58 180 1403 314 1404 1158 =15 =-32 =-63 =-62 =-69 1090 =-9 =-67 =-34 =-59 =-64 =55 =73
tree provide_certificate 663 474 1344 1252 107 =-52 1096 1405 1406 308 =-32 =2 =8 =77 =48 =43 =96 649 1407 304 =29 =-37 =-40 =-14 25 335 =-44 =19 =54
tree provide_certificate 1350 1146 1366 1262 72 142 150 483 1231 1285 =-25 =81 =46 =15 =19 1194 =-38 =66 545 100 =14 535 =-52 =36 =-29 =38 =-60 =77 =61
tree provide_certificate 61 1088 1297 1201 1408 573 1409 24 1171 281 789 372 =-24 =15 955 =-6 =39 =17 =49 1410 =21 =-34 =34 =47 =-78 =69 =53 =53 =-58
tree provide_certificate 106 1411 =-56 =94 1243 1122 694 1305 1171 1279 1412 57 1106 1215 1100 =0 =45 =86 =41 =-12 =-38 =-44 =63 =86 1132 =66 =-40 =-62 =50
tree provide_certificate 312 483 1 1174 1413 1414 1169 557 333 1193 597 824 =-14 =29 =52 =47 =79 =49 =58 =42 =64 =57 1415 271 =-42 =-5 =53 =14 =-61
tree provide_certificate 106 1416 =-59 =68 1267 1243 439 548 409 1153 1417 =-12 =46 =81 477 1007 1418 1419 =20 =-64 =-48 =-53 =92 397 =-42 =28 =-39 =43 =75
tree provide_certificate 663 51 354 349 1420 218 333 1421 1305 =-22 =75 =69 =64 1422 1423 =-16 =35 =88 =81 =51 257 =-2 =50 1424 =21 =-39 57 =30 =-2
tree provide_certificate 1111 61 187 184 985 177 625 1126 1191 =-29 =33 156 =-3 =103 =45 1425 425 =17 =-6 =-51 =45 =28 1426 =-53 =37 =-60 184 =-77 =14
tree provide_certificate 1222 671 61 1427 392 312 331 1144 1257 1311 871 1428 949 =5 =-47 =73 =22 =-30 =37 =83 =-52 =-61 =-64 =-37 =-53 =-60 1380 =-49 =83
tree provide_certificate 569 1111 985 1429 1334 1408 1173 142 8 1430 408 381 82 1290 =11 =-53 =-52 =50 =-60 =-34 =-42 =-17 =43 =-72 =-51 =59 =41 =-41 =-50
tree provide_certificate 87 1242 544 397 =-37 1372 =-6 =44 1413 1390 =-19 =16 =77 1135 =47 =-30 193 57 1431 1256 =25 =-9 =-51 1134 1109 =-14 =47 =47 =-49
tree provide_certificate 843 1349 92 482 1058 1336 1367 1274 1281 1273 =-18 =38 =106 =16 =62 =75 1334 =21 =-36 1318 =26 =-59 =-36 184 1024 =34 =-54 =72 =39
tree provide_certificate 663 513 649 1243 1191 1220 =-10 =11 =44 =73 424 746 472 1148 1340 =-28 =69 =24 =75 =62 =52 659 =40 =-37 25 =9 63 =61 =5
tree provide_certificate 106 1319 =-55 =88 417 =-59 1122 392 1432 1425 102 61 978 499 414 1185 =-6 =48 =20 =43 33 =18 =76 =-48 =-55 =-29 =55 =-62 =-61
tree provide_certificate 44 =-60 1111 177 1282 1142 1390 757 240 =-39 =78 =30 =1 =47 =103 1055 240 545 1007 1204 =17 =99 =-30 =-13 =54 =-47 184 =-80 =8
tree provide_certificate 514 1262 404 128 1174 1433 55 1109 589 90 824 1148 1295 =-20 =77 =31 =46 =7 =-50 =27 =-43 =64 1110 =72 =-39 =50 =22 =52 =-49
tree provide_certificate 187 1366 110 573 916 1212 90 1434 =-4 =103 156 =-11 171 1385 286 1280 =40 =-38 =-58 =-75 =-52 =60 =-38 =61 =-37 =-59 1254 =-51 =50
tree provide_certificate 973 1435 1110 1436 1076 1437 =-57 =-6 =16 =66 =17 =24 51 1438 1238 349 1305 87 18 =-11 =88 =8 =81 =60 =46 =-62 178 =39 =-14
tree provide_certificate 1168 417 =-54 1234 1178 474 308 1439 1058 =-29 397 =-11 =55 =33 1106 =7 =99 186 754 1440 61 =32 =-54 =-69 =-28 =-4 =38 =-42 =77
tree provide_certificate 417 =-54 187 411 1289 392 152 63 362 1160 1441 1442 =12 =-51 =-54 =-19 641 1073 =9 =50 =97 =-10 =-60 =-62 =-40 =-70 1443 =-48 =59
tree provide_certificate 44 =-61 439 514 1204 1206 474 585 1310 1362 1089 =-28 =42 =19 =89 =18 1385 156 1271 =5 =-63 1444 =23 =-58 =-69 =45 =100 =-50 =-46
tree provide_certificate 1287 193 1111 1238 392 187 569 87 1142 1445 24 =-11 =19 =-51 =42 1209 =7 =50 =-33 =-33 =-60 =52 184 =-69 =18 552 =-56 =40 =77
tree provide_certificate 824 992 1122 1334 152 61 1350 1166 1204 477 237 1158 408 768 =11 =-33 =-57 =-39 =-61 =85 =103 =-23 =62 =-51 =-60 =-45 =-61 =-49 =40
tree provide_certificate 1168 140 =-60 1297 973 1225 150 =-49 =5 482 =30 =-43 843 1446 1206 359 1310 1115 534 =-5 =25 =47 =75 =51 =44 =-52 =49 =55 =72
tree provide_certificate 356 1447 1448 1212 1393 113 1297 1416 926 =-57 =29 =59 =36 1337 141 1342 454 94 =7 =-34 =-47 =-32 =-33 =50 =47 =54 =-56 =-46 =-42
tree provide_certificate 140 =-59 502 1383 1185 475 55 680 1250 1113 372 436 =-16 =59 =15 111 =-12 =65 =55 =32 =-50 1372 =6 =70 =44 =78 137 =21 =-27
tree provide_certificate 663 1174 624 1257 90 1164 1285 1402 1449 795 =-32 =8 =57 =28 =65 =55 1111 1450 1451 =6 =-57 =-65 =-64 =26 =11 =44 25 =5 =41
tree provide_certificate 140 =-58 514 671 1222 172 1289 178 483 1256 482 =8 =39 72 =-43 =36 1131 =39 =-29 =-6 =-33 535 =-33 =31 1452 =-49 =39 =-61 =-50
tree provide_certificate 1310 61 90 1222 63 1428 1453 1250 =1 =69 =-49 =69 1454 =-32 =44 =-45 2 648 950 563 =26 =-25 1219 =-45 =47 =-17 =73 =-53 =79
tree provide_certificate 92 1432 1256 152 583 1012 1226 111 1201 =-13 =78 =9 611 =24 =-54 1455 =28 =-39 =50 =-58 1456 =-35 =60 =51 1422 403 =-42 =50 =17
tree provide_certificate 140 =-59 824 1234 1097 1297 1122 1313 81 1105 1457 511 =0 =-49 =69 =60 =-47 =-63 =-58 =51 =70 1253 =-76 611 =69 =-69 1427 =57 =-15
tree provide_certificate 140 =-59 1111 1204 55 1189 177 271 1458 1142 1162 =-36 =50 =46 =82 440 =-3 =59 1459 411 =14 =-72 =-17 =42 271 =-58 =7 =102 =-43
tree provide_certificate 106 1319 =-53 =67 1350 1310 1460 1212 177 730 755 606 =-31 =70 =20 =31 985 1055 353 32 =5 =-48 =-43 =-53 =42 =49 =61 =84 =59
tree provide_certificate 1111 1242 1168 1461 973 474 =-47 590 =18 =-58 1291 927 1342 1136 1267 =4 =61 =51 624 =-61 =13 =-46 =-55 =-42 =58 =51 1462 =-57 =53
tree provide_certificate 106 1463 =-53 =60 1234 1201 1242 1464 569 644 1 1173 1257 =7 1327 =48 =-50 =58 1409 =-12 =60 =-25 =-38 =-50 =50 =76 1253 =-66 =30
tree provide_certificate 767 1432 1322 1465 1267 392 81 1241 1466 404 1467 =-7 =67 232 =28 =-32 =31 =33 =-45 =-57 =40 =75 =49 =48 535 232 =-58 =33 =9
tree provide_certificate 967 973 1468 =-23 =81 1469 502 475 1421 90 1070 1218 1305 =-33 =68 =28 =26 950 87 =-22 1346 =20 =-47 =-48 =86 =26 =14 =88 =63
tree provide_certificate 1363 638 1287 1350 1391 359 1460 1238 87 313 486 1218 773 1470 =-31 =50 =25 =23 =66 =38 =-3 =26 =63 =42 =38 =39 =70 =40 =63
tree provide_certificate 663 55 1222 487 1131 890 1327 326 1471 660 =20 =-48 =-42 =-23 =-55 362 =-23 =40 =-44 72 91 1472 =-42 =32 =62 =7 =-41 =-44 =18
tree provide_certificate 55 998 1421 1307 255 1171 1231 1203 477 =-12 =45 =25 =26 =81 635 1372 =11 =49 =-48 =-43 =72 1314 =24 =-47 695 685 =-60 =4 =67
tree provide_certificate 140 =-58 439 341 193 1322 671 392 1238 1406 588 430 1007 =11 =-20 203 =-44 =45 =-53 =-40 =43 =-57 =-51 =63 28 =-65 =15 =-53 =-42
tree provide_certificate 475 193 417 =-48 20 992 1289 204 978 26 186 =13 437 =-18 =35 =-50 1431 1132 =31 =-24 =-51 =-54 =-33 =-40 =-60 =-38 1262 =19 =101
tree provide_certificate 140 =-58 284 408 1291 1473 1212 177 1390 718 =-32 =52 72 158 =16 =94 =-12 1474 1385 1475 =8 =-46 =-59 =59 =57 =-38 =-54 =-69 =56
tree provide_certificate 106 767 =-54 =51 44 =-57 187 356 1476 172 1445 1403 1477 1419 1478 245 =16 =-54 =-75 =-51 =-62 =-49 =-33 73 =-39 =4 =-50 =-34 =-32
tree provide_certificate 1168 1350 184 1479 1102 435 1480 311 438 1332 714 =-16 =51 =32 230 =49 =-22 =-35 =43 1481 1482 =39 =-21 =-48 =57 =43 =11 =42 =55
tree provide_certificate 514 1483 55 511 545 1256 152 247 1438 1484 361 18 =8 =55 =38 =-55 =-46 =-53 =-56 =-25 1097 =-22 =63 =-54 67 =4 =-75 =129 =-56
tree provide_certificate 106 335 =33 =-57 1297 44 =-55 624 1314 1180 90 513 335 =-38 =-8 =32 2 51 1183 =1 =-67 =37 =67 =51 =-54 26 =22 =-43 =57
tree provide_certificate 240 1350 168 152 1262 281 1367 624 738 1314 1383 22 =-1 =-23 =63 =-56 =-37 1485 1269 =2 =57 =83 =56 =19 =41 =-57 =-36 =39 =42
tree provide_certificate 1144 514 1067 1287 438 1185 502 1486 661 184 1487 =-20 =38 1147 1488 =-5 =103 =79 =80 =87 =8 =46 =32 =73 1176 =7 =55 =-47 =74
tree provide_certificate 1180 140 =-57 1383 312 232 1489 1417 1490 1491 1332 =-7 482 =60 =-41 =77 1492 1377 1092 =106 =5 =-39 =-49 =23 =54 =25 =-56 =70 =55
tree provide_certificate 90 311 438 1493 54 =-5 =-66 =73 3 =85 =7 =-38 130 145 72 2 =-12 =58 1296 1494 1495 =41 =-27 =-35 =-40 =-59 1345 =38 =-36
tree provide_certificate 1236 90 1331 80 542 1285 1 427 1496 =-15 =42 =29 1497 =-34 =55 =57 =-42 =8 =15 2 1271 51 1372 =0 =32 =37 =-25 =63 =73
tree provide_certificate 193 538 417 =-53 1222 1270 1498 1499 1427 545 54 1122 1500 =10 =70 =-53 =-57 =-13 =-28 =75 =-66 =61 90 =-47 =24 1501 =-36 =62 =-36
tree provide_certificate 663 513 1297 1222 1502 1284 356 794 1503 486 1504 501 =-15 =41 =38 =59 =18 =27 =-49 =96 =81 =-44 =41 521 =31 =-49 64 =23 =-48
tree provide_certificate 1168 1267 94 1007 1171 310 1505 1506 267 1507 619 1464 592 =2 =-25 =-48 =-29 =-50 =-39 =56 =30 14 =70 =-47 =69 =-32 =-47 =47 =57
tree provide_certificate 44 =-55 356 1234 569 453 985 1508 712 1509 683 =13 =-36 =-26 =-55 =-48 =40 288 1159 =-29 =27 =47 =-37 107 =51 824 =-49 =51 =-41
tree provide_certificate 1122 1310 1152 55 474 1510 1511 1120 1067 1512 427 =-23 =7 =65 1176 =-12 =72 =58 =100 =30 1513 =5 =39 1176 =-6 =-69 =41 =66 =-57
tree provide_certificate 521 1514 1284 967 1515 1223 1196 1115 1516 1517 1287 1518 545 =-4 =-22 =-66 =49 =89 =86 =53 =23 =39 =83 =48 =78 =66 587 =-49 =54
tree provide_certificate 1363 440 1262 1324 1519 1223 1201 624 1108 1520 =-11 =36 718 =-55 =29 619 1221 =20 =-26 =-71 =51 =46 =60 =46 1438 =50 =-44 =30 =57
tree provide_certificate 140 =-56 1521 1253 1204 1197 1322 597 1305 1522 87 342 =-10 =-40 1067 524 67 =2 =-32 =-36 =25 =46 =61 =48 =48 =44 =65 =41 =79
tree provide_certificate 1521 487 408 145 1123 356 1499 1427 1158 1329 1109 =10 988 =51 =-76 =-50 =-40 =-26 =73 =-27 =-54 1415 571 =-40 =67 =51 =-55 =-13 =78
tree provide_certificate 1234 523 1209 271 1121 1271 41 903 =-32 1422 =62 =-51 =5 =-36 =46 297 1192 1322 967 =6 =71 =63 =70 =-33 =27 =-34 824 =-52 =49
tree provide_certificate 1519 240 1204 156 548 1523 1073 1520 739 1524 1413 =-35 =32 =62 =34 =48 =1 =68 1494 625 =11 =75 =-62 479 =1 =70 =65 =34 =68
tree provide_certificate 61 573 411 1284 1418 1180 1355 356 80 156 1525 483 =-24 =6 =49 978 =0 1166 =42 =-49 =19 =-35 =61 =45 =-46 =81 =-61 =54 =-57
tree provide_certificate 140 =-55 1082 532 1314 1133 570 422 1526 746 1413 1257 =-2 =20 36 =58 =-51 =52 =64 25 =-53 =22 13 =75 =-9 =32 =-32 =-48 =-45
tree provide_certificate 268 1527 776 1322 1528 1529 1488 1191 87 =-14 63 =4 =-17 807 670 =51 =-27 =-65 =35 =78 =74 =46 87 =-8 275 =63 =-40 =58 =-48
tree provide_certificate 106 335 =41 =-53 1314 240 1120 1530 133 1221 1531 985 1532 1394 1533 =-1 =87 =66 =54 =37 =59 =-22 =-26 =80 =42 =36 1268 =-48 =46
tree provide_certificate 694 1147 1253 967 973 1534 =-30 =45 985 1457 380 475 1535 =-11 =48 1536 =6 =66 =46 =65 =26 =50 477 =57 =-56 =37 1172 =58 =-49
tree provide_certificate 425 57 113 1297 1413 =-47 =35 =25 411 1377 1499 44 =-46 759 =15 =-40 =89 =-34 =-49 341 =-7 =-63 1139 585 1537 =-26 =38 =11 =33
tree provide_certificate 1215 240 1283 424 638 1343 1355 1530 1038 454 1486 475 967 1170 =-8 =35 =42 =16 =57 =-52 =-58 =74 =58 =-46 =29 =32 =-52 =35 =70
tree provide_certificate 663 187 1170 1538 1539 1505 1213 475 1540 1130 1345 =-4 =-43 =55 =95 =24 =58 1541 156 =-35 =41 =96 =-42 =-33 =50 =-41 61 =21 =-44
tree provide_certificate 663 331 1143 1096 1238 920 1344 1285 1542 436 1543 =-11 =55 =48 =-41 =56 =54 =43 =29 361 =30 =-25 =28 =-53 64 61 =24 =-54 =-48
tree provide_certificate 1234 511 90 1221 409 978 104 1544 =-14 =49 =-46 1067 =-2 =59 187 425 =24 =-9 =-47 =-37 156 978 =4 =-43 1463 =30 =-24 =-47 =-31
tree provide_certificate 998 514 1262 487 573 1170 1500 1374 286 1015 1412 =3 =-44 =-22 =-55 =-50 =41 =47 =47 1196 424 =-27 =41 =41 582 =57 =-24 =-55 =20
tree provide_certificate 1310 1448 776 521 1144 1421 90 63 1191 =-7 =33 =-37 620 73 115 1096 =-8 =38 =59 1545 =32 =-61 =-69 =67 =59 =-41 =31 =-59 =64
tree provide_certificate 585 106 773 =-53 =52 1355 439 1122 1540 1204 1546 =-2 =67 =56 =88 =-55 227 =9 =-56 =59 1161 227 624 218 =-38 =57 =71 =31 =-38
tree provide_certificate 1547 1234 1204 408 477 1153 1258 486 1465 87 342 311 24 =-10 =20 =-38 =-42 =2 =68 =60 =30 =56 =49 =-59 =82 1548 =-51 =34 =78
tree provide_certificate 193 1549 1206 504 1009 532 54 426 1550 973 227 =4 773 =-54 =44 1418 =8 =-51 =-44 =-60 =-47 =-47 =56 =-37 =36 =69 436 =-50 =46
tree provide_certificate 1297 1551 424 1552 1432 1553 1278 1311 474 =-10 1296 1231 100 756 =10 =-49 =-28 =43 315 =46 =-51 =-42 =34 =-58 =41 =97 =37 =55 =48
tree provide_certificate 63 106 1554 =-48 =60 804 511 454 588 638 1257 1507 1555 532 542 =13 789 =-26 =18 =-47 =101 =-52 =35 =46 =-50 =-51 =-48 =-32 =-16
tree provide_certificate 1460 356 281 1031 331 987 417 =-48 392 1123 1457 409 =-4 1111 =13 218 =-54 =25 =64 =-49 =-54 =-56 812 =-57 =44 =-45 =21 =-42 =57
tree provide_certificate 44 =-54 1122 1144 1111 1191 1196 573 1556 1337 1080 1204 =-9 =53 =36 =39 1342 =46 =-32 =39 =27 =47 107 =47 1194 =-44 =53 =58 =-57
tree provide_certificate 1168 1446 1289 973 553 =-5 =-45 949 281 1284 1557 1558 341 =3 1302 =-54 =44 =85 =47 =73 738 =35 =-27 =-32 1462 =-46 =26 =-44 =51
tree provide_certificate 61 1209 1559 1494 1408 998 381 1560 1561 =-9 =50 =69 =19 1455 78 1562 =0 =70 =48 180 =-60 =26 =-64 =-33 1283 =48 =-38 =16 =-55
tree provide_certificate 1438 408 1342 1092 585 1355 1102 =-7 =64 =55 107 =-56 =26 1129 1563 1131 1564 =31 =-17 565 =-43 =36 =-54 =-50 477 =-40 =45 =-61 =-58
tree provide_certificate 1342 240 422 1552 1530 1147 310 1076 1032 1391 973 =-36 =0 =42 =-60 1135 =24 =-47 1012 =10 =89 =32 =71 =95 =-34 331 =46 =-46 =-34
tree provide_certificate 140 =-54 90 436 1565 1097 1201 1228 1245 584 1300 1310 =-17 =46 =60 =17 =48 =54 =53 =59 =45 =63 14 422 1318 =10 =-36 =-51 =34
tree provide_certificate 296 1168 1566 967 1504 532 1476 588 1419 531 1498 297 =3 =-24 =-63 =-58 =-52 =-50 =-54 =-46 =42 =48 1567 =43 =-52 =45 1568 =-41 =61
tree provide_certificate 81 1448 439 948 1517 967 934 573 1530 1569 418 1570 =3 =30 1571 =-24 =64 =67 =70 1572 =55 =-28 =-51 =50 =92 =-48 =-31 =-50 =-53
tree provide_certificate 44 =-53 1280 1460 738 1290 1067 998 1212 168 =-1 1573 =-54 =41 =45 74 =25 99 =38 =-61 =24 =-54 1006 184 =-39 =7 =39 =53 =-65
tree provide_certificate 439 1222 1122 312 628 1574 638 1321 583 1575 131 =8 1174 =-28 =49 =-62 =43 =-32 =42 =52 =-21 =-54 =-55 1576 1541 =-55 =18 =48 =-34
tree provide_certificate 916 194 1290 1577 1578 1579 1267 187 1170 663 268 1174 =2 =43 =-51 =19 =54 =-27 =48 =-57 =-48 =-53 =-52 716 =-44 =39 1580 =-51 =40
tree provide_certificate 1562 331 240 502 1305 1322 145 439 951 1581 320 =15 474 1331 =-47 =27 =7 488 =-18 =55 =-51 =-38 =-40 =50 =66 =10 =36 =-38 =64
tree provide_certificate 824 521 973 1147 1319 227 =-15 =-54 =54 =16 267 1345 949 1160 121 =15 =-46 =-16 150 =-47 =39 =-21 1409 =-38 =61 =-43 150 =55 =-3
tree provide_certificate 240 1088 1310 205 1270 425 362 1559 1582 1583 162 177 =-23 =-6 =40 =58 =26 =45 1073 =5 =40 62 =-19 =30 =54 =-44 =53 =36 =35
tree provide_certificate 992 1122 106 1319 =-50 =56 1031 1180 1584 162 1421 1502 1366 1585 1312 =4 =-36 =-60 =-55 =75 =61 =42 =45 =52 1586 =-51 =39 =-54 =-43
tree provide_certificate 1168 106 780 =-55 =48 1587 1493 1588 1007 1589 782 167 1067 1305 =-3 =73 =23 28 1073 =-52 =22 =-4 =33 =83 =-35 =52 =51 =53 =49
tree provide_certificate 1168 776 1144 1480 1201 796 1080 1282 1394 294 380 1590 =-11 1591 =45 =-41 =37 1096 =-45 =19 =62 =55 =33 =20 =52 =47 =60 =29 =46
tree provide_certificate 55 140 =-53 1366 1350 1098 1147 620 464 20 1592 710 1593 =1 =-30 =39 =79 =-57 =-43 =-60 =38 =25 =40 =-55 1594 150 =1 =-55 =53
tree provide_certificate 1480 1062 1569 418 1350 125 531 1291 1570 113 1300 =-33 =29 1595 =-1 1596 =55 =-46 483 =46 =-26 =-43 =-55 =-30 =31 =-28 =64 =52 =50
tree provide_certificate 44 =-52 1088 1204 1324 1427 1597 1515 1420 1283 1598 156 =-8 =3 =43 =-43 =71 =76 =84 =-31 611 =56 =-37 156 =83 =-31 175 =-21 =67
tree provide_certificate 121 1599 1418 1464 140 =-47 1600 1569 1502 1601 1180 487 =8 1184 27 1058 =-24 =12 =35 =48 =38 =81 =80 =71 =-37 =-38 =-35 =-42 =-59
tree provide_certificate 1363 440 527 1517 67 474 1331 51 =-18 =8 =17 1172 767 1418 =15 =-43 535 =-45 =21 =-26 255 =-1 1187 =-63 =54 =83 =-47 =25 =49
tree provide_certificate 644 671 663 425 1377 299 1076 =3 =28 =-32 =-48 153 988 1602 500 1603 =-33 =26 =63 =36 =63 =45 172 =23 =-18 =-54 589 =-39 =60
tree provide_certificate 1552 1147 152 61 1507 426 671 1604 286 1605 1540 1515 1606 824 =5 =33 =-31 =74 =83 =-46 =-45 =-51 =-45 =-54 =-42 =-43 =-53 =34 =84
tree provide_certificate 1438 1584 1168 1498 671 1607 152 782 1519 1608 141 1609 1514 1610 =0 =30 =53 =88 =-28 =51 =62 =37 =-53 =-57 =-47 =-65 =44 =47 =-57
tree provide_certificate 1391 1483 638 140 =-51 1611 1413 1525 1547 1612 1613 1614 =-5 =-43 =26 =62 =69 1615 1616 =36 =-51 =-45 158 =52 =-41 =-67 =32 =100 =43
tree provide_certificate 1236 44 =-51 514 94 545 1427 172 106 =-45 321 414 =7 1221 =33 =-52 =-43 535 =-32 320 =-16 =45 =-25 1097 =-18 =52 =-38 =-38 =65
tree provide_certificate 1432 585 1297 1007 1570 1617 1517 872 =-7 =26 =75 =57 =28 =-46 =45 1097 1354 641 1232 1480 215 =-15 =42 =71 =30 =50 =51 =69 =39
tree provide_certificate 1168 1111 1123 1498 1546 1196 1614 663 342 1216 =3 641 =-26 =35 206 =-31 =33 381 =9 =72 =-42 =28 =61 =-63 =-59 795 =-46 =29 =44
tree provide_certificate 1349 92 1180 156 =-7 167 1234 659 177 320 =19 =-30 1618 =27 =-52 =-26 =-50 178 1353 =-31 =22 =43 =34 184 533 =-48 =28 =28 =27
tree provide_certificate 1117 1282 1062 1619 566 1574 1551 1620 1459 1452 =-4 =31 =-18 =38 =38 1621 1622 =63 =-38 =-36 418 =60 =-26 =-52 =52 =55 1109 =57 =-33
tree provide_certificate 51 1502 1345 670 140 =-50 1342 534 1556 =-1 =34 802 =51 =-13 =-31 =-41 1330 1623 =-48 =45 =60 =77 68 911 =19 342 =98 =-17 =6
tree provide_certificate 1168 1446 1120 422 671 638 1540 1337 409 1215 1529 =-12 =73 =58 67 399 1624 =10 =54 =-21 =-30 =36 =80 =32 =-46 =-33 =34 =-41 =41
tree provide_certificate 1122 267 952 453 152 477 1314 1097 1517 538 =7 1254 =-33 =62 =74 =47 1620 =-56 =38 =50 =-51 =-15 1625 =-40 =39 1096 =-39 =31 =-52
tree provide_certificate 1122 973 227 72 =-12 =18 =-54 1134 1626 229 1589 1257 1385 513 90 =-7 72 =-5 =24 1311 =34 =-25 =-53 =20 =73 =-37 =-51 =29 =-51
tree provide_certificate 663 1096 477 399 304 1350 1310 1197 1474 1092 1627 =-10 =-53 =6 =38 =41 =50 =38 =-45 1628 =-43 =64 =45 =22 381 551 =15 =-33 =71
tree provide_certificate 106 =-47 1236 663 1629 436 1540 1630 180 1631 1632 1015 =1 =-18 =59 =42 1633 =-24 =29 =65 =74 =38 =-51 1634 411 =18 =-56 =-32 =67
tree provide_certificate 1168 1635 836 884 205 1636 1637 =-2 =44 =61 =-46 1638 1639 203 1640 1641 1642 =-49 =25 =40 =38 180 =12 =-47 =60 =40 =30 =37 =37
tree provide_certificate 1284 1253 1502 1643 1562 1195 1122 1644 1459 356 136 =0 57 =35 =-25 =-37 362 =-24 =13 =64 =-49 =35 1645 =70 =-32 =-38 =67 =33 =68
tree provide_certificate 44 =-49 1355 1204 416 1521 1067 916 1589 1363 1646 =-2 =-39 =45 =71 =-37 320 81 1647 =37 =-38 =-47 533 =-18 =59 =58 =-49 =54 =49
tree provide_certificate 1070 487 628 1648 341 1446 1312 1032 1649 1007 1650 =12 =-54 =-24 =-45 =-39 =-33 =-46 =-38 =46 282 =-37 =35 1489 652 =-16 =36 =50 =29
tree provide_certificate 1236 140 =-48 705 1180 1651 57 58 =8 =-39 624 1633 =-19 =25 =26 =-17 1652 =53 =-38 427 336 618 =-53 =5 =38 618 =26 =-28 =77
tree provide_certificate 106 =-42 1653 1654 1090 1655 1346 1313 1551 121 268 1656 1657 20 =12 =-41 =-42 =-29 =-36 =-55 =52 =-45 =-27 =-25 789 =-40 =17 =-56 =-54
tree provide_certificate 1111 1222 140 =-50 1658 1202 820 1659 818 54 1355 710 110 1473 =9 =-35 =-37 =42 =61 =-42 =64 =-33 =-41 =-39 =-42 =-45 335 =45 =-58
tree provide_certificate 521 1111 197 140 =-49 1322 736 1238 1276 1309 1342 1660 =-5 =76 =-52 =38 =44 =40 =13 =51 =-41 184 =-49 1276 =49 =-34 1661 =-47 =40
tree provide_certificate 411 1144 141 1102 240 438 1595 502 1540 =-8 =75 1662 =9 =-48 =34 3 973 =0 =84 67 =18 =-42 =30 =63 1126 =-40 =27 =56 =-64
tree provide_certificate 425 166 1546 1088 401 1337 1331 1663 1516 =-3 =75 =-53 1664 =21 =-59 =41 =-48 =39 =66 911 =59 =-19 271 1286 =-38 =58 1665 =-3 =60
tree provide_certificate 514 187 521 1111 1584 694 1238 776 1096 1660 1555 =-3 =78 =68 =26 1065 =37 =-38 =41 =42 =51 =-27 1666 =-51 =44 1066 =-46 =39 =-45
tree provide_certificate 1342 1505 677 128 1270 55 474 1667 =-7 =82 172 1111 =15 413 =29 =-66 1668 =-23 =56 1669 =-34 =51 =42 =33 =-46 =31 955 =-40 =40
tree provide_certificate 51 843 1592 1262 37 1498 794 1297 1174 1289 820 1670 1139 =-5 =22 =-43 =-57 =-41 271 =62 =-25 =37 =30 =-62 =-45 =30 =70 =32 =14
tree provide_certificate 106 =-46 1549 1168 1671 396 1659 356 1672 1673 1643 81 620 232 =0 =22 =-40 =-38 =-36 =-43 =69 1209 =-53 =27 =-47 =29 =68 =40 =55
tree provide_certificate 1559 1552 1460 90 1546 63 1164 1510 1674 =-8 =77 1137 =35 =-32 =53 1151 =-34 =26 =64 950 1675 1108 =16 =-23 =-30 =-22 =46 =76 =37
tree provide_certificate 1342 1111 739 1477 1391 663 1676 1195 1036 =-4 =47 =42 =-48 =13 1677 =47 =-36 =-65 =38 184 1462 45 =-70 =32 =29 =15 144 =-44 =43
tree provide_certificate 1342 1032 1197 426 1345 206 453 1678 1679 949 68 =16 553 =6 =-16 =-31 =53 =54 =-18 =22 1344 1680 =-35 =54 =54 =-59 =44 =-50 =-33
tree provide_certificate 824 1431 55 1681 1168 1682 1683 1212 1196 1562 1305 42 =-6 =23 =53 =55 542 =3 =62 =39 =23 =-39 =36 =48 =-27 =-44 1482 =37 =-55
tree provide_certificate 1418 411 1468 1557 1684 312 61 1088 1685 570 499 =-2 1686 705 =13 =77 =-38 =37 =-51 175 =-15 =62 =-43 =-51 =-51 =38 =66 =-62 =-52
tree provide_certificate 90 1547 514 1242 1687 1688 1314 1433 =-6 =45 =-48 =56 =51 =32 =-49 =65 1256 171 156 1159 =10 =-38 369 =31 =-40 =-29 1058 =-42 =35
tree provide_certificate 1269 1223 663 1689 1447 1485 1539 1570 422 1573 1690 =-9 =55 =34 =-43 911 =35 =-35 =-43 =23 =-46 =54 1691 =11 =-52 =32 1176 =39 =-27
tree provide_certificate 1111 694 408 1147 1476 671 1236 978 1088 1632 477 1245 =-10 =42 =44 =65 =45 128 =6 =65 =59 =-45 =-47 =28 =-55 =34 1253 =-66 =46
tree provide_certificate 1256 1692 104 1498 1389 523 =10 1693 =-30 =48 =-34 =-58 1126 1268 23 =-44 903 535 =-10 =32 =-40 =43 =40 =-55 483 =-38 23 =-33 =81
tree provide_certificate 411 140 =-49 1122 125 281 569 1694 1505 1377 1324 1695 1144 =-2 =47 =39 =42 =-40 =28 =53 1696 =-47 =31 =19 1635 =-31 =50 =-50 =-62
tree provide_certificate 1438 55 106 =-38 426 1697 531 1698 1418 1675 1209 588 =6 =-36 1445 =36 =-38 =-22 1699 =-54 =35 =-28 =-51 =64 =-50 150 =10 =-45 =-55
tree provide_certificate 281 1215 1383 1465 1451 1171 1630 514 411 312 =-3 =-50 =-53 =-41 =58 1700 =75 1701 =-49 =35 136 =-42 =39 =62 =54 =53 1187 =27 =-24
tree provide_certificate 193 1234 1460 514 1473 1593 1318 1552 416 820 973 =-3 =13 =-35 =-40 =79 =-26 424 1595 =-36 =39 =48 =-32 =-38 =58 107 =41 =-36 =-38
tree provide_certificate 331 1683 1313 916 1702 1311 1130 1703 23 475 =-11 =22 1036 159 1570 =2 =42 =64 =76 =66 =43 1704 =-48 =22 =45 =-32 =-49 =24 =-44
tree provide_certificate 1055 408 1122 514 1404 61 1705 1473 440 1706 992 67 =9 381 =-25 =40 =-33 =-47 =29 =-28 =-32 =-36 =-48 1372 =-56 =24 =-48 =-53 =-39
tree provide_certificate 331 55 418 1655 1146 268 140 =-46 1337 374 1284 523 =3 =-32 =81 1707 =19 =-52 =45 =-42 =52 =-23 1708 1612 =-32 =52 =66 =-24 =-45
tree provide_certificate 521 1528 538 229 1709 606 1036 57 1498 1710 =9 =-47 =-58 1126 1006 =-22 =38 =48 =59 =45 =-43 =-49 180 =-41 =23 =66 538 =-52 =46
tree provide_certificate 1007 1614 1575 393 989 500 408 1711 1067 215 641 =2 =28 1076 =-35 =39 =17 =-54 =-50 104 =61 =-26 =-40 =-42 =-52 1092 =-61 =35 =-30
tree provide_certificate 1111 1047 1195 1712 1484 1713 18 1608 589 1657 1714 =3 =-35 =-43 1133 =-35 =46 =41 =38 =-28 =-52 =-38 =37 =-51 404 403 =-43 =35 =46
tree provide_certificate 1483 499 1418 1400 1366 1082 1160 1453 759 1715 1654 =4 =-51 =40 =-44 =-36 203 =-1 =-56 =-37 =-49 =61 =-48 880 218 =29 =-21 =-34 =91
tree provide_certificate 1350 1284 1267 967 1342 1635 1716 1717 1292 284 638 =-4 1718 =41 =-30 =37 =52 871 =-45 =21 =-41 =39 144 =-43 =24 =40 =38 =59 =37
tree provide_certificate 1168 1483 1584 916 1209 1490 26 1395 1465 281 =-6 178 1719 =25 =-37 =-32 =56 =34 =-33 =33 178 =25 =-14 1151 =-44 =31 =31 =75 =38
tree provide_certificate 1 404 1234 1174 1511 804 106 1402 =-52 =52 1581 =11 =-8 =-27 =87 =48 1368 =-44 1423 =-42 =51 =27 1090 663 1307 =-6 =-58 =16 =-46
tree provide_certificate 240 1523 1720 1174 1465 162 916 1245 1412 1721 482 1722 =-10 =51 1427 =9 =-36 =34 =-43 =46 =-38 =24 =57 1137 =52 =-32 =41 =55 =30
tree provide_certificate 1723 61 1604 514 1464 1427 1698 1724 1725 1643 1726 380 1727 347 =9 =-35 =-35 =45 =-46 =-28 =-43 =-45 =-25 =-22 =-39 =-34 =-49 =-45 =-32
tree provide_certificate 314 55 1716 1728 930 152 44 =-44 1505 1212 468 1599 1729 =4 =-53 =-38 =-32 =45 255 =10 =65 =-48 =-62 =-53 =-33 1669 =-33 =59 =-59
tree provide_certificate 1730 1238 1305 1731 1528 1150 1530 1555 710 90 1191 1732 528 =-15 =54 =60 =49 1406 =4 =-50 =25 =58 =54 =32 =60 =68 =53 =32 =50
tree provide_certificate 1733 1552 573 67 438 570 1228 1551 1592 380 1238 1708 =-6 =34 =23 =32 =66 =38 =46 =37 57 =46 =-29 503 =-27 =35 =32 =69 =-47
tree provide_certificate 422 1447 1009 1717 1418 439 1582 545 341 163 1477 =10 =-56 =-41 =-38 =-16 130 =38 =-11 =-32 =-43 1734 =-33 =48 =56 =-38 470 =-56 =45
tree provide_certificate 1447 341 307 1223 1173 1421 1197 1465 1230 812 1289 =-1 =-28 =-42 =-44 =55 582 =47 =-37 =43 =26 =32 1076 =-52 =20 =-38 1735 =-47 =28
tree provide_certificate 1345 240 1158 1284 296 1067 967 1736 1354 =-5 1015 =33 =-35 =49 =39 1737 =19 =-53 1394 1262 =-42 =22 =47 =62 =-44 =36 1330 =-37 =54
tree provide_certificate 51 1111 1201 1421 880 1141 1502 1738 =-4 =60 =57 950 =37 =-37 =-28 =52 =51 1368 404 =-67 =35 1110 =-31 =48 1739 1445 =21 =-37 =-30
tree provide_certificate 1394 1238 331 782 1740 1480 663 1170 1460 175 1281 310 =-19 =36 =66 =0 =46 =37 =9 =41 1741 =-34 =42 1742 =35 =-40 =-35 =29 =55
tree provide_certificate 1485 411 1310 1350 1743 1744 141 663 1319 1745 359 =-6 =35 =-44 =50 =8 1746 1645 =-54 =19 =41 =36 =60 =29 =47 =-56 1719 =42 =-6
tree provide_certificate 1322 1080 1683 1516 1515 973 1747 =-26 =34 1423 1111 1197 1522 570 1748 =-8 =48 =40 =47 =41 =-57 =10 =64 =69 756 =26 =-50 =38 =48
tree provide_certificate 1212 267 1667 1284 1749 1547 1675 1658 1525 1267 222 =-3 423 =25 =-29 =43 1682 1111 =59 =-30 =-21 =-35 =-26 =57 =54 =48 =75 =-25 =41
tree provide_certificate 435 1750 1427 1122 1311 1335 1751 1412 1367 1493 1336 1752 =-5 =45 =47 =35 =37 =-37 =33 =45 1586 =-43 =35 =-47 =-28 =34 592 =28 =-19
tree provide_certificate 1201 1408 1097 23 1363 1188 468 73 315 1490 1753 =-18 =41 =51 1372 =20 =-19 =-27 =-53 =35 =45 1367 1684 =5 =-47 =55 =39 =-56 =48
tree provide_certificate 1253 1111 566 1322 782 1514 1754 487 1668 1090 =2 =-25 =39 275 33 23 =-43 =-14 =19 =18 =55 =46 =29 =42 =27 =-42 1073 =59 =-27
tree provide_certificate 573 1310 1485 738 185 683 61 1755 310 1756 1113 =-5 =18 =38 255 78 =60 =-18 =-31 =47 =-48 =-45 =45 534 =-28 =23 =18 =45 =32
tree provide_certificate 1111 1489 1055 1418 521 342 140 =-45 370 1487 1305 110 =7 =-35 =60 =46 =-46 694 38 =-28 =34 =67 =-26 =-37 =-36 =40 824 =-37 =44
tree provide_certificate 1757 1419 883 1281 1195 451 616 1659 965 545 1758 1647 =1 =-40 =37 =-15 =38 =-46 =40 =-40 =40 =73 1759 965 =23 =-37 =-46 =-42 =-38
tree provide_certificate 1322 514 81 1651 1710 927 1724 1012 474 =-7 1717 1296 =12 =-19 =-51 799 767 =25 =-40 =-41 =-43 =-34 =-46 1760 =-23 =44 =-39 =-46 =41
tree provide_certificate 1168 436 1144 1329 1130 1350 394 281 409 1681 =-13 =57 648 =10 1761 1762 1763 =-43 =22 =31 =44 =17 =-24 =30 =39 =-49 =54 =46 =41
tree provide_certificate 514 312 55 314 1764 1765 451 232 1076 1 565 =1 =24 =-11 1 =6 =46 215 =34 =-31 =-36 =-50 =59 =-51 1766 =-30 =63 =-50 =-42
tree provide_certificate 1767 1768 1284 523 1728 1354 1663 1412 20 1238 1769 =1 =-49 319 =37 =-42 =-48 =-29 =-36 1158 1054 =34 =-26 =-31 =-50 =-28 =45 =56 =-49
tree provide_certificate 1281 1770 156 612 1201 1228 1720 =-12 =29 =40 =42 =35 1385 976 1771 1772 1431 1773 =12 =58 =-31 =-42 =-51 1319 =-18 =53 =-45 =54 =57
tree provide_certificate 1540 474 107 1188 =-57 =39 718 1489 22 =-1 1060 =-35 =39 =50 =38 1459 107 1774 =38 =-39 657 976 =8 =-16 =38 1160 =-32 =22 =70
tree provide_certificate 55 628 566 1415 1483 1421 1653 297 755 =-1 1775 1662 =31 =-23 =-30 =-26 =-49 =50 =73 =40 =30 1546 =-29 =44 1594 1143 =-44 =35 =45
tree provide_certificate 1776 1115 1234 1740 1158 1329 645 1777 353 521 1098 =4 973 =-42 =32 =-24 =-20 =68 =-28 =-48 =-39 =-24 218 =-48 1166 =52 =-21 =35 =68
tree provide_certificate 296 310 1297 61 1778 22 166 =3 =46 1423 1134 1779 1780 =-37 =31 =27 =19 297 =31 =-25 =-47 =-48 =38 =32 1781 1284 =-31 =34 =44
tree provide_certificate 356 1174 1345 998 1630 1782 1114 1783 =-3 =47 =37 =-52 =61 551 67 177 41 =32 =-20 =37 =-15 =-24 1452 =-35 =41 =35 167 =-49 =38
tree provide_certificate 81 1448 1604 40 538 992 381 55 74 1538 1784 90 =0 =13 =-55 542 =-39 =29 =35 255 =12 =-52 =27 =-44 =-23 =22 =-46 =-45 =-45
tree provide_certificate 26 312 1262 1518 624 63 511 981 1785 =4 =59 =-34 =-52 1076 =-29 =30 649 1046 =35 =-10 90 =-21 1328 =32 =-39 =-51 =33 =-48 =-27
tree provide_certificate 973 538 =-6 =-45 1442 992 1606 1418 804 1786 140 =-42 1787 884 1327 =12 =-45 976 =-19 =18 =-44 =-38 1788 =-28 =47 =-36 =-39 =-36 =69
tree provide_certificate 408 1540 1147 1113 1253 1234 573 375 1108 1748 818 1789 =-4 =54 890 =75 =-13 =45 =-28 =-47 =24 =-53 =28 255 =29 =-30 =26 =67 =-50
tree provide_certificate 1253 1234 566 573 1499 1192 1723 882 1418 1790 1791 1656 =0 =-34 =59 =37 =-38 =-31 475 =-43 =27 =42 =49 =30 =26 =-40 1645 =42 =-32
tree provide_certificate 1528 1419 1792 1434 23 1256 =-1 =-53 585 998 1231 1218 1793 657 =-6 =33 =49 =51 1080 =42 =-39 1425 =35 =-38 =46 =60 =-44 =-42 =57
tree provide_certificate 1419 1785 1221 1423 824 1153 1665 532 1794 1795 500 =-7 =37 =26 =64 =-55 =54 =57 78 =-1 =55 171 =18 =-43 1216 =-29 =22 =52 =-46
tree soa_access 1089 1234 1796 1797 1306 1798 1799 1800 1801 1802 1206 1803 1095 =-115 =-73 =76 1590 =-84 =69 =12 =83 =43 =32 =2 =58 =57 =86 =80 =75
tree soa_access 1804 1548 213 1148 1805 1098 =-110 16 =-85 =59 =62 13 =4 =-86 1806 1807 1798 1808 =-89 =80 =77 =76 789 =-61 =83 =31 1092 =-20 =111
tree soa_access 1809 1810 1778 1811 1812 1813 1098 1814 1815 1362 1816 =-103 =40 1334 =-49 =-106 =52 =31 1817 1212 =-79 =55 =97 =36 =65 =62 =98 =113 =93
tree soa_access 1111 824 1818 1317 1339 1819 1820 1821 1810 1822 1823 =-100 =82 =45 =72 =-8 =37 =96 =60 93 =-25 =110 41 =-64 =63 =53 374 =27 =111
tree soa_access 1135 1089 1824 1825 1826 1827 =-98 =-1 =74 =83 =53 =77 206 468 532 482 1220 352 308 =-15 =102 =65 =72 1828 =70 =-84 =-76 =-85 =100
tree soa_access 1172 1427 1829 1830 436 1831 1820 1832 =-93 =43 =8 =63 43 =36 =-77 =26 =91 1833 1829 474 =0 =88 =110 =-87 474 213 =20 =-85 =106
tree soa_access 1132 1427 1131 1234 1348 =-92 =41 =78 =65 =85 474 1095 1098 1234 1834 1223 =-39 =95 =47 =69 =82 =103 1835 74 1836 =102 =-74 =12 =-72
tree soa_access 1135 1317 1548 1089 1155 1253 1797 =-89 =49 =19 =68 =80 =42 =70 1837 1089 1155 1197 1838 1839 1821 =-21 =58 =69 =99 =84 =64 =69 =91
tree soa_access 548 =-87 44 93 670 1374 1390 92 =1 =86 1372 =-62 =73 741 =52 =-72 =-86 =82 397 319 34 1727 =85 =-51 =7 =-11 68 =-38 =43
tree soa_access 1427 1818 1317 474 =-83 1840 1807 1841 1842 =-72 =30 =41 =69 =82 =23 1843 26 =76 =-59 =-71 93 474 206 =-26 =70 1331 =98 =-15 =100
tree soa_access 1427 1243 1351 1253 1089 1844 1306 1819 =-81 =75 =69 =22 =24 =6 107 =-78 =72 =64 1845 1291 1846 74 =82 107 =-76 =50 =-58 =-84 =-72
tree soa_access 1427 1155 1201 1847 1438 1848 1849 1850 =-78 =32 =57 =71 =49 =66 417 =-46 =85 =62 55 768 1851 1852 =72 =-73 =-74 =-60 320 =53 =-99
tree soa_access 1427 1374 1339 1848 1853 474 =-78 1854 1700 1855 =-70 =55 =29 =32 =55 =61 =74 474 =3 =99 670 1856 425 =72 =18 =-77 1857 =-67 =66
tree soa_access 548 =-78 474 177 1253 1058 41 414 =26 1858 =-64 =68 414 =15 =84 =92 =-28 308 1859 1860 1861 =-61 =50 =67 =60 =87 521 =86 =-35
tree soa_access 1166 1351 1818 1811 1809 =-76 =61 =63 1862 =61 =-68 =62 140 1863 1220 1805 =-30 =85 =56 =98 177 1351 1220 483 =-66 =6 =83 =74 =68
tree soa_access 1166 1548 1317 1864 1865 1866 1867 =-75 =37 =53 =-3 =25 =61 =57 271 1151 1120 1805 =-34 =78 =71 1256 1868 722 =72 =-52 =-61 =-89 =50
tree soa_access 1172 1151 1131 1869 1797 1870 =-71 =80 =40 =43 156 271 =-76 =23 =73 973 =34 1871 =-62 =39 1872 400 599 271 =43 =86 =-65 =-58 =-64
tree soa_access 1243 1873 1874 1875 1797 649 =-72 1809 1876 477 409 246 =-68 =76 1877 551 =-57 =-26 =21 =26 =10 =41 =47 =52 =42 =80 1256 =62 =-71
tree soa_access 1166 1427 1374 824 1878 =-72 =67 =59 =53 241 =68 =-66 175 1879 1190 1838 1800 1880 =-19 =57 =85 =93 =90 =72 177 =-6 1881 =74 =-75
tree soa_access 548 =-72 1092 1829 1276 1448 1882 1117 1269 1883 1208 156 =-49 =12 =87 =76 =76 =83 =77 =81 55 104 =80 =-8 =-53 =80 55 =76 =-10
tree soa_access 1166 1427 1155 1172 =-70 =39 =53 =49 41 271 1427 1884 =-73 =72 =3 =24 1885 1326 882 57 1795 =67 =-45 271 =-51 =42 =-37 =-37 =-73
tree soa_access 1276 1317 1191 1234 1800 1201 1886 =-68 =41 =11 =61 =61 1070 =16 =-50 1148 544 1208 =-22 =93 =78 =77 213 1885 107 =-35 =44 =-71 =82
tree soa_access 1317 1887 1888 1201 1825 1847 1889 1890 206 1891 1197 =-65 =-12 =24 =-36 =14 =51 =51 =72 =58 =52 26 =74 =-36 910 1187 =-7 =67 =69
tree soa_access 1089 1778 1825 213 1892 1893 1889 1813 1277 =-65 =12 =10 =26 =2 =14 1848 1092 1894 =-55 =67 618 23 =13 =-31 =-57 =77 =66 =72 =44
tree soa_access 1131 1155 1111 1895 1896 1897 1869 1803 =-65 =57 =76 =22 =62 =48 =35 1092 =6 =78 1898 449 29 55 514 =71 =-51 =-21 =-53 =-61 =-33
tree soa_access 1089 1155 1317 1234 871 1813 1831 1899 1548 =-64 =1 =17 =68 =14 196 1841 =-48 =39 =40 =46 55 =36 =-78 1900 =54 =-62 1901 =52 =-46
tree soa_access 1296 1902 1826 1903 1201 1848 736 =-64 1904 1281 =-51 =77 =62 =59 =30 =53 =46 =49 107 649 =55 1242 =-49 =64 1905 449 =60 =-64 =-60
tree soa_access 1804 1148 1206 213 1903 1906 1907 1217 1797 =-63 =39 =58 =28 =68 =46 1339 1908 =-39 =65 =38 186 =28 =-29 140 =62 =-7 1909 =49 =-60
tree soa_access 1135 1276 1902 1111 1201 =-66 =67 =42 =63 =74 978 1276 206 883 433 1910 483 1805 1911 =-46 =51 =79 =15 =94 =57 =32 =53 =46 =74
tree soa_access 1135 1841 1317 1820 1912 1807 =-65 =60 =4 =17 =40 =33 1829 175 1590 685 1892 308 487 998 =-20 =33 =-56 =72 =66 =29 =62 =39 =80
tree soa_access 871 1573 1907 1796 1362 1610 1913 =-60 =34 =-14 1343 =-22 =-63 =51 =56 1226 =-1 =94 1157 1914 1796 1915 1416 =-32 =24 =64 =59 =45 =44
tree soa_access 1296 1155 1172 1191 1916 1917 1841 1918 =-63 =43 =-8 =47 =19 1919 =-15 =61 1331 =48 =-69 =53 1244 588 194 335 =2 =58 =-14 =-64 =-59
tree soa_access 1232 1902 1131 1089 1825 1912 =-64 =-6 =54 =63 =32 =51 532 1318 1920 319 1921 1131 1253 =48 1137 =-10 =67 =64 =-57 =-10 =-58 =-43 =-47
tree soa_access 1296 1243 1317 1131 1234 1826 1348 =-62 =77 =64 =66 =31 1455 =37 =-41 =44 315 93 90 352 =-30 =52 =54 =71 1922 1923 =64 =-27 =-53
tree soa_access 1276 1351 1296 1235 1874 1877 1924 =-60 =54 1925 =-33 =55 =25 =32 271 =-49 =59 910 =-2 =67 1852 521 37 1926 =66 =-57 =-42 =-40 =-75
tree soa_access 1172 1818 1148 1927 374 1838 =-60 1173 =-43 =84 113 101 =-20 =50 =-51 =51 374 =-44 =39 275 =9 =72 55 1872 1926 =60 =-59 =-67 =-37
tree soa_access 1135 1131 1902 1089 1928 1253 =-62 =-3 =45 =50 =57 1929 =57 =-78 26 736 1829 502 284 =-12 =93 =48 =65 55 =53 =-34 1126 =-59 =47
tree soa_access 1166 1276 1111 1348 1427 =-62 =11 =42 =39 =65 1058 1276 409 1702 678 =-43 =71 =90 1930 1111 =16 =69 =-70 1885 708 =50 =-55 =-68 =63
tree soa_access 1232 1317 1131 1888 1089 1889 =-63 =45 =39 =56 =30 1931 =58 =-51 453 1244 1840 1932 1933 1934 =45 =-46 =-48 =-55 =-53 =-49 1126 =-14 =58
tree soa_access 1135 1374 1829 1809 1824 1830 =-61 =39 =24 =61 =69 =46 107 230 910 1539 =-69 =54 =50 =53 474 910 663 1935 =-18 =49 =50 =56 =43
tree soa_access 1804 1887 1317 1201 1935 1859 1689 871 1936 1217 =-55 =54 =63 196 =-37 =46 =45 =50 1937 =-16 =58 =34 =11 =45 1938 871 =13 =63 =-52
tree soa_access 1151 1438 1312 1874 1253 1208 1235 1939 =-53 =28 =19 =34 1390 =-41 353 =45 =-58 =45 156 =-23 =59 =64 113 997 =41 =-65 1312 =-34 =60
tree soa_access 548 =-63 140 1374 1148 1940 871 985 =-43 =52 =17 =60 =55 1938 =38 =-40 736 483 1941 1840 8 =35 =-60 =-55 =-60 =68 1942 =69 =-44
tree soa_access 1829 374 1873 1154 1810 1811 1943 1812 633 1944 1945 =-51 =57 =48 =1 =26 =56 =18 =57 =39 =45 1879 1810 1689 =-25 =36 =57 =35 =69
tree soa_access 474 1946 649 =-59 1873 1906 1801 246 1362 1519 =-49 =39 1947 =-28 =50 =73 =74 =61 =46 =36 649 1948 1949 =-41 =51 =72 213 =-14 =17
tree soa_access 1232 1427 1155 1374 1950 =-61 =15 =37 =53 =40 315 502 206 =-11 =44 =62 1836 1951 1952 1868 1953 1954 =60 =-47 =-44 =-49 =-62 =-51 =-58
tree soa_access 1172 1829 1888 1206 1936 1955 1188 1956 1957 1958 =-52 =30 =17 =47 =-8 =24 =69 =6 =45 =62 1959 23 =19 1960 1951 =61 =-42 =-45 =-80
tree soa_access 1232 1276 1961 1212 1962 1963 =-59 =46 =34 =7 =30 =51 1846 1220 1844 1964 473 1196 1219 =18 =62 =69 =61 =-56 473 =-36 =48 =65 =-50
tree soa_access 1111 1374 1448 1348 1117 1908 1864 1809 1907 1965 1966 =-53 =52 =37 =30 =24 =28 =54 =22 =34 =40 453 =47 =-29 1836 1967 =48 =-51 =-62
tree soa_access 1276 1374 1351 1804 1296 1908 310 =-57 =-14 =54 =-5 =15 1846 =32 =-64 660 1920 =52 =-41 =-36 1926 74 1968 =59 =-50 67 =44 =-68 =-66
tree soa_access 1374 1829 1796 1339 1830 871 1969 1918 1277 1944 1853 =-52 =44 =44 =36 =49 =38 196 =-28 =41 =20 =39 =56 =62 1970 1260 =48 =-43 =-26
tree soa_access 1132 1351 1824 1089 1869 1971 =-58 =39 =44 =19 =38 =42 1055 884 1972 8 521 =40 397 =-51 =59 =-41 =-58 1800 1973 =-23 =54 =73 =-47
tree soa_access 1135 1829 1243 1234 1798 1797 1974 =-57 =34 =17 =27 =44 =59 =66 532 1058 1975 951 784 625 352 =8 =49 =63 =68 =-60 =-59 =53 =-54
tree soa_access 548 =-61 44 175 425 =1 =-52 =39 34 1881 1885 1976 1977 1978 1255 1979 1845 =63 =-2 =-26 175 =-62 =55 =-18 =-48 =-50 =-31 =-64 =-25
tree soa_access 474 1888 206 1148 1966 1980 1981 1982 =-52 =28 =40 =27 =53 =17 =8 487 =55 =-29 1804 196 1983 1914 1798 =-26 =57 =46 =81 =43 =37
tree soa_access 474 1178 1573 1121 1818 1831 1984 =-55 =52 =41 =3 1334 =18 =-58 271 =-54 54 =68 =-47 =18 1448 1573 1889 1985 =-14 =43 =54 =62 =61
tree soa_access 1111 1829 1889 1810 106 1076 1814 1536 1986 1987 =-39 =50 =55 =29 =61 =53 1234 1988 1989 =-49 =31 =44 =48 =51 =38 =51 218 =49 =-1
tree soa_access 1111 1191 1312 310 196 1990 1234 1991 1098 1966 1824 =-49 =24 =48 =-19 =34 =60 =35 1992 =-19 =53 =18 =9 =10 194 3 =10 =57 =-32
tree soa_access 1296 1151 824 1234 1896 1993 177 1876 =-54 =23 249 =-40 =38 =26 =37 =40 =27 1902 1157 =-13 =50 =55 26 449 1930 =42 =-21 =-50 =-42
tree soa_access 1232 1829 1994 1351 1995 =-56 =31 =25 =-3 =53 144 880 310 997 1996 1829 582 =25 213 =-37 =32 =57 =-56 =-46 1344 =107 =-33 =-41 =66
tree soa_access 1131 374 1573 1548 1206 1810 =-53 =44 =22 =52 271 =-53 =47 1997 43 =20 271 232 =-60 =43 =12 =-43 73 99 367 =-21 =39 =45 =51
tree soa_access 1374 1427 1131 1573 1155 1998 1796 730 =-56 =-13 =39 =64 275 =-22 =63 3 =-8 =56 1390 =52 =-3 910 1318 =16 =-44 =62 1999 =39 =-45
tree soa_access 1374 1151 1258 1796 1196 1927 2000 2001 2002 1950 1966 1197 552 =-48 =-15 =10 =47 =38 =27 =4 =58 =49 =8 =41 =35 =11 2003 =40 =-43
tree soa_access 1276 1427 1234 1306 1178 1943 2004 2005 1877 2006 =-46 =38 =-5 =40 =50 =50 =-1 =41 =43 1121 =-13 =57 1959 2007 521 =48 =-24 =-47 =-74
tree soa_access 1131 1825 1339 1809 730 474 206 2008 1838 =-45 =48 =56 =3 111 =-5 =-44 =9 =61 =51 =68 474 1306 =-31 =53 2009 545 =62 =-4 =-68
tree soa_access 1276 1111 1829 436 2010 930 1874 1217 2011 1983 =-49 =13 =40 =60 =26 =32 =51 =40 =51 =29 67 177 28 =47 =-9 =55 1427 =30 =-55
tree soa_access 548 =-60 1318 474 736 1173 2012 910 2013 1317 611 1223 =0 =66 =57 =-32 =95 =44 =86 =53 =-44 1346 1929 1317 =65 =12 =-57 =-7 =-38
tree soa_access 1166 1374 1902 1172 1089 1824 =-55 =28 =50 =35 =40 =34 271 1206 175 502 149 2014 1320 =-61 =0 =48 =46 =35 142 =-4 =58 =67 =39
tree soa_access 1296 1374 1234 1902 1131 978 2015 1348 =-50 =25 =53 113 =29 =-33 553 =-20 =56 =27 =56 453 =53 =-30 453 1342 =30 950 =28 =-78 =-7
tree soa_access 1296 649 1994 =-50 =8 1879 1258 844 1452 544 =-34 =1 =19 =44 =51 =36 140 =-9 2016 950 1868 =50 =-53 582 453 =56 =-53 =-66 =-39
tree soa_access 1573 1427 1818 824 1879 930 1906 1825 =-50 =45 =59 =33 =12 =38 544 425 =26 =-44 =65 1326 =23 =-39 663 2017 =13 =-64 1330 =100 =-33
tree soa_access 271 1829 1172 1965 409 =-57 403 =-36 =31 =43 482 =-24 26 =54 =-39 =50 1172 1243 78 436 1201 1829 =-15 =45 =67 =73 =-44 =36 =35
tree soa_access 1132 1111 1317 1865 2018 2019 =-56 =18 =41 =27 =50 =41 1833 883 884 55 1836 177 =11 =40 =-58 1369 =43 =-62 1805 =-28 =66 =45 =-62
tree soa_access 1276 477 1427 784 1965 1946 2001 1590 1200 1701 1689 =-43 =42 =24 =3 =8 =7 =21 =53 =34 =10 =57 599 1256 =38 1427 =43 =-63 =-48
tree soa_access 1276 1351 1877 87 1263 1092 1332 1943 1838 =-41 =47 =47 =43 311 =24 =-39 =43 =-56 =24 =11 1885 106 213 1351 =-21 =50 =48 =58 =-48
tree soa_access 548 =-60 417 2020 429 2021 =-5 =77 =43 =56 266 1073 1977 2022 =40 =-42 =-44 =75 1841 427 308 1633 1472 =-39 =34 =39 =58 =44 =63
tree soa_access 1374 1178 1874 1117 196 206 871 1586 2023 1362 746 =-48 =25 1222 =14 =-49 =59 =42 =-12 =-3 871 =-12 =47 =35 =37 =19 2024 =40 =-34
tree soa_access 1135 1804 1351 1841 =-51 =7 =54 =47 1220 1852 436 1417 1258 1510 473 1939 149 =-9 =46 =53 =28 =66 =55 =65 =64 =-60 2025 =55 =-47
tree soa_access 1243 1818 374 1906 931 1348 849 2006 =-44 =33 =16 =22 =0 =58 1837 1727 =-4 =-57 =40 2016 950 208 =58 =-22 =-18 =-51 1256 =38 =-71
tree soa_access 1155 1573 213 1902 1814 1869 1234 =-41 =11 =40 =56 468 =30 =-57 1600 43 409 =-18 =27 =-16 =-52 34 54 =29 =-46 =-53 409 =-10 =51
tree soa_access 1089 1573 1242 1348 1986 1935 2026 1873 2027 2028 =-35 =36 =42 =26 =25 =14 =42 =31 =28 663 28 =-2 =37 2015 =90 =1 663 =18 =71
tree soa_access 474 649 2019 =-45 =21 2010 1196 843 844 1452 1837 930 2029 1892 2030 =-34 =40 =30 =63 =37 =12 =32 =41 =43 =51 =72 1176 =15 =-29
tree soa_access 483 1206 1351 824 409 1586 =-45 =43 1348 1915 1373 436 =-33 =36 =16 =38 =30 1390 =48 =-33 =7 =38 178 180 716 =44 =-17 =-14 =-20
tree soa_access 1351 1448 1201 1111 1172 1312 1888 1217 2031 2032 2004 =-48 =39 =-4 =33 =62 =16 =28 =6 178 1844 =33 =-25 =-43 =26 =54 2033 =31 =-40
tree soa_access 1232 824 2032 1912 =-46 353 =25 =-62 =5 =40 1372 140 1800 311 565 =-16 =31 =42 =63 994 2034 1355 180 =38 =-3 =-42 =-38 =-66 =69
tree soa_access 1166 1548 1276 1874 1971 1994 1435 =-58 =-8 =-9 =37 =23 =41 1471 =56 =-34 26 468 1318 400 2035 =30 =-45 =-47 =-35 =-35 2036 =-47 =49
tree soa_access 1166 1276 1317 1149 2037 =-47 =49 =15 =32 2038 =49 =-53 271 1253 1256 474 2039 =-16 =56 1317 =52 =-36 =-52 =-44 989 1652 =38 =-45 =-56
tree soa_access 271 1092 1837 1800 1337 2040 2041 =-52 =37 =24 =34 =56 =30 186 43 1763 =44 =-52 =-11 2042 =-44 =39 1969 1879 477 =-4 =49 =37 =58
tree soa_access 1135 1548 2001 1994 2043 =-50 =49 =17 =19 44 =-25 789 =87 =11 271 26 1584 3 =-30 1318 =15 =-63 =54 849 =-66 =45 951 =32 =-65
tree soa_access 1132 1818 1296 1865 2044 1796 =-51 =39 =51 =43 =25 =45 483 453 144 361 949 1141 =21 =-62 =-64 =-23 =61 =-25 1901 178 =52 =2 =-18
tree soa_access 1573 409 1438 1822 =-33 =36 =39 1221 2045 =50 1990 175 980 582 =0 =-41 =-62 1291 =18 =-47 =48 =-35 757 414 2008 =-2 =62 =58 =75
tree soa_access 1829 1206 1131 1243 13 2046 1879 1258 2047 1955 2048 =-29 =36 =45 =40 =34 =21 =73 =-43 =16 1929 2049 1244 =32 =-43 =-44 =-77 =37 =46
tree soa_access 1232 113 1191 1201 1912 =-29 =24 =59 =32 =-47 26 44 582 113 =12 =-63 =-42 2050 768 1447 =40 =-41 582 =15 =-69 =-32 1126 =-47 =34
tree soa_access 1374 1829 483 177 2051 1120 1887 2052 220 =-50 =22 =38 =27 =35 =58 2053 =-15 =43 1942 177 =-5 =26 =-49 =45 1713 1256 =37 =-44 =-26
tree soa_access 1135 1427 1374 2054 1155 1503 =-50 =-2 =12 =44 =34 884 =45 =-37 271 535 55 1845 =12 =-53 =-44 1927 =-69 =33 989 1920 =31 =-43 =-50
tree soa_access 409 915 450 2055 1080 1918 =-30 =50 =31 =46 =43 =40 178 973 1717 1727 26 =28 1126 =-40 =37 =-51 =-41 2001 =-17 =52 1312 =-34 =21
tree soa_access 1438 1168 514 177 2020 1689 436 1820 2056 1331 978 2057 =-35 =26 =14 =1 =49 =33 =47 =44 =46 1942 1256 =12 =-49 =-89 =-54 =71 =50
tree soa_access 1132 1317 1312 1818 1812 2019 =-48 =18 =14 =16 =29 =43 502 156 667 =-21 =26 1852 487 1869 =48 =-45 =5 =-52 970 1317 =51 =-3 =-44
tree soa_access 1374 1089 477 1865 2058 1191 551 1215 1559 1736 1877 2059 =-33 =29 =11 =41 =18 =43 =9 =7 =65 =39 =45 =18 255 1862 =31 =-45 =-43
tree soa_access 1166 1155 1427 1243 1296 =-50 =14 =47 =22 =38 1256 1920 8 1837 502 117 240 =-5 =75 =25 1451 2038 =46 =-31 =-42 =53 =-32 =-54 =-48
tree soa_access 483 477 2046 1155 1887 1902 1076 1505 1117 212 =-31 =27 =27 =22 =19 1121 =-18 =50 =36 2060 =29 =-50 =68 =54 1365 1959 =24 =-35 =-49
tree soa_access 548 =-58 502 1242 140 1800 998 =-24 =18 =56 1331 473 113 22 =35 =-26 1078 =8 =-48 =58 =-16 =48 1078 1836 338 =50 =-38 =-48 =-37
tree soa_access 1276 13 427 1 1809 2061 2062 1838 2063 1848 =-22 =40 =63 =39 =31 =38 =57 =-47 1243 =10 =64 =-39 1905 521 1268 =36 =-37 =-49 =-48
tree soa_access 1166 1427 1234 1312 1874 1889 =-43 =27 =14 =52 =40 670 =33 =-43 978 883 502 452 =-14 =37 2003 1054 =37 =-42 =-49 =27 1427 =62 =-3
tree soa_access 1132 1111 1317 2064 2044 =-45 =48 =19 =47 =41 1606 989 526 1972 1477 2065 1909 1856 1331 =23 =-3 =-44 =-42 =69 =-45 =-47 =68 =-56 =-62
tree soa_access 1276 1135 1841 1317 1191 =-46 =5 =33 =23 1078 2021 359 468 =3 =-45 =68 =72 =-52 1959 1885 723 26 2066 =46 =-36 =-23 =-70 =-56 =-72
tree soa_access 1132 474 374 2067 =-49 =43 =-7 1216 =13 =-40 1372 532 483 144 474 =-16 1131 =-24 =34 499 =59 =-35 994 2068 =36 =-25 =-64 =-62 =55
tree soa_access 1829 1448 1997 1994 2069 1841 2010 2070 670 1296 2067 1896 240 =-21 =36 =26 =37 453 =20 =-28 =-58 =48 =64 =26 =-72 =38 =-35 =48 =41
tree soa_access 1135 113 =-1 1089 =-38 =29 883 1206 315 313 2071 1800 486 88 2072 1873 440 =-45 =28 =27 =45 =52 =53 =48 =39 =54 =7 =40 =30
tree soa_access 1132 1797 1864 1915 =-36 =53 =23 =26 663 1206 308 474 1837 2073 1861 213 =-12 =-55 =47 =66 =34 1959 213 =-1 =36 =-69 =55 =50 =37
tree soa_access 483 1448 213 753 2051 2074 1306 248 =-25 =40 =21 =43 =59 =55 72 1942 =-6 =-74 =26 =47 142 1462 635 43 =45 =13 =-20 =-38 =-22
tree soa_access 548 =-56 1226 807 24 453 452 468 545 1055 2017 563 =16 =-32 =-43 =-33 =-32 =-57 =51 =-26 =61 2003 563 =47 =-27 676 =-24 =47 =44
tree soa_access 1132 1796 106 1372 =-1 =-46 1243 =-42 =31 =39 532 1372 477 106 618 =-3 =50 2075 2076 =34 =-42 =-29 =63 1357 980 =65 =-17 =-34 =-48
tree soa_access 271 1423 1121 1163 2077 =-37 =34 =35 =13 142 =20 =-19 2078 1659 1221 2079 145 449 1296 483 =-2 =31 =38 =-36 =-43 =-48 =-24 =-46 =-55
tree soa_access 548 =-56 1942 1833 1836 1959 1220 659 417 985 592 2080 =9 =-65 =-51 =56 994 =34 =-46 =-29 =48 427 =-62 =35 =-58 =-47 1362 =-78 =23
tree soa_access 548 =-56 1909 1329 1078 20 1291 2081 2082 1423 1362 980 =14 =-40 2083 =52 =-42 1231 =49 =-33 =-62 =-37 =-44 =-40 2084 =-41 =47 =-46 =-50
tree soa_access 483 409 177 1633 =-50 =17 =-2 723 175 1837 789 425 =5 =-45 1883 =-49 =33 =27 177 1151 =-32 =42 =34 =-62 880 1111 =14 =55 =-31
tree soa_access 1232 1374 1427 1994 =-37 =25 1131 =43 =-23 =27 450 2057 1078 453 648 =17 535 =12 =-64 1779 1257 =-23 =35 =39 2085 =-44 =44 =-42 =62
tree soa_access 670 477 414 1472 2067 409 1172 2086 =-37 =34 8 =31 =-43 150 1296 1818 =-14 =30 =25 =-27 =48 =41 1111 =6 2087 =63 =-47 =57 =-41
tree soa_access 1997 1256 1135 1276 544 1242 2054 196 =-33 =17 =47 =26 =21 2038 =42 =-46 1372 2035 599 =12 =-47 =-48 =59 =-37 1276 1471 =-51 =18 =25
tree soa_access 436 1825 144 843 1318 1988 213 117 1573 916 =-13 =35 =15 =-30 156 310 =-29 =46 332 =28 =-46 =-47 =-52 =45 319 =27 =-53 =42 =48
tree soa_access 548 =-57 271 544 1242 1539 =-20 =40 =29 =40 1078 1498 1485 73 2088 2087 1496 54 1970 =66 =8 =-23 =-14 =-36 =-40 =16 =-12 =-48 =-19
tree soa_access 468 1986 844 1 338 1329 1965 1969 499 168 =2 =32 641 1799 =-55 =35 =25 =47 =47 =-46 =-56 1135 257 =-45 =32 =-1 =43 =52 =-41
tree soa_access 1111 502 1201 1276 1829 1135 =-48 1452 440 1532 76 1799 =-46 =24 =35 =25 =31 =53 566 =36 =-51 156 =-63 =24 =24 =12 1806 =33 =-25
tree soa_access 2089 1905 1201 1092 1969 1825 1814 436 1893 2090 90 1356 2091 =-21 =51 =51 =11 =52 =30 =48 =50 =44 =56 1804 =7 =47 =36 =-52 =-77
tree soa_access 1232 723 1312 2092 =-24 =26 =38 =-67 1220 1844 1727 2080 1046 700 =23 90 =4 =-64 =-21 =-66 =-40 2093 =-38 =38 2094 2095 =50 =-29 =-45
tree soa_access 1438 178 1805 2096 2097 1929 592 93 1435 2098 2012 1066 1098 =-16 =8 =23 =46 =55 =43 =24 =-38 =-46 =52 =65 =56 930 =-32 =41 =43
tree soa_access 474 1805 784 361 1918 1168 2099 1510 1058 2100 1252 2101 =-38 =20 =35 =33 =4 =24 =39 =53 =35 =13 =44 =54 361 1923 =25 =-39 =-38
tree soa_access 1825 1981 1919 284 2102 1189 397 1959 812 30 2091 1805 =-18 =39 =47 =37 =40 515 =-81 =25 1258 =-3 =50 =28 =37 =43 =21 =53 =49
tree soa_access 548 =-56 1372 44 477 2045 =30 2103 =-19 =46 =51 2016 880 320 2104 =41 =-31 474 156 =19 =-34 1089 =56 =-17 =-32 1108 =38 =-60 =52
tree soa_access 716 1981 284 1111 1841 2105 2081 2106 1270 =-7 =43 =22 =-39 =-46 =28 2087 3 2062 =-8 =45 249 =44 =-24 =-61 =53 =58 1829 =-34 =30
tree soa_access 2069 1196 2046 452 1337 1058 1930 895 1393 1423 178 =-12 =-48 =6 =36 =22 =-49 1166 1874 =-26 =44 1357 =48 =-43 =40 =31 =66 =35 =-56
tree soa_access 1940 1888 1839 2107 1168 1417 1201 359 614 512 1098 =-14 =17 =-46 503 0 =-67 =10 =17 =34 =17 =31 =52 =44 57 =40 =-34 =26 =33
tree soa_access 452 1234 2010 468 2078 1997 150 374 177 2021 282 =-31 =26 =47 =14 757 1717 =27 =-41 =-15 757 =-40 =28 =-31 =-58 =-56 =55 =35 =49
tree soa_access 55 2108 880 450 1584 1997 67 1098 2109 985 =-4 =27 =54 281 =39 =-37 1098 =49 =-30 =-25 =40 =45 203 =-50 =24 =-47 613 =-45 =34
tree soa_access 1220 1805 663 2110 883 2008 1178 530 2111 1472 246 =-32 =45 =26 =27 =21 =16 =45 =6 =55 1111 41 =44 =-8 =64 =52 142 =23 =-20
tree soa_access 271 2045 =31 1276 414 =-33 =4 482 43 1825 =-41 =34 =23 =35 2112 178 140 =-5 1309 =26 =-38 1276 536 71 =-52 =32 =24 =35 =-45
tree soa_access 1829 1804 1879 1860 1906 2113 1044 =-23 =29 1648 2114 565 =8 =-45 =53 =-37 =46 =25 1321 =35 =-35 2003 950 =35 =-23 =-36 930 =51 =-57
tree soa_access 1132 1201 2115 1824 =-28 =12 =45 =71 1455 949 1959 1067 2017 1710 2076 582 2116 =24 =-35 =-8 =-37 =-28 =-46 =45 =-30 =-47 213 =-45 =18
tree soa_access 1234 1879 1573 1351 1799 2109 985 871 1805 1736 =-30 =34 =38 =2 =21 =51 =38 140 =-15 1253 =44 =-29 414 425 =12 =-32 =44 =32 =36
tree soa_access 1111 1942 142 68 =21 565 1887 1220 1135 =-39 140 =-31 =11 =11 =32 =24 101 =-31 =26 =-55 271 315 =-24 =24 863 =52 483 =-44 =30
tree soa_access 2010 1220 1942 1355 1055 188 2117 2118 177 730 985 =-14 =37 =30 1843 74 =22 271 =-51 =15 =-42 =-49 =-53 =-26 =-37 =-60 =-52 =18 =51
tree soa_access 670 1981 2119 1800 1276 1888 142 2100 57 1997 =-1 =-33 =-37 =34 2120 =-36 =32 =30 371 1425 =23 =-41 117 =-61 =16 =50 =-35 =49 =-36
tree soa_access 1232 1201 1824 196 1234 2115 =-39 =34 =17 =10 =18 =55 1372 951 2121 1253 2122 1868 1007 =21 =-19 =-33 =-37 1390 =-31 =9 =-39 =-58 =51
tree soa_access 310 1829 1423 1393 180 483 1948 915 667 473 =-31 =2 414 =-26 473 =54 =-35 =32 =35 541 =13 =-48 =-45 =49 =9 930 =43 =-52 =35
tree soa_access 1374 1902 1276 397 2032 502 2059 2123 2003 =-49 =14 =26 =35 =-4 2003 =36 =-35 =6 175 502 =-38 =16 =26 =21 111 1253 =34 =-11 =-30
tree soa_access 1362 359 978 1296 1689 1994 1875 101 109 2124 =-24 =43 =31 =13 =46 =24 =42 99 409 =-36 =4 115 =25 =-31 222 =25 =-34 =43 =20
tree soa_access 487 807 11 1291 1959 1833 1868 =9 =-34 =-43 =-40 =-50 =-52 2016 =37 =-31 1131 1933 985 1669 =-39 =17 =16 =33 117 =-34 890 =48 =-14
tree soa_access 548 =-52 1372 670 28 2024 2125 321 997 2126 1132 =53 985 =19 =62 =-22 =-28 =-35 =-40 =-37 1200 255 1054 =10 =-32 =-25 =44 =-30 =44
tree soa_access 2089 1078 1997 1291 670 1331 409 1226 130 =-1 =29 =-40 =27 1844 736 =15 315 =23 =-43 =-48 =-25 =-40 =-20 1750 736 =-56 =5 =31 =-72
tree soa_access 978 26 320 526 1757 1155 1220 452 =-11 1459 =53 =-34 1425 =27 =-35 =27 =55 =53 1351 1132 403 =-51 =22 =-10 =27 =-39 1132 =-14 =45
tree soa_access 2010 1800 1843 2071 144 2127 1778 93 1994 2128 1232 1200 =-34 =30 175 =-17 =7 =35 =31 =12 =42 =39 1232 =-12 =42 =34 =-46 =52 =55
tree soa_access 1919 1232 =-20 1852 2080 2121 284 1959 1355 1996 1962 736 2088 =10 =-49 2129 =32 =-43 =-29 =-43 1390 =18 =-70 =-31 =59 =-41 =-59 =-46 =26
tree soa_access 271 1829 1801 1312 1990 1173 =-29 =5 =43 789 =40 =-40 =41 =40 951 1078 1763 311 230 372 =32 =-16 =4 =-21 1219 =-33 =38 =-25 =-48
tree soa_access 1438 2107 951 514 1868 1256 409 417 768 =-55 =20 218 1763 =18 =-23 =-28 768 446 880 =15 =-32 =-26 =-31 =-37 =-42 =-42 =-55 =42 =39
tree soa_access 1834 2010 468 1919 768 1256 871 206 1320 694 1838 1137 =-19 =18 =34 =29 =38 =23 =18 871 =3 =-59 =-38 =23 =-46 =45 113 =45 =-10
tree soa_access 1256 1879 2130 871 1969 1523 1351 281 1701 =-14 =39 =21 1058 1471 700 =22 1884 =-26 =35 =-51 =60 =55 =47 884 =26 =-25 =-31 =30 =-44
tree soa_access 548 =-51 1226 2089 477 1417 514 1905 1092 281 566 1814 1551 =-12 =42 =43 =33 =30 563 361 =37 =-22 =-53 =-44 =-42 =51 =53 =-69 =41
tree soa_access 321 1825 1092 1393 2067 1548 2098 =-16 =34 1928 2050 =34 =-29 =-38 =38 =49 319 1296 1132 1928 =-32 =36 =22 =47 =-58 =44 2131 =-77 =31
tree soa_access 2020 1717 349 1805 1929 1296 1067 374 2132 1838 1839 =-26 =26 =35 =41 1345 =12 =-37 68 =43 =-9 =11 =-51 =45 =48 2133 =-45 =29 =39
tree soa_access 812 2010 425 1329 1948 1232 1317 249 =-24 =27 =31 1372 354 3 =-13 446 =15 =-22 =51 55 =50 =-19 =39 =-44 1322 =-23 =40 =45 =58
tree soa_access 1825 1573 556 723 213 1895 2020 1884 24 2134 =-24 =29 =17 =32 =36 =37 1055 1959 =23 =-40 =-39 =-46 =26 2017 417 =-5 =28 =-39 =42
tree soa_access 1800 1986 663 544 1919 1393 76 1834 1799 2008 1874 2135 =-26 =19 =18 =34 =23 =13 =27 =41 2069 =24 =-51 =19 722 =19 =-39 =47 =50
tree soa_access 784 1573 1811 2136 2137 1142 409 2138 2139 1312 806 =-37 =22 =13 =26 =29 807 1581 =-6 =-31 =14 =26 =33 =23 =30 281 =5 =49 =42
tree soa_access 2100 453 563 1234 1892 1715 2071 1455 1117 530 1080 =-4 =39 =32 =38 =-23 =31 =43 =42 =31 1243 =-44 =22 978 2021 =-29 =34 =29 =49
tree soa_access 1132 1902 1878 474 =-31 1948 =-10 =41 =40 =37 951 55 474 227 =-26 1065 1983 989 2038 =22 =-20 =-40 =-39 =-35 2140 =37 =-28 =-23 =-48
tree soa_access 723 1374 1258 483 1940 649 =4 76 1196 2141 =-28 =33 =21 =38 =29 473 =2 =41 =35 2142 968 =30 =-25 =-39 372 542 =-70 =19 =28
tree soa_access 978 2143 526 2144 1201 1242 1304 1092 1372 440 544 807 2145 =-42 =30 =-9 =11 =14 =15 413 =28 =-24 =37 =24 =13 =38 =29 =31 =19
tree soa_access 474 685 1351 1998 1191 757 479 1943 308 =-37 =18 =29 =36 =23 =18 =46 =5 739 426 =23 =-34 =-33 67 716 =25 =-22 807 =-32 =30
tree soa_access 670 884 1276 23 566 =4 =37 689 =-45 =22 55 2146 =41 =-32 =-36 2147 1805 2148 138 2149 2032 =-46 =9 =26 =18 =34 =38 =42 =-36
tree soa_access 271 1226 1990 936 41 =-28 2080 =-3 =-58 =17 =31 =23 1234 2150 1370 1873 1196 1981 2128 =-1 =48 =47 2039 =55 =-21 =48 =-38 =-49 =46
tree soa_access 548 =-49 2151 2080 468 1920 1879 2152 28 1946 2121 2153 =33 =-24 =-27 =-25 335 =-37 998 =3 =36 =-39 2154 =55 =-9 =-39 =-22 =-56 =-36
tree soa_access 1234 1879 2155 545 449 1829 1166 1804 2156 =-26 =23 =23 144 282 978 =-10 =25 =42 1210 =52 =-33 =31 =-50 =-26 =45 =25 659 =45 =-23
tree soa_access 2110 1132 1818 824 2067 1312 2157 2158 746 =-50 =21 =15 =27 =13 =42 =30 =21 824 418 1065 13 =4 =34 =-48 =52 556 =-29 =30 =54
tree soa_access 271 1092 1191 335 =2 =-32 =13 67 1155 =-3 =44 1131 =-52 =18 730 980 1445 1452 1881 1841 2159 =3 =-41 =35 =-39 =40 =-41 =-35 =40
tree soa_access 1055 2020 1905 2160 1804 1232 1548 1435 657 2161 =-42 =23 =30 =20 177 =35 =-21 1058 367 =1 =31 =38 1232 =50 =1 =-43 =-41 =39 =-29
tree soa_access 514 26 741 2080 2162 521 2010 2150 177 542 349 =-6 =48 =28 2163 2164 1957 =24 =-24 =-23 =-36 =-28 =54 =-32 =-49 =-55 =-24 =-24 =-43
tree soa_access 1201 1959 2022 44 668 =-2 =-51 883 863 113 =21 1874 275 =-11 =23 =50 1266 =-27 =31 824 649 =-21 =43 =-18 =-43 =-35 2165 =34 =-32
tree soa_access 271 117 1801 1841 1173 =-27 =6 =11 =35 =8 1573 614 1355 925 1296 1879 =-7 =27 115 =35 =-18 =58 =-45 =-42 117 2166 =47 =-30 =-3
tree soa_access 1168 1986 1184 1296 1804 1888 =-17 1633 =40 =-33 417 =-7 =41 2038 26 2167 417 409 =-25 =13 2168 =33 =-33 =-40 =-21 =-43 =43 =45 =64
tree soa_access 2069 1905 1276 367 2169 2170 2148 2171 1838 1801 =-14 =38 =35 =22 =40 =43 =56 =25 361 650 708 1852 =40 =-26 =-26 =-25 =-10 =-43 =-46
tree soa_access 26 1234 1368 452 2172 474 978 1861 =-11 =34 1166 =-31 =39 90 750 2118 =36 =-28 =-41 =-21 =55 =40 =-23 241 =47 =-22 978 =-39 =16
tree soa_access 582 757 2096 1374 1196 980 2002 487 =-4 =-30 =34 =-52 =46 1713 2173 2174 985 741 =38 =-20 =-15 =-29 =-34 =-30 =52 =28 1151 =-43 =-6
tree soa_access 521 949 2175 880 2176 1244 2177 1291 1313 1662 2117 2160 1979 425 =21 =4 =-26 =-31 =-33 =-17 =-37 =-37 =-36 =-34 =-45 =-23 =-51 =-44 =-32
tree soa_access 548 =-47 1393 2010 784 0 1355 911 1458 1814 1485 1986 =-11 =39 1130 =45 =-26 =41 =46 265 1007 =28 =-35 =-35 =-59 =32 =43 =56 =58
tree soa_access 1905 1055 39 1915 2008 2148 522 1234 1829 2139 2147 1172 =-12 1745 =10 =-51 =36 =34 =23 =33 1860 =-32 =23 =41 =41 =36 =37 =-37 =-46
tree soa_access 1206 1369 723 26 532 2178 2175 452 1868 1538 =11 2179 =-29 =28 =-29 =46 =-43 =-45 1613 =-47 =19 =-25 1892 =-50 =35 2127 =-31 =25 =31
tree soa_access 1155 2010 2032 440 2180 1879 1892 1929 1151 1417 111 =-26 =-3 =19 1078 =11 =-39 =-54 =27 =15 =38 =28 =18 =43 499 440 =41 =-24 =-31
tree soa_access 2069 1919 310 1092 1882 582 2020 398 2181 =-10 =33 =27 =39 1242 43 =-46 =16 =20 =34 1291 =17 =-40 1344 1717 =57 =-10 =-23 =25 =-49
tree soa_access 144 1907 1942 1948 1812 1063 1891 1078 281 1460 2100 2182 =-17 =21 311 =47 =-39 =25 417 =-12 =35 =-40 =36 =39 =32 =35 =-41 =37 =28
tree soa_access 284 246 1833 530 2183 685 1929 1191 142 949 34 =1 =-33 =-56 =-31 =25 =-45 1844 1132 =-14 2184 =28 =-29 =-31 =36 =33 =-49 =51 =42
tree soa_access 548 =-47 1076 2010 130 1868 949 973 1888 536 =-10 =18 536 =36 =-41 2075 =38 =-27 =-51 =-47 1446 2076 115 =37 =-12 =-27 =-30 =55 =50
tree soa_access 150 371 716 180 1920 690 2080 689 2060 1455 1970 2185 1997 2186 =28 =-22 =-6 =-26 =-12 =-12 =-11 =-24 =-39 =-33 =-36 =-25 =-17 =-20 =-24
tree soa_access 1355 1356 131 1860 1438 257 667 2045 =31 30 2115 1208 =-13 =31 =34 =30 1747 1253 =28 =-26 =-29 =31 =33 =24 =-35 =52 186 =-74 =19
tree soa_access 1825 310 2187 784 2098 1837 2188 2189 1803 1950 2190 440 =-18 =11 =22 =14 =31 =27 973 =39 =-24 973 =32 =-21 =40 =26 =46 =29 =56
tree soa_access 2010 474 282 475 2172 483 436 1893 2191 =-30 =29 =24 =34 585 1201 =2 =48 =-33 =54 =35 1628 =43 =-27 2192 812 =11 =66 =-37 =50
tree soa_access 951 532 997 1829 690 703 1905 2076 1805 477 2150 1318 1220 =7 =26 150 =-44 =22 =-26 =42 =46 =-31 =-38 =-31 =-45 =38 =-39 =-32 =-49
tree soa_access 807 439 474 177 1242 1532 418 2114 1715 =-18 =35 =16 =27 =39 =25 2193 =-29 =34 =10 =-43 1923 177 1459 374 =-39 =24 =39 =40 =-24
tree soa_access 450 2046 949 150 1769 857 1918 2194 1836 1954 2195 261 1905 989 =9 =-32 =-31 =-25 =-31 =-35 =-39 =-38 =38 =47 =-37 =-20 =-47 =56 =40
tree soa_access 246 1393 2067 2172 1372 417 1940 1837 1374 2196 =-36 =24 =0 =19 =27 736 =-6 1837 2150 1176 =33 =-29 =-33 =-50 =17 =52 =36 =41 =56
tree soa_access 548 =-46 2089 11 1055 1923 1905 2163 371 2197 474 2198 1818 1445 =24 =-29 =-11 =-36 950 =48 =-24 =-35 =-7 =-31 =-36 =-30 =-29 =-41 =-55
tree soa_access 320 650 474 2021 246 =4 =55 =51 1683 23 =52 1089 =-9 =43 =-14 =-17 1206 650 474 1191 =-36 =19 2199 =2 =-49 315 =41 =-11 =20
tree soa_access 2087 1050 2163 483 1092 824 1837 2200 =-16 =39 =27 480 =34 =-22 320 =32 =-7 2201 1078 1194 2202 =28 =-35 =-33 =-16 =-36 =-38 =-47 =-43
tree soa_access 548 =-50 2080 2087 371 502 1318 2203 321 =12 =-36 =-40 =-36 741 1923 685 =44 177 =33 =-39 =-19 =-19 2114 2106 =-35 =39 =37 =-39 =-48
tree soa_access 271 144 2012 910 =-17 =12 =33 =29 1959 1007 1355 2204 2205 2206 417 310 =-9 =43 1722 750 =32 =-10 =-22 =-17 =-31 =-24 =-30 =-14 =-28
tree soa_access 1168 1713 1837 716 2207 1155 782 1906 271 2182 265 =-24 =22 =20 353 =-2 =41 =38 =39 2016 =32 =-41 =37 1424 =-34 =18 =27 =-27 =47
tree soa_access 1548 1132 1276 =-31 =19 349 1669 2191 1393 2013 1263 1080 1096 =-10 =34 =32 =34 =36 =39 =40 =34 =46 1132 14 =45 =-14 1573 =30 =-35
tree soa_access 1841 150 453 506 2080 321 949 426 2112 1232 =-3 =13 =-29 =-33 =-41 =-44 =-47 =34 1098 663 1917 1486 =-33 =19 =23 =17 =17 =-26 =24
tree soa_access 1318 452 2208 1846 483 563 2065 1665 =-6 =41 =36 =-42 777 2183 28 =24 1232 =-29 =7 =52 =-35 =-41 =37 1946 =42 =-8 1443 =-48 =16
tree soa_access 2110 352 2209 310 2210 468 1191 483 413 106 44 =-2 =34 =-18 614 =-26 =8 =10 =18 =-34 =-36 2211 =43 1219 =-34 =28 =47 =17 =45
tree soa_access 2069 140 313 1092 2039 2212 1800 1058 1200 1940 1913 =-42 =9 =12 =8 3 =32 =-24 =28 =28 =19 =13 =36 1921 1065 =12 =-23 =-30 =-39
tree soa_access 2110 1448 1551 2120 915 2069 1805 984 1355 349 474 440 1582 =-19 =19 =22 67 =13 =-32 =35 =-48 =30 =33 =-45 =27 =38 =36 =32 =44
tree soa_access 522 2213 67 1852 1833 452 2038 426 369 1881 72 =9 =25 =-28 =-28 =-27 =-22 =42 =-30 =-36 3 =24 196 =-36 =15 =-46 663 =-32 =33
tree soa_access 843 109 1220 275 1155 496 1397 1539 318 1902 2214 1223 =-19 =21 =31 =8 =24 =22 =29 =30 1092 =-59 =-6 1155 =-15 =38 =11 =37 =39
tree soa_access 664 883 1817 746 2098 831 502 113 =-4 =-33 2038 =10 =-48 =-59 =30 =32 =32 1232 =-17 1253 1471 =35 =-25 271 =-41 255 =43 =-29 =29
tree soa_access 1209 1201 880 1163 530 310 934 1804 1296 2215 =-17 =33 =1 =9 =-49 320 =47 2216 =-38 =29 =22 =32 404 =-42 =21 198 =6 =55 =26
tree soa_access 2096 76 947 320 1833 =3 =-32 1132 =-42 1813 551 1882 281 335 =12 308 1902 1598 =-37 =23 =21 =25 =20 =33 =23 =32 =-48 =33 =50
tree soa_access 1258 449 1929 1078 545 414 754 422 599 =9 =-32 =-36 =-36 1066 =29 =-21 452 807 =-36 =23 =23 =-29 142 =-41 =14 =-42 28 =54 =-1
tree soa_access 2217 758 1078 2010 812 2218 754 1498 1135 1111 =-7 =24 667 =8 2118 =42 =-34 =-34 =-21 =-37 =44 =46 41 =-49 =7 =-33 641 =-46 =24
tree soa_access 1234 2063 212 2000 947 371 2038 178 1828 =5 =-30 2219 =-22 =24 1066 =-39 =25 156 1425 =-44 =-1 =18 =-44 =39 =33 =49 659 =35 =-16
tree soa_access 1276 544 73 1217 1994 1829 1669 418 1452 =-17 =25 =24 =24 =20 884 =51 =-16 =47 =-32 565 =27 =-24 2069 371 106 =10 =40 =-20 =-51
tree soa_access 663 477 2208 925 308 1814 450 1940 993 1163 2220 1342 =-23 =11 =28 =17 =33 =12 =24 =34 1232 =-19 =42 =41 =34 =33 563 =21 =-29
tree soa_access 1168 2125 1209 803 321 2024 1337 409 1339 417 =-31 =-5 =39 1055 1606 =10 =-31 =-28 =44 =-23 374 =-56 =10 249 =-43 =15 =28 =-42 =42
tree soa_access 2125 1942 483 521 532 514 1256 750 2006 1928 =8 =-24 =42 =-23 =-25 =-36 =-40 =-47 43 504 =31 =-21 453 =11 397 =-51 =13 =-33 =-45
tree soa_access 548 513 =-48 =12 723 951 2175 2221 1220 599 2222 475 1243 =12 72 =5 =-27 =44 =-26 =-32 =27 218 =-43 =14 =-40 =-39 453 =-49 =18
tree soa_access 399 949 0 843 413 741 =11 =-33 2137 203 1452 236 1096 1387 1081 =-26 =20 =20 =19 =29 =20 =10 =36 =38 57 =41 =-7 =-42 =-39
tree soa_access 2063 2020 2223 1096 663 436 150 1015 2154 1208 561 2105 2210 =-6 =33 =-39 =22 =28 =-41 =-31 =-28 =29 186 =19 =-8 =28 =37 =28 =47
tree soa_access 1168 1435 1879 1277 25 2074 1805 2220 2224 1804 507 2225 =-18 =24 =25 =1 =29 =25 =29 =31 884 1425 =23 =-15 =-21 =38 =23 =31 =46
tree soa_access 2169 414 473 1078 374 474 2107 2226 482 =-38 =-1 =23 =31 1830 =18 =-25 1459 =16 =-15 =-35 1538 1232 =0 =44 =-25 362 =10 =46 =54
tree soa_access 2107 354 2143 213 916 2227 2228 2182 232 2229 1632 2230 2065 =-23 =20 =23 =26 =26 =11 =9 =30 =37 =29 723 =12 =-37 =24 =31 =34
tree soa_access 2032 2155 1879 1054 1940 1573 1121 381 1481 =-11 =-44 =26 2113 =29 =-25 2231 2232 =15 =-24 =-29 =22 499 2233 =-39 =13 =20 =21 =46 =23
tree soa_access 883 2103 246 1669 1242 2234 2155 1796 16 1815 942 977 2148 =-17 =25 =15 =15 =26 =21 =15 =38 =27 427 =35 =-38 =23 =42 =38 =16
tree soa_access 2213 1898 1959 2235 261 1881 2186 2236 414 1131 13 =6 =-16 1929 2237 =28 =-29 =-47 2238 =24 =-23 =-27 =-24 =-35 =-28 =-39 =-24 =-28 =-38
tree soa_access 281 1940 2080 1184 1817 2239 2102 1417 911 313 =-13 =19 592 736 =18 =-15 =-31 =22 =23 =26 =31 =33 =-44 =26 911 =44 1073 =-36 =30
tree soa_access 1276 1800 1889 2240 2115 1841 2241 427 2039 2242 =-24 =24 =8 =1 =33 =12 =37 =42 =33 =35 2243 521 1342 1905 =28 =-28 =-19 =-28 =-42
tree soa_access 1829 1753 670 741 1918 2169 1551 474 502 2226 =-19 =18 2244 =18 =-22 650 67 =19 =-22 =-44 =29 =36 =35 2244 =-43 =16 =-40 =35 =25
tree soa_access 1201 2024 563 1613 1337 1374 163 880 2244 2245 1208 =-6 =28 =33 =28 2246 =-46 =27 =44 522 437 =26 =-24 =-30 =40 =36 =-26 =-35 =31
tree soa_access 526 349 1942 1805 1269 1393 2028 670 1080 180 2247 1206 156 =-12 1572 =13 =-21 =17 =-40 =-31 =30 =-38 =33 =30 =25 =40 =-47 =41 =31
tree soa_access 1111 582 1929 1166 413 352 =21 =-25 474 =-38 =10 1885 =13 =-35 413 =-56 =8 473 1455 =0 =-42 =-56 750 2248 1166 =46 =13 =-27 =-26
tree soa_access 440 978 2065 1907 1804 1860 212 1910 1892 910 845 =-25 =23 =-1 3 =-25 =36 =26 =28 2087 =30 =-39 =9 241 =38 =-15 =30 =17 =33
tree soa_access 1168 1276 2172 1873 2004 140 533 =-20 =26 1311 1132 156 106 =27 =-12 =-40 2249 =15 =-36 =-47 =36 =30 =49 650 2007 =22 =-27 =-25 =43
tree soa_access 548 68 72 =-34 =35 =-52 2217 299 1542 468 2178 950 2017 1477 20 1970 =18 =-9 =-26 =-29 =-32 1825 =-19 =33 =-34 =-21 =50 =-21 =-31
tree soa_access 144 1994 2155 1918 246 1990 843 2244 2021 212 1438 2099 =-16 =20 =23 =28 =26 =20 =33 =23 =40 =35 =41 2250 =43 =-13 45 =34 =-35
tree soa_access 1168 44 618 1226 1915 1799 =-22 =24 =21 =19 =27 883 1194 180 1809 2251 1836 342 =16 =-9 =-29 =-32 =-35 =-15 =-31 1166 =-12 =35 =44
tree soa_access 1168 1903 1106 1810 1969 1296 1342 2021 2045 =26 522 1198 =-15 =23 =-41 =28 =25 1206 1482 25 =-10 =18 =29 =39 =28 =30 =24 =29 =42
tree soa_access 2172 2063 1132 1111 1798 =-24 =17 1798 178 =42 =-12 =-25 1510 1669 453 1670 1652 150 =10 =-18 =-34 =-31 2252 =-18 =21 =30 =29 =46 =48
tree soa_access 843 1256 26 951 750 1972 563 1548 715 1352 514 1471 111 =4 =23 =32 =-23 =-27 =-32 =31 1243 =-29 =23 =-30 =-15 =-28 =-18 =-30 =38
tree soa_access 2087 592 949 1942 2046 1928 1503 1700 663 1444 1940 1689 371 =4 =-14 =31 =27 =-30 871 =36 =-8 =-27 =-19 =-22 =50 =-24 =-38 =-25 =-40
tree soa_access 439 28 499 2069 131 2247 2112 1111 1538 =14 =-23 =33 =-27 1936 =-41 =26 =-25 =-30 =-28 1879 685 282 978 =-26 =12 =22 =7 =28 =-33
tree soa_access 321 281 349 1349 446 1329 2095 927 2253 1148 156 544 =-4 =20 1622 =22 =-18 =33 =-29 =-31 =-35 =-34 =-23 =-33 =37 1622 =26 =-20 =-37
tree soa_access 548 2254 =-46 =13 1058 502 2216 1860 1397 =-9 =30 =28 =38 2239 2088 371 2254 970 =36 =-19 =-20 =-13 =-25 =-34 1317 =34 3 =26 =-37
tree soa_access 2255 55 1276 910 397 2256 1424 916 1943 =-22 =25 =26 =12 =30 =7 1078 =20 =-26 1856 2257 37 2258 =26 =-22 =-27 =-29 =-27 =-28 =30
tree soa_access 1997 2150 514 1588 1733 1893 1096 1616 1814 149 1078 130 968 =3 =-25 =19 =-17 =-30 =34 =-33 =31 =34 =45 =-30 =-28 =-31 1015 =-25 =17
tree soa_access 587 1318 2233 414 1669 755 1812 1046 754 36 =5 =-29 =-30 =-20 =23 =-23 =32 648 1054 =28 =-6 =-18 =-26 2259 =-41 =24 530 =-40 =13
tree soa_access 663 1800 1593 450 418 1841 916 2137 1215 1151 355 =-24 =18 175 =-14 =23 =24 =23 =18 175 =-8 =43 =17 =25 =27 =32 320 =31 =-3
tree soa_access 1078 1994 843 1669 1362 890 795 1342 371 468 409 =17 1232 =-18 =8 =-33 =-25 =38 =-21 =-16 =20 =29 =36 1172 =44 =-10 41 =-43 =3
tree soa_access 320 1337 2010 2260 140 107 =18 =-13 1600 2050 =14 =-26 =-22 =-37 =40 =42 1151 1246 177 2261 =-42 =20 =-8 =25 177 =26 175 =-28 =15
tree soa_access 2262 1168 2082 433 14 361 2263 449 1862 2264 2121 =15 =-23 =-26 =-26 =-31 =-27 1243 =0 =-36 1196 1355 =-10 =-52 =19 =22 =-38 =40 =-35
tree soa_access 1258 1168 2265 144 1351 1482 1940 1267 =-14 =26 =15 =21 985 336 1727 =24 =-18 =-24 =-23 1232 =-11 1351 =41 =-14 =-48 =41 1092 =44 =-7
tree soa_access 2175 349 1862 1078 506 526 2082 1923 404 8 443 150 =5 =-15 =-26 =-28 =24 =-28 =-35 =34 175 =40 =-5 1131 =-31 =16 =-28 =38 =-34
tree soa_access 1942 150 2266 1141 1276 2262 2267 1548 1494 2065 =-1 =31 =28 =28 =-30 =-35 218 2048 757 =32 =-6 =-15 =-8 =-27 =-23 43 =19 =-27 =-31
tree soa_access 320 1355 1997 1078 2268 1477 11 2269 871 1318 150 1670 1474 =25 =-10 =-24 =-16 =-20 =36 =-23 =-25 =-26 =-25 =-16 =-17 =-31 1166 =-31 =-2
tree soa_access 1805 880 1727 281 2087 1915 427 1151 1234 =-8 =15 533 78 =22 =-14 =-23 1151 =21 =-9 =32 =-29 2078 136 =35 =-19 =-24 =-31 =-25 =39
tree soa_access 1234 951 1232 3 106 =25 =-21 1351 2270 404 1824 =-42 =8 =7 =6 =26 532 2271 106 1423 1590 =-7 =29 =13 =20 =-28 =-27 =-38 =26
tree soa_access 548 397 1137 =-51 =7 =5 1427 1530 2035 2272 380 2273 2247 2151 2076 698 =26 =-17 =-20 =-21 =-21 =-16 =-21 =-24 =-30 =-36 536 =0 =-35
tree soa_access 1994 1390 2274 349 655 1718 =-20 =15 =26 =29 =16 705 2038 2275 44 1794 =-7 =35 502 1889 =18 =-26 =44 =-32 =-28 1573 =-30 =17 =29
tree soa_access 1806 1860 1825 1356 285 2107 156 2199 1834 1278 1861 =-19 =18 =25 =12 =29 1131 =-7 1834 =30 =-23 =33 =29 =43 =33 =36 1131 =-32 =25
tree soa_access 663 2265 843 450 2006 1278 2099 844 349 513 718 2045 =15 2181 =-15 =20 =20 =13 =26 =27 =19 =28 =28 =23 =32 =-49 41 =36 =2
tree soa_access 2276 477 757 371 563 659 67 1220 553 =5 2113 =6 1997 =-36 =18 =16 2113 =-34 =33 =-21 =-27 895 =-31 =16 1556 =22 =-12 =31 =33
tree soa_access 2055 1994 2277 439 2183 2112 1063 67 618 1098 =-6 =11 175 =37 =-4 2278 130 =-42 =8 =22 =25 =-33 =27 =-36 =33 1717 =41 =-16 =41
tree soa_access 2279 1972 11 1717 380 1670 150 2280 1825 2195 2281 1155 =10 1844 =31 =-10 =-20 =-18 =35 =-22 =-7 =-20 =-22 2278 =-25 =14 =-27 =-31 =-28
tree soa_access 1942 2100 1631 23 951 601 499 297 1763 1972 =14 =-26 =-9 =-29 7 =-40 =6 =-27 =-28 1351 1472 1117 =-22 =20 =20 =12 =30 =28 =-28
tree soa_access 1234 2282 1919 663 109 1814 1896 2283 2065 14 404 2055 =-23 =15 =22 950 404 =0 =-43 =29 =16 =23 =28 =28 =28 =8 =16 =52 =38
tree soa_access 548 2284 =-44 =13 1201 452 2024 1846 880 206 271 1423 1121 =-18 =25 117 =-7 =28 1020 =16 =-24 768 =42 =-16 =-19 =-35 =-26 =41 =32
tree soa_access 951 1258 738 1805 2172 1600 2087 1931 880 915 409 =-13 353 =8 =-21 =27 =-33 =34 =-33 =-28 =44 =37 649 =-15 =30 1645 =44 =-8 =-37
tree soa_access 548 =-37 883 1800 723 175 271 1990 =-20 =16 1304 1990 =11 315 =15 =-42 =-38 1423 2285 =7 =-34 =35 =-41 =37 361 2278 =35 =-18 =-17
tree soa_access 2065 1722 2276 246 2107 2284 1751 754 1362 2207 2216 1763 978 =-9 =16 372 =-35 =12 =26 =20 =12 =-36 =27 =30 =28 =37 =33 =-42 =32
tree soa_access 2208 2010 1893 1337 318 1733 643 978 2067 1701 2286 1351 2106 =-23 =8 1834 =5 =-31 =25 =24 =18 =8 =18 =35 =29 =23 =27 =33 =33
tree soa_access 1825 2096 1986 844 1201 2171 1998 0 1 863 468 1111 533 =-10 =25 =13 =-42 =-28 =-31 =13 =26 =18 1 =0 =39 =29 =30 =58 =40
tree soa_access 1258 1374 1830 1276 483 1148 2065 1838 1176 =-32 =9 =23 =16 =11 178 180 =25 =-24 =-29 2233 =9 =-27 =22 1830 =20 =-30 374 =45 =-10
tree soa_access 1825 1903 310 1613 1318 1312 985 1873 1800 403 2270 1458 2287 =-16 =17 =18 =15 =21 =20 =18 =18 1216 =-4 =35 =-32 =23 =24 =32 =50
tree soa_access 2069 1745 670 997 659 863 1455 1381 2247 758 889 2288 2197 =20 =-24 =-24 =-32 =-17 =-31 =-23 =-13 409 =-33 =13 =-19 =-31 =-23 =-28 =-32
tree soa_access 545 19 1337 1374 131 883 1220 265 68 28 =18 =-18 =-23 =26 =14 =12 =-37 =12 =34 =20 2171 807 789 1321 =-54 =10 =-3 =21 =25
tree soa_access 548 =-44 582 2108 611 1888 25 1281 1046 1089 26 =13 =-17 =-10 =-14 =-29 641 =34 =-15 =34 =34 =-29 2208 93 1573 =-35 =12 =21 =32
tree soa_access 1201 1896 857 1919 1132 1818 =-32 =14 308 1372 1044 2289 409 =-24 1256 474 =-6 =16 =-33 =30 =30 1312 =26 =-18 =35 =13 =38 =35 =22
tree soa_access 1829 113 413 55 1937 2231 =26 =-18 =-18 =-27 1076 611 213 1494 =-21 =22 =10 =23 =30 1155 984 109 784 =-22 =24 =24 =24 =20 =29
tree soa_access 548 2284 =-41 =18 1244 1455 2217 2151 2269 2048 1769 19 2274 1481 474 =13 =33 =-16 281 =-17 =28 =31 =-18 =-20 =-21 =-17 =-22 =-14 =-32
tree soa_access 2155 2010 1031 2078 130 910 1573 1715 1882 1889 2120 1940 =-21 =9 =20 =23 =25 =27 =4 685 =26 =-26 1201 =2 =39 =-33 =25 =31 =44
tree soa_access 2282 1439 1201 1276 1892 1459 436 1919 2216 1188 2290 1986 2291 =-28 =14 =17 =17 =17 =22 =6 =28 2068 =-1 =33 =24 =8 =21 =-33 =41
tree soa_access 55 755 2292 1194 2118 1898 1242 275 246 1452 2191 768 =2 556 =-33 =24 =29 =29 =35 =24 =27 =-18 =-25 =-27 =-32 =-17 175 =-35 =17
tree soa_access 2182 2096 1234 1106 2209 499 212 218 601 349 1813 =-4 =24 =30 =-34 2270 =-31 =19 =27 2293 =-31 =16 =33 1098 =31 =-11 =22 =57 =27
tree soa_access 417 1337 1423 2010 1397 310 1861 =-29 =12 =19 =21 =27 2080 =12 =-36 =36 178 591 150 36 1266 1921 =23 =-19 =-17 =-20 =-7 =-11 =-15
tree soa_access 2006 1837 716 1291 678 2255 738 313 916 1063 0 475 =-10 =23 =15 =26 =26 =22 649 =-20 =31 =26 =33 =-33 43 =-32 =8 =22 =36
tree soa_access 2125 2175 1337 2279 55 1276 1997 2060 2032 506 =-1 705 =39 =-9 =32 =-28 =-27 2257 1538 =30 =-14 =-25 1427 =7 =-35 =-29 =33 =-36 =-33
tree soa_access 2118 440 2010 319 1551 1883 1833 1852 1296 =-4 3 1242 =-18 =22 261 =21 =-24 =-31 =-37 =28 =33 660 =-31 =25 =33 649 =-18 =42 =-35
tree soa_access 1805 978 1994 2010 2294 2233 310 241 723 1225 1481 =-3 =-32 807 =26 =-11 =-28 1258 =-23 =21 =16 =-35 =23 =28 =24 1232 =-20 =34 =34
tree soa_access 997 2055 76 843 2208 1733 1748 784 2295 2296 1201 1253 2297 499 =-5 =-34 =22 =-23 =8 =23 =26 =18 =28 =34 =30 =30 =31 =39 =-37
tree soa_access 1759 452 884 2046 1937 335 1 =29 =-20 236 2099 1276 =-7 =7 =31 =31 482 =-38 =6 =44 2147 2298 2123 =-25 =15 =20 =27 =25 =-30
tree soa_access 1256 2175 532 1852 1909 2299 1352 2069 320 723 =18 =-24 282 1423 2182 387 =-20 =19 =19 =13 =31 =-19 =-19 =-25 =-28 =-27 =-26 =-36 =-27
tree soa_access 545 271 1201 1423 1825 =-16 =18 1232 =-23 =21 =20 474 1622 553 1423 =28 =-14 =-5 =-28 1782 1222 =39 =-15 =-22 474 =0 553 =-50 =3
tree surveillance_audit_notification 1623 2300 2301 1591 1699 2302 2303 =-118 =46 =76 =-32 =-39 1092 =-75 425 =105 =-7 1092 =-6 2304 =113 =-72 413 1092 =-99 =80 532 =91 =-72
tree surveillance_audit_notification 2305 1658 2306 2307 2308 2309 =-112 =62 1092 =-80 =88 1220 2310 =-89 =78 =26 =79 659 439 =-71 =88 20 =86 =-70 2311 1092 =51 =108 =-83
tree surveillance_audit_notification 2305 1714 2312 2307 =-107 2313 =-81 =45 =33 23 2313 =-76 =70 1953 2314 2315 =104 =-43 =-66 =-87 2304 2316 2317 2318 =94 =-59 =-42 =-17 =-80
tree surveillance_audit_notification 2164 2319 2320 2321 2322 =-102 =59 =60 =76 311 =-58 =24 44 2323 2236 =-99 =29 =31 311 41 483 =-72 =36 335 =-57 =72 2324 =95 =-69
tree surveillance_audit_notification 2305 1623 1024 2325 =-98 413 =-91 =34 413 2326 =-95 =59 1067 482 =-27 2327 =61 =-66 =-81 413 =-77 1378 =65 =-66 413 2326 =-72 =81 =83
tree surveillance_audit_notification 2164 2328 2329 2330 =-95 =43 =74 =70 413 2331 =-83 =79 41 1675 271 =-73 28 =54 =-33 =77 2332 61 2333 2334 =72 =-68 =-68 =-90 =-83
tree surveillance_audit_notification 1422 2335 2336 359 =-90 =-60 =29 28 1092 =-29 =42 =-53 1092 1452 1834 2337 =-63 =27 =26 =70 1570 413 =-35 2338 1129 =64 =-37 =-76 =-45
tree surveillance_audit_notification 2339 2307 1493 2340 2306 2341 2342 =-87 635 =-71 =1 =-24 =79 =85 2323 =-28 =60 2343 =-30 =51 413 2344 =-87 =82 82 43 =70 =-22 =-79
tree surveillance_audit_notification 2164 2345 2346 2347 =-87 =57 =57 =71 44 2348 =-80 =69 1372 397 670 1976 92 =17 2349 2350 =87 =-53 =-63 =-81 =-78 372 =-64 =78 =79
tree surveillance_audit_notification 2130 =-85 413 2351 =-75 =86 1997 1311 1372 2352 625 =-81 =41 =60 =38 =81 2353 2354 2138 1930 522 2355 =78 =-43 =12 =-7 =-64 =-71 =-75
tree surveillance_audit_notification 2164 2308 2356 =-82 =66 =46 659 2294 2344 1452 1709 2188 =-68 =39 =70 =52 =71 =45 311 429 1587 342 =-36 =57 =79 =74 1367 =72 =-28
tree surveillance_audit_notification 2164 2357 2358 =-80 =62 =47 417 1096 =-75 =59 1725 1932 2349 768 1556 1024 117 813 =7 =75 =71 =82 =-71 =-32 =-64 =-68 813 =-39 =75
tree surveillance_audit_notification 1714 2312 2356 2359 2079 2360 2307 2361 =-78 =-5 544 =-63 =55 =62 2352 =-40 =46 =41 =61 544 =12 =80 1422 =-35 2315 2362 =72 =-60 =-59
tree surveillance_audit_notification 2081 2335 1591 2363 2309 2364 =-76 =59 =68 =-36 2365 =19 =-63 544 537 =-52 =34 1158 =64 =-3 1055 2330 544 137 =4 =70 =65 =75 =-67
tree surveillance_audit_notification 2300 2366 2367 2368 2369 2370 =-74 =55 =-14 =67 483 =-37 =82 140 =-76 1354 742 =-25 =55 =69 140 =-52 2371 1063 2372 =75 =-50 =-59 =-59
tree surveillance_audit_notification 2300 2373 2374 2375 2306 1795 2345 2376 92 =-74 =-62 =56 =34 1220 =-53 =30 =50 =71 879 186 =-39 =10 =-73 =42 271 1220 =-47 =62 =65
tree surveillance_audit_notification 2300 2306 2377 2368 2378 2379 2342 1776 1182 =-71 =-17 =21 1681 =-46 =59 =63 =-5 =57 =14 =68 544 156 271 =-77 =28 61 =69 =-74 =77
tree surveillance_audit_notification 2380 2381 1714 1558 2300 2306 2321 =-72 =15 =58 =-14 =66 355 2307 =-16 =62 =74 =54 2382 997 55 2316 258 =71 =-55 =-43 =-42 =-61 =-63
tree surveillance_audit_notification 1714 2312 2383 2323 2384 2385 =-70 =-11 2386 =-36 =58 2357 257 =-58 1311 1279 =37 =-57 =-62 =71 884 =41 =-53 2387 =61 =-61 413 =-60 =62
tree surveillance_audit_notification 1564 2381 2319 =-71 =-7 =67 156 359 1067 186 2289 =-52 =79 1024 2374 =-37 =77 =56 =41 =74 2338 1024 2374 =22 2324 =73 =-48 =79 =-62
tree surveillance_audit_notification 2164 2325 2366 2388 =-71 =70 =68 =84 140 1762 =-70 =51 41 156 271 1226 =-68 =53 998 7 =39 =-31 =77 =77 1760 =67 425 =44 =-82
tree surveillance_audit_notification 2389 1623 1558 2366 2336 2390 2391 2392 =-69 =18 =20 =6 =36 =-15 =68 544 2369 144 =-13 =60 =68 =66 107 =-27 416 2324 =64 =-49 =-43
tree surveillance_audit_notification 1623 2393 2300 2302 2394 2395 =-67 =39 =28 =52 140 =-38 186 =-6 =73 186 =-26 140 =-57 =71 140 1755 2396 =-68 =60 =60 426 =57 =-51
tree surveillance_audit_notification 2164 2380 2368 2397 2358 =-68 =33 =44 =85 =53 1092 23 1452 1007 2380 676 =-51 =33 =-1 =47 =46 =55 2398 2399 2353 =53 =-51 =-61 =-42
tree surveillance_audit_notification 2130 =-68 1092 1372 502 733 2400 144 =-50 =47 =61 =26 659 =-19 =50 2355 2401 =54 =-52 =-51 55 2402 2403 2257 =68 =-30 =-50 =-68 =-28
tree surveillance_audit_notification 2404 2339 2300 2312 2405 2406 2367 2407 2391 =-66 =25 =31 =8 =34 =61 2408 =45 =-42 755 =2 =64 663 175 =-22 107 =-56 =48 =55 =63
tree surveillance_audit_notification 2164 2325 2380 1623 =-67 =46 =33 =75 137 2380 1623 1366 2409 2361 2410 =-45 =62 =48 =37 =57 618 2325 =-21 =49 =46 1976 =37 =-60 =69
tree surveillance_audit_notification 2305 2404 2377 2376 2321 2411 1058 =-65 2374 230 =-61 2412 =-43 =46 =5 =49 =13 =66 140 =-61 =30 =58 140 92 =-50 =26 1610 =70 =-34
tree surveillance_audit_notification 2305 2356 1558 1623 2413 2404 2406 =-64 =9 =16 =6 315 1452 =-46 =45 =33 140 =-63 =72 1760 =53 =-71 140 2236 =-53 =62 2414 =68 =-44
tree surveillance_audit_notification 1997 2404 2357 2415 2345 =-65 =21 =-6 =35 =18 2404 835 2356 2416 186 2417 2418 =-55 =47 =58 294 2340 =-22 =69 =44 =51 =43 =51 =66
tree surveillance_audit_notification 1564 2389 =-65 =57 275 1570 311 2322 2419 2420 =-14 =66 =87 =57 2421 2422 55 2423 2424 =55 =-63 =-46 =-25 =-62 =-38 =-42 2206 =60 =-37
tree surveillance_audit_notification 1564 2305 2380 =-65 =42 =68 663 2305 676 1058 2425 2426 2337 =-53 =30 =57 =75 3 =56 2427 =-22 =44 =53 2428 2316 =50 =-24 =-55 =54
tree surveillance_audit_notification 2325 1544 2356 2429 2368 2309 2321 2370 2166 =-63 =-15 =46 962 =-57 =56 =36 =38 =-7 =45 2326 2430 =-5 =61 =58 2431 1725 =55 =4 =-57
tree surveillance_audit_notification 2328 2322 742 2432 2433 2411 2434 2435 =-61 =42 =38 =41 =25 =-14 1418 2373 2425 2436 2437 2438 =-43 =54 =30 =45 =27 =43 =52 =49 =52
tree surveillance_audit_notification 1997 2388 2356 =-63 =13 =45 2388 2356 2322 294 2439 1558 2440 2376 2441 2442 =-49 =54 =51 =64 =43 =43 =41 =23 =62 521 =55 =-70 =54
tree surveillance_audit_notification 2300 2356 1558 2443 1493 2369 2359 2309 2444 2445 =-61 =7 =12 =46 =22 =7 =-4 23 275 =-52 =45 =40 =76 =45 275 271 =-54 =23 =64
tree surveillance_audit_notification 2164 2308 2446 =-63 1879 =-57 =37 =32 413 2447 2448 =-52 =51 =63 230 544 1220 1283 2374 1429 =-50 =35 700 =52 =-44 =34 =49 =57 =57
tree surveillance_audit_notification 1349 2335 2391 2367 2449 2337 =-58 =-10 =24 649 =-54 =50 =60 140 =-62 1366 =36 =-41 140 1452 =-65 =36 260 1932 1930 =35 =-44 =-54 =-44
tree surveillance_audit_notification 2389 2339 2381 2347 2329 =-62 =34 =13 450 1221 =-56 =21 =42 563 1760 1932 2450 =28 =-39 =-45 =-61 =56 1653 2451 2452 =58 =-23 =-39 =-46
tree surveillance_audit_notification 2164 2328 2453 =-63 =24 =39 417 257 1158 2444 =-63 =20 =28 =46 413 =-37 2454 2431 2382 521 2304 2157 =56 =-47 =-53 =-38 =-36 =-62 =-60
tree surveillance_audit_notification 1714 2307 329 2322 2375 2455 2456 2457 2458 =-60 =33 =19 =49 =9 =82 =36 1445 =7 =-46 =4 247 1331 2459 36 =52 =-41 =-28 =-14 =-60
tree surveillance_audit_notification 1422 2339 1158 2373 2460 2289 =-60 =7 =44 =13 1506 2409 =-41 =8 =27 99 =36 2344 =-35 =64 2339 2081 2460 =-21 =63 =28 2398 =60 =-49
tree surveillance_audit_notification 2130 =-63 140 2236 =-43 =38 1725 705 319 1498 951 2259 2206 426 =64 =-36 =-34 =6 =-34 =-41 789 =29 =-52 =-22 1422 2335 =-44 =56 =35
tree surveillance_audit_notification 2339 311 2461 2322 2375 2409 =-59 =3 =73 =29 1717 =35 =-46 1015 2036 2462 1570 =-12 =-48 =57 =30 2461 =-56 =30 3 2461 =-26 =66 =38
tree surveillance_audit_notification 2339 2356 2359 1790 2433 2322 2463 2464 =-59 =47 =-1 =21 =26 1220 2465 2390 =-38 =32 =48 =31 =49 =47 175 618 1220 =-41 =34 =29 =49
tree surveillance_audit_notification 1422 2335 1558 2363 2339 2375 2466 =-60 =14 =39 342 =-39 =31 =-3 =55 512 =23 =-28 2339 1570 172 61 512 =39 =-7 =-66 =-47 =-34 =47
tree surveillance_audit_notification 2300 2301 1558 2374 2440 2406 2466 2467 1007 =-58 =-38 =20 =36 =43 =18 13 =16 =-46 =70 23 2309 =-42 =50 980 =55 =-37 1221 =-13 =35
tree surveillance_audit_notification 2164 2305 2299 1658 =-62 =27 =19 =58 1220 1283 2417 2416 2425 1433 1525 2392 2468 473 =-40 =-4 =38 =57 =61 =62 =53 =60 =61 =41 =51
tree surveillance_audit_notification 1714 2335 2081 1158 359 2309 =-59 =54 =2 439 =-5 =-58 450 1393 =-15 =67 =52 44 =-62 28 =46 =-6 44 =-35 794 712 =49 =-48 =-73
tree surveillance_audit_notification 2164 2381 2469 2308 =-61 1940 =-27 =63 =33 =41 553 1452 137 1675 835 635 676 =-25 =34 =16 =39 =50 =53 =52 2470 74 =48 =4 =-54
tree surveillance_audit_notification 1564 2357 2312 1681 2368 =-61 =41 =8 =55 =22 44 2396 438 2368 =-58 =37 =41 =54 1725 416 514 1745 506 =48 =-13 =-41 =-20 =-34 =1
tree surveillance_audit_notification 2307 2328 178 2409 2444 =-57 =26 =19 2471 2366 1418 106 1187 2379 =-40 =46 99 =26 =-39 =-56 =45 =12 =27 =47 2472 2408 =31 =-38 =-37
tree surveillance_audit_notification 2389 2081 2432 1587 2352 2336 2460 2319 =-58 =-2 =28 =20 =3 =3 359 344 =-46 =51 2449 =63 =-34 2313 =0 =53 2354 1058 =34 =61 =-45
tree surveillance_audit_notification 1997 1283 1290 =-60 =-2 2456 43 =-1 =-55 =59 44 =-47 1058 2344 2463 7 =-5 =-42 =62 =53 521 2473 1362 2276 =47 =-9 =-25 =-47 =-59
tree surveillance_audit_notification 2339 2312 1221 1493 2322 2308 2337 =-56 =-2 =24 =29 =18 2301 =-26 =38 2428 =32 =-54 2474 2301 1425 =49 =-47 186 =-43 55 =44 =-55 =-55
tree surveillance_audit_notification 1564 2381 2404 2357 2455 =-60 =37 =10 =38 =38 271 663 140 =-61 311 =-43 361 =43 =-66 1570 =36 =-47 140 =-2 951 1719 =52 =-16 =-22
tree surveillance_audit_notification 2164 2389 2358 =-61 =24 =46 663 2389 156 2475 845 2476 =-38 =32 =23 =61 241 =25 =-40 2477 2478 426 =44 =-37 =-42 =-56 2479 =54 =-41
tree surveillance_audit_notification 1790 2359 2079 2443 2480 835 2394 2481 2482 2483 2435 =-53 =43 =32 =29 =51 =23 =-8 =22 =10 =7 =37 23 329 =-23 =29 361 =41 =-50
tree surveillance_audit_notification 2130 =-61 1997 2343 2375 2484 =-26 =54 =57 =46 2371 2485 2353 2486 2382 258 2487 2488 951 =48 =-21 =-25 =-42 =-40 =-21 =-10 =-54 =-58 =-38
tree surveillance_audit_notification 2388 2356 2339 2328 2405 2390 2406 2456 =-56 =43 =25 =21 =46 =40 329 2344 553 427 =-23 =41 =39 =65 =-50 =42 1187 1367 =23 =-67 =57
tree surveillance_audit_notification 1997 2305 1158 =-60 =-34 1158 =-26 1786 =52 =-42 659 2305 1681 2373 571 2489 2490 =-49 =27 =38 =28 =26 =31 =28 271 =-1 700 =51 =-4
tree surveillance_audit_notification 2164 2325 1714 =-59 =47 =57 44 2491 =-41 =31 413 2351 =-45 =53 416 2492 1997 1158 2493 =-40 =50 =43 2488 =51 1349 =-84 =35 =-46 =-44
tree surveillance_audit_notification 1564 2305 2329 2320 =-60 =20 =26 =59 175 2494 186 2344 2429 2495 381 2496 =-26 =49 =41 =53 =56 =59 2497 =35 =-7 =61 2324 =39 =-42
tree surveillance_audit_notification 659 2388 2404 2439 2373 2498 =-56 =33 =25 =21 =40 =24 521 427 1367 650 2499 1976 2500 =28 =-24 =-40 =-49 2493 =-51 =38 =-32 =43 =-43
tree surveillance_audit_notification 1024 2359 1349 1714 2440 2501 2502 275 =-56 2307 =-38 =39 =33 =11 =32 =3 438 2461 =-29 =27 =43 =28 1714 2461 =-2 =54 2315 =50 =-35
tree surveillance_audit_notification 2164 2342 =-57 1092 =-46 =16 140 2396 =-38 =52 1422 1558 20 113 1349 650 =39 =-31 =-27 1997 2503 =-59 =42 266 =43 =-34 =-50 =60 =49
tree surveillance_audit_notification 2130 =-61 2311 20 1997 2504 1129 320 474 =-16 =58 =-46 =38 2499 =59 =-55 2505 1664 2486 2506 2470 =45 =-47 =2 =-1 =-34 =-78 =-61 =-70
tree surveillance_audit_notification 2164 2368 2446 2357 =-58 =-1 =8 =60 271 2344 1422 =-44 659 =-30 =21 =59 1719 789 2507 657 =48 =-24 =-35 1422 =-13 2508 =54 =-22 =-37
tree surveillance_audit_notification 2130 =-60 1393 1058 2425 2490 2310 1619 2509 257 533 =-55 =16 =39 =43 =27 =54 =65 =59 491 989 2402 1304 =37 =-30 =-42 =-51 =-34 =64
tree surveillance_audit_notification 2164 2469 2308 2510 =-59 =19 =18 =37 44 2511 2512 2513 =-62 =29 =42 =15 553 1587 1976 =10 =-45 2398 =50 =-34 2470 11 =45 =-42 =-54
tree surveillance_audit_notification 2164 1940 2391 2406 2368 =-58 =31 =22 =41 1879 =-22 =39 663 813 425 755 320 315 2514 =-25 =59 =33 =-29 =34 431 =-40 =26 =32 =47
tree surveillance_audit_notification 271 1790 2335 2393 =-57 =33 =16 413 =-40 =14 2321 1790 2219 2335 2456 2515 450 2378 =-36 =33 =13 =42 =29 =17 =45 768 =22 =-43 =49
tree surveillance_audit_notification 1024 2516 2471 2340 2466 2393 2461 2378 2469 2517 2294 =-54 =-15 =40 =29 =18 =-4 =4 =29 =58 =17 =29 2472 7 =37 1699 =-20 =45 =-35
tree surveillance_audit_notification 659 1422 2405 2518 1940 1861 =-57 =0 =-17 =28 =44 28 =19 =-52 2311 1422 2335 2107 705 319 =7 =-42 =-46 =57 =35 2274 =38 =-15 =-62
tree surveillance_audit_notification 1997 2359 2388 2440 =-57 =15 1092 =-22 =42 =31 2404 2380 480 2376 2519 2520 2388 =-36 =5 =28 =59 =53 =29 2472 495 =33 =-50 =-34 =47
tree surveillance_audit_notification 2389 2312 1349 2456 2521 2425 2369 2379 =-53 =22 =4 =10 =50 =48 =-10 2522 2523 417 =-18 =41 =-46 =-48 413 2524 =-47 =44 426 =51 =-36
tree surveillance_audit_notification 2130 =-60 1187 1997 2525 2091 2048 =-42 =46 =53 =31 2422 2526 11 2527 980 997 =34 =-23 =-27 1058 =-53 =42 =-48 =-28 =-59 2528 =46 =-44
tree surveillance_audit_notification 1623 1658 1158 2513 2383 2529 1790 =-52 1220 =-39 =18 =33 473 =-35 =37 =20 2530 144 =-24 =31 =28 =17 1220 2374 =-25 473 =0 =52 =47
tree surveillance_audit_notification 311 2337 106 931 1603 600 2335 2377 2531 =-43 =27 =34 =12 =32 =33 =26 2532 2328 =-55 =27 =42 =42 2328 2369 2336 =-11 =52 =40 =44
tree surveillance_audit_notification 2325 1544 1283 2313 2335 533 2376 813 =-52 =-17 =35 =-3 44 =-54 =27 =34 =1 44 =-48 1493 =27 2300 =-47 =39 44 =-14 768 =49 =-34
tree surveillance_audit_notification 663 1058 1658 2533 2461 2534 2322 2535 2536 =-52 =29 =30 =21 =39 =28 =39 =9 700 294 533 =-12 =39 =31 =-55 2461 1 =16 =-28 =59
tree surveillance_audit_notification 2389 659 2339 2537 =-58 =24 255 =19 =-46 2157 2428 1760 2325 2339 =-17 =25 1092 241 =-51 =61 =56 =-44 =-52 =-95 1092 1372 =0 =53 =56
tree surveillance_audit_notification 2328 483 1544 2538 1766 2400 2539 2540 2384 2511 2418 2541 =-55 =26 =31 =-5 =-13 =48 =10 =31 =34 =60 =-6 1 705 =25 =-24 =-31 =42
tree surveillance_audit_notification 1564 2305 2446 2517 2320 =-59 =19 =43 =6 =41 61 1570 426 433 2542 1744 1390 1369 =8 =-40 =22 =58 =58 =57 =-49 329 =-5 =-61 =-58
tree surveillance_audit_notification 2130 =-60 140 1283 565 2348 =-58 =40 =19 =37 1786 588 1975 994 2259 416 2543 1047 =39 =-22 =-32 =-28 429 =30 =-52 =-38 =-43 =-44 =-34
tree surveillance_audit_notification 1024 2516 359 1067 2339 2301 1752 2544 =-49 =36 =37 99 =-30 =46 2301 =13 =-35 =0 =32 =25 2545 1425 468 670 =33 =-34 =-36 =-40 =-58
tree surveillance_audit_notification 659 2359 2368 1940 2517 2524 2546 =-50 =11 =11 =46 =-3 =48 =43 271 2524 895 2547 =-44 =30 =37 =42 2548 1786 2470 =38 =-49 =-44 =-25
tree surveillance_audit_notification 271 1092 2498 438 =-55 =2 =26 1623 140 =-56 186 =-37 =12 =36 1623 2381 43 1058 2549 =-26 =45 2347 =-1 =51 1790 =-44 =30 =33 =35
tree surveillance_audit_notification 271 2550 2411 275 2413 2551 2552 =-52 =8 =24 =27 =-7 =37 =22 789 113 44 =-9 2001 =31 =-30 1372 2323 =-28 =50 =16 2449 =-22 =28
tree surveillance_audit_notification 483 186 2416 2553 2554 2481 2555 2377 =-50 =20 =28 =51 =41 =53 =30 794 2330 1752 2373 2308 835 =-24 =19 =27 =31 =45 =47 =-80 =7
tree surveillance_audit_notification 659 1834 835 2556 2169 2471 571 =-51 =12 =19 =9 =19 =16 =-1 2157 20 416 2316 2402 2557 2558 =28 =-26 =-31 =-39 =-30 =-29 =-40 =-85
tree surveillance_audit_notification 2328 1544 1372 1879 2559 2560 2407 2339 =-48 =-12 =35 =41 =53 =25 1558 2561 =-11 =55 =45 417 =-25 2472 794 807 =37 =-39 =-52 =-27 =35
tree surveillance_audit_notification 2305 1714 2432 533 2331 752 2309 =-48 =19 =26 =34 113 =36 =-28 416 =22 =-49 521 2274 =26 =-30 =-58 44 =-17 2562 2306 =42 =-35 =-40
tree surveillance_audit_notification 2389 2164 2563 =-57 =20 483 2416 2413 =-19 =47 =52 140 2564 =-52 =41 1049 142 425 =61 =1 =-8 =-41 315 =13 792 222 =60 =-3 =-31
tree surveillance_audit_notification 659 2328 2374 2425 2426 2343 2309 1941 2565 =-55 =22 =7 =23 =-13 =19 =28 =10 271 =-19 =66 359 271 =-8 93 2566 =28 =-39 =-32 =56
tree surveillance_audit_notification 2130 =-59 2301 2311 1367 1719 2499 275 2567 1898 1726 =29 =-21 =-41 =-53 =52 =-46 =-43 =-50 =-57 813 2425 2430 2554 =-37 =42 =36 =37 =28
tree surveillance_audit_notification 1564 2388 1623 1681 =-57 =9 =47 =44 2505 1283 23 2515 1452 72 381 2568 2569 1623 =-47 =-14 =28 =38 =28 =15 =30 =57 =31 =39 =-67
tree surveillance_audit_notification 2381 2380 2388 1587 2405 1766 2073 2462 =-48 =21 =16 =21 =26 =18 =13 2508 156 502 =-32 =41 =49 =-68 61 2570 2316 =36 =-27 =-41 =-47
tree surveillance_audit_notification 2389 2380 1623 2410 2571 2572 =-48 =27 =37 =29 2377 275 1762 435 =-34 =29 =34 =32 =43 178 =46 2573 =-5 =52 2085 2388 =17 =51 =-70
tree surveillance_audit_notification 1997 1158 2574 =-54 =33 2566 61 =21 =-39 =-47 61 2349 659 512 =16 =-31 523 2259 1367 2575 2576 =44 =-29 =-22 =-13 =-29 =-42 =-46 =-51
tree surveillance_audit_notification 1422 106 2344 483 186 931 987 431 =-55 =20 =40 =21 733 =17 =-41 =20 =52 483 =-53 =-15 521 2507 522 1676 =28 =-43 =-40 =-39 =-42
tree surveillance_audit_notification 1587 2328 2413 2577 2569 2391 1452 2578 2442 2525 2376 2370 2420 =-42 =9 =37 =36 =2 =35 =31 =9 =25 =23 =38 =50 =27 140 =-27 =29
tree surveillance_audit_notification 2130 =-59 789 1975 2579 2399 150 521 =34 =-21 =-17 =-40 =-51 =-42 473 537 2427 440 1502 1393 2580 =-54 =19 =18 =29 =31 =29 =21 =24
tree surveillance_audit_notification 2389 2305 2307 2581 2582 2583 1152 2081 1699 2552 =-52 =29 =-4 =-9 =25 =36 =38 =37 =-2 1623 =-13 =32 409 1390 =-36 =37 650 =39 =-33
tree surveillance_audit_notification 2164 2389 2584 2388 =-57 =27 =33 =40 178 2461 2294 463 362 =-18 =25 =52 =57 =65 2585 474 1785 2586 2587 =-23 =35 =41 =43 =21 =53
tree surveillance_audit_notification 2369 1187 2471 359 2393 2588 2581 2081 2589 2048 1763 993 =-51 =24 =-5 =17 =42 =-1 =37 =36 =3 565 =37 =-33 =33 495 =23 =-33 =37
tree surveillance_audit_notification 483 2344 2369 311 1372 1227 1345 2590 =-53 =20 =0 =15 99 2285 =22 =-47 =-40 1367 329 =-9 =21 =-64 =37 =44 7 =36 994 =8 =-40
tree surveillance_audit_notification 1997 1158 2591 2070 =-55 =14 =19 =9 2313 533 2592 2593 2594 659 2453 2595 2346 =-33 =21 =23 =26 1388 =6 =-41 =-62 =44 =52 =38 =44
tree surveillance_audit_notification 2130 =-58 2505 413 2461 =-24 =31 11 2596 2597 2598 2599 2437 1390 =23 2600 =44 =-29 =-5 =-14 =-32 =-40 315 =-49 2548 =39 =-29 =-46 =-79
tree surveillance_audit_notification 663 2328 458 2425 659 2374 2385 2601 =-46 =11 =21 =9 1598 2307 650 667 =-17 =29 =-64 2602 =24 =-36 =-63 =37 =45 =39 659 =-6 =41
tree surveillance_audit_notification 2130 =-58 483 1425 1007 2517 2413 2259 1326 =2 =-53 =-60 =48 =51 2402 =48 =-31 =-40 93 2297 2603 1594 2279 =52 =-13 =-25 =-29 =-27 =-31
tree surveillance_audit_notification 1564 2323 2469 =-50 =33 =24 156 2107 372 2440 458 232 =-24 =40 =43 =46 =44 =57 1405 61 319 1055 =36 =-39 1566 =-63 =29 =-44 =-62
tree surveillance_audit_notification 2130 =-58 2301 2472 2422 2526 2604 2605 724 2606 532 2607 2608 =39 =-18 =-22 =-26 =-23 =-13 =-23 =-39 =-15 =-47 542 =-63 =27 2389 =-32 =12
tree surveillance_audit_notification 2164 456 1790 1726 =-49 =22 =9 =38 271 1024 1766 2326 843 2236 =-59 =12 =21 =28 =41 =19 1 1055 2609 11 =32 =-34 =-42 =-44 =-15
tree surveillance_audit_notification 2130 =-58 789 417 659 =-47 =18 1975 1187 414 335 =-47 2610 648 =24 =-18 =-36 397 =51 =-19 2611 628 =60 =-19 =-20 =-47 1187 =-20 =18
tree surveillance_audit_notification 2389 663 2339 774 2368 2612 =-48 =30 =21 =24 676 1651 2419 =-27 =40 =31 =48 =14 2613 831 1422 439 3 =-2 =39 =-37 =53 =-41 =-45
tree surveillance_audit_notification 1564 2305 1714 2614 2563 =-55 =27 =29 =27 =27 521 61 483 512 156 789 2316 =20 =-34 =-44 1015 =37 =-23 =-23 1 =39 =-11 =-47 =-51
tree surveillance_audit_notification 1024 433 2313 2361 2615 355 421 2344 2616 2021 2444 =-34 =24 =20 =37 =21 =40 450 =23 =-49 =37 =28 =35 =25 392 1621 =31 =-14 =-39
tree surveillance_audit_notification 2336 1092 2375 2617 2618 2415 2559 2400 1418 2086 2619 =-38 =25 =3 =17 =33 =39 =39 =41 =50 =52 371 2620 =16 =-33 649 =18 =-60 =44
tree surveillance_audit_notification 1997 2621 1372 =-43 =-7 2497 1372 =52 =-22 =-38 275 87 2497 1372 2508 2376 1220 =-21 =18 =40 =-62 2622 =40 =-28 676 =-37 =21 =33 =35
tree surveillance_audit_notification 2313 1714 2455 1623 144 2391 2419 2581 2623 =-36 =4 =28 =43 =30 =17 156 2417 =-22 =36 =37 =25 23 592 =-34 =26 2341 =24 =-40 =35
tree surveillance_audit_notification 663 271 1422 2325 =-50 =-1 649 =34 =-25 2409 2166 294 440 610 1266 2307 =-34 =0 =34 =21 =23 =23 =30 =35 659 =-5 1453 =50 =-8
tree surveillance_audit_notification 61 1 2352 1786 417 =-20 2454 1839 980 1623 2339 =-2 2624 =31 =-33 2594 =38 =-31 =-31 =-54 =-40 =-43 =48 1558 993 =-36 =26 =31 =-53
tree surveillance_audit_notification 2325 1452 44 =-42 2524 156 502 360 1007 2322 =-48 =18 =10 =32 2625 352 2558 =30 =-37 =-41 =-60 1790 =-12 =28 =37 =28 2497 =29 =-16
tree surveillance_audit_notification 2164 2404 2592 2626 =-45 =27 =38 =34 2627 2538 227 1092 2380 =-88 =0 =16 2408 2628 588 514 =13 =-29 =-39 2629 =-76 =15 =-42 =56 =46
tree surveillance_audit_notification 1393 1220 700 716 68 =6 2627 1795 =-33 =3 =30 =12 2556 2630 =-58 =15 =27 57 2299 2381 1658 =-17 =32 2311 =39 =-27 =36 =-33 =35
tree surveillance_audit_notification 2311 1 2417 186 618 463 2560 2432 2631 2321 =-46 =13 =18 =-1 =36 =38 =17 2472 =16 175 =-53 =7 =40 1417 2632 =-39 =23 =25 =-50
tree surveillance_audit_notification 61 1058 186 1493 2447 2633 2634 1510 2635 =-52 =21 =7 =21 =26 =32 =18 178 =-15 =22 2497 491 =26 =-33 2539 2369 =-24 =28 =25 =-50
tree surveillance_audit_notification 2410 362 2305 2409 2493 7 962 2461 2447 =-28 =33 =19 =39 =-37 =31 =28 2493 417 =-16 2636 2203 2522 =40 =-24 =-17 =-28 =-53 =14 =50
tree surveillance_audit_notification 44 2404 1283 2356 =-60 =7 =12 =35 521 1587 2527 22 1216 2425 514 446 113 =17 =-7 =-30 =-41 =47 =-32 =-34 =-46 491 =37 =-26 =-50
tree surveillance_audit_notification 2380 2305 2313 2409 2463 362 1714 808 1506 2637 =-58 =17 =12 =16 =-8 =1 =34 =25 =38 2041 =26 =-39 2300 1682 =35 =-24 755 =-21 =37
tree surveillance_audit_notification 2325 883 2312 2073 2546 =-18 =20 =28 644 890 813 911 =-47 =24 =25 1354 =55 =-24 =49 =20 2506 1538 644 =42 =-23 1058 =27 =-52 =-41
tree surveillance_audit_notification 44 2368 2638 =-35 =25 =33 311 92 1591 973 =7 1024 =-31 =29 =30 =-32 2639 218 1669 537 2640 2472 =45 =-5 =-32 =0 =-22 =-36 =-48
tree surveillance_audit_notification 1997 113 1390 =-14 =22 =-52 113 533 1187 1755 156 2107 2119 845 =-43 =23 =28 =39 1390 =18 =-24 =34 2637 =30 =-44 =35 700 =37 =-24
tree surveillance_audit_notification 1997 1379 1751 2048 742 =-51 =-9 =29 =18 618 =36 =-10 140 1762 =-36 =49 2548 2048 2641 2472 2642 =26 =-26 =-15 =-44 =-43 2516 =-49 =14
tree surveillance_audit_notification 663 2409 2391 2592 2166 828 2633 2351 2621 2615 2425 2396 2601 =-37 =19 =14 =10 =25 1485 =20 =-51 =25 =23 =45 =20 =41 =30 =33 =26
tree surveillance_audit_notification 271 2351 2389 2356 =-45 733 =23 =-34 =3 =35 789 523 2497 514 1425 =35 =-15 =-23 1366 =12 =-37 =-44 2389 2313 1006 =-40 =19 =26 =11
tree surveillance_audit_notification 1558 2472 1 296 2643 2644 61 636 2421 28 2645 =23 =-28 2259 =8 =-36 =-23 =-32 =-34 2361 =-36 =27 =-45 =-34 1623 =-29 =24 =-27 =37
tree surveillance_audit_notification 1558 2539 2086 1422 1390 2646 458 2143 =-41 =15 =23 =34 2432 2631 2647 =-19 =28 =38 =25 1598 1015 512 =28 =-6 =-37 =-53 =30 =31 =44
tree surveillance_audit_notification 533 483 2326 2107 2036 2425 2648 2076 2236 1506 2649 =-31 =17 =25 =33 =-62 =31 =30 =13 =37 =30 585 140 =-28 188 =26 =-20 =-26 =38
tree surveillance_audit_notification 1564 1681 =-37 =20 794 140 2650 =-24 =32 315 2461 987 1343 =-15 =37 =45 =34 884 2255 2324 637 =44 =-19 =-35 =-37 =-21 186 =24 =-65
tree surveillance_audit_notification 2130 =-56 271 2506 1570 =5 =-48 2389 =-73 =5 2641 1055 2389 2643 1570 1096 2622 =29 =-17 =-29 =-14 =-49 2651 =50 1564 =27 =-33 =-32 =-37
tree surveillance_audit_notification 2130 =-55 789 371 544 533 2506 117 =0 2330 =41 =-13 =-34 =53 1485 =46 2368 =33 =-47 1481 =9 =-48 700 1388 1997 =-23 =11 =-43 =-44
tree surveillance_audit_notification 2389 427 2524 1160 2115 2442 774 1318 =-35 =22 =17 =31 =27 =13 =34 =12 2499 1450 353 186 2301 =22 =-28 93 =50 =-26 =-31 =-43 =-46
tree surveillance_audit_notification 2389 483 2107 2416 2340 2356 1393 2652 2395 2653 =-50 =16 =13 =22 =15 2511 =-17 =38 =38 =31 =39 =8 2654 650 2610 =35 =-28 =-30 =-39
tree surveillance_audit_notification 2130 =-55 2427 789 2398 2422 1975 2605 2655 2656 2657 =22 =-23 =-29 =-29 =-28 =-31 =-34 =-39 87 955 1058 490 =-38 =17 =5 =-62 =25 =43
tree surveillance_audit_notification 2130 =-55 533 2157 2427 659 =-14 2658 2659 512 1745 2349 1425 =30 =-25 =-23 =-30 87 =-17 =35 =-37 =-44 2660 =47 =-26 =-66 1659 =55 =-24
tree surveillance_audit_notification 663 2389 2339 =-31 495 2472 1668 =17 =-35 =-23 =-45 2525 23 2661 962 2549 2662 2524 =-22 =26 =28 =35 =36 =-50 =34 =42 1959 =28 =-26
tree surveillance_audit_notification 1940 2325 1372 2386 2552 2407 1752 2017 =-40 =29 =30 =29 =26 =29 1314 2472 1275 =7 =48 230 =-40 =21 =-50 2497 =24 =-30 426 =34 =-27
tree surveillance_audit_notification 2416 2539 1997 1007 2048 =-40 =28 =14 794 431 2433 2569 1919 13 1590 2581 2237 =-27 =28 =32 =29 =25 =21 =33 =31 =31 =-40 =25 =35
tree surveillance_audit_notification 372 1760 23 2305 1331 720 =-20 =23 =23 2311 2562 1331 1367 2663 2664 =38 =-21 =-23 =-34 =-20 =-37 =-40 113 =41 186 =-44 =7 =-38 =40
tree surveillance_audit_notification 2130 =-54 140 2511 2369 144 =-43 =15 =29 =23 20 2637 522 2365 2220 2640 1653 2665 =29 =-25 =-23 =-21 =-27 =-28 =-9 177 =24 =-56 =-32
tree surveillance_audit_notification 650 1055 1839 1766 2398 1283 44 319 =-42 =36 2658 409 177 =-20 =14 281 2666 =23 =-25 =-22 =-44 =28 =-35 1283 =50 =-13 =-45 =-43 =-28
tree surveillance_audit_notification 271 2490 2667 2410 =-32 =21 =19 =28 789 1564 311 =-29 =10 2255 2668 588 2669 2608 =37 =-26 =-25 =-31 =-33 =-32 1432 1538 =-15 =-54 =28
tree surveillance_audit_notification 2107 2369 1187 2512 911 2519 2670 2671 2443 2463 2150 2630 2672 431 =-46 =0 =1 =21 =15 =18 =-3 =24 =23 =33 =5 =35 =12 =29 =42
tree surveillance_audit_notification 2130 =-53 2524 2463 2164 =28 1073 2379 2673 1574 2674 106 1495 2410 =-34 =13 =15 480 =13 =-37 =31 =27 =32 =43 468 =29 =-32 =48 =46
tree surveillance_audit_notification 2130 =-53 794 2354 2548 2669 789 1369 1471 1378 884 =39 =1 =-20 =-4 =-1 482 =-9 700 =31 =-21 =-28 482 =-43 =24 =-39 2321 =-52 =11
tree surveillance_audit_notification 502 705 2344 1275 536 2336 329 177 =-20 =4 =13 =31 =-40 955 =41 =-24 =30 438 =-47 =17 649 1092 1209 =-1 =-55 =16 417 =-5 =40
tree surveillance_audit_notification 2380 2347 2484 1094 1393 2556 =-22 =17 1372 =30 =-40 =25 =28 =24 2675 140 =-13 831 2676 2506 2677 2625 =47 =-6 =-11 =-16 =-17 =-28 =-37
tree surveillance_audit_notification 61 458 2396 1345 2538 2678 2679 2453 2509 36 1343 2508 =-8 2497 =-54 =10 =25 =-41 =28 =23 =26 =-34 =40 1614 =38 =-11 =35 =34 =-41
tree surveillance_audit_notification 61 1024 2519 427 2411 2462 802 2400 2680 =-19 =29 =26 =22 =33 =38 =15 =41 1366 55 2485 588 2274 =44 =-16 =-21 =-24 =-26 =-35 =-41
tree surveillance_audit_notification 61 789 2432 265 11 2681 1766 1481 =10 1441 962 355 =-42 =9 =23 =27 =43 =-38 =-36 =-44 =32 1058 2326 =-38 =25 2682 =10 =-40 =-42
tree surveillance_audit_notification 663 2305 2384 705 2154 1345 2592 2347 =-15 =31 =32 =26 1834 =43 =-15 =-36 =-49 794 1504 2683 74 =34 =-16 =-23 =-34 =-37 659 =-3 =30
tree surveillance_audit_notification 2416 835 2154 1587 2375 2684 2305 2337 2466 2073 465 2685 =-40 =9 =9 =17 =7 409 =43 =-31 1024 =-14 =28 =37 =36 =10 =25 =28 =39
tree surveillance_audit_notification 413 2344 =-44 =31 93 44 1762 1379 =-43 =18 =40 1715 426 2686 2687 872 2599 2474 2688 =24 =-14 =-21 =-16 =-21 =-18 =-20 =-33 =-37 =-34
tree surveillance_audit_notification 2130 =-53 2506 2524 2499 2641 2609 188 951 335 =-23 2689 989 1959 =22 =-23 =-28 =-28 =-23 =-17 =-36 =-37 =-44 =48 1623 241 =-57 =15 =11
tree surveillance_audit_notification 521 483 1393 2307 2411 1691 421 1940 542 2447 418 =-48 =4 =26 2511 =-18 =26 =16 =17 =26 =31 2472 =17 1429 =-38 =24 =32 =15 =-50
tree surveillance_audit_notification 2523 413 2416 754 =-43 =12 =25 2389 2494 2420 2690 =-6 =27 =32 =39 2691 1092 1372 1572 =-24 =26 2692 =46 =-17 =42 =-19 949 =-59 =2
tree surveillance_audit_notification 1564 2404 2693 =-36 =19 =22 2638 2300 1603 506 2667 20 140 =-19 570 =21 =-26 =-30 =-32 =-32 =48 1441 106 2361 =-41 =26 =15 =29 =42
tree surveillance_audit_notification 2427 553 2416 2081 2694 2695 1406 1744 2525 1227 =-41 =12 =12 =11 =20 =22 =25 =2 =31 7 1595 =33 =-26 2696 =-14 =30 733 =36 =-17
tree surveillance_audit_notification 271 1422 2679 =-34 =8 41 =37 1493 1570 =22 =-27 =-39 523 2082 2686 536 1760 2611 =23 =-19 =-21 890 =-33 =29 1343 =-33 =21 =-28 =-30
tree surveillance_audit_notification 2369 2539 2352 1073 754 845 2425 2461 2697 =-28 =20 2081 =28 156 =-49 =17 =24 =24 =22 468 2526 =27 =-27 =-33 =34 1073 =33 =-21 =27
tree surveillance_audit_notification 2130 =-51 483 144 2369 2426 2352 2367 794 2542 101 650 156 =-20 =2 =-53 =24 =30 =-56 =-58 =31 =34 =30 =32 2698 2691 =32 =-10 =-34
tree surveillance_audit_notification 2238 536 523 1422 344 418 2699 2114 1369 3 =-22 =-2 =-39 =21 =29 =21 =26 140 592 =-29 =22 2700 1314 =42 =-11 =-28 =-48 =-30 =44
tree surveillance_audit_notification 2157 2454 36 2642 2311 144 980 335 =-21 2701 2702 2526 1318 522 2703 =22 =-18 =-8 =-28 =-13 =-25 =-33 =-25 =28 =-34 =-37 =-33 =-41 =-49
tree surveillance_audit_notification 2344 2501 553 1058 2328 2404 2704 =-48 =7 =8 =25 1422 72 106 342 =-40 =4 =12 =12 1314 =22 =-38 700 1367 =17 =-28 =-20 =33 =36
tree surveillance_audit_notification 2389 2164 =-38 2539 716 178 =6 754 34 =-30 =20 =16 =15 =33 1219 2705 2706 514 2707 438 =37 1505 =-28 =28 =-16 =-18 =-22 =-25 =-19
tree surveillance_audit_notification 413 2305 =-37 =7 2516 2708 1839 44 2368 =-26 =26 705 11 2504 872 =19 =-24 1423 750 1187 =29 =-20 =-61 =17 =-30 =-24 =-44 =-34 =24
tree surveillance_audit_notification 2617 2369 1372 2344 240 473 1441 427 =-49 =-9 =9 2374 =-12 =28 =23 =33 667 371 2374 705 950 =7 =-35 =-33 =32 =-32 =27 =25 =42
tree surveillance_audit_notification 663 2086 1558 2515 156 2709 977 2462 =-37 =12 =18 =15 1587 257 2079 =-22 =19 =24 =28 =36 =24 =29 2164 =-26 1682 61 =37 =-18 =-18
tree surveillance_audit_notification 663 344 650 1225 275 320 1422 1372 1048 =-29 =15 =13 =32 2444 =-31 =22 =15 2367 3 =22 =-29 =-67 =-38 =39 659 =-6 319 =35 =-17
tree surveillance_audit_notification 1558 2325 2467 2166 425 1367 2443 1221 =0 =-30 =32 =-46 409 =-52 =-9 =20 =22 750 636 1481 624 2301 =50 =-8 =-13 =-16 =-25 =-16 =29
tree surveillance_audit_notification 2497 320 2337 1250 106 2505 439 =31 1623 =15 =-41 =-26 311 =-23 =27 =-32 =47 1564 =-37 =-2 106 1160 1940 311 =0 =-44 =10 =23 =10
tree surveillance_audit_notification 521 495 2424 2349 2428 588 518 1766 2710 1658 949 2676 700 1216 =21 =-9 =-4 =-20 =-15 =31 =-23 =46 =-18 =-29 =-32 =-34 =-35 =-23 =-42
tree surveillance_audit_notification 778 2391 533 2420 1393 2370 2490 2510 2017 2340 2515 2711 =-24 =11 =17 =22 =23 =30 =27 =30 =15 =26 2587 92 =45 =-5 =-34 =31 =30
tree surveillance_audit_notification 789 1425 2354 2587 2620 2513 2304 1055 2106 2374 74 =17 =-15 =38 =-23 =-22 =-26 311 =21 =-46 =-20 =-24 =-34 =-30 1423 2466 =-37 =16 =6
tree surveillance_audit_notification 1369 700 2566 2712 1024 2713 2573 =-11 =24 =24 2664 2713 2473 2618 =39 =-13 =-14 =-25 =-29 =28 =-35 =-21 1622 1505 13 =-55 =5 =5 =16
tree surveillance_audit_notification 2696 2432 2321 2410 230 2588 2714 2699 440 2491 2480 =-31 =4 =9 =11 =20 =17 =31 2497 =-10 57 =40 =-19 =25 =21 2129 =23 =-25 =30
tree surveillance_audit_notification 2380 2546 1094 2376 2542 573 1283 1595 2715 922 2716 =-34 =12 =21 =22 =20 789 1092 =30 =-8 =-21 =23 =13 =25 =22 =24 106 =4 =38
tree surveillance_audit_notification 2368 2554 2481 2717 144 2714 1178 1275 168 167 2420 987 2346 =-27 =18 =24 =14 =19 =21 =7 =21 =27 =16 =33 =37 =37 890 =46 =-2
tree surveillance_audit_notification 533 2388 754 362 890 507 =-27 =14 700 1564 =-22 =29 =-28 =6 =26 61 2306 2718 890 =37 =4 =-13 =-25 =-31 736 2644 =45 =-6 =-20
tree surveillance_audit_notification 2325 1564 2679 =-31 =17 553 1372 2416 =-28 =25 487 =18 429 =16 =-34 2596 1012 =26 =-23 =-27 2304 2330 794 =32 1372 =25 =-34 =-25 =-27
tree surveillance_audit_notification 2130 =-50 2301 61 2719 2720 2605 2686 2424 1676 414 =33 =12 =-8 =-14 =-20 =-22 =-25 =-29 =-34 78 473 571 973 =-33 =-1 =22 =21 =25
tree surveillance_audit_notification 2524 2157 2356 813 2369 524 2654 2440 2560 186 =-17 2587 1354 =15 =-15 =-24 =29 =28 =-40 1133 =-57 =5 =24 1331 =22 =-19 =22 =-40 =38
tree surveillance_audit_notification 778 2721 2369 240 720 2429 2717 2722 2313 463 973 2530 =-23 =15 2164 =-31 =8 =11 551 =30 =-20 =24 =21 =22 =28 =18 =22 =-44 =26
tree surveillance_audit_notification 2130 =-50 483 536 521 2645 140 =-9 2723 2700 =21 =-19 =-23 =-28 =-32 14 =-42 =19 585 2691 2289 140 =-9 1595 =44 =0 =-20 =-15 =-17
tree surveillance_audit_notification 524 733 588 2349 1564 1220 =-25 =15 951 2076 703 768 =25 409 =21 =-32 =-12 =-13 =-22 =-26 =-32 1568 1622 =-29 =13 =17 2339 =1 =-45
tree surveillance_audit_notification 1839 514 1570 2374 1715 1225 2305 =0 =22 1714 =-32 =18 =-31 387 1496 =42 =-1 =-12 2374 2154 1496 =-16 =24 =-28 =-36 275 =-40 =9 =-40
tree surveillance_audit_notification 1570 2374 2724 372 2540 1345 625 1752 2491 2433 168 =-24 =15 =15 =15 =21 =15 =17 =31 =21 =32 99 1504 =34 =-8 2325 =-18 =22 =-24
tree surveillance_audit_notification 271 2369 2361 2516 =-28 =11 =18 =23 2472 1668 218 910 659 28 =20 =-15 2311 2171 2725 =38 =-10 =-11 =-24 =-19 =-17 =-29 542 =-37 =11
tree surveillance_audit_notification 663 2380 2476 2690 2368 513 2357 2647 2726 =-32 =13 =14 =19 =13 =14 =23 =28 1055 2506 156 =4 =35 =-22 =-31 525 1405 =28 =-28 =-26
tree surveillance_audit_notification 789 2497 1393 650 1997 2539 2501 =-21 =28 =30 =20 =-18 =39 2539 355 =-25 =9 =22 502 667 1525 1683 =-38 =10 =16 =16 142 =20 =-27
tree surveillance_audit_notification 2380 936 2313 381 1763 805 2615 483 2727 =-33 =13 973 =5 =-26 =16 =13 =14 =27 =28 =30 320 2667 =33 =-10 1790 =23 255 =-33 =13
tree surveillance_audit_notification 502 2325 311 222 2556 =-29 =15 =17 2728 2472 1024 =5 =39 =-20 =-43 1563 362 =4 =41 =-33 2721 2587 495 2729 =27 =-18 =-16 =-20 =-26
tree surveillance_audit_notification 271 1422 845 =-31 =9 750 =18 =-16 2328 789 2661 1046 524 294 =20 =-13 =-22 =-13 =-36 7 700 =20 =-16 757 2343 =-34 =11 =18 =41
tree surveillance_audit_notification 2391 2376 2107 2690 2687 962 2410 1752 778 2374 2188 2497 =-16 311 =20 =-52 =8 =7 =10 =21 =27 2672 =29 =-12 =-36 =28 =26 =30 =28
tree surveillance_audit_notification 2730 413 2524 427 =-41 =5 =26 2454 2731 724 2399 499 2165 353 1367 2594 1975 =26 =-17 =-15 =-13 =-20 =-11 =-12 =-27 =-20 =-28 =-28 =-44
tree surveillance_audit_notification 2130 =-48 2344 1007 2437 2236 2317 2420 1393 802 2413 1551 =-19 =22 =23 =25 843 =30 =-17 =24 =28 =33 =-33 2676 2342 =38 =-6 =-11 =42
tree surveillance_audit_notification 2157 1570 553 483 778 2551 2717 2326 1429 1129 2690 =-26 =13 =12 =10 =17 =25 =26 =23 142 =26 =-12 910 =24 =-18 28 =16 =-25 =-37
tree surveillance_audit_notification 230 2388 2519 2339 1940 513 1568 =-32 =14 =17 =10 156 =-7 =30 =29 44 =-16 1219 1715 =38 =-25 =-23 487 203 =33 =-18 1453 =1 =-34
tree surveillance_audit_notification 2554 1603 1997 1766 294 2525 =-42 =11 =11 =32 140 =-24 738 1919 13 512 563 =-9 3 =-13 =39 1092 =-3 =-40 =18 =23 =26 =25 =32
tree surveillance_audit_notification 2344 19 1275 1182 2726 2732 497 739 1551 1843 1187 565 =-29 =4 =-6 =17 =17 =17 =11 =20 =14 =16 371 659 =-11 =30 =-20 =27 =34
tree surveillance_audit_notification 663 2733 1422 2391 1619 2415 2734 2602 883 909 2375 =-27 =11 =13 =5 =18 =20 =25 =19 =25 2700 =18 =-18 =-40 319 1760 =32 =-18 =-18
tree surveillance_audit_notification 483 635 794 2305 463 2490 =-15 =25 =24 2735 61 414 =45 =1 =-23 1092 =-50 =2 =-37 =22 93 2384 843 =27 =-10 2305 =-29 =21 =-13
tree surveillance_audit_notification 271 156 68 417 =-31 =15 =-35 320 =18 =-19 1496 950 2736 503 360 320 439 =34 =-1 =8 =-10 =-12 =-22 425 409 =-18 =22 =-32 =-10
tree surveillance_audit_notification 2388 458 663 421 2393 1941 1623 962 =-39 =7 =1 =17 650 2337 =21 =-27 =-37 =28 2628 2076 =20 =-11 =-36 =25 650 140 =-1 =36 =-12
tree surveillance_audit_notification 2337 2143 2427 533 1323 2544 44 =-33 36 186 =-15 320 2708 =31 =-24 =-14 =-36 =23 =26 2385 =31 =-27 =18 =31 2041 1619 =35 =-18 =-18
tree surveillance_audit_notification 2130 =-47 705 11 1760 2642 2285 2359 1717 1712 1031 2737 807 2437 2664 =34 =-6 =-3 =-2 =-6 =-18 =-16 =-18 =-2 =-19 =-27 =-23 =-30 =-18
tree surveillance_audit_notification 2523 705 2678 2738 2311 156 663 2086 1426 73 342 =-27 =9 =12 =18 =23 =18 241 1396 2628 =29 =-17 =-16 =-17 =-28 =-29 =-26 =-24 =-41
tree surveillance_audit_notification 2130 =-47 533 156 178 320 =26 =-13 1558 2739 1015 2317 =-33 =14 =5 =19 =19 1015 371 2740 2497 =36 =4 =-12 =-11 =-11 572 =42 =-9
tree surveillance_audit_notification 1587 144 2143 2511 241 1763 2595 2739 431 =-31 =1 =14 =18 =19 1372 =-6 =25 2741 2480 =29 =-13 =-25 =29 705 =29 =-15 572 =25 =-11
tree surveillance_audit_notification 2036 663 372 2538 175 2724 68 =-11 2455 911 =-46 =1 =9 =18 1623 2380 911 =-33 =10 =9 =21 =24 =26 440 =15 =-22 397 =28 =-15
tree surveillance_audit_notification 2380 2238 1766 1568 535 2166 =-17 =9 =10 =18 99 =32 =-11 =30 2742 218 2624 2708 417 =-1 2382 683 =41 =-9 =-2 =-13 =-16 =-21 =-33
tree surveillance_audit_notification 521 2505 1570 513 1495 2642 417 1283 =-28 =27 2203 514 2424 =13 =-22 =-17 =-17 =-28 =30 =39 68 =9 750 2325 =-43 =11 =3 =-35 =-37
tree surveillance_audit_notification 2107 2545 513 726 68 72 2113 =29 =-1 =-22 2554 2337 2524 778 497 =-22 =14 =8 =16 2596 1658 =33 =-6 =-25 =27 =26 =30 =-36 =30
tree surveillance_audit_notification 2107 2413 754 2627 1751 2416 413 =-37 2743 2169 497 2335 2704 =-18 =13 563 =18 =-25 =17 =17 =18 =17 381 =21 =-23 =20 =18 =28 =30
tree surveillance_audit_notification 2130 =-46 663 2744 1581 2506 1712 872 910 2274 2745 44 =-2 186 =13 =43 =-19 =-16 =-17 =-20 =-27 106 =-35 =15 =-19 =-32 2506 =23 =-14
tree surveillance_audit_notification 61 2388 2684 2463 2690 2322 507 742 1459 2646 1495 2556 =-21 =16 2721 =26 =-21 =20 =13 78 =-31 =8 =19 =13 =21 =24 =32 =12 =-37
tree surveillance_audit_notification 533 1558 2617 2415 2746 1940 2352 431 355 450 2115 507 =-30 =14 =13 =13 =0 =9 =16 482 =29 =-12 =23 =23 =24 =24 473 =38 =-11
tree surveillance_audit_notification 2130 =-46 2300 2747 2642 533 23 2107 2745 =5 =-23 =31 1623 =33 117 =-19 =15 =41 =-24 =-28 1221 1572 =-29 =6 117 755 =-24 =20 =32
tree surveillance_audit_notification 2130 =-45 2036 1073 2294 2236 1446 979 2629 2748 1940 2453 381 =-26 =12 =10 =11 =16 =15 =20 =26 =24 1493 =26 =-9 1727 =27 =-26 =26
tree surveillance_audit_notification 789 140 =-20 2562 1719 2355 2387 1225 2135 =25 =-11 2347 =-15 =26 =-13 =-18 =-24 =-29 14 43 1459 2203 =-38 =3 =6 2337 =-13 =26 =14
tree surveillance_audit_notification 533 2376 2684 2444 2238 2517 2322 1073 2391 1227 1094 1861 =-23 =12 =14 =14 =9 502 =-7 =25 =14 =24 =21 =18 =31 =32 2188 =36 =-10
tree surveillance_audit_notification 2136 2369 2536 2749 1940 644 524 2081 2368 2750 2388 =-27 =-5 =17 2718 =24 =-22 794 1658 =0 =32 =-35 =-48 =14 =13 =21 =20 =21 =22
tree surveillance_audit_notification 521 2523 1369 57 2751 140 553 =-24 =17 1058 1393 =-5 =30 240 2454 446 171 1046 =41 =0 =-9 =-10 =-14 =-15 =-29 =-25 =-16 =-32 =-36
tree surveillance_audit_notification 524 536 2259 2642 61 2562 522 2752 724 3 700 2064 =23 =-15 =-24 2526 =30 =-3 =-14 =-21 =-13 =-24 =-26 =-29 973 =-38 =18 =-20 =-31
tree surveillance_audit_notification 2524 2461 2356 1393 2425 2617 1372 1410 =-33 =14 241 618 =8 911 =-28 =9 =23 =22 =21 =14 =10 1410 395 140 =-2 =34 =-16 =-25 =29
tree surveillance_audit_notification 1393 2539 2717 483 156 1572 =-31 =13 524 7 =16 2713 =-20 =14 =-30 2594 2507 2312 7 =15 1751 =-19 =12 =26 =-25 =-26 =28 =17 =24
tree surveillance_audit_notification 659 2323 2503 329 =-21 =4 =18 =14 2508 1670 703 2753 2606 2323 2728 1686 2667 2622 =33 =-11 =-7 =-15 =-16 =-5 =-14 =-18 =-16 =-21 =-26
tree surveillance_audit_notification 2081 320 1046 271 1422 1658 544 =-29 =8 =19 =26 2641 2754 51 =26 =-10 =-13 =-27 =-24 2623 2079 676 =-27 =7 =14 =13 156 =0 =29
tree surveillance_audit_notification 2130 =-44 2511 271 895 1182 =-26 =13 =20 1651 2755 2733 2641 2756 2643 975 =15 =-21 =-21 =-23 =-25 =-23 =-27 =26 2754 931 =39 =-9 =-14
tree surveillance_audit_notification 2548 1766 2432 433 1 987 2757 536 1187 1349 =-11 1623 =-2 =29 1581 =31 =-5 716 =-26 =6 =-28 =26 =-24 =23 2380 =-1 =40 =29 =-26
tree surveillance_audit_notification 789 2661 2505 20 1581 2657 487 2301 1587 =25 =-5 =-4 663 =-16 =21 =-20 =-5 =-21 =-24 =-29 1422 1366 =-33 =10 2301 2366 =31 =-11 =-10
tree surveillance_audit_notification 2440 2690 2464 2581 2136 2344 1032 2758 1574 2552 342 1226 474 2564 =-31 =2 =1 =-2 =1 =14 =12 =17 =18 =17 =15 =25 =28 =24 =22
tree surveillance_audit_notification 2416 271 2550 1182 =-25 =10 =18 2347 659 =-12 1393 1058 =-18 1481 2759 516 2760 =39 =-14 =-16 =-22 2337 =-18 =22 =24 1058 =-14 =35 =22
tree surveillance_audit_notification 794 2380 2405 2621 1275 955 843 =-19 =14 1067 =19 =-21 99 =22 =-13 =17 1418 =28 =-9 2675 425 1670 1275 =34 =-2 =-7 =-6 =-25 =-24
tree surveillance_audit_notification 1658 2432 2361 2715 473 2420 895 910 2154 1471 2594 =-41 =1 =-5 =8 =3 =8 =10 1137 2323 =-14 =13 =18 =18 =14 =10 2337 =24 =-18
tree surveillance_audit_notification 663 1367 344 1570 1485 1558 1603 1581 =1 =-15 =20 =28 =-22 962 =-29 =13 =29 =-31 2506 296 2625 1837 1570 =39 =2 =-10 =-10 =-17 =-14
tree surveillance_audit_notification 44 2511 =-36 =8 2380 1623 663 1441 2336 1883 =-34 =13 =14 =13 =14 2259 1837 439 =36 =-3 =-11 =-32 470 1388 805 =32 =-8 =-11 =-24
tree surveillance_audit_notification 2569 523 19 2097 2761 2579 2341 2762 104 23 429 670 2323 =18 =-13 =-20 1441 =-19 =14 =25 =-16 =-23 =-11 =-29 =-32 =-28 =26 =-34 =26
tree surveillance_audit_notification 2130 =-43 2157 2488 1898 2304 2545 1997 43 1712 =15 =-18 =-34 2763 1976 2764 2605 2594 =31 =-6 =-11 =-1 =-18 =-17 =-21 =-23 =-23 =-24 =-31
tree surveillance_audit_notification 536 2730 2311 2305 2164 2323 =-25 =14 588 1390 1603 513 2550 =-22 =14 =17 =30 =15 =-27 156 =5 =39 =-27 =-33 156 =-32 537 =16 =-24
tree surveillance_audit_notification 2539 320 533 733 1417 514 281 1187 2443 =-12 =15 =10 =22 =-25 =25 409 =-42 74 =15 =-16 28 =36 =-6 676 1187 =-27 =4 =11 =23
tree surveillance_audit_notification 2114 1997 2530 2690 1572 359 14 =-46 =-3 =4 =-4 =15 =19 973 742 514 1450 511 =16 =-14 =-26 =-25 750 =-8 =-30 14 =26 =-6 =19
tree surveillance_audit_notification 2389 2765 1603 2238 2299 2412 2766 2569 1495 =-26 =9 =11 =11 =16 522 =20 =-23 =16 =17 =23 2374 3 =-19 1659 418 =33 =-13 =-21 =36
tree surveillance_audit_notification 2305 1564 1940 =-35 =5 537 482 724 2754 2337 2393 =3 =26 =36 =-14 =-18 439 =10 =-18 890 =-22 =17 74 2417 890 =31 =0 =-9 =-19
tree surveillance_audit_notification 1570 2164 2325 =-25 =25 2730 175 487 2081 2767 57 395 2383 =28 =1 =-5 =-6 =-11 =-14 =-21 418 320 =38 281 =20 =-9 =-6 =-32 =-17
tree surveillance_audit_notification 61 650 1603 1369 2388 2432 2647 2549 1590 2139 1762 137 =-24 =8 =10 =15 =17 =20 =22 =16 417 =0 =32 1572 =-21 =11 =29 =-22 =-33
tree surveillance_audit_notification 2130 =-41 663 1066 1940 1570 2294 19 14 593 635 545 =-28 2389 =14 =-20 =19 =21 =16 =22 =20 =-34 177 =29 =-7 =31 371 =22 =-7
tree surveillance_audit_notification 533 650 2380 2471 1221 342 =-18 =4 2381 23 342 =-26 =11 =7 =25 =19 1682 2341 2472 =32 =-5 1493 =-17 =14 =-27 =-24 736 =35 =-10
tree surveillance_audit_notification 663 2476 2320 2143 1776 1570 2518 2420 1311 2417 13 =-22 =-1 =5 2721 73 =17 =-6 =-21 =10 =12 =-34 =12 =13 =19 =20 980 =16 =-15
tree surveillance_audit_notification 789 2311 2454 518 2339 2735 2305 =0 =20 1354 =-36 =12 733 =30 1354 =12 =-21 =-20 =-23 =-26 572 1227 144 1354 =-27 =6 =6 =14 =21
tree surveillance_audit_notification 533 2188 2325 2768 1283 73 1095 2443 23 =-34 =-7 2432 =-17 =26 =10 =3 2596 =10 =-21 =17 794 413 =-11 =18 =-17 =28 1219 =31 =-10
tree surveillance_audit_notification 676 2472 2238 2432 2524 1940 2301 663 3 2380 =11 =-15 2079 1587 =-28 =10 =12 =13 106 =-37 =14 =12 =21 =13 =28 =-25 1581 =27 =-9
tree surveillance_audit_notification 650 1425 705 2762 1007 2081 487 2374 2404 =3 =-21 =24 =-21 2546 117 311 =15 =-12 =31 =-9 2703 2769 =37 =-2 =-10 =-22 =-17 =-21 =-20
tree surveillance_audit_notification 1393 1058 2413 2746 431 2461 1726 =-40 =3 =8 =8 =23 =24 1623 230 178 685 1390 =-5 =30 =-19 2770 =-20 =12 =17 2398 =27 =-26 =22
tree surveillance_audit_notification 2107 156 68 1505 44 =-16 218 =19 =-8 =-22 2136 2377 =-27 =16 =17 44 =-14 99 1510 =31 =-7 117 =-20 2480 2488 =19 =-15 =-14 =32
tree surveillance_audit_notification 1570 2164 1919 =-27 =15 663 733 551 1007 2526 1225 843 =16 =-8 =-11 =-20 =24 275 =-22 =9 =-12 2462 1646 2369 =33 =-1 =-9 =-9 =-16
tree surveillance_audit_notification 20 2428 2579 659 1220 480 =-16 =11 =13 67 611 1997 2113 1220 =22 =-10 =-20 2771 557 2472 =32 =2 =-6 =-8 =-6 =-20 =-23 =-25 =-24
tree surveillance_audit_notification 2389 2356 2463 2552 2772 1591 2323 2547 =-30 =7 =8 =-3 =10 =14 =16 2081 502 =-17 =20 =24 1422 1564 2305 =-8 =28 2384 =-14 =16 =35
tree surveillance_audit_notification 2424 2669 2311 2620 2687 648 1012 1676 659 28 =11 =-16 2773 2774 1485 =26 =-7 =-9 =-14 =-15 =-14 =-11 644 =-28 =8 =-20 =-26 =-26 =-25
tree surveillance_audit_notification 2107 1422 41 2432 1345 754 =-32 =8 =13 1354 =-10 =22 2393 565 2319 =-15 =19 =16 =17 7 1067 542 =38 =5 440 =12 =-35 =-7 =26
tree surveillance_audit_notification 372 650 2728 2596 2762 413 =-13 2587 39 2741 2048 2689 352 950 2548 =26 =-10 =-2 =-10 =-14 =-13 =-15 =-16 =-14 =-24 =-21 =-28 =-22 =20
tree surveillance_audit_notification 2130 =-39 685 1496 275 2523 644 255 2393 271 =-15 =11 =-29 1493 =20 =-17 =22 =-28 2775 2767 =33 =-19 =-19 =-19 922 2698 =32 =-11 =-17
tree surveillance_audit_notification 2130 =-39 2505 951 514 425 1659 1544 446 1485 1837 =31 =-6 =-9 =-11 2443 553 =-16 =12 =19 =-13 409 =-22 2079 =16 =-11 =-15 =-20 =-31
tree surveillance_audit_notification 271 2389 230 1452 1024 =-39 =-3 =5 175 =12 =-13 =6 2391 663 522 2432 2693 2539 962 1683 =-19 =15 =7 =12 =21 =24 =-30 =16 =29
tree surveillance_audit_notification 2409 2107 1092 1422 1658 2041 2391 =-25 =3 =5 =11 175 =20 =-19 44 =-14 222 2259 2667 175 1220 =-9 =17 =32 =-14 =-13 =-18 =23 =19
tree surveillance_audit_notification 2344 1393 778 2420 2539 2717 343 2468 1751 2442 1664 2389 =-30 =-10 =5 =5 =5 551 =23 =-19 =16 =20 =13 =20 =17 1287 =31 =-5 =26
tree surveillance_audit_notification 2130 =-39 1369 2305 230 372 362 414 23 =-37 =7 =9 =1 =23 2628 =21 =-26 414 =34 2712 =-17 =20 2735 425 73 =-7 =24 =-21 =-34
tree surveillance_audit_notification 271 716 275 1658 =-33 2366 =-18 =14 =3 =12 2328 659 2070 2081 =-25 =4 =13 1073 2081 2542 440 483 =-21 =-1 =13 =19 =18 =31 =32
tree surveillance_audit_notification 61 663 28 1187 1349 2143 1160 =-15 =8 =20 =16 2312 =32 =-4 1492 78 1664 573 =-27 =0 =3 =7 =9 40 72 =32 =-3 =-15 =-28
tree surveillance_audit_notification 319 659 140 =-37 506 409 649 =-21 =9 =14 =-18 2611 521 1919 67 1453 =21 1349 =16 =-18 =-9 =-3 =-20 =-21 1790 1058 =14 =-11 =-33
tree surveillance_audit_notification 789 490 1766 1425 2764 14 1623 1544 19 2409 294 1073 =-32 =0 =2 =11 =18 =10 =12 =16 =26 =-27 =30 =-19 473 1418 =-29 =8 =9
tree surveillance_audit_notification 789 2703 1727 650 20 2776 2526 514 1760 =20 =-6 =-6 =-5 =-12 =-16 2388 =-19 =7 =-18 =-19 1587 2388 750 =-26 =0 650 =19 =-17 =6
tree surveillance_audit_notification 2130 =-37 1719 2428 468 2698 1450 2437 1828 2528 2587 585 470 2777 =22 =-10 =-9 =-7 =-10 =-12 =-16 409 =-22 =12 =-21 =-16 =-18 =-20 =-21
tree surveillance_audit_notification 2130 =-37 2742 733 2427 2681 514 67 1587 275 2390 1766 232 2328 =-13 =12 =17 =24 =23 =23 2188 =38 =-5 =-20 =-21 =-25 =36 =-13 =-26
tree surveillance_audit_notification 2523 14 2524 19 465 1379 2667 490 1590 1628 2638 458 1092 =-27 =-8 =6 =4 =6 =7 =12 =14 =6 =20 =20 =20 2660 =22 =-9 =-27
tree surveillance_audit_notification 2569 533 2325 130 156 41 =-32 512 659 =-12 =15 =-30 2628 23 =-9 =23 =-28 2443 =-7 =29 1354 1581 =21 =-6 329 =-24 =8 =13 =22
tree surveillance_audit_notification 2389 421 733 955 355 2388 1459 1379 =-17 =6 =5 =10 =17 2321 =-23 =1 =-27 =23 2085 2388 2081 955 1347 =-17 =13 =16 =20 =32 =-29
tree surveillance_audit_notification 512 296 1766 2497 2111 213 1418 =16 =-8 =-8 =-17 275 1790 =-32 1349 =18 =-14 1369 =21 =-12 =31 =-23 2307 355 14 =-35 =1 =10 =8
tree surveillance_audit_notification 1393 1786 1219 2506 156 2323 542 2703 92 =16 =-4 =-10 177 =-24 =9 =-27 910 1570 13 =34 =-2 =-3 =-21 =-19 92 =3 =-23 =-24 =20
tree surveillance_audit_notification 2294 2344 36 1452 315 1393 2165 1331 =-26 =8 =5 =8 1067 417 =-18 130 =16 =-6 565 911 =-25 =5 =12 =19 =-33 =21 2778 =21 =-6
tree surveillance_audit_notification 522 82 495 2516 2548 537 335 =-14 910 413 =-1 2335 1216 =23 =-7 =-2 =-10 2081 2359 =-21 =8 =24 =-26 =25 2384 =-24 =4 =-24 =-18
tree surveillance_audit_notification 2130 =-36 2301 1997 1311 1879 =-20 =8 2661 =17 =-10 1538 2070 705 1125 506 2779 =27 =-1 =0 =-6 =-6 =-14 =-14 553 2307 =-26 =-3 =12
tree surveillance_audit_notification 789 533 230 2539 2339 778 750 =-5 487 2335 =-37 =-3 =8 =10 1221 =19 =-7 =20 =17 =28 1587 2325 =-21 =1 3 =-17 425 =30 =-11
tree surveillance_audit_notification 835 2396 2238 2780 1591 2524 2369 2550 962 1372 =-25 =-11 =2 =8 =12 =15 1372 117 =-18 =5 311 =28 117 =-25 =14 =20 =19 =20 =26
tree surveillance_audit_notification 2130 =-36 705 553 512 1024 1379 565 417 =-27 =-5 =13 =14 2735 178 =2 =29 =-7 =-16 565 80 1581 =32 =0 =-7 =-7 2149 =-23 =4
tree surveillance_audit_notification 1658 483 2357 2313 2511 1572 573 2369 =-29 =2 =4 =3 =3 =10 =11 1331 1 2511 487 =23 =-9 =-18 =-17 =22 557 1 =19 =-10 =-16
tree surveillance_audit_notification 1369 705 2505 525 387 2548 1372 544 1015 482 =-7 =18 =-18 =23 320 2623 =35 =-3 =4 =-11 =-11 =-18 =-24 =-16 433 667 =-26 =4 =13
tree surveillance_audit_notification 676 1940 553 73 1221 1572 2113 =-22 1372 =-10 =21 =11 813 =-29 =9 =6 2678 2164 =-14 399 1046 =18 =-7 =-12 =-18 474 =25 =-6 =17
tree nonconformity_notification 1007 2781 =-119 =-9 1092 271 2782 =-102 =72 2783 1492 2781 2784 =-51 =75 =75 =67 =54 271 2785 =33 =-102 2304 1341 482 =56 =103 =-60 =-83
tree nonconformity_notification 1290 1347 2216 2415 2786 2429 2787 =-112 =74 =45 =16 =25 439 =-55 =77 439 2518 =-36 =80 2454 =107 =-77 1092 1067 =-37 =43 2311 =101 =-89
tree nonconformity_notification 1366 2429 2788 1358 2518 2789 =-107 =12 =-41 1187 23 =-86 =74 =90 23 =-70 =75 2790 =78 =-96 311 28 1187 =-66 =46 =61 507 =104 =-55
tree nonconformity_notification 1366 2673 2791 2792 2793 2415 2770 =-102 =-7 44 =-91 =75 44 =-90 =47 =75 =28 44 =-66 =98 311 483 429 =-58 =71 =88 2794 =100 =-63
tree nonconformity_notification 1379 1441 2795 2539 2716 =-98 =12 =21 =56 1067 2539 =-49 =59 =79 813 1343 2795 1220 1393 1441 =-69 =7 =80 =71 =76 413 =-58 =82 =87
tree nonconformity_notification 1129 1347 2504 1358 2796 2781 =-94 =28 =56 271 =-88 =37 271 =-68 =40 271 =-57 =55 271 1358 =-77 474 =-49 =78 2797 61 =61 =-65 =-86
tree nonconformity_notification 1129 2798 2781 2799 2800 =-91 =38 =31 1218 =66 =-75 819 =65 2801 =-80 =67 1218 1092 1834 72 1343 =-51 =32 =45 =64 2802 =75 =-72 =-85
tree nonconformity_notification 1158 =-89 1311 667 1459 962 2307 2803 2804 =-62 =47 =53 =64 =47 =33 2371 =51 =-61 2805 521 1858 2806 1136 =74 =-50 =-58 =-64 =-44 =-86
tree nonconformity_notification 1290 2798 2673 2807 2512 =-86 2164 2644 =-54 =64 =80 =76 =42 92 355 2518 =-59 =56 =55 2349 2808 =88 =-68 =-79 44 =-87 1051 =87 =-56
tree nonconformity_notification 1311 2800 2696 2809 2429 2810 2703 2475 2811 =-83 =40 =32 =-23 =27 =14 =76 =36 =48 130 2130 962 2810 =-16 =48 =81 =66 1704 =82 =-21
tree nonconformity_notification 1283 2800 2812 1358 2539 =-82 =-18 294 1712 =-78 =69 =76 =47 =55 311 2294 429 2443 2727 1452 =-39 =70 =51 =91 =59 =71 2813 =71 =-61
tree nonconformity_notification 1366 2429 2409 2814 2363 2815 =-80 417 =-83 =18 417 =-71 =19 =35 417 =-61 =46 417 =-50 =66 1932 2349 1725 2816 =72 =-53 =-5 =-58 =-76
tree nonconformity_notification 2801 2501 2511 2793 2817 2475 2818 2819 =-77 =48 =58 =16 =20 544 =-18 =74 544 2820 =-58 =61 =22 1218 =59 =-64 130 1218 =14 =-79 =73
tree nonconformity_notification 1158 =-78 544 537 1504 2697 685 2821 2629 2203 2822 2617 =-57 =48 =49 =32 =52 =68 1628 =34 =-47 =56 =79 1498 2823 =75 =-46 =-55 =79
tree nonconformity_notification 1129 1441 2409 2824 2825 1989 =-76 =0 =45 271 =-55 =30 =39 140 =-72 2826 400 =66 =-62 =-52 140 =-76 819 820 20 =68 =-56 =-46 =-7
tree nonconformity_notification 1441 2827 2828 2712 2621 2664 2716 2829 =-74 =5 =32 271 =-68 =28 92 =-50 =57 2830 =12 =-82 =50 =62 271 144 =-41 =60 1439 =49 =-61
tree nonconformity_notification 1283 2831 2832 2833 2800 =-74 =25 =59 =30 =23 271 156 =-69 1713 =66 =-51 61 1727 544 156 296 2294 =-5 =54 =94 =67 =80 =-55 =-83
tree nonconformity_notification 2795 1358 2512 2786 1941 2741 2834 2690 =-71 =0 =47 =-24 1187 2804 =-56 =54 =31 =29 1377 =32 =-61 355 230 480 =-48 =56 =32 =75 =51
tree nonconformity_notification 1311 1621 2660 2801 =-72 =22 =33 413 =-80 726 329 =-11 =55 =76 178 1621 =-54 =16 72 329 2835 175 =-28 =24 =-71 2597 =68 =-53 =65
tree nonconformity_notification 1311 2504 2799 2807 2456 2772 =-70 359 =-53 =27 =53 =69 =38 =31 1092 2824 1067 =-54 =22 =25 2836 921 2837 2422 =56 =-64 =-70 =-52 =-69
tree nonconformity_notification 1283 2718 2363 2838 =-70 =11 320 140 =-47 =63 =-80 320 140 =-67 =62 =-78 140 =-66 41 271 =-51 2718 1664 20 =30 =-54 =-67 =77 =74
tree nonconformity_notification 1441 2673 2216 2829 2839 2686 2840 2683 2841 2842 =-68 =50 =55 =16 =41 544 =-36 =32 =34 =35 =6 =50 544 2673 2625 =-20 =29 =49 =65
tree nonconformity_notification 1621 1347 2795 2843 =-68 =35 140 =-46 =73 140 =-68 43 =63 =-42 140 =-71 186 1372 2409 1598 =-46 =45 =40 =65 2844 2597 =69 =-7 =-43
tree nonconformity_notification 1007 2827 2840 =-68 =37 =42 1092 2471 2827 2368 2591 2741 =-41 =16 =35 =54 213 =61 =-42 =60 2805 2399 2845 2846 =54 =-48 =-51 =-67 =-67
tree nonconformity_notification 1621 2798 2718 2795 2770 =-67 =42 =18 1092 =-32 =61 738 =57 =-58 23 2676 813 502 101 2795 =-33 =31 =48 =44 =58 =-52 1686 =65 =-56
tree nonconformity_notification 1366 1007 2623 =-67 =21 755 439 2683 537 2300 =-56 =22 =26 =41 =50 =37 1007 2847 =31 =-53 20 2848 55 2849 =68 =-71 =-10 =-49 =-63
tree nonconformity_notification 1366 2718 2409 2514 2696 =-66 =-6 =29 =9 427 230 618 =11 =-43 =58 =66 2808 107 =-49 2160 820 2823 2849 =58 =-68 =-30 =-46 =-49 =-72
tree nonconformity_notification 1158 =-67 140 =-65 186 1058 2416 1067 2784 =-58 =45 =40 =72 2454 1750 =77 =-14 =-50 1719 375 2850 557 =69 320 =57 =-52 =-16 =-35 =-30
tree nonconformity_notification 1283 1311 =-66 320 140 =-61 311 =-23 =52 =-76 140 1880 =-60 =43 41 483 311 =-49 =63 1604 =67 =-32 74 951 =73 =-36 311 =63 =-16
tree nonconformity_notification 1366 1311 2799 2851 2852 =-64 =38 =11 =22 685 23 2073 2568 =-51 =30 =59 =8 =16 186 2416 2853 =-21 =69 =69 2854 2855 =62 =-18 =-51
tree nonconformity_notification 2815 2651 2814 2690 2793 2673 1751 2856 =-63 =28 275 =-49 =10 =24 275 =-22 =35 =51 =32 275 2676 =-33 =48 =62 311 =-6 2857 =45 =-52
tree nonconformity_notification 2363 2827 2858 2504 2525 2859 2415 =-64 =6 =27 =-3 =24 439 =-24 2371 =45 =-53 =47 1218 2041 2428 2813 2643 =49 =-51 =-45 =-56 =-42 =-51
tree nonconformity_notification 311 2772 2800 2860 2368 =-63 =23 =-11 =42 =12 2783 2800 2512 2664 2772 2860 2368 2511 2429 =-55 =43 =-23 =39 =40 =50 =27 =27 =60 =28
tree nonconformity_notification 2363 2801 2795 2504 2501 2549 2646 =-63 =0 =34 =5 =15 =34 23 2442 395 =-60 =38 =58 1686 =63 =-42 2861 2399 742 =22 =55 =-61 =-61
tree nonconformity_notification 2539 1347 2858 2511 2784 2807 =-62 =52 =62 1834 =-34 =27 271 =-51 =7 1218 521 2862 =34 =-58 =-54 =-57 271 73 =-40 =26 20 =48 =-56
tree nonconformity_notification 1158 =-64 275 23 427 1883 2294 663 1343 =-64 =-12 =18 =4 =58 =30 55 2863 2097 =67 =-5 =-45 =-41 2637 2365 2864 =68 =-37 =-39 =-36
tree nonconformity_notification 1283 2865 2866 2770 2786 =-63 329 =-53 =47 =15 =15 =35 544 230 1220 663 2409 =-26 =31 =52 =53 82 1653 55 =67 =-12 =-43 =-50 =63
tree nonconformity_notification 1366 2429 2814 2409 2843 2788 =-62 =-8 =26 140 =-55 =41 =41 140 2021 =-53 =55 =47 1058 2651 2511 =-31 =40 =49 1314 =60 711 =27 =-58
tree nonconformity_notification 2539 2795 2409 2791 2511 2799 2840 2820 2867 =-62 =26 =-4 =39 787 =-26 =48 2678 =-33 =22 =26 =22 =35 130 1218 =16 =-51 2594 =63 =-47
tree nonconformity_notification 1158 =-63 417 2683 2021 =-64 =54 =52 997 2311 521 1007 427 2623 474 =-40 =55 =45 =46 2454 2857 2868 =57 =-44 =-48 =-60 =-43 =-61 =-57
tree nonconformity_notification 2363 2824 2518 2549 2621 2700 =-62 =-21 =-27 329 =-23 =59 203 =2 =71 2869 247 2157 758 =43 =-43 =-56 =-57 =-55 329 2311 =14 =-55 =58
tree nonconformity_notification 1158 =-63 1218 156 2114 2795 2086 113 1686 2409 473 =-46 =7 =15 =-78 =7 =63 =33 =53 92 1358 2788 =40 =-36 =-23 353 =55 =-66 =-57
tree nonconformity_notification 2409 2815 2781 2810 329 2562 2870 2082 2825 =-59 =22 =2 =49 =30 1941 =-33 360 =54 =-54 =38 140 =-41 =57 140 =-44 =30 140 =-46 =50
tree nonconformity_notification 1621 1290 2686 2871 =-62 =5 =8 1218 =32 =-45 1218 997 2409 3 1015 =-35 =41 703 2872 2873 2740 =48 =-13 =-38 =-50 =-31 =53 =-53 =-58
tree nonconformity_notification 2660 2827 311 2475 2219 2874 2875 =-60 =15 =43 =-5 =44 1691 835 2690 1752 2789 2219 =-45 =38 =25 =35 =18 =8 =38 =43 2837 =33 =-51
tree nonconformity_notification 1311 2363 2827 2781 2876 1347 2429 =-60 =6 =2 =14 =46 =48 =29 61 439 2363 2683 2708 =-21 =37 =53 2203 360 =40 =-39 =-68 =53 =-71
tree nonconformity_notification 1007 2429 497 =-60 =-14 =0 482 2539 320 =5 101 =-43 =25 2472 1313 =33 =-42 23 =-57 =38 2869 20 2877 997 =41 =-40 =-37 =-51 =-48
tree nonconformity_notification 1283 2712 2878 2879 2880 =-61 =14 =13 =38 1220 2832 =-50 =23 =21 2311 1976 247 1220 2129 321 2881 =37 =-39 =-49 =-37 =63 =-52 =-47 =-57
tree nonconformity_notification 1158 =-62 44 =-54 449 1007 2788 28 =-9 2860 =53 =-41 =-36 2757 2454 2882 2816 2883 2157 =58 =-33 =-44 =-35 320 =47 =-56 =-46 =-66 =-55
tree nonconformity_notification 2712 2409 2471 2718 2799 2827 2842 =-59 =48 =20 =18 1015 =-9 =60 614 =51 =-34 =44 113 329 2471 =-28 =42 74 2884 =48 =-46 =-61 =40
tree nonconformity_notification 1366 1621 2623 2539 =-61 44 =-56 2748 =62 =-39 44 =-49 =52 44 1564 =-62 =4 700 =51 =-19 2349 425 514 =46 =-21 482 =-25 =26 =-50
tree nonconformity_notification 1129 2409 2798 2471 2858 2589 =-58 =37 2632 =-31 =48 =31 =22 =30 99 2471 2885 106 1187 1453 =-52 =31 =17 =21 =38 =29 3 =-21 =55
tree nonconformity_notification 1158 =-61 2861 2637 1058 2289 2344 2886 2887 625 =-27 =25 =57 =51 =67 =69 2836 2399 2888 2889 2890 =42 =-32 =-27 =-38 =-48 =-47 =-45 =-53
tree nonconformity_notification 1283 2798 2716 2833 =-61 =37 =26 1390 =26 =-47 44 2680 =-45 =48 1058 175 2344 2891 =-26 =47 =54 =58 794 2203 =59 =6 14 =23 =-68
tree nonconformity_notification 2798 329 2718 2803 2769 2892 2091 2530 =-57 =-9 =22 =20 =31 =42 =-3 2549 1572 1786 2718 =-23 =43 =-95 =33 =61 186 2651 =-37 =38 =43
tree nonconformity_notification 1290 1311 2409 2853 2893 2536 2894 =-59 =18 =8 =50 =31 2022 =40 =-43 140 =-56 482 =0 =45 140 2348 =-51 =48 1686 1719 =58 =-48 =-30
tree nonconformity_notification 1158 =-61 2895 2896 663 700 487 1447 2897 426 106 =25 =52 =-45 =-46 =-50 2164 106 =-32 =29 =48 505 2820 =-45 =37 =35 =51 =-37 =-61
tree nonconformity_notification 2623 178 2525 2512 =-59 =15 =12 2471 23 359 2800 2683 1323 =-51 =25 =20 =22 =27 2525 2512 2898 2627 =-39 =30 =49 =36 =38 =44 =27
tree nonconformity_notification 178 1058 2690 =-59 =44 2827 2858 1564 =-46 =4 =28 =47 2858 2827 2276 2484 2716 1883 1752 =-41 =41 =27 =24 =33 =23 =47 2371 =15 =-53
tree nonconformity_notification 1290 2539 2696 2795 2783 2377 2716 2800 =-59 =-1 =22 =7 =-5 =23 =46 2872 2869 =32 =-42 =-48 1187 2800 144 2885 =-26 =35 =50 =56 =52
tree nonconformity_notification 1158 =-60 271 1366 =-52 =2 61 1786 997 1015 2305 1366 482 =-16 =28 360 1828 =47 =-44 =-41 =60 =60 =-44 266 =10 73 =11 =-103 =-49
tree nonconformity_notification 1158 =-60 44 2164 =-53 =12 1058 275 1311 1752 2717 2899 =-44 =51 =47 =56 =29 =44 2797 2266 2203 258 =53 =-35 275 =34 =-100 =-36 =-46
tree nonconformity_notification 1621 1358 2471 329 2815 2900 =-58 =35 =0 186 =-46 =-4 =47 =36 1015 175 2847 1883 2136 =-12 =37 =55 =-41 130 2783 =27 =-16 =57 =47
tree nonconformity_notification 2539 2712 1358 2748 2814 1834 2901 2785 2824 =-56 =27 =-5 =24 427 =-40 =9 =11 =20 =6 74 =20 =-37 51 659 43 =-11 =29 =40 =63
tree nonconformity_notification 1311 2718 2858 2838 2784 2824 2690 2501 2796 =-57 =45 =36 =21 =13 =49 =15 =18 140 =-49 =40 140 =-53 1221 2838 =14 553 =38 =-84 =39
tree nonconformity_notification 1347 2800 2783 2549 2585 2686 2727 1568 =-53 =10 =-6 =0 =14 140 =-32 =71 425 140 =-30 =47 =-21 =36 140 =-45 360 1570 =44 =-31 =-38
tree nonconformity_notification 1129 2504 2718 2769 1744 2902 2903 2851 2817 =-55 =10 =14 =10 =26 =6 =45 =3 1318 72 =10 =53 =-52 230 72 2596 =-19 =48 =33 =52
tree nonconformity_notification 2623 311 2518 2673 2904 2651 2377 =-57 =14 =-6 =44 =8 998 =-7 =50 2673 271 2804 =-45 =21 1441 502 =-27 =9 =20 =45 271 =-35 =40
tree nonconformity_notification 1058 1393 2784 2310 2490 =-55 =25 =9 =40 =33 2781 2660 2853 1691 2807 659 2591 =-35 =34 =-2 =30 =35 =43 2905 1712 =35 =-49 =-54 =28
tree nonconformity_notification 2712 1347 1485 2815 2518 544 2827 2490 =-57 =28 =7 497 =-32 =42 =14 =4 =8 =21 140 2906 =-52 =44 2895 2907 1590 =43 =-31 =-47 =-48
tree nonconformity_notification 2539 2781 92 2704 2875 2442 2368 544 355 =-57 =-7 =-30 =16 =20 =33 =12 2276 2716 2368 =-25 =53 =45 =31 =31 2216 =29 2798 =-34 =17
tree nonconformity_notification 1366 271 =-58 2772 329 1834 2393 2442 2713 2326 =-53 =18 =-2 =30 =19 =-2 =1 =44 413 =-25 2761 2704 482 271 =-19 =20 =40 =63 =-47
tree nonconformity_notification 2623 2676 2471 2294 2690 2875 1604 2466 2908 =-53 =40 =31 =10 =33 =13 =-6 =28 55 2869 =29 =-40 =-41 2676 417 =-21 2304 =43 =-44 =-44
tree nonconformity_notification 2772 2824 2429 2909 2686 2518 2530 2748 2910 =-52 =21 =-2 =9 409 =-24 =39 =10 =14 1012 1590 =22 =-50 =-43 2157 2836 =19 =-40 =-71 =42
tree nonconformity_notification 2660 2409 1311 2718 2289 2824 2911 2359 =-54 =10 =39 =14 =33 =7 320 =20 =-20 2528 =35 =-46 2001 2195 2311 311 =10 =52 =-41 =-51 =-47
tree nonconformity_notification 2539 106 417 =-46 413 =-44 998 =-5 2643 =42 =-45 2858 2910 2769 2912 2409 =-56 =5 =28 =32 =41 =7 417 =-43 2913 2914 =35 =-53 =-60
tree nonconformity_notification 1058 311 2727 2091 2631 =-57 =35 =27 =13 2660 1423 =-36 =8 =46 2409 2741 2915 433 2501 2538 =-28 =32 =7 =18 =42 =34 2916 =41 =-49
tree nonconformity_notification 1158 =-60 997 2896 521 41 2853 2644 438 1220 =-1 =41 =-38 =-40 =58 2861 890 552 2198 =49 =-26 =-23 813 =0 =40 =-38 =-40 =-43 =-47
tree nonconformity_notification 1621 311 2803 2875 =-55 =31 =33 962 2697 1994 255 =-38 43 =21 =-34 =19 =29 =31 1218 1727 2917 2304 998 =16 =40 =-44 =-42 =-38 =-40
tree nonconformity_notification 1283 2780 2686 2918 2919 2878 2920 =-58 =15 =24 =26 =16 =-6 =29 44 2856 =-28 =41 468 2801 1019 2919 =59 =-9 =-17 361 =31 =-43 =-40
tree nonconformity_notification 1283 1366 2718 =-58 1834 294 =-50 =42 =49 294 2651 =-47 2921 =30 =-60 =61 2528 2922 2923 2924 2925 2926 =35 =-37 =-35 =-51 =-59 =-61 =-37
tree nonconformity_notification 2772 1092 1372 2840 2409 2769 2752 =-54 =22 =16 =13 =50 255 =-1 144 =-55 =27 544 1495 255 942 =-32 =39 =5 =24 255 =30 =-50 =38
tree nonconformity_notification 1007 483 =-58 178 2429 =-39 =46 =9 483 320 =14 648 2696 =-32 =25 =40 705 1310 2550 1751 180 =56 =-20 2511 =50 =-21 =-36 =-48 =-23
tree nonconformity_notification 178 1129 1564 2927 1441 =-53 =9 =51 =10 2928 =32 =-46 61 2504 1129 2661 2827 =-30 =17 =43 =17 74 2929 2930 =30 =-53 =-57 =-48 =-54
tree nonconformity_notification 1283 2775 2342 2770 =-57 =22 =-8 1786 =43 =-45 140 2130 =-41 =43 1260 2931 1975 2932 86 2259 =44 2216 =27 =-32 =-23 =-10 =-33 =-40 =-24
tree nonconformity_notification 1092 359 1067 1744 2821 2927 2933 2934 =-47 =18 =12 =36 =36 =45 962 =-17 =46 =28 544 1358 2935 =-23 =41 255 =-6 =46 1473 =40 =-28
tree nonconformity_notification 1283 2716 2798 =-55 =3 =32 271 2795 =-46 =22 2936 2399 2925 2937 2938 2620 2872 712 =47 =-30 =-31 361 =20 =-52 =-34 =-40 =-39 =-38 =-53
tree nonconformity_notification 1283 2549 1007 =-59 618 1390 =6 =-51 =-56 140 =-46 1392 =57 =-35 140 =-31 361 315 1058 =-14 =38 2650 =53 =-16 1582 2727 =-54 =27 =39
tree nonconformity_notification 1007 1366 2939 2940 2503 =-56 =17 =5 =39 271 =-41 =29 44 =-41 2472 2808 1718 1686 2941 =37 =-25 =-22 =-45 =-46 156 =-50 482 =-36 =39
tree nonconformity_notification 483 178 2817 2363 2765 2696 =-58 =20 =20 =-10 =39 482 2416 =-29 =27 1368 =-10 =26 2518 2363 2735 2546 =-16 =38 =26 794 =46 =-51 =52
tree nonconformity_notification 2471 1358 2504 1604 2885 2748 750 2820 241 =-53 =-23 =14 =-15 =5 =23 =26 750 1604 =36 =-21 1221 =-52 =16 2740 409 =-15 =25 =-29 =26
tree nonconformity_notification 1621 2686 2716 2824 2770 2942 =-56 =23 =31 =24 =34 1092 =-18 =32 417 2843 2943 =-48 =19 =46 1425 468 2409 2266 =22 =-45 =53 =-36 =-31
tree nonconformity_notification 1366 1621 1067 2561 2784 =-56 =19 =20 =-13 44 2526 =-49 =29 998 676 =-11 =49 =47 521 186 1459 397 =-26 =17 =36 2667 =46 =-14 =-61
tree nonconformity_notification 1379 2363 2718 2944 2853 2945 =-52 =34 =38 =36 537 =-26 =53 1423 =-21 =43 483 144 2727 315 =-51 =-12 =33 =38 140 =-30 2946 =49 =-36
tree nonconformity_notification 271 2801 2772 2716 =-57 =9 =20 =5 1379 113 =6 2504 =-43 =13 2895 1367 2925 2888 2706 2928 2801 =43 =14 =-32 =-39 =-40 =-38 =-23 =-43
tree nonconformity_notification 1379 178 2947 2783 2948 =-54 =30 =32 =36 275 =-23 =19 813 1883 2949 2536 2484 2577 130 =-34 =6 =38 =22 =49 =43 =55 2810 =48 =-31
tree nonconformity_notification 1283 2831 1919 2780 2661 =-60 =16 =17 =-17 =9 2371 1220 321 2157 55 514 2950 =29 =-27 2951 =-40 =31 789 =19 =-53 =-48 =-53 =52 =-47
tree nonconformity_notification 1158 =-58 61 156 502 503 45 1595 =-31 =35 =42 =30 2643 2950 544 473 =42 =-17 =59 =-35 =-51 2952 506 1745 =38 =-31 =-29 =-35 =-47
tree nonconformity_notification 1290 178 1343 2389 2420 =-52 =14 =23 =10 2297 2933 2342 1536 1739 2953 =-29 =30 =30 =30 =17 =41 =34 275 =-18 2203 255 =45 =-41 =-65
tree nonconformity_notification 1158 48 =-57 =15 61 2872 2195 2129 2703 2575 782 1605 2576 =33 =-16 =-21 =-30 =-34 1367 1221 =-10 2247 =43 =-27 =-50 =-38 =-44 =-47 =-47
tree nonconformity_notification 1158 2525 =-59 =32 483 311 2514 =-26 =39 1366 1347 =19 754 =-38 =34 521 =49 =-46 2216 1291 654 2576 2405 =57 =-5 =-15 =-28 =-46 =-9
tree nonconformity_notification 1379 2471 294 2954 2955 2956 2503 =-48 =16 =18 =37 =34 2718 =-12 =49 =37 502 890 41 =-24 409 =-24 =37 294 =-43 =33 140 =-32 =53
tree nonconformity_notification 2683 1393 537 2344 2803 311 2307 2493 =-52 =22 =14 890 =-2 755 1260 =-61 =25 =23 =42 =29 890 1392 =31 =-47 =-24 =34 2405 =51 =-32
tree nonconformity_notification 1007 685 2809 =-49 =26 =-10 72 2905 1347 2957 2958 =31 =-40 =-38 480 2791 =-7 =-66 =28 1582 473 =-19 =-116 =29 2157 1274 =39 =-38 =-55
tree nonconformity_notification 2772 2621 813 2417 2388 2959 2841 2960 2079 2961 =-40 =23 =8 =24 =26 =39 =26 =33 2471 =-10 =47 99 2962 =-8 =39 =34 1647 =43 =-35
tree nonconformity_notification 1366 2471 2518 2589 2935 2393 2963 2650 1488 =-52 =4 =21 =21 =8 =24 =40 =16 =17 468 2964 1627 1058 2704 =-3 =47 =46 =-37 =-22 =-44
tree nonconformity_notification 1366 483 2673 2456 2919 =-46 =37 =35 =30 474 =11 2307 =-36 =27 1828 2895 890 2724 =39 2748 =-66 =25 483 =-26 1669 =54 =-26 =-38 =-44
tree nonconformity_notification 1158 =-56 1582 1718 1828 2916 1727 88 2304 2965 2789 2718 2850 =36 =-31 2966 =-2 =43 =-11 117 =-30 =15 =-36 =-53 =-42 =-41 =-44 =-51 =45
tree nonconformity_notification 1158 =-56 1218 20 2849 890 2195 2637 1308 552 1648 417 =7 =42 =-5 =-26 =-40 =-29 =-44 106 2772 2294 =-34 =8 =45 =25 =-60 =-44 =-41
tree nonconformity_notification 1158 =-54 2706 1325 2198 1686 413 474 =-38 =27 2967 2968 2862 2969 2970 =34 =-27 =-24 =-29 1774 2693 =35 =-41 =-36 =-31 =-18 =-36 =-32 =-42
tree nonconformity_notification 483 1007 =-52 227 1366 =-16 2808 =41 =-33 =-19 2772 1366 544 546 2546 2971 =-33 =26 =34 =28 =20 2216 2576 =48 =-20 535 =-33 =38 =51
tree nonconformity_notification 482 427 2561 2972 2973 2974 2672 2799 =-41 453 =29 =-38 =8 =23 =32 =37 =35 =13 468 545 2195 61 1975 =27 =-33 =-32 =-39 =-23 =-43
tree nonconformity_notification 1283 2798 2775 2975 2976 2977 =-57 =22 =26 =17 =26 =6 2472 1110 606 2522 2978 1503 2964 =39 =-12 =-25 =-31 =-30 =-23 =-23 648 =-39 =30
tree nonconformity_notification 271 2712 =-43 =1 1621 1423 1603 2781 =-31 =14 =32 13 =25 =-31 1459 483 1423 2801 =-7 =-58 =17 74 1200 =37 =-25 =-31 156 =54 =7
tree nonconformity_notification 1007 1379 2549 =-50 =20 =-3 417 2130 2800 =-48 =39 =37 2772 227 2134 =31 =-33 414 2905 1354 255 1379 =-17 =44 =-27 =-30 =-60 =19 =47
tree nonconformity_notification 1007 1290 981 1608 1883 2079 =-56 =6 =10 =13 1593 =32 =-27 =29 2979 2958 2921 74 2980 2703 2745 =32 =-39 =3 =-44 =-14 =-42 =-46 =-80
tree nonconformity_notification 483 156 2305 573 2818 =-44 =22 =17 =23 1129 175 =29 =-29 61 =32 =-29 1621 2525 =-21 2799 =53 =-26 599 61 880 =39 =-17 =-29 =-37
tree nonconformity_notification 2344 2021 1651 1621 2471 1841 2512 2981 1024 =-45 =5 =22 =4 =31 =20 2472 2129 2964 61 =9 =-36 =-33 =-43 =-25 78 =22 =-24 =32 =36
tree nonconformity_notification 1283 1092 2982 =-50 =34 649 230 =27 =-25 =-46 2620 41 2086 2927 750 1459 =-22 =30 =-61 =38 =46 2365 2497 =39 74 =15 =-40 =-43 =-27
tree nonconformity_notification 275 2803 1372 2962 1883 2983 2860 =-43 =8 =22 =25 =19 2837 1997 452 =-12 =45 =21 =-43 =43 742 1220 2703 74 =-48 =25 =34 =16 =38
tree nonconformity_notification 2683 2546 2417 670 2623 2409 92 2741 =-39 =10 23 =-18 =27 2748 =38 =-35 1347 1503 1358 =49 =-7 =-37 =-9 =-60 =39 =42 884 =52 =-18
tree nonconformity_notification 1283 2651 294 2064 =-55 =7 =7 =8 2196 2637 2924 271 =-14 2905 997 2078 2984 =33 =-30 =-30 =-32 1311 =17 439 =-62 =23 =-48 =-37 =-58
tree nonconformity_notification 1366 2800 2772 802 2363 1479 =-45 =23 =-9 =11 =24 =26 468 1828 2985 890 2499 2693 =48 =-24 =-34 7 =-38 360 =39 =-43 =-50 =-39 =-41
tree nonconformity_notification 1007 2623 781 1287 =-42 =29 =17 =26 44 2986 2596 =-40 =18 =30 2849 502 156 2853 2696 =-34 =21 =41 585 2231 =38 =-26 =-28 =52 =-77
tree nonconformity_notification 1092 359 2673 2546 2987 2988 2297 2901 2704 =-44 =-3 =15 =14 =15 =31 =29 =17 1704 =33 =-26 2791 2989 =14 =-43 1226 1441 =8 =-67 =25
tree nonconformity_notification 1366 1393 1709 1007 =-44 2569 2990 625 =-28 =29 =23 =36 =26 =27 2745 2791 2991 2992 1358 2964 =41 =-19 156 =-28 =28 =-19 =-41 =-42 =-42
tree nonconformity_notification 2363 2735 93 2686 2815 1662 2993 =-25 =28 =21 =5 2216 =28 =-16 =-45 =19 2667 2721 2311 2994 2815 =42 175 =-32 =31 =-16 =-31 =-32 =-32
tree nonconformity_notification 2963 1058 2660 2119 2825 =-38 =29 =14 =7 417 2393 1046 =-48 =25 =41 2203 61 361 2575 =27 =-38 178 =29 =-39 =-39 667 =-59 =24 =41
tree nonconformity_notification 537 2995 2417 2990 2697 1510 1226 2996 2520 2997 2998 2781 =-37 =3 =20 =24 =9 =31 =7 =14 =17 =20 =37 =35 2203 2995 =33 =-27 =-50
tree nonconformity_notification 1283 294 2651 =-49 439 =-23 =43 113 =34 =-24 44 1046 1347 =-2 =-46 =34 521 514 2745 1024 1362 =41 =-9 1372 =-43 =25 =-24 =-27 =-39
tree nonconformity_notification 2800 2840 72 726 2999 2935 2310 1187 2409 2036 =-36 =1 =-1 611 =17 =-48 =27 =30 =32 =22 2795 355 =-9 =32 =34 =41 2637 =49 =-19
tree nonconformity_notification 1158 =-48 188 1393 813 1651 895 2711 1058 =-20 2203 2506 =23 =-32 =-41 =28 =-48 =32 213 =43 =-12 3000 =59 =-16 1423 427 =-61 =18 =3
tree nonconformity_notification 2772 2416 1940 458 41 359 2593 3001 =-48 =16 =29 =15 92 2300 537 =-30 =6 =33 117 =-32 140 281 =-26 =43 =29 =36 =21 =38 =29
tree nonconformity_notification 452 1676 2518 1393 2416 186 594 2657 =-46 =13 =31 2472 3002 374 113 =13 2824 =-26 =18 =-38 =-59 =-36 =31 2968 =47 =-39 =20 =41 =37
tree nonconformity_notification 140 281 =-40 =22 502 2898 2344 2372 2335 835 2831 2352 546 =-28 =15 =22 =21 2831 =36 =-25 =31 =35 =26 =29 1379 =-4 188 =58 =1
tree nonconformity_notification 2651 663 2475 1220 2377 1709 2934 3003 =-35 =23 =25 =17 =30 275 2409 =-20 =24 =29 1669 =40 =-18 =26 700 2921 2188 =39 =-15 =-28 =-36
tree nonconformity_notification 483 482 414 2987 2853 3004 137 2804 =-54 =3 =9 =22 =15 =30 2686 =-17 =33 =2 2937 1366 1941 2968 =20 =-28 =-43 514 =45 =-37 =-42
tree nonconformity_notification 2824 667 2899 3005 1568 2927 3006 3007 =-21 =28 =32 =31 =18 =35 =38 1372 =-4 =34 2097 2695 980 446 =49 =3 =-13 1372 =30 =-43 =-38
tree nonconformity_notification 468 92 1719 2363 2711 2271 2672 2086 =-24 =13 =17 =27 1441 =36 =-17 1390 73 =25 =-31 =30 =-45 884 1218 3008 =30 =-23 =-24 =-29 =-48
tree nonconformity_notification 483 1318 2471 2956 3009 2631 =-27 =26 =32 =28 1048 =29 =-28 =33 3010 1669 140 =-29 2594 2644 =36 1506 =17 =-48 =-36 2497 =10 =-50 =-54
tree nonconformity_notification 140 1564 2683 =-56 =33 =16 998 1564 2712 1358 2683 2973 =-26 =29 =34 =23 794 =39 =-35 101 =-42 =22 2968 271 =-10 2685 =44 =-12 =-29
tree nonconformity_notification 2772 271 1096 2995 =-44 =25 =30 1423 1345 177 755 1058 =-14 =24 =-33 1564 =-36 =27 =29 3011 275 2511 2427 =-19 =19 =20 =39 =-45 =29
tree nonconformity_notification 533 2979 700 2963 372 427 482 2972 2446 981 =-30 =11 =23 =31 544 2491 =-12 =34 =31 3012 =19 =-51 =24 =35 2363 =-40 =28 =-63 =31
tree nonconformity_notification 1158 1357 =-54 =6 1718 2499 20 997 2941 3013 951 2528 1367 2805 3014 =28 =-17 =-24 =-5 2700 =-38 =29 =-20 =-29 =-27 =-32 =-41 =-47 =-50
tree nonconformity_notification 2990 2979 1007 483 =-40 =7 2905 2835 2643 2923 739 2304 2157 2637 2958 =26 =-28 =-24 =-32 =-33 =-39 =-41 =-38 =-41 1423 =-39 =27 =-61 =33
tree nonconformity_notification 2683 2963 232 2377 1357 2530 544 1435 2959 =-27 =24 =14 2657 2643 =20 =-37 =-43 1200 1563 =43 =-28 =-36 =21 =34 =31 =35 2359 =41 =-18
tree nonconformity_notification 1283 1994 2948 313 =-42 =12 2661 =-28 =30 =11 1425 2349 1719 2203 1653 2428 2841 13 =35 =4 =-14 =-25 =-28 2660 =17 =-50 =-32 =-35 =-38
tree nonconformity_notification 2803 72 1931 294 23 2525 1354 352 2524 =-50 =13 =13 =-5 275 =-17 =31 =7 3015 =29 =-34 =33 2549 663 2781 =-10 =33 =25 =46 =38
tree nonconformity_notification 1158 2497 =-53 28 =-27 =23 2499 2472 997 670 3016 3017 2761 3018 1514 =28 =-17 =-19 =-24 =-32 =-39 =-26 =-37 1256 2795 =-32 =10 =30 =-46
tree nonconformity_notification 1582 2471 2683 140 315 =0 =-45 1007 2363 2676 2086 =-46 =12 =13 =18 2644 794 1941 2349 =29 =-22 =-3 =-39 =-28 315 =-18 =51 =26 =40
tree nonconformity_notification 1283 2871 2562 329 =-44 =-3 2499 =27 =-26 =24 1989 2274 526 20 429 680 449 =29 =-26 =-32 414 553 =22 =-27 =28 =-29 =-32 =41 =-31
tree nonconformity_notification 1158 =-48 2979 140 2130 1692 =-39 =18 =24 20 2929 2129 2664 2637 2739 1745 93 2701 =40 =-17 =-4 =-26 =-17 =-22 =-7 =-37 =-46 =-36 =-59
tree nonconformity_notification 1283 1390 44 =-43 178 =-26 =10 =-51 2905 2129 2914 44 2393 1046 =-24 =27 =33 3019 2926 131 =37 =-18 =-27 =-33 =-36 =-42 482 =-39 =13
tree nonconformity_notification 1283 2549 2651 =-48 =4 2001 =31 438 =16 =-58 1425 3020 890 3021 2792 2965 =31 =-4 =-23 =-31 3022 2764 2892 =-23 =25 =23 =24 =-33 =-32
tree nonconformity_notification 3023 361 2673 232 2672 3024 2285 2512 359 2795 =-25 =12 =15 =10 =17 =31 3025 =33 =-18 =28 =28 367 1763 2795 =-58 =0 =11 =23 =43
tree nonconformity_notification 44 2107 213 =-50 =5 =31 468 1718 1073 700 2821 232 2365 1622 3026 1834 =4 =-19 =34 =26 =-39 =35 =47 2409 =-42 =11 =28 =-40 =-38
tree nonconformity_notification 755 1367 1883 404 2484 1504 3027 2796 2503 2676 208 =-30 =16 2512 =10 =-26 =30 =25 =30 =31 =26 =25 425 =45 =-19 =-39 1067 =-10 =42
tree nonconformity_notification 1092 502 535 2378 1326 2374 1063 2781 =-39 =5 =20 =14 =20 =30 =18 1919 =24 =-43 2683 417 =-26 361 703 910 =27 =-25 =-28 =-32 =49
tree nonconformity_notification 1092 2556 1393 1372 2750 936 175 2825 =-53 =12 =-9 =14 =24 3 =30 2676 =-2 =-43 =28 =35 140 315 =26 =-21 360 2950 =25 =-21 =-25
tree nonconformity_notification 2892 3028 61 2641 374 2933 565 72 241 311 =-37 438 =-1 =-45 =11 =14 329 1879 =35 =-10 3 =-48 =14 =37 =-30 =-45 =-39 =-53 =37
tree nonconformity_notification 1366 2933 2595 1290 288 =-30 =16 1347 =20 =-27 =16 =21 2914 2575 3012 1024 2203 2574 =37 =-17 482 =-31 =29 1372 =-34 =15 =-31 =-33 =-50
tree nonconformity_notification 2979 61 2843 355 2809 2129 2784 344 2326 2546 1058 =-26 2800 417 =-31 =-3 =32 =25 =23 =22 =30 =-48 =37 2755 =35 =-20 =39 =-39 =-53
tree nonconformity_notification 2203 2686 2196 1975 1379 43 2915 =-8 =33 =-42 43 663 950 2365 544 =-2 =32 =-36 =-32 =27 =29 =-50 =-52 43 =34 =-22 1226 =-47 =17
tree nonconformity_notification 2416 2772 2073 3029 835 2899 311 3030 1266 =-33 =14 =15 2716 281 473 =-4 2429 1024 =2 =-43 =-59 =21 =28 =30 =16 =31 =27 =20 =34
tree nonconformity_notification 2344 2546 2840 2781 2974 44 3031 =-47 =15 395 2704 530 1742 1015 92 =-33 =-4 1379 =-30 =26 =26 =25 =17 =26 =27 =19 =35 =40 =33
tree nonconformity_notification 2683 1582 2803 2297 2524 188 2713 2289 1880 3032 2943 458 1429 =-26 =13 =19 =11 =19 =24 =23 2968 =31 =-27 =-41 =23 =19 =29 =31 =32
tree nonconformity_notification 625 1392 483 2625 573 2307 2988 2325 =-23 =17 =21 =22 =25 14 =33 =-18 3033 2142 2325 168 =30 =-15 473 =13 =-42 =-27 =-33 =-48 =37
tree nonconformity_notification 2420 2853 1358 1290 1379 439 =-44 =10 1372 =-24 949 1368 =36 =-7 =-26 2325 2804 1092 2471 =-16 =25 =20 =42 =-22 499 =22 =-22 =36 =34
tree nonconformity_notification 2921 313 2683 2484 359 561 2631 2589 140 =-38 45 1564 557 315 1067 =-27 =25 =4 =-39 =-34 =25 =24 =28 =26 =23 =19 =26 =34 =-47
tree nonconformity_notification 1158 =-46 2081 625 2965 526 2525 2971 796 =25 =-3 =-18 178 =25 1441 =14 2948 =-38 =11 =-26 648 371 =-37 =11 =35 =46 1425 =0 =-55
tree nonconformity_notification 2683 1582 2416 1226 2520 3034 1608 2821 2589 2086 737 1445 726 =-36 =10 =2 =17 =16 =19 =17 =15 =24 =27 1834 =-3 =38 =28 =27 =40
tree nonconformity_notification 2905 361 2929 468 188 43 2428 3035 3036 2858 2741 =22 =-10 =46 =-19 =-30 =-28 2539 =-21 =17 =-14 =-31 =-42 315 =20 =-34 2539 =-43 =10
tree nonconformity_notification 1158 =-45 1786 1218 61 2575 1058 156 2943 =-20 =24 =30 794 20 438 =37 950 =22 =-37 =-25 2711 =18 =-51 =-33 =-32 =-29 2711 =-38 =25
tree nonconformity_notification 352 2963 232 344 2430 2416 3037 2699 25 2951 556 2956 3022 =-36 =-5 =9 =11 =21 =6 =21 =27 =24 =14 =20 =25 =33 140 =-13 =33
tree nonconformity_notification 275 2764 2546 2824 2800 2427 2577 2518 =-41 =-1 =16 =9 2882 =29 =-25 87 453 =9 =-30 =29 =32 =16 1786 670 483 =14 =46 =-20 =-37
tree nonconformity_notification 890 468 700 2650 2686 3038 1373 =10 =-23 =-28 2499 2785 =40 =-11 =-14 =41 742 =-28 =21 =-34 931 2294 2704 =-35 =7 177 =34 =-12 =24
tree nonconformity_notification 1283 2804 2539 1188 1505 =-46 =2 =11 2871 2562 =-37 =24 =34 =30 521 3039 2989 2311 989 2195 2994 =24 =-13 =-21 =-24 =-27 =-29 =-34 =-33
tree nonconformity_notification 2772 1582 1423 1226 2783 458 431 57 883 =-49 =-3 =13 =15 =24 425 =22 =-18 44 =-27 =27 275 648 =-14 =18 =29 =24 2703 =35 =-11
tree nonconformity_notification 667 1659 2617 2073 473 2231 1283 2983 =-34 =18 611 117 427 1343 =-40 =3 =20 =8 =27 =34 2745 =-17 =-67 =28 =32 =23 1283 =-33 =28
tree nonconformity_notification 74 1283 311 359 =-38 =6 1354 429 1919 =-12 =30 =-37 =15 663 1669 61 2558 2650 884 =20 =-8 =-14 =-32 =-33 =-32 1506 =45 =-9 =-31
tree nonconformity_notification 663 275 3040 25 2079 3024 3041 208 2484 =-30 =5 =11 =17 =25 =17 =14 =27 2558 1048 2838 =28 =-9 =-18 =-35 320 2672 =44 =-12 =-5
tree nonconformity_notification 1676 2549 2919 2632 3024 530 639 1558 92 2520 =-22 =11 311 =-28 2718 =23 2443 =-31 =28 =26 =18 =28 =29 =29 =-37 1481 =38 =-6 =37
tree nonconformity_notification 352 1582 294 1780 2518 311 1564 =-34 998 =-24 =26 429 361 =25 =-22 439 487 =-34 =2 =15 =8 =29 438 =33 2686 =17 =-31 =27 =27
tree nonconformity_notification 1719 2683 521 2344 294 2944 3042 137 2271 2765 679 475 2463 1488 =-23 =13 =15 =15 =25 =25 =23 =18 =30 =34 =19 =28 =-41 =26 =-45
tree nonconformity_notification 2921 1007 1290 768 1258 813 =-42 =7 =17 =15 =13 99 1492 2620 3025 813 =2 =26 =-21 =-22 =-28 57 311 439 =19 =-24 =38 =-14 =-42
tree nonconformity_notification 1423 1459 789 1718 2827 1603 417 =-40 2775 =-6 =27 =33 =35 =-53 2536 1187 87 =-52 =-1 =4 =5 1621 =-5 =33 41 =-12 2620 =25 =-15
tree nonconformity_notification 2772 1092 1603 198 2415 2207 3043 =-23 =14 =16 =16 =21 =22 13 2686 667 227 =18 618 =-39 =7 =27 =41 =-19 1588 1691 =39 =-8 =-11
tree nonconformity_notification 2979 3028 1919 352 2129 360 1595 413 =-24 2428 2216 =8 1481 =-17 =9 =-26 =29 92 =-36 =8 =-35 =28 1311 1481 =16 =-25 =40 =-43 =-44
tree nonconformity_notification 1092 359 2546 1595 789 2815 =-18 =9 104 512 =-46 =2 =14 =22 =28 =20 600 2311 3017 1283 2716 =-6 =34 1495 =40 =-9 =-25 =-27 =-32
tree nonconformity_notification 2368 417 409 =-42 =-8 1786 311 2853 3044 1390 649 =-37 =2 1067 397 =-16 =15 =27 =35 =34 557 3019 =23 =-19 =-15 1219 =-6 =-49 =34
tree nonconformity_notification 1283 1226 2285 1708 =-39 =6 =26 =5 61 20 2255 2994 468 2594 44 1564 998 =8 =-43 =40 3045 =31 =-11 =-11 =-17 =-15 =-20 =-29 =-32
tree nonconformity_notification 2772 2236 2416 3046 2632 2814 2536 130 2951 1841 787 =-26 =6 =22 =21 1372 =-13 2695 =36 =-27 =18 1347 =-8 =30 =24 =24 =26 =30 =28
tree nonconformity_notification 1283 2530 1919 2323 =-43 =4 257 610 =33 =-13 =-39 =21 998 1455 2274 2165 414 473 =-10 =-46 =4 =23 2097 =35 =-11 =25 371 =35 =-16
tree nonconformity_notification 890 106 1401 186 2798 =21 =-29 =24 =-21 2772 1092 78 =-37 =3 1129 =-12 =31 =28 106 1471 2772 2079 2704 =-49 =1 =8 =17 =20 =12
tree nonconformity_notification 2979 3047 2129 425 422 3048 43 2428 2810 2721 2860 =25 =-9 1225 =-24 =21 =-7 =-25 =-6 =-26 =-28 404 3034 =-23 =23 =21 =-31 =-34 =-43
tree nonconformity_notification 140 2393 2700 =-40 =21 =28 2732 2365 521 422 495 3049 592 2938 282 107 =-9 =31 =-14 =-18 =-9 =-19 2305 =8 =-34 =-27 =-19 =-33 =-35
tree nonconformity_notification 1158 =-33 1220 2081 526 3020 1828 2941 895 592 733 1669 703 =25 =-8 =-10 =-3 =-14 =-16 =-17 =-28 =-32 =-33 1311 =9 =-53 2192 =28 =-8
tree nonconformity_notification 2772 113 275 3046 1459 1471 =-23 =14 890 =31 =-20 =32 1493 =35 =-24 2623 2484 3008 304 =-37 =6 =13 =19 2305 13 =39 =-7 =-31 =21
tree nonconformity_notification 1719 44 2683 2384 =-35 =9 =21 2203 1007 1290 998 =-38 99 =27 =-27 =17 1692 2833 74 3050 =34 =-20 =-6 =-31 =-16 266 =1 =-51 =-41
tree nonconformity_notification 3017 1584 2472 766 2311 910 107 =-20 417 2164 1834 =-28 =29 =31 2909 2192 =30 =-4 =2 =-14 =-25 =-25 1067 =-22 2164 =35 =-24 =-16 =-28
tree nonconformity_notification 1007 1290 2815 =-33 =8 =12 2504 446 2492 950 1058 =8 663 =47 =1 =-4 =-22 716 =-18 =19 3002 74 275 =-8 1751 =39 =-8 =-39 =-46
tree nonconformity_notification 2539 1568 667 362 2990 545 142 1393 =-40 =-1 =3 =3 =16 650 =12 =-27 1603 =1 =35 474 =42 =-5 23 266 =9 =-21 2799 =41 =-9
tree nonconformity_notification 2274 381 2853 1582 1525 2372 571 2842 458 2391 2915 344 2723 =-28 =11 =4 =12 =14 =14 =14 =19 =24 =22 =17 =23 =23 227 =-10 =30
tree nonconformity_notification 1283 1435 1675 1048 2772 =-47 =4 =-1 =5 =13 2914 2304 321 3051 2994 2968 1110 425 =31 =10 =-19 311 =-34 =20 =-17 =-14 =-25 =-26 =-33
tree nonconformity_notification 359 1763 1584 649 2804 2623 2683 1417 =-35 =-1 =19 2711 =18 =-25 =21 1621 =-28 1046 106 =32 =3 =-14 =-43 890 =22 =-7 1358 =31 =-11
tree nonconformity_notification 2974 2377 92 2966 2426 610 2820 572 =-25 =8 =8 =19 =23 =17 311 1492 =-31 =15 2798 2497 106 =37 =-10 813 =-30 =13 =46 =26 =28
tree nonconformity_notification 2291 1676 294 2294 2995 1393 2524 2385 738 381 875 3041 2188 =-33 =2 =16 =16 =12 =13 =25 =26 =19 =25 3052 =24 =-18 =26 =37 =-47
tree nonconformity_notification 2620 1718 1007 =-8 2968 140 2130 778 663 =-41 =13 =16 =23 2895 194 1558 2832 =35 =-4 =-9 =-12 =-20 =-18 2676 =8 =-49 1441 =11 =-31
tree nonconformity_notification 2921 483 1318 2995 1713 1880 3008 2831 835 =-30 =7 =4 =17 =20 =14 =22 =23 1751 2698 1318 553 =0 1713 =42 =-3 =-24 =-20 =-12 =-50
tree nonconformity_notification 1283 1290 2871 1940 =-47 =-3 =6 =9 352 2963 533 130 614 2820 2307 =-24 =10 =13 =14 175 =-2 =30 2484 =39 =-14 =29 44 =-6 =42
tree nonconformity_notification 2963 563 2385 1073 1880 294 3034 546 140 =-33 738 610 2821 =-19 =12 =13 =16 =18 =24 835 =26 =-24 =22 =11 =31 1879 =-29 =10 =26
tree nonconformity_notification 1786 1425 2365 2499 700 2651 871 1663 1160 425 =17 =-5 =-12 =-22 =-23 962 =34 =-6 613 =-17 =18 =-28 =-32 =-28 255 1058 =8 =-52 =13
tree nonconformity_notification 1676 2484 502 2828 2696 2903 3053 2565 2817 1651 =-23 438 =19 =-21 =15 =19 =20 =24 =22 553 =5 =-38 438 2696 =17 =-17 =-25 =17 =35
tree nonconformity_notification 2929 61 371 1367 2409 2129 1092 667 2472 =11 =-18 275 =-29 =9 2623 =7 2783 =45 =-2 =-30 =31 275 =-36 497 =31 =-26 =-17 =-28 =-34
tree nonconformity_notification 2921 2853 2368 417 2596 =-34 =19 502 156 544 =-26 =11 92 =-14 367 482 =-1 =36 =-25 2941 271 =-14 =35 =-15 2366 =38 =-15 =28 =-34
tree nonconformity_notification 140 2388 1046 2700 =-42 =7 =16 =21 2643 2641 2203 3047 1160 871 3050 375 1046 =30 =3 =-14 =-19 =-9 =-10 =-24 7 =13 =-25 =-31 =-33
tree nonconformity_notification 44 281 2700 =-32 =14 =19 2558 2641 483 1290 2821 535 =-16 =17 =28 =23 430 76 1231 1160 2385 =40 =-4 =-1 =-18 =-17 =-16 =-32 =-34
tree nonconformity_notification 2623 2898 1582 1712 1007 513 =-25 =10 2456 2871 387 1422 =-11 =15 =16 =22 =26 =-35 =19 =27 361 1570 2828 2359 =39 =4 =-7 =-12 =-19
tree nonconformity_notification 1719 2086 663 2651 2704 2427 1429 1220 1539 3054 2796 2988 =-37 =8 =10 =13 =15 =4 =20 =11 175 =32 =-10 41 =-8 =26 =16 =26 =-38
tree nonconformity_notification 563 875 1366 2729 2130 2800 1015 =-33 =-1 =23 1834 2735 =27 =-7 =-22 =31 156 1834 178 =32 =1 =-25 101 =33 =-15 =26 2800 =-29 =13
tree nonconformity_notification 2595 1459 1622 2898 2988 2385 2829 2514 2990 =-24 =3 =10 73 =-11 =19 =16 =15 =20 3055 =17 =-17 3056 2097 1669 =26 =-8 =-15 =-27 =28
tree nonconformity_notification 884 563 1358 2676 397 736 2621 3057 2673 =-23 =6 =16 188 2712 =39 =-2 =-16 =22 =27 2703 =3 =-39 =21 2712 =-30 =11 68 =15 =-35
tree nonconformity_notification 1283 2944 1290 2831 1739 =-50 =2 =1 =7 =21 41 2853 2709 7 =-3 =-29 =7 =28 2760 361 2041 2941 399 =29 =0 =-8 =-4 =-6 =-31
tree nonconformity_notification 2944 1283 2871 2870 2285 2660 =-45 =1 =13 =15 =14 41 2772 883 =-25 =11 =15 142 2988 2963 716 2503 =-20 =13 =12 =27 =29 =29 =33
tree nonconformity_notification 1158 =-34 1392 2968 99 2203 1354 483 2840 1343 =-11 =13 =26 628 =37 =-13 544 =-18 =18 =-26 1311 483 =-18 973 =34 =-2 =38 =-21 =-35
tree nonconformity_notification 663 2546 2556 1880 3028 2950 950 2536 329 =-14 2745 1692 =27 =-18 =-26 =24 381 92 =-41 =10 =8 =24 =-35 =22 =18 =26 320 =31 =-2
tree nonconformity_notification 2772 2893 1096 1073 1390 117 1015 =-37 =1 130 1510 =-17 =13 =18 1290 2686 1015 =-23 =7 =14 =18 955 =18 =-15 =19 =27 44 =-7 =26
tree nonconformity_notification 2274 2442 890 2824 1459 2780 2420 2430 =-23 =8 =12 =17 =26 2740 =24 =-8 1488 1471 25 =-33 =8 =8 =16 =29 99 2815 =-11 =18 =37
tree nonconformity_notification 3058 355 1568 667 2703 429 1459 2712 362 =-23 =5 1441 =26 =-8 =19 =-20 =12 2409 1290 2686 =-22 =12 =25 =33 474 =40 =-5 =28 =-39
tree nonconformity_notification 2274 533 1455 232 2824 1345 1572 2107 2070 2442 522 =-35 =0 =3 =6 =14 1221 =18 =-17 =15 320 =20 1221 =-19 =12 =21 =13 =24 =22
tree nonconformity_notification 44 2130 1834 =-40 =13 =12 1719 1582 361 2579 1834 1007 =-2 2748 =26 =-4 1219 537 1648 =21 =-15 =-11 =-32 =-27 178 =13 =-22 =29 =-32
tree nonconformity_notification 140 2368 1455 =-37 =4 =18 2849 43 2203 536 2986 624 93 1590 787 =38 =5 =-3 =-10 =-13 =-17 311 =-29 =17 =-9 998 =-11 =11 =-39
tree nonconformity_notification 313 1073 1572 2385 2785 2589 2440 =-23 =13 =15 742 =-21 =18 =22 3059 285 13 =24 =-12 =-14 =-18 537 2660 502 =-17 =10 =19 =32 =27
tree nonconformity_notification 140 2164 =-37 =12 2081 92 3028 1392 2718 911 2965 2741 =17 =-12 =-16 1582 =-29 =8 1417 =33 =-11 =-29 =-35 1423 2136 =0 =23 =29 =-26
tree nonconformity_notification 2623 2539 2086 427 3060 736 2070 2525 =-39 =-6 =2 446 =17 =-18 =13 =3 =19 140 =-13 2962 397 =28 =-2 =-11 1493 =26 755 =-26 =23
tree nonconformity_notification 502 2294 1744 1659 1883 2549 2621 1459 3061 =-33 =0 2801 =11 =-17 =-7 =9 =9 =13 =23 =13 438 2815 80 =25 =-3 2621 =12 =-15 =-22
tree nonconformity_notification 563 2964 1007 1331 177 =-31 =5 =21 140 =-10 2660 2664 910 425 1574 =43 =-3 213 =19 =-17 =-10 2623 =15 =-25 1058 =15 =-15 =-31 =-21
tree nonconformity_notification 1719 3058 2772 2404 483 156 916 2305 =-24 =10 =19 2216 =4 =28 2216 2389 654 150 =36 =-3 =-11 =-8 480 =-13 =17 =-21 =28 =-36 =-33
tree nonconformity_notification 2896 1073 1455 2824 2815 533 2621 2770 =-14 =13 2216 =15 =-18 =28 =-23 55 2621 =28 =-6 =-18 1686 685 =35 =-8 =-10 3062 =24 =-14 =-25
tree nonconformity_notification 1366 2388 643 1125 544 3040 2772 2908 =-33 =9 =6 =13 =9 =19 =22 =18 1226 2274 1347 2974 2344 1187 =-23 =6 =16 =23 =15 =27 =40
tree nonconformity_notification 3028 2294 2341 533 381 2842 2165 2352 2971 2617 2086 2902 1311 =-35 =-13 =10 =11 =11 =14 =17 =14 =23 =20 =22 =23 1200 =23 =-13 =-32
tree nonconformity_notification 3028 2530 1343 2073 2465 2696 916 2713 2233 1726 =-22 =8 =15 =13 =18 2704 =27 =-16 2713 =31 =-11 =29 705 2683 =27 =-5 =-17 =25 =-30
tree nonconformity_notification 2840 1092 2021 1345 2824 522 2800 2380 546 =-35 =0 =10 =3 =9 487 =18 =-16 =14 =23 1366 2363 1581 =-24 =3 =11 1544 =42 =-23 =31
tree nonconformity_notification 1283 2596 2621 2775 =-30 =12 482 68 =15 =-24 =22 =14 2196 563 598 44 2368 1455 =-25 =6 =25 2596 1670 =27 =-9 =-9 =-18 =-9 =-29
tree nonconformity_notification 2807 1393 1066 417 =-25 2678 1058 1604 2748 =-22 =8 =14 3002 2528 1718 2748 =17 =-3 =-13 =-17 =-24 =-18 =18 2512 843 =36 =-7 =-14 =29
tree nonconformity_notification 537 1510 2995 2892 1763 2696 2504 372 =-28 =-1 175 565 =6 =-28 453 =21 =-4 =13 2621 =-8 =22 =18 =18 =21 2745 950 =33 =-12 =-30
tree nonconformity_notification 563 1358 1073 2203 1137 981 2712 2409 2335 =-22 =6 =6 156 473 =-19 =7 =18 =19 =19 =-31 =17 26 156 =3 =30 =-11 2712 =-29 =5
tree nonconformity_notification 2667 2905 1160 1570 2108 2316 2323 2506 2405 329 955 =18 =-4 =32 =-2 =-11 1423 1581 =-34 =8 =16 =-12 =-18 =-11 =-16 439 =-22 =10 =-23
tree nonconformity_notification 44 663 716 =-28 =5 =15 3028 514 910 2914 3039 1627 257 563 2366 1453 =26 =-2 =-10 130 =9 =-20 =-7 =-18 =-18 =-23 =-17 =-20 =-29
tree nonconformity_notification 2683 2963 542 2432 962 644 2341 222 2233 399 2758 1417 =-25 =-2 =3 =2 =6 =10 =7 =13 2905 =16 =-12 =20 =11 =22 2305 =32 =-7
tree nonconformity_notification 352 2772 2963 458 2966 3063 502 1940 2909 344 =-29 =6 1058 =-18 =23 257 =19 =-18 618 257 =24 =-14 =-12 =21 =10 =22 =22 =24 =25
tree nonconformity_notification 2549 1568 2988 660 2996 2803 2748 2943 2651 641 537 =-34 =-8 =5 41 =-12 =19 106 =-9 =20 =1 =14 =20 =21 =19 2305 =28 =-16 =16
tree nonconformity_notification 2840 2539 676 1763 1096 241 2754 1568 =-27 =7 =6 175 =7 =-20 =17 =8 =18 130 2644 1390 417 =-10 =26 28 =-15 =11 =-22 =25 =33
tree nonconformity_notification 2683 1429 2556 1582 648 359 352 227 2921 23 1503 =5 =-18 =21 =-24 711 2475 480 =-35 =-4 =7 =14 =8 =10 =13 =12 =21 =19 =21
tree nonconformity_notification 2781 1676 2893 452 2954 3064 151 355 1619 2674 359 431 1401 =-24 =4 =7 =6 =11 =8 =3 =15 =18 =19 =16 =26 =27 2300 =32 =-7
tree nonconformity_notification 1158 537 =-39 =5 468 1786 890 2873 724 2316 439 =29 =6 =-6 =-10 =-14 144 1372 =-11 1441 371 =27 =-6 =-11 =-25 1564 =6 =-33 =-23
tree nonconformity_notification 1510 140 2164 2623 =-39 320 =-20 =12 =14 2157 144 55 2895 2623 2712 =-3 1311 =-8 =25 2136 2408 =31 =-10 =-13 =-25 =-23 =33 =-27 =23
tree nonconformity_notification 1283 649 2921 2549 =-3 =17 =-22 =-34 61 361 723 649 2860 93 650 2891 433 =25 =-1 =-6 =-12 =-12 =-18 2613 =28 =-4 =-13 =-10 =-26
tree nonconformity_notification 2979 2840 1066 14 1007 1331 =-27 =12 438 1662 1347 3065 =4 =-17 2703 2695 =33 =0 =0 =-19 =-24 1200 733 =20 =-7 =-11 =23 =32 =-32
tree nonconformity_notification 1283 2569 2983 2446 =-22 =3 =7 =18 2472 1669 2905 1441 3066 1760 =31 =0 =-6 41 =-19 =14 1290 =7 =-20 =-13 175 =-27 1221 =-14 =18
tree nonconformity_notification 1366 13 1046 73 890 =-6 =15 2785 890 =-8 =-33 =6 =22 =-24 890 3067 1160 931 43 =32 =-1 =-9 =-16 =-18 7 =-23 101 =15 =-12
tree nonconformity_notification 1283 320 2660 2525 =-5 =26 73 =-27 =15 =-37 998 320 1314 1354 144 =-12 =17 =-27 =10 2795 =-1 =30 2695 1598 871 =30 =-2 =-2 =-12
tree nonconformity_notification 1283 227 =5 =-40 61 1719 374 1137 3068 2576 2100 227 2785 =-10 =23 2596 2285 =35 =2 23 =17 =-20 =-9 =-9 =-12 =-3 =-14 =-22 =-28
tree nonconformity_notification 2966 663 427 2948 313 572 3069 2708 2672 516 2962 =-32 =-1 =2 =5 =5 =6 =13 =15 2651 =-10 =26 890 106 =24 =-5 =-7 =23 =22
tree nonconformity_notification 188 2979 2195 789 1399 2528 1364 1007 =4 600 2404 2727 =31 =-2 =-4 =-9 =-11 =-11 =-17 113 2769 =16 =-17 =-11 =-23 =-30 113 =-29 =7
tree nonconformity_notification 44 2484 1058 =0 2770 =-39 =0 =10 1392 884 514 1727 670 2644 628 2393 1678 =27 =-2 =-8 =-11 2905 =15 =-10 =-14 =-17 =-18 =-16 =-23
tree nonconformity_notification 44 750 =-4 =-34 563 2660 2651 1379 1129 =-24 =7 1367 99 2676 =33 618 =-18 =9 1129 =-13 =20 =-14 =38 117 1390 =-28 =5 =14 =-15
tree nonconformity_notification 663 275 2021 546 535 2573 2735 2107 3070 2944 =-29 =3 =4 =9 =2 =8 =12 =13 =17 2525 794 1919 =11 =-15 =-25 =31 535 =20 =-9
tree nonconformity_notification 1393 2623 1651 480 481 3071 51 503 2183 716 =-30 =-10 =4 =7 =6 =9 =11 371 =22 =-11 =14 1367 2880 659 =24 =-2 =-9 =-15 =24
tree nonconformity_notification 2300 417 502 1067 =-13 =13 =-28 502 680 2968 2511 1662 2497 142 1422 =10 =-11 =-12 2342 =-23 =7 =17 =19 =-16 =-25 2384 =23 =-12 =-20
tree nonconformity_notification 1283 1366 480 1834 =-38 =4 =7 1834 659 =29 =-5 =-16 2620 1054 3072 871 2667 2847 2497 2596 =31 =-8 =4 =-8 =-10 =-9 =-14 =-14 =-16
tree nonconformity_notification 1158 =-34 1651 2853 41 1345 2660 7 =7 =-20 =-30 =13 542 535 499 1067 2596 1058 =14 =-6 =-24 =-17 =9 =18 =16 =23 1354 =1 =29
tree nonconformity_notification 352 2420 2704 372 663 2865 1751 1883 2995 2903 2442 =-28 =0 =4 =3 =2 23 544 =-15 =3 =10 =11 =9 =17 2815 =20 =-10 =16 =22
tree nonconformity_notification 2472 1582 2203 1692 275 3073 685 639 344 663 =-13 =9 =11 =17 =14 =-25 1423 =2 =29 685 =2 =-28 1423 =-25 =3 =20 175 =-28 =-4
tree nonconformity_notification 1158 1410 =-38 =3 2905 2896 2914 1392 2129 3074 1719 3033 521 311 553 =-1 =20 =32 =-6 =-6 =-14 =-10 =-19 =-19 =-19 =-22 553 =7 =-25
tree nonconformity_notification 1283 2539 2708 1393 =-30 =2 =6 =16 883 361 468 2389 446 973 271 =-7 =27 1834 =12 =-15 2660 230 =-25 =7 =17 =-18 =-23 =-23 =24
tree nonconformity_notification 44 2700 2827 =-22 =6 =15 1054 2732 2740 2644 1082 2852 1055 413 =-5 =21 =-6 =-8 =-10 1423 2107 186 =13 =-13 =-27 =20 =-12 =-22 =-16
tree nonconformity_notification 1158 2274 =-36 =2 1393 2344 2853 142 2718 2305 2274 =-22 =5 =10 1493 417 =-18 487 755 3 =-3 =30 =-15 =-15 =21 =10 =21 =22 =30
tree nonconformity_notification 533 2294 2416 3075 2853 2307 222 2079 1445 1226 524 1604 =-26 =7 =10 106 =13 =-17 =7 =5 =11 =12 =15 =20 =22 2216 =27 =-5 =27
tree nonconformity_notification 1366 1358 2690 440 2307 2695 =-24 659 =16 =-20 =3 =4 483 =-12 =23 2695 =21 =-9 3076 2798 =19 2518 1369 2081 =24 =-11 =-13 =-17 =-19
tree nonconformity_notification 890 43 685 28 438 738 =22 =-8 =-18 542 1879 =-27 =2 =15 1492 =28 =-1 =-14 43 1216 1314 342 778 =-29 =1 =-1 =4 =7 =9
tree nonconformity_notification 1073 2307 311 2475 2686 1015 =-31 =1 =7 =11 2081 140 1455 659 =-32 =6 =15 1160 2231 890 =28 =-2 =-7 =-9 =-27 =19 2793 =19 =-7
tree nonconformity_notification 294 1073 3044 2409 14 2696 2871 2758 =-27 =5 =1 =2 473 =12 =-14 1425 28 =-7 =19 =-24 =14 2542 28 =-10 =25 =-12 2549 =-2 =20
tree nonconformity_notification 1283 275 2770 2772 =-30 =2 =3 911 2388 =19 =-5 =-5 2703 2770 789 1048 3077 =29 =-3 =-12 611 =-8 73 =23 =-1 =-15 275 =-15 =16
tree nonconformity_notification 2368 643 2892 2824 2686 1726 2700 2518 1290 =-29 1007 =8 =-15 =-2 =4 =11 1763 474 =18 =-6 =-15 26 962 =14 =-7 =-21 =17 =20 =24
tree nonconformity_notification 2086 2372 1494 2539 275 1603 2711 1538 =-32 =2 =2 =12 1441 611 =-15 =3 =26 2504 2188 =15 =-11 1441 =10 =-29 2539 =22 =-7 =20 =18
tree nonconformity_notification 1158 2274 =-28 =5 2849 20 1786 1218 2799 361 551 1092 1354 =17 =-9 512 =42 =1 156 =14 =-13 =-9 =-6 =-19 1311 =12 =-19 =-22 =-26
tree nonconformity_notification 890 1158 =-26 41 2853 1651 1708 2363 =-23 =9 =7 =10 =21 55 2566 3078 417 =7 =37 =-5 =-5 =-5 130 2518 =-25 =7 1058 =-18 =21
tree nonconformity_notification 1366 2683 2471 2388 2021 875 =-32 =1 =10 =12 495 130 2858 =30 =-4 =-2 =-13 2858 =-9 =25 2979 1379 2203 =35 =-8 1347 =-5 =16 =-26
tree nonconformity_notification 275 625 546 2115 613 676 99 1662 1133 =-25 =6 =-1 1092 =-12 =12 =5 =9 =14 =17 =19 2081 3038 2935 1445 =32 =-1 =-4 =-9 =-20
tree nonconformity_notification 13 563 156 998 2683 2703 68 177 =-7 =18 =-13 =-24 =16 73 =24 =-9 2405 1158 =-3 1067 =29 1290 =-15 =18 =-6 =-18 2712 =-23 =4
tree nonconformity_notification 468 1283 227 2427 1311 =-3 =19 =-12 1067 =-35 =3 61 417 1311 =10 =-12 1508 2856 1590 1786 1760 =28 =-1 =-2 =-3 =-8 =-14 =-18 =-25
tree nonconformity_notification 1752 1423 931 1651 344 649 3051 =-27 =2 998 41 =4 =-20 =13 =12 2679 =17 =-12 =12 41 =-17 361 2727 551 =25 =-6 =-5 =-19 =24
tree nonconformity_notification 563 1582 74 2853 542 227 2130 1311 =-4 553 =26 =0 =-11 981 2933 1538 2297 =-19 =5 =3 =11 =16 =13 =21 =-22 =22 1879 =-27 =7
tree nonconformity_notification 2539 2623 329 2800 440 1861 230 =-29 =-5 =1 =0 =8 1445 1372 =-4 =25 =-21 1046 2195 =29 =-17 =-13 936 315 1221 =10 =-12 =21 =-16
tree nonconformity_notification 2944 1719 140 2683 1311 =3 =-27 =13 2558 2621 973 117 1572 241 1372 =-1 =-26 =11 =14 =20 1786 311 =-10 =12 =-29 =19 =-24 =-24 =29
tree nonconformity_notification 2840 2851 518 2546 890 1379 2525 =-14 2799 =19 =-12 315 178 =10 =-20 2748 =20 =-9 2748 2686 =-23 =5 178 =-11 =13 =21 =19 =21 =22
tree nonconformity_notification 1158 487 =-33 =3 2929 311 483 1581 1129 =-28 1441 =-15 =21 =13 2511 1160 =29 =-6 =-13 482 1129 1 2165 =22 =-6 =-12 =-14 =27 =-21
tree nonconformity_notification 1669 1423 2377 2803 1015 962 23 =-22 998 =20 =-9 2828 =15 =-8 2858 797 =8 =-17 =22 =15 =18 2548 1283 544 =-15 =19 =25 =-5 =-20
tree nonconformity_notification 2840 3040 521 2558 2195 2285 1572 474 545 742 755 2801 =13 =-8 =-24 =-20 =10 175 =19 =-3 778 =22 =-13 =22 =-19 =-23 =-25 =20 =25
tree recertification_commitment 673 1087 802 3079 3080 3081 3082 =-118 =80 =83 =76 =95 435 =-81 =41 3 =-42 =91 2036 298 2723 =26 =-104 =-102 534 =85 3083 =-47 =75
tree recertification_commitment 410 3084 673 3085 1777 3086 =-112 =28 =38 738 =-93 =76 659 1023 296 =-91 =-17 =26 =68 =68 673 39 =-43 20 3087 =105 =-85 =-97 =107
tree recertification_commitment 546 410 3088 463 3089 3090 =-107 =27 =77 424 =-89 23 787 =-88 =79 =94 =81 =85 23 24 663 518 395 =-74 =49 =29 =56 =97 =78
tree recertification_commitment 802 3091 39 3092 =-102 =75 1316 1015 =-82 =-3 =92 =48 39 44 =-106 356 495 285 =-2 =-72 =-81 =-84 44 =-111 41 =-65 3093 =104 =-81
tree recertification_commitment 1634 981 3094 3092 3080 3095 =-98 =67 =53 =75 =84 1593 1494 1220 =-83 =-3 =64 =89 1593 3096 218 981 =-73 413 =-69 =39 =96 =85 =86
tree recertification_commitment 3097 410 401 3098 3099 3100 =-94 680 =-70 =52 =88 =64 43 51 =-96 =0 213 =45 =-72 41 =-56 =53 3101 61 514 =78 =-42 =-99 =-89
tree recertification_commitment 3043 3102 410 412 3103 =-91 =81 593 1183 3104 =-53 =51 =95 =89 911 450 =-36 =66 =61 =74 3101 514 9 3105 =77 =-34 =-85 =-23 =-82
tree recertification_commitment 2500 2935 412 1456 3098 3106 =-88 =69 =25 =45 3107 43 =-84 =-2 =77 1593 =-41 960 3108 =97 =-71 =-78 1593 43 =-40 =48 521 =88 =-53
tree recertification_commitment 981 802 3109 =-85 =59 1364 3110 87 =-69 92 =2 =-86 =75 =25 87 802 1661 =-59 =79 3111 44 =-86 11 =65 =-77 =-82 44 =-100 =85
tree recertification_commitment 1634 2935 3094 846 3112 3113 =-83 =13 =62 3096 =-54 =89 =70 113 =-33 =52 3114 113 =-19 247 10 2354 567 =65 =-50 =-80 =-72 =-89 =-82
tree recertification_commitment 981 151 412 3091 3115 3116 =-82 =31 =19 =40 294 =-71 1142 =91 =-56 106 =-10 =85 106 3107 3117 =-73 =77 =30 3118 3119 =69 =-82 =-78
tree recertification_commitment 673 3102 3120 39 =-79 2107 394 1485 3107 =-75 3121 =71 =-72 =8 =47 =76 =28 1226 =20 =96 417 =-90 39 1226 =-64 =30 121 =78 =-74
tree recertification_commitment 3122 546 294 3123 =-79 =56 3124 3083 3125 424 =-68 =58 =69 =5 =72 544 663 3061 =-56 =15 =50 3126 =61 =-67 1935 1856 =69 =-72 =-66
tree recertification_commitment 981 3102 3088 412 3084 3127 =-77 =5 =16 3127 =-28 =113 =74 =86 39 1058 =-36 1158 =73 =-46 41 =-39 61 960 521 =76 =-53 =-82 =-63
tree recertification_commitment 546 3097 1705 1087 3127 3106 =-75 =40 412 =-47 =117 =53 140 =-80 =51 =75 87 271 3127 24 =-62 =57 =77 1220 =-19 =64 140 =-97 =80
tree recertification_commitment 151 2940 3128 3129 3130 3120 3131 1220 =-75 1650 =-64 =13 =63 =14 =57 =64 =24 271 87 =-63 =28 =63 87 435 =-9 =61 3132 =89 =-82
tree recertification_commitment 1723 546 151 412 3099 3115 =-74 =19 =57 988 296 =-55 =45 965 =70 =-47 =58 973 593 271 =-79 738 =-39 =54 =68 =36 3133 =71 =-76
tree recertification_commitment 3107 3134 559 3092 3135 3082 354 =-72 230 =-65 =-18 =70 =63 =68 354 =-20 =59 354 =-1 =83 480 3136 76 230 =14 =61 =-53 =-78 =-59
tree recertification_commitment 3043 802 3088 =-71 175 =-47 =80 39 1705 3137 450 =-63 =27 =84 72 387 =-28 =66 2160 =81 =-52 =63 175 413 13 =-52 =39 =42 =70
tree recertification_commitment 3043 3127 1087 1705 1777 3124 3138 =-70 =32 738 =-57 =57 =57 175 =-35 3139 =55 =-60 738 =-23 =64 3140 =90 =-45 3133 156 =22 =71 =-69
tree recertification_commitment 1593 3141 3142 3102 3143 =-69 =36 =8 =38 140 =-72 20 =61 =-69 1226 3102 296 3144 3124 3103 =-62 =49 =30 =72 =65 =80 140 =-93 =68
tree recertification_commitment 2500 981 401 3091 3145 =-69 =65 =40 1364 =-49 789 3083 =-61 =53 =78 39 359 =-29 =64 544 =8 =76 3146 3147 1686 =58 =-43 =-54 =-66
tree recertification_commitment 981 151 1087 3148 3149 3150 3151 =-68 1758 =-40 =90 =36 =44 =-30 =34 =50 140 =-86 3118 524 1647 3134 =20 =-36 =62 3105 =71 =-42 =-69
tree recertification_commitment 39 445 3127 3083 738 =-67 3151 =-47 =52 667 =-38 =56 =36 23 =-47 213 =89 =-35 3083 1647 23 =-52 2106 =2 =-61 =30 256 =56 =-61
tree recertification_commitment 1634 738 3124 =-67 =-24 2036 3152 3153 1734 3154 =-55 =77 =67 =46 =36 87 =-7 =55 23 659 525 =36 3155 =-38 =62 =56 55 =61 =-46
tree recertification_commitment 3122 3134 617 3107 3084 =-67 =32 1364 =-51 =26 1364 =-41 =31 107 =-55 3156 3157 =67 =-68 =-43 3107 804 883 1209 =-22 =61 =86 =65 =75
tree recertification_commitment 2520 1634 3130 =-67 =89 1364 1396 =-61 =71 =32 113 1647 1723 561 =-50 =64 =63 =61 3118 223 2050 3158 3159 =59 =-61 =-43 =-55 =-67 =-66
tree recertification_commitment 3083 3160 3161 3162 401 3155 3085 3081 =-63 =58 =-9 450 =-30 =63 230 =-43 409 =71 =-35 =33 =38 =51 140 =-83 401 3163 =-6 =64 =77
tree recertification_commitment 981 3141 774 3164 3142 =-65 =55 3155 =-21 =58 140 =-70 =37 140 =-68 1579 =62 =-54 140 =-81 41 483 =-40 =67 1283 3165 =57 =-64 =-38
tree recertification_commitment 1634 546 3102 3088 445 =-65 294 =-55 =83 =61 =69 3124 643 3102 1747 =-34 =59 =29 =62 =75 23 3102 294 =-35 989 =28 =-64 =46 =55
tree recertification_commitment 1593 3141 3097 3160 969 3166 3167 =-64 =34 =67 =34 =26 =6 275 72 =-24 1226 =-35 =69 =85 1226 394 3097 =-40 =62 =69 1686 =50 =-66
tree recertification_commitment 804 3103 1364 975 3100 3151 3168 3169 1057 =-62 =49 =17 =54 =28 =17 =17 592 3170 =-35 =56 =37 =43 695 3171 =38 =-53 3172 =-46 =61
tree recertification_commitment 1593 534 3097 3173 =-63 =37 =8 482 445 787 =-28 =59 117 =-36 3174 =59 =-16 =-53 354 3097 787 525 =-48 =47 =33 3174 =53 =-39 =67
tree recertification_commitment 3122 151 850 2940 401 =-63 =-19 502 =-9 =68 673 2107 =-21 =79 =54 502 1023 1073 =-50 =30 =57 =74 1261 1626 712 =59 =-54 =-50 =-59
tree recertification_commitment 546 294 3135 3175 3079 3091 =-63 =13 =52 =22 =67 3148 3091 3176 3177 =-32 =39 =82 =63 =69 271 175 =-47 1261 178 =51 =-30 =-59 =48
tree recertification_commitment 3043 3084 559 3142 3127 3124 3099 3178 1777 3128 =-62 =7 =36 =29 =53 =-19 =42 =82 113 =-34 =40 =55 271 23 275 =-82 =55 =58 =65
tree recertification_commitment 3122 151 534 546 2940 =-63 =69 663 =-24 =52 1220 =-51 544 230 =-37 =28 =63 544 832 =-44 =46 =51 43 320 =49 413 =-63 =10 =71
tree recertification_commitment 802 2500 354 3117 3179 3177 =-62 =20 =66 =13 414 =-41 =29 113 414 =39 =-55 =64 140 =-76 3133 1634 2500 =-29 =66 3180 =48 =-42 =-67
tree recertification_commitment 802 3127 738 3092 =-62 =65 1147 3181 126 524 2723 =-43 =48 =56 =82 =76 =53 =64 738 2723 450 =-7 =62 =-56 1579 3182 =41 =-88 =-54
tree recertification_commitment 294 3102 3097 410 969 975 =-61 =9 =56 230 =-22 =38 417 =-71 =39 417 =-52 =66 87 524 2107 =-37 =49 =37 1940 3141 =37 =84 =-33
tree recertification_commitment 2520 401 =-62 617 296 =-37 =29 412 =-31 342 =64 =-31 1593 502 435 561 3183 =-27 =70 =53 =51 =46 3184 3185 247 =65 =-51 =-55 =-53
tree recertification_commitment 2520 525 3186 1651 =-62 3187 198 636 =-55 =30 =24 =54 =47 230 =-40 =10 113 3164 99 =-38 =4 =47 3146 703 960 =46 =-53 =-31 =-56
tree recertification_commitment 463 354 3148 3188 3086 3189 412 3168 =-60 =56 =-11 =38 =19 =59 =-3 482 544 =-7 =43 =-48 140 =-76 3133 1940 94 =47 =-39 =-20 =-63
tree recertification_commitment 3122 2935 3097 3124 3161 3085 =-59 =28 =37 1739 43 =-60 =11 =66 3171 =25 =-59 1647 =-12 =65 43 230 =-34 453 255 =68 =-29 =-66 =67
tree recertification_commitment 3122 1220 3172 =-61 =53 3083 774 710 39 3190 =-52 =64 =11 1705 =58 =-48 3118 =39 =-46 989 3191 =34 =-55 =-54 1261 3192 =47 =-58 =-64
tree recertification_commitment 3122 3102 3193 3128 2940 1316 151 3125 =-57 =18 =-12 =14 502 522 =-45 =33 =48 =9 =29 72 502 =-33 =46 =66 61 240 =47 =-46 =-48
tree recertification_commitment 802 3102 3141 3088 3194 3123 3173 =-60 =35 =16 =58 =31 =84 =37 23 1647 209 3123 1746 =-35 =44 392 =39 =-59 =45 =43 2573 =46 =-29
tree recertification_commitment 802 3102 3088 846 3195 =-59 =48 1220 =-30 =57 43 =-17 =66 =41 3096 981 1220 =-45 755 523 43 =-20 =35 =-47 =51 247 =29 =-55 =59
tree recertification_commitment 3102 412 804 2940 3161 3196 3083 3197 =-58 =31 =-23 =40 =43 44 =-70 =17 =10 44 =-58 177 1140 =69 =-53 =-12 44 =-57 590 =57 =-45
tree recertification_commitment 2500 3083 3102 617 3088 209 3198 3107 =-60 =-1 =70 =41 =25 846 1705 3199 =-50 =57 =44 =81 =25 1940 2036 =-2 =57 =-60 989 =30 =-49
tree recertification_commitment 1723 294 546 3096 3181 =-59 =50 =12 44 =-69 1220 =-27 =44 3141 546 3155 =-42 =43 =14 989 =64 =-49 3136 44 =-62 392 =62 =-46 =-55
tree recertification_commitment 3043 463 3200 3141 1777 3142 1734 =-59 =30 =67 =45 =19 913 =72 =-24 846 394 988 =-33 =42 =20 =71 2940 =48 99 =-20 324 =38 =-49
tree recertification_commitment 3043 463 3200 3098 1364 3099 3201 =-58 =52 =47 3195 3202 =-35 =46 =56 =48 =17 1510 282 1364 =-10 =34 =-52 =69 1058 3203 =15 =-63 =61
tree recertification_commitment 1723 534 3102 1593 3143 =-57 =30 44 =-67 463 =-22 521 =61 =-58 44 =-54 =52 44 =-59 3204 3141 =1 =56 =-55 44 =-80 3136 =55 =-55
tree recertification_commitment 463 3102 850 209 969 3164 3205 3206 3207 3177 =-56 =41 =18 =53 =43 =25 =42 =45 =34 3208 =45 =-47 43 =-12 324 255 =43 =-29 =-56
tree recertification_commitment 3122 850 3102 617 525 3209 3135 =-57 =25 =65 271 =-62 311 =38 =-41 =7 271 =-19 =56 55 140 =-40 =54 =-57 140 =-76 1686 =59 =-54
tree recertification_commitment 3122 3141 3124 804 3210 969 3188 354 =-58 =-32 =49 =36 =52 473 =-26 =37 =16 156 =-8 518 =64 =7 156 518 =24 =-45 736 =53 =-28
tree recertification_commitment 3102 559 617 2638 3211 3212 3213 3214 3215 3143 3216 =-52 =45 =34 =62 =49 =74 =21 =56 78 =-26 =31 23 =-11 =42 3105 =25 =-45 =36
tree recertification_commitment 802 1723 3141 3151 3142 559 =-57 682 80 =-53 =48 =41 =76 177 =62 =-38 =61 =57 3217 2485 236 2594 1940 =25 =-21 =-48 =-50 =-61 =-60
tree recertification_commitment 981 2500 3141 3134 3218 3097 3219 =-58 =35 =23 =64 =52 3219 =61 =1 =37 3136 43 320 =17 =-25 950 371 =48 3097 =44 =-70 =-29 =-57
tree recertification_commitment 738 617 3083 1777 3082 3220 =-56 =53 =69 =46 =-1 43 =-23 3 =-44 =47 354 1015 1718 =-33 =22 271 =-18 =41 271 3 =-35 =31 =53
tree recertification_commitment 294 802 1647 3221 3123 =-56 275 =-29 =52 =46 =4 44 =-74 787 3 2086 =-52 =42 639 =25 =-39 =58 3203 258 3 =-7 =38 =-55 =-71
tree recertification_commitment 1723 673 1718 3222 3134 3223 3224 3225 =-56 =8 =4 =25 =0 =6 =21 850 3134 267 3226 =-26 =59 =39 =35 =46 392 989 =51 =-37 =-54
tree recertification_commitment 2500 1364 39 3107 3227 975 =-54 =14 =63 =-17 =2 1940 43 =-20 82 480 74 =48 =-47 =-40 =-46 =-39 43 =9 3182 82 =61 =-35 =-53
tree recertification_commitment 2520 3141 3228 3229 =-58 =37 =79 140 =-52 455 142 =51 =-38 =-40 140 =-77 142 1226 2485 950 1313 3230 =35 =-45 =-40 =-39 =-38 =59 =-17
tree recertification_commitment 2520 3096 294 2732 =-59 =6 1092 3 =-40 =17 =-52 150 =61 =-25 140 =-72 392 546 =63 2500 =13 2492 3231 =52 =-33 =-40 650 =-61 =38
tree recertification_commitment 1723 412 774 3120 1262 1316 3232 445 561 =-53 513 =-38 =68 72 =-36 =43 =46 =32 =21 =27 72 =-6 =45 518 =45 =-7 426 =31 =-58
tree recertification_commitment 802 1593 3233 3096 3167 3234 =-53 =22 =43 24 =-16 =73 =59 72 =-9 =32 271 175 24 3135 =-61 =29 =14 311 =27 =-47 1879 =37 =-52
tree recertification_commitment 2520 401 3235 3116 3236 =-59 =25 =42 =30 255 3237 =34 =-41 =-42 1058 78 113 =-24 685 =-2 =41 525 =57 =-13 255 2796 =57 =-25 =-46
tree recertification_commitment 1593 617 3107 981 969 3238 =-57 =31 =51 1073 395 =-38 =39 =37 354 =11 =-35 140 =-42 =31 140 =-74 40 74 172 =53 =-33 =-43 =-40
tree recertification_commitment 151 3141 1723 738 3113 1788 3215 =-55 =55 =18 =61 3239 659 =-34 =13 =54 41 =-21 3156 =47 =-57 3219 =57 =-8 315 544 =-23 =46 =52
tree recertification_commitment 3127 1723 525 3084 412 3155 410 2935 =-57 =-4 =-13 =7 =13 =43 271 3240 =-34 =33 409 500 =54 =-37 =2 271 525 =29 =-35 =49 =83
tree recertification_commitment 2520 294 3142 3241 =-57 =42 =42 973 =-20 =24 417 =-64 1593 392 1390 =-13 3101 3242 468 =51 =-41 =-47 =-44 =-61 121 1094 =58 =-30 =-44
tree recertification_commitment 2500 3134 1056 2107 3218 3243 3079 3225 3244 523 3245 =-51 =44 =-20 =35 =20 =49 =38 =47 849 =-11 =56 =53 267 107 =-44 =49 =-30 =14
tree recertification_commitment 2520 3096 988 1316 3246 =-57 =20 =27 1092 =31 =-43 =48 3136 247 106 561 3107 =-28 =41 =81 1584 1442 3247 =42 =-48 =-35 =-49 =-52 =-54
tree recertification_commitment 2036 981 412 1087 3107 1762 3248 3249 =-52 =33 =35 =3 =-7 =11 =20 106 =-23 903 3250 =34 =-16 =-43 417 =-60 2723 3203 =25 =-47 =-30
tree recertification_commitment 802 354 1718 126 294 410 =-56 559 =26 =-54 529 435 =-36 =47 =44 =41 =10 =18 3133 294 787 450 3123 =-23 =36 =37 =55 =34 =-55
tree recertification_commitment 1220 410 3098 1734 3117 =-53 =27 =38 =25 593 435 78 =-43 =38 =52 =78 1485 738 660 78 1056 =-33 =40 =-1 =60 521 =22 =-57 =40
tree recertification_commitment 3122 1634 846 2940 3251 1510 3252 3253 =-54 =11 =35 =-7 =43 =30 =32 324 255 =18 =-34 =-52 99 43 998 =-35 =49 =44 255 =60 =-30
tree recertification_commitment 3122 3134 445 2732 3061 3254 3255 3256 =-50 =50 =45 =61 =-5 =44 =20 44 =-42 1593 1723 =-23 =44 =60 44 =-73 361 446 =57 =-34 =-35
tree recertification_commitment 294 39 3257 3258 3102 3168 3259 3260 =-48 =43 =31 =45 =17 =56 =74 =0 673 1470 39 =-17 2826 =51 =-52 =71 2070 2826 =50 =-45 =-57
tree recertification_commitment 2520 294 3261 3258 =-54 =30 =63 255 =29 =-48 3136 453 544 1345 230 3193 3135 =-19 =44 =51 255 3208 =48 =-39 =-42 =66 =48 =-36 =-53
tree recertification_commitment 2520 401 774 3262 =-57 =26 =39 1940 =40 =-59 483 883 3122 2638 =-27 =43 409 414 =38 =-25 =-15 =63 716 2511 =65 =-22 3097 =38 =-47
tree recertification_commitment 3122 463 1634 3134 617 3188 914 3105 =-56 =36 =41 =45 3202 3177 =-42 =43 =70 =15 =19 1345 1634 =22 =-14 =88 3184 61 =34 =-38 =-64
tree recertification_commitment 140 =-64 401 3097 3134 846 3152 3263 3248 3128 3232 3234 =-44 =26 =35 =21 =41 =78 =42 93 =75 =-26 =42 3152 3203 =52 =-49 =-10 =39
tree recertification_commitment 1220 3088 3124 359 =-45 =20 =24 =32 544 99 397 3264 3265 =-43 =41 =54 1010 =41 =-34 175 614 =-38 =23 =28 1092 3191 =53 =-32 =-12
tree recertification_commitment 3096 271 3151 3207 =-39 =25 =29 1634 2096 1262 1614 115 3256 3266 =-39 =39 =50 =10 =28 =43 =65 3267 2170 =39 =-40 =-49 1940 =58 =-54
tree recertification_commitment 140 =-63 1723 774 3088 3193 3268 1718 3269 981 2935 =-37 =22 1390 =-31 =26 =44 =10 =42 =38 =38 271 =-9 =55 315 271 =-35 =30 =53
tree recertification_commitment 2520 802 3270 2923 =-57 =41 =46 850 275 3271 =-39 =39 =26 3272 =47 =-48 44 =-68 3182 271 156 275 =-42 =36 903 =45 =-37 =41 =-59
tree recertification_commitment 2520 3141 3215 2107 3273 2595 =-56 =13 =36 =24 =97 1634 =57 =4 483 1494 2940 =7 3084 =4 3274 =-46 =34 =55 453 3133 =62 =-27 =-33
tree recertification_commitment 1593 802 1718 151 416 =-52 =29 2045 =74 1133 =-47 =51 =17 659 3133 742 175 =-9 =22 =-40 =-51 =42 99 544 =-31 =54 757 =51 =-25
tree recertification_commitment 1220 1723 2500 3225 1087 3275 =-53 =32 =10 =41 =9 3276 =46 =-40 417 =-60 20 1092 33 3 =1 3180 =30 =-51 =63 3124 =-28 =25 =-44
tree recertification_commitment 44 =-62 1723 1634 1647 410 3125 3150 3277 3278 2946 =-44 =32 =25 =39 =48 =50 =18 =30 296 397 754 =50 =-32 =-12 =-15 296 =55 =-14
tree recertification_commitment 140 =-62 3124 3102 445 1723 832 3164 3279 3271 =-45 =11 =34 =38 425 =49 =-31 315 =-4 2472 =59 =-36 =41 590 =39 =-35 1879 =35 =-30
tree recertification_commitment 271 1651 3107 =-45 255 =10 =-50 850 414 3195 =-43 =23 =27 =52 3083 3142 410 2086 3280 1512 =-24 =27 =50 =28 =29 =52 255 =53 =-40
tree recertification_commitment 3142 275 3115 2500 1038 3152 3043 850 3218 =-51 =31 =0 =4 3043 =72 310 =-45 =44 =24 =0 =41 409 =31 3043 =-37 =37 3 =-16 =78
tree recertification_commitment 3127 1220 3124 1734 2133 1647 =-53 =5 =57 =48 =39 534 1647 3155 3163 =-23 =17 =40 =21 55 3171 3281 2267 =46 =-33 =-38 =-39 =-55 =74
tree recertification_commitment 1593 1038 673 1390 3282 3199 2595 =-45 =22 =35 =49 561 503 3283 =-26 =38 =36 107 =69 =-18 107 =40 =-11 =31 61 521 =33 =-49 =-48
tree recertification_commitment 2500 1364 3102 3284 3285 3088 3152 3258 3286 =-44 =24 =28 =36 =4 =40 =66 3287 =34 =-42 255 3288 3204 =36 =-44 =-44 =-45 400 =19 =-38
tree recertification_commitment 2520 1364 3289 3034 =-51 =27 =37 =12 395 1593 502 1364 575 0 296 3097 =-33 =32 3097 =11 =-70 =36 =44 =34 =32 61 =34 =-39 =55
tree recertification_commitment 3127 1220 3124 483 3290 =-51 =38 981 198 =-45 =56 =36 =27 106 =-27 236 521 247 82 209 =19 =69 =-43 =-49 =-59 =-52 522 =74 =-23
tree recertification_commitment 140 =-62 463 738 534 1390 945 =-48 =38 409 41 =-40 =23 1401 =-44 =34 =18 =10 3133 1345 381 3105 41 =-9 =29 =-55 =83 =75 =-49
tree recertification_commitment 3127 1647 1788 3291 3155 2580 3043 3124 1524 3292 =-47 =32 =48 3202 =30 =-39 =3 2036 =17 =-22 =46 495 =63 =-36 =44 3293 =35 =-32 =75
tree recertification_commitment 738 1262 673 3043 3137 2946 3248 883 =-48 =-8 =41 =37 =38 1390 =-15 =44 72 =-22 2723 =42 =-46 =59 2826 72 =1 3203 =37 =-39 =-42
tree recertification_commitment 2500 445 738 1524 3134 432 3245 660 =-43 =19 =43 =48 =7 =45 =6 99 =-30 989 =50 =-29 99 43 =-29 =23 1498 474 =53 =-29 =-34
tree recertification_commitment 3096 151 1220 849 1061 310 3126 2935 =-53 =21 =12 =23 =37 =30 115 1038 0 3294 =-20 =24 =28 =29 =43 1329 =20 =-49 115 =29 =109
tree recertification_commitment 846 802 1470 804 1524 1661 =-34 =16 =42 =17 =64 483 175 99 =-10 =-53 99 43 =-50 890 =45 =-27 =47 446 487 =54 =0 =-28 =49
tree recertification_commitment 534 3062 1718 561 395 533 3169 3295 3120 =-34 =14 =28 =38 =25 117 =51 =-31 =25 117 =-8 =43 =35 2723 115 2160 =26 =-35 =89 =-37
tree recertification_commitment 417 =-58 412 1510 3296 3215 1480 3297 3163 2137 3219 2098 3097 =-33 296 =25 =-26 =37 =21 =44 =11 =44 =36 =68 =38 =31 3219 =47 =5
tree recertification_commitment 2520 846 2036 3223 87 =-57 =-23 =37 3215 660 107 =23 3262 =-34 =40 =60 =67 =54 54 883 592 663 =1 =36 =38 551 =62 =-32 =-47
tree recertification_commitment 483 2638 593 544 3252 1678 272 1262 3298 1500 2997 =-36 =32 =17 =37 =26 =24 =21 =48 =12 =39 =32 213 361 1160 =35 =-7 =-39 =-36
tree recertification_commitment 1777 1226 850 738 3123 170 =-45 =30 =17 1566 513 452 3290 =-27 =39 =55 =28 =49 563 =41 =-30 61 482 453 =24 =-36 =-23 =-45 =46
tree recertification_commitment 3127 1777 106 3189 =-44 =18 3141 3299 770 3155 2750 151 3092 =-31 =31 78 =-21 950 =52 =-22 =38 =15 =55 =46 3272 =23 =-34 =41 =65
tree recertification_commitment 271 156 3135 949 =-48 =30 =25 1651 3200 3162 592 738 3300 =-55 =21 =4 =24 =33 =39 =28 1423 3215 1055 738 =8 =33 =-42 =86 =-17
tree recertification_commitment 1220 151 1718 3301 592 =-47 =12 =43 =23 =19 417 =-50 1879 80 1012 613 1137 2485 3302 =16 =-39 =-41 =-42 =49 =-44 2687 =45 =-29 =-47
tree recertification_commitment 3127 1593 58 546 673 3125 518 1073 =-53 =-17 =4 =24 518 =29 =-23 1073 =-16 =20 57 =68 =-10 980 3303 =29 =-34 =-43 1078 =69 =-36
tree recertification_commitment 2520 1015 846 =-44 =39 115 156 =-30 =5 =77 521 483 175 787 0 =-24 =37 =32 3156 =37 =-37 565 282 =49 =-22 115 =-38 =34 =-57
tree recertification_commitment 544 198 410 787 1056 3256 115 3169 404 412 =-35 =-7 =14 =28 =19 =48 =39 =27 3222 525 =36 =-9 =-33 =40 392 453 =34 =-26 =-42
tree recertification_commitment 453 82 230 3304 3102 3043 14 380 3305 =-34 =33 =28 =13 524 =21 =-29 =27 =46 99 =-4 172 119 =39 =-29 =-27 =-49 3043 =-52 =24
tree recertification_commitment 2520 1220 1316 =-49 =33 544 3152 3141 452 =-45 =32 =1 =44 742 =47 =-27 787 3152 736 1390 2274 =-3 =46 3306 =40 =-29 =-29 =-18 =50
tree recertification_commitment 142 23 1058 3282 310 3248 3307 482 =-31 156 =57 =-23 =51 =39 =34 =55 156 =32 =-8 213 2881 =20 =-48 =-32 3250 2546 =-46 =30 =30
tree recertification_commitment 3127 271 544 99 =-52 1723 335 =3 =-38 =18 1220 =-26 1498 =51 =-31 1723 1220 =-21 659 33 294 =-25 =12 =42 =39 2485 =37 =-26 =57
tree recertification_commitment 417 =-56 802 3142 1226 151 1425 =-38 =17 2045 =49 =-11 106 =-38 =32 =69 1498 61 2594 565 3308 3174 =35 =4 =-32 =-23 =-39 =-43 =-43
tree recertification_commitment 44 =-59 3127 502 2500 1364 749 1717 3116 3181 3309 =-36 =40 =27 =41 =25 =41 1423 =16 =-40 156 =-21 =31 585 2036 =14 =54 =-18 =62
tree recertification_commitment 3122 284 445 1262 1038 3193 235 3310 3285 3135 1226 =-37 =-10 =27 =31 =41 =42 =25 =27 =41 23 =-14 =43 =58 55 736 =34 =-23 =-24
tree recertification_commitment 534 3122 3215 68 284 =-7 =53 3102 1316 3311 =-47 =27 =38 =5 =80 2070 3312 =26 =-32 =-46 810 3313 463 =19 =57 =-23 3163 =-20 =32
tree recertification_commitment 1345 3181 618 175 33 1541 3134 1094 =-29 =36 =11 =27 =39 593 3107 51 3102 861 =-24 =32 =34 =29 =31 =52 =-29 =49 463 =-9 =67
tree recertification_commitment 417 =-55 3193 1510 738 598 546 789 =-35 =-3 1058 =-14 =27 =30 1226 667 380 3135 =-20 =39 =51 =35 361 =39 =-28 178 =50 =-29 =49
tree recertification_commitment 2520 846 850 463 3092 =-53 =25 1510 380 =-18 =46 =67 =13 =50 417 =-42 392 596 3314 3315 82 3316 =32 =-28 =-28 =-31 =-34 =-34 =-34
tree recertification_commitment 44 =-57 3127 514 3215 546 294 58 3317 2096 3085 =-41 =27 =21 =34 =15 1581 =0 =41 521 113 =-6 3318 =31 =-39 =-55 =80 =-35 =52
tree recertification_commitment 3142 1593 395 593 770 33 575 284 3319 1723 401 2236 =-45 =18 =-6 =-1 =6 =32 =21 104 =52 =-19 =61 =24 =33 980 =23 =-46 =47
tree recertification_commitment 1056 3254 1058 1396 17 3320 2546 3321 1395 72 559 =-36 =-4 673 =-21 =23 =30 =38 =26 =29 =49 =43 618 813 =31 =-14 =-15 =56 =53
tree recertification_commitment 140 =-55 534 1718 2580 3181 3322 3188 41 3323 170 503 =-49 =12 =21 =25 311 =0 =-35 =44 =49 =35 =15 =30 3324 3204 =33 =-31 =-39
tree recertification_commitment 2750 2107 80 1390 3181 1364 3188 =-36 =36 =2 =31 1723 3196 533 3061 3325 =-31 =25 =32 =37 =51 468 =38 =-32 =19 3272 =40 =-33 =50
tree recertification_commitment 140 =-56 1593 3326 1364 546 =-35 502 372 1121 561 2750 685 =-41 =13 =34 =37 =44 =37 =32 =17 =70 3303 40 55 =47 =-20 =-29 =-30
tree recertification_commitment 142 11 275 663 2133 3282 151 3128 1220 =-34 =-8 =23 41 =-15 =31 =57 =62 1220 =-8 367 =47 =-26 1187 =31 =-19 =-43 3327 =-33 =30
tree recertification_commitment 140 =-56 2520 3235 1453 33 3225 =-31 =31 =14 =27 =68 271 649 =10 =-36 514 3328 949 72 1321 1366 =65 =-8 =-17 =21 =-16 =-50 =-25
tree recertification_commitment 115 126 590 368 3329 3162 1718 1061 3116 3330 1622 1841 =-25 =29 =5 =33 =28 =20 =20 =22 =39 =44 =-46 =46 28 1147 =64 =-13 =-1
tree recertification_commitment 1345 3326 395 3155 401 546 2935 774 3331 =-46 =30 =17 =38 667 643 3332 561 =-26 =27 =42 =37 =21 80 =-9 =35 =18 =29 =65 =41
tree recertification_commitment 140 =-55 2107 3127 3043 1364 3333 3206 3284 3179 =-26 =31 =41 =35 =49 255 3286 =27 =-27 =-43 3203 1390 585 =17 =-28 =38 =-44 =45 =40
tree recertification_commitment 140 =-55 1510 198 177 271 445 750 3196 1023 3334 =-32 =21 =19 =27 =36 =34 3267 1220 =-4 =28 =-41 =-27 372 =54 =-28 565 =59 =-26
tree recertification_commitment 271 151 1220 =-43 180 755 1949 =-32 =31 =32 =38 3085 227 =44 =-8 =-41 1423 1160 324 437 3335 =32 =-15 =-17 =-32 =-13 1185 =-22 =35
tree recertification_commitment 2107 736 198 3141 3336 1462 3161 2500 3164 3337 =-32 =31 =12 981 =36 =-15 =22 =30 =35 1705 =62 =4 372 =38 =-25 1705 =-43 =13 =30
tree recertification_commitment 87 646 1372 24 676 749 3338 3239 3115 787 3339 2740 =-55 =13 =13 =-2 =16 =24 =23 =24 =26 =14 326 =20 =-33 =52 1723 =3 =39
tree recertification_commitment 453 392 3184 2520 294 3340 650 2107 3104 =-51 =14 =13 =4 =39 1423 601 173 =45 =-22 =-25 =-20 483 =10 3341 =43 =-25 =-57 =-45 =-43
tree recertification_commitment 453 544 3277 175 284 3189 218 2563 955 1066 3342 =-43 =18 =18 =10 =21 =18 =31 =41 178 =14 =-19 =47 973 =-6 =36 397 =-44 =20
tree recertification_commitment 3127 1345 392 512 738 3343 58 1494 3219 3344 2580 =-37 =4 =40 =3 =26 =26 =53 1058 115 222 =-7 =42 =42 =47 =-40 =-44 =35 =47
tree recertification_commitment 2750 716 11 294 3333 275 1494 23 3345 3102 362 =-53 =-13 =7 =34 =-1 =26 =19 =54 55 3346 =24 =-29 =-23 =-45 663 =-44 =22 =49
tree recertification_commitment 426 55 395 561 1675 58 559 230 3264 209 1661 =-32 =24 =23 =32 667 213 1044 =26 =-34 =-31 =-27 =12 =29 =38 =40 =36 =-33 =-42
tree recertification_commitment 140 =-49 82 846 1723 850 3193 2086 3106 1788 592 3347 =-21 =29 =9 =17 =36 =27 =41 72 =-5 =55 130 =36 =-5 1078 =67 =-38 =-44
tree recertification_commitment 417 =-50 2520 412 1056 3348 950 673 =-53 =0 =12 14 =-25 =49 =45 1073 978 =39 =-24 =-18 3180 1329 282 950 =27 =-14 =-32 =-30 =-26
tree recertification_commitment 140 =-51 3127 1345 676 2586 1675 2500 3349 1433 3104 613 126 2750 =-33 =15 =27 =9 =22 =26 =37 2070 =15 =-37 =38 =39 =34 =29 =43
tree recertification_commitment 44 =-50 3127 1524 3198 736 975 3116 3123 1788 3350 380 804 1755 =-28 =11 =6 =25 =40 =28 =18 =40 =30 =-28 =52 =42 281 =49 =-27
tree recertification_commitment 1510 3254 3164 395 3326 561 381 3161 445 3282 3283 2255 2012 =-28 =18 =16 =28 =35 =12 =18 =43 =24 =40 2723 =47 =-24 =32 =58 =42
tree recertification_commitment 754 514 417 =-44 361 951 1579 247 3351 3043 3141 409 446 =23 =-25 3079 =-29 =28 =44 =40 =-30 =-34 =-33 =-29 =-31 3274 =-46 =25 =-45
tree recertification_commitment 44 =-50 646 514 512 768 2511 1718 3129 3155 1073 513 =-10 =27 =14 332 3 =-12 =54 =-21 =47 =37 =-34 =-35 3 =13 =-45 =-36 =49
tree recertification_commitment 1262 198 1675 3245 1192 1879 425 1058 =-5 738 796 =-15 =45 =35 3352 2500 755 =-47 =7 =5 =28 =-38 =35 =38 =33 3234 =38 =-29 =41
tree recertification_commitment 3326 417 =-44 144 361 1634 354 1661 1424 1012 3188 126 =-40 =20 =30 =19 =14 =27 1209 =48 =-9 1498 514 =23 =-21 =-37 =-50 =31 =53
tree recertification_commitment 140 =-48 3142 320 3263 705 673 3353 =7 =-34 =33 =-29 =65 1723 1647 475 3224 3354 =-39 =14 =17 3353 =-18 =36 =19 =28 2450 =58 =-36
tree recertification_commitment 1510 2520 1364 2736 3127 =-48 =10 =37 130 264 =16 =-35 =-36 3328 82 54 3355 61 3306 2737 =21 =-23 =-29 =-30 =-36 =-38 =-36 =-45 =49
tree recertification_commitment 392 55 87 676 832 544 1871 =-20 =31 409 =22 =-23 1 =-2 =48 =29 90 127 3356 3357 409 =43 =4 =-24 =-17 =-19 =-16 =-38 =-46
tree recertification_commitment 3333 417 =-41 502 3138 3358 1500 24 774 2708 3359 =-24 =22 =19 =4 =18 =26 =29 =43 1006 1581 151 789 =-16 =26 =38 =52 =-32 =47
tree recertification_commitment 3122 3254 1494 2520 424 1705 1718 =-53 =11 =-2 43 =-29 =29 663 1647 =-12 =15 3276 =38 =-27 544 =-2 =46 =55 453 521 =33 =-35 =-39
tree recertification_commitment 3122 1705 2133 3297 310 3360 1257 496 3178 1880 473 1646 =-40 =13 =-11 =20 =20 =24 =13 =28 =21 =35 =51 3204 =23 =-27 837 =27 =-22
tree recertification_commitment 44 =-46 3122 534 1675 3257 126 2086 395 3154 2638 2740 =-36 =6 =6 =26 =23 =1 =23 =34 =33 3272 92 =34 =-19 =-31 453 =35 =-28
tree recertification_commitment 846 3193 3127 1067 929 802 1723 3152 =-40 =16 =21 3163 33 1581 2935 =-22 =13 =17 =23 =27 =42 409 =31 =-13 =34 =40 700 =58 =-6
tree recertification_commitment 521 749 82 319 724 3297 988 3361 3322 3362 3062 3169 787 1316 =-24 =20 =8 =30 =16 =32 =35 =37 =20 =39 =28 =27 =-41 =44 =-44
tree recertification_commitment 1262 598 738 3129 463 1634 846 =-43 =6 =5 544 =-11 1634 =61 =-5 =35 392 544 380 222 1372 =-14 =18 =38 =43 =38 =-38 =27 =43
tree recertification_commitment 140 =-48 3291 3122 2935 754 1717 3262 368 636 95 =-19 =21 =27 =29 =34 =21 =-41 106 =-17 =35 3180 474 703 =42 =-21 =-11 =-28 =51
tree recertification_commitment 534 2520 3124 536 =-52 =11 =10 750 1390 3155 218 3363 =-27 =26 =24 =29 796 3364 =24 =-21 =-29 1158 =46 =-20 950 55 =27 =-28 =-31
tree recertification_commitment 271 3127 1364 738 =-51 787 222 41 =-47 =-4 =32 =31 =10 =41 2520 3268 401 =-29 =13 =43 736 3365 837 1834 =41 =-6 =-16 =-11 =-21
tree recertification_commitment 80 368 1762 682 3102 3188 3366 3127 3367 3368 272 =-33 =10 =3 =11 28 =35 =-36 =25 =33 =11 156 =-19 =27 =30 =44 1494 =15 =57
tree recertification_commitment 1067 401 3256 659 646 849 503 1688 3369 1480 =-27 =12 =18 =25 =18 =17 =28 802 =-15 =23 =35 101 =24 =-29 2156 802 =-3 =25 =59
tree recertification_commitment 140 =-46 392 1510 3215 1777 1470 418 3319 673 3034 3256 3275 1257 =-21 =13 =26 =29 =17 =16 =21 =-32 =46 =38 =65 352 =49 =-13 =-47
tree recertification_commitment 87 275 271 58 750 440 =-46 =15 =17 =20 536 3370 774 3345 =-19 =24 3250 =28 =-21 =33 =31 1834 =18 =-21 440 976 =21 =-20 =-24
tree recertification_commitment 3252 1055 468 361 3133 903 742 3291 266 426 1096 890 =22 3289 =-5 =32 =-17 =-25 =-10 1396 =59 =-2 =-12 =-27 =-35 =-23 =-39 =-41 =63
tree recertification_commitment 3254 1734 521 281 989 198 716 294 741 79 2500 1462 3371 =-31 =13 =16 =12 =24 =28 514 =16 =-21 =-27 =25 =-37 =-24 =-42 =40 =55
tree recertification_commitment 44 =-46 11 3127 1723 3370 3142 3264 275 1614 =-19 =25 =6 =39 =51 =39 774 397 =43 410 =24 =-32 1226 =-32 =33 462 =51 =-39 =-36
tree recertification_commitment 3096 417 =-40 1485 282 643 115 427 3332 371 3088 3245 =-17 =26 614 =28 =-18 =-43 =36 =13 87 =-4 =45 =37 =-35 1538 =39 =-18 =34
tree recertification_commitment 754 209 1345 392 1723 2086 3285 14 3343 2563 =-24 =12 =28 =7 =33 663 311 =-14 =29 =45 156 3097 =22 =-19 =43 =-43 =23 =34 =-39
tree recertification_commitment 361 483 3 663 1225 741 =-42 =12 =8 =13 2733 57 3114 =16 =-28 =-11 =-29 453 320 1648 25 =48 =7 =-9 158 =-10 =30 =-20 =-32
tree recertification_commitment 2520 3096 3252 755 622 79 1396 =-52 =8 =8 =15 409 =29 =-26 =60 =23 82 683 3303 1010 2737 =23 =-24 354 =21 =-29 =-25 =-14 =-29
tree recertification_commitment 3122 361 294 606 741 1717 774 =-23 =16 =24 =26 =37 673 1751 3127 1160 =-2 =-40 =27 =46 =44 =-39 980 43 106 =27 =-7 =46 =-20
tree recertification_commitment 115 170 435 1734 3149 561 294 3193 3372 2255 1480 3373 =-31 =20 =20 =15 =20 =21 1879 =5 =-38 =23 =35 =37 =20 =33 3247 =37 =-28
tree recertification_commitment 361 3333 534 1647 3291 3168 3336 3374 3143 3091 =-19 =12 =21 =23 =17 =26 559 =51 =-10 2354 =25 =-19 807 3375 =27 =-21 =-29 =48 =-27
tree recertification_commitment 2520 3096 3235 2139 3090 2275 =-39 =19 =20 =13 =59 74 =29 =-25 736 438 3306 3230 2354 417 =-23 1143 =31 =-22 =-24 =-27 =-25 =-12 =-25
tree recertification_commitment 198 1538 1092 453 2594 2113 426 973 =2 =29 =-26 3289 1372 452 =-20 =21 =19 =38 =-30 =-26 151 =-28 =16 227 =21 3043 =-55 =-2 =32
tree recertification_commitment 3326 395 1675 474 2736 1466 424 3332 3376 230 =-14 315 546 =2 =-33 648 =17 =-22 =19 =28 =18 =26 =35 3152 =-35 =9 =35 =31 =46
tree recertification_commitment 453 417 =-34 3377 2594 3116 787 3378 3061 369 104 =3 804 =-26 =17 =26 43 =10 1372 =-45 =9 =35 315 =35 =-8 =36 =-31 =48 =-33
tree recertification_commitment 1067 3135 593 1390 1739 1718 3379 3163 3122 =-35 =-7 =8 =19 =14 =20 311 82 2594 =16 =-23 =-31 =-25 =24 =36 79 409 =38 =3 =-19
tree recertification_commitment 3254 3291 284 1500 3 823 1226 =-35 =7 =28 44 =-40 736 257 107 =25 754 =-2 =-30 =25 401 =-37 =12 =27 =36 178 =42 =-11 =61
tree recertification_commitment 3329 3134 3099 804 3361 3246 536 1016 3368 3127 1168 3206 3345 =-31 =17 =21 =22 =23 =16 =25 =13 =31 =34 3097 =26 =-10 =33 =24 =37
tree recertification_commitment 3127 3254 3102 1494 122 1073 3291 2078 2514 2236 =-28 =11 =21 =18 =18 3034 =-8 =38 =28 1470 257 =-11 =33 =48 =18 =45 462 =42 =-38
tree recertification_commitment 1510 521 890 324 3380 2635 78 =5 430 2231 =27 =-21 =-20 =-26 =-27 =-29 1067 522 =-31 3319 =-16 =32 106 =-24 =32 =-39 1423 =44 =-8
tree recertification_commitment 846 394 380 823 617 3349 3134 2045 =18 3319 =-27 973 =38 =-31 440 87 =-5 =35 =-28 =27 412 =-20 =25 =31 =26 =12 394 =48 =-23
tree recertification_commitment 140 =-43 521 3343 209 1067 368 3336 2500 869 387 1487 3381 =-20 =20 =26 =13 =22 981 =42 =-9 =31 =38 294 =3 =45 =34 =48 =-39
tree recertification_commitment 381 150 596 512 1510 3215 787 1323 660 971 3382 561 804 =-16 =6 =24 =27 =18 =30 =36 25 =29 =-15 =46 =36 =-29 =-34 =-26 =38
tree recertification_commitment 2354 646 1160 3322 474 13 3193 3361 3247 151 =-9 645 =23 =-16 =-39 =37 =34 2940 69 2274 =40 =-7 =-21 =-24 =-20 =52 =-18 =38 =-32
tree recertification_commitment 44 =-39 74 989 3096 1723 177 949 832 3088 1423 =4 =-28 =33 =33 =-27 372 =-29 =29 832 969 =34 =-24 184 =-28 =31 =32 =-34 =-27
tree recertification_commitment 271 23 1746 3154 =-41 =21 =25 1940 7 =30 =-4 =-29 1834 736 981 700 659 536 =0 =43 =44 =-31 3383 2485 =41 =-12 =-15 =-14 =-18
tree recertification_commitment 1593 598 502 3333 3196 575 3124 525 =-37 663 3107 =7 =-32 =28 525 =29 1185 =-33 =31 =24 =30 409 =55 =-16 51 =23 =-9 =33 =26
tree recertification_commitment 502 3161 3358 3115 3299 2593 1734 1581 1525 3384 598 =-31 =13 =21 =10 =6 =25 =26 =28 =32 =30 =24 320 1054 =45 =-6 789 =-23 =18
tree recertification_commitment 320 483 768 1582 3385 3386 374 805 =18 =-13 =-23 =-26 =-27 =-22 =-34 1763 1078 =38 3086 =18 =-30 =-16 973 =-35 3142 255 =3 =-32 =40
tree recertification_commitment 3203 502 99 1525 685 1047 =-27 =15 =7 =20 51 3086 107 =23 3370 749 =-20 =22 =26 =32 685 =44 =-6 51 425 =30 =-12 =-15 =-34
tree recertification_commitment 271 750 222 1185 544 986 =-28 =13 414 =-14 =22 =19 =22 =23 3096 3254 3043 738 359 =-21 =17 267 =22 =-12 2940 =37 =3 =50 =40
tree recertification_commitment 453 1777 17 271 1038 1758 =-19 =20 =21 716 1006 3387 3388 2485 266 =25 3348 =-9 =26 =-19 =-23 =-25 =-29 =-15 =43 =33 3105 =-33 =11
tree recertification_commitment 2608 1762 294 151 3102 427 3116 =-31 =21 =-1 156 =-15 =31 413 =42 =0 514 413 156 =-16 315 =31 =-14 3288 =24 =-16 =-23 =27 =34
tree recertification_commitment 1593 846 3389 643 802 =-27 1538 495 682 453 371 =16 =-26 =-25 =-20 =-29 =-33 =17 =34 281 =51 =-24 140 =-34 55 3390 =39 =-7 =-12
tree recertification_commitment 3263 3254 3391 2638 271 988 3135 3295 78 107 =-2 =-38 104 =4 =-29 =23 =23 =19 395 40 =2 =-21 =24 142 =30 =-17 =39 =53 =54
tree recertification_commitment 44 =-41 424 736 837 1369 1940 13 1058 =-3 =19 156 413 =-27 =18 3392 130 =50 =2 =-19 614 =-29 =21 =-15 =-28 2188 =-38 =9 =29
tree recertification_commitment 140 =-39 1581 3215 3371 1485 3096 1723 546 3102 1919 =-43 =5 =23 =-2 294 2450 =41 =-10 =-15 =20 3 =39 1226 =-24 =24 =25 =47 =27
tree recertification_commitment 115 453 3122 3106 68 2935 559 724 =-24 =23 =19 =30 846 559 2139 613 41 =-25 =-5 =15 =21 =-32 =30 =32 =21 =-29 1747 =38 =-7
tree recertification_commitment 846 1538 544 1435 2279 1593 3345 369 367 1564 23 3364 553 =-48 =-8 =14 =-10 =14 =7 =19 =21 =7 =19 =28 =22 =-30 883 =53 =-4
tree recertification_commitment 837 903 2354 142 483 575 676 667 850 3393 =-11 =22 =14 =25 =26 =30 1015 =2 1581 =39 =-11 3124 1647 =-32 =15 =15 =-27 =-24 =-27
tree recertification_commitment 361 1498 2500 425 113 =-13 502 156 975 36 =-18 =27 =34 320 =35 =-8 320 =44 =5 2286 412 =-32 =18 =30 156 =-6 =34 =-29 =-26
tree recertification_commitment 2520 412 198 878 3174 =-42 =12 =21 =20 74 =22 =-22 140 =-32 3287 3314 903 1572 2635 567 =19 =-18 =-18 975 =49 =-6 =-22 =-22 =-28
tree recertification_commitment 44 =-37 3203 590 646 673 281 2267 58 3127 3043 257 =-14 =17 7 802 =18 =-15 =27 =23 =30 =-28 =-20 625 =23 =-15 =35 =-25 =-35
tree recertification_commitment 25 703 3122 414 3210 418 1078 660 710 3381 =-13 =21 =22 =27 =24 =-37 =30 1014 =11 =48 2826 =28 =-16 =-29 445 1087 =-32 =10 =15
tree recertification_commitment 2086 846 445 126 3099 673 3378 3218 3394 869 3334 726 =-34 =13 =15 =13 =17 =25 =28 =1 =24 =29 101 =24 =-16 1078 =49 =-33 =25
tree recertification_commitment 533 1777 660 617 3268 359 267 787 275 3105 =-33 =6 1015 =-15 =18 =15 3319 =16 =-25 =20 =32 =17 =31 1648 =36 =-18 320 =61 =-13
tree recertification_commitment 3395 1538 544 981 3135 3152 593 2988 =-27 =10 =19 =16 =26 1372 565 884 =-19 =21 =31 =29 106 =-16 981 742 =41 =-1 =-2 =-21 =39
tree recertification_commitment 140 =-38 3122 1014 534 2520 =-32 68 =22 1758 1593 663 1390 =-52 397 =-30 =24 =9 =14 =24 1940 =19 =-15 =40 683 980 =35 =-12 =-13
tree recertification_commitment 846 361 282 463 3124 3115 1056 =-11 =21 =20 99 7 =-20 =18 =38 1940 417 =-19 99 121 =47 =-18 41 =-16 =22 =-12 =-32 =-29 =42
tree recertification_commitment 514 521 559 3142 1396 3319 1661 401 2500 1087 =-26 =17 23 =-16 =19 649 =16 =-17 =22 =16 =28 =33 3365 2713 =29 =-15 =-23 =-35 =-32
tree recertification_commitment 787 483 344 136 227 99 =-13 =16 1192 3396 3163 =-24 =6 =12 =24 =24 1634 =43 =-5 178 1257 544 =41 =3 =-9 2504 =-23 =21 =26
tree recertification_commitment 320 1390 1751 39 0 1219 =-18 =14 =20 =16 =32 450 951 1628 850 1092 =40 =-3 =-9 =-9 =-14 =-17 850 39 1346 =-30 =10 =6 =16
tree recertification_commitment 44 =-37 1593 284 1073 593 673 1056 3274 3397 3105 880 =-41 =12 1015 =22 =-23 =15 =13 =21 =11 =21 130 1390 =-9 =32 =-12 =30 =22
tree recertification_commitment 3096 3193 3122 1345 3135 884 491 875 3344 =-26 =15 =12 =17 99 =20 =-18 =28 890 =30 =-13 1879 3398 =22 =-15 =-18 =26 255 =32 =-20
tree recertification_commitment 533 1777 646 1056 3120 107 425 =21 =-21 1538 3188 1510 1019 1705 524 =-20 =1 =2 =17 =16 =25 =-33 =24 =32 =31 1628 =42 =-14 =38
tree recertification_commitment 533 44 =-37 3122 3138 1345 617 427 1675 726 2987 397 1647 =-40 =-6 =-8 =12 =15 =13 23 =16 =-23 =13 =14 =22 =19 28 =62 =-11
tree recertification_commitment 44 =-34 361 3122 3215 1219 646 3123 3245 3239 3301 3164 1650 3399 381 =-25 =19 =23 =14 =12 =25 =24 =26 =14 =32 =28 =41 =23 =-22
tree recertification_commitment 140 =-36 453 1498 482 2036 1777 1734 362 1015 =-18 =7 43 =43 =-15 =30 =24 1503 2826 57 3219 =44 =7 =-2 =-16 =-25 =-14 =-27 =-22
tree recertification_commitment 502 13 3183 3142 2171 3163 1593 414 =-37 =-8 99 =-18 =20 =7 =16 =21 =22 1133 1073 3122 789 =9 =-15 =29 =36 =-18 99 =25 =-6
tree recertification_commitment 1329 140 =-34 281 857 3400 703 82 92 705 173 1423 631 =28 =-15 =1 =-13 =-10 738 =-28 =20 =-22 =-25 =-27 =-17 738 =-27 =10 =-37
tree recertification_commitment 736 3377 57 141 140 =-27 11 3230 236 3276 837 3288 1834 =18 =-4 =-8 =-13 =-12 =-18 =-24 =-25 =-25 3134 412 =-24 =6 =12 =39 =-29
tree recertification_commitment 412 2500 502 3105 945 3211 559 3102 536 =-35 =3 =0 3142 2139 506 =20 =-20 =-23 =-32 =12 =17 3 =32 =-15 294 =-10 =24 =11 =20
tree recertification_commitment 979 140 =-34 374 74 533 177 271 2940 685 =17 =-14 =-26 62 563 618 =26 =-2 =-9 =-14 685 1705 =-28 =8 =12 =46 =-20 =-22 =-36
tree recertification_commitment 521 1345 514 3389 1634 2096 1723 3164 3141 561 =-22 =11 =12 =17 87 =-6 =31 =24 7 525 =33 156 =-25 =6 =24 =42 =-24 =26 =-31
tree recertification_commitment 2520 534 533 =-45 =41 55 =15 =-19 1073 685 3174 474 644 955 3126 =22 =-10 =-20 =-17 =-26 =-25 413 =-10 =30 716 3274 =33 =0 =-13
tree recertification_commitment 271 1219 544 175 =-37 320 =16 87 =-33 =3 87 =19 =-11 =41 1430 3306 462 2804 343 2713 1498 =19 =-12 =-12 =-14 =-11 =-16 =-21 =-23
tree recertification_commitment 140 =-34 807 533 271 156 232 3319 =-30 =0 =13 682 593 =-17 =27 =34 1209 2672 426 344 837 =23 =-8 =-7 =-14 =-11 =-9 =38 =-22
tree recertification_commitment 1510 115 272 3127 310 184 3378 655 3212 1682 =-20 =1 =10 =16 =21 354 1073 =-16 =19 =22 =25 1073 =39 =-23 =29 =25 68 =-8 =36
tree recertification_commitment 3370 522 1593 414 144 487 724 3219 3367 79 =-36 =2 =9 =-3 =8 3097 =-13 =22 =9 1538 =12 =-17 903 =15 =-22 487 =23 =-20 =26
tree recertification_commitment 282 209 1219 736 1030 1345 1593 1364 1500 232 883 2740 =-27 =8 =0 =20 =19 =6 1364 319 =24 =-13 =-19 =25 =41 =-25 =25 =33 =-29
tree recertification_commitment 55 3096 25 3322 271 227 682 2045 =19 =-17 =29 487 39 =-41 =-4 =6 986 2276 566 1157 =20 =-11 =-14 =-19 =-21 =39 =-15 =25 =-29
tree recertification_commitment 1510 3127 394 3188 738 2580 1466 3397 =-37 =1 =14 =7 3085 429 425 =-5 =-31 =15 =16 =27 1067 368 3274 =-7 =21 =25 =27 =26 =29
tree recertification_commitment 514 807 462 1073 981 3124 151 3151 =-13 =21 =21 =26 151 315 =14 =-16 =-28 542 487 518 =38 =-3 =1 =-7 =-26 981 =-42 =26 =-24
tree recertification_commitment 3043 3096 3291 2500 1705 2546 486 491 =-29 =6 =12 =17 =8 =11 =24 1940 =26 =-21 296 463 =40 =6 663 1379 911 =-28 =6 =17 =26
tree recertification_commitment 44 =-33 716 1717 1538 542 3230 3351 1879 3401 426 3222 =20 =0 =-13 =-18 =-15 =-18 =-21 =-21 542 =-19 =14 2113 =-3 =42 613 =-30 =19
tree recertification_commitment 512 156 368 483 380 429 3181 2323 451 =-32 =14 =15 =17 =17 =20 1648 =18 =-33 =22 23 =-5 111 281 429 =38 =-4 =-3 =-14 =-30
tree recertification_commitment 140 =-33 281 282 502 949 950 1160 980 1997 125 13 =10 =29 =-12 =-11 =-22 =-17 =-15 =-28 487 =30 =-10 =-21 3088 3062 =-33 =12 =18
tree recertification_commitment 284 1675 738 850 335 =13 796 3122 2255 655 =-35 =10 =8 =-1 =6 =10 890 2940 1094 106 =0 =25 =-6 =-11 156 =-22 =12 =27 =28
tree recertification_commitment 142 592 395 514 281 502 175 218 1746 399 =-26 =13 =23 =21 413 =24 =-4 1015 =-4 =26 =-18 =-24 =25 230 =2 =38 1185 =-24 =18
tree recertification_commitment 502 3326 1593 1061 107 =11 2259 353 2580 3083 648 =-44 =4 =-7 =-6 =10 =13 =23 557 =15 =-18 =30 2520 755 193 =-26 =14 =32 =23
tree recertification_commitment 1762 3402 1593 1772 1512 3134 3403 644 151 35 272 3304 1023 =-21 =11 =10 =22 =25 =9 =-28 =18 =-31 =11 =17 151 =-2 =28 =25 =23
tree recertification_commitment 453 1510 3096 151 546 401 371 =-26 =7 =8 3184 1279 =9 =-14 =-19 546 =23 3196 537 1424 =-21 =14 =20 =28 367 =30 =-5 =30 =-23
tree recertification_commitment 2520 401 1110 518 3268 =-43 =2 =8 =26 55 =16 =-19 140 =-29 72 3113 981 =36 667 1279 518 =13 =-13 =-17 =26 =-20 518 =-10 =24
tree recertification_commitment 1777 3102 295 1762 3141 3122 3164 1788 368 1012 3225 2450 =-39 =-4 =2 =-2 =8 =13 =12 =2 649 =13 =-9 57 =-6 =35 =20 =17 =27
tree recertification_commitment 177 749 371 590 1930 593 3215 1066 1056 3332 14 3294 1781 3100 =-15 =12 =17 =18 =13 =24 =23 =22 =41 =31 =-25 =-23 =-30 =32 =-16
tree recertification_commitment 533 736 2520 3096 1634 1718 150 =-45 =0 =8 23 =-7 =14 =14 175 3200 1669 1047 23 601 =19 =-5 =0 =-13 =-15 =-17 =24 =-26 =29
tree recertification_commitment 3115 3361 58 1219 3404 914 3405 1747 503 3371 3367 =-18 =8 =5 =11 =7 =13 =24 =22 2036 =-2 =33 1015 62 =17 =-20 =31 =28 =27
tree recertification_commitment 3329 3299 320 1717 646 789 481 57 3319 3406 284 981 =7 =-13 =27 =28 =23 =-11 =-19 3155 =-24 =14 =29 =35 789 =-23 =-2 =35 =34
tree recertification_commitment 198 2036 413 =10 3169 3407 638 2021 1647 =-24 =-2 =11 =13 =14 =17 2826 2615 413 =2 427 542 =30 =-6 =-1 =-9 =-16 2285 =31 =-2
tree recertification_commitment 199 2750 1030 1583 1056 3106 673 445 676 561 3061 3155 832 =-29 =10 =6 3083 =-16 =19 =10 =10 =12 =4 =20 =22 =25 =29 =29 =35
tree recertification_commitment 115 3391 244 359 209 3408 749 673 3225 =-18 =7 72 710 742 =-22 =9 =15 =14 =8 =11 =12 =11 =19 =33 113 =-8 397 =38 =-1
tree recertification_commitment 44 =-33 324 2070 890 670 147 3409 1723 2580 =6 =26 =29 =-9 =-13 =-16 502 3348 3161 412 685 =-37 =2 =3 =8 =20 =17 =-24 =-27
tree recertification_commitment 3254 44 =-30 1834 99 1669 1462 117 =18 =0 =-17 =-22 1718 774 534 1661 218 1390 =-39 =-7 =2 =5 156 =-14 =17 =11 =25 =-17 =38
tree recertification_commitment 3215 2086 46 1406 673 513 1437 503 =-20 =11 =8 =12 44 =-24 3202 3180 2231 546 =5 =43 =-12 =-14 =-15 =23 =31 3105 =24 =-11 =37
tree recertification_commitment 3122 1220 1723 3085 =-32 =3 414 =-7 =25 1067 981 659 593 1746 =-18 =12 =12 =14 438 2113 659 =13 =-14 =28 =-10 =22 981 =32 =5
tree recertification_commitment 3377 1675 1485 2497 823 502 99 1038 265 3371 =-39 =2 =2 =15 559 =2 =-18 =3 =23 175 =28 =-7 2580 175 =10 =-16 =22 =22 =34
tree recertification_commitment 3333 1675 3061 3142 1536 613 1565 401 546 2935 =-34 =13 659 =0 2279 3137 =-32 =5 =10 =3 =15 648 =20 =-15 =22 =19 =15 =28 =36
tree recertification_commitment 754 39 296 542 3288 421 1058 =18 23 981 =-6 =21 =-16 =-9 =-11 =-22 850 143 2107 1058 =-33 =-3 =10 =19 =12 41 =-10 =24 =-24
tree recertification_commitment 950 381 3180 54 3133 3102 3391 3123 3083 51 413 410 663 =-27 =17 =25 =-17 =13 =13 =20 =32 =25 =-22 =-23 =-22 =31 39 =-26 =7
tree recertification_commitment 3102 3123 3127 232 271 1364 =-33 =0 354 3338 2732 545 395 =-10 =16 =-30 =13 =14 =11 =15 296 =28 =-14 1423 =20 =-13 545 =26 =-11
tree recertification_commitment 521 1675 3127 368 3377 1470 3410 738 1262 3319 455 1705 =-29 =-1 =5 3219 =24 =-10 =18 545 =8 =-17 =22 =23 =22 =22 =20 =29 =-27
tree recertification_commitment 361 1160 1498 394 1683 1524 3350 723 450 787 =-8 =12 =13 =16 =28 =27 =-18 522 1834 =27 =-3 =2 =-23 1032 =-26 =7 381 =-30 =14
tree recertification_commitment 544 3377 2520 1185 2107 846 =-36 =9 =10 =17 736 3174 72 1220 =-2 =23 =-3 =-12 =-19 =32 514 1423 1582 3115 =35 =-6 =-2 =-4 =-10
tree recertification_commitment 3127 1834 142 705 3391 1751 723 1593 1002 241 890 802 =-28 175 =-15 =19 =17 =18 =-24 =16 =-13 =25 =31 =-13 3348 =-24 =12 =-23 =30
tree recertification_commitment 533 63 106 362 230 =-28 320 =21 =-17 =13 3034 445 230 362 =13 =-12 1723 =-27 =12 230 =-3 =30 2940 =36 =-5 =-15 320 =39 =-6
tree recertification_commitment 2070 483 80 3181 2750 23 271 3406 =-30 =2 =-4 682 673 =-11 =10 =18 =15 =22 178 =19 =-11 487 178 =30 180 =18 =-24 =-16 =-26
tree recertification_commitment 575 738 3326 1777 1185 1485 310 534 1538 =-36 =-4 =-8 =5 =4 525 =-12 =22 =22 =28 890 72 =1 =24 7 =-21 525 =-17 =28 =27
tree recertification_commitment 140 =-30 453 199 198 890 1066 3181 659 546 3174 =-14 =15 1058 =-4 =19 =10 =22 =23 649 =-29 1058 =-2 =22 =22 =36 667 =-30 =8
tree recertification_commitment 1073 3142 294 884 2500 354 431 =-35 =7 =6 883 =-9 =23 =7 14 1257 1647 1058 =-17 =7 =13 =23 =22 =20 2139 1655 =20 =-10 =-14
tree recertification_commitment 25 474 831 969 3272 1763 1012 2881 1643 514 =24 =-13 =-7 =-7 =-5 275 =-15 =9 =-10 =-12 =-12 673 =-30 =12 320 =-20 789 =-14 =13
tree recertification_commitment 80 3122 1279 1030 394 832 1406 3161 318 643 =-29 =3 =7 =10 =16 =20 =11 =31 =-31 474 1781 =27 =-5 =-16 1372 409 =30 =0 =-6
tree recertification_commitment 3291 3123 1061 1 39 850 3162 3106 3107 =-8 275 =-39 =1 =12 =15 1940 =17 =-19 1538 =18 =-8 =-22 =25 1379 267 =29 =-3 =-9 =25
tree recertification_commitment 512 3351 1481 20 281 361 1503 3242 3411 1054 =22 175 =11 =-11 =-9 =-10 =-5 =-20 14 804 =-26 =9 =10 =-20 2638 =-17 =8 =-22 =-22
tree recertification_commitment 2086 533 512 1058 23 3097 890 =7 =-23 723 =-30 =8 227 =20 =-3 3097 796 682 =-16 =17 =22 682 =33 =-2 =-23 7 =45 =-17 =20
tree recertification_commitment 426 1030 3096 2732 3106 1919 3274 107 =9 212 3291 39 143 390 404 =-26 =4 =10 =8 =-3 =11 =11 =16 =9 =18 =19 =13 =28 =-25
tree recertification_commitment 3344 1369 3272 3133 3365 213 768 99 275 175 2497 =-1 =21 =-22 =21 890 =20 2500 =-12 =19 =-13 =-13 =-16 =-20 =-21 3083 =-29 =4 =28
tree recertification_commitment 1329 646 1219 950 3137 13 218 1661 3336 1067 329 =-18 =14 =3 =16 =11 =13 3412 156 =-1 =29 =-19 =27 =-14 437 =34 =-1 =30 =-32
tree recertification_commitment 282 3170 3254 17 1723 296 3098 3169 911 1525 =-21 =11 =-3 =10 =11 911 =14 518 =-21 =9 315 931 =-11 =15 =25 =25 =29 =29 =-28
tree recertification_commitment 3329 3106 1524 3326 503 41 2255 3163 3239 1345 =-35 =2 =9 =13 =17 177 230 =-8 0 =19 =-17 354 =-29 =17 =17 =23 =24 =27 =25
tree recertification_commitment 2520 3329 592 107 =12 1536 58 =-28 =5 =11 78 =-11 =29 =22 1879 7 553 3222 =5 667 =-23 =9 =21 553 25 =32 =6 =-4 =-15
tree recertification_commitment 533 3127 2750 3043 673 3268 3370 2279 1751 1396 3160 =-29 =3 =6 =11 413 =21 =-10 =15 =16 =7 410 3034 =20 =-7 =-7 =26 =31 =31
tree recertification_commitment 140 =-30 3215 2520 445 3291 3141 =-38 3219 =9 =-11 =31 117 =-10 =26 374 2733 3276 3200 13 =9 =26 13 =15 =-20 =-13 =-12 =-15 =34
tree recertification_commitment 846 80 890 74 561 1634 565 =-11 =16 796 553 =5 =34 =-9 =22 =-17 1364 796 =-27 =4 =9 1364 369 =-12 =20 =26 1257 =35 =-2
tree recertification_commitment 1581 1723 3142 3149 3359 3413 913 335 =5 3376 3083 =-22 =-4 =10 =11 =11 =16 =19 =23 483 1651 2450 =17 =-9 =-17 =26 437 =28 =-8
tree recertification_commitment 646 1425 3223 3361 673 2500 738 723 585 =-33 1372 =-16 =16 =6 320 =0 =-17 387 1054 =15 =-10 =-16 525 =22 =-6 =22 =17 =21 =24
tree recertification_commitment 755 271 78 175 =-30 =-4 =4 73 40 296 =17 742 =7 =-22 =-14 553 1364 =16 =-12 =-21 1994 409 1503 1655 =34 =-1 =-6 =-5 =-11
tree lapse_notification 2723 742 3414 3415 =-117 =-21 =66 326 480 3415 =-101 =40 1007 =11 =-108 955 =47 =-71 1092 326 3416 =-106 =78 =7 26 9 =70 =-100 =-92
tree lapse_notification 1525 1541 2310 567 3417 3418 =-110 =41 =35 1092 1372 =-87 =40 =37 296 =-58 =62 1092 =-87 613 =73 =-26 1092 3419 439 =-80 =59 =19 =62
tree lapse_notification 311 2981 3420 =-105 =-22 =37 1461 1682 24 518 3421 3422 1599 =-99 =61 =92 =37 23 =-44 =86 1410 =-41 2429 =72 =-77 247 =49 =-97 =101
tree lapse_notification 3423 1015 =-103 311 1354 3051 =-97 =41 639 =-47 =73 44 =-111 356 639 141 =-11 =92 =82 3424 =96 =-70 44 =-103 311 41 =-55 =86 =78
tree lapse_notification 644 3421 1541 1863 =-97 2326 3060 =-70 =73 =92 2468 =-41 =59 193 =-20 =65 482 3060 1619 2539 1481 =-67 =14 =95 =89 =82 2594 =68 =-80
tree lapse_notification 1015 3425 =-95 =66 742 3046 2497 24 =-83 41 =52 618 =-74 =16 =16 =84 43 51 =-55 =47 41 =-66 794 188 3426 =83 =-79 =-26 =-18
tree lapse_notification 3427 2629 399 3425 3428 3429 1490 =-90 =-53 =35 =17 =89 1092 3046 3043 =-84 =76 =88 1129 453 =57 =-49 =-73 63 =44 =-58 1092 =4 =79
tree lapse_notification 3427 369 3430 178 =-89 150 912 =-83 =42 43 =17 =-54 2343 1 =-5 =-67 =71 178 =-60 80 =-10 =63 178 3060 =-42 =69 43 =14 =79
tree lapse_notification 3431 3428 1445 92 3425 =-85 =83 87 3430 =-84 =69 =21 7 1418 =28 =-75 =-54 =67 92 93 44 =-94 =10 =-80 44 =-98 2895 =64 =-78
tree lapse_notification 644 3432 3420 455 3433 1595 =-82 =-45 =0 3434 1372 =-61 =9 =93 =53 =8 567 3 =-72 1634 1372 1619 3433 =-24 =85 =102 =62 =-59 =60
tree lapse_notification 311 2556 2727 =-81 =-4 523 =-47 =88 106 =-83 74 399 1279 523 1032 141 =-35 =53 =70 =51 =67 3435 1283 3436 =76 =-89 =-35 =-88 =-63
tree lapse_notification 394 516 3437 3403 1354 2974 =-78 =1 113 =-79 =-29 =11 =73 417 =-84 =43 1354 117 3071 =-63 =70 673 =7 =-65 55 121 =57 =-84 =-60
tree lapse_notification 178 3060 =-78 3431 =-55 =79 3431 3200 3438 1222 3407 1599 3439 3061 =-63 =4 =43 =31 =46 =14 =48 =48 544 778 3440 =6 =-68 =54 =58
tree lapse_notification 2629 399 356 1490 3441 =-76 =90 =-33 92 544 =-63 =15 =86 92 3071 3088 1160 =-68 =-8 =76 =81 1158 =46 =-73 1160 41 =-29 =48 =72
tree lapse_notification 2573 178 =-75 24 87 1863 455 =-73 =19 =-8 1354 =-32 140 =-74 =40 3407 =-16 =73 140 =-88 178 1160 =-61 271 =-31 =92 2371 =76 =-75
tree lapse_notification 356 1490 3442 3443 3444 1567 3445 3446 =-72 =21 =54 =11 =-13 =56 =22 186 =-36 =20 92 186 1445 3447 359 =-71 =39 =72 =47 =20 =79
tree lapse_notification 644 296 3425 2723 =-73 778 =-48 =45 =81 156 2294 3432 =-64 =22 =51 738 1717 =58 =-40 =-46 156 1461 2416 =-56 =74 =32 546 =63 =-35
tree lapse_notification 3427 644 3433 1279 3448 3449 =-71 =64 =2 =-25 =16 2497 2524 1377 916 409 =-58 =0 =72 =-62 =79 =73 3450 390 997 =54 =-61 =-38 =-58
tree lapse_notification 2573 311 3451 =-70 =84 296 523 1279 1682 =-62 =-7 495 =55 =-53 175 =-73 =49 3452 175 =-17 =64 =-87 178 1354 =-30 =80 3114 =58 =-67
tree lapse_notification 2687 3432 1357 1160 3453 3454 3455 =-68 =27 =24 =72 1092 3456 =-58 =81 304 =45 =-39 3124 1726 =-28 =62 =86 =20 156 =-38 2472 =64 =17
tree lapse_notification 178 1473 =-69 =-25 296 1461 2687 1473 1490 =-65 =9 140 =-82 =62 140 =-81 156 =-19 3457 =74 =-78 =58 156 271 =-57 =36 3458 =72 =-77
tree lapse_notification 394 3420 2617 810 2972 3425 3459 3460 360 =-65 =-20 =57 =53 =91 =21 =-4 =29 =60 141 1709 2625 360 =-43 =45 =53 194 =54 =-76 =50
tree lapse_notification 1221 1525 3461 2727 3420 =-66 =8 43 =-58 =61 =37 916 =-23 =62 1525 140 =-74 524 611 =-44 26 553 =40 =-27 =-72 =62 140 =-71 =65
tree lapse_notification 1092 2704 3415 2386 3462 1615 618 =-66 =-45 =71 =54 =51 =15 =2 1279 611 2685 3415 3463 =-54 =75 =79 =59 1007 =15 =-52 24 =-21 =72
tree lapse_notification 797 639 3423 1357 3046 1490 3464 =-66 =-1 =-34 =23 2036 =-34 =35 =22 1092 502 =-54 =40 1559 =39 =-61 3465 1092 813 =1 =65 =66 =-73
tree lapse_notification 1221 2704 3060 1525 3466 =-64 =3 439 =-28 =55 3431 =-13 =79 =15 1525 3431 624 78 3467 =-61 =72 =23 =11 3424 175 =-16 =46 =-83 =52
tree lapse_notification 3427 1682 2416 1726 3468 3469 3470 =-63 =29 =74 =6 73 =12 =-51 2164 1366 =57 =-57 =-62 230 =-20 107 =-63 1723 =66 =-19 3450 =39 =-42
tree lapse_notification 1678 3430 1058 2982 2416 =-65 150 =-42 =46 =55 3471 3472 3421 140 =-67 912 =-40 =65 =42 =35 =127 140 =-77 92 =7 =63 140 =-78 =75
tree lapse_notification 797 311 3454 2735 3441 =-64 =99 =31 =35 2687 399 3463 315 =-4 =-54 =56 74 =41 =-60 140 =-69 74 704 =74 =-72 =-43 140 =-81 =52
tree lapse_notification 797 356 1525 1357 3423 3473 3474 3475 =-64 =50 =81 =61 =-5 810 =-27 =65 2629 1221 2327 =-50 =84 =23 =90 186 2416 =-53 =89 =54 =40
tree lapse_notification 797 369 311 3441 3460 =-63 =58 =102 1599 3425 3476 2084 810 3477 =-52 =65 =15 =69 =59 =114 =67 72 =13 3405 =84 =-51 3465 =40 =-71
tree lapse_notification 1678 2723 1058 3478 =-62 =93 80 1160 3046 =-53 =46 =8 =16 3 895 =-48 =39 2943 256 794 =48 =-18 =-71 =-44 3114 2723 =53 =-20 =-65
tree lapse_notification 2573 311 3479 3480 3415 3419 =-62 =20 =27 =43 =84 80 355 3467 1147 1541 =-50 =11 =67 =46 2356 117 =-34 =51 =-55 3481 =31 =-56 =33
tree lapse_notification 644 742 3432 1599 3482 =-61 =79 =3 =7 78 354 1073 =-55 2294 =-37 =30 =26 266 =17 =-51 186 2524 395 =-36 =84 =69 3483 =62 =-25
tree lapse_notification 3423 178 3071 3441 =-62 =103 480 =-29 =83 296 2687 624 810 3484 =-53 =71 =48 3485 =-18 =93 175 =-35 =31 =33 271 175 =-38 =33 =53
tree lapse_notification 369 644 1525 2524 2982 3461 =-60 =23 =41 230 =-48 =31 55 =13 =-80 1221 2704 1058 =-54 1222 =44 =-36 =96 =59 275 23 =-57 =48 =61
tree lapse_notification 3423 1678 1525 611 1541 =-61 =0 1726 3046 92 =-52 =-14 =61 =46 230 =-15 =44 43 329 =-50 =40 542 =69 =-15 55 413 =-6 =44 =-50
tree lapse_notification 1058 518 3486 3414 3487 =-59 =34 =46 =15 1046 =-23 =59 140 =-68 113 3286 =-53 =67 1717 374 711 639 3466 =1 =61 =44 =65 =-44 =-37
tree lapse_notification 797 1473 2723 3407 524 3488 3447 3061 =-60 =-18 =15 =78 802 144 =-5 =98 =-51 =16 524 101 =-30 =62 =32 1187 =9 3489 =68 =-59 =30
tree lapse_notification 3423 399 524 3490 3491 726 =-57 =-2 =71 =32 1209 =-22 =57 1709 524 1225 =-32 =42 =67 188 =54 =-63 417 =-73 107 =-65 299 =43 =-45
tree lapse_notification 1445 296 778 3414 3492 626 3071 360 =-55 =-3 =-3 =30 =26 =67 =8 1032 2691 2735 3051 3493 3071 =-34 =73 =64 =106 =75 =64 =77 =17
tree lapse_notification 311 3046 3461 2717 3494 2690 =-56 =45 =77 =41 =48 =58 113 3495 =-56 =34 156 =-18 1422 453 1158 99 22 =37 =-58 =63 =-34 =-14 =-19
tree lapse_notification 1015 3496 =-62 =75 140 =-71 3071 482 483 355 329 =-26 =12 =41 3497 =39 =-40 3498 3120 2895 950 3499 =55 =-12 =-2 =-55 =-68 =-74 =81
tree lapse_notification 1015 =-60 311 1354 1883 2758 2617 =-38 =97 =56 =39 453 =64 =-50 74 43 480 230 72 =-40 1570 =65 =-54 =55 =81 2943 =65 =-41 =-41
tree lapse_notification 311 1058 3460 1726 =-59 =22 =61 2950 2219 1678 3447 971 =-46 =15 =38 =61 =51 =79 644 141 1678 150 3488 =-48 =97 =-1 =2 =39 =54
tree lapse_notification 356 797 1863 626 360 2606 1615 3500 3501 =-54 =5 =50 =58 =67 =21 =60 3122 2344 =-25 =51 =71 72 =-2 =47 315 2344 =-23 =44 =57
tree lapse_notification 1015 3433 =-60 =61 1221 3071 1393 3049 2717 2539 2573 2735 =-36 =39 =1 =58 =53 =87 =62 =58 23 2472 1313 =40 =-78 296 =-43 =12 =58
tree lapse_notification 2687 1279 3427 1541 3502 3416 1568 3503 3474 =-55 =72 =53 =21 =59 =77 473 =-26 =55 =16 425 =28 =-24 1525 3504 =21 1709 =-53 =19 =52
tree lapse_notification 797 394 2416 360 618 2821 =-55 =73 44 =-62 177 =-1 =-47 =26 =21 44 =-64 1410 2427 =-8 =64 3505 =59 =-72 44 =-80 2232 =45 =-61
tree lapse_notification 1015 3425 =-59 =81 1221 1334 2727 2410 429 =-14 150 =35 =-49 =83 =65 329 =-48 =54 1920 74 3506 9 670 =45 =-39 =-60 =-74 =-28 =-72
tree lapse_notification 178 1525 3507 3003 2539 =-54 =37 =31 =90 =4 44 =-68 113 399 3508 =-43 =56 =60 425 1366 2349 1564 2075 =44 =-59 =-9 =-59 =-18 =-5
tree lapse_notification 178 2556 2704 916 =-57 394 =-34 =76 374 106 =-14 =137 =-36 106 =-37 =56 106 =-52 644 394 1954 =-28 =55 2472 =35 =-11 3509 =51 =-55
tree lapse_notification 1058 2344 2717 2352 1510 3073 3510 =-58 =53 =7 =-14 =20 =24 =24 113 1147 =-56 =70 80 3511 9 =10 =-64 =-49 3512 1158 =53 =-24 =-66
tree lapse_notification 1058 2344 3069 3513 1473 =-58 =4 =76 =19 =28 44 =-67 113 43 =-52 =30 2687 1362 1490 7 =25 3431 =-41 =52 =57 =-26 34 =55 =-27
tree lapse_notification 2629 1221 1661 1445 2219 711 3502 3478 =-54 =36 =45 =2 =52 255 =24 =-57 =10 711 43 3514 610 =-39 =32 =86 1425 =12 =-49 =50 =42
tree lapse_notification 311 2556 1133 3419 3515 3030 =-53 =79 =76 =29 1334 =20 =-56 =29 140 =-65 361 1564 1311 553 704 2286 =56 =-68 =-61 =7 =-32 =-35 =-49
tree lapse_notification 356 1490 611 355 3427 =-56 =-5 106 =-54 =26 700 106 =-52 156 =-16 =25 =-44 106 =-54 =36 156 1082 487 =33 =-33 =-40 103 =57 =-54
tree lapse_notification 178 1473 3479 3461 3502 3407 =-55 =19 =49 =64 =66 =15 1473 23 3442 397 3516 =-28 =61 =14 =32 1790 =25 =-32 361 2350 =51 =-68 =-37
tree lapse_notification 178 3423 1058 =-57 =-26 1334 =47 =-47 80 3423 1997 453 =5 =-53 3061 =-55 =78 950 =28 381 =-84 =42 590 1997 3517 =55 =-59 =-28 =-27
tree lapse_notification 369 2344 2735 3451 3518 2662 3425 2765 2713 =-47 43 =-50 =38 =37 =70 =13 =24 =42 43 =-16 =51 =23 150 43 329 =-19 =67 =46 =-38
tree lapse_notification 1015 3425 =-57 =79 271 3384 3371 3451 2573 644 1709 =-55 =0 =-8 =1 =41 =39 =40 266 61 1401 3276 644 =21 =47 =90 =-40 =-58 =-11
tree lapse_notification 369 639 1058 618 =-53 3061 =-17 =91 44 =-62 3415 1709 2107 3502 =-26 =61 =52 =44 =60 23 1709 =-36 =24 =47 44 =-69 3103 =49 =-54
tree lapse_notification 1015 3425 =-57 =79 843 186 2344 2497 777 2717 =-48 =47 =20 =50 =38 361 266 3519 1723 3520 =41 =-65 =-18 =-70 =-12 2497 =35 =-64 =68
tree lapse_notification 356 394 369 2573 3443 2545 =-53 =42 =42 =5 43 =-27 =46 3501 2950 2226 2416 =-8 =38 =59 =89 =62 3521 104 3522 =43 =-26 =-44 =-51
tree lapse_notification 140 =-64 2497 2704 3467 843 355 3461 275 =-49 2972 1046 =-28 =47 =47 =44 =15 =47 =39 845 =63 =-61 950 1313 3523 =34 =-83 =-69 =-33
tree lapse_notification 369 2497 2727 3447 304 3513 726 3490 3417 =-49 =68 =18 =24 =53 =13 =47 =24 113 =-53 140 =-48 =24 140 =-66 425 2500 =53 =-42 =-12
tree lapse_notification 369 1682 2704 3467 3463 394 516 =-50 =21 1744 2497 =-32 =26 =57 =59 =36 320 =51 =-12 230 =-13 =41 2723 3120 3524 =40 =-60 =-53 =-51
tree lapse_notification 1015 3433 3525 =-55 =23 =43 271 2344 175 3453 24 =-53 =-4 =52 =-4 =38 1765 3114 9 3348 2021 3432 =40 =-2 =98 =7 =-59 =-56 =-40
tree lapse_notification 1015 3433 =-56 =60 1393 1058 2310 1619 2490 3487 =-36 =29 =57 802 =51 =-48 =47 256 3276 3526 3155 =24 =-49 =-46 1717 =122 =-8 =-68 =67
tree lapse_notification 1015 3527 =-54 =88 44 =-67 994 3424 1221 2803 359 3 3528 =-38 =114 981 =20 3507 =-51 =92 =63 =114 507 =44 2135 =58 =-77 =-48 =-50
tree lapse_notification 92 2556 813 2704 742 1354 =-50 43 =-41 =39 =-16 =39 362 2687 =-17 =37 =67 43 =-20 =66 43 320 =9 =-39 3529 3121 =31 =-57 =-72
tree lapse_notification 271 3453 2704 2326 1744 491 624 =-53 =-13 =24 =40 =21 =24 =59 639 797 1568 2704 3530 395 1019 =-34 =30 =22 =71 =37 =48 =33 =42
tree lapse_notification 356 296 2650 3286 2294 3019 626 =-47 =40 =31 180 =-27 =56 =22 =63 2294 107 =-58 3430 =-5 =32 =55 55 186 =6 104 =51 =-53 =-45
tree lapse_notification 369 355 2704 3415 1539 1445 3427 3531 =-49 =77 =-5 =11 2943 1863 =-32 =25 =-59 =44 =22 =20 3472 659 1481 1717 =47 =-39 =-1 =-43 =-78
tree lapse_notification 644 1661 626 545 2021 3515 311 =-52 106 =-51 320 =15 =-29 =66 =22 =-4 =63 320 =45 175 =-62 =23 311 1370 =10 =-39 104 =47 =-23
tree lapse_notification 417 =-64 2629 3430 413 2524 =-51 =28 106 3407 =-53 =56 778 2036 1073 2323 =-30 =32 =6 =21 =48 3424 794 1709 =13 =56 =-21 =-56 =37
tree lapse_notification 311 1058 2727 2091 =-53 =79 =45 3420 1222 495 326 =-18 =51 =60 3528 =-36 =75 =75 2130 2472 2644 34 2660 =31 =-45 =-39 =-64 =-10 =-30
tree lapse_notification 1015 3496 3525 3532 =-55 =53 =31 =46 573 813 545 3533 610 578 2091 1621 2524 3495 =-23 =51 =19 =32 =93 =50 =39 =86 =27 =32 =76
tree lapse_notification 106 =-49 311 1490 618 2803 1458 2400 3078 2524 =-49 =34 =36 =77 =44 =92 910 =34 =-31 910 3446 =78 =-60 =-18 1331 25 =30 =-4 =-30
tree lapse_notification 44 =-63 644 3431 797 2982 3415 3433 750 2067 =-50 =48 =-14 =47 =59 =94 =45 3534 =22 =-43 2641 1758 329 1682 =12 =51 =58 =-26 =-40
tree lapse_notification 1058 3430 2821 3535 3443 3464 2581 =-40 =35 =30 =55 =42 =44 1425 =17 =-51 542 3497 624 545 711 =-3 =43 28 =69 =11 =50 =-40 =-12
tree lapse_notification 2629 1709 1490 2982 578 544 3030 2687 2490 3443 =-43 =44 =51 230 =-32 =20 =57 255 659 =11 =-48 =-75 =35 =55 =11 453 =34 =-46 =27
tree lapse_notification 178 483 3536 2327 3441 1160 =-51 =-11 =58 =63 =88 1541 =-14 1334 =119 =-11 356 285 3078 1512 483 180 =-26 =19 =5 =52 =53 =40 =39
tree lapse_notification 178 1682 797 460 =-42 =46 =14 =26 74 61 1564 1453 2504 2472 3537 =32 =-49 1525 2326 =-23 =47 =40 =-33 =-53 =-26 =-66 559 =-58 =43
tree lapse_notification 140 =-62 311 1372 3536 1433 3538 2672 =-43 =54 =73 =75 =105 1350 2668 =21 =-32 =111 453 1331 2130 1283 187 =43 =-52 =-32 =-26 =-41 =-30
tree lapse_notification 1015 3078 2545 1391 =-53 =35 =60 =41 26 3518 670 359 1092 255 1357 1227 =0 =67 =56 =-38 1313 544 =19 =54 =-64 =55 =-37 =63 =-41
tree lapse_notification 271 2416 2821 355 3486 =-46 =21 =1 =39 =36 2470 458 24 518 362 3539 1940 2546 =-30 =47 =20 =68 1 =35 =-38 =18 =18 =55 =52
tree lapse_notification 140 =-61 1058 618 1092 2727 2614 =-42 =72 =67 =-3 1030 =36 =-53 55 553 26 3426 1396 2506 =40 =-6 =-51 =-57 =-45 1525 =-12 =30 =-34
tree lapse_notification 44 =-62 271 156 3416 =-41 =55 480 1372 =-34 =23 1313 =43 =-59 2021 1490 281 2727 3536 3490 =-4 =63 =67 =46 =-35 =28 342 =81 =-32
tree lapse_notification 356 483 178 1160 3540 3541 =-52 =47 =53 =12 3485 =-15 =60 453 80 =3 =48 =-31 178 843 =-14 =67 361 3542 57 =52 =-54 =-88 =-53
tree lapse_notification 3423 1357 3415 285 1661 1279 1289 3503 1221 =-47 =-18 =42 =29 3224 =20 =-65 =9 =20 =35 625 =42 =-30 175 425 =9 742 =3 =-91 =34
tree lapse_notification 417 =-62 3543 3276 1092 2990 3060 916 3544 3545 3546 2631 =-33 =52 =65 =48 =54 =18 =46 =69 193 1314 3428 =4 =51 =-66 =56 =52 =135
tree lapse_notification 44 =-61 1490 1393 2687 611 916 3486 2717 2606 =-41 =62 =33 =27 =42 3444 =10 =-43 26 1445 =29 =-30 =-54 =48 3436 3483 =37 =-33 =-61
tree lapse_notification 140 =-61 2629 3543 2416 2294 1445 2982 144 810 2573 =-40 =-2 =13 1372 =-22 =51 =48 142 1372 =16 =80 =-30 =18 =29 =113 3547 =46 =-73
tree lapse_notification 271 1678 3416 2426 750 =-46 55 =6 =-66 =17 =49 =12 1717 113 369 =-39 =18 359 659 260 =23 =-26 =-17 3305 =71 =-56 3083 =-38 =52
tree lapse_notification 1015 549 1461 3474 3543 =-53 =54 =44 =41 =67 275 26 3526 1727 58 414 74 =9 =-37 =28 =55 =-52 =-51 1429 =-53 =50 320 =50 =9
tree lapse_notification 356 193 3425 2950 3447 2073 3548 3428 3494 525 =-34 =-6 =74 =24 =35 =37 =46 =58 =62 1331 =35 =-19 1572 55 315 =-10 =35 =-47 =51
tree lapse_notification 1473 2410 1595 2344 2950 3544 3518 1429 3549 2577 3550 3425 =-30 =51 =41 =34 =82 =25 =21 =44 =55 =19 =31 =71 3163 502 =11 =47 =-54
tree lapse_notification 178 2573 1180 3478 1734 3416 3451 =-39 =63 =47 =57 =72 =77 =19 1369 3424 2371 1368 2389 3114 =25 =-48 =-36 =-26 =-60 =-45 255 =9 =-54
tree lapse_notification 1015 3551 2386 =-52 =26 =43 3511 282 61 502 3552 117 523 395 =14 =90 =-35 1634 3424 =34 =-40 =-13 =-65 452 =42 =-44 =-55 =-46 =-51
tree lapse_notification 106 =-41 483 311 2821 3430 1490 =-39 1334 =31 =-45 =31 =68 733 3481 3250 =22 =-41 =-63 =-37 3163 903 1121 236 =42 =-49 =0 =-47 =-46
tree lapse_notification 44 =-60 3511 502 2735 458 3406 1345 610 2413 626 =-19 =40 =63 =29 =24 =72 1390 =-16 =103 1369 =46 =-31 394 113 =-36 =17 =51 =-54
tree lapse_notification 813 1393 2344 2581 2036 1542 3553 2803 3554 3461 1512 2713 =-37 =16 =38 =30 =52 =53 =81 =20 =8 =75 =25 2289 =62 =-7 342 =27 =-36
tree lapse_notification 356 296 711 3423 626 3420 1019 369 =-48 =0 =20 =53 =48 =6 =20 502 3462 =-5 =60 =53 3555 1 3556 2764 =24 =84 =-33 =-35 =-94
tree lapse_notification 453 3276 178 750 2294 2556 =-38 =28 =31 =17 1331 61 2164 1311 3557 604 =30 =-70 =-56 =-30 =-28 =-53 644 =-47 =31 =61 644 =-46 =9
tree lapse_notification 711 3433 2704 1058 1678 3533 =-47 =54 1510 =-1 =72 43 =-22 367 3509 3558 36 =21 =-28 =-49 =-56 =-45 3174 =28 =-39 =39 2568 =28 =-66
tree lapse_notification 483 3559 311 1287 1042 2727 3447 1372 =-48 =-17 =27 315 =69 =-45 =68 =67 175 3431 =3 =-50 =9 =99 7 374 =52 =-28 994 =6 =-47
tree lapse_notification 1287 453 2546 880 3078 533 3560 2470 2713 3406 3433 395 3561 =-18 =75 =25 =25 =63 =29 =32 =50 =41 =52 =-59 =52 2697 =-38 =38 =66
tree lapse_notification 417 =-57 2629 2294 2386 3485 2573 1595 2467 3438 486 =-24 =52 =50 =75 2711 =36 =-39 =14 =50 1369 =53 =-43 1158 2130 =42 =-36 =-24 =30
tree lapse_notification 413 3490 3467 3508 =-46 =44 =27 1048 =65 =-33 3483 3562 3563 2219 3462 3564 3565 1433 3501 =-6 =33 =41 =65 =53 =50 =48 =72 =60 =-46
tree lapse_notification 483 3051 626 1160 1678 3566 1682 3360 =-36 =43 =-3 =57 361 3567 =39 =-47 =-60 361 =15 =-32 =51 =58 3163 213 908 =27 =-44 =-21 =-49
tree lapse_notification 573 453 3562 545 458 1437 563 2073 1058 2165 2974 =-31 =32 =48 3568 =3 =-75 =45 =-50 =31 =70 28 =39 =-3 =60 =-29 685 =75 =-14
tree lapse_notification 106 610 =-45 =45 2606 1345 2704 2735 2326 1372 931 3533 329 =-35 =7 =46 =47 =1 =31 950 =45 =-48 2563 553 =58 =2 =-51 =31 =103
tree lapse_notification 271 3060 156 =-41 =-4 1726 =47 =-54 3497 3276 644 3569 460 1410 3427 3468 =-23 =60 =21 =24 1423 =105 =-36 =57 3570 =33 =-36 =61 =-36
tree lapse_notification 417 =-61 2704 2641 106 610 =-47 =67 3051 1595 2687 275 2981 3571 =-25 =43 =51 =13 299 =21 =-41 =34 =65 =-56 994 3370 =59 =-43 =-47
tree lapse_notification 187 955 3483 3562 2310 916 3513 3572 3276 3573 3448 604 784 =-10 =33 =-85 =38 =49 54 =55 =-42 =57 =56 =30 =39 =60 =-44 =-36 =-54
tree lapse_notification 1015 1585 1180 3471 =-48 =42 =69 =95 425 3483 483 573 1425 352 =12 =-31 =-48 =71 7 282 =66 =-32 =21 =-49 1209 871 =-23 =29 =36
tree lapse_notification 61 3543 2803 453 2497 2344 3030 429 1599 3574 1703 3437 =-28 =59 =36 =68 =32 =13 =57 =23 74 =31 429 =43 =-65 =-25 =75 =78 =-61
tree lapse_notification 3559 453 573 3456 1092 2982 355 2067 =-20 =46 =23 =49 644 99 890 =-29 =32 890 =28 =-22 =37 1334 =55 =-23 =51 2829 =-42 =21 =96
tree lapse_notification 1031 955 2803 1525 275 3468 2386 3123 193 3030 544 =-25 =35 =45 =13 =41 =32 =35 74 =17 =-20 1279 =22 =-32 =64 =-41 2327 =19 =103
tree lapse_notification 3559 3575 1512 3071 3362 843 3518 3576 156 142 1429 =-23 =69 =-61 2629 480 2723 =-27 =8 =14 =23 =66 =35 =27 =30 =35 =47 =82 =89
tree lapse_notification 2396 1490 659 271 3535 610 3430 =-35 =-1 =38 =42 25 8 2067 1723 =16 =-49 =83 =-54 2580 =-27 =44 =-44 611 =35 544 =-14 =34 =64
tree lapse_notification 417 =-57 61 1369 1357 2650 3490 106 =-35 1542 7 890 1619 1682 =-9 =27 =53 =34 3368 =-13 =49 =43 =55 =82 =40 1500 =-8 =-87 =-56
tree lapse_notification 1015 1445 1585 =-43 =56 =29 44 =-56 3509 1717 2594 1425 2500 2978 11 523 =40 =18 =-42 =-51 2497 =-38 =32 1390 =-60 =34 =-41 =-17 =-55
tree lapse_notification 3468 3511 3577 2606 2091 2704 3071 1355 1092 2650 2631 2294 1226 =-35 =5 =7 =67 =63 =1 =68 =40 =21 =68 =57 884 =118 =-16 =-48 =47
tree lapse_notification 1015 2226 1843 2650 1046 =-47 =6 =61 =71 =79 573 1393 18 1611 1313 156 3578 68 =11 =-19 =62 639 =4 =38 =-53 =-84 =-65 =45 =64
tree lapse_notification 3579 1345 2606 2327 1180 175 3478 =-21 =45 399 2687 =-22 3529 87 =-35 =36 =-94 3452 497 =38 =-34 =-49 =72 =61 =74 22 =36 =-35 =121
tree lapse_notification 417 =-55 538 1058 2614 178 =-25 =0 =74 61 553 361 26 3296 =40 =-27 =-36 178 =41 524 =-56 =28 158 =8 228 =-71 =38 =-56 =-36
tree lapse_notification 417 =-59 3511 187 3580 2410 3581 1579 2203 3582 2183 138 3583 1048 =13 3472 =1 =-56 =-32 =48 =-43 =-53 =-44 =-55 =79 =61 =80 =-45 =-41
tree lapse_notification 44 =-57 1015 285 1046 =-44 156 =48 =-39 =30 843 1365 3555 58 3584 156 439 =10 =-36 439 =7 =49 =-53 =48 =-64 =-34 474 =66 =-17
tree lapse_notification 1015 3078 726 725 2668 =-46 =35 =51 =42 =59 3483 2157 72 1227 755 1209 =-7 =35 1682 3585 =40 =-42 =-35 =63 3586 =24 =-44 =-70 =-43
tree lapse_notification 1393 1058 3587 2704 2546 3588 618 =-41 =30 =27 =38 1686 =27 =-57 =66 1350 3555 61 3418 2711 2465 =11 =-56 =-24 =79 =-48 =-69 =55 =37
tree lapse_notification 44 =-55 1357 981 2310 2107 882 567 3544 3406 2638 3513 3461 =-14 =40 =56 =28 =51 =53 =24 =44 =42 =49 399 =-42 =39 614 =40 =-35
tree lapse_notification 356 230 2021 1512 533 932 =-34 =57 =23 =44 329 150 177 =101 =-15 =-12 =-44 2687 =-8 156 =-11 =48 1484 282 2641 =23 =-36 =-49 =-56
tree lapse_notification 140 =-53 563 55 282 1765 1368 431 916 880 2344 3589 1768 =4 =64 =78 =41 =-50 =40 =56 =-23 =-43 =-37 372 742 =9 =-51 =50 =-34
tree lapse_notification 3590 644 1709 107 =-51 3591 794 530 460 =-17 =33 =33 178 700 =99 =-7 =-3 =66 =20 794 104 3592 =25 =-49 =-24 1220 =-67 =32 =73
tree lapse_notification 140 =-52 1678 3536 2294 1334 271 2821 =-23 789 =63 =-48 399 2573 516 304 =-18 =50 =69 =30 3472 =42 =-45 =-36 =24 =74 3472 =32 =-39
tree lapse_notification 460 994 3509 3414 711 1133 285 3535 1343 1031 3514 =-20 =40 =32 =14 =56 =28 2547 =20 =-38 3583 950 =43 =-18 =-40 =50 =-58 =-46 =47
tree lapse_notification 1015 2226 884 3463 949 =-54 186 =71 =-34 =43 178 =-43 512 =115 =-23 =55 3523 922 92 2539 2546 2413 =-8 =65 =53 =49 =18 =-59 =-62
tree lapse_notification 140 2595 =-58 =27 425 1318 3556 455 1670 2335 1313 1975 =17 =-41 =-40 =-32 =-42 =44 =-25 =-57 166 1048 2949 3456 =-19 =40 =39 =-58 =62
tree lapse_notification 140 =-50 563 2470 3582 68 2668 3593 =34 =-43 =-39 3594 3595 55 750 1510 2219 3466 =-17 =38 =42 =34 =16 =-28 =63 =76 =-58 =45 =-35
tree lapse_notification 417 =-54 460 994 2641 1345 2386 505 2629 2687 1357 3416 =-24 =48 1481 =38 =-18 =13 =16 =36 =44 2374 =40 =-44 =-47 =-44 1423 =80 =-7
tree lapse_notification 2982 544 381 3375 3490 460 1461 =-16 =20 =29 =30 =42 =35 2363 1425 1997 142 1159 525 =55 =-4 =-39 =-3 =-32 736 =-78 =33 =-28 =50
tree lapse_notification 1287 2413 3051 2982 3071 1490 1619 2735 3596 =-19 =58 93 =-1 =76 3597 =47 =-44 611 831 =45 =-53 1160 =3 =-44 =33 =40 =45 =61 =51
tree lapse_notification 483 3577 414 1393 2638 2416 2327 =-28 =45 =18 3274 =50 =-29 =29 =11 =85 453 2654 3570 1422 1132 2504 =40 =-24 =-19 =-16 =-27 =-20 =-24
tree lapse_notification 3523 453 3551 1019 356 1357 475 789 =-24 458 557 311 491 =-33 =39 =22 =-64 =88 =32 =24 =14 1054 =64 =-26 =45 2827 =-28 =40 =-66
tree lapse_notification 1031 3577 1595 3078 1066 2410 58 869 626 3532 3423 =-16 =1 =46 =38 =42 =32 =50 882 512 =-61 =16 =30 =45 101 =33 =-17 =69 =51
tree lapse_notification 3375 487 1678 3576 1464 716 2803 495 3598 3588 3599 =-24 =54 =41 =72 1222 733 =35 =-39 =-24 =57 =14 =68 =60 =22 55 =-9 =-57 =58
tree lapse_notification 994 3559 2727 1752 3051 55 2497 359 2310 1084 2386 808 =-24 =26 =32 =61 =32 1054 =58 =-26 3523 =17 =-56 =-30 =47 =61 =30 =72 =-41
tree lapse_notification 140 =-48 374 431 3531 2581 1750 2264 3423 3447 3578 =-8 =65 =35 1007 439 13 =-2 =33 =-17 =63 =-53 3432 =39 =-30 =60 =93 =41 =-37
tree lapse_notification 320 2704 2274 997 1370 113 =-13 20 1073 =15 644 =55 =3 =-56 =-25 =-50 =-28 880 =54 =-71 3600 644 3463 882 =-33 =31 =39 =4 =49
tree lapse_notification 140 =-47 94 1287 227 1584 =15 =-55 144 3447 594 3601 626 3462 =-16 =40 =38 =50 =62 =57 3383 2500 101 =42 =-35 =-29 =-60 =51 =-54
tree lapse_notification 44 =-56 3579 3575 975 106 3576 2553 2226 =-50 =40 =47 =66 2294 187 3580 2981 92 =-8 356 =-2 =34 =43 =59 =-43 =29 =-57 =63 =107
tree lapse_notification 271 1219 3602 265 1425 311 2327 =-35 =51 =2 =-57 =-70 =43 =22 3580 2371 2771 1464 1147 113 =-31 3583 =8 =-21 =47 =66 =59 =-54 =68
tree lapse_notification 994 417 =-45 1686 1750 18 1396 3483 1619 3062 1541 2606 2463 3603 =-9 =75 =43 =58 3583 =35 =-34 =35 =38 =-44 =-47 =-55 =36 =-44 =-41
tree lapse_notification 44 =-55 2410 3437 82 3300 3604 753 1314 519 1318 1495 3163 1574 =-2 =35 =-32 =34 =-47 =-53 =-45 =57 =45 =42 =-61 =58 2468 =73 =-15
tree lapse_notification 1015 3605 193 =-36 =39 =77 1314 2086 3155 3030 700 1883 282 3083 1369 =17 =-15 2497 =-35 =24 =-40 =52 1525 =-21 =26 =56 =-48 =43 =-55
tree lapse_notification 417 =-53 3078 955 922 711 1975 1313 3606 144 1092 614 =-14 =25 604 =16 =-74 3083 =33 =-25 =-68 =-51 =-56 177 =37 =-14 =-54 =-35 =47
tree lapse_notification 3579 140 =-49 3559 2596 2735 1490 1393 649 1372 3467 2974 =-23 =33 =30 =20 3587 =-25 =49 =30 =15 950 1032 =45 =-28 =-34 =-59 =69 =113
tree lapse_notification 3559 3030 1717 61 2354 374 3607 2084 1067 458 2075 92 =1 =19 =-40 =63 1651 =-22 =25 =44 =-27 =-29 =-61 =-52 2497 =-44 =9 =57 =66
tree lapse_notification 994 55 977 711 2139 2974 3479 3380 1541 2774 =-2 =50 802 =31 =-21 =-53 =46 =50 =-34 2718 =33 =-42 =-38 425 99 =-26 =28 =-68 =-39
tree lapse_notification 3608 538 417 =-41 502 92 545 3440 3539 2573 3515 962 2413 =-33 =41 =46 =38 =2 =51 =43 =13 2917 =14 =-52 1137 =26 =-36 =-32 =-72
tree lapse_notification 1031 453 659 3609 3509 3556 356 3360 3602 =-1 =46 =52 1975 1221 =14 =49 =-48 =-28 =-51 =-74 3423 =-37 2733 =48 =-36 2827 =-29 =40 =49
tree lapse_notification 3579 3078 3531 3594 2416 3030 3610 359 3611 3071 =-12 =19 =42 2723 =30 151 =-51 =37 =55 =39 281 =31 544 =-50 =36 =67 =78 =47 =108
tree lapse_notification 44 =-48 1015 3605 2344 =-40 789 =-15 =78 =75 3608 2704 1110 2895 453 656 =14 =-29 1379 =-32 =25 =-52 =-32 361 =48 3423 =35 =-61 =-68
tree lapse_notification 1396 2396 3568 3497 1019 427 1429 626 1067 =-4 =-28 =49 178 =-23 =65 2634 =21 =-62 342 3584 =60 =-28 =-41 =-35 =-72 474 =69 =-16 =-53
tree lapse_notification 3579 573 502 483 3362 178 2990 =-45 =57 87 1393 =-25 =37 =7 1473 =54 =-28 994 452 =6 =52 =-33 1473 =2 2511 =40 =-34 =46 =103
tree lapse_notification 563 2713 2950 1042 25 2723 1678 624 1634 =-2 =-39 =33 3432 =42 =-18 3407 738 =-9 =43 =-64 58 =-25 =38 =50 =48 =32 726 =-43 =33
tree lapse_notification 140 =-41 3071 1768 1600 20 3120 113 106 =-41 =8 1780 733 1901 1717 3318 =17 =-51 =-12 =-35 585 =-24 =36 =-44 =-50 =-50 =-41 =52 =42
tree lapse_notification 1031 2294 1490 356 2573 7 372 1289 =-21 =46 =47 2577 639 =-46 =1 =31 =7 670 178 2416 =-22 =52 =23 =-47 =13 113 =-30 =24 =46
tree lapse_notification 3612 3060 3589 726 3580 149 2416 2771 3532 644 =-19 271 1226 799 =-50 =24 =18 =9 =43 =39 2520 =26 =-46 =43 =60 =26 =38 =32 =52
tree lapse_notification 487 399 3432 1015 3362 3490 754 3475 =-53 =27 =23 =52 =82 2727 =6 =49 369 =8 =-85 3613 =23 =-36 414 3501 998 =-39 =15 =37 =12
tree lapse_notification 3523 573 1048 61 282 659 742 1334 =7 1525 =-41 =45 3424 1158 =33 3423 =-43 =33 =-43 644 =-40 =27 =-35 =-49 483 =-48 =15 =42 =-59
tree lapse_notification 140 =-40 2396 2157 2594 2650 1066 3519 750 3573 2563 2416 3414 =-7 =42 =30 =-52 =45 604 =19 =-67 =-54 1133 =-46 =41 =57 =-38 =-66 =47
tree lapse_notification 1357 3577 2400 3562 1495 1092 1488 3614 522 144 3602 3453 =-36 =31 =31 =5 =13 =52 =33 =-1 1318 =38 =-43 =44 =50 1628 =87 =-13 =21
tree lapse_notification 2490 2344 1058 3615 2704 3423 =-43 =-8 0 =-11 =49 =62 106 =-33 553 480 =26 117 =-30 =13 =-5 2595 463 700 =48 =-7 =-32 =-56 =59
tree lapse_notification 1490 610 916 2439 3616 3516 3617 3618 3485 3619 2678 =-21 =21 =50 =31 =26 =63 =30 =45 =50 =23 294 =49 =-19 18 523 =27 =-5 =-43
tree lapse_notification 44 =-54 187 11 1287 1614 3544 759 3620 1760 778 3054 425 1712 =2 =-49 =-17 =-54 113 =-26 =30 =31 =61 =53 =43 =32 =46 =-51 =-46
tree lapse_notification 3523 3593 266 271 =-7 18 3348 43 667 113 =-18 2097 79 =35 =-32 =-42 =-30 3621 =31 =-31 =-7 =-50 117 =8 329 =-41 =6 =-51 =-59
tree lapse_notification 1031 843 659 2490 2982 3464 1525 3577 2396 3384 2638 =-17 =33 =20 =37 =59 156 311 =23 =-59 =30 =29 =35 =61 3423 =-46 =31 =31 =48
tree lapse_notification 320 659 1048 453 2285 3622 495 2226 =8 =59 3 =0 =56 =-48 =59 361 =-35 =42 1309 =-26 =43 2629 =-40 =32 361 356 =-14 =19 =-36
tree lapse_notification 3582 2467 3589 3595 3623 1768 2713 2737 3078 2632 148 356 =-13 424 =8 =-63 =43 =34 104 =56 =-38 =49 =29 =53 =-44 =53 =40 =59 =-54
tree lapse_notification 320 1334 1350 2704 =8 2723 =51 =-7 =66 311 669 =-57 =21 =24 2553 361 1015 3463 =-48 =36 463 1717 =11 =-34 =-32 311 =3 =-52 =45
tree lapse_notification 3570 3535 988 425 3598 3183 2048 475 =1 2113 =7 =62 =64 =-47 =72 733 639 166 3420 =-24 =25 =32 =19 2113 =-63 =27 =43 =55 =-35
tree lapse_notification 3535 58 778 2490 3462 1393 2876 882 2019 3624 1423 537 1570 =-22 =13 =-43 =-8 =46 =35 =26 =44 =20 =38 =54 106 =-41 =36 =33 =52
tree lapse_notification 3579 3468 417 =-49 3511 1750 486 18 3420 3503 266 311 2966 =-12 =44 74 =20 =-36 =-20 =49 1603 =41 =-54 =-48 =50 =31 =-43 =36 =99
tree lapse_notification 1717 1318 604 2467 453 557 802 3625 733 1103 =22 =-37 2113 =-25 =40 =-43 1357 3367 3415 =-32 =36 =39 =47 =-30 =-16 =67 =-63 =-46 =-29
tree lapse_notification 18 3582 3497 1712 1313 3626 845 3593 3563 2105 3160 563 545 =10 187 =33 =-34 =-16 =-36 =-38 =59 =-32 =-25 =-60 =-43 =-48 =-30 =-50 =-50
tree lapse_notification 417 =-47 453 1318 2594 922 1717 2226 106 =-15 573 1495 369 =4 =23 =45 3627 =65 =-17 3061 =62 =-21 1539 =-34 =23 =-43 =-31 =-47 =-17
tree lapse_notification 1031 2713 3163 1067 3483 3628 2556 2632 2553 311 2231 2717 =-21 =39 =52 409 =31 =-3 =47 =41 =35 =45 =-45 255 =-10 =-56 =-35 =27 =45
tree lapse_notification 3579 573 44 =-42 3591 778 2048 3464 533 178 2950 3421 1019 =-36 =16 =36 =43 203 1460 =-8 =39 =31 =22 =24 =62 =23 =76 =41 =96
tree lapse_notification 82 1490 318 3610 829 2416 3437 3368 2556 667 3078 =-10 =41 =-32 =22 =-51 =38 =16 =56 =67 =26 2596 495 =32 409 =37 =-11 =-50 =-55
tree lapse_notification 994 450 2581 150 458 3629 18 3592 =6 =-47 =-41 =67 998 =72 =-15 2416 74 265 =0 =-62 2236 =-48 =25 =33 =52 =-33 1525 =-49 =15
tree lapse_notification 3414 2354 2577 3630 3519 3606 63 890 2704 =-5 175 =61 =-4 2192 369 =1 =34 656 =75 =-22 1603 =-25 =30 =-60 =-53 =-41 =40 =-54 =41
tree lapse_notification 3529 2982 3305 3078 2774 3060 3576 3468 3375 778 3286 1433 603 808 =-17 =20 =20 =30 =17 =14 =40 =30 =54 =27 =43 =44 =-42 =46 =-66
tree lapse_notification 140 =-37 2660 3587 1686 282 1318 2305 474 483 3631 1067 414 =1 =28 =-31 =49 1884 =26 =-37 3464 =-14 =51 =-36 =-42 =-31 =-35 =62 =-43
tree lapse_notification 3509 3519 997 1318 2267 2349 121 1920 3420 2081 1042 1311 2737 3017 =9 =-34 =52 =-20 =56 =-33 =39 =-52 =-44 =-48 =-48 =-43 =-41 =-53 =-49
tree lapse_notification 2606 573 639 2982 275 1160 3632 2573 1726 =-32 =25 =19 =54 808 =-4 =66 2305 =12 =-33 =62 514 3424 =21 =-30 3633 =-55 =19 =35 =53
tree lapse_notification 44 =-42 1345 1067 626 524 150 3634 168 =8 =-37 =-55 =-20 1723 230 =2 =41 =-29 =43 3551 3362 168 2798 =-43 =16 =26 =33 =37 =17
tree lapse_notification 553 271 =-7 659 247 =20 =-36 =-18 2490 2021 1357 1525 1393 2713 3612 =-43 =24 =25 =13 1462 =19 =-40 =13 1222 659 =65 =-24 =-27 =50
tree lapse_notification 3579 538 1058 610 3030 =-14 =38 =33 3017 74 1290 3558 639 2943 1608 =17 =-34 =-32 =38 =-40 =-36 2497 =23 3107 =-56 =27 =-38 =-29 =96
tree lapse_notification 320 3497 2803 2632 1934 449 978 502 1331 1661 1603 =5 =-48 =44 =-18 =22 =-29 =-40 =65 =54 =58 =-40 1015 =-35 355 1393 =-14 =31 =20
tree lapse_notification 374 320 7 3622 2371 2050 3550 2446 =35 =-22 =-30 =-46 =-41 =-45 58 =-4 =39 72 685 483 1461 =-43 =33 =13 =11 =7 285 =-47 =22
tree lapse_notification 425 1920 3423 177 1643 399 318 =-6 =42 1126 1222 749 =55 =-14 =5 =-33 =-41 3420 =-28 =50 3635 1048 =32 =-7 =-38 =-52 502 =-21 =13
tree lapse_notification 3536 1585 1934 106 =-32 3582 3442 2771 158 2774 757 178 3419 1621 =-20 =39 =38 3626 =4 =-58 =-40 =46 =-33 =44 =34 =-49 =62 =41 =57
tree lapse_notification 2606 1287 3591 610 106 =-35 778 1512 3636 553 271 311 2188 =-42 =26 =0 =6 1621 =-28 =12 =43 =32 =29 106 =73 =1 =57 =39 =45
tree lapse_notification 3552 1393 3406 2490 3637 149 3430 1014 749 =-10 =18 =34 424 156 381 =-30 =36 143 =24 =-25 =51 =39 =41 =39 =46 2289 =44 =-10 =-45
tree lapse_notification 3536 140 1350 =-50 =32 1934 843 1495 2327 2374 55 3423 3323 =-8 =29 831 =18 =-52 =-27 =-51 2374 =-19 =76 =29 =24 =61 150 =78 =-19
tree lapse_notification 553 74 24 125 =0 =53 3638 3639 =36 =-28 =-31 381 =-34 =44 2413 3616 3576 483 2690 =-42 =29 28 563 =22 =-36 =-27 =50 =48 =47
tree lapse_notification 3559 44 =-40 2644 483 1331 3568 3529 1058 =-7 =14 =-59 =-70 =-28 757 106 =-21 3497 1647 3640 218 =32 =-18 =-32 =-31 =-22 =-37 =-41 =51
tree lapse_notification 843 2396 3406 1488 487 2632 1334 3372 1549 168 =-1 =31 =-48 =-44 694 =-36 =37 =43 418 414 1581 =-28 =13 =13 =-61 =25 =36 =48 =26
tree lapse_notification 2344 1058 571 3559 =-30 =33 =28 1786 374 255 3607 659 2836 3641 =21 =-41 =-41 2687 319 =-41 =18 =36 =-25 395 =-15 =34 =-32 =-54 =20
tree lapse_notification 2371 1643 1076 994 1048 1067 1490 460 1619 3438 3485 1525 =-6 =18 =48 =52 624 =50 =-19 =49 =31 =-6 =-11 =-34 =-40 669 =-39 =30 =-50
tree lapse_notification 1750 3568 843 1975 3587 3509 3607 3628 3518 3124 61 3642 955 =2 =-30 =47 =-37 =-27 =30 =41 =-37 =-53 142 =82 =-19 =-62 =31 =-68 =28
tree lapse_notification 320 25 3368 2500 3586 1492 606 3643 1484 2596 =33 =-13 =-27 =-35 =-18 =-21 =-35 =-25 =-34 3368 =-17 =39 567 950 2881 =-9 =42 =-37 =26
tree lapse_notification 2396 880 3559 2157 140 =-35 1490 3628 1726 2982 2631 1160 =-17 =5 =46 =45 =21 =38 255 3644 3645 =36 =-32 =-35 =-20 =-59 =50 =-44 =47
tree lapse_notification 44 =-40 460 778 869 3529 7 483 29 414 =-11 =20 =69 787 =34 =-28 58 3638 =-18 1755 =41 =-33 =32 =-50 =37 106 =-32 =33 =39
tree lapse_notification 3485 1019 2240 3646 2722 626 475 1066 2113 2687 =-10 604 438 2135 =33 =-5 =-37 =-53 =-28 =-47 936 =22 =-19 =35 =48 =48 =48 =24 =38
tree lapse_notification 3579 1287 2439 3576 2713 158 1424 3468 148 505 1920 =-6 =-51 =22 =43 927 =39 =-28 1614 =-41 =19 =-34 1452 =32 =-30 =46 =43 =35 =87
tree lapse_notification 320 2371 533 190 92 2219 1222 1508 =-4 =48 =-30 =34 2001 2349 3647 1366 2130 =42 =-15 =-24 =-40 =-37 =-43 =46 =37 =-47 390 =-14 =25
tree lapse_notification 431 3561 2581 222 3603 2631 626 1015 2545 2097 =-43 =22 =60 3648 122 =-6 =39 =47 =35 =40 =60 1372 =-4 =52 =45 =50 884 =42 =-15
tree lapse_notification 3376 1512 3533 601 563 1067 3582 1934 =2 =58 =-47 1345 3649 1390 =-8 =-49 =32 =24 3638 =-37 =32 136 2085 =42 =-26 =-26 =46 =31 =-41
tree lapse_notification 1287 882 2982 41 463 3008 3650 =-24 =30 =42 =33 417 =-40 399 463 1758 =7 2691 =-45 =23 3651 =-38 =28 507 =18 =-33 =38 =31 =43
tree lapse_notification 417 =-46 2660 3519 453 538 483 1425 311 1500 2226 916 2511 3170 =-35 =29 =35 =22 =42 =43 521 =19 =-48 =-42 =21 =-28 =-10 =-48 =-39
tree lapse_notification 460 3468 778 187 3472 2711 3163 3573 =2 =44 =-31 =-29 544 178 227 =68 =-22 518 =-49 =6 =-71 =-46 973 624 =-36 =35 =30 =30 =33
tree lapse_notification 1031 2950 311 2704 2107 2169 2416 241 1354 2556 =-39 =10 =3 =-2 =35 =46 =30 2556 =45 =-35 320 936 =20 =-26 1279 =2 =-30 =39 =37
tree lapse_notification 1048 3591 955 1920 44 =-35 802 1015 =-7 880 =18 =-32 1410 =-17 =31 =-49 475 =-42 =38 =67 1429 802 117 1437 =-64 =18 =0 =24 =27
tree lapse_notification 3577 1372 962 2577 3652 3018 3616 =-16 =38 =34 =42 =29 =35 3653 882 1067 255 2685 374 3342 =31 =-28 =-34 =-26 =-7 =-11 =53 =-38 =45
tree lapse_notification 3433 2400 431 1429 1209 3654 2581 3544 425 =-10 3148 2949 1574 213 =-48 =0 =10 =18 =11 =27 =34 =48 =14 1209 =38 =-34 =25 =43 =29
tree lapse_notification 44 =-36 3570 3497 320 3472 2130 1035 352 =24 =-11 =-38 1227 =-42 =46 117 28 =-59 =16 =29 916 =-5 =26 639 =-48 =18 311 =-50 =7
tree lapse_notification 3579 573 2231 2722 2581 1372 3301 178 2723 2294 1726 =-50 =14 =25 =7 =-8 =42 1219 487 754 =0 =39 =-18 =36 =39 =46 =29 =29 =84
tree lapse_notification 3483 977 140 =-30 150 282 3655 2500 3656 757 2635 1015 2226 =-7 =79 =26 =-34 =-24 =-24 789 =16 =-39 =-42 =-24 1221 =-21 =8 =-35 =-33
tree lapse_notification 573 733 1447 3657 3423 1441 3658 949 3485 1137 1750 =-1 =27 =-37 =47 =-41 =57 =-38 1015 =76 13 502 =-14 =28 =26 =56 =-43 =-32 =30
tree lapse_notification 3579 3608 3552 3030 3591 3406 1031 2363 1423 =-7 3291 1221 3431 =4 =-43 1790 3424 =22 =-32 =-22 =-45 =-36 =31 =39 =55 =43 =-45 =-55 =83
tree lapse_notification 3531 880 1369 3060 2523 553 704 3509 1661 755 429 =-7 =18 2343 =39 =-37 =38 =-39 =-38 =-8 =-40 =42 2539 3659 =-30 =26 =34 =-37 =53
tree lapse_notification 3591 2650 3620 1750 524 20 1758 1662 522 =-18 =12 1417 =18 =-50 1459 =-1 =40 =-49 2815 797 =-6 =26 =47 2497 =-4 =43 =48 =47 =55
tree lapse_notification 425 140 =-34 2943 1584 3380 3423 1007 410 374 2461 =19 =-28 =-21 =-22 =-29 880 3660 271 =9 =46 =-23 =-28 =-40 =-40 =-25 166 =-16 =37
tree lapse_notification 1042 3591 2389 1393 3612 2713 3658 1512 3578 3502 639 150 =-10 =-38 156 =-31 3661 =36 =-38 =33 =36 =28 =49 =24 =38 =23 =-35 =54 =44
tree lapse_notification 1686 3578 3030 3447 869 3222 431 458 3662 3663 639 644 533 =-23 =13 =-1 =2 =46 =43 1067 =43 =-27 =24 =34 =31 =32 =36 =47 =-30
tree lapse_notification 3587 3509 3623 843 1786 87 2687 544 3638 =-9 =42 150 978 2388 2711 =36 =-23 =-22 =-33 =-29 1709 =-43 =32 =10 =-42 =23 =-39 =-45 =53
tree lapse_notification 140 =-40 431 3523 3060 156 3478 3531 533 3043 =-20 =27 =20 =52 =44 106 =-37 356 601 78 =-14 1539 =0 =39 =43 =32 =29 =-42 =31
tree lapse_notification 1768 3462 1425 2467 2722 3555 20 2573 659 =1 3423 2622 =-45 =23 =40 950 3380 =25 =-34 1073 =-58 =19 =-34 =-40 =45 =52 =-30 =38 =43
tree lapse_notification 3523 1901 3163 20 2467 601 1605 2815 1366 414 3342 487 144 =14 =-17 =-11 =-36 =20 =-28 =32 =-35 743 =40 =-19 =52 =-47 =-20 =-31 =-50
tree lapse_notification 1717 1712 44 =-33 3587 1901 1686 563 99 553 =26 =3 883 1220 3542 =18 =-34 =-16 =-31 =-19 =-25 =-30 542 =78 =-14 =-42 482 =-38 =9
tree lapse_notification 1604 2632 3462 3588 3591 414 843 3580 2416 3664 2021 1445 =-22 =-3 =11 =41 =16 =44 1718 =33 =-26 =10 =53 =43 3384 =49 =-21 =34 =-40
tree lapse_notification 3509 61 1595 843 2497 738 2410 882 208 3384 3300 =-15 =36 =18 =36 =35 =41 =-36 3486 537 3665 =30 =-35 =-11 =-32 =25 =25 =-39 =-47
tree lapse_notification 282 3579 1058 3442 369 843 2392 3518 =-30 =22 =34 =25 =9 =27 1314 519 3666 34 613 =17 =-9 215 =-38 =28 =-32 =-37 =-39 =72 =-46
tree lapse_notification 3607 324 3593 3628 3518 932 2774 3629 1763 1445 2470 2672 =-11 =10 =24 2625 =17 1423 =-54 =25 =21 =47 =34 =43 =28 =37 =-31 =-44 =-28
tree lapse_notification 563 3163 44 =-33 1611 282 3630 1604 135 187 1879 3667 1717 =13 =-10 =-36 =-24 =-34 =-37 =-31 =-27 =-27 =-43 282 =-35 =25 3123 =-37 =21
tree lapse_notification 726 3556 2261 2542 3462 3605 1232 3668 1643 2944 2634 1758 =8 =-12 =-31 =-39 2580 =-36 =23 =-42 =-36 =33 =41 =-30 =-38 =-28 883 =38 =-13
tree lapse_notification 2606 2327 2374 3468 3375 3576 512 3669 431 441 3648 310 797 =-16 3454 =4 =-49 =23 =39 =41 =20 =48 =18 =43 =38 =30 =-47 =40 =38
tree lapse_notification 3636 2690 266 3478 890 3577 156 150 315 =-17 =12 =-39 311 =-28 106 =-33 397 =21 =-29 =47 932 =8 =74 =37 2554 =-24 =34 =36 =55
tree lapse_notification 3472 320 1638 1920 28 1 =30 2220 =-14 =52 1015 =-37 482 =24 =-14 =-45 =-29 1015 =-37 3523 1634 =7 =-27 =-45 28 =-41 1054 =28 =-33
tree lapse_notification 1350 3535 573 563 143 3531 227 2556 =16 =-28 2556 3078 1595 3464 971 =-17 =9 =20 936 =30 =-21 =28 =29 =50 =-30 =-31 =34 =46 =37
tree lapse_notification 320 2711 2160 1134 452 =8 =38 =-32 =-42 =-24 3608 950 178 765 =-33 =27 524 =-3 23 =-13 151 =44 =-17 715 2850 =-42 =19 =21 =-56
tree lapse_notification 3568 11 2467 1290 3490 374 1372 3464 3536 1619 2573 2546 =-21 =25 =12 74 =41 =-36 950 =61 =-35 =31 =13 =-24 =35 =-31 =52 =-43 =-42
tree lapse_notification 320 453 3598 144 1638 1279 3576 =-2 =43 418 =28 =-27 =-26 1110 =26 =-28 =60 55 1570 =-33 =23 =29 3330 1883 1570 =-18 =6 =21 =31
tree lapse_notification 1318 1445 1160 3447 1619 483 1788 =-22 =33 1283 =6 =-34 1709 =34 =-34 =32 361 1334 =27 =-16 =-16 1160 =25 1369 397 =-39 =18 =35 =-40
tree lapse_notification 1048 2650 2972 1076 3590 3578 399 2500 1067 3485 =-1 =45 1092 =-40 =3 2294 =-46 =21 =8 =41 =49 =-35 =43 =43 3670 2713 =-32 =17 =30
tree lapse_notification 3579 23 2723 2427 3497 3577 1133 3466 1661 1747 526 =-17 =27 =24 =19 =28 =19 =48 =-32 =-22 =-19 2723 3286 =-8 =35 1221 =-7 =47 =70
tree lapse_notification 3552 638 1042 2726 3591 1015 3485 1046 1570 1160 3419 =-48 =28 =12 =19 =20 =42 2808 1046 2267 =9 =-36 =-16 =-39 =50 =-42 =39 =-30 =-41
tree lapse_notification 320 3497 374 1920 1284 1318 258 2232 2660 3552 150 =25 =4 =-29 =-25 =-35 =-36 =-31 =-34 =-43 =-29 =-36 1490 1221 3071 =-32 =19 =-1 =8
tree lapse_notification 880 2021 2704 2950 639 1490 3071 329 3268 =-28 =25 1349 =12 =-39 =30 158 3583 =22 =-26 =-31 3407 =15 =-40 =41 =22 =30 916 =-48 =24
tree lapse_notification 573 3455 190 3636 2553 1030 1753 266 3622 1656 =1 =-31 =-48 1747 2629 2606 =-35 =24 =17 =24 =24 =-37 =29 =41 =30 =32 1 =40 =-10
tree lapse_notification 113 3572 =-28 =24 460 2546 3343 3587 3590 117 487 =-3 =-28 311 2950 2452 =-35 =35 =37 2374 463 =23 =-14 =-41 =39 =43 =43 =37 =40
tree lapse_notification 44 =-35 1604 2644 1076 994 3555 41 2982 452 2685 1461 =-10 =26 =-40 =46 =50 1424 755 2542 =26 =-27 =-5 =-15 =-32 =-30 =-35 =-32 =-35
tree lapse_notification 44 =-34 3587 2876 3575 2982 1390 3594 285 1364 3671 =-20 =30 =11 =19 =38 3017 726 1843 1379 =9 =-28 =-32 =37 =-42 =24 =39 =40 =43
tree lapse_notification 44 =-32 2742 3464 2107 843 1225 450 2396 2386 3595 2021 2704 41 =-27 =-7 =15 =21 =38 =29 =37 =-33 =19 =23 =24 =31 1539 =-44 =31
tree lapse_notification 1393 1768 573 470 2771 3559 3300 1014 3568 639 =-15 1220 =-11 =35 =-62 =29 =26 =37 =33 =31 3407 =38 =-24 =39 327 659 =39 =-20 =-28
tree lapse_notification 3587 3591 2048 977 417 =-39 1357 802 1717 =4 =-29 2497 618 3406 =-53 =19 =7 1423 =42 3423 =-33 =27 3672 =21 =-44 =-34 =45 =47 =49
tree lapse_notification 1490 1287 2631 3061 1110 1525 =-11 =8 =-39 =14 =32 =37 2596 18 150 318 1747 1643 1676 =49 =-13 =-15 =-12 =-8 1354 =-35 =17 =-35 =-43
tree lapse_notification 2107 3602 598 1015 7 =0 3673 =-41 =21 1284 354 166 431 1158 2326 1067 =-6 =-29 =21 =17 =30 =40 =16 =-42 =-33 =36 1345 =6 =57
tree lapse_notification 2596 1044 1318 352 3296 3641 3661 2991 3362 911 1445 =-1 180 =30 =-28 3584 =24 =-30 =35 =-31 =-28 =-36 =-30 =-11 =-34 =-42 544 =-63 =5
tree lapse_notification 271 424 =-16 =36 3432 994 1373 2261 2203 1441 2183 2641 1020 =19 =-37 =-18 =-30 =-17 =-27 =-27 =-35 =-35 1661 3674 =-48 =16 3124 =38 =-28
tree lapse_notification 1768 2107 1350 2130 2581 2400 545 1675 2827 =-11 =29 =21 2472 311 =-1 =35 =-33 =37 =40 3423 =-45 =20 425 =46 =-14 663 =35 =-24 =43
tree lapse_notification 3608 975 113 394 =-24 =18 2685 3570 3497 187 2660 3557 3675 978 3504 =19 =1 =-12 =-31 =-32 =-28 =-25 =-29 3676 =-45 =6 =-17 =-41 =-44
tree lapse_notification 3587 3638 1525 994 2949 3576 2425 3610 3437 2413 3677 711 =-15 =5 =31 =29 =31 =44 =29 =38 =33 =-40 175 =-7 981 =44 =-3 =32 =50
tree lapse_notification 2371 2344 1393 374 1532 417 =-38 3437 3678 3580 802 =2 =-16 =41 =47 =39 =42 =-29 =25 3679 1311 2773 3107 =47 =-7 =-20 =-24 =-29 =-40
tree lapse_notification 1369 1920 1334 538 450 2371 604 3680 261 1604 546 =20 =-4 =-25 =-14 =-29 =-31 =-37 =-22 =-21 230 2294 =-40 =12 =21 =-43 320 =-2 =-42
tree lapse_notification 573 1369 1920 639 1568 1082 =0 =-23 =28 1646 2687 =-2 1498 2323 =49 =-9 =-34 =-42 =-41 715 294 440 =-48 =0 =9 =39 685 =44 =-13
tree lapse_notification 573 3559 3300 3573 3610 2722 778 2771 3018 2490 72 1538 1349 =-23 =13 =12 =-5 =25 =25 =32 =11 =38 =43 =29 =26 =38 2259 =48 =0
tree lapse_notification 1066 158 573 3606 1058 2344 2704 2413 3513 =-33 =22 =27 1160 =26 =-22 2595 354 =40 =-18 =-49 =10 =-45 =33 1058 =12 =-44 3681 =-33 =32
tree lapse_notification 978 1424 3362 545 1758 659 3450 3682 2542 3683 977 2621 =15 =-19 =-28 =-40 =-32 =-43 =-26 =-23 =-44 =19 =37 294 3684 =-36 =19 =23 =-30
tree lapse_notification 320 3348 1717 2951 20 3107 26 1739 1048 1492 2363 2749 =31 =-24 =-25 =-18 =-4 =-25 =-22 =-11 =-33 =-39 =-23 =-13 1015 3463 =-50 =26 =-4
tree lapse_notification 2949 3590 3591 3573 1350 92 369 3192 3685 2950 =-24 =23 =20 =33 3472 1044 =16 =-37 =-46 710 =-4 =41 =20 =24 =42 =44 916 =38 =-16
tree lapse_notification 1686 932 3393 460 3578 2157 113 232 360 =-38 =15 =14 413 =-18 40 2581 =2 =40 =-35 =-47 =41 3427 =35 =-15 =32 =41 465 =-38 =26
tree lapse_notification 3568 880 1092 439 1048 =3 =-29 175 =-36 =11 1422 1158 178 3464 =-29 =38 3552 2335 3291 =33 =-23 =-30 =-32 2629 =-37 =28 =-24 =-30 =-44
tree lapse_notification 3523 3536 1490 639 7 460 685 3686 1746 =-19 =36 =38 =12 =35 2704 =-29 =9 156 =-18 =30 36 255 =22 =-14 3407 =-48 =23 =32 =-41
tree lapse_notification 3030 3509 3522 113 1188 =-33 =34 3274 143 3687 2349 1485 3534 2990 =13 =-11 =-25 =-17 =-33 =-36 694 =-23 =25 =-20 3688 =-32 =22 =-44 =37
tree lapse_notification 626 2439 3652 3563 2400 486 3560 2497 3083 =-11 =-35 175 3083 =-23 =22 3529 3348 =20 1092 =-58 =17 =-43 =25 =25 =28 =34 =40 =36 =35
tree lapse_notification 1393 3608 1709 772 1512 1861 1682 2672 =-7 395 =-49 =21 1066 645 329 =25 =-23 =-29 =-42 1067 =42 =-24 =19 =32 521 =23 =-34 =-41 =23
tree lapse_notification 3579 431 58 3652 626 2815 563 150 369 =-6 =12 3689 3690 682 2344 3272 =-41 =22 =10 =20 =17 =33 =-31 =21 =31 =38 =26 =26 =58
tree lapse_notification 3579 1287 3078 257 3468 3420 3629 2722 3565 649 356 1345 =-13 =20 =17 3676 =-22 =16 =35 =37 =48 =23 241 =42 =-14 =-33 =31 =34 =58
tree lapse_notification 3556 802 18 1076 1604 3630 55 =13 381 =-27 =24 =-28 =-29 =-31 =-35 3419 3383 1678 356 =-39 1 =17 =-31 3407 =20 =-19 =28 =27 =-28
tree lapse_notification 3678 778 425 3593 3690 460 3589 33 470 571 =-7 =23 =25 =26 =28 =27 =36 =-35 3078 390 2416 850 =-29 =15 =9 =19 =41 =16 =40
tree lapse_notification 538 3587 3030 1372 542 536 28 =-3 1542 843 =-44 =15 =13 =-43 =14 973 2629 =-31 =18 2950 1786 158 =11 =-25 =-33 =42 =33 =44 =-31
tree lapse_notification 890 58 1357 553 1445 573 =-10 =28 2723 =23 =-28 255 =-31 2113 =-25 =56 315 =42 2723 =16 =-40 =24 2764 3472 3691 =21 =-33 =-23 =-25
tree lapse_notification 3608 2476 3692 3485 3616 3536 3589 311 2950 516 =-17 1160 =-23 =20 =29 2595 =3 3421 =-46 =18 =21 311 =53 =-12 =29 =29 =41 =29 =-46
tree lapse_notification 1015 1843 3078 =-31 =44 =37 2546 2627 1369 3693 3690 1727 994 2727 625 =-1 =22 =29 =-27 =-35 =29 =-38 320 =-1 1054 =-49 =24 =34 =34
tree lapse_notification 1048 1525 1222 175 2443 3694 299 2644 218 374 =29 =-11 =-18 =-23 =-28 =-31 =-26 2113 3423 =-6 =26 553 =-47 =5 =-16 =19 3670 =-19 =26
tree termination_right 1082 3695 3696 1380 3697 =-119 =55 =-17 =45 =44 480 271 3499 3695 802 2588 =-110 =76 =65 =63 =80 26 3695 =37 =104 =-87 3698 =102 =-106
tree termination_right 1121 1343 3699 3700 =-111 =63 =58 327 1220 =-79 =-8 =87 1343 1148 99 3521 =-73 =74 3701 994 =50 =-81 =-78 3702 =-104 =85 375 =84 =-82
tree termination_right 1334 3695 3703 3704 3705 1638 =-106 =-56 =-5 =13 =58 =72 468 1638 700 =-40 705 =77 28 3524 3706 =29 =-53 =-87 99 =6 =98 =95 =-80
tree termination_right 93 3707 3708 =-102 =-26 =60 1015 3583 1242 43 =-83 3709 2133 =-34 =78 =78 =-102 =51 44 =-102 3710 994 2251 =83 =-78 =-37 483 =-75 =68
tree termination_right 3711 1343 3534 3708 3712 47 3705 =-97 =-1 =59 =19 =5 523 =-65 =78 399 3712 51 3713 =-82 =52 =5 =39 1441 =55 =-83 3714 =75 =-76
tree termination_right 1082 1222 =-94 271 =-92 =-21 3715 399 397 43 51 3716 =-84 =47 =83 3717 =79 =-72 68 =72 2125 3586 =-85 =69 =77 61 =87 =-76 =-75
tree termination_right 3711 3718 3622 1370 3719 3720 3721 =-90 =-6 =69 =72 3722 3535 1133 =-75 =19 =92 =74 3709 3535 525 =-44 =54 =69 =84 =77 1127 =75 =-69
tree termination_right 3704 3622 1717 2085 3001 3586 =-88 =-32 =2 =17 650 1837 =-68 =26 =45 650 1837 413 3723 =-87 =87 =3 =71 =83 3724 =65 650 =-93 =79
tree termination_right 93 3528 3725 =-85 =86 =-4 1242 44 =-97 650 3689 3726 2344 1372 1051 =-62 =69 3727 =-18 =74 =79 911 =77 =-72 =79 =77 3728 =-86 =73
tree termination_right 93 3659 3708 3729 =-84 =68 =-5 =64 1133 644 3659 3722 525 113 =-85 1439 374 =-6 =-76 =-79 =54 =83 =48 3730 =63 =-82 3731 =74 =-85
tree termination_right 910 3575 2029 =-81 =0 =11 106 3536 =-82 =59 1191 650 3724 399 1370 =-24 3732 1380 =72 =-68 =-41 856 =69 =-70 =-86 955 =74 =-50 =-71
tree termination_right 2084 2668 3733 3734 3735 3736 3737 15 1133 =-79 1320 1717 =-66 =41 =54 =65 =69 =89 =8 =42 =8 417 =-83 1019 =40 =-81 417 =-93 =78
tree termination_right 1222 3738 =-79 =71 2149 3739 3722 1345 3384 425 826 3740 998 227 =3 =-43 =34 =84 =-80 1750 =-72 =8 =65 1372 =-24 =71 =60 =80 =62
tree termination_right 1222 3741 =-77 =54 537 2654 3727 3742 1750 3723 3587 1387 =-49 =48 =55 =78 =20 3743 =57 =-82 3744 =65 =-58 2478 =49 =-99 2192 =74 =-31
tree termination_right 2149 1370 1676 3745 3746 2085 3747 =-74 =44 =-2 =1 =62 1070 =-32 =54 140 =-84 1676 3384 3748 =-27 =76 =50 =61 140 =-88 3749 =59 =-44
tree termination_right 2659 3622 2641 3742 3551 3750 3751 3752 3753 3708 =-74 =3 =32 =-11 =51 =80 =-14 271 =-61 =19 3754 =42 =-77 1320 3750 =-35 =115 =67 =58
tree termination_right 3695 1717 505 3702 3735 3755 3720 1662 =-73 1539 =-66 1661 =11 =-68 =51 =64 =10 =73 =32 1662 505 2663 3756 =-48 =76 =53 =61 =31 =64
tree termination_right 1377 3659 3757 =-72 =53 =64 3698 480 644 1452 551 63 1604 1187 =-49 =54 =86 26 =40 =-92 =60 =61 2168 =54 =-48 3758 =67 =-42 =-81
tree termination_right 1343 1750 3712 3703 3742 3737 1086 3759 =-70 =65 =4 =60 523 =-37 =67 =45 =46 =25 1311 480 3742 3703 =-23 =58 792 =52 =-99 =56 =-65
tree termination_right 2149 3760 3761 3708 3762 766 1765 3483 3763 =-70 =55 =-7 3764 =24 =-75 3720 3765 =-42 =58 =75 =24 =10 =21 =53 506 3766 =45 =-48 =-49
tree termination_right 1334 3659 3499 3695 3767 =-69 =64 =69 320 =30 =-61 140 =-78 =78 140 =-85 3768 3769 480 446 2075 375 =42 =-77 =-77 =-61 =64 =-30 =-63
tree termination_right 1377 3659 3770 3771 3772 3773 =-69 =41 =68 =73 =63 =46 3774 3659 3775 3722 1370 =40 1572 =-8 =48 =71 1012 198 =-50 =79 =55 =59 =-71
tree termination_right 910 3695 505 3776 3777 =-68 =16 =87 =49 =49 140 =-76 206 955 3749 26 187 465 3715 3778 =52 =-39 =-43 =-34 =-42 =-54 =-49 =-61 =-59
tree termination_right 611 3761 1837 3779 3725 =-67 =65 =22 1279 =-38 =55 =30 3760 1664 1452 1843 1837 831 3780 1884 =-59 =46 =8 =25 =-1 =39 =42 =37 =60
tree termination_right 2084 2149 3770 3750 3702 1086 3722 3781 =-66 =76 1372 =-45 =48 =30 =58 =108 72 1370 =25 =-36 =58 =29 3781 1559 1774 =72 =-61 =-44 =3
tree termination_right 656 1750 3535 3511 1086 3725 1765 3782 3783 3757 3575 =-65 =11 =4 =56 =45 =0 =81 =28 =10 1221 =71 =-51 624 =8 =72 1366 =50 =-50
tree termination_right 1222 2085 3757 =-66 =56 =54 113 227 =17 =-68 3730 614 3784 1390 1774 3785 227 =43 618 =-11 =42 =109 =-74 =53 =-59 1012 =-32 =56 =-59
tree termination_right 700 3740 3723 3781 =-65 =68 =77 =50 399 3786 3586 140 =-72 3734 1750 1717 1484 =-54 =32 =-6 =18 =70 =30 =56 140 =-67 1058 =12 =59
tree termination_right 1222 3729 3787 =-65 =66 =67 140 =-78 3754 1727 2168 1313 483 1334 3739 =-6 =92 880 3788 3789 =49 =-66 =-53 =-72 =55 =-44 =-44 =-56 =-69
tree termination_right 1222 3711 =-65 =34 3695 3790 3791 835 934 61 3711 318 643 998 3792 =-19 =49 175 =68 =-51 =53 =57 =39 =-79 =103 =71 =-65 =-68 =48
tree termination_right 2084 1362 1343 3793 3794 =-64 =78 =44 311 650 24 =-27 =53 =64 =-56 3760 275 1343 =-33 2264 =23 =-53 =54 3795 =-42 =50 3761 =69 =22
tree termination_right 1377 1334 3796 3797 3798 3771 3799 =-63 =75 =36 =16 =88 =53 =21 3698 375 1082 142 =17 =-59 256 3800 1774 =43 =-44 =-52 =-76 =-73 =-78
tree termination_right 2085 3801 3001 3534 3802 3803 3804 3805 803 934 3806 3807 3808 =-61 =16 =6 =42 =1 =-20 =52 =55 =41 =28 =34 =31 =30 2478 =53 =-46
tree termination_right 1082 3809 3810 3740 1018 3796 3811 =-62 =69 =34 =15 469 =109 =-44 =12 =21 2113 3698 910 =-63 256 1686 =49 =-47 =-64 =-77 354 =-22 =51
tree termination_right 1082 3810 3809 3535 3812 3813 =-62 =63 =71 41 1997 =127 =-45 =-51 =40 271 =-53 =54 614 3774 1439 121 3380 =48 =-35 =-71 =-1 =-56 =-39
tree termination_right 1222 3814 2133 =-62 =44 =54 106 113 =-68 =15 994 271 614 3724 532 =26 =-60 =-56 =-55 1724 3815 33 1727 =51 =-47 =-13 =-69 =-48 =-37
tree termination_right 700 3770 3722 =-61 =3 =40 611 2641 554 1220 355 =-55 =37 =-6 =66 =46 26 2251 670 614 3816 3701 =41 =-35 =-58 =-40 =-13 =-97 =-63
tree termination_right 2084 1717 3780 1638 3695 3817 3818 =-60 =38 =62 =55 1439 =23 =-92 911 =19 =-65 113 =-55 418 1058 2337 =-23 =66 =46 =-47 140 =-77 =49
tree termination_right 2149 1133 3535 3705 3725 3819 3818 3820 3796 3821 =-59 =39 =8 =72 =34 =64 =95 =26 1221 =78 =-42 3732 2113 =-28 =37 =44 453 =35 =-18
tree termination_right 1082 3659 3575 3801 3723 3001 3757 2021 =-60 =-22 =48 =22 =78 =46 =36 417 =-50 =73 417 =-73 1007 188 2914 521 =43 =-67 =-70 =-40 =-24
tree termination_right 700 1343 3822 =-60 =31 2021 =-26 =72 1343 3345 1566 1409 3823 3822 3028 3367 =-44 =17 =41 =59 =10 =38 =38 =37 1365 =41 2641 =-13 =47
tree termination_right 700 3801 3535 3497 3741 =-61 =70 =41 =22 =51 113 3583 =-55 =39 3511 1151 3741 3709 3535 1676 =-11 =28 =63 =40 =69 =-52 3789 =55 =-49
tree termination_right 1343 1015 3786 505 =-60 =39 =35 705 3746 3760 3824 3499 379 =-54 =62 =8 =86 =30 =71 1133 =-4 =66 140 =-74 1015 3786 =-32 =51 =43
tree termination_right 700 3695 3750 3825 =-59 =52 =65 =45 1015 480 3499 3826 1585 37 1290 3827 =-59 =29 =52 =23 =76 =72 =40 =35 3698 3711 =20 =53 =-65
tree termination_right 1334 3575 2149 644 3822 2133 638 =-59 1220 =-37 =49 =45 =57 3497 3794 =-38 =74 =58 =17 =58 3730 644 3760 3828 =-7 =62 =49 =45 =-55
tree termination_right 356 3511 572 3575 3829 3741 3830 3776 1589 3805 3831 =-57 =72 =41 =70 =63 =39 =46 =27 =37 63 =-11 =58 =38 572 3703 =0 =57 =52
tree termination_right 1362 3711 318 3805 3765 419 3832 3535 =-57 =5 =61 =59 =46 =72 =-6 =35 1015 3833 3834 =-33 =56 =60 3769 545 3835 =48 =-82 =-4 =-54
tree termination_right 505 3795 3708 766 3814 3813 2029 2881 3820 3765 3836 =-57 =61 =47 =82 43 =-35 =48 =53 =80 =72 3837 =16 =-63 =48 43 =-15 =31 =29
tree termination_right 1377 2085 3746 3838 3805 3794 3798 =-57 =60 =63 =90 =47 =58 =71 44 =-73 3701 453 837 3774 3815 =46 =-63 =-58 =-46 =-12 3676 =-78 =40
tree termination_right 1334 2084 1452 2470 3814 3757 =-57 =52 =42 =16 117 113 =-48 =62 =-53 =47 3698 566 1370 1239 =45 =-65 113 =-66 2568 =20 =-89 =-53 =-71
tree termination_right 1082 1343 3659 3780 3822 =-57 =64 700 =40 =-40 =54 1621 44 =-52 =37 =-47 44 =-75 3731 3839 875 2075 3840 =46 =-64 =-42 =-5 =-65 =-52
tree termination_right 399 644 3735 3803 3734 3841 3038 3535 3337 3842 =-58 =39 =54 =24 =28 =57 =49 =52 =19 611 =-3 =46 1750 2135 3715 =16 =-55 =-46 =49
tree termination_right 1638 3511 3708 3808 803 3762 3829 3526 3843 3844 3384 =-53 =-1 =83 =76 =-1 =34 =24 =6 =61 =44 3845 1058 =13 =79 =-57 3766 =37 =-40
tree termination_right 1082 3746 3535 1380 3697 3846 2463 3677 3681 3847 =-56 =78 =5 =51 =19 =43 =94 =86 1997 2344 =101 =-15 =-46 =75 44 =-74 375 =31 =-64
tree termination_right 1121 1717 3522 318 3848 3785 3849 3850 =-56 =44 =46 =69 =84 =5 =19 3017 1484 =-10 =79 =59 3511 2337 1643 =-3 =37 =-61 2226 =60 =-46
tree termination_right 1334 1343 3586 3824 2470 3851 3852 3853 3712 =-57 =26 =78 =73 =60 =21 =74 =26 271 =-58 1311 140 =-55 =42 =-51 140 =-63 1133 =10 =41
tree termination_right 700 1638 3750 3729 3775 =-58 =19 =53 =52 =39 106 356 =-60 =72 3746 1082 3528 =-22 =49 585 3769 2478 =32 =-57 =-42 354 =-44 =44 =67
tree termination_right 1717 3708 3711 523 2641 3707 803 3817 3854 3516 =-56 =0 =36 =60 =3 =38 =2 1719 =-14 =43 =20 =62 1313 397 =27 359 =-27 =49 =-84
tree termination_right 1222 1380 3820 803 3855 3829 =-57 =19 =74 1541 =-18 =77 =95 =87 3701 1054 3856 3829 =27 =89 =-61 1452 1539 3832 =-22 =60 =20 =42 =-38
tree termination_right 480 3499 3722 638 1596 3857 3740 3858 328 3819 2344 =-54 =-6 =66 =26 =57 =49 =50 78 =-27 =54 =20 =37 =37 285 1086 =2 =58 =63
tree termination_right 700 3276 3801 318 3737 3822 =-57 =34 =60 =1 =43 =44 372 537 1015 480 3806 3834 =-48 =53 =54 =36 3837 =9 =-53 3276 =44 =-44 =39
tree termination_right 910 3061 3859 2029 3776 2663 3640 3860 419 =-56 =53 =24 =52 =41 =107 =67 =33 =31 44 =-65 3701 282 465 730 =30 =-41 =-40 =-50 =-36
tree termination_right 1377 3659 1015 3809 974 1656 =-58 =3 =50 =45 3349 1648 379 638 =-39 =45 =57 =36 =68 =64 3698 1370 3800 =37 =-60 1631 =-4 =52 =-71
tree termination_right 650 1121 3695 3855 3808 119 3822 =-52 =34 =36 =32 =86 =15 3861 480 356 =-40 =23 3715 =35 =-64 =-115 117 43 51 =-22 =40 =51 =-15
tree termination_right 3676 318 1837 3858 2659 3810 3760 3360 3862 3679 =-53 =27 =24 =30 =11 =15 =26 =46 1439 =23 =-34 =25 140 =-55 792 1094 =52 =-62 =-41
tree termination_right 700 650 3276 =-55 =23 611 =-23 =63 140 =-65 650 3829 3710 768 342 2186 3861 2251 =19 =-76 =-86 =-70 =-55 =-42 =-79 =97 845 =42 =-51
tree termination_right 910 2084 2085 3820 3863 3864 561 3822 =-55 =29 1073 =-35 =56 =20 =52 =97 =66 =46 1439 593 256 342 3524 =31 =-24 =-22 =-60 =-48 =-27
tree termination_right 650 1082 530 3865 3866 =-53 =35 =36 =6 3867 397 3868 3869 =36 =-32 =-26 =-36 =-71 1015 271 =-46 =6 3432 9 3870 =59 =-38 =-54 =-24
tree termination_right 1377 1452 3871 3858 318 3562 3499 =-55 =10 =68 =-3 =39 =61 533 =11 =149 845 453 3724 1559 1753 =30 =-11 =-26 3676 =-59 =47 =-24 =-63
tree termination_right 1222 1452 3798 3781 =-53 =74 =70 469 =0 =114 140 =-64 994 403 3710 1015 649 469 =-21 =52 =48 =41 2084 =-68 =47 2594 =-60 =45 =-40
tree termination_right 1377 2021 572 3711 431 3872 2133 =-51 =43 =82 362 =-23 =67 =39 =37 880 =8 =89 375 813 544 3837 =4 3711 =-71 =32 =45 =43 =-67
tree termination_right 1222 3781 3733 3798 1641 3873 3874 3875 =-55 =46 =47 =45 =73 =65 =56 =118 271 1051 525 =-20 =37 =58 168 1871 2050 =33 =-27 =-45 =-47
tree termination_right 650 1717 356 3337 3694 =-51 =16 =95 3750 =-13 =70 1390 638 =-26 =54 =31 372 356 1643 2136 3876 296 =-38 =17 =54 =42 =42 =48 =63
tree termination_right 1377 3742 3858 1717 3656 505 3738 =-51 =69 =40 =52 355 =-12 =72 =68 =50 319 397 3724 3861 3790 282 =20 =-51 =-54 =-91 =-45 =-31 =34
tree termination_right 3786 644 480 3814 372 3583 3877 3855 =-54 =42 =83 =24 117 99 =43 =-44 =-41 =82 495 =23 =-13 2659 3708 3709 =-7 =56 =49 =56 =46
tree termination_right 106 =-56 2084 533 1334 3829 328 2021 1662 3583 =-48 =14 =11 =21 =56 =72 3710 3861 3713 2287 =26 =-76 =-51 =-92 =-69 266 =73 =-26 =42
tree termination_right 1222 3757 3849 3878 3879 3880 =-52 =43 =58 =53 =70 =54 997 54 446 3881 1718 3800 1942 =25 3742 =-36 =34 =-40 =-64 =-80 =-35 =-64 =-57
tree termination_right 1015 3722 677 3521 1576 1585 2547 3873 =-52 =33 =21 =64 =62 =19 =50 =34 3746 2251 372 2864 3427 =-4 =-48 3882 =50 =-47 =39 =-103 =84
tree termination_right 910 2084 694 505 846 3883 931 2233 3884 3573 =-57 =32 =50 =15 =-6 =61 =25 =46 =60 670 =56 =-35 106 =-35 3749 1257 =16 =-60 =-44
tree termination_right 1222 2085 3001 533 3697 =-52 =62 =4 =67 =58 44 =-62 409 =42 468 813 3861 3835 1758 446 3754 =17 =-52 =-43 =-41 =-87 =-101 =45 =-59
tree termination_right 700 3708 1343 2029 1030 =-56 =32 =61 1283 =39 =-42 =41 2251 3464 3672 1500 3803 542 3885 =12 =-67 907 =-28 =34 =53 =-49 =77 =82 =-95
tree termination_right 910 1452 3695 3706 318 3739 =-51 =40 1372 =-32 =61 =22 =35 1092 =67 =-26 934 3786 230 542 =6 1012 2547 =-52 =27 =40 =29 =45 =76
tree termination_right 483 1334 3703 1000 934 3265 =-50 =59 =45 =50 =38 2914 563 1007 =16 =-39 =-52 =-94 320 1871 1007 3886 =45 =-53 =-20 =-50 414 =-27 =17
tree termination_right 93 1343 1664 3849 3842 3887 3874 =-51 =31 =42 =55 =74 =47 3888 2828 =46 =-36 =-49 61 2251 3701 168 2259 =22 =-44 =-44 =-36 =-94 =-69
tree termination_right 3829 399 1643 3889 93 3772 3723 3838 3805 3890 =-51 =34 =59 =31 =59 =68 994 140 =-60 =8 =-72 =51 =26 107 =-50 3754 =22 =-47 =93
tree termination_right 1015 3722 3891 3826 3806 93 =-54 473 =-36 =54 =53 =66 =65 1600 =53 =-58 3573 36 3676 1000 3615 293 =-15 =58 =60 =84 =31 =59 =71
tree termination_right 271 1362 1000 3892 =-51 =36 =36 =3 399 3017 3741 2547 3695 3893 3820 3894 601 =-35 =21 =56 =60 =71 =19 =41 =51 =51 2251 =36 =-59
tree termination_right 271 3726 700 =-58 186 =-30 =36 =10 3746 140 =-60 26 3672 1542 766 3707 813 3038 3779 =-27 =47 =63 =24 =52 =31 =50 =75 =-57 =70
tree termination_right 271 3750 1631 =-41 =33 =50 113 =-40 1364 569 403 1718 1007 3888 156 997 =36 =-38 =3 =-57 =-23 =-62 480 =-72 =40 =-55 3895 =62 =-47
tree termination_right 483 3750 1377 3676 3781 =-52 =34 =35 186 =-10 =35 =79 1133 1656 453 955 741 3695 1452 =-22 =38 =57 =62 =-60 =-36 =67 3863 =62 =-26
tree termination_right 1133 1638 3708 3786 3896 3829 3802 3891 1078 3716 1073 3805 =-52 =71 =-22 =30 =-5 =45 =15 =49 =35 =32 =33 837 =49 =-43 3897 =30 =-88
tree termination_right 3750 417 =-60 1372 1086 2084 3898 916 3276 3899 3900 3753 =-39 =27 =48 =59 =35 =28 =35 =26 =45 168 612 446 =22 =-22 =-72 =-47 =78
tree termination_right 44 =-62 533 611 3017 3781 3830 1133 2461 2954 =-38 =37 =13 =3 =49 =66 =47 1600 3715 2478 3901 =20 =-57 896 =-72 =34 =-47 =-31 =42
tree termination_right 483 1362 3902 3726 2561 831 3903 =-51 =34 =19 =56 =8 =24 140 =-53 =6 1638 537 315 1406 495 =10 =60 =-53 =-24 =54 3904 =78 =-27
tree termination_right 271 93 3865 =-53 =39 142 =19 =-25 113 399 =-48 =30 2251 3644 1727 556 1583 1717 359 =5 =62 3758 =39 =-62 =-43 =-29 =-55 =64 =-84
tree termination_right 934 650 3707 3905 3822 1015 1717 =-50 =-8 3837 2045 =50 1362 51 =-42 =15 2711 =19 =-39 =-71 =46 =93 =50 1015 399 =-18 =39 =39 =88
tree termination_right 1452 356 3786 1078 3871 1086 3798 3906 3892 3704 1734 =-51 =51 76 =-28 =43 =41 =67 =89 =31 =49 =6 =30 3881 3695 =6 =52 =-83 =41
tree termination_right 3829 1343 3499 480 185 505 3820 =-41 =39 =18 =51 803 =-2 =70 480 =37 =-22 3888 1390 3741 3742 3903 =-30 =43 =37 =63 =33 =-55 =86
tree termination_right 1364 232 3679 3740 1734 677 3905 803 3727 355 3586 1279 1014 =-43 =47 =-3 =0 =10 =6 =15 =92 =31 =65 =42 =42 178 =55 =-40 =31
tree termination_right 1015 677 3786 3511 3907 601 3735 2586 3908 =-50 =43 =24 =20 =23 =59 =35 =21 =58 650 3837 3909 3910 =2 =-48 =57 =-65 117 =48 =-3
tree termination_right 106 3716 =-51 =35 483 3750 3911 3742 3765 1481 3384 3808 =-44 =21 =27 =7 =50 =38 3524 107 =-40 =60 =-34 =74 1121 186 =58 =10 =-6
tree termination_right 140 =-59 650 934 700 3659 119 1452 3912 =-50 =38 =19 =40 =57 2287 2175 1439 =11 2734 =-43 =46 =-81 =-74 =79 837 2195 =37 =-11 =-37
tree termination_right 3829 2251 1542 3820 516 537 755 3913 3865 2265 3783 3573 3587 =-29 =38 =41 =41 =38 =53 =74 =20 1459 =-3 =51 =25 =66 =37 =-80 =70
tree termination_right 356 480 3786 638 3337 1656 3841 3914 =-45 =55 =57 =11 =85 502 =-7 =78 =33 2131 3769 =31 =-47 =-63 1439 2573 =38 650 =-39 =41 =-30
tree termination_right 934 356 3760 3779 1018 644 3827 3915 3345 1409 2859 3836 3916 =-40 =41 =55 =49 =32 =10 =40 =40 =27 =49 =42 =26 3917 =15 =-79 =69
tree termination_right 1452 700 3535 359 3849 1722 =-47 =29 =56 =30 3619 =64 =-35 2251 61 168 998 3672 369 =-1 =37 =60 =46 =-50 =-62 =-87 117 =55 =-12
tree termination_right 483 3535 1883 3918 846 3703 3753 3919 2692 =-43 =10 =54 =37 =19 =29 =39 =38 1042 =67 =-35 994 175 3885 =40 =-58 3746 =-5 =68 =-43
tree termination_right 3829 700 3061 533 265 3622 3920 =-50 =43 =17 =23 230 =51 =-28 =27 1718 3816 2711 689 =15 =-56 532 911 =13 =-37 =-69 =-48 =-56 =70
tree termination_right 106 1435 =-50 =22 3725 601 1364 3905 934 3708 135 1390 3556 =-19 =-64 3017 =-11 =39 =37 1218 =34 =-43 =50 =83 3921 =33 =-69 =41 =60
tree termination_right 650 3535 1362 656 3906 3922 3543 3923 =-41 =52 =34 =39 =51 =38 3749 2012 883 =12 =-34 =84 =-63 =50 837 1542 121 =19 =-53 =77 =-37
tree termination_right 3750 483 1082 3739 3829 =-44 =47 =56 545 3869 3710 43 =-2 =39 =-51 3659 =-95 =4 =-46 845 1500 423 635 =32 =-36 =-53 =-34 =-57 =67
tree termination_right 399 156 372 3924 3925 232 835 354 =-30 1719 =-16 =72 =37 =38 =38 =71 =32 3729 =-35 =40 3881 1600 218 61 =20 =-52 =86 =-24 =-75
tree termination_right 106 =-43 1345 561 3830 601 3926 3575 3776 2729 3345 3644 3927 1387 =-28 =32 =50 =37 =17 =31 =51 =-79 =64 =35 =60 2608 =62 =-37 =33
tree termination_right 483 1082 3805 271 3726 =-55 =8 =-11 =78 3867 592 2709 3881 =24 =-67 =-52 3727 =22 =-98 =-45 156 556 3726 =40 =-25 =-24 1638 =-14 =50
tree termination_right 106 3536 =-50 =34 638 837 2853 3798 3710 399 2641 2171 =-18 =28 =43 797 1220 =9 =55 =-47 =-47 =75 =55 =-48 1718 682 =54 =-26 =-34
tree termination_right 1073 3722 2064 1035 3928 1522 1883 3832 3670 518 =-40 =10 =40 =48 =12 =35 =47 =43 =37 =30 1500 891 168 241 =13 =48 =-38 =-52 =-47
tree termination_right 1015 483 47 846 3907 =-40 =52 =35 =41 512 156 =36 =-12 =-55 61 1871 1151 483 93 =-11 7 =37 =-2 117 =47 =5 =-40 =-47 =-57
tree termination_right 3750 1078 453 1343 1222 1753 3929 655 355 3930 =-49 =48 =15 =50 =54 =61 1500 =4 =-62 754 3931 =25 =-27 =-39 544 =-45 =19 =23 =64
tree termination_right 3829 272 453 3742 677 3678 3922 355 573 1370 230 =-16 =-56 41 =-14 =26 =52 =24 =50 =63 =37 3932 =35 =-51 2343 =-37 =27 =54 =61
tree termination_right 736 1390 3780 275 3703 2085 3933 1883 =-41 =5 =51 =16 =35 =24 3423 =26 =-56 3625 1997 556 1372 =11 =41 =-20 =-31 =-47 3583 =-43 =40
tree termination_right 3805 573 3874 2881 1576 2966 1082 3061 2561 3934 =-36 =48 =39 =16 3861 2478 23 =-9 =41 =-62 =-79 =24 3935 =49 =-48 =30 =37 =59 =52
tree termination_right 2251 271 1377 =-42 99 =-16 413 =45 =-17 463 3345 73 1377 659 27 1191 =41 =-32 =-27 =-34 3731 =1 =-61 1266 =-40 =45 =47 =-42 =-79
tree termination_right 417 =-55 61 1542 1883 910 481 =-20 =28 1500 3698 397 641 2259 3936 3680 =37 =-37 =-29 =-40 =-34 =-22 =-54 =-51 =29 3937 =56 =-45 =-59
tree termination_right 44 =-56 2251 1015 502 1222 1452 =-49 =23 =-2 156 1717 =9 =78 =-46 3750 803 3730 1362 =-2 545 3938 =42 =-67 =-20 =-46 =47 =66 =-70
tree termination_right 601 845 2864 3822 2709 2014 2294 2859 755 3939 3720 3742 979 =-31 =17 3761 =34 =-28 =40 =41 =12 =59 =18 =43 =28 =41 =32 =-55 =49
tree termination_right 1656 1133 463 3711 1015 2547 573 279 3822 =-40 =34 =33 =43 =46 3349 3695 =-10 =38 =63 =22 =-57 2999 136 =35 =-27 =-60 3524 =39 =-35
tree termination_right 3725 3535 3265 3742 1238 1345 592 1437 3919 1576 =-21 =35 =54 =22 =-56 =11 =30 593 326 =35 87 =-59 =36 3586 =-57 =34 =76 =44 =64
tree termination_right 417 =-53 2084 1054 738 3780 3793 667 601 3940 3736 927 =-19 =43 =46 =46 =38 =35 =59 =36 =-39 601 =-26 =31 2568 670 =39 =-13 =-56
tree termination_right 417 =-55 3750 934 837 803 3703 3725 3710 480 1656 3941 =-18 =58 2461 =38 =-37 536 2287 =24 =-43 =-41 =-59 =61 =35 =35 =-44 =60 =61
tree termination_right 44 =-54 3535 159 3741 1372 319 3772 415 3922 1484 =-34 =6 =43 =60 =52 =16 845 2711 936 =26 =-29 =-13 =-52 =48 =51 725 =58 =-32
tree termination_right 3708 1643 3672 1600 532 2692 3337 3896 3707 3905 2461 3942 =-26 =23 =22 =52 =27 =35 =67 =34 =46 =-40 =43 532 =37 =-38 3816 =47 =-38
tree termination_right 3779 1393 1014 3707 813 644 2506 328 1638 1641 =-27 =29 =18 =64 908 =-76 =14 2881 480 =8 1073 =-55 =24 =69 =16 =37 =54 =44 =58
tree termination_right 140 =-53 1718 2881 3644 3725 3786 3858 700 3865 1334 3695 =-39 =36 =20 =47 275 754 =-2 =-48 =47 3943 =69 =-32 =26 =57 =48 =51 =-55
tree termination_right 113 3944 1393 =-45 =31 =42 533 415 1000 468 1500 156 3945 1390 3497 =5 =-34 3946 =29 =-58 =-70 1082 =-45 =7 =-44 =-43 =71 =68 =36
tree termination_right 140 =-52 372 1997 3769 846 614 1372 3276 1364 2344 3947 =-19 =45 =37 =26 =53 563 =27 =-28 =-23 3735 =63 =-36 =-51 =-36 3456 =33 =-38
tree termination_right 530 3874 3899 3948 644 480 3949 =-27 =50 624 178 1505 2637 142 =60 =-10 =-36 =-41 =-20 =-49 3950 3695 =4 =52 =-65 =44 =66 =40 =39
tree termination_right 533 140 =-52 333 3776 789 614 2133 119 3899 1222 3676 1638 =-43 =49 =45 =6 =64 =57 =49 516 =-35 =36 3556 =-28 =37 =59 =73 =42
tree termination_right 994 3813 979 3535 3911 2561 3589 1343 1362 2654 1222 3951 =-47 =39 =-7 =17 =2 =6 =42 =43 3749 =36 =-41 3943 =53 =-31 =41 =61 =-38
tree termination_right 3524 2251 2659 3865 3899 2546 1930 3892 3028 3947 3842 3423 =-9 =-41 =43 =45 2266 =50 =-33 =46 =32 =46 =58 =66 =35 =-54 22 =-52 =22
tree termination_right 140 =-51 2251 533 643 3028 3919 3946 635 1014 741 1279 3807 =-12 =42 3456 =26 =-34 =20 =55 =-46 =-55 =60 =55 168 =46 =-28 =40 =-67
tree termination_right 140 =-49 837 3707 1542 934 3722 3750 1343 2729 3894 =-18 =45 =34 2668 =29 3952 =3 =-50 3953 =58 =-31 1994 =39 =-42 =54 =47 =51 =-46
tree termination_right 3798 638 333 1160 271 227 =2 3954 =-39 =37 994 106 =-32 2641 1765 572 =15 =69 =-22 1030 1765 =-42 =27 =40 =-37 =-34 =71 =30 =79
tree termination_right 533 3805 3725 3873 3707 530 1086 3846 2506 3732 3955 3956 =-25 =35 =30 =19 78 =-65 =6 =45 =20 =20 =32 =38 =51 =50 482 =46 =-26
tree termination_right 3873 644 523 3899 3707 3846 1409 3957 549 3958 =-30 =34 =36 =35 =28 =46 =34 =57 326 3959 =38 =-23 =-30 3917 3845 =24 =-49 =-66 =56
tree termination_right 453 694 601 650 2881 3703 3948 3672 3960 3961 =-25 =38 =31 =35 =44 =30 =53 336 908 1349 3932 =33 =-45 =-41 =-21 =-49 =48 =60 =-30
tree termination_right 453 3798 415 3962 3710 3963 1484 3758 356 973 1060 =-35 =37 3551 656 =-7 =47 =39 =21 =-59 397 =37 =-22 =-59 =-41 =-62 =63 =72 =-29
tree termination_right 533 3750 359 1362 3814 3697 1345 3792 =-32 =6 =12 =41 =61 3964 3724 3838 3965 =22 =-51 =-15 =-35 =-60 =34 3966 =58 =-29 482 =42 =-26
tree termination_right 1439 891 3814 1222 3551 1843 3967 1327 1072 =-39 =43 =51 =49 =51 =50 1559 3968 845 =19 =-38 =-58 =-32 3754 =67 =-34 =-54 1320 =-42 =10
tree termination_right 997 561 1656 3672 3969 845 3813 3826 3970 3720 3765 =-12 =31 =42 =43 =43 =51 =-48 =44 =56 1471 255 =45 =-19 =-37 670 =-1 =65 =-48
tree termination_right 2881 140 =-48 533 3739 3842 3971 374 3972 799 1078 3973 28 =-19 2021 =-2 =49 =37 1758 =32 =-30 =36 =-39 =-35 =-55 =48 =38 =29 =41
tree termination_right 417 =-46 453 1086 864 1459 1343 1490 3865 3892 1073 372 =-40 =12 =0 =42 =45 =28 =14 3974 891 =31 =-31 =-39 =56 =46 1187 =-33 =27
tree termination_right 2251 3798 3829 140 =-47 3899 93 3061 3659 1484 3838 =-30 =33 =33 3775 =55 =-38 =25 72 397 3881 =7 =-63 =-40 =29 =57 =51 =71 =-70
tree termination_right 44 =-47 2233 3697 73 934 3551 1787 2914 3583 3740 3975 3342 =-12 =41 =40 =41 1046 3976 =39 =-41 =-28 =-55 =64 =29 =49 =-27 =58 =43
tree termination_right 372 561 3535 3688 677 3734 3922 271 3925 =-46 =28 87 1600 632 =-16 =57 =-57 =10 =42 =37 =26 =51 3974 =47 =-27 =38 2084 =11 =49
tree termination_right 994 1686 417 =-41 318 3837 1541 1222 2029 232 3949 =-33 =54 409 =-26 =93 =51 =10 754 =39 =-40 =-42 1626 1721 =50 =-15 =-23 =-46 =-39
tree termination_right 106 =-39 468 232 1073 3786 3892 =-12 =42 =25 3861 1191 1718 2468 1509 266 =39 1377 =35 =-24 =-44 =-25 =-46 =-37 =-50 624 =57 =-24 =-37
tree termination_right 3813 168 3763 1355 419 3977 1643 3978 3878 3979 755 =-18 272 =-2 =61 =38 =38 =33 =14 3978 1015 =-3 =77 =-35 =48 =54 =55 =-45 =59
tree termination_right 601 3805 2573 2914 910 649 =-22 3733 =0 =59 3556 614 649 819 177 =47 =-17 =-34 =5 =-25 =-24 =-51 3556 1110 =-54 =39 =30 =47 =38
tree termination_right 1452 3329 561 1393 530 3535 3939 667 831 1180 2264 1372 =-43 =-16 2506 =13 =-69 =38 =16 =2 =39 =37 =20 =33 =30 =40 68 =61 =9
tree termination_right 994 998 1614 3818 333 434 3911 3970 1364 3877 3415 119 1343 =-30 =-7 =36 =28 =53 =15 =48 =22 =49 =50 =43 =39 =33 3431 =-53 =12
tree termination_right 1054 61 1471 604 977 3980 3981 1364 3829 3982 3813 =0 =48 =57 =42 =32 =-53 =-54 =50 =-57 =-28 =-49 2274 87 544 =-38 =19 =18 =30
tree termination_right 2251 3805 265 1222 3556 2546 =-34 =42 =44 3415 3 1054 1484 1459 =-19 =19 =20 3983 =-41 =24 875 =24 =-19 =45 1370 =33 =-19 =48 =-59
tree termination_right 635 3421 1718 650 3960 3556 1222 1664 910 3984 =-40 =38 =16 =33 794 2275 3985 =27 =-45 =-34 =-26 794 =-47 =33 =52 =22 =-50 =-49 =-46
tree termination_right 837 3855 2251 971 638 3845 1007 3840 3674 232 835 3703 3782 =-5 =40 2687 =41 =-37 =36 =38 =-54 =-48 =-33 =-54 =30 =33 =-64 =56 =-40
tree termination_right 453 3798 44 =-46 1452 1015 3891 3017 3763 3986 =-27 =35 =38 =31 =46 3701 563 3423 =26 2629 =-51 =18 =-23 =-32 =38 =81 1110 =-36 =38
tree termination_right 601 998 3874 1110 3987 451 2966 2542 2289 3947 3834 3948 3988 3989 =-24 =30 =23 =25 =32 =37 =30 =37 =18 =43 =37 =34 =34 =28 =42
tree termination_right 3798 573 502 3612 3741 2491 3588 1393 2092 3990 3991 87 =-23 =1 =23 =36 =28 =24 =43 =41 =32 =59 14 43 =-8 =41 =-27 =48 =61
tree termination_right 3793 463 508 837 3840 3962 1721 3672 3786 670 909 3955 3938 1638 =-6 =22 =-57 =39 =46 =24 =33 =57 =-34 =-55 =-53 =-34 =-47 =-37 =46
tree termination_right 419 140 =-42 3992 1600 2119 2749 3676 3917 2142 2659 3865 3905 =-1 =58 =55 =38 =-56 =-57 3781 423 =55 =-28 =-23 =-35 =-46 =-23 =-49 =42
tree termination_right 3798 372 487 3710 3345 907 178 =10 787 =-23 =36 536 =-36 =24 =31 =-36 2149 3786 186 871 =-52 =14 =-9 =18 =27 487 =11 =53 =56
tree termination_right 3535 934 1364 864 3899 837 1343 1843 799 977 3733 =-26 =20 3423 =42 =-41 =33 =36 =6 =-44 =51 1370 =57 =-20 3993 =34 =-55 =44 =47
tree termination_right 2864 1364 3906 1030 3829 2265 3464 1293 3994 3995 3996 1014 1015 3828 =-44 =20 =-19 =29 =34 =14 =36 =44 =21 =41 =35 =19 =57 =28 =37
tree termination_right 1364 3873 3899 362 1222 1661 794 977 =-47 =22 =15 =22 3997 495 3998 3848 =15 =-30 =-48 =-12 =-50 1600 1406 =22 =-42 =-47 =50 =41 =28
tree termination_right 3725 140 =-43 3906 3847 3333 3028 3947 536 3977 3703 2067 136 =-9 =-36 =39 =23 =41 =-37 =41 3704 =57 =-19 13 =46 =-24 =46 =52 =49
tree termination_right 453 271 354 =-14 =26 2914 2443 1452 3999 440 730 4000 2568 =21 =-29 =-36 =-37 =-18 =-42 4001 =53 =-23 =-36 =-41 572 =-34 1765 =38 =-34
tree termination_right 3746 367 2586 530 3615 2289 3719 700 =-27 468 890 3917 1058 3423 =23 =-43 639 =-15 =42 =-57 =-25 =-56 =33 =38 =36 =26 =47 =-32 =38
tree termination_right 3798 3997 3834 3948 421 523 3871 24 475 3873 15 3785 3703 3822 =-25 =25 =14 =35 =37 =47 =-52 =14 =48 =7 =38 =38 =43 =-50 =55
tree termination_right 1600 44 =-42 3977 3676 3736 1576 1078 4002 3871 921 3337 3785 2064 =-23 =29 =35 =48 =26 =32 =51 =21 =48 =53 =24 =49 2101 =-38 =30
tree termination_right 417 =-45 667 3813 3725 3805 2573 4003 2344 3827 3869 611 3570 1372 =-38 =10 =23 =5 =-34 =42 =30 =45 =-32 =37 =46 =55 2264 =31 =-21
tree termination_right 1542 884 2259 14 997 93 482 =11 =-35 125 2709 3992 =37 =-30 =-36 =-39 =-45 =-26 =-38 1279 447 1541 =-31 =20 =27 =20 754 =44 =-34
tree termination_right 994 483 4004 3902 3679 3648 =-9 =43 =37 =29 =-56 367 3902 1686 1570 4005 2701 2 =38 =-16 =-18 =-26 =-30 =-41 =-30 =-26 399 =-50 =21
tree termination_right 1484 2864 1110 3876 755 68 3895 =5 =-36 3659 =-30 3757 =21 291 =-33 =29 1417 =23 =-28 =31 =25 1901 2264 =43 =-20 =-24 3547 =30 =-36
tree termination_right 3899 998 4006 561 1750 3516 3748 469 4007 4008 2233 =-23 =15 =37 =34 =20 =37 =35 3796 =26 =-35 1406 =37 =-28 =47 106 =-27 =31 =54
tree termination_right 3813 168 462 561 3941 3810 1682 2117 3917 1191 4009 =2 =-48 =-37 =-50 =-45 700 =-12 =41 1662 1066 =-56 =18 =16 =45 =30 =46 =-36 =53
tree termination_right 3899 533 3535 359 3873 1015 =-26 227 3770 3792 =-10 =44 =42 3746 4010 911 =-11 =-40 =34 =40 =34 =24 1024 =48 =-26 4011 =32 =-31 =56
tree termination_right 601 3793 4012 2252 342 1843 2131 1718 1762 1459 3711 3420 =-11 =30 =27 =14 =39 =-50 =-44 3768 =39 =-26 2587 =-31 =20 =-57 =-45 =42 =36
tree termination_right 54 3697 453 700 2113 741 =-39 =28 =11 2573 3810 3856 4013 =23 =-37 =-44 =-14 567 =-29 =29 1576 2420 291 =-39 =28 =30 =28 =47 =-46
tree termination_right 2251 1542 530 3836 3827 272 516 4014 1919 3528 802 =-22 =11 =30 =9 =39 1664 =29 =-38 =29 =35 =51 4015 =38 =-27 756 =45 =-23 =-60
tree termination_right 3798 417 =-43 3885 3678 3017 1500 4016 638 419 3607 1919 359 =-13 =21 =17 =18 =37 =30 505 =-53 =-5 =-40 95 =35 =-29 =48 =-46 =57
tree termination_right 1718 797 3881 168 281 1631 3970 1787 3925 3878 4017 =-6 =39 =37 =30 =49 =41 =38 4018 4019 311 =49 =-21 =-37 =-34 =-33 =-53 =-27 =-47
tree termination_right 44 =-46 1054 638 3803 487 1078 700 =-19 3998 3881 1765 =20 =-27 =-47 =-45 =36 3464 3688 =-41 =28 =50 =47 =42 3 =-26 399 =-14 =33
tree termination_right 3830 2749 359 2506 3709 3711 281 3345 1051 =-16 =30 =22 =19 1720 281 =44 =-15 =-27 =38 667 1067 =-45 =25 =23 =28 291 =-58 =29 =43
tree termination_right 994 414 4020 1073 3830 3746 1209 1539 362 3928 2274 3889 =-40 =20 =13 =29 =8 =9 =11 =34 =41 797 2668 =27 =-16 =-40 =46 =25 =-32
tree termination_right 4021 3845 106 =-29 813 3736 4022 3939 3535 4023 1745 1014 1082 =-18 =-1 =32 =25 =-52 4024 =40 =-25 =38 =50 =42 3968 =28 =-30 =-46 =59
tree termination_right 3707 419 1542 677 1484 3899 4025 1413 3750 3928 =-19 =31 =22 =36 =32 =49 3522 =19 =-33 =27 3735 =43 175 =-37 =25 =39 1655 =44 =-19
tree termination_right 3707 3464 3828 1484 3499 4026 4027 741 3826 3918 4028 2191 3846 4029 =-35 =22 =17 =21 =30 =21 =24 =2 =41 =28 =12 =12 =31 =28 =42
tree termination_right 997 592 2119 3837 121 4030 1343 2171 92 =4 =-32 =36 3910 1753 2195 4013 =46 =-20 =-21 =-6 =-18 =-43 =-43 =-30 =-39 2226 =-28 =30 =-43
tree termination_right 1570 113 4031 =-34 =26 934 275 4032 1669 1522 694 3919 47 4033 =-12 =32 =31 =42 =28 =32 875 =42 =-9 =47 2573 =30 =-17 =41 =-41
tree termination_right 813 3750 372 1787 15 1559 4014 3017 185 1413 3725 3688 =-19 =30 =30 =37 =37 =22 =39 =-42 =37 =44 556 =20 =-26 =43 1692 =35 =-26
tree termination_right 417 =-41 4034 3715 1834 4035 1176 3840 3786 826 542 700 241 =-21 271 =-35 =33 130 =31 =3 =-4 =-43 =37 =-35 =-39 =-46 =-30 =-39 =-46
tree termination_right 3805 2131 3829 1110 3739 525 502 813 291 2966 1682 =-21 =17 =14 =30 =16 156 3726 =31 =-30 =-33 910 =-28 =39 =30 =29 =36 =-38 =51
tree termination_right 1393 23 1054 1015 171 =-21 =29 2497 3715 3861 =22 =-37 =-34 =-31 414 4036 1331 =-41 =0 =24 1426 =22 =-32 789 1683 =33 =-27 =-4 =30
tree termination_right 2251 3421 1718 168 483 3865 3536 3524 613 4037 1147 =-11 =32 =36 =21 =-36 =32 =47 1582 4038 1313 =25 =-13 =-23 =-22 =-33 =-42 =-34 =-52
tree termination_right 1570 2914 3708 3986 3562 4032 3845 1073 1222 3801 741 =-40 =19 =29 1559 399 =11 =-13 =-36 1426 =11 =-34 =-45 =39 =30 =40 =26 =-39 =-43
tree termination_right 3746 158 1148 15 524 50 2711 835 2029 =-13 =29 =32 544 =-35 =24 =35 700 =-19 =36 =37 1046 =44 =-23 271 =-17 700 =-13 =52 =40
tree termination_right 336 453 281 2966 4039 3829 1095 1482 3938 =-6 =-49 =24 =24 =31 =35 766 =40 =-15 3764 311 =38 =-10 =-22 3806 2956 =-29 =25 =25 =-33
tree termination_right 837 2251 826 4040 3786 3874 328 1669 998 3739 835 1393 643 3337 =-16 =41 =18 =22 =32 =34 =25 =30 =44 =34 =34 =-45 =-32 =-42 =-36
tree termination_right 1393 1439 3697 2344 3884 610 3905 1638 3535 =-14 4041 =44 =-28 4042 150 =39 =-19 =-40 =45 =25 =37 =31 =44 610 3837 =1 =-44 =-67 =42
tree termination_right 3805 483 910 271 =-48 50 =-15 =39 1751 585 3680 =16 =-22 =-24 =-41 1638 68 =20 3681 3659 3301 =-14 =38 =28 4043 =-44 =23 =36 =35
tree termination_right 61 106 =-25 3917 837 3427 963 1500 506 1647 483 =10 792 614 4044 =40 =-28 =5 =-15 =-23 =-20 787 =-37 =27 =-36 =-18 =-24 =-47 =-46
tree termination_right 3798 3805 1364 556 3813 313 921 3841 1073 525 3716 4045 3910 =-34 =24 =20 =18 =14 1600 =3 =-41 =27 =16 =34 =37 =-41 =19 =35 =48
tree termination_right 453 837 3769 1712 3427 4046 3881 93 694 =1 =44 374 2711 1458 =39 425 =29 =-55 =2 =-24 =-43 =-41 567 =-48 =16 =-29 =-35 =-36 =-21
tree termination_right 994 22 367 3845 1686 3856 4047 1173 3087 1485 3867 1629 =16 =-17 =-17 =-26 =-34 =-33 =-26 =-38 =-31 =-43 265 =-36 =14 =24 624 =-42 =10
tree termination_right 463 61 3731 3963 93 483 931 119 171 =-31 =29 =35 =24 635 =25 =-31 931 3921 371 3701 =30 =-20 =-22 =-42 =-47 =-36 =-31 =-42 =-35
tree termination_right 3813 561 2881 4048 469 3588 291 4049 113 1086 =-45 =12 328 271 =-22 =-6 =34 =27 =32 =35 2113 =34 =-14 =44 =32 397 =35 =-20 =44
tree termination_right 650 934 530 3841 3792 3805 1542 929 3939 =-29 =24 =31 =9 =30 =15 =25 =16 =39 1884 4050 593 826 140 =-23 =27 =-29 =-14 =-38 =-33
tree termination_right 44 =-43 3798 1439 3583 3672 372 3814 1837 447 3722 3265 =-21 =30 =11 =26 3681 =26 =-29 =29 3623 36 =33 =-22 =-32 =40 =24 =-22 =45
tree termination_right 3899 635 2251 963 3427 4051 1834 3710 2742 3735 624 1583 585 1837 =1 =28 =-17 =-41 =24 =28 =43 =-24 =-27 =-39 =-24 =-46 =-37 =-35 =49
tree termination_right 3852 3997 994 3345 1452 500 846 4048 41 805 3576 =-21 =28 =15 =2 =44 505 =36 =-26 =44 2195 3423 =40 =-22 =-29 =28 =-29 =-40 =44
tree termination_right 359 3707 1015 480 275 3793 =-32 =21 =11 =8 3750 563 755 1343 643 4052 533 =-18 =21 =28 =27 1054 =33 =-7 =25 =-26 =38 =37 =31
tree termination_right 3746 1015 3873 3751 1484 1452 867 1194 544 2959 =-44 =20 =7 =24 =27 =10 =14 =33 =29 3769 470 4035 463 =13 =-22 =-38 =-31 =-31 =43
tree termination_right 3845 3995 3330 3855 3841 2029 1000 4053 561 1364 3430 601 998 =-22 =6 =15 =23 =12 670 =-26 =47 =37 =36 =32 =30 =39 =32 =28 =-43
tree termination_right 374 3997 54 3881 997 417 =-30 2251 1834 3724 3360 3816 3264 =22 =-27 =-32 409 =25 =-40 650 =-41 =34 =-26 =-30 =-35 =-45 =-38 =-42 =-26
tree termination_right 797 3711 4021 3702 3849 677 471 1372 3850 1452 397 =-25 =5 =15 =30 3713 =9 =-33 =-40 =24 =30 =34 =42 883 184 =38 =-24 =-15 =-29
tree termination_right 453 2547 4054 1718 4030 2142 3779 2573 93 483 =-14 =19 2113 =22 =-8 =-10 =38 =-36 =-38 =-42 =-41 =38 2692 4055 =-43 =23 3773 =33 =-28
tree termination_right 2251 1439 612 1638 600 4021 1837 3444 1390 =-11 =6 =26 =19 =45 =-28 1380 3450 1692 =46 =-5 =-3 =-30 =-42 647 563 =-33 =9 =25 =-46
tree termination_right 955 44 =-35 592 1015 275 3841 291 3786 =-19 2506 1187 =45 =-12 =-33 =30 =33 =23 3427 3837 1307 =23 =-25 =-21 1073 =14 =-32 =-15 =-35
tree termination_right 61 3736 3948 601 185 523 3762 1512 1459 =-17 =1 =26 =22 3762 1334 2864 =-16 =37 3701 =40 =-20 1334 =19 =-49 =33 =23 =34 =39 =-44
tree termination_right 891 3899 1484 355 2573 356 3707 2547 2742 450 1911 =-21 =27 =25 =28 =28 =30 475 =20 3659 =-46 =25 =-32 =22 3814 =25 =-28 =47 =-38
tree termination_right 533 3899 3805 911 1345 291 4056 3562 647 4057 3990 2092 =-17 =17 =26 =23 =26 =20 =27 =31 =26 117 =-28 28 =21 =-18 =29 =43 =22
tree termination_right 3805 44 =-39 3695 3672 1686 333 3855 3823 3905 1355 2045 =29 3301 4058 =-16 =36 =33 =34 =38 =18 =33 =36 =-48 =38 3796 =38 =-17 =39
tree termination_right 837 453 998 413 542 1015 43 =30 =-35 =40 =-26 3757 395 3741 1459 3586 1393 =-29 =22 =10 =9 =29 =32 =26 =28 3659 =-30 =11 =-31
tree termination_right 451 1015 533 502 3915 3928 1355 =-27 =26 =28 =29 700 =-14 =29 =19 1616 121 3962 2773 3938 1750 =9 =38 =-28 =-30 =-34 =-34 =-39 =43
tree termination_right 140 =-40 3695 3977 3813 3803 313 3748 3719 2749 3124 4059 1912 3178 3795 =-19 =0 =24 =27 =28 =22 =-49 =29 =31 =31 =28 =41 =37 =20
tree termination_right 419 3535 2659 1393 3855 4060 3834 3852 2679 1661 4029 3746 3927 =-22 =25 =17 =27 =19 =27 =29 =32 =42 =31 =22 =16 4019 =43 =-19 =40
tree termination_right 837 3703 650 1459 3865 3265 421 =-18 =26 =35 =36 2259 =22 =-22 2252 61 4061 3305 4023 3952 =30 =-7 =-24 =-23 =-21 =-34 =-50 =34 =-31
tree termination_right 845 3707 140 =-38 3757 4016 1664 910 241 979 =-33 =26 =14 685 880 3769 =25 =-29 =-44 =-16 1884 =39 =-26 =-21 3738 =44 =-10 =41 =-34
tree termination_right 272 356 399 342 106 =-37 227 =-28 1539 =8 =-33 =-44 3861 1942 3814 4062 =29 =-21 1334 =22 =-35 =-16 =-32 3945 150 =22 =-14 =-44 =43
tree termination_right 1030 3941 3750 3798 1355 1665 3986 3887 3829 4063 1669 1780 =-20 =14 =6 =22 =17 =30 =28 =28 =27 =37 =29 =39 3815 142 =43 =-2 =-32
tree termination_right 1718 359 910 241 979 381 2045 =15 3562 =-39 =15 =18 =15 =11 3863 1345 794 3524 3556 =19 =-13 =-23 =-15 2050 =38 =-12 =-29 =25 =-39
tree termination_right 3725 3769 837 3870 533 423 500 356 3763 106 =-35 2294 3741 =-8 =31 =17 =45 3497 =19 =-21 =39 =-38 807 =33 =-15 =-42 =-27 =-44 =40
tree termination_right 3963 963 465 1559 4040 3786 1257 1073 537 2287 3735 =-4 =29 =-37 =20 4064 2175 =23 =-26 =-26 =-29 =29 =-39 1187 =-31 =25 =-30 =-40 =-43
tree termination_right 3869 1070 4065 506 3769 1720 789 1092 =15 =-15 743 639 414 =-29 =10 =18 =37 =36 =-28 =-25 =-33 911 =4 =-48 3001 1078 =-55 =4 =2
tree termination_right 2251 1500 3746 453 3925 3524 875 3724 910 =0 4066 2267 598 =35 =-5 =-22 =-35 =-28 =-14 =-22 =41 3722 =-26 =22 =35 618 =-50 =11 =-47
tree termination_right 2573 3870 1239 845 677 1614 1393 3772 3987 80 4067 1133 =-2 =19 =-39 =-22 =34 =38 =31 =32 =32 =-26 =-35 =-49 1643 1682 =-53 =4 =11
tree termination_right 3464 561 87 394 4003 3779 4020 3756 2709 4068 1634 3548 =-31 =13 =14 =15 =9 =24 =16 =18 =30 2226 2175 =-1 =-40 =39 =8 =22 =32
tree termination_right 638 910 1745 1628 2850 =-20 =24 =17 =18 2914 1205 282 1242 2573 4013 4069 26 =27 =-14 =-26 =-28 911 =19 =-38 =-29 =-32 =-43 =-39 =24
tree termination_right 1439 592 3885 1570 803 168 463 138 530 4070 3225 439 =17 =-11 =-27 =-25 =45 =-13 =-26 =-29 =39 =-35 =-37 3726 777 =-24 =20 =-47 =-21
tree termination_right 3874 2914 44 =-38 1014 3855 3535 4045 87 3960 1345 2073 3613 3807 =-20 =20 =22 =25 566 =22 =-34 =27 =7 =26 =24 =28 =33 =-43 =25
tree termination_right 1643 3528 845 2729 3772 4071 3847 3702 2233 4072 119 2542 2158 =-17 =16 =16 =27 =28 =17 =27 =33 =32 =32 =34 =-38 =27 4073 =25 =-24
tree termination_right 3805 3945 1320 3625 2265 644 656 3786 431 3062 =-24 =14 =16 =17 =16 3950 418 2750 =19 =-25 =-21 =-35 =32 =-44 142 =22 =-10 =-46 =34
tree termination_right 3949 4060 3750 3814 910 1033 1018 266 974 3012 =-37 =22 =25 523 =-14 =29 =18 =38 1209 =-4 =22 4074 3715 =45 =-22 =-30 =25 =37 =43
tree termination_right 3719 3986 3805 3536 3707 281 3272 503 409 =-2 3430 601 3349 3874 1442 =-27 =20 =10 =22 =15 =17 =15 =23 =13 =21 =27 =28 =32 =33
tree termination_right 1682 502 414 1320 3889 1279 2233 480 1046 2864 =-25 =12 1572 =28 =-24 =-41 =20 =5 =26 1279 480 =-19 =39 =-20 =15 414 =29 =-7 =23
tree termination_right 994 3901 534 3992 1570 2374 362 272 355 3739 1566 47 1313 =0 =-33 =29 =24 =32 =27 =36 715 =30 =-15 =-26 =-27 =-27 =-26 =-32 =-24
tree termination_right 367 453 61 3701 137 2914 3421 890 2131 4067 2175 =24 =-19 =-29 =-18 =1 =-20 =-27 =-24 3742 =-40 =19 =-33 537 =-28 =17 3707 =-28 =18
tree termination_right 3899 523 1279 1293 4025 561 4075 2265 47 4076 3476 3345 3708 =-31 =-2 =3 =15 =22 =19 =20 =22 =17 =25 =29 =15 281 =2 =36 =47
tree termination_right 61 797 2248 910 3706 483 723 2966 1018 =-39 =21 =14 =15 =10 =34 4040 593 911 3570 4077 =36 =-19 =-4 =4 =-17 =-34 =-29 =-24 =-39
tree termination_right 1007 1686 1191 1331 3586 414 1631 3906 1343 1930 3734 =-27 =22 =30 186 =-8 =29 =36 =38 =15 =22 438 =27 =-22 =-30 =-33 399 =-39 =8
tree termination_right 650 3970 342 3867 3909 2723 1682 1086 =-5 =29 =36 372 =-31 =13 =32 =-35 =-30 =32 336 2114 2665 979 423 =30 =-21 =-11 =-25 =-12 =-27
tree termination_right 638 3786 1015 656 867 3735 172 669 =-34 =13 =12 =13 =24 =28 3535 282 3642 =2 =-30 =-34 =34 3524 =27 =-16 3623 203 =35 =-14 =-29
tree termination_right 374 3918 998 4078 963 1765 57 4021 333 3750 2668 =-5 =16 =24 =31 =35 789 =37 =3 3722 =-27 =19 =-36 =-35 =24 =37 1220 =-34 =6
tree termination_right 533 374 281 500 843 3776 3739 3393 4008 4079 643 =-16 =9 =24 =24 =24 =21 =28 =24 =38 2749 178 =33 =-7 =-20 1209 =-42 =13 =23
tree termination_right 3061 1030 3765 3725 4060 561 532 1656 =-12 3522 =27 =-20 =-45 532 =-10 =38 =34 =30 =24 845 4080 3524 =47 =-21 =-26 =-29 3511 =35 =-18
tree termination_right 542 532 1576 3798 3909 650 1720 3905 2729 =-17 =18 =31 =24 1721 789 1747 =27 =-16 =-11 =-31 =31 =42 =38 789 =43 =-17 1747 =-20 =29
tree termination_right 3786 3798 3464 1631 3941 1393 3808 404 15 3200 4081 3403 1038 3920 =-21 =18 =22 =19 =14 =18 =22 =13 =20 =18 =29 =27 =21 =37 =21
tree termination_right 44 =-30 635 3997 534 1242 2248 491 1505 1655 1082 326 68 =23 1669 =-4 =35 =-20 870 =23 =-19 =35 =-7 =-19 =-20 =-28 =-26 =-25 =-26
tree termination_right 3707 3535 934 2084 1542 434 3703 3941 3805 3858 =-19 =20 =24 =28 3869 =36 =-21 =34 =21 3360 794 =29 1187 =-24 =27 =-32 =32 =34 =35
tree termination_right 891 2914 3710 3695 890 1082 2113 =-14 4082 =21 =-25 4083 3889 2113 481 =41 =-1 =1 =-24 =-22 414 =-19 =18 143 =33 =-18 =-22 =-30 =-30
tree termination_right 3963 471 506 3917 360 3423 142 3558 2580 458 1994 2231 =23 =-9 =-7 =-19 =-20 =-20 2547 =-10 =28 505 =-25 =24 =-24 =-37 =-25 =-21 =-39
tree termination_right 875 3731 963 3582 463 1054 3867 114 39 1834 4084 =23 =-21 =-18 =-22 =-21 =-24 1354 3967 =-13 =29 =25 =-17 =-29 =-29 =-28 1638 =-22 =25
tree termination_right 3874 1661 601 1631 3345 711 3697 3925 3865 650 119 1030 =-25 =6 =17 3499 3869 =-15 =22 =26 =25 =16 =31 =-32 =15 =26 =23 =22 =28
tree termination_right 423 650 413 4019 =19 =-21 1666 1942 352 3874 3521 =-21 3848 =24 =-25 =20 =17 =-48 =17 2749 23 3954 1600 =14 =-20 =-25 =35 =-26 =-42
tree termination_right 994 3711 3345 2729 3829 2261 4085 884 4010 =-6 =29 275 =-25 =17 =19 =24 =25 =34 136 =35 =-15 2641 792 175 =-2 =37 =-29 =45 =-25
tree termination_right 2248 2443 1078 979 2914 3808 3708 93 3659 1719 3551 =-35 =21 =24 =27 1500 =5 =-33 2668 =28 =-22 =25 =-28 =23 1605 =21 =-21 =-32 =-35
tree termination_right 3899 3846 1834 3642 3608 3865 3786 1393 1683 1452 3847 3785 3499 =-12 =9 =30 =34 1721 =30 =-16 =-34 =21 =17 =34 =-32 =-36 =-34 =31 =40
tree termination_right 44 =-32 3980 372 3845 3174 977 3522 431 4086 =4 =-28 =24 175 335 =8 =-29 =19 =25 =-29 =-31 95 371 1525 =30 =-12 =-24 =-22 =-34
tree termination_right 374 3992 3935 3676 682 3980 628 1834 260 4087 1750 =8 =29 =-25 =-23 =-24 =-25 =-35 =-36 475 593 =38 =-12 =-30 =-34 =-31 2020 =-36 =30
tree termination_right 1151 372 106 =-28 3863 1509 533 281 3703 2294 186 3760 =-16 =15 14 =21 =-28 =19 =25 =20 =26 =-31 =-22 2655 1753 =28 =-13 =-23 =-29
tree termination_right 367 1669 3779 3963 4071 180 2261 1073 1364 1051 =-16 =22 =25 3757 =11 =-18 =30 1643 =-24 =19 =30 =-41 =30 542 178 =57 =-5 =-18 =-24
tree termination_right 3805 573 1666 313 3813 3822 563 669 1484 525 4088 78 =-24 72 =11 =-26 =12 =6 =1 =15 =-36 =23 =22 =25 826 =23 =-25 =23 =31
tree termination_right 3899 3917 2252 3945 140 =-28 1222 =-6 1582 1439 3608 1596 3773 3949 491 =16 =-24 =-29 =-21 =41 =-30 1452 =-21 =25 =-29 =-35 =-34 =-36 =41
tree termination_right 3725 3769 3917 545 1758 3840 890 3809 978 3358 =21 =-17 =-21 =-7 3708 =-10 =29 =-29 =-36 1758 3809 2084 =-43 =4 =19 =12 =-34 =-35 =33
tree termination_right 3659 3949 3920 1643 1012 3703 4089 551 799 =-22 =7 =10 =21 =14 320 =19 =-20 2461 =17 =-23 =26 =29 3895 1026 2171 =37 =-13 =-11 =-6
tree termination_right 3742 2251 3746 1030 4003 1452 3741 3785 4090 2687 4091 318 4025 =-20 =18 =7 =24 =11 =23 =20 =28 =13 =31 598 =28 =-23 =29 =-34 =24
tree termination_right 3725 4092 601 3876 374 536 2692 2742 3765 3612 648 3345 3739 =-12 =17 =13 =-32 =25 =19 =26 4093 =21 =-23 =-26 =-30 =23 =20 =31 =35
tree termination_right 3746 367 1364 523 561 1243 4002 3995 4094 2463 1238 2632 =-20 =15 =19 =20 =27 =14 =29 =28 =24 3885 =18 =-25 180 =30 =-12 =-20 =30
tree termination_right 3536 1343 3849 1133 3703 590 1954 =-19 =15 156 =25 =-17 =23 72 =30 890 =15 =-32 =27 3897 3801 4095 =20 =-15 890 =-18 =16 =-32 =30
tree termination_right 3742 3837 1459 3849 3707 3765 13 =-2 355 =-29 =27 =17 =17 =24 4096 4097 3943 =22 =-21 =-25 =-30 =-35 2100 875 2195 =40 =-6 =-1 =-22
tree termination_right 1614 625 3873 3415 638 1082 4098 4099 3763 1662 566 3708 =-36 =-1 =9 =4 =14 =19 =32 890 =12 3689 =-24 =18 =18 =28 =35 =-18 =30
tree termination_right 3793 998 601 910 57 328 =-22 =18 241 =-11 =43 911 2750 1015 =-6 3868 3882 3444 =36 =-5 =-21 =-14 =-30 241 =-3 =-46 =25 =17 =34
tree termination_right 178 232 3464 743 150 1452 3499 3858 =-11 =14 431 =30 =-29 =25 911 3556 =-13 =23 =-42 685 =0 =42 =28 =27 3689 3709 =-28 =14 =21
tree termination_right 614 241 910 265 3838 =-29 =17 =13 3863 4100 1345 1033 1712 =16 =-25 =-25 =41 =-30 =-29 4065 =22 =-24 2131 567 1664 =-35 =13 =20 =22
tree termination_right 3725 4101 3970 2175 1578 1484 3607 3772 1747 49 3865 756 =-16 =15 =25 =25 =18 =29 1741 =22 =-27 3547 =23 =-20 =-30 =-31 =26 =32 =35
tree termination_right 3423 2195 3995 3810 916 4057 3909 1573 128 3779 =-10 =18 =21 =25 =20 =25 2188 =27 =-16 =23 =23 624 =-35 =22 1656 624 =-40 =6 =17
tree termination_right 3725 3805 2749 910 =-8 3547 4004 3938 3856 3419 837 374 3749 508 140 =-17 =28 =-15 =-21 =-11 =-18 =-21 =-28 =-29 =-34 =-33 =-32 =31 =36
tree termination_right 2251 3659 1542 3750 705 846 4003 3709 =-21 =12 =25 =20 890 =13 80 2029 =-27 =17 =17 =22 =32 4034 2715 3724 =36 =-10 =-18 =-24 =-48
tree termination_right 1439 561 532 3923 1082 650 88 3028 =-20 =15 =17 =9 3733 508 3959 3570 1424 =29 =-10 =-2 =-8 =-23 3583 =-29 =9 =33 =-24 =25 =-23
tree termination_right 998 3746 3874 3719 3734 3847 3922 518 3716 1669 4102 3708 3124 =-26 =23 =9 =18 23 =-12 =29 =16 =11 =25 =26 =25 =24 =17 =27 =20
tree termination_right 2251 3423 2195 336 3963 1372 296 356 802 921 3329 =-34 =15 =14 =20 1655 =23 =-18 3945 =27 =-28 =18 =-25 =-23 2285 =-27 =20 =-24 =-41
tree scope_specificity 2 759 4103 4104 12 =-118 =-68 1 =-88 =37 =74 3 =-70 =47 2254 7 4103 =-86 =60 4104 759 4105 =-29 =104 =104 =104 4106 =100 =-80
tree scope_specificity 2254 657 2110 759 4107 =-110 =7 502 =-67 =90 566 =-18 =89 163 14 =-74 =4 =78 502 759 13 =-95 =-12 =74 19 759 =49 =111 =-83
tree scope_specificity 2 27 4108 657 4109 =-106 =39 24 =-77 =33 =42 566 657 660 1210 =-76 =10 =63 =54 =50 27 825 99 =-46 4110 =35 =-95 =90 =107
tree scope_specificity 27 4111 759 163 =-101 44 =-99 =14 =15 42 44 =-96 41 =-37 568 =73 =-83 =-92 41 4112 =-61 =68 311 433 33 =66 =-15 =-60 =-84
tree scope_specificity 1077 4113 657 4114 4115 4116 1613 4117 569 =-96 308 =-40 =-98 =34 =-56 =40 =32 1494 =-51 =96 1613 4115 =-48 =61 =93 2354 =58 =-80 =85
tree scope_specificity 27 4111 925 4118 =-93 =21 41 =-53 =90 260 41 =-46 =73 =-90 41 57 29 =-70 =67 =65 3305 925 413 =36 =-63 =102 1015 =87 =-47
tree scope_specificity 2 759 1602 4119 342 =-91 4120 =-77 =29 =72 73 =-62 736 74 =74 =-72 =-83 73 =-24 =85 342 73 759 =-59 =58 1602 =0 =71 =80
tree scope_specificity 1356 1412 2254 4121 893 4122 =-88 =-12 1613 633 =-59 =75 =49 =47 1613 80 =-72 =16 =68 80 78 =-61 1045 =53 =-67 =85 1446 =80 =-10
tree scope_specificity 2 1733 4123 485 4124 4125 =-83 =83 =35 34 =-70 =22 =80 911 =-29 =61 44 =-92 4110 7 2254 =-41 =70 108 92 =78 =-46 =-23 =-82
tree scope_specificity 2228 1077 2240 4126 2109 4127 4128 4129 4130 =-82 =-24 =15 =47 =53 =-8 =56 =58 =50 3 =-45 113 =-23 100 2354 1037 =89 =-66 =-66 =-50
tree scope_specificity 1210 342 1412 =-81 108 106 =-61 =60 =-84 106 =-77 3778 2109 104 29 =-51 =28 =-15 =36 =41 106 =-56 3778 342 4131 =-16 =81 =79 =-38
tree scope_specificity 386 4114 2063 4132 1464 4133 2228 1404 4134 =-79 =16 =3 =-26 =11 =12 =27 417 =-78 1464 =86 =-34 113 =-51 =57 2228 825 =-29 =63 =66
tree scope_specificity 1210 2254 1412 4115 4135 4117 4105 =-78 =-24 =49 =76 =49 203 =44 =-80 544 8 =-40 =49 =21 544 2109 131 123 =-42 =62 =31 =78 =76
tree scope_specificity 925 137 4130 4136 3664 4137 4118 4138 =-74 =63 =1 =112 =21 152 =59 =-70 =27 1613 1733 =-45 =49 41 =-51 =73 41 227 =51 =-51 =79
tree scope_specificity 386 2240 4121 4139 4140 4141 =-74 141 =-43 =86 =19 =97 =63 140 =-57 =75 24 87 =-50 2665 1220 145 =69 =-61 =-42 =-64 140 =-57 =79
tree scope_specificity 386 4142 3565 984 1028 4140 4143 4144 4145 =-73 =13 =23 =30 =1 =38 87 =-49 =80 =42 =80 4146 150 1220 670 =56 =-45 =-20 =-35 =-39
tree scope_specificity 2284 163 3305 1059 4147 =-71 80 =-67 =77 =57 973 80 =-67 =56 947 =-11 =101 544 156 =-55 =60 =79 271 522 =30 =-68 296 =66 =-30
tree scope_specificity 556 759 4132 12 4148 4149 =-71 =31 =89 =-21 =37 =29 3565 230 506 1210 =-51 522 =11 =-56 473 =-5 =66 409 167 =53 =-44 =-9 =72
tree scope_specificity 2127 2110 4108 4111 4117 386 =-70 =-35 =65 108 175 =-4 =76 =-72 =63 522 =61 =-25 4150 4111 2254 13 2110 =-44 =64 =44 =63 =75 =-63
tree scope_specificity 386 506 4151 =-69 308 =11 =-64 4115 136 104 4152 =-47 =60 156 =-46 =25 =40 =52 4151 506 837 136 =-27 =38 =61 =43 4153 =70 =-58
tree scope_specificity 2127 4142 882 4132 4154 4143 =-68 171 =-50 =161 =123 =37 271 320 =-68 =6 178 =38 =-38 =75 140 =-81 4150 108 178 =58 =-38 =-27 =-56
tree scope_specificity 3305 2240 4121 4109 2257 2109 939 4155 2237 4156 =-66 =59 =-28 =52 =64 =14 1 =-45 =21 =66 =48 =44 544 136 88 =-30 =65 =59 =56
tree scope_specificity 131 4151 1028 4114 1733 4148 4157 4143 =-67 =33 =68 =90 =9 =19 =62 203 140 =-74 =62 =-60 553 140 =-68 1187 187 =49 =-52 =-37 =-35
tree scope_specificity 2 4114 27 657 4109 4108 =-66 =27 =40 =-22 409 73 =-11 =68 =-55 611 =78 =-43 27 4150 51 2240 23 =-25 =19 =57 =72 =-72 =75
tree scope_specificity 664 1077 4126 1356 4133 812 4137 4104 =-65 4158 =-36 =78 =114 72 =-46 =31 =36 =23 =57 502 =1 =91 502 87 =-40 2228 =-6 =64 =61
tree scope_specificity 342 1210 4159 4160 2109 =-64 =-10 =19 =22 =-5 1210 78 29 =-39 =23 806 1471 911 656 =-36 =158 =25 =73 175 =-31 =114 175 =17 =60
tree scope_specificity 556 882 1412 504 =-65 =-27 152 113 =-54 =63 =-68 92 =33 =-58 137 1412 882 226 =-50 =48 113 =-60 =48 =50 614 4161 =62 =-60 =-32
tree scope_specificity 386 1077 4111 12 4162 =-63 =41 230 =-42 1060 4163 =91 =-40 =-62 976 140 =-70 3 =-13 =79 =-62 =53 3 =-38 150 140 =-82 =55 =-38
tree scope_specificity 657 1028 569 2240 987 4103 4164 4147 =-62 =7 =100 =32 =5 =51 73 4140 =-34 =42 140 =-63 42 =72 =-38 =56 140 =-77 73 =-13 =63
tree scope_specificity 2284 1412 4130 3305 4165 =-63 =114 4166 136 =-39 =52 =115 =26 308 23 4131 =-13 =51 933 =97 =-48 =-58 4167 4146 1279 =47 =-51 =-37 =-72
tree scope_specificity 2 4142 1733 4121 4131 2134 4130 =-61 =-3 105 =-30 =120 167 72 =-12 =78 =-59 =40 =12 =68 386 275 =-17 =38 4168 2144 =64 =-35 =-49
tree scope_specificity 882 1412 759 1733 1613 =-60 4169 =-32 =64 78 =-22 =53 =60 80 78 755 =-43 =45 =40 =71 3 =-27 611 4170 439 =60 =-40 =-60 =-21
tree scope_specificity 4151 131 1733 1489 1602 4171 4137 4112 4172 =-61 =77 =-7 =103 =68 =-12 =45 =30 80 4173 4112 =-23 =63 =121 =43 260 4174 =54 =-19 =-58
tree scope_specificity 2 1077 506 4109 4175 756 4158 =-61 =59 =-21 =34 =50 78 =-33 186 =42 =-37 1539 =77 =-58 386 502 =-39 4147 78 =2 =72 =-69 =51
tree scope_specificity 342 2170 4121 925 =-60 =15 =32 150 =37 =-64 3565 435 2170 3778 4176 939 =-27 =77 =72 =50 1442 =56 =-56 178 41 =-2 =64 =-47 =55
tree scope_specificity 386 4114 2110 4117 131 4177 277 4178 3936 =-60 36 =-42 =160 =57 =-4 =-3 22 =-46 4179 =20 =164 =77 =21 =29 131 275 =-4 =42 =62
tree scope_specificity 2127 27 4121 4143 651 502 =-60 4141 =-48 =43 =27 =80 =35 57 =-15 =50 544 230 27 4180 =-69 =63 =42 502 413 =35 =-36 =62 =54
tree scope_specificity 556 4114 27 4140 4165 4122 4181 =-58 =89 =25 =111 =46 409 =24 =-47 =46 140 =-73 80 911 131 2587 =-34 =55 =20 =31 2144 =61 =-46
tree scope_specificity 2254 759 4177 3305 277 4148 4182 =-56 =52 =77 308 =69 =-57 1323 =-11 =72 308 =29 =-53 =21 759 1474 130 538 =9 =-64 =49 =-57 =64
tree scope_specificity 1412 4105 4130 720 4183 2109 1307 4119 4184 =-55 =40 =53 87 =-52 553 230 =-46 =63 =-47 =22 =45 =25 =23 =30 583 417 =-63 =40 =-59
tree scope_specificity 2 342 4131 4182 4185 4186 4121 =-58 =20 =89 =58 =67 203 =55 =-51 57 502 =-39 556 =-7 =73 4187 3936 =11 =155 =167 664 =6 =48
tree scope_specificity 2127 4142 1412 137 756 1772 =-59 =-1 58 =-29 22 =-29 =182 113 =-54 =13 911 22 =-26 =51 113 =-44 =70 =62 2665 113 =-12 =40 =-64
tree scope_specificity 2127 882 38 4132 4188 4137 3664 3305 =-56 4189 =-28 =98 =75 =96 =78 =44 =28 140 =-62 =26 140 =-75 150 133 779 =47 =-58 =-42 =-33
tree scope_specificity 2 882 569 342 720 =-60 =34 4190 172 =-36 =42 =117 152 43 =-28 414 =15 =118 =-63 92 3 =-14 72 =18 =84 =-59 342 =3 =42
tree scope_specificity 1412 1733 4175 4187 4176 4191 4123 1752 2134 4144 4186 4192 =-51 =35 =90 =37 =-10 1058 =67 =-48 =58 =81 =70 =70 =56 =19 312 =46 =-56
tree scope_specificity 556 759 1412 1077 342 4193 =-59 =82 63 =-46 =9 =39 512 63 502 =-29 =55 =78 =-49 =37 502 12 1412 =-33 =21 =52 25 =24 =63
tree scope_specificity 342 4104 925 812 4148 4136 1602 =-57 =-7 =36 =95 =32 =50 =24 386 57 4194 =-30 =48 4187 =20 =140 2 1446 1307 =46 =-31 =-53 =61
tree scope_specificity 2228 4151 2170 756 1733 4195 720 =-54 =5 =67 =24 0 =-15 43 =-30 =104 =29 260 43 130 =-24 =66 324 =64 =-55 =-44 1667 =40 =-60
tree scope_specificity 137 569 759 504 4196 4165 4164 =-54 =109 =94 =58 44 =-53 =36 1500 =43 =-74 167 44 =-64 =49 =-53 589 7 2068 =-9 =81 =35 =-50
tree scope_specificity 556 893 3616 724 1028 4197 4198 =-53 =81 =54 =20 113 =-57 =16 =33 113 =-39 585 =59 =-36 137 4131 1028 4115 =-25 =32 =56 =41 =43
tree scope_specificity 506 4111 4122 4154 1210 3936 4134 =-54 =68 =81 =-1 =123 =32 44 =-57 312 =46 =-50 44 =-73 312 430 178 514 =44 =-37 =-21 =-45 =-57
tree scope_specificity 137 1464 1210 4126 2109 2240 4173 4134 106 =-61 2003 =-46 =40 =65 =59 =36 =23 =47 106 =-51 =22 =25 106 2240 =-46 =59 1446 =42 =-24
tree scope_specificity 342 882 664 485 4133 277 =-54 =4 =51 =31 1210 =-26 =37 =10 113 =-41 563 882 664 1073 =4 2192 =-54 =46 =33 =45 1058 =96 =-41
tree scope_specificity 556 506 4108 4158 4199 3305 752 885 =-55 =49 =46 =-13 =36 =79 =54 113 =-47 312 7 =0 =48 =-53 44 =-71 7 2237 =-26 =36 =27
tree scope_specificity 2284 1412 137 893 4200 =-54 =31 =11 487 43 631 =-35 =67 =30 =-44 4174 =34 =-17 4201 668 20 468 4202 =44 =-55 =-37 =-58 =-54 =-53
tree scope_specificity 4141 3305 759 4104 720 4203 812 4204 752 4180 4205 =-51 =36 =55 =47 =76 =30 =66 =32 =23 =26 140 =-61 =16 3 =-23 361 =46 =-38
tree scope_specificity 2284 2 4133 4154 106 =-61 4178 218 1001 885 14 18 =-51 =33 =-19 =55 =46 =-6 =103 =129 =46 106 =-43 =25 3 =-8 611 =41 =-25
tree scope_specificity 2284 4131 3305 277 4203 163 4148 =-49 =74 =15 =57 152 =73 =-53 230 =-22 =44 152 585 =39 =-56 =-54 3 23 =-24 =74 4206 =42 =-56
tree scope_specificity 342 4111 1772 2240 1077 4207 =-55 =78 =6 =29 =24 4174 =31 =-28 80 1077 538 178 4208 2032 4209 =11 =-55 =-55 =129 =-46 =-53 =57 =52
tree scope_specificity 2284 144 825 4143 1145 485 4210 4211 4212 4213 =-52 =25 =64 =56 =40 =17 308 =65 =-56 =102 =13 80 950 =-26 =41 =61 4201 =29 =-57
tree scope_specificity 556 822 4214 4215 987 271 4216 =-55 =67 1058 43 =-38 =-6 =-52 308 =44 =-52 =129 131 =-10 =106 845 =86 =-43 3 271 =-55 =15 =24
tree scope_specificity 664 882 806 825 2109 4205 925 641 724 4152 =-52 =38 =-5 =-12 =27 =78 =34 260 =45 =-45 1390 =82 =-25 44 =-73 =24 3 =-22 =31
tree scope_specificity 556 4141 4139 4185 3936 4105 4159 4121 2110 1733 4109 =-48 =39 =29 =21 =28 =53 =22 =87 =83 =82 =19 0 130 1274 =-16 =56 =25 =57
tree scope_specificity 2127 2110 4140 12 262 4191 4185 4217 4218 3519 769 4219 =-45 =88 =64 =23 =91 =96 =55 =75 =35 =15 =52 =26 51 43 =-23 =24 =63
tree scope_specificity 2284 4151 2170 0 =-47 563 947 =-35 =76 756 =0 =126 4130 1066 =-30 =52 =52 140 =-63 879 =41 =-44 140 =-62 4161 142 =43 =-3 =-55
tree scope_specificity 342 812 4220 4131 454 633 882 =-52 =-12 =45 167 =67 =-52 =13 =102 =36 113 =-42 3 =-12 316 152 611 197 =46 =-42 =-18 =-51 =-48
tree scope_specificity 342 4131 1602 4204 4119 4185 195 28 =-57 3565 =-40 =39 =19 =53 =64 =86 =12 =29 386 230 320 =0 =-44 474 =31 =-21 2 =-3 =56
tree scope_specificity 502 87 4176 271 =-58 4133 =-36 =67 =74 72 216 789 =-53 =-10 =36 524 =17 =-52 311 24 78 2271 =-26 =89 =34 542 =55 =-22 =-40
tree scope_specificity 144 4143 2254 4122 4132 987 724 4221 759 4222 =-46 =49 =-7 =91 =6 =24 =45 =25 453 =16 =-51 =89 553 1015 113 =-21 =61 =-18 =-8
tree scope_specificity 140 =-63 2110 12 80 1077 4159 105 657 660 652 =-41 =24 =27 104 =-36 74 =84 =-42 =48 =61 =37 1221 =24 =-51 553 =63 =-16 =48
tree scope_specificity 12 2240 4114 1210 4117 657 825 404 =-42 =-3 =13 150 =25 =-63 =92 544 =-8 =41 150 =35 =-36 544 230 =-61 =51 =64 315 =-11 =54
tree scope_specificity 2284 27 164 271 4190 =-47 =97 409 4159 2271 919 =-17 =87 =52 =73 4136 =-42 =39 =45 409 682 =39 =-58 =-21 413 4176 =-2 =87 =37
tree scope_specificity 24 806 136 4132 2134 2009 268 7 =-51 =-29 =3 =52 973 =-33 =60 =47 =19 973 =-18 =83 7 136 =-23 =61 3348 2311 =55 =-54 =-32
tree scope_specificity 4151 506 409 4199 80 4190 435 885 4223 1792 =-38 =34 =47 =59 =14 =82 =10 =70 =-44 107 =-65 80 212 =4 =101 =50 397 =32 =-22
tree scope_specificity 106 =-48 556 2134 1602 893 4111 1464 115 806 =-49 =36 =8 =9 =16 =42 =31 973 =-42 =69 614 213 115 =23 =79 =-26 368 =-44 =60
tree scope_specificity 106 882 =-57 =3 4220 2 1459 987 414 533 4224 4225 =-42 =67 =31 =18 882 =-12 =54 =59 171 425 =20 =-24 =76 1947 =31 =-44 =115
tree scope_specificity 1058 2774 435 2240 1210 720 58 1145 4130 4226 =-34 =68 =32 260 =50 =-40 =13 260 =50 =-42 =12 =36 4227 =32 =-72 =60 4228 =-46 =79
tree scope_specificity 137 144 87 496 4229 136 4221 =-45 =79 =7 =74 =38 890 651 =-29 =59 152 1015 =38 =-27 =-44 1602 =13 =85 425 268 =41 =-58 =-10
tree scope_specificity 106 =-45 7 756 4230 1356 1752 268 4115 =-46 =45 =19 =58 =25 =74 =37 311 324 27 633 998 =10 =-38 =81 532 =40 =-51 =-67 =-43
tree scope_specificity 2284 504 4220 57 4231 105 506 =-46 533 =-26 =34 =80 =38 43 =-29 =11 =126 40 =49 =-38 44 =-58 468 2135 2485 =41 =-50 =-42 =-51
tree scope_specificity 504 4220 825 1028 987 1459 759 633 =-39 553 =96 =-27 =-3 125 4173 123 =-26 =42 =62 =50 =27 =29 152 =39 =-43 =107 553 =43 =2
tree scope_specificity 506 386 144 4207 529 22 4232 =-41 =53 =-16 =21 =104 1582 =-5 =58 =20 470 230 544 1747 =-36 =75 255 =53 =-32 255 =42 =-23 =102
tree scope_specificity 409 435 526 473 131 1772 4104 483 =-43 =5 =10 =31 =11 172 1390 =41 =-4 =-56 =45 483 =18 =77 483 =-40 178 414 =-9 =55 =-40
tree scope_specificity 2284 4105 25 230 =-41 1369 4233 4208 =-31 =77 =66 =34 =0 1446 =73 =-27 4201 2160 3 4234 =-11 =96 74 3778 =49 =-27 =-13 =-65 =-51
tree scope_specificity 140 =-63 506 2127 1489 4154 136 4132 454 922 4223 =-41 =58 =19 976 =63 =-48 =48 =12 =84 =49 80 =5 =56 430 150 =37 =-29 =-45
tree scope_specificity 136 72 2774 4182 904 160 4235 164 4236 =-34 =76 =42 =71 =61 =51 =72 =44 1356 1482 51 36 1752 =-21 =64 =38 =19 =55 =59 =31
tree scope_specificity 2284 4151 2 12 271 4190 =-56 =67 2170 4204 =-30 =77 =38 1307 =-10 =55 1763 =3 =84 308 271 3 =-48 =31 =66 =-41 1498 =24 =-70
tree scope_specificity 140 =-61 271 4131 4103 4154 657 4187 2127 =-47 =-3 =60 361 =31 =-65 =72 =53 =35 553 1092 152 766 =41 =-36 =-50 =-18 1058 =-3 =-57
tree scope_specificity 342 506 569 =-49 =23 44 =-60 107 =-42 308 4237 3 =-2 =64 =-47 =-33 113 =-26 682 271 3 =-46 =23 2921 789 =56 =15 =-70 =-48
tree scope_specificity 144 2284 4111 57 4238 3604 =-44 =55 =47 2 2125 =-27 =67 =29 4239 =27 =-38 4139 483 57 =-15 =39 326 =62 =-43 =78 178 =34 =-30
tree scope_specificity 342 1412 720 2063 4182 333 4184 494 =-45 =32 =67 =62 =48 =18 =23 100 =29 =-30 742 1442 425 304 =32 =-46 837 =-13 =37 =-53 =-50
tree scope_specificity 417 =-59 806 25 1817 2134 890 4205 =-29 =62 487 =4 =-28 104 =50 =-17 =97 13 =30 657 4166 1291 =-30 =53 =61 =37 738 =57 =-40
tree scope_specificity 44 =-61 113 =-32 1727 1221 324 521 4215 611 641 998 2171 590 =24 2192 882 =-32 =30 =61 =-58 =-27 =51 =-20 =121 =-47 =-66 =-47 =-67
tree scope_specificity 140 =-59 142 973 2115 1565 4108 =-28 =54 =40 =70 1423 4240 2774 911 177 315 =-3 =33 4241 =-32 =87 =37 =83 =-80 =-29 4140 =-43 =42
tree scope_specificity 271 2 87 =-48 2747 =-15 =56 =15 659 312 1412 4242 682 113 =-23 93 2774 750 =22 =-36 =92 =-36 =-52 =91 1727 =69 =-62 =-53 =-53
tree scope_specificity 178 275 87 4176 414 585 =-52 =-12 973 =-42 320 =62 =-11 =71 19 4178 409 312 =18 =-48 =-23 =122 =80 750 74 =39 =-22 =-42 =-39
tree scope_specificity 2587 131 569 1602 882 556 893 =-46 =33 76 =-18 =55 =-2 =15 308 23 4243 789 =30 =-22 =-72 =62 =-40 1037 187 =22 =-54 =-58 =36
tree scope_specificity 502 4176 215 506 4111 561 4211 =-45 =45 =25 =1 251 =-9 =95 756 =-6 =70 =68 2284 504 911 =-6 =32 =50 3896 4244 =52 =-61 =-79
tree scope_specificity 178 2134 137 4111 4139 769 107 =-51 2110 164 4245 =-24 =54 =35 =12 =85 =71 755 4132 =-5 =50 =70 682 =21 =-38 =36 1582 =-47 =28
tree scope_specificity 502 27 0 208 4234 38 =-42 =9 =76 =28 4246 =-10 =62 =6 2271 167 2144 1221 61 4247 659 =38 =-31 =-71 =-51 =-45 =-39 =-38 =81
tree scope_specificity 106 3565 4108 =-45 =44 =25 4220 3616 4143 506 2254 566 =-24 =20 1581 =25 =-46 107 =-36 1341 82 521 =32 =-50 =-57 =-41 =72 =60 =102
tree scope_specificity 502 22 4139 4207 3616 1401 120 =-37 =49 =32 =35 =91 =66 1390 =21 =-14 140 =-57 2343 113 =-4 998 738 1367 =54 =-36 =2 =-15 =-49
tree scope_specificity 2284 4151 342 652 1001 =-41 =70 =38 1341 585 641 4214 =-13 =30 =48 13 =90 =-18 =-53 108 =32 =-39 392 4248 2427 =27 =-47 =-52 =-55
tree scope_specificity 502 57 4210 358 4249 1266 353 522 883 =-48 =-7 =-14 =13 =38 =54 =91 =70 515 485 =2 =59 =-58 1582 2573 4250 =15 =-65 =-50 =48
tree scope_specificity 2284 43 2271 992 =-38 =29 =50 474 5 4154 73 660 526 99 =1 195 =-45 =31 =42 =53 2170 =4 =63 =86 =60 =-32 1498 =26 =-62
tree scope_specificity 1058 152 2134 25 3565 195 4194 1001 585 529 =-25 =22 =12 =63 =46 =43 =29 115 657 =2 =41 =75 43 =1 =64 =-55 307 =-38 =53
tree scope_specificity 144 483 41 2068 2127 4234 =-40 =61 =38 =48 43 2 =-41 =5 1341 542 100 =22 =-39 7 =-61 =10 =-43 315 =33 =0 175 =53 =11
tree scope_specificity 659 812 4251 569 4142 4252 2127 171 4233 2271 =-28 115 =-19 =121 =43 536 =-5 =73 =5 =64 =46 =17 =126 90 4253 =51 =-37 =-36 =-50
tree scope_specificity 417 =-55 4254 4255 20 113 106 =-36 =9 326 347 1459 877 454 4224 1480 =-8 =49 =47 167 =66 =-46 =61 =25 =-52 =-26 =-61 =63 =80
tree scope_specificity 659 1471 4254 386 335 =-45 542 485 474 4171 =-3 =74 =-35 =43 30 =-43 =38 41 685 =-30 =44 =26 =66 87 =3 663 =89 =-11 =-50
tree scope_specificity 142 659 483 544 4256 526 72 484 =-24 =51 1480 63 =-22 292 227 =-16 163 =57 =-31 =-45 =86 =34 =75 =29 4257 =32 =-49 =-50 =-32
tree scope_specificity 4215 281 589 480 837 200 4175 1817 185 2068 1058 41 =-26 4108 482 =-2 =-48 =61 =-46 =62 =75 =74 =63 =45 =30 =-53 =-51 =26 =103
tree scope_specificity 106 3565 4108 4258 =-46 =49 =55 =30 633 542 2354 2608 4259 347 535 1412 =9 2257 =39 =-20 =-25 =-49 =-59 =-51 =-55 1412 =-36 =26 =68
tree scope_specificity 271 41 496 =-46 =58 142 553 2 1459 1308 =-30 =73 =29 =24 =-39 =-45 553 1221 312 1947 483 =20 =49 =-35 =-45 =-45 1210 =-21 =34
tree scope_specificity 417 =-55 742 414 27 4132 344 275 4260 =-23 =61 255 265 =34 =-57 =-56 =42 =45 649 409 =46 =-16 275 =-21 =57 180 =35 =-9 =-44
tree scope_specificity 2228 4141 2774 175 105 473 218 754 =-25 =23 3 =-11 =60 =15 =69 57 =-37 =-5 13 =11 =94 74 =29 =-40 175 13 =28 =-40 =44
tree scope_specificity 2284 1412 4134 812 3035 631 =-24 =41 =67 =20 =90 260 1341 =36 =-38 =-36 4242 156 1503 483 7 789 =43 =-42 =-31 =32 =70 =39 =112
tree scope_specificity 2284 682 312 4111 429 552 4254 543 137 =-14 58 =26 =-39 =46 =61 =-54 =-45 =27 =-56 =-57 544 2240 2354 =22 =-48 22 =-55 =34 =51
tree scope_specificity 144 1092 414 4254 230 1716 4261 137 =-34 631 =-18 =120 =52 =34 172 649 =19 =-18 =-43 =63 315 =39 =-3 1459 =-51 =8 80 =11 =48
tree scope_specificity 526 275 4176 87 787 358 4207 1898 =-36 =40 =63 =84 =49 1471 196 1356 822 =-14 =46 =36 =55 =56 =57 399 1220 =29 =-15 =-43 =37
tree scope_specificity 144 1503 4258 1412 142 200 4262 1602 4263 =-22 =61 4193 =0 =75 =69 =28 =-40 4243 260 =23 =-29 =-74 =71 1058 =49 =-40 117 =60 =9
tree scope_specificity 271 544 63 =-33 1157 =-14 =69 =11 1221 8 659 766 4264 4265 100 99 663 =37 =-9 73 =-8 =31 =-17 =-39 =65 =-39 =-38 =-49 =-46
tree scope_specificity 106 664 =-43 =17 61 468 2594 978 1498 7 4214 4266 =-10 =60 =52 414 3372 4105 890 =-4 =22 =58 =-51 =44 =-59 =-31 =-50 =-48 =-63
tree scope_specificity 44 =-62 502 2068 220 4267 12 4210 918 79 4268 4269 =-34 =28 =58 =14 =77 =53 156 =-34 335 =-31 =42 =83 =55 =67 1423 =30 =-5
tree scope_specificity 526 514 532 2271 312 429 1028 454 473 1503 966 =-13 =65 =36 102 4233 =24 =-51 =-47 =37 =37 =-38 =-55 =51 =-62 =-50 316 =46 =-36
tree scope_specificity 115 136 1727 716 882 724 4214 736 536 2228 =-19 =13 171 =-11 =81 =-43 =31 =31 =16 =-40 =-65 590 =32 =-28 591 68 =79 =22 =-41
tree scope_specificity 4105 973 22 4182 =-32 =54 =6 2774 178 463 431 1686 4270 =12 =-51 =-47 =-48 =-36 1110 =-41 =37 =51 1066 143 51 =26 =82 =-20 =-35
tree scope_specificity 417 =-56 553 61 670 1727 2655 296 2160 724 789 =25 =1 163 =64 =-45 =-52 =-29 =-53 =-52 =-50 =-63 68 1058 =20 =-42 1356 =-28 =42
tree scope_specificity 417 =-55 152 187 429 918 392 4193 806 2587 7 4139 752 1308 =-21 =60 =80 =63 2171 =16 =-47 =47 =47 =80 =-50 =85 =-32 =-38 =-50
tree scope_specificity 44 =-55 1752 506 664 4175 2271 4108 4271 1338 4264 4164 585 =-30 =3 =61 =36 =55 =65 =23 =35 =67 =12 976 4272 =25 =-40 =-38 =66
tree scope_specificity 137 4221 72 551 4228 =-23 =59 =33 2284 1015 187 1060 1459 24 =-20 =32 =26 =84 =-42 =-40 =28 =75 532 197 33 =31 =-18 =-51 =-50
tree scope_specificity 213 1341 61 152 480 1423 668 1686 1498 107 342 =-29 =23 133 570 2655 =30 =-33 =-34 =-20 =-53 =-50 =-61 =-17 =-39 =-48 =-57 =-37 =-34
tree scope_specificity 140 =-53 92 312 24 1752 1665 4252 4105 4111 755 882 =-14 =20 =-58 57 218 =-19 =33 =53 =25 =58 =61 =61 624 =35 =-25 =-48 =-45
tree scope_specificity 4143 4273 142 68 1698 =9 25 =130 =-13 932 4207 230 80 4274 1675 =-32 =25 =47 =10 =0 =65 =60 504 295 =-45 =27 =32 =95 =59
tree scope_specificity 502 12 2201 506 563 =-31 =8 55 =8 =-48 =64 1307 =-2 506 =65 =-9 140 =-45 152 738 2343 1257 2556 =39 =-31 =-32 =-35 =-16 =-47
tree scope_specificity 553 4243 1257 883 2201 1727 984 4143 =0 =58 387 =42 =-47 =-47 =80 =39 =-51 =-72 925 25 3285 =-33 =48 275 628 =-23 =47 =45 =45
tree scope_specificity 140 =-52 514 414 137 245 1565 471 1 396 4275 =-31 =52 =60 =0 =43 =54 =44 33 649 =45 =4 =-39 271 =-17 591 =40 =-43 =-45
tree scope_specificity 4220 2171 197 61 4154 312 569 1343 563 858 780 515 =0 =-54 =-39 =73 =26 =-40 2257 4118 =37 =-41 =-15 =-42 =75 =-56 =-48 =-59 =63
tree scope_specificity 144 4220 3326 115 768 468 4276 133 1390 22 =-7 =22 =-18 =-44 =70 =-50 =-61 768 =6 =97 =63 =73 299 4277 2573 =40 =-31 =-38 =-40
tree scope_specificity 140 =-52 682 2594 27 414 611 80 1 1346 4176 4278 =-31 =48 =42 =31 =5 255 =39 =-54 =-40 399 =23 =-34 425 =33 =-5 =-54 =-51
tree scope_specificity 140 =-61 271 2 1459 4139 1565 987 =-43 =42 =51 =65 22 =-44 =49 2144 =24 =-56 68 875 =38 =-18 643 3803 837 =-10 =26 =71 =34
tree scope_specificity 271 720 275 1565 22 =-34 807 =-15 =54 =51 =7 =40 106 =-22 304 2427 668 3335 1647 324 =20 =-46 =-39 866 =69 =-26 =-52 =-47 =-47
tree scope_specificity 973 1464 508 556 =-33 76 4279 =-19 =58 =70 =61 =59 1019 2655 2192 1485 789 1464 556 1291 =9 =76 =40 =-7 =-2 =-36 =46 =-62 =-43
tree scope_specificity 2284 106 =-47 197 4213 2231 196 1426 3977 386 922 =-21 =34 =8 =79 =28 =51 =50 =76 =-51 1500 20 4280 532 =29 =-43 =-65 =-49 =-58
tree scope_specificity 932 468 4228 27 2587 4221 4132 414 486 2115 =-24 =36 =47 4264 88 180 =-1 =-44 =58 =74 =28 =62 =22 4281 =14 =-45 =42 =-46 =62
tree scope_specificity 502 1063 397 87 4139 781 4231 2139 =-53 =22 =18 =14 =55 4178 =-1 =80 610 =4 =66 =45 875 955 2655 2427 =29 =-39 =-49 =-33 =-24
tree scope_specificity 4220 633 659 152 204 996 818 131 987 4282 657 4139 4278 =-21 =50 =54 255 =39 =-66 =66 =39 =11 =50 =85 =52 =-53 =-48 =58 =64
tree scope_specificity 2774 664 72 136 4283 1108 1063 4284 987 =-33 =10 =44 =37 28 =61 =-29 =66 668 =39 =-47 979 =3 =82 2665 4285 =26 =-39 =-37 =43
tree scope_specificity 429 55 213 230 414 1028 932 3828 4286 =-18 =57 =55 =57 4130 =53 =-30 565 667 =19 =-23 =75 =17 2207 =-32 =33 =-41 2420 =-42 =32
tree scope_specificity 140 =-54 4273 4276 392 409 773 203 28 588 439 =28 =-38 =-42 =-1 315 =-48 63 =-17 =49 =61 28 2949 =-40 =37 =5 =-51 =91 =91
tree scope_specificity 553 633 526 2274 2068 23 787 4194 =-22 =42 =29 2144 =11 =-64 =49 320 =47 882 =-20 =38 127 =45 =-28 =69 812 386 =-33 =20 =34
tree scope_specificity 140 =-50 716 20 4260 4273 2134 27 144 195 =-7 =38 43 =51 =1 227 =57 2127 =-2 =34 43 =-2 =49 =90 =99 =-52 204 =-33 =48
tree scope_specificity 44 =-49 92 187 4260 633 137 460 924 651 4287 4143 =-8 =40 =44 =36 =59 =66 503 1539 =14 =87 =85 106 =-20 =84 =89 =-39 =-49
tree scope_specificity 4143 3326 113 4157 =-32 =31 271 230 4131 =-34 =9 268 569 806 =-24 =35 =47 =88 429 260 569 =9 =35 404 =-40 =26 =-30 =60 =62
tree scope_specificity 806 25 142 1446 911 318 4288 =-16 =51 =32 =16 506 =-10 4289 =-69 =23 759 =-48 =6 3664 514 2655 232 =14 =59 =-36 =-42 =-35 =37
tree scope_specificity 44 =-45 4290 514 26 588 206 4171 7 4154 =-11 =49 335 =-28 212 368 397 =12 512 =-28 =47 =52 =61 =75 =-43 =-49 =-38 =-50 =51
tree scope_specificity 1485 4242 152 4111 3616 3977 4176 2228 4143 882 22 843 =-28 =38 425 =12 =-33 =7 =39 =12 =47 1930 =-17 =111 =41 =25 =-45 =71 =-45
tree scope_specificity 502 4267 177 361 2170 4175 1718 918 =-9 =60 =59 =63 789 =80 2 =29 =-58 =-45 =-29 =65 144 1423 1733 1715 =21 =-59 =-37 =-32 =36
tree scope_specificity 140 =-49 1092 312 1498 142 553 1341 720 2665 475 667 =18 =51 =-16 =-33 =67 =-36 232 773 =-14 =43 =39 =-21 =-55 =-44 504 =-36 =37
tree scope_specificity 92 237 2774 100 998 72 904 4291 130 =-14 =10 =64 =61 1648 374 1614 2520 =27 =-28 =-33 =-23 =-26 3305 =-39 =26 =-27 =37 =-49 =-43
tree scope_specificity 281 197 425 27 765 480 882 919 1308 648 =1 =-41 =49 =70 =23 =-48 =-39 2 =13 =56 526 992 =-24 =28 =34 =-49 676 =34 =-24
tree scope_specificity 502 262 1459 19 556 4011 =-35 =41 222 22 =-24 =21 =44 1474 =113 =-46 4203 =-4 =67 =40 875 3372 417 =-30 =24 1210 =19 =-95 =-24
tree scope_specificity 184 822 2 4193 1503 1078 4146 4292 4287 4293 =-29 =44 =30 =36 =14 =18 =28 =60 4294 =13 =-60 1341 =43 =-42 88 3372 =28 =-45 =-35
tree scope_specificity 281 94 4295 766 496 4296 232 3616 4149 4276 4151 4297 =-15 =50 544 526 =-15 =46 =52 =56 =49 =30 =28 =61 =48 =-53 =38 =-50 =25
tree scope_specificity 4258 44 =-47 978 2100 453 716 41 4267 4256 1063 =-20 =43 =53 =84 736 255 =23 =-27 872 =-30 =70 =-26 =-22 1015 =94 =-39 =-34 =76
tree scope_specificity 342 825 812 720 4298 1352 4299 4260 4115 1843 =-35 =24 =29 =37 =35 =42 =47 =28 =21 =24 1019 918 4300 773 =3 =56 =64 =62 =-55
tree scope_specificity 4220 4301 178 521 633 485 4302 4303 105 220 1792 502 483 87 =-47 =-8 =14 =0 =29 =42 =35 =44 =60 =37 =47 =-46 =-34 =94 =64
tree scope_specificity 1304 671 4114 463 3423 4304 4220 168 526 1221 2256 1704 =3 =44 =55 =-44 812 =43 =-21 =-33 =56 =84 =-44 =-33 4170 =41 =-39 =-54 =-63
tree scope_specificity 1752 140 =-42 757 34 998 2271 95 308 987 625 2114 3 =-16 =4 =41 =-34 =41 488 =-51 =14 =58 =49 =-40 506 =6 =60 =-38 =52
tree scope_specificity 526 4258 178 487 553 1406 23 2113 =-13 =13 14 =34 =-6 =58 23 113 =-38 =18 259 =-33 =33 4305 =-21 =42 =-39 =72 1442 =39 =-28
tree scope_specificity 271 890 950 =-22 =29 2113 =28 =-26 8 2266 343 1665 4306 342 1092 657 3589 =-4 =83 =43 =-39 738 =25 =-19 =-55 =54 =-43 =50 =-47
tree scope_specificity 2100 1304 682 468 4219 4307 23 1278 3035 460 226 2068 =-16 =36 =40 =44 =62 =49 4193 =8 =72 =61 =76 =-37 =-39 =-53 0 =96 =-17
tree scope_specificity 659 483 660 4154 530 987 =-12 =29 171 =81 =-22 =65 =42 4304 882 1713 1210 2183 =-9 =44 741 =46 =-38 =63 3423 =53 =-29 =98 =-44
tree scope_specificity 4143 1503 140 =-40 4251 4175 3977 4221 716 4303 2594 2240 4268 4283 =-8 =54 =65 =25 =-51 =51 =-31 =57 13 =82 =-31 =43 =85 =35 =54
tree scope_specificity 271 275 87 =-38 590 335 =-25 =19 =-46 =15 3335 100 2594 2427 535 955 2098 394 229 =21 =-37 =-23 =68 =-30 =-24 =-43 =-39 =-28 =45
tree scope_specificity 553 72 2271 4308 752 3616 =-13 =44 =57 =49 =46 162 338 742 614 2160 =30 =-37 =-11 =-23 =-44 =-42 4215 752 2075 =-23 =24 =48 =71
tree scope_specificity 26 3616 521 804 973 2284 =-28 =31 2655 989 1758 34 523 24 756 177 =10 =-21 =40 =32 =-46 =46 =-9 =-46 =-46 =-45 =-45 =44 =-43
tree scope_specificity 113 57 =-34 =13 13 3977 585 759 4309 1078 2256 496 =-14 =39 =61 =32 =78 =34 4310 =41 =-46 =86 57 =-24 425 335 =-18 =32 =-21
tree scope_specificity 4220 506 141 925 454 475 282 1077 863 271 =-18 1343 =10 =-42 =-48 =25 =-46 =-47 =30 3664 =51 =-28 =-50 163 43 =-2 =33 =-11 =60
tree scope_specificity 659 766 2068 4215 312 61 4151 3866 430 74 187 429 1633 =10 =-37 =-33 =-34 =-27 =-35 =56 590 =29 =-19 =-50 =-45 =68 =58 =-48 =-46
tree scope_specificity 659 483 2171 2139 664 1145 =-12 167 =44 =-29 361 2 =-6 =39 =-34 =51 =-66 3 2113 =0 266 =106 =14 320 =18 3687 =-17 =49 =-45
tree scope_specificity 20 2655 8 1839 641 4233 92 4306 1388 750 769 187 1308 =5 =45 =-30 =65 =-35 =64 =-56 =-34 =-35 =24 =-34 2170 =-46 =19 =-52 =-50
tree scope_specificity 487 2100 185 1412 2144 664 4172 1602 773 =-16 =26 107 =-34 =27 =59 =22 =-58 =21 =66 =68 4108 4311 1717 2240 =-38 =14 =17 =31 =30
tree scope_specificity 4204 4122 294 588 4312 1480 4267 479 1683 519 137 1412 1657 =-21 =44 260 =14 =-37 =6 =58 =17 =42 =47 =53 =71 =-45 =-39 =22 =51
tree scope_specificity 512 1839 2921 372 588 939 237 4313 4314 377 1485 361 =14 =-15 =-24 =-33 =-46 =-29 =-44 =66 =-46 644 =41 =-26 =-54 =-41 2587 =-37 =22
tree scope_specificity 526 2100 2594 1817 682 522 2139 4204 4106 342 1412 185 661 =-32 =51 =53 =16 =3 =57 =57 41 =89 =1 =25 =-39 =73 =-43 =65 =34
tree scope_specificity 26 1752 4242 553 2594 1341 2144 4065 3043 =14 =-32 =-46 =-29 =-30 =-48 45 4164 657 4108 =-29 =35 =14 =58 4315 =50 =-25 =58 =53 =-41
tree scope_specificity 4273 932 3326 633 1001 4176 4316 230 1412 4317 3481 =-24 =28 =47 =4 315 38 497 =-34 =34 =35 =7 =43 =39 =37 =45 =51 =60 =84
tree scope_specificity 94 2343 316 1500 1482 417 =-39 1034 512 1257 588 4318 2594 4319 3348 =20 =-22 =-34 =-25 =-44 =-31 =-34 =-13 =-18 =45 =-34 =-44 =-54 =-49
tree scope_specificity 4234 281 773 167 1390 417 =-45 142 2568 144 649 =13 =-13 =34 =-42 =-28 125 234 4309 =-22 =43 =33 =33 2268 =-36 =33 =36 =19 =60
tree scope_specificity 2594 44 =-43 918 465 20 784 1474 4320 487 4321 142 462 =17 =-47 =-25 =82 1077 80 =-26 =32 =39 =-56 =-27 =-46 =-48 =-35 =67 =-47
tree scope_specificity 487 1076 82 973 2284 556 =-34 3778 =39 =-33 1210 =41 =-21 804 1446 3778 556 =22 =3 =56 =-10 =-27 =-44 =-36 80 4138 =-30 =29 =12
tree scope_specificity 4210 61 4154 414 4186 74 664 4157 =-12 =35 4146 =18 =-22 =-35 =62 973 =-17 716 998 180 =40 =-8 =-21 =-23 =65 =-52 1758 =68 =-21
tree scope_specificity 4322 3977 430 1309 4323 1001 4324 4254 4139 106 3565 =-35 =18 1471 521 1331 =-1 =-37 =-47 =20 =42 =40 =48 =38 =55 =47 =-34 =75 =-53
tree scope_specificity 812 4251 1683 4305 4325 137 4104 88 3481 4326 4327 4328 =-28 =31 =34 =48 =35 87 =72 =-19 =11 8 =7 =-36 =49 =36 =20 =78 =30
tree scope_specificity 140 =-45 1758 312 454 803 425 107 =-23 1092 1602 1424 368 475 282 4277 =23 =-38 =-27 =-35 =71 =-25 =47 =-16 =-9 =-50 =42 =-39 =-19
tree scope_specificity 4276 4210 1001 918 526 304 92 2068 1498 430 981 849 545 =-5 657 =4 =49 =62 =-35 =-31 =-48 =37 =-45 =-46 =23 =47 =48 =49 =80
tree scope_specificity 4301 304 514 591 163 2240 4154 506 204 2254 137 =-18 =15 2 1459 =-35 =44 =49 =35 4177 =28 =-14 =62 =41 =-16 =-42 =-40 =-47 =86
tree scope_specificity 4251 1406 1727 44 =-40 1046 261 1752 998 1446 2 4134 4114 =-1 =34 =59 150 =32 =-22 1066 =-7 =-59 =-26 =51 =-38 =-38 =-47 =43 =77
tree scope_specificity 312 4260 553 413 23 660 =-19 =37 1613 =6 =46 1837 659 1643 271 =8 =36 =-33 =-31 =-34 150 7 =-45 3335 =-11 =51 =49 =70 =-45
tree scope_specificity 4307 4251 548 502 4329 660 2774 1210 =-18 610 =0 =72 =26 =24 =45 2192 2271 1758 976 4280 =11 =-53 =-29 =-42 =43 =45 =-36 =55 =60
tree scope_specificity 4258 503 23 150 4302 660 488 =-18 =27 =21 =51 142 =51 =-33 924 947 4304 94 150 =9 =-21 =-36 =59 =50 =58 362 =72 =-4 =50
tree scope_specificity 1291 4181 4330 4309 521 1563 4331 4133 4332 27 882 =-17 227 =61 =-4 =4 =50 882 =46 =-26 =58 =53 =-46 =56 =69 =58 320 =60 =-18
tree scope_specificity 752 818 4181 162 26 4242 1412 4184 1331 2587 =-6 =22 =-41 =56 425 260 1047 =39 =-37 =-21 =-14 =53 =-34 =-45 566 =89 =-22 =47 =58
tree scope_specificity 144 649 371 94 =10 =-38 =-29 893 2134 1602 428 4135 2072 992 =-31 =18 =42 =39 =49 =34 =27 414 =-74 =2 463 741 =30 =-25 =-28
tree scope_specificity 1752 281 818 947 4251 4235 1565 106 =-34 3664 4158 4286 3882 =-10 =41 =46 =33 =-39 =39 =51 =55 =45 =42 1494 716 =31 =-17 =-28 =51
tree scope_specificity 4220 1019 837 4250 4154 998 144 4219 156 828 4242 =-14 =48 =60 =8 =61 4333 2198 4334 =33 =-33 =-40 =-37 =-25 =60 =-62 =25 =-44 =51
tree scope_specificity 140 =-34 335 =-19 20 312 682 2374 3523 679 459 4335 55 150 3358 949 =17 =-20 =-31 =43 =-21 =-36 =-26 =-39 =-44 =-40 =-30 =-36 =-42
tree scope_specificity 113 =-19 939 4258 1077 271 78 24 =-41 =12 40 =-2 =52 1232 553 882 296 =27 =-32 =-9 =-3 =-38 2017 74 =45 =-30 =-36 =57 =60
tree scope_specificity 837 468 4118 4234 44 =-36 237 3529 736 4321 94 1341 4111 =4 =24 =-39 =-34 =58 911 =-28 =12 =-52 =-44 =53 =-45 =-43 61 =30 =-38
tree scope_specificity 140 =-40 752 563 4152 512 4305 171 766 556 845 =-7 414 =-26 =65 =15 =-49 556 =-7 =-56 =37 =-30 =51 487 418 =44 =-19 =-26 =57
tree scope_specificity 659 4336 4322 837 453 19 1947 425 1058 474 =17 =-11 =-21 724 2110 =-25 =25 =22 =-46 =54 219 1160 =-36 =15 =47 =26 =-52 =-54 =-42
tree scope_specificity 502 4267 4337 849 4132 4338 4339 4340 4341 =-20 =32 =36 =39 =50 =24 =54 =51 =45 1341 883 265 590 4342 =4 =51 =43 =-36 =35 =-42
tree scope_specificity 4210 194 1220 1930 342 657 414 4343 825 204 =-41 =13 =13 =62 =11 4177 371 =65 =-20 =-11 8 1733 =21 =-15 =-35 =-36 =-22 =-41 =43
tree scope_specificity 141 320 271 =-10 2921 561 4322 152 2150 4321 1073 4344 92 =42 =-27 =-32 105 =1 =68 =86 =-33 =-34 =-43 =-32 =-58 22 =-15 =9 =-32
tree scope_specificity 304 3326 140 =-31 1614 4345 1792 78 320 2257 =8 435 =-40 =32 =-15 2774 1046 1613 100 =12 =-27 =39 =-34 =47 =47 =-40 =-39 =48 =-45
tree scope_specificity 44 =-52 514 133 143 4346 1221 900 3265 1412 203 4321 =2 =57 =40 598 308 411 =45 =-29 =-22 =-33 =-47 =-49 =-38 =-41 =-17 =-32 =-44
tree scope_specificity 545 4313 633 4258 4171 1760 2259 =-9 =-47 =31 =46 =51 =41 =-53 1019 506 585 1482 45 1356 4313 =-32 =26 =35 =38 =42 =43 =45 =-28
tree scope_specificity 342 822 505 212 4347 788 1137 4348 3616 4349 =-29 =32 =17 =28 =15 =38 =35 =34 =54 =31 2117 563 1772 4350 =12 =-35 =-24 =39 =-56
tree scope_specificity 4276 320 4322 1713 411 1782 4235 1196 837 =2 1747 =51 =-18 =-35 =51 =56 =-37 =61 =-49 2284 156 =-32 133 =-2 =-47 1066 =18 =-37 =70
tree scope_specificity 2594 4301 544 806 4139 566 4351 4289 4242 4316 500 2143 4266 =-24 =17 =29 =36 =47 =41 =43 =49 =15 =45 =35 144 =3 =36 =67 =-44
tree scope_specificity 425 140 =-33 143 4352 4353 395 188 1713 =14 =69 =-22 =-30 =-34 =-53 79 3778 =-40 =36 =35 143 342 4231 =-42 =25 1174 =-11 =40 =23
tree scope_specificity 94 4233 4213 4141 1055 882 3187 880 4151 =-9 260 =28 =-31 =-48 =56 4354 422 =20 =-43 =-43 =-46 2144 41 =2 =42 =-40 =48 =-36 =-46
tree scope_specificity 2427 463 716 483 41 4139 73 332 =-28 =42 =23 =54 521 513 453 =19 =-19 =-34 =-42 184 =10 226 =56 =-33 504 =-33 =41 =-32 =-51
tree scope_specificity 4181 4260 1019 4122 548 4134 468 187 924 4110 664 4355 =-4 =47 1663 879 =25 =-26 =-31 =-41 =44 =-29 =-41 =51 =-47 =19 =-38 =66 =69
tree scope_specificity 4251 4301 4171 769 4109 4356 1304 184 1390 133 1034 1092 =11 =-32 =-30 =-40 699 924 =-23 =39 =50 =11 =-46 =46 =41 =48 =50 =67 =66
tree scope_specificity 414 1218 633 3335 561 4133 925 4300 4286 4186 =-18 =42 =40 =33 =15 =26 =33 =29 =46 =-46 117 475 =27 =-28 1390 =19 563 =-37 =32
tree scope_specificity 932 1459 3481 752 906 4357 4280 4212 2127 =-15 255 =10 =-50 =44 =-65 =50 =48 =51 =48 255 884 1067 =21 =-31 =-23 25 =5 =83 =53
tree scope_specificity 4191 526 4358 2949 992 2098 4290 4359 4234 4360 4192 1919 280 =-16 =31 891 =-4 =59 =32 =34 =37 =46 =28 =36 =22 =41 =56 =24 =52
tree scope_specificity 955 1218 44 =-37 4276 903 2143 4335 818 1837 1221 1084 716 =9 533 =-32 =46 =-33 =-34 =-32 =44 =-38 =44 =-33 =65 2468 =-44 =28 =-40
tree scope_specificity 94 4322 1727 1412 2144 979 3604 1489 1308 2597 4356 2285 =-6 =29 =45 104 =79 =-19 1073 =50 =-23 =35 =54 =50 =-36 =22 =-34 =-47 =-37
tree scope_specificity 1304 4213 4268 757 1498 4322 998 496 4361 4362 336 4363 664 =-2 =15 =-46 =-37 =46 =52 =35 427 =-34 =14 =-46 =-46 =-34 =53 =41 =-55
tree scope_specificity 2068 502 806 533 4364 2100 2228 4109 3408 =-27 =35 =29 =6 738 =-33 =82 =43 =18 614 =49 =-24 1715 1073 =19 789 =8 =-33 =-48 =44
tree scope_specificity 140 =-36 1503 1817 110 592 648 1839 1037 82 818 1837 215 2001 =14 =-33 =-13 =-31 =51 =-38 =-39 =-30 1430 =-28 =42 =-25 =-39 =51 =33
tree scope_specificity 4280 4330 553 4365 1485 1727 4210 429 =11 =-31 =60 =-37 =-33 =-48 1309 1210 4235 4213 2075 1661 =-34 =37 =25 =36 =45 =21 =63 =70 =-62
tree scope_specificity 468 162 20 61 4366 94 512 3305 973 =0 3265 3977 724 =16 =48 =73 =-43 641 =-16 =28 3305 =-26 =23 =-36 =44 =-43 =-42 =-46 =-37
tree scope_specificity 187 996 4250 932 487 2100 104 99 =5 36 =-23 =34 166 =19 =-36 13 =-5 =84 529 818 =-20 =35 =36 =53 =-55 =63 1341 =-45 =24
tree scope_specificity 1752 526 503 3035 4191 3193 406 4367 4368 4369 1480 2 4178 2914 =-21 =39 =61 =1 =28 =44 =43 =41 =44 =47 =39 =45 =33 =23 =53
tree scope_specificity 4290 3977 4304 197 659 487 2753 152 204 716 924 142 1885 =8 =-41 =-24 =46 =-26 =43 =-33 =-39 643 =-17 =28 =-36 =-39 =45 =51 =39
tree scope_specificity 1460 2271 152 2597 4256 769 94 2226 27 271 230 4131 =-42 =10 =4 676 =8 =-38 28 =29 =-7 =-40 =-39 =44 =34 =40 =-42 =27 =58
tree scope_specificity 1752 4276 4330 1782 1412 4154 1309 2115 922 4212 4358 4370 =-16 =46 =48 =43 =15 =33 =40 =61 152 1464 =26 =-22 =-32 =52 =65 =59 =49
tree scope_specificity 465 588 4202 659 4371 20 515 2573 512 548 4110 591 2465 =20 =-24 =-23 =-33 =-25 184 =-33 =23 =-34 =-35 =-38 =-45 =-37 =-50 =-46 =-35
tree scope_specificity 4280 312 1329 4301 1462 837 1817 1565 3521 41 184 =-18 =20 125 979 =4 =59 =-28 =36 =45 =51 414 =33 =-7 =-25 =53 =-43 =-36 =-56
tree scope_specificity 2100 4220 399 282 358 598 318 24 175 99 970 =-5 =48 =-33 180 =-6 =25 175 =34 =-5 =36 =-29 =56 99 =-46 =5 =-31 =37 =42
tree scope_specificity 404 4236 4176 4372 2655 611 80 1817 487 3616 4140 =-6 =35 =38 882 =-34 =2 =50 2171 1058 =29 =-28 =-47 =-27 =-48 =-35 =40 =52 =22
tree scope_specificity 61 312 4243 4267 2226 4373 657 150 104 2201 1015 =8 =-19 =46 4310 =-18 =34 =32 150 4374 =40 =-29 =-43 =-45 =-31 =46 =-40 =-35 =-45
tree scope_specificity 752 514 598 320 34 2594 =8 =-26 177 171 =50 =-16 =-12 156 551 825 =-36 =10 =16 177 =16 911 =-40 =16 4105 =-44 =31 =-41 =53
tree scope_specificity 1503 1471 358 4186 4375 3481 4290 4260 4376 4377 4324 4378 1388 =-17 =30 =36 =33 =39 =39 =43 =27 =33 =45 =43 =46 =17 2158 =35 =-22
tree scope_specificity 44 =-36 4250 2228 978 2985 4171 2226 4204 2098 194 =0 =-40 =39 =39 =-36 =47 =55 =-41 2113 131 87 =-44 =26 116 =29 =-32 =48 =-50
tree scope_specificity 1001 19 4242 4379 3528 4171 877 204 161 4380 4356 4194 =-13 =25 =34 =41 =44 167 =37 =-36 =25 =36 =47 =52 =48 576 =51 =-9 =45
tree scope_specificity 1485 1304 4277 4198 716 281 1446 4131 970 137 4228 105 =-10 43 =-27 =68 =45 =14 =38 =28 2988 =-34 =21 =23 =-19 =49 =-38 =-42 =-34
tree scope_specificity 3326 2068 918 4282 496 633 4381 1602 1356 1210 569 934 =-24 =36 108 =14 =-46 2297 =16 =-37 =10 =7 =35 =37 =29 =50 =40 =40 =52
tree scope_specificity 4108 171 502 241 2170 280 4132 4382 4383 =-29 =36 =37 =21 =48 4177 361 =52 =-27 =-28 =10 417 =-40 =11 1015 563 =-49 =7 =33 =31
tree scope_specificity 1460 4178 502 563 353 1856 1320 4301 4384 107 =5 891 1396 =-34 =23 =0 =42 =52 =29 =49 =28 =19 4266 4041 =10 =-43 =-30 =48 =55
tree scope_specificity 4220 2171 431 1860 320 261 3778 1762 41 =-1 62 101 175 =40 =10 =-26 =-19 =-43 =38 =-39 23 1157 =-25 =32 =2 =-28 =-41 =-45 =45
tree scope_specificity 4215 4202 61 2573 1446 1232 979 144 446 724 =4 4385 =36 =-46 =-33 4132 =24 =-41 =-28 =-30 890 137 =16 =-24 =-44 =-39 =-43 =-46 =56
tree scope_specificity 2144 162 530 1028 4191 4260 22 144 529 175 =-4 =-29 =28 667 418 =30 =-31 =-28 716 =18 =-34 =52 =49 =26 812 =58 =-19 =-40 =-35
tree scope_specificity 4250 649 521 335 4105 =-23 =27 14 =9 1346 =40 =-21 =-36 163 1602 4139 295 4011 342 =-22 =0 =38 =30 =42 =29 483 =-57 =19 =-51
tree scope_specificity 3326 1406 1727 4313 1839 1614 1145 1602 399 177 =5 2228 1338 =-27 =29 =22 =-42 =18 203 =44 =-19 =-33 =-29 =-37 =-42 414 =-7 =52 =42
tree scope_specificity 526 2257 342 506 1713 4104 1078 280 2500 88 =-40 =5 =18 =30 911 =-20 =48 =11 =36 150 =17 =-24 =6 4354 =-35 =29 163 =28 =-20
tree scope_specificity 4154 4316 638 1727 4386 2266 265 759 2065 1715 =-1 =-44 =-37 1561 =25 =-38 160 =-47 =43 7 =-23 =40 =53 =-48 79 =43 =-25 =48 =59
tree scope_specificity 1028 2594 998 4250 4219 1474 4143 4303 506 144 =-8 57 =33 =-10 966 789 =16 130 =-32 =18 =63 =41 =42 =-28 =61 =-49 =-28 =-43 =29
tree scope_specificity 4276 4215 61 1442 1967 26 1309 78 533 500 3481 4296 =-11 =39 =36 =43 =25 23 =-20 1719 =20 =-28 =52 =-27 =-40 =-30 =-44 =48 =54
tree scope_specificity 4233 1503 1752 4220 2271 4387 514 532 4282 185 3372 2284 =-6 =10 890 =-62 =20 =31 =42 =-39 =-38 =44 =26 =33 1160 =55 =-13 =30 =-32
tree scope_specificity 113 4157 460 1613 1427 4388 =-48 =14 =19 =8 =26 =30 463 4234 2060 4336 4164 1500 532 =5 =-29 =-33 =47 =-41 =41 =48 1412 =-39 =26
tree scope_specificity 44 =-34 1077 2 4139 4143 752 4389 4146 685 4390 3481 =-13 =35 =46 =8 =21 =45 =40 =36 =45 138 =23 =-47 1967 4391 =43 =-20 =-33
tree scope_specificity 4273 4392 4301 4267 4235 3882 3100 44 =-40 2107 1240 687 1451 293 4287 =-9 =26 =43 =18 =40 =-46 =28 =33 =35 =38 =41 =52 =53 =66
tree scope_specificity 4330 2100 133 2573 535 1329 3344 588 336 4393 4346 2568 4394 =7 =44 =-24 =-34 =48 =-28 =-33 =-21 =-39 =-23 =-37 =-28 1919 =2 =70 =58
tree scope_specificity 4210 2171 757 2427 659 336 2139 563 4267 2266 372 51 =-7 =10 =20 =29 =43 63 =5 =44 553 =68 =-8 =-28 =-31 =-38 =-28 =-40 =42
tree scope_specificity 502 2723 4395 3100 470 1485 =-8 =-45 506 =-8 =49 =42 =42 =39 4280 1614 2144 497 422 4396 417 =-22 =25 =-23 =-29 =-36 =-32 =-43 =-51
tree scope_specificity 2284 430 812 215 1054 372 875 =3 =-36 28 =79 =-16 =-23 2192 656 =-40 =20 =27 2274 =43 =-17 =-40 3778 4397 =21 =-29 4114 =-48 =16
tree scope_specificity 4276 918 4251 1482 471 1661 4210 4323 4329 825 987 4169 1639 =-19 =32 =21 =14 =7 =28 =37 =26 =29 =22 1500 =34 =-30 =53 =32 =49
tree scope_specificity 4251 4336 4350 4250 4224 2068 4179 1110 4143 4226 4142 2 260 =-7 =-35 1622 =-1 =43 =20 =44 =44 =24 =37 =36 =38 =-43 =-38 =-37 =52
tree scope_specificity 271 344 232 4398 2127 2988 212 =-34 =25 =22 171 255 203 =23 =-32 =-32 =-46 =38 =33 =41 4314 141 4306 4399 =11 =-35 =-39 =-23 =-41
tree scope_specificity 553 329 4243 4227 3664 342 196 464 2284 4400 =-16 =43 =18 =48 =46 1628 =22 =-24 =-18 =-43 =-45 =54 2284 4235 418 =-25 =13 =40 =19
tree scope_specificity 271 230 4343 =-23 =31 =4 312 741 4366 187 113 =-12 548 4124 163 175 4401 =31 =-13 4295 =-4 =36 =-9 =-30 =-30 =-31 =43 =-15 =-30
tree scope_specificity 4181 4402 44 =-40 514 80 1077 3193 204 3614 =-11 7 =-27 =30 =19 =50 3614 =33 =-33 175 1582 7 =4 =54 =-11 =-11 =-36 =42 =56
tree scope_specificity 806 2134 1752 1291 1769 766 1412 142 435 4224 4366 =-16 =22 27 =-21 =66 =9 =-33 =7 =-45 =39 =28 =43 =22 804 2134 =45 =-10 =-25
tree scope_specificity 2171 425 4181 1304 4345 504 1747 377 4154 4301 =4 =48 =53 =-37 =-26 863 =40 =-29 =-40 =-40 =70 533 1077 4230 =-26 =29 =12 =25 =-38
tree scope_specificity 716 4265 633 161 440 4118 4176 4403 4331 4159 1073 1331 =1 =-31 =-17 =33 =41 =39 =35 =-36 =25 =50 =41 =-37 566 454 =-38 =17 =15
tree scope_specificity 4273 4330 822 4224 4404 4184 4236 342 204 657 293 =-28 =34 =8 =17 657 2284 =-4 =19 34 =-50 =24 =42 =44 =43 =37 =20 =59 =62
tree scope_specificity 4215 2837 659 304 4065 20 140 =-27 556 354 3616 =0 =42 =-38 1066 521 4259 =22 =-29 =-29 =-16 =-39 2114 =-53 =14 =-35 =-33 =-50 =42
tree scope_specificity 4273 1406 368 280 4215 4258 4109 996 2228 822 4236 1806 =-17 =16 =34 =15 14 =16 890 =-37 =21 =40 =36 =37 =42 =40 =27 =31 =61
tree scope_specificity 2284 4181 4210 1602 4109 4213 699 3873 4339 4190 4405 4406 =-20 =26 =22 =27 =32 =29 =32 =31 =36 911 =0 =33 =37 =69 163 =18 =-17
tree scope_specificity 4330 932 803 585 1719 2110 1762 485 918 2127 =-11 409 =17 =-24 =37 =29 =-50 =18 =-29 577 2127 1508 =25 =-27 =-23 =-37 =-34 =40 =55
tree scope_specificity 2228 204 4109 4172 113 2284 =-42 =2 249 40 =-10 =17 =45 =40 =33 260 4407 2284 =56 =-4 =-18 =-32 780 1307 2284 =50 =8 =6 =-27
tree scope_specificity 1218 4280 1758 4330 39 20 3265 439 4078 2284 4175 =5 =49 4354 =27 =-30 =-31 =-33 =-39 =-32 156 =14 =-39 =57 4408 =-20 =40 =-44 =-30
tree scope_specificity 3335 533 1733 910 512 281 1058 =3 =-24 625 2105 =34 =-31 =-26 970 150 =-40 =16 =38 =-32 227 =20 212 =-46 =14 =20 7 =-23 =41
tree scope_specificity 1459 13 4290 372 =-2 22 =-1 =72 =46 1369 1174 404 =-27 =8 =21 =16 22 875 1015 1019 =-5 =39 =41 =-33 63 =3 143 =54 =-18
tree scope_specificity 4215 55 1369 4376 1063 4277 682 1060 1445 638 717 4409 =-7 =36 =43 =26 =32 =31 =-31 =-41 =33 =53 1092 99 =6 =42 =-32 =-34 =48
tree scope_specificity 1817 526 4276 641 1563 4192 4356 4159 4181 4410 329 2767 =-14 =38 177 =-22 =60 =35 =30 =29 =33 =35 57 =50 =-16 =16 =48 =23 =55
tree scope_specificity 4321 1655 61 166 682 4350 4233 3322 417 =-26 591 1579 1045 459 2374 =16 =-26 =-20 =-29 =-33 =-29 =-34 =-22 =-33 =-31 =-30 =-41 =-31 =60
tree scope_specificity 2068 567 765 1291 1073 1423 789 22 =8 998 335 =-6 =43 =-22 =-5 =-20 1293 1930 1320 =-24 =33 =33 =37 63 =46 =-24 =-22 =-32 =36
tree scope_specificity 1076 4294 588 553 4411 3322 1579 166 1655 =16 =-17 =-26 =-32 =-35 =-41 4402 2284 2279 1582 1756 =-29 =28 =11 =33 =18 =35 =-37 =-37 =-35
tree scope_specificity 4171 3423 4412 4215 4366 649 167 750 =13 =-27 =-19 529 1307 425 765 4177 =12 =-31 =-33 4413 =-32 =27 =-38 =36 =35 =46 =-35 =-39 =44
tree scope_specificity 1001 2254 374 4220 4276 1639 987 1482 171 251 1525 =-14 787 =-15 =46 =24 =14 =29 =23 =47 =46 4414 =45 =-15 =-27 1442 =20 =-27 =46
tree scope_specificity 4273 4219 136 63 2284 4415 4416 76 80 2231 1320 3659 =-34 =25 =20 =18 =-3 =11 =30 =35 =3 749 =12 =-33 565 =20 =-32 =53 =56
tree scope_specificity 236 3335 1019 535 4280 893 1331 557 1370 4417 =12 =-29 =-28 =-21 =-26 882 487 =14 =-28 1613 =-53 =14 =-41 882 =-37 =24 =-35 =28 =-29
tree scope_specificity 1218 3265 460 3859 4152 1563 336 1304 2127 1307 280 667 =-2 =-25 =43 538 =26 =-29 =17 =-32 =-34 =35 =36 =-36 =34 =-42 2110 =-42 =16
tree scope_specificity 1462 1503 3866 742 4242 4418 4164 4331 4159 19 175 =-12 545 =-5 =21 553 =47 =-17 =30 =37 =40 =41 =35 =-31 =43 2100 =8 =71 =-31
tree annex_a_controls 2061 4265 115 4419 4420 4421 4422 2174 =-118 =-58 =40 =88 =6 =30 7 =-110 1 =-26 2174 =-97 =90 115 4423 =-52 =97 =79 7 =-49 =92
tree annex_a_controls 19 4424 4425 1806 =-112 =19 =58 =24 14 4426 2254 1067 3015 4427 =-85 =67 =46 789 =20 =-80 =78 =107 1806 =-7 99 =30 4428 =102 =-73
tree annex_a_controls 4429 4430 1860 4426 4431 4432 =-107 =51 =29 =82 4433 1454 4179 =-12 =-97 =-96 =100 40 =-47 =95 40 4426 =-6 =99 4434 2066 =99 =-47 =-81
tree annex_a_controls 1474 4422 40 =-103 3252 41 =-26 4435 =-91 =39 =76 =58 40 2162 483 =-80 43 =40 =-46 =91 44 =-81 4436 4437 4438 =110 =-21 =-64 =-79
tree annex_a_controls 19 2102 4439 4425 4440 4441 =-98 =77 =57 =55 =69 =51 218 2162 4439 4442 425 272 =-72 =89 413 =-86 =21 =78 =74 =84 413 =-72 =73
tree annex_a_controls 1806 2061 4443 4444 40 =-94 2003 2102 4445 =-84 =53 =5 =29 =27 29 =89 =-73 271 =-23 =88 413 =-78 40 2495 =-30 =88 403 =83 =-75
tree annex_a_controls 2060 2061 2217 4446 4447 1071 2249 =-91 =5 =58 =67 =-24 342 40 =-83 =20 =84 7 =-59 =78 413 =-71 429 72 74 =43 =-66 =92 =-49
tree annex_a_controls 1806 1839 4448 4423 4449 2025 4450 4451 =-88 =62 =65 =46 =-6 =23 =49 1454 413 =-65 =55 =-82 413 =-58 82 178 521 =71 =-46 =-41 =-65
tree annex_a_controls 1157 1877 4452 4453 2003 4454 =-86 =30 =-48 =33 =52 =24 1877 2003 4455 2600 4433 4456 =-64 =55 =66 =52 =75 7 =-33 =61 44 =-76 =87
tree annex_a_controls 2102 4457 4423 2087 724 2190 4458 4459 4460 4461 4462 4463 =-82 =60 =56 =42 =58 =69 =67 =26 113 =12 =-77 =46 =50 =66 413 =-78 =53
tree annex_a_controls 4464 4465 2298 4466 4467 4468 4469 4421 4420 106 4258 2044 4470 =-73 =21 =34 =76 =-82 =31 =72 =62 =43 =60 =36 =7 =60 99 =-4 =69
tree annex_a_controls 591 576 4471 4472 =-80 =31 =91 417 =-69 40 =-17 4473 55 4474 2620 =84 =-55 =-63 =-36 =-65 40 232 99 =22 =-44 =103 851 =96 =-62
tree annex_a_controls 591 4430 1157 4475 =-79 =75 544 4476 =-52 =60 130 =-25 =46 1904 =59 =-54 1157 473 1431 143 =-31 =69 =70 =95 4436 4428 =87 =-61 =-61
tree annex_a_controls 4477 2071 19 4478 =-77 =68 4465 1860 4460 4479 =-59 =83 =77 =38 =66 544 884 =-36 =45 =79 980 4480 2045 =-50 1058 =81 =-9 =-58 =-39
tree annex_a_controls 1474 2088 2071 =-76 140 =-47 =47 =81 140 =-75 144 271 4426 1431 =-34 =25 =74 1431 544 483 =-17 427 4481 =29 =114 =-19 =80 =75 =89
tree annex_a_controls 4481 2060 4465 4482 3140 4421 4483 4484 =-74 =-42 =28 =68 =2 =34 =57 186 =-62 403 2716 =62 =-55 =-69 271 186 =-44 1784 =56 =-62 =65
tree annex_a_controls 863 4471 4453 4448 =-74 =53 =59 =86 271 156 1877 4485 =-64 =49 =19 4486 442 =58 =-58 =-58 768 11 3322 1713 =76 =-6 =-51 =-40 =-18
tree annex_a_controls 40 4481 4487 4459 4439 4432 =-72 =42 =26 =64 =72 884 =-12 =59 4481 1877 915 2003 4488 4439 =-54 =77 =73 =10 =57 =54 55 =67 =-57
tree annex_a_controls 4477 591 1877 2205 19 =-72 171 4489 4468 1071 4490 =-62 =64 =69 =36 =51 =37 =77 413 =-70 =40 413 =-49 =45 413 =-39 1686 =73 =-65
tree annex_a_controls 807 4471 4475 =-70 =58 =71 1860 3140 186 2174 4491 2590 =-64 =65 =70 117 =-18 =76 1108 =-37 55 189 =29 =-45 =-73 =88 184 =24 =-38
tree annex_a_controls 196 4477 2152 =-70 =33 140 =-62 =87 140 =-68 4477 4429 2162 7 171 =-57 =82 41 =-33 =22 =57 20 =64 =-65 4492 4454 =78 =-14 =-56
tree annex_a_controls 249 4493 591 2088 4494 1923 4495 4496 4497 =-69 =59 =62 1774 =-72 =51 =54 =67 =52 =33 1713 =53 =-40 107 944 =-67 =77 4498 =49 =-54
tree annex_a_controls 553 =-69 115 4426 2140 131 4499 4500 4460 2274 4501 =-63 =56 787 =-44 =19 =66 =66 =65 43 =15 =-53 =63 =62 78 43 =44 =-41 =-36
tree annex_a_controls 863 1923 =-68 =48 73 884 1860 465 2988 633 2254 4441 4502 =-55 =46 =47 =36 =27 =63 =73 4481 =59 =0 =51 4503 1643 =69 =-35 =-39
tree annex_a_controls 2032 4477 2217 4504 4505 4497 4506 4507 =-67 =54 =28 =48 =0 =52 =20 72 =-12 =62 72 553 =-50 =13 4508 1653 1084 =65 =-52 =-58 =-50
tree annex_a_controls 2032 196 2088 4509 4478 4510 =-66 =59 =67 =74 =22 2495 272 40 =-51 107 =-64 =14 =73 =71 40 272 =-5 =82 55 403 =66 =-64 =-46
tree annex_a_controls 1860 4430 4439 4494 4431 4511 4457 4488 =-65 =9 =52 =57 =42 =36 =73 73 4487 =-41 =57 =58 1985 2217 915 113 =12 =-37 =52 =63 =70
tree annex_a_controls 40 2298 1860 2205 =-65 =42 =-15 483 =-31 320 =112 =-7 140 =-64 1860 14 2298 724 =-44 =28 =86 186 =-47 213 =49 =-41 4512 =53 =-44
tree annex_a_controls 1985 4488 4452 4432 4494 4450 4513 4514 4515 4424 1900 4516 4517 4457 =-63 =34 =70 =53 =62 =36 =61 =71 =85 =78 =53 =46 =46 =46 =26
tree annex_a_controls 19 4477 4481 2071 4518 4430 =-65 =9 =61 =40 =48 =37 4477 2274 2162 57 =-41 2071 =-21 =77 =54 4304 =43 =-48 186 =-33 565 =64 =8
tree annex_a_controls 249 2088 1157 4457 =-64 =21 275 4455 4519 4520 4521 =-58 =50 =60 =57 =60 =26 55 =51 =-50 4436 72 26 =28 =-49 258 =51 =-48 =-62
tree annex_a_controls 4522 4523 4524 4499 1431 915 4525 4504 4526 4527 4528 4529 =-62 =24 =66 =54 =88 =50 =62 =1 =-14 =57 =52 755 =-17 =60 4530 =28 =-58
tree annex_a_controls 1985 4511 4520 4531 4419 131 4532 4424 902 2281 4454 4533 =-60 =55 =4 =-2 =-10 4224 =-58 =58 =65 =-34 =28 =48 =46 =49 73 =-2 =41
tree annex_a_controls 1474 2032 =-64 413 =-54 =36 413 =-46 502 23 4443 352 2113 168 =-53 =46 4534 703 526 =-19 =69 =71 =74 =54 =66 1481 =60 =-30 =69
tree annex_a_controls 576 4429 1877 4420 4535 =-62 =53 =57 41 =-45 =49 =48 73 271 208 4536 =-46 =46 =42 4537 178 =35 =-37 =-58 1419 =56 271 =-61 =52
tree annex_a_controls 19 2152 4538 2060 3252 4509 =-62 =67 =23 =7 =80 =39 275 2060 271 =-42 =0 23 =-18 55 1172 2704 =58 =-47 =-16 =-55 1410 =57 =-35
tree annex_a_controls 2071 4488 3252 4539 2298 4456 4426 4483 4540 4424 4425 4541 =-60 =-19 =40 =27 =60 =41 =44 =41 1471 =-11 =53 =81 =51 =45 413 =-59 =46
tree annex_a_controls 196 2244 4542 4543 =-62 =57 =64 140 =-42 =102 140 4265 =-67 =16 2244 4477 414 944 220 =-17 =48 =85 =37 1713 =60 =-50 4018 =63 =-49
tree annex_a_controls 1474 1877 4522 4433 =-62 =39 =1 =50 40 2452 1488 4439 2187 143 4484 272 =-50 =47 =35 =17 =80 =42 =79 =56 1784 4544 =53 =-44 =-50
tree annex_a_controls 1474 4545 1157 4546 4547 =-62 =62 553 =-49 =37 553 =-57 87 =20 =-48 =80 417 =-58 413 =-46 1157 414 99 =27 =-19 =68 521 =71 =-22
tree annex_a_controls 196 2217 4548 4549 =-61 =48 =61 =28 807 502 =-36 =22 2665 532 468 4550 2160 655 1710 1291 =43 =-48 =-44 =-53 =-48 =-38 =-44 =-63 =-62
tree annex_a_controls 863 4545 576 =-62 2254 =-32 =46 =81 113 1930 1686 514 1719 576 4551 =55 =-41 156 414 =-16 =26 311 =42 =-42 =-25 =-39 =-58 =-57 =69
tree annex_a_controls 2244 1839 4552 4545 4426 4258 4430 3140 =-60 =6 130 =-36 =23 =38 =70 =75 =44 43 544 2452 =-16 =55 =62 =-46 483 140 =-55 =41 =80
tree annex_a_controls 40 249 1985 4540 4513 =-60 =63 =61 =-5 944 149 2003 =5 =-47 =58 =80 72 3140 1985 249 =-40 2003 =57 =-53 =17 =66 43 =50 =-15
tree annex_a_controls 2032 1157 4553 4554 4555 935 =-60 =23 =29 =72 =63 1839 2034 3140 310 4524 =-35 =37 =43 =60 =78 =33 4477 2102 2595 =-18 =62 =48 =50
tree annex_a_controls 1877 2062 4448 641 4505 4496 4519 4514 4539 4556 4557 526 =-57 =-29 =43 =20 =41 =48 =39 =56 =20 =-12 =49 =17 422 1628 =40 =-30 =-49
tree annex_a_controls 1985 4468 4558 4559 4560 4561 4482 4460 4562 4563 2025 2068 4564 =-53 =4 =-11 =39 =50 =67 =57 =29 =59 =47 =37 =52 =45 57 =3 =65
tree annex_a_controls 1474 4422 4565 4496 115 4507 =-60 =45 2601 =-39 =52 =56 =65 =30 115 755 4566 2274 404 0 =-12 =53 =41 =35 =-57 =64 4322 =53 =-54
tree annex_a_controls 807 4420 935 4509 4567 4568 4539 =-59 =41 =47 =45 =59 =58 =41 115 44 =-54 496 2274 4569 131 =-27 =15 =62 =30 =64 1055 =49 =-36
tree annex_a_controls 196 591 2298 2217 =-60 =19 =31 =59 553 =-52 74 3 272 1919 113 2452 857 =-41 =47 =54 =63 =42 =68 2139 4436 =43 =-40 =-13 =-34
tree annex_a_controls 196 4439 4477 4570 4456 =-59 =37 =92 44 =-50 =52 =89 44 =-50 4508 4571 4436 178 4503 4572 1887 =46 =-10 =-34 =-46 =-24 =-56 =-68 =-62
tree annex_a_controls 863 4573 2071 =-60 1830 =35 =-41 106 =88 =-25 106 4344 4503 3 1055 =14 =-57 1049 =48 =-35 =-50 4443 131 911 =-28 =18 =44 =55 =71
tree annex_a_controls 249 1860 4477 4574 4431 2125 4575 =-59 =41 =-8 =49 352 1839 =-46 =59 =72 342 =-11 =58 =16 532 4436 4576 74 =43 =-43 =-43 =-53 =-61
tree annex_a_controls 4493 113 44 =-59 1058 2094 4524 2162 7 2062 4471 =-44 =66 =64 =-1 =36 =62 =67 =-50 4344 =-58 =63 44 =-33 4577 4576 =56 =-33 =-54
tree annex_a_controls 196 4574 4553 1981 4578 2281 4500 =-59 =36 =32 =55 =64 =74 =49 186 4579 20 1605 4429 =-2 =27 =-48 =-50 =-51 55 1619 =41 =-44 =-30
tree annex_a_controls 863 4573 2071 4580 =-60 =19 =20 =65 140 =-58 3 271 2152 =-37 =30 2298 2071 =25 =-34 =60 55 4581 20 4492 =64 =-34 =-44 =-41 =-24
tree annex_a_controls 2032 4439 2088 4450 4582 4560 1067 4487 =-58 =32 218 =-41 =17 =55 =53 =63 188 =52 =-33 =67 3 631 831 =-24 =63 =61 74 =40 =-25
tree annex_a_controls 196 4439 3140 4535 1860 2281 =-58 =23 =-13 =79 =37 =83 1860 2495 4458 2088 2152 =-19 =29 23 397 =-55 =69 =36 =59 =65 4571 =42 =-57
tree annex_a_controls 249 1157 2298 2032 4507 4583 4426 =-59 =37 =45 =42 =-8 453 =48 =-9 2032 =-11 950 =27 =-34 2003 4584 =44 =-41 589 4452 =-39 =43 =22
tree annex_a_controls 553 =-60 2032 1860 43 218 4117 4554 4518 1745 310 =-33 =32 =33 =54 =57 =71 =36 =-52 =33 4585 4530 4322 4576 =33 =-37 =-54 =-38 =-55
tree annex_a_controls 863 1923 4586 =-58 =50 =49 271 73 1999 =-28 =41 99 =-20 =48 4587 4588 4322 3076 3322 2454 941 =58 =-41 =-43 =-45 =-28 =-53 =-56 =-61
tree annex_a_controls 249 2088 1877 641 763 4458 4475 =-55 =42 =39 =54 4589 =-12 =73 44 =-41 4322 =55 =-38 44 =-40 =64 413 =-55 3 23 =-19 =58 =46
tree annex_a_controls 2298 2003 4590 4432 379 4507 4591 4421 4521 2132 4568 =-49 =42 =-2 =44 =48 =33 =64 =41 =51 =60 186 2495 =-33 =48 =29 3349 =11 =86
tree annex_a_controls 249 4481 2298 1877 2217 4344 4439 4475 4446 =-58 =-3 =41 =24 =35 =19 =28 =32 104 43 4344 =6 =-58 =70 =65 2274 4545 =6 =69 =50
tree annex_a_controls 863 2032 =-59 4446 =2 =65 140 =-56 275 142 4588 4592 4571 4593 474 563 4594 4428 =53 =-33 =-44 =-25 =-1 =-38 =-33 =-38 =-56 =-28 =71
tree annex_a_controls 1474 2088 4457 4422 4565 2002 2068 =-56 =-6 =25 =44 =24 =38 =38 140 4442 =-57 =42 768 1713 20 4581 3 =21 =56 =-42 =-37 =-41 =-35
tree annex_a_controls 19 2298 249 4481 1860 =-58 548 =-26 =42 1860 =46 =-25 =37 =40 72 499 4426 =-20 =39 =27 241 3962 20 92 =42 =-35 =-29 =-51 =-11
tree annex_a_controls 4493 271 4468 944 2185 4426 =-56 =29 =41 =33 =38 1877 397 218 2034 4511 =-50 =44 =77 =2 =10 502 =-5 =60 557 72 =2 =42 =-54
tree annex_a_controls 553 2071 =-60 =18 2244 113 724 4545 1839 4567 4005 1588 3252 4524 =-34 =37 =46 =50 =39 =76 =26 =63 =45 =-44 1745 4576 =49 =-39 =-48
tree annex_a_controls 863 40 =-57 2270 4595 =-36 =31 =45 140 =-51 576 11 3348 4596 =61 =-29 =-32 =-39 3 =-25 361 2492 851 4597 =50 =-27 =-30 =-36 =-35
tree annex_a_controls 40 2032 4598 4599 407 1063 4600 =-52 =29 =5 =23 =40 =60 315 1063 =-29 =34 =40 544 107 =-49 4150 4179 4601 =22 =-29 =-37 =-53 =54
tree annex_a_controls 413 =-60 4481 4539 2152 4430 4454 2217 4602 4471 4456 4117 =-46 =68 =47 =59 =40 =27 =56 =16 =24 =80 271 =-10 768 4449 =43 =-50 =-35
tree annex_a_controls 973 417 =-50 4477 496 4539 2087 407 977 4603 4515 4497 =-29 =48 =53 =56 =35 =69 =49 =63 =48 186 =-49 =42 4604 1981 =-52 =43 =37
tree annex_a_controls 196 2298 4605 1969 4538 =-55 =44 =33 =48 397 =-30 =80 2274 4606 4471 107 =-39 4494 4607 4608 =11 =-48 =-43 =58 =63 =-59 941 =42 =-37
tree annex_a_controls 40 4603 106 131 4426 500 2192 4500 36 2134 4005 =-51 =12 =28 =27 =47 =23 =46 =38 =31 1071 =-55 =31 =71 115 4530 =11 =-59 =56
tree annex_a_controls 413 =-58 106 417 641 =-57 =9 429 414 2060 533 =-1 =46 2297 =51 425 =-16 =47 4609 4610 =58 =-36 =-42 =-47 576 641 =-53 =3 =56
tree annex_a_controls 196 591 2298 4611 589 1683 =-58 =-13 =-21 =31 =47 1058 =65 =-17 1067 232 589 4560 591 =-11 1058 =-50 =43 =45 708 =16 =-37 =49 =40
tree annex_a_controls 1157 496 362 4477 2270 337 =-56 =45 =13 =1 658 610 440 =-26 =33 =56 =60 =43 144 1860 362 4612 =-18 =74 =34 1763 =43 =-24 =46
tree annex_a_controls 591 576 4460 2221 4541 4490 4613 4614 =-53 =25 =40 =53 =14 =46 =54 724 418 4615 106 =-20 =24 =58 =47 =52 576 =53 2270 =-13 =52
tree annex_a_controls 40 2244 2162 2061 4598 313 4616 4381 =-53 =44 =45 =5 =54 =42 =27 533 =5 =74 44 57 =-56 =28 4503 43 446 =55 =9 =-4 =-56
tree annex_a_controls 553 =-57 542 1474 2060 1157 1573 =-37 =36 1 =41 =-51 =51 4587 4617 4571 803 4581 4618 3962 =43 =-27 =-28 =-34 =-26 =-35 =-51 =-50 =-44
tree annex_a_controls 352 397 4477 2137 2071 4449 =-53 =47 =-13 =33 255 =22 =-65 2088 977 1014 4424 4490 =-24 =60 =59 =59 =54 =56 1372 4522 =19 =63 =-38
tree annex_a_controls 483 218 526 4491 131 4444 4619 4536 4620 =-51 =38 =34 =44 487 =-27 =37 =-1 =37 =11 409 =8 =-35 178 526 1717 =27 =-32 =80 =-33
tree annex_a_controls 2032 4574 2281 633 496 1911 4493 1111 4547 4621 =-55 =38 =38 =17 =-8 =17 =29 =20 =65 =38 352 4493 451 496 =-24 =44 =51 =19 =44
tree annex_a_controls 2032 1860 2034 4511 4504 4523 4622 1014 4582 =-46 =41 =31 =44 =21 =45 =70 =73 140 =-40 =35 140 =-24 4623 156 565 =19 =-45 =41 =-66
tree annex_a_controls 72 4558 397 755 4493 =-53 473 =-23 =47 =2 =0 =58 2061 4477 397 2034 1890 4487 =-39 =36 =30 =57 1471 =-1 =60 255 =47 =-57 =62
tree annex_a_controls 115 2162 4545 526 576 4005 4624 4542 4625 =-49 =24 =34 =32 =22 271 =-38 104 =-4 =46 =26 =63 =37 473 845 =7 =51 474 =66 =-28
tree annex_a_controls 553 4446 =-57 =25 140 =-41 1058 2244 43 186 4430 =14 470 =-43 =33 4587 =47 =-47 =-21 4626 1570 271 =7 803 =64 =-21 =-44 =-40 =-33
tree annex_a_controls 113 44 2254 =-53 =27 1372 271 4420 107 =-46 =2 =51 4344 789 480 908 =56 =-19 =-33 =-4 =1 =-50 4477 4344 4430 =-48 =34 =44 =33
tree annex_a_controls 483 1839 4477 4482 4627 4448 3252 4491 4556 =-50 =20 =36 =22 =29 =37 =37 453 =26 =-31 144 =-3 =48 178 4439 25 =31 =-14 =69 =-25
tree annex_a_controls 40 591 1985 4439 4548 496 171 4488 4628 =-56 =26 =27 =10 =30 =52 =32 =18 =13 544 566 1911 2665 425 =-1 =32 =-47 =-44 =62 =56
tree annex_a_controls 807 4481 4570 4482 4563 4381 935 =-52 =32 =43 =38 =46 =51 =10 417 227 =29 =-40 107 =-45 4618 468 1372 2993 =28 =-50 =-29 =-40 =-41
tree annex_a_controls 113 44 2254 =-57 =14 768 521 1727 4608 20 998 522 1221 =37 =-30 =0 =-15 =-35 =-48 =-55 =-54 =-46 4493 641 1981 =-49 =44 =17 =44
tree annex_a_controls 483 4574 4629 1985 4477 2269 500 4561 =-50 =39 =25 =34 =-3 =11 =58 140 =-33 =65 973 1362 140 =-21 =50 =-41 4574 2297 =-37 =32 =60
tree annex_a_controls 113 271 4443 1000 4460 2774 =-31 =35 =41 =35 =39 55 1108 496 2701 =-1 =53 =47 =45 =-55 1431 4628 2234 4630 =-46 =29 =22 =41 =18
tree annex_a_controls 19 973 178 87 414 249 =-15 =33 =35 =-44 =-42 1052 =-53 =33 275 57 2162 3349 596 4242 4631 =-29 =34 =38 =34 =51 =38 =30 =45
tree annex_a_controls 1474 196 =-53 72 23 1860 =-20 =38 =-51 131 =8 =56 196 72 218 =-22 =51 =66 55 1605 4608 23 =11 1922 =49 =-29 =-41 =-36 =-45
tree annex_a_controls 4545 107 =-51 544 1132 470 4582 915 2062 1593 4632 658 4633 =-37 =41 =26 =37 =10 1471 =-20 =63 =17 =51 =34 =19 2102 =4 =50 =63
tree annex_a_controls 1474 196 4295 =-54 =11 115 591 =-12 =45 =41 275 1073 232 22 1014 4634 596 773 915 =-28 =15 =49 =33 =51 =55 =40 =52 =41 =58
tree annex_a_controls 115 2061 4524 4635 2269 4500 1446 4525 795 4446 4636 1267 =-41 =35 =32 =-1 =12 =48 =22 =43 =31 =42 =42 =25 502 1015 =12 =-62 =58
tree annex_a_controls 483 2060 3349 249 2249 4426 =-49 =19 =31 4574 =-15 =42 =72 2254 1073 68 =-54 186 =-30 =18 =50 =54 106 311 4637 =47 =-41 =-20 =-7
tree annex_a_controls 1474 113 641 379 2217 500 =-29 =42 =48 =52 =53 =-54 140 =-34 502 1713 41 113 463 =-14 =55 =51 557 =38 =-49 =-43 4638 =63 =-35
tree annex_a_controls 641 4574 2062 4488 379 4526 4639 4507 4496 4627 1253 =-39 =14 =26 =33 =30 =13 =56 =45 =25 890 =46 =-12 =32 1751 2132 =45 =-38 =-33
tree annex_a_controls 2298 4574 2060 1532 1166 4591 4031 4640 1582 =-48 =-1 =26 =19 =32 =7 =32 4454 =23 883 =16 =-64 218 1572 =28 =-35 =63 2665 =37 =-45
tree annex_a_controls 807 591 526 2060 1601 128 =-55 =18 =35 =23 362 =-23 =85 4430 =36 =-22 397 73 526 660 =-20 =46 =51 =18 3013 3054 =50 =-31 =-42
tree annex_a_controls 553 4446 =-54 =31 232 1058 40 2274 2495 1488 1935 4431 =-28 =45 =38 =51 =46 =35 4503 4213 1763 =38 =-16 =-43 =-55 =-33 754 =60 =-31
tree annex_a_controls 863 40 4545 =-48 =47 99 43 1372 =66 =-31 =-37 =-28 483 68 542 =-13 =-78 474 4344 4571 1538 4609 =40 =-32 =-33 =-37 =-15 =-38 =44
tree annex_a_controls 1157 2061 379 4490 4475 4443 4424 4439 4641 380 4642 =-46 =23 =27 =38 =8 =27 =35 =37 =49 =41 =48 115 3252 600 =-4 =61 =59 =41
tree annex_a_controls 413 =-52 417 =-41 4574 113 1628 4643 1158 403 4618 296 11 4644 =37 =-26 =-33 =-46 =-40 =-37 =-34 =-40 1431 =-47 =34 28 =-54 =1 =56
tree annex_a_controls 413 =-54 1935 1132 4545 3252 41 763 4458 =-33 =38 =42 213 542 576 =-1 =26 =-26 =-43 =36 =55 213 667 =51 =-17 =-8 4645 =65 =-23
tree annex_a_controls 483 196 2061 =-46 =43 227 908 =32 =-41 544 272 4490 3628 =-34 =43 =41 =49 =36 1058 4637 480 556 =47 =-3 =-30 =-48 4488 =-37 =30
tree annex_a_controls 807 493 218 2600 948 =-45 =27 =31 =1 =58 548 4439 41 =-26 1839 2587 591 =-22 4454 =33 =-36 =37 =42 =41 1887 =61 352 =-40 =39
tree annex_a_controls 553 4646 =-53 =33 4587 3349 1157 542 532 618 1073 4574 =-2 =46 4645 2119 =50 =-24 =-31 =-35 =-46 =-47 1132 4647 =18 =-45 =51 =66 =-53
tree annex_a_controls 553 527 =-55 =25 483 944 40 1562 2187 915 4426 =-38 =32 =19 =44 =43 1 =-3 =44 =47 1474 2068 =-21 =58 4648 142 =50 =-3 =-34
tree annex_a_controls 106 417 227 414 =-11 =69 =-37 789 1354 4626 4649 548 1581 4650 4577 =29 =-35 =-47 =-31 =60 =-32 =-40 =-42 =-23 3584 649 =-44 =-8 =36
tree annex_a_controls 1157 175 763 2774 2147 313 4635 1052 218 =-38 3 =-23 =40 =42 =45 =29 =46 =39 =55 143 =-46 =23 789 708 =27 =-29 1166 =-26 =22
tree annex_a_controls 483 4629 4522 4242 2071 787 948 4527 =-43 =21 =27 =11 650 =-16 =38 =38 1713 =9 =-41 =50 115 352 1933 =-15 =55 =32 795 =53 =-7
tree annex_a_controls 1157 1488 117 4490 4450 380 2102 4578 583 1908 4475 =-31 =27 =40 =34 =37 =24 =32 =38 =47 =-43 =46 1232 544 4430 =-15 =25 =39 =45
tree annex_a_controls 4539 2244 2087 2088 99 137 272 1111 4636 330 4441 =-33 =38 =42 =48 =34 =34 =33 4589 =-46 =29 =12 =43 41 500 =-17 =48 =33 =62
tree annex_a_controls 1372 544 397 196 591 =-42 =41 781 2274 57 1683 =-12 =37 =44 =42 =-45 2298 196 =-36 =36 196 =71 1307 =22 =-53 2061 =4 =58 =-43
tree annex_a_controls 2244 4570 977 4651 4652 4653 4654 2134 4513 4258 4655 4347 4522 =-38 =-11 =19 =33 =34 =36 =23 =39 =54 =49 =40 =38 =73 4626 =33 =-35
tree annex_a_controls 413 =-49 1157 440 4574 4656 4443 1446 3127 4553 2087 =-32 =25 =32 =40 =27 =37 =66 =43 =31 440 4657 980 779 =37 =-36 =-24 =-36 =-31
tree annex_a_controls 397 106 417 4265 =-43 =37 557 741 4610 468 1751 641 2454 1713 =24 =-26 =-39 =54 =-34 =-30 =-36 =-27 =-50 741 =-34 =17 2594 =27 =-35
tree annex_a_controls 352 44 =-43 1015 724 213 2152 2068 845 2281 7 =-31 =-2 =36 =30 156 =-5 =68 =36 =-35 4588 =44 =-34 502 =-61 =8 942 =32 =-32
tree annex_a_controls 1474 249 1860 1935 2198 526 3047 =-56 =19 =21 =41 =42 =22 598 2234 =41 =-14 =-37 4344 4414 532 =25 =-27 =-38 884 1067 =-27 =21 =18
tree annex_a_controls 724 4658 3349 591 935 4450 4488 4659 4134 2125 2350 115 284 =-42 =22 =-8 =22 =23 =34 =36 =22 =41 =45 =7 =56 =65 142 =44 =-30
tree annex_a_controls 2221 973 186 463 970 4514 326 352 =-24 1 =26 =-44 =21 =33 4660 =43 =-28 =57 618 178 1686 4585 =36 =-28 =-31 =-21 =-29 =-27 =53
tree annex_a_controls 553 1923 =-51 =34 397 417 1098 1532 =-43 =29 =37 542 4574 1046 186 2495 =-16 =41 1058 =31 =-24 =-40 =38 68 =-73 =-4 4572 =38 =-42
tree annex_a_controls 863 19 362 =-56 =0 641 =0 =65 417 =-29 19 4623 1919 2171 =65 =-20 =8 =-46 4608 2102 2060 463 =-15 =49 7 =-29 =32 =48 =-43
tree annex_a_controls 232 4539 1683 2244 807 2246 4578 3015 =-49 =28 =51 =52 44 =-35 2298 =-7 1839 =43 =-27 1015 1745 =22 =-37 =-56 =30 =53 196 =-14 =56
tree annex_a_controls 72 397 104 2137 4620 4005 39 =-44 =11 =18 =33 =31 =14 =18 1157 1111 1981 470 =-4 =34 =38 =-41 4449 1125 1015 =42 =-23 =-24 =-43
tree annex_a_controls 2221 4658 724 4616 213 72 2162 610 2192 440 =-36 =11 =24 =30 =19 178 781 1354 =15 =-49 =-36 =-44 =-43 =61 342 =-1 =57 =59 =45
tree annex_a_controls 2107 140 724 =-44 =18 973 275 2062 2701 149 4495 1946 =-20 =24 =15 =30 =57 4481 =47 =-24 =30 4481 2234 4541 =-35 =21 =20 =19 =56
tree annex_a_controls 2107 724 1488 4443 4661 857 807 4523 4662 272 =-43 =15 =20 =32 186 397 =-32 =0 =9 =27 =36 =32 =46 156 4522 =15 =-36 =60 =64
tree annex_a_controls 502 3349 631 40 835 137 4663 4664 451 2864 =-40 =23 =26 =24 =32 =13 =37 140 1593 =-41 =28 55 =17 =-38 =42 =52 4295 =14 =69
tree annex_a_controls 553 1172 =-51 =7 142 4665 275 4610 1518 3322 178 4660 4344 480 =31 =-25 2244 =-21 =26 =-28 =-17 =-33 =-40 =-40 =52 =-50 2038 =-41 =32
tree annex_a_controls 483 4545 500 4666 4517 4554 1633 4515 4667 1620 342 =-42 2071 =7 =-51 =12 =34 =33 =30 =44 =45 =52 =40 =46 429 827 =37 =-29 =-28
tree annex_a_controls 2087 2192 4539 4526 4659 1841 875 4668 4477 2061 149 4669 =-33 =33 =25 4443 =19 =-49 =-2 =34 1372 =31 =-26 =38 =44 =61 =44 =37 =45
tree annex_a_controls 213 1132 92 1015 1067 186 2298 1890 144 884 =-49 =-7 =14 =50 435 4670 =41 =-23 =-30 =16 =32 =-37 =-48 2277 =37 =-24 2246 =-35 =38
tree annex_a_controls 483 503 196 591 =-45 =28 4481 =7 425 168 =-35 =34 =11 =40 2107 591 4439 2032 1346 2595 =-36 =19 =47 =19 =45 542 =48 =-14 =61
tree annex_a_controls 483 470 186 631 =-31 =41 863 68 =21 =-34 140 =-26 589 641 =16 =-51 =51 =34 863 589 =-29 =26 3054 140 =-11 1722 =52 =-17 =-30
tree annex_a_controls 4535 4539 2246 3140 3252 755 4552 4524 807 2427 =-45 =18 908 417 =-42 74 =-2 =-45 =-63 =25 =14 =17 1431 =67 =-1 =41 =62 =54 =57
tree annex_a_controls 2107 4539 4545 1474 2032 2192 =-46 =13 741 =25 =-35 2032 533 =11 =49 57 138 544 4506 =-33 =22 =32 =35 =40 =47 =56 115 =72 =-12
tree annex_a_controls 1372 4623 1574 186 935 2278 598 387 12 589 2061 4502 =-40 =29 =16 =-3 =28 1474 =-27 =45 =26 =33 =44 4213 =17 =-34 =51 =-59 =-39
tree annex_a_controls 2107 232 1132 4567 4431 4465 4570 915 2587 4671 3140 984 4672 =-34 =15 =16 =18 =16 =12 =6 =34 57 =32 =-22 =38 =54 =16 =28 =51
tree annex_a_controls 502 596 631 232 4634 4673 4539 4443 544 =-29 =11 789 =37 =-37 =29 =34 =37 =31 =31 =34 1218 2217 218 232 =-20 =26 =25 =49 =72
tree annex_a_controls 724 1058 4539 1933 643 4674 807 131 1474 =-46 =-12 =26 4523 4422 409 4675 =-12 =38 1066 =27 =-26 =41 =-35 =38 =30 =46 =54 =-36 =33
tree annex_a_controls 55 2665 807 117 685 =8 =-30 =-36 1622 890 194 222 4676 998 2162 =42 =2 =-12 =-26 =-18 =-2 1628 28 =35 =-5 =-40 =-26 =-49 =-49
tree annex_a_controls 4663 4567 4490 4460 4526 4677 527 4487 4656 591 4559 652 4005 180 =-36 =0 =11 =22 =33 =-1 =36 =36 =33 =35 =52 =43 =48 =58 =55
tree annex_a_controls 140 4678 1 =-45 =13 =28 1538 1354 533 3333 1935 2217 368 4426 1201 407 2060 =-14 =9 =39 =40 =35 =41 =31 =45 =-45 =42 =-37 =-33
tree annex_a_controls 553 1860 =-49 =23 526 417 =-23 4618 902 14 2061 2495 4666 2281 =-15 =33 =45 =36 =38 186 641 =-32 =33 =35 =61 =-36 73 =70 =-14
tree annex_a_controls 4567 140 =-33 40 3349 4344 2060 1830 1474 =-25 =2 =41 =34 149 =-41 =26 =44 4618 1474 72 =-36 222 =34 =-28 1751 =39 =-33 =-41 =58
tree annex_a_controls 3252 503 4490 2600 4616 4488 44 =-47 2088 4450 4589 1919 =-22 99 =30 =-25 =17 =33 288 =16 =-35 =22 =48 =43 =45 =47 1839 =56 =-6
tree annex_a_controls 724 863 113 =2 =-50 808 890 4476 429 1538 4679 4581 4680 1425 1605 =42 =-23 =-25 =-30 =-29 =-21 =-29 =-36 =-47 113 =-18 =29 =-56 =32
tree annex_a_controls 2107 232 55 503 1683 2001 3628 4681 2205 446 =-18 2036 =-6 =45 =28 =32 =32 =38 =28 4682 =45 =-19 142 4454 =-30 =29 =-64 =33 =57
tree annex_a_controls 44 4265 =-47 =27 480 113 4503 447 1073 319 1628 4534 213 2034 768 =38 =-14 =-32 =-24 =-3 =-27 =-38 =45 =-42 =-37 7 =-39 =5 =-39
tree annex_a_controls 4658 4616 3349 407 4678 4242 2244 4683 977 3140 272 4684 4685 =-30 =33 =29 =22 =31 =31 =55 884 =17 =-24 =42 =40 =51 =41 =53 =54
tree annex_a_controls 502 4569 417 =-41 789 113 736 576 1424 1066 514 =42 =-17 =-20 =-32 115 =9 =-21 =-33 =-27 113 =-42 576 =-25 =36 =40 1919 =22 =-27
tree annex_a_controls 553 499 =-49 =22 140 39 =-32 =24 142 3333 4660 2672 1628 667 319 =30 =-11 649 =-31 863 =-26 =26 =-8 =-29 =-31 =-43 68 =-62 =8
tree annex_a_controls 565 3252 374 2298 196 1067 =-45 130 =-19 =34 3305 13 4467 4535 =-19 =27 =35 =32 =35 68 =-20 =26 =24 2132 =58 =-18 977 =-35 =23
tree annex_a_controls 4539 2600 2061 1218 4668 4612 1232 4686 4523 526 4557 4687 =-30 =16 =25 =16 =16 =30 =9 =35 =38 =32 544 409 =-21 =30 =43 =44 =41
tree annex_a_controls 502 789 417 =-30 1157 2452 4635 4652 1573 137 935 =-29 =27 =20 =23 =36 =34 =33 1451 =30 =-35 =-24 4295 19 1474 =-31 =31 =25 =63
tree annex_a_controls 1935 544 2278 908 379 4646 4117 4422 4500 1993 3563 182 1494 =-26 =7 =23 =20 =24 =24 =31 =38 =24 =26 =-56 =42 1834 =32 =-20 =43
tree annex_a_controls 232 473 526 14 2137 2062 2278 267 =-38 =9 =17 =0 =30 1538 19 =-7 4344 968 =44 =-4 =-6 =-42 14 =39 =-15 =22 19 =7 =48
tree annex_a_controls 413 =-39 356 514 4503 563 44 =-16 4649 4579 2131 1661 863 =12 2032 =51 4651 2468 =32 =-34 =-32 =-28 =-16 =-25 =-24 =-23 =-33 =-35 =-52
tree annex_a_controls 1538 1683 1157 2061 379 1512 4564 3563 2187 1990 3614 =-27 =21 =25 =28 =27 =26 =31 =36 =36 227 =38 55 409 =-6 =40 =-40 =42 =-32
tree annex_a_controls 483 4524 1532 4629 649 440 319 43 =17 =-28 =-33 =-39 440 =-29 =26 =34 =37 =36 1362 4637 2988 2632 480 =42 =-18 =-18 =-15 =-35 =-30
tree annex_a_controls 413 2162 =-47 =17 1372 4535 557 463 4587 670 812 2804 3962 971 779 499 =13 =37 =-30 =-33 =-35 =-36 =-29 =-27 =-36 =47 =-38 =54 =-33
tree annex_a_controls 526 2495 1717 2274 3400 596 2638 2484 359 4667 2187 4539 4688 =-30 =23 =19 =28 =26 =33 =33 =25 =22 =40 =17 =-43 =38 474 =49 =-30
tree annex_a_controls 553 962 =-44 =29 4681 526 356 4491 796 4667 4258 1276 787 4689 927 =-18 =26 =29 =20 =24 =38 =37 =34 =38 =-51 14 =61 =-16 =54
tree annex_a_controls 271 4496 2977 149 =-23 =20 =26 =30 130 4690 149 968 13 82 =11 =-26 =-29 =-29 =38 =-36 2586 787 613 702 =45 =-5 =4 =-11 =-27
tree annex_a_controls 1717 1015 2600 414 863 845 548 =-42 =6 =25 1108 0 =-7 =30 =22 754 487 28 =-1 950 =52 =-11 =-4 =-25 =40 43 =-59 =5 =-39
tree annex_a_controls 483 1985 633 4426 144 4344 4493 536 1969 372 =-37 =7 =16 =12 =19 =-47 =17 =29 =23 =20 1058 264 633 650 =43 =5 =-3 =-23 =-13
tree annex_a_controls 2665 1132 140 1226 =-40 =22 4574 232 4602 4524 1063 344 4504 =-20 =22 =14 =24 =29 =28 741 =35 =-17 2132 =40 =-22 750 =30 =-23 =-44
tree annex_a_controls 1628 483 4539 4505 4476 4667 4482 807 131 36 440 =-45 =12 =18 =22 2141 =2 =-44 =26 =33 =-51 =21 =38 807 =0 2665 =41 =-27 =-32
tree annex_a_controls 553 1431 =-49 =7 2132 557 1058 4495 4691 4430 1187 2105 1239 =36 =-16 =-15 =-5 1431 =-13 =28 =-30 266 =-26 =29 342 =-34 =14 =-36 =-28
tree annex_a_controls 521 514 973 4645 4429 641 750 =14 =-24 741 =53 =-3 3252 4524 4505 4595 =-28 =21 =25 =32 =31 =-31 1981 34 =-29 =14 =29 =-38 =-36
tree annex_a_controls 413 2254 =-48 =6 1279 2665 750 4692 4693 3521 196 863 =-35 44 =-24 =41 4694 4695 2101 =28 =-12 =-24 =-28 =-29 =-38 =-23 =-27 =-37 =-48
tree annex_a_controls 1538 1067 417 =-30 863 19 2068 =-42 =27 =15 19 =36 117 218 =6 =-33 2002 4577 =38 =-24 =-19 2068 1210 1372 =42 =-9 =-21 =-21 =-31
tree annex_a_controls 429 1538 1055 417 =-11 1451 715 392 4480 997 4691 1718 447 1159 =27 =-19 =-24 =-20 =-26 =-23 =-27 =-29 130 =17 =-49 =-33 =-25 =-32 =-40
tree annex_a_controls 483 610 131 4539 3628 275 4667 3529 =-25 =15 =21 =11 =33 =28 =19 =38 320 2113 2297 =-3 =34 =43 1276 4574 2088 =-33 =13 =21 =17
tree annex_a_controls 641 2087 4556 1067 863 3252 =-36 =19 73 465 755 4627 =-33 =23 2071 =37 =-21 =29 =16 =8 =38 =37 4639 1293 2278 =37 =-16 =-16 =-37
tree annex_a_controls 352 2187 2087 4531 1877 807 1474 2003 =-41 =18 =-1 320 131 =22 =-26 600 131 2174 =-28 =20 =19 =31 =-23 =35 =29 =37 600 =27 =-27
tree annex_a_controls 4681 977 1341 4493 435 2113 944 115 2993 1683 4465 =-43 =8 =10 =24 2003 =18 =-22 =23 1901 =14 =-12 =-34 521 =12 =-22 =37 =32 =44
tree annex_a_controls 227 1225 807 =-1 4696 2741 =45 =-7 =-8 591 =-48 =2 724 1683 4548 2463 194 1806 2010 =-34 =7 =-3 =4 =30 =30 372 =0 =50 =20
tree annex_a_controls 526 2587 4509 4697 4556 2002 2298 4496 4453 4698 2061 =-28 =-1 =24 =20 =20 755 =-8 =40 1860 =-16 =45 =33 =43 =39 =28 755 =40 =-17
tree annex_a_controls 553 2207 =-32 =24 1717 1538 557 4647 4438 4486 4430 4408 741 973 =33 =-3 =-5 =-18 1503 =9 =-34 =-19 =-32 =-38 =-35 =-27 1135 =-38 =13
tree annex_a_controls 413 =-38 563 4585 997 4693 352 435 213 968 92 4600 4430 =15 =40 =-15 =-13 845 =-27 =28 =-17 =-22 315 =9 =46 =-39 =-36 =-38 =-31
tree annex_a_controls 4663 4490 4539 4535 4616 4494 2587 4487 4507 4526 573 1052 359 4699 =-26 =25 =23 =26 =24 =33 =28 =29 =22 =30 =38 =36 =32 =36 =43
tree annex_a_controls 1935 4490 1063 2132 649 598 167 1219 1067 =7 =41 =-18 =-24 =-35 144 3163 4656 1390 1111 =-13 =28 =-34 =21 =15 =14 =-49 =33 =36 =36
tree annex_a_controls 4700 2087 538 178 435 566 342 2293 2147 362 =-20 =7 =33 =31 754 4433 2183 =39 =-17 =-18 4420 =-30 =22 =31 =-22 =-28 =32 =34 =50
tree annex_a_controls 553 196 =-45 =-1 4645 1067 3331 429 4522 4679 196 973 =30 =-15 115 1628 =16 =-30 =-24 =-30 =21 =-25 =-34 115 196 =-14 =22 =48 =-35
tree annex_a_controls 407 356 4439 1267 902 2060 1830 149 3127 4496 1562 =-22 =16 =16 =21 =14 =21 1839 4344 =22 =-15 =-25 =27 =41 4344 =32 =-8 =-47 =44
tree annex_a_controls 4623 4624 3252 1860 596 2246 430 4677 1532 628 970 =-24 =6 =4 =17 =19 =21 =30 =24 667 4541 =21 =-11 =-12 1860 =43 =-26 =36 =-44
tree annex_a_controls 1935 596 1683 614 4578 2774 855 2248 1999 944 473 =-23 =0 =16 =20 =22 =28 =22 =25 175 1426 =31 =-18 =-24 4295 =-1 =66 =28 =32
tree annex_a_controls 140 1067 =-37 =2 1628 4322 2152 189 4592 474 1784 253 414 =18 =42 =-21 =-32 1431 =-22 =17 =-28 =-29 =46 =-32 2086 1431 =-48 =19 =28
tree annex_a_controls 526 142 4624 2587 787 4628 344 381 2231 4450 4684 =-17 =21 =26 397 =-16 =48 =25 =21 =31 =23 =30 =40 4595 =-44 =30 25 =39 =-17
tree annex_a_controls 527 4623 352 2137 2254 4092 4471 807 3 249 =-26 =14 =-41 335 =25 1669 591 =-20 1839 =21 =-25 =22 =26 =31 =18 =31 =18 =-44 =46
tree annex_a_controls 4585 1683 660 1067 266 4500 3563 857 1804 4624 1406 =-30 =11 =19 =13 =21 =27 =28 1727 =14 =-32 266 =27 =-26 =33 435 =42 =-10 =-36
tree annex_a_controls 413 =-35 1372 3962 4213 2192 553 1860 =-28 =19 2141 542 4701 641 28 =22 241 =14 =-25 700 =50 =-7 =-22 =-10 =-26 =40 =-27 =-34 =-28
tree annex_a_controls 502 503 589 4666 4209 660 3349 2774 976 156 =-45 196 =-35 =3 =9 =10 =12 =17 =24 =32 548 275 =-3 =34 =36 =30 950 =24 =-22
tree annex_a_controls 413 4265 =-41 =15 414 1253 1089 4702 171 503 1652 931 =-19 =15 =27 =20 23 =-12 =33 =26 =27 =24 266 789 =33 =-8 545 =-25 =20
tree annex_a_controls 483 2231 2260 1446 4628 4426 72 =-34 737 2002 =-19 =23 =20 =16 =26 =24 =29 =35 320 2231 2002 =38 =-4 =-14 2032 962 =-29 =21 =9
tree annex_a_controls 641 2087 614 104 4443 4545 4431 4541 544 1073 =-34 =-1 =1 =6 =23 =27 =23 =13 371 106 =38 =-12 =-26 =35 2114 1054 =36 =-5 =-28
tree annex_a_controls 1218 4482 1763 1157 4677 359 271 633 =-36 =15 863 =-24 249 4703 =30 =-18 =-16 =31 =31 371 1451 =20 =-18 =-20 544 =-42 =11 =28 =38
tree annex_a_controls 553 2207 813 =-37 =7 =19 3348 281 453 789 600 4476 1494 =29 =-5 =-16 =-30 =-6 2350 4589 2137 266 =-26 =1 =26 =19 =35 =-18 =-39
tree annex_a_controls 724 413 =-33 2102 1132 4704 3896 1014 427 2495 835 =-23 =16 =18 241 315 =-12 =39 =-19 =24 =28 =30 =15 =20 156 4466 =14 =-22 =45
tree annex_a_controls 55 356 140 227 =17 =-30 1628 3013 1538 4597 4607 344 1424 4705 =20 =-18 =-12 =47 =-20 =-24 =-17 =-29 1431 =-28 =23 =-44 227 =18 =-43
tree annex_a_controls 553 4446 =-39 =12 3252 4482 483 2217 1532 104 4570 1999 =-25 =6 =11 =11 =20 40 =-1 =29 142 2165 563 =26 =-12 =-15 =-15 =34 =33
tree annex_a_controls 413 =-32 2136 218 44 2293 4595 =-32 =11 =14 611 94 1058 =29 =-11 =-23 =-22 352 483 230 631 =-44 =17 175 =-27 =28 =13 =24 =-25
tree annex_a_controls 4623 4645 4572 1058 275 1166 610 738 486 75 313 1843 =-12 =23 =18 =26 =32 1474 =-21 =33 =35 =26 =33 1474 =-37 =12 =-26 =-30 =-45
tree annex_a_controls 1031 4213 480 4322 319 4503 4523 1058 4608 569 474 =23 =-1 =-19 =-25 =-14 68 =21 4481 =16 =-52 =-24 589 =-32 =21 =-30 =-28 =-29 =-41
tree annex_a_controls 553 =-35 4623 4486 4476 1538 265 591 196 230 3305 863 =-3 =31 =-26 =-30 2152 =19 =-17 4706 =31 =-19 =-23 =-22 3 =-47 =8 =-27 =-38
tree annex_a_controls 483 1015 1763 194 837 4660 2139 2273 4707 2298 =14 =40 =-12 =-18 =-19 =-26 =-25 =-12 =-27 =-52 575 4255 93 955 =28 =-4 =-13 =-23 =-23
tree annex_a_controls 544 1232 908 1073 614 1806 271 4344 =-51 =-4 4546 =-12 =30 156 =-22 1419 =31 =-20 =18 113 =27 =-20 =-42 =21 736 667 =41 =-5 =-12
tree annex_a_controls 4567 140 =-27 908 4574 435 2002 2774 2468 4426 310 1881 4708 =-12 =16 =16 =18 =21 =28 =30 =30 1209 =-29 =11 7 =-4 =45 =-31 =38
tree annex_a_controls 1683 863 106 414 944 =-20 =20 =24 =-46 483 387 544 106 335 2983 =29 =-20 1160 545 =-25 =10 =15 =29 =29 =34 281 =30 =-6 =31
tree annex_a_controls 1031 14 414 4709 4666 4686 4524 703 4635 2248 4420 4504 =-29 =13 =12 =15 =22 =18 =18 =24 =27 =28 =13 142 1806 =4 =30 =-9 =-36
tree annex_a_controls 641 470 500 41 503 4514 =-30 =17 =16 2088 527 2244 4209 4569 2217 =-28 =8 =17 =20 =14 =21 4344 =29 =-6 =28 =23 754 =26 =-27
tree annex_a_controls 4665 275 533 4545 1935 4477 2001 660 4487 2298 1406 2595 =-40 =12 =8 =-5 =23 =24 =26 755 =14 =-28 =22 =32 =26 1834 =31 =-19 =-34
tree annex_a_controls 4569 768 500 1806 544 614 705 463 1574 1994 171 =-36 =5 =18 =20 =21 =20 911 1459 =34 =-23 =-30 =16 565 =17 =-12 =29 =-27 =33
tree annex_a_controls 407 563 977 140 2119 =-30 =13 736 143 4710 4607 68 1108 =8 =-18 911 =23 =-5 =-19 =-20 2297 =-25 =20 175 =15 =-31 =29 =-26 =40
tree annex_a_controls 527 4665 496 4258 2600 4447 1841 4677 4421 463 1446 658 4711 4496 =-20 =13 =19 =19 =15 =15 =23 =18 =23 =26 =21 =31 =32 =-33 =44
tree annex_a_controls 4545 1935 4490 4500 4712 4487 483 117 649 884 =6 =-46 884 =-48 =4 266 =-17 =11 2988 649 =-16 =14 =-26 =28 =32 =33 =32 =26 =35
tree annex_a_controls 4525 227 4522 1157 72 =-29 =8 =18 2032 =-2 =48 2221 142 2107 4589 4443 4523 4628 =-19 =19 2032 =39 =-13 =19 =23 =23 =-35 =25 =45
tree annex_a_controls 413 =-29 1717 1350 1031 4713 590 1628 2298 1098 4535 4493 4545 2137 =-17 =26 =27 =13 =30 =28 1572 =9 =46 =-15 =36 =-26 =-29 =-34 =-26
tree annex_a_controls 1218 955 2454 4482 19 4481 106 255 =-11 =26 =-37 =14 1073 275 106 4714 168 =-20 =20 =29 =26 =32 117 =46 =-8 =27 =-32 =-28 =34
tree annex_a_controls 2665 4663 264 4546 1763 1067 2147 2594 1459 1588 1620 2174 =-14 522 =23 =-7 =20 =20 =15 =-30 =32 1372 =25 =-12 =-16 =33 =-24 =35 =-34
tree annex_a_controls 526 14 533 4715 414 4420 208 1562 4716 =-32 =6 =4 =10 =10 4488 =-10 =22 =15 =16 1054 1713 667 =31 =-5 =-12 =-13 14 =47 =-12
tree annex_a_controls 213 44 =-19 1157 1218 4224 440 4717 232 2071 352 =-29 =12 =7 =10 =22 28 =36 =-12 =30 807 =53 =-12 1572 =28 =-8 117 =11 =-31
tree annex_a_controls 754 1372 4537 11 1727 4322 213 591 4523 628 2032 =4 =23 =-15 =-17 542 =27 =-14 499 =-26 =13 =-23 =-22 =-26 =-27 =-22 1446 =-37 =13
tree annex_a_controls 527 4658 1633 2134 1933 4561 453 4665 1157 4718 =-13 =18 789 19 =-4 =28 =-15 =-33 2293 1220 =-30 =3 =20 =24 =28 =19 =24 =34 =34
tree annex_a_controls 1474 4476 106 4623 1137 742 194 4425 =30 =-11 =-8 =-19 =-23 =-30 =-25 =-52 502 931 1593 537 106 =-10 =14 =20 =25 =29 2102 =34 =-1
tree annex_a_controls 553 2032 =-36 =10 140 =-18 557 1031 4693 40 643 1804 313 2032 =5 =-14 =27 =29 =40 1503 194 736 =43 =0 =1 =-12 =-26 =-23 =-30
tree annex_a_controls 553 551 =-31 =7 483 649 3305 1664 1054 140 =-4 =29 =-11 =-19 4429 =6 =-34 755 =-11 1839 =28 =-15 1210 317 140 =-5 =26 =-9 =-14
tree annex_a_controls 724 641 4426 502 4493 4422 741 4424 2226 =-40 =10 =5 =4 =16 =5 973 4344 =22 =-14 =-19 =33 700 4541 =37 =-3 =-18 468 =27 =-16
tree annex_a_controls 2244 213 563 140 =-17 973 1628 372 648 591 1572 =15 =-12 =-11 =31 =41 =-18 4481 180 =-34 =5 =13 =-27 =-29 4481 =23 99 =-22 =20
tree annex_a_controls 483 1532 227 2278 4556 526 4224 =-16 =15 =19 =25 =33 2247 1572 342 =-37 =-3 =3 =21 =32 1066 650 973 1719 =43 =-14 =0 =-11 =-14
tree annex_a_controls 55 413 2254 =-38 =4 533 352 465 4719 474 1890 1985 =-9 =9 =21 1111 =-33 =12 =18 =19 =20 4457 4430 =40 =-2 =-7 4522 =0 =-47
tree annex_a_controls 544 4663 4582 320 271 440 230 =-27 =7 =27 4720 787 4692 =22 =-19 =-19 =-29 2274 156 =-39 =-8 353 =19 =-17 =27 =29 241 =24 =-15
tree annex_a_controls 2665 3584 1132 156 2137 643 111 232 4574 4430 4496 =-40 =16 =-2 713 =29 =-15 =6 =16 =18 =22 249 4702 =-10 =24 =32 =21 =48 =-34
tree annex_a_controls 4681 2217 931 4224 590 3628 4524 2198 902 2147 610 2087 2053 =-28 =2 =7 =8 =10 =16 =19 =15 =22 =15 =25 =23 2152 =24 =-14 =31
tree annex_a_controls 4623 724 407 641 2244 4700 4667 2217 452 =-27 =16 2003 =23 =-15 =24 =28 628 =25 =-13 2003 1157 =-21 =20 =37 =46 45 =30 =-17 =-38
tree annex_a_controls 542 553 1860 =-30 =8 474 4607 4503 44 =-8 563 3 =11 512 875 446 =41 =11 =-5 =-11 =-15 =-22 =-24 875 =-26 =10 2003 =-33 =9
tree annex_a_controls 55 1029 4647 527 4578 178 271 4422 4651 845 1157 =-30 227 =22 =-16 =18 =15 =26 3322 =12 =-23 1431 =-33 =13 =27 =39 =-27 =-27 =-24
tree annex_a_controls 955 538 374 1015 1132 596 537 1890 486 738 948 2590 99 =-21 4477 =-18 =25 =14 =17 =10 =21 =24 =26 =26 =17 =-28 =21 =31 =-21
tree annex_a_controls 320 514 2068 4572 2044 1226 3589 4721 563 713 =27 =-6 =-9 =-8 =-10 =-10 =-9 =-15 487 =-21 =14 =-19 34 4595 4722 =-21 =15 =13 =17
tree annex_a_controls 2774 2136 1532 4567 4524 610 486 465 3628 4723 2248 613 596 1311 =-23 =13 =11 =5 =16 =18 =23 =14 =25 =22 =19 =29 =24 =-28 =27
tree annex_a_controls 4539 1717 1538 3962 1911 4587 2268 1345 563 4499 1860 3252 44 =-15 =8 =35 4679 =33 =-10 =-14 =-15 =-15 =-13 =-25 =-17 =-28 =-23 =-25 =31
tree annex_a_controls 4476 429 2244 3950 4629 1935 4488 446 542 =-1 =-22 =-24 =19 =24 =29 =43 23 483 2452 1839 =-28 =8 =19 =28 =35 =-25 576 =-47 =3
tree annex_a_controls 526 548 4500 379 387 4556 380 134 1532 4724 4636 2105 =-26 =4 =11 =15 =14 =18 =18 =16 =14 =21 =23 1860 =-6 =32 2062 =35 =-7
tree annex_a_controls 4567 908 496 641 266 890 397 1424 2061 535 =-17 =17 =15 =33 =21 2061 =-18 =10 40 =-33 863 =-23 =13 589 =-2 =29 =30 =-30 =33
tree annex_a_controls 413 =-28 1015 175 3349 1532 502 503 320 40 =-20 =19 =-43 =16 4429 417 =-16 =21 =-14 =21 =25 1451 417 =-9 =21 =-22 1054 =-38 =8
tree annex_a_controls 1218 541 227 754 807 =-7 143 4725 =32 =-11 =-8 =-35 1574 502 1664 891 755 =-23 648 =-13 =24 =13 =15 =4 =22 =16 502 =-2 =45
tree annex_a_controls 178 20 2244 955 1029 418 863 4602 =-12 =25 4618 =13 =-16 1683 =-1 =42 =-25 =-26 2171 715 950 =35 =-9 =-13 =-10 =-28 1157 =-31 =6
tree annex_a_controls 2061 4545 440 4522 970 724 470 4482 36 74 1633 =-41 =0 =1 =7 =3 =15 =10 =14 =3 890 2298 =1 =45 =-9 =30 440 =29 =-7
tree annex_a_controls 1137 413 57 =-32 =9 140 641 =-30 =11 2136 997 1219 429 561 955 4626 1293 =22 =-7 =-8 =-10 =-14 =-16 =-17 =-25 177 =-32 =13 =-23
tree annex_a_controls 14 3584 4224 863 2293 =-31 =8 483 4426 650 2061 397 =-36 =-5 =2 =5 =20 911 =31 =-4 =19 =42 137 361 =20 911 =-18 =16 =-16
tree annex_a_controls 544 641 500 4465 4683 805 4535 568 186 =-24 19 =-25 =10 =12 =12 =12 =20 =18 =23 2003 545 =-16 =17 =36 177 1067 =2 =38 =-4
tree annex_a_controls 724 526 4558 4491 533 4458 1830 41 4224 372 =-40 =0 =3 1431 =-20 =7 =10 =20 1431 =22 =-14 =26 =24 2060 =25 =-8 542 =25 =-13
tree annex_a_controls 1015 4690 1717 1727 4585 4618 2454 172 4388 4692 4511 113 1426 =23 =-4 7 =-25 =8 =45 =-6 =-13 =-12 =-12 =-19 =-21 =-20 =-15 =-22 =-24
tree annex_a_controls 4552 451 1461 1276 2270 320 4493 1346 1717 4679 =3 =-21 =-23 =-32 =19 1474 =-35 361 374 =5 =-22 =-23 2132 =19 =-10 =16 =22 =27 =24
tree annex_a_controls 533 2217 427 227 1219 1293 40 2087 2062 =-17 =13 =22 =32 =-17 =-17 504 115 249 1774 2062 =-28 =5 =4 =10 =-27 =11 =15 =21 =29
tree annex_a_controls 413 =-26 4525 429 1225 433 4571 557 3252 514 4452 1307 4466 =16 =-8 =-7 =-14 =-22 3 =0 =43 =-21 =-22 =-20 =-19 =-21 266 =46 =-1
tree annex_a_controls 232 1015 429 2060 463 1758 2061 149 3349 380 548 4468 =-25 =6 =2 =15 =15 =24 =15 =22 =27 115 =3 =29 =-22 =-34 113 =37 =-10
tree annex_a_controls 4482 1582 845 4615 4582 1620 610 1461 970 3252 138 4443 =-24 =5 =10 =5 =4 =16 =15 =11 =24 =27 =20 230 =-4 =34 41 =-3 =36
tree annex_a_controls 2107 503 4493 4506 4545 2587 2269 2701 948 4726 2002 =-26 1860 =-20 =19 =10 =12 =15 =20 =19 =27 =25 4344 =26 99 =-28 =14 =23 =30
tree annex_a_controls 4525 2254 2107 4635 552 44 =-29 4727 4490 4500 805 796 1446 513 =-17 =9 =15 =14 =17 =18 =18 =20 =14 =24 =25 196 =-12 =35 =35
tree annex_a_controls 3584 73 2298 2162 4728 541 4574 470 2071 =-36 =-3 =3 =2 =10 =21 =12 890 2162 =24 =-9 =-17 143 4729 553 =-8 =25 =-14 =-11 =40
tree annex_a_controls 724 527 4658 470 4712 4494 1981 977 610 4439 4419 4730 =-24 =4 =5 =2 =9 =9 =15 =19 =23 =18 =29 =29 175 188 =12 =-25 =36
tree annex_a_controls 55 4665 196 875 4484 1012 =-18 =6 =10 =10 4464 4571 2044 4484 871 875 =28 =-3 =-3 2071 =10 =-18 =-6 =-23 14 =-18 =15 =-26 =-22
tree annex_a_controls 493 4558 4500 1488 4629 4681 4490 40 4443 440 1052 =-28 =10 781 =21 =-18 =12 143 1058 =8 =-19 =-26 =22 =24 =24 =25 =26 =28 =36
tree annex_a_controls 413 =-24 352 1751 4522 4681 2187 2221 4439 137 883 =-9 2709 =22 =-20 =-32 =13 =18 =22 =24 883 4534 =36 =3 =-15 =-22 29 =27 =-11
tree annex_a_controls 548 213 768 453 884 57 =23 =-3 4429 =2 =-22 344 4552 275 2297 =-1 175 =-29 =5 =8 =15 =18 =-22 =-26 213 968 =31 =-1 =-1
tree annex_a_controls 4595 4616 503 2087 738 845 1532 2107 915 1500 418 4568 =-28 =8 =3 =7 649 =18 =-10 =20 =16 =13 863 =-24 =22 =21 =16 =29 =19
tree annex_a_controls 2221 196 113 4439 271 =-17 =2 =22 522 =-36 =0 4731 1877 361 4732 1111 178 =16 =-13 =-7 =-11 =-11 741 667 =8 =-11 =-22 =-23 =24
tree annex_a_controls 44 =-21 413 =-28 4623 768 736 1751 4476 371 40 4534 1362 =20 =-11 =-17 1474 =14 =45 =-8 =-10 =-19 175 =18 536 =-27 =9 =-15 =-27
tree annex_a_controls 493 374 4500 1532 1446 1573 4673 4547 130 313 4484 4514 =-29 =5 =2 =7 3 =-21 74 =18 =-23 =13 =19 =19 =19 =22 =28 =15 =35
tree annex_a_controls 997 213 3348 23 1426 2107 4487 2171 863 =-9 =8 =-16 =25 =27 =-11 194 1226 281 1 =44 =5 =1 =-4 =-1 =-21 315 =14 =-25 =-25
tree annex_a_controls 1137 4476 2665 23 2298 1111 2495 73 598 4488 =-26 =4 =7 =7 =19 =21 685 1073 =12 =39 =-11 194 203 =26 =-4 =-1 =-26 =-28 =-22
tree annex_a_controls 1538 618 4585 4637 563 1266 4549 4497 837 4733 1993 2143 72 40 =26 =-3 =27 =-5 =-5 =-12 =-13 =-13 =-13 =-12 =-15 =-20 =-24 =-23 =-24
tree annex_a_controls 863 631 1935 2207 504 =-36 =7 =13 =16 =27 140 4265 =-29 =14 1066 3962 1890 2126 521 890 =29 2174 =17 =-21 =-10 =-13 =-15 =-17 =-14
tree annex_a_controls 545 4491 2701 977 4575 4496 2278 1446 380 1269 4419 1881 4578 =-24 =6 =4 =10 =8 =13 =13 =12 =13 =23 =15 =22 =26 612 =22 =-7
tree annex_a_controls 781 275 1015 320 4452 716 2062 73 =1 =22 =27 =-10 =-20 641 703 1346 613 =-27 =2 =15 =15 =10 911 =-32 =4 474 =27 =-3 =-20
tree annex_a_controls 4511 4508 4482 4575 2246 2774 4468 4431 4677 3305 1446 1633 4524 =-16 =9 =9 =16 4522 =-6 =26 =18 =19 =17 =19 =23 =25 =27 =-25 =34
tree annex_a_controls 232 275 4567 417 =-31 2088 1933 4224 863 =-27 39 4481 =1 113 =-28 =16 =20 =15 =20 55 40 =1 =30 =-21 =27 1572 =28 =-11 =27
tree annex_a_controls 474 768 557 4344 1628 319 512 1054 36 20 1151 =29 =-3 =-5 =-4 =2 =-5 =-21 =-10 2244 =-16 =6 =-21 =-19 548 =-28 281 =15 =-19
tree annex_a_controls 4508 227 4452 113 4464 =29 =-1 =-6 =-12 55 533 417 =-23 685 255 281 7 =-16 41 =-3 =10 =-21 =17 72 =35 =-3 =31 =-27 =-27
tree annex_a_controls 130 4439 486 4545 2221 4602 463 39 1276 =-21 =5 =4 =11 =14 =16 =22 =22 =19 372 641 1890 34 40 =-26 =3 =11 =19 =20 =37
tree annex_a_controls 275 1532 486 2246 3163 4224 948 2217 3563 1536 2087 755 4477 =-28 =-8 =-3 =6 =9 =16 =5 =18 =18 =17 =22 =22 =23 556 =20 =-8
tree annex_a_controls 407 2137 1098 4632 4628 948 395 4522 147 526 1067 =-25 218 =-16 =17 =3 =7 641 131 =-17 =17 =20 =10 =14 =15 =18 =17 =26 =29
tree annex_a_controls 4641 3950 4052 4663 4668 4569 4422 931 1067 171 2468 =-18 =5 315 =-12 =20 315 =12 374 =-13 =13 =12 =17 =19 =22 =22 =22 =31 =30
tree annex_a_controls 3584 413 =-23 908 335 =23 2672 3163 82 19 241 1877 =-26 =11 =13 522 4452 611 =17 =-11 =-11 99 =-26 =14 =-23 =19 =-22 =-23 =34
tree annex_a_controls 553 2032 =-34 =7 1538 55 768 3322 1125 4679 4476 4588 563 506 4695 447 =28 =-5 =-5 =-4 =-9 =-14 =-14 =-9 =-16 =-20 =-16 =-19 =-18
tree annex_a_controls 2088 533 2061 2278 737 4639 2988 4366 272 1253 =-30 =0 =0 =6 =11 =7 =7 =14 440 =24 =-16 3 =36 =-3 4478 4444 =26 =-6 =-23
tree annex_a_controls 1474 576 2062 2003 =-30 2993 =12 =-20 =18 241 =25 =-11 140 884 =-24 =11 4608 542 4734 1990 2002 =22 =-2 =-6 =-7 117 =-25 =15 =-19
tree annex_a_controls 890 553 =-12 4735 4344 499 417 =-8 178 =26 =0 =-5 2162 315 =-18 255 =15 =-13 =13 =-17 1628 115 4488 315 =1 =-21 =10 =11 =-25
tree annex_a_controls 483 2260 1890 4481 2298 2032 =-18 =-1 1572 =-6 =25 4558 487 =-28 =0 =9 =12 =22 803 2032 1572 487 288 =20 =-10 =-9 =-13 =25 =-14
tree annex_a_controls 1218 2244 4632 4493 2231 4506 3140 1664 272 2965 387 =-22 =2 =5 =6 =7 =10 =11 =16 807 =-11 =14 =17 320 2915 =27 =-12 =-8 =29
tree annex_a_controls 3950 4224 4629 4494 2600 372 1323 1753 4490 4493 2125 175 395 =-15 =9 =-33 =12 =-2 =17 =11 =18 1572 =19 =-17 =15 =23 =22 =23 =31
tree subprocessor_cascading 64 370 10 170 4736 4737 4738 =-117 =64 =57 =31 4739 1083 4738 =-76 =93 =83 =99 2914 1494 =-68 =63 =102 =63 3 =-73 742 =41 =-81
tree subprocessor_cascading 187 =-113 665 101 4740 332 845 1220 440 1919 149 3886 =-67 =63 =73 =52 =62 =42 =58 =75 =109 =100 4741 4742 4743 =92 =-78 =-60 =-77
tree subprocessor_cascading 665 81 4744 4745 640 783 =-106 =43 =-14 =84 =81 247 4746 =72 =-75 =-87 23 911 24 =-99 =95 311 4746 =93 =-71 =-80 4747 =101 =-54
tree subprocessor_cascading 4642 4343 4748 1123 4749 729 323 4750 4751 =-99 =30 =81 4366 =-74 =52 =-2 =71 =43 =77 2914 4752 323 =-72 =25 =95 =91 41 =5 =83
tree subprocessor_cascading 347 75 4753 4754 1632 4755 4756 =-96 =5 =-14 =-30 =62 =45 2045 =-86 =56 4624 1579 643 4757 425 =49 =-41 308 =100 =-59 =96 =-84 =-76
tree subprocessor_cascading 658 64 517 4758 4759 4760 4761 273 =-94 =9 =52 =75 =67 =17 =75 41 29 =-54 =86 43 51 =-90 =53 742 =89 =-31 41 =-6 =76
tree subprocessor_cascading 665 64 75 4744 4762 4763 800 =-91 =17 =64 =34 =85 72 911 =-45 =32 =68 72 736 =-24 =62 =56 429 446 4764 =85 =-71 =-8 =-16
tree subprocessor_cascading 81 83 4759 4736 4765 701 684 4717 =-87 =-37 1426 =39 =-72 78 =-47 =64 =50 78 =64 =-36 =45 845 =-9 =71 78 43 =-58 =55 =86
tree subprocessor_cascading 94 347 81 4744 4745 =-86 =43 =35 44 =-90 =70 44 =-101 4766 1372 =91 =-39 =-84 87 418 4744 2914 =-73 =77 =75 =48 879 =95 =-49
tree subprocessor_cascading 102 4767 4744 701 10 4739 4768 4769 =-83 =17 =62 =58 2296 3840 =-62 =83 =81 =39 =60 113 =-48 =76 514 145 247 =68 =-78 =-89 =-71
tree subprocessor_cascading 229 580 640 4770 4771 4762 4772 4736 684 =-81 =-18 911 =-66 =71 =49 =45 =49 =90 =59 106 =-94 4773 =81 =-68 106 =-75 4774 =69 =-73
tree subprocessor_cascading 1716 10 4775 4769 4761 517 4750 =-78 =61 =42 =66 =40 660 =67 =-28 1571 4776 99 =28 =-28 =-79 =83 386 417 =-86 55 =29 =-62 =-66
tree subprocessor_cascading 658 64 4351 4744 370 4777 4778 4779 =-78 =73 =32 =41 =57 =70 227 =84 =-30 144 4744 4351 527 =-16 =69 =84 =67 =75 11 =50 =-71
tree subprocessor_cascading 102 665 81 4780 4781 658 684 4782 4749 =-77 =69 =46 =6 =-8 =46 =80 =52 92 4783 =51 =-49 =-64 41 665 =-16 =73 61 =75 =-70
tree subprocessor_cascading 94 665 197 4784 4785 4781 =-75 =20 =86 =36 140 =-80 =61 140 =-90 =57 87 271 4757 4786 4787 318 =-68 =51 =75 =74 =50 =65 =85
tree subprocessor_cascading 4777 4758 4775 295 4788 4765 4789 31 4790 4791 =-72 =57 =16 =44 =18 =36 87 =-52 =79 4792 87 =-58 1183 =37 =-62 =44 =46 =46 =58
tree subprocessor_cascading 665 684 4753 4738 4765 4793 4770 4748 4794 4795 4796 =-72 =79 =16 =46 =30 =65 =35 =39 =70 =39 866 =51 =-55 4797 3489 =66 =10 =-58
tree subprocessor_cascading 684 4763 4757 992 4745 4775 1068 4798 4799 4800 761 =-70 =-16 =27 =55 =57 =34 =13 =71 63 =-45 361 =39 =-65 =32 =61 230 =3 =61
tree subprocessor_cascading 81 4801 4759 4788 4802 4762 4803 4804 4752 4805 4806 =-69 =-3 =44 =34 =53 =50 =50 =12 =28 =31 =34 72 175 649 =-36 =56 =59 =79
tree subprocessor_cascading 187 4807 75 1789 =-71 =39 =82 =69 175 4019 11 588 4808 4809 =36 =-67 =-70 =-55 =-65 3649 =-58 =19 2472 2196 4747 =68 =-45 =15 =-71
tree subprocessor_cascading 197 665 102 4810 4811 =-69 =59 =47 =43 140 =-85 375 =73 =-55 271 156 41 =-31 998 320 =46 =-40 =85 1054 4812 =77 =-71 =-58 =73
tree subprocessor_cascading 197 134 4758 4813 4814 4772 =-68 =58 =31 =17 =24 =62 4815 260 4809 4816 4814 393 4817 891 =63 =-20 =-57 =-35 =-51 =-63 =-72 =-49 =-73
tree subprocessor_cascading 187 4769 =-68 =30 140 =-84 426 4818 57 465 1049 324 733 4819 1221 4820 4821 =54 =-38 =-59 =-57 =-62 =-63 =-64 =-26 =-55 =66 =-76 =-74
tree subprocessor_cascading 75 580 4763 4366 4762 4803 4822 146 4823 =-65 =21 =49 =46 =55 =42 590 =-34 =24 =52 23 676 =-55 =54 =74 23 24 =0 =81 =71
tree subprocessor_cascading 197 665 4737 229 4760 4824 688 =-66 =87 =44 =47 218 =-28 =85 =60 973 87 =-58 =68 =54 23 72 159 =-29 =66 =44 4774 =73 =-58
tree subprocessor_cascading 658 282 273 783 4790 4825 4826 4351 4827 1789 =-64 =27 =38 =13 =22 =19 =14 =77 =27 4351 684 4757 =-35 =13 =48 =80 107 =-22 =45
tree subprocessor_cascading 229 2914 4775 4759 4769 783 761 4828 4756 31 =-65 =50 =-3 =25 1661 1789 =-43 =34 =60 =57 =59 =27 =51 538 =-22 =62 230 =5 =59
tree subprocessor_cascading 102 4642 4780 229 4829 729 4827 1501 =-63 =31 =56 =19 =27 =18 =73 3 =-30 4830 =58 =-65 140 =-76 976 3 4831 =-16 =69 =62 =-45
tree subprocessor_cascading 665 64 370 4740 4737 4717 4832 4833 4834 =-64 =20 =90 =35 =7 =28 =33 140 =-76 =54 3 =-25 4835 =47 =-52 140 =-77 3013 =59 =-57
tree subprocessor_cascading 197 658 81 671 4836 466 4810 =-64 =19 =41 =65 3489 =19 =-60 =18 =29 23 911 3896 =-30 =59 11 =34 =-63 141 =70 624 =-78 =58
tree subprocessor_cascading 658 640 684 4765 4837 295 4838 4788 4748 4839 4840 =-61 =73 =63 =40 =28 =58 =-14 =63 =44 72 =-4 =62 4841 =56 =-64 72 =-1 =59
tree subprocessor_cascading 75 4351 575 4737 800 4781 517 1758 4842 4825 =-61 =9 =30 4843 =-43 =71 =40 =70 =79 3 =-49 =59 =-5 =57 2045 =-67 335 =-22 =45
tree subprocessor_cascading 134 4770 4760 4813 4753 1346 4366 4831 4791 4844 4845 4846 =-59 =32 =49 =34 =62 =17 603 =-29 =75 =-13 4322 =44 =-61 =38 =66 =70 =64
tree subprocessor_cascading 109 992 4847 845 4738 4826 4848 4849 4850 3886 =-59 =1 =80 =54 =99 =27 =66 78 =-36 =9 =78 2127 4851 =26 =-66 =-44 82 =34 =-62
tree subprocessor_cascading 229 295 4789 4793 4825 4801 1044 521 31 4806 =-60 =12 =26 271 =-51 =14 =-6 =20 =47 =52 =47 180 127 =-29 =70 =35 271 =16 =71
tree subprocessor_cascading 81 992 4780 1758 4852 800 4076 4834 4853 =-60 =65 =15 =17 =45 =54 =-21 =75 106 =-67 386 =33 =-46 106 =-52 4774 230 =5 =67 =-63
tree subprocessor_cascading 282 75 4762 4798 4781 57 4642 4854 =-60 =82 =-9 4855 =-44 =42 =55 =45 =48 =18 82 4770 75 230 4740 =-27 =71 =24 =51 =70 =-62
tree subprocessor_cascading 187 4771 4856 =-61 =75 =76 140 =-72 4815 639 260 1930 4857 241 446 1985 4858 =60 =-37 =-51 =-8 =21 =-51 =-22 649 =-56 =42 =-60 =-65
tree subprocessor_cascading 1758 688 4859 729 4770 4860 4861 4769 3748 4791 4236 4862 =-57 =38 =30 =58 =14 =59 =46 526 =-19 =68 =56 =30 =27 =77 4770 =-13 =67
tree subprocessor_cascading 4777 640 295 4847 2914 4772 4763 4860 729 4757 521 4863 =-57 =61 4864 =-25 =140 =22 =34 87 =-57 =34 =33 =62 =7 =57 =3 =37 =44
tree subprocessor_cascading 102 4769 4780 4745 370 493 4775 517 418 1123 =-58 =17 1244 =-36 =83 =36 =45 =27 =36 =75 =65 342 =141 =-20 4774 57 =11 =57 =-62
tree subprocessor_cascading 347 229 4351 4744 4834 134 =-57 =16 =30 =48 =60 473 141 230 370 =44 =-65 =41 =-61 =61 113 =-28 92 314 1579 =57 =-48 =-55 =-46
tree subprocessor_cascading 94 729 330 4737 4050 4757 102 =-57 140 =-59 =55 =27 =24 =24 =14 43 =-53 =88 392 1430 3431 587 1498 =52 =-50 =-38 =-36 =-4 =-67
tree subprocessor_cascading 102 75 4775 4865 4829 4866 4867 701 4833 =-54 =78 414 =-31 =90 =40 =37 =27 =67 =38 3 =-13 =41 72 75 57 =-13 =43 =-30 =59
tree subprocessor_cascading 134 170 2914 4771 4777 4826 4076 4868 109 4869 =-56 =80 =-15 =50 1012 =-36 =82 =33 =31 =71 =28 175 =-26 4295 =64 4739 =-30 =55 =52
tree subprocessor_cascading 580 10 3335 4777 4837 4843 1935 4870 4871 4861 =-54 =34 =18 =64 =-1 =57 =62 =31 278 526 640 =-21 =55 =45 =79 =28 4624 =43 =-49
tree subprocessor_cascading 94 665 4769 4801 4872 4738 4873 4755 =-58 =56 =67 =38 =69 =15 =104 4624 =34 =-51 392 536 23 107 =-8 =44 =64 482 =-31 =54 =-66
tree subprocessor_cascading 665 75 4874 4780 4848 127 783 1582 4875 4152 4876 4877 =-55 =33 =16 =18 =47 323 =-35 =23 =64 1390 =-31 =59 =90 =59 =33 =19 =36
tree subprocessor_cascading 1758 4780 173 4878 513 729 51 231 4879 =-52 =55 =51 4831 =-35 =37 =25 736 590 =-5 =61 =-59 =98 =10 =56 1075 2274 =-5 =38 =57
tree subprocessor_cascading 187 4880 701 800 3347 4865 =-58 =62 =21 =91 =73 =135 3 4758 =-6 =71 113 327 =-40 =51 167 2472 4741 4815 =57 =-44 =-39 =-53 =-32
tree subprocessor_cascading 187 4758 701 4881 1050 =-58 =13 =32 =37 =27 44 =-71 514 4816 178 1740 4882 989 1588 4883 =56 =-8 =-45 =-51 =-54 =-52 =-17 =-61 =-62
tree subprocessor_cascading 187 521 160 =-57 =-4 =1 106 4884 =-53 =44 4885 4278 178 3 658 1430 =42 =-54 =-18 324 121 =61 =-48 =-46 =-20 2914 =-47 =48 =-60
tree subprocessor_cascading 187 4769 64 1789 4806 =-58 =39 =83 =106 =117 4624 352 237 169 282 575 88 463 232 =-12 =75 =63 =81 =45 =43 =-65 =-57 =55 =-48
tree subprocessor_cascading 347 4801 521 4886 4717 4744 57 2296 4849 =-53 =51 =33 4788 =-33 =52 =26 =4 43 =-29 =84 43 =-35 =48 =31 44 =-70 7 =12 =61
tree subprocessor_cascading 282 1716 81 800 4765 4758 4824 4412 4887 4827 =-56 =48 =58 =15 =41 =26 =39 43 =3 =162 =20 =23 20 4758 159 =14 =69 =68 =-57
tree subprocessor_cascading 418 688 127 658 4790 4737 83 4848 761 4888 4865 =-51 =64 1572 =-15 =109 =24 =95 =17 =25 =50 140 =-70 =12 =19 =70 658 =0 =50
tree subprocessor_cascading 102 127 4744 4351 787 900 4870 4303 4862 4889 4890 =-53 =63 =58 =50 =25 =69 =8 =-10 =52 =47 1060 =57 =-33 103 3 =-1 =48 =-57
tree subprocessor_cascading 229 1716 4757 800 4801 2227 4789 1009 4891 4779 4892 =-52 =47 =70 =55 =30 =28 =81 =12 1080 =112 =-27 =20 =18 78 =-11 879 =48 =-46
tree subprocessor_cascading 187 2227 4893 290 4894 4895 511 =-56 =-11 =22 =53 =-2 =55 =138 4774 4896 392 453 178 1261 1930 =50 =-8 =-47 =-13 =-7 =-52 =-64 =-58
tree subprocessor_cascading 94 352 538 81 4377 4775 4790 =-55 =40 =23 =50 =10 1572 =-28 =33 109 992 144 4897 =-42 =71 =28 =39 =129 1719 4898 =40 =-44 =-1
tree subprocessor_cascading 665 845 75 671 4737 4899 127 4790 160 4803 =-52 =59 =9 =27 =8 =120 =34 4019 =33 =-39 271 =-21 =49 43 =-13 822 =57 =-38 =31
tree subprocessor_cascading 282 1716 418 4761 3335 684 4900 4901 =-51 =67 =79 =17 =-8 =62 23 739 =-31 =51 =40 44 =-63 580 =1 =56 44 =-62 258 =35 =-52
tree subprocessor_cascading 3335 4351 911 4853 4837 4902 57 3349 =-52 =29 =-26 =46 =58 =79 4796 3269 127 57 =-32 =7 =36 =48 =128 =58 184 4758 =-5 =72 =65
tree subprocessor_cascading 643 4152 3335 347 4878 3396 2274 4903 =-48 =65 =-20 =15 =66 =17 521 =-9 =73 =63 51 43 =-51 361 521 347 =1 =53 =122 =-55 =48
tree subprocessor_cascading 370 4837 4371 352 4765 845 4838 4749 4751 4827 4757 4794 =-47 =64 =7 =55 =42 =55 =47 =3 =47 1632 =-6 =85 =62 =72 140 =-62 =38
tree subprocessor_cascading 197 3335 658 4792 4810 800 4904 4905 4806 =-52 =30 =47 =52 =69 =62 =70 140 =-64 =29 113 =-59 =26 4041 658 =50 =10 2350 =-27 =57
tree subprocessor_cascading 10 513 4771 4803 4758 729 4777 323 4871 4906 4778 4827 =-45 =46 =32 =60 =34 230 =-27 =39 =16 =43 =47 =52 =80 =25 258 =34 =-50
tree subprocessor_cascading 187 4837 4050 4907 4781 4785 4580 4845 =-54 =64 =84 =88 =96 =97 =62 =86 72 87 24 4256 =-28 =60 =45 75 =46 =-21 4908 =56 =-31
tree subprocessor_cascading 94 3748 352 4785 541 4758 4246 =-50 =25 =37 =25 =109 1058 992 144 =-21 =50 =55 =-54 =64 4019 78 =20 304 =58 =-31 144 =-21 =49
tree subprocessor_cascading 197 4412 671 1009 4802 102 4886 =-45 241 =-24 =140 =14 =28 =40 140 =-57 =24 104 =-12 =113 4885 169 4909 140 =-57 =35 =-22 =-58 =-56
tree subprocessor_cascading 845 2914 580 78 4744 755 4910 1861 3326 =-51 =27 =29 =61 92 =5 =-52 =22 701 4761 425 =-13 =-45 =63 =73 =22 =40 43 =-6 =46
tree subprocessor_cascading 4758 4837 370 4767 4785 244 4833 1632 101 4853 4911 4912 4905 =-44 =51 =44 =37 =72 =4 =52 =102 =32 =132 =16 78 =-38 =39 =81 =54
tree subprocessor_cascading 94 800 323 658 1442 1068 347 2000 4834 =-50 =46 =90 =10 =53 =30 417 =-63 =28 1098 =5 =131 =92 879 392 2472 =33 =-54 =-50 =-58
tree subprocessor_cascading 197 282 1716 4837 4755 3924 749 4891 4903 =-52 =52 =96 =7 =42 =88 =71 2274 =-17 =54 2274 1012 =-7 =80 =75 4774 3687 =29 =-50 =-47
tree subprocessor_cascading 106 4775 =-57 =37 311 845 4886 295 4859 1009 99 446 =-1 =-67 2259 4412 =-38 =52 3358 =74 =-23 =70 =70 =31 582 =105 =-29 =40 =-52
tree subprocessor_cascading 106 =-54 4351 722 370 761 3748 344 159 783 701 4855 4878 4759 =-40 =12 =74 =41 =41 =54 =49 3349 =15 =125 =66 =39 =25 =65 =66
tree subprocessor_cascading 187 4859 4412 4795 4913 751 =-49 =34 =72 =83 =60 =74 232 465 787 4914 989 997 311 446 =28 =-33 =-34 =-42 =-57 =-56 =66 =-52 =80
tree subprocessor_cascading 4351 87 278 658 521 4850 4915 4886 4916 3934 =-46 =37 =49 =30 =74 =95 =34 =5 =53 473 992 4658 425 =-12 =-46 =54 =31 =40 =59
tree subprocessor_cascading 106 4343 =-57 =22 1716 3748 4758 2274 99 4580 4761 998 7 =-34 347 =-10 =58 =25 =57 =106 1758 =-46 =-4 545 =1 =51 =52 =78 =45
tree subprocessor_cascading 81 665 4025 2608 1758 4772 4905 640 4917 3840 =-48 =32 =28 =14 =71 =61 978 =-7 =87 430 =65 =-40 =51 44 =-59 =40 44 =-61 =37
tree subprocessor_cascading 282 102 3748 4076 4899 1935 4843 4826 4918 4744 4303 4308 =-45 =51 =38 =22 =12 =19 =50 =44 =120 =42 =62 1430 =32 =-24 2600 =34 =-21
tree subprocessor_cascading 144 4351 4740 4792 729 4760 4919 684 1773 701 575 4761 4861 1563 =-45 =36 =33 =41 =1 =21 =66 =9 =63 =47 =43 =46 =55 =57 =24
tree subprocessor_cascading 187 4899 4920 3410 4658 290 4848 801 4050 =-52 =38 =39 =51 =23 =52 =67 =94 =124 483 1160 178 =18 =-46 =-36 178 4921 =62 =-32 =-14
tree subprocessor_cascading 197 178 2588 1716 722 538 4855 4152 3184 653 =-41 =60 =72 =33 =81 =8 335 =-27 =95 =17 =70 =-57 587 61 1716 =16 =52 =-54 =-56
tree subprocessor_cascading 187 2227 4878 729 4351 1789 547 3512 =-51 =44 =39 =66 =44 =85 =105 =131 140 =-59 994 4922 4923 107 =7 465 =41 =-37 =-53 =-61 =-52
tree subprocessor_cascading 81 4412 4780 4076 1758 4807 3344 4861 557 72 =-44 =-21 =24 =54 =29 =92 4881 =-2 =113 755 =3 =99 =54 =64 72 473 =-7 =50 =60
tree subprocessor_cascading 4758 271 4740 526 330 83 433 =-39 =14 =11 =43 =20 =54 742 1267 109 290 1362 4873 4772 =-5 =66 =104 =-50 =60 =53 =95 =-47 =57
tree subprocessor_cascading 94 271 4827 =-41 =45 1058 371 186 104 290 1721 =-14 =73 =98 =51 =-25 553 =111 =1 =-47 271 4924 392 141 =23 =-38 =-52 =-62 =45
tree subprocessor_cascading 2227 94 643 271 =-45 113 =-50 1372 569 =13 =-51 =-45 44 =-57 1183 569 1372 =59 =-34 =-41 =-39 271 1716 344 =-17 =54 =53 =44 =124
tree subprocessor_cascading 229 4758 178 483 295 144 3263 24 2086 215 =-44 =2 =23 =6 =69 739 =-4 =125 =8 186 =35 =-9 =-56 =51 483 453 =23 =-48 =61
tree subprocessor_cascading 197 282 4856 1442 2588 4854 4876 4377 2156 =-38 =31 =51 =50 =68 =44 1390 =-24 =75 =94 =16 4041 4885 629 188 =31 =-37 =-45 =-46 =-16
tree subprocessor_cascading 81 352 680 4910 580 820 4801 4785 1308 159 4925 115 =-44 =-2 =53 =15 =15 =77 =20 =57 =8 =67 =39 1092 =34 =-31 417 =-51 =29
tree subprocessor_cascading 44 =-59 352 1221 440 541 636 490 729 4910 1459 517 4849 =-27 =42 =33 =6 =65 =48 =47 =57 =40 =40 =-55 1221 976 =42 =-24 =-46
tree subprocessor_cascading 140 =-58 144 4758 493 911 409 1364 1919 4926 =-27 =33 =19 =29 =-46 1430 244 4050 =-1 =63 =67 1423 =-77 =44 =44 =49 618 =45 =-29
tree subprocessor_cascading 197 2227 3512 113 =-46 142 271 493 808 =-38 =50 =46 866 260 659 1412 =21 =-43 =-48 =-49 =92 =-51 =88 =98 392 866 =30 =-3 =-46
tree subprocessor_cascading 187 4371 4742 4927 4785 4152 4866 4928 =-46 =40 =49 =49 =74 =76 =102 =105 1055 420 87 1727 =14 =-48 320 =51 414 =1 =54 =-47 =-56
tree subprocessor_cascading 187 2259 4785 64 4873 501 4788 739 =-46 87 =-24 =96 =59 =28 =69 =89 =91 =41 23 72 4780 =-22 =37 =31 55 193 =53 =-15 =-58
tree subprocessor_cascading 1221 134 729 64 722 900 51 4823 911 970 3896 =-46 =39 =39 =-7 =50 =4 =54 =57 3489 1426 502 =22 =106 =-27 =-27 =62 =40 =-52
tree subprocessor_cascading 178 173 1747 232 1582 4929 81 4744 4842 755 =-28 =8 =65 =32 326 =17 =-51 =79 668 275 =41 =-37 =124 =43 =41 3687 =50 =-47 =-52
tree subprocessor_cascading 87 3748 232 2586 159 1364 4926 828 2706 =-39 =40 =68 =40 =23 =34 =38 =45 =61 197 502 134 501 600 =-37 =29 =48 =51 =37 =43
tree subprocessor_cascading 106 4871 =-50 =39 513 311 483 676 4803 4152 2274 3263 =-21 =64 180 =-17 =45 =48 =53 =35 521 197 =-4 =35 =117 =-46 308 =62 =-29
tree subprocessor_cascading 140 =-60 514 4806 722 94 75 4837 3347 4850 4930 =-25 =78 =72 =91 =60 =39 1055 549 1426 =29 =-19 =-77 =-52 1645 =102 =-31 =79 =-57
tree subprocessor_cascading 4769 2227 845 109 493 1611 4931 4366 2273 4932 4745 1994 4778 4933 =-38 =54 =21 =24 =51 =53 =64 =8 =71 =58 =31 =18 =20 =107 =92
tree subprocessor_cascading 72 502 3178 2274 872 473 278 4863 =-42 =31 =21 1572 =-18 =62 =34 =8 =68 1390 =-9 =40 618 167 127 =16 =68 =-38 218 =-49 =36
tree subprocessor_cascading 178 4769 513 3347 109 1758 4934 4803 3246 3438 527 992 =-31 4935 =27 =-54 =28 =45 =47 =35 =76 =10 =26 =112 807 =51 =-30 =82 =-49
tree subprocessor_cascading 159 1058 4371 716 2513 4906 1501 4936 1935 1096 173 529 =-24 =15 =13 =41 =35 =51 =59 =74 553 =90 =-14 =34 43 =-25 =108 =-38 =54
tree subprocessor_cascading 311 144 688 1661 1773 4901 4854 446 295 96 4765 1075 1683 =-23 =15 =20 =23 =40 =15 =-52 =74 =83 =75 =37 =70 68 =79 =13 =-50
tree subprocessor_cascading 282 1861 665 911 81 4749 117 115 =-28 =26 4937 =-56 =42 =63 =7 2203 704 =-6 =64 =79 575 =1 =57 =74 532 2160 =37 =-38 =-39
tree subprocessor_cascading 106 1632 =-49 =52 167 296 657 392 417 =-53 4896 4882 1718 20 9 4938 1572 =24 =53 =-33 =-47 =-47 =-46 =-56 =-52 =-46 =-49 =-37 =-33
tree subprocessor_cascading 542 2227 1632 1935 4936 4920 3347 4775 4888 87 88 4759 =-29 =20 =55 100 =7 =-46 =42 =47 =81 =75 =64 =57 =62 =87 3335 =-55 =14
tree subprocessor_cascading 845 4412 371 330 227 72 43 =-36 1341 =22 =-42 =17 483 =-36 =2 =42 43 =-25 142 =53 =-25 =66 2119 1020 4924 =51 =-41 =-31 =-40
tree subprocessor_cascading 513 3399 307 2914 352 1532 3335 4371 372 1698 =-35 =18 =3 =36 4012 232 =5 =74 =-49 =27 =10 =26 41 =-4 =61 =65 976 =44 =-43
tree subprocessor_cascading 106 =-46 542 100 532 3344 2259 4792 57 450 2139 =-9 =55 =49 679 =23 4939 =-90 =33 =54 =49 6 =70 =-21 =-43 =-43 64 =-51 =22
tree subprocessor_cascading 483 2296 1055 1788 4926 685 4763 142 1009 =-18 =42 =-54 =33 =10 =39 =48 =-61 =64 142 569 4940 659 4921 =42 =-33 =-29 =-49 =-26 =-22
tree subprocessor_cascading 106 4775 987 =-51 =56 =39 295 3347 4740 227 108 =16 =-41 414 1194 4837 4303 =-28 =39 =42 =31 922 =3 =74 =46 =82 649 =46 =-8
tree subprocessor_cascading 187 2608 3512 4929 307 4930 4351 4740 4941 2937 =-45 =51 =56 =38 =35 =71 =30 =68 =66 =60 4278 168 4883 20 =29 =-46 =-44 =-43 =-32
tree subprocessor_cascading 187 521 1759 75 1267 531 1341 820 =-43 =55 194 =-18 =86 =44 =47 =75 =71 =60 483 222 787 332 =-9 =32 =51 =62 1426 =52 =-27
tree subprocessor_cascading 643 4351 4152 3886 1610 4658 4308 4717 78 35 4942 208 4771 =-48 =34 =17 =37 =33 =-10 =13 =74 =39 =50 =51 =55 =47 4624 =30 =-56
tree subprocessor_cascading 144 649 214 2296 2131 453 1716 99 230 =-4 =32 =-18 =27 =-34 =54 =56 =88 41 =0 701 =-40 =28 142 371 4658 =17 =98 =87 =-40
tree subprocessor_cascading 4769 4371 4943 665 545 606 526 1391 60 257 =-30 =22 =41 =30 649 =47 =-28 =54 541 =-3 =53 2206 =22 =-49 =94 2036 =85 =-37 =85
tree subprocessor_cascading 142 3399 465 144 372 4745 4762 4865 197 1032 530 =-24 =34 =44 1503 =-4 =50 =58 =48 =62 =37 2 156 =60 =7 =-29 =-50 =66 =-34
tree subprocessor_cascading 513 4919 440 1759 160 649 1482 2128 2248 3396 4944 =-12 =-61 =34 =47 =38 =41 980 =-30 =22 184 46 =66 =-18 =-28 =58 =34 =65 =39
tree subprocessor_cascading 106 109 =-53 =34 665 145 1572 3886 901 4913 4873 4740 4849 4945 =-15 =60 =39 =32 =68 =72 =70 =59 978 =32 =-40 =-56 585 =36 =-39
tree subprocessor_cascading 44 =-53 845 4076 4853 134 4050 4875 4946 1442 173 541 781 1532 =-28 =30 =32 =23 =14 =18 =54 =44 =75 =33 =72 =49 803 =45 =-38
tree subprocessor_cascading 514 879 532 1044 4853 755 23 404 4947 =-19 =61 =38 473 102 1789 =-16 =65 62 =45 =-35 =42 107 =-50 =34 =74 =44 =-44 =-48 =-51
tree subprocessor_cascading 187 590 35 3349 4937 4948 676 =-49 =3 =48 =41 =61 =44 =18 188 4041 658 3687 588 723 =40 =-6 =-38 =-45 =-1 164 =-27 =41 =-39
tree subprocessor_cascading 4769 178 1760 2227 688 1009 666 87 463 2296 4910 =-23 =58 =50 =36 175 =24 4855 1501 =-16 =49 =61 =-74 =51 =55 =71 =52 =-44 =70
tree subprocessor_cascading 178 417 =-45 1054 186 542 1632 4025 81 2160 670 295 =9 =39 =-33 =-44 =39 =65 =75 4944 =-7 =-98 =-13 1075 2100 =-33 =43 =40 =-38
tree subprocessor_cascading 187 3349 4897 4843 4923 63 3987 =-37 =39 423 =-10 =72 =41 =58 =68 =61 417 =-51 4923 3687 4883 82 1160 =26 =-13 =-47 =-40 =-50 =-48
tree subprocessor_cascading 44 =-55 4769 446 521 1716 370 124 3183 1043 75 1898 =-25 =41 =5 =63 =42 =39 =22 506 1762 =49 =-33 =-29 124 =61 =-33 =-44 =87
tree subprocessor_cascading 187 722 4750 1424 173 4949 =-37 =48 =15 1209 755 552 =-38 =50 =65 =84 =69 =66 72 160 =-4 =62 1008 532 193 =44 =-26 =-26 =-38
tree subprocessor_cascading 178 72 545 1716 4932 1651 4658 =-27 =36 =31 =60 =15 4950 =21 =-55 4908 618 4882 196 108 2160 =39 =-41 =-19 =-26 =-48 =-35 =-55 =-41
tree subprocessor_cascading 140 =-54 168 4886 3399 446 754 92 3687 4111 41 4780 567 2012 =-10 =53 =66 =50 512 =24 =-30 =-41 =-50 =-41 =-33 =-39 =58 =70 =-51
tree subprocessor_cascading 142 145 127 749 3344 2513 4951 94 845 493 2009 =-26 =45 =22 68 =81 =-2 1341 =14 =-36 =76 =54 =48 =48 1390 =-6 =82 =-54 =-33
tree subprocessor_cascading 140 =-50 502 3349 1716 4736 372 4745 4308 2271 4580 4064 =-26 =48 =46 =39 =63 =51 =19 =43 55 =32 =-71 =70 680 4295 =13 =75 =71
tree subprocessor_cascading 178 4412 142 1632 4810 4952 2239 2296 4775 134 1 =-1 1338 =-25 =52 265 =34 =-40 =33 =48 =62 =55 =59 =48 470 =-42 =41 =52 =-40
tree subprocessor_cascading 178 514 140 =-45 789 1222 664 4953 172 649 3676 2520 =36 =-22 =-30 1125 =10 =-42 =-27 =-50 =-31 =-35 271 4788 =-44 =31 =9 =-52 =-39
tree subprocessor_cascading 4769 446 563 4890 979 4285 4801 197 970 2513 =-27 =38 =37 63 1426 629 =30 =-47 =-41 =-22 =25 =37 875 =71 =-28 =81 =28 =-46 =62
tree subprocessor_cascading 178 144 344 1015 3886 222 1345 4954 4759 2086 1075 4736 =-17 =42 1390 =-15 =59 =47 =38 =-54 =33 =32 =48 =-34 =37 4765 =35 =-46 =-35
tree subprocessor_cascading 140 =-51 168 483 425 229 293 783 4827 741 =-4 =-52 =51 =50 =69 783 =39 =-28 232 =-27 =51 2149 1390 1 =-15 =40 =44 =-22 =-46
tree subprocessor_cascading 142 271 140 =-57 134 4955 1220 1578 101 800 2601 =-27 =27 =53 =32 =38 =19 =72 =36 168 371 186 =23 527 =-17 =47 =52 =-48 =-38
tree subprocessor_cascading 4769 271 4717 4736 106 =-53 =-13 =40 1220 =-4 =84 1058 1647 1613 794 596 1412 549 =35 =-24 =-23 =-38 =-47 =-36 =-35 =-22 271 =-4 =86
tree subprocessor_cascading 4351 142 465 1861 1055 4366 643 3344 134 4956 1070 76 =-25 =24 =37 =61 612 =44 =-49 6 =62 =-31 =22 =33 =-48 =58 =-49 =-35 =50
tree subprocessor_cascading 106 713 =-41 =34 93 134 749 754 845 4755 2012 4903 =-7 =60 =52 2231 =-18 =85 566 =40 =-29 =-40 676 =18 =95 2220 =45 =-38 =-32
tree subprocessor_cascading 3399 2296 483 649 2278 232 1500 88 4763 2586 1683 81 =-34 =2 =27 =38 =23 =37 =42 =38 =53 739 4788 =-35 =34 =27 =13 =50 =55
tree subprocessor_cascading 502 4351 1054 218 4755 295 4825 175 557 =-12 =43 =-31 =32 789 =32 =-28 =53 1019 =33 =-46 2195 =-42 =44 =50 1346 490 =9 =64 =83
tree subprocessor_cascading 87 4717 4919 290 4873 4810 4775 1632 77 222 =-32 =31 =40 =49 =31 =48 =68 =52 =58 13 1471 =60 =-29 =-17 167 131 =27 =-21 =-35
tree subprocessor_cascading 446 487 23 4025 433 4934 362 979 4932 660 4957 =-26 =43 =29 =45 =43 =15 =57 =40 =48 12 261 =28 =-24 =-40 418 =-26 =18 =-37
tree subprocessor_cascading 927 2914 611 643 4868 370 1110 685 4958 =-27 =34 1 =-17 =30 =33 =20 =55 695 396 55 =35 =-39 =-49 =-40 1044 =-34 =31 =39 =41
tree subprocessor_cascading 140 =-50 404 2587 2012 4883 1935 203 671 371 531 1043 4788 409 =-9 64 =-44 =15 =41 =53 =55 =19 =14 =-34 =47 =-54 =48 =41 =32
tree subprocessor_cascading 417 =-52 332 372 159 4758 4853 4785 4025 23 783 4959 4960 =-30 =38 =39 =53 1760 =-6 =43 =30 =56 =52 =37 =38 =26 186 =47 =-25
tree subprocessor_cascading 144 72 1994 4260 1096 94 4827 126 =-39 =34 =43 =-8 =50 =42 =41 648 1430 20 4961 =20 =-42 =-37 104 =-66 =25 =-36 1390 =6 =50
tree subprocessor_cascading 178 44 =-43 131 532 4922 187 1390 1788 3322 =-37 =43 =54 127 73 =18 =-33 =73 128 4814 261 =29 =-16 =-26 =-41 =-51 =-43 =-35 =-37
tree subprocessor_cascading 688 4951 4888 404 87 1426 1424 4947 3326 4742 1500 4917 =-33 =28 =30 =48 =42 =46 =12 =-57 230 =-20 1159 =14 =-42 =24 =43 =75 =57
tree subprocessor_cascading 514 142 1044 4917 4050 668 754 511 2086 4932 1721 2588 =-8 =30 =40 =46 =46 =51 =-36 1683 =-11 =95 =54 =55 =48 2740 =-38 =34 =-51
tree subprocessor_cascading 636 1759 513 159 4790 4962 4854 4956 106 =-47 4963 131 643 4152 =-20 =25 =3 =-47 =49 =39 =52 =51 =38 51 =41 =-38 =24 =53 =62
tree subprocessor_cascading 513 4351 208 425 4796 482 755 4964 4853 636 404 =-11 =23 =42 =56 =66 =29 =-32 =61 789 =-9 =-43 193 =45 =-28 =43 2127 =41 =-29
tree subprocessor_cascading 144 649 514 167 2914 347 344 2881 =-3 =60 =48 =38 =51 =-37 =-46 4772 4740 3521 =-31 =26 =39 =40 1226 417 =-33 2 =50 =-11 =-31
tree subprocessor_cascading 140 =-46 142 193 347 2156 4886 232 2296 3349 315 =-17 636 =2 =69 =38 =55 =36 =53 =56 1498 =36 =-32 4945 =-42 =34 2192 =-43 =23
tree subprocessor_cascading 511 91 372 4050 1503 2242 4952 280 4762 4866 1565 2139 349 =-19 =27 =26 =41 =46 =32 =40 =43 =49 =36 =55 =23 =-54 72 =4 =79
tree subprocessor_cascading 722 227 197 =-5 2226 =33 =-34 208 105 977 4965 2274 4895 1288 3886 4966 =-34 =34 =29 =36 =40 =2 =56 =20 =48 =35 1054 =71 =-20
tree subprocessor_cascading 1054 3886 145 4886 666 61 137 1222 2257 20 417 =-29 =14 =-38 =-38 =-33 =-31 =-44 =-53 =48 =-41 1459 =-17 =73 723 =-45 789 =39 =-49
tree subprocessor_cascading 513 521 2273 94 4965 3840 1582 1994 236 1503 4967 4825 =-38 =28 =35 =21 =20 =33 =11 =34 =72 =10 =71 74 =40 =-33 1718 =43 =-34
tree subprocessor_cascading 688 504 1257 4658 2139 566 473 94 3512 2608 653 =-19 =49 =34 =50 807 4883 =9 =-47 =61 =22 =-25 =49 2136 =62 =-28 =-41 =-47 =57
tree subprocessor_cascading 44 =-53 789 1861 514 4968 2254 1762 569 128 985 =23 =-31 =-36 =-23 =-35 =-32 =-25 =-35 649 =77 =-16 499 563 701 =-39 =21 =21 =26
tree subprocessor_cascading 178 879 1861 3399 4758 722 55 4853 4928 3347 23 318 783 4931 =-19 =54 =42 =25 =10 =56 =57 =57 =-46 =49 =41 =53 =51 =-41 =-32
tree subprocessor_cascading 502 787 3647 1632 76 4969 4736 87 404 =-28 =21 =-4 =31 =39 =20 473 =57 =-26 =53 =29 43 579 =-22 =43 2127 875 =54 =-22 =-23
tree subprocessor_cascading 4769 168 688 222 517 4371 127 4740 755 1572 380 1565 =-23 =44 =43 =9 643 =2 =47 =37 =31 643 =60 =-41 =45 =34 =60 =-45 =64
tree subprocessor_cascading 106 113 3413 =-50 =31 =22 140 =-48 800 1410 237 131 6 3318 4111 4351 725 3676 =17 =-29 =-33 =52 =-26 =-40 =-35 =-24 =-38 =-41 =59
tree subprocessor_cascading 4769 94 4951 487 371 787 1442 927 =-28 =32 =25 =18 =20 372 =-47 =29 =66 434 55 145 23 =9 138 =42 =-30 =-36 =-45 =-42 =61
tree subprocessor_cascading 1426 1760 3399 936 977 100 4825 13 1538 =8 =-29 4790 2709 2233 =-26 =36 =36 =50 =45 =-42 =23 =39 =45 =43 127 1209 =-37 =31 =40
tree subprocessor_cascading 636 4890 43 2586 4970 =-18 =47 =33 1412 845 4897 665 739 1760 1919 4971 =-17 =46 =39 =34 =39 992 =-1 =53 =56 =33 =-43 =69 =51
tree subprocessor_cascading 688 144 372 4745 4972 1426 2495 1032 2601 530 1600 =-15 =40 =29 =36 =42 =39 =-40 =49 =47 3344 1758 =-8 =48 =70 438 =29 =-34 =55
tree subprocessor_cascading 532 3886 828 4936 140 =-51 1503 4973 4910 4970 4974 4796 4260 4975 =-9 =44 =40 =45 =49 =50 =50 =48 =32 949 =63 =-13 =53 =50 =-40
tree subprocessor_cascading 2914 144 87 4956 330 76 4836 3647 4976 3344 4772 4200 =-41 =26 =21 =21 =45 =41 =48 =35 =27 =62 1386 1487 =12 =-41 =-49 =25 =33
tree subprocessor_cascading 106 713 =-37 =31 463 145 665 4246 2273 79 4761 =-2 =41 4366 105 =-50 =20 =22 =63 177 =72 =-18 4877 =32 =-30 =-42 802 =46 =-25
tree subprocessor_cascading 178 514 145 754 4943 665 3649 4944 521 4955 81 4371 =-10 =45 =21 4977 =82 =-17 =29 =-47 =35 =24 =66 4952 =-37 =48 =-40 =-37 =-29
tree subprocessor_cascading 44 =-53 187 668 4890 704 3349 705 4917 1788 4978 4781 =-40 =37 =38 =26 =37 160 =-4 =59 =42 =39 =67 =54 2708 226 =10 =61 =-34
tree subprocessor_cascading 1538 271 1716 117 115 =-7 =43 46 231 109 =-57 =7 =29 =51 =16 414 371 3329 =-11 =38 1341 808 =53 =-22 =-36 4979 =36 =-25 =-28
tree subprocessor_cascading 187 1430 214 3410 4878 729 4936 4793 4371 =-38 =25 =38 =32 =44 =45 =41 =50 =41 1430 4019 26 954 392 =30 =-32 =-40 =-28 =-19 =-22
tree subprocessor_cascading 4758 1838 663 167 131 2733 4922 4908 4865 1044 367 4970 =-2 =48 =26 =37 =55 =-35 =-46 =-40 =-37 =-36 1372 =33 =-28 =56 80 =51 =-18
tree subprocessor_cascading 187 4412 636 2597 73 1044 801 1032 4980 =-27 =38 =31 =46 =44 =-49 =37 =52 =46 1426 102 1769 304 430 =36 =-6 =-38 =-31 =-2 =-18
tree subprocessor_cascading 514 4758 4936 106 1632 4775 =-49 =25 =26 4278 352 1015 320 107 =-17 =17 =-12 =-35 1103 1412 1362 =42 =-24 =-28 =-37 =-41 =43 =41 =-44
tree subprocessor_cascading 3748 4943 3183 168 701 2012 521 1716 1683 1337 =-16 =36 90 =29 =-38 =16 299 4767 425 =57 =-3 =-22 =-33 =41 =40 =-43 =45 =69 =55
tree subprocessor_cascading 1838 361 4771 222 1683 68 102 =19 =-18 2293 218 4825 4856 =-18 =42 =29 =11 =47 90 99 =13 =67 =-41 =32 =52 227 =18 =-37 =53
tree subprocessor_cascading 4755 4780 2513 789 4758 2139 1632 3768 229 4840 4974 4981 =-18 =44 =43 =45 =11 =55 =43 =47 =35 425 =-6 =-45 117 =63 =-6 =42 =61
tree subprocessor_cascading 1009 1044 973 26 145 =16 =-31 =-31 1716 4771 749 229 13 =-10 1578 =-48 =23 =10 1784 299 =40 =-25 =-30 =40 =19 2600 =46 =-5 =50
tree subprocessor_cascading 1136 187 4864 4929 153 2731 214 987 4982 4285 4941 2105 2588 4983 =-42 =28 =17 =23 =36 =19 =42 =26 =36 =48 =41 =52 =46 =7 =40
tree subprocessor_cascading 2227 511 94 1372 1759 106 =-42 4984 729 4873 3344 =-15 =17 =46 =31 =49 =41 =-42 587 532 666 =15 =-43 =-37 =-45 63 =55 =-14 =53
tree subprocessor_cascading 649 167 4371 79 356 1338 1942 1066 4758 208 1772 82 =10 =-36 =-36 =47 =59 =-31 =62 =77 =-35 =-20 =63 =-31 144 4025 =-21 =35 =21
tree subprocessor_cascading 465 44 =-39 178 1054 12 420 142 468 4792 435 107 102 =-17 =24 =20 =-11 =49 =-32 =-14 =-37 =-39 1721 =-23 =39 115 =-36 =24 =-41
tree subprocessor_cascading 1054 4908 911 409 553 1098 199 76 =25 =-15 =-31 =-34 4972 =-17 =41 4888 =-23 =32 23 =2 556 3305 =54 =-14 =-12 =-36 159 =-35 =29
tree subprocessor_cascading 1919 4769 4943 4351 4366 4870 4933 716 4823 60 4985 =-18 =46 =33 =31 =15 =47 =52 1055 =22 =-36 973 =59 =-3 =60 =49 973 =47 =-25
tree subprocessor_cascading 446 800 1054 1935 186 1698 1648 685 1510 =-1 =51 107 =-20 =34 =-28 =47 1563 739 =-24 =32 =43 =42 1532 4986 =-34 =33 =28 =48 =-37
tree subprocessor_cascading 1683 222 4025 3305 801 2293 404 4870 3246 4987 4925 =-16 =42 =36 =36 =43 =18 =41 =30 =-48 =30 =24 180 722 1012 =-34 =24 =45 =63
tree subprocessor_cascading 140 =-39 1718 1009 569 4883 1935 282 425 722 729 741 474 1269 =10 =-40 =-23 =-34 =44 =59 1758 =-30 =13 =21 =51 =-39 =-31 =51 =-45
tree subprocessor_cascading 3489 532 4861 768 229 344 25 =3 4903 2597 781 4238 =-46 =11 =19 =27 =48 =29 125 304 =36 =-11 =-27 1602 =49 =-14 =54 =-35 =-28
tree subprocessor_cascading 1096 875 352 4936 1838 4717 4760 2296 4865 4803 =-17 =35 =39 =38 =35 725 13 890 =61 =-2 890 =-27 =39 =-41 =53 =45 =22 =-31 =39
tree subprocessor_cascading 44 =-52 2227 2586 729 4364 4758 2731 4785 81 450 4050 4925 828 =-21 =35 =38 =27 =26 184 =-4 =45 =40 =46 =28 =41 =37 =37 =51
tree subprocessor_cascading 649 2257 271 241 23 =-12 553 =18 =-32 107 =-13 =50 2119 113 =-11 2021 1462 =41 =-11 =-20 =-34 =-34 271 4260 282 =-40 =11 =21 =3
tree subprocessor_cascading 187 4658 538 722 124 4905 663 2733 4988 =-52 =20 =16 =6 =27 =18 =37 =22 =48 74 4989 4990 1055 2354 =23 =-31 =-25 =-42 =-39 =-32
tree subprocessor_cascading 94 668 789 4859 4991 527 474 1581 =-11 4758 =0 =66 =-42 =31 =48 =31 1094 4303 =-41 =23 =38 =47 970 502 145 =14 =-39 =46 =-23
tree subprocessor_cascading 1718 4780 3396 344 4842 4855 2274 3584 227 1160 215 =9 =-35 =-44 483 =-32 =-1 =16 =11 =35 =55 320 =47 175 =32 =-28 =38 =37 =-40
tree subprocessor_cascading 1426 924 106 =-34 502 1054 2587 920 51 222 =-7 =24 =18 =-52 =56 =-28 1412 1225 125 =38 =-19 =-24 =-32 =62 4919 2914 =-43 =12 =28
tree subprocessor_cascading 144 1430 4717 845 511 2495 94 4755 330 4796 701 4255 414 =-42 =-13 =26 =18 =40 =19 =54 =2 =33 =41 =28 =27 4984 =-42 =21 =22
tree subprocessor_cascading 4769 4780 4917 1919 901 4873 1512 977 4781 358 4634 918 4992 4960 =-21 =29 =29 =29 =22 =30 =33 =11 =29 =41 =41 =21 =36 =44 =49
tree subprocessor_cascading 725 3886 665 511 241 4790 4913 144 1760 4838 =-22 =26 =18 236 4993 =-12 =43 =57 =41 315 =62 =-25 =15 2604 =52 =-13 =19 =39 =-42
tree subprocessor_cascading 1424 701 511 227 =6 1843 335 109 =-59 =10 344 4810 4266 1110 =-24 =13 =26 =32 =17 =35 =37 4994 =51 =-21 4041 1500 =28 =-18 =-20
tree subprocessor_cascading 989 670 94 768 3347 553 104 800 4995 24 585 511 =-39 =31 =16 =16 =50 =51 =26 4771 28 =-42 =-6 =35 =47 =46 =20 =-23 =-39
tree subprocessor_cascading 483 4351 44 =-49 131 396 90 352 1611 13 =5 =-14 =55 =35 =-30 =-46 =-42 =49 3335 136 1058 487 2136 =36 =-22 =-20 =-16 =-21 =42
tree subprocessor_cascading 4412 679 168 1226 636 159 1919 499 729 4796 4794 =-11 =39 =44 140 =-23 =45 563 =29 =-26 =26 =32 =41 1108 =-27 =30 =-36 =-50 =38
tree subprocessor_cascading 446 4890 1659 392 569 1424 371 1058 1100 33 1426 1582 1160 =7 =-23 =38 =-37 =-27 =36 =-25 =22 4908 =28 =-33 =-26 =-35 =-32 =59 =-37
tree subprocessor_cascading 23 370 1538 4744 502 4827 3858 660 4875 452 927 =-28 =24 =15 =28 =29 =41 =41 =18 =31 =-41 =-54 4790 90 35 =16 =-26 =-24 =57
tree subprocessor_cascading 1015 131 4968 955 61 4908 142 463 2354 4758 1012 4749 2259 =2 =32 =49 =34 =44 =-33 =46 =-15 =-26 =-39 =-40 =-29 =-35 847 =-33 =30
tree subprocessor_cascading 502 1503 344 4246 236 1578 1622 4734 4484 =-21 =23 =30 =10 =31 =17 =30 =20 409 =46 =-17 1622 2237 535 611 =32 =-9 =-13 =-28 =-23
tree subprocessor_cascading 2227 4943 140 =-48 1044 404 1426 4717 663 1187 381 1083 1572 =-22 =3 =27 =39 =21 =19 725 375 =41 =-28 =-26 =-34 =20 =30 =57 =45
tree subprocessor_cascading 446 514 1054 44 =-30 1412 106 =-18 138 186 4944 =28 =-23 1683 483 =-26 =17 545 =69 =-14 590 =-25 =37 =-25 372 =-25 =27 =-34 =-30
tree subprocessor_cascading 513 1760 636 1187 134 4996 4997 2588 1582 =-17 25 =16 =-27 =20 =31 =34 676 1019 138 =47 =-13 =-28 =-29 =21 =36 =27 976 =36 =-21
tree subprocessor_cascading 1424 4853 872 381 1655 4998 4934 4772 4336 4981 1009 4757 158 1094 =-15 =26 =-40 =20 =24 =37 =37 =32 =40 =45 =24 =35 =33 =45 =18
tree subprocessor_cascading 72 4901 2709 4843 4927 563 1935 4868 1698 231 643 1346 =-32 =25 =-6 =26 =22 =40 =19 =13 =35 =39 =29 =54 81 1772 =9 =-29 =37
tree subprocessor_cascading 144 463 4999 106 =-43 187 911 768 1532 =-43 =29 =27 418 566 =29 =-29 =-16 1341 4908 4717 =5 884 =41 =-21 =-35 =-29 =53 =29 =21
tree subprocessor_cascading 4769 636 1009 1345 140 =-43 81 5000 5001 4801 =-14 397 =-17 =55 =39 =45 4744 188 =20 =-29 =-43 397 51 =41 =-13 =-35 =33 =37 =46
tree subprocessor_cascading 800 4412 3396 99 374 361 38 =14 =-26 =-36 =-21 218 1029 2569 295 173 282 499 =-43 =6 =-4 =9 =4 =25 =30 =14 =32 =35 =44
tree subprocessor_cascading 168 513 3886 924 504 514 1487 521 3399 649 453 =7 =-27 4920 203 4152 =-31 =24 =17 =34 =39 =28 =-41 =-41 =-43 =52 =41 =28 =-42
tree subprocessor_cascading 134 513 1578 924 749 187 828 236 4929 2608 1612 =-40 =29 =28 =39 =31 =42 72 88 =-15 =43 375 =24 =-28 =19 =46 =37 =27 =31
tree subprocessor_cascading 4951 663 927 4933 872 4836 4762 96 295 1346 1565 490 236 3649 =-25 =6 =11 =11 =28 =19 =10 =28 =25 =39 =31 =44 =31 =19 =45
tree subprocessor_cascading 1659 1390 187 214 180 3987 =-41 =19 =-1 =28 186 4953 4767 106 =-24 =32 =-8 =-39 787 =-25 =26 955 5002 2067 =18 =-23 =-28 =-24 =-36
tree subprocessor_cascading 875 1935 1345 214 789 4371 1202 1716 5003 890 4932 522 1600 =-19 =34 =28 =39 1459 =-2 =45 =47 =20 =-34 =43 =-18 =41 =26 =40 =-31
tree subprocessor_cascading 4890 1538 900 1209 4951 506 587 722 526 685 4758 4826 =-12 =25 =33 3410 4896 =19 =-29 =-34 =22 =37 =-38 =-24 =43 =24 =44 =-22 =56
tree subprocessor_cascading 2227 1055 845 232 1716 1572 570 5004 1758 149 5005 =-29 =28 =19 =1 =31 =35 320 160 =31 =-24 =-23 =17 =28 397 =32 =-28 =-45 =41
tree subprocessor_cascading 44 =-45 5006 178 1372 665 158 487 754 997 =19 =-24 4952 =-32 =32 64 282 =-31 =14 =21 5007 866 =-37 =30 =33 =30 =-18 =-23 =-38
tree subprocessor_cascading 140 =-30 93 190 1498 282 612 883 1015 1503 447 4899 173 =-4 =24 =46 =41 =34 =-22 =27 =-25 5008 921 =35 =-19 =-11 =-34 =-30 =-22
tree subprocessor_cascading 789 193 706 1052 4680 4955 302 1231 5009 =15 =-31 =-23 =-31 =60 =-30 =-17 =-32 =-20 64 1935 1094 2134 =-31 =25 =30 =30 614 =27 =-26
tree subprocessor_cascading 1257 140 =-30 2914 611 665 229 2227 2139 2054 362 4807 =-17 =32 =13 =44 =38 =39 =21 4877 =32 =-18 =-18 362 473 =52 =-13 =-21 =-33
tree subprocessor_cascading 3305 483 649 140 =-37 265 1727 4816 =10 =-32 =-35 =-31 236 5010 2242 440 =-36 =17 =22 =26 =24 1538 1377 1570 =24 =-27 =-22 =-24 =-35
tree subprocessor_cascading 159 1426 512 1459 1659 94 973 =9 4905 =-18 =33 323 430 679 670 =34 =-17 =-23 =-14 973 =22 =-28 =-32 =22 =-35 463 =-35 =21 =37
tree subprocessor_cascading 140 =-42 1055 187 800 845 911 =-27 973 =30 4833 =-17 =38 =24 =50 74 4922 170 180 =21 =-2 =44 =-32 845 =-49 =17 563 =-44 =26
tree subprocessor_cascading 414 187 676 4929 2914 1532 =-40 =21 7 =38 =-29 =24 749 =-14 =53 63 106 =-28 =14 526 =-21 =30 973 1066 =15 =64 4860 =-7 =39
tree subprocessor_cascading 465 487 776 2243 204 4909 3318 1481 329 302 1653 =21 =-24 =-30 =-29 =-19 =-32 =-25 =-32 =-26 =-34 643 29 473 =-36 =11 =22 =18 =-37
tree subprocessor_cascading 4853 4890 271 381 4792 4775 4855 1187 2586 =-26 =20 =17 230 =-12 =51 =31 =33 =49 1412 4246 150 910 =12 =-19 =-18 =39 =-32 =52 =42
tree subprocessor_cascading 2747 4896 3305 140 =-27 879 81 106 =-23 454 725 706 1132 837 1659 =19 =-13 =-18 =-20 =-31 =-23 =-33 110 =32 =-19 =-26 =-25 =-37 =-40
tree subprocessor_cascading 72 800 433 1137 4290 1022 4763 987 5011 4403 1510 =-29 =11 =25 =27 =21 =14 =28 =21 =16 104 =-9 =42 =37 2644 465 =14 =-26 =-25
tree subprocessor_cascading 144 1994 4802 1096 3399 749 979 1391 231 5012 3404 2678 5013 =-20 =20 =20 =22 =18 =25 =23 =22 =12 =25 =28 =28 =36 487 =24 =-17
tree subprocessor_cascading 446 1588 512 282 1572 1500 293 5014 2227 =-7 =32 =37 =39 130 =43 =-17 215 =25 =-20 68 453 =54 =-7 3 =-12 =20 =-22 =-31 =-32
tree subprocessor_cascading 3886 688 4890 4351 271 227 =1 684 1482 =-33 =16 =12 465 659 2220 178 1481 =14 =-24 =-20 =-23 =-29 =-33 80 =39 =-21 =50 =40 =36
tree subprocessor_cascading 128 4932 4775 4920 4995 87 1843 76 530 =-16 =21 =25 =31 94 4825 2557 =-16 =30 =33 470 425 =42 =-9 =-33 =39 =35 =29 =47 =-39
tree subprocessor_cascading 514 1901 517 3589 4910 4246 910 4366 215 415 4285 722 =-11 =21 =17 =27 =-29 138 563 =27 =-18 =-15 =-32 =21 =38 =43 =42 =32 =-39
tree subprocessor_cascading 187 1430 2731 371 5015 4371 1632 4897 5016 =-39 =16 =18 =20 =20 =28 980 =19 =-36 =40 =29 1503 663 88 2062 =-9 =37 =37 =24 =50
tree subprocessor_cascading 566 187 282 1500 =-15 =27 499 =29 =-20 1659 2708 3318 4922 5017 514 1471 5018 =26 =-24 =-11 =-23 =-28 =-29 =-30 =-24 =-23 87 =-30 =10
tree subprocessor_cascading 446 845 483 96 321 153 222 23 104 1839 =-12 =32 =-47 542 =7 =-36 =21 =37 =-42 =31 281 4151 153 =25 =-20 =-28 =-19 =24 =-28
tree subprocessor_cascading 502 4758 1503 2122 3349 5019 3886 4788 35 5010 =-24 =22 =8 =21 =24 =34 =28 =43 =26 =36 43 257 =-20 =34 569 478 =32 =-23 =-27
tree subprocessor_cascading 106 =-29 513 1424 229 371 4903 3326 96 71 4863 =-24 =19 =21 =23 =24 =35 =9 2465 150 =26 =-19 =-30 4938 =19 =-28 90 =32 =-14
tree subprocessor_cascading 1054 514 320 482 413 1 =-14 131 =31 =-29 4765 40 592 5020 =32 =-17 =-5 =-21 =-17 =-18 1442 676 3028 =-22 =18 =19 =36 =-32 =-20
tree subprocessor_cascading 332 807 4041 754 318 514 1487 4792 4371 973 1582 2259 1503 511 =-16 =27 =28 =35 =38 =-12 =31 =30 =-37 =-37 =19 =-32 =-27 =18 =17
tree subprocessor_cascading 4834 1686 820 754 663 5021 1043 4901 4837 4886 1075 4749 3246 1194 =-13 =22 =26 =22 =13 =30 =22 =34 =35 =36 =21 =-25 =39 =-30 =41
tree subprocessor_cascading 514 688 230 1430 418 866 124 1994 =-20 =23 =25 =24 4019 =20 =-28 =-41 950 260 137 802 5006 =24 =-20 =-22 =-21 =-21 =-15 =39 =-37
tree subprocessor_cascading 4769 4412 4351 3886 666 1716 1901 4025 2293 2227 4775 4729 144 2601 =-22 =11 =1 =23 =20 =26 =31 =21 =25 =12 =-42 =30 =30 =33 =44
tree subprocessor_cascading 1426 4031 1487 3786 128 61 593 3323 665 580 4883 1762 204 =14 =-25 =-23 =-28 =-29 =28 =-25 =-25 =-29 =-30 =-31 =-35 =-33 1346 =-26 =16
tree subprocessor_cascading 144 186 2914 332 4842 660 2586 2227 511 347 194 5022 104 =-32 =-3 =26 =18 =4 =22 =25 =24 =25 =35 =18 =24 =-20 1940 =21 =-32
tree subprocessor_cascading 1718 2257 91 23 4933 4152 3768 2143 =-7 =32 =35 =24 =40 304 911 175 =32 4993 575 =-25 =13 =35 650 =37 =-8 =-28 =-24 =-28 =-35
tree subprocessor_cascading 592 4936 1044 1578 1442 232 4984 222 13 43 1747 =-26 =22 931 1494 =6 =-24 =36 1136 =-29 =23 =16 =30 =20 =17 =29 =28 =35 =-32
tree subprocessor_cascading 4769 144 4740 4758 4278 789 1346 679 =-9 =25 =19 146 27 134 515 =-36 =13 =7 =15 =17 =-37 =19 =33 2075 125 =24 =-23 =-26 =44
tree subprocessor_cascading 800 23 4956 2062 450 4888 3407 227 =-3 1209 1266 =-29 =18 =20 =26 =27 =28 =31 =42 1103 73 4019 158 =27 =-14 =-14 =-3 =-30 =40
tree subprocessor_cascading 566 845 2226 372 722 3372 3438 1503 3 208 1194 =-40 =18 =27 1160 313 =-5 =31 =-35 =16 =32 =20 =29 =16 413 =-18 =34 =25 =-23
tree subprocessor_cascading 4837 1613 304 72 1747 43 589 536 =-41 =12 =24 4861 1136 188 =-2 =-33 =33 =41 =28 4908 4278 2050 =15 =-25 =-24 =-28 =-31 =-34 =35
tree subprocessor_cascading 4412 729 1994 5023 640 1716 4931 845 570 4794 1861 231 497 =-21 =20 =22 =10 =28 =23 =7 =28 3305 =16 =-28 =14 =33 =26 =29 =33
tree subprocessor_cascading 688 1716 4371 3748 5003 10 4226 5024 370 4981 293 4807 208 =-25 =10 =27 =27 =32 =6 =33 =31 =12 =39 =28 =34 4624 =22 =-30 =42
tree subprocessor_cascading 178 666 465 1329 94 4246 226 910 2254 330 =7 =34 =-28 =-33 =-29 =41 87 1628 1341 =7 =-25 =31 4968 =38 =-6 =-32 =-31 =-36 =-23
tree subprocessor_cascading 800 3399 94 414 470 2914 517 =-27 =21 =14 =13 63 890 =12 =-20 =30 585 553 372 845 =-11 =26 =31 4860 =38 =-29 =-18 =30 =32
tree subprocessor_cascading 4775 636 1012 94 4810 4580 4905 368 2588 5025 3748 =-29 =15 =23 130 =-14 =37 =19 =26 =30 =30 323 =9 =-16 142 =22 =-31 =28 =32
tree subprocessor_cascading 875 5026 1161 372 5027 214 5023 2278 2274 1391 660 637 1565 1738 =-17 =25 =21 =24 =21 =28 =10 =25 =37 =33 =35 =19 =-34 =42 =-22
tree subprocessor_cascading 2001 471 3489 657 296 4816 40 39 38 5028 2354 1631 5029 =19 =-17 =-18 =-23 =-25 =-19 =-16 =-11 =-26 =-21 =-23 23 =-34 =4 =-30 =-34
tree subprocessor_cascading 1762 168 544 663 478 278 4991 2914 883 5030 352 =-9 =9 =34 911 =-7 =29 =19 =36 =27 =-37 =21 1009 1067 =-35 =4 =32 =-33 =-38
tree subprocessor_cascading 232 2127 271 347 1309 =-14 =24 =11 255 1364 548 2257 5031 172 994 199 =30 =-14 =-12 =-13 =-19 =-18 =-25 =-17 57 =-27 =18 =-31 =27
tree subprocessor_cascading 446 514 2586 12 1173 145 1485 1659 4763 2127 738 1670 2192 =15 =-5 =-16 =-10 =-18 =34 =-18 =-24 =-25 =-35 =-38 409 =42 =-14 =-29 =-30
tree subprocessor_cascading 187 4371 3410 2731 530 1032 1759 2708 3316 =-32 =17 =18 =16 =19 =17 =31 =25 =31 1055 361 1683 1498 1160 =20 =-8 =-27 =-13 =-19 =-40
tree subprocessor_cascading 72 1136 4936 663 222 5032 62 19 4798 1184 160 =-28 =15 =15 =17 =15 175 =42 =-15 =22 =13 81 =-5 =34 =30 =28 511 =5 =42
tree subprocessor_cascading 241 1442 1611 4962 4364 872 4899 4871 5033 643 =-20 175 =-23 =11 =22 =17 =26 =21 =24 =29 =34 4944 4744 =32 =-15 =-36 143 =19 =-31
tree subprocessor_cascading 532 320 4642 281 1226 89 =20 =-23 315 =18 =-32 109 =-31 =25 4366 =-24 =19 1663 4642 577 194 4780 =-20 =23 =21 =30 =22 =31 =-33
tree subprocessor_cascading 4769 688 701 716 4970 665 828 3886 4895 5034 4925 =-16 =26 =23 =25 =24 =28 1060 =20 =-28 =34 566 =24 =-24 4624 =41 =-21 =43 =44
tree subprocessor_cascading 4769 1009 4717 1843 4899 867 3183 5034 4828 102 =-16 76 170 =-15 =21 =34 =22 =24 =20 =32 =31 =30 28 102 =30 =-11 =-9 =34 =39
tree subprocessor_cascading 4853 649 167 2075 2001 1772 1055 659 =15 =-25 =-22 =-23 =-25 =-25 =-29 1070 4412 370 3748 2012 =-22 =17 =19 304 =29 =-23 =22 =24 =39
tree subprocessor_cascading 1426 347 1257 4769 4364 789 4864 1226 1602 890 =6 14 =34 =-17 =-25 807 =-25 =26 =-27 197 68 =10 =-40 =18 =32 =35 =-28 =27 =-15
tree subprocessor_cascading 4256 1424 800 2062 911 4759 4802 927 1015 4993 =-9 =15 =-32 =22 =20 =21 307 318 423 =-29 =15 =15 =19 =29 =33 25 =19 =-11 =32
tree subprocessor_cascading 532 3589 643 4939 435 4025 1044 1136 4790 318 229 918 =-19 =31 =6 =20 =26 =27 =19 =28 =-28 =25 4939 3305 =23 =-25 =-27 =41 =-28
tree subprocessor_cascading 465 81 4827 4901 4777 4836 1075 1098 232 4926 5035 4920 =-22 =14 =24 =23 =17 =17 =12 =29 =14 =31 =37 417 =-24 26 =21 =-16 =-30
tree subprocessor_cascading 1054 2965 178 723 1257 808 1052 4774 2284 465 548 1628 =20 =-5 =-12 =-15 =-15 =-21 =-18 =-19 =-24 3 =12 =-38 =-23 =-33 723 =-32 =10
tree subprocessor_cascading 1760 741 4371 979 81 648 569 890 =-7 1058 =17 =-29 =-33 =-32 141 23 =-13 723 36 =45 =-3 =-11 =-32 =23 7 =-7 =45 =-26 =20
tree subprocessor_cascading 4758 1861 1659 4366 4371 372 4952 4846 2089 4861 4958 4859 =-18 =13 =21 =26 =28 =29 =30 =12 =28 474 =24 =-25 =-25 5036 =39 =-13 =25
tree subprocessor_cascading 4868 478 2170 4922 134 371 127 4771 83 =-8 =17 =25 1369 =25 =-14 676 55 =12 =-23 =43 4954 2804 =41 =-11 =-26 =-32 =-30 =-31 =32
tree subprocessor_cascading 4883 4882 204 218 371 4076 4903 536 94 =-8 4923 2203 =16 =-28 =-33 =-23 =31 79 =38 =-11 561 =23 =-15 156 =30 =-4 =-27 =-31 =-30
tree subprocessor_cascading 227 167 723 =17 =-16 =-23 107 =-36 58 1338 1760 232 170 3410 4837 682 1308 =-20 =13 =17 =18 =23 =12 =18 =20 =33 130 =36 =-16
tree subprocessor_cascading 1345 716 513 636 4236 1721 2111 678 257 665 475 =-22 =3 63 =14 =-16 =18 =23 =24 =25 =28 =25 =16 285 611 =35 =-15 =-19 =22
tree subprocessor_cascading 187 538 4834 756 2296 1582 1715 1861 =-47 =10 =14 =3 =25 =15 =29 506 =22 =-29 55 447 920 3329 304 =15 =-19 =-21 =-33 =-21 =-30
tree subprocessor_cascading 4853 4938 4412 4810 4834 801 4750 381 624 33 636 230 27 =-20 =18 487 =6 =-24 =21 =-35 =16 =18 =26 =23 =24 =31 =29 =-32 =38
tree subprocessor_cascading 1009 10 1994 4833 3589 807 1363 787 3246 241 2242 1482 5032 =-25 =16 =8 =21 =-2 =22 =7 =26 =12 =29 =34 =26 5037 =19 =-19 =29
tree subprocessor_cascading 178 490 715 4834 63 511 4933 565 749 552 74 =2 =-32 =-32 =24 =-35 =36 =36 2113 423 499 =-15 =17 =21 =-38 =28 =25 =25 =-23
tree subprocessor_cascading 729 4951 5038 4152 688 4952 1512 4770 1000 1760 4955 =-12 =18 0 561 =33 =-12 =-19 =18 =25 =22 =27 =26 5039 =38 =-11 =37 =34 =31
tree subprocessor_cascading 1054 722 585 4788 4025 1075 352 4995 1369 2231 =-11 =21 =13 =30 =16 =22 =31 =32 970 3349 =-32 =15 =30 =30 159 482 =-34 =9 =26
tree subprocessor_cascading 532 755 321 666 3489 3335 685 158 399 1593 =17 =-20 =-24 2113 =-29 =24 4412 5040 =-25 =18 =26 =21 =-18 =-27 =-34 1430 =26 =-15 =-27
tree geographic_alignment 4104 4177 195 5041 4231 5042 5043 5044 =-119 =28 =40 =5 =0 =40 3 =-77 =90 271 =-3 =92 3 271 =-95 =60 986 5045 =100 =-72 =-76
tree geographic_alignment 277 5046 583 657 2254 4107 =-112 =47 5047 4411 =-89 =72 =82 4158 5047 5048 =-87 =60 =82 =46 602 589 =-69 =46 =86 20 =86 =-76 =83
tree geographic_alignment 825 152 4159 5049 5050 5051 5052 =-107 =24 =24 =25 =22 =2 2354 =102 =-59 2 152 23 24 =-69 =83 25 =-31 =95 1920 =94 =-40 =104
tree geographic_alignment 4111 195 1045 5053 4140 4396 5054 5055 =-102 =52 40 =-87 =12 =7 =62 =53 =47 41 =-27 =87 44 =-99 41 483 =-19 =78 949 =105 =2
tree geographic_alignment 569 =-99 308 4113 1077 4115 352 892 0 =-64 =33 =76 =22 =87 =79 2354 468 2045 =-78 411 =78 =-62 =-76 =-79 193 2354 =99 =-53 =-77
tree geographic_alignment 4111 152 4372 4124 =-95 =20 320 =-43 =75 5056 =86 =-55 41 271 4131 =-90 =52 =42 5057 61 1216 4247 =88 =-50 152 =-52 =71 =-57 =-67
tree geographic_alignment 152 2 4231 4127 5058 5059 =-91 =43 =36 =49 =-11 4231 73 4124 5060 =-78 =74 =67 413 759 453 72 =-1 =64 =-62 =-41 =-56 =90 =80
tree geographic_alignment 1412 1045 4113 5061 4396 5062 5063 =-89 =34 =7 756 =-75 =72 =12 =-6 =59 82 43 80 413 3287 =-19 =70 =43 =86 408 =81 =-65 =-83
tree geographic_alignment 1145 4257 2 5064 5065 5066 5067 =-85 =33 =56 =62 =52 5068 7 =-85 5047 1059 =-45 =77 =74 =66 108 =-5 =75 44 =-89 193 =86 =-59
tree geographic_alignment 4257 4126 5064 4127 4128 4129 5069 5070 2228 5054 818 5071 5072 =-82 =11 =46 =-24 =1 5073 =-58 =64 =5 =56 =57 =62 =67 =67 =63 =56
tree geographic_alignment 1412 5074 4131 602 =-82 =50 108 =-50 =89 108 =-56 =71 106 108 4131 =-84 =10 1052 =66 =-67 5075 110 5076 411 =83 =-53 =-51 =-7 =-66
tree geographic_alignment 825 195 5077 4174 602 5078 4132 5079 =-80 =25 =9 =27 =34 203 =-66 =42 =84 619 417 =-65 =64 =-82 4270 4174 768 =76 =-31 =11 =-69
tree geographic_alignment 569 =-79 544 203 1412 8 =-78 =59 5080 8 277 657 =-13 473 =73 =-56 =56 =84 =-63 110 11 1527 =74 =-47 =-50 =-41 5081 =90 =-46
tree geographic_alignment 152 4136 5047 1613 4138 5082 5042 5049 5083 =-76 =-2 =36 =16 =35 =49 544 712 =-61 =47 =-17 544 =-22 =73 41 =-42 =76 308 =-58 =77
tree geographic_alignment 4140 5084 5046 5074 5044 386 5078 4325 5041 5085 =-74 =43 =31 =65 =3 544 =-58 =-26 =57 271 =-76 =52 271 =-43 =78 =69 140 =-67 =74
tree geographic_alignment 152 4140 386 4299 5086 4396 4197 5087 =-74 =36 =46 =13 =51 =67 5088 5089 4396 5087 1708 =-50 =40 =63 =76 =55 =63 =55 271 =-40 =73
tree geographic_alignment 312 4372 4124 163 5090 4261 1059 4128 5091 =-73 =45 =41 =41 =54 =24 3305 544 156 =-59 =26 =34 =-74 =50 544 973 =-61 =54 =84 =72
tree geographic_alignment 4140 4132 5092 1210 976 4299 5093 5087 759 =-72 5048 =-47 =69 =45 =53 =66 5074 5061 1157 =-58 =0 =64 =53 992 =-40 =25 =52 =57 =55
tree geographic_alignment 4111 1001 5084 108 4124 =-72 =21 5094 5095 933 241 =-65 522 =-11 =-62 =51 =68 =58 =49 =45 2127 175 108 =-22 =41 5057 =74 =-53 =82
tree geographic_alignment 4151 5077 5096 308 =-71 506 =-60 1414 =49 =-48 =54 =70 175 386 1067 184 =-16 =34 =80 4153 =59 =-53 189 4169 304 =81 =-16 =-15 =-42
tree geographic_alignment 195 2127 4257 4132 4174 4136 5097 =-69 =50 =40 108 =-59 =51 =46 108 =-69 =67 5079 4132 7 =-64 320 =0 2257 =-58 =37 =79 =70 =46
tree geographic_alignment 152 4396 4109 4155 2257 5098 5099 5100 1001 5101 5102 =-67 =40 =49 =0 =38 =44 =58 544 5058 =-54 =53 =14 =49 =59 4240 =59 =-52 =57
tree geographic_alignment 4151 204 825 602 =-69 =6 2045 =-52 =33 =56 140 =-78 324 3331 4407 766 5103 5104 5105 362 =74 =30 =-41 =-36 =-31 =-33 =-16 =-51 =-58
tree geographic_alignment 277 1034 4174 2 5097 5106 =-68 =6 =60 4303 1210 =-58 812 =-4 =-60 =50 583 =-31 =44 73 =-15 1256 4624 =71 =-47 =-51 261 =61 =-74
tree geographic_alignment 4104 4113 4126 5107 5108 5061 5074 1085 5109 =-66 =27 =-19 23 =-47 =52 =27 =35 =24 =59 664 23 =-48 =71 =67 502 23 =-17 =72 =73
tree geographic_alignment 890 5110 5099 108 5111 =-67 =59 =-47 =48 =60 108 1210 4159 5112 5113 4347 5114 =-60 =51 =23 =49 =53 =33 1471 =18 =-50 1257 =23 =-54
tree geographic_alignment 1412 152 5097 204 =-67 =-8 =32 891 =56 =-32 113 579 152 268 =-55 =49 =17 =48 614 5075 3064 1341 =71 =-2 =-31 =-52 152 =-32 =48
tree geographic_alignment 4111 4174 1045 5108 5115 5068 5116 =-66 =48 =50 573 =-42 =75 =58 =50 3 232 =-40 =54 =62 140 =-79 3 483 232 =-38 =54 =55 =67
tree geographic_alignment 569 =-66 140 =-74 41 4131 483 3786 470 =-51 =15 =56 13 =47 =-19 =70 2113 5117 5118 =75 =-23 =-35 320 =72 72 315 =48 =-54 =39
tree geographic_alignment 1412 4131 5107 4372 =-65 =-4 =9 308 2063 =-58 =52 =70 4131 23 308 822 =-37 =41 1052 141 =66 =-59 =-44 304 =76 =-62 1216 =65 =-10
tree geographic_alignment 4131 5119 5064 5084 4198 4121 5060 5120 5070 3667 =-63 =8 =-1 =51 =2 =-19 =25 =28 =45 =47 72 275 167 386 =-43 =50 =65 =71 =73
tree geographic_alignment 1412 195 1749 5067 1085 5121 =-64 =20 4133 =-42 =49 =34 =41 3 =-35 =53 3 1407 =-18 =49 5122 256 588 5123 =58 =-39 =-43 =-40 =-42
tree geographic_alignment 4151 4174 5078 602 5124 5125 =-64 =34 =39 =43 =57 308 =-31 311 =56 =-49 73 117 =-1 261 =56 =-65 5076 4174 121 =66 =-44 =-26 =-48
tree geographic_alignment 506 2127 5126 4109 5127 5128 4158 5129 =-62 =21 =28 =3 =36 =27 =22 413 =4 =-44 23 5110 5130 818 =-42 =23 =47 =19 5110 =5 =65
tree geographic_alignment 4174 2170 5077 342 1772 5088 =-60 =18 976 =-39 =36 976 2350 3565 =-49 =2 =41 =8 =65 73 5048 =-47 =70 342 =30 =-25 271 =-52 =43
tree geographic_alignment 4177 277 386 5065 5115 5131 5066 =-61 =24 =51 =-1 =61 131 =-36 =-7 304 106 23 =-61 =44 =53 =-68 23 275 271 =-47 =28 =60 =66
tree geographic_alignment 152 2127 1001 5095 4198 4107 5132 =-61 =7 =14 =20 =24 =13 890 413 =-19 =-58 4342 1274 4303 =4 =68 =65 =58 193 5056 =61 =-39 =-51
tree geographic_alignment 4140 4174 556 260 5133 =-62 =13 5116 754 414 =-46 =-11 =9 =55 80 5133 =-41 =41 =-2 260 27 =-39 =54 113 =0 =54 140 =-59 =53
tree geographic_alignment 4177 277 5046 2254 308 5051 4342 5134 =-61 =27 =-15 =49 40 5041 5094 5135 =-49 =56 =46 =43 =17 526 =-35 =18 =36 =42 538 =48 =-26
tree geographic_alignment 1412 5119 5060 5094 5136 5137 =-62 =35 =41 =24 =31 =47 417 =-66 4153 4407 110 2311 997 2083 =60 =-45 =-44 =-50 =-8 414 =-59 =41 =-47
tree geographic_alignment 4131 152 277 5138 5139 4325 4103 5140 =-62 =1 =-24 =28 =36 =25 502 =-7 =54 976 4056 5093 =-54 =33 =43 =47 664 5141 =43 =-48 =73
tree geographic_alignment 1412 277 4131 4174 5106 =-63 =8 =-15 2127 =-19 =62 =55 113 156 =-11 =43 1341 141 514 5045 5142 588 =65 =-38 =-42 =-37 =-47 =-29 =-39
tree geographic_alignment 204 4132 2127 152 277 5143 5144 =-61 =31 =34 =2 =22 544 277 =-42 =32 950 =-5 =48 140 =-38 =66 304 140 =-48 1047 =59 =-44 =-49
tree geographic_alignment 569 =-62 72 43 230 2228 312 882 =-54 =29 =15 =29 =49 110 1231 3 =5 =43 =-38 =-40 700 4626 1163 =65 =-30 =-38 414 =-44 =40
tree geographic_alignment 1412 312 1749 4124 292 =-62 890 =-48 =48 =40 =58 =51 175 73 312 473 4159 4176 =-27 =60 =47 1402 =45 =-42 =48 =52 2117 =58 =-40
tree geographic_alignment 1412 277 5145 5136 5146 =-61 =50 =40 890 =-42 =60 =41 502 110 72 63 1406 2 1628 =-32 =31 =41 =77 =46 315 =19 =61 =-59 =59
tree geographic_alignment 4104 1045 4124 5147 5148 4136 5119 818 5149 =-58 =22 =8 =24 23 =-47 =60 =51 =18 =45 =40 1341 23 408 5075 =37 =-42 =-43 =67 =-38
tree geographic_alignment 4151 454 4372 5060 =-61 =46 =25 193 =49 =-69 43 755 308 130 2228 =-45 =33 =21 =45 =47 324 538 4146 193 =63 =-29 =-35 =-19 =-44
tree geographic_alignment 569 =-62 44 =-66 3066 5105 237 5150 2160 949 449 1872 931 1055 189 =53 =-25 =-28 326 =-12 =54 =-37 =-35 =-14 =-43 =-50 =-39 =-50 =-49
tree geographic_alignment 4131 1145 152 5095 4302 5151 4103 =-60 =-16 =7 =48 =27 585 =-13 =47 110 1194 =49 =-33 =-30 1341 113 167 4115 =-33 =38 =55 =60 =-38
tree geographic_alignment 4111 312 4372 195 5152 =-60 =28 =3 113 =-31 =48 499 =49 =-25 44 =-66 514 1160 266 335 =-31 5153 4054 =58 =-27 =-31 =16 =-15 =-43
tree geographic_alignment 312 1210 4126 2240 5046 5154 5155 4405 1464 =-59 =-13 =6 =39 =48 =28 =21 =46 4405 1503 4342 =-24 =26 =37 =50 773 324 =50 =-36 =-33
tree geographic_alignment 4177 4133 277 5054 664 5156 5157 5129 5065 5133 5062 5098 =-57 =22 =14 =13 =40 =28 =30 =25 =-25 =28 261 113 =-19 =41 =-58 =32 =37
tree geographic_alignment 454 556 312 5157 1792 4158 5158 =-59 =23 =3 =-4 =44 =40 44 =-60 7 =-40 1655 =4 =-56 193 1669 375 4717 =58 =-21 =-37 =-47 =-75
tree geographic_alignment 1412 4174 5159 5097 5095 818 4573 =-59 =14 =9 =48 =44 =22 =4 43 28 282 =41 =-58 =-2 169 324 3064 468 =53 =-40 =-37 =-40 =-42
tree geographic_alignment 4104 4310 720 4174 5106 1001 =-58 =15 =38 3 =-30 311 =47 =-41 230 =-15 =35 140 =-51 473 =7 =63 140 =-57 3 271 =-38 =41 =56
tree geographic_alignment 4310 204 4231 152 5078 1001 5160 4172 =-58 =24 =14 =8 =26 308 =-48 =21 =29 3 =-15 =56 74 787 1986 =47 =-33 =-28 308 =-32 =40
tree geographic_alignment 4131 152 277 1323 5042 5154 5161 =-58 =27 =42 =21 =-4 230 =-23 879 =49 =-40 3 =-11 =49 585 5142 641 =53 =7 =-39 152 =-48 =42
tree geographic_alignment 4111 4131 4174 5061 5119 =-59 =33 =27 145 =27 =-38 538 4233 =62 =-28 =-40 80 538 169 2139 4626 511 =32 =-31 =-41 =-66 =-41 =-37 =48
tree geographic_alignment 825 1145 5077 583 1063 4160 =-58 =0 =-3 880 =17 =-50 =61 261 78 320 =39 =-34 =56 =-62 3064 4259 522 5162 =49 =-32 =-2 =-42 =-44
tree geographic_alignment 825 308 4177 4113 4198 =-57 =23 =9 271 =-41 =23 145 1414 1257 271 =-10 =42 =-39 =-39 =-68 3 232 822 271 =-54 =11 =61 =61 =45
tree geographic_alignment 825 260 4126 724 1371 4139 5100 5159 =-57 =15 =26 =23 =-2 =-16 =18 1233 420 1509 =14 =-52 =-56 =-51 3 5151 1471 =-20 =52 =49 =46
tree geographic_alignment 556 976 4121 4159 4109 4320 4405 =-55 =16 =42 =32 =8 =26 584 261 903 =22 =-47 =-51 =-45 5068 4405 4126 5163 =-22 =46 =25 =40 =39
tree geographic_alignment 204 2127 4140 2110 5164 5128 5165 5115 5166 =-54 =32 =5 =33 =5 =25 =14 =20 2110 =13 =-34 3066 5167 5168 1329 =52 =-35 =-30 =-35 =-43
tree geographic_alignment 569 =-60 140 =-62 110 142 411 3064 2485 3247 1504 1040 1614 849 265 =52 =-3 =-19 =-14 =-35 =-31 =-35 =-38 =-40 =-41 1001 =5 =-51 =-33
tree geographic_alignment 454 4131 4231 4363 4194 5169 =-57 =22 =12 =28 =12 140 =-62 150 736 =51 =-15 =-33 193 3 3305 108 =-8 =49 =-59 5170 =62 =-35 =-66
tree geographic_alignment 4131 195 5126 825 5106 5171 4302 5172 =-54 =27 =23 =32 =31 320 =-17 =38 =34 230 =-14 4315 =59 =-23 825 72 =-16 =43 986 =56 =-25
tree geographic_alignment 890 4310 4174 4126 4252 =-57 =15 =29 145 =34 =-52 845 =42 =-51 87 271 24 220 =-57 =42 =6 4174 4310 5042 =-34 =51 =27 =34 =19
tree geographic_alignment 825 152 724 987 4132 4221 5173 4614 =-54 =25 =3 =29 =12 =2 78 =-23 =32 314 =33 =-32 73 5174 588 =24 =-42 =-38 1446 =61 =-38
tree geographic_alignment 312 657 4136 12 1077 660 544 504 5175 1181 =-55 =14 =16 =-1 25 =-33 =1 28 =-35 =34 =14 =17 =24 140 =-52 =9 169 =38 =-21
tree geographic_alignment 825 4396 5064 1045 1063 5120 1371 5176 5086 4114 =-52 =-8 =36 =47 320 =33 =-32 =50 =20 =17 =45 =36 2045 =-51 315 =-1 1747 =51 =-28
tree geographic_alignment 4372 5077 271 2284 5177 4347 =-54 =14 =33 1274 =-23 =53 413 =6 4136 409 4159 5178 =-29 =50 =43 =-51 =19 =57 768 522 =36 =-34 =-48
tree geographic_alignment 4113 268 4132 4174 5179 2098 5149 4261 =-51 =20 =27 =29 =40 973 =-37 =30 =34 203 =-6 =44 417 =-45 468 107 =-10 496 =52 =-40 =-41
tree geographic_alignment 569 =-60 5180 397 5088 4277 997 180 107 4111 =-42 =25 5181 5182 =42 =-11 =-31 =62 =-36 =-8 =-4 2117 107 =-40 5045 =18 =-35 =-54 =-56
tree geographic_alignment 4111 4131 5074 1461 5154 5183 =-54 =8 =41 =-12 117 =-24 =64 1602 =36 =-33 106 =-17 1341 3064 619 5184 5185 =43 =-26 =-30 =-16 =-36 =-41
tree geographic_alignment 2 308 893 4396 862 5186 5187 5175 =-52 =16 =29 =32 =38 =20 =4 1073 583 5074 =-29 =22 413 =47 =-7 =38 1947 417 =-35 =19 =-36
tree geographic_alignment 4310 1145 568 5186 5095 5188 4194 232 5189 5062 5190 =-55 =21 =17 =23 =-18 =22 =15 =31 =46 =13 169 =42 =-30 5080 1986 =26 =-32 =-34
tree geographic_alignment 890 152 5148 268 =-53 =-2 =31 =20 87 144 660 490 818 4136 137 822 268 =-43 =10 =22 =8 =25 =26 =32 =35 =30 1015 =35 =-13
tree geographic_alignment 4131 268 4124 5095 2555 5069 1034 5042 5107 4103 =-52 =2 =7 =11 106 =-55 =5 =34 =22 =27 =45 =20 724 825 =1 1256 =38 =-35 =56
tree geographic_alignment 4131 195 4231 4174 1245 5191 =-52 =28 =34 43 5192 =-29 =48 5174 789 =63 =-19 =-43 =23 =17 44 =-50 2045 =-43 430 4411 =55 =-23 =-22
tree geographic_alignment 825 152 4124 504 984 987 4132 5106 =-54 =15 =15 =6 =5 1034 =-17 =43 =23 193 =40 =-76 949 5094 1986 2604 =45 =-25 =-31 =-15 =-29
tree geographic_alignment 454 4131 4372 268 5172 2555 5169 =-56 =19 =13 =35 =13 =11 397 255 544 230 =-18 =34 =59 =-24 =-51 4372 3687 5193 =44 =-26 =-32 =-4
tree geographic_alignment 4104 473 483 5194 5195 5065 4126 =-54 =7 =20 =23 =29 409 1 =21 =-25 =-36 172 218 5068 =-26 =40 =28 =25 107 =-15 1216 =32 =-31
tree geographic_alignment 4372 4177 660 224 5138 5196 1696 3465 5078 =-44 =5 =17 =12 =40 =34 =20 =20 4233 =29 =-29 5197 5198 1047 1982 =42 =-35 =-38 =-38 =-44
tree geographic_alignment 454 2127 4132 506 660 5042 =-54 =8 =11 5074 5157 =-25 =41 =44 =20 140 =-40 150 =23 =-33 193 1233 4160 189 =51 =-28 =-19 =-32 =-72
tree geographic_alignment 312 5068 1613 1752 544 4109 485 1127 628 136 =-48 =-8 =-11 =17 72 =-33 =37 =22 51 =-26 =28 =25 =8 397 =48 =-35 141 =35 =-35
tree geographic_alignment 4151 308 825 5119 3486 =-58 =-2 =23 =18 720 =-7 =45 3 271 =-32 891 =30 =-31 3693 110 4169 2247 5081 =42 =-30 =-37 =-34 =-24 =-48
tree geographic_alignment 4131 271 715 =-52 =27 152 5086 4113 5199 5126 358 1034 =-44 =12 =40 =37 =50 =32 =67 141 2568 1588 =52 =-30 =-43 =-51 140 =-45 =36
tree geographic_alignment 569 =-58 44 =-54 4243 5200 271 4174 =29 =-31 5201 577 1233 795 375 598 314 =57 =-1 2127 =37 =-49 =-25 =-28 =-28 =-23 =-35 =-45 =-45
tree geographic_alignment 454 4111 5108 4136 568 2284 =-58 5060 =-32 =28 =-1 =19 =20 24 57 2555 =-17 =48 =27 =40 3305 1160 =47 483 =-31 =22 483 =-57 =35
tree geographic_alignment 1412 583 100 3335 =-56 342 =-35 =41 =-3 522 1078 =36 =-40 =-36 544 425 175 1659 =16 =-37 344 742 =52 =-20 =-19 720 =-22 =33 =55
tree geographic_alignment 890 4224 568 4124 657 =-49 =-1 =26 =6 =27 417 =-48 4113 4124 5202 568 =-12 =18 =40 =53 468 2144 5089 807 =64 =-21 =-19 =-31 =-39
tree geographic_alignment 890 5110 1034 568 5203 4124 4573 5084 =-52 =22 =20 =17 =27 =2 335 =-47 =19 =49 44 =-51 4113 976 1406 =-11 =39 =24 1727 =41 =-36
tree geographic_alignment 890 1145 4104 260 =-53 5070 =-20 =60 =13 304 =35 =-39 140 =-50 142 144 973 1210 315 483 =-49 =13 =14 =61 =23 =45 5202 =-38 =33
tree geographic_alignment 1412 108 4113 =-56 255 =34 =-39 619 1233 556 4315 884 =65 =-12 =-8 =-28 =-34 =-38 271 2 =-27 =35 1727 619 =46 87 =20 =-43 =-38
tree geographic_alignment 569 =-57 87 275 585 414 130 1077 =-49 =26 =4 973 =-15 =41 187 973 =-7 5068 =49 =-22 =-39 2045 =-39 =45 420 244 =43 =-24 =-26
tree geographic_alignment 569 =-56 23 789 315 3305 1572 1070 193 =2 =-53 =45 =48 =-46 72 =7 =52 72 =-44 893 =28 =-33 193 5118 5057 =54 =-26 =-26 =-35
tree geographic_alignment 4111 312 987 205 506 =-51 =-20 =14 =27 193 5088 =34 =-38 =-50 544 911 312 504 69 216 =-34 =23 =39 =40 =26 =30 502 =-10 =52
tree geographic_alignment 4111 232 602 5179 4139 5204 4159 4333 467 =-45 =18 =11 =13 =35 =37 =29 =32 =22 275 136 4132 1582 232 =-15 =37 =43 =41 =48 =47
tree geographic_alignment 4151 152 759 5070 5205 5086 1001 =-52 =18 =35 =28 =33 208 =1 =71 =23 502 1651 27 =-13 =27 =57 1446 5070 4196 =50 =-12 =-18 =-61
tree geographic_alignment 204 506 2254 4940 3912 4674 =-42 =18 =30 =23 754 =37 =-27 308 367 230 =-22 =14 =45 =45 141 1341 82 307 =52 =-22 =-35 =-43 =-64
tree geographic_alignment 454 890 4261 5074 5206 =-50 =20 =23 =25 140 =-47 5068 502 22 =-19 =17 =20 =45 41 4256 502 262 =-40 =33 =27 =40 499 =58 =-11
tree geographic_alignment 4151 108 2284 3400 292 1001 4155 =-56 =12 =8 =21 =31 342 =30 =-25 145 =28 =-36 145 324 2399 1930 755 =20 =53 =-32 =-40 =-39 =-27
tree geographic_alignment 502 4174 4231 132 4372 5107 =-44 =27 1390 =26 =-42 =29 =19 72 =-14 1274 =43 =-33 4174 72 218 4197 =-26 =42 =27 1054 =24 =-31 =46
tree geographic_alignment 825 4177 660 43 2555 2921 2284 =-52 =-3 =17 =18 99 =1 195 =-44 =7 =29 2374 2170 =31 =-11 =-34 526 73 =-14 397 =36 =-22 =58
tree geographic_alignment 1058 232 216 195 1059 260 25 1001 3565 1147 =-42 =21 =18 =31 =-8 117 649 =-40 =19 =27 =34 619 754 =40 =-7 =-21 =30 =31 =-44
tree geographic_alignment 454 890 5207 5208 =-49 =20 =36 4396 2127 5183 435 170 =-31 =24 =16 =58 =15 =50 145 2354 542 =48 100 =31 =-45 =-29 40 =-52 =24
tree geographic_alignment 569 =-54 880 1727 1930 5103 230 4233 577 2485 5198 5209 911 5210 =23 =-26 =49 =-24 =-19 =-30 =-29 =-24 299 =47 =-12 =-27 =-31 =-41 =-37
tree geographic_alignment 890 454 4104 1034 =-52 =6 =5 130 =14 =-33 417 =-41 4233 4113 454 4104 5210 1356 =-34 =23 =31 =30 2226 314 =38 =-9 =-37 =41 =-31
tree geographic_alignment 1412 108 4372 5068 =-53 =17 =12 4177 =-4 =47 41 87 262 422 1648 =-28 =19 =32 =38 =48 386 304 4372 =24 413 =25 =-41 =-36 =46
tree geographic_alignment 454 4111 5046 5211 292 =-45 =12 =12 =16 544 526 483 =-15 =21 =48 =44 483 780 204 =-19 1341 1160 =48 5211 =-47 =19 =-29 =-45 =46
tree geographic_alignment 232 4104 5126 5188 5068 4405 1001 5173 1532 =-38 =17 =15 156 =-30 =55 =27 =29 1509 =32 =-31 =29 2587 2257 3064 =21 =-31 =-23 =-53 =32
tree geographic_alignment 1412 4177 5095 100 288 1034 =-47 =5 =18 =-4 =32 542 =33 =-40 2139 78 1503 110 1073 =-4 1341 =33 =-30 =-32 =46 2170 =48 =-8 =-59
tree geographic_alignment 569 1308 =-57 =16 145 271 2 715 =-31 =25 1947 =33 =-30 1727 11 4365 2120 949 =50 =-8 =-22 =-29 =-27 =-38 5212 483 =-54 =-2 =23
tree geographic_alignment 1412 454 4303 5145 108 =-56 106 =29 =-26 =27 =58 =23 275 417 =-39 1581 4132 4302 484 610 =-9 =31 =40 =45 =35 =49 4705 =58 =-9
tree geographic_alignment 204 4303 5151 1181 2228 4141 473 5210 =-39 =19 =-2 =7 =9 =53 619 =39 =-29 =49 789 143 3 241 =-20 =28 5072 =57 =-3 =-19 =-15
tree geographic_alignment 1412 260 5145 195 292 =-55 =19 =16 =27 4177 7 =10 =-28 =48 483 512 1503 78 789 =-2 =-32 =18 =33 117 =-88 =3 1341 =45 =-21
tree geographic_alignment 4111 2284 1157 5207 5077 380 4152 452 1430 =-46 =1 =8 =20 =20 =27 145 =46 =-24 =20 117 =39 =-27 61 145 =19 5202 =-29 =28 =-44
tree geographic_alignment 569 568 1655 =-57 =13 =18 590 230 1655 3305 142 82 408 =27 =-27 =-32 =-22 315 585 =-52 =8 5198 =34 =-27 =-43 =46 759 =-44 =33
tree geographic_alignment 526 5137 4231 5176 602 4136 4176 1565 87 4730 4393 275 =-41 =-13 =24 =26 556 =-18 =19 =30 =35 =17 4136 =38 =-41 =31 =16 =59 =31
tree geographic_alignment 1412 308 4310 499 =-51 =2 =-5 25 884 =32 =-21 =-30 141 4243 755 4277 23 1503 =-1 =45 1426 4624 =48 =-23 =-33 =-33 =50 =-46 =-51
tree geographic_alignment 271 4131 5213 4177 =-46 =4 =36 759 724 27 =-30 =18 =36 =43 413 513 577 =37 =-18 =-30 5092 503 724 1157 =-26 =13 =20 =29 =37
tree geographic_alignment 890 4224 272 3400 852 4231 =-43 =2 =20 =33 =25 =26 417 =-39 468 61 1122 4265 2045 =-29 1357 5214 =24 =-27 =-24 =-40 =-42 =-41 =-43
tree geographic_alignment 44 =-50 502 583 12 566 1679 5215 922 7 =-51 585 2274 =-39 =2 =5 =24 =30 =28 =14 =32 1425 335 =-18 =37 =-41 845 =25 =-15
tree geographic_alignment 1412 454 5074 4333 =-47 =13 =18 =15 526 5216 879 23 755 454 1503 4177 =-14 =-51 =43 4401 =30 =-34 =33 5170 =38 =-20 =-30 =-50 =54
tree geographic_alignment 4674 724 3912 110 142 5061 5205 68 590 =-1 =46 590 756 136 =-17 =20 =31 =-40 =26 =35 156 =-42 =4 1032 =-49 =13 =41 =23 =48
tree geographic_alignment 186 1233 175 4174 208 1145 2098 4113 1066 =-33 =12 =-1 =23 =16 4113 =52 =-35 5128 =19 =-24 18 =23 =-31 =-38 4113 5217 =-30 =22 =30
tree geographic_alignment 417 =-45 186 789 504 538 1356 670 11 =20 =-29 =-28 =-31 =-33 4140 =59 =-8 724 =-27 =16 1045 5092 4104 4140 =-45 =12 =-1 =28 =33
tree geographic_alignment 417 =-44 429 82 2171 5218 1231 1047 936 152 724 5068 4261 336 =2 =-42 =41 =41 4310 =8 =56 =32 =-25 =-34 =-33 =-45 =-41 =-43 =-42
tree geographic_alignment 44 =-52 4113 268 4052 807 4132 2246 5126 471 5202 2148 4126 =-39 =2 =18 =19 =22 =11 =29 =17 976 =-21 5219 =44 =-16 =45 =28 =25
tree geographic_alignment 569 208 =-51 =20 755 4146 304 2354 3885 4243 72 5061 1613 422 =-4 =37 =32 =51 3 =-14 619 =51 =-4 =-25 =-33 =-34 =-35 =-42 =45
tree geographic_alignment 1063 5077 335 =-45 768 427 72 5147 4130 759 911 =-35 =-1 =12 =29 =30 108 1145 =-10 =23 506 =0 =47 890 =-12 =33 =-46 =44 =53
tree geographic_alignment 140 =-46 110 312 614 150 568 4111 4303 5151 882 1919 =-39 =14 =15 =26 =59 1446 5118 41 =3 =36 =-26 =-30 =60 =-31 =-32 =29 =-35
tree geographic_alignment 825 454 80 1602 206 925 =-49 =5 =15 =4 =12 145 1186 1341 141 3344 979 =50 =-9 =-24 =-29 =-30 =-16 =-63 614 468 =27 =-25 =-13
tree geographic_alignment 1412 203 4372 195 =-46 =11 =25 111 619 =20 =-20 =-29 141 140 =-34 502 282 2607 =16 =-30 =-32 2113 5070 =59 =-12 2254 =21 =-37 =-42
tree geographic_alignment 4261 5160 1145 553 178 41 883 111 =-27 =23 =39 4372 308 =-12 =18 2110 =47 =-14 =-40 =-33 3305 5070 142 =37 =-7 =-27 =-40 =32 =41
tree geographic_alignment 569 =-45 140 =-39 304 271 72 2284 =-26 =29 614 =40 =-36 1753 1425 1504 178 169 5220 72 =61 =27 =-19 =-10 =-11 =-25 =-23 =-31 =-36
tree geographic_alignment 569 =-45 61 970 5070 1321 780 989 653 64 5210 408 1426 5221 1133 =37 =-16 =-6 =1 =-20 =-11 =-23 =-17 =-28 =-12 =-27 =-18 =-37 =-42
tree geographic_alignment 825 5202 1012 4371 3659 5222 4108 643 344 3511 152 =-36 =-13 =15 =8 =3 =16 =15 =23 =20 344 =21 =-30 =30 315 =-3 5094 =34 =-14
tree geographic_alignment 232 275 483 23 27 5065 =-49 =15 13 =33 =-27 145 454 =-15 =37 =-39 454 23 =-23 =13 145 533 =46 =-16 =-13 542 =24 =-20 =31
tree geographic_alignment 271 2 470 1565 837 =-48 =16 =21 =22 825 =-23 2144 =38 =-21 186 418 140 =-25 1722 4401 22 1052 =38 =-11 =-4 =-20 =-22 =-18 =-13
tree geographic_alignment 271 275 266 1412 180 =-44 =9 4111 =42 =-6 =-56 1412 =-20 =41 304 794 2427 2117 62 395 879 =26 =-10 =-24 =-17 =-30 =-37 =-33 =-37
tree geographic_alignment 4674 204 544 1412 137 =-40 =6 78 474 4396 807 =-34 =21 3 =44 =-31 =33 =20 1412 973 =31 =-31 =39 117 590 =7 =-44 =45 =50
tree geographic_alignment 569 3335 =-48 =19 193 5223 1706 4216 312 87 875 1210 =19 51 =-25 =18 =-35 657 5072 =44 =-11 =-1 =48 =-24 =-34 =-42 454 =7 =-51
tree geographic_alignment 4674 27 308 4221 585 1792 984 4122 4136 =-27 =13 =17 =12 =28 =-46 =35 483 232 =-17 =26 2278 =32 =-17 925 471 =39 =-19 =-16 =49
tree geographic_alignment 544 232 893 1066 4139 490 5106 87 100 610 852 =-46 =11 =10 =12 =-12 =22 789 =33 =-20 =33 =18 =7 =34 4151 =-3 765 =46 =-13
tree geographic_alignment 204 4310 2555 4674 5160 657 473 1583 4239 1494 =-51 =-2 =3 =17 4136 =-20 =34 =15 =31 =40 =34 724 =4 =39 879 =37 1402 =-55 =7
tree geographic_alignment 72 890 987 1471 2226 275 =-53 =-3 =7 =17 =23 4151 =-21 664 23 1274 =-35 =17 =24 4126 =52 =-11 163 4626 362 =34 =-1 =-26 =-14
tree geographic_alignment 454 4277 1054 1792 720 255 319 =-1 =-33 =-33 =27 =28 180 =-44 =12 =-51 145 794 2354 845 110 =45 =-7 =-18 =-26 =-35 5096 =-47 =23
tree geographic_alignment 140 =-46 82 409 1758 773 670 4065 1459 736 130 5224 =26 =-24 203 =9 =-30 =-23 88 =50 =-27 =-29 =-30 =-30 =-27 72 =-24 =4 =-42
tree geographic_alignment 526 193 204 23 4104 759 =-29 =8 =0 720 =-3 =38 891 198 14 =39 320 =18 =-38 100 =16 =-43 =-38 4104 =-50 =6 553 =44 =-18
tree geographic_alignment 140 =-39 204 822 720 27 144 1139 5175 =-27 =22 =24 40 =27 =-30 =8 =24 =29 5151 891 2134 1947 =44 =-10 =-12 =-13 72 =-41 =9
tree geographic_alignment 44 =-39 1181 204 5188 29 4157 575 767 5225 3896 1075 1480 172 =-27 =7 =20 =19 =19 =19 =18 =19 =31 =31 =28 5168 =23 =-39 =55
tree geographic_alignment 569 1464 404 =-52 =2 =20 87 271 506 =-28 825 =-21 =27 79 590 1706 1482 2105 751 =32 =-13 =-19 =-19 =-28 =-24 =-36 1740 =37 =-23
tree geographic_alignment 569 =-46 232 1446 417 =-36 145 4411 1727 18 4244 542 4366 4681 514 5174 =35 =-11 =-20 =-22 =-21 =-11 =-26 =-28 =-32 =-38 =-20 =-38 =44
tree geographic_alignment 1063 232 145 266 2113 1145 1034 4103 =-25 =18 =10 512 5072 =35 =-15 =-12 =23 1145 643 =-34 =11 =15 2113 =3 266 =-59 =7 =27 =42
tree geographic_alignment 193 755 4197 5147 664 208 5226 399 1482 796 45 =-25 652 =46 =-34 =17 1058 =29 =-18 =18 =24 =42 =10 =33 =38 =30 4104 =-51 =8
tree geographic_alignment 144 5068 755 417 =-39 1012 1233 514 563 177 =9 167 =-31 =6 177 =-39 =17 =-36 =-41 =-41 =13 =37 304 1733 113 =-6 =43 =-11 =-17
tree geographic_alignment 569 499 =-52 =13 193 140 =-42 936 773 18 342 107 =-14 3 =11 1341 =42 =-13 68 585 =-44 =14 4146 =25 =-35 =-27 =-26 =-36 =-46
tree geographic_alignment 72 1412 =-35 145 1648 4111 5061 =38 =-28 68 =18 1792 =-25 =18 =35 =-33 3 =-19 145 4266 105 311 565 =42 =-5 =-13 =-18 =-18 =-26
tree geographic_alignment 4194 825 568 5227 4052 87 490 =-37 =5 =-5 =22 =32 3 =-14 =38 526 4277 756 41 =-2 4174 2144 =36 =-13 =-18 =-29 =-34 =43 =52
tree geographic_alignment 12 268 502 5126 40 3333 262 =-30 =17 =19 =8 1054 =27 =-21 4174 4151 =-19 24 218 545 =-51 =17 =31 =29 =33 538 =27 =-19 =34
tree geographic_alignment 542 544 822 1139 43 100 1503 =-33 =10 =24 789 5094 4141 =15 =-18 =-17 4133 1494 =-34 =9 =17 =35 =25 1582 =31 =-13 5046 =-34 =23
tree geographic_alignment 526 312 544 504 496 4287 807 3616 4295 =-30 =12 =15 =8 =17 =24 2127 =34 =-23 4151 =-19 4141 =42 =-11 983 806 =29 =-17 =-26 =31
tree geographic_alignment 569 499 241 =-49 =0 =14 5088 4411 514 44 =-24 5180 1614 773 108 41 =1 4233 =29 =-13 499 =42 =-12 =-25 =-24 =-29 =-33 =-39 =-29
tree geographic_alignment 825 29 5120 720 893 241 4140 =-26 =13 342 879 260 =-3 =48 =-29 =-20 23 =-57 =2 =14 =30 =36 4131 241 5148 =-29 =22 =27 =36
tree geographic_alignment 4303 483 1012 404 502 1430 440 =-37 =13 =24 42 =6 =-41 87 =46 =-12 418 =24 =-14 3344 875 542 =29 =-8 685 =12 =-32 =-30 =47
tree geographic_alignment 1181 526 544 590 598 4114 657 3896 4174 4287 5149 5211 =-34 =6 =14 =20 1233 145 =16 =-12 =-35 =28 =21 =31 =-41 =-46 =16 =31 =54
tree geographic_alignment 987 526 5077 1178 34 1157 4207 353 644 1679 4351 2231 754 =-22 =-47 =10 =21 =21 =17 342 =-26 =58 =28 =17 =18 =40 =38 =29 =33
tree geographic_alignment 186 23 526 335 =-45 4266 670 1406 4130 167 =-11 145 =31 =-21 =31 =33 =-30 =-43 =34 372 851 =36 =-12 =-9 5064 893 =-33 =12 =22
tree geographic_alignment 890 342 657 4325 720 =-21 =19 =27 =28 =-38 5228 82 130 4243 1947 5229 1321 787 =24 =-7 =-15 =-17 =-16 =-24 2113 =48 =5 =-26 =-24
tree geographic_alignment 1412 1178 5107 4131 399 =-35 =4 361 28 =31 =-10 =-16 =20 =38 1446 23 80 2113 =-21 =1 156 =40 =-6 998 1194 =40 =-6 =-8 =-44
tree geographic_alignment 660 483 136 5157 4257 372 80 536 33 4127 5096 987 =-44 =-2 =8 =13 =17 =4 4151 =-30 =18 =12 =16 =29 =25 3344 =17 =-32 =41
tree geographic_alignment 232 1063 1503 422 5110 3984 5188 5084 602 1369 5064 5108 =-27 =7 =10 556 =-13 =20 4126 =24 =-27 =14 =14 =23 =23 =27 =25 =41 =33
tree geographic_alignment 268 590 335 =-37 4174 275 2192 87 5095 2098 100 =-47 =16 =19 =20 879 288 =22 =-26 =-32 =25 =16 499 271 =-7 =36 =-22 =-36 =35
tree geographic_alignment 1181 266 890 145 260 553 =-29 =5 =15 =-52 87 553 260 872 922 =-12 =17 =26 =29 =-24 361 =39 =-9 1012 42 =-42 =9 =3 =53
tree geographic_alignment 141 5042 2284 308 386 973 =-45 422 628 130 =-27 =6 =15 =32 2237 =28 =-37 5218 145 990 =32 =-6 =-4 =-35 386 =34 =-11 =33 =-35
tree geographic_alignment 44 =-40 413 2237 335 =-20 1218 13 5211 =35 =-6 51 57 =-4 =42 =-29 =-22 =-26 5211 4113 4140 589 =-33 =9 =14 =28 133 =40 =-10
tree geographic_alignment 141 271 266 4131 195 1210 218 =-43 =7 =8 =18 =24 =-36 880 79 1341 925 506 454 =2 =29 705 =47 =-6 =-6 =-15 =-18 =-20 =-38
tree geographic_alignment 2139 312 4396 12 417 =-35 61 4151 206 =-18 =29 1034 1602 108 =32 =-13 =-9 14 =-25 =12 =-33 =30 =30 806 =28 =-15 754 =19 =-67
tree geographic_alignment 483 664 208 12 5074 275 454 724 =-46 =7 =-10 =11 3 =-19 =30 =22 =51 1028 107 =-12 =32 =-22 454 825 =-17 =28 768 =44 =-15
tree geographic_alignment 568 759 2127 1110 5202 4226 5173 755 4132 =-32 =-4 =-3 =8 =11 =19 =18 241 4233 =28 =-16 =-33 1210 =38 =-11 409 =35 512 =17 =-18
tree geographic_alignment 1412 63 386 2240 1045 =-12 =21 =55 =-31 =-41 487 5094 567 4401 4128 320 314 1758 =43 =-2 =-5 43 =-22 =26 =-12 =-10 =-15 =-33 =-15
tree geographic_alignment 1412 260 1145 137 =-39 =8 =22 506 =-12 1772 =55 =-9 2117 73 241 1066 756 63 =-24 =13 =18 =23 1341 1772 =27 =-10 =-11 =31 =-34
tree geographic_alignment 773 768 1740 92 469 454 588 2284 5199 167 106 =-34 361 386 =0 =21 =-19 =23 =-25 386 =43 =-8 =-26 =26 =-27 =-28 =-17 =-27 =-32
tree geographic_alignment 569 =-28 4243 266 2354 5094 4335 979 417 =-16 2 =41 1412 526 =-40 =25 315 =-8 =39 =-18 =-23 117 =-37 =17 =-26 755 =-21 =18 =-30
tree geographic_alignment 141 2134 504 1341 5070 4131 1717 1387 5147 =-14 =19 =25 =22 4147 =22 =-14 28 =54 =-2 =-32 2127 =58 =-13 13 =-37 =9 2733 =-41 =4
tree geographic_alignment 5207 1412 4257 5110 172 =-35 =1 =25 =26 315 545 184 522 413 =-35 =0 =6 =16 =15 100 893 2136 =37 =-8 413 =-16 =21 =-24 =26
tree geographic_alignment 773 949 2240 417 =-31 542 1034 104 499 2587 475 =16 =-18 =-19 =-17 =34 172 1792 =-17 =18 =24 104 =2 =-42 43 =57 =-18 =-25 =-29
tree geographic_alignment 4277 890 28 167 4261 =-20 =16 =28 142 1067 =-35 =8 =7 23 144 397 925 5051 =-25 =15 1464 =26 =-18 28 =20 =-7 =47 =34 =-35
tree geographic_alignment 568 12 44 =-36 487 1733 307 261 2594 468 =16 =-24 =-23 =-25 =-26 =-25 1274 80 100 =-36 =6 =7 =22 =27 3 =-2 487 =50 =2
tree geographic_alignment 1063 4277 4105 429 5218 1054 82 88 1231 2075 3778 =17 =-6 =-14 =-19 =-19 =-24 1210 =3 =-33 =-27 =-29 1012 =-53 =20 =-43 911 =53 =2
tree geographic_alignment 822 180 4146 4131 78 1459 1073 1406 2432 =-33 =2 =5 397 =-15 =30 25 =-6 =24 414 =-3 =27 765 =20 =-7 =-32 664 =-28 =12 =20
tree geographic_alignment 29 175 184 111 4155 1274 881 4104 =-35 522 4113 =17 =-15 =-30 =8 =6 =14 =11 =9 186 404 =9 =49 1412 100 =-36 =3 =15 =30
tree geographic_alignment 3305 308 4104 208 473 503 5110 =-37 =5 =9 =8 =40 43 =-14 614 =27 =-5 1090 5207 =15 =54 =-5 175 1012 1426 =-44 =0 =5 =8
tree geographic_alignment 569 883 308 =-44 =8 =17 4277 140 =-22 1614 425 4107 5061 1628 5116 561 5230 =31 =-12 =-8 =-9 =-9 =-14 =-13 818 =-10 =32 =-23 =-34
tree geographic_alignment 526 660 4674 381 3912 4130 1001 4758 170 1323 5156 422 =-27 =3 =11 =12 =16 =20 142 =26 =-34 =17 =24 =21 =30 506 =45 =-1 =29
tree geographic_alignment 890 5207 1708 4396 204 =-29 =7 =-50 =15 =19 2137 4396 275 204 387 308 =-24 =8 =21 1160 1947 3 =4 =45 =-12 =-22 =22 =33 =57
tree geographic_alignment 266 3305 794 44 =-26 261 766 150 294 499 1740 =31 =-3 =-2 =-13 230 =-23 =16 =-21 =-24 =-26 4114 =-28 =12 556 230 =-11 =-42 =-5
tree geographic_alignment 660 271 28 413 150 =20 =-19 =-27 =-23 880 879 700 150 429 5084 649 =45 =16 =-4 =-21 =-10 =-16 150 =-28 =10 =-30 649 =-1 =50
tree geographic_alignment 660 175 111 610 275 716 =-26 =9 4111 =-12 =19 =21 =22 268 598 4111 5211 =-16 =21 1034 =29 275 =-10 =26 =-29 =44 1210 =46 =-12
tree geographic_alignment 4303 1412 172 1045 =-29 =7 =10 145 4411 5075 18 23 789 4231 =27 =-5 5095 4177 =-2 =-42 =11 150 =47 =-8 =-18 =-23 =-26 =-17 =46
tree geographic_alignment 27 1139 5068 483 973 =-29 565 4257 1067 454 =-26 1160 =9 =-21 =16 =22 =24 768 227 =-17 22 =19 =-10 =-21 =21 =28 882 =24 =-7
tree geographic_alignment 1412 260 1054 =-38 =21 177 42 =26 =-9 =-17 544 4132 1054 619 27 502 5126 =-9 =20 2 =32 =-10 =31 =-18 =-25 =33 502 =-3 =43
tree geographic_alignment 110 845 2134 271 2127 =-14 =24 4243 178 613 244 371 2226 2774 294 =50 =2 =-6 =-7 =-7 =-12 =-11 =-16 =-26 414 =9 =-33 =-27 =-34
tree geographic_alignment 4277 4132 5077 3400 506 1412 789 =-40 =-5 106 =-24 3664 4407 4216 271 =-2 =31 =-23 =-23 =-25 106 =47 825 =-19 =9 =28 =31 =30 =-34
tree geographic_alignment 4303 1178 4065 156 664 144 4398 158 724 =-31 =3 =9 =18 =18 144 504 4313 1371 =17 =-12 =-22 =32 =-20 111 =17 =-18 =-33 =40 =46
tree geographic_alignment 3305 140 =-31 5180 1669 936 759 312 1178 4158 4104 1145 522 =-26 =3 =16 1145 =18 =-13 =24 =34 1722 =31 =-19 =39 =-22 =-29 =-30 =-16
tree geographic_alignment 4674 553 483 27 882 4126 2192 1740 =-24 =7 =11 =15 271 =28 =-8 882 68 =53 =0 =-19 142 =32 =-19 40 2257 =-28 =3 =13 =39
tree geographic_alignment 193 1058 483 175 130 611 487 44 =-21 =17 =-18 =-31 487 =-26 =8 487 =23 =-4 143 131 133 =37 =-2 =-13 175 =-20 =14 =-27 =-32
tree geographic_alignment 140 =-26 3 27 4256 313 414 =-33 =6 =14 =25 =21 4396 420 168 1058 487 812 =27 =-1 3664 4111 =-2 =21 =-20 =-12 =-17 =-23 =-16
tree geographic_alignment 268 569 51 =-44 =11 724 3400 2139 23 1426 5207 41 4908 =-28 =12 1947 =4 =-26 =11 =14 425 =21 =-12 =-53 =30 =30 614 =39 =-18
tree geographic_alignment 569 108 =-44 =4 544 3305 590 326 173 5118 23 2 614 =22 =-6 =-32 =31 =-20 =-23 =-10 =-24 2 614 =-38 =-2 =17 1602 =39 =0
tree geographic_alignment 825 1655 171 568 5044 4342 5188 4132 =-34 =0 =1 =15 =13 483 =-14 =25 414 =-5 =24 =28 4233 371 5044 2237 =28 =-6 =-8 =-14 =-32
tree geographic_alignment 544 271 5068 664 =-29 =0 =12 141 4372 397 1266 113 =-8 =16 =-21 611 =41 =0 68 =-46 667 =16 =-15 =-33 1602 113 =-1 =42 =-7
tree geographic_alignment 304 335 =-20 140 =-24 78 320 2257 268 504 4174 =-4 =14 =39 =44 =-13 825 7 =7 =-32 =8 268 2257 404 =36 =-2 =-3 =-6 =-30
tree geographic_alignment 544 4674 1683 483 1430 1070 545 1588 =-23 =3 =1 =14 =20 320 1412 =-8 143 =33 =-5 308 =-23 =8 =25 =40 2255 414 =43 =-6 =-15
tree geographic_alignment 569 =-46 5231 807 2113 4277 5118 754 1078 =23 =-4 4310 =-23 =23 =-18 =-16 131 4396 641 25 =-6 =-26 =17 28 =34 =-1 =-36 =26 =-33
tree geographic_alignment 41 641 503 208 4146 1426 =-29 =-1 2228 =-15 =16 =7 =12 =12 206 195 180 4146 152 156 3664 =13 =-14 =-13 =30 =-28 =-23 =25 =40
tree geographic_alignment 110 500 1648 660 1054 72 643 533 =-12 =13 =15 1588 308 23 755 275 =-33 =10 =22 =20 =26 =-18 =-30 320 =37 =-8 =24 =39 =-23
tree geographic_alignment 1178 4348 204 544 545 4130 1792 167 1581 566 =-46 =4 =5 40 =-15 =11 =10 =12 =7 =4 3305 299 418 =22 =-6 =-17 =-29 =28 =34
tree geographic_alignment 145 108 660 12 4104 680 618 =-25 =1 =12 4065 4160 =14 =-16 =-38 =23 1464 =-8 =52 397 175 =-14 =20 =43 4104 =-34 68 =-22 =25
tree geographic_alignment 2240 880 4233 261 417 =-24 4151 454 4104 =-31 =6 5216 1772 =34 =-15 =-26 4216 41 =3 499 =28 =-7 =-21 =-26 =-25 =-29 4141 =42 =-10
tree geographic_alignment 304 68 649 483 =-28 =8 =19 569 308 =-37 =11 266 23 43 397 =11 =-19 397 =-1 =30 =40 649 73 =-9 =29 41 =10 =-36 =-31
tree geographic_alignment 544 1435 4105 261 773 11 344 5228 90 483 =3 227 =-12 =28 =-14 =-18 =-22 =-24 =-27 =-29 664 =-39 =3 =32 1733 99 =37 =0 =-15
tree geographic_alignment 5064 4325 754 4104 413 818 1092 184 108 4114 =-26 =9 =7 =14 =16 =27 =-28 4177 0 =19 =-8 320 =-29 =7 4174 =-33 =3 =20 =20
tree geographic_alignment 195 5120 5232 3400 275 5191 4231 1045 1482 4133 4174 =-40 1210 1073 =-29 =2 =14 =5 =13 =16 =-2 =11 =3 =16 =18 =23 277 =-10 =22
tree geographic_alignment 2594 1435 4177 890 4257 522 =-22 =8 =9 203 3344 875 =21 =-16 =-23 4104 =-17 =17 180 789 1733 =38 =-8 882 =-18 =18 =-10 =33 =-27
tree geographic_alignment 5180 1459 526 4257 414 2165 374 506 4131 5151 204 504 1628 =-42 =3 =10 =9 =15 =15 =-27 =19 =19 =10 =23 =23 5151 =23 =-14 =-27
tree geographic_alignment 1063 28 911 142 4315 1371 =28 =-4 =-5 =-20 =-21 911 664 352 5205 =-30 =5 25 =9 =-20 =6 1446 2228 676 =30 =-4 =-11 =-21 =34
tree geographic_alignment 1412 206 172 499 4174 4372 =-37 =-2 =1 =18 =16 =21 44 =-20 5216 538 1446 979 3344 561 =25 =-4 =-6 =-9 2113 =15 =-19 =-9 =-24
tree geographic_alignment 14 108 664 43 4372 =-29 =0 789 150 =17 =-8 =-16 =12 282 314 4216 1459 =43 57 =-2 =23 =-5 =-8 =-18 413 =-4 43 =0 =-28
tree geographic_alignment 193 780 2171 99 949 106 4151 =8 =-13 789 =28 1073 502 =-9 =25 =-12 =-19 789 4141 =-3 =-24 614 =19 =-10 =-19 99 =-25 =8 =-30
tree geographic_alignment 4132 1503 5077 342 110 911 473 362 611 =-22 =9 108 =-10 =22 =14 4111 =-5 =26 =-29 611 1274 =-30 =0 =-1 =26 =26 4111 =-2 =32
tree geographic_alignment 141 195 1178 1412 4257 807 1307 =-36 =3 =-2 =16 483 649 1186 397 =22 1210 =-18 =16 =-16 24 =-36 =14 24 =27 =-2 =31 =20 =-35
tree geographic_alignment 2139 141 468 973 2254 42 522 502 =-29 =-3 506 =-6 =18 =19 =33 0 4147 474 4310 =12 =34 =-4 =-11 130 =-16 =8 =-25 =-22 =-28
tree geographic_alignment 660 271 107 180 =-3 =20 818 =-30 =14 1058 880 241 74 104 1494 =-16 =13 =17 =28 685 563 2432 =42 =4 =-7 =-7 =-20 =-18 =39
tree geographic_alignment 4674 526 4239 1752 883 483 5126 5068 24 7 180 =-12 =15 =-35 4151 =-26 =24 =1 =10 180 =8 =-13 483 =39 =-17 =24 =26 =27 =39
tree geographic_alignment 4303 241 5233 4158 602 4124 2012 643 1274 115 =-24 =0 =0 =5 =7 =13 473 =-7 =21 =16 =20 1001 142 413 =5 =22 =-8 =-20 =45
tree geographic_alignment 271 2127 308 37 28 =-11 =-42 =2 =2 1412 =-13 =23 353 773 308 1412 =-33 27 87 =-8 =22 =30 2587 3 =10 =38 =-24 =-22 =44
tree geographic_alignment 1412 106 =19 454 =-35 156 =-13 =24 140 =-21 1740 1186 768 4266 751 110 1194 271 4342 =20 =-10 =39 =0 =1 =-7 =-9 =-19 =-16 =-14
tree geographic_alignment 20 1412 72 5094 299 =-32 =-4 =11 115 1 =32 =-1 =-10 104 590 4141 4405 169 5070 =25 =-5 =-5 =-6 72 =16 =-19 =-11 =31 =-24
tree geographic_alignment 145 4174 5074 4065 41 641 1792 =-23 =7 =9 789 641 1426 =21 =-7 =-16 724 =-16 =10 =-31 =32 2021 487 911 =38 =4 =-7 =-10 =-18
tree geographic_alignment 175 232 1145 602 453 2127 27 1572 =-33 =-1 =-3 =1 =7 =10 =4 =21 204 167 27 130 99 =-32 =-1 =2 =14 553 =-1 =24 =38
tree geographic_alignment 4303 152 5110 2257 1066 414 984 80 754 =-12 =7 =-27 25 =16 =-7 487 =12 =-9 =11 882 =-32 =3 =19 172 5151 =10 =-3 =32 =45
tree geographic_alignment 4243 208 4113 1077 499 175 1471 490 368 99 104 =-30 =0 =-1 =5 =10 =17 28 99 =31 =1 =-2 =-30 =20 4147 =22 =-13 =38 =-25
tree geographic_alignment 825 619 976 156 522 171 315 =-37 =-14 =3 =8 487 =17 =-12 420 =22 =-3 =-37 5103 315 156 619 =0 =16 =-10 177 =30 =-4 =-15
tree geographic_alignment 4348 4197 12 1320 508 108 1503 1471 911 =-30 1145 =-19 =8 =3 =5 1160 4252 4151 =-3 =24 4151 =4 =-18 =-17 =14 =12 =15 =19 =23
tree geographic_alignment 80 28 794 314 1613 =26 =-10 =-24 =-26 2113 4277 87 =-12 =21 =-22 4132 910 4908 1717 =-38 =-1 =1 =11 =14 28 =-8 925 =43 =-8
tree geographic_alignment 660 23 1648 2555 544 158 204 =-40 =-5 =18 4151 =-17 163 =29 =-2 =19 =20 404 542 1145 4372 156 =12 =-15 =24 =34 =-11 =-15 =38
tree geographic_alignment 1446 4277 4243 1614 371 140 =-17 569 43 =29 =-33 45 502 43 1160 =-9 =19 1160 =30 =-5 2254 =42 =2 =-8 =-14 =-21 =-25 =-30 =-25
tree geographic_alignment 266 766 150 311 5094 371 335 =-7 1622 90 =31 =1 =-5 =-12 156 =-25 =15 =-18 1390 =5 =-23 =-26 156 108 315 =-15 =7 =17 =-22
tree geographic_alignment 413 29 241 502 409 320 =-34 4132 =-12 =19 =11 142 925 =24 =-9 =-15 175 =8 =40 =43 1210 40 320 502 =-19 =18 =-34 =10 =15
tree geographic_alignment 2110 193 2139 711 1233 4366 511 143 352 36 1356 2114 14 =27 =5 =-13 =-14 =-12 414 =-15 =15 =-9 =-18 =-17 =-26 =-23 =-27 =-26 =32
tree geographic_alignment 175 754 23 362 101 475 2257 976 =-26 =-3 =-3 =9 =9 204 =10 =-6 320 =20 =-3 204 =-2 =-30 204 2254 1157 =-16 =9 =11 =30
tree geographic_alignment 4303 1446 260 822 724 2192 4342 1510 1581 4114 2 =-32 =-2 =-1 =3 =3 =16 =16 230 41 =-11 =6 =27 =22 374 =16 =-8 =-19 =43
tree geographic_alignment 4303 268 204 216 4122 4257 453 4287 641 326 =-27 =-2 =0 =7 =8 =5 =8 =19 326 175 453 =13 =-7 =37 =-19 585 =39 =-12 =42
tree geographic_alignment 2139 4411 335 =-16 417 =-16 794 1266 1160 4372 361 4405 =24 =-3 =-2 397 204 =21 =-5 =-14 204 397 =-6 =23 =-12 =-8 =-14 =-24 =-27
tree geographic_alignment 660 41 2110 4146 177 =-21 =0 =4 =17 454 1412 206 5159 =-31 =4 =26 544 2127 =-12 =14 =34 332 619 3778 =41 =-1 =1 =-9 =35
tree geographic_alignment 660 141 203 526 992 4159 2114 23 4104 =-31 41 =-15 =6 533 2257 =11 =-14 =-23 =8 =10 =12 =20 2568 =21 =-21 =-29 911 =37 =-6
tree geographic_alignment 504 203 890 =-22 367 73 386 =-4 =-23 386 13 =5 =-21 =20 =14 5088 7 =30 4315 218 =-2 =23 =-10 =-23 890 =-18 73 =56 =-2
tree geographic_alignment 1178 5077 4348 1716 503 4130 1059 1717 741 57 480 1772 1997 =-25 =7 =3 =6 144 =7 =-21 =5 =8 =9 =10 =12 =14 =23 =25 =30
tree geographic_alignment 413 23 2110 4310 427 619 4104 =-9 =-28 =0 =1 825 =-14 =23 =26 198 =31 =-8 227 =-26 825 756 78 =-17 =1 =11 648 =13 =-2
tree geographic_alignment 266 1160 413 4266 3 891 =-6 =28 925 1 =43 =8 =0 =-11 454 890 =-25 =0 891 =35 =-12 583 =-15 =15 2284 1307 =-25 =2 =5
tree geographic_alignment 1063 1412 72 100 =-27 =5 397 =-7 =12 43 72 397 =-23 =1 117 893 =19 =-7 =-11 397 789 =33 3778 =10 =-8 72 =6 =-13 =34
tree geographic_alignment 3305 44 =-25 1233 2274 178 230 41 890 825 =-18 =12 =23 =37 1390 =17 =-14 =-15 755 172 =-14 =11 =14 =-23 755 2 =-24 =-2 =10
tree geographic_alignment 4674 504 4277 110 4257 1510 5173 1716 4197 5151 1740 4151 =-26 =-3 =16 =7 =12 =13 =13 =17 =19 =-23 =-26 2587 117 =41 =-2 =-10 =40
tree geographic_alignment 825 619 108 2254 43 =-30 781 =-10 =20 43 =38 =-17 41 =2 =21 =-36 5103 38 25 41 =-1 275 =-2 =27 =30 25 =5 =-11 =-11
tree geographic_alignment 2240 4325 2139 108 470 73 195 2165 891 380 =-27 =1 =1 =4 =6 425 =17 =-12 =13 1233 5088 169 =29 =-6 =-20 =-22 =-30 =20 =35
tree geographic_alignment 780 5231 967 130 506 585 502 =-10 175 =17 =-9 =16 163 2170 =30 =-2 =-4 27 4111 =-10 585 =28 =-5 =41 =-18 =-23 175 =-25 =2
tree geographic_alignment 2284 569 =-37 42 215 4310 600 5229 5084 1090 5094 =16 =-8 =-8 =-15 =-16 =-19 4277 =-3 =-28 =-21 2274 =25 =1 812 893 =37 =7 =-13
tree geographic_alignment 4303 1412 976 =-29 7 41 =-1 =19 =-6 1482 471 825 987 4405 781 =-15 =5 =7 =15 1464 535 976 =15 =-2 =-5 =-4 =22 =23 =39
tree geographic_alignment 883 5110 5148 2914 879 23 171 413 891 =-21 =4 911 =-10 =6 =1 51 413 =20 260 =-16 =10 =-19 =-24 =10 =16 =23 911 =40 =-4
tree geographic_alignment 271 2127 195 2284 =-36 =4 =13 =7 141 2127 5160 1719 1423 880 4372 780 171 =34 =-2 =-2 171 =-8 =24 =-1 =-3 =-6 =-14 =-7 =-29
tree geographic_alignment 145 108 825 649 4396 4231 =-13 =8 =16 1077 =-28 =-1 2127 51 1628 =12 =-9 =-17 =20 1659 425 =30 =-1 =-11 825 =-36 756 =11 =-21
tree geographic_alignment 883 175 1240 1066 508 4177 386 =-22 271 =-10 =14 =-2 =10 =9 =11 386 315 1160 =19 =-9 271 =-25 4177 =-5 =22 =22 315 =45 =-3
tree geographic_alignment 186 544 7 335 =-5 175 =5 72 =0 =39 1092 204 1077 42 1059 =-22 =5 =7 =12 =7 =18 893 =36 =-7 72 =-23 204 =-11 =8
tree geographic_alignment 504 175 643 313 435 3 705 =-25 =0 1210 890 =10 142 =3 =-21 =-17 =9 =8 =11 241 130 27 =-12 =15 =19 =26 2237 =44 =-9
tree geographic_alignment 14 23 533 4131 5207 1426 362 5095 =-29 =0 =0 =8 4177 =15 =-4 =11 =13 1426 186 =31 =9 =-9 825 414 =-31 =-1 414 =23 =-28
tree geographic_alignment 598 271 23 275 2284 =-35 =0 =5 4310 203 =25 =-7 =-14 1034 1073 566 374 80 =-19 =3 =7 =15 454 =-4 =25 700 =27 =1 =-27
tree geographic_alignment 2137 825 204 152 1412 =-27 78 837 4372 =-25 =4 =7 =22 =9 1034 43 =-4 =25 =-15 5103 4396 685 890 =16 =-5 =22 =31 =-12 =29
tree geographic_alignment 110 773 167 1066 504 275 2114 158 =-21 =8 =12 =11 275 =25 =-10 649 =25 =-4 556 504 667 198 =36 =0 =-5 =-10 =-16 =-20 =-20
tree geographic_alignment 4146 304 773 308 884 1412 28 789 =-13 =13 =-33 545 822 131 883 =-12 =11 =14 =15 =25 789 =36 =-4 789 =25 =-5 =-22 =-24 =-22
tree geographic_alignment 2284 275 73 110 320 1424 1012 68 1210 =-6 =20 789 =21 =-4 =-4 =-6 25 68 =-12 =7 =-18 =-20 879 =-6 =-29 =23 812 =31 =-10
tree geographic_alignment 5110 664 2128 1582 5115 435 643 568 4257 891 2127 =-31 =-4 =-4 =5 891 =3 =-16 =6 =7 =10 =10 =12 628 409 =13 =-5 =-11 =19
tree geographic_alignment 208 268 204 4113 4310 413 113 =-9 =-1 275 =-30 =-3 =8 2170 2228 =1 =23 =-10 255 4310 =16 =1 =-5 1 260 =5 =32 =-8 =29
tree geographic_alignment 2110 1178 4131 490 195 1412 =-33 4158 1772 319 =-7 =-29 =3 =9 3 =-17 4104 =23 =-5 =15 14 1412 =1 =26 =-8 =22 2228 =45 =-4
tree geographic_alignment 1202 569 113 =10 =-36 23 533 130 397 41 =-33 72 =-10 =16 108 41 =4 =-20 =12 =7 =21 590 512 =31 227 =-17 =11 =-13 =31
tree geographic_alignment 4303 1059 268 984 641 63 111 113 =-29 1160 130 =7 =-15 13 =-24 =3 =7 72 =-9 =14 72 =-7 =17 =8 113 =34 =-6 =22 =40
tree geographic_alignment 137 755 720 4277 5088 308 893 275 =-15 =6 628 =15 =-12 556 1371 99 =26 =0 =-4 =-19 =-21 =-28 =16 =15 556 =39 175 =-20 =8
tree geographic_alignment 526 2137 156 57 5051 950 536 218 641 386 =-23 68 =16 =-20 =-1 =-1 =2 =3 =10 =9 177 73 =23 973 =-8 =7 =-9 =24 =24
tree geographic_alignment 569 1459 =-34 =17 1655 4233 315 3305 563 911 108 4177 =3 =-13 =15 =24 =-10 1307 =-20 =6 2113 5151 =33 =1 1459 =-15 =14 =-17 =-21
tree geographic_alignment 1063 41 503 2284 312 =-28 =-4 649 =22 =-15 =14 413 335 =-10 177 =32 =-8 40 5211 4111 =-28 879 649 =20 =-5 =-27 =6 =12 =38
tree geographic_alignment 1063 590 825 619 2257 563 1947 187 506 1 68 =7 976 =-10 =6 =19 =29 =-8 =-13 =-17 =-17 =-29 68 25 =-7 =13 =18 =-20 =30
tree geographic_alignment 487 133 215 660 3 312 =-7 169 =13 =-6 812 1274 1307 =24 =-4 =-11 =-11 =35 =-14 4151 =-1 =-25 649 4151 =-17 230 =0 =21 =-30
tree geographic_alignment 542 1233 973 628 807 4257 =31 =1 =-4 =-21 569 =-29 2254 1078 1019 1572 241 =24 =-4 =-1 =-6 =-9 117 =-19 =8 =-20 13 =-24 =3
tree geographic_alignment 80 308 490 76 5160 63 499 115 =-25 =1 =2 4177 =17 =-14 =12 =14 =15 512 =21 2113 =8 585 =-28 =3 553 7 =-7 =37 =-6
tree geographic_alignment 3305 2110 569 =-18 487 63 1078 314 1613 =20 =0 =-5 =-7 =-10 100 483 1160 =-17 =1 =1 =9 =33 483 1613 =-25 =3 487 =10 =-8
tree geographic_alignment 544 1503 4277 506 585 387 314 352 =-25 =0 =6 =15 =8 585 23 =6 =23 =-18 =-24 =19 506 320 =33 =4 =-6
tree geographic_alignment 4303 271 2127 1503 152 =-27 =-3 =1 =0 62 158 218 175 5094 167 664 =-18 =6 553 =22 =-9 =-26 2127 =15 =-12 =13 =23 =-23 =33
tree soc2_and_iso_combined 167 =-120 7 4 1353 0 =-105 326 =51 =-89 =69 =94 1 718 4 1353 =-48 =48 =74 =95 195 9 110 3 =15 =92 =-80 =-86 =-88
tree soc2_and_iso_combined 780 42 1100 583 286 =-112 =1 0 =-78 =72 1402 =-59 =93 1100 14 =-42 =40 =92 14 0 513 1100 =-92 =80 =68 =67 5234 =83 =-71
tree soc2_and_iso_combined 4 1353 619 5235 5236 718 681 5237 =-105 =61 =27 5238 28 =-98 =-48 =79 =31 =71 25 =-97 23 =-46 825 =98 =-88 =73 23 =23 =108
tree soc2_and_iso_combined 1414 42 1100 5239 767 5240 =-102 =-10 =-54 =19 767 145 =-76 =91 =92 4111 41 =-7 =89 =-94 43 483 5115 =-56 =98 =59 1834 =74 =-79
tree soc2_and_iso_combined 308 5241 5242 =-98 =62 =61 569 110 45 1475 0 272 1593 768 1113 782 2268 =-7 =75 =89 =78 =-77 =75 =106 =75 =-85 =98 =-97 =-93
tree soc2_and_iso_combined 260 =-95 14 1194 152 271 352 1033 =-88 =48 =35 1122 61 584 =20 =90 =-72 =-76 =-93 5241 =76 =-73 4111 5243 5244 =85 =-76 =-66 =-77
tree soc2_and_iso_combined 251 619 116 1090 4330 5240 5245 =-91 =21 =11 =2 7 =-67 =20 73 71 =-56 =89 =84 73 =-57 152 =79 =-72 73 1054 =-15 =88 =90
tree soc2_and_iso_combined 404 1233 5246 5239 4211 5235 =-88 =60 =69 =49 =30 1156 =-13 =-86 1233 78 5246 583 5239 =-73 =72 =18 =82 1 =-29 413 =-46 =64 =76
tree soc2_and_iso_combined 108 =-87 7 1194 1278 372 650 343 =-75 =40 =34 =33 =74 =90 87 741 1266 2550 650 =-51 =63 =77 =27 =69 1145 4257 =83 =-72 =-75
tree soc2_and_iso_combined 100 5240 620 1511 5247 4382 =-84 =20 =-24 =13 =23 =24 261 288 4257 1 240 =-26 =73 685 247 =83 =-25 =-26 =-83 =87 528 =-88 =60
tree soc2_and_iso_combined 108 =-83 1412 106 111 =-73 =75 141 110 5074 133 107 =-79 4131 1055 2354 =51 =-62 =-71 =-73 5172 =80 =-49 =-70 =-80 373 =-82 =58 =-79
tree soc2_and_iso_combined 203 =-81 45 903 232 39 5248 1101 940 37 526 =-61 =2 =-14 =43 =45 =43 =8 5077 4174 5157 =70 =-48 =-59 =-78 113 =-50 =56 =70
tree soc2_and_iso_combined 203 =-79 288 569 110 990 1033 1100 744 4224 =-34 =46 =53 =48 =70 422 744 588 1345 =56 =-35 =-64 =-63 =-57 =-82 =-80 5234 =84 =-61
tree soc2_and_iso_combined 308 773 =-78 =68 288 152 1160 133 884 5249 =-16 =85 =46 61 5250 5251 =70 =-19 =-73 =-64 2557 =-72 =57 =-76 933 5251 =84 =-59 =-52
tree soc2_and_iso_combined 251 619 420 5252 5253 5197 1013 5254 =-75 =42 =17 =-7 =70 =35 1160 =20 =-72 25 =-57 87 =-16 =62 271 25 =-50 =62 1160 =67 =-36
tree soc2_and_iso_combined 404 161 1090 1085 5255 5256 =-73 =35 =61 =0 1231 =-42 =55 =26 87 879 1085 =-48 =81 =44 186 1090 879 =-43 =59 =59 2712 =56 =-56
tree soc2_and_iso_combined 108 =-74 312 110 271 156 1775 =-66 =37 649 5257 5258 =69 =-49 =-68 =-59 61 5105 4372 1461 =65 =-34 =-43 =-64 =-43 =-75 660 =-74 =56
tree soc2_and_iso_combined 976 5130 =-73 =13 0 884 535 652 313 5255 782 1110 1447 =-51 =45 =19 =47 =74 506 =54 =-65 =65 230 =-22 =72 =45 422 =71 =-27
tree soc2_and_iso_combined 108 =-72 25 1100 179 1054 884 492 329 4223 646 =-50 =59 =53 =68 =74 =17 690 =60 =-63 =65 =66 4111 172 237 =28 =-74 =77 =-43
tree soc2_and_iso_combined 308 773 =-71 =55 1160 4151 104 1293 45 111 513 184 182 =-33 =57 =20 =55 =28 998 =72 =-18 =84 =52 45 =-65 =60 45 =-64 =48
tree soc2_and_iso_combined 108 =-71 7 5259 36 5260 271 =-66 =-28 =59 =55 =77 57 1054 271 156 =-74 140 =-70 =71 506 195 =34 =-61 =-44 =60 1001 =65 =-37
tree soc2_and_iso_combined 260 =-70 152 141 39 843 4 5201 1 977 789 944 =-35 =78 =24 =66 =30 =-69 568 5261 =69 =-72 =-40 =73 =72 5262 =-69 =57 =-67
tree soc2_and_iso_combined 976 251 5252 =-69 =14 =45 404 204 0 240 1113 1000 205 718 8 =-32 =26 =51 =-68 =69 =50 =42 205 =50 =-47 =-73 426 =60 =-66
tree soc2_and_iso_combined 990 1194 5263 767 4065 5253 =-66 =42 73 =-42 =31 73 =-47 =39 =45 73 =-21 =38 73 884 212 5264 =-41 =59 =75 =42 23 =-51 =74
tree soc2_and_iso_combined 1041 4382 767 4211 1085 5254 5265 5266 5267 5268 =-65 =-20 =50 =40 =41 =41 =-1 =50 =-8 304 5269 =73 =-52 =-68 522 514 =68 =-51 =-44
tree soc2_and_iso_combined 108 =-68 62 1257 5255 5249 871 361 272 1472 29 1209 =-24 =33 =57 =42 40 =57 =-39 =-66 =38 =72 =79 5270 1124 =50 =-52 =-44 =64
tree soc2_and_iso_combined 5246 331 879 1090 492 681 379 =-64 73 =-52 =49 =35 =2 73 =-33 =39 1160 152 705 =38 =-46 =-56 =-68 113 =-47 =59 1160 =65 =-57
tree soc2_and_iso_combined 976 5130 5271 =-66 =43 =18 14 483 232 317 689 =-49 =38 =64 40 =57 =-42 1045 4111 4174 =71 =-38 =-42 =-58 140 =-71 4111 =61 =-52
tree soc2_and_iso_combined 780 1233 42 5272 =-65 =17 288 569 =8 =-57 =70 483 1293 =-35 =87 =69 404 73 0 =-53 =36 230 =-47 4131 5244 =74 =-54 =-54 =66
tree soc2_and_iso_combined 308 4239 990 =-66 =43 =59 73 492 304 1412 2279 1278 1572 71 911 =-33 =13 =41 =23 =40 =65 =-60 =-69 =73 4131 23 =-20 =63 =-41
tree soc2_and_iso_combined 167 =-65 45 0 1426 871 650 266 3333 1194 =-49 =15 =65 133 =-24 =26 =34 =23 1266 =-3 =68 441 11 =57 =-57 =-35 5251 =64 =-54
tree soc2_and_iso_combined 251 2074 1085 550 5273 5245 1407 5274 1756 940 =-60 =31 =-1 335 =48 =-47 =-5 =18 =74 =24 =5 =27 1160 335 =-4 =51 607 =-49 =57
tree soc2_and_iso_combined 260 =-65 73 45 0 1510 1041 5275 1232 =-48 =53 =66 =14 1475 =49 =-59 145 =53 =-21 =51 4151 5276 5277 2511 =60 =-37 =-24 =-29 =-48
tree soc2_and_iso_combined 1233 5246 331 5278 2074 306 5266 4334 5279 =-61 =-3 =-9 =34 =35 =4 =65 23 =-20 =75 =46 315 1293 286 =-11 =58 =66 1122 =63 =-29
tree soc2_and_iso_combined 976 5280 773 =-64 =17 =67 73 271 288 154 52 =-69 =60 =18 =34 288 773 331 343 296 =-26 =71 =52 =60 =33 =75 5281 =47 =-53
tree soc2_and_iso_combined 488 42 773 876 341 5282 1013 1706 =-62 =34 =46 =36 =20 =55 5283 983 =43 =-55 =-62 106 =-62 =25 271 23 =-66 =46 277 =49 =-51
tree soc2_and_iso_combined 4239 1100 583 5246 5249 364 836 550 =-60 =16 =20 =33 =75 304 =45 =-60 663 =-27 152 =93 =-39 =21 152 413 230 =-58 =23 =51 =-44
tree soc2_and_iso_combined 260 =-63 304 113 638 5284 4065 =-53 =33 =32 =61 1257 4174 5285 88 649 =4 =33 =58 =-69 =-45 5286 5285 =67 =-36 =-41 373 =-67 =53
tree soc2_and_iso_combined 976 308 =-63 288 =-35 =55 73 288 317 641 343 406 1133 538 29 =-44 =46 =25 =50 =66 =53 =39 =69 =55 2991 5287 =46 =-49 =-49
tree soc2_and_iso_combined 1740 583 1511 87 5288 798 =-60 =45 =59 1396 5247 553 =-53 =-31 =28 =21 =38 843 741 =-26 =61 =76 110 87 317 =-26 =53 =33 =-61
tree soc2_and_iso_combined 976 5252 5289 =-62 =21 =31 152 1475 5290 843 1329 85 614 2160 1040 =41 =-25 =-75 502 =-25 =75 =-52 =-59 =75 =-77 =-46 4155 =-55 =52
tree soc2_and_iso_combined 42 876 836 4065 154 620 5291 5272 1511 379 =-57 =-7 22 =57 =-57 =29 =67 =44 =33 326 =28 =-53 =43 =74 1412 156 =1 =46 =-41
tree soc2_and_iso_combined 133 1233 583 4211 990 5130 5292 =-60 =50 =5 =0 =57 483 =-51 152 =70 =-24 483 =-17 =72 152 304 140 =-67 =51 607 =-61 =53 =-61
tree soc2_and_iso_combined 172 5248 1266 620 5293 5115 5275 =-59 =42 =33 =41 =14 43 =-40 =15 =51 454 110 1475 5243 5294 =52 =-31 230 =-66 =45 =-47 =-63 =-57
tree soc2_and_iso_combined 308 976 =-62 =15 312 73 141 45 1220 1073 39 =-14 =46 649 =-18 =59 =49 =54 =-64 5295 2465 5287 =56 =-45 =-41 =-33 4159 =-58 =45
tree soc2_and_iso_combined 172 512 1041 5296 5240 =-60 =17 =62 =27 1257 470 1426 831 2062 =-48 =27 =48 =0 =44 =38 110 277 1412 1156 =46 =-26 =-41 =-50 =-62
tree soc2_and_iso_combined 4239 1266 317 1184 5297 718 161 5298 5259 1000 4065 5299 =-57 =47 =-18 =-4 =24 =46 =14 =-7 =54 =17 =27 4065 =11 =66 57 =1 =48
tree soc2_and_iso_combined 260 =-62 404 454 1327 193 43 0 =-10 =45 324 222 5300 =43 =-30 =-24 =-62 5262 =-52 =47 =-60 =-60 5261 645 193 =56 =-36 =-29 =-65
tree soc2_and_iso_combined 167 =-62 569 326 44 =-70 855 1055 2160 237 2706 5301 1040 =48 =-8 =-48 =-49 =-63 =-68 =-57 =-38 4239 359 =-55 =46 =46 2271 =-51 =61
tree soc2_and_iso_combined 167 =-62 152 110 113 1413 5302 =-19 =50 =71 5285 1122 5244 1740 5303 =49 =-45 1275 =25 =-70 =-55 1062 =-54 =49 =-60 =-58 5304 =-51 =58
tree soc2_and_iso_combined 308 251 5297 1740 =-62 =30 =46 =42 312 1160 44 =-66 514 855 5152 2644 700 =44 496 =-23 =62 =-33 =-37 =-38 =-57 =-31 875 =-54 =36
tree soc2_and_iso_combined 167 =-61 288 312 106 773 =-61 =12 855 324 1049 1055 1461 587 240 =24 =55 =-37 =-39 =-45 =-64 =-55 641 =-58 =46 612 =-56 =54 =56
tree soc2_and_iso_combined 488 45 341 280 4334 5305 5306 88 5307 5308 =-55 =44 =42 =-19 =18 =31 =12 =35 13 =-10 =61 998 =28 =-26 232 45 =3 =59 =61
tree soc2_and_iso_combined 976 773 5246 =-61 =23 =42 454 44 =-64 392 193 5309 1577 1329 175 =25 4717 =51 =-44 =-41 =-53 =-32 7 =-56 =29 =-72 612 =-50 =54
tree soc2_and_iso_combined 488 4315 341 5235 5310 1090 5311 =-55 =37 =-12 =9 =31 =49 514 855 1412 =27 =-43 =-46 =-59 514 5281 1786 238 =32 =-49 =-48 =-54 =-45
tree soc2_and_iso_combined 780 1266 1041 584 5312 1186 1288 5240 5248 =-57 =28 =12 =8 =7 =30 271 =-41 =32 =30 =19 140 =-59 55 32 103 =36 =-26 =-42 =-50
tree soc2_and_iso_combined 976 308 =-61 =5 152 1475 426 532 106 218 =-21 =27 85 663 156 1364 =14 =-63 =41 754 =69 =-7 =-41 =-48 =-60 =-41 2 =-47 =40
tree soc2_and_iso_combined 133 568 288 619 4315 5313 286 =-58 =23 =16 =-8 =-16 879 =-7 =54 362 =-45 =27 1160 23 =-20 152 1475 5250 =60 =-50 =-34 =-45 =-30
tree soc2_and_iso_combined 1100 584 5314 364 5297 619 1288 5240 990 1041 =-57 =28 =-19 =35 =14 169 =-8 =-56 =56 145 =56 =-11 =46 184 855 =-1 =-53 =28 =32
tree soc2_and_iso_combined 308 251 1740 =-60 =24 =33 261 45 1145 583 855 5315 5316 5244 825 =37 =-30 =-49 =-31 =-57 =-43 310 =-14 =53 =-50 =47 218 =-61 =26
tree soc2_and_iso_combined 308 172 =-60 =36 288 271 73 0 =-67 172 =-39 =45 172 =-48 =40 825 232 4065 372 0 318 =-16 =42 =26 =56 =52 =59 =-47 =51
tree soc2_and_iso_combined 260 =-61 261 23 420 44 =-64 317 413 275 =-33 =39 =17 =60 88 =-63 =39 205 825 1371 5317 =44 =-45 =-36 =-29 =-24 528 =-59 =45
tree soc2_and_iso_combined 167 =-61 843 0 317 5278 285 903 3333 5318 5262 3349 186 =-43 326 =0 =-53 =37 =41 =61 =37 130 =-11 =42 =51 =63 =62 =33 =63
tree soc2_and_iso_combined 100 5247 990 5319 148 3731 1282 317 =-55 =1 =29 =24 =12 =33 116 =19 =-58 =7 204 1461 5320 5321 288 =24 =63 =-33 =-49 =-54 =-46
tree soc2_and_iso_combined 488 879 583 4315 161 341 1511 =-57 =20 =24 =42 28 =-30 =24 569 =38 =-24 110 =14 =-50 140 =-55 843 272 978 =0 =55 =59 =58
tree soc2_and_iso_combined 108 =-60 454 232 304 230 113 =-35 513 5322 =1 =-62 =62 205 5323 1065 =47 =-32 =-52 =-32 5324 =-60 =43 4131 =66 =-25 650 =-55 =50
tree soc2_and_iso_combined 133 251 362 1041 4315 5247 =-54 884 =-33 =43 =-11 =15 5312 1293 2013 513 =-34 =21 =46 =50 =52 =16 320 =34 72 =-17 1331 =30 =-54
tree soc2_and_iso_combined 512 42 4315 218 4925 5295 331 5159 =-59 =40 =33 =47 =39 =-18 =2 =25 271 72 1090 =-55 =-4 =16 311 2079 261 =31 =-46 =-51 =-28
tree soc2_and_iso_combined 167 =-60 152 304 73 1717 1015 76 1651 352 5235 =-25 =34 =22 =48 =39 =53 =52 5325 113 =-7 =44 =-49 900 =-58 =41 4159 =-52 =43
tree soc2_and_iso_combined 172 4334 362 660 4925 =-57 =33 =3 2013 1282 488 =-31 13 =29 =-36 =62 =47 =23 25 140 =-61 488 280 =-16 =51 361 =49 =-60 =44
tree soc2_and_iso_combined 404 773 5272 990 619 3285 1282 5255 5326 =-56 =32 =35 =41 =24 =-15 43 =-49 =19 =43 315 =-8 983 =48 =-37 5327 92 =32 =-28 =-48
tree soc2_and_iso_combined 172 271 =-60 773 4239 4925 990 5263 757 5328 =-50 =42 =-1 =57 =25 =50 413 =-42 =25 =44 261 1194 4372 =20 =-43 =53 373 =-55 =40
tree soc2_and_iso_combined 203 =-60 843 100 884 948 5329 344 3326 =-39 =12 =36 =41 =39 563 =25 =-42 7 372 =-24 =43 55 417 =-48 936 =39 =-48 =-37 =57
tree soc2_and_iso_combined 843 45 876 240 1496 5253 4223 5330 420 1350 5331 1018 =-47 =27 =56 =14 107 =24 =-32 =33 =30 =46 =8 =16 =52 =20 1275 =40 =-59
tree soc2_and_iso_combined 584 990 45 744 782 1085 39 4925 619 =-52 =-25 =32 2148 =-22 =58 =11 =51 =56 =18 106 320 =13 =-66 619 =40 =-2 1461 =14 =-40
tree soc2_and_iso_combined 308 5297 =-58 =36 5290 417 =-55 205 1122 413 42 =13 =-30 893 5332 5074 425 =37 =10 =-27 =-49 =-26 1062 =-41 =38 266 =-52 =31 =-62
tree soc2_and_iso_combined 260 =-60 232 1683 326 100 8 =-6 =-67 1145 1156 5281 1997 =39 =3 =-47 =-39 =-38 637 1058 =-49 =23 =44 =55 851 5064 =52 =-32 =-35
tree soc2_and_iso_combined 5246 1233 1041 362 5266 226 5265 235 =-50 =38 =44 =3 =48 1054 5293 =-26 =45 =31 521 5333 =44 =-38 =-48 1157 =-3 =61 422 =39 =-29
tree soc2_and_iso_combined 4239 4065 251 767 364 492 5255 876 71 =-50 =-4 =35 =48 =26 =46 =12 1426 =-6 =53 =34 825 743 3247 5334 =30 =-47 =-46 =-53 =-42
tree soc2_and_iso_combined 167 =-60 44 =-59 4131 313 1593 422 226 361 816 54 468 5285 506 =21 =-28 =-47 =-49 =-51 =-67 =-32 =53 1414 =-39 =35 =52 =57 =-37
tree soc2_and_iso_combined 172 773 585 5312 3912 =-52 =34 =42 513 =-21 =51 663 =-3 =47 152 193 1122 5269 5250 5251 750 =49 =-29 =-27 =-43 =-45 =-42 =-27 =-36
tree soc2_and_iso_combined 1100 843 780 584 4065 1583 2550 5314 1737 5297 =-48 =27 =25 =19 =17 =29 =11 =10 230 =-40 255 5201 454 =34 =-40 =-43 =-38 =31 =32
tree soc2_and_iso_combined 483 172 5335 190 5247 5248 406 =-59 =31 =19 =-9 =16 =49 1 782 =-26 =42 1160 =44 34 =-46 =33 409 773 473 =30 =-10 =62 =-14
tree soc2_and_iso_combined 100 512 286 1496 4611 5248 4719 =-52 =26 =21 =39 =13 =32 1054 =-13 =44 25 660 74 422 335 =30 =-4 =-29 =-50 =55 1544 =42 =-33
tree soc2_and_iso_combined 976 1041 =-57 =48 288 326 660 454 994 1041 140 =-49 1475 156 =11 1472 =45 =-12 =-30 =-21 =-60 880 =-55 =51 =75 =-42 140 =-37 =55
tree soc2_and_iso_combined 976 4284 5271 =-59 =31 =43 304 312 468 5294 72 99 5292 =4 =-48 =25 5336 =39 =-34 2111 473 =-64 =32 =38 =-51 =-21 5262 =-54 =35
tree soc2_and_iso_combined 308 976 =-59 =22 271 104 5337 =-35 =42 34 =-14 1498 =47 =-38 362 1256 361 4111 420 =33 =-8 =-17 =-30 =-57 5332 845 =53 =-36 =-44
tree soc2_and_iso_combined 108 =-59 271 104 2550 315 =-44 43 =-45 =38 =28 =14 152 392 1327 750 4131 1122 140 =-34 3647 =44 =-20 =-16 =-27 =-17 =-23 =-58 =-30
tree soc2_and_iso_combined 308 976 =-59 =11 271 156 =-39 218 =-10 =56 569 5201 951 2726 1122 314 743 44 =-35 5338 =46 =-36 =-33 =-31 =-18 =-32 =-39 =-32 =-19
tree soc2_and_iso_combined 483 492 1139 488 4239 =-52 186 =-39 =30 4238 =-19 =51 186 482 =-36 =44 =41 =37 1221 4315 568 4239 =-10 =31 2278 =48 =-20 =48 =-54
tree soc2_and_iso_combined 100 583 5225 566 5339 =-57 =28 =1 =12 1078 5340 =20 =-46 =-39 304 99 1143 =-13 =41 1327 5341 1034 =45 =-33 =-37 =-31 2557 =-54 =31
tree soc2_and_iso_combined 288 568 5310 25 488 179 52 159 =-51 =15 =33 =18 =-4 5239 4315 =-21 227 =44 =-17 =47 =26 107 =-43 =17 417 =-36 807 =48 =-18
tree soc2_and_iso_combined 976 172 286 =-57 =24 =26 404 62 5235 1133 185 1232 5342 5272 =-22 =15 =35 =41 =46 =43 =45 =37 186 491 =15 =-47 1269 =60 =-42
tree soc2_and_iso_combined 260 =-59 483 492 903 315 1496 471 1423 2105 570 144 =-49 =3 =27 =34 =30 =28 =31 =5 140 =-40 =30 =53 409 1145 =53 =-10 =3
tree soc2_and_iso_combined 260 =-59 271 87 2550 471 =-53 =30 =40 34 =-13 =46 884 312 1084 392 55 491 786 =29 =-40 =-47 =-52 =-49 =-61 =-38 93 =45 =-37
tree soc2_and_iso_combined 513 4065 5271 87 3349 5314 3269 5343 122 4334 88 1570 1196 =-50 =20 =2 =24 =0 =30 =31 =44 =32 =34 25 =-20 =21 =53 =22 =30
tree soc2_and_iso_combined 308 773 =-55 =23 569 304 23 514 473 76 1474 5288 359 =-14 =49 =48 =57 =48 5344 =50 =-29 =-57 =38 =-52 1100 2128 =-46 =31 =56
tree soc2_and_iso_combined 1100 4382 122 5307 185 1402 715 5319 5345 1136 1316 5346 =-32 =28 =29 =26 =48 =32 =26 =22 =44 =57 =34 =21 156 502 =-30 =38 =51
tree soc2_and_iso_combined 232 5305 1100 5347 240 773 583 5348 335 =-20 =-49 =30 =-2 326 68 =-25 335 =-8 =34 =-43 =13 =49 5348 =35 =-26 =57 5157 =40 =-31
tree soc2_and_iso_combined 167 =-58 843 232 87 1364 575 650 215 909 1363 =-40 =24 =43 =24 =13 =44 =41 563 152 =25 =-25 =-26 152 =54 =-30 1997 =60 =-27
tree soc2_and_iso_combined 308 5263 =-53 =21 483 104 513 1795 471 5225 215 =-38 =27 =7 =32 =16 =31 =13 204 1121 311 2166 =59 =-17 1073 =-41 =42 =-33 =-14
tree soc2_and_iso_combined 140 =-55 514 492 1414 1426 235 120 1184 5225 571 5337 1369 =-35 362 =-27 =49 =39 =26 =20 =22 =31 =51 =21 409 =26 =-10 =51 =-53
tree soc2_and_iso_combined 108 5302 =-58 =29 145 426 205 250 423 5349 495 4005 5211 5321 4111 =36 =-3 =-24 =-31 =-38 =-30 =-40 =-21 =-40 =-26 =-53 352 =-17 =31
tree soc2_and_iso_combined 167 =-58 145 72 57 =-9 299 1054 =47 =-19 =-44 1266 983 5285 =25 =-35 =-40 =58 42 =-32 57 5248 5239 1142 =-32 =39 =32 =41 =34
tree soc2_and_iso_combined 362 73 220 836 880 5247 212 4330 4719 =-47 =37 =29 =15 =3 =19 =19 =39 99 2271 465 =-26 =29 =28 4680 =26 =-40 1395 =11 =70
tree soc2_and_iso_combined 260 =-58 288 232 0 5350 367 1395 1363 535 =-25 117 =-27 =28 =38 =44 649 =-24 =59 =51 619 =40 =-11 152 =50 =-39 1395 =51 =-19
tree soc2_and_iso_combined 483 100 2105 613 40 1712 5306 =-49 =29 =19 =7 =3 =29 40 7 =-12 =23 =-51 994 884 454 488 =6 =52 =-45 495 =50 =-28 =-47
tree soc2_and_iso_combined 317 240 5235 5351 488 331 5255 1013 88 1775 =-37 =7 =5 =27 =27 =15 1479 117 =-16 1160 665 =38 =-35 =-31 =59 =43 =41 =30 =39
tree soc2_and_iso_combined 167 =-57 232 5305 88 326 1510 5352 2128 5347 5330 1330 =-19 =45 =38 =45 =41 =40 =28 890 =-49 =8 =34 =53 454 1431 =56 =-27 =-21
tree soc2_and_iso_combined 108 =-55 304 883 1321 413 41 =-32 =6 25 1426 649 5225 =-20 =28 5201 1139 =30 =-28 =-37 =41 =34 =-38 1837 =47 =-23 5262 =-50 =32
tree soc2_and_iso_combined 108 =-54 483 1160 100 3912 5353 =-27 =30 =42 180 1194 =-21 =45 =42 =-55 454 93 5354 5173 =54 =-32 =-38 =-29 1288 526 =-38 =31 =43
tree soc2_and_iso_combined 976 1437 5130 =-54 =17 =20 513 4065 232 715 2279 492 2914 62 465 =-27 488 =-27 =34 =21 =22 =23 =34 =44 807 =41 =-21 =29 =35
tree soc2_and_iso_combined 288 492 2147 5305 1101 909 100 1479 612 3349 5295 1136 2467 =-43 =29 =26 =39 =31 =29 =45 326 =0 =-41 =43 =21 =44 =45 =40 =33
tree soc2_and_iso_combined 108 =-55 483 156 1413 1423 4315 =-17 =-54 =36 =52 1055 855 569 =24 =-24 =-39 =-57 569 613 1766 592 1121 =61 =-13 =3 =-38 =-11 =-12
tree soc2_and_iso_combined 108 2271 =-57 =14 204 417 =-45 299 816 238 994 1355 592 5355 3318 5356 =27 =-25 =-24 =-28 =-8 =-39 =-34 =-24 =-51 =-34 628 =-48 =25
tree soc2_and_iso_combined 308 619 =-51 =22 754 5301 619 3619 1073 204 57 51 1422 =-5 =32 =49 =35 =-39 =38 =-43 663 394 652 =-19 =31 =42 =26 =-42 =-32
tree soc2_and_iso_combined 260 =-56 483 104 5337 5115 789 1209 1292 =-37 =26 =28 =7 1426 =-13 =45 =46 156 =-30 =24 994 3400 195 5173 =44 =-33 =-25 =-41 =-46
tree soc2_and_iso_combined 404 1479 5266 5297 1257 331 1428 285 104 1416 =-43 =25 =-14 =11 =41 =25 =4 =35 =44 =56 392 2678 816 1078 =34 =-18 =-41 =-44 =-45
tree soc2_and_iso_combined 288 649 757 479 2550 564 5239 389 5357 =-40 =28 =22 =19 =30 =23 =39 1581 =22 =-26 568 1233 172 =-33 =3 =22 =21 142 =40 =-25
tree soc2_and_iso_combined 317 526 57 876 1316 88 1152 1136 1413 5319 5358 1100 =-33 =2 =39 =29 =34 =38 =31 =25 =33 =39 5359 110 =18 =-35 =-44 =37 =41
tree soc2_and_iso_combined 260 =-56 843 23 116 5360 884 1090 =-3 =-44 173 =40 =-26 =-42 =-45 25 3163 184 304 =4 =-44 =36 =-48 4310 304 =55 =-24 =-22 =40
tree soc2_and_iso_combined 308 100 =-51 =15 2114 513 4131 767 271 100 =-32 =27 3619 440 5106 5361 =34 =-33 =-28 663 =-42 =33 =-37 548 =-20 =36 =-33 =42 =-35
tree soc2_and_iso_combined 976 1288 903 =-50 =10 =28 145 417 =-41 4310 491 5362 1329 3619 338 468 4484 =27 =-29 =-26 =-24 =-36 =-27 =-33 =-36 =-36 88 =-13 =25
tree soc2_and_iso_combined 288 44 =-49 1101 5297 262 1775 583 335 7 =-21 =19 744 5246 =-32 =17 =31 1041 879 974 =29 =-38 =-25 =-40 =15 =39 =39 =38 =39
tree soc2_and_iso_combined 404 1395 312 496 23 583 795 879 =-51 =-1 =31 619 107 =-27 =32 =-34 =-2 =41 =-46 =55 1628 514 1049 55 =36 =-28 =-32 =-41 =-44
tree soc2_and_iso_combined 110 757 536 3349 5363 190 45 5364 1402 1316 1266 1194 =-36 =18 1139 =22 =-41 =25 =15 =31 =16 =20 =44 =40 =11 736 =26 =-8 =-45
tree soc2_and_iso_combined 392 1151 218 122 5365 973 154 1139 4174 71 =-44 =21 =19 =14 =32 326 =5 =-22 =46 =38 4484 592 1414 =4 =37 =-30 =-53 =-40 =-53
tree soc2_and_iso_combined 108 =-54 361 417 =-43 11 5366 1616 2203 816 1727 1054 397 1045 4396 =29 =-28 =-33 1282 =-5 =51 =47 =-31 =-37 =-26 =-37 =-24 =-29 =-29
tree soc2_and_iso_combined 1160 317 417 =-48 392 82 5367 152 2079 5362 990 944 5247 362 2279 =-13 =34 =17 =35 =44 =29 =-34 =-27 =-18 =-44 =-45 =-51 =50 =-31
tree soc2_and_iso_combined 232 976 1041 5306 =-53 =25 =28 843 514 285 45 1337 4224 1544 807 1176 =-26 =32 =13 =29 =29 =32 =26 =41 =-48 =31 506 =40 =-27
tree soc2_and_iso_combined 362 1100 569 73 24 226 5253 1060 =-33 =24 =34 =18 =16 87 =-20 2081 2655 722 =36 =-26 =-32 =-28 =-41 184 =39 =-25 2586 =20 =-26
tree soc2_and_iso_combined 108 =-49 188 5359 1256 1045 890 5368 1749 5369 1653 2465 1577 143 152 =24 =-30 =-11 =-33 =-37 =-37 =-33 =-44 =-52 =27 =-30 =-38 =-30 =-43
tree soc2_and_iso_combined 140 =-51 843 317 288 57 5370 5319 1310 2237 1265 =-25 =28 =27 =39 =30 =41 110 =13 =-36 998 255 =47 =-22 =-19 =39 1227 =46 =-42
tree soc2_and_iso_combined 317 4382 142 5352 5266 235 212 5371 24 2550 1216 1717 899 1793 =-23 =33 =20 =23 =-56 =29 =16 =30 =25 =43 =42 =39 =-36 =26 =33
tree soc2_and_iso_combined 203 =-53 843 563 619 140 =-45 1055 152 5257 =30 =-25 =-17 =-56 116 25 =-24 2113 =40 =-10 =-40 25 372 =-53 =26 880 =38 =-36 =44
tree soc2_and_iso_combined 308 =-42 5257 553 795 =15 =-31 883 4327 332 610 899 1413 25 265 2183 343 =-49 =17 =24 =24 =-5 =27 =27 =26 =22 =37 =22 =-33
tree soc2_and_iso_combined 483 172 5350 579 5247 =-43 =-4 =28 =38 404 8 789 =-23 =14 =34 =39 569 429 304 1425 480 =47 =-13 =-9 =-26 =-20 404 =-25 =32
tree soc2_and_iso_combined 4284 1426 4285 5349 14 667 838 285 738 563 1 =-5 780 =-47 =-6 =-46 =6 =21 =37 =12 1 =-16 =35 =-51 =35 994 =27 =-32 =41
tree soc2_and_iso_combined 884 5305 1223 1163 1218 133 1012 2271 1075 =-30 =24 178 =18 =-37 =8 =-2 =26 =33 =31 =39 611 1049 1040 5372 =37 =-23 =-29 =-40 =-37
tree soc2_and_iso_combined 404 454 483 23 232 5350 1137 =-48 =12 =22 =32 425 255 =19 =-27 =-30 542 5373 2497 =35 =-26 =-34 =-35 =-49 23 880 =13 =-19 =38
tree soc2_and_iso_combined 483 643 186 757 1231 579 1426 637 1110 5374 =-53 =13 =18 =25 =11 =33 =34 =9 22 =-10 =24 =29 142 1263 5061 =33 =-26 =-29 =-21
tree soc2_and_iso_combined 271 780 =-34 266 180 =-35 =28 =45 1160 994 1055 2511 5375 3929 5376 855 188 602 =32 =-21 =-22 =-19 =-37 =-35 =-14 =-31 =-48 =-40 =-21
tree soc2_and_iso_combined 260 =-52 204 619 1055 567 142 2354 1653 5377 5332 5359 =35 =-9 =-24 =-25 =-30 =-32 =-15 =-32 =-46 1368 240 138 =-22 =33 =35 =32 =-28
tree soc2_and_iso_combined 1257 5255 5310 0 5248 4238 1395 4255 718 5378 =-29 =27 =16 =30 522 =-21 =58 =27 =33 878 5248 =24 =-32 =-40 =27 =41 106 =-37 =31
tree soc2_and_iso_combined 232 483 57 1423 5296 5302 1322 =-44 =27 =29 =35 =13 172 =-34 1160 1422 =43 =-15 =-27 1423 535 1430 308 =-15 =34 =-26 =-19 =-31 =30
tree soc2_and_iso_combined 232 843 100 2432 1756 730 575 5305 479 1063 =-43 =23 =19 =24 =18 =19 =26 =33 218 =-7 1713 =30 =-33 1275 =42 =-44 5136 =39 =-23
tree soc2_and_iso_combined 167 =-52 392 152 1653 1040 5269 103 5105 2465 5340 1719 683 =26 =-18 =-11 =-28 =-26 =-28 528 =-40 =26 =-34 =-25 =-39 1288 =-35 =32 =-44
tree soc2_and_iso_combined 663 232 5306 5 1630 1445 317 5379 122 5380 2195 985 =-29 =8 =21 =30 =19 =36 =18 =26 =39 =30 =28 =24 4151 261 =30 =-26 =-30
tree soc2_and_iso_combined 110 190 690 1054 55 218 1471 1275 990 230 1664 =-31 =20 =-1 =11 =-56 =30 426 319 =21 =-25 =-35 =-54 535 =34 =-15 =-50 =34 =-44
tree soc2_and_iso_combined 203 =-51 140 =-45 404 184 431 4211 1166 72 641 =2 =-44 28 =-59 =-3 =30 =29 =34 =18 72 28 =32 315 =-46 =10 4366 =43 =-22
tree soc2_and_iso_combined 526 141 690 417 =-42 198 204 100 =-1 1187 23 =-14 5292 950 =35 14 =28 =-57 =-25 =-31 39 =-42 =24 620 =-43 =26 =-53 =-39 =36
tree soc2_and_iso_combined 260 =-51 261 204 299 140 =-38 1475 757 88 40 871 3349 317 =-9 =25 =36 =30 =32 =39 230 648 =20 =-28 =54 =-29 =-35 =-30 =-43
tree soc2_and_iso_combined 44 =-41 3349 288 1795 683 240 409 650 28 =-13 581 =11 =-35 =35 5225 682 1959 =-32 =13 =19 =23 767 =36 =-5 =-43 =33 =27 =43
tree soc2_and_iso_combined 260 =-50 372 1101 5 715 5324 2105 1350 1426 571 1407 1437 =-28 =18 =15 =27 435 648 =31 =-28 =-35 =22 =21 =34 =24 =33 =29 =32
tree soc2_and_iso_combined 55 446 514 5381 1683 563 506 417 =-36 983 2740 1002 =20 =-27 =-21 =-24 583 =-45 =15 1288 25 =-20 =25 =-40 =38 =-43 =-35 =-40 =-58
tree soc2_and_iso_combined 44 =-43 513 232 42 643 900 5054 2468 266 1583 1073 =-37 =-8 =26 172 =-25 =21 =18 =28 =28 =29 5285 =16 =-28 =21 90 =49 =-21
tree soc2_and_iso_combined 167 =-49 843 592 152 299 1256 1049 193 425 1616 5382 5383 =27 =-27 =-26 =-35 1471 =-23 =41 =-20 =-39 =-29 =-41 5191 =-39 =28 =-32 =38
tree soc2_and_iso_combined 167 =-49 304 532 361 417 =-36 514 4372 1275 2913 54 5366 5384 =23 =-24 =-23 =-29 =-37 184 =-42 =15 =-32 =-25 502 =-40 =23 =-38 =-44
tree soc2_and_iso_combined 569 232 976 5302 =-40 =28 39 3349 1628 2105 342 5305 107 73 =-19 =41 2192 =-17 =30 =35 =26 =45 =-33 =42 =33 =31 496 =-38 =24
tree soc2_and_iso_combined 648 998 82 72 903 5271 607 68 =-24 =-3 =27 =32 =30 1544 311 5385 5238 =30 =-22 =-19 =-26 =-28 =-38 =-22 154 1067 =-36 =13 =15
tree soc2_and_iso_combined 55 288 5248 80 1479 235 87 1496 3 536 =-21 =12 52 =-44 =24 =14 =1 =40 =45 =23 544 =46 =-17 1479 756 =46 =-19 =-18 =-52
tree soc2_and_iso_combined 260 =-49 24 145 50 723 90 5386 5238 4151 1653 =16 =-32 =-25 =-31 =-33 32 1706 =42 =-11 =-22 =-24 =-39 45 3 =-5 =-36 =24 =32
tree soc2_and_iso_combined 513 5275 648 453 663 1288 5307 1407 389 88 =-15 =18 =28 =17 =36 1019 1648 =41 =-21 =-33 =18 =-23 1349 =-29 =21 =42 648 =38 =-16
tree soc2_and_iso_combined 232 806 359 317 526 592 638 5246 409 465 =-11 =24 5232 2062 =-40 =21 =25 =13 =30 =-42 =28 =22 =32 =35 312 807 =44 =-11 =-28
tree soc2_and_iso_combined 108 =-47 514 1015 1651 2079 789 285 563 649 99 =-20 =7 =17 584 =-1 =-52 =41 5387 453 1694 =43 =-14 =-17 =-29 =-44 =35 =36 =-36
tree soc2_and_iso_combined 260 =-47 1683 4131 1275 188 1078 1122 5106 5388 989 3563 683 227 =8 =28 =-18 =-25 =-24 =-30 =-29 =-23 =-21 =-35 437 =-40 =21 =-31 =45
tree soc2_and_iso_combined 404 483 1223 5239 1012 14 =-33 1 =-18 =19 =9 =13 =25 994 641 685 =11 =-24 =33 =-41 374 4695 483 502 =-3 =37 =40 =-30 =-28
tree soc2_and_iso_combined 526 454 324 499 5349 670 563 754 413 1233 643 =-29 =20 344 =17 =-28 =15 =-26 179 463 =-31 =29 =29 =-39 =-44 =23 =-38 =-34 =32
tree soc2_and_iso_combined 308 =-31 61 951 4484 998 506 1160 731 426 4310 585 690 5200 =36 =-23 =-28 =5 =-21 =-31 =-35 5324 =-30 =32 =-25 =-17 =-41 =-36 =-40
tree soc2_and_iso_combined 167 =-46 5349 4131 23 372 5350 1282 2148 2143 =-17 =28 =23 =32 =33 =33 238 7 145 =13 =-27 55 =33 186 =-41 =20 =-33 =-34 =-44
tree soc2_and_iso_combined 271 41 313 =-45 =3 130 773 =-35 =13 =33 8 536 643 4382 2128 1364 1322 5266 5240 =-20 =12 =26 =24 =27 =28 =27 =32 =25 =-38
tree soc2_and_iso_combined 2114 0 1293 5347 156 240 1073 342 =-33 =7 =0 =37 28 1194 2113 =-26 =12 =27 43 =-18 1121 =33 =-19 =33 =33 =18 4908 =-36 =28
tree soc2_and_iso_combined 483 80 5352 646 1624 372 =-23 =7 =18 =25 =32 =24 742 4151 976 =-18 5389 1706 936 156 =49 =17 =-13 =-13 =-25 5191 =-28 =25 =-25
tree soc2_and_iso_combined 843 185 232 592 532 140 =-39 441 438 611 352 13 =7 25 =-27 =6 =18 =-25 =-38 =-33 =-51 =-38 1431 =21 =-28 =38 1369 =47 =-16
tree soc2_and_iso_combined 483 172 5350 288 730 =-31 =18 =28 =31 74 63 =-1 =31 =-35 5368 976 =-24 845 936 268 1349 74 =38 =-15 =-20 =-19 =-18 =-25 =-32
tree soc2_and_iso_combined 260 =-45 513 1055 4484 338 0 116 583 5390 1633 =16 =-26 =-35 266 =-15 =24 133 =-37 34 =-24 =28 5246 =39 =-7 =-36 =-40 =-39 =36
tree soc2_and_iso_combined 167 =-44 5367 24 454 145 628 5292 750 588 1141 =21 =-24 =-24 =-23 =-20 =-28 716 173 =-18 =23 =30 178 =-42 =22 193 =41 =-19 =-57
tree soc2_and_iso_combined 496 3349 5352 1282 648 1101 226 883 5236 5268 2100 383 5391 =-23 =21 =24 =19 =25 =29 435 =25 =-23 =24 =25 =-30 =37 =35 =38 =42
tree soc2_and_iso_combined 5317 420 271 218 78 =-48 =2 117 =-9 =41 454 141 1049 5386 5257 614 1355 43 =4 =29 =-19 =52 =-17 =-16 =-31 =-27 =-21 =-17 =-50
tree soc2_and_iso_combined 108 =-39 317 843 185 806 156 50 172 =-18 14 =23 =-24 =-50 14 4315 180 =13 =-21 =-26 409 1463 =41 =-14 =-14 =32 =39 =26 =46
tree soc2_and_iso_combined 167 =-43 495 1651 1143 483 57 275 3349 367 =-30 =23 =28 =25 5272 =21 =-28 320 767 454 1 =53 =10 =-4 =-18 =-12 =34 =39 =-32
tree soc2_and_iso_combined 304 82 318 79 2119 240 404 1368 409 68 =-23 241 =-6 =23 =-36 =23 156 512 =17 1426 =-37 =16 =32 =26 =-41 =30 =36 =-38 =-42
tree soc2_and_iso_combined 1160 514 352 4601 2726 936 731 5285 5110 1002 5392 =15 =-20 =-24 =-25 =-25 =-30 =-29 =-36 =-37 106 =-19 1412 =46 =-6 =-25 528 =-25 =22
tree soc2_and_iso_combined 260 =-43 299 521 5317 238 4390 495 588 1145 63 1719 5393 5289 =27 =-17 =-20 =-11 73 =-15 =22 =-21 =-34 =-26 =-35 =-31 =-40 =-34 =-36
tree soc2_and_iso_combined 167 =-42 1740 106 773 0 =-42 =17 99 227 =20 =-31 =32 768 454 5322 1156 =27 =-23 =-28 4065 =-30 =22 =-33 359 585 =-5 =-32 =27
tree soc2_and_iso_combined 1395 569 425 1275 5344 411 1250 338 24 =12 =40 =-17 =-20 =-29 =-23 2550 =-33 =13 315 780 =-13 =-54 =11 2271 911 =-48 =-2 =25 =42
tree soc2_and_iso_combined 1084 145 5367 2175 4131 723 399 =14 =-26 =-17 =-24 =-34 =-35 13 2113 499 =-15 =30 =-49 193 1369 5197 =34 28 =-31 =22 =-19 =-31 =-49
tree soc2_and_iso_combined 2432 5311 352 5275 563 648 111 184 =-11 1706 =22 =-30 435 =24 =-19 2550 57 =-42 =4 =20 499 315 =-55 =-2 =21 =30 =14 =28 =37
tree soc2_and_iso_combined 532 446 5352 318 638 310 832 773 1257 4016 343 2106 3387 =-24 =19 =12 =21 =22 43 =-22 =26 =5 =31 =28 =29 =29 =36 =-31 =-45
tree soc2_and_iso_combined 167 =-42 693 5386 2511 1327 2203 1160 1078 331 =19 1390 23 =-15 =33 =-32 397 =15 =-31 890 =-21 =22 =-27 =-18 =-24 1582 =-33 =16 =-35
tree soc2_and_iso_combined 203 =-41 80 1337 2764 235 998 73 420 =-9 =-36 5394 142 685 566 5205 =40 =-12 =-21 =-9 =-19 =-36 499 =-40 =19 =33 =28 =35 =26
tree soc2_and_iso_combined 318 5236 1637 1610 738 5324 911 130 =-23 5235 487 1760 23 =-39 =-4 =20 =16 =32 130 =19 =-21 =25 =8 =19 =30 =33 409 =41 =-8
tree soc2_and_iso_combined 362 1775 25 122 5246 492 637 1496 5395 =-40 =11 =10 =14 =14 =8 =23 1496 78 =-9 74 =34 =-19 =-30 =16 1395 875 =11 =-28 =47
tree soc2_and_iso_combined 895 404 1412 768 184 1471 685 1717 106 107 =13 =-48 565 =-5 =30 =28 106 =10 =-39 =31 =17 =-39 =-38 628 1054 =6 =39 =-22 =31
tree soc2_and_iso_combined 260 =-40 261 1257 3349 1423 1683 5271 5263 638 2550 3344 1210 =-21 =17 =20 =17 =23 =26 =32 =27 973 =-12 =37 =36 973 =-18 =37 =-37
tree soc2_and_iso_combined 483 62 1363 2550 5305 5350 2105 536 876 =-29 =18 =-5 =21 =23 =26 =26 =33 =24 1092 569 308 =-22 474 =45 883 =21 =-26 =-9 =-16
tree soc2_and_iso_combined 690 506 1475 2740 532 1362 781 1187 5243 172 =10 304 584 =39 =4 =-9 =-18 =-11 335 =-35 =6 =-25 =-30 =-25 =-29 512 =-40 =2 =-36
tree soc2_and_iso_combined 203 =-39 2114 374 4731 855 1747 45 409 136 5306 335 =7 513 1407 =-20 =16 =21 =31 =37 113 =-12 =28 =37 =-24 =-30 =41 =-16 =-28
tree soc2_and_iso_combined 74 184 1274 5297 1413 2207 5306 499 5311 1610 1241 =-16 =16 =19 =19 =12 =23 =28 =31 =32 =-33 2511 1719 1345 =33 =-13 =-20 =-21 =-31
tree soc2_and_iso_combined 203 =-38 1084 660 218 271 28 638 =-38 =17 23 =-24 =31 1161 743 =11 =-27 =-27 1321 2119 628 312 =36 =-10 =-12 =-22 =-25 =38 =-46
tree soc2_and_iso_combined 660 150 663 1293 2192 2195 5347 156 5263 3333 598 =-34 =2 =8 =14 1055 =-2 =-39 =23 =24 =15 =24 474 =30 =-6 1740 =1 =35 =34
tree soc2_and_iso_combined 288 767 362 240 1775 37 5107 1683 667 978 =-36 =5 =2 =19 =20 23 =-23 =34 =14 =22 2271 5107 =23 =-16 =-17 =-22 565 =32 =-15
tree soc2_and_iso_combined 483 5305 613 1413 175 805 2274 168 4862 =-41 =8 =11 =11 =18 =-9 =27 =18 =28 22 320 5368 565 149 =34 =-11 =-11 =-25 =-6 =-19
tree soc2_and_iso_combined 404 394 5305 318 107 =14 190 2914 1426 1610 631 =-34 =11 =20 =7 =23 =20 =19 =29 =29 425 648 4919 551 =35 =-15 =-23 =-18 =-19
tree soc2_and_iso_combined 392 110 588 39 750 417 =-28 768 7 789 536 =-28 =15 =30 106 =-9 1602 568 =26 222 =-7 =32 =-23 =-21 =-25 =27 =-31 =-30 =-34
tree soc2_and_iso_combined 167 =-37 619 271 7 58 =-40 =17 780 =-8 =23 453 567 5396 4189 506 =31 =-2 =-11 =-14 =-20 =-13 266 =-18 281 4141 =17 =-19 =-19
tree soc2_and_iso_combined 260 =-38 514 294 762 5285 511 85 195 5202 341 5397 413 =6 =24 =-23 1378 133 =20 =-39 =27 =-18 =-18 =-23 =-23 =-25 =-30 =-28 =-26
tree soc2_and_iso_combined 843 495 55 140 =-33 312 1431 1274 511 2740 5387 5394 1656 205 1161 =23 =-19 =-15 =-22 =-16 =-18 =-21 =-27 =-17 =-27 =-22 =-34 =-37 =29
tree soc2_and_iso_combined 288 483 1413 553 113 107 =15 1139 =-38 =14 74 28 1740 =-18 =21 =26 =-23 756 563 =-7 =-48 =19 =29 910 =13 =-19 40 =38 =-24
tree soc2_and_iso_combined 203 =-36 483 513 175 1293 855 =-29 =11 =21 230 =-16 2921 487 =34 =-11 =-25 =29 5110 1706 736 611 =28 =-6 13 =-18 =23 =-20 =-25
tree soc2_and_iso_combined 563 750 140 =-31 420 5381 1145 845 3960 4256 1092 294 =17 =-15 =34 =-9 =-13 =-12 =-15 =-22 =-10 =-30 499 843 512 =4 =-32 =8 =24
tree soc2_and_iso_combined 1426 5398 2114 475 614 1321 425 1100 180 319 =-18 =13 619 =26 =-8 =30 535 25 =-39 =2 =19 =-41 =9 =25 =-32 =32 767 =28 =-15
tree soc2_and_iso_combined 108 =-30 569 426 544 5386 1402 90 1713 22 23 =5 =31 172 =-33 =10 =-30 =-13 =29 =-27 326 =44 =-17 =-30 1350 2 =-39 =18 =34
tree soc2_and_iso_combined 483 5399 1610 5236 1581 4238 568 1426 =-10 =23 =-29 =26 =10 =28 =26 =-35 843 152 931 1426 552 =27 =-10 =-8 =-16 1266 =-29 =18 =42
tree soc2_and_iso_combined 317 5350 561 5398 855 1471 1075 544 782 1378 1751 329 570 =-20 =20 =21 =22 =20 =20 =14 =24 592 =28 =-16 =-40 =27 =24 =30 =35
tree soc2_and_iso_combined 404 880 158 1572 435 1223 7 =-37 32 335 78 =-12 =20 =-23 =19 =16 =18 =8 =19 335 =-12 =29 2511 5292 1479 =23 =-11 =-10 =-19
tree soc2_and_iso_combined 483 787 45 492 335 7 638 =-38 =24 172 =-2 =30 1683 281 422 =-29 =11 =17 =24 =24 =29 =-39 308 =-23 281 545 =28 =-2 =-13
tree soc2_and_iso_combined 1078 142 184 936 261 5389 569 414 143 11 =20 =-14 =-13 =-4 660 641 =-28 =12 =20 =-28 =-26 =-31 1225 =25 =-20 361 =2 =-41 =-21
tree soc2_and_iso_combined 82 648 110 1396 1078 4373 5400 1414 1024 152 241 =18 =-7 =-12 =-34 180 1713 =29 =-16 =-8 =-23 =-27 =-18 =-24 =-30 175 =-49 =0 =-36
tree soc2_and_iso_combined 167 =-35 110 563 324 5248 768 23 72 359 643 =-25 =20 =21 =14 1602 5201 277 =23 =-20 =-25 =-30 =-28 =29 =-31 756 =-20 =20 =-34
tree soc2_and_iso_combined 167 =-35 1015 1274 816 588 768 204 879 990 =20 =1 985 2081 585 =21 1459 =5 =-35 =-29 =-31 884 =-33 =16 =-24 =-29 =-33 =-24 =30
tree soc2_and_iso_combined 108 =-31 736 372 903 663 1390 563 5375 =14 =-24 =-20 884 563 =-40 =5 1 =20 =-18 =20 =29 =33 1100 99 =-33 563 =11 =-23 =19
tree soc2_and_iso_combined 260 =-35 99 1862 652 395 2013 1407 70 1223 =-24 =11 =14 =11 880 =-14 =32 =18 374 =34 =-24 =24 2114 261 454 =15 =-17 =-25 =-28
tree soc2_and_iso_combined 483 76 871 4238 499 332 1651 883 272 =-33 =5 =10 =14 =15 =11 =21 =19 =26 311 1500 41 454 =42 =-10 1137 =12 =-24 =-18 =-20
tree soc2_and_iso_combined 513 483 5306 544 5350 1257 973 =-14 =-35 879 =-15 =23 =19 =10 =23 1045 495 951 1167 178 =28 =-3 =-12 =-14 =-16 =-20 973 =-13 =39
tree soc2_and_iso_combined 0 108 =-34 4419 184 1651 111 34 1717 5248 730 5240 =-32 =6 =13 =16 =18 57 =-15 =26 985 =20 =-18 =29 423 =21 =-18 =-37 =21
tree soc2_and_iso_combined 532 663 1593 2511 563 1390 657 117 5386 414 =27 =-10 =-21 =-4 =-31 =-15 130 1073 =-42 =4 =18 =-32 =19 106 =-19 5232 =27 =-14 =-42
tree soc2_and_iso_combined 5276 203 =-33 1113 816 5369 1749 1143 5310 7 789 1763 =-22 =13 =18 4257 1331 =10 =-10 =-15 =23 =40 =-25 =-23 =-30 25 =-36 =3 =-28
tree soc2_and_iso_combined 884 57 362 685 414 782 =-37 =9 =2 =9 =6 425 14 2074 288 =-21 =21 =24 =36 =-19 1078 549 425 1628 =32 =-7 =-7 =-16 =-17
tree soc2_and_iso_combined 232 895 1157 1511 213 352 2432 1094 4315 =-36 58 25 =-24 =3 =20 =7 =8 =3 25 =-6 =30 213 =26 =-10 320 =33 =-11 =24 =28
tree soc2_and_iso_combined 317 5350 499 5349 487 104 1582 381 876 1372 573 1407 =-34 =-4 =9 =7 =13 =21 =17 218 903 =-14 =18 =25 =4 =-43 =9 =25 =21
tree soc2_and_iso_combined 108 =-29 883 76 1630 757 4299 787 1233 1015 1100 =-23 =13 =25 4315 1220 =23 =-15 427 =-22 =16 =-37 =24 14 =-5 =30 =28 =18 =15
tree soc2_and_iso_combined 324 106 99 700 1073 =-42 =3 =10 =6 5310 1454 780 4141 1496 1015 1052 1100 414 =-19 =4 =11 =21 =23 =22 =-34 =15 =-31 =26 =-36
tree soc2_and_iso_combined 362 911 1113 643 1423 57 488 =-35 =-6 787 1430 =15 =-14 =-28 2081 =18 =-22 =20 =19 420 =21 =-12 1113 1588 911 =26 =1 =-13 =-22
tree soc2_and_iso_combined 483 397 1509 1054 184 807 141 1834 =14 =-21 =-26 =-29 =30 240 =8 =-43 =-24 3333 51 =-37 =18 =26 693 649 =1 1058 =33 =-2 =-28
tree soc2_and_iso_combined 690 1049 247 294 670 506 468 141 889 5243 5257 4310 3563 =19 =-13 =-12 =-13 =-17 =-22 =-17 =-25 973 =-39 =5 =-24 =-25 =-25 =-30 =-31
tree soc2_and_iso_combined 288 1479 372 166 1337 660 1486 184 4166 107 =6 =-20 =15 1090 =7 =-20 =16 =15 =15 =20 13 177 =35 =-7 =-8 =36 1012 =31 =-20
tree soc2_and_iso_combined 526 2914 5347 24 5352 5312 272 676 5311 744 1292 883 2 =-26 =11 414 =11 =-25 =15 =16 =19 =17 =12 =15 =22 =14 =33 =28 =34
tree soc2_and_iso_combined 1100 152 1282 643 24 1075 172 1073 757 560 =-33 =4 =5 =5 1740 1073 1256 473 =24 =-12 =-21 =-21 =-13 =15 =10 =18 =27 =-24 =26
tree soc2_and_iso_combined 843 317 2106 773 2128 1337 730 343 796 5 1100 5272 =-35 =9 =3 =12 =11 =15 =16 =17 =21 2271 1345 =17 =-25 =-33 =15 =20 =23
tree soc2_and_iso_combined 1651 1422 4484 454 232 45 768 271 156 =-32 =10 8 837 715 344 =18 =-15 =-13 =-20 =-34 =-33 =23 =21 884 =-35 =18 =-26 =-20 =26
tree soc2_and_iso_combined 526 895 2764 226 1795 32 5347 1257 1137 512 =-7 272 1073 =-36 =-9 =6 =12 4239 184 =-22 =17 =21 =21 =15 =14 =16 =23 =17 =27
tree soc2_and_iso_combined 843 1593 663 1209 806 1195 407 45 1402 1293 1157 =-23 =8 =4 =3 420 =16 =-18 =13 =15 =17 =20 903 837 =23 =-10 =-13 =18 =28
tree soc2_and_iso_combined 317 318 1593 204 232 130 563 488 =-20 512 =23 990 =-25 =14 342 =-49 =3 76 474 879 =11 =-19 =15 =33 =19 =-33 =17 =24 =29
tree soc2_and_iso_combined 404 152 1694 260 =-29 754 271 172 =-24 =11 983 2171 420 =33 619 =19 =-22 =-17 =-25 =-21 =-22 487 =-37 =6 611 271 =-1 =30 =-16
tree soc2_and_iso_combined 499 843 2432 99 4334 538 1085 =-25 =1 =7 40 492 =-20 =11 =18 536 1763 1216 955 =-22 =15 =21 =24 =21 =18 =20 705 =30 =-4
tree soc2_and_iso_combined 514 2914 1719 825 5381 5106 2740 1430 1256 5359 5373 976 =-6 2722 5401 =21 =-11 =-12 =-10 =-11 =-20 =-13 =-15 =-25 =-26 =-23 =-30 =30 =-26
tree soc2_and_iso_combined 108 =-36 1274 592 1160 5197 371 361 911 2062 =15 =-11 =29 =-15 =-10 116 1706 =11 =-20 =-38 911 465 =-27 =8 =6 =-17 990 =-28 =3
tree soc2_and_iso_combined 80 5366 514 44 =-30 1014 2914 895 1187 87 28 =8 5248 =-16 =25 130 2113 28 =-24 =3 =18 =22 =-21 =19 =25 =-30 =-28 =-28 =19
tree soc2_and_iso_combined 404 843 406 4151 23 475 =-19 =14 100 =-19 1106 =15 222 =6 =-34 =-36 =28 483 =-6 =34 512 =32 156 483 =-30 =4 23 =-4 =33
tree soc2_and_iso_combined 4484 648 690 2079 2740 976 =-14 4131 1160 142 43 512 2136 =23 =-19 =-12 5402 =29 =-9 =-15 =-7 =-17 =-23 =-24 =-29 3 =-39 =-1 =-30
tree soc2_and_iso_combined 108 =-29 569 2279 5247 890 335 =7 536 631 5374 71 =-27 =8 =12 =10 106 =-16 =21 315 1390 =11 =-16 =33 =23 =33 641 =-28 =10
tree soc2_and_iso_combined 563 413 218 320 78 =-37 =1 =-3 175 =-13 =32 1390 5386 312 =23 =-9 =-15 5313 4065 5248 =-19 =11 =14 =20 130 =-25 241 =24 =-20
tree soc2_and_iso_combined 514 318 648 1350 14 352 1407 541 4255 3326 755 891 563 =-15 =-39 =5 =9 =11 =18 =20 =20 =22 =17 =32 =-13 =35 23 =-45 =17
tree soc2_and_iso_combined 895 1288 5310 362 418 1683 23 =-30 125 37 175 =-35 767 =-20 =9 =12 =20 =15 =18 3 =17 =-13 1679 =-5 =26 4 =32 =-15 =26
tree soc2_and_iso_combined 843 288 1413 1060 264 1292 744 1100 1708 978 1860 =-25 =6 374 =-10 =18 =10 =0 =11 =16 =10 =19 =26 807 =31 =-19 409 =38 =3
tree soc2_and_iso_combined 140 =-30 62 247 204 955 812 1151 5344 3687 55 22 331 5386 =27 =-5 1090 =13 =-30 =0 =-14 =-19 =-20 =-18 =-19 =-16 =-16 =-32 =24
tree soc2_and_iso_combined 1756 5352 5297 3372 368 1196 483 1426 1266 =-7 =-35 397 =26 =-16 5276 569 1225 =10 =-22 1266 =-33 =15 =28 =19 =-25 =22 =23 =24 =27
tree soc2_and_iso_combined 619 144 660 5296 1136 3326 1402 2764 104 1143 =-21 =11 =2 =17 =19 =14 =18 =24 =24 420 =33 =-6 1368 418 663 =-25 =6 =18 =25
tree soc2_and_iso_combined 1160 5367 404 506 203 =-23 145 =13 2113 116 175 =-11 =30 =-12 716 =-31 =17 =-20 23 736 1041 =24 2113 =19 =-18 =-21 =35 =-33 =-23
tree soc2_and_iso_combined 1160 592 1256 203 =-26 731 232 1717 1322 638 7 172 583 =16 =-10 =-27 =5 =26 =25 =26 =23 =-18 =-26 =-23 890 73 =-36 =2 =6
tree soc2_and_iso_combined 650 5311 5349 1461 190 1350 506 998 73 1717 5247 638 =-11 =16 =12 =19 =11 871 =-29 =9 =-24 =19 =18 =-27 =-37 =21 320 =28 =-8
tree soc2_and_iso_combined 1337 194 690 2081 4390 843 73 619 227 =-7 880 136 =-3 =25 =24 1679 =-20 =10 23 =-20 =23 427 =34 =-14 =-19 =-17 =-28 =-26 =30
tree soc2_and_iso_combined 514 404 3 890 106 =-23 =9 =26 190 5246 5309 125 136 =-26 =12 =14 =15 =11 =17 581 1747 566 5403 =25 =-6 =-4 =-7 =-9 =-25
tree soc2_and_iso_combined 232 5314 2570 359 100 3349 5010 452 848 1747 589 =-31 =2 =3 =5 =11 =20 =20 34 4 =-10 =19 542 =27 =-19 =21 =25 =25 =20
tree soc2_and_iso_combined 404 1479 5305 1337 1582 570 452 158 1152 895 922 1486 =-25 =4 =5 =3 =8 =9 =13 =19 =14 =19 =23 =30 628 514 =19 =-17 =-20
tree soc2_and_iso_combined 563 218 2278 2271 3017 1090 883 581 676 =-23 =6 =6 =9 =4 =16 =15 =16 1390 206 =32 =0 117 =-18 =11 5275 1233 =-5 =-36 =24
tree soc2_and_iso_combined 513 843 5307 5347 796 108 =-33 663 619 178 275 876 2107 25 =-20 =6 =11 =13 =12 =18 =-23 =4 =17 =24 =26 =17 90 =31 =-11
tree soc2_and_iso_combined 1475 108 =-26 1275 1049 690 1160 99 133 2192 4111 420 1067 =28 =-6 =-11 =-11 =-14 1233 =-2 =-33 =21 553 =9 =-27 =-23 =-25 =-19 =-28
tree soc2_and_iso_combined 204 4731 2511 816 1422 5305 5255 1582 99 836 272 226 4214 =-22 =7 =11 =12 =18 502 =1 =22 =17 =23 =26 =22 =-26 =-25 =35 =-25
tree soc2_and_iso_combined 648 4919 167 =-25 889 569 1090 1834 238 55 420 =26 28 372 =-25 =10 =17 =-10 =-12 =-19 2278 =4 =-23 5084 =-25 =16 =-22 =-31 =-16
tree soc2_and_iso_combined 5097 816 65 299 1078 1901 2354 657 7 619 =10 =-9 1014 581 5404 3634 =26 =-10 =-11 =-8 =-10 =-13 =-15 =-20 =-13 =-18 =-20 =-26 =-26
tree soc2_and_iso_combined 406 5246 147 2764 352 1282 883 168 1496 1775 1622 404 =-27 23 =-17 =8 =4 =6 =5 =4 =10 =19 42 =-5 =21 =19 =21 =15 =28
tree soc2_and_iso_combined 884 453 1100 57 1423 1740 =-6 =-35 =14 685 172 =-12 =31 =-21 57 =27 =-7 =-27 271 =-22 803 977 5375 2114 =33 =-3 =-5 =-4 =-15
tree soc2_and_iso_combined 108 =-23 5201 514 2079 649 51 1275 342 338 76 =4 =29 =-18 =-15 =-21 =26 584 342 =34 =1 545 553 =16 =-23 =17 =-17 =-17 =-20
tree soc2_and_iso_combined 1282 5347 5265 660 406 2279 1106 394 1683 381 2432 386 5263 =-21 =6 =10 =8 =14 =14 =16 230 =-8 =18 =21 =25 =21 =23 =24 =30
tree soc2_and_iso_combined 951 261 5246 552 204 338 5405 72 62 1422 =0 =23 =26 641 175 736 =11 =-18 =26 =39 1407 =-22 =17 =-12 =-11 =-16 =34 =-22 =-25
tree soc2_and_iso_combined 260 =-28 74 1446 592 188 2081 1834 1930 169 1274 1430 374 =19 1428 =-7 =17 =-3 =-4 =-10 =-16 =-13 =-14 =-20 =-15 =-22 890 =-31 =10
tree soc2_and_iso_combined 5394 4131 73 63 372 106 =-16 1414 315 =-5 =13 1139 =23 =-9 =30 362 186 =-38 =5 =10 23 =-12 186 315 =23 =-6 =39 =-21 =-20
tree soc2_and_iso_combined 454 483 440 532 271 23 =-25 =8 4315 180 =25 685 =9 =-23 =-7 =-24 =-27 1090 180 2233 738 =35 =-1 =-10 =-4 4315 =-21 =15 =-20
tree soc2_and_iso_combined 2131 2 5239 5352 3305 62 310 1679 1108 1241 1101 738 663 =-25 =-2 =3 =3 =8 =9 =4 =16 563 =24 =-18 =11 =18 =16 =20 =22
tree soc2_and_iso_combined 1041 167 =-26 670 247 5152 194 110 2114 5369 2021 434 354 506 =21 =-3 =-8 =-7 =-10 =-11 1073 =-25 =6 =-22 =-22 =-23 =-21 =-24 =-19
tree soc2_and_iso_combined 304 895 880 45 317 1257 431 998 265 1073 490 342 =-13 =10 =15 =-23 =20 =-30 =19 28 =-11 =22 =20 =21 1740 =22 =-8 =27 =-29
tree soc2_and_iso_combined 514 318 76 4256 641 1763 876 73 1075 643 88 589 1282 =-23 =11 =9 =10 =14 =17 1233 =-3 =16 =22 =21 =15 =-25 =21 =27 =-22
tree soc2_and_iso_combined 1282 318 5305 3305 1139 1350 1763 394 364 80 598 280 =-23 =6 =5 =2 =7 =13 =10 335 =-10 =30 =9 =15 =23 409 =31 =-7 =29
tree soc2_and_iso_combined 2128 62 232 5297 67 2550 1075 389 3017 4238 718 275 =-26 =-2 =0 =10 =11 =15 =15 =16 =14 =20 312 514 =29 =-9 =-15 =16 =28
tree soc2_and_iso_combined 0 5248 1679 1593 5312 2550 5283 2988 1085 5246 2274 =-21 =2 =1 =11 =11 =12 =16 =13 =10 =12 =19 367 1067 5386 =26 =-6 =-7 =-11
tree soc2_and_iso_combined 55 7 227 =-25 767 =-6 =18 100 1538 23 72 156 =-6 =20 =21 =-27 =-27 23 =-14 569 222 685 =45 =-5 335 =23 =-18 =-12 =-27
tree soc2_and_iso_combined 1160 13 341 130 362 111 =-5 =24 1459 =29 404 =18 =-15 641 =-15 72 =-12 =24 =-21 474 425 875 =19 =-16 =-17 950 =40 =0 =-16
tree soc2_and_iso_combined 55 308 =-16 693 768 3486 1049 1321 1045 1122 323 3400 625 42 512 =6 =22 =32 =-2 =-5 =-6 =-6 =-10 =-11 =-16 =-16 =-12 =-21 =-32
tree soc2_and_iso_combined 563 203 =-23 973 998 =3 =-32 177 1186 218 499 911 =-11 =11 =18 =22 =-28 13 1186 =-11 =25 =27 911 251 79 =10 =-19 =-37 =13
tree soc2_and_iso_combined 4919 2165 308 =-21 5290 565 911 569 232 32 1216 =7 =-14 =-24 =34 583 =-28 =7 723 =31 =-7 871 =-27 1402 =27 =-9 =-23 =-25 =-29
tree soc2_and_iso_combined 1216 288 879 495 513 172 1073 716 =-13 =19 649 =-18 =29 230 43 =-25 =10 =25 =27 =-24 5406 335 =8 =-18 =16 =23 1423 =-32 =10
tree soc2_and_iso_combined 1422 25 1756 166 718 1395 122 1538 1075 138 1209 583 =-31 =-10 =6 =5 =11 =6 =15 =15 =16 =20 =22 4104 1997 =20 =-7 =-13 =-23
tree soc2_and_iso_combined 4731 230 648 5350 166 789 624 2067 1046 =-10 =10 =13 =15 =-19 =20 =22 =-30 425 133 =-2 648 =26 251 =13 =-18 315 =-26 =12 =21
tree soc2_and_iso_combined 843 332 5370 2550 1258 5399 1572 1363 1200 190 232 171 =-18 =8 569 =12 =-18 =4 =8 =11 =12 =-31 =15 =17 =23 =25 100 =30 =-2
tree soc2_and_iso_combined 499 1413 1756 62 553 843 178 2113 1775 757 =-26 1411 =13 =-16 =9 =-1 =10 =14 67 =-21 =9 63 =19 =-9 =18 =23 705 =26 =-9
tree soc2_and_iso_combined 483 133 288 513 317 1033 335 5197 =-15 =23 =-32 =11 =18 =23 =16 299 1510 =21 =-17 =-16 569 311 5407 =24 =-8 =-10 487 =-20 =12
tree soc2_and_iso_combined 1275 532 387 116 1186 1396 1054 1414 23 433 =-17 =13 =11 =10 23 =28 =-1 =-17 =28 23 =-20 =3 320 =-26 =8 =-23 641 =-26 =4
tree soc2_and_iso_combined 167 =-25 5359 532 1327 50 1430 521 673 495 152 5263 374 299 =26 =-6 =3 =-9 583 =-18 =11 =-10 =-14 =-15 =-9 =-15 =-17 =-22 =-15
"""
}
