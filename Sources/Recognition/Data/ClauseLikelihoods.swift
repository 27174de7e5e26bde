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
feature word soc
feature word suppli
feature maintain > otherISO
feature engage > certificate
feature supplier > certificate
feature maintain > service
feature maintain > agentMark
feature both > onRequest
feature duty > conjunction
feature before right anaphor
feature duty > allowLapse
feature supplier > iso27001
feature unstated duty
feature main aspiration preposition
feature alternative > soc2
feature supplier > maintain
feature word interr
feature main duty iso27001
feature certificate > conjunction
feature supplier > blocker
feature supplier > subprocessor
feature before duty certificate
feature before not-duty duty
feature buyer > duration
feature main duty engage
feature supplier > election
feature certificate > duration
feature maintain > conjunction
feature accredited
feature word maintain
feature iso27001 > maintain
feature relative > cover
feature before duty duty
feature preposition
feature word 27001
feature iso27001 > certificate
feature duty > both
feature supplier > accredited
feature word stay
feature anaphor > buyer
feature word covena
feature maintain > both
feature certificate > iso27001
feature otherISO > duration
feature word contro
feature engage > duration
feature buyer duty
feature access > iso27001
feature main aspiration maintain
feature main duty maintain
feature iso27001 > duration
feature main not-duty duration
feature otherISO
feature duty > duration
feature maintain > certificate
feature word sub
feature assure > maintain
feature territory > soc2
feature either > iso27001
feature supplier
feature conjunction > contractTerm
feature duration > maintain
feature word remain
feature word term
feature word iec
feature main duty conjunction
feature main duty buyer
feature before duty buyer
feature word subcon
feature weak
feature supplier > duration
feature duty > certificate
feature maintain > duration
feature certificate > duty
feature subprocessor > duty
feature main aspiration iso27001
feature flowDown > maintain
feature conjunction > otherISO
feature main duty either
feature duty > notObliged
feature negation > maintain
feature main duty certificate
feature duration > iso27001
feature provide > certificate
feature duration > contractTitle
feature supplier > notify
feature subprocessor > iso27001
feature negation > lapse
feature before duty obligation
feature main duty otherISO
feature word certif
feature subprocessor > maintain
feature otherCertificate
feature maintain > alternative
feature word zertif
feature duty > maintain
feature word long
feature certificate
feature length 16
feature before duty subprocessor
feature duty > typeTwo
feature before aspiration duty
feature word covenants
feature maintain > typeTwo
feature word 2022
feature duration > breach
feature supplier > duty
feature maintain > accredited
feature conjunction > soc2
feature allowLapse > lapse
feature duration > duration
feature iso27001 > accredited
feature maintain > relative
feature word keep
feature iso27001 > contractTitle
feature main not-duty expiry
feature main duty participle
feature word 41
feature iso27001 > conjunction
feature main duty service
feature main duty accredited
feature main not-duty lapse
feature main duty both
feature word contin
feature aside duty conjunction
feature scope > conjunction
feature word ii
feature subprocessor > accredited
feature negation > certificate
feature duration > participle
feature iso27001
feature certificate > alternative
feature conjunction > supplier
feature word custom
feature word must
feature iso27001 > soc2
feature word until
feature word whole
feature supplier not-duty
feature buyer > certificate
feature recertify > iso27001
feature iso27001 > accreditationBody
feature word throughout
feature certificate > soc2
feature certificate > maintain
feature supplier duty
feature duration > buyer
feature accreditationBody > accredited
feature duty > contractTitle
feature word accredited
feature undergo > typeTwo
feature scope
feature word times
feature word certificat
feature word valid
feature word securi
feature duty > iso27001
feature alternative > typeTwo
feature service > iso27001
feature flowDown > certificate
feature site > iso27001
feature main duty typeTwo
feature maintain > nominalDuty
feature word warrants
feature before duty supplier
feature negation > allowLapse
feature provide
feature notify
feature soc2 > audit
feature maintain > iso27001
feature duration > supplier
feature duration > lapse
feature word zertifizie
feature main duty number
feature conjunction > certificate
feature subprocessor
feature supplier > alternative
feature duty > blocker
feature conformity > iso27001
feature duration > conjunction
feature assure > breach
feature iso27001 > alternative
feature blocker > iso27001
feature territory > supplier
feature control
feature supplierAndSubprocessors duty
feature subprocessor > certificate
feature word have
feature conjunction > both
feature duty > accredited
feature conjunction > subprocessor
feature hedge > maintain
feature assure > contractTitle
feature word 2
feature territory > certificate
feature main duty election
feature forbidden > lapse
feature certificate > service
feature word agreem
feature word throug
feature word houdt
feature duty > sameDuty
feature supplier > provide
feature certificate > forbidden
feature main duty duration
feature maintain > cover
feature undergo > iso27001
feature notify > certificate
feature maintain > onRequest
feature before duty duration
feature main not-duty iso27001
feature word aufrechtzu
feature word unbroken
feature pronoun > nominalDuty
feature presentDuty > iso27001
feature otherISO > conjunction
feature maintain > election
feature duration > certificate
feature before duty maintain
feature nominalDuty
feature soc2 > maintain
feature certificate > contractTitle
feature word breach
feature duration > duty
feature word condit
feature negation > engage
feature duty > soc2
feature weak > certificate
feature assure > negation
feature word annual
feature main statement preposition
feature host > maintain
feature either > alternative
feature pronoun > soc2
feature certificate > accredited
feature obligation > supplier
feature access > duration
feature control > iso27001
feature notObliged > iso27001
feature word was
feature typeTwo > certificate
feature word bar
feature nominalDuty > relative
feature buyer > iso27001
feature before duty occasion
feature alternative
feature supplier > otherISO
feature hedge > iso27001
feature flowDown > service
feature maintain > accreditationBody
feature condition > anaphor
feature otherISO > certificate
feature either > certificate
feature main not-duty certificate
feature obligation > duty
feature contractTitle
feature duty > alternative
feature supplier > conjunction
feature main duty renew
feature main not-duty allowLapse
feature accredited > duration
feature duration > contractTerm
feature negation > expiry
feature duty > lacks
feature length 24
feature iso27001 > nominalDuty
feature engage > duty
feature certificate > accreditationBody
feature before duty iso27001
feature host duty
feature territory > duty
feature lacks > certificate
feature obligation > certificate
feature both > maintain
feature word at
feature iso27001 > duty
feature typeTwo > audit
feature main statement obligationHead
feature word and
feature word while
feature conjunction > onRequest
feature word interrupte
feature maintain > pronoun
feature nominalDuty > certificate
feature iso27001 > provide
feature agentMark > duration
feature iso27001 > occasion
feature word it
feature supplier > flowDown
feature iso27001 > lapse
feature maintain > provide
feature word never
feature buyer > maintain
feature pronoun > duration
feature duration > service
feature main denial maintain
feature lacks > iso27001
feature word obliegt
feature duration > both
feature word be
feature before duty host
feature negation > lacks
feature nominalDuty > pronoun
feature obligationHead
feature certificate > agentMark
feature main duty notify
feature territory > typeTwo
feature engage > iso27001
feature main duty recertify
feature main duty preposition
feature service > participle
feature both > duty
feature allowLapse > certificate
feature lacks
feature word no
feature word shall
feature main duty negation
feature obligationHead > certificate
feature word continued
feature word seller
feature both
feature subprocessor > subprocessor
feature company > breach
feature word or
feature maintain > soc2
feature word last
feature iso27001 > notify
feature word live
feature buyer > terminate
feature sameDuty
feature word und
feature soc2 > onRequest
feature conjunction > maintain
feature word all
feature word condition
feature relative > negation
feature iso27001 > forbidden
feature typeTwo > onRequest
feature service
feature word months
feature iso27001 > pronoun
feature word contractor
feature duty > forbidden
feature allowLapse
feature word own
feature duty > subprocessor
feature word soporte
feature main duty forbidden
feature word operat
feature main aspiration certificate
feature nominalDuty > iso27001
feature word soport
feature duty > pronoun
feature duty > negation
feature annexA
feature election
feature word each
feature before not-duty both
feature host > certificate
feature occasion > certificate
feature lapse > iso27001
feature maintain > month
feature word handle
feature pronoun > notify
feature buyer > duty
feature main statement number
feature word obligation
feature word patch
feature both > typeTwo
feature maintain > supplier
feature relative > maintain
feature aside duty buyer
feature word withou
feature own > certificate
feature before duty company
feature word logs
feature main statement participle
feature certificate > month
feature own > duration
feature conjunction > alternative
feature company > assure
feature word mandatory
feature main statement both
feature word succes
feature lapse
feature nominalDuty > duty
feature duty > month
feature word stays
feature maintain > flowDown
feature provide > iso27001
feature nominalDuty > maintain
feature word well
feature word lapse
feature allowLapse > iso27001
feature subprocessor duty
feature main denial certificate
feature maintain > recertify
feature maintain > blocker
feature word day
feature blocker > certificate
feature main statement iso27001
feature copy > iso27001
feature supplier > either
feature condition > certificate
feature before aspiration supplier
feature blocker > duration
feature word remains
feature company > maintain
feature maintain > duty
feature typeTwo > iso27001
feature occasion > duty
feature relative > contractTitle
feature main statement duration
feature word contra
feature word break
feature aside statement maintain
feature assure > relative
feature main duty pronoun
feature main duty contractTitle
feature flowDown > negation
feature certificate > nominalDuty
feature weak > maintain
feature supplier > cover
feature supplier > weak
feature month
feature agentMark > certificate
feature main statement soc2
feature word period
feature word addition
feature expiry
feature certificate > terminate
feature soc2
feature day
feature certificate > relative
feature word whenever
feature occasion > supplier
feature notify > iso27001
feature agentMark > supplier
feature supplier > recertify
feature supplier > assist
feature main not-duty preposition
feature supplier > may
feature subprocessor > conjunction
feature notObliged > certificate
feature iso27001 > filler
feature word sets
feature word point
feature both > obtain
feature main not-duty lacks
feature word being
feature main duty blocker
feature supplier > notObliged
feature condition > maintain
feature word customer
feature subprocessor > supplier
feature territory > iso27001
feature before duty conjunction
feature own > maintain
feature relative > lapse
feature supplier > participle
feature word up
feature nominalDuty > supplier
feature word alive
feature aside duty duration
feature word regist
feature maintain > scope
feature word not
feature word security
feature assure > lapse
feature word networ
feature notObliged
feature negation > iso27001
feature forbidden
feature obligationHead > iso27001
feature before duty preposition
feature hedge
feature certificate > pronoun
feature word aufrec
feature word whenev
feature typeTwo > conjunction
feature weak > iso27001
feature condition > iso27001
feature supplier > buyer
feature word its
feature territory
feature conjunction > iso27001
feature length 32
feature blocker
feature duty > notify
feature own > host
feature provide > conjunction
feature participle > site
feature word iso
feature word zeitpunkt
feature before right cure
feature duration > nominalDuty
feature agentMark > iso27001
feature before duty both
feature conjunction > flowDown
feature main duty onRequest
feature supplier > renew
feature word days
feature certificate > negation
feature main duty cure
feature host > duty
feature word as
feature main statement certificate
feature conjunction > notify
feature maintain > renew
feature word registrati
feature conjunction > relative
feature renew
feature word this
feature word you
feature main duty sameDuty
feature obligation > maintain
feature pronoun > contractTerm
feature day > may
feature site
feature word inform
feature annexA > iso27001
feature word report
feature word every
feature maintain > notify
feature word holds
feature certificate > engage
feature certificate > obligationHead
feature duty > own
feature duty > lapse
feature before duty participle
feature word subsist
feature supplier > host
feature duration > soc2
feature main duty lapse
feature company > own
feature host
feature occasion > lapse
feature word award
feature word nach
feature access
feature occasion > expiry
feature word supplier
feature undergo > soc2
feature word compliance
feature word hostin
feature certificate > notObliged
feature month > pronoun
feature host > iso27001
feature main duty nominalDuty
feature participle
feature before not-duty relative
feature engage > maintain
feature word them
feature certificate > cover
feature word where
feature word order
feature own
feature word renewe
feature soa
feature site > supplier
feature before duty negation
feature pronoun > maintain
feature soc2 > duration
feature word under
feature word run
feature word warran
feature duty > breach
feature cover
feature typeTwo
feature word your
feature engage > buyer
feature participle > duration
feature maintain > conformity
feature maintain > undergo
feature negation
feature breach > contractTitle
feature word us
feature word bear
feature either
feature main statement typeTwo
feature site > conjunction
feature maintain > site
feature onRequest
feature may
feature main statement conjunction
feature word that
feature word of
feature word attestatio
feature filler > iso27001
feature word bureau
feature undergo > certificate
feature before permission supplier
feature word controls
feature main duty soa
feature word europe
feature main denial preposition
feature word la
feature conjunction > lapse
feature word editio
feature iso27001 > buyer
feature access > conjunction
feature word certified
feature company > relative
feature supplier > negation
feature word before
feature before duty pronoun
feature word review
feature alternative > certificate
feature iso27001 > relative
feature main duty provide
feature conjunction > service
feature word mandat
feature word is
feature word de
feature word compli
feature them
feature both > duration
feature assist > buyer
feature supplier > control
feature word so
feature weak > lapse
feature word delete
feature both > certificate
feature month > maintain
feature own > buyer
feature company > conjunction
feature iso27001 > recertify
feature month > buyer
feature word preser
feature word standi
feature demonstrative
feature company
feature alternative > iso27001
feature supplier > check
feature bidder > certificate
feature word an
feature day > breach
feature main not-duty service
feature word uncert
feature main duty agentMark
feature iso27001 > service
feature word cloud
feature alternative > maintain
feature length 64
feature bidder > maintain
feature word control
feature word moment
feature word recert
feature word l
feature word pass
feature flowDown > provide
feature supplier > supplier
feature word company
feature word contract
feature conjunction > conjunction
feature word the
feature word accred
feature lapse > certificate
feature main duty isms
feature hedge > duration
feature check
feature pronoun > lapse
feature word zu
feature condition > supplier
feature main not-duty pronoun
feature word hosting
feature main statement day
feature word subcontrac
feature flowDown
feature duty > recertify
feature word stored
feature maintain > isms
feature unstated not-duty
feature relative > soc2
feature certificate > business
feature word sein
feature word any
feature relative > access
feature main duty subprocessor
feature filler
feature buyer
feature word from
feature pronoun > subprocessor
feature main duty expiry
feature engage
feature participle > maintain
feature election > iso27001
feature duration > presentDuty
feature finding > iso27001
feature word states
feature obligationHead > demonstrative
feature obligationHead > buyer
feature otherISO > typeTwo
feature before right certificate
feature pronoun
feature word purpos
feature word platfo
feature agentMark > subprocessor
feature negation > supplier
feature negation > accredited
feature bidder
feature word return
feature word then
feature duration > alternative
feature pronoun > duty
feature pronoun > access
feature unstated statement
feature hedge > certificate
feature word centre
feature certificate > filler
feature flowDown > iso27001
feature duty > buyer
feature main duty occasion
feature engage > subprocessor
feature filler > maintain
feature iso27001 > participle
feature word hasta
feature word alternativ
feature word backup
feature word kept
feature word returned
feature day > relative
feature word audit
feature month > conjunction
feature main duty flowDown
feature before duty contractTerm
feature occasion > cover
feature word centro
feature condition
feature word hold
feature word possession
feature negation > buyer
feature number
feature word down
feature access > supplier
feature word parties
feature negation > duration
feature undergo > blocker
feature word edition
feature buyer > buyer
feature aside duty relative
feature word standing
feature word bis
feature word poland
feature word handles
feature duty > provide
feature before duty blocker
feature main duty assist
feature may > duration
feature word lieferante
feature obligationHead > day
feature obligationHead > supplier
feature word below
feature conjunction > negation
feature condition > negation
feature word scope
feature certificate > breach
feature word exit
feature soc2 > year
feature duration > access
feature assist > iso27001
feature word preserve
feature word end
feature main duty own
feature relative > supplier
feature word type
feature day > buyer
feature typeTwo > maintain
feature word officer
feature word darf
feature breach > lapse
feature certificate > access
feature word provid
feature word may
feature word without
feature bidder > iso27001
feature site > duty
feature conjunction > expiry
feature obligationHead > maintain
feature without
feature scope > iso27001
feature provide > typeTwo
feature relative > pronoun
feature duty > site
feature main duty alternative
feature word we
feature undergo > occasion
feature word includ
feature contractTerm
feature word if
feature main statement demonstrative
feature main aspiration weak
feature main right contractTitle
feature unstated denial
feature apply > site
feature word uninte
feature word pay
feature conjunction > agentMark
feature word during
feature provide > both
feature word keinem
feature word messag
feature before duty service
feature site > control
feature word still
feature duration > relative
feature subprocessor > sameDuty
feature word servic
feature word engine
feature word by
feature relative
feature iso27001 > agentMark
feature iso27001 > access
feature word schedu
feature word which
feature word vendor
feature otherISO > soc2
feature supplier > access
feature subprocessor > agentMark
feature main statement supplier
feature word uninterrup
feature certificate > without
feature word dienstleis
feature before permission may
feature word manage
feature main duty relative
feature condition > buyer
feature word runnin
feature word final
feature word has
feature certificate > may
feature word altern
feature word a
feature conjunction > site
feature lapse > nominalDuty
feature conjunction > territory
feature word agreement
feature word subsis
feature supplier > allowLapse
feature main statement engage
feature buyer > pronoun
feature word mantener
feature buyer > conjunction
feature relative > duty
feature alternative > duty
feature supplier > conformity
feature word body
feature word notify
feature word renewa
feature buyer > supplier
feature typeTwo > duration
feature iso27001 > business
feature accredited > agentMark
feature word requir
feature iso27001 > typeTwo
feature word agency
feature aside duty preposition
feature occasion > terminate
feature soc2 > pronoun
feature word lead
feature liability
feature main statement expiry
feature eachParty
feature pronoun > certificate
feature typeTwo > both
feature word six
feature conjunction > nominalDuty
feature maintain > access
feature provide > supplier
feature main permission conjunction
feature maintain > territory
feature pronoun > weak
feature renew > certificate
feature word held
feature word too
feature iso27001 > without
feature duty > duty
feature word been
feature iso27001 > territory
feature word processors
feature certificate > weak
feature word industry
feature remediation
feature obtain > month
feature conjunction > duration
feature relative > company
feature word member
feature length 48
feature main statement company
feature word for
feature word management
feature main statement negation
feature main statement sufficient
feature word renewed
feature certificate > flowDown
feature aside statement number
feature main statement contractTitle
feature iso27001 > flowDown
feature certificate > condition
feature soc2 > renew
feature supplier > forbidden
feature maintain > buyer
feature word promis
feature goods
feature before right buyer
feature word partie
feature word deemed
feature own > iso27001
feature before duty site
feature main statement service
feature conjunction > cover
feature maintain > own
feature agentMark > day
feature word accreditat
feature word mientras
feature duty > reference
feature supplier > isms
feature before duty own
feature word though
feature may > terminate
feature word on
feature main right iso27001
feature before right breach
feature main statement month
feature word running
feature participle > duty
feature buyer right
feature lapse > lapse
feature word provided
feature provide > nominalDuty
feature main statement agentMark
feature iso27001 > supplier
feature provide > lapse
feature lapse > alternative
feature word preced
feature conformity
feature duration > negation
feature aside statement duration
feature subprocessor > pronoun
feature service > supplier
feature word their
feature maintain > day
feature word indust
feature main statement eachParty
feature company > soc2
feature before duty number
feature word delivery
feature word such
feature length 12
feature provide > access
feature word left
feature relative > soa
feature iso27001 > day
feature cure
feature word 7
feature main permission iso27001
feature word mientr
feature iso27001 > obligationHead
feature iso27001 > engage
feature maintain > contractTerm
feature recertify > expiry
feature word two
feature maintain > insider
feature word systems
feature immediately
feature maintain > breach
feature supplier > undergo
feature occasion
feature main permission pronoun
feature word dienst
feature assure > subprocessor
feature both > iso27001
feature service > service
feature sufficient > day
feature word confirm
feature negation > pronoun
feature conjunction > without
feature main right without
feature flowDown > buyer
feature word eigene
feature auditor > iso27001
feature word next
feature word reasonable
feature nominalDuty > contractTerm
feature subprocessor > negation
feature flowDown > breach
feature word renewal
feature word bindin
feature word perman
feature presentDuty > buyer
feature word thereafter
feature soc2 > access
feature conjunction > participle
feature cover > agentMark
feature occasion > conjunction
feature word que
feature pronoun > day
feature word progra
feature conjunction > provide
feature word leverancie
feature duty > check
feature word business
feature buyer > notify
feature unstated permission
feature contractTerm > iso27001
feature own > pronoun
feature maintain > apply
feature may > conjunction
feature access > maintain
feature agentMark > alternative
feature may > contractTitle
feature word maintains
feature typeTwo > nominalDuty
feature word therea
feature participle > day
feature word with
feature day > blocker
feature word failure
feature word both
feature word compan
feature without > certificate
feature duty > access
feature word posses
feature main duty month
feature negation > access
feature unless
feature service > agentMark
feature buyer > contractTitle
feature main statement relative
feature typeTwo > renew
feature word time
feature recertify > occasion
feature word hereby
feature word same
feature certificate > audit
feature duration > undergo
feature iso27001 > condition
feature aside duty pronoun
feature word person
feature word off
feature typeTwo > year
feature word against
feature filler > duty
feature weak > conjunction
feature expiry > auditor
feature word scheme
feature conjunction > control
feature conjunction > them
feature main statement filler
feature aside statement iso27001
feature pronoun > relative
feature agentMark > occasion
feature negation > own
feature renew > negation
feature without > contractTerm
feature word nothin
feature main not-duty day
feature duty > conformity
feature expiry > iso27001
feature supplier > example
feature word reason
feature main statement cover
feature main right certificate
feature word status
feature condition > duty
feature relative > isms
feature word within
feature main statement control
feature pronoun > engage
feature day > nonconformity
feature negation > relative
feature may > engage
feature certificate > scope
feature conjunction > buyer
feature conjunction > day
feature supplier > occasion
feature duration > blocker
feature word schedule
feature main duty breach
feature soc2 > iso27001
feature word they
feature buyer > annexA
feature duration > occasion
feature word likewise
feature own > flowDown
feature expiry > duration
feature word in
feature soc2 > certificate
feature contractTerm > negation
feature company > certificate
feature word confir
feature main duty conformity
feature filler > certificate
feature aside duty certificate
feature only > pronoun
feature certificate > annexA
feature word programme
feature anaphor > cure
feature breach > duty
feature negation > duty
feature word only
feature word terms
feature main aspiration conjunction
feature word licens
feature main duty scope
feature duty > immediately
feature duty > participle
feature main statement access
feature word holding
feature word excuse
feature word described
feature territory > conjunction
feature example > iso27001
feature conjunction > may
feature apply > conjunction
feature soc2 > conjunction
feature main duty cover
feature day > certificate
feature copy
feature onRequest > iso27001
feature provide > renew
feature provide > soc2
feature word vigueu
feature word download
feature word yearly
feature word change
feature occasion > provide
feature word reissu
feature word copia
feature onRequest > conjunction
feature word annive
feature main duty access
feature provide > copy
feature main right copy
feature word produce
feature renew > buyer
feature provide > onRequest
feature word unaufg
feature main duty apply
feature buyer > copy
feature certificate > provide
feature certificate > soa
feature soa > iso27001
feature main duty copy
feature access > certificate
feature onRequest > copy
feature certificate > onRequest
feature word januar
feature occasion > copy
feature word signature
feature subprocessor > provide
feature blocker > provide
feature receivePassive > certificate
feature copy > receivePassive
feature conjunction > remediation
feature buyer > onRequest
feature provide > cover
feature main duty control
feature certificate > copy
feature word statem
feature provide > condition
feature access > duty
feature onRequest > soc2
feature supplier > both
feature buyer > renew
feature before duty copy
feature onRequest > certificate
feature word reissued
feature before duty territory
feature soa > certificate
feature word sent
feature word zertifikat
feature main right supplier
feature supplier permission
feature buyer > access
feature both > soa
feature word anniversar
feature onRequest > supplier
feature provide > pronoun
feature receivePassive > iso27001
feature provide > election
feature duty > apply
feature nonconformity
feature certificate > renew
feature word curren
feature duty > copy
feature may > copy
feature copy > buyer
feature word copie
feature renew > receivePassive
feature provide > obligationHead
feature main statement obligation
feature word supply
feature word evidence
feature presentDuty > conjunction
feature provide > soa
feature word issue
feature goods > iso27001
feature word produc
feature word annually
feature occasion > iso27001
feature duty > receivePassive
feature provide > assist
feature copy > certificate
feature receivePassive > buyer
feature certificate > buyer
feature receivePassive
feature certificate > receivePassive
feature word due
feature provide > surveillanceAudit
feature certificate > both
feature buyer > soc2
feature conjunction > renew
feature conjunction > copy
feature receivePassive > conjunction
feature main right obtain
feature conjunction > soa
feature presentDuty > renew
feature word anforderun
feature onRequest > buyer
feature word january
feature duty > soa
feature soa > pronoun
feature agentMark > provide
feature provide > goods
feature copy > day
feature word hand
feature notify > buyer
feature word notice
feature word furnished
feature word current
feature supplier > goods
feature remediation > blocker
feature provide > buyer
feature receivePassive > occasion
feature presentDuty > election
feature assist > certificate
feature word provides
feature onRequest > both
feature word aktuel
feature word pack
feature duty > presentDuty
feature word copy
feature main duty receivePassive
feature obligation > agentMark
feature supplier > presentDuty
feature iso27001 > onRequest
feature duration > provide
feature provide > day
feature main duty remediation
feature terminate
feature word uberse
feature receivePassive > without
feature main duty presentDuty
feature buyer > may
feature word survei
feature check > certificate
feature word signat
feature buyer > typeTwo
feature word applicabil
feature main right access
feature iso27001 > audit
feature soc2 > alternative
feature before duty provide
feature duty > supplier
feature word deliverabl
feature word annexes
feature copy > finding
feature check > finding
feature duty > nominalDuty
feature presentDuty > certificate
feature word del
feature word provide
feature word statement
feature word eviden
feature iso27001 > soa
feature word applic
feature main permission provide
feature word subscriber
feature obligation > soa
feature otherISO > provide
feature main statement goods
feature word auftraggeb
feature copy > duty
feature soa > conjunction
feature provide > own
feature obligation > cover
feature presentDuty > access
feature check > supplier
feature duty > assure
feature word year
feature provide > agentMark
feature service > certificate
feature presentDuty > blocker
feature soc2 > finding
feature word new
feature word spring
feature main statement copy
feature receivePassive > filler
feature goods > certificate
feature copy > supplier
feature word puis
feature word first
feature buyer > provide
feature main duty lacks
feature supplier > apply
feature word ubermittel
feature word delive
feature iso27001 > receivePassive
feature provide > contractTitle
feature finding > conjunction
feature word over
feature before duty renew
feature typeTwo > negation
feature lapse > supplier
feature cover > conjunction
feature apply > auditor
feature goods > agentMark
feature receivePassive > access
feature soc2 > notify
feature word goes
feature word sec
feature occasion > renew
feature before duty nonconformity
feature word give
feature apply > iso27001
feature word inspect
feature word enclosed
feature presentDuty > soa
feature supplier > soa
feature word das
feature word documents
feature buyer > both
feature word date
feature main statement buyer
feature word cada
feature word vigueur
feature word jeweils
feature duty > finding
feature main duty without
feature word replacemen
feature filler > contractTerm
feature supplier > service
feature participle > iso27001
feature buyer > occasion
feature certificate > lapse
feature goods > supplier
feature word plan
feature assure > iso27001
feature year > certificate
feature soa > supplier
feature presentDuty > typeTwo
feature occasion > contractTerm
feature lapse > provide
feature word i
feature word docume
feature pronoun > condition
feature certificate > supplier
feature supplier statement
feature presentDuty > supplier
feature provide > maintain
feature main duty soc2
feature may > supplier
feature before duty lapse
feature election > certificate
feature word invoic
feature word necess
feature word refere
feature typeTwo > notify
feature word sera
feature word force
feature copy > soa
feature without > goods
feature duty > flowDown
feature apply > buyer
feature word nonconform
feature word major
feature access > buyer
feature word enclos
feature word invoice
feature assure
feature supplier > finding
feature word 1
feature supplier > nominalDuty
feature access > soa
feature conjunction > access
feature scope > service
feature buyer > presentDuty
feature copy > nominalDuty
feature obtain > copy
feature both > buyer
feature provide > territory
feature relative > iso27001
feature relative > conjunction
feature word reports
feature certificate > occasion
feature word terminate
feature duty > auditor
feature nonconformity > iso27001
feature buyer > day
feature word after
feature word termin
feature word services
feature word annexe
feature provide > finding
feature word call
feature word disclo
feature soa > buyer
feature word noncon
feature conjunction > audit
feature occasion > breach
feature word available
feature word manager
feature business > flowDown
feature word subscr
feature may > access
feature supplier > receivePassive
feature goods > year
feature duration > copy
feature word 4
feature word to
feature before duty audit
feature week
feature word certificad
feature main permission preposition
feature word togeth
feature word table
feature word acredi
feature presentDuty > pronoun
feature presentDuty > alternative
feature word un
feature word februa
feature participle > provide
feature own > day
feature word rapport
feature onRequest > duty
feature copy > audit
feature word portal
feature territory > territory
feature undergo
feature word furnish
feature word given
feature word make
feature surveillanceAudit > certificate
feature presentDuty > notify
feature supplier > relative
feature lapse > duty
feature buyer > soa
feature day > supplier
feature word reques
feature word whatev
feature access > presentDuty
feature renew > duty
feature main duty audit
feature before duty onRequest
feature insider
feature without > access
feature site > provide
feature word stands
feature word el
feature word version
feature buyer > remediation
feature provide > provide
feature service > cover
feature audit > duty
feature supplier > contractTitle
feature presentDuty > own
feature word week
feature word comes
feature main duty undergo
feature aside statement soc2
feature word expiry
feature word proof
feature duty > undergo
feature assure > conjunction
feature condition > pronoun
feature day > notice
feature word send
feature word let
feature word link
feature word 30
feature word furnis
feature surveillanceAudit > business
feature certificate > certificate
feature presentDuty > soc2
feature scope > certificate
feature supplier > lapse
feature presentDuty > cover
feature word asking
feature word afschrift
feature pronoun > agentMark
feature word jedes
feature without > supplier
feature flowDown > copy
feature word february
feature conjunction > occasion
feature pronoun > buyer
feature word upload
feature presentDuty > lapse
feature main duty auditor
feature word certificac
feature word five
feature word annex
feature assist
feature typeTwo > alternative
feature presentDuty > audit
feature word together
feature word right
feature blocker > blocker
feature duty > condition
feature certificate > expiry
feature word document
feature filler > provide
feature main statement means
feature certificate > presentDuty
feature finding > buyer
feature word entitl
feature word disclosed
feature supplier > day
feature word likewi
feature business > iso27001
feature word en
feature occasion > buyer
feature day > pronoun
feature word working
feature supplier > copy
feature word one
feature relative > typeTwo
feature occasion > relative
feature word gemeente
feature word port
feature word neue
feature word b
feature word proces
feature iso27001 > negation
feature blocker > buyer
feature word quarterly
feature main duty finding
feature word scan
feature company > iso27001
feature provide > engage
feature iso27001 > both
feature maintain > copy
feature service > buyer
feature word soa
feature main right terminate
feature certificate > day
feature word april
feature relative > filler
feature discretion
feature word papers
feature copy > lapse
feature word upon
feature word vigente
feature word operator
feature audit > iso27001
feature before not-duty supplier
feature word when
feature reference > supplier
feature duty > filler
feature word su
feature may > iso27001
feature word versio
feature assure > copy
feature soa > condition
feature word handed
feature certificate > typeTwo
feature surveillanceAudit > finding
feature word afschr
feature buyer > hour
feature word agent
feature word gemeen
feature relative > provide
feature word confidenti
feature supplier > lacks
feature main statement onRequest
feature typeTwo > finding
feature word confid
feature site > certificate
feature word request
feature auditor > certificate
feature word chaque
feature day > iso27001
feature contractTerm > certificate
feature word buyer
feature duty > relative
feature breach
feature before duty relative
feature iso27001 > own
feature word certificaa
feature word insurers
feature condition > notify
feature aside duty access
feature nominalDuty > conjunction
feature word entitled
feature before duty access
feature word workin
feature onRequest > duration
feature buyer > auditor
feature breach > pronoun
feature lapse > buyer
feature notice > may
feature copy > auditor
feature presentDuty
feature iso27001 > site
feature means
feature may > relative
feature provide > service
feature word sixty
feature day > finding
feature word remind
feature main statement reference
feature condition > provide
feature word het
feature aside statement preposition
feature contractTerm > buyer
feature word au
feature duty > only
feature word asks
feature main duty supplier
feature word revise
feature filler > lapse
feature word soon
feature may > buyer
feature main aspiration hedge
feature recertify > certificate
feature expiry > certificate
feature provide > auditor
feature iso27001 > blocker
feature condition > conjunction
feature certificate > site
feature iso27001 > renew
feature word obliga
feature nonconformity > certificate
feature cover > duty
feature year > iso27001
feature aside duty participle
feature supplier > obligationHead
feature example > certificate
feature word offer
feature word jeweil
feature duty > contractTerm
feature word pas
feature word duties
feature duty > hour
feature word will
feature relative > flowDown
feature business > certificate
feature iso27001 > apply
feature word above
feature provide > alternative
feature subprocessor > access
feature participle > conjunction
feature word geldige
feature word 31
feature word payabl
feature word rappor
feature copy > own
feature finding > certificate
feature soa > own
feature apply > copy
feature election > soc2
feature main duty demonstrative
feature main denial iso27001
feature before statement buyer
feature word underl
feature duty > surveillanceAudit
feature word copies
feature word signed
feature pronoun > conjunction
feature word kick
feature word downlo
feature finding > filler
feature word surveillan
feature assure > auditor
feature word availa
feature supplier > engage
feature supplier > auditor
feature word warning
feature occasion > notify
feature reference > engage
feature word provee
feature supplier > discretion
feature main right conjunction
feature reference > iso27001
feature lapse > notify
feature day > lapse
feature main statement notify
feature relative > buyer
feature conjunction > annexA
feature agentMark > remediation
feature blocker > day
feature buyer > cure
feature supplier > obtain
feature typeTwo > buyer
feature audit > supplier
feature word platform
feature finding
feature blocker > typeTwo
feature word means
feature word processor
feature presentDuty > occasion
feature presentDuty > agentMark
feature lapse > week
feature service > pronoun
feature onRequest > finding
feature obtain > provide
feature aside duty iso27001
feature before right preposition
feature before duty agentMark
feature provide > duration
feature lapse > day
feature agentMark > typeTwo
feature buyer > service
feature main duty obtain
feature word se
feature may > flowDown
feature main duty hour
feature main denial notObliged
feature blocker > notify
feature before duty cover
feature main statement provide
feature may > day
feature buyer > agentMark
feature access > filler
feature word placed
feature word complete
feature certificate > notify
feature main duty week
feature word file
feature word demand
feature buyer > week
feature soc2 > site
feature iso27001 > expiry
feature provide > business
feature obligationHead > conjunction
feature supplier > filler
feature presentDuty > copy
feature relative > certificate
feature duty > election
feature main not-duty withhold
feature word reasons
feature provide > filler
feature breach > cure
feature provide > scope
feature service > relative
feature blocker > access
feature word what
feature buyer > audit
feature certificate > finding
feature cover > buyer
feature renew > expiry
feature word can
feature soa > copy
feature word geldig
feature duty > agentMark
feature word readin
feature word paper
feature conjunction > own
feature access > typeTwo
feature word recertific
feature word covered
feature access > agentMark
feature word certificer
feature flowDown > participle
feature word develo
feature reference > buyer
feature notify > finding
feature occasion > soa
feature word erklarung
feature soa > duration
feature pronoun > soa
feature withhold > buyer
feature agentMark > soa
feature word jour
feature word toepas
feature receivePassive > pronoun
feature soa > provide
feature negation > withhold
feature duty > control
feature soa > service
feature soa > day
feature day > soa
feature word toepasseli
feature word declaracio
feature allowLapse > access
feature word revisi
feature cover > soa
feature site > year
feature receivePassive > condition
feature word room
feature soa > duty
feature aside duty soa
feature audit > soa
feature flowDown > soa
feature main not-duty negation
feature word erklar
feature receivePassive > soa
feature soa > audit
feature word verzoek
feature aside duty condition
feature main right soa
feature soa > control
feature before right soa
feature word verklaring
feature main permission buyer
feature main denial soa
feature soa > occasion
feature access > notice
feature presentDuty > vague
feature main right preposition
feature before duty soa
feature copy > occasion
feature word read
feature provide > occasion
feature assure > annexA
feature soa > cover
feature main right auditor
feature means > soa
feature duty > isms
feature obligationHead > agentMark
feature soa > blocker
feature word declaratio
feature main permission soa
feature notObliged > soa
feature soa > soa
feature word justificat
feature soa > site
feature word revision
feature main aspiration soa
feature word consultant
feature word underlying
feature aside duty apply
feature main not-denial iso27001
feature main aspiration buyer
feature soa > negation
feature conjunction > apply
feature business > soa
feature provide > duty
feature own > provide
feature unstated aspiration
feature word verkla
feature word aplica
feature word fassun
feature word einsicht
feature example > omit
feature word amende
feature soa > omit
feature soa > auditor
feature word aplicabili
feature business > access
feature word audito
feature word 524
feature duty > withhold
feature notice
feature supplier > withhold
feature word than
feature before right supplier
feature word consul
feature soa > access
feature soa > apply
feature soa > onRequest
feature provide > control
feature word nda
feature before right allowLapse
feature word inspec
feature withhold
feature annexA > soa
feature allowLapse > check
feature access > site
feature goods > soa
feature negation > receivePassive
feature agentMark
feature word declar
feature undergo > soa
feature main not-duty soa
feature may > soa
feature allowLapse > soa
feature annexA > pronoun
feature word prepar
feature aside permission condition
feature main not-duty provide
feature word zur
feature audit > finding
feature main statement soa
feature soa > nominalDuty
feature notify > soa
feature access > contractTitle
feature copy > year
feature annexA > provide
feature weak > soa
feature soa > receivePassive
feature provide > negation
feature word customers
feature main statement pronoun
feature main denial audit
feature before right may
feature assure > apply
feature change > soa
feature annexA > apply
feature word neverthele
feature onRequest > soa
feature main right buyer
feature word prepare
feature before denial duty
feature negation > soa
feature iso27001 > cover
feature obligation
feature notObliged > finding
feature supplier aspiration
feature word register
feature word access
feature presentDuty > obligationHead
feature word sight
feature access > access
feature before not-duty soa
feature assure > control
feature day > access
feature pronoun > apply
feature main denial notify
feature supplier > remediation
feature word withho
feature word nevert
feature word chief
feature word neither
feature word isms
feature soa > relative
feature withhold > soa
feature soa > notice
feature word anwendbark
feature main right site
feature word 526
feature word demande
feature engage > check
feature own > conjunction
feature onRequest > nominalDuty
feature soa > notify
feature soa > conformity
feature apply
feature aside duty annexA
feature conjunction > conformity
feature word applied
feature engage > soa
feature isms > receivePassive
feature word recht
feature notObliged > access
feature access > negation
feature word este
feature main denial finding
feature main not-denial supplier
feature main not-duty alternative
feature receivePassive > year
feature relative > annexA
feature goods > remediation
feature soa > may
feature word examine
feature main duty year
feature control > apply
feature word open
feature own > soa
feature presentDuty > remediation
feature apply > annexA
feature iso27001 > means
feature word exclus
feature week > reference
feature engage > access
feature word auditors
feature word die
feature supplier denial
feature auditor > soa
feature negation > blocker
feature relative > control
feature word d
feature word anwend
feature word justif
feature word ground
feature word latest
feature word full
feature auditor > onRequest
feature word required
feature word assura
feature soa > maintain
feature agentMark > notice
feature obligationHead > remediation
feature word sa
feature word descri
feature receivePassive > supplier
feature word opdrachtge
feature isms > access
feature omit > soa
feature conjunction > duty
feature apply > soa
feature notObliged > provide
feature supplier > onRequest
feature notify > control
feature lacks > access
feature main not-duty receivePassive
feature word there
feature occasion > annexA
feature soa > annexA
feature provide > blocker
feature aside statement pronoun
feature word publis
feature withhold > iso27001
feature soa > finding
feature main duty allowLapse
feature main denial access
feature word see
feature control > soa
feature control > conjunction
feature word auf
feature omit > iso27001
feature buyer not-denial
feature reference
feature auditor
feature word account
feature duty > occasion
feature word jederz
feature word number
feature word 10
feature word 14
feature word disposicio
feature word uit
feature word inzage
feature word board
feature main denial provide
feature word administra
feature apply > provide
feature buyer > negation
feature buyer > blocker
feature word titulaire
feature word regula
feature surveillanceAudit
feature before not-denial may
feature conjunction > allowLapse
feature buyer > omit
feature agentMark > access
feature supplier > demonstrative
feature word 525
feature blocker > own
feature soa > reference
feature word lodged
feature before duty control
feature negation > provide
feature supplier > annexA
feature occasion > access
feature before denial supplier
feature supplier > without
feature main statement apply
feature word office
feature word auftra
feature supplier > pronoun
feature word auditor
feature business > day
feature main statement receivePassive
feature duty > week
feature main not-duty annexA
feature agentMark > conjunction
feature copy > conjunction
feature conjunction > filler
feature finding > supplier
feature word tariff
feature reference > annexA
feature day > without
feature word 815
feature check > soa
feature word follow
feature may > site
feature conjunction > finding
feature aside not-duty preposition
feature supplier > omit
feature duty > without
feature word verlan
feature word party
feature word re
feature main statement finding
feature undergo > maintain
feature word ask
feature access > relative
feature word 3
feature may > agentMark
feature word assess
feature word purcha
feature word three
feature aside statement condition
feature word our
feature word heeft
feature relative > site
feature pronoun > provide
feature word regulator
feature word receiv
feature buyer > example
feature vague
feature soa > insider
feature word drafting
feature word again
feature conjunction > blocker
feature word out
feature main duty duty
feature word authority
feature may > apply
feature access > day
feature negation > alternative
feature finding > surveillanceAudit
feature presentDuty > negation
feature condition > day
feature presentDuty > omit
feature iso27001 > surveillanceAudit
feature scope > site
feature before right number
feature undergo > duty
feature negation > conjunction
feature control > agentMark
feature main statement recital
feature buyer > relative
feature word month
feature word about
feature blocker > duty
feature before not-duty iso27001
feature main statement audit
feature soa > isms
feature filler > buyer
feature buyer > control
feature word go
feature apply > vague
feature word assist
feature pronoun > filler
feature without > soa
feature reference > conjunction
feature annexA > supplier
feature alternative > access
feature main permission supplier
feature blocker > annexA
feature word transm
feature only
feature control > supplier
feature main duty site
feature word verzoe
feature aside statement access
feature main not-duty buyer
feature relative > presentDuty
feature control > annexA
feature word van
feature omit
feature finding > relative
feature main statement occasion
feature word diligence
feature word al
feature word assurance
feature word implem
feature word 6
feature maintain > soa
feature iso27001 > iso27001
feature word note
feature buyer > receivePassive
feature notObliged > relative
feature reference > provide
feature before not-duty preposition
feature obligationHead > soa
feature blocker > may
feature word following
feature word asked
feature may > provide
feature main statement maintain
feature conjunction > pronoun
feature weak > pronoun
feature provide > without
feature duty > goods
feature annexA > duty
feature word way
feature apply > access
feature main permission certificate
feature assist > soa
feature duty > onRequest
feature buyer > condition
feature omit > annexA
feature duty > remediation
feature occasion > without
feature main right number
feature access > cover
feature conjunction > condition
feature reference > soa
feature word purchaser
feature negation > site
feature reference > finding
feature before not-duty may
feature word marked
feature word item
feature relative > both
feature service > soa
feature provide > remediation
feature isms
feature soa > only
feature apply > supplier
feature soa > agentMark
feature word 5
feature cover > service
feature word met
feature scope > cover
feature relative > relative
feature aside right relative
feature duty > engage
feature word unredacted
feature before duty engage
feature word fassung
feature before not-duty number
feature before right blocker
feature word firm
feature auditor > may
feature relative > apply
feature word accoun
feature relative > service
feature scope > duty
feature may > negation
feature duty > day
feature word data
feature word draft
feature check > conjunction
feature main not-duty breach
feature main permission access
feature notify > conjunction
feature audit
feature main duty goods
feature duty > service
feature notify > apply
feature supplier > site
feature service > site
feature main statement without
feature word implemente
feature buyer > notice
feature word once
feature word employ
feature word closed
feature word nothing
feature word page
feature main duty annexA
feature access > service
feature word meetin
feature blocker > soa
feature word system
feature omit > control
feature buyer > own
feature access > provide
feature word commun
feature word show
feature word effect
feature conjunction > omit
feature finding > duty
feature word clause
feature aside statement may
feature before duty auditor
feature notify > day
feature service > duty
feature copy > provide
feature relative > duration
feature main duty check
feature word years
feature word dilige
feature control > negation
feature aside statement buyer
feature day > conjunction
feature access > alternative
feature undergo > supplier
feature word insurer
feature conjunction > surveillanceAudit
feature duty > assist
feature undergo > conjunction
feature conjunction > reference
feature obligationHead > relative
feature word le
feature internalAudit
feature word exclusions
feature buyer > finding
feature service > conjunction
feature word suspension
feature occasion > occasion
feature word duty
feature word informatio
feature aside statement supplier
feature occasion > presentDuty
feature word provider
feature surveillanceAudit > notify
feature supplier > surveillanceAudit
feature word findings
feature surveillanceAudit > conjunction
feature surveillanceAudit > receivePassive
feature before duty surveillanceAudit
feature business > surveillanceAudit
feature word uberwachun
feature word significan
feature word findin
feature word levera
feature before duty otherISO
feature main duty surveillanceAudit
feature surveillanceAudit > day
feature word signif
feature finding > service
feature word personnel
feature finding > own
feature otherISO > buyer
feature site > finding
feature word costs
feature finding > occasion
feature word feststellu
feature auditor > surveillanceAudit
feature surveillanceAudit > service
feature before duty day
feature surveillanceAudit > insider
feature surveillanceAudit > buyer
feature main duty tellPassive
feature word outcome
feature supplier > immediately
feature surveillanceAudit > occasion
feature word hallazgos
feature immediately > surveillanceAudit
feature finding > day
feature before duty finding
feature surveillanceAudit > alternative
feature word material
feature month > finding
feature duty > otherSurveillance
feature finding > notify
feature month > surveillanceAudit
feature surveillanceAudit > relative
feature week > notify
feature main duty business
feature word seguimient
feature word festst
feature surveillanceAudit > presentDuty
feature presentDuty > finding
feature main duty filler
feature buyer > surveillanceAudit
feature immediately > finding
feature supplier > week
feature finding > otherISO
feature word since
feature otherISO > supplier
feature day > surveillanceAudit
feature word uberwa
feature word hallaz
feature word audits
feature main aspiration notify
feature business
feature surveillanceAudit > nonconformity
feature week > finding
feature word visit
feature surveillanceAudit > own
feature undergo > surveillanceAudit
feature notify > otherISO
feature reference > surveillanceAudit
feature word non
feature surveillanceAudit > auditor
feature nonconformity > surveillanceAudit
feature occasion > finding
feature surveillanceAudit > immediately
feature surveillanceAudit > isms
feature may > surveillanceAudit
feature day > duty
feature notObliged > notify
feature iso27001 > finding
feature surveillanceAudit > week
feature word finding
feature finding > agentMark
feature tellPassive > finding
feature aside duty finding
feature surveillanceAudit > supplier
feature notify > surveillanceAudit
feature word notified
feature main aspiration number
feature surveillanceAudit > provide
feature word weakne
feature finding > auditor
feature access > surveillanceAudit
feature iso27001 > week
feature surveillanceAudit > duty
feature supplier > own
feature buyer > assist
feature surveillanceAudit > iso27001
feature occasion > audit
feature surveillanceAudit > pronoun
feature fortnight > iso27001
feature main statement surveillanceAudit
feature surveillanceAudit > negation
feature word writin
feature word jedem
feature word inside
feature insider > finding
feature own > surveillanceAudit
feature notify > supplier
feature week > iso27001
feature main aspiration day
feature before right audit
feature surveillanceAudit > otherISO
feature word help
feature occasion > surveillanceAudit
feature condition > surveillanceAudit
feature word conclusion
feature week > surveillanceAudit
feature tellPassive > surveillanceAudit
feature finding > finding
feature main duty immediately
feature day > audit
feature word fortnight
feature audit > remediation
feature word lay
feature duty > otherISO
feature word reported
feature surveillanceAudit > maintain
feature presentDuty > surveillanceAudit
feature occasion > auditor
feature otherISO > notify
feature condition > nonconformity
feature notify > occasion
feature otherISO > surveillanceAudit
feature finding > business
feature word adverse
feature surveillanceAudit > audit
feature duty > fortnight
feature month > iso27001
feature word dias
feature word prompt
feature business > finding
feature notify > vague
feature word auditoria
feature word outcom
feature auditor duty
feature surveillanceAudit > agentMark
feature surveillanceAudit > remediation
feature word observ
feature word rise
feature agentMark > surveillanceAudit
feature word 25
feature word dates
feature word materi
feature word conclu
feature word weeks
feature word consequenc
feature nonconformity > duty
feature relative > surveillanceAudit
feature buyer > immediately
feature pronoun > finding
feature agentMark > isms
feature otherISO > day
feature auditor > finding
feature before duty condition
feature word seguim
feature condition > may
feature iso27001 > nonconformity
feature provide > nonconformity
feature word puttin
feature surveillanceAudit > hour
feature word notifi
feature surveillanceAudit > may
feature main aspiration finding
feature certificate > surveillanceAudit
feature word timeta
feature business > buyer
feature before right surveillanceAudit
feature duty > insider
feature day > otherISO
feature word result
feature notify > cure
feature main aspiration supplier
feature word results
feature word market
feature own > finding
feature main statement nonconformity
feature auditor > conjunction
feature word bij
feature duty > hedge
feature before permission iso27001
feature word meeting
feature duty > nonconformity
feature notify > month
feature fortnight > relative
feature word lors
feature word intern
feature finding > week
feature aside duty own
feature surveillanceAudit > cure
feature occasion > day
feature agentMark > duty
feature nonconformity > notify
feature without > notify
feature otherSurveillance
feature immediately > iso27001
feature finding > immediately
feature day > notify
feature surveillanceAudit > undergo
feature main statement business
feature word bevindinge
feature main permission finding
feature iso27001 > hour
feature weak > buyer
feature audit > notify
feature notice > audit
feature may > tellPassive
feature aside duty surveillanceAudit
feature agentMark > notify
feature word correc
feature week > conjunction
feature surveillanceAudit > blocker
feature may > finding
feature notify > presentDuty
feature lacks > finding
feature word seriou
feature word innerh
feature fortnight > finding
feature word closin
feature agentMark > finding
feature notice > day
feature nonconformity > remediation
feature surveillanceAudit > fortnight
feature day > provide
feature main permission notify
feature before duty isms
feature main duty day
feature agentMark > own
feature business > conjunction
feature negation > notify
feature word describe
feature nonconformity > occasion
feature word fortni
feature week > supplier
feature main statement alternative
feature tellPassive
feature notify > notify
feature business > presentDuty
feature nonconformity > cure
feature auditor > presentDuty
feature filler > finding
feature main statement contractTerm
feature notify > immediately
feature may > notify
feature word 12
feature week > buyer
feature filler > business
feature word writing
feature word committee
feature auditor > relative
feature certificate > nonconformity
feature word minor
feature provide > notify
feature notify > week
feature word closing
feature agentMark > auditor
feature word releve
feature otherISO > duty
feature duty > business
feature fortnight
feature check > day
feature undergo > finding
feature presentDuty > auditor
feature alternative > expiry
feature finding > nominalDuty
feature before duty filler
feature isms > duty
feature main statement auditor
feature word bevind
feature supplier > month
feature aside duty number
feature iso27001 > may
feature iso27001 > lacks
feature notify > remediation
feature word completion
feature word entida
feature notify > provide
feature blocker > conjunction
feature finding > onRequest
feature conjunction > undergo
feature agentMark > without
feature main statement host
feature surveillanceAudit > tellPassive
feature day > day
feature blocker > pronoun
feature hour > conjunction
feature before right iso27001
feature occasion > business
feature word cost
feature lapse > expiry
feature main statement week
feature before duty expiry
feature week > occasion
feature word dos
feature word innerhalb
feature word receipt
feature audit > buyer
feature year > surveillanceAudit
feature supplier > business
feature notify > agentMark
feature surveillanceAudit > lapse
feature site > surveillanceAudit
feature auditor > duty
feature otherISO > nonconformity
feature audit > surveillanceAudit
feature occasion > remediation
feature main statement own
feature filler > surveillanceAudit
feature tellPassive > day
feature relative > day
feature aside duty reference
feature filler > notify
feature day > occasion
feature main denial surveillanceAudit
feature occasion > week
feature iso27001 > auditor
feature weak > surveillanceAudit
feature word recorded
feature immediately > conjunction
feature surveillanceAudit > reference
feature word conformida
feature word sponsor
feature finding > hour
feature notify > condition
feature word confor
feature word majeure
feature notify > fortnight
feature finding > remediation
feature word record
feature word busine
feature immediately > notify
feature word sponso
feature condition > own
feature word internal
feature business > supplier
feature example
feature presentDuty > relative
feature supplier > hedge
feature surveillanceAudit > month
feature word found
feature cure > day
feature word conduc
feature remediation > remediation
feature word remedi
feature word instit
feature presentDuty > reference
feature nonconformity > pronoun
feature presentDuty > day
feature condition > auditor
feature own > duty
feature buyer > nonconformity
feature auditor > supplier
feature main right surveillanceAudit
feature finding > apply
feature word reporting
feature notify > lapse
feature auditor > negation
feature finding > tellPassive
feature month > occasion
feature relative > notify
feature month > notify
feature business > notify
feature pronoun > remediation
feature duty > cure
feature auditor > notify
feature notify > relative
feature word made
feature word calend
feature auditor > buyer
feature business > remediation
feature hour
feature surveillanceAudit > without
feature certificate > auditor
feature word conducted
feature finding > nonconformity
feature relative > finding
feature without > finding
feature word voor
feature buyer > business
feature surveillanceAudit > filler
feature nonconformity > finding
feature day > presentDuty
feature may > occasion
feature word conseq
feature word 24
feature main right finding
feature nonconformity > day
feature word share
feature word bank
feature word letter
feature main statement blocker
feature word client
feature word bad
feature auditor > provide
feature audit > day
feature aside statement surveillanceAudit
feature word need
feature blocker > finding
feature maintain > lapse
feature main statement remediation
feature word hours
feature word conformite
feature surveillanceAudit > apply
feature notify > pronoun
feature word hauptabwei
feature supplier > condition
feature word dem
feature main permission surveillanceAudit
feature notify > business
feature audit > pronoun
feature word are
feature remediation > conjunction
feature duty > audit
feature notify > audit
feature conjunction > presentDuty
feature negation > surveillanceAudit
feature pronoun > supplier
feature word promptly
feature maintain > occasion
feature buyer > lapse
feature word majeur
feature main permission day
feature finding > maintain
feature business > auditor
feature nonconformity > conjunction
feature main statement cure
feature condition > finding
feature word calendar
feature word ten
feature word deleted
feature relative > reference
feature word timetable
feature word der
feature tellPassive > iso27001
feature word outsou
feature before right finding
feature business > occasion
feature word certifier
feature day > cure
feature supplier > agentMark
feature filler > day
feature word weight
feature word advers
feature word action
feature word comple
feature word clinic
feature nonconformity > supplier
feature day > remediation
feature business > audit
feature service > day
feature nonconformity > buyer
feature nonconformity > business
feature onRequest > cure
feature nonconformity > auditor
feature presentDuty > nonconformity
feature isms > remediation
feature conjunction > nonconformity
feature supplier > nonconformity
feature recertify > nonconformity
feature condition > goods
feature audit > nonconformity
feature alternative > nonconformity
feature word corrective
feature nonconformity > presentDuty
feature duty > tellPassive
feature relative > remediation
feature word closure
feature nonconformity > provide
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
feature word dated
feature tellPassive > nonconformity
feature immediately > nonconformity
feature word cliente
feature word acciones
feature word engineer
feature remediation > cure
feature immediately > remediation
feature hour > iso27001
feature both > reference
feature relative > audit
feature main duty nonconformity
feature word closur
feature buyer > undergo
feature word remediatio
feature nonconformity > blocker
feature word accion
feature word relevee
feature remediation > them
feature auditor > cure
feature word massna
feature goods > blocker
feature before duty goods
feature notify > goods
feature supplier > breach
feature nonconformity > week
feature finding > cure
feature nonconformity > reference
feature nonconformity > immediately
feature own > supplier
feature week > remediation
feature goods > provide
feature relative > insider
feature word personal
feature nonconformity > audit
feature notObliged > nonconformity
feature word direct
feature nonconformity > hour
feature word finds
feature occasion > participle
feature condition > remediation
feature remediation > notify
feature blocker > insider
feature own > audit
feature auditor > immediately
feature goods > day
feature word root
feature immediately > blocker
feature goods > nonconformity
feature nonconformity > otherISO
feature agentMark > insider
feature word correct
feature buyer > contractTerm
feature word haupta
feature notify > only
feature nonconformity > service
feature word melden
feature blocker > agentMark
feature otherISO > remediation
feature buyer > goods
feature cure > remediation
feature nonconformity > nominalDuty
feature supplier > audit
feature main duty internalAudit
feature main aspiration nonconformity
feature nonconformity > relative
feature remediation > notice
feature word einen
feature remediation > nominalDuty
feature word mayor
feature word jours
feature conjunction > auditor
feature aside statement nonconformity
feature nonconformity > own
feature aside duty insider
feature notify > participle
feature blocker > flowDown
feature nonconformity > tellPassive
feature word 72
feature hedge > day
feature word quaran
feature occasion > nonconformity
feature remediation > provide
feature word deadli
feature aside statement finding
feature remediation > duty
feature word submit
feature word trustees
feature conjunction > cure
feature word sieben
feature recertify > notify
feature before duty remediation
feature word custod
feature main not-duty remediation
feature word repair
feature auditor > remediation
feature isms > buyer
feature onRequest > notify
feature word target
feature aside duty nonconformity
feature word agains
feature conjunction > notice
feature agentMark > pronoun
feature remediation > undergo
feature remediation > day
feature hour > nonconformity
feature word mit
feature own > auditor
feature word massnahmen
feature own > nonconformity
feature word toute
feature word toda
feature word would
feature auditor > notice
feature word presta
feature access > nonconformity
feature aside duty day
feature before not-duty nonconformity
feature word signalee
feature before permission nonconformity
feature week > nominalDuty
feature notify > without
feature notice > remediation
feature word known
feature main statement year
feature word organi
feature word prestatair
feature auditor > day
feature word light
feature recertify > lapse
feature word steps
feature word correction
feature main statement notice
feature word afwijking
feature word betwee
feature remediation > iso27001
feature word conformity
feature word actions
feature duty > notice
feature goods > notify
feature finding > pronoun
feature immediately > provide
feature buyer > notObliged
feature word cause
feature agentMark > business
feature may > remediation
feature remediation > supplier
feature iso27001 > notice
feature pronoun > cure
feature word set
feature iso27001 > undergo
feature recertify > duty
feature aside duty remediation
feature remediation > buyer
feature year
feature own > notify
feature goods > duty
feature hedge > nonconformity
feature remediation > access
feature hedge > notify
feature auditor > pronoun
feature iso27001 > immediately
feature word 48
feature cure > conjunction
feature word eine
feature word sind
feature word aus
feature notObliged > alternative
feature provide > cure
feature word plazos
feature hour > certificate
feature word raised
feature main duty contractTerm
feature iso27001 > internalAudit
feature relative > may
feature word author
feature isms > notify
feature main duty reference
feature nonconformity > maintain
feature word attach
feature notice > blocker
feature supplier > hour
feature day > auditor
feature alternative > conjunction
feature word tell
feature condition > audit
feature cure > buyer
feature certificate > remediation
feature business > relative
feature word between
feature day > week
feature word por
feature before duty week
feature word withdr
feature word putting
feature word dix
feature supplier > notice
feature weak > supplier
feature before permission day
feature notice > conjunction
feature day > only
feature recertify
feature word jede
feature word correctiva
feature iso27001 > only
feature word opdrac
feature before duty weak
feature main denial nonconformity
feature occasion > may
feature main aspiration provide
feature audit > cure
feature nonconformity > notice
feature week > provide
feature word disclose
feature iso27001 > month
feature word truste
feature day > reference
feature auditor > occasion
feature cure > blocker
feature notify > blocker
feature business > provide
feature supplier > cure
feature nonconformity > may
feature word organisme
feature word herstelpla
feature notify > hour
feature word suspen
feature word cinco
feature word milestones
feature weak > auditor
feature word est
feature notice > buyer
feature alternative > buyer
feature notify > alternative
feature word conformanc
feature word las
feature provide > notice
feature buyer > year
feature isms > iso27001
feature blocker > week
feature aside statement relative
feature main denial alternative
feature agentMark > blocker
feature main aspiration remediation
feature word signal
feature pronoun > pronoun
feature auditor > service
feature notify > auditor
feature iso27001 > isms
feature word owes
feature buyer > only
feature notify > year
feature agentMark > presentDuty
feature negation > nonconformity
feature word charge
feature audit > conjunction
feature condition > presentDuty
feature word een
feature tellPassive > remediation
feature word issued
feature word les
feature hour > remediation
feature auditor > blocker
feature alternative > finding
feature alternative > notify
feature word herste
feature remediation > pronoun
feature lapse > nonconformity
feature agentMark > buyer
feature finding > provide
feature word sous
feature main statement lapse
feature before duty notify
feature certificate > recertify
feature recertify > month
feature word rechtzeiti
feature recertify > reference
feature year > recertify
feature conjunction > recertify
feature buyer > expiry
feature undergo > expiry
feature recertify > supplier
feature recertify > relative
feature relative > recertify
feature otherCertificate > expiry
feature word vor
feature word afgerond
feature undergo > recertify
feature flowDown > renew
feature word rezert
feature word perfor
feature word abzuschlie
feature word af
feature renew > iso27001
feature recertify > filler
feature lapse > recertify
feature undergo > agentMark
feature hedge > recertify
feature recertify > undergo
feature duty > renew
feature expiry > recertify
feature undergo > lapse
feature presentDuty > expiry
feature recertify > nominalDuty
feature agentMark > company
feature access > undergo
feature word rechtz
feature hedge > undergo
feature recertify > renew
feature iso27001 > year
feature word avant
feature word vencim
feature main aspiration undergo
feature otherISO > occasion
feature lapse > undergo
feature flowDown > occasion
feature recertify > conjunction
feature duty > expiry
feature word cycle
feature word abzusc
feature assure > renew
feature iso27001 > company
feature occasion > year
feature relative > expiry
feature main aspiration occasion
feature before duty recertify
feature main aspiration recertify
feature recertify > agentMark
feature word life
feature renew > occasion
feature word old
feature certificate > company
feature word rondt
feature recertify > access
feature main aspiration lapse
feature supplier > expiry
feature duration > renew
feature buyer > recertify
feature word lopend
feature relative > renew
feature recertify > year
feature certificate > undergo
feature word occurs
feature site > recertify
feature recertify > day
feature word ahead
feature occasion > undergo
feature assure > recertify
feature word interval
feature renew > lapse
feature recertify > maintain
feature recertify > decision
feature obtain
feature undergo > participle
feature main aspiration expiry
feature recertify > obtain
feature word decision
feature word expire
feature word runs
feature assure > duty
feature word hercer
feature before duty year
feature renew > filler
feature agentMark > year
feature word voordat
feature assure > occasion
feature word hercertifi
feature word finished
feature own > lapse
feature main statement presentDuty
feature own > occasion
feature onRequest > participle
feature renew > month
feature occasion > otherCertificate
feature recertify > negation
feature word validity
feature word renouvelle
feature word interv
feature allowLapse > recertify
feature aside statement recertify
feature recertify > blocker
feature agentMark > expiry
feature filler > expiry
feature aside duty occasion
feature word erneuert
feature word recertify
feature aside duty expiry
feature expiry > expiry
feature presentDuty > duty
feature undergo > nominalDuty
feature word renew
feature word ablauf
feature word verstrijkt
feature immediately > recertify
feature undergo > onRequest
feature main aspiration renew
feature undergo > filler
feature obtain > expiry
feature word timely
feature word decisi
feature word good
feature recertify > pronoun
feature word antes
feature renew > relative
feature recertify > accredited
feature word transition
feature main duty decision
feature duty > year
feature recertify > may
feature agentMark > participle
feature otherCertificate > lapse
feature presentDuty > recertify
feature word slippa
feature year > without
feature weak > occasion
feature main statement recertify
feature renew > pronoun
feature expiry > duty
feature word responsibl
feature renew > lacks
feature word erneue
feature word march
feature day > condition
feature nominalDuty > recertify
feature word earlie
feature supplier > otherCertificate
feature aside duty without
feature expiry > conjunction
feature relative > occasion
feature audit > lapse
feature whether > recertify
feature word trienn
feature year > duty
feature word lopende
feature year > relative
feature word 2013
feature word transi
feature audit > relative
feature terminate > recertify
feature expiry > pronoun
feature supplier > company
feature renew > day
feature word hands
feature undergo > relative
feature iso27001 > reference
feature expiry > supplier
feature weak > recertify
feature expiry > access
feature main statement renew
feature assure > presentDuty
feature day > expiry
feature alternative > recertify
feature own > recertify
feature flowDown > filler
feature main not-duty occasion
feature terminate > contractTitle
feature pronoun > occasion
feature breach > occasion
feature word respon
feature day > recertify
feature recertify > buyer
feature flowDown > recertify
feature main statement undergo
feature breach > breach
feature renew > without
feature undergo > audit
feature main statement breach
feature word previous
feature word triennial
feature renew > conjunction
feature recertify > unless
feature assure > certificate
feature occasion > negation
feature word validi
feature word later
feature occasion > recertify
feature word erfolg
feature month > undergo
feature word service
feature engage > lapse
feature may > without
feature word ends
feature pronoun > contractTitle
feature occasion > alternative
feature whether
feature hedge > occasion
feature iso27001 > notObliged
feature negation > occasion
feature iso27001 > breach
feature agentMark > undergo
feature contractTitle > day
feature undergo > pronoun
feature aside statement expiry
feature word standa
feature month > lapse
feature expiry > presentDuty
feature main denial conjunction
feature condition > lapse
feature word finish
feature expiry > maintain
feature word completed
feature pronoun > without
feature terminate > conjunction
feature lapse > conjunction
feature main statement flowDown
feature audit > renew
feature filler > supplier
feature before not-duty certificate
feature word sole
feature filler > month
feature pronoun > expiry
feature recertify > audit
feature supplier > whether
feature buyer > month
feature duty > obtain
feature engage > occasion
feature word renouv
feature word presen
feature month > expiry
feature undergo > undergo
feature main not-duty undergo
feature main permission undergo
feature expiry > nominalDuty
feature word vencimient
feature word previo
feature word place
feature word recertifie
feature word column
feature main denial occasion
feature conjunction > obligationHead
feature word commit
feature word having
feature immediately > relative
feature word spatestens
feature word through
feature word whether
feature word granted
feature terminate > certificate
feature conjunction > year
feature duration > pronoun
feature lapse > filler
feature may > undergo
feature lapse > presentDuty
feature expiry > lapse
feature condition > expiry
feature expiry > renew
feature main not-duty recertify
feature undergo > month
feature obtain > recertify
feature aside duty lapse
feature main permission discretion
feature pronoun > negation
feature renew > supplier
feature word volgens
feature weak > expiry
feature expiry > buyer
feature own > expiry
feature word present
feature obtain > certificate
feature aside statement certificate
feature lapse > access
feature word du
feature supplier > year
feature may > recertify
feature condition > recertify
feature may > lapse
feature aside statement lapse
feature may > expiry
feature recertify > without
feature occasion > pronoun
feature word rezertifiz
feature word third
feature expiry > undergo
feature agentMark > lapse
feature occasion > nominalDuty
feature alternative > supplier
feature word ist
feature expiry > notify
feature certificate > hour
feature lapse > business
feature tellPassive > condition
feature hour > condition
feature word withdrawal
feature word suspended
feature immediately > alternative
feature blocker > lapse
feature change > certificate
feature tellPassive > supplier
feature word retira
feature alternative > lapse
feature business > lapse
feature condition > alternative
feature immediately > certificate
feature word revoked
feature filler > alternative
feature lapse > hour
feature word cancellati
feature lapse > pronoun
feature business > alternative
feature word lapses
feature condition > otherISO
feature immediately > condition
feature notify > demonstrative
feature word withdrawn
feature buyer > filler
feature aside right preposition
feature buyer > tellPassive
feature business > condition
feature change > cover
feature hour > lapse
feature insider > lapse
feature aside duty blocker
feature tellPassive > certificate
feature certificate > tellPassive
feature lapse > immediately
feature word cancel
feature otherISO > lapse
feature tellPassive > immediately
feature alternative > day
feature lapse > occasion
feature presentDuty > notice
feature change
feature condition > blocker
feature blocker > alternative
feature immediately > lapse
feature word event
feature week > condition
feature change > iso27001
feature duty > change
feature notify > receivePassive
feature buyer > alternative
feature word allowi
feature supplier > change
feature immediately > demonstrative
feature notify > filler
feature terminate > without
feature certificate > insider
feature tellPassive > lapse
feature lapse > tellPassive
feature negation > cure
feature condition > tellPassive
feature lapse > breach
feature word insurance
feature change > buyer
feature undergo > buyer
feature before duty alternative
feature immediately > buyer
feature agentMark > condition
feature lapse > contractTerm
feature hour > nominalDuty
feature word hear
feature conjunction > change
feature word employee
feature change > duty
feature duty > demonstrative
feature change > supplier
feature notice > certificate
feature word anzuze
feature word pierde
feature undergo > notify
feature word unrenewed
feature iso27001 > tellPassive
feature certificate > blocker
feature before duty change
feature word loses
feature word horas
feature participle > supplier
feature week > lapse
feature main duty notice
feature pronoun > hour
feature presentDuty > filler
feature word told
feature expiry > hour
feature main right lapse
feature aside statement alternative
feature word 9001
feature word whose
feature pronoun > week
feature lapse > may
feature word desk
feature certificate > immediately
feature word natura
feature before permission condition
feature contractTitle > duty
feature auditor > maintain
feature filler > notice
feature word avisar
feature word seven
feature lacks > buyer
feature business > pronoun
feature word least
feature week > certificate
feature lapse > lacks
feature aside right lapse
feature word immedi
feature lapse > agentMark
feature word si
feature hour > occasion
feature lapse > own
feature participle > lapse
feature conjunction > breach
feature before duty immediately
feature lapse > without
feature word undue
feature notice > iso27001
feature notify > duty
feature contractTitle > notify
feature aside statement notify
feature finding > lapse
feature word events
feature expiry > day
feature word whatever
feature word notifiable
feature condition > insider
feature lapse > condition
feature relative > alternative
feature notice > condition
feature word son
feature buyer > without
feature main permission without
feature aside denial lapse
feature before permission number
feature word four
feature before duty contractTitle
feature immediately > expiry
feature word word
feature occasion > hour
feature word seines
feature condition > without
feature immediately > maintain
feature lapse > means
feature word employer
feature lapse > cure
feature pronoun > business
feature condition > cure
feature lapse > terminate
feature alternative > business
feature word writte
feature word say
feature word sin
feature word news
feature word binnen
feature agentMark > contractTitle
feature word beforehand
feature before permission cure
feature alternative > auditor
feature notObliged > buyer
feature word o
feature certificate > week
feature buyer > participle
feature word immediatel
feature immediately > supplier
feature main duty change
feature word unrene
feature terminate > supplier
feature month > certificate
feature word celui
feature contractTitle > supplier
feature expiry > without
feature scope > notify
feature before right lapse
feature lapse > negation
feature may > month
feature word more
feature word informed
feature alternative > pronoun
feature word surren
feature receivePassive > day
feature day > alternative
feature word licenc
feature word registrar
feature aside duty supplier
feature negation > day
feature lapse > maintain
feature without > renew
feature word pulled
feature contractTitle > buyer
feature hour > relative
feature word amendm
feature word ci
feature iso27001 > cure
feature word licence
feature word these
feature word delay
feature word back
feature word hat
feature reference > certificate
feature word expires
feature word ll
feature negation > hour
feature lapse > renew
feature pronoun > blocker
feature filler > occasion
feature certificate > cure
feature certificate > means
feature terminate > iso27001
feature word longer
feature word advise
feature word away
feature cover > iso27001
feature contractTitle > lapse
feature supplier > reference
feature aside duty provide
feature word comuni
feature main statement lacks
feature insider > supplier
feature word naturales
feature day > negation
feature auditor > lapse
feature relative > participle
feature word ever
feature main permission terminate
feature immediately > own
feature word revoke
feature word failur
feature lapse > demonstrative
feature renew > notify
feature word wordt
feature condition > hour
feature presentDuty > duration
feature allowLapse > notify
feature own > negation
feature cover > supplier
feature contractTerm > duty
feature word forthw
feature may > certificate
feature word incide
feature expiry > alternative
feature month > supplier
feature hour > supplier
feature word provis
feature condition > filler
feature main permission number
feature filler > relative
feature word council
feature word owner
feature tellPassive > hour
feature pronoun > both
feature allowLapse > supplier
feature word plazo
feature demonstrative > day
feature insider > duty
feature main right immediately
feature word counci
feature may > lacks
feature lapse > auditor
feature alternative > condition
feature maintain > week
feature conformity > supplier
feature hour > buyer
feature negation > renew
feature certificate > lacks
feature word il
feature word apply
feature word revoca
feature before duty business
feature condition > cover
feature cure > terminate
feature before permission breach
feature notice > without
feature fee > fee
feature terminate > condition
feature before right maintain
feature buyer > fee
feature may > immediately
feature entitles > terminate
feature before right condition
feature flowDown > supplier
feature pronoun > terminate
feature main statement terminate
feature main right fee
feature word but
feature terminate > allowLapse
feature breach > may
feature lapse > fee
feature word contrato
feature eachParty > certificate
feature breach > certificate
feature anaphor > may
feature business > terminate
feature breach > day
feature iso27001 > terminate
feature word penalt
feature without > condition
feature fee
feature cure > may
feature without > fee
feature terminate > lapse
feature day > terminate
feature cure > without
feature certificate > fee
feature aside statement breach
feature conjunction > terminate
feature breach > buyer
feature terminate > occasion
feature word prepai
feature before right pronoun
feature own > contractTerm
feature terminate > flowDown
feature word wird
feature terminate > unless
feature cure > occasion
feature aside right certificate
feature nominalDuty > terminate
feature breach > service
feature aside right occasion
feature word free
feature occasion > entitles
feature entitles > without
feature word payment
feature word immediate
feature before right relative
feature iso27001 > fee
feature before right terminationEvent
feature word sonder
feature terminate > alternative
feature terminate > business
feature main right lacks
feature breach > terminate
feature aside permission iso27001
feature word insolv
feature main duty insider
feature aside right iso27001
feature terminate > lacks
feature word lets
feature terminate > contractTerm
feature lapse > entitles
feature word penalty
feature word lapsed
feature breach > notice
feature word compen
feature word early
feature lacks > cure
feature month > without
feature breach > without
feature eachParty right
feature before permission lapse
feature notice > lacks
feature word defaul
feature cure > notice
feature before right weak
feature nonconformity > breach
feature main right allowLapse
feature without > terminate
feature contractTerm > finding
feature main not-denial preposition
feature aside permission buyer
feature allowLapse > maintain
feature breach > iso27001
feature notice > contractTitle
feature word 43
feature terminate > fee
feature buyer denial
feature eachParty > may
feature main denial terminate
feature word default
feature word insolvency
feature terminate > terminate
feature word bring
feature means > conjunction
feature before right occasion
feature breach > maintain
feature word wieder
feature word refund
feature lapse > unless
feature without > cure
feature month > notice
feature condition > breach
feature word restore
feature word stipul
feature contractTitle > lacks
feature word fee
feature undergo > cover
feature main right contractTerm
feature terminate > immediately
feature word gone
feature lacks > lapse
feature day > allowLapse
feature lacks > occasion
feature aside right number
feature election > terminate
feature aside right day
feature before permission occasion
feature aside right supplier
feature anaphor
feature flowDown > condition
feature may > fee
feature cure > pronoun
feature presentDuty > terminate
feature terminate > may
feature contractTitle > terminate
feature word abonando
feature aside right condition
feature word compensati
feature word libert
feature buyer > lacks
feature fee > reference
feature may > only
feature terminate > own
feature provide > terminate
feature allowLapse > terminate
feature word done
feature without > iso27001
feature certificate > entitles
feature word unused
feature main permission negation
feature word covenant
feature aside statement cure
feature flowDown > lapse
feature word berechtigt
feature word contrary
feature allowLapse > expiry
feature contractTitle > without
feature remediation > cover
feature before right conjunction
feature before permission certificate
feature occasion > lacks
feature word penali
feature word further
feature eachParty > terminate
feature breach > agentMark
feature may > filler
feature main statement allowLapse
feature terminate > agentMark
feature means > iso27001
feature word lost
feature breach > supplier
feature nominalDuty > lapse
feature word releas
feature aside right negation
feature negation > terminate
feature aside statement day
feature week > terminate
feature word penalite
feature lacks > without
feature contractTitle > condition
feature condition > occasion
feature word restor
feature word do
feature day > lacks
feature word abonan
feature before permission lacks
feature word podra
feature before permission preposition
feature word article
feature main right negation
feature word ciento
feature word thirty
feature word paymen
feature word ninety
feature certificate > allowLapse
feature week > cure
feature may > own
feature word terminatio
feature word pendie
feature word answer
feature certificate > notice
feature presentDuty > without
feature word credit
feature reference > cover
feature cure > only
feature lacks > day
feature lapse > flowDown
feature word steht
feature relative > terminate
feature word bei
feature may > contractTerm
feature cure > negation
feature word tagen
feature word regain
feature word repaid
feature word absence
feature word unexpi
feature word warnin
feature either > buyer
feature word fees
feature main statement nominalDuty
feature occasion > notice
feature before duty cure
feature either > day
feature aside permission supplier
feature terminate > cure
feature pronoun > participle
feature word perdid
feature day > maintain
feature word resolv
feature before permission relative
feature word could
feature service > condition
feature word stipulated
feature anaphor > terminate
feature word absenc
feature main permission contractTitle
feature occasion > filler
feature aside statement terminate
feature contractTitle > fee
feature word sonderkund
feature buyer > breach
feature condition > terminate
feature contractTerm > occasion
feature word lasts
feature before right entitles
feature word released
feature contractTerm > flowDown
feature word lessor
feature lacks > may
feature relative > breach
feature word remedy
feature word close
feature word rescin
feature word 9
feature word 20
feature may > breach
feature word rent
feature breach > lacks
feature allowLapse > goods
feature terminate > day
feature word ein
feature word c
feature word rescind
feature access > cure
feature word 45
feature month > duty
feature anaphor > day
feature allowLapse > finding
feature cure > month
feature word should
feature condition > agentMark
feature aside right pronoun
feature means > supplier
feature provide > contractTerm
feature may > notice
feature reference > negation
feature supplier > contractTerm
feature unless > day
feature goods > maintain
feature word staff
feature before permission conjunction
feature word gives
feature cure > supplier
feature word leave
feature word vertra
feature may > business
feature word section
feature word una
feature agentMark > relative
feature service > provide
feature month > terminate
feature aside permission lapse
feature blocker > without
feature word part
feature relative > without
feature word compla
feature main denial number
feature negation > may
feature before right day
feature site > without
feature word prepaid
feature entitles
feature lacks > terminate
feature main right maintain
feature terminate > negation
feature word fiftee
feature word licensee
feature before denial notObliged
feature main right month
feature only > iso27001
feature anaphor > without
feature blocker > terminate
feature word peut
feature negation > breach
feature main right blocker
feature terminate > participle
feature terminate > notice
feature may > condition
feature breach > negation
feature before right negation
feature service > cure
feature main right occasion
feature cure > contractTerm
feature word unless
feature day > contractTerm
feature word entschadig
feature may > blocker
feature word indemnite
feature without > buyer
feature word sans
feature aside right conjunction
feature word ceased
feature main statement election
feature word resili
feature occasion > contractTitle
feature before permission without
feature aside right fee
feature service > without
feature relative > cure
feature word grante
feature word cured
feature word une
feature only > terminate
feature main right day
feature negation > agentMark
feature word paying
feature filler > may
feature without > lapse
feature condition > obligation
feature day > nominalDuty
feature word who
feature terminate > blocker
feature aside permission pronoun
feature month > lacks
feature conjunction > notObliged
feature word entsch
feature word kosteloos
feature certificate > contractTerm
feature word overee
feature aside permission certificate
feature word articl
feature aside statement conjunction
feature contractTerm > lacks
feature cure > cure
feature blocker > negation
feature day > fee
feature terminate > service
feature word 40
feature before permission pronoun
feature word resolu
feature cure > contractTitle
feature word forfei
feature day > agentMark
feature condition > nominalDuty
feature before permission buyer
feature word restored
feature cure > agentMark
feature allowLapse > buyer
feature terminate > breach
feature word ended
feature word mois
feature maintain > participle
feature iso27001 > entitles
feature negation > negation
feature breach > conjunction
feature before not-duty conjunction
feature pronoun > breach
feature day > contractTitle
feature word does
feature duty > terminate
feature word other
feature aside permission breach
feature before not-denial buyer
feature terminate > filler
feature own > condition
feature without > may
feature word rights
feature aside right breach
feature condition > contractTerm
feature notice > terminate
feature buyer > nominalDuty
feature conjunction > month
feature may > pronoun
feature pronoun > may
feature contractTerm > maintain
feature sufficient
feature word affected
feature word niet
feature occasion > cure
feature aside duty cover
feature certificate > territory
feature site > participle
feature cover > site
feature service > scope
feature vague > territory
feature main duty example
feature supplier > scope
feature cover > territory
feature duty > scope
feature scope > relative
feature site > cover
feature omit > alternative
feature cover > scope
feature word geltun
feature word includes
feature iso27001 > scope
feature conjunction > scope
feature scope > negation
feature territory > scope
feature contractTerm > scope
feature territory > cover
feature word romani
feature word philip
feature word austria
feature site > service
feature word insura
feature cover > certificate
feature main duty territory
feature word operations
feature word appear
feature reference > scope
feature word romania
feature territory > buyer
feature scope > supplier
feature main not-duty scope
feature territory > relative
feature before duty scope
feature relative > scope
feature word claims
feature site > engage
feature word cover
feature weak > service
feature word lyon
feature relative > omit
feature main aspiration cover
feature word including
feature word countries
feature word geltungsbe
feature word porto
feature before not-duty site
feature word umfassen
feature word countr
feature word ireland
feature word messaging
feature word face
feature word name
feature word rooms
feature weak > cover
feature buyer > cover
feature certificate > example
feature apply > territory
feature main aspiration scope
feature word named
feature word bounda
feature main statement territory
feature word payroll
feature reference > service
feature word centres
feature apply > certificate
feature site > territory
feature word building
feature word ledger
feature site > scope
feature scope > reference
feature word mentio
feature control > site
feature accredited > site
feature word payrol
feature alternative > site
feature negation > scope
feature word ltd
feature word buildi
feature supplier > assure
feature negation > service
feature maintain > cure
feature duration > scope
feature before not-duty without
feature word handli
feature reference > typeTwo
feature site > site
feature word south
feature word portug
feature own > service
feature apply > duration
feature weak > scope
feature word archive
feature both > service
feature only > cover
feature territory > maintain
feature service > duration
feature aside aspiration service
feature word missin
feature duration > cure
feature agentMark > cover
feature word perime
feature main denial supplier
feature word sites
feature word words
feature service > typeTwo
feature scope > duration
feature alternative > service
feature word telema
feature word missing
feature whether > cover
feature word archiv
feature both > conjunction
feature word umfass
feature word used
feature word suppor
feature reference > soc2
feature word chile
feature duty > example
feature auditor > site
feature certificate > them
feature duty > territory
feature word minimum
feature scope > territory
feature relative > territory
feature word card
feature only > condition
feature main aspiration site
feature may > cover
feature flowDown > conjunction
feature conjunction > typeTwo
feature word exchan
feature main permission service
feature word dispat
feature may > territory
feature main statement accredited
feature certificate > sufficient
feature goods > cover
feature duty > vague
feature omit > service
feature control > certificate
feature accredited > conjunction
feature both > supplier
feature word narrow
feature relative > goods
feature main not-duty supplier
feature word united
feature buyer > site
feature word alcance
feature iso27001 > them
feature word singap
feature word minimu
feature agentMark > accreditationBody
feature aside duty service
feature main statement scope
feature apply > service
feature word comput
feature site > relative
feature omit > site
feature undergo > service
feature pronoun > site
feature word app
feature word itself
feature cover > business
feature audit > cover
feature own > site
feature word developmen
feature service > soc2
feature word exam
feature alternative > blocker
feature agentMark > service
feature word support
feature word perimetre
feature flowDown > site
feature word things
feature word billin
feature word coloca
feature contractTitle > iso27001
feature word listed
feature only > scope
feature word pensio
feature contractTerm > relative
feature word dispatch
feature both > finding
feature word hub
feature business > may
feature word sont
feature before permission scope
feature isms > annexA
feature cover > without
feature word holdin
feature word shown
feature word colocation
feature duty > omit
feature scope > pronoun
feature scope > may
feature both > undergo
feature certificate > reference
feature main duty assure
feature word te
feature before duty only
feature territory > reference
feature word processing
feature blocker > participle
feature word controller
feature word ensure
feature site > maintain
feature site > breach
feature contractTitle > conjunction
feature main statement accreditationBody
feature word hall
feature notObliged > cover
feature word heberg
feature duration > cover
feature remediation > certificate
feature word affili
feature word covers
feature reference > participle
feature pronoun > service
feature soc2 > cover
feature supplier > soc2
feature iso27001 > sufficient
feature word luxemb
feature contractTitle > certificate
feature word extend
feature word luxembourg
feature word tokenisati
feature cover > negation
feature agentMark > site
feature supplier > typeTwo
feature word remove
feature word facilities
feature word software
feature main statement site
feature assist > service
feature flowDown > scope
feature service > apply
feature condition > site
feature may > scope
feature assist > conjunction
feature main duty vague
feature site > apply
feature word expres
feature word e
feature cover > assist
feature word decide
feature conjunction > goods
feature conjunction > election
feature duration > territory
feature word rechen
feature supplier > obligation
feature occasion > service
feature agentMark > accredited
feature site > negation
feature word mail
feature word work
feature flowDown > subprocessor
feature service > territory
feature blocker > cover
feature word carved
feature word payments
feature word store
feature conjunction > only
feature word swindo
feature duration > engage
feature word release
feature word gateway
feature word lie
feature certificate > apply
feature election > conjunction
feature certificate > year
feature conjunction > assist
feature word today
feature audit > site
feature word bright
feature word fraud
feature cover > pronoun
feature word tender
feature main statement them
feature scope > buyer
feature word entities
feature word vault
feature territory > service
feature word et
feature apply > relative
feature site > goods
feature service > only
feature word gatewa
feature before duty nominalDuty
feature subprocessor > relative
feature word zijn
feature without > pronoun
feature word dans
feature cover > participle
feature certificate > assist
feature both > relative
feature word spain
feature goods > site
feature contractTitle > scope
feature word holder
feature word italy
feature both > provide
feature word agreed
feature service > blocker
feature alternative > cover
feature service > control
feature word leakag
feature word 57
feature word anhang
feature word mesures
feature word beheersmaa
feature negation > annexA
feature occasion > control
feature word 59
feature service > annexA
feature word 828
feature soa > assure
feature negation > apply
feature control > conformity
feature annexA > own
feature vague > annexA
feature iso27001 > annexA
feature word umzusetzen
feature word 518
feature main not-duty apply
feature word implement
feature main not-duty number
feature control > service
feature word 822
feature annexA > service
feature word 89
feature word maskin
feature control > undergo
feature negation > omit
feature control > flowDown
feature word 515
feature maintain > control
feature word use
feature annexA > buyer
feature word 812
feature nominalDuty > control
feature provide > annexA
feature before not-duty control
feature word config
feature word bijlage
feature word appliq
feature flowDown > annexA
feature annexA > blocker
feature word 523
feature main statement annexA
feature negation > control
feature word operate
feature word controles
feature control > reference
feature word 823
feature word masking
feature control > control
feature annexA > conjunction
feature both > annexA
feature without > annexA
feature word 820
feature hedge > apply
feature word 86
feature vague > blocker
feature word 816
feature word 824
feature word secure
feature annexA > maintain
feature word excluded
feature word 1241
feature word 530
feature word leakage
feature annexA > control
feature main not-duty control
feature blocker > conformity
feature duty > annexA
feature word 85
feature main aspiration apply
feature blocker > control
feature annexA > nominalDuty
feature control > maintain
feature word crypto
feature word 810
feature before permission control
feature word 83
feature main aspiration control
feature word 521
feature word 714
feature control > business
feature before not-duty annexA
feature word eur
feature word 87
feature annexA > agentMark
feature iso27001 > control
feature onRequest > apply
feature annexA > negation
feature word 832
feature word 814
feature word 923
feature word umzuse
feature word 512
feature word redundancy
feature assure > blocker
feature apply > control
feature word 813
feature word 1261
feature annexA > obligationHead
feature word 529
feature word 88
feature word monitoring
feature nominalDuty > apply
feature both > apply
feature main duty them
feature annexA > subprocessor
feature word invent
feature word written
feature undergo > apply
feature word cryptograp
feature word 825
feature undergo > goods
feature word assets
feature apply > conformity
feature word 811
feature word paragraph
feature control > nominalDuty
feature agentMark > annexA
feature presentDuty > control
feature annexA > reference
feature access > annexA
feature reference > control
feature word synchronis
feature word 51
feature main denial apply
feature alternative > annexA
feature word 819
feature reference > apply
feature apply > undergo
feature word segregatio
feature may > control
feature maintain > annexA
feature annexA > undergo
feature blocker > nominalDuty
feature word redund
feature word 818
feature word standard
feature word 517
feature word 817
feature annexA > cover
feature word screen
feature duty > them
feature word consid
feature word 534
feature main permission apply
feature apply > own
feature aside statement blocker
feature blocker > assist
feature before duty annexA
feature word filtering
feature main aspiration annexA
feature buyer > apply
feature annexA > access
feature apply > reference
feature control > provide
feature service > nominalDuty
feature pronoun > them
feature vague > control
feature own > election
feature word configurat
feature word 77
feature control > own
feature example > conjunction
feature word prevention
feature notObliged > apply
feature word 8
feature relative > blocker
feature pronoun > annexA
feature word 82
feature vague > apply
feature control > goods
feature blocker > apply
feature weak > control
feature supplier > vague
feature insider > conjunction
feature word obligatoir
feature apply > apply
feature filler > apply
feature control > duty
feature word bijlag
feature apply > agentMark
feature blocker > service
feature reference > blocker
feature annexA > contractTitle
feature conjunction > demonstrative
feature apply > election
feature weak > annexA
feature annexA > business
feature before permission annexA
feature word protec
feature undergo > both
feature word 61
feature annexA > example
feature contractTitle > annexA
feature word implementa
feature word deviat
feature word incident
feature breach > apply
feature engage > apply
feature apply > both
feature vague > iso27001
feature apply > check
feature word authentica
feature conjunction > business
feature nominalDuty > annexA
feature without > relative
feature before duty vague
feature word des
feature aside statement participle
feature notify > negation
feature omit > blocker
feature subprocessor > participle
feature condition > control
feature main denial control
feature word applicable
feature blocker > reference
feature relative > example
feature word 821
feature may > annexA
feature annexA > goods
feature conjunction > engage
feature word protection
feature word 1421
feature word 66
feature word 514
feature control > breach
feature word 522
feature participle > annexA
feature control > them
feature control > filler
feature filler > conjunction
feature word exclud
feature word 520
feature word consent
feature agentMark > apply
feature word select
feature word levels
feature lapse > annexA
feature filler > control
feature control > example
feature word filter
feature word 519
feature word demons
feature word agrees
feature word shows
feature word 81
feature iso27001 > goods
feature conjunction > vague
feature copy > apply
feature filler > agentMark
feature apply > blocker
feature control > buyer
feature without > control
feature word threat
feature word user
feature occasion > blocker
feature reference > access
feature word deleti
feature word operation
feature word exclusion
feature blocker > contractTitle
feature word remote
feature apply > duty
feature word 67
feature omit > duty
feature conjunction > lacks
feature pronoun > iso27001
feature control > relative
feature word approp
feature control > may
feature conjunction > contractTitle
feature blocker > audit
feature word intelligen
feature word relati
feature control > vague
feature aside statement annexA
feature control > pronoun
feature word items
feature apply > negation
feature word softwa
feature blocker > maintain
feature blocker > undergo
feature word intell
feature apply > filler
feature main statement subprocessor
feature word applie
feature annexA > relative
feature flowDown > pronoun
feature control > access
feature annexA > day
feature presentDuty > annexA
feature blocker > supplier
feature access > control
feature word screening
feature control > alternative
feature provide > apply
feature main denial annexA
feature blocker > relative
feature word accept
feature word nicht
feature apply > them
feature subprocessor > flowDown
feature main not-duty engage
feature subprocessor > engage
feature aside not-duty maintain
feature notify > subprocessor
feature aside not-duty certificate
feature flowDown > reference
feature contractTerm > typeTwo
feature negation > subprocessor
feature only > participle
feature subprocessor > duration
feature contractTerm > alternative
feature word protective
feature without > subprocessor
feature certificate > sameDuty
feature word traitants
feature sameDuty > subprocessor
feature aside not-duty lacks
feature subprocessor > may
feature word subver
feature word traitant
feature engage > relative
feature iso27001 > subprocessor
feature main not-duty subprocessor
feature allowLapse > subprocessor
feature word unterauftr
feature word subencarga
feature word untera
feature subprocessor > buyer
feature subprocessor > occasion
feature buyer > flowDown
feature subprocessor > assure
feature word tier
feature subprocessor > copy
feature supplier > only
feature unless > iso27001
feature only > subprocessor
feature both > subprocessor
feature main denial subprocessor
feature subprocessor > soc2
feature aside not-duty iso27001
feature only > may
feature main duty only
feature only > certificate
feature relative > subprocessor
feature word ulteri
feature word collect
feature subprocessor > lacks
feature only > relative
feature aside permission participle
feature word behalf
feature without > unless
feature subprocessor > obligationHead
feature word touch
feature subprocessor > condition
feature weak > subprocessor
feature before not-duty subprocessor
feature engage > participle
feature word traita
feature word tiers
feature engage > lacks
feature subprocessor > site
feature word prime
feature unless > accredited
feature undergo > subprocessor
feature subprocessor > presentDuty
feature relative > engage
feature sufficient > subprocessor
feature aside not-duty participle
feature duration > subprocessor
feature word whoeve
feature whether > pronoun
feature subprocessor > otherISO
feature duty > obligationHead
feature contractTerm > soc2
feature aside not-duty notObliged
feature aside duty soc2
feature them > iso27001
feature unless > maintain
feature main aspiration subprocessor
feature whether > iso27001
feature aside aspiration iso27001
feature them > duty
feature main permission only
feature word subverwerk
feature subprocessor > own
feature certificate > subprocessor
feature flowDown > relative
feature word impose
feature word subprocess
feature main permission engage
feature word subcontrat
feature provide > them
feature presentDuty > subprocessor
feature word engages
feature blocker > subprocessor
feature flowDown > sameDuty
feature may > unless
feature unless > certificate
feature subprocessor > only
feature word onderaanne
feature sameDuty > supplier
feature aside duty typeTwo
feature word chain
feature subprocessor > apply
feature aside not-duty relative
feature subprocessor > demonstrative
feature subprocessor > obligation
feature only > maintain
feature word mussen
feature unless > participle
feature word deberan
feature agentMark > flowDown
feature subprocessor > nominalDuty
feature negation > unless
feature participle > flowDown
feature whether > subprocessor
feature main denial participle
feature subprocessor > without
feature flowDown > both
feature word engage
feature word check
feature participle > demonstrative
feature lacks > own
feature subprocessor > typeTwo
feature relative > check
feature before duty lacks
feature occasion > subprocessor
feature subprocessor > service
feature word operators
feature word subpro
feature word print
feature flowDown > engage
feature word nobody
feature engage > pronoun
feature word approv
feature maintain > subprocessor
feature subprocessor > unless
feature word houses
feature alternative > occasion
feature word partne
feature notObliged > flowDown
feature own > subprocessor
feature contractTerm > sameDuty
feature engage > notObliged
feature word monitor
feature own > cover
feature aside duty negation
feature host > pronoun
feature word liable
feature provide > host
feature word into
feature word whethe
feature word records
feature main statement assure
feature word accredite
feature apply > subprocessor
feature presentDuty > maintain
feature apply > maintain
feature occasion > maintain
feature word t
feature conjunction > assure
feature word iedere
feature word hosts
feature flowDown > host
feature notObliged > subprocessor
feature sameDuty > certificate
feature contractTerm > participle
feature before not-duty negation
feature word refuse
feature obligation > iso27001
feature conjunction > sameDuty
feature certificate > demonstrative
feature word yes
feature iso27001 > host
feature word none
feature contractTitle > relative
feature agentMark > engage
feature word websit
feature word sie
feature main not-duty nominalDuty
feature only > own
feature conjunction > unless
feature without > engage
feature word commer
feature buyer > unless
feature aside statement subprocessor
feature iso27001 > demonstrative
feature word requiremen
feature engage > condition
feature word whoever
feature main statement duty
feature word applies
feature word haben
feature word flow
feature relative > agentMark
feature agentMark > unless
feature relative > copy
feature nominalDuty > agentMark
feature maintain > sameDuty
feature word ondera
feature main permission subprocessor
feature before duty reference
feature recital
feature unless > demonstrative
feature participle > blocker
feature occasion > engage
feature word commercial
feature word gecert
feature buyer > subprocessor
feature word subenc
feature before duty flowDown
feature without > service
feature before duty without
feature reference > relative
feature subprocessor > alternative
feature alternative > own
feature without > occasion
feature word equal
feature participle > presentDuty
feature word brings
feature certificate > own
feature contractTerm > apply
feature alternative > relative
feature lacks > maintain
feature condition > subprocessor
feature presentDuty > accredited
feature word whom
feature accredited > certificate
feature word carrie
feature word ohne
feature main statement only
feature host > relative
feature alternative > presentDuty
feature aside statement unless
feature may > check
feature word eigenes
feature word dispon
feature word onward
feature check > relative
feature pronoun > assure
feature word bind
feature main not-duty own
feature maintain > contractTitle
feature own > relative
feature may > subprocessor
feature word beschikken
feature supplier > liability
feature word network
feature accredited > iso27001
feature engage > supplier
feature subprocessor > receivePassive
feature check > iso27001
feature word zelf
feature word princi
feature word approved
feature demonstrative > conjunction
feature relative > lacks
feature word titula
feature site > assure
feature word refused
feature word tout
feature buyer > engage
feature flowDown > them
feature unless > pronoun
feature agentMark > contractTerm
feature main not-denial engage
feature may > maintain
feature service > maintain
feature whether > certificate
feature word undert
feature word handling
feature word feed
feature only > presentDuty
feature word oblige
feature word questi
feature relative > contractTerm
feature condition > relative
feature word sure
feature subprocessor > contractTerm
feature word bound
feature alternative > agentMark
feature engage > assure
feature word debera
feature subprocessor > day
feature maintain > auditor
feature service > engage
feature main not-duty blocker
feature engage > flowDown
feature main denial flowDown
feature word gecertific
feature engage > without
feature word obliged
feature blocker > territory
feature word switzerlan
feature receivePassive > soc2
feature word danish
feature territory > site
feature word france
feature word location
feature territory > pronoun
feature territory > engage
feature word colomb
feature word territorie
feature territory > own
feature word estoni
feature alternative > alternative
feature site > sufficient
feature word satisfy
feature certificate > vague
feature alternative > territory
feature word prefer
feature territory > assist
feature word kingdo
feature condition > territory
feature agentMark > territory
feature site > nominalDuty
feature site > typeTwo
feature word austra
feature before not-duty territory
feature word filial
feature word finlan
feature reference > territory
feature sufficient > territory
feature word operac
feature territory > receivePassive
feature main aspiration territory
feature apply > participle
feature territory > nominalDuty
feature word eu
feature flowDown > territory
feature word locate
feature word morocco
feature nominalDuty > service
feature word canada
feature word portugal
feature both > territory
feature territory > access
feature word finland
feature word india
feature word german
feature cover > vague
feature word singapore
feature site > soc2
feature word estados
feature aside statement territory
feature conformity > participle
feature territory > finding
feature word territ
feature host > territory
feature soc2 > territory
feature word nederl
feature word espana
feature nominalDuty > territory
feature word osterreich
feature word scotland
feature territory > participle
feature contractTerm > supplier
feature supplier > territory
feature word eea
feature word deutsc
feature word kingdom
feature word nederland
feature soc2 > nominalDuty
feature word usa
feature word union
feature only > typeTwo
feature presentDuty > service
feature engage > service
feature duty > weak
feature word amerik
feature territory > agentMark
feature word consum
feature territory > breach
feature word region
feature word reside
feature word consumed
feature territory > only
feature word irelan
feature flowDown > vague
feature word kenya
feature word americ
feature word corres
feature nominalDuty > site
feature site > receivePassive
feature word australia
feature without > scope
feature word den
feature condition > soc2
feature otherISO > territory
feature word reaches
feature word facili
feature word coveri
feature word locati
feature word filiales
feature aside duty territory
feature word framework
feature territory > may
feature soc2 > weak
feature access > soc2
feature territory > alternative
feature word alike
feature typeTwo > site
feature host > site
feature word mexico
feature word european
feature pronoun > territory
feature word dropped
feature word reache
feature word boundary
feature weak > territory
feature buyer > territory
feature word belgique
feature territory > blocker
feature word norway
feature word theref
feature word korea
feature word austri
feature word laws
feature typeTwo > access
feature conformity > certificate
feature word latvia
feature word decides
feature word those
feature participle > territory
feature word framew
feature word uk
feature word vestig
feature condition > typeTwo
feature may > alternative
feature negation > territory
feature main aspiration alternative
feature word infras
feature maintain > vague
feature word wherever
feature word extends
feature word uganda
feature word belgium
feature word rwanda
feature territory > negation
feature word s
feature only > service
feature conformity > conjunction
feature word cyprus
feature iso27001 > vague
feature pronoun > typeTwo
feature word zwinge
feature presentDuty > territory
feature word changes
feature word regions
feature word sweden
feature engage > typeTwo
feature word whiche
feature word list
feature accredited > territory
feature word calls
feature typeTwo > territory
feature word doit
feature word ses
feature site > buyer
feature word american
feature word anbiet
feature site > lapse
feature typeTwo > duty
feature before duty typeTwo
feature word served
feature word govern
feature word coverage
feature contractTerm > territory
feature word users
feature word keeps
feature engage > territory
feature word activi
feature vague > conjunction
feature word affiliates
feature word belgie
feature scope > maintain
feature cover > relative
feature finding > soc2
feature word germany
feature word canadi
feature word denmark
feature territory > provide
feature site > may
feature engage > soc2
feature word japan
feature soc2 > both
feature negation > typeTwo
feature word substi
feature renew > soc2
feature word deliver
feature soc2 > negation
feature nominalDuty > soc2
feature before duty soc2
feature soc2 > filler
feature own > typeTwo
feature word bridge
feature either > soc2
feature copy > soc2
feature soc2 > duty
feature onRequest > typeTwo
feature election > typeTwo
feature typeTwo > otherDocument
feature access > occasion
feature main duty otherDocument
feature obtain > soc2
feature typeTwo > without
feature soc2 > month
feature year > soc2
feature word separa
feature soc2 > supplier
feature word failin
feature finding > typeTwo
feature both > nominalDuty
feature both > presentDuty
feature word examinatio
feature soc2 > without
feature flowDown > soc2
feature word separate
feature typeTwo > otherISO
feature typeTwo > election
feature both > negation
feature otherDocument
feature presentDuty > both
feature word signing
feature word examin
feature obligationHead > soc2
feature apply > typeTwo
feature word underg
feature word besides
feature audit > month
feature duty > otherDocument
feature typeTwo > agentMark
feature nominalDuty > typeTwo
feature agentMark > soc2
feature word ersetzt
feature main permission typeTwo
feature otherReport
feature soc2 > typeTwo
feature word cumula
feature negation > soc2
feature obligationHead > typeTwo
feature flowDown > typeTwo
feature typeTwo > month
feature without > typeTwo
feature main not-duty typeTwo
feature soc2 > condition
feature weak > both
feature word jahrli
feature host > conjunction
feature provide > otherISO
feature territory > both
feature occasion > soc2
feature word compulsory
feature contractTitle > soc2
feature soc2 > election
feature typeTwo > supplier
feature word indepe
feature typeTwo > undergo
feature company > typeTwo
feature typeTwo > provide
feature weak > typeTwo
feature soc2 > occasion
feature soc2 > otherDocument
feature typeTwo > relative
feature hedge > soc2
feature company > duty
feature typeTwo > occasion
feature buyer > check
feature auditor > audit
feature word independen
feature apply > soc2
feature word additi
feature aside not-duty service
feature notify > onRequest
feature main statement bidder
feature main permission soc2
feature negation > reference
feature discretion > soc2
feature copy > typeTwo
feature word beides
feature filler > soc2
feature word andere
feature word evalua
feature word beide
feature typeTwo > typeTwo
feature relative > weak
feature main not-duty conjunction
feature audit > soc2
feature audit > undergo
feature reference > pronoun
feature main not-duty soc2
feature duration > typeTwo
feature word accepts
feature word neithe
feature word beside
feature typeTwo > apply
feature both > both
feature soc2 > auditor
feature filler > typeTwo
feature access > pronoun
feature otherISO > iso27001
feature contractTitle > typeTwo
feature without > duration
feature typeTwo > pronoun
feature contractTitle > finding
feature soc2 > otherISO
feature lacks > typeTwo
feature word integrator
feature soc2 > undergo
feature word covering
feature soc2 > apply
feature participle > typeTwo
feature word compul
feature service > both
feature negation > them
feature soc2 > buyer
feature soc2 > relative
feature iso27001 > weak
feature word gap
feature host > soc2
feature word trade
feature word enough
feature alternative > negation
feature main aspiration typeTwo
feature typeTwo > sufficient
feature word pci
feature word anothe
feature either > typeTwo
feature word fund
feature soc2 > sufficient
feature word lodge
feature year > conjunction
feature maintain > audit
feature iso27001 > election
feature bidder > reference
feature presentDuty > onRequest
feature word either
feature negation > election
feature soc2 > agentMark
feature word satisf
feature lacks > soc2
feature word attest
feature check > duty
feature without > conjunction
feature finding > negation
feature own > own
feature bidder > apply
tree maintain_certification 0 1 =-118 2 3 =-100 4 5 6 7 =-87 8 9 =-76 =-2 10 =40 =-59 =64 =1 =60 =49 1 =-45 11 12 =74 =-58 =-87
tree maintain_certification 0 13 =-108 14 15 16 17 18 19 =-100 =38 =83 =-61 =62 =20 =13 20 11 21 =-11 =42 =-100 22 13 =-10 23 =79 =-86 =-95
tree maintain_certification 0 24 25 =-103 =55 26 =-101 27 2 28 29 =-2 =-87 =-95 =83 =78 26 30 31 =-59 =49 =54 32 33 34 =85 =-84 =-54 =-39
tree maintain_certification 35 36 37 38 39 40 =-94 =-50 41 =-88 42 =52 =-36 41 =-89 =-6 =6 41 =-75 43 =-105 44 =-17 =44 41 =-9 43 =-105 =82
tree maintain_certification 0 45 46 47 48 49 =-90 =-2 =46 =15 =8 50 =-51 =48 51 52 53 54 55 56 =34 =-65 =-64 =-94 =-70 =-88 57 =77 =-91
tree maintain_certification 58 59 60 =-92 =85 =-31 61 62 63 51 44 =-92 =-23 =23 64 65 66 67 68 =2 =57 =-93 =-79 =-67 69 =-84 =94 =74 =-83
tree maintain_certification 63 70 71 47 72 =-87 =-8 =51 =-6 =54 73 74 75 =-49 =43 11 76 =52 =-82 =-92 64 77 11 78 =55 =-45 =-83 =-69 =-78
tree maintain_certification 1 79 =-87 =-14 80 81 82 =-72 =-10 =34 79 83 84 76 85 86 87 88 89 =45 =-57 =-80 =-80 =-80 =-69 =-52 =-88 =-75 =76
tree maintain_certification 90 91 =-82 =13 70 36 92 93 6 94 95 76 51 =-20 =34 =-74 =-75 =-76 =88 =81 =-71 43 =-93 76 95 =79 =-87 =-70 =78
tree maintain_certification 58 96 79 97 =-82 =77 =-23 =3 20 98 99 =-73 100 101 =33 =-81 =-77 =-89 102 28 100 99 103 =-32 =89 =70 =-43 =-31 =-70
tree maintain_certification 104 79 6 105 =-77 =33 =26 106 =-92 =38 106 =-85 79 107 =-51 108 20 109 =-15 =75 110 102 =51 =-51 =-85 =-71 52 =71 =-80
tree maintain_certification 13 99 =-80 111 112 113 114 =-66 =89 =-11 =28 =66 115 113 =-70 =-6 116 113 38 117 118 =-34 =104 =33 20 =-72 =36 =35 =76
tree maintain_certification 119 120 121 60 8 122 123 47 50 124 125 126 =-69 =57 =-26 =90 =28 =33 =0 =-18 127 128 =-45 =71 =32 =93 =10 =25 =70
tree maintain_certification 35 129 72 39 130 131 132 133 =-67 134 =-50 =96 =15 135 =-54 =15 =56 41 =-54 =6 =19 136 =53 =-78 41 =-4 61 =69 =-66
tree maintain_certification 58 59 137 138 97 =-75 =81 =54 =-30 =-11 139 =-86 90 30 =-59 =44 95 140 141 142 143 =78 =21 =18 =-9 144 =31 =-91 =-58
tree maintain_certification 90 145 146 147 =-70 =-30 =9 121 =-50 =61 148 149 66 121 36 8 150 151 =-15 =57 =82 152 =55 =-82 =37 =62 =-80 =-71 =-54
tree maintain_certification 153 154 130 155 156 =-67 =55 =34 =71 157 158 159 160 161 162 =-57 130 163 =-40 =16 =106 =40 =19 =64 =38 =33 154 =-23 =46
tree maintain_certification 58 0 =-71 9 =-18 =68 0 63 =-37 20 164 165 =-68 =-5 =98 166 167 168 169 =62 =-80 =-58 =-81 =-81 11 55 =66 =-45 =-54
tree maintain_certification 13 153 170 171 96 172 =-64 =22 =0 =65 =-14 =0 173 174 =-61 =109 175 176 73 177 153 =-13 =46 =92 =39 =-40 27 =-47 =-7
tree maintain_certification 178 104 179 180 31 =-68 =-34 =45 =11 181 =-27 =40 154 182 183 =-54 =3 184 =38 =-50 185 184 186 187 =71 =-21 =-8 =-34 =-62
tree maintain_certification 58 130 188 179 189 =-67 =119 =14 =40 =77 139 =-80 100 190 191 154 =16 192 193 =61 =-24 =-59 =-40 144 =18 =-91 194 =-63 =130
tree maintain_certification 1 174 91 59 =-69 =3 =24 =84 59 91 195 196 107 =-38 197 198 =-7 =57 =67 =-51 199 =-75 =43 140 =64 =-53 200 =58 =-75
tree maintain_certification 58 0 201 =-66 =118 202 =-11 =61 139 =-79 0 95 178 =-34 203 28 56 204 =41 =-66 =-82 =-42 =-73 =-60 67 95 =69 =-12 =-93
tree maintain_certification 62 26 205 174 6 =-62 =39 =38 =128 206 51 122 207 208 209 210 =-48 =48 =78 =25 =34 =15 =-1 211 =50 =-51 51 =26 =68
tree maintain_certification 90 119 212 137 =-61 =-13 =113 =44 213 214 26 =-59 195 175 55 215 216 =22 =-64 =-57 =-69 217 =-39 =74 =-61 =54 26 =-36 =54
tree maintain_certification 24 62 81 218 219 220 221 =-61 =98 =69 =26 =48 =49 =19 173 222 =-47 =98 80 223 =-27 =47 224 107 =-3 225 =52 =-71 =-66
tree maintain_certification 58 226 59 124 189 =-63 =146 =88 =9 =34 59 226 99 =-49 108 165 104 =39 =-27 107 =-20 203 =46 =-79 194 =-65 =136 =51 =60
tree maintain_certification 165 39 227 228 229 =-58 =85 =-14 =76 =7 51 27 130 120 230 231 232 =-38 =34 =50 =56 =46 =88 =14 108 148 =43 =-17 =-49
tree maintain_certification 0 104 174 233 189 =-61 =127 =39 =68 13 234 =-36 =103 41 =-65 165 =-33 235 =46 177 =-49 =88 139 =-79 236 51 =30 =63 =-52
tree maintain_certification 58 130 232 237 178 =-61 238 239 =-54 =1 =142 =83 =25 =82 61 195 240 26 =1 241 141 242 =47 =-58 =-15 =-86 =-90 =-44 =-56
tree maintain_certification 0 214 45 243 244 201 =-50 =104 =79 =5 =2 2 =-37 =58 57 55 98 245 246 247 248 =46 =-45 =-66 =-66 =-59 =-47 =-54 =-65
tree maintain_certification 80 81 60 82 249 250 251 =-58 =47 =148 =3 =-30 =91 =30 252 81 111 253 254 =5 =-28 =-68 =93 255 256 =48 =-62 =-59 =-56
tree maintain_certification 0 47 45 219 257 258 199 259 =-49 =60 =16 =68 =37 =19 =5 =51 260 256 261 119 115 135 =3 =66 =41 =71 =-89 =-69 =-60
tree maintain_certification 26 262 119 263 150 =-53 =82 =146 =45 =55 80 119 264 =-35 =32 =80 92 265 266 215 169 267 =26 =-58 =-63 =-47 =49 =-36 =-32
tree maintain_certification 178 268 5 269 270 271 272 =-52 =17 =55 =56 =86 =43 =86 173 273 274 =-40 =87 =26 225 196 275 191 =42 =-34 =-54 =-17 =-70
tree maintain_certification 24 35 130 49 232 276 227 =-53 =52 =70 =42 =78 =81 =33 26 277 =-49 =50 106 =-58 185 278 83 279 =55 =-53 =-33 =-110 =-54
tree maintain_certification 58 130 280 281 237 282 =-55 =72 =81 =43 283 =-7 =163 =66 55 23 206 104 =60 165 284 =-36 =42 66 =29 =-70 =71 =-76 =-55
tree maintain_certification 91 99 13 82 =-63 =17 =-8 111 139 =-68 214 285 286 269 219 287 123 146 =-38 =50 =35 =-15 =47 =71 =71 =60 =43 =81 =44
tree maintain_certification 35 70 288 120 131 14 31 289 290 291 274 292 =-48 =31 =2 =1 =145 117 293 =-64 =46 =82 =-3 =19 =10 =28 =88 =43 =32
tree maintain_certification 90 226 262 294 =-51 =42 =34 =40 70 185 295 211 20 296 =-15 =35 107 =-18 297 =43 298 =-55 =122 299 =-38 =54 =-44 =-60 =50
tree maintain_certification 58 119 151 130 25 276 300 =-53 =56 =72 =126 =42 =58 =56 100 98 301 66 193 87 =43 =-70 =-22 =-67 =-25 =-54 69 =-54 =87
tree maintain_certification 24 59 96 138 49 72 105 =-47 =50 =15 =57 =69 =44 =23 154 =-23 28 102 20 =-8 196 85 279 =59 =-54 =-43 =-21 =-38 =-49
tree maintain_certification 63 47 280 302 271 303 139 =-65 233 163 105 =-41 =43 =28 =54 =50 =54 =44 =55 =67 95 139 =-65 304 57 =32 =-46 =-53 =-42
tree maintain_certification 58 179 305 60 306 307 =-50 =102 =141 =53 308 =-25 =116 =36 252 100 185 44 73 =-21 246 =44 =-63 309 =50 =-96 =-54 =-37 =-38
tree maintain_certification 288 173 135 310 311 244 312 313 =-45 =1 =37 =114 =156 =77 =16 314 211 315 316 163 317 =13 =-33 =73 =-53 =-66 =-36 =-43 =84
tree maintain_certification 63 59 226 71 219 39 290 =-53 =137 =-9 =30 =39 =47 =36 23 61 301 12 318 =13 85 319 =55 =-82 =-34 =-55 =-25 =-54 =-78
tree maintain_certification 58 35 320 321 72 322 105 =-56 =53 323 =-33 =67 =16 =40 =52 =21 95 196 107 324 =40 =-28 178 =11 =45 35 =-41 =67 =-47
tree maintain_certification 0 24 227 325 326 268 327 122 =-50 =3 =104 =49 =92 =40 =72 190 328 =7 =-76 =-70 113 98 329 330 =22 =-77 =69 =-65 =64
tree maintain_certification 24 51 130 310 145 250 331 122 =-48 =5 =138 =173 =21 =45 =53 113 =-10 =60 51 43 =-67 7 332 =-10 =-71 =20 333 =42 =-38
tree maintain_certification 99 181 =-53 =25 148 334 184 185 335 115 336 337 312 =-9 =82 =-55 =148 66 11 =17 =-58 =-64 =-50 =-51 338 =-44 =51 =78 =-32
tree maintain_certification 81 99 339 =-51 =16 340 214 96 6 341 47 342 343 8 =-35 =-4 =75 =22 =57 10 =30 =-29 =62 =47 =42 =74 43 =-72 =35
tree maintain_certification 58 263 344 6 49 106 =-61 239 345 =-45 =96 =-14 =74 =67 =38 =145 106 =-66 184 260 3 =82 315 34 =33 =-79 =-59 =-60 =-32
tree maintain_certification 81 226 99 13 244 =-59 =108 =7 346 174 71 347 199 228 348 =-32 =39 349 =8 =182 =46 =1 350 =7 =145 =76 =66 =40 =28
tree maintain_certification 58 59 31 351 331 151 =-48 =53 =115 =111 352 =-11 =70 =16 43 =-67 23 196 278 353 315 354 =42 =-15 =-64 =-29 =-91 =-19 =-72
tree maintain_certification 59 183 262 44 71 355 =-41 =112 =49 252 356 357 286 287 =-23 =1 =83 =44 =127 =-43 =60 252 =23 =-51 55 358 =36 =-55 =-85
tree maintain_certification 0 165 359 360 =-42 =125 =46 36 189 361 51 =-27 362 =2 =124 =32 =152 =28 139 =-72 200 55 363 364 =37 =-37 =-40 =-49 =-71
tree maintain_certification 106 =-59 154 161 250 150 365 366 =-25 =76 =18 =67 =174 367 =102 =-124 100 368 98 66 71 369 =20 =-31 =67 =-58 =-58 =-31 =-56
tree maintain_certification 0 80 229 370 371 312 =-45 =20 =88 =98 =90 165 =-44 38 372 =-8 =90 373 =44 =-53 38 193 374 204 =27 =-72 =62 =-34 =-14
tree maintain_certification 91 35 288 183 285 15 375 46 355 376 377 =-34 =27 =85 =104 =35 =29 =21 =59 =10 =93 256 =21 =-62 28 166 =43 =-85 =-98
tree maintain_certification 80 378 135 150 379 82 =-44 380 =-17 =95 =10 =70 =14 =39 95 148 98 143 204 381 =23 =83 =-61 382 =-4 =-135 =-59 =-22 =-51
tree maintain_certification 0 163 96 194 131 350 383 40 355 =-33 =107 =16 =64 =12 =16 =127 =50 =53 34 135 32 61 384 =28 =-116 =-33 =-23 =57 =-70
tree maintain_certification 63 59 91 227 25 311 305 174 =-39 =50 =36 =130 =126 =85 =26 =33 26 385 386 =-29 =112 =115 102 387 =32 =-76 388 =-57 =84
tree maintain_certification 58 0 96 97 320 389 390 =-50 =65 =110 =58 =128 =42 391 =8 =90 5 373 224 265 =24 392 393 =-58 =39 =81 =-50 =-25 =55
tree maintain_certification 104 51 44 =-59 262 208 394 395 396 =-32 =99 =58 =101 =53 =64 350 =2 =87 51 44 112 =-56 =56 397 =16 =-97 112 =41 =-31
tree maintain_certification 0 139 =-61 346 398 399 25 400 287 401 185 =-23 =-67 =55 =-5 =104 =121 =77 402 =-56 =81 =68 139 =-70 403 240 =27 =-90 =-83
tree maintain_certification 24 99 =-46 111 343 374 219 =-25 =44 =17 =91 =88 139 =-62 190 22 100 66 404 405 406 =33 =-14 =-63 =-49 =-63 =-31 =-58 =-36
tree maintain_certification 5 94 407 130 213 38 91 230 6 399 =-27 =53 =45 =40 =28 324 =-32 =31 38 408 =26 =-92 =-38 =58 =68 =-47 186 =53 =-48
tree maintain_certification 90 30 219 409 116 =-52 =39 273 =-48 0 =-9 =59 =36 314 =27 =-46 410 184 11 411 0 =13 387 =40 =-53 =-72 =-65 =-27 =-69
tree maintain_certification 252 80 99 306 226 =-45 =48 =93 412 233 =-4 =77 =-50 143 23 95 413 267 414 253 =33 =-50 =-96 =-39 =-48 =-25 =-68 =-21 =-42
tree maintain_certification 58 226 174 250 189 407 =-39 =34 =120 =163 =59 =22 139 =-63 403 373 265 328 29 =39 168 =26 =-73 =-58 287 =-57 =49 =-18 =-59
tree maintain_certification 63 81 262 181 351 415 329 300 80 336 =-42 =83 =-18 =94 =5 =65 =111 =31 =54 =32 107 80 =25 416 =-37 =69 316 =22 =-34
tree maintain_certification 56 206 272 269 407 28 417 80 418 164 250 =-27 =151 =31 =38 403 419 361 =1 =44 =-65 =-61 =47 =-48 =47 =77 =71 =32 =-58
tree maintain_certification 178 62 308 118 213 420 421 =-44 =20 =74 =21 =61 334 =-3 =136 =20 7 55 95 422 =-2 =49 =-61 =-83 55 95 =46 =-12 =-30
tree maintain_certification 178 35 423 305 82 424 425 =-41 =23 =72 =-2 =41 =118 52 =32 =-58 287 107 171 =-35 =88 208 82 333 =17 =-49 =77 =-60 =32
tree maintain_certification 106 =-58 113 39 132 280 45 14 164 47 426 427 428 =-25 =56 =32 429 =7 =141 =46 =27 =40 =38 =67 =54 430 =31 =-46 =51
tree maintain_certification 106 =-57 410 308 96 10 431 432 117 =-1 =36 =-56 =50 433 343 =-28 =79 =70 =59 305 434 296 435 =8 =122 =51 =-40 =122 =-62
tree maintain_certification 288 59 36 228 436 437 257 6 56 295 438 =-20 =17 439 =-59 =88 =-61 =47 =53 =77 =50 =29 440 441 =12 =-37 =53 =19 =85
tree maintain_certification 90 226 442 422 443 276 =-33 =64 =91 =11 =19 =33 3 =55 444 445 446 447 364 66 448 =19 =-66 =-54 =-50 =-44 =-50 =-63 =-66
tree maintain_certification 106 59 =-60 =16 252 449 56 450 358 364 267 451 452 453 96 454 =15 =153 =75 =-37 =-55 =-47 =-41 =-42 =-46 =-48 =-53 =59 =-33
tree maintain_certification 58 374 455 25 91 456 457 =-41 =45 =110 =11 =92 =135 458 =4 =109 43 =-63 100 373 364 41 =72 459 =32 =-4 =-46 =-17 =-31
tree maintain_certification 1 91 147 250 59 =-43 =6 =127 =29 =33 100 260 190 66 419 460 461 462 =30 =0 =-40 =-54 =-46 =-57 287 =-49 =39 =-50 =-38
tree maintain_certification 252 165 79 205 156 =-19 =52 =103 =20 463 367 295 143 464 465 =17 =47 =-43 =-13 27 =-57 =40 =-73 =-63 47 466 =-40 =46 =52
tree maintain_certification 1 308 467 188 449 =-49 =15 =36 =30 381 468 =-13 =61 =78 430 406 403 98 460 410 =25 =-55 =-54 418 =-55 =78 =-50 =-29 =-57
tree maintain_certification 310 445 96 469 334 470 471 335 472 473 474 171 =-13 =56 =47 =45 =45 =-56 =93 =49 =68 =61 =50 =-63 195 475 =156 =33 =-43
tree maintain_certification 178 0 362 82 310 =-46 =54 291 163 =-20 =81 =94 =29 139 =-68 =23 107 476 =-27 =50 108 190 200 132 =26 =90 =-60 =-35 =-40
tree maintain_certification 1 362 161 477 478 =-38 =78 =85 =55 =25 28 479 51 140 253 461 =14 =-53 =-62 =-45 252 284 112 =38 =-67 =92 =-27 =-48 =-38
tree maintain_certification 1 480 481 273 420 =-50 =88 =-20 =81 =32 30 113 233 482 185 406 483 373 484 =13 =-46 =-40 =-25 =-37 =-44 =96 =89 =39 =40
tree maintain_certification 139 =-62 0 63 71 485 137 486 487 467 488 =-38 44 =76 =-32 =24 =75 =70 =23 =29 =62 55 =12 =-45 489 95 =24 =-25 =-67
tree maintain_certification 43 =-61 490 95 196 107 328 154 =-30 491 =24 =-57 =-90 99 =-12 492 23 493 =32 135 =26 =-62 =-70 =1 =-32 494 =-56 =16 =-44
tree maintain_certification 58 495 96 417 481 407 =-41 =58 =84 30 =-48 =82 =42 182 =36 334 =-30 =105 240 496 204 253 23 =23 =-60 =-54 =-70 =-18 =-79
tree maintain_certification 288 227 381 10 497 489 498 499 334 447 173 =-6 102 500 =19 =-74 =-48 =-51 =80 =-34 =-84 =-56 =-36 =-25 308 =12 =69 =52 =81
tree maintain_certification 501 =-61 47 288 113 227 190 104 312 35 502 =-23 =123 =10 =55 131 503 206 183 =-8 =23 =44 =79 =49 =-47 =50 =29 =70 =55
tree maintain_certification 1 25 62 420 504 296 =-38 =-3 =62 =77 =27 =103 43 =-61 28 309 329 505 256 166 5 =16 =50 =-65 =-58 =-49 =50 =-79 =-34
tree maintain_certification 139 =-61 286 410 495 506 426 507 508 175 500 142 509 =-2 =-67 =-34 =-80 =-35 =27 =53 440 =36 =-65 =77 510 =25 =-8 =-58 =86
tree maintain_certification 252 90 99 359 511 =-51 =102 =58 273 235 512 =-27 =91 =80 412 =24 =-40 100 447 98 513 =21 =-62 =-46 =-41 =-39 514 =-38 =40
tree maintain_certification 58 308 237 515 277 =-37 178 =-25 =74 =1 =70 125 =-1 184 =98 =-44 28 184 333 516 517 =27 =-58 =-35 90 =56 =-30 =-16 =-31
tree maintain_certification 79 90 417 163 518 519 130 =-32 =30 =21 =102 =51 =45 520 184 55 521 190 =14 =-38 =66 522 =-57 =63 523 =-37 =52 =-48 =23
tree maintain_certification 21 154 280 199 288 107 =-61 524 =-27 =75 =65 =69 =64 51 525 526 230 46 =-12 =54 =56 =55 =74 =25 483 527 =44 =-5 =-2
tree maintain_certification 252 194 100 113 228 62 489 102 24 107 =-49 =-5 528 323 =17 =-55 =-72 =-50 =-58 =18 127 =53 =-34 529 =41 =-53 =-49 =113 =-33
tree maintain_certification 21 199 195 449 90 9 280 =-33 =45 =29 148 530 61 368 =24 =-28 =-48 =-30 522 =-37 =56 =39 =-55 =59 228 218 =9 =71 =51
tree maintain_certification 106 =-53 113 295 531 196 470 178 158 107 =-49 =-7 =55 513 102 532 533 =20 =-41 =-54 =-34 =-78 =57 213 =-48 =54 =35 =-38 =34
tree maintain_certification 139 =-60 21 295 95 422 346 262 534 62 535 =-14 =97 =13 =52 =39 =52 536 =29 =-75 194 =-50 =99 =-44 111 483 =28 =-6 =106
tree maintain_certification 1 310 125 537 538 539 =-36 =93 =66 314 =47 =-46 =40 =71 45 489 353 316 540 204 445 =11 =-63 =-59 =-77 =-41 =-41 =-55 =46
tree maintain_certification 1 96 454 125 457 49 541 =-39 =48 =80 =66 =31 =123 =63 21 406 367 489 304 444 =12 =-53 =-51 =-56 =-65 =-40 483 =40 =4
tree maintain_certification 132 196 176 542 328 219 316 543 61 188 544 161 =3 =56 =-50 =48 =-38 =-104 =-42 =50 =-66 545 =92 =2 =-24 5 =-54 =42 =58
tree maintain_certification 253 28 479 66 236 228 113 115 305 312 383 0 =-28 =3 =50 =47 =63 =10 =34 546 =46 =-81 =-46 =-56 =-47 =-36 547 =-70 =27
tree maintain_certification 381 119 548 352 495 173 =-21 549 12 550 328 =13 =-52 318 295 =-52 =67 =5 =-55 =-51 173 =27 =-4 =46 =-33 =43 423 =27 =108
tree maintain_certification 469 113 189 496 490 204 91 551 552 335 520 553 499 554 =6 =-60 =-35 =-59 =-33 =-43 =-63 =52 =28 =-57 =-37 =-26 =108 =23 =69
tree maintain_certification 106 11 =-55 =46 489 132 403 23 501 =-60 99 =42 555 556 557 178 213 =-12 =37 =12 127 =68 =-29 =-58 =98 =-67 =-56 =57 =-56
tree maintain_certification 1 262 105 558 559 =-29 =80 41 =-27 =43 =80 =49 469 560 247 561 562 169 563 =9 =-52 =-45 564 =51 =-53 =-48 =-64 =-40 =62
tree maintain_certification 47 142 495 178 401 124 485 344 79 =-32 =3 =45 =19 =63 =48 328 254 560 565 566 =21 =-65 =-25 =-44 =-29 =-72 =17 =-24 =47
tree maintain_certification 334 479 490 496 61 368 469 567 568 560 364 569 154 =6 =23 =-63 =-32 =-37 =-45 =-32 =63 =-26 =-46 570 =-25 =41 =-37 =-48 =75
tree maintain_certification 106 571 =-53 =64 58 455 336 572 378 573 212 =-20 =67 =58 =29 =26 =128 =123 419 148 451 185 =21 =-31 =-54 462 =9 =-49 =-58
tree maintain_certification 1 35 49 311 574 575 300 =-31 =72 =55 =88 =88 =73 =32 340 576 543 544 406 419 487 =5 =93 =-48 =-29 =-52 =-97 =28 =65
tree maintain_certification 106 577 =-53 =35 56 308 252 178 181 277 91 =-25 =37 =14 =41 240 100 =18 =-20 =-55 578 =-38 =49 310 368 =22 =-39 =97 =-56
tree maintain_certification 95 445 51 557 573 58 272 79 263 579 580 =-29 =48 =77 =64 =17 =55 581 582 =7 =-48 =-75 =62 =36 =21 =-63 199 =-58 =38
tree maintain_certification 495 1 583 0 584 =-50 =62 =0 =16 154 104 =0 585 =-40 =76 7 328 =-7 =-80 61 586 =31 =-108 =-51 173 =29 0 =-20 =20
tree maintain_certification 196 398 329 113 310 489 587 454 85 24 =-8 =8 =-37 =105 =-68 =-53 =66 =32 546 =46 =-60 128 =-44 =32 122 59 =-53 =28 =47
tree maintain_certification 522 132 82 76 198 588 561 143 589 590 131 =-6 =28 =-64 =42 591 =-38 =33 =-61 493 =63 =-46 =43 =-40 542 =11 =74 =45 =46
tree maintain_certification 58 592 342 593 227 594 262 208 116 =-34 =70 =31 =35 595 =-16 =39 =42 =31 =54 =-37 561 596 141 556 =17 =-70 =-20 =-56 =-54
tree maintain_certification 585 195 490 37 352 597 598 154 142 =-7 =-50 102 211 143 599 440 =16 =51 =-24 =-23 =-20 =-37 =78 =-56 =37 =31 =-39 =-32 =60
tree maintain_certification 445 410 600 37 601 295 602 183 278 603 248 604 605 =4 =38 =-45 =-56 =-59 =-68 =22 =-50 =-26 =-39 136 =40 =-32 =-55 =-59 =-62
tree maintain_certification 106 =-46 100 149 479 501 =-60 489 112 1 308 606 91 =-23 =37 =68 =34 319 301 =26 =-11 =-65 =-18 607 =-60 =74 =-42 =-55 =-30
tree maintain_certification 43 =-59 21 183 435 154 305 515 262 =-44 =18 =3 =48 608 530 214 =4 =57 282 =-38 =43 =-35 =53 569 =28 =-88 7 =37 =9
tree maintain_certification 286 149 107 =-21 315 435 340 609 55 26 329 466 =-12 =59 =32 100 87 483 =22 =-11 =-70 =-23 =-34 =-49 =55 =60 =-58 =-58 =89
tree maintain_certification 113 58 455 188 610 281 611 612 357 212 =-38 =62 =30 =16 =77 =53 =11 =41 =117 328 185 613 =11 =-36 =-40 =-59 529 =34 =-53
tree maintain_certification 51 119 1 280 250 130 614 477 =-36 =67 =38 =32 =92 =49 98 615 162 =-16 =8 =-64 =-52 =34 597 489 616 =24 =-41 =-55 =-60
tree maintain_certification 501 =-59 398 462 616 597 500 419 450 96 153 617 68 =22 =1 =42 =30 =53 =-38 =-42 =-54 =-56 =-43 618 =-30 =27 619 =-40 =57
tree maintain_certification 286 501 =-58 66 130 7 620 146 621 =-21 =12 =54 =89 63 423 622 =-10 =35 =94 623 624 613 =24 =-30 =-65 =-119 =42 =-54 =64
tree maintain_certification 43 =-59 403 445 47 78 248 625 626 253 312 627 12 628 =5 =39 =-28 =-49 =50 =-39 =-68 =62 =-56 629 =-48 =21 =47 =-59 =-50
tree maintain_certification 407 489 30 288 90 409 =-26 =7 141 364 630 11 3 631 =56 =-63 7 583 =-13 =42 =19 =-54 =-119 =-57 =-32 =54 =24 =-60 =56
tree maintain_certification 96 334 632 227 212 189 633 634 66 296 186 =-12 =-47 446 127 =17 =-16 =-58 =-60 =58 =38 =78 =67 =31 =64 =60 176 =58 =-33
tree maintain_certification 139 =-58 5 0 161 252 185 8 635 315 =-1 =-57 =-70 =22 =-47 469 636 =-51 =73 =50 =97 30 =7 =48 29 186 =48 =-30 =-42
tree maintain_certification 334 469 335 95 56 464 637 638 423 47 639 206 274 =-4 571 =39 =-53 =26 =-43 =40 =75 =80 =82 =-48 =-55 =-31 =-47 =56 =66
tree maintain_certification 139 =-61 489 398 55 640 66 641 642 643 283 202 26 =-6 =13 140 =35 =-62 =31 =-65 =-63 =-42 =-62 =64 644 =-44 =54 =-27 =-60
tree maintain_certification 199 381 352 227 274 178 466 264 645 428 519 646 647 =-34 =83 =79 =12 =48 =84 =19 =58 =-2 =25 =38 =44 516 =35 =-52 =56
tree maintain_certification 139 =-57 163 233 78 35 1 300 130 =-24 =36 =71 346 648 649 =-6 =35 =27 =57 373 650 =31 =-74 =-49 =-42 =59 35 =59 =-15
tree maintain_certification 288 196 132 1 96 381 519 =-27 17 =-27 =102 =25 =46 651 648 652 459 653 430 =11 =-44 =-66 =-26 =-59 =35 =-67 =48 =-32 =58
tree maintain_certification 469 407 176 398 328 529 654 655 656 616 82 657 =2 =57 =25 =-50 658 =-37 =48 =91 =64 =-57 =-49 659 =-37 =58 =-23 =43 =53
tree maintain_certification 139 =-57 163 252 149 67 1 308 =-17 =14 30 26 495 =-28 =19 464 144 623 =19 =-113 =-25 =-48 =36 =-65 =-45 660 =-28 =44 =45
tree maintain_certification 139 =-60 199 196 495 433 55 403 661 318 4 =-14 =49 =7 =52 =-57 =-48 =54 182 461 211 =40 =-27 =-53 =-1 =-28 182 =79 =-19
tree maintain_certification 288 106 662 625 =-56 =81 =33 407 25 218 346 256 663 451 216 =-4 =-48 =-51 178 664 =68 =-19 =56 =-63 =44 =30 =64 =54 =65
tree maintain_certification 199 422 403 56 113 528 665 218 196 58 344 161 390 =-22 =54 =67 =38 284 =-2 =39 =-36 =29 =33 =-47 =20 =-53 =-68 =17 =44
tree maintain_certification 106 112 =-45 =44 315 666 98 195 51 190 667 453 461 668 =14 =-64 =-43 =-40 =-76 392 =-51 =55 =27 199 =-42 =35 =-53 =-25 =-57
tree maintain_certification 119 479 669 340 499 269 329 230 381 670 228 671 58 =-24 672 =-6 =53 =93 =20 =38 =25 =45 =21 =58 =-35 =48 =-54 =-49 =41
tree maintain_certification 56 505 21 286 673 398 197 674 98 141 =1 =-28 =-50 =-58 =40 297 =-46 =55 =70 =55 469 485 =9 =58 =96 409 =-56 =29 =-53
tree maintain_certification 675 505 107 662 5 =-26 =62 =59 676 364 165 113 677 =-10 =31 =32 483 252 678 =30 =-11 679 =-29 =69 =-13 =-37 =-31 =-41 =48
tree maintain_certification 423 28 374 680 572 681 682 683 684 14 119 5 =-10 =17 =23 319 =33 =-54 =74 =-63 =77 =36 685 =38 =-34 =-68 =21 =-32 =83
tree maintain_certification 55 410 403 178 96 308 466 =-18 =69 =11 =43 185 686 323 552 687 464 =25 =-38 507 =-50 =49 =-56 =-23 =-78 =-35 =-50 =-62 =-38
tree maintain_certification 139 =-55 445 288 528 256 354 674 633 565 688 689 690 548 =13 =-31 =51 =-3 =-22 =-26 =58 =-57 691 =-43 =46 =-63 =-38 =53 =-61
tree maintain_certification 196 190 501 =-54 95 496 219 132 342 334 692 =2 =38 =64 =40 =51 =49 =-15 341 =-49 =13 693 =-53 =30 35 694 =-50 =65 =45
tree maintain_certification 288 139 =-53 695 663 286 607 367 560 696 697 250 698 =1 =-57 =73 =-49 =46 =-38 =-47 =60 699 700 =83 =-38 =-38 =27 =-59 =55
tree maintain_certification 106 701 =-44 =59 43 =-51 473 616 600 286 487 203 330 702 703 474 =2 =50 83 =25 =-49 =-41 =-55 =-39 =72 =56 =-46 =-46 =52
tree maintain_certification 522 194 329 704 705 407 90 706 =-20 =90 301 707 440 505 =8 =-59 183 =-43 =30 =-94 =-40 =30 =51 =115 546 =22 =-76 =84 =44
tree maintain_certification 119 433 708 544 55 319 705 630 709 710 666 675 711 =-1 =-54 =46 =-30 =71 =-59 =-88 =52 =-63 =-36 =-54 =89 =32 712 =47 =-61
tree maintain_certification 106 713 =-47 =37 374 99 =34 163 334 341 560 392 42 714 117 =-36 =42 =64 =-4 =49 =-61 =11 =61 715 =53 =-33 592 =33 =-18
tree maintain_certification 196 410 490 329 354 190 716 66 717 688 460 =14 =-51 =-20 =-30 =-56 =-57 7 =-45 =25 338 =-51 =40 =30 =-33 =-59 35 =-42 =43
tree maintain_certification 410 718 288 21 183 143 283 325 719 2 78 =-5 720 =-69 =31 =41 619 =-71 =41 =48 =23 =-27 721 =25 =-28 =14 =47 =-42 =-53
tree maintain_certification 139 =-53 142 398 340 256 315 722 181 723 415 =5 =55 =-48 68 =-50 =49 =-40 =-47 =-59 =54 352 724 =-44 =58 =48 107 =-63 =-12
tree maintain_certification 457 469 6 634 444 248 25 163 145 429 392 725 =-10 =69 =61 =27 =36 145 548 =65 =-48 =-49 =58 =-63 =-49 =68 =41 =49 =65
tree maintain_certification 51 146 55 29 505 90 345 579 462 =-11 =-45 =81 =60 566 726 727 =11 =-51 =-74 =-55 =-47 69 =-49 =45 =-43 461 =61 =-58 =12
tree maintain_certification 194 29 501 =-54 728 61 149 614 326 729 730 537 38 169 466 =-6 =41 =-44 =13 =22 =46 =75 =57 =26 =-39 =-35 =43 =-34 =79
tree maintain_certification 531 305 731 132 528 372 611 625 334 732 573 =-8 =51 =56 =46 =60 =79 =55 257 =-51 =49 =42 =-41 =42 492 733 =48 =-36 =-8
tree maintain_certification 163 507 635 692 688 283 95 314 716 407 =1 =44 =-61 =-29 691 =-44 =39 643 544 =30 =-61 =-98 =-35 149 =56 =-47 =-48 =49 =39
tree maintain_certification 407 107 93 360 571 734 =-34 =51 =60 =65 =49 403 43 =-50 196 735 496 430 651 528 =12 =-26 =-54 =-49 =-16 =84 =-23 =-50 =44
tree maintain_certification 163 407 145 469 288 181 336 270 186 736 =-8 =66 =-36 =42 =47 =29 =33 =38 31 =35 =-50 296 =-1 737 =100 =-15 145 =55 =-39
tree maintain_certification 132 555 288 113 214 738 573 59 329 739 352 =-17 =21 =67 325 =25 =-67 =9 =53 740 =-42 =47 =32 424 =14 =104 =41 =77 =43
tree maintain_certification 95 445 269 469 735 635 449 450 730 585 637 186 =-1 741 =-57 =1 =61 =45 =53 =-39 =34 =-46 =65 =45 =66 =-58 677 =-11 =-62
tree maintain_certification 106 =-41 742 368 99 =39 256 743 744 139 =-45 96 745 338 6 342 =3 746 =38 =-64 =45 =58 =-53 =38 =-48 =-55 =-60 =-24 =-69
tree maintain_certification 423 436 747 589 181 401 525 454 472 550 176 748 =-3 =47 =-26 749 =-12 =-63 =28 =68 =38 =39 =31 182 =45 =-15 =61 =34 =70
tree maintain_certification 750 288 471 178 344 105 751 752 472 212 753 =-21 =59 =46 =33 =83 =72 =55 =37 754 755 756 =2 =-64 =-67 =28 =84 =35 =76
tree maintain_certification 473 757 5 310 194 154 107 758 759 =-49 =46 =52 760 =-6 =87 82 =0 =30 =69 308 =-13 347 =97 =-30 186 =34 =-42 =-64 =46
tree maintain_certification 82 463 288 113 761 198 762 654 285 118 =-8 =46 =37 =54 763 =-44 =29 =38 =94 =16 =40 =-53 764 137 765 =27 =-47 =-41 =-31
tree maintain_certification 139 =-56 766 333 505 767 600 674 483 768 769 =9 =-51 =-54 692 380 770 =-20 =62 =51 =44 =-45 =-51 =87 =-36 13 =15 =-51 =61
tree maintain_certification 499 532 368 743 771 446 90 273 170 277 =-33 =8 =55 =8 772 773 774 =20 =-7 =-36 =-26 =-24 =41 =-54 610 =-32 =47 =-51 =-30
tree maintain_certification 106 440 =-53 0 =-38 =68 479 461 300 531 546 626 114 455 775 =0 115 =-13 =58 =63 =67 =-65 =-68 613 =34 =-20 =66 =-50 =-41
tree maintain_certification 196 286 30 776 777 283 90 605 37 778 663 =-33 =20 =83 =21 =36 779 353 =-2 780 =-71 =40 =86 =14 =69 =67 =17 =50 =-31
tree maintain_certification 43 =-56 528 469 51 781 294 288 146 388 197 =-13 =23 =50 277 =68 =-45 =38 =53 58 =-20 =35 =12 =46 733 197 =-55 =34 =42
tree maintain_certification 473 782 625 669 783 573 784 447 641 406 785 786 787 194 =1 =68 =63 =49 =-41 =-29 =-46 =-45 =-68 =58 =37 =-54 =67 =-25 =53
tree maintain_certification 199 184 163 25 28 489 56 500 610 314 122 731 310 =1 =61 =-41 =33 =-32 365 =12 =77 =-54 =-41 =-56 =-32 =61 =35 =-28 =37
tree maintain_certification 473 788 310 340 766 339 750 443 605 789 790 496 552 =3 =-55 =-19 =-49 =-61 =30 =63 =77 =51 =80 =53 =89 =-19 495 =2 =85
tree maintain_certification 673 146 597 100 528 747 10 791 94 154 8 792 =4 =-43 =-43 793 678 =18 =-28 =-27 =-35 =39 =-9 =76 =-30 =-25 =-46 =42 =69
tree maintain_certification 342 295 106 418 614 =-52 =48 =53 23 445 334 794 256 410 500 795 796 =4 =-36 =47 =-50 =-48 =-60 =37 =66 =-58 =-63 =-33 =38
tree maintain_certification 49 669 674 286 381 261 10 447 776 =0 =43 797 =-57 =58 =-14 =-63 164 592 798 =52 =-39 =-7 =-45 799 =60 =-38 =-52 =-45 =55
tree maintain_certification 106 9 =-49 =39 445 499 718 515 560 800 801 802 500 191 =10 =-29 =-46 =-44 =-60 =-41 =-48 0 =10 =47 =-34 59 =-37 =39 =-58
tree maintain_certification 95 196 414 310 105 803 501 =-47 804 =4 =87 =73 =43 347 =72 =-30 =-59 5 342 805 =-61 =47 =29 =32 806 807 =-40 =42 =77
tree maintain_certification 199 108 23 616 196 808 45 809 600 248 768 430 =6 =-37 =-50 =-49 =-52 =109 =44 =-52 =-20 438 =-54 =28 =-60 =-53 287 =110 =21
tree maintain_certification 398 673 11 58 0 594 593 =-28 =18 593 =20 =-49 593 =5 =42 781 644 556 514 =13 =-20 =-52 =-29 =31 =-46 =68 594 =-40 =11
tree maintain_certification 218 96 423 585 600 443 340 810 811 812 638 288 104 =-15 =-2 =29 =63 =89 =-44 =68 =37 =59 =-55 =45 =62 63 =42 =-26 =31
tree maintain_certification 410 747 489 340 423 696 149 501 =-51 813 808 476 814 815 =-2 =58 =39 26 =-17 =41 =-56 =68 =-39 =48 =70 =46 =-64 =71 =-57
tree maintain_certification 43 =-49 419 82 757 333 100 703 588 323 36 816 113 817 =-7 =73 =22 =26 =21 =-33 =46 =19 =-22 =-23 =-54 660 =16 =69 =-39
tree maintain_certification 673 436 735 256 818 283 13 777 109 454 819 820 =-26 =51 127 =11 =-26 =66 =28 =74 =6 =20 13 =2 =-38 =-59 =67 =34 =68
tree maintain_certification 522 403 709 470 597 565 821 683 822 823 76 =5 308 =-48 =22 824 =37 =-35 =-46 =-44 =-45 714 =-31 =53 =-40 =45 =-58 =-50 =35
tree maintain_certification 329 106 825 =-39 =54 367 166 561 669 256 634 418 803 460 811 =6 =-26 =-42 =67 341 =-61 =44 =60 =-57 =-42 =-39 =-55 =-50 =19
tree maintain_certification 196 735 255 537 178 10 =-1 =-26 265 826 323 62 827 =23 =-50 161 =6 =-62 =-26 =-37 =-47 =28 =-45 =71 91 828 =-47 =24 =46
tree maintain_certification 139 =-47 119 272 638 742 281 443 96 199 108 829 485 830 =-4 =-52 =16 =76 =-47 495 =57 =-17 =28 =61 =45 =-60 =73 =43 =33
tree maintain_certification 47 328 142 447 94 423 831 832 688 833 =7 834 =-58 =53 =-26 =-36 =72 =78 =-40 =-41 754 835 342 =-47 =20 =26 =14 =-51 =40
tree maintain_certification 199 548 598 630 445 789 149 809 423 49 705 328 348 =1 =41 =-41 =41 =47 =64 =102 =-38 =-40 =-55 =-80 =74 151 =-30 =33 =39
tree maintain_certification 183 427 348 31 670 295 836 831 837 742 18 =-10 =49 =-71 =70 =71 =81 786 =-50 =39 =29 838 =29 =-51 =40 =39 427 =17 =-40
tree maintain_certification 839 315 445 708 339 694 505 411 657 662 238 840 =2 =-70 202 =-35 =61 841 =50 =1 =53 =-59 =-31 =-47 =48 =80 =-56 =-52 =-38
tree maintain_certification 21 842 829 154 365 843 531 844 685 155 =-36 =28 =4 =47 =21 =54 108 =66 =-38 333 =-1 =-29 =75 =45 845 485 =3 =42 =54
tree maintain_certification 340 430 809 846 766 777 472 757 847 848 755 95 5 =-3 =28 266 =-46 =18 =-40 =47 =38 =-61 =31 =57 =51 =77 =96 =-49 =43
tree maintain_certification 73 522 252 849 850 617 =-11 =18 =50 851 =68 =-28 =-49 852 =53 =-32 853 854 246 664 499 855 =31 =-38 =-50 =6 =-43 =-53 =-53
tree maintain_certification 29 479 132 0 106 =-46 473 598 352 =-3 =36 =76 =54 856 857 200 382 =21 858 =-36 =43 =-47 =-45 =-59 412 =53 =-42 =-34 =-26
tree maintain_certification 106 859 =-37 =51 111 718 374 500 95 587 860 11 368 =6 295 =5 =-53 =-49 =-50 =-54 69 =-31 =43 =-55 592 =28 =-22 =-39 =52
tree maintain_certification 637 106 9 =-44 =37 23 861 564 474 283 235 632 =-3 =54 862 552 =41 863 =-90 =45 =-64 830 =21 =-59 =42 =-38 =51 =-56 =60
tree maintain_certification 398 196 154 864 865 750 866 =-8 =49 =76 =45 =67 29 552 178 296 =-6 =32 867 695 =29 =-56 =-73 =-46 =-39 =-24 619 =-30 =46
tree maintain_certification 55 789 139 =-45 204 868 635 869 546 191 432 544 315 642 =11 =-49 =-36 =-30 =-36 =-23 =-47 =-50 870 =-50 =41 =-66 =-47 =-42 =-28
tree maintain_certification 95 871 407 757 586 872 522 338 236 726 =2 =-69 =-46 =55 =38 =-21 =-72 =-52 287 =68 =5 =-46 194 873 515 =-51 =27 =47 =64
tree maintain_certification 43 =-54 141 455 154 837 13 531 874 =-4 =83 =46 179 95 =-31 =34 =29 =84 626 95 185 =13 534 =-52 =43 =-26 =-61 =57 =-19
tree maintain_certification 47 846 770 831 605 557 635 446 308 60 474 263 =-12 =50 =39 =51 89 =8 =-74 =-33 =-52 875 =30 =-23 =20 =61 =65 =76 =32
tree maintain_certification 196 499 876 543 66 490 23 252 653 489 354 =15 =-16 =-41 =-54 858 =-22 =18 =-55 =-24 =-49 =-76 =-44 =-27 5 252 =-45 =16 =34
tree maintain_certification 877 21 747 444 299 878 553 879 590 880 =-1 =-56 534 =-52 =36 =38 =-44 =-61 10 =45 =-38 =-47 =60 841 =21 284 =13 =-44 =-41
tree maintain_certification 56 528 185 757 269 881 546 29 419 5 882 66 800 =9 =-40 =-40 =-45 =31 =-32 83 =-39 =20 =-47 =-37 =54 =-48 =-27 =-25 =-42
tree maintain_certification 410 616 445 695 300 883 461 524 154 273 21 =-33 =11 728 409 =-5 =30 =67 884 =10 =-49 =48 =-37 =74 =56 =-58 =-53 =-39 =-48
tree maintain_certification 196 469 788 522 252 717 616 168 139 =-43 885 608 886 199 =14 =50 =-45 =-14 =-61 =-24 =-40 887 =-50 =34 =-25 =45 =-18 =48 =-29
tree maintain_certification 106 135 =-46 =35 407 634 286 340 79 96 571 422 =-7 459 505 95 =31 =-36 =-46 =-42 =-52 =28 277 =7 =58 =41 =40 =59 =36
tree maintain_certification 199 630 888 757 444 553 66 189 889 890 891 =5 =-27 =-65 =-47 =74 =-45 =-47 137 =-55 =33 =-57 =-56 =-82 287 =101 685 =35 =-34
tree maintain_certification 146 185 178 361 778 62 74 771 =-12 =36 892 =-38 =43 =13 =85 =26 305 154 239 =-13 =16 509 =14 =-50 =79 =-35 893 =54 =-33
tree maintain_certification 199 419 470 731 675 884 894 655 154 748 779 =-11 =69 =42 895 185 =8 =-31 =-68 =62 =81 =-43 896 =63 =-19 =-26 =37 =-44 =33
tree maintain_certification 119 897 837 96 519 106 =-37 500 832 143 =-3 =-20 =-40 =-58 9 74 594 =26 =-41 =28 =56 898 =38 =-26 =71 393 =97 =-19 =27
tree maintain_certification 410 139 =-44 638 673 51 899 573 407 119 15 455 =-8 =51 =23 152 =39 =-45 365 =7 =81 =49 =-55 438 =8 =52 =57 =71 =-45
tree maintain_certification 398 900 23 586 95 543 901 902 903 501 =-48 =8 =-40 =-36 =84 =-67 194 265 904 =-47 =47 =63 =59 =-77 =-56 =-32 20 =4 =-57
tree maintain_certification 528 600 215 353 495 905 416 530 202 151 26 212 =-11 =60 =9 =-37 793 422 =25 =106 =-50 =-21 =58 =-52 =14 =-32 =-27 =-46 =-29
tree maintain_certification 635 531 906 479 12 457 626 199 184 419 361 73 =-4 907 =12 =-54 =27 =-39 =-27 =34 =-60 =61 =-34 =-36 =-47 664 =60 =10 =-43
tree maintain_certification 522 876 149 183 573 58 908 909 480 =-18 =16 =53 =86 644 726 793 910 =14 324 =20 =-61 =-25 =-66 =-30 =46 =13 =-42 =-52 =36
tree maintain_certification 704 911 473 818 106 =-30 654 252 912 742 256 840 =6 =-65 =-55 =-61 =-38 794 308 913 =-44 =37 =20 =53 =56 =-20 =35 =44 =91
tree maintain_certification 269 598 704 914 625 300 39 915 178 =-11 7 =-12 =12 =70 619 916 =3 =57 =71 =48 =47 =-48 =78 368 583 =110 =-16 =-30 =55
tree maintain_certification 709 917 31 433 342 10 914 918 919 =1 =42 =44 =-47 47 797 542 =-23 =21 =15 =45 920 =34 =-52 =30 145 =32 =-42 =-45 =-60
tree maintain_certification 766 161 921 334 598 346 524 809 747 640 922 =-8 =49 =25 =45 =80 =35 =33 368 =80 =-32 598 =50 =-45 =-53 916 =55 =-59 =49
tree maintain_certification 469 38 430 923 531 401 181 924 674 883 =-8 =57 =-56 =-56 =23 =39 =16 =71 =-59 925 920 926 176 =36 =-20 =-56 =-36 =-58 =42
tree maintain_certification 334 927 47 188 58 766 928 227 929 344 930 =-23 =47 =26 864 =5 =93 =26 =-50 =63 931 93 =0 =46 =58 =25 =33 =-95 =50
tree maintain_certification 310 21 199 64 809 932 933 934 =-8 =42 =60 =59 =83 =-47 =32 828 935 190 =11 936 =-67 =23 =-36 =55 308 =-10 64 =76 =-26
tree maintain_certification 782 352 398 374 139 =-51 185 109 333 451 397 566 =6 =-39 =-55 =-40 =-48 42 =63 819 =-15 =51 =-36 =19 72 =-36 =44 =40 =-19
tree maintain_certification 709 296 573 937 938 470 939 58 438 =-18 =20 =0 =29 =27 =-79 =48 =42 940 167 495 =6 928 =36 =-18 =-37 443 =-37 =42 =-50
tree maintain_certification 635 96 941 592 132 942 943 914 944 295 614 =3 =28 127 =-47 =10 =-36 =-46 =-71 =36 =36 127 379 =-7 =48 =-45 =56 =28 =-32
tree maintain_certification 711 183 163 119 777 922 945 39 817 =-10 =56 422 619 =-4 =63 =49 703 =84 =-33 =48 =57 62 =-5 =47 946 =40 =-53 =16 =-42
tree maintain_certification 342 106 =-36 345 154 495 370 =-18 =60 =10 895 903 947 178 308 =-16 =28 774 876 =26 =-50 =-12 =-51 =-53 =-70 =57 382 =39 =-57
tree maintain_certification 55 948 335 949 879 950 951 804 952 684 354 =6 =-19 =65 =-62 =81 =-64 =-36 =46 953 =-71 =34 =-30 =-37 954 354 =-50 =41 =26
tree maintain_certification 56 189 111 955 469 252 922 684 149 956 38 =-1 957 =-56 =21 =-36 =-35 =76 =52 522 958 =-37 =47 =29 =35 =60 =47 =78 =-44
tree maintain_certification 196 398 95 789 106 =-25 255 154 273 =-11 =9 707 185 273 =34 775 45 =0 =48 =60 =-29 =-71 =-49 =-41 =-24 =-26 522 =-33 =34
tree maintain_certification 959 196 1 226 960 961 =-17 962 =46 =-38 =75 =21 34 963 727 964 =12 =-54 =-43 =-51 =-55 183 226 370 =-50 =45 =49 =17 =-69
tree maintain_certification 333 669 965 334 966 199 550 967 =1 =42 968 969 970 971 =-23 =48 =44 =44 =42 838 =41 =-43 =62 =40 =70 =-41 208 =-40 =29
tree maintain_certification 959 696 972 973 43 =-41 974 30 975 723 203 695 =4 =-52 =-38 =-53 =-27 841 127 976 =50 =-10 =-1 =-16 =-38 =-42 =53 =45 =-72
tree maintain_certification 407 161 977 329 620 950 836 978 535 198 =-6 =25 =63 =50 =63 =-51 440 =73 =-24 =13 =-60 62 =60 27 =-17 =47 476 =41 =-33
tree maintain_certification 340 397 553 10 236 979 155 899 961 =7 496 =-44 =32 =-41 =36 =-55 =-46 433 834 148 855 =-12 =36 =-48 =36 =39 =-41 =-55 =44
tree maintain_certification 28 149 735 572 483 161 333 809 =5 =77 =-20 466 =52 =-43 980 537 981 466 =-27 =27 =33 =31 =32 =25 =69 =-37 324 =6 =-44
tree maintain_certification 445 982 718 983 352 984 316 364 544 761 300 985 =3 986 =-54 =26 =57 =87 =-39 350 =-47 =51 =-36 =37 =27 =-81 =-32 =94 =-53
tree maintain_certification 56 987 803 785 626 487 455 260 853 711 988 644 569 191 =6 =-28 =-47 =-13 =-56 =-34 =-42 =-47 =48 =55 =-56 =-39 =60 =56 =-42
tree maintain_certification 989 637 328 499 990 991 992 673 993 455 586 154 462 =1 =-35 =7 =-59 =48 =-59 =52 =54 =-48 =-50 398 =-2 =-47 =-38 =57 =-58
tree maintain_certification 342 345 994 995 996 997 433 998 142 999 1000 1001 319 =-4 =-56 =35 =59 =-63 =-28 =28 =22 =74 =63 =-51 =64 =61 1002 =36 =-43
tree maintain_certification 662 623 106 =-29 38 975 499 1003 531 154 1004 =-10 =42 =6 =23 =33 =-26 893 =-40 =31 565 187 =29 =-64 =-52 =-68 935 =40 =-35
tree maintain_certification 572 1 25 344 779 407 =-25 =18 =48 =25 =62 451 204 686 741 689 128 =-2 =45 =-33 71 644 =13 =-12 =42 =-56 =-48 =-36 =24
tree maintain_certification 141 530 21 465 1005 816 1006 1007 1008 =-10 =40 =26 =68 =23 =35 26 =-18 1009 =41 =-31 1010 =20 =-53 =-16 79 431 =-31 =27 =25
tree maintain_certification 149 1011 640 218 716 119 414 433 835 340 520 542 =-3 =27 =-34 =39 652 =44 =-49 =29 =-58 =29 =-53 =29 324 =59 =-11 =-43 =-38
tree maintain_certification 522 689 98 706 548 143 78 718 1012 479 1013 149 =17 =-25 =-28 =-26 =-49 =-38 =-32 =-13 738 1014 =-45 =40 =33 =75 =-47 =-10 =30
tree maintain_certification 56 735 288 407 58 750 =-10 =71 152 143 1015 55 =14 =-25 =-41 73 548 340 =-48 =38 =40 685 =25 =-47 =-31 =29 =37 =59 =-42
tree maintain_certification 107 =-18 111 353 1016 469 487 669 1017 178 349 412 =-3 =-39 =26 77 742 112 =18 =-15 =-66 =-33 =-47 =-44 =62 =43 =-37 =-29 =48
tree maintain_certification 56 528 191 190 219 785 546 213 430 995 735 1018 =1 =67 =65 =-51 =-47 =18 =-48 =-41 =31 17 59 =-44 =29 =34 =-32 =-30 =-46
tree maintain_certification 630 1019 422 312 653 1020 736 =-1 =66 =-56 =-59 173 =53 =-15 719 754 1021 329 838 91 =31 =-27 =-34 =74 =-45 =-33 =-48 =-51 =-76
tree maintain_certification 96 900 593 71 33 611 908 62 161 1022 728 =-8 =36 =-85 =45 7 =-6 =28 =79 =66 =-40 =24 591 =35 =-39 202 =-48 =4 =26
tree maintain_certification 286 143 127 490 463 775 885 1023 604 527 67 =10 =-51 =-15 =-46 =84 =-57 =46 =-59 =-31 527 188 =-22 =23 =26 =-15 1024 =55 =-40
tree maintain_certification 199 982 1025 809 114 1026 690 56 196 =-3 153 1027 =-45 =31 =13 196 =-61 =33 113 =2 =61 =-55 =57 =75 =48 =87 741 =67 =-14
tree maintain_certification 310 329 106 =-43 955 982 1028 469 464 1029 130 1030 =-2 =-33 =40 =-41 =-48 =32 536 =47 =-40 =84 =67 1031 365 =30 =-11 =-63 =40
tree maintain_certification 445 600 573 228 1032 197 922 747 550 214 =-3 =35 941 1033 =-20 =46 =58 =47 =45 =25 =34 788 36 =34 =-25 =-40 =42 =-42 =-51
tree maintain_certification 598 398 235 310 652 212 918 742 1034 =-1 =-50 =-56 605 =8 =84 =57 =-43 2 =50 =-37 332 =32 =-20 297 807 =-45 =37 =46 =50
tree maintain_certification 1035 1036 66 597 261 55 644 711 375 687 43 =-38 154 =3 811 =17 =-49 =-22 =48 =-40 =-14 644 =-33 =43 =-53 =-39 =-47 =-45 =-51
tree maintain_certification 669 447 891 95 742 269 272 1037 951 90 =-4 724 476 1030 =4 =-45 =39 =39 =-64 =53 =41 =55 =-64 494 =-37 =12 =-33 =-36 =-44
tree maintain_certification 396 671 5 982 1038 333 51 63 1039 =-14 =39 =4 =9 51 =-6 378 =-79 =34 =76 =82 558 20 715 =-14 =46 =51 =-37 =49 =70
tree maintain_certification 635 218 407 438 1040 605 346 1041 1042 372 400 1043 =-8 =-51 =40 =35 =45 =57 =39 =24 =74 =24 127 =48 =-24 480 =37 =-51 =-41
tree maintain_certification 766 638 747 1044 346 269 490 368 1045 322 616 =-2 =-43 475 =32 =-15 1046 =-66 =23 =-25 208 =-42 =42 =43 =32 =40 =55 =69 =49
tree maintain_certification 670 79 288 276 433 709 1047 1048 655 1049 =-7 =54 =54 41 =77 =-18 =-55 =-63 393 =39 =-20 =38 =33 414 67 =21 =-47 =-49 =32
tree maintain_certification 500 788 451 352 414 310 1050 1051 400 1052 225 178 =-1 =11 =-49 =-47 =52 =-59 =-51 =56 =-47 =33 806 =-43 =42 365 =-22 =31 =-45
tree maintain_certification 375 1053 864 708 489 553 810 58 350 945 1054 407 =-16 791 =-5 =78 =62 =56 211 =44 =-37 =3 =64 =-43 =-48 =65 =48 =85 =37
tree maintain_certification 529 1055 434 869 240 364 1056 335 675 1057 1058 =7 =-29 =-44 896 =58 =-21 =-24 =-36 1059 =-39 =46 =-41 =-51 1060 =-32 =36 =52 =-49
tree maintain_certification 640 837 643 479 718 419 1061 300 1062 315 1063 =6 =-45 =-35 =-68 =49 =-56 =-28 165 =-47 =24 254 1064 =-60 =30 =35 =-56 =67 =38
tree maintain_certification 927 96 1065 777 997 752 132 1066 1067 163 885 62 =-6 =9 =-50 173 =-5 =44 173 =79 =-18 =-49 =27 =69 =70 =58 =68 =30 =-93
tree maintain_certification 711 423 1068 1069 638 766 1070 1071 305 625 836 572 141 =-3 =-25 =13 =50 =43 1039 =9 =78 =46 =40 =44 =57 =-42 =-54 =53 =-39
tree maintain_certification 481 1072 374 630 714 586 204 961 1 467 283 1073 =-25 =52 =16 =28 308 =7 =-15 =-35 =-52 =-78 =45 =-87 422 =5 =51 =55 =50
tree maintain_certification 897 975 528 766 951 674 587 635 692 864 883 390 =2 =46 =60 =50 520 =59 =-16 =-34 =-39 =-37 =-63 =49 1074 =-33 =37 =-21 =60
tree maintain_certification 817 625 766 895 335 1075 809 36 =-5 100 61 564 703 =31 =-2 =-37 =-34 =-39 =72 80 312 =-25 =47 =34 =-35 =-63 =42 =44 =64
tree maintain_certification 585 196 586 310 25 496 717 572 1076 =0 =71 685 =35 =-32 =-36 =-16 =41 347 =56 =-41 =-87 62 1077 1078 =-38 =43 =44 =35 =40
tree maintain_certification 900 112 995 743 543 368 924 168 199 505 =10 =-27 1079 =51 =-36 =-17 =-44 295 =2 =-44 =-60 =-49 =-44 552 =-13 =-86 213 =-38 =39
tree maintain_certification 868 28 884 964 951 1080 796 1081 1082 1083 726 152 1084 =7 =-18 =-18 =-56 =-30 =21 =40 =-31 =-49 =-62 =-49 =-33 1085 =-34 =26 =-60
tree maintain_certification 52 555 600 1086 784 952 479 71 283 515 617 60 =-6 =46 =16 =15 385 =21 =-43 =24 1064 =-38 =34 =-59 =-52 =-40 =-41 =58 =-58
tree maintain_certification 473 943 1 62 1087 1038 449 300 =-25 =34 =9 =73 =48 =21 1087 1088 277 598 739 =-4 252 =-27 =81 =53 =20 =31 =-47 =-68 =30
tree maintain_certification 403 761 445 655 555 1089 972 154 294 1067 1054 1090 195 =-11 =21 =58 =61 =54 =48 505 =7 =-40 =43 =-42 =53 =54 =-49 =80 =-37
tree maintain_certification 524 598 1091 163 625 399 1092 194 270 803 1093 1094 =-7 =32 =57 =44 =33 =50 =47 =-44 =46 1095 =5 =52 =40 =47 935 =58 =-31
tree maintain_certification 663 295 573 329 1096 752 141 1097 =0 =-64 562 362 374 =-47 =13 =32 =42 =70 1098 =-70 =28 =14 =38 36 =-33 =20 711 =35 =-23
tree maintain_certification 592 55 599 199 573 1099 433 710 605 886 726 108 =3 =-28 =-56 =-41 =28 =60 =34 =-63 =54 =39 =-23 1082 =-39 =30 526 =-21 =13
tree maintain_certification 533 972 335 709 1100 95 927 696 1026 674 599 1101 353 =7 =-32 =-36 =-17 =-40 =-48 =43 =-91 =-22 =-48 =-48 1102 =-44 =44 =57 =-45
tree maintain_certification 927 704 975 479 529 943 1020 212 1103 29 344 1041 335 =2 =-32 =62 =29 954 =-33 =61 =58 =52 =-52 =-66 =-48 =-33 =-25 =67 =-86
tree maintain_certification 315 939 531 345 770 5 1104 817 777 1105 1106 961 =-6 =-36 =46 =58 =48 =56 =60 =20 =54 =50 557 621 =-8 =37 =79 =30 =-46
tree maintain_certification 757 522 55 95 943 1107 1 189 160 610 =-8 =29 =-44 =71 1108 =10 =-45 =-50 =-64 194 =-32 =51 644 =-40 =44 1109 =38 =-49 =-50
tree maintain_certification 410 522 446 680 89 444 543 460 1110 =4 =54 1111 =-52 =35 =-56 =-34 =-29 =-45 123 1112 =-34 =46 =42 1109 480 =43 =-30 =-48 =-51
tree maintain_certification 47 12 204 768 550 1113 457 762 1114 =7 =-51 =-22 =62 =-41 612 968 1115 474 1116 =-23 =35 =29 =40 =38 =30 =-52 =-44 =-30 =28
tree maintain_certification 398 691 585 6 1117 1095 1118 =2 =64 79 318 =4 1119 1030 429 1120 =-41 =-5 =31 =22 =48 =19 =-55 =33 =36 =47 229 =-30 =33
tree maintain_certification 917 653 735 671 600 443 288 0 1001 38 25 =-9 =61 =17 =47 495 387 =5 =-48 53 =30 =-32 =32 =49 =-38 =41 =47 =-48 =-44
tree maintain_certification 436 1053 1121 414 808 26 782 305 179 =-6 =26 =41 1122 =-45 =6 374 527 624 =6 =-41 1123 =-26 =47 =37 =-38 =-44 =-58 =78 =34
tree maintain_certification 728 586 410 878 625 407 1033 803 1124 620 =-1 =56 229 1125 =-37 =30 =27 =51 =52 703 1126 =15 =-49 =54 =51 =-57 =-47 =-75 =40
tree provide_certificate 1127 1128 1129 1130 75 =-114 497 1131 1132 =-87 =83 =74 =-113 7 =-99 =-30 =21 491 =-46 1133 =97 =-76 75 930 =-37 =73 1134 =48 =-91
tree provide_certificate 211 1135 930 1136 =-107 =24 13 1137 =-86 =91 =36 13 =-53 =41 13 631 1138 1139 902 =-96 =48 =79 =-4 =69 75 1140 =-42 =59 =70
tree provide_certificate 1141 1128 1142 365 1143 1144 1145 1146 =-102 =61 26 =-79 =23 =9 =17 27 =-82 =-7 =58 26 =-61 =32 26 30 =-93 =71 1147 =76 =-17
tree provide_certificate 398 1148 1149 1150 =-99 =29 41 =-70 43 =-102 =-5 43 =-102 1151 =62 =-95 44 1152 1150 =-82 =90 =42 140 508 1140 =-9 =71 =68 =-85
tree provide_certificate 1153 808 1154 1155 1144 1156 1157 1158 =-91 =-9 =24 =31 =20 741 =31 =-53 =67 135 =-15 =91 851 954 1157 623 =-21 =99 =93 =70 =60
tree provide_certificate 618 1153 =-93 913 30 =-63 =44 =59 44 51 =-94 741 =77 =-1 1153 440 497 1159 1160 =54 =-78 =-86 =-42 17 =-64 =60 877 =88 =-13
tree provide_certificate 618 1161 1162 930 =-89 =-41 =40 =44 1163 73 1164 1137 1039 1165 =-46 =44 =36 =71 =43 347 741 66 1166 =77 =-79 =-77 =3 =-50 =-88
tree provide_certificate 410 1167 148 44 =-88 1168 293 1169 1170 1171 =-81 =-3 =10 =37 82 =-53 =29 =3 1135 1172 1173 =-61 =60 =74 =87 =17 148 =3 =74
tree provide_certificate 92 1142 1174 1175 1176 =-82 =46 =-4 =-3 567 =88 =-75 90 =-54 43 =-89 204 1177 95 265 309 1178 =73 =-21 =-82 =-35 =-61 =-80 =-73
tree provide_certificate 92 56 618 1179 =-83 =40 99 1180 =-88 =51 =-37 99 =-87 1181 127 =-40 =48 =84 618 =-52 781 98 34 =65 =-73 =-79 238 =-25 =90
tree provide_certificate 398 1153 1136 1164 520 =-78 =-48 106 =-82 =56 =78 826 20 1174 =-36 =81 =67 =-44 106 =-80 185 1182 1159 412 =36 =-46 =-79 =-74 =-80
tree provide_certificate 1183 1135 508 1184 1185 1186 99 1146 =-81 =70 1187 =-68 =-15 =1 =55 =64 462 =-37 =39 13 =-42 =48 99 =-81 55 594 =43 =-35 =-64
tree provide_certificate 92 1127 618 =-78 1180 284 =-73 176 =1 =-69 =58 295 1039 1188 =-32 =61 =63 =62 618 =-51 1189 1190 8 756 =59 =-77 =-25 =-28 =-79
tree provide_certificate 618 1154 =-73 =42 1191 61 1192 1154 1193 1194 1164 254 418 94 =-12 =-58 =51 =-63 =37 567 =40 =-67 567 =87 =-40 =78 =80 =-80 =-78
tree provide_certificate 175 1195 1196 1197 1198 =-74 =114 =127 =24 =43 90 30 1199 1200 =-71 =43 =50 273 293 =-20 =101 =-23 139 =-86 58 254 =52 =-33 =-6
tree provide_certificate 1141 148 90 183 =-71 =-42 743 1201 1202 =-57 =43 =40 =37 1183 90 =-62 1203 94 373 =24 =-40 =-68 =90 =35 90 =-31 373 =59 =-32
tree provide_certificate 1152 162 =-71 1183 1204 1173 1205 1172 1206 1207 1208 293 =-64 552 =-37 =110 =21 =17 =64 =-1 =42 =64 =52 =21 1209 61 =10 =-80 =78
tree provide_certificate 92 1153 1149 1148 =-71 =-5 1152 1193 =-34 =92 =49 930 1210 =-27 =90 =89 689 499 1165 =-31 =80 =42 55 165 =24 1211 =82 =-71 =-45
tree provide_certificate 175 1212 1150 1213 =-70 1214 =-44 =114 =71 1215 =-5 =99 13 1212 631 1214 27 =-57 =-8 =10 =54 =36 173 =-37 1150 1212 =11 =56 =94
tree provide_certificate 398 183 1216 1176 1183 1217 =-67 211 =-34 =95 567 =7 =-66 =82 =53 75 =-42 =32 154 =-39 793 178 1218 567 =54 =4 =-60 =-51 =-69
tree provide_certificate 1212 1167 1219 1220 1007 743 1136 608 =-63 =-45 =39 =-17 139 =-73 1221 =-31 =90 =7 1024 =-32 =72 139 =-77 =53 10 =56 58 =-21 =83
tree provide_certificate 211 1222 1223 1224 1225 1226 1227 =-61 =66 =37 =-2 =69 =46 =5 1228 980 520 548 1229 494 =-34 =16 =79 1230 =23 =-69 =52 =80 =73
tree provide_certificate 44 1128 =-63 =6 56 1155 1128 608 238 1231 1232 1233 1234 1235 =-55 =27 =81 =76 =30 =89 =27 839 1236 =18 =-49 =-57 =40 =38 =25
tree provide_certificate 211 1142 1129 1175 183 30 1165 =-63 =41 =-42 75 =-45 =15 =24 =47 =57 26 30 =-53 891 =61 =-65 265 1237 1166 =38 =-53 =-65 =-59
tree provide_certificate 175 1153 1238 =-65 =78 =14 90 162 =-63 1239 1240 =-25 =116 =83 75 793 26 =-46 195 =23 =-73 =-76 55 1241 26 =-14 =66 =-66 =-50
tree provide_certificate 92 1181 1214 1223 =-62 =27 1242 1144 1243 365 =-57 =15 =134 =78 =34 =7 1242 1209 1244 =3 =-70 =66 173 =6 1178 1245 =68 =-66 =-65
tree provide_certificate 1212 754 1161 1246 1213 1247 1248 1249 =-60 =87 =63 =57 99 =-60 =95 =53 =47 99 =-59 1250 104 94 66 =47 =-67 =-19 =-17 =-14 =38
tree provide_certificate 211 410 1149 1251 808 1252 1253 =-60 =110 =3 =63 =22 139 =-72 =9 =20 148 139 =-70 808 1254 =-1 912 =-46 =93 =79 94 =57 =-30
tree provide_certificate 1127 1150 1149 1255 1175 1144 1239 =-58 =-13 =49 =23 =24 75 =-22 314 =73 =-32 =81 139 =-74 1151 75 123 976 =1 =60 =125 =64 =-76
tree provide_certificate 1150 1214 1128 743 26 1206 =-58 =44 851 1256 1257 238 =-48 =20 =7 =33 1258 =20 =-65 1168 =29 =-63 =21 1259 1236 =30 =-38 =-59 =77
tree provide_certificate 1242 1127 1153 1260 1128 312 1221 1261 =-58 =73 =0 1262 =-30 =98 =-6 =111 1263 =-7 =81 30 =-1 =85 1264 73 1128 =-2 =70 =43 =-43
tree provide_certificate 1212 365 1239 1249 1260 80 1265 =-55 =52 548 253 =-43 =32 =8 =108 =89 =9 80 1167 515 =-46 =29 =102 20 =-18 =41 82 =24 =89
tree provide_certificate 1212 1214 1150 1266 1180 743 1267 =-53 =22 1268 1269 =-14 =78 =-56 293 =-27 =81 =33 =75 293 115 =-42 1210 =-2 =108 =50 1270 =31 =-78
tree provide_certificate 92 1149 1212 1088 =-59 497 =-21 =147 =30 21 =-6 182 =80 =7 26 =-27 1271 1178 266 223 1272 1273 =69 =-16 =-44 =17 =87 =-30 =-72
tree provide_certificate 148 1214 1150 1274 1275 1071 1145 1276 =-52 =55 =-7 =44 =105 =94 =80 41 =-43 176 =42 =-28 176 1209 1071 173 =-24 =30 =79 =78 =-41
tree provide_certificate 618 1127 1179 1277 418 =-58 =-9 =99 =106 365 1278 =-16 =108 =83 106 =-66 55 185 1191 83 976 666 =38 =-53 =72 =-54 =-38 =-47 =-43
tree provide_certificate 754 1148 1210 1279 1251 1275 1186 =-55 =28 =115 =19 =-6 44 =-22 =69 =27 44 1280 =-41 =96 365 1281 94 55 =38 =-56 =-25 =-37 =58
tree provide_certificate 99 13 429 =-64 =35 =-12 689 1282 1136 123 =-45 =13 =98 =52 1164 1148 56 1221 1283 1282 1136 =-31 =96 =24 =76 =54 =30 =33 =63
tree provide_certificate 175 1215 1269 1284 1251 =-60 =12 =46 1285 =56 =-41 =34 496 127 131 1204 419 364 1286 =2 =-62 =-62 =47 =-44 776 =61 =-77 =33 =-35
tree provide_certificate 618 1212 1287 1186 365 1288 =-57 =91 =-28 =55 =79 365 =6 =79 501 =-66 1191 185 90 1149 =-33 =60 1121 1289 =38 =-64 =-65 =-43 =-51
tree provide_certificate 1242 410 1215 1253 1229 1290 858 1279 =-50 =-20 =-19 =28 =69 =140 1214 1161 =-41 =69 =75 21 =-4 =66 1279 1214 410 =-18 =46 =39 =45
tree provide_certificate 99 1291 =-59 =8 1183 1274 1292 1141 1293 873 1294 80 1295 =-41 =111 1214 24 =-17 =-48 =18 =48 =62 =69 1296 =29 =-52 =58 =116 =29
tree provide_certificate 754 1148 1284 1242 1215 1253 1297 =-51 =48 =120 =9 =-3 =44 =34 44 148 1088 =-50 =131 =35 1281 1193 793 1298 =36 =-48 =-46 =86 =-32
tree provide_certificate 44 1197 =-46 =90 1205 548 1128 1229 393 1209 493 104 3 =-28 =3 =-41 =-61 73 =-18 =65 =-46 =96 =44 550 =34 73 =-41 =46 =133
tree provide_certificate 618 1299 1300 1167 1198 =-51 =99 =26 =50 530 =-15 =93 182 1095 1301 1302 1303 =42 =180 =-71 =-68 =-11 148 1167 =-18 =37 497 =43 =-30
tree provide_certificate 1152 56 591 1174 27 1304 631 1305 1306 1307 1308 =-48 =60 =109 59 =-5 =166 =62 =36 =40 1268 =-23 =58 =48 63 =11 =-47 =16 =23
tree provide_certificate 754 1152 1309 1252 877 1181 1003 1310 1128 =-51 =4 =79 =-3 =14 =15 =32 =43 =28 13 1027 1290 1311 =-17 =78 =87 =73 26 =-8 =40
tree provide_certificate 44 1153 368 =-47 =14 =36 329 1153 1158 238 1312 427 312 1003 821 1196 =-34 =61 =37 =28 =54 =60 =31 =64 =91 =24 24 =57 =-29
tree provide_certificate 175 410 1167 1307 1313 =-53 =54 =94 =49 =11 43 =-67 183 445 1151 1281 398 1191 =12 =-52 695 1314 =47 =-43 =-67 =-30 =-62 =-50 =47
tree provide_certificate 1242 99 1260 1315 =-57 =102 =81 1188 1316 1317 1318 1205 609 1319 602 1148 =-38 =19 =31 =48 =26 =76 =65 =82 =32 =68 99 =-45 =31
tree provide_certificate 1242 99 =-56 1269 1024 1170 238 1320 1186 1321 1229 1200 =-39 =67 =68 =58 =54 =34 =33 =31 =19 =54 43 =-67 99 =-37 1302 =38 =-74
tree provide_certificate 106 =-61 184 238 1149 548 1285 131 1186 1292 1251 1221 1255 1322 =-38 =79 =52 =48 =91 =86 =65 58 =62 =-22 =49 =17 =20 =57 =-56
tree provide_certificate 92 82 930 1124 1274 1161 =-49 =40 =53 =21 =36 1323 1324 =25 =-47 =-53 1178 1159 600 265 11 1325 =37 =-92 =-65 =-37 =-49 =-77 =-65
tree provide_certificate 754 183 99 =-56 567 1326 1269 1327 =-36 =94 =54 =202 1178 =75 =-58 =7 43 =-66 183 13 173 =20 1328 =-33 =186 173 =-62 =33 =51
tree provide_certificate 618 930 1161 1329 1330 593 1167 =-48 =26 =-14 =108 =119 =50 =43 44 1331 1124 =-20 =90 =69 55 1130 1159 =46 =-71 287 =-50 =39 =-63
tree provide_certificate 618 365 1142 1215 1206 1205 391 =-49 =27 =91 =67 =11 =56 =10 139 =-66 55 140 148 1332 1333 1334 =32 =-25 =-34 =-60 =57 =-39 =-50
tree provide_certificate 106 1328 =-61 =156 365 754 1262 1215 875 1335 1326 1228 1129 =-40 =63 =52 =140 =75 =50 =27 737 =39 =-56 1262 =19 =-19 98 =41 =-57
tree provide_certificate 26 743 312 1336 1212 1135 1317 =-40 =39 =21 =10 =135 =43 =19 1251 1279 80 1171 =-39 =58 =-3 1244 1151 =41 =-68 =-57 373 =70 =-52
tree provide_certificate 175 1153 1150 1287 1096 =-51 =17 =116 =97 =17 1239 82 183 1150 1337 1189 =-8 =-64 =-75 =45 =27 176 538 =61 =-40 =-24 1338 =73 =-38
tree provide_certificate 211 1153 82 44 1339 =-52 =43 1340 1341 1157 =-29 =70 =89 =112 1342 =-7 =77 826 1343 =38 =-40 =-50 44 148 =-39 =56 1271 =20 =-66
tree provide_certificate 44 1197 1328 1344 1345 1287 =-41 =87 =72 =40 =128 =79 1252 1176 393 1181 273 441 368 =-24 =35 =54 1299 =2 =59 =58 =-31 =103 =60
tree provide_certificate 43 =-63 1129 1127 743 1158 1156 1128 1346 1088 1185 =-30 =62 1347 =-3 =114 =101 =19 =69 =63 1153 =-33 =64 35 277 =6 =54 =97 =83
tree provide_certificate 183 1239 1142 1304 1145 1161 1348 497 1316 1349 1350 1143 =-30 =35 =91 =104 =15 =-49 =34 =47 =8 =46 =55 =36 1351 224 =31 =-60 =-57
tree provide_certificate 44 51 =-54 1352 1353 =6 =61 =-51 369 203 1135 1164 104 131 1354 1071 163 =2 =78 1178 =79 =-62 =-37 =64 =-25 =51 =49 =-63 =-56
tree provide_certificate 618 1127 1210 435 578 1355 =-47 =79 =35 =26 =36 277 =7 =88 139 =-65 493 1356 1337 185 1357 1218 =34 =-46 =-43 =-40 =-37 =-41 =-53
tree provide_certificate 175 1205 1188 1317 1197 1306 =-45 =45 =117 =55 =39 =110 139 =-63 1151 781 66 190 148 99 =-25 =28 877 =64 =-17 =-39 =-67 =-10 =-49
tree provide_certificate 618 930 1210 374 1229 230 =-47 =15 =66 531 1358 =-17 =120 =66 =30 1359 =58 =-61 1237 73 10 34 =20 =-66 =-21 1279 =28 =65 =-52
tree provide_certificate 90 1149 1217 1360 1136 410 1361 =-41 =96 1278 =-7 =108 =103 =92 =58 1362 =28 =-55 184 265 11 808 =12 229 =75 =-73 =-55 =-39 =-51
tree provide_certificate 99 1180 =-59 =50 1242 1127 1363 1364 1287 609 133 374 =-31 =-1 =47 =24 =85 =88 =70 1314 1178 =29 =-70 =-34 1333 1365 =29 =-80 =-34
tree provide_certificate 139 =-62 183 1366 1129 13 82 27 1328 1341 =-45 =47 =130 =14 393 =33 =-42 1259 10 104 =18 =-26 =-18 =-48 =73 393 =38 =-25 =24
tree provide_certificate 92 1071 365 284 418 1180 =-45 =26 =33 107 =62 =-14 44 =-29 63 =63 =-14 =66 964 776 329 223 =34 165 =41 =-21 =72 =-70 =-62
tree provide_certificate 1176 591 1153 1316 293 273 1303 1232 =-44 =58 =83 80 1367 =-27 =79 =10 =8 =25 1368 =22 =-72 1369 1247 1271 =17 =-65 =81 =-56 =101
tree provide_certificate 92 30 1088 162 =-49 1183 1176 1285 =-33 =36 =121 1151 =40 =-64 =36 107 =80 =5 1151 55 1135 7 1370 =15 =-53 =37 =71 =-46 =-71
tree provide_certificate 92 82 1153 1186 409 1315 =-43 =85 1366 970 =-29 =91 =71 =49 81 1371 =-14 =56 =136 1372 =21 =-46 1281 1373 29 =36 =-65 =-54 =-38
tree provide_certificate 106 =-59 75 1374 602 1153 374 1203 427 1375 =-31 =90 =35 =35 =16 826 =26 =-28 =42 =124 314 826 1376 104 =53 =11 =-80 =-21 =-14
tree provide_certificate 106 1377 =-60 =114 1239 337 1024 1180 585 1071 322 741 567 1164 1170 1274 =-46 =66 =44 =61 =34 =-5 =36 =46 =69 =46 =25 =-56 =53
tree provide_certificate 1242 930 1213 1149 1308 1200 873 1175 1378 1221 1320 1379 =-31 =41 =30 =41 =86 =19 346 =84 =-61 =78 =61 =15 =74 =51 1380 =21 =-79
tree provide_certificate 90 1364 1181 293 515 1321 1381 =-43 =118 =78 =0 =11 =36 =84 1382 66 515 1228 1003 1165 3 =35 =-4 =68 =45 =68 =74 =-67 =-56
tree provide_certificate 106 1377 =-59 =114 1284 711 1176 1355 1213 1071 520 1170 1024 594 1383 =-15 =64 =-43 1384 =22 =-58 =34 =24 =46 =68 =115 =104 =62 =59
tree provide_certificate 43 =-62 1127 689 1206 1203 =-25 =32 =62 1259 1385 1178 226 443 412 =16 =-35 =102 =93 =-37 =-57 =-48 1386 213 64 =27 =-75 =88 =-31
tree provide_certificate 365 808 1214 1165 1269 1387 1003 1128 1374 1157 1145 =-35 =7 =41 =75 =12 =21 =126 =30 =71 962 =19 =-51 =59 515 =15 66 =82 =-44
tree provide_certificate 618 1212 409 1388 1307 609 =-37 =12 =81 =98 970 =-2 =106 143 284 =-1 =71 =104 1250 464 595 =33 1389 =12 =-60 =-65 1390 =-14 =56
tree provide_certificate 808 520 1391 1355 1150 1152 1392 689 =-28 891 337 1393 176 =9 =-24 =-57 =-50 =-62 =47 550 =32 =-32 781 =60 =-44 =104 =58 =33 =52
tree provide_certificate 445 148 1275 1176 1247 1235 195 558 27 1149 1306 1196 =-20 =40 =53 =14 =10 =-45 =-52 =61 =70 =88 =105 1296 558 =32 =-34 =-39 =-46
tree provide_certificate 139 =-63 184 1150 1136 566 1391 496 190 412 464 178 468 13 =-2 =28 =-57 1394 =-28 =40 =-59 =-39 =-50 =-37 =63 =56 =80 =53 =-53
tree provide_certificate 618 1284 675 774 1210 1249 =-36 =92 =19 1316 =-1 =122 =54 =52 73 1395 1396 20 =-20 1203 =5 =82 =-63 =100 83 315 =31 =-62 =-66
tree provide_certificate 618 273 1397 1398 1361 =-45 =65 =80 =93 1299 374 1399 =-20 =86 3 =48 =-15 =63 1385 1281 85 224 1400 =24 =-50 =-59 =-70 =-21 =-50
tree provide_certificate 139 =-62 183 63 140 1139 1333 891 489 66 1401 1402 1403 =10 =101 =91 =-27 =-62 =-61 =-36 =-53 =99 =-48 75 =-45 =10 608 =13 =76
tree provide_certificate 43 =-62 493 99 1404 =-38 =35 95 1271 1405 273 277 154 =-27 492 =-8 1406 =52 =-58 =38 515 1407 =18 =-62 =56 =-50 =-66 =-45 =-45
tree provide_certificate 369 1180 464 432 30 27 1155 588 1236 1408 1004 1330 =-16 =103 =69 =34 =-46 =57 1386 =64 =-70 1409 =13 =96 =21 =-63 =-57 =50 =-46
tree provide_certificate 1364 499 689 1275 1116 163 =-27 =37 =42 =83 1236 284 1410 826 1148 20 =-12 =16 =43 =-27 =-51 =41 1164 =-46 =31 1370 =7 =53 =72
tree provide_certificate 501 =-58 1411 183 190 398 1304 1412 1284 =-15 =38 =85 =53 13 211 =28 =-50 211 165 =42 =-79 =36 =-45 510 75 =-2 =43 =66 =-57
tree provide_certificate 43 =-62 99 42 1413 =1 =116 =-46 1 329 1266 1043 1024 954 1414 1129 =-7 =56 =100 =32 1407 =41 =-52 =-49 =70 =54 1136 =-16 =93
tree provide_certificate 175 162 =-51 1186 689 =-30 =1 =81 139 =-61 1281 1415 1237 610 793 1416 463 =31 =-56 =-26 =-30 162 =-62 =30 =-39 =-57 510 =-43 =38
tree provide_certificate 99 1339 1377 =-49 =94 =50 1364 489 1193 315 273 1269 308 =-21 =21 =71 928 1417 1418 =18 =-56 =-44 1419 =-51 =96 =-64 =38 =-65 =75
tree provide_certificate 162 90 1137 1420 =-50 =44 =67 324 =10 =-62 1239 51 312 1421 1422 531 520 90 =-26 =-6 =22 515 =6 =102 =78 =76 =47 =25 =48
tree provide_certificate 1205 175 1127 1153 1423 =-39 =46 =27 318 =-1 =59 1281 1333 190 90 135 662 =-13 =70 =51 55 184 =32 =-33 =-38 =-54 =-46 =-36 =87
tree provide_certificate 1205 92 1127 1149 1424 249 1326 1425 =-43 =47 =69 =25 =30 =6 51 =6 =60 51 154 107 =-72 =-4 1301 190 =25 =-39 =-67 =47 =92
tree provide_certificate 78 1176 1399 238 1426 962 83 1427 127 277 487 =-13 =79 107 =73 176 =24 =-30 1424 =8 =81 =73 =-53 =-43 =124 =39 =74 =83 =-53
tree provide_certificate 21 90 1136 1424 1360 1300 1379 1139 1398 =-37 =56 =73 =85 =35 =79 =19 =83 238 61 =0 =-60 =46 148 1206 1024 =-2 =43 =118 =53
tree provide_certificate 106 =-51 195 724 203 353 531 337 140 178 135 666 =14 =-29 =40 1007 1428 =-35 =97 =23 =-27 =-44 104 =59 =-19 =-48 =-55 =-44 =-42
tree provide_certificate 139 =-61 162 1429 =-7 =-60 78 1387 520 337 1024 858 1430 422 =-9 =25 =73 =29 1417 56 =47 =-10 =-44 =-49 =44 567 =133 =-47 =-55
tree provide_certificate 489 1161 1304 1216 1239 711 1431 1432 1433 1027 1427 1390 1387 =-14 =61 =25 =70 =32 =-63 =40 =48 =56 465 =43 =-21 =62 =45 =60 =-62
tree provide_certificate 1135 21 1071 633 1127 1434 1027 745 =-25 =65 =25 =43 73 662 1282 =-10 =-72 =87 =36 =54 =42 1217 689 1429 =-21 =19 =22 =94 =31
tree provide_certificate 1151 618 1215 1285 374 1251 1297 =-35 =55 =33 531 =-7 =86 =33 =37 61 1382 544 496 1237 192 =29 =-54 =-44 =-18 =-57 =-48 =-56 =-65
tree provide_certificate 1205 1180 1071 499 1136 608 1024 1292 1435 1152 515 1436 =-36 =94 =2 =2 =104 =38 =13 =8 =64 1437 1298 =25 =-72 =-87 =42 =47 =71
tree provide_certificate 1205 618 578 1355 1096 662 =-26 =35 =27 =86 =48 1407 1438 20 68 =22 =-14 1285 724 1439 =34 =-38 =-47 318 =41 =-49 =-51 =-59 =75
tree provide_certificate 1205 92 1071 592 1440 1305 1197 711 566 1238 1339 633 =-19 =43 =51 =70 =43 =55 =68 =71 =120 =-42 =45 238 40 =6 =79 =59 =74
tree provide_certificate 106 1303 =-56 =93 1364 464 178 298 501 =-58 1441 489 1003 =12 =47 =-59 =-73 =-31 1214 1153 1404 =-39 =32 318 =-52 =66 =24 =-60 =73
tree provide_certificate 365 618 1388 1292 107 =-55 1135 1442 =-23 =81 =54 =44 =95 595 929 1443 793 =32 =-38 =-39 780 =-39 =53 =-13 27 42 =-42 =18 =55
tree provide_certificate 1391 1179 1304 1407 1156 364 1444 73 142 148 495 1203 1306 =-25 =52 =37 =15 =20 =-34 594 =10 =-30 =53 =-45 =55 =-61 =42 =80 =58
tree provide_certificate 61 368 1231 1445 1129 585 228 1124 496 1446 1305 492 =-14 =2 =63 =55 469 =-34 =80 =28 =24 =46 154 =-16 =75 =-78 =74 =27 =-59
tree provide_certificate 106 1360 =-56 =72 1284 1271 928 1071 1349 1206 108 711 1447 600 499 =1 =23 =-47 =-37 1285 =68 =-50 =-47 =69 =94 =48 =-38 =-64 =52
tree provide_certificate 315 1448 666 495 1 544 841 1165 576 =16 =-42 =65 =-9 =-60 1449 15 =-30 =26 =54 142 1450 41 =58 =22 =-41 =-10 =-38 =-23 =-63
tree provide_certificate 106 1451 =-59 =59 1311 1284 567 689 1185 =-12 =84 891 445 487 501 =-55 896 1452 =26 =-47 =-20 =91 =-35 =-58 409 =-47 =28 =47 =75
tree provide_certificate 365 368 51 272 445 1453 1349 343 184 =-15 =-54 =56 =81 =52 =-51 =51 1354 1454 =20 =-42 =-45 253 =8 1455 =68 =-21 58 =29 =-3
tree provide_certificate 1151 61 184 1193 10 175 689 495 =-41 =12 183 =6 =74 1163 353 1370 =26 =-2 =-46 =-54 1386 =-8 =-66 =41 =-41 =-59 183 =-78 =15
tree provide_certificate 1259 315 29 61 1456 340 489 1176 1299 1384 1242 485 1363 =-2 =55 =38 =21 =-37 =38 =78 =-64 =-51 =-38 =-53 =-61 =-63 1419 =-49 =78
tree provide_certificate 493 1151 1445 1193 1457 337 1210 142 8 738 1385 689 =3 877 =29 =-14 =-40 =-34 =-41 1458 =-21 =36 =45 =-50 =61 =41 =-73 =-43 =-51
tree provide_certificate 190 90 497 284 510 1432 1367 1459 =-25 =96 =42 =53 409 =4 =70 576 =27 =-26 328 =-50 =47 58 =19 1203 1190 =-20 =41 =40 =-46
tree provide_certificate 970 1396 491 1390 441 1378 1316 1326 1430 =-17 =64 =102 =17 =78 1237 337 =27 =-44 =-40 =42 94 =30 183 =-38 =42 1460 =-58 =50 =41
tree provide_certificate 365 531 1207 1278 1461 600 1424 1336 976 1145 =-20 =12 =2 =78 567 =55 =-25 =-57 =59 =36 =45 1462 =42 =-51 27 =10 63 =61 =7
tree provide_certificate 106 1377 =-55 =74 501 =-59 1271 489 61 100 1463 520 1414 1127 1 591 =0 =44 =-19 1168 =23 =-36 =69 =36 =56 =-51 =-50 =-61 =-62
tree provide_certificate 43 =-60 1151 175 1340 1231 1174 748 591 =-30 =25 =47 =46 =81 =113 748 1182 594 1464 695 =24 =-34 =-52 =-8 =-46 =-35 183 =-81 =10
tree provide_certificate 78 1304 329 55 1165 1007 954 1181 1457 1465 1336 =-18 =75 =62 =76 =35 107 =85 26 =-9 =38 1466 =23 =-57 =49 =-42 =24 =52 =-49
tree provide_certificate 184 1407 585 1184 1467 930 592 1217 1339 92 =-8 1365 154 =-12 167 =25 =-54 =-86 =58 =54 =-22 =36 =99 =69 =51 =-61 1294 =-52 =50
tree provide_certificate 162 1468 1149 1152 418 =-49 =32 =13 =14 =19 51 332 216 64 1469 248 1071 272 427 =7 =61 =68 =57 =-50 =-63 =-45 =-33 =-24 =30
tree provide_certificate 1205 501 =-54 1178 1215 618 135 1251 =-25 182 =1 =105 1145 =7 =102 577 756 176 540 83 =23 =-40 =-69 =-9 =-64 =-17 =37 =-46 =70
tree provide_certificate 501 =-54 556 184 66 489 374 254 1470 1471 1472 1473 1474 =3 =49 =60 =-61 =48 =-56 =-23 663 =18 =79 =-63 =-62 1475 =-48 =61 =-69
tree provide_certificate 43 =-60 445 78 1387 353 1355 618 1252 515 1263 1225 1375 =-30 =67 =48 =22 =22 =48 1337 774 =24 =-7 =-40 =86 =-34 =102 =-49 =-44
tree provide_certificate 104 631 1151 1071 1476 90 1477 286 =-12 =52 =113 793 1196 1190 1478 =29 =-25 =-29 =-47 =-35 =86 =53 608 =-66 =21 =48 1474 =-24 =57
tree provide_certificate 1150 1382 66 1271 61 1391 1282 1387 236 1191 337 367 487 832 =10 =-33 =77 =-57 =-42 =-40 =-61 =102 =-26 =58 =-52 =-61 =-62 =-50 =44
tree provide_certificate 1205 139 =-59 1150 1355 520 711 1339 162 1262 1137 =-45 =34 491 =23 =-46 94 491 1024 =-10 =20 =23 =-36 =53 =40 =26 =81 =43 =69
tree provide_certificate 369 1213 1431 1043 99 1339 1451 =-48 =54 =32 1320 1178 140 1386 464 724 95 =10 =-42 =-31 =-49 =-36 =-34 =-36 =48 =-43 =45 =57 =-41
tree provide_certificate 139 =-59 21 55 1221 1427 1403 1237 1126 970 1155 1337 =-7 =-56 398 =-9 =65 =46 =39 =-51 =54 =74 =50 703 =-60 =21 649 =21 =-28
tree provide_certificate 365 92 1214 1197 1330 1479 =-22 =98 =70 =65 =8 1151 790 591 1165 107 1480 =-38 =57 1481 =17 =-69 =62 =44 =-30 =-59 27 =6 =42
tree provide_certificate 139 =-58 78 29 1259 1281 55 1469 1127 1 176 1482 =25 =-39 =-11 =-10 1483 =38 =-72 =-49 =-27 73 =-40 =23 1409 =-48 =40 =-61 =-50
tree provide_certificate 1355 838 315 367 61 1159 92 63 1259 1462 =9 =-44 =-44 =-26 1273 781 1484 =36 =-34 17 =-15 =54 =-32 =-67 =-52 =-69 =-61 =-30 =76
tree provide_certificate 66 435 1463 1281 425 393 1258 368 82 912 838 1263 =-3 =30 =-42 =44 =20 =32 =-37 1251 530 =-28 =37 =61 =-57 =-28 =41 =47 =-60
tree provide_certificate 139 =-59 1150 1337 1136 1293 1178 1271 1228 1 329 10 1143 =6 =67 1193 =-21 =70 =33 =-12 =50 =-60 =-74 =65 =65 =-63 1456 =60 =-16
tree provide_certificate 139 =-58 1151 1387 55 1222 1401 556 182 495 175 1485 =-13 =71 =17 =33 1251 1486 =-12 =45 =53 =-70 =-24 =42 273 =-60 =5 =100 =-42
tree provide_certificate 106 1377 =-53 =67 1391 1355 1487 441 1488 720 1140 178 =-9 1102 =-41 =65 =21 76 756 =20 =-54 =-43 =118 1489 =19 =-31 =66 =84 =56
tree provide_certificate 1151 1205 1269 1490 618 162 =-48 135 610 492 1491 =-6 =108 =-36 =40 =22 104 364 748 =16 =-35 =-36 =-18 =42 =51 =55 1492 =-57 =53
tree provide_certificate 106 1493 =-53 =59 1178 1231 1269 1494 493 1210 1311 195 190 1495 =6 =-31 =-32 =-41 =55 =45 =-38 =-51 =52 =79 1293 =-66 737 =62 =-60
tree provide_certificate 1364 1496 1311 1464 489 83 790 1497 595 720 =0 =24 515 907 =-16 =43 =20 =75 499 228 =-57 =34 =9 =-48 =-59 =-58 =41 =64 =47
tree provide_certificate 162 1498 1499 1500 =-28 =74 =63 =80 369 441 21 970 1501 90 286 1502 =-29 =56 =48 =-1 =53 =44 =18 485 1043 =19 =-68 =74 =-36
tree provide_certificate 66 1399 662 1476 1503 1487 675 1071 90 557 588 573 1004 =-24 =63 =72 =31 =49 821 =-1 =54 =32 =42 =60 =106 =74 =39 =72 =-60
tree provide_certificate 365 55 1259 550 1204 =6 =-40 1192 1193 93 277 1204 1421 =-44 =69 =31 =7 =62 =40 =63 1504 =-50 =46 1505 =-54 =39 1159 =21 =-62
tree provide_certificate 1281 1193 1203 1191 1187 1506 1351 1340 432 55 252 =-5 =16 =-36 =-62 =75 =-43 =89 =31 =-58 165 =9 =64 =36 510 1507 =-46 =49 =32
tree provide_certificate 139 =-58 190 445 346 1071 1364 29 489 898 1333 754 =3 877 468 =28 =-43 =-17 =-31 633 =-16 =78 =-58 =-52 =62 =45 =-49 =-38 =-44
tree provide_certificate 485 190 157 28 1382 203 501 =-47 1333 22 1508 1441 762 1509 =12 =-52 =-25 =-53 =-27 =-58 =-33 =-54 =-42 =-41 =39 =-39 1304 =19 =96
tree provide_certificate 139 =-57 286 367 1311 175 1429 1128 1510 =-37 =42 =37 =11 1365 1511 1512 1513 664 695 =23 =-56 =1 =-57 =-56 =53 =-63 =54 =-69 =54
tree provide_certificate 106 790 =-54 =51 43 =-56 369 184 1514 203 1441 176 170 1386 257 1230 =23 =-14 =-55 487 =-36 =66 =-12 =-8 =-52 =-47 =-50 =-32 =-34
tree provide_certificate 1205 1391 152 1515 444 183 1165 781 1266 =-8 =41 1516 1423 =-37 =36 =44 =35 1083 =4 =52 165 =48 =-8 =48 1032 =-38 =66 =41 =51
tree provide_certificate 78 55 1488 544 594 98 66 1517 1379 501 =-52 1513 743 =7 =38 =-54 =56 =-53 =-57 =-55 1136 =-23 =62 =-54 =128 877 =0 =-74 =-56
tree provide_certificate 106 42 =31 =-57 1339 43 =-55 1349 190 1214 1270 92 1292 711 =-12 =52 =55 1357 2 648 =7 =54 =69 =-63 =-55 =20 =-41 =91 =59
tree provide_certificate 238 283 1281 1214 1430 1391 1233 =-9 =54 =34 =49 1342 821 1518 1304 =-6 =56 =67 =54 =83 1519 =-40 =53 379 =27 =-50 340 =49 =-39
tree provide_certificate 1176 1180 99 1453 =-59 =51 954 1476 1004 21 444 1520 175 858 =-34 =8 1212 185 =1 =-53 =-29 =86 =36 =10 =54 =79 =20 =37 =71
tree provide_certificate 1217 139 =-56 315 190 1472 385 515 1384 =4 =-50 107 173 =-60 =68 1521 1522 1523 =47 =-27 =-34 =-45 =-46 =-57 1030 =-44 =38 =-57 =55
tree provide_certificate 92 314 444 1524 1446 1024 1249 =-14 =85 =15 =57 =73 3 =87 =10 =-38 127 144 1333 781 68 =50 =11 =-11 =-49 =-57 838 =39 =-37
tree provide_certificate 1364 1275 1355 61 51 566 283 1407 1515 10 858 =-9 =25 =-23 =34 =-58 =14 =34 92 284 1330 =-14 =66 =29 =32 =-56 =66 =74 =56
tree provide_certificate 558 1271 1259 1313 1525 1488 501 =-52 475 441 780 30 =-6 =17 =29 1526 1527 =38 =4 =-55 =-21 =105 =73 =56 =-32 =-56 1528 =-39 =62
tree provide_certificate 365 1259 531 1339 1329 1367 724 1529 1530 =-11 =17 =36 =-49 =56 =96 =41 731 1370 =43 =-20 =-32 =-45 64 1069 353 =30 =-25 =-29 =-50
tree provide_certificate 1205 1311 95 891 1206 312 1531 1532 1164 17 1370 1515 =-8 =49 =-38 1453 =3 =67 =25 =53 =29 17 =71 =-45 =71 =-33 =-47 =45 =52
tree provide_certificate 369 43 =-55 1178 493 78 496 687 422 660 1533 754 =0 1534 =24 =-16 =66 =46 =37 =-41 =-10 =-37 =-37 107 =52 1150 =-50 =54 =-42
tree provide_certificate 1271 1186 1355 55 618 1535 1536 1210 1537 954 =-18 =17 =53 =25 =102 =32 737 1141 1024 =3 =34 =35 =-18 1212 =-8 =-69 =67 =41 =-57
tree provide_certificate 353 1329 1421 1538 1239 1156 594 34 1539 1540 =-1 =84 =90 =-43 1251 1541 =-30 =50 =35 =53 =24 =83 =61 1542 =109 =-30 615 =-46 =51
tree provide_certificate 1304 1399 446 1231 1327 519 1341 1363 1543 1139 75 =-11 1236 1544 =17 =-50 =-26 =51 =-45 =42 =46 =-37 =64 =61 =30 =58 514 =18 =98
tree provide_certificate 106 1493 =-53 =55 1293 1545 1387 1349 954 623 1235 675 1364 1424 90 =-25 =-7 =20 =44 318 =58 =-36 =40 =54 =13 =69 =64 =83 =49
tree provide_certificate 1545 369 367 1275 1159 1069 1406 55 841 26 =1 =20 42 =-40 99 =-53 =7 1505 =-34 =66 1242 =-58 =26 =-37 =-54 =67 =-58 =-35 =81
tree provide_certificate 1178 8 1455 1209 273 913 1534 1404 41 508 =-30 1546 =62 =-49 =10 =-45 =-40 =46 299 1364 =10 =61 =-26 =29 =-42 =-41 1150 =-56 =49
tree provide_certificate 1327 238 444 1387 1547 298 1548 1549 154 1550 1392 567 =-22 =8 =41 =29 1551 =-3 =45 =64 =47 =-31 =73 =65 308 =34 =-28 =34 =71
tree provide_certificate 585 61 1329 1217 556 1178 485 1552 154 82 1273 =-10 =-51 1324 =24 =-51 1127 =-1 =41 =-61 =27 1553 =-47 =32 =-59 =46 =79 =-56 =52
tree provide_certificate 139 =-54 1554 600 1270 1555 640 364 1556 1218 970 1496 3 =13 1251 =-5 =27 =53 =36 =-49 =66 27 =-50 =23 =49 =30 =-34 =-49 =-45
tree provide_certificate 169 1557 1558 1412 1364 1500 1533 1503 877 780 743 =-4 =27 90 =-5 277 =67 =-40 1312 =0 =-58 =79 =41 =73 =46 =57 =-52 =-48 =-48
tree provide_certificate 106 42 =37 =-53 238 1490 1180 1559 1560 1366 157 1387 1297 1249 1193 1561 =-14 =31 =18 =56 =54 =55 =35 =13 =64 =80 =34 =45 =35
tree provide_certificate 711 1180 1004 162 1562 =-28 =44 1193 1496 1293 485 1563 1351 1452 78 =-6 =-55 =-56 =-48 =51 =20 487 =62 =-59 =67 =28 =55 =35 =49
tree provide_certificate 10 58 617 51 99 1339 =-49 =13 556 521 13 =0 =18 =-32 =-62 =27 13 =63 42 =54 =-31 346 =-7 =-63 1172 1564 =-20 =38 =30
tree provide_certificate 780 1249 238 1385 1559 662 104 962 1247 573 464 1414 =-1 =60 =-51 =63 =54 =-42 1499 954 =-30 =6 =50 =29 =76 =-53 =33 =69 =33
tree provide_certificate 365 610 1565 1247 1385 1182 1436 178 442 675 1205 844 =-3 =-52 =57 =50 =28 1148 =-25 =39 =91 =-50 =-54 =58 =53 =-33 61 =21 =-42
tree provide_certificate 365 1135 412 1071 1175 66 1210 1143 671 =-10 =45 =35 =25 =-55 =21 =30 1566 =-45 =73 1030 =32 =-49 64 61 27 =15 =40 =-53 =-49
tree provide_certificate 1236 1178 544 104 154 341 238 1567 =-1 =67 =71 =-55 28 793 1568 =30 =-35 =-20 =-32 1127 92 =-37 1344 =-3 =83 =29 =-47 =-37 =-22
tree provide_certificate 106 1493 =-48 =52 1024 78 1304 324 1207 1391 585 229 1432 =-2 1569 =67 =-20 =-61 =50 =54 =74 1383 1570 =-16 =41 =42 =46 =-54 =21
tree provide_certificate 1355 1571 780 1071 92 63 1506 =-7 =85 =-34 776 353 74 113 617 =-4 =47 =60 1572 1573 =37 =-53 =-63 =-41 =-71 =37 =29 =-61 =67
tree provide_certificate 106 418 =-52 =46 94 1514 515 1414 1574 1436 =-1 =86 =76 =61 1575 530 0 675 =-5 520 =75 =-39 =59 =63 =-39 =-61 1576 =-35 =45
tree provide_certificate 1577 1178 1387 487 367 789 98 95 1578 75 1300 =-3 =41 76 314 =30 =-9 =-32 =-54 =-34 =-51 =-48 =-57 =52 =78 1553 =-49 =32 =80
tree provide_certificate 190 1252 1579 1580 162 1339 1581 =-28 =40 =39 1452 248 619 108 776 1582 =9 =-43 =-55 =-41 =-35 =-46 =-46 =82 =67 =38 443 =-49 =48
tree provide_certificate 183 1583 1550 1258 1206 40 644 520 1145 =-8 =16 =23 =-32 =41 =59 =-45 =30 =44 741 211 =-30 58 =41 =-47 1584 1527 =16 =63 =97
tree provide_certificate 367 63 106 1585 =-47 =57 599 464 802 1586 443 1299 1455 1512 1385 782 =16 =-8 =-28 =-35 =-30 =35 =72 =-38 =-49 =-49 =-29 =-14 =-62
tree provide_certificate 369 1215 1464 1151 283 1587 689 1139 1251 314 1496 =-16 =56 =23 =29 =74 =8 =-50 298 =28 =-32 494 =-55 26 =57 =-38 =-57 =31 =-38
tree provide_certificate 43 =-54 1271 1176 1424 1239 585 1588 1589 1402 1320 1387 1590 =-11 =29 =50 =36 =21 =36 1386 =39 =-30 =36 =25 1151 =47 =-44 =57 =-57
tree provide_certificate 1205 1333 162 841 =-8 =-45 1411 283 1517 1329 92 567 1591 =-10 =45 =30 713 =6 =64 =73 =-62 1448 1592 =35 =-39 =-27 =-41 =-36 =47
tree provide_certificate 61 1593 1043 1156 1594 1024 1158 1461 148 =-9 1396 685 =5 =45 =-37 =49 =34 1312 80 =5 =47 =-35 =-26 =39 289 =-61 =35 =37 =-52
tree provide_certificate 1469 1129 367 182 1408 329 75 1454 =-2 =-39 =17 =37 =72 1127 183 =-21 1595 341 749 =40 =-40 =-46 =-77 826 =32 =-26 =-60 =39 =-62
tree provide_certificate 1386 853 1477 238 1559 362 1363 1152 1432 1180 162 =-38 1596 =-1 =32 =31 =47 =18 =47 =-26 =73 340 =45 =-38 =91 =-44 1597 =-45 =46
tree provide_certificate 139 =-54 92 443 1231 1598 1136 494 1305 1346 1355 =-18 =49 =59 =51 824 =19 =-37 =57 =43 =59 =66 17 364 1396 =7 =-37 =-51 =40
tree provide_certificate 1514 600 802 298 1004 1517 110 540 1599 23 1191 108 1057 =9 =-34 =-37 =-29 =-47 =-63 =-58 =-56 =-51 =52 1600 =-36 =68 =-50 =-43 =-55
tree provide_certificate 83 1571 1004 1601 1539 1602 1559 531 1135 516 254 =-1 =-23 202 =5 =72 =27 1135 1508 =32 =-52 =-59 =70 =-47 =86 =73 =52 =-55 =-54
tree provide_certificate 1487 43 =-53 1325 1213 1448 954 164 1603 484 83 1604 =-1 =42 =-46 =-57 =62 1200 =-47 =41 891 =24 =-53 1486 =-28 =48 =44 =-65 =56
tree provide_certificate 1259 1271 315 445 1605 662 1116 1571 1606 1463 273 1607 =-4 =58 =12 =46 =-62 =-45 =-33 =40 =48 =-26 =-55 =-55 1608 1609 =-56 =15 =49
tree provide_certificate 1237 154 1311 142 184 649 485 =1 =35 =-36 =-50 21 =-48 =1 =50 173 =41 1301 618 1273 =-16 284 =85 =-41 =14 =-45 1610 =-44 =41
tree provide_certificate 1412 340 1057 1611 238 369 1349 566 1596 594 1612 =7 1124 21 =-21 =25 =54 =-23 =26 =36 =73 =-33 =36 =-52 =-46 1613 =-52 =39 =64
tree provide_certificate 1150 162 1180 =-26 =16 353 1614 215 521 855 254 248 505 662 =12 =52 =54 =-62 =-19 =-24 =-23 =-27 =-57 495 =-69 =1 148 =58 =-5
tree provide_certificate 238 1129 10 374 1593 1615 1596 1344 440 1604 =-7 =36 516 329 =-54 =-7 =66 =51 =26 =65 175 =-22 =71 621 =5 =42 =-14 =35 =32
tree provide_certificate 1382 106 1377 =-49 =51 1607 1069 1217 1506 1165 1271 1616 1337 1617 1407 273 =-4 =11 =-45 =-60 =-37 =-40 =-54 =43 =69 =51 =-39 =45 =-42
tree provide_certificate 1205 106 1451 =-55 =45 1524 1618 1619 1620 891 528 283 841 110 1621 =3 =56 =-61 954 =-17 =10 =18 =-37 =-35 =45 =84 =50 =49 =46
tree provide_certificate 1205 1176 780 1622 1231 1340 1003 1201 1560 1098 1139 1444 =-14 =23 =34 =41 =62 =32 737 =29 =-34 =55 =54 =47 1623 =34 =-41 =59 =44
tree provide_certificate 139 =-53 55 1407 432 340 315 365 1217 1580 1180 1207 1045 =-2 =-51 =40 527 =42 =-53 =80 =58 =17 =-52 527 =-51 =39 =-55 =-56 =-31
tree provide_certificate 1622 1601 1098 1401 1391 122 540 1512 964 1185 1624 1155 =-2 =20 =57 =43 =-43 =-44 =-53 =-30 =30 1625 1626 =-37 =42 =48 =51 =67 =49
tree provide_certificate 43 =-52 1129 1387 1627 141 92 1628 1424 =-11 =36 =24 154 =-10 13 173 =38 =-26 1629 =33 =-53 =-20 =74 154 =83 =-34 173 =-21 =67
tree provide_certificate 139 =-51 1630 1494 1452 1631 1601 1632 260 1633 1226 1541 1634 1217 =5 =42 1635 =-53 =12 =46 =55 =-47 =-55 =-38 =68 =74 =-33 =-38 =-41
tree provide_certificate 446 1571 1414 1399 157 1365 877 618 858 =-14 =19 1636 1637 790 1452 =17 =-39 499 =-42 =21 =-38 =-38 =-25 =-60 =34 =49 =57 =-56 =27
tree provide_certificate 365 666 1165 10 108 1638 493 1627 =4 =73 =-39 =-54 =-57 1474 1639 1640 1641 =-33 =59 =58 =41 =42 =43 =-38 170 1005 =17 =75 =-16
tree provide_certificate 1180 1477 1538 1355 1436 1387 1313 1586 1551 229 1382 66 61 1642 =0 =-52 =-43 =-53 =-36 =-55 =33 =-46 =39 =47 =78 =51 =76 =78 =31
tree provide_certificate 1607 10 602 140 1643 66 808 1369 1205 1293 =6 =51 =48 =-34 =43 =-51 =-60 737 =-46 =12 754 =2 648 =-61 =22 273 =-35 =1 =43
tree provide_certificate 1432 1488 662 139 =-51 522 1392 431 1126 1577 886 1644 1645 =-9 =61 =36 =-52 =71 =20 =28 153 =49 =-43 365 =6 =74 =29 =90 =42
tree provide_certificate 1275 43 =-51 78 1456 450 95 1332 1251 594 182 1646 1316 141 =15 =-18 =54 =-40 902 =-8 =60 =-18 =25 =-52 =-36 =-38 =-28 =-39 =65
tree provide_certificate 1622 1539 1463 66 594 910 516 128 1647 =0 =75 =-27 715 =46 =-27 17 916 =78 =-5 =-18 308 1401 =14 =-32 =-40 =-52 =37 =77 =44
tree provide_certificate 1151 1159 1298 1476 1574 110 365 1239 1648 1649 1650 347 =-4 =-23 =39 =54 =53 =32 522 =10 =71 =-60 =66 =64 =-38 =-58 609 =-44 =29
tree provide_certificate 1390 94 1178 1201 170 154 1589 1651 1652 73 277 =-23 =9 =5 =68 =83 =51 324 =25 175 =-25 =10 =-18 =40 183 =-63 =20 =-24 =26
tree provide_certificate 106 1585 =-49 =47 1340 1158 1098 1653 1402 1605 898 832 322 1654 =2 =-27 =33 =-41 =-16 =36 1401 =61 =-25 =-52 =53 1148 =58 =-36 =59
tree provide_certificate 51 1386 838 1304 450 1329 139 =-49 1579 520 =-2 =26 =61 =73 =-40 1429 =-16 =62 1374 =-37 =61 =-34 68 819 =17 =79 1 =19 =-12
tree provide_certificate 1205 1490 29 662 1411 431 1655 1436 1503 1656 1657 604 1658 =-4 =61 =-48 =-46 =30 =71 =75 =68 =35 =-40 =28 =-50 42 =-14 =52 =43
tree provide_certificate 1271 215 1385 528 1369 66 1362 1036 422 583 695 600 =11 =-34 =-51 1012 1088 =-25 =30 =85 =27 =-43 =-38 =-51 =-29 =-29 =-36 =-27 =-53
tree provide_certificate 162 664 =0 =-54 1271 1642 1252 1365 485 1607 1508 92 531 1206 =-12 =64 =28 73 =-2 =27 =-41 =46 570 =32 =-33 =-46 =33 =-50 =-50
tree provide_certificate 365 487 1659 1207 412 855 512 75 =-3 183 1193 =0 =62 =41 =-57 1153 =-44 =47 1389 =-43 =57 =37 =-45 =50 572 1207 =21 =-42 =-34
tree provide_certificate 106 =-47 1275 556 365 443 1557 393 1457 1436 178 =3 =-16 =71 =46 253 1612 =-35 127 =22 =-47 277 =107 =1 =-51 =46 =14 =-50 =66
tree provide_certificate 1205 1160 1432 1660 1661 1540 1551 1662 1663 1515 1049 838 593 =-6 178 =28 =-41 =-25 =42 =32 =41 =63 =36 =67 =-42 =-57 =31 =-46 =35
tree provide_certificate 1329 1631 1412 1293 1228 1271 1664 898 618 527 227 =-6 =71 =-41 583 1665 1666 =13 =-59 =-57 =-23 =-16 =63 =-50 =35 =31 =49 =65 =70
tree provide_certificate 1571 1387 1150 43 =-50 1545 912 1619 838 1382 1414 954 =-4 =14 =53 =-39 1667 =-35 =66 =79 =29 =58 1312 1668 =51 =-50 =-28 =64 =-48
tree provide_certificate 585 1446 1477 43 =-48 1129 853 1411 346 514 367 83 373 1237 =5 =-36 1030 =-2 =-51 =-43 =-57 =20 =-44 =-41 =-53 =33 =79 =47 =41
tree provide_certificate 1275 1084 139 =-47 1046 110 1638 776 956 1464 1669 1236 1670 64 =9 =-26 =-44 1262 =-24 =28 =-47 =-40 =-42 =-41 =-35 =-53 =38 =-19 =78
tree provide_certificate 106 =-42 1671 1130 855 1672 1673 544 871 1674 22 470 1332 =13 =-47 492 =-54 =45 =-45 =-47 =-50 =-35 =-52 =-50 =-25 492 =-41 =18 =-47
tree provide_certificate 1151 1259 139 =-49 563 1675 955 283 1676 835 1677 1346 =2 =62 =73 =40 =-45 608 =34 =-24 =59 =-40 =-46 1678 =-53 =25 42 =46 =-60
tree provide_certificate 353 1386 1151 1071 1030 549 1651 260 1364 1139 =2 =53 =49 =-56 =73 =-28 195 =37 =-47 =44 183 =-51 =21 443 =-39 =43 1102 =-45 =40
tree provide_certificate 556 1176 1452 162 527 618 =-26 =5 =-69 238 1631 1584 295 140 898 614 662 =5 =50 =53 =-11 =-24 =-19 =48 =76 =40 =-42 =58 =-59
tree provide_certificate 10 163 819 1662 1339 1580 162 =-23 =-3 =70 =36 =62 347 688 =29 1404 =-43 =45 422 =-36 =56 819 =66 =-22 107 =-57 1567 =-8 =55
tree provide_certificate 78 1151 184 1135 780 711 1071 1651 1679 1680 1681 1682 =-3 =-34 =64 =75 =69 =66 =36 =41 1333 =38 =-38 =35 823 =-45 =31 =-31 =-47
tree provide_certificate 1151 55 618 621 =-11 =14 170 556 591 1333 1683 1684 =22 =-40 =-50 =-22 =40 =-53 1453 =-23 =53 1505 =-31 =47 631 741 =-4 =-59 =45
tree provide_certificate 1407 1685 1643 1151 1304 92 1127 173 =4 =-24 =23 154 1127 1130 =19 =-45 =-39 1686 287 =11 =42 =-31 677 =53 =-35 =-22 =-55 =-43 =-50
tree provide_certificate 106 =-46 1205 1579 1652 207 83 1466 1687 1209 369 776 1084 =2 1543 =-34 =48 =-52 =-46 =17 =70 =-45 773 =-57 =38 =-39 =69 =51 =40
tree provide_certificate 1593 1487 1390 1334 1197 1344 1688 1689 1477 1574 92 =-7 =4 =42 =60 =68 =-45 1690 =72 =-16 =42 =-30 612 1366 =43 =-19 =-43 =49 =41
tree provide_certificate 1386 1691 365 1638 1692 332 550 521 =5 1693 =-37 =48 492 =-29 =1 515 =-41 =28 313 =62 =-39 =-49 508 =17 =-16 =-66 143 =-49 =43
tree provide_certificate 1386 1235 432 853 178 43 =-47 695 838 496 1694 =9 =59 =-13 1388 =-26 =57 =-40 9 79 68 =25 =-25 =24 =-44 =-46 =-59 =43 =-38
tree provide_certificate 886 1150 1123 1338 1258 55 66 1695 432 476 441 =5 1696 =17 =78 =-21 =-46 =-25 =-48 =-24 =-29 308 =-47 =31 =-43 1697 =38 =-56 =-43
tree provide_certificate 1452 1498 1349 1354 970 61 166 556 1151 496 1505 =4 176 =55 =-31 =-16 1293 =-50 1612 =54 =-46 =-57 =-54 =-50 =31 =-23 =56 =66 =-49
tree provide_certificate 92 1577 1269 =-6 =27 =66 1281 154 593 1194 819 441 =-24 =31 =25 =-47 =44 167 229 1372 78 =33 =-32 =-41 =-44 =-35 441 =-38 =34
tree provide_certificate 365 1537 445 1043 364 1342 179 842 1320 1430 1698 =-5 =48 =45 =39 =-42 =-46 =23 352 =-50 =36 720 =-62 =-1 =-41 =36 1699 =11 =-49
tree provide_certificate 1631 1275 1287 1129 1462 1151 487 1127 602 1180 1700 =-12 =51 =25 =34 123 =3 =62 =42 1293 =-64 =34 =-38 1127 =49 =-15 =46 =53 =67
tree provide_certificate 970 1281 1701 1575 1155 110 104 1702 272 1422 1268 154 =0 =18 =-14 =57 =46 =-46 1474 =-14 =34 =-56 =29 =-21 =-54 206 =-33 =62 =29
tree provide_certificate 556 139 =-49 1271 1176 1531 283 493 1703 1704 1705 928 1341 =-5 =39 =-38 =40 =38 =47 =-39 =16 1221 1706 =44 =-24 =-39 =47 =-50 =-58
tree provide_certificate 1469 1707 106 =-37 55 432 1229 1708 514 521 623 1709 1452 1710 =6 =-27 =-41 =-40 =55 =-32 =21 =-51 =44 =-51 148 =17 =-45 =64 =-56
tree provide_certificate 283 1249 1427 1497 78 1185 1616 1711 21 434 444 =-12 1 =33 =-44 =22 59 =8 =-38 =38 =-32 =47 =-41 =61 =51 =51 608 =27 =-23
tree provide_certificate 190 1487 1412 78 1455 1178 1478 162 664 1173 =9 =-68 1453 =-55 =44 1014 =12 =-32 902 =-25 =48 107 =44 =-37 =-34 =-38 =62 =57 =-34
tree provide_certificate 340 1237 169 1596 1712 1467 1180 1713 1182 1273 =2 =-16 =-41 90 =-27 =80 =27 =69 =71 1029 176 485 =51 =-15 =-21 =-37 =-34 =-30 =-38
tree provide_certificate 1182 1271 367 1472 61 1155 78 346 1424 1681 =3 =76 718 1285 =63 =-11 =-52 =-42 =-41 1714 877 =44 =-21 =-35 =-39 =-48 =-52 =-48 =-38
tree provide_certificate 340 1401 55 139 =-47 511 1179 169 1271 1495 1332 1715 299 =12 =-13 =-51 =-46 =-23 =-46 =-41 =55 =-22 =-24 1625 1645 =-32 =48 =67 =-40
tree provide_certificate 353 687 1681 1713 1500 558 1716 487 1595 515 =1 495 1366 =-12 =54 =41 =-25 =51 =-46 178 =-43 =25 =60 =52 =64 =-48 558 =-51 =41
tree provide_certificate 891 886 1252 1717 776 1388 954 213 663 104 1641 =-1 =46 1202 =-26 =41 =27 1152 =-39 =30 =13 =48 =-47 =40 =30 75 =-62 =30 =-30
tree provide_certificate 964 1228 1439 1621 1718 1719 1464 432 1151 8 1314 =4 1555 =-33 =56 =-29 329 328 =-41 =39 =44 =-52 =-47 =-47 =-38 =30 =-38 =36 =-50
tree provide_certificate 1488 514 1440 494 1627 228 170 591 226 900 =-9 =-44 =27 593 =24 =-39 516 =-40 =33 =16 =62 516 148 =-4 =43 =63 =63 =19 =83
tree provide_certificate 1329 1391 1004 1311 1551 733 1595 286 662 1378 1328 1473 =-7 =37 =48 =47 =26 =38 1242 326 =-50 =36 =22 =-42 =31 =35 =44 =36 =64
tree provide_certificate 1205 1237 1607 1209 1720 1320 1434 548 1229 1292 1497 1721 =-14 =38 =60 =36 =38 662 1722 =0 =58 =47 =34 =31 =32 =18 =37 =-34 =38
tree provide_certificate 585 1593 1165 1612 1057 106 =-50 1509 1723 1524 122 1123 =10 =-41 =-26 =56 =-46 =-41 =-59 488 692 1580 =-20 =66 =36 =36 =35 =40 =36
tree provide_certificate 1165 1724 711 1692 821 1721 238 445 1213 1004 1725 1497 =-10 =54 =36 =32 =33 =-39 =21 =36 =26 =44 824 =50 =-21 =61 293 =58 =-29
tree provide_certificate 61 1456 893 1634 78 1494 1642 207 1726 1563 354 1727 1728 =9 =-47 =-32 =-38 349 =61 =-32 =-46 =-27 =-48 =-41 =-34 =-29 =-32 =-27 =-47
tree provide_certificate 23 1729 733 43 =-45 1213 960 911 1123 1429 =-2 223 597 1075 1418 =22 =-41 =-6 =-37 =-19 1730 =-47 =33 =-48 =-62 =41 =-29 =-54 =-58
tree provide_certificate 487 1071 1677 970 44 43 =-45 =12 1349 90 1316 1731 531 622 40 =-28 =45 =35 =21 =51 =19 1732 =-3 =49 =49 =23 =65 =32 =45
tree provide_certificate 585 877 444 1477 640 1584 1305 1563 1071 1580 1205 1625 =-9 =33 =30 =64 =24 =34 =47 =40 =38 =66 515 =19 =86 939 =-29 =43 =35
tree provide_certificate 364 1043 445 1042 1452 1595 1667 1363 1631 886 1252 186 1444 =2 =42 =-34 =30 =-41 =68 =38 =40 =-24 =-50 =59 =-34 =-40 480 =-56 =51
tree provide_certificate 1043 1506 1130 1432 1497 1733 1734 609 1710 =-2 =-31 1386 =27 =-25 =55 =-52 =57 55 =42 =-38 293 17 131 =-40 =13 =12 =-66 =47 =-39
tree provide_certificate 238 1329 838 1191 1158 1506 1004 1364 298 954 =-4 1684 =15 =-53 1560 1735 =-43 =39 =45 =34 =37 =50 =36 =-42 1374 =-36 =59 =59 =37
tree provide_certificate 51 1334 1151 1506 900 1255 1231 1631 =-2 =55 =51 929 =7 =64 =-27 =55 1007 329 =-67 =36 =20 =-38 1569 1736 811 =23 =-40 =-38 =-31
tree provide_certificate 1071 1487 808 1560 1531 1412 1207 365 1326 173 312 1622 =-23 =38 =38 957 =49 =-6 =68 =5 =27 =46 1386 =30 =-63 =52 =28 =45 =30
tree provide_certificate 1342 556 365 1737 1129 1355 594 1738 578 1333 =-4 =-39 =31 =56 353 1739 =-34 =35 =30 =46 =32 =42 1057 =14 =-43 =-56 797 =40 =-7
tree provide_certificate 1364 1201 1740 984 162 1538 313 1540 =-25 =59 =32 =63 1713 1727 1596 720 1151 640 =-4 =42 =-51 =11 =23 =-44 =52 =-51 =46 =35 =46
tree provide_certificate 1329 1577 1213 1436 1710 1126 1311 1579 1741 223 =-5 7 =-9 =31 =51 182 =68 =-34 =38 1695 =42 =-14 =-27 =64 1450 =50 =-27 =58 =54
tree provide_certificate 617 1456 1271 1258 1206 1605 713 1447 1742 173 782 =-3 677 =-44 =39 =5 =-31 =-42 =23 1743 =56 =-15 =50 1199 =-40 =34 =-46 =-31 =21
tree provide_certificate 1231 1445 1136 1680 1399 26 479 74 =-3 =-25 =-54 1430 1262 1595 =0 =-48 17 1255 690 =-6 =68 =44 =36 =56 =39 =62 =39 =-56 =51
tree provide_certificate 1402 808 1579 1293 1151 786 1440 369 1421 1407 1744 585 1453 =-1 =42 =29 =57 =-47 =46 =-29 =58 =-47 =-47 621 =56 =-49 =49 =34 =30
tree provide_certificate 1270 585 1355 233 1745 1342 1601 312 230 =-5 644 80 =-29 =31 =77 644 =35 =-33 =54 =21 1221 =-45 =31 =38 =48 =31 1659 =-49 =24
tree provide_certificate 1151 1329 353 1446 1182 347 139 =-45 1415 =6 =-40 711 40 79 418 1746 =-48 =12 =19 =19 =33 =73 =-50 =45 =-27 =55 1150 =-37 =44
tree provide_certificate 1646 1206 1329 594 1747 1452 583 1748 =7 =-43 135 1012 1749 1534 17 =-54 =8 =31 =37 =37 =16 =-35 =37 =-12 =47 347 =70 =-24 =-38
tree provide_certificate 1364 78 83 1383 1750 1084 28 1366 1314 1326 618 393 =-2 =-27 1595 =9 =-49 =67 393 =-42 =41 =17 =-28 =-17 =-46 =37 =-41 =-43 =41
tree provide_certificate 1205 443 1290 1176 1558 1129 1391 1354 185 1478 1340 1231 =1 =43 =50 515 =-36 =37 =-42 =-26 =29 =31 =-51 =54 =41 1285 =63 =-25 =40
tree provide_certificate 78 23 315 1751 55 1752 1753 1754 1755 548 213 =5 =-23 1353 1196 =23 =-22 =-34 =-42 =-46 =59 =-49 1756 =-28 =64 =-41 =-49 =-53 =-41
tree provide_certificate 178 1495 1729 1757 1406 1191 1408 1299 618 =-5 =9 =22 1758 475 =45 =-22 =-40 =-28 =-34 =38 =-49 =-25 1747 954 75 =-37 =1 =14 =28
tree provide_certificate 1326 154 1079 1231 328 1408 1692 349 =-11 =-42 962 =54 =-42 252 =-9 =64 =38 =47 =36 1365 774 1587 =12 =-41 1377 =-18 =49 =-49 =53
tree provide_certificate 10 1759 1760 1450 24 1438 13 =5 426 254 1761 =26 =-43 =-16 =-27 =-35 =-7 =-30 =-45 =-55 1446 1165 107 =-36 375 =-11 =42 =30 =42
tree provide_certificate 55 519 1517 1402 1506 1449 1269 1488 711 98 75 =-5 =8 =-49 =31 =66 =30 =39 =54 =29 =-48 1574 =-30 =43 1045 1175 =-45 =36 =46
tree provide_certificate 1386 1681 1575 1267 1282 1191 1217 1214 1024 1140 954 852 =-13 =26 =11 13 =-13 =45 =24 =18 =49 =-39 1363 =-20 =37 =40 =-23 =64 =-29
tree provide_certificate 312 1259 29 1762 61 163 720 1284 1320 1763 =-4 =53 =36 =32 176 =26 1250 =-26 =21 24 =51 =-29 =-43 =-49 =-50 1764 =-40 =33 =30
tree provide_certificate 369 1165 838 1765 1512 1024 83 1713 1766 =0 =62 737 =70 =-32 =-38 877 741 =47 =11 =-22 =-37 =-49 1409 =-35 =44 =34 9 =-50 =38
tree provide_certificate 1571 83 558 1382 522 55 76 1654 1767 92 1112 =-1 =74 7 =4 =26 =-58 462 =-37 =26 =32 252 =9 =-53 =28 =-35 =-22 =-44 =-48
tree provide_certificate 28 1768 315 1304 63 544 1769 1643 802 1456 1150 1642 =9 =-43 =42 =-19 =-45 =-50 =-27 =-48 92 1152 =-37 =19 =12 =34 =-48 =-48 =-28
tree provide_certificate 1697 139 =-44 1161 1770 1771 1772 1082 299 550 1506 12 519 =7 =-28 =51 =63 312 =-13 =43 =-29 1136 =23 =-43 =-45 =-38 =-54 =37 =-22
tree provide_certificate 367 1436 1649 1560 1773 1382 1774 1775 1231 1614 1178 1155 =-1 =22 1293 515 =-60 =31 =43 =-45 =37 =-46 =-50 =-35 =52 =49 =48 =62 =-51
tree provide_certificate 585 1402 1293 1178 1525 1226 1634 1229 845 764 1675 343 1776 =-2 =41 =43 =-39 =-32 =-41 =36 =-32 =42 =49 131 =-52 =29 =33 =23 =30
tree provide_certificate 1467 1500 808 243 1691 1230 663 23 404 558 1505 748 =1 1628 =-1 =-59 =26 195 =-36 =34 =-48 =-58 =19 =-24 =-52 =26 =26 =54 =61
tree provide_certificate 1236 229 110 1128 1647 720 1150 1185 1099 353 =-4 =-40 =58 =60 80 =-4 =65 =14 =70 1373 =35 =-38 =-50 =-48 1250 74 =-44 =2 =19
tree soa_access 1225 1178 1777 1778 1779 1780 1781 1782 1783 1784 1134 =-115 1254 1785 =-93 =83 =53 913 =-67 =92 =12 =17 =43 =37 =80 =57 =86 =80 =76
tree soa_access 1786 1553 1181 1140 1784 1787 211 =-111 1788 =-94 492 =-73 =86 =56 =21 19 1789 1333 =-84 =-3 =86 =54 13 =9 =-84 =24 75 =-20 =112
tree soa_access 1790 1791 1762 1792 1793 1794 1795 1749 1140 1796 1797 1798 =-102 =22 =1 =23 1799 1213 =-80 =56 =82 =32 =54 =30 =66 =60 =97 =113 =94
tree soa_access 1151 1150 1800 1269 1801 1359 1802 1791 1803 =-100 =69 =68 =38 =-11 =96 44 495 =83 =-48 =-98 1804 =55 =-65 =60 548 41 =-22 =57 =113
tree soa_access 1168 1225 1805 1806 1807 1808 =-98 =4 =74 =90 =62 =76 56 976 479 53 1809 135 1225 208 =-30 =90 =41 =100 =100 =63 =-88 =84 =101
tree soa_access 1456 1230 1810 1811 443 1812 1813 =-93 =11 =63 44 =21 =-77 =9 =91 618 273 =-61 =58 =113 1814 1815 78 1312 =91 =15 =-77 =-78 =-88
tree soa_access 1285 1456 1204 1178 1816 =-92 =39 =78 =67 =85 618 930 1140 1409 465 1456 1817 =-54 =89 =-3 =34 =79 =79 =106 1818 76 =103 =28 =-72
tree soa_access 1168 1359 1553 1225 1778 1293 =-89 =31 =50 =79 =41 =71 1819 1225 1820 1788 44 1821 1822 531 =-34 =55 =61 =95 =24 =75 =64 =68 =89
tree soa_access 567 =-87 43 1269 450 1823 1416 1190 =-29 =83 762 =50 =-69 =91 =-84 =86 409 323 1824 36 1727 =86 =-52 =5 =-40 =-11 68 =-37 =43
tree soa_access 1456 1800 1359 1825 618 1826 =-83 =37 1827 1789 1828 1829 =-73 =58 =31 =68 =82 =65 =24 740 28 =75 =-63 =-71 1433 28 =66 =-32 =-70
tree soa_access 1456 1284 1393 1293 1225 1782 1830 1801 1831 =-81 =3 =71 =5 =71 =24 =10 107 =-67 =73 =62 1512 1832 1833 110 =76 =-60 =-58 =-62 =-88
tree soa_access 1456 1820 1231 1469 1834 1835 1836 1837 1184 =-78 =13 =55 =33 =70 =42 =38 =47 =64 55 832 1838 1839 =70 =-77 =-72 =-56 324 =53 =-103
tree soa_access 1456 1416 1380 1835 1840 618 =-78 1841 1235 1326 =-71 =38 =-11 =29 =56 =60 =75 618 =9 =98 450 756 1842 1843 =63 =-56 =-71 =-81 =-46
tree soa_access 567 =-78 618 175 1293 441 1182 1844 =40 =-33 =-54 =90 441 =-40 =64 135 1845 1846 1847 =-58 =46 =54 =70 =87 353 1848 =86 =-59 =-38
tree soa_access 1282 1393 1800 1792 1790 =-76 =64 =64 =39 =61 139 1809 976 1143 =-26 =77 =54 =95 175 1393 976 495 =-67 =4 =79 =75 1849 =73 =-64
tree soa_access 1282 1553 1359 1850 1851 1852 1853 =-75 =37 =55 =-1 =21 =62 =55 273 1183 835 1787 =-34 =90 =54 148 1009 =68 =-55 =-73 450 =53 =-24
tree soa_access 1230 1183 1204 1778 1854 1855 =-71 =14 =72 =45 154 273 =-77 =38 =72 162 =28 =-59 154 1806 273 =-44 =42 =79 1204 1183 =-22 =80 =92
tree soa_access 1284 1856 1857 1790 1858 1778 595 1831 =-72 =23 1210 487 1749 244 1859 =-63 =13 =69 =60 =24 =-14 =39 =53 =60 =72 =75 1281 =58 =-75
tree soa_access 1282 1456 1800 1150 1337 =-72 =62 =59 =44 239 =68 =-73 173 1860 1215 1781 1516 =-23 =53 =91 475 =86 =-49 =74 175 =-4 1861 =76 =-80
tree soa_access 567 =-72 75 1810 602 1571 182 1862 173 1863 135 821 =-54 =63 =86 =75 =26 =81 =36 =83 104 55 =79 =-35 =-16 =81 1281 =76 =-30
tree soa_access 1282 1456 1820 1230 =-70 =41 58 =70 =-52 =56 154 273 1820 743 1864 1865 1866 =-75 =49 =59 =74 =27 459 =63 =-62 =32 1867 =61 =-80
tree soa_access 602 1359 1424 1178 1781 1293 1225 =-68 =1 =-16 =61 =64 1225 =-13 =66 1263 284 1243 =-35 =99 =76 =74 1867 211 107 =-47 =50 =82 =-74
tree soa_access 1868 1359 1231 1869 1806 1834 56 1870 1871 1872 =-65 =28 =9 =45 1873 =-40 =63 =35 =62 28 =72 =-26 =61 935 608 =-12 =65 =71 =53
tree soa_access 1225 1762 1806 1870 1835 211 1874 1794 1875 1200 =-65 =12 =2 =11 =10 75 1876 =-56 =65 1075 =-17 =-57 =62 75 =-32 =84 =62 =72 =42
tree soa_access 1204 1151 1416 1820 1877 1878 1879 1252 =-65 =-27 =54 =20 =50 =16 1880 =54 =-63 494 =68 =3 75 26 1190 1881 =-45 =68 =73 =72 =73
tree soa_access 1225 1820 1359 1178 1882 1813 1553 1883 1884 1812 1242 =-64 1166 =-49 =49 =72 =30 =71 =3 =31 173 =-38 =59 =46 55 =37 =-76 =47 =41
tree soa_access 1338 1885 1807 1886 1231 1835 754 =-64 1887 1326 =-52 =70 =62 =55 =29 =56 =54 =47 107 664 =13 =-69 460 1888 1889 =59 =-57 =-58 =-65
tree soa_access 1786 1181 1886 211 1252 1825 1253 1778 =-63 =39 =57 =30 182 =32 =-31 1380 =-38 =45 =54 139 =58 =-7 1890 689 495 =-29 =94 =64 =-61
tree soa_access 1168 602 1885 1151 1231 =-66 =69 =45 =62 =74 41 56 929 495 1787 =-49 =81 =34 =46 =61 1127 602 74 =33 =-31 1312 =54 =-22 =85
tree soa_access 1168 1882 1813 1891 1789 1359 =-65 =16 =65 =14 =29 =35 1810 173 550 1182 1892 703 =8 =58 =-65 =-51 593 1875 =-52 =56 =42 =41 =80
tree soa_access 1242 1893 1263 1894 1825 1386 1895 1777 1896 =-61 =35 =40 =12 =3 =45 =56 962 =-14 =-63 721 =-5 =98 1895 1190 1777 =-29 =60 =47 =52
tree soa_access 1338 1820 1230 1424 1897 1898 1882 =-62 =-7 =19 =53 =-8 858 =48 =-70 =52 1286 323 42 =-10 191 1899 802 =61 =-52 =-43 =-20 =-29 =-55
tree soa_access 1268 1204 1885 1225 1359 1900 =-64 =41 =8 =62 =53 1901 =47 =-81 600 1396 1902 1903 1904 1204 1269 =29 =73 =63 =-56 =-23 =-56 =-42 =-45
tree soa_access 1338 1359 1284 1178 1807 1204 1816 1831 =-62 =16 =78 =29 =58 =64 1522 =51 =-54 =26 318 1905 92 465 =-35 =53 =42 =72 1906 =60 =-31
tree soa_access 602 1393 1338 1831 1274 1907 1908 1909 1891 =-61 =2 =61 =-20 =63 =27 =24 273 =-34 =57 935 =-5 =67 1839 353 38 =65 =-41 =-41 =-76
tree soa_access 1230 1800 1181 1910 548 1821 =-60 1210 =-42 =87 1911 361 =-46 =7 =50 =51 99 =53 =-25 277 =5 =72 55 1912 1913 =54 =-66 =-70 =-38
tree soa_access 1168 1204 1885 1225 1900 =-62 =48 =51 =56 1914 =59 =-79 28 754 1810 21 487 =-15 =86 1915 =52 =-40 =65 55 =52 =-44 1251 =-55 =52
tree soa_access 1282 602 1151 1456 =-62 =28 =41 =65 441 602 689 1711 1916 =-43 =72 =86 1433 1151 =15 =69 =-67 1867 1100 1312 =57 =-21 =-55 =-68 =62
tree soa_access 1268 1359 1204 1868 1225 1870 =-63 =44 =38 =59 =30 =44 496 1286 1827 1917 1918 1359 1919 =51 =-60 =15 =-49 =-56 =-50 =-47 1251 =-17 =61
tree soa_access 1168 1416 1810 1790 1805 1811 =-61 =39 =24 =66 =68 =47 618 935 365 1749 107 =-61 =-11 =72 =44 =55 1359 1212 =56 =-33 211 =-61 =44
tree soa_access 1786 1869 1359 1231 1920 1846 1242 1921 1253 1922 =-55 =26 =55 =60 193 =-35 =41 =47 1923 =-21 =55 =30 =14 =40 1924 1925 =48 =-35 =-52
tree soa_access 1183 1337 1469 1831 1293 1243 1926 1274 =-54 =14 =29 =34 1429 =-42 362 =43 =-57 =46 =63 154 =-23 =60 99 604 =40 =-69 1337 =-33 =58
tree soa_access 567 =-63 139 1193 1353 1518 1181 1416 1242 1927 =-48 =48 =17 =10 =44 =59 =55 =63 1928 754 1929 1827 8 =51 =-40 =-49 =-57 =67 =-57
tree soa_access 1810 548 1856 1791 1184 1793 1930 1931 654 1932 =-50 =58 =-2 =54 =58 =27 1933 =67 =-48 =58 =43 1860 1934 1791 =-24 =56 =48 =38 =68
tree soa_access 618 1935 595 1850 =-60 =26 1856 1936 1937 244 1263 1327 =-47 =37 337 =7 =-50 =73 =73 =62 =44 =36 182 1938 =5 =69 595 =-45 =-9
tree soa_access 1268 1456 1416 1820 =-61 =43 =48 =36 318 21 56 1939 =-18 =55 =44 =63 1940 858 769 1815 =58 =-50 =-49 1456 =55 877 =28 =-68 =-64
tree soa_access 1230 1810 1868 1300 1252 998 754 1941 1942 =-55 =33 =22 =-37 =-28 =6 =7 =47 =62 1943 754 324 =56 287 =34 =-36 26 =21 =64 =-79
tree soa_access 1268 602 1944 1213 1945 =-59 =34 =9 =29 =53 1833 976 1830 1946 483 1312 1239 1254 =21 =62 =69 =-34 =61 =-56 483 =-40 =49 =64 =-49
tree soa_access 1151 1416 1571 1181 175 1450 1380 =-57 =24 =13 1158 1947 1790 1274 =-46 =40 =26 =-4 =36 43 =49 =-29 =43 496 =54 =-28 1940 =45 =-65
tree soa_access 602 1416 1393 1786 1338 1948 =-56 =56 =-5 1940 =29 =-68 1833 =34 =-64 681 1902 =52 =-42 =-39 1912 76 1949 =59 =-50 877 =28 =-60 =-66
tree soa_access 1416 1810 1777 1380 1242 1950 1951 1811 1200 1931 1840 =-52 =43 =50 =34 1334 =53 =-66 =49 =40 193 =-27 =39 =52 =58 =61 1844 =44 =-28
tree soa_access 1285 1393 1805 1225 1857 1952 1953 =-58 =35 =49 =43 =19 =42 =42 1182 583 1954 8 353 =38 =-27 =-41 =-59 1781 1955 =-24 =53 =74 =-42
tree soa_access 1168 1178 1284 1810 1784 1778 1956 =-57 =36 =9 =26 =59 =56 =50 441 600 465 1134 1607 349 68 =-36 =5 =60 =56 =58 =47 =-61 =58
tree soa_access 567 =-61 43 173 10 1353 1269 441 1508 =-27 =54 =50 =36 =51 =-50 =37 1861 36 1867 1957 1958 1959 =57 =-27 =-51 =-50 =-32 =-18 =-64
tree soa_access 618 1868 56 1787 1181 1960 1200 1961 286 =-53 =16 =42 =38 =58 =12 =68 =4 550 =55 =-21 1786 193 1962 1895 =-25 =43 =74 =44 =35
tree soa_access 618 1893 1215 913 1800 1963 1964 =-55 =50 =22 =1 337 =21 =-58 =1 273 1965 =-53 =57 248 =71 =-49 1800 1893 1966 =-14 =48 =63 =39
tree soa_access 1151 1810 1870 106 1152 1046 1749 1967 =-37 =50 =58 =29 =57 1791 1178 1968 1969 =-50 =29 =42 =48 =53 =38 =50 1970 1971 =50 =-39 =-46
tree soa_access 1151 1337 743 1199 1845 1178 1424 1960 1778 1972 1973 1974 654 =-47 =-2 =20 =58 =16 =19 =51 =-3 =59 1314 =19 =-38 =63 =8 =24 =36
tree soa_access 1338 1178 1885 1150 175 1975 1886 =-53 =46 =28 246 1879 1190 =-38 =2 =67 =44 =24 =43 =48 28 460 1433 =42 929 =-48 =52 =-50 =-38
tree soa_access 1268 1393 1976 =-56 =1 =29 900 1880 604 1889 1830 143 593 826 448 =42 =-45 266 =31 =-49 =-9 =74 266 =29 =-46 =-53 =-39 =-56 =-33
tree soa_access 1204 548 1893 1553 1252 =-52 =19 =51 273 =-54 =47 273 44 =0 228 =-58 =39 393 1706 =31 =-30 =-33 592 1977 740 =47 =-53 =-50 =-6
tree soa_access 1416 1456 1204 1893 1820 1978 1777 =-54 =44 =64 277 =-26 =62 3 =-8 =59 1429 =51 =-2 935 =11 =62 1456 1979 3 =13 =58 =-44 =-33
tree soa_access 1416 1183 1777 1300 1910 1239 1980 1981 1738 1982 1960 1235 =-47 =12 =50 =38 =55 =4 =34 =11 =37 =28 =46 1269 =-1 =34 627 =42 =-48
tree soa_access 602 1456 1178 1782 44 1164 1930 1983 700 1984 76 1534 =-44 =16 =-2 =51 =64 =42 =58 =29 =-50 =41 =43 913 =-13 =57 1943 =45 =-77
tree soa_access 1204 1806 1380 743 1790 618 56 1985 1821 =-45 =46 =58 =9 398 363 =-13 =52 =-45 =58 =12 =50 =66 618 1782 =-36 =52 1273 =60 =-10
tree soa_access 602 1810 1151 791 1986 443 1874 1987 1831 1962 =-51 754 =-46 =66 =18 =42 =23 =31 =55 =9 =24 =56 877 175 =9 =56 1456 =29 =-51
tree soa_access 567 =-60 618 754 1210 935 1988 1989 1961 272 =-2 =77 =70 =90 =83 =43 =53 =-48 858 1389 325 1990 =65 =-18 =-28 =-9 1396 =16 =-50
tree soa_access 1282 1416 1885 1230 1225 1805 =-55 =29 =52 =35 =39 =36 273 1252 173 21 147 1991 1371 =-60 =0 =46 =27 =27 142 =-3 =60 =63 =38
tree soa_access 1338 1416 1178 1885 1204 1127 1992 1816 =-50 74 =68 =-39 =51 99 =40 =-33 841 =-18 =54 =27 =54 496 =51 =-31 496 1386 =29 =-27 =-11
tree soa_access 1338 20 595 1424 1993 1976 =-50 =15 =40 =31 1860 1300 1409 =-19 =30 =54 =46 1230 =-49 =16 1815 496 139 =8 1746 =51 =-66 =-12 =-51
tree soa_access 1893 1456 1800 1150 1978 960 1936 1806 =-47 =44 =57 =35 =60 =38 284 10 =24 =-47 =64 1368 =25 =-40 365 1994 92 =6 =87 =-65 =86
tree soa_access 273 1810 1230 1894 689 =-57 =-34 =40 491 1995 =-33 =52 =33 =48 1230 1284 80 443 1231 1810 1367 =-16 =62 =43 =67 =75 =-44 =35 =34
tree soa_access 1285 1151 1851 1996 1891 1997 =-57 =41 =10 =31 =30 =41 501 1571 1359 1628 =0 =55 =-37 =54 1998 178 1889 856 =41 =-47 =-51 =-7 =-54
tree soa_access 602 487 1456 1134 1935 1999 1826 2000 1981 1233 1215 =-45 =-4 =23 =-1 =21 =42 =-14 =21 =33 =10 =59 626 1281 =37 1456 =44 =-63 =-52
tree soa_access 602 1393 1908 90 1306 75 1266 1930 1821 =-41 =50 =47 =46 314 =23 =-40 =43 =-56 =35 =14 1867 211 1393 106 =-21 =36 =55 =53 =-53
tree soa_access 567 =-60 501 1193 1739 1505 10 =6 =-27 =53 =56 =50 266 2001 621 =40 =74 =-45 135 1882 296 2002 1394 =-41 =46 =36 =45 =61 =59
tree soa_access 1416 1215 1158 56 1242 2003 913 1199 2004 1967 768 =-45 =30 =35 =55 =43 1259 =20 =-47 =46 193 1831 =-13 =61 =48 =5 =38 =19 =32
tree soa_access 1168 1786 1393 1882 =-51 =11 =53 =49 976 1839 1815 2005 2006 1083 443 1300 1215 =2 =43 =53 =65 =65 =79 =-53 =-44 =-62 2007 =56 =-45
tree soa_access 548 1284 1800 1936 1882 487 1343 =-43 =-6 =38 =12 =58 2008 449 2009 =56 =-29 =-24 =-58 =26 1819 1727 1800 1212 =7 =-40 =40 =-58 =42
tree soa_access 1820 1893 211 1885 1749 1857 1178 =-42 =12 =42 =52 479 =29 =-60 =1 36 1127 2010 =7 =78 =63 =-57 2011 689 =1 459 =63 =-11 =-56
tree soa_access 1893 1225 1816 1871 1920 1856 1813 2012 1967 =-36 =31 =42 =36 =40 =20 =24 =39 365 =17 =67 1994 2013 441 855 =34 =-43 =83 =-46 =-62
tree soa_access 618 595 1819 =-48 =3 1986 1239 970 1409 1819 2014 960 1875 645 1909 =-36 =46 =63 =32 =36 =37 =15 =31 =45 =44 =76 1212 =14 =-27
tree soa_access 495 1252 1393 1150 689 1199 =-46 =41 1415 =-22 =19 1429 =49 =-37 1196 2015 2016 =25 =-45 =-54 =-62 =36 176 178 685 =44 =-17 =-16 =-19
tree soa_access 1393 1571 1231 1868 1151 1230 1337 1253 2017 700 2018 2019 =-48 =29 =-9 =49 =32 =64 =32 =3 =3 =27 =35 =55 1196 2015 =36 =-36 =-37
tree soa_access 1268 1150 1792 1891 1230 =-48 =13 362 =25 =-66 =15 =43 510 139 =-3 652 1414 2020 2021 178 1746 =41 =-19 =-2 =-47 =-39 =-43 =-64 =63
tree soa_access 1282 1553 602 1831 =-52 =25 =43 2022 =56 =-34 28 479 1396 618 487 2023 20 =-7 =27 =45 =78 2024 =45 =-60 =-38 =-36 2025 =-49 =50
tree soa_access 1282 602 1359 2026 1164 1963 =-48 =34 =14 =50 =29 2000 =49 =-54 273 3 =-31 1396 1293 =24 =-29 =-62 484 2027 626 =39 =-43 =-42 =-56
tree soa_access 273 75 1819 1781 2003 2028 =-51 =39 =28 =60 =18 501 =32 =-20 1860 1950 487 1981 323 419 2029 =-7 =60 =35 =-35 =30 =49 =54 =42
tree soa_access 1168 1553 1981 1976 1338 2030 =-53 =37 154 =-40 =42 =17 =19 43 =-10 492 =89 =10 273 1607 154 1215 =-38 =11 =3 =49 1057 =33 =-69
tree soa_access 1285 1338 1800 1851 2031 1777 =-52 =43 =54 =47 =33 =29 496 432 855 1057 143 325 373 =33 =-4 =-62 =69 =-45 =-60 =-46 495 =-26 =20
tree soa_access 1893 689 499 1424 =-37 =23 =4 1236 957 =49 173 1181 284 1972 350 =-28 =32 =34 =25 =30 1512 =20 =-46 =-31 591 308 =5 =59 =72
tree soa_access 1810 1204 1252 1284 2032 1860 1858 312 1941 1864 2033 =-36 =32 =32 =47 =17 =66 =14 =77 =15 =35 1914 1286 2034 =34 =-39 =-44 =-80 =46
tree soa_access 1268 99 1424 1231 1891 =-29 =23 =60 =31 =-49 28 832 353 43 99 826 =24 =-27 =-65 1522 1043 =42 =-39 =-30 =-37 =-19 1251 =-48 =36
tree soa_access 1416 495 1810 175 2035 1886 1490 219 =-49 =22 =31 =18 =56 2036 =-15 =41 =44 2037 142 175 =3 =35 =-21 =-47 2038 1281 =36 =-43 =-27
tree soa_access 1168 1456 1416 2039 1820 1530 1910 2040 =-52 =37 =37 =0 =9 =40 =35 583 =42 =-39 273 55 583 =9 =-28 =-52 484 1902 =32 =-41 =-50
tree soa_access 162 689 1055 =-23 =45 1595 1727 28 2041 1182 393 2042 1943 1888 =34 =-41 =-40 =-47 =-27 =-32 =-34 1251 =-46 =38 =-54 =-49 781 =-15 =-46
tree soa_access 1469 1205 78 1281 175 1860 1936 2043 1813 2044 2045 =-27 =43 =51 =32 =49 =51 =25 2037 1906 1845 =9 =64 =-32 =-91 =-51 =-55 =71 =51
tree soa_access 1285 1359 1337 1800 1793 1996 =-47 =15 =12 =14 =28 =40 21 154 818 =-21 =29 1839 2046 =37 =-51 =-53 2047 2048 960 =49 =-28 =-41 =-49
tree soa_access 1416 1225 487 1187 2049 2050 1813 1851 1593 1140 2051 =-31 =24 =0 =20 =30 =23 =64 =36 =20 =48 =19 252 2052 600 =38 =-33 =-48 =-44
tree soa_access 1282 1338 1820 1456 1284 =-50 =43 =22 =31 =22 1281 1902 1819 21 1300 0 791 115 =-18 =11 =51 =55 =57 2053 =41 =-37 =52 =-51 =-50
tree soa_access 495 487 1820 1869 2032 1885 1152 1158 2054 =-30 =28 =29 106 =52 =-21 913 =-20 =49 =69 =42 1166 =30 =-44 =57 1405 1943 =24 =-34 =-47
tree soa_access 567 =-57 2052 78 2055 1940 21 1269 139 689 =-36 115 =-12 =47 1628 2056 =31 =-31 =-15 =51 521 807 =52 =-38 =-29 =-58 =-57 =-40 =-53
tree soa_access 602 13 296 2057 465 1821 160 1835 2058 =-27 =38 =40 =38 =39 =13 =34 1284 =10 =66 =-40 353 1888 1281 187 =40 =-30 =-23 =-41 =-51
tree soa_access 1282 1456 1178 1337 1831 =-41 =15 =52 =39 450 =32 =-45 1127 450 929 21 791 =-9 =40 627 475 =40 =-44 =-49 =32 =-36 1456 =59 =4
tree soa_access 1285 1151 1359 2031 2059 =-47 =13 =51 =47 =41 1521 1940 484 342 2058 618 1252 =0 =54 1359 858 =45 =-13 =-21 =69 =66 =-55 =-58 =-61
tree soa_access 602 1168 1882 1359 =-41 =31 =28 929 2060 1152 1787 1292 =-26 =43 =49 =46 =42 =36 1867 1943 612 28 1912 =48 =-41 =-23 =-70 =-72 =-58
tree soa_access 1285 1468 1778 2045 1204 =-42 =11 =44 =18 =19 510 600 1469 1505 1787 583 514 20 =-3 1251 =37 =-34 =-37 =-32 =57 =46 =51 =-60 =57
tree soa_access 1571 1810 1986 1706 1976 1901 1882 2061 450 1943 1338 1879 2010 =-16 =35 =28 28 =16 =-32 =-56 =-54 =48 =27 =-75 =37 =-36 =57 =39 =50
tree soa_access 1168 99 =-1 1225 =-38 =31 929 1781 2062 1252 318 557 1966 573 2063 446 338 =-41 =42 =30 =45 =52 =39 =55 =4 =35 =47 =59 =31
tree soa_access 1285 1778 1850 1573 =-34 =53 =18 =24 365 688 618 211 1252 1819 2064 =-5 =65 =43 =49 1847 =-51 =29 =23 =-33 31 1388 =48 =-23 =-45
tree soa_access 495 1571 211 1863 777 1782 2035 1313 1905 1213 1930 =-35 =38 =9 =1 =43 =56 =27 =51 =37 2037 =7 =-76 =47 142 528 =31 =-22 =-21
tree soa_access 567 =-56 441 1947 30 721 821 496 644 476 1936 791 =-7 =36 =47 =49 =-52 =-36 =49 =40 =60 2065 900 2066 =46 =-27 =-19 =-44 =44
tree soa_access 1285 1284 106 1075 =3 =-54 =-41 =34 600 510 487 106 1075 =-4 =49 1284 =39 1343 781 1027 =43 =-44 =-42 =-54 =65 1073 =55 =-33 =-48
tree soa_access 273 720 913 2067 =-34 =33 =12 142 =21 =-21 1236 2068 1849 2069 2000 495 1338 487 =-8 =61 =36 13 =44 =5 =-23 =-49 =-44 =-52 =-27
tree soa_access 567 =-56 2037 976 277 731 1814 2070 1943 487 1860 =12 =47 =63 296 =-67 =31 =-65 =-45 =-35 =54 2071 772 =50 =-18 =-32 1263 =-82 =25
tree soa_access 567 =-56 1890 1282 445 =35 =-39 365 1986 483 521 373 720 1016 =-12 =40 1512 =39 =-48 1806 =-45 =26 =-56 =30 =67 449 =37 =-47 =-51
tree soa_access 495 689 175 1394 =-49 =18 =0 1281 393 353 583 1888 1264 =20 =-40 =-46 =-21 =-58 =-47 =-52 900 1151 115 =28 =-4 =58 207 =-46 =42
tree soa_access 1268 1416 1976 1456 =-37 1204 =37 =-32 =25 =28 521 419 1810 1363 1128 499 272 =6 =64 1225 =-2 =-47 =54 =54 =46 =63 2072 =-46 =42
tree soa_access 450 487 591 308 1338 565 =-11 =-54 1830 877 8 1230 689 =-40 =20 =48 =-41 =-23 =-32 1151 =7 2073 =64 =-43 1458 =37 =-19 =59 =-40
tree soa_access 1706 976 1986 284 1168 602 1269 2057 =-36 =32 =20 =18 510 1281 2074 =3 =-41 =-46 =40 =29 =72 2075 =27 =-32 602 2022 =-51 =19 =22
tree soa_access 443 1390 1888 1396 1416 1893 2076 1806 1999 154 =-22 211 =-26 =25 =8 =33 =43 115 =29 =-26 740 323 =30 =-34 =-27 =-36 =-54 =-42 =51
tree soa_access 567 =-57 273 284 1269 1342 =-17 =50 =25 =37 521 110 1342 74 1970 248 2073 2077 1839 =63 =-28 =-13 =-33 =-25 =-38 =18 =-12 =-47 =-21
tree soa_access 479 1967 2014 1 1657 1127 957 =31 1128 2078 419 =-11 =30 =53 =39 748 =29 =-33 1628 =47 =-32 1168 253 =-46 =33 =-5 =45 =51 =-41
tree soa_access 1151 602 1231 1168 1810 21 =-49 175 =-38 =21 =33 1409 =-10 =56 =39 1943 748 2079 985 1789 =38 =-48 =-41 =-45 =-34 =-67 1788 =32 =-25
tree soa_access 1231 1786 1806 1794 1749 1607 2080 443 1181 409 1863 721 =-31 =5 =31 =3 =24 =43 =40 =31 =47 =34 =43 75 246 =-13 =58 =47 =31
tree soa_access 1268 612 1337 1213 1690 2081 =-28 =25 =25 =29 =39 =-68 976 1830 2070 1727 1410 286 =12 =76 =-53 =-40 =-65 =-30 2071 2082 =51 =-30 =-41
tree soa_access 176 1787 1914 1 1943 1686 2023 2083 =5 =62 2084 =60 =-27 =-39 =-47 2085 1183 2086 =-32 =42 =24 =50 =-50 =57 960 1469 =-33 =32 =43
tree soa_access 1205 28 618 1787 1134 373 1951 2087 1535 2088 441 2089 =-34 =30 =6 =29 =24 =37 =40 =19 =42 =55 373 =20 =-32 1251 =-49 =27 =61
tree soa_access 1961 1806 2051 286 1791 460 622 1222 2090 2029 409 1943 32 =-15 =39 920 =-77 =23 =5 =47 =39 =26 =15 =-54 =49 =41 =40 =45 =54
tree soa_access 567 =-56 43 510 957 =37 487 2091 1112 =-21 =44 =47 =51 =54 626 2008 900 341 445 581 =37 =-34 =-15 =-26 =-18 1334 =36 =-55 =-40
tree soa_access 1151 286 1882 1961 583 1230 1800 1201 2045 =-20 =45 =37 =12 211 =-7 =40 1478 1936 1016 =-40 =32 =35 =36 =48 =27 =52 2073 =25 =-59
tree soa_access 929 1985 1901 2032 211 127 1200 1239 957 =22 1951 686 =-27 =36 =30 =31 =61 =10 =11 =66 =-55 =52 1282 =-19 1668 686 =45 =-22 =-48
tree soa_access 1868 1353 2092 1657 1083 1205 1231 1886 675 1505 283 1922 431 =-27 =23 =47 =7 =23 =29 =30 =16 =50 =32 58 =38 =-33 =48 =31 =27
tree soa_access 791 479 1178 1706 148 1902 548 175 2093 =-23 =50 154 68 =20 =-24 =32 591 1595 =30 =-42 =-16 =-49 591 =-42 =27 =-30 =35 =-50 =50
tree soa_access 55 1621 644 877 1140 419 2094 1193 2095 2096 =-5 =52 =58 398 =55 =-20 =-48 =46 283 =40 =-25 1706 =45 =-36 =-29 =-49 1505 =-43 =38
tree soa_access 1571 1787 142 976 365 134 352 929 2097 =-22 =35 =9 =29 =58 41 =54 1151 =-9 =54 2073 =23 =-41 1516 1471 =-33 =31 =36 =53 =43
tree soa_access 273 602 1820 1937 =-33 =42 2009 =23 =-42 55 =21 =-45 176 1998 139 =-6 578 1342 =30 =-12 =-30 =-42 602 824 72 =-54 =33 =23 =34
tree soa_access 1273 1786 1810 1845 325 2098 287 2034 =3 =-42 1860 2099 =-22 =42 =30 =50 =-63 =36 960 =51 =-57 627 =35 =-38 1254 2100 =-40 =28 =17
tree soa_access 1285 1231 1934 1263 1805 =-31 =18 =7 =46 =74 1892 1281 855 2101 2070 2102 832 2103 1998 =23 =-36 =-42 =-9 =-41 =-48 =-30 =-46 =-33 =-44
tree soa_access 1178 1573 600 1860 1787 1780 900 1893 1393 1996 1193 =-20 =22 =40 1193 =22 =-51 308 =6 =58 588 =-58 =25 =41 =51 =32 =-46 =46 =36
tree soa_access 1151 2037 55 2010 175 1168 =-29 976 =-5 =43 1882 583 1621 =14 =-38 =-25 =49 =57 24 =-49 =32 =-55 273 318 =-31 1830 =43 =-31 =42
tree soa_access 273 557 743 501 =-9 =-33 =9 =29 1414 1633 1037 1182 1906 175 743 =-1 =44 663 =35 1947 =-38 =41 =-36 431 =-45 =31 =-53 =-46 =-62
tree soa_access 450 1961 1781 602 1868 56 1821 2104 142 2088 =-15 =31 =-38 =38 =36 =19 =25 565 748 =21 =-43 522 =-58 =9 =51 =49 2105 =-46 =19
tree soa_access 1268 1231 1178 193 1934 1805 =-39 =6 =36 =13 =29 =57 510 1057 1954 1293 1832 891 =17 1711 =-45 =35 =-31 1429 =-31 =8 =-44 =-59 =51
tree soa_access 312 1431 720 1810 178 495 1938 818 1230 2028 =-33 =34 483 =-15 =47 =10 =37 561 =15 =-46 =-47 960 =42 =-53 1890 =13 =-37 =42 =35
tree soa_access 176 2010 1976 2106 2107 2108 1885 286 1416 1794 398 =-24 173 =-22 =24 =25 =10 =44 =20 =36 =32 =40 =36 =52 602 1820 =-45 =18 =20
tree soa_access 1127 1858 316 2109 1401 2110 391 1391 1338 1856 1922 =-23 =40 =37 20 491 =-35 =3 =12 =20 =33 =39 =20 =34 =41 =35 223 =27 =-25
tree soa_access 550 1947 277 1512 1849 1814 55 1815 =6 =-33 =-36 =-45 =-50 =-51 =30 2008 =37 =-29 1193 426 2111 1401 1471 =-37 =13 =20 =36 =20 =28
tree soa_access 567 =-52 510 323 1262 287 450 =19 =-29 1860 33 848 475 =-7 =-44 =44 =41 =36 55 1990 =55 =-37 =-31 858 =-6 =-63 2112 =50 =-24
tree soa_access 2113 521 1706 1512 450 548 178 858 689 127 =-8 =29 =28 =-14 =-39 1668 754 139 =16 =50 =7 =-36 =-24 =-41 =-19 2114 =-41 =31 =-71
tree soa_access 1127 28 324 342 1558 2115 2032 460 663 791 =9 =51 1845 =-50 =36 =-41 =66 =-49 =-40 =55 1393 1285 =-44 =-8 =27 =-39 1285 =-15 =46
tree soa_access 1986 1781 740 1839 1268 1976 1724 246 1710 =-30 =18 =26 =57 978 =42 =-35 173 664 =-35 1166 223 =8 =-34 =-41 =27 =-47 =-47 =54 =58
tree soa_access 622 1268 =-18 1839 43 =-6 1414 175 1429 491 =-33 =36 53 1736 964 =53 =-22 =-28 =-25 858 1621 =40 =-27 998 =-35 =38 =-63 =-46 =25
tree soa_access 273 1810 1936 1337 1870 1972 =-26 =38 =33 492 =40 =-50 =40 =36 1057 521 314 1764 165 422 =33 =-18 =4 1254 =-32 =37 =-21 =-25 =-51
tree soa_access 1469 2092 1057 1281 78 1815 689 501 =-48 494 1764 =20 1921 =-45 =32 =-31 2116 1312 2105 =14 =-30 =-17 =-48 =-42 =-41 =-44 =-56 =42 =38
tree soa_access 1986 479 1281 78 2023 832 1242 56 1371 2117 711 1821 2010 =-14 =30 =34 =32 =63 =31 =25 =23 =-30 99 =44 =-7 =-38 =-39 =-44 =51
tree soa_access 1281 1860 1242 1950 1393 1724 1290 =-13 =20 =54 441 2022 592 =21 1269 =-37 2118 =27 =-38 =-50 =58 =48 583 1814 =27 =-34 =-21 =33 =-40
tree soa_access 567 =-51 954 2113 75 935 1806 501 1646 =-23 =43 1402 283 175 =-19 =10 =30 =48 =41 =28 595 =56 1285 =-32 1888 =26 =-34 =-68 =40
tree soa_access 325 1431 75 1 139 510 =-19 =27 323 =1 142 =50 =-31 2119 1553 =-41 =18 =56 1338 1285 1900 =-33 =38 =11 =43 =41 2120 =-76 =26
tree soa_access 1739 954 1595 1657 272 1914 1338 548 1821 2121 =-26 =36 =32 838 =10 =-37 1888 2122 =14 =-43 =-37 =-51 =47 =32 =-43 68 =43 =-1 =38
tree soa_access 842 1986 1558 1938 1268 1359 1784 =-30 =17 =31 55 510 368 1057 459 =5 1204 =-41 =27 =-41 =49 =42 877 =5 =-56 =38 =-49 =50 =58
tree soa_access 21 1787 612 211 3 =-1 2123 1877 2124 316 =-35 =27 =30 =28 =18 1182 =22 =-30 211 =-4 =-72 =49 1190 2125 2126 =29 =-25 =-42 =-18
tree soa_access 1967 365 284 1431 622 79 1781 1985 2023 1780 521 1518 =-21 =28 =-55 =20 =7 =36 =42 =30 1901 =23 =-50 =42 =21 1009 =20 =-38 =46
tree soa_access 1893 460 1181 1343 2127 1678 689 1251 =-21 =29 1792 1947 =-7 =19 =34 =26 =38 =-43 =31 =-52 688 283 314 2128 =21 =-26 =-41 =73 =-31
tree soa_access 2088 1178 1875 32 1571 496 1966 764 2080 352 1231 =-15 =15 41 =-20 =43 =37 =35 =30 1127 2093 =-36 =36 =21 =33 =43 =45 =27 =48
tree soa_access 1285 1885 2129 618 =-30 1938 =-12 =42 =40 =33 1057 55 618 664 1972 =-38 =26 1033 484 1962 =19 =-37 =-40 =-36 1925 =36 =-26 =-23 =-47
tree soa_access 612 1134 1416 495 1353 1 353 483 =-2 =-31 =-51 =-35 =27 483 =1 =40 2130 2131 357 =31 =-33 =-26 =-38 =41 422 462 =-71 =20 =27
tree soa_access 855 450 1231 644 1512 75 1320 816 1947 1269 1127 510 =-20 =19 =18 =20 =17 =-46 =40 741 =37 =1 =-42 =-30 1414 =35 =-31 =-31 =-47
tree soa_access 1947 557 593 527 711 342 1083 368 0 1930 2132 =-21 =38 =33 =22 =28 =29 =36 =33 =27 349 =-41 =35 =32 816 2133 =26 =-31 =-25
tree soa_access 602 26 781 2013 1191 =6 =-39 =-37 =-27 289 =-44 =21 583 55 1414 2134 1946 2135 2136 =50 =-16 =-22 =-23 =-32 =-33 =-35 2018 =-47 =33
tree soa_access 2070 1252 2113 1961 1856 1469 2137 1800 431 1282 1150 =-23 =32 1819 =-4 =37 =33 75 =-2 1789 =59 =-28 =-41 =34 =34 =42 =-60 =34 =-59
tree soa_access 567 =-49 2070 1668 1860 612 1899 2138 479 287 1935 =30 =-26 42 =-38 1521 2139 1755 =18 =-29 =-38 =-45 =-21 =-38 =-41 =-31 =41 =-34 =-57
tree soa_access 1178 594 460 970 2083 1810 1253 143 1777 =-9 =30 1282 =-24 609 =50 =-23 =54 =30 =61 =45 =-53 2140 2141 =-36 =30 =32 731 =50 =-22
tree soa_access 576 2010 1571 1806 818 1145 600 688 1401 1033 1811 465 =-11 =13 =-40 =-57 =24 =-43 =-54 =24 1285 1800 =-41 =34 =17 =33 =32 =35 =25
tree soa_access 495 143 2142 450 1424 2080 2143 1204 1983 2144 169 =-29 =28 =33 =40 =-2 =32 =35 =21 =-44 =44 28 =37 =-22 743 1786 =-1 =42 =50
tree soa_access 1888 1182 1633 1786 1268 1553 1468 2145 2146 =-43 =27 =29 =20 175 =39 =-20 441 2147 =7 =-43 =39 2148 1268 =55 =13 =-31 =-44 =-30 =-44
tree soa_access 78 685 28 762 2075 353 2070 2149 175 1230 =1 =28 2115 =26 =-33 =-39 =-45 =-26 =-33 295 2150 =-53 =8 =39 =-25 1338 =-37 =9 =-43
tree soa_access 1888 1231 1943 929 1985 33 2151 720 1150 =-14 515 =39 =-19 =6 =23 =38 =42 1755 2011 595 =-23 =36 =-36 =-37 =-34 865 =34 =-34 =-43
tree soa_access 273 1914 1882 693 1937 =-16 =36 =31 =18 =-49 1893 828 1324 1860 1338 =-8 2152 1273 =36 =-20 =-30 =33 =50 =-41 115 2153 =47 =-29 =-5
tree soa_access 1205 1967 731 583 689 2154 1300 56 675 =-30 =39 =19 =31 =35 2155 1182 604 1338 =8 =30 =-26 =-31 =-45 480 =-25 =13 =-30 =44 =62
tree soa_access 1901 2068 602 2156 2060 792 1016 2157 =-11 =39 =27 =46 =23 =58 27 373 1839 788 58 458 =41 =-17 =-11 =-33 =-41 =-34 =52 =-45 =-44
tree soa_access 1178 10 1007 791 2095 954 329 239 =1 1127 =-25 =24 =32 2158 68 =50 =1 =-37 =55 =44 =-22 74 =-6 1541 =-44 =20 239 =47 =-19
tree soa_access 1813 2159 826 591 1239 1416 772 361 =-12 =18 =-53 2038 762 1076 2160 =36 =-28 =-28 =-24 =-36 1416 =48 =-12 324 =39 =-6 =-22 =57 =34
tree soa_access 353 312 900 1286 2024 661 10 2115 1977 1512 1037 1464 1959 =19 =-30 =-31 =-34 =-35 =-35 =-42 =-8 =-42 =-49 =-40 =-32 1750 =50 =-19 =-32
tree soa_access 567 =-47 1431 1986 1134 0 1414 1749 819 1485 1342 1297 1967 =-11 =37 =33 =27 =44 264 891 =26 =-38 =-34 =42 =-54 =31 =42 =57 =57
tree soa_access 1482 1553 1300 1145 487 1210 1135 1810 2010 2006 =-21 =28 =24 =14 =23 =18 =33 =27 318 =55 =-12 2161 501 =-9 593 =55 =-20 =-26 =35
tree soa_access 1252 1874 28 1628 612 2162 600 2024 791 1654 2156 32 =4 =41 =51 =-20 =45 =-43 =-32 =-49 1875 =-50 =24 1531 =-29 =22 =-31 =34 =29
tree soa_access 1986 1860 1820 1875 1914 618 446 465 2163 2164 =-25 =35 =13 =26 =25 594 2165 =17 =-39 =-30 =-52 =33 514 446 =39 =-25 =-37 =27 =48
tree soa_access 1901 685 312 75 501 510 1862 =-21 =30 =27 362 782 576 44 =-7 462 =23 =-26 =39 =-25 =50 1512 =23 =-38 1388 =50 =-23 =-21 =-45
tree soa_access 2037 143 1882 1938 2166 1825 1872 954 2163 2167 1487 1016 =-22 =17 =18 =42 =18 595 =-27 1095 =41 =-19 =30 =32 =42 =35 =25 =25 =-41
tree soa_access 412 286 244 1814 1424 142 855 1943 2073 3 =-7 1151 =7 =42 =-37 =-33 =-44 =-22 479 2168 2094 =43 =-30 =-25 =-43 =-49 =50 =45 =-36
tree soa_access 567 =-47 1152 1986 127 1815 1844 855 162 1868 =-5 824 =29 =-37 =31 =-48 =-36 =-47 1994 1892 835 113 =42 =-13 =-27 =-28 =-38 =57 =50
tree soa_access 148 565 1182 2169 2170 826 308 483 1135 823 1055 1811 =-4 =-39 =35 =32 =43 =33 685 =32 =-11 =-10 =-35 =-29 =-25 =-19 289 =-30 =24
tree soa_access 1414 1395 128 1874 2171 353 1901 1204 32 459 =-1 =-27 =42 173 106 703 =-35 =18 =22 =41 =-35 =-29 =-35 =31 =-35 =54 182 =-70 =21
tree soa_access 1806 312 1990 1009 1386 1885 446 483 173 =-20 162 =15 =-19 =8 483 =43 =-29 2016 =21 =-37 162 1832 =50 =-27 =-24 =-31 =-35 =29 =53
tree soa_access 1986 495 443 618 485 1869 1911 2110 1864 824 2129 =-37 =12 =2 =16 =29 =31 =22 =39 =3 =35 1410 824 830 =18 =-34 =-20 =-37 =51
tree soa_access 1057 600 604 1810 2170 1888 833 1892 1396 2105 364 648 =15 211 =-24 =36 =-26 =-23 148 =-39 =21 =-32 =-30 =-38 =-45 =37 =-39 =-32 =-49
tree soa_access 1947 1621 2172 1571 2173 1565 618 2085 32 1282 =-31 =-7 =34 =46 =6 =30 =20 =36 =-37 =-41 1906 175 548 898 =-40 =29 =35 =38 =-21
tree soa_access 419 2032 855 148 1761 1788 265 2174 1486 484 1888 =14 =-31 =-33 =-30 =-37 =-33 1800 =3 =-37 =-35 349 183 =-33 =10 =22 =-46 =58 =41
tree soa_access 244 1431 2010 773 2075 1706 148 2175 1888 1511 501 =0 273 =1 =28 =-11 =-33 =-46 =-18 1204 =-34 =13 =-35 601 =-44 =22 =34 =41 =58
tree soa_access 567 =-46 441 1182 1849 2113 1775 1888 2008 565 618 1819 2176 21 =1 =26 =-34 =44 1273 =42 =-21 =-9 =-22 =-36 =-37 =-49 =-40 =-42 =30
tree soa_access 324 788 618 2093 244 =4 =57 =53 594 26 =53 1225 =-7 =43 =-10 =-19 1252 788 618 1424 =-32 =23 2040 =3 =-47 318 =42 =-12 =18
tree soa_access 1914 324 521 2175 495 75 1150 1819 =-11 =24 =31 2177 =35 =-41 2178 2179 =38 =-28 =-38 =-43 =-32 2163 352 =-15 =22 =23 703 =-41 =23
tree soa_access 567 =-50 2070 2073 858 1890 1902 325 374 565 600 479 2180 2181 =34 =-24 =-29 =-9 =-20 2182 =-31 =35 =3 =-21 =-34 =-34 =-8 =-38 =-49
tree soa_access 273 1988 143 935 2183 =-19 =26 =11 =22 =33 1943 1414 891 2074 2184 1839 1458 762 =25 =-6 =-15 =-27 =-30 =-21 =-14 =-29 592 =-43 =22
tree soa_access 2038 1819 685 273 1820 1581 =-14 =26 496 =33 =-28 1205 362 1581 1353 2092 =-3 =34 =32 =41 =48 =60 1454 283 =-45 =11 =17 =30 =-29
tree soa_access 1553 1285 602 1953 =-35 =22 =22 272 1431 1002 143 1989 1201 2185 =-2 =-40 =33 =37 =26 =-46 =42 =46 1285 17 =45 =-13 1893 =27 =-35
tree soa_access 1882 1787 283 970 791 1140 42 =6 2186 365 1891 =-27 =18 139 =-28 =16 =33 55 1393 =1 =47 =-26 =26 =38 2187 =22 =-37 =44 =24
tree soa_access 1396 1739 2188 2058 495 644 2189 1780 =-8 =26 =34 =-40 287 =23 764 841 =-24 1268 =-20 =17 =36 99 =45 =-11 =37 =30 1475 =-48 =18
tree soa_access 134 312 479 1424 1353 2085 2190 495 690 173 =-22 1282 =-19 1255 =23 =-38 =32 578 =14 =-29 =-39 =40 =19 =21 127 =-45 =25 =26 =48
tree soa_access 2011 1901 1706 1860 622 139 75 557 2191 1781 550 1122 =-40 =19 =0 =29 =28 =37 =17 2192 =10 =-41 =26 =34 2193 =-21 =29 =-31 =-42
tree soa_access 134 1961 1584 1571 443 1787 10 441 2076 1989 2049 618 1905 =-19 =13 =4 =-44 =31 =32 958 =20 =-30 =-23 =34 =32 =31 =35 =35 =47
tree soa_access 593 2136 877 1839 1814 791 432 2000 1372 1861 21 =9 =26 =-27 =-28 =-20 =-28 =41 =-30 =-35 3 =25 =-29 =-45 365 877 =-37 =21 =36
tree soa_access 970 316 976 277 2194 1905 2183 1297 2164 322 2195 2196 1327 =-25 =23 =25 =21 =18 =32 =30 =28 =11 =31 1820 =-16 =39 =10 =36 =40
tree soa_access 1607 1915 1799 2060 1815 1273 884 602 499 929 2197 =-8 =36 =23 21 =-50 10 =35 =-19 754 =-4 =30 =-43 =-25 =-43 =12 =31 =29 =31
tree soa_access 900 324 312 1209 365 2145 2067 =-6 =32 =44 =26 =33 =52 2198 352 1269 305 2199 1242 76 =-41 =6 =-2 =23 =29 =26 =25 =42 =-29
tree soa_access 2083 79 1862 495 1819 42 473 =14 =-31 2200 2201 2202 135 777 1794 =-26 =17 =27 =20 =27 =36 =31 =23 2190 =9 =-33 =35 =34 =47
tree soa_access 1300 460 521 1621 265 1268 287 1408 =10 =-31 308 =-43 527 =-7 =52 2203 1401 =9 =41 =-26 =-30 =-31 531 =-35 =21 =-41 287 =56 =-13
tree soa_access 2204 1151 1755 347 1168 1784 1231 1242 =-26 =4 =28 =28 818 =4 2011 =34 =-32 1231 1184 2205 =-45 =8 =27 =21 =-41 2158 =22 =-26 =53
tree soa_access 1178 565 1002 324 154 134 2023 =-3 1456 =35 =-16 =51 2206 =27 =-22 475 154 =12 =-13 =-24 =-43 154 748 =-43 =-2 =18 731 =35 =-16
tree soa_access 602 1253 284 1976 700 1862 1269 2058 1927 1984 =-21 =23 =23 =28 =14 =33 =40 583 =50 =-14 851 =29 =-25 =51 1901 898 =29 =-8 =-48
tree soa_access 365 2207 487 1749 135 2188 419 1252 2067 2208 2209 728 =-20 =30 =29 =25 =18 =12 =25 =32 1268 =-18 =43 =36 =31 =43 644 =20 =-28
tree soa_access 1205 2169 1209 985 325 1411 1286 1990 1320 689 501 =-27 42 =36 =-3 =8 =45 =-21 =-30 =-33 548 =-54 =9 =-31 =27 =-41 689 =62 =-7
tree soa_access 495 353 1983 79 1269 826 583 =-2 422 =-43 =25 =-28 =15 =31 =29 =-47 2169 1943 685 314 619 899 =36 =-19 =-19 =-16 =-16 =-24 =-37
tree soa_access 567 715 =-53 68 =46 =-37 1057 1998 2113 782 2102 =14 =-35 1860 361 715 142 1553 =-59 =9 =19 142 =39 =-30 =26 =39 =-42 =-35 =-40
tree soa_access 855 0 970 741 762 75 2156 =0 =46 =27 =-32 2127 1409 202 1135 2210 1603 =-23 =20 =26 =18 =12 =22 =36 =38 58 =42 =-5 =-46
tree soa_access 2117 2211 365 1135 1868 1739 1243 1542 443 912 2212 2213 848 =-20 =17 =26 =27 =18 =21 =21 =29 =26 1394 =27 =-25 =25 =10 =39 =49
tree soa_access 1787 583 2070 1300 1205 27 2203 1786 548 =-14 =4 =13 =31 =17 =41 =41 =-45 202 2006 2214 954 1955 =-41 =7 =12 =24 =28 =17 =45
tree soa_access 308 2156 1268 =-13 483 521 2215 485 1986 211 2092 33 31 527 =-20 =22 =26 =28 =35 =15 =42 =40 =-43 =-34 1654 =42 =-22 =56 =20
tree soa_access 2092 368 2151 211 1237 2216 1965 2205 2058 1571 2212 228 2217 =-20 =24 =11 =27 =25 =24 =31 =26 =39 =30 612 =13 =-37 =25 =29 =33
tree soa_access 855 2023 1849 2029 2014 2198 1893 913 1806 1864 925 794 =-14 =20 =24 =28 =24 715 =26 =-24 =10 =35 =32 =47 =-41 1527 =32 =-14 =-39
tree soa_access 244 929 1112 631 1269 2029 2218 19 1983 2142 1777 =-11 =15 =27 =23 =25 =32 =35 =24 =-38 =39 492 826 =34 1868 =-35 =22 =-3 =46
tree soa_access 2147 1861 2171 855 265 1943 308 1290 2219 1204 =0 1914 2220 =27 =-29 =-45 =-31 =36 828 293 =4 =46 =49 =-22 =-28 =-33 =-27 =-36 =-40
tree soa_access 283 1353 1749 1799 2070 1786 1285 2203 =-30 =27 1083 557 =-3 =33 =39 1285 =35 720 =-15 =24 =-43 =32 =34 =27 819 =49 621 =-36 =27
tree soa_access 1781 900 602 1870 1934 1882 2221 2061 2167 446 349 =-20 =17 =16 =35 =26 =42 =18 =40 =37 748 353 1912 =25 =-27 =-24 =-21 =-30 =38
tree soa_access 2037 639 1810 1787 2222 762 450 1951 1894 1584 2156 618 =-7 =7 =34 =29 =32 =36 =-28 1698 =-40 =17 =33 =41 0 =39 =-15 =-39 =-32
tree soa_access 1231 1990 1320 431 162 891 593 1416 =5 =23 20 =-32 =19 =-31 139 =-52 1820 273 =-29 688 175 =-11 =16 =-37 =32 =34 =45 =-33 =27
tree soa_access 272 342 2037 821 1860 1730 162 154 1646 =-14 =34 664 =27 =-4 1151 1201 929 =-44 =2 =19 =17 939 =-3 =48 =18 =28 =-47 =30 =42
tree soa_access 1151 826 1686 1867 1914 741 =18 1282 618 =-37 =12 =11 =-21 =-29 =-34 483 1312 =4 =-42 =-53 2223 1282 =44 618 =-4 1824 =46 =-18 =-25
tree soa_access 446 273 721 935 2224 1208 284 1875 1825 1786 1320 =-42 =18 =-3 =21 =14 =16 =22 =26 =9 =16 2073 1151 1845 =-6 =26 =28 =-41 =37
tree soa_access 602 2095 2058 1856 700 139 =-17 1258 690 154 =16 1285 =-39 =16 =-23 =-47 =37 =27 =33 =51 788 2225 1281 2226 =31 =-19 =-14 =-27 =-22
tree soa_access 567 68 73 =-33 =37 =-52 2073 2189 479 2162 1273 1994 22 612 1691 =16 =-28 73 =-28 =25 =-26 =-31 1806 =-16 =31 =-35 =-20 =51 =-34
tree soa_access 1976 143 2029 244 970 1972 1951 1698 2093 245 593 =-10 365 =-43 =25 =32 =28 =21 =34 =24 =34 =41 =43 45 =32 =-31 2227 =43 =-17
tree soa_access 1205 496 1686 644 762 1881 43 =-5 178 1790 412 1386 2228 721 =32 =-1 =-16 =-14 =-16 =-31 =-13 =32 =-22 =-21 =-35 1543 =-18 =33 =43
tree soa_access 1205 1431 1950 1791 1697 578 1316 1252 1145 1886 913 1180 =-19 =22 =6 =19 =17 1338 =-9 =38 =14 =25 27 =33 =-35 =29 =31 =29 =41
tree soa_access 2117 1936 1571 1505 176 1739 505 173 1250 104 79 1856 =-12 =19 =32 =26 =-45 =5 =29 =32 2229 =-32 2230 =27 =-30 =24 =28 =36 =49
tree soa_access 970 1787 2191 604 2170 1281 28 644 1553 707 =3 =-37 2022 1284 1225 =56 =-9 =0 =-11 =-17 1194 =-26 =20 =-28 =-36 =-33 =34 =37 =38
tree soa_access 1922 855 2073 2037 2032 316 1353 1193 688 819 1337 2022 =-13 899 =27 =-30 =24 2187 =16 =-33 =-27 =18 =20 =32 =52 =-26 =-36 =-38 =35
tree soa_access 1654 78 2024 703 287 1901 128 2231 514 1998 =17 =-26 =-22 1921 =-42 =23 =-27 =-27 1860 693 =-19 =19 =35 1620 =21 =-27 =-38 =-30 =-22
tree soa_access 970 325 1558 648 284 154 1923 283 919 499 1181 =-6 =23 =-33 =31 =22 =-35 639 1390 1912 =21 =-25 =-23 =-35 =29 =-20 =-36 =-37 =36
tree soa_access 567 2232 =-46 =14 441 1152 1875 283 139 =-15 1168 1844 1531 =30 =-18 =-28 =-3 1204 =34 =-22 =30 =33 1359 1204 =48 =3 3 =27 =-39
tree soa_access 2107 55 602 318 521 935 2233 =-3 =31 =20 =-28 565 =-19 =18 38 756 2234 2079 1028 =29 =-10 =-19 =-28 =-26 =-29 378 =-34 =15 =28
tree soa_access 1706 2075 1620 78 2235 1874 690 2236 127 80 1727 1764 =9 689 =-34 =15 =-35 =-27 =18 =-31 1147 =35 =-18 =34 =48 =-28 =-31 =-32 =-20
tree soa_access 1395 1505 1200 2173 1396 1380 107 =12 1947 21 912 =-18 =16 458 781 1604 =24 =-25 =-26 =-48 2237 =12 =-27 =29 =-36 =15 =37 =30 =44
tree soa_access 365 2127 1478 1882 419 1183 1879 1249 2238 =-22 =20 =25 =22 3 1016 =-30 =20 998 =21 =-22 =22 173 =-6 =42 =27 =29 41 =39 =2
tree soa_access 521 1906 1976 1268 2221 1885 =-14 =24 =37 510 1314 970 1127 165 1505 1386 =-12 =21 =36 =15 =23 =43 =37 =39 1230 =46 =-14 =-29 =-23
tree soa_access 324 1320 1986 139 79 107 =14 143 =-23 =14 =29 2179 1632 =12 =-20 =-35 =40 =39 1183 2080 175 2239 2240 =-48 =21 =23 =-7 =23 =12
tree soa_access 2013 2162 1205 2241 1285 595 409 =0 515 =78 =-13 649 =-40 =22 1284 2242 2243 2244 1899 =22 =-23 =-16 =-21 =-31 =-6 =-39 =56 =-38 =-33
tree soa_access 1300 1205 2175 1697 773 1727 1393 1268 182 =-1 =-41 143 1152 =-3 =33 =36 1193 =21 =-31 =-31 1401 =-44 =15 =22 =-44 =40 75 =44 =-9
tree soa_access 2068 527 685 342 381 2241 8 1906 329 690 1811 604 =0 =-37 =24 =21 =26 =-26 =-29 =-36 =32 =36 347 =-25 =14 173 =36 =-7 =-33
tree soa_access 2037 148 602 2013 1614 1553 1788 =5 =-22 =28 =-28 =-31 2245 494 591 365 2246 2247 =51 =-10 =-11 =2 =-7 =-7 =-25 44 =16 =-32 =-31
tree soa_access 324 521 2248 1024 1414 1706 602 492 =9 =-18 373 2249 =43 =-13 =-10 =-19 =-25 76 =39 =-16 =51 =-21 2163 373 1282 =-32 =0 =-39 =22
tree soa_access 1787 900 283 677 1312 1140 2093 1678 1147 1800 =-6 1203 =18 =-24 =-24 =27 =33 =18 2025 =-26 =17 =28 442 2068 =35 =-21 =-23 =-25 =39
tree soa_access 1178 1057 1268 3 106 1353 =37 =-11 =-22 1393 1982 =-32 =9 =24 600 2176 365 2250 2251 =7 =-23 =-20 1009 =30 =-27 =-28 =-25 =-38 =24
tree soa_access 567 409 =-44 =5 1456 1559 2252 2005 1892 1563 2231 1668 2253 2254 =25 =-17 =-14 =-20 =-21 =-20 =-23 =-29 =-26 =-33 824 1885 =-9 =18 =-43
tree soa_access 21 1151 791 1231 244 1787 2061 2255 1584 774 441 =-27 =-2 =12 =20 =21 =20 =25 =31 =23 =22 =11 2000 349 2256 =21 =-17 =-26 =-33
tree soa_access 1788 1845 1395 1806 381 2092 2257 154 2040 2023 =-15 1116 =24 =-29 =26 1204 =-10 2023 =31 =-22 =27 =33 =29 =31 =44 =37 1204 =-31 =23
tree soa_access 365 419 2175 970 2258 272 1983 1938 1550 531 2014 1194 =-16 =14 =22 =13 =25 978 =34 =-14 =25 =29 =30 =32 =-46 =26 41 =37 =2
tree soa_access 2259 591 487 565 644 1961 841 1706 2170 1046 756 =11 =-26 =-31 =-35 =-30 308 1204 =-26 =9 =15 =31 =-27 998 =-29 =16 =28 =14 =34
tree soa_access 2090 1976 1363 2248 1961 445 1998 2166 594 20 1075 173 =-12 720 =-11 =30 =22 =9 =-21 =27 =-37 =-36 =30 =27 =32 1595 =44 =-17 =43
tree soa_access 1820 2211 1806 1482 202 1646 2093 1151 368 1152 1879 =-18 =23 =13 =20 2260 =10 =-32 =22 =31 =15 =29 =23 =34 1830 1816 =31 =-7 =-14
tree soa_access 2037 26 514 628 299 1057 1954 1764 521 =18 =-9 =-4 =-27 =-26 =-28 =-28 2261 7 =-41 =-3 =24 1393 2002 =-17 =24 851 =30 =-14 =-27
tree soa_access 1178 2204 622 1736 365 316 2058 1879 1749 2262 2090 2263 1187 =-15 =6 =21 =18 =23 =26 =27 =21 =27 2264 =14 =-25 =-35 =16 =50 =35
tree soa_access 567 160 =-43 =14 791 762 1286 1839 2073 1833 2046 2265 1906 2266 273 =9 1643 =27 =-25 =-25 =-20 =-27 =-33 =-25 =-33 =-31 =-32 =-20 =37
tree soa_access 1057 78 1342 1787 642 1300 2029 1401 364 1359 2092 253 2073 =-4 =-37 =24 =31 2123 =22 =-22 =-32 =22 =36 =34 =-25 =37 =31 =-29 =-36
tree soa_access 567 =-36 929 1781 612 173 562 2267 2119 352 165 =-10 =-35 =17 =30 =33 =33 720 660 =7 =-35 =33 =-40 =39 373 1730 =34 =-16 =-17
tree soa_access 2268 2117 816 244 2259 1057 2058 1127 2092 2191 2269 2199 1263 =-8 =10 =25 =24 =28 =26 1268 =-20 =34 =28 =-31 =33 =38 =-25 =43 =-35
tree soa_access 1874 1986 2235 1739 2188 677 305 1127 2261 2270 1233 957 =15 2271 =-16 =20 =23 =26 =24 1273 =16 =-22 =26 =18 =30 =22 =36 =32 =29
tree soa_access 1806 2083 1231 1628 479 1183 2222 1916 0 1825 754 690 1168 =-4 =-29 =8 =3 =17 1168 =-21 =36 =27 =30 =16 =-34 =-20 =16 =58 =38
tree soa_access 1416 1300 495 602 1263 1811 1821 851 277 =-39 =5 =1 =14 =10 =6 =6 176 2190 26 178 =33 =-13 =-6 =-25 =-17 =35 1811 =22 =-26
tree soa_access 1806 1886 312 431 1396 1409 1337 245 1075 2197 1809 328 1868 =-17 =5 =22 =20 =26 =10 =27 1250 =-6 =34 =21 =-32 =23 =24 =32 =49
tree soa_access 1901 2236 450 731 604 2187 1269 1425 2231 363 1312 2272 =14 =-26 =-12 689 =-32 =13 =-29 =-21 =36 1150 =8 =-42 =-25 =-21 =-23 =-30 =-31
tree soa_access 53 1416 976 929 264 1782 1738 1200 1972 821 467 68 =-11 =-35 =12 =14 =11 =17 =20 =14 =11 1095 =25 =-15 =11 =12 1861 =22 =-19
tree soa_access 567 =-43 826 1621 28 1914 2273 2172 1829 2274 1668 1007 =26 =3 =-13 =-24 =-25 =-15 =-27 =-16 =-17 =-30 2188 1905 1893 =-32 =13 =23 =29
tree soa_access 1879 2275 1231 2276 1391 2277 622 689 1487 135 2067 =-30 =12 =10 =26 1922 1281 618 =-8 =8 =-31 =31 =8 =27 =20 =26 =19 =37 =34
tree soa_access 1810 2108 1152 741 99 55 1923 2278 1 737 =31 =-11 =-10 =-19 =-19 =-25 1553 =-25 =20 1134 946 2278 =-16 =21 =28 =26 =19 =26 =31
tree soa_access 567 160 =-41 =17 1286 1312 0 1668 2158 1999 178 2249 2279 1527 =21 1820 =15 =-42 =-16 =-21 548 =-33 =22 =-7 =-20 =-25 =36 =-13 =-32
tree soa_access 2029 1986 1069 1353 127 2032 690 1134 1424 664 154 =-43 =-6 501 =-22 =-3 26 =11 =-31 =17 =13 =29 1231 =-2 =42 =17 =25 =31 =43
tree soa_access 2187 1231 2117 602 1875 1893 99 2230 =-10 =19 1800 =-37 =9 =3 =25 548 =1 1273 1009 =49 =-9 618 =22 =-29 =41 107 =-15 =28 =-29
tree soa_access 1273 2280 2281 1934 277 244 1409 1269 349 2110 749 2257 =-12 =19 =16 =27 =20 1204 =25 =-27 =25 =32 =19 =33 =-32 =34 378 =-26 =16
tree soa_access 2163 2083 1134 208 1175 2127 1431 175 935 1273 1863 1386 =-30 =7 =24 =13 =10 154 =-15 2040 =21 =-29 =21 =26 =26 =27 =25 =57 =25
tree soa_access 2070 176 2282 720 1755 24 1320 703 2157 1550 =-7 =25 =26 2174 =22 =-22 =43 =-28 =-39 851 =25 548 =-22 =19 =33 2283 =-19 =15 =-39
tree soa_access 1983 1083 2107 557 1916 1819 0 1024 1152 1594 1749 2284 2166 485 =-19 =16 =17 =21 =22 =13 =25 =7 =16 =17 =29 =23 =25 =25 =34
tree soa_access 2169 2024 1320 2080 1269 2285 602 792 1983 =-9 =27 =38 55 1225 756 2206 =35 =-12 =-16 27 =-19 =16 =-30 =31 =22 =32 =36 =-34 =-34
tree soa_access 2011 446 323 1986 92 1152 1030 1863 595 =5 2276 893 =-17 =25 =24 =25 =11 =27 781 =28 =-14 =34 681 =-32 =26 595 =-18 =44 =-36
tree soa_access 1976 1127 1986 1787 583 312 893 1593 2062 239 =-4 =-19 =20 =19 =26 =25 1800 970 1947 =-46 =-4 =28 =19 =29 =29 1268 =-20 =32 =25
tree soa_access 604 2162 1064 1668 2090 1255 2052 731 7 =3 2000 252 1406 2286 =25 =-12 =-15 782 =11 =-29 =-14 =-12 =-20 =-24 =39 =-20 =-36 =-38 =-35
tree soa_access 1814 1272 791 2156 1178 2080 2210 773 2043 1363 1542 585 583 =-4 =-18 =23 =19 =25 =29 2287 =-39 =8 =29 =27 =20 =34 =28 =-27 =-30
tree soa_access 600 324 612 1348 1423 602 2288 =12 =-25 2152 =38 =-17 =-22 =-23 =-35 1348 1393 663 2163 1930 2289 =-29 =5 =23 =18 =19 =12 =27 =-30
tree soa_access 594 273 720 703 1806 =-17 =18 =11 1268 =-15 =22 618 648 841 720 =28 =-14 =-6 =-26 1765 1259 =38 =-15 =-23 618 =0 841 =-50 =4
tree surveillance_audit_notification 1576 2290 2291 2292 2293 2294 =-118 =76 =-32 7 =11 =-79 75 497 =-90 =60 741 =-50 =88 75 =-6 =102 741 75 =-101 =80 600 =92 =-72
tree surveillance_audit_notification 2295 1675 2296 731 2297 2298 =-113 =46 75 =-80 =89 2299 2300 =-97 =81 =-12 =79 731 445 =-66 =83 22 =86 =-71 2301 75 =53 =108 =-86
tree surveillance_audit_notification 2295 2302 2303 2304 2299 =-107 2305 =-80 =45 =18 =51 26 2305 =-76 =70 769 2306 2307 =99 =-43 =-66 =-87 2308 2309 2310 =92 =-59 =-42 =-85
tree surveillance_audit_notification 1682 2311 2312 2313 2314 =-102 =59 =61 =76 314 =-58 =31 43 1688 2315 =-101 =28 =31 314 41 495 =-71 =36 42 =-56 =68 2316 =94 =-69
tree surveillance_audit_notification 2295 1576 697 2317 =-98 =-20 741 =-84 954 491 2318 2319 =-52 =55 =85 1417 =65 =-35 =-80 741 =-82 1418 =65 =-67 741 2320 =-72 =82 =83
tree surveillance_audit_notification 1682 2321 2322 =-95 =75 =70 741 2323 =-83 =84 273 2281 2311 41 =-82 44 2260 =12 =-75 =81 =66 2324 =71 =-20 41 287 =53 =-32 =74
tree surveillance_audit_notification 1546 2325 2326 675 =-90 =-60 =30 287 75 =-30 =39 =-60 1409 75 2023 2327 2328 =-70 =72 =27 =26 516 741 =-50 2329 =49 =-76 =-50 =78
tree surveillance_audit_notification 2116 2299 2330 2331 2296 2332 1524 2333 =-87 =1 =-38 =18 =82 =85 =-5 2334 1209 =-38 =66 =55 741 973 =-87 =83 84 44 =70 =-24 =-79
tree surveillance_audit_notification 1682 2335 2336 2337 =-87 =58 =61 =68 43 2288 =-79 =42 510 973 335 2338 2339 2304 1429 =-65 =-16 =83 =79 =66 2340 =69 =-26 =96 =79
tree surveillance_audit_notification 2041 =-85 741 2341 =-75 =83 1706 1258 510 2342 349 =-81 =39 =61 =37 =80 2343 78 1653 2344 1957 2345 =77 =-53 =-17 =-54 =-8 =-25 =-80
tree surveillance_audit_notification 1682 2297 2346 =-82 =68 =48 731 2062 973 1409 1257 =-64 =39 =52 =71 =50 314 1618 2062 1409 347 1257 =-48 =43 =34 =50 =83 =80 =69
tree surveillance_audit_notification 1682 2347 2348 =-80 =70 =44 501 1135 2229 =-81 =9 =56 2349 1917 2350 115 721 20 1588 =41 =-71 =-36 =81 =73 =-69 =-69 2351 =-38 =77
tree surveillance_audit_notification 2302 2303 2352 2346 2069 2353 2354 2355 =-78 =58 =2 =61 2342 =-39 =47 =53 2356 =58 =-63 284 =9 =79 1546 =-46 2357 2307 =72 =-53 =-64
tree surveillance_audit_notification 2281 2325 2292 1191 2298 2358 =-76 =31 =65 =-54 441 =-30 =30 284 961 =-52 =35 1191 =63 =-8 1182 1011 1220 2359 =38 =-49 =-61 =-14 =-66
tree surveillance_audit_notification 2290 2340 2360 2361 2362 2363 2364 =-74 =26 =55 =-11 =65 495 =-25 =83 139 =-75 2365 =50 =-50 139 2366 =-73 =45 2367 2166 =74 =-60 =-60
tree surveillance_audit_notification 2290 2332 2368 2369 2296 2335 2298 94 1413 =-74 976 =-64 =27 =-61 =33 =34 =51 =71 152 182 =-45 =11 =-72 =40 273 976 =-39 =61 =64
tree surveillance_audit_notification 2290 2296 1218 2370 2371 2361 1681 2372 2373 =-71 =15 =33 =27 =39 =-2 =11 154 =-43 =51 =69 284 154 273 =-79 =27 61 =66 =-80 =78
tree surveillance_audit_notification 2112 2374 2302 1491 2290 2296 2313 =-72 =14 =59 =-16 =65 1591 2299 2375 =-54 =36 =58 =76 =55 604 2365 2376 2377 =66 =-59 =-45 =-64 =-66
tree surveillance_audit_notification 2302 2303 2378 335 2379 2347 2380 =-71 =-15 =15 =56 253 2256 =-54 =22 1323 =26 =-58 =32 2340 2381 =68 =-66 =-47 741 2320 =-68 =63 =60
tree surveillance_audit_notification 1264 2374 2311 =-71 =-15 =69 154 675 182 954 2382 =-54 =74 =53 697 2368 =-18 =73 =64 =72 2329 697 2368 =19 2316 =73 =-50 =79 =-63
tree surveillance_audit_notification 1682 2317 2340 2383 =-71 =70 =67 =85 139 1865 =-70 =55 41 154 273 721 =-69 =50 1024 =4 =75 =76 2384 2385 =69 =-53 2354 =-64 =62
tree surveillance_audit_notification 2386 1576 1491 2340 2326 2387 2388 2389 =-69 =21 =19 =-26 =35 =-21 =68 284 2362 143 =-13 =60 =69 =68 2390 2316 =64 =-50 2368 =-25 =69
tree surveillance_audit_notification 1576 2375 2290 2294 2391 2358 =-67 =34 =32 =53 139 =-38 182 =4 =72 139 =-59 182 =-15 =73 139 2392 =-52 =59 182 2375 =41 =-54 =70
tree surveillance_audit_notification 1682 2112 2361 2393 =-68 =49 =87 =56 1546 891 973 1409 1075 2394 2112 =-64 =-13 =71 =6 =51 =65 =56 2395 26 =30 2396 =73 =-33 =-59
tree surveillance_audit_notification 2041 =-68 75 510 21 2397 1114 2398 143 =-52 =47 =58 =56 =25 731 =-19 =48 2399 2400 =52 =-57 =-56 2401 55 2402 =67 =-45 =-26 =-75
tree surveillance_audit_notification 2403 2116 2290 2303 2404 2405 2360 2388 =-66 =27 =9 =24 =58 =31 940 =-12 =63 173 856 365 891 =-23 =56 =58 =-87 107 =-52 =55 =63
tree surveillance_audit_notification 1682 2317 2112 1576 =-67 =48 =34 =76 649 2112 1576 1407 296 2354 =-43 =44 =15 =57 1075 2317 685 =-35 =38 =49 =46 1957 =39 =-62 =69
tree surveillance_audit_notification 2295 2403 2370 2406 2313 2407 94 =-64 165 =-61 148 182 =-45 1191 =16 =-36 =-56 =45 =12 =67 139 =-62 =31 =59 139 =-26 1604 =71 =-33
tree surveillance_audit_notification 2295 2346 2408 1491 2403 2405 2326 2380 =-64 =-11 =42 =27 =21 139 =-57 =66 139 =-63 =33 2384 139 =-33 =60 =-72 139 2315 =-47 =61 =66
tree surveillance_audit_notification 1706 1258 =-65 2347 =-41 =70 2403 2346 860 295 2409 2410 2411 2331 2353 1025 =-47 =18 =47 =64 =55 2412 =59 =-49 =41 =29 =50 =47 =66
tree surveillance_audit_notification 1264 2386 =-65 =59 277 516 314 921 2413 2314 =-14 =47 =87 =73 2414 2345 2415 55 2416 =57 =-64 =-22 =-39 =-68 =-64 =-44 1458 =60 =-40
tree surveillance_audit_notification 1264 2295 2112 2417 =-65 =42 =41 =69 365 2295 2112 510 2418 =-51 =61 715 1531 =-30 =40 =50 802 =26 =-60 2419 2376 =49 =-27 =-63 =54
tree surveillance_audit_notification 2317 1347 2346 2420 2361 2313 2363 2153 2298 =-63 =32 =-15 =46 989 =-51 =54 =39 =-8 =47 2421 440 =1 =-55 =65 2422 2349 =55 =-1 =-62
tree surveillance_audit_notification 2321 2314 497 2423 2084 2407 2193 2355 =-61 =40 =37 =40 =-19 =35 1452 2332 2424 395 2425 2069 =-44 =-8 =30 =21 =44 =48 =51 =48 =53
tree surveillance_audit_notification 1706 2383 =-63 =43 2383 2346 2314 295 273 2426 =-57 =47 2425 2313 2293 2319 =-37 =45 =28 =65 =58 =23 =60 353 =54 =-72 273 =11 =65
tree surveillance_audit_notification 2290 2346 1491 2324 1524 2362 2352 2427 2371 =-62 =-6 =7 =21 =5 =-4 26 277 =-52 =46 1270 =52 =-46 =76 =47 277 273 =-54 =21 =65
tree surveillance_audit_notification 1682 2297 2428 =-63 1860 =-57 =41 =33 741 2429 =-46 =63 165 284 976 324 1385 685 =-23 =43 =55 2368 1457 =-62 =28 =42 =48 =57 =58
tree surveillance_audit_notification 1390 2325 2388 2430 2360 2327 =-58 =-9 595 =-53 =49 =30 =59 139 =-60 287 =41 =-28 139 =-39 1433 440 1407 1917 =42 =-51 =-39 =-41 =-51
tree surveillance_audit_notification 2386 2116 2374 2337 2322 =-62 =36 =13 2301 141 =38 =-47 =-72 143 127 1918 =32 =-55 2229 =-35 =44 =70 1672 2431 1804 =58 =-27 =-40 =-49
tree surveillance_audit_notification 1682 2321 2432 =-63 =28 =42 501 253 1191 2433 =-62 =33 =28 =47 741 =-30 2377 2422 2365 353 2308 2434 =56 =-47 =-54 =-36 =-36 =-65 =-62
tree surveillance_audit_notification 2302 2299 335 2369 2435 2314 2436 2437 2438 =-60 =32 =19 =47 =21 =17 =82 1736 =6 =-46 =8 98 1512 858 39 =52 =-43 =-13 =-48 =-62
tree surveillance_audit_notification 1546 2116 1191 2332 2439 2382 2440 =-60 =34 =8 =46 =13 1532 2441 =-40 =8 =27 20 797 =43 =-51 =-25 2116 2281 =-18 =30 2250 =56 =-45
tree surveillance_audit_notification 2041 =-63 139 2315 =-42 =36 1546 2291 492 2349 2241 916 =66 =-24 =-23 2325 =-16 =57 =-9 495 =-49 =15 916 2316 835 =67 =-33 =-37 =3
tree surveillance_audit_notification 2116 314 2442 2314 2369 2441 =-59 =5 =70 =28 1595 =35 =-46 393 1209 2443 2361 =-24 =43 =56 =28 2442 =-56 =32 3 2442 =-27 =68 =38
tree surveillance_audit_notification 2116 2346 2352 1776 2423 2444 2314 2445 =-59 =45 =12 =4 =26 976 2375 =-42 314 =-52 2343 =55 =-44 =30 =48 =50 173 441 =-18 =22 =43
tree surveillance_audit_notification 1546 2325 1491 2446 2116 2369 2447 =-60 =13 =39 2448 347 =-41 =32 =59 =-3 =55 =16 2116 61 516 170 530 =40 =-6 =-45 =-32 =-69 =50
tree surveillance_audit_notification 2290 1491 2368 2291 2447 2405 2387 2449 891 2450 =-58 =33 =-36 =16 =9 =41 =42 26 =-36 =42 13 =16 =-42 =68 1236 =-16 2451 =44 =-54
tree surveillance_audit_notification 1682 2295 2390 1675 =-62 =32 =21 =59 976 1385 2410 395 2409 1740 1126 483 713 2452 =-45 =19 =43 =3 =59 =65 =59 =53 =59 =39 =51
tree surveillance_audit_notification 2302 2325 2281 675 1191 2298 =-59 =39 2453 =-35 =22 =10 419 1431 =-20 =66 =52 43 =-60 287 =46 =-13 43 =-35 835 536 =50 =-24 =-75
tree surveillance_audit_notification 1682 2297 2454 2374 =-61 =54 =43 1353 =-26 =56 841 1409 749 1710 860 649 =-21 =45 =41 =50 =48 =51 2455 76 =48 856 =25 =-72 =-61
tree surveillance_audit_notification 1264 2347 2303 1344 2361 =-61 =42 =10 =58 =24 43 444 2229 =-56 =15 =43 2349 78 334 527 2236 =49 =-39 =-13 =-34 =-20 961 =-12 =52
tree surveillance_audit_notification 2299 2321 106 608 2456 2340 2069 2457 2458 2459 =-53 =33 =44 =18 =16 =3 =32 =9 1452 =-59 =23 =47 856 2460 =32 =-39 2433 =-41 =44
tree surveillance_audit_notification 2386 2281 2084 2305 2319 2439 2342 2311 2326 =-58 =14 =5 =-6 =33 =14 =16 675 =-33 =47 2305 =-5 =52 800 441 =30 2461 =65 =-24 =-45
tree surveillance_audit_notification 1706 1385 1332 =-60 =-2 2436 =-12 =61 43 2259 =-52 =31 441 2444 973 1353 =-23 =35 =48 =62 353 2462 1263 2259 =47 =-9 =-26 =-50 =-61
tree surveillance_audit_notification 2116 2303 1236 1524 2314 2297 2327 =-57 =-2 =27 =29 =19 2291 =-25 =35 2419 =38 =-56 2463 2291 748 =48 =-44 182 =-43 55 =42 =-54 =-55
tree surveillance_audit_notification 1264 2374 2403 2347 =-60 =11 =38 =40 273 139 =-53 314 618 2318 =-50 =42 =27 373 516 =59 =-39 =-55 139 =-3 797 1057 =51 =-18 =-21
tree surveillance_audit_notification 1682 2386 2348 =-61 =27 =48 365 2386 154 2464 2224 2465 =-39 =36 =29 =55 239 =29 =-44 2466 432 2467 =43 =-37 =-39 =-58 2468 =55 =-41
tree surveillance_audit_notification 1776 2352 2069 675 860 2358 2469 2297 2389 =-53 =39 =9 =0 =32 =-2 =7 =8 2241 =47 =-36 26 335 =-33 1727 =40 =-43 373 =39 =-41
tree surveillance_audit_notification 2041 =-61 1706 2334 2470 2369 =-25 =54 =59 =47 2367 2471 2365 2343 2472 256 2473 2419 2474 =47 =-22 =-34 =-41 =-41 =-3 =-55 =-32 =-60 =-38
tree surveillance_audit_notification 2383 2346 2116 2321 2404 2319 2405 2323 2436 =-56 =44 =36 =21 =21 =43 =35 973 841 =-24 =30 =63 =42 608 1430 1489 =31 =-31 =-68 =57
tree surveillance_audit_notification 1706 2295 2475 =-59 =-9 1191 =-24 61 2476 =64 =-45 =-40 731 2295 1344 1032 =-37 =30 =37 =29 273 856 491 =-18 =28 =-51 592 =49 =-8
tree surveillance_audit_notification 1682 2317 2302 2477 =-60 =13 =49 =57 43 =-35 741 2341 =-46 =51 334 2478 1706 1191 =-22 =44 2479 2474 =51 1390 =-78 =37 =-36 =-45 =-46
tree surveillance_audit_notification 1264 2295 2322 2312 =-60 =19 =30 =59 182 973 2480 2398 1457 2420 =-19 =51 =32 =50 =59 =61 2260 =43 335 2481 127 =-21 =44 =43 =33
tree surveillance_audit_notification 731 2383 2403 2482 2332 2483 =-56 =35 =29 =24 =41 =26 353 323 2484 913 1482 1638 2485 2478 =33 =-39 =-38 =-49 =-9 =-30 =-50 =-18 =-48
tree surveillance_audit_notification 2302 277 2442 2353 2486 2487 2299 2458 2488 =-55 =32 =44 =-20 =30 =41 =56 =19 2352 2299 1390 697 =-34 =14 =33 =39 =45 139 =-27 =32
tree surveillance_audit_notification 1682 2489 1491 =-57 =41 75 =-46 =17 139 2392 2490 1542 422 =-57 =30 =26 =41 =52 1546 2340 788 592 22 =37 =-42 =-17 =-29 =-21 =50
tree surveillance_audit_notification 2041 =-61 2301 22 1706 1163 2491 =-21 2484 =56 =-57 =51 2492 1122 1849 73 1489 2472 =39 =-16 324 =45 =-33 =54 =-45 =-36 =-78 =-61 =-67
tree surveillance_audit_notification 1682 2428 2347 =-58 =13 =17 273 973 173 860 =-47 =32 1236 =-35 1408 =52 =-17 =56 797 492 2493 2145 =48 =-28 =-36 1546 =-13 =45 =-41
tree surveillance_audit_notification 2041 =-60 1431 441 395 2411 2494 1653 2495 253 690 =-56 =18 =39 =45 =29 =53 =65 =60 484 597 2401 1348 =38 =-34 =-40 =-32 =-51 =64
tree surveillance_audit_notification 1682 2454 2297 2477 =-59 =17 =18 =39 43 2418 2229 =-53 =14 =41 841 1618 395 2342 =-4 =50 =45 2396 =51 =-35 2455 1849 =46 =-37 =-60
tree surveillance_audit_notification 1682 1353 2388 2361 2405 =-59 =21 =33 =41 1860 =-21 =43 365 2351 433 318 =-30 324 =30 284 165 =-63 =6 =19 1408 =49 =-39 =34 =48
tree surveillance_audit_notification 273 1776 2325 2331 2375 =-58 =35 =44 =16 =-2 2313 2496 2314 2497 2459 2423 2246 2498 419 =-33 =7 =34 =41 =29 =62 =41 =37 =28 =47
tree surveillance_audit_notification 697 2408 2456 2375 2442 2447 2371 2454 2062 2499 2331 2496 =-55 =-6 =33 =40 =-14 =30 =20 =27 =9 =8 =17 =19 856 2500 =32 =-28 =-32
tree surveillance_audit_notification 731 1546 2404 2475 1353 2501 =-56 =17 =-15 =26 =45 287 =17 =-50 2301 782 2492 2502 2299 323 2503 =25 =-37 =-39 =43 =-57 =-78 =-27 =-59
tree surveillance_audit_notification 1706 2352 2383 2387 2441 =-58 =-3 =16 75 =-24 =44 =34 2403 2112 2406 490 2504 =-24 =61 =25 =55 856 798 2301 =38 =-39 =-52 =-33 =45
tree surveillance_audit_notification 2386 2303 1390 2436 2362 395 2505 2506 =-53 =26 =43 =9 =14 =50 =-11 501 =-27 2507 2451 =40 =-40 =-45 741 1114 =-48 =35 432 =51 =-36
tree surveillance_audit_notification 2041 =-60 608 1706 2508 2509 2033 =-41 =50 =50 =31 2345 2510 604 484 2511 772 =32 =-28 441 =-52 =41 =-45 =-33 =-26 =-54 2512 =47 =-43
tree surveillance_audit_notification 1576 1675 1191 1718 2378 1776 2513 =-52 =36 976 =-36 =27 483 =-39 =39 =20 445 =0 =-47 165 =-16 =33 976 2368 =-16 10 =38 =-14 =46
tree surveillance_audit_notification 2321 106 1114 2398 713 1510 1075 1343 2362 2394 =-44 =36 =15 =19 2326 =-13 =58 =32 =36 =56 =45 2327 314 2514 =-55 =39 =-21 =47 =42
tree surveillance_audit_notification 2317 1347 1385 2305 2325 690 2515 2406 =-51 =35 =25 =-4 43 =-49 =28 =34 =2 43 =-47 1524 =29 2290 =-50 =41 43 =-8 832 =48 =-35
tree surveillance_audit_notification 365 441 1675 2459 2442 2516 2517 295 =-53 =-14 =32 =42 =26 =40 =12 592 295 690 2346 =-17 =18 =36 =31 =-54 2442 1 =17 =-28 =56
tree surveillance_audit_notification 2386 731 2116 2518 =-58 =26 252 =20 =-41 2434 2384 2116 2317 =-18 2419 =48 =-45 2377 =31 =-43 =-41 =-95 75 510 =-3 1366 =63 =-22 =55
tree surveillance_audit_notification 2321 495 1347 2519 1756 2520 2256 2398 2486 2521 2229 =-55 =-9 =41 =34 =32 =-9 =9 =37 =64 685 =-14 =29 1 782 =25 =-26 =-31 =43
tree surveillance_audit_notification 1264 2295 2428 2499 2312 =-59 =17 =44 =12 =41 516 61 432 426 2522 76 2523 1917 530 =29 =0 =-39 =-38 =-16 =59 =58 =-51 =-54 =-27
tree surveillance_audit_notification 2041 =-60 139 1385 2524 851 =-53 =20 =42 =37 2476 334 2502 802 916 652 107 =-19 =38 =-33 2525 =29 2526 =-73 =25 =-40 =-41 =-39 =-36
tree surveillance_audit_notification 697 675 75 2023 2305 2333 1737 =-47 =30 =38 =32 =-1 2116 2408 2527 =-23 =27 =33 =42 =32 479 748 2528 450 =34 =-36 =-57 =-42 =-40
tree surveillance_audit_notification 731 2352 2361 2387 2313 2302 2499 2529 =-52 =42 =42 =-7 =17 =35 =47 =44 273 998 1114 =-32 =35 =40 2503 2476 2455 =38 =-51 =-48 =-27
tree surveillance_audit_notification 273 75 2483 444 =-55 1576 =-40 =52 =26 139 2370 =-56 =29 44 =27 =-36 1576 2374 44 441 2530 =-26 =45 =5 1776 =-45 =30 =31 =34
tree surveillance_audit_notification 273 2338 2407 277 2373 2531 2346 =-50 =-9 =26 =26 99 =14 =-34 =35 =25 492 99 43 =-8 =29 1688 510 =-27 =14 =45 2430 =-24 =28
tree surveillance_audit_notification 495 182 2409 2370 2532 1584 2533 253 2092 =-53 =20 =5 =25 =30 =43 =34 =28 835 2417 58 =-4 =-45 =47 =-80 496 2230 =5 =37 =-14
tree surveillance_audit_notification 731 2023 860 2534 2156 2456 1032 =-51 =12 =17 =11 =20 =19 621 497 =-33 =10 =28 2434 22 334 2401 =24 =-40 239 =26 =-53 =-42 =-87
tree surveillance_audit_notification 2321 510 1860 1776 2116 2304 1384 2325 =-53 =-2 =-1 =33 =5 2535 =9 =-51 =30 856 835 =13 =-35 2319 2536 =-53 =30 =28 2301 =44 =-35
tree surveillance_audit_notification 2295 2302 2084 690 2537 749 =-49 =-9 =19 99 =35 =-30 334 =22 =-50 353 182 =-27 1999 2303 =47 =-4 =-27 =-58 43 =-15 2538 =37 =-38
tree surveillance_audit_notification 2386 1682 2284 =-57 =5 495 2409 2531 =-22 =48 =50 139 2539 =-52 =40 142 2540 10 =62 =-2 =-33 =-16 318 510 =-4 =44 1263 =56 =-33
tree surveillance_audit_notification 731 2321 2368 395 2541 2334 2298 1929 =-54 =7 =24 =-12 =17 =29 =8 273 =-19 =66 2542 273 675 =-7 =57 1495 2543 =32 =-33 =-29 =-46
tree surveillance_audit_notification 2041 =-59 2291 2301 1430 797 2171 2484 516 1633 91 =43 =-31 =-32 =2 =-49 =-39 =-43 =-53 =-55 2421 90 2531 2532 =-34 =42 =39 =26 =40
tree surveillance_audit_notification 1264 2383 1576 1344 =-57 =15 =47 =45 2492 2434 1385 26 1409 2246 73 1552 522 =-28 =25 =39 =13 =58 =35 =32 1452 =52 =-21 =-65 =-65
tree surveillance_audit_notification 2112 2383 1618 2404 1756 2544 =-43 =35 =19 =25 =21 2545 2029 61 =35 =-40 =-51 =-53 2535 154 21 2374 =-33 =41 =32 2343 =47 =-35 =-59
tree surveillance_audit_notification 2386 2112 1576 2546 2547 2383 =-50 =-10 =35 =30 2370 277 1865 617 =-34 =31 =37 =33 =42 176 =45 936 =-9 =52 2072 2383 =16 =51 =-72
tree surveillance_audit_notification 1706 1191 2548 =-54 =27 2549 61 =21 =-40 =-49 61 731 530 =13 =-30 1495 916 2350 1430 1122 2550 =44 =-30 =-25 =-14 =-34 =-30 =-41 =-49
tree surveillance_audit_notification 1546 106 495 973 182 1343 785 433 =-53 =19 =44 =19 2069 =16 =-37 =45 =20 495 =-53 =-15 976 80 1999 =2 =-47 =38 2551 =42 =-32
tree surveillance_audit_notification 2321 1618 2531 2552 2406 99 2553 838 483 613 816 380 =-37 =35 =24 =34 =-1 =25 =50 2554 =-40 =10 =47 =41 =49 536 =24 =-51 =30
tree surveillance_audit_notification 2041 =-59 492 432 2555 2556 353 2381 2512 =35 =-23 =-17 =-26 =-39 =-55 =-48 483 446 961 2557 1480 1470 =-55 =17 =22 =25 =13 =34 =25
tree surveillance_audit_notification 2386 2295 2299 2558 2559 1186 2369 2560 2281 =-48 =-12 =22 =32 =25 =40 =38 =-3 1576 =-15 =34 788 2561 689 1429 =-18 =33 =41 =-50 =-36
tree surveillance_audit_notification 1682 2386 2562 2383 =-57 =27 =33 2563 =51 =-29 2062 2442 476 772 2416 61 497 =-10 =18 =-48 =-66 =-58 =55 497 =66 =-9 2564 =41 =-45
tree surveillance_audit_notification 2362 608 2456 675 2375 2490 2281 2458 2558 2033 728 1764 =-50 =-6 =26 =20 =31 =39 =-2 =38 =2 851 =36 =-33 =32 798 =23 =-35 =36
tree surveillance_audit_notification 495 973 2362 2229 318 =-41 335 2394 1667 989 2565 578 =-36 =28 =29 =23 =27 =39 =26 578 =23 =-48 =36 =43 7 =37 652 =9 =-39
tree surveillance_audit_notification 1706 1191 2061 2566 =-54 =18 =12 496 =18 =-20 2305 690 2567 2416 2568 731 2432 2569 =-26 =25 =29 2570 =7 =-53 =44 =-66 =52 =38 =43
tree surveillance_audit_notification 2041 =-58 2492 741 =-16 1849 926 2503 2571 296 501 1191 1865 =-34 =48 =47 2033 =30 =-34 515 =52 =-24 =-33 1618 =-45 =20 =-39 =-47 =-76
tree surveillance_audit_notification 365 2321 469 395 2368 2445 2392 2572 2220 2573 2574 2575 =-46 =5 =20 =26 =15 =3 =28 =53 2273 =13 =-51 =39 =44 =38 731 =-9 =40
tree surveillance_audit_notification 2041 =-58 495 748 891 2499 2546 2531 916 =-3 =-59 =47 =47 =52 2401 =46 =-30 =-43 1905 2576 2577 1045 2578 =52 =-13 =-24 =-29 =-27 =-29
tree surveillance_audit_notification 1264 1688 2454 =-50 =33 =25 1182 296 835 2579 154 2387 2092 422 =-17 =35 =51 =51 1442 61 =31 =-35 =-63 =-62 =-54 492 =48 =0 =-53
tree surveillance_audit_notification 2041 =-58 856 2291 2345 2580 2581 1473 600 2582 2510 2583 2584 =38 =-17 =-22 =-5 =-24 =-27 =-25 =-23 =-44 =-44 841 1710 =-30 =33 =19 =-34
tree surveillance_audit_notification 1682 978 1776 1726 =-49 =19 =12 =38 273 154 1510 =-37 =40 1236 =-10 =39 1 1182 1849 855 731 =12 =42 731 =35 =-29 =-37 =-44 =-14
tree surveillance_audit_notification 2041 =-58 492 501 731 =-46 =19 2502 2585 608 42 =-23 2503 2586 2587 =34 =-35 =-26 =-19 519 =58 =-23 =-33 =-47 608 2539 =-24 =30 =17
tree surveillance_audit_notification 2386 365 2116 795 2361 2588 =-47 =30 =21 =26 749 76 660 =-3 =-63 =-56 =47 =12 3 2230 2290 =6 =-38 =50 2476 51 =44 =-18 =-21
tree surveillance_audit_notification 1264 2295 2302 2589 2590 =-54 =27 =28 =31 =28 353 61 495 492 2507 =20 =-70 154 =-45 2230 =26 =-38 1 10 =45 =5 =-12 =-45 =-49
tree surveillance_audit_notification 697 2354 426 2305 2591 2519 1675 2592 2593 312 2433 =-34 =14 =22 =31 =35 =3 =39 =39 =33 =23 =35 489 1384 2535 =37 =-23 =-14 =-37
tree surveillance_audit_notification 75 2369 595 1591 2398 =-42 =29 =18 2326 2501 143 2594 =-19 =36 =23 =47 =42 =51 565 2595 798 2343 =23 =-32 =-28 =-32 595 =30 =-61
tree surveillance_audit_notification 1706 2185 510 =-43 =-5 2260 510 =49 =-36 =-38 277 90 2260 510 342 976 =-26 =12 =48 76 =36 =-29 749 497 =-2 =-53 =22 =34 =35
tree surveillance_audit_notification 2305 2302 2435 1576 2388 143 2413 2558 211 2441 =-30 =14 =-60 =28 =43 =15 =31 154 2410 =-20 =36 =39 =24 26 =-18 2330 =23 =-39 =36
tree surveillance_audit_notification 365 273 1546 2317 =-50 =-2 595 =30 =-27 2441 2153 295 446 1628 2299 605 =-27 =21 =11 =-55 =22 =22 =30 =35 731 =-6 1462 =51 =-7
tree surveillance_audit_notification 61 1 2342 2476 2377 501 =-19 1657 772 2241 106 =21 1576 697 721 =-30 =14 =23 =32 =-35 =-31 =-52 =-42 =-46 =50 1491 =-29 =33 =-51
tree surveillance_audit_notification 2317 1409 43 =-43 1114 2596 154 21 891 =-44 =9 2597 465 2485 =29 =-38 =-41 =-59 1776 =-11 =26 =49 =33 =27 2396 43 =-5 =35 =-39
tree surveillance_audit_notification 1682 2403 2112 =-45 483 =-32 =50 =36 2460 2598 824 2599 2112 675 664 75 =-73 =1 2292 =13 =-18 =40 802 =32 =-36 =-47 =-23 =45 =-39
tree surveillance_audit_notification 1431 976 592 685 68 =5 2598 154 58 =-45 =19 =-16 =26 =13 2534 2600 =-59 =11 =25 58 2390 2374 1675 =-16 =33 =30 =38 =-33 =34
tree surveillance_audit_notification 1 433 2410 182 1075 2544 613 2084 =-41 =0 =19 =34 =14 2301 856 =15 173 =-57 =8 =-44 2601 =49 =-19 =39 1083 1541 =-41 =22 =25
tree surveillance_audit_notification 1491 2362 2320 2441 2368 2449 2520 2260 441 2482 =-33 =19 597 =8 =-54 =-42 =15 =35 2375 =24 =-29 2325 =39 =-27 =37 =30 501 =-28 =48
tree surveillance_audit_notification 2546 2295 374 2442 2429 2441 2418 =-33 =22 =21 =38 1011 =29 =-55 =13 2418 633 501 =-12 1508 2602 2451 =44 =-24 =-28 =-21 =-46 =-52 =50
tree surveillance_audit_notification 43 2403 1385 =-54 =9 =37 353 1618 2511 395 78 99 459 =13 =-32 1776 2324 697 =-43 =17 =26 =37 =-45 =35 =-48 597 =36 =-30 =-50
tree surveillance_audit_notification 2295 2112 2305 2441 2444 374 2302 2603 =-50 =28 =-5 =-1 =38 =27 =36 2290 1695 489 =37 =-30 =-27 =-26 2028 608 2604 =19 =-37 =52 =-34
tree surveillance_audit_notification 2317 42 =-38 186 2340 2303 1191 1431 2299 2539 =-31 =27 =1 =30 =8 1095 666 2351 =-33 =23 =43 =51 =15 =-36 1489 2605 =33 =-30 =-34
tree surveillance_audit_notification 2361 43 2606 =-29 =28 469 2390 2409 2607 314 2608 970 1083 921 =-36 =18 =11 =23 =28 2609 =5 =-48 =41 =37 2610 =26 =-39 =38 =31
tree surveillance_audit_notification 1706 99 2413 =-4 =47 =-53 99 690 154 1431 2611 2224 2246 2105 =-41 =28 =29 =30 =37 =33 239 =15 =-28 2223 =50 =-15 592 =37 =-27
tree surveillance_audit_notification 1706 1417 2269 2033 497 =-51 =-7 =31 =19 1075 =35 =-10 139 1865 =-34 =48 2503 2033 2585 856 1654 2612 =30 =-28 =-7 =-16 =-42 =-42 =-30
tree surveillance_audit_notification 365 2388 2441 2154 864 608 2153 2217 2341 395 1716 2456 =-40 =2 =13 =8 =20 =21 =8 2375 1 =16 =-40 =-43 =47 =19 =27 =36 =25
tree surveillance_audit_notification 273 2341 690 2346 2506 2613 2124 =-45 =16 =23 =32 =5 =21 =34 492 1495 2260 78 =31 =-23 1407 =10 =-37 =-43 2386 2305 =-35 =28 =11
tree surveillance_audit_notification 1491 856 1 298 2279 2614 2149 2415 287 61 2615 =24 =-25 =-29 916 =6 =-39 =-26 =-34 2354 =-33 =28 =-41 =-31 1576 =-31 =21 =-27 =36
tree surveillance_audit_notification 1491 2520 1546 2154 1429 2616 2151 469 =-41 =19 =17 =33 2084 2617 818 =-23 =11 =37 =25 =27 1473 530 1147 =33 =-25 =-10 =-53 =28 =44
tree surveillance_audit_notification 690 495 2092 2320 2025 395 2618 1892 2315 1532 =-29 =26 =34 =-62 =30 =31 =14 =29 =35 515 139 =-24 1684 2570 =27 =-18 =-31 =-26 =37
tree surveillance_audit_notification 1264 1344 2619 =-40 =17 =23 835 273 530 =3 =-48 2555 2620 802 334 2621 1615 2622 =32 =-15 =-23 =-22 =-21 =-32 =-31 =-54 182 =22 =-65
tree surveillance_audit_notification 2041 =-56 273 277 1487 2362 1489 =-20 =-65 =24 =33 266 =43 =-30 2585 1182 2386 2279 516 1135 =26 =-30 =-15 =-45 2623 =49 =-11 =-34 =-36
tree surveillance_audit_notification 2041 =-55 492 2350 565 2624 284 690 1489 115 =4 =34 =-31 =56 =45 =-42 1527 =8 =-47 =-33 2554 491 2447 2092 =-43 =19 =21 =3 =28
tree surveillance_audit_notification 2386 296 1114 254 1934 795 1128 90 =-36 =1 =22 =14 =27 =12 =33 =12 2484 2561 362 1057 1905 334 =41 =-24 =-21 =-34 =-32 =-41 =-52
tree surveillance_audit_notification 2386 495 2092 2409 2331 2346 1431 2625 =-44 =22 =13 2229 595 =18 =-32 =39 =36 =29 =39 =8 1546 2368 1929 720 =-22 =19 =46 =40 =49
tree surveillance_audit_notification 2041 =-55 2557 492 2396 2581 21 505 2502 2345 2626 =18 =-25 =-31 =-30 =-50 =30 =-33 =-30 90 2230 1258 1099 =-28 =19 =25 =-61 =26 =43
tree surveillance_audit_notification 2041 =-55 690 2434 731 2557 2544 2501 =-24 =32 =30 =35 2555 545 165 1408 2236 530 =30 =-8 =-31 =-14 =35 =-28 =-52 =-64 252 =60 =-13
tree surveillance_audit_notification 365 2386 2627 2116 =-32 798 =-2 =-46 =28 26 2508 2359 2530 2628 989 1527 =-6 1408 =-61 =13 =31 =31 =36 =-49 =42 =39 1943 =29 =-26
tree surveillance_audit_notification 1353 2317 510 2629 2560 2304 2394 1994 =-41 =30 =29 =30 =27 =30 1270 856 =15 165 =-40 =22 =-48 2260 1612 =33 =-10 =-31 432 =36 =-28
tree surveillance_audit_notification 1706 891 2033 445 2548 =-46 =10 =11 =29 1439 =24 =-27 450 2330 802 690 2605 2630 =14 =-33 =-40 =50 =-33 1083 287 =0 =-50 =33 =-38
tree surveillance_audit_notification 422 26 2295 858 917 2260 2314 865 =-21 =24 =32 =-43 =27 =20 2301 1273 2376 =26 =-28 2260 =11 =-59 =-40 182 =-29 2384 =30 =-30 =40
tree surveillance_audit_notification 2041 =-54 139 2229 2362 =-35 =27 =17 22 2631 593 2208 1672 2632 2633 2634 2293 =31 =2 =-23 =-26 =-28 =-27 =-30 =-12 175 =24 =-56 =-34
tree surveillance_audit_notification 788 1182 43 1385 323 =-45 =35 =29 2635 1657 2636 2396 689 =3 2381 106 2637 =36 =-19 =3 =-32 1527 =18 =-53 =-30 =-42 =-41 =-43 =-31
tree surveillance_audit_notification 273 2411 2546 2638 =-29 =19 =23 =28 492 1264 2290 =-19 =25 2107 2639 802 2640 527 1437 =40 =-14 =-15 =-25 =-29 =-36 =-38 1463 =-23 =29
tree surveillance_audit_notification 2092 2362 2641 819 2504 608 2642 2490 2643 2324 1347 =-39 =-10 =-3 =24 2116 =39 =-29 =30 =5 =38 2644 142 =22 =-18 =-44 =29 =26 =42
tree surveillance_audit_notification 2041 =-53 1114 2444 1682 =30 621 2506 2645 1605 2022 2646 106 1371 =-34 =22 490 =10 =-41 =17 =14 =26 =32 =44 479 =29 =-36 =48 =45
tree surveillance_audit_notification 2041 =-53 835 800 2503 2640 2149 1628 583 1418 45 2344 =33 =-23 =-18 =-26 2260 =11 =-43 =-3 =-28 =-30 491 =-43 =23 =-41 2647 =-52 =13
tree surveillance_audit_notification 21 782 2558 973 824 2337 492 =-2 954 =-35 =24 =29 1319 =-42 =17 =29 =39 444 =-50 =14 1209 501 =-9 2080 =38 =-14 335 =19 =-60
tree surveillance_audit_notification 782 2112 2337 1133 2648 318 =-22 324 1439 =32 =-31 2373 =-23 =25 =-54 =30 =27 1489 139 841 =-28 =27 2649 2597 =39 =-8 =-17 =-24 =-37
tree surveillance_audit_notification 61 469 2392 838 2519 2650 2284 3 2646 239 2651 =-53 =17 1524 =-22 =28 =16 565 =1 =-30 =25 =-35 =39 886 =38 =-13 =35 =35 =-41
tree surveillance_audit_notification 697 61 2504 296 2408 2407 2398 438 1407 =-27 2624 =28 =-42 =21 =31 =38 =16 =14 =41 =-40 1407 55 1654 802 =41 =-19 =-18 =-29 =-28
tree surveillance_audit_notification 61 788 1430 2384 1182 22 2652 802 492 2084 94 =8 =35 =43 441 2320 =-29 =23 989 =29 =-14 =-32 =-37 =-36 =-43 =-32 =-40 =-28 =-42
tree surveillance_audit_notification 365 2490 721 1431 2608 1623 2023 2295 2128 531 1417 =-41 =-1 =8 =24 =9 528 731 =-8 =-62 =13 =12 =25 =17 =13 =32 731 =-4 =29
tree surveillance_audit_notification 2409 860 39 2653 2128 697 2064 1618 983 1576 =-31 2116 =16 =-38 =23 =7 =22 2374 689 2116 =-10 =39 =-13 =38 =20 =44 =-54 =29 =39
tree surveillance_audit_notification 741 973 =-43 =32 1905 2080 43 1865 1417 =-43 =18 =39 432 2654 2359 910 2463 2610 2626 =24 =-8 =-16 =-22 =-21 =-22 =-23 =-36 =-34 =-36
tree surveillance_audit_notification 2041 =-53 2484 1489 2585 2655 186 1057 484 2656 2576 2384 544 =26 =-25 =-13 =-25 =-28 =-28 =-23 =-17 =-39 =-39 1576 239 =-55 =15 =11 =-45
tree surveillance_audit_notification 353 495 1431 2299 2407 2573 2657 1353 323 2229 2317 2658 =-41 =19 =4 =5 =-63 =15 =18 =27 =31 856 =18 1457 =-39 =24 =31 =15 =-50
tree surveillance_audit_notification 2507 741 2409 816 =-42 =13 =24 2317 921 2537 730 585 2386 1218 =-18 =13 860 2659 =16 =-31 =-33 =23 =29 =35 =40 =24 855 =-57 =4
tree surveillance_audit_notification 1264 2403 2660 =-36 =17 =21 2290 22 542 527 2279 139 =-4 =26 =-22 =-26 106 =-56 =4 =-32 1470 2546 2354 106 =-41 =9 =25 =34 =29
tree surveillance_audit_notification 2557 2444 2409 841 2373 342 2151 1005 2118 1667 =-33 =15 =23 =21 =17 =28 =28 7 1505 =28 =-26 2661 =-18 =30 =29 =34 2397 =37 =-17
tree surveillance_audit_notification 273 75 2403 223 =-42 =14 =16 41 =31 2408 =-19 =24 1495 2359 2461 660 2403 2408 2241 =20 =-30 =-17 =50 =-23 =-23 962 =-36 =20 =-30
tree surveillance_audit_notification 2342 2520 2362 621 816 1667 2224 395 2662 2442 =-29 =0 =21 =21 =21 =20 =22 479 2510 44 =36 =-11 =-27 =-31 =25 621 =36 =-23 =34
tree surveillance_audit_notification 2041 =-51 495 154 824 143 2663 1273 2360 1191 =-3 =29 =-46 =-36 =-51 =30 =-68 788 2383 697 =-15 =23 =35 =-39 2125 2664 =32 =-11 =-35
tree surveillance_audit_notification 2665 824 1495 1546 350 1401 2666 2173 1555 2375 2392 =-27 =26 =6 =20 =18 =27 =23 =29 139 =-16 2667 1270 =42 =-9 =-28 =-44 =-30 =44
tree surveillance_audit_notification 2434 2377 39 143 2327 2324 1524 593 476 1114 2398 2346 =-20 =8 =28 =28 =29 =-36 1390 =38 =-24 =16 75 =40 =-9 =28 =-34 =-41 =-47
tree surveillance_audit_notification 2668 973 841 441 2321 2403 2669 =-46 =7 =9 =25 106 2321 2386 =-12 =31 1236 =-54 =3 516 =26 =-18 592 1430 =16 =-29 =-20 =35 =33
tree surveillance_audit_notification 2386 1682 =-38 2520 176 =10 90 1099 685 =-29 2223 =20 =-30 =25 =28 =33 1254 2670 2671 78 2672 444 =37 =-2 =-15 =-17 =-21 =-27 =-16
tree surveillance_audit_notification 741 2295 =-36 =6 2408 2288 1657 1849 43 2361 =-25 =27 782 2359 2396 1576 2507 =15 =-25 =38 =-22 =-23 =-22 =-34 =-42 =-35 409 =32 =-6
tree surveillance_audit_notification 1706 99 2302 1385 1470 =-39 =22 =16 =33 =-43 99 973 2416 2504 565 2377 510 =-12 =14 =-35 =-35 =35 =-49 =32 782 527 =33 =-19 =-19
tree surveillance_audit_notification 365 2154 154 2317 17 2290 731 =-39 =-7 =-57 =6 76 =25 =-35 1618 253 2069 =-18 =23 =26 =31 =27 1682 =-25 1695 61 =36 =-18 =-21
tree surveillance_audit_notification 365 350 788 1262 277 324 1546 510 1011 =-32 =12 =13 =33 2433 =-30 =19 =14 2360 3 =22 =-29 =-68 =-40 =40 731 =-9 323 =35 =-16
tree surveillance_audit_notification 1491 1657 104 2397 1430 314 1527 2291 2317 2324 =-3 =35 =33 =-18 =-27 2579 2359 239 =28 =-8 =-18 =-37 314 =18 =-47 =-24 =-28 =-45 =29
tree surveillance_audit_notification 324 2327 2377 2673 373 1353 1075 614 1114 =-18 =24 =32 =18 =27 =37 =-27 =-38 =39 1576 2674 2334 1114 =-35 =18 =9 =25 772 =25 =-44
tree surveillance_audit_notification 353 798 2416 2419 2350 802 537 1756 2675 592 527 2676 =22 =-12 =-9 1433 1424 =-30 =19 =20 =-25 =46 =-17 =-27 =-32 =-32 =-34 =-22 =-40
tree surveillance_audit_notification 2388 690 2677 2554 2363 921 1431 2477 1994 2246 2618 2331 2411 =-25 =21 =22 =22 =19 =24 =31 =12 =23 =29 =27 =28 1005 =36 =-34 =32
tree surveillance_audit_notification 492 748 800 2308 2520 2362 1114 2351 2567 2394 2643 =-10 =29 =31 =33 =20 =31 =35 =34 =-29 =-35 =-26 720 2447 347 =-43 =4 =17 =1
tree surveillance_audit_notification 1628 592 2609 2549 432 2580 697 841 664 =16 2678 2394 =-21 =26 =28 =17 2679 =33 =-17 =-33 =-31 =-35 =-41 =-21 648 13 =-47 =7 =16
tree surveillance_audit_notification 2084 1678 2469 2680 2603 2546 1603 2629 820 785 2627 =-25 =13 =22 =8 =22 =27 =21 =28 =29 211 741 =-15 =38 =-17 =25 94 =28 =-14
tree surveillance_audit_notification 492 2112 1675 2681 2124 1863 2459 =-16 =25 =21 =26 =27 =18 2656 802 782 2462 2302 =44 =12 =-12 =-13 =-26 =-26 75 =-28 459 =15 =-24
tree surveillance_audit_notification 2361 2532 2682 2683 143 2627 1429 26 2336 =-36 =13 =8 1095 2374 2534 =-26 =26 =17 2332 =25 =-19 =25 =16 =33 =38 =35 1095 =46 =-2
tree surveillance_audit_notification 690 61 2383 1264 2390 =-37 =14 335 323 592 1943 22 =18 =-22 =-26 2684 =-27 =27 =-28 =-26 660 2685 =26 =-19 =-23 =-40 754 =38 =-16
tree surveillance_audit_notification 835 2317 1264 2284 =-30 =17 2290 550 2377 2507 1366 =26 =-21 =-23 =-27 1270 =1 =-49 510 =-31 2296 =26 =-36 2308 2417 =32 =-27 =-28 =-29
tree surveillance_audit_notification 2041 =-50 2291 61 2686 2584 2359 2581 2416 1999 =30 1347 =22 =-24 =-13 =-25 1385 =-35 =15 =-23 =-27 =-34 483 1032 162 =-33 =3 =22 =27
tree surveillance_audit_notification 1114 2434 2346 542 2387 2351 1717 1612 858 2388 2669 2552 =-14 =18 =16 =26 =21 2324 =-29 =17 =-40 2687 =22 =-15 =32 =-33 =21 =-41 =36
tree surveillance_audit_notification 2677 2586 238 2362 2420 917 2683 2688 1218 2368 613 2537 1510 =-25 =13 =20 =10 323 =13 =-33 =8 =26 =23 =28 =24 =21 =22 =-43 =27
tree surveillance_audit_notification 2041 =-49 495 824 284 353 618 2531 =-6 =29 139 =-5 =36 =-32 =22 17 =-36 =18 515 2664 2382 139 =-9 1005 =44 =1 =-20 =-13 =-15
tree surveillance_audit_notification 2554 542 2397 802 1849 1892 1057 2634 833 1264 976 =-22 =19 2330 600 =26 =-14 2378 =10 =-28 =-20 =-28 =-21 =-17 =-30 =-30 =-17 =-31 =32
tree surveillance_audit_notification 1657 78 516 2368 1262 2080 2295 2689 =-1 =29 2301 =29 =-24 =-33 2302 =-34 =16 2289 2077 =41 =-2 =-11 2368 =-2 =-36 277 =-40 =11 =-39
tree surveillance_audit_notification 516 2368 2690 838 349 2691 422 2229 2692 1756 =-21 =17 =22 2404 =22 =-21 94 =32 =-12 =32 =26 =26 2351 =-41 =17 20 =27 =-2 =-23
tree surveillance_audit_notification 273 2362 2354 2408 =-25 =9 =18 =22 856 1453 494 935 731 287 =20 =-15 2301 2693 1016 =38 =-11 =-12 =-24 =-18 =-16 =-29 462 =-37 =12
tree surveillance_audit_notification 365 2465 2112 2361 2537 531 2347 773 2694 =-31 =16 =15 =19 =10 =25 =16 1182 1489 =16 =-20 =-32 =31 1442 545 298 =32 =-15 =-24 =-31
tree surveillance_audit_notification 788 492 2260 324 2695 741 =-3 1596 =34 =-9 =-23 2368 =-11 =27 26 1510 475 =-32 =15 =14 =15 21 =-20 142 =29 =-28 21 =-42 =6
tree surveillance_audit_notification 2112 849 2305 522 1764 75 2591 =-28 =17 851 =-15 =18 =16 =27 =27 =29 2291 2696 2638 2290 =44 =7 =-3 =-18 252 162 =-35 =28 =16
tree surveillance_audit_notification 516 479 2697 621 314 21 238 2698 2317 2699 =-37 =13 =1 =25 =23 =13 1524 2673 2586 =24 =-11 =-21 =-16 314 =32 =-3 =-36 =-38 =-21
tree surveillance_audit_notification 273 1546 2224 =-30 =10 595 =27 7 =-23 =13 2321 492 2700 2690 542 =17 =-20 2295 =-24 =15 =-36 7 =13 591 2334 =-35 =9 =19 =42
tree surveillance_audit_notification 2388 2092 2406 2537 2394 2677 2546 1257 2317 1618 989 =-28 =8 314 =25 =-15 =0 2405 =22 =-20 1010 =35 =-19 =12 =24 =28 =30 =27 =27
tree surveillance_audit_notification 2701 741 1114 296 =-41 =10 =27 2377 357 2570 2556 362 514 865 1430 2502 =24 =-19 2292 =11 =-36 =-11 =-13 =-21 =-26 =-20 =-20 =-27 =-43
tree surveillance_audit_notification 2041 =-48 973 748 891 2650 798 593 2599 432 1160 1407 565 2123 =26 =-8 2094 =-34 =22 =-24 =-30 =-30 =-40 =-22 =-34 =-34 =27 =-31 =41
tree surveillance_audit_notification 495 68 1728 =14 =-34 2702 2532 2319 2320 2677 2522 773 =-32 =9 =15 =9 =16 =9 =24 =21 865 142 516 =30 =-7 287 =14 =-24 =-22
tree surveillance_audit_notification 165 2383 2504 2116 1353 1600 531 =-30 =14 =18 =10 154 =-9 =30 =28 43 =-17 2116 1462 =44 =-5 1254 =10 =-35 550 202 =32 =-18 =-10
tree surveillance_audit_notification 1510 2532 1706 1756 295 2508 =-42 =10 =13 =31 139 =-27 1448 530 1546 =-7 2638 =27 =-28 75 2223 13 =-28 =22 =30 =-39 =24 =30 =27
tree surveillance_audit_notification 973 53 1319 1218 2674 512 1644 669 1584 2703 2553 2204 =-25 =15 =8 =13 =18 =19 =24 =15 =18 =15 565 68 =-5 =31 =-20 =28 =34
tree surveillance_audit_notification 365 2704 2388 1546 1653 2457 2705 1533 2369 2706 2569 =-25 =15 =14 =14 =14 =21 =25 =19 2667 =14 =-23 =26 =-35 323 2384 =31 =-19 =-17
tree surveillance_audit_notification 495 528 835 2295 613 2411 2674 142 =-23 =-1 =14 =22 =22 2707 61 308 =45 =0 =-23 =-34 =-41 =21 1905 2256 =25 2295 =-27 =21 =-14
tree surveillance_audit_notification 273 689 =-30 1408 154 =-8 =30 =-20 2077 1273 2708 324 372 445 =32 =-4 =-8 715 =13 =-21 =-22 10 689 =-19 =23 =-32 1688 =-16 =18
tree surveillance_audit_notification 2383 469 1697 365 1929 2657 2375 1576 =-37 =-1 2116 2299 =34 =-16 2299 =-35 =4 =27 =17 2599 =13 =-35 =22 =26 788 139 =-4 =36 =-13
tree surveillance_audit_notification 2327 2151 2557 690 2333 1099 2366 277 2380 2273 =-25 =8 =22 2290 =-16 =23 =20 =22 =25 2380 =32 =-25 =19 =32 2028 1653 =33 =-17 =-16
tree surveillance_audit_notification 2041 =-47 782 2384 1849 2655 2612 660 835 1069 1439 1595 2654 2659 =30 =-10 1756 =20 =-31 =-17 =-13 =-18 =-14 =-17 =-26 =-28 =-29 =-24 =-18
tree surveillance_audit_notification 2507 782 2650 2301 154 365 2154 2709 2710 347 293 =-29 =4 =7 =17 =19 =23 =17 239 2711 2599 =26 =-18 =-16 =-17 =-28 =-26 =-24 =-37
tree surveillance_audit_notification 2041 =-46 690 154 176 324 =24 2442 =-21 =16 1491 2712 2309 393 361 =-37 =6 =6 =11 =20 =17 913 2419 =16 =-19 =-19 775 =43 =-8
tree surveillance_audit_notification 1764 2229 239 143 1618 2569 2712 2328 =-26 =13 =13 =17 =14 782 1618 =31 =-6 =-12 1860 828 =29 =-1 =-9 1050 2713 =29 =-7 =-25 =24
tree surveillance_audit_notification 139 2366 =-25 =16 2112 1576 365 2519 2661 =-26 =6 =22 =13 537 173 =1 =31 =-23 1544 2597 2649 10 583 =37 =2 =1 =-10 =-14 =-25
tree surveillance_audit_notification 2112 1756 1600 2665 499 2153 =-19 =10 =9 =23 =24 20 =34 =-9 2697 494 2714 501 =-5 2288 1745 2365 =44 =-4 =-13 =-13 =-17 =-22 =-35
tree surveillance_audit_notification 353 2492 2612 516 531 501 1385 =-30 =32 78 7 613 2715 =26 =-13 =-9 510 =-12 2072 =23 =-16 =-17 =38 68 =10 =-20 =-31 =-37 =-36
tree surveillance_audit_notification 2092 2528 531 2640 68 73 2290 =30 =0 =-15 2327 2532 730 2677 1114 =-18 =16 =10 =21 =24 2663 1675 =38 =-6 =-23 =-31 =27 =-37 =31
tree surveillance_audit_notification 2092 2531 816 2598 2269 2409 741 398 =-42 =3 614 512 2156 0 2336 =-17 =15 =13 =17 =19 =14 =19 522 =19 =-20 =20 =20 =29 =32
tree surveillance_audit_notification 2041 =-46 365 2392 2273 1473 1612 43 =-16 1439 323 910 935 182 =9 =36 =-17 =-15 =-16 =-27 =-14 =-33 =-35 =31 1489 913 =26 =-12 =-15
tree surveillance_audit_notification 921 2653 2665 730 2406 2647 492 954 2288 2331 =-3 =28 =-34 2288 1860 =-38 =9 =15 2317 1095 =-44 =-4 =1 =22 =27 =25 =25 =33 =27
tree surveillance_audit_notification 690 1491 2501 1353 433 2716 2342 785 2441 1732 2525 483 =-40 =-8 =-14 =11 =7 =16 =18 =24 =13 491 =29 =-9 =25 =24 483 =38 =-10
tree surveillance_audit_notification 2041 =-45 2290 2717 2612 690 26 2092 =2 =34 954 2606 211 =39 =2 =-8 =-11 1236 =47 =0 =-26 =-28 1236 =-24 115 940 =-24 =19 =34
tree surveillance_audit_notification 2041 =-44 2025 1527 2416 2376 2349 2463 43 =-2 2375 823 =31 =-8 2718 =9 =-24 =-20 2375 =-23 =12 =-26 =-36 2375 2062 =-29 =9 =15 =29
tree surveillance_audit_notification 492 139 1075 =4 =-32 2719 797 2399 148 1518 =22 =-14 =-14 =-18 =-23 =-29 17 44 898 2720 1508 =-44 =1 =11 =9 2327 =-13 =25 =12
tree surveillance_audit_notification 690 2406 2653 2433 2665 2499 2388 2387 293 2314 621 1133 =-26 =11 21 =-16 =25 =9 =7 =15 =14 =23 =20 =17 =31 =30 1257 =35 =-11
tree surveillance_audit_notification 841 1353 2309 816 2618 1530 1083 349 =-29 =10 =5 =15 =20 =9 =18 =14 1264 =-21 748 2009 1083 30 781 =35 =-14 =-16 =-11 =-20 =-22
tree surveillance_audit_notification 353 2507 1628 2721 2676 139 841 =-27 =14 441 1431 2568 =-13 =27 =31 459 238 2377 51 =36 =-9 =-12 =-11 =-12 =-30 =-27 =-16 =-25 =-35
tree surveillance_audit_notification 542 2260 479 2273 2722 916 2723 527 3 592 =15 =-16 =28 =-12 =-7 =-15 =-17 497 =12 =-33 =-28 162 989 2337 =-26 =5 =11 =8 =-31
tree surveillance_audit_notification 1114 2346 1431 2084 688 2456 2642 395 2603 162 2224 622 =-44 =-4 =10 2299 =-22 =19 =16 =15 =18 =5 =13 =10 =18 2390 =19 =-16 =29
tree surveillance_audit_notification 1431 342 2295 2557 1186 2724 2683 495 2480 1218 =-34 =2 =13 =-7 =16 =20 =21 =13 2484 1860 2631 2376 =29 =-12 =-19 =-13 =-35 =24 =26
tree surveillance_audit_notification 741 1114 =-34 =22 2388 690 2084 239 2554 2230 731 =-13 2725 2664 2638 =30 =-18 =-16 =-17 731 =11 =-31 =25 =-25 =15 948 =35 =-22 =28
tree surveillance_audit_notification 165 2383 675 2387 2342 348 2281 2436 2469 1163 =-42 =1 =4 =9 =-3 =18 =18 =20 2496 =25 =-21 835 1686 273 =-5 =31 =-16 =-23 =14
tree surveillance_audit_notification 2041 =-43 2229 921 749 106 1039 1084 2726 2398 998 2500 =-28 =13 =10 =20 =23 154 =-16 =29 =25 =10 =20 =30 2727 1343 =38 =-7 =-15
tree surveillance_audit_notification 1756 342 824 2112 1390 775 2064 2527 2725 =-25 =13 =11 =20 =20 =13 530 782 =25 =-14 697 =14 2223 =-35 =12 685 =-32 =6 =32 =28
tree surveillance_audit_notification 2411 492 2700 2520 2445 819 1012 365 550 2492 =-2 =-30 =-25 =6 =23 =14 =30 =27 =-29 75 1546 =-36 550 =23 =-33 2273 =16 =-20 =30
tree surveillance_audit_notification 973 2558 2537 749 228 2553 2539 2627 323 1756 1678 2387 1881 =-23 =1 =19 =15 =23 =-37 =15 =12 =14 =19 68 =-12 =28 =26 =29 =25
tree surveillance_audit_notification 2728 731 501 =-34 =-4 2416 2729 2604 432 913 2474 2543 2080 407 441 1431 =-2 =34 =32 =-9 =-13 =-18 =-18 =-16 =-24 =-25 =-26 =-26 =-39
tree surveillance_audit_notification 61 835 2503 2279 2112 2729 20 1535 656 =17 =-11 2525 =7 =-27 2342 2404 2230 =-31 =8 =18 =20 =-27 10 =29 =-2 =-26 =-21 =-22 =-31
tree surveillance_audit_notification 1675 2442 1756 2499 2325 1709 2128 2354 2730 2680 2441 =-32 =5 =10 =9 =12 =6 =12 2351 =16 =-23 =22 =17 824 =17 =-20 2327 =23 =-20
tree surveillance_audit_notification 365 1430 350 516 1342 1491 1510 =-3 =20 =27 =-22 335 1082 =14 =-21 =-37 =31 =-30 1489 298 516 1819 2597 =38 =-9 =-10 =-4 =-17 =-16
tree surveillance_audit_notification 43 2229 =-36 =6 2112 1576 838 1470 904 365 =-30 =4 =16 2295 =-12 =31 =18 916 1819 =27 =-10 =-32 480 2551 2731 =31 =-9 =-10 =-25
tree surveillance_audit_notification 495 1510 53 2554 970 2645 2732 1083 2084 154 =-36 2340 2347 =-29 =21 =16 =4 =4 =16 =17 =14 =18 =25 =29 2570 1264 =-11 =20 =-27
tree surveillance_audit_notification 2041 =-42 2434 565 2308 2528 2171 1957 1706 44 253 =22 =-16 =-34 2733 2581 1696 122 =33 =-8 =2 =-11 =-18 =-20 =-23 =-23 =-25 =-13 =-32
tree surveillance_audit_notification 824 2701 2301 2295 1682 1688 =-23 =15 1429 1510 2338 =-17 =14 =29 2380 =16 =-19 154 2318 =10 =-22 =38 =-28 =-32 154 =-32 961 =18 =-26
tree surveillance_audit_notification 324 2397 2502 741 =-13 2734 491 =23 =4 =-16 =-21 689 =-42 76 =14 =-18 2520 749 608 491 80 =-38 =1 1706 =-28 =10 =3 =10 =14
tree surveillance_audit_notification 2537 2173 1706 2527 17 =-32 =-2 =21 497 78 2561 544 =19 =-12 =-25 =-26 162 2223 542 1473 530 =26 =-11 =-23 =-45 =-33 =7 =18 =25
tree surveillance_audit_notification 2386 2397 324 2368 816 593 =19 =-14 =-20 =-15 1510 816 666 =-25 =6 =15 =18 =-29 2368 3 2456 =-25 =8 563 1401 =33 =-12 =-20 =33
tree surveillance_audit_notification 2295 1264 1353 =-33 =5 2342 510 689 2327 =-9 =28 =-21 961 2525 1529 =35 =-17 165 =-15 =25 1095 =-18 =15 =28 76 491 =8 =32 =-17
tree surveillance_audit_notification 516 1495 1682 2317 =-23 =25 173 2281 550 2735 58 2525 =13 =35 =-6 =-11 =-16 2324 =-26 =4 139 =3 741 =-2 283 =39 =-4 =-27 =-19
tree surveillance_audit_notification 61 788 1510 1628 2383 2084 2530 2694 1757 2106 1865 649 2404 =-28 =6 =8 =8 =15 =17 =21 =23 =17 =24 1881 =-22 =12 =28 =-22 =-33
tree surveillance_audit_notification 2041 =-40 516 921 823 973 53 17 528 1039 365 2062 1353 594 962 =-34 =2 =1 =9 =12 =6 =22 =22 =19 =26 =29 =30 =34 =-20
tree surveillance_audit_notification 690 788 2650 1695 2112 1385 2373 1470 2362 347 =-19 =3 =12 =17 =25 2649 =21 =-10 1011 2626 =29 =-8 =-17 =-28 =-22 =-25 754 =34 =-9
tree surveillance_audit_notification 365 2465 2531 228 2151 1681 2598 2552 2475 2305 2173 1758 =-27 =1 =0 =3 =4 =7 =8 =13 =13 =15 =19 =20 772 516 =20 =0 =-18
tree surveillance_audit_notification 492 2397 2654 2116 1860 2597 1706 1385 =-32 =4 775 497 =14 =-9 =-23 =18 =23 2377 =31 =-17 =-25 =-15 122 2597 2447 =-21 =9 =14 =13
tree surveillance_audit_notification 61 2377 1257 690 2317 512 74 2324 2736 930 =-23 =10 =14 2084 =-8 =27 2663 =11 =-18 =17 835 2324 =28 =-5 =-18 =26 =25 =-29 =-30
tree surveillance_audit_notification 749 2084 1114 2394 1353 2737 2680 2647 585 2738 301 1530 499 =-27 =9 =10 =12 =12 =12 =16 =15 =20 =12 =21 =22 2077 =18 =-12 =18
tree surveillance_audit_notification 2492 675 2444 748 782 1638 2281 550 73 =-2 99 =26 =-6 462 =-31 =7 115 491 =11 497 =6 =-33 =30 =-27 =-20 =-26 =23 =18 =-31
tree surveillance_audit_notification 1431 2324 2531 2716 441 433 2442 1726 =-39 =5 =9 1999 =22 =-12 689 940 21 =-11 =14 =-37 61 =12 =-21 =24 =24 43 =-12 =16 =23
tree surveillance_audit_notification 2092 154 68 1531 43 1075 =6 =-29 =15 =-22 1678 2370 =-29 =15 =17 43 =-16 20 1535 =31 =-3 115 =-19 2474 2469 =21 =-14 =-19 =33
tree surveillance_audit_notification 516 365 2397 860 572 2092 2560 891 2154 41 =-17 2510 1262 608 =16 =-9 =-17 =-21 =19 =13 =24 =25 =-16 =30 608 =-22 =7 =19 =-16
tree surveillance_audit_notification 856 2555 2557 731 976 490 =-21 =12 =10 877 855 2425 490 1706 1084 =11 =-20 422 2736 =28 =-3 =-7 =-3 =-8 =-17 =-22 =28 =-25 =-20
tree surveillance_audit_notification 2386 2346 2292 2229 1688 2552 2128 =-29 =7 =8 =9 =2 2281 =14 173 =-25 =8 2281 21 =-17 =18 =23 1546 1264 =18 1688 =0 =-34 =32
tree surveillance_audit_notification 2640 2665 2416 2301 731 287 2023 2297 =-9 =18 =27 =-27 1083 2595 1686 1385 2490 2491 =11 =-19 =-20 =25 =-19 =-22 =26 =-26 =-27 =30 =-27
tree surveillance_audit_notification 2092 1546 41 2084 838 =-27 =12 1408 =-12 =21 2375 851 2311 =-13 =19 =15 =15 7 954 462 =39 =4 446 =13 =-30 2408 =7 =-24 =26
tree surveillance_audit_notification 422 365 2388 788 2663 741 =-27 819 26 1863 2383 622 =-23 =6 1273 =16 =-21 =21 =11 2669 =20 =-8 =-29 =-28 =24 329 =12 =-13 =23
tree surveillance_audit_notification 2041 =-38 856 2697 2384 2507 2624 186 2733 211 2704 273 2302 277 =-20 =23 =28 =29 =-10 =-2 =-17 =-12 =-20 =-16 =-19 =-27 173 =-34 =12
tree surveillance_audit_notification 2041 =-38 2492 78 1057 10 563 459 1347 1342 1819 939 =32 =-4 =-6 =-11 2324 253 =-12 =19 =22 =-8 =-13 689 =-22 =12 =-19 =-15 =-32
tree surveillance_audit_notification 2301 2388 2520 176 99 1257 273 =-1 =28 =-11 =-8 99 547 1596 2392 254 1431 =-28 =2 =10 =7 =12 =15 2352 =19 =-24 =18 =24 =-26
tree surveillance_audit_notification 2092 2441 43 =-26 1546 1756 1470 2674 2259 2028 2423 =-30 =9 =11 =9 =18 =18 =17 2667 2739 365 =30 173 =26 =-15 =-6 =-15 =18 =23
tree surveillance_audit_notification 973 1431 2677 921 348 2520 2683 2269 713 2553 2740 2741 =-25 =7 =8 =7 572 =23 =-21 =6 =21 =12 =19 =21 =16 1476 =30 =-4 =27
tree surveillance_audit_notification 2041 =-38 1628 788 2599 2502 2299 2667 182 =10 865 1073 =39 =-3 =-7 =-9 165 374 2295 =-28 =2 =14 =20 =-25 106 =-35 =7 =-18 =-16
tree surveillance_audit_notification 273 1675 277 =-29 1628 =19 =-13 2340 =-14 =15 2321 731 2313 =-20 =14 621 1407 2443 293 82 989 =25 =-12 =-12 =-11 =-21 =-17 =30 =33
tree surveillance_audit_notification 287 608 1409 1075 2151 73 =-21 1095 =14 =-13 =20 445 347 2256 =14 =-8 =-21 =26 =24 445 =28 =-10 365 2702 =-21 =9 73 =24 =-9
tree surveillance_audit_notification 731 139 =-37 2530 689 =-13 1095 =10 =-11 =18 542 2434 353 2279 22 357 362 622 2714 =27 =-2 =0 =-7 =-12 =-18 =-20 =-20 =-27 =-22
tree surveillance_audit_notification 492 1527 2652 1095 731 2386 =-8 =15 2229 2288 =33 =-6 =-6 483 441 =-8 =17 =-17 =-20 2527 621 =-17 =7 =11 483 1452 =-30 =7 =9
tree surveillance_audit_notification 492 2742 2446 788 1409 2151 78 1576 1675 =-5 =14 =12 =-17 =24 =27 381 =-23 =5 =27 =-20 2383 2223 =-23 618 =14 =-9 788 =22 =-15
tree surveillance_audit_notification 2041 =-37 2612 350 2361 1411 2425 2387 2327 672 2373 1319 1344 =-11 =9 510 =-8 =20 =22 =14 =12 =24 689 =-24 =4 =25 =22 =27 =-24
tree surveillance_audit_notification 2041 =-36 2397 2557 78 2652 877 1618 1 277 1756 2319 =-4 =19 =26 =26 =-14 1257 =36 =-4 =-18 =-24 =-20 =34 2597 1618 =14 =-18 =-25
tree surveillance_audit_notification 1114 2641 53 17 476 2339 1757 2444 2743 2060 176 =-6 2744 154 =-35 =-13 =3 =3 =10 =10 =8 =12 =20 2745 =15 =-13 =19 =21 =24
tree surveillance_audit_notification 2554 2558 690 2317 962 26 2453 1555 2669 703 =-36 =-5 =5 =9 =4 2599 =8 =-27 =16 1408 1095 =22 =-8 335 =-24 =9 =12 =22 =22
tree surveillance_audit_notification 2386 2531 2397 2230 1591 2404 613 53 127 =-16 =8 =16 =14 =16 =16 =-18 =-30 =22 2072 2383 2281 2746 2230 =-15 =12 =16 =19 =32 =-28
tree surveillance_audit_notification 530 298 2260 75 2097 1452 211 =15 =-10 =-14 =-18 =24 1095 277 1347 =-18 =13 =14 1591 =-25 =7 =-19 2299 1591 277 =-34 =-1 =9 =10
tree surveillance_audit_notification 2476 2528 2721 1254 154 1688 462 2742 1489 2727 =20 =-5 =-7 =-10 175 =-21 =7 =-25 516 1431 =26 =-3 =-5 94 =11 =-22 =-19 =-24 =-22
tree surveillance_audit_notification 2062 973 1431 39 1409 318 865 =-21 =6 715 819 2375 1764 720 =-28 =-4 =11 =9 =8 954 =23 =-9 =17 =-33 =17 =22 2747 =22 =-5
tree surveillance_audit_notification 593 84 798 2408 2503 961 42 =-12 935 1250 2325 741 =3 =23 =-4 =-5 =-9 2281 2352 =-19 =9 =25 =-23 =27 2256 =-22 =4 =-25 =-17
tree surveillance_audit_notification 2041 =-35 2291 1706 962 1258 1860 =-24 =8 2700 =14 =-11 =18 1654 2061 782 2510 527 2748 =28 =0 =2 =-4 =-6 =-12 =-13 841 =-19 =9
tree surveillance_audit_notification 492 2116 2443 2520 165 2601 690 2677 2223 =-8 550 =-36 =4 =8 =8 =16 =14 =19 =24 2601 1489 1618 =31 =1 =-6 =-11 3 =-25 =-5
tree surveillance_audit_notification 860 2392 287 139 =-15 2397 1114 1258 2338 239 1452 2354 =-18 =4 =10 510 =-13 =24 =16 =18 =22 =24 2292 =-20 314 =14 =-7 =22 =26
tree surveillance_audit_notification 2041 =-35 782 841 530 697 1417 851 =-10 =13 =15 2707 =22 =-7 1612 697 2303 =-15 =16 =-29 =9 76 970 82 =28 =-4 =-11 =-11 =-18
tree surveillance_audit_notification 1675 495 53 2347 2229 2305 1881 585 =-28 =4 =0 =8 =2 =11 =18 1 2229 550 =26 =-6 491 =-23 =8 =-11 536 1 =20 =-8 =-16
tree surveillance_audit_notification 1628 2492 782 324 510 284 393 =2 =-14 =27 2749 475 2351 =38 =7 =-1 =-2 720 2351 =-21 =11 =9 =-16 =-25 426 818 =-25 =4 =12
tree surveillance_audit_notification 749 1353 841 74 1236 715 1881 =-21 =13 510 697 =-19 =12 =24 2351 =-28 =8 =6 2650 1682 =-16 412 =13 =-10 =-18 618 =25 =-4 =17
tree nonconformity_notification 891 2750 =-119 =-9 75 273 2751 2029 =-103 =72 =72 497 2750 2752 2537 2661 =-70 =17 =69 =47 =71 =33 273 2753 =-37 =89 2308 =91 =-83
tree nonconformity_notification 1332 2746 2199 2457 2412 2420 2754 =-112 =73 =45 =16 =25 445 =-59 =71 445 =-13 2377 =105 =-78 940 75 954 =-65 =33 2301 =72 =-89 =103
tree nonconformity_notification 1407 2420 2755 2756 2757 2475 =-107 =-41 =49 608 26 =-85 =75 =90 26 =-69 =74 2758 =76 =-87 314 287 608 =-67 =46 =54 380 =104 =-55
tree nonconformity_notification 1407 2645 2759 2760 2457 2761 2762 =-102 =-5 43 =-85 =40 43 =-95 =80 =71 =29 43 =-66 =99 314 495 2763 =-47 =86 =88 1014 =101 =-51
tree nonconformity_notification 1417 1470 2641 2520 2703 =-98 =12 =30 =59 954 2520 =-48 =72 =79 2351 962 1470 2520 1431 2764 =-75 =69 =62 =18 =48 741 =-58 =82 =86
tree nonconformity_notification 1163 2746 2491 2756 2765 2750 =-94 =29 =57 273 =-89 =37 273 =-67 =40 273 =-59 =56 273 2766 2457 =-74 =59 =60 2767 61 =60 =-66 =-90
tree nonconformity_notification 1163 2768 2750 2769 2770 2742 =-91 =-38 =38 =31 912 =67 =-74 822 =70 2771 =-79 =69 912 75 73 2770 =-21 =74 =64 2772 =76 =-70 =-90
tree nonconformity_notification 1191 =-89 1258 818 898 989 2299 2773 2774 =-61 =47 =53 =63 =48 =33 2367 =51 =-62 2775 353 1771 2776 1170 =75 =-48 =-59 =-66 =-44 =-88
tree nonconformity_notification 1332 2768 2777 2645 2642 2475 =-86 510 =-78 =43 2614 1682 =-55 =79 =64 =37 =71 94 1591 =-46 =62 2778 2350 =88 =-65 =-70 43 =-87 =82
tree nonconformity_notification 1258 2770 2661 2779 2420 2780 2464 2781 2782 =-83 =58 =48 =27 =9 =14 =78 =36 =48 127 2041 989 2783 =-15 =66 =81 =66 1086 =83 =-22
tree nonconformity_notification 1385 2770 2784 2756 2520 =-82 =-18 1439 295 =-76 =60 =76 =46 =55 314 2062 2525 2324 2699 1409 =-42 =70 =52 =91 =58 =71 2785 =71 =-62
tree nonconformity_notification 1407 2420 2441 2673 2446 2723 =-80 501 =-83 =18 501 =-70 =19 =35 501 =-61 =41 501 =-50 =67 1917 2350 2349 55 =73 =0 =-3 =-58 =-77
tree nonconformity_notification 2771 2668 2229 2761 2786 2756 2352 2624 2787 =-78 =40 =25 =13 =-1 =18 284 =-21 =74 284 =-54 =28 912 =60 =-65 127 912 =21 =-77 =74
tree nonconformity_notification 1191 =-78 284 961 1529 1508 542 703 2710 2788 2501 2789 =-56 =50 =55 =60 =42 =13 =73 =61 =79 110 2790 =75 =-48 =-56 353 =77 =-35
tree nonconformity_notification 1163 1470 2441 2791 2792 1969 =-76 =1 =44 273 =-50 =29 =39 139 =-73 2793 413 =66 =-63 =-52 139 =-77 176 273 =-71 =35 22 =71 =-54
tree nonconformity_notification 2572 1470 2794 1078 2185 2703 2679 2795 =-74 =4 273 =-70 =33 =35 94 =-53 =58 =56 =59 273 =-39 2795 2793 =51 =-33 =-48 273 =-10 =41
tree nonconformity_notification 1385 2604 2796 2797 2770 =-74 =23 =58 =31 =21 273 154 =-67 2038 =63 =-56 61 1727 284 154 298 2062 =-5 =54 =93 =66 =80 =-55 =-85
tree nonconformity_notification 2641 2756 2642 1642 2351 2798 2799 =-71 =43 =47 2800 1050 =-57 =44 =72 =35 928 =32 =-59 1591 165 490 =-56 =56 1454 =46 =-44 =75 =52
tree nonconformity_notification 1258 1384 2745 =-72 =35 741 =-80 335 730 =-15 =73 =60 176 1384 =-53 =24 2801 73 335 2771 490 =-37 =66 =39 926 =68 =-54 =65 =-72
tree nonconformity_notification 1258 2491 2769 2698 2791 =-71 =-17 1448 =27 =-61 =38 2802 =34 =-62 75 2791 954 =-55 =20 =22 2803 2804 2802 2345 =57 =-62 =-69 =-51 =-70
tree nonconformity_notification 1385 2685 2752 2446 =-70 324 139 =-47 =65 =-81 =44 324 139 =-65 =62 =-79 139 =-66 41 1024 1408 2764 2685 =-38 =44 =64 =51 =64 =74
tree nonconformity_notification 1470 2199 2645 2795 2359 2805 2806 2780 2807 2808 =-68 =50 =54 =13 =24 =43 =-22 =23 2809 =52 =-70 =11 284 528 1710 =-21 =48 =46 =66
tree nonconformity_notification 1384 2746 2641 2810 =-68 =25 139 =-44 =73 139 =-68 44 =63 =-59 139 =-72 182 510 2441 =-29 =43 =55 2811 2812 926 =68 =-4 =-50 =-42
tree nonconformity_notification 891 1078 2805 =-68 =36 =43 75 2456 1078 2361 2554 2805 =-40 =46 1241 =53 =-57 =54 211 =63 =-41 =60 2775 2556 2813 =53 =-50 =-67 =-69
tree nonconformity_notification 1384 2641 2685 2649 2762 2361 =-68 =52 =44 =34 75 =-25 =56 =45 26 2351 21 2641 361 1342 =-50 =42 =45 =28 =41 =53 2250 =68 =-56
tree nonconformity_notification 1407 891 2749 =-67 =21 940 445 2780 961 2290 =-56 =19 =26 =41 =49 =39 891 2814 =29 =-54 22 2815 55 =64 2814 =45 =-72 =-49 =-67
tree nonconformity_notification 1407 2685 2441 2661 2765 =-66 =20 94 =-46 =48 =1 296 165 1075 =12 =-45 =57 =67 2778 1633 1014 107 =-38 2816 =55 =-69 =-43 =-52 =-73
tree nonconformity_notification 1191 =-67 139 2295 =-69 =0 441 954 182 2409 2817 1903 =-64 =21 =48 =66 324 =78 =-19 =66 2818 912 2671 2819 =67 =-27 =-14 =-30 =-45
tree nonconformity_notification 1385 1258 =-66 324 139 =-62 314 =-23 =57 =-76 139 1516 =-61 =44 41 495 314 =-47 =63 1642 =68 =-31 76 1057 =73 =-36 314 =62 =-17
tree nonconformity_notification 1407 1258 2769 2820 2821 =-64 =38 =12 =23 61 1236 =-30 1962 =19 =-60 =-77 182 2409 2724 1236 =2 =-53 =73 =68 2822 2823 =61 =-16 =-50
tree nonconformity_notification 2723 2623 2673 2537 2761 2645 2269 2824 =-63 =35 277 =-50 =10 =25 277 =-22 =63 =52 =32 277 2649 =-33 =46 =63 2825 314 =-3 =44 =-60
tree nonconformity_notification 2446 1078 1356 2491 2508 2826 2457 =-63 =7 =29 =-4 =24 445 =-25 2367 =55 =-53 =46 912 2028 2419 2785 2279 =52 =-49 =-45 =-54 =-39 =-48
tree nonconformity_notification 314 2698 2770 2827 2361 2805 =-63 =44 =14 =51 =43 =15 2481 2770 2642 2679 2698 851 =-50 2557 =-29 =25 =49 =28 =28 =60 115 =-16 =43
tree nonconformity_notification 2446 2771 2641 2491 2668 2530 2616 =-63 =0 =36 =7 =15 =35 26 2553 407 =-62 =40 =60 2250 =63 =-42 2828 2556 2250 =42 =-35 =-60 =-60
tree nonconformity_notification 2520 2746 1356 2229 2777 2817 =-62 =62 =53 2023 =-34 =28 273 =-52 =7 912 353 2829 =36 =-55 =-50 =-57 273 173 =-50 =22 22 =47 =-57
tree nonconformity_notification 1191 =-64 277 26 296 1863 365 962 2062 =-65 =-6 =-6 =22 =57 =31 55 2830 2831 =63 =-37 =-45 =-40 2631 2832 2632 =68 =-38 =-40 =-30
tree nonconformity_notification 1385 2833 2572 =-63 622 860 =-74 =35 =31 =33 2350 912 2778 284 165 2441 365 976 2642 =-28 =30 =46 =73 =56 =60 =65 =-66 =-40 =-66
tree nonconformity_notification 1407 2420 2441 2673 2810 2755 =-62 =-8 =26 =40 139 =-56 =44 139 =-35 =47 2367 1270 2834 2812 =54 =-43 =-75 287 =-35 1484 =42 =-51 =-62
tree nonconformity_notification 2520 2641 2441 2759 2229 2769 2835 2805 2836 =-62 =27 =40 =4 820 =-25 =48 2650 =-32 =23 =25 =22 =37 127 608 =-4 =51 2570 =62 =-45
tree nonconformity_notification 1191 =-63 501 2780 2093 =-64 =57 =52 891 296 841 1353 =-54 =51 =10 =36 2301 2377 604 2837 2838 2542 =58 =-37 =-43 =-43 =-45 =-62 =-59
tree nonconformity_notification 2446 2791 2475 2530 2746 2667 =-62 =-16 =-21 335 =-23 =60 202 =2 =70 2839 98 2434 =37 =-57 =-56 =-60 335 2301 =16 =-54 2631 =57 =-18
tree nonconformity_notification 1191 =-63 912 314 2756 2778 2441 855 =15 =-38 2762 =56 =-31 =-64 2641 2173 =-48 =20 =36 94 2250 833 =30 =-36 =-61 224 =54 =-34 =-57
tree nonconformity_notification 2441 2750 2723 2840 335 2841 2241 2719 2792 =-60 =21 =19 =2 =48 1929 =-32 =53 =37 127 =-27 =36 139 =-41 =57 139 =-47 835 =55 =-44
tree nonconformity_notification 1384 1332 2359 2619 2766 =-62 =29 =13 =8 =28 912 604 2809 3 2441 393 =-37 =40 =68 2842 2843 2844 =47 =-41 =-54 =-4 =-38 =-50 =-58
tree nonconformity_notification 2745 1078 441 2810 2766 2464 2625 =-60 =22 =33 =2 =24 860 2537 2845 1699 2846 =-48 =44 =13 =23 =32 =6 =42 2802 1406 =38 =-36 =-51
tree nonconformity_notification 1258 2446 1078 2750 2572 2765 =-60 =41 =-8 =45 =48 =26 61 445 2446 2780 2288 182 =28 =-33 =38 =54 1508 372 =40 =-36 =-64 =52 =-69
tree nonconformity_notification 891 2420 512 =-60 =-15 =1 491 2520 324 =5 361 2464 =-48 =30 =27 856 1464 =36 =-44 26 =-58 =38 2839 22 604 =40 =-39 =-44 =-50
tree nonconformity_notification 1385 2572 2847 2848 2849 =-61 =14 =43 =17 940 2850 2796 =-53 =41 =28 =42 2301 976 2851 98 325 2034 =34 =-37 =-48 =-51 =-42 =64 =-57
tree nonconformity_notification 1191 =-62 43 2852 =-58 =24 460 2853 891 2755 =26 =-36 2377 2542 2854 2855 2434 2485 2856 =60 =-25 =-36 =-36 =-42 =-37 =-43 =-42 =-14 =-53
tree nonconformity_notification 2572 2441 2456 2685 1078 2769 2808 2857 =-59 =28 =45 =11 =22 393 =-4 =61 828 =49 =-32 =44 99 335 2456 =-31 =41 76 =39 =-61 =40
tree nonconformity_notification 1407 1384 2749 2520 =-61 43 =-58 2766 =60 =-37 43 =-48 =53 43 1264 =-62 =0 592 =51 =-18 10 78 69 =47 =-35 =-37 491 =-25 =32
tree nonconformity_notification 1163 2441 2768 2456 2458 1356 =-58 1541 =-33 =48 =41 =29 20 =35 =-16 565 =39 =-31 20 1241 1686 =11 =-93 =-36 3 2269 =-44 =35 =55
tree nonconformity_notification 1191 =-61 2828 675 973 2382 441 2858 2342 =-30 =38 =36 2803 2556 2631 2859 2860 2831 =36 =-25 =-38 =-44 =-37 =-50 =-48 =69 =67 =57 =-52
tree nonconformity_notification 1385 2768 2703 2797 =-61 =36 =25 1429 =31 =-45 43 2565 =-45 =48 441 173 17 2154 1332 =-41 =21 =46 =42 =58 835 1508 =58 =8 =-21
tree nonconformity_notification 2768 335 2527 2773 2685 2861 2509 2862 2787 =-57 =33 =13 =22 =35 =-16 =38 =12 2530 1881 2527 =-27 =30 =33 =62 182 2623 =-35 =40 =44
tree nonconformity_notification 1332 1258 2441 2724 2863 2517 2864 2865 =-59 =2 =5 =10 =54 =32 2001 =41 =-42 139 =-59 491 =-1 =45 139 2524 =-51 =48 797 =57 =-50
tree nonconformity_notification 1191 =-61 1928 2866 154 916 954 239 17 =-23 =22 884 =33 =-31 =38 =-36 2620 385 2795 =42 106 365 =-50 =34 =49 =-49 =-67 =-38 =-59
tree nonconformity_notification 2749 176 2508 2642 =-58 =13 =22 2456 26 675 2770 133 2780 =-51 =16 =23 =24 =25 2508 2642 2753 2752 =-36 =42 =46 =36 =41 =42 =27
tree nonconformity_notification 176 441 2537 =-59 =43 1078 1356 =-39 =25 =47 1642 2645 1863 2662 2259 1078 2394 2703 =-39 =27 =39 1356 =53 =-28 =17 =28 =25 =25 =37
tree nonconformity_notification 1332 2520 2661 2641 2481 2770 2703 2867 =-59 =30 =25 =9 2868 =-25 =52 =21 =46 2844 =26 =-50 608 2770 143 2865 =-24 =37 =52 =56 =51
tree nonconformity_notification 1191 =-60 273 1407 =-52 74 20 =24 =-53 =35 61 393 604 1843 491 856 372 1407 =5 =38 =-26 =-50 2851 =40 =-55 =-49 =-52 =55 =-48
tree nonconformity_notification 1191 =-60 43 1682 =-53 =8 441 277 1258 2659 2394 2683 =-42 =45 =55 =54 =29 =41 2767 1722 1508 256 =56 =-38 277 =36 =-98 =-38 =-45
tree nonconformity_notification 1384 2756 2456 335 2723 2869 =-58 =35 =5 2762 =-29 =32 =46 =38 393 173 2756 =1 =-42 127 2481 1316 =34 =-40 =-11 =57 1623 =55 =-11
tree nonconformity_notification 2520 2572 2756 2766 2673 2737 2023 2791 =-56 115 =48 =-50 296 =-42 =9 =-5 =11 =19 1999 =-8 =44 76 =20 =-38 2572 353 =36 =-51 =0
tree nonconformity_notification 1258 2685 1356 2752 2817 2791 2537 2668 =-57 =35 =20 =14 =50 =19 =19 139 =-50 =37 139 =-54 1273 2752 2811 =39 =-48 1236 =-61 =33 =-14
tree nonconformity_notification 2746 2770 2481 2530 2470 2699 2661 2870 2806 =-52 =28 =26 =19 =-6 =15 139 =-33 =68 75 10 =23 =-47 =34 =37 139 =-46 516 =36 =-28
tree nonconformity_notification 1163 2491 2685 2861 1737 2871 2764 2659 2872 =-55 =26 =22 =13 =27 =5 =43 =4 1396 73 =11 =52 =-52 165 2663 73 =-18 =25 =53 =52
tree nonconformity_notification 2749 273 2700 =-56 =32 2475 314 2623 2873 2645 2861 =-53 =14 =5 =46 =10 2845 1470 21 2707 =-41 =8 =11 =17 =44 =34 273 =-32 =40
tree nonconformity_notification 441 1431 2817 2411 2494 =-54 =10 =27 =39 =31 2750 2745 731 2566 1699 1637 2874 =-35 =45 =20 =23 =39 =8 2875 1439 =35 =-45 =-50 =28
tree nonconformity_notification 2572 2746 1342 2723 2475 284 1078 =-56 =7 512 =-32 =41 =13 =6 =7 =19 139 2876 =-52 =44 1928 1757 2877 2671 =46 =-48 =-48 =-36 =-48
tree nonconformity_notification 2520 2750 94 2669 2878 2553 2361 2259 1591 =-55 =-9 =0 =13 =20 =33 =11 2259 2361 2768 =-25 =28 =51 =31 =30 2199 484 =33 =-39 =-13
tree nonconformity_notification 1407 273 =-58 2698 335 2023 2375 2553 2496 2320 =-53 =19 =1 =32 =19 =-2 =1 =43 741 =-26 273 1254 =-20 =46 2579 2436 =37 =-20 =-48
tree nonconformity_notification 2749 2456 2649 962 2062 2064 2412 2879 1642 =-54 =2 =37 =26 =19 =-9 1628 =-21 =39 =5 583 =49 =-45 2649 501 =-21 2308 =44 =-45 =-41
tree nonconformity_notification 2698 2791 2420 2880 2527 2359 2475 2501 2881 2882 =-53 =1 =17 =15 689 =-27 =36 =3 =13 =15 1366 =19 =-34 2434 2803 =21 =-43 =-72 =39
tree nonconformity_notification 2441 1258 2685 2456 2791 2238 2883 2884 2779 2885 =-54 =35 =40 =26 =31 =18 =17 =18 =7 324 =26 =-14 2631 1258 2713 =59 =-30 =11 =-36
tree nonconformity_notification 2520 106 501 =-46 741 1114 =-56 =30 1024 =-5 2279 =42 =-47 2886 1356 2861 2726 =-54 =29 =33 =5 =41 501 =-43 2887 2143 =38 =-51 =-60
tree nonconformity_notification 441 314 2699 2509 2617 =-57 =35 =26 =13 2745 2766 720 =-46 =1 =38 =46 2441 1050 2888 426 2668 =-28 =8 =18 =44 =36 2889 =41 =-43
tree nonconformity_notification 1191 =-60 2866 353 41 2724 976 2324 2890 1535 =-37 =26 =32 =35 444 =41 =-31 =56 2828 1095 1030 2176 =48 =-28 =-25 =14 =-35 =-44 =-47
tree nonconformity_notification 1384 314 2773 2878 =-55 =31 =34 989 2710 252 1976 =-37 =18 44 =23 =-32 =31 =31 912 1024 252 2875 =21 =-37 =-18 7 =13 =46 =-38
tree nonconformity_notification 1385 2515 2359 2891 2848 2538 =-58 =25 =26 =16 =-3 =30 43 =-22 479 373 2892 256 2893 =56 =-24 =-31 =-33 2771 2538 =46 =-47 =-40 =-38
tree nonconformity_notification 1385 1407 2685 =-58 295 2023 =-49 =46 =47 295 2623 =-49 2894 =29 =-61 =60 2895 365 592 898 =16 =47 441 =-65 1407 =-23 =47 =56 =-60
tree nonconformity_notification 75 2698 2441 2805 510 2861 2896 2318 =-55 =10 =22 =16 =-18 =50 1527 =35 =-28 =36 284 252 2200 2646 =-33 =20 =42 =13 252 =31 =-49
tree nonconformity_notification 891 495 =-58 176 2420 =-39 =48 =9 495 324 =14 781 2661 =-29 =26 =38 782 1355 2338 2269 178 =55 =-21 2229 =50 =-18 =-35 =-46 =-23
tree nonconformity_notification 176 1163 1264 2897 1470 =-54 =10 =49 =11 =24 61 76 2491 1356 1078 2185 =-30 =17 =26 2875 =25 =-43 2898 2899 =30 =-50 =-56 =-35 =-54
tree nonconformity_notification 1385 2624 2489 2900 2762 =-57 =22 =24 =-9 2476 =43 =-44 139 2041 =-41 =41 1302 2901 2502 2902 510 154 =4 =55 =51 =-9 =-28 =-41 =-23
tree nonconformity_notification 75 675 954 1737 2788 2897 849 2883 =-48 =18 =6 =35 =38 =43 989 =-18 =46 =28 284 2756 2903 =-23 =46 252 =-8 =47 1455 =42 =-26
tree nonconformity_notification 1385 2703 2768 =-55 =9 =32 273 2641 =-41 =26 2556 2904 2815 2595 2905 2844 2274 342 2476 =51 =10 =-21 =-29 =-32 =-37 =-3 =-39 =-50 =-39
tree nonconformity_notification 1385 2530 891 =-59 1075 1429 =2 =-51 =-56 139 =-46 2906 =57 =-38 139 =-31 373 318 441 =-13 =38 2907 =53 =-13 852 2699 =-49 =29 =38
tree nonconformity_notification 1407 891 2908 2909 2647 =-56 =18 =6 =37 43 =-41 385 822 2910 1273 2232 =45 =-34 =-15 =-32 =-25 =-38 2778 154 856 =21 =-45 =42 =-52
tree nonconformity_notification 495 176 2786 2446 =-55 =-12 =40 2762 143 2861 491 2911 1468 =-44 =21 =32 =-10 =31 =25 =23 2475 2446 2124 =-10 =40 835 =46 =-51 =51
tree nonconformity_notification 2456 2491 2756 1642 2865 2457 2766 2223 904 =-49 =4 284 =-28 =15 =2 =26 =24 =23 =9 2223 =25 1236 =-48 2756 284 =-14 =47 =-61 =26
tree nonconformity_notification 1384 2359 2703 2791 2762 2446 =-57 =3 =31 =24 =34 75 =-20 =32 501 2810 =-33 =46 748 1722 22 479 2301 =34 =-35 =-29 =-40 =-46 =-30
tree nonconformity_notification 1407 1384 954 2912 2817 =-56 =19 =20 99 =6 =-36 43 2510 =-49 =31 1024 749 =-8 =49 =49 353 182 898 =-10 =37 2638 =48 =-8 =-63
tree nonconformity_notification 1417 2446 2685 2890 2724 2913 =-52 =34 =38 =37 961 =-25 =56 720 =-25 =45 495 143 2699 1262 =-36 =20 =32 =40 139 =-29 2914 =49 =-37
tree nonconformity_notification 273 2771 2698 =-54 =21 =1 1417 99 =6 1530 1163 =-51 =-2 =9 1928 1430 2892 2860 2671 2915 2771 =43 =14 =-30 =-37 =-39 =-38 =-23 =-45
tree nonconformity_notification 1417 176 2916 2917 2481 =-53 =27 =32 =34 277 =-21 =20 2351 1863 1732 2517 2662 127 2552 =-35 =35 =9 =24 =47 =43 =55 2840 =49 =-30
tree nonconformity_notification 1385 2604 622 2515 2700 =-60 =16 =17 =-17 2774 1470 =-50 =23 =43 2367 976 2434 325 55 78 =26 =-11 492 =24 =-51 =-51 =-50 =52 =-48
tree nonconformity_notification 1191 =-58 61 154 21 939 45 1005 550 973 =-24 =35 =-63 =36 =41 =29 2279 2918 1396 =42 =-22 =-38 =-50 2919 527 =34 =-29 =-33 =-45
tree nonconformity_notification 1332 176 962 2386 921 =-52 =14 =24 =9 2576 2920 2489 1046 2921 1569 =-29 =30 =32 =30 =16 =40 =35 277 =-17 1508 252 =45 =-45 =-64
tree nonconformity_notification 1191 =-56 61 2844 2056 2851 2742 2922 808 21 2774 =18 =55 =45 =-32 =-35 1430 1236 2749 =-24 =28 2231 =44 =-27 =-47 =-37 =-43 =-49 =-46
tree nonconformity_notification 1191 2508 =-59 =35 353 1407 2508 495 314 =-32 2746 =32 =-16 =33 2527 =-37 =24 318 1928 =11 =-50 2476 =51 1356 =37 =-57 1007 =-57 =33
tree nonconformity_notification 1417 2456 295 2923 2782 2924 2647 =-47 =15 =19 =36 =34 2685 =-13 =51 =36 21 1095 41 =-24 689 =-17 =37 1696 =-46 =17 139 =-31 =53
tree nonconformity_notification 314 2724 2299 296 2792 961 2780 =-53 =18 483 =-26 =33 =17 1470 1027 =-27 =35 =39 =32 =42 1095 912 2555 =20 =-31 =-30 2780 =-28 =49
tree nonconformity_notification 891 703 2779 =-49 =27 =-11 73 2875 2746 2925 2926 =31 =-37 =-38 490 2743 =-21 =37 =40 852 483 =-14 =-116 =31 2434 1316 =38 =-38 =-55
tree nonconformity_notification 2698 2185 176 2386 2223 2927 2928 =-53 =26 =26 =6 =28 2929 2527 2871 2553 =-25 =22 =25 =22 =43 20 2738 =-8 =41 =35 2930 =44 =-32
tree nonconformity_notification 1407 2456 2475 2458 2931 2375 2932 2907 1533 =-52 =4 =21 =21 =8 =25 =41 =16 1024 =2 =48 479 2933 1636 441 =12 =47 =-29 =-21 =-44
tree nonconformity_notification 1407 495 2749 2436 2645 =-50 =14 =39 =5 618 =11 2299 =-35 =28 1095 2692 800 510 =23 =59 =-31 2766 =-61 =21 495 =-34 1505 =50 =-33
tree nonconformity_notification 1191 =-56 852 2934 1727 1843 2889 91 2308 2009 2845 2685 2935 =36 =-34 2737 =-1 =43 =-9 2770 =-16 =35 =-37 =-54 =-38 =-44 =-44 =-52 =45
tree nonconformity_notification 1191 =-56 912 2698 1095 318 335 22 99 =35 =-10 =-45 =-46 1454 501 1241 =-34 =27 325 =45 =-27 =-18 106 =-23 =23 741 =-23 =54 =-38
tree nonconformity_notification 1191 2380 2768 =-58 =14 =15 2671 2936 2937 2250 741 618 =-36 =26 2829 475 2938 1722 =32 =-19 =-24 703 =-27 =21 =-32 =-19 =-37 =-30 =-42
tree nonconformity_notification 495 891 =-52 664 1407 =-17 2778 2939 =45 =-26 =-32 =-19 2698 1407 284 656 2124 2940 =-32 =28 =32 =27 =21 2199 =42 499 =-34 =39 =52
tree nonconformity_notification 491 296 2912 2941 2942 2064 441 =-50 283 594 2943 721 =-43 =0 =28 =19 =24 =15 =30 =38 =36 614 =22 =-18 479 2750 =6 =45 =-43
tree nonconformity_notification 1385 2768 2624 2944 2945 2946 =-57 =25 =26 =17 =27 =9 856 1149 2947 2451 633 1530 2933 =38 =-12 =-25 =-21 =-30 =-34 =-25 781 =-37 =31
tree nonconformity_notification 273 2572 =-43 =6 1384 720 2750 1510 =-31 =30 =15 13 =27 =-28 898 495 720 2771 =-7 =-57 2866 =29 =-37 76 =29 =-34 154 =54 =6
tree nonconformity_notification 891 1417 2530 =-50 =22 =-3 501 2041 2770 =-49 =39 =37 2698 664 =27 308 2875 252 2761 =25 1408 =12 =-57 =-43 =-60 2948 =29 =-36 =47
tree nonconformity_notification 891 1332 1769 1566 1863 =-53 =11 =11 =10 =32 2834 2742 672 2279 772 =31 =-17 =-47 239 2662 =-53 =15 =33 173 1863 =-39 =39 =15 =-79
tree nonconformity_notification 495 2456 851 2787 2295 154 =-50 2641 =-25 =21 =22 =36 =7 =35 1384 2508 2949 =-24 =32 2769 =55 =-24 626 61 900 =38 =-18 =-30 =-38
tree nonconformity_notification 973 2773 2703 1384 2456 1882 1356 2650 =-44 =3 697 =-19 =39 =28 =27 791 781 80 312 2107 =-19 =32 =35 =31 =24 =35 =30 =46 =37
tree nonconformity_notification 1385 75 2950 =-50 =34 595 165 =28 =-22 =-45 2595 41 2154 1065 2223 898 =-22 =29 =-64 =37 =47 2632 2260 =39 76 =16 =-43 =-44 =-28
tree nonconformity_notification 852 277 2773 1863 510 2738 2800 2951 =-44 =12 =23 =14 =-6 =25 =40 497 976 2742 2857 76 =-65 =18 =24 =31 2403 =36 =-38 =35 =30
tree nonconformity_notification 2780 2749 2441 94 1050 =-35 =11 26 =-16 =31 2766 =38 =-26 450 2746 1530 2756 =52 =-6 =-38 2441 2710 =21 =-34 =-39 =-36 583 =50 =-18
tree nonconformity_notification 1385 2623 295 2059 =-55 =7 =10 2229 1628 =40 =-24 =-25 273 =-24 2952 2953 2056 2130 604 2954 1636 =30 =-15 =-27 =-28 =-25 =-33 =-49 =-60
tree nonconformity_notification 1407 2770 2698 2446 438 1515 =-45 =22 =8 501 =-32 =22 =24 =24 479 1843 372 1626 2484 916 2955 =42 =-25 =-8 =-41 =-48 =-34 =-39 =-41
tree nonconformity_notification 43 2956 =-37 =33 891 2749 806 1476 =-39 =32 =22 =27 2816 21 154 2724 1005 2475 =-40 =5 =32 =41 515 2278 =37 =-22 =-27 =52 =-79
tree nonconformity_notification 75 675 2124 2645 2576 2957 2613 2958 2959 2669 1341 =-48 =13 =-3 =18 =16 =27 =15 =13 =13 =31 =22 2759 2960 =16 =-48 721 =-49 =24
tree nonconformity_notification 1407 1431 1716 891 =-44 2554 2961 349 =-27 =28 =20 =37 =26 =26 2962 2759 2963 2933 2907 2964 =36 =-21 175 =23 =-44 =-17 =-44 =-41 =-42
tree nonconformity_notification 2446 2707 1905 2359 2553 133 =-17 =26 =25 2199 =29 =-14 =-45 =21 2638 2301 2586 2965 2927 141 2802 =47 =-11 =-9 =-21 =-15 =-30 =-33 =-35
tree nonconformity_notification 2932 441 2745 2105 =-34 =13 =8 501 2375 2690 =-46 =25 =40 1508 61 373 2922 2966 =31 =-29 =-38 176 =27 =-43 =-39 818 =-57 =26 =41
tree nonconformity_notification 961 2967 2410 2961 2710 1535 721 2968 286 989 2360 1312 =-39 =-10 =21 =4 =25 =31 =6 =17 =18 =19 =38 =34 1508 2967 =32 =-26 =-43
tree nonconformity_notification 1385 295 2623 =-49 445 =-21 =42 99 =34 =-23 43 =-13 353 78 2969 2901 697 1633 2273 =41 =-24 =-24 510 =-44 =28 =-34 =-44 =-27 =-40
tree nonconformity_notification 2770 2805 2456 608 2441 2641 1591 =-34 2692 =32 =-48 =8 =10 2281 2056 =24 =-30 =-39 583 2281 2461 =50 =-14 =-26 =-37 =39 2631 =49 =-18
tree nonconformity_notification 1191 =-48 186 1431 2351 2069 1084 176 =15 2884 621 672 2496 =-28 =29 =-76 =9 =29 =33 =35 2648 293 =49 =-11 =-33 2970 =60 =-18 =-26
tree nonconformity_notification 2698 2409 2361 139 2770 283 =-58 =22 =16 314 1024 2764 1532 =-39 =21 =16 =5 115 2281 2292 =6 =-46 =-56 =23 =27 =39 252 =37 =-11
tree nonconformity_notification 791 1431 1638 2475 2409 1710 2863 950 182 2626 2269 =-55 =3 =14 2879 2971 =-21 =29 =33 =29 =37 =18 =34 =19 =41 2948 =44 =-41 =34
tree nonconformity_notification 139 283 =-39 =20 21 2325 2881 973 2753 2342 860 2604 2972 =-27 =26 =21 2604 =37 =-24 =28 =25 =26 =35 =33 1417 =-3 186 =57 =-2
tree nonconformity_notification 2623 365 2464 976 2370 142 2792 1716 =-41 =19 =34 2441 277 =-31 =25 =31 =29 =5 1505 =40 =-21 =27 592 2894 1257 =39 =-14 =-32 =-33
tree nonconformity_notification 495 491 308 2613 2724 2774 =-44 =5 =15 =27 2359 =-17 =31 1407 =-12 =27 2905 1407 1929 2948 2973 =24 =-27 =-29 =-41 78 =44 =-37 =-43
tree nonconformity_notification 61 2791 2903 510 2659 1566 =-18 =33 =37 818 2260 2601 =22 =-33 =-19 =33 =41 1860 2575 459 =44 2260 =-30 =32 510 =28 =-40 =-23 =-40
tree nonconformity_notification 479 94 797 565 2446 2537 =-11 1470 =45 =-28 1258 =38 595 =13 1470 =9 =-51 143 =-39 =19 =-46 583 2959 954 =15 =48 =-22 =-31 =-49
tree nonconformity_notification 495 1396 2974 2456 2924 =-25 =29 =12 =39 =33 2975 1505 139 =-28 2461 2614 44 2976 =49 =-16 =11 1532 =16 =-48 =-40 2260 =13 =-53 =-52
tree nonconformity_notification 139 1264 2780 =-56 =32 =14 1024 1264 2572 2756 2780 2593 2923 962 791 =-44 =14 =4 =26 =28 =38 =22 835 =39 =-38 =-33 2948 =33 =-29
tree nonconformity_notification 2698 273 1135 2967 =-43 =25 =29 720 838 2948 940 441 =-20 501 =-23 =20 2725 961 =-9 =-73 =27 =-46 =28 2620 277 =1 =39 =-46 =28
tree nonconformity_notification 690 592 2834 2932 422 296 491 2941 2428 2826 =-29 =25 =26 =32 284 =-2 =33 2977 =22 =-49 =24 =35 =-63 2978 2446 =-50 =18 =28 =30
tree nonconformity_notification 1191 =-49 2894 22 2979 604 2980 1407 1258 855 =29 =-23 90 816 2810 2944 =-30 =27 =26 =34 =30 182 =10 =38 =-43 =-33 =-37 =-42 =-51
tree nonconformity_notification 2961 1431 2981 891 495 =-43 =-7 483 479 2434 =17 =-41 =-39 818 660 2315 295 781 =-65 =10 =4 =9 =28 =13 =27 2948 =38 =-34 =33
tree nonconformity_notification 2780 2932 228 2370 1073 2062 2421 2359 2166 90 2541 =-37 =19 1258 =-31 =25 =25 1078 =16 =-37 =14 1187 =18 =-36 =23 =34 =32 =35 =33
tree nonconformity_notification 1385 1976 2982 2983 2917 557 =-46 =12 =4 =15 =20 =12 748 2350 797 1508 1672 2419 13 =34 =1 =-25 =-28 2745 =15 =-47 =-35 =-36 =-39
tree nonconformity_notification 2773 856 73 1408 26 465 295 1114 2508 1073 =-51 =9 =-7 =15 =13 =18 =12 683 =20 =-23 2530 365 =-2 =30 =45 115 =-51 =-9 =37
tree nonconformity_notification 1191 2260 =-53 =-1 55 2484 604 2984 856 2257 2579 450 1421 2985 1122 =32 =-17 =-20 =-26 =-17 =-25 =-31 1860 =5 =-39 =-40 =-37 =-46 =-28
tree nonconformity_notification 852 2456 2780 139 318 =0 =-43 891 2446 2649 2154 =-47 =14 =16 =21 2614 835 1929 =26 1408 =-14 =25 =-40 =-31 318 =-17 =51 =27 =40
tree nonconformity_notification 1385 2619 2719 335 =-45 =-2 2484 =26 =-28 =24 1969 1999 2904 342 22 2525 460 =28 =-27 308 841 =25 =-28 =29 =-30 =-32 =-40 =41 =-32
tree nonconformity_notification 1191 =-48 2834 139 2041 1701 =-38 =19 =22 22 2898 2851 2679 2631 2712 2236 2947 1905 =39 =-7 =-26 =-29 =-18 =-24 =-8 =-41 =-46 =-36 =-59
tree nonconformity_notification 1385 1429 43 =-43 176 =-23 =10 =-51 2875 2851 2143 43 2375 2690 =-22 =28 =33 2986 2987 128 =35 =-20 =-27 =-33 =-38 =-41 491 =-44 =15
tree nonconformity_notification 1385 2530 2623 =-48 =7 1981 =30 444 =16 =-57 748 1526 1095 2988 2760 2989 2345 1254 2990 =38 =-18 =-6 =-25 =-27 =-23 =-29 =-4 =-33 =-33
tree nonconformity_notification 2991 373 2645 2484 228 2361 2890 660 2641 675 =-21 =23 =10 1701 =36 =-22 =32 =24 =28 =-43 =29 1764 2060 2641 =-58 =3 =19 =16 =44
tree nonconformity_notification 43 2092 211 =-49 =6 =35 479 2934 2632 84 592 2788 99 2474 713 =24 =-20 =-28 =1 =47 621 2441 =-41 =13 =20 =-34 =-41 =-42 =-38
tree nonconformity_notification 940 1430 1863 1529 2662 329 2647 2765 2992 2993 2573 =-27 =22 =20 =28 =25 =27 =23 =26 =33 10 =45 =-19 =-40 954 99 =10 =-26 =42
tree nonconformity_notification 75 21 1319 499 350 1368 =-35 =20 =19 =11 =20 622 =24 =-46 2230 2780 935 501 =-12 =25 =-25 =51 373 833 501 =-30 =30 =-41 =-47
tree nonconformity_notification 75 2534 1431 510 849 2994 173 =-49 =-9 =22 =16 3 =28 2649 =-2 =-42 =27 =32 2595 448 2918 139 =-3 372 =36 =-17 =-25 =-32 =-25
tree nonconformity_notification 2862 69 61 2585 548 84 851 335 2185 68 =9 =-24 =13 2374 =34 =-18 335 1860 =37 =-7 3 =-43 =18 =-35 =-31 =-46 =-40 =-55 =38
tree nonconformity_notification 1407 2920 1332 1654 2753 =-31 =17 =9 2746 =22 =-24 =22 2143 2922 664 2624 =47 =-2 1999 186 1508 1934 =20 =-34 =-28 =-34 =33 =-32 =-50
tree nonconformity_notification 2834 61 2810 1430 1591 2779 2851 2770 2124 94 2995 1612 =-21 =10 =31 =6 =28 1589 =38 =-23 =-42 =36 =30 94 =-38 =12 =39 =-41 =-53
tree nonconformity_notification 1508 2359 2952 2502 1417 44 =-1 =-41 2632 782 2367 1273 =21 731 =16 =-39 =-28 =-17 =-39 =-49 =-53 44 =33 =-19 721 1273 =-55 =4 =17
tree nonconformity_notification 2409 2698 2064 860 2996 2659 314 =-29 2997 2998 283 483 2663 =-1 =-42 2420 284 =-33 =10 =-60 =20 =22 =33 =30 =30 =16 =26 =19 =35
tree nonconformity_notification 973 2124 2750 2805 2942 43 2998 =-46 =13 407 94 89 2554 969 =-29 =19 =12 =27 41 1084 =-35 =25 =20 =28 =28 =32 =20 =40 =34
tree nonconformity_notification 2780 852 2773 1114 2576 186 2496 1516 2382 2999 3000 469 1457 =-26 =14 =19 =15 =11 =20 =24 2948 =30 =-26 =-43 =18 =26 =29 =29 =32
tree nonconformity_notification 349 2906 495 2597 3001 2680 2730 2961 =-25 =8 =18 =20 =23 17 =33 =-20 3002 2130 2317 164 =30 =-17 483 =13 =-41 =-26 =-33 =-56 =38
tree nonconformity_notification 921 2409 741 =-42 2724 2756 510 1332 2911 2496 =-41 =13 =20 2456 75 =-22 =11 =33 2538 1417 =-13 =17 =-44 514 =20 =-21 =35 =35 =35
tree nonconformity_notification 2894 557 2780 2662 139 1264 2397 =-54 =1 =15 1024 2394 675 2646 2613 =-18 =22 =18 =25 =-52 536 2746 =32 =0 =-33 =19 =26 =34 =-49
tree nonconformity_notification 1191 =-46 2409 2508 2632 3003 342 2937 633 2634 3004 167 =28 =-14 =-18 =-23 =-22 =-26 =-28 =-37 =-41 1470 =6 2917 2575 =-41 =11 =16 =45
tree nonconformity_notification 2780 852 721 2409 2154 1566 2743 3005 2981 2458 755 1736 3006 =-38 =5 =7 =17 =20 =18 =11 =19 =14 =27 =28 2023 =-2 =38 =26 =41
tree nonconformity_notification 2875 373 2898 2419 479 186 44 2159 3007 1356 =18 =45 =-15 =-29 2520 1258 =-31 =16 =16 =-14 =-31 =-33 =-40 2641 =-34 =14 2520 =-45 =10
tree nonconformity_notification 1191 =-45 2476 912 22 61 2922 441 154 2999 =-20 =29 =29 835 444 =36 1273 =26 =-34 2868 =18 =-50 =-33 =-34 =-35 =-28 2868 =-39 =26
tree nonconformity_notification 465 2932 3008 721 2743 2409 2619 3009 350 1535 656 2666 =-34 =15 =10 =6 =11 =23 =14 =24 =30 139 =-22 1555 =29 =-29 =32 =33 =24
tree nonconformity_notification 277 2434 2324 2791 849 2879 2475 2552 1312 =-40 =2 =20 =3 =27 =21 28 =15 =-30 =30 =-44 2476 450 3010 2491 =15 =51 =-15 =-19 =-40
tree nonconformity_notification 1095 479 2907 2844 592 3011 2345 3012 =15 =-22 =-23 =-23 497 =-28 =23 =-30 =42 =-34 2062 1343 775 2669 =-39 =7 =20 =19 175 =37 =-12
tree nonconformity_notification 1385 2719 1332 2619 =-51 2520 =-20 =28 295 =-13 =25 2898 =39 =-39 353 2969 2960 2301 839 669 2671 =23 =-17 =-24 =-24 =-28 =-29 =-39 =-33
tree nonconformity_notification 2894 43 2361 =-29 =27 2698 2481 1332 1258 2166 2929 =-36 =18 =20 1241 =27 =-26 1508 720 =3 =41 =-51 2663 58 =32 =-16 =-19 =31 =-48
tree nonconformity_notification 818 563 2501 2064 483 2278 1385 =-29 737 296 115 =-31 =7 =14 =28 =34 2962 =-15 =-71 =25 =31 501 =-5 =38 1385 =-33 2009 =33 =-10
tree nonconformity_notification 76 1385 314 675 =-40 =7 1408 2525 =9 =-37 =16 365 61 1505 2485 3013 2907 489 =22 =-15 =-13 =-16 =-36 =-29 =-35 689 =3 =50 =-33
tree nonconformity_notification 495 1262 2448 3014 2730 3015 458 2703 2576 1010 2810 =-42 =5 =4 =12 =14 =17 =20 =16 =15 =23 373 =24 =-23 2199 1016 =22 =-29 =-22
tree nonconformity_notification 1638 2530 2538 2485 1430 1214 2062 329 10 =1 =-22 =24 3016 2496 =37 2794 =16 =-24 =-30 =-23 940 =-37 =9 =-40 =-39 368 =28 =-22 =38
tree nonconformity_notification 465 852 295 950 2885 314 1264 2475 585 =-40 =10 =-6 1024 =-27 =30 2525 373 =29 =-29 445 550 =-35 =5 =15 =22 =28 =21 =27 =27
tree nonconformity_notification 797 3017 353 2844 2780 973 669 798 2770 2009 855 592 =10 17 =-27 =22 =-21 =-22 2626 =36 =-13 =-19 =-35 =28 =31 =-31 =-33 =-52 =-45
tree nonconformity_notification 2894 891 1332 832 1300 2351 =-42 =8 =19 =16 =10 20 393 1332 2698 94 =-43 =-3 =13 2910 1050 =19 =-16 =-38 =25 58 =27 =-16 =-42
tree nonconformity_notification 720 898 492 1510 501 =-33 2394 2520 1135 2248 =-18 =20 =22 =24 =-37 =31 2759 90 =-48 =-1 =13 1384 =-7 =32 41 =-14 2595 =25 =-17
tree nonconformity_notification 1510 75 2698 196 2457 1581 1040 1347 2394 2647 =-33 =2 =9 =4 =14 =16 =15 =20 =16 2359 664 =20 1075 =-26 =5 13 =42 =-19 =28
tree nonconformity_notification 2834 69 622 465 372 1005 2851 2419 741 =-23 2199 833 =10 =-20 =-10 =-28 =-34 =28 2456 =-40 =21 =26 1258 1527 =15 =-25 =40 =-44 =-45
tree nonconformity_notification 75 675 2124 1005 2882 104 492 2723 =-22 =5 =-42 =11 =19 =21 =28 =19 614 2301 2257 1385 685 =14 =-25 2646 =39 =-8 =-23 =-28 =-32
tree nonconformity_notification 2361 1638 501 142 =-32 =3 2476 314 2724 2911 1429 595 =-40 =4 =2 =35 =32 2986 536 =20 =-13 =-20 252 314 =-4 =-51 =3 =40 =31
tree nonconformity_notification 1385 721 660 1625 =-39 =6 =27 =4 61 2918 22 2965 2570 479 1428 2638 43 =4 855 =39 =-3 =-6 =-18 =-18 =-12 =-15 =-27 =-22 =-33
tree nonconformity_notification 2698 2315 2409 2673 2517 127 3009 2534 820 1591 =-27 =5 =8 =12 =21 2481 510 841 =2 =-35 =13 =26 =21 2746 =-8 =29 =26 =32 =26
tree nonconformity_notification 1385 2703 622 =-44 253 1706 =25 =-23 =-38 =14 1024 1312 308 621 1209 483 2771 =7 =-26 =-51 =14 =18 483 =-5 =34 =24 565 =33 =-12
tree nonconformity_notification 2698 2552 2351 1084 1114 1457 329 2069 2669 818 1410 1535 2693 =-47 =3 =0 =9 =-6 =3 =7 =9 =18 =21 =19 69 =15 =-41 =28 =20
tree nonconformity_notification 2834 10 2337 3018 3019 364 44 2951 2586 2840 =24 =-10 1262 =-26 =20 =-12 2230 =4 =-25 =-26 =-29 =-30 =-25 2743 329 =-23 =13 =22 =-43
tree nonconformity_notification 139 2667 2375 =-39 =26 =21 2934 2632 364 2976 798 3020 484 353 3021 688 107 =-9 =32 =-3 =-15 =-13 =-22 =-16 =-8 =-14 =-26 =-35 =-31
tree nonconformity_notification 1191 =-32 976 2281 688 2979 1505 2397 833 998 1264 3022 =17 =-18 =34 =-18 =-17 648 =-21 =18 =-17 =-23 =-25 1258 =10 =-53 773 =28 =-9
tree nonconformity_notification 465 2698 2366 99 1095 254 277 898 =-10 =36 =36 =-31 689 =9 2022 =-38 =11 2749 2619 =-34 =16 2295 2662 =33 =-17 =-29 =25 =19 =23
tree nonconformity_notification 797 43 2780 2256 =-36 =9 =20 1508 891 1332 1024 =-37 20 =28 =-24 =16 2797 76 3023 1701 =34 =-5 =-21 =-15 =-30 266 =3 =-50 =-42
tree nonconformity_notification 2761 273 2833 445 =-34 =16 =21 510 2679 1016 773 =20 =-15 =-27 =-38 1406 2575 841 =6 =43 =-4 1408 =-30 =21 841 =15 754 =-26 =7
tree nonconformity_notification 891 1332 2723 2981 =-37 =7 =8 =12 2491 459 441 173 =-11 =27 365 =32 =-2 685 =-19 =16 3024 76 277 =-6 2269 =39 =-7 =-38 =-44
tree nonconformity_notification 2520 1600 818 374 2961 594 142 =-37 =-1 =3 =18 788 =11 =-28 492 2814 =27 =-13 =-14 618 =43 =-4 26 266 =8 =-20 2769 =41 =-11
tree nonconformity_notification 1999 522 1126 2724 852 2881 1032 2808 2388 469 2888 2718 811 350 =-31 =2 =6 =11 =13 =13 =15 =16 =20 =23 =16 =21 =24 =25 =21
tree nonconformity_notification 1385 1468 1710 1011 2698 =-48 =10 =1 =5 =13 2143 856 2199 2933 3025 =28 =-9 =-21 20 1312 =-24 =11 565 =32 =-11 1312 =-23 =20 =-33
tree nonconformity_notification 675 1764 1607 891 2749 2766 =-36 =13 =14 595 2774 106 2780 1095 =-9 =-46 =15 =8 =30 273 =-26 1546 106 =37 =3 =-8 =-43 =13 =23
tree nonconformity_notification 2370 94 2773 2737 2541 605 2835 775 =-26 =8 =6 =20 =24 =16 =34 314 =-19 2768 2260 106 =37 =-11 492 2351 =-34 =5 =19 =48 =29
tree nonconformity_notification 3017 1638 295 2062 1114 1431 2967 2380 522 1448 896 2724 =-31 =10 =15 =11 =15 =26 =21 =20 =29 2545 2108 =28 =-10 =-18 =25 =38 =-46
tree nonconformity_notification 2934 2623 365 139 2650 2041 =-50 =11 =22 748 891 =-15 283 22 565 191 =32 =-12 =-11 =-21 =-16 =-29 =28 365 =23 =-14 2649 =6 =-49
tree nonconformity_notification 2894 495 2038 2967 1396 1516 841 2677 =-16 =15 142 =-39 =-1 =20 =22 =21 =17 1396 2702 841 =-1 2522 =34 =-4 2269 =8 =-34 =-30 =-48
tree nonconformity_notification 1385 1332 1353 2619 =-47 =0 =2 =7 465 2932 690 127 828 2662 2835 =-24 =11 441 =-16 =28 =13 =14 2662 =39 =-17 =30 43 =-7 =41
tree nonconformity_notification 2932 644 2380 1541 3008 656 295 2788 621 2743 1448 75 =-30 =-11 =13 =23 =5 =15 860 =29 =-24 =17 =26 =23 =32 1860 =-31 =10 =26
tree nonconformity_notification 2476 748 2632 2484 2236 592 2623 731 2703 2173 27 989 =-17 =15 =16 =24 =22 =23 =30 =-9 =-24 =-26 =-33 =-26 252 441 =6 =-53 =13
tree nonconformity_notification 1638 2662 21 2794 2661 2764 2949 3026 2384 284 =-24 =4 =10 =19 =20 =24 =22 3027 =-38 =8 444 2661 =16 =-18 =-24 21 =30 =-5 =36
tree nonconformity_notification 61 2898 565 1430 2441 75 818 856 =10 =-15 277 =-30 =10 2749 835 =-2 =33 1600 =40 =-2 856 =35 =-6 2693 =-25 =20 =-15 =-32 =-29
tree nonconformity_notification 2894 2724 2361 501 2663 =-34 =22 21 154 284 =-25 =11 94 =-14 2962 715 =33 =-7 =-26 2979 273 =-15 =37 =-19 2508 =39 =-12 =28 =-34
tree nonconformity_notification 139 2383 2690 2667 =-43 =8 =18 =18 2279 2585 1508 252 254 80 =27 1384 =-26 =25 =-11 7 =-23 713 =22 =-19 7 =13 =-24 =-30 =-34
tree nonconformity_notification 43 283 2667 =-33 =15 =19 2485 2585 495 1332 2788 349 =-16 =14 =28 =23 468 79 1203 254 2380 =41 =-4 =0 =-16 =-15 =-15 =-31 =-34
tree nonconformity_notification 2749 2753 852 3028 2881 891 531 =-29 =8 1439 2436 2619 =-9 =21 =25 =-33 =22 =22 =19 =26 373 516 2794 2352 =39 =0 =-8 =-12 =-20
tree nonconformity_notification 797 2154 365 3014 2669 2557 1457 3006 2288 2805 2496 2923 433 =-33 =12 =10 =8 =12 =11 =10 =28 =8 501 =-19 =20 =26 =17 =27 =-40
tree nonconformity_notification 644 896 154 176 940 =19 =-17 2624 393 277 =-29 =-3 =7 =12 94 2023 731 =-27 =6 26 =32 =-8 2910 =27 =-14 =27 2770 =-31 =12
tree nonconformity_notification 898 2569 648 2753 2957 2380 2795 2730 =-22 =10 74 =-11 =22 =17 =14 =19 2713 =17 =-16 =23 3029 2601 1505 1384 =0 =32 =-9 =-16 =-26
tree nonconformity_notification 644 583 3030 61 434 2893 2185 1024 =0 2948 =31 =-20 2436 139 1429 =-30 =24 =44 =-19 =-16 =-20 =-27 =-32 68 =15 =-33 2572 =-33 =12
tree nonconformity_notification 1385 2890 2703 1530 =-43 =-6 =15 =22 2960 1969 2367 2630 536 2130 332 41 =9 2028 2404 =37 =-5 =-8 =-4 =-17 =-12 =-19 =-21 =-13 =-27
tree nonconformity_notification 2890 1385 2619 660 2745 1135 =-46 =11 =4 =18 =13 69 595 2661 353 115 2520 422 =-21 =24 =24 =22 =-32 =-29 2491 =21 =-11 =-34 =33
tree nonconformity_notification 1191 =-33 2906 2948 479 976 20 1258 1696 =22 =-8 2805 664 =-1 3022 =-34 =6 =23 715 =27 1343 =-17 =19 519 =33 =-15 =-26 =-22 =-36
tree nonconformity_notification 365 2124 69 2918 1516 75 239 =-19 2768 =12 =-18 614 335 94 =-13 644 =15 =-17 1254 =38 =-9 =-28 =20 =26 =-35 =27 324 =31 =-2
tree nonconformity_notification 2698 1135 1429 115 621 393 308 =-40 =-3 =3 =11 127 1535 =-21 =12 =29 1332 365 818 =-19 =7 =13 =19 =20 43 =-8 252 =33 =-7
tree nonconformity_notification 2553 1999 1095 2791 898 921 2515 2421 =-24 =7 =16 314 =27 =-10 =24 =21 2303 2022 27 =-33 =11 =10 =22 20 2723 =-11 =18 =36 =29
tree nonconformity_notification 3031 1591 1600 516 2742 818 3008 374 1473 2997 =-19 =5 =15 884 =15 =-26 =20 2441 1332 =-14 =23 =31 =15 =-24 618 =41 =-5 =26 =-38
tree nonconformity_notification 1999 690 1312 228 2791 838 1881 2092 593 2061 142 =-36 =1 =4 =4 =15 1236 =18 =-20 =12 324 =20 1236 =-19 =14 =22 =13 =25 =21
tree nonconformity_notification 43 2041 2023 =-40 =15 =9 797 852 2023 2555 373 891 522 =-8 =20 2766 =27 =-4 =-16 =-21 2920 462 585 =-23 =17 =15 =24 =29 =-33
tree nonconformity_notification 139 2361 1312 =-37 =4 =16 2816 314 1236 2508 782 =9 =-18 =35 =-28 2679 1214 44 798 28 1569 =46 =0 =0 =-2 =4 =-10 =-11 =-41
tree nonconformity_notification 557 621 1881 2387 1241 2458 2886 2957 =-25 =8 =12 =16 497 =-23 =18 =20 3032 381 13 =24 =-11 =-15 =-18 961 2745 =-7 =19 =32 =27
tree nonconformity_notification 139 1682 =-36 =10 2281 720 2752 2143 782 1981 3033 374 754 =-2 =22 =27 =-15 =-14 =-21 =-25 =-18 2755 1060 2998 =31 =-2 =-4 =-16 =-25
tree nonconformity_notification 2749 2520 2154 921 835 349 754 2961 =-32 =5 139 =-18 =9 =9 =16 =13 =19 139 =-15 2738 409 =29 =-1 =-10 1524 =26 748 =9 =-28
tree nonconformity_notification 21 563 1737 2062 1863 2530 1690 3034 522 =-28 =7 =5 =5 =9 =8 =11 =22 =20 444 2723 82 1969 =29 =-1 =-4 2185 =12 =-16 =-23
tree nonconformity_notification 644 2933 891 858 175 =-29 =5 =21 139 =-11 2745 2679 2199 441 819 =21 =-14 =48 2668 =16 =-17 2749 =17 =-25 2668 =7 =-20 =-30 =-23
tree nonconformity_notification 797 3031 495 154 2698 2641 347 =-28 =5 =3 =9 2199 2791 =-5 =19 =27 2386 2199 388 148 =38 =0 =-12 =0 2570 =4 =-29 =-35 =-34
tree nonconformity_notification 2866 2778 807 2805 1316 833 741 =-16 621 1312 2791 1527 2664 =10 =-22 483 =7 =-31 2230 =25 =-11 =25 =24 =-13 =-22 =32 =-23 =-25 =-25
tree nonconformity_notification 1407 2383 677 1160 284 3014 1742 2698 2879 =-35 =4 =4 =13 =13 =10 =19 =22 =17 721 2746 608 838 =-15 =16 =14 835 =24 =-12 =39
tree nonconformity_notification 69 2062 690 2330 2808 2342 775 1084 2967 865 677 3035 2871 =-28 =8 =7 =13 =9 =14 =7 =17 =21 =27 =22 =24 1187 =22 =-13 =-32
tree nonconformity_notification 69 2527 962 2064 1406 2661 2669 2084 2023 293 =-15 =15 =-31 =16 =11 2669 =26 =-15 2496 =30 =-12 =29 782 2780 =27 =-5 =-17 =24 =-31
tree nonconformity_notification 75 2093 143 2932 838 593 2791 =-25 550 =14 =-17 =6 =10 =15 =16 =25 1407 365 2770 2520 2446 =-37 =-3 =2 =20 =20 1347 =42 =-21
tree nonconformity_notification 1385 323 2624 721 465 =-42 =8 =0 444 =24 =-25 =8 2952 644 43 2361 =-14 =23 2663 1686 935 =27 =-5 =-9 =-9 459 =8 =-26 =-29
tree nonconformity_notification 2777 2409 1431 441 =-17 501 =-20 3024 2650 2512 2934 2796 2766 55 2806 =28 =-6 =-6 860 =12 =-22 =-12 =-12 =-16 =-17 =-24 =15 =24 =27
tree nonconformity_notification 961 1535 2862 2967 2491 1764 2661 2084 =-29 =1 =8 =8 173 851 2185 =-6 =18 =-28 =14 =17 =21 =21 2962 2967 1273 =37 =4 =-18 =-29
tree nonconformity_notification 644 2756 621 1250 721 1769 2974 2441 =-24 318 =14 =-11 =17 =20 1688 =18 =-9 =18 1448 =22 =-6 28 318 =1 =29 =-11 1430 =-29 =5
tree nonconformity_notification 720 2875 2927 2737 2817 1510 2791 2888 1241 =-22 =5 =16 1417 =22 =-5 =17 =22 =18 =24 =-26 1332 1258 1342 =-28 =6 2230 =16 =-17 =30
tree nonconformity_notification 43 365 2998 1010 =-34 =4 =9 =15 69 78 935 2143 3036 1636 253 277 644 =15 =-12 835 =37 =-5 =-7 =-16 =-16 =-20 =-18 =-19 =-29
tree nonconformity_notification 2780 2932 2885 2330 462 666 989 730 3016 3037 929 3038 =-27 =5 =2 =7 =7 =13 2875 =16 =-13 =14 =8 =13 =22 =22 2295 =34 =-9
tree nonconformity_notification 2698 465 2932 2737 2536 21 2093 1353 2880 350 =-28 =7 441 =-19 =24 253 =21 =-18 =15 1075 253 =25 =-15 =-12 =20 =11 =22 =25 =24
tree nonconformity_notification 1600 2719 2957 681 2968 2817 663 2295 2380 961 2569 2999 2773 =-31 =4 =0 =15 =-5 =15 =7 =12 =19 =20 =21 =18 =17 2295 =30 =-14
tree nonconformity_notification 2805 2520 1764 1135 749 1510 608 1758 2727 2503 2248 =-35 =2 =-1 =4 =6 2713 =8 =-20 =8 =11 =17 =11 127 21 =-11 =14 =27 =33
tree nonconformity_notification 2780 1457 2534 2464 852 781 675 664 2894 1530 1706 =20 =-9 =-15 =-24 465 1484 490 =-35 =-3 =13 =14 =9 =11 =10 =14 =20 =18 =20
tree nonconformity_notification 2750 1638 2863 791 2923 3039 563 2383 1591 675 1086 2456 =-24 =0 =4 =5 =1 324 =18 =-10 =12 =20 =19 =17 =26 =28 2290 =33 =-5
tree nonconformity_notification 1191 961 =-39 =7 479 2476 1095 41 1417 672 3040 =33 =-5 =-17 =-11 2727 =31 =-3 143 510 =-11 1470 =20 =-9 =-25 1264 =6 =-33 =-23
tree nonconformity_notification 1535 2981 139 1682 1254 =-36 =6 =12 143 1737 2525 =-12 55 175 1642 2317 =32 =-7 =-12 173 =19 685 =-19 =15 =-23 =22 =22 =21 =24
tree nonconformity_notification 1385 595 2894 501 =-13 =10 =-21 =-35 61 373 612 595 2951 254 17 409 1628 =-18 =26 =28 =29 =-10 =-18 2412 =28 =-4 =-13 =-9 =-27
tree nonconformity_notification 2816 891 858 2446 2062 =-31 =4 308 =20 =-9 =18 3017 2802 53 3041 3042 1743 516 2250 =26 =-2 =-4 =-8 =-10 =-5 =-13 =-22 =-30 =-31
tree nonconformity_notification 1385 2554 2650 2428 =-22 =4 =7 =18 856 1505 2875 1470 3043 2384 =30 =1 =-7 41 =-17 =14 1332 =5 =-20 =-14 173 =-26 1236 =-15 =19
tree nonconformity_notification 1407 13 2690 2269 335 1343 365 =-14 =10 =15 =17 =-19 =22 =-25 1095 2990 254 1343 44 =34 =-1 =-6 =-18 =-18 7 =-25 361 =15 =-13
tree nonconformity_notification 1385 324 2745 1706 =12 =-17 74 =-26 =15 =-35 1024 1264 324 2575 1270 =-16 =12 =15 2641 2420 =-7 =19 =31 =-18 2575 1473 =25 =-3 =-12
tree nonconformity_notification 61 1385 664 =6 =-39 797 548 293 664 1241 2756 =-26 =11 =23 2550 2088 2663 660 =34 =3 26 =18 =-21 =-10 =-11 =-2 =-13 =-21 =-31
tree nonconformity_notification 365 2737 296 2917 557 775 3005 2069 1010 2288 2738 =-33 =2 =2 =7 =9 =8 =14 =16 2623 =-10 =26 2525 =15 =-8 =27 1384 =-8 =28
tree nonconformity_notification 186 2834 2056 1437 492 2512 1404 891 =4 614 2403 2699 748 =35 =0 =0 =-5 =-9 =-10 =-11 99 =9 =-9 =-17 =-24 =-29 99 =-30 =6
tree nonconformity_notification 43 2662 441 =1 =-33 =11 2906 583 78 2614 2375 519 450 3044 1454 2256 =31 =0 =-1 =-6 =-11 =-9 =-12 2875 =11 =-13 =-16 =-16 =-24
tree nonconformity_notification 43 2223 =-2 =-35 644 2745 2623 1417 1163 =-22 =6 1430 20 2649 =33 =-6 1163 =-12 =19 =-16 =39 115 1429 =-27 =7 =15 1429 =-23 =3
tree nonconformity_notification 365 277 2093 499 656 2707 2092 936 3022 2890 =-28 =3 =4 =7 =10 =5 =12 =12 =18 2508 572 2421 =-17 =17 =18 =31 499 =21 =-8
tree nonconformity_notification 2749 1431 1084 490 783 51 2763 939 2248 685 =-30 =-8 =3 =7 =9 =7 =12 565 =21 =-12 =13 =26 1430 731 2849 =26 =-9 =-5 =-15
tree nonconformity_notification 1264 1342 127 1075 21 2229 =-13 =9 =18 672 2795 =-28 =-1 =15 2066 2948 1075 445 =-2 =17 =34 =-4 =-9 =24 173 =-23 2295 =16 =-14
tree nonconformity_notification 1385 1407 490 2023 =-37 =3 =8 2023 2397 =26 =-8 =-16 2595 475 3045 1242 3046 1860 2638 2397 =27 =1 =-2 =-6 =-6 =-7 =-16 =-13 =-16
tree nonconformity_notification 1191 =-34 2724 1084 462 838 794 666 2710 514 499 =-21 =2 =6 2745 =18 851 =6 =-20 =14 =15 =16 41 =-10 =17 1408 =0 =28 =26
tree nonconformity_notification 465 2669 422 921 365 2833 811 2786 2764 2553 17 1863 =-28 =2 1273 =1 =-22 =2 =3 =5 =11 =10 =10 =15 =21 2723 =20 =-5 =23
tree nonconformity_notification 856 2778 852 1508 1701 2125 186 1415 1981 407 =17 =-4 =-7 1470 =6 =-20 =-7 =-17 703 =7 =-28 496 =-23 =2 =25 =-24 2641 =-24 =5
tree nonconformity_notification 1191 2453 =-38 =5 2875 2866 2143 2906 2964 797 353 3002 314 459 =18 =-8 849 =31 =-4 =-4 =-7 =-13 =-9 =-17 =-17 =-24 841 =6 =-24
tree nonconformity_notification 1385 2520 2288 =-27 =5 99 =-2 =25 365 929 176 459 660 =24 =-10 =-12 2352 99 2745 =-16 =6 497 2761 =7 =-18 =19 =-26 =22 =22
tree nonconformity_notification 43 2667 1078 =-21 =5 =16 475 1644 2842 2821 2614 1554 494 1182 78 2390 =25 =-3 =-3 =-6 =-9 =-11 720 =-13 =19 =-10 =-12 =-21 =-15
tree nonconformity_notification 1191 1999 =-36 =2 1431 973 2724 2685 142 2961 3041 2738 =-22 =6 =5 =9 =10 1706 501 =-23 940 550 =21 =-8 =-14 =19 =22 =23 =30
tree nonconformity_notification 690 2062 2409 2997 2724 2299 223 2069 1736 542 721 1642 2709 =-27 =2 =8 =0 =5 =7 =6 =10 =11 =15 =20 =23 2199 =26 =-5 =27
tree nonconformity_notification 1407 2361 2342 2537 2475 2299 =-20 =3 =6 495 =-10 =19 =14 =16 1544 2906 277 74 495 962 =-18 =3 =13 2756 =-2 =32 =25 =-12 =-18
tree nonconformity_notification 1095 44 703 287 444 252 =24 =-3 =-19 462 1860 =-26 =1 =15 2702 =28 =1 =-14 44 1270 1250 2677 347 =-29 =-1 =2 =7 =8 =12
tree nonconformity_notification 720 2093 393 2299 2421 689 1095 =3 =-24 1312 =-30 =1 =7 =17 3047 =20 =-10 =25 277 1095 314 =-9 3048 =18 =-5 =-14 2441 =31 =-4
tree nonconformity_notification 621 295 2911 2441 2661 17 2619 1578 =-29 =8 =1 483 =12 =-16 441 =-6 =17 748 3049 =17 =-8 =-21 =14 =13 2522 287 =-7 =25 =-11
tree nonconformity_notification 1385 277 2762 2481 =-29 =-1 =3 =8 22 2056 2742 2762 492 1011 3041 =33 =-4 =-10 737 =-6 =18 =-9 277 68 =-22 =0 =17 =-17 =-20
tree nonconformity_notification 2361 2862 2791 677 3050 1726 350 2667 852 3051 =-21 =6 =3 2538 =18 =-21 =9 =9 =13 =16 28 989 94 =3 =22 =-7 =-17 =20 =24
tree nonconformity_notification 2881 2154 1594 277 2520 1510 2868 =-28 =2 =13 99 851 =-22 =12 =20 99 2256 3011 2397 =33 =-8 =-13 =-13 =-10 2520 =23 =-7 =19 =21
tree nonconformity_notification 1191 1999 =-28 =5 2816 1408 2933 2638 75 1527 2384 =20 =-12 =-10 =35 =-7 =-13 683 912 176 =26 2597 2325 =-14 =18 =17 =-21 =-21 =-27
tree nonconformity_notification 1095 1191 =-27 41 2724 1084 1625 2446 =-21 =7 =7 =11 =22 2549 55 3052 =29 =-6 =-4 =-8 2820 2999 127 =-25 441 =-16 =12 =5 =23
tree nonconformity_notification 1407 2780 2456 2383 2093 896 =-32 =2 =11 =14 798 =15 =-11 1356 =-10 =25 1417 1508 =32 =-12 618 2761 898 =-7 =14 =-18 1637 =23 =-10
tree nonconformity_notification 277 349 656 1934 1082 749 20 1736 672 =-23 =-1 =3 75 =-10 =12 =5 =8 =15 =19 =19 2281 3011 2931 1736 =31 =-1 =-4 =-10 =-19
tree nonconformity_notification 13 644 154 1024 2780 393 2412 =-20 =3 =11 =15 74 =25 =-10 2404 1191 =-3 954 =32 1332 =-14 =19 =-8 2572 =-23 =7 2572 =-22 =5
tree nonconformity_notification 479 1385 664 2557 1258 =-3 =21 =-12 954 =-34 =4 61 501 1431 2623 1258 =4 =-29 =13 =13 2062 1351 =11 =-9 2315 =38 =0 =-18 =-25
tree nonconformity_notification 2394 1439 373 935 720 1343 1929 1594 1448 41 =-4 =-24 =9 =9 2284 =17 =-13 =16 41 =-14 2699 =25 =-5 =-17 20 =-25 =7 =-18 =24
tree nonconformity_notification 644 852 76 2724 1706 2907 2766 3005 1356 1258 =-6 =10 252 =-22 =2 =14 962 =20 =-8 =-21 1356 68 =-16 =4 =27 =21 =-21 =22 =-22
tree nonconformity_notification 2520 2749 335 2770 446 =-22 =1 =8 1736 510 2223 =9 =-15 =24 =-20 2690 2056 =30 =-18 =-14 2749 10 =22 595 =-13 =12 2223 =-15 =11
tree nonconformity_notification 2890 139 2780 1258 =2 =-27 =12 2476 2485 314 510 2746 =-15 =9 2761 =17 =-6 835 583 =25 =-5 =-10 =-23 162 1258 =16 =-11 =-31 =29
tree nonconformity_notification 2124 2805 2820 537 1095 3014 1417 2680 2508 =-24 2769 =18 =-12 =14 318 =-11 2766 =19 =-9 =16 2766 2359 =-24 =6 =3 =19 =20 =20 =23
tree nonconformity_notification 1191 550 =-32 =4 2898 314 495 1612 1163 =-25 1470 =-16 =19 =13 2229 550 =29 =-5 =-12 491 1163 1 865 =23 =-5 =-11 =-13 =27 =-20
tree nonconformity_notification 2749 1356 2770 2361 2641 1410 2351 =-27 =0 =3 2527 =11 =-16 =13 =13 393 2527 720 =-12 =11 =14 =19 748 284 2386 =13 =-11 =33 =-11
tree nonconformity_notification 2485 2056 353 548 3010 2771 1530 798 3006 2677 =22 841 =16 =-8 =-3 =-3 =-7 173 2991 =-16 =6 2756 =-8 =20 =-13 =-15 =-13 =-19 =-24
tree recertification_commitment 692 3053 438 3054 3055 3056 3057 =-118 =80 =83 =76 =95 617 =-81 =35 3 =-54 =91 2025 3058 =-34 =69 3059 520 =91 1519 =-35 =77 =-65
tree recertification_commitment 447 3060 692 3061 3062 3063 =-112 =28 =38 1448 =-95 =76 976 =-95 3064 =-3 =-107 11 =79 =-83 1482 692 =-40 =94 2055 22 =108 =-92 =-93
tree recertification_commitment 656 447 613 3065 3066 3067 =-107 =73 =76 =-33 902 =-85 26 820 =-73 =80 =93 =82 26 30 365 537 407 =-72 =49 =30 =61 =97 =80
tree recertification_commitment 438 1482 3068 =-102 =73 3069 1358 2151 393 =-84 =-15 =58 =80 =80 1482 43 =-107 369 798 =-21 =-80 =-84 43 =-109 41 =-65 3070 =104 =-79
tree recertification_commitment 1769 549 3071 3068 3055 3072 =-98 =63 =57 =74 =82 1478 3073 494 =-74 =79 =86 =84 1478 976 1594 =-80 =65 975 =44 =-66 957 =-75 =92
tree recertification_commitment 969 447 1760 3074 3075 3076 =-94 434 =-70 =51 =82 =63 44 51 =-95 =45 =51 41 2284 =-73 =87 =56 3077 61 78 =79 =-42 =-95 =-90
tree recertification_commitment 1040 3078 447 3079 3080 3081 =-91 =13 =82 1357 73 =-55 618 =75 =-43 =91 819 419 =-46 =66 =62 =74 3077 78 11 =75 =-82 =-23 =-83
tree recertification_commitment 678 2931 3079 3082 3074 3083 =-88 =69 =25 =48 1742 44 =-84 =-2 =75 1478 =-41 3084 3085 =95 =-71 =-78 1478 741 =-53 =30 353 =87 =-53
tree recertification_commitment 1769 438 3086 =-86 =60 90 =-57 94 43 =-82 =30 =-79 90 438 1102 1060 =-68 =62 =79 43 =-87 3087 1849 =65 =-76 =-78 43 =-98 =86
tree recertification_commitment 549 2931 3071 1358 771 3088 =-83 =63 3073 =-56 =89 3089 =-50 =48 =69 99 =-34 =46 20 2931 127 =-29 =68 =72 800 12 =77 =-79 =-81
tree recertification_commitment 1769 149 3079 3069 3090 3091 =-82 =29 =19 =40 295 =-71 =80 106 =-17 =85 106 1742 295 =-76 =49 =27 3092 3093 1614 =74 =-56 =-81 =-76
tree recertification_commitment 692 3078 3094 1482 3095 =-79 =-6 2092 1354 1342 1742 =-75 =4 =8 =48 =74 =32 721 =20 =95 501 =-90 1482 721 =-62 =30 260 =78 =-74
tree recertification_commitment 317 656 295 3096 =-79 =59 3097 1039 1519 =-72 10 =41 =-73 =53 =73 3097 365 1060 3051 =-56 =16 =52 =53 =61 975 =41 8 =83 =-57
tree recertification_commitment 1769 3067 3078 267 3060 3098 3099 =-77 =68 =6 =12 175 664 =55 =-21 =-50 =85 =78 1482 441 =-31 1191 =74 =-52 41 =-27 3084 =70 =-82
tree recertification_commitment 656 969 1760 3053 3098 =-75 3079 =-42 =138 =56 139 =-79 =42 =76 90 273 3098 30 819 =-83 =10 =59 =77 976 =-17 =64 139 =-98 =81
tree recertification_commitment 149 2909 545 3100 3074 771 =-74 =-44 =47 =103 3094 90 =-57 94 =20 =-65 =51 273 90 =-63 =28 =63 90 617 =-15 =61 3101 =89 =-82
tree recertification_commitment 1634 656 149 3079 3075 =-74 =67 1640 298 3102 =-61 =74 =45 995 =70 =-47 =59 162 3103 1039 273 =-81 =-6 =68 =70 =37 3104 =70 =-75
tree recertification_commitment 1742 3105 635 3068 1519 3057 =-71 =67 =-6 =70 368 824 =-36 =72 =61 368 =-6 =82 490 3106 79 165 =13 583 =66 =-12 =-55 =-79 =-57
tree recertification_commitment 1040 438 3067 3079 =-72 175 =13 =-67 173 =-46 =73 1482 1760 3107 =-59 =84 101 173 =-5 =60 =-71 =61 173 741 13 =-52 =38 =43 =69
tree recertification_commitment 1040 3097 3098 3053 1760 3100 3062 =-70 =52 =90 173 =-42 =48 1448 =-23 =57 3108 =81 =-45 1448 1569 =-29 =58 =66 3104 154 =22 =70 =-70
tree recertification_commitment 1478 3109 3110 3078 =-69 =7 =38 139 =-72 721 =-28 =68 721 298 3078 2265 3097 =-57 =29 =71 3111 =79 =-70 =68 139 =-95 2793 =69 =-56
tree recertification_commitment 678 1769 267 3069 3112 =-69 =67 =42 1404 =-51 492 107 =52 =-37 =80 1482 675 1354 =-42 =10 =64 3113 =73 =-53 3114 107 =13 =61 =-66
tree recertification_commitment 149 1769 3053 3115 3116 3065 =-68 1747 =-36 =78 =50 =-28 =38 139 =-87 3092 3117 =43 =-32 =-65 80 182 3105 =-11 =69 =50 661 =78 =-55
tree recertification_commitment 1482 509 3098 1519 1448 =-68 3065 =-47 =55 818 26 =-52 =1 =59 =39 26 =-57 211 =89 =-33 1519 2930 26 =-52 =-5 =30 255 =56 =-62
tree recertification_commitment 549 3081 1448 3097 =-67 =-20 2025 3118 813 3119 3120 =-57 =20 =76 =66 =78 =19 =56 26 731 545 =39 3121 =-39 =63 =58 55 =61 =-46
tree recertification_commitment 317 3105 1742 1192 3060 3062 =-67 =19 =28 1039 820 =-47 =39 =71 1404 =-50 173 =-14 =59 2870 107 =-50 =66 =-48 224 55 =61 =-30 =-66
tree recertification_commitment 2981 549 3100 =-66 =69 1404 2711 =-62 =71 =30 99 2930 1634 794 3122 =-51 =66 =69 =65 =61 3092 224 1522 3123 =58 =-63 =-54 =-66 =-66
tree recertification_commitment 1519 3124 3125 3121 3103 267 3061 3056 =-63 =58 =-10 =-23 =28 419 228 =-36 =48 =64 =39 =50 267 139 =-87 148 3 =-28 =25 =-45 =65
tree recertification_commitment 1769 3109 795 3126 3110 3058 3068 =-65 =68 =20 =57 =22 =29 139 =-68 =54 139 =-83 41 495 =-40 =66 976 1594 3110 =-35 =66 =66 =66
tree recertification_commitment 549 656 3078 3067 509 =-65 295 =-55 =95 =63 =68 3097 173 =-24 550 1024 =66 =-28 =-10 =75 26 3078 313 593 =-32 =41 =70 =46 =58
tree recertification_commitment 1478 3109 969 3124 3127 405 3128 =-64 =74 =34 =69 =21 =2 277 3129 =50 73 =-39 =38 =92 721 1354 969 =-37 =68 =69 2250 =51 =-68
tree recertification_commitment 599 3080 1404 3058 3076 3065 3130 3131 =-61 =55 =51 =15 =17 =15 365 688 =-36 =30 =23 =47 3132 3133 3134 =42 =-53 =-67 3135 =-53 =61
tree recertification_commitment 1478 520 969 3136 =-63 =37 0 =-8 =78 82 509 =-40 115 =-40 =31 1214 =64 =-44 368 969 820 545 =-46 =45 =27 3137 =55 =-40 =65
tree recertification_commitment 317 149 881 2909 267 =-63 3138 3139 =-41 =64 =63 21 =-9 =67 26 =-12 =46 21 1060 621 =-48 =33 =57 =75 2414 2274 =59 =-57 =-61
tree recertification_commitment 656 295 3140 3141 3054 3069 =-63 =16 =54 =23 =69 3115 3069 173 =-37 =4 =64 =65 273 173 =-48 2414 176 =46 =-29 =-60 84 =52 =-50
tree recertification_commitment 1040 3098 3060 635 3110 3062 3142 3075 3097 =-62 =-27 =43 =39 =54 =72 99 =-40 =41 =52 =85 273 26 277 =-83 =50 55 =64 =-68 =65
tree recertification_commitment 317 149 520 656 2909 =-63 =65 365 741 =-64 =-4 =49 976 =-51 44 =-27 413 =42 =-57 284 870 =-43 =52 =50 44 324 =37 =-30 =71
tree recertification_commitment 438 678 368 3143 3144 3145 =-62 =31 =68 =12 308 =-35 =27 99 368 =-30 =59 =63 139 =-77 3104 678 549 =-29 =35 536 =67 =-33 =-67
tree recertification_commitment 438 3098 1448 3068 =-62 =64 1180 288 3146 542 3147 =-46 =35 =55 =78 =82 =55 =65 1448 2718 419 =-8 =67 =-54 1918 3148 =42 =-91 =-56
tree recertification_commitment 295 3078 447 969 3058 405 =-61 =63 =6 501 =-66 =41 165 =-25 =43 501 =-55 =67 90 542 1342 374 =-45 =9 =27 =40 1353 =58 =-30
tree recertification_commitment 2981 267 =-62 1192 3089 298 =-36 =27 =77 3079 =-30 =63 1478 617 21 794 3149 =-28 =72 =57 =38 =57 3150 3151 98 =63 =-52 =-56 =-51
tree recertification_commitment 2981 1084 3152 1644 =-62 =1 =34 80 308 =-55 =5 20 =-50 =20 99 3126 =-20 =47 3114 833 3084 1607 3153 =51 =-52 =-60 =-55 =-35 =-54
tree recertification_commitment 613 368 520 3154 3155 3063 3156 =-59 =26 =24 =54 =42 1404 3157 =-45 =86 =24 491 =8 =-50 139 =-77 3104 1353 95 =47 =-39 =-18 =-63
tree recertification_commitment 317 2931 969 2025 3152 3125 =-60 =34 =48 1353 44 1569 =-53 =48 =15 =-62 =8 2930 =-11 =65 44 165 =-36 496 252 =69 =-26 =-67 =67
tree recertification_commitment 317 976 3135 =-61 =54 1519 795 3121 3095 3158 3159 =-52 =60 =58 =23 =20 3092 =37 =-47 484 =29 =-54 2414 3160 2870 =49 =-27 =-59 =-66
tree recertification_commitment 317 3078 3161 3162 2909 1358 149 3163 =-58 =15 =-11 =13 21 593 =-44 =31 =48 =15 =35 73 =3 =68 61 238 445 =51 =-41 =-46 =-49
tree recertification_commitment 438 3078 3067 3109 3136 3164 3096 =-60 =5 =51 =39 =73 =36 505 =48 =-50 26 2930 271 3096 =-30 =20 =42 =43 936 70 =50 =-34 =-31
tree recertification_commitment 438 3078 3067 771 =-59 976 =-31 =64 44 =-7 =65 =51 3073 3078 1640 1769 368 =-31 =22 98 =25 =-57 716 3059 =71 =-35 =-44 =47 =62
tree recertification_commitment 3078 3079 599 1519 3165 1635 215 3166 =-58 =38 =-17 =-3 =39 =-7 =11 43 =-56 175 1173 610 =78 =-43 =-47 =-10 43 =-57 610 =57 =-45
tree recertification_commitment 656 2025 3067 1760 3078 3167 678 =-60 =51 =60 =41 =24 =50 1353 1192 1742 3078 678 =-43 =47 =56 =43 =63 =-52 99 =-30 115 =7 =39
tree recertification_commitment 1634 295 656 3073 3146 =-60 =49 =8 43 =-70 976 =-30 =38 3109 656 885 3121 =-44 =42 =50 =16 484 =63 =-47 489 43 =-64 =60 =-60
tree recertification_commitment 1040 613 3062 3109 1635 3110 813 3168 3169 =-59 =30 =20 =33 =68 1067 =62 =-26 =31 =54 771 1354 1640 =-35 =50 =20 =72 2909 =49 =0
tree recertification_commitment 1040 613 1635 3074 3120 3170 3171 3075 3172 3082 =-58 =32 =53 =41 =37 =16 =24 =46 =17 1535 82 =-14 =36 =71 441 613 =30 =-14 =61
tree recertification_commitment 1634 520 1478 3078 3173 3057 =-58 =51 =32 =13 43 =-71 3174 3078 =2 =65 =-54 43 =-59 3175 3109 =2 =57 =-54 43 =-80 3106 =56 =-57
tree recertification_commitment 613 3078 881 271 405 3176 3126 3177 3178 =-56 =54 =44 =22 =25 =40 =49 =35 =38 838 182 3053 1304 287 =-43 =0 =59 =38 =27 =79
tree recertification_commitment 317 881 3078 545 3140 =-56 =27 273 1192 =-62 =13 314 754 =55 =-49 =-43 273 =-18 =57 55 139 =-41 =55 =-49 139 =-79 2250 =60 =-60
tree recertification_commitment 317 3109 3097 368 3179 3164 405 3180 =-57 =7 =52 =49 =51 483 =-33 =30 =19 106 =-49 256 537 =65 =7 =-46 949 98 =50 =-45 =-55
tree recertification_commitment 3078 1192 635 2339 3181 3182 3183 3184 3185 3173 3186 3187 =-52 =-3 =45 =36 =47 =50 =76 =21 =55 =0 =10 =26 3188 3189 =48 =-44 =-50
tree recertification_commitment 438 1634 3109 3065 3110 635 3081 =-57 =38 =-14 =77 =36 =74 =55 3190 2471 256 2570 1353 2414 =30 =-49 1342 =-40 =56 =-48 =-52 =-60 =-61
tree recertification_commitment 1769 3109 678 3105 3191 969 3079 =-59 =2 =26 =66 =54 =34 44 =-18 3129 =76 =21 3106 44 324 =15 =-27 1273 565 =46 =-26 =-25 =-58
tree recertification_commitment 1448 1192 1519 3062 3057 3192 =-55 =55 =66 =34 273 =-22 =24 44 =-23 3 =-45 =47 273 44 =-37 =10 393 368 3110 =-21 =58 =47 =48
tree recertification_commitment 295 438 2930 3193 3096 =-56 =-5 =44 =-1 43 =-74 820 3 2154 =-52 =42 216 =27 =-37 =61 3194 256 3 26 =-16 =40 =38 =-55 =-73
tree recertification_commitment 1634 692 2934 3195 3105 3196 3197 3139 3198 3155 =-56 =31 =28 =39 =7 =24 =1 =10 =17 881 453 =-6 =48 =46 489 484 =51 =-37 =-54
tree recertification_commitment 678 1404 1482 1742 3199 =-54 =59 =-14 =-1 1353 84 545 771 =-15 =66 =48 =-49 =-37 536 84 44 1654 296 =-15 =54 =56 =61 =-47 =-54
tree recertification_commitment 2981 3109 3128 3200 =-58 =33 =78 139 =-54 467 142 =53 =-35 =-39 139 =-77 142 721 2471 1273 3201 =31 =-44 =-36 =-37 =59 3202 =-27 =44
tree recertification_commitment 2981 3073 295 1644 =-59 =7 75 =-1 =-52 148 =53 =-21 139 =-72 489 656 =65 1633 678 3078 10 =13 =-43 165 =48 =-37 =46 =-45 =-43
tree recertification_commitment 1634 3079 795 3094 1358 1304 3203 794 3115 =-54 =-8 531 =-39 =70 =43 =18 =35 =30 73 =-4 =45 73 165 =-21 =42 =63 432 =32 =-57
tree recertification_commitment 438 1478 3073 3204 1342 =-54 =-13 =58 =29 73 =-15 =31 273 173 30 393 =5 =-62 =17 314 542 =50 73 =-32 =50 =-47 1860 =37 =-57
tree recertification_commitment 2981 267 990 3091 =-58 =42 =27 252 3205 =35 =-41 =-41 441 3104 819 226 =-3 =60 2954 374 =56 =-10 =-65 =-55 252 2765 =56 =-27 =-45
tree recertification_commitment 1478 1192 1742 1769 405 3206 =-56 =32 =48 621 407 3207 =-48 =34 =38 =37 368 =11 =-31 =27 139 =-73 76 1147 170 =57 =-31 =-40 =-50
tree recertification_commitment 149 3109 1634 3208 3185 3067 1644 196 3158 =-56 =44 =-8 =33 =1 =89 =25 41 =-19 2870 =47 =-54 3129 =58 =-7 318 41 =-24 =38 =55
tree recertification_commitment 3098 1634 545 3060 3079 3121 2931 447 =-57 =-17 =-9 419 =-13 =56 =17 =46 273 =-25 689 1641 1250 =60 =-34 =-34 =2 3060 =47 =-3 =84
tree recertification_commitment 2981 295 3209 3110 =-57 =43 =49 =9 501 =-64 489 1478 1429 =-10 479 3077 3210 =52 =-48 =-42 =-47 55 260 1115 =61 =-37 =-44 =-48 =-60
tree recertification_commitment 3105 678 1091 2092 3191 3180 1495 3054 297 3211 =-50 =46 =-4 =49 107 =20 =-28 =26 =45 1965 731 =-34 =45 =54 =57 =14 107 =-45 =45
tree recertification_commitment 2981 3073 1640 1671 1358 =-57 3097 =-31 =88 =21 75 =35 =-40 =49 3106 106 1742 794 =-30 =79 =47 98 1607 1115 =41 =-32 =-52 =-50 =-54
tree recertification_commitment 2025 1769 3079 1742 3053 1865 3212 3213 =-53 =33 =32 =0 =12 =0 2525 =42 =-35 106 =-27 508 =27 =-42 501 =-60 2718 3194 =23 =-51 =-32
tree recertification_commitment 295 438 447 288 368 =-55 =-6 =38 =17 820 617 3197 3096 =-29 =26 =20 =44 =58 3104 267 954 3096 =2 =47 608 =73 =-17 =53 =-52
tree recertification_commitment 976 447 813 3074 3143 =-53 =29 =21 =41 1039 617 80 =-39 =37 =49 =84 1448 1342 80 421 =-30 =51 =9 =49 353 256 =27 =-42 =-51
tree recertification_commitment 317 549 771 2909 3214 3068 1535 3215 =-52 =30 =-8 =35 =44 =33 =26 358 3211 =9 =74 =-52 20 44 1024 =-34 =46 =45 252 =63 =-30
tree recertification_commitment 317 3105 509 1644 3051 3216 3217 1634 3110 =-53 =57 =-12 =46 =55 =-3 =48 =22 43 =-41 1478 =5 =60 43 =-72 373 459 =55 =-34 =-32
tree recertification_commitment 295 1482 3218 3219 3078 3131 3154 =-47 =24 =48 68 =-34 =51 =59 =74 =4 692 1461 690 365 841 =-28 =27 =36 =73 =68 693 =47 =-48
tree recertification_commitment 2981 295 3157 3219 =-54 =30 =61 252 =27 =-47 284 3106 2570 496 935 252 165 239 =-19 =21 3220 =48 =-36 =-34 =72 =-37 =-52 =-53 =45
tree recertification_commitment 2981 267 795 3221 =-56 =28 =36 1353 =34 =-58 495 929 2339 317 187 =-29 =36 308 689 =37 =-19 =-29 =44 =66 176 685 =68 =-11 =8
tree recertification_commitment 317 613 549 3105 1192 3155 943 3117 681 =-58 =0 =36 =43 =46 3170 =-15 =72 =19 =21 838 549 =20 =-12 =89 3150 61 =34 =-38 =-64
tree recertification_commitment 139 =-64 267 969 771 3105 3081 3222 3212 3162 3203 =-43 =34 =25 =45 =74 =40 =28 1905 =72 =-25 3194 3081 =52 154 =-27 =30 =-55 =38
tree recertification_commitment 976 3067 3073 2909 3074 =-46 =21 =16 =37 =29 284 20 409 3223 =-40 =52 3224 3225 =53 =-33 =-40 173 =-21 =26 75 3226 =55 =-32 =-13
tree recertification_commitment 3073 549 2083 3065 1304 886 3176 3053 =-40 =6 =31 =23 =37 =29 =57 273 30 127 =-40 =36 =22 3227 497 =43 =-9 =-50 1353 =53 =-52
tree recertification_commitment 139 =-64 1634 795 3161 3067 271 3228 1492 2743 2931 =-39 =7 =36 1429 =50 =-31 =38 =42 =32 =43 273 =-3 =56 318 273 =-34 =31 =54
tree recertification_commitment 2981 438 3119 2969 =-56 =37 =42 43 =-49 3059 881 =4 =51 =-52 43 =-68 273 154 277 =-47 =39 508 =41 =-36 1607 1561 =43 =-44 =-68
tree recertification_commitment 2981 3109 3185 3212 3229 =-53 =32 =47 =92 549 2230 =73 =-25 =5 495 2909 =13 3060 =7 3230 =-41 =36 496 3104 3231 =65 =-22 =-26 =-37
tree recertification_commitment 1478 438 2934 149 334 =-51 =28 957 =75 1555 =-45 =50 =18 731 3104 497 173 =-5 =24 =-40 =-51 =44 149 20 284 =-36 =39 =39 =58
tree recertification_commitment 976 1634 678 3180 =-49 =40 =14 1696 =46 =-44 501 =-60 1860 22 35 3 593 13 =-36 =14 =34 3232 398 =27 =-30 =-52 =60 =-43 =-48
tree recertification_commitment 43 =-62 1634 549 2930 447 3199 3233 3234 3235 =-42 =36 =44 =52 =61 =7 =30 298 816 409 =52 =-2 =-45 =-12 298 =56 26 =-31 =24
tree recertification_commitment 139 =-62 3078 3097 509 1634 870 3126 3169 3236 3237 =-47 =30 =13 =46 368 =-25 =63 10 =48 =-32 318 =-4 856 =59 =-34 =35 =26 =41
tree recertification_commitment 273 881 975 3238 =-45 =32 =-4 1084 =-21 =56 1519 3110 447 2154 731 3239 3240 =-31 =34 =53 99 =-32 =32 =28 =29 =53 252 =53 =-44
tree recertification_commitment 3110 277 90 312 1041 2066 3241 =-40 =37 =21 =51 =28 689 520 678 =-25 44 =-25 =50 =54 =-36 689 =32 1040 =-37 =36 3242 =73 =-31
tree recertification_commitment 3098 976 3097 3243 813 2930 =-53 =5 =49 =60 =37 520 3121 2930 1504 =-22 =15 =22 =27 55 3064 3134 1614 =50 =-31 =-37 =-39 =-54 =75
tree recertification_commitment 1478 786 1523 794 3147 939 692 492 973 208 =-49 =14 =13 2366 =-21 =42 =-2 =20 =45 107 =73 =-23 =23 =32 353 61 =36 =-47 =-52
tree recertification_commitment 678 1404 3078 3244 3245 3246 3247 3248 =-40 =38 =43 =33 =37 =57 =17 252 547 3175 872 3224 =48 =-27 =-33 =-43 =-43 =-47 413 =19 =-37
tree recertification_commitment 2981 1404 3249 2743 517 =-52 =22 =27 2060 =56 =-35 =11 407 0 1478 21 1404 719 113 =-35 =28 =43 =31 =26 2743 =36 =-9 =47 =53
tree recertification_commitment 3098 976 3097 495 3250 =-51 =38 1769 196 =-45 =50 =36 =31 106 =-25 84 353 98 314 2054 =28 =-43 =-9 =-50 =-61 =-49 593 =75 =-28
tree recertification_commitment 139 =-62 613 1448 881 870 1429 3251 3252 =-53 =27 =25 689 41 =-41 =25 =-39 =23 =32 =11 838 522 3117 41 =-17 =25 =-59 =83 =71
tree recertification_commitment 3098 2930 3208 3138 1040 3097 3253 1480 3121 2578 =-48 =13 =47 =2 =48 515 =17 =-46 537 =14 314 =-44 =23 314 =64 =-28 =43 =30 =74
tree recertification_commitment 1448 1304 3161 168 689 1401 929 1299 2914 3238 =-32 =32 =46 =34 =29 =-60 3090 =-46 =35 =25 =29 =56 2793 84 73 =7 =36 =-44 =-39
tree recertification_commitment 618 509 678 1448 3253 3211 607 681 3105 =-41 =8 =29 =47 =47 =50 =13 20 44 =-31 =27 110 =52 =-34 20 =-21 =48 1635 =-45 =22
tree recertification_commitment 3073 149 976 3254 1535 3240 2931 =-52 =25 =11 =10 =36 786 113 0 3255 =-24 =23 =25 =36 =32 1558 3106 479 =31 =-38 =-35 =-49 =45
tree recertification_commitment 771 438 599 3073 3253 3256 3257 =-37 =32 =35 =39 =36 =16 495 173 20 =-7 =-52 20 44 =-49 =16 =50 459 550 =55 =3 =-29 =46
tree recertification_commitment 520 2739 2934 794 113 407 3156 857 3238 =-34 =24 =28 =40 115 =52 =-32 =13 115 =-31 =47 496 =28 =-37 =38 113 2718 =20 =-35 =87
tree recertification_commitment 501 =-57 3079 1865 969 298 2934 3144 1535 1180 996 3061 =-42 =3 =40 =11 =17 =41 =17 741 =-23 1404 =4 =72 298 =33 =-16 =33 =27
tree recertification_commitment 2981 771 2025 3196 90 =-57 =-24 =35 681 3185 107 =20 3221 =-34 =42 =66 =64 =51 618 3258 248 929 =17 572 =71 =-28 =-45 =-47 =-24
tree recertification_commitment 495 1039 284 2339 3215 1694 274 2573 1304 1622 2172 =-35 =20 =18 =24 =33 =19 =20 =45 =30 =16 =47 211 373 528 =32 =-25 =-40 =-37
tree recertification_commitment 3062 721 881 1448 3096 168 2645 =-47 =23 =29 =15 2611 813 =-12 =46 =48 644 =38 =-29 61 491 496 3259 =26 =-33 =-37 =-25 =-46 =45
tree recertification_commitment 3098 3062 106 2285 =-43 =28 2994 3167 747 3109 3121 149 3083 =-33 =31 80 =-21 1273 =52 =-22 =14 3059 =16 =-45 =56 =43 =43 =41 =64
tree recertification_commitment 273 154 3140 855 =-46 =29 =25 1084 1635 =-21 =40 =31 720 795 3126 3260 621 3261 =-6 =64 3261 =35 =-31 =-43 =56 855 =57 =-25 =-18
tree recertification_commitment 976 149 688 3262 471 =-45 =34 =44 =23 =17 501 =-51 1860 2471 3263 3264 82 1366 3265 =21 =-38 =-39 2654 =54 =-25 =-47 =-39 =-42 =-47
tree recertification_commitment 3098 1478 59 656 692 537 3168 =-45 =23 =3 537 =27 =-18 621 296 =-26 =12 =25 58 =67 =-6 772 3174 =31 =-36 =-44 521 =67 =-37
tree recertification_commitment 2981 771 393 3100 =-44 =28 113 183 3183 107 =11 =-34 =35 =30 =75 492 =-26 =55 353 495 173 820 =-20 =34 2870 =38 =-36 =37 =-58
tree recertification_commitment 284 196 447 820 1091 3247 113 3156 329 3266 =-34 =28 =11 =28 =18 =50 =41 =28 3195 545 =35 =-10 =-29 =41 489 496 =34 =-27 =-43
tree recertification_commitment 496 3216 84 2994 976 3165 542 1348 =-25 =35 =34 =59 522 565 165 1402 3267 =-9 =53 =62 =29 =-45 =63 =52 =-50 =84 1040 =-52 =21
tree recertification_commitment 2981 3109 3081 1358 2564 =-45 =38 =41 =50 277 90 1003 =-42 =31 3059 =34 =-42 =59 820 3081 794 1634 1003 =-8 =34 =29 =58 =-17 =50
tree recertification_commitment 688 820 183 142 3051 2186 26 793 1401 3268 137 2283 37 =-44 =24 =24 =21 =31 115 =33 =-31 =41 =1 =50 =21 =-38 =13 =18 =19
tree recertification_commitment 3098 273 284 20 1342 =-56 =12 1634 =-27 =18 976 =-26 110 =52 =-28 1634 976 =-19 731 35 295 =-26 =12 =44 =38 2471 =37 =-26 =57
tree recertification_commitment 501 =-56 438 3110 721 149 748 3253 3202 3269 =-47 =19 =19 =25 =26 957 =52 =-10 106 =-39 =28 =70 545 =33 61 110 =12 =-44 =-42
tree recertification_commitment 43 =-59 3098 21 678 720 748 1404 3169 3253 3146 1429 =-42 =-11 =29 =39 =47 393 =-11 =31 =65 =-43 154 =-21 =34 515 =32 =-19 =63
tree recertification_commitment 317 786 509 3161 1304 286 745 3270 3140 721 3271 168 =-40 =24 =31 795 954 =-36 =30 =31 =29 =39 =40 =39 =35 =28 =18 =36 =21
tree recertification_commitment 520 317 3185 68 286 =-6 =52 3078 1358 3272 =-46 =24 =45 =4 =71 2954 =22 =-41 749 1082 154 68 =18 =-40 175 =32 =-14 =54 =63
tree recertification_commitment 838 3146 1075 173 35 3105 1609 1133 1695 =-32 =14 =34 =21 =17 =41 1039 1742 51 =-14 =29 =33 =52 2743 =-39 =15 =50 613 =-8 =70
tree recertification_commitment 501 =-54 3161 1448 1543 1523 656 3254 =-29 =41 441 68 =-46 =2 2572 =39 =-27 =31 =42 542 441 409 =4 =-37 =28 373 =49 =-19 =48
tree recertification_commitment 2981 881 613 3068 771 =-52 =13 =25 1535 1563 =-20 =46 =90 =22 501 =-40 489 899 2757 3273 84 3189 =34 =-28 =-30 =-33 =-39 =-37 =-34
tree recertification_commitment 43 =-58 3098 3185 719 656 295 59 3061 2083 =-43 =20 =30 =15 =9 353 78 324 3264 248 =37 =-34 =-41 =-3 =-23 =-56 =43 =69 =54
tree recertification_commitment 1478 35 1039 407 719 747 3207 286 =-30 =40 489 =20 =-46 =64 =29 =35 3207 =44 =-28 104 =65 =-18 772 2182 2414 =38 =-28 =-30 =-32
tree recertification_commitment 1091 3216 441 2711 129 3274 1404 3121 3117 73 =-40 692 =-22 =28 635 =42 =-25 =15 =-1 =27 =48 =43 1075 2351 =32 =-15 =-16 =63 =53
tree recertification_commitment 139 =-55 2092 30 3146 1082 1039 675 723 1205 2568 2608 =-22 =26 =26 =32 =41 =23 =24 520 =2 =57 =41 =26 1353 3020 =54 =-17 =-20
tree recertification_commitment 2994 3110 1634 82 3165 1404 1595 2611 3146 2092 =-39 =4 =26 =10 =21 =2 =31 =14 1012 2471 2275 =35 =-10 =-36 =-42 1634 =74 =2 =50
tree recertification_commitment 139 =-56 1478 421 3062 1192 656 3097 1321 771 =-45 =21 =39 =6 794 21 703 =-23 =25 =29 =45 =27 =41 =68 3174 1147 =42 =-30 =-30
tree recertification_commitment 142 1849 976 149 2339 =-24 =26 591 =39 =-25 365 277 608 =-4 =38 3061 2260 =49 =-23 =-14 2060 =44 =-29 =-43 3275 1083 =-43 =14 =30
tree recertification_commitment 139 =-56 2981 990 1462 35 492 =-41 =-10 =15 =28 =72 273 595 =10 =-32 1054 78 855 73 1116 1407 =64 =-8 =-20 =19 =-16 =-22 =-55
tree recertification_commitment 113 288 610 2172 2934 3103 509 1555 129 196 1882 =-27 =30 =9 =28 510 =38 =-14 =14 484 =34 =-26 =22 =40 =-46 =46 287 =55 =-1
tree recertification_commitment 838 421 3107 3090 82 656 1101 795 2931 3276 267 =-51 =-14 =28 =21 =10 =34 794 677 1744 =-16 =42 =36 =33 =10 =39 =23 =63 =43
tree recertification_commitment 139 =-56 2092 3098 2025 495 1742 3144 517 1040 975 =-51 =-5 =3 =23 =33 26 =-9 =40 =13 252 1860 316 =32 =-30 =-28 =-38 =45 =43
tree recertification_commitment 139 =-55 1535 196 692 175 273 2223 3165 3107 182 =-41 =1 =26 =26 =29 =12 =-36 55 2588 =34 =-27 =-28 422 =53 =-32 851 =60 =-28
tree recertification_commitment 273 149 405 940 1331 3277 =-39 =11 =21 =15 =29 3061 664 =42 =-8 =-38 720 254 358 1542 1279 =33 =-17 =-18 =-33 =-11 1221 =-24 =36
tree recertification_commitment 196 3110 271 1342 1448 80 3165 773 =-43 =14 =28 3196 142 58 =13 =-28 =-42 =35 565 =5 =-42 =17 =35 3 =-31 =65 422 =38 =-26
tree recertification_commitment 392 90 510 30 749 382 3278 3090 3279 820 2300 2842 =-54 =13 =12 =-3 =24 =20 =26 =24 =31 =10 332 =20 =-32 1634 =1 =39 =53
tree recertification_commitment 496 489 3150 2981 295 3280 2092 325 =-45 =20 =18 =36 720 2154 =38 =-23 =-20 495 3165 =7 =47 254 =43 =-14 =-58 =-46 2154 =-51 =16
tree recertification_commitment 284 3169 286 173 3281 494 2590 1499 3154 1043 823 =-40 =8 =17 =17 =25 =21 =12 =41 314 =9 1073 =-39 =24 =31 =46 162 =-3 =31
tree recertification_commitment 3098 838 489 530 1448 1051 59 1594 3129 1480 665 =-36 =40 =5 =5 =25 =27 =50 441 113 2793 =4 =-38 =42 =47 =-42 =-44 =37 =48
tree recertification_commitment 2994 685 1849 295 3246 277 1594 26 3282 3078 374 =-54 =-13 =6 =33 1192 =-9 =36 =26 =16 =56 3234 =19 =-31 =-44 365 =-46 =20 =49
tree recertification_commitment 432 1860 407 794 59 1710 635 165 3223 271 1102 168 =-33 =23 =23 =22 =28 323 818 =6 =-27 =48 =13 =37 =28 =39 =37 =-36 =-40
tree recertification_commitment 139 =-49 84 771 754 3058 3161 881 1429 721 3255 =-27 =37 =16 2154 1 =14 =-23 =55 73 =-4 =56 =46 =42 =-20 521 =66 =-36 =-45
tree recertification_commitment 501 =-50 2981 3079 1091 3283 1273 692 =-52 =-3 =14 =16 =47 621 1127 =37 =-24 =-12 3232 693 1273 1558 818 =20 =53 =-25 =-12 =-34 =-26
tree recertification_commitment 3098 139 =-51 838 749 1903 1710 678 685 1740 3284 2930 361 44 =-10 =-36 =9 =4 =36 =33 =-55 2061 =13 =-38 =35 =39 =32 =32 =45
tree recertification_commitment 43 =-50 3098 3253 3285 3091 599 1079 1192 3286 3096 939 =-22 =17 1742 =-13 =32 =39 =15 =40 1742 =25 =-10 =41 =50 =44 176 =47 =-12
tree recertification_commitment 1535 3216 3126 407 421 3125 794 522 509 3147 2107 3287 3146 =-28 =23 =26 =17 =29 =7 =43 =25 =19 =38 314 =46 =-19 =32 =55 =41
tree recertification_commitment 816 78 501 =-43 373 3109 1040 689 2092 3246 =4 =57 =46 3054 =-31 =26 98 666 =39 =-2 =-33 1918 =44 =-23 =-27 3230 =-46 =25 =-47
tree recertification_commitment 43 =-50 84 392 530 2229 2934 2172 409 832 3288 341 3121 =9 =43 =-25 =-40 =-30 323 886 =-34 =29 =28 =41 =32 =-37 =-34 =49 =-45
tree recertification_commitment 1304 693 196 1710 3211 3208 1448 1003 =-16 =14 441 492 =7 881 =-31 =25 1391 =35 =-24 =24 =40 =35 3289 1918 =48 =-14 =-29 =-39 =39
tree recertification_commitment 462 501 =-42 358 816 248 421 549 368 2025 288 628 3107 =-29 =18 =28 =38 =24 1209 =68 =-3 78 =29 =-20 =57 =-41 =-32 =-41 =-29
tree recertification_commitment 139 =-49 3110 324 3222 782 692 3290 3226 =9 =-25 =-34 =33 =-30 =63 1634 2025 3212 3290 3197 =-51 =13 =22 =25 =-4 =30 3242 =57 =-35
tree recertification_commitment 1535 2981 1404 2708 3098 =-48 =10 =38 127 =11 =-37 1054 84 248 508 3291 3292 3293 61 =22 =-20 =-26 =-37 =-30 =-30 =-39 =-36 =-47 =48
tree recertification_commitment 489 55 90 749 870 284 2209 =-21 =27 689 1654 1404 =10 =61 =-22 =-26 =17 =29 92 3294 3295 125 =34 =-16 =-28 =-20 =-15 =-40 =-47
tree recertification_commitment 3246 3296 3297 501 =-40 3298 211 1182 447 788 907 21 2288 614 =-24 =21 =26 =2 =23 896 =35 =-18 =14 =-45 =-33 =36 =42 =36 =48
tree recertification_commitment 317 3216 1594 902 2981 1760 2934 =-54 =7 =2 44 =13 2930 910 3126 =-33 =26 =29 =20 44 =-26 =32 =21 =59 496 353 =34 =-35 =-41
tree recertification_commitment 317 1760 3243 3299 1299 312 2608 3300 1516 969 483 =-44 =-12 215 891 =-7 =36 =-42 =20 =28 =26 =21 =19 =37 =52 3175 =22 =-28 =22
tree recertification_commitment 520 317 20 407 1710 2154 284 3301 =-47 =13 =2 =7 =38 =28 719 =-34 =30 43 =-37 496 =36 =-27 3059 43 =-22 754 =35 =-9 =-32
tree recertification_commitment 771 3161 3098 1654 1535 438 1634 959 407 3081 =-40 =20 =23 =37 =20 2954 1634 =12 26 =-29 =35 =-43 176 =48 =-27 =-34 =35 =40 =49
tree recertification_commitment 84 353 382 1353 1640 323 357 3299 3297 3302 2739 2573 1358 820 =-21 =8 =23 =32 =19 =33 =38 =40 =26 =27 =30 =-27 =44 =-43 =-42
tree recertification_commitment 1091 816 489 284 1448 3303 1304 549 677 =-40 =25 3129 =14 1221 =-40 =27 =29 =35 2954 =12 =-36 613 1448 =-11 =29 =47 =-36 =-38 =44
tree recertification_commitment 139 =-48 317 3138 2931 1595 3221 2172 2149 3304 3287 =-22 =29 =32 =27 =29 =33 =21 106 =-19 =36 =51 3150 618 899 =43 =-23 =-11 =-25
tree recertification_commitment 520 2981 3097 824 =-52 =8 =9 1504 3078 17 2223 583 943 =-26 =29 =11 =18 =26 3305 =29 =-34 =33 55 497 358 =33 =-22 =-21 =-31
tree recertification_commitment 273 3098 1404 1622 2739 =-37 =19 =29 =11 =40 754 2981 3228 271 =-19 =35 =43 3306 3307 2023 3225 1101 =51 =-5 =-7 =-5 =-22 =-12 =-29
tree recertification_commitment 82 2172 3155 975 1865 3078 3308 3098 621 3309 =-35 =19 393 =16 =-22 287 =35 =-35 =24 =8 =20 154 =-21 =29 =41 =41 1594 =12 =54
tree recertification_commitment 954 267 3247 943 1102 731 392 3310 154 374 =-43 =-3 678 =-24 =13 =22 =30 438 =-20 =22 =16 =31 =37 361 =26 =-30 1191 =25 =-16
tree recertification_commitment 139 =-46 489 1535 3185 685 692 1461 3207 656 3 =-36 =-6 818 737 =-12 =21 =36 =25 =47 =23 465 =-37 =18 =65 465 =48 =-12 =-47
tree recertification_commitment 90 273 277 59 2223 446 =-45 =12 =17 =21 =23 2023 1769 3283 795 3010 1644 =-38 =14 =26 =23 =35 =20 =-32 446 771 =12 =47 =-26
tree recertification_commitment 3215 479 1182 3104 508 106 438 531 =-41 =27 1455 =20 =-25 266 216 3293 373 432 =23 =-19 =-11 =-25 =-24 =-6 =-27 =-35 =-42 =-40 =62
tree recertification_commitment 3216 813 286 605 1563 1254 1568 196 3311 3312 1988 3075 3252 =-28 =12 =13 =19 =25 =33 =14 =14 175 =35 =-16 =24 =24 =30 =40 =54
tree recertification_commitment 43 =-46 3098 3062 3110 1634 549 10 865 13 =-30 =5 =26 =-47 1508 =11 =-37 549 =36 721 =-25 =28 515 =54 =-18 =28 911 =50 =-38
tree recertification_commitment 3073 1342 3243 677 1523 296 1744 3296 3182 3313 262 3314 =-25 =14 =22 =22 =22 =19 =32 =9 =31 693 =36 =-25 =54 1654 =37 =-18 =31
tree recertification_commitment 816 838 1634 2154 3245 1509 1051 1323 2934 969 =-29 =-1 154 =-19 =25 =22 =26 =27 =31 365 =1 =44 3060 904 =31 =-19 =-11 =25 =-39
tree recertification_commitment 373 3222 495 3 27 1262 =-36 =7 =10 101 2704 3289 =11 =-21 =-28 =-29 496 324 1623 27 =45 =5 =-9 153 =-10 =29 =-22 =61 =-31
tree recertification_commitment 2981 3073 3215 940 3251 81 2711 =-55 =10 =8 =18 689 =32 =-26 =60 =24 84 1745 3174 3315 3293 530 =23 =-15 =-25 =-18 =-25 =-13 =-30
tree recertification_commitment 317 373 295 633 762 1595 795 =-24 =15 =24 =25 =39 2909 3175 3236 =31 =-23 =-25 =-9 =-38 772 44 106 =30 2525 =-20 =24 =46 =-17
tree recertification_commitment 353 3243 813 1543 1433 3116 2271 3297 1695 3316 794 267 3317 113 =-18 =11 =26 =11 =21 =34 =18 =34 =28 =36 =-41 =28 =38 =51 =-38
tree recertification_commitment 530 2930 520 690 675 1012 961 3318 3296 3065 3097 =-25 =-1 =15 =22 =22 =12 =22 =22 720 =62 =-11 59 =5 =51 1849 =31 =-26 =-32
tree recertification_commitment 3098 2981 3073 2106 3142 =-31 =23 =23 76 1135 =35 =-19 =-28 754 501 =-30 800 3201 3291 444 =29 =-5 =-25 =-29 =-28 =-25 593 =46 =-31
tree recertification_commitment 196 1654 496 75 715 162 1040 =-18 =16 432 =27 =-26 510 3319 2994 =-22 =28 =35 =20 149 =-26 =15 =-32 664 =20 1040 =-55 =-1 =31
tree recertification_commitment 421 407 1710 618 165 3117 1744 3320 =-13 =26 =31 =27 644 1918 3117 0 781 =35 =-2 =-14 3081 =19 =-38 =-25 =-27 =-29 =33 =31 =44
tree recertification_commitment 496 501 =-33 2564 2570 820 622 3321 995 3051 2478 =-1 =-29 510 3147 1742 =-2 =-57 =7 =16 =21 =36 =22 318 =34 =-8 =-31 =46 =-35
tree recertification_commitment 317 3194 2570 142 954 1095 1480 =3 =25 287 =-36 =3 81 689 =43 =-2 =-15 3322 =-34 =28 =-37 =-40 501 =-30 283 252 =44 =-17 =-7
tree recertification_commitment 3216 3138 286 43 =-42 1041 3 2123 721 =-32 =7 =29 754 253 816 1461 =-1 =33 =-31 =26 267 =-37 =14 =34 =35 176 =41 =-9 =55
tree recertification_commitment 1523 3105 3075 599 3302 1671 3323 3098 1094 824 954 3178 3282 3324 =-37 =14 =18 =21 =1 =7 =23 =24 =19 =31 =35 =11 =32 =20 =37
tree recertification_commitment 3098 685 308 231 1594 119 3302 1744 3078 3325 677 =-24 =13 =20 =7 =29 =30 =31 =23 =43 27 162 =-8 =33 =-14 =-28 911 =43 =-35
tree recertification_commitment 1535 353 80 3326 957 =27 1372 818 3327 1595 858 749 =-31 =16 =20 =18 =29 =13 =17 =32 3059 1101 =11 =53 =-30 =-39 720 =45 =-9
tree recertification_commitment 771 720 1354 3169 1563 1558 1192 223 3304 3328 957 =17 312 =-20 =15 =19 =27 =22 =19 =-43 =28 =41 173 =5 =29 =-19 1354 =46 =-22
tree recertification_commitment 139 =-43 353 3114 495 678 295 3207 2711 830 1598 =-30 =18 =19 =28 =27 308 1634 =10 =-28 =40 1769 =41 =3 10 =25 =-11 =-29 =-39
tree recertification_commitment 1535 3185 820 2578 976 447 =-35 =0 1609 689 3329 =0 =37 522 594 =-38 =4 =31 =29 =18 27 =28 =-17 =46 27 976 =5 =54 =-11
tree recertification_commitment 392 78 3297 618 13 149 =-7 3330 453 =28 =-12 =-32 2909 70 2022 936 =36 =-9 =-18 =-22 =-21 2711 =-25 =17 =50 1881 =-33 =13 =36
tree recertification_commitment 43 =-40 1091 1634 76 295 2564 271 149 419 =-26 =17 =10 =25 =32 720 3331 149 =32 1448 =-38 =18 =-28 =-19 =-34 295 =33 =-2 =43
tree recertification_commitment 273 26 3332 3333 =-44 =15 =26 595 7 =31 =-14 =-23 2023 754 856 1769 592 731 1595 =2 =43 =45 =-31 2471 =40 =-11 =-24 =-13 =-18
tree recertification_commitment 1478 1543 21 3246 719 3165 1760 939 2269 =-33 =13 =13 154 =-25 =25 =29 =25 689 =54 =-14 51 685 =26 =-13 =-11 =30 3174 =26 =-19
tree recertification_commitment 21 3125 2094 1612 718 3091 1126 1543 3167 =-24 =16 =12 =8 =23 =23 741 =34 =-3 =31 =26 324 475 976 =4 =50 =-7 492 =-23 =12
tree recertification_commitment 324 495 832 3334 852 2278 548 2731 =20 =-13 =-29 =-15 =-21 =-28 =-33 1764 3063 =36 =-10 =-18 3110 3097 3290 2934 =-30 =11 =13 =10 =37
tree recertification_commitment 3194 600 1710 2578 3125 1046 3335 107 =15 374 516 106 =-40 =-9 =12 1635 781 =24 =-27 =-19 =24 =28 703 =35 =-10 =21 =32 =-34 =-35
tree recertification_commitment 273 2223 3144 1221 =-19 =18 =25 =23 3073 3216 1040 1448 2909 =-22 613 =27 =-19 215 =22 =-12 2774 3336 142 =35 =-5 =-22 =-26 =51 =41
tree recertification_commitment 496 273 129 786 1594 1598 2092 =-22 =13 =18 =19 =16 =55 685 1486 472 2471 2566 7 283 =42 =-3 =14 =-17 =-19 =-22 =-30 =-14 =-27
tree recertification_commitment 522 1214 3185 3098 3140 17 3195 677 3091 975 143 3252 =-29 =20 =7 =1 =18 =15 975 =20 =-14 =12 =33 239 =36 =-12 =40 =-28 =31
tree recertification_commitment 1478 771 3337 496 677 438 =-23 1654 975 565 =13 =-28 =-20 =-33 =17 =-43 =36 283 =49 =-24 139 =-34 2182 3338 55 =40 =-8 =-8 =-15
tree recertification_commitment 3222 3216 3169 2339 273 107 68 =-21 =21 80 3140 =-34 =15 =-1 68 495 =-3 =28 298 =-10 287 =-11 =24 142 =30 =-17 =38 =52 =54
tree recertification_commitment 43 =-41 902 754 3258 741 173 3339 =-27 =16 106 =-15 550 =31 =-10 121 442 635 13 1323 =-15 =27 =16 =18 =39 =-24 =-30 =-26 =32
tree recertification_commitment 139 =-40 1612 3185 1568 3094 1342 1634 3073 656 622 =-40 =10 957 =25 =-12 1007 =26 =-22 295 =33 =-14 3 =33 =-1 =28 =27 =46 =29
tree recertification_commitment 113 496 317 3083 68 2931 441 =-9 =20 =32 771 990 907 51 2931 2288 3332 =-35 =14 =13 =7 =3 =17 =26 =25 =33 =20 =-30 =33
tree recertification_commitment 771 1654 284 1468 2578 1372 3282 26 3051 =-35 2060 =-8 =26 =-5 =23 =20 =19 =29 21 =7 721 =6 =52 721 =-37 =6 929 =52 =-4
tree recertification_commitment 3258 800 508 3340 1685 393 75 2022 =10 =-24 =-24 495 2930 565 3341 =8 =-23 =-21 =21 1612 851 =42 =-5 =-9 =-24 =-26 =-23 =-28 =-28
tree recertification_commitment 373 678 10 99 3124 =-19 =21 324 21 154 273 =-36 409 3058 =-21 =29 =29 =35 =42 =-9 2271 3079 =-32 =16 =28 154 =-13 =34 =-24
tree recertification_commitment 2981 3079 196 3319 1804 =-43 =15 =20 =19 76 =25 =-21 139 =-32 1607 80 3315 1881 522 3062 =-1 =21 =36 =39 =-29 2189 =38 =-8 =-29
tree recertification_commitment 43 =-37 3194 1040 3073 2154 692 3098 3321 407 42 =2 =-28 =11 =22 =18 =10 =23 113 =7 =42 7 2278 324 =16 =-20 =-29 =33 =-35
tree recertification_commitment 27 833 317 1048 681 3179 566 823 3342 527 3240 509 =-22 =9 =14 =19 =27 =19 =20 =32 =32 =39 =24 =-30 509 3053 =-34 =10 =14
tree recertification_commitment 2154 771 288 3075 692 3343 3191 509 3344 1454 2957 1321 =-33 =14 =14 =3 =19 =12 =26 =29 1860 =10 =-30 =23 =29 521 =48 =-32 =23
tree recertification_commitment 690 3228 681 3062 1192 658 675 820 215 277 3117 2016 =-35 =13 =4 =-2 =2 =8 =18 =26 =16 1623 =33 =-17 =32 =35 324 =61 =-11
tree recertification_commitment 723 1612 3169 284 3245 522 3316 510 323 =-24 =8 1769 =-21 3053 =32 =-20 =25 =26 =29 106 =-22 =18 =37 176 2713 =41 =-7 =-15 =38
tree recertification_commitment 139 =-39 317 1048 520 2981 838 =-36 =5 68 =23 1478 819 1429 =-49 409 =-29 =27 =11 =23 1353 =18 =-16 =38 772 1745 =36 =-10 =-11
tree recertification_commitment 771 373 693 613 20 788 =-17 =15 3097 788 58 =15 =-14 =-23 =39 1353 260 41 20 =21 =-17 936 =40 =-9 =-20 =-13 =-32 =-30 =41
tree recertification_commitment 78 353 635 3110 2711 1102 3207 267 678 3053 =-27 =18 26 =-16 =19 =8 409 =-4 =36 =24 =29 =35 3306 2496 =28 =-14 =-24 =-35 =-32
tree recertification_commitment 820 2210 495 295 1634 419 =-26 =11 176 =24 =-14 284 20 =-15 715 =19 =-20 419 =47 =-14 142 176 442 =39 =-7 =0 =-27 =-32 =25
tree recertification_commitment 314 1254 1429 419 881 2269 365 =-19 =12 =26 =17 =25 855 145 2210 75 1057 1918 =34 =-14 =-17 =-15 =-23 =-23 =-20 =37 3078 =-24 =22
tree recertification_commitment 43 =-38 1478 286 621 692 1039 1091 3230 3296 3117 900 =-40 =9 393 =22 =-25 =16 =10 =21 =21 =11 1429 =-15 127 =34 =-9 =30 =24
tree recertification_commitment 3073 317 3161 838 3140 3343 3083 665 510 178 =-28 =2 2743 =-12 =26 =13 =15 =25 =28 1095 =32 =-13 =26 1860 =18 =-18 252 =32 =-20
tree recertification_commitment 690 1091 3062 392 3094 3155 107 10 =20 =-20 2083 1654 3339 1760 618 =-11 =-38 =3 =21 =-39 =20 =26 =24 =30 3020 =39 =-14 =32 =37
tree recertification_commitment 690 43 =-38 317 857 3187 115 940 3323 2023 26 =15 =-13 =-20 =-29 838 =-28 =10 1192 =-30 =9 =25 =19 2791 =25 =-13 287 =61 =-12
tree recertification_commitment 43 =-36 317 3185 392 1254 2339 3094 3211 3279 3136 522 494 3332 =-26 =17 =9 =18 =21 =18 =26 =24 =20 =25 =31 =37 2250 =27 =-25
tree recertification_commitment 139 =-36 496 491 3104 1614 2229 693 1756 547 1190 3345 3210 1108 872 =25 =-13 =-12 =-12 =-12 =-12 =-11 =-20 =-17 =-21 =-25 =-26 =-15 =-24
tree recertification_commitment 21 13 3149 3110 1016 1504 1478 =-31 20 =-18 =20 =8 =13 =20 =21 1555 621 317 492 20 =-13 =18 =-15 =33 =35 =-19 20 =25 =-10
tree recertification_commitment 139 =-35 1558 3138 754 833 283 3305 738 84 1530 536 =18 =-14 =-9 =-23 =-25 =-24 1480 782 =-33 =17 =23 =-29 692 =-38 =14 =31 =-36
tree recertification_commitment 754 139 =-30 2564 58 1654 3201 856 3346 2061 438 368 =-4 =25 3117 =26 =-16 =-16 =-16 =-23 =-25 475 =1 =-29 3105 =-21 =12 =37 =-27
tree recertification_commitment 3079 678 3078 635 3110 444 1609 824 788 =-37 =0 =1 =2 =1 =24 3110 444 =23 =-14 =-28 613 =26 =-15 =11 1192 542 =21 =-14 =30
tree recertification_commitment 1012 139 =-34 690 644 273 107 =18 786 1594 550 215 =-34 =4 =3 =13 =22 1262 1075 548 =23 =-16 1480 =-26 =7 =-17 =-27 =32 =-34
tree recertification_commitment 838 78 3337 353 549 3097 3126 3117 154 749 1881 =-41 =1 =18 7 178 794 =-18 =22 =39 =-17 =21 =18 =20 =12 =-31 =42 =-25 =27
tree recertification_commitment 1091 2981 690 520 =-44 30 1221 =-18 =18 =27 =38 621 1531 2223 703 3137 =0 =-29 =14 =25 =-22 2230 1527 3061 =41 =6 =-6 =-11 =36
tree recertification_commitment 1254 273 1478 1192 957 =18 362 =-36 =12 =12 =10 3291 738 721 3254 608 677 3196 =-10 =22 =20 =23 =34 =21 =-23 =-23 273 =41 =-3
tree recertification_commitment 139 =-34 1947 690 273 154 3058 228 =-29 =14 =16 975 1039 =-14 =27 =31 855 2229 432 3258 2774 =22 =-6 =-11 =-11 =-12 =-16 =37 =-20
tree recertification_commitment 113 1535 274 3098 312 183 3343 1499 3126 3278 =-20 =9 =9 =19 =22 1095 =15 =-12 =26 621 =38 =-21 =29 68 =-5 =36 1299 =32 =-8
tree recertification_commitment 3335 1478 286 308 3116 3154 143 830 3129 3306 1598 1389 =-37 =7 =6 =5 =0 =4 =7 =16 =24 1654 =14 =-18 =31 2909 =18 =-9 =27
tree recertification_commitment 43 =-31 1478 1404 231 838 271 228 1730 2123 1385 =-27 =2 =11 =16 =17 =23 =17 =33 929 228 =24 =-13 =-13 1404 323 =33 =-12 =-16
tree recertification_commitment 55 3073 27 3297 273 664 975 957 =19 =-17 =27 550 =-31 =5 3089 549 1634 3110 =-11 =22 =24 578 =27 =-7 =-21 =40 =-16 =26 =-29
tree recertification_commitment 1535 3098 1354 3155 1480 1448 907 =-35 =15 1612 20 3105 =-8 =28 =-25 =23 782 1612 969 =0 =32 =-24 =-24 =27 954 =0 =28 =28 =31
tree recertification_commitment 78 621 3097 324 2570 1057 =6 =-16 =-22 137 =-21 =14 434 =18 =-16 2022 572 462 819 =37 1769 =-10 =19 =-5 =-11 =-18 441 =-34 =4
tree recertification_commitment 1040 1353 3073 3138 678 1760 573 2124 719 =-25 =9 =14 =15 =10 =11 =31 =24 =-30 298 613 =41 =6 365 1417 819 =-28 =5 =16 =28
tree recertification_commitment 43 =-33 685 644 127 3347 1402 462 703 3232 1976 =26 =-1 =-12 =0 703 =-15 =16 =-17 =-24 3096 =-16 =9 277 =-25 =5 1082 =-30 =18
tree recertification_commitment 530 154 2172 1563 495 2525 3146 470 1688 =-31 =14 =15 =18 =16 1623 =15 =-32 =21 =24 508 26 =-3 283 2525 =34 =-6 =-7 =-23 =-31
tree recertification_commitment 139 =-33 283 21 855 1273 13 447 312 1342 =-21 =26 1646 =33 =-12 =16 441 =25 =-6 =-16 =-27 550 =28 =-11 3067 2739 =-34 =13 =17
tree recertification_commitment 55 1448 881 1003 2107 1429 1640 =-33 =9 41 409 =-35 =4 154 318 =-12 =30 =-6 =14 266 =21 =-12 =17 432 3348 =17 =-17 =-20 =-27
tree recertification_commitment 21 373 173 3332 494 2066 3061 3349 412 =-32 =4 =6 741 =-27 =17 =19 =12 =21 165 =-6 398 127 287 =40 =0 =-5 =-24 =-27 =12
tree recertification_commitment 421 21 1478 107 =15 3254 916 362 1480 1519 781 =-45 =4 =-8 475 =2 =-23 =14 =14 =20 2275 308 =22 =-9 =-14 2981 =-6 =22 =32
tree recertification_commitment 816 358 1865 58 2909 852 149 37 1695 41 365 =2 =26 1640 =-15 =19 =21 =30 324 =29 =-9 =-24 622 =-2 =-37 =-14 =22 =-29 =-25
tree recertification_commitment 496 1535 3073 149 656 267 565 =-25 =7 =5 3150 1012 510 165 =-13 =10 =12 =33 =-19 656 =26 3165 961 =-15 =20 =26 =25 =31 =-24
tree recertification_commitment 139 =-33 496 1535 2981 549 3183 =-36 =17 515 =15 =-17 73 3137 1401 332 1678 1764 =36 =1 =-9 =-8 =-14 =-12 537 =-10 =21 =34 =-23
tree recertification_commitment 3062 3078 723 297 3109 317 3126 3208 2172 1366 1285 3180 2709 =-40 =-3 =3 =7 =-2 =9 =12 =12 =1 1628 =10 =-18 =20 =29 =17 =27
tree recertification_commitment 175 382 565 610 1433 1039 3185 1654 308 678 1744 823 3255 3350 =-16 =12 =16 =19 =23 =15 =19 =-17 =41 =30 =-26 =-25 =-32 =32 =-16
tree recertification_commitment 690 754 2981 3073 566 2934 549 =-42 =-2 =10 41 =-7 =15 =14 173 1635 1505 3154 26 =18 =0 =-12 =-15 =-20 798 =28 =1 =-25 =29
tree recertification_commitment 1254 943 59 3302 3351 3090 3352 313 1594 1568 2173 939 =-21 =9 =2 =2 =5 =7 =11 =20 =21 =30 393 62 =13 =-19 =31 =28 =24
tree recertification_commitment 1523 3167 324 1595 492 286 3154 3207 835 3105 =-10 =8 =18 =15 =28 =26 3329 3121 =-26 =6 =22 =34 1455 492 =-26 =-4 =9 =34 =35
tree recertification_commitment 196 129 3194 781 61 3097 293 462 2025 741 =13 3195 =-12 =13 =19 =-16 =-23 2793 =21 =-17 =-27 =-21 =-27 =30 176 3138 =40 =-1 =-15
tree recertification_commitment 198 2994 3246 1615 2275 226 3083 599 692 509 794 870 3121 =-29 =8 =2 =15 =9 =4 296 =-3 =31 =20 =17 =-24 =24 =27 =30 =36
tree recertification_commitment 113 3169 243 3314 3180 675 271 382 499 1635 3353 =-20 =16 =-3 =10 =7 =11 =7 492 =22 =-9 =15 =21 =31 99 =-7 409 =39 =0
tree recertification_commitment 43 =-32 358 1095 2061 450 145 1429 21 =3 =25 176 =28 =-9 =-11 =-14 =-23 21 3283 3125 3079 703 =-40 =2 =5 =9 =20 =13 =-28
tree recertification_commitment 3216 43 =-30 479 2994 3062 20 675 3107 520 2223 =-13 =13 =11 =25 =28 154 929 =-32 =9 3079 795 =-16 =18 =20 =20 =22 =-27 =38
tree recertification_commitment 3185 2154 1570 277 622 531 891 1262 365 2092 442 =-36 =8 =9 =-4 =8 =11 =13 =13 608 936 =18 =-14 =-23 =23 3117 =26 =-11 =39
tree recertification_commitment 317 976 1634 3061 =-31 =4 308 =-8 =24 954 1769 731 3303 1039 =-17 =11 =17 =17 444 715 731 =12 =-17 =28 =-11 =21 1769 =32 =5
tree recertification_commitment 594 127 142 434 444 1221 720 438 =29 515 =18 =-7 =0 =-6 =-2 =-14 =-12 1342 3053 1531 =-27 =8 =11 =14 1366 733 =-22 =12 =13
tree recertification_commitment 3246 1710 3051 681 1046 1408 2578 3107 1082 267 422 1482 =-31 613 =7 =-21 =5 545 =15 =-12 =6 =14 =9 =13 =22 =22 =14 =32 =35
tree recertification_commitment 954 2092 231 3241 3354 3096 910 599 881 271 794 42 =2 1735 =-33 =10 =13 =12 =3 =4 =17 599 =20 =-15 =23 =24 =25 =19 =20
tree recertification_commitment 1273 3104 248 3336 969 3078 522 1519 149 51 =-19 178 =-7 =28 =14 =11 =24 =23 929 3137 =32 =-5 =-8 =-18 =-23 =-23 1482 =-26 =9
tree recertification_commitment 3078 3098 3096 677 578 277 228 173 58 =-35 =7 3097 =-19 =14 =19 1480 =-8 =25 =17 =11 720 =18 =-15 298 =29 =-12 594 =25 =-10
tree recertification_commitment 1710 3098 2172 1461 2016 3354 2564 3353 335 1622 1304 2904 1129 3324 =-20 =9 =10 =13 =12 =16 =12 =15 =17 =18 =21 =23 =22 =19 =30
tree recertification_commitment 489 373 1354 479 3286 3253 419 365 1039 3207 2578 2107 =-18 =8 =7 =15 =22 318 =22 =-1 =15 =24 =26 =-28 =17 522 =-28 =12 =-24
tree recertification_commitment 82 2981 771 1221 2092 =-35 =10 =18 =26 1769 365 1630 =28 =-9 =-12 365 1126 2739 =-16 =12 =20 =23 976 =-5 1342 720 =38 =0 =-7
tree recertification_commitment 3098 2023 459 782 2278 1706 940 1273 677 1478 3283 142 =0 =-26 =20 =19 =25 =-14 3 =4 =31 =-13 1040 =11 =-30 =-15 =-23 =-22 =30
tree recertification_commitment 690 1091 63 17 510 2909 1634 253 107 =12 2092 422 =-29 =4 =9 =15 =26 10 =-27 =8 2909 =2 =30 =16 =-19 =22 324 =40 =-6
tree recertification_commitment 2061 550 495 82 3091 786 975 273 26 =-35 =-8 621 =-11 =11 =11 =12 =21 295 =-3 =36 176 =29 178 =20 =-25 295 =-19 =6 =-26
tree recertification_commitment 719 1448 421 3062 520 312 1654 1342 =-36 =-2 =-2 =9 73 1082 =-18 =14 =18 =22 =29 1095 73 =4 =25 7 =-23 545 =-18 =27 =25
tree recertification_commitment 139 =-29 496 198 3185 441 3146 731 323 692 =-15 =4 =10 656 =29 =-6 =21 656 =-7 595 689 =-15 =19 =31 =33 =36 818 =-30 =7
tree recertification_commitment 621 295 3079 678 3105 2106 494 =-37 =-1 =6 =8 441 287 =10 =-18 =22 492 =-7 =23 594 3105 =17 =-13 =-12 2106 511 =22 =-8 =-12
tree recertification_commitment 618 27 405 884 3059 1764 1366 2954 207 78 =23 =-12 =-6 =-5 =-6 1742 =7 =-13 =-10 =-14 =-15 324 819 =-23 =0 =9 692 =-33 =5
tree recertification_commitment 317 3337 231 1354 870 633 3355 3125 1570 3126 =-26 =2 =12 =9 =15 =20 3207 =-3 =26 2275 =11 =-13 =27 =28 618 2791 =28 =-9 =-13
tree recertification_commitment 3138 3096 3254 1 1482 881 3103 2285 781 851 2041 =-30 =4 =8 =11 =12 =9 252 =20 =-15 =13 =-21 =22 1417 215 =31 =-4 =-11 =26
tree recertification_commitment 530 3347 22 1527 283 373 1530 3356 475 39 =24 =2 3 =16 =-8 =-8 =-6 =-20 17 599 =-26 =8 =9 2339 =-17 =10 =-20 =-22 =-22
tree recertification_commitment 610 2154 690 1095 283 1191 3104 55 26 154 =16 969 =5 =-36 =24 =-13 =-17 =-20 =-10 41 =-33 73 =-10 =17 7 =47 =-15 =22 =-18
tree recertification_commitment 432 231 3073 1644 2210 3083 1760 73 141 3225 1273 =5 =-15 =-23 =16 1482 =-19 =8 =12 =17 =-25 =19 13 613 =-15 =16 =26 =26 =-26
tree recertification_commitment 1710 1628 3104 3306 3059 3079 656 277 1519 519 173 =-32 =-7 =5 =9 =16 75 1504 =8 =27 =-5 =20 =-17 =-18 =-22 1519 =-28 =4 =28
tree recertification_commitment 1558 392 1254 1273 3107 13 658 1102 794 68 =-2 494 =-21 =9 =12 =17 =16 154 =-3 74 =31 =1 =25 =-13 1279 =35 =-2 =31 =-31
tree recertification_commitment 693 3353 3216 129 1634 298 3074 3156 819 3230 2060 =-25 =3 =6 =-3 =11 =13 819 =14 537 =-20 =9 318 =-3 =25 =26 =28 =28 =-29
tree recertification_commitment 1523 3083 421 3253 267 678 44 63 1635 3242 =-18 =15 =23 =25 2930 838 1504 2931 =-43 =-4 =6 =7 =6 =5 =8 =24 =24 =27 =28
tree recertification_commitment 2981 1523 688 59 1046 107 =4 =-28 =10 =6 80 =-9 =27 =23 1860 818 1 3197 =14 =-8 841 7 =-13 =15 =-24 462 =34 =-2 =-16
tree recertification_commitment 690 3098 2994 1040 692 3228 3335 2743 407 2578 =-26 =4 =9 =7 =16 =17 3249 =12 =-11 447 2743 3059 =24 =-2 =-9 =-8 =27 =30 =32
tree recertification_commitment 139 =-30 3138 2981 509 3185 3109 =-37 =-1 =30 115 =-9 =24 3346 548 1635 13 115 =16 =-7 =26 13 =13 =-25 =-14 =-18 510 =35 =-3
tree recertification_commitment 530 771 82 1095 794 731 1003 76 =4 =-18 =-16 2278 715 =28 =-9 =-11 =21 549 =-22 537 =14 =-18 1404 1372 =-10 =19 =29 =26 =-26
tree recertification_commitment 3337 2229 1634 3110 754 1612 3357 3162 3261 1067 =-12 =10 =13 =12 =17 1279 =21 =-5 =-25 =26 495 1084 3110 =20 =-10 =-15 =33 =-27 =26
tree recertification_commitment 3073 748 3302 1644 678 1221 1448 515 692 =-31 =-5 510 =-14 =16 818 515 795 =13 =-15 =-23 =9 =11 2289 =7 =-16 =18 =22 =19 =16
tree recertification_commitment 940 273 80 1478 173 =-36 =-3 =0 =7 173 689 510 298 =7 =-18 =16 =20 692 =-17 1404 =20 =-7 1530 1976 689 =32 =-6 =-9 =-9
tree lapse_notification 2718 497 3358 3359 3360 =-117 =74 =-15 =66 332 490 =-100 891 =12 =-109 2230 =43 =-78 75 332 3360 =-107 =78 =7 28 11 =76 =-100 =-88
tree lapse_notification 1126 1609 2494 616 3361 =-110 =35 75 510 2699 =-97 =74 =40 =42 298 =-50 =62 75 =-87 940 856 =38 =-62 =101 75 1333 =-57 =78 =58
tree lapse_notification 314 2732 3362 =-105 =-13 =13 30 1695 537 3363 3364 1630 =-98 =60 =92 =38 26 =-32 =81 26 1529 =-38 =100 =85 3044 2295 =21 =-91 =103
tree lapse_notification 3006 393 =-103 314 2763 1408 =-97 216 =-61 =77 44 =-80 =107 43 =-109 3365 652 36 =72 =-41 =-69 =-95 43 =-103 314 41 =-53 =82 =83
tree lapse_notification 666 3363 1809 1609 =-97 713 =-48 =56 412 =-77 =29 190 =-32 =64 491 1653 2318 2520 685 =-67 =1 =95 =78 =92 2570 835 =81 =-16 =-82
tree lapse_notification 393 3366 =-95 =65 497 2260 3367 3355 3368 30 =-85 1075 =-65 =9 =58 =24 =80 61 =36 =-83 44 51 =-55 =59 41 =-66 835 =74 =-5
tree lapse_notification 3369 1126 2283 412 3366 1720 =-91 =-51 =88 75 3367 =-85 =73 7 496 =79 =-65 =-19 =5 75 =-49 618 =65 =-47 75 741 =-54 =23 =81
tree lapse_notification 3369 1694 3329 1372 176 =-89 148 941 =-84 =57 80 =-66 =-6 176 =-60 =32 2334 1 =-2 =-70 =64 44 =-30 =61 176 =-19 44 =17 =79
tree lapse_notification 3277 3370 1736 94 =-85 90 3329 =-84 =69 929 =32 =-69 7 1452 =34 =-73 =-52 =57 1102 190 1736 90 =-77 =8 =26 =65 43 =-86 =66
tree lapse_notification 666 3371 3362 467 3372 3373 =-82 =14 =2 3374 =-40 =92 =53 20 =-25 =39 616 3 1262 =-77 =64 741 =-49 549 1 =52 =-33 =-41 =59
tree lapse_notification 314 2534 =-81 1495 =-49 =85 106 =-82 1323 412 1495 853 2062 =-41 =25 =64 76 =52 =-84 107 =-73 1385 380 =67 =-50 =-47 76 =78 =-34
tree lapse_notification 1354 2973 3375 3322 3376 1408 =-77 99 =-79 =-29 =42 =8 501 =-69 =93 501 =-84 =52 1408 115 2763 =-62 =68 692 =13 =-65 55 =50 =-63
tree lapse_notification 176 2318 =-78 =-26 3277 3012 1630 1259 1635 3377 3378 =-60 =41 =51 =36 664 =71 =-23 =45 =62 3379 2397 3380 =41 =-90 10 =12 =-96 =-39
tree lapse_notification 2283 412 369 1720 2718 =-77 =-38 =-28 94 284 =-63 =19 =86 94 2763 542 254 =-68 =-7 =65 =80 1191 3380 =47 =-87 =-75 254 =19 =72
tree lapse_notification 936 176 =-75 30 90 1809 467 =-73 =18 2320 =-23 =88 175 139 =-80 141 =30 =-70 =-55 3377 =-12 =74 139 =-88 176 254 =-60 =35 =71
tree lapse_notification 369 1720 3381 3382 3383 545 =-73 1209 3384 =-68 =65 =32 =-17 =55 =20 3385 =11 =-70 94 182 1736 3386 675 =-71 =38 =73 =45 =22 =80
tree lapse_notification 666 298 3366 2718 =-73 2677 =-52 =40 =85 154 2062 3371 =-63 =20 =65 1448 3103 =58 =-53 =-50 154 641 2409 =-56 =74 =26 656 =65 =-49
tree lapse_notification 3369 666 1323 3372 3387 3388 =-71 =72 =10 =18 =-10 2260 1114 928 1237 689 =-59 =0 =73 =-62 =80 =70 3345 401 604 =53 =-67 =-39 =-58
tree lapse_notification 936 314 3389 =-71 =85 298 1495 1323 1695 =-62 =3 =23 173 =-73 =48 3390 173 =-18 =67 =-100 314 1408 =-19 =76 101 3391 =64 =-64 =-68
tree lapse_notification 2654 3371 1073 254 3392 3393 3394 =-68 =24 =22 =55 75 3395 =-58 =80 793 =42 =-41 3097 1726 =-32 =64 =76 =20 154 =-39 3396 =53 =-72
tree lapse_notification 176 1455 1518 =-69 =-25 =-26 1455 542 298 2654 641 =-66 =24 139 =-80 154 =-33 =49 154 =-36 =70 139 =-77 154 =-7 =72 139 =-81 =67
tree lapse_notification 1354 3362 2501 2941 3366 670 372 3397 =-65 =58 =-11 1716 =-30 =72 =95 =21 =30 =54 140 1716 2597 372 =-43 =45 =57 191 =55 =-80 =47
tree lapse_notification 1236 3362 1126 3398 2699 =-66 44 =-58 =57 =32 =-12 182 =-22 =86 44 2718 3399 =-53 =56 139 =-82 =66 2453 542 1126 =-13 =44 =64 =65
tree lapse_notification 75 2669 3359 2629 1075 3400 =-66 =89 =-42 =46 =16 =3 1323 737 3013 3359 3401 670 =-56 =46 =77 =79 =60 74 3402 =24 =-78 =-34 =53
tree lapse_notification 942 216 3006 1073 3367 2320 1720 =-65 =-36 =-16 =21 3097 =-29 =79 =22 75 3260 =-46 =76 1593 =36 =-63 3403 75 2351 =-2 =67 =66 =-72
tree lapse_notification 1236 2318 2669 1126 3044 =-64 =1 445 =-37 =59 =15 3277 =-13 =76 3277 1126 1214 80 3404 =-61 =68 =12 =7 =58 3365 173 =-21 =56 =-83
tree lapse_notification 3369 1695 2409 3405 1726 3406 3407 =-63 =31 =68 =-14 =14 1682 1407 =49 =-58 =-63 165 872 =-26 =63 1634 107 =-60 1366 =77 =-57 =-37 =34
tree lapse_notification 1694 3329 441 2950 3408 =-64 =61 =65 139 =-68 3363 3409 3410 941 =-39 =65 =32 =90 =60 139 =-78 94 =9 =58 139 =-78 148 =80 =2
tree lapse_notification 942 2654 314 3411 3393 =-64 =37 =111 412 3401 713 =-53 =1 3412 =121 =-47 976 =3 =85 139 =-67 75 =-7 408 =69 =-70 139 =-81 =52
tree lapse_notification 942 369 1126 1323 3006 3413 1073 =-64 3097 =-40 =67 =77 =-2 =9 2283 3414 3370 1459 =-43 =84 =63 =64 =90 182 2409 =-52 =86 =63 =38
tree lapse_notification 942 1372 314 3411 3397 =-63 =58 =113 1354 3415 3366 1656 670 =-53 =9 =53 =114 =87 55 =30 =-75 3352 73 =19 =84 =-58 3403 =40 =-70
tree lapse_notification 1694 2718 441 3375 =-62 =91 254 82 3367 =-53 =45 =8 =13 3 998 =-48 =41 255 715 =39 =-31 =-73 101 2718 3416 =54 =-94 =-22 =-65
tree lapse_notification 936 314 3202 3359 3417 3418 =-62 =38 =73 =30 =30 3277 3359 2072 3419 3404 1591 =-47 =-8 =51 =64 =79 =67 115 =-29 260 =35 =-69 =32
tree lapse_notification 666 497 3371 1630 3420 =-61 =77 =-2 =10 80 621 =-53 2062 =-26 =34 266 2414 =23 =-67 =-52 182 1114 407 =-36 =84 =69 3421 =62 =-47
tree lapse_notification 3006 176 2763 3411 =-62 =114 490 =-30 =80 298 2654 274 670 =-49 =47 =41 173 =-35 3422 2414 =54 =-61 =-69 =29 273 173 =-41 =32 =54
tree lapse_notification 666 1372 1126 1114 2950 3423 3398 =-61 =23 =85 =44 =5 55 =20 =-78 106 =-36 3424 =46 =-95 1236 2283 2669 2223 =-36 =22 =73 =51 =67
tree lapse_notification 3006 1694 1126 737 1609 =-62 =-1 1278 1726 537 =-47 =0 =42 =66 94 =-7 =51 335 44 =-50 =36 462 =79 =-7 55 741 =-11 =43 =-50
tree lapse_notification 216 441 3425 3426 3358 =-59 =46 =22 =16 99 3399 =-60 =35 139 =-69 1595 1484 3044 2973 =-11 =40 =61 =64 =-47 139 =-63 441 =-1 =49
tree lapse_notification 942 1455 2718 3377 542 3427 3361 3051 =-61 =-20 =51 =17 438 143 =-4 =104 =-52 =16 542 361 =-31 =62 =34 608 =11 3428 =73 =-57 =28
tree lapse_notification 3006 412 542 3429 2092 3373 =-57 =47 =-13 =71 1209 =-23 =58 1716 542 1262 2669 =-35 =71 =44 =68 186 =53 =-68 501 =-75 604 =39 =-52
tree lapse_notification 298 1736 2677 3358 1507 1072 2763 372 =-55 =-7 =-5 =31 =24 =64 =9 3399 =4 =68 21 2707 853 3414 1598 =-30 =65 =51 =65 =70 =58
tree lapse_notification 314 3367 3398 2683 3430 =-56 =78 =49 =49 =66 99 3354 =-53 =28 496 154 649 =-12 =105 1546 1191 20 24 =33 =-58 =62 =-34 =-20 =-32
tree lapse_notification 393 3431 =-61 =79 139 =-71 1653 2763 3370 335 495 1591 491 =-35 670 =-10 =73 835 =54 =-56 =21 148 =54 =-37 =62 =82 1087 =82 =-56
tree lapse_notification 393 =-60 314 1408 1863 1578 =-37 =54 592 =111 =-16 =54 76 3402 44 490 165 73 =-37 516 =71 =-54 =53 =85 3432 =61 =-85 =-70 =-42
tree lapse_notification 314 441 3397 1726 =-59 =15 =61 2918 2498 1694 606 =-42 =22 =61 =55 =89 666 140 1694 2494 3433 3434 =-46 =58 =106 =33 =4 =41 =54
tree lapse_notification 369 942 372 3372 3435 3414 3405 3400 1809 2582 =-55 =56 =-23 =60 =25 =20 =73 =54 =19 73 =-3 =49 318 973 3389 =-29 =104 =55 =56
tree lapse_notification 393 3433 =-60 =69 1236 2763 2976 1455 2520 1431 2291 2677 =-33 =59 =68 =45 =50 =17 =98 =59 1464 856 3283 =54 =-3 26 =-17 =60 =-85
tree lapse_notification 3369 2654 1323 1600 3436 1716 1609 3413 3437 =-56 =51 =78 483 =-38 =57 =4 =86 =39 10 =25 =-33 1126 2622 =12 3438 =-47 =69 =53 =22
tree lapse_notification 942 1354 2409 372 1075 2788 =-55 =71 43 =-63 175 =-3 =-45 =28 =23 43 =-64 2453 =-5 3439 =59 =-78 43 =-82 1971 835 =51 =-20 =-64
tree lapse_notification 393 3366 =-59 =83 1236 337 2699 2525 2546 485 =-22 =37 =94 148 =36 =-51 =63 335 =-48 =50 1902 856 3121 678 =50 =-15 =-58 =9 =-75
tree lapse_notification 176 1126 3440 3441 2520 =-55 =40 =39 =91 656 =27 =-55 43 =-68 1264 1407 10 2350 3442 =39 =-58 =-58 2409 =-14 =47 =-34 3051 =-41 =59
tree lapse_notification 176 2534 2669 1237 =-57 1354 =-34 =81 =80 2460 =69 =-11 106 =-54 666 1354 3443 =-25 =90 260 353 835 =30 =-26 =-75 =-68 3444 =51 =-52
tree lapse_notification 441 973 2683 2342 3445 1535 2858 =-59 =4 =-16 =46 =13 =22 99 =-35 =40 99 1180 =-58 =71 82 765 11 =8 =-65 =-49 3446 =43 =-70
tree lapse_notification 441 973 3005 3447 1455 =-58 =7 =74 =18 =29 43 =-67 99 =-40 2654 1455 1263 1720 3016 =-11 =93 1554 =91 =-31 =-33 3094 =58 =-66 =48
tree lapse_notification 2283 1236 1736 2498 1102 3436 1484 3375 =-54 =32 =2 =65 =2 =55 252 1758 =42 =-39 =-51 44 605 =-34 =49 748 408 =28 =-44 =-43 =45
tree lapse_notification 314 2534 3202 683 3448 3449 =-51 =87 =51 =20 =39 139 =-53 =47 139 =-66 55 1264 1258 408 841 2271 =59 =-70 =4 =-65 =-26 =-38 =-56
tree lapse_notification 369 1720 3369 3372 1591 737 =-56 317 =-33 =45 =-2 =51 =14 106 =-55 1554 =54 =-8 765 3 154 939 =-26 =94 =66 102 =55 =-53 =-52
tree lapse_notification 176 2607 1455 3417 3398 675 3377 =-57 =16 3339 =-28 =103 =62 =55 =12 =37 1455 1776 26 3426 =-12 =45 =23 =-44 373 1464 =48 =-72 =-37
tree lapse_notification 176 3006 441 =-57 =-26 337 =44 =-48 82 3006 1706 496 2677 =-1 =53 =-52 3051 =-55 =84 1273 =29 522 =-86 =39 610 1706 =54 =-23 =-36
tree lapse_notification 1372 973 2707 3389 3384 3450 2912 3366 670 3451 =-47 =42 =-1 =73 =50 =67 =29 =46 44 =-16 =52 =25 148 3452 335 =20 =60 =-59 =-35
tree lapse_notification 393 3366 =-57 =53 273 1716 666 3366 2977 =-46 =35 =53 =4 2999 =37 =-64 266 61 441 1578 =2 =62 3346 3453 =41 =-43 =121 =-59 =-12
tree lapse_notification 441 1075 216 1372 1716 3454 =-55 =60 =4 =8 =0 =17 43 =-66 1372 216 3359 2092 3436 1716 1600 =-30 =55 =43 =80 =49 =66 =36 =43
tree lapse_notification 393 =-57 182 973 970 2260 3398 1384 =-47 =64 =42 =53 =94 =38 3455 373 3456 266 1634 =43 =-22 =-6 =-69 497 =48 522 =-77 =19 =-64
tree lapse_notification 369 1354 1484 3382 1541 3457 =-52 =48 =23 =53 2453 =-36 =51 3414 2918 2397 936 =-1 =30 =-28 =96 =61 765 104 3458 =42 =-22 =-42 =-48
tree lapse_notification 139 =-64 2260 2669 970 3404 1591 277 3398 3431 =-49 =66 =49 2941 2690 =-24 =47 =48 =18 =35 =45 2224 =60 =-61 1273 538 =32 =-74 =-31
tree lapse_notification 1372 2260 3386 2699 3426 3436 730 3447 793 =-49 =3 =49 =26 =66 =31 =22 =47 99 =-53 139 =-48 =25 139 =-69 148 231 =48 =-47 =-38
tree lapse_notification 1372 1695 2669 3404 3401 1354 2973 537 =-53 73 =-44 =24 =20 =-16 =61 =38 324 =54 =-13 165 =-6 =41 2718 3094 73 =22 =65 =-56 =-49
tree lapse_notification 393 3459 =-55 =29 273 973 173 =-43 644 438 =11 =-46 =-69 =42 3283 8 2093 3371 1073 438 =41 =3 =70 =-8 =99 =-41 1554 =12 =-31
tree lapse_notification 393 =-55 1431 441 2494 1653 3460 2411 =-37 =56 =31 438 =49 =-49 =46 255 3346 1866 3121 496 =29 =-9 =-50 =-46 1595 =125 =-6 =-68 =67
tree lapse_notification 393 3426 3461 =-54 =92 =35 43 =-67 3365 652 1236 2773 675 3 3462 =-38 =121 1478 =22 =-31 =65 =122 380 1928 =47 =-55 =-44 =-50 =-46
tree lapse_notification 94 2534 2351 2669 2558 3436 2392 2189 =-47 =-2 =52 =36 =64 =40 374 =-4 =68 44 =-23 =66 44 284 324 =4 =-44 =26 3463 =28 =-75
tree lapse_notification 942 216 3277 526 3362 335 2669 1533 =-50 =19 =6 =-12 =40 1595 =94 =-40 3444 1259 =23 =-20 =-66 273 =-14 1642 =51 =-46 401 =27 =-41
tree lapse_notification 369 298 2062 1072 3399 2907 =-46 =55 =25 =56 178 =-19 =53 2062 182 =-13 55 3421 =36 =-56 =-49 =54 182 =5 55 104 =52 =-50 =-49
tree lapse_notification 1372 1591 1736 2669 3381 3359 3447 3362 3464 2092 =-48 =-2 =78 =9 =45 =36 =24 =19 =18 =19 3410 731 1527 1595 =48 =-38 =-4 =-41 =-77
tree lapse_notification 666 1102 1072 372 1557 2093 3465 314 =-50 106 1509 =-58 =47 324 =13 =-27 =66 =17 =29 =17 =70 324 =42 173 =-61 =24 75 =4 =46
tree lapse_notification 106 3466 =-51 =59 2677 2283 1114 741 =-54 2025 3447 1459 783 3467 3013 764 2242 =-31 =62 =32 =36 =43 =17 =53 =75 =25 =32 =32 =53
tree lapse_notification 441 314 2699 2509 =-54 =81 =51 2041 191 =15 =-51 =-47 616 1716 3096 3052 3362 2221 3468 368 =-18 =15 =76 =82 =46 =59 =64 =38 =41
tree lapse_notification 393 3459 3469 =-55 =55 =38 585 2351 594 605 3470 3471 2509 1384 1114 2607 10 =-16 =-45 =40 =19 =35 =95 =74 =51 =43 =29 =31 =76
tree lapse_notification 106 =-49 314 1720 1075 2773 3052 2398 1114 =-48 =37 =77 =45 =98 935 =35 =-30 935 3472 =76 =-59 =-19 3444 1343 2283 =17 =49 =-53 =-64
tree lapse_notification 43 =-64 666 3277 942 2950 2223 3372 3051 3339 =-52 =21 =22 =51 1695 1561 =-28 =56 =38 =83 =45 3473 =21 =-46 1259 1747 =38 =-26 =-4
tree lapse_notification 441 2788 3382 3329 3474 3475 =-37 =31 =38 748 =20 =-62 =64 =35 1391 594 748 1214 1695 =-16 =16 1866 =42 =-37 =-60 287 =62 =-2 =66
tree lapse_notification 3006 1716 1720 3449 970 2918 3382 3399 2654 =-41 165 =-39 =33 =22 =48 =54 =23 =58 =11 496 =37 =-49 252 =30 75 143 =-52 =56 =17
tree lapse_notification 176 2669 1408 3369 3411 495 =-51 =-20 =56 =7 1609 =-11 =60 853 548 =97 =-31 =-49 369 381 3052 1537 =-13 =52 =53 =44 178 =47 =-33
tree lapse_notification 176 1695 3454 942 =-41 =3 =79 549 =43 =-34 76 61 1264 2491 1429 962 3399 2320 =-9 =38 =44 =49 =34 =-35 =-24 =-65 635 =-56 =44
tree lapse_notification 139 =-62 314 510 3476 1740 3477 =-40 =69 =69 =103 1391 1905 1863 =10 =87 =-23 =106 858 496 2041 1385 184 =41 =-53 =-33 =-24 =-29 =-35
tree lapse_notification 393 3052 2528 1432 =-53 =38 =67 =47 408 3384 748 675 75 2918 3478 =-6 =72 =71 828 11 =30 =-55 =-43 =54 483 =-54 =63 =62 =-48
tree lapse_notification 273 2409 3425 1751 2788 =-44 =26 =47 =24 =36 2455 1752 731 36 1508 30 3195 2707 469 =-1 =72 =38 =82 =32 =-44 =-27 =-20 =-42 =54
tree lapse_notification 139 =-62 441 1075 75 2699 2589 =-43 =69 =68 =-1 231 =37 =-49 55 841 28 419 3479 =38 =-56 =-26 =-45 1126 =-13 =36 2223 =22 =-50
tree lapse_notification 43 =-63 273 3360 154 2699 =-45 =40 490 =-22 1464 =40 =-60 =57 2093 1736 283 99 =-23 347 3480 =20 =-38 =-24 =-32 =31 347 =86 =-32
tree lapse_notification 369 30 3481 2707 254 3482 3483 3484 =-38 =37 =40 =34 =-1 =14 =137 495 3485 =-19 =82 =38 176 =-7 3486 373 58 =53 =-48 =-44 =-89
tree lapse_notification 1073 3006 3359 1126 1323 497 3487 1236 =-45 =-2 =57 3437 308 =-26 =15 =60 2397 349 =-22 =63 =58 3074 =20 =-52 =37 3277 =27 =-14 =36
tree lapse_notification 501 =-63 2978 3346 75 2961 2318 1237 3488 3489 3490 2617 =-33 =52 =43 =70 =57 =25 =49 =72 17 2999 1776 =28 =-34 =-31 =-21 =54 =147
tree lapse_notification 43 =-62 1720 1431 2654 1736 3491 737 1237 3492 2582 =-41 =62 =68 =26 =-6 =68 =19 26 2320 =-19 =62 =34 =45 3421 3493 =37 =-58 =-34
tree lapse_notification 139 =-62 2283 2978 2409 510 2062 2950 1075 3354 2093 =-43 =31 =34 =8 =47 =56 162 =-44 266 3458 =25 =-36 =-25 =31 =120 3494 =44 =-71
tree lapse_notification 273 3360 2541 1694 2223 2950 =-49 =24 55 =7 =-68 142 =28 =-33 =22 =54 1595 99 1372 =-38 =18 675 =15 2282 =72 =-51 1519 =-38 =52
tree lapse_notification 393 1072 641 569 =-51 =74 =51 =57 277 28 1727 1866 324 1522 =23 =-57 76 1102 =-4 =34 176 =17 =-85 =-51 =-51 =-41 324 =52 =13
tree lapse_notification 369 3366 3386 3495 545 3430 2064 2223 2496 672 3496 =-44 =60 =-5 =28 492 =-26 55 =24 =-60 =35 =78 =9 =46 =52 =68 1881 =8 =50
tree lapse_notification 21 2546 154 2699 3497 =-35 =67 =38 412 1005 3488 3498 3366 =-25 =53 =35 =58 =38 3390 =23 =-55 =67 1455 412 =-8 595 =53 =-29 =43
tree lapse_notification 176 936 1217 3360 813 3375 3389 =-39 =61 =70 =63 =49 =74 =16 3499 1628 2367 2709 101 =18 =-52 =-34 =-61 252 277 =-33 =35 =-58 =116
tree lapse_notification 393 763 =-48 =48 21 61 3365 970 1236 407 3454 =-16 =67 1495 368 =98 =-31 =-38 3500 =22 =-53 =58 90 =-61 =43 =-55 791 =37 =-47
tree lapse_notification 106 372 =-45 =25 495 314 2788 1720 3329 =-42 =24 337 =30 =-46 =68 2397 934 =19 =-59 =-37 1504 508 913 2210 =43 =-52 =-2 =-45 =-44
tree lapse_notification 43 =-61 765 21 3501 469 2707 3252 605 838 1710 =-17 =32 =18 =28 =70 1628 =43 =-34 1429 =-12 =102 =81 99 =-20 24 =39 =-26 =-54
tree lapse_notification 2283 973 2351 1431 3502 2189 2025 2558 3435 1537 =-35 =40 =51 =72 798 664 =20 =-42 =63 =15 =76 =34 347 =20 =-41 =24 3494 =29 =-67
tree lapse_notification 369 298 3006 1484 3052 2608 =-41 =49 =61 =18 891 =-2 =57 21 3373 1667 =-9 =64 =60 =50 3503 1 2585 1881 =23 =66 =-31 =-33 =-96
tree lapse_notification 496 3346 176 2534 641 2062 =-36 =25 =37 =29 858 1258 61 1682 630 2119 =29 =-54 =-73 =-25 =-52 =-31 666 =-49 =25 =61 666 =-48 =6
tree lapse_notification 1484 3372 3052 675 1372 2669 441 3471 2558 =-50 =37 =36 115 =-30 =1 =17 =7 1533 323 =-6 =78 =97 =55 3504 =55 =-33 1552 =32 =-64
tree lapse_notification 495 3505 314 3491 1476 2699 3386 =-40 =28 318 =68 =-36 =75 =69 173 3277 =1 =-50 =7 =98 7 548 550 =65 =8 =-25 652 =6 =-45
tree lapse_notification 496 1476 1072 2124 2455 2496 900 690 3052 3252 3360 3426 3506 =-15 =38 =31 =47 =64 =57 =36 =-68 =34 =42 =54 =60 =62 542 =-39 =18
tree lapse_notification 501 =-59 936 2062 2629 741 =-36 106 99 =-53 =20 1717 1429 1688 2723 1319 =-23 =59 =51 =38 287 =40 =-4 =-45 =45 =25 2663 =26 =-65
tree lapse_notification 741 3426 3404 3507 =-45 =45 =29 1011 =69 =-31 3421 2745 3376 2498 3508 3485 1740 3474 2858 =-1 =53 =74 =47 =47 =61 =52 =65 =-43 =-49
tree lapse_notification 495 1072 2339 254 1694 1695 =-36 =2 373 142 =46 =-15 =-58 373 401 =21 =-48 =-44 =32 =55 1504 211 3480 1489 =31 =-20 =-36 =-19 =-46
tree lapse_notification 585 496 441 2064 2941 703 2942 3477 3509 =-36 =55 =54 =28 469 =1 =86 =41 =41 934 61 101 3510 =18 =-56 =-46 =-47 =-58 =-29 =52
tree lapse_notification 106 605 3511 =-48 =47 =43 2582 838 2669 2707 2320 3471 510 1343 =-27 =49 928 =7 =-30 =54 =31 1273 =46 =-50 2590 =42 =-51 =33 =103
tree lapse_notification 273 154 2318 =-41 =33 2320 =-9 =34 3512 3346 666 3513 3514 3025 473 2453 =-17 =15 720 =110 =-39 =52 =53 =58 3515 =34 =-29 =62 =-38
tree lapse_notification 501 =-62 2669 2585 1005 3448 3372 2654 277 3516 2268 =-30 =49 =42 1214 1073 =-18 =39 =42 =11 =42 =68 =39 =-57 689 =87 595 =43 =-12
tree lapse_notification 3508 2494 184 2230 573 1455 2223 239 3025 =-22 =47 3517 =1 =79 630 =12 =-90 2173 856 3094 =40 =-38 =-20 =-61 =59 =-38 =-53 =38 =62
tree lapse_notification 393 3366 1617 1217 =-49 =61 =97 =53 3421 10 495 585 465 748 3323 =16 2981 =-57 =48 =-46 =-37 =69 7 =61 =20 1209 =-15 =37 =-50
tree lapse_notification 496 2978 2773 61 2260 973 2525 1630 3449 1712 3476 =-25 =66 =38 =59 =34 =18 =22 76 1384 =40 =-26 2525 =39 =-69 =-53 =79 =85 =-26
tree lapse_notification 666 496 1747 2010 412 3359 3518 =-24 =64 =36 1040 75 143 =-31 =44 610 =28 =-56 =82 =70 41 =70 =8 =-40 1747 450 =25 =-39 =-35
tree lapse_notification 2230 1069 2773 450 3006 1706 595 216 =3 =37 820 3482 1287 =-28 =64 =48 =37 =-36 76 =20 2260 =14 =-69 =-38 =65 1459 =18 =117 =-38
tree lapse_notification 3505 2918 1537 3499 2763 3355 3519 793 3485 2912 3520 3521 2283 3491 =-25 =38 =4 =21 =65 =42 =30 =21 =65 =28 =32 =80 =48 =61 =90
tree lapse_notification 2392 1720 731 273 2339 3474 3329 3394 =-38 =36 =0 =41 =34 27 8 =16 =-54 1480 =-27 =44 =-44 284 737 =31 =-15 1628 =69 =-8 =64
tree lapse_notification 501 =-58 61 1073 2907 106 3426 =-37 =42 110 479 2570 438 308 =9 =33 783 2707 =-27 =43 =40 =-42 =-38 =-59 =78 748 =40 =-46 =-55
tree lapse_notification 393 1736 3431 1617 =-46 =56 =43 =33 43 =-57 1595 748 678 2570 2947 1849 1495 =38 =17 =-41 =-49 =-31 2260 =-40 =30 1429 =-62 =36 =-21
tree lapse_notification 3405 765 2582 3454 2669 2763 2492 1414 75 2498 865 =-28 =21 =36 664 =19 628 =-13 =46 =70 =71 =37 =22 583 =111 =-13 =56 =-49 =45
tree lapse_notification 393 1058 740 2907 2690 =-48 =7 =64 =70 =77 585 1431 3522 1379 3034 154 142 =3 =-31 216 613 =13 =-24 =38 =-40 =-65 =-84 =43 =63
tree lapse_notification 3481 838 2582 1459 173 3375 3262 =-21 =57 =42 412 216 616 1217 =-24 =63 =28 =20 3390 512 =40 =-30 =-49 =62 =76 24 =36 =-38 =121
tree lapse_notification 501 =-56 441 2589 2690 176 2950 =-39 =71 1535 =-10 =42 =27 =72 558 61 841 373 28 =34 =-37 176 =40 542 =-56 =24 =2 =-54 =-38
tree lapse_notification 501 =-60 184 765 1918 3523 2546 3524 3525 3526 3527 3528 3529 3366 1351 =7 =-33 =54 =-54 =47 =73 =-52 =-75 =82 =61 =79 =-57 =-39 =-45
tree lapse_notification 393 381 =-42 =35 43 =-58 970 1405 3503 154 445 1612 2690 =22 =-29 =-42 395 2791 =-48 =43 =46 445 =11 =46 =-72 =-35 618 =65 =-17
tree lapse_notification 393 3052 730 2639 424 3382 2494 =-52 =32 =37 =53 =40 =42 =55 3421 2699 2434 1928 1016 184 =7 =-51 =44 =-54 =-70 737 =66 =4 =-46
tree lapse_notification 1431 441 2669 3530 2124 3531 1075 3532 =-42 =38 =27 =30 =40 =59 2250 =28 =-57 1391 3503 61 2582 1095 =-2 =21 =62 =-49 =-74 =56 =36
tree lapse_notification 43 =-56 1073 765 3346 616 1072 1769 2394 2494 3398 162 =-22 =1 =53 =40 =64 856 3533 =-55 =41 =43 =50 =32 =45 =-39 828 =44 =-34
tree lapse_notification 693 3512 690 369 1537 165 2093 963 =-28 =60 =34 2654 =-7 154 =-15 =46 =39 148 27 =34 =-20 =-22 99 =-37 3534 =59 =-50 =-42 =-46
tree lapse_notification 139 =-54 644 55 693 1752 1007 433 3501 1237 973 1075 510 485 =-22 =29 =24 =17 =40 =39 =69 =56 =-24 =-44 =-37 422 =-38 =45 =-39
tree lapse_notification 2585 526 107 =-35 868 3535 2282 3536 666 3365 558 1716 =-4 =25 =-42 =-53 835 =17 976 =-66 =32 =79 =-43 =55 =74 142 =58 =-19 =-40
tree lapse_notification 139 =-54 3537 3505 176 337 3476 412 1 273 =-27 =14 =-47 =33 =135 =-51 373 1407 1758 3493 828 =31 =-4 =-49 =-33 =-26 =-22 =80 =-73
tree lapse_notification 473 652 2699 1555 3538 1484 3474 3539 3392 1726 2912 =-19 =49 =27 =38 =68 1259 =77 =-28 2173 =32 =-25 =61 3540 =24 =-27 =31 =-42 =49
tree lapse_notification 393 583 1058 3401 =-48 =45 =71 176 =-43 530 =117 =-24 3537 94 398 3449 2531 2154 1005 2520 =-19 =44 =22 =37 =62 =52 =45 =19 =-62
tree lapse_notification 139 2569 =-59 =30 10 1396 3541 1614 467 1686 2325 =17 =-31 =-43 =47 =-47 =-23 =-56 163 3395 1823 1732 660 =-32 =29 =24 =36 =32 =55
tree lapse_notification 139 =-51 644 2455 3526 68 2639 =29 =-37 55 1736 216 2498 2918 =-14 =43 =44 2478 835 =32 =-43 =-55 =24 2639 =-37 =54 =-56 =47 =-37
tree lapse_notification 501 =-55 473 652 2585 838 2629 1073 2654 2283 =-19 =33 446 76 256 =25 =-54 =-41 =-73 =25 =44 2368 =43 =-41 =-46 =-40 720 =85 =-7
tree lapse_notification 690 2950 2221 573 522 284 3426 473 3542 =-16 =56 =26 =29 142 618 =28 =-27 =-27 1014 =39 =-44 =51 =59 =45 296 =3 618 =79 =-15
tree lapse_notification 644 1476 2531 2763 3448 2950 1720 2707 1653 =-16 2224 =43 =-43 =20 3371 884 737 =47 =7 =-46 =-46 =40 =48 =35 =59 =55 1675 =-42 =59
tree lapse_notification 495 3454 2409 1431 1568 308 3543 1459 =-30 =43 =53 =8 =29 =26 =18 =79 496 3515 2491 1546 1717 1641 =39 =-35 =-14 =-14 =-33 =-22 =-28
tree lapse_notification 3537 496 3339 763 369 485 1073 162 3372 =-37 =49 441 =-24 =5 614 =3 =67 =29 176 =-4 =27 =41 =44 1078 796 =-37 =35 =42 =-66
tree lapse_notification 1069 3454 3511 3052 857 838 823 90 3544 =-15 =59 3006 1408 1863 =-24 =39 =23 =27 530 =-55 =22 3383 =27 =-36 =39 =36 =68 =64 =51
tree lapse_notification 3519 1694 2397 1633 1504 3545 73 3488 798 26 3506 =-29 =38 =3 =10 =54 1058 763 =4 =47 =65 =55 =-38 =-62 =-34 798 =28 =-9 =63
tree lapse_notification 652 2699 3505 2394 3448 2494 675 2260 878 2715 528 287 =-15 =-37 =12 =26 =59 55 3537 =16 =-58 =-43 =20 =27 =47 =61 =71 =35 =-41
tree lapse_notification 139 =-49 1694 3464 3476 3386 1671 2154 2558 84 =-8 =-60 =50 =34 =46 =38 =58 =88 3546 2590 858 =42 1732 =-40 =43 3006 =-39 =42 =-53
tree lapse_notification 324 2669 621 1999 522 2629 2525 =-15 666 =-6 =52 =54 =45 =-45 666 =34 =-4 900 =52 =-73 594 1720 3547 666 =-47 =-11 =40 =1 =10
tree lapse_notification 139 =-48 1476 95 1072 664 1607 =14 =-55 143 3386 1005 1065 3373 =-18 =41 =61 =18 =61 3548 678 361 =43 =-40 =-32 =-60 =43 =-53 =54
tree lapse_notification 43 =-57 3481 2062 184 3523 3499 2732 858 3355 3519 =-6 =61 =39 737 369 =-25 =46 754 =-50 =18 =38 =56 =58 =-43 106 =-25 =30 =104
tree lapse_notification 273 3463 2788 314 2525 =-41 =10 748 =1 =-57 =39 =-87 3523 1494 1180 99 =-32 2367 2285 702 3549 =9 =-45 =-22 =61 =-51 =51 =70 =68
tree lapse_notification 501 =-46 652 2114 55 3426 1379 2711 2739 702 3517 630 433 2582 =-1 =53 =39 =-76 =53 =-40 =34 =-49 =-58 =47 142 =-9 =-62 =36 =-40
tree lapse_notification 43 =-56 3376 2546 1694 3550 1126 2788 1114 1214 2688 3025 =-24 =33 =59 =7 =21 3551 =53 =-40 =12 =46 266 =33 =-22 713 =72 =-21 =61
tree lapse_notification 393 3552 190 =-36 =43 =83 3449 592 954 1928 678 =16 =-20 =-47 1214 2662 1735 164 907 190 =-66 =23 =29 =36 =27 =37 =34 =-14 =54
tree lapse_notification 501 =-53 21 373 2230 3553 628 3543 973 3370 3293 =-9 =56 =34 =27 =54 =40 =-53 =-41 183 1209 =-45 =31 =32 1623 823 =25 =-28 =-47
tree lapse_notification 139 =-50 3481 3505 2707 1069 3523 1431 1720 3554 3404 510 3521 =-34 =27 485 =1 =-47 =19 =50 =9 =25 =67 =39 1273 =35 =-38 =69 =110
tree lapse_notification 3505 3449 1595 61 800 1043 1464 2240 2809 1693 3517 3555 314 =-6 =9 =66 =41 =51 =-30 =73 =-48 =-50 =-58 =-51 2260 =-45 =8 =58 =67
tree lapse_notification 652 1484 10 2384 878 438 542 1407 3426 =1 =50 =-36 =25 2334 3211 =-33 =35 =28 =56 =41 55 =-6 =-70 2685 =28 =-43 1102 =-49 =18
tree lapse_notification 2124 3556 501 =-43 1902 558 21 730 3262 936 3557 94 1929 =-27 =42 =1 =67 =10 =64 =33 293 1354 =12 =44 =-34 =-32 =-60 =-70 =52
tree lapse_notification 496 1069 731 76 3558 2868 724 1372 94 3339 3006 =-14 =26 =44 =26 =32 =-32 =-23 =-74 3367 =-24 =40 3006 =-36 =24 =50 1078 =-28 =38
tree lapse_notification 3481 3052 3464 3559 3456 30 862 675 2148 1134 2763 2654 =-19 =0 =23 =34 =62 2718 =33 =-21 =-51 =11 =-57 =64 =81 891 =56 =-23 =103
tree lapse_notification 43 =-49 393 3552 973 =-39 94 =79 =-17 =85 2669 1928 1149 1758 496 3560 373 =15 =-14 =-38 2998 =-30 =42 =53 =-30 =-52 78 =46 =-38
tree lapse_notification 2711 2392 3561 3512 3339 3562 1457 296 954 900 =0 =-50 =-27 3563 =17 =-52 438 =48 =-31 =59 347 =49 =-44 =-35 =-72 618 =70 =-18 =-56
tree lapse_notification 585 3481 1431 59 2282 21 3564 1565 3565 3376 3491 176 =-31 =-10 =36 =29 =35 =47 =43 44 =-11 =24 =-50 =33 1353 =41 =-28 =99 =47
tree lapse_notification 644 2918 2496 3526 823 1007 59 3491 585 1236 =-9 1005 3357 =8 =-38 =47 1014 =51 =-36 =48 =38 =-33 1005 =-39 =54 =-50 =32 =48 =-34
tree lapse_notification 139 =-42 22 1632 2546 1617 3566 954 2763 3467 2617 950 =3 =-41 =51 =52 =44 3535 3514 =-26 =30 =52 =53 =47 703 =74 =-14 =-40 =-51
tree lapse_notification 1069 2062 3405 3434 1720 369 936 1333 2093 2552 =-35 =15 841 =-28 7 =93 =-24 =33 =7 =5 2397 =18 =-33 =40 =34 99 =-30 =24 =41
tree lapse_notification 862 2318 3535 3469 3501 730 3523 147 666 2285 =-16 =41 273 940 75 =-54 =-2 =19 484 =16 =-53 =44 =57 =25 =43 =48 =50 =31 =-46
tree lapse_notification 664 =14 621 393 3413 =-46 =31 2520 2699 154 550 =-16 =-53 2173 314 3475 =-31 =46 630 347 =39 =-36 =-51 =-39 =32 =50 2940 =5 =69
tree lapse_notification 3537 585 1011 764 1126 337 954 1847 3395 369 3527 =-6 =64 =19 =50 =81 =-22 497 =-44 =7 =23 =53 495 1273 =-20 =-79 =14 =42 =-60
tree lapse_notification 139 =-41 2392 2434 2907 2570 823 1270 3202 2409 970 2260 3528 =-12 =43 1535 =20 =-37 =30 =28 =29 =-50 1555 =-47 =41 =-37 =59 =-62 =45
tree lapse_notification 1073 693 3454 3471 76 496 3567 2646 =0 =33 =-40 90 =-38 =7 1881 3392 143 =-63 =4 =26 =25 =49 =57 =-50 499 2687 =35 =-33 =-38
tree lapse_notification 2411 973 441 3543 2669 =-36 373 1236 =39 =-13 3568 =-73 =27 =59 106 =-34 490 841 =26 90 =-22 =14 2669 =-14 =57 2569 =31 =-56 =59
tree lapse_notification 1379 1720 605 3485 444 3566 1237 2482 3569 3570 2650 3514 =-16 =26 =37 =34 =65 =53 =26 =56 =-40 =42 =34 1495 497 =46 =0 =-13 =-50
tree lapse_notification 43 =-54 184 1476 2745 548 3571 1849 886 528 3572 3573 433 1045 741 =-8 =17 =-37 =51 =-22 =-27 =-19 =33 =-44 =-48 =-24 =-40 =45 =-47
tree lapse_notification 3537 273 660 1273 =-9 3392 =-64 =35 =32 266 1379 3574 3283 44 818 99 =-19 =23 =-29 =28 =-6 =-48 =-52 296 =-2 510 =4 =-62 =-60
tree lapse_notification 1069 970 731 2411 28 2950 314 =-8 76 501 =-39 1385 3456 61 =30 =-37 =-50 2283 =-45 =38 =-41 =35 =-36 =62 2283 =-45 =39 =30 =44
tree lapse_notification 324 731 1011 496 3575 798 =15 3 =5 =58 =-35 373 =-36 =45 578 671 =-35 =33 =43 2283 =-44 =34 369 458 =-22 =36 373 =19 =-33
tree lapse_notification 2449 2496 2397 3501 2689 3467 314 2223 1653 =-18 =37 =14 1718 216 3563 =6 =-55 =34 =-61 =56 =-43 =46 239 3221 =-43 =53 =28 =30 =62
tree lapse_notification 324 337 1391 106 =-15 2718 314 2669 =6 =53 591 =43 =-29 =-6 =64 314 766 =-57 =20 =27 393 3483 =-49 =27 3576 3577 =-9 =42 =46
tree lapse_notification 10 3474 2240 878 3149 3515 3578 3579 =1 =52 =48 =-33 =-43 =54 =68 =66 3414 163 2324 660 2397 3329 =-30 =11 =-65 =20 =26 =35 =34
tree lapse_notification 59 3474 3373 2677 2411 3448 314 3520 =-22 =45 373 3580 1546 106 =-30 =11 =-32 =-66 635 =-46 =32 =40 =54 106 =-44 =37 =44 =52 =33
tree lapse_notification 3481 501 =-39 2114 3444 1379 2411 573 2173 1078 2999 3362 3561 =2 =-62 =29 =-42 =43 1013 =-34 =40 =46 =49 =-49 =-53 1865 =35 =-32 =95
tree lapse_notification 1595 630 1396 438 496 2397 1889 1379 2585 =24 =-27 =-44 =-45 537 =0 =-58 =-14 412 3538 791 3359 =-45 =32 =42 =28 =30 =-46 =-65 =-30
tree lapse_notification 3512 1379 1439 2502 3526 1464 2098 3562 3124 644 3581 1918 1860 3582 =16 =-48 =-29 =-38 =-35 =-19 =-38 =60 =-61 =-43 =-47 =-44 =-47 =-50 =-33
tree lapse_notification 501 =-48 585 1372 3052 1716 675 3536 3583 2531 =-16 =39 =55 =58 3584 2460 2489 =39 =-30 =-33 =-40 =16 =37 3283 3585 =31 =-34 =-25 =39
tree lapse_notification 1069 2496 2918 2285 1005 823 1504 3503 3576 2064 3586 2532 921 =-10 =25 =49 =54 =30 =46 =-58 =-43 3587 =-57 =25 =16 =38 =48 =28 =43
tree lapse_notification 3481 585 43 =-44 3511 2677 550 816 1487 3459 3394 =-8 =34 =43 =40 721 =44 =-28 3395 2256 =-27 =46 =31 =24 =77 703 =59 =-2 =93
tree lapse_notification 1720 113 2534 322 3588 2148 3052 550 =-5 2359 1333 =-33 =23 =44 =32 =68 =43 =26 =31 =-41 3472 2663 798 =38 689 =39 =-10 =-46 =-40
tree lapse_notification 800 61 1379 2558 3464 76 942 1152 =2 =-47 1543 3510 3500 =34 =-35 =-40 =-40 314 =28 522 3404 =-72 =5 =25 =72 =52 =-46 =-43 =-55
tree lapse_notification 3358 800 2687 3525 765 3297 3456 1971 2842 1386 1095 2669 =1 =33 63 773 =18 =72 =-18 =-45 =-36 =-42 =-50 =-41 =-31 =-63 =-41 =-54 =44
tree lapse_notification 3463 2950 1693 3519 3052 3405 2318 765 3513 3437 3538 412 1671 =-17 =32 10 =12 =-23 =35 =42 =30 =-43 =23 =30 =34 =56 =45 =42 =-67
tree lapse_notification 139 =-38 2745 693 3530 2250 1396 2295 3589 484 438 2718 618 1570 =27 =-30 =-7 =1 830 =-10 =50 =-41 =-42 =-35 =-42 =-31 =64 =-34 =-44
tree lapse_notification 1902 3456 1396 3541 1058 3590 153 2239 3523 1609 =1 =20 =55 =-39 527 =-44 =25 =61 1600 409 3589 =71 =-24 =-26 =-30 =-26 =-43 =-53 =-57
tree lapse_notification 99 1278 =-34 =31 2582 585 2711 3541 3513 2950 277 2366 216 =-13 =12 =56 =13 216 =60 =-1 =42 =-23 =-45 1014 =48 =-28 254 =71 =-17
tree lapse_notification 43 =-43 1072 838 1333 954 823 1459 =-1 =45 422 =-48 =22 763 3355 775 =-41 =6 =32 =38 =30 20 2282 =39 =-28 3384 =-20 =40 =40
tree lapse_notification 841 273 =-9 731 98 =21 =-36 =-18 2411 1431 1126 2093 1073 2496 3535 =-43 =27 =23 287 595 =67 =-19 =-20 =17 1492 =19 =-41 =29 =48
tree lapse_notification 3481 3449 558 76 2260 1747 1736 2773 =-15 =37 1505 =30 =-46 685 =32 =-24 =19 148 1747 2260 =34 =-35 =-55 216 =-61 =5 =-30 =43 =92
tree lapse_notification 324 3512 2773 858 318 1073 =-4 =52 1127 492 =14 =45 =-37 308 1510 1126 2398 =-61 =20 =18 =28 =32 =58 =-41 393 =-40 1591 =-12 =23
tree lapse_notification 3476 548 324 851 1522 2367 3575 1415 =20 =-38 =-35 =-44 =-48 =-19 73 495 703 641 =-47 =32 =4 =12 =8 381 =-44 =24 2428 =92 =2
tree lapse_notification 1902 84 1476 3511 2617 1396 3448 3006 1149 314 473 =-16 =38 1385 2239 =16 =-51 =-48 =-40 1011 =18 =-22 =39 =-48 =45 =64 =46 =-54 =-56
tree lapse_notification 3476 1919 106 =-30 223 1693 176 2093 3520 3591 3373 1732 =-30 =23 =32 =27 =42 =35 591 3526 2098 =6 =-59 =-46 =-38 =39 =30 =67 =60
tree lapse_notification 1476 2582 273 605 3592 314 =-36 =-8 =39 =42 841 266 2695 =19 =-50 839 =-25 =36 1541 616 59 =-28 =25 2351 =44 =-40 =37 =44 =44
tree lapse_notification 1431 3252 2629 3486 549 1114 741 1623 2605 =-42 =27 =45 3593 =0 =37 =26 3195 2453 =-44 =6 =25 =-44 =32 =45 2382 154 =59 =2 =-7
tree lapse_notification 3476 1919 139 1391 =-51 =31 3456 3594 2041 1431 2677 337 3395 791 55 =1 =-30 =34 =43 =-25 =25 =31 =-21 =-50 =-52 =65 148 =79 =-20
tree lapse_notification 841 273 2494 1694 2339 =-25 =24 =18 =30 3512 68 =35 =9 =-24 287 495 2531 =-25 =53 =22 2366 3595 3554 243 =-42 =18 =27 =20 =36
tree lapse_notification 43 =-42 2614 3505 1628 2707 3463 690 542 3375 =-8 =43 2909 165 =-4 =49 =-14 =31 =-46 =35 730 154 578 =-51 =20 =3 =47 =55 =-44
tree lapse_notification 2392 970 3596 1494 1533 1541 308 550 1579 337 936 656 =-5 =-50 1209 =2 =45 =-30 =-65 1612 =-35 =14 =4 =31 =24 =45 =47 =28 =44
tree lapse_notification 3505 973 441 1032 =-28 =27 2476 630 548 496 2803 731 =14 2654 =-26 =29 =-42 2791 =-26 =21 =-31 =-60 =-54 3597 592 =35 =-12 =-38 =58
tree lapse_notification 2688 207 2367 3012 1011 652 1653 954 1720 3485 1126 =-6 =18 =46 =29 730 =-24 =28 =46 =-32 1278 24 =-34 =24 =33 =32 =-46 =-28 =59
tree lapse_notification 3555 3561 3444 970 3530 2502 2230 2114 3540 3384 3517 308 2918 =-6 =38 =13 =43 =32 =-37 =26 =-29 =-46 142 =82 =-20 =28 =-51 =-66 =64
tree lapse_notification 324 27 884 99 =-7 633 839 3534 =28 =-26 =-29 =-21 737 =-58 =13 3323 1408 =-25 =15 =41 21 154 =-45 2954 =-12 =45 350 =13 =-44
tree lapse_notification 2392 3505 900 3252 2434 139 =-36 2114 254 670 2950 660 3598 2617 3599 =-19 =39 =42 =47 =21 =28 =23 =10 =26 =-57 =49 =-42 =53 =48
tree lapse_notification 43 =-41 473 3463 3596 253 2366 2677 1045 95 7 31 182 =-8 495 =6 =43 =59 =-8 =-44 =-36 106 =-34 =32 =45 =-27 =50 =-48 =42
tree lapse_notification 1072 3339 2221 3600 2688 485 3485 823 515 2654 516 287 =-8 373 =-40 =16 =21 630 =15 =-54 =-33 =-47 =37 =12 =52 =50 =52 =23 =42
tree lapse_notification 3481 1476 2482 146 2496 3519 3006 526 3523 =-18 =37 =19 173 3405 =-15 =36 2669 1454 =37 =-30 =-19 =48 1409 =32 =-30 =41 =45 =37 =83
tree lapse_notification 324 1217 2367 358 1981 94 1259 =11 =-17 3601 =26 =-41 =-35 =-47 =-43 =58 393 3433 =-47 =25 26 73 =-25 =12 3602 823 =22 =-29 =-45
tree lapse_notification 594 1401 393 2528 =-26 =33 583 433 1384 2617 239 =-4 =19 =47 1769 =50 =-29 =50 =-19 =-50 2229 1402 184 =32 =-28 =-22 672 =14 =-68
tree lapse_notification 3375 644 838 954 438 173 10 =3 =-33 365 =21 =-18 =-14 1353 3603 783 1544 628 =-47 =20 =26 =15 =35 =26 =20 317 =-40 =34 =43
tree lapse_notification 764 2950 1476 41 613 2959 835 412 771 =-20 =36 =-47 =7 =38 =35 501 =-41 412 613 =2 =-29 20 =-6 =26 =36 788 =50 =-19 =37
tree lapse_notification 501 =-46 2745 3456 2496 558 496 495 748 115 1058 =-10 =34 314 1237 1653 =-35 =41 =42 =27 =-45 =21 528 =-27 =27 =-23 =30 =-50 =-41
tree lapse_notification 473 3405 3384 3519 2092 3252 3528 3372 3538 2221 3449 2677 2773 2465 =-20 =22 =35 =8 =33 =43 =38 =20 =29 =38 =23 =44 =27 =30 =34
tree lapse_notification 2669 2918 314 239 1408 2534 1058 =-38 =17 =19 =12 1429 =-12 =21 855 572 324 853 =19 =-28 1323 =2 =-31 =35 =-33 =43 2534 =26 =-37
tree lapse_notification 3511 1011 1902 106 252 =-35 =23 184 913 2502 678 43 =-27 178 1489 =23 =-20 =-3 148 =-38 =33 =-41 =-13 =-36 =-52 3410 =-6 =-53 =68
tree lapse_notification 3454 914 2033 948 510 3604 3566 2552 2950 =-13 =21 =28 =45 =49 954 3013 1095 =10 548 =42 =-22 =-18 838 =-22 =27 =-43 =56 =-48 =45
tree lapse_notification 433 3372 2398 1457 1209 3583 2558 3488 703 10 17 3323 =-15 =-71 =18 374 =-46 =12 =-2 =27 =35 =49 =15 1209 =38 =-36 =42 =28 =27
tree lapse_notification 43 =-36 3515 324 3410 465 2041 3553 3512 =24 =-34 =-36 1667 =-42 =44 =-17 115 287 =-60 =18 =26 216 =-11 3048 =23 =-48 314 =-49 =8
tree lapse_notification 3481 2582 1072 2688 2558 585 2278 1237 3605 3356 2482 3312 449 =-18 =26 =31 =32 =32 =20 =12 =23 490 =45 =-7 =39 =48 =36 =42 =82
tree lapse_notification 862 3421 139 =-31 393 1058 2528 616 2658 =-36 =27 =36 =61 =65 2723 188 1431 3261 2428 496 =9 =-13 =-33 =-36 =29 =50 =45 =-31 =-38
tree lapse_notification 1504 2114 337 2290 690 3384 585 2397 317 393 3485 1543 616 =-37 =35 =51 =53 =10 =-28 =-33 3148 =55 =-12 =38 =27 =-33 =-28 =26 =-26
tree lapse_notification 3481 3556 3606 3449 3511 2446 1152 3607 30 347 2351 3371 =-5 666 =31 =-37 =17 =-25 =15 1527 =-57 =30 =-36 =-34 =57 =44 =-44 =-54 =83
tree lapse_notification 2318 3464 433 900 1628 2507 1902 3329 3195 1072 764 =-6 =29 =38 =41 =21 =-51 =-45 2520 3521 =-33 =19 =32 =-42 =25 =56 1628 =46 =-17
tree lapse_notification 1059 2907 3608 948 2114 3436 31 118 3548 3324 3335 1609 =-13 =10 =-48 =25 82 =27 =-35 =34 =24 =33 2260 =-5 =45 =-44 =52 =50 =33
tree lapse_notification 10 139 =-35 2999 1607 3574 3006 891 447 2442 13 =23 =2 =-32 =-24 =-30 510 900 =19 =-58 337 =50 =-17 =-40 =-39 =-26 163 =-16 =36
tree lapse_notification 3491 3511 3535 1431 2496 308 3016 78 2683 154 =-20 216 =-16 3580 =35 =-39 =22 =-42 =34 162 =-24 =14 =22 =20 =40 =58 154 =63 =-12
tree lapse_notification 948 2250 3386 433 765 3609 469 666 690 731 3610 =-7 =50 =-39 =24 1510 741 =-19 =18 =-41 954 =51 =-25 =49 =-37 =26 =37 =-27 =-44
tree lapse_notification 3530 3444 3611 2350 970 2476 2496 1537 2224 1628 3 =-12 1003 =11 =-32 522 935 =-34 =32 =26 =-29 =30 =24 =-43 =24 =-43 =-40 =-46 =55
tree lapse_notification 139 =-41 433 2318 3358 3464 154 690 1040 3375 2398 =-24 =31 =38 =31 =20 106 =-38 3537 369 628 =-1 =41 =30 =-35 =54 =38 =31 =33
tree lapse_notification 3373 3467 748 2449 2688 22 936 731 3503 =0 =-43 3006 3035 =-45 =18 =39 1273 3574 =24 =-34 621 =-58 =18 =-37 =47 =56 =-31 =42 =39
tree lapse_notification 3537 1693 1504 22 2689 2093 382 1519 3612 738 967 2340 2446 =16 =-18 =-24 =-36 =-26 =-33 =-14 =-21 550 =42 =-19 =-30 =-45 =-23 =44 =-45
tree lapse_notification 3530 1595 1439 43 =-34 30 347 3454 2392 3467 853 3370 =-2 =38 =-55 =48 =44 =49 =-28 3094 =22 =-39 =-41 491 =-38 =12 462 =78 =-14
tree lapse_notification 1072 3373 3531 3511 1541 3523 308 970 1180 3312 2093 3613 3024 =-21 =28 =28 1527 =32 =-24 =35 =26 =22 =6 =40 =31 =56 =39 =36 =39
tree lapse_notification 548 3425 61 1005 393 740 =-22 =43 970 961 3444 2260 1448 =11 =-30 =27 =-40 =-17 =35 2229 3573 =45 =-22 =-24 =-40 835 =-8 =-67 =-31
tree lapse_notification 693 3481 441 3381 1372 970 2389 3384 777 =-34 =21 =22 =37 =26 =10 =26 1270 3614 538 255 1396 =14 =-31 =-36 =-38 =-37 =-39 =74 =-47
tree lapse_notification 3540 358 373 963 2230 1332 3574 2124 605 3358 =4 =41 =35 =42 =-38 =-31 =-26 =63 1764 2183 3615 3363 =-53 =-1 =26 =12 =32 =-45 =-27
tree lapse_notification 644 43 =-36 1504 693 3464 1072 3463 2687 1595 1014 1642 =9 =-29 =-34 3202 =-27 =30 =-29 =-36 =38 =55 =-27 693 =-35 =24 1180 =-37 =21
tree lapse_notification 730 3541 2522 3373 2890 3616 1708 3617 666 3552 2268 3485 =-6 =33 176 =69 =-20 =37 1747 =17 =-32 =-41 =-37 =-43 =-41 =36 =-31 =-29 =27
tree lapse_notification 1459 2368 1152 3463 1273 652 139 2569 =-46 =31 2677 3560 469 3389 3475 =3 =38 =44 =49 =-29 =33 =-33 2739 =-21 =33 =-40 =-43 =-40 =40
tree lapse_notification 3592 2537 266 154 148 2669 963 318 =-15 =14 =60 =38 409 =-46 =14 314 2688 1237 =-31 =28 =44 409 106 =-21 =25 =-34 =-17 =36 =56
tree lapse_notification 3410 324 287 1429 1 =16 =-22 =34 393 =-38 =5 393 =-36 3537 549 76 129 =14 =-36 21 =-46 =12 412 =-45 =21 =-45 1 =-42 =5
tree lapse_notification 1391 3474 644 141 3456 3464 1005 664 490 2534 =8 =-42 1694 =41 =-21 2534 3052 3475 =-12 =22 =30 =27 =23 =55 =-44 =-24 =-30 =48 =37
tree lapse_notification 324 2868 22 2386 3571 1981 2250 2702 485 176 835 1401 =-19 =28 =59 2230 =24 =-29 =44 =-14 =-18 =-29 =-38 =-26 =-38 =-25 3556 =-7 =-55
tree lapse_notification 2449 1332 3561 1849 548 1621 510 3476 3329 473 1372 1653 =-20 =26 =11 =38 =20 1273 =63 =-33 143 =10 =39 =-33 =-20 =-43 =-41 =-32 =51
tree lapse_notification 324 496 2240 143 1323 3519 =-6 =45 3001 1455 =36 =-2 =-27 1149 =27 =-31 =63 516 2520 =-36 =16 =29 3387 962 =-14 537 =-15 =39 =30
tree lapse_notification 1396 3527 3096 1595 495 353 942 1736 3208 3386 =-18 =30 =41 516 373 =40 =-30 =-19 3386 =19 =-30 =-49 692 =13 =-20 =-19 =31 =50 =-39
tree lapse_notification 1011 2907 973 3609 2985 3555 182 3051 891 2062 =-33 =9 =22 =17 =0 =33 =34 =43 182 954 =43 =-9 =-25 =45 3618 2496 =-32 =19 =34
tree lapse_notification 3481 26 2718 2557 3512 3454 3044 1555 =-4 =17 =29 =46 =-31 422 715 =-45 =15 =16 =-19 2718 148 549 =10 =-29 =-31 1236 =-5 =46 =73
tree lapse_notification 3511 2531 3474 393 3485 2037 2058 =-39 =25 =27 =37 2778 337 3564 3373 693 =6 =-29 =42 =-38 148 =-28 =17 =-40 337 =58 =-19 =43 =51
tree lapse_notification 324 3512 1902 548 1329 148 3606 1971 2745 3378 1595 1769 3619 2570 =34 =-10 =-27 =-5 =-10 =-30 =-24 =-34 =-30 =-2 =-36 =-30 =-47 =-37 =-8
tree lapse_notification 2098 900 2669 2093 2918 216 1720 2763 868 =-21 =34 =32 153 702 =22 =-27 =-33 2350 3377 =19 =-34 =-40 =36 =31 =22 1237 =-44 =23 =-56
tree lapse_notification 585 188 3394 3592 3576 231 3252 2582 160 3535 3575 266 =-4 =-21 =-37 =28 =25 254 =45 =-14 =28 =-36 =30 =46 =34 =33 1 =41 =-10
tree lapse_notification 473 99 44 =-34 =11 2124 1051 147 950 995 3530 3555 3329 1747 =-4 =-26 115 497 =27 =-37 =25 =35 =45 =32 =-36 =38 =45 =37 =33
tree lapse_notification 43 =-36 1152 652 2614 1642 3573 3009 3503 1633 2522 1727 1999 1429 =11 =27 =-3 =-31 =-20 =-33 =-30 =-41 497 =-38 =22 =-32 =-37 =-30 =-42
tree lapse_notification 43 =-34 3530 2884 3499 2950 2221 1439 3620 2707 644 68 =11 332 381 =-17 =17 =15 =-30 =16 =-39 =-35 =38 =25 =39 =40 2448 =67 =-6
tree lapse_notification 43 =-33 2092 970 1262 3475 3596 2629 2392 2669 2093 962 =-19 176 =-30 =23 =18 2183 =24 936 =-45 =18 =35 =26 =40 =26 =19 =23 =25
tree lapse_notification 1431 3467 480 585 3505 3025 2285 3366 1048 3561 1333 216 =-17 976 962 =-18 =31 =33 =18 =-63 =29 =36 =31 =30 =38 =25 =31 =37 =23
tree lapse_notification 3530 3511 862 501 =-40 1073 2033 438 1595 445 =9 173 =-29 =7 =-29 2260 1075 3252 =-52 =21 =8 =18 =48 3564 =25 =-44 =-36 =50 =53
tree lapse_notification 3555 1476 1720 2617 773 2193 1126 =-14 =6 =44 =22 =33 2663 1379 148 322 3621 313 207 =45 =-14 =-11 =-27 =-9 =-8 =-37 =-41 =30 =49
tree lapse_notification 2092 3593 1543 393 7 1408 =11 =-29 3408 =-42 =23 2320 1329 433 368 =-6 1769 =26 =-12 =26 =-42 =27 393 =16 =-45 =37 838 =9 =56
tree lapse_notification 2663 33 3606 3375 1396 465 2963 3355 819 648 1736 954 =-4 3096 =-46 =32 =16 =26 =19 =37 =-30 =-11 =-34 =35 =-39 =-46 284 =-62 =6
tree lapse_notification 3425 862 1415 2248 273 3371 =-12 =31 2239 1470 652 2585 1110 583 =12 =33 =-35 =-19 216 =-36 =25 =-22 =-28 =-34 =-35 =-36 3371 =5 =-48
tree lapse_notification 3467 2092 1391 2041 2558 2398 594 595 900 =3 =-52 1759 1374 =-20 =37 =38 =9 =35 =41 3006 =-45 =20 467 =40 =-28 365 =36 =-24 =43
tree lapse_notification 3556 2745 3013 3515 3512 3058 99 =-11 2622 184 2119 39 =18 254 =-30 =23 =-33 =-27 173 =-29 =13 =-38 =-28 365 =-32 =25 =-18 =-34 =-43
tree lapse_notification 3530 2366 3376 3329 2148 30 976 3519 1311 173 2531 =-33 =23 3006 =-18 =20 =25 =36 =2 =5 =47 173 2763 =-16 =33 =25 =38 =33 =51
tree lapse_notification 1431 973 548 2114 2040 1565 2520 3523 1069 =-7 =24 =35 666 1258 =23 =-31 =41 =42 =-55 =22 =-34 3622 1478 2658 =39 =-18 =-20 =-29 =25
tree lapse_notification 1628 1902 337 3580 2367 656 558 265 419 3623 =19 =-28 =-23 =-20 =-19 1073 =-25 =30 =-37 =-37 165 2062 =-39 =15 =21 =-46 324 =-2 =-42
tree lapse_notification 1902 216 1600 80 550 1285 1439 =8 =-32 =-35 =-17 146 2552 =-31 =24 =35 =25 2654 =-7 3048 110 1628 1688 =48 =-6 =-11 =-32 =-40 =-45
tree lapse_notification 585 3025 3505 3335 1609 2148 3528 3583 2690 =-7 =-32 =32 =26 =45 3410 1379 986 2677 =41 =0 =-12 =-29 =-34 =-34 =37 =27 916 =49 =0
tree lapse_notification 823 153 585 3525 441 973 2669 2531 3447 =-33 =21 =30 3393 =17 =-47 2569 368 =38 =-20 =-45 =9 =-48 =33 441 =10 =-43 3624 =-33 =32
tree lapse_notification 1127 862 1454 3355 621 731 =2 =-20 2522 2185 3625 3626 2257 =26 =-16 =-25 =-24 =-27 =-45 594 =51 =-15 295 3495 =-36 =15 =25 =-31 =-33
tree lapse_notification 324 3283 3009 1595 1742 22 =16 =-33 277 =-27 =23 =-22 =-39 =-13 1695 1072 393 =-49 2320 1409 1366 =-11 1084 =-55 =14 =20 =22 =32 =8
tree lapse_notification 3555 3511 1732 94 1372 2723 1693 3627 3367 2918 =-23 =20 =21 =28 =25 =27 3410 33 =17 =-42 =-45 857 =0 =41 1237 =36 =-20 =46 =44
tree lapse_notification 2546 2434 2250 963 501 =-39 3324 1653 99 =-21 2707 2257 =-1 =-36 3442 3628 =33 =-26 =-35 252 =32 =-11 =32 =42 476 =-39 =25 =-45 =36
tree lapse_notification 3561 75 1011 =-2 =-27 2961 1191 1546 3138 176 3475 =-26 =37 373 2325 3585 3606 =43 =-23 =-26 =-25 =-15 =-36 =-37 2283 =-38 =35 =-32 =-43
tree lapse_notification 3476 252 1720 473 26 3377 2033 3332 =-24 =37 =45 =16 216 793 2669 =-28 =29 =34 =49 =26 39 =20 3377 =-46 =24 140 =-22 =12 =33
tree lapse_notification 3449 3444 3458 99 1278 =-31 =32 3230 2350 141 3315 608 2907 1342 797 =8 =-28 =-27 =46 1407 =28 =-28 =-40 =-16 =-35 =-23 =-25 =-42 =37
tree lapse_notification 433 3629 3562 1072 2398 519 526 592 530 1008 3630 3613 =-14 =27 =34 =28 2260 =-18 =30 =-26 1082 =27 =-27 =15 =25 =29 =35 =40 =21
tree lapse_notification 1431 760 154 68 1695 =9 =-29 239 1024 =-35 =6 =4 628 1695 1217 239 1010 =-1 =-40 =-37 =40 453 954 =33 =-6 =-28 =33 =36 =21
tree lapse_notification 3481 3590 433 1072 3629 3519 3202 148 3283 1372 =-6 =17 2669 =-31 =28 973 537 3631 =-43 =22 =-3 =11 =11 =37 =38 =34 =25 =49 =61
tree lapse_notification 3481 1476 253 3405 3362 3632 3410 2688 369 412 838 =-23 =14 1010 =14 =-21 595 =25 =-4 =39 =-32 =49 =22 239 =45 =-13 =-28 =32 =60
tree lapse_notification 3541 438 1379 1152 1642 2687 3633 55 =15 522 =-26 =23 =-37 =-30 =-30 =-32 =-33 3202 1694 3548 369 =-38 1519 =19 =-29 =26 =5 =23 =-28
tree lapse_notification 3634 1073 1065 3052 3501 444 3535 1847 2409 3349 2677 10 =-7 =-26 =12 =24 =18 =36 =26 =-34 =24 =28 =43 3635 1214 =29 =-6 =-30 =38
tree lapse_notification 558 3530 970 3449 510 3434 2062 2392 1688 =-20 =16 =28 =28 =37 835 630 2476 860 =18 =-21 =-38 =-40 1605 =-30 =33 =34 =19 =44 =-31
tree lapse_notification 1095 59 1073 841 731 3365 76 =5 =-21 =-37 =-30 252 =-31 715 =-26 =55 318 =46 2718 =15 =-39 =26 3410 3636 1696 =21 =-19 =-34 =-24
tree lapse_notification 3556 2465 3590 3485 3566 3476 2411 585 648 3293 773 537 =-15 =2 =14 =25 =10 485 =30 =-32 =29 314 =51 =-11 =30 =29 =43 =30 =-45
tree lapse_notification 393 740 3052 =-34 =41 =37 2124 2598 2699 3508 3549 1180 1628 1727 1554 =1 =-19 =-37 =-23 =24 =-40 =29 3393 652 =43 =-26 =-35 =33 =31
tree lapse_notification 2449 1902 369 510 412 3373 2690 =-28 720 =37 =-23 =23 =5 1126 =0 =20 298 80 1259 2123 3482 =43 =-11 =-8 =-3 =-7 =-44 =-41 =40
tree termination_right 1554 3637 3638 1419 3639 =-119 =55 =-17 =45 =44 3640 490 3641 28 3637 439 273 545 =-62 =92 3574 =47 =-90 =97 =99 =-88 =-64 =103 =-109
tree termination_right 913 962 3642 3639 =-111 =62 =58 181 1332 422 =-61 =20 =-110 =87 962 1181 20 3268 =-74 =78 3643 211 =51 =-46 =-78 3644 =-105 =79 =79
tree termination_right 337 3637 3645 3646 866 =-106 =-19 =13 =59 =72 479 3573 592 =-40 782 =80 1405 =67 1732 1695 26 3647 =-53 =78 =40 =85 =94 =94 =-80
tree termination_right 1905 3648 3649 =-102 =-21 =60 393 1269 44 702 =-83 =44 3243 381 =-26 =52 =91 =-102 43 =-102 3650 652 3651 =85 =-78 =-38 495 =-75 =68
tree termination_right 986 962 3473 866 3652 3653 3649 =-97 =-22 =17 =67 =30 1495 =-65 =72 412 3653 51 =-77 =7 =40 1470 =55 =-82 412 666 =15 =99 =100
tree termination_right 1554 1259 =-94 273 =-91 324 =-1 521 =-77 =58 3654 412 44 51 3655 =-86 =47 =67 409 =77 68 =79 =-50 61 3656 =89 =-63 =-76 =-78
tree termination_right 986 503 3317 3657 3658 3499 3659 1410 =-91 =-64 =42 =-13 =68 3660 962 =-67 =61 =84 412 3474 3362 =-71 =69 =101 =54 =77 1161 =73 =-71
tree termination_right 3646 3575 1595 2072 3419 3661 3662 =-88 =20 293 =-48 =81 =-5 =17 788 1819 =-68 =16 =44 3663 1819 =-14 =50 =86 3664 =64 788 =-94 =79
tree termination_right 1905 3665 3666 3515 =-86 =-28 =92 =40 1269 43 =-97 788 3665 3667 973 2804 =-39 409 =78 =-92 =81 819 =77 =-72 =79 =75 3428 =-85 =76
tree termination_right 1905 3668 3649 3669 =-84 =65 =-10 =61 1555 666 3668 3657 545 280 3669 =-65 =70 =57 =56 =80 126 =58 =-88 3670 =64 =-82 3671 =76 =-77
tree termination_right 935 3499 645 =-81 =-2 =6 1424 106 3476 =-80 =67 788 3664 412 1095 2955 =6 =83 =-50 533 =73 =-67 =-86 107 =-75 2230 =74 =-49 =-77
tree termination_right 3415 2639 3672 3673 3674 3675 1555 3676 =-79 =7 1371 1595 =-65 =40 =56 =91 =43 =10 =12 501 =-83 3339 =35 =-76 501 =-92 3677 =77 =-72
tree termination_right 1259 3662 2966 =-79 =1 =65 2118 1501 838 2448 3657 871 3678 2114 3679 3680 =-40 =72 =71 =22 =71 =-83 =48 =66 510 =-22 =76 =78 =61
tree termination_right 1259 3681 =-77 =54 961 3498 1717 3682 3683 2114 2108 3530 =-50 =64 =47 =19 =87 3664 =59 =-55 =48 2467 3684 =60 =-67 =-94 773 =74 =-26
tree termination_right 2118 1410 3685 3686 2072 1638 3687 3688 =-75 =40 =68 =-35 =10 =11 =72 139 =-84 1638 2448 322 =-29 =26 =52 =56 139 =-88 3689 =59 =-41
tree termination_right 3498 2585 3575 2966 763 3690 3658 3385 3691 =-74 =36 =-10 =56 =82 =-11 =37 1371 3690 =-44 =118 =65 3692 =40 =-77 369 273 =-44 =36 =78
tree termination_right 3637 526 1595 3644 3672 3693 3694 672 3695 =-73 =17 2183 =-66 1102 =13 =-68 =56 =67 =10 =74 672 3034 3696 =-50 =76 =55 =25 =46 =64
tree termination_right 928 3668 3697 =-72 =52 =62 3640 490 666 1409 63 3698 503 572 =-65 =52 =22 =32 28 =49 =-87 =64 2021 =57 =-54 3699 =67 =-40 =-80
tree termination_right 962 2114 3645 3653 1019 3700 3498 3680 =-70 =67 1495 =-40 =61 =69 =22 =42 =53 =20 1258 490 3498 3645 =-25 =62 3701 =52 =-93 =55 =-65
tree termination_right 2118 3702 3703 3649 3453 839 1752 3421 3704 =-70 =54 =-4 3705 =23 =-76 3706 =-38 =58 =20 =14 3707 =66 =-21 =53 527 3708 =44 =-44 =-49
tree termination_right 337 3668 439 3637 3709 3710 =-69 =51 =62 =66 324 =30 =-60 139 =-80 =77 139 =-86 1638 3711 490 2585 1122 =-6 =72 =73 =58 =-65 =65
tree termination_right 928 3668 3641 3712 3713 3714 =-69 =38 =66 =70 =62 =44 107 =-55 3643 2585 3715 918 1522 1410 =55 =21 =-65 =-73 =-73 =71 3498 =-81 =63
tree termination_right 935 3637 526 3716 3717 3700 =-68 =39 =79 =15 =48 =45 139 =-76 56 2230 3689 28 184 476 3654 =52 =-41 =-35 =-42 =-55 =-48 =-60 =-60
tree termination_right 737 1819 3703 3718 =-67 =23 =49 1323 3719 =-36 =54 =53 3702 1122 1409 740 884 1819 1911 3720 =-57 =48 =46 =-4 =37 =39 =40 =36 =60
tree termination_right 2118 3415 3641 3690 866 1019 3644 3721 3707 3637 =-66 =28 =69 =54 =47 =26 =35 =112 =12 3707 1637 =77 =-66 =-16 702 1593 =20 =-71 =57
tree termination_right 3560 2114 3474 765 1019 3666 3458 1752 3722 3723 =-65 =38 =55 =-4 =-16 =82 =21 =5 3530 3724 =109 =-46 =-6 1214 =5 =69 1407 =50 =-49
tree termination_right 1259 2072 3697 =-66 =57 =40 99 339 1404 =-60 =48 =60 3670 828 3725 3726 3474 107 =-56 =40 3727 =100 =-45 =-44 =-61 1366 =-33 =76 =-58
tree termination_right 592 3678 3683 3707 =-65 =63 =77 =48 412 3728 3661 139 =-72 1595 3534 866 3674 =-53 =68 =47 =46 =2 =35 =58 441 =8 139 =-65 =58
tree termination_right 1259 3669 3729 =-65 =63 =64 139 =-78 3692 1727 2021 74 337 495 =0 =63 715 3730 3731 3732 =68 =-47 =-4 =-37 =22 =-6 =-46 =-55 =-68
tree termination_right 1259 986 =-65 =34 3733 3640 61 3734 3637 986 1064 860 677 322 3473 1407 =-16 =97 =31 =51 =55 =69 =102 =49 =54 =-60 =-83 =-76 =-68
tree termination_right 1263 3415 962 3735 3736 =-64 =80 =45 314 788 30 =-27 =54 =63 =-56 =57 788 3702 277 3737 =-30 =63 =50 =39 2709 28 =52 =-31 =-44
tree termination_right 1554 3698 2978 3712 1419 337 3672 3738 =-63 =23 =15 715 =-53 =28 =46 =54 =40 =38 3640 385 255 1637 3739 =43 =-45 =-44 =-75 =-77 =-73
tree termination_right 2072 3660 3419 3473 3740 3741 3742 259 3743 3744 3745 1064 985 3746 =-61 =28 =-25 =-5 =53 =50 =52 =58 =55 =43 =33 =33 =32 =31 =44
tree termination_right 1554 3747 3591 3678 3584 3698 3748 3749 =-62 =75 =70 =33 =17 =58 =4 =21 715 3640 935 =-63 255 =46 =-63 =-71 3657 662 =-33 =46 =66
tree termination_right 1554 3591 3747 3474 3750 3648 =-62 =44 =68 41 1706 =124 =-45 =-50 =40 273 =-53 =54 828 3715 3650 260 =43 =-70 986 =-73 =61 =-55 =-37
tree termination_right 1259 3751 3243 =-62 =42 =46 106 99 =-67 =19 652 273 666 595 828 =14 =-64 =-61 =28 1708 3752 35 554 =50 =-48 =-12 =-69 =-43 =-36
tree termination_right 592 3641 3657 =-61 =4 =42 3657 737 2585 3753 2242 =-47 =52 =45 =44 28 3651 3643 2585 450 828 =24 =-51 =-26 =50 =-43 =-98 =-61 =58
tree termination_right 3415 1595 3317 775 3754 3755 3756 =-60 =71 =68 =52 3757 =-16 =83 819 =20 =-66 99 =-56 1409 3637 =-11 =62 =73 139 =-75 3624 =67 =23
tree termination_right 2118 1555 3474 3666 3756 866 3754 3758 3698 915 1495 =-60 =-36 =41 =7 =65 =39 =23 =62 =96 1236 =78 =-46 3759 715 =-28 =36 =47 =28
tree termination_right 1554 3668 3747 3419 3683 3714 3760 =-59 =60 =66 =78 =24 =25 501 =-51 =72 501 =-73 891 353 2143 186 1994 =47 =-43 =-38 =-60 =-64 =-24
tree termination_right 592 962 =-60 2093 =-26 =72 962 3761 2585 1561 2707 3762 3763 3764 =-42 =36 =8 =61 =64 =47 3650 =33 =-54 =47 1405 =41 409 =15 =-50
tree termination_right 592 3660 3474 3512 3681 =-61 =73 =42 =26 =56 99 702 =-55 =38 3681 1183 458 3474 1603 1638 973 =-11 =49 =25 =60 =67 =67 =-46 =71
tree termination_right 962 526 3702 439 782 3664 3765 =-60 =30 =48 393 1087 =-50 =51 =3 3766 =22 =-62 =26 =45 139 =-74 393 3728 =-30 =54 2024 =46 =-81
tree termination_right 592 3690 3637 3767 =-59 =54 =41 2864 =106 =-41 393 490 1595 1617 =-55 =77 1332 =-17 =76 =33 3711 913 142 =24 =-26 688 =47 =-12 =-44
tree termination_right 337 3499 2118 666 662 3768 =-59 =54 976 =-32 =52 3512 3736 =-34 =79 =57 =14 =59 3670 2143 666 3702 662 =-1 =61 =51 =45 =-69 =-52
tree termination_right 369 765 775 3499 2242 3681 801 3769 1419 1619 3717 =-57 =58 =65 =41 =36 =18 =48 =23 =38 63 =-10 =60 =39 775 3645 =-6 =55 =51
tree termination_right 1263 986 3743 2587 3770 3662 3663 423 3474 =-57 =8 =47 =51 =62 =40 =33 =76 =35 393 974 =-31 =58 3711 3771 688 =46 =-13 =-88 =-51
tree termination_right 526 3649 3772 839 3751 645 3773 3674 3756 18 3770 3774 =-57 =59 =46 =44 =61 =35 =72 =59 =71 3766 =11 =-59 44 =-14 =34 =51 =29
tree termination_right 928 2072 3686 3775 3743 3736 1064 3260 =-58 =18 =24 =67 =92 =40 =55 =65 43 =-73 3643 496 3715 3258 =41 =-43 =-59 =-14 3260 =-73 =42
tree termination_right 337 3415 1409 2455 2585 3751 =-57 =41 =20 =19 115 99 =-49 =59 =-54 =45 1402 3640 99 1410 =18 =-66 1552 1280 =32 =-67 =-68 =-66 =-50
tree termination_right 1554 962 3668 3317 3768 =-57 =67 592 =40 =-42 =53 1384 43 =-52 =35 =-47 43 =-74 3671 3776 896 3777 3778 =48 =-33 =-60 =-3 =-61 =-52
tree termination_right 412 666 3741 3779 2912 3674 3672 3780 3781 =-57 =54 =41 =6 =31 =50 =64 =41 =9 2114 3268 3782 153 =-18 =53 =72 1182 =66 =-63 =49
tree termination_right 3573 765 3649 441 973 3758 3783 =-54 =30 =79 1114 =41 =-43 99 =-57 1866 2242 3660 985 =-31 =30 =25 =85 =46 =47 =36 3708 =38 =-49
tree termination_right 1554 3686 3474 1419 3639 986 2444 3784 3785 3713 3786 =-56 =40 =70 =48 =83 =20 =39 =86 =78 =48 =72 43 =-73 385 353 =33 =-51 =-69
tree termination_right 913 1595 322 3458 3787 3788 3663 3789 =-56 =43 =44 =70 =86 =18 =7 3534 2257 =-11 =50 =87 765 2327 207 =-4 =39 =-62 1058 =58 =-46
tree termination_right 337 962 3661 3765 2455 3762 3790 3710 =-56 =70 =82 =54 =24 =77 =23 273 =-56 1258 139 =-54 =41 =-52 139 =-62 3771 1555 =13 =43 =-85
tree termination_right 1554 737 3639 3573 3690 3756 =-57 =65 =69 =19 =95 3686 115 718 =-10 =74 =-46 =93 385 106 369 =-53 =60 3711 2467 =31 =-58 =-35 =-70
tree termination_right 1595 3649 986 1495 3648 3645 985 3770 3755 3791 =-56 =32 =59 =29 =8 =29 =46 797 =-15 =41 =28 =64 1464 409 =27 675 =-29 =48 =-88
tree termination_right 1259 1419 3758 985 3757 2242 3792 =-58 =34 =21 =74 =1 =88 =78 3643 871 347 3793 496 2242 3380 =30 =-55 =89 =-4 =-63 =-15 =-37 =-33
tree termination_right 490 439 3657 381 3669 3794 3678 1991 292 1372 =-55 =-12 =22 =34 =50 =8 =54 662 =-13 =62 =35 324 =50 =-12 381 3682 =-2 =37 =59
tree termination_right 592 3346 3660 322 3700 =-57 =64 =-1 =44 =45 490 393 259 961 3737 2242 =-47 =47 =53 =45 =56 266 2021 =30 =-51 =-30 3766 =35 =-42
tree termination_right 935 3051 3795 645 3717 3034 3796 3652 423 =-56 =53 =28 =52 =40 =97 =64 =34 =32 43 =-65 277 476 3643 1402 =24 =-34 =-34 =-48 =57
tree termination_right 928 3668 3564 662 3317 845 3637 3797 3798 =-56 =39 =53 =35 =12 =20 =23 =72 =63 1410 3640 3739 3799 =40 =-46 =-58 =-59 2108 =-5 =50
tree termination_right 788 913 3637 3757 3768 118 3742 3800 =-53 =46 =48 =40 =57 =90 =14 44 =-34 3801 3654 =17 =-65 =-115 115 44 51 =-21 =41 =49 =-14
tree termination_right 3260 322 3802 2966 3702 423 3591 2608 3622 1819 3803 =-52 =30 3453 =-34 =43 =42 =34 =13 =72 =12 =22 =53 =23 139 =-54 3775 =59 =10
tree termination_right 592 788 3346 =-55 =28 737 =-24 =59 139 =-65 788 2242 3650 832 347 3804 3651 3801 =20 =-86 =-81 =-69 =-54 =-41 =-73 =93 2224 =41 =-46
tree termination_right 935 3415 2072 3805 3758 3806 3768 794 =-55 621 =-35 =53 =34 =21 =88 =54 =68 =43 2187 1039 255 519 =24 =-42 =-59 =-41 3694 =-29 =50
tree termination_right 788 1554 352 3807 3808 2868 =-55 30 =-33 =60 =35 =42 =10 3731 409 3809 3810 =36 =-31 =-24 =-35 =-65 393 273 =-44 =5 3371 =51 =-24
tree termination_right 928 1409 3811 3802 322 3508 439 =-55 =11 =67 =-4 =44 =63 690 =8 =141 2224 496 3664 3345 =28 819 =20 =-81 3260 =-54 =48 =-24 =-58
tree termination_right 1259 3738 1409 3707 =-53 =74 461 =-10 =105 =97 139 =-64 652 328 3650 595 393 =-8 1889 =41 =-45 =47 3415 =-64 =47 2570 =-64 =43 =-37
tree termination_right 928 2093 775 986 3243 3812 3462 3813 3814 =-52 =53 =56 =50 =78 =50 =36 =33 =30 385 284 459 165 1405 =14 =-15 =40 =-46 =50 =-69
tree termination_right 1259 3707 3673 3738 3815 2587 3816 3817 =-55 =49 =42 =43 =70 =66 =53 =108 273 1087 741 =6 =-41 =63 164 2209 1522 =34 =-30 =-42 =-43
tree termination_right 788 1595 369 3781 3534 3282 3818 =-55 =16 =17 583 =35 =-71 =96 3690 =-10 =74 1429 662 =-27 =55 =35 422 207 369 =-17 =39 =50 =62
tree termination_right 928 3498 3802 1595 3819 526 3662 =-51 =63 =39 =41 =-1 =71 =46 409 3733 3664 3801 3820 =25 =-87 =-83 3498 =-49 =49 =-57 3660 =4 =-60
tree termination_right 3728 666 490 3751 702 422 3821 3757 =-54 =43 =80 115 20 =42 =-43 =-43 =27 =80 =5 3649 2966 3761 1404 =-17 =38 =54 =53 =56 =47
tree termination_right 106 3822 =-59 =32 3415 2242 690 337 292 2093 3823 3824 =-45 =58 =48 621 =-34 =58 =59 3650 3801 3825 =15 =-67 =-88 =-67 =41 =86 =37
tree termination_right 1259 3697 3498 3819 2258 3462 =-53 =34 =46 =33 =24 =58 604 459 248 3739 2037 2934 3826 =25 =-76 =-66 3498 =-40 =35 =-41 =-60 =-34 =-56
tree termination_right 393 3657 1036 3268 1608 1617 3827 2587 =-53 =27 =18 =59 =62 =20 =47 =36 3686 3651 422 2832 3369 =-5 =-48 3828 =48 =-48 =38 =-101 =83
tree termination_right 935 3415 711 526 771 3829 1343 3830 3594 3831 =-56 =48 =21 =46 =-6 =54 =24 =41 =61 450 =54 =-38 106 =-34 3689 1299 =16 =-57 =-43
tree termination_right 1259 412 3535 3048 2072 3419 =-55 =59 =43 =21 =69 690 =-11 =90 43 =-62 689 =42 479 2351 3801 1747 459 =9 =-43 =-42 =-93 =45 =-60
tree termination_right 592 3649 962 645 231 =-56 =29 =62 1385 =40 =-43 =43 3651 3475 3564 3832 2123 3741 295 48 =-4 =58 =41 =56 =-51 =-70 =78 =83 =-92
tree termination_right 935 1409 3833 3637 322 1501 =-51 =42 510 =-31 =55 =30 =22 75 =66 =-28 409 239 3766 496 =29 =-12 3260 =-63 =43 =-30 368 =-38 =41
tree termination_right 495 337 3645 359 1064 =-49 =46 =52 =39 2143 782 254 3834 =30 =-56 =-41 =-14 =-88 324 2209 891 3835 =45 =-53 =-20 =-53 308 =-25 =19
tree termination_right 962 1905 1122 3663 3780 3836 3837 3816 =-52 =28 =39 =51 =58 =72 =47 3643 916 =12 =-51 =-44 3651 3838 1429 =4 2915 =45 =-44 =-50 =-87
tree termination_right 139 =-62 1905 2242 510 3683 511 3713 1263 =-48 =15 =68 =20 =72 2525 =35 =-35 =97 652 3692 3839 527 3840 =31 =-85 =-48 =-64 =-53 =-48
tree termination_right 393 3657 3841 259 3792 =-46 =62 =54 =65 1632 =53 =-53 3528 359 39 3260 3543 321 936 940 =-14 =38 =-43 =60 =62 =31 =56 =86 =73
tree termination_right 273 1263 359 =-48 =37 462 =21 =-25 412 2257 3637 3827 3842 3758 2882 628 233 =-33 =48 =20 =54 =59 =78 =49 =24 =50 3651 =36 =-58
tree termination_right 592 3833 3668 3718 2175 2124 =-51 =37 =44 =65 =48 =35 139 =-63 2351 28 2187 323 3564 1019 =-1 =45 =67 =42 3843 =-33 =45 =-61 =54
tree termination_right 273 3667 3844 3845 =-49 =41 =37 3690 =-5 =72 99 =-39 154 328 3838 2934 3752 2250 493 604 =40 =-36 =-38 =-47 =-57 =-55 =-51 =-39 =-7
tree termination_right 495 928 3690 3260 3707 =-52 =31 =33 =77 182 =-9 =42 1555 845 496 2230 762 3637 1409 =-22 =39 =57 =64 =-58 =-36 =67 3805 =63 =-24
tree termination_right 1555 3649 3573 3728 621 3743 3655 3843 3792 521 2242 =-51 =54 =-7 =44 =44 =34 =71 347 =-1 =-50 =32 3258 =50 =-41 =33 3840 =31 =-83
tree termination_right 3690 501 =-60 3415 510 1019 3846 1237 3346 3782 584 3798 3831 =-43 =44 =49 =59 =24 =37 =30 =35 =41 1405 75 =36 =-18 =-13 =23 =78
tree termination_right 43 =-61 737 3707 2257 3769 2442 690 1555 =-36 =1 =20 =23 =45 =47 =72 476 3766 1431 1555 845 =0 =43 3847 =42 =-45 =66 =-39 =-50
tree termination_right 495 662 3667 3658 3848 1263 884 =-49 =19 =-19 =39 =49 =11 =38 3573 961 318 1570 798 =11 10 =78 =-4 =-48 =-22 =52 3849 =80 =-27
tree termination_right 928 273 3807 3678 =-56 =13 =62 99 =-49 763 264 715 1905 =-43 =18 =18 =51 =80 3651 142 =20 715 1905 =-51 3643 =30 =-34 =-59 =-77
tree termination_right 1064 788 3648 3850 393 1595 1036 =-52 =35 =-2 957 =51 3766 1263 51 =-40 =22 =4 =-67 =93 =51 393 412 =-19 =36 1489 =47 =-17 =87
tree termination_right 1409 369 3728 521 3738 3811 1019 3851 3646 813 3843 =-50 =38 =51 79 =-23 =46 =60 =25 =50 =94 =10 =32 3826 3637 =7 =51 =-82 =41
tree termination_right 2242 962 233 439 490 526 3758 =-41 =40 =24 =5 490 =32 =-25 =71 3838 3552 3480 1191 2709 =51 =-19 =-37 595 =-29 =42 =-5 =-53 =86
tree termination_right 1404 228 813 3678 3850 985 3622 1036 1603 3661 3852 1591 313 3362 =-41 =33 =9 =11 =71 =2 =31 =27 =41 =19 =92 =41 =66 =37 =31
tree termination_right 393 1036 3728 765 628 3853 3854 1903 =-48 =24 =45 =53 =27 =36 =22 =56 788 3766 3855 490 1697 =-18 =49 =17 =58 =-61 115 =48 =-1
tree termination_right 106 3655 =-51 =37 495 3690 3753 3498 3770 1087 3783 1527 1991 =-45 =36 =8 =24 =50 =44 =35 =31 =74 28 913 690 =32 =88 =4 =-51
tree termination_right 139 =-59 788 1064 592 3668 118 3573 3856 1409 =-54 =18 =38 =29 =37 =53 3825 21 =-4 =35 =-74 =80 2056 1424 =36 =-51 1354 =-39 =49
tree termination_right 2242 3651 2189 3857 2973 961 940 3858 3807 3593 3722 3528 =-28 =38 =40 =52 =53 =74 =21 898 =-4 =50 2250 =33 =-51 =50 =40 =-81 =69
tree termination_right 369 490 3728 3781 662 845 3779 3859 =-44 =54 =56 =13 21 =-13 =77 =85 =34 788 3711 =10 =-60 =47 936 2187 =39 =-16 788 =-35 =42
tree termination_right 1064 369 3702 3719 2826 496 3714 711 928 429 2072 280 =-46 =33 =26 =48 1489 =1 =-43 =38 =40 =-50 =67 =46 =26 3820 =19 =-80 =68
tree termination_right 1409 3474 592 675 3663 2268 =-47 =25 =56 =29 3651 61 164 1024 3564 948 =-2 =65 =60 =44 =-50 =-63 =-88 2864 =63 =-34 115 =54 =-7
tree termination_right 3686 1409 3474 3691 2093 3860 801 3645 662 2114 3861 1863 3862 3774 =-45 =51 =38 =3 =36 =-1 =12 =20 =29 =67 =31 =43 =52 =35 =65
tree termination_right 2242 845 490 592 3051 3608 3841 =-47 =44 =49 =15 254 =0 =-42 3863 3699 1706 =23 =-40 =-37 =-71 600 2442 773 =53 =-23 =-30 =-56 =70
tree termination_right 106 1468 =-49 =24 2062 3666 961 3649 2988 3864 298 2257 814 =-32 =51 =21 =4 =68 =28 912 =39 =-42 2980 3512 =40 =-15 =-78 =58 =34
tree termination_right 3651 3686 3474 788 1263 3560 3645 3851 =-39 =52 =13 =38 3689 3769 1988 929 =9 =-43 =84 =62 =-55 2189 3258 =12 =-37 =73 =56 =55 =-82
tree termination_right 495 3690 1905 1501 =-43 =62 3283 3494 142 =27 =-8 =-63 =-29 =69 2224 2123 1153 528 1039 254 891 =54 =-6 =-1 =-15 =-37 =-50 =-33 =-54
tree termination_right 2242 490 3779 422 3844 2882 3836 1591 368 860 3710 =-38 =42 =26 =5 =18 =45 =52 =29 =13 =39 3826 1182 =21 3747 =9 =-80 =-74 =59
tree termination_right 106 3865 =-48 =33 838 794 3769 628 3499 3866 3717 2955 3282 3482 1692 =-18 =-75 =40 =19 =33 =49 =66 =-74 =36 =58 2605 =63 =-35 =32
tree termination_right 495 1554 3743 273 3667 =-55 =9 =-12 =82 3731 904 3867 3826 =20 =-67 =-67 =-51 =-45 576 154 3667 3868 =45 =-44 =-27 3573 =-8 =48 =-35
tree termination_right 106 3476 =-50 =35 3258 662 1414 3645 3738 1082 2774 207 3869 118 =-19 =38 =65 =19 =38 =21 =74 =37 =75 2934 3235 =57 =-12 =-34 =-46
tree termination_right 891 1036 521 794 3657 1638 3870 3871 3667 3540 537 3872 3873 3874 =-44 =29 =36 =53 =8 =12 =10 =57 =47 =12 =20 =39 =21 =43 =-40
tree termination_right 393 495 1863 771 3622 =-46 =24 =33 =20 530 154 =38 =-12 =-54 2209 61 693 495 1905 1 3833 =-34 =28 =41 =20 =35 =-38 =-58 =-52
tree termination_right 3690 2189 521 962 683 3462 1259 862 3875 =-47 =41 =31 3843 738 3282 2187 =-17 =-57 =20 =42 =44 =39 =32 277 =-5 =35 =13 =37 =65
tree termination_right 2242 274 3498 1591 3876 2187 318 308 1819 585 3877 =-12 =-66 =59 511 =30 =-35 =37 666 =-43 =12 =-45 =51 =27 3878 =30 =-22 =52 =61
tree termination_right 754 1429 3645 277 3317 3879 2072 1863 =-38 =8 =13 =48 =13 =26 =42 576 1889 1706 510 592 =-13 =27 =41 =-27 =-45 =-31 702 =-43 =37
tree termination_right 3743 585 3816 2954 1608 2737 1554 3051 3735 =-35 =31 =17 3801 2467 26 2955 =-13 =45 =43 =-67 =-77 =26 =32 1527 =46 =-38 =37 =62 =55
tree termination_right 3651 273 928 =-42 741 20 =-28 =47 =-13 613 3282 74 928 731 206 1424 =42 =-32 =-29 =-33 3671 =2 =-60 1027 =-38 =41 =48 =-39 =-79
tree termination_right 501 =-55 61 2189 935 783 3768 =-22 =46 =36 409 3640 2123 916 663 3880 3805 3623 =42 =-26 =-30 =-26 =-29 =-36 =-39 =-52 =-23 =46 =-60
tree termination_right 43 =-56 3651 393 21 1259 =-42 =-1 154 1595 =9 =79 =-45 3690 3670 248 1263 1045 =-1 =65 2971 594 =47 =-13 =-66 =-40 =-41 =65 =-68
tree termination_right 628 2224 2832 904 2062 1991 942 3768 3498 3881 3541 940 1012 =-24 =22 =12 =-60 =28 3703 =40 =-18 =46 =-54 =45 =23 =29 =30 =-53 =48
tree termination_right 2954 585 3751 986 3827 393 3768 2955 3830 259 3882 =-40 =35 =34 =40 =33 =44 3284 =-8 =51 =31 1410 =39 =-5 1371 =50 =-38 =54 =39
tree termination_right 3474 3666 3311 3498 3883 3735 1905 3262 3860 433 =-34 =24 =51 =59 2654 =-9 =45 =33 =51 1039 332 =34 =-28 3661 =-59 =36 =78 =63 =45
tree termination_right 501 =-53 3415 3743 3884 3662 3690 628 584 1554 2882 3735 =-32 =39 =48 2187 2219 =15 =-75 =-52 =60 =32 =40 =66 =83 =56 450 =39 =-20
tree termination_right 501 =-55 3258 3690 1064 985 2954 3514 813 423 3645 3885 3860 811 3666 =-23 =53 =47 =62 =57 =29 =47 =54 =20 =35 =37 =64 =61 =-46
tree termination_right 43 =-53 3474 381 3681 420 343 510 3705 3767 3534 =-29 =5 =46 =22 =4 =62 =65 =53 2324 3631 1527 =49 =-14 =-13 =-39 697 =57 =-31
tree termination_right 3649 207 1048 3850 458 1366 737 1263 3781 =-42 =49 685 =17 =-40 =-4 2187 3886 =34 =-34 =-40 =37 =75 =58 600 =33 =-34 3799 =48 =-35
tree termination_right 1431 3718 3648 1489 3651 621 2239 672 2680 3639 3883 123 =-30 =35 =48 =44 =53 3494 =19 =-62 =62 =12 =-70 666 =-57 =11 =38 =54 =48
tree termination_right 139 =-53 2934 2954 675 3728 3482 3666 961 3807 118 3419 =-19 =17 =37 =49 1971 =28 =-46 =52 =41 3252 3266 =47 =-44 =-47 =41 =49 =-56
tree termination_right 1404 2189 423 1595 592 3051 3788 =-49 =33 =14 548 =-1 =-41 3701 828 27 99 =-28 =42 =-10 =-32 =-58 =44 3515 =48 =-34 1947 =39 =-32
tree termination_right 139 =-52 3711 1404 1706 3282 3717 3202 3508 973 3284 510 1505 913 =-27 =2 =40 3887 =17 =-54 =49 =38 =53 =-48 =61 =41 =-30 =36 =-47
tree termination_right 352 3816 584 666 490 3737 645 3888 3889 =-33 =34 =45 =34 =42 1214 142 =36 3763 =-38 =38 =-45 3890 3637 =5 =54 =-66 =63 =37 =39
tree termination_right 690 139 =-52 343 3717 1259 3541 3260 3573 =-42 =35 490 =-8 =77 =85 3891 3892 936 73 2059 =2 =53 =35 =-27 =-33 =-43 =58 =72 =45
tree termination_right 61 3773 652 1012 3474 381 1048 519 3766 1259 511 3882 2598 644 =-44 =21 =38 =52 =39 =7 =-46 =-56 =64 =20 =39 =43 =-35 =68 =-60
tree termination_right 3651 3877 2966 3807 584 3883 3893 2124 3843 69 3852 3780 2927 =-13 =34 =38 =55 =34 =47 =42 =65 =56 =58 =69 =35 24 =-53 =31 =-55
tree termination_right 690 3651 139 =-50 677 69 3860 1048 1323 3857 3246 762 3720 =-23 =26 703 =-12 =39 =21 3237 =57 =-20 =14 =53 =61 =55 =38 =-68 =41
tree termination_right 3258 139 =-48 1064 3648 2189 3657 3690 962 2442 =-17 =35 3894 495 =-6 =39 835 =27 =-69 3895 =57 =-32 1976 =39 =-44 =45 =50 =57 =-50
tree termination_right 3738 501 =-51 254 273 664 835 =19 =-39 231 3676 3896 =-49 =26 =40 =20 652 2585 1752 775 =24 =67 =-21 1752 =-33 =38 =-38 =-29 =80
tree termination_right 690 422 2587 3836 3897 3859 1617 3844 2093 1019 3648 390 =-32 =36 =33 =20 =12 =21 =32 =51 =35 =43 =50 3824 =23 =-48 491 =51 =-24
tree termination_right 2587 666 584 1495 3648 3836 1561 3898 3899 =-26 =32 =35 =26 =44 =36 1410 =34 =-13 =55 3820 3266 3689 778 =31 =-41 =-24 =-48 =-63 =58
tree termination_right 496 711 628 788 2954 3645 3889 1731 3900 3901 3902 =-22 =42 =-65 =50 =17 =44 =35 =51 344 3624 =30 3415 =41 =-16 =-49 =48 =61 =-28
tree termination_right 496 3738 21 1501 3884 1366 90 475 1236 3650 =0 =-48 =-48 =-44 441 =-18 =36 =19 =70 =41 176 =38 =-15 =71 3903 3480 =-41 =23 =35
tree termination_right 690 3690 675 801 838 3648 349 3476 1863 677 3564 3644 =-28 =30 =36 =26 =15 =35 =-57 =36 =19 =31 =35 3904 =58 =-30 491 =44 =-24
tree termination_right 1024 3871 3543 3666 3650 3528 3690 3905 1371 702 48 3634 1122 =-33 =8 =48 =35 =7 =9 =43 =46 =38 =-57 =48 =33 =64 115 =48 =-16
tree termination_right 604 652 1024 675 3773 677 3906 3770 3885 3694 3737 =-14 =40 =42 =50 =36 =38 1206 =43 =-30 =58 287 =4 =72 =39 412 =-50 =24 =-47
tree termination_right 139 =-47 2954 690 548 3907 1501 3892 683 287 1291 =-12 =37 3908 3909 754 =25 =-22 =-43 =-51 =38 858 =-63 =0 =44 =-54 =-36 =31 =42
tree termination_right 501 =-45 496 604 818 248 1019 3807 3713 962 763 898 1263 =-31 =-5 =13 =36 =16 =65 =70 =48 =-62 693 =38 =-35 =-39 608 =-35 =29
tree termination_right 3738 3651 2242 139 =-45 584 1404 1905 3051 3841 3910 3534 =-35 =32 =48 =41 =26 73 409 =2 =-41 =24 2057 =35 =-42 =55 =52 =-69 =74
tree termination_right 43 =-46 788 1064 3678 3779 3911 3827 3876 2114 3912 =-23 =46 =8 =37 =25 =29 =33 =40 =55 1583 3913 3894 176 =42 =6 =-16 =-38 =-37
tree termination_right 422 794 3474 3914 3674 1036 90 3876 655 2123 273 =-40 666 =-24 =3 =-69 =55 =41 =7 =31 1543 =48 =-34 =51 3915 =48 =-30 =37 =21
tree termination_right 652 2105 501 =-40 3710 711 986 3766 1259 433 675 645 228 =-35 =26 =55 =39 =44 594 =19 =-23 =-50 3916 =46 =-22 =51 =65 =-49 =-37
tree termination_right 43 =-43 479 621 3728 3560 =-9 3901 =34 =-55 =27 1615 1758 2934 1424 713 266 106 =-23 =49 3560 =20 =-37 =-20 =-36 =-48 =-51 =-37 =-34
tree termination_right 164 3773 1414 3704 2108 3917 423 207 3857 393 3918 =-26 =33 =-4 =29 283 =0 =49 =40 3919 393 =-4 =77 =-41 =37 =57 =54 =61 =-46
tree termination_right 548 628 2143 3728 3048 936 935 3920 858 =-22 =23 =40 3541 822 =24 =-40 =-29 3541 1635 =-55 =21 =35 1366 =2 =92 =33 =-50 =46 =-28
tree termination_right 1409 1431 3474 884 352 3921 968 3282 1217 3922 2954 =-27 =13 =29 =33 1489 =28 =-56 =41 =40 =26 =23 1308 =47 =-29 =40 68 =59 =7
tree termination_right 652 1024 886 343 48 1404 118 3359 436 3754 3923 3821 3 =-29 =-9 =48 =38 =33 =46 =32 =41 =20 =44 =54 =40 =33 3277 =-53 =11
tree termination_right 475 61 10 862 3924 2242 3773 1301 =3 =44 =60 =46 =-53 =54 3657 283 3673 =-42 =27 =13 =43 =-53 2114 1404 =-34 =32 1 =26 =-25
tree termination_right 3651 3743 264 1259 3541 2124 2809 1108 =-41 =24 =22 =34 =45 3359 3 3534 =-19 3541 =23 =-37 896 =23 =-18 =47 1410 =33 =-19 =49 =-55
tree termination_right 528 3363 2934 788 3917 3925 1259 1717 3926 2085 2114 =-41 =26 =39 =40 =41 3541 835 3927 =20 =-42 =-24 =-28 =51 =54 =22 =-51 =-47 =-46
tree termination_right 3258 3757 3651 3654 606 3777 3928 662 554 3929 283 3645 3833 =-4 =27 2654 =43 =-35 =31 =-52 =-51 =37 =-48 =-51 =41 =-45 =-60 =54 =-42
tree termination_right 496 3738 43 =-45 3663 1409 393 =-11 3643 2209 644 3556 3810 1905 =13 =41 =-11 =-46 =-21 =-35 =-34 =35 =49 =81 1149 1533 =-44 =27 =40
tree termination_right 628 1024 1149 3816 3889 3930 3653 322 2108 1291 711 =-20 =29 =34 =36 2056 3383 =30 =-30 =-29 =-35 =40 =38 =28 =33 2699 =31 =-28 =44
tree termination_right 3738 585 21 3535 3681 1431 90 968 3531 1690 3931 3932 =-20 =36 =-60 =27 =42 =39 =8 =25 =32 =54 44 =-17 652 =40 =-25 =47 =63
tree termination_right 3258 3735 3777 613 984 1583 3564 3933 3573 3728 2954 1414 =-2 =46 =32 =29 3934 1419 =46 =-22 =-9 =-56 =57 =-36 =-48 =-32 =-54 =44 =-36
tree termination_right 1632 2105 3891 2850 139 =-38 3820 2130 3935 675 743 527 3934 =11 =-25 3936 =-49 =27 =-43 =38 =40 =-50 =-57 =-44 1595 =6 =-61 =-46 =-25
tree termination_right 3738 3282 3686 3937 3648 349 369 1414 3728 3757 423 3681 =-27 =30 =34 =41 =20 =50 3689 =15 =-34 =-37 =28 =58 =37 2132 =38 =-35 =55
tree termination_right 3474 3258 1064 1404 292 273 1095 913 3938 =-37 =21 715 3458 =33 =-35 =-46 =-59 344 516 =7 =-45 =-42 =55 2980 =35 =-55 =45 =-37 =48
tree termination_right 2832 1404 231 2175 2242 3939 875 3475 3940 3941 3851 1048 3700 =-29 =21 =28 =39 =13 =37 =23 =47 =45 =37 =43 2224 =32 =-35 =30 =37
tree termination_right 2587 604 862 1404 845 1102 584 369 259 3942 3943 1036 =-27 =25 =42 =35 =37 422 =-6 =32 =50 =31 2639 =32 =-12 =25 =37 =-49 =42
tree termination_right 3666 139 =-41 3944 228 711 3784 3851 3921 2832 3917 3246 =-14 =19 2056 =49 =-19 3001 =34 =-33 =42 =48 =47 =37 3665 =50 =-43 =-52 =49
tree termination_right 496 273 =-9 2143 2324 1409 3945 446 743 =19 =-37 =-18 =-42 3911 =51 =-26 =-35 3946 =-59 =16 765 3947 3948 1533 =-46 =13 =18 =28 =29
tree termination_right 3686 106 3655 =-47 =31 2060 1903 352 636 461 479 3820 2114 =-9 81 3949 =34 =-36 1106 =-49 =27 =-56 =-58 =25 =40 =27 =49 =-30 =41
tree termination_right 3738 3889 3950 3841 30 1495 3811 18 2060 3645 3768 1635 =-22 =25 =27 =16 =-54 =38 =45 3001 3643 =25 =-32 =-18 =16 =36 =-52 =40 =57
tree termination_right 1632 43 =-39 3917 3260 1608 521 3675 3871 2804 3811 =-16 =31 =25 =47 =46 =25 =51 548 3951 =39 =-20 =-23 =50 2089 3921 =-48 =29 =30
tree termination_right 818 828 3763 936 973 510 1012 3952 3051 3637 =-27 =10 =24 =38 =28 3953 783 =28 =-7 =-37 =38 =-30 =30 3672 =-35 =25 3954 =30 =-19
tree termination_right 2189 583 17 916 491 61 2525 =21 =-14 =-46 2118 839 =-42 =9 =36 =-35 =-29 1609 1323 1108 916 =-34 =17 =22 =27 =16 816 =43 =-36
tree termination_right 2060 2105 788 3828 3955 3728 3643 1016 264 =-5 =22 =28 =-40 369 =44 =-24 =-28 =-50 2223 3762 =30 =-25 1010 =-31 =26 =-49 3462 =-35 =21
tree termination_right 2832 3534 68 3956 3957 =16 =-30 =-36 940 3668 3893 766 1214 3474 3958 =-44 =13 =13 =-4 =19 =42 =9 1083 =23 =-28 3494 =31 =-37 =30
tree termination_right 584 1024 3959 465 461 3514 2587 107 393 =-37 =36 458 2114 794 =-27 =13 =11 =18 =22 3698 =21 =-25 =21 =24 =46 106 =-29 =31 =53
tree termination_right 3773 1543 3564 3960 911 1071 3961 2912 524 3691 2072 1135 =-21 =24 =15 =22 =29 =29 =32 =25 =38 =43 =41 2118 113 =43 =-31 =-14 =55
tree termination_right 690 3474 584 2587 393 961 3741 352 1407 3918 =-43 =21 =18 =13 =16 =6 1596 664 =16 =-4 =-60 =38 =53 697 =48 =-27 3377 =34 =-31
tree termination_right 628 3735 2236 90 30 3925 39 3634 3362 3682 1716 321 =-36 =17 =17 819 =24 =-40 =28 =45 =27 =46 =11 592 =-19 =25 =26 =42 =37
tree termination_right 248 496 592 715 762 =-40 =30 =12 936 3793 2704 921 1379 762 =33 =0 =-23 =-27 1889 =25 =-55 =-41 616 =-28 =33 921 =-22 =34 =-45
tree termination_right 3651 2189 352 3774 3719 1362 3962 274 1554 386 3462 =-27 =21 =28 741 =28 =-9 =25 =40 =31 =35 =53 3727 =37 =-28 1301 =42 =-24 =-57
tree termination_right 3738 3832 501 =-42 3634 3914 2257 2123 496 3542 3826 3540 662 =-2 =29 =28 =-51 =-42 1005 =-30 =21 =-48 96 =33 =-28 =46 =49 =-47 =57
tree termination_right 2934 3826 164 942 283 2037 2108 814 1016 =0 =26 =50 =43 763 1543 =-53 =11 =13 3963 1013 314 =49 =-22 =-36 =-44 =-23 =-34 =-52 =-47
tree termination_right 690 475 662 61 592 521 =-22 =37 479 3664 3701 374 3964 3934 1583 3778 =35 =-27 =-32 =-18 =-40 =-11 =-26 =-30 =-52 =-49 =41 =-16 =31
tree termination_right 1489 3761 3891 322 3965 2327 3769 3282 1690 3690 3812 986 =-21 =14 =29 =24 =31 =23 =36 =28 =48 =19 3903 =-61 =27 =40 954 =-35 =29
tree termination_right 652 308 3966 621 3769 911 1999 3883 3362 3967 3649 1209 =-34 =2 =10 =23 =27 =35 =19 =41 =38 942 2639 =28 =-13 =-41 =45 =24 =-30
tree termination_right 2324 3675 1555 2287 3968 1554 1048 3969 3917 3970 1457 =-29 =14 =20 =13 =31 =33 2351 =-2 =32 =51 =34 3560 2287 =37 =-22 =-18 =50 =-42
tree termination_right 3648 423 2189 2587 662 1596 3415 3690 3675 1034 1019 =-23 =18 =34 =35 =24 1752 =20 =-32 =-55 =18 =29 3672 =43 =-14 =38 511 =44 =-24
tree termination_right 3648 3534 439 3475 3764 762 3841 3971 3972 2242 801 2272 =-31 =19 =16 =18 =29 =26 =25 =6 =29 =33 =14 3973 515 =28 =-13 =-33 =41
tree termination_right 604 688 2105 962 754 1016 3934 94 =7 1263 =-45 =16 =-40 =30 =-32 773 3974 2222 =33 =-2 =-27 =-19 =-41 1058 599 =-34 =22 =31 =-43
tree termination_right 591 516 527 3654 476 1752 2943 3698 1505 1095 1554 =3 =22 3975 1484 =-7 =-60 =46 =39 =39 =-23 2585 =-19 =38 =-30 =-37 =-31 =-39 =-37
tree termination_right 2351 3690 576 422 814 18 930 3962 3976 3666 =-16 =33 =38 =38 =30 =39 =47 2954 2108 3260 =-10 =37 =48 =58 =-36 =42 1701 =36 =-28
tree termination_right 501 =-42 3757 2023 3654 2728 3949 462 1212 592 273 =-32 239 =-9 =34 127 900 3614 =36 =-14 =-27 =-3 =-41 =-7 =-40 =-48 =-38 =-34 =45
tree termination_right 3743 2242 2120 1149 1501 3634 2351 2737 3728 1695 1505 3897 352 1318 =-27 =24 =10 =28 =17 =15 =13 =20 =14 =42 =30 =29 =-41 =39 =51
tree termination_right 1431 26 475 2260 393 1543 =-18 =23 3654 3801 =22 =-34 =-31 1214 =-52 =18 308 3977 858 =-41 =-1 =25 =7 492 1596 =35 =-30 =-5 =31
tree termination_right 3651 164 495 3807 3476 1180 3883 1603 =-16 =28 =37 =34 =30 =50 2934 260 254 537 3913 3121 =29 =-20 =-23 =-15 =-8 =-40 =-39 =-35 =-49
tree termination_right 2143 3649 3006 3832 1593 3924 740 828 3587 3978 2056 =12 =-22 =-42 =-40 616 =-33 =31 =28 =-47 3660 =9 =-51 =-45 =-31 3727 =34 =-26 =-42
tree termination_right 3686 106 =-36 613 1181 153 69 18 860 542 =-11 592 =-17 =41 =22 =38 3001 =49 =-21 273 =-19 592 =-10 =51 2690 =44 =-24 =-33 =42
tree termination_right 496 283 344 2737 3283 891 2368 =5 =-34 =-26 =-17 839 =41 =-16 =-32 13 3705 =13 =-37 685 =51 =-11 2924 259 1581 =-35 =21 =25 =28
tree termination_right 3258 3651 3799 3979 3728 292 3816 1024 1505 860 1501 1431 3781 =-13 =38 =23 =33 =35 =34 896 =34 =-11 =33 =51 =32 =-48 =-40 =-39 =-37
tree termination_right 1431 2187 3639 973 1454 3794 891 148 3573 369 3317 =-12 =36 3537 =24 =-33 =36 =-18 =-33 3587 =38 =-31 =-28 =32 =44 664 =-54 =-4 =43
tree termination_right 3743 495 935 273 =-48 50 =-17 =34 2269 515 3623 80 718 =15 =-29 =51 =-23 =-25 =-42 1632 3573 2189 2183 =5 =-32 =44 =39 =-36 =37
tree termination_right 61 106 =-27 3258 3820 2778 3911 1731 495 1863 874 =2 =-46 =39 154 =30 3560 =-8 =35 =44 550 =7 3980 =11 =-61 =-42 =-49 =-27 =-49
tree termination_right 3738 3743 1404 1632 139 =-40 621 3494 3634 3362 1026 305 =-15 =26 =20 =27 =42 =-49 576 =12 =-28 446 =-37 =19 382 =25 =-27 =37 =49
tree termination_right 496 3258 3711 3826 630 711 1905 1454 2587 =-9 =35 =32 1401 3825 511 5 =36 =-14 =-4 =-20 441 =25 =-40 =44 =-43 =-44 =-34 =-39 =-20
tree termination_right 652 24 2060 554 2250 1583 1210 10 3981 1557 3772 =13 =35 =-19 =-32 666 =-26 =20 =-38 =-27 =-33 =-42 =-28 3982 =27 =-24 1214 =-42 =11
tree termination_right 613 61 2934 495 1905 1343 118 167 =-32 =29 =35 =24 3983 3671 3643 393 =-1 3890 =39 =-31 =-30 =-39 =-51 2183 =25 =-13 =-43 =-46 =-33
tree termination_right 2135 501 =-40 3984 3773 2954 794 3903 3706 99 =-29 3985 292 273 3788 =-27 =24 3986 =0 =-48 =37 =39 =31 =36 =31 =30 =46 =41 =-44
tree termination_right 788 1064 3650 3779 3743 3921 352 575 3881 =-22 =11 =26 =13 =31 =32 =29 =-47 =41 1911 3987 1039 670 1269 =27 =-25 =-16 =-15 =-36 =-34
tree termination_right 3738 2187 106 =-32 3605 662 78 1819 3564 1108 3311 =-6 =43 =36 =47 1911 3988 =49 =-14 =-8 =-30 =37 3702 =-41 594 =20 =-35 =-22 =46
tree termination_right 528 584 3369 3651 874 2023 3989 3650 931 145 3973 527 =16 =-18 =-29 =-29 1819 287 =-48 =6 =20 =-25 =-37 =-27 =-42 =-32 =-24 =49 =-36
tree termination_right 3710 3950 652 501 =-38 3838 2850 480 56 3867 3643 1947 208 3612 =19 =-18 =-21 =-14 41 =-35 =19 =-38 =-34 =-21 =-36 =-36 =-28 =-41 =44
tree termination_right 675 3648 393 690 3794 1501 584 3735 1641 =-40 =9 =10 =20 =18 =16 =18 3690 644 1596 3258 =8 =-23 324 =10 =-55 =-26 =37 =35 =32
tree termination_right 3686 393 2587 48 3534 1409 525 980 284 2927 =-45 =18 =6 =22 =26 =11 =15 =32 =30 819 2056 =14 =-30 439 851 =-28 =24 =26 =44
tree termination_right 1404 628 838 794 359 3246 233 3779 3990 3921 2075 3941 =-26 =3 =19 =25 =35 =23 =29 =18 =38 =25 644 =19 =-24 =29 583 =32 =-5
tree termination_right 3950 548 248 604 3826 501 =-29 2023 3651 3973 693 2608 3799 3288 =21 =-26 =-29 689 =26 =-32 =-14 =-31 =-26 =-24 =-46 =-38 =-38 =-25 =-43
tree termination_right 942 528 613 3654 743 3587 600 3672 2224 202 3277 74 495 =1 =23 =-28 =29 74 =-32 =17 =-33 =34 =-17 =-25 =-38 =-38 =-27 =-38 =-29
tree termination_right 496 3991 2934 3718 2130 3839 385 1252 495 1905 =-10 715 =22 =-29 =19 =-34 =-30 =-36 =-39 =40 =-41 =-43 1214 3903 3948 =-45 =17 =23 =17
tree termination_right 3651 1429 3783 3992 3993 1609 1409 2108 3685 =-27 =23 =20 =16 =8 =31 =31 =36 1073 412 675 1058 3779 =-11 =30 =33 =36 =28 =-28 =-43
tree termination_right 2230 1489 688 393 3728 277 1135 259 =-22 =27 =26 =22 608 =48 =-8 3766 3369 3581 =24 =-18 =-12 =-21 =-16 115 3339 =-40 =19 =10 =-36
tree termination_right 61 3735 2832 962 3673 898 3453 2189 1095 =-18 =-46 583 =-25 =42 337 =49 =-28 510 =-21 =26 =31 1632 =14 =-29 858 =30 =-21 =30 =-45
tree termination_right 918 584 1591 824 483 936 583 548 =11 =-26 58 2444 3994 3995 =-26 =18 =19 =20 =22 3534 =-41 =12 =23 3751 =-35 =13 =24 =47 =-38
tree termination_right 690 584 3743 3903 1593 3921 3996 3771 940 819 2224 =1 =-33 26 1404 1149 =-42 =12 =19 =5 =12 =-43 =-35 =29 =-35 =33 =30 =43 =24
tree termination_right 3743 43 =-39 3991 2250 621 3645 3419 3864 572 =-14 =21 =33 =29 =35 550 462 2718 =30 =-13 =-18 3383 3672 =-31 =14 =28 =-34 =-41 =40
tree termination_right 385 139 =-34 3415 2954 3766 3258 862 1079 3826 3668 =-4 =21 =-43 =-39 =31 =-36 =-42 =33 782 =45 3747 2173 =23 =-28 3794 =-45 =22 =-38
tree termination_right 21 393 690 3870 3922 1414 =-28 =28 =28 =29 =20 2219 3266 3006 2971 492 =20 =-4 =-26 =-12 =-31 =-41 3772 592 1343 =-13 =48 =32 =-30
tree termination_right 3637 3917 3773 3741 557 3960 3659 3891 3050 3997 1554 3998 =-22 =23 563 819 =9 =-20 =-42 =28 =-47 =-47 =26 =30 =30 =26 =38 =34 =19
tree termination_right 423 2966 3474 1431 3884 3686 2284 3737 3757 1102 3999 3710 4000 =-25 =24 =23 =24 =16 =23 =31 =29 =25 =42 =22 1013 =42 =-19 =16 =37
tree termination_right 3258 3645 788 2242 3311 3807 21 1237 3543 1058 3767 =-28 =20 =7 =21 =12 =12 =36 =37 =37 4001 61 3919 =22 =-20 =-36 =-51 =33 =-30
tree termination_right 3648 2224 139 =-38 891 3832 485 935 239 1012 690 =-36 =8 =25 =21 900 3920 1280 4002 =32 =-25 =-20 =-24 =-45 =-16 =-34 =-20 =-33 =38
tree termination_right 347 274 2143 2966 344 3475 2850 788 3766 412 =-6 =14 =-38 3762 =20 =-32 =-40 =37 =-34 3673 =40 =-5 =-34 =45 884 4003 =-36 =12 =29
tree termination_right 231 3738 3690 1414 732 3864 1036 2062 439 4004 4005 =-24 =23 =22 =1 =8 =13 =27 =32 =29 =25 =39 3752 2224 3955 =47 =-6 =-22 =-29
tree termination_right 4006 2175 911 3761 4007 522 3859 3508 973 3694 935 239 1012 =-47 =6 =-2 =-9 =30 =19 1012 =39 =-26 =34 =18 =33 =18 =32 =32 =52
tree termination_right 3666 3711 3258 3929 690 1153 1641 3769 4008 369 3704 3561 106 =-39 =-8 =28 =45 3512 =17 =-24 =44 =36 =38 =-40 =26 =-42 =-27 =-43 =40
tree termination_right 3983 3686 1593 476 3979 874 3728 1263 1343 824 207 =-7 =27 =-34 1696 =34 =-21 1299 =16 =-30 =27 =-38 =-41 =-30 608 =-32 =18 =33 =-44
tree termination_right 3906 3810 122 519 3494 554 3983 1492 492 3881 =11 =43 216 308 =-24 =15 =27 =-23 =-35 =-37 =-33 =-30 =-33 3419 521 =-58 =7 =2 =27
tree termination_right 2123 3651 3686 3048 496 4009 935 1075 =3 =-34 3805 3664 4010 896 =28 =-10 =-39 =-23 =-33 =-35 =-21 841 =58 =-12 =36 =-46 1075 =-52 =8
tree termination_right 936 3929 1280 2224 4011 3564 1036 886 1431 3764 1392 2737 =-5 =19 =34 =28 =29 =31 =31 =44 =-29 =-25 =-36 =-50 207 1695 =-52 =4 =12
tree termination_right 3475 794 3718 90 3702 904 3862 1036 1045 954 3696 3860 3649 =-36 =-4 =19 =20 =2 =16 =12 =25 =18 4012 =16 =-32 =6 =26 =22 =30
tree termination_right 662 935 =-9 2143 693 3978 936 1269 28 1423 4013 1045 468 3945 =35 =-14 =-11 =-18 =-26 =-25 =-17 =-28 819 =15 =-36 =-41 =-35 =-38 =24
tree termination_right 2187 688 3832 516 985 164 613 137 352 1353 3692 =15 =-25 =-18 =43 =-16 =-25 =-30 =38 =-36 =-37 718 =-39 3667 =19 =-27 3657 =-27 =18
tree termination_right 838 3757 3925 90 1410 3881 3770 1048 =-13 =23 =19 =25 2442 545 3690 =-34 =6 =11 =11 1819 1591 =-10 =27 =35 =31 =36 1402 =23 =-19
tree termination_right 207 3462 2224 3850 458 3713 3952 3800 2159 4014 118 718 =-17 3867 =21 =-30 =28 =29 =26 =36 =33 =31 =22 =38 =-38 =28 4015 =26 =-23
tree termination_right 3743 4016 1371 1889 3573 3560 2924 652 886 724 4017 =-14 =24 =20 =23 =-37 =25 =23 1531 2570 =28 =-12 =-18 =-42 142 =22 =-11 =-45 =35
tree termination_right 3888 3884 106 =-28 604 1499 3905 1064 3690 961 3751 866 4018 884 =-20 =15 =25 =11 =19 41 =-4 =29 =22 =26 =28 =44 =-38 =39 =44
tree termination_right 2056 3476 3816 283 3648 3564 3659 3743 939 3059 1115 =-16 =21 =23 =22 =28 =27 =29 =28 970 393 =-2 =35 =-33 =27 =35 1214 =-36 =16
tree termination_right 1695 21 308 1371 490 2585 1237 3474 675 =-28 =5 =30 =20 =22 458 1323 =-43 =3 =21 490 =-13 1323 =39 =-24 =15 308 =30 =-9 =23
tree termination_right 652 3863 516 2850 520 1591 2368 374 1501 274 835 =-2 =14 =33 =33 707 =27 =-14 =-28 1182 =42 =-22 =-26 =-29 =-29 =-32 702 =-32 =19
tree termination_right 2143 4019 3648 2060 496 1127 3498 3643 480 4011 =8 =-36 =-26 =-37 3703 =36 936 =10 =-27 =-27 3988 =-28 =15 =-24 1979 =32 =-12 =33 =-37
tree termination_right 584 794 1495 1323 875 3824 1034 48 903 2175 =-24 =19 =22 =20 =24 =22 =29 =9 283 73 3896 =-21 =24 =17 =40 548 =31 =-27 =47
tree termination_right 61 4020 935 3833 495 612 2737 3584 =-38 =19 =17 =17 412 1595 =-21 =25 =27 =30 3979 3728 254 469 =17 =-27 =-16 =47 =-35 =-28 =-40
tree termination_right 3784 2250 1354 845 2108 3661 962 4021 3476 823 610 =-32 =3 =13 =20 =22 1717 =15 =-24 =10 =27 3877 =29 =-23 202 =17 =-24 =-38 =38
tree termination_right 788 2718 1695 1019 378 342 3728 1102 3268 =-20 =9 =26 =15 =25 =30 =29 =33 3861 =-31 =19 344 1153 2173 1012 =27 =-8 =-11 =-23 =-25
tree termination_right 662 3474 39 2882 3897 3737 44 3560 3797 =-31 =10 503 =30 =-18 2611 3644 =-10 =28 =17 =28 =27 =27 =17 =24 3611 202 =36 =-13 =-31
tree termination_right 3266 548 801 1024 58 3893 3682 490 3690 =-2 =32 4022 =-19 =26 1630 3664 =38 =-20 =-20 =36 1752 =27 =-24 =23 =35 976 =-34 =9 =-36
tree termination_right 690 548 283 1641 970 3359 26 512 1501 4004 3097 930 3322 4019 =-27 =8 =16 =9 =20 =23 =19 =18 =6 =21 =25 =38 =24 =-32 =24
tree termination_right 3051 765 3884 3666 3770 585 3976 845 3857 741 =-1 3451 =-25 =24 =22 =7 =27 =21 =23 =31 =36 3955 2056 =31 =-23 =-23 765 =35 =-21
tree termination_right 3738 422 550 462 600 2729 =0 =34 492 =45 =-26 =-17 1638 2973 313 2597 =-41 =12 =16 =9 =17 788 2955 393 =-41 =13 =42 =31 =38
tree termination_right 3738 3728 3475 1505 3783 814 18 2522 2912 2238 4023 1095 =-11 503 =-34 =15 =20 =11 =20 =18 =27 =28 =23 940 =0 =45 =24 =21 =40
tree termination_right 43 =-30 3950 528 1269 520 4020 597 763 1531 778 2023 =17 =-16 =-22 1429 =-21 =18 644 2187 =48 =-8 =-17 =-19 =-18 =-23 =-29 =-27 =-26
tree termination_right 3474 1064 3648 2189 439 3877 1392 436 4024 3415 3885 3802 =-19 =21 =27 2608 =12 =-34 =26 =30 =32 =-34 2278 =19 =-30 =19 =30 =35 =36
tree termination_right 918 2143 422 3266 3650 10 1039 1706 =13 =-12 =-22 337 =-32 63 =-6 =35 =-28 =-35 480 1095 1591 3237 =43 =-13 =-18 =1 =-17 =-31 =-30
tree termination_right 3983 4025 2242 3669 527 3820 372 469 942 21 3827 =4 =32 438 20 =39 =-4 =-17 =-16 =-24 =-25 =-37 =-31 =33 =34 935 =-38 =7 =-39
tree termination_right 613 1482 3282 545 3246 1371 322 1999 1045 3952 2654 =-20 =13 =24 =24 =22 148 =27 =-24 3494 490 =1 =39 =-31 =26 =26 =27 =-29 =-26
tree termination_right 3816 628 1102 3282 2108 1484 3639 3807 439 3844 2092 794 118 2114 =-29 =-1 =20 =13 =13 =13 =7 =27 =31 =-32 =27 =13 =27 =22 =27
tree termination_right 1153 3820 422 1149 18 3816 1737 3661 292 1067 2153 2189 =-19 929 =23 =-26 =25 =20 =20 51 =-7 =31 =26 =18 =30 =23 =14 =-38 =-41
tree termination_right 652 3282 986 2242 2955 985 957 =24 3584 4026 1404 1071 =-19 =15 =6 =19 =21 =19 =33 =27 2585 3701 173 =-6 =37 =-30 =44 =29 =-24
tree termination_right 4020 2224 797 2123 3006 2143 1153 2639 2260 469 1905 832 3649 =-11 =30 =24 =26 =-23 =-17 900 =4 =-50 =-30 =-27 =-23 =-32 =22 =-27 =-34
tree termination_right 584 3836 1431 99 =-27 3728 3788 3807 273 1632 =-27 =15 1596 1409 3784 2187 =-2 =-29 =34 =28 =-32 274 =45 =-15 =31 =16 =22 =31 =40
tree termination_right 43 =-31 4027 3924 630 3807 422 1554 433 2455 1608 =-17 =26 =23 =26 3886 3731 =15 =-19 =-26 96 565 =29 =-23 =-26 =39 =-30 =-33 =-26
tree termination_right 519 4028 2850 548 3260 975 3924 2114 1903 3690 =-2 =25 =30 1752 =34 =-13 =-33 =-33 485 1039 =37 =-15 =-30 1739 =-34 =31 =-29 =-34 =-27
tree termination_right 106 =-24 1632 2130 1183 3692 4029 984 1354 3855 2062 3284 467 =6 =-24 =-26 =26 =31 4030 =23 =-14 928 =12 =-29 =-25 =-26 =-23 =-28 =-15
tree termination_right 2060 3983 3288 703 592 962 1410 =-31 =7 =13 548 4011 1448 3916 1280 =18 =-20 =-27 =-20 =-27 =-19 2183 3825 =28 =-12 =-14 =-30 =-38 =-25
tree termination_right 3743 585 1731 1122 3645 557 3676 1555 3965 3594 305 =-23 =16 =15 =22 3805 1747 =17 =-21 =-30 =18 =25 =19 =-27 871 =23 =-24 =24 =33
tree termination_right 584 3889 3556 3807 2187 1259 =-11 852 139 =-25 3888 441 =2 3714 597 =28 =-20 =-14 =-30 =-28 689 =20 1409 =-36 =17 =36 =-33 =31 =40
tree termination_right 3649 1095 3578 3777 3820 763 1408 =5 =-17 =26 =-32 =-35 =37 503 2662 3998 505 305 1024 633 =-39 =11 =2 =16 =17 =21 =22 =18 =20
tree termination_right 3888 3668 27 375 2954 819 1905 788 =-20 =10 =11 1016 677 =-40 =9 =12 685 =36 =-20 =33 3761 381 =-26 =13 4012 =31 =-18 =11 =42
tree termination_right 3686 3498 3651 3952 1409 231 3681 3788 4031 3843 2654 3644 322 =-20 =8 =18 =11 =21 =25 =23 =28 =16 4032 =22 =-29 =32 =-33 =18 =39
tree termination_right 3666 628 824 28 3935 3857 2697 4033 3770 3535 1087 548 3534 =-14 =6 =-38 =15 =23 =20 =27 =23 =28 =18 =-32 3753 =-37 =24 =22 =36
tree termination_right 3686 1495 572 3952 1404 3906 3419 2597 3990 980 2242 =-23 =12 =12 =21 =14 =8 =21 =12 =30 =19 3832 3740 1257 =26 =-16 =-13 =-23 =32
tree termination_right 3476 3771 935 703 283 =-17 =13 =10 3581 3840 1555 3377 3660 1424 3537 =17 =-18 =-24 =-15 =-26 1095 =42 73 =23 =-23 =-31 =-28 =-34 =31
tree termination_right 3498 3766 898 3663 13 231 =-4 =23 3770 1591 3648 4034 =-34 =4 =26 =26 =31 =26 2729 3955 4035 =24 =-21 =-23 =-29 =-35 548 =23 =-19
tree termination_right 940 1409 277 3690 4036 3843 349 4037 3941 1555 =-16 =4 =14 =37 =-27 =24 =19 =19 17 =29 =-22 1082 =28 =-17 2738 1095 =32 =-1 =-15
tree termination_right 3735 628 1024 1489 393 3534 =-19 =24 453 4038 516 935 3649 =-11 =24 3654 4039 3886 =32 =-14 =-18 =-20 =-30 =-29 =-27 =-27 =18 =24 =35
tree termination_right 61 176 228 898 3855 2187 511 4040 439 858 =-28 =13 1126 =21 =-29 =25 =15 =-25 =34 382 =15 =-25 439 =43 =-17 3665 =-21 =23 =-36
tree termination_right 2130 828 239 935 264 3775 =-29 =16 =14 3847 3805 838 =9 =38 =-18 =-29 4027 4041 =26 =-18 =-24 2120 616 1122 =-33 =13 =21 =25 =-33
tree termination_right 3666 234 3534 68 =8 137 369 841 782 644 =-19 =20 =17 =-21 3811 252 =26 =-6 =-17 =-32 4016 462 313 =40 =-6 =0 =-30 =-32 =36
tree termination_right 3718 3941 516 2056 3591 231 595 4042 =4 =-31 3637 1893 1362 =-22 =15 =21 =18 3514 =29 =-7 =22 522 =-32 =18 =-30 3591 =27 =-13 =28
tree termination_right 3666 3743 3891 3258 935 239 1012 167 =-26 =18 =12 =6 3030 3494 3793 3202 762 835 =27 =-3 =-4 =-20 =-26 =-27 =-34 =-27 =-35 =34 =37
tree termination_right 3651 3668 2189 771 3690 782 2284 4043 1612 2954 =-26 =10 =4 =17 =20 1095 =14 =-17 =21 841 =28 =-14 =31 3949 771 =34 =-8 =-18 =-46
tree termination_right 2187 794 600 3476 521 1323 629 645 423 3707 =-14 =13 =22 =23 =23 =14 783 1554 =-17 =20 =34 =25 788 =3 =-39 600 =-2 =40 =-22
tree termination_right 3686 3784 1024 3659 3674 740 3876 4044 3655 2922 3649 3816 584 4045 =-24 =11 =18 =13 =8 =24 =16 =24 =27 =12 =24 =22 =15 =33 =29
tree termination_right 3651 3006 2056 344 2219 3983 298 510 369 438 2804 1523 =-32 =16 =12 =18 511 =26 =-20 =19 =26 =-25 =-20 =-22 660 =-29 =22 =-21 =-40
tree scope_specificity 2 789 4046 4047 14 =-118 =-68 1 =-86 =27 =74 3 =-65 =43 2232 7 4046 =-86 =60 4047 789 981 =-27 =104 =104 =104 4048 =100 =-80
tree scope_specificity 2232 2145 134 789 279 =-111 =-65 21 =-64 =90 1402 =-18 =89 4049 17 =-76 =4 =70 21 789 13 =-96 =-20 =75 53 510 =73 =-45 =-77
tree scope_specificity 2 206 4050 2145 4051 =-106 =41 1324 =-73 =58 =42 1402 2145 681 1324 =-78 =9 =63 =32 =56 206 887 20 =-51 4052 =32 =-95 =91 =107
tree scope_specificity 206 844 789 4049 =-101 43 =-99 =28 =19 117 43 =-96 41 =-37 588 =74 =-83 =-92 41 4053 =-64 =44 314 398 35 =71 =-22 =-40 =-80
tree scope_specificity 4054 1113 2145 4055 4056 431 4057 4058 493 =-96 =-71 =34 =32 1351 =-71 =-8 =40 1918 =82 =-89 431 4057 =-49 =65 =93 1809 =83 =-77 =60
tree scope_specificity 206 844 2207 4059 =-93 =8 41 =-54 =90 440 41 =-49 =83 =-91 41 58 31 =-71 =67 =66 2282 2207 741 =34 =-61 =103 393 =87 =-47
tree scope_specificity 2 789 1639 4060 347 =-91 63 =-81 4061 =-50 =96 =72 74 =-61 754 76 =74 =-72 =-83 =0 347 74 789 =-58 =58 741 =65 =-10 =80
tree scope_specificity 1395 1447 2232 1494 4062 4063 589 =-88 =-48 =43 =9 =-3 431 82 1705 =-78 =8 =19 =66 82 80 =-63 698 =53 =-68 =85 1411 =76 =-2
tree scope_specificity 2 2235 4064 590 4065 4066 =-83 =83 =36 36 =-70 =22 =79 819 =-26 =61 43 =-92 4052 2232 7 =-47 577 94 =73 =-65 =-50 =85 =-82
tree scope_specificity 2205 1113 2221 4067 2096 4068 4069 4070 4071 =-82 127 =-60 =55 =13 =47 =53 =-16 =51 =60 =52 3 =-43 99 =-24 1370 4072 =89 =-79 =-52
tree scope_specificity 1324 347 1447 =-81 577 106 =-61 =63 =-85 106 =-77 4073 2096 104 =-44 =-15 =36 =41 106 =-55 4073 347 4074 =-22 =80 4072 =76 =-76 =-39
tree scope_specificity 562 4055 2117 879 1494 4075 2205 1472 4076 =-79 =15 =4 =-26 =11 =11 =35 501 =-78 =55 99 =-51 =61 2205 887 =-28 =61 1411 =75 =12
tree scope_specificity 1324 2232 1447 4057 4077 4058 =-77 =49 =73 =62 202 =43 =-81 284 8 =-43 =49 176 529 =54 =-66 =-64 284 2096 128 =-37 =31 =78 =76
tree scope_specificity 2207 649 4071 4078 4059 917 4079 4080 =-74 =-8 =12 =-21 =20 =79 =27 2235 431 4059 =-49 =66 41 =-49 =68 =56 41 664 =51 =-56 =80
tree scope_specificity 562 2221 4063 4081 4082 1613 =-74 58 =-53 =20 =18 =93 =64 139 =-58 =74 30 90 =-50 2634 976 144 =68 =-61 =-41 =-65 139 =-58 =75
tree scope_specificity 562 4083 4084 1081 4082 4085 4086 919 646 =-73 =13 90 =-55 =39 =23 =29 =9 =42 =79 =45 1070 976 450 =50 =-46 =-20 273 =-76 =21
tree scope_specificity 160 4049 2282 752 4087 =-71 82 =-64 =76 =57 162 =-56 =-1 284 154 =-49 =52 373 =79 =-47 4088 298 593 1849 =61 =-67 =-9 =-47 =-75
tree scope_specificity 576 789 879 14 4089 4090 =-71 =32 =101 =-24 =37 =28 4083 527 14 1324 165 =-58 =-14 593 =12 =-51 =57 4091 593 =45 =-29 =-75 =70
tree scope_specificity 1125 134 4050 844 4058 562 =-70 173 =-58 =26 =65 577 =19 =-73 =62 593 =61 =-19 4092 844 2232 13 134 =-46 =64 =37 =60 =75 =-64
tree scope_specificity 562 527 1120 =-68 135 173 =-3 =83 =-65 4057 104 442 =-42 =31 154 =-42 =36 =51 1120 442 527 3258 =-32 =63 462 =47 =-59 =59 =65
tree scope_specificity 1125 4084 764 879 4085 =-68 167 =-50 =159 =37 58 273 =-55 =7 =64 =78 139 =-82 4092 577 176 7 =22 385 =69 =-66 =-37 =-29 =-57
tree scope_specificity 2207 2282 4063 4051 2234 2221 4093 2220 =-66 =-23 =56 =23 1 284 =-60 =34 =20 =73 =45 284 91 442 =-35 =51 =69 =42 918 =49 =-41
tree scope_specificity 128 1120 1081 4055 2235 4089 4094 4085 =-67 =33 =69 =99 =9 =19 =53 202 139 =-75 =62 =-61 841 139 =-69 608 361 =50 =-39 =-31 =-37
tree scope_specificity 2 4055 206 2145 4051 4050 =-66 =27 =42 =-21 74 2221 1402 =-47 =36 =67 689 =79 =-26 =51 206 4092 51 2221 =-10 =57 =73 =-73 =75
tree scope_specificity 1915 1113 4047 1395 842 4095 4067 4096 =-65 =69 =37 =128 73 =-39 =36 73 =-12 =96 =3 21 73 =-56 =74 =91 21 90 =-40 =39 =62
tree scope_specificity 347 1324 4097 4098 4099 =-64 =21 =23 =70 =-2 1324 80 31 =-41 =24 705 2022 819 3560 =-38 =156 =24 =72 1404 =100 =-44 173 =18 =60
tree scope_specificity 576 764 1447 4100 792 =-65 74 =-51 =41 =113 66 99 =-54 =67 =-69 =20 649 1447 1113 226 792 =-53 =8 =59 =62 =49 828 =61 =-38
tree scope_specificity 562 1113 844 14 2192 2235 =-63 =-14 =40 117 =-8 =127 774 139 =-70 3 =-7 1400 =83 =-55 =-63 =49 3 =-37 139 =-84 148 =55 =-34
tree scope_specificity 2221 493 1081 4071 785 4046 4101 4102 =-62 =7 =100 =31 4103 =-4 =144 =30 =57 74 4082 =-34 =45 139 =-73 117 =71 =-50 139 =-47 =65
tree scope_specificity 160 1447 2282 4071 4103 =-63 =114 =16 442 135 =-36 =66 =54 135 26 4074 =-9 =50 854 =98 =-48 =-58 4104 1070 1323 =47 =-52 =-39 =-76
tree scope_specificity 2 4084 4063 2235 4074 1395 4071 =-61 =-2 73 =-32 =60 9 73 =-3 =78 =-60 =7 =35 =67 562 0 =-12 =62 4105 4106 =64 =-44 =-50
tree scope_specificity 764 1447 2235 789 431 =-60 80 82 =-58 =26 =19 =56 =19 715 4107 3 =-23 =52 =-40 =-31 3 =-33 737 445 4108 =57 =-59 =-41 =-25
tree scope_specificity 128 1120 2235 1446 1639 4095 4109 4053 4110 =-60 =76 =-8 =56 =104 82 =-31 =41 =48 =26 440 4111 =50 =-14 =-58 82 4112 =-9 =122 =50
tree scope_specificity 2 1113 527 1301 4113 4114 =-61 =59 =27 =-18 654 1402 =-31 =31 =82 21 =6 =84 4105 562 21 =-31 80 =1 =74 2556 =59 =-74 =-48
tree scope_specificity 347 792 4063 2207 =-59 =22 =36 148 =33 =-56 4083 176 617 41 449 =-37 =50 601 619 4115 =-9 =106 =39 =-52 41 =-3 =61 =-52 =54
tree scope_specificity 562 4055 134 4058 4116 619 4117 3880 =-58 39 =-42 =171 =59 51 =-29 =76 =-3 =79 277 26 =-40 =68 =76 273 =-19 =53 128 =11 =62
tree scope_specificity 1125 206 4063 4085 474 21 =-60 1613 948 =-49 =45 =44 =48 =83 =39 58 =-16 =47 284 165 206 =-57 =41 741 =51 21 =-36 =43 =55
tree scope_specificity 576 4055 206 4082 4103 4062 4118 =-58 =88 =27 =109 =46 689 =29 =-47 =55 139 =-74 82 819 811 128 =-30 =16 =68 =30 441 =68 =-17
tree scope_specificity 2232 789 2282 4116 279 4119 4089 =-55 =78 =53 135 =69 =-57 135 =28 =-54 133 =-9 =70 =28 789 1511 127 558 =11 =-63 =48 =-57 =65
tree scope_specificity 1447 981 2096 4071 917 1351 4120 4121 =-54 =39 =35 90 =-47 841 165 =-46 =63 =-48 =18 =20 =27 =30 435 501 =-64 1575 =48 =-46 =-59
tree scope_specificity 2 347 4074 4119 4122 4123 =-58 =89 =58 =66 202 =52 =-51 58 21 =-40 576 =-11 =73 4124 3880 =9 =164 =175 347 4074 =-14 =41 =47
tree scope_specificity 1125 4084 1447 649 1301 1587 =-59 =-2 59 =-29 24 =-28 =192 99 =-53 1214 =24 =-42 99 =-42 819 =1 =70 =62 2634 99 =-11 =39 =-55
tree scope_specificity 1125 764 879 40 4125 4095 2282 4080 279 =-57 66 44 =-36 =115 =-59 =73 =-20 =96 =86 =28 =55 495 =1 =61 139 =-76 462 =37 =-22
tree scope_specificity 2 764 347 493 917 =-60 =32 66 44 =-25 =49 =-60 58 =-37 898 =-28 296 =80 =-12 308 58 31 =-26 =73 =55 =58 252 =31 =-40
tree scope_specificity 1447 2235 4113 4124 4126 4127 2394 4064 4086 4123 2261 1496 =-52 =25 =-14 =90 =36 =57 441 =67 =-48 =80 =70 =70 =57 =16 315 =42 =-57
tree scope_specificity 576 789 1447 347 4128 =-58 =92 27 =-42 663 =-15 =83 63 =-15 =60 =46 21 14 4129 1447 226 =-45 =42 =13 =49 =53 73 =21 =57
tree scope_specificity 347 4047 842 2207 4089 4079 1639 =-57 =-5 =44 =95 =44 =36 =24 562 58 4130 =-30 =48 4124 4131 2282 =-9 =44 =134 =141 2 =-1 =61
tree scope_specificity 2205 1120 792 1301 917 4132 4133 4118 4134 4135 =-56 =30 =29 =70 =20 =65 =10 0 =-29 44 =-31 =106 462 =40 =-41 440 =42 =-45 =39
tree scope_specificity 649 493 789 619 4136 4103 1035 =-54 =33 =92 =65 =11 2123 =50 =-69 9 43 =-66 =43 =-53 1314 7 2152 122 =-17 =96 =83 =35 =-48
tree scope_specificity 576 589 3566 357 1081 4137 =-53 =53 =23 99 =-57 =19 =30 99 =-39 841 =62 =-26 649 1081 4074 4057 1177 =-33 =40 =43 =33 =57 =43
tree scope_specificity 527 4075 4062 4100 1324 844 3880 1753 =-53 =38 =84 =0 99 =-53 =12 =131 =43 =60 43 =-74 315 468 176 489 =43 =-53 =-21 =-37 =-58
tree scope_specificity 649 2221 106 =-61 1324 1494 2096 4067 4112 4076 627 4138 =-45 =45 =39 =85 =75 =47 =40 =15 =17 =40 106 2221 =-45 =60 1411 =42 =-18
tree scope_specificity 347 1915 764 590 279 =-54 =-2 =37 =0 1324 =-27 =39 99 1404 =-51 =41 644 764 82 621 =3 =-40 =38 600 =51 =-61 441 =96 =-40
tree scope_specificity 576 527 4050 4139 2282 598 4140 4114 =-55 =67 =49 =46 =-11 =39 =54 99 =-46 315 =31 =-54 43 =-73 489 7 58 =-19 =32 =29 =-67
tree scope_specificity 160 1447 649 589 167 =-55 59 2137 =-44 =81 =82 =11 550 44 657 =-32 =68 =32 =-41 4111 358 =39 =-54 =-20 4141 22 =42 =-57 =-54
tree scope_specificity 842 789 14 4047 917 4142 1613 4143 4144 1799 =-49 =42 =62 =45 =10 =102 =25 =17 841 =57 =-21 3 =-26 148 =50 =-31 139 =-63 =45
tree scope_specificity 160 2 4100 106 =-61 494 4076 4145 4140 17 1379 =-50 483 =-43 =93 =-18 =51 =49 =131 208 =-12 =94 =121 106 =-43 4052 =29 =-66 =28
tree scope_specificity 160 4074 2282 279 4146 4049 4089 2261 =-50 =9 =74 =14 =60 66 =71 =-53 165 =-26 =36 66 =29 =-55 3 26 =-27 =70 4147 =44 =-60
tree scope_specificity 347 844 1587 2221 1113 4148 =-55 =81 =21 =27 =20 4111 =34 =-30 82 1113 558 176 2018 4149 1273 =3 =50 =117 =-54 =-45 =-54 =58 =47
tree scope_specificity 160 143 887 4085 1177 590 4150 4151 4135 =-51 =47 =65 =48 =18 135 =66 =-57 =95 =8 82 =-18 =55 4141 4152 4153 =35 =-35 =-65 =-53
tree scope_specificity 576 717 1705 4154 273 785 4155 =-54 =57 =42 441 44 =-37 =-4 =-52 =130 128 =-10 =104 2224 =91 =-44 3 273 =-56 =14 1915 =5 =36
tree scope_specificity 1915 764 705 2096 887 4143 357 663 4133 4062 =-53 =59 =35 =-11 =-7 =76 440 =33 =-49 =37 1429 =80 =-23 43 =-74 =28 802 =25 =-68
tree scope_specificity 576 4081 4063 981 1613 4122 4149 4098 4051 134 4156 =-49 =58 =19 =51 =53 =84 =82 =4 =26 =37 =89 0 127 1316 =-17 =57 =26 =55
tree scope_specificity 1125 134 4082 262 4157 4127 3456 4122 4158 673 4159 =-44 =82 =63 =89 =54 =28 =73 =39 =37 =50 =26 731 51 44 =-23 =28 =65 =-56
tree scope_specificity 160 1120 792 0 =-46 644 1002 1570 =-38 =74 =71 1301 =-3 =125 =25 139 =-64 152 435 =48 =-44 =-46 139 =-62 4160 3277 =40 =-43 =-58
tree scope_specificity 347 842 4074 4161 464 654 764 =-52 =-13 =40 9 =68 =-53 =99 139 =-63 =34 =38 99 =-39 319 3 =-10 66 737 =44 =-18 =-52 =-47
tree scope_specificity 347 1125 1639 287 =-56 514 4142 =-37 =65 =9 887 =30 =-36 324 =29 =-13 562 165 324 =3 =-44 618 110 =39 =-55 =-19 2 =-1 =56
tree scope_specificity 21 90 219 273 =-59 4075 =-35 =57 =45 4100 1095 2145 474 =-36 =65 =34 =12 =97 314 30 4162 80 =-21 =27 =97 462 =53 =-24 =-41
tree scope_specificity 99 4062 4163 =-55 =34 =28 143 2232 2261 785 4062 887 4042 690 4164 =-44 =37 =6 =65 =5 =23 =40 =41 =20 441 9 =53 =-17 =-28
tree scope_specificity 139 =-64 134 14 82 1113 2145 105 681 183 1081 =-45 =19 =-11 =30 =55 104 =-28 76 =84 =-52 =32 1236 =25 =-52 841 =59 =-17 =49
tree scope_specificity 2145 4055 2221 887 4058 14 1324 329 =-42 =-4 =3 =14 =98 41 =-20 863 =66 =-43 =37 =32 148 44 284 324 =20 =-63 =49 =55 =-64
tree scope_specificity 160 206 273 342 4131 =-52 =91 =24 689 4098 946 4058 4162 =-17 =47 =93 =90 =77 4079 =-42 =37 689 975 =45 =-59 =-21 273 =-1 =34
tree scope_specificity 30 104 308 442 4130 =-42 =36 =0 162 =-39 182 =47 =-15 879 644 =-10 162 =-44 =64 =52 7 442 =-22 =63 3283 2301 =53 =-51 =-30
tree scope_specificity 1120 527 4165 689 617 4131 4140 82 4166 =-37 =44 =3 =58 =71 =13 =-44 =39 107 =-65 82 208 4133 =-2 =78 =98 =51 409 =33 =-21
tree scope_specificity 106 =-45 576 357 589 1494 705 2261 4167 113 =-44 =12 =100 39 =-16 =102 =53 =24 =37 =47 4168 90 20 =29 173 =-59 =35 =41 =-63
tree scope_specificity 106 764 =-57 =11 2 4161 898 785 308 3258 1324 4169 4057 =-46 =40 =67 13 =44 =-40 =16 764 =-13 =52 =60 167 =6 =71 =119 =30
tree scope_specificity 1693 617 2221 1324 1177 1472 36 4170 4084 4115 1379 =-43 =29 =14 =32 =83 590 4171 =-38 =66 =67 =29 440 =64 =-54 =6 =32 =23 =56
tree scope_specificity 143 649 717 2145 1095 474 4172 121 =-47 =24 =63 =35 90 2194 =-37 =64 =12 =7 =32 10 =31 =-21 1639 619 4124 =4 =86 =61 =81
tree scope_specificity 206 106 4173 =-46 =43 357 654 7 1301 2394 4057 =-49 =40 =59 =34 314 =-2 =-47 =98 =42 614 912 3264 600 =28 =-52 =-59 =-55 =132
tree scope_specificity 160 619 4161 58 4174 527 105 =-46 =82 =-13 =39 44 =-29 689 =25 =-23 =120 1147 =44 =-37 43 =-60 479 1518 373 =43 =-12 =-44 =-50
tree scope_specificity 619 4161 887 1081 785 898 789 =-37 =-1 122 121 4112 773 =-30 =49 =60 =45 =53 66 =46 =-45 =31 66 2580 =44 =-44 =-42 =103 =30
tree scope_specificity 527 562 143 4148 4129 24 =-42 2384 =-22 =45 =24 =110 852 =-3 =56 =22 480 165 284 313 =-37 =74 252 =56 =-43 252 =43 =-19 =102
tree scope_specificity 176 495 128 483 4046 4047 342 1587 =-42 =11 =26 =15 =54 689 =29 =-28 468 1587 =32 =-53 =-53 324 308 =22 =86 =-5 342 =-49 =46
tree scope_specificity 160 27 4073 981 4149 2232 654 167 =-43 =16 =34 =-9 =60 =35 =26 176 3 =-15 =24 =-43 4141 1633 3 4175 =-12 =97 =35 =-64 =-55
tree scope_specificity 139 =-64 143 527 879 981 4100 3258 464 105 =-40 =38 774 =51 =-50 =15 =82 =28 =67 468 148 =28 =-35 =-51 154 0 =71 =-18 =-2
tree scope_specificity 442 1693 4165 73 4119 284 158 4176 =-36 =77 =63 =0 =67 1395 39 1697 51 2394 =-29 =61 =12 =48 =33 =52 =51 =55 686 =36 =-50
tree scope_specificity 160 1120 14 2 273 4131 =-56 =64 792 =-28 =40 1764 373 =12 =-61 =78 =26 135 273 3 =-48 =26 =68 =-42 110 480 =16 =77 =-70
tree scope_specificity 139 =-61 2145 273 4074 705 4046 4084 =-46 =33 =50 104 =-19 =88 =46 841 817 2334 =20 =-54 =120 441 =-8 =-59 373 577 =52 =-38 =-53
tree scope_specificity 347 527 493 =-49 135 43 =-49 =51 =-36 43 =-59 135 3 =-15 4177 107 =-19 =65 =-38 =-32 99 1976 =-38 =46 975 4178 =28 =-65 =-48
tree scope_specificity 160 844 143 58 4179 3550 =-44 =55 =47 =-11 491 182 =54 =0 =-48 4180 =28 =-41 800 495 4081 143 =-1 =44 =89 332 =61 =-20 =-56
tree scope_specificity 347 1447 917 717 2117 4121 500 4119 =-45 =31 =47 =69 =14 =31 =28 =19 1115 10 497 793 =31 =-48 =-40 3258 284 =-31 =26 =32 =-49
tree scope_specificity 501 =-60 75 705 211 22 107 =-24 2145 479 975 4181 206 1799 190 =3 =-50 =102 =28 =105 =-48 =-48 =45 =-62 =-49 1448 =66 =-42 =-34
tree scope_specificity 43 =-61 1236 1727 99 =-24 358 353 764 42 =-30 737 77 561 898 1301 465 =8 =55 =-35 =43 =105 =-41 =-31 =36 =-48 =-65 =-66 =-51
tree scope_specificity 139 =-59 142 162 1934 1598 =-24 =41 =73 720 4182 1693 819 175 10 =22 1075 =-25 =41 4183 =-31 =88 =37 =82 =-82 =-31 4082 =-42 =47
tree scope_specificity 273 90 2 =-49 =-2 1705 1693 =-13 =65 =51 731 315 1447 2223 99 =-20 1905 975 1693 =25 =95 =-47 =-33 =-35 1727 =72 =-59 =-54 =-52
tree scope_specificity 277 90 4126 308 515 =-54 1641 =-27 =72 162 =-39 324 =53 =-18 =75 53 689 315 127 =6 333 =51 =-47 =-50 =-25 =80 689 =35 =-12
tree scope_specificity 764 1120 811 128 589 576 1639 =-44 =22 492 =16 2282 =-58 =48 =14 125 =9 =-51 =31 135 4184 494 =25 =76 =-71 =-39 4108 =23 =-56
tree scope_specificity 21 4126 154 2166 208 =-40 =49 =43 160 792 4135 844 =-33 =10 =55 =27 =28 =66 315 4049 1236 =34 =-37 284 =-42 107 =-47 =48 =-43
tree scope_specificity 442 4081 649 844 2261 673 4185 161 3808 4186 4095 =-34 =48 =49 =59 =28 =65 =78 =23 277 =2 =65 =11 =72 600 252 =39 =-30 =-77
tree scope_specificity 21 206 0 449 4175 1120 =-43 =-10 =75 =23 644 =-9 =58 115 =-17 1478 =42 =-45 731 4105 66 61 4187 =36 =-70 =-42 =-34 =-35 =-43
tree scope_specificity 4161 527 2232 4085 1512 4188 203 816 3566 =-40 =34 =-4 135 =44 =-41 =46 =41 =67 1612 =21 =-45 107 =-37 724 44 =2 =35 =-45 =91
tree scope_specificity 21 3566 24 4081 2066 4148 =-35 =79 =31 =65 1095 1639 622 =-35 =32 =57 =23 =52 139 =-57 2334 1430 1024 99 =4 =46 =-15 =-48 =-50
tree scope_specificity 314 2394 347 717 4145 160 1120 197 =-40 =54 940 =-10 =65 492 =26 =-28 =47 =36 724 912 353 898 =14 =41 =-40 =-35 =-50 =76 =-44
tree scope_specificity 21 4085 4150 58 168 4189 1027 4098 =-39 =45 =39 =51 =31 590 =-7 301 =64 =-52 =78 =76 852 936 3974 1115 =17 =-36 =-70 =-51 =48
tree scope_specificity 160 44 4162 1382 =-38 =24 =50 618 4100 5 342 20 1448 =18 =-33 192 74 =-42 =3 =39 =41 =56 =90 =-30 110 219 =22 =78 =-57
tree scope_specificity 27 841 1788 4081 929 773 657 901 =-20 =54 =50 =27 =27 =63 =74 842 131 =-41 =16 =37 113 479 66 1016 =17 =-57 =-48 =-53 =66
tree scope_specificity 143 495 41 2152 1125 4175 =-40 =61 =37 =49 44 2 =-41 =6 462 724 618 =30 =-22 =-39 7 =-61 =10 318 1082 =42 =-38 =1 =33
tree scope_specificity 819 1125 842 167 4190 614 =-28 =26 =94 824 =-3 =72 493 92 =68 =-36 =-39 1915 =-6 =29 1219 1747 2570 =28 =-53 852 =-33 =25 =86
tree scope_specificity 501 =-54 4191 22 4192 2041 9 464 936 4193 1622 354 1109 1058 1352 =1 =55 =-48 =52 =-54 =60 =86 =-50 =60 =-25 =-51 =61 =-60 =77
tree scope_specificity 2022 1447 4062 590 4063 4191 2220 4124 562 =-33 =-9 =32 =7 =55 =34 =45 4194 =30 =-63 577 90 =8 =49 =-38 90 =4 365 =88 =-15
tree scope_specificity 142 731 495 284 4042 342 1622 1693 63 3579 4195 2096 =-36 =26 =45 =23 =0 =36 =52 =34 =75 =29 4196 =33 =-48 =-51 73 =-47 =-5
tree scope_specificity 441 644 61 981 41 893 2143 3459 4096 =-32 =44 =51 =50 =75 491 496 4027 =16 =-50 30 =-35 =27 4084 =-52 =40 =29 =-59 =38 =-32
tree scope_specificity 106 4083 4050 4172 =-47 =47 =55 =31 654 462 724 108 1530 4152 600 357 =5 =34 510 =-79 =76 =-57 =46 =-43 =-32 1447 =-39 =35 =71
tree scope_specificity 273 2 898 2194 =-42 =55 1 =-49 13 =-35 =53 =14 841 1236 315 4197 349 731 495 =27 =58 =-28 =-17 =-37 =-45 =-46 1324 =-21 =34
tree scope_specificity 501 =-55 497 82 308 879 350 206 4198 4199 =-23 =59 =63 =8 976 =66 =-39 =54 4162 178 128 106 =-14 =43 =-25 =-19 =87 =32 =-45
tree scope_specificity 66 785 2205 203 1512 1613 811 4200 654 1693 173 105 483 =-25 =14 =87 =-34 =22 =47 =57 =19 76 =25 =-45 =51 =45 =20 =41 =-51
tree scope_specificity 160 1447 842 4076 2159 657 4058 4085 =-27 =49 =69 =42 =66 =76 =36 440 495 =17 =72 =-35 154 4201 1530 495 =-12 =30 =73 =107 =45
tree scope_specificity 160 844 2525 975 1030 2152 233 564 649 =-17 =11 =46 =70 =57 =-55 =-56 =-46 315 =27 =-54 489 284 80 2221 =14 =-55 =38 =52 =-52
tree scope_specificity 143 689 496 84 802 =8 =-48 =-49 1402 =-37 =30 4202 1120 308 474 2132 =-51 =38 =35 318 =52 =-35 =19 =72 82 2282 =-4 =51 =50
tree scope_specificity 342 497 277 4126 90 820 4148 5 2683 =-33 =52 =64 =73 =48 2022 193 2080 1395 =-6 =57 =-76 =53 =58 =55 80 =25 =-31 =-41 =40
tree scope_specificity 143 1530 94 22 4075 4172 1348 4128 717 183 4203 441 =-14 =-51 =33 =11 =25 =57 =-75 =68 =33 =-59 =-52 441 =50 =-42 115 =58 =4
tree scope_specificity 273 284 63 =-34 1190 =-16 =72 =15 1236 8 731 839 4204 4205 1370 20 365 =36 =-10 74 =-9 =30 =-15 =-39 =70 =-40 =-38 =-50 =-46
tree scope_specificity 106 1915 =-44 =20 663 1705 4206 1127 2570 61 7 4207 4208 =-19 =54 =60 4162 479 =10 =-47 =52 =-61 =-61 =-48 =102 4209 =51 =-35 =36
tree scope_specificity 43 =-61 21 2152 4210 219 14 4150 817 81 4211 =-32 =59 =15 =75 =57 42 =-32 =28 =51 =84 =66 1115 720 2570 =35 =-44 =-9 =-23
tree scope_specificity 342 78 600 2525 315 55 1314 491 754 107 920 =-21 =63 975 =22 =-37 1081 =-31 =54 =-20 =-35 =-44 =-51 =-39 =-63 =-51 319 =47 =-41
tree scope_specificity 184 113 442 685 1727 1705 297 142 754 3224 =1 =52 =-35 =-33 =41 167 =57 =-35 =-62 =-42 610 =39 =-25 68 1147 =91 =-22 =16 =-39
tree scope_specificity 162 981 24 4119 =-34 =52 =6 =28 613 176 433 2250 878 489 4159 3297 4212 4213 =20 =-58 =-44 =-52 =90 =-45 =-59 =-45 =-49 =-26 =-38
tree scope_specificity 501 =-56 68 462 4214 =27 =-37 =-25 841 450 1727 61 176 2690 2261 2088 4091 =14 =-48 =96 =53 =-52 =-29 =-59 =-59 =-51 1395 =-26 =41
tree scope_specificity 501 =-56 66 184 2525 811 2479 84 920 705 254 4128 817 598 7 =-8 =16 =87 =74 =87 =-22 =53 =-53 =-53 =-64 =49 =-33 =-37 =-50
tree scope_specificity 43 =-55 2394 527 879 4113 1125 4050 981 239 4145 =-31 =34 228 =-8 =70 =16 515 =45 =-44 =10 =66 =46 774 4215 =25 =-41 =-39 =64
tree scope_specificity 649 4159 73 572 4102 =-24 =51 =33 160 393 184 4018 =1 =82 =-42 =-40 =25 =79 195 600 4216 35 800 =38 =-37 =-13 =-29 =-48 =-52
tree scope_specificity 211 724 490 66 61 110 720 686 2250 107 347 =-38 527 =38 =-47 109 640 =27 =-37 =-24 =-48 =-60 =-15 =-53 =-53 =-48 =-42 =-37 =-35
tree scope_specificity 139 =-52 94 315 1024 412 30 4217 2394 1567 828 283 844 940 =-2 =-55 =30 =32 939 =-33 =44 =60 =61 =63 =32 =-34 =-25 =-48 =-44
tree scope_specificity 142 4085 4206 3224 479 963 4218 4219 887 206 1799 165 4062 =-29 =38 =0 =69 =10 =17 =75 =81 =59 =-50 =47 =94 =59 619 =-39 =35
tree scope_specificity 21 14 4220 527 1447 1705 =-33 1351 =45 =-39 =8 55 =5 =-48 =68 1351 =-6 =44 139 =-45 66 1447 1007 1299 =15 =-37 =65 =54 =-47
tree scope_specificity 4085 841 4184 929 4220 1 480 4080 558 919 4221 4222 =-14 =59 =45 =37 =-43 =-58 =41 =14 =73 =31 =-73 2207 27 =-32 =5 =45 =57
tree scope_specificity 139 =-52 78 793 308 3258 4100 1598 4025 649 1 4223 =-29 =48 =6 =10 =45 =59 =79 =43 273 =-7 529 2525 =45 =-18 =-42 =-53 =-45
tree scope_specificity 4161 1016 195 1705 61 315 493 4224 1081 4225 473 =-8 =36 =61 =21 =75 4059 2234 =32 =-12 =-43 =-42 =-53 287 =56 =1 =-48 =-59 =65
tree scope_specificity 143 4161 421 113 1429 530 24 262 3764 =-13 =64 =50 =23 =-44 4226 47 435 =-35 =49 =35 =71 832 =11 =94 =64 =73 301 =33 =-39
tree scope_specificity 139 =-51 2197 4161 737 975 206 308 1389 252 82 =-13 =28 =-42 =22 1 2025 =34 =-35 =-11 10 2570 =35 =-43 =-7 =-39 =-31 =60 =70
tree scope_specificity 139 =-61 273 2 898 1598 4081 785 =-42 =37 =62 =50 24 =-43 =43 4105 =25 =-52 68 433 =36 =-41 1314 3258 3741 =-3 =76 =36 =-33
tree scope_specificity 273 917 277 24 1598 1804 =-42 =24 =61 266 =10 =-45 =8 =41 106 =-22 1542 663 720 686 2096 =6 =51 =-52 =-26 =39 888 =70 =-28
tree scope_specificity 162 1494 576 984 2221 =-35 =35 =63 79 =-7 =72 =61 3339 4227 690 1342 492 576 590 1512 =-2 =69 =64 =34 =-3 =-32 =36 =-64 =-42
tree scope_specificity 315 195 4228 793 22 464 160 106 =-45 2278 193 2709 3917 =-8 =82 =35 =53 =60 2123 3602 =26 =-43 =-55 =46 =-52 =-50 =71 =-42 =-49
tree scope_specificity 963 206 4102 811 4159 879 308 58 4229 =-32 =37 781 2207 =-27 =44 =50 4204 91 178 =-2 =-45 =67 =72 =31 =66 =24 =48 =11 =60
tree scope_specificity 21 176 2166 2106 2159 90 409 =-37 605 =0 =60 4117 =-1 =79 =69 =48 =44 =-43 896 162 =1 4227 2557 886 =39 =-42 =-40 =-61 =-25
tree scope_specificity 4161 654 66 203 4230 731 1127 955 226 165 13 4231 =-1 =72 =-47 90 =-32 2022 =8 =70 =28 =50 =-38 =-47 =81 =41 =-53 =56 =62
tree scope_specificity 1693 879 4062 4232 1915 785 73 2166 4233 1334 =-34 287 =56 =-29 =52 =45 1012 365 =1 =-42 =71 =24 =11 =70 1494 =37 =-28 =46 =44
tree scope_specificity 2022 4059 2525 55 4050 4234 4235 1024 1081 963 165 308 4236 3764 =-22 =51 =63 =12 =9 =62 =35 =-30 =70 =66 =40 =-40 =-36 =-52 =27
tree scope_specificity 139 =-53 811 4226 4206 1639 4162 1492 1706 1845 858 4237 1654 202 =10 =-20 =-30 =-62 =-38 =-47 =-44 =-45 38 =53 =-38 =18 =94 =90 =31
tree scope_specificity 841 26 342 2152 =-9 =47 =39 654 1482 2690 687 303 144 28 =35 =-36 =-35 =-19 =-39 =-43 =-40 =83 842 562 4238 =-35 =46 =14 =31
tree scope_specificity 139 =-50 685 143 22 4206 2557 468 95 4197 175 165 =5 =27 1512 2220 =-27 =37 =56 =-34 =-37 =-33 =-59 =92 =-55 =28 203 =-34 =50
tree scope_specificity 43 =-49 94 184 939 654 1657 4239 2557 975 283 4240 =6 =65 =32 4062 =-50 =33 =-47 =-62 =-37 106 =-20 =87 175 =75 =-28 =-38 =-49
tree scope_specificity 4085 421 99 =-26 2525 273 165 4074 =-33 =28 169 705 2151 493 =-22 =31 =73 =36 =92 440 493 =10 =37 329 =-41 =26 =-34 =62 =62
tree scope_specificity 705 27 1596 4241 1339 822 4242 4243 379 4228 644 =-28 617 =-18 =64 =40 =20 =47 =54 =23 =36 =42 =15 78 228 =8 =58 =-42 =34
tree scope_specificity 43 =-44 78 28 56 802 4109 7 2 4100 4081 4207 4042 =-34 =39 =44 =49 =52 =21 2172 409 =13 =-16 =54 =78 =-48 =-44 =-39 =-42
tree scope_specificity 1342 3566 3917 1915 99 =-29 4085 2197 4126 4201 66 393 1628 =-4 4244 =32 =-55 =-26 =-48 =65 =51 =65 =58 =16 1433 =-11 =109 =47 =-46
tree scope_specificity 21 4210 4113 817 792 4081 622 =-23 206 =-10 =57 =46 492 =66 =-26 =63 =55 =66 2080 796 721 4245 501 =-27 =31 =-46 =-13 =-19 =-62
tree scope_specificity 139 =-48 810 2159 315 1120 142 1446 917 2648 4155 4123 4246 68 =3 =-16 =69 =70 =52 =70 =38 =46 619 =-43 =32 =26 =-45 =76 =69
tree scope_specificity 94 236 4154 4237 789 335 1447 548 422 =-3 =26 4247 =-41 =43 4207 1370 =31 =-24 1177 =-84 =21 =55 844 =36 =-20 =-60 =78 =-49 =-42
tree scope_specificity 283 195 912 1570 490 10 946 1102 796 462 206 764 =-3 =29 =23 =-27 =-31 =64 =76 764 =-25 =17 =-44 =52 =-39 =-48 749 =35 =-22
tree scope_specificity 21 4146 262 4248 4200 1709 153 1804 4249 =-28 =50 =18 =9 =21 =39 =25 =37 898 =-29 =68 896 1029 501 =-30 =22 576 =21 =-95 =-26
tree scope_specificity 731 1530 685 183 462 1370 95 521 2 4128 717 1273 =-14 =20 =35 =68 =22 =36 =-43 =-29 1759 =-40 =32 =20 4075 =-37 =53 =37 =-44
tree scope_specificity 342 839 283 95 1343 4248 2194 3828 1299 4090 228 1678 =-11 160 =43 =-33 =24 =53 =-49 =46 =43 =32 =38 =-48 =28 =-50 689 =47 =-12
tree scope_specificity 4172 43 =-46 1127 418 2088 496 685 41 2166 4148 =-19 =68 =57 319 252 754 =24 =-20 =-16 =-40 =-26 =-23 393 =94 =-42 =45 =-33 =74
tree scope_specificity 347 4074 4082 842 917 4250 1536 3741 1423 =-33 =39 =45 =56 =46 =26 =15 =42 =21 3339 4049 817 4247 418 =6 =57 =63 =62 =-20 =-53
tree scope_specificity 4161 176 654 4251 4252 590 4165 164 21 495 1429 90 219 =-36 =48 =7 =-44 =22 =5 =-48 =28 =27 =45 =61 =51 =-35 4253 =78 =-19
tree scope_specificity 1348 29 3006 4254 342 4161 164 1236 358 1239 2614 2955 3258 =7 =31 =-38 =-35 =-30 =-45 =-42 =-33 =51 125 =39 =-30 =83 =-46 =-53 =-65
tree scope_specificity 36 1024 4162 2038 135 785 1934 4186 165 665 =-16 =44 =5 =56 =49 =36 197 =-43 =28 2576 =0 =95 =42 =-43 591 167 =38 =-24 =-32
tree scope_specificity 550 4172 4128 176 841 450 1570 167 =14 =-12 =56 =-45 99 =-47 26 781 583 =41 =-8 =-37 =-18 342 =-42 =31 =76 =75 4255 =-20 =35
tree scope_specificity 4199 4085 1567 1273 273 1095 2137 70 =-28 =25 =40 =4 8 1542 2075 472 =8 =-41 =-42 =45 =-50 273 =50 =3 13 =-11 =71 =46 =78
tree scope_specificity 1348 2088 4158 1411 347 1447 842 4256 226 2159 1387 4128 =-34 =41 =43 =51 =16 =49 =27 =18 4128 =16 =-53 =-21 =80 0 =97 =-19 =-55
tree scope_specificity 3566 495 4126 82 352 4255 =-18 =29 =45 =13 =54 1324 497 2038 1761 910 939 442 =-14 =23 2709 =76 =-25 =63 =80 =66 =-36 =41 =45
tree scope_specificity 4085 685 139 =-39 4190 4113 1530 2570 3917 2221 4159 4232 4257 4211 4252 =-8 =44 =59 =54 =54 =57 =26 =54 =-48 =36 =52 =86 =-29 =54
tree scope_specificity 273 277 90 =-40 610 42 =-17 =23 =-44 =20 113 774 4111 4191 4084 1542 75 =2 =-28 =39 =39 =54 1754 =73 =-31 =-28 2051 =40 =-34
tree scope_specificity 841 73 4162 4157 1095 3566 538 1804 =-29 =23 =44 =51 2145 =12 =-28 =48 =49 157 1182 =21 =-46 =-43 4154 598 3442 =-23 =24 =51 =74
tree scope_specificity 3566 353 28 599 70 283 292 717 946 4151 2079 160 162 =-36 =-7 =6 =59 =46 =63 167 =41 =-30 =56 =25 =38 =-45 =-44 =-47 =44
tree scope_specificity 43 =-42 4190 4206 4258 4234 24 521 2197 4259 2166 4260 789 =-18 13 =28 =-26 =57 =36 =65 =56 13 =51 =-23 =13 =60 =-51 =84 =91
tree scope_specificity 4161 236 363 53 113 1012 2152 140 2221 510 44 =-14 3459 192 4146 =0 =48 =44 =62 =-38 =29 =-37 =47 =-45 =30 =57 =-30 =-49 =62
tree scope_specificity 839 731 315 2152 4154 61 2525 489 529 28 1194 472 501 =-26 4261 =16 =-44 =-31 =-38 =-29 =-40 =-44 =-33 =-49 =70 =56 =-45 =-45 =-50
tree scope_specificity 495 1016 2106 802 1915 1177 =-11 9 =41 =-28 373 2 =-7 =42 =-35 =-56 =46 =-70 3 715 =-1 266 =104 =14 324 =17 3315 =-18 =46
tree scope_specificity 4227 4100 934 1149 879 4170 4142 530 22 4262 1125 =-9 239 4153 =21 =-36 =-60 =-61 =-50 =-33 =40 =50 =34 10 =31 =-27 =47 =54 =-58
tree scope_specificity 342 550 796 2088 233 1915 895 2525 2038 4110 =-7 =57 =50 =-46 =55 4197 =28 =-32 =74 =66 =-37 2221 4263 1595 =-33 =15 =34 =26 =27
tree scope_specificity 295 3917 4210 10 4264 878 1029 485 4265 =10 =-51 1697 =-38 =41 74 =-3 =-97 =-55 =78 4050 1002 1596 =-28 =24 =39 =41 =54 =59 =-33
tree scope_specificity 530 2894 1657 802 4150 810 236 549 106 160 =-47 =17 422 4266 567 =13 =-30 =-31 =37 =-40 =-44 =68 =62 =-37 =-41 =-58 811 =-37 =19
tree scope_specificity 342 4267 4184 2394 4142 622 1799 347 4048 1447 233 2106 682 1638 =-37 =24 =46 =28 =48 =12 =63 =3 =52 =23 =52 =46 =-62 =91 =33
tree scope_specificity 841 724 2570 4105 28 1040 196 1654 4268 =17 =-29 =-22 =45 =-32 =-35 =-33 =-45 =-31 45 842 292 =-25 =39 =16 4269 4270 =57 =-26 =-38
tree scope_specificity 963 4206 654 421 4145 934 644 4126 125 465 4271 36 35 =-18 =-55 318 =-37 =27 =44 =1 =22 =35 =14 =45 =37 =50 =45 =80 =60
tree scope_specificity 95 2334 2123 1697 4239 622 4187 2221 106 =-23 4199 530 917 1005 1058 =3 =-41 =72 =48 =-22 =67 =35 =-61 =34 =-63 =43 =-35 =-54 =-51
tree scope_specificity 4175 2570 283 418 4272 1496 595 9 =5 =-29 232 322 143 1109 =-32 =32 =4 =31 =43 =41 =42 494 =-23 =57 521 =27 =-26 =-41 =61
tree scope_specificity 2570 43 =-43 817 22 2123 1134 479 476 1511 113 550 =12 82 107 =20 1113 =-40 =16 =37 =39 =-24 =-27 =-32 =-47 =-36 =-48 =66 =-49
tree scope_specificity 550 1152 476 1722 84 599 841 =14 441 26 818 13 =45 =-23 =-29 =-19 =-49 =-34 =-43 =40 =-29 =-37 82 160 4073 =-44 =12 =-3 =16
tree scope_specificity 4150 2717 4273 61 110 4123 4274 308 76 1915 =-9 1070 =20 1999 =-41 =40 =-33 162 =-17 685 =25 =-23 =38 =59 =-49 =-50 =-54 =40 =50
tree scope_specificity 3917 353 598 335 1127 832 1934 468 358 1446 4145 75 =2 128 =-37 =13 =38 =40 =-46 =-44 =48 =-41 =-37 =38 =52 2022 =-49 =32 =56
tree scope_specificity 842 4190 1596 4275 939 765 1616 4276 4255 934 847 96 =-20 =25 =36 =30 =22 =51 =22 =32 173 =40 =-28 =53 =19 =74 755 =29 =-29
tree scope_specificity 139 =-44 1747 4153 75 10 985 353 315 484 1511 3311 2868 =29 =-31 =-41 =-18 =-41 =-33 =-30 =-40 284 =-10 =31 495 =-32 =11 =-33 =-17
tree scope_specificity 4226 4145 4150 817 1016 2152 42 527 4087 =-44 =31 27 =32 =-34 4277 94 342 1096 =0 =39 =31 =-40 =-54 =49 =-38 =45 =47 =48 =81
tree scope_specificity 4267 4100 4150 793 78 4049 2221 527 203 2232 649 =-20 =10 2 898 =-39 =43 =42 202 =61 =-23 =17 =38 =-21 =-40 =-44 =45 =65 =90
tree scope_specificity 4190 43 =-41 1727 94 266 8 265 427 422 1570 349 2690 =14 =-41 =-24 =54 =42 =-36 =-35 4171 =-47 =34 =-9 =-38 617 =-57 =34 =75
tree scope_specificity 273 841 26 681 =-24 =40 431 595 107 =-26 =30 =-55 =47 =-40 315 731 1613 841 839 1819 =22 =-41 =-46 148 =-11 =46 =39 =-34 =-43
tree scope_specificity 21 4190 1693 76 148 4278 2242 681 1324 =-20 =8 =20 =42 =44 1301 =1 =68 =-42 =32 =72 773 3917 4239 1747 =10 =-26 =-55 =62 =45
tree scope_specificity 4172 21 4279 26 =-12 =5 =-40 788 324 976 1543 2176 818 =46 =-11 =-23 =-43 =-12 26 =-15 741 =42 1596 =-27 =43 308 =-74 =-2 =52
tree scope_specificity 1512 4118 4260 353 4246 2648 4235 4075 764 499 =-9 =-48 =9 764 =48 =-27 =55 173 =93 =-6 =66 =-48 =58 617 =87 =-22 324 =60 =-20
tree scope_specificity 598 955 1016 4118 1447 1799 4201 4121 206 1639 1012 811 =-27 =14 =52 =20 =8 =57 =51 =60 10 440 =41 =-20 =-13 =69 =-43 =44 =56
tree scope_specificity 143 595 565 1113 =5 =47 =-29 589 2261 1639 481 2729 1125 4280 =-33 =40 =8 =43 =50 =39 =29 308 =-77 =1 613 155 =29 =-34 =-28
tree scope_specificity 2394 4172 4234 4190 1598 4142 496 283 955 1002 4236 879 4247 =-15 =31 =24 =47 =41 =40 =16 1447 =-40 =12 =44 =39 =53 =52 =52 =53
tree scope_specificity 4161 3339 975 1024 143 154 864 =-7 =56 178 677 =-9 =42 168 =33 =-37 2176 153 562 141 =52 =-7 =-3 =-18 =-39 =-25 =-38 =-43 =50
tree scope_specificity 593 849 283 598 1423 789 350 4114 4281 3684 =-14 =40 =41 =32 91 =42 =-39 40 =31 =-37 =54 =62 =19 =-49 4282 565 =36 =-22 =-34
tree scope_specificity 810 1113 273 80 30 =-39 =10 1147 =-6 =48 841 206 935 495 1401 =6 =-42 =27 =-31 764 =44 =-15 =-7 76 1994 =41 =-31 =-25 =64
tree scope_specificity 3258 479 4059 43 =-37 724 95 3463 4265 858 2894 442 754 =12 =-17 =30 =-37 =-23 =-44 =-57 =-50 1542 =-47 =62 =-43 =-43 61 =30 =-37
tree scope_specificity 139 =-41 2172 598 4133 4247 621 1029 1342 301 75 1182 839 =13 =-37 =-48 =-21 =-32 =-34 =-51 610 4248 =-12 =39 =-45 =42 =45 =55 =39
tree scope_specificity 3258 10 4197 496 441 354 618 26 =8 4083 =33 =-37 =-11 =-38 317 =-29 =39 218 =-28 =46 4283 =-57 =23 357 134 =-27 =21 =25 =22
tree scope_specificity 21 593 4210 24 4284 4285 1064 4208 =-32 =28 =30 =22 =37 =-3 =39 =14 724 929 264 323 841 165 =10 =43 =-3 =-30 =-36 =36 =-41
tree scope_specificity 347 2145 2194 887 308 316 =-33 =34 495 =-23 =17 =12 =29 4153 =37 =-28 8 3339 2235 976 640 508 =28 =-28 =-39 =-23 =-12 =-46 =-39
tree scope_specificity 939 929 1915 4286 300 4162 4193 4287 4288 1273 252 =-24 =9 273 =44 =-23 =33 =46 =38 =23 =58 =40 =10 621 =30 =-9 409 =-12 =55
tree scope_specificity 793 421 139 =-31 4289 4165 886 3297 4101 80 324 2234 =8 =-26 =-14 42 =-15 1759 1693 =15 =60 =-29 =56 =-39 =-36 =46 =-43 =50 =-44
tree scope_specificity 43 =-52 109 78 141 4153 556 1236 3573 1040 3311 =16 =-44 =-34 =-39 =-37 =-40 =-32 589 79 844 =-51 =11 =32 =22 =-43 738 =-47 =26
tree scope_specificity 594 4102 4172 2384 3550 4266 654 681 =-14 =16 =36 =-54 =42 =36 =45 =42 3339 527 515 1697 1395 45 =-25 =34 =36 =40 =44 =44 =-26
tree scope_specificity 347 526 717 208 4290 812 293 910 =-26 =24 =15 =37 =35 =33 =22 =52 644 1037 663 1641 2183 178 =4 =-23 =58 =62 =30 =-53 =41
tree scope_specificity 4226 731 2479 324 2038 556 641 4291 358 =12 =-34 =-32 =-30 =-37 =61 160 154 =-29 109 175 =14 =-18 =-42 823 =19 =-33 =-50 =-40 =73
tree scope_specificity 4267 4201 4292 4081 143 4293 96 106 =-36 4220 1641 828 =-8 =-36 =43 =31 =39 =46 820 4207 284 =5 =48 =-45 =-36 =43 =52 =50 =70
tree scope_specificity 139 =-37 654 2038 3994 2351 2576 4294 3254 4193 4127 4292 561 =2 =-40 =49 =39 =46 =-40 =-51 =-31 =-37 =40 583 =-12 =89 347 =60 =-17
tree scope_specificity 95 4228 4153 936 2718 900 265 429 1657 4105 1613 1182 2023 =6 =-24 =-42 41 =2 =43 =-31 =-32 =-37 =-37 =-31 =42 =-42 =-34 =46 =-50
tree scope_specificity 613 2557 66 495 41 4081 =-19 =50 353 531 496 44 =0 =26 =-20 =-47 =-47 685 183 =15 226 =63 =-35 619 =-34 =37 =-40 =-51 =-34
tree scope_specificity 4118 4199 184 567 3339 479 4052 698 936 4295 2210 4296 1508 4297 =13 =-41 =-27 =-38 =-33 =-46 =-35 =-40 =-41 =-32 =-35 =-37 =-30 =68 =63
tree scope_specificity 4267 4190 4109 673 4222 644 955 1273 4208 1389 =-13 =16 =40 =14 =40 239 442 0 =-39 1301 =-16 =49 =39 =39 =48 =46 =50 =61 =68
tree scope_specificity 308 912 654 1542 794 4075 2207 4236 4110 4247 4298 4123 =-21 =39 =37 =28 =41 =46 =18 =25 =33 =30 =43 =-43 178 =20 53 =-33 =54
tree scope_specificity 963 898 934 598 895 4239 4151 788 619 4055 1125 838 4251 =-31 =37 =15 =0 =11 =8 =17 =48 =-63 =47 =46 =49 4289 =16 =-50 =52
tree scope_specificity 4127 342 1732 2006 521 898 1382 622 4299 =-18 =35 918 =-1 =60 =22 491 58 1058 =-32 =37 308 =33 =-20 =55 =18 =31 =42 =24 =52
tree scope_specificity 2230 4226 43 =-38 2151 4289 508 2210 878 685 1272 4119 916 =5 =-31 2235 =58 =-16 =44 690 =-31 =39 =-36 =-36 =-35 =-45 =42 =66 =-41
tree scope_specificity 95 2479 1727 1447 1012 842 4222 926 794 =-5 =32 104 =71 =-20 =56 1411 43 =-25 =44 104 =-51 =27 =51 2234 =30 =-11 =-33 =-49 =-40
tree scope_specificity 1348 4228 110 4211 591 2479 1024 2194 3133 4300 344 4288 1354 =3 =-25 =-47 =-38 =44 =51 782 =-26 =48 =-22 =-48 =-34 =52 =-46 =41 =-54
tree scope_specificity 21 705 2088 690 442 4301 3341 278 4050 169 =-30 =7 =10 =38 =33 =25 =4 =25 =59 =40 2080 2205 1448 934 =9 =60 =-32 =37 =-46
tree scope_specificity 1530 4206 139 =-35 4080 3917 698 191 1121 4293 955 621 1705 666 =6 =-36 =41 3268 =-15 =38 =39 =52 =-40 =-31 =-43 =54 =-29 =69 =32
tree scope_specificity 433 4239 2221 4234 139 =-44 841 4053 4150 =7 =53 =-23 578 1324 159 1102 1722 4302 =-37 =13 =24 =39 =55 =21 =59 =57 =29 =-61 =-44
tree scope_specificity 21 1709 2079 4179 898 4018 2793 562 2106 593 717 =-43 =14 =4 =23 =-2 =49 2232 =74 =-16 162 =-40 =16 =33 =50 =45 3917 =11 =67
tree scope_specificity 184 724 3974 550 4227 139 =-31 609 163 358 3266 4289 3020 878 =22 =-25 =-7 =-32 =-34 =-34 =-30 =-37 =-38 4129 =-13 =35 =-51 =-32 =-36
tree scope_specificity 2394 2557 2570 2936 4117 2 4085 2159 939 160 162 =-35 =-3 162 =42 495 =-27 =39 =29 =46 =43 4277 =18 =-48 =48 =-54 =-34 =-43 =56
tree scope_specificity 731 3994 4254 195 3917 66 203 621 685 4105 4240 4239 2232 550 =7 =-14 =23 =-45 =56 =-36 =-33 =-14 =37 =-35 =48 =-41 =50 =41 =-39
tree scope_specificity 273 1113 324 1125 4303 =-42 =30 =7 =0 =30 324 239 4162 135 =9 =-32 =42 391 134 3 =58 1999 =-19 =47 =-6 =-29 134 =-17 =30
tree scope_specificity 2394 4226 106 =-23 4246 1765 918 578 4100 1447 4304 1934 4005 =-14 =48 =30 =58 1494 66 =29 =-32 =-27 =46 =51 =23 =55 =63 =61 =53
tree scope_specificity 802 476 731 4178 4305 22 936 530 567 4215 2580 4306 529 =20 =-20 =-32 =-33 =-32 =-24 183 =-31 =23 =-34 =-37 =-47 =-50 =-37 =-34 =-47
tree scope_specificity 4239 315 4267 492 50 3537 =10 =-41 =-38 1799 705 660 1389 4165 663 357 1638 =-40 =23 =2 =11 =30 =16 =35 =25 =64 =57 =-38 =-55
tree scope_specificity 2088 4161 371 1543 2250 1487 228 3550 30 173 2232 20 =1 =-26 =-40 =5 =10 =40 213 =31 =-29 =54 =-40 2232 =-50 =17 =52 =39 =44
tree scope_specificity 4227 550 2210 1016 441 82 3566 4307 4176 =3 =55 =-30 =45 737 =33 =-22 =-16 913 =-52 =19 =-34 1002 764 =-28 816 =-11 =34 =33 =-48
tree scope_specificity 315 61 2230 4184 4210 1058 95 2250 926 548 433 4194 4308 =13 =-29 =-41 =-35 =-13 =52 =-33 1273 =-41 =24 =-34 =48 =-38 =-26 =-43 =-37
tree scope_specificity 1543 598 78 4226 593 4258 462 3311 1082 644 =4 =27 =-28 =-44 =-20 =-46 1947 167 550 =47 =-7 =-26 =-38 =58 =-40 =50 981 =-45 =32
tree scope_specificity 4199 1530 1693 934 371 4058 4309 4123 4310 4311 3994 4087 963 2551 =-17 =29 =30 =14 =20 =37 =36 =38 =42 =39 =47 =37 =26 =27 =59
tree scope_specificity 4312 43 =-35 3974 2205 160 1127 4051 4048 4101 =-9 =48 =42 =41 =-47 2123 =17 =-36 715 128 90 =-45 =27 112 =28 =-32 =46 =-48 =56
tree scope_specificity 4145 53 4201 4313 4109 176 4084 1587 4222 4148 4314 159 1774 =-11 =36 =39 =41 =42 =43 =19 =24 =-28 =39 =52 =47 601 =52 =-6 =43
tree scope_specificity 1342 142 283 139 =-38 342 1411 1706 624 649 550 2232 =7 =-27 =-24 =17 =44 =-32 2957 =-33 =24 4214 =39 =-24 685 =30 =-30 =-19 =-40
tree scope_specificity 421 817 2152 4315 975 2194 654 4316 2197 1639 493 =-16 577 1433 =19 =-39 =-37 =7 =30 =36 =33 839 =41 =-27 =-36 =52 =37 =41 =44
tree scope_specificity 4050 167 1083 78 4317 609 1727 2150 4318 1587 127 324 =11 =-13 =18 =33 =-26 =-36 =-34 =-37 =-47 =-38 =-39 393 644 =-47 =7 =33 =33
tree scope_specificity 4117 1487 4267 21 644 756 362 1371 4319 107 =10 918 421 2711 =-37 =23 =28 =1 =46 =26 =22 =49 =18 1592 =6 =-46 =51 =50 =46
tree scope_specificity 4161 1016 4100 433 4320 622 1934 4316 4321 1592 1845 1334 479 4271 =-6 =38 =-41 =27 =-34 =-47 =32 =37 =33 =21 =55 =-41 =44 =-42 =48
tree scope_specificity 4154 2 4051 371 480 4018 4314 2143 4322 4231 4055 4151 =-16 =33 =12 =33 =45 =29 =44 =31 =23 =47 =39 480 1411 =21 =-19 =-49 =58
tree scope_specificity 4105 157 4199 66 203 352 1081 685 283 143 24 =-11 =13 818 =26 =-31 741 =-10 =36 =-26 =25 73 =-10 =62 =35 =-33 =59 =-41 =-37
tree scope_specificity 3974 595 353 42 981 =-22 =24 17 2894 =11 =-36 4323 =39 =-22 =-36 4049 1639 4081 297 4 =-12 =30 =29 =38 =30 495 =-59 =23 =-49
tree scope_specificity 421 1570 4266 1727 333 886 1447 1639 412 3076 1981 =0 =-45 =45 =-43 =20 202 610 =30 =-16 =-21 =-33 =-30 =-42 =-38 308 =-8 =50 =42
tree scope_specificity 329 2173 2234 347 4047 527 628 1695 521 =-36 =3 =30 715 =-26 =65 =3 =12 =4 =-31 715 788 =-12 =35 819 =58 =-5 148 =24 =-28
tree scope_specificity 4100 4292 1722 662 1727 264 2080 4324 4325 2058 3823 =2 =-40 =-33 =43 =54 =-42 158 =-48 =39 =-49 81 =41 =-23 7 =-18 =39 =51 =63
tree scope_specificity 2394 1024 2570 143 4085 1001 1511 4252 76 3974 885 =1 =-37 =-45 =-28 =41 =-36 =40 =46 58 =32 976 =-17 =30 =-39 =-28 641 =57 =-19
tree scope_specificity 4226 1115 61 4154 28 578 1765 4326 296 1628 26 1641 4327 690 =-17 =16 =47 =40 =5 =21 =16 =-39 =49 =49 =-28 =48 =-42 =-31 =52
tree scope_specificity 1530 2394 4161 4153 106 160 =-47 4084 =22 =-30 4084 426 110 1029 =4 160 =6 =-72 =-39 365 =-36 =14 =26 =-30 =35 254 =56 =-15 =30
tree scope_specificity 99 4094 473 =-30 =23 =30 613 1166 4175 4142 600 793 567 4291 44 =-4 113 =7 =38 =-33 =-33 =-33 =-48 =41 =50 =45 1447 =-42 =27
tree scope_specificity 1113 2 4328 4085 4081 598 2717 4127 1429 =-3 2224 3539 =-24 =42 =23 =31 =28 =37 =40 =35 =47 137 =21 =-48 1119 4329 =42 =-18 =-31
tree scope_specificity 4206 4267 4210 4257 4162 4234 3076 2092 2151 4125 829 704 3896 4142 =-14 =26 =38 =36 =43 =29 =26 =30 =36 =44 =20 =51 =42 =56 =60
tree scope_specificity 4246 2088 109 499 936 802 531 665 1558 1552 4168 4105 830 476 =13 =-21 =-33 =-22 =-34 =-26 =-38 =-23 =-28 =-28 =-37 =-25 =-30 =38 =55
tree scope_specificity 591 2557 731 344 2106 22 4274 4210 904 141 4330 =8 =-45 1095 811 =-41 =11 =15 =-33 =39 =39 =-36 841 =64 =-10 =-31 =-30 =-37 =-29
tree scope_specificity 21 2718 4331 3076 =-8 =44 =45 =43 4105 4239 886 512 4332 227 501 =-22 364 334 2125 =30 =-24 =-21 =-25 =-28 =-22 =-34 =-43 =-48 =-39
tree scope_specificity 160 475 468 731 213 422 896 1088 4260 195 =5 =-34 =50 =36 =-34 287 =77 =-10 =-18 =-39 =-37 =-24 4073 4245 2180 =24 =-36 =-31 =-30
tree scope_specificity 4226 1447 4325 817 4190 1081 2551 2088 4278 2037 =-17 =29 =25 =24 =40 =13 =49 =30 =41 1494 1147 774 4283 =33 =-17 =-17 =-26 =-23 =47
tree scope_specificity 4291 195 66 3974 4333 4049 4258 94 4237 2152 4170 422 3161 =4 =52 819 =3 =49 =49 =51 =-36 =-27 =-37 =-15 =44 =-41 =-31 =-27 =-44
tree scope_specificity 793 273 350 2234 3579 228 2957 =-14 =28 =34 =36 =-43 =41 4334 4262 4237 2106 140 561 =8 =38 =-29 852 =45 =-14 =-36 =-40 =-41 =-36
tree scope_specificity 1342 841 4184 335 4335 4080 347 291 193 =-4 =42 =47 4265 459 =23 =-22 =-35 =-18 =-43 =53 =-45 160 4234 1401 =-24 =14 =42 =20 =-33
tree scope_specificity 273 165 4116 1685 =-27 =28 162 =42 =-14 =3 315 762 1709 184 567 99 =-12 4065 4336 110 =19 =-29 =-32 =-29 =-22 =-32 =44 =-17 =-31
tree scope_specificity 43 =-41 4118 3886 78 82 4150 1113 3579 182 =-5 =-22 =19 3579 =33 =-33 =32 173 852 7 284 =43 =-29 =52 =-10 =-10 =-36 =39 =51
tree scope_specificity 839 975 705 2261 2394 1761 4333 617 1709 4337 1447 =-17 =3 =37 =28 142 =16 =-33 141 =47 =-29 =45 =43 =24 2261 =42 =-19 =-35 =-42
tree scope_specificity 2570 1342 4118 4230 283 4100 1348 324 10 619 308 318 =-18 =15 318 =54 =-14 =37 =-18 =-8 =-42 =40 =18 =52 =49 0 =-45 =9 =-36
tree scope_specificity 4246 654 446 4098 4126 4338 4235 864 685 621 858 =-3 =-44 26 =-30 160 =-13 =33 =-34 =34 =40 =33 =30 =34 =22 363 =53 =-24 =61
tree scope_specificity 4206 4246 347 2145 203 887 4121 321 160 233 230 =-45 =17 =28 =-8 =36 =36 =17 =28 483 =37 =-11 4071 1747 =14 =-19 =-22 =53 =56
tree scope_specificity 731 139 =-30 793 4027 22 4339 576 368 3566 648 4154 =3 =52 =-23 =39 =-35 3782 353 =19 =-22 =-37 =-37 =-37 2173 =-53 =12 =-33 =-33
tree scope_specificity 4206 731 900 2172 1570 4154 128 4051 282 =-9 =41 =37 1411 494 =26 =-15 924 301 =-40 =31 =30 =42 =29 =31 112 =-36 =26 =-39 =55
tree scope_specificity 160 4118 842 4150 4051 4128 1024 4236 4340 4341 1085 2587 4085 =-16 =24 =27 =31 =31 =33 =33 =-39 =37 =37 =40 =24 =66 4049 =17 =-18
tree scope_specificity 4246 963 4342 590 817 781 4119 515 797 1125 =-11 689 1301 =25 =-26 =-23 =-36 480 553 =17 =-33 =-44 =29 =-24 =30 =21 =46 =39 =52
tree scope_specificity 2205 203 4051 4110 252 792 160 964 946 =-25 =25 =38 =0 1 =-15 =29 =7 =40 =34 440 =37 =-31 235 215 4343 =31 =-23 =-24 =-28
tree scope_specificity 912 4246 4239 1747 2205 618 3311 =6 =-40 160 1312 303 =-42 =17 =21 =22 4344 4047 =28 =-16 =-31 4345 154 =-31 =5 =40 =-42 =53 =-29
tree scope_specificity 1542 690 441 163 2006 530 335 154 4042 =-7 =36 283 148 =10 =-36 =38 =47 624 =-36 =36 =36 =-39 252 =-30 =25 =20 7 =-23 =41
tree scope_specificity 898 13 4018 3994 =-1 =41 =54 1628 1165 =-23 =20 =17 24 896 374 =2 =36 =-30 63 53 896 153 =-57 =12 =21 =41 141 =53 =-17
tree scope_specificity 4154 55 975 2152 4333 773 886 4346 2263 1039 4347 698 =4 =-33 =-40 =-28 =-37 =-37 =-42 649 =33 =-18 =32 173 =47 =-13 =-29 =-33 =50
tree scope_specificity 1799 342 4226 353 628 1102 4222 4159 684 4143 1312 =-10 =24 =23 =30 =35 =34 =28 68 852 =54 =-13 393 =-27 =34 =-36 =45 =23 =55
tree scope_specificity 4293 511 61 1113 975 529 163 4258 501 =-27 35 155 318 =0 24 =6 =37 =54 =-12 =-32 =-30 =-36 =-40 4348 =30 =-31 =-43 =-32 =63
tree scope_specificity 315 110 1348 4158 165 939 20 741 =-11 720 1448 =22 =-14 =-28 1125 =-27 =22 =31 1587 24 =-3 =18 492 =72 =-11 =57 =-34 =-38 =-34
tree scope_specificity 4349 802 841 4350 3297 163 1268 1918 =12 =-32 =-26 =-25 =-31 =-43 160 3886 2578 852 4351 =-30 =28 92 =-9 =44 =32 =43 =17 =-39 =-39
tree scope_specificity 4109 3006 4116 2690 165 628 4170 =-5 =43 =53 318 2 4085 =-34 =26 =23 550 492 28 =47 =-23 =4 =-2 =-31 595 =2 =-49 =-40 =44
tree scope_specificity 4145 2232 4161 548 2043 4226 785 1697 167 249 1126 493 4352 =-21 =30 =-1 =25 =24 =14 =27 =23 =43 =48 =-29 =33 1115 =22 =-27 =45
tree scope_specificity 4158 4206 731 3503 1152 936 82 63 79 656 442 2189 948 =-19 =18 =26 =14 =32 =22 382 =14 =-33 =13 =-35 =-33 =-36 =-36 =50 =54
tree scope_specificity 3566 4321 4133 3339 4234 4342 1496 53 4353 1697 1542 3462 359 3625 =-14 =37 =26 =40 =21 =20 =36 =16 =33 =44 =39 =-34 =33 =38 =29
tree scope_specificity 912 3795 4354 3311 473 1125 4133 1351 282 527 2648 =-14 =42 =6 =45 558 =25 =-29 =39 624 =20 =-43 =35 =-39 =-37 =-39 134 =-42 =17
tree scope_specificity 1492 1530 4201 3808 497 4218 4235 4098 53 4101 803 3890 =-9 =32 =33 =39 841 =48 =-17 =31 =37 =40 =-31 =45 =38 2088 =10 =72 =-31
tree annex_a_controls 2177 4205 113 4355 1076 4356 4357 4358 =-117 =36 =57 =86 3 =-88 =32 =27 7 =-110 1 =-29 1076 =-97 =90 113 =-29 =74 7 =-49 =92
tree annex_a_controls 53 4359 4360 1788 =-112 =18 =58 =24 17 4361 954 4362 4209 =-81 =87 =57 492 2295 =56 =-85 =-77 =105 1788 492 =28 =-68 20 =30 =100
tree annex_a_controls 2150 2053 1845 4361 4363 4364 =-107 =50 =29 =83 4365 4318 4115 1147 =-49 =7 =-96 =-94 =100 1147 =-47 =97 1147 800 1433 =47 =-81 =-88 =90
tree annex_a_controls 1511 4358 1147 =-103 3215 41 =-26 4366 =-90 =38 =76 =50 1147 4367 495 =-80 44 =39 =-46 =92 43 =-82 4368 4369 4370 =110 =-26 =-60 =-85
tree annex_a_controls 53 2051 4371 4360 4372 4373 =-98 =77 =58 =56 =69 =52 494 4367 4371 274 1015 10 =-71 741 =-86 =13 =73 =99 =75 =84 851 =70 =-26
tree annex_a_controls 1788 2177 4374 1147 =-94 3215 4375 627 2051 =-83 =-1 =17 =33 =87 31 =88 =-73 741 =-79 =74 741 =-76 1147 4376 =-33 =89 328 =83 =-75
tree annex_a_controls 1166 2177 2158 4377 2071 4378 =-91 =41 =32 =18 347 1147 =-84 =20 =82 7 =-60 =77 741 4379 =-88 =64 2525 73 76 =34 =-64 =94 =-48
tree annex_a_controls 1788 1657 4380 4381 4382 4383 2007 4384 =-88 =60 =46 =-5 =22 =85 =48 4318 741 =-64 =54 =-82 741 =-63 84 176 353 =71 =-43 =-40 =-72
tree annex_a_controls 1190 1908 627 4385 1090 =-86 =31 =31 7 =-83 =-10 =25 1908 627 4365 4386 4387 4388 =-64 =54 =50 =76 =78 43 =-43 =63 43 =-76 =87
tree annex_a_controls 2051 4389 2073 4382 4390 4391 4392 357 4393 4394 4395 4396 =-82 =61 =56 =41 =56 99 =4 =-78 =73 =56 =76 =41 =41 =66 741 =-78 =52
tree annex_a_controls 4397 4398 4399 4400 4401 4402 4355 1824 4356 4172 4403 2031 4404 =-80 =44 =1 =11 106 =75 =-71 =71 =61 =31 =60 =28 =45 =5 =63 =34
tree annex_a_controls 529 601 4405 4406 =-80 =33 =89 501 =-68 1147 446 =-23 =66 4407 324 =83 =-1 55 =95 =-57 1147 228 940 =-21 =66 =101 1066 =96 =-68
tree annex_a_controls 529 2053 1190 4408 =-79 =72 4409 4410 284 =-55 127 =-37 =40 =65 =75 1887 =54 =-54 4368 1190 483 1123 =-10 =70 =94 4411 =87 =-71 =-70
tree annex_a_controls 2244 1966 53 4404 4412 =-77 =57 =68 1845 2020 4393 =-57 =74 =79 =43 284 583 =-36 =46 =80 4413 772 957 =-54 441 =81 =-10 =-35 =-65
tree annex_a_controls 1511 1970 1966 4405 =-76 =82 139 =-46 =49 =82 139 =-75 143 273 4361 1123 =-31 4414 =46 =-67 =73 1123 284 495 =-16 =39 =80 =75 =89
tree annex_a_controls 4407 1166 4400 4415 4416 4356 4417 =-74 =26 =68 90 =25 =-61 =34 =60 182 =-64 328 2703 =61 =-55 =-67 273 182 =-47 1767 =60 =-59 =66
tree annex_a_controls 363 4405 4385 =-74 =61 =78 273 154 612 284 =-63 =58 =56 1709 4418 4413 =54 =-55 =-59 =-46 832 1849 3297 2038 =76 =-4 =-52 =-38 =-18
tree annex_a_controls 4407 1147 4392 2065 4371 4364 =-72 =39 =28 =74 =69 1908 627 1055 4377 4371 =-55 =77 =71 =39 =20 =52 1147 583 483 =-34 =67 =61 =64
tree annex_a_controls 2244 529 1908 2184 4419 4420 4421 =-71 =65 =64 =78 =77 741 =-66 3633 =45 =-63 627 4422 =61 =-34 583 =-48 =65 741 =-49 2250 =71 =-65
tree annex_a_controls 1947 4408 =-70 =59 1845 4416 182 1076 4423 =-62 =70 =41 1334 =-37 187 135 55 1726 =44 =-52 =-74 =-57 =-48 =88 186 954 =-2 =41 =61
tree annex_a_controls 193 2244 2138 =-70 =33 273 =-59 =84 139 =-67 2244 2150 41 557 =-40 =97 176 4424 =36 =-61 =-46 22 =59 =-64 4424 1090 =78 =-13 =-60
tree annex_a_controls 246 4425 529 1970 4422 1906 4426 4419 =-69 =59 =60 =57 1637 =-65 =60 =55 =27 2250 1166 =11 =67 =-56 854 4427 4428 =52 =-21 =-55 =-67
tree annex_a_controls 841 =-69 113 4361 1925 128 4429 4430 4431 4393 4378 4432 =-61 =62 =53 =64 =55 =50 =66 44 =19 =-54 =61 =67 80 44 =45 =-41 =-36
tree annex_a_controls 363 1906 =-68 =51 74 583 1845 476 2957 2232 654 2856 4373 183 =-57 =40 =40 =46 =24 =39 =62 =73 4433 =42 =-58 =54 207 =68 =-35
tree annex_a_controls 2018 1190 4392 4434 =-67 =40 =46 841 =-68 162 73 143 =-30 =49 =63 2244 =-59 =73 73 841 =-51 =17 4435 878 1672 =66 =-55 =-51 =-50
tree annex_a_controls 193 1970 4436 4404 4437 =-66 =55 =65 =75 =23 1147 274 4376 4438 4439 =-39 =52 =66 =72 =89 107 =-69 55 2018 =16 4440 =65 =-49 =-40
tree annex_a_controls 1845 2053 4371 4426 4363 4441 4389 4377 4442 =-65 =0 =8 =52 =56 =41 =37 =73 74 =-26 =56 4443 2158 1055 99 =14 =-39 =52 =64 =72
tree annex_a_controls 1147 4399 1845 2184 =-65 =43 =-12 495 =-28 324 =116 =-8 139 =-64 1845 4399 182 954 =-57 =8 266 =-14 211 =52 =-41 =82 4444 =52 =-48
tree annex_a_controls 4443 4377 4445 4364 4446 4381 4447 4426 4448 4359 2047 4449 4450 4389 =-63 =33 =71 =54 =62 =37 =61 =47 =72 =79 =88 =47 =47 =45 =30
tree annex_a_controls 53 4407 2244 1966 4451 2053 =-65 =7 =62 =42 =45 =46 2244 4367 1999 58 4420 =-47 =46 1966 =-20 =80 4254 =33 =-48 =59 182 =-34 =57
tree annex_a_controls 246 1970 1190 4389 =-64 =24 277 4386 4452 =-53 =58 =60 =25 55 =52 =-53 4368 954 4374 1970 620 =-10 =90 4411 =53 =-51 =70 =68 =-62
tree annex_a_controls 4453 4442 1055 1123 4429 4454 4434 4455 4456 4457 4458 =-62 =58 =65 =50 =81 =53 =48 =61 =-15 =13 940 =-24 =59 4369 1123 =-1 =39 =-60
tree annex_a_controls 4443 4441 4459 4460 4461 4359 4462 4463 1090 4286 4464 1774 4022 =-60 =-23 =-5 =60 =-9 =11 =64 =2 4333 =-56 =61 =26 =47 =47 =51 =19
tree annex_a_controls 1511 2018 =-64 741 =-53 =39 741 =-47 21 26 4374 342 465 4399 4465 2127 4466 =-52 =54 =51 =61 =22 =49 =80 =65 2250 =58 =-57 =68
tree annex_a_controls 601 2150 1908 4355 4467 =-62 =50 =59 41 =-40 =48 =49 273 74 131 449 =-48 =41 =57 1517 353 2774 =55 =-48 =-52 =-61 74 =24 =63
tree annex_a_controls 53 2138 4468 1166 3215 4436 2051 =-62 =39 =70 =22 =5 =79 =40 273 277 26 185 =-51 =38 1166 =-53 =20 =47 510 55 =35 =-49 =-33
tree annex_a_controls 1966 4377 3215 4432 4399 4388 4361 4417 4434 4359 4469 4360 =-60 =39 =46 =28 =36 =40 =44 =41 2022 =-11 =52 =80 =51 =45 741 =-58 =47
tree annex_a_controls 193 1698 4412 4470 =-62 =55 =60 139 =-42 =103 139 =-57 1698 2244 308 620 219 =-19 =45 =87 =38 2038 4471 =61 =-42 =-49 3963 =63 =-45
tree annex_a_controls 1511 1908 4453 4472 4365 =-62 =42 =75 =1 =50 1147 1804 1533 4371 1448 4439 274 =-46 =45 =55 =34 =43 =75 =55 4473 734 =50 =-39 =-45
tree annex_a_controls 1511 4474 1190 4475 4476 =-62 =-2 =63 841 =-56 90 =15 =-49 =78 501 =-58 741 =-46 600 841 =-45 2636 353 1190 =43 =72 =-19 =-51 =-41
tree annex_a_controls 193 2158 4477 4478 =-61 =48 =61 =30 1947 347 39 =-40 =52 =27 2634 600 479 2018 409 4376 58 =-22 =55 =67 =67 =44 =-42 =-55 =-62
tree annex_a_controls 363 601 =-62 2232 141 =-36 =32 =56 99 154 601 78 797 2218 =63 =-17 =-38 =-46 2275 308 =-39 =12 =57 797 314 =43 =-32 =-22 =70
tree annex_a_controls 1698 1657 4379 4474 4361 4416 2053 4479 4441 4404 =-60 =54 =46 =15 =-21 =26 =70 =76 =45 44 284 =3 =61 =-45 495 139 =-54 =40 =79
tree annex_a_controls 246 1147 4443 4480 4446 =-60 =62 =63 =-6 4443 4416 73 =-40 308 =-18 =44 =65 =33 1433 2377 4471 4481 4482 =48 =-47 =-48 =-48 =-54 =-60
tree annex_a_controls 2018 1190 2244 4483 4484 4485 =-60 =24 =68 =72 =28 1657 2020 4416 312 4454 =-34 =37 =44 =57 =76 =34 2244 2051 2569 =-16 =64 =45 =50
tree annex_a_controls 1908 4380 2057 663 2144 4419 4452 4447 4486 4432 4487 342 4488 =-58 =1 =-30 =43 =41 =26 =47 =41 =56 =21 =-11 =14 =51 21 =17 =56
tree annex_a_controls 4443 4398 4415 4439 4489 4490 4491 4393 4492 4493 4494 2152 4495 =-53 =47 =-12 639 =-49 =54 =64 =52 =57 =56 =43 =48 =47 =37 =46 =21
tree annex_a_controls 1511 4358 113 4419 4496 =-60 =48 =54 44 =-7 =-53 =33 113 940 4497 1999 329 0 910 =-16 =55 =54 =40 =35 =-57 =63 2479 =53 =-50
tree annex_a_controls 1947 836 4436 3215 4498 4432 4408 =-59 =29 =42 =50 =31 =59 =63 113 43 =-53 2194 1999 4499 664 =8 =-25 =61 =28 =64 1182 =50 =-33
tree annex_a_controls 193 529 4399 2158 =-60 =19 =36 =56 841 =-52 76 3 274 622 99 147 =-34 =50 =67 =43 =73 2106 4500 4368 =44 =-38 =-45 =-13 =-34
tree annex_a_controls 193 4371 2244 4501 4388 =-59 =35 =86 43 =-50 =69 =92 43 =-49 4435 4502 4368 4503 176 4504 4505 =44 =-42 =-43 =-22 =-47 =-55 =-65 =-62
tree annex_a_controls 363 1966 =-60 1811 =39 =-42 106 2141 4503 3 1182 =14 =-54 2540 2702 =49 =-33 =-35 =-51 4374 128 819 4385 =-35 =36 =16 =43 =54 =72
tree annex_a_controls 246 1845 2244 4506 4507 2169 =-58 =-9 =38 465 1657 =-41 =56 =73 347 =-10 =60 =17 600 4368 4508 76 4370 =43 =-41 =-42 =-43 =-52 =-59
tree annex_a_controls 4425 99 43 =-59 441 2071 7 2057 4405 4058 =-44 =74 =78 =54 =4 =65 =-49 2141 =-58 =63 43 4377 =-58 =50 7 =-24 4509 =59 =-40
tree annex_a_controls 193 4506 4510 1961 4431 4511 4378 =-59 =36 =31 =53 =63 =76 =48 182 22 4512 4370 2150 =-4 =22 =-55 =-48 =-51 55 1653 =43 =-43 =-31
tree annex_a_controls 363 4513 1966 4514 =-60 =20 =14 =75 139 =-58 3 273 =-23 4399 =3 =58 55 22 4515 4424 4516 3571 =66 =0 =-31 =-32 =-39 =-47 =-24
tree annex_a_controls 2018 4371 1970 4381 4439 954 2065 4477 =-58 =41 =32 494 4517 =-41 =46 =16 =53 =71 =33 =70 3 657 884 =-24 =63 =64 76 =40 =-24
tree annex_a_controls 193 4371 4416 4467 1845 =-57 =-13 =75 =40 =86 1845 4376 373 1970 2138 1920 =-19 =49 =34 26 409 =-54 =68 =51 =-50 =64 4502 =40 =-55
tree annex_a_controls 2018 4399 1190 4405 4439 4496 4518 =-59 =45 =50 =54 =64 308 =-18 =24 4481 =48 =-42 4481 4519 1111 4333 1190 =3 =35 =79 =-38 =-40 =-58
tree annex_a_controls 841 =-60 2018 1845 44 494 4058 4483 4451 4390 2236 4408 =-33 =39 =32 =45 =54 =59 =68 =35 =-51 =34 4520 4369 2479 =30 =-51 =-33 =-57
tree annex_a_controls 363 1906 4521 =-57 =48 =50 273 20 4363 =-23 =42 74 =-15 =47 4481 4522 1544 2479 3297 4523 2377 =58 =-38 =-41 =-43 =-50 =-28 =-56 =-59
tree annex_a_controls 246 1970 1908 663 933 4408 =-55 =38 =58 4524 =-13 =75 43 =-43 =46 43 =-38 =65 741 =-56 3 26 3040 =-28 =58 =63 2478 =48 =-40
tree annex_a_controls 4399 627 390 4364 4525 4496 4526 4356 4527 2121 4528 =-49 =40 =-3 =46 =48 =33 =66 =57 =51 =45 182 4376 =-35 =51 =28 3284 =10 =88
tree annex_a_controls 246 4407 4371 1908 2158 4399 2141 4408 394 =-58 =18 =42 =22 =8 =22 =23 =52 104 44 2141 =6 =-59 =68 =65 1999 4474 =7 =74 =53
tree annex_a_controls 363 2018 4472 =-59 =64 4529 =5 =66 139 =-55 142 465 4522 4530 4531 4502 823 4532 4411 =50 =-35 =-45 =-9 =-30 =-41 =-38 =-54 =73 =-19
tree annex_a_controls 1511 99 228 1970 1229 4389 4533 1980 =-49 =36 =45 =36 =81 =39 =22 =-59 139 =-50 832 22 2038 4515 3 =21 =55 =-41 =-31 =-39 =-30
tree annex_a_controls 53 4399 246 4407 1845 =-58 567 =-25 =42 =17 =40 =42 73 1845 324 =-6 1015 =-45 =39 =11 239 3933 22 94 =43 =-36 =-30 =-50 =-11
tree annex_a_controls 4425 1908 494 409 620 2020 4534 =-56 =18 =72 =34 899 173 =-33 =14 =46 90 21 273 =-42 =11 =40 =-41 21 =-8 273 =-25 =60 =22
tree annex_a_controls 841 1966 =-59 =20 1698 99 4416 1657 357 4498 1314 =-34 =-2 =74 =45 4535 3501 =48 =-45 =-49 =65 1076 =-46 =39 1595 1016 =49 =-34 =-34
tree annex_a_controls 363 1147 =-57 4536 4534 =-35 =30 =47 139 =-52 1147 601 20 =58 374 =-36 1976 =74 =-33 58 284 =-26 =44 =55 1767 168 =59 =-35 =-43
tree annex_a_controls 1147 2018 4409 147 336 4537 374 =-57 =-34 =29 =26 =1 =56 318 2166 =-28 =37 =40 284 107 =-45 4092 4115 4538 =23 =-29 =-38 =-54 =54
tree annex_a_controls 741 =-60 4407 4432 2138 2053 1090 2158 4539 4383 4388 4540 4491 =-48 =45 =32 =48 =52 =42 =29 =58 =19 =31 =79 273 =-17 832 =38 =-34
tree annex_a_controls 162 501 128 =-57 =12 2244 2194 128 107 =-56 2073 4432 336 4541 =-20 =65 =70 =56 =47 =31 =49 182 =-50 =43 4542 1961 =-52 =42 =39
tree annex_a_controls 193 4399 4543 4468 1950 =-55 =30 =43 =48 409 =-27 =83 1999 4405 107 =-52 4426 4433 4544 2275 =5 =49 =-44 =-55 =58 =66 4523 =40 =-39
tree annex_a_controls 1147 4545 106 128 4361 1641 773 4378 4448 1620 2261 =-49 =27 =32 =42 =50 =23 =43 =39 =36 1104 =-55 =38 =71 113 4455 =3 =82 =56
tree annex_a_controls 741 =-58 106 501 663 =-57 =7 2525 308 1166 690 =-4 =46 4440 =48 =-33 4482 4546 =57 =-32 =-40 =-46 601 933 4547 =-53 =41 =46 =52
tree annex_a_controls 193 529 4399 4548 1314 1596 =-58 =-12 =-19 =33 =48 =58 228 954 1314 4439 4545 36 528 8 =-35 =35 =28 =22 =41 =42 =11 =34 =55
tree annex_a_controls 1190 53 2244 374 1845 =-57 =8 933 =-22 =56 =21 2194 4381 483 605 =-32 =46 =22 =58 =56 353 143 1764 1845 =4 =43 =-27 =45 =-46
tree annex_a_controls 529 601 2237 4393 1166 4420 1334 =-53 364 =-31 =64 =50 274 =-16 =54 =51 =54 357 1401 1972 =-16 =46 =46 =52 601 =53 4536 =-14 =52
tree annex_a_controls 1147 1698 4367 2177 4409 557 4549 4316 =-53 =42 =45 =5 =52 =39 =30 690 =6 =72 43 58 =-57 =29 4503 944 211 =44 =-10 =-30 =-54
tree annex_a_controls 841 =-57 462 1511 1166 1190 1893 =-36 =37 1 =39 =-52 =50 4481 4550 985 4515 4502 4544 3933 =43 =-26 =-37 =-32 =-39 =-27 =-52 =-50 =-45
tree annex_a_controls 465 409 2244 4472 1966 4383 2127 =-53 =17 =43 =-4 =49 252 =21 =-64 862 1970 1048 4359 4420 =-24 =58 =58 =56 =51 =63 510 =27 =-37
tree annex_a_controls 495 494 4423 342 2057 128 4375 4551 =-52 =30 550 =-27 =36 =-2 =8 4388 =-11 =54 =39 929 =5 =-43 176 342 1595 =27 =-31 =80 =-33
tree annex_a_controls 2018 4506 4511 654 2194 4509 4425 1151 4475 4552 =-55 =40 =39 =14 =-2 =20 =29 =19 =65 =38 465 4425 2194 470 =-24 =51 =48 =19 =42
tree annex_a_controls 2018 1845 2020 4441 4472 4434 4442 4553 4517 1048 4554 =-47 =31 =29 =41 =43 =20 =48 =48 =69 =69 139 =-40 =33 139 =-27 4555 =26 =-66
tree annex_a_controls 73 4490 940 4425 409 1015 =-55 =25 =-10 483 20 =-42 =12 =47 =3 =53 2177 2244 20 2022 1282 =-14 =42 =38 =-39 252 =49 =-58 =62
tree annex_a_controls 113 4367 342 4474 601 2286 4547 4412 4556 =-50 =23 =33 =28 =21 273 359 =-40 =36 104 =-5 =43 =58 =27 =40 483 =14 618 =67 =-27
tree annex_a_controls 841 4529 =-57 =28 139 =-41 441 273 898 4450 480 4458 =-28 =34 =35 =55 =38 1698 1920 2351 =6 =52 =61 985 =55 =-27 4379 =-42 =35
tree annex_a_controls 99 43 2232 =-53 =27 510 273 4355 107 =-48 492 =10 =-43 =46 2141 490 492 =52 =2 =-39 =-1 =-49 2244 2141 2053 =-47 =35 =44 =36
tree annex_a_controls 495 1657 2244 4513 4557 4415 4380 4486 4423 3215 =-51 =34 =19 =20 =34 =32 =43 =53 2141 =24 =-46 =9 176 4371 27 =30 =-14 =71 =-24
tree annex_a_controls 1147 529 4443 4371 4477 2194 4316 4489 =-56 =27 =39 =32 =50 =32 =16 20 =25 =-22 284 1402 621 20 693 =-26 =33 =16 =39 =60 =56
tree annex_a_controls 1947 4407 654 4501 4316 4491 4536 =-53 =19 =35 =42 =49 =18 =9 501 664 =30 =-39 107 =-38 510 479 2206 1012 =29 =-29 =-54 =-38 =-31
tree annex_a_controls 99 43 2232 =-57 =15 832 1727 353 4558 22 1407 593 1236 =36 =-29 =-3 =-37 =-37 =-48 =-50 =-54 =-46 4425 663 1961 =-49 =41 =19 =45
tree annex_a_controls 495 162 143 1693 4472 4383 1641 4172 =-33 =56 =36 =47 =48 =45 =31 2244 =-55 =37 162 1263 139 =-21 =50 =-40 4506 2576 =-37 =33 =61
tree annex_a_controls 273 4374 4393 1693 =-39 =24 =41 =38 99 55 1334 2194 2232 =-3 =37 =47 =45 =-57 1123 308 1168 4524 4489 =-55 =30 =31 =19 =3 =25
tree annex_a_controls 53 162 176 90 308 246 =-15 =32 =36 =-44 =-42 848 =-53 =33 277 4367 58 3284 899 4201 4559 =-24 =35 =37 =33 =55 =33 =36 =47
tree annex_a_controls 1511 193 =-53 1845 422 =-21 =33 =28 55 73 4416 409 1657 1678 20 =-36 =6 =34 =23 =27 =60 193 =67 318 =-4 =47 483 =-58 =29
tree annex_a_controls 4474 107 =-52 492 1285 284 480 4517 1055 4560 4561 =-24 =35 =43 =21 =52 =43 30 =36 =-19 1069 =39 =-42 2569 676 =-40 =34 =37 =61
tree annex_a_controls 1511 193 4248 =-54 =12 228 113 529 =-20 =39 617 =48 =-34 =58 277 228 621 68 442 =-33 =45 128 899 =-5 =45 =43 =34 =57 =58
tree annex_a_controls 113 4454 2177 4378 2249 609 1411 4529 4562 1311 4430 4525 =-41 =16 =29 =33 =30 =4 =19 =19 =31 =47 =19 =44 21 393 =13 =-59 =58
tree annex_a_controls 495 1314 3284 4479 1166 4172 4506 =-50 =-9 =52 2150 =27 266 =-75 =28 =36 =63 2121 107 =-35 =18 =-58 106 4563 314 =47 =-18 =-39 =-6
tree annex_a_controls 1511 99 663 2158 1641 =-27 =43 =48 =49 =-54 139 514 =-46 =30 21 2038 536 41 99 =-6 =60 499 =43 =-21 =-44 =-48 4564 =64 =-34
tree annex_a_controls 663 4506 2057 4377 390 2109 4419 197 1293 4549 4459 =-39 =31 =25 =12 =17 =40 =16 =42 =24 1095 =46 =-12 =32 2269 2121 =45 =-39 =-34
tree annex_a_controls 4399 1166 4506 1565 1282 4526 4565 =-43 =17 =36 =6 =34 494 1881 =30 =-38 =61 1090 73 1999 =-17 =37 =38 929 =14 =-64 2634 =35 =-45
tree annex_a_controls 1947 529 342 4479 4566 =-51 =27 =37 374 =-21 =87 2053 =35 =-24 409 1285 342 529 1448 =-24 =24 =12 =46 =30 4567 3571 =50 =-32 =-45
tree annex_a_controls 841 4529 =-54 =32 228 1147 1999 4376 1920 4363 1533 =-31 =30 =50 =44 =45 =29 4503 4228 441 1764 =38 =-13 =-28 =-41 =-51 816 =60 =-30
tree annex_a_controls 363 1147 =-47 20 44 510 =67 =-29 =-35 =-28 495 68 462 =-12 =-76 2141 618 41 =5 =45 =-47 143 4483 4568 =-47 =29 =44 =36 =44
tree annex_a_controls 1190 2177 4374 390 4409 4420 4371 4359 4408 1563 4569 =-46 =26 =26 =29 =25 =12 =45 =41 =38 =44 =47 113 3215 614 =-3 =60 =59 =41
tree annex_a_controls 741 =-52 501 =-41 4506 99 228 3020 4519 4570 2041 328 298 4571 =30 =-28 =-45 =-36 =-33 =-41 =-43 1123 =-47 =33 =50 287 =-53 =2 =57
tree annex_a_controls 741 =-55 1920 1285 4474 41 3215 933 4390 =-32 =39 =43 =38 211 462 601 1 =14 =-34 =30 =-32 =-42 =54 211 818 =50 =-18 =-8 =51
tree annex_a_controls 495 193 2177 =-46 =42 4407 342 2224 1693 1845 =-12 =29 =49 =57 =68 284 164 =-32 =36 =40 441 4563 490 576 =48 =-2 =-29 =-49 =-25
tree annex_a_controls 1947 507 274 494 4387 =-44 =28 =-3 =36 =60 567 4371 41 2065 =-31 =33 1657 228 =-7 =46 =40 459 =61 =-17 1869 =60 465 =-45 =37
tree annex_a_controls 841 4572 =-53 =31 3284 1190 462 621 4506 605 4475 =-21 =29 1076 =-12 =77 =44 2105 572 4573 =49 =-30 =-30 =-32 =-49 1285 =14 =50 =68
tree annex_a_controls 841 1298 =-55 =26 495 838 1147 620 1412 4209 1055 =-32 =25 =45 =44 =42 76 =18 =-34 =-57 1511 2152 =-22 =57 4574 142 =50 =-4 =-34
tree annex_a_controls 106 492 501 664 308 =-11 =69 =-38 1408 4534 1111 4575 4576 2774 =24 =-31 =-25 =-43 =-39 =58 =-42 =-26 3589 595 =-43 1661 =-15 =42 =37
tree annex_a_controls 1190 2214 933 1693 494 1774 848 557 906 4453 4561 =-48 =16 =5 =24 =13 =31 =40 483 =-9 =43 =31 =54 =47 492 4577 =27 =-28 =-11
tree annex_a_controls 495 393 4472 4453 4201 1966 1602 820 4491 =-41 =30 =14 =29 788 =-12 =40 =52 =6 =48 =-63 113 465 2111 =-15 =56 =31 609 =55 =-8
tree annex_a_controls 1190 1533 115 4420 2222 4578 1563 277 4408 4431 =-31 =32 =27 =14 =30 =41 =30 =44 =-43 =43 1268 284 115 =-31 3215 =5 =66 =40 =43
tree annex_a_controls 4432 1698 2073 1970 20 649 274 1151 4430 906 4373 =-30 =37 =41 =45 =33 =34 =33 4524 =-46 =28 =11 =43 41 1641 =-15 =47 =34 =62
tree annex_a_controls 193 4399 2177 1596 4579 2244 =-54 =4 =41 =23 =42 =55 58 277 1429 1908 409 =7 =43 =-14 1047 976 4407 =-8 =-47 =26 =65 =37 =41
tree annex_a_controls 1698 4501 862 514 940 4580 4453 2261 4581 2127 =-43 =24 =34 =14 =-1 =49 =6 =14 =37 =72 1111 4357 4366 4414 =44 =-18 =-25 =-25 =-38
tree annex_a_controls 741 =-48 1190 446 4506 4582 4374 1411 3098 =-25 =40 =26 =39 =62 =42 939 =-8 =62 446 4541 772 1068 =36 =-34 =-24 =-38 284 =-61 =24
tree annex_a_controls 106 501 514 4205 663 =-55 =9 =21 =41 536 4583 956 4546 479 2269 4515 =26 =-30 =-33 =-29 =-35 =-39 =-44 =-49 7 =-53 848 =-12 =50
tree annex_a_controls 357 43 =-40 4506 3138 2152 2138 1788 446 967 2051 2278 2224 =-40 =10 =20 =24 =35 =24 1999 =-4 =43 =31 =32 =72 =41 154 =4 =63
tree annex_a_controls 1511 246 1845 1920 2176 342 =-53 =20 =41 =41 =20 1543 =34 =-31 2141 55 26 409 954 =-14 =23 1657 =47 =-16 175 =62 =-5 =-30 =-10
tree annex_a_controls 357 4578 529 3284 836 4381 4584 4377 2169 3562 4076 4585 286 =-39 =24 =28 =32 =21 =23 =20 =38 =39 =46 =56 =11 =64 142 =43 =-31
tree annex_a_controls 2237 162 613 182 624 4447 4443 1871 332 =-27 =21 =42 1961 =16 =-39 =34 4586 =41 =-26 1075 176 =29 =-21 =-30 =53 2141 =-32 =23 =52
tree annex_a_controls 841 4188 =-51 =31 409 1565 501 1140 =-42 =39 4506 182 =-19 441 1511 =-6 2690 =41 =-33 =-40 =32 =47 4587 1351 =46 246 =39 =-58 =-39
tree annex_a_controls 363 53 374 =-56 =2 663 357 =-24 =48 =62 501 =-27 4555 53 622 1016 =61 =-19 =9 4558 1055 2051 1166 =-14 =22 =48 =44 =-40 =-63
tree annex_a_controls 228 4432 1596 1698 1947 4431 4241 4362 4399 =-55 2576 =22 =-39 =25 =47 =49 43 =-33 =1 393 2236 =23 =-37 =-56 =31 =52 193 =-15 =57
tree annex_a_controls 73 409 104 2127 4216 2286 1482 =-42 =10 =18 =33 =32 =13 =16 1190 600 1151 1961 90 =11 =-25 =45 =-37 =-42 4383 1160 =35 =-25 =-42
tree annex_a_controls 2237 4578 357 211 4549 73 4367 1298 605 =-30 =26 =48 =24 176 806 1408 4435 =19 =-36 =-47 =-35 =-43 =60 =-43 347 =-1 =56 =57 =44
tree annex_a_controls 2092 139 357 =-42 =17 162 277 2057 4588 1411 147 1935 =-18 =26 =29 =38 =58 4407 =49 =-22 314 4418 =42 =-17 =-17 4407 =-25 =18 =53
tree annex_a_controls 2092 357 4374 1533 2224 2275 1947 4442 =-36 =33 182 409 1811 =-39 4589 =31 =-32 =2 =8 =31 =27 =44 =32 154 409 =-14 =36 =58 =63
tree annex_a_controls 21 3284 657 649 860 1147 4590 4591 470 2832 =-38 =24 =26 =27 =32 55 139 379 =-37 =28 =15 =-41 =34 =14 =39 =52 4248 =16 =67
tree annex_a_controls 841 =-46 142 4592 277 1643 4546 176 3297 4593 1849 1286 4594 4595 =31 =-23 =-28 =-27 =-29 =-32 =-29 =-18 =-38 =-40 =51 =-49 2000 =-41 =31
tree annex_a_controls 495 4474 1641 4596 4361 1394 4450 4448 4398 =-32 =16 =33 =43 =33 =28 =53 =40 =46 2525 1089 490 4597 170 =48 =-15 =-31 =-28 =-29 =-27
tree annex_a_controls 2073 773 4432 4455 510 896 4584 3517 2244 2255 2177 4374 4381 =-26 =31 =31 4422 =39 =-24 =-69 =6 =41 =43 =31 =-38 =60 =43 =38 =47
tree annex_a_controls 912 2073 4498 2237 211 4547 1285 836 529 595 =-39 583 948 =-21 =31 =17 595 =23 143 =-19 =39 =44 =20 =48 =-41 =37 =58 =44 =43
tree annex_a_controls 495 939 193 529 =-45 =26 277 3517 =-8 =43 703 =39 =-26 =40 293 431 2092 2018 529 1389 4371 =-27 =31 =52 =38 =38 =75 =-28 =-31
tree annex_a_controls 363 657 4579 4472 601 =-48 =-1 =32 =44 =67 495 182 480 601 583 =18 =-45 =-39 =42 139 =-24 1314 =5 =53 3571 139 =-10 =48 =-30
tree annex_a_controls 4467 4432 4241 4416 3215 940 899 663 4454 1565 277 4598 =-37 =20 =-1 =23 =26 976 =-7 =46 =22 =16 1123 =65 =-5 =39 =60 =54 =56
tree annex_a_controls 2092 4432 4549 1511 2018 =-40 =12 284 58 1448 4376 862 2018 690 =-20 =39 4599 =-47 =31 =38 =37 =33 =37 =45 =56 =54 113 =72 =-12
tree annex_a_controls 510 4555 182 1605 1730 1543 836 2289 14 4600 641 =-26 =24 =30 =30 1511 =-26 =46 =40 =27 =36 =45 4228 =20 =-36 =-62 529 =-48 =11
tree annex_a_controls 495 1641 4400 1055 4501 2137 4363 1788 =-34 496 =17 =-30 =28 =17 =31 =18 =26 =34 985 2062 595 =-5 2060 2092 =29 =76 =-17 =-28 =-29
tree annex_a_controls 21 899 492 4374 496 409 =-9 1697 =32 =-31 173 284 =-50 =23 =1 =41 614 =-37 =21 =34 912 4592 2177 162 =16 =-24 =47 =-37 =79
tree annex_a_controls 357 441 4432 2111 677 3040 1947 128 =-33 =30 4442 4358 4601 689 =-9 2250 823 =31 =-19 =-31 =42 =43 =-35 =38 =30 =45 =53 =-35 =33
tree annex_a_controls 55 1947 390 2073 912 529 =-34 =0 =27 =32 =38 2634 1095 648 191 223 4602 1024 =40 =-11 =-24 =-18 =-6 =-27 3020 =6 =-39 =-40 =-50
tree annex_a_controls 4590 4498 2525 3480 677 1285 2286 494 4380 4603 2224 4604 =-28 =27 =18 =20 =28 475 308 =0 =46 =-29 =26 =23 =43 =-48 =-36 =57 =54
tree annex_a_controls 139 4605 =-37 =27 1654 1920 1408 690 3246 2158 2172 4361 1166 4506 663 852 =-27 =29 =22 =24 =14 =36 =41 =30 =-46 =39 =-34 =48 =-34
tree annex_a_controls 841 1845 =-49 =23 342 501 =-22 74 4596 1999 4376 193 99 =28 =-19 =-22 =36 2152 =33 =-31 =46 2690 182 =-9 =34 =-32 74 =70 =-11
tree annex_a_controls 2634 4498 139 =-31 1147 3284 2141 1166 1811 =-9 =37 =35 =-27 =44 4519 107 =-25 2269 3 =-17 4606 838 =44 =-13 =-22 =-31 =-47 =57 =-48
tree annex_a_controls 3215 939 4420 4549 4387 1970 4425 622 4446 =-26 =33 =9 =11 20 2184 1429 =7 =-39 =39 74 =0 =45 =37 =48 =46 =40 1657 =55 =-7
tree annex_a_controls 363 99 1140 273 =-33 =7 =44 =-51 99 4563 164 4410 4503 2715 4515 1095 4482 1654 =26 =-26 =-35 =-3 =-35 =-44 =-38 =-49 =45 =-44 =35
tree annex_a_controls 2092 228 142 3246 501 4205 =-32 =16 1596 939 2131 617 1981 =-1 =48 =-35 =31 4607 =48 =-16 =39 =-46 55 =-11 =-64 703 =42 =-13 =57
tree annex_a_controls 43 4205 =-47 =25 490 99 1108 4503 621 3020 4205 4608 4609 =32 =-15 =-4 7 =27 =-30 =-28 =44 =-34 =-41 7 =-39 2957 =11 =-38 =-39
tree annex_a_controls 4578 336 3284 4605 4549 4201 1698 4610 862 4611 3517 4612 4613 =-29 =25 =32 =28 =36 =29 =36 583 =15 =-21 =42 =48 =39 =43 =55 =51
tree annex_a_controls 4474 954 1285 501 =-44 4499 2166 828 4614 499 143 1383 =-27 =15 =11 =21 =29 4567 644 =31 =-23 =-38 =32 =48 =18 548 =8 =52 =45
tree annex_a_controls 841 2218 =-48 =30 139 =-24 142 3246 4586 1010 3020 1633 818 190 =32 =-18 595 =-31 363 =-25 =30 =-29 =-8 =-28 =-28 =-42 68 =-63 =5
tree annex_a_controls 851 3215 548 4399 193 954 =-44 127 =-21 =34 2282 13 4402 4467 =-17 =30 =31 =32 =36 68 =-17 =27 =22 2121 =58 =-18 862 =-36 =22
tree annex_a_controls 462 1654 832 284 342 1268 4442 4615 1355 4616 449 =-14 =19 =28 =35 =37 =28 =30 90 =45 =-25 510 =35 =-17 =-28 =-32 4617 =-40 =20
tree annex_a_controls 21 2222 2261 492 501 =-33 1190 4618 1774 2888 =-20 =26 =33 =37 1616 =21 =-37 614 =-36 =18 =30 =28 4248 53 1511 =-30 =29 =26 =62
tree annex_a_controls 1920 284 1730 390 4572 4058 4378 179 3562 4619 4358 4620 1594 =-27 =2 =25 =13 =20 =19 =25 =25 =38 =24 =29 =40 2023 =30 =-19 =42
tree annex_a_controls 228 342 17 619 2127 4621 284 2057 1730 =-42 =17 =-3 =3 =31 =33 =22 1654 53 =-3 4608 2131 =52 =-1 =4 =-27 17 =51 =-10 =35
tree annex_a_controls 741 =-40 369 78 2092 4383 363 2018 4526 =-33 =33 39 =37 =-25 43 =-22 4576 4503 4445 3276 =35 =-19 =-11 =-20 =-33 =-30 =47 =-34 =-54
tree annex_a_controls 1654 1596 1190 2177 390 4447 1537 3562 1972 4494 3579 =-28 =21 =23 =25 =27 =29 =25 =37 =37 664 =39 55 689 =-4 =37 =-42 =42 =-33
tree annex_a_controls 495 4454 462 1654 1565 4472 17 4399 1140 =-24 =24 446 1947 =-31 =14 =49 =13 =32 =38 =-46 =-42 =37 1263 4563 2957 =35 =-18 =-32 =-33
tree annex_a_controls 741 4367 =-47 =16 510 4467 4481 536 613 644 2774 842 4374 3933 450 1068 =16 =-32 =-23 =-33 =47 =-28 =-35 =-26 =49 =-37 =-38 =53 =-33
tree annex_a_controls 342 4376 1595 1190 3305 1999 675 4475 4434 4438 4610 2339 =-36 =14 =16 =24 =22 =21 =35 =12 =36 139 =-15 =16 =-42 =38 618 =49 =-28
tree annex_a_controls 841 989 422 =-52 =8 =26 369 55 342 4579 4622 2634 1111 176 4370 325 =15 =-26 =-31 =-18 =-34 =-35 =-46 =51 17 =62 =-4 =-29 =-52
tree annex_a_controls 273 4419 2946 147 =-22 =21 =28 =26 127 4623 147 2131 13 84 2137 =14 =-19 =-27 =-31 =-29 =37 =-37 1903 1700 820 =36 =-12 =-15 =-26
tree annex_a_controls 393 1595 4387 308 363 2224 567 =-41 =2 =26 1334 0 318 =2 =-24 =30 =18 816 550 =32 =-5 =-26 =39 =-37 44 =-62 363 =-27 =30
tree annex_a_controls 495 4443 654 4361 2141 4425 1950 824 422 =-35 =6 =9 =18 =25 =-41 =30 =24 1284 =25 =-23 441 4624 654 788 =41 =4 =-4 =-21 =-13
tree annex_a_controls 465 139 =-37 2634 4511 4447 2166 350 3040 1285 3339 =-20 =19 =7 =30 =28 =34 =35 =43 =-42 601 2173 4506 =-16 =36 =-46 818 =47 =-3
tree annex_a_controls 3020 495 4432 4610 4415 4430 1882 128 143 2053 =-27 =-5 =14 1616 =20 =-23 =35 =38 =31 =38 =39 1947 =-1 2634 =40 =-28 693 =-42 =13
tree annex_a_controls 841 1123 =-49 =7 2121 373 3215 42 =40 2053 828 4579 73 2202 =-2 =-51 608 4422 =26 =-19 =-22 =50 =39 1123 =-31 =18 =47 =-23 =-25
tree annex_a_controls 353 162 78 4573 762 663 176 1254 1729 4418 484 =20 =-22 =-19 =-28 =-29 =-20 =45 663 =7 =-39 =-32 =-34 1961 36 =-30 =14 =26 =-36
tree annex_a_controls 741 2232 =-49 =6 1323 2634 2223 4625 3268 193 363 =-34 43 =-26 =35 1764 595 =43 548 =4 =34 595 =-40 =14 =-29 =-23 =-27 =-37 =-50
tree annex_a_controls 510 1654 954 501 =-27 565 1160 273 828 4355 1190 =-38 4626 =23 =-29 =34 =35 3991 =25 =-25 =-32 =-24 2152 1324 =40 =-17 =-20 =-28 =-27
tree annex_a_controls 2525 1654 1182 4420 1696 4547 4584 4490 939 833 1786 4441 1334 1394 =-16 =25 =9 =30 =28 =27 =30 =39 =42 =44 =-29 =41 =-26 =-29 =-41
tree annex_a_controls 369 324 495 1970 605 3284 277 4541 =-25 =19 =13 =28 =33 =29 =30 128 4436 2569 4506 4432 4419 =-34 =18 =30 =17 =30 =33 =23 =-50
tree annex_a_controls 663 2073 363 3215 4282 =-32 =29 =30 940 4486 74 476 4557 954 1730 =-36 =22 =9 =22 =26 954 =17 =-18 =38 3215 =38 =-24 =36 =19
tree annex_a_controls 1595 465 480 393 550 3974 4587 324 78 3341 =22 =-26 =-24 852 4254 128 =-28 =15 =24 =35 =-27 =-37 1511 =-43 =-2 =-34 =33 =29 =-30
tree annex_a_controls 862 4579 1596 823 4507 620 4425 239 113 715 4400 =-39 =11 =4 627 4627 =30 =-20 =-18 617 =8 =-34 =4 =25 =31 =-38 =21 =42 =33
tree annex_a_controls 357 3138 1788 567 4405 1740 1693 1047 4494 1657 409 =-39 =-13 819 =12 =-27 =16 =24 =19 =31 =28 4589 =24 =-28 664 =44 =2 =60 =27
tree annex_a_controls 342 811 940 1845 211 4486 4419 2120 4399 =-22 =0 =17 =19 =26 =-51 115 318 =-23 =22 =34 347 492 =31 =-12 =-24 =27 940 =41 =-17
tree annex_a_controls 841 514 =-34 =18 1654 1595 536 4628 4370 2137 600 4629 4424 1141 =25 =-19 =-24 =-25 =-19 1693 =-31 =19 =-30 =-39 =-35 1168 =-38 =11 =-26
tree annex_a_controls 741 =-39 644 4520 604 4622 465 617 211 2131 94 4502 446 =17 =50 =-18 =-14 2224 =-30 =28 514 =-33 =11 =-24 =36 =-40 =-36 =-37 =-30
tree annex_a_controls 4590 4592 3283 4432 4467 4420 1950 501 514 =-46 =21 4426 4383 848 811 675 =-12 =25 =23 =28 =34 =35 =25 =33 =36 =33 =-39 =-40 =43
tree annex_a_controls 1920 4474 3517 2166 2121 595 1543 689 1254 501 =-15 4563 =32 =-13 =-23 =-13 =-40 143 9 1429 =-8 =-33 =14 =14 =-46 =32 =33 =39 =35
tree annex_a_controls 2073 4630 4458 1511 2018 =-23 =0 142 476 43 475 =-38 =13 3 690 =-18 =20 956 754 =25 =-13 =-29 =36 550 =-40 =13 =40 =48 =35
tree annex_a_controls 841 193 =-45 =-2 954 1203 1416 675 4022 4453 193 113 =-7 =32 476 =-26 =13 550 =-8 =22 =22 =33 =27 =35 113 193 =-19 =25 =46
tree annex_a_controls 336 4371 369 1311 4282 605 4462 147 4489 4443 =-16 2120 =10 =-28 =24 457 =31 =-27 =24 374 =-4 =41 =30 =38 =-49 2141 =33 =-7 =48
tree annex_a_controls 4555 954 4547 1383 1565 4496 4631 811 3215 4603 2731 =-20 =17 =22 1845 =35 =-36 =22 =28 =28 =24 =19 =30 1612 4497 =30 =-15 =-28 =-45
tree annex_a_controls 899 613 1596 483 620 4209 933 1076 1693 4431 4632 =-28 =14 =18 =24 4625 2709 =18 =-23 =-34 =30 =31 =27 =11 10 =37 =-14 =31 =32
tree annex_a_controls 139 =-24 3020 2479 2138 187 618 4530 1767 2031 251 4576 =27 =-11 =-20 =-20 =-31 =-30 1123 =-22 =16 =-29 =45 =-31 2154 1123 =-47 =19 =26
tree annex_a_controls 342 142 811 4547 820 4489 1980 1565 4381 1055 899 688 =-24 =12 =23 =12 =28 =28 =18 =28 =24 =39 =34 4534 =-44 =31 27 =41 =-17
tree annex_a_controls 1298 4555 2177 1947 246 762 =-35 =8 689 1095 =35 =-5 =-28 1657 1351 1282 =0 =27 =33 2127 4633 42 =14 =-30 =19 =30 =23 =-46 =46
tree annex_a_controls 4520 1596 264 681 4465 76 823 4508 43 =-19 1727 1254 2248 =14 =-18 =-16 =-25 =-34 =-29 1314 =-37 =12 =34 =35 =-32 617 =43 =-12 =-35
tree annex_a_controls 741 =-37 510 3933 1535 4573 4535 4634 841 1845 =-31 =25 462 4199 4635 3916 4636 =28 =-12 =-18 =-20 =-19 =-10 =-27 =-21 =-26 =-19 =-34 =-29
tree annex_a_controls 21 1314 939 4596 4637 681 3284 1693 774 154 =-44 =-15 =9 =9 =13 =18 =25 =31 =29 567 277 =-4 =35 =36 1273 441 =30 =-10 =-25
tree annex_a_controls 741 4205 =-42 =13 308 4454 142 1057 1225 1612 618 492 =10 =-18 =-17 =-25 =29 =-32 627 851 =-2 =-52 =6 =23 266 =29 594 =-25 =18
tree annex_a_controls 495 664 2278 2179 =-5 =34 =33 1411 4361 1999 4638 173 =-45 =-12 =11 =0 =9 =23 324 2278 1980 =36 =-6 =-13 2018 989 =-29 =19 =10
tree annex_a_controls 663 4378 4474 4363 4374 104 374 128 1402 284 =-37 =-1 =13 =12 621 =-13 565 =35 =-17 =12 =18 =30 =34 =38 2173 475 =37 =-5 =-29
tree annex_a_controls 912 4415 1764 1190 4603 363 246 =-39 =15 106 7 374 =-14 =34 273 =-38 1095 =9 374 =3 =-41 =31 =31 565 =16 =-19 =-31 =27 =40
tree annex_a_controls 841 =-24 283 4410 496 492 614 1594 94 =31 =-4 =-7 =-34 =-6 1047 2127 4524 1871 266 =-26 =-2 =14 =18 =28 =35 =-36 7 =10 =-26
tree annex_a_controls 741 4367 =-39 =14 2051 1285 154 4475 4376 1448 4381 4399 =-33 =-5 =22 =10 =21 =24 357 318 =23 296 =-17 =28 =39 2223 =22 =-17 =24
tree annex_a_controls 369 55 139 664 =19 =-30 3020 350 2177 4567 4399 4431 1140 480 =-9 =21 =21 =37 =22 =-30 =33 =40 1123 =-29 =23 664 =19 =-42 =-45
tree annex_a_controls 841 4529 =-39 =11 3215 495 2158 4365 2051 2194 4415 4474 =-11 =24 68 =35 =-11 =28 =-31 =-45 =17 142 865 644 =28 =-12 =-16 =-14 =33
tree annex_a_controls 741 =-34 3890 4498 657 4499 4590 690 4453 4534 357 4490 3215 =-31 =13 =22 =8 =26 465 =-6 =31 4453 =29 =-24 =31 =33 =29 =38 =46
tree annex_a_controls 4555 441 277 605 1282 4209 573 557 77 740 4425 4615 4400 =-27 =14 =21 =1 =24 =24 =19 =32 =31 =23 =34 =27 1511 =-37 =7 =-48
tree annex_a_controls 1069 490 4228 2479 323 357 441 1887 493 4558 3341 1401 =12 =42 =-24 =-24 =-24 =-27 =-22 10 =34 =-8 1314 =-31 =20 =-28 =-27 =-29 =-41
tree annex_a_controls 841 =-36 4555 4410 1654 4418 264 21 529 2249 357 4578 657 =-16 =18 =27 =20 =32 4639 =26 =-22 =32 =-24 =-23 =-23 529 =15 =-42 =-40
tree annex_a_controls 393 1764 277 2194 613 4432 2261 836 2244 4399 128 3998 56 =-31 =5 =15 =16 =5 =7 =27 =25 =31 =31 =35 =34 =-26 495 =-55 =9
tree annex_a_controls 336 3480 1055 614 621 828 284 1788 273 =-40 4476 =-13 =27 154 =-25 1517 =23 =-21 =15 =19 99 =26 =-18 =29 929 =32 =-13 =-33 =44
tree annex_a_controls 4498 139 =-25 3480 4506 617 2690 1980 1693 3933 713 4361 390 =-3 =23 =22 =27 =-30 =28 =30 =-31 1209 =-28 =8 7 =-1 =45 =-32 =38
tree annex_a_controls 1596 363 106 308 4513 =-19 =22 =22 =-46 495 2289 284 106 4390 4447 42 2800 =22 =-20 594 =-27 =8 =20 =25 =29 =30 =32 =26 =32
tree annex_a_controls 816 2232 308 1947 663 =-22 =16 1595 287 715 246 =-15 =20 =34 663 =-10 142 =33 =-10 =-25 627 891 =28 =-12 =-10 =32 1511 =-47 =-3
tree annex_a_controls 663 480 1641 1298 2946 4205 4374 4637 =-17 =15 =20 154 =-10 =29 =22 =23 =27 1845 =34 =-9 816 782 293 =37 =-9 =-6 74 =8 =-40
tree annex_a_controls 4592 2141 1908 490 3258 9 175 565 644 =31 =-14 =-14 =-1 =-12 =-22 =-28 277 =-17 =28 483 324 2244 475 =-26 =12 =21 =-32 =19 =-36
tree annex_a_controls 4499 1788 284 828 613 4405 1641 3981 2151 197 1605 =-35 =17 =16 =17 =21 =20 =23 =22 819 898 =34 =-15 =-33 =16 74 =-5 =21 =32
tree annex_a_controls 336 644 862 139 2105 =-29 =13 1454 1298 654 422 605 2127 1190 1 =-14 =16 4383 =14 =-28 =24 =30 =26 =28 =-24 =-18 =29 =-26 =43
tree annex_a_controls 1298 4592 2194 4172 4387 4484 4483 613 676 1882 4603 41 499 =-27 =11 494 =-14 =4 =16 =20 =20 =16 =26 =28 =22 =32 =30 =-35 =44
tree annex_a_controls 1920 4378 4420 4380 4599 2065 4216 4448 4640 685 215 2090 3725 =-25 =12 =14 =13 495 =-19 =22 =24 =22 =26 =29 =25 =28 =32 =35 =29
tree annex_a_controls 664 4442 1190 496 2018 =-7 470 =41 =-14 =-22 =45 =-25 495 612 284 68 2018 =-4 =-49 4453 =-26 =5 =6 =14 4563 1905 =18 =-19 =-24
tree annex_a_controls 741 =-30 1391 1595 4635 610 4425 4422 1389 4399 4474 816 =2 =-39 =28 3020 =36 =-24 1429 =11 =-42 =-23 1090 =26 =-6 =37 =-27 =-25 =-37
tree annex_a_controls 912 4588 4549 4432 4415 621 164 4562 106 =-23 53 =-19 =26 =23 =13 277 106 627 =37 =-16 4407 =-32 =27 =-23 =17 =27 =31 =29 =31
tree annex_a_controls 4474 2634 4590 1517 4413 1764 954 2214 1166 4378 1620 252 4361 =-20 =13 =17 =24 =27 20 =-8 =30 =30 =20 =-17 =-27 =-24 =34 =-33 =35
tree annex_a_controls 342 17 3981 690 449 4355 4641 4506 1412 39 =-31 =5 =5 529 =-20 =22 =14 =13 =16 =13 =26 475 2038 =28 =-14 =-14 17 =47 =-10
tree annex_a_controls 211 1190 912 4333 4371 2121 4642 2731 2092 =-27 =12 =13 =22 287 =36 =-12 =14 =28 1947 =50 =-13 43 =-11 1881 =30 =-8 115 =13 =-32
tree annex_a_controls 510 816 1849 4497 1727 1012 4626 529 4442 519 =13 =-13 =-22 211 2689 462 =35 =-11 =-11 =-18 =-22 =-19 =-21 =-22 =-25 1411 =-36 =15 =-24
tree annex_a_controls 1298 4578 1394 2261 2111 4492 496 53 4431 =-21 =27 492 1190 =2 374 =36 =-8 =-26 4643 820 =-28 =10 =21 =24 =27 =21 =25 =32 =33
tree annex_a_controls 4555 22 393 293 1389 828 1920 1730 1970 20 690 4426 =-10 =24 =25 =-26 20 =-7 =30 =29 =29 =20 =36 =-20 1511 =-45 =9 =-32 =-33
tree annex_a_controls 841 2018 =-35 =9 621 139 =-21 483 536 191 =6 819 782 =-27 =16 =21 =-28 754 =32 =-21 1657 754 737 9 =48 =2 =-6 =-6 =-16
tree annex_a_controls 841 572 =-31 =6 495 595 2282 1122 475 =27 =-13 =-20 2150 =7 =-34 =-8 1698 459 2150 320 183 1151 =32 =-5 =-9 =-13 =-13 =-14 =33
tree annex_a_controls 357 663 4361 21 4425 4358 4359 762 1058 =-40 =8 =2 =8 =19 2141 =15 =-18 162 2141 =25 =-16 =-21 =33 592 =29 =-20 479 =27 =-15
tree annex_a_controls 1698 211 162 781 1881 422 2224 273 548 2150 =-35 =8 =22 2150 =10 =-15 =27 =33 =-22 =32 4407 =-26 =12 =-30 4407 =24 20 =-20 =22
tree annex_a_controls 495 1565 664 1881 274 4394 7 =-1 =28 =-12 =-21 =-24 1881 347 154 =-41 =-13 =3 =5 =30 162 797 3818 4609 =37 =-9 =-16 =-18 =-7
tree annex_a_controls 55 741 =-31 690 465 618 1871 4644 4447 703 476 =-1 =23 113 =-25 =9 =22 =-22 =26 =-19 2222 =25 =-11 4389 =34 =-9 4453 =1 =-46
tree annex_a_controls 4645 2127 2109 4517 4590 324 4625 273 446 2224 3 =-32 =0 =21 =32 =13 =-24 1999 1637 =-27 =3 362 =18 =-15 =27 =29 =-27 =28 =33
tree annex_a_controls 2634 3589 1285 154 707 228 1343 4506 398 =-23 =15 2126 =29 =-13 =21 =24 =-39 246 4646 1947 =-28 4506 =8 =-29 =25 =33 =22 =46 =-34
tree annex_a_controls 4579 342 4333 73 1343 =-22 =16 274 2158 2051 663 2036 1698 =-30 113 =30 =-24 =15 =11 =13 =18 =28 =26 1095 621 =7 =51 =-13 =31
tree annex_a_controls 4555 1654 4541 1010 521 956 2038 492 527 3258 593 =25 819 =21 =-24 =-11 =-12 1698 791 =-23 =22 =20 =-9 =-21 =-15 =-21 =-29 =-25 =-38
tree annex_a_controls 462 841 1845 =-30 =8 618 4544 4503 43 =-8 644 3 347 =14 496 =-22 =18 896 =31 =-8 =-14 =-22 =-23 896 =-24 =10 627 =-32 =8
tree annex_a_controls 4431 176 55 273 4358 4640 2224 1190 308 =-38 =3 664 =23 =-20 =19 =25 =27 4628 1298 3297 =10 =-21 =41 =-26 =-21 1123 =-36 =11 =26
tree annex_a_controls 393 2230 1764 2525 954 1285 287 4644 =15 =-14 2244 558 147 1504 =-22 =12 =17 =22 20 =0 =36 =23 10 =35 =-10 =-16 =-15 =-22 =-25
tree annex_a_controls 336 4432 2127 4172 4517 324 175 167 2351 =-10 =16 318 =-12 =27 1947 =-12 =24 4534 36 1565 =-26 =8 =10 =10 =25 =27 =29 =30 =36
tree annex_a_controls 2255 2073 4490 613 573 2127 899 4454 1565 4647 605 4362 848 4434 =-21 =14 =12 =13 =14 =19 =20 =15 =16 =23 =25 =23 =24 =29 =-28
tree annex_a_controls 4432 1654 1595 3933 4481 2137 4509 1845 3215 4390 164 614 =-7 =17 =17 =23 =34 4644 128 =30 =-3 =-8 =-13 =-14 =-25 =-26 =-24 =-24 =31
tree annex_a_controls 4410 2525 1698 3890 1920 4377 4472 4201 1657 =-13 453 =15 =-23 =18 =26 =22 =23 =42 26 495 1657 =-19 =13 =29 =35 =-26 2150 =12 =-46
tree annex_a_controls 342 567 2057 2289 390 4588 4446 1565 1563 350 4408 3 =-43 =-19 =9 =6 =12 =10 =23 =23 =22 =19 =14 1845 =-6 =33 2057 =35 =-7
tree annex_a_controls 4498 3480 2194 663 266 1095 409 1454 499 =-13 =16 =34 =21 409 =-1 =-25 1147 =-31 363 =-22 4648 =23 =-15 1314 =0 =28 =27 =-29 =32
tree annex_a_controls 741 =-28 393 501 =-18 475 283 78 832 688 970 2690 398 =26 =-6 =-9 =-11 =-7 =-12 =-20 =-15 2194 287 =13 =-35 =27 475 =-41 =6
tree annex_a_controls 912 664 816 1947 =-8 1881 1008 =34 =-11 =-10 =-33 561 1605 675 21 1122 2150 4401 =-29 =5 =-3 =15 =5 =19 =22 =19 21 =-1 =48
tree annex_a_controls 176 22 1698 2230 956 4291 774 593 374 347 2194 =-5 =29 =24 =34 =-6 =-14 =-24 =-25 =-26 274 1016 1273 =36 =-11 =-9 =-12 =-28 =-19
tree annex_a_controls 2177 4474 446 357 480 4453 624 4415 39 =-35 =6 =2 =13 548 2244 =-24 4648 =13 =-20 =19 =20 1314 =-8 =28 1095 =31 =-11 =30 =22
tree annex_a_controls 741 58 =-35 =8 3283 2230 139 663 =-28 =10 293 4624 1678 2525 875 4192 3963 1111 =24 =-4 =-7 =-7 =-7 =-12 =-13 =-19 =-16 =-21 =-30
tree annex_a_controls 336 17 409 1935 4643 2177 1602 4649 =-32 =8 =13 =4 =14 =19 4643 347 4422 =19 =-9 =-8 =-26 649 373 =20 819 =-21 =17 =-14 =37
tree annex_a_controls 284 182 4209 4420 4534 681 2053 2018 =-10 =-40 2018 =-22 17 =-2 =30 =14 =12 =20 =23 53 308 =-18 =11 =20 175 954 =1 =37 =-5
tree annex_a_controls 357 342 4423 4490 690 4390 312 4333 41 422 =-36 =2 1123 =-21 =3 =15 =17 =20 1123 =23 =-17 =23 =27 1166 =26 =-7 462 =25 =-13
tree annex_a_controls 393 4623 1595 1727 4520 4625 4441 99 2709 =18 593 =9 =-22 593 1788 4318 =-35 =10 =13 =19 =45 =-10 =-20 =-19 =-14 =-24 44 =-37 =1
tree annex_a_controls 4379 470 641 602 4536 324 4425 1389 4644 1595 4650 1511 =-11 =8 =19 =-22 =-24 =-32 =14 1511 =-36 =-10 2121 =18 =-10 =17 =22 =26 =24
tree annex_a_controls 690 2158 664 1254 875 1147 2073 2057 74 =-18 =3 =17 =25 =34 =-16 =-17 677 4387 619 4572 =-19 =6 26 =-6 =22 =17 =23 =22 =29
tree annex_a_controls 741 =-28 2525 1262 536 4445 4458 426 3215 78 1351 4401 4635 =16 =-9 =-6 =-8 =-22 3 =-6 =44 =-17 =41 2222 =-28 =13 =-24 =-20 =-22
tree annex_a_controls 393 2525 1499 4374 422 2177 1950 2144 73 =-18 1166 567 2057 113 =0 =-34 =11 =17 =17 =18 =19 =20 519 =29 =-13 =27 =-26 =-22 =-29
tree annex_a_controls 297 4415 4472 4517 4651 1383 605 4616 4652 791 43 =-39 3273 3215 =-16 =5 =14 =11 =17 =17 =15 =13 =26 =26 =24 41 =-4 =35 =29
tree annex_a_controls 2092 939 4425 4474 4599 811 1980 4588 480 1861 3215 =-28 =7 =6 =7 =16 =13 =18 =23 =28 2141 252 =31 =-5 20 =-29 =6 =24 =30
tree annex_a_controls 4458 2232 2092 1774 2731 2087 4378 53 494 4399 =-40 =2 =3 1030 622 1411 =-12 =18 =20 =18 =14 =18 =19 =24 =25 193 =-10 =34 =34
tree annex_a_controls 3589 841 422 4653 =-36 =11 =13 4248 536 644 490 4654 1764 3818 4655 141 =20 1966 =12 =-18 =-8 =-14 =-9 =-16 =-21 =-16 =-23 =-21 =41
tree annex_a_controls 1298 357 4578 4640 480 4426 4603 1961 862 605 4461 =-21 =6 =7 =11 =11 =19 =21 =19 =31 =28 173 186 =15 =-25 =33 127 =1 =42
tree annex_a_controls 55 4592 193 896 2202 1366 =-18 =6 =9 =11 4502 4397 2031 2202 1242 896 =27 =-4 =-3 1966 =12 =-17 =-10 17 =-15 =15 =-23 =-27 =-23
tree annex_a_controls 507 4378 1533 141 1147 446 4374 4490 1166 848 2051 800 =-29 =-2 =1 =10 1511 =13 =-10 =15 =20 =18 441 =11 =-17 =-22 =25 =27 =36
tree annex_a_controls 741 =-26 465 4333 17 4371 2152 1007 339 145 929 =-20 =1 =7 =8 =12 =12 =15 929 2152 1007 =25 =-11 =-16 =-11 =23 31 =26 =-9
tree annex_a_controls 567 211 3517 832 4435 496 583 =20 202 115 =-26 =5 =11 4379 350 277 =-17 =10 =17 =18 =-24 =-23 =28 =-27 211 2131 =30 =0 =0
tree annex_a_controls 363 193 =-36 689 =21 =-13 2289 193 =19 1055 1565 594 773 595 4410 529 1908 =5 =-25 =11 =-31 4529 =-32 =3 =15 =14 =20 =14 =34
tree annex_a_controls 2237 193 4371 99 =-8 593 =-36 =1 =23 4656 99 762 4495 4537 173 165 318 2278 =-10 =22 =21 =-17 =15 =-20 =24 =-20 =20 =-24 =22
tree annex_a_controls 741 =-25 43 =-23 4555 2269 832 754 4410 565 1147 494 73 =34 =9 53 =17 =-11 =35 =-8 =-11 173 =19 824 =-27 =9 =-12 =-20 =-26
tree annex_a_controls 773 4590 4378 548 4475 4598 1411 1565 1893 127 557 4377 =-28 =7 =7 3 =-21 76 =16 =-22 =15 =17 =16 =19 =15 =11 =24 =30 =28
tree annex_a_controls 211 3283 26 2709 2092 2065 374 601 =-15 2141 17 =-1 =32 =-21 =9 =24 =28 =-13 2141 721 283 =38 =0 =-6 =-5 =-22 318 =12 =-25
tree annex_a_controls 507 363 4377 1151 1542 273 =-5 =-35 =8 =9 =15 4410 2138 186 273 26 =-8 =18 176 654 =33 =-2 =-11 =-6 273 =6 =-21 =-27 =31
tree annex_a_controls 1654 1075 4520 644 4563 73 1147 1970 =18 =-12 1970 4536 =-32 483 =19 =-14 =12 1027 1612 608 =27 =-12 =-8 =-11 =-17 =-16 =-24 =-23 =-23
tree annex_a_controls 139 4205 =-32 =14 363 657 1920 1581 167 =-31 =10 =16 =18 =25 823 3933 4657 1182 22 1871 353 =25 =-8 =-12 =-10 =-12 =-15 =-17 =-16
tree annex_a_controls 594 4423 4588 862 4507 4501 1563 1411 1730 4419 4461 1861 4385 =-25 =5 =4 =8 =8 =10 =14 =15 =17 =22 =12 =21 =27 2709 =8 =34
tree annex_a_controls 277 2057 819 4355 4539 4611 1394 572 788 =-22 =1 =6 =7 =8 =11 =16 68 =20 1314 =-12 =8 4445 =18 =-10 806 618 =27 =-2 =-11
tree annex_a_controls 4441 4435 4415 4603 4615 4241 1411 4392 2275 4630 1693 4475 2237 1086 =-19 =10 =9 =10 =13 =19 =15 =21 =19 =22 =24 =25 =25 =-25 =34
tree annex_a_controls 228 501 548 =-32 =4 741 =-26 462 1654 211 3331 1672 2286 737 4428 1927 =23 =-1 =-6 =-6 =-7 =-15 =-21 =-15 =-19 851 =7 =-33 =27
tree annex_a_controls 618 832 1747 3020 2141 323 1597 39 475 =20 =0 154 =19 =-24 =-13 =-23 475 =-12 =13 617 =7 =-30 =30 =-21 283 1845 =-15 =20 =-32
tree annex_a_controls 4435 664 41 762 =12 =-22 =30 55 690 501 =-23 703 252 624 4397 42 =8 4538 =-19 =5 =12 =12 =19 73 =35 =-4 =30 =-28 =-24
tree annex_a_controls 127 4371 573 548 4474 4640 1482 608 774 1055 =-26 =1 =4 =4 =10 =12 =21 =10 =21 =18 422 663 1871 36 =-16 =10 =18 =22 =36
tree annex_a_controls 277 1565 573 2073 1504 4241 1602 2158 3562 4333 17 773 =-26 =6 2053 75 =-23 =10 =11 =10 =16 =7 =18 =21 =15 =18 =22 =22 =17
tree annex_a_controls 336 2127 1140 2232 407 2121 145 663 128 342 147 =-19 =7 =11 =15 4453 494 =13 =-20 =18 =18 =-30 =14 4425 =-8 =25 =16 =25 =29
tree annex_a_controls 4495 3890 4358 4499 4436 4621 312 4022 1755 597 4640 1343 2231 791 =-19 =10 =11 =9 =13 =14 =12 =14 =18 =23 =24 =22 =21 =30 =29
tree annex_a_controls 741 =-24 3589 3480 42 =22 4579 1504 4216 939 0 2073 41 2166 =-22 =10 4401 1908 =-12 =11 =22 =17 =19 =14 =23 =18 =23 =-22 =36
tree annex_a_controls 841 2018 =-34 =6 1654 55 3297 4644 832 1160 4522 4410 644 527 905 1108 =29 =-5 =-5 =-4 =-11 =-10 =-13 =-16 =-11 =-13 =-20 =-18 =-17
tree annex_a_controls 1970 690 2177 1730 755 2957 2109 1709 274 =-27 =3 =7 =6 =8 =6 =11 446 =23 =-15 3 =35 =-4 4404 4375 2008 =32 =-2 =-7 =-23
tree annex_a_controls 1511 162 601 2057 228 =-16 =2 =19 =19 =-36 139 583 =-23 =8 4558 462 1697 4658 1972 84 =24 =-3 =-8 =-7 =-11 115 =-24 =16 =-18
tree annex_a_controls 1095 841 =-11 2576 514 501 =-15 176 =23 =-1 318 =7 =-15 318 2053 =-21 =1 252 =26 =-9 3020 501 =-21 782 514 =1 =18 =-12 =-27
tree annex_a_controls 507 4490 1147 274 1293 341 2087 4399 1637 =-27 =0 1881 =-15 =14 =9 =13 =11 =14 4407 53 =-2 4509 =20 =-5 583 =6 =-26 =20 =30
tree annex_a_controls 912 1698 663 1122 4201 4425 4416 624 274 2289 =-24 =1 =6 =8 =9 1947 =-16 =11 =15 =15 1947 =-9 =15 324 2888 =28 =-13 =-9 =28
tree annex_a_controls 4555 841 =-18 4481 4410 2634 353 618 4397 2056 510 600 =23 =-8 =-7 =-8 273 =-13 =13 4425 =-14 =13 =-13 =-23 273 =-33 =6 =-24 =-24
tree subprocessor_cascading 64 403 12 979 4659 4660 677 4661 4662 =-118 =16 =53 =-85 =46 =88 =100 2143 1594 =-70 =54 =102 =65 3 =-75 497 1641 =60 =-72 =-75
tree subprocessor_cascading 184 =-113 125 4663 687 4664 361 341 2224 310 622 976 446 =-64 =63 =28 =44 =79 =52 =69 =96 =107 4665 4666 =86 =-79 =-74 =-101 =107
tree subprocessor_cascading 687 83 4667 4668 722 4669 =-106 =43 =-14 =78 =79 98 4670 4671 =76 =-76 =-76 =-87 26 819 30 =-98 =94 314 4670 =93 =-71 =-79 =100
tree subprocessor_cascading 4569 4672 1685 1159 136 4673 4674 4675 742 379 =-99 1709 =-76 =41 =-15 =74 =39 =75 =71 =42 2143 4676 =-66 =94 =90 =76 41 =5 =91
tree subprocessor_cascading 354 77 4677 4678 4672 275 4041 4679 =-96 =-11 494 =-75 =42 =-32 =79 =53 =44 957 =-89 =53 4547 677 4680 125 =-25 =77 =78 =89 =-74
tree subprocessor_cascading 676 64 3946 4681 4682 451 4683 4684 4685 =-93 =20 =21 =72 =25 =76 =69 =31 58 273 1594 =-58 =66 =40 440 =83 =-59 78 =64 =-68
tree subprocessor_cascading 687 77 64 4667 4686 4687 =-91 =63 =37 =83 73 =-21 =52 78 819 73 =-32 =58 =79 =-80 73 63 316 64 =30 =-55 =87 =76 =91
tree subprocessor_cascading 83 85 4681 4660 4688 338 463 =-87 2709 =40 =-73 80 =-47 =63 =43 80 =60 =-35 =46 4689 153 =38 =-56 =-71 80 44 =-58 =44 =81
tree subprocessor_cascading 95 354 83 4667 4668 =-86 =43 =31 43 =-90 =67 43 =-100 =71 90 1401 4667 2143 =-74 =76 =73 430 152 =67 =-78 =-75 152 =96 =-48
tree subprocessor_cascading 100 4339 338 4667 12 979 4690 4691 4692 =-83 =70 =18 =61 =59 4693 3777 =-59 =83 =83 =52 =39 =50 78 144 98 =67 =-78 =-87 =-68
tree subprocessor_cascading 108 4306 722 4694 4695 316 4696 =-81 =57 4624 4563 =-61 =77 =47 =89 =53 484 =67 =-65 106 =-93 4697 =82 =-69 106 =-75 4698 =71 =-72
tree subprocessor_cascading 733 12 4699 4691 4684 4673 4685 4700 =-78 =33 =48 =61 =37 =39 =34 991 4701 =6 =82 =-79 562 501 =-86 55 257 =36 =-29 =-61 =-66
tree subprocessor_cascading 676 64 4702 403 4667 4703 4704 4705 =-78 =73 =37 =42 =75 =53 664 =84 =-31 143 1298 4667 483 4702 =-31 =81 =56 =66 =70 =75 =41
tree subprocessor_cascading 687 83 4706 4664 4707 199 4708 136 4709 =-77 =59 =59 =38 =12 =28 4710 =-16 =82 =81 61 254 =70 =-7 =-80 94 4711 =69 =-37 =-65
tree subprocessor_cascading 95 687 195 4712 4713 =-75 =37 =50 139 =-79 =62 139 =-89 =54 90 273 819 3960 =-67 =60 4714 1013 =60 =-16 =-67 =65 144 =85 =-31
tree subprocessor_cascading 4703 3946 4715 297 523 4688 4699 4716 4717 4718 =-72 =57 =19 =14 =17 =37 90 =-51 =77 4645 90 =-58 1357 =42 =-56 =43 =72 =43 =55
tree subprocessor_cascading 687 463 4659 4677 4688 4719 4695 4720 4721 4672 4709 =-71 =71 =25 =18 =48 =66 =36 =41 =31 =68 =40 1650 993 =70 =-33 1592 =-46 =61
tree subprocessor_cascading 4680 463 4687 4668 168 1103 1382 4722 815 4723 =-70 =52 =29 =72 63 2060 =-72 =32 =31 =41 58 =-41 =20 =72 =54 58 =10 =78 =43
tree subprocessor_cascading 83 947 4681 4676 523 4724 4725 4726 4674 4727 4728 108 =-69 =65 =33 =56 =43 =55 =8 =49 =27 =54 =32 =34 73 =24 4590 =84 =-48
tree subprocessor_cascading 184 4729 77 =-71 =84 =71 173 1013 1849 802 4730 4731 =43 =-68 =-68 =-55 =-62 3603 =-61 =19 856 4732 4733 1333 =68 =-22 =-69 =-35 =-71
tree subprocessor_cascading 195 687 100 4677 4734 4668 =-69 =42 =54 =42 =46 139 =-85 =59 273 154 41 =-34 144 139 =-65 1518 =73 =-59 =-71 4735 =68 =-65 =73
tree subprocessor_cascading 195 199 3946 827 906 4736 4737 =-68 =39 =30 1366 =-49 =36 =17 =23 =60 4738 4739 440 4731 4736 404 =59 =-35 =-54 =-73 =-42 =-66 =-73
tree subprocessor_cascading 184 4691 =-68 80 =-36 =107 139 =-84 58 358 476 4740 1747 178 =32 =-25 4733 4741 =67 =-59 =-62 =-66 =-57 =-69 202 406 =76 =-17 =-25
tree subprocessor_cascading 77 4306 1709 4687 4724 4742 4743 1660 =-65 =21 =41 =39 =49 =48 594 275 =-39 =63 =19 4547 =58 =-56 26 30 594 =-22 =39 =79 =64
tree subprocessor_cascading 195 687 4661 108 4682 4710 4712 706 =-67 =86 =40 =38 =49 494 =-28 =84 =60 162 =-20 =54 26 73 305 =-25 =66 =47 4698 =71 =-49
tree subprocessor_cascading 676 4702 451 4744 693 4669 4745 4717 210 1773 4720 =-65 =53 =30 =23 =11 =23 =70 4376 1999 =-42 =17 =44 =61 =30 =59 107 =-21 =46
tree subprocessor_cascading 108 4699 2143 4681 4746 4691 4669 4747 4748 =-64 =30 =5 =50 =59 1102 =-25 =66 =30 558 1685 =-35 =51 =60 =58 165 =-6 152 =61 =-50
tree subprocessor_cascading 100 4569 4706 108 4749 742 4750 1528 =-63 =34 =61 =19 =31 =18 =75 3 =-29 4751 =57 =-70 139 =-77 3 4752 =-20 =65 774 =59 =-35
tree subprocessor_cascading 687 64 403 4664 4642 4661 4753 883 =-63 =30 =87 =36 =17 =35 139 =-75 =53 73 3 =-39 =12 =53 139 =-78 314 4754 =65 =-27 =-48
tree subprocessor_cascading 195 676 83 29 4755 4756 4742 =-64 =19 =39 =39 1650 =21 =-60 =18 =31 26 819 3782 =-29 =62 1849 =37 =-62 140 =69 1214 =-66 =57
tree subprocessor_cascading 676 722 463 297 4757 4758 4688 523 4759 2264 4760 =-61 =74 =-14 =48 =28 =30 =61 =44 =-9 73 =-7 =64 4761 =55 =-60 73 =-5 =59
tree subprocessor_cascading 77 4702 4661 719 4762 4712 4684 4763 210 4764 4679 =-61 =14 =6 =17 =40 =45 =68 =79 749 =-17 =49 3 =-43 =64 =54 957 =-61 =34
tree subprocessor_cascading 199 4695 4682 827 4677 1389 1709 4765 4766 4767 4752 4768 =-59 =36 =8 =48 =34 =64 1059 =-32 =71 =-12 2479 =42 =-58 =41 =67 =68 =61
tree subprocessor_cascading 316 1382 2224 4715 4659 4744 4769 4770 4771 3835 =-59 =2 =77 =55 =96 =27 =64 =72 527 80 =-22 =31 =-52 2 =20 =-42 84 =35 =-63
tree subprocessor_cascading 108 297 4716 4762 330 4719 947 33 210 4725 1265 =-60 =11 =17 =30 =-7 =19 =43 =40 =74 =46 173 =-50 74 =27 =-30 273 =16 =71
tree subprocessor_cascading 83 1382 4706 1747 4737 4762 4750 4772 1077 =-60 =10 =70 =55 =44 =49 =-23 =77 106 =-68 562 =35 =-47 106 =-53 4698 26 =19 =66 =-51
tree subprocessor_cascading 693 77 4686 4659 4759 4773 58 =-59 3050 2264 =-47 =45 =41 =49 =51 =45 =55 =15 84 4695 77 280 58 =-21 =30 =84 =51 =69 =-62
tree subprocessor_cascading 184 4694 4774 =-61 =75 =73 139 =-73 4738 216 1433 440 459 239 4443 4775 4776 =57 =-36 =-47 =-51 =20 =-11 595 =-48 =44 =-17 =-61 =-65
tree subprocessor_cascading 1747 706 275 4691 4695 734 4777 4176 3960 742 4765 4778 =-57 =39 =59 =15 =12 =41 =47 342 =-21 =66 =56 =56 =27 =77 4695 =-13 =67
tree subprocessor_cascading 722 297 4715 4703 2143 4696 4688 353 4680 4757 90 =-61 1920 =-48 =51 =35 =25 4779 =-16 =124 =27 =64 =5 =25 =56 501 =-68 =24 =42
tree subprocessor_cascading 100 4691 4706 403 4668 507 4699 4684 2216 4780 1401 4781 =-58 =66 =-38 =61 =44 =42 =42 =28 =73 =38 =65 347 =140 =-21 4714 =44 =-53
tree subprocessor_cascading 354 108 4702 4667 1077 199 4782 =-57 =50 =17 =33 =48 =57 80 =-5 140 2973 =60 =-49 =-35 99 =-47 94 1918 23 =60 =-52 =-48 =-46
tree subprocessor_cascading 95 742 4661 4680 3987 906 100 =-57 139 =-61 =56 =3 =20 =26 =29 44 =-52 =91 489 4783 110 3277 615 =50 =-38 =-33 =-54 =-49 =-65
tree subprocessor_cascading 100 77 4699 4784 4749 338 4785 4786 4753 4763 =-55 =23 =74 =40 =38 308 =-17 =89 =32 =66 =38 3 =-17 =43 73 =9 4697 =62 =-43
tree subprocessor_cascading 199 316 168 4694 4703 4744 903 2143 4787 4788 =-56 =82 =59 =-2 1366 =-33 =78 =37 =31 =67 173 =-23 4248 =61 =-4 484 =32 =-59 =50
tree subprocessor_cascading 4306 12 1542 4757 1265 4789 4777 4790 4703 =-53 =17 =64 =43 =28 =49 =65 2709 1881 280 =-8 =78 =54 =-49 73 =2 =52 4547 =45 =-49
tree subprocessor_cascading 95 687 4691 827 947 4791 4792 4679 =-58 =51 =67 =62 =13 =36 =105 26 =-11 =48 489 856 824 604 4558 =54 =-49 =-29 =-5 =-62 =-64
tree subprocessor_cascading 687 77 4706 4793 125 4769 4669 4707 852 4794 4133 4795 =-55 =36 =16 =17 379 =-38 =19 =39 =65 =87 1429 =-30 =63 =32 =60 =20 =38
tree subprocessor_cascading 1747 4706 531 33 4796 742 4759 610 51 194 =-54 =50 4752 =-37 =53 =-28 =53 =26 =57 =12 754 610 =-1 =72 =-58 =57 1109 =-1 =57
tree subprocessor_cascading 184 4797 338 4762 4798 4784 =-58 =61 =25 =91 =71 =132 3 3946 =-9 =73 99 181 =-39 =52 1575 4663 4738 4751 =55 =-37 =-45 =-48 =-46
tree subprocessor_cascading 184 3946 338 4799 =-57 =32 =35 =26 43 =-71 78 176 4800 4739 484 4801 4802 1302 1271 =58 =-31 =-56 =-46 =-16 =-52 =-55 =-55 =-33 =-59
tree subprocessor_cascading 184 353 4756 =-57 =66 =2 106 4803 =-52 =44 738 4714 176 4804 3 =24 186 4602 =63 =-40 =-6 =-48 =-20 =-56 165 =-50 9 =46 =-54
tree subprocessor_cascading 184 4691 64 1773 4725 =-58 =44 =92 =103 =119 4547 465 236 4733 693 719 228 83 91 =-22 =77 =29 =87 =48 =43 =-59 =-55 =56 =-51
tree subprocessor_cascading 354 947 353 2264 4642 4693 58 4667 4770 =-53 =50 =30 4212 523 =-34 =51 =60 =37 =6 =36 44 =-34 =50 =30 43 =-69 7 =12 =61
tree subprocessor_cascading 83 733 693 4762 77 3946 4212 =-55 =19 =23 =0 44 =3 =153 3946 305 183 1273 =-30 =45 =48 =66 =67 1447 182 =42 =0 =-46 =34
tree subprocessor_cascading 1401 706 465 37 4661 4717 4746 4133 125 85 =-52 =-1 =-6 =17 =21 =25 =29 0 =46 =-30 165 =-31 =12 =71 314 465 =4 =61 =-50
tree subprocessor_cascading 100 125 4667 4702 4721 106 =-61 2648 820 4793 4712 4687 =-47 =11 =74 =26 =-5 =43 =83 =51 =47 4018 =58 =-35 102 600 =39 =-51 =-55
tree subprocessor_cascading 108 733 4680 4762 947 2216 4716 1042 4805 4705 =-51 =74 =55 =29 =26 =75 =13 1201 =107 =-27 =18 2282 =22 =-49 152 80 =3 =48 =-41
tree subprocessor_cascading 184 2216 4806 15 4807 4808 4809 4810 =-56 =21 =42 =54 =57 =-5 =55 =128 4698 496 489 176 4811 2414 =47 =-44 =-54 =-24 =-56 =-12 =-54
tree subprocessor_cascading 95 465 558 83 379 =-54 143 1881 =-47 =44 =65 =9 1881 =-29 =34 143 1382 4812 =-41 =68 =39 44 =-7 =76 797 4775 =39 =-44 =-4
tree subprocessor_cascading 687 2224 77 29 4661 4780 125 4717 4724 158 =-52 0 =42 =-45 =58 =26 =7 =115 =34 =12 273 =-17 =51 44 =-17 717 =56 =-39 =29
tree subprocessor_cascading 693 733 4212 4685 1401 4796 2813 4813 4814 =-48 =66 =70 =23 =59 26 =-27 =36 =51 =44 43 =-63 4306 =1 =58 43 =-61 256 =36 =-54
tree subprocessor_cascading 3946 1542 819 4772 4815 4757 3284 827 4816 =-48 =27 =24 =32 =49 =48 =82 4709 4764 125 4817 =-24 =98 =38 =46 =125 183 =-6 =63 =64
tree subprocessor_cascading 677 1542 354 353 4818 4667 4696 4819 51 =-50 =-30 =54 =40 =17 =18 76 =46 =-51 51 =-4 =64 353 =-3 =73 2282 1999 =13 =50 =-46
tree subprocessor_cascading 403 1542 4305 2212 4750 4757 2224 4674 4688 4820 4758 338 =-47 =21 =46 =37 =36 =38 =1 =65 =60 =49 =73 494 =-6 =50 139 =-64 =36
tree subprocessor_cascading 195 1542 676 4742 4645 4762 1848 1034 =-52 =24 =48 =70 =65 =65 139 =-63 =29 99 =-60 =26 1592 139 =-56 676 =50 =14 1047 =-28 =58
tree subprocessor_cascading 12 531 4757 742 4724 3946 165 4821 883 1738 =-46 =71 =73 =60 379 4789 4703 =-33 =47 =50 =31 =41 =54 =53 =76 =24 256 =35 =-50
tree subprocessor_cascading 184 4712 4757 4822 3987 4823 4514 4767 =-54 =62 =84 =96 21 =-32 =113 =97 =69 =120 73 273 1279 =-19 =55 =27 4824 3998 =58 =-32 =-55
tree subprocessor_cascading 95 3960 465 3946 561 4825 3446 4787 =-50 =54 =35 =75 =23 =35 441 1382 143 =-21 =48 =60 =-55 =59 1013 563 =43 =-31 143 =-15 =50
tree subprocessor_cascading 195 29 4212 4758 1042 2264 =-43 239 =-25 =130 =35 =49 =54 139 =-58 20 =51 =-14 4714 166 4826 139 =-57 10 =43 =4 =-27 =-57 =-56
tree subprocessor_cascading 2224 2143 4306 338 4827 4721 4685 534 4828 457 940 80 =-50 =-30 =-17 =44 =60 =23 =41 =81 =28 =41 318 =-24 =39 =40 44 =-5 =47
tree subprocessor_cascading 4339 403 4757 3946 243 4823 2212 4753 4829 361 4772 1848 4705 4830 =-44 =31 =65 =48 =72 =1 =52 =111 =53 =121 =32 =45 =84 =27 =29
tree subprocessor_cascading 95 4762 4694 676 1115 1103 379 354 1077 4664 =-51 =41 =46 =8 =9 =51 1429 =-18 =87 501 =-63 =29 =76 =89 1013 489 =37 =-45 =-9
tree subprocessor_cascading 195 693 733 382 4805 15 =-50 =23 =96 =18 1999 531 =-31 =55 =52 1999 1366 =-6 =85 =76 733 107 1660 33 =-38 =46 =51 =25 =50
tree subprocessor_cascading 106 4699 =-57 =43 2224 297 275 2264 1042 20 314 113 =-10 =42 =-50 162 852 =-21 =72 =-46 =63 826 =114 =-40 =64 =33 1075 =45 =-35
tree subprocessor_cascading 106 =-54 4702 403 1009 4746 3960 305 3284 4669 4248 168 898 4718 3522 =-44 =64 =66 =-9 =18 =32 =52 =89 =46 =66 =38 =71 =26 =66
tree subprocessor_cascading 184 275 1773 820 3987 =-50 =55 =-1 =99 =69 459 484 166 604 476 4811 314 436 1849 =41 =-39 =-41 =-26 =-52 =-37 =-41 =-55 =-57 =-35
tree subprocessor_cascading 4702 90 280 353 4339 4771 4756 4831 4832 4833 =-45 =57 =52 =77 =63 =94 =3 =24 =52 483 1382 4578 275 =-28 =45 =57 =31 =39 =59
tree subprocessor_cascading 106 568 =-55 =57 733 3960 1999 3946 20 4514 4685 1024 4829 451 =-28 =22 =61 =25 =58 =106 1747 292 =-48 =36 =-3 =56 =21 =72 =43
tree subprocessor_cascading 83 687 382 1747 2605 4696 3777 1034 1450 722 =-48 =9 =31 =26 =38 =59 44 =-33 =103 1127 =-7 =91 =31 43 =-60 =39 43 =-62 =41
tree subprocessor_cascading 693 531 100 3960 1265 1920 1029 4745 594 4770 =-47 =45 419 =-22 =55 =7 =20 =31 =60 =50 738 =25 =-44 =25 4387 785 =30 =114 =-20
tree subprocessor_cascading 143 4702 4664 4645 742 4682 1481 4834 463 338 4685 719 2648 =-43 =32 =-4 =41 =20 =5 =62 =69 =48 =43 =43 =53 =55 465 =9 =62
tree subprocessor_cascading 184 4780 4831 4578 2016 4769 15 534 =-51 =45 =17 =55 =60 =52 =94 =124 495 254 176 =19 =-46 1214 =-53 =44 176 4835 =61 =-36 =-13
tree subprocessor_cascading 195 1009 176 2490 733 4742 305 3150 3050 341 210 =-42 =59 =7 =77 =80 =38 =67 =13 =59 =-57 =69 615 61 445 =25 =-48 =-57 =-54
tree subprocessor_cascading 184 2216 4836 742 4702 560 1773 3446 =-51 =41 =63 =54 =44 =86 =121 =128 139 =-58 476 107 =-4 4824 652 3529 =42 =-47 =-44 =-58 =-48
tree subprocessor_cascading 83 4212 903 1747 4706 4729 665 536 4777 73 =-42 =-22 =55 =25 =25 =92 =48 4799 =2 =115 940 =7 =102 =65 73 483 =-8 =48 =59
tree subprocessor_cascading 3946 2224 906 273 342 4664 507 463 =-42 =5 =32 =53 =24 497 4792 462 1311 =2 =81 =-45 =107 =-52 =49 4547 127 =40 =-19 =-56 =59
tree subprocessor_cascading 95 693 852 1034 4750 1847 841 15 565 =-39 =16 =42 =-56 =41 =64 =48 63 =-5 =77 139 =-53 318 =0 =49 489 4837 =33 =-49 =-52
tree subprocessor_cascading 2216 95 677 273 4838 =-47 =57 510 99 =-45 493 =13 =-51 =-49 43 =-58 1357 510 493 =58 =-40 =-40 =-39 273 733 =-17 =54 =45 =119
tree subprocessor_cascading 176 495 3946 108 297 143 3222 4755 2154 4839 339 =-42 =32 =46 =25 =41 =68 669 =-6 =128 =5 496 =22 =-50 =63 143 =18 =67 =-51
tree subprocessor_cascading 195 693 4774 1115 2490 4840 4794 1823 102 =-37 =38 =32 =52 =73 =46 1429 =-23 =75 =95 308 =2 =54 1592 186 651 =27 =-48 =-46 =-19
tree subprocessor_cascading 1115 501 =-57 1017 4306 83 1738 305 1077 4780 4841 947 1352 =-36 =14 =15 =78 =92 =54 =38 =109 190 =26 =-33 =26 =74 107 =-24 =51
tree subprocessor_cascading 43 =-59 465 446 1236 2149 329 505 742 4758 4842 898 4770 =-30 =42 =3 =67 =51 =49 =53 =29 =60 =-56 =36 1236 774 =46 =-24 =-45
tree subprocessor_cascading 139 =-58 143 3946 507 4679 3987 689 1404 738 819 4770 =-22 =50 =8 266 =-65 =11 =36 640 =-38 =65 =53 =66 =42 =51 1075 =46 =-33
tree subprocessor_cascading 195 2216 3446 99 =-46 142 273 507 903 2715 =-39 =54 =33 =38 888 440 731 =15 =-50 =-50 =88 =-51 =87 =92 90 4667 =-7 =42 =36
tree subprocessor_cascading 184 4305 4665 4823 4253 4133 4785 =-45 =60 =51 =77 =84 =106 =101 1182 333 90 176 =15 =-36 137 76 324 =66 =26 =-11 =-36 =-48 =-51
tree subprocessor_cascading 184 916 4823 64 4792 4302 523 3391 669 =-47 =17 =49 =55 =28 =72 =88 =99 =43 73 26 4706 =-23 =38 152 =38 =-41 4843 =46 =-49
tree subprocessor_cascading 1236 21 51 280 4844 4724 4758 199 =-26 =16 =45 =39 =71 =53 4845 =20 =-60 64 1009 353 676 742 =-21 =75 =42 =80 =100 =90 =-52
tree subprocessor_cascading 176 313 872 228 852 4846 147 83 4763 297 280 =-30 =32 =1 =59 332 =20 =-51 =33 =81 686 277 =40 =-37 =123 =43 =38 =43 =-51
tree subprocessor_cascading 90 228 3960 1903 693 4762 4847 1311 226 =-43 =34 =56 =37 =57 =1 =40 =58 =46 195 21 199 4302 614 =-36 =28 =46 =53 =35 =38
tree subprocessor_cascading 106 =-46 531 353 195 906 158 4848 883 2905 =-31 =60 =67 =46 182 =71 =-20 =46 832 934 =18 =-61 =-39 495 =-8 =111 135 =62 =-31
tree subprocessor_cascading 139 =-60 78 4725 1009 422 4757 95 77 4798 4849 =-28 =78 =92 =37 569 1182 23 =20 =-49 =-55 =-85 =61 =30 958 =98 =-30 =80 =-57
tree subprocessor_cascading 4691 2216 465 1709 664 4850 202 =-1 =-49 =87 434 4668 4851 5 =-41 =12 =54 =46 =18 =17 353 507 664 =32 =-19 =43 =67 =100 =91
tree subprocessor_cascading 73 877 483 4682 1999 1988 910 =-37 =32 =45 =7 =36 1 689 1429 =-23 =55 =-49 =44 =50 1075 9 4212 686 =14 =82 =78 =-39 =-37
tree subprocessor_cascading 176 4691 1401 4852 4212 4823 44 4717 3012 3351 =-35 =39 =50 =35 20 1263 =16 =-46 =-17 =82 =46 =84 613 =15 =69 4853 =99 =-14 =-48
tree subprocessor_cascading 441 1999 976 4682 4854 1920 608 1437 685 4855 305 =-29 =43 =58 =11 =49 =18 =36 =61 =55 1273 =35 =-29 816 =37 =-34 1535 =-44 =25
tree subprocessor_cascading 143 706 297 314 495 321 316 4850 4856 4857 =-30 =59 =65 =76 =9 =73 583 =-11 510 =53 =-29 =-50 173 =-29 =30 =74 68 =76 =8
tree subprocessor_cascading 693 687 1847 819 83 136 115 113 =-29 =28 =-52 =57 =8 1508 =-3 =77 823 =78 =-38 719 1542 =26 =-32 =58 600 1633 =37 =-38 =-38
tree subprocessor_cascading 106 2212 =-50 =56 298 9 2145 489 501 =-51 4800 4798 2934 11 4811 1881 1429 =9 =29 =47 =-49 =-50 =-45 =109 =-56 =-47 =-49 =-31 =-41
tree subprocessor_cascading 462 3835 2212 1920 2216 4854 4798 967 4858 4699 4681 1847 =-20 =36 330 =43 =-46 =43 =62 =42 =82 =64 =73 =56 =61 =67 1542 =-60 =17
tree subprocessor_cascading 2224 4212 565 906 4859 342 706 73 560 =-35 =20 664 =11 =-21 =68 =24 =64 =36 44 =-28 =40 =66 2105 1110 4860 =53 =-40 =-30 =-40
tree subprocessor_cascading 465 459 531 2143 1182 3647 4305 1542 77 83 105 =-35 =53 =14 422 =-6 =53 3913 =18 =-42 154 =87 =-15 =56 =-67 =34 =37 =-57 =24
tree subprocessor_cascading 106 =-44 1075 1370 462 3277 600 1633 3284 1447 792 1265 4861 =17 =88 =77 =-33 =-31 =77 =-48 =-39 =-46 64 354 =-62 =29 =28 =-42 =-36
tree subprocessor_cascading 495 4693 4687 142 703 3208 707 =-19 =29 =45 =12 =-51 =34 =63 142 1147 731 4835 720 493 4862 =54 =-33 =-11 =-6 =-34 =-31 =-21 =-22
tree subprocessor_cascading 106 4699 755 =-52 =29 =38 497 4798 664 577 =23 =-39 308 297 980 4252 4863 =-26 =52 =40 =35 =21 4864 1366 =12 =67 =-61 =88 =-36
tree subprocessor_cascading 184 2605 3446 4846 570 4702 4849 4664 4865 2905 1718 4799 =-49 =47 =29 =50 =55 =37 =70 =37 =31 =74 =65 =64 1013 4866 =28 =-57 =-13
tree subprocessor_cascading 184 353 1272 77 1311 540 724 =-41 191 =-18 =89 =43 =46 =77 =66 =57 495 223 820 738 724 =9 =-37 =-37 =51 =65 2709 =53 =-27
tree subprocessor_cascading 677 4702 80 37 4642 4694 449 4867 4868 =-46 =20 =43 =18 =43 =12 =52 115 =25 819 =-17 =24 =48 4547 110 4223 =40 =-29 =-39 =-57
tree subprocessor_cascading 142 143 4693 733 4712 4376 633 308 4850 4686 4869 =-27 =29 =34 =72 =6 =51 =45 =60 4547 =30 =-43 =64 565 4578 =18 =97 =87 =-39
tree subprocessor_cascading 4691 4305 4807 687 342 594 633 227 253 1432 =-30 =27 =26 =42 =49 561 =-4 =53 595 =49 =-24 1458 =24 =-52 =96 2025 =86 =-38 =83
tree subprocessor_cascading 94 2709 422 143 940 195 4686 1537 352 4668 =-28 =50 =34 =47 =58 3913 450 490 =22 =-29 =-35 =-36 =30 1401 =19 =75 =33 =-32 =-46
tree subprocessor_cascading 273 595 20 4868 =10 =-50 35 =-10 =-66 4306 4827 =-50 =31 =22 737 731 613 595 365 135 =30 =-25 =77 =3 365 =86 =-5 =-46 =-17
tree subprocessor_cascading 106 316 =-53 =34 687 164 1881 3835 4870 4792 883 4664 4858 =-13 =58 =32 =64 =70 =77 =59 1127 =36 =-27 =-52 515 2123 =45 =-29 =-39
tree subprocessor_cascading 2224 903 4772 199 3987 4707 4871 872 1115 446 1565 158 =-31 =23 =30 =14 =18 =15 =58 =42 =66 =27 =67 =48 985 43 =-35 =46 =-38
tree subprocessor_cascading 78 476 107 342 664 =-8 =-55 =40 940 26 329 39 =-17 483 =45 =-39 =33 2525 2151 483 2224 =8 =53 =51 =-47 =-25 =33 =-45 =-52
tree subprocessor_cascading 184 610 37 3284 4872 670 553 4873 =-49 =44 =44 =29 =42 =59 =37 =18 186 1592 3315 802 676 612 =40 =-11 =5 =-46 =-49 =-16 =-43
tree subprocessor_cascading 4691 176 465 4693 706 613 4842 4757 90 418 1988 272 =-33 =29 =43 =45 173 =21 3050 =-23 =65 =40 =64 =28 =53 =68 =24 =-42 =68
tree subprocessor_cascading 176 501 =-46 475 816 28 2216 1448 4689 61 450 182 1633 =29 =-41 =0 =-29 =-47 =-56 =-28 =83 =-31 =-31 1565 1109 =-37 =36 =25 =-37
tree subprocessor_cascading 184 3284 4812 3605 817 2253 =-29 =58 =55 =37 =62 =59 501 =-51 4801 3315 84 3529 824 1558 489 =30 =-36 =-53 =-11 =-48 =-48 =-49 =-43
tree subprocessor_cascading 43 =-56 4691 353 733 403 120 3149 988 77 =-26 =6 =73 =45 =35 4874 =29 =-26 515 1915 =42 =-30 =-46 459 116 =58 =-39 =-43 =86
tree subprocessor_cascading 184 1009 4673 1454 872 4875 =-37 =44 =18 3 1881 =3 =102 =-13 =66 73 =95 =-11 73 190 =5 =-33 452 600 190 =44 =-29 =-28 =-34
tree subprocessor_cascading 176 73 446 707 614 4578 3782 =-19 =31 =41 =42 =43 =36 3998 1075 577 4800 193 1633 129 =42 =-16 =-40 =-29 =-49 =-24 =-35 =-57 =-41
tree subprocessor_cascading 139 =-54 164 2264 3647 459 4814 337 3315 314 816 4801 844 41 =2 =20 =-35 =-45 =-27 =-31 =-50 =-43 =81 494 =-54 =19 =62 =69 =-51
tree subprocessor_cascading 2224 142 382 125 665 1718 95 507 693 =-30 =5 =18 144 724 =12 =-30 =-52 68 =105 =-11 =39 1429 =-6 =74 =47 =-49 2105 =41 =-36
tree subprocessor_cascading 21 3284 4668 422 4660 733 4157 4514 4876 4162 4877 =-30 =40 =32 =50 =50 =69 55 =22 =-79 =44 =15 =52 =67 434 4248 =9 =69 =77
tree subprocessor_cascading 176 2212 1017 4742 4212 4699 4693 1471 199 4668 608 =-17 =15 =48 264 3589 =42 =-37 =-43 =50 =52 =36 =43 =56 =55 841 =75 =-9 =-38
tree subprocessor_cascading 176 78 139 =-46 492 1259 793 1915 4878 595 170 3260 2981 =37 =-21 =-32 =-29 =6 =-51 =-29 =-37 =-37 273 523 =-39 =31 =9 =-52 =-38
tree subprocessor_cascading 4691 459 1718 4879 4880 4664 2149 195 1012 624 =-23 =41 =45 2709 63 235 4713 =32 =-33 =-40 =-11 =-37 =43 =39 =38 =84 =49 =-44 =62
tree subprocessor_cascading 176 143 350 393 223 3835 838 4845 4681 2154 4660 1109 =-16 1429 =-19 =58 =44 =46 =39 =-55 =32 =48 =31 =-35 =39 4688 =35 =-49 =-33
tree subprocessor_cascading 139 =-52 164 495 10 321 26 91 4750 1404 =-20 =31 =43 =53 144 206 =25 =-35 =-37 =71 228 4643 =-28 =41 =47 2118 =33 =-22 =-45
tree subprocessor_cascading 142 139 =-52 164 864 677 4762 199 1450 234 275 4702 4881 =-18 =54 =32 =40 =43 =57 2208 =55 =-50 =72 1672 =34 =-43 =89 =-48 =-40
tree subprocessor_cascading 4691 273 664 254 106 =-32 =16 =-56 =-23 441 152 652 175 1542 =6 69 =53 =-33 62 1140 =59 =-18 =-23 =-41 =-40 =-22 273 =-4 =87
tree subprocessor_cascading 142 476 4702 1182 4882 903 565 665 341 1821 79 199 1709 =-24 =15 =31 =35 =62 =29 6 =56 =-31 =27 =46 =66 =-42 =50 =-49 =-39
tree subprocessor_cascading 106 2126 4699 =-48 =27 =35 1905 600 863 22 160 4824 98 464 4883 4679 2023 =18 =-26 =79 =-48 =-38 =-44 =-43 =-32 =-46 =-40 =-44 =-31
tree subprocessor_cascading 3647 4693 495 595 230 135 1730 228 2123 91 58 788 1903 =-29 =37 =18 178 =-37 =23 =37 =44 =43 =62 =-47 =-66 =-27 =12 =53 =57
tree subprocessor_cascading 21 475 4702 144 424 494 4679 686 =-8 90 =-23 =92 =52 =29 =-55 =-51 =48 2056 =-45 =42 1389 505 3605 738 =-4 =49 =58 =68 =78
tree subprocessor_cascading 90 4834 4792 4642 15 4742 4699 2212 223 =-29 =33 =52 =30 =49 =51 13 2022 =60 =-29 =-21 =72 =58 9 20 =37 677 =-10 =33 =-30
tree subprocessor_cascading 550 459 4874 26 1034 426 4852 4805 1012 =-10 =33 =57 =60 =41 =46 14 93 1120 332 =35 =-22 =-29 =-36 =-40 =-30 =-37 1401 =-29 =16
tree subprocessor_cascading 2224 639 677 4787 2143 1718 883 310 1 =-31 2022 403 =-20 =12 =44 =32 =53 =31 =24 =54 55 3132 =27 =-38 =-69 =46 896 =36 =-23
tree subprocessor_cascading 139 =-50 489 4801 1920 565 689 190 206 37 802 521 =5 =45 =-47 63 =74 =-14 =-39 =-33 1747 =-26 =11 4884 =36 =-38 =54 =-50 =-44
tree subprocessor_cascading 501 =-52 22 693 1034 95 4642 687 2384 2039 308 522 4669 =-42 =53 =46 =-2 =55 =34 =19 =39 1301 =15 =-40 =47 848 =31 =-21 =-49
tree subprocessor_cascading 143 73 1976 1135 4199 95 4750 288 =-40 =34 =43 44 =-39 =2 =41 =50 =40 781 738 167 =18 =-24 104 =-69 =27 =-35 1429 =6 =46
tree subprocessor_cascading 184 4305 4212 64 3284 4729 4885 3208 =-35 =32 =51 =55 =41 =67 =53 =74 1182 43 =-38 4824 4868 123 =24 =-46 4642 =-52 =43 =-49 =-46
tree subprocessor_cascading 706 4886 967 329 1454 522 421 2490 4887 90 1565 =-37 =38 210 4888 =-19 =55 =47 =42 =31 =49 =39 3998 =17 =-49 =23 =40 =78 =56
tree subprocessor_cascading 78 459 816 144 3987 142 33 1727 544 501 =-42 1450 686 2154 4859 =3 =50 =50 =60 =51 =51 =-34 =47 =-23 =60 =-41 =-30 =-37 =-51
tree subprocessor_cascading 2149 531 1014 128 949 228 4133 4729 4240 677 4889 3777 1903 =-26 =16 =33 =41 =1 =47 =53 =30 =28 =37 =-51 =44 2934 =33 =-32 =57
tree subprocessor_cascading 4702 531 449 4792 4772 4709 4817 354 4877 492 4032 2717 =-11 =-59 =48 =-35 =45 968 =17 =-48 =55 =55 =59 =66 =36 99 =-28 =40 =46
tree subprocessor_cascading 143 595 350 78 9 354 2143 4806 =-3 =59 =44 =37 =-36 =-47 =54 4696 4664 3268 =-32 =26 =40 =42 721 501 =-33 2 =48 =-14 =-30
tree subprocessor_cascading 139 =-47 142 190 1718 4693 1823 354 228 2264 2149 =-10 =42 =42 =31 110 =33 =-35 =54 =56 841 =72 =-17 4858 =-41 =33 773 =-40 =24
tree subprocessor_cascading 544 93 422 3987 2226 1530 1017 4686 4785 127 2106 282 =-12 =42 =39 1671 =-36 =46 =50 =35 =44 =36 =50 =55 =23 =-56 73 =2 =79
tree subprocessor_cascading 1009 2384 234 4854 105 4798 195 4825 4642 1999 906 =-40 =28 =1 =25 =57 90 =-12 10 =29 =-26 =56 =48 =41 =43 =37 475 =70 =-18
tree subprocessor_cascading 475 3835 4890 4780 1988 4794 190 14 4801 61 4865 =1 =54 =-45 =-53 =-58 =-40 =49 =45 =57 =48 898 =-15 =71 612 =-43 492 =33 =-49
tree subprocessor_cascading 531 353 95 4891 2253 1976 852 947 321 4892 12 =-36 =13 =46 =35 =25 =12 =31 =62 =73 =10 76 38 =47 =-25 =-35 2934 =43 =-32
tree subprocessor_cascading 706 619 4801 2605 1299 4578 95 483 544 4893 1265 4664 210 =-26 =32 =30 =30 =43 =37 =17 =13 1678 =61 =-26 =-43 =49 =-53 =-46 =56
tree subprocessor_cascading 43 =-54 492 1847 78 4874 1865 2232 493 123 94 1193 =25 =-31 =-28 =-37 =-23 =-29 =-38 =-26 =-35 =59 514 644 161 =-36 =27 =24 =28
tree subprocessor_cascading 176 4772 3647 2384 1080 4762 664 26 2151 4850 =-12 =56 =49 4874 35 =37 =-19 =-34 4798 210 =-12 =33 =59 =51 =43 =43 =55 =67 =-32
tree subprocessor_cascading 176 21 811 820 738 1401 329 595 4759 31 =-13 =33 =65 =-33 =29 =15 2212 =-50 =42 =27 =65 44 339 =-19 =49 1125 =47 =-26 =-37
tree subprocessor_cascading 4691 223 164 1881 125 4305 4645 2384 95 864 4042 4894 =-31 =34 =29 =34 569 =2 =-52 =25 =37 =45 4868 =40 =-41 =21 =-44 =39 =63
tree subprocessor_cascading 106 99 3271 =-50 =32 =22 139 =-48 4762 2453 236 128 4702 424 6 342 1947 4836 =5 =60 =35 =39 =-35 =-39 =47 =-25 =-38 =-42 =60
tree subprocessor_cascading 4691 4886 95 550 182 =2 841 116 =-10 =47 =-47 906 =-44 =29 55 436 26 451 167 =17 =-30 =-28 137 =36 =-28 =-42 =-55 =66 =60
tree subprocessor_cascading 273 4717 4895 677 1903 904 1542 4827 4896 =-38 =26 =22 =-4 =40 =48 =11 =58 =48 2709 1542 1272 =4 =53 =40 125 1209 =-39 =33 =34
tree subprocessor_cascading 2149 4879 4897 1903 26 4895 44 =-31 280 4898 742 4524 622 =-23 =37 =44 =43 =55 =41 =59 687 =-1 =31 287 =66 =-22 =63 =70 =52
tree subprocessor_cascading 3149 143 422 681 288 742 4899 706 352 4900 =-20 =29 =23 =36 =44 =28 =44 =31 665 =16 =71 1273 154 =53 =6 =-20 788 =70 =-19
tree subprocessor_cascading 4231 600 3835 864 4777 1530 4854 139 =-50 350 3 4680 39 4880 =-42 =35 13 =-30 =51 =39 =1 =26 =41 =32 =46 =56 =50 =-40 =-41
tree subprocessor_cascading 2143 143 90 4882 79 906 4756 3601 4901 665 4696 =-40 =21 =19 =45 =41 =46 =25 =38 =63 4902 1370 4689 =20 =-44 =-33 =-49 =24 =35
tree subprocessor_cascading 106 2126 =-40 =34 440 1903 686 1135 89 1182 352 687 2222 =-2 =41 373 =28 =-45 1095 =57 =-14 =-33 =-45 =47 115 =-15 =78 =45 =-27
tree subprocessor_cascading 78 144 3603 462 353 687 176 2149 3823 1004 872 1017 175 =-17 =9 =43 =19 =37 =47 =52 =-42 =25 =28 4868 =-11 =-74 =37 =-42 =-39
tree subprocessor_cascading 43 =-53 184 4879 686 408 2384 782 4903 3208 244 1738 670 =-44 =22 =30 =30 =23 =52 158 =-3 =63 =25 =45 =50 =69 4904 =14 =-20
tree subprocessor_cascading 1654 273 733 115 99 =25 403 =-16 =20 46 194 316 =-55 =3 =29 =50 =14 308 565 4905 =-9 =49 724 =49 =-36 4906 =34 =-26 =-28
tree subprocessor_cascading 184 738 610 402 4719 4305 4836 4854 4907 =-42 =28 =24 =34 =29 =41 =35 2016 =-3 =74 =42 738 1013 28 4866 =27 =-41 =-26 =-21 =-19
tree subprocessor_cascading 3946 1821 365 128 9 58 4859 4895 4682 906 4847 4908 =-19 =31 =32 =27 =35 =57 =52 4902 =17 =-38 =-34 =-40 510 =33 =-30 =55 =42
tree subprocessor_cascading 184 4212 2149 926 74 33 689 853 =-9 =42 =-35 =44 =-49 =35 =51 =43 2709 100 793 10 2257 =38 =-31 =-3 =-40 4801 =3 =-63 =-23
tree subprocessor_cascading 3946 78 4854 106 2212 =-42 =32 4231 107 342 =-26 =35 1075 1024 465 393 4909 =11 =-37 =-41 =26 =38 =-25 =-41 =42 =-44 1447 =51 =-24
tree subprocessor_cascading 3960 4807 3149 353 1596 862 4742 1320 733 3823 =-20 =29 =6 =36 =37 =26 92 =34 =-36 301 4339 168 =57 =-12 =-23 =-34 =46 =70 =54
tree subprocessor_cascading 4784 1821 373 4694 3522 223 210 4665 4719 926 494 811 =-12 =31 =9 =27 =34 =46 =35 =30 =54 =53 664 =18 690 =-51 =23 =50 =55
tree subprocessor_cascading 4679 4706 2212 2042 3946 1718 2106 108 4910 4709 4823 4853 898 =-25 =-3 =27 =46 =42 =47 =10 115 =56 =-22 =35 =28 =53 =35 =42 =62
tree subprocessor_cascading 1042 33 4694 1654 3987 4645 664 2490 =5 =59 514 4785 4668 4911 4643 =-21 =34 =36 =34 =39 162 =55 =2 =37 =39 =-31 =39 =31 =50
tree subprocessor_cascading 1170 2490 4912 4850 4882 446 165 1402 644 58 =-8 =-37 =22 =-46 211 184 35 125 =-21 =28 =30 =19 =-25 =28 =41 =52 =58 =36 =41
tree subprocessor_cascading 2216 544 106 1272 =-38 =36 1170 459 2039 4686 615 95 4900 4792 210 =-15 =35 =46 =51 600 =12 =-40 =-46 =36 =56 =-36 =43 =33 =52
tree subprocessor_cascading 595 9 4305 298 369 84 81 1587 142 164 =24 =-28 64 =-43 =38 =-29 =-17 =-37 =-36 =-27 =63 =-32 143 1034 4696 =-25 =28 =29 =21
tree subprocessor_cascading 476 43 =-39 176 475 14 22 333 142 452 265 1588 =21 =-30 =-16 =-31 =-12 =-33 =-37 =-37 1583 =-23 =39 113 100 =-46 =15 =27 =-42
tree subprocessor_cascading 475 835 3998 4018 203 819 550 1140 13 476 =29 =-29 2384 =-14 =34 =-35 =-21 26 =5 2282 =51 =-28 =-37 =-32 =-36 =-41 305 =-36 =34
tree subprocessor_cascading 622 4691 4807 4790 4702 4694 1265 4851 253 403 1709 =-18 178 =25 80 =-45 =26 =12 =31 =50 =45 =36 =30 =52 =59 =48 162 =49 =-21
tree subprocessor_cascading 459 1366 475 851 1920 182 3251 80 107 =-23 1012 =6 =56 =25 =-32 2648 669 3297 =-30 =38 =33 =40 =44 =-32 =-26 738 =33 =-26 =-36
tree subprocessor_cascading 1596 1034 2282 4913 1671 223 329 534 4790 4914 1432 =-16 =30 =36 =41 =29 =19 =21 =40 =49 =-48 =30 178 1009 1366 =-33 =23 =47 =59
tree subprocessor_cascading 139 =-39 2934 1042 742 693 1009 1920 4787 108 4772 4509 =-17 =30 =38 295 2023 =22 =-33 =-33 =45 =40 1394 =70 =-22 =18 =46 =51 =-45
tree subprocessor_cascading 1650 600 4777 832 108 350 27 =3 4915 926 806 4179 =-47 =11 =19 =28 =52 =31 122 4741 =32 =-23 =-30 896 =58 =-15 =56 =-36 =-31
tree subprocessor_cascading 1135 896 1999 4854 1821 898 4916 4693 2172 4784 4821 =-21 =28 =34 =23 =40 =36 =12 =53 =45 689 762 490 =44 =-19 =-8 =-7 =-30 =40
tree subprocessor_cascading 43 =-52 422 864 264 823 742 20 1448 148 =15 =-17 =-38 183 993 4694 3987 4890 =-31 =30 =31 =26 =37 =18 =41 =-28 =-44 =55 =25
tree subprocessor_cascading 595 2234 273 239 202 =1 =-35 107 =-11 =50 2105 2093 99 =-6 1492 150 =44 =-10 =-11 =-21 =-32 =-34 273 4847 693 =-41 =10 =27 =3
tree subprocessor_cascading 531 184 4578 3522 565 2149 365 =-42 =8 =40 689 =31 1314 =-35 =38 =54 =43 76 4843 1182 489 =17 =-32 =-30 =-42 =-41 774 =40 =-25
tree subprocessor_cascading 95 492 475 594 3897 1298 275 4917 540 4858 =-23 =36 =37 =41 =31 =42 =44 =24 =-25 1133 =-33 =37 2709 21 144 =12 =-34 =52 =-19
tree subprocessor_cascading 4706 2224 3050 350 2627 560 4918 664 =-2 495 1657 =-35 =23 353 4039 =-19 =33 =39 =42 =20 =31 324 =50 353 =-38 =41 =36 =19 =37
tree subprocessor_cascading 2709 4807 828 21 811 297 91 1697 =-19 =22 =16 =14 =48 1447 106 =-33 51 =39 =-4 =-33 1402 674 =35 =-24 =-19 =65 4834 =-37 =30
tree subprocessor_cascading 143 3998 492 738 544 106 =-27 565 4642 95 4679 338 4681 =-26 =11 =29 =59 832 =21 =-26 =34 =37 =50 =-32 =-14 =-45 142 =29 =-19
tree subprocessor_cascading 4691 4706 1450 622 4792 883 1537 862 4712 817 4778 371 4919 =-20 =29 =27 =27 =32 =36 =12 =30 =39 =42 =21 =35 =43 273 =-6 =62
tree subprocessor_cascading 3835 424 544 2057 687 1713 2384 864 4758 522 4717 403 4720 =-22 =35 =5 154 =-15 =64 =32 =35 =34 =22 =48 =15 =43 =34 =-44 =39
tree subprocessor_cascading 1592 1454 338 544 4305 463 3782 664 =-2 42 =-56 350 =-19 =16 =27 148 =29 =-24 =35 =36 =36 2123 =26 =-20 426 283 =-44 =13 =28
tree subprocessor_cascading 4807 4879 4762 199 273 4684 4842 4717 3802 95 =-31 749 =-12 =26 =45 =36 =48 =47 935 70 3238 =17 =-42 =-33 =-22 =29 =43 =60 =58
tree subprocessor_cascading 43 =-37 128 4702 737 4824 106 465 =-36 =22 152 442 13 1140 =27 =-31 4920 495 =-7 =26 =65 =-10 =-31 =-40 =-16 =40 495 =-45 =7
tree subprocessor_cascading 164 139 =-33 742 4212 89 441 277 550 1182 4843 2224 1448 =15 =-28 =40 =-37 =-26 1401 =-30 =23 77 =-30 =28 =-17 =-45 =35 =43 =-34
tree subprocessor_cascading 459 4879 563 489 493 851 441 5 110 14 863 1981 2985 3260 =21 =-27 =-30 =-28 =-26 =-28 =-32 =-16 =-13 =-20 =-27 =-36 =-31 =59 =-36
tree subprocessor_cascading 639 26 4667 1012 4750 3802 681 299 4778 =-26 =27 =23 =18 =39 =38 =36 =26 841 92 323 844 3 =-24 =31 =-30 =-30 =-20 =-11 =31
tree subprocessor_cascading 393 2709 4642 495 3149 3647 4762 957 =22 719 =-17 749 =-9 =52 =48 =39 =45 2934 =23 =-24 738 =42 =-32 4162 =-35 =28 4921 =-33 =30
tree subprocessor_cascading 21 1530 350 2210 234 910 24 4922 1847 4162 =-26 =21 =19 =26 =1 =31 =32 =17 715 =0 =46 689 =47 =-18 648 2220 =24 =-27 =-26
tree subprocessor_cascading 2216 4807 139 =-49 33 329 2709 4642 4842 365 4853 4816 522 =-17 =23 =29 =30 =18 =44 424 385 =38 =-26 =-28 =-35 =19 =30 =58 =48
tree subprocessor_cascading 459 78 43 =-31 475 1447 450 182 4868 269 1633 =28 =-27 =-30 =-25 4679 95 669 =-23 =39 =16 =58 =-26 =-25 234 =-24 =30 =-35 =-30
tree subprocessor_cascading 531 608 2384 1367 373 2490 3003 681 4923 199 1401 =-18 =1 3339 137 =37 =-31 =-31 =33 =24 =36 =26 =-39 =44 =24 =21 774 =34 =-21
tree subprocessor_cascading 4772 1042 305 239 3050 910 125 365 293 730 4718 361 1003 =-27 =19 =9 =30 =27 =19 =11 =18 =43 =50 797 =20 =-17 =29 =35 =46
tree subprocessor_cascading 73 176 4814 1265 904 940 1920 194 644 =-19 =9 =25 =20 26 =26 =-27 =28 =40 =51 =-41 83 1587 4846 4684 =4 =44 =50 =-28 =39
tree subprocessor_cascading 143 613 4924 106 =-43 3998 4642 4842 1017 820 3987 184 724 =-32 =16 =-4 =35 =15 =35 =43 724 583 =44 =-22 =-32 =-43 =54 =32 =24
tree subprocessor_cascading 4691 2149 1042 4694 4925 450 838 139 =-44 83 1563 51 1429 =-27 =-3 =2 =30 4667 =13 =-44 409 =27 =-32 =-38 =42 =33 =34 =39 =48
tree subprocessor_cascading 4762 20 548 373 40 =16 =-29 =-33 1747 =-28 =16 494 956 4818 4810 297 872 1406 =-35 =19 =8 29 =-18 =29 =31 =28 =33 =17 =45
tree subprocessor_cascading 164 531 4240 4831 595 496 78 4025 4670 4843 774 =17 =-27 =-35 =-34 =-33 =-35 4680 =-44 =25 496 4660 =-26 =27 =13 =56 =51 =27 =-41
tree subprocessor_cascading 199 73 1214 2210 =-12 =19 68 =55 =-3 184 531 4846 4680 3987 350 494 =-50 =1 =17 =26 =37 =50 =31 385 4926 =34 =-24 =-28 =31
tree subprocessor_cascading 4886 365 639 4851 910 4756 310 419 522 297 1598 4686 1389 =-21 =15 =18 =28 =8 =26 741 =-26 =42 =30 =39 =34 =47 =31 =17 =44
tree subprocessor_cascading 563 2212 106 1542 =-37 =14 2145 43 =-37 600 4878 182 4247 393 1013 =20 =-8 621 =-34 =14 =-33 644 =-14 =25 =-36 =-30 =-33 =36 =-34
tree subprocessor_cascading 896 1920 4924 4305 733 916 3003 7 1537 4859 4758 =-25 =23 =27 =35 100 =-7 570 =33 =-26 =42 =22 =19 20 =48 =-17 =53 =39 =-31
tree subprocessor_cascading 530 619 475 1009 33 1209 4703 949 4306 1654 583 898 =-12 308 =-9 =37 =17 =-35 =21 =34 =27 =28 =35 =44 583 =-41 =0 =-33 =-31
tree subprocessor_cascading 2216 1182 2224 228 733 1881 640 4044 4886 4642 1979 3434 =-27 =31 =34 =8 =36 =33 =37 324 =20 =-22 =14 =28 409 =31 =-30 =-43 =44
tree subprocessor_cascading 43 =-46 4884 176 4927 816 510 687 153 550 83 797 =13 =-19 =34 =-8 4905 888 =-43 =28 =33 =35 95 =-44 =11 =-31 =40 =-22 =-38
tree subprocessor_cascading 139 =-31 1905 188 110 59 742 3208 1823 864 4912 733 693 =-7 =13 492 =33 =-9 =47 =42 =38 =38 =42 264 =44 =-15 =-36 =-33 =-20
tree subprocessor_cascading 21 393 2261 1920 492 544 2039 442 4703 =-3 =37 =-24 =43 =39 1709 199 =-31 =16 =31 =34 =38 561 =-37 =37 2220 106 =-16 =22 =-26
tree subprocessor_cascading 2143 2216 1530 737 1448 2106 4851 4877 139 =-43 687 108 781 =-6 =-41 =13 888 =29 =-17 =44 =46 =41 =-27 =-26 =27 =40 374 =43 =-18
tree subprocessor_cascading 2282 185 4668 139 =-30 22 2210 1654 495 841 475 =8 =-27 195 669 =-46 =27 =1 195 441 =18 =-30 =42 =-24 =26 =-35 =44 =-38 =-33
tree subprocessor_cascading 305 21 2709 618 468 162 1690 =23 =-28 613 4191 3 =-25 379 =4 =-24 =32 =23 1709 =-31 =22 =-24 =-28 95 562 =13 =-23 =48 =39
tree subprocessor_cascading 139 =-42 4801 619 3341 4928 184 441 107 =-37 183 68 =39 162 =26 742 76 =-32 =24 =39 =-16 =-33 1182 =18 =-31 =-36 =-40 =-32 =-37
tree subprocessor_cascading 78 2 450 162 2143 308 =-2 4751 =32 =-28 =44 184 154 7 =-19 =11 85 =-48 =25 342 63 =14 90 =-36 =2 =44 =-34 =-38 =-41
tree subprocessor_cascading 476 142 203 3264 2230 489 4929 3341 550 303 618 666 1575 =26 =-23 =-18 =-2 =-29 677 =-16 =23 =-34 =-26 =-31 =-32 =-36 =-36 =-19 =-37
tree subprocessor_cascading 273 522 4699 4645 4772 3050 608 1903 2224 =-30 =2 =17 =15 165 =-13 =48 =35 =35 =34 =48 4927 95 935 =3 =-35 165 =3 =45 =41
tree subprocessor_cascading 2717 228 1447 424 152 273 522 213 1947 1764 1215 4719 1976 =-20 =26 =29 =33 =29 =26 =29 =46 1285 =17 =-19 =-33 =-35 =-40 =29 =-40
tree subprocessor_cascading 4762 4772 706 3835 4834 686 342 4702 293 1029 3994 4687 =-20 1 =-22 =32 =19 =18 =14 =18 =14 1 =-14 =51 =32 =32 =42 =44 =41
tree subprocessor_cascading 143 1976 1135 1080 1012 3647 382 1432 3351 2650 4930 560 3617 =-23 =20 =8 =17 =24 =24 =25 =14 =26 =32 =25 =31 =36 550 =24 =-13
tree subprocessor_cascading 459 530 68 841 322 3 929 693 =-28 =22 =46 =39 =-32 322 =-18 =31 465 228 3946 4717 1747 =-14 =4 =24 =25 =26 =19 =-25 =-31
tree subprocessor_cascading 4018 550 476 273 4702 2224 4645 664 =-2 =-23 =29 =21 =41 731 462 298 2234 1402 =26 =-2 =-18 =-20 =-18 =-26 =-30 1596 =-19 =16 =-34
tree subprocessor_cascading 123 4859 4831 4699 4931 4854 1077 4932 95 4745 =-19 =19 90 =-13 480 10 =44 =-7 =-34 =38 =24 855 =41 =-20 =49 =31 =38 =49 =-42
tree subprocessor_cascading 78 4684 2689 3501 466 4927 4880 693 213 1009 293 83 420 =-20 =41 494 =-3 =32 =18 =25 =-36 =8 =23 =39 =-35 =46 =32 =47 =-38
tree subprocessor_cascading 298 4824 184 738 4933 2212 565 4305 906 =-33 =17 =24 772 =20 =-34 =22 =38 =35 1530 738 2288 =8 =-30 819 =10 =-41 =49 =-38 =-37
tree subprocessor_cascading 1402 184 685 693 2180 =-19 =32 =15 =29 563 3264 838 43 =-33 2288 4824 78 4934 4935 =25 =-18 =-28 =-24 =-28 =-23 =45 =-30 =-25 =-21
tree subprocessor_cascading 2224 462 203 495 310 325 26 104 223 1657 =-9 =31 =28 =-48 9 =14 =-28 =-44 =34 283 154 794 =34 =-18 =3 =-18 =-34 =-28 =21
tree subprocessor_cascading 3946 21 1530 1565 105 3835 4854 624 4796 523 153 37 4706 39 =-26 =20 =21 =15 =-51 =17 =33 =19 =26 =25 =29 =28 =27 =13 =32
tree subprocessor_cascading 106 =-28 531 1454 379 1709 148 565 4915 421 83 72 2194 =-24 =24 =27 =7 =31 =37 =21 =-35 =22 403 =-37 =22 154 =-2 =29 =25
tree subprocessor_cascading 475 78 324 491 283 136 741 1 =-13 4339 =37 =-9 2236 =30 =-20 =-16 =-15 =-18 1115 749 644 =-25 =9 =24 =37 =-32 2056 =-24 =19
tree subprocessor_cascading 4831 4886 4645 275 1014 341 1597 2039 4767 1009 352 1314 1530 2082 =-23 =23 =9 =13 =16 =19 =30 =31 =20 =12 =28 =31 =24 =39 =36
tree subprocessor_cascading 835 1077 1981 4706 365 2250 1014 816 41 347 1537 =-14 =30 =21 62 324 2952 =27 =-24 =1 =-16 =-28 =41 =-33 =19 =36 =-37 =42 =-40
tree subprocessor_cascading 78 706 165 738 1401 888 120 1976 565 3631 649 984 =-38 =11 =11 =25 =3 =25 =30 =23 =15 =-38 1273 440 =16 =-20 =-14 =40 =-38
tree subprocessor_cascading 4691 4702 143 73 37 4777 85 79 361 906 1823 =-33 =15 =15 =8 =15 =17 =23 =19 3835 =1 =36 62 139 =-23 =26 =-20 =30 =42
tree subprocessor_cascading 2709 4801 4565 123 61 203 1595 1557 3251 1285 4936 1865 =18 =-19 =-25 =-20 =-16 =-29 77 =-28 =22 =-29 =-31 =-31 =-32 =-33 1389 =-31 =19
tree subprocessor_cascading 182 1117 823 191 2143 39 190 72 2216 681 1903 =-10 =21 =25 =29 =34 =-38 =20 =27 =42 17 =-42 =20 =46 143 773 =-26 =18 =3
tree subprocessor_cascading 2934 2234 793 26 4851 2042 4133 2151 329 715 313 =-24 =12 =0 =18 =32 =23 =38 =41 819 173 =28 29 =-24 =23 =30 =-22 =-28 =-35
tree subprocessor_cascading 688 4854 33 1272 234 1115 4895 4900 223 13 99 =-36 593 121 =0 =-34 =27 1170 =-27 =21 =13 =32 =37 =15 =29 =27 =28 =34 =-34
tree subprocessor_cascading 4691 143 4664 3946 4937 733 302 4859 4805 4684 =-20 =13 =22 =22 =28 76 74 4938 =28 =-22 =-11 =-34 =29 =20 =33 122 =21 =-22 =43
tree subprocessor_cascading 4879 4762 4687 3522 199 1117 1209 677 1583 463 =-19 =4 =21 74 4939 =21 =-24 =-28 =17 =38 442 677 =44 =-7 =-24 =38 =25 =40 =49
tree subprocessor_cascading 1402 2224 422 1009 1058 3012 1029 417 1530 254 3 449 980 =-39 =19 =28 557 =-8 =30 =-46 =15 =27 =17 =31 =19 =31 =20 =23 =-22
tree subprocessor_cascading 793 73 44 313 824 1314 =-41 =17 =15 =38 4777 =-1 =40 83 782 687 1920 1847 =-11 =32 =33 888 =35 =-25 600 =39 =-23 =36 =-36
tree subprocessor_cascading 1847 2934 78 61 742 4940 59 4935 2149 153 176 =2 =-25 41 =6 =-39 =28 =-43 37 153 =35 =-10 =-27 =35 =36 =-33 =-30 =-35 =34
tree subprocessor_cascading 706 4305 3960 733 403 4679 4898 511 4813 12 4900 321 3647 =-26 =25 =27 =32 =6 =31 =16 =36 =42 =13 29 =-2 =33 =29 =31 =44
tree subprocessor_cascading 466 176 476 1558 436 802 43 =-19 891 692 577 531 385 =16 =-15 939 =43 =-9 403 =-24 =22 =-24 =-23 =-24 =-25 =-32 =-31 =-26 =-32
tree subprocessor_cascading 95 308 3647 4684 565 =-23 10 841 =26 =-9 =-31 =26 =22 63 1095 =14 2022 =-32 =18 =34 515 841 676 =12 =-15 734 =33 =-22 =-16
tree subprocessor_cascading 4699 1976 1366 4915 95 1848 4514 4742 2172 1042 1140 4911 4578 =-34 =4 =24 =10 =15 =19 =26 =30 =27 =0 =34 142 =20 =-26 =28 =32
tree subprocessor_cascading 493 4897 422 402 4940 613 1432 1563 3377 1366 1730 1598 1999 =-20 =1 =19 =15 1709 =-5 =33 =27 =26 =28 =19 =36 =29 =17 =41 =-31
tree subprocessor_cascading 1650 1981 40 4025 1147 1482 4739 4941 800 298 1402 441 851 =22 =-14 =-5 26 =-19 =23 =-16 =-23 =-27 =-26 =-17 =-16 =-24 =-26 =-32 =-20
tree subprocessor_cascading 1865 164 365 2143 4881 849 4917 4719 4787 3987 195 465 =-22 =3 =-3 =21 =24 =25 =35 =24 =34 =22 178 195 =-14 =27 =37 =-34 =-41
tree subprocessor_cascading 228 1125 273 354 252 1404 4942 =-19 =18 =16 =13 173 =-9 =26 95 252 567 350 =8 =35 =-28 56 =-34 =12 1404 =31 =-13 =-32 =28
tree subprocessor_cascading 459 78 1903 14 144 563 1210 1342 1125 1686 1661 4687 =13 =40 594 =-33 =27 =-17 =-16 =-24 =-34 =-19 =-25 =-41 689 =43 =-15 =-28 =-31
tree subprocessor_cascading 184 4305 2016 4933 352 853 1272 2288 3189 =-31 =17 =18 =19 =21 =17 =29 =28 =30 1182 4943 365 2016 459 =11 =-20 =-31 =33 =-24 =-40
tree subprocessor_cascading 73 1170 62 2614 1988 4279 173 1484 839 =-31 =8 =13 7 741 83 =-16 =27 =-39 =6 =18 =27 =36 173 =43 =-7 =28 544 =5 =44
tree subprocessor_cascading 4753 617 239 1367 1999 434 4699 839 2278 =-19 =22 =22 =22 =23 619 782 1127 =25 =-18 =-22 =-27 =37 141 688 =24 =-16 =-28 =-23 =47
tree subprocessor_cascading 600 324 721 4569 269 283 =20 316 =-27 =25 =-25 =-10 =-14 553 1597 1628 165 =-29 10 558 182 =8 =-26 =27 =-23 =15 =29 =38 =-32
tree subprocessor_cascading 706 4691 338 685 4895 864 4810 3835 4832 687 4944 =-16 =21 4018 =17 =-33 =30 =22 =25 =26 =34 1402 =24 =-24 4547 =42 =-22 =43 =45
tree subprocessor_cascading 4691 1042 740 4642 4780 525 3149 4945 4748 100 4134 =-18 =22 7 =-12 =17 =22 =26 =19 =32 =32 287 100 =33 =-12 =-12 =29 =35 =38
tree subprocessor_cascading 619 793 325 1981 622 4772 4133 323 153 3442 527 3246 =11 =-24 =-15 =-24 =-17 362 =-30 =15 =29 =39 62 =35 =-11 =-29 =-27 =-26 =-30
tree subprocessor_cascading 2709 354 4691 1299 492 4779 721 793 =14 =-18 1947 =-27 =28 =-28 195 68 =12 =-42 1454 =31 =-15 =-29 =37 =25 125 976 =-31 =11 =23
tree subprocessor_cascading 4042 4762 1454 2057 2042 383 4946 393 2166 83 639 4681 =-16 =6 =16 =2 =23 322 =-40 =15 =28 =30 =33 =29 27 =19 =-12 =30 =31
tree subprocessor_cascading 677 617 1034 3501 33 1170 817 4768 4185 =-10 =25 =30 =30 =27 4387 =33 =-13 =32 =29 108 =-30 =11 993 2282 4947 =27 =-19 =-26 =-30
tree subprocessor_cascading 476 203 78 3012 501 =-34 2819 4724 4772 211 4948 792 4670 89 =7 =-17 =-24 =-22 =-27 =-17 =33 =32 4949 =6 =-42 =32 =-26 =-32 =-30
tree subprocessor_cascading 3960 4753 530 176 617 1845 475 612 615 195 832 1999 =-5 =18 =33 =22 =-25 3 =9 =-38 612 =-28 =19 =-29 =-16 =-28 =-31 =45 =38
tree subprocessor_cascading 3960 26 3823 3946 4699 409 1821 4921 154 419 =-37 =12 =-3 =22 =28 =0 =21 =19 =34 55 793 83 =5 612 =46 =-15 =-33 =-32 =28
tree subprocessor_cascading 1847 3946 563 896 1709 422 4305 1017 2113 4032 1098 208 77 =-20 =0 =18 =26 =22 =30 =30 =30 =14 618 =25 =-23 =-20 =-26 =27 =33
tree subprocessor_cascading 4787 4929 749 4694 199 125 20 =-3 379 827 305 =-31 =16 =17 =18 =15 2774 565 =34 =-13 =-18 =32 565 =2 576 =57 =-2 =-30 =32
tree subprocessor_cascading 4801 3264 203 4800 848 824 95 68 1382 =24 =-16 74 =3 =-25 1508 3529 674 =29 =-14 =-25 =-30 733 =-21 =24 =-16 =-31 =-28 =-30 =-30
tree subprocessor_cascading 706 2384 176 228 2173 664 =7 4933 1848 4847 644 4845 4649 56 4834 =-28 =12 =13 =19 =12 =7 =17 =27 =30 =19 =22 =-24 =20 =31
tree subprocessor_cascading 685 838 531 4831 4176 2097 1583 24 3777 =-19 =19 63 =26 0 741 =16 =-23 =-40 =24 =24 =27 =32 =16 =23 737 381 =34 =-15 =-20
tree subprocessor_cascading 184 558 1077 1301 4693 852 2080 1847 =-48 =10 =13 =3 =23 =19 =29 527 =28 =-28 55 1108 876 793 1523 =15 =-20 =-25 =-34 =-22 =-33
tree subprocessor_cascading 4772 1125 4935 4212 1214 522 2149 4742 4825 1738 165 206 534 3823 =-22 =22 =19 =28 =-2 =22 =27 =30 =25 =28 =18 =28 =-28 =-28 =38
tree subprocessor_cascading 1042 4753 1399 4780 3501 1976 12 1947 820 1671 1528 153 548 =-16 =8 =-36 =18 =22 =7 =10 4950 =18 =-21 =20 =29 =30 =29 =34 =31
tree subprocessor_cascading 4668 176 505 707 1077 63 544 382 4681 4851 120 534 =-15 =26 =20 =33 =21 =20 =29 514 1153 =-24 =19 =15 =28 =24 =24 =-27 =31
tree subprocessor_cascading 742 4886 4133 3501 4951 1481 1017 2627 1272 4695 1402 814 63 =-6 =-19 =27 4703 =-39 =11 =25 =18 =23 =22 =29 =33 =32 =25 =33 =30
tree subprocessor_cascading 475 1009 1034 26 326 4758 1628 558 537 4868 2214 =-16 =23 =19 =27 =-32 =14 =28 =30 4868 =12 =-22 =31 =33 305 491 =-33 =6 =27
tree subprocessor_cascading 940 325 4212 631 4826 507 74 749 1530 841 =3 173 594 =-17 =17 =-37 =22 =20 1542 =-27 =14 =26 =-31 =27 =29 =-36 738 =26 =-20
tree geographic_alignment 4047 4116 192 4952 4174 4953 4954 =-118 =40 =11 =-3 135 =-60 =98 3 =-77 =92 273 =-3 =90 3 273 =-91 =60 3089 4955 =99 =-72 =-76
tree geographic_alignment 279 4956 4957 435 2145 4350 4167 =-111 =38 =64 4114 4958 =-86 =60 =46 1314 4959 4960 =-76 =73 =74 =67 21 =-35 =94 22 =89 =-76 =83
tree geographic_alignment 887 66 4098 4961 4962 4963 4964 =-107 =24 =25 =25 =19 =2 800 4965 =104 =-48 =-59 2 26 863 30 =-62 =81 =82 1797 =98 =-66 =104
tree geographic_alignment 844 192 698 4966 4082 4332 4967 =-102 1147 =-87 =10 =7 =61 =53 =47 41 588 =-55 =53 =85 43 =-99 41 495 =-19 =77 855 =105 =1
tree geographic_alignment 493 =-99 135 4054 465 4968 2145 4055 0 =-72 =17 =50 =27 =84 494 =13 =85 479 957 =-78 800 =78 =-66 =-76 190 800 =99 =-54 =-77
tree geographic_alignment 844 66 4065 4307 4969 =-95 =-18 128 =-63 =59 =29 4970 =85 =-54 41 273 4074 =-91 =48 =42 44 51 273 =-67 =58 =94 388 =98 =-20
tree geographic_alignment 66 2 4174 4068 4971 4960 4065 =-91 =8 =34 =43 =47 =-9 4174 741 7 4972 =-73 =71 496 789 =23 =-27 =-65 4068 =-71 =59 =90 =80
tree geographic_alignment 1447 698 4054 4973 4332 4974 =-89 =7 1301 =-74 =72 =11 =5 =59 82 80 435 741 1395 4975 =-42 =67 =64 855 =45 =-64 =50 =83 =96
tree geographic_alignment 1177 4196 2 4976 4977 4978 4979 =-85 =32 =63 =58 =59 4173 752 7 1047 =-86 =58 =-42 =77 =68 577 =-21 =74 43 =-86 190 =86 =-59
tree geographic_alignment 4196 4067 4976 2205 4070 4068 4069 4980 4967 4981 4982 955 =-82 =-29 =46 =43 =2 =41 =51 =56 =51 357 4983 =-59 =63 =9 =67 =60 =59
tree geographic_alignment 1447 603 4074 4959 4984 =-82 =52 =49 577 =-49 =88 577 =-55 =69 106 577 4074 =-82 =16 =41 4985 185 556 4986 =81 =-49 =-57 =-7 =-68
tree geographic_alignment 887 192 4987 4111 4959 4988 879 4989 =-80 =25 =11 =28 =34 202 =-64 =41 =85 863 501 =-64 =64 =-81 4091 4111 832 =75 =-31 =5 =-70
tree geographic_alignment 493 =-79 284 202 1447 8 =-77 =54 2145 483 8 143 =-26 =49 =78 =56 483 =80 =-17 185 1849 1367 =74 =-48 =-51 =-32 1447 =12 =90
tree geographic_alignment 66 4079 4957 431 4078 4990 4952 4961 4991 4992 =-76 =-3 =37 =35 =18 =35 =59 41 =-71 =-32 284 =-25 =75 41 =-43 =76 135 =-55 =77
tree geographic_alignment 4082 4993 4956 603 562 4988 4275 1400 4953 =-74 =31 =4 =63 =14 4994 1382 =-51 =6 =64 273 =-75 =52 273 =-43 =77 =70 139 =-65 =75
tree geographic_alignment 66 4082 562 4995 4996 4997 4137 4083 =-74 =-34 =43 =37 =51 =68 4998 4332 4999 4997 1625 =-49 =40 =64 =62 =78 =56 =52 273 =-37 =73
tree geographic_alignment 315 4307 4065 4049 5000 4272 752 5001 4994 =-73 =9 =23 =42 =52 =23 2282 284 154 =-59 =7 =23 =-75 =51 284 162 =-64 =62 =86 =72
tree geographic_alignment 4082 879 5002 1324 774 4995 5003 4997 4958 =-72 =37 =45 =56 =67 527 603 4973 =-58 =60 =54 4270 =58 =-43 1382 =-39 =24 =51 =52 =52
tree geographic_alignment 844 4145 4993 5004 4251 577 =-72 854 239 =-66 593 583 =9 =-50 =-62 =52 =48 =40 =48 =44 1125 173 73 =-24 =34 5005 =67 =-51 =82
tree geographic_alignment 1120 4987 5006 135 4173 =-71 =29 527 4993 =-61 =46 488 =47 =-49 =54 =71 173 562 22 5007 =23 =-41 =-67 5008 =61 =-56 793 =81 =-14
tree geographic_alignment 192 879 1125 4196 4111 5009 4079 =-70 =38 =66 577 =-60 =50 577 =-63 =65 4989 7 =-64 324 =-4 2234 =-58 =37 =69 139 =-46 =73 =46
tree geographic_alignment 66 4332 4051 4093 5010 5011 2234 5012 4145 5013 5014 =-68 =40 =38 =5 =40 284 4960 =-57 =49 =7 =43 =61 =50 =60 4182 =59 =-51 =57
tree geographic_alignment 1120 203 887 4959 =-69 =8 531 774 =-41 =41 =76 =56 139 =-76 358 374 5015 839 3276 5016 2180 =72 =-40 =-37 =-45 =-32 =-18 =13 =-59
tree geographic_alignment 279 5017 4111 2 5009 698 =-68 =12 =56 4252 4980 4069 =-45 =48 =58 =49 435 =-28 =44 74 435 =-30 =28 4547 =71 =-48 265 =61 =-73
tree geographic_alignment 4047 4054 4067 242 5018 4973 603 1021 =-66 =-18 26 =-46 =53 =30 =31 =21 =59 1915 26 =-46 =73 =77 4985 724 460 =62 =-40 =-45 =-60
tree geographic_alignment 577 1324 4098 5019 5020 4980 5021 =-66 =45 =37 =17 =47 =30 1095 3040 5011 =-60 =50 =51 2022 =19 =-50 1147 1095 =-49 1299 =14 =-59 =39
tree geographic_alignment 1447 66 5009 =-67 =50 918 =55 =-33 99 74 66 =-47 5009 =30 =-48 =44 4985 828 3039 724 2076 =72 =-14 =-1 =-38 66 =-28 =48 =-53
tree geographic_alignment 844 4111 698 5018 4173 5022 5023 =-66 =47 585 =-43 =69 =47 =57 =50 3 228 =-41 =54 =62 139 =-78 3 495 =-16 =55 939 =68 =-28
tree geographic_alignment 493 =-66 139 =-73 41 4074 495 3728 480 =-51 =18 =57 13 =46 =-18 =72 957 =-46 314 4986 1033 922 =75 =-34 =-38 =-46 715 =52 =-41
tree geographic_alignment 1447 4074 242 4307 =-65 =-5 =7 135 2117 =-56 =51 =67 4074 26 135 717 =-36 =39 848 140 =66 =-54 =-49 793 =76 =-60 1250 =65 =-25
tree geographic_alignment 4074 5024 4976 4993 4167 4063 4972 4298 5007 =-63 =2 =53 =2 =-18 =27 =30 =45 =46 73 277 9 562 =-38 =49 =66 4105 =71 =-31 =71
tree geographic_alignment 1447 192 5018 1741 4979 5025 1021 =-64 =-26 =21 =34 =19 =50 3 =-29 =52 3 =-12 5026 5027 255 802 5028 =59 =-38 =-44 =-41 =-44 =-57
tree geographic_alignment 1120 4111 4959 4988 4107 5029 =-64 =35 =39 =48 =44 135 =-30 314 =56 =-51 74 115 =-1 265 =56 =-67 4111 4986 260 =67 =-45 =-47 =-31
tree geographic_alignment 1125 169 5030 5009 5031 4114 5032 4051 5033 5034 =-61 =22 =-9 =20 =57 =6 =48 318 =-48 =53 =23 4048 =19 =-52 741 318 =-27 =18 =-31
tree geographic_alignment 4111 792 4987 347 4999 1587 4063 =-61 =3 774 =-41 =34 =23 774 1047 74 =-53 273 619 =22 =-40 =-44 =39 =7 =66 =-11 273 =-52 =41
tree geographic_alignment 4116 279 562 5022 4978 5035 4995 =-61 =32 =54 =60 1124 =32 =-50 =-25 793 106 26 =-61 =45 =53 =-70 26 277 273 =-48 =27 =62 =71
tree geographic_alignment 66 1125 4145 5004 5001 4167 4068 4344 5036 =-61 =6 =9 =17 =16 =18 =23 =13 1095 4961 =-40 =38 2022 =28 =-28 190 4970 =61 =-38 =-50
tree geographic_alignment 576 440 4082 =-61 =28 4111 5023 713 429 =-42 =16 =20 =56 99 =1 185 =69 =-45 4082 82 5018 955 5037 =-40 =40 =39 =46 =3 =42
tree geographic_alignment 4116 279 135 2282 4956 4964 5038 5039 =-61 =34 =29 =47 =27 =-32 1147 4953 5040 5041 =-48 =55 =49 =46 =26 =43 556 558 =52 =-22 =-44
tree geographic_alignment 1447 5024 4972 5040 5042 5043 =-62 =35 =33 =24 =31 =43 501 =-66 5008 5015 185 2301 604 2086 =61 =-45 =-45 =-54 =-5 308 =-61 =41 =-49
tree geographic_alignment 4074 66 279 5044 5045 4275 =-61 =24 =37 =29 21 =-8 =55 774 5046 5003 =-54 =34 =43 =47 1915 202 409 4986 =31 =-37 =-31 =59 =69
tree geographic_alignment 1447 279 4074 5047 4111 =-63 =-18 =24 649 483 =-29 =50 =58 =55 99 154 =-11 =43 724 140 78 367 5048 =64 =-44 =-42 =-47 =-24 =-37
tree geographic_alignment 203 879 1125 66 279 5049 =-61 =31 =2 =23 284 279 =-43 =35 5050 =-4 =57 139 =-32 =66 793 139 =-48 4547 964 =60 =-43 =-39 =-50
tree geographic_alignment 493 =-62 3 315 1595 594 3782 =-53 =57 =26 =57 =30 73 44 464 2205 698 165 =-56 =30 =36 =39 =49 185 =48 =-25 110 =67 =-38
tree geographic_alignment 1447 315 1741 4137 5051 =-62 1095 =-48 =45 =44 =52 =50 1433 1037 4152 5026 173 74 315 483 =-6 =36 =51 =52 =58 =-28 =-43 =-29 =-39
tree geographic_alignment 1447 279 5018 5052 5042 5053 =-61 =50 =33 1095 =-43 =60 =38 =42 21 185 73 63 1570 2 =-26 =42 =80 =46 318 =18 =61 =-56 =59
tree geographic_alignment 4047 698 4065 5054 5055 4079 5024 955 5056 =-58 =23 =8 =24 26 =-46 =60 =16 =52 =47 =39 26 2 107 =-51 2282 =31 =-27 =45 =66
tree geographic_alignment 1120 464 4307 4972 =-61 =48 24 =-16 =67 190 =49 =-67 44 127 464 2205 =-49 =42 =31 =38 558 190 358 1070 =60 =-23 =-42 =-29 =-23
tree geographic_alignment 493 =-62 43 =-65 3043 187 5057 855 2180 1633 236 460 1913 5058 838 1182 =54 =-23 =11 =-23 =-39 =-33 =-33 =-44 =-48 =-20 =-50 =-42 =-48
tree geographic_alignment 4074 1177 66 5004 4251 5059 4046 =-60 =-16 =8 =46 =26 515 =-19 =46 5060 =42 =-52 724 1250 957 =-44 99 9 =-10 =53 =61 =-31 =-37
tree geographic_alignment 844 315 4307 192 5061 =-60 =27 =4 99 =-30 =43 514 =48 =-24 43 =-65 78 254 266 42 =-29 5062 4244 =58 =-33 =-32 =16 =-15 =-43
tree geographic_alignment 315 1324 4067 4956 2221 1494 4251 4138 =-58 =12 =37 =-9 128 =44 =-30 =35 =45 4138 1530 4274 =-22 =27 =37 =54 418 358 =50 =-37 =-38
tree geographic_alignment 4116 279 4075 1915 4967 5037 5012 4974 5034 4978 5063 5010 =-58 =21 =17 =39 =28 =16 =29 =22 =31 =-23 =25 265 99 =-18 =42 =-62 =34
tree geographic_alignment 464 576 315 5012 4165 4114 =-59 =1 =-2 =38 =40 43 =-60 4957 4067 1324 5018 =-36 =56 =0 =33 =45 190 1123 385 =55 =-36 =-12 =-74
tree geographic_alignment 1447 4111 5064 5004 5009 955 4513 5040 =-60 =28 =13 =10 =35 =48 =22 =7 44 4083 =4 =54 166 358 3039 479 =53 =-39 =-38 =-42 =-41
tree geographic_alignment 4047 4171 4111 917 5047 4145 =-58 =15 =50 =11 3 =-27 314 =51 =-43 139 =-50 =35 139 =-59 957 =-40 3039 3 273 =-35 =41 =53 =-42
tree geographic_alignment 4171 203 4174 66 4145 5065 5001 4988 =-58 =13 =18 =16 =15 135 =-48 =21 =29 3 =-13 =56 2 2224 =28 =-28 4197 239 =59 =-34 =-15
tree geographic_alignment 4074 66 279 133 4952 4981 5066 5067 =-59 =20 =31 =39 =35 =1 165 =-25 152 =50 =-41 3 =-10 =48 373 939 5048 =49 =-41 =-29 =-12
tree geographic_alignment 844 4074 4111 4973 5024 5068 =-59 =30 =29 =27 144 =27 =-40 558 =61 =-40 4111 166 2106 1111 2570 =41 =-31 =-38 =-46 =-39 183 =-20 =36
tree geographic_alignment 887 1177 4987 435 2166 4099 =-58 =3 =-1 900 =18 =-51 =62 265 44 135 =-30 =31 =59 =-62 3039 4152 5069 593 =46 =0 =-34 =-42 =-44
tree geographic_alignment 887 135 4116 4054 4167 =-57 =26 1915 =-20 =55 273 =-40 =24 144 488 1299 =32 =-39 =-40 =-67 3 228 717 273 =-52 =10 =61 =62 =45
tree geographic_alignment 887 440 4067 357 5070 5013 =-57 =30 =-2 =-16 =19 1088 333 1758 =14 =-51 =-53 =-51 724 802 4985 820 4184 =49 =-18 =-14 =-39 =-47 =-40
tree geographic_alignment 576 774 4063 4051 4098 4244 4956 =-55 =11 =43 =11 =32 =23 1096 265 508 =23 =-48 =-51 =-45 4173 4138 4067 5071 =-22 =46 =24 =41 =38
tree geographic_alignment 203 1125 4082 134 5072 5073 5074 5075 =-54 =32 =36 =24 =6 =14 44 =-24 =53 134 =13 =-33 3043 5076 1558 5077 =52 =-30 =-35 =-31 =-42
tree geographic_alignment 493 =-60 139 =-62 185 277 3039 142 2471 556 3330 5078 1529 4579 886 =47 =-14 =-30 =-30 =-36 =-36 =-35 =-37 =-4 =-38 2224 =63 =-8 =-31
tree geographic_alignment 4074 464 4174 4130 4288 5044 =-57 =32 =33 =13 =10 190 3 2282 =25 =-60 =62 =-67 139 =-63 754 148 5079 =57 =-24 =-7 266 =28 =-43
tree geographic_alignment 4074 192 5030 887 5047 5080 4251 4984 5081 =-55 =13 =28 =23 =33 =26 324 =-19 =38 =32 165 =-14 4270 =60 =-22 73 887 =-16 =36 =56
tree geographic_alignment 1095 4171 4111 4067 4217 =-57 =15 =29 144 =35 =-55 =26 4116 4171 4111 4075 192 5059 4130 =-52 =38 =42 =19 =27 273 =-38 =41 =28 =25
tree geographic_alignment 887 66 357 785 879 5082 4159 4893 =-54 =25 =29 =6 =14 =3 80 =-25 =33 23 =33 =-28 74 5083 802 =22 =-44 =-38 1411 =61 =-35
tree geographic_alignment 315 284 1113 681 14 4114 4976 619 1188 4248 =-56 =-9 =16 =-7 =40 =9 =7 =9 =20 955 431 1759 =-28 =35 =14 =57 166 =37 =-19
tree geographic_alignment 887 4332 4976 4055 698 5084 2166 4996 4298 5085 4987 5054 =-53 =14 =30 =43 =46 =35 =12 =20 =14 =5 =44 =36 318 =-8 957 =-42 =52
tree geographic_alignment 4307 4987 273 160 5086 4989 =-55 =23 =33 1316 =-22 =49 741 =7 4079 689 4098 5032 =-29 =47 =41 =-51 =20 =59 206 160 =-28 =34 =36
tree geographic_alignment 4054 169 879 5087 4111 5056 2006 4956 =-51 =26 =24 =35 162 =-38 =20 =43 =35 202 =-6 =44 501 =-44 479 2194 107 =-3 =50 =-39 =-41
tree geographic_alignment 493 =-60 5088 409 4999 604 4346 2471 5089 5090 2183 =47 =-24 =-30 =-11 =-28 =-8 =-38 =-8 1037 107 =-40 4955 4999 =23 =-29 =-34 =-52 =-59
tree geographic_alignment 844 4074 603 641 4981 3287 =-54 =5 =39 =-12 115 =-22 =66 1639 =35 =-17 106 =-17 724 3039 863 5091 =41 =-32 =-16 =-35 90 =-61 =26
tree geographic_alignment 2 135 589 4332 5092 5093 5094 5095 =-52 =25 =33 =38 =22 =23 4138 =-7 =52 621 741 435 =-5 =48 603 =-29 =20 =39 501 =-35 =18
tree geographic_alignment 1177 4171 588 5094 5004 568 228 4130 4974 5096 5097 =-55 =19 =23 =20 =18 2145 =-23 =37 =15 =27 =47 =14 =21 166 5007 =43 =-20 =-30
tree geographic_alignment 1095 66 5054 169 =-54 =-4 =32 =21 90 681 41 515 446 1903 =-59 =13 =15 296 =-19 =47 66 955 649 =-19 =17 =42 =52 =58 =31
tree geographic_alignment 4074 169 4065 5004 2533 4980 5017 2168 4046 =-51 =4 =16 106 =-57 =2 =33 =21 =28 =47 =18 887 106 =-27 =23 1281 252 =52 =-13 =-35
tree geographic_alignment 4074 4111 4174 192 1287 5098 603 =-53 =13 =29 =35 =15 =30 44 5099 =-25 =49 5083 =42 =-42 43 =-49 468 4955 4350 =58 =-26 =-28 =-24
tree geographic_alignment 887 66 4065 879 619 785 919 =-53 =3 =9 5017 =-18 =42 =22 =23 190 418 =44 =-21 =-75 5040 2580 462 =42 287 =-41 =32 =-29 =-16
tree geographic_alignment 464 4074 4307 169 4984 2533 5100 =-55 =19 =12 =34 =12 =12 284 27 =-35 =30 252 =59 =-21 4307 3315 5101 =44 =-24 =-33 284 =-20 =45
tree geographic_alignment 4047 483 495 5102 4978 4067 =-53 =10 =22 =27 689 1 =22 =-26 =-34 170 494 4173 =-25 =38 =29 =26 1111 468 1250 =36 =-30 =-26 =-36
tree geographic_alignment 4116 4307 681 5103 5104 5105 5044 4988 3403 =-44 =21 =18 =33 =46 =22 =19 =19 1267 5106 5107 964 =47 =-37 =-36 =-38 =-44 4153 =24 =-20
tree geographic_alignment 464 1125 879 527 681 4952 =-54 =11 =10 603 5108 =-25 =39 =45 =22 139 =-40 148 =23 =-28 190 1088 4099 187 =51 =-26 =-19 =-33 =-71
tree geographic_alignment 315 4173 431 2394 284 4051 590 1697 1161 =-46 =17 =-5 73 =-31 =42 =26 51 =-26 =27 =29 =7 409 =48 =-35 140 1542 =39 =-26 =-36
tree geographic_alignment 1120 135 887 5024 3425 =-58 =-2 =24 373 =30 =-41 917 167 =-14 =35 =44 273 2 342 =-35 =40 =33 1659 2222 886 =40 =-27 =-36 =-34
tree geographic_alignment 4074 273 707 =-52 =30 66 4996 4054 5109 841 5017 5030 371 =-35 =47 =43 =31 =-52 =51 =32 =67 140 5110 =43 =-53 =-49 139 =-43 =39
tree geographic_alignment 493 =-58 43 =-53 4184 23 1088 367 385 4177 609 4955 990 1543 3 =29 =55 1125 =30 =-52 =-26 =-23 =-29 =-30 =-29 =-30 =-39 =-24 =-47
tree geographic_alignment 464 844 4079 5018 588 160 =-58 =-23 =-2 =11 =22 30 58 2533 =-19 =45 =31 =38 2282 254 3581 =51 =-9 495 =-31 =22 4332 =14 =-73
tree geographic_alignment 1447 4116 5111 1370 435 1542 =-58 347 =-34 =38 =-14 =-15 =41 =17 284 5017 173 1429 5009 =30 =-30 621 239 =-79 =13 =37 =51 =-5 =54
tree geographic_alignment 1095 4333 588 4065 2145 =-49 =-2 =28 =7 =27 501 =-48 479 4054 4065 5084 190 1058 =3 =-46 =-41 =40 =52 107 =-22 4998 =56 =-22 =-51
tree geographic_alignment 1095 5033 5017 588 4065 =-48 =18 918 =24 =-49 42 =-51 =18 =51 43 =-50 4054 774 1570 =-8 =44 1575 329 =40 =-29 =-15 1727 =50 =-36
tree geographic_alignment 1095 1177 4047 440 =-53 5007 =-20 =60 =14 793 =36 =-38 139 =-49 142 143 162 1324 318 495 =-49 =13 =13 =60 4082 =15 =61 =46 =-28
tree geographic_alignment 1447 315 4054 577 =-56 863 235 1088 =58 =-19 =-39 =-48 252 =31 =-38 514 =36 =-35 273 2 =-26 =32 1727 863 =47 90 =23 =-45 =-40
tree geographic_alignment 493 =-57 90 277 515 308 127 1113 =-50 =22 =3 162 =-14 =42 184 781 162 =-7 =40 =-22 =-40 957 =-37 =46 333 243 =42 =-24 =-27
tree geographic_alignment 493 1446 =-58 =15 26 492 318 2282 5112 1881 =7 =49 =-50 =-45 73 =7 =53 73 =-49 589 5030 =42 =-23 =-36 190 5113 =54 =-26 =-38
tree geographic_alignment 844 315 785 204 4065 =-47 =11 =14 =27 190 4999 =33 =-39 =-48 61 30 550 819 492 =18 =-20 =36 595 =5 =-46 213 =50 =-28 =-49
tree geographic_alignment 844 228 4959 5087 4081 5114 4098 478 =-44 =16 =10 =34 =38 =34 =31 =21 332 277 442 2345 107 =-29 78 =18 =-33 =-44 =49 =50 =-30
tree geographic_alignment 1120 66 789 5007 4996 5115 4145 =-52 =18 =26 =36 =34 449 =-13 =72 =23 21 1084 206 =-14 =28 =60 5007 4049 530 =49 =-13 =0 =-20
tree geographic_alignment 203 527 2232 4188 3856 3040 =-43 =18 =36 =27 182 =40 =-26 135 2060 1999 =-17 =26 =42 =45 140 724 84 570 =52 =-23 =-34 =-44 =-62
tree geographic_alignment 464 1095 4272 603 5116 =-51 =23 =21 =23 139 =-46 689 2232 21 =-5 =29 =44 =-14 41 4042 21 262 =-40 =33 =26 =41 514 =52 =-12
tree geographic_alignment 1120 577 160 3305 5051 =-52 =18 =30 =5 144 =28 =-35 793 823 940 898 1 664 =22 483 =-38 2556 =37 =-42 =27 =27 =37 =44 =-47
tree geographic_alignment 21 4111 4174 130 9 4150 =-48 =20 490 =-28 =42 =32 =17 73 =-18 1316 =45 =-34 4111 73 494 4137 =-28 =41 =29 475 =23 =-32 =46
tree geographic_alignment 887 44 160 641 242 2894 301 =-53 =7 =8 =26 =9 =5 20 1947 =3 =45 192 4116 =-44 =16 =18 342 74 =-9 409 =37 =-24 =56
tree geographic_alignment 441 228 214 192 752 440 27 4145 4083 1180 =-43 =26 =16 =34 =-6 115 595 =-39 =20 =26 =32 863 612 =33 =-23 =-22 =32 =30 =-44
tree geographic_alignment 1095 464 4283 5117 =-48 =19 =36 144 =31 =-60 462 144 464 4332 1125 3287 133 =-21 =29 =58 =20 =63 =44 =-21 1596 5118 =-50 =21 =33
tree geographic_alignment 493 =-54 900 1727 823 1433 5119 24 4275 333 165 1190 1915 490 =-10 =43 =18 =50 854 =43 =-26 =-31 =57 =45 =-30 =-34 =49 =-43 =-37
tree geographic_alignment 1095 464 4333 5017 557 =-55 =-1 =4 =27 =8 106 4624 =-25 =43 4153 4973 741 4985 =31 =-33 4054 464 =-28 23 =33 =-27 =40 =63 =-33
tree geographic_alignment 1447 577 4307 4173 681 =-55 =7 =21 792 =34 =-31 4116 =-9 =46 604 42 =-30 793 563 260 5088 =28 =-27 =-32 929 =-39 =28 =-24 =-34
tree geographic_alignment 844 464 4173 4956 =-43 =23 =29 495 44 =-33 =39 =57 284 495 2096 4138 3579 5099 =-24 =28 =24 =30 =44 4138 =34 =-26 323 =52 =-31
tree geographic_alignment 4047 4173 5030 568 4138 774 4145 5024 5120 4050 =-44 =13 =23 =25 154 =-14 =54 =-8 =27 1758 =33 =-32 =28 =46 811 2234 =24 =-17 =-55
tree geographic_alignment 1447 4116 5004 1370 5017 131 =-49 =17 =9 =-3 =32 462 =32 =-39 2106 80 1530 621 =-7 724 499 =35 =-17 =-31 =45 792 =48 =-8 =-59
tree geographic_alignment 493 1352 =-57 =15 144 273 2 707 =-29 =28 4197 =34 =-27 1727 1849 4326 2076 855 =49 =-6 =-23 =-25 =-26 =-37 495 1147 =-57 =7 =4
tree geographic_alignment 1447 464 4252 577 5052 =-55 =25 =-8 =59 =24 277 501 =-37 265 1612 879 4251 4067 811 308 =-10 =35 =-50 =32 =45 =38 =55 =-38 =52
tree geographic_alignment 203 5059 4252 1188 2205 483 1613 4290 5030 =-41 =21 =20 =2 =-3 =9 =54 173 =72 =-13 863 =41 =-30 492 141 3 =11 =57 =-16 =-15
tree geographic_alignment 1447 440 5052 192 =-55 =17 =24 4116 7 900 =19 =-30 =-30 =46 495 530 80 492 =3 =-35 =19 115 =-93 =5 724 91 =49 =-12 =-21
tree geographic_alignment 844 4054 315 160 4283 364 =-44 =13 =26 115 =39 =-30 144 816 =35 =-23 =-26 76 =43 =-24 61 144 499 5070 =27 =-14 =-17 =-17 =-44
tree geographic_alignment 493 588 511 =-57 =11 =18 610 165 511 84 2282 142 367 872 =31 =-31 =-30 =-20 318 515 =-53 =7 =32 =-39 =-46 =47 789 =-43 =31
tree geographic_alignment 342 4174 1598 4959 45 90 262 5085 3565 4079 =-35 =13 =30 =26 =34 576 58 =2 1429 =-6 =-65 =26 =25 4079 =38 =-39 =34 =16 =28
tree geographic_alignment 1447 135 955 =-44 =34 27 140 =26 =-31 =-31 140 4184 940 4346 26 =5 2709 5015 4332 =54 =-12 =-20 =-32 =-36 1401 =60 =-13 =-48 =-48
tree geographic_alignment 273 4074 5121 339 4116 =-50 =-5 =10 =38 =8 741 531 553 2384 =39 =-13 =-19 =-31 5002 939 357 5087 4653 =-28 =23 =23 =21 =30 =35
tree geographic_alignment 1095 1120 4047 774 =-53 144 =11 =-54 =22 144 =11 =-42 501 =-38 479 61 1271 409 1089 110 =29 =-27 =-34 774 =-20 =19 =-45 =-42 =-44
tree geographic_alignment 43 =-49 21 435 14 262 817 1402 5122 948 =-36 =25 =29 =8 =36 =35 =32 748 42 =-22 514 =43 =-19 =-40 357 2224 =17 =-26 =46
tree geographic_alignment 1447 464 603 342 =-45 =1 =18 =16 342 940 26 1530 4116 319 464 =-12 =18 =-46 =-43 =45 152 1001 55 =39 =-16 =-19 =-43 =32 =53
tree geographic_alignment 357 3040 3856 823 1598 2813 1147 113 764 5123 31 610 =-24 =-57 =15 =23 2205 =17 =-27 =11 =11 =30 =27 1147 =22 =-32 =43 =46 =24
tree geographic_alignment 176 4111 5033 449 4054 2006 1172 838 1623 4114 =-29 =22 =11 =12 =28 =28 =10 4054 =48 =-32 =35 1088 838 =31 =-22 =-37 5124 =-47 =25
tree geographic_alignment 501 =-44 182 61 1849 450 1727 4047 4079 492 619 =3 =47 =-20 =44 4346 =33 =-21 =-34 =-35 =-40 =-42 698 5002 4952 =-36 =19 =27 =32
tree geographic_alignment 501 =-43 357 2525 84 1016 5110 1203 964 344 705 66 4173 4171 =0 =21 =38 =34 =-30 =-36 =-36 =-36 =-47 =-40 =-43 =-41 4171 =9 =53
tree geographic_alignment 43 =-53 228 4054 4022 169 5047 879 5084 4067 515 4959 =-39 =23 =-1 324 =41 =-30 =27 =18 =40 99 =57 =1 =43 324 =2 =46 =37
tree geographic_alignment 493 449 =-51 =19 940 1070 793 800 1395 649 505 160 73 =-7 3 =-17 863 =39 =-23 5007 =38 =-27 =45 =46 =-28 =-35 =-35 =-44 =47
tree geographic_alignment 73 4221 5055 4071 5125 819 789 357 5002 5126 698 =-52 =6 =19 =15 =13 =15 =-3 =32 =29 =32 =27 441 1177 2166 =1 =63 =37 =-31
tree geographic_alignment 139 =-45 828 148 185 94 588 844 4252 315 5059 622 764 =-41 =9 =18 =26 =30 =59 1411 =26 =-18 5040 =63 =-7 =-34 =-29 =-24 =-24
tree geographic_alignment 887 464 82 239 619 =-52 =11 99 =32 =-36 =13 144 724 1220 140 665 1012 =50 =-13 =-23 =-28 =-19 =-25 =-62 479 828 =26 =-11 =-31
tree geographic_alignment 1447 202 4307 192 =-49 =13 =25 398 =9 =-29 140 139 =-33 21 693 26 2533 =-3 =40 =38 =-34 715 5007 =59 =-10 2232 =23 =-38 =-38
tree geographic_alignment 4272 1177 5065 841 176 41 929 398 666 =-30 =15 =25 =38 4307 =-6 134 =47 =-15 =-38 =-31 =40 5007 2282 142 =39 =-9 =-40 =-35 =40
tree geographic_alignment 493 134 =-49 =14 139 =-38 793 2234 44 1116 =11 =-37 499 764 78 863 =53 =-5 =-21 =1 =-19 595 44 =41 =-15 495 =-67 =17 =-36
tree geographic_alignment 493 =-44 61 624 5007 484 235 4087 1116 64 367 1001 4200 674 5106 =35 =-14 =-13 =-10 =-21 =-21 =-23 =-23 =-17 =-12 =-28 =-16 =-37 =-41
tree geographic_alignment 887 1366 5084 3668 4305 5127 66 4050 765 =-31 =14 =14 301 5128 =12 =-33 =-43 =16 =18 =24 =28 350 =24 =-31 318 =-4 109 =32 =-18
tree geographic_alignment 228 82 495 26 690 206 =-49 =-8 =12 4346 144 464 =-1 4115 =46 =-17 =-38 =-50 464 26 =-20 =15 144 13 =54 =-4 =-10 =15 =32
tree geographic_alignment 273 2 480 1598 =-45 =20 =24 887 =-24 4105 =36 =-22 182 1747 139 =-27 318 2 24 2268 =30 =-17 898 =20 =-47 =-30 =39 =-19 =-13
tree geographic_alignment 273 1447 =-33 266 501 =-29 =26 277 =-56 =29 793 835 1037 2557 407 427 3991 152 1447 =9 =36 =-10 =-27 =-30 =-27 =-35 =-31 =-30 =-38
tree geographic_alignment 3040 203 284 1512 5086 577 5129 3605 2207 4051 =-44 =15 =7 =10 =22 =-5 =28 =21 1447 162 =30 =-31 =37 115 610 =6 =-43 =45 =50
tree geographic_alignment 493 1494 =-47 =17 190 5130 90 1324 5058 832 855 22 957 =-23 =30 =-25 =-19 =-24 =-36 3040 =-23 =36 74 =43 =6 =-42 464 =9 =-52
tree geographic_alignment 3040 206 135 4159 515 4165 2117 919 4079 =-26 =16 =11 =24 =27 =-50 =34 495 228 =-18 =26 1730 329 =40 =-10 =-15 2207 =31 =-15 =48
tree geographic_alignment 284 228 14 90 505 5032 1370 96 605 =-36 =14 =24 =21 =27 =20 144 1120 279 =-37 173 =-21 =32 =28 =-33 =34 =35 2107 =34 =-19
tree geographic_alignment 203 4171 3040 2533 5065 90 557 1615 4952 =-44 =2 =18 =17 357 =-12 =29 =29 =27 =46 357 =5 =41 152 4107 =37 =-7 1303 =-55 =6
tree geographic_alignment 1095 73 785 1058 =-40 =9 =22 =2 26 2166 277 4165 287 918 =-11 =35 879 4952 =-43 =12 =14 =30 1120 =-20 =46 =63 55 =40 =-19
tree geographic_alignment 464 4165 4346 917 178 168 5012 475 1575 =-21 =12 =-48 =22 =25 =10 =29 =-49 =23 144 835 800 185 =42 =-8 =-27 =-33 5006 =-48 =23
tree geographic_alignment 139 =-45 84 418 802 450 689 1845 62 4027 898 754 3339 811 =22 =-19 =-23 =-20 565 =48 =-15 =-28 =-18 =-31 =-7 =-34 =-38 =-37 =-43
tree geographic_alignment 342 190 203 501 =-41 5054 917 4047 =-19 74 621 5131 =-33 =20 =21 =25 =24 =33 918 196 4155 =41 =-23 =-19 =-40 =-38 841 =44 =-17
tree geographic_alignment 203 717 206 4079 2221 440 5132 167 918 =-43 =9 =6 =9 =-4 =28 73 =-3 =37 =9 =26 5059 173 167 1429 =4 =42 =-23 =55 =-28
tree geographic_alignment 43 =-38 1188 203 568 4094 31 719 20 =-5 5009 4062 128 =-36 =5 =14 =15 =19 =29 =37 =29 5076 20 125 =35 =-14 =2 =-39 =56
tree geographic_alignment 493 1494 527 =-51 =3 =19 90 887 273 165 =-41 =12 152 515 =-1 1512 =44 =-15 =-32 4074 2709 =-11 =35 =49 1095 527 =-23 =24 =43
tree geographic_alignment 493 =-45 228 1411 144 501 =-37 4350 1727 1379 544 4317 462 1709 5077 5083 =35 =-13 =-22 =-21 =-10 =-24 =-25 =-26 =-29 =-38 =-21 =-45 =45
tree geographic_alignment 144 266 42 =-22 43 =-24 84 592 4329 323 674 5133 7 51 =30 =-28 =49 =-17 =-16 =-14 =-23 =-6 =-31 1177 =-25 =17 715 =5 =-39
tree geographic_alignment 449 190 940 5055 1915 274 1697 412 1003 =-21 =16 =18 441 =32 =-17 =24 764 7 =-9 =28 2205 =12 =-24 =32 =29 5009 =-54 =8 =41
tree geographic_alignment 143 4173 5134 940 5036 4298 2278 38 9 =-26 1088 4307 =14 =-35 =-44 =13 =15 =22 =21 =11 =33 =36 793 2235 99 =-5 =44 =-13 =-19
tree geographic_alignment 493 514 =-52 =15 190 139 =-42 849 418 1379 1070 173 347 =22 68 =-42 595 =35 =-15 724 =45 =-17 68 =32 =-35 =-27 =-28 =-37 =-45
tree geographic_alignment 73 1447 =-36 144 239 4165 2 789 =-29 =19 =11 =29 548 =30 =-14 =-33 3 13 =-1 =-36 144 4207 105 314 =41 =-13 =-19 =-21 =-28
tree geographic_alignment 887 4130 5135 588 90 4022 505 =-39 =4 =24 4111 =-8 =30 3 =-12 =35 =36 =50 1301 4346 41 3 =17 =-27 4111 =39 =-10 =-29 =-28
tree geographic_alignment 14 169 21 5030 262 1147 3246 =-29 =19 =8 =20 475 =27 =-19 4111 1120 =-19 30 494 594 =-53 =18 =31 =27 =32 558 =28 =-19 =34
tree geographic_alignment 2166 1172 44 1530 1370 5020 838 =-30 =7 =15 =11 =15 492 1759 724 =17 =-12 =-21 1070 4075 2145 =-23 462 =27 =-21 =23 =-48 =33 =39
tree geographic_alignment 228 342 315 284 2194 4283 1402 2057 3566 5132 =-33 =10 =15 =12 =8 1613 =31 =-13 =23 4171 1177 =-30 =23 =32 1513 =17 =-28 =27 =31
tree geographic_alignment 493 514 239 =-49 =1 =16 4999 4350 78 43 =-22 886 41 4987 =1 =37 828 4153 4974 3579 =45 =1 =-12 =-9 =-17 =-25 =-34 =-39 =-29
tree geographic_alignment 887 31 4049 152 239 4082 4074 1177 =-38 =-4 =13 =24 347 440 =-6 =49 664 =26 =-31 =-44 26 =-59 =12 =36 957 =-23 4074 =6 =33
tree geographic_alignment 4252 495 1366 483 329 90 =-38 =0 =18 117 44 90 =13 =-32 =27 =-40 1401 =25 =-15 896 665 462 =30 =-6 =-26 703 =10 =-34 =51
tree geographic_alignment 1188 342 4055 940 816 449 4042 1598 561 4969 5136 677 1881 =-31 =-2 =9 =25 =13 =25 =31 =26 =45 4111 =-47 =-2 =17 =29 =32 =56
tree geographic_alignment 1215 342 4987 785 36 4148 362 3305 4702 666 5137 5122 1190 =-29 =4 =12 =19 =16 =22 =20 347 =-24 =55 =29 =20 =32 =40 =30 =46
tree geographic_alignment 182 26 342 42 =-47 4207 450 1570 4071 4251 9 =-12 144 =32 =-25 =28 =36 =33 =-30 =-43 =35 422 1066 =36 =-12 =-8 589 =-30 =15
tree geographic_alignment 1095 347 4116 4111 =-24 =11 =27 =-35 5138 4197 4184 84 418 2384 648 3020 =31 347 =22 =-30 =-2 =-12 =-20 =-25 =-24 273 =-38 =7 =-22
tree geographic_alignment 1411 1447 1215 242 1947 5040 1120 =-40 =1 =12 =1 =19 =43 26 82 715 =-20 =3 =33 1024 980 =40 =-7 =-10 154 4111 =-63 =1 =2
tree geographic_alignment 681 495 442 5012 422 4196 35 824 82 5006 594 =-43 =-1 =12 1120 =-27 =18 =5 =17 =9 =13 =27 =26 665 900 =22 =-18 =-32 =41
tree geographic_alignment 228 2166 1530 5033 364 3926 568 4993 4959 1252 1628 824 5018 =-29 =6 =-3 =4 =12 4067 =24 =-29 =17 =14 =24 =27 =21 =25 =42 =32
tree geographic_alignment 273 789 63 =-29 =8 =15 849 610 450 152 1035 775 514 1685 1754 1394 =40 =-10 =-12 =-19 =-2 =-18 =-17 90 =16 =-31 =-22 =-15 =-31
tree geographic_alignment 1188 4987 42 =-41 266 144 1182 1095 440 =-15 =22 373 2234 106 73 =-24 =24 =34 =-10 =-9 =-33 =-34 1366 117 =-43 =11 =2 =37 =54
tree geographic_alignment 190 4952 160 135 214 1625 364 5086 30 442 =-44 =-1 81 =10 =-38 =26 =28 =25 =26 5110 =16 =-37 562 =33 =-12 =32 464 =10 =-50
tree geographic_alignment 43 =-40 741 2220 42 =-21 912 10 140 2384 =35 =-9 =-11 24 =15 =-21 =-24 =-30 4969 4054 1314 4082 =-32 =13 =17 =28 109 =39 =-11
tree geographic_alignment 140 273 266 4074 192 1324 494 =-44 =7 =8 =21 =21 =-36 1401 81 1000 1575 818 =32 464 =-19 =28 483 =16 =-37 =-17 =-19 =-15 =-37
tree geographic_alignment 2106 61 839 501 =-24 418 2525 1433 4332 315 5113 4346 4270 =14 =-21 =-18 =-25 =33 705 =56 =-15 =-24 =-23 =-27 =-29 =-34 17 =17 =-66
tree geographic_alignment 495 1915 449 14 277 603 464 357 =-45 =6 107 =26 =-18 3 =-18 =36 =10 =24 =48 1081 =24 =-23 464 887 =-18 =30 832 =44 =-14
tree geographic_alignment 588 789 1125 1149 5084 4170 4114 954 =-30 68 =18 =-16 =5 =12 =20 =17 239 4153 =28 =-17 =-35 1324 =37 =-11 689 =35 530 =15 =-18
tree geographic_alignment 1447 5033 698 585 44 324 =3 =-26 1047 =-39 =12 =7 =13 =28 550 109 1754 44 324 =17 =-18 254 5033 =39 =-4 =-2 =-10 =-31 =-14
tree geographic_alignment 10 1447 527 1177 649 =-42 =25 =21 63 440 =-10 =45 =-25 74 1220 1433 4062 1468 =20 =-14 =-15 =-25 =-23 =38 440 4062 =-27 =20 =7
tree geographic_alignment 5033 832 418 5119 94 301 802 5139 464 160 5109 562 9 =-12 =19 =18 =-26 562 =41 =-11 =24 =-22 =-24 =-24 =-28 =-34 =-33 =-28 =34
tree geographic_alignment 493 318 =-5 =-42 4184 266 800 5040 4265 1685 1012 501 =-15 4105 =37 =-3 =-17 =-22 =-22 115 =-34 =17 =-28 940 2 =-27 =11 =17 =-31
tree geographic_alignment 190 287 5007 619 4196 4074 738 4080 =-24 =24 =28 =16 =28 =35 =55 940 841 2145 619 =-3 =45 =-26 1595 715 =-8 =-48 =21 =23 =-33
tree geographic_alignment 4283 1447 5033 4196 =-33 =20 =27 594 318 183 593 741 =-34 644 =16 =-22 =5 =16 1370 5140 589 =37 =2 =-25 =-25 5004 =28 =-16 =24
tree geographic_alignment 418 802 855 811 319 5017 842 4102 2221 501 =-25 462 514 =23 =-8 =-9 =51 =-21 318 =-38 =11 =-3 =-30 576 =-31 =15 =-24 =-29 =-30
tree geographic_alignment 4346 1095 287 9 =-13 1587 =37 =-12 142 954 =-37 =9 =8 26 143 287 689 =22 =-12 823 252 =-23 =13 =12 =46 254 =39 =-1 =-32
tree geographic_alignment 1215 265 4153 479 43 =-25 5110 2570 22 674 2351 475 3 =4 74 =36 347 =21 =-18 =-9 =-17 =-20 =-24 =-26 =-30 =-33 =-31 =-34 =40
tree geographic_alignment 2166 4346 981 3040 162 562 2533 5009 160 =-29 =9 =12 =19 =21 203 819 5065 =-15 =19 475 =29 =-28 =23 =35 1366 =-53 =21 =-38 =38
tree geographic_alignment 717 4978 4074 865 621 898 1999 2084 =-36 =4 =-3 1902 =10 =-22 824 =-11 =30 =20 621 178 4049 =28 =-3 =-9 898 =-27 =12 =23 =21
tree geographic_alignment 1215 31 1447 1370 1623 4145 =-35 =3 =8 =5 80 1316 128 593 =-23 561 183 =-19 =17 =26 =15 =28 1316 1370 =32 =-5 =-13 =32 =37
tree geographic_alignment 2282 135 4047 449 483 939 =-34 =10 =8 =37 62 431 =24 =-9 =-23 265 162 =41 4047 =-2 =34 =-20 173 1366 2709 =-44 =4 =6 =12
tree geographic_alignment 493 929 135 =-44 =8 =19 4346 4277 886 139 =-20 5130 92 495 315 187 =18 =-20 17 =6 =-38 4049 =33 =-9 =-14 =-20 =-24 =-29 =-32
tree geographic_alignment 342 681 3040 3856 522 4071 4145 3946 2157 4989 5004 =-26 =4 =12 =13 =20 142 =27 =-34 =19 =22 =26 515 =46 =-6 527 =44 =-3 =30
tree geographic_alignment 1095 4283 1625 1947 =-27 =3 =14 =21 2127 4332 203 135 2 4082 =-26 =8 4197 =17 =-21 =16 689 3 =1 =42 =-9 898 =44 =-3 =54
tree geographic_alignment 266 2282 835 265 43 =-25 839 148 4985 295 514 1575 =35 =0 =-1 =-12 =-22 165 =-22 =16 =-22 =-25 =-24 175 4055 =-36 =11 =12 =-20
tree geographic_alignment 273 287 741 148 =23 =-19 =-27 =-25 900 152 592 148 2525 4993 741 641 =53 =0 =23 =-5 =-20 =-9 26 =-23 =16 148 =-28 =11 =-30
tree geographic_alignment 284 154 398 681 605 785 939 =-29 =9 142 =21 =-15 =17 =20 =27 169 1324 1314 51 =-2 =-25 =19 =23 =41 842 154 =41 =-8 =-14
tree geographic_alignment 4252 1447 242 170 =-29 =3 =16 266 981 148 26 492 144 =25 =-8 =-19 =41 741 =13 =-27 =-27 594 4307 818 =-34 =2 =11 =21 =49
tree geographic_alignment 206 1172 4173 162 495 522 117 =-39 =-1 =14 832 =16 =-26 254 192 324 73 =23 =-13 2224 =-24 =19 =26 641 =-33 =3 =20 =30 =17
tree geographic_alignment 1447 440 475 =-39 =20 254 =10 =-25 284 879 10 109 828 349 =23 =-12 206 =-24 =19 =-31 20 =-36 2 =24 =-21 =33 21 =-4 =44
tree geographic_alignment 185 2224 284 588 589 153 4987 948 738 1190 5103 5141 =-28 =4 =5 =6 =6 =20 =23 =21 595 =28 =-9 =31 4082 =38 =-7 =-26 =-34
tree geographic_alignment 4987 879 3305 887 266 1447 106 9 =-13 =25 =-33 106 =-22 492 13 =37 =-5 =-4 =-38 527 954 =-16 =23 =18 =27 273 =-8 =33 =33
tree geographic_alignment 4252 1215 153 865 5084 357 5142 192 239 =-27 1037 1915 =-6 =28 =-36 5059 141 =32 =-9 =-25 =20 318 =-11 =29 =20 =21 =23 =43 =47
tree geographic_alignment 2282 139 =-32 5088 1505 849 91 1654 187 544 2268 2368 4207 148 565 =33 =-4 =3 =-6 =-6 =-11 =-9 =-15 =-13 =-16 =-23 =-28 =-32 =-14
tree geographic_alignment 3040 495 3287 30 1113 4025 287 1147 =-16 =20 76 5065 =-39 =9 =8 =18 =14 68 =-13 =25 =27 841 142 =30 =-19 243 =4 =-25 =39
tree geographic_alignment 190 441 495 173 527 127 737 550 =11 =-20 =-29 =-30 442 13 =18 =-11 =-27 106 =-15 =19 806 1678 2207 =33 =-14 =-14 =-15 =-25 =-32
tree geographic_alignment 139 =-26 1401 530 823 1177 2224 839 4332 3 621 =-21 =13 844 576 =10 =-17 =21 =30 =-28 =-23 550 =33 =-6 =31 1448 =-17 =16 =-19
tree geographic_alignment 169 493 51 =-44 =12 357 2106 26 2709 4283 41 3998 =-27 =14 =-3 =11 =14 10 2709 618 =35 =-4 =-11 =-6 =-35 =30 828 =40 =-17
tree geographic_alignment 493 577 =-44 =5 284 610 879 2282 2 332 5113 407 4270 =27 =-6 =-17 =-21 =-12 165 =-37 =6 =-26 =30 21 =-34 =5 1639 =39 =0
tree geographic_alignment 887 511 4994 588 167 568 203 =-36 =-14 =2 =12 495 =-16 =25 =16 =25 4153 565 4994 2220 316 603 =34 =2 =-6 =-5 =-9 =-17 =-27
tree geographic_alignment 273 21 4173 1530 =-36 =0 =4 373 =23 =-25 140 324 689 4082 =38 1639 =15 =-21 737 =13 =-26 154 373 =-40 =4 94 =19 =-21 =-31
tree geographic_alignment 793 42 =-21 139 =-24 1529 900 619 885 80 329 153 254 863 2145 =-10 =13 =21 =15 =26 =37 169 =26 =-6 =-15 =38 =-17 =-21 =-30
tree geographic_alignment 3040 284 610 43 =-32 1447 738 844 170 =-31 =7 =8 =12 594 418 811 254 =13 =-6 =-17 =-25 =29 =-28 475 1447 =-15 =22 =48 =42
tree geographic_alignment 493 =-46 4277 1947 715 4346 5113 17 816 919 =18 =-5 =-20 =29 =-17 =-17 128 4332 663 27 =-6 =-26 =17 287 =35 =-1 =-38 =24 =-34
tree geographic_alignment 41 663 939 1070 2709 =-28 =1 2205 =-16 =18 =12 =12 56 192 178 1070 66 154 4080 =13 =-16 =-13 =30 =-29 74 =-28 =-5 =24 =44
tree geographic_alignment 185 1215 1623 681 277 26 135 3794 =-32 =10 324 748 =26 =-12 =-19 4116 644 109 =12 154 =-33 =10 =-27 =27 =20 =25 =24 =37 =-24
tree geographic_alignment 1215 5118 203 284 594 4071 4165 9 1612 1402 =-47 =5 =4 1147 =-16 =12 =11 =12 =6 519 =9 =-13 2282 301 =19 =-16 =-28 =28 =37
tree geographic_alignment 144 577 681 14 4346 4047 434 =-20 =13 347 51 =-10 =18 =18 =-34 =22 1494 =-9 =50 409 173 =-13 =20 =43 4047 =-35 68 =-22 =25
tree geographic_alignment 42 =-27 2221 900 265 464 1120 764 =-29 =5 4153 501 =-22 872 499 =24 =-7 =-17 =-26 1575 514 5065 =35 =-19 =-17 =-16 =-26 =-28 =34
tree geographic_alignment 793 68 929 495 =-29 =23 =25 493 135 =-37 =12 266 26 44 =-8 409 =-2 =35 =39 774 595 74 =-13 =20 495 =-38 =9 =19 =-30
tree geographic_alignment 1468 284 981 265 418 1849 5138 350 176 5083 361 =15 =-16 =-17 =-13 =-21 =-16 =-25 =-27 =-30 1915 =-40 =4 73 =-5 715 =42 =-2 =35
tree geographic_alignment 4275 4976 412 1595 522 75 4055 480 4959 1273 955 365 36 =-33 =-3 =3 =2 =6 =5 =9 =15 741 =23 =-12 =14 =11 =17 =19 =21
tree geographic_alignment 277 1429 308 4075 900 515 4074 192 =-31 =4 =10 =7 =-32 =18 =22 621 4099 4174 =-41 =2 =9 698 4111 =-2 =25 =-20 663 =19 =-16
tree geographic_alignment 5024 4251 2894 3782 733 5034 738 4055 1125 4307 619 202 =-22 =-3 =28 =-35 492 =14 =-14 1095 =-13 =22 =14 =18 =15 =22 =24 =26 =25
tree geographic_alignment 5088 898 4196 342 308 548 527 4074 619 203 442 =-34 =10 =6 =17 =16 703 =-31 =16 =22 530 =14 =-11 =22 =23 5059 =22 =-14 =-28
tree geographic_alignment 2166 287 819 142 4270 =25 =-5 =-25 =-21 819 1915 954 465 5115 =-36 =5 =3 324 =23 =-23 =6 1411 2205 749 =31 =-3 =-13 =-24 =33
tree geographic_alignment 1447 362 56 170 104 =-34 =-4 =13 =23 =32 1411 1727 43 =-18 1012 558 794 665 449 2234 =35 =4 =-2 =-10 =-4 =-4 =-8 =-23 =-17
tree geographic_alignment 4277 1088 577 4307 44 492 1915 =-38 =-1 =6 148 741 58 492 =9 =-6 =29 =-4 =-18 =12 4307 17 23 =35 =-6 =-8 =-15 =-23 =-28
tree geographic_alignment 190 235 1016 20 106 21 =-13 =7 492 =23 621 21 =-7 =14 =-14 492 1613 4171 =-10 =17 =-25 828 =18 =-10 =-20 20 =-25 =7 =-28
tree geographic_alignment 879 1530 4987 347 483 819 5040 4111 737 =-34 =2 4116 =5 =-17 =9 844 =-15 =23 1448 =17 =-9 737 =-29 =1 =26 =25 844 =-2 =33
tree geographic_alignment 140 1215 1447 5033 192 4196 =-34 =16 =13 =21 940 495 595 5143 4196 4082 =23 =-4 =-17 =-24 192 =-29 =10 595 =3 =32 =27 =35 =-32
tree geographic_alignment 2106 479 140 162 2232 117 593 21 =-28 =-3 =7 =17 =32 4171 4082 82 4307 =1 =18 =-20 =24 618 4087 =36 =-4 =-10 =-21 =-26 =-28
tree geographic_alignment 681 273 107 =12 819 =-29 =0 441 5040 550 485 1007 20 644 703 =41 =4 =-3 593 =-5 =26 =-4 =-13 165 =-18 =16 =-16 =-17 =37
tree geographic_alignment 3040 342 4180 2394 929 90 788 490 1989 30 7 =-10 =-36 =-6 =7 =17 =9 347 7 =11 =-16 =21 495 =39 =-18 =24 =25 =27 =41
tree geographic_alignment 4252 3040 879 483 203 5065 66 5108 =-32 =6 239 =-16 5040 =26 =-12 =14 =9 5119 5065 341 =18 =-5 =-16 =-27 483 =28 =-14 =26 =47
tree geographic_alignment 273 1125 287 1447 =-21 =8 206 =-40 =0 1447 =-9 =22 324 206 173 4042 4074 =-9 =18 =22 135 =-3 =49 =47 154 =-21 1125 =13 =-13
tree geographic_alignment 1447 603 464 =-38 154 =-6 =22 154 =-6 =35 139 =-20 832 1575 1220 4207 4067 273 464 =20 =-5 =35 464 =-11 =17 =-11 =-16 =-10 =-21
tree geographic_alignment 5112 22 73 1447 5040 =-25 =8 887 562 183 =-17 =9 =27 610 =30 =1 1613 782 183 4174 1612 =38 =3 =1 =2 =-7 =-9 =-23 =-24
tree geographic_alignment 550 144 4111 41 663 308 =-26 =5 =10 492 143 =33 =-8 357 =-20 =19 2093 819 =39 =6 =-7 527 =-24 =0 3579 4969 =-20 =6 =6
tree geographic_alignment 315 1215 203 1075 1125 347 462 2101 =-33 =2 =0 4207 3 =14 =-12 =-30 =-1 =8 3 =-14 =22 =36 4973 3 203 =24 =-11 =33 =-8
tree geographic_alignment 4252 66 5033 219 919 4098 1324 4082 440 =-25 =-7 =3 664 =17 4307 =-24 273 =-17 =20 =10 27 =16 =-6 =16 =16 170 =7 =32 =46
tree geographic_alignment 4184 449 4054 1113 173 2022 505 104 2172 20 =-32 =-3 =5 148 =16 =-21 =8 =15 422 176 =21 =-15 =-28 =19 4087 =22 =-11 =37 =-26
tree geographic_alignment 887 863 774 154 593 167 3602 318 =-40 621 =-2 =-24 =-4 =2 =9 550 =17 =-12 333 =21 =0 =-38 5119 318 154 =8 =-10 =33 =-17
tree geographic_alignment 5118 4137 719 14 364 1530 1371 365 613 901 565 782 5037 =-25 =-7 =-3 =-2 =3 =5 1120 =-5 =11 =7 =5 =7 =13 =16 =18 =24
tree geographic_alignment 78 4346 879 4184 82 287 693 23 =26 =-23 =-24 4171 918 =6 =-18 715 887 =-15 =16 =-45 2207 287 =1 =46 =-14 =-25 =30 =-18 =-26
tree geographic_alignment 681 26 1623 284 2533 153 203 =-40 =-5 =20 =17 206 =21 =-9 =19 329 5065 1177 4307 154 =14 =-14 =26 1370 =40 =5 =-15 =-16 =37
tree geographic_alignment 1411 4346 4184 886 139 =-16 493 44 =29 =-34 21 44 254 =-11 =17 254 =24 3 =11 =-19 142 13 =39 =2 =-3 =-22 =-24 =-27 =-28
tree geographic_alignment 266 148 839 314 2261 565 42 =-6 648 154 106 =-1 1400 =30 =-7 =40 =-1 =-14 =-10 =-16 =-25 =-13 577 824 =-17 =3 41 =19 =-9
tree geographic_alignment 741 31 239 21 689 324 =-34 =-1 =11 142 17 =27 =0 =-15 173 4116 =-6 =19 =44 =41 1324 1147 324 21 =-19 =19 =-32 =11 =15
tree geographic_alignment 134 190 2106 1088 1484 544 1709 141 465 1395 2173 39 17 =28 21 =-12 =20 =-11 =-13 =-15 =-6 =-11 =-17 =-18 =-21 =-27 =-27 =-24 =31
tree geographic_alignment 265 173 816 26 374 361 169 41 782 =-25 =0 =-5 =7 =10 =4 324 =24 =-3 3 =2 =-26 203 1190 2232 =-16 =8 =14 =38 =-28
tree geographic_alignment 4252 1411 440 717 357 773 4274 1535 1612 4055 2 =-31 =-2 =-2 =2 =5 =15 =17 165 41 =-10 =5 =26 =20 548 =16 =-8 =-20 =44
tree geographic_alignment 4252 169 203 214 4062 4196 496 2235 5132 550 143 =-20 =3 =-37 =8 =8 =7 =5 =7 =17 332 496 =22 =-4 =-19 515 =40 =-11 =42
tree geographic_alignment 2106 4350 42 =-17 501 =-16 254 1027 981 4217 835 4307 =25 819 =21 =-15 =-5 =-13 595 =11 =-17 =-10 595 641 =-19 =2 =10 =-21 =-27
tree geographic_alignment 284 610 41 1447 =-22 308 1070 =-11 =12 =16 341 464 202 104 =-20 =9 182 =36 =-13 863 =40 =0 =-16 202 =-25 =5 2205 =37 =-6
tree geographic_alignment 681 202 342 1382 4098 2173 4054 =-24 4111 =-13 =11 =4 =10 =11 =19 4999 185 347 715 =5 =36 26 =-16 =24 =-20 =-21 527 =39 =-4
tree geographic_alignment 619 202 59 74 2060 2173 494 2709 =-31 =9 =0 =3 =8 562 44 =-20 =6 =11 =15 4999 7 =29 =2 =-20 74 1095 =-5 =55 =-16
tree geographic_alignment 1215 5118 4987 733 4071 58 939 143 527 1595 490 =-28 =6 =6 4111 =12 =-23 4049 =11 =-25 =9 143 =8 =-17 =11 =15 =24 =25 =33
tree geographic_alignment 26 619 690 677 4171 4996 2084 2057 =-31 =1 =5 =6 =0 =16 =16 74 =36 =-11 741 196 =30 =-9 1147 113 80 =-25 =-4 =8 =13
tree geographic_alignment 266 254 81 741 4266 464 2224 =39 =-4 3 =-11 =21 =-12 464 1095 =-24 =1 918 =36 =-13 =-13 435 =-12 =14 24 3 =-14 =3 =-25
tree geographic_alignment 73 1447 1370 =-31 =4 44 409 =-22 =0 492 =30 5017 =5 =-20 550 589 422 44 =33 1447 =-6 409 =26 =-2 =-3 =0 409 =7 =-20
tree geographic_alignment 2282 43 =-24 1088 1999 176 39 165 332 689 =33 1447 =-18 =25 =4 1429 =19 =-12 =-10 =-14 940 170 =-15 =11 =15 =-23 940 =-19 =9
tree geographic_alignment 3040 4346 185 929 4196 5082 644 511 1120 332 603 =-21 =12 =21 66 619 154 =-1 =21 =30 =-15 =-27 =-22 =18 =19 =24 =-24 =-24 =41
tree geographic_alignment 887 863 577 2232 44 =-31 806 =-10 =20 44 =36 =-19 41 =2 =21 =-36 5119 40 27 577 41 =-14 =7 =19 4283 =33 =3 =-4 =-13
tree geographic_alignment 2221 577 4275 192 4248 480 2235 1563 =-20 =3 =5 =9 =12 141 =21 =-7 =15 74 1088 166 4999 141 =38 =0 =-12 =-11 =-23 =-22 =33
tree geographic_alignment 235 4277 2166 527 844 203 5059 =-24 =14 173 =-9 =30 21 5004 173 =-14 =7 =21 =21 4049 =26 594 =-6 =19 =36 =-22 173 =-25 =5
tree geographic_alignment 160 493 =-37 4346 117 213 475 614 4993 5144 4073 5040 781 =18 =-2 =-2 =-10 =-12 =-12 =-13 1595 =-23 =4 =-21 =26 =-23 1613 =29 =-12
tree geographic_alignment 4252 1447 774 7 41 =-21 =3 =-35 7 41 =-2 =16 =-7 4025 1697 887 785 806 4138 774 =-17 =0 =5 =4 =14 =7 =23 =23 =39
tree geographic_alignment 5033 929 5054 2143 3926 5020 5082 339 365 4998 17 26 =-17 741 =18 =-14 =-26 =3 =5 =5 =5 =5 =9 =10 =14 819 =39 =-6 =26
tree geographic_alignment 273 1125 192 160 =-35 =3 =13 =7 140 1125 5065 797 720 235 4307 167 =31 =-2 4332 =-6 =23 =3 =-3 =-7 =-14 277 =-14 =5 =-28
tree geographic_alignment 144 577 887 1113 1612 1759 =-24 =4 =7 10 =15 =-7 1125 51 3020 =11 =-8 =-14 =17 563 10 =32 =-2 =-9 887 =-36 1301 =8 =-21
tree geographic_alignment 929 173 823 1400 4116 162 =-27 562 =-10 =7 162 273 =27 =-12 =-7 =12 =8 313 176 165 =22 315 =-4 =18 =-12 =-14 318 =42 =-3
tree geographic_alignment 182 589 73 748 741 82 7 =5 =-16 =8 =17 =-21 741 494 =41 =-1 494 =3 =-12 73 =3 173 =-27 =5 589 1147 =-22 =2 =14
tree geographic_alignment 619 3 641 4279 617 782 =-24 =0 =0 =1 =6 173 206 4073 142 =12 =-7 =-11 =-15 239 1447 =-13 127 =-3 =33 =30 2220 =43 =-9
tree geographic_alignment 26 690 4283 5065 1595 4074 2709 374 =-33 =-6 =2 887 =-22 =14 =8 =13 4116 =18 =-1 318 =18 =-4 17 0 4145 =29 =6 =-7 =-16
tree geographic_alignment 1543 273 26 277 160 =-36 =0 =6 4171 202 =23 =-9 =-12 5017 621 1402 548 785 =-21 =11 =10 =14 464 =-2 =25 592 =28 =0 =-26
tree geographic_alignment 418 1659 644 5119 1587 62 1747 347 287 73 =-1 =34 703 =-3 =17 3258 =36 =2 =-4 =-9 5017 =-17 =11 =-11 887 =-22 =7 =-18 =-22
tree geographic_alignment 185 418 9 823 619 277 59 2173 =-23 =12 =18 =13 277 =23 =-10 595 =25 =-5 576 619 818 196 =35 =0 =-4 =-9 =-14 =-20 =-22
tree geographic_alignment 492 929 135 1447 =-28 717 347 287 =4 =-19 68 =-6 =21 =23 583 2709 5017 =26 =-4 =-5 =-10 621 =39 =2 4055 1454 =-18 =7 =10
tree geographic_alignment 160 277 74 185 324 1454 1366 68 1639 =-4 =11 492 =22 =-6 =-6 =-4 27 68 =-12 =6 =-18 =-20 152 =-6 =-27 =18 842 =28 =-13
tree geographic_alignment 185 1411 135 1125 480 134 918 617 519 =-25 =7 =0 =4 =10 =11 1915 =2 689 =21 =0 918 488 =22 =-4 =-16 2282 =-5 =-30 =-26
tree geographic_alignment 449 169 203 4054 4171 741 =-7 277 =-29 =-3 =5 1 277 2205 =-20 =8 =13 =25 5015 252 =17 =0 =-16 1 440 =6 =33 =-8 =28
tree geographic_alignment 4252 1215 1447 192 9 =-38 =-9 =5 1575 134 505 4074 3 =-14 323 954 764 =19 =-6 =-7 =-19 178 =20 =-9 =21 =22 =-18 =24 =36
tree geographic_alignment 1661 493 99 =11 =-36 26 690 127 409 41 =-33 73 =-10 =16 577 41 =3 =-20 =12 =6 =21 610 530 =31 664 =-17 =10 =-9 =31
tree geographic_alignment 4252 752 169 36 1623 13 426 608 4055 618 =-22 =-2 =1 =3 =10 898 374 =-10 =6 =15 =9 73 =-9 =19 99 =37 =-7 =22 =39
tree geographic_alignment 649 940 917 4346 4999 135 1120 =-16 1177 2220 =12 =-15 =-17 576 173 5070 =8 =-8 =22 =-19 =-19 =-26 =16 =16 576 =38 173 =-18 =7
tree geographic_alignment 342 2127 154 58 1273 663 562 1316 13 494 =-27 =-4 =-4 =-2 68 =11 =-13 239 =-17 =18 =4 =10 74 175 =24 =-2 =-8 =24 =24
tree geographic_alignment 493 898 =-35 =15 511 167 1113 4153 548 318 703 1343 127 =-15 664 =-7 =12 =15 349 =24 =-5 715 =22 =-2 =-15 =-23 =27 =30 =-20
tree geographic_alignment 2166 41 939 160 175 315 =-31 =-6 =4 595 =22 =-15 =15 741 42 =-10 175 595 373 =39 =-2 =5 =-9 4969 1147 =-16 =6 =12 =36
tree geographic_alignment 793 2166 610 887 80 440 68 =6 664 =-1 =-27 841 664 =-13 =8 =21 440 =24 =-10 664 =6 4047 =-1 160 =35 =-4 =-16 =29 =-22
tree geographic_alignment 550 109 3 315 =-8 166 =14 =-7 690 842 1316 2205 318 =46 1120 =-7 =23 =1 =-11 =-13 =-14 =-17 165 4116 =-31 =0 595 =17 =-13
tree geographic_alignment 462 1088 162 519 167 13 =31 =1 =-4 =-21 493 =-29 2232 521 550 13 =20 844 =18 =-12 =2 =-9 115 =-20 =6 =-21 13 =-23 =3
tree geographic_alignment 82 135 505 79 5065 63 514 841 =-26 =-4 =2 4116 =18 =-15 =11 =15 =15 530 =20 715 =8 515 =-29 =1 841 4049 =39 =-1 =-6
tree geographic_alignment 2282 134 493 =-18 550 63 521 23 431 5007 =21 =1 =0 =-6 =-7 =-10 495 589 =-5 =-20 =6 =32 495 431 =-25 =4 550 =10 =-8
tree geographic_alignment 284 4346 527 515 2289 465 374 26 =-30 152 4969 =1 =-10 =-17 =-5 =-1 =16 152 =14 =-3 515 =19 4207 =1 =-19 =-24 527 =29 =-3
tree geographic_alignment 4252 273 1125 =-21 =2 62 153 494 1125 173 841 9 4082 =-14 =7 =15 167 689 =10 =-16 =-30 =15 =-15 9 =19 =-1 =22 =-21 =31
tree soc2_and_iso_combined 9 =-120 7 4 5145 0 =-105 332 =51 =-89 =69 =94 1 1128 4 5145 289 5146 =-61 =69 =43 =48 =74 =97 192 3 =0 =86 =-80
tree soc2_and_iso_combined 235 117 631 229 435 =-112 0 =-82 =67 =11 1303 =-52 =93 631 0 1413 =-54 =68 =61 =93 17 631 531 0 =-92 =35 =82 =99 =81
tree soc2_and_iso_combined 4 5145 863 5146 5147 1128 701 5148 =-105 =60 =28 5149 =-81 =79 898 =-68 =77 =70 27 =-97 26 =-46 887 =99 =-86 =70 26 =23 =108
tree soc2_and_iso_combined 488 117 790 541 5150 5151 =-102 =61 =5 =27 631 =-48 =92 844 41 =-7 =89 =-92 43 =-97 41 5022 495 =-55 =77 =111 5152 =90 =7
tree soc2_and_iso_combined 135 5153 5154 =-98 =65 =60 493 190 45 1748 1513 0 274 1478 1155 =0 =75 =79 =110 491 =82 =-46 =-83 =-82 =98 494 =-94 =72 =-93
tree soc2_and_iso_combined 440 =-95 66 273 17 429 465 437 =-83 =82 =67 =71 5155 1153 61 =92 =-76 =-79 =-79 1271 78 61 44 =32 =80 =-64 =-45 =-73 =-91
tree soc2_and_iso_combined 249 863 112 1130 4246 =-91 =11 7 =-68 =17 74 72 =-56 =88 =84 74 1219 =-67 =39 66 =78 =-70 7 808 =-41 =84 5156 =79 =-78
tree soc2_and_iso_combined 329 1088 1171 541 4135 =-88 =69 =48 =22 1189 =-11 =-86 1088 1 435 5157 1171 =-70 =76 =79 =25 80 506 =-48 =47 741 =-46 =63 =78
tree soc2_and_iso_combined 577 =-87 7 980 1550 348 422 788 =-75 =36 =29 =59 =71 =86 90 762 1027 2338 788 =-53 =62 =73 =28 =69 1177 4196 =83 =-71 =-73
tree soc2_and_iso_combined 1370 5150 776 1536 5158 5159 =-84 =17 =-28 =13 =22 =27 265 131 1 5159 =-40 =63 703 98 4196 =84 =-53 =-25 =-37 =87 416 =-87 =57
tree soc2_and_iso_combined 577 =-83 1447 106 4027 398 =-78 =72 =50 185 140 603 4074 1182 5160 76 109 107 =-70 =54 =88 =2 =-23 =-68 =-67 =-68 =-52 =-85 =-78
tree soc2_and_iso_combined 202 =-81 45 1138 228 1482 117 873 =-59 =30 508 2120 =-33 =76 =69 =19 4987 4111 =66 =-59 =-78 501 =-59 =75 4075 2723 =79 =-47 =-51
tree soc2_and_iso_combined 202 =-79 131 493 185 4279 429 631 125 767 =-35 =55 =55 =48 =68 364 664 143 =-18 =82 838 =63 =-32 =-59 =-82 =-80 5161 =81 =-63
tree soc2_and_iso_combined 135 418 =-78 =60 131 66 254 109 583 5151 =-15 =83 =46 61 5162 5163 =71 =-25 =-70 =-70 1028 =-72 =59 =-76 5163 854 =84 =-49 =-61
tree soc2_and_iso_combined 249 863 333 5164 5165 1267 1049 16 =-75 =9 =44 =-8 =71 =37 254 142 =47 =-67 =-71 27 =-50 90 =-18 =63 273 =-48 254 =67 =-34
tree soc2_and_iso_combined 329 1130 551 5166 1021 5167 =-73 =43 66 =37 =-66 =63 =19 1203 5168 =-46 =67 =52 90 152 1021 =-48 =79 =48 182 =-6 2572 =57 =-54
tree soc2_and_iso_combined 577 =-74 315 185 273 154 5169 =-62 =36 595 1000 5170 =71 =-49 =-71 =-54 61 2180 641 162 =40 =72 =-29 =-65 =-40 =-75 681 =-74 =57
tree soc2_and_iso_combined 774 5171 =-73 =15 0 583 499 197 5172 5166 1149 557 808 =-53 =43 527 =44 =-70 =24 =71 =71 =64 165 =-29 =70 =46 364 =72 =-25
tree soc2_and_iso_combined 577 =-72 27 631 475 177 583 4166 506 335 1214 392 =-51 =61 =28 =66 =73 =58 =23 =58 2170 =63 =-60 =67 844 170 =16 =78 =-43
tree soc2_and_iso_combined 135 418 =-71 =43 254 1120 104 875 45 2214 154 322 531 =-34 =43 =62 488 =-5 =56 =85 =53 =82 =52 45 =-65 =61 45 =-63 =50
tree soc2_and_iso_combined 577 =-71 7 437 1219 514 721 5173 =-56 =57 =30 =9 =46 =74 58 273 154 =-73 139 =-74 =69 527 192 =42 =-60 =-43 4145 =65 =-37
tree soc2_and_iso_combined 440 =-70 66 140 107 59 =-43 =72 970 1 980 620 492 325 862 1482 =-39 =51 =29 =72 =26 =80 =50 =41 =75 1548 =-69 =59 =-67
tree soc2_and_iso_combined 774 249 =-69 =46 329 203 0 1155 238 204 8 1128 374 620 =-44 =51 =12 =52 =42 =-69 =49 =52 204 =52 =-46 =-73 432 =61 =-67
tree soc2_and_iso_combined 4279 980 5174 790 4027 5158 =-66 =-19 74 =-42 =33 74 =-48 =40 =45 74 =-19 =37 74 583 208 980 =-47 =21 =75 =43 26 =-52 =74
tree soc2_and_iso_combined 377 5159 790 4135 5175 1021 582 5176 5177 631 =-65 =-24 =35 =42 1418 =-38 =56 =-2 =44 =50 =-11 793 5178 =72 =-50 =-67 26 =-1 =71
tree soc2_and_iso_combined 577 =-68 62 1299 5166 5151 1242 373 5179 1095 435 261 =15 =-62 =-27 5180 =-38 =78 =-62 =-63 =39 =71 =78 5181 1244 =50 =-50 =-50 =65
tree soc2_and_iso_combined 1171 340 152 1130 506 5164 701 =-63 =35 =38 5123 =-28 =63 74 =-24 =38 254 66 782 =37 =-50 =-55 =-68 99 =-51 =60 254 =65 =-55
tree soc2_and_iso_combined 774 5171 =-66 =19 17 495 228 320 289 5182 =-52 =46 =36 =60 1147 =59 =-48 698 844 4111 =71 =-38 =-44 =-57 139 =-72 844 =61 =-51
tree soc2_and_iso_combined 329 235 1088 117 =-65 =-13 495 875 =-46 =74 =72 74 0 =-53 =36 165 =-48 4074 =65 =-55 235 1088 117 1130 =-50 =64 =41 =43 =65
tree soc2_and_iso_combined 135 4180 4279 =-66 =41 =63 74 506 793 1447 2578 1550 1881 =-19 =23 =37 =64 =-60 =-68 =73 26 593 =-33 =62 4074 5183 =64 =-50 =-46
tree soc2_and_iso_combined 9 =-65 0 45 73 1242 788 953 =-39 =56 =18 =11 4074 1027 266 30 =-17 =63 =47 =61 =-59 5163 =60 =-56 1849 587 =60 =-23 =-56
tree soc2_and_iso_combined 249 5184 1021 4351 571 5185 5186 1443 5187 =-60 42 =40 =-46 =-6 =16 =74 =23 =11 1447 =38 =-51 =26 254 42 252 =19 =-68 =54 =-30
tree soc2_and_iso_combined 440 =-65 74 0 45 1535 5188 4827 5189 =-47 =51 =32 =66 1748 =48 =-59 =43 144 =57 =-13 1120 5190 3455 5191 =62 =-25 =-46 =-32 =-48
tree soc2_and_iso_combined 1088 1171 340 5192 188 5189 5150 776 5193 =-61 =-9 =1 =9 =24 =-20 =63 26 =-21 =75 =46 318 875 229 =-12 =59 =67 1271 =63 =-28
tree soc2_and_iso_combined 774 5172 5194 1247 =-64 =24 =56 =56 74 273 131 551 52 =-68 =61 =19 =27 131 418 340 348 298 =-27 =68 =50 =62 =33 =74 =44
tree soc2_and_iso_combined 1124 117 418 346 5058 1049 5172 =-61 =35 =47 =38 106 =-45 =60 1513 5179 =45 =-57 =-57 106 =-62 =26 273 26 =-65 =46 279 =49 =-50
tree soc2_and_iso_combined 4180 631 435 1171 5151 285 571 873 =-60 =18 =18 =31 =72 793 =47 =-59 365 =-25 66 =93 =-38 =24 66 741 165 =-59 =26 =50 =-42
tree soc2_and_iso_combined 440 =-63 793 99 662 374 547 =-54 =40 =14 =62 1299 91 4027 4111 5195 1849 =10 =-64 =-68 =-55 =58 =57 5195 =68 =-39 383 =-66 =53
tree soc2_and_iso_combined 774 135 =-63 131 =-35 =55 74 320 131 663 348 300 558 1555 31 =-45 =46 =64 =21 =66 =53 =37 =52 =67 2963 5196 =45 =-50 =-48
tree soc2_and_iso_combined 1575 435 320 1536 90 825 =-61 =45 2711 5147 =-47 =46 =20 =33 =16 970 762 3284 =-34 =64 =59 =74 185 90 970 =-33 =48 =36 =-62
tree soc2_and_iso_combined 774 5197 16 =-62 =22 =25 66 1748 1052 1558 87 970 58 21 2022 =0 =63 1403 =55 =-45 =50 =76 =-50 =-54 =-81 =-46 4093 =-55 =53
tree soc2_and_iso_combined 117 5172 4027 873 551 776 5198 1322 1536 390 =-58 =-3 24 =57 =-54 =32 =66 =44 =33 =36 332 =32 =-53 =75 1447 154 =0 =45 =-39
tree soc2_and_iso_combined 109 1088 435 4279 4135 5171 1768 =-60 =49 =5 =59 =4 495 =-51 66 =68 =-27 495 =-12 =73 66 793 139 =-66 =47 634 =-61 =52 =-61
tree soc2_and_iso_combined 170 5199 1027 776 5200 5022 5188 =-59 =41 =35 =43 =10 44 =-41 =12 =52 493 185 1748 5155 867 =55 =-27 165 =-68 =43 =-42 =-63 =-47
tree soc2_and_iso_combined 135 774 =-62 =20 315 74 140 45 976 621 =-12 595 =-19 =59 =50 =55 =-65 2688 1406 5196 643 =60 =-36 =-37 =-38 =-36 4098 =-58 =47
tree soc2_and_iso_combined 170 530 377 5201 5150 =-60 =18 =57 =25 1299 480 884 =-38 =42 =43 =38 185 279 1447 1189 23 1265 =50 =-36 =-35 =-24 =-35 =-50 =-63
tree soc2_and_iso_combined 4180 1027 159 1219 5202 437 1128 5203 359 5204 3284 =-57 =-4 =55 =-1 =50 =-11 =38 =57 =15 =34 178 =32 =-27 58 =2 3330 =55 =-47
tree soc2_and_iso_combined 440 =-62 329 464 190 1373 44 =-2 358 1265 223 5205 =44 =-29 =-24 =-40 =-61 =-56 1548 =-54 =46 =-60 5206 453 190 =56 =-38 =-34 =-69
tree soc2_and_iso_combined 9 =-62 493 332 43 =-69 695 1182 1633 236 2671 2377 2068 =47 =-28 =-33 =-49 =-66 =-67 =-56 =-39 4180 =-49 =46 4162 1391 =-56 =53 =62
tree soc2_and_iso_combined 9 =-62 66 185 99 5207 1392 1595 =-28 =47 =73 =55 5195 1271 5208 5209 1111 =42 =-43 =-46 =-48 1098 =-53 =48 =-61 =-58 5210 =-51 =57
tree soc2_and_iso_combined 135 177 249 =-61 =32 =17 315 254 78 43 =-65 695 5061 592 2614 10 =49 =19 =-34 2194 =-23 =57 =-38 =-39 =-61 =-32 896 =-54 =34
tree soc2_and_iso_combined 9 =-61 131 315 106 418 =-59 =5 695 358 1182 2540 641 615 238 =24 =56 =-35 =-39 =-66 =-45 =-53 663 =-57 =46 =-50 4513 =60 =-22
tree soc2_and_iso_combined 1124 45 346 282 5168 5123 5211 348 5212 5213 =-55 =37 =42 =-5 =18 =12 =33 =34 13 =-10 =62 1024 =29 =-29 228 45 =0 =59 =60
tree soc2_and_iso_combined 774 418 1171 =-61 =28 =45 464 489 43 =-63 190 5214 173 =22 34 1558 4642 616 =57 =-34 =-44 =-50 =-27 =-27 17 =-50 =45 =-72 =-44
tree soc2_and_iso_combined 1124 4270 346 5146 5215 1130 5216 5217 =-56 =34 =19 =-12 =9 =32 =50 695 78 =22 =-60 =-49 78 2476 5183 261 =35 =-45 =-52 =-48 =-45
tree soc2_and_iso_combined 235 131 1096 391 5199 5150 5193 =-56 =15 =19 =37 =7 273 =-30 =34 1434 =35 =-39 139 =-59 140 55 102 =35 =-44 =-45 5218 =-53 =46
tree soc2_and_iso_combined 774 135 =-61 =5 66 106 609 =-21 =63 1748 365 154 358 1404 =13 =-56 =-64 17 102 =27 =-49 =55 816 =62 =-10 =-36 2 =-47 =43
tree soc2_and_iso_combined 109 588 131 863 5219 229 4270 =-58 =-17 =22 =20 =-12 152 =-7 =54 374 =-44 =28 254 66 26 =-13 1748 5162 =61 =-47 =-34 =-45 =-29
tree soc2_and_iso_combined 377 4279 1096 5202 551 391 1721 5150 863 285 =-57 =45 =-25 =30 =29 =18 =34 =64 1183 =22 =-60 695 =10 =-50 489 391 =48 =-5 =-52
tree soc2_and_iso_combined 135 1575 =-60 =37 265 213 45 1177 1881 5220 435 695 3049 595 =10 =39 =-57 =-42 =-14 =-56 797 =46 =-45 =-49 =42 =53 494 =-60 =25
tree soc2_and_iso_combined 135 170 =-60 =34 131 228 0 74 273 4246 =-67 =30 322 422 4027 =-25 =44 =51 =60 20 =-22 =39 1633 =36 =-62 887 =55 =-29 =50
tree soc2_and_iso_combined 440 =-61 320 26 333 43 =-63 741 277 =-34 =39 =13 91 =-63 =35 265 887 204 5221 5070 =42 =-38 =-35 =-21 =-35 416 =-57 =44 =65
tree soc2_and_iso_combined 9 =-61 970 0 320 5192 508 381 3246 182 3284 1548 5217 =-45 =46 =38 =36 793 =2 =-52 =37 =43 5163 =23 =-52 =62 =62 =32 =63
tree soc2_and_iso_combined 1370 5158 4279 4297 146 3671 1340 =-55 =25 =23 =12 =33 112 =15 =-55 =6 203 641 204 5222 802 2725 =45 =-53 =-44 =-35 =-18 =-53 =-46
tree soc2_and_iso_combined 1124 152 435 4270 159 346 1536 5223 =-58 =33 =21 =26 =41 =-7 493 =38 =-25 45 =-4 =49 139 =-53 597 5156 152 =36 =-9 =-43 =-59
tree soc2_and_iso_combined 577 =-60 464 228 793 165 531 2120 =-17 =40 781 =64 =-43 204 5162 5224 =45 =-48 =-45 =-36 5225 =-59 =40 4074 =67 =-28 788 =-56 =52
tree soc2_and_iso_combined 109 249 374 980 1536 5158 =-53 =-10 =20 =16 875 5193 1989 531 =-34 =21 =46 =53 =53 =15 324 =35 165 =-35 4270 =-19 34 =41 =-45
tree soc2_and_iso_combined 530 117 4270 494 4832 5226 340 5064 =-59 =40 =33 =45 =40 =-18 =3 =26 273 73 2289 =-49 =17 =19 314 2069 265 =30 =-44 =-52 =-29
tree soc2_and_iso_combined 9 =-60 66 74 793 1595 393 79 1084 465 5146 =-24 =34 =22 =48 =38 =53 =51 =-56 99 =-7 5227 5228 =47 =-40 =-43 4098 =-52 =46
tree soc2_and_iso_combined 170 5123 374 681 4832 =-57 =35 =1 1989 1340 =-22 =62 =49 =23 27 139 =-60 1124 265 315 1670 =25 =-48 =-43 =-53 373 =49 =-57 =46
tree soc2_and_iso_combined 329 418 1322 863 4279 3245 1340 5229 =-55 =23 =40 =25 165 =-36 =29 365 =-25 =29 =43 318 =-7 1513 =48 =-37 236 94 =33 =-28 =-47
tree soc2_and_iso_combined 170 273 =-60 418 4180 4832 4279 5174 591 5230 =-51 =47 =-2 =57 =29 =51 =9 =45 265 980 80 =-1 418 =41 =-32 =54 383 =-54 =38
tree soc2_and_iso_combined 202 =-60 970 1370 82 583 350 421 1595 =-43 =27 =14 =32 644 =22 =-46 =27 7 662 =-27 =53 501 =-48 55 849 =40 =-45 =-30 =57
tree soc2_and_iso_combined 970 5172 238 45 2077 5165 4166 5231 3584 333 1391 5232 =-46 =54 =11 107 =26 =-32 =32 =32 =29 =49 =7 =13 =19 =56 1319 =40 =-58
tree soc2_and_iso_combined 1096 4279 767 45 808 1021 5174 5233 4832 5187 863 =-52 =-26 =18 =31 =33 =24 =10 =50 =15 =58 106 324 =17 =-65 =24 641 =18 =-40
tree soc2_and_iso_combined 135 5202 =-58 =40 1052 204 501 =-54 1271 741 117 =16 =-29 589 10 5234 556 797 =39 =-14 =-44 =-48 =7 =-26 =-24 266 =-52 =33 =-62
tree soc2_and_iso_combined 440 =-60 228 1596 332 5235 1177 1370 8 =0 =-63 1189 5183 =29 =-41 =-37 =-42 =-56 661 441 =-50 =25 =44 =53 2145 4217 =52 =-22 =-30
tree soc2_and_iso_combined 1088 377 1171 374 5177 226 5175 5236 =-50 =32 =47 =1 =49 475 5200 =-26 =44 =30 =31 353 5237 =45 =-38 =-48 1190 5022 =-4 =49 =60
tree soc2_and_iso_combined 4180 249 4027 506 790 5166 285 72 5172 =-50 =33 =-1 =37 =51 =2 =35 =28 5179 56 =22 =-36 =-48 887 3906 3330 =27 =-44 =-51 =-42
tree soc2_and_iso_combined 9 =-60 43 =-58 4074 1478 557 643 832 373 364 248 479 2580 5078 =27 =-34 =-47 =-47 =-52 488 =-35 =43 =-27 =-35 =-68 =56 =54 =-37
tree soc2_and_iso_combined 170 418 515 5193 3856 =-52 =35 =39 531 =-21 =54 365 =-3 =47 66 190 1271 5178 5163 2223 5162 =48 =-37 =-28 =-29 =-39 =-41 =-28 =-35
tree soc2_and_iso_combined 4027 631 235 1096 970 1721 2338 1615 5202 5238 1021 1255 =-52 =0 =0 =26 =31 =26 =16 =20 =14 322 =-2 =59 27 =-11 =41 =25 =38
tree soc2_and_iso_combined 495 170 5239 188 5158 5199 300 =-59 =30 =21 =-12 =15 =52 1 808 5215 =-33 =32 =44 254 =43 36 =-46 =32 689 418 =20 =61 =-13
tree soc2_and_iso_combined 1370 530 229 5199 2077 4548 4286 =-51 =22 =41 =11 =24 =28 475 42 =-40 5199 1170 1628 =-22 =40 =45 =42 =45 27 =4 1347 =43 =-37
tree soc2_and_iso_combined 774 377 =-57 =49 131 332 681 464 652 377 139 =-47 5240 802 =23 =-39 =-45 82 =-34 =29 =-56 900 =-55 =49 =73 =-42 139 =-37 =54
tree soc2_and_iso_combined 774 4233 5241 =-59 =33 =42 793 315 867 5178 5242 73 173 112 =13 =-41 =26 =37 =-58 =-43 2097 483 =-63 =34 =39 =-21 1548 =-54 =35
tree soc2_and_iso_combined 135 774 =-59 =25 273 104 5243 =-35 =38 =9 374 373 878 185 1400 1670 =28 =-40 =-40 =-41 =-60 =-32 5234 2224 917 =56 =-27 =-34 =-43
tree soc2_and_iso_combined 577 =-59 273 104 2338 318 =-42 44 =-44 =39 =27 =15 66 489 1373 4074 5244 1271 3601 2223 =43 =-10 =-21 =-15 =-37 =-32 =-20 =-59 =-30
tree soc2_and_iso_combined 135 774 =-59 =15 273 154 =-36 494 =-6 =55 493 1670 1057 2674 1271 23 43 =-38 3906 5245 =46 =-34 =-33 =-32 =-18 =-33 =-39 =-32 =-19
tree soc2_and_iso_combined 495 506 1172 1124 4180 =-52 182 =-39 =29 4179 =-19 =51 182 491 =-39 =42 =40 =31 1236 4270 970 588 =-6 1730 =47 =-19 =45 =48 =-53
tree soc2_and_iso_combined 1370 435 5152 1402 5246 =-57 =28 =1 =12 980 =16 4162 =25 =-56 793 20 10 =10 =-46 1373 5017 5247 =44 =-35 =-34 =-32 1028 =-54 =31
tree soc2_and_iso_combined 131 588 5215 4270 346 875 541 767 =-45 =32 =26 =20 =23 165 =-24 17 62 =-29 =39 =38 =26 1696 =7 =63 501 =-38 1947 =49 =-18
tree soc2_and_iso_combined 774 170 5194 =-57 =31 =26 329 62 233 1555 5146 1268 5248 1322 =-21 =16 =33 =43 =37 =46 =57 =38 182 597 =14 =-46 821 =61 =-42
tree soc2_and_iso_combined 440 =-59 495 506 508 5168 1413 3581 143 5182 719 4025 =-40 =27 =34 =37 =12 =43 =31 =49 =18 =52 142 1177 5249 =48 =-35 =-18 =-23
tree soc2_and_iso_combined 440 =-59 273 90 2338 =-49 =38 36 =-10 =47 583 315 878 489 55 631 863 99 =-9 =35 =-6 =56 =-53 =-49 =-59 =-37 1905 =44 =-33
tree soc2_and_iso_combined 531 4027 5241 90 3284 1721 4764 91 119 1579 4741 5123 516 =-49 =0 =-8 =34 =29 =30 =29 =45 =33 =32 27 =-20 =22 =54 =23 =30
tree soc2_and_iso_combined 135 418 5217 =-56 =26 =23 493 793 78 483 26 79 5250 675 1511 =-14 =55 =51 =50 =48 =31 =55 =-46 =-53 631 4827 =-47 =28 =54
tree soc2_and_iso_combined 2709 5159 5251 1303 1478 884 1149 119 233 5252 4297 624 1358 5225 =-39 =25 =25 =18 =25 =44 =35 =25 =13 =37 =12 =29 =35 =26 =22
tree soc2_and_iso_combined 228 5168 631 238 418 435 5253 5254 42 =-19 =-49 =40 =27 =-2 68 =-32 332 78 =25 =-38 =-35 =14 5253 =38 =-27 =57 5012 =38 =-33
tree soc2_and_iso_combined 9 =-58 970 228 90 1404 705 932 52 2084 449 =-36 =26 =15 =36 =43 =42 =42 644 66 =27 =-26 =-23 66 =52 =-30 1706 =60 =-23
tree soc2_and_iso_combined 135 433 =-55 =-1 495 104 531 4025 1612 1007 =-35 =27 =4 =34 =32 853 =18 =-41 203 314 913 2153 =57 =-17 =-23 621 =-41 =26 =-16
tree soc2_and_iso_combined 139 =-55 78 506 488 745 346 2709 5243 151 1032 =-27 =26 =24 =45 =14 =26 =56 689 115 13 374 =-1 =58 =-28 =54 =-9 =52 =-53
tree soc2_and_iso_combined 577 =-56 144 432 204 247 5255 798 2286 3798 4969 5222 844 261 =37 =-20 =-5 =-27 =-33 =-34 =-37 =-29 =-38 =-38 =-25 =-52 465 =-17 =32
tree soc2_and_iso_combined 9 =-58 144 788 2709 58 900 719 =-13 =45 1282 =49 =-28 301 =29 =-42 =37 =49 117 =-32 58 5199 1174 541 =-31 =30 =40 =40 =34
tree soc2_and_iso_combined 374 74 219 5158 900 208 242 4246 873 =-49 =4 =26 =9 =16 =19 =13 =39 496 4162 20 =-7 =20 =44 =-39 1434 531 =3 =43 =64
tree soc2_and_iso_combined 440 =-58 228 131 0 5176 2025 2578 1434 816 =-15 =-56 =39 =31 =27 =48 863 =40 =-11 1434 =50 =-21 66 2145 1123 =66 =-18 =-18 =-38
tree soc2_and_iso_combined 495 1370 1096 3581 =-44 =29 41 =-32 =43 7 662 =-36 =34 1147 464 =29 =-32 =-54 652 583 464 1124 =5 =50 =-44 798 =49 =-29 =-44
tree soc2_and_iso_combined 320 238 5146 5256 1124 289 824 91 5169 980 1049 4832 3051 =-49 =14 =29 =27 =16 =17 =14 =-3 =19 1515 =-4 =57 =46 =40 =31 =42
tree soc2_and_iso_combined 9 =-57 228 5168 91 332 1138 1319 5202 5231 929 =-11 =22 =40 =51 =-57 =32 961 =-42 =34 =34 =53 464 1123 2145 =61 =-17 =-24 =-18
tree soc2_and_iso_combined 577 339 =-58 =19 793 475 90 788 1116 1447 1172 =5 =-30 =-41 =-50 =29 27 =6 741 =-11 =49 340 =43 1370 =31 =-53 1548 =-50 =34
tree soc2_and_iso_combined 577 =-54 495 254 1370 3856 =-25 =42 373 178 980 =-9 =45 =47 =-61 =-55 464 1905 5082 5249 =54 =-33 =-32 =-27 391 4098 =-40 =27 =44
tree soc2_and_iso_combined 774 103 5171 =-54 =18 =21 531 4027 228 506 3934 2578 2143 62 154 441 =-41 =33 =-10 =20 =22 =32 =43 =29 1947 =41 =-19 =27 =34
tree soc2_and_iso_combined 131 506 2214 5168 1138 932 1515 1374 2077 1370 3631 1170 2449 =-42 =29 =25 =33 58 =-28 =6 =16 =41 =44 =43 =18 =45 =43 =41 =33
tree soc2_and_iso_combined 577 =-54 495 154 1392 720 =-28 =34 =51 695 1182 =19 =-55 =-40 493 1082 1756 688 913 =62 =-14 =2 =-38 =-12 1391 4764 =-33 =39 =46
tree soc2_and_iso_combined 577 4162 =-57 =16 203 501 =-46 301 643 261 652 688 1414 5257 2289 =29 4180 =25 =-30 =-27 =-36 =-9 =-33 =-23 =-46 =-33 519 =-47 =29
tree soc2_and_iso_combined 135 863 =-53 =22 816 5258 863 1052 2864 621 203 58 =10 =34 =-40 1033 =42 =-24 =-37 =-35 365 1354 197 =-19 =30 =41 =25 =-48 =-30
tree soc2_and_iso_combined 440 =-56 495 1370 1209 175 =-34 =7 =38 178 2709 1172 492 =-40 =1 =14 =45 =30 652 3305 192 5082 173 =55 =23 =-33 =-24 =-39 =-43
tree soc2_and_iso_combined 329 1515 5177 5202 381 5259 5169 1049 104 1451 =-39 =24 =-15 =17 =10 =40 =17 =36 =44 =54 489 2650 521 643 =34 =-34 =-17 =-42 =-45
tree soc2_and_iso_combined 131 595 591 2132 2338 541 5260 5261 400 =-42 =21 =29 =28 =19 =23 =36 1612 =21 =-27 588 1088 170 =-34 =4 =31 =21 142 =40 =-26
tree soc2_and_iso_combined 320 342 5172 1186 1358 1392 58 91 1170 4297 5262 631 3886 =-33 =28 =2 =41 =30 =40 =32 5263 =6 =-44 =39 =36 =33 =41 =38 =41
tree soc2_and_iso_combined 440 =-56 970 26 112 1933 583 1130 1447 183 =-7 =28 =-39 =-44 872 =39 =-26 =-43 =-43 27 2709 =-4 =38 793 4171 =54 =-23 =-29 =41
tree soc2_and_iso_combined 135 5153 =-49 =31 2173 273 1370 =-36 =15 790 4074 446 2864 5047 4116 5264 =39 =-32 =-28 =-29 =-34 365 =-38 =33 =-25 567 =-18 =40 =-35
tree soc2_and_iso_combined 774 391 508 =-49 =9 =32 144 501 =-42 4171 597 5265 807 1489 479 301 2864 5156 =28 =-21 =-31 =-25 =-25 =-26 =-29 =-33 =-37 =-35 =-9
tree soc2_and_iso_combined 131 43 =-49 1138 5202 262 238 1748 1340 5169 307 5266 7 =-29 5263 154 =-16 =14 =-44 =36 =39 =14 =45 =-47 =18 =38 =40 =36 =39
tree soc2_and_iso_combined 329 1434 315 1363 2194 1109 5166 1543 1420 1418 =-25 =24 =33 =24 =32 =26 =40 =32 =-46 =52 78 3020 2540 2453 =36 =-28 =-32 =-38 =-45
tree soc2_and_iso_combined 185 591 824 3284 188 5267 45 1147 5268 1303 5269 1358 =-35 =24 =26 =15 =31 =9 =15 =42 =22 =40 =11 592 2688 =25 =-32 =-30 =-46
tree soc2_and_iso_combined 489 332 1183 494 119 98 1075 182 322 =-9 =39 1 =4 =36 =-33 =-46 =45 2202 688 488 =5 =45 =-28 =-51 1 =-51 =18 =-22 =-52
tree soc2_and_iso_combined 577 =-54 501 =-44 373 1849 475 597 2219 5160 79 182 =5 698 =26 =-26 =47 =-23 =-45 =-46 1000 1988 =49 =-13 =-23 =-29 475 =-46 =10
tree soc2_and_iso_combined 254 320 501 =-49 489 84 4279 5270 663 3284 5158 620 2578 1535 5230 =-22 =40 =11 =32 =35 =28 =42 =27 =-46 =21 =-44 =-51 =49 =-29
tree soc2_and_iso_combined 228 774 320 =-48 =24 970 78 381 45 1320 5177 1347 5201 1947 1212 =-26 =33 =13 =35 =31 =37 =31 =26 =41 =-48 =34 527 =40 =-29
tree soc2_and_iso_combined 374 631 493 74 30 226 5165 4018 =-34 =23 =33 =21 =14 90 =-20 2281 4227 1009 =37 =-22 =-34 =-28 =-43 183 =39 =-23 1903 =21 =-25
tree soc2_and_iso_combined 577 2731 =-55 =13 186 5263 1281 66 5156 519 609 1406 540 5271 1052 =28 =-28 =-33 =-32 =-32 =-16 =-13 =-28 40 =-29 =35 =-38 =-28 =-45
tree soc2_and_iso_combined 970 320 139 =-51 131 58 5272 4297 1355 1309 2220 =-25 =25 =31 =37 =32 =42 494 285 =-12 =34 =37 1024 =39 =-19 =38 1667 =47 =-40
tree soc2_and_iso_combined 320 5159 142 5182 745 5177 208 875 5268 3631 359 30 2338 =-23 =25 =10 =23 =35 =30 1947 =46 =-30 =26 =43 =45 =39 =-36 =25 =34
tree soc2_and_iso_combined 202 =-54 970 644 139 =-46 863 1182 66 1000 26 112 =28 =-43 641 =52 =-25 =-27 =-16 =-55 112 =3 =-39 27 422 =-55 =24 =15 =46
tree soc2_and_iso_combined 135 =-40 841 1000 609 2894 976 =14 =47 =-28 =-28 =-34 929 341 5273 924 1392 27 264 2248 =-40 =25 =23 =-3 =28 =27 =34 =22 =17
tree soc2_and_iso_combined 495 170 5176 339 5158 682 =-45 =14 =0 =30 =37 329 8 492 72 =-31 =23 =16 =34 =39 588 493 176 =30 =-17 =-24 748 =50 =-13
tree soc2_and_iso_combined 4233 2709 4880 1583 1845 17 818 1448 1705 808 5238 381 =-30 =16 =26 =24 =39 =10 =11 1 =-15 =34 =-56 =35 =33 652 =27 =-34 =40
tree soc2_and_iso_combined 5168 583 2067 2957 109 4162 1109 350 1366 =-30 =4 =18 =27 =10 1171 =-7 =31 =30 =37 737 2540 5078 5274 =35 =-21 =-30 =-43 =-36 =47
tree soc2_and_iso_combined 329 464 495 26 228 2067 =-44 =33 =30 10 8 =-3 =42 =-27 2260 5275 462 =34 =-24 =-30 =-40 =-49 26 900 =15 495 =-45 =9 =38
tree soc2_and_iso_combined 495 5191 677 182 644 339 1203 38 =-25 =17 =18 =37 =-54 1535 139 =-35 =19 =-37 =36 =-46 142 1306 785 412 =37 =-15 =-26 =-29 =-17
tree soc2_and_iso_combined 273 235 =-34 178 266 =-34 =28 =35 652 254 1182 2229 5276 5277 24 5078 186 207 =37 =-19 =-23 =-23 =-1 =-35 =-14 =-30 =-46 =-17 =-40
tree soc2_and_iso_combined 440 =-53 203 1182 863 616 142 1672 800 5278 5263 =32 =-9 =-24 =-31 =-33 =-15 =-30 238 1007 137 =-23 =34 =34 =42 =-43 4093 =-40 =23
tree soc2_and_iso_combined 0 5199 1128 5166 5215 5192 4179 1324 1548 1434 493 =-21 =-51 593 =-25 =53 =26 =20 =25 =32 =18 =34 2289 =38 =-38 =40 3319 =24 =-38
tree soc2_and_iso_combined 329 228 495 2957 119 1171 4297 5202 =-46 =17 =23 =4 =19 =33 720 =11 =-41 =24 519 489 135 =-24 781 1116 =44 =-21 =-13 =-37 =-27
tree soc2_and_iso_combined 228 970 1370 2084 4351 743 5168 2166 719 2132 =-43 =16 =15 =23 =27 =21 =25 =30 494 =-6 2038 =32 =-33 1319 =44 =-44 5042 =39 =-25
tree soc2_and_iso_combined 9 =-52 489 66 1672 5078 5178 102 5279 2180 1406 1745 1237 =25 =-25 =-20 =-26 =-28 =-29 416 =-41 =29 =-34 =-26 =-38 391 =-33 =32 =-43
tree soc2_and_iso_combined 228 365 5211 1766 5 5280 320 1736 119 5281 2056 5201 1193 =-31 =6 =25 =19 =31 =19 =25 =18 =38 =28 =37 =31 2002 =27 =-14 =26
tree soc2_and_iso_combined 185 188 475 55 1340 165 308 677 1203 675 2143 =-30 =21 =23 =9 =23 =13 499 178 =-23 703 =25 =-36 =40 =47 =-54 =20 =34 =-46
tree soc2_and_iso_combined 202 =-51 329 183 433 1282 4135 73 663 =-2 =-43 287 =-56 =-5 =27 =32 =27 =16 73 287 =26 127 =-48 =-1 1709 5282 =48 =-12 =-24
tree soc2_and_iso_combined 342 140 2170 501 =-43 196 203 1370 =0 5171 26 =-17 1768 5265 =36 =-23 =-23 =-17 1482 =-41 =23 776 341 =-56 =8 =25 =-54 =-40 =38
tree soc2_and_iso_combined 440 =-51 265 203 139 =-38 591 301 1242 738 91 3284 593 664 =-19 =15 =-18 =38 =37 =-30 =33 =-41 781 =37 165 =-30 =23 =-30 =-44
tree soc2_and_iso_combined 43 =-41 131 3284 74 750 5152 1079 754 31 175 238 =-22 =26 =11 =32 =-37 =31 853 =28 =-34 =41 858 5009 =23 =-29 =-37 =41 =28
tree soc2_and_iso_combined 440 =-51 422 1138 5 707 5225 3581 1391 2578 1654 329 183 =-28 =1 521 1947 =16 =-34 =-34 =-49 =25 =22 =23 =36 =26 =32 =26 =31
tree soc2_and_iso_combined 55 78 459 1057 1596 5276 27 5215 644 435 494 =-17 =20 =23 594 =-39 =25 =37 527 1347 =32 =-20 =-21 =-32 =41 =-32 =-39 =-36 =-59
tree soc2_and_iso_combined 43 =-44 531 1320 228 117 677 949 2551 713 51 1615 4967 5167 =-30 =19 =23 =27 =6 =18 =28 =30 =27 =8 =20 =40 92 =50 =-17
tree soc2_and_iso_combined 9 =-50 970 688 66 301 1281 2022 10 2540 190 2219 4903 5283 =23 =-24 =-28 =-35 =-22 =-39 =-21 =40 =-28 =-40 5098 =-39 =26 =-32 =40
tree soc2_and_iso_combined 9 =-49 793 600 373 501 =-37 78 1319 2887 4307 248 5284 5160 =24 =-22 =-24 =-29 =-29 =-37 183 =-44 =16 =-26 948 =-40 =26 =-38 =-45
tree soc2_and_iso_combined 493 228 774 5207 =-40 =31 1482 3284 5168 3581 107 74 =-22 =45 1285 325 1720 =-18 =32 =29 =30 =32 =38 =39 =36 =33 398 =-39 =16
tree soc2_and_iso_combined 781 1024 84 73 1370 1347 1149 5243 =-19 =30 =23 =34 =19 1347 5282 5149 314 =29 =-26 =-25 =-20 =-25 =-36 =-22 551 954 =-39 =13 =17
tree soc2_and_iso_combined 55 131 5199 745 1515 82 90 2077 3 =-14 5285 2 =-47 =11 =18 =14 =1 =21 =41 =42 284 =45 =-19 1515 1301 =45 =-20 =-20 =-51
tree soc2_and_iso_combined 440 =-49 30 144 612 1672 2024 501 =-31 1120 5240 50 61 5223 =27 =-15 =-15 =-25 =-29 =-19 =-35 =-35 =-29 45 441 =-24 =15 =27 =36
tree soc2_and_iso_combined 531 781 183 1319 496 5223 391 5212 1536 =-4 =28 =38 5286 =38 =-11 =-32 =-33 =-43 =17 648 1390 492 =-48 =-4 =19 =20 776 =37 =-15
tree soc2_and_iso_combined 228 705 675 342 688 662 320 1170 476 1402 1128 =-22 =15 =25 488 =-25 =42 =29 =21 =30 =-40 =28 =31 =34 1947 315 =44 =-19 =-16
tree soc2_and_iso_combined 577 =-48 78 2069 5287 492 595 20 284 41 =-1 117 =-54 =-2 =19 =10 1670 1149 =27 =-24 =-22 496 41 =4 =50 =-14 =-34 =-34 =-35
tree soc2_and_iso_combined 440 =-48 1596 4074 1319 1271 186 521 5235 5047 484 1748 1612 =25 1535 =11 =-34 =-17 =-25 =-30 =-32 =-20 =-31 =-24 1279 =-41 =20 =-31 =43
tree soc2_and_iso_combined 495 541 21 17 483 663 =-37 =10 =29 1413 =-6 =29 1654 329 =-1 =36 =-33 =24 790 462 490 353 34 =33 =-15 =-16 =-14 =-23 =-20
tree soc2_and_iso_combined 342 464 644 450 741 144 =3 =-30 4334 816 87 432 358 =21 =-21 =-20 =-23 =-13 =-33 =-41 27 823 =-37 =8 391 =35 =-32 =-33 =30
tree soc2_and_iso_combined 135 418 =-36 =18 342 506 745 5254 2143 675 5193 2202 45 949 1024 =-13 =-39 =31 =18 =-60 =22 =30 618 =39 =-16 =36 =43 =29 =37
tree soc2_and_iso_combined 9 =-47 55 4074 26 422 5168 1340 5176 137 1279 =-18 =24 =17 =28 =37 =34 =31 17 144 550 =27 =-11 =-29 =42 =-34 583 =-58 =5
tree soc2_and_iso_combined 273 1370 5152 =-47 =8 =1 824 677 4827 5159 1404 1644 2995 72 1602 5150 =-29 =9 =21 =15 =30 =30 =27 =24 =30 =31 72 =30 =-18
tree soc2_and_iso_combined 0 875 975 373 738 2229 287 621 980 =-28 =29 =19 2069 154 1595 =-6 =36 238 =31 =-19 =-31 =-31 =-40 =-33 =24 =33 5276 =22 =-17
tree soc2_and_iso_combined 495 82 5182 392 5172 1590 422 =-25 =6 =18 =20 =27 =31 =22 497 1120 774 =-18 754 849 5058 =46 =-11 =-19 =0 431 =-27 =25 =-23
tree soc2_and_iso_combined 970 233 228 688 139 =-40 600 587 737 444 151 745 1147 =-3 =23 =32 =28 =-38 =-26 =-33 =-47 =-39 1147 =25 =-14 =39 1628 =47 =-16
tree soc2_and_iso_combined 495 170 5123 5176 =-30 =28 =10 76 42 =24 =-3 =-35 5288 774 =-23 2224 76 1390 5082 849 169 =42 =-13 =-15 =-21 =-20 =-19 =-26 =-33
tree soc2_and_iso_combined 440 =-45 531 807 0 112 1182 435 5289 1613 1394 =20 =-27 =-27 =-34 =-6 =-30 1267 36 =-31 90 =-25 =36 =-67 1123 =30 =-20 =-38 =37
tree soc2_and_iso_combined 9 =-45 5270 190 30 464 90 109 519 =10 =-24 2289 =-44 =22 616 144 =29 1546 =15 1413 =-43 =21 =-27 176 =-41 =21 =40 =-34 =-57
tree soc2_and_iso_combined 2194 3284 1340 5182 1138 929 58 1989 5219 5147 226 1392 =-35 =14 =16 =28 =17 =12 10 166 =19 =-25 =-25 =11 =19 =34 =41 =36 =43
tree soc2_and_iso_combined 5290 527 273 90 =-29 266 115 =25 =-27 =41 333 140 2540 2344 1000 1414 4074 =30 =-12 =-22 =-15 =-22 =-33 =-28 5 =-35 =22 =-27 =-51
tree soc2_and_iso_combined 320 577 =-45 970 233 705 154 305 2143 =-22 =21 =25 17 4270 178 315 =22 =-14 =-24 =-26 689 1493 =42 =-12 =-12 =32 =40 =27 =41
tree soc2_and_iso_combined 9 =-44 798 5156 5240 1175 495 58 82 1267 179 =-24 =31 =17 =29 1322 =27 =-27 652 464 790 =40 =0 =-8 =-27 =43 =-34 =-33 =-33
tree soc2_and_iso_combined 793 238 84 322 5168 329 689 68 =-24 =4 1007 =-39 =22 154 530 =18 1214 2709 =-45 =12 =21 2711 =40 =-14 =38 =34 =-42 =24 =-42
tree soc2_and_iso_combined 254 78 849 2674 744 4538 5033 2038 5195 1101 418 106 =-16 =17 393 =32 =-12 =-23 =-24 =-22 =-26 =-24 =-29 =-27 =-25 =-26 416 =-26 =24
tree soc2_and_iso_combined 440 =-43 301 5290 353 798 4327 261 802 1177 63 797 5190 5197 =27 =-18 =-19 =-11 74 =-14 =22 =-22 =-31 =-28 =-34 =-27 =-31 =-42 =-36
tree soc2_and_iso_combined 9 =-42 1575 106 418 0 =-43 =20 20 =-14 =33 832 464 5240 1189 =29 =-22 =-27 4027 =-31 =22 =-30 675 515 =-6 20 =-54 =12 =28
tree soc2_and_iso_combined 1434 493 1319 10 556 2173 1546 266 819 318 235 =-14 =14 =21 =31 =31 318 =18 =-31 =-17 =-29 318 =-27 =18 =-26 4162 =-37 =26 =38
tree soc2_and_iso_combined 600 144 715 301 =-1 =-36 612 738 797 =28 =-16 =-15 =-25 13 715 514 =-14 =29 =-48 190 1628 1267 =35 287 =-32 =22 =-16 =-32 =-41
tree soc2_and_iso_combined 2084 465 644 781 398 183 1768 741 =-25 =-4 =28 5058 =24 =-30 617 =28 =-20 2338 =-37 =18 514 318 594 =-57 =19 =-2 =16 =12 =37
tree soc2_and_iso_combined 600 322 459 5182 170 8 870 1595 3934 =-11 =21 =19 =32 =-44 104 492 318 1585 =-9 =29 =-26 =23 =29 =35 =-34 3260 =39 =-9 =-42
tree soc2_and_iso_combined 9 =-42 709 5223 2229 1508 254 521 4 340 =13 418 26 =-15 =32 =-39 =35 =-16 1095 1548 =-34 =21 =22 =-27 =-25 852 =-33 =14 =-35
tree soc2_and_iso_combined 202 =-41 82 1320 745 1696 1024 333 36 476 437 1590 =-11 =24 =26 =23 =22 1193 476 =-40 =7 =15 514 =-41 =19 =27 =35 =36 =25
tree soc2_and_iso_combined 322 5147 203 1363 1663 5225 1448 5291 5169 2282 =-17 =10 5158 =-13 =34 =24 13 26 =-25 =17 =32 =28 =29 =30 =-32 =34 689 =40 =-8
tree soc2_and_iso_combined 374 27 5169 661 119 1171 506 2077 5180 =-38 =11 =11 =12 =2 =22 =23 =11 2077 80 =-5 76 =35 =-17 =-25 896 =16 1989 =-33 =22
tree soc2_and_iso_combined 475 398 851 183 2578 2022 =-15 =10 =23 2236 1447 =31 =-11 =-20 1124 =-2 =-40 851 515 1373 =22 =-21 =-30 =40 2182 5149 =34 =-23 =-34
tree soc2_and_iso_combined 440 =-40 265 1299 720 3284 5241 1596 91 662 2338 4967 665 =-22 =21 =12 =16 =23 =20 =27 =33 =34 162 =-12 =39 44 =-19 =39 =-38
tree soc2_and_iso_combined 495 62 1399 494 131 1363 824 5292 =-37 =15 =1 =22 =14 =3 =32 =23 493 75 135 =-22 618 =44 929 =22 =-27 =-15 10 =-23 =16
tree soc2_and_iso_combined 2170 527 1748 1263 1255 1406 802 5156 820 2105 170 418 =1 =25 =28 =-18 418 =16 =-35 =-20 =-25 =-28 =-18 =-28 =-28 364 =-30 =17 =-34
tree soc2_and_iso_combined 202 =-39 2173 548 4656 695 313 689 442 5211 45 42 =5 531 896 1443 =-25 =15 =15 =22 =23 =33 =39 =24 =-25 =-30 =39 =-18 =-29
tree soc2_and_iso_combined 43 =-38 1575 76 1411 797 1748 67 2229 183 =11 838 =41 =-18 =-15 =-21 =-24 =-26 =-32 =-28 514 5211 541 122 =-28 =12 =12 =16 =14
tree soc2_and_iso_combined 202 =-39 878 273 26 =-27 287 662 =-26 =20 =31 2251 2105 5059 5293 3906 519 315 =26 435 =-24 =19 =-5 =-19 =-23 =-24 =-23 =-27 =-42
tree soc2_and_iso_combined 681 148 365 773 2056 875 1254 214 5254 5174 1747 388 1478 =-31 =5 =11 =9 =12 =21 =22 =8 =20 =24 =15 459 =17 =-29 =20 =34
tree soc2_and_iso_combined 790 475 238 142 1124 1364 170 5238 2709 2368 =-39 =11 =5 =20 =4 =35 =16 =-37 =33 142 =34 =-12 131 818 1451 =-30 =12 =10 =21
tree soc2_and_iso_combined 495 5168 1082 1392 7 24 980 =-46 =6 =5 664 867 =12 =-35 324 =-30 =0 =28 =18 =30 24 324 851 499 =31 =-9 =-16 =-6 =-19
tree soc2_and_iso_combined 329 5168 1354 322 1604 516 188 2709 2143 104 =-36 =-8 =24 =7 =18 =20 =19 =19 =28 =31 84 10 781 572 =33 =-15 =-18 =-15 =-33
tree soc2_and_iso_combined 185 489 501 =-29 2223 802 1639 544 832 591 143 492 176 =-6 =22 238 =29 =-13 =26 7 =7 =39 =-18 =-26 =-26 =-29 =-23 =-32 =-32
tree soc2_and_iso_combined 9 =-38 863 273 235 =-20 7 =-13 =30 496 616 2145 5294 596 =29 =-10 =-14 =-19 =-20 =-11 808 685 13 954 =-31 =6 =-3 =13 =20
tree soc2_and_iso_combined 440 =-37 78 295 784 5195 556 87 192 296 3998 5047 741 =1 346 =25 =-10 =-25 =-24 333 =36 =-11 =-17 =-23 =-25 =-28 =-31 =-29 =-25
tree soc2_and_iso_combined 970 798 55 1316 1123 3020 5295 2842 315 5296 139 =-23 593 204 1391 =27 =-9 =-12 =1 =-17 =-14 =-21 =-20 =-21 =-31 =-23 =-36 =-39 =29
tree soc2_and_iso_combined 131 495 1392 841 99 107 =17 1172 =-43 =15 76 287 273 =-21 =17 =26 =-25 1301 644 =-10 =-49 =18 =31 935 =13 =-21 1147 =37 =-23
tree soc2_and_iso_combined 202 =-36 43 =-34 531 495 173 875 =-24 =24 550 190 165 =-2 2894 =41 =-22 =-26 =-19 5033 2344 173 =29 =1 =-20 =-24 92 =38 =-13
tree soc2_and_iso_combined 644 2223 5223 139 =-29 333 2224 279 1860 1612 295 =16 =-18 =33 =-10 =-11 =-14 =-6 621 =-32 =9 =-31 514 970 530 =6 =-35 =11 =22
tree soc2_and_iso_combined 2709 5297 2173 828 1116 493 5295 5270 23 5290 916 26 =2 499 =11 =41 =-20 =-31 =-27 =-34 =-28 =-27 =-41 =12 =-33 =30 790 =29 =-15
tree soc2_and_iso_combined 577 =-30 5290 365 1391 1303 2 493 429 1478 1443 =-11 =16 =18 =30 =-32 =24 =19 =30 493 332 1391 1360 =37 =-8 =-6 =-13 =-23 =-32
tree soc2_and_iso_combined 495 5298 1604 5147 4179 5172 588 =-6 3149 =-33 =17 =24 =23 =30 =28 =-34 970 66 1343 2709 1030 =27 =-10 =-10 =-15 1027 =-31 =21 =40
tree soc2_and_iso_combined 320 794 5176 2022 1109 284 5297 808 1418 640 2269 335 =-21 =19 =21 =20 =19 =17 =25 =12 =21 688 =25 =-14 =29 373 =33 =-6 =34
tree soc2_and_iso_combined 329 900 1881 617 3581 7 =-34 42 80 =-14 =21 34 =-20 =16 =18 =21 =10 42 =-11 =30 2229 1515 1370 =10 3581 =42 =-4 =-12 =-19
tree soc2_and_iso_combined 202 =-35 495 820 284 42 7 662 =-28 =25 =23 182 =-25 1360 141 =25 =-17 =-29 =25 =-39 283 324 499 5223 =34 =-4 =-12 =-2 =-14
tree soc2_and_iso_combined 5254 681 493 521 5244 444 261 4295 2023 852 849 1214 =8 =32 =-16 =33 =-17 =-27 =-22 =-24 =-29 663 =-32 =23 4974 =-31 =25 =27 =33
tree soc2_and_iso_combined 781 185 84 2711 521 4295 5111 4988 1115 1242 1394 5150 =17 =-7 =-13 =-6 =-17 =-21 =-23 =-26 41 =-26 =9 =-23 =-34 =-33 173 =-50 =-1
tree soc2_and_iso_combined 9 =-36 185 644 5199 26 170 73 677 675 1390 =-26 =20 =23 =19 =16 =-37 832 1639 175 =3 1239 =35 =-9 =-29 =-35 =29 =-14 =-36
tree soc2_and_iso_combined 9 =-35 393 5147 3246 152 1316 802 5070 519 832 4279 =20 =0 =-19 =-15 =-24 =-27 =-24 980 4624 433 =-28 =12 =12 =12 =23 =32 =29
tree soc2_and_iso_combined 754 577 51 =-36 =4 508 144 422 4027 954 =5 =-17 =27 =36 631 =-13 =12 =32 631 20 583 =-43 =-3 644 1024 =19 =-16 =-26 =16
tree soc2_and_iso_combined 440 =-35 265 20 2052 197 42 41 =13 =-42 398 1989 464 58 =-8 =13 =-33 =25 =-28 548 =34 =-25 =25 2173 464 =15 =-19 =-28 =-31
tree soc2_and_iso_combined 495 79 1242 4179 5122 293 929 530 26 =-27 =10 531 =-39 =4 =12 =12 =9 =21 =18 =27 41 2123 464 =38 =-9 =-15 293 =4 =-25
tree soc2_and_iso_combined 531 495 5211 284 5176 =-24 =18 820 =19 =-19 =24 698 176 1057 1202 755 1301 =31 =-8 =-10 =-10 =-15 1696 =-25 =19 =-20 162 =-11 =39
tree soc2_and_iso_combined 0 577 =-35 4461 183 1084 1595 398 36 5199 743 5150 34 =-32 =10 =6 =15 =17 58 =-15 =25 =7 =22 =29 1153 =23 =-17 =-36 =22
tree soc2_and_iso_combined 365 1478 1429 644 2145 2229 115 =17 =-6 =-27 =-30 127 =-36 =10 621 648 252 277 =-49 =3 =11 =19 =9 =18 106 =-19 5299 =25 =-14
tree soc2_and_iso_combined 5191 202 =-33 643 1155 61 1741 1175 3425 914 2842 4196 2894 =12 =-15 =-13 =-16 =-22 =-19 =35 =-24 =-22 27 =-34 =3 =-31 285 =-35 =4
tree soc2_and_iso_combined 342 5255 131 1515 145 433 5291 5300 58 848 31 =-22 =17 =20 17 818 =-28 =8 =31 =23 =23 =25 =26 =38 1515 =32 =-14 =-34 =30
tree soc2_and_iso_combined 228 27 1190 2084 819 5285 1133 2930 =-31 =6 =6 =7 593 =11 =-25 =15 26 =34 =-11 211 346 954 5301 =-17 =16 =19 =25 =28 =27
tree soc2_and_iso_combined 320 5176 514 5255 5172 5225 550 852 522 104 585 510 1443 =-33 =-4 =5 =9 =-1 =19 =15 104 =12 =-16 =21 =21 =-45 =10 =24 =19
tree soc2_and_iso_combined 135 577 =-39 =6 1084 591 1766 820 1088 631 393 188 2194 =-26 =10 =16 =21 =25 296 1190 =-6 =34 =32 =-34 =28 5149 =17 =-20 =26
tree soc2_and_iso_combined 358 191 4171 377 2069 1748 1613 1059 106 20 592 =-17 =11 =16 265 690 =24 =-3 =-12 =-22 =-21 =-20 =-26 21 =-23 =13 =-23 =-25 =-36
tree soc2_and_iso_combined 374 819 1155 720 58 1124 5150 =-35 =11 =-2 820 =9 =-30 2281 =18 =-20 =18 781 =19 =-15 1155 872 819 1620 =31 =-12 =0 =-20 =-23
tree soc2_and_iso_combined 709 495 595 51 58 940 =-13 1575 =30 =-11 475 =19 =-20 2690 =27 =-8 1153 475 =-29 =8 =12 595 =1 441 748 =37 =-6 =-5 =-29
tree soc2_and_iso_combined 2170 2540 295 98 140 527 450 479 914 5155 1000 4171 =19 =-12 =-14 =-18 =-20 =-25 =-25 162 =-40 =7 530 =9 =-34 =-23 =-26 =-31 =-32
tree soc2_and_iso_combined 131 1515 422 163 5177 5302 681 2338 158 1418 348 1130 =-14 211 =-53 =-7 =13 =9 =17 =13 =17 =20 =23 =23 =17 =33 1366 =31 =-18
tree soc2_and_iso_combined 342 2143 5254 30 5182 7 788 929 =-33 =7 =10 154 5193 =-17 =24 308 162 =-13 3040 1281 =29 =-15 =-20 =-23 =21 =14 =30 =26 =31
tree soc2_and_iso_combined 631 1340 66 131 1109 677 170 621 5157 1354 =-27 =8 =11 239 =20 =-7 621 1575 1281 =18 =-19 =-13 =-20 =16 =19 =16 =-24 =29 =24
tree soc2_and_iso_combined 970 4074 2170 2540 5287 135 =-19 2281 5298 571 2069 273 154 =-15 =17 =20 =-20 154 =-32 =14 154 =-35 =15 =-20 =-29 =-30 =-31 =-30 =23
tree soc2_and_iso_combined 1084 185 865 5215 677 1079 1082 464 228 2066 661 948 551 433 =-19 =11 =13 =16 =21 =20 =19 =-33 =17 =24 =25 =20 =-28 =-31 =26
tree soc2_and_iso_combined 342 226 998 1696 1413 274 5254 34 312 145 1212 1029 1613 530 =-11 =-31 =8 =12 =11 =17 =19 =13 =20 =11 =16 =21 =15 =17 =25
tree soc2_and_iso_combined 970 333 45 332 527 838 806 914 875 1546 1190 315 663 =-2 =26 =-26 =24 =24 =32 =-19 =-20 =-21 =-27 =-24 =24 208 =-26 =13 =27
tree soc2_and_iso_combined 320 322 1478 203 228 127 644 1124 838 =-22 =14 =8 347 =-50 =2 79 618 =-8 =14 =33 127 =31 =-8 =-34 =18 896 =34 =-11 =31
tree soc2_and_iso_combined 329 816 1703 66 273 170 =-27 =11 1513 1145 333 =30 863 =18 =-21 =-13 =-23 =-22 =-24 =-27 737 207 273 =1 1072 =37 =-6 =-17 =-15
tree soc2_and_iso_combined 514 970 5303 794 1764 2084 433 2338 1021 79 90 1147 =-35 =14 4279 =-20 =9 =5 =4 =10 =15 =14 =11 =17 =25 =20 782 =30 =-6
tree soc2_and_iso_combined 78 2143 797 662 5212 980 494 2022 1448 1555 1604 177 550 =-28 =-2 =7 =13 =17 =11 =21 =10 621 =28 =-12 =30 =30 =-30 =30 =-27
tree soc2_and_iso_combined 577 =-37 1316 688 373 254 1267 565 1612 179 2230 738 377 1371 =32 =-3 =7 =-1 =1 =-4 =1 =-13 =-6 =-10 =-16 =-17 4279 =-29 =2
tree soc2_and_iso_combined 82 155 998 2143 5176 5169 4297 2022 3782 625 5299 5199 90 =-32 =-13 =5 =9 =11 =14 =8 =20 90 =-10 =27 =18 =15 =12 =23 =21
tree soc2_and_iso_combined 9 =-31 970 329 1120 1281 26 233 284 =-17 =13 =25 1370 =-14 1575 =20 1214 =9 =-27 =-33 =-29 530 =33 154 =-18 26 =-3 =32 =22
tree soc2_and_iso_combined 2202 781 2170 2842 2069 774 =-13 254 142 44 530 1678 =22 =-18 =-15 4074 5304 =30 =-9 =-8 =-15 =-6 =-24 =-25 =-29 3 =-39 =-2 =-33
tree soc2_and_iso_combined 493 577 =-26 5158 1095 2578 42 =8 429 824 657 5301 514 =-29 =5 =11 =8 106 =-18 =23 =22 =30 318 =3 =33 =25 663 =-30 =9
tree soc2_and_iso_combined 644 741 165 1147 =-32 =16 287 =-9 =19 1429 5223 315 324 =26 =5 =-8 =-15 5219 4027 5199 =-19 =13 =16 =19 127 =-25 239 =24 =-18
tree soc2_and_iso_combined 78 322 781 190 458 644 615 816 497 633 606 177 =23 =-2 =-7 =-8 =-11 =-11 =-16 =-5 =-21 1088 =-29 =10 =-14 =35 26 =-45 =17
tree soc2_and_iso_combined 391 998 374 5215 1401 1596 26 =-30 122 38 173 =-36 790 1478 =-27 =8 =9 =12 =20 =15 =17 =13 754 =12 =-21 =23 4 =31 =-9
tree soc2_and_iso_combined 970 131 1392 4624 5168 631 767 14 1127 1625 1845 =-24 =6 =10 548 =-11 =19 =11 =11 =1 =19 =11 =27 1947 =30 =-20 689 =38 =2
tree soc2_and_iso_combined 139 =-29 203 5258 55 5061 3319 3040 1250 332 2689 1000 5223 1373 98 =26 =-7 =-10 =-5 =-13 =-10 =-3 =-10 =-20 =-20 =-19 =-18 =-26 =-18
tree soc2_and_iso_combined 2202 203 2172 353 5258 501 =-21 3319 774 2944 =-24 =25 914 1414 249 4327 254 =24 =-3 =-16 =3 =-13 =-17 =-20 =-22 =-22 =-17 =-23 =-29
tree soc2_and_iso_combined 1039 1084 681 341 143 1170 1696 1401 5201 284 421 1175 =-22 =3 =6 =9 =17 =10 =19 =25 863 333 =33 =-10 =-13 =16 =23 =23 =-33
tree soc2_and_iso_combined 793 202 =-28 5270 329 527 26 4656 1340 788 91 =-21 =12 =8 =22 =28 715 =19 =-6 =-22 26 754 377 =25 =-4 =-21 =36 =-26 =-34
tree soc2_and_iso_combined 688 254 202 =-26 1281 652 2709 662 1595 1170 2338 1594 900 =-7 =10 =20 =20 =27 =26 =31 99 =-7 =31 =-19 =-20 494 =-26 =6 =-20
tree soc2_and_iso_combined 788 662 1391 5217 5255 527 74 1595 492 976 148 =-21 =14 =17 =4 =11 1024 =14 4270 =9 =-25 =-23 =-38 =18 =19 =21 324 =26 =-8
tree soc2_and_iso_combined 1320 2170 741 1096 74 144 =5 =-19 =-29 =11 74 1434 4351 1209 4180 =-11 =3 =19 =19 =31 26 =-11 4171 1390 =34 =-3 =-9 =-29 =31
tree soc2_and_iso_combined 78 329 3 741 1262 =-25 =9 5276 =22 =-8 998 188 122 5214 741 824 1096 =-22 =7 =19 365 =-32 =-7 =11 =16 =16 =18 =15 =-25
tree soc2_and_iso_combined 228 1721 36 422 5305 3284 4 788 348 1684 4624 =-30 =2 =6 =9 =10 409 =13 =-14 =15 =21 =15 4 492 =26 =-9 =-25 =24 =22
tree soc2_and_iso_combined 329 1515 5168 1320 640 852 791 153 948 165 =-26 1088 =-3 =-25 =4 =8 =13 =14 =19 =20 =24 =29 519 78 5270 =21 =-8 =-17 =-19
tree soc2_and_iso_combined 644 494 1730 4162 2257 1130 929 859 749 1550 =-27 =2 =7 =6 =9 =4 =17 =16 =16 1429 56 =32 =-2 115 =-17 =15 1088 =-4 =-28
tree soc2_and_iso_combined 970 531 5212 5254 1003 577 =-33 2202 494 1707 =-13 =20 90 176 =-11 =15 =17 =-33 =18 =22 =26 92 =30 =-13 703 90 =31 =-5 =-6
tree soc2_and_iso_combined 1748 577 =-24 1319 2170 2540 254 1703 1493 444 773 192 =19 =-8 =-6 =-17 4279 =-23 =9 =-15 841 =10 =-26 =-25 =-24 51 =-29 =3 =-28
tree soc2_and_iso_combined 4656 203 2229 643 364 2202 186 1546 877 346 527 2377 =14 =-14 =-15 20 235 =6 =-33 =20 =-11 =28 =-21 =-22 =-14 =-27 =-26 =-25 =30
tree soc2_and_iso_combined 131 1130 4834 493 9 =-25 112 55 2023 261 =19 =-7 =-8 =-18 287 119 =-35 =15 17 =-9 =25 4993 =-37 =11 =-34 4624 =-20 =8 =20
tree soc2_and_iso_combined 1447 643 50 7 393 1392 514 5186 =-20 =16 =13 =20 =21 67 867 5284 41 838 863 =21 =-3 =-17 =25 =-15 =-9 =-20 =-17 =-27 =-18
tree soc2_and_iso_combined 300 440 =-28 465 1171 4027 522 152 164 5282 1340 422 918 5169 =-19 =5 =11 =10 =19 =20 =24 929 =-24 =7 =20 =16 =13 =13 =29
tree soc2_and_iso_combined 583 631 58 228 720 1575 5223 2077 273 =-33 =-5 =13 =14 =-38 =4 =7 703 170 =-17 =28 =-23 =16 273 =-20 985 862 =26 =-5 =-16
tree soc2_and_iso_combined 577 =-22 1670 595 51 79 571 875 1550 806 =-10 =11 =15 =22 =-24 =17 =23 10 1905 1096 3020 =26 =-11 841 =12 =-15 =-15 =41 =-21
tree soc2_and_iso_combined 1340 2578 5175 681 300 5254 640 1596 1145 522 2084 562 1354 929 =-22 =-2 =8 =13 =9 =15 =7 =14 =19 =22 =26 =20 =22 =23 =30
tree soc2_and_iso_combined 1057 265 1171 365 5263 1030 78 1988 488 824 681 117 =-11 754 =11 =-13 =21 =23 =24 =-16 =-20 =-23 =-22 816 =26 =-4 =34 =-23 =-24
tree soc2_and_iso_combined 76 440 =-27 688 1411 186 2281 2023 1433 1316 166 738 548 =20 1127 =-10 =22 =-4 =-14 =-4 =-15 =-15 =-13 =-19 =-21 =-15 1095 =-34 =9
tree soc2_and_iso_combined 631 4074 5295 26 374 682 0 =-23 =2 =13 10 =-1 =22 74 10 =8 =-27 106 =-4 1312 1758 =43 =-2 =-1 324 =-33 =3 =-27 =20
tree soc2_and_iso_combined 464 495 446 600 2173 273 26 =-23 =9 4270 1316 =25 =-11 =-8 =-19 =-23 =-28 1130 178 458 1448 =34 =-2 =-11 =-6 4270 =-20 =15 =-20
tree soc2_and_iso_combined 2120 2 541 5182 5122 285 377 80 418 =-11 254 483 =24 =-7 =-13 36 =-27 =10 1027 =9 =-39 =13 254 =17 =-16 =19 =17 =19 =22
tree soc2_and_iso_combined 377 9 =-26 1182 185 98 191 527 2173 2093 436 368 5301 5197 =22 =-4 =-5 =-7 =-4 =-10 =-16 595 =-28 =9 =-20 =-20 =-22 =-24 =-17
tree soc2_and_iso_combined 793 45 900 320 998 1299 1024 264 433 5191 1095 =-7 492 =-37 =14 =7 =14 =25 =-32 17 =-4 =26 =23 =21 1575 =24 =-9 =21 =-28
tree soc2_and_iso_combined 78 322 79 4042 663 1764 1340 74 1314 677 1109 91 =-19 =10 =12 =11 =12 1088 27 =-20 =4 =17 =19 =20 =15 =-24 =21 =26 =-23
tree soc2_and_iso_combined 1340 322 5168 918 1478 1764 2066 1172 1354 285 2282 3037 697 =-23 =6 =6 =7 =9 =11 =2 =14 =10 =9 =18 =23 689 =31 =-9 =29
tree soc2_and_iso_combined 3934 62 228 5202 877 400 2338 1109 2257 1128 4179 277 =-27 =-2 =8 =1 =13 =14 =16 =17 =15 =19 315 78 =30 =-9 =-16 =18 =29
tree soc2_and_iso_combined 0 5199 5122 1478 5193 2338 5179 2957 1021 1171 357 =-22 =6 =1 =10 =11 =12 =16 =14 =10 =13 =20 2060 954 5223 =25 =-6 =-7 =-11
tree soc2_and_iso_combined 7 664 =-28 790 99 =10 =-12 =15 781 4538 1370 73 252 =-15 =14 409 =-7 =33 703 493 =42 =-5 872 =-17 =17 =-30 42 =13 =-26
tree soc2_and_iso_combined 898 127 374 819 1390 329 1128 36 361 =-37 =10 =8 =10 =3 =15 =13 =15 5223 1390 =31 =-3 =-20 112 374 =8 99 =11 =-22 =-23
tree soc2_and_iso_combined 55 135 =-16 709 3425 832 1116 2540 698 1095 17 277 1513 20 =-4 211 =6 =27 =-22 =30 =28 =30 =-11 =-16 =-14 =-13 =-17 =-22 =-34
tree soc2_and_iso_combined 644 202 =-23 162 1024 =3 =-32 175 1220 494 514 =-7 =18 =22 =-25 13 1220 68 =8 =-19 =24 =28 819 249 74 =-14 =17 =-38 =12
tree soc2_and_iso_combined 4834 865 9 =-24 2688 5199 4461 493 228 1555 435 819 720 =-5 =19 =22 898 =3 =-24 =25 =33 435 =-24 =8 =-22 =32 =-21 =-24 =-30
tree soc2_and_iso_combined 1250 131 24 44 41 20 175 =-15 =13 =22 =-25 152 412 828 =24 =-2 =-16 42 =22 =-8 170 =-26 42 =22 =-13 =24 720 =-32 =11
tree soc2_and_iso_combined 1546 27 163 1128 4351 1434 119 1654 1109 137 =-22 =5 =10 =7 =15 435 =-12 =29 =19 =17 =22 1242 92 5158 =15 =-10 =-14 =33 =-24
tree soc2_and_iso_combined 781 10 1768 2711 4042 1088 109 492 741 =-17 =2 =12 =20 3020 =26 =-7 =-16 =-21 =-21 1120 63 =-5 =-30 =20 165 =-30 249 =15 =-18
tree soc2_and_iso_combined 970 341 2338 228 1370 1947 167 2077 =-24 =4 =5 =5 249 5290 1262 493 =24 =-12 =-9 =-19 =-20 1947 =20 =-13 =17 =25 1370 =30 =-1
tree soc2_and_iso_combined 514 1392 4351 62 841 715 82 398 591 =-30 =7 877 591 =19 4270 =-20 =14 =-18 =12 3020 =11 =-20 =-19 =9 =17 =23 782 =26 =-10
tree soc2_and_iso_combined 495 109 131 531 320 42 1267 =-12 =23 =-27 =17 =23 42 =-10 =27 301 1535 =21 =-16 =-17 493 314 5306 1943 =27 =-7 =-9 =-9 =-10
tree soc2_and_iso_combined 1319 720 374 465 867 782 1299 4279 =-26 1628 26 =-12 =15 =-23 26 =-13 =15 =8 =18 =9 782 2289 =20 =-13 =-22 152 =1 =29 =-20
tree soc2_and_iso_combined 798 9 =-23 301 1373 849 600 548 66 273 74 173 =-17 =4 =23 =23 435 =-15 =9 703 1124 =4 =-24 =18 =-19 =-20 =-18 =-19 =-20
"""
}
