// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
feature duration
feature maintain > iso27001
feature main duty onRequest
feature main duty service
feature maintain > scope
feature subprocessor > iso27001
feature maintain > maintain
feature duty > sameDuty
feature supplier > maintain
feature maintain
feature main not-duty duration
feature iso27001
feature main aspiration preposition
feature duration > certificate
feature duty > iso27001
feature pronoun > maintain
feature maintain > conjunction
feature duration > contractTitle
feature certificate
feature duration > service
feature word maintain
feature word force
feature negation > lapse
feature agentMark > accreditationBody
feature buyer duty
feature main duty certificate
feature duration > iso27001
feature main not-duty lapse
feature certificate > iso27001
feature typeTwo > audit
feature iso27001 > certificate
feature copy > iso27001
feature occasion > certificate
feature supplier > alternative
feature word customer
feature before right day
feature iso27001 > contractTitle
feature word client
feature duty > maintain
feature participle > duration
feature supplier duty
feature word shall
feature duty > certificate
feature iso27001 > duty
feature maintain > alternative
feature territory > soc2
feature relative > certificate
feature supplier > duration
feature maintain > service
feature word until
feature main duty accreditationBody
feature word ii
feature conjunction > subprocessor
feature word covenants
feature maintain > nominalDuty
feature main not-duty lacks
feature duty > conjunction
feature before duty both
feature certificate > service
feature maintain > otherISO
feature main aspiration certificate
feature iso27001 > maintain
feature word while
feature maintain > duration
feature main duty iso27001
feature main duty subprocessor
feature alternative
feature subprocessor > engage
feature certificate > duration
feature accreditationBody
feature duration > typeTwo
feature soc2 > audit
feature word keep
feature duration > lacks
feature soc2 > maintain
feature before right anaphor
feature otherISO > certificate
feature hedge > duration
feature main duty preposition
feature duty > duration
feature iso27001 > duration
feature conjunction > maintain
feature word mainta
feature maintain > accredited
feature contractTitle > maintain
feature word hold
feature before duty buyer
feature before duty supplier
feature duration > lapse
feature main duty typeTwo
feature maintain > pronoun
feature duty > contractTitle
feature word throug
feature word interr
feature agentMark > duration
feature word coveri
feature pronoun > duration
feature duration > agentMark
feature word aufrechtzu
feature main duty accredited
feature buyer
feature before duty duty
feature unstated duty
feature duration > presentDuty
feature both > typeTwo
feature iso27001 > relative
feature word der
feature maintain > provide
feature own > maintain
feature main duty buyer
feature maintain > certificate
feature certificate > maintain
feature before duty duration
feature word stay
feature relative > duration
feature buyer > certificate
feature before aspiration supplier
feature main duty alternative
feature duty > provide
feature main duty maintain
feature buyer > duty
feature subprocessor duty
feature supplier > subprocessor
feature word iso
feature certificate > alternative
feature either > certificate
feature word term
feature duration > duty
feature conjunction > duration
feature word times
feature notify > iso27001
feature word contin
feature word laufze
feature subprocessor > maintain
feature otherISO > conjunction
feature iso27001 > alternative
feature main denial maintain
feature supplier > blocker
feature word provid
feature main duty soc2
feature aside duty conjunction
feature allowLapse > certificate
feature conjunction > onRequest
feature main aspiration maintain
feature negation > allowLapse
feature duration > supplier
feature word interrupti
feature word wahren
feature word looptijd
feature negation > lacks
feature negation > certificate
feature subprocessor > duty
feature territory > duty
feature buyer > iso27001
feature iso27001 > conjunction
feature main not-duty occasion
feature subprocessor > subprocessor
feature main duty duration
feature provide > iso27001
feature soc2 > onRequest
feature duration > conjunction
feature word remain
feature main not-duty allowLapse
feature word valid
feature otherISO > duration
feature maintain > cover
feature word accred
feature word long
feature maintain > both
feature word 27001
feature maintain > relative
feature duration > participle
feature obligation > duty
feature supplier > iso27001
feature condition > iso27001
feature main duty both
feature supplier > duty
feature negation > iso27001
feature allowLapse > lapse
feature word whole
feature anaphor
feature remediation
feature duration > maintain
feature subprocessor > certificate
feature notObliged
feature weak > iso27001
feature duration > duration
feature word returned
feature main duty otherISO
feature main duty supplier
feature word iec
feature iso27001 > occasion
feature assure > subprocessor
feature maintain > contractTitle
feature accredited > duration
feature negation > expiry
feature duration > buyer
feature nominalDuty
feature word and
feature supplier > certificate
feature typeTwo > conjunction
feature word custom
feature weak > certificate
feature main duty undergo
feature supplier > otherISO
feature word suspension
feature certificate > conjunction
feature word accredited
feature both > soc2
feature conjunction > flowDown
feature company > assure
feature typeTwo
feature access > duration
feature maintain > duty
feature main not-duty iso27001
feature buyer > maintain
feature election
feature negation > duration
feature assure > breach
feature word point
feature before duty certificate
feature word 2022
feature subprocessor > supplier
feature pronoun > typeTwo
feature before duty host
feature before not-duty negation
feature word withou
feature recertify
feature subprocessor
feature main duty provide
feature before duty maintain
feature supplier > flowDown
feature undergo > iso27001
feature territory > typeTwo
feature lapse > iso27001
feature undergo > maintain
feature certificate > accreditationBody
feature supplier > forbidden
feature territory > certificate
feature supplier > renew
feature flowDown > breach
feature nominalDuty > maintain
feature engage > maintain
feature word its
feature buyer > duration
feature hedge
feature either > iso27001
feature word you
feature main duty relative
feature election > soc2
feature maintain > soc2
feature word servic
feature assure > lapse
feature accredited > duty
feature conjunction
feature lapse > buyer
feature supplier > may
feature duration > nominalDuty
feature accredited
feature word remains
feature both > duration
feature certificate > cover
feature conjunction > certificate
feature host > maintain
feature hedge > iso27001
feature pronoun > subprocessor
feature main not-duty expiry
feature main duty nominalDuty
feature territory > territory
feature alternative > certificate
feature supplierAndSubprocessors duty
feature main statement duration
feature flowDown > certificate
feature length 16
feature word type
feature certificate > accredited
feature word certified
feature provide > certificate
feature supplier not-duty
feature notify > lapse
feature engage > certificate
feature certificate > duty
feature soc2 > certificate
feature territory > supplier
feature before not-duty duty
feature allowLapse
feature before duty iso27001
feature typeTwo > certificate
feature supplier > either
feature pronoun > soc2
feature word without
feature both
feature contractTitle > certificate
feature lacks > iso27001
feature main statement number
feature lapse
feature duty > participle
feature main duty election
feature maintain > flowDown
feature main not-duty certificate
feature forbidden > lapse
feature word bar
feature supplier > provide
feature word 2
feature provide > supplier
feature duty > alternative
feature relative > accredited
feature lacks > certificate
feature word covena
feature duration > contractTerm
feature maintain > typeTwo
feature word zertifizie
feature nominalDuty > pronoun
feature obligationHead > iso27001
feature maintain > blocker
feature supplier > notify
feature main statement obligationHead
feature duty
feature certificate > nominalDuty
feature relative > maintain
feature maintain > participle
feature allowLapse > iso27001
feature word bleibe
feature word suspen
feature main duty contractTitle
feature lacks
feature before duty subprocessor
feature otherISO
feature notify > supplier
feature maintain > occasion
feature main aspiration iso27001
feature company > relative
feature alternative > soc2
feature host > iso27001
feature condition > maintain
feature hedge > maintain
feature forbidden
feature certificate > election
feature word certif
feature buyer > lapse
feature word condition
feature word suppli
feature word must
feature subprocessor > accredited
feature main statement maintain
feature word within
feature buyer > supplier
feature maintain > site
feature supplier > recertify
feature relative > conjunction
feature aside duty duration
feature blocker > duration
feature word sets
feature subprocessor > conjunction
feature maintain > renew
feature word or
feature certificate > forbidden
feature word common
feature host duty
feature supplier > control
feature iso27001 > forbidden
feature supplier > election
feature supplier > buyer
feature duty > both
feature word logs
feature length 12
feature assure > service
feature notify
feature length 32
feature word laufzeit
feature word return
feature unstated statement
feature supplier > conjunction
feature iso27001 > participle
feature duty > blocker
feature conjunction > supplier
feature engage > iso27001
feature occasion > supplier
feature word day
feature main duty notify
feature word contra
feature blocker > iso27001
feature word last
feature obligation > certificate
feature both > duty
feature lapse > duration
feature conjunction > typeTwo
feature word handles
feature before duty territory
feature cover > service
feature word us
feature main denial certificate
feature word obliga
feature pronoun > conjunction
feature word und
feature before duty obligation
feature typeTwo > onRequest
feature accredited > agentMark
feature relative
feature both > conjunction
feature nominalDuty > duty
feature duty > recertify
feature conjunction > undergo
feature word renewe
feature duty > lacks
feature word posses
feature word as
feature word exit
feature word continue
feature conjunction > both
feature word possession
feature word subcontrac
feature either > soc2
feature duty > soc2
feature word condit
feature word sichert
feature word patch
feature flowDown > insider
feature condition > certificate
feature control > conjunction
feature duty > soa
feature territory > iso27001
feature certificate > pronoun
feature host
feature obligationHead > certificate
feature annexA
feature access > iso27001
feature renew
feature typeTwo > duration
feature iso27001 > contractTerm
feature word have
feature service > participle
feature word contro
feature main aspiration duration
feature own > duration
feature iso27001 > accredited
feature duty > negation
feature word seller
feature supplier > host
feature main duty audit
feature word supplier
feature word is
feature iso27001 > notify
feature duration > undergo
feature obligationHead > maintain
feature word go
feature buyer not-duty
feature word soc
feature before duty preposition
feature recertify > iso27001
feature alternative > typeTwo
feature duration > flowDown
feature iso27001 > recertify
feature nominalDuty > supplier
feature duty > cover
feature host > duty
feature main duty negation
feature before permission may
feature word never
feature word united
feature main statement certificate
feature pronoun > occasion
feature supplier
feature word same
feature supplier > site
feature word break
feature breach > lapse
feature before duty pronoun
feature word zertif
feature word lapse
feature notObliged > iso27001
feature main duty participle
feature before permission supplier
feature duty > relative
feature certificate > blocker
feature main duty conjunction
feature company > own
feature relative > buyer
feature relative > negation
feature obligation > supplier
feature word period
feature word compli
feature access
feature company
feature word dienst
feature word live
feature word them
feature word every
feature word network
feature word editio
feature word aufrec
feature word regist
feature main duty access
feature word mandat
feature main aspiration hedge
feature iso27001 > cover
feature word alive
feature certificate > otherISO
feature flowDown > lapse
feature iso27001 > negation
feature word operator
feature flowDown > maintain
feature scope > cover
feature assure > certificate
feature word agreement
feature service
feature service > site
feature presentDuty > supplier
feature conjunction > iso27001
feature word obligation
feature own > iso27001
feature filler > iso27001
feature word inform
feature assure > negation
feature agentMark > iso27001
feature both > supplier
feature negation > buyer
feature iso27001 > supplier
feature main right terminate
feature word report
feature year
feature supplier > notObliged
feature supplier > weak
feature main statement day
feature buyer > notify
feature word contract
feature engage > subprocessor
feature word states
feature provide > conjunction
feature aside duty cover
feature conjunction > buyer
feature agentMark > agentMark
feature word handle
feature word this
feature soc2 > iso27001
feature duty > assure
feature relative > iso27001
feature participle > site
feature occasion > duty
feature word contractor
feature word whenev
feature word was
feature main duty lapse
feature duty > day
feature certificate > agentMark
feature condition
feature word at
feature word no
feature supplier > access
feature flowDown
feature length 24
feature iso27001 > day
feature conjunction > conjunction
feature duty > subprocessor
feature aside duty service
feature company > conjunction
feature word be
feature word two
feature duty > notify
feature agentMark > certificate
feature word up
feature supplier > participle
feature condition > supplier
feature word audit
feature word unbroken
feature main not-duty day
feature duty > pronoun
feature certificate > condition
feature pronoun > supplier
feature scope
feature soc2
feature weak > maintain
feature filler > certificate
feature access > supplier
feature main denial notObliged
feature word terminatio
feature word compliance
feature word back
feature main duty number
feature relative > duty
feature own > buyer
feature negation > pronoun
feature blocker
feature word betwee
feature word vendor
feature conjunction > soc2
feature iso27001 > soc2
feature both > maintain
feature buyer > pronoun
feature month
feature may > duration
feature word we
feature main statement typeTwo
feature word moment
feature company > iso27001
feature presentDuty > buyer
feature main duty either
feature relative > pronoun
feature month > maintain
feature conjunction > service
feature word all
feature conjunction > duty
feature word requiremen
feature supplier > lacks
feature occasion
feature engage
feature supplier permission
feature word certificat
feature word it
feature word keinem
feature word six
feature duty > lapse
feature word agency
feature word throughout
feature obligation > maintain
feature both > obtain
feature provide > duration
feature election > typeTwo
feature word requires
feature main duty renew
feature otherISO > soc2
feature iso27001 > engage
feature certificate > apply
feature duty > contractTerm
feature certificate > month
feature word well
feature control > iso27001
feature certificate > filler
feature iso27001 > year
feature buyer > presentDuty
feature pronoun
feature undergo > typeTwo
feature word ensure
feature word proces
feature negation
feature participle > duty
feature word engine
feature word holds
feature assist > buyer
feature word bear
feature word status
feature supplier > undergo
feature access > buyer
feature word preser
feature number
feature participle
feature assure > relative
feature maintain > apply
feature iso27001 > lapse
feature soc2 > duration
feature word control
feature renew > occasion
feature conjunction > site
feature iso27001 > without
feature main statement flowDown
feature conjunction > access
feature duty > condition
feature before duty nominalDuty
feature word systems
feature word la
feature before duty occasion
feature word platfo
feature certificate > notify
feature duty > supplier
feature word annual
feature duration > pronoun
feature negation > supplier
feature blocker > duty
feature word delete
feature breach
feature word processor
feature word bureau
feature bidder
feature supplier > assure
feature maintain > recertify
feature word backup
feature duty > conformity
feature relative > occasion
feature main duty check
feature bidder > maintain
feature maintain > month
feature election > iso27001
feature supplier > filler
feature preposition
feature word applic
feature notify > certificate
feature provide > lapse
feature word platform
feature certificate > buyer
feature obligationHead
feature maintain > notify
feature word standi
feature word run
feature word nach
feature service > conjunction
feature lapse > supplier
feature supplier > breach
feature recertify > expiry
feature without > buyer
feature filler
feature word management
feature word copies
feature iso27001 > notObliged
feature provide > participle
feature supplier > occasion
feature conformity
feature word wherev
feature word sub
feature business > duty
feature word zu
feature word office
feature main permission terminate
feature aside duty number
feature word altern
feature duration > blocker
feature subprocessor > duration
feature main duty pronoun
feature word reason
feature supplier > accredited
feature word your
feature word down
feature main statement filler
feature duty > agentMark
feature word on
feature without
feature soa
feature certificate > without
feature typeTwo > year
feature word unterb
feature iso27001 > pronoun
feature supplier > month
feature word under
feature alternative > iso27001
feature notify > conjunction
feature certificate > engage
feature word provided
feature word data
feature word recert
feature filler > duration
feature word a
feature service > maintain
feature relative > provide
feature service > negation
feature word hosting
feature iso27001 > obligationHead
feature maintain > election
feature soc2 > conjunction
feature annexA > iso27001
feature bidder > iso27001
feature word edition
feature duty > site
feature word support
feature negation > accredited
feature renew > iso27001
feature scope > iso27001
feature cover
feature word award
feature supplier > expiry
feature certificate > flowDown
feature iso27001 > site
feature duty > otherISO
feature word parties
feature obligation > iso27001
feature flowDown > subprocessor
feature conjunction > participle
feature sameDuty
feature supplier > allowLapse
feature pronoun > buyer
feature word final
feature word jusqu
feature main duty engage
feature negation > conjunction
feature word delivery
feature main statement accredited
feature obligation
feature word may
feature condition > agentMark
feature word before
feature before right breach
feature weak
feature word chain
feature iso27001 > filler
feature provide > nominalDuty
feature business > condition
feature territory
feature check
feature main statement soc2
feature word renewed
feature finding > iso27001
feature breach > supplier
feature word that
feature word succes
feature main duty duty
feature word left
feature word personnel
feature word with
feature word subsis
feature word between
feature both > them
feature before duty number
feature conformity > iso27001
feature supplier > both
feature filler > supplier
feature word alternativ
feature business > day
feature word partie
feature word if
feature maintain > supplier
feature pronoun > iso27001
feature example > iso27001
feature word hostin
feature before duty company
feature word processors
feature site > duty
feature word renewa
feature supplier > assist
feature word an
feature main statement agentMark
feature soc2 > renew
feature onRequest > supplier
feature cover > agentMark
feature iso27001 > accreditationBody
feature site > conjunction
feature certificate > insider
feature supplier > pronoun
feature condition > contractTitle
feature main duty flowDown
feature main statement company
feature word officer
feature agentMark > maintain
feature main duty goods
feature iso27001 > access
feature flowDown > negation
feature word promis
feature conjunction > provide
feature recertify > occasion
feature service > agentMark
feature word though
feature pronoun > participle
feature engage > buyer
feature word upheld
feature duty > them
feature iso27001 > service
feature flowDown > buyer
feature before right number
feature main duty assist
feature word purpos
feature may > terminate
feature aside not-duty duration
feature word durati
feature conjunction > them
feature undergo
feature unstated denial
feature main statement relative
feature breach > certificate
feature main duty cure
feature main duty reference
feature before duty relative
feature word conces
feature word zeitpunkt
feature company > maintain
feature participle > conjunction
feature buyer > participle
feature aside duty maintain
feature service > supplier
feature duty > cure
feature word termin
feature word been
feature only > pronoun
feature supplier > supplier
feature main statement conjunction
feature length 64
feature supplier > example
feature word confir
feature before duty without
feature flowDown > iso27001
feature word written
feature word unless
feature renew > negation
feature contractTitle
feature main statement presentDuty
feature word rule
feature word their
feature presentDuty
feature word in
feature notObliged > certificate
feature word req
feature word person
feature certificate > typeTwo
feature lacks > relative
feature conjunction > recertify
feature word handover
feature main statement supplier
feature pronoun > notify
feature word review
feature word includ
feature maintain > access
feature supplier > auditor
feature word of
feature finding > typeTwo
feature maintain > own
feature aside duty pronoun
feature site > iso27001
feature day > may
feature unless
feature word standing
feature before duty contractTerm
feature word security
feature month > pronoun
feature duty > occasion
feature main statement negation
feature them
feature negation > breach
feature provide > renew
feature duty > breach
feature word host
feature buyer > accredited
feature iso27001 > weak
feature conjunction > agentMark
feature conjunction > contractTerm
feature main duty occasion
feature word operat
feature word deposi
feature service > lapse
feature word perman
feature word vault
feature word off
feature lapse > certificate
feature word dienstleis
feature word they
feature supplier aspiration
feature expiry > auditor
feature typeTwo > renew
feature word each
feature word has
feature conjunction > expiry
feature word our
feature weak > duty
feature duration > access
feature accreditationBody > accredited
feature word pay
feature maintain > buyer
feature word use
feature word unexpired
feature word running
feature word fund
feature word thereafter
feature both > provide
feature certificate > contractTitle
feature word uninterrup
feature day > buyer
feature without > duty
feature word handov
feature duty > onRequest
feature word notice
feature main right certificate
feature occasion > agentMark
feature obligationHead > supplier
feature word manage
feature word hereby
feature certificate > negation
feature nominalDuty > contractTitle
feature buyer > conjunction
feature word new
feature buyer > contractTitle
feature pronoun > pronoun
feature reference > supplier
feature word year
feature main not-duty preposition
feature provide
feature buyer > may
feature word material
feature anaphor > day
feature main aspiration weak
feature main statement preposition
feature flowDown > cover
feature before duty site
feature example
feature engage > supplier
feature word binding
feature word accreditat
feature main not-duty number
feature buyer > provide
feature word short
feature iso27001 > month
feature undergo > negation
feature agentMark > nominalDuty
feature company > without
feature month > occasion
feature participle > iso27001
feature word scope
feature word company
feature negation > subprocessor
feature certificate > soa
feature conjunction > may
feature undergo > certificate
feature word accord
feature without > certificate
feature negation > both
feature business
feature before duty agentMark
feature word industry
feature word cycle
feature word tot
feature word receiv
feature word preced
feature sufficient > day
feature word securi
feature word over
feature main not-duty participle
feature word statement
feature word days
feature duty > typeTwo
feature word from
feature word which
feature unless > buyer
feature assure > buyer
feature apply > site
feature agentMark > subprocessor
feature isms
feature word depositary
feature word 48
feature word signature
feature word uninte
feature company > duty
feature main duty expiry
feature provide > both
feature word own
feature main statement sufficient
feature word asked
feature both > iso27001
feature before not-duty may
feature word mainte
feature word gap
feature provide > expiry
feature before not-duty contractTerm
feature word so
feature main statement lacks
feature assist
feature duty > copy
feature aside statement occasion
feature word not
feature only > supplier
feature main statement without
feature main permission iso27001
feature apply
feature iso27001 > soa
feature pronoun > duty
feature word by
feature presentDuty > renew
feature supplier > copy
feature typeTwo > nominalDuty
feature word terms
feature contractTerm > conjunction
feature own > access
feature both > certificate
feature buyer > relative
feature pronoun > lapse
feature word sein
feature certificate > soc2
feature duty > duty
feature eachParty
feature day > blocker
feature word darf
feature word whenever
feature nominalDuty > conjunction
feature word lead
feature word to
feature word room
feature word loss
feature iso27001 > flowDown
feature word end
feature before duty blocker
feature either
feature maintain > contractTerm
feature word below
feature supplier > own
feature supplier > day
feature buyer > terminate
feature demonstrative > certificate
feature word out
feature agentMark > duty
feature word mientras
feature day > relative
feature conjunction > control
feature word indust
feature word excuse
feature annexA > conjunction
feature before right may
feature word programme
feature condition > buyer
feature main duty sameDuty
feature duty > auditor
feature conjunction > negation
feature expiry
feature typeTwo > iso27001
feature before duty conjunction
feature iso27001 > nominalDuty
feature maintain > vague
feature word soport
feature pronoun > access
feature agentMark > site
feature relative > agentMark
feature negation > maintain
feature may > contractTitle
feature duty > nominalDuty
feature maintain > territory
feature word access
feature word upon
feature duty > undergo
feature copy
feature bidder > certificate
feature audit
feature access > access
feature undergo > filler
feature duty > renew
feature conjunction > alternative
feature alternative > pronoun
feature negation > access
feature expiry > occasion
feature before not-duty duration
feature before right cure
feature word recertific
feature word likewi
feature flowDown > provide
feature word provider
feature auditor
feature before duty participle
feature before duty negation
feature provide > reference
feature certificate > scope
feature supplierAndSubprocessors not-duty
feature recertify > cover
feature duration > relative
feature buyer > filler
feature may > access
feature before duty soa
feature duty > buyer
feature copy > certificate
feature negation > provide
feature negation > copy
feature onRequest
feature word produce
feature presentDuty > both
feature provide > business
feature main right access
feature copy > duty
feature access > certificate
feature may > supplier
feature main duty copy
feature word statem
feature word provide
feature presentDuty > certificate
feature occasion > provide
feature word delive
feature word zertifikat
feature main right copy
feature iso27001 > provide
feature certificate > receivePassive
feature buyer > copy
feature provide > typeTwo
feature certificate > access
feature word anniversar
feature certificate > onRequest
feature word deliverabl
feature may > copy
feature provide > buyer
feature certificate > both
feature occasion > iso27001
feature before duty access
feature renew > buyer
feature word januar
feature conjunction > renew
feature word unaufg
feature word sent
feature word das
feature word services
feature nonconformity > iso27001
feature buyer > onRequest
feature word copie
feature duty > receivePassive
feature onRequest > iso27001
feature buyer > soc2
feature word i
feature access > soa
feature word applicabil
feature renew > provide
feature word puis
feature word copia
feature provide > onRequest
feature word togeth
feature word copy
feature election > certificate
feature soc2 > alternative
feature soa > iso27001
feature word pack
feature certificate > copy
feature before not-duty supplier
feature word reissu
feature word request
feature own > receivePassive
feature supplier > negation
feature receivePassive > conjunction
feature main duty remediation
feature occasion > renew
feature main duty presentDuty
feature main not-duty provide
feature buyer > access
feature main right number
feature word january
feature before duty copy
feature word uberse
feature word hand
feature word vigueur
feature goods > supplier
feature provide > access
feature onRequest > certificate
feature word issue
feature iso27001 > copy
feature agentMark > provide
feature word ubermi
feature contractTitle > provide
feature main right iso27001
feature duty > apply
feature main statement provide
feature word chaque
feature subprocessor > provide
feature iso27001 > both
feature main not-duty buyer
feature receivePassive > certificate
feature word certificad
feature iso27001 > renew
feature word enclosed
feature provide > soa
feature onRequest > duty
feature conjunction > copy
feature obligation > agentMark
feature otherCertificate
feature word plan
feature cure
feature iso27001 > receivePassive
feature main right preposition
feature supplier > obligationHead
feature provide > obligationHead
feature goods > agentMark
feature word auftraggeb
feature presentDuty > typeTwo
feature soa > certificate
feature word reasonable
feature receivePassive > access
feature conjunction > soa
feature word furnished
feature onRequest > copy
feature word annexes
feature may > certificate
feature access > provide
feature onRequest > soc2
feature cover > soa
feature word furnis
feature iso27001 > onRequest
feature audit > duty
feature main duty receivePassive
feature typeTwo > alternative
feature soc2 > notify
feature word geldige
feature renew > receivePassive
feature word afschrift
feature main right supplier
feature word ubersenden
feature word requir
feature receivePassive > iso27001
feature before duty onRequest
feature contractTitle > copy
feature goods > iso27001
feature nonconformity
feature assist > iso27001
feature word goes
feature receivePassive > without
feature apply > iso27001
feature main duty nonconformity
feature receivePassive > supplier
feature certificate > provide
feature main statement copy
feature check > certificate
feature presentDuty > soa
feature receivePassive > occasion
feature iso27001 > buyer
feature word curren
feature main statement soa
feature presentDuty > election
feature main statement iso27001
feature word signat
feature receivePassive > onRequest
feature check > finding
feature word then
feature notify > day
feature word nonconform
feature presentDuty > conjunction
feature before duty renew
feature access > condition
feature word due
feature typeTwo > finding
feature main not-duty negation
feature word noncon
feature supplier > receivePassive
feature word annive
feature presentDuty > alternative
feature word send
feature own > certificate
feature main duty apply
feature main not-duty access
feature word invoice
feature word annexe
feature buyer > both
feature apply > certificate
feature copy > buyer
feature word subscriber
feature provide > election
feature before right buyer
feature word both
feature negation > day
feature provide > cover
feature word 1
feature main statement obligation
feature presentDuty > iso27001
feature provide > contractTitle
feature provide > maintain
feature certificate > relative
feature receivePassive
feature own > own
feature supplier > presentDuty
feature word documents
feature nonconformity > conjunction
feature main permission provide
feature pronoun > condition
feature word disclo
feature conjunction > territory
feature word vigueu
feature word subscr
feature word together
feature buyer > obtain
feature word reissued
feature word docume
feature word current
feature buyer > soa
feature word het
feature word cada
feature word cliente
feature copy > nominalDuty
feature main statement buyer
feature duty > presentDuty
feature notify > buyer
feature presentDuty > soc2
feature buyer > renew
feature certificate > presentDuty
feature audit > provide
feature without > goods
feature word for
feature typeTwo > both
feature goods
feature both > soa
feature word sec
feature word necess
feature soc2 > finding
feature main statement both
feature negation > soc2
feature auditor > certificate
feature flowDown > copy
feature main duty agentMark
feature nonconformity > supplier
feature word annually
feature audit > certificate
feature typeTwo > notify
feature main duty soa
feature word reissue
feature certificate > certificate
feature check > access
feature word reports
feature buyer > receivePassive
feature main statement goods
feature access > pronoun
feature word februa
feature word the
feature before duty nonconformity
feature main duty assure
feature word enclos
feature typeTwo > negation
feature word first
feature lapse > duty
feature check > supplier
feature provide > agentMark
feature supplier > apply
feature finding > filler
feature typeTwo > provide
feature word major
feature provide > alternative
feature word week
feature business > copy
feature word replac
feature surveillanceAudit > iso27001
feature condition > conjunction
feature terminate
feature word scan
feature service > iso27001
feature iso27001 > audit
feature iso27001 > presentDuty
feature provide > copy
feature buyer > day
feature word portal
feature occasion > presentDuty
feature before duty business
feature supplier > soa
feature presentDuty > insider
feature subprocessor > access
feature service > certificate
feature copy > lapse
feature main right occasion
feature lapse > lapse
feature receivePassive > copy
feature soc2 > negation
feature word proof
feature word validity
feature presentDuty > notify
feature surveillanceAudit
feature word refere
feature blocker > blocker
feature both > buyer
feature obtain > supplier
feature word afgege
feature goods > year
feature receivePassive > filler
feature audit > buyer
feature relative > renew
feature terminate > without
feature word notify
feature main not-duty withhold
feature word workin
feature soc2 > provide
feature word what
feature duty > own
feature presentDuty > blocker
feature lacks > soc2
feature day
feature word version
feature main statement alternative
feature soa > pronoun
feature provide > soc2
feature word agrees
feature without > iso27001
feature word versio
feature word submit
feature word produc
feature presentDuty > onRequest
feature duty > access
feature word give
feature word geldig
feature supplier > sufficient
feature length 48
feature word que
feature may
feature conjunction > notify
feature word invoic
feature word one
feature word make
feature surveillanceAudit > certificate
feature iso27001 > insider
feature word centre
feature provide > finding
feature duty > surveillanceAudit
feature word developmen
feature supplier statement
feature word gemeente
feature audit > iso27001
feature lacks > access
feature negation > relative
feature main right conjunction
feature occasion > breach
feature word comes
feature word receipt
feature soa > conjunction
feature provide > pronoun
feature word develo
feature word withho
feature sufficient > provide
feature goods > certificate
feature certificate > occasion
feature word furnish
feature before duty lapse
feature aside duty preposition
feature onRequest > both
feature buyer > week
feature business > iso27001
feature certificate > week
feature own > day
feature onRequest > soa
feature business > flowDown
feature host > certificate
feature provide > remediation
feature company > certificate
feature agentMark > typeTwo
feature iso27001 > condition
feature certificate > renew
feature word agent
feature typeTwo > maintain
feature duty > flowDown
feature main statement onRequest
feature certificate > lapse
feature agentMark > supplier
feature provide > scope
feature presentDuty > audit
feature buyer > agentMark
feature audit > access
feature word readiness
feature assure > auditor
feature soa > condition
feature soa > supplier
feature may > conjunction
feature main right filler
feature word document
feature conjunction > week
feature day > conjunction
feature certificate > site
feature main duty insider
feature word confid
feature both > nominalDuty
feature word handed
feature main duty own
feature word five
feature word port
feature word quarterly
feature apply > conjunction
feature word supply
feature word empresa
feature lacks > conjunction
feature finding > day
feature filler > buyer
feature duty > sufficient
feature host > participle
feature conjunction > remediation
feature supplier > audit
feature word soon
feature word replacemen
feature occasion > conjunction
feature word audits
feature provide > engage
feature provide > surveillanceAudit
feature negation > business
feature word secure
feature insider
feature service > buyer
feature word jedes
feature service > finding
feature word named
feature provide > undergo
feature accredited > conjunction
feature aside statement day
feature site
feature word authority
feature may > buyer
feature assure > conjunction
feature before duty own
feature iso27001 > blocker
feature word kick
feature word date
feature buyer > own
feature buyer > flowDown
feature word sera
feature agentMark > buyer
feature participle > provide
feature buyer > condition
feature aside duty access
feature main duty host
feature conjunction > year
feature buyer > remediation
feature supplier > finding
feature main duty lacks
feature service > cover
feature soa > copy
feature access > assure
feature receivePassive > buyer
feature presentDuty > auditor
feature obtain
feature blocker > buyer
feature provide > notice
feature certificate > supplier
feature word certificaa
feature word offer
feature duty > notice
feature word withhold
feature day > occasion
feature lapse > pronoun
feature occasion > buyer
feature presentDuty > filler
feature day > lapse
feature word available
feature blocker > presentDuty
feature discretion
feature lapse > week
feature word place
feature supplier > engage
feature word recent
feature word release
feature word suppor
feature provide > auditor
feature word once
feature word afschr
feature word availa
feature without > soa
feature renew > renew
feature word manager
feature supplier > nominalDuty
feature sufficient > agentMark
feature without > provide
feature word van
feature word after
feature word let
feature occasion > lapse
feature word upload
feature word acredi
feature word asks
feature word buyer
feature main duty auditor
feature reference > buyer
feature word surrender
feature day > certificate
feature condition > provide
feature word link
feature before right preposition
feature word spring
feature conjunction > breach
feature year > agentMark
feature word 30
feature obligationHead > conjunction
feature iso27001 > finding
feature conjunction > lacks
feature word body
feature main statement access
feature occasion > auditor
feature blocker > conjunction
feature supplier > soc2
feature duty > assist
feature main duty territory
feature soc2 > month
feature word sixty
feature word hands
feature main duty finding
feature word working
feature lacks > soa
feature word un
feature word purchaser
feature iso27001 > auditor
feature aside statement typeTwo
feature scope > service
feature word arrive
feature before permission certificate
feature access > apply
feature goods > buyer
feature word instan
feature word work
feature word stands
feature reference > engage
feature supplier > agentMark
feature presentDuty > goods
feature soa > occasion
feature word commit
feature certificate > auditor
feature reference
feature contractTerm
feature word pas
feature day > copy
feature example > certificate
feature copy > audit
feature only
feature word perform
feature word will
feature word surveillan
feature own > duty
feature buyer > audit
feature buyer > negation
feature occasion > expiry
feature word busine
feature terminate > supplier
feature aside statement preposition
feature word line
feature certificate > audit
feature typeTwo > site
feature provide > bidder
feature agentMark
feature onRequest > maintain
feature unstated permission
feature negation > withhold
feature certificate > day
feature duty > finding
feature word call
feature occasion > without
feature relative > cover
feature word table
feature alternative > duty
feature conjunction > company
feature word b
feature word reques
feature blocker > soc2
feature word eviden
feature main statement occasion
feature access > duty
feature word april
feature blocker > reference
feature main duty week
feature certificate > obligationHead
feature buyer > reference
feature word unaufgefor
feature soc2 > both
feature word se
feature main statement participle
feature conjunction > day
feature word 10
feature word neue
feature word desk
feature buyer > typeTwo
feature reference > obligationHead
feature word controller
feature access > maintain
feature supplier > typeTwo
feature breach > agentMark
feature word means
feature provide > example
feature word gemeen
feature word jeweil
feature condition > pronoun
feature service > relative
feature iso27001 > own
feature word payabl
feature day > filler
feature flowDown > supplier
feature means
feature duty > obligationHead
feature provide > host
feature filler > conjunction
feature alternative > buyer
feature word administra
feature word downlo
feature service > pronoun
feature iso27001 > undergo
feature receivePassive > contractTerm
feature audit > supplier
feature word february
feature finding > conjunction
feature own
feature word entitled
feature supplier > onRequest
feature check > buyer
feature main duty demonstrative
feature word papers
feature word owed
feature word servicer
feature word trustees
feature soc2 > undergo
feature filler > lapse
feature aside statement duration
feature assure > iso27001
feature word charge
feature word change
feature word admini
feature maintain > copy
feature word into
feature reference > iso27001
feature certificate > bidder
feature before duty audit
feature word asking
feature word registrar
feature main permission buyer
feature agentMark > auditor
feature apply > auditor
feature condition > day
feature both > both
feature before right pronoun
feature onRequest > provide
feature word warnin
feature word sight
feature contractTerm > may
feature word diligence
feature presentDuty > occasion
feature word years
feature main not-duty conjunction
feature filler > provide
feature buyer > service
feature word entitl
feature iso27001 > election
feature cover > supplier
feature main statement blocker
feature scope > certificate
feature word when
feature buyer > site
feature pronoun > day
feature buyer > notice
feature occasion > relative
feature contractTerm > buyer
feature lapse > provide
feature pronoun > soa
feature duty > year
feature main permission access
feature soa > duty
feature soa > day
feature word declaracio
feature soa > omit
feature soa > site
feature allowLapse > check
feature aside duty annexA
feature occasion > soa
feature copy > soa
feature receivePassive > soa
feature word nda
feature own > soa
feature word toepasseli
feature soa > nominalDuty
feature copy > service
feature main right soa
feature word erklarung
feature word verzoe
feature soa > receivePassive
feature supplier > check
feature soa > relative
feature auditor > soa
feature business > soa
feature check > occasion
feature agentMark > soa
feature soa > soa
feature word communique
feature service > soa
feature onRequest > control
feature may > occasion
feature may > soa
feature allowLapse > soa
feature annexA > soa
feature word aplica
feature soa > isms
feature main right check
feature word soa
feature soa > apply
feature finding
feature word commun
feature soa > negation
feature soa > provide
feature word anwend
feature buyer right
feature word verkla
feature word jour
feature word staff
feature soa > onRequest
feature main not-duty soa
feature soa > blocker
feature day > soa
feature main denial notify
feature soa > access
feature word aplicabili
feature word audito
feature soa > control
feature word verklaring
feature audit > soa
feature aside duty soa
feature contractTerm > soa
feature soa > service
feature blocker > soa
feature withhold > buyer
feature word prepare
feature relative > soa
feature soa > buyer
feature receivePassive > year
feature word toepas
feature word declar
feature word anwendbark
feature notice > soa
feature goods > soa
feature duty > withhold
feature word einsicht
feature aside duty buyer
feature word refuse
feature word 526
feature presentDuty > obligationHead
feature word exclusions
feature word inzage
feature buyer > withhold
feature word prepar
feature aside duty control
feature allowLapse > supplier
feature main permission soa
feature main duty control
feature word declaratio
feature control > soa
feature occasion > year
feature before right allowLapse
feature notObliged > access
feature notObliged > alternative
feature copy > occasion
feature access > notice
feature aside duty apply
feature goods > remediation
feature word justif
feature word grounds
feature conjunction > conformity
feature assure
feature before duty auditor
feature copy > year
feature may > duty
feature word 525
feature word described
feature notify > soa
feature main right auditor
feature word compri
feature word unreda
feature word consul
feature supplier > withhold
feature word fassun
feature main not-duty receivePassive
feature negation > presentDuty
feature word 524
feature word annex
feature negation > soa
feature annexA > apply
feature soc2 > soa
feature withhold
feature word zur
feature supplier > annexA
feature word ground
feature word comprises
feature soa > agentMark
feature withhold > soa
feature word schedu
feature annexA > pronoun
feature maintain > soa
feature supplier > entitles
feature provide > control
feature main duty allowLapse
feature allowLapse > access
feature soa > auditor
feature word changes
feature main permission preposition
feature auditor > access
feature auditor > notice
feature word see
feature audit > notify
feature buyer > nominalDuty
feature only > access
feature word number
feature copy > conjunction
feature notice > access
feature main right may
feature provide > apply
feature word chief
feature copy > supplier
feature aside statement condition
feature soa > own
feature word consultant
feature soa > may
feature main right buyer
feature control > agentMark
feature apply > apply
feature word d
feature business > apply
feature means > iso27001
feature buyer > year
feature word gultig
feature word pondra
feature provide > blocker
feature audit > finding
feature weak > provide
feature word draft
feature main statement means
feature word inspec
feature word opdrac
feature soa > filler
feature soa > cover
feature word there
feature word schedule
feature word opdrachtge
feature before denial duty
feature word duration
feature day > without
feature annexA > buyer
feature withhold > access
feature auditor > may
feature word latest
feature check > agentMark
feature word open
feature presentDuty > negation
feature receivePassive > contractTitle
feature buyer > blocker
feature provide > annexA
feature auditor > buyer
feature aside statement pronoun
feature access > conjunction
feature cover > condition
feature provide > occasion
feature buyer > allowLapse
feature word right
feature soa > assure
feature relative > annexA
feature word three
feature before right blocker
feature word auditor
feature word purcha
feature notify > control
feature aside duty relative
feature before permission preposition
feature word leakage
feature unstated aspiration
feature receivePassive > pronoun
feature soa > audit
feature word die
feature blocker > supplier
feature before right soa
feature isms > access
feature notObliged > relative
feature word re
feature soa > annexA
feature apply > service
feature conjunction > apply
feature word leave
feature word revision
feature word titula
feature main right notice
feature word de
feature undergo > service
feature reference > auditor
feature negation > receivePassive
feature aside not-duty buyer
feature means > soa
feature conjunction > blocker
feature condition > access
feature main denial soa
feature word subject
feature soa > notice
feature pronoun > agentMark
feature word examin
feature reference > duty
feature word stage
feature word erklar
feature word read
feature notObliged > soa
feature entitles > supplier
feature word neverthele
feature word justificat
feature word employ
feature main right provide
feature lapse > conjunction
feature apply > annexA
feature provide > negation
feature conjunction > presentDuty
feature word applied
feature word superv
feature auditor duty
feature audit > notice
feature word required
feature word terminate
feature iso27001 > agentMark
feature buyer > entitles
feature week
feature word al
feature pronoun > provide
feature main right audit
feature auditor > iso27001
feature allowLapse > buyer
feature word assurance
feature word redact
feature word 810
feature buyer > buyer
feature iso27001 > means
feature word follow
feature buyer > annexA
feature apply > control
feature word unredacted
feature main statement apply
feature supplier > condition
feature word readin
feature relative > supplier
feature omit > soa
feature assure > apply
feature negation > alternative
feature may > withhold
feature word nothing
feature finding > soa
feature supplier > internalAudit
feature may > finding
feature remediation > provide
feature notice
feature internalAudit > conjunction
feature word full
feature relative > access
feature may > iso27001
feature buyer > control
feature agentMark > occasion
feature duty > control
feature own > conjunction
feature aside statement relative
feature negation > blocker
feature word are
feature conjunction > vague
feature engage > duty
feature supplier > relative
feature word exclus
feature reference > provide
feature omit > iso27001
feature conjunction > annexA
feature soa > maintain
feature iso27001 > apply
feature conjunction > relative
feature word excuses
feature buyer > occasion
feature duty > engage
feature may > alternative
feature duty > vague
feature duty > goods
feature word disclosed
feature word applicable
feature soa > finding
feature supplier > demonstrative
feature word 815
feature condition > duty
feature receivePassive > relative
feature reference > relative
feature soa > notify
feature word meaning
feature obligationHead > buyer
feature without > supplier
feature undergo > provide
feature soa > remediation
feature may > negation
feature soa > reference
feature word file
feature main denial preposition
feature entitles > buyer
feature word note
feature word save
feature reference > access
feature conjunction > without
feature blocker > may
feature duty > without
feature copy > relative
feature main denial supplier
feature main statement them
feature word disclosure
feature before not-duty iso27001
feature before duty scope
feature main statement contractTitle
feature conjunction > filler
feature buyer not-denial
feature scope > conjunction
feature word customers
feature conjunction > reference
feature word demand
feature word ask
feature blocker > negation
feature undergo > supplier
feature before duty cover
feature duration > may
feature before not-duty number
feature may > flowDown
feature site > supplier
feature before duty reference
feature annexA > provide
feature without > pronoun
feature word hospit
feature buyer > apply
feature before not-denial buyer
feature word controls
feature duty > service
feature alternative > soa
feature reference > soa
feature provide > condition
feature word c
feature both > reference
feature word being
feature negation > duty
feature may > discretion
feature supplier > remediation
feature auditor > duty
feature audit > conjunction
feature main denial provide
feature main duty cover
feature negation > apply
feature duty > annexA
feature word 3
feature access > cover
feature week > reference
feature word publis
feature copy > access
feature word clause
feature word vorzulegen
feature word heeft
feature main not-duty pronoun
feature before not-denial may
feature word house
feature soa > undergo
feature check > soa
feature main statement pronoun
feature may > agentMark
feature omit > control
feature buyer > omit
feature apply > blocker
feature word leakag
feature word accoun
feature provide > duty
feature word princi
feature main duty site
feature word licens
feature word put
feature word revisi
feature vague
feature iso27001 > may
feature notify > apply
feature main statement receivePassive
feature occasion > week
feature occasion > may
feature apply > condition
feature word form
feature word firm
feature agentMark > remediation
feature duty > remediation
feature condition > lapse
feature word 5
feature agentMark > day
feature word reasons
feature word el
feature word business
feature before duty undergo
feature soa > vague
feature vague > conjunction
feature iso27001 > surveillanceAudit
feature word risk
feature provide > without
feature both > relative
feature word meanin
feature notObliged > finding
feature supplier > cover
feature word drafti
feature service > duty
feature provide > lacks
feature relative > site
feature negation > audit
feature finding > pronoun
feature word survei
feature word likewise
feature apply > day
feature word account
feature word univer
feature word kept
feature occasion > reference
feature word counci
feature conjunction > allowLapse
feature before duty provide
feature reference > annexA
feature before not-duty preposition
feature main permission withhold
feature contractTitle > conjunction
feature relative > internalAudit
feature provide > contractTerm
feature pronoun > undergo
feature word descri
feature without > relative
feature word intern
feature provide > day
feature word show
feature word only
feature eachParty > relative
feature copy > pronoun
feature may > provide
feature duty > week
feature word allowe
feature control > alternative
feature main denial conjunction
feature word given
feature word sous
feature word airlin
feature duty > reference
feature buyer > contractTerm
feature apply > supplier
feature iso27001 > omit
feature duty > allowLapse
feature control > pronoun
feature word member
feature access > blocker
feature word any
feature demonstrative
feature word tariff
feature word 6
feature remediation > buyer
feature main duty day
feature before duty annexA
feature word following
feature supplier > goods
feature word allowed
feature word isms
feature remediation > soa
feature control
feature iso27001 > iso27001
feature surveillanceAudit > notify
feature surveillanceAudit > finding
feature word hallaz
feature withhold > finding
feature aside duty iso27001
feature main duty otherSurveillance
feature surveillanceAudit > buyer
feature buyer > surveillanceAudit
feature surveillanceAudit > duty
feature word informiert
feature word veinte
feature word arbeitstag
feature word undue
feature withhold > iso27001
feature before duty day
feature otherSurveillance > duty
feature otherSurveillance > buyer
feature before duty finding
feature finding > occasion
feature occasion > surveillanceAudit
feature word seguim
feature business > surveillanceAudit
feature word informed
feature finding > finding
feature surveillanceAudit > tellPassive
feature word findin
feature surveillanceAudit > nonconformity
feature surveillanceAudit > business
feature finding > buyer
feature surveillanceAudit > service
feature fortnight > finding
feature notify > surveillanceAudit
feature supplier > surveillanceAudit
feature condition > surveillanceAudit
feature surveillanceAudit > filler
feature main not-duty notify
feature surveillanceAudit > supplier
feature word adverse
feature buyer > otherISO
feature main statement finding
feature before not-duty surveillanceAudit
feature own > surveillanceAudit
feature withhold > surveillanceAudit
feature main duty tellPassive
feature week > finding
feature otherISO > notify
feature otherISO > day
feature relative > service
feature day > surveillanceAudit
feature word findings
feature surveillanceAudit > agentMark
feature word bevind
feature word finding
feature notify > notify
feature main duty hour
feature aside duty own
feature fortnight > relative
feature negation > notify
feature main denial surveillanceAudit
feature notify > finding
feature notify > occasion
feature otherISO > duty
feature auditor > surveillanceAudit
feature tellPassive > surveillanceAudit
feature before duty otherISO
feature before duty surveillanceAudit
feature word signif
feature presentDuty > finding
feature aside duty finding
feature surveillanceAudit > day
feature occasion > finding
feature surveillanceAudit > occasion
feature month > surveillanceAudit
feature notify > immediately
feature buyer > finding
feature surveillanceAudit > alternative
feature fortnight > iso27001
feature finding > relative
feature surveillanceAudit > week
feature word conclusion
feature word result
feature surveillanceAudit > conjunction
feature word aus
feature word uberwachun
feature word dias
feature word materi
feature day > duty
feature finding > service
feature immediately > finding
feature otherISO > surveillanceAudit
feature main duty surveillanceAudit
feature word conceal
feature word later
feature condition > finding
feature agentMark > surveillanceAudit
feature surveillanceAudit > auditor
feature auditor > finding
feature finding > surveillanceAudit
feature surveillanceAudit > relative
feature finding > otherISO
feature word ends
feature tellPassive > participle
feature word manufa
feature nonconformity > surveillanceAudit
feature surveillanceAudit > presentDuty
feature main duty month
feature undergo > surveillanceAudit
feature surveillanceAudit > provide
feature iso27001 > nonconformity
feature word outcom
feature duty > immediately
feature relative > surveillanceAudit
feature surveillanceAudit > remediation
feature duty > tellPassive
feature presentDuty > surveillanceAudit
feature word uberwa
feature finding > business
feature week > surveillanceAudit
feature day > finding
feature word found
feature notify > nonconformity
feature aside duty surveillanceAudit
feature surveillanceAudit > isms
feature buyer > fortnight
feature word significan
feature word conclu
feature filler > surveillanceAudit
feature occasion > notify
feature finding > supplier
feature negation > finding
feature day > nonconformity
feature notify > own
feature word hallazgos
feature word observatio
feature word feststellu
feature word weeks
feature nonconformity > audit
feature word auditoria
feature word innerh
feature surveillanceAudit > pronoun
feature word writin
feature word summar
feature tellPassive > supplier
feature before not-duty remediation
feature certificate > terminate
feature word about
feature surveillanceAudit > month
feature main statement week
feature tellPassive > agentMark
feature word visit
feature surveillanceAudit > audit
feature main aspiration surveillanceAudit
feature iso27001 > business
feature supplier > week
feature certificate > surveillanceAudit
feature finding > notify
feature finding > auditor
feature word brief
feature word made
feature word 9001
feature main aspiration notify
feature word premis
feature word 14001
feature day > own
feature notify > undergo
feature main statement surveillanceAudit
feature finding > provide
feature surveillanceAudit > cover
feature onRequest > own
feature main denial finding
feature before duty otherSurveillance
feature fortnight
feature main statement business
feature may > tellPassive
feature word bevindinge
feature remediation > negation
feature word seguimient
feature word von
feature supplier > immediately
feature tellPassive > buyer
feature finding > immediately
feature occasion > audit
feature surveillanceAudit > otherISO
feature agentMark > blocker
feature otherISO > buyer
feature duty > insider
feature main right finding
feature surveillanceAudit > immediately
feature main not-duty finding
feature before not-duty nonconformity
feature lapse > finding
feature main duty immediately
feature week > occasion
feature onRequest > surveillanceAudit
feature month > iso27001
feature week > conjunction
feature pronoun > finding
feature immediately > surveillanceAudit
feature word meeting
feature finding > lapse
feature remediation > blocker
feature supplier > tellPassive
feature word meetin
feature day > provide
feature word than
feature nonconformity > negation
feature main statement notify
feature tellPassive
feature word came
feature conjunction > hour
feature finding > week
feature surveillanceAudit > insider
feature nonconformity > occasion
feature word turns
feature business > remediation
feature conjunction > finding
feature word weight
feature before duty condition
feature finding > agentMark
feature word lay
feature filler > audit
feature nonconformity > duty
feature word month
feature day > supplier
feature finding > certificate
feature immediately
feature word fortnight
feature surveillanceAudit > negation
feature week > buyer
feature word dates
feature nonconformity > buyer
feature word gets
feature week > audit
feature undergo > duty
feature month > blocker
feature day > iso27001
feature immediately > iso27001
feature auditor > conjunction
feature word outcome
feature auditor > notify
feature auditor > relative
feature word contratist
feature nonconformity > remediation
feature month > finding
feature receivePassive > surveillanceAudit
feature filler > notify
feature supplier > them
feature notice > day
feature nonconformity > pronoun
feature own > supplier
feature occasion > occasion
feature agentMark > notify
feature word author
feature means > certificate
feature surveillanceAudit > without
feature week > auditor
feature business > finding
feature duty > month
feature word yearly
feature cure > day
feature relative > alternative
feature word undertakes
feature presentDuty > day
feature tellPassive > iso27001
feature iso27001 > immediately
feature word action
feature word fortni
feature duty > filler
feature surveillanceAudit > apply
feature main aspiration number
feature word binnen
feature tellPassive > auditor
feature isms > duty
feature notify > relative
feature surveillanceAudit > undergo
feature day > presentDuty
feature notice > audit
feature main statement own
feature finding > internalAudit
feature surveillanceAudit > own
feature auditor > supplier
feature word closin
feature otherSurveillance
feature undergo > buyer
feature before not-duty condition
feature word closed
feature tellPassive > finding
feature word writing
feature duty > fortnight
feature auditor > filler
feature word promptly
feature word uit
feature buyer > tellPassive
feature aside statement number
feature auditor > audit
feature main duty filler
feature word card
feature alternative > occasion
feature auditor > business
feature nonconformity > provide
feature service > provide
feature word quarte
feature word pass
feature supplier > lapse
feature word auditors
feature audit > lapse
feature notify > business
feature without > notify
feature maintain > lapse
feature main aspiration supplier
feature word bank
feature blocker > audit
feature presentDuty > relative
feature word instit
feature day > audit
feature duty > business
feature maintain > finding
feature condition > notify
feature apply > agentMark
feature unstated not-duty
feature word time
feature word puttin
feature iso27001 > hour
feature auditor > day
feature word along
feature relative > business
feature word assessor
feature main aspiration finding
feature word ergebn
feature word los
feature agentMark > without
feature main statement site
feature main aspiration buyer
feature word completion
feature aside duty supplier
feature main statement lapse
feature own > pronoun
feature word course
feature word further
feature iso27001 > remediation
feature day > agentMark
feature word timetable
feature before duty service
feature word assessment
feature provide > nonconformity
feature finding > maintain
feature word passed
feature word site
feature immediately > conjunction
feature blocker > notify
feature finding > remediation
feature undergo > finding
feature nonconformity > cure
feature week > supplier
feature word 20
feature month > undergo
feature occasion > pronoun
feature apply > surveillanceAudit
feature word writte
feature word months
feature word internal
feature word calend
feature word clients
feature word where
feature filler > finding
feature conjunction > pronoun
feature main duty blocker
feature surveillanceAudit > lapse
feature surveillanceAudit > maintain
feature word board
feature nonconformity > cover
feature word reported
feature pronoun > remediation
feature conjunction > audit
feature word system
feature conjunction > surveillanceAudit
feature remediation > notify
feature finding > onRequest
feature word consequenc
feature word lors
feature day > notice
feature word longer
feature notify > cure
feature filler > occasion
feature word reporting
feature word conduc
feature surveillanceAudit > site
feature business > conjunction
feature finding > duty
feature word closing
feature agentMark > finding
feature finding > blocker
feature agentMark > business
feature immediately > notify
feature business > notify
feature business > auditor
feature word notified
feature provide > notify
feature word minor
feature presentDuty > reference
feature before not-duty buyer
feature word receive
feature word more
feature own > notify
feature onRequest > day
feature recertify > undergo
feature word setting
feature word conseq
feature before right surveillanceAudit
feature nonconformity > finding
feature word affect
feature hour
feature buyer > immediately
feature word receip
feature cure > notify
feature supplier > business
feature word timeta
feature finding > hour
feature word graded
feature word institutio
feature word bad
feature word thirty
feature relative > control
feature year > surveillanceAudit
feature notify > filler
feature reference > remediation
feature aside statement surveillanceAudit
feature condition > service
feature main permission surveillanceAudit
feature auditor > occasion
feature word known
feature surveillanceAudit > may
feature main statement auditor
feature isms > iso27001
feature buyer > auditor
feature day > remediation
feature word putting
feature surveillanceAudit > cure
feature word forthwith
feature buyer > isms
feature day > notify
feature week > iso27001
feature business > supplier
feature before right iso27001
feature agentMark > service
feature iso27001 > vague
feature word write
feature otherISO > supplier
feature buyer > nonconformity
feature word know
feature notify > week
feature auditor > service
feature word against
feature site > notify
feature blocker > surveillanceAudit
feature main statement host
feature finding > apply
feature word 21
feature word practi
feature word 24
feature cure > buyer
feature nonconformity > day
feature main duty business
feature word assess
feature month > notify
feature word results
feature receivePassive > day
feature word withdr
feature word majeur
feature occasion > month
feature provide > service
feature before permission auditor
feature main not-duty remediation
feature duty > hedge
feature duty > nonconformity
feature nonconformity > notify
feature audit > nonconformity
feature presentDuty > business
feature negation > remediation
feature word corrective
feature word confor
feature word milestones
feature notify > goods
feature occasion > business
feature word agains
feature main duty recertify
feature remediation > remediation
feature nonconformity > goods
feature remediation > cure
feature goods > duty
feature aside duty remediation
feature word remedi
feature word breach
feature nonconformity > otherISO
feature word hours
feature aside duty insider
feature word hauptabwei
feature occasion > day
feature audit > remediation
feature word quality
feature condition > nonconformity
feature nonconformity > certificate
feature auditor > remediation
feature word dated
feature business > nonconformity
feature word closure
feature word einen
feature nonconformity > recertify
feature word mayor
feature occasion > nonconformity
feature nonconformity > notice
feature business > blocker
feature word root
feature word non
feature negation > cure
feature nonconformity > agentMark
feature auditor > nonconformity
feature nonconformity > auditor
feature notice > remediation
feature word conformida
feature goods > day
feature condition > goods
feature word notifi
feature main statement nonconformity
feature remediation > duty
feature notify > breach
feature nonconformity > business
feature remediation > pronoun
feature presentDuty > remediation
feature buyer > goods
feature pronoun > negation
feature word conformite
feature goods > nonconformity
feature means > relative
feature word correc
feature nonconformity > isms
feature word actions
feature notify > remediation
feature nonconformity > hour
feature main statement remediation
feature word haupta
feature main denial buyer
feature hedge > buyer
feature word raised
feature occasion > remediation
feature lapse > nonconformity
feature main statement notice
feature main denial nonconformity
feature goods > goods
feature main statement cure
feature before duty goods
feature agentMark > relative
feature notObliged > notify
feature isms > notify
feature word reviewed
feature goods > provide
feature aside statement iso27001
feature word herste
feature word zehn
feature blocker > insider
feature nonconformity > presentDuty
feature blocker > nonconformity
feature goods > conjunction
feature main aspiration remediation
feature own > remediation
feature remediation > agentMark
feature word nc
feature word closur
feature business > cure
feature word majeure
feature aside statement nonconformity
feature pronoun > cure
feature nonconformity > immediately
feature agentMark > insider
feature iso27001 > reference
feature maintain > day
feature word jede
feature word delivered
feature main statement hour
feature before not-duty conjunction
feature remediation > access
feature word prestatair
feature internalAudit
feature nonconformity > service
feature finding > cure
feature word subsan
feature word would
feature weak > supplier
feature agentMark > pronoun
feature word conformity
feature main duty notice
feature both > remediation
feature supplier > nonconformity
feature finding > nonconformity
feature before permission condition
feature hedge > nonconformity
feature tellPassive > nonconformity
feature word por
feature word presta
feature conjunction > auditor
feature word quaran
feature alternative > nonconformity
feature word junto
feature word retirada
feature both > cure
feature auditor > cure
feature conjunction > nonconformity
feature supplier > hour
feature before not-duty without
feature business > both
feature main not-duty notice
feature word most
feature remediation > conjunction
feature weak > buyer
feature main not-duty maintain
feature word comple
feature word en
feature word 9
feature buyer > recertify
feature relative > recertify
feature may > notify
feature week > remediation
feature hour > nonconformity
feature word conformanc
feature certificate > remediation
feature expiry > nonconformity
feature word mit
feature word 8
feature lapse > notify
feature word set
feature condition > auditor
feature service > notify
feature maintain > remediation
feature condition > remediation
feature immediately > nonconformity
feature word l
feature nonconformity > tellPassive
feature remediation > cover
feature remediation > undergo
feature day > undergo
feature certificate > nonconformity
feature agentMark > nonconformity
feature immediately > remediation
feature audit > occasion
feature notify > auditor
feature word withdrawn
feature main statement allowLapse
feature word correction
feature cure > remediation
feature lapse > remediation
feature conjunction > cure
feature day > auditor
feature recertify > supplier
feature nonconformity > week
feature main statement year
feature day > both
feature word signal
feature provide > cure
feature word attaches
feature apply > business
feature word met
feature main aspiration nonconformity
feature agentMark > filler
feature auditor > negation
feature presentDuty > nonconformity
feature word deadli
feature buyer > business
feature word told
feature word sponso
feature word remediatio
feature pronoun > blocker
feature immediately > blocker
feature word drawin
feature word tell
feature recertify > lapse
feature word innerhalb
feature notice > conjunction
feature word milest
feature day > pronoun
feature hour > iso27001
feature without > remediation
feature word cause
feature word ten
feature word itself
feature cure > blocker
feature both > pronoun
feature immediately > provide
feature remediation > reference
feature business > provide
feature word habile
feature aside duty negation
feature alternative > supplier
feature nonconformity > lapse
feature negation > nonconformity
feature day > cure
feature notify > pronoun
feature remediation > audit
feature word raises
feature blocker > alternative
feature word dem
feature word las
feature word hear
feature immediately > buyer
feature main permission business
feature word des
feature year > iso27001
feature word signalee
feature blocker > day
feature service > business
feature word inside
feature hour > certificate
feature before permission day
feature service > day
feature aside duty cure
feature supplier > isms
feature notify > blocker
feature may > nonconformity
feature nonconformity > own
feature notify > only
feature before permission nonconformity
feature occasion > participle
feature finding > alternative
feature finding > audit
feature word toute
feature without > cure
feature nonconformity > reference
feature nonconformity > may
feature word organi
feature notify > provide
feature business > relative
feature provide > week
feature provide > audit
feature flowDown > conjunction
feature main permission nonconformity
feature word con
feature remediation > notice
feature main denial iso27001
feature word su
feature main not-duty nonconformity
feature word massnahmen
feature word relevee
feature word 15
feature main not-duty presentDuty
feature isms > remediation
feature tellPassive > business
feature notify > agentMark
feature before duty isms
feature recertify > provide
feature word cure
feature audit > cure
feature word massna
feature business > pronoun
feature main statement reference
feature word case
feature notify > year
feature remediation > iso27001
feature blocker > week
feature iso27001 > notice
feature word certifier
feature before duty remediation
feature conjunction > notice
feature lapse > day
feature presentDuty > pronoun
feature main right pronoun
feature nonconformity > blocker
feature year > remediation
feature nonconformity > relative
feature auditor > own
feature aside statement supplier
feature finding > own
feature word diez
feature word accion
feature main permission conjunction
feature recertify > conjunction
feature certificate > may
feature buyer > cure
feature before duty recertify
feature before duty cure
feature word delay
feature alternative > notify
feature buyer > without
feature word direct
feature notice > blocker
feature presentDuty > cure
feature business > buyer
feature blocker > remediation
feature auditor > pronoun
feature lapse > alternative
feature aside statement business
feature hedge > notify
feature word recorded
feature relative > remediation
feature before permission number
feature supplier > notice
feature alternative > lapse
feature word disclose
feature auditor > blocker
feature buyer > undergo
feature may > day
feature remediation > nonconformity
feature day > negation
feature access > remediation
feature main aspiration occasion
feature renew > certificate
feature agentMark > expiry
feature main statement recertify
feature renew > expiry
feature flowDown > renew
feature main aspiration lapse
feature word vencim
feature recertify > buyer
feature recertify > duty
feature main statement undergo
feature undergo > occasion
feature undergo > agentMark
feature recertify > certificate
feature undergo > lapse
feature duty > expiry
feature filler > expiry
feature expiry > undergo
feature word ablauf
feature recertify > negation
feature certificate > undergo
feature assure > renew
feature weak > recertify
feature undergo > expiry
feature renew > lapse
feature assure > month
feature iso27001 > expiry
feature year > recertify
feature lapse > recertify
feature hedge > lapse
feature before duty expiry
feature word prior
feature copy > renew
feature otherISO > occasion
feature word old
feature immediately > recertify
feature word af
feature word expiry
feature lapse > undergo
feature certificate > expiry
feature relative > expiry
feature year > undergo
feature recertify > without
feature buyer > expiry
feature hedge > occasion
feature otherISO > undergo
feature flowDown > month
feature participle > company
feature recertify > day
feature presentDuty > recertify
feature word antes
feature recertify > filler
feature certificate > recertify
feature word endeav
feature flowDown > recertify
feature recertify > agentMark
feature recertify > decision
feature expiry > expiry
feature undergo > recertify
feature recertify > relative
feature negation > recertify
feature flowDown > filler
feature recertify > month
feature word trienn
feature word renew
feature hedge > renew
feature main aspiration undergo
feature main aspiration recertify
feature main duty year
feature aside duty lapse
feature word abzuschlie
feature supplier > company
feature word renovar
feature word runs
feature word rezert
feature expiry > supplier
feature otherISO > recertify
feature main aspiration expiry
feature word landlo
feature aside statement recertify
feature nominalDuty > recertify
feature word avant
feature word renova
feature word interval
feature expiry > recertify
feature assure > duty
feature expiry > duty
feature main not-duty recertify
feature word timely
feature word vor
feature before aspiration duty
feature word hercertifi
feature occasion > recertify
feature recertify > duration
feature occasion > undergo
feature word decisi
feature weak > occasion
feature word outgoi
feature without > recertify
feature obtain > expiry
feature pronoun > recertify
feature may > recertify
feature audit > expiry
feature word fournisseu
feature expiry > renew
feature year > certificate
feature word abzusc
feature word lopende
feature recertify > reference
feature word validi
feature word recertify
feature word uphold
feature word lifts
feature undergo > nominalDuty
feature agentMark > company
feature renew > duty
feature assure > presentDuty
feature otherCertificate > lapse
feature main aspiration renew
feature word outgoing
feature word rezertifiz
feature recertify > unless
feature expiry > duration
feature nominalDuty > year
feature main statement expiry
feature word rechtz
feature word advance
feature presentDuty > duty
feature word hercer
feature word ahead
feature renew > filler
feature word recertifie
feature word transi
feature renew > agentMark
feature word expires
feature word positi
feature agentMark > undergo
feature main duty otherCertificate
feature recertify > conformity
feature duty > audit
feature supplier > year
feature word third
feature otherCertificate > expiry
feature year > duty
feature renew > without
feature before permission occasion
feature conjunction > occasion
feature undergo > participle
feature main statement renew
feature duration > occasion
feature word finish
feature demonstrative > occasion
feature renew > month
feature relative > filler
feature decision > iso27001
feature word successful
feature word next
feature year > supplier
feature lapse > maintain
feature expiry > lapse
feature day > expiry
feature renew > conjunction
feature word erneuert
feature week > expiry
feature before permission conjunction
feature expiry > filler
feature word durant
feature filler > maintain
feature word promise
feature allowLapse > recertify
feature word renouv
feature before duty year
feature year > expiry
feature agentMark > lapse
feature word transition
feature presentDuty > duration
feature flowDown > pronoun
feature undergo > relative
feature expiry > audit
feature expiry > certificate
feature aside statement undergo
feature undergo > renew
feature negation > obligationHead
feature blocker > recertify
feature recertify > blocker
feature decision
feature duration > renew
feature expiry > agentMark
feature breach > occasion
feature isms > certificate
feature word est
feature pronoun > filler
feature word vencimient
feature aside duty expiry
feature renew > relative
feature whether
feature word bring
feature occasion > negation
feature word failur
feature expiry > conjunction
feature duty > obtain
feature word renouvelle
feature recertify > notify
feature word still
feature aside right conjunction
feature before right weak
feature flowDown > occasion
feature buyer > month
feature word 2013
feature main permission discretion
feature immediately > relative
feature contractTitle > day
feature word lopend
feature aside right preposition
feature supplier > otherCertificate
feature lapse > access
feature expiry > nominalDuty
feature duty > accredited
feature relative > lapse
feature flowDown > presentDuty
feature before right expiry
feature onRequest > participle
feature word good
feature word interv
feature terminate > recertify
feature aside right number
feature word complete
feature breach > breach
feature recertify > breach
feature main statement breach
feature negation > renew
feature before duty weak
feature renew > reference
feature supplier > whether
feature provide > filler
feature weak > pronoun
feature word anbieter
feature word promises
feature may > relative
feature recertify > year
feature word whethe
feature word service
feature whether > undergo
feature filler > day
feature agentMark > year
feature negation > undergo
feature aside duty certificate
feature certificate > demonstrative
feature engage > lapse
feature undergo > undergo
feature occasion > alternative
feature week > certificate
feature lapse > expiry
feature nominalDuty > occasion
feature duty > whether
feature word verstr
feature site > pronoun
feature year > lapse
feature main statement month
feature pronoun > without
feature word 7
feature agentMark > conjunction
feature aside duty occasion
feature word expire
feature may > expiry
feature renew > supplier
feature aside statement certificate
feature conjunction > demonstrative
feature before duty alternative
feature buyer > lacks
feature word du
feature word scheme
feature word granted
feature pronoun > certificate
feature occasion > nominalDuty
feature word completed
feature aside statement provide
feature word expiration
feature recertify > nominalDuty
feature expiry > presentDuty
feature condition > expiry
feature own > occasion
feature nominalDuty > negation
feature audit > renew
feature word present
feature word whether
feature occasion > condition
feature occasion > access
feature word presen
feature word through
feature alternative > day
feature conjunction > condition
feature conjunction > lapse
feature word finished
feature aside statement lapse
feature terminate > day
feature lapse > condition
feature word march
feature recertify > nonconformity
feature weak > conjunction
feature expiry > without
feature expiry > notify
feature renew > pronoun
feature condition > recertify
feature word previo
feature pronoun > presentDuty
feature word undert
feature main permission occasion
feature certificate > breach
feature iso27001 > breach
feature pronoun > lacks
feature weak > lapse
feature main permission certificate
feature supplier > service
feature engage > expiry
feature obligationHead > occasion
feature lapse > relative
feature negation > occasion
feature supplier > obtain
feature expiry > pronoun
feature aside right relative
feature condition > alternative
feature expiry > buyer
feature relative > may
feature pronoun > business
feature week > lapse
feature pronoun > expiry
feature expiry > relative
feature month > expiry
feature expiry > maintain
feature word successor
feature word au
feature iso27001 > obtain
feature word close
feature word carried
feature may > lapse
feature word ist
feature word standa
feature own > lapse
feature word least
feature condition > breach
feature filler > week
feature word previous
feature word renewal
feature expiry > iso27001
feature word etre
feature year > occasion
feature notify > condition
feature hour > condition
feature day > condition
feature word revoke
feature tellPassive > condition
feature immediately > condition
feature business > lapse
feature aside duty alternative
feature lapse > occasion
feature change > certificate
feature iso27001 > cure
feature duty > otherCertificate
feature lapse > own
feature aside duty blocker
feature aside duty condition
feature word unverz
feature lapse > presentDuty
feature word ingetrokke
feature condition > tellPassive
feature insider > lapse
feature contractTerm > notify
feature word withdrawal
feature word retrai
feature word consti
feature word anzuzeigen
feature hour > lapse
feature word stelt
feature tellPassive > immediately
feature presentDuty > notice
feature word auftragneh
feature breach > day
feature lapse > business
feature immediately > change
feature immediately > demonstrative
feature tellPassive > lapse
feature immediately > certificate
feature certificate > business
feature certificate > immediately
feature terminate > condition
feature participle > supplier
feature word insurance
feature occasion > hour
feature certificate > tellPassive
feature notify > alternative
feature business > business
feature notice > occasion
feature notify > duty
feature change > conjunction
feature word beforehand
feature word employee
feature condition > insider
feature word allowi
feature lapse > receivePassive
feature conjunction > change
feature before duty notify
feature notice > iso27001
feature change
feature notify > demonstrative
feature certificate > hour
feature cure > terminate
feature notify > receivePassive
feature lapse > tellPassive
feature condition > without
feature notice > certificate
feature duty > hour
feature notice > lapse
feature undergo > notify
feature insider > duty
feature breach > hour
feature before right lapse
feature word demora
feature notify > hour
feature word suspended
feature lapse > renew
feature blocker > lapse
feature word anzuze
feature buyer > hour
feature supplier > terminate
feature expiry > lacks
feature tellPassive > certificate
feature day > weak
feature change > iso27001
feature word cancel
feature word word
feature participle > lapse
feature before duty insider
feature word immedi
feature word si
feature lapse > hour
feature tellPassive > alternative
feature allowLapse > notify
feature participle > notify
feature expiry > breach
feature condition > negation
feature word event
feature word free
feature notify > contractTerm
feature remediation > day
feature aside statement cure
feature before duty change
feature hour > supplier
feature before duty immediately
feature word horas
feature certificate > cure
feature change > buyer
feature lapse > breach
feature word pierde
feature condition > otherISO
feature change > duty
feature hour > relative
feature negation > agentMark
feature condition > own
feature contractTitle > buyer
feature word pulled
feature lapse > immediately
feature word sin
feature aside right cure
feature lapse > auditor
feature day > day
feature word certificac
feature pronoun > contractTitle
feature demonstrative > buyer
feature alternative > filler
feature election > terminate
feature word avisar
feature word duty
feature buyer > alternative
feature lapse > terminate
feature word licence
feature before right condition
feature word recupe
feature lacks > lapse
feature own > alternative
feature filler > notice
feature word cancellati
feature word whatev
feature contractTitle > duty
feature word cut
feature word ceasin
feature word ci
feature main not-duty immediately
feature relative > participle
feature before not-duty certificate
feature word events
feature main not-duty alternative
feature word personal
feature lapse > contractTerm
feature terminate > negation
feature may > condition
feature relative > notify
feature before duty example
feature agentMark > contractTitle
feature alternative > negation
feature cover > lapse
feature aside statement buyer
feature certificate > means
feature main duty breach
feature before duty contractTitle
feature day > lacks
feature lapse > cure
feature without > day
feature auditor > maintain
feature word register
feature word unrenewed
feature word truste
feature day > election
feature lacks > buyer
feature main not-duty tellPassive
feature main statement anaphor
feature word revoca
feature may > filler
feature pronoun > hour
feature word safeguards
feature word letter
feature word these
feature immediately > auditor
feature may > cure
feature cure > certificate
feature word o
feature word news
feature agentMark > may
feature word gone
feature word suspending
feature day > alternative
feature word away
feature scope > supplier
feature cover > buyer
feature lapse > negation
feature word employer
feature word tellin
feature expiry > day
feature word licenc
feature word retira
feature before duty filler
feature immediately > own
feature word 4
feature word lapses
feature main duty contractTerm
feature cover > flowDown
feature main right without
feature contractTitle > notify
feature aside statement alternative
feature blocker > certificate
feature week > notify
feature word restored
feature word incide
feature before not-duty relative
feature contractTitle > supplier
feature word whose
feature undergo > day
feature pronoun > service
feature condition > cure
feature word loses
feature main permission without
feature word revoked
feature word amendm
feature word surren
feature aside right certificate
feature auditor > alternative
feature allowLapse > conjunction
feature day > breach
feature condition > may
feature aside statement auditor
feature immediately > duty
feature word do
feature negation > tellPassive
feature word celui
feature notObliged > buyer
feature month > certificate
feature reference > lapse
feature word il
feature service > may
feature before not-duty lapse
feature terminate > conjunction
feature negation > negation
feature allowLapse > pronoun
feature word agreem
feature negation > terminate
feature supplier > without
feature aside statement conjunction
feature demonstrative > business
feature supplier > reference
feature undergo > conjunction
feature notify > month
feature word comuni
feature word telling
feature terminate > agentMark
feature word natura
feature word een
feature before permission buyer
feature occasion > filler
feature breach > cure
feature duty > notObliged
feature lapse > without
feature cover > blocker
feature word ceasing
feature reference > certificate
feature weak > auditor
feature word such
feature alternative > renew
feature certificate > lacks
feature before right conjunction
feature pronoun > relative
feature alternative > conjunction
feature participle > pronoun
feature negation > condition
feature may > without
feature remediation > lapse
feature means > lapse
feature expiry > alternative
feature aside right condition
feature word longest
feature terminate > lapse
feature aside statement negation
feature word seven
feature omit
feature word dit
feature breach > iso27001
feature buyer > notObliged
feature immediately > supplier
feature flowDown > condition
feature word immediatel
feature nominalDuty > day
feature scope > duty
feature pronoun > alternative
feature main permission negation
feature business > lacks
feature word son
feature word either
feature presentDuty > hour
feature cure > contractTitle
feature iso27001 > terminate
feature terminate > iso27001
feature word trustee
feature tellPassive > hour
feature main statement scope
feature word ever
feature aside duty day
feature word nothin
feature word does
feature remediation > certificate
feature provide > hour
feature flowDown > duty
feature word provee
feature main right immediately
feature main right contractTitle
feature word immediate
feature word failure
feature certificate > fee
feature main right allowLapse
feature occasion > terminate
feature aside right lapse
feature breach > may
feature fee
feature terminationEvent > notice
feature month > buyer
feature word insolv
feature word forty
feature means > conjunction
feature day > terminate
feature word penalty
feature terminate > reference
feature immediately > lapse
feature cure > may
feature main statement terminate
feature aside permission cure
feature entitles > duty
feature aside right day
feature aside permission condition
feature eachParty > condition
feature supplier > cure
feature entitles > terminate
feature before right occasion
feature lacks > cure
feature breach > without
feature before right negation
feature iso27001 > fee
feature iso27001 > entitles
feature supplier > insider
feature terminate > certificate
feature may > immediately
feature word payment
feature may > receivePassive
feature before right certificate
feature main right lacks
feature terminate > terminate
feature without > fee
feature word contrato
feature allowLapse > without
feature fee > reference
feature aside right occasion
feature word rescind
feature breach > maintain
feature word auftra
feature nominalDuty > certificate
feature week > terminate
feature main right contractTerm
feature relative > terminate
feature breach > terminate
feature word early
feature aside right iso27001
feature cure > cure
feature without > terminate
feature word penalt
feature notObliged > terminate
feature aside right fee
feature word insolvency
feature main right fee
feature before right eachParty
feature pronoun > fee
feature conjunction > terminate
feature condition > terminate
feature word penalite
feature word unused
feature word entschadig
feature contractTerm > without
feature eachParty > terminate
feature main right discretion
feature word fee
feature lacks > occasion
feature word compen
feature word 43
feature nominalDuty > terminate
feature fee > fee
feature reference > cover
feature main not-denial negation
feature lapse > entitles
feature may > contractTerm
feature month > may
feature supplier > contractTerm
feature provide > terminate
feature word but
feature terminate > allowLapse
feature word default
feature condition > anaphor
feature notice > terminate
feature provide > fee
feature fee > undergo
feature cure > occasion
feature word den
feature day > fee
feature main statement service
feature month > notice
feature aside statement terminate
feature main statement nominalDuty
feature word sonderkund
feature terminate > contractTerm
feature word contrary
feature iso27001 > liability
feature without > lapse
feature lapse > may
feature notice > lacks
feature pronoun > terminate
feature before permission relative
feature terminate > immediately
feature terminate > flowDown
feature terminate > fee
feature otherISO > lapse
feature main right agentMark
feature breach > pronoun
feature day > allowLapse
feature presentDuty > terminate
feature buyer > fee
feature aside permission number
feature before permission breach
feature buyer > breach
feature own > without
feature word abonan
feature word compensati
feature terminate > occasion
feature word defaul
feature main statement election
feature word resili
feature lapse > means
feature main right lapse
feature word repaid
feature word ninety
feature pronoun > may
feature entitles
feature lapse > fee
feature occasion > notice
feature cure > supplier
feature word paymen
feature entitles > lacks
feature lacks > without
feature word lost
feature word fees
feature word absence
feature word constitute
feature maintain > breach
feature word done
feature certificate > notice
feature word una
feature allowLapse > terminate
feature breach > obligation
feature relative > day
feature occasion > only
feature contractTitle > lacks
feature nominalDuty > lapse
feature aside statement without
feature contractTerm > lacks
feature aside permission preposition
feature word articl
feature before right relative
feature word section
feature before right terminate
feature word fifteen
feature notice > buyer
feature occasion > lacks
feature lacks > day
feature contractTitle > condition
feature nominalDuty > iso27001
feature allowLapse > condition
feature condition > occasion
feature main statement contractTerm
feature business > notice
feature word lets
feature word credit
feature lacks > may
feature may > business
feature goods > maintain
feature notice > without
feature word grante
feature may > fee
feature certificate > entitles
feature word regain
feature contractTitle > terminate
feature certificate > notObliged
feature word sonder
feature site > may
feature word prepai
feature without > condition
feature anaphor > may
feature cure > month
feature either > day
feature word ciento
feature flowDown > finding
feature main permission contractTerm
feature undergo > cover
feature word covenant
feature word gives
feature word revocation
feature cure > week
feature aside statement finding
feature cure > without
feature main right expiry
feature word having
feature word absenc
feature word abonando
feature word releas
feature month > without
feature nonconformity > breach
feature relative > contractTitle
feature word refund
feature terminate > may
feature aside duty weak
feature word mandatory
feature before permission site
feature word could
feature word cost
feature word resolver
feature breach > contractTitle
feature negation > engage
feature aside right own
feature terminate > expiry
feature terminate > lacks
feature may > only
feature terminate > maintain
feature word lifted
feature word lasts
feature buyer > only
feature occasion > cure
feature contractTitle > without
feature maintain > condition
feature before right entitles
feature word retain
feature relative > breach
feature aside right filler
feature word sectio
feature word anythi
feature lapse > agentMark
feature aside statement lacks
feature anaphor > buyer
feature aside permission lapse
feature weak > negation
feature duty > terminate
feature aside statement maintain
feature word prepaid
feature month > negation
feature word er
feature anaphor > cure
feature word other
feature word become
feature breach > lacks
feature reference > without
feature before denial supplier
feature word lessor
feature word rights
feature contractTerm > certificate
feature eachParty > may
feature duration > provide
feature contractTerm > occasion
feature word ceased
feature word resolu
feature word proveedor
feature cure > only
feature word rent
feature breach > blocker
feature conjunction > month
feature word 42
feature word lose
feature word del
feature main statement audit
feature conjunction > receivePassive
feature word wird
feature allowLapse > goods
feature word 90
feature before denial notObliged
feature terminate > own
feature aside statement breach
feature before permission own
feature agentMark > notice
feature agentMark > breach
feature may > unless
feature word une
feature word ended
feature word released
feature negation > may
feature word repudiator
feature word falls
feature cure > contractTerm
feature alternative > agentMark
feature word 45
feature word warning
feature aside permission day
feature before permission iso27001
feature terminate > cure
feature election > lacks
feature word entitles
feature breach > buyer
feature word jours
feature word monats
feature conjunction > nominalDuty
feature terminate > relative
feature condition > entitles
feature unless > day
feature only > terminate
feature word wieder
feature breach > entitles
feature contractTerm > flowDown
feature word archiv
feature word sole
feature before permission lacks
feature day > only
feature notObliged > duty
feature word perdid
feature word fiftee
feature relative > without
feature without > participle
feature word liberty
feature lacks > terminate
feature aside permission iso27001
feature conjunction > notObliged
feature may > lacks
feature word lessee
feature relative > cure
feature main right negation
feature main right maintain
feature filler > terminate
feature word peut
feature cure > fee
feature cure > breach
feature word resolv
feature may > own
feature aside permission supplier
feature aside statement goods
feature notify > terminate
feature word stipulated
feature business > terminate
feature relative > reference
feature relative > finding
feature word claim
feature day > maintain
feature month > conjunction
feature word outsourcer
feature alternative > relative
feature breach > negation
feature contractTerm > maintain
feature contractTitle > pronoun
feature may > breach
feature certificate > example
feature day > nominalDuty
feature day > contractTitle
feature aside right supplier
feature condition > month
feature without > breach
feature blocker > without
feature word aber
feature terminate > buyer
feature cure > business
feature main denial number
feature day > entitles
feature word part
feature word rescin
feature main right alternative
feature main right notify
feature without > demonstrative
feature terminate > filler
feature main permission breach
feature word invoices
feature day > notObliged
feature main right day
feature word recove
feature filler > may
feature cure > notice
feature main permission number
feature condition > contractTerm
feature condition > participle
feature contractTitle > iso27001
feature word paying
feature negation > fee
feature word vertra
feature condition > nominalDuty
feature main duty scope
feature flowDown > site
feature word portug
feature conjunction > cover
feature omit > site
feature certificate > territory
feature iso27001 > example
feature duty > territory
feature scope > site
feature territory > relative
feature main statement cover
feature territory > conjunction
feature vague > territory
feature site > relative
feature supplier > territory
feature buyer > cover
feature word name
feature service > assist
feature scope > relative
feature word messaging
feature isms > scope
feature word cork
feature word claims
feature site > territory
feature main duty example
feature copy > cover
feature cover > conjunction
feature duty > scope
feature word standorte
feature word porto
feature site > scope
feature word perimetre
feature territory > buyer
feature main not-duty scope
feature control > duty
feature iso27001 > scope
feature flowDown > scope
feature reference > service
feature word philip
feature word luxembourg
feature word alcance
feature territory > cover
feature word including
feature typeTwo > cover
feature otherISO > cover
feature word framew
feature site > soc2
feature cover > site
feature word operations
feature word bristol
feature service > typeTwo
feature alternative > site
feature before not-duty site
feature word helpdesk
feature conjunction > scope
feature site > cover
feature relative > scope
feature negation > scope
feature word rooms
feature reference > soc2
feature site > service
feature word payrol
feature site > engage
feature word messag
feature iso27001 > territory
feature word archive
feature word doiven
feature site > site
feature weak > territory
feature cover > territory
feature word geltun
feature word centres
feature duration > cure
feature service > duration
feature omit > service
feature control > site
feature own > service
feature word geltungsbe
feature word used
feature supplier > scope
feature scope > territory
feature service > scope
feature both > service
feature word hub
feature territory > maintain
feature apply > duration
feature word ledger
feature typeTwo > service
feature site > certificate
feature aside aspiration cover
feature word words
feature word building
feature word bounda
feature word appear
feature word missin
feature word coloca
feature cover > certificate
feature service > service
feature without > scope
feature certificate > sufficient
feature word minimum
feature maintain > cure
feature weak > scope
feature word mentio
feature negation > service
feature certificate > omit
feature word umfass
feature word buildi
feature reference > typeTwo
feature nominalDuty > cover
feature accredited > site
feature word extend
feature word fraud
feature duty > example
feature cover > without
feature word bright
feature relative > territory
feature before not-duty territory
feature before duty sufficient
feature word listed
feature word face
feature main duty vague
feature word ltd
feature omit > alternative
feature word exchan
feature pronoun > site
feature word countr
feature agentMark > cover
feature site > control
feature may > scope
feature sufficient
feature word e
feature cover > participle
feature word order
feature occasion > cover
feature control > certificate
feature isms > conjunction
feature cover > breach
feature territory > reference
feature accreditationBody > conjunction
feature scope > negation
feature word missing
feature subprocessor > relative
feature main statement territory
feature word tokenisati
feature main permission service
feature both > undergo
feature word cover
feature main aspiration scope
feature may > cover
feature word payroll
feature audit > cover
feature alternative > service
feature word identi
feature negation > without
feature scope > duration
feature word minimu
feature word expres
feature undergo > soc2
feature word consent
feature word leeds
feature word telema
feature conjunction > only
feature conjunction > own
feature relative > omit
feature aside statement service
feature word lie
feature may > territory
feature reference > participle
feature blocker > cover
feature word mail
feature business > certificate
feature word leverancie
feature word swindon
feature main aspiration territory
feature certificate > contractTerm
feature apply > both
feature presentDuty > cover
feature before permission scope
feature scope > isms
feature participle > isms
feature engage > service
feature word holdin
feature word attestatio
feature assure > provide
feature word processing
feature flowDown > relative
feature word consen
feature duty > omit
feature word tokeni
feature undergo > audit
feature word billing
feature word narrow
feature word electr
feature word te
feature iso27001 > typeTwo
feature word nederl
feature scope > may
feature word rechenzent
feature supplier > omit
feature word informatio
feature relative > both
feature word holder
feature word financ
feature word dans
feature site > buyer
feature certificate > them
feature only > condition
feature site > maintain
feature service > without
feature blocker > service
feature word can
feature main not-duty supplier
feature word take
feature maintain > agentMark
feature main duty without
feature word et
feature word till
feature word pensio
feature word spain
feature site > without
feature blocker > participle
feature word colocation
feature only > certificate
feature participle > relative
feature word les
feature word heberg
feature blocker > annexA
feature word facili
feature site > lacks
feature word swindo
feature word per
feature conjunction > assist
feature scope > pronoun
feature own > site
feature isms > control
feature word comput
feature cover > may
feature word perime
feature word undergo
feature business > may
feature apply > relative
feature word covers
feature duration > company
feature word sites
feature word holding
feature assure > scope
feature cover > negation
feature word underg
feature control > annexA
feature site > apply
feature word contac
feature isms > cover
feature word include
feature word during
feature word need
feature participle > service
feature main duty annexA
feature site > goods
feature host > conjunction
feature relative > engage
feature word product
feature word hall
feature word engagement
feature iso27001 > them
feature undergo > onRequest
feature relative > own
feature isms > supplier
feature service > expiry
feature word romani
feature word places
feature word covering
feature word dispatch
feature word electronic
feature word say
feature word luxemb
feature duration > engage
feature assist > conjunction
feature word affili
feature word build
feature without > may
feature word contact
feature election > supplier
feature business > occasion
feature word list
feature word 57
feature word 530
feature annexA > nominalDuty
feature word serve
feature supplier > conformity
feature word approp
feature service > annexA
feature word 85
feature word configurat
feature before duty control
feature word 812
feature word 822
feature word guidance
feature word 813
feature annexA > agentMark
feature word 87
feature word disposal
feature presentDuty > annexA
feature blocker > own
feature conformity > annexA
feature control > supplier
feature main statement annexA
feature word bijlag
feature main not-duty annexA
feature word masking
feature before not-duty annexA
feature annexA > control
feature main not-duty vague
feature omit > annexA
feature control > nominalDuty
feature control > apply
feature annexA > flowDown
feature iso27001 > annexA
feature word implem
feature service > control
feature apply > conformity
feature annexA > duty
feature nominalDuty > apply
feature word 67
feature apply > vague
feature negation > annexA
feature annexA > service
feature weak > apply
feature word 814
feature main not-duty apply
feature word implemente
feature maintain > control
feature annexA > undergo
feature word implement
feature without > control
feature annexA > blocker
feature word maskin
feature word 523
feature apply > undergo
feature may > annexA
feature annexA > own
feature occasion > annexA
feature word 534
feature word redundancy
feature word none
feature word operate
feature word 59
feature maintain > annexA
feature word 520
feature word 828
feature word 86
feature vague > blocker
feature iso27001 > control
feature annexA > demonstrative
feature word 820
feature word numbering
feature main aspiration annexA
feature control > service
feature word 89
feature word 519
feature both > apply
feature main aspiration control
feature main permission supplier
feature main aspiration apply
feature word items
feature word excluded
feature word consis
feature before not-duty control
feature word 823
feature without > annexA
feature annexA > reference
feature word 512
feature both > annexA
feature word config
feature word loggin
feature main not-duty control
feature control > access
feature word 74
feature word redund
feature both > control
feature word 1241
feature main permission blocker
feature word 529
feature word 517
feature word 514
feature word contains
feature main denial apply
feature word 811
feature word controles
feature agentMark > annexA
feature word runnin
feature word endpoi
feature apply > assist
feature word bijlage
feature word showing
feature reference > control
feature main duty them
feature word restrictio
feature negation > control
feature undergo > goods
feature word 515
feature blocker > conformity
feature word 824
feature control > maintain
feature assure > control
feature vague > annexA
feature word mesures
feature word devices
feature word monitoring
feature word planni
feature word agreements
feature notObliged > apply
feature apply > own
feature hedge > conjunction
feature annexA > access
feature control > flowDown
feature control > negation
feature word monito
feature word apply
feature annexA > occasion
feature word 832
feature main statement control
feature word regard
feature word contai
feature notObliged > conjunction
feature word why
feature word select
feature word 51
feature example > conjunction
feature word filter
feature word 714
feature main permission apply
feature annexA > them
feature service > nominalDuty
feature word 84
feature control > own
feature vague > apply
feature apply > reference
feature negation > omit
feature before not-duty blocker
feature word equipment
feature word crypto
feature duration > annexA
feature word 942
feature word cryptograp
feature occasion > control
feature control > example
feature word appropriat
feature annexA > business
feature annexA > contractTerm
feature word capaci
feature word web
feature word who
feature vague > control
feature blocker > example
feature before permission annexA
feature main denial annexA
feature annexA > contractTitle
feature blocker > goods
feature supplier > vague
feature word screen
feature word 817
feature word accept
feature word 923
feature vague > iso27001
feature word capacity
feature word levels
feature annexA > supplier
feature pronoun > copy
feature presentDuty > control
feature word deleti
feature control > business
feature may > omit
feature word 81
feature assure > blocker
feature word screening
feature control > undergo
feature word subcon
feature word authen
feature blocker > apply
feature annexA > relative
feature before duty vague
feature word protection
feature main denial blocker
feature word deletion
feature conjunction > engage
feature annexA > notify
feature word 88
feature blocker > contractTitle
feature word privacy
feature service > apply
feature aside statement filler
feature blocker > flowDown
feature word million
feature breach > apply
feature omit > duty
feature relative > blocker
feature word operation
feature alternative > annexA
feature word anhang
feature duty > demonstrative
feature word exclusion
feature agentMark > apply
feature blocker > provide
feature word intelligen
feature word synchr
feature flowDown > annexA
feature word shown
feature word lists
feature weak > annexA
feature buyer > insider
feature hedge > annexA
feature may > service
feature relative > apply
feature access > service
feature apply > access
feature word mesure
feature reference > maintain
feature word were
feature weak > control
feature word applie
feature filler > control
feature apply > breach
feature annexA > obligationHead
feature word protec
feature nominalDuty > control
feature annexA > day
feature word 521
feature control > day
feature undergo > annexA
feature word oeuvre
feature occasion > maintain
feature word threat
feature word networ
feature word 83
feature word 82
feature conjunction > omit
feature apply > pronoun
feature word environmen
feature main not-duty agentMark
feature word 522
feature without > apply
feature word 61
feature control > reference
feature control > contractTitle
feature control > provide
feature control > filler
feature main not-duty without
feature apply > duty
feature word 819
feature word relati
feature control > buyer
feature word technical
feature control > relative
feature annexA > engage
feature relative > relative
feature before permission control
feature before duty apply
feature word 821
feature access > annexA
feature main statement engage
feature provide > relative
feature pronoun > apply
feature word y
feature main aspiration conjunction
feature may > apply
feature word exclud
feature aside statement apply
feature reference > apply
feature conjunction > contractTitle
feature access > control
feature control > may
feature word intell
feature reference > conjunction
feature word 816
feature word exclude
feature pronoun > control
feature annexA > negation
feature control > without
feature blocker > control
feature conjunction > business
feature word nicht
feature word nur
feature only > subprocessor
feature contractTerm > iso27001
feature notify > participle
feature sameDuty > subprocessor
feature certificate > subprocessor
feature without > subprocessor
feature word unterauftr
feature aside not-duty lacks
feature both > subprocessor
feature subprocessor > otherISO
feature only > relative
feature engage > participle
feature main not-duty engage
feature aside not-duty iso27001
feature main aspiration subprocessor
feature subprocessor > soc2
feature notObliged > subprocessor
feature subprocessor > contractTerm
feature word 28
feature subprocessor > annexA
feature relative > subprocessor
feature engage > lacks
feature word subenc
feature negation > unless
feature subprocessor > presentDuty
feature subprocessor > pronoun
feature supplier > only
feature word traitants
feature before duty engage
feature aside not-duty certificate
feature word gecertific
feature word suppliers
feature subprocessor > lacks
feature subprocessor not-duty
feature engage > pronoun
feature word uitslu
feature subprocessor > own
feature iso27001 > subprocessor
feature word engaged
feature engage > relative
feature subprocessor > only
feature relative > soc2
feature main not-duty subprocessor
feature flowDown > engage
feature word flow
feature contractTerm > soc2
feature presentDuty > subprocessor
feature word subencarga
feature flowDown > them
feature subprocessor > copy
feature subprocessor > assure
feature subprocessor > site
feature word houses
feature word verify
feature aside not-duty lapse
feature unless > participle
feature contractTerm > condition
feature subprocessor > may
feature word tier
feature subprocessor > buyer
feature before not-duty subprocessor
feature only > participle
feature word mussen
feature subprocessor > occasion
feature main denial subprocessor
feature may > subprocessor
feature only > maintain
feature whether > certificate
feature subprocessor > condition
feature subprocessor > service
feature word whoever
feature only > iso27001
feature pronoun > engage
feature word engages
feature check > them
feature weak > subprocessor
feature aside not-duty notObliged
feature word answerable
feature only > occasion
feature unless > iso27001
feature certificate > sameDuty
feature word traitant
feature word behalf
feature main statement subprocessor
feature relative > lacks
feature aside aspiration relative
feature subprocessor > agentMark
feature occasion > subprocessor
feature word traita
feature word too
feature subprocessor > flowDown
feature word subprocess
feature subprocessor > cover
feature word ulterieur
feature word prime
feature agentMark > unless
feature may > engage
feature conjunction > sameDuty
feature contractTerm > presentDuty
feature word passen
feature word enforc
feature engage > condition
feature aside not-duty maintain
feature main duty only
feature apply > subprocessor
feature word bind
feature aside not-duty unless
feature subprocessor > alternative
feature engage > them
feature presentDuty > sufficient
feature main permission subprocessor
feature flowDown > both
feature subprocessor > demonstrative
feature word dass
feature contractTerm > conformity
feature duty > check
feature without > service
feature notObliged > flowDown
feature subprocessor > check
feature word check
feature word cardho
feature relative > check
feature word subcontrat
feature word whoeve
feature sufficient > relative
feature agentMark > engage
feature check > relative
feature word whom
feature flowDown > reference
feature participle > flowDown
feature word equivalent
feature subprocessor > negation
feature duty > host
feature flowDown > host
feature buyer > subprocessor
feature word onward
feature word uses
feature maintain > sameDuty
feature flowDown > participle
feature unless > certificate
feature word engage
feature only > engage
feature word print
feature own > cover
feature certificate > reference
feature contractTerm > participle
feature subprocessor > receivePassive
feature without > negation
feature word eigene
feature host > pronoun
feature provide > own
feature aside not-duty number
feature word guaran
feature word zelf
feature subprocessor > nominalDuty
feature main permission engage
feature participle > agentMark
feature word iedere
feature unless > provide
feature word approved
feature subprocessor > without
feature pronoun > them
feature host > engage
feature sameDuty > certificate
feature word impose
feature main statement assure
feature presentDuty > maintain
feature word records
feature word onderaanne
feature hedge > flowDown
feature provide > only
feature relative > presentDuty
feature word touch
feature host > relative
feature check > onRequest
feature own > subprocessor
feature subprocessor > unless
feature word answer
feature main permission only
feature word op
feature blocker > relative
feature word partne
feature maintain > subprocessor
feature occasion > own
feature aside not-duty relative
feature own > provide
feature word standard
feature word subpro
feature contractTerm > apply
feature word cloud
feature word websit
feature only > presentDuty
feature word approv
feature engage > contractTerm
feature word handling
feature main statement only
feature only > own
feature word ein
feature apply > maintain
feature subprocessor > apply
feature before duty flowDown
feature nominalDuty > subprocessor
feature service > presentDuty
feature without > engage
feature word untera
feature word applies
feature word certificer
feature iso27001 > demonstrative
feature host > supplier
feature check > iso27001
feature word accredite
feature word obliged
feature contractTerm > relative
feature eachParty > iso27001
feature word record
feature certificate > own
feature unless > pronoun
feature word ondera
feature word verwer
feature main duty anaphor
feature word zij
feature accredited > iso27001
feature word deberan
feature participle > demonstrative
feature check > conjunction
feature service > accredited
feature negation > contractTerm
feature word equal
feature whether > iso27001
feature engage > flowDown
feature word partner
feature contractTerm > provide
feature conjunction > unless
feature word firms
feature territory > only
feature contractTerm > alternative
feature word le
feature own > negation
feature word toegang
feature word like
feature word bound
feature word commer
feature relative > copy
feature word titulaire
feature word oblige
feature word nobody
feature word s
feature site > provide
feature word eigenes
feature word appoin
feature participle > negation
feature aside permission relative
feature word yes
feature agentMark > contractTerm
feature host > buyer
feature subprocessor > participle
feature may > maintain
feature word tiers
feature before not-denial iso27001
feature word principal
feature supplier > contractTitle
feature condition > subprocessor
feature contractTitle > negation
feature blocker > nominalDuty
feature word par
feature participle > presentDuty
feature pronoun > assure
feature word commercial
feature subprocessor > lapse
feature participle > alternative
feature word tout
feature word gecert
feature certificate > obtain
feature without > occasion
feature word beschi
feature subprocessor > contractTitle
feature site > assure
feature own > blocker
feature without > contractTerm
feature contractTitle > relative
feature own > condition
feature lacks > maintain
feature before duty lacks
feature main statement duty
feature word appointmen
feature engage > only
feature lacks > own
feature word beschikken
feature aside duty territory
feature word romania
feature word kenya
feature word colomb
feature word belgie
feature word region
feature word maroc
feature territory > finding
feature blocker > territory
feature condition > typeTwo
feature word portugal
feature territory > access
feature word scotla
feature main aspiration soc2
feature soc2 > site
feature flowDown > territory
feature word usa
feature apply > territory
feature word deutsc
feature word eea
feature word italy
feature word prefer
feature territory > scope
feature word issued
feature onRequest > conjunction
feature word estoni
feature territory > agentMark
feature word india
feature territory > service
feature word territory
feature conformity > territory
feature word finlan
feature alternative > territory
feature territory > site
feature territory > pronoun
feature both > territory
feature assist > territory
feature word operacione
feature certificate > vague
feature provide > territory
feature word switzerlan
feature territory > alternative
feature word kingdom
feature buyer > territory
feature territory > provide
feature word irelan
feature word estonia
feature word germany
feature territory > undergo
feature site > typeTwo
feature territory > copy
feature word australia
feature word territ
feature nominalDuty > service
feature word celles
feature word estado
feature host > territory
feature conformity > participle
feature conformity > certificate
feature duration > territory
feature word finland
feature word entities
feature territory > presentDuty
feature word danish
feature conjunction > otherISO
feature territory > apply
feature soc2 > territory
feature assure > territory
feature word branches
feature participle > year
feature word union
feature presentDuty > territory
feature word location
feature main duty conformity
feature word filiales
feature condition > soc2
feature word belgique
feature word norway
feature word africa
feature word ireland
feature aside statement territory
feature word cyprus
feature territory > condition
feature word europe
feature territory > accredited
feature word irap
feature service > territory
feature word filial
feature participle > blocker
feature territory > year
feature word austria
feature territory > sufficient
feature territory > assist
feature word wales
feature before duty typeTwo
feature notObliged > supplier
feature word chile
feature word canada
feature territory > blocker
feature word canadi
feature word entiti
feature alternative > finding
feature condition > territory
feature word framework
feature territory > nominalDuty
feature word denmark
feature territory > negation
feature word couvri
feature word lines
feature word kingdo
feature word poland
feature word comply
feature territory > participle
feature access > soc2
feature aside right cover
feature word laws
feature word deutschlan
feature main not-duty territory
feature main aspiration service
feature presentDuty > service
feature word singap
feature conformity > conjunction
feature territory > may
feature aside not-duty territory
feature nominalDuty > site
feature engage > typeTwo
feature word sweden
feature may > site
feature accredited > territory
feature apply > election
feature word lives
feature territory > receivePassive
feature word switze
feature word eu
feature word belgiu
feature word austra
feature word colombia
feature word satisf
feature word osterreich
feature word locate
feature service > soc2
feature typeTwo > duty
feature word nederland
feature word nation
feature aside statement cover
feature main permission alternative
feature word vietnam
feature soc2 > apply
feature service > access
feature election > conjunction
feature agentMark > soc2
feature main not-duty service
feature word regions
feature word tunisie
feature word etend
feature word whiche
feature territory > goods
feature notify > reference
feature own > territory
feature site > receivePassive
feature territory > audit
feature word locati
feature word america
feature word north
feature word alike
feature soc2 > nominalDuty
feature engage > territory
feature word icelan
feature site > negation
feature territory > breach
feature word south
feature word those
feature territory > duration
feature word establ
feature hedge > territory
feature word infras
feature scope > maintain
feature nominalDuty > territory
feature word rwanda
feature word served
feature word califo
feature territory > both
feature word austri
feature word infrastruc
feature word singapore
feature pronoun > territory
feature word assura
feature word uk
feature typeTwo > territory
feature word american
feature word americ
feature word brazil
feature provide > site
feature soc2 > service
feature word european
feature word held
feature word denmar
feature certificate > finding
feature word countries
feature apply > typeTwo
feature cover > scope
feature word german
feature word france
feature word examinatio
feature nominalDuty > typeTwo
feature negation > typeTwo
feature soc2 > duty
feature word unqual
feature maintain > filler
feature onRequest > otherISO
feature word makes
feature duration > both
feature word failin
feature typeTwo > occasion
feature word cumulative
feature main duty otherDocument
feature word separa
feature duration > soc2
feature occasion > typeTwo
feature otherISO > iso27001
feature typeTwo > supplier
feature nominalDuty > soc2
feature obtain > soc2
feature soc2 > year
feature word substi
feature onRequest > otherDocument
feature check > soc2
feature word ersetzt
feature undergo > month
feature word twelve
feature word andere
feature word beside
feature main not-duty typeTwo
feature obligationHead > soc2
feature access > typeTwo
feature word signin
feature word cumula
feature typeTwo > without
feature main permission typeTwo
feature soc2 > without
feature word bridge
feature access > occasion
feature buyer > check
feature soc2 > election
feature provide > otherISO
feature main aspiration both
feature main not-duty soc2
feature word signing
feature word compulsory
feature lacks > typeTwo
feature word tipo
feature duty > election
feature typeTwo > election
feature duty > either
feature word commitment
feature word evalua
feature onRequest > typeTwo
feature word lieu
feature typeTwo > auditor
feature main permission soc2
feature word separate
feature both > occasion
feature typeTwo > month
feature word side
feature weak > both
feature before duty soc2
feature onRequest > alternative
feature typeTwo > pronoun
feature typeTwo > filler
feature company > soc2
feature word besides
feature aside not-duty service
feature lapse > typeTwo
feature iso27001 > otherISO
feature weak > soc2
feature election > otherISO
feature bidder > both
feature buyer > weak
feature word prufun
feature without > conjunction
feature relative > typeTwo
feature notify > access
feature typeTwo > condition
feature word beide
feature word independen
feature may > typeTwo
feature blocker > typeTwo
feature word neither
feature word points
feature soc2 > otherDocument
feature word berich
feature soc2 > otherISO
feature otherDocument
feature host > soc2
feature filler > typeTwo
feature soc2 > filler
feature typeTwo > otherISO
feature weak > typeTwo
feature word tender
feature word rappor
feature soc2 > supplier
feature word accepts
feature occasion > soc2
feature typeTwo > access
feature otherISO > typeTwo
feature obtain > typeTwo
feature soc2 > occasion
feature word pci
feature word satisfy
feature soc2 > relative
feature own > both
feature flowDown > soc2
feature access > relative
feature alternative > both
feature iso27001 > lacks
feature main permission both
feature either > typeTwo
feature agentMark > audit
feature either > duty
feature auditor > soc2
feature both > finding
feature word second
feature finding > soc2
feature word addition
feature soc2 > pronoun
feature bidder > provide
feature word deliver
feature word compan
feature word since
feature typeTwo > agentMark
feature typeTwo > undergo
feature both > onRequest
feature word neithe
feature soc2 > blocker
feature bidder > soc2
feature main aspiration typeTwo
feature word rapport
feature aside not-duty preposition
feature word attest
feature typeTwo > apply
feature word undertake
feature maintain > negation
feature word compul
feature word evaluation
feature access > both
feature typeTwo > relative
feature word unqualifie
feature word integrator
feature own > relative
feature both > may
feature copy > typeTwo
feature host > typeTwo
feature duration > negation
feature negation > election
feature filler > soc2
feature aside statement soc2
feature word 31
feature nominalDuty > relative
feature provide > otherDocument
feature word forms
feature typeTwo > blocker
feature soc2 > buyer
feature word jahrli
feature may > soc2
feature own > typeTwo
feature aside duty typeTwo
feature copy > soc2
feature bidder > apply
feature flowDown > typeTwo
feature soc2 > agentMark
feature year > conjunction
tree maintain_certification 0 1 =-116 2 3 4 5 6 7 =-72 =93 =15 =-114 =59 =31 =60 8 9 10 =-61 =59 11 =-108 =19 11 =-115 12 =87 =-91
tree maintain_certification 13 14 15 =-105 =-50 16 17 18 =-111 19 20 21 22 23 =-85 =52 =11 =28 24 =6 =-108 =76 =73 24 18 =-110 =61 =-102 =47
tree maintain_certification 25 26 27 =-102 =-17 =-9 26 28 29 30 =-104 31 32 33 34 =-33 35 =-80 =62 =-96 =-90 =-108 =73 36 37 =-11 =-77 =94 =80
tree maintain_certification 38 9 39 =-100 =26 40 =-77 1 =-50 41 =63 =-58 40 =-61 42 43 =-69 =16 11 =-101 44 45 46 =84 =3 =-92 16 =-84 =94
tree maintain_certification 47 48 49 50 51 52 53 54 55 =-90 =-17 =26 =38 =-7 56 57 =-80 =30 =-8 =65 =19 58 =-69 =52 59 60 =61 =-92 =-95
tree maintain_certification 1 61 62 63 =-92 =-30 =10 63 64 =-62 =22 =77 64 63 =-85 =-11 63 65 66 45 34 67 =46 =-84 =-11 =-83 =-37 =-58 =67
tree maintain_certification 68 61 69 70 4 71 72 73 74 75 =-84 =69 =76 =84 =-40 =17 =44 =68 =51 =-21 24 76 77 78 =38 =86 =-87 =-80 =-90
tree maintain_certification 79 25 80 =-86 =-13 81 82 80 83 84 85 =-67 =-12 =64 =43 =54 86 76 =46 =-85 =-89 =20 24 25 =6 76 =78 =-85 =-82
tree maintain_certification 87 88 89 =-79 =-22 =40 85 90 91 92 93 94 95 96 97 98 =-60 =82 =70 =74 =53 =66 =91 =24 =21 =32 33 =22 =-86
tree maintain_certification 99 100 101 22 102 103 =-76 =55 =-27 =32 104 81 105 20 106 =-57 =9 =-3 =3 =12 =66 107 108 =-76 =6 109 =-76 =33 =37
tree maintain_certification 47 110 111 27 112 113 114 =-80 =31 =36 =18 =27 =-18 14 =-54 5 115 116 117 =52 =-31 =-83 118 =-68 =33 =-82 28 =30 =87
tree maintain_certification 119 0 =-80 18 =-85 =-2 18 =-82 120 0 121 122 123 =-80 45 124 =45 =-25 =-77 =-52 =-82 121 123 =-74 125 =83 =-92 =-92 =-56
tree maintain_certification 126 87 127 88 =-71 =40 =62 128 50 127 129 91 11 =-82 130 131 =-46 =56 =-81 =13 =46 =59 =73 =41 87 =-23 11 =-83 =73
tree maintain_certification 38 26 132 8 88 =-74 =26 =-48 =67 =32 133 26 8 =-25 134 60 135 136 137 138 =38 =79 =-33 =-75 =-50 =-76 =-76 =71 =-65
tree maintain_certification 68 47 126 69 139 22 58 =-67 140 =-47 =72 141 =-33 =123 142 =-42 =55 =52 =21 11 =-81 =34 11 =-86 115 143 =70 =-65 =-9
tree maintain_certification 1 144 145 146 147 148 149 =-70 =-7 =55 =39 =71 =2 150 =-47 =113 64 =-55 18 =-73 151 65 124 152 =60 =-50 =-16 =-25 =-50
tree maintain_certification 79 127 42 47 6 =-69 =-8 =8 153 6 154 52 155 =-44 =92 =57 =0 =62 =-71 =50 153 11 =-83 18 =-40 156 =72 =-94 =-53
tree maintain_certification 157 14 111 =-68 102 =-38 =42 158 159 160 111 82 161 162 163 =-46 =46 =94 =37 101 =-76 =23 =25 =73 =84 =-71 164 =43 =-58
tree maintain_certification 157 18 =-74 165 166 160 111 20 161 167 168 =-59 =50 =72 =11 78 =-37 =41 =-10 =47 =20 =48 120 169 =-81 18 =-40 =68 =-67
tree maintain_certification 111 28 72 95 170 171 129 172 139 52 =-63 =9 =-30 =139 =15 =68 =4 =41 =-8 161 170 173 =-44 =-10 =64 =49 174 =21 =-61
tree maintain_certification 28 99 175 176 149 167 =-64 =33 177 =-48 =108 173 =-61 178 179 180 =-39 =73 =90 =99 181 =17 =-68 =33 176 =-33 173 =-10 =35
tree maintain_certification 1 182 88 144 93 128 149 =-65 =10 =-4 =84 =52 =55 =55 120 183 18 =-65 184 185 33 174 =57 =-56 =-38 =-68 =-52 =-52 =-58
tree maintain_certification 119 186 145 172 187 =-65 =54 =122 =9 =62 188 121 137 189 157 190 =17 191 192 =56 =-64 =-51 =66 34 =13 =-69 =-27 =-74 =-62
tree maintain_certification 110 13 193 194 195 15 196 197 90 =-63 =-8 =-31 =15 =3 =52 =87 =51 =44 133 190 198 =-17 76 =35 =-70 100 =59 =15 =-54
tree maintain_certification 9 195 145 =-64 =17 =63 199 200 112 201 131 =-22 =64 =-63 =64 =78 78 202 190 203 =-20 =63 =29 =-70 204 86 =69 =-37 =-65
tree maintain_certification 79 16 27 99 163 28 =-58 =-35 =16 24 =42 =-84 205 =94 =-63 87 =-33 169 =-70 206 =-11 =68 24 169 =-75 156 =57 =-89 =-62
tree maintain_certification 47 13 113 72 129 95 207 208 209 75 210 =-54 =152 =71 =12 =8 =3 =43 =37 211 =-10 =82 =69 =48 212 188 =50 =-44 =-67
tree maintain_certification 119 0 213 =-63 =13 211 214 =-15 =85 =79 199 0 211 =-42 =26 215 169 =-71 =54 =-43 169 =-73 33 215 216 =69 =-53 =-16 =-43
tree maintain_certification 9 217 218 39 219 =-62 =87 =60 =156 =41 64 220 221 =-48 =19 =49 86 199 =12 44 222 223 224 =72 =-103 =-56 =-71 =-27 =-51
tree maintain_certification 25 80 225 211 =-60 =-18 226 =-36 =134 =20 153 11 =-71 80 20 227 33 228 229 =38 107 =-29 =86 =-35 =-62 =-47 =56 =59 =-56
tree maintain_certification 25 79 230 =-56 =34 =17 158 40 201 121 =3 =-71 =-64 64 =-37 33 231 232 233 234 =58 =-28 =-66 235 =-51 =75 =-27 =-48 =-54
tree maintain_certification 25 177 236 237 =-54 =122 =96 100 =28 =-43 100 64 =-41 183 135 238 31 239 =43 =-61 =-67 =-53 =-45 52 =-73 =63 176 =-50 =1
tree maintain_certification 38 18 =-66 112 128 219 131 240 53 241 =-48 =58 =102 =138 =53 =116 =30 =51 18 =-68 24 242 33 231 =42 =-22 =-34 =-55 =-59
tree maintain_certification 0 25 62 =-58 =79 82 62 159 53 72 243 =-23 =-56 =6 =89 =63 =92 =34 11 =-72 244 245 246 =51 =-93 =-57 247 =-48 =78
tree maintain_certification 110 22 49 197 248 220 =-54 =-32 =13 =-6 =37 =49 64 220 =-43 =23 133 153 33 249 =62 =-76 250 =42 =-82 251 =-43 =68 =-53
tree maintain_certification 1 68 22 168 112 252 253 =-56 =64 =104 =31 =84 14 =-1 =97 =39 5 254 190 255 =-21 =77 =26 256 185 =43 =-65 =-54 =-52
tree maintain_certification 38 149 17 257 258 259 131 170 260 =-53 =63 =10 =25 =44 =14 =80 =30 =62 120 261 262 263 264 =14 =-67 =-97 =42 =67 =-31
tree maintain_certification 47 13 16 166 149 163 265 266 193 267 =-48 =-6 =33 =73 =79 =17 =39 =21 211 268 =-17 =75 =51 =44 11 =-67 212 =41 =-65
tree maintain_certification 1 61 27 126 167 =-56 =46 =3 269 =101 =-43 220 =2 =69 40 270 131 271 =-34 =72 =55 =124 272 216 273 =14 =50 =-63 =-46
tree maintain_certification 42 186 197 274 275 =-49 =22 276 =-11 =120 =12 =63 277 278 273 198 =-42 =39 279 280 117 100 =29 =2 =-38 =-46 =-41 =77 =-35
tree maintain_certification 8 18 =-64 61 55 92 49 217 93 218 =-44 =99 =119 =63 =33 =33 =114 =28 64 281 282 =-43 =114 =34 18 =-41 283 =44 =-52
tree maintain_certification 8 157 61 103 271 237 284 =-50 285 =-32 =77 =108 =31 =80 =2 86 =34 =-56 64 286 287 =-45 =94 =43 288 289 =39 =-55 =-83
tree maintain_certification 68 62 61 100 290 131 291 83 58 126 292 =-43 =27 =15 =10 =42 =14 =77 225 =19 =168 29 =-48 =73 =14 =109 164 =34 =-67
tree maintain_certification 119 0 293 =-56 =27 294 295 220 296 =-37 =62 =66 =45 =58 120 133 59 297 0 58 =22 =91 298 =63 =-98 =-67 =-56 =-37 =-31
tree maintain_certification 1 47 299 300 186 248 301 =-49 =207 =20 =61 =129 302 =67 =-46 =24 25 303 =-31 =51 228 304 305 =45 303 =32 =-85 =-49 =-27
tree maintain_certification 25 13 281 150 51 306 =-55 =59 =0 285 307 =-31 =139 =110 =-9 =48 169 =-66 17 16 102 189 =-2 =-43 =26 189 =51 =-29 =69
tree maintain_certification 8 112 308 309 310 219 311 74 312 313 =-43 =52 =120 =63 =20 =79 =72 =64 =82 =47 40 =-22 11 =-65 314 216 =39 =-60 =-29
tree maintain_certification 47 127 258 30 104 299 =-44 =44 =64 315 316 317 318 =-44 =40 120 178 133 240 =-6 =142 =-59 =106 =-42 =80 =-56 =22 =44 =30
tree maintain_certification 8 157 150 49 126 319 320 57 =-48 =44 =32 =5 =23 =25 321 149 =-26 =83 =95 120 =29 =-39 47 183 =11 270 =-54 =117 =42
tree maintain_certification 1 111 27 157 307 112 172 72 322 =-55 =110 =3 =136 =14 =40 =5 323 =97 =-38 =21 153 254 324 =-3 =71 42 =11 =53 =-35
tree maintain_certification 38 68 218 171 177 197 61 =-51 =2 =5 325 285 =-35 =86 =78 =72 =168 =38 326 327 328 329 330 =25 =-56 =-38 =-56 =-40 =-44
tree maintain_certification 8 27 80 81 293 331 =-43 =90 =34 =14 =19 =76 199 =-26 332 11 =-63 136 333 334 335 5 =42 =-23 =-61 =-50 =-97 =-60 =-85
tree maintain_certification 119 22 230 336 258 =-47 =11 =81 =55 =65 120 188 5 123 =-63 337 45 338 25 =-50 =73 =48 =-72 =-68 52 =-67 =83 =-63 =-37
tree maintain_certification 63 64 22 230 163 293 =-47 =21 =38 =56 339 =65 =-41 158 340 22 341 342 =12 163 =-41 =106 =-21 =106 =113 =-55 188 =32 =-64
tree maintain_certification 169 =-63 153 6 175 113 166 262 324 225 58 =-23 40 =-25 =56 =48 =47 =15 343 =56 =-65 =76 =45 =48 113 167 =-49 =48 =53
tree maintain_certification 25 186 281 344 290 =-49 =-6 =10 345 =6 =-48 =61 121 346 64 =-23 16 135 347 348 349 =17 =70 =-45 =-73 =-52 =44 =-30 =-59
tree maintain_certification 1 18 =-62 55 350 153 145 129 =-24 =76 =50 =-53 =65 =77 153 183 33 18 =-37 330 102 351 =36 =-105 =74 =-52 =-45 =-45 =-36
tree maintain_certification 119 214 221 47 352 =-46 =143 =1 =8 201 =60 =-42 11 =-63 86 121 250 353 233 354 =46 =-58 =-73 =-56 355 =12 =-79 =-63 =-22
tree maintain_certification 0 1 177 111 168 =-53 =76 =3 307 =-8 =77 58 48 270 122 101 =-21 151 =19 =-57 =-58 =115 =-95 =62 122 288 =28 =-95 =-43
tree maintain_certification 9 22 26 356 357 =-50 =143 =100 =37 =63 24 102 119 303 =-28 =51 332 59 326 358 359 =31 =-50 =-68 =-31 =-48 =-73 =48 =-51
tree maintain_certification 80 291 64 360 236 6 =-40 =29 =84 =106 24 6 191 361 362 133 =13 =-39 =-30 =-79 =-51 =53 =-58 211 =-1 =54 24 =39 =-60
tree maintain_certification 28 169 =-62 27 63 363 20 258 172 157 =-32 =5 =152 =24 =10 =34 364 365 =-122 =25 =-144 =66 221 157 366 =0 =131 =43 =53
tree maintain_certification 1 367 368 218 369 193 230 370 =-31 =78 =84 =65 =78 =138 =11 =-53 24 5 78 230 371 =-11 =34 =92 =40 372 =-68 =36 =-49
tree maintain_certification 119 27 307 230 373 218 221 =-47 =1 =112 =13 =49 =50 =70 332 374 327 263 375 376 377 =37 =-66 =-44 =-14 =-81 =-35 =-28 =-76
tree maintain_certification 80 62 123 =-61 153 378 55 14 213 379 380 =-26 =17 =-58 =54 285 381 233 348 =3 =-56 =-68 =-60 =62 =75 =60 =-40 =86 =22
tree maintain_certification 119 382 368 383 384 385 252 =-44 =98 =43 =66 =77 344 =-16 =63 =90 133 153 381 44 123 =-55 238 =37 =-41 =-28 =-51 =-19 =-35
tree maintain_certification 1 47 93 201 11 =-60 158 258 386 =-18 =49 =44 =-53 387 =-56 =109 =130 =22 40 52 201 =-4 =-53 =85 337 388 =26 =-55 =-72
tree maintain_certification 9 22 293 79 =-48 =2 =35 =59 389 5 390 143 216 375 391 130 392 =17 =78 =-68 =-51 =-19 =-45 =-49 =97 393 =-43 =55 =70
tree maintain_certification 338 394 182 395 =-50 =123 =21 =42 130 185 161 182 290 396 360 397 141 =-12 =50 =67 =100 =62 100 =78 =-14 =37 =37 =-57 =-61
tree maintain_certification 110 398 126 285 399 400 =-32 =73 =29 =26 =20 262 =-5 =55 40 86 333 =8 =-85 =-54 5 33 401 =39 402 =-74 =49 =-45 =-46
tree maintain_certification 153 42 61 230 336 226 =-28 =16 =93 =64 =22 345 403 404 33 122 =14 =-34 =-37 =74 =-83 =44 390 405 406 =-49 =13 =105 =57
tree maintain_certification 0 100 407 324 408 =-15 =67 =49 =128 409 410 =-35 =94 =54 24 335 121 411 412 244 =41 =-7 =-65 =-35 =-58 =-64 247 =-58 =122
tree maintain_certification 111 13 199 413 271 157 414 415 416 =-40 =97 =115 =59 =5 =68 =40 190 214 417 =-21 =130 =61 =14 297 =36 =-97 418 =29 =-43
tree maintain_certification 102 40 293 344 270 =-44 =102 =22 =46 348 122 367 332 273 =-14 419 420 421 =31 =-51 =-54 =-44 =-69 =-23 265 =-55 =83 =-56 =20
tree maintain_certification 1 26 93 422 336 218 291 =-32 =6 =92 =82 352 =12 =214 =88 =34 291 423 332 314 411 256 =19 =-47 =-41 =-34 =-73 =-75 =56
tree maintain_certification 341 315 40 62 13 424 63 =-23 =12 =90 =30 =57 5 425 426 427 188 =33 428 =-59 =94 =-31 =-45 =-43 =-50 =-43 429 =-28 =55
tree maintain_certification 0 119 22 149 =-43 =57 =54 430 431 =17 =-93 =-50 432 247 86 297 433 434 298 411 =38 =-42 =-109 =-52 =-53 =-69 =-23 =94 =-38
tree maintain_certification 169 =-61 28 34 174 220 150 163 386 435 39 131 357 =-18 =130 =50 =61 =42 =38 =42 =44 =41 =-52 =-37 183 100 =37 =7 =-30
tree maintain_certification 9 307 436 =-37 =-2 =44 102 175 199 211 =-22 =37 437 211 438 169 =-59 =23 =-94 439 =-45 =58 372 =-89 =66 =55 169 =-51 =45
tree maintain_certification 69 363 440 149 441 442 281 443 42 444 =-25 =79 =-3 =72 =19 =-55 418 445 =17 =124 =-35 446 =73 =-49 248 =-26 =43 =38 =60
tree maintain_certification 11 =-62 102 22 186 52 198 384 378 154 =-34 =10 =48 =67 42 447 =-29 =23 176 =-20 377 =24 =-69 =52 =46 =52 448 =37 =-1
tree maintain_certification 169 =-62 153 214 25 338 =-52 447 101 =-27 =4 =38 449 353 233 450 451 434 452 =28 =-53 =-81 =-91 =-70 =-64 =-58 =-61 =61 =-29
tree maintain_certification 62 221 8 79 145 453 357 =-27 =136 =65 =46 =13 430 44 454 455 233 76 199 =-14 =24 =-62 =-69 =-95 =70 =-48 =-39 =30 =76
tree maintain_certification 158 190 27 163 456 =-17 =52 =47 =55 183 130 457 458 185 459 460 163 =14 =66 =51 =-60 =-62 =110 =-39 =-57 =-40 231 =-49 =50
tree maintain_certification 201 158 214 291 236 52 376 137 430 185 184 332 =9 =-72 =-49 =-56 =-36 =-43 =-58 =51 =70 =38 =57 =-37 176 =-55 199 =-39 =17
tree maintain_certification 199 100 176 =11 461 413 =-27 =23 =76 462 =0 =-44 250 176 =-11 298 320 233 228 =24 463 =-35 =71 =-56 464 =11 =-99 =-94 =-41
tree maintain_certification 9 465 39 284 466 =-36 =67 =6 =48 =109 220 437 262 247 313 216 199 467 =-21 =45 =9 =-65 =87 =68 120 =32 =-40 =-73 =41
tree maintain_certification 367 202 179 414 468 338 =-48 368 469 57 263 216 470 =-1 =-67 =-61 =-77 =75 =73 448 =28 =-3 =41 =65 =66 =-60 368 =-42 =-8
tree maintain_certification 299 113 159 256 69 62 394 352 49 165 8 46 471 149 =-29 =48 =32 =7 =-5 =32 =23 =135 =46 =51 =48 =-49 =56 =51 =46
tree maintain_certification 158 472 80 465 8 89 368 473 =-27 =11 =4 =42 44 314 270 =13 =98 474 =-62 =43 475 =-56 =49 =104 476 =28 =-101 =-60 =-39
tree maintain_certification 153 299 80 221 52 228 197 273 =-36 42 276 =-24 =34 191 238 =18 =-57 =-47 =28 =-55 =50 =31 =28 =57 410 477 =-38 =29 =108
tree maintain_certification 119 299 478 479 240 301 51 =-33 =2 =160 =99 =136 =55 100 =65 =-27 169 =-58 135 454 86 176 =43 =13 176 =-37 =32 =60 =-33
tree maintain_certification 18 =-53 5 316 269 158 28 202 197 480 282 =0 =51 =53 =44 =-47 481 =30 =-96 173 =14 =-52 =-46 =86 52 =-56 372 =-46 =70
tree maintain_certification 113 267 174 482 483 265 338 484 =-29 =86 254 278 485 =-16 =88 =45 486 72 =7 =40 =-55 =67 =50 =-28 =-42 487 =24 =156 =65
tree maintain_certification 0 82 163 488 489 490 491 =-22 =40 =68 =91 =79 =30 40 =-27 =31 169 =-63 247 186 82 492 364 =23 =-100 =-36 =-28 =51 =90
tree maintain_certification 9 68 150 291 248 112 493 =-48 =42 =43 =29 =3 =26 =42 184 375 297 494 495 496 497 =15 =-53 =96 =55 =-54 =-63 =-19 =-49
tree maintain_certification 0 52 20 197 273 =-43 498 38 100 499 =-14 =54 500 =-48 =93 310 501 =5 =-54 =-52 =80 =23 =16 =44 460 20 =16 =-23 =50
tree maintain_certification 102 52 183 113 214 396 502 409 17 273 =-35 503 =-15 =29 =28 =46 =50 =51 115 =44 =-37 =44 =-54 =43 123 =-55 504 =21 =73
tree maintain_certification 18 194 =-60 =71 24 11 =-58 269 222 233 335 149 63 414 505 =3 506 =34 =-17 =63 =33 507 =71 =-55 =-61 =-57 =-61 =-42 =-43
tree maintain_certification 11 =-59 34 262 247 185 508 509 69 376 135 510 511 512 =9 =-36 =-54 =-45 =-40 =-48 =61 =57 =-45 =-60 =55 =25 176 =-51 =-7
tree maintain_certification 131 61 513 514 25 360 458 515 278 =-22 516 =44 =-57 =47 =80 =76 269 517 39 518 =3 =55 =61 =-36 =-55 =-48 =98 =17 =48
tree maintain_certification 382 24 25 291 258 383 26 =-28 =16 =56 =42 =35 228 519 348 277 520 423 =32 =-47 =-31 =-7 =-48 =-20 265 =-34 =62 =-42 =77
tree maintain_certification 9 445 126 150 =-31 =17 =31 =86 430 5 76 521 522 86 220 124 =25 =-28 =58 34 =23 =-56 =-56 =-59 =-57 52 =-53 =40 =-34
tree maintain_certification 291 482 472 184 523 450 524 525 93 488 185 526 527 =2 =-62 =-52 =-52 =82 =80 =37 =-51 =-70 =65 =-49 =-57 =-32 528 =34 =-33
tree maintain_certification 22 378 61 127 529 530 197 52 531 532 =-21 =63 =47 =29 533 352 =-6 =130 =74 =12 =52 =28 510 =10 =82 =50 339 =64 =-38
tree maintain_certification 18 534 194 =-59 =63 =65 221 24 113 158 214 202 197 175 316 535 182 =-9 =29 =41 =71 =44 =34 =-51 =46 =-38 =58 =-41 =36
tree maintain_certification 9 0 436 299 488 =-45 =89 =55 536 =-8 =78 482 =28 =-37 137 316 220 537 204 376 120 =11 =-18 =-39 =-52 =-79 =37 =95 =-40
tree maintain_certification 18 194 =-56 =61 0 130 45 5 538 33 539 540 14 =-6 =18 =109 =50 =-40 =-49 52 =-57 =33 =-59 =-56 169 =-59 304 =26 =-27
tree maintain_certification 22 68 382 137 265 13 129 5 31 161 =-8 =30 =-62 =-44 =72 =18 =73 =-46 =76 24 164 541 326 =34 =-46 =-62 =-63 =-35 =44
tree maintain_certification 0 430 38 465 398 400 301 =-31 =108 =74 542 =-4 =77 =132 58 291 543 544 =-14 =40 =37 545 =52 =-78 =55 =-46 291 =11 =58
tree maintain_certification 9 22 546 237 =-33 =61 547 =-1 =78 =55 133 60 381 216 449 547 548 549 =19 =55 =-30 =-16 =-60 =-37 550 =-74 =4 =-47 =-35
tree maintain_certification 18 211 =-58 =22 378 202 551 233 216 552 457 172 27 32 470 553 =9 =-28 =-57 =-22 =47 =94 =-36 =36 =-43 =-58 =-43 =-48 =55
tree maintain_certification 102 461 384 554 555 47 331 556 557 558 142 =-19 =29 =-47 =32 =3 =77 =8 =72 =48 =52 =52 53 559 229 =20 =-12 =-42 =96
tree maintain_certification 560 442 556 285 161 58 525 23 =-16 =48 =23 =21 =24 =36 318 226 561 562 =-7 362 =-19 =93 =57 120 =67 =-35 =78 =-49 =43
tree maintain_certification 123 =-58 5 496 27 332 521 563 541 564 559 457 =8 =-27 94 =-41 =53 =87 =-57 =-27 =-57 =-63 565 =59 =-51 =85 372 =-55 =21
tree maintain_certification 0 62 6 174 93 159 482 424 566 =-16 567 =3 =84 =71 =-43 =44 =92 =-57 =31 568 =90 =-38 186 386 569 =3 =54 =61 =49
tree maintain_certification 18 570 96 =-58 =51 =16 153 11 =-57 571 45 308 483 514 572 468 =10 =45 =-41 =-41 =62 =70 =-52 =-57 201 108 =-8 =83 =-59
tree maintain_certification 382 9 22 149 92 523 =-34 =66 =37 =48 =42 430 185 222 548 184 233 511 163 =17 =54 =-43 =-63 =-37 =-37 =-61 =-67 =-26 =67
tree maintain_certification 169 =-60 174 27 191 573 326 511 483 242 574 135 =11 56 =-36 =56 =-40 =-37 =49 =-44 270 =-54 =77 =-52 575 =-37 =79 =48 =-37
tree maintain_certification 430 31 221 62 560 165 576 216 367 456 224 577 394 =-1 =49 =80 =-84 =46 =-22 =-49 =-86 =43 =50 =52 133 =34 =-46 =-55 =-32
tree maintain_certification 1 168 163 336 465 550 248 532 27 =-43 =30 =71 =37 578 579 =-5 =48 =-29 =86 =65 =33 =62 44 430 374 =15 =-25 =-26 =-33
tree maintain_certification 28 580 558 6 581 582 209 263 583 =-6 =72 =-75 =48 =-30 =46 =23 =-34 =64 86 584 228 368 =21 =53 =-11 534 =-5 =-133 =-35
tree maintain_certification 62 184 426 233 185 585 586 367 576 133 =11 =-19 =-74 14 =-35 115 =23 =-32 587 =-62 =49 =39 =-46 =-53 =-39 =-39 588 =66 =-42
tree maintain_certification 169 =-57 0 232 163 6 589 500 431 340 =-10 =51 =-78 =57 =45 133 =53 =-53 =46 =-51 526 288 590 591 =20 =71 =-44 =-76 =-59
tree maintain_certification 137 119 276 144 395 267 592 28 593 594 =-33 =54 =97 =0 =40 =26 =76 =63 =25 595 596 224 328 =13 =-56 =-60 =-65 =55 =-40
tree maintain_certification 62 201 316 597 396 598 23 599 185 33 538 530 482 =-2 =-32 =27 =-47 =-41 =-54 =28 =45 =70 =51 =32 =75 600 =-30 =26 =47
tree maintain_certification 0 273 601 479 602 =-46 =61 =76 =39 338 =-33 487 603 14 =-16 421 604 =14 =-17 =-55 =53 =34 247 605 592 =13 =88 =-31 =73
tree maintain_certification 130 593 76 183 191 487 125 606 368 374 72 =-1 =28 =-37 =17 499 =-49 =63 =-68 =33 =-24 508 =-42 607 =64 =-23 =-54 =93 =-57
tree maintain_certification 119 221 608 609 =-21 =118 523 488 =-1 =113 =98 =25 24 169 =-58 125 204 122 341 224 =32 =-60 25 =-30 =16 =-19 =-59 =-71 =-35
tree maintain_certification 169 =-56 28 40 610 316 611 612 308 =-23 =75 =61 367 =49 =-41 =59 =92 346 61 138 613 =-12 =40 =18 =26 =52 24 =19 =-32
tree maintain_certification 119 0 445 546 614 301 331 615 =-34 =70 =73 =94 =44 =11 =67 616 =18 =-48 617 618 619 537 538 =19 =-36 =-55 =-33 =-81 =-63
tree maintain_certification 18 620 194 =-57 =59 =82 378 316 472 332 304 5 184 452 330 1 =3 =18 =-44 =-44 =-40 270 =-36 =75 =-37 =-67 =-54 =74 =60
tree maintain_certification 440 0 540 621 431 201 622 33 165 =-1 =46 =-48 =61 =-34 =-77 =69 =90 364 =18 =-87 380 623 624 542 =-27 =19 =60 =37 =23
tree maintain_certification 382 158 487 293 540 394 465 625 514 438 573 457 =-5 =-40 =-57 =-68 =-47 =67 =64 =38 =79 =37 197 =18 =96 231 =-42 =43 =62
tree maintain_certification 18 =-45 31 430 378 119 0 =-14 =11 224 76 137 501 115 586 =34 =-15 =-2 =-18 =-27 =-49 =-71 =57 0 72 =-54 =54 =26 =-54
tree maintain_certification 11 =-56 130 571 22 163 233 332 626 547 627 133 333 628 =13 =-44 =-52 15 =-35 =31 =-40 =-20 =-50 =-59 =-55 =38 =43 =-58 =-56
tree maintain_certification 440 174 449 22 186 112 523 330 629 409 593 =1 =82 =41 =-59 =-57 =56 =40 =44 =55 =-54 =-39 267 295 435 =-30 =27 =4 =54
tree maintain_certification 382 426 194 334 472 293 580 6 630 631 632 294 =-14 =11 =41 =44 440 =20 =-12 633 =35 =-41 =55 =40 =-48 =-57 =60 =-46 =59
tree maintain_certification 9 485 471 634 635 636 237 =-36 =62 =88 =78 =2 =36 =103 430 121 637 390 638 639 521 =16 =-49 =-92 =-63 =89 =-38 =-49 =-27
tree maintain_certification 560 414 194 233 592 482 640 641 376 537 64 =-7 =8 =-58 =-37 =-30 =82 595 642 =-45 =19 =37 550 =-19 =80 =-55 =52 =50 =48
tree maintain_certification 169 =-59 643 293 9 542 488 =-19 =75 644 =64 =-8 522 333 582 375 254 347 429 =2 =64 =-72 =21 =-16 =-16 =-59 =-51 =35 =74
tree maintain_certification 102 119 271 645 646 284 =-33 100 =20 =-29 542 =-45 =71 =16 =35 121 434 647 =8 =-44 =-60 =-42 578 482 =33 648 =-49 =80 =3
tree maintain_certification 18 649 =-51 =75 27 308 528 74 538 267 496 650 509 651 65 =2 =-31 =-55 =40 =63 =72 649 =42 =-61 =-38 =58 =-31 =58 =43
tree maintain_certification 169 =-54 102 652 653 316 55 654 530 620 599 =-9 =32 =77 =18 =69 546 =3 =97 =61 =-61 =54 655 0 656 =5 =68 =36 =-39
tree maintain_certification 18 =-41 119 523 496 657 658 =-12 =83 =60 =107 =48 11 =-49 437 438 310 199 659 =-1 =68 =28 199 =39 =-37 =-65 30 =51 =-71
tree maintain_certification 660 390 661 264 482 431 418 295 610 340 =0 =48 =69 662 663 =30 =-17 =-39 176 =-44 =8 =-55 51 =-28 =28 =-58 =51 =63 =-43
tree maintain_certification 174 169 =-54 390 552 426 265 216 476 45 303 144 149 =-1 446 =53 =-57 =56 664 =14 =70 =-56 =-90 =-38 =57 =-37 =34 =65 =-39
tree maintain_certification 18 =-50 102 512 135 665 280 191 521 293 666 547 =12 =-34 =-47 517 =66 =-47 =-50 =-25 =-33 =-34 =-33 =-43 514 667 =26 =-34 =-37
tree maintain_certification 22 311 538 159 398 668 430 16 44 451 =-4 =-75 =-55 669 =18 =-58 642 =-43 =52 =-105 =7 =47 =-50 =35 323 418 =54 =-42 =-41
tree maintain_certification 22 9 556 523 =-34 =58 =19 423 185 317 64 441 =-10 =49 =57 101 =-23 670 468 409 =5 =52 =50 47 =-47 =34 =-50 =-51 =33
tree maintain_certification 382 491 627 671 0 110 422 525 28 490 =-32 =45 =-2 =40 =23 672 =3 =-83 592 258 673 =-2 =52 =41 =80 =84 =-44 =45 =54
tree maintain_certification 40 =-8 122 119 645 =-14 =52 447 327 674 314 520 675 676 =41 =-38 =-24 =-40 =-20 =-57 =-44 291 =-24 410 =48 =-81 677 =-41 =50
tree maintain_certification 341 523 158 678 185 450 679 418 441 221 434 173 =-5 =15 =-59 =37 =26 =-22 =-62 =-64 =-47 =-52 173 =7 =-55 =58 680 =-14 =70
tree maintain_certification 153 121 174 681 679 537 263 129 563 376 76 53 =11 =65 =-45 =-33 =-21 573 =57 =-55 =-50 =-58 =-62 =-64 =-35 =-55 34 =-9 =-50
tree maintain_certification 682 430 442 22 5 6 172 683 118 =-22 =27 684 685 686 =6 =79 =-38 =-28 =72 =33 =-23 =38 =-45 6 68 =-54 =43 =31 =-42
tree maintain_certification 341 687 564 671 609 625 688 =-1 =20 =63 =107 =61 =77 =55 40 324 689 =-33 444 =96 =-35 =61 216 690 232 =7 =-50 =-76 =-61
tree maintain_certification 59 390 382 491 37 311 538 22 691 356 20 =-8 668 30 576 =-2 =-131 =27 =-97 =66 =68 =27 =-46 =33 =-35 =39 =49 =58 =-63
tree maintain_certification 426 692 113 440 608 285 693 694 =-8 =26 =33 =47 568 695 =27 =-62 696 =-36 =78 697 =-16 =48 698 =47 =-61 =57 363 =-56 =57
tree maintain_certification 137 699 269 380 700 686 376 26 443 701 702 =3 =-65 =-64 =65 =26 =-34 =74 =-58 267 =19 =82 =-38 703 704 =-32 =22 =89 =-33
tree maintain_certification 378 130 342 541 31 375 335 297 256 637 705 =12 28 =-68 =32 =-36 =-32 =-58 =-64 211 =-33 =30 =-48 =-63 706 =-23 =71 =-55 =46
tree maintain_certification 24 18 525 =-54 =50 707 6 600 22 218 291 64 =-13 =4 =19 =83 =32 423 =41 =-53 =34 =-41 708 561 553 =-52 =78 =61 =65
tree maintain_certification 24 113 368 57 709 5 216 582 293 622 =-4 =54 =51 710 =-37 =59 =-59 =-41 =56 =59 578 711 =26 =-63 =-3 =45 712 =-37 =57
tree maintain_certification 169 =-53 137 430 528 121 244 672 181 418 264 297 713 122 =17 =-13 =-75 =-44 =-47 =-20 =-31 =-63 =-29 =-46 =-30 =-23 714 =-44 =28
tree maintain_certification 18 =-42 247 316 130 573 184 715 191 169 =-49 86 679 716 =7 =32 =-57 560 291 =-37 =54 =71 =-24 =-54 =-36 =-53 =-52 =55 =58
tree maintain_certification 130 201 390 465 462 151 =17 =-46 657 717 270 718 559 =-1 =-37 =35 =66 =-55 =60 =78 =57 86 578 540 =-30 =67 =21 =-52 =-58
tree maintain_certification 309 719 489 185 709 430 720 721 94 120 62 =0 =38 251 =-28 =37 722 =80 =2 =-52 =-65 723 =-37 =16 =54 =-59 =62 =45 =55
tree maintain_certification 40 550 197 603 =-31 =41 =29 341 724 371 =5 =38 =-18 =-21 353 238 604 725 437 596 726 =22 =-53 =-53 =-46 =-44 =-9 =-47 =-59
tree maintain_certification 390 186 407 593 727 630 659 728 538 402 =-12 =25 =-48 =90 =23 310 729 233 =19 =-52 730 =-14 =62 =-62 =71 =76 =55 =30 =51
tree maintain_certification 137 430 571 449 731 732 457 448 733 76 521 =13 =-47 =-49 =-52 =-9 =-31 =-37 215 =42 =-28 =-49 =-64 72 79 =-51 =36 =33 =-37
tree maintain_certification 316 560 0 382 566 21 598 734 735 348 =-18 =-61 =52 =36 =68 =33 736 =7 =72 737 =95 =-33 569 738 =6 =-64 =59 =44 =54
tree maintain_certification 560 430 682 382 442 522 381 521 526 492 281 =4 739 =39 =-11 595 =-42 =41 =-43 =-56 =-35 =-47 =-44 =58 =-36 13 =-32 =50 =42
tree maintain_certification 247 115 491 510 158 214 679 =2 =-64 704 =45 =-57 740 =-37 =49 644 =-65 =13 =44 741 673 742 341 =-19 =-57 =88 =57 =60 =51
tree maintain_certification 643 353 743 328 247 721 744 745 120 716 22 =0 724 =45 =-41 =24 87 746 =-45 =50 =19 =-58 =83 =-50 =42 =-39 =-50 =-44 =74
tree maintain_certification 130 31 233 636 732 747 450 637 113 341 748 670 597 =8 =43 =-17 =-56 749 =-9 =75 =40 =-36 =-62 =-51 =-40 =78 =-49 =-48 =-52
tree maintain_certification 40 102 316 =-24 =31 750 =9 =-45 22 191 102 35 6 751 693 36 58 =-4 =33 =50 =44 =-63 =37 =57 578 =64 =5 =-27 =60
tree maintain_certification 11 =-51 130 390 752 526 753 450 754 755 215 351 745 756 =6 =-63 =-64 =-55 =-22 440 =34 =-12 =-39 =-54 =-52 =-45 =90 =48 =-52
tree maintain_certification 24 491 32 469 233 40 757 =-7 =63 133 758 216 512 431 =21 =-57 =-26 =-39 =-66 =-42 =-50 =49 461 =-34 =47 =47 247 =-41 =96
tree maintain_certification 169 =-57 541 465 247 62 221 481 423 1 281 299 =-21 =22 =8 254 759 51 =2 =-42 =-71 =16 =-53 =-80 =18 =36 =38 =70 =-64
tree maintain_certification 18 760 =-42 =73 169 =-55 247 761 264 135 119 294 240 =-8 =77 550 =-30 =38 250 38 =45 351 =14 =-60 =-26 =-24 =-61 =-51 =43
tree maintain_certification 24 119 611 762 478 625 654 =-16 =51 =55 =30 =50 =26 745 763 373 =14 764 =-35 =51 765 =-58 =55 =-56 462 =29 373 =-54 =36
tree maintain_certification 186 221 472 766 158 269 621 767 768 769 664 =-5 =38 =68 =76 5 =39 =-56 5 =65 =-30 =-40 199 =-3 =-51 =50 =-46 =21 =37
tree maintain_certification 153 214 186 28 538 473 352 =-8 =72 770 107 =29 =-52 =-48 =-54 552 542 =6 =50 =65 =37 =42 580 771 535 =-32 =29 =61 =48
tree maintain_certification 378 113 159 772 773 165 265 598 595 129 453 =-13 =25 63 =48 101 =66 =-46 =21 =50 =46 =27 =51 =70 =45 716 =50 =-33 =44
tree maintain_certification 119 378 774 302 550 500 478 336 =-31 =54 =41 =60 775 =6 =-35 =-42 =45 608 =1 776 =102 =-42 777 298 778 =9 =66 =-66 =-30
tree maintain_certification 32 514 467 327 779 780 781 105 247 782 =2 =-97 =38 367 =31 =-28 =-30 =-67 783 =-41 =46 =-47 784 46 =47 =-8 =-46 =-39 =-32
tree maintain_certification 18 80 =-54 =38 221 24 333 332 537 130 472 375 676 521 =10 =-43 =-55 =-16 =-42 =-49 =-57 =-62 =-58 296 =-46 =38 294 =15 =61
tree maintain_certification 785 269 24 332 156 171 786 608 787 692 709 768 684 =-1 =-40 =94 =47 =53 =-59 =14 =38 =58 =-56 =-60 570 =-33 =48 =-40 =-49
tree maintain_certification 637 788 789 60 672 135 1 613 299 220 790 709 =-22 =46 =13 =13 =24 =45 =11 791 683 =-72 =-12 =57 =-50 =-43 =-46 =-50 =-38
tree maintain_certification 119 378 62 731 453 132 =-21 =52 =28 =12 568 284 =-1 =106 =-46 =37 599 38 =31 792 45 793 794 =6 =-86 =-86 =-53 =-50 =51
tree maintain_certification 465 265 308 9 795 796 454 797 352 218 798 =-10 =88 =66 =70 =72 =-42 =86 =-44 24 511 =7 =-48 799 =-34 =36 =44 =53 =79
tree maintain_certification 426 11 =-51 133 514 640 727 288 718 28 800 =4 =-56 346 801 150 =26 278 =-45 =45 =-50 =-31 =44 =-59 =77 =71 =-32 =-23 =-45
tree maintain_certification 378 169 =-49 785 403 153 480 280 802 681 233 803 =8 =-74 =-46 =-56 =-57 =-32 =42 591 706 =-25 =61 =44 =-46 =-42 804 =53 =-29
tree maintain_certification 316 158 560 805 59 793 25 368 286 214 =-33 =13 =18 806 87 =37 =-15 =-37 326 807 =13 =-32 =-26 =-80 =-53 =-56 =40 =-26 =54
tree maintain_certification 18 303 808 =-52 =40 =46 334 407 9 240 478 373 =-17 =21 =30 =70 423 512 431 809 810 =12 =-45 =-61 =-57 =-38 =-48 =55 =-44
tree maintain_certification 186 158 540 789 273 807 299 811 812 =-32 =48 =51 =42 =48 28 30 =-36 326 =8 =-38 552 666 =14 =-57 =71 =-45 =65 =-29 =32
tree maintain_certification 18 746 =-40 =61 31 188 813 814 137 143 815 639 438 816 375 =17 =-6 273 =-70 =4 =-43 =-70 =-46 =-43 =-21 =-50 =-45 =-54 =-48
tree maintain_certification 121 817 260 818 735 805 560 819 820 821 822 823 762 =-6 =33 =51 =21 =30 =-57 =-56 13 =36 =-53 =-50 =51 =95 =50 =34 =-49
tree maintain_certification 131 121 639 824 568 787 183 819 825 9 229 716 =-2 =68 =-44 547 =11 =-26 =-87 =-47 826 =1 =-51 =-40 =-30 =20 =-82 =-43 =38
tree maintain_certification 396 764 316 827 340 0 828 739 829 =-3 =-65 =-19 =60 830 831 =7 =-66 =-84 =43 =72 669 795 578 =102 =-39 =-38 =-37 =44 =49
tree maintain_certification 430 233 9 556 79 466 832 609 833 =-30 =70 =92 =56 =60 =31 =16 353 495 52 834 835 =1 =55 =34 =48 =45 =-36 =-54 =-26
tree maintain_certification 593 130 194 836 159 837 668 707 153 351 185 628 816 =9 838 =-15 =85 =-40 =-38 =-55 =-15 =-28 =-68 =-83 =40 =-55 =46 =-50 =72
tree maintain_certification 839 485 692 840 291 426 484 638 833 605 841 713 204 =-2 =-47 =-73 =-56 =-26 =37 =-60 =56 =-49 =12 =94 =42 842 =59 =-57 =58
tree maintain_certification 112 293 843 9 167 491 669 22 =-29 =6 =11 =47 =59 599 668 236 396 844 =-6 =32 =45 =48 =-80 =43 =60 100 =59 =-18 =26
tree maintain_certification 692 472 813 188 845 537 191 524 747 826 24 =9 =-20 302 =-23 =51 =-46 =-36 284 68 =-42 =22 =41 =-53 =-49 =-46 =-47 =-49 =53
tree maintain_certification 309 793 560 409 846 332 265 133 1 220 62 68 325 592 =-31 =39 =8 =5 =36 =13 =7 =-33 =51 =-60 =95 =33 =34 =-78 =44
tree maintain_certification 430 225 102 368 437 541 =-5 =-66 627 =-67 =46 317 847 =47 =-30 =3 559 244 756 317 =48 =16 =-61 =-46 =-35 =37 107 =-32 =36
tree maintain_certification 472 423 848 462 849 273 =-22 =20 =-61 850 627 824 400 318 591 =-5 724 =44 =-55 =28 =57 851 =26 =-43 =-34 =-59 =-64 =-40 =-49
tree maintain_certification 18 274 258 =-51 =39 =47 327 523 852 135 590 580 5 837 1 =-1 =11 =-96 372 =-45 =35 =46 =-47 =-23 =-42 215 =49 =-46 =-39
tree maintain_certification 186 560 62 40 221 197 853 209 585 467 =-26 =31 =30 =47 =56 =13 =17 653 381 135 348 =9 =-34 =-33 =-42 =-60 =33 =38 =30
tree maintain_certification 24 270 326 854 689 716 855 514 =0 460 =-49 =58 =44 856 250 =29 =-57 =-47 546 =50 =-34 =-38 =-43 =67 857 =-36 34 =75 =-45
tree maintain_certification 430 858 360 409 55 4 859 476 860 =-4 =46 =-76 =89 =44 153 243 =68 =-23 =-37 =28 =56 =65 13 108 861 =-47 =58 =44 =44
tree maintain_certification 247 24 430 571 137 169 =-46 862 756 491 678 =7 =-54 =46 =-53 =-57 80 =-45 =40 =-55 723 =-38 =20 708 863 =-45 =59 =54 =35
tree maintain_certification 174 131 247 472 496 377 456 144 864 479 254 =-9 199 =-6 46 189 =21 =-24 =-18 =66 =-40 =44 =37 =-38 =62 =-46 =35 =36 =-30
tree maintain_certification 174 270 430 183 125 137 380 865 682 =4 =-34 =62 254 =47 =5 714 866 =-50 =42 =41 =-61 =-23 867 =-25 =40 =68 868 =-38 =50
tree maintain_certification 62 721 732 600 0 18 =-56 692 496 744 153 =-3 869 =-35 =53 =87 =84 =59 870 =7 871 =61 =-43 510 =38 =-64 =-37 =-55 =37
tree maintain_certification 11 =-47 465 653 717 45 872 873 18 760 =-36 =74 874 40 680 =-1 =70 875 =15 295 =-36 =61 =-46 =-70 =-57 =-44 =-43 =-53 =57
tree maintain_certification 33 717 571 137 304 876 877 878 123 =-41 787 =10 879 =-53 =95 =-81 =-49 =-44 879 880 =-47 =69 =45 =-21 =-38 =-39 56 =-38 =36
tree maintain_certification 240 593 796 818 730 881 483 334 308 882 774 285 =-6 =24 883 =49 =-45 =-53 =34 =-47 884 =49 =-28 =66 =37 =91 =73 =67 =67
tree maintain_certification 163 814 797 781 378 460 576 568 358 885 886 887 6 =-2 =22 =-44 =-72 =-50 =-57 =-37 888 =-91 =34 =13 =30 =-40 =63 =-56 =28
tree maintain_certification 382 169 =-54 661 487 889 664 481 582 692 20 =-5 263 =21 =-57 =45 41 =-2 35 =-46 =56 =-63 =34 =64 138 =27 =-49 =44 =46
tree maintain_certification 449 452 890 891 184 780 28 892 437 893 894 =2 =-54 =55 =-56 =-30 86 552 =11 =63 462 =44 =-48 =-63 =-33 =93 =62 =-44 =-46
tree maintain_certification 218 129 171 316 895 896 443 232 175 897 360 =-1 =56 =-43 898 899 =57 =-35 =-4 =-29 =44 =-45 =-40 =33 =45 900 =43 =-52 =65
tree maintain_certification 18 428 =-38 =61 552 660 288 40 682 901 902 =-2 =-48 =47 =-50 139 86 903 904 =9 =-68 =57 =54 =-17 =-59 =-38 173 =42 =-4
tree maintain_certification 186 113 431 93 891 905 659 351 167 906 404 907 716 =-10 =13 884 =33 =-25 =27 =36 =25 =-58 =24 =57 =91 =54 =-60 =31 =29
tree maintain_certification 169 =-53 430 571 908 119 160 847 407 =-5 =71 =-42 =44 599 342 909 222 =9 =-58 =43 910 =-29 =58 =60 =66 =-55 0 =-37 =21
tree maintain_certification 512 679 184 181 606 316 805 0 129 560 1 =-10 911 =7 =-54 =47 =77 151 =15 =-35 =-45 724 =59 =-36 =-38 =-31 =-32 =-61 =-32
tree maintain_certification 119 833 471 218 500 731 614 912 913 674 889 840 =-24 =73 =54 =63 =52 =48 =37 =15 =36 =62 =36 =51 377 582 =10 =-15 =-46
tree maintain_certification 273 =-17 905 5 135 430 158 904 24 732 1 =6 335 914 =27 =-51 =-47 =-32 =-19 =-57 =-21 0 6 =-50 =25 =24 =-27 =-22 =72
tree maintain_certification 635 149 487 537 560 666 112 47 =-8 915 =14 =-65 =25 550 =-82 =-11 916 =39 =-52 =-59 267 =11 =73 153 =42 =-41 550 =-20 =90
tree maintain_certification 113 93 636 917 310 200 265 5 =-3 918 919 =-43 =38 =76 =44 =31 262 920 43 =-55 =29 =45 =35 =-56 =60 =42 15 =47 =-26
tree maintain_certification 185 360 163 49 921 119 853 922 611 923 924 645 =-26 =2 =83 =57 =11 =73 =68 =0 18 =-43 =37 =27 49 =36 =-37 =66 =-56
tree maintain_certification 837 18 211 =-43 =26 5 119 752 865 925 453 926 129 =-12 =39 =63 =32 =68 =48 =76 787 =11 =-46 52 =-43 826 =48 =-35 =-98
tree maintain_certification 449 378 561 927 288 928 472 304 679 470 232 =9 =-18 =-39 =-53 =-23 =-45 =74 =-54 27 =-35 =17 =-24 804 =44 =-29 68 =-62 =55
tree maintain_certification 426 929 653 930 186 931 932 715 414 467 593 153 =1 =-17 =58 =20 =35 =-43 =90 =98 =31 =-53 933 =-55 =47 934 =-62 =38 =-37
tree maintain_certification 32 244 368 220 935 828 936 920 =-7 =24 =-46 =68 =48 937 895 =26 =-39 =-50 462 =39 79 869 177 =-14 =35 =36 =32 =-25 =-26
tree maintain_certification 465 668 938 179 430 130 221 381 249 1 611 566 =-14 =27 =26 423 =10 =-52 =-59 =-37 =18 =-52 =-23 =37 =-60 =-73 851 =87 =-22
tree maintain_certification 465 452 939 940 262 767 816 568 710 179 941 360 =-2 =58 942 =-44 =81 790 =6 =85 =46 =-41 =-23 =25 =12 =60 =52 =-43 =65
tree maintain_certification 185 377 209 158 332 943 194 772 944 304 763 =2 265 =-52 =42 =-36 =67 731 =-1 =132 =46 =69 =-54 296 =-27 =57 =40 =-34 =-45
tree maintain_certification 247 430 153 553 299 216 933 820 =2 =-61 198 =58 =11 =-43 =36 =-32 857 945 870 40 =-54 =-8 =31 =73 =27 0 =-42 =16 =40
tree maintain_certification 382 908 946 407 933 384 947 447 948 309 4 =-8 =36 =33 =34 159 =-29 =33 =51 =43 378 227 =-2 =40 =70 =40 =-62 =63 =37
tree maintain_certification 407 949 540 950 484 951 952 233 33 119 457 944 =-6 =86 =-53 953 =1 =39 =-30 =-44 =89 =-47 =55 119 =-19 =64 =53 =83 =45
tree maintain_certification 449 62 186 896 954 955 843 878 423 297 377 =5 956 =-45 =66 =-42 =-32 =-79 =56 =58 =-38 =-46 =31 183 452 =59 =-42 =-44 =-44
tree maintain_certification 421 270 828 5 734 160 957 679 9 458 645 10 =-22 =50 =21 =61 =2 =-58 =73 =24 =43 918 265 =-41 =32 =54 =61 =62 =-41
tree maintain_certification 940 262 752 135 854 958 132 959 =-1 =55 =56 =-32 =-40 960 =-45 =67 =80 961 962 192 963 582 =29 =-16 =-38 =-54 =-18 =-63 =54
tree maintain_certification 483 964 11 =-45 316 938 768 247 244 311 329 539 965 =-3 =34 966 =14 =114 =-36 =31 =-38 115 =-10 =61 =58 =-53 =38 =-50 =41
tree maintain_certification 45 274 967 784 375 181 828 601 =1 785 =23 =-54 =66 =-33 362 299 =-43 =38 =27 9 =-10 820 =59 =-39 =-52 295 =13 =68 =-46
tree maintain_certification 247 153 968 908 689 895 537 449 =2 =-40 =-53 =-44 724 =50 =-38 =67 909 969 =48 =-16 =-35 560 970 971 =-30 =56 =37 =31 =38
tree maintain_certification 294 472 430 149 168 972 929 973 514 396 745 713 592 =-2 =55 =-68 =-58 =42 974 =-50 =45 =-52 =-51 =56 =41 =38 =-26 =-56 =17
tree maintain_certification 40 52 316 659 839 =-15 =55 =30 =45 =57 21 745 975 780 676 604 725 346 =11 =50 =-42 199 =-37 =8 =-44 =-66 =-60 =-57 =50
tree maintain_certification 18 179 =-45 =59 560 717 976 924 977 627 338 =24 870 247 978 =0 =-53 =33 910 =33 =-18 =-26 =-48 =77 =-41 =-45 941 =51 =-31
tree maintain_certification 31 493 382 720 979 270 834 941 112 584 667 980 =2 =52 =-40 =-17 =26 936 =-38 =29 =18 =58 =70 =-57 68 =54 =-16 =51 =-45
tree maintain_certification 964 528 904 511 810 232 629 747 368 299 666 =3 =-57 981 =52 =-27 317 =39 =9 =-48 =-50 =-23 =-37 =-38 =-43 =-25 982 =-64 =47
tree maintain_certification 31 219 221 983 522 476 452 273 =-14 984 526 985 168 =3 =37 =-54 =-38 =45 986 =-51 =35 =-70 =-41 =81 =17 =52 987 =-59 =31
tree maintain_certification 449 573 988 334 600 34 816 =6 989 115 =-24 =24 =78 28 75 990 =-36 =30 =44 173 =-29 =41 991 =32 =-48 =-37 =58 =-52 =-45
tree maintain_certification 335 793 547 992 356 872 993 =3 =-42 =-49 =53 =61 177 994 519 995 275 996 =-67 =31 =17 =12 =18 =30 997 =56 =-11 =-64 =-59
tree maintain_certification 958 472 720 752 998 467 133 1 999 =-3 =-44 1000 1001 638 =11 =-52 =-66 =-44 =-26 =22 =51 =76 =-57 =-48 113 689 =-59 =46 =53
tree maintain_certification 269 1002 641 952 1003 639 526 265 1004 1005 40 201 38 611 =6 =42 =-12 =-36 =9 =-64 =-47 =52 =-36 =-69 =62 =84 =-21 =-54 =-33
tree maintain_certification 382 163 671 1006 493 414 6 1007 314 111 1008 1009 =-6 =67 =35 =-22 =-37 =16 633 =20 =-34 =29 =39 =88 =52 96 =28 =-57 =38
tree maintain_certification 692 31 45 754 332 311 472 199 173 1010 665 =5 =-40 =-44 79 =-45 =21 1011 =4 42 =-4 =44 =-41 =32 =-47 =-38 =-45 =-43 =45
tree maintain_certification 40 34 1012 418 1013 1014 469 =-9 =45 =29 150 =33 =-37 =-37 =54 1015 =-45 =39 676 836 191 289 725 =13 =-28 =-38 =-22 =-53 =-52
tree maintain_certification 560 309 576 28 1016 1017 1018 1019 480 1020 1021 =-9 =67 =78 =26 =-54 =65 =62 =62 666 1022 =10 =-67 =-48 722 =-82 =52 =41 =33
tree maintain_certification 793 465 810 1023 452 273 161 6 1024 200 =-19 =-108 =45 =49 =55 916 748 1025 1026 =3 =-40 =30 =-48 =-44 =-39 =82 =-40 =50 =-71
tree maintain_certification 465 1027 999 299 102 342 484 511 1028 =-3 =81 =-44 =57 1029 =-34 =52 869 375 448 1030 =25 =-28 =-8 =-41 =56 =25 =-25 =-35 =56
tree maintain_certification 668 1014 637 113 1031 1032 1033 1034 748 1035 45 484 1036 =-3 =19 =46 =-42 =77 =-55 =78 =64 =61 =40 =36 =-37 499 =14 =74 =-65
tree maintain_certification 1037 452 135 308 528 1027 214 1038 873 77 =4 =-56 =-64 48 =-58 =42 =30 644 =-78 =5 =-28 =44 262 =-38 =34 =-44 960 =77 =-31
tree maintain_certification 396 309 390 745 270 1039 788 682 1040 817 163 =-3 87 =-6 =47 1041 =48 =-34 =78 697 =-42 =47 =-44 =-35 =56 =-59 =40 =44 =43
tree maintain_certification 952 452 1042 756 1043 522 929 678 1044 527 637 854 =5 1045 =-45 =59 =-29 =-52 =-51 =-40 =-42 =-43 258 =-43 =54 =-46 =80 =-40 =81
tree maintain_certification 595 540 609 219 1046 413 392 18 746 1047 =-51 =40 =67 1006 =-4 =81 =28 421 305 325 =37 =-34 =-19 =-42 =-56 =39 =83 =56 =27
tree maintain_certification 169 =-44 904 894 749 330 462 =17 1048 24 1049 157 163 141 =0 =58 =43 =22 =66 936 =-40 =82 718 =-19 =35 =-46 =59 =-51 =-45
tree maintain_certification 113 293 1050 758 691 1023 1051 324 102 119 =-12 =1 422 =2 =44 =36 =-39 =66 =55 =-47 =-41 177 =-5 553 137 =76 =-32 =-40 =38
tree maintain_certification 910 1052 119 772 969 =-2 =-23 =74 1053 24 596 298 607 =-1 430 941 =27 =-21 =-11 =-54 =-54 247 =-30 =53 =-59 =68 294 =-67 =-3
tree maintain_certification 840 796 448 511 765 907 102 1054 =-3 =66 1055 =18 =-27 1056 519 =45 =-22 =-60 =50 =-44 1055 1057 1015 =-21 =63 =44 =37 =65 =79
tree maintain_certification 342 487 24 537 64 1058 =-4 =86 1059 1060 388 5 32 282 =25 =-18 =-19 =-10 =-43 =-69 =-43 =-54 =-27 37 =28 =-51 127 =-20 =37
tree maintain_certification 449 581 316 1061 1062 27 938 714 137 927 220 845 729 =-1 =-24 =-58 =14 =-29 =-34 =36 =-50 =26 =54 =-52 =38 371 =60 =-25 =-47
tree maintain_certification 233 908 931 793 1063 1064 1016 1006 194 281 1065 263 =-2 =-43 =-47 81 =16 =-25 362 =56 =-57 =79 =52 =48 =72 =-59 =94 =59 =-49
tree maintain_certification 458 449 573 1001 442 1066 158 868 418 483 =5 =34 =-20 =74 1067 =-44 118 =41 38 =-46 578 =53 =-51 =-60 =-28 =-65 =-46 =-42 =51
tree maintain_certification 105 593 311 62 1032 221 480 1068 1069 1070 =-7 =-49 =42 =-78 =27 584 1071 =14 =107 =-40 =62 28 634 =16 =85 =-23 =28 =61 =17
tree maintain_certification 924 449 818 403 988 514 185 1072 375 1073 =6 =-46 869 =-23 64 =51 =-26 =-29 =-36 41 =-1 =-58 =48 =-37 =87 68 =-58 =40 =77
tree maintain_certification 882 224 368 282 356 1074 1075 =-3 =76 =39 =56 79 =-47 =49 491 1076 1077 101 1078 284 =38 =-17 =-29 =0 =-28 =45 =48 =-57 =-54
tree maintain_certification 382 793 31 375 1079 827 193 1 578 1080 =-1 =60 =-20 834 941 1081 =9 =-51 =-29 =37 =39 =68 =-49 346 =-31 =28 =-44 =-69 =45
tree maintain_certification 749 174 93 1082 1083 859 1084 1085 753 309 1086 =-2 =49 =37 =-48 =-64 1087 =71 =-26 =78 1088 =55 =-42 =70 =48 613 =-40 =41 =63
tree maintain_certification 465 653 852 670 721 713 333 201 378 54 =4 =58 =37 153 87 =-26 28 =3 =47 277 =-65 =15 =-39 =-61 =-40 =-21 =-37 =-52 =50
tree maintain_certification 904 294 1058 1089 265 1090 889 828 620 273 =-19 122 =-2 1091 1092 =-45 =51 =58 =58 =50 =57 =23 =40 =68 =75 1093 =16 =-25 =-60
tree maintain_certification 948 377 846 390 52 763 33 187 627 1027 184 =1 =-34 644 =-65 =-2 1094 =-48 =22 =48 =-30 =-42 644 =61 =-22 =36 =71 =-37 =29
tree maintain_certification 837 273 1095 907 1096 1097 1098 1099 569 =-39 =35 =47 =44 =31 =38 =35 =-100 780 954 691 511 5 =6 =-15 =-32 =56 =-31 =-54 =-97
tree maintain_certification 52 187 186 668 1100 368 396 1074 625 1101 =-13 =72 =55 =34 =44 254 448 =31 739 =28 =-48 =-2 =42 =-76 =22 =48 368 =54 =-7
tree maintain_certification 600 135 487 311 5 6 404 873 238 891 1102 18 =-29 =1 =-43 =77 =-39 =-81 =41 =28 =-31 =32 =22 791 =-40 =46 1027 =36 =-42
tree maintain_certification 1103 430 1005 24 53 954 713 964 1090 130 896 =5 =-33 =-47 =40 =-40 =-62 =-35 =58 =-20 =-67 969 =-32 =19 430 14 =-10 =-75 =26
tree maintain_certification 452 1104 18 447 =-45 =44 521 327 748 528 908 1001 685 350 =8 =39 =-28 =-62 =68 262 =-38 =14 =-48 =-32 =-42 =-61 1105 =-59 =39
tree maintain_certification 1106 692 839 1107 204 732 345 1090 483 1108 876 =-5 =-59 =41 1109 =45 =-44 =31 1048 884 =34 =-11 =-24 =-32 =-39 =-43 =43 =38 =43
tree maintain_certification 79 1110 491 1111 686 287 590 291 199 367 =-7 =-47 382 =2 =57 545 =22 =-38 =-52 =-30 =48 =-69 =32 =-29 510 514 =18 =-52 =-42
tree maintain_certification 11 =-53 130 964 407 640 527 1012 1112 121 1054 453 =-1 380 =2 =89 =53 =-37 =-37 342 =33 173 =35 =-53 =-52 =53 =41 =-40 =-44
tree maintain_certification 813 780 154 758 699 232 38 229 =21 9 1113 =-43 =34 =31 302 434 145 =5 =-30 =-44 =39 =-31 1114 =-28 =31 =-51 =-6 =-59 =-43
tree maintain_certification 1115 643 910 573 1051 521 135 665 169 =-39 =7 =-25 1116 1117 =-43 =34 =35 =-41 =-39 =-48 1118 302 487 =-50 =23 =26 =53 =61 =-41
tree maintain_certification 525 1003 40 8 131 680 1119 1120 =-9 =62 =62 =57 =40 =-24 1121 216 47 800 1122 692 =2 =58 =-33 =-56 =23 =-38 =54 =61 =24
tree maintain_certification 472 496 1094 378 62 479 1123 158 =-3 1124 =-36 =40 =54 =57 1125 5 =63 =-33 =-28 1126 =39 =-32 427 =29 154 =-46 =38 =64 =-48
tree maintain_certification 1127 843 262 161 165 730 1086 =-7 =57 =39 =28 87 =-1 =47 663 777 1128 199 536 =0 =45 910 =50 =-55 =-52 =-35 =-37 =55 =51
tree maintain_certification 754 1056 571 780 191 233 940 473 816 827 119 1127 =-5 =69 =11 =65 =-12 578 =36 51 =-20 =59 =55 =-37 =-18 =-56 =-42 =-22 =-35
tree maintain_certification 1082 1129 1130 809 270 1100 735 356 680 1061 908 1131 1132 =-4 =62 =63 =47 =-38 =37 =44 =44 128 =49 =-41 =53 =-54 =32 =-65 =73
tree maintain_certification 129 924 22 477 1103 764 119 271 92 1133 =-16 =43 =41 =25 409 =1 =50 =31 =-34 1134 =11 =67 884 =38 =-20 =72 358 =51 =-41
tree provide_certificate 277 1110 955 993 =-117 =-26 1135 =-89 =43 955 286 =-82 1136 =15 =-110 =75 278 1137 31 11 =-114 993 =-47 =31 =12 11 =-94 =60 =-111
tree provide_certificate 1138 302 834 1026 =-109 =-13 18 =-112 =-60 18 =-112 14 1026 =-64 =52 1139 24 138 =33 =-29 =-88 =-99 24 1140 302 =-7 =63 =-96 =-105
tree provide_certificate 31 25 =-103 1141 362 1142 1143 1144 =-93 =16 =57 =47 295 619 =-38 =107 =-95 362 =-42 =69 25 1145 1146 =-91 =12 =49 1039 =89 =5
tree provide_certificate 229 1147 =-101 1148 =-71 =32 42 1147 1149 578 =-59 =-91 1150 =5 =-100 24 =58 =-93 24 11 =-101 1149 38 1151 =40 =-53 =-40 =81 =-96
tree provide_certificate 1152 1026 913 482 1153 1154 =-94 =-58 1155 =-60 =57 1156 109 =-76 1150 =-13 =-86 =37 =17 51 =-43 =85 109 801 =-77 =86 130 =58 =-69
tree provide_certificate 1149 158 31 1157 1158 =-92 =-11 =-64 =-15 64 =-83 101 66 =68 =-92 211 =-35 66 1 =70 =-87 =-79 64 =-59 346 1045 =60 =-40 =-34
tree provide_certificate 1159 262 1160 1161 1162 1153 =-86 32 =-78 =43 =20 78 =-81 =7 243 =-67 355 =63 =-87 1137 =-68 =13 24 1010 278 =63 =-90 =-74 =-88
tree provide_certificate 302 955 913 1163 1146 =-85 281 =-82 =35 =-36 86 =40 =-78 =6 25 281 955 1164 =-88 =61 =81 =-2 117 24 362 =23 =64 =-59 =-75
tree provide_certificate 229 955 =-84 1165 =-41 =65 1166 1055 91 955 1167 1164 1168 1169 =-62 =-10 =-19 =68 =30 =96 =33 =31 115 422 1011 =-18 =-66 =55 =63
tree provide_certificate 31 1141 1170 955 1171 1172 1046 1173 =-79 =64 291 =-52 =70 =-27 =20 1135 =-46 =60 =19 109 =-53 =13 109 102 955 =-51 =56 =50 =48
tree provide_certificate 969 31 1174 =-81 =31 1050 =13 =-66 199 338 1175 =-84 =39 1026 1164 31 =-50 =-6 =120 =65 14 115 =-42 =24 688 =-3 177 =74 =-72
tree provide_certificate 229 955 =-78 =-6 18 =-82 120 123 =-85 66 1176 1177 119 234 45 =70 =-80 =-62 100 =-33 =50 =-82 =-71 427 =-53 =83 302 =-76 =5
tree provide_certificate 1178 528 955 1157 607 =-78 1046 1169 1179 1180 =-69 =-9 =70 =-5 =52 607 =-59 =-20 =10 303 427 =-49 87 =-55 =82 =32 87 =-31 =46
tree provide_certificate 1110 528 1147 913 1181 1157 =-74 =-51 =-21 =24 =-12 1182 1183 =-33 =77 =65 284 1137 1181 1156 =-24 1184 =85 =-75 =66 1185 =54 =-57 =-78
tree provide_certificate 158 262 1186 1187 1188 =-71 =59 =100 =27 1189 =-44 =43 130 117 516 536 1190 115 58 =-9 =77 138 =44 =-25 =109 =-59 =-67 =-73 =-68
tree provide_certificate 969 1156 1191 =-73 =-16 =52 18 =-78 64 281 =-55 558 =18 =-52 302 341 317 =81 =-3 =-54 1192 1193 1 1194 =62 =-31 =-1 =-77 =-80
tree provide_certificate 18 =-75 933 573 1157 1026 1152 1195 1174 =-65 =78 =92 =-29 =59 =-11 =11 24 228 11 =-78 1196 737 1197 =23 =-64 =-51 =110 =-66 =-65
tree provide_certificate 158 1156 1198 1172 1179 1199 1200 1164 =-67 =17 =80 251 =-36 =81 =78 =-5 =36 =45 1201 56 660 261 =-20 =71 =60 519 =14 =93 =-71
tree provide_certificate 229 1138 1202 =-69 =20 102 1148 =-47 =56 =70 18 =-73 120 169 =-79 117 1176 1203 1159 =44 =92 =-28 =-53 =-41 302 102 =-73 =18 =13
tree provide_certificate 118 31 1174 1046 1196 1204 =-67 =7 =-2 =0 =54 1205 =-5 =83 123 =-72 1206 262 427 1203 1194 281 =-15 =38 =-70 =-66 =42 =34 =-72
tree provide_certificate 1149 993 607 =-68 109 1207 933 =-63 =-25 1208 =-24 =59 295 181 11 =-72 =28 =-69 =-61 =57 120 11 =-73 707 1059 =58 =-62 =-76 =-48
tree provide_certificate 18 =-71 1181 492 955 1209 1210 1211 660 1212 1213 1214 =-55 =83 =86 =26 =-12 =115 =35 =61 =24 120 1215 =-29 169 =-71 =67 =-46 =27
tree provide_certificate 31 1216 1163 1026 1217 1218 1046 1137 1219 =-62 =-4 570 1155 =-51 =58 =23 =-11 =1 =20 =39 1137 =-11 =79 =34 436 472 =24 =-71 =-69
tree provide_certificate 1110 1181 1147 262 1178 1162 1220 =-61 =93 =39 =-4 100 1221 =-50 =89 =-10 1222 =-14 =94 =12 1150 472 1223 634 =34 =-26 =-30 =-66 =-39
tree provide_certificate 229 1222 1180 1224 1210 =-65 =27 =-29 =-12 =-1 30 199 1225 =-60 =47 158 =-32 =61 86 681 238 1226 =54 =-75 =-69 =-63 189 =28 =-59
tree provide_certificate 1138 118 1152 1181 =-62 =-1 =-15 169 =-69 24 206 367 1227 =-5 =97 =-43 1228 =46 =-63 =-65 24 606 1228 169 =-69 =44 =-66 =-69 =-67
tree provide_certificate 229 1229 1110 1195 =-63 =82 47 =-31 =105 86 =21 =145 30 1230 1231 1232 32 =-53 =29 =120 =96 =75 86 530 1110 =17 =62 =83 =-27
tree provide_certificate 262 31 199 1198 =-59 =31 933 595 482 1233 1234 =-57 =61 =69 =0 =19 =15 634 =11 =-52 595 1217 1235 1155 =-26 =85 =33 =75 =50
tree provide_certificate 229 1158 1236 955 =-61 =3 =149 =42 338 1155 =-66 =78 663 1237 100 795 =-2 =70 1238 1239 304 =59 =-15 =-53 =-62 =-63 120 =19 =-57
tree provide_certificate 229 1145 1240 1195 967 =-61 =-23 =109 =28 =6 25 281 1241 1242 =-62 =87 =28 =23 86 11 =-68 33 1226 =49 =-76 =-54 176 =-58 =24
tree provide_certificate 229 573 =-58 =-12 25 281 1148 1243 =-62 =86 =50 367 =48 =-27 40 =-20 447 204 234 1194 231 =70 =-28 =-35 =-59 =-67 254 =-59 =34
tree provide_certificate 1166 1147 200 1174 1244 25 =-60 1245 1219 =-47 =29 =62 =69 =57 1246 =-15 =108 =13 25 338 =-65 1228 =8 =-61 1247 1248 =56 =-85 =-71
tree provide_certificate 277 1145 1157 933 1179 =-60 =97 460 206 =-52 =13 =56 18 =-66 =3 725 =76 =-49 24 681 154 33 86 =27 =102 =-48 =67 =-66 =-59
tree provide_certificate 302 262 1196 1236 1249 1211 1216 607 =-63 1250 1251 =-49 =156 =56 =18 =90 =33 =147 =27 =-15 25 607 =-63 101 =-46 =13 216 =34 =-46
tree provide_certificate 158 220 1145 1252 1198 1217 1253 =-53 =95 =32 =52 =53 1254 =-27 =64 1255 1210 =-26 =37 =81 64 719 =-46 =106 33 175 =18 =77 =-56
tree provide_certificate 229 993 1256 1159 1257 1217 1258 =-58 =44 =19 =102 =0 1259 =130 =-48 =56 1166 993 =-14 =70 1203 725 =42 993 262 =-59 =60 =65 =-65
tree provide_certificate 229 955 1240 1224 1191 =-58 17 =-21 =172 =-13 =51 =41 30 115 =-44 =45 120 570 558 =50 =-6 262 =-24 =50 390 1260 =-41 =134 =92
tree provide_certificate 277 955 1261 1157 =-56 644 =21 =-27 11 =-59 =52 =31 11 =-67 663 1262 256 784 644 =21 1192 954 =64 =-44 =-62 =-58 =-48 =-68 =-28
tree provide_certificate 1147 933 1175 338 1263 =-62 =147 1022 1259 1264 1265 1266 =-43 =112 =143 =104 =13 =55 =36 30 =-49 =23 40 1267 206 =-41 =27 =76 =59
tree provide_certificate 277 1110 1147 1232 1268 1244 =-56 =47 =101 =121 1222 =-20 =82 1010 1222 1261 =1 =70 =86 1269 =-55 =95 278 809 497 =28 =-62 =-90 =-54
tree provide_certificate 1166 18 =-63 1270 1271 1185 1272 1273 1253 =-38 =66 =75 =75 =7 =35 =55 18 =-62 278 169 =-67 1184 1274 1275 =52 =-87 =-57 =-62 =-51
tree provide_certificate 229 955 287 1276 1277 =-52 =63 =94 =23 =25 86 64 286 955 =-50 =70 =29 1278 1279 1192 =36 =-50 =-38 =-51 663 =9 1280 =-59 =96
tree provide_certificate 302 1281 1229 1282 1283 834 =-49 =-14 =37 68 =7 =229 =43 =3 1206 291 1284 1274 447 686 =20 =-64 475 =-65 =34 =-59 =-64 =56 =-59
tree provide_certificate 158 1281 1191 427 282 1285 1179 1217 =-53 =40 =122 190 =-42 =142 =15 =2 =28 220 =-6 295 =49 =-31 1194 190 =-4 1206 =34 =-52 =-58
tree provide_certificate 277 1147 1216 1286 =-51 1259 1251 1287 =-34 =75 =168 =65 =72 =17 25 1288 =-33 =103 11 =-60 304 1289 535 =50 =-32 =-57 302 =-32 =64
tree provide_certificate 25 281 1267 1290 =-58 1185 =-32 =57 =20 302 1291 =-28 =105 =32 302 102 262 =-45 =1 982 1185 1292 =-9 =117 =104 =105 138 =32 =-9
tree provide_certificate 109 528 1156 1293 1294 1141 1169 =-45 =18 =-15 =26 =115 =51 51 =-20 =53 11 =-64 1295 1296 563 790 =33 =-14 1297 =-43 =71 =-63 =-45
tree provide_certificate 30 31 1155 =-48 =48 898 =68 =-33 933 1046 664 1155 1298 1189 31 947 1299 =-37 =57 =60 =1 =15 =47 =40 =36 =58 1290 =23 =90
tree provide_certificate 969 1138 1202 1149 =-53 =37 =68 =24 1296 120 1149 1231 1300 801 1022 =-7 =71 8 =83 =-17 =96 =79 =40 189 =17 1280 =-54 =95 =-52
tree provide_certificate 969 1191 573 1179 =-52 =120 607 =-52 =58 =31 338 468 1301 =-63 =125 =50 1302 784 1303 256 1300 1230 =15 =76 =92 =-45 =-44 =-49 =-43
tree provide_certificate 277 482 1304 1216 534 1204 1305 1146 =-50 =30 =73 =59 =22 =58 =152 154 =-20 =27 436 1306 327 472 326 =32 =-62 =-47 =-58 =-49 =-37
tree provide_certificate 11 =-63 482 1157 1154 1307 1158 1179 1308 1050 1055 =-40 =13 1309 =29 =-52 =12 =84 =91 =40 =32 920 =2 =58 1310 256 =18 =-42 =-61
tree provide_certificate 25 338 =-59 1311 390 1312 =-29 =67 =53 =124 119 1313 1194 1314 611 45 304 717 =31 =-78 120 =60 =-56 =-69 =-25 =-41 =-57 =91 =-21
tree provide_certificate 302 1191 1207 158 1315 1217 1316 1216 =-44 =42 =102 =64 =54 =5 =15 63 =0 =85 173 660 291 =-37 =27 =46 1206 1317 =28 =-61 =-57
tree provide_certificate 969 1298 573 1196 =-50 =42 =8 =109 169 =-62 40 341 =4 774 =-53 =94 262 367 570 535 420 =45 =-15 =-53 254 =-51 =21 =-15 =53
tree provide_certificate 25 281 1095 1318 1300 1319 =-51 =40 =45 482 =-47 725 1320 =71 =-95 =-37 =47 118 =-15 =36 528 482 1175 32 =-24 =20 =91 =19 =33
tree provide_certificate 18 =-60 102 913 1026 664 377 1321 1215 936 =-32 =19 =3 =34 =20 663 =52 =-54 =54 =52 784 569 1270 688 =23 =61 =119 =-34 =-35
tree provide_certificate 262 158 1198 1261 955 267 1196 1322 576 =-44 =48 =23 =27 =24 =29 =37 =68 200 =4 =102 11 =-63 834 9 =26 =-30 86 =67 =-37
tree provide_certificate 1147 118 1181 1323 1324 1265 1172 1315 =-43 =35 =24 =126 =7 =97 =51 101 =-47 1325 1326 1327 =-2 =51 =-69 =70 1247 101 =3 =43 =-55
tree provide_certificate 969 1147 1174 31 727 =-51 =125 =18 =114 548 =64 =-40 24 190 1159 508 1147 =-17 =25 =36 =44 1206 1152 =18 1247 =67 =-71 =-48 =-52
tree provide_certificate 229 1328 1329 338 =-60 1105 774 =-37 =48 =65 =64 338 =-49 =50 24 338 1175 =-47 =75 327 1330 81 1238 =41 =-48 =-40 =3 =-59 =-55
tree provide_certificate 969 1147 1331 =-47 =167 =17 169 =-61 1151 189 1302 355 1332 1333 1334 122 1335 1336 =38 =-39 =-29 =-60 =-73 =-51 =-54 =-16 =-35 =-12 =-26
tree provide_certificate 262 30 115 1337 1232 1338 =-48 =100 =127 =94 =17 24 1 367 1194 725 78 115 =-24 =28 =26 =89 =-70 =-32 =-35 =-47 24 =26 =-47
tree provide_certificate 30 1138 1263 913 1175 =-46 =51 =33 =129 =43 1261 913 1339 66 1288 664 1340 1307 373 =-9 =-48 =45 =91 =45 =74 =-41 =82 =60 =75
tree provide_certificate 1110 1171 1207 1178 725 1261 1341 1342 1205 =-36 =-12 =84 =90 =45 123 =-55 153 =39 =-20 =43 725 =49 =-33 =87 123 =-60 80 =16 =82
tree provide_certificate 229 1202 1210 1216 371 =-43 1244 1343 =-24 =99 =177 =36 =55 =74 123 =-57 281 238 1344 183 =16 =-55 =-36 =-67 367 861 =68 =-73 =-10
tree provide_certificate 607 468 1345 1346 1347 =-57 =20 =41 =33 =16 1166 795 1328 479 1198 =-23 =47 =117 =36 201 1303 =54 =-45 =-27 201 =41 40 =-40 =26
tree provide_certificate 229 1261 550 1145 1348 =-55 =67 =37 274 1349 =-31 =29 967 =-2 =121 =48 1177 1350 535 1351 =26 =-22 =-32 200 550 =-33 =4 =90 =-62
tree provide_certificate 338 1155 1352 =-61 =95 =47 1110 1217 1026 1180 1281 1259 1353 1185 =-29 =7 =57 =52 1354 =25 =-35 =61 =45 =86 341 =33 193 =-19 =138
tree provide_certificate 30 1230 1179 1316 =-37 =108 =68 =44 5 1261 40 390 86 101 1154 =-22 =109 =22 1355 =-49 =107 =98 124 845 =19 =-77 =-31 =59 =-54
tree provide_certificate 1153 302 955 1331 1224 403 1232 1146 534 =-32 =24 =22 =113 =28 =25 =124 1197 =52 =-82 1227 87 1356 =-37 =144 1357 =14 =-27 =78 =32
tree provide_certificate 277 1138 1319 1358 1351 100 1359 =-39 =43 295 1158 =-3 =101 =-43 =-58 =94 =46 =24 24 1194 273 =-12 238 1197 =40 =-41 =-69 =-61 =-46
tree provide_certificate 969 955 1360 1271 1361 1180 1154 422 1362 =-48 =81 725 =-17 =150 =68 =6 =121 =93 =131 =40 199 190 1363 13 =-28 =82 =127 =8 =17
tree provide_certificate 1149 316 102 40 1364 1145 1311 1365 272 1224 =-52 =-1 =37 =117 =141 =18 =75 422 115 1191 =-23 =82 =14 =39 =7 =78 40 =-6 =35
tree provide_certificate 688 291 1300 1366 422 91 1367 1022 =-29 =30 =77 =29 1368 =-2 =78 =51 =73 1 =44 =-38 866 779 1369 355 =41 =-16 =-52 =-45 =-50
tree provide_certificate 427 1319 1147 1343 1155 1159 262 1214 1370 =-33 =35 =78 1286 =-14 =78 199 =-32 =65 =42 =28 548 284 =40 =-66 40 =-46 =23 =50 =27
tree provide_certificate 123 =-58 1196 1300 1170 1178 664 32 181 1371 1055 834 1372 =-21 =120 1151 =13 =-66 0 =49 =-51 =58 =-52 =18 =37 =32 =70 =72 =44
tree provide_certificate 169 =-60 220 1194 183 174 970 492 1373 1311 1374 1178 =-15 =41 =91 =132 =48 =26 518 =54 =-43 =-44 =-54 1375 =-65 =71 1295 =30 =-51
tree provide_certificate 969 1110 933 1376 =-43 =97 211 =-21 =90 968 =36 =-79 169 =-59 32 102 199 =-23 109 1151 =8 =-49 725 =44 =-35 582 =36 =-21 =45
tree provide_certificate 109 1224 1377 1214 1378 377 579 1217 42 =-37 =-14 42 =108 =-28 =11 =15 =36 =95 =82 =28 1295 281 1194 440 =26 =-13 =-55 =53 =-32
tree provide_certificate 11 =-61 102 427 377 1379 2 1191 1377 1380 1381 =-29 =120 =42 =62 =14 1382 =31 =-15 =65 294 =20 =132 982 =46 =-18 1383 =24 =-54
tree provide_certificate 277 688 1095 338 =-52 1149 1250 =-29 =57 =24 =37 558 1137 =1 =65 =-29 40 34 =8 =-60 1151 1384 233 954 =51 =-46 =-71 =-35 =-12
tree provide_certificate 123 =-57 1217 1343 341 1153 573 1250 1158 1385 1386 115 =-17 =6 =80 =93 =63 =47 =40 =39 1183 =-25 =52 346 =50 =-14 189 =93 =-10
tree provide_certificate 130 779 183 784 460 1387 457 188 1274 1388 286 115 158 1235 =-23 =37 =14 =19 =29 =-45 =-42 =-63 =-40 =76 =34 =-42 =-52 =-53 =-47
tree provide_certificate 688 291 199 176 1253 =-15 =93 1362 =-43 =78 799 785 158 =-23 1092 1247 663 =25 =-27 =-74 =-75 =45 =35 587 =33 =-49 234 =28 =-54
tree provide_certificate 993 688 1389 913 1321 1008 801 462 =-3 199 1290 1301 =-44 =81 =3 =-14 =19 =38 =37 =33 =76 1274 1078 =29 =-38 =-49 1344 =77 =-8
tree provide_certificate 229 1322 1214 247 1319 482 =-36 284 548 199 =-6 =49 =-41 =-63 =35 =42 =119 =93 130 120 216 707 =22 =-51 =-31 548 =1 =-50 =-40
tree provide_certificate 338 468 1377 =-61 =76 =13 784 1226 124 1322 510 948 530 1351 550 1267 1232 =-15 =112 =66 =9 =-40 =22 =49 =39 =61 =-34 =-72 =-48
tree provide_certificate 1166 1390 573 1217 1385 1325 1202 1391 1392 1190 =-17 =47 =88 =-52 =54 =65 =83 =75 1320 684 =42 =-27 =-80 =42 954 717 =21 =-57 =-48
tree provide_certificate 229 967 1267 1217 1210 1342 1393 41 368 =-30 =7 =-46 =97 =85 =43 =56 =30 =39 1194 1193 1394 190 1151 =12 =-51 =28 =-48 =-66 =-49
tree provide_certificate 277 286 1271 371 1378 1235 =-40 =-2 =31 =-4 =90 273 =75 558 109 =-17 =35 =-43 1395 120 333 1206 664 =25 =74 =-33 =-59 =-8 =-45
tree provide_certificate 169 =-59 206 281 1026 1396 302 1397 =-24 =65 1330 86 =0 =58 =-21 =80 1398 =58 =-64 1388 86 1399 =50 =-43 =-25 =-47 1400 =25 =-28
tree provide_certificate 18 =-54 993 1217 1401 1261 955 277 1110 8 =-16 =-52 47 =13 =101 1324 740 =22 =-62 =-13 1320 =59 =-80 =53 =-44 1138 =87 =-6 =57
tree provide_certificate 338 1153 1263 =-49 =126 =26 1300 955 1226 1153 1402 1316 967 87 =-17 1403 =4 =-69 =21 =84 =109 =30 =-67 1320 1194 =67 =-50 =-77 =65
tree provide_certificate 169 =-58 1274 66 1404 40 220 368 1229 1389 =-27 =55 =36 =19 495 346 1405 =55 =-49 =-30 =-48 1153 1406 =8 =48 =56 =-49 =-23 =-45
tree provide_certificate 933 367 377 291 1321 1407 1188 1408 =-17 =44 =62 =30 =41 9 =47 =-25 =34 664 =-41 =38 120 396 436 =31 =-30 =-47 139 =-24 =99
tree provide_certificate 460 109 118 1207 1409 1410 =-33 =74 =39 =12 507 390 =3 =97 =-57 379 1411 815 1412 1413 1414 =35 =-43 =-68 =-86 =-65 =-30 =-25 =26
tree provide_certificate 102 746 1166 540 1198 1147 1168 1342 1415 =-35 =81 =83 1153 =-19 =56 =3 =49 1185 =151 =-27 1228 =10 =-51 =39 607 556 =7 =-58 =25
tree provide_certificate 18 1160 =-58 =79 24 277 38 295 993 =10 =82 1276 =-32 =119 =-33 1151 1247 33 1226 233 11 =-48 =45 =-71 =-63 =-43 =-48 =-20 =-38
tree provide_certificate 11 =-60 933 109 1222 487 =-20 =25 1416 =47 =-48 181 1184 1417 398 =29 =-20 =-38 =-53 =-58 338 =-54 34 =39 109 1418 =-47 =58 =31
tree provide_certificate 969 933 1261 1138 1135 1181 =-46 =75 =22 =12 =38 1077 =39 =-42 1287 1193 1230 1419 1022 1274 468 =-2 =40 =-43 =47 =88 =64 =-65 =40
tree provide_certificate 24 229 1261 1214 519 41 1196 =-18 =56 1222 =-51 =47 520 =5 =110 =113 =37 277 =0 117 1151 1420 25 =-57 =46 =-41 =-14 =-31 =-42
tree provide_certificate 779 151 688 1294 1371 1112 28 1325 175 1008 1344 =-11 =-48 =44 9 =51 =-33 =58 725 =10 =70 =-41 =60 34 =69 =-4 =19 =-60 =-52
tree provide_certificate 64 201 727 1329 =-8 =70 =108 1421 =-36 =89 117 1155 81 1344 1166 1422 1361 =2 =116 =99 1423 1424 =44 =-71 =-30 =-30 =-41 =68 =-40
tree provide_certificate 993 688 1222 1171 51 1411 1406 1361 1157 550 =-36 201 =-3 =-38 =3 =93 =11 =-63 268 786 =8 =64 =-59 =60 1320 =41 =-73 =18 =58
tree provide_certificate 18 534 =-59 =58 24 1342 233 1110 277 1174 1300 955 281 993 =-32 =50 =3 =34 =61 =95 1425 =22 =-74 1278 =32 =-20 =-67 =85 =-34
tree provide_certificate 1300 1385 1155 316 913 1163 1426 422 1427 21 483 1428 1291 =-20 =27 =88 =46 =36 =71 =14 =67 =22 120 =46 =-37 =75 =43 =91 =68
tree provide_certificate 18 1301 =-57 =105 169 =-55 954 1151 45 5 130 304 1414 973 981 1429 =22 =170 =-28 =-50 =-29 =-7 =-27 =-39 =-60 190 =-46 =13 =-40
tree provide_certificate 24 993 1343 1159 1253 1153 1298 460 1327 1430 =-19 =79 =25 550 556 =-51 =80 =30 =56 =25 =91 284 =47 =-55 1431 =46 =-66 =54 =-40
tree provide_certificate 460 25 1157 1222 1363 43 1432 =-48 =76 1161 197 =-32 =40 =51 =85 =31 884 =23 =-29 1350 38 =19 1149 =-23 =28 =-15 684 =20 =70
tree provide_certificate 427 9 1327 262 130 1167 1308 1430 =-7 =76 =35 =50 =-50 548 1336 138 1433 =53 =-62 =-11 =-39 =-42 =47 920 =-23 =21 304 =39 =-17
tree provide_certificate 18 =-57 1176 1359 436 202 963 1350 1434 457 851 518 =16 =-33 =-19 378 =-37 =102 =-51 =-14 =48 =-54 1435 211 =-47 =41 =69 =45 =-50
tree provide_certificate 102 1273 229 1436 557 1254 1437 1438 47 =-35 =9 =68 =78 =12 =49 =66 188 1334 1395 1184 45 =10 =-61 =-45 =-37 =-70 =-66 =73 =15
tree provide_certificate 688 1358 1294 1142 190 26 1263 =-20 =92 =51 1041 362 578 63 =28 =-46 =-5 =-19 =-31 =51 120 =57 =-39 =62 1439 120 =24 =-32 =91
tree provide_certificate 123 =-53 228 645 268 1331 1281 719 1386 1311 565 1222 1440 193 1441 =-3 =105 =59 =-68 =40 =-66 =89 =79 =58 =22 =79 =-39 =-35 =-42
tree provide_certificate 122 34 135 404 1336 262 641 1388 137 963 =6 =70 =-34 =-49 =-35 1442 =16 =60 =-44 =80 1144 =-54 =48 304 436 =-4 =-57 =-42 =-62
tree provide_certificate 18 1372 =-57 =91 11 =-58 234 45 1322 1443 487 1170 790 1278 =10 346 =-43 =28 =-13 =58 607 =-49 =37 =-44 =57 =-64 1444 =-50 =82
tree provide_certificate 338 1155 =-60 =32 523 110 1078 1344 233 117 1351 1350 1445 1205 =17 =60 =100 =-7 =-21 =-33 =-63 =-36 =-48 1446 834 =-23 =13 =-67 =71
tree provide_certificate 169 =-56 234 238 422 1344 135 1151 1041 1278 181 8 561 =20 =-38 =-5 =-23 =-30 211 =-31 =37 =-25 1447 =-48 =68 =-37 =27 =-56 =-44
tree provide_certificate 1214 256 1201 122 1110 406 739 483 =-1 =71 1448 =-22 =78 =28 304 31 =45 1449 1314 =25 =-34 =-82 1450 =-34 =60 =-56 =-40 =-43 =88
tree provide_certificate 1194 779 1207 933 1401 1214 1168 374 1451 487 1452 =-12 =30 439 =32 =-64 =48 =-52 =21 =93 =-53 368 =6 =38 1453 =51 =5 =-52 =-41
tree provide_certificate 228 294 135 28 1454 719 76 1142 1287 1261 1455 =-6 =66 =28 1456 86 =42 =-11 =-72 =52 =-65 =54 =-47 =23 =-41 536 =32 =-39 =-43
tree provide_certificate 954 523 969 1147 1316 487 1179 =-30 =81 =33 =89 =15 189 1321 1193 1153 1307 1350 =6 =-21 =41 =32 =-60 =52 =-17 1457 =89 =-20 =-44
tree provide_certificate 169 =-58 440 795 390 1458 133 1247 45 =7 =-59 556 =-57 =25 =-58 =62 1459 =97 =-10 =36 193 1154 1259 1321 =-31 =46 =34 =28 =73
tree provide_certificate 1177 229 1276 338 =-47 1185 1342 1426 1110 =-19 =5 =71 =71 41 =62 =-36 =105 151 41 1437 1284 =29 =-37 =-50 1460 =0 =44 =-58 =-56
tree provide_certificate 1194 689 327 1274 1385 606 33 634 482 969 =-14 =13 548 =38 =0 1386 1461 1462 =-35 =34 =88 =56 =-41 =-47 =94 =-41 =-58 =55 =-44
tree provide_certificate 933 1426 1046 1194 1207 1064 1141 1191 =-19 =25 =12 =78 =21 508 =-75 =14 =31 =61 247 338 =-52 327 304 =28 302 =-41 =49 =-52 =103
tree provide_certificate 1342 607 898 1153 1463 =-16 =84 =31 =-59 606 76 1202 913 1300 1464 72 1465 295 =8 =-12 =-71 =-32 =-55 =47 =39 =62 =-60 =-46 =68
tree provide_certificate 24 169 =-55 122 130 1317 341 1214 634 1147 457 124 1466 =18 =-48 =-27 =-47 =41 1467 =-14 =58 =97 525 =-8 =50 =-54 =-33 =-54 =-42
tree provide_certificate 24 1217 169 =-54 228 1351 421 66 38 1315 518 1344 1468 1469 101 =13 =35 =-70 =-51 =-22 =-43 =-28 =-8 =-16 =-49 =-25 =-36 =73 =-36
tree provide_certificate 122 546 1470 1177 1471 936 1472 642 1473 538 1474 1171 =-8 =34 =51 =23 =76 66 =-44 =41 =45 =32 =103 =-56 =70 1382 =-22 =29 =-58
tree provide_certificate 18 1160 =-56 =70 390 1302 1046 933 1401 1244 1475 1230 1216 909 =-12 342 =22 =-41 =20 =37 =57 =137 1476 =-54 =73 =15 =45 =-42 =62
tree provide_certificate 440 105 1477 1478 1319 1247 540 181 =1 =-37 1138 =93 =-41 550 1479 =-58 =46 =-71 =37 =83 =132 =32 47 1339 479 =-23 =63 =45 =47
tree provide_certificate 327 964 1193 1297 1274 338 197 =-43 =23 487 1041 1440 438 851 948 276 =11 =-21 =57 =-18 =-72 =-75 =-23 =30 =-51 =29 =-60 =-54 =-54
tree provide_certificate 18 1363 =-55 =83 779 1247 754 719 1271 684 504 1230 1326 1480 1282 =1 =50 =33 =-45 =50 =-43 =30 =50 =56 =-50 530 =-51 =28 =-48
tree provide_certificate 11 =-53 779 233 228 130 642 333 38 163 1481 381 =15 =-39 =-70 =78 193 1149 677 =-25 =103 =32 =71 =-61 =-24 =-32 =-35 =-63 =-51
tree provide_certificate 440 523 1342 969 1067 1250 =-32 =60 1396 =7 =97 216 151 420 582 89 =23 =-9 =-19 =-24 =-50 =-35 =60 =71 17 403 =-19 =27 =60
tree provide_certificate 993 440 1284 294 109 857 1482 432 1426 1169 1271 =-13 =47 =33 =87 =-55 =77 =36 =17 =26 =-58 87 1483 =-32 =84 1259 =-10 =52 =41
tree provide_certificate 1402 955 1459 1155 1484 200 1396 390 663 1163 1170 993 =-10 =40 =58 =32 =-27 =48 =70 197 =44 =-34 =61 =44 =-26 981 =46 =-63 =108
tree provide_certificate 1214 1331 1485 1486 645 642 1487 233 1027 228 1022 1154 =-1 =24 =48 =-50 =-43 =-57 =-45 1126 =-47 =35 1488 =-44 =49 =44 =20 =72 =72
tree provide_certificate 169 =-53 933 9 1247 927 1404 1489 1274 1490 66 1491 276 =13 =-41 =66 =-23 =92 =-50 =75 =-40 =-34 =-38 1159 =-24 =56 460 =11 =44
tree provide_certificate 102 1492 262 302 1244 1340 1493 671 =-26 =75 =88 =43 =66 664 363 1494 =-6 =-66 =46 =45 244 =10 =-62 =67 11 =-42 669 =21 =-25
tree provide_certificate 18 1372 =-58 =73 1322 1495 1496 968 33 151 472 847 1442 1227 1219 =0 =39 =41 1497 =24 =-56 =-34 =-42 =-49 =-37 =-37 =-65 =84 =46
tree provide_certificate 102 422 169 =-57 913 1381 1498 1499 1163 377 1162 =-20 =39 =9 1330 =-7 =53 =61 =60 =74 =33 1500 =27 =-25 669 169 =-50 =18 =-40
tree provide_certificate 18 1263 =-54 =75 523 427 1316 1193 1351 82 438 1481 283 579 1462 =-1 =29 =27 =-55 =-71 =-68 =-40 =-28 =-59 =67 =21 78 =77 =-19
tree provide_certificate 277 955 1445 1381 1501 286 1502 1273 663 =-29 =5 =37 =80 56 295 =19 =-34 =-32 =34 =109 =72 =36 663 361 =19 =-46 176 =-40 =23
tree provide_certificate 169 =-59 181 45 1503 1504 450 390 664 1486 1505 216 1271 1495 787 =0 =33 =73 =47 =-35 =55 =50 =36 =53 =-60 =-36 =-63 =-62 =-36
tree provide_certificate 18 1263 =-56 =73 1217 81 135 102 514 1168 550 1148 =-17 =41 1282 277 1341 =-14 =76 =18 =63 1506 =33 =-50 =45 =19 =-34 =-33 =55
tree provide_certificate 1166 1507 955 1508 1232 1168 607 1346 1110 =-49 =9 =28 =-11 =9 =72 =67 =26 =28 284 1394 1509 1194 =24 1157 =-63 =32 =-45 =-53 =-31
tree provide_certificate 607 1153 =-27 =24 982 1341 1193 1124 1316 1022 1177 1226 423 1163 556 =1 =19 =37 =-44 =-55 =-55 =47 =72 =-56 =-59 =66 1510 =-29 =40
tree provide_certificate 525 954 422 1316 1458 1266 607 276 =-9 =-60 1494 110 333 268 =7 =-37 =-66 320 =-21 =45 =-55 =84 =53 =68 =23 1511 =-52 =41 =38
tree provide_certificate 40 1151 1214 1046 109 =-15 =15 =32 =69 =-59 277 =-7 327 1326 1512 1151 1192 1513 1514 =45 =-59 =-68 =-48 190 =-29 =46 =-73 =-35 =-52
tree provide_certificate 341 294 1378 185 303 927 436 =10 =-24 =-34 528 1319 =-38 =22 =22 =-58 =53 441 =13 =48 525 1515 1516 1190 =-15 =44 =47 =-64 =40
tree provide_certificate 1194 1145 229 819 1445 371 1204 1179 741 =-28 =25 =64 =62 1189 =-1 =77 =65 =77 76 130 =11 =-29 =-58 1517 =53 =-39 1375 =-45 =54
tree provide_certificate 284 1276 1381 21 982 1207 1171 1518 1519 1520 1504 1401 =-4 =-43 =-51 =31 =75 =62 =47 684 =37 =-32 462 =30 =-28 =43 =98 =97 =-38
tree provide_certificate 40 341 =-2 570 1521 =-39 =47 =41 570 367 232 228 296 1010 1522 1357 =47 =3 =-56 =-3 =-55 =-31 =-34 =-11 355 243 =-17 =38 =-59
tree provide_certificate 169 =-51 234 228 82 933 1396 1523 634 1460 447 =9 1524 =-30 =48 =41 1426 =-16 =79 =-57 =80 390 =18 =91 =-34 1439 =-48 =45 =-40
tree provide_certificate 1214 440 124 74 45 1525 1388 1526 1480 =3 =29 =35 =-39 426 =123 =-14 =-56 =-56 =-31 193 1008 1527 78 =-35 =-12 =22 =44 =44 =71
tree provide_certificate 1528 1479 1529 1258 1530 746 1230 1396 1388 33 1531 1155 580 799 =-9 =10 =41 =32 =36 =-43 =-45 =47 =36 =26 =-48 =29 =75 =39 =119
tree provide_certificate 664 717 1484 607 1155 275 1532 =-35 =72 =56 =30 28 1533 995 1534 1321 546 =-8 =14 =31 =48 =-37 =82 86 =28 =-32 =59 =-47 =34
tree provide_certificate 24 18 1095 =-51 =57 795 1207 1258 1420 969 1150 1535 =-22 =92 =45 =4 =-55 =44 1150 1320 =40 =-58 =-21 1391 1201 =33 =-44 =-48 =-35
tree provide_certificate 24 229 368 102 =-23 =4 460 =-8 =53 1194 582 1454 228 216 1536 396 1537 856 =33 =-20 =-56 =-39 =-70 =-25 =-39 =-35 =-21 =-36 =-37
tree provide_certificate 169 =-50 963 1294 1401 1538 1273 81 1008 1388 642 1404 216 229 =-1 =13 528 =-55 =46 =-37 =-26 =-43 =43 =-30 =56 =-55 =-39 =38 =42
tree provide_certificate 18 1422 =-51 =53 327 135 964 185 1539 1540 954 1344 1137 38 =8 =-17 723 =27 =-14 =-25 1318 =-54 =30 =77 =-34 =-56 =-54 =-35 =-58
tree provide_certificate 1541 784 333 390 462 86 =5 =69 86 1008 286 1542 482 =-13 1184 =17 =-39 =27 =18 =46 1229 1138 =-16 =-59 =67 =48 =-63 =-39 =94
tree provide_certificate 234 642 185 1274 1260 1449 1539 151 1336 1496 1543 204 1395 =14 =-23 =-47 =-52 =-54 =-31 =-43 =-37 =-42 =80 =-37 =-58 1112 =-40 =39 =-35
tree provide_certificate 396 341 1544 1477 40 390 982 725 349 505 =-6 =-44 =36 634 =43 =-36 =-39 =64 902 913 725 =14 =-19 =61 =-59 =116 =76 =-14 =-52
tree provide_certificate 993 390 1378 1492 1545 109 1359 540 =-11 =55 =29 514 1233 1425 549 1394 1512 =24 =-69 =-53 =-49 =-66 =-41 =-61 =-60 =51 =43 =42 =31
tree provide_certificate 1247 1217 955 396 1078 688 1366 1008 1046 1191 =-11 =13 =27 =36 =52 87 =-3 =28 =-45 =-49 1546 =47 =-53 482 =66 =-13 1046 =-50 =34
tree provide_certificate 607 1281 1485 =-34 =17 =19 1426 1201 189 256 159 787 1395 1547 =12 =-65 =-34 =46 =-49 =-46 982 243 =18 =-28 =-45 154 =-51 =29 =61
tree provide_certificate 1322 1548 151 1523 1549 82 933 1401 1142 232 1550 =0 =75 =-38 =49 1476 =-54 =77 607 =-46 584 =25 =-5 =-30 =-46 =-53 =-52 =-60 =49
tree provide_certificate 341 233 277 1 505 1538 866 =11 =-50 =-53 1551 =-32 =74 =-29 389 158 =33 1552 386 =-2 =47 =109 =85 =-59 193 200 =-17 =38 =46
tree provide_certificate 607 1281 1205 =-40 =5 =21 1540 1464 234 81 1553 82 247 189 606 =13 =-47 120 =25 1270 =-55 =54 =45 =-29 =-48 =-26 =-32 =-47 =85
tree provide_certificate 1194 81 847 233 185 968 1222 341 1471 414 1458 =7 =60 =60 =93 193 130 =-5 =-58 =66 =43 =-26 =-58 =-57 =-40 1554 =-41 =69 =-36
tree provide_certificate 40 102 25 1493 539 1555 1507 28 1318 =-39 =5 =9 =27 =77 =49 =94 274 =-56 =65 375 842 539 =20 =-59 =-40 1351 =-53 =52 =9
tree provide_certificate 11 =-50 326 440 1446 1556 1557 1142 243 =17 25 546 390 =-34 =74 =32 189 =19 =-27 =62 1544 =-46 =63 =-18 243 =-47 =20 =-8 =-44
tree provide_certificate 24 1294 1207 1212 1357 234 216 648 1548 1558 =9 =-56 =-63 =-30 =-37 =-43 =-20 =54 1185 40 =17 =65 =-20 =45 247 1046 =-47 =27 =57
tree provide_certificate 169 =-50 247 546 1559 1321 688 1 291 21 =-10 =49 =21 1375 196 1485 =-40 =22 =37 =33 539 =14 =-61 =29 =-67 =14 1560 =52 =-24
tree provide_certificate 18 1263 =-51 =70 135 169 =-44 1561 122 1195 1562 1214 1464 541 294 =5 550 =-19 1563 =40 =-12 =-43 =-40 =60 =98 =62 =-53 =-29 =-34
tree provide_certificate 24 1217 427 1193 819 1305 1550 1561 =-1 =-34 =72 1048 =76 =-37 =37 =-57 1485 1138 =48 =-23 =-13 =56 1564 536 =-45 =70 1027 =83 =-26
tree provide_certificate 45 1194 1539 229 550 1361 1180 1565 1566 =-37 =59 =59 =21 =68 =10 74 1567 1504 1568 =17 =-44 =-37 =-28 =-65 1453 =-60 =31 =-30 =-59
tree provide_certificate 963 1266 1388 826 1569 1570 645 294 332 1482 64 =-8 =7 =70 =-65 934 =29 =-40 320 1308 =-54 =39 =29 =72 =-28 =-34 =-41 =89 =43
tree provide_certificate 779 1194 159 1271 441 1571 790 64 =-6 460 =6 =67 1572 =-25 =74 =-86 1444 1208 795 734 =-3 =57 =38 =74 =110 =41 =-38 =-31 =-43
tree provide_certificate 964 557 349 1470 1266 525 795 963 1207 =-12 634 684 =36 =-30 579 =-67 =61 120 634 =67 =-26 =-29 =13 =33 =79 =59 =32 =31 =-56
tree provide_certificate 333 779 34 784 1503 1573 1217 1458 1574 1575 17 =4 =50 =63 =38 =62 =52 =-55 =-59 105 =-49 =59 1371 1201 =-11 =-54 =78 =-45 =-64
tree provide_certificate 24 18 1301 =-52 =65 1226 333 582 1276 1253 1576 1577 1195 1278 1261 =6 =44 1578 =-41 =54 =77 =-57 =-59 =65 =92 =-15 =-56 =-59 =-31
tree provide_certificate 24 159 25 316 56 1157 1195 =-12 =67 898 =33 =-8 1579 =-41 =53 =49 1580 1581 760 1193 =17 =-51 =-50 =-53 =-55 =-44 608 =-39 =7
tree provide_certificate 1194 40 1151 441 1579 1185 =-12 =21 =42 =13 =-55 1582 402 135 884 76 1583 =26 =-53 =-60 644 =-40 =10 =-27 =-41 =-55 683 =37 =-41
tree provide_certificate 169 =-48 277 1196 38 1502 =-3 =89 1110 =-43 =9 38 =13 =82 897 1414 663 1425 297 284 1584 =28 =-17 =-28 =-38 =-60 =-14 =-32 =-41
tree provide_certificate 24 664 1540 1510 1171 1174 463 1585 1147 1586 1162 884 =-6 =-23 =50 =70 1247 701 =23 =-26 =-53 =37 =53 =57 =46 =46 =95 =43 =-27
tree provide_certificate 11 =-47 1276 607 645 262 1372 =-16 =65 =25 =-59 28 1528 1587 1367 1588 1589 64 =-9 =4 =28 =68 =61 =-61 =102 =23 1590 =123 =-13
tree provide_certificate 169 =-52 606 1217 664 233 1193 1458 1558 867 1468 546 1591 1592 =-1 =55 =30 1593 =29 =-39 =-54 =-35 =-55 =54 =-56 =-58 =35 =40 =-43
tree provide_certificate 1194 963 327 787 648 1145 1392 1287 664 130 =-4 =-41 =29 =21 =71 699 =58 =-25 =-34 87 =4 =63 =-51 1406 158 =73 =-16 =-19 =-32
tree provide_certificate 169 =-46 234 1385 18 1594 =-46 =57 1595 1596 642 1169 767 1597 1598 1599 =4 =-48 =-51 =96 =38 324 =58 =-44 =-20 =-52 =-66 =70 =-38
tree provide_certificate 181 102 550 540 475 799 1379 1600 =-24 =44 =41 =24 =8 =73 629 1194 110 =16 =-6 =-31 =-38 550 477 =37 =-46 =5 1205 =-46 =6
tree provide_certificate 18 1246 =-52 =57 964 159 234 333 188 1525 421 1313 1601 1396 823 =5 =-58 =55 =-55 =46 =-47 =59 =-51 =-53 441 =-46 =25 =-41 =-50
tree provide_certificate 422 1464 1602 1538 968 1389 1137 1603 1110 1198 =-8 =75 =13 =-63 =11 =45 1426 =-42 =59 =-42 =-49 =-42 15 1604 629 =35 =-34 =-46 =-41
tree provide_certificate 228 233 968 1605 1155 338 1606 =-58 =43 1607 1230 826 872 1474 =2 =48 =-46 =-34 =37 =81 =32 =74 547 =-44 =33 =-53 1488 =-48 =31
tree provide_certificate 664 1608 993 1545 790 1609 669 1559 1539 1404 =3 =-39 831 =-63 =36 =-63 =-33 =57 1398 857 =-28 =12 =59 =-61 115 =45 =-14 =68 =29
tree provide_certificate 1194 1230 233 201 9 404 386 1610 =6 =69 =59 =74 1110 427 =-28 =31 =26 1207 1611 =-23 =65 1315 =21 =-55 =-56 =48 273 =50 =-41
tree provide_certificate 1387 1183 1505 1550 1312 1612 185 1482 1613 1586 64 291 197 1614 =-23 =15 =25 =13 =-3 =56 =31 =59 =-59 =48 =41 =75 =42 =40 =56
tree provide_certificate 1615 333 557 327 1477 229 1094 1340 =-6 =54 =-43 570 1567 1464 723 1403 1616 =22 =-26 =-38 =-5 =-39 =-36 =-14 =86 =-48 =31 =-62 =63
tree provide_certificate 933 790 1617 1400 1618 1619 1153 1389 1163 1055 =-9 =25 346 =25 =-44 =42 =18 =60 =84 =-58 =78 =-25 188 1137 1620 =10 =-62 =29 =-50
tree provide_certificate 1194 24 185 1401 826 1059 1503 1038 284 188 =14 =-45 1426 =-26 =60 =-39 =-52 =-17 =-28 =-26 =-57 390 =-34 =85 1621 1046 =-50 =47 =57
tree provide_certificate 396 954 523 185 1095 1357 1576 1622 =5 =-49 =-54 1064 1623 =-20 =81 =73 816 267 =63 =-26 =-38 =-56 1457 =67 =-20 1145 =-48 =40 =-53
tree provide_certificate 1276 1624 1528 326 102 368 1625 1026 1259 =-15 =17 =29 =29 771 =3 =72 550 =33 375 =1 =-41 =-49 =92 1520 239 =4 =102 =86 =88
tree provide_certificate 463 1626 1331 1477 1570 993 1217 1609 913 542 33 =-6 =-46 =-39 173 =-9 =54 =49 =29 64 =-11 1526 =57 =-57 =68 =94 =63 =116 =68
tree provide_certificate 18 1301 =-51 =57 1247 1622 1454 1567 135 1 423 642 1351 =16 =-16 1088 =-36 =65 =-50 1341 =-9 =84 =-24 551 =-39 =24 =-29 =-57 =-28
tree provide_certificate 732 1451 1615 1541 1471 1627 500 135 1539 197 902 1628 40 556 =-15 =9 =4 =47 =-50 =19 =-36 =-32 =42 =43 =82 =69 =51 =36 =-35
tree provide_certificate 24 1570 228 1629 1287 1202 1597 1518 403 295 1624 =0 =46 =-18 16 =39 =-53 =54 =84 =46 =28 =-55 =-32 =72 630 856 =-51 =49 =1
tree provide_certificate 913 858 1630 1194 1271 1631 1632 1207 1385 315 =-1 1633 =-44 =50 =50 934 634 =31 1014 =-51 =38 =-50 =72 =-38 =38 =-25 =79 =83 =31
tree provide_certificate 24 169 =-46 1007 1442 941 1634 1375 1635 =1 =-37 =-29 =64 =37 436 315 1078 =32 =-21 =-10 291 =-48 =45 =-30 247 708 =-42 =43 =55
tree provide_certificate 403 295 138 851 607 189 =-19 =25 247 1327 377 =4 317 =99 =14 1636 549 =44 =-30 =-40 =41 =-23 =-13 1282 1149 =-26 =37 =79 =29
tree provide_certificate 1432 1637 1209 1574 467 1334 1217 1505 1638 504 144 =-4 =68 =-47 =-37 1110 =53 =-31 =26 =-58 16 =36 =-29 578 =54 =-2 =37 =50 =68
tree provide_certificate 964 1496 18 1639 =-46 =43 1640 1622 1011 1641 1 291 1642 =2 =95 =26 =-12 =-41 1643 729 284 =20 =-34 =66 =-51 =-51 =-58 =-59 =-57
tree provide_certificate 717 779 11 =-49 1230 787 317 723 =5 898 =-10 =70 1155 1628 40 723 =-9 =-39 1247 1255 =1 =48 =-46 =53 =39 =33 =46 =-46 =-52
tree provide_certificate 81 717 151 779 304 380 100 1644 =-9 =76 968 1027 1239 1645 =19 =-17 =-28 =-43 =-26 =25 100 =27 741 =-35 =31 =-39 =-46 =-36 =-36
tree provide_certificate 1276 546 1230 1499 790 1646 421 1588 1201 1297 =-2 =19 =-39 =61 =-50 =39 1485 1647 =-30 =64 =39 =57 =43 375 =27 =-39 1010 =97 =-23
tree provide_certificate 1622 24 1217 1408 523 1648 1143 1321 1163 993 1498 =-5 =57 =27 =22 =34 =51 =-40 379 =51 =-46 =50 =42 247 993 =-41 =39 =54 =-56
tree provide_certificate 396 169 1649 =-56 =51 664 422 1300 1276 1585 1650 1504 1427 1315 =-3 =-30 =47 =-41 1542 =-51 =53 =31 =68 =33 1011 =7 =44 =33 =-46
tree provide_certificate 1322 1627 1175 277 220 1574 1651 =-17 =82 =27 1487 =9 =-32 462 688 =38 =-36 1652 1325 28 1309 =-10 =32 =20 =54 =69 =42 =46 =40
tree provide_certificate 1653 462 120 1636 =9 =-44 =65 1507 1286 404 595 573 1391 267 =-13 =20 460 =-56 =22 =12 =14 =44 341 =23 =-14 1557 =29 =-48 =95
tree provide_certificate 327 548 1445 1177 964 599 661 396 268 1426 18 139 =-47 =50 245 =9 =-49 =53 =-35 =-34 =63 =-33 =-53 =-51 =63 40 =-38 =2 =-50
tree provide_certificate 1273 1544 1573 1504 1317 1571 933 1345 1618 1654 1655 =-5 =37 =55 =81 909 =58 =-34 =11 =-66 =-49 1520 =-47 =48 =-55 =56 1656 =69 =-24
tree provide_certificate 463 1194 169 =-43 1657 913 1212 1496 1493 367 1645 =3 =-30 933 =-28 =15 =55 =-64 =36 507 =38 =-37 =-68 1375 1030 =-58 =42 =54 =55
tree provide_certificate 606 1177 1658 21 587 1659 1360 1640 1660 955 1510 1661 =2 199 1662 =-70 =38 =0 =33 =26 =83 =-56 =55 =86 =-42 =35 =-55 =-42 =-39
tree provide_certificate 1351 11 =-46 582 24 1663 913 1542 682 1160 1321 =7 =49 =-15 =-30 =34 =43 =-57 1439 1160 =-31 =68 =53 1664 500 =-22 =70 =73 =-23
tree provide_certificate 1064 135 1507 1162 1505 499 403 1175 24 1343 =-5 =24 =-23 =35 1041 =38 =-30 =-38 =41 982 =70 =-35 =26 1110 =-53 =2 1150 =64 =-25
tree provide_certificate 1661 629 536 45 1665 1622 423 1666 1667 1548 =7 =-49 =-19 =31 =-39 =-48 243 =11 =-61 =-51 217 =-26 =53 =-31 1665 243 =-13 =-62 =72
tree provide_certificate 1451 955 25 1668 1660 1316 =-16 =49 =80 =82 117 1050 1110 739 =11 1273 1628 913 =-22 =46 =66 =64 =40 =-16 =-29 =33 920 =55 =-43
tree provide_certificate 548 1549 1174 1576 717 1276 185 1212 1615 107 1489 1303 688 1244 =1 =76 =17 =-39 =49 =-20 =53 =38 =-53 =67 =-33 =-55 =54 =-46 =-20
tree provide_certificate 1258 349 1462 1046 163 1149 1142 =-12 =32 1559 663 1669 1670 =26 =-47 =-37 =-22 =-56 119 =55 =-42 115 =36 =-16 =22 536 =53 =-27 =43
tree provide_certificate 304 913 1179 199 176 1385 1671 =3 =-60 =71 262 1672 1673 =-41 =62 =70 =9 561 176 =-7 1442 =10 1674 =42 =-14 =-35 =64 =40 =-16
tree provide_certificate 327 664 1203 1244 1574 1675 256 247 1302 1168 153 1137 1092 =-1 =-55 =22 =-14 =22 =-28 1676 =45 =-28 =-36 =-34 =25 =90 =-33 =29 =-49
tree provide_certificate 169 =-48 1154 1677 954 1194 1331 1678 1404 1679 1403 =5 =-30 =-27 =-43 =-37 =62 273 =51 1055 =-44 =46 =-41 604 =53 =-27 1512 =30 =-59
tree provide_certificate 1605 1342 1425 1474 1490 124 423 541 1618 1491 1680 1681 1339 1677 =0 =31 =39 =-57 =-28 =32 =83 =-48 =-49 =-30 =50 =46 =-58 =36 =75
tree provide_certificate 1351 40 51 341 1682 =-6 =42 759 1683 =-38 =79 =50 68 =28 =-42 303 1191 68 897 809 =23 =-45 =-26 =-18 =48 528 =-30 =21 =-25
tree provide_certificate 304 377 1415 76 185 1562 45 1684 1576 1410 21 =2 =35 =48 =-50 1685 1299 =-53 =35 =47 =-52 =77 =-54 =-57 =63 1290 =17 =87 =-21
tree provide_certificate 40 247 1475 1386 1686 =-13 =61 =49 =39 933 =19 =85 1207 229 342 1217 1633 =-28 =43 =39 =31 1287 1687 1582 =5 =-57 =29 =52 =39
tree provide_certificate 1502 1688 1548 304 634 969 483 637 =-7 =80 =62 =13 1689 447 1690 1691 1273 =-44 =35 =18 =49 =14 =86 869 =-23 =18 =-48 =-55 =56
tree provide_certificate 1059 375 1217 1499 1565 199 523 462 118 1291 1462 546 =-23 =33 =44 =60 =21 1692 =-19 =24 462 =-15 =64 =5 =42 =52 =34 =-18 =-27
tree provide_certificate 933 1626 1426 1693 1443 1093 1694 888 642 481 =-2 =42 1621 =-37 =43 =-37 =55 =-33 =-55 =50 =49 =106 530 607 =-45 968 =13 =-44 =40
tree provide_certificate 1294 1207 1429 819 1411 1695 688 =-10 262 1314 1436 =-16 =53 =59 1088 870 =55 =-26 =-50 =31 =21 =25 =73 =15 870 25 =-23 =41 =82
tree provide_certificate 582 1696 1697 1684 159 1477 1698 1699 606 327 549 =5 1254 =-27 =45 =-52 =-38 =37 =68 =74 25 =28 =-51 =-33 =-41 =72 1700 =-26 =35
tree provide_certificate 11 =-48 1193 483 548 1335 1133 993 902 1701 954 =4 =-32 =79 =-44 634 =43 =-34 =-56 =-40 1145 247 176 =-54 =-8 =45 =49 =43 =-55
tree provide_certificate 1496 1194 40 642 375 404 =0 =56 1286 =-36 =33 =-36 9 181 297 1351 1593 45 =32 =-44 =-26 =-12 =-41 =-26 1702 =-10 =56 =-30 =-64
tree provide_certificate 1201 11 =-47 1207 606 969 1703 =-12 462 =-31 =81 1704 845 795 =4 =27 =-56 =-37 =-44 1247 =26 1479 =-60 =40 1162 503 =-51 =45 =80
tree provide_certificate 1705 1203 436 1408 858 1565 1659 1462 1359 =-5 =22 41 25 934 =70 =-31 =-14 =-7 =59 =34 =66 =33 1096 =-32 =28 258 =-40 =42 =52
tree provide_certificate 40 247 663 302 1387 1684 =2 =-51 =61 220 =-39 =17 =-29 =37 277 1282 1095 1231 379 =-9 =-44 =45 =40 =65 1194 74 =28 =-54 =-31
tree provide_certificate 18 =-48 1479 1194 717 1446 664 725 1238 1007 1440 1625 =4 =38 =-56 =-30 =-46 =25 =35 =-15 1390 =-49 =40 993 =-60 =50 993 =53 =-9
tree provide_certificate 1615 1342 1477 201 851 9 318 993 1571 784 =8 =-35 =-76 =45 =54 1110 427 322 =-25 =56 =30 63 =-5 =56 =-25 =-13 =80 =37 =52
tree provide_certificate 779 122 377 1648 1230 333 1044 1706 664 1533 1610 1064 =-3 =32 =31 =48 =24 =63 =-44 =-48 =46 =-43 304 =34 254 =28 =-38 =-52 =-42
tree provide_certificate 1294 256 1675 664 993 1707 1708 1408 1008 1047 1385 =-8 =53 262 =39 =-25 =28 =37 =76 =39 118 1137 =67 =-16 =-12 =32 =-27 =-37 =29
tree provide_certificate 1164 779 1627 436 1139 28 1496 1693 1342 888 =-2 =-31 =42 =46 =-63 344 1709 857 =13 =54 =-65 =-48 =53 557 =-38 =51 =39 =-40 =56
tree provide_certificate 1615 858 1562 741 422 1710 1711 607 883 =-31 =3 =-5 =24 =50 883 90 =36 =-25 1453 936 160 =-52 =28 =32 =53 =19 =68 =68 =50
tree provide_certificate 963 1496 1558 1712 1713 294 229 1012 970 1261 725 1668 1137 =-37 =-4 =74 =19 =13 =15 =40 =4 =13 =-45 =56 =-48 =-63 1406 =41 =-21
tree provide_certificate 642 377 64 1385 13 645 =-7 =-44 =39 =53 1714 1309 641 661 1512 1504 1151 =12 =-20 =-37 =-57 =64 =-30 =-19 =39 =26 20 =-35 =37
tree provide_certificate 1287 1464 1304 1366 1653 671 1715 1716 1250 1292 1388 1214 =-4 =47 =-37 =43 634 982 =42 =-23 =-43 =64 =35 =44 =62 =36 =-39 =-38 =22
tree provide_certificate 1717 448 707 43 1518 1668 1477 193 1312 1489 199 =-16 =-3 =35 =43 =34 =71 =65 =54 346 =21 =-31 =-53 1247 641 =15 =-39 =-49 =-64
tree provide_certificate 1541 463 40 34 1718 1719 1720 =-5 =-56 =78 =47 =-33 482 1155 787 1263 =-10 =48 =41 =36 725 1721 1722 =39 =-27 =-37 =-22 =46 =65
tree provide_certificate 546 1402 1371 1490 1723 1233 1618 1566 31 38 =1 =-17 =-21 =54 =75 =-31 =61 =44 =34 =77 607 =-45 295 982 1724 =37 =-49 =-13 =-9
tree provide_certificate 1626 277 1078 454 1276 1312 540 642 1387 =-3 =41 =-40 =48 892 =72 =-34 725 =100 =-18 =-34 =-52 454 1725 732 =10 =-48 =-53 =53 =105
tree provide_certificate 1322 24 1159 463 607 1230 1726 1727 =-36 =41 =68 =27 377 1504 =0 =-43 =34 =55 1709 299 1728 =44 =-48 =-38 =-76 552 =-32 =27 =41
tree provide_certificate 934 45 1426 185 1481 326 373 150 1383 1630 1729 580 1730 =7 =-50 =42 =-54 =73 =-45 =-25 1149 =-37 =50 =-36 =-57 =-52 =48 =-51 =-22
tree provide_certificate 546 1549 1694 1731 277 1718 892 1586 1378 1312 =-16 =43 1229 =-34 =52 =62 =19 =50 =6 =68 =47 =-47 367 1344 66 =35 =-25 =-43 =-19
tree provide_certificate 462 86 1385 =4 =69 =53 1439 1541 1460 1732 707 1345 1719 1389 1733 =-8 =35 =36 =53 1352 =55 =-38 =-54 =63 1048 =39 =-38 =70 =34
tree provide_certificate 1605 607 =-18 1247 1580 1677 188 1734 1626 40 440 842 =6 =-43 1634 1183 =-31 =53 =67 =10 =89 =-49 =-56 =48 =-45 262 =-53 =23 =69
tree provide_certificate 1262 1735 1541 1510 1628 1222 1359 963 1276 1259 392 563 =-4 =-26 =35 920 1256 =43 =-35 =-46 =62 =27 =28 =26 =48 =33 =58 =-50 =-53
tree provide_certificate 169 =-46 718 1331 1736 1737 462 =14 688 1280 857 24 664 785 =-8 =33 =32 =-33 =21 =38 1738 1048 =24 =-17 =-59 =-29 =-60 =53 =47
tree provide_certificate 648 1300 422 1224 1739 173 365 =43 1686 =-13 =61 567 1740 324 =-3 =34 =84 =51 =60 215 =25 =-40 1007 969 =51 =8 =-47 =36 =-24
tree provide_certificate 349 1548 1334 1741 1706 1742 1212 65 24 =1 247 =-34 =54 =-42 =31 =-31 =58 1067 =-9 =75 =-43 =-51 790 1446 652 =80 =-16 =-27 =-3
tree provide_certificate 294 229 525 933 594 1435 1022 585 1743 =-30 =40 =18 =37 =41 =57 1445 1327 =-8 =48 =83 =43 1344 390 =2 =47 =-36 645 =17 =-30
tree provide_certificate 1387 1203 487 1695 234 1744 109 1608 1346 =-8 =44 =71 1344 1640 1210 =16 =-31 =-50 =-38 =38 1444 =-45 =54 =39 1322 =11 =76 =-42 =40
tree provide_certificate 1258 122 1193 233 333 1454 1061 11 =-36 964 852 1573 902 1745 =6 =78 =-26 =-41 =-39 =-38 =-42 =-25 =-48 =-50 =-52 =-50 683 =-33 =48
tree provide_certificate 1387 1746 1399 933 1471 1328 1064 591 =-7 =-40 1247 =54 =-47 =18 =69 1138 220 173 =-7 =23 =41 154 =-26 =37 =-46 1747 =13 =87 =32
tree provide_certificate 436 1615 327 1258 1264 1748 33 1344 573 =2 1210 =33 =-25 =-28 =-29 =45 =61 1749 =46 =-23 =-40 =51 86 1750 1694 =-50 =43 =42 =38
tree provide_certificate 1751 1752 1688 1548 634 233 1468 1183 =7 =41 =-35 =-49 1014 603 592 105 1356 1753 =-36 =43 =43 =31 =29 =56 =30 =-45 =-52 =65 =-42
tree provide_certificate 1273 1627 1175 1570 1712 1300 1271 1617 1754 1755 =-5 =60 =58 1442 =3 =77 =28 254 =63 176 304 =48 =-39 =-49 =49 =43 =36 =41 =40
tree provide_certificate 1247 1276 1230 1471 234 332 1756 1176 1757 101 1758 =-6 =59 1759 1648 1661 =12 =-14 =-44 =-30 =-31 =-34 =-55 =-49 =-27 =68 =39 =58 =-22
tree provide_certificate 964 1569 1325 795 346 281 913 1703 1760 1341 =-11 =65 =54 =28 1584 =45 =-48 =13 1691 =8 =53 =16 =49 1761 1096 =-45 =18 =51 =-49
tree provide_certificate 642 1626 159 1489 1498 169 =-37 1762 1763 1474 234 784 509 =0 =35 =-31 1168 =-47 =25 =35 =38 =47 =47 =51 =-37 =81 1045 =-36 =29
tree provide_certificate 1408 277 9 1610 201 1764 1613 1067 1765 413 28 =-25 =9 =31 =49 422 =5 =43 =51 =82 =-20 =52 1110 =-34 =24 =8 277 =67 =-4
tree provide_certificate 304 969 1462 1499 1261 294 1373 =-25 =47 517 999 =-23 =41 =62 =13 =59 =27 1193 1326 1226 =14 =-42 =-25 =-47 1766 87 =-26 =7 =59
tree provide_certificate 948 1495 1195 1767 390 1408 795 151 1455 1026 377 =-13 =10 =21 =49 =-55 534 =2 =52 644 =-14 =50 =26 =42 =44 =55 380 =-11 =52
tree provide_certificate 1768 1016 462 86 398 1502 1022 =-13 =60 =45 =27 =56 463 144 1769 1179 1283 1316 1264 =-8 =55 =46 =37 =40 =45 =70 =46 =54 =64
tree provide_certificate 1193 1477 607 739 969 =-26 =9 =-43 1770 1521 368 286 719 =-8 =39 =15 111 31 1771 =20 =-31 =-21 =-31 176 =-4 =53 =-51 =66 =-52
tree provide_certificate 18 =-47 1160 1772 133 1507 1510 1368 1773 349 1147 =-3 =15 =27 =51 1350 =-37 =31 =42 =25 =-46 =-58 528 1774 =-61 =42 25 =-40 =28
tree provide_certificate 1258 934 548 1147 913 1212 719 1153 163 430 1579 969 1703 =-25 =31 =-6 =41 =24 =31 =19 =34 =40 =34 =29 =-20 1775 =-34 =80 =38
tree provide_certificate 1346 1381 1387 64 1479 =-7 =33 573 528 739 580 426 1189 =4 =46 =-41 =93 1110 =-31 =11 1557 =26 =-41 1776 =62 =-10 =36 =65 =55
tree provide_certificate 11 =-44 1530 1177 500 1316 1777 1778 1171 1717 1300 1585 1515 1779 =-2 =64 =-38 =27 1780 =45 =-38 =-51 =31 =47 =67 =47 =36 =-42 =-36
tree provide_certificate 1609 124 1175 1627 1041 1781 1251 1562 1782 1472 1783 1271 =1 =34 =60 =38 =-46 =69 =51 =-25 1387 211 =-30 =9 =59 =38 =39 =-24 =54
tree provide_certificate 11 =-44 472 1674 402 866 1772 228 1773 1507 1567 852 1561 =8 1633 =-38 =72 =-42 =-45 =29 =60 =-29 =-57 =-38 =-40 933 =-32 =8 =-40
tree provide_certificate 333 1661 1385 1504 981 1287 1038 1303 1601 188 1784 629 =8 =-23 1785 =-47 =52 =-43 =-46 =-38 =-43 =25 =-31 =-31 =56 1048 =34 =-30 =-54
tree provide_certificate 1443 1786 1787 169 =-38 1788 1789 1479 1790 1791 1456 =2 =-46 =36 =-34 362 462 =44 =-19 =60 1582 1666 =-54 =18 =63 =-39 =-51 =48 =-37
tree provide_certificate 1415 913 1509 506 233 1660 1698 1216 1521 =-4 40 967 =-23 =72 =55 =17 =52 =64 =-49 =-46 =-48 40 =-9 760 1792 =68 =-29 =-38 =56
tree provide_certificate 1217 1590 1793 1680 1498 1574 1471 1794 1402 1567 1287 377 =-5 =21 =21 =-25 =50 =50 =63 =24 =48 =-28 834 =49 =-20 =-39 215 =40 =-39
tree provide_certificate 1795 1355 1226 1470 1007 1254 87 208 =-10 =37 199 1645 346 =-19 =46 =31 1603 607 =-12 =16 =-37 =22 1699 =-32 =58 =41 =-52 =-48 =36
tree provide_certificate 1548 438 606 1494 1271 1259 546 1195 1746 1796 =-5 =53 627 =8 =96 =60 511 =19 =-33 1281 607 =-31 =54 =-3 =38 =-43 =-34 =-56 =-47
tree provide_certificate 1193 1622 1548 1322 76 163 1717 1183 1171 1797 767 341 =5 87 =-26 =-1 =26 =-38 =35 =33 =-50 243 =-9 =59 =-54 =33 =-46 =-45 =-51
tree provide_certificate 11 =-51 1757 541 1561 784 1486 245 135 1624 963 119 163 =6 =44 1152 =-15 =22 =33 460 =12 =80 =-22 =-41 =39 =-29 =-25 =-45 =-38
tree soa_access 1373 1136 1184 1288 1798 =-119 =12 550 1799 =-108 =72 =10 1135 =-76 1800 =81 =-90 1137 =-37 =91 362 11 =-28 =38 642 1038 =107 =-65 =2
tree soa_access 1194 1801 1445 1802 1803 1804 1805 1806 1807 =-109 =-7 =3 =19 =43 =56 =18 =-3 1139 =36 =-92 24 1139 302 1459 =-26 =66 =88 =-95 =-78
tree soa_access 1145 1808 1449 1809 1810 1811 1803 1812 1813 1814 =-103 =47 =19 =-19 =15 =3 =-4 =-4 1201 1815 =37 =-79 =-97 =68 607 284 =59 =-81 =-54
tree soa_access 1150 1816 1194 420 1817 1663 =-102 =54 =32 =45 229 =-56 =95 =106 40 1241 492 =-64 24 =64 =-91 =70 229 1207 41 =25 =-91 =105 =92
tree soa_access 1010 1803 1818 1819 =-97 =41 =42 =39 109 1241 1261 51 24 492 284 601 =-51 =17 1588 =-90 =77 1820 =70 =-63 =-95 =68 =52 =61 =73
tree soa_access 1821 1804 1822 1803 1823 1360 1824 1825 1826 540 1827 1828 1829 =-90 =20 =18 =-6 =-46 =-9 =13 1830 =-42 =71 =30 =47 =45 =38 =34 =27
tree soa_access 1010 1194 1284 1663 =-91 =56 =92 34 =53 =-27 24 78 1241 379 1096 51 =-59 =48 =44 =90 =80 569 663 1304 =68 =-54 =8 =-44 =-78
tree soa_access 1411 1136 1831 1832 1284 1833 1821 1822 =-88 =19 =0 =26 =-3 =64 =42 86 =65 =-59 24 25 86 2 578 =-8 =42 =79 =109 =101 =-68
tree soa_access 1010 1817 1136 1834 1835 1810 =-86 =3 =68 =1 =56 =84 87 1810 436 1836 1671 201 =-25 =-69 =71 =59 =-74 =48 229 285 =-33 =96 =78
tree soa_access 1150 1136 1046 1837 =-84 =-10 =86 109 =-28 =96 109 1241 101 550 =-83 1041 =-5 =-78 629 883 =-14 =60 =-83 1041 =75 =-36 1304 =68 =-60
tree soa_access 1194 993 1838 338 492 1836 969 1378 =-78 =6 1839 1394 1840 =-40 =77 =-81 =-81 =42 =-27 1819 =-81 =64 =20 =31 284 472 =35 =-70 =-73
tree soa_access 1373 1801 1207 1804 =-80 =54 18 120 457 =28 =-76 =-76 =-69 1841 189 =73 =-48 =-64 302 120 229 1207 =-53 =90 =91 229 =30 =-76 =97
tree soa_access 1373 1842 1046 573 1843 1804 =-77 =10 =40 1844 =-72 607 =60 =-47 =11 968 =27 =-73 189 1180 1640 =82 =-75 =-25 87 1180 =-54 =97 =76
tree soa_access 1185 1515 1843 1845 1184 1247 =-78 =47 =4 =38 =42 1241 =-5 =105 968 1137 1241 550 1846 =-46 =89 1515 =32 =-27 =80 1847 =65 =-82 =-73
tree soa_access 1233 1831 1247 1848 1804 1849 1850 1851 =-74 =20 =-17 =10 =23 =37 201 =56 =-36 1088 =-46 =77 1849 1333 1852 201 =60 =15 =-71 =-72 =-80
tree soa_access 1150 1411 1136 1853 1250 1194 1854 =-75 =38 =30 =69 =104 =63 =42 1206 302 1690 368 1208 1855 =-40 =36 =70 =16 =115 101 =-33 =62 =-79
tree soa_access 1663 1856 573 1857 1195 1819 1858 1814 1859 1860 1861 1862 =-69 =20 =-5 =40 =37 =56 =20 =14 =31 =52 607 1241 =-9 =56 =-56 =30 =39
tree soa_access 725 =-73 1206 472 1816 346 101 158 1863 102 =-21 =58 =133 =75 1864 304 82 =63 =-32 =-9 =-84 176 102 =-63 =22 =59 =87 =-75 =-77
tree soa_access 1233 1344 1136 1515 1865 =-70 =38 604 =-19 =105 120 =60 =-26 606 1135 =12 =80 =-80 229 1224 1148 =-74 =51 =19 120 =87 302 =-75 =24
tree soa_access 1373 1831 1866 1194 1046 1867 =-71 =44 =12 284 100 =-21 =53 =-61 284 =49 =-70 457 284 1344 =-3 =79 =-64 =-54 34 =53 1330 =-10 =71
tree soa_access 684 1373 1842 1803 1868 1843 =-71 =34 1207 =-46 =94 =40 =30 =58 109 1241 368 1373 1149 =-55 =68 120 =48 =-45 34 =31 =-40 =55 =57
tree soa_access 420 1869 1870 1479 1511 1663 1871 1872 1241 =-67 18 =4 =-61 =39 =59 =15 =8 =-10 =72 =19 120 1201 169 =-2 =62 1873 =-72 =141 =-34
tree soa_access 1185 1868 1046 1727 1819 =-68 =39 =21 =63 =59 1139 472 189 137 574 723 371 =44 =3 =73 =-47 =-37 1378 1137 =-58 =22 =92 =-68 =-61
tree soa_access 1010 1344 1445 1874 1819 =-67 =36 =60 =60 1067 =77 =-15 1206 472 1088 1110 368 1863 1875 1378 =-23 =35 =62 =104 =24 =40 =57 =-70 =-72
tree soa_access 725 =-68 229 1241 368 1378 206 1876 =-47 =35 =20 86 =-44 =93 968 =50 =-41 968 =76 =-42 86 1877 =79 =-70 189 =13 390 =-74 =65
tree soa_access 1373 1267 1577 1690 1865 1838 1878 1879 1880 =-64 =62 =46 =48 =-13 =9 1881 1849 =-19 =125 =-64 663 =49 =-57 =7 24 1882 =65 =-66 =-64
tree soa_access 1184 1842 1284 1247 1883 1195 =-62 =36 =36 =29 86 229 =-37 =74 =-45 229 =-33 86 =68 =-42 606 968 1884 574 =53 =-58 =-53 =-42 =-62
tree soa_access 1185 1233 1801 1250 1854 =-66 =41 =68 =36 =44 634 629 1885 184 1548 1866 604 1233 =8 =49 =67 =68 =-66 =-45 =-47 =-53 1482 =-36 =91
tree soa_access 1046 1866 1831 1443 229 1328 1236 =-64 =61 86 =-47 338 =76 =-47 1886 =-48 =9 =21 606 =60 =-59 229 =-7 86 =71 =-28 256 =33 =-44
tree soa_access 420 1145 1284 1887 1837 1817 1888 1242 1195 =-61 =41 229 =-38 =84 =6 =42 =5 =38 =49 =26 229 1873 101 =-54 =4 =67 86 =72 =-43
tree soa_access 1185 1194 1816 1842 1514 =-64 =73 =29 =82 =43 40 109 1088 1863 201 254 1889 =-48 =98 =7 =-66 =95 176 =56 =-61 =56 229 =2 =75
tree soa_access 684 1870 1845 1854 1247 =-64 =31 =52 =48 =59 256 981 1166 1261 607 =-8 100 =49 =-2 176 =86 =-39 1228 =56 =-52 =-53 1890 =-49 =60
tree soa_access 725 =-65 24 137 1841 1596 1891 721 666 1640 1892 1140 12 =47 =-43 =-42 =-45 =-45 =-12 =-54 =-69 =-55 =-29 1893 =-45 =84 448 =-60 =5
tree soa_access 1250 1136 1816 1863 302 1236 492 1894 =-61 =64 =-35 =68 338 1895 =-18 =76 1896 =-51 =95 =74 436 =56 =-68 115 =36 =-58 436 =33 =-51
tree soa_access 1373 1145 1863 1247 1859 1897 1893 1898 =-59 =40 =-1 =18 =41 153 =33 =-41 =67 1254 =37 =-25 153 11 1330 =4 =66 1899 =60 =-57 =4
tree soa_access 725 =-64 606 1118 629 229 118 970 1096 51 1761 1442 =-7 =49 =64 =94 =67 =63 =-63 1166 1067 1759 =56 =-68 =0 =65 =-32 =-49 =-57
tree soa_access 725 =-64 120 229 1145 256 1096 968 =0 1588 =-50 =81 =55 =-60 968 =66 =-48 1900 =70 =7 1901 1902 1076 1903 =-42 =49 =74 =83 =81
tree soa_access 725 =-64 663 256 184 1849 11 1135 604 379 =-12 =68 =42 =52 1904 1905 849 =55 =-65 =-49 =-80 =-23 =-46 =-39 1261 510 =-45 =60 =45
tree soa_access 1801 1267 1856 1868 1514 1810 1906 1907 1908 1909 =-53 =62 =45 =51 40 =-44 =64 =14 =25 =38 =28 338 =37 =-18 1228 115 =34 =-55 =-56
tree soa_access 1010 1843 1135 1846 =-59 =27 273 =59 1861 =-45 =76 =45 1222 767 581 1910 273 1911 1147 =-50 =62 =80 278 =7 =-35 =-56 =-72 =53 =61
tree soa_access 1185 1184 1866 1912 =-60 =53 =36 642 =42 =-55 368 304 381 1913 779 1914 1166 =11 =45 =-55 =-62 =-62 =-69 1439 =-48 =49 34 =50 =4
tree soa_access 725 =-63 663 229 1088 368 909 86 =-32 =52 =93 278 =59 =-31 284 =58 =-69 120 1915 =64 =-71 =-4 120 =23 1280 =-56 86 =-57 =67
tree soa_access 1284 100 =-54 302 1378 1911 1812 1241 1916 =-51 =-4 =-19 =40 1917 =-20 =95 =12 1206 883 =9 =-38 =-60 982 1917 =52 =-60 243 =27 =-67
tree soa_access 1194 1808 1453 1284 1918 479 1318 1435 1761 1919 =-55 =52 =-11 =39 295 =-14 =-57 =52 =-5 =6 =-14 =55 120 1206 =28 =-52 243 =12 =-54
tree soa_access 1411 1515 1233 1853 1288 1917 1870 1809 1821 =-59 =35 =38 =47 =47 303 =-16 =110 =61 =25 304 =47 =-38 1041 472 550 =9 =49 =-50 =-32
tree soa_access 1185 1837 1870 1857 =-61 =39 =45 =20 982 634 1882 1442 102 169 =-7 302 892 =2 =86 =62 =52 =69 =-56 1920 =-26 =68 302 =-55 =19
tree soa_access 684 1344 1247 1921 1880 1284 =-60 =40 =77 =20 =34 =36 40 109 663 1922 1923 1885 =2 =-43 =75 =-74 1294 =-46 =52 =34 1910 =49 =-66
tree soa_access 1046 1866 1515 1838 1663 1872 1924 1859 898 =-58 =-45 =36 =66 =54 =36 =16 120 =38 =-43 1206 1910 =38 =-56 =-57 982 1206 =38 =-49 =-32
tree soa_access 1184 1233 1801 1046 1813 1925 1285 1926 1379 =-59 =0 =57 =10 =29 =37 =14 189 =32 =-36 120 184 =40 =-53 =-34 1579 120 =36 =-9 =-40
tree soa_access 725 =-62 256 1041 153 1927 1928 721 930 1929 =45 =-9 =-47 =-46 =-53 =-22 573 462 =46 =-16 =46 1926 1096 =-38 =48 =67 1930 =-54 =58
tree soa_access 482 1443 302 1136 1926 1867 1821 1825 =-55 =20 =9 =70 =71 =9 1041 =-14 =-57 =39 472 1041 1304 277 =15 =-26 =-59 1516 =-43 =27 =-58
tree soa_access 482 1288 1931 1804 1810 1834 1868 1846 =-51 =38 =29 =29 =51 =41 =30 556 =4 =77 1831 1932 1923 =-16 =59 =42 256 634 =59 =-22 =-24
tree soa_access 1411 482 420 1194 =-54 =-13 304 =30 =-48 1816 1933 1194 =-27 =15 =38 =47 634 457 120 1304 1864 =39 =-57 =-53 1261 =-22 =68 =-35 =-26
tree soa_access 1184 1288 420 1869 1934 1843 1868 1935 =-55 =15 =30 =50 =64 =25 302 341 362 =22 =-58 =-48 1206 =49 =-54 =27 1206 1936 =27 =-27 =-57
tree soa_access 420 1816 1288 969 1937 1938 =-55 =50 =54 1802 1921 659 =-37 =19 =38 =41 =10 1939 =53 =-43 40 1810 =-27 =29 969 =-15 1678 =65 =-60
tree soa_access 725 =-61 472 982 1917 1882 1884 123 920 =10 =62 800 1197 1940 =52 =-51 =-26 =-51 =-49 =-55 1873 =-39 =52 1941 247 =-33 =57 =56 =-54
tree soa_access 1185 1843 1857 =-56 =31 =41 663 550 1137 346 =-23 =23 1942 1850 =49 =-36 =-58 516 494 1943 =40 =-50 =-59 =-23 936 102 =-45 =7 =61
tree soa_access 1842 302 1261 1944 1920 1945 1946 1768 =-45 =49 =48 =50 1881 =48 =-59 =30 548 =30 =-56 1041 =3 =-56 1228 86 11 =15 =68 =-23 =-48
tree soa_access 1184 1866 1288 1247 1870 1947 1845 1809 1948 1802 =-52 =17 =62 =41 =39 1877 =20 =-77 =61 =28 =14 101 =-13 1949 =46 =-45 1885 =25 =-31
tree soa_access 1010 1869 1853 1250 1663 1247 =-56 =17 =27 =39 =44 =44 24 1206 102 302 1950 1145 1920 =-20 =63 =26 =99 =39 =44 =-58 580 =-46 =72
tree soa_access 1373 1831 1136 1435 1285 1907 550 =-59 1951 1242 =-44 =20 =60 =58 =22 =57 1166 1112 =-19 =67 =51 =18 24 1952 229 =29 =65 =-70 =-42
tree soa_access 1184 1233 1801 1810 1953 1379 =-49 969 =-45 =60 =30 =44 189 1302 1391 =55 =-36 =-43 =-42 189 78 =-3 =51 =-19 606 1891 =26 =-61 =-44
tree soa_access 725 =-60 24 368 78 86 1863 267 1267 1954 1183 1955 =-35 =71 =67 =61 =29 =85 =76 =76 1956 1910 =34 =-51 =-68 =49 1812 =-42 =45
tree soa_access 482 1288 1449 540 1957 1813 432 1647 1958 =-47 =43 =47 372 =-4 =-53 =20 =4 =25 =27 1959 =30 =-41 1844 78 1288 =-29 =17 =5 =27
tree soa_access 725 =-60 1201 604 1390 1569 1148 1934 123 =-12 153 1956 1675 =33 =-48 =-39 =-7 =56 =44 =63 =68 1561 1750 =58 =-56 =-16 1926 =-46 =60
tree soa_access 684 1344 1837 1250 1136 =-59 =33 =38 =39 =32 109 548 1048 1148 1096 1041 368 =-11 =25 =-38 =43 =53 =53 1930 =-42 =47 1093 =44 =-44
tree soa_access 1866 420 1194 1135 1859 479 1243 1960 1166 =-51 1957 =-29 =57 =29 =56 =64 =41 256 =17 =-50 =20 40 201 =12 =-57 =32 1136 =4 =42
tree soa_access 684 1837 1145 1818 1961 1962 1801 =-57 =13 =44 =34 =43 =16 =20 1206 550 229 31 1261 =-25 =29 =54 1963 302 =-11 =55 =-58 =24 =-53
tree soa_access 1185 1344 1233 1870 1515 =-56 =5 =34 =42 14 =48 =-6 548 284 1110 1964 1904 1965 1966 1967 =25 =-36 =-62 =-52 =-68 =-51 =56 =-19 =-16
tree soa_access 1250 1843 573 1968 1257 1969 550 1802 839 =-46 =43 =41 1970 1149 =-29 =8 =60 =22 =53 =32 1302 =13 =-59 =41 1693 1151 =30 =-27 =-41
tree soa_access 1831 302 1837 1871 1971 1677 1224 1972 1809 =-40 =4 =20 =4 =6 =18 =54 1973 =20 =-66 40 =-38 =21 1770 1939 278 =46 =-36 =-43 =-42
tree soa_access 1184 1194 1887 1825 1974 1243 100 528 =-49 =-1 24 1351 =-15 =-47 =-55 =54 =38 =50 =44 =11 24 362 184 870 =46 =-43 =-44 =-5 =-36
tree soa_access 725 =-60 634 256 897 1915 1967 1975 1976 1582 =33 =-23 =-55 =-32 =-48 =-69 =-49 1145 =-50 =27 1863 425 1475 1977 =-37 =67 =48 =34 =84
tree soa_access 482 420 1136 1288 1868 1978 =-49 =37 =29 =6 1915 =21 =-65 =15 102 1579 40 1145 1288 1979 1980 =-48 =53 =46 =14 =16 =21 =-66 =29
tree soa_access 1184 1842 1514 1813 1981 1022 1435 1798 1802 1843 1837 1982 1659 =-41 =48 =40 =7 =42 =31 =19 =54 =26 =45 =39 =47 982 =23 =-27 =10
tree soa_access 109 1378 426 1445 828 1088 1656 1983 1908 =-39 =45 =27 =64 =-9 =55 =21 =5 284 =41 =-52 379 198 1984 1985 =41 =-53 =-71 =-1 =-23
tree soa_access 1150 1808 1853 420 1842 1854 =-51 =21 123 =-26 =65 1917 =29 =-61 =48 =60 247 507 1442 101 723 =-20 =19 =10 34 =54 =-25 =-42 =70
tree soa_access 1373 1194 169 100 =-51 1986 669 =12 =-55 =-53 1390 723 =-44 =-14 =27 663 1987 =25 =-49 =-55 34 1910 =37 =-45 87 =-45 1988 =38 =-70
tree soa_access 725 =-60 109 472 436 189 169 1831 1855 437 1391 =-43 =34 =66 =61 =35 137 =41 =-21 102 =-41 118 =51 =-39 =-34 =-51 3 =41 =-40
tree soa_access 109 420 14 1045 1217 =-28 =59 1224 1194 =-14 =46 =69 =-47 87 346 968 =18 =-46 1378 =-55 =19 =39 1136 420 1194 =-27 =60 =20 =50
tree soa_access 684 1233 1801 1250 1135 =-54 =3 =50 =28 =25 982 137 102 1989 705 11 =-3 =22 =-54 =81 600 =44 =-44 1990 =-39 =52 1045 =-44 =18
tree soa_access 1250 482 302 1482 1842 1902 277 1991 =-47 =39 =4 =58 1918 =-13 =72 =65 40 =-25 338 =34 =-10 =0 436 34 =33 40 =-47 =54 =-38
tree soa_access 1184 1250 1288 1853 1443 1823 1971 1992 1934 =-43 =22 =0 =28 =48 =23 189 =38 =-40 1967 =21 =-46 341 =34 =-22 1304 =18 573 =-70 =42
tree soa_access 684 1515 1857 1801 1869 =-50 =26 =25 =24 =33 982 457 1911 1310 1993 1994 286 1995 =16 =-51 =52 =74 =-49 =-58 =80 1855 =-37 =50 =-20
tree soa_access 1435 1996 1247 1287 1148 201 158 199 1997 1178 1067 =-26 =-6 =34 =42 799 =-48 =19 =7 1934 =-39 =25 =8 =15 663 =29 =-30 =45 =73
tree soa_access 725 =-59 1973 462 842 1998 =31 =-65 =93 199 1999 656 1285 1290 970 2000 362 2001 =-26 =48 =5 =57 =21 =33 =50 =57 =73 =30 =-40
tree soa_access 1010 1869 1853 229 =-52 =-16 =43 =39 548 1950 229 1343 482 2002 120 =-26 =29 =59 =16 =48 120 1559 =45 =-37 1947 =-29 =57 =84 =-18
tree soa_access 368 100 550 1674 =-50 =-5 =-11 338 1304 284 1378 2003 =7 =-50 =47 =-31 =-64 1957 =-31 =48 367 1563 784 2004 =24 =-49 =-35 =-27 =-17
tree soa_access 684 1373 1853 1801 1816 1288 =-56 =19 =38 =20 =52 =36 548 1877 2005 =18 =-54 =-61 1863 1330 766 1636 1308 =-50 =50 =30 =21 =33 =64
tree soa_access 229 1816 1926 368 1944 1925 =-34 1661 =55 =-41 =38 41 1194 1866 =-8 =57 =62 =-27 =55 546 =43 =-30 1151 109 =2 547 =33 =-47 =-44
tree soa_access 725 =-58 1206 41 1442 109 1997 1088 =1 =32 =100 =51 =60 1378 120 118 101 =35 766 =-40 =56 =31 1169 =-52 =19 101 =-28 =66 =-53
tree soa_access 1166 1241 1390 1591 440 1832 1026 1931 2006 1482 1389 =-24 =43 =50 =46 =39 =50 =27 1677 =-41 =25 =22 =45 1831 2007 =-28 =51 =39 =13
tree soa_access 1150 1866 993 2008 1261 1957 1834 =-51 =31 =19 =31 =27 =56 =34 109 723 1378 1944 173 689 =-27 =28 =8 =42 =42 =21 1038 =28 =-54
tree soa_access 1445 1207 1869 338 573 =-10 =44 1136 1531 =-33 =29 517 =58 =-32 =23 87 548 278 =26 =-52 1930 =-41 =43 =44 548 487 =55 =-35 =-23
tree soa_access 1233 1207 368 1869 2009 247 828 2010 2011 =-39 =47 =40 =64 =37 =30 =32 1837 =2 =72 346 =27 =-13 40 169 2012 =-52 =46 =-2 =50
tree soa_access 1185 1373 1816 1866 1250 2013 =-51 =43 =16 =13 =54 =36 184 201 2014 1309 1714 =15 =56 2015 =58 =-31 =-32 120 =8 =-31 1445 =-62 =26
tree soa_access 1411 1136 1207 2016 1902 2017 1662 1219 2018 2019 2020 =-36 =29 =38 =52 =25 =43 =54 =51 =21 =7 =18 109 422 =-4 =59 36 =39 =-46
tree soa_access 1185 1411 1843 2021 2022 =-48 =55 =-1 =33 =26 102 1435 1794 123 =-21 226 557 =0 =70 =67 =64 1881 =77 =-32 1877 1110 =22 =59 =-56
tree soa_access 24 1344 898 993 1515 =-42 =10 =57 540 1449 959 1996 1343 2023 =-11 =76 =28 =46 =76 =38 =65 584 1038 =26 =-48 1378 =-32 =38 =-36
tree soa_access 1150 1411 1184 1136 1869 1868 =-51 =21 =23 =19 =32 =32 606 1154 304 2024 11 =4 =25 =-52 176 974 247 =-60 =36 =26 =40 =61 =-42
tree soa_access 1010 229 1135 1445 1880 1862 1516 =-48 =22 =47 =61 =68 =21 1843 181 =6 =-55 =59 109 517 1635 1041 =13 1482 =-19 =52 =-53 =-35 =26
tree soa_access 1150 1869 1813 =-34 =15 =27 24 229 1873 1302 604 717 =3 =-52 =44 2025 =-55 =51 =65 1136 =46 663 359 =50 =-48 =-45 41 =19 =-55
tree soa_access 725 =-58 41 689 910 521 1168 1333 2026 2027 =27 =-32 =-40 =-36 =65 =-48 1728 =-49 =47 2028 =108 =-25 704 2029 1510 =5 =-57 =-47 =-61
tree soa_access 472 201 1166 482 420 528 100 =-36 367 189 =14 =-41 =-45 =14 362 =23 =-44 523 =9 =90 =24 1863 573 2030 =-30 =38 =10 =46 =-44
tree soa_access 550 1926 2031 1411 1893 1870 2032 =-39 =44 =29 =43 =-7 =50 =44 201 1584 1228 941 1563 =24 =-19 =-28 =-41 1411 =-54 =30 1411 =-35 =-2
tree soa_access 1839 24 660 1110 2008 1869 1126 2033 1969 1872 1236 =-19 =59 =36 =34 =45 548 1635 =57 =-37 =-30 =24 =41 =25 =51 656 =-33 =48 =-34
tree soa_access 725 =-57 1150 2034 =38 =-35 303 767 393 1448 536 1556 650 1219 1329 1323 =-16 =54 =46 =53 =27 =25 =32 =55 =37 =39 2035 =55 =-43
tree soa_access 1185 1515 2036 1261 =-36 =17 =28 =32 1304 1151 579 2029 1137 1294 1154 1242 =-1 =73 =47 =55 981 1640 =35 =-46 =-43 =-46 =54 =-48 =-52
tree soa_access 1185 1843 1816 626 1284 2037 =-37 =48 =22 =40 =52 =39 1304 24 606 2014 1093 1967 2038 =25 =-37 =-48 =-22 =-36 =-36 201 =-6 =-64 =-64
tree soa_access 684 1145 1663 1494 831 =-33 =27 =41 =35 =32 472 581 228 557 1378 2039 51 1145 =1 =39 =50 =-72 1041 =51 =-28 =53 =69 =-46 =-35
tree soa_access 1373 1950 1816 1944 550 1934 2040 =-35 =45 =37 398 1243 =-20 =49 425 1457 =9 =-49 =56 =37 =25 =55 548 =24 766 1329 =-35 =50 =52
tree soa_access 1373 684 1515 1918 =-40 =24 =23 1206 1981 2041 =-5 =47 =56 =-56 1280 1515 1810 1027 346 =33 =-7 =-44 362 =36 =-75 87 =-55 =36 =66
tree soa_access 1185 1184 229 =-39 747 =-8 =60 =31 689 102 229 723 2042 2043 =-23 =41 =53 420 2044 =43 =-52 =-56 1151 =20 =-37 =23 533 =79 =-47
tree soa_access 1185 1515 1853 =-30 =36 =20 982 1442 1149 82 1841 1956 779 1882 =10 =-49 =-42 790 =-59 =39 =-40 =-55 =45 201 =52 =-6 78 =10 =-37
tree soa_access 1373 663 1515 1435 1045 404 =-22 =55 2045 =20 =-51 =68 =24 =-44 2046 1910 663 1180 20 1515 =52 =-19 =-38 =-56 1180 =-17 =54 =-51 =-79
tree soa_access 1690 1228 137 1842 1445 910 1088 34 482 =-7 =20 =-24 436 =26 =-54 =-44 568 =36 =-36 663 2047 =43 =-33 =-30 482 =-51 =7 =-47 =47
tree soa_access 663 2048 1210 1149 1866 1373 1445 1322 2049 225 =-24 =43 =70 =46 11 =-43 =65 =15 153 1297 =31 =-54 =-31 =32 =55 =70 1373 =-45 =1
tree soa_access 41 933 721 1866 1344 795 601 1703 1236 =-30 =58 =44 =22 =29 =20 =28 =-62 548 =56 =-38 573 1304 =-17 =-68 1302 304 =48 =-23 =-42
tree soa_access 574 1139 573 1449 2008 1390 181 799 1178 1435 115 =-11 2021 =-44 =20 =41 =28 =20 8 =-53 =41 =34 =35 982 =50 =-21 =23 =-39 =-53
tree soa_access 1201 256 1166 1185 367 2050 2036 =-15 =38 =60 =-51 892 1850 1844 =1 =32 =-36 533 =42 =-33 1622 304 1185 =12 =50 =-3 =-37 =-41 =-37
tree soa_access 550 1137 1233 1207 1743 2051 2052 =-45 =22 =35 =36 =-6 1067 =21 1831 =-64 =42 =10 1543 897 1126 2053 =6 =-46 1137 =56 =-21 =-28 =-44
tree soa_access 1206 1166 368 1909 1649 1924 1148 1026 =-16 =42 =12 =52 =43 =51 562 189 563 472 =36 =-37 2054 =-33 =55 =-19 =-45 816 =24 =-32 =-54
tree soa_access 184 2055 189 736 426 969 1145 325 1897 2056 2057 1482 =-24 =50 =66 =40 =57 =41 =31 =10 115 =36 =-22 =-36 736 =-22 =36 =-71 =-45
tree soa_access 440 1411 548 492 538 1655 663 1210 1449 1894 1378 =-13 =37 =60 =40 =48 =-37 =60 =45 =37 =-39 =18 1863 774 2058 =-27 =16 =36 =58
tree soa_access 41 101 229 =-6 =28 582 =30 =-7 1185 573 1937 1286 =-59 =4 =41 =22 101 =-32 629 1110 573 724 =-18 =42 =35 1949 =39 =-23 =-45
tree soa_access 689 597 1574 342 1869 1828 1482 2059 173 2060 =-18 =40 969 =-13 =10 =43 =45 =44 969 =-6 174 =49 =-33 =20 =-51 =38 1194 =69 =-29
tree soa_access 1445 2061 1176 1872 2062 604 1222 2063 1390 2064 487 1287 1194 =-24 =-5 =13 =14 =49 1207 =38 =-33 =41 =36 =6 =48 =41 =-57 =37 =25
tree soa_access 1373 684 1853 1831 1921 =-45 =12 =17 =46 606 2065 1497 1110 1897 368 =-16 =12 =49 =20 =56 =48 =-44 898 =45 342 2065 =9 =-46 =44
tree soa_access 440 1839 24 1250 37 1150 2008 =-12 =41 169 198 548 =32 =-24 =-20 2066 2067 =41 =-36 =-37 =-19 =34 510 =-35 =54 =-21 24 =-14 =-50
tree soa_access 24 1373 1288 1096 1267 2068 2042 =-21 =34 =43 =16 =18 =19 1579 1882 724 705 1586 =45 =-38 =-31 1096 =6 =-84 =-44 =-69 2069 =-37 =59
tree soa_access 1373 189 2070 1096 2071 1950 1423 =-10 =-51 2072 =56 =-48 1856 =55 =-35 119 =30 =-29 =63 41 =-5 =-60 1304 2073 2074 =26 =-33 =-47 =-60
tree soa_access 1574 472 1569 2046 1046 1994 1690 1302 304 =2 =-23 =-41 =42 =43 1151 1784 =24 =-51 =-44 933 =-72 =27 18 =68 =4 755 =-50 =28 =-49
tree soa_access 725 =-55 1569 1139 1304 1984 2075 2076 1344 1876 =22 =-45 1876 1241 =-6 284 =49 =-45 =66 =-31 =-40 =-65 1373 =12 =-60 1013 =-48 =41 =58
tree soa_access 1911 1041 573 663 684 1842 1831 1411 1194 =-44 =25 =14 =27 851 =40 =-56 1191 =7 =56 1411 =-42 548 =22 =-48 1007 =30 =-37 =-27 =53
tree soa_access 684 2008 1868 2077 842 1869 2013 =-41 =46 =10 =18 =57 =27 =37 137 523 1943 2078 2079 =9 =-38 =-44 =-56 =61 1682 2037 =-46 =28 =42
tree soa_access 725 =-54 286 228 2046 2080 1891 1881 2081 779 2082 1864 1951 2083 731 =19 =-1 =-52 =-26 =-43 =-45 =-25 =-42 =-53 =-47 =-52 =-50 =62 =45
tree soa_access 725 =-54 663 721 368 2084 1690 1041 1285 495 1749 =0 =41 =54 =58 =-36 =66 =59 440 2085 =42 =-41 1010 =74 =-13 =-55 1445 =-24 =31
tree soa_access 1045 721 663 1853 1989 =-5 1288 =-17 =72 440 =49 =-11 993 87 849 =-47 =27 =9 =31 =-64 440 =26 1956 87 =-28 642 =39 =-40 =-52
tree soa_access 2086 663 1761 9 1201 302 770 105 197 2087 =-5 =-62 =38 =39 =53 =22 302 =9 =-66 =-21 =43 430 302 247 =-38 =40 =15 =26 =45
tree soa_access 1770 2005 2055 689 2088 1569 376 1986 700 368 1027 581 =0 =-51 =-59 1652 =10 =65 =-35 =-30 =48 =38 642 =40 =-33 =37 =-70 =-54 =-50
tree soa_access 109 523 2060 477 514 1808 1269 2057 1873 436 1318 =-18 =14 =-40 =29 =54 =32 =27 =37 870 =40 =-36 =41 =51 2089 563 =21 =-22 =-30
tree soa_access 302 102 2090 1838 1778 2070 557 1215 =-22 =-64 =29 =36 =25 =20 =53 2091 1126 =11 =52 =-35 634 2092 137 2093 =35 =-45 =-25 =-52 =-39
tree soa_access 1378 43 1435 1201 1166 472 1088 2008 729 1879 1390 =-17 =38 =42 =29 =48 =17 =-52 1780 =23 =-59 2094 =-56 =37 =46 189 =42 =-14 =38
tree soa_access 1139 721 181 2015 256 38 897 779 1952 2095 =19 =-17 =-46 =-31 =-26 =-18 1930 1031 2095 =-50 =42 =42 =39 =-46 1662 =-40 =35 =-58 =-41
tree soa_access 477 2056 523 302 1076 982 723 420 1064 2077 =-22 =54 =49 =4 =10 2016 =-42 =40 =36 11 =-21 1197 =28 =-44 =39 =36 101 =-8 =51
tree soa_access 1863 1817 1569 1310 1969 1495 477 228 2087 1250 =-11 2096 705 739 =2 =35 =-46 =-50 =-53 =31 1250 =38 =-26 =47 =36 =-51 =31 =38 =51
tree soa_access 725 =-56 1185 123 =0 36 =50 =-37 1011 1939 390 2097 1690 1228 604 2098 =-8 =29 1582 426 =32 =-23 =-42 =-51 =42 =54 =60 =-38 =22
tree soa_access 1678 34 550 2099 =-14 =44 1837 517 1185 2021 2036 =-44 =31 =29 1952 =22 =-44 604 =-43 =11 2100 =66 =-40 1349 =-9 =-58 2101 =-57 =45
tree soa_access 725 =-53 604 303 1863 229 1849 482 2000 =-22 =50 574 =8 =-55 =-51 1349 1515 =25 220 =-34 =40 =-74 =49 41 =77 =5 41 =44 =8
tree soa_access 1139 982 523 521 105 1212 372 2102 1582 1185 607 =9 =-34 1011 =6 =36 =-39 =51 =-9 =44 =35 =-46 =52 1309 1148 =-36 =35 =28 =-42
tree soa_access 41 1866 1166 2072 1217 1810 123 1088 345 =-44 =35 =5 =6 =60 =74 =-53 =36 1851 2103 1535 =46 =-33 =-37 =-40 1280 1810 =-8 =-47 =29
tree soa_access 1164 660 2013 774 2104 1926 2105 40 1261 902 2106 =-19 =54 =39 =16 1810 1864 =10 =-45 =-52 =21 =37 406 =37 =-13 =45 =56 =35 =57
tree soa_access 2107 432 828 2059 1460 1013 1041 1378 2108 1851 =-13 =30 =32 =23 2109 =-41 =34 341 =33 =-26 =-53 =44 =39 2110 1013 =22 =-18 =-41 =25
tree soa_access 1110 198 1911 229 2111 1145 349 =-8 =42 634 =49 =-43 =-57 642 153 2074 =35 =-33 =-10 =-30 =44 1084 1872 1794 =-16 =39 =43 =26 =17
tree soa_access 1770 540 1678 1207 1107 2015 684 1233 462 =6 =-32 =20 982 1344 1084 1149 =-1 =43 =60 =32 =-26 =-51 =-42 115 =20 =-18 =-36 =36 =-49
tree soa_access 40 341 2016 1569 834 723 652 =-9 =64 =25 2112 =-40 =29 =43 1137 =62 =-21 =-23 82 1010 =-2 2113 2114 2115 =38 =-29 =-34 =-31 =-35
tree soa_access 37 479 201 169 =-6 2116 82 2117 2066 1259 684 243 173 =35 =-13 =-29 2075 =31 =-30 =-31 =-34 =-36 =-33 =-51 115 =-5 =-38 =72 =-27
tree soa_access 109 1884 426 2022 1909 1368 1242 1390 345 2109 1897 495 =-19 =28 =25 =44 =11 =46 =61 =-40 =38 =74 =12 =-54 547 1038 =19 =-42 =-46
tree soa_access 1288 1241 813 2118 2092 =-8 =-50 =50 =45 1344 1516 =-30 =36 284 =55 =-35 2119 2120 704 1112 284 2121 =33 =-34 =-33 =-20 =-28 =-48 =-55
tree soa_access 342 2122 1145 1064 229 86 1390 2033 2123 1768 =-30 =42 =41 =38 =45 =27 86 2124 1349 2092 =25 =-63 =-49 =-56 =-28 =27 =20 =65 =23
tree soa_access 24 1373 64 1574 1206 1699 1913 2125 1881 =13 =-50 =-53 =-46 =-51 =-43 =-58 =-37 1207 969 =-8 1169 1201 =44 =-43 =-37 =54 580 =-32 =47
tree soa_access 229 710 1821 2126 102 2099 368 1925 =-32 =14 201 =11 =-51 =20 1886 =14 =-45 =37 =28 256 =67 =-31 24 2046 2127 =29 =-29 =-59 =-19
tree soa_access 1863 1678 109 169 1831 1620 =-29 =25 =10 189 229 2128 1821 2056 1344 2016 =-25 =28 =15 =46 =29 =72 =32 1328 =-34 =27 =10 =-35 =45
tree soa_access 1304 1952 1574 247 535 1411 1010 1344 =-20 =28 1297 1820 =12 =-32 =-45 1199 1832 =22 =-23 =-21 =-35 18 =64 =-4 =-34 =-53 102 =-56 =14
tree soa_access 548 482 1008 605 109 1999 1378 1808 =-21 =27 =36 =56 578 =31 =-17 =39 =42 2129 1998 1700 1302 295 =40 =-17 =-11 =-5 =-51 =-36 =-19
tree soa_access 721 1288 716 1855 256 1861 1344 =-7 898 =41 =0 =-35 2130 =-41 =37 1539 =38 =-16 =23 723 642 14 1112 =4 =-39 =53 =62 =54 =-53
tree soa_access 725 =-51 982 550 371 341 1169 634 =26 =-20 =-54 =-18 556 =-44 =46 1180 198 2067 1563 =44 =-18 =-44 =6 =-16 40 390 =-38 =47 =28
tree soa_access 1378 1690 550 109 1844 630 267 1212 =-48 =26 =36 =8 =13 1136 1411 =-39 =20 =36 514 2131 1994 =0 =40 =-61 =39 =43 1136 =38 =-27
tree soa_access 2018 1217 573 1054 462 2084 1247 1804 =-9 =49 =45 =57 1926 1201 1046 =-16 =5 2132 =-53 =33 =24 =55 87 1046 =-7 =37 =39 =45 =48
tree soa_access 256 2133 1837 1863 1201 189 1010 659 607 =-1 =-51 =21 1304 1910 2134 101 =4 =26 =-32 =-39 =-40 =-17 =-45 =48 1010 =43 =-20 =-52 =-35
tree soa_access 1304 521 2061 137 381 2135 1322 1997 1026 2136 1449 =-3 =24 =35 =42 =41 =40 =-64 =42 2137 492 1180 =-50 =24 =21 =41 =35 =-47 =-35
tree soa_access 2058 115 256 2138 2139 1963 1866 399 1411 =-2 =14 =-55 1785 1206 1359 2140 =38 =-32 =-40 =-35 =-19 =-26 =-53 =-50 =-30 =-19 2114 =41 =-29
tree soa_access 2061 721 1201 2141 2005 729 247 2142 2143 2136 722 =-3 883 =-46 =34 =32 =42 =54 =36 =27 =-47 =65 1920 563 =-55 =38 =32 =-56 =40
tree soa_access 2144 1139 2145 1185 1831 1194 2146 1866 =-29 =18 =50 212 =31 =-32 =34 1877 2039 2024 2147 1891 =13 =-38 =-38 =-39 =-53 =-50 =-49 =-31 =-48
tree soa_access 1635 40 2148 1810 750 1507 2084 2070 959 28 1276 =-22 =44 =15 =53 =38 =23 56 =36 =-38 =50 =23 =55 1883 1810 =9 =-38 =56 =-49
tree soa_access 1863 390 2048 2021 1814 549 2087 716 189 2149 =-6 =35 176 1810 =-45 =40 =43 1046 =-1 =62 499 =-63 =20 =27 =42 =20 =43 =51 =58
tree soa_access 982 2129 1247 1855 1445 1802 92 2052 1291 1207 325 =-20 =34 1302 2150 =21 =-48 =-41 =32 =42 =37 =47 =25 =29 =28 =-50 247 =-32 =34
tree soa_access 897 1934 2081 2029 1943 2024 2009 82 2151 1926 634 409 181 =11 2152 =-32 =39 =-49 =-11 =45 =49 =-31 =43 =-42 =-46 =-40 =-51 =50 =-38
tree soa_access 775 1816 390 550 294 8 =1 =-42 =-54 1703 2153 507 =7 =-30 =-56 =54 =51 2154 =43 =-33 1794 477 2155 2156 =-39 =17 =25 =30 =41
tree soa_access 256 1996 341 1952 2125 870 1027 462 856 =29 =-36 1549 1046 =4 1564 =40 =-20 =-44 =-30 =-21 =-64 =-54 24 =-10 =-50 =48 1930 =-44 =30
tree soa_access 472 479 229 2118 831 2157 1202 =-11 =24 =41 =30 =48 304 2158 2159 2160 462 =48 =18 =-28 =-36 =-42 1382 =19 406 =-39 =21 =55 =-39
tree soa_access 2086 1920 1201 1816 1166 2008 1054 153 =-5 =-28 =46 =36 508 1185 704 =-44 =30 1300 =21 =-50 =43 1865 =36 =-53 =-45 =32 1067 =-8 =73
tree soa_access 556 2008 1574 109 1810 441 2161 721 =-13 =-54 =42 =6 =31 1411 =-5 629 =39 =-16 =-41 =33 184 34 2024 779 =29 =-23 =-35 =-6 =-45
tree soa_access 725 =-50 43 522 557 634 302 1378 2008 120 550 1207 =-27 =16 =9 2162 =-45 =23 =52 =36 =27 1690 =-20 2163 =48 =-39 =42 =-48 =31
tree soa_access 1201 1217 291 2071 779 1579 2027 1839 =3 1233 =-45 =28 =-37 =-31 =-42 2164 =56 =-17 2165 =35 =-41 =44 430 2166 377 =-52 =24 =23 =34
tree soa_access 24 1952 1883 472 910 174 721 550 456 =3 =-67 =14 =-37 =-30 1129 =-39 =38 =-38 =52 =-54 1569 342 622 1000 =-56 =23 =25 =3 =49
tree soa_access 1839 2167 1778 24 1886 109 1855 =2 =35 25 =35 =-10 =-23 898 =30 2168 2069 =-40 =31 =37 =44 25 =-52 =27 316 2169 =-35 =32 =33
tree soa_access 1678 2008 767 933 426 2142 149 1285 2049 =-15 =39 =38 =54 =50 =12 1582 717 2170 1185 =-7 =32 =-43 =-21 =-43 =37 =50 2171 =-50 =23
tree soa_access 725 =-53 1168 597 731 169 969 =10 479 345 920 =-38 =17 =21 =46 663 2075 =19 =-45 1747 =-17 =37 969 =-35 345 =25 =-32 =32 =47
tree soa_access 548 1373 597 1343 1247 =-14 189 =33 =-34 =37 =47 1952 1526 24 189 =22 =62 16 =-26 =44 =-30 =-51 1747 1957 1382 =8 =-34 =48 =42
tree soa_access 2149 606 1569 1390 1972 1435 1917 2107 1981 2108 1613 2031 =-14 =41 =23 =27 =33 =20 =-42 1678 =51 =-27 =37 1820 =39 =-35 =35 =-41 =32
tree soa_access 606 41 317 1242 =-7 =55 1288 =11 =63 1304 663 432 741 169 1866 =-38 =13 102 =-3 =36 =-56 =17 1408 546 =-42 =10 =34 =-53 =-41
tree soa_access 286 137 2016 2168 1934 1863 1041 573 1064 =-9 =26 =22 =-30 =33 =33 =33 578 =50 =-4 1902 642 =-43 =21 =32 189 181 =41 =-32 =-11
tree soa_access 1206 767 2172 1700 1304 1855 1373 1241 569 710 1848 1876 =-16 =27 =39 =36 =38 =21 =14 =32 86 =-48 =25 18 =-36 =10 =46 =37 =-44
tree soa_access 1635 477 1910 2114 1850 1201 2173 =9 =-39 273 =37 299 =-40 =16 1261 =-27 1515 =-36 =36 =-36 =-37 699 304 =52 =-10 =-45 630 =-64 =15
tree soa_access 1304 2055 1064 225 1267 229 1933 1288 1126 1863 404 824 =-31 =19 =36 =35 =17 427 =-2 =66 =23 547 =10 =-36 =23 =44 =30 =-61 =-41
tree soa_access 721 341 2174 2129 201 1950 =9 =50 1145 =-21 =26 =-43 =-40 303 817 1137 1110 1343 2130 2175 =-45 =21 =24 =13 =15 =1 =37 =49 =-52
tree soa_access 1999 2149 533 2122 1804 2172 2084 729 229 1507 464 1932 1930 =-22 =32 =19 =31 =26 =4 229 =32 =-22 =24 =38 =24 =52 =-34 =32 =37
tree soa_access 41 533 795 2176 608 2014 =9 =-38 =28 =-35 =36 1866 =-36 =31 1304 1373 663 528 =0 =-36 =-56 1810 176 102 =-37 =23 =18 =49 =-48
tree soa_access 1863 201 2177 556 1207 1008 495 =-5 2178 =54 =-18 =43 457 346 =43 =1 =-44 276 1136 =35 =1 =-32 =-46 1207 545 =-33 =8 =7 =49
tree soa_access 1027 1206 1614 517 286 582 1579 1411 =0 1118 2179 =24 =-38 =-41 1700 =-42 =29 1045 =-21 2180 =27 =-33 =40 362 =-28 =17 =31 =-41 =-39
tree soa_access 2181 2125 1304 2039 2122 2182 2183 638 418 1607 1582 2184 =4 =-33 2185 =-47 =32 =-39 =-29 =-43 =53 =34 =52 =-60 2098 =-44 =34 =-51 =42
tree soa_access 1816 933 1027 1151 910 1439 9 2071 =-1 =37 765 1971 736 =-40 =21 =40 =50 =44 211 =-49 =24 =-41 =-43 100 =35 =4 2186 =36 =-38
tree soa_access 24 1185 1194 1613 2187 1046 =-38 =11 =31 =19 2165 17 =51 =-25 =-39 538 345 2062 =2 =51 284 1194 =53 =3 =-30 =56 390 =-32 =43
tree soa_access 630 523 2188 1064 1008 813 102 =-12 1886 1067 =24 =-3 =-37 =38 =29 =30 =53 =41 2189 538 1166 =4 1622 1010 =-6 =61 =-38 =52 =-39
tree soa_access 2055 1693 2190 368 644 630 =3 =28 1879 1250 557 80 1046 463 1620 =-30 =16 =23 =9 =24 =36 =16 =51 189 =22 =-9 =-46 =-34 =-58
tree soa_access 725 =-52 1010 456 =22 =-46 472 441 824 173 2191 1373 723 =-29 =11 724 =9 =-57 =45 =8 1197 1215 =44 =-25 =-35 723 =6 =42 =-41
tree soa_access 897 1574 523 1622 1952 2181 1556 2128 1881 1 =3 1207 =-32 =22 =-43 =56 372 642 =43 =-18 =-12 =37 =-43 =-45 =46 =-33 580 =-46 =33
tree soa_access 40 472 1690 1217 419 281 176 1202 1831 523 =-15 =26 =12 =38 342 =-48 =17 =17 =22 =42 =42 =-49 1952 1925 3 =20 =-16 =-27 =-47
tree soa_access 725 =-47 24 16 2055 2192 1011 1150 =27 1994 630 492 =-10 =23 2136 2189 =28 =-34 =-43 =41 =33 =-35 =-56 =-22 16 2091 =-31 =24 =35
tree soa_access 2103 479 2094 724 342 102 1947 1911 634 1330 =-6 =22 2113 =-38 =25 634 =-25 =48 =22 =13 372 =34 =-21 834 =-6 =-75 =49 =63 =-34
tree soa_access 1635 573 1934 201 1168 2193 1011 =-6 =16 =-42 =24 2194 24 1666 1233 2088 =-24 =26 317 =-29 =39 =-49 =-53 =48 =29 1007 =21 =-25 =-47
tree soa_access 548 1910 2092 816 1984 1800 302 =4 1197 =24 =-38 =46 =-46 448 =-45 =24 =-33 =-37 247 346 1207 362 254 =38 =-34 =-62 =23 =-41 =35
tree soa_access 1217 402 1656 2195 597 557 2196 2197 2182 1167 1110 1153 2108 2089 =-9 =-43 =25 =18 =6 =31 =32 =31 =-39 =29 =21 =39 =46 =-37 =44
tree soa_access 479 2125 440 2198 2016 2188 1634 153 1247 1011 101 1241 =-20 =19 =6 =23 =38 =-12 =-49 =51 =27 =51 732 654 =-16 =34 =47 =-48 =51
tree soa_access 37 1915 1839 779 2039 2199 2200 2100 630 1704 =7 =-20 2189 =23 =-26 546 =-39 =28 =-35 =-39 =-43 =-39 =-19 =-49 723 898 =3 =-39 =27
tree soa_access 1373 16 2045 1215 1203 =4 =-52 78 =-58 =0 =-42 =-40 1027 304 2201 456 1884 1864 2202 137 =38 =-17 =-34 =-32 =-35 =-27 =-57 =-14 =-35
tree soa_access 1201 1884 285 521 1943 2136 721 1906 1881 189 1523 =8 =43 =-6 =-41 =-25 =-39 =42 =-41 =-43 482 =-29 =50 =-48 1690 1884 =-43 =26 =37
tree soa_access 725 2203 =-51 =18 24 2039 1269 1915 1151 522 1497 1368 2189 568 =13 =-25 =-32 =-12 =50 =-31 =-30 =-37 =42 =-46 247 993 =-34 =19 =36
tree soa_access 710 1656 1794 1678 109 1767 37 169 1011 2091 =-31 =15 =29 517 286 =-1 =34 =-31 =-39 =31 2149 =2 =44 =-34 =40 =46 1649 =41 =-27
tree soa_access 1652 897 2182 2204 2110 2205 1678 1569 1674 998 1297 1076 894 =5 =-23 =-32 =-23 =52 =-22 =26 =-26 =39 =-41 =-37 =36 1837 =-42 =19 =50
tree soa_access 1635 1770 2206 2005 574 2092 302 663 2207 1927 533 2116 =14 =-48 =-19 =-45 =-42 573 =-27 =15 1917 =22 =-32 =-28 =-33 =-41 =48 =-38 =-39
tree soa_access 1943 557 1863 40 548 1445 =-4 =27 2130 510 =-40 =28 =33 1233 285 475 1328 367 =24 =-23 =-42 100 =-47 =2 =44 =28 =36 =39 =-49
tree soa_access 933 767 1808 2208 1863 1280 2014 604 517 770 404 =-14 528 =57 =-34 =31 =-42 =7 =-47 =24 =36 =37 =36 =37 548 1280 =30 =-27 =-25
tree soa_access 2136 910 342 1749 2209 1435 2210 2149 2211 1030 =-10 =32 =42 =25 =45 =31 =38 =28 448 1166 190 =9 =-34 =30 =40 =-30 566 =55 =-20
tree soa_access 725 =-51 2125 1882 1206 2170 2173 2120 2139 514 1888 805 1043 2145 37 =18 =-2 =-35 =-17 =-43 =-28 =49 =-40 =-26 =-39 =-48 =-30 =-39 =-44
tree soa_access 40 1285 2188 1934 2212 2142 2123 2213 =-15 =36 =35 =46 =39 =28 =50 =33 1675 1185 =-5 1934 1956 1966 1434 =29 =-29 =-32 =-24 =-54 =-30
tree soa_access 41 256 721 1118 2214 =11 =-35 =-37 =-45 =-29 24 1378 1920 1883 2215 118 345 =-34 =3 =-3 =49 =39 =38 1709 =34 =-27 1150 =18 =-50
tree soa_access 2216 1569 1678 1876 1516 1693 2013 267 1026 153 2128 =1 =54 =-12 =36 =28 =46 543 =-61 =21 =30 =52 2126 536 =-59 =21 =6 =32 =-44
tree soa_access 2125 2081 524 1855 169 365 =34 1458 1137 =-21 =2 =40 1915 2217 2218 2026 634 =14 2164 =-11 =29 =-29 =-31 =-32 =-39 =22 =-34 =-44 =-49
tree soa_access 2219 548 1151 1390 1809 1244 1123 1655 2156 1997 =-3 =31 =36 =38 =54 =-42 =33 2220 =47 =-22 =-42 1930 1526 516 =-28 =19 =28 =35 =59
tree soa_access 725 =-45 303 1678 767 898 =16 1462 795 342 =-10 399 34 =37 =-13 =-34 18 =-2 =35 =37 =33 536 =-44 =21 2221 1014 =63 =-19 =-13
tree soa_access 725 =-45 286 1794 2061 2131 1891 1607 1423 2087 2222 1442 =0 =20 =46 =-28 =-41 199 =-76 =33 =-43 =-49 =36 =48 304 2223 =44 =-23 =-18
tree soa_access 1217 2107 777 2184 1678 247 1884 426 199 723 100 2224 892 =-36 =20 =48 =-3 420 =25 =-17 =17 =14 =-43 =32 =-25 =-43 =38 =25 =41
tree soa_access 115 1635 1343 2014 169 528 790 =4 =-40 =-45 1136 1373 1288 1148 30 =-10 =-45 =22 =19 30 =7 =44 =39 =-32 368 =47 =-4 =-43 =-18
tree soa_access 548 597 2225 1952 1373 1950 1880 =-4 =48 =34 1917 936 993 =15 =53 =-26 =-43 =-42 =-47 =29 936 547 1954 1330 =-41 =6 =15 =30 =32
tree soa_access 725 =-44 40 982 303 1810 1911 597 556 1994 32 777 =-22 =41 =34 =25 =8 =33 =40 =29 =41 =-21 499 1249 2226 =25 =-28 =-35 =-38
tree soa_access 2086 1201 2225 2150 2092 1884 770 2227 41 933 109 =-4 =22 =44 =-5 =-38 =37 =-35 =-34 =-38 =-45 722 1884 =-42 =24 =31 304 =48 =-29
tree soa_access 2014 2125 1368 418 1863 1228 256 2228 1821 1290 =9 486 =34 =-25 =-9 =-29 2228 633 =-33 =25 =34 =-32 =42 =-26 1330 =-21 =29 =-45 =-37
tree soa_access 1690 41 933 1096 1168 1981 1842 87 1241 43 303 =-34 =17 =20 =13 =12 =15 =44 =31 =31 =32 441 302 2000 =-26 =30 =4 =12 =41
tree soa_access 725 =-43 897 1442 824 2103 184 1770 1831 1241 546 1166 =-3 =17 =27 2059 =-49 =28 =26 =-40 =-39 =-52 546 =37 =-17 1302 =34 =-24 =-40
tree soa_access 2200 2131 557 2119 418 524 2055 1816 1011 2151 1157 =-4 =22 =40 1010 =-16 86 =46 =-10 968 =31 =-27 =-45 =-34 =-29 =-45 =34 =-45 =-45
tree soa_access 41 2229 1574 538 1442 2146 1141 294 1770 =5 =-41 =-22 =26 =57 1255 1351 =39 =-17 =-22 =43 =-33 =-59 767 1207 1497 =-23 =30 =5 =37
tree soa_access 1739 2122 1137 804 1700 2128 2214 2230 2117 1884 =1 =-35 =-34 =-41 =-42 =43 =-27 =29 1839 1966 1809 694 =21 =-22 =-15 =-36 =-29 =48 =49
tree soa_access 2103 198 1077 574 1816 1148 1734 =14 =-29 1344 =-41 =25 =43 =-28 =-20 11 1011 1971 1135 =-41 =6 =22 =11 870 1349 =10 =-33 =-19 =-38
tree soa_access 558 115 2225 548 723 1261 642 1652 404 362 =-10 =12 =31 =50 =34 =27 349 =35 =-19 40 =-22 1180 530 =41 =-21 =-38 =-41 =-14 =-24
tree soa_access 725 =-48 11 1241 689 =-16 =34 634 =36 =-29 153 969 1916 =10 1207 =-47 =14 1206 2231 2232 =43 =-24 =-22 =-25 1207 1895 =-22 =31 =18
tree soa_access 1194 1944 1794 1168 1863 1569 1972 600 974 =-9 710 2233 =-35 =25 =28 =17 =27 =20 =28 =23 =35 109 =41 =-19 1304 1813 =15 =-37 =-30
tree soa_access 725 =-48 40 1233 606 1185 =30 704 =5 =-32 =-38 2069 229 =-7 154 =-56 =4 =25 604 229 1207 1041 573 =-47 =31 =39 =36 =23 =50
tree soa_access 725 454 =-46 =17 2029 910 1635 1952 2147 2234 1816 958 2225 1839 =11 =-12 =-36 =-20 1197 =36 =-17 =-39 =-36 =-38 =-40 447 =-41 =16 =-39
tree soa_access 225 1917 2219 767 1816 201 9 2125 993 =1 =22 =-43 2235 1166 =-33 =15 =30 1145 =-19 =26 1302 =27 =-26 =29 =47 1197 =-50 =3 =40
tree soa_access 1118 982 2060 1635 2236 2136 981 368 =-1 372 969 64 =15 =-25 =40 1330 =-19 =31 =-36 =51 =-44 =-42 =36 304 34 =16 =-36 =-35 =-40
tree soa_access 1987 2086 1614 1690 1675 221 440 368 1853 739 =1 608 =-9 =-55 =21 993 2158 =30 =-28 =-20 1041 =-6 =-47 =-27 =-38 =37 =26 =28 =45
tree soa_access 1693 2131 1635 663 1390 2125 2077 448 1139 =2 =-34 =22 =48 =-42 =55 87 993 851 1992 1514 =-43 =16 =24 =22 =21 =27 =-37 =-47 =-35
tree soa_access 479 2138 1714 1968 102 897 1100 =-6 =30 362 =-58 =2 1378 993 462 883 =26 =-40 362 =-23 =13 =36 =31 =31 362 =37 =-11 =-43 =49
tree soa_access 725 =-40 1882 910 109 538 1994 1378 =-3 =20 1044 =39 =-26 =42 642 1917 294 =35 =-22 =-42 1344 =28 =-35 1109 556 =-47 =6 =35 =-37
tree soa_access 1462 1378 302 1739 365 =31 2237 2238 2239 729 =-17 =12 =33 =30 =37 =43 40 2106 1565 =-30 =26 =39 =22 1819 546 =38 =-18 =-25 =29
tree soa_access 1201 2110 1964 2136 549 440 1558 1107 1184 =6 1700 =31 =-20 189 =-38 =38 1930 =-38 =22 =-7 =29 =34 =-36 =-38 1435 799 =-48 =16 =40
tree soa_access 548 1118 1964 1206 1855 2207 2240 2229 2136 =9 =56 =-38 =-25 =-38 1988 =43 =-20 =-37 =-37 =-40 1812 1389 516 582 =-31 =2 =16 =34 =36
tree soa_access 725 =-40 191 211 1920 1794 563 24 2046 2229 9 40 =2 =19 2241 =-19 =40 =-40 =-38 34 25 =20 =-25 =-50 =-23 =40 =31 =46 =37
tree soa_access 725 =-46 267 721 2215 2005 1201 3 1770 1146 2131 2242 892 =7 1043 =36 =-15 =-37 =-39 =-28 =-34 =-22 1435 =-35 =35 =-42 =53 =-43 =39
tree soa_access 725 203 =-44 =19 606 1997 2024 78 1390 325 181 286 1378 =2 574 =47 =-23 =44 =-36 =42 =47 2243 =1 =-56 =-37 569 =58 =-21 =-28
tree soa_access 1027 24 566 1635 2200 1008 1411 642 =-3 =24 642 =17 =-24 =35 =-38 =-34 684 =-15 =37 342 2244 898 =25 =-39 =27 =17 30 =-53 =4
tree soa_access 1569 2245 2141 1520 2246 2247 1981 2058 2248 813 198 1911 2129 =-6 =-43 =29 1925 =-16 =-49 =32 =32 =16 =24 =35 =40 =24 =27 =37 =28
tree soa_access 982 2249 1950 2013 1027 1882 2250 2251 666 2252 =4 =-35 =-30 =30 =-35 =-34 630 =-48 =15 =48 724 =59 =-9 =-43 1900 2104 =-31 =19 =32
tree soa_access 721 2128 1739 970 2253 2061 869 892 1180 86 =1 =-17 =-21 1041 215 =31 =-33 =-24 =-26 =26 =37 1041 =28 177 =-39 =19 =47 =44 =-34
tree soa_access 2122 1045 852 225 1113 1853 367 345 1778 =-7 =36 =21 =-23 440 =32 =-11 40 =-46 =9 =39 =-47 440 958 =23 =-24 40 =-35 =15 =46
tree soa_access 2125 1735 1891 1684 2254 2153 2134 867 2255 2004 2256 18 656 =5 =38 =18 =-31 =-34 =-29 =-28 1516 =-32 =21 =-27 =-38 =-34 =-35 =-35 =-45
tree soa_access 2052 2009 1954 729 2057 1411 189 664 1778 1934 =-12 =26 =32 =43 1518 =-45 =17 24 189 =1 508 =45 =-21 =-26 =42 =22 =37 =29 =40
tree soa_access 2131 1678 2013 1994 2257 2258 2259 548 137 1027 278 2260 969 =6 =22 =-16 =-20 =-24 =-26 =-7 =-30 =-45 =-38 =33 =57 101 =-50 =12 =-50
tree soa_access 725 =-45 1913 1150 2103 910 =23 =-27 =-26 24 723 1480 533 1832 804 =-4 =28 =27 =-31 =30 1680 =28 =-18 1309 430 =-36 =15 =16 =-38
tree soa_access 1569 1994 2125 115 286 426 1013 1917 1997 770 1799 =-10 =31 =34 =38 =-40 425 =38 =-39 102 =7 =47 =21 508 =-27 =22 =-41 =27 =29
tree soa_access 725 =-44 24 1449 2150 1747 2029 2261 1947 721 48 799 =6 =30 =-37 =-36 =43 =-24 =-24 549 =-26 =27 =-42 =36 2069 2262 =-28 =28 =33
tree soa_access 2107 2263 1952 1411 1778 191 1019 316 473 964 =-12 =29 =15 =25 =30 =30 =34 716 1884 683 =-21 =11 =-29 2264 =55 =-16 =-40 =-45 =27
tree soa_access 2178 1943 2147 184 2259 1635 1488 1014 2265 2163 =6 =-32 =-25 362 =36 =-15 712 362 =-53 =11 =20 =-29 =-28 154 =-39 =25 =-39 =-40 =30
tree soa_access 1615 1635 2131 1217 1749 573 1210 1495 588 2266 128 1149 =-13 =11 =28 =30 =12 =33 =32 86 1241 =-13 =29 =34 =23 =38 =-41 =-35 =27
tree soa_access 770 710 1652 2125 1304 1994 2122 495 2056 2267 1373 =-11 584 362 =-17 =17 =38 =35 362 =38 =-21 =25 =39 =24 =-30 =-47 =50 =28 =36
tree soa_access 750 2057 2268 1273 1715 514 2098 588 1749 2269 440 =-9 =-22 =32 482 =36 =-5 =13 482 =-14 =30 =21 2270 =42 =-18 =26 =34 =44 =45
tree soa_access 2151 389 2014 1176 495 1077 1222 852 1910 922 1695 962 =5 799 =-16 =27 =-34 =-36 =-29 =-38 =36 =-19 =26 =-34 1223 =5 =-45 =43 =41
tree soa_access 2219 1693 2046 229 1445 1515 2086 226 1863 =-16 =27 =23 =27 634 =25 =-33 =18 2092 1515 =20 220 =-22 =29 =-45 =-41 578 =-53 =11 =54
tree soa_access 2086 1596 2148 1615 1167 2268 173 1039 921 =-11 =25 =21 642 367 =18 109 =-39 =12 =-38 =31 =32 =27 1185 =-14 =50 =-38 14 =50 =-11
tree soa_access 1217 492 1110 177 1894 953 774 2271 =-14 =32 1166 =48 =-26 =22 =37 =16 =15 1207 1344 =13 =-30 118 1993 =49 =-9 87 =-28 =26 =52
tree soa_access 897 517 2272 2189 2182 540 1449 1445 404 2273 1812 =1 =-27 =-32 =46 25 2192 =39 =-26 =-30 =29 =29 =36 =-34 =-41 =-16 1812 =-36 =20
tree soa_access 2149 1999 2184 1166 1863 1828 1816 892 547 2108 =-15 =21 =19 2095 =19 =-38 371 =25 =-36 =27 =32 1139 2274 =22 =-29 =-35 =-40 =32 =32
tree soa_access 2188 123 1241 393 398 1378 907 138 2275 1052 462 =-5 =-35 =21 =17 =18 =24 =15 =-35 =38 =25 1693 398 =1 893 =22 =-35 =-31 =47
tree soa_access 2103 115 2086 1373 1287 2276 =-6 =37 =27 1287 199 969 =-7 =21 =50 1294 =-35 =27 1373 =50 =-30 34 2277 =-9 =35 =-42 1721 =-43 =15
tree soa_access 2073 109 1901 2122 1139 1863 11 642 2278 2021 =-24 =11 =29 =19 =2 =33 =-36 =44 =34 1952 642 1917 1574 =33 =-19 =-33 =-9 =-33 =-34
tree soa_access 870 24 2258 2182 154 1531 =0 =34 2226 =21 =-27 =35 =-39 1569 304 201 644 =-22 =29 =-28 =-45 =31 304 2279 2186 =-34 =14 =21 =28
tree soa_access 1201 115 1166 739 1842 1118 190 =5 18 2280 1748 =63 =-11 =-15 =9 =-26 =-13 573 733 =-14 =25 =37 =19 642 =-1 =-47 795 =-27 =24
tree soa_access 1582 2281 2282 1185 1184 1019 588 2126 =-25 =18 =24 =21 =19 1176 2283 1714 1084 1048 =5 =20 =37 =35 =-36 =-32 =-29 =-18 1184 =-47 =18
tree soa_access 2284 1435 2118 2236 2078 2259 557 418 1952 2285 2283 109 538 =-2 =26 1785 =15 =-21 =-35 =-37 =-32 =-25 =30 =-28 =-39 =-47 =40 =34 =54
tree soa_access 2125 440 1989 130 11 1838 933 =-1 =-43 =24 =9 =-27 =39 1041 101 1507 =2 =47 1137 2270 1112 =-37 =15 =29 2286 =27 =-25 =-35 =-42
tree soa_access 1923 1596 1752 404 1282 1479 2046 2133 9 736 367 2221 1316 =14 =-32 =-22 =-13 =-25 =-10 =-33 =-31 1072 =-13 =32 =34 =47 =-39 =-40 =40
tree soa_access 201 37 533 2243 462 1734 775 2080 2287 =37 =-17 =-26 =-15 =-32 378 1614 =4 =38 =-36 =-37 487 =-35 =26 =-12 1222 2194 =-18 =24 =26
tree soa_access 2281 2141 1690 1118 1928 629 1201 563 2259 2288 1390 2289 1872 40 =0 =14 =62 =-32 =29 =-27 =-29 =-21 =-21 =-23 =-39 =-37 =29 =35 =-18
tree soa_access 2061 1525 2008 2137 1977 2290 293 1607 1373 189 1178 =-9 634 =38 =-20 =-37 2092 1952 =9 =-37 =-39 =-46 =24 =32 =33 =30 =27 =46 =34
tree soa_access 2038 173 1820 346 2291 1157 1224 2031 =-7 =34 =19 =24 =32 123 545 =6 =-44 =-44 =-34 1304 1254 214 295 =18 =-16 =-17 =-26 =-24 =-40
tree soa_access 1569 1516 302 722 2292 2165 2293 =-7 =8 =-27 =35 =-26 578 1113 634 317 =-15 =19 =-29 =-48 847 473 =33 =-14 =-19 606 =29 =-22 =28
tree soa_access 1872 1093 2164 2146 2283 2038 1687 1784 2024 2294 =7 =-23 =-29 =-31 =20 =-24 =-39 =51 1207 1821 =-32 =15 =13 381 105 =-32 =19 =24 =39
tree soa_access 2008 1215 173 389 2224 1219 1647 482 =-11 =2 =-43 =25 =40 =47 184 214 64 206 =30 =-9 =2 =-20 =-35 1373 =-33 =4 771 =47 =-9
tree surveillance_audit_notification 2240 2295 2296 2297 =-120 =64 =89 =79 1645 286 523 2298 2299 =-96 =44 =63 =20 1090 =65 =-84 362 368 11 =-106 =-23 =28 2300 =102 =-96
tree surveillance_audit_notification 1675 2301 2302 2303 =-113 =60 =82 =91 24 123 2301 =-100 =-12 1139 543 550 2021 41 =-77 =-6 =66 499 =30 =-59 499 =81 =-83 =-106 =-102
tree surveillance_audit_notification 1675 2304 2305 2306 =-107 =-13 =48 =55 78 523 2307 2308 2309 =-86 =22 =51 =90 =22 362 34 2310 =14 =-99 1328 =-60 =78 2311 =73 =-78
tree surveillance_audit_notification 1645 2312 563 =-102 2308 =-80 =60 563 2313 =-73 =52 24 1744 =55 =-78 =-79 563 2314 2227 2315 =-90 =87 =47 =71 24 11 =-27 =71 =-94
tree surveillance_audit_notification 1839 2303 2316 =-98 =57 109 =-59 =74 109 2296 2317 =-83 =82 24 284 543 =-11 =73 =-96 =-95 2296 1468 2303 2107 =-78 =25 =64 =78 =90
tree surveillance_audit_notification 563 1468 2318 2319 =-94 =51 =-23 64 =-87 =22 346 101 2021 523 =-83 =15 =28 203 1468 2318 64 =8 =-57 =77 =82 1468 =-82 =45 =-82
tree surveillance_audit_notification 2320 2302 2321 2322 2323 2324 2325 =-90 =78 =21 704 =-54 =54 =58 78 =-45 663 =91 =-63 578 =-64 24 =79 =-78 24 78 =-46 =31 =-87
tree surveillance_audit_notification 1399 2326 2318 2327 2328 2329 =-88 =21 =1 578 =-65 =31 =-24 578 1875 =-77 =79 24 =63 =-81 578 2330 2327 =-1 =-72 =-86 24 =91 =-79
tree surveillance_audit_notification 1399 1839 =-86 87 =-69 2331 2327 971 2332 =-72 =62 =13 2333 =69 =-89 =72 87 1302 2327 201 644 =-64 =40 =-40 =-74 =-87 436 =89 =-82
tree surveillance_audit_notification 1423 =-85 109 100 550 1645 =-75 788 517 =-75 =66 =84 101 883 =-24 =66 =69 1873 2334 102 =-76 =-22 =9 =82 2335 2336 =72 =-13 =-68
tree surveillance_audit_notification 1423 =-83 379 1442 2337 2338 467 2339 971 1633 =-81 =-36 =-3 =68 =74 =53 =60 284 41 =46 =4 =-77 41 2340 =66 =-45 1157 =8 =54
tree surveillance_audit_notification 1675 2301 2314 =-81 =79 =80 120 578 799 1645 368 =-68 1197 =31 =-80 =53 =79 123 2314 =-68 =76 2341 284 =78 =-85 =-99 189 =3 =-75
tree surveillance_audit_notification 563 2314 2324 2319 2227 =-78 1488 =-48 =62 =42 =15 =65 87 1081 341 1180 =-43 =57 =-72 =39 2227 2314 2327 2342 =-52 =73 =63 =77 =72
tree surveillance_audit_notification 2295 2343 1534 2344 2298 2345 2346 2347 =-76 =-25 =54 =-4 =68 =-18 595 =-36 =54 284 =37 =-78 284 1137 595 550 =-59 =-1 =85 =67 =-79
tree surveillance_audit_notification 1423 =-77 516 11 2348 538 =-71 =13 =32 201 368 1205 543 538 2349 2350 2324 =-32 =51 =85 =90 =71 =53 =69 =63 543 =-19 =18 =-62
tree surveillance_audit_notification 1423 =-75 1302 604 11 =-66 2327 317 1442 =-56 =38 341 =50 =13 933 2351 =-53 =63 =9 341 1839 18 =33 =-68 =65 =13 1690 =-77 =35
tree surveillance_audit_notification 2296 2303 788 =-73 24 2352 =0 =-69 =-77 284 24 11 =-41 153 =72 =-31 =-60 =-71 24 284 11 =-28 2353 973 =65 =-63 =-67 =-59 =-74
tree surveillance_audit_notification 2295 2354 2328 971 1863 =-71 =26 669 =8 =-67 =18 2355 101 =-67 176 =-54 123 =-65 =29 =44 346 1201 2356 176 =28 =77 =-85 =-73 =-69
tree surveillance_audit_notification 2296 788 2227 =-70 78 =-54 120 =69 =-39 920 2227 =-36 120 78 =-19 =76 =-61 18 =65 =-19 120 78 286 =-38 =83 169 =-10 =73 =-54
tree surveillance_audit_notification 2303 2343 2320 2357 2323 2358 =-69 =54 1781 =-46 =51 =14 123 =-70 284 =-1 =-61 284 =32 =-67 284 2359 34 123 =-10 =54 =8 =-81 =-68
tree surveillance_audit_notification 2360 109 2361 2358 =-68 =32 =23 2362 2329 2363 =-58 =23 =71 475 =66 =-25 120 169 243 =-35 =67 2141 =79 =-59 109 1013 =-77 =51 =66
tree surveillance_audit_notification 2364 2365 2357 2366 2367 18 2309 169 =-69 1873 2286 2368 =-58 =6 =-33 =35 =9 =-68 =33 =48 =25 =17 346 1201 169 =-37 =67 =-55 =-58
tree surveillance_audit_notification 1645 2322 2296 2357 2346 =-67 =56 =3 436 =16 1911 =-72 =84 =59 189 2296 570 2357 2322 =-2 =74 =86 =-67 =65 719 1328 =-62 =48 =97
tree surveillance_audit_notification 2303 2369 2366 2344 2370 2371 =-67 =28 =49 =-9 =46 524 634 472 =39 =-55 1863 =-60 =65 =-43 524 286 968 =2 =-56 =64 2366 =-42 =76
tree surveillance_audit_notification 2372 2321 2286 2373 2374 2332 =-64 =8 =11 =81 2375 2376 2377 2315 =-50 =52 =58 189 =42 =-50 189 =44 =-46 86 78 =-5 =66 =-72 =13
tree surveillance_audit_notification 2240 2378 2379 =-67 =-25 =54 87 24 2330 169 =-57 34 2380 1394 =13 =66 =81 =-19 =-67 =-62 169 2381 =-44 =61 367 345 =-14 =61 =73
tree surveillance_audit_notification 2364 1633 2378 2380 2382 2328 2383 =-63 =14 =2 =0 =-14 =52 372 968 86 211 =35 =-59 =-33 =-61 =-42 86 968 2384 =55 =-72 =-39 =-50
tree surveillance_audit_notification 2385 2303 2296 2357 2386 2339 =-65 =54 =72 =37 =3 346 634 169 =0 =67 =-40 =-50 346 169 2387 =-54 =78 1038 1548 =71 =-40 =-55 =-51
tree surveillance_audit_notification 2385 2314 788 2388 2347 2389 2390 =-64 =-1 =37 =6 =-9 191 =-20 =44 86 634 =70 =-40 =-41 120 64 2391 =-51 =71 =64 2338 =-53 =68
tree surveillance_audit_notification 1399 2392 1468 2354 2393 =-64 =15 660 =-41 =33 =6 86 101 2354 =53 =-35 2394 =64 =-67 =-49 86 101 2355 659 =-25 =55 =79 =70 =-31
tree surveillance_audit_notification 1675 2360 2314 =-65 =38 =80 40 201 109 816 2395 =-22 =72 =52 =39 109 2396 =-60 =60 =2 2397 638 204 2300 =60 =-48 =-52 =-56 =-60
tree surveillance_audit_notification 1839 2398 2399 2370 =-64 =24 =10 =77 524 2343 788 1286 2400 2324 =-37 =41 =41 =21 1296 64 =9 =44 =-34 1228 =51 =-58 176 =-50 =-2
tree surveillance_audit_notification 1423 =-65 24 448 2385 243 2326 1013 2301 =0 =49 =91 =-33 =-37 2065 2401 =55 =-29 =-52 2356 86 =62 34 =43 =-42 =-69 936 =-54 =91
tree surveillance_audit_notification 2354 2402 2399 2390 1863 2372 2403 2404 =-60 =1 =-16 =-2 =43 =25 =43 201 =40 =-37 436 644 2405 =-56 =41 11 =-22 201 =40 =0 =-63
tree surveillance_audit_notification 2303 2385 2301 2406 1863 2407 =-62 =34 2302 =-43 =79 =41 2327 =33 =-46 1543 362 2301 2408 =-5 =81 =59 =56 =-16 11 =-24 981 =31 =-37
tree surveillance_audit_notification 2227 2295 2364 1692 2409 =-61 =25 589 =-32 =36 =26 1382 =64 328 286 =3 =70 =-56 328 1197 1442 243 =28 =-36 =52 1873 =-63 =79 =-31
tree surveillance_audit_notification 1468 2410 2390 2324 2346 2411 2315 558 2412 =-59 =72 30 120 =-23 =-59 =-56 =48 =17 =59 =22 =25 =53 346 1201 =32 2298 =-62 =53 =-46
tree surveillance_audit_notification 2301 788 2413 2403 2414 =-60 =10 =-5 663 =30 =-39 2415 379 462 =37 =-26 663 =43 =-23 =-48 663 2352 644 =-13 =57 =-64 1687 =-56 =16
tree surveillance_audit_notification 2360 2392 2227 2324 2373 2369 =-62 =-34 =72 =23 40 =-24 =31 40 201 2369 =56 =-6 2338 =-54 =62 2384 =71 =-51 40 2369 =23 =-30 =63
tree surveillance_audit_notification 2296 442 2345 2374 2416 2355 2399 2417 2418 =-57 =29 =22 =1 295 =10 =-56 =53 =20 =8 295 920 =-13 =33 =-48 2330 595 =18 =59 =-57
tree surveillance_audit_notification 788 18 368 2309 2405 550 1435 =-59 =26 =-32 =16 =16 2357 601 462 169 =-49 =55 =-7 =-41 =67 971 2419 =-60 =33 =17 462 =47 =1
tree surveillance_audit_notification 2320 2413 286 2420 2404 2421 =-57 =44 =6 =19 2422 2423 2403 551 =-52 =-6 =15 =9 =21 663 =30 =-46 120 2330 368 =6 =47 =-54 =-38
tree surveillance_audit_notification 1399 2326 2344 2406 2323 2413 1911 2373 =-59 =57 2424 =-45 =79 =-6 =-14 =54 =-1 189 2424 =35 =-52 =-52 346 516 =53 =-55 390 =-42 =106
tree surveillance_audit_notification 1423 =-63 120 2330 101 243 1125 =35 =-26 2425 =-48 =76 188 2356 1567 =59 =12 =-67 =-66 =-58 1676 2358 2426 1453 =-47 =35 =66 =59 =85
tree surveillance_audit_notification 563 2427 2323 2428 2429 =-58 =48 =42 1286 =-46 =16 =56 1041 524 11 =-23 304 1442 203 2430 =13 =75 =-43 2431 =51 =-35 =-22 =-17 =-31
tree surveillance_audit_notification 1675 2432 2433 2434 =-61 =45 =23 =50 189 436 169 2435 2436 =-48 =49 =72 1442 1645 2056 =-16 =94 =58 =65 1920 =-58 =77 2437 =-30 =86
tree surveillance_audit_notification 563 2331 1468 2378 2390 2372 =-60 =-2 =38 =42 11 =-66 109 =-13 =58 40 =-26 =54 109 86 78 1438 =-24 =58 11 =-44 =33 =-36 =35
tree surveillance_audit_notification 1423 =-62 120 550 2376 317 2385 =-28 =56 2384 =34 =-52 =-47 1206 2438 2439 =47 =-58 =-60 =-40 328 982 2405 =40 =-35 =-38 2440 =-61 =63
tree surveillance_audit_notification 563 2369 2321 2322 2313 2393 =-60 =34 =25 =42 =57 =-1 189 2330 227 184 368 2369 =7 =45 =51 =-52 =-22 =-58 120 =9 1747 =-58 =50
tree surveillance_audit_notification 563 2301 2314 2313 2441 =-58 =40 =16 =51 =25 1302 1438 176 462 =28 2442 2443 =-25 =78 =91 2295 1122 =18 =-40 =52 =66 2337 =-63 =59
tree surveillance_audit_notification 563 2360 2321 2444 2366 =-59 =24 =8 =59 =41 328 379 2360 225 =-13 =77 =30 1260 327 436 2431 =55 =-31 =-53 =-61 =-46 362 =-48 =19
tree surveillance_audit_notification 1399 1574 2413 1438 2323 2328 =-57 =14 =-6 =32 =34 346 2352 1460 =17 =-53 =-61 =-45 346 634 341 =58 =13 =-24 1510 362 =-57 =49 =74
tree surveillance_audit_notification 563 2301 1645 2366 2445 =-60 =48 =33 2314 =-20 =53 123 =-57 =37 120 634 2301 1645 =-2 =38 =53 =-29 390 2338 1261 =-53 =57 =45 =109
tree surveillance_audit_notification 1675 2429 1468 2328 =-59 =45 =52 =50 328 341 123 362 =-36 =32 2446 278 =44 1920 =-43 =67 =-56 733 =-12 =46 362 2054 =-48 =31 =15
tree surveillance_audit_notification 1839 2360 1468 =-60 =-1 =22 40 341 169 =-50 2354 =25 719 =-18 =94 =-44 2360 1468 2343 2364 =-46 =43 =53 169 =-25 1465 =63 =-53 =57
tree surveillance_audit_notification 1645 2301 2312 2343 2298 523 2447 =-58 =-14 =1 =54 1197 =47 =-48 =11 1197 346 =35 =-13 =-61 346 123 =-23 2384 =35 =-56 247 =-45 =79
tree surveillance_audit_notification 2227 18 604 550 2448 =-54 =42 =-22 =4 1534 2393 2347 =-56 =11 =38 =20 663 2449 516 173 =54 =20 =-21 =-47 390 120 =16 =-64 =84
tree surveillance_audit_notification 2369 2364 2372 2450 2413 1383 2451 1855 2327 =-56 =-14 =-7 =28 =-2 =17 =7 =26 201 11 =-21 =61 =-21 2352 86 1434 =33 =-29 =-17 =-56
tree surveillance_audit_notification 379 2380 788 2369 1296 2375 2452 =-56 =47 =1 =-12 =-9 644 =-49 1490 =0 =83 =20 2354 2378 2453 788 562 =-34 =-2 =10 =69 =58 =16
tree surveillance_audit_notification 1423 =-61 24 968 2454 2455 2129 382 2456 1667 2457 1645 =36 =52 =-46 =-26 =-48 =-35 =-35 =-57 =-62 1920 =-41 =35 936 2458 =-46 =44 =67
tree surveillance_audit_notification 1839 2295 2366 2459 =-57 =32 =34 =18 24 1302 604 999 101 550 =-56 =-3 =10 1661 =47 =-43 327 =41 =-48 1911 =-59 =56 1747 =-52 =23
tree surveillance_audit_notification 1399 2343 2331 2372 2460 1920 2461 =-54 =-3 =20 1067 =-18 =50 =21 =2 189 1302 =44 =-49 =-27 663 1302 78 1442 =-12 =54 =59 =-57 =-29
tree surveillance_audit_notification 1645 2398 368 1863 367 =-56 =-34 =50 30 =-7 2462 =-47 =54 =47 24 198 211 =43 =-46 368 2314 2281 =-58 =20 =38 =33 2463 =-47 =70
tree surveillance_audit_notification 2240 2360 2296 2314 =-60 =23 =53 =59 327 1206 243 2464 2465 1760 1043 815 2466 =28 =77 =-41 =-40 =-41 =-44 =-27 78 =-26 =19 =-44 =-64
tree surveillance_audit_notification 1675 2392 2296 2398 =-60 =70 =54 =47 1201 1460 1351 153 123 =-23 2392 767 =10 =86 1401 =49 =-52 =-15 379 =-3 =41 =-22 1351 =0 =-63
tree surveillance_audit_notification 2360 1468 2334 1645 2467 2468 1637 2469 =-57 =47 =8 =55 =30 2350 =-20 =60 =16 109 2354 1467 =38 =-36 =-22 =39 109 =7 1048 =54 =6
tree surveillance_audit_notification 1675 1399 =-59 =57 40 201 11 =-36 390 328 256 1151 =36 =-55 =-39 =-44 =88 328 =-22 =-65 11 =-7 2470 887 2208 =56 =-50 =-41 =-64
tree surveillance_audit_notification 2240 2471 2331 2472 =-59 =10 =36 =53 346 644 2473 =-40 =44 1206 2359 2141 12 2474 =38 =-73 =-43 =-37 =-65 =-47 390 87 =-40 =38 =92
tree surveillance_audit_notification 2385 338 2056 1274 2475 2460 2363 1692 2476 =-44 =30 =-9 =50 =11 =41 130 1407 =31 =-8 =-45 =39 2380 2354 2346 =-50 =59 =-2 =17 =16
tree surveillance_audit_notification 2296 1468 2331 2366 2407 2339 999 =-52 =-23 =58 =32 =41 40 =-10 2477 =42 =-57 =21 40 524 1302 550 =-23 =24 =-53 390 =-58 =61 =39
tree surveillance_audit_notification 1423 =-61 40 1574 999 120 =15 390 =-30 =77 1369 2478 1197 =68 =-35 =-40 =-39 390 =-38 =78 2479 2470 2480 1349 =48 =-52 =-51 =-62 =-67
tree surveillance_audit_notification 1351 2389 2366 2328 2430 999 247 2402 2481 =-46 =40 =-2 =22 24 =-1 =-54 =31 =17 =25 =53 1197 295 2340 1767 =25 =-36 =-62 =-26 =-59
tree surveillance_audit_notification 2240 2303 2296 1468 =-58 =30 =52 =63 644 2482 608 =-51 =30 =67 1434 2483 256 2479 =27 =-53 1855 =-54 =52 1863 =-54 =56 634 =-5 =-71
tree surveillance_audit_notification 1423 =-60 40 102 974 719 1748 =-43 =61 =61 =20 346 =32 1378 =-37 =63 2340 2484 2480 1714 1640 2485 =49 =-46 =-40 =-9 =-47 =-54 =-55
tree surveillance_audit_notification 1442 345 2486 2487 1435 2488 2489 2490 2313 2491 =-55 =12 =23 =45 =32 =51 =37 =46 =25 =6 41 775 1855 2413 =5 =38 =51 =-44 =-20
tree surveillance_audit_notification 1399 2303 2320 971 2407 2411 2373 2492 =-52 =49 =69 =34 =46 =21 558 =20 40 =-49 =5 =15 109 558 =15 =-25 341 =61 379 =-61 =48
tree surveillance_audit_notification 1423 =-60 328 201 123 181 =-32 =50 2446 1151 2353 =41 =-37 =-24 =-47 101 523 =-52 =30 56 =7 =45 247 86 788 =-28 =28 =-58 =55
tree surveillance_audit_notification 2360 2369 2398 2314 2493 2494 999 =-51 =-21 =31 =32 =5 =43 1434 87 974 =-13 =45 1567 =41 =-64 =-31 663 169 =-20 =50 100 =23 =-35
tree surveillance_audit_notification 1423 =-60 169 1614 2495 =-47 =30 =37 34 109 102 950 =4 =67 189 =69 =-2 1201 =52 =-40 189 436 2496 775 =36 =-48 =-67 =-59 =-41
tree surveillance_audit_notification 109 788 2322 1855 2497 2476 1911 =-41 =37 =27 =40 =5 =26 346 317 =-17 1197 =43 =-19 =-36 442 2372 2400 2498 =-20 =30 =39 =40 =29
tree surveillance_audit_notification 1675 2360 2385 2364 =-59 =36 =33 =64 11 2499 962 1383 =-49 =39 =21 =49 775 294 2353 2500 1090 =16 =-23 =-51 =-39 =36 102 =-51 =55
tree surveillance_audit_notification 2303 2354 1438 338 169 =-48 2399 =-14 =47 2364 =-49 =27 =53 40 2501 =-32 =45 169 =-47 =39 328 436 327 =42 =-58 =-40 40 =-59 =41
tree surveillance_audit_notification 1423 =-60 189 2352 604 1460 457 2056 78 =3 1434 319 =43 =-56 =-12 =75 =-47 =-36 =44 =-46 936 2502 1280 346 =-6 =-45 =40 =50 =58
tree surveillance_audit_notification 1839 1274 2503 =-57 =45 328 2303 =-2 =44 =-24 328 286 2385 1911 1994 2504 2505 =-20 =45 =67 =56 =47 2506 2090 =32 =-45 =-56 =32 =-25
tree surveillance_audit_notification 2324 1645 1438 2295 788 2507 2508 2509 =-48 =11 =49 =32 =1 663 =15 =-40 =43 176 201 =9 556 =-61 =25 556 2510 =43 =-22 =-75 =37
tree surveillance_audit_notification 1423 =-60 462 =37 362 100 1460 =36 =-33 719 176 1328 =-37 =30 =3 =70 556 2333 379 243 1176 =34 =-53 =-25 =48 =-49 704 =-37 =38
tree surveillance_audit_notification 2398 247 2385 2334 442 2511 2512 1435 2513 2514 2373 =-46 =45 =60 =12 =31 =6 =61 346 284 =21 =-47 =-58 =17 346 =15 =-27 =42 =37
tree surveillance_audit_notification 1399 368 338 2324 2373 2368 =-33 =39 =53 =19 1615 =-53 =30 2357 =-7 =49 284 1351 550 =-25 100 =54 367 =19 362 =-50 =54 =42 =-46
tree surveillance_audit_notification 1438 2318 2345 2323 2302 2403 442 2515 2281 2516 2155 =-50 =23 =12 2357 =-24 =61 =44 =-6 =13 =5 2302 =17 =-36 =18 884 =0 =36 =46
tree surveillance_audit_notification 563 2321 2444 109 =-51 2326 41 =-9 =-51 =40 =18 =46 2330 368 584 2324 109 2308 41 =2 =-38 =55 =24 =46 =-24 2227 =16 =52 =-52
tree surveillance_audit_notification 1839 2227 2295 2390 2345 2399 =-56 =29 =25 =30 =4 =16 1574 1460 523 1177 109 1013 =-1 =57 =37 =-26 =63 =-29 41 =5 2435 =-30 =39
tree surveillance_audit_notification 1399 2227 2364 2343 2517 2295 =-55 =-10 =11 =22 169 =-29 =47 440 2449 2421 1478 =41 =-28 =-21 =-48 =-13 440 86 =37 =-3 1567 =2 =-74
tree surveillance_audit_notification 18 462 505 2364 2370 =-6 =68 =42 =51 109 2513 689 1378 =-27 =38 =55 =38 1045 2518 =3 =50 =-59 971 2519 2364 =-44 =13 =16 =31
tree surveillance_audit_notification 1442 338 2520 578 2424 2521 377 2522 2523 =-51 =34 =33 =31 =67 =29 =13 =29 578 =-45 =-12 2334 2454 278 1417 =5 =-30 =-41 =-62 =37
tree surveillance_audit_notification 1423 =-60 644 1438 =-46 =37 40 247 346 2334 1394 1830 342 =-18 =38 =84 =40 =48 =-30 =90 169 =-8 2141 1093 1493 =49 =-48 =-47 =-52
tree surveillance_audit_notification 2240 2364 2343 2398 =-51 =49 =38 =47 436 524 2524 1839 2525 1664 =-38 =58 =31 2364 =22 =-5 =61 2391 =-25 =45 367 201 =45 =-39 =-59
tree surveillance_audit_notification 1423 =-59 390 109 100 273 =-46 =20 2303 556 2373 118 379 1011 =-17 =29 =-43 =-52 =64 1382 =-39 =50 1738 =-47 =46 556 =33 =-16 =66
tree surveillance_audit_notification 1839 607 367 1999 2286 =-51 =12 =54 =8 2526 =-57 =39 367 1667 =22 =-47 2021 607 2002 2527 =-24 =46 =17 1228 524 =28 =-11 =-41 =42
tree surveillance_audit_notification 1438 24 1442 558 2347 2314 2339 2517 2466 =-52 =50 =21 =39 =15 =28 11 =-27 =18 11 2343 =-46 =26 =13 1747 690 =-54 =45 =26 =42
tree surveillance_audit_notification 1645 338 11 =-27 34 1303 933 371 =14 =-23 =43 =43 2528 =-25 =53 2460 1399 =-47 =4 =18 11 1000 =-32 =49 34 =31 176 =-22 =22
tree surveillance_audit_notification 933 2487 181 1920 2357 2520 2467 920 2529 2530 =-39 =-1 =47 =-2 =33 1567 =24 =-61 =17 =45 1407 =23 =-13 =52 1197 629 =24 =-33 =-53
tree surveillance_audit_notification 2343 2373 604 448 1911 345 2531 551 =-49 =7 =15 1302 =-9 =-59 =33 2390 2357 1633 =-23 =19 =40 =44 =2 =60 1302 24 =31 =-17 =-43
tree surveillance_audit_notification 1423 =-59 34 1434 1548 2340 852 522 41 2532 =41 =-21 86 =28 =-19 =-41 =-43 =-46 =-42 2533 =-38 =35 584 1351 =-15 760 =19 =-48 =-33
tree surveillance_audit_notification 1423 =-59 1567 201 1438 12 2532 523 =17 439 =55 =-35 =-24 =-45 =59 524 64 =-14 =30 362 =-59 =15 2534 730 2535 =-72 =28 =31 =31
tree surveillance_audit_notification 563 286 2372 1394 1621 484 971 =-54 2364 =15 =-51 =39 =6 =4 =13 =8 2373 201 2340 439 185 =22 =-37 =-12 =-48 1041 =3 =-36 =86
tree surveillance_audit_notification 1675 2303 2366 2536 =-55 =27 =21 =45 24 1567 2486 804 716 2521 2155 =3 =-49 =58 =52 =33 =55 1661 2303 =-41 =30 =-107 175 =-31 =42
tree surveillance_audit_notification 436 1442 1286 2537 2538 2475 898 =-45 =-18 =36 =32 =41 =14 120 =14 1013 1564 2074 2539 =-45 =43 =32 =45 =39 1013 =-54 201 =49 =-33
tree surveillance_audit_notification 2056 169 2540 538 2524 =-57 =19 =3 =25 18 1438 519 920 2474 =-1 =-63 =32 =-19 =41 1534 345 920 =-52 =-9 =-3 =27 345 =51 =6
tree surveillance_audit_notification 1423 =-59 24 1302 550 1460 724 1286 =-3 =39 =-71 =-59 1304 606 1450 2541 1093 382 =39 =-27 =-27 =-41 =-42 =-40 =-56 =-40 2381 =-36 =42
tree surveillance_audit_notification 2240 2301 2392 2295 =-54 =20 =44 =49 2327 2479 1041 630 =14 =43 1645 =-21 =41 =-54 557 630 2369 =-48 176 =-41 372 =30 =-50 =16 =36
tree surveillance_audit_notification 550 2298 2520 2365 1092 2542 =-35 =43 =14 =31 =21 =46 328 2360 1181 2524 2491 2393 1997 2174 =-18 =35 =43 =26 =37 =32 =51 =25 =-20
tree surveillance_audit_notification 1423 =-59 436 346 775 2359 2092 12 2334 2543 870 342 =19 =49 =-48 =70 =52 =-33 =-61 =-56 =-30 524 =9 2544 =-42 =45 1435 =-45 =32
tree surveillance_audit_notification 1675 1399 2545 =-56 =7 =41 2546 1438 1460 1228 1081 2514 1351 =1 1468 =7 556 =53 =-31 =68 =55 2386 =-46 =38 =-25 =44 2534 =-68 =5
tree surveillance_audit_notification 1423 =-58 120 2479 2092 556 78 =9 1844 =38 =-33 362 2547 201 =37 =-19 =-54 190 =-78 =12 =-61 =-57 719 1261 2338 =-36 =34 =48 =65
tree surveillance_audit_notification 563 1399 2227 =-47 =-5 =25 189 2479 2352 2470 1076 81 2548 2136 2088 =34 =-21 =-34 =-47 =-41 =-51 =-48 =-24 =-50 722 719 =-34 =39 =18
tree surveillance_audit_notification 2240 2301 2379 =-47 =13 =47 1567 436 663 2549 188 1047 2537 =12 =52 =64 =-52 =-50 538 =-1 =-53 2347 =-52 =14 1060 2550 =-63 =24 =39
tree surveillance_audit_notification 1197 2303 1703 2520 1444 2551 2552 2524 2442 2553 2260 2242 =-28 =46 =10 =25 =45 =22 =24 =25 =58 =35 =37 663 11 =2 =44 =-5 =-46
tree surveillance_audit_notification 563 1286 2423 251 =-37 =11 =14 =9 1302 933 382 2554 1350 =10 =-26 =-58 =-37 1304 120 648 2555 =52 =-27 =-34 304 =14 =-41 =-66 =-29
tree surveillance_audit_notification 2056 286 2387 2389 135 1435 2398 2556 2002 2557 =-31 =11 =8 =42 =15 =29 =30 =42 =27 328 2303 1534 =-18 =53 =32 1631 =-27 =46 =43
tree surveillance_audit_notification 2406 1434 560 2558 1997 788 2559 1383 2469 2475 =-21 =41 =39 2560 =27 =-23 =45 2483 317 =-12 982 =25 =-47 =-36 =33 =49 =44 =-35 =42
tree surveillance_audit_notification 2240 1382 578 =-32 =15 =-56 368 2561 1007 933 2395 371 1631 =-7 =-47 2323 =-57 =10 =46 =8 =50 =50 1197 1606 695 =28 =-28 =-38 =-41
tree surveillance_audit_notification 1423 =-58 368 2520 584 1460 189 1011 2466 2385 =-19 =23 =52 2483 =28 =-37 =-16 =-34 =-40 =25 189 1261 38 2483 =42 =-18 =-13 =-74 =-7
tree surveillance_audit_notification 2056 523 736 2562 884 2302 2525 487 2519 =-31 =17 =14 =10 =2 315 2260 804 =-28 =30 =42 =24 =18 =25 367 =47 =-3 884 =44 =-7
tree surveillance_audit_notification 1423 =-58 328 2563 169 1081 =-27 =51 1178 644 2520 =-36 663 =63 =-31 2474 1459 2564 =31 =-31 =-7 =-62 =-50 =-67 390 2565 =-36 =25 =65
tree surveillance_audit_notification 41 777 973 629 852 724 138 2566 =17 =-47 =-18 =-27 =-47 =-37 =-48 =71 328 2360 2552 2437 2567 =-27 =40 =57 =31 367 =-16 =25 =-48
tree surveillance_audit_notification 327 201 342 2314 2322 971 1510 243 =-8 =-35 =34 1112 =46 =-26 2327 =51 =-23 2568 =47 =-10 =40 733 2569 2538 =-34 =28 =31 =16 =-64
tree surveillance_audit_notification 2240 2422 2057 =-49 =25 =24 327 247 225 2352 304 608 2437 2570 2571 1259 =0 =-65 =56 =42 =55 =29 =-21 =-36 =63 2572 =72 =-21 =-61
tree surveillance_audit_notification 1839 1573 368 =-50 2403 =-17 =46 =20 1197 346 368 1048 =14 607 =-64 =22 2573 1557 =39 =-27 =-44 130 804 =9 =-34 =-50 1863 =-54 =22
tree surveillance_audit_notification 341 2392 2382 169 2516 1081 =-53 =26 =24 =-3 24 =49 =-33 37 2402 2512 2464 =40 =-33 =-38 =-14 898 =32 =-39 1661 24 =-13 =-48 =-65
tree surveillance_audit_notification 40 138 2574 2575 346 2482 2517 =-7 =38 =64 =-23 =-57 =52 1004 =-54 =41 367 543 538 =-50 =29 =21 327 61 2141 =33 =-43 =-59 =-53
tree surveillance_audit_notification 1423 =-57 1302 189 286 1394 2435 1019 =-3 =55 =64 2208 =46 =-36 =50 936 2408 41 546 =6 =-56 1373 =-44 =28 =58 =72 2298 =-49 =19
tree surveillance_audit_notification 1839 18 2303 1442 =-29 =12 =27 =-51 184 1302 464 472 304 18 2092 2499 1534 =14 =-13 =42 =-63 =36 =-18 =-45 =-57 1690 =-50 =29 =-41
tree surveillance_audit_notification 440 1013 2359 524 78 2576 181 2487 345 2486 =-41 =31 =6 =43 =22 =46 2577 =18 =-43 =-22 =-54 201 =57 =-14 1351 =-30 2385 =-16 =27
tree surveillance_audit_notification 563 198 2578 =-8 =50 =-39 663 327 775 1270 2579 2580 457 =24 =-29 =-35 =-39 =-63 =-28 =-51 100 =23 792 2448 2581 =-40 =40 =22 =38
tree surveillance_audit_notification 731 1302 981 2301 2365 2486 2582 2537 2583 2584 =-18 =39 =41 =21 =46 =34 =26 556 775 1350 2359 =37 =-32 =-13 =-45 =-13 =68 =-28 =-24
tree surveillance_audit_notification 644 2585 1137 =-54 =-2 =50 138 1434 2563 2400 1661 1687 2175 642 =9 =-56 =-36 1574 258 =43 =-30 =-13 173 =-58 =27 =45 =-55 =-21 =-21
tree surveillance_audit_notification 1675 1399 2586 =-51 =36 =37 368 1013 2521 1785 2587 =-17 =32 =28 =42 969 =51 =-14 37 2568 46 629 1963 =38 =-10 =-26 =-34 =-14 =-30
tree surveillance_audit_notification 1438 704 440 294 2360 777 663 2302 441 =-54 =4 =-1 =11 =37 663 =29 2217 =-36 =22 =17 2369 733 =-43 =5 =2 =16 648 =45 =-46
tree surveillance_audit_notification 247 462 9 =20 =-18 2056 2588 2392 1274 2296 2589 =-46 =24 595 487 2348 =-28 =23 =20 =34 436 663 =23 =-17 =-50 =1 =37 =27 =45
tree surveillance_audit_notification 368 1399 1631 2590 1615 1747 2556 981 2591 2592 1545 2523 =-30 =31 =15 =44 =44 =17 =40 =-60 =35 =24 =-55 1351 =-4 =26 2122 =11 =-45
tree surveillance_audit_notification 1675 2360 2057 =-52 =26 =28 201 169 2499 1274 1000 =-56 =28 =11 =48 629 2393 9 =15 807 724 =-63 =25 =28 =43 =-56 379 =-27 =4
tree surveillance_audit_notification 390 11 1126 578 =3 2509 =-54 =28 =18 102 2360 671 664 =-17 =13 =49 =19 2295 2312 2593 119 =48 =-7 =-35 =2 1077 =8 =-79 =46
tree surveillance_audit_notification 1378 189 43 2524 2367 2466 2514 2430 1645 =-21 1166 1771 =-13 =48 =36 2562 =51 =-41 =56 =47 =42 =34 1201 =31 =-46 936 =-24 =38 =57
tree surveillance_audit_notification 243 191 2382 1994 169 215 2594 =-37 =37 =43 =0 =42 =24 =29 109 102 2494 2595 2596 =-50 =20 =24 =21 884 =-11 =44 2369 =-12 =28
tree surveillance_audit_notification 644 2597 1176 2417 =-45 =24 =39 =43 11 2524 =-28 =38 982 2056 2322 909 2598 2599 =0 =47 =-53 =24 2600 1497 =45 =-24 =-35 =34 =-21
tree surveillance_audit_notification 390 1434 1785 2403 2407 2346 2601 2590 2336 2420 2487 2521 2347 =-17 =7 =26 =29 2362 =34 =-30 =-56 =17 =16 =39 =29 =20 =31 =-26 =45
tree surveillance_audit_notification 390 2602 169 733 =-33 =19 2563 2603 1280 2604 2605 1567 722 806 1901 =8 =-28 =-26 =35 792 =-29 =35 =41 =-40 =49 =-60 =-52 =-64 =45
tree surveillance_audit_notification 1839 1274 2606 1549 =-54 =16 =29 =5 1302 517 2359 =17 =-39 102 34 243 1349 =42 =-15 =-23 =-24 2385 1692 =-55 =8 =33 550 =13 =-47
tree surveillance_audit_notification 600 1616 2602 2607 988 2608 1399 2364 1645 2609 =-24 =27 =4 898 =-17 =28 731 551 =27 100 =-54 =11 =-8 =45 =58 =-49 =-62 =-41 =36
tree surveillance_audit_notification 2330 2610 600 819 1940 1582 523 278 1203 2611 9 1148 556 =-6 1510 =-35 =33 =44 =-41 =34 =13 =28 =17 =36 =-37 =43 =34 =20 =-46
tree surveillance_audit_notification 1438 1507 2453 2382 41 191 2369 1545 592 2612 1436 1830 =-33 =37 =23 =21 =45 =36 =16 =30 528 =-24 =17 =18 =35 2613 =29 =-32 =38
tree surveillance_audit_notification 563 2507 2432 =-24 =31 =41 1013 40 933 907 1771 =-30 =26 =30 =14 327 2092 2614 =35 =-33 =-41 =-44 109 2615 =65 =-10 1351 =-50 =36
tree surveillance_audit_notification 1423 =-56 436 2327 517 221 =25 =-34 2301 799 =-6 1013 =49 =-24 =-12 739 2338 962 441 30 =-49 =14 =14 =28 =47 =16 1013 =-45 =17
tree surveillance_audit_notification 2552 2616 2486 2542 2617 563 1399 2227 =-45 =-11 2618 2619 634 =30 =-31 =-43 =-44 642 2056 2620 =-4 =50 =25 =-58 =38 =49 =25 =51 =34
tree surveillance_audit_notification 1423 =-55 328 2602 462 1627 500 669 =39 =-27 =-9 =-42 1203 2389 2275 2352 982 2506 =12 =-42 =-23 =-35 =-53 2405 =-72 =10 =48 =-62 =-18
tree surveillance_audit_notification 243 341 2366 1081 1438 933 1997 =-9 =53 1407 =28 =-11 =42 =38 =37 2437 933 =-33 =0 =45 40 1357 =-37 =1 2360 2391 =-27 =32 =40
tree surveillance_audit_notification 2392 2296 30 933 2621 =-20 =50 =15 =-48 684 =13 =-35 201 169 =-23 2622 2609 2623 =49 =-26 =-2 =-32 1746 2364 524 =22 =-29 =-52 =53
tree surveillance_audit_notification 1675 2301 2624 =-41 =26 =42 440 342 2416 608 2625 254 1491 2626 2563 =18 =-44 =-49 =-44 =-15 =-66 =22 =54 =35 2400 2556 =-18 =39 =34
tree surveillance_audit_notification 2453 2343 1661 2546 1675 2303 =-31 =31 524 344 2208 492 2356 =15 =-40 =-38 =-36 =-51 736 =-34 =41 604 =-70 =9 173 =-70 =14 =14 =34
tree surveillance_audit_notification 328 1139 440 256 2479 2627 =15 =-38 =-39 =-35 733 229 86 2569 487 2628 =-51 =22 =13 =27 =30 =11 =35 =-38 2227 =-31 440 =24 =-32
tree surveillance_audit_notification 1423 =-55 24 64 138 2626 2549 2545 2482 2542 220 =1 254 =54 =-10 =55 =48 =48 =-37 =-47 =-23 1941 =42 =-39 64 1048 =14 =-43 =-40
tree surveillance_audit_notification 1423 =-55 24 368 181 1000 2385 =-9 1988 2510 2333 =39 =-32 =-16 =-48 =-58 =29 1197 38 2629 2630 =38 =-5 =-33 =-18 =-43 1747 =-29 =33
tree surveillance_audit_notification 1302 1510 2482 642 189 543 2056 2524 1692 =-21 542 2323 =28 =-41 =-63 =38 2562 =50 =-27 169 =-14 =33 =-12 =-57 =43 =35 1863 =-47 =17
tree surveillance_audit_notification 1567 327 2389 1013 38 86 379 1011 2373 =-30 =48 2424 =29 =-41 1011 =34 =3 247 =-28 =56 =-33 37 1749 =44 =-36 =-37 =42 =-53 =-30
tree surveillance_audit_notification 390 1302 1378 86 644 558 =-47 =8 286 1261 795 460 =0 =-47 =28 =-68 =24 462 =24 2631 2632 =-41 =33 =47 =49 462 =29 =-42 =47
tree surveillance_audit_notification 999 2373 2585 2521 2201 699 1703 2633 =-17 =39 898 2323 =-38 =29 =54 =8 =29 =33 346 =54 =-32 =38 1539 2634 2635 =26 =-19 =-22 =-23
tree surveillance_audit_notification 40 1077 523 2636 1666 1431 2072 =5 =-47 =-47 =-45 =58 550 =-25 =50 2574 206 =-50 =23 =35 2392 660 1067 971 =-31 =20 =12 =41 =34
tree surveillance_audit_notification 1567 550 2369 1286 487 1520 2637 =-50 =23 =18 =30 109 =-31 =26 =16 37 1378 971 970 2359 =18 =-35 =-25 549 =-13 =40 =55 =-25 =-33
tree surveillance_audit_notification 2617 1013 2638 1302 2639 2343 563 =-22 2496 2640 87 1434 =0 =-49 731 =25 =-26 =-53 =-58 =11 =44 =-39 =52 2451 2641 =34 =-27 =-36 =52
tree surveillance_audit_notification 243 2546 1260 1350 1667 2474 1043 =11 =-39 =-35 =-41 =-24 =-47 722 =-68 =3 101 =-37 189 1674 1450 1485 =19 =-43 =-45 =-40 2365 =-46 =11
tree surveillance_audit_notification 1423 =-54 584 2642 2479 1139 629 604 560 2372 1076 =5 =-51 =31 =42 =22 398 2362 =33 =-29 =-56 =-32 =-40 =-50 884 =-27 2301 =40 =-23
tree surveillance_audit_notification 644 2643 379 =-48 =2 =38 524 2392 2369 1950 2512 =-15 1092 =25 =-41 =36 =20 341 2644 2645 897 =38 =-19 =-35 =-38 =-7 510 =-24 =36
tree surveillance_audit_notification 606 519 247 2646 2464 328 629 2005 1302 2477 =12 =-40 =-20 =-42 =-36 120 =0 =-49 =-48 =41 884 =61 =-22 87 224 =-29 =31 =7 =-50
tree surveillance_audit_notification 2617 2220 2647 2515 2094 2648 393 2610 2518 2649 2476 2587 2650 2651 =-25 =26 =36 =19 =14 =31 =20 =8 =19 =31 =38 =37 =36 =22 =49
tree surveillance_audit_notification 40 2652 842 1830 2460 1691 2165 =-28 =29 =24 2323 380 =-19 =35 2369 =56 =-12 =48 =21 =53 1076 1459 1616 =21 =-24 2413 =-51 =29 =-45
tree surveillance_audit_notification 390 440 1697 2448 2413 1539 2393 819 1383 2497 2531 755 =-19 =15 =29 =30 =13 =40 =21 =-41 =21 =38 =48 2653 =-19 =25 101 =0 =63
tree surveillance_audit_notification 1423 =-53 40 138 2327 120 372 804 539 933 =-10 =25 =49 =37 =50 38 247 =-28 =37 =44 =-20 =-47 538 1302 953 =18 =-40 =-37 =52
tree surveillance_audit_notification 251 247 1081 51 2542 2654 2346 215 169 =-33 86 =-9 =-29 =21 =33 =32 =40 =34 2414 =39 =-39 1329 =47 =-39 634 2655 =34 =-22 =-24
tree surveillance_audit_notification 2372 2656 37 563 169 =-47 2565 1468 =-21 2296 =34 =-25 =26 2496 2338 2563 =2 =-45 =53 =-65 530 109 =-67 341 =5 =-57 =30 =38 =20
tree surveillance_audit_notification 327 24 2372 2563 2657 119 2201 563 1771 1383 =-13 =26 101 =-18 =48 =12 =44 551 =1 =-68 =-47 =-38 =31 462 =47 719 =-38 =20 =-49
tree surveillance_audit_notification 380 462 2364 =5 505 =46 =-9 1567 2575 2518 936 =-6 2344 =48 =-20 =25 505 =-43 =27 1081 1680 =-67 =2 2354 =44 =-20 2460 =18 =65
tree surveillance_audit_notification 440 390 153 1295 1238 =10 =50 2530 2360 2404 =-46 =18 =7 =29 =-13 2375 =55 =-30 1166 2402 699 2360 2658 =-42 =22 =-8 =13 =21 =17
tree surveillance_audit_notification 2352 779 2659 2660 38 2092 184 2050 2496 2162 2661 460 =13 2662 =-34 =35 =-18 =-48 =-37 =-47 =-39 =-52 =-28 1675 =-24 =39 =39 =-30 =-40
tree surveillance_audit_notification 999 2663 2352 608 2530 191 2430 1556 2435 =-13 =26 =-49 2301 =41 =-12 =17 =15 323 546 550 =-25 =33 =-13 =-46 =-46 =-44 328 =28 =-19
tree surveillance_audit_notification 327 2607 2563 1839 1573 2664 2201 2326 2665 =-37 =34 =21 =38 =40 =29 724 731 779 367 118 =42 =5 =12 =-30 =-4 =-21 =-43 =-50 =-47
tree surveillance_audit_notification 24 2352 2647 2122 1081 512 539 317 523 2442 =-33 =30 563 =-23 816 =42 =-37 =3 2666 =46 =-29 2027 =37 =-26 =39 =-55 =48 =-37 =-29
tree surveillance_audit_notification 1839 30 2667 1855 =-16 =22 =33 =-57 40 2575 24 25 1674 =3 =-37 =44 =-23 =-44 1439 1579 2668 2044 1309 =33 =-22 =-23 =-24 =-32 =-33
tree surveillance_audit_notification 933 2667 2646 2487 40 2669 2337 1574 =-16 =-46 =25 =27 788 2398 =-18 =31 =24 =29 =32 =38 1201 1137 441 =0 =39 683 =-29 =42 =-26
tree surveillance_audit_notification 1077 247 2474 1139 644 2491 2323 =-36 =20 =39 441 2352 1309 =11 =-28 =-36 =34 =-41 =-53 =53 907 722 663 =-8 2670 =-53 =23 =13 =39
tree surveillance_audit_notification 1423 =-53 440 795 2392 2398 2520 393 =-14 =34 =32 =38 1650 345 =35 =5 =-36 =32 1166 2322 2569 =-27 =22 =26 517 1228 =58 =-25 =-27
tree surveillance_audit_notification 606 1839 607 1295 34 =21 =-26 =-34 824 =-48 =17 2352 1767 2098 2157 2446 2593 2671 =16 =-27 =-31 =-35 =-45 346 =7 =-42 =-37 =-34 =-49
tree surveillance_audit_notification 41 606 731 2056 2286 368 =-16 33 =28 =-38 2560 546 453 =42 =-23 =-18 =-38 =40 2343 1457 =-31 =31 =28 =-49 1304 2496 =-7 =-61 =-89
tree surveillance_audit_notification 328 327 1309 642 12 436 775 368 286 551 731 =15 =-35 =-26 =31 2672 =36 =-37 =-18 1863 =-31 =30 =-41 =-52 =-35 =-47 1303 =-7 =-43
tree surveillance_audit_notification 1125 1304 2447 1081 169 =-23 436 1785 102 2301 315 =-23 1589 =21 =-56 =13 2301 =32 =-11 =35 1690 =-51 =36 =33 86 =46 =-15 =-49 =-24
tree surveillance_audit_notification 1855 2437 2616 225 2521 2652 2410 1675 2545 =-44 =16 1746 2653 =-14 =22 2092 546 =25 =-30 =-52 =22 =34 =27 =31 =33 =38 869 =20 =-45
tree surveillance_audit_notification 519 1013 1302 1459 1715 971 547 2340 243 816 =18 =-17 =-8 =-35 =-21 =29 =-30 2056 2534 =-42 =19 =31 =-40 =28 18 2491 =-27 =18 =10
tree surveillance_audit_notification 1423 =-52 1378 341 201 1350 2122 1988 2479 2622 123 739 =-29 =27 2082 =29 =-26 =-30 =-33 =-19 =-43 2286 =-48 =17 123 =41 =-22 =-11 =53
tree surveillance_audit_notification 1567 2372 1090 1507 2597 2673 775 1239 2326 1633 2610 630 =-24 =9 =22 =7 =12 =29 =-34 =49 =39 2326 =40 =-30 =-34 =25 1507 =-49 =-6
tree surveillance_audit_notification 41 1534 2320 1404 =-9 =28 898 294 =-42 =22 =25 2423 =39 1407 =-49 =43 1304 1747 1407 999 102 =-11 173 =-7 =52 =28 =-17 =-61 =-81
tree surveillance_audit_notification 1081 556 380 2373 =-3 =44 =30 2420 225 1383 1855 2656 2312 =-51 =-17 =17 =18 739 =-41 1077 =39 =-13 =27 2369 =-10 =65 315 =44 =-6
tree surveillance_audit_notification 1027 1378 1444 2337 642 806 1060 2666 2207 2674 2626 2675 1613 =5 =36 =-33 =-31 =-40 =-34 =-27 =38 153 =-5 =-50 =-47 =40 =44 =46 =-40
tree surveillance_audit_notification 1940 327 1567 2442 229 2676 2343 2677 2559 2678 2679 2416 =-11 =33 =41 =31 =39 =41 =19 =54 1077 30 =40 =-1 =2 =51 =-21 =-42 =-29
tree surveillance_audit_notification 2602 1839 30 1203 2227 1999 =-35 =19 =12 =21 =-53 973 100 1545 1631 =31 =-21 =-31 547 543 491 =14 =-34 1988 =-11 =33 =-24 =-39 =-57
tree surveillance_audit_notification 24 2005 2603 2680 1450 2546 1788 584 2318 =9 =31 =-4 =-28 538 2423 =-44 =14 =29 =-36 =-34 =-40 =-39 390 841 2611 =-46 =16 =33 =37
tree surveillance_audit_notification 462 731 =19 =-12 560 2364 2360 102 =-14 2597 =28 =-34 2681 315 102 440 =33 2331 =32 =-35 =-20 =34 =-39 2369 2682 =-41 =25 =7 =37
tree surveillance_audit_notification 2654 1304 368 2587 733 2220 2369 2683 181 2561 2684 =-44 =19 =28 =8 =8 =-3 =21 =15 =39 733 344 2275 =23 =-30 =-43 =-16 =-54 =40
tree surveillance_audit_notification 327 2482 730 441 33 909 2421 933 2399 1873 1148 =-14 =38 =35 =23 1197 1309 =16 =-35 =-44 =-37 =17 =-48 462 =42 =2 =33 =37 =-46
tree surveillance_audit_notification 941 1567 852 327 120 2663 2352 788 523 2331 =-8 1574 379 =-49 =17 =47 =31 =25 =-26 =-35 462 =31 =-16 =-37 =-41 2662 =-10 =-65 =-40
tree surveillance_audit_notification 243 2685 2674 2240 2107 =-22 =20 542 2454 1329 40 2098 =16 =-27 1714 =37 =-10 =-32 =-30 =-20 =-41 176 =-9 =-67 40 =-33 2369 =-10 =36
tree surveillance_audit_notification 1423 =-51 606 1994 1081 1351 367 2686 2533 1019 =9 =-36 =-24 =48 971 =-5 =-34 816 2251 2666 =27 =-12 =-29 =-15 1351 =47 =-4 =49 =-44
tree surveillance_audit_notification 153 739 243 1295 =5 338 1793 2687 =-48 =17 =18 =15 =-25 1197 1295 1137 =12 =41 579 =-14 =30 =-35 2402 430 1911 =-28 =16 =25 =11
tree surveillance_audit_notification 584 644 2520 =-46 =27 941 247 24 169 201 2567 =-34 =31 =25 2534 2546 1175 2088 =18 =-21 =-32 =-26 2385 =-38 =12 =-32 =38 =-35 =-22
tree surveillance_audit_notification 1423 =-51 1302 189 724 2092 731 683 =-26 604 607 =7 =34 =37 43 =-29 =28 =-41 =-30 1081 199 607 =-9 =-47 =28 =36 816 =-45 =7
tree surveillance_audit_notification 606 380 2667 2673 2608 2220 2660 2129 1181 1444 671 595 2537 =-14 =11 =12 =30 =28 =32 =-43 =17 =14 =31 =43 =31 1468 =33 =-14 =-40
tree surveillance_audit_notification 436 600 2687 247 2514 2346 2688 2658 2498 2578 =-8 =19 =16 =20 =30 =37 =42 1329 =47 =-35 =39 524 =44 =-12 2298 581 =-46 =14 =16
tree surveillance_audit_notification 1423 =-50 40 328 295 790 779 =0 =-37 198 =37 =-2 2074 =44 =-20 1785 =-41 =22 2662 1493 634 11 =-2 61 =39 =-25 =-18 =-49 =-38
tree surveillance_audit_notification 2648 251 2323 1203 1830 1645 1785 437 =-18 =30 =32 953 806 1616 582 =22 =-13 =-35 =-44 =-46 =40 =19 440 =-7 1166 =-58 =6 =19 =42
tree surveillance_audit_notification 327 584 1431 1582 2559 2413 286 487 2509 1407 =-6 =-34 =29 153 =45 =-12 =10 189 1201 =30 =-23 =-11 =41 =39 =-26 790 =-22 =18 =-40
tree surveillance_audit_notification 2434 2074 1470 2673 795 2689 2302 1633 1526 2469 2677 2466 =-31 =23 =18 =29 =34 =-1 2323 =8 884 =4 =-64 =17 =5 =36 =36 =18 =26
tree surveillance_audit_notification 138 41 806 1011 2507 2486 =-4 =34 =32 2690 37 2365 =41 =-6 517 =24 =-35 =-24 =-22 1557 1661 169 =-18 =4 =-33 =-32 2331 =-5 =-39
tree surveillance_audit_notification 462 1431 1011 =4 2691 =40 =-23 =-36 962 574 884 2654 437 2605 2505 =-15 =24 =30 =29 =29 2323 =16 2692 =-35 =21 =-44 950 =0 =35
tree surveillance_audit_notification 243 1260 1567 563 1157 2369 =-17 =16 =32 2693 2634 2694 2695 970 =23 =-17 =-24 =-32 462 =22 =-36 =-40 1507 =-55 =2 =-40 578 =-29 =-5
tree surveillance_audit_notification 2392 2448 377 2343 =-15 1589 =24 =-20 40 1011 =11 2323 =-52 =12 =41 =36 18 2685 2612 86 327 =19 =-29 =-14 =-38 =-30 2510 =43 =-3
tree surveillance_audit_notification 243 1567 2220 1077 2374 =8 =44 2343 =-21 578 =-18 =34 =35 278 1771 =-38 =18 =39 1534 1137 2696 2588 1771 =-44 =1 =18 =26 =-1 =19
tree surveillance_audit_notification 2582 2697 1771 2430 909 724 2172 1041 169 367 =6 2495 =-50 =10 =-4 1863 =-38 =16 =39 933 =-53 =23 1781 =19 =-33 =23 =23 =44 =44
tree surveillance_audit_notification 606 2453 2259 2607 973 1043 2685 2392 1999 =-2 =27 120 2394 1144 2640 184 =42 =-17 =-25 =-11 =-32 =-12 =-18 =-37 =-37 =-36 =-42 =35 =-44
tree surveillance_audit_notification 40 189 988 2303 1567 87 =-3 =-44 =-49 =16 =52 379 =2 2698 =-42 =26 1439 722 377 1351 2286 =-38 =10 634 =22 =-28 =34 =35 =-37
tree surveillance_audit_notification 1378 41 2380 1997 1646 2260 =-8 =16 =29 =41 2609 =34 =-6 328 1579 436 2369 2309 =-9 =30 =18 2308 =-47 =21 =-56 1507 =-45 =17 =44
tree surveillance_audit_notification 1940 2607 2680 2122 346 2572 1661 2435 2513 185 2359 =8 =-35 =-36 =37 =49 243 =-32 =22 =-37 2699 579 =-19 =29 =41 =-36 =-37 =-39 =-28
tree surveillance_audit_notification 1137 524 102 86 2682 =-6 =36 =-36 2601 169 =-19 2700 2701 =35 =-17 =-20 804 =-64 =12 =-23 1661 1178 2155 941 =22 =-21 =-30 =-37 =-33
tree surveillance_audit_notification 2172 2309 2357 2453 2588 512 1444 1510 197 842 2654 528 16 =-23 =16 =5 =19 =6 =14 =13 =31 969 =21 =-16 =26 =28 =20 =26 =41
tree surveillance_audit_notification 629 436 1309 2617 795 788 251 =-5 562 =35 =-27 2600 1274 184 =25 =-16 =-25 =-37 346 663 =24 =-42 =48 =44 =-30 34 =4 =-40 =-28
tree surveillance_audit_notification 1423 =-49 304 2477 2588 1027 785 176 1747 1010 2702 =-5 =36 =32 =33 725 2408 460 =22 =-25 =-34 =-46 =36 =-28 =37 =-38 2686 =-26 =19
tree surveillance_audit_notification 933 1260 2303 2398 1682 664 1092 777 2497 2107 =-27 =0 =22 1286 =32 =-20 =20 =21 =21 =24 1674 =16 =-16 =-49 1302 2563 =19 =-30 =-36
tree surveillance_audit_notification 1593 2625 1350 2406 1667 1077 169 2499 =-22 =52 =11 87 2513 907 =-31 =25 =11 1439 =22 =-45 =-37 =34 2413 =-31 =14 =-42 2413 =-43 =17
tree surveillance_audit_notification 462 2703 2626 2704 2632 2392 =17 =45 =-15 =-18 =-23 =-29 551 2404 2344 2098 790 1090 683 =-26 =8 =-21 =24 =-16 =-16 2462 =25 =-24 =-21
tree surveillance_audit_notification 1378 2487 40 2705 1224 499 2435 519 341 =-5 =-30 1539 =-42 =11 519 =-11 =44 =22 1574 =41 =-23 =43 2640 1439 =11 =-34 =-42 =30 =45
tree surveillance_audit_notification 1771 2646 630 2092 2656 547 971 2706 =-6 =22 2360 109 =-10 1394 =-57 =7 =3 722 =-39 =21 =22 =-52 731 =15 2516 =-31 =21 =31 =27
tree surveillance_audit_notification 342 2245 2509 933 1633 1330 2406 884 380 1573 =-16 =23 =29 =-31 =22 =-53 =6 1290 247 =-5 =36 =30 =21 =37 1286 406 =35 =-31 =-8
tree surveillance_audit_notification 2602 1567 2703 2532 1438 382 1491 43 2676 =3 =46 1090 =29 816 =-43 =16 =-21 =-32 =35 =-28 =-49 441 1060 2451 =-47 =11 =23 =22 =-47
tree surveillance_audit_notification 606 441 909 199 2667 2707 362 546 842 2606 =-29 =31 =19 =17 2708 824 579 =12 =-35 =-40 =-53 =28 =30 =21 =17 462 =39 =4 =-46
tree surveillance_audit_notification 642 606 519 2709 418 464 2674 2604 2470 1567 278 1027 =17 =-29 =-23 2303 =-29 =11 =-32 =-31 =-37 =-33 =-27 =-42 2320 =-21 =4 =-40 =-53
tree surveillance_audit_notification 41 653 2098 522 =13 =-31 =-22 =-41 436 1351 1081 2710 2486 543 =-38 =-8 =18 1574 =33 =-26 =25 1081 1112 =28 =-15 =-31 1911 =-48 =20
tree surveillance_audit_notification 327 2564 1839 1438 722 2321 2476 2594 =-46 =4 =11 =9 =27 =35 2593 2464 606 2541 962 1467 =17 =-6 =-7 =-30 =-27 =-31 =-38 =-40 =-42
tree surveillance_audit_notification 563 11 2175 =-53 =19 2107 2402 =-18 362 =40 =-27 =23 2352 1579 328 382 606 =14 =-36 =-33 362 870 2220 =-39 =17 =27 =21 =-40 =-36
tree surveillance_audit_notification 1027 1584 2395 40 1497 2534 2684 2711 2430 477 =-2 =27 =27 =42 =43 =-24 =-32 557 153 1330 =27 =-6 1351 =-23 =14 =-19 =-20 =-19 =-34
tree surveillance_audit_notification 1206 2496 2240 2301 =-29 =29 51 584 487 2327 2712 2713 795 =6 =27 =-33 =-34 909 816 =-31 =17 =29 153 =41 =-11 =-11 =34 =-33 =-34
tree surveillance_audit_notification 41 1855 729 2518 =-2 =31 1330 =43 =-14 =34 436 1351 1687 2585 =-27 =25 109 =21 441 =-30 =20 1687 2645 =26 =-18 =-17 1863 =-54 =19
tree surveillance_audit_notification 1423 =-48 40 247 663 123 2537 =-44 =27 704 2347 =4 =35 =-26 475 2453 =-42 =19 379 =33 =-23 =40 604 102 2392 =-14 =13 =39 =30
tree surveillance_audit_notification 1007 1873 1197 499 1771 841 1980 2639 2332 2714 612 2715 286 =-16 1839 =-18 =3 =21 =23 =21 =19 =27 =31 =29 =17 =35 =-40 =30 =26
tree surveillance_audit_notification 2699 2716 695 2717 1510 2648 2543 2718 225 2719 191 2542 =-10 =27 =10 =21 =29 =32 634 =30 =-15 =34 563 =-11 =39 =46 =-38 =26 =-43
tree surveillance_audit_notification 2646 1294 2648 1181 965 716 2326 982 1839 2398 2720 =-40 =17 =23 1296 =1 =-23 =-33 64 2364 =-21 =26 =18 =14 =28 =21 =28 =35 =37
tree surveillance_audit_notification 390 2496 368 2673 2368 1126 777 1538 2585 2434 1839 =-40 =-11 =17 =31 =18 =26 2568 =-33 =19 =21 =35 2323 =10 440 =3 =-43 =-46 =39
tree surveillance_audit_notification 436 327 1011 2442 317 777 =-29 =25 =1 =31 663 2240 =-31 1274 1747 1616 =18 =-21 =-23 =40 1714 851 =-23 =17 =26 =-40 437 =-37 =26
tree surveillance_audit_notification 519 941 102 1434 936 2721 2722 2360 =-6 432 =22 =-26 =-42 =30 =38 =-26 14 346 2502 =18 =-28 =-22 =41 =-39 1714 377 =-27 =16 =10
tree surveillance_audit_notification 243 1350 2666 327 2723 2614 724 2422 2476 1675 =-14 =13 =43 =38 =-16 2322 =-39 =34 =-29 =-27 =-18 =-18 109 1378 =-23 =26 556 =19 =-28
tree surveillance_audit_notification 1378 40 2327 558 2724 1535 =9 =-26 =-32 2725 1852 2716 =-22 =14 =26 =28 1490 =-34 =11 2227 2610 377 =-9 =23 =29 557 =31 =-23 =44
tree surveillance_audit_notification 382 2334 2391 2546 897 1274 2520 514 =-10 =19 =20 189 2726 1201 =31 =-25 =-32 1369 =20 =-31 =-31 2609 =-44 =13 =19 1125 =24 =-18 =-31
tree surveillance_audit_notification 328 2625 2727 973 2663 1197 380 2728 368 1747 =5 =-35 =17 =-31 =32 72 =-40 =25 43 =-45 =22 =-32 =-24 =-42 2729 199 =-29 =17 =22
tree surveillance_audit_notification 2564 1013 24 550 1645 =-23 =8 1450 9 2730 2483 2546 =21 =-15 =-28 =-7 =-10 =-37 =-20 578 =38 24 1692 1901 =-40 =14 =20 =42 =-37
tree surveillance_audit_notification 2617 1950 2245 2649 1567 722 2718 1980 2731 2732 1699 595 934 1008 =-19 =24 =8 =6 =23 =20 =27 =26 =27 =21 =-26 =19 =35 =28 =43
tree surveillance_audit_notification 390 2327 2733 1181 2388 507 2734 1855 1407 =-1 =15 =25 =-34 109 =-43 =15 =-24 =37 =-43 1464 1378 349 =-27 =19 =24 =22 869 =47 =-13
tree surveillance_audit_notification 1423 =-47 2735 2654 24 1438 2542 893 2736 2074 1844 2216 =-10 =23 =27 1464 =30 =-20 =28 =27 =38 799 =41 =-28 =-22 =37 2737 =28 =-17
tree surveillance_audit_notification 41 542 1081 380 2321 2590 176 =-8 =11 =27 =22 198 =41 =-9 =45 =-32 2002 286 2369 1036 565 1637 =-42 =13 =9 =18 =-5 =2 =14
tree surveillance_audit_notification 1378 2685 1125 2434 2334 2738 739 56 1435 2708 =-10 =-44 =29 644 =-18 =26 2302 =12 =-14 =-38 724 2668 =28 =-26 =-24 =26 =-21 =-23 =41
tree surveillance_audit_notification 247 2739 462 =7 87 2654 86 =-9 556 =-49 =24 =34 367 1126 =-27 =14 1041 2740 1460 1767 2414 =37 =-16 =-25 =-11 =-32 =-24 =31 =32
tree surveillance_audit_notification 40 517 463 824 367 440 =18 =-15 =-6 =32 =-39 2595 2741 =-34 =19 =22 367 345 1286 =-44 =14 =22 1045 1526 2742 =27 =-23 =-26 =-26
tree surveillance_audit_notification 374 346 1295 1344 2122 2072 2743 105 563 =6 =28 =-8 =-21 =-22 =-29 =-30 =-6 1510 1351 1549 807 1147 =-44 =22 =22 =23 =15 =41 =-31
tree surveillance_audit_notification 2372 2736 2370 2582 2542 1510 2520 1094 528 712 =-16 =18 189 =20 =-23 699 =26 =-18 24 =19 =-23 =20 =32 =23 =29 =30 169 =-23 =31
tree surveillance_audit_notification 1013 286 2497 2587 1994 215 2744 2745 =-18 =15 =27 =17 =20 =28 =30 2387 1369 806 =19 =-14 2364 =6 =-42 =-36 118 2488 =31 =-26 =-14
tree surveillance_audit_notification 1013 24 920 1771 560 1181 2406 2334 =-14 =7 =22 =30 =28 =29 892 119 =33 =-25 =-31 247 430 =-47 =14 =40 969 2746 =39 =-24 =-7
tree surveillance_audit_notification 1423 =-47 327 519 9 1125 115 2674 2747 2748 =20 =-23 =-15 =-29 =-17 =-13 690 =-28 =13 338 2749 2557 =-26 =18 =15 1013 =23 =-13 =-40
tree surveillance_audit_notification 1423 =-46 1197 342 12 37 251 1573 118 556 2327 2750 =17 =-32 =-7 109 64 =-6 =42 =-34 =-15 =23 =23 =-14 =-33 2713 =30 =-29 =-31
tree surveillance_audit_notification 2647 817 1013 1197 595 933 43 =-13 86 371 =24 =-22 =-24 371 =1 =32 =24 =-35 448 2699 =43 =-8 473 =-27 =24 933 =-41 =15 =34
tree surveillance_audit_notification 2420 2352 2663 2614 933 1399 1013 102 =-19 338 2453 1543 =-29 =26 =27 =28 1442 =46 =-14 2674 =15 =-30 1746 =8 =41 =-29 =-24 =-29 =36
tree surveillance_audit_notification 1839 1394 1573 689 2476 =-52 =10 =10 =21 1077 243 =37 =-13 =-18 2656 12 2751 2625 344 968 588 =12 =-18 =-15 =-27 =-33 =-29 =-33 =40
tree surveillance_audit_notification 1304 634 606 251 2122 739 243 2593 897 1468 =-5 2380 =38 =-26 =37 =-49 =-18 507 817 =17 =-26 =-27 =-41 =24 =-40 190 =-39 =11 =-46
tree surveillance_audit_notification 733 736 2301 2752 2323 2513 2372 =-14 =11 1442 =-12 =35 1399 =-52 =3 =33 584 440 138 =27 =-9 589 =-17 =34 =-25 =28 1351 =-1 =30
tree surveillance_audit_notification 368 2321 2707 2323 1076 1468 595 539 =-18 =20 =17 2354 =23 =-7 =-42 2334 43 =-50 2301 =-31 =25 =14 =15 =18 2098 131 =11 =-32 =-16
tree surveillance_audit_notification 1081 1567 1438 2220 2392 1703 795 1839 =-37 =-10 =3 =13 1988 2603 346 2733 =19 =-25 =-10 =-34 =-56 2323 =41 =-19 =25 2444 =-47 =9 =25
tree surveillance_audit_notification 2549 40 584 243 2753 367 1675 =-20 109 =28 =-8 =1 =-35 =-12 =-28 379 1126 1168 =-25 =16 =23 169 =-15 1324 1081 =31 =-15 =-21 =-39
tree surveillance_audit_notification 1423 =-45 2563 201 64 2385 511 =7 =-32 =-25 2376 119 86 =51 =2 =-2 =-10 315 1574 1635 87 1067 =31 =-22 =-37 =27 =-35 =9 =-39
tree surveillance_audit_notification 441 1351 1689 2303 2362 2324 =-26 =9 =9 2517 =-6 =27 =26 1241 2681 644 =-20 1177 2751 =19 =-16 =-6 =-29 =-41 1788 644 =-13 =22 =-25
tree surveillance_audit_notification 390 1081 327 1863 2345 442 775 2636 1422 2424 =5 =-25 =-28 =38 547 =-39 =25 =-14 547 =-28 =16 =36 =-40 558 =43 2345 =-28 =20 =42
tree surveillance_audit_notification 606 327 1378 792 2719 2693 462 123 =-16 =16 612 1507 173 2545 =-17 =14 2392 =-11 =14 519 =18 =-19 =37 =-35 =25 =25 =34 =-36 =-38
tree surveillance_audit_notification 1510 1771 2610 2663 118 2754 739 2369 2322 =-17 =20 =6 315 363 =-10 =25 =29 =33 368 =-29 =-1 286 =-46 =10 1563 =20 =-21 =23 =27
tree surveillance_audit_notification 37 550 11 =-39 78 =-20 1295 =25 =-17 1574 1027 1109 2755 1403 2756 500 =24 =-19 =-6 =-24 =-33 =-14 =-29 109 =1 =-22 2381 =-25 =25
tree surveillance_audit_notification 1423 =-44 201 1434 2674 181 2661 1047 1491 =8 2757 =-31 =19 =34 =-20 2285 234 2105 2355 =45 =-2 =-11 =-11 =-22 =-27 198 =7 =-39 =-14
tree surveillance_audit_notification 1423 =-44 327 9 2636 2597 2758 1094 512 528 2448 2546 =-5 =-26 =15 =16 2496 =30 =-31 =28 =33 =29 =42 56 42 =-35 =4 =14 =-39
tree surveillance_audit_notification 2602 2547 1567 1687 584 1139 11 =-11 884 2759 500 =19 =-17 =-17 2364 1746 =-17 =16 =27 =-32 =-15 =22 666 790 =-34 =18 =22 =-22 =-48
tree surveillance_audit_notification 37 2372 1378 1259 2584 2760 2761 475 2422 584 1286 100 =15 =-7 =23 =-13 30 =-33 =17 2328 =22 =-12 =-33 =-19 =32 =-36 =34 =21 =-21
tree surveillance_audit_notification 1567 852 2547 380 11 933 =-31 =18 1977 1175 2625 2534 1041 =12 =-8 =-11 =-28 =-29 =-27 =38 2227 =-40 =13 =-38 2390 1507 =-49 =-13 =19
tree surveillance_audit_notification 1423 =-43 739 1785 341 2549 =3 =-30 2582 302 1157 1510 =-36 =15 =9 =15 =12 =30 634 1579 120 2762 =25 =-13 2516 =15 =-29 =-23 =-7
tree surveillance_audit_notification 2663 1302 2602 328 2617 2622 1767 1788 2476 256 2577 =9 =-26 =-29 =36 =-28 =-20 =-32 =39 2729 682 2460 =-24 =14 =22 =26 =-36 =-26 =-32
tree surveillance_audit_notification 243 2381 2420 2392 563 484 2471 1507 =-32 =4 =16 =24 346 2763 =8 =-26 =-20 1112 =12 40 =-28 =20 =27 =31 40 =-21 1112 =12 =-17
tree surveillance_audit_notification 1567 2260 2467 563 2472 =-18 =24 2764 1013 634 733 =-2 1351 =-1 =29 2334 =-32 =8 1589 =25 =-9 =-37 =26 =24 1126 2217 =-43 =3 =5
tree surveillance_audit_notification 1423 =-43 1125 1304 87 1635 2710 1407 1964 2232 =19 =-26 =-15 1715 =-14 =28 1507 =-30 =13 =-23 2740 1507 1302 =26 =-25 =-23 =-34 =-35 =-17
tree surveillance_audit_notification 606 2564 247 2765 51 1060 2547 243 533 37 =7 2402 =-27 =12 =-34 2227 =1 1624 1297 =-40 =16 =21 =-28 =24 =28 =33 =27 =-35 =-36
tree surveillance_audit_notification 2585 2684 2610 733 1157 570 785 2766 1510 =-15 =11 =25 =22 =24 999 1405 =32 =-12 =-21 442 1297 =31 =-16 =-4 86 =24 =-14 =25 =34
tree surveillance_audit_notification 327 663 660 1940 2312 804 1368 2056 976 =-11 =27 =20 =23 601 =24 =-14 =24 =-24 2338 =40 =-30 2338 1270 708 =-24 =20 =28 =33 =-36
tree nonconformity_notification 1177 1303 2525 =-120 362 =-42 =77 11 =-102 278 1137 =-21 =67 =-108 2767 1137 341 1520 368 =-49 =35 =71 =-71 2768 2299 =102 =-40 =-83 =-103
tree nonconformity_notification 1538 2730 2516 2769 2770 =-113 =-19 =-37 123 =-90 =40 24 123 =-104 =52 =-100 24 123 =-95 2484 346 1093 367 =13 =82 =-69 =-51 =-104 =-102
tree nonconformity_notification 1177 1573 1332 2771 =-107 =-23 =-28 284 562 2772 =-49 =74 =64 =-104 78 523 =-72 =57 362 34 243 =77 =-9 =-69 2773 1539 =105 =-17 =-92
tree nonconformity_notification 2525 2774 1520 2775 2776 =-101 =30 1351 =-71 =22 40 =-78 11 =-98 1351 =-39 =43 40 =-61 11 =-89 =77 40 524 634 =25 =-84 =-80 =77
tree nonconformity_notification 1538 2509 2634 1369 2425 =-98 =13 109 =-50 =49 109 =-67 =88 =53 109 24 284 130 =-12 =75 =-95 =-93 2777 669 284 =79 =-79 =-59 =-94
tree nonconformity_notification 181 2756 =-95 =-43 346 278 1126 2537 563 1157 2778 2779 =-73 =13 =39 =33 2780 =52 =-65 64 174 =-25 =84 =93 =70 =-92 390 =-83 =58
tree nonconformity_notification 1303 2770 2634 2781 =-92 =-14 1742 =34 =-91 24 278 =63 =-80 =-90 24 78 799 1703 =-68 =79 =45 2289 2454 663 =65 =-5 =-85 =-89 =-79
tree nonconformity_notification 1383 2537 1332 2524 =-88 =-33 1538 =-47 =39 24 2330 2782 578 =9 =71 =-75 =-88 =-80 86 442 517 607 =-25 =65 =87 =85 362 =-80 =49
tree nonconformity_notification 2730 1279 2774 2783 2534 =-85 =-48 =-7 436 87 2560 =57 =-55 =39 =-85 87 =-56 =48 87 201 41 =28 =-28 =-76 2356 2784 =52 =-73 =-81
tree nonconformity_notification 1203 2785 2425 =-83 100 =79 =-49 346 =50 =-62 109 100 1423 1126 2786 =-49 =50 =76 =83 =-68 2787 2788 2634 517 =16 =84 =85 =-85 =-68
tree nonconformity_notification 1394 2756 1369 2415 2398 =-83 =64 1442 =-64 =40 41 =40 =-74 41 =36 =-85 284 2340 1442 379 2789 =-57 =45 =37 1359 =37 =-58 =-88 =-77
tree nonconformity_notification 1177 2403 1303 =-81 368 =-76 120 =49 =-53 120 578 799 =-54 =86 =80 =-52 120 284 578 550 =-48 =36 2790 =84 =-73 =-77 189 =32 =-75
tree nonconformity_notification 1303 2730 2781 2791 =-79 =30 =15 11 =-74 2792 =-12 =73 87 341 11 =-79 189 2757 =-5 =95 390 =-60 =80 =-70 11 =-68 499 =75 =-54
tree nonconformity_notification 1279 1369 2524 2594 2560 2793 =-77 =13 =-25 =3 =8 284 1137 315 558 =-2 =-75 =22 2794 =73 =-53 =-82 315 =-33 2111 284 =61 =-66 =-81
tree nonconformity_notification 2795 2796 2797 2798 2799 2711 2800 2793 2801 2495 2802 2803 =-74 =36 =49 =-33 =3 =7 =6 =8 =36 =37 =27 516 =39 =-67 1041 =28 =-64
tree nonconformity_notification 2770 2786 2775 2398 2804 2805 2806 2807 =-73 =-2 =-24 =63 =7 =37 704 2808 =-61 =-1 =63 11 =-69 2809 =14 =-53 11 =-58 1302 =41 =-73
tree nonconformity_notification 1538 2524 2775 2810 2811 2812 =-73 =11 =29 =10 11 =-76 367 =-45 =59 24 =42 =-55 24 11 2811 =-76 =42 284 367 =11 =60 =-72 =-69
tree nonconformity_notification 2415 1901 2711 2810 733 2813 =-71 =11 799 =-55 =-13 =6 =19 346 799 2810 =-62 =72 =44 =-50 346 436 123 =-56 644 =-37 =64 =-77 =-70
tree nonconformity_notification 1203 2524 2525 2781 =-71 =-11 2500 =18 =-66 102 =-5 =60 120 169 =-61 1896 203 =70 1383 2781 =-63 =54 =77 =-70 1439 2814 =-64 =64 =38
tree nonconformity_notification 1203 2785 1332 2811 2645 2800 =-70 =12 =0 =-6 1201 123 =-53 =29 =-69 =16 123 =-59 2174 2359 1973 2815 =53 =-65 =-14 =-69 1781 =-10 =69
tree nonconformity_notification 181 2770 1279 =-70 368 =-52 =57 =8 109 346 286 1279 368 2580 =-61 =72 176 120 =44 =-61 =-43 =26 =43 =-66 11 =-54 436 =69 =-64
tree nonconformity_notification 1303 2507 2525 2743 2811 =-70 =33 =6 120 =52 =-59 169 =-63 =73 120 368 169 =-65 2286 220 =-32 =64 =56 1201 =77 =-55 524 =-6 =-71
tree nonconformity_notification 1383 1279 2781 2811 2730 =-69 =-27 =11 436 =22 =-63 346 =34 =-55 346 436 2816 1137 2817 2743 =48 =-49 =-47 =68 =-63 =-57 1137 =-61 =55
tree nonconformity_notification 1203 2818 2819 2770 =-67 286 =-45 =43 =8 368 =-43 =60 1351 524 286 2796 1520 1126 =-57 =26 =22 =59 =35 =-53 2777 2820 =53 =-56 =-73
tree nonconformity_notification 2730 2774 2812 2821 2822 2321 2823 =-66 =-9 =7 =10 86 =66 =-60 =8 86 =14 =-56 86 968 2824 2454 =41 =-70 =-71 =-39 390 =-57 =67
tree nonconformity_notification 1274 =-68 24 169 =-58 2330 1394 41 1290 256 =59 =-50 =-31 =-79 87 34 2564 =61 =-48 =-27 2141 2825 =77 =-50 =-37 =-65 1526 =-63 =42
tree nonconformity_notification 2516 2781 2524 2647 2804 1369 2798 2826 =-66 =18 =32 =-2 =29 =21 =18 86 2767 =42 =-52 =-51 86 2155 2827 =49 =-64 =-66 173 =-53 =60
tree nonconformity_notification 1394 2634 2811 =-66 =60 1742 790 =49 =-68 =-63 346 634 169 =-33 184 328 2828 =74 =-40 =20 =-35 1203 =-48 =39 719 328 =-4 =-63 =75
tree nonconformity_notification 2756 2829 2810 2769 2524 2799 2543 2830 =-65 =23 =30 =34 =4 120 =35 =-48 =28 663 634 =31 =-38 =-41 191 338 =-22 2111 =41 =-60 =73
tree nonconformity_notification 1303 1383 2769 2831 =-65 =30 =7 11 =-48 86 =61 =-27 86 101 2524 295 =-48 =33 176 =65 =-58 11 =-48 =64 708 1747 =-56 =16 =62
tree nonconformity_notification 2832 2730 2812 2756 2833 2507 =-63 =33 =43 =4 795 40 =-47 =31 =64 201 =38 =-21 109 201 2834 64 =-19 =47 =63 =-54 1359 =48 =-58
tree nonconformity_notification 181 1296 =-65 799 =-42 =38 524 499 1286 1296 1781 =-31 =42 1407 =36 64 =-32 =49 256 =56 =-32 =-60 176 2835 =-50 =67 1203 =-45 =41
tree nonconformity_notification 181 1177 2756 =-64 =-12 371 2414 =70 =-54 =-31 24 1177 1423 1650 2798 =-36 =50 =51 =33 34 1892 =58 =-50 1279 =-11 =49 936 =-58 =80
tree nonconformity_notification 1177 2403 2821 2525 =-63 1357 =-32 =48 =13 634 562 545 =41 =-15 =75 =-59 436 201 1520 2836 2837 =35 =-55 =-60 =69 1573 =-15 =33 =-54
tree nonconformity_notification 2524 2507 2811 2543 2594 2838 1239 2839 =-61 =-2 1543 =-45 =50 153 =15 =-47 =-3 =20 =17 11 =-61 =63 11 =-34 153 2484 =46 =-39 =-11
tree nonconformity_notification 1203 2781 2509 1332 2840 2841 =-61 =-2 =30 =-25 =26 1197 =30 =-60 328 286 14 190 =-33 =21 2790 =49 =-67 =50 1382 243 =34 =-53 =-53
tree nonconformity_notification 1274 =-64 346 1201 1214 2842 2356 264 2843 2454 2655 =42 =-46 =-63 =-46 =-61 =-66 =-60 =-66 2661 =-63 =68 390 1526 2095 =-57 =41 =54 =79
tree nonconformity_notification 1383 2415 2543 2844 2403 2509 =-62 =-4 =-13 =21 =36 663 379 =-34 11 =-45 2824 =55 =-55 869 =-63 =51 663 11 =-35 2155 =66 =-64 =-28
tree nonconformity_notification 1296 2775 2525 2811 =-63 =38 =39 40 2634 =-34 =19 981 =36 =-56 40 201 630 =-10 2369 1228 =50 =-35 =-41 =-46 2824 2845 =46 =-38 =-56
tree nonconformity_notification 1296 2516 2415 2835 =-61 =21 1011 =29 =-35 278 442 =1 =46 =-56 295 2330 2517 2846 499 2847 2827 =3 =-57 =-54 =-53 =59 =73 =-61 =43
tree nonconformity_notification 1274 =-63 169 1988 2848 =-58 =29 =39 278 34 368 779 2129 2849 724 =35 =-30 =-66 =-56 =-56 1649 =57 =-21 304 1166 =1 =54 =-41 =-61
tree nonconformity_notification 2832 2781 1332 2403 2216 1279 =-60 =-21 =4 =21 630 64 =-30 =25 =49 86 284 =49 =-38 =-31 86 286 64 2501 =-35 =32 =60 =59 =-49
tree nonconformity_notification 1274 =-63 346 2330 327 2815 273 =-48 2842 2579 545 475 523 =12 =61 =46 =59 =-60 =-53 =-65 =-72 =-56 390 176 2220 =-60 =32 =20 =87
tree nonconformity_notification 1303 2808 1573 2594 2425 =-61 =40 =40 =0 120 =23 =-44 120 101 1703 294 941 =-50 =67 =7 =101 2850 2356 =44 =-56 =-50 243 =-7 =-55
tree nonconformity_notification 1177 1383 2821 1538 2495 =-60 =-4 2851 =-28 =65 =42 11 =-34 2174 =52 =-10 524 1041 330 184 =50 =-51 =-63 630 =-41 =24 2852 =-32 =51
tree nonconformity_notification 2770 1520 855 2775 1497 2403 2796 =-59 =5 =1 =-4 =7 =9 462 =52 315 =-32 =15 189 436 169 1126 =-44 =51 =58 =-63 1382 =24 =-45
tree nonconformity_notification 1296 2808 2814 2403 2853 =-61 =36 =38 =48 109 =-18 =42 109 663 11 =-49 1197 1295 2467 =4 =80 =52 =-49 =-46 11 =-27 2470 =52 =-79
tree nonconformity_notification 1177 2524 2832 2543 2647 =-59 =2 =5 =-10 120 550 =-44 =38 =-50 120 1206 1852 2854 2259 =46 =-49 =-64 =-50 =-44 328 =7 719 =-63 =53
tree nonconformity_notification 1296 2811 2810 2791 2594 442 =-60 =-33 =19 =37 120 =38 =-50 =30 368 362 2780 =-36 =72 =7 120 2330 =53 =-36 189 =27 1747 =-62 =72
tree nonconformity_notification 1303 2775 2525 2855 =-61 =27 =39 1359 1302 =27 =-47 =-46 247 1041 176 462 =26 1357 =-40 =7 1359 930 =42 =-45 =-57 462 =67 =-46 =90
tree nonconformity_notification 1296 1538 2217 2855 2543 =-60 =33 =28 =-1 2107 =-11 =46 524 436 327 379 1011 =-25 =30 2111 =49 =-55 =-71 38 =-59 =75 328 =13 =-50
tree nonconformity_notification 2730 1332 442 2829 2647 2576 2810 865 2856 =-59 =20 =-9 =2 =28 =27 =-5 =-14 =2 11 =-53 346 2857 =37 =-47 1510 362 =-48 =35 =52
tree nonconformity_notification 1303 2634 1573 2398 =-58 =65 =0 =27 120 634 123 =-14 958 2858 2356 884 =56 =20 =-51 =-48 =-23 =-17 390 1410 2819 =-53 =18 =46 =88
tree nonconformity_notification 2770 2509 2812 2811 2796 2639 1369 733 =-56 =-21 =11 =30 =9 =30 =20 =39 328 278 123 1369 =-51 =44 2773 =49 =-56 =-57 362 =-44 =27
tree nonconformity_notification 1394 2839 2379 =-60 =7 169 =-38 =43 40 346 153 169 =-44 341 448 =26 =66 =-2 =-40 2859 1703 =-48 =50 =35 169 =-1 1139 =56 =-29
tree nonconformity_notification 1203 523 2425 2756 2805 2833 2747 2860 =-58 =39 =-6 =39 =64 =-8 1197 =39 =-47 =20 346 123 =-31 2860 204 =36 =-58 =-51 247 =-45 =79
tree nonconformity_notification 1296 2775 2507 2861 =-60 =22 =28 1137 =-9 =43 328 550 855 =-53 =33 516 804 645 2691 =28 =-24 =-47 304 =62 =-27 =-29 390 =-44 =73
tree nonconformity_notification 1383 2769 2507 2811 2862 2863 =-55 =29 =43 =9 =38 11 =-48 86 1096 278 =18 =-44 =67 2587 =-44 =83 86 11 =-31 2155 =56 =-60 =-29
tree nonconformity_notification 1296 2537 2832 2798 1279 2864 2865 =-58 =50 =32 =-1 =54 =12 1382 =56 =-2 644 =-53 2056 1090 227 2500 342 =2 =38 =-44 =47 =-45 =57
tree nonconformity_notification 181 2704 2866 2756 2867 =-59 =48 =-12 =13 =30 24 1359 1206 2454 2455 2868 968 190 =22 =43 =-14 =-55 =-49 =-62 =-53 =-57 936 =-50 =70
tree nonconformity_notification 1383 1279 1238 2822 2647 =-56 =25 =26 =-11 24 64 1126 =-41 =66 2773 700 =52 =-47 =-52 =-52 24 2359 1302 315 =18 =55 =-62 =-61 =-34
tree nonconformity_notification 1442 2781 2745 =-53 =18 =13 169 =-45 462 =40 663 1302 2495 2781 1332 2328 =-26 =58 =24 =41 1450 =55 =-38 =-50 41 1332 =-25 =67 =-57
tree nonconformity_notification 1394 2507 2634 2763 =-60 =21 =16 123 =-38 =47 86 368 78 2834 =-49 =48 =26 2141 =49 =-29 1564 1560 24 551 =30 =-53 =-57 =57 =37
tree nonconformity_notification 1303 2525 2634 2781 2795 2543 2770 =-60 =-6 =53 =33 =8 377 2869 =37 =-33 =-75 =38 1041 2320 323 =4 =57 =53 2870 1844 =-39 =43 =80
tree nonconformity_notification 379 1442 2706 2373 =-58 =49 =8 2347 2467 =-28 =26 =46 123 2398 =-45 =79 2791 2470 295 1351 962 =1 =-42 =19 1279 =-35 =31 =-74 =54
tree nonconformity_notification 1203 368 2785 2844 2864 2871 =-57 =39 =42 =29 =12 30 1041 2588 1238 2844 =-9 =54 =49 =64 =-32 367 =-52 =-4 109 =-12 1359 =30 =-59
tree nonconformity_notification 1303 2509 2835 2769 2174 =-55 =-2 =7 =54 =24 328 11 563 =-43 =21 499 2470 601 1543 =26 =-43 =60 =-65 =-35 390 40 =-62 =32 =71
tree nonconformity_notification 1177 2403 2537 2525 2704 =-58 =25 =16 550 =-57 =20 2500 346 =40 2795 =28 =-57 =-55 87 130 584 346 =32 =-8 =-32 =-38 1548 =45 =-51
tree nonconformity_notification 1274 =-60 284 341 184 327 441 2872 2873 1318 =27 =-35 =85 =-43 =58 =-56 =-45 2174 1539 =19 =-41 1318 =-39 =45 100 =48 547 =-54 =26
tree nonconformity_notification 550 2634 =-56 =12 1351 2730 2798 2645 2774 2425 2321 =-43 =31 582 =47 =-51 86 =39 =-42 =18 =46 86 =28 390 =-43 =53 1302 =18 =-55
tree nonconformity_notification 1274 =-60 40 390 120 1197 1238 1973 =-7 =60 =27 =-41 2408 1747 =-47 =33 =34 =72 1359 2470 2479 2874 2875 =50 =-29 =-46 =-68 =-63 =-45
tree nonconformity_notification 1303 2775 2516 2756 =-58 =16 =25 24 1359 2876 2330 =45 =-44 =-42 =-41 =-50 247 24 295 101 795 =-40 1197 =39 =-45 =13 =59 =-46 =74
tree nonconformity_notification 1394 1177 2433 =-59 =8 1303 1621 =48 =-36 =-56 1434 225 634 2479 2877 =25 =-49 =-54 1096 1977 150 =-44 =36 =38 =47 =99 634 =-3 =-66
tree nonconformity_notification 1296 1383 2781 2831 2398 =-54 =51 =51 =8 =22 524 1096 102 40 974 =-46 1839 =-9 =48 367 =-23 =21 =23 =42 719 346 =-2 =-53 =55
tree nonconformity_notification 1442 1369 1238 2781 2543 2804 =-57 =32 =11 =2 =9 =14 41 2543 2878 1320 371 =-7 =27 =-52 =63 2879 =59 =-33 291 2757 =-31 =1 =24
tree nonconformity_notification 1394 1203 2880 2516 =-59 =-2 =42 1286 198 =-5 =-61 =47 40 341 584 138 2881 =38 =-51 =-26 =-21 =-37 1093 2882 =48 =-21 315 =39 =-55
tree nonconformity_notification 181 1369 2883 1238 2677 =-56 =25 =13 =26 247 =-12 =71 328 123 1635 1423 =-51 =55 =62 523 197 =14 =72 =58 201 1382 =24 =-24 =-57
tree nonconformity_notification 999 442 1239 2756 2520 1986 =-51 =-3 =0 169 =-55 1539 =26 =-41 =-2 100 =42 =-1 34 169 =-18 663 2756 =19 =65 =-10 87 =-40 =11
tree nonconformity_notification 181 1303 2884 =-58 =40 102 1614 109 =-34 =34 =68 =44 169 =-35 436 189 472 2849 =43 =-46 =-63 34 1633 =27 =-50 =-48 9 =-56 =67
tree nonconformity_notification 1303 442 1332 2812 2217 2811 2885 =-56 =32 =32 =-13 =22 =14 =3 87 441 1349 1332 346 =3 =-44 =-49 =28 =33 204 1359 =31 =-45 =-59
tree nonconformity_notification 1177 1383 294 2886 2887 2888 =-56 =-2 =-9 =36 2771 =-14 =58 2359 2845 1090 =31 =-29 =-49 =-56 1382 =36 295 102 =-6 =22 2889 =60 =-47
tree nonconformity_notification 1177 1296 2403 =-53 =30 436 169 2391 =-33 =47 524 2850 =40 =-50 =-29 =-56 328 436 2890 2860 =37 =-33 =-47 214 =-62 =18 40 =-43 =50
tree nonconformity_notification 2524 2798 2634 2821 2056 1239 2839 1438 2466 =-48 =31 =15 =10 =-10 =23 =21 377 341 1434 =32 =-37 =-28 =-62 =31 189 1434 =38 =-16 =-30
tree nonconformity_notification 1274 =-59 328 190 286 1994 2870 884 158 =-5 =50 =-30 =62 =65 379 =4 =51 847 982 =42 =-1 =-34 2565 591 2222 =-34 =44 =32 =26
tree nonconformity_notification 2834 1203 799 2821 2425 2405 1092 =-53 =4 =8 =9 =16 =3 663 191 176 1645 =-2 =-59 138 =7 =44 =53 201 =0 =-56 201 =50 =-11
tree nonconformity_notification 1274 =-59 462 566 2560 =31 =-17 =81 315 719 100 =7 362 2891 =-33 =55 =5 =56 379 393 =-39 =48 2470 884 362 =14 =52 =9 =-64
tree nonconformity_notification 1394 2835 2763 2892 1712 =-58 =19 =29 2893 =48 =-39 =32 524 499 2894 2895 2003 =33 =-30 =-48 =-27 =-35 247 120 284 =28 =-47 =-54 =68
tree nonconformity_notification 550 367 =-59 191 2864 =-36 =54 =34 368 2781 191 1510 2887 =-41 =-6 =20 =22 =10 100 804 338 =39 =-6 =60 315 =-9 284 =36 =-43
tree nonconformity_notification 442 2873 1332 2516 804 2729 2896 2140 2897 =-48 =31 =36 =44 =13 =0 =-2 14 579 =-22 =43 =25 =71 1621 2484 176 =5 =34 =-49 =-62
tree nonconformity_notification 1394 1383 2864 2898 =-56 =40 =64 41 =23 =-43 109 368 473 2834 =-39 =24 =58 41 559 2072 =51 =-31 =-31 =-3 634 1944 =44 =-44 =-26
tree nonconformity_notification 1177 2811 2818 109 2407 2899 =-48 =37 =36 =-17 =17 =14 120 1093 109 153 =23 =-34 =49 =-33 558 517 =74 =-9 719 2518 =-58 =25 =48
tree nonconformity_notification 1203 1011 2706 1351 2517 =-51 =27 =-8 =18 100 169 =-41 =52 1438 =-20 =51 86 169 =-24 2900 2259 =35 =-46 =-61 41 440 =25 =-42 =-41
tree nonconformity_notification 1177 2525 2425 2677 2774 2901 2687 =-49 =24 =7 =-4 =12 =8 2774 =23 =-31 109 462 =34 2518 2260 =-23 =32 =47 1944 2513 =43 =-21 =-51
tree nonconformity_notification 1177 2588 1203 2902 2684 =-44 =19 =32 =-11 =36 87 517 78 1357 267 1109 2903 =-54 =45 =46 =39 =48 =28 =-21 1093 482 =45 =-28 =-39
tree nonconformity_notification 1274 =-58 169 1423 =-40 2359 =50 =-41 40 247 346 368 2637 =-17 =56 1535 =35 =-38 2460 2904 =-51 =26 =41 =69 884 1453 =53 =-43 =6
tree nonconformity_notification 1296 2525 2634 2398 2534 =-49 =26 =63 =9 86 =40 =-29 436 86 2084 379 1534 =-13 =61 1407 =40 =-6 =60 530 =-25 =51 9 =-54 =65
tree nonconformity_notification 1274 =-58 295 109 100 2887 =21 =-16 2543 1410 =-35 =40 379 =42 =-31 551 1011 2513 =33 =-53 2878 =-16 =41 2905 =55 =-33 2889 =48 =-45
tree nonconformity_notification 367 2706 2756 2891 2906 1901 1153 =-51 =8 =17 =45 =44 =8 =51 2767 123 2002 =-37 =30 2340 524 330 =22 =-50 1137 =-28 =41 =-56 =-47
tree nonconformity_notification 1177 1303 2775 2855 =-57 =14 2907 295 =-27 =51 =58 11 =-30 24 2855 =31 =-41 =-27 524 788 1650 =29 739 =27 558 =-81 =25 =-13 =-16
tree nonconformity_notification 181 1303 =-52 608 =-16 =34 34 11 670 =-33 =45 2908 2259 670 487 2455 =37 =-35 =-21 =-18 =-50 =-62 109 =-37 304 1041 =36 =-41 =-73
tree nonconformity_notification 1274 2829 =-59 =32 109 608 2891 2467 2430 2909 =-24 =71 =60 =40 =61 294 1635 87 1077 =28 =-44 =58 =-35 =60 2532 1450 =33 =-38 =-28
tree nonconformity_notification 1274 =-57 24 1302 604 2781 954 712 2745 551 1901 1563 2910 =-38 =45 =8 =23 1650 =33 =-45 =55 =63 =50 =27 =33 =-35 41 =13 =-41
tree nonconformity_notification 1274 =-56 1434 2734 2731 2845 2655 86 2340 799 2129 2767 2889 =19 =-58 =-26 =-45 =38 =-50 34 1168 =23 =-44 =-39 =-58 =-46 =62 =-55 =-20
tree nonconformity_notification 1303 2516 367 2865 2797 =-55 =22 =57 201 =-2 =-47 =13 1703 291 524 379 523 528 =-20 =28 =30 2532 =21 =-32 =-24 2461 =41 =-39 =62
tree nonconformity_notification 1394 2775 2507 =-57 =18 2911 =-15 =33 1041 2730 815 550 =-11 201 2912 =40 =-32 =9 =-45 510 =-7 =56 530 1103 1457 =-48 =6 =32 =25
tree nonconformity_notification 315 2821 1661 1839 2486 2502 2516 2913 175 2914 =-40 =44 =25 =44 1538 =21 =-28 =18 =30 =10 =-57 2594 =30 =-46 1434 2915 =22 =-47 =-11
tree nonconformity_notification 1383 1442 2916 2917 2918 2844 2919 2920 =-50 =35 =15 =19 =17 =15 =45 201 1290 1013 =-1 =53 =45 =-23 2734 436 2788 =19 =-46 =-50 =-64
tree nonconformity_notification 169 362 1997 =-50 =26 =-2 2056 2524 18 2839 579 2904 =-9 =54 =26 =36 130 1746 2516 2730 =-48 =0 =-5 =18 =13 43 =28 =-8 =31
tree nonconformity_notification 550 1369 1324 =-46 =15 =21 24 1302 1450 2259 606 2872 608 =13 =34 =-54 =-44 =-52 =-48 2870 2660 =-53 =26 =66 580 81 =-39 =49 =47
tree nonconformity_notification 1394 1203 2921 =-49 =32 2403 =-16 =47 1041 2479 2797 544 1359 176 1019 1203 =35 =5 =-54 =42 =-30 =-26 =-19 =-60 38 1920 =-39 =42 =40
tree nonconformity_notification 1394 2814 106 1957 =-55 =1 =5 1369 =51 =-24 328 771 2356 2302 550 =-14 954 =29 962 2922 487 =51 =-32 =-37 =-47 =-23 =-43 =-34 =-24
tree nonconformity_notification 436 362 2706 2443 2543 2923 2299 2334 342 =-34 =1 =17 =31 =31 =18 =58 =26 1359 2359 87 =0 2923 =37 =-35 =-49 =-49 1435 =-50 =41
tree nonconformity_notification 102 2682 2844 1081 1093 2730 1351 1399 2546 =-40 =27 =31 2924 788 475 =-17 =30 =-50 =45 551 =-16 =24 =-61 =28 788 =48 =-29 =19 =9
tree nonconformity_notification 1177 1423 2925 442 1349 1462 =-42 =6 =14 =17 =24 2532 120 1041 2479 =40 =-48 =-31 =-28 =-62 120 1041 78 =1 =32 362 =20 =-41 =-16
tree nonconformity_notification 315 2347 177 2888 2222 1081 1328 =-26 =24 =11 =34 =18 663 =43 =-31 372 =54 =-36 1783 2470 2627 154 =4 2926 =38 =-37 =-46 =-54 =-45
tree nonconformity_notification 436 1177 999 1239 517 2373 =-40 =53 =11 =13 663 2845 =32 =-44 2806 =-47 =42 517 2908 =26 =-58 704 174 =-26 =17 =39 1335 =-55 =30
tree nonconformity_notification 11 2303 362 =-54 =-4 =34 201 2730 857 1295 2520 2525 2303 =-28 =33 346 =48 =-31 =35 =24 =39 2618 =31 514 =-65 =29 346 =2 =-50
tree nonconformity_notification 523 2927 1302 315 1286 648 1227 2593 2831 933 2660 =-40 =5 =1 =28 =39 =23 =19 2817 =-1 =49 184 12 =18 =-40 =-40 =-41 =59 =37
tree nonconformity_notification 181 799 1534 =-43 =33 =10 328 1093 169 2056 =-16 =63 115 2890 2726 2661 =36 =2 =-44 =-42 2661 2530 =-71 =32 =47 =-32 1382 =10 =-35
tree nonconformity_notification 1383 2818 2887 2909 2928 2929 560 =-37 =25 =29 =38 =53 1434 =12 =-22 =17 1137 =-6 304 1201 2340 2554 2930 =57 =-26 =-27 =-38 =-35 =-31
tree nonconformity_notification 368 2832 1137 2425 2931 2932 2729 2933 =-52 =21 =15 =32 =15 2934 =38 =-48 1383 2425 =-34 =16 =45 =5 2823 1197 =17 =-30 2935 =-44 =22
tree nonconformity_notification 368 1405 2520 2783 558 1573 2501 2205 =-53 =32 =9 =4 189 2398 =-6 =47 2422 =-44 =22 =26 =15 =20 86 1351 =29 =2 2936 =-27 =42
tree nonconformity_notification 2056 1510 2617 804 2937 2888 445 2920 2938 659 =-27 =20 =37 =48 =40 =19 =32 189 1587 =25 =-33 =-22 =35 2939 115 =45 =-35 =-21 =31
tree nonconformity_notification 390 328 804 169 2295 =-43 =35 1383 795 2808 2083 =-30 =28 =27 958 =26 =-33 663 =39 =-22 =30 1081 2565 2940 =-40 =33 =17 =18 =55
tree nonconformity_notification 2798 1177 2821 2639 2647 2941 199 2095 1383 =-35 =-3 =19 =-54 =45 =14 =28 =15 328 229 2942 199 2796 =0 =-51 =43 =50 =35 =-17 =31
tree nonconformity_notification 1274 =-55 327 201 2943 2774 2525 2056 1436 2518 =2 =64 =51 =59 86 =55 1112 =27 =-41 2618 =6 =-50 =-17 173 86 =-12 =-51 =25 =-57
tree nonconformity_notification 247 327 2831 304 608 1707 2781 2593 604 2320 2447 2944 =-38 =28 =13 =16 =-1 2546 =51 =-33 =8 =37 =16 =-39 =51 =-61 2945 =73 =-9
tree nonconformity_notification 2834 368 1573 2634 2643 2823 =-41 =11 =33 2223 =-14 =50 898 =20 =-18 2823 2756 =3 606 1986 =45 =-11 =-42 1986 =-41 =24 346 =56 =-15
tree nonconformity_notification 341 169 =-18 102 523 225 2887 1405 43 898 =-51 =-12 2946 =7 =-65 =22 25 =2 =52 =59 898 =61 =4 1125 2947 =38 =-43 =-27 =-20
tree nonconformity_notification 2948 2543 2083 2799 2909 2405 399 40 1351 346 2525 =-16 =39 =-40 =-46 367 =-36 =6 =33 =23 =50 =29 =41 1041 24 =44 =-20 =-28 =50
tree nonconformity_notification 1274 =-54 1077 184 346 286 1394 =-40 2949 =25 =-50 1090 =57 =-27 41 =14 =-43 =-37 189 1621 1302 1090 =18 =-35 =-50 =-66 1405 =-44 =25
tree nonconformity_notification 390 184 1994 1785 2950 2738 1302 330 2425 2781 =-5 =16 1574 1646 =40 =-29 =-35 =-47 2730 =-54 545 =51 =-36 =-66 =39 =-49 =45 =-44 =51
tree nonconformity_notification 550 181 =-55 =5 1041 958 2738 2951 1960 2359 2845 524 338 =31 =9 201 1431 =24 =-48 =-38 =-32 =-41 =-55 =-53 =-54 =-28 177 =-33 =24
tree nonconformity_notification 1274 =-53 663 327 1041 2431 2952 2953 2028 =25 =-41 =-41 =-13 =-11 42 100 =30 2806 =-44 =23 =48 =-48 100 =26 543 =-1 2544 =-51 =18
tree nonconformity_notification 1077 43 523 1296 2403 2954 =-31 =39 =31 295 898 175 =-34 =26 =10 1661 =46 =-29 =34 1019 =28 =-25 254 =-40 588 1648 =4 =-57 =-44
tree nonconformity_notification 2083 579 2799 2798 2948 11 1239 =-46 =9 2942 2651 547 375 2630 2955 =-22 =23 =23 =17 =11 =30 =25 =33 =21 =28 138 =26 =-35 =39
tree nonconformity_notification 181 368 =-45 =1 663 1041 330 520 482 2444 368 2560 =22 =-12 =39 =-48 =-29 =-43 =-47 177 =-29 =38 648 2698 1507 =-38 =9 =39 =42
tree nonconformity_notification 440 432 2259 2956 2864 2360 893 294 109 1077 =-2 =-32 =17 2957 =27 =-42 =-28 =34 =46 =-44 =-50 =-28 87 1224 2846 =-46 =16 =24 =-5
tree nonconformity_notification 1274 =-53 247 663 2958 1567 2873 958 804 528 =5 =47 =30 201 =-39 =36 =67 =-19 =-56 2687 197 2864 =-30 =31 =39 =31 418 =70 =-30
tree nonconformity_notification 368 1286 2959 2628 2960 1920 884 64 =-28 2743 =-18 =23 2423 2223 199 =-71 =0 =23 =12 =40 =38 =45 =29 =14 2961 700 =21 =-17 =-11
tree nonconformity_notification 1274 1238 =-56 =21 169 563 670 =-44 =32 =15 201 1649 2734 379 9 =1 =53 436 1648 =38 799 =28 =-61 =-36 =-50 =-41 173 =-29 =26
tree nonconformity_notification 1274 =-52 1077 11 302 =-31 =30 102 2021 330 2962 =10 =-40 =-42 =63 2295 568 =55 =-22 =2 634 2021 2884 =-3 =44 1781 =-70 =22 =-46
tree nonconformity_notification 712 2876 1442 2430 2643 2789 2667 189 =-42 =8 =18 =2 =25 =34 1497 1584 2575 2963 1620 1434 =27 =-7 =-29 =-50 =-19 =-39 =-14 =-60 =36
tree nonconformity_notification 109 1357 181 2594 2398 =-53 =24 =30 2891 2841 =-14 =32 =54 2525 =5 =43 372 2525 2887 1357 =-7 =-55 =15 884 =43 102 =-62 =28 =36
tree nonconformity_notification 958 644 =-29 11 1988 =-23 =37 2908 2112 1197 30 2964 1369 181 =9 =39 =2 1369 =-24 =23 1303 =-28 =12 =-29 =-33 =-58 2965 =-42 =28
tree nonconformity_notification 390 2347 1584 286 2802 2299 2966 560 =-15 =32 =38 =27 =43 663 2532 482 =40 =-24 739 =27 =-72 1510 =-30 =28 2907 =-38 =30 =35 =50
tree nonconformity_notification 390 1077 181 1296 2769 =-43 =35 =4 2734 2639 169 2407 =-26 =47 2564 =24 =-34 =-19 =-57 315 1026 227 =-45 =17 =29 604 =-15 =36 =44
tree nonconformity_notification 1274 =-55 517 524 2359 330 2967 =20 =-37 =-38 =-45 =-16 1092 2112 1507 969 1534 1409 2706 =-45 =18 =35 =33 34 =35 =-16 =26 =-51 =-63
tree nonconformity_notification 1394 2507 28 2518 =-49 =18 =0 190 =-7 =45 100 1684 2968 =36 =-26 =-34 284 1567 1349 229 =-1 =22 475 =46 =-30 14 =-29 =35 =-36
tree nonconformity_notification 1394 1177 1126 =-45 =18 105 =32 =-33 173 1938 278 2838 2946 1497 482 =21 =-26 1126 =-19 =24 =-39 =-18 =-45 =-60 982 1561 =40 =-4 =-8
tree nonconformity_notification 1394 286 2814 1177 =-57 =-11 =24 607 =25 =-30 884 2564 2958 =13 =-40 =-39 2501 2838 2885 345 =-16 1431 =30 =-42 41 =-77 =-8 =-42 =26
tree nonconformity_notification 1394 2814 2507 =-44 190 =-14 =45 1369 =50 =-25 40 1013 560 81 2969 =-14 =37 =47 =44 2943 =49 =-33 1380 2773 327 =35 =-38 =-44 =-67
tree nonconformity_notification 1394 2775 2970 =-47 =33 2560 2537 =-41 2021 =-34 =53 =57 524 173 436 517 2971 =21 =-37 962 731 =-45 =9 =23 1109 =-60 =29 =34 =-22
tree nonconformity_notification 2834 2813 1794 2937 2083 2791 198 2972 2617 =-27 =28 =45 153 2973 2217 =-12 =14 =36 2840 229 =-40 =3 =35 =28 =35 =37 =47 =-41 =25
tree nonconformity_notification 328 2974 2347 2517 2617 2609 2975 2976 500 2345 227 2405 1203 =-24 =-5 =20 =15 =33 =36 =29 =49 =29 =39 =49 =40 =57 1423 =-4 =-38
tree nonconformity_notification 341 2893 2731 40 549 2759 689 243 =-3 =-30 =30 =45 =44 2822 =17 1407 =23 =-70 =48 =-50 530 562 40 =-44 367 =-50 =9 =24 =37
tree nonconformity_notification 169 933 1997 =-43 =27 =29 524 379 1442 =-23 115 345 201 =54 =0 =4 =-37 2977 2978 =34 =-32 =-22 198 201 =36 =-36 390 =-38 =31
tree nonconformity_notification 440 1093 109 342 2783 608 1527 =-23 =21 =10 =33 =30 1675 1090 2979 =35 =-19 =-35 =-16 102 =-46 =23 109 608 662 =-51 =28 =1 =0
tree nonconformity_notification 729 2948 2980 120 1457 604 2798 2981 345 =-28 1661 =3 =-59 =38 2808 =0 =62 2893 =21 =-40 =33 2021 510 =-36 =21 =46 =39 =33 =29
tree nonconformity_notification 315 2982 2660 1950 2983 2984 =-15 =35 =26 517 =50 =-30 517 1558 =36 =-27 =-29 =43 256 2985 2579 2627 2986 =23 =-32 =-33 =-35 =-43 =-34
tree nonconformity_notification 1177 2706 291 1048 1423 2747 =-42 =8 =-6 =0 =19 =19 1650 563 1574 666 2677 600 =37 =-30 =-8 =-23 =-20 254 =-27 =17 2002 =-27 =29
tree nonconformity_notification 24 368 181 =-44 2797 286 551 =-7 =33 =31 190 =-50 =24 982 216 1302 1820 =30 =-45 =-15 =-45 =-23 1747 175 2987 =-51 =22 =20 =21
tree nonconformity_notification 1359 2958 2655 2056 2682 181 2516 2524 =-44 =19 =31 1538 2423 1654 =22 =-35 =-22 2988 =-13 =33 1238 1048 =18 =-31 =39 =27 =-43 =-51 =-35
tree nonconformity_notification 247 86 169 1997 =-28 =28 1442 379 =-28 346 =26 =-41 2812 100 =43 2822 1567 =20 =-24 =-44 1137 2534 =-59 =15 =32 2891 =-38 =53 =37
tree nonconformity_notification 390 86 795 118 2989 2349 =-20 =30 =26 1302 =29 =-34 2660 604 372 =-5 =24 =42 =51 1573 2769 =-44 558 =41 =-42 558 =39 =-17 =46
tree nonconformity_notification 1274 =-41 2797 1434 315 2990 560 1542 2486 =-2 =35 =36 =43 =-27 256 2991 =33 =-26 =-33 2992 =-20 =36 2687 898 =-51 2516 =16 =-45 =27
tree nonconformity_notification 1394 2791 2537 =-39 1303 =39 =-41 =33 40 390 1077 177 2660 2338 =-13 =44 =29 =46 =-32 =52 634 2249 2359 =45 =-31 =-27 1067 =-45 =22
tree nonconformity_notification 1394 2021 1383 2839 =-58 =12 =6 630 =28 =-31 2174 1567 1434 2993 2968 1730 550 =-11 2223 2496 =39 =-17 =3 =-29 =-14 =-38 =-8 =-17 =-12
tree nonconformity_notification 1394 2811 2994 2995 =-42 =17 =19 =30 2734 2517 430 473 1950 591 2364 1013 87 =-14 =5 2996 =37 =-30 =22 =37 =36 =31 =38 =47 =-54
tree nonconformity_notification 100 1442 517 =-16 =33 =31 708 583 2907 2798 560 2437 197 2997 1267 591 =-21 =18 =30 =26 =26 2691 =53 =-22 =29 =20 =11 =-58 =31
tree nonconformity_notification 1274 =-45 2479 2532 2907 884 2998 1154 2999 =13 =-32 =-23 =-42 1096 295 =-21 =23 =22 516 2861 =37 =-24 =-22 1349 398 =-40 =3 =32 =-44
tree nonconformity_notification 247 1950 524 644 =-35 3000 3001 1359 379 115 1538 =-6 =20 =-49 2470 =17 =-36 =-23 =-45 =-56 345 =1 291 =-47 =21 =40 688 =45 =-12
tree nonconformity_notification 1274 =-44 589 173 120 1201 1359 606 716 =18 87 =20 563 =-75 =16 =-41 =-37 =-48 247 189 2964 =21 =-46 =-51 =32 1442 =-6 =27 =45
tree nonconformity_notification 2532 551 1295 379 2907 2518 2818 =-25 =7 =42 =22 362 341 =8 =-35 =40 =-19 538 3002 2437 =36 =-21 =-20 =-36 473 2647 =-51 =8 =27
tree nonconformity_notification 1507 191 2873 2405 611 1624 723 2745 3003 40 =-29 558 =-33 =2 =24 =21 =7 =29 =28 =25 =45 =24 40 316 =-19 =40 3002 =61 =-14
tree nonconformity_notification 390 2834 173 1137 295 440 549 243 =-9 =-47 =32 =-47 =8 1383 =-16 2711 2340 =29 =-30 =-25 1357 379 =-23 176 =-26 =42 =30 =26 =49
tree nonconformity_notification 24 933 1510 153 804 3004 =-11 =51 374 654 =38 =-26 =-21 =-29 982 1302 =46 =-24 =-25 1302 2808 =37 =-17 =-33 247 1313 =-46 =32 =38
tree nonconformity_notification 173 86 604 2834 2299 1081 2414 2407 43 243 2095 =-50 =11 =11 =6 =23 =-51 =20 =37 =21 =20 2447 =-39 =11 181 =-21 432 =30 =-49
tree nonconformity_notification 247 611 2798 1093 775 37 169 563 2811 =-44 =24 =24 432 341 2893 =17 =-48 =-11 =-30 2775 =-41 =7 =-34 =-42 109 =-4 =49 =29 =34
tree nonconformity_notification 24 1394 2791 3005 =-27 =35 =20 278 327 856 1400 1090 101 2174 1157 =18 =-33 =-31 1093 =22 =-29 =-31 =48 =48 =-39 =-34 462 =39 =-34
tree nonconformity_notification 1567 2834 1096 37 1667 788 2643 2309 2443 2972 =-5 =38 =36 =33 =37 =-19 =-48 2775 =-49 =7 380 =28 =-23 851 =31 =-22 1081 =-40 =15
tree nonconformity_notification 2798 1920 2360 2933 2605 2741 3006 2941 2628 934 390 704 =-20 =3 =21 =11 =25 =34 =39 =31 =33 =31 1330 440 =36 =-10 =-44 =53 =32
tree nonconformity_notification 1450 184 2208 2893 2864 2927 109 2636 34 1635 1239 2902 817 =-17 =32 =35 =26 =-31 =-25 =30 1093 =18 =-27 =47 =54 =-39 =-32 =-39 =-43
tree nonconformity_notification 2731 579 2628 1650 2630 1203 3007 589 =-22 =27 =32 2704 328 137 =22 =-22 =-14 2609 =-43 =22 =28 795 =-45 =9 =35 1434 =28 =-30 =39
tree nonconformity_notification 327 109 2891 247 1793 2687 1950 880 1357 3008 =-27 =24 =-5 =25 =24 =29 =26 1308 =50 =-27 =49 1201 2050 2554 =20 =-21 =-38 =-36 =-45
tree nonconformity_notification 191 933 2524 2844 317 512 =-42 =25 1177 158 1286 =-28 =7 =27 2414 1650 1088 =22 =-28 739 =31 =-52 =-37 =32 =13 24 =31 =-34 =29
tree nonconformity_notification 1434 797 24 1457 950 109 1279 898 =-16 =10 =33 2479 =24 =-32 =-21 =32 56 =-32 2811 =28 =-30 =-56 950 2240 442 =-26 =21 =-59 =29
tree nonconformity_notification 579 1201 884 40 168 505 2864 3009 =-19 =32 =35 =25 =51 2999 2742 1 441 =33 =-12 =-19 =-28 =-28 3010 =-20 =24 2667 =-53 =12 =24
tree nonconformity_notification 2834 1394 2425 286 =-41 =5 =31 2770 2352 2813 1527 =10 =40 =-17 =-28 2175 191 2725 2525 =-41 969 =-37 =20 =29 =32 284 =32 =-28 =24
tree nonconformity_notification 24 3011 1497 2775 795 2943 799 1791 =-13 =30 =20 =-38 2560 =27 =-9 2674 =39 =-27 941 795 =1 =-27 =37 =-40 3012 2381 =-39 =14 =35
tree nonconformity_notification 3013 524 11 =-15 1621 2667 1510 315 =-4 755 1197 3014 =32 =-27 =-20 =-25 =34 346 =47 =-10 2769 1637 =-71 =2 =6 2792 =-22 =26 =-54
tree nonconformity_notification 2831 169 865 2588 1440 2323 =-53 =7 =10 =25 =16 663 102 2347 1591 857 2308 2056 =-16 =23 =38 =32 =29 =32 =36 591 =-27 =34 =40
tree nonconformity_notification 436 327 86 368 181 =-27 2260 12 =15 =-33 =-40 2822 1303 2413 =13 =-46 2473 2186 =38 =-22 =-22 =-19 243 =3 =-40 =-46 214 =-56 =4
tree nonconformity_notification 436 2917 315 2347 2873 2757 1228 1241 2864 102 =-26 =-6 =27 =29 =35 3015 =15 =-40 =35 =37 3016 =17 =-31 =40 9 1690 =-50 =22 =28
tree nonconformity_notification 2960 2834 1103 304 1261 2002 1490 1205 2530 2616 1869 2795 2405 =-29 =13 =0 =32 =36 =10 =10 =24 =15 =37 =-28 =31 2869 =23 =-30 =36
tree nonconformity_notification 2295 2825 2129 1672 2956 815 2660 1013 1302 362 2873 =-6 =43 1214 2915 =31 =-27 =-32 =-31 1584 =40 =-20 =27 =-34 =-34 =-35 =-34 =-35 =-19
tree nonconformity_notification 1507 304 1357 2798 123 =-35 1153 2706 =-8 =18 =31 78 =-27 =43 2392 3017 115 700 =35 =-28 =-25 =-36 =-35 =-34 1510 64 =20 =-35 =51
tree nonconformity_notification 1567 1507 2309 551 1997 520 229 1349 824 3018 2172 =-28 =20 =28 =13 =22 2498 =17 =-19 =-57 =24 2812 2575 =24 =-29 =-26 =28 =36 =-23
tree nonconformity_notification 2467 3004 173 2628 739 1177 =-17 999 =29 =-18 2387 790 =-24 =8 =24 =28 102 2952 739 =-14 663 =31 2913 =-32 =30 =-34 =33 =27 =35
tree nonconformity_notification 2414 1077 1383 844 330 =8 =-35 =-38 2658 346 =37 =4 =-25 1621 2658 1112 2601 =-21 2178 =17 =-29 =15 =28 2769 =-72 =16 2907 =-37 =17
tree nonconformity_notification 2674 2443 153 2525 2543 2785 1714 2117 538 3019 3020 =-26 =27 =33 =23 =22 =18 =33 =25 2340 =23 =-31 130 790 =-37 =9 =7 =37 =-44
tree nonconformity_notification 2834 327 2299 729 2894 3001 1603 3021 3022 3023 2431 =8 =-18 =-15 =-36 =-40 =-37 =-45 =-45 779 1047 =40 =-10 =-35 =33 =-43 1567 =38 =-13
tree nonconformity_notification 790 3000 1382 442 2831 =-12 =38 =32 517 2498 969 =-5 =13 2811 =-34 =17 869 2771 969 1137 =-61 =-12 1839 =-26 =21 =14 =22 =-54 =17
tree nonconformity_notification 390 24 2894 2948 2804 560 323 3024 1450 225 284 558 =-14 =9 =-31 =30 =-37 =33 =20 =37 =26 =39 =-52 363 345 =-7 =-56 =27 =34
tree nonconformity_notification 884 256 630 1103 284 1674 =1 =28 =-39 =43 =21 =-43 102 315 2331 256 284 816 =-56 =-1 =10 =15 =22 883 545 =-13 =31 =-34 =10
tree nonconformity_notification 1394 898 181 =-34 2710 834 =31 =-19 =-19 =-48 368 842 2496 2884 =-9 =30 =-49 =29 278 189 1625 2679 2440 =33 =-23 =-21 =-22 =-2 =-33
tree nonconformity_notification 327 2500 559 600 869 462 3025 =24 =-30 173 920 1190 2884 1526 398 =-22 =3 =30 =21 =26 1067 =31 =-19 =14 =32 =-33 =-31 =-36 =-38
tree nonconformity_notification 2734 589 327 1088 2927 379 1351 462 =24 1096 =-13 =21 2334 =-40 =18 120 =14 1351 708 1382 =7 =-44 =27 =18 =50 =-25 =-35 =34 =-46
tree nonconformity_notification 1274 1538 =-48 =18 1538 40 =-1 1957 3023 243 =44 =7 =-13 =-20 2946 1431 2862 86 =10 1319 =-24 =25 =-25 =-32 556 2560 =-84 =-2 =19
tree nonconformity_notification 1994 856 3026 1624 3027 2909 2873 3018 2839 536 3028 1286 2925 290 =-23 =20 =15 =-2 =25 =12 =12 =24 =26 =29 =32 =26 =30 =27 =35
tree nonconformity_notification 430 1667 1911 315 153 898 2338 739 =-2 =-28 =22 =12 =-25 634 1330 3029 =25 =-22 739 =17 =-37 536 =-41 =25 =41 =-43 372 =44 =-16
tree nonconformity_notification 327 2877 436 24 520 315 3030 =1 =46 1359 3031 3032 =32 =-17 =-23 =-24 =-44 247 1319 694 =-49 =11 =17 =41 3033 =-37 =11 =-44 =-44
tree nonconformity_notification 1274 =-40 247 2083 346 1096 1286 2989 604 398 685 =-30 =24 =10 =8 =26 432 2989 =31 =-18 =-37 =27 2786 174 =13 =-40 =-58 =38 =39
tree nonconformity_notification 1394 2634 3034 1126 2433 =-43 =10 =6 =35 3035 =35 =-37 2065 2797 2284 3036 2356 3037 1584 584 =21 =-4 =-7 =-25 =-28 =-17 =-35 =-16 =-22
tree nonconformity_notification 2834 729 2887 118 3038 3039 247 2776 2664 =-26 =22 =22 =24 =18 =22 3040 =16 =-25 1011 2964 =42 =-12 205 =-17 =32 524 =30 =-17 =25
tree nonconformity_notification 1274 =-39 1720 11 1423 =-32 =30 40 328 2856 1462 184 =21 =-27 =-19 =-31 =-28 2470 3015 9 3041 634 =40 =-4 =-23 =-10 =-32 =-38 =-33
tree nonconformity_notification 549 2928 43 2532 2959 =-6 =25 =-33 2323 584 3042 499 2618 1125 1434 =43 =-13 =-6 =-17 =-19 =-30 =-18 1645 =-4 =-52 1369 =46 =-14 =36
tree nonconformity_notification 2834 327 177 1201 315 2855 1407 2948 3043 2520 2437 =-31 =22 =13 =27 =24 =1 =28 87 =-21 1297 1093 =33 =-16 =-26 =-36 =23 =-38 =26
tree nonconformity_notification 2084 247 1510 267 2450 1295 2775 372 1368 884 =13 2730 =-28 =22 =-45 =-32 =23 607 =-36 =-1 =16 =28 =19 =24 3044 584 =35 =-15 =-27
tree nonconformity_notification 1394 286 3045 =-42 =20 1650 1203 =-6 =47 =-34 517 1767 1661 169 =-5 1434 2352 =31 =-24 =-5 =-16 =-25 2295 109 1534 =-19 =31 =18 =-38
tree nonconformity_notification 462 2704 1627 2979 =29 =-16 =-33 884 =13 =-41 284 86 2735 1633 1527 1019 884 =-3 1497 =-38 =12 =31 =26 =27 =35 2934 =-22 =26 =-32
tree nonconformity_notification 390 1041 1507 663 2532 999 884 =7 2083 2658 =-34 =20 =26 304 =32 =-26 2946 =-1 =-52 3046 591 =-39 =24 =33 =24 462 =28 =-30 =44
tree nonconformity_notification 1177 566 86 1122 2312 2725 2844 2950 =-22 =23 =23 =32 =20 =30 =-37 =20 1661 2786 3047 2767 2912 =28 =-19 =-17 =-28 =-5 475 =-44 =6
tree nonconformity_notification 1703 1096 1549 834 2831 528 547 267 3048 2821 1950 =-19 =26 1077 =29 =-22 =33 =24 =16 =21 =30 =-23 =20 1567 1137 =3 =39 =-29 =28
tree nonconformity_notification 169 933 2303 1997 =-49 =15 =25 =26 1720 1667 2208 530 1041 1137 2083 =-2 =35 0 2627 =29 =-23 =-24 9 =-29 =29 =33 =-20 =-33 =-36
tree nonconformity_notification 927 1400 1510 399 2451 2628 1177 2286 =-4 =-31 1382 109 =-9 =42 2786 1459 =-6 =21 =-25 =25 =31 =30 716 2047 =32 =-19 =-16 =34 =25
tree nonconformity_notification 1567 3049 2618 11 2303 =-24 =31 1090 2220 87 1675 =10 =-23 634 379 =-2 =44 =-17 =48 =-18 2450 =-50 =40 =-49 40 2618 =-56 =6 =19
tree nonconformity_notification 1041 328 700 893 608 1137 2974 1507 2369 41 118 =-11 =29 =-31 =31 =27 =43 =19 2823 =31 =-24 =-23 =-22 2338 =-18 =33 2308 =-29 =34
tree nonconformity_notification 1960 346 2444 12 1047 3050 2359 278 2922 2782 3051 2105 =22 =-7 =-26 =-24 =-28 =-14 =-30 =-25 1295 =14 =-42 =-35 =-57 2964 =2 =-48 =-47
tree nonconformity_notification 2960 1410 2616 1137 2891 1457 1542 2844 25 2746 =-31 =23 =11 =14 =19 86 =35 =-21 =40 1093 25 1661 =18 =-15 =-28 =-31 =31 =31 =34
tree nonconformity_notification 2674 440 549 1960 3052 2309 1510 1351 897 =10 =-31 2645 =-2 =-39 =22 =37 =-20 =-37 =39 630 662 1510 1645 =-35 =5 =10 =25 =10 =-42
tree nonconformity_notification 1274 1295 =-46 =10 865 2486 2056 898 399 130 1573 =-31 =-4 =10 =35 1295 115 130 1709 =27 =-21 =-12 =-22 536 =-20 =32 =29 =34 =30
tree nonconformity_notification 1394 2775 2835 2565 =-50 =3 =10 2674 =16 =-34 14 1587 2743 3053 3054 =7 =-17 =-39 1794 =-28 =31 =-31 1940 1027 304 =34 =-15 =-26 =-25
tree nonconformity_notification 247 153 2797 804 2798 934 3055 214 2303 1675 =-11 723 =-45 =6 =10 =29 =25 =17 =25 =23 2525 1309 =-46 =15 =17 2525 =-5 =-43 =31
tree nonconformity_notification 169 2303 1635 =-32 =13 =26 869 2174 2889 3000 1635 1677 =19 =-11 1839 =-23 =15 =-33 =-37 2223 442 =-41 2822 =12 =-38 1077 =35 =-12 =32
tree nonconformity_notification 1394 898 547 =-12 =20 =-49 1090 2838 130 2295 2862 2840 475 =16 =39 =-25 =-10 =-4 462 =-32 109 =-12 =26 462 =24 =-23 2865 =-34 =13
tree nonconformity_notification 2798 1274 =-38 40 563 1224 2831 3056 1378 341 =-5 =-29 =27 =26 =28 =28 371 =-40 =1 563 611 =0 =39 767 =43 =-18 2054 =34 =-11
tree nonconformity_notification 1394 1382 377 328 =1 =39 =-23 2512 =-52 =12 2797 328 1190 3057 2743 2092 2912 2579 =25 =-23 =-21 =-24 2887 =-26 =15 =-29 =-19 =-8 =-19
tree nonconformity_notification 247 40 399 2844 2917 3058 3059 2938 1957 =-22 =17 =25 =13 =32 =26 =22 =33 1687 181 342 =-36 =17 1520 =17 2983 =-21 =31 =31 =31
tree nonconformity_notification 2655 2532 1567 123 1092 =-22 =24 41 2285 1730 2547 =25 =-16 =-24 =-23 43 =-6 =15 1060 =-29 =34 441 1567 1014 =-47 =8 =13 =26 =-38
tree nonconformity_notification 606 3060 1302 362 120 =2 2587 462 =14 3056 =-40 =13 =24 115 2825 87 546 199 =32 =-27 =-52 =33 =-33 2217 =-38 =25 =-24 =-42 =-31
tree nonconformity_notification 101 432 1986 1621 3061 606 377 330 =23 =-23 =-16 =-29 =-27 =-38 =-35 =-59 374 1093 2887 86 2786 =6 =35 3062 =-14 =27 =28 =-19 =-7
tree nonconformity_notification 436 884 3001 201 688 2858 1088 1295 311 =26 =-20 2364 =-4 =36 =-22 =-27 1295 =-39 =27 =-9 =-34 648 1574 =-18 =17 =28 1911 =-36 =32
tree nonconformity_notification 201 958 2683 327 2710 2047 2321 1631 =24 =-19 2822 =14 =-36 =-18 =-8 =-31 2423 =-33 =4 =-28 1137 3009 688 =-33 =15 =18 2809 =8 =-34
tree nonconformity_notification 1510 441 1077 1442 884 2266 =-8 =32 =-29 11 =-20 =17 2983 198 1405 =-51 =18 634 130 =-15 =26 =-44 =16 1573 1011 =-7 =41 =-11 =27
tree nonconformity_notification 1703 2525 190 1439 648 40 9 =-36 =11 2524 =-19 =15 =16 =30 181 =-18 1672 =14 =-39 153 2534 1090 666 =30 =-16 =-10 =-10 =-20 =27
tree nonconformity_notification 101 795 198 1648 3063 2869 =17 =-28 =-38 462 =18 =-45 =-38 153 =25 =-13 11 2407 2567 =-25 =23 =37 2175 2877 495 =17 =-24 =-33 =-13
tree nonconformity_notification 2347 934 109 368 3064 25 =-31 =14 =24 1168 41 600 =22 =-24 =-9 =-39 436 25 2356 2414 =20 =-17 =-26 315 =-35 =17 =-29 =19 =32
tree nonconformity_notification 2347 3052 40 663 102 2524 799 2783 =-28 =20 =22 =13 346 123 2537 =-35 =21 =33 =-43 247 418 =-39 =16 =16 2345 =3 =41 =-34 =40
tree nonconformity_notification 2295 247 869 1383 1394 3065 1177 =-45 =1 =26 177 =-5 =19 958 304 2856 2770 254 =-1 =41 =9 =-23 =-14 =-19 =27 199 =49 =-22 =-19
tree nonconformity_notification 1274 551 =-44 =13 2960 2473 545 1491 1510 191 851 2347 941 755 2639 =-23 3002 =27 =-21 =16 =25 =16 =14 =16 =12 =22 =9 =30 =37
tree nonconformity_notification 2517 559 779 1383 3060 2808 =-7 2952 =21 =-19 =-40 86 2812 1351 =38 372 1286 =-23 2345 =35 =-12 =30 1286 =-31 =29 =-7 =-28 =-39 =35
tree nonconformity_notification 2056 1047 368 1407 2368 2677 =-29 =9 =25 =6 883 440 3066 =21 =-20 2756 2524 =-29 =13 =16 101 =-32 =4 2568 =-34 =16 374 =31 =-18
tree nonconformity_notification 436 1274 2829 =-45 =35 327 3067 583 2836 448 12 1709 =17 =-18 =-22 2704 2887 1669 =6 =-31 =34 =-22 =-30 =-33 =-33 =-33 2965 =-42 =31
tree nonconformity_notification 547 436 491 2479 2430 2364 2936 362 648 422 =-14 =27 =30 432 472 =16 =-30 =-26 =29 =22 =32 =-34 362 =-44 =22 2870 =-36 =35 =18
tree nonconformity_notification 2322 1274 442 =-42 =15 229 294 177 243 543 545 =15 =-17 =-14 323 =-32 =6 =24 =11 1137 733 543 =-8 =31 2323 =-26 =15 =24 =35
tree nonconformity_notification 2517 1667 40 168 2467 3068 2616 1004 197 3005 =-18 =24 =24 =25 =26 =29 =29 =38 115 824 =18 558 =-33 =14 685 =-49 =18 =-40 =39
tree nonconformity_notification 1274 2829 =-45 =34 3069 1369 491 1088 2956 1359 2181 3022 =20 =-19 =-20 =-20 =-27 =-24 =-26 634 3070 2806 851 =-15 =23 =24 =29 =-34 =-33
tree nonconformity_notification 328 173 346 1197 43 1239 3071 =-10 =26 =24 64 2979 =38 =-15 =-31 =-34 =-35 1747 1296 =-1 =31 =-18 2240 346 64 =29 =-12 =-16 =-29
tree nonconformity_notification 2194 2443 2517 3056 191 719 40 9 2789 =-24 =8 =20 1687 1621 9 =-2 =-35 =-46 2822 =34 =-16 =23 2293 =23 =-28 =19 =23 =30 =28
tree nonconformity_notification 1041 2746 2731 1096 1687 2873 291 982 934 14 =-26 =0 =17 =9 =16 =33 1112 1567 =24 =-4 =-18 =15 =38 =37 1096 1013 =-33 =7 =18
tree nonconformity_notification 1394 2021 106 =-46 =4 =2 2734 115 3057 2845 2825 109 34 2935 1168 580 =23 =-17 =-16 =-20 =-9 3072 =28 =-28 =-24 =-26 =-31 =-17 =-31
tree nonconformity_notification 285 941 2893 24 2735 1350 2725 2486 2961 2430 589 =-12 =18 =25 =10 =24 =33 =24 2943 =38 =-21 2722 430 =-28 =22 =24 =-26 =33 =31
tree nonconformity_notification 589 2831 542 177 2490 477 2989 81 2746 3073 3074 934 3034 3075 =-22 =12 =13 =4 =17 =19 =15 =20 =5 =18 =25 =18 =20 =22 =26
tree nonconformity_notification 2738 1950 3076 704 1431 1190 3077 220 371 1295 372 514 1538 =16 =43 =-5 =4 =1 =-2 =-11 =-21 =-16 286 =-36 =6 =25 =-32 =39 =-32
tree nonconformity_notification 1394 869 2834 =-28 =17 =26 1041 2444 86 775 2956 315 2743 =15 =-16 =30 =-30 =-20 247 367 2174 =32 =-29 =-32 =25 =-32 462 =24 =-23
tree nonconformity_notification 542 1661 1286 227 440 2876 345 3061 =11 =-19 =-9 =-37 =-21 =24 345 372 =8 =-27 2819 3078 =32 =-13 =-12 2781 2525 =-45 =0 =18 =24
tree nonconformity_notification 2980 1394 920 2984 =-30 =13 =9 346 2738 2467 807 723 =1 =22 =-29 =30 =-32 1538 1351 =-3 =31 173 2235 =-56 =10 1520 =-19 =23 =30
tree nonconformity_notification 2775 227 3079 169 2948 2376 1125 =-43 =19 =19 =23 1667 462 =15 =-3 =-38 =-35 =18 559 519 755 1648 24 =41 =-8 =0 =-24 =-17 =-32
tree nonconformity_notification 708 177 286 2587 2873 1994 1404 662 3080 =-22 =9 =16 =6 =18 =25 =34 173 1369 2947 2259 =26 =-21 =-27 1781 =-19 =26 =28 =21 =34
tree nonconformity_notification 969 2775 2065 2667 1313 2517 1637 =-17 =18 =16 =20 =17 739 =14 =-53 2710 2683 =30 =-14 =-14 2812 1177 739 =-20 1359 =13 =-24 =23 =-12
tree nonconformity_notification 327 390 2834 1096 560 2931 2737 339 933 2637 2783 =-25 =14 =13 2233 =7 =-30 =20 =23 =22 =27 1986 2973 =23 =-16 =-19 =12 =25 =-40
tree nonconformity_notification 3009 3076 2239 286 1357 2437 227 234 2811 2846 =-25 =15 =7 =20 =16 =26 2887 1692 30 =14 =-23 =-35 =23 3081 =8 =-30 =20 =-39 =31
tree nonconformity_notification 11 933 1997 372 =-41 =-6 =17 =12 723 2737 2282 933 2618 191 2942 1648 =-5 =-36 =22 14 =27 =-13 =-28 86 =22 =-22 =27 =30 =22
tree nonconformity_notification 173 2112 1110 2735 2453 2295 551 731 =2 =-24 2588 834 =27 =-14 =-20 =-16 =30 =19 =-35 =-35 78 2927 =-18 =33 847 3082 =30 =-11 =-12
tree nonconformity_notification 374 436 1491 1394 1067 =1 =-39 12 86 327 1076 3083 2349 =21 =-10 =-20 =-21 =-22 1067 =9 562 =-31 =16 =-29 =32 38 =-31 =18 =-18
tree nonconformity_notification 243 634 3000 3001 2908 2380 2267 2084 442 =6 =23 220 =41 =-9 =-17 =-16 =-17 =-25 =-36 362 2614 =-12 =26 =-35 2636 2299 =-18 =21 =16
tree nonconformity_notification 1567 892 173 2706 712 1383 2614 3059 =-28 =5 =21 2946 482 =7 =-28 =-38 =22 =17 102 584 2706 =18 =-30 =-25 =35 41 =34 =-24 =-16
tree nonconformity_notification 1274 =-35 1077 2774 1076 2683 3084 2915 2323 251 =31 =-15 =-13 =-16 =-22 =-14 =-20 =-15 174 595 1527 790 2634 =-33 =-3 =21 =16 =17 =14
tree nonconformity_notification 1567 1434 379 1096 892 462 =10 2162 346 2683 =-36 =13 =-4 =24 =16 =20 2323 2757 =26 =-3 =-15 2798 =-17 =15 1081 =-27 3085 =24 =-20
tree nonconformity_notification 712 2148 2021 173 974 40 462 =2 3086 1964 =-44 =8 =4 379 =-29 =3 =4 2525 2808 109 =-11 =22 =-31 =31 1168 =22 =-12 =23 =24
tree nonconformity_notification 2486 1394 286 2835 28 =-43 =4 =10 2634 =-10 =35 153 2797 3050 583 86 =15 16 =-17 =32 =-25 =-30 =-19 64 =-31 2385 =20 =-25 =32
tree nonconformity_notification 1534 1400 1177 2886 =-18 =22 517 2730 25 294 =-12 =18 =30 2774 =35 =-3 1405 855 1407 =-38 =0 =11 =22 =25 2645 205 =40 =-6 =-6
tree nonconformity_notification 390 2982 327 184 1667 482 2950 547 775 1279 644 =-22 2461 732 =7 =-23 =27 =-10 3087 =-33 =9 =15 =25 =-19 =-26 =-30 =-33 =33 =31
tree nonconformity_notification 86 327 606 729 517 933 2398 123 =-29 558 =-2 =22 =38 =30 1349 2634 =-10 =30 =-44 =26 =-30 =-34 1382 =11 462 =21 824 =-36 =6
tree nonconformity_notification 1507 2299 315 286 3068 2834 =-27 =-2 =16 115 =6 =-29 176 371 739 =10 =-53 =18 1203 =-10 2939 =22 607 =-26 =16 =25 969 =23 =-6
tree nonconformity_notification 11 2303 2326 2811 =-35 =10 =19 =24 795 2710 2507 2021 2711 3088 1400 =-16 =22 =29 =20 =21 =40 393 =-26 =18 1027 1351 =26 =4 =-19
tree nonconformity_notification 551 1507 1994 788 181 =-24 1090 2560 =6 =-10 =-34 176 2757 =-52 =5 =8 =26 2945 =30 =-10 2674 24 1297 2661 =30 =-2 =-11 =-13 =-25
tree nonconformity_notification 2636 191 1400 2338 16 2948 1534 3089 56 2426 528 =-23 =8 =14 14 =-12 =22 =15 608 =-5 =30 =20 =21 =21 =25 42 =32 =-22 =21
tree nonconformity_notification 3018 1648 1177 3010 1122 1354 2823 2056 =-13 =17 =-36 =20 =18 =14 893 608 1567 2661 =13 =-10 =-13 1090 3088 =32 =-13 =-16 =-19 =-26 =29
tree nonconformity_notification 3090 1527 589 30 2259 291 579 109 2811 =-14 =10 1542 2811 =5 =-20 =26 =16 630 =26 =-6 =-28 1638 =-17 =15 =25 1286 =29 =-10 =28
tree nonconformity_notification 11 933 =-27 =20 1567 1558 1650 86 173 1197 2323 1166 =37 =-3 1112 =26 =-35 =-27 =3 173 3023 =-32 =20 933 =34 =-16 =-16 =-34 =-15
tree nonconformity_notification 1994 432 1667 634 2518 341 2834 =1 =29 2658 1510 1062 154 =-39 =4 =7 =17 =35 2658 =32 =-21 9 1435 =-33 =10 =20 =-31 =-22 =25
tree nonconformity_notification 663 551 775 3052 184 2634 =3 3091 =26 =-17 =-27 2634 =8 =-50 =-30 1621 1041 1555 =40 =-19 =-11 =-47 201 2286 =14 1062 =-20 =20 =-29
tree nonconformity_notification 40 1021 8 2392 851 2812 2194 1560 689 3055 2711 =-18 =3 =14 =15 =20 =20 =-29 =15 =-34 =25 =24 1507 2757 2387 =-8 =21 =18 =26
tree nonconformity_notification 1274 =-34 1567 1507 3092 1667 2340 816 2094 2425 1911 =5 =33 189 =33 =-19 =-24 =-8 =-27 =-24 =-26 582 =39 =-4 1520 1394 =8 =-29 =19
tree nonconformity_notification 2532 1238 2756 2948 3093 1507 2405 =-19 =19 =8 =22 =26 =9 346 2756 536 3094 =34 =-13 =-9 =-1 3040 =-20 =18 739 =7 375 =-36 =15
tree nonconformity_notification 247 1950 712 1442 2056 2331 =-27 =12 =12 1999 1650 566 2811 551 =-13 =5 =16 =23 551 =16 =-44 372 =32 =-13 =20 =27 806 =33 =-14
tree nonconformity_notification 2798 2834 1510 3095 2684 3096 558 1573 346 =-34 =6 =3 346 243 =-8 =18 =-29 =16 2174 =30 =-16 =25 =12 346 =23 =-14 346 =28 =-11
tree nonconformity_notification 184 327 1137 374 2783 2451 2056 2980 =-6 =25 =19 =30 =31 =-32 884 2783 1485 1157 1302 =37 =-7 =-2 =-17 =-19 64 =7 =-25 =-29 =-31
tree recertification_commitment 2780 3071 1679 =-119 11 =-114 1168 3097 2107 =45 =-91 =-110 =-93 851 =-76 11 =-76 2 =97 =-72 11 =-107 2107 851 362 =45 =-72 =101 =-44
tree recertification_commitment 697 1122 348 3098 3099 =-112 =-34 542 =-79 =-5 18 =-61 =72 18 =-99 24 3100 =65 =-22 =-96 24 330 123 =-94 76 =95 =-82 =-102 =-92
tree recertification_commitment 227 3101 3102 =-107 =64 25 =-66 =54 25 607 295 =-76 =-3 401 =-23 3103 34 =83 348 =-94 =78 =-88 34 32 =46 =95 348 =-62 =73
tree recertification_commitment 227 1002 3104 =-102 =38 42 =-80 =77 40 43 368 =-73 24 =40 =-100 3105 584 =81 =-79 =-80 11 =-93 604 42 473 =-77 =88 =80 =94
tree recertification_commitment 2780 1679 3106 1002 =-98 1071 =-69 =76 203 =-74 =39 203 753 3107 1501 =-81 =-3 =42 2107 =86 =-79 =71 24 203 =12 760 =92 =-70 =-92
tree recertification_commitment 2780 3108 1025 =-94 753 1231 203 =-82 =6 726 =91 =-77 1584 =91 =-79 1025 3109 =-42 =43 =69 34 64 563 =-33 =75 1548 =83 =-62 =-26
tree recertification_commitment 401 3106 3110 239 3111 =-91 =-16 909 1759 =-76 =91 =11 78 =-25 =69 1742 32 =-67 =57 1286 =91 =-80 24 203 3111 =10 =-88 =82 =-80
tree recertification_commitment 3112 2700 3113 1002 3114 674 3115 890 3116 =-88 =19 =-26 =25 =26 =42 =18 641 =-32 =79 86 =70 =-73 641 86 32 =-13 =52 =-78 =75
tree recertification_commitment 2780 1616 3102 909 =-86 =-71 =62 3109 3117 239 =-63 1237 87 =-46 =59 =-82 =71 =62 201 582 188 =72 =-82 =-46 87 =-83 295 =-52 =65
tree recertification_commitment 449 452 3101 3118 2914 =-83 =12 =65 517 648 354 =-67 =34 =22 =76 3119 100 101 =-24 =75 =-9 =-70 101 550 =-59 =18 100 =80 =0
tree recertification_commitment 401 3120 3121 3115 3114 3122 =-81 =62 =23 =24 14 =-69 199 =-50 =57 973 =49 =-68 2913 338 41 =43 =-60 330 =73 =-66 247 =-85 =71
tree recertification_commitment 3123 32 3124 3102 =-79 =37 =62 191 100 3125 578 =-59 =-3 =70 =-71 100 =58 =-16 191 100 =-1 =-67 120 185 3126 =70 =-69 =-72 =-54
tree recertification_commitment 2700 452 619 851 1002 =-78 =8 757 3127 3128 =-63 =47 =33 =41 1485 =-62 11 =-74 262 3129 =96 =-41 =-9 607 =-53 87 =-7 =82 =56
tree recertification_commitment 1025 1122 449 1002 =-77 239 =-52 =106 =25 550 2002 448 =-66 =17 =73 962 =27 =-51 449 1122 3123 =-52 239 =-34 =89 3130 =47 =-73 =64
tree recertification_commitment 203 3123 3131 1231 =-75 =-23 =46 704 3132 =-50 =64 =13 3123 704 452 3113 995 =-66 =-20 =43 201 =67 =-39 11 =-78 =63 201 =73 =-12
tree recertification_commitment 1616 3071 1115 3133 3134 =-73 604 =-56 =30 =63 604 =-61 969 =94 =-38 18 =-50 =62 64 3071 3135 =-56 =50 =50 3092 3111 =11 =82 =-83
tree recertification_commitment 835 737 3136 3071 =-73 =31 753 1125 =-59 =30 24 =74 =-64 18 697 =-68 =66 24 2208 =51 =-65 =-61 24 11 =-83 3103 =73 =-73 =-72
tree recertification_commitment 3120 909 619 3137 3138 3139 =-71 =28 =39 =-15 =-27 3098 1563 =-48 =12 304 =53 =-63 3140 3141 123 =-68 346 3142 =59 =-60 =-62 =-66 =-58
tree recertification_commitment 227 1025 3143 =-72 =42 169 =-74 920 =-66 =4 18 3112 203 =-58 =2 169 =-67 =71 120 169 =-81 203 1025 =9 =85 3144 =86 =-72 =-64
tree recertification_commitment 1122 449 427 697 348 =-71 =37 =28 100 123 =-71 =4 =-58 =37 123 =-68 34 330 697 3108 281 =-11 =62 =69 =55 =-72 348 =-56 =39
tree recertification_commitment 1109 604 =-70 3145 787 2700 3146 354 3147 =-62 =12 =39 =70 =31 295 538 =97 =-55 =-23 =62 604 295 =-55 =15 3092 11 =-72 =56 =-68
tree recertification_commitment 1094 777 3148 3131 =-69 =53 =40 3149 =-25 =86 169 =-75 120 777 355 174 290 =30 =-38 =-57 =-61 3150 185 =69 =-49 =-66 462 =28 =-75
tree recertification_commitment 191 452 3131 402 3151 3134 =-68 =-39 =64 32 =-48 =51 =47 1742 =-9 =57 32 651 3134 3102 =-57 =92 =18 =65 330 189 =58 =-3 =-70
tree recertification_commitment 3112 3149 3123 3152 1115 3153 3068 =-67 =-12 =76 1071 272 =-39 =90 =98 =31 367 =4 =-47 =29 100 190 3123 286 =-54 =84 =44 =64 =-10
tree recertification_commitment 203 3101 3068 239 3154 =-66 =38 549 =-38 =87 =1 30 190 =-60 =62 =48 3155 3071 3112 =-47 =45 86 =68 =-41 86 760 =75 =-51 =-51
tree recertification_commitment 2780 3101 995 3156 3157 3158 3159 =-66 =27 =41 =47 =48 232 =34 =-56 169 =-67 3103 24 =57 =-46 =-58 24 169 =-72 1279 =72 =-30 =-60
tree recertification_commitment 401 191 3068 3160 =-65 =69 =5 757 851 1231 3161 3068 =-60 =82 =43 229 3162 =83 =-51 =-50 =24 =61 86 30 =18 3163 =75 =-52 =-41
tree recertification_commitment 191 995 1616 674 3153 =-65 =57 =49 43 =-44 =22 1742 890 =-29 =58 =56 651 32 1616 =-47 =5 3164 328 =47 =-64 =-66 12 =70 =-59
tree recertification_commitment 1025 3155 191 =-64 100 3165 3166 3167 =-32 =58 =83 =91 =-55 3164 3092 64 550 =-33 =56 =78 =-40 =-64 86 191 550 =-42 =28 =67 =-48
tree recertification_commitment 227 1231 1094 =-65 =-44 777 646 =-56 =82 1067 =79 =-13 11 =-70 86 203 1094 777 =-37 =58 101 870 =-16 =73 =79 3168 =78 =-47 =-48
tree recertification_commitment 3155 32 3156 3151 452 3169 3170 =-62 =-1 =49 201 =14 =-65 =76 =49 995 452 3171 =-43 =64 =51 =40 40 402 =-34 =43 204 =66 =-49
tree recertification_commitment 2780 651 3110 3120 3152 =-64 =19 338 =-34 =46 =25 1071 1485 =-40 3172 =42 =-47 =109 100 315 3173 =66 =-48 =-45 375 338 =-32 =34 =-60
tree recertification_commitment 1094 401 3131 3156 3122 3111 =-63 =18 =57 =30 =76 18 =-27 24 =62 =-37 24 563 401 1231 2969 =-25 =20 =43 3164 =56 =-61 =66 =-60
tree recertification_commitment 227 651 3118 =-64 =82 25 =-30 115 11 =-43 =88 =-22 11 =-67 338 25 3134 =-36 644 =-42 =68 =65 201 245 522 =59 =-35 =-56 =3
tree recertification_commitment 851 619 3131 3123 =-62 =-33 =47 11 =-59 153 =47 =-58 3071 3123 3145 3125 =-37 =40 =43 3174 153 =59 =-39 =-62 3105 3175 =64 =-57 =-47
tree recertification_commitment 449 619 3068 3156 3100 3159 3176 3177 =-60 =58 =58 =35 =12 =39 =20 229 14 286 190 =-57 =45 =57 =67 =-29 328 3164 =44 =-58 =-72
tree recertification_commitment 2780 777 3108 3178 3115 3134 3179 3131 =-63 =53 =22 =-20 =30 =55 =16 520 120 3103 30 =-22 =22 =-65 =-58 =67 120 30 =23 =71 =-43
tree recertification_commitment 401 604 2969 3180 =-62 =65 =28 1742 1563 1506 3115 =-49 =53 2969 =-23 =37 =16 =30 11 =-55 663 116 184 2661 =63 =-19 =-58 =-58 =-30
tree recertification_commitment 3110 3108 604 =-62 3181 3182 338 3171 =-60 =30 40 =-43 739 115 =5 =-47 =-48 =69 =31 40 =-10 =50 3097 40 201 =41 =-55 =65 =-62
tree recertification_commitment 920 3183 995 3184 3185 2630 3146 =-60 =79 =-19 =45 =89 =-18 =6 641 100 42 1563 2883 =-32 =67 =50 239 =12 =75 3101 =-51 =12 =56
tree recertification_commitment 1094 3071 1071 3186 851 =-62 =-44 =33 64 =-29 =41 18 =-30 =69 169 =-63 1679 851 18 =59 =-41 =35 3187 34 3119 =47 =-63 =-10 =-63
tree recertification_commitment 401 697 427 851 =-62 909 3188 =-46 =91 =24 229 64 286 =-43 =57 34 =68 =-44 =-45 =28 120 64 286 368 =-57 =51 =65 =61 =-33
tree recertification_commitment 3110 3134 619 3112 2947 3189 3131 3159 3190 =-61 =41 =34 =44 =27 704 =-28 =50 =5 100 =22 =-29 205 =16 =-51 60 189 =58 =-15 =-59
tree recertification_commitment 835 427 995 3191 674 3192 3109 =-60 =-7 =25 =27 =12 294 =14 =-48 120 220 792 =-14 =48 =33 =-59 120 3193 116 =51 =-52 =-62 =-38
tree recertification_commitment 203 452 3102 3137 935 3152 3194 3179 1563 =-58 =-32 =17 =90 =39 =9 =15 =57 550 =-54 =32 11 =-64 303 1286 304 =35 =-44 =-38 =-29
tree recertification_commitment 777 2700 619 3148 3128 3195 3196 =-58 =33 =50 =7 =58 169 =-52 =22 =44 169 =-59 330 189 25 =19 =51 243 1442 =55 =-33 =-56 =-61
tree recertification_commitment 2780 3071 3100 1025 3197 3112 3198 =-59 =45 =10 =56 3123 3199 =-40 =73 =20 1687 =-1 =68 86 2802 =61 =-35 =-53 86 11 =-54 =57 =-47
tree recertification_commitment 1094 777 3106 1155 =-58 =-14 =2 1071 =-15 =77 328 550 317 3200 =-57 =52 30 =-28 245 1417 =48 =-47 =-49 3140 1417 =50 =-6 =-29 =-56
tree recertification_commitment 227 1231 3201 3147 3178 520 =-60 =-26 =32 =18 =28 =2 120 368 2780 3164 =1 =-58 1548 =43 =-53 962 184 =75 =-32 =-3 189 =11 =-62
tree recertification_commitment 1122 1002 2700 757 3170 890 3171 =-57 =18 =32 =29 273 =47 =-19 =67 =86 153 3105 3097 176 1563 =8 =67 607 =0 =58 =-44 =-34 =-44
tree recertification_commitment 1122 191 3106 3120 3135 =-58 =13 =15 =59 2107 3112 =6 =65 =-41 328 330 472 1011 105 909 =0 =35 =57 2802 =61 =-31 =-59 =-55 =-58
tree recertification_commitment 348 777 3123 3131 674 3171 3102 3099 3190 =-58 =56 =27 =63 =32 =59 =74 920 =-29 =44 11 =-61 2107 =26 =-46 920 317 =-27 =23 =55
tree recertification_commitment 1679 697 3108 3202 3203 3204 3205 3206 =-55 =34 =54 =67 =54 =34 120 =30 =-57 =42 123 =-52 120 3103 457 188 =48 =-51 =-55 =-57 =-33
tree recertification_commitment 1122 1025 1071 3207 452 3146 3208 =-56 =39 =63 =28 341 =118 =-19 64 =-27 =54 123 =-58 339 =32 =-35 328 123 =-49 3164 =31 =-55 =-69
tree recertification_commitment 227 1679 909 =-60 100 254 =24 =-48 =-59 169 =-56 3140 40 =2 =63 =-54 169 =-59 153 40 341 =28 =-25 3209 =56 =-53 243 =12 =-59
tree recertification_commitment 401 3071 239 3100 1025 3210 =-57 =48 =-16 1703 =-46 =59 64 =-11 118 =66 =-22 346 3211 3119 123 =-45 =58 =-50 =-52 =-49 330 =33 =-49
tree recertification_commitment 604 3131 995 3206 674 =-58 =38 =48 =-9 =51 18 2700 =-46 =20 651 1742 550 3212 =-41 =67 =-6 328 =42 =-58 120 330 =56 =-47 =-45
tree recertification_commitment 3110 777 239 3106 3137 3178 3117 =-57 =-16 =39 =14 =9 =19 11 =-57 1997 86 753 =11 =73 =-31 =75 86 3164 11 =-37 =58 =-49 =-31
tree recertification_commitment 227 651 753 3213 =-60 =38 =6 3214 3215 =40 =-49 =-53 3092 118 101 1421 =4 =104 1567 1181 3173 379 =54 =18 =-42 =-38 =-64 =-23 =-34
tree recertification_commitment 203 1485 835 1025 3216 =-57 =71 190 =-36 =27 795 =-3 =89 100 693 =33 =-47 530 =-41 =22 24 449 281 =1 =57 2 =65 =-35 =-38
tree recertification_commitment 737 191 3131 3217 3218 3219 3159 =-57 =46 =32 =61 =31 =48 40 3123 =-41 =20 362 =50 =-41 40 550 =-42 24 =39 =-48 14 =10 =49
tree recertification_commitment 920 1679 1421 3106 3098 890 =-53 =4 =16 =2 =62 =0 169 =-58 362 189 651 3071 1679 1060 =-21 =69 =37 =59 =57 243 =11 =-51 =-33
tree recertification_commitment 777 3110 2700 3112 3178 835 3220 =-57 =43 =14 =53 =10 1216 86 =63 =-27 =-50 =46 24 123 =-43 116 5 204 =41 =-45 =-43 =-48 =-41
tree recertification_commitment 1109 651 3131 3221 3137 3182 3145 3222 3223 2615 =-54 487 =-39 =89 =32 =47 =19 =52 =23 =14 =45 3121 =55 =-4 375 327 =22 =-49 =-41
tree recertification_commitment 604 348 3155 3071 =-57 =13 =32 14 =-20 =40 153 123 =-55 1109 1071 330 3099 3224 295 =-25 =6 =68 =51 =-57 =67 330 =45 =-41 =-40
tree recertification_commitment 1679 3155 32 1799 1421 3225 2615 385 =-54 =29 =-8 =73 =66 =26 =-1 =28 153 123 =-45 264 185 3092 =37 =-50 =-42 =-50 1048 =-49 =49
tree recertification_commitment 2700 1997 757 3226 3227 3228 3229 3230 3159 3231 3232 =-47 =55 =-8 =35 =40 =61 =17 =48 =34 40 =-33 =32 =28 328 11 =-48 =40 =-54
tree recertification_commitment 604 401 1122 =-58 =-16 1548 =36 =-48 229 87 2054 550 =-39 3092 3068 3191 3226 =-12 =63 =67 =70 =-44 =35 348 1351 =19 =-32 =47 =-31
tree recertification_commitment 1094 835 3207 239 3233 3198 =-53 =59 =31 14 =-37 =52 =96 =41 339 185 327 3234 619 3097 =22 =-46 =52 =-54 =-50 =-62 757 =-46 =14
tree recertification_commitment 203 1679 401 239 3131 2700 =-57 =32 =29 =18 =24 550 40 =-54 1231 =-21 =61 582 =39 =-46 86 452 816 30 =-1 =47 =-42 =65 =-40
tree recertification_commitment 2780 604 697 3235 =-57 =49 =31 42 2054 3160 3123 =-40 =-7 =67 =25 153 =28 =-47 2913 760 1072 2480 =50 =-31 =-56 =-35 390 =-38 =92
tree recertification_commitment 2780 777 3134 3071 239 =-56 =17 =16 =24 247 2107 3236 3237 1231 3071 =-21 =28 101 =-34 =58 =62 =76 =-55 =88 2913 =43 247 =-45 =105
tree recertification_commitment 851 697 909 348 1616 3202 2387 =-57 199 =-40 =50 =31 =-9 365 =89 =-22 30 =-34 =8 1616 =59 =-1 519 190 644 =-22 =11 =27 =-44
tree recertification_commitment 348 1115 1742 3131 3134 3189 3217 3238 =-50 =29 =30 =35 =-3 =51 367 779 =35 =-49 =-34 40 =-21 3239 346 =53 =-43 =-43 40 =-24 =42
tree recertification_commitment 1002 737 1485 3108 385 3225 3240 3241 =-55 =45 =26 =52 =50 =27 3098 239 =-15 =45 =44 273 3123 =-57 =36 3242 3243 =8 =44 =-69 =82
tree recertification_commitment 2700 3098 3068 232 3112 3184 3145 427 3181 3177 =-53 =40 =9 =-9 =25 =72 =-5 40 =-15 =33 =25 40 =5 =57 3111 3244 =56 =-45 =-4
tree recertification_commitment 191 348 697 1742 32 1997 3245 =-54 =35 =-1 =-14 =18 86 123 =-45 =52 =-49 723 398 =-6 =54 =77 201 3187 934 =22 =91 =-45 =-27
tree recertification_commitment 449 401 239 3246 890 3247 3248 =-47 =41 =33 =34 =50 169 =-43 663 =38 =-33 169 =-43 663 =37 =-26 328 184 78 =14 =51 =-57 =-46
tree recertification_commitment 737 909 3188 3149 3249 1172 797 =-52 =41 =4 =43 =29 =57 851 1168 =-1 =-46 =34 169 3250 =-63 =44 34 933 102 =3 =43 =66 =-20
tree recertification_commitment 1742 697 1616 32 3000 239 3251 3181 3230 =-52 =24 =26 =36 87 =-49 =40 =55 377 =27 =-34 =6 1616 =46 173 =-34 =16 1286 =26 =-32
tree recertification_commitment 851 427 401 3252 378 3253 =-53 =44 =7 =57 42 =-14 =42 11 =-50 962 824 118 =40 =-15 =-21 =-42 11 =-51 3138 2021 =4 =51 =64
tree recertification_commitment 1002 737 835 1115 449 452 3254 271 489 =-55 =53 =32 =37 =41 =49 =0 =41 169 =-59 328 338 =-16 541 =30 =-56 =-51 346 =82 =-22
tree recertification_commitment 604 348 3131 1122 =-55 1421 1025 =-29 =47 =72 =61 =31 123 =-46 346 342 3226 3197 199 195 115 =-9 =-59 =73 =12 =69 =41 =40 =-40
tree recertification_commitment 604 3151 1071 1421 3255 3177 3256 =-49 =17 =44 =44 =47 =29 =59 328 286 1071 3257 3115 817 =-19 =43 =39 =29 =46 582 =39 =-35 =-49
tree recertification_commitment 191 1122 835 890 2615 3154 3258 3125 =-52 =16 =20 =52 =20 =51 =39 663 1067 =3 =40 =-43 185 201 245 =26 =-45 176 =-52 =29 =-57
tree recertification_commitment 401 753 3071 452 3149 3101 3146 3160 1071 3134 =-55 =-13 =10 =62 =51 =6 =104 462 =61 =-4 3105 =31 =-47 100 508 =81 =-25 =7 =21
tree recertification_commitment 1094 203 3098 1122 348 3259 =-56 =46 =21 =-8 =19 =17 3140 120 3098 3239 3243 203 1048 =-13 =44 =35 =57 =-57 =63 =-30 247 =-62 =73
tree recertification_commitment 1002 1109 368 191 3183 1005 3171 =-53 =23 =51 =14 56 875 1781 1563 =-41 =21 =26 =49 =37 2194 367 =10 =-29 =61 =12 100 =75 =5
tree recertification_commitment 227 1679 3202 =-54 =43 =12 737 3260 =53 =-29 3193 3261 1067 46 342 203 =-34 176 =-32 =28 =31 =39 1687 3207 =9 =69 =53 =-71 =-61
tree recertification_commitment 227 753 3229 3262 3099 1384 =-53 =13 =22 =61 =102 229 472 =69 =-35 =-18 368 2054 473 80 =-6 =54 =61 =52 229 3108 =63 =15 =-10
tree recertification_commitment 1002 851 191 737 3263 3183 =-54 =19 =52 777 3123 =-35 =42 =33 273 =49 =-4 120 1442 286 221 =-15 =46 =42 =43 =-33 86 =80 =-43
tree recertification_commitment 449 281 3123 461 3071 3264 2947 3265 3176 =-43 =45 =49 =34 =48 =19 =27 =7 100 454 169 =-33 =56 =-30 =-9 3261 176 =13 =46 =-69
tree recertification_commitment 2780 835 403 3266 1005 3232 3267 3225 3268 3257 =-44 =5 =34 =61 =36 =68 =60 =63 =18 549 28 =-5 =59 =74 173 462 =37 =-24 =48
tree recertification_commitment 227 3101 791 3161 3259 =-56 =44 =36 =58 =13 1442 1345 398 487 =-7 =46 3269 338 =-10 =51 =-44 =73 3092 578 =69 =21 254 =37 =-50
tree recertification_commitment 169 =-57 281 40 368 68 3270 1421 2792 =-42 =18 =42 =40 =33 =9 519 3134 1939 =-2 =53 346 =57 =-40 =-47 2422 495 =34 =-25 =-31
tree recertification_commitment 201 2615 1025 520 3191 2387 3152 791 402 =-37 =15 =53 276 =44 =-40 =30 =36 =36 173 1067 =-18 =25 608 =56 =-13 =45 704 =-47 =2
tree recertification_commitment 737 753 449 1231 3170 80 3111 =-50 =18 =-4 =65 =27 =32 2107 =54 =-33 390 2107 551 591 1382 =-24 118 =12 =-32 =55 =47 =-42 =106
tree recertification_commitment 737 651 449 3271 3131 3102 3221 3172 3272 =-51 =32 =18 =37 =42 =60 =99 =31 123 =-41 330 =31 =-38 607 =-17 3111 3172 =35 =-21 =-4
tree recertification_commitment 11 =-55 920 2013 935 2499 3245 3273 1005 3274 959 =-31 =42 =28 =49 =45 =51 =30 =37 =65 24 2578 2108 18 =-3 =43 =-47 =-61 =-38
tree recertification_commitment 227 3098 3240 3259 3170 3108 3101 =-55 157 =-29 =56 =19 =33 =41 =48 =26 11 =-52 34 185 606 3275 =34 =-49 =-45 =-39 176 =-46 =10
tree recertification_commitment 229 920 1122 2615 2700 271 25 3246 =-47 =45 3202 3276 =-35 =48 =66 =62 =49 =34 933 25 =-11 =34 =48 120 109 =34 =-16 =-22 =-37
tree recertification_commitment 604 520 3099 348 1114 382 =-48 =25 =28 =0 =49 =41 24 522 1237 3140 3277 3156 520 =11 =42 =62 =-52 =-33 =-53 =-43 41 =17 =-58
tree recertification_commitment 401 34 452 1506 3131 3170 150 3201 3204 3278 =-35 =44 =42 =53 =33 =51 =58 =15 3279 348 =51 =-5 =-54 =-49 3280 3281 =24 =-48 =-53
tree recertification_commitment 3136 401 1997 677 2700 3111 3282 =-41 =38 =9 189 775 =44 =-46 =-40 =29 345 =42 =-31 189 184 =24 =-50 =-28 3097 100 =36 =0 =-42
tree recertification_commitment 201 550 203 239 473 3230 935 258 =-54 =20 =28 =27 =21 =25 =21 3193 251 2945 3136 851 =3 =35 =42 =-45 =-30 =-55 704 =-46 =9
tree recertification_commitment 120 18 3123 3181 2090 =-50 =20 =34 1616 =62 =-16 221 3156 60 954 520 32 2090 3123 =-19 =13 =36 =18 =34 =-47 =-53 =52 =54 =-40
tree recertification_commitment 3110 1485 203 3207 3283 3137 3284 3285 520 1679 =-55 =-20 =3 =34 =50 =22 =63 =49 120 2 =30 =-47 =-28 120 =27 =-31 3120 =45 =-15
tree recertification_commitment 169 3286 =-59 =27 1997 3110 757 3135 3287 3274 3288 920 766 =-36 =27 =-12 =43 =38 =44 =38 =18 556 =9 =50 345 1598 =64 =-32 =-22
tree recertification_commitment 3110 697 403 520 538 2590 365 591 =-24 =65 3289 =-40 =40 =7 375 =27 =-44 =20 =20 1616 =48 2630 =-17 =37 697 =41 3154 =-14 =41
tree recertification_commitment 753 3271 1094 1742 677 651 382 2913 3131 =-42 =36 1747 =-25 =75 =35 =56 =44 =19 430 544 3111 =2 =-21 =39 =38 198 =123 =-7 =43
tree recertification_commitment 328 550 920 487 3127 3290 3225 =-49 =40 =42 =46 =39 =8 339 548 505 304 835 427 449 =-1 =49 =50 =50 =-27 =-14 =-41 =-24 =-45
tree recertification_commitment 3110 851 697 3291 239 1563 =-44 =3 25 =-32 =26 =53 =34 32 =-3 3292 =38 =-36 697 =39 87 32 317 =-29 =50 =-42 206 =42 =-26
tree recertification_commitment 229 3206 185 221 723 3128 935 665 1939 3197 3180 478 =-24 =30 =49 =31 =37 =60 =24 =34 737 920 =-33 =31 =41 =36 =-59 =61 =-39
tree recertification_commitment 1462 1094 401 3229 1432 449 651 =-45 =35 =5 =52 =88 =15 286 14 1442 3262 =-39 =50 =19 2108 120 =42 =-20 =-55 =39 367 =64 =-38
tree recertification_commitment 1002 3110 851 1485 3245 3293 1487 3294 2711 =-54 =25 =22 =2 =37 =48 =12 3092 =10 =-31 3193 3092 372 =37 =-18 =-29 =-52 3110 =76 =-6
tree recertification_commitment 1002 934 203 549 271 651 963 3295 799 1703 =-52 =-16 =-7 =48 =29 =4 =81 =30 663 =22 517 =-44 =27 34 =58 =-31 2969 =68 =-13
tree recertification_commitment 11 =-53 328 281 3207 3283 153 1714 3296 520 =-10 =20 3275 =40 =-34 =40 1297 =-32 =29 =62 =51 362 3292 1567 =46 =-28 =-43 =-16 =-46
tree recertification_commitment 330 430 934 41 3098 473 795 63 =-13 =44 =38 =44 =40 120 30 3276 =-38 =31 648 933 =-22 =23 =45 =-45 =33 120 =51 =-31 =-55
tree recertification_commitment 169 =-53 328 203 1501 3134 934 1542 =-25 =16 =35 32 =32 =-20 3187 814 =57 =-10 =-32 3297 561 457 1223 =50 =-17 =-28 =-25 =-10 =-39
tree recertification_commitment 430 472 330 2597 367 1137 1997 3290 904 3149 3298 =-7 =39 =27 =49 =45 =33 =-28 2910 =-28 3299 =33 =-29 =40 =-51 =-59 256 =43 =-28
tree recertification_commitment 550 166 173 =-37 1382 =19 =-26 =54 753 3140 1094 32 3300 3301 3266 =-38 =44 =53 =46 =24 779 833 =31 =-35 3302 =-43 =44 =-38 =54
tree recertification_commitment 582 86 368 1109 3303 3219 1563 99 =-20 =49 =18 =54 =43 1742 =1 =40 472 228 135 3304 =47 =-26 =-25 =-25 =-48 189 =-3 =-47 =-48
tree recertification_commitment 1094 1421 723 3165 2008 3305 875 =-34 =23 =45 =16 =20 969 =29 =-32 =52 3103 339 3306 204 3234 189 =29 =-1 =-41 =-37 =-46 =-20 =-46
tree recertification_commitment 169 =-52 328 203 3246 1462 1421 500 591 3101 3307 3308 3176 520 =-28 =16 =27 =50 =43 =10 =31 =36 =60 =41 =63 =31 390 =-62 =33
tree recertification_commitment 582 330 328 203 777 3098 935 1005 3157 =-23 =48 =56 =35 =33 867 799 344 545 =-12 =39 =51 =57 =76 519 =34 =-32 =-37 =-52 =-40
tree recertification_commitment 203 1462 3000 316 624 3229 792 817 342 =-28 1122 =-18 =38 =23 =23 =67 =55 =38 =47 201 =62 =-36 86 689 =36 =-36 342 =-42 =12
tree recertification_commitment 247 3271 3266 591 2054 1462 3146 3128 624 78 604 =-54 933 105 =-34 =23 =27 =-10 =44 =34 =50 =21 =17 =40 =59 =74 591 =103 =-12
tree recertification_commitment 2780 1115 316 368 191 3309 =-45 =35 920 499 1048 =-46 =27 =52 =30 1094 3310 =-27 =45 606 =29 =-49 =38 295 =50 =5 569 =23 =-53
tree recertification_commitment 169 =-53 24 184 330 3112 341 102 580 206 608 66 =12 =-38 =37 =-21 =73 =34 2947 =-25 =32 3239 =43 =-33 =-48 =-50 3207 =-41 =46
tree recertification_commitment 169 =-51 24 1025 316 66 1067 239 960 3191 =-28 =24 =46 =39 116 =17 =-42 =-37 =60 605 2107 3311 929 =52 =-29 =-34 =-34 =-44 =-33
tree recertification_commitment 3110 221 697 619 203 737 3098 936 =-53 =20 =9 =-12 =8 =8 41 3312 =37 =-40 =-14 =28 648 1584 3247 330 =63 =-26 =-26 =-3 =-8
tree recertification_commitment 472 316 304 330 18 3123 723 1997 =-48 =12 =22 =22 3271 667 3283 3110 3123 =-8 =25 3256 =29 =-30 =59 =-49 =82 =-50 =-44 =58 =-58
tree recertification_commitment 201 550 101 3115 3313 1345 =-59 =19 =29 =24 3314 3156 =-5 =47 =67 379 1350 3156 847 =21 =-31 =59 =-37 =-12 641 757 =-47 =7 =29
tree recertification_commitment 251 663 42 851 80 487 2054 3315 =-33 198 =-26 =42 =24 338 =50 =-25 =36 816 =13 =-31 3297 158 327 =38 =-30 =-27 =-28 =-24 =-43
tree recertification_commitment 3300 378 1751 3245 430 1122 3071 1474 3240 3170 3316 3120 =-31 =10 =27 =24 =31 =41 =37 392 3111 =8 =-16 =55 =23 =37 =45 =39 =64
tree recertification_commitment 11 =-51 779 3229 3098 3269 286 2065 1632 677 3134 2615 =-21 =21 =5 =16 =43 =46 1137 =31 =-24 =60 375 =39 =-33 =82 3317 =-41 =37
tree recertification_commitment 582 256 449 368 231 799 878 =-19 =51 909 =-9 =49 =39 663 440 =28 =-7 =-19 648 3318 377 =44 =-7 =-30 663 =9 =-45 =-48 =-36
tree recertification_commitment 3226 3110 777 1382 3104 851 =-22 =18 =44 1997 3319 3257 =-48 =25 =40 =17 517 261 153 =-1 =-46 =73 =53 663 697 =39 =2 =-35 =36
tree recertification_commitment 247 430 934 80 3320 401 1687 1155 3313 3178 =-33 =25 =34 =20 1094 =-28 =27 1122 =29 =-10 =53 105 =33 =-23 201 =42 =-27 =35 =76
tree recertification_commitment 1485 550 64 3204 =-44 =32 697 =-17 =39 667 3241 3321 1286 884 =13 1487 =-20 =35 3322 =-35 =40 =58 =59 =-59 3323 330 =28 =-30 =-43
tree recertification_commitment 169 =-53 582 201 799 80 3300 933 3324 2562 =-10 =26 =66 379 109 =42 =-34 =-32 =59 427 =9 =82 =35 704 =-36 =24 870 =-47 =19
tree recertification_commitment 227 3098 3271 1501 3253 1353 935 =-56 =9 =33 =68 648 =35 =-34 =79 =26 11 =-40 648 519 =29 =-24 1407 824 835 =15 =-29 =52 =45
tree recertification_commitment 1501 1421 2780 3071 712 791 499 651 2597 3195 3325 =-41 =42 =42 =32 1591 =-13 =60 =20 =42 =41 2578 =22 =-41 1125 =16 =-30 =56 =29
tree recertification_commitment 169 3250 =-56 =23 256 102 316 884 3326 3210 281 =-6 =22 =48 =58 180 =-29 =30 =50 779 462 =46 191 =-14 3140 =51 =-39 =-39 =-42
tree recertification_commitment 1002 11 =-56 18 =-24 3140 269 245 427 835 851 777 1303 =-43 =30 =19 =9 =22 824 962 3327 =47 =-31 =-21 =-19 =-44 =-40 =-32 =54
tree recertification_commitment 3098 286 390 3226 3170 3236 3118 3189 =-20 =14 =24 38 =42 =-21 =18 3111 =43 =-19 =57 1286 3328 =37 =-22 =-38 663 3329 =43 =-21 =-38
tree recertification_commitment 227 1115 3283 791 1375 3112 =-49 =4 =13 =48 =46 339 1057 =37 =-10 =-35 169 =-42 202 3330 3331 2626 3332 =23 =-37 =-33 =-40 =-43 =-33
tree recertification_commitment 1071 606 3136 737 3071 221 2021 726 3333 =-47 =19 =32 =8 =11 =32 550 591 =-27 =51 34 2986 =31 =-33 =-15 =14 =-55 1506 =52 =-25
tree recertification_commitment 1002 123 =-52 3225 604 430 611 1421 1114 3202 =-38 =31 =20 =36 =25 =38 220 3131 1855 =-2 =-51 =63 3328 =39 =-30 =50 1616 =65 =-3
tree recertification_commitment 1071 3156 191 737 3188 3098 266 =-39 =31 =18 =47 607 1442 =-37 =16 =12 185 641 273 =39 =0 =36 =-40 1682 =47 =-25 3334 =47 =-42
tree recertification_commitment 123 =-45 3291 954 3283 272 1109 1751 3335 1972 427 3134 =-24 191 =34 =-18 =5 =41 =38 =39 41 =28 3092 =9 =-36 =33 =45 =-40 =60
tree recertification_commitment 963 2614 753 549 1781 1094 32 3253 =-34 =28 =3 933 607 =9 1368 2117 957 563 =-41 =-2 =35 =23 =11 =22 =30 =23 =17 =45 =32
tree recertification_commitment 401 221 3110 3131 1679 3102 1002 3336 =-44 =19 =20 =30 2107 =7 =-36 =59 341 1002 =32 =-30 =-20 427 =-1 =64 1072 3337 =19 =-41 =-45
tree recertification_commitment 1002 153 1506 3110 1094 3155 =-27 =22 634 =-7 =43 =17 190 3111 =19 =-27 3338 962 =48 =-22 =-28 962 =-36 =9 833 3092 =60 =-26 =-43
tree recertification_commitment 328 227 3229 3170 3136 68 3180 1231 =-47 =7 =40 =18 =11 =52 =69 462 3108 =44 =-4 118 3339 330 422 =20 =-26 =-37 =-47 =-34 =-35
tree recertification_commitment 40 921 963 890 1407 2822 1330 3266 1190 =-31 =30 =37 =40 =47 =17 243 =52 =-23 =29 =33 3110 1997 1231 3226 =-11 =46 =34 =42 =36
tree recertification_commitment 169 =-42 201 60 1434 1997 390 3340 281 933 3267 3146 =-15 =47 =46 345 =36 =-34 3292 =34 =-37 =42 =66 =42 =-39 =-44 704 =-35 =22
tree recertification_commitment 440 342 3225 817 102 936 3104 3341 504 =-18 =20 =30 =41 =43 775 =19 =-26 =39 =46 1286 =34 =-20 254 608 109 =19 =-36 =-29 =-24
tree recertification_commitment 120 330 753 700 2208 1308 2054 3253 3243 591 2021 959 3342 =-14 =43 =46 =24 =45 =28 =52 =29 =45 =-37 =-41 648 =7 =61 =-46 =-32
tree recertification_commitment 86 753 1421 3225 1644 229 3343 517 487 835 3307 607 =-45 =-15 =37 =2 =21 =13 =38 =-34 =65 =52 =49 =34 342 =-53 440 =29 =-36
tree recertification_commitment 24 3229 123 =-37 1025 1071 3191 22 875 3221 =-21 =12 =27 =38 =32 3136 =46 =-33 3344 954 3345 3214 =40 =-28 =-29 =-44 =-54 =67 =-35
tree recertification_commitment 582 24 368 3112 1002 3151 3346 102 =-21 =5 =27 =40 =38 =23 229 256 633 157 =38 =-21 =-25 =-28 =-11 3256 =-35 =17 3100 =-44 =25
tree recertification_commitment 169 =-44 206 229 958 3271 264 3347 1692 1667 81 3348 3349 3350 =23 =-22 =-19 =-21 =-22 778 =-29 =28 =-28 =-33 =-34 =64 =-35 =-19 =-16
tree recertification_commitment 86 550 401 619 3343 =-39 =26 191 =-31 =36 723 =-7 =49 355 569 3140 3351 169 =-18 693 =32 =-19 =-37 =-22 =-40 =-14 342 =-49 =9
tree recertification_commitment 3156 604 348 3194 295 =-40 =-4 =46 460 =28 =-38 462 611 =35 =-11 390 86 2911 264 =9 =-36 =-37 348 =-44 =19 =49 86 =44 =-27
tree recertification_commitment 185 3271 3246 3207 120 3110 3123 851 3320 1703 =-28 =13 =40 =3 1855 3140 =28 =-29 =-39 757 =22 =-17 =-24 =35 699 =57 =-20 =64 =-44
tree recertification_commitment 1462 1421 185 390 2107 753 40 3068 3188 2499 453 =-33 =29 =14 =38 =15 1141 206 =18 =-23 =-42 =30 =-32 =53 =-52 =45 3148 =45 =-8
tree recertification_commitment 1462 195 933 538 909 1114 2486 3270 3352 3353 487 128 =-42 =15 =5 =29 =25 =28 =22 =22 =-1 =21 32 =-1 =39 550 =-30 =53 =34
tree recertification_commitment 430 87 462 3354 =11 =-43 3176 3355 1217 3275 3356 3357 3138 =-35 =22 =23 =20 =29 =32 =35 =33 449 30 1434 =-23 =21 =11 =40 =29
tree recertification_commitment 1002 344 220 3271 195 3131 1345 2780 3198 817 1485 =-36 =-9 =21 =36 517 =-7 =42 =32 348 =38 =-31 =35 =58 =17 =40 452 =49 =-33
tree recertification_commitment 510 2614 3300 3125 14 3191 3291 =-19 =35 =31 118 375 607 611 =-29 =35 101 =-22 372 1309 =45 =-16 =-9 =-32 =-38 =28 =44 =42 =40
tree recertification_commitment 247 934 2780 753 3266 3358 3359 2312 3287 3109 80 =-28 =7 =8 =25 =21 =26 =15 =35 281 =-4 =68 345 898 =32 =4 =-24 =25 =64
tree recertification_commitment 606 120 3119 3247 1442 591 883 563 30 1168 589 =-43 =5 =11 =-4 604 =-22 =25 =24 =39 =16 =43 =-44 247 87 =-50 =13 =36 =-54
tree recertification_commitment 3156 341 281 3360 935 1224 393 =-3 =-34 =36 =26 =-32 467 =33 =-18 176 1703 597 682 =-50 =8 =4 =11 3131 3360 =-20 =18 =39 =31
tree recertification_commitment 28 102 40 962 595 959 1703 =-46 =-7 =33 =37 =24 3136 1231 1624 =-16 =25 =35 =25 191 1691 =-11 =39 1457 =39 =-28 1616 =0 =58
tree recertification_commitment 11 =-48 645 440 3261 101 68 316 669 195 549 =-30 =18 =34 =29 =35 =67 892 546 198 =41 189 =23 =-29 =-6 =-30 =-41 =-8 =-37
tree recertification_commitment 40 247 24 1674 984 3068 538 3326 933 1109 =-34 =11 =6 =33 =35 =19 =38 =-45 =-48 =58 2780 1231 3113 =-14 =27 =36 153 =34 =-48
tree recertification_commitment 169 =-42 247 86 1002 884 1094 221 835 =-19 =23 =40 3361 688 269 =33 =-36 =-19 =-31 2612 3106 =-23 =20 =32 =46 =-37 604 =-6 =74
tree recertification_commitment 169 =-42 530 341 550 3170 1563 3188 3362 3117 468 =-41 =17 =20 =34 =37 =33 =56 161 251 1650 =26 =-19 =-22 =-36 3156 =-19 =26 =35
tree recertification_commitment 227 427 3229 1462 1539 =-56 =11 =19 =54 =10 549 303 892 733 2913 =13 2923 462 =15 =-42 =26 =-37 1048 3363 =-42 =14 =24 =43 =43
tree recertification_commitment 221 462 550 =-23 1789 =36 =-26 1002 3112 3116 677 2700 936 3101 =-32 =7 =17 2107 =16 =-45 =11 =24 =9 =28 663 505 =48 =-15 =-16
tree recertification_commitment 3305 934 1308 99 851 3364 3180 68 =-21 =16 =35 =32 1330 3365 3140 1011 =-6 =19 =-53 =47 =43 =39 =31 100 =41 777 =-30 =29 =64
tree recertification_commitment 34 378 64 402 3366 275 1442 556 3367 453 3167 3289 =-40 =20 =26 =21 =27 =5 =8 =43 =44 =26 556 =22 601 =-34 =29 =46 =-21
tree recertification_commitment 328 550 43 3166 =-23 =26 =22 500 3368 1077 522 1343 302 1650 120 =27 =-6 =-22 3111 =-39 =37 =-31 =-33 =-15 =-44 =50 795 =-47 =19
tree recertification_commitment 247 546 34 1596 277 330 430 1485 449 32 1590 =-19 =24 =17 1682 =26 =-35 808 =33 =-21 =41 =-39 =-26 =-44 =-20 2136 =-30 =26 =54
tree recertification_commitment 472 582 330 191 108 1742 1005 221 80 1067 660 =-34 =13 =-3 =22 =17 =40 =18 =45 342 =11 913 =56 =-8 =-38 3100 =-38 =28 =-50
tree recertification_commitment 24 203 316 651 802 3321 3185 3369 99 997 =-20 =24 =34 =34 =36 =39 =50 46 =26 =-30 =43 3105 1581 1309 =35 =-20 =-11 =-29 =-20
tree recertification_commitment 227 777 651 1201 2499 =-55 =12 =5 =16 46 962 770 120 =43 =-13 =-22 =-18 =-30 3111 =16 441 40 2660 =-39 =17 3296 =28 =-43 =12
tree recertification_commitment 247 663 169 =-43 582 79 1584 884 969 3370 731 =29 =-10 =-16 913 =-22 =25 =-9 579 =-24 =26 =-28 =-35 641 =-40 =15 591 =67 =-10
tree recertification_commitment 281 449 941 934 3104 3201 1421 1351 329 3303 3371 1014 =-31 =12 =17 =18 =11 =8 =31 =27 =35 =19 =38 3372 9 =24 =-23 =-19 =25
tree recertification_commitment 2107 11 =-35 645 1025 606 60 3291 3189 =3 =30 =55 =-39 =-39 346 2108 3367 3092 =41 =-12 =-14 =-25 =-32 =-32 974 =-41 3092 =30 =-23
tree recertification_commitment 169 =-40 2780 619 611 41 368 1781 875 3247 =-27 =31 =31 =42 3373 =21 =-41 =-34 1679 =46 =-3 =20 663 857 =34 =-14 41 =28 =-38
tree recertification_commitment 328 368 473 87 3270 316 286 =-33 =-1 =26 =34 25 348 3134 =-39 =15 =10 118 =24 =-20 =40 86 243 3111 =1 =33 =38 =-28 =-37
tree recertification_commitment 1071 582 3314 169 =-30 2005 697 42 =-10 605 302 =23 =-21 =-32 3374 3111 =35 =-2 =-34 =-37 =48 3111 =-42 =25 109 2660 =52 =-18 =-27
tree recertification_commitment 1002 3256 3305 799 870 1742 3375 2002 3376 47 875 3207 =-34 =14 =15 =12 =21 =17 =46 835 =28 =-13 =16 =14 =61 =32 870 =39 =-33
tree recertification_commitment 519 2614 1330 229 56 1490 273 =20 817 1109 441 1542 =-25 =14 =5 375 816 =22 =-26 =-34 =26 =41 1616 =6 =40 =-27 =31 =38 =-31
tree recertification_commitment 341 1442 984 78 115 3146 =-21 =25 =21 =10 =28 1077 1279 1728 8 =44 =-15 =-12 =-17 3377 =-22 =32 105 777 =-42 371 =8 =-32 =16
tree recertification_commitment 582 1002 281 1071 824 984 568 499 3310 =-9 =34 =25 =-44 =27 =24 398 =50 =-10 1434 1674 1459 =40 =-13 =-6 =-17 =36 2107 =-39 =20
tree recertification_commitment 700 663 753 3324 2597 3378 2700 1900 1308 102 348 =-22 =6 =8 =34 =27 3120 =36 =-3 =-40 =34 =54 =31 41 920 =-26 =20 =-30 =-39
tree recertification_commitment 201 669 791 487 276 330 427 3156 3379 556 542 316 1324 =-27 =18 =19 =7 =8 =35 =25 =16 =-36 962 =-52 =33 =25 =39 =39 =-20
tree recertification_commitment 2780 1691 3380 875 1243 3189 3134 3381 1375 3136 3186 =-34 =9 =-3 =15 =41 3243 =-7 =36 =21 =32 =20 =38 =19 467 582 =24 =-25 =-29
tree recertification_commitment 779 3382 327 1077 470 866 1967 274 3 2678 116 736 =21 =-15 =-23 =-3 =-20 =-20 =-29 =-22 =-35 3257 =-24 =14 =-37 =-40 3383 =-35 =22
tree recertification_commitment 227 3271 281 3136 63 =-49 =6 =0 1137 =27 =-35 =56 2669 973 1027 656 3374 188 3384 1620 =25 =-21 =-26 =-25 =-20 =-18 =-29 =-31 =-32
tree recertification_commitment 472 1002 1421 185 3155 3068 3385 2787 787 3386 2013 =-22 =23 =19 507 =18 =-36 =36 =37 =33 3068 =23 =-15 =-38 =41 2969 =43 =-25 =-47
tree recertification_commitment 185 123 =-36 3305 462 2093 700 =28 =-26 =-33 3207 2700 3387 3134 651 3110 =-25 =0 =18 =6 =44 3105 2969 =39 =-6 =-25 =36 =59 =-38
tree recertification_commitment 227 430 3212 239 435 =-36 =23 1057 =18 =-25 =37 =30 189 550 898 3360 =23 =-17 =-27 958 2710 215 =29 =-16 =-16 =-22 317 =27 =-29
tree recertification_commitment 472 276 173 462 227 =-20 1112 =30 =-19 1563 1795 724 =-26 =18 =21 367 =38 =-19 64 3098 3137 =-21 =30 =32 302 =32 =-22 =-28 =-41
tree recertification_commitment 595 3237 462 3108 2914 =18 =-20 =-17 258 966 1290 589 3388 1487 =-4 =22 1351 =-41 =6 =-27 3109 3355 =-39 =13 =24 =24 =21 =29 =27
tree recertification_commitment 472 721 86 669 791 3156 920 3152 523 =-10 =20 =21 1591 3121 =21 =-6 =-19 371 =42 =-12 =41 =39 342 215 =-43 =9 =24 =-29 =-39
tree recertification_commitment 24 3236 606 3344 3246 959 723 3389 2787 3188 3313 403 2218 =-18 =12 =13 =36 =35 =43 =24 290 =22 =-20 =42 =40 =-45 =-40 =38 =-31
tree recertification_commitment 206 934 430 342 883 3390 634 =-13 =8 =35 739 379 =43 =-10 =-16 777 =0 =36 =33 =36 3098 3149 3359 =-34 =21 =7 153 =26 =-26
tree recertification_commitment 169 =-46 247 24 43 3391 393 430 884 402 3112 267 =-10 =24 =29 =37 2194 =-22 =27 =31 =-33 =-44 18 =-24 2107 =36 =-11 =-37 =46
tree recertification_commitment 247 43 199 3206 2780 3392 2312 2453 3393 3154 =-36 =10 =19 =21 =23 =24 =-2 =30 816 =10 =-35 1286 =23 1707 =-44 =17 604 =-8 =59
tree recertification_commitment 227 239 2614 3271 430 3283 =-44 =10 =6 =18 =25 =5 34 2005 3261 296 3394 3395 3396 1543 =25 =-18 =-23 =-18 =-24 =-23 =-29 =-28 =-15
tree recertification_commitment 582 62 247 153 920 669 3112 634 538 =-26 =7 =7 579 =37 =-20 =32 729 2578 76 =29 =-22 =-31 =-26 0 =-33 =19 =45 =54 =-39
tree recertification_commitment 1071 11 =-36 3193 328 852 541 3350 295 723 3191 630 =-4 =-36 =28 =22 3397 =16 =-20 =-31 =-32 =-33 3398 =-37 =22 =-36 1459 =53 =-1
tree recertification_commitment 330 582 3399 1462 123 =-36 401 604 2088 2054 =-31 =9 =24 =2 81 584 1125 =31 =-5 =-10 =-22 78 =44 =0 =29 2009 =-28 =19 =-38
tree recertification_commitment 227 651 3131 1115 166 =-47 =15 =11 =37 =11 189 1011 87 641 3111 3269 =17 =-40 =-20 =-34 153 =27 =-23 2107 =41 =-18 267 =-25 =17
tree recertification_commitment 247 24 128 460 1742 3363 522 3291 3346 =4 =32 =40 =-26 =-26 =25 329 523 814 =-31 =11 884 =35 =-25 =28 870 =-44 =13 =-33 =45
tree recertification_commitment 169 =-41 3326 102 316 1109 68 487 3400 2174 =-24 =22 =23 =19 =23 295 =-13 86 =38 =-4 =37 892 457 338 =-8 =31 =-29 =-21 =39
tree recertification_commitment 721 86 1354 1109 3000 3313 3401 688 3390 1565 462 967 =14 =-40 28 231 =-28 =16 =22 =28 =31 =-37 =32 =37 =31 =15 =38 =-20 =-36
tree recertification_commitment 519 3156 271 851 243 1485 1056 =-34 =22 =6 25 102 3402 =-32 =30 =21 302 120 =49 =-9 =-23 663 =14 898 =7 =-32 =36 =28 =-29
tree recertification_commitment 1071 86 3193 3140 851 1354 377 549 3101 2093 =-30 =20 441 =22 =-35 =15 =27 =39 541 3337 327 =23 =-25 =-29 =-31 =-29 =-35 =-26 =34
tree recertification_commitment 3274 3226 3068 3403 273 64 =-12 =28 2910 1375 3288 1439 702 1080 =-25 =0 =19 =18 =20 =7 =12 =30 =10 697 =34 933 =-28 =33 =30
tree recertification_commitment 169 =-34 519 60 3404 430 1462 342 1318 203 933 3098 2615 =-21 =19 =19 1137 =23 =-19 =15 =31 =25 367 =50 =-26 =34 =-36 =-35 =-31
tree recertification_commitment 330 606 669 401 604 2088 3370 542 =-32 =10 =18 =25 724 753 279 =1 =-40 120 =35 =-15 =35 579 =20 =-18 3405 =38 =-7 =-31 =-37
tree recertification_commitment 11 =-36 582 189 2005 3346 1025 1137 3326 634 40 =-8 =15 372 =32 =-21 =38 =-19 128 =29 =-23 =39 =-30 517 =-22 =12 3111 =-35 =24
tree recertification_commitment 1013 118 371 202 256 191 328 =6 =-30 1 =26 =-18 =-22 =-26 875 3406 329 1011 =-26 =6 =24 =26 =31 =-20 2218 41 =71 =2 =-12
tree recertification_commitment 185 346 550 258 14 =-23 487 1115 =-19 =19 =33 =49 1077 302 1667 560 =22 =-22 =-22 =-25 851 3134 =-47 =6 =12 78 =2 =-51 =-36
tree recertification_commitment 169 =-39 1330 499 1388 1855 920 1782 712 2787 3407 262 2218 =-25 =13 =6 =27 =25 =19 =26 86 =12 =-15 =-32 3408 =28 =-23 =26 =26
tree recertification_commitment 3279 519 3409 2172 3410 733 548 184 49 3411 185 3069 982 =18 =-17 =-18 =-16 =-26 =-19 =-18 =-27 =-23 =-28 =-26 =-32 1351 =-40 =14 =-37
tree recertification_commitment 1462 2013 3319 3225 342 624 3266 365 =20 792 1318 3412 =-16 =21 =12 =13 =29 =26 206 816 =27 =-17 =-31 =31 =31 =30 379 =37 =-16
tree recertification_commitment 1644 1027 304 3098 1442 1747 669 3413 619 3165 3159 449 835 =-33 =-7 176 =-16 =17 =15 =23 =13 =27 =31 =27 =12 =20 =-26 =-37 =53
tree recertification_commitment 247 153 1485 2107 959 199 3414 3343 935 3132 3415 =-23 =19 =24 =18 =21 =32 2499 =1 =50 =35 =-33 1936 3415 =26 =-22 =-29 =-26 =41
tree recertification_commitment 227 427 3229 3000 =-52 =19 =46 190 273 =16 1591 354 =-37 =14 =18 =23 3120 190 3354 =26 =-24 368 920 =-33 =11 =20 1330 =-12 =30
tree recertification_commitment 3229 3346 791 619 3207 851 3068 231 2098 566 1394 3416 =-47 =10 =9 =8 =8 =16 =17 206 890 =-1 =32 =-23 =22 =12 =27 =30 =39
tree recertification_commitment 1620 378 173 281 870 2822 2152 =-26 =13 =30 530 =26 =-21 375 =20 =-22 372 816 203 371 =-3 =27 =40 =-22 578 =5 =-37 =27 =-40
tree recertification_commitment 1644 328 3229 3243 3346 792 2910 3106 3296 3417 695 547 =-22 852 =17 =-24 =7 =20 =12 =12 =10 =24 =34 =18 =38 3418 =-35 =10 =53
tree recertification_commitment 247 153 1286 116 3279 933 926 229 3339 430 8 =7 =-28 =32 =-32 927 =-28 =21 =44 =27 =-37 =-33 =-20 890 1349 =-38 =14 =18 =43
tree recertification_commitment 41 1438 441 378 2780 3267 3289 =-15 =26 =23 372 3134 =38 =-10 =-23 =34 254 3257 =54 =-17 =-1 =-32 1501 2054 3257 =-25 =14 =15 =22
tree recertification_commitment 1644 118 462 =15 199 1715 406 909 1048 1462 1097 880 =-42 =6 =2 =7 =9 =-2 =19 =38 3414 87 =-3 206 =33 =-3 =-32 =-26 =52
tree recertification_commitment 3156 3314 851 3226 878 3326 1005 1799 32 1501 530 =-39 =4 =-1 933 =-12 =21 =21 =25 =24 =25 =27 422 3105 =13 =-22 =-25 =37 =30
tree recertification_commitment 1462 1442 243 41 1679 9 =5 =-21 =17 1506 =-23 =15 767 25 =-35 =-4 =26 1122 543 =-19 =8 1793 1080 =33 =-10 =-23 201 =35 =-6
tree recertification_commitment 606 2710 2448 958 2400 12 2911 355 688 579 201 1137 =26 =-5 =0 =-5 262 =-22 =20 1697 =-22 =19 =-17 =-25 =-16 =-25 =-30 =-33 =-35
tree recertification_commitment 11 =-35 606 328 712 1330 1442 3326 3210 3419 195 =-12 =22 =20 =31 =44 578 =29 699 =-11 =22 1442 =38 =-11 =33 247 =-38 =25 =-34
tree recertification_commitment 3306 256 1027 206 1072 3239 1330 530 1286 2054 591 3151 115 =-5 =22 =28 =33 =29 =-24 =29 =31 =-24 =-31 3101 =-17 =18 =-32 =-29 =-38
tree recertification_commitment 11 =-39 247 605 3140 519 606 779 3348 833 355 1453 3420 137 3421 =20 =-11 =-11 =-15 =-19 =-6 =-17 =-20 =-15 =-27 =-26 =-30 =-33 =37
tree recertification_commitment 227 430 1485 =-31 1354 56 584 =-19 =18 =18 =34 =26 3422 965 464 232 1855 524 256 =21 =-18 =-12 =-16 1351 =-9 =25 =-28 =-32 =-23
tree recertification_commitment 247 663 606 669 56 199 3191 346 3125 273 =13 1114 1351 =-31 =7 =15 =23 =27 =21 3098 1041 =6 =-27 =30 =15 =32 =-38 =-26 =35
tree recertification_commitment 199 3154 1715 2054 500 27 305 3392 344 3112 3190 137 =-32 =6 =10 338 =23 =-17 =16 =19 =19 =21 =18 =13 =31 =32 177 =12 =-20
tree recertification_commitment 1002 3229 551 231 667 1757 851 2947 767 191 1274 1122 =-25 =1 =16 =7 =23 =-35 418 =3 =33 =-19 =-34 =23 345 =28 =-16 =34 =26
tree recertification_commitment 86 883 368 105 1071 64 984 835 2090 =-34 =8 533 549 =-23 =29 =30 =21 348 =-14 =26 =24 =23 206 700 =23 =-22 =-12 =25 =-38
tree recertification_commitment 1002 368 64 984 1520 3151 3326 262 =-34 =-2 =18 =25 =28 =30 295 3110 273 =10 =-35 =41 =20 440 3110 =8 =36 377 =-21 =25 =29
tree recertification_commitment 1781 663 1041 1635 173 974 102 528 2282 =-40 =19 =22 545 =18 =-19 =21 3276 =21 =-15 =-20 851 =-27 115 =19 =-32 544 =-30 =9 =33
tree recertification_commitment 1002 582 3423 875 909 547 3424 3101 3125 3343 933 =-29 =4 =16 =19 =17 =28 =17 102 2923 =-9 =30 =22 =22 =-26 =-29 648 =31 =-12
tree recertification_commitment 472 327 12 875 3246 909 229 591 3135 3300 3425 538 =-12 =12 =24 =20 =23 =28 =-22 2986 =7 =41 3113 =37 =-11 =30 =-26 =-29 =-35
tree recertification_commitment 1002 2700 3226 3256 1421 3068 963 1290 2107 920 =-15 1999 559 =14 =-24 =-29 =-38 2143 =-42 =13 =16 =8 =28 =18 =21 2517 =22 =-17 =26
tree recertification_commitment 799 3326 1407 875 824 344 1762 2520 =-18 =10 =15 1703 =-26 =37 835 440 739 =-33 =13 =21 =26 =18 440 =31 =-15 =42 1274 =24 =-17
tree recertification_commitment 472 669 791 2780 368 1109 934 239 =-28 42 =-18 =22 =20 173 =27 =-14 =6 582 2517 475 64 =-1 =34 =-1 =-19 =-27 =30 =26 =-30
tree recertification_commitment 227 191 787 1013 3123 =-48 =-3 =7 =17 =12 3388 40 402 1687 1224 966 2105 3371 =-27 =9 =18 =29 =25 448 =39 =-10 =36 =22 =-26
tree recertification_commitment 517 934 595 195 755 1112 1742 3426 3427 2780 3098 291 =-32 =14 =4 14 =-22 =9 =18 =21 =8 995 =-41 =6 =19 =25 =24 =22 =18
tree recertification_commitment 3170 546 203 273 =20 80 452 140 3428 500 =-23 =14 =17 =23 =8 =17 892 3429 1714 =26 =-8 =-14 =-18 1407 =-24 =17 452 =42 =-3
tree recertification_commitment 3271 3140 32 2700 377 3156 166 3226 3300 1353 =-21 =14 163 =36 =-15 =16 =26 =25 =23 =17 377 24 =26 =-7 =-8 342 =-32 =12 =40
tree recertification_commitment 221 517 3206 2002 3419 2615 3225 879 3159 1155 =-24 =15 =13 =11 =30 232 =27 =-18 =22 =17 =31 777 =-5 375 =48 =-9 198 =36 =-4
tree recertification_commitment 3156 3430 3380 3247 286 372 3197 941 875 78 262 739 =-33 =-1 =16 2499 =-8 =21 =18 =25 =26 =-27 545 =13 =-17 =16 =29 =30 =22
tree recertification_commitment 2281 2669 1309 721 276 86 3431 163 3432 560 =19 =-16 =-20 =-16 =-24 247 =-24 =27 1122 =-35 =5 =-19 =-23 =-28 247 348 =-30 =7 =18
tree recertification_commitment 227 1115 1616 1071 967 =-51 =-3 =27 3212 =-5 =31 611 =31 =-17 663 958 2079 543 111 2910 =18 =-1 =-11 =36 =-27 =-23 517 =-24 =12
tree recertification_commitment 2614 3229 227 166 305 =-19 =13 =24 1351 584 452 3373 2999 1122 =34 =7 =-17 =-18 346 3371 =-16 =31 =29 346 =-1 =-37 =23 =34 =30
tree recertification_commitment 169 =-32 227 898 =6 =-19 189 3228 721 548 330 3433 2172 3434 1388 3435 =36 =-5 =2 =-10 =-10 =-12 =-22 =-23 =-18 =-18 24 =5 =-26
tree recertification_commitment 1002 18 3221 =-32 =18 1071 1781 595 1388 2947 3071 3386 313 =-14 =20 =18 =23 =-29 =18 =26 =32 688 3436 =44 =-10 =-14 648 =31 =-25
tree recertification_commitment 1013 24 1506 697 3131 901 3148 941 3101 875 1739 3336 =-27 =8 =12 =13 =2 =16 =14 =24 =30 =11 3111 =15 =-4 =-25 723 =49 =-5
tree recertification_commitment 519 645 1013 1997 102 3335 427 851 487 =-30 =21 =0 1166 1172 =8 =-28 =26 =23 229 1624 =22 =-9 =-10 =28 933 =53 =-10 =-24 =-26
tree recertification_commitment 227 1071 1679 1432 2630 =-39 =7 =16 286 14 =-26 =8 =26 =25 3260 24 2969 3292 =19 =-17 64 630 =-17 =8 =33 342 =-41 =15 =-33
tree recertification_commitment 11 =-36 86 56 80 556 3151 499 401 316 683 =7 3437 377 =-31 =1 =13 =16 =7 =18 =24 =12 =23 648 362 =15 =-22 =44 =-23
tree recertification_commitment 102 2387 281 1094 1782 591 461 2947 =-32 =5 =15 =16 =20 =2 =13 1487 =34 =-9 3140 338 1442 =-17 =15 173 2320 =35 =-9 =4 =-20
tree recertification_commitment 1644 118 2021 3207 1421 816 1067 1501 1327 323 110 =-21 =12 =21 =27 =24 323 =9 =-32 =-17 =27 =26 2969 1094 =-1 =43 =-19 =-20 =44
tree recertification_commitment 3264 3170 449 243 3377 3217 584 1014 817 2598 221 =-41 =-2 =-1 =8 =10 190 =28 =-22 =20 =26 =3 9 =12 =-22 362 =32 =-19 =45
tree recertification_commitment 3438 700 3246 2218 102 173 1703 =-22 3231 =25 =-16 14 375 1682 =-27 =17 =28 753 =7 =38 3140 440 =21 =-7 =-28 =23 =31 =-27 =-30
tree recertification_commitment 3131 704 1487 1077 368 791 962 344 473 1661 =-24 =15 =12 =22 =25 =31 86 79 =18 =-18 =-24 =-28 =16 799 =4 =37 452 =52 =-22
tree recertification_commitment 330 229 1728 346 3135 42 1679 473 2107 3145 =-18 =12 =17 =22 =11 2499 375 =12 =-16 =46 =30 42 =17 =-43 =-15 556 =-24 =17 =-28
tree recertification_commitment 169 =-34 462 1126 398 =25 =-1 =-18 40 3398 1088 791 3355 1097 =-26 =9 =9 =13 =14 =16 2056 3101 3155 2021 =1 =-31 =23 =30 =-28
tree recertification_commitment 86 3236 3326 1520 3346 286 1584 1269 1002 1423 3172 26 1067 =-27 =-8 =19 =19 =18 =14 =22 64 =-43 =16 =8 =29 =25 =37 =30 =-34
tree recertification_commitment 3256 1002 1462 3148 1751 13 2013 533 3198 1351 273 =2 995 =-27 =-7 =5 =23 =6 =20 =17 =19 =13 367 25 =41 =-6 =-18 =25 =28
tree recertification_commitment 934 500 547 3188 496 3071 439 344 3198 1354 2780 1094 =-41 =-15 =-7 =12 =19 =16 =21 737 =24 =-5 =25 =26 =15 =24 777 =2 =42
tree recertification_commitment 606 3117 123 =-29 926 1421 173 3399 2152 462 =2 824 1382 =-51 =-14 =15 =20 =24 87 406 3363 =-22 =18 =24 =18 =30 =36 =25 =-29
tree recertification_commitment 316 472 3313 199 1354 2105 1679 3110 697 =-31 =15 371 =23 =-14 3110 1011 =-2 =26 =-20 =16 =24 120 835 =3 =24 =-24 =30 =-28 =27
tree recertification_commitment 11 =-29 550 3314 25 1507 1109 =-28 =3 =20 =7 =42 1286 633 538 1616 79 =13 =-19 =28 109 =-16 =21 =-15 78 1290 =-7 =31 =-30
tree recertification_commitment 3207 24 3334 1002 651 2787 3381 1703 3191 3176 934 3113 =-18 =9 =7 =22 =19 927 =18 =-17 =29 =30 =16 =31 =-43 176 =-31 =4 =34
tree recertification_commitment 2780 3271 1094 378 3439 3277 =-26 =17 =21 =17 30 607 =0 3231 =36 =-10 56 262 543 115 =-27 =9 =7 =10 =22 =33 3440 =17 =-16
tree recertification_commitment 3334 11 =-28 2547 345 1781 3229 427 2780 3176 2597 2700 1714 197 =-24 =11 =13 =4 =21 =25 1624 =27 =-11 =15 =32 =31 =-12 =-30 =-41
tree recertification_commitment 1071 1781 3221 3380 499 2913 3201 1025 1742 3166 365 =17 3300 =-33 =13 =8 =7 1286 =4 =-27 =18 =12 =17 =28 30 =26 =-2 =30 =24
tree recertification_commitment 86 11 =-26 330 3337 517 440 1631 716 3269 550 =6 =23 =-14 =-10 =-25 173 =-27 1674 =11 =-21 338 =0 =38 =-23 =-28 342 =-40 =10
tree recertification_commitment 341 3225 3381 3326 232 1563 1048 68 1632 3386 2999 =-21 =12 =16 =19 =14 =10 =15 1563 =21 =-15 =27 =30 =31 3131 2152 =-21 =15 =22
tree recertification_commitment 328 169 =-27 2669 184 201 3110 3423 1094 3212 1405 =-8 =23 =29 =24 =-16 101 3123 =22 =-15 =49 2552 =-16 =23 =-20 =-33 124 =-31 =10
tree recertification_commitment 346 170 1071 563 2281 3112 834 163 =7 =-25 =-30 =18 =-22 683 =-8 1616 851 =-13 =21 =31 1096 =45 =-2 =-28 909 851 =-14 =24 =-39
tree recertification_commitment 582 1013 62 1501 439 3423 189 611 3441 1109 =-10 634 =15 =-20 =20 =17 563 =-3 =-36 =-26 =21 =21 =37 3100 427 =52 =-9 =-6 =-19
tree recertification_commitment 251 3279 721 3193 346 1734 123 =-17 633 49 161 581 3442 =17 =-10 =-11 =-14 =-12 =-17 =-22 467 3111 =-12 =23 =-41 =-24 =-21 =-29 =-25
tree recertification_commitment 281 2780 984 3068 1308 191 634 =-31 =6 3276 =4 =-25 =16 =10 =23 969 64 =-9 372 =28 =-12 =-15 1674 119 1624 =40 =-6 =-7 =-4
tree recertification_commitment 86 42 550 3123 1687 =-39 =11 =3 3191 105 346 262 2949 =-21 =16 =17 =23 =21 =27 302 243 =2 =24 =-18 346 243 =19 =-21 =-48
tree recertification_commitment 934 401 1781 654 3283 3032 3156 2054 3178 3274 3443 =-23 =10 =11 =14 =2 =9 =16 =20 =20 =26 11 =-20 634 3444 =28 =-9 =-16 =26
tree lapse_notification 2286 2405 732 3445 =-117 =-5 286 =-94 362 =-53 =79 2299 =-68 =33 732 3446 611 3447 =-97 =56 362 =-72 =81 11 =-111 1137 =-41 =45 =38
tree lapse_notification 367 2408 =-112 2299 =-80 =43 18 =-112 24 542 3166 2512 255 =-91 =3 2516 =71 =-101 2299 14 =-74 =95 381 =107 =-68 123 =-92 =79 =-106
tree lapse_notification 3089 295 =-108 362 2923 3448 1624 =-97 =-50 =71 1590 =-39 =43 78 3449 32 =-79 =12 =41 =14 362 78 =-64 243 =22 =-37 284 =77 =-98
tree lapse_notification 3082 1351 =-100 42 3450 2761 =-86 =90 =83 11 =-101 229 40 =-78 1645 =66 =-66 =-73 40 24 578 =-59 11 =-87 =82 =-87 11 =-89 =91
tree lapse_notification 279 662 3166 3074 =-97 =-24 109 562 =-74 =42 =37 109 =-70 695 1590 =-46 =82 =93 109 24 =-40 =-101 130 732 =-6 =95 137 =101 =-40
tree lapse_notification 205 3451 662 2598 1057 =-93 2757 =-57 =54 101 =-83 2437 =-49 =90 3452 869 =-55 =24 =70 =-7 346 101 2021 =-63 =67 76 =69 =-82 =-60
tree lapse_notification 3089 379 =-90 205 545 =-81 24 2770 1590 153 401 1286 =-46 =42 =79 =51 =95 =-90 =-93 24 =72 =-78 24 379 578 =-67 =18 =77 =-76
tree lapse_notification 3089 1569 3005 281 =-86 442 =-79 86 2330 1399 =38 =-84 =-83 =-84 =-10 578 =-72 24 =21 =-87 24 578 2330 2531 =-18 =83 =-88 =58 =-77
tree lapse_notification 295 3453 =-87 =77 87 662 2502 =-76 =10 201 115 =25 =-73 =-84 234 115 1388 1011 =-73 =-27 3117 =45 =-73 =43 3454 2780 =76 =-44 =-37
tree lapse_notification 3082 1487 927 3446 3449 =-84 =-31 =-42 109 2437 1645 =-74 =57 =86 =64 109 =-42 =56 109 100 101 =-44 =42 510 =-60 =43 3455 =73 =-77
tree lapse_notification 3082 379 2338 =-82 199 =-68 =49 648 1624 338 =-82 640 3456 1069 =-57 =47 =85 =77 =12 =17 284 606 3457 379 =1 =38 =-72 =-55 =-77
tree lapse_notification 234 124 3056 3458 =-79 32 =-60 =33 368 =-59 =-3 1011 3365 3458 =-71 =7 =33 189 =46 =-53 578 3365 2531 =-61 =20 =34 120 =70 =-51
tree lapse_notification 1417 1388 130 3459 =-77 =65 87 =-75 607 792 =-73 =30 =14 11 =-86 87 =-22 2512 =-24 =62 87 2757 294 =-50 =12 =16 11 =-92 =78
tree lapse_notification 1388 1593 315 =-76 3460 2531 732 3005 =-67 2945 =52 =-63 =16 =8 =78 315 2885 =-40 =115 2330 =64 =-65 1137 315 =-43 =15 2141 =53 =-73
tree lapse_notification 927 418 255 =-74 11 =-85 =2 543 3461 2408 =-52 =68 =64 11 =-78 =13 543 2349 2559 117 390 =-52 =109 =22 =64 =49 981 =33 =-69
tree lapse_notification 3089 558 2902 3448 662 3462 =-74 =66 1442 =-65 =8 =25 =7 18 =-74 101 =-70 11 =-80 969 1423 =10 =-49 =-40 11 =-88 1302 =33 =-74
tree lapse_notification 927 1506 =-73 367 2557 =-61 =79 24 11 =-82 1197 3463 3464 892 =64 =-14 =-64 =-78 =-75 =-71 367 =-59 24 2352 11 =-53 =76 =-70 =-74
tree lapse_notification 295 =-73 315 102 2601 2467 =-61 =63 1077 =68 =-52 123 =-76 545 269 =-22 =65 =48 1201 123 =-77 176 346 =35 =-64 3457 =74 =-78 =-73
tree lapse_notification 1388 3450 1506 3465 3466 =-69 =57 =10 3458 2568 2557 =-57 =42 =29 120 =26 =-42 120 169 =-69 =71 =-37 286 =-39 120 3467 =63 =-63 =-46
tree lapse_notification 323 3166 1590 3468 3469 3470 =-68 =23 =28 =64 1407 =-38 =58 174 =-34 1875 =45 =-57 123 =-70 284 457 34 760 =45 =-67 =5 =-51 =-60
tree lapse_notification 295 =-71 109 368 3471 1707 3472 3473 355 =-61 =-38 604 =96 =-53 =77 =25 =30 34 1011 =-39 3474 =23 =-51 =-56 11 =-77 739 =69 =31
tree lapse_notification 234 1388 3475 355 3476 =-66 =129 2286 =-51 =-4 =35 169 =-76 120 2512 =-5 =74 =-39 176 220 2817 =-47 =80 120 =61 =-63 1201 =48 =-60
tree lapse_notification 3089 2923 3343 205 611 3477 =-67 =111 =-40 =15 543 2502 =-45 =64 189 =60 =-37 346 =37 =-50 436 346 3432 =40 =-61 2502 =-44 =74 =-54
tree lapse_notification 1351 367 3478 =-66 =22 197 524 648 844 =-48 =46 100 =48 =-43 =-62 =25 648 732 3479 3315 =-36 =59 =78 =39 968 381 =49 =-68 =-65
tree lapse_notification 2923 3089 205 545 3056 =-66 =-13 2286 =-54 30 =-52 86 =36 =-49 =14 86 78 =-18 =50 2437 =-66 =83 86 30 =11 968 =71 =-54 =-51
tree lapse_notification 367 2502 =-65 =3 87 34 169 =-70 24 3480 =-22 =65 =-59 =-68 418 205 1616 3453 163 =-47 =63 =158 =41 =67 169 =-57 1274 =69 =-39
tree lapse_notification 279 2218 2762 3453 1757 3481 =-64 =34 =-4 =132 =-7 3482 994 =6 =-54 =-54 86 188 968 3455 606 574 =50 =-50 =-49 =-66 =-61 =-72 =-65
tree lapse_notification 927 124 1593 1057 =-63 =-4 169 =-74 328 1295 =-25 =75 =-71 130 1295 =-31 =26 346 =54 =-31 1295 847 634 =13 =-42 =-42 346 =64 =-40
tree lapse_notification 323 2923 685 3166 =-63 =-5 199 =31 =-21 86 220 64 =-41 =73 3483 =89 =-72 =-58 663 220 64 1442 =-31 =23 2496 =74 =-106 =74 =-36
tree lapse_notification 295 =-65 11 =-71 176 1487 2873 1585 =-38 =52 =104 86 =66 =-57 1295 227 101 2222 =-50 =55 2474 511 =24 =113 =-83 =-50 1548 =67 =-85
tree lapse_notification 367 2437 2754 =-63 =23 3166 =-14 =113 40 201 234 =-44 109 =-24 =53 =-66 234 3166 338 =-61 229 =7 =-38 204 3484 =68 =-67 =-70 =82
tree lapse_notification 295 =-64 315 2587 2757 3485 1296 3486 1781 =-42 =40 =44 =22 =68 =14 981 =87 =-55 1228 64 3487 2520 135 =9 =53 =74 =-54 =68 =-64
tree lapse_notification 685 3365 1590 2437 3465 2961 3481 =-58 =23 18 =-63 24 =30 =-63 =-2 =33 2660 =37 =-35 18 =-66 346 =47 =-40 24 1094 =12 =71 =-56
tree lapse_notification 3089 1388 1569 3465 3488 3489 =-58 =42 =37 =26 101 =-53 374 11 =-61 =28 =-75 11 =-67 201 =40 =-19 11 =-70 436 201 =45 =2 =-52
tree lapse_notification 1417 279 255 3479 220 =-60 3490 1728 2902 =-50 =62 =31 =81 =15 1728 =-20 =56 64 =-14 1584 =59 =-58 11 =-69 153 =36 362 =-43 =26
tree lapse_notification 3082 927 545 3453 =-60 3491 =141 =-50 2587 3492 255 =-44 =-6 =93 =70 256 1442 =-16 =33 =-62 328 1197 469 =46 =-47 =-52 243 =7 =-69
tree lapse_notification 1417 558 2408 =-57 =-8 30 640 115 =-52 =10 =136 346 1228 1573 3493 =40 =-74 =-56 =-62 =-46 120 634 =42 =-30 390 558 =16 =-62 =85
tree lapse_notification 379 3082 1407 1587 =-61 1506 =-31 =156 3389 =-40 =88 644 =-52 =18 663 11 =-65 1506 1417 685 1090 =-25 =45 =40 =56 3494 =67 =-72 =-46
tree lapse_notification 3056 130 220 3458 3495 =-57 =138 2338 =-32 115 =90 =-75 40 =-42 =11 40 3496 =-51 =76 338 115 =-62 =74 =47 40 =-17 30 =-5 =60
tree lapse_notification 295 3497 =-62 =79 2961 1324 442 279 1728 2789 1011 2531 =-47 =10 536 =-16 =50 =39 =27 374 2330 950 =11 =67 =-59 =-53 =24 =66 =37
tree lapse_notification 2218 1757 2762 18 =-62 2757 3498 2630 2405 =-50 =7 =1 =63 =8 =8 1679 =48 =-28 169 =-66 2512 2299 64 2710 =-50 =48 =20 =29 =37
tree lapse_notification 3082 1487 656 1616 =-54 3340 =-37 =28 1875 2408 86 =9 =-58 =81 =-70 86 3135 286 64 =-39 =53 =69 =-53 =-33 120 284 =42 =-46 =-26
tree lapse_notification 205 3166 255 3452 523 3340 =-55 3499 =-21 =133 =4 =21 767 =-9 =53 189 374 327 =52 =-55 =-65 =-45 189 3478 =43 =-74 3478 =-38 =84
tree lapse_notification 295 640 =-61 3500 =-45 =132 101 220 792 294 =-48 =9 =52 =66 120 685 323 220 =-18 =25 =47 2147 =69 =-68 2502 =-36 220 =89 =-58
tree lapse_notification 3089 1442 545 3465 =-58 =28 =-24 542 11 =-64 563 2467 1177 3454 =-5 =-56 =-56 =83 =-56 11 =-60 =35 11 =-63 524 1041 =42 =-16 =-14
tree lapse_notification 315 1442 2706 3471 3501 =-58 =58 =45 =14 169 =-64 102 3391 =-30 =67 =19 169 =-62 436 1675 137 2770 2847 =42 =-61 =-51 =-46 =-33 =-57
tree lapse_notification 109 648 2630 662 3465 =-55 =1 40 =-44 =40 =7 1583 1488 2467 78 =-45 =-7 =82 =41 =118 648 662 3487 11 =-60 =-21 =34 =39 =46
tree lapse_notification 315 1417 255 2601 2405 3502 =-54 =74 =2 328 =37 =-59 2738 =19 =-55 328 550 =-16 =39 =-40 30 3503 3504 =-26 =114 =66 1177 =31 =-32
tree lapse_notification 542 662 124 2349 1593 3505 1444 3506 =-51 =26 =18 =28 =-10 =9 =5 120 563 =33 =-42 =-41 189 3110 3234 =40 =-57 =-16 514 =-40 =95
tree lapse_notification 323 1407 3459 3507 2355 2630 220 =-53 =-29 =0 =11 =98 =77 338 468 =-60 =54 176 =-22 =20 1302 176 247 115 =15 =-32 =141 =46 =-45
tree lapse_notification 379 1011 3508 =-56 =35 3509 3363 1487 =-36 =25 =55 =74 328 1624 1487 3166 205 3500 518 =-41 =49 =94 =34 =36 3510 =50 =-77 =65 =-36
tree lapse_notification 2923 1506 3450 2486 1442 3508 =-57 =8 11 =-63 =-22 =19 =38 317 2467 =-45 =70 =12 11 =-64 346 3511 2352 341 =81 =27 =-23 =-77 =-31
tree lapse_notification 323 1487 2299 1624 3005 3453 =-54 =86 =81 =12 1875 2486 =9 =68 =-54 123 =-57 120 =39 =-20 120 123 =-48 =39 390 2338 =-49 =40 =119
tree lapse_notification 3082 3166 1388 1624 611 662 =-56 =-13 =-16 =16 328 123 =-50 =36 =-35 328 123 =-52 1986 =53 =-57 =-42 123 =-61 328 278 =41 =-53 =-15
tree lapse_notification 367 323 =-53 =12 40 341 346 169 =-61 153 =24 =-33 =-45 =-53 169 =-62 1839 1394 1290 3512 =62 =-72 =-36 323 =-61 =63 323 =-42 =60
tree lapse_notification 927 323 1351 1941 692 =-54 =20 =24 1728 2299 =-34 =36 =59 346 =24 =-18 1351 472 247 346 3513 =16 =-46 =-38 =77 =-54 1197 =51 =-48
tree lapse_notification 18 3514 =-58 =95 2286 2754 550 2629 2368 =-53 =26 =56 2467 3515 1295 1137 =-33 =6 =33 =43 =84 =51 328 =28 390 120 =10 =-65 =111
tree lapse_notification 234 418 3387 3516 1997 3507 3517 2408 3476 =-52 =40 =11 =33 =75 =7 =6 =30 2587 777 201 =7 =-29 =53 =70 201 2352 =41 =-53 =-10
tree lapse_notification 379 323 1506 3056 =-55 =17 3391 3331 =-27 =90 =57 644 =-52 =16 1112 3518 2354 2832 468 640 =16 =99 =75 323 =-57 =47 =-36 =-59 =-52
tree lapse_notification 323 2218 3453 695 3519 3469 1295 3495 2531 =-53 =23 =90 903 =-25 =90 =61 =68 =6 =110 24 3343 =1 =43 =-38 24 968 =32 =-37 =-40
tree lapse_notification 379 557 2218 2902 1757 =-53 =3 =41 101 =-46 =36 234 =-1 =94 24 234 1506 338 =-57 14 =-27 =33 327 3494 =51 =-74 =-61 =71 =-50
tree lapse_notification 1442 2923 2405 3520 2997 =-52 =68 =11 189 1302 =47 =-57 =-42 169 =-55 3360 =49 =-58 169 =-61 3475 1399 3521 557 =7 =57 =-45 =-52 =52
tree lapse_notification 367 2338 2902 3056 =-55 378 =-23 =130 =88 115 =56 =-89 24 123 =-60 1487 42 3343 3112 3056 =-22 =38 =71 =47 204 =47 =-65 =53 =-47
tree lapse_notification 323 3056 3479 2997 3422 2961 3519 3331 2422 3522 2558 =-45 =43 =58 1382 =35 =-32 =37 =72 2730 =23 =-52 =72 =46 =35 =14 1303 =12 =66
tree lapse_notification 295 3500 =-58 =58 123 =-59 379 2467 2706 2502 1442 =-48 847 =11 =-41 153 =70 =-54 =70 =104 3010 1351 153 =31 =-30 887 =51 =-77 =-26
tree lapse_notification 367 2706 1587 3448 2467 =-52 =55 115 =57 =-78 =72 =78 927 123 =-59 2354 1203 109 153 =13 =-42 =24 =-43 =-57 109 153 =23 =-48 =56
tree lapse_notification 1487 685 3523 3082 3524 2612 390 3391 =-46 =15 =30 =35 =76 201 =15 =-37 =57 40 =-31 11 =-45 =52 11 =-59 201 601 =58 =3 =-9
tree lapse_notification 295 3525 =-55 =55 390 87 584 936 2072 =1 =-42 =92 =-47 130 204 418 1442 =-24 =18 1548 1351 =10 =62 =-73 =-70 3457 =59 =-61 =126
tree lapse_notification 279 545 1757 3526 3525 2873 3476 =-41 =67 =55 =48 =67 1679 =60 =-48 920 3505 3527 775 =-9 =-40 =106 =79 =41 327 1197 =23 =-55 =-66
tree lapse_notification 1351 2706 999 3343 557 1396 2418 =-46 =94 =49 =18 398 =25 =-38 =-2 86 =65 =-39 582 1302 2354 2730 668 =34 =-80 =-30 =-42 =-47 =-35
tree lapse_notification 234 2218 1417 685 2762 3340 =-50 =-1 =54 =12 =10 390 40 2408 =-34 =58 =22 =86 40 557 1349 2408 =-25 =43 =58 =76 2474 =57 =-67
tree lapse_notification 295 3504 =-56 =82 24 101 999 866 =-2 =-54 =34 685 115 2408 777 305 3528 =33 =-71 =-33 =-17 =73 1351 =-60 =36 =54 247 =-48 =125
tree lapse_notification 1593 662 545 1757 3480 640 3465 =-45 =9 =52 =37 =42 256 3010 1728 =-3 =37 =-61 =-51 3452 =5 =58 256 2603 190 =7 =37 =-72 =-50
tree lapse_notification 234 3056 2299 790 339 =-47 =-11 =-11 =19 115 2945 3529 =46 =-69 =-35 =-17 40 102 974 =-43 =23 115 =59 =-32 367 =-19 2147 =65 =-48
tree lapse_notification 1442 2486 345 3485 2873 3530 2435 2490 1134 =-55 =9 =52 =29 =25 =110 =65 =4 =32 201 2851 204 41 =23 =1 =-61 =105 3166 =-29 =10
tree lapse_notification 379 3056 2338 3531 323 2885 3446 =-53 =35 =66 =-5 =154 115 =66 =-75 115 =38 =-40 40 341 =-4 =-59 204 279 1203 =23 =-45 =48 =-69
tree lapse_notification 123 =-61 1442 3532 2688 323 3508 2117 =-45 =21 =40 =1 =31 =78 201 86 1228 =28 =-44 247 =-39 =83 328 101 =-47 645 =10 =-72 =-54
tree lapse_notification 169 =-63 1295 3082 2520 3527 220 1592 2962 =-39 =45 =61 =-3 =106 87 =-15 =49 34 =32 =-18 328 1197 1465 =41 =-65 =-41 87 =-40 =32
tree lapse_notification 169 =-60 109 102 3391 2706 =-37 189 436 =86 =-17 =-47 =58 2598 =0 =65 582 1423 3533 969 635 887 =44 =-70 =-59 =-3 =-71 =-38 =-24
tree lapse_notification 109 3363 662 3527 2885 2437 2754 3423 2309 =-38 =23 =41 =30 14 =-27 =71 =58 =105 =12 =38 1112 204 2601 381 =13 =-58 =47 =-65 =-49
tree lapse_notification 295 3498 3476 =-53 =58 =40 11 =-61 102 176 294 595 =-25 =53 =41 137 278 279 305 851 =33 =-33 =-67 3187 =57 =-49 =-25 =-37 =44
tree lapse_notification 169 =-61 2117 2706 338 =-40 2961 2435 558 2501 =-26 =35 328 790 816 =10 =-63 =53 =-39 =58 436 =37 =-59 34 =45 =-16 328 =49 =-35
tree lapse_notification 123 =-57 2056 1624 1728 1417 543 2502 611 3534 =-44 =69 =-4 =36 1423 1077 =36 =-16 =-49 2352 189 1734 =31 =-49 =-23 =-58 =23 =21 =52
tree lapse_notification 379 3082 2408 3005 3495 =-41 =81 =93 115 =46 =-62 2496 =14 =-76 328 372 582 1839 1274 3535 3536 =48 =-67 =-67 =-35 =-12 =-14 =-23 =-33
tree lapse_notification 234 1417 3475 418 3479 205 3537 3516 =-46 =31 =25 =22 =55 1712 =-10 =131 =50 201 =24 =-10 201 2466 663 3513 =40 =-35 =-9 =141 =-20
tree lapse_notification 379 323 3056 3391 3472 =-41 =71 =51 1078 =58 =-43 =14 1274 1078 100 =33 176 243 =3 =-42 1624 556 =-6 =41 =55 =52 323 =-48 =37
tree lapse_notification 685 662 2587 3082 3531 3538 2996 3539 =-38 =35 =100 =41 =86 =4 =41 120 3540 3135 =37 =-52 =-65 =-27 346 542 =8 =55 247 =-44 =73
tree lapse_notification 367 1388 804 3343 2754 =-48 =37 =12 =16 368 =-19 =66 284 374 629 368 2761 191 362 =-15 566 =5 =56 =41 =82 =32 =-58 =-35 =-46
tree lapse_notification 3391 2706 2719 2405 686 804 442 2736 3541 3538 =-35 =38 =48 =71 =3 =-1 =34 =11 176 =-11 =49 255 243 =54 =-1 =-18 3542 =70 =-42
tree lapse_notification 368 2486 1593 66 2565 3543 3544 3545 3546 =-44 =55 =79 =70 =44 =31 109 3363 =-21 =79 =30 2496 =8 =-66 =25 41 1388 =18 =59 =-8
tree lapse_notification 1442 2520 2706 1707 1490 2521 =-53 =39 =65 =28 41 =49 =-21 =17 41 3547 974 1839 =29 =-20 109 =81 =-17 =-30 173 1057 =-34 =24 =9
tree lapse_notification 295 3548 3477 =-52 =53 =62 169 =-59 440 3549 86 2706 999 1396 =17 =79 =51 =66 41 =43 =-36 =-47 1567 176 =-23 158 =6 =79 =-77
tree lapse_notification 18 3550 =-46 =70 109 2437 371 462 =20 1587 2754 =-34 =47 =66 2961 =2 =83 =51 3039 374 279 25 =21 =-14 760 =46 =-46 =-26 =-74
tree lapse_notification 3507 338 267 =-44 =40 2521 1442 2520 578 3532 557 =-54 =36 =45 =-2 =32 1308 629 3406 3551 87 =-1 =17 =-58 =-42 =-55 =54 =86 =97
tree lapse_notification 169 =-57 368 40 247 3552 2363 3527 =-30 =72 =52 =63 =54 2496 1624 2218 323 =-27 =40 799 =41 =-50 =49 =-75 871 1423 =29 =-17 =-44
tree lapse_notification 201 367 2502 2084 3527 3553 =-40 =94 =90 =58 =52 86 2240 372 893 2352 =29 =-32 =70 =-11 =-29 =-22 173 =-42 436 524 =15 =-38 =-62
tree lapse_notification 295 3500 =-53 =57 390 109 100 1011 379 =-30 =27 401 =54 =-29 2338 =-20 115 =62 =-55 3518 3533 871 2356 =33 =-52 =-34 =-70 =-56 =74
tree lapse_notification 123 =-55 102 367 2706 1757 2756 =-45 =87 =24 =77 524 1228 =17 =-49 =-22 2661 2295 115 2286 2706 =6 =80 =64 14 =-42 =44 =-44 =-26
tree lapse_notification 295 3543 1712 3497 =-51 =46 =52 =53 11 =-56 24 2141 1442 558 =-8 =29 2044 3535 3554 =44 =-52 =-49 =-1 =-41 3555 558 =19 =-45 =73
tree lapse_notification 11 =-57 3549 582 109 371 1488 1592 3532 247 =-22 =45 =63 =63 =31 34 1734 =43 =-44 =-21 1645 739 3556 =36 =-58 =-4 =-30 =-24 =-54
tree lapse_notification 295 1230 3477 =-50 =47 =54 3549 120 516 2603 862 21 =24 =-60 =-59 =-30 =-28 87 3523 514 692 =-38 =52 =47 =54 281 =-14 =55 =-54
tree lapse_notification 41 3557 669 903 2531 345 604 2220 3558 =-26 =61 =50 =16 1302 =28 =-49 =50 551 =90 =-5 =-31 =106 24 954 648 =-20 =8 =26 =-48
tree lapse_notification 220 2601 3024 3538 41 3532 3559 =-12 =54 =50 3560 3479 =-33 =12 =43 =29 =76 86 =36 =-44 41 855 2729 1674 =52 =-3 =-65 =-37 =2
tree lapse_notification 1728 557 367 523 2520 3005 3472 1388 =-43 =-4 =46 =57 =39 =52 189 1112 64 201 =11 =-24 =29 =-45 201 =-10 =-54 =38 601 =40 =-15
tree lapse_notification 550 2405 1691 566 =-31 =16 =8 =11 1112 1396 201 2996 2923 323 1394 =2 =-45 656 =38 =-19 339 =46 =-35 =90 2405 =-16 =34 =78 =-39
tree lapse_notification 18 659 2676 3561 =-54 =66 =52 =43 24 1624 3527 2486 893 557 2467 1969 2521 =-18 =54 =41 =43 =31 =36 =34 =92 =29 2588 =-31 =62
tree lapse_notification 1442 2266 2117 3348 3479 2504 3082 =-38 =-10 =42 =11 =84 =32 =38 201 1557 3513 3562 220 2467 =10 =64 =45 279 =143 =-18 =-24 =-26 =-12
tree lapse_notification 169 =-56 2056 3475 816 3485 3243 18 3563 =-42 =77 2330 2789 1587 1137 974 1534 =-16 =58 =16 =13 =66 =34 =-52 =-47 =66 =-42 =36 =47
tree lapse_notification 550 2629 2517 685 695 =-40 =-7 201 =16 =-36 =55 =43 198 120 3564 =28 =116 =-23 1624 2923 3565 =-24 =83 695 =43 =-12 24 =34 =-41
tree lapse_notification 3545 542 1728 557 3566 448 2299 3567 3315 460 =-37 =-7 =6 =86 2587 =-4 =53 =2 =87 =31 2660 =37 =-18 25 =-12 1094 =35 =-3 =115
tree lapse_notification 550 2520 3469 954 1417 =-39 =-9 =27 =25 =18 328 1369 206 3243 630 3465 =9 =46 525 =43 =-31 =-41 804 835 =-24 =38 =39 =-45 =-21
tree lapse_notification 18 3568 =-42 =61 436 524 2923 2706 543 2467 342 3004 =-24 =78 =21 =69 2474 =24 =-69 =43 3135 =41 =-45 346 =25 3079 =-52 =61 =-36
tree lapse_notification 2873 2736 3056 279 2851 2512 3545 3397 102 2675 =-34 =31 3569 2502 1417 =-34 =19 =32 =91 =44 =84 =9 =40 =9 32 =7 =55 =66 =79
tree lapse_notification 1487 1442 2520 1757 3469 2442 =-44 =65 =8 =31 =17 201 3363 3440 1423 14 =0 =33 =-35 =82 =87 14 =-33 =6 2977 3570 =28 =-49 =-39
tree lapse_notification 123 =-55 1487 491 189 1295 2520 3005 1057 =-23 =28 =38 =23 =16 2691 =-35 =43 =65 3135 663 563 3571 3547 =62 =-14 =-17 =-28 =-5 =-52
tree lapse_notification 34 1442 2531 2923 2789 2218 3347 =-44 =38 =-3 =10 =21 =44 633 934 1557 3572 2498 =22 =-37 =-64 =-32 174 1593 =96 =19 =-16 =-31 =-18
tree lapse_notification 11 =-54 234 607 =-33 3056 790 1295 346 =-31 =13 =11 1300 328 254 =44 =-5 =-39 =137 153 3573 663 =66 =-13 =-14 =-21 607 =52 =10
tree lapse_notification 41 695 523 2502 3574 3575 1155 338 =-42 206 =2 =-28 =46 =67 =74 =40 =40 641 2945 =44 =-28 =-49 338 =-52 120 =2 641 =-36 =50
tree lapse_notification 169 =-54 2056 328 1728 323 234 1950 2587 934 =-29 46 =-26 =55 =57 =69 =17 115 =34 =-9 871 865 =54 =-42 =-56 3576 =-32 =66 =48
tree lapse_notification 3549 256 2126 3562 3509 367 3391 1388 3553 =-29 =60 =11 =55 1201 1434 1369 2528 =17 =-56 =-44 641 =-18 =55 =-39 =61 =65 =64 =-37 =-55
tree lapse_notification 550 3166 695 3577 3481 =-41 =37 =52 =7 374 =18 =-51 3545 3578 2561 1442 =-12 32 578 371 =-3 =42 2660 =1 =-40 =32 =71 =59 =119
tree lapse_notification 582 368 1351 3579 3553 =-17 =71 =46 563 3580 76 =23 =-47 =-75 =-51 826 86 1629 1581 =34 =-41 =-32 189 =22 =-32 =-45 2435 =-29 =63
tree lapse_notification 2056 2761 523 1624 2349 3581 926 2544 3544 3475 3582 3583 =-24 =78 =61 =9 =59 =35 =49 =74 1094 =35 =-46 =12 804 =5 =60 =55 =39
tree lapse_notification 169 =-52 644 2520 =-51 3584 =30 =-44 390 328 816 3405 3585 1112 3586 =27 2540 =-54 =49 3056 =-47 =42 =-63 =-29 1468 =-43 =52 =-27 =72
tree lapse_notification 41 367 1950 =-16 724 =101 =-34 1112 629 1302 582 =31 =-10 =-41 =-47 =-43 328 338 =-50 101 =-42 1286 323 367 =-39 =0 =21 =41 =-50
tree lapse_notification 2056 201 482 203 110 1047 32 461 1462 =1 =44 =65 =39 =50 =-20 1295 =-50 =18 =-43 173 1168 =-45 =14 634 =9 1844 =-63 =25 =38
tree lapse_notification 327 338 927 =-37 =44 3537 605 3004 247 3587 3588 304 =2 =-33 =-55 =74 2631 =52 =-41 2408 =84 =-20 =-44 499 =58 2286 =-51 =65 =-60
tree lapse_notification 295 499 =-40 =29 499 76 3589 3580 2044 346 1094 2218 =37 =11 130 1839 =-1 =-66 =53 898 =16 2647 =-27 =76 =-6 =-60 =-63 =-58 =-38
tree lapse_notification 169 =-50 102 341 1201 24 3530 549 =12 =-35 =81 510 663 =13 =-46 =47 =-30 24 25 =-23 545 1168 =-28 =46 =44 =-52 2516 =27 =-34
tree lapse_notification 169 =-49 24 367 543 2338 =-31 40 =53 =-63 40 =46 3507 =-38 =64 40 =-1 3494 3590 1538 3556 =34 =-73 =-23 =-56 =-58 3576 =-34 =45
tree lapse_notification 2494 41 1643 558 1041 1950 =-3 =42 =-34 1423 2072 =35 =-8 =-40 =78 189 286 2282 1674 =-20 =30 =35 799 =40 =-13 1081 =-50 =49 =54
tree lapse_notification 390 18 =-34 1997 669 2675 1302 3591 3592 2873 3545 1492 =0 =50 =84 =64 =-52 =54 =-34 =63 1569 =-45 =20 1302 =50 =-25 510 =99 =11
tree lapse_notification 550 379 3577 2974 =-40 =47 =46 =0 871 338 =-20 524 1013 206 2330 1788 2789 =19 =64 =-53 =-46 3593 =-15 =56 1014 =60 =-32 =-15 =-32
tree lapse_notification 3531 327 372 1728 1950 3499 3587 685 =-10 198 =-5 =28 =55 =50 =43 663 1357 =44 =-15 =-16 80 3594 828 =-31 =60 =46 =33 =-61 =81
tree lapse_notification 295 1682 3504 1230 1738 1079 =-50 =34 =57 =40 =47 254 =106 =-28 137 76 1724 3391 3595 1302 =11 177 =-43 =31 =-75 =46 =-53 =-56 =-36
tree lapse_notification 169 2291 =-56 =46 2056 2466 3559 2286 491 3566 3068 659 2841 2789 =-22 3520 1137 =74 =-28 =-18 =35 =28 =46 =61 =41 =8 =71 =72 =39
tree lapse_notification 295 3537 3500 2491 3596 =-47 =55 =54 =48 =83 1041 440 629 368 =15 2450 =41 =-32 =-41 2587 2719 969 =-20 46 =29 =-47 =34 =54 =-15
tree lapse_notification 153 1388 3475 290 1117 1997 =-12 =38 =58 =29 =40 3597 563 =34 371 =-50 =43 =-61 2474 109 371 =-41 =11 898 580 =37 =-39 =-7 =-70
tree lapse_notification 390 462 =21 816 436 3521 663 1567 418 1761 2474 2530 66 =-16 =13 =34 =-68 =60 =24 =-54 1687 430 =-36 =65 =19 =-42 =-32 =-43 =62
tree lapse_notification 482 550 2629 3005 2286 =-26 =-4 =29 =43 633 640 3506 2439 2847 1747 =7 =38 =-53 =-31 =51 =60 199 716 =-72 =48 =12 640 =-48 =40
tree lapse_notification 169 =-47 379 3566 644 2060 2629 3598 =-51 =42 =33 =58 1590 321 1300 =-11 =53 =62 173 =52 =-11 =88 563 582 1274 =25 =-25 =-20 =-31
tree lapse_notification 11 =-44 390 102 3221 2520 578 999 557 =-34 =30 =11 =-4 1604 284 =31 =-48 =-40 =53 3570 2295 482 =28 =-28 =-39 =-58 2631 =69 =-35
tree lapse_notification 1308 2466 3485 18 2218 =-43 3418 =58 =-43 1442 2697 =-13 =109 669 1434 3513 482 1088 =18 =66 =-32 =-31 2286 =28 =-23 =-25 =55 =61 =38
tree lapse_notification 462 169 =-49 3599 2349 669 =33 =-28 =93 =-50 2021 3527 3544 2494 2517 1442 2430 2733 =-30 =22 =16 3578 =-7 =55 =39 =42 =55 =72 =29
tree lapse_notification 11 =-47 2056 640 1549 1141 3362 659 18 491 =-45 =52 644 3449 =-31 =17 150 111 1197 =5 =-45 =-40 =44 =29 =57 =-42 =-58 =50 =37
tree lapse_notification 295 3531 3453 =-39 =50 =109 390 663 286 560 685 2883 =-5 =69 78 920 =-16 =39 1434 =58 =2 =70 3600 3170 =39 =-50 =-49 =-19 =57
tree lapse_notification 169 =-45 390 1369 669 3135 2349 3601 1011 3564 1155 1334 1396 =-14 =37 =63 =43 =102 1077 3602 =31 =-58 =-1 =-69 =33 =-57 =-25 =-51 =52
tree lapse_notification 2486 550 1506 =-28 3136 =13 =-34 3603 903 866 18 338 =-46 1274 =67 =-36 1302 737 =12 =-15 =-31 =-28 34 778 =83 =-18 =-18 =-33 =22
tree lapse_notification 482 41 3508 491 633 =8 =-32 =59 =53 1788 611 3543 3450 1615 284 1417 3604 =-25 =50 =9 =-58 =67 =24 =49 2065 =13 =-59 =-73 =-34
tree lapse_notification 1795 3576 3605 1516 3606 1875 2761 3348 2307 482 1589 1442 3579 2697 =-16 =69 =73 =5 =-27 =-36 =41 =40 =49 =-42 =80 =34 =97 =51 =39
tree lapse_notification 41 2706 491 558 543 2501 422 3449 3335 =-30 =46 =28 =20 =20 =18 =21 =59 =44 3601 927 3543 3343 2676 =-25 =38 =8 =48 =7 =-84
tree lapse_notification 645 3607 3578 1351 119 432 717 =-3 109 =58 =-31 =-45 =-31 40 3454 =-19 =55 327 3518 3515 563 =37 =-14 =-12 =-46 =-51 =52 =73 =-39
tree lapse_notification 524 2435 3527 3544 3608 436 2352 173 1057 3609 =-18 =74 =33 2338 =4 =52 173 =118 =-26 =-35 =65 =64 =68 436 =76 =-42 401 =-26 =67
tree lapse_notification 153 1492 563 2618 3602 3610 76 3611 3579 =7 =60 =-49 =-49 =69 =-39 =66 3612 =-29 =57 =63 3544 2299 25 1444 =-51 =4 =-3 =4 =83
tree lapse_notification 3545 328 685 3391 3067 3508 3056 2521 3613 2405 =-23 =14 =58 =50 150 =3 =80 669 =39 =-43 =69 1401 =65 =-13 3601 =26 =-102 =-20 =104
tree lapse_notification 341 3579 1773 2618 228 =3 =-53 2757 =94 =-35 3418 =49 =-28 40 =96 =-4 243 2437 =-32 =27 40 3363 3614 =-43 =45 =47 460 =24 =-41
tree lapse_notification 169 =-43 491 3615 390 228 3513 524 379 115 1442 =-17 203 634 =38 =-11 =-47 =-31 374 3135 =23 =-51 =-34 =-21 =-38 =-54 =43 =67 =49
tree lapse_notification 440 692 3010 254 504 1967 =17 =-50 =-55 =-4 2677 =-52 =41 =70 102 3616 557 2612 2808 =-34 =44 =21 =15 =49 14 2737 =-25 =49 =46
tree lapse_notification 3562 3617 1083 1488 3618 543 1974 3619 3557 659 =-18 =21 =57 =62 =41 884 799 1773 =-6 =45 =-39 =28 =56 =19 =25 =56 1417 =92 =-12
tree lapse_notification 328 256 1728 927 2299 2223 3004 3620 =-19 =53 =52 =21 =24 1375 2218 =27 =-8 =-28 372 229 =54 =-9 =-35 =-29 86 =-4 3435 =-50 =30
tree lapse_notification 24 3562 2738 123 =-41 887 563 1650 448 542 3166 2706 2630 =-20 =14 =42 =29 64 =-20 =37 =32 =-43 =-19 =-56 =-46 =76 3621 =-36 =72
tree lapse_notification 24 368 634 2582 588 102 =-11 =14 =37 =74 =-36 582 256 633 315 608 =5 =39 1423 =62 =-14 =-28 =-39 =-19 201 1747 =-18 =47 =-56
tree lapse_notification 169 =-48 137 640 81 2117 3622 2056 3623 3527 3624 1500 2689 =-3 =35 =-37 =64 =53 =67 30 =-11 =45 =67 =25 =-36 =55 2907 =-41 =43
tree lapse_notification 169 =-47 629 3056 2697 3231 3625 3626 346 2789 2688 =-5 =49 =39 =-18 =92 =88 =-42 =53 3603 86 1567 =43 =-41 247 =-38 =51 =-29 =-50
tree lapse_notification 295 499 3569 1761 =-40 =23 =54 =43 201 601 2940 390 86 2530 3627 =19 =-52 =57 =-15 =67 =-21 3627 =-25 =40 1567 1368 =-12 =41 =-76
tree lapse_notification 804 3006 234 14 3628 3629 1703 =-24 418 =-7 =84 =59 =54 3110 =9 =-35 346 430 256 2352 =27 =-32 =-33 =-50 =-16 954 =82 =-34 =18
tree lapse_notification 341 3545 390 725 1728 40 550 1007 3630 =-34 =40 =69 1041 2499 1295 262 =29 =-23 =-10 =-44 =-24 3056 =5 =44 =28 =-46 =47 =111 =-15
tree lapse_notification 2056 3631 3632 692 3623 2486 550 909 2388 3389 =-32 =13 =43 =24 3004 1950 1378 =-5 =54 884 =59 =-15 =53 =18 =63 =49 =74 =-36 =33
tree lapse_notification 482 3545 3363 3117 2486 2496 2996 3513 2338 1717 3633 3634 =-5 =40 =66 =52 =33 =-37 =67 =-48 =24 =-45 2945 =44 =-37 =86 1407 =-50 =7
tree lapse_notification 295 2863 =-37 =57 189 2178 2474 2053 1201 2147 2780 760 =20 =-45 =-11 =-43 398 =-44 =51 =-18 220 =-61 =44 =63 243 =8 100 =27 =-46
tree lapse_notification 295 1433 499 =-36 =44 =51 3603 629 3556 2072 14 2061 3408 611 914 =14 =-46 281 =-29 =21 =-38 =75 401 =37 =-4 =-8 =-67 =-48 =-32
tree lapse_notification 341 3087 379 491 1950 2512 247 =-23 =33 =17 115 505 =70 =-39 =-27 =51 2065 =13 =-28 115 =89 =-7 898 704 =-9 =31 2312 =-26 =57
tree lapse_notification 2561 629 247 328 1168 3635 3387 3636 1487 1083 1950 279 =-22 =4 =30 =28 =15 =76 =34 =-69 3637 =33 =-42 120 =-1 =-49 =30 =-48 =59
tree lapse_notification 3557 557 3638 379 2675 176 3478 1590 2647 =-18 =57 =27 =40 3639 =-37 =50 =30 3640 1290 3641 176 =-3 =19 =-46 =-33 =-43 =71 =25 =91
tree lapse_notification 2466 3578 1624 2117 3642 2405 2504 56 3452 3617 566 =-16 1351 =-14 =46 =58 =25 =-40 =42 =18 =84 =18 40 558 =26 =-51 =30 =55 =57
tree lapse_notification 295 1950 3643 499 =-44 =33 =54 =69 11 =-42 669 189 645 890 379 =10 892 =35 =-25 =-51 =-28 390 379 173 =-32 =48 =-30 =72 =-22
tree lapse_notification 153 3004 24 234 14 3056 226 2986 =-28 =34 =37 =16 =20 38 648 =36 =-25 =-54 =-29 =62 339 3523 =-39 =52 64 =-12 3644 =33 =-62
tree lapse_notification 169 =-50 2735 3531 934 3580 173 86 3006 =-5 =80 =-46 3389 1094 =6 3290 =-35 =35 =29 =-66 3645 276 =31 =-30 =-39 86 =84 =-35 =38
tree lapse_notification 169 =-42 390 1254 115 2338 432 550 =-15 871 3515 1989 323 =-2 =24 =72 =57 =-37 =-38 =42 2502 109 =-30 =11 =-64 =41 588 =63 =-36
tree lapse_notification 3544 462 =17 24 3343 662 2883 3340 =-13 3458 =27 =-51 =56 563 372 3549 =36 =-36 =-12 =-35 3646 =28 =-30 719 2174 =-36 =36 =38 =62
tree lapse_notification 736 3647 2160 2467 3648 1057 2044 462 =20 2496 3576 2502 663 1134 279 =-14 =10 =32 =-28 =24 =46 =-50 =-22 =18 =46 =35 =56 =58 =-36
tree lapse_notification 390 440 3010 3006 3649 934 234 =-4 =17 174 =40 =-29 =-49 =55 =-43 153 14 1166 =-21 =39 1011 =-10 =37 704 =-44 =24 1308 =71 =-1
tree lapse_notification 629 184 284 2494 2961 569 717 2466 1254 1155 640 795 2727 =-11 =52 =13 =35 =41 =34 =50 =40 =44 =28 =51 3650 =-35 =24 =-39 =-49
tree lapse_notification 589 550 3166 =-21 =12 670 2435 21 557 328 645 378 2832 1769 1650 =7 =-48 =60 =-41 =34 729 =-48 =46 =-20 =35 =-55 =50 =-39 =37
tree lapse_notification 3651 2706 367 1574 2502 28 2530 1950 3440 =-34 =31 =34 =28 =-53 =11 =55 1839 3463 546 327 =15 =-41 =-21 =-54 =-20 910 =26 =-69 =-75
tree lapse_notification 582 3652 24 80 1967 81 3653 523 295 342 174 =-35 =30 =45 2352 =13 =-36 =36 =-36 =-39 =-51 =43 =-16 =-59 2425 512 =-40 =26 =38
tree lapse_notification 1066 3507 220 3004 3566 3617 25 3273 3608 =-16 =50 =56 2392 =-1 =45 =51 =55 =50 3654 2117 3655 =-5 =37 2660 =38 =-33 =79 =43 =69
tree lapse_notification 3656 2450 2330 1103 3618 2789 40 3478 =-9 =35 2496 205 227 =10 =-18 =43 =-42 871 120 =46 =-6 =-47 =53 =-57 579 =-56 =42 =-45 =-55
tree lapse_notification 169 =-49 582 663 1401 3530 934 1077 563 =17 2460 =-41 =41 =-14 =39 =76 =-7 247 315 2437 =-35 3458 =-24 =49 =21 =29 2317 =-24 =51
tree lapse_notification 3549 2582 115 30 3657 174 884 2923 =-36 =8 =11 1382 =57 =-9 =70 3393 3136 =20 =-14 =-26 2688 1351 3658 =-37 =55 =0 =46 =45 =-44
tree lapse_notification 11 =-43 645 524 491 3646 2474 737 3602 3659 1967 =15 =-49 =-67 =-32 1295 =-37 =21 1487 =-64 =23 =-48 =58 346 =10 510 =-53 =17 =-33
tree lapse_notification 169 =-54 41 3547 2510 557 115 =17 42 378 =-29 =43 =19 =43 =-47 =-31 153 115 102 2084 =-18 =32 1388 =-10 =42 =47 3660 =-28 =50
tree lapse_notification 368 879 2520 1585 =-10 =39 1041 =27 =-28 =-54 1604 1041 1097 189 1691 =16 1844 =60 =2 =-6 =-38 2735 3661 656 =-21 =24 =51 =53 =-41
tree lapse_notification 169 =-40 102 2504 2044 2534 373 86 381 2005 =12 =-52 =-40 =-15 =-37 =-57 3100 473 =-36 =32 =52 =52 153 582 2295 =35 =-40 =-21 =-18
tree lapse_notification 629 2491 1369 43 3651 2437 2664 2555 2502 290 3005 =-9 =31 =15 =-41 =28 =74 =35 =-61 3135 3418 1675 =27 =-31 =-31 =-45 =-45 =53 =-48
tree lapse_notification 153 3507 18 1302 234 =-41 =25 =51 1713 816 828 2056 478 2757 1584 =-2 =19 =27 547 =68 =-23 =39 =63 1675 =-35 =48 =-49 =66 =-8
tree lapse_notification 295 1950 2520 662 2212 =-52 =55 =17 =39 739 =-22 =119 1604 1788 1401 629 2330 204 =14 =-44 777 =-45 =44 =-42 968 =-15 =46 =-47 =-39
tree lapse_notification 1369 2575 1699 3587 1997 1488 3452 1795 499 1387 3636 551 =-5 =-25 =48 =47 =-38 =27 =22 =19 517 630 =-20 =48 =60 =60 =43 =55 =-45
tree lapse_notification 41 669 115 3662 3294 710 =11 =65 =66 =75 =-6 =-22 295 3501 =-55 =30 663 3656 102 3663 =-3 =71 =25 =-46 176 1081 =-43 =38 =24
tree lapse_notification 563 315 669 201 3005 2618 =2 =56 =42 1077 =-3 =-41 3664 3221 =-52 =31 =22 276 1383 2847 2189 541 =25 =-35 =-42 =-40 =-39 =-37 =-25
tree lapse_notification 2117 3642 3665 3666 3667 538 1613 3294 686 867 1558 =-7 =-48 =18 =25 =44 =41 =-36 =68 =62 =32 =81 66 1459 =39 =-6 3136 =-48 =32
tree lapse_notification 327 557 605 1567 3276 3004 2408 3668 =2 =-45 3669 1077 =62 =-7 =-36 =52 418 =-34 =32 1060 =-41 =33 960 =-55 =28 398 =10 =56 =-56
tree lapse_notification 3670 3135 3651 605 2295 669 736 3148 790 2796 967 1406 =9 =-42 =-42 =-42 30 =-2 =33 =-36 =-31 =-18 =-34 =-33 869 =-61 =27 =-39 =70
tree lapse_notification 3531 390 2496 524 323 2688 876 2502 558 3024 =-23 =64 =2 =31 =48 =40 1682 =16 =-37 =-24 1844 =-62 =35 =37 323 1401 =117 =4 =-28
tree lapse_notification 3608 2614 3671 256 1383 220 1697 3517 123 =-46 3672 560 =-2 1067 =-16 =69 =47 =39 =-45 2729 =16 =-43 =-30 =-25 =-50 3134 =-58 =25 =57
tree lapse_notification 3615 1302 2587 3004 2738 368 677 276 111 3558 =-6 =39 =-54 =-49 =58 990 2352 3530 1624 =-3 =26 =70 =58 =63 =-47 =51 =41 =-32 =55
tree lapse_notification 1997 557 1593 2330 3294 893 1112 1334 =-10 =43 =-46 =19 =49 =-54 3673 64 =-1 =28 =-51 398 =8 933 =68 =-21 933 1593 =64 =-3 =-17
tree lapse_notification 462 2531 1388 893 =-5 =53 =38 =88 589 3557 1300 1351 =-14 1567 3652 18 =-28 327 2141 =17 =-43 =-45 =-55 =-46 372 =80 =-39 =56 =29
tree lapse_notification 491 3544 40 719 2761 3674 3559 1414 =-20 =30 =55 =69 =49 =47 685 1295 281 560 =-30 =54 2660 =27 =-35 371 =35 =-23 =28 =47 =31
tree lapse_notification 295 441 3453 =-42 =43 367 =-17 =48 24 3651 1081 1624 3067 816 3631 2147 =6 =-52 =-31 =-29 =63 =22 =56 =-53 3413 201 =-9 =-52 =36
tree lapse_notification 3578 3518 1369 315 3363 1197 3591 1739 2499 =-9 =-37 =50 =33 =42 =31 1197 1633 2603 2651 3187 =24 =-41 =-37 =-47 =-36 =-42 =-43 =-39 =43
tree lapse_notification 2520 644 3391 =-57 =12 3626 247 24 327 3675 1295 =-6 =8 =62 =-51 1080 2676 =-49 =40 =39 24 648 =-35 =26 =57 =72 436 =25 =-40
tree lapse_notification 1149 3649 3632 295 3498 2618 732 3046 =-36 =40 =46 =48 =45 302 3485 2490 189 =4 247 1081 =-31 =38 =51 =53 =53 =33 =67 =-50 =-48
tree lapse_notification 3632 3531 2664 3549 183 644 2520 =-49 174 =39 =-3 204 3676 1057 3677 3678 588 =3 =-23 =-52 =36 =21 =-41 =-46 =-46 =-35 =62 =45 =67
tree lapse_notification 582 524 3615 563 669 153 3513 1011 =8 1064 =33 =-51 =-27 =-5 =-20 1765 =-25 =69 =62 247 1105 =-33 =33 =28 512 1332 =-41 =21 =21
tree lapse_notification 3580 328 1396 3530 295 37 =-31 =32 61 804 1682 =6 2074 =-48 =33 33 37 =35 =-40 =-25 =-31 =54 =55 40 =-29 779 =40 =-35 =-66
tree lapse_notification 368 3498 2521 3619 3553 377 =-10 =-47 =53 =60 =49 =44 16 582 1631 2914 1369 =28 =-27 =-38 1506 =-48 =17 1986 =-27 2027 =31 =-36 =-31
tree lapse_notification 3652 327 1110 1112 153 3502 2098 3679 3680 =10 =-29 =63 3056 =-36 =30 =55 315 3681 =-25 =46 3343 =-2 =35 =-26 1282 =-45 =25 =-44 =-57
tree lapse_notification 1773 2442 2466 295 3537 =-28 =48 2495 3010 1090 24 3419 =5 =-32 1633 =-37 =56 =-20 1309 =-52 =28 =39 =41 =55 3682 969 =43 =-22 =-30
tree lapse_notification 2735 41 1650 589 2491 2486 1300 2706 =-4 910 3089 =49 =-3 =-71 =62 =40 422 =103 =-15 =43 =-43 109 102 =-33 =2 338 =-43 =10 =33
tree lapse_notification 3615 3642 2735 1066 2330 373 2435 685 1081 3391 115 3387 =-8 =26 =-34 3683 =40 =-30 =32 =10 =31 =-33 =-42 =56 86 =31 =-28 =73 =52
tree lapse_notification 3580 2695 2587 1149 1141 1734 341 999 401 =5 =-33 898 =41 =5 243 =-23 120 3684 =20 =-43 348 =-55 =34 =-46 =-38 =-41 =35 =-45 =-52
tree lapse_notification 40 441 348 3047 1328 =-25 =26 =39 =44 =6 367 1589 3685 =-42 =51 =21 327 18 =-26 22 2546 1177 1548 =30 =-36 =-18 =-43 =-37 =-42
tree lapse_notification 816 21 183 3669 2587 2147 1351 2218 =4 3686 =-19 =51 892 72 =13 =65 578 =24 =-45 =-51 3004 =52 =-44 =-47 =-46 =-52 3068 =-34 =34
tree lapse_notification 169 =-39 3687 2208 2847 1383 1645 1276 887 2582 1728 965 2330 9 =8 1126 =-17 =46 =-39 =55 =26 =42 =-40 =-48 =-20 =-30 =-47 =-34 =49
tree lapse_notification 2735 3578 3544 3534 2418 3294 1396 2520 3502 3688 2286 731 =-24 =16 199 1152 =-19 =42 =11 =45 =27 =10 =28 =46 =55 =49 =49 =42 =27
tree lapse_notification 3527 2147 21 3649 3689 3545 2561 3690 3485 2050 2618 295 3569 =-24 =53 1567 =4 =-29 =55 =-51 =43 =-56 =40 =63 =62 =-46 =-47 =-51 =55
tree lapse_notification 3545 670 3645 1011 2552 2486 345 41 3691 2697 3692 2719 3615 =-26 =34 =30 =30 =42 =49 =-44 =6 =16 =39 256 =10 =-23 =52 =-32 =87
tree lapse_notification 2648 2923 3082 523 2706 2381 543 1396 3693 730 1347 =-39 =28 =24 =35 =25 =-8 =20 3445 =23 =-36 =23 469 =11 =-46 153 =17 =-29 =63
tree lapse_notification 736 169 3286 =-45 =47 3566 524 3690 1510 1625 1110 1855 =8 =-34 1703 =-51 =56 =-36 =37 =-55 2518 3123 1137 =-39 =1 =25 =24 =53 =-30
tree lapse_notification 3545 440 2160 1276 3562 2961 739 3694 =3 =50 117 =-15 =28 398 =37 =-16 =54 =-49 =55 1351 2587 1168 1510 =-38 =19 =14 =16 =4 =89
tree lapse_notification 3651 436 629 1788 3645 439 18 3563 =-23 =48 890 3695 589 =10 =38 =-23 =-41 =-38 536 =76 =-19 =-45 =-43 536 2117 =-48 =25 =24 =-51
tree lapse_notification 2056 2735 1558 2061 14 3674 577 601 =-8 =-36 2498 =59 =-50 =57 3635 799 3148 3696 =19 =-50 =-40 234 =6 =-65 =-79 =48 =-44 =26 =31
tree lapse_notification 3556 3656 327 2189 1280 153 3056 1624 536 1286 2486 =-8 =24 =17 100 =10 =-57 =20 3697 =26 =-43 422 =-1 =-46 =50 =-50 =-44 =-50 =-57
tree lapse_notification 295 3366 1286 =-36 1839 =34 =-39 =53 3572 3255 2695 177 1679 169 =-30 115 1401 284 =24 =-28 =-5 790 =-13 =29 =-12 =44 =-38 =-31 =-57
tree lapse_notification 3632 887 1950 3559 790 2466 3475 2629 150 3698 3699 =-15 =43 =44 =23 =24 1680 =40 =-6 =38 =8 =53 551 2098 =45 =-31 =-32 =-50 =66
tree lapse_notification 341 3700 563 816 3701 790 285 234 1682 =-6 =53 1697 =25 =-47 =41 982 372 =38 =-14 =-32 =-45 =-32 =-17 =52 40 =-23 2044 =11 =-36
tree lapse_notification 3243 3615 3632 3601 770 1667 3236 3702 3669 2587 245 2796 =7 =-31 =-40 =41 =-42 =-33 =-42 =-19 =-47 =-50 =64 =49 1884 47 =-46 =23 =38
tree lapse_notification 3615 3703 3562 3348 256 3655 2072 3617 1788 3236 1369 3086 857 =1 =-23 =48 =-39 =-42 =-43 =48 =-23 =24 =-31 =35 3704 =53 =-27 =42 =40
tree lapse_notification 3527 43 123 =-41 3385 1661 2647 1134 2587 87 =-12 =4 =34 =23 3705 =61 =-26 =-27 =-48 41 1096 1281 =43 =-22 =-36 87 =-22 =14 =44
tree lapse_notification 1155 524 3605 3670 3706 3689 2147 3601 1039 =0 =-44 =-44 =-43 =54 375 =43 =-31 =60 =63 87 1314 579 430 =-45 =30 =21 =42 =11 =41
tree lapse_notification 1567 2494 3498 2442 965 1011 1974 =-12 =37 86 303 3357 1997 =-2 =28 530 =87 =-30 =30 452 =-22 =40 =35 =53 =33 =44 3067 =-34 =36
tree lapse_notification 41 201 3571 645 1442 1047 1682 2408 =-7 =44 =44 =63 3707 =29 =-25 =-24 =-27 1351 =-34 =15 970 3708 1624 1681 =-21 =35 =4 =48 =17
tree lapse_notification 816 3671 327 189 3709 3603 1728 3710 205 2240 =4 =-34 3478 =30 =-42 =35 2866 =40 =-25 =-21 =-40 3294 =-11 =47 =-41 =-48 25 =-40 =27
tree lapse_notification 3656 2648 3671 1734 1704 247 328 2706 3304 66 =-7 441 739 =13 =57 =-12 =49 =21 753 =-20 =45 1318 =40 =-27 =-49 =-45 =-46 =50 =-51
tree lapse_notification 826 790 295 1286 828 =-46 =43 362 =-36 181 =56 =-27 115 3454 558 =16 =-3 3711 =-46 =33 40 =-30 1351 =-36 =31 349 =18 =-26 =-42
tree lapse_notification 605 3531 560 3348 1994 717 557 2986 2286 462 1793 101 =-20 =20 =60 =-19 2817 =5 =-39 =17 731 =6 =63 =35 =-43 =42 =39 =41 =-43
tree lapse_notification 21 2474 3638 491 3518 1351 2017 3598 869 2160 2691 =-13 =26 =41 =25 =38 =55 3598 436 600 =16 =-47 =-22 =-45 =-38 =30 =56 =-40 =-56
tree lapse_notification 401 3479 3517 3562 3617 3583 220 2587 =-13 1041 =40 =-28 362 346 174 1351 =23 =-35 =-26 =-45 =24 =55 =48 =45 =34 =28 346 =-42 =34
tree lapse_notification 3243 605 3649 907 2072 1625 884 3645 295 3046 2531 =-39 =32 =52 3508 =3 =35 =64 670 =24 =-41 =-44 3655 =-21 =30 =40 =-41 =-31 =-28
tree lapse_notification 3545 2648 3642 2494 563 933 1773 2065 3709 3556 3010 3712 =6 =-43 =-24 =-48 =-45 1166 =-40 =31 =24 =-25 669 =-35 =22 =35 =64 =57 =81
tree lapse_notification 3578 2435 557 372 3713 3674 3576 3004 3710 3452 =-9 =22 317 =-20 =32 =43 2512 =67 =-34 =55 117 =-63 =24 2976 =-26 =30 =17 =33 =35
tree lapse_notification 390 440 1997 1149 3673 368 =-2 3643 =17 =-22 =-55 =-48 3701 =45 =-40 1166 3714 1839 3715 =-25 =41 1041 =25 =-40 =33 =23 608 =56 =-16
tree lapse_notification 436 173 115 816 1714 663 910 777 1627 =27 =-27 1781 =-29 =35 =-30 =-17 =-21 =-28 =-23 1417 2968 1083 =3 =47 =-36 =33 777 =-32 =30
tree lapse_notification 436 1788 3549 482 3562 1709 323 582 2851 346 =6 =-21 =44 =-24 1738 =22 3136 =-35 =47 =-40 =46 =-22 =-37 =-48 177 3694 =-62 =30 =16
tree lapse_notification 957 1950 3145 3618 556 3079 2330 150 3716 2986 =-8 =14 =-47 =37 =-50 =32 666 =10 =-38 =37 =-42 1789 442 3717 =51 =-17 =-32 =-41 =43
tree lapse_notification 3718 1490 201 903 3571 2531 =0 546 =52 =-28 =-37 =31 2117 2405 2437 3388 302 3662 =-35 115 =50 =-35 =10 =19 =27 =18 =25 =34 =41
tree lapse_notification 799 440 491 1558 3010 826 3719 2930 682 2994 3720 =21 =-39 =-27 =-7 =-29 =-40 =-36 =-32 =-30 =51 =-6 739 =4 1488 3079 =-36 =34 =22
tree lapse_notification 368 1680 1974 =-3 =41 2780 =-40 =30 1141 1269 582 1645 16 3721 3554 1598 =28 =-27 =-25 =-26 =-18 =-14 1986 42 =-40 =13 =18 =-36 =-29
tree lapse_notification 3545 482 1155 1697 1609 3056 2789 1081 1645 =-6 =-41 =32 =17 =12 =48 3136 1687 545 688 =-36 =28 34 =-76 =1 =16 =36 =35 =-27 =83
tree lapse_notification 3148 1548 3722 1646 1021 3507 3465 1112 3629 3723 =-4 =26 =50 =-37 1738 =20 =-25 =34 1567 28 755 =59 =-13 =-20 =-21 =24 =-49 =-44 =-40
tree lapse_notification 3545 2706 3642 390 2618 234 732 3391 2555 =-14 =21 =16 =48 3418 =10 =-50 1407 =67 =-22 723 =41 =-27 =59 115 66 =50 =3 =-13 =78
tree lapse_notification 3632 1322 2061 2736 24 379 2338 460 3724 1021 3509 =-28 =23 =37 =49 =7 =15 892 799 =17 1417 =-28 =23 =-37 =-23 =35 =39 =29 =61
tree lapse_notification 2618 1014 1664 2490 3601 1081 279 339 2997 2512 =-8 1714 =24 =-53 =50 3681 =-27 =47 3389 =16 =-21 =35 =-41 =44 =55 3075 =-32 =27 =40
tree lapse_notification 2738 814 3633 1997 2647 957 1351 =-7 371 278 =15 =-28 78 3010 =25 =-45 =-40 =41 847 =49 =-29 933 2223 =49 =-1 =-29 =57 =29 =-34
tree lapse_notification 390 86 1625 367 510 1989 3123 =-8 =-48 =41 =47 3598 3651 1394 =14 =-13 =-36 =-47 =-52 367 2520 =-8 =68 87 247 =-50 =35 =3 =35
tree lapse_notification 2738 1788 3605 3405 1697 2997 2060 644 607 =19 61 =-32 =26 373 1734 =9 =-40 1036 =-39 =27 =-29 =35 562 =-4 =-46 =-31 =60 =-42 =-36
tree lapse_notification 2736 2735 1014 160 1773 2688 2986 1013 2873 =-11 =31 1056 =27 =-36 362 =-2 1013 =54 =-37 346 =42 =-34 =21 =40 1436 =-38 =26 =27 =44
tree lapse_notification 169 =-38 633 1369 3725 3507 2582 1388 3517 3004 315 2460 =-13 =31 =5 =36 =31 3570 2710 38 =29 =-15 =-29 =-51 =35 =46 =59 =-45 =-30
tree lapse_notification 1369 3549 3726 2664 2873 102 2735 577 3387 =-7 226 422 =45 =-41 =-42 =31 =24 119 3136 =19 173 =-48 =18 =-13 =34 =54 =-53 =-33 =-44
tree lapse_notification 3638 2873 887 3656 3559 804 3727 3728 3729 2762 739 589 =-5 =34 =-17 =10 =39 =28 =48 3730 3588 =19 =-36 =-55 =47 =-44 =-42 =41 =60
tree lapse_notification 3545 3557 1624 3498 102 390 3688 1148 286 1646 =-21 =11 367 =-32 1327 =1 =50 =22 =43 =23 1327 =9 =-35 =37 3148 =17 =-37 =59 =72
tree lapse_notification 1322 3602 21 2997 3544 1790 3642 909 1516 3559 1280 3587 =-10 =37 =39 =43 =22 1423 =14 =-30 =55 =44 2968 =55 =-22 =33 =-53 =-36 =33
tree lapse_notification 11 =-33 21 86 3725 2601 2618 3718 556 =-7 1048 547 =29 =-20 1454 733 =-27 =31 =48 =43 =53 =24 =60 367 =8 510 =-34 =25 =-47
tree lapse_notification 1773 2395 2735 1013 3069 3731 2485 2117 1090 666 3718 3082 =-10 =6 =40 =-40 =-37 =15 =34 =50 =-40 338 =-30 2925 =34 =-30 =26 =-39 =24
tree lapse_notification 327 436 3651 3726 1066 86 21 695 3338 =1 =39 1679 =28 =-22 =-43 562 =-18 1077 =42 =-31 =51 =-49 =-45 2074 777 =-42 =32 =48 =-50
tree lapse_notification 3545 3702 3400 1788 2512 897 1699 3605 =0 =52 =31 =-36 2598 467 30 2762 338 =-21 =48 =-27 =-20 =32 =42 =-34 =-45 1614 =-52 =12 =72
tree lapse_notification 440 3634 2706 491 111 379 3732 2160 3630 =-13 =36 =44 =54 38 =4 =38 =-31 =33 3444 3733 =37 =-31 =-23 =43 1567 174 =4 =-22 =-53
tree lapse_notification 3545 228 3671 1650 3580 2530 2669 880 799 1648 1977 368 =1 =17 =-23 =-44 32 =-18 =23 =-34 =-37 =18 =-40 2588 =-47 =25 =-44 =-39 =70
tree lapse_notification 2697 1567 3451 3562 375 3479 2443 3056 1728 =-8 =15 =9 =46 =26 =-25 =44 =27 518 921 =-43 =32 =29 518 2961 1614 =76 =-1 =-27 =-26
tree lapse_notification 2697 3632 3556 40 516 243 =4 1254 462 234 =26 =-29 =-37 =37 =-42 1454 367 1666 =-30 =36 234 974 =7 =-31 =33 =47 =-53 =55 =35
tree lapse_notification 3545 2873 3734 1066 2486 3735 926 2017 3527 1166 =-6 3082 =-6 =45 =32 3736 =-15 =72 =39 =-37 377 579 =26 =-25 =-30 =47 =46 =34 =67
tree lapse_notification 3649 3010 3737 2369 3148 1196 3696 3738 2777 2774 761 87 =6 367 =-13 1177 =30 =-31 =-32 =-26 =-43 =-29 =-45 =-32 =-26 =-24 =54 =-23 =-43
tree lapse_notification 3531 327 2521 2017 1737 1056 390 2072 558 2885 2467 1401 1492 =-5 =46 =-26 =23 =29 =9 =-17 =25 =-18 =-45 =43 =38 =-48 1401 =83 =-14
tree lapse_notification 3079 3004 3739 234 3740 3741 3575 1693 3553 =-15 =32 =36 =34 =36 =49 792 87 =-9 3644 558 =-1 =42 =-39 =43 =53 =32 3627 =45 =-29
tree lapse_notification 3649 1507 2467 2664 1320 3509 685 =-9 176 723 =0 =-47 =17 =33 176 =-14 695 =59 =-29 =51 1043 =38 =-17 1510 695 =-34 =34 =46 =-41
tree lapse_notification 1507 346 3726 589 276 1295 3454 546 =2 1290 =-43 =24 =-49 176 =-9 18 =-25 =32 =-27 1616 =39 =-29 =-60 2518 3166 =-38 =5 =32 =29
tree lapse_notification 3545 856 3640 1134 436 345 198 =1 3479 3475 3742 =-38 =29 =19 =39 3556 =8 =-45 551 3743 =-50 =24 =35 =21 974 =-42 =22 =-39 =65
tree lapse_notification 1950 2796 327 1094 378 739 3678 1773 2496 =8 =-37 =37 =-45 214 =-13 =47 =32 685 3516 2282 =-31 =14 =29 =27 =-42 =-40 3418 =10 =61
tree lapse_notification 1567 2761 2056 692 3744 3338 3745 1728 1368 1694 3724 =-14 =40 =29 30 =-20 =35 =9 =31 255 =38 =-21 =40 =34 =21 =44 3677 =-37 =33
tree lapse_notification 2603 3725 373 491 3681 589 668 367 =-12 100 2762 1157 =28 =-26 =-18 279 =-12 =8 =-50 =25 1627 =46 =-11 =27 3708 =-46 =42 =42 =-42
tree lapse_notification 482 3544 3632 3605 3652 2349 884 3674 295 3636 3293 =-43 =30 =41 =-2 =52 342 =2 1122 1239 =67 =-15 =-27 =22 =-48 =58 =57 =47 =-25
tree lapse_notification 659 3570 736 1083 2706 367 =-10 =3 120 =30 =-16 927 =36 =-20 =-33 2762 154 2350 2939 =-71 =11 =19 =13 =13 9 1078 =55 =-11 =-18
tree lapse_notification 462 169 =-40 115 1094 518 =38 =-8 =-9 190 =-45 =31 1302 124 1094 663 =4 =-15 597 2084 =-30 =25 =36 =19 551 3746 =-45 =31 =31
tree lapse_notification 3572 3538 1168 2381 47 3095 3672 3674 2923 =-13 1680 =7 =-35 =39 =29 =35 =25 =30 1650 1096 8 =28 =-29 =-18 =-41 =19 243 =10 =-74
tree lapse_notification 1567 670 1507 3631 1793 189 2997 2299 3532 338 =-28 =-1 =34 634 =30 =-41 =39 =-16 =21 611 =-38 =22 =26 3553 =-36 =37 599 =-35 =37
tree lapse_notification 3531 173 153 739 3089 87 723 =37 =-6 =-4 =-13 305 1507 251 =-34 =17 =22 =37 =-22 536 668 323 =5 =26 =-43 2555 =-43 =22 =45
tree lapse_notification 1624 2056 3631 3615 3645 1442 3619 2405 2400 =-23 =22 =9 =43 607 441 1613 =-10 =41 =-53 =8 =43 =35 =-36 =20 781 3702 =23 =-34 =-14
tree lapse_notification 3642 2467 1548 3687 2885 3734 659 2941 3538 1183 2056 3452 2934 =-13 =37 =16 =12 =35 =14 =38 3747 =35 =-21 =38 =27 =34 =-42 =25 =55
tree lapse_notification 11 =-31 482 601 589 541 2561 163 440 491 2005 =6 =-39 =36 2312 =-11 =47 =44 =46 =-43 =33 173 =-30 1137 =-21 =17 64 =-39 =6
tree termination_right 2738 3322 1775 3748 3749 724 3750 =-118 =8 3751 3366 3591 =-103 =-20 =-52 =11 =40 =64 =54 11 =-110 =69 3752 724 2208 =88 =8 =111 =-105
tree termination_right 3643 1459 =-112 2044 669 3736 2707 3753 =-103 =75 =40 472 =30 =-105 606 18 =-106 =22 =-102 606 123 =-99 46 =72 =-61 =-98 123 =-101 =89
tree termination_right 35 3661 2755 1241 3754 3755 3571 =-106 =-60 =16 =-34 295 3324 3756 =-100 =21 =54 3757 =28 =-69 =35 562 3322 =-81 =42 =96 1945 =91 =-75
tree termination_right 35 3714 2755 1241 3665 3758 =-101 =71 =-35 1207 3295 226 =-56 =20 =65 =-103 3759 =-2 =90 11 =-103 871 588 =71 =-18 =-74 11 =-64 =88
tree termination_right 1401 =-98 457 3075 3661 3405 2945 999 180 3760 3761 3747 =-55 =58 =84 =73 =87 =59 3301 =59 =-80 3762 =76 =-77 174 =-11 =94 =82 =-79
tree termination_right 518 3763 3710 3764 =-94 =27 903 =-67 =36 606 =20 =-82 3752 174 3592 723 510 204 =71 =-67 =-77 =-22 64 =-79 =76 3765 =93 =-37 =-86
tree termination_right 844 3560 1241 3573 3750 3474 =-90 153 =16 =-82 =23 =37 1569 504 3766 =-73 =79 =26 2598 =-33 =89 2380 =53 =-76 1121 545 =-11 =48 =81
tree termination_right 3763 3695 3767 778 1569 3768 3571 =-87 =-38 =-7 317 362 1290 =30 =-62 =-79 =-80 =35 =37 3769 607 =-35 =48 =-80 2889 3770 =66 =-70 =-62
tree termination_right 1401 =-86 3573 3771 201 234 3749 1760 =-34 =33 =53 3772 574 =45 =-71 =-76 1416 2755 =-71 =46 =87 3773 3774 =84 =10 =-80 2755 =34 =78
tree termination_right 1078 3775 3776 3777 3778 3779 =-83 =7 =12 =13 =22 =53 3780 550 3661 380 2989 =-49 =74 =60 =74 574 3693 374 =64 =-34 =-53 =-62 =-91
tree termination_right 1627 3661 3075 3705 3781 3506 1694 =-81 =-26 =-20 =16 =-8 1442 3735 =-54 =66 338 =-47 =53 =54 338 2970 =-72 =67 3782 633 =64 =-33 =-91
tree termination_right 3643 3573 3783 3513 3474 1433 3784 =-79 =23 3521 =59 =-59 3521 18 =-78 =42 =-67 =51 3521 =10 =-77 3785 =45 =-71 123 =-88 3786 =73 =-65
tree termination_right 1844 3750 =-78 606 =67 =-69 418 3787 903 854 3736 2796 130 =-64 =13 =92 =42 =66 11 =-78 =48 =56 3757 11 =-65 =76 550 =-79 =19
tree termination_right 1241 3788 174 854 3789 3790 =-76 =42 =67 =-19 2945 2941 3791 1475 =-62 =59 =74 =99 962 =52 =-60 =46 854 545 3735 =-52 =52 =16 =80
tree termination_right 1088 3792 3539 =-75 =-25 =20 418 927 3721 972 3643 2796 =-69 =91 11 =-89 =15 =75 =69 154 =76 =-11 3793 2030 11 =-46 =64 =-68 =-85
tree termination_right 844 3454 3784 3794 3754 3795 3796 1977 545 =-74 =-64 =-21 =-8 =26 =16 =65 =32 545 =-48 341 =42 =-45 18 =-51 46 1548 =64 =-80 =-9
tree termination_right 1401 =-74 11 =-82 1627 3755 153 368 3721 3797 3784 3420 1121 3798 =-51 =97 =51 =97 =85 =84 =68 871 =60 =-40 3310 =-60 =48 =66 =60
tree termination_right 3643 3763 2053 3592 2439 3799 =-72 =56 =-18 457 =14 =-63 457 123 =-72 371 669 =5 =82 =-47 =-72 606 123 =-72 =62 =-53 123 =-76 =63
tree termination_right 1433 1121 3322 3573 3800 3801 3802 =-70 =-5 =-1 371 169 =-55 =118 =-67 3803 =29 =-77 169 =-75 371 =51 =-45 =57 606 169 =-72 =69 =-53
tree termination_right 844 3804 3748 3750 669 3591 3805 3806 =-70 =24 =57 =1 =-39 462 1484 =140 =-47 =-11 =66 3714 =-48 =70 123 =-58 437 =48 3735 =-86 =58
tree termination_right 844 1681 2053 3503 3807 3474 =-68 =2 =42 256 =94 =-47 457 607 =-62 3808 =38 =-65 =-64 3804 1241 =-34 =48 3809 =74 =-82 11 =-73 =49
tree termination_right 518 3763 3710 3391 3810 =-69 =52 =-27 =-21 3521 =63 =-56 169 =-68 3811 871 3812 1007 1620 3813 =72 =-59 =9 =-22 =-70 =-49 3710 =-85 =68
tree termination_right 1121 3661 3814 778 3815 3621 3602 3539 3816 3817 3818 3819 =-67 =-7 =78 =42 =66 =-12 =-7 =13 =-5 371 =50 =-48 34 =26 =-30 =40 =55
tree termination_right 1078 3787 3788 3547 3602 =-67 =-7 368 =-54 472 =85 =-53 =29 =30 3803 1088 368 =-41 =46 892 2615 76 =55 =-74 =-40 1699 =-59 =71 =-53
tree termination_right 518 1433 3547 3474 =-67 =-3 368 =-51 =21 3682 472 =99 =-35 =-54 3752 3820 204 371 3821 3803 =59 1433 =-79 =55 =-52 =17 =-76 =-62 =-67
tree termination_right 1844 1433 =-66 256 =70 =-48 169 =-70 1433 3406 3736 2088 1616 1121 3814 3721 =-41 =63 =72 =43 =71 =-63 790 =67 =-84 3712 =79 =-69 =57
tree termination_right 518 2941 3822 3810 3823 3799 3657 3824 =-65 =35 =-27 =43 =47 =73 =6 =36 3803 30 866 =40 630 =-43 =42 3825 1724 =59 =-27 =-107 =-51
tree termination_right 847 3503 1977 3826 1104 =-65 =26 =99 =37 =81 169 =-68 711 3827 1713 184 3812 3828 =55 =-70 =-51 =-38 =-75 =-82 1689 719 =-48 =137 =62
tree termination_right 847 3542 3826 3437 =-64 =7 =101 =43 606 338 311 =-51 =51 460 3757 2615 3829 =59 =-55 =-36 724 =-84 =75 724 =-47 =40 100 =44 =-50
tree termination_right 3763 3482 2053 2755 3830 3777 3831 3324 3832 =-63 =41 =28 =15 =75 =58 =41 153 =8 =-56 174 =-35 711 =52 =-46 3833 11 =-57 =43 =-44
tree termination_right 1078 1088 3834 3736 =-63 178 =-38 =88 =48 234 226 3802 =-51 =46 =27 =47 582 3752 1088 =-13 3835 338 468 =-46 =43 =50 =-77 =-63 =-35
tree termination_right 3710 866 3754 3714 2439 2755 3814 3454 =-64 181 =32 =-55 =31 =30 =16 =30 =52 338 =-65 256 =7 =-41 256 338 =-34 =47 1286 =-44 =39
tree termination_right 3787 3783 3655 3474 3801 3777 3454 903 3742 =-62 =-13 =-9 1177 =18 =-56 =47 =14 =-1 =12 1148 371 =-36 =41 3809 =50 =-71 3793 =42 =-59
tree termination_right 844 3661 724 3836 3837 2212 3838 =-61 =48 =13 =42 =24 2989 3391 338 =-63 603 =-13 =-58 =66 =58 3417 =48 =-32 2093 11 =-51 =39 =-54
tree termination_right 1239 3643 3768 3405 3714 3776 3839 =-61 =41 =30 2598 =-44 =36 =5 =39 11 =-64 =38 3643 950 475 11 =-67 =-3 =-55 =39 11 =-51 =57
tree termination_right 1459 1433 3482 =-62 =59 =60 1691 927 545 914 3802 =-53 =29 =63 3804 286 =-27 =51 =38 256 1208 =52 =-26 =-29 606 3683 =55 =-56 =-47
tree termination_right 3643 1627 3661 3814 3736 2439 903 3838 3840 =-60 =96 =35 256 =48 =-40 =-6 256 =22 =-54 =16 =23 3811 =31 =-92 2053 =52 3405 =-13 =65
tree termination_right 970 1433 3805 3807 1239 3830 =-61 =29 =-34 =124 =59 256 11 =-55 =61 =-41 1135 137 11 =-47 724 1056 3841 =18 =-73 =-55 =51 =-67 =-59
tree termination_right 518 3815 1476 3826 3802 3842 2439 =-60 =-10 =19 201 =64 =-43 =100 =53 201 =79 =-34 338 3843 =-43 =47 1290 3844 =40 =-56 739 =-67 =16
tree termination_right 518 1433 854 3822 3826 3454 =-60 =-15 =82 =48 =0 711 =63 100 =77 767 =-48 =101 1208 2661 =39 =-47 3775 1222 1691 =-62 =26 =61 =62
tree termination_right 1078 724 3775 3750 =-60 =36 =37 1614 1433 3777 =-42 =81 34 =30 =-46 =57 169 =-60 3757 3835 3845 2129 =43 =-55 =-88 =-88 724 =-89 =56
tree termination_right 1088 3724 1694 3778 3846 3847 =-58 =34 =67 =48 =21 =60 286 551 1616 3454 64 1448 =-29 =42 =27 =59 =59 1672 3063 =51 =-34 =-88 =59
tree termination_right 1318 2738 3665 1950 290 1241 3242 3848 =-60 =23 =12 =-9 523 =-34 =69 3724 =-13 =110 1308 =8 =175 =32 533 3796 577 =-11 =69 =63 =40
tree termination_right 1844 3768 724 854 3818 =-61 =77 2498 =-26 =125 295 =-42 243 =32 =-38 =59 295 854 75 293 =-44 =52 =67 =52 3752 3785 =44 =-29 =-64
tree termination_right 3710 854 3530 1691 3849 3799 3850 964 3851 =-58 =91 =0 =-7 =72 =71 545 =-45 =12 =39 =32 3682 11 =-41 2480 3852 =57 =-65 =-56 =-25
tree termination_right 669 3547 3665 3754 3853 3854 3753 577 3855 =-57 =61 =26 =62 =-1 =24 =26 1442 =-25 =40 =25 137 3075 462 169 =-53 =51 =-8 =54 =-68
tree termination_right 3710 3547 1681 3735 3815 2079 3856 2941 2630 =-58 =-17 =28 =44 =35 =33 3785 3815 =48 =-43 =-59 =12 =18 591 3787 =-2 =57 40 =166 =-8
tree termination_right 1318 724 2738 3503 3539 3810 3857 3454 =-59 562 =-32 =73 =48 =65 =60 =16 =21 550 =-46 2989 =-4 =59 724 3858 =-9 =59 2615 =40 =-44
tree termination_right 847 3503 1555 3859 3778 2079 2439 =-58 =4 =30 =71 =68 =55 =70 3812 711 3860 1713 3861 1548 =34 =-49 =-72 =-69 =-31 1747 =-26 =145 =-67
tree termination_right 847 3075 866 669 =-58 =-21 =6 =45 256 2889 854 866 =29 3862 578 3859 =-34 =59 969 =53 =-39 =64 =61 =119 247 153 =2 =-61 =135
tree termination_right 518 3547 3750 3778 711 3863 3430 3764 =-58 =73 =56 =60 34 =22 =-49 =78 =78 472 =47 =-38 327 3803 3820 871 =39 =-44 =-49 =-33 =-84
tree termination_right 1844 3391 3864 3865 3710 2844 3853 =-57 =40 =29 3521 =55 =-42 =54 =63 =47 11 =-63 1135 3780 1112 1308 286 =26 =66 =-41 =-55 =-62 =-49
tree termination_right 1844 3768 1689 390 3866 940 226 =-58 =-25 =60 =93 457 =-27 =174 3867 =0 =119 =42 123 =-58 482 3827 1561 1672 =35 =-54 =-43 =-80 =-35
tree termination_right 518 418 3503 2439 3430 3837 3868 =-57 =67 =63 =55 =15 3868 =63 =-49 2941 1614 =-28 =43 =105 123 =-55 3757 3869 3870 =38 =-63 =-15 =-27
tree termination_right 1401 903 2809 3757 3819 =-58 =54 =88 =60 =63 169 =-61 100 =64 1318 153 =16 719 =-43 =93 3803 1561 1290 3871 =42 =-87 =-10 =-60 =-43
tree termination_right 1318 3069 3503 1614 3750 523 3872 =-57 =46 =7 =39 1703 2212 =-37 =57 =78 457 =41 =-31 =10 927 3721 3406 =-24 =58 =57 349 =42 =-38
tree termination_right 1459 3768 724 =-60 174 285 1037 =-51 =54 =53 =67 =58 18 174 =-58 =24 724 604 3771 102 =-31 =32 =32 =23 34 =41 3787 =-31 =51
tree termination_right 1239 234 418 3873 3874 2841 =-56 =40 =29 =42 634 3405 1104 3677 =-36 =45 =48 =59 =46 3716 198 =-19 =43 =38 11 =-53 201 =36 =-8
tree termination_right 1459 575 3763 3875 3664 3876 =-58 =59 =82 =74 =63 1 =50 =-52 3405 854 547 3873 1036 =-26 =30 =46 =23 =39 3877 1090 =53 =-11 =-44
tree termination_right 545 3735 3878 2630 525 3621 3767 =-56 =18 =40 =7 536 =28 =-55 398 =68 =-29 =39 380 3783 530 1485 3784 =-31 =37 =27 =19 =26 =35
tree termination_right 518 724 3530 2079 3802 3879 =-56 =80 =21 =69 =37 3682 338 =-56 550 =-31 =50 =-34 327 3860 3812 1713 =31 =-74 =-64 724 =-85 =46 =-78
tree termination_right 1318 3768 3069 3842 3880 1241 3881 2841 =-54 =67 =19 =13 =74 =47 3882 1333 =-16 =105 =56 =40 169 =-52 3883 418 1349 =7 =-66 =36 =-52
tree termination_right 368 3736 3503 3643 2053 3571 2274 =-55 =31 =3 =-13 =13 =15 =5 78 115 1394 =34 =-44 =-20 3503 3643 3366 =-38 =72 1349 =46 =-87 =36
tree termination_right 1844 3665 1681 1977 3503 3884 3261 =-53 =12 =44 =8 3885 =51 =-35 =48 1747 =18 =150 1135 3886 327 1713 1548 =23 =-58 =-72 =-76 =-49 =-55
tree termination_right 1401 3075 1476 940 3657 =-56 =44 =67 =90 =43 2053 123 =-39 3803 =38 =-36 3338 2738 1522 14 1748 3465 =-29 =54 =61 =29 =-101 =40 =-76
tree termination_right 1078 3643 2079 3822 418 866 3571 =-56 =26 =-13 =-19 =49 =68 =31 871 3860 123 =-38 2615 3887 =34 =-69 =-36 3643 =-75 =51 418 =-83 =37
tree termination_right 1088 3391 457 575 =-52 =15 201 256 =47 390 =-23 =123 =-58 =47 11 =-51 892 1135 3886 816 1027 =31 =-60 =-19 1357 =-55 =61 =-42 =-46
tree termination_right 518 418 927 3837 3814 3888 =-54 =70 =22 =50 =-8 550 3889 =-57 =37 1593 604 =17 =74 =-29 3827 927 110 934 =-13 =39 =42 =38 =-73
tree termination_right 669 545 290 3293 1627 3890 3891 =-55 =69 =68 =12 =82 =1 3742 3655 1448 653 1694 =-34 =61 =64 =60 =28 =127 338 =-41 1056 =29 =-51
tree termination_right 550 3750 3892 3858 =-49 =22 =53 =66 854 317 999 226 =-14 =33 =52 3893 75 3571 1693 =-36 =38 =18 =53 =73 1672 711 =54 =-13 =-82
tree termination_right 234 545 3721 226 3894 =-54 =92 =-6 =40 577 964 3895 3721 =-20 =23 =58 =40 =63 1417 153 3896 =38 =-77 1747 =-16 =85 955 =-43 =51
tree termination_right 295 418 3897 3326 3898 1643 3893 3856 =-54 =21 =27 =49 =76 =13 =71 =20 247 777 603 1417 =14 1148 =-30 =53 =-47 =-49 1090 =6 =131
tree termination_right 1459 3075 3474 3826 1078 3664 3894 =-54 =70 =102 =39 =83 =59 =71 256 1593 1208 418 544 =-4 =60 3803 =43 =-46 =-25 =64 3735 =-30 =20
tree termination_right 1401 1476 3710 3631 3899 =-55 =25 367 =87 =-35 =25 =114 866 3900 2195 790 3631 136 =49 =-54 =-10 =0 =-34 =-79 736 974 =-4 =28 =-61
tree termination_right 1318 3768 2212 1442 3775 997 3778 =-52 =47 =26 =38 345 1295 3901 =12 =126 =-40 =-39 =32 =35 371 3835 1145 3780 =27 =-53 =-39 =-81 =-25
tree termination_right 1088 1691 3363 1689 3902 3903 3904 =-50 =60 =53 =63 =19 =15 345 341 138 =97 =-22 =-12 =-28 1036 1691 =-2 3063 3827 =46 =-71 =-51 =62
tree termination_right 1239 3530 3680 1442 1104 =-48 =25 934 1950 3837 =-33 =73 =52 =34 =20 =52 201 123 =-38 1954 2480 3905 =48 =-46 =-51 =-33 457 =-5 =-61
tree termination_right 518 1950 1239 3474 2212 3906 =-48 =56 =44 =44 34 =20 =-50 =28 3835 169 =-46 1208 142 2200 974 =45 =-2 =-63 =-75 999 =-36 =54 =-107
tree termination_right 724 1614 3530 3907 1519 3908 3677 3909 3839 =-46 =25 =45 =5 =46 =66 =44 =30 =18 137 950 34 169 =-45 432 =38 =-41 =-23 =58 =-50
tree termination_right 724 1459 3736 3874 3542 =-55 =43 =69 =37 3910 317 3866 377 =-23 =34 =-82 =11 =85 440 418 3911 =9 =101 3521 =72 =7 173 =-43 =23
tree termination_right 295 3912 3796 3856 3814 3913 3914 =-49 =51 =55 =23 =40 =25 =79 11 =-49 1043 1239 3915 775 =-26 =18 =97 2889 1967 =36 =-38 =-29 =62
tree termination_right 847 338 =-59 2989 2212 3875 2229 3916 3917 3918 3919 =-42 =74 =41 =58 =70 =58 =106 =90 =57 34 169 =-34 1713 816 =34 =-11 =-68 =-19
tree termination_right 1239 3261 504 3895 3902 3796 3920 3482 3831 =-41 =12 =-2 =84 =52 =68 =65 =20 =65 341 123 =-36 1734 3921 47 =41 =-24 =-62 =-42 =-14
tree termination_right 724 847 3454 498 3874 1069 =-52 =15 =65 =62 =34 3860 582 541 =16 =-83 =-52 =-67 603 591 115 =34 =-8 457 =9 =167 591 =-53 =52
tree termination_right 234 418 2079 3822 3454 3922 3664 3405 3677 3923 =-51 =28 =4 =10 =39 =61 =24 =52 =69 201 3924 =35 =-48 =-17 418 =35 724 =-26 =29
tree termination_right 970 3834 2079 545 3891 3056 3798 3856 3925 =-50 =51 =45 =33 =18 =97 100 =19 =-26 =63 =52 2649 3335 2095 42 =12 =48 =-30 =-52 =-65
tree termination_right 3539 418 3454 2439 3754 504 3902 3801 3087 3926 =-47 =38 =36 =35 =69 =11 =29 =19 974 =5 =80 3927 3749 1056 =13 =-59 =63 =-50 =58
tree termination_right 1459 368 3530 =-52 =52 3875 3721 3366 =-25 =59 =69 =137 3742 338 3928 =-45 =64 547 1844 510 100 =9 =-44 =86 3883 =9 =-62 =27 =86
tree termination_right 1459 1433 2844 2517 3721 1069 2675 =-52 =54 =29 =45 =61 =50 =37 577 3869 3721 3405 1616 =-13 256 =48 =-35 =31 =53 8 =-48 =39 =65
tree termination_right 368 1088 724 2941 2017 =-49 =50 =40 380 =-11 =69 1591 190 3631 =0 =-55 =39 =-59 41 1691 =18 3929 =72 =-20 3513 950 =-30 =14 =35
tree termination_right 518 371 3815 3930 1614 3787 =-48 =38 =3 =91 =39 1013 3391 523 =-23 =37 =50 =63 371 3757 173 286 =-14 =62 =44 41 =-66 =43 =-22
tree termination_right 295 3405 3913 3834 1723 =-39 =51 =55 =58 =38 724 3927 1088 41 2098 =-7 =96 =-50 3614 2093 169 =-42 =38 =-46 =-101 =-74 256 =42 =-6
tree termination_right 1401 3742 3823 3631 3664 3602 =-50 =37 =56 =49 =94 =80 775 541 3931 893 3631 2519 =45 =-48 =-11 =-46 =-54 =-73 1614 =-11 603 =41 =-44
tree termination_right 3790 338 3932 3930 =-54 =42 =66 267 3860 1007 2186 970 2588 3413 1133 3933 =-26 =68 =80 =45 =38 3413 =11 =-47 =27 =-54 =-61 =60 =59
tree termination_right 368 1078 3775 3934 3902 3807 3935 =-48 =44 =46 =63 =114 =53 1208 169 =-56 =22 1011 =-88 =-2 871 603 68 1203 =32 =-40 =-28 =-42 =-43
tree termination_right 591 1088 669 950 3391 3914 493 3735 =-50 =12 =53 =85 =42 =39 457 =38 =-26 1067 3866 940 =1 =-85 =-64 1839 =29 =-37 457 =-3 =141
tree termination_right 1614 295 3936 551 3937 3938 =-45 =69 =45 =3 =35 591 1707 1318 100 =11 =-22 3939 =18 =-84 =69 711 =11 =125 115 2107 =77 =5 =-22
tree termination_right 1459 3768 724 504 =-51 =35 =12 3940 =58 =-43 102 123 =-39 115 1036 724 1654 954 =-15 =35 =77 1549 3782 =39 =-36 =-70 =63 =-13 =49
tree termination_right 18 3747 =-55 =31 1442 295 3721 2547 =-42 =32 =36 546 3750 =-14 =55 =47 3825 3941 558 3942 3335 118 =32 =-24 =-50 =-59 =-12 =-46 =-78
tree termination_right 11 =-57 3835 3388 3530 3420 847 974 3878 =-40 =84 =10 34 1417 1208 =28 =-23 =-28 606 3721 =-18 =50 =-59 2074 =74 =-36 =55 =50 =-101
tree termination_right 295 3912 3815 3943 334 504 3913 3944 =-44 =46 =49 =9 =23 =62 =36 =72 3835 546 790 970 =-1 3815 3844 =38 =-46 =-26 =-22 =42 =-100
tree termination_right 3742 380 2439 174 3356 3945 669 =-40 1620 43 =-11 =48 =-73 =44 =31 3075 1148 =-14 =33 =59 =14 604 669 3710 =-32 =44 =40 =46 =81
tree termination_right 2079 3530 1294 669 3946 518 1349 418 3806 =-45 =61 34 =13 =-53 =19 =-1 =75 1177 =2 =78 1434 =61 =-46 3947 339 =69 =-16 =-42 =72
tree termination_right 525 2171 3388 3891 3946 3923 184 215 3890 180 64 3948 345 =-8 =-34 =27 =-38 =33 =41 =-53 =-63 =58 =52 =97 =26 =46 2518 =47 =-20
tree termination_right 3742 3856 2439 3405 648 197 1691 340 3949 3664 3754 3944 =-48 =32 =6 =29 =44 =59 =8 =33 =3 339 =27 =-31 3927 =22 =-45 =31 =68
tree termination_right 18 3550 3087 =-55 =36 =40 1007 3869 669 3356 3293 3683 1078 2208 =-19 =31 42 =-2 =42 =61 =68 =56 1522 694 =35 =-56 =-72 =-24 =-54
tree termination_right 1013 3950 970 1442 3750 844 3571 3884 =-46 =43 =20 =29 =35 201 =13 =-35 482 541 3762 =17 =-46 =-68 =-40 =83 120 201 =66 =-3 =-25
tree termination_right 18 3550 =-51 =41 2171 3951 1007 2846 2056 2687 518 1555 =-15 =55 3861 3952 3827 2243 =17 =-64 =-54 =-80 =-67 =80 =42 =70 =-48 =101 =48
tree termination_right 591 1844 550 =-52 3953 120 3914 371 =-27 =15 =110 =-57 =113 1616 1672 3721 1593 2079 =-13 =71 =53 =50 =-83 =43 606 1093 =-25 =71 =122
tree termination_right 577 465 3790 3866 3917 197 544 3849 3951 2707 3954 3894 864 =-21 =35 =65 =37 =21 =78 =58 =22 176 =45 =-39 =32 =-71 =46 =53 =54
tree termination_right 550 3530 3465 3432 3955 696 =-50 =9 =38 =2 =38 =35 907 974 3956 3935 75 2105 =-2 =-46 =53 =35 =78 505 520 =49 =-56 =-22 =-48
tree termination_right 18 =-49 999 736 3957 3930 378 3949 1797 3958 1097 653 3918 3959 32 =-21 =13 =74 =48 =25 =41 =57 =48 =59 =44 =52 =60 =-56 =31
tree termination_right 1401 2044 3664 3087 3056 3798 =-42 =53 =25 =57 =61 =46 866 3811 1417 1134 =34 =-29 =-14 =-44 1687 3768 854 1616 =-35 =18 =19 =24 =25
tree termination_right 285 1844 562 1349 3960 3366 3961 1703 =-43 =36 =73 =36 =53 =22 201 =50 =-45 1208 286 3835 3962 3762 =16 =-57 =-88 =-72 =52 =-23 =35
tree termination_right 123 =-47 3956 1088 3963 2866 575 1689 3388 =-33 =32 =30 457 =39 =-41 =50 =62 3927 1112 3417 1145 3964 =24 =-55 =-48 =-35 =-59 =-41 =79
tree termination_right 34 174 437 533 3965 1088 1043 =-30 =29 934 =-6 =53 =68 =32 =-62 2892 3927 2388 3966 1557 3967 =44 =-52 =-20 =-61 =-45 =-36 =-69 =-21
tree termination_right 3742 18 =-50 3835 1036 3750 153 1691 1239 3293 3922 3968 =-25 =43 =61 =101 3969 =30 3778 =14 =-75 1959 =34 =-41 =-21 =41 =48 =-105 =73
tree termination_right 591 833 3965 3338 1078 3875 3826 2498 593 3420 =-26 =29 =78 =36 =63 =73 3970 795 3866 605 =12 =-69 =-47 =48 =-88 =-46 =61 =83 =51
tree termination_right 169 =-48 525 2661 1844 974 3665 3971 456 =-33 =48 =50 =41 =18 2530 1830 42 3480 879 1631 =-5 =-58 =40 =50 =40 =53 =62 =-43 =35
tree termination_right 577 854 533 3530 525 2266 1972 926 3957 3361 709 3972 =-31 =39 =33 =48 =41 =53 =56 =43 =20 =33 3682 =22 =-28 256 =40 =-26 =57
tree termination_right 550 1401 =-56 234 =-16 =19 577 653 307 3973 940 3974 3975 3856 3976 3977 =-11 =60 711 =65 =-38 =27 =49 =-79 =54 =-64 =47 =43 =57
tree termination_right 368 1070 3978 2598 575 325 855 =-36 =43 =4 =13 3886 =16 =-56 =43 =79 582 472 736 3551 1109 =42 =-26 =-59 =-30 580 =-36 =68 =-25
tree termination_right 1401 3807 1977 2079 3965 2809 3796 =-43 =51 =51 =64 =56 =59 =109 3521 871 3793 204 =23 =-48 =-50 =-34 115 =9 653 1286 =-52 =22 =34
tree termination_right 169 =-47 591 3682 879 927 3823 648 3837 3979 3864 3405 =-33 =8 =37 =47 =42 2105 =20 =-61 =79 3980 =23 =-46 =35 2559 =-46 =50 =50
tree termination_right 724 3420 3981 3982 3953 3866 3804 3834 3763 3826 =-25 =47 =10 =38 =20 =-57 =64 =43 =-112 =53 3682 582 2053 520 =51 =-49 =4 =-19 =-17
tree termination_right 3539 3953 327 3075 1844 3864 3983 1869 =-23 =70 =69 =42 3631 3860 72 2243 969 3942 =32 =-56 =-15 =-62 =-50 =-42 =-49 =21 =-65 =76 =45
tree termination_right 591 327 603 3984 3537 1037 2870 549 3932 508 3985 972 =-12 =43 =53 =-48 =56 =24 =40 =60 =25 605 =55 =-45 =-34 =-63 1747 =86 =19
tree termination_right 3835 295 368 3986 3801 2439 =-43 =5 =36 =42 318 3917 3539 =-12 =52 =54 =77 1689 3987 3927 3762 124 =17 =-24 =-39 =-24 =-46 =51 =-96
tree termination_right 169 =-45 102 3873 3338 3851 3864 1689 3988 3805 621 2439 545 =-29 =-6 545 =38 =-23 =56 =44 =67 =37 =44 =72 =-51 =48 1563 =36 =-36
tree termination_right 724 2079 285 3768 1459 3721 3989 =-51 =23 =52 3757 =-10 317 =-74 =18 =23 3990 =44 =-41 =62 169 =-30 355 1056 1761 =31 =-53 =-46 =-15
tree termination_right 3539 1614 653 3951 286 1794 251 3991 892 184 648 =-11 =11 =-56 1584 =-52 =28 =49 =-48 =26 847 =-19 =50 =76 =38 1090 =46 =-16 =49
tree termination_right 1401 669 3537 3807 3742 =-45 3315 =-11 =89 =62 =48 =25 806 46 448 3896 3941 3992 3993 =25 =-44 =-55 =-35 =-63 =57 =-24 3962 =-4 =-81
tree termination_right 1013 1689 3075 1401 392 3957 3788 =-44 =45 =60 =59 3869 2123 3860 1041 =14 =-17 =-51 =66 =-34 3788 =46 2738 =-29 =45 =45 1614 =19 =89
tree termination_right 327 338 2439 =-34 =37 100 457 3503 173 =18 =-27 =64 1041 =79 =-4 3075 1869 3531 3902 =-13 =72 =48 =73 1522 =29 3994 =-61 =33 =-67
tree termination_right 18 3693 =-49 =44 3835 3891 3941 1417 3995 1239 2186 3976 2052 3787 =-11 =20 =61 =62 =48 603 =33 =-20 =-48 3631 =-30 =36 =-42 =97 =-92
tree termination_right 11 2291 =-56 =34 3338 2598 1037 3537 2061 1108 2630 1629 2738 286 3963 =-31 =51 =8 =13 =22 =23 =34 =57 2738 =43 =-33 =60 =25 =-41
tree termination_right 1013 440 482 523 3856 1056 295 368 =-28 =16 1041 =21 =-14 =-49 =44 1067 =-8 =65 =-32 1088 =-39 2675 =11 =-46 368 =-16 440 =74 =0
tree termination_right 153 3681 3721 457 3884 3530 3984 290 441 3787 =-39 3927 =23 =-53 =2 =13 =45 3996 =61 =-38 =64 =47 =55 294 =-56 =16 2755 =-26 =35
tree termination_right 197 3530 2056 2530 3864 1694 1459 =-30 1061 3521 804 816 3997 =4 =-49 =-39 =40 =-30 =-59 377 =53 =-41 =48 =28 =37 3521 =59 =-36 =48
tree termination_right 368 3681 994 468 1631 3884 1506 =-18 =8 =46 =-50 =31 =31 994 =-9 =-82 871 355 3998 1180 3967 3921 =31 =-46 =-52 =-51 =-54 =-6 =-40
tree termination_right 201 724 1417 1357 3775 3750 988 =-18 =61 =50 =55 =28 3475 =-54 =43 778 3999 169 =-20 =36 =-62 1357 =21 =-63 173 544 =-50 =18 =5
tree termination_right 3742 102 1401 499 2738 686 =-43 =43 =25 =37 100 3678 11 =-37 =37 =-49 75 2061 3835 =-9 =-85 =42 =51 669 578 =30 =-21 =56 =56
tree termination_right 380 18 =-44 4000 1614 4001 43 3530 3775 1442 2274 =-39 =24 1620 =-3 =-51 =25 4002 472 =51 =-32 =-39 =20 =52 472 =38 =-16 =97 =25
tree termination_right 169 =-43 243 511 3530 2841 102 546 =-4 844 =44 =-26 =29 =68 3940 =61 =-38 =-53 256 1459 =-26 844 =30 109 2430 =-53 =30 =36 =-46
tree termination_right 2056 4000 2598 18 3261 =-51 =35 1043 1713 1708 851 3970 4003 =-1 =-57 =-63 3822 =-45 =22 =49 =-61 =35 429 1241 =-1 =31 =73 =94 =39
tree termination_right 390 582 3531 2274 2079 3901 3827 1088 950 176 =-8 =-43 =24 =4 =-54 =42 =36 1569 536 =56 =-12 =-29 =43 4004 =-32 =45 1674 =83 =-16
tree termination_right 3864 3835 3682 169 =-39 879 1269 1093 4005 3954 2439 3910 75 3862 =-20 =39 =48 =52 174 =39 =-24 =54 =59 =27 =45 =32 =-27 =-74 =57
tree termination_right 591 606 1614 141 724 3866 1459 3768 3822 =-48 =46 =26 =1 =-63 3788 =21 866 =30 =-27 =50 1839 =50 =-26 =-44 606 666 =-24 =62 =89
tree termination_right 4000 2841 3302 3894 1354 4006 3849 964 4007 2892 551 648 4008 =-19 =35 =11 1417 =19 =-35 =-72 =61 =24 =49 =70 =36 =57 =45 =57 =90
tree termination_right 3891 577 603 724 1401 1516 994 533 =-53 =11 =29 =30 3803 4009 1203 =8 =-52 =-77 =-53 536 2649 =26 =-23 =-25 724 =39 =-45 =46 =79
tree termination_right 871 525 3335 1061 4010 3952 2054 1088 2630 4011 =-19 =49 =23 4012 4013 134 =18 =-53 =-49 =-50 2107 =40 =-38 =-71 =89 =-56 =-53 =33 =-40
tree termination_right 3338 327 3835 1013 3963 603 3735 2615 2755 2603 =-6 =41 =31 =-48 3866 3690 =39 =-35 =-38 =-35 =46 3963 588 =48 =-27 =-48 =-62 =-62 =-43
tree termination_right 3920 1013 2598 3834 4014 525 3783 3420 523 3537 =-31 =3 =12 =20 =9 341 =38 =-28 =54 =35 994 =5 =41 3591 341 =53 =-8 =-41 =71
tree termination_right 2056 153 3338 4015 544 724 833 377 3811 2520 =-14 =28 =-65 =36 =70 603 2615 805 =30 =-39 =-33 =-34 =37 =-57 =-44 3791 =-26 =49 =39
tree termination_right 577 603 1977 3530 3388 1048 3734 3957 2976 2253 3910 2994 589 =-28 =7 =36 =39 =38 =28 =39 =46 =14 =30 3996 =44 =-37 =30 =-37 =50
tree termination_right 3614 341 3939 432 4003 2795 4016 4017 1357 =11 =31 =-37 =-40 =-50 =-46 =-40 =-67 3521 1401 =-30 3446 1973 723 =37 =-16 =-29 =-35 =-38 =-63
tree termination_right 390 3891 3957 169 =-39 3833 3530 3819 3935 3910 3503 1442 3370 =-24 =38 =-1 234 =-3 3811 =52 =-37 =49 =31 =52 =35 =-37 =46 =76 =59
tree termination_right 3835 380 504 3894 3721 1093 4018 544 2208 775 =-32 =-9 440 1090 =40 =-31 =-36 =15 =41 608 =-6 =44 3070 =31 =-25 =70 =20 =20 =-64
tree termination_right 591 3885 380 3530 1064 3874 3818 3824 954 =-19 =4 =32 =49 =34 =60 4019 =37 =-36 884 659 =39 =-22 =-13 1241 =-48 =27 1147 =53 =-45
tree termination_right 927 907 3089 1154 453 1558 418 26 =-8 =55 138 3432 4020 2003 =45 =-16 =-49 =-21 =-34 =-31 =59 =-56 =-44 =-51 86 541 =19 =-51 =-34
tree termination_right 3869 18 =-32 24 1442 1723 3750 3748 1448 220 =-21 =22 =30 =39 =37 =58 778 1320 3358 76 =38 =-43 =-23 2044 =16 =-35 =-14 =-23 =-30
tree termination_right 582 3869 3790 2079 24 3845 3803 4021 368 1401 3631 =-45 =61 3631 =17 =-45 256 =26 =-25 =-57 =-50 =-54 =-39 =50 =54 =-28 286 =-39 =34
tree termination_right 169 =-35 3261 3516 181 1071 4022 562 2841 =-3 =53 3927 =23 =-34 =-55 543 1148 =18 =89 =-34 418 =-49 =5 =-41 375 =64 1071 =-21 =50
tree termination_right 1013 169 =-48 2641 1457 1208 518 550 =-30 355 247 =8 =61 =-38 541 4023 =25 =-35 =-71 37 =-4 =-83 100 =24 =-35 =70 588 =43 =-26
tree termination_right 2079 86 2530 3965 2172 795 295 465 972 3963 =-32 =29 =43 =46 273 =41 767 =-8 =35 =22 =56 =62 3006 =50 =-34 2253 =-39 =28 =44
tree termination_right 999 3891 3986 2053 3957 2641 3797 2633 4024 =-7 =51 =49 =36 =56 =65 1274 4025 3949 4026 4027 =-33 =29 =31 =37 =24 =39 =45 =66 =24
tree termination_right 390 1007 1041 4028 3790 3879 3864 3957 4029 =1 =-64 =41 =52 =63 =46 =-61 40 4030 724 =-42 1318 =-22 =22 =51 505 =36 =-30 =-51 =63
tree termination_right 2274 4031 4000 512 2056 2989 407 4032 518 550 =-40 =-7 3366 =10 1286 =-50 =33 =53 =24 1520 =37 =-21 =32 =-41 =73 109 =-41 =25 =24
tree termination_right 3835 591 215 1013 3539 955 3735 4025 622 1492 =-15 =32 =40 =28 3860 =21 =-35 462 =-34 =51 711 =53 =-17 =30 =-46 457 =-11 =83 =-61
tree termination_right 591 256 3835 919 1485 2134 197 1442 =-17 1620 =7 =-46 =31 607 =-26 =38 3802 =39 =-42 =46 =-59 1318 2098 =-44 =30 =5 256 =-17 =72
tree termination_right 736 3750 2274 1056 3082 3300 3293 2637 380 =-6 884 3787 =34 1433 =-60 =35 =-14 =55 1433 =82 =-29 =51 =-35 =-38 =26 372 =53 =-26 =-42
tree termination_right 3915 115 3480 3087 3831 2171 2807 178 168 3677 =-17 =16 =52 =39 =50 =30 =27 341 =50 =-14 =44 1121 247 457 =-10 =-51 =23 =36 =64
tree termination_right 591 606 3742 724 3957 3614 4033 3783 4034 234 =-27 1208 =12 =-47 =49 1208 699 =37 =-45 =-43 =68 =-79 =61 =18 =55 =-36 606 =-3 =77
tree termination_right 520 512 1869 308 75 4035 3917 2129 1672 3863 2094 4036 551 =-3 =17 =-31 =-49 =27 =-38 =-42 3285 =36 =-10 =51 =42 =49 =62 =-40 =-54
tree termination_right 3835 1474 1208 3845 3682 1689 3614 56 1239 367 1681 =7 =45 =-22 1538 3474 =38 =3 =-39 =-20 =-70 =44 =-16 =-43 4031 =-6 =-59 =-51 =-62
tree termination_right 215 879 2186 11 =-47 180 295 4037 669 2212 988 =-50 =30 =16 778 440 =41 =-33 =-40 =50 724 =-6 =18 =42 3521 =42 =-28 =22 =-36
tree termination_right 3539 3801 724 2787 3093 1614 2152 3817 4025 3750 1357 =-39 =-8 =11 =22 =40 =37 =14 =21 =18 1691 3338 =3 =-41 =30 =26 153 =41 =-23
tree termination_right 465 86 3957 169 =-39 804 3946 3956 3681 541 3894 1666 =2 3899 =-42 =32 =59 =-52 3665 1 =-54 =18 =20 =55 =54 =29 =52 =-27 =42
tree termination_right 18 =-36 871 4003 215 988 1011 3974 3775 954 =-5 =31 =41 =-70 2066 4038 2932 4039 =28 =-19 =-45 =-35 =-34 =56 8 =-47 =38 =-57 =-29
tree termination_right 341 327 988 432 4028 2844 =9 =47 =-51 =-34 =64 =-55 199 1748 3513 4040 =-53 =6 =29 =25 119 1048 3513 4041 =-36 =35 =25 =32 =45
tree termination_right 1208 215 2501 699 525 472 936 3736 1614 =4 =40 =40 =-46 936 =-28 =60 =36 3716 =0 =-67 =-35 3736 =-42 =39 3721 37 =-19 =-82 =32
tree termination_right 440 777 4042 3902 4000 3539 234 550 28 =-34 =16 1011 624 =-13 =37 3056 100 =54 =12 =-16 =16 =36 =67 =66 =-57 =-39 153 =-5 =-32
tree termination_right 3869 3664 1208 556 3539 3531 3742 3665 1239 3920 293 2547 =-26 =23 =28 =43 =4 4043 =30 =-36 =35 =39 =42 =25 3779 =-12 =-69 =51 =-27
tree termination_right 3800 3682 546 3954 3801 2973 3976 2637 =-10 =45 =33 =25 634 =48 =-22 =44 2530 =14 =79 591 3481 1241 =-51 =13 =32 3657 =-28 =62 =30
tree termination_right 1294 2530 3965 1485 1208 1401 3432 1682 =-38 =10 =36 3631 2554 1839 482 =19 =-33 =-29 =-16 28 =-50 =18 =-33 2071 =30 =-41 =43 =23 =35
tree termination_right 18 =-35 777 3075 512 523 4044 372 3391 1088 550 =-37 =3 3614 =15 =-53 =38 948 =-23 =48 =-58 =35 =-47 3882 3999 =38 =-51 =-41 =-40
tree termination_right 3803 1007 541 1088 974 1439 950 3822 1941 =-27 =46 =34 =21 =41 =19 1145 4045 2095 2099 =24 =-41 2288 =-33 =35 =-49 =-31 =-45 =-42 =-42
tree termination_right 3680 767 3798 2171 943 3817 1239 =-18 3521 2480 4036 2658 =24 =-23 =-40 =-43 =-30 =37 =47 =23 =69 2008 =41 =-37 3682 847 =59 =14 =-26
tree termination_right 3338 573 169 =-35 582 3902 3951 520 1417 1903 3775 =6 =42 =-50 604 =9 =-50 =-46 =61 =59 2003 180 277 =-43 =28 =27 =30 =-50 =-41
tree termination_right 582 1558 3835 2892 440 204 3710 3845 =15 =-39 3833 =41 =-22 =-38 1318 1014 1681 =-36 =22 =21 =16 =-53 =-47 =-26 1694 3735 =-40 =23 =27
tree termination_right 1036 3420 4046 512 3682 3975 3837 3539 2807 4033 3923 340 =-13 =40 =38 =46 =44 =33 =34 2755 =54 =-16 =-26 =-45 =58 824 =44 =-46 =36
tree termination_right 591 606 465 3842 3864 2056 1593 3420 622 3795 =-15 =36 =40 =21 4047 =31 =-42 =34 =40 =39 =39 1625 4048 =-49 =28 =27 606 =-17 =67
tree termination_right 2520 178 3864 4049 100 368 1691 =-28 =32 3779 221 =38 =-21 =-41 243 2697 1417 806 =2 =-18 =-40 =34 87 =-44 =-4 =38 =36 =42 =28
tree termination_right 169 2291 =-52 =18 3683 512 3943 3539 1088 3880 1950 =-16 =15 =36 582 4050 3757 303 682 =25 =-24 =-19 =-21 =-62 =-21 =32 =51 =-40 =47
tree termination_right 4003 3963 498 1869 3922 3355 4046 1691 4033 3680 28 =-21 =3 =8 =47 3454 =19 4051 696 =-48 =8 =36 =50 =41 =38 =49 =36 =32 =-47
tree termination_right 1013 1036 18 =-39 1713 3785 1672 153 3965 1433 954 =-9 =22 1549 398 =41 =-5 =-41 =66 3804 =-23 =17 =-46 =-38 =-51 =35 362 =40 =-13
tree termination_right 777 546 341 201 3931 4052 =14 =-29 =-41 518 =-41 371 =15 =-40 1078 =-35 1728 295 8 =-39 =37 =34 =-30 3643 739 =52 =4 =-11 =-31
tree termination_right 517 2530 4008 2172 3891 3956 398 3912 3430 3876 551 3865 =-22 =32 =8 =35 =48 =39 3801 1475 =-43 =13 =15 =40 =46 =34 =43 =24 =19
tree termination_right 999 3986 582 2892 3851 4053 340 795 879 =-8 866 =27 =-25 =17 3521 =64 =-16 =51 =54 =-52 741 =-33 =34 =44 663 855 =39 =-32 =-27
tree termination_right 1007 1036 988 198 4047 =-10 =37 2964 4021 1338 1110 215 633 201 545 =4 =43 457 =16 =-39 =-31 =-24 =-30 =-46 =-48 =-43 =47 =30 =-40
tree termination_right 3957 1208 3865 582 153 1558 1459 362 =5 =-39 =22 =-18 3563 =-14 =43 4054 =-29 =43 =45 2107 197 110 =-47 =10 =26 =30 1936 =55 =-23
tree termination_right 327 871 4055 3521 1567 711 729 3963 3072 3908 =0 =37 =51 =38 =-21 =41 3571 =60 =-11 1747 3787 =-29 =29 =42 =-48 418 =-53 =12 =-53
tree termination_right 3835 512 4028 3735 1620 1269 517 226 967 3970 3978 736 =-3 =-48 =33 =-56 =-52 276 =5 =51 =21 =29 =-29 346 =31 =-18 =-54 =-37 =-65
tree termination_right 390 24 3613 3953 3531 4056 1401 648 3709 3757 1604 =-41 =28 =33 =34 =15 2027 4057 1056 =6 =-33 =-56 =-52 =43 =36 =49 =55 =-35 =41
tree termination_right 3833 3984 884 4057 339 123 =-31 4058 4059 1141 =17 =-31 =-40 =-47 644 =27 3620 =-35 =29 =-54 1067 325 =-39 =16 440 =14 =-26 =37 =-31
tree termination_right 1620 215 1281 1011 1693 3849 2084 3530 1222 847 3959 =-36 =39 =-8 =20 3850 =32 =-32 =21 =41 =43 =10 =36 3971 =-44 =30 847 =15 =-45
tree termination_right 327 591 472 724 441 3890 4060 =-17 =37 =44 3338 =18 =-42 688 3757 4061 3997 4062 =18 =-40 =-30 =-31 =46 =42 =-38 472 =-1 =64 =-53
tree termination_right 3521 340 3836 3721 2032 1707 988 4063 4064 4065 255 =-13 =6 =37 =38 =47 =37 =38 =45 2792 =32 =-26 =47 =58 1382 =13 1076 =-29 =30
tree termination_right 215 4066 1941 1869 4009 2271 4003 3410 3621 3886 86 3768 3863 =4 =40 =31 =-18 =-28 1714 =52 =-22 =-28 =-42 =-50 =-51 =52 =64 =-41 =-27
tree termination_right 3957 606 3819 3874 1593 879 1036 2172 295 854 1011 =-44 =-10 =14 857 3927 =4 =-36 =-47 =46 =34 =18 =25 =37 =47 201 =-3 =-49 =40
tree termination_right 3845 4044 1460 197 3456 153 2134 2218 695 1667 634 =5 =-20 =21 778 =38 =-21 498 =-23 =32 =26 1137 =-18 =16 =45 =41 =-38 =-46 =-37
tree termination_right 3856 169 =-41 520 465 3930 3075 1941 1357 3957 3830 3657 =-21 =14 =32 =41 =7 =53 4067 =35 206 504 =-33 =26 =37 =31 =33 =-47 =30
tree termination_right 1036 736 3750 964 340 4068 398 1088 247 =-20 =40 1672 604 =4 =37 =-50 3343 =-26 =28 =54 =44 =27 4019 362 =57 =-23 =-32 =-44 =36
tree termination_right 3869 1474 3082 102 3833 816 3261 1078 =-3 =14 =40 1593 =-29 =33 =-33 3315 3889 227 =39 =-27 =-35 =-23 504 =-38 =23 =-41 430 =-30 =22
tree termination_right 3338 2716 2079 3856 964 4053 648 927 669 3842 3729 =-37 =29 =36 729 =5 =-48 =4 1011 =23 =-9 =44 3393 =35 =-34 =28 =37 =40 =-35
tree termination_right 3530 3982 533 3506 3340 1519 3891 696 2809 3681 3928 2989 2126 =-25 =14 =13 =35 =-55 =2 4023 =19 =-31 =40 =39 =26 =24 =11 =37 =34
tree termination_right 100 368 1093 =7 =-52 440 78 1616 =55 =-13 =6 =-19 1457 3869 293 603 72 380 =2 3787 =37 =-31 =-32 =-36 =39 =-21 407 =-32 =19
tree termination_right 327 884 2787 3749 3430 593 1401 546 3884 3976 =-44 =34 =34 =31 87 1121 =3 =-40 =34 =49 =51 =43 =31 153 4069 =-6 =39 =-31 =-50
tree termination_right 577 512 100 854 =9 =46 970 3682 2716 3556 1448 =-18 =42 =53 =31 =-39 378 3958 3886 295 =-16 2243 =16 =-51 =-38 =49 =53 =-39 =44
tree termination_right 169 =-35 582 295 102 3901 3721 1208 =-15 =-52 =9 =37 =23 1994 138 3833 3089 437 =27 =-23 =-15 =-30 =-19 =-30 972 1405 =-30 =29 =33
tree termination_right 3835 3984 184 520 115 3480 14 844 1400 1013 =-3 =31 =34 1616 =-23 =30 866 =-1 =40 =38 844 =-17 =36 =-43 1013 =-46 =16 =33 =-46
tree termination_right 3835 341 1036 2787 591 1689 3075 =-6 25 3787 =-16 =40 =48 =28 =29 3657 =40 =-28 =41 3787 25 1102 =-30 =24 120 =27 =-31 =29 =-63
tree termination_right 3864 1713 541 2892 3521 3887 1112 124 4070 577 327 3883 =14 =-35 =-40 =51 441 =-43 =11 =-24 =-32 =-44 190 =2 =-40 =-48 =-41 =-45 =44
tree termination_right 3946 3749 4071 1689 1699 2372 892 355 3970 3781 2467 =-6 =34 =32 =-52 3683 1794 =-41 =16 =26 517 =-41 =18 =39 =23 =17 =34 =23 =42
tree termination_right 8 215 169 =-35 3812 3957 3613 3293 453 847 3075 =-17 =31 3889 3757 4023 =16 =-37 724 =-47 =18 =-43 =45 =34 =48 =42 =-49 =-39 =25
tree termination_right 512 56 973 137 4072 2883 4073 977 3827 3942 1056 4036 1459 2162 =-4 =47 =15 =-17 =-20 =-39 =-37 =-41 =-44 =50 =-41 =-33 =-43 =-24 =-39
tree termination_right 11 =-31 1036 3420 3480 988 4046 854 3791 295 3705 972 =-30 =28 =28 40 955 3430 =-16 =42 =38 =18 =43 =15 =50 =46 =27 =29 =30
tree termination_right 1208 3845 1013 499 549 847 1104 =-17 =36 371 723 72 1041 =26 345 =-35 =16 =-32 =-20 =-15 =22 =23 =26 =-37 3774 1448 =-30 =21 =34
tree termination_right 3902 3869 2274 267 523 3835 3914 1713 4074 4075 =-5 =38 =-38 =-45 =30 =-50 630 =32 =-13 =35 3785 =37 =-23 1629 3621 =-51 =17 =6 =50
tree termination_right 736 169 3286 =-43 =15 912 3410 2093 604 2816 3530 2271 =1 =-44 =33 =-39 918 1241 =12 3757 =50 =-12 =-23 1661 =-32 =34 =-36 =-39 =-36
tree termination_right 3869 3790 3388 2079 3856 739 630 =7 3774 =-26 =25 1037 3874 111 4047 904 =-33 =17 =22 =12 =20 =27 =23 =32 3069 =36 =-30 =39 =-25
tree termination_right 18 =-28 4076 4077 34 1097 4078 816 4045 2208 137 =6 =-30 115 =35 =-19 =-42 =-16 =45 =45 3095 1318 349 =-25 =37 =12 =-47 =-43 =-42
tree termination_right 3388 3971 234 525 1442 2883 3537 =-32 =16 =27 =-1 =18 724 3978 286 3550 1830 3991 =-34 =28 =30 =32 =23 =39 =26 =35 3882 =37 =-27
tree termination_right 327 3941 3678 2795 777 100 1401 1936 32 =-24 =32 =45 4079 3573 4080 =45 =-18 =-13 =-31 536 696 =2 =26 =-23 =-27 =-43 =-30 =-40 =-47
tree termination_right 3539 295 75 462 273 =-39 =15 1401 =-42 =-12 =37 3811 2755 273 =40 2056 61 790 844 =-9 =29 951 =-32 =38 =25 =32 =42 =-39 =26
tree termination_right 1061 56 2027 3966 711 3680 1941 206 509 2976 =-4 =35 =52 1954 =26 =-18 =52 1724 3860 =49 =-21 =-25 2265 =-15 =35 =-38 =-35 =-24 =-40
tree termination_right 3261 556 3721 234 465 767 972 3938 =-26 =34 =26 =19 =26 418 1088 =-9 1041 =44 =-13 40 =-32 =27 422 =25 =-36 871 =20 =-32 =29
tree termination_right 318 731 3338 3796 3593 1492 3787 3776 3804 =-7 =17 =-36 3779 3974 56 =38 =-26 =-46 3776 =-41 =22 =31 =-47 =28 =-32 =20 1667 =50 =-13
tree termination_right 3539 4001 577 2274 4081 3902 2807 3550 1011 3734 4082 3794 3393 =-22 =-58 =24 =28 =34 =-5 =33 =32 1011 =56 =-26 =39 =17 =28 =36 =25
tree termination_right 3790 3860 3338 4083 3938 441 3735 1681 3643 3934 =-25 =29 1548 =24 =-36 723 =27 =-25 =19 3995 4084 =13 =-42 =-30 =47 =46 =-28 =-47 =33
tree termination_right 2274 1300 3891 3823 3816 441 430 =-15 =27 1631 184 120 1770 16 1145 3338 =29 =-17 =-31 =-24 =-34 =-21 =-32 =-34 =39 =34 =43 =33 =20
tree termination_right 577 2172 3952 520 215 4085 3446 3966 1672 4028 418 =2 3866 606 101 =34 =3 =-9 =-25 =-41 =-28 =-37 =-29 =-42 =-29 =-42 =-50 =37 =37
tree termination_right 1294 4086 2021 3932 4087 178 1088 950 4088 1681 4089 =-28 =39 =13 =33 =13 2530 581 =-4 =-50 =31 =25 =37 =35 4090 =26 =-33 =36 =29
tree termination_right 3869 854 3798 2716 2171 549 604 392 234 =-21 3681 =6 =-41 =44 912 777 =14 =-22 =-41 4091 =30 =-30 =32 =30 =49 =31 262 =-30 =22
tree termination_right 3954 964 3721 1775 4092 11 =-40 1011 3798 392 =-17 =42 =36 954 4093 3997 =14 =-27 =-34 =-17 =42 =22 3521 =29 =-19 3406 =37 =-20 =43
tree termination_right 591 256 3539 3874 2598 1584 3683 575 226 =-25 790 2738 =-20 =33 =31 =14 =33 2208 =28 =-30 =12 =36 =35 153 =-6 =-52 457 =-4 =56
tree termination_right 3957 3075 3742 3856 3420 4078 3908 974 970 1241 =-31 =3 =-7 =0 =27 =36 =19 1241 3598 =43 =-30 =-27 606 =41 =-21 4094 =19 =-34 =35
tree termination_right 4095 973 3811 3981 204 3513 256 441 3315 1839 =8 =-27 =-36 118 =20 =-28 430 869 =-28 =25 =35 =25 =-36 =-35 3710 =-44 =26 =-39 =-47
tree termination_right 591 606 4096 927 4097 2787 81 4098 3293 =-21 =28 =28 =17 4099 =18 =-37 =21 174 346 1923 =35 =-25 =-15 =-14 =44 =-36 606 =-3 =53
tree termination_right 3326 1036 4010 25 988 579 286 295 605 =-23 =28 2027 699 =3 627 =-67 3755 =16 =-31 =-43 =16 =-37 =43 254 =-9 =28 =46 =24 =25
tree termination_right 3790 3750 2716 3672 3856 994 551 3454 3909 3882 3991 =-29 =22 =5 =30 =9 =8 1241 312 =27 =-35 =-29 1241 =31 =-28 =39 =22 =28 =32
tree termination_right 3388 465 1208 115 2439 4056 180 =-5 =30 =42 =21 950 3804 =-35 3614 =21 =-39 =26 3893 1485 3872 =-43 =20 =10 =27 =34 86 =37 =-25
tree termination_right 593 3957 368 295 =-25 273 =36 955 1208 1728 3480 3643 =-16 =26 =31 =31 =-47 =36 256 3680 1093 =0 =33 =36 1645 =-38 =28 =30 =50
tree termination_right 3835 3790 4100 777 3939 327 34 545 1041 =8 =-33 4101 1417 =22 =-13 =-42 173 544 =-39 =14 206 =-4 =37 =-41 =-46 =-32 =-55 =34 =-47
tree termination_right 3865 323 648 912 3952 482 102 4073 3735 =-1 =25 =-37 346 909 =35 =-15 =-23 =-20 =-45 =-38 3883 892 4102 =34 =-15 =-29 =-34 =-20 =43
tree termination_right 591 472 3680 323 974 970 3930 3984 3818 2186 =-29 =14 =24 =15 =33 =4 294 3716 =-27 =23 =23 109 =-46 =10 3063 =29 =-21 =-35 =34
tree termination_right 197 1689 1667 1558 325 3771 2963 3503 2208 994 4103 2439 =-35 =3 =24 =10 =8 =7 =34 2658 =33 =-30 =7 =-35 =7 =20 729 =41 =-33
tree termination_right 1007 591 3521 3965 1300 1401 1088 504 =-27 =20 =20 4043 3812 771 3866 =21 =-23 =-20 =-34 =-14 =46 =49 1088 =-26 =13 739 =47 =-14 =-34
tree termination_right 582 603 368 699 346 =-2 173 380 =-32 =34 328 =48 =-19 =-50 472 1839 1460 2518 591 =36 =-17 =-14 =-24 =-15 =-14 =-23 43 =-33 =21
tree termination_right 1208 550 3856 3749 2222 498 =-27 =22 =22 =29 =35 512 482 1474 3921 4042 =18 =-29 =-33 =-33 =-16 =-29 9 709 3293 =-40 =27 =27 =14
tree termination_right 3742 3890 3539 1694 2447 3874 892 1723 578 =-13 1459 =-20 1457 =28 =-20 =39 1699 1201 =-47 =17 =24 =21 =17 =22 =22 457 =42 =-27 =30
tree termination_right 34 4044 1522 3749 465 2388 3621 =5 =33 =-31 =39 =39 =-35 =-35 606 892 3391 884 518 =-15 =22 504 =-34 =21 =37 546 =-42 =14 =-37
tree termination_right 3927 4104 4070 3915 994 504 4001 453 3978 988 =-8 =30 =26 =38 =35 892 2074 =31 =-21 =-17 4105 =29 =-34 =54 648 =-35 =29 =-41 =-28
tree termination_right 591 3682 285 4001 3986 934 3856 3750 3420 3087 879 542 =-26 =9 =2 =17 =19 =32 =24 =8 =31 =34 =21 2000 2512 =-44 =19 =22 =26
tree termination_right 2079 724 56 3965 477 498 793 66 1487 2945 1691 =-11 =25 =-32 =23 =-38 =36 =36 =26 =45 =-36 199 =-1 3465 892 =29 =-10 =-27 =28
tree termination_right 307 2520 4033 3539 2841 4106 2430 1589 602 4107 1074 895 468 =-23 =8 =20 =20 =24 =27 =6 =14 =20 =27 371 =-8 =43 =41 =19 =27
tree termination_right 3889 1844 525 644 698 =-40 =20 440 367 =15 =-13 1078 =-36 =12 =29 644 =38 804 3785 =8 =-28 =36 517 3916 345 =-63 =11 =23 =26
tree termination_right 2079 2151 1013 1147 3965 591 3643 3978 654 723 4064 2697 =-19 =23 =28 =9 =35 =27 2738 =3 =43 =25 =33 =-43 807 =27 =-28 =-50 =36
tree termination_right 4007 169 2000 =-41 =11 3864 4021 3902 3531 1439 3956 3894 2710 3849 4108 =-7 =26 =29 =19 =33 =30 =31 =33 1097 =57 =-9 =-41 =33 =58
tree termination_right 355 577 102 3963 173 2219 648 =-18 =5 =32 291 1048 =-3 =22 =33 =35 16 =22 =-28 =38 4108 3547 3347 688 =-50 =0 =8 =18 =23
tree termination_right 892 3887 1148 1013 3775 1208 3358 2134 1318 =-10 =10 =27 =-37 =-22 441 =40 =-24 189 =32 =-24 739 3393 =40 =-22 =-6 =-38 2762 =-24 =26
tree termination_right 327 3338 974 1459 731 3677 =-36 =22 =24 371 3978 =3 =37 1569 =-3 =-50 688 339 323 603 1459 =38 =3 =-25 =-42 =-38 =42 =-26 =-43
tree termination_right 3790 4109 2218 234 2883 1593 4110 972 =-13 =26 =31 =21 =35 3406 3896 317 =34 =0 =-37 =-19 109 3724 3406 =-27 =12 =24 =14 =34 =28
tree termination_right 11 =-28 1558 1207 591 3885 3388 2635 3965 1061 1281 2217 =4 =-28 =26 =-31 =37 =-31 =26 =-25 =31 =-31 556 591 3655 =-39 =13 =14 =22
tree termination_right 3833 731 3680 220 4000 2084 3722 3977 2439 3991 3935 =-21 =18 =31 =7 =27 =30 =12 =40 3082 847 =3 =45 =-24 =18 =23 1096 =-41 =20
tree termination_right 327 3338 573 520 3757 1071 323 302 2932 86 =12 =-13 =-32 =-19 578 =-43 =5 1041 =40 =-6 110 =-30 =27 =-36 =-38 1067 =10 =-42 =-41
tree termination_right 603 724 584 4111 198 3801 3849 =-10 =28 =28 =14 =-43 3526 =-37 =16 1061 243 1516 4112 =32 =-17 =-6 2658 =9 =-34 =-37 1569 =-39 =22
tree termination_right 3798 525 1869 854 2027 174 3862 3735 4056 64 =-24 =-2 =28 =12 =33 3952 3803 =14 =-28 =-40 =-41 173 101 =-26 =20 =40 =47 =20 =41
tree termination_right 1056 2151 3418 3338 76 3900 3798 4113 215 3866 3931 =12 =-22 174 =23 =-31 618 =-27 =24 =-29 =43 =-34 =-33 =-19 =-25 =-44 962 =-42 =22
tree termination_right 892 974 340 518 3602 =-12 =22 3757 3807 511 3997 =19 =-28 =-33 =-24 =-26 =37 478 2816 578 441 =6 =47 =-6 =-30 =-33 556 =-24 =16
tree termination_right 3957 3790 169 =-37 1036 1797 4114 267 867 243 2130 399 =-12 =29 =20 3592 14 =-44 =-10 =7 398 =33 =-16 =24 =38 =26 =16 =30 =33
tree termination_right 8 3393 4100 465 201 4028 683 =28 2787 4115 3506 =-5 =29 =32 =27 =-42 3322 1121 3172 3735 =-34 =9 =21 =19 =21 =36 =-42 =-33 =18
tree termination_right 87 644 =14 4109 294 3322 1405 3890 3697 3930 4116 =-27 =16 =17 =6 =12 =22 =9 1407 3560 =14 =-30 =-30 =29 2755 2095 =11 =-34 =45
tree termination_right 380 804 795 2697 225 3818 2235 168 3837 3087 3917 3819 =-24 =19 =14 =10 =17 =34 =27 =32 =28 =24 =14 =16 644 =42 1694 =-3 =37
tree termination_right 86 4117 824 1485 1693 3530 3819 3817 517 =-7 1620 1349 847 =-15 3069 =40 =-7 =47 =-31 =34 =30 =21 =34 =25 1584 =-26 =11 =-37 =-22
tree termination_right 120 3621 912 892 3648 2965 2200 536 472 3677 =9 =38 =-13 =-9 =-27 =-39 =-32 1364 3465 2439 =-37 =18 =26 =28 =-34 =31 970 =-36 =5
tree termination_right 2598 731 3430 4070 18 =-34 2710 37 1295 608 =-5 1286 =18 =-23 =-25 176 1349 =-46 =10 =12 =25 795 =-44 =11 =34 =18 546 =8 =39
tree termination_right 603 4066 2787 295 3657 1681 627 4118 220 308 =-31 =19 =6 =19 =16 =16 =33 3833 4036 3803 853 =18 =-30 =-24 =-26 =-32 =21 =-35 =-21
tree termination_right 2027 871 573 4119 3418 3752 2598 18 =-25 115 4070 2552 4084 3828 =17 =-29 =-29 =-32 =-18 190 =5 =-35 =22 =-29 =-26 =-23 =-35 =-26 =-30
tree termination_right 11 1649 =-41 =13 2883 4066 777 1522 325 4012 584 3966 3970 197 597 3655 =2 =26 =-26 =33 =-32 =-38 =-22 =-38 =17 =-34 =-26 =-34 =36
tree termination_right 3075 3369 3951 475 3682 4120 220 3742 =-5 =21 =18 =-36 510 =-36 =28 =-34 =35 =36 199 37 3547 3800 =-27 =21 =25 =34 2117 =38 =-13
tree termination_right 736 3957 525 3915 867 854 1133 1294 468 4121 1977 340 =-22 =16 =6 =29 =16 =18 =38 =12 =20 =42 4122 3603 =31 =-14 =-25 =31 =-38
tree termination_right 3682 1417 634 1090 669 68 1303 3924 =18 =-24 =-27 =-26 46 =38 =-4 3986 3302 379 =-40 =15 =30 =32 1667 =-14 =20 =-19 3075 =-31 =15
tree termination_right 573 169 =-27 518 3915 3063 115 1041 1094 =11 =-26 =-20 =-23 =24 =41 910 536 3573 4123 645 328 =38 =-15 =-14 =-19 =4 =-13 =-33 =-37
tree termination_right 1672 437 3948 2795 3827 3817 1108 1135 833 3915 4124 4125 934 2707 =-9 =23 =5 =26 =24 =28 =26 =-30 =20 =33 =-32 =-34 =21 =-25 =-34
tree termination_right 582 1794 4057 606 736 4055 4028 4059 4062 2816 189 134 =17 =-29 =-14 =-26 =-32 =-32 =-35 =-35 =-30 4014 =-17 =29 =-35 =31 374 =-28 =8
tree termination_right 512 3986 1007 1 1157 3531 724 3093 2787 3539 365 =26 =-17 =31 371 =38 =-26 =24 =8 =34 =27 276 696 =-28 =10 =21 =-32 =34 =-31
tree termination_right 591 606 3547 551 3531 441 1794 2056 546 =-30 =4 =20 =26 =0 =27 1056 =22 =-35 551 =32 3631 =13 =-36 994 =-40 =8 606 =-3 =50
tree termination_right 341 550 3882 767 =-24 =23 =29 1294 1689 2172 775 545 =-18 4126 =10 =-35 =10 =32 =31 =33 1318 3882 3873 =-42 =17 =9 87 =-11 =28
tree termination_right 3835 11 =-25 355 541 6 711 663 3793 4009 1561 670 =18 =-15 =-15 =-25 =-25 =-15 173 =-18 =17 =-18 =-32 3800 477 =-29 =20 =30 =-38
tree scope_specificity 754 4127 3 4 4128 4129 1576 =-116 =-40 =46 =15 =69 286 8 975 =-101 =60 =-7 425 2286 =33 =-104 =-98 =75 3 550 =-27 =52 =111
tree scope_specificity 495 4127 1652 1106 4130 4131 =-111 =49 18 =-108 =5 =34 123 =-90 =63 =39 502 4132 4133 554 4127 =-36 =88 =90 =-109 =90 3739 =99 =-26
tree scope_specificity 389 4134 4135 1521 1130 4136 =-105 =-1 =-14 842 1695 =-76 =57 =37 =34 303 607 =-9 =78 =-95 4137 1176 977 =90 =-51 1521 =-29 =106 =-52
tree scope_specificity 58 4138 1130 2203 =-101 43 =-67 =20 124 =52 =-79 45 11 =-100 =65 =-97 43 40 368 =-85 =5 1130 578 =35 =-46 =103 1442 =82 =-61
tree scope_specificity 2178 569 48 4139 =-97 =12 4140 =-59 =91 1695 601 56 =-49 =28 =53 =78 58 569 750 4141 388 =-76 =67 =73 4142 =79 =-90 =79 =97
tree scope_specificity 1336 4127 529 4143 4144 4145 1576 4146 4147 4148 =-92 =33 =52 =80 =-22 =36 =37 =2 64 =-24 =81 =62 211 101 1641 =-77 =79 =82 =-89
tree scope_specificity 454 569 347 4146 4149 =-91 816 =-56 =114 =75 4150 =-59 =58 58 248 =-29 =88 =43 58 569 4150 2765 4128 =-54 =84 =94 =66 =72 =99
tree scope_specificity 454 268 694 3727 =-88 =-17 25 =-71 =-10 51 25 281 =-54 =69 =89 =-87 281 42 3727 =-78 =53 4151 355 =71 =-40 =-75 4152 =82 =-67
tree scope_specificity 4153 4154 2146 687 4155 4156 4157 4158 4159 =-84 =-21 =44 =9 =107 =78 =-34 =32 3187 =54 =-88 694 826 2146 =-30 =48 =69 3739 =67 =-35
tree scope_specificity 2165 4127 4136 2146 4150 4160 =-82 =78 274 =16 =-80 398 =-31 =71 274 =64 =-64 =51 102 4127 652 =-51 =54 =69 4161 1011 =61 =-32 =-74
tree scope_specificity 4162 4150 1576 4157 4163 4164 687 4165 4166 4167 =-78 =39 =60 =74 199 =-55 =41 338 =-74 =62 =76 =67 =11 447 317 =-37 =80 =-77 =42
tree scope_specificity 755 2146 1508 505 =-80 30 =-76 =-49 =79 =11 505 4150 2146 4168 =-66 =51 =52 =57 18 =-43 66 1290 809 185 =79 =-76 =-81 =-2 =-46
tree scope_specificity 569 4138 4153 687 =-78 607 =-76 550 =90 =-42 1521 =-44 =69 303 11 =-84 460 =80 =-29 =-70 11 =-85 185 1417 460 =69 =1 =-69 =-86
tree scope_specificity 2178 1790 4135 4145 599 =-76 38 =-58 =8 =58 =21 556 968 =-55 =87 =69 4142 4169 558 4170 4153 =35 4171 =73 =-78 =-51 =-43 =-61 =-67
tree scope_specificity 58 268 502 822 =-75 =-22 11 =-83 =55 527 11 =-78 4172 4173 =43 =-63 =-66 =-67 201 4174 1130 154 268 =-17 =60 =42 =83 =77 =-46
tree scope_specificity 755 4127 2203 268 =-74 303 64 =-40 =87 =-72 1 =-60 198 =-58 =62 =48 281 64 3727 =-69 =40 268 4127 =-8 =77 =82 1442 =71 =-27
tree scope_specificity 569 750 4175 4149 4136 4176 =-71 =63 =-6 =30 =55 206 607 =-61 56 =-20 =65 =70 11 =-72 973 1506 892 1044 =66 =-68 =-23 =-49 =-75
tree scope_specificity 261 569 784 4177 4146 =-72 =88 =41 570 14 281 =-56 =71 =47 =-74 102 3 2251 =-46 =65 =54 123 =-58 =73 101 =-45 295 =61 =-35
tree scope_specificity 755 4138 2165 4178 =-70 =56 206 =-51 =24 303 18 =-59 =50 =-68 2165 4138 2342 102 =-64 4135 =-31 =74 =36 169 =-72 =60 169 =-59 =66
tree scope_specificity 454 4127 2146 4134 4179 4180 =-68 =51 =51 2226 =-35 =79 123 =-63 =29 1905 =55 =-76 123 =-72 100 1260 907 =67 =-38 =-67 281 =-26 =42
tree scope_specificity 3 4132 1130 4181 4182 388 =-68 =-19 =44 =38 295 =51 =-51 475 =-34 =66 607 43 =-53 739 =67 =-59 1011 1149 295 =50 =-41 =-56 =-38
tree scope_specificity 1336 3 4183 652 529 4184 4185 =-68 =80 =55 =34 18 =-60 =38 =63 220 1 4183 =-49 =62 790 =32 =-58 =51 211 169 =-78 =56 =-62
tree scope_specificity 1556 502 1641 4183 694 =-67 4186 =-34 =107 =48 303 =38 =-59 =40 694 1641 4183 2614 4187 =-44 =18 =58 =70 570 =55 =-55 1713 =53 =-59
tree scope_specificity 755 1556 1403 4132 =-67 =-10 4188 =-35 =112 842 =-38 =43 842 1336 1556 112 =-55 =52 190 286 =-44 =48 =57 =49 3187 892 =63 =-30 =-66
tree scope_specificity 694 4154 4174 2342 2146 4189 4190 388 =-64 139 =18 =-67 =48 =33 =23 30 =-47 =29 78 =-33 =50 =30 4154 652 206 =-30 =12 =49 =75
tree scope_specificity 502 4191 4154 1521 652 4192 4149 4193 421 =-64 =-34 =60 =32 =26 =-5 4194 =-7 =76 =37 570 4195 =57 =-54 =-57 169 =-70 87 =30 =80
tree scope_specificity 454 505 1336 813 =-66 372 =-25 =113 211 30 =-31 =41 =-63 4154 47 3700 =-47 =55 30 =-26 =76 =58 505 1336 2142 =-46 =55 =64 =62
tree scope_specificity 2178 990 4162 1790 4139 152 =-63 211 =55 =-65 =46 =43 =49 119 43 556 =-40 =25 =53 =66 169 =-78 977 1394 211 =57 =-17 =-61 =-56
tree scope_specificity 261 754 2203 505 4132 =-65 =-5 338 =-60 100 1765 =-10 =96 =-51 16 692 =-32 =129 =73 505 =3 =68 505 220 =-36 86 =45 =-59 =59
tree scope_specificity 990 1336 165 754 599 652 =-64 =-3 20 281 =-40 =61 =113 =62 =25 211 11 =-71 101 =-13 =74 =-57 101 =-23 295 11 =-64 =62 =-39
tree scope_specificity 2165 4196 1790 4168 813 599 4197 4198 =-62 =6 =76 25 =-45 =30 338 =-52 303 64 =5 =115 =-55 =68 =11 =28 338 =-46 842 =5 =55
tree scope_specificity 4153 990 1556 3 1641 4199 =-63 864 =-44 =165 =-9 338 =-61 =-12 25 =-38 139 =32 =-51 295 =26 =-40 338 =-50 892 3 =25 =68 =-42
tree scope_specificity 4153 750 4127 2142 1130 4200 238 =-60 211 =48 =-65 =8 =30 =34 1056 1905 =60 =-74 =-75 86 30 =-17 =60 =-60 18 2142 =-61 =38 =39
tree scope_specificity 495 4183 1106 388 3 4201 4202 =-60 607 =-45 =137 =59 206 4203 99 =-53 =61 =68 =37 1012 =31 =-56 =41 =59 101 =-31 201 =54 =-15
tree scope_specificity 505 4132 502 238 2642 =-62 =-2 274 =40 =-62 =35 475 =-35 =63 220 64 2142 506 =-51 842 =-32 =52 =34 110 =-10 133 =56 =-42 =48
tree scope_specificity 2165 4153 4168 1130 347 4054 4156 4160 4191 4199 =-60 =46 =-14 =67 =115 =51 =15 =24 =55 286 14 =-43 =33 =52 842 =-8 2281 =45 =-27
tree scope_specificity 261 784 1652 813 1521 2637 4204 4160 =-60 =60 =66 30 =-54 =48 =-2 30 =-14 =66 =21 570 30 =-12 973 =61 =-60 =-64 4094 =34 =-57
tree scope_specificity 268 652 4149 4131 4143 4135 4188 4164 4205 4206 =-56 =-11 =17 =34 =31 =12 =21 =106 =84 11 =-61 =40 447 11 =-65 892 =69 =-32 =-55
tree scope_specificity 261 1790 652 813 3 4207 921 4197 =-59 =63 =-22 =46 206 4190 =-43 =87 =17 30 =-33 =50 =6 =28 3 1327 220 =-31 =28 =50 =60
tree scope_specificity 2178 2203 1403 661 3727 398 =-59 4130 =-44 =30 =19 =28 42 =-28 276 1357 =12 630 =140 =-27 =-33 =6 100 809 =47 =-72 198 =-47 =17
tree scope_specificity 505 4191 990 1521 152 =-60 =-3 =-4 =-9 570 =31 =-49 18 990 =-61 =1 990 281 8 601 =-32 =25 1357 =4 550 =102 =12 =37 =58
tree scope_specificity 261 1790 4135 4136 4208 976 4134 4209 4210 =-56 =71 =45 =-14 =7 =59 =44 =39 =28 286 64 368 2054 =-55 =54 =38 =40 120 =64 =-35
tree scope_specificity 505 1466 755 4211 =-58 =18 475 =-39 739 =33 =-35 =34 755 1790 4149 58 4212 =-46 =76 100 1067 =66 =-15 =-47 =146 =60 495 =12 =45
tree scope_specificity 58 1336 4187 4162 4194 1695 687 4213 =-56 =56 =14 =10 =39 =12 =29 570 101 =-22 =57 =-45 101 =-6 120 4214 995 =54 =-49 =-44 =-34
tree scope_specificity 454 4154 1336 2342 4215 2142 1357 =-58 2165 =-46 1 =-30 =84 =19 =-3 =-7 303 550 25 =-61 =35 =64 =-48 =30 11 =-67 4151 =42 =-59
tree scope_specificity 102 694 4191 4131 2165 =-57 129 =-31 =95 =73 =11 25 =-30 =35 169 =-62 1442 1521 4191 694 2165 902 =-21 =55 =41 =43 =69 =63 =-43
tree scope_specificity 495 1556 4138 599 =-56 51 =-11 =89 921 =-12 =74 11 =-67 563 51 =28 =-31 =-63 86 184 4216 4137 =41 173 =55 =-54 =-60 =-62 =-40
tree scope_specificity 3727 3 4136 3652 4217 4156 4218 4219 4150 550 865 =-57 47 =-38 =150 =-42 =-11 =74 =56 =90 =100 =33 =35 2233 4188 =-17 =86 =42 =48
tree scope_specificity 505 2142 4168 4220 4221 884 4222 =-56 =84 2207 =-41 =18 =89 =77 =45 =26 8 2142 563 4223 4209 544 =-9 =44 =68 =52 =-54 =46 =39
tree scope_specificity 58 784 4154 652 4183 4224 4153 4188 =-57 =38 =-16 =11 =52 =7 338 =-52 =37 220 42 1466 =-35 =59 1012 =38 =-49 =66 4153 =14 =56
tree scope_specificity 750 4183 599 4132 687 4145 4192 506 4168 =-52 =18 =7 =60 =34 =32 43 38 =-28 =54 =68 =9 =52 154 43 14 =-36 =22 =44 =68
tree scope_specificity 505 4138 1556 =-58 1886 11 =-61 556 =-18 =39 =97 11 =-63 585 =44 =-39 495 342 759 11 =-63 =-19 =36 =38 341 =61 286 =-21 =56
tree scope_specificity 755 754 822 4146 1652 1554 4131 =-52 =90 =43 =46 =98 25 =-15 =52 =48 123 =-61 4142 2178 25 199 =0 =-53 =62 4151 =47 =-63 =-46
tree scope_specificity 3727 599 1641 1327 342 4225 388 740 =-53 63 =-40 =111 570 =58 =-54 =84 4200 =-24 =61 529 =-4 =60 570 123 =-58 =43 =-49 =24 =48
tree scope_specificity 58 342 1641 4160 976 4226 167 4227 4192 =-51 =52 =49 =35 =68 2642 =-5 =102 =93 =18 976 367 =5 =-42 =65 100 341 =52 =7 =-10
tree scope_specificity 569 495 2203 505 1098 =-56 =34 79 25 =-46 =-7 4228 661 =-11 =79 =139 16 692 =-22 =117 =59 4133 =22 =-52 123 =-49 4229 =43 =-47
tree scope_specificity 569 784 4149 102 8 =-56 529 =-34 =54 18 =-56 2286 650 =-1 =95 =-57 =112 303 550 190 =-32 =48 =66 =-51 102 550 =-33 =25 =55
tree scope_specificity 1556 2165 268 599 740 4230 =-54 =58 =24 119 =-17 =63 233 11 =-53 =58 =-49 273 =75 154 =-8 =34 11 =-57 233 273 =-38 =43 =-54
tree scope_specificity 58 4181 495 4149 1521 4213 4141 4130 1014 =-52 342 =-36 =51 =4 =7 =98 =3 =90 4153 =-26 =40 =50 101 1382 =56 =-20 118 =47 =-4
tree scope_specificity 102 48 1556 4221 1695 4160 =-53 =50 =1 =116 1554 4160 349 =-30 =26 =83 =96 =26 1556 100 =10 =-25 4142 281 =25 4171 =77 =-56 =-66
tree scope_specificity 261 338 4182 =-56 =59 3 4136 1886 864 4182 4231 2237 198 =-50 =-28 =40 =51 =65 80 =7 =139 =80 =52 =11 101 550 =-50 =32 =35
tree scope_specificity 755 754 1336 1327 4146 4156 636 4194 430 =-52 =-10 =45 =59 =83 =94 4232 =-10 =121 211 =32 =-51 =54 169 =-64 2165 243 =22 =-19 =43
tree scope_specificity 2342 4162 367 198 2911 4233 4234 =-45 =81 =42 =16 30 2291 4235 =-41 =51 =44 372 =14 359 4236 =-30 =77 =83 =-54 =31 367 =37 =-48
tree scope_specificity 58 822 152 4183 1641 4221 4218 661 3973 3727 4237 1068 =-48 =46 =81 =11 =74 =21 =99 =102 206 =-25 =61 =36 =31 14 =-1 =51 =27
tree scope_specificity 1442 1327 4154 502 347 1403 4190 4238 4198 4181 2567 4239 2642 =-40 =31 =66 =43 =49 =51 =25 =65 80 =-5 =102 =39 =25 =39 =33 =-51
tree scope_specificity 2178 4154 268 1521 4177 389 751 =-47 =33 =13 =60 281 =-1 =76 447 =29 =-48 779 =47 =-59 153 123 =-53 4240 4241 =45 =-73 =-42 =-43
tree scope_specificity 2165 784 2146 599 4234 1101 3973 4135 1790 1652 4242 =-51 =89 =37 =-5 =32 =71 =65 =69 =8 =22 11 =-64 =17 281 1 =-18 =37 =43
tree scope_specificity 58 495 2637 388 1466 4183 976 4143 4243 =-48 =41 =66 =31 550 =-71 =60 550 =-16 =60 274 =67 =-44 111 =14 =133 4142 =22 =-46 =29
tree scope_specificity 454 990 100 1357 4215 502 552 =-43 =8 =42 =33 338 =-54 14 =-2 =50 1338 =-52 =37 556 1357 284 =-13 =65 =60 =53 261 =5 =46
tree scope_specificity 842 2203 4154 399 4130 4184 884 1765 =-49 =34 4244 2015 =-28 =47 =78 =91 =8 =49 =28 1792 154 30 =-22 =34 =64 =-50 86 =20 =-43
tree scope_specificity 3727 42 842 4157 4245 1695 =-41 =12 =69 =43 739 2930 =10 =138 =-42 1695 78 855 =-38 =92 578 120 =32 =-28 546 =-30 =48 =49 =46
tree scope_specificity 990 755 4234 4246 4178 4136 100 =-34 =-53 =35 =77 =72 =110 4151 243 0 =14 =69 =-14 =-61 184 12 24 1417 =39 =-47 =-43 =-62 =-44
tree scope_specificity 569 750 2165 421 4247 4248 4249 3973 =-44 =63 =97 =32 =163 303 =95 =-53 199 =-18 =34 =22 418 190 4184 =5 =86 1936 =48 =-70 =-50
tree scope_specificity 102 58 1414 4136 4222 =-46 =75 =26 661 =-9 =73 40 4250 =-37 =68 1414 =29 =-54 342 367 3261 58 482 =8 =-41 =38 =130 =-35 =63
tree scope_specificity 505 1556 4191 4230 4251 =-51 =61 =64 =40 291 2091 1747 =13 =-40 =88 =76 600 4149 291 1442 2591 2851 =6 =-64 =104 =-41 =59 =91 =62
tree scope_specificity 1556 1695 558 317 =-40 341 399 751 138 =-6 =-37 =52 =57 =-30 =-55 317 =-27 =48 519 115 317 4252 =-12 =98 204 =41 =-52 =-28 =-40
tree scope_specificity 2178 990 119 398 3845 =-49 =7 =-16 816 1521 =-20 =40 0 =-12 =82 101 1045 =-24 =62 86 =45 =-29 34 123 =-45 4169 =40 =-43 =-28
tree scope_specificity 100 220 1106 1319 4183 2203 4231 4127 2189 =-32 =81 =26 =57 =17 =45 =58 =68 169 =-46 174 =53 =-40 4159 1652 4127 =-45 =16 =37 =44
tree scope_specificity 102 16 2165 652 4225 1336 4201 =-50 =58 2095 =-22 =73 =74 =10 =-1 2203 1336 =-17 =62 =63 169 =-56 34 109 220 =29 =62 =-5 =-26
tree scope_specificity 2178 4208 1357 349 1106 671 4184 4253 3739 =-42 =8 =53 =44 =71 =66 =18 154 816 4203 =-31 =74 42 =-40 =89 =40 =61 281 =4 =43
tree scope_specificity 102 661 1327 4132 1414 4254 4210 990 =-48 =-15 =82 =54 =16 =11 =11 851 =64 =-46 11 =-55 990 543 399 447 =21 =-40 =89 =-48 =58
tree scope_specificity 58 754 921 338 4162 =-53 =6 198 1408 =-41 =54 759 363 1886 599 =-24 =30 =61 =61 =47 338 =-24 =47 153 =47 =-16 1067 =41 =1
tree scope_specificity 454 342 4183 6 4192 221 4255 1031 4211 599 =-42 =-6 =45 =38 =109 =10 =93 =38 =43 883 362 =36 =-34 =-48 123 =-53 4142 =41 =-30
tree scope_specificity 261 4220 784 4177 1652 966 4188 4256 842 4143 19 =-40 =43 =68 =-10 =69 =50 =48 =21 =83 570 152 =15 =66 =-49 =88 2165 =3 =46
tree scope_specificity 201 281 1357 2342 4136 1068 822 2142 3004 238 =-36 =22 =47 =25 =17 =91 =68 =26 1067 687 =26 =97 =-12 688 =35 =-25 4159 =-43 =38
tree scope_specificity 100 4217 42 3357 2165 4257 =-19 =46 =16 =83 139 228 =27 =-24 =-38 =127 4224 445 1765 4211 1652 4198 =-44 =35 =29 =43 =34 =70 =60
tree scope_specificity 505 268 4215 2146 2262 454 =-47 =-10 =29 =19 =28 9 =13 =62 4127 454 229 4258 1133 4224 =-6 =34 =85 =107 =-42 4259 =35 =-55 =52
tree scope_specificity 338 468 =-50 755 =-47 =57 505 4138 822 652 368 4234 =-47 =84 =-10 =46 =57 211 =42 =-42 550 4260 =-6 =76 3363 1295 =42 =-42 =-54
tree scope_specificity 342 261 4181 784 2237 4184 14 646 4261 =-46 =58 =32 813 1176 =-29 =22 =53 =58 =35 299 =0 =99 =32 243 =25 =-16 2281 =31 =-26
tree scope_specificity 569 268 8 976 495 399 4247 =-48 =97 =37 2054 =-10 =84 =49 347 =-5 =50 229 139 =35 =-29 =-35 368 190 =-10 =27 66 =59 =-16
tree scope_specificity 342 4138 1442 4262 4257 636 3338 347 661 864 286 =-35 =-3 =27 =32 =31 =17 =64 =70 =122 =-52 =19 4220 95 558 =31 =-30 =-53 =125
tree scope_specificity 169 4263 =-64 =55 990 454 206 440 884 687 =-40 =47 100 =23 =-25 =-55 347 528 1011 =13 =-45 =-53 =69 355 =29 =-42 256 =32 =-43
tree scope_specificity 18 =-44 505 976 238 454 462 =1 =-33 28 =-8 =66 274 =57 =-49 274 =65 =-28 1176 202 5 1110 =36 =-25 =-31 =-54 3700 =-28 =75
tree scope_specificity 338 4264 =-42 =76 254 600 966 105 3454 =-33 =49 =14 =72 =52 1442 561 3396 652 852 1278 =23 =-35 =-59 1403 =64 =-40 =-55 =-42 =-22
tree scope_specificity 569 48 220 4224 0 4265 488 3744 283 =-40 447 =61 =-45 =76 =64 =94 =7 =39 342 =-3 =55 =30 169 =-41 1788 368 =20 =57 =-34
tree scope_specificity 367 1327 600 4231 154 4184 4266 399 4217 3739 =-28 =25 =87 =47 =94 =62 1357 57 =-8 =82 =38 =64 =42 276 =41 =-25 579 =-51 =15
tree scope_specificity 100 4217 522 4262 4149 154 291 447 491 =-8 =64 =-57 =34 750 =7 =63 =63 =120 =-60 =115 4138 389 81 4160 =-43 =64 =17 =28 =32
tree scope_specificity 102 48 4184 80 4138 4213 4267 4239 =-40 =68 =37 =93 =2 =25 =72 =31 123 =-44 2286 607 495 =-10 =51 1137 2087 =47 =-56 =-8 =-23
tree scope_specificity 18 =-40 505 4268 759 2614 4134 502 1790 414 =-35 =62 =15 =34 =25 =40 =20 =97 24 233 2851 287 4127 =17 =54 =94 =-47 =-46 =-44
tree scope_specificity 11 =-58 3700 34 1068 338 4162 261 =-48 =51 =25 202 398 4127 4153 2293 =-16 =52 2021 =9 =86 =35 4269 =26 =-48 =-60 =86 =-38 =73
tree scope_specificity 268 546 454 4208 4190 4213 1130 657 4186 3004 4160 =-37 =49 =41 =47 =67 =20 =84 =72 =42 120 =17 =-39 969 =35 =-16 4270 =36 =-13
tree scope_specificity 25 43 236 3743 291 3845 4271 =-37 =81 =9 =32 =40 =119 174 =22 =-47 1765 519 229 228 604 24 =39 =-26 =-15 =-25 =-16 =-35 =98
tree scope_specificity 220 42 4250 160 1133 754 1615 41 =-26 =-54 =66 =6 =65 =45 =70 1666 51 4140 =2 =62 =-43 =52 41 418 683 =-21 =58 =-33 =0
tree scope_specificity 201 12 367 683 =-23 472 1379 4262 1112 389 759 556 157 =-11 =36 2088 =21 =95 =39 =37 =-31 =114 =-59 =-49 =-30 =-63 599 =-42 =28
tree scope_specificity 505 268 2142 2903 650 2912 =-37 =51 =49 =54 =23 51 550 =-1 =49 =-37 4272 852 122 563 550 454 =-8 =28 =31 =-34 =-57 =-59 =-78
tree scope_specificity 18 =-35 2637 344 475 3047 529 4157 2165 976 2189 =-33 =63 =28 =7 =38 =39 =73 759 =4 =61 82 2095 =81 =-30 =-43 233 =48 =-39
tree scope_specificity 4192 0 220 299 1765 650 4273 4250 488 =-24 =53 =70 =85 =42 =35 =51 1442 =27 =-30 482 203 816 1556 =10 =58 =72 =-38 =-46 =100
tree scope_specificity 169 1019 =-62 =49 4054 822 5 816 4154 578 0 2903 281 =-17 =19 =74 =30 1652 =-36 =48 =31 974 1414 =-4 =60 =76 =-55 =32 =92
tree scope_specificity 201 4127 454 550 813 4190 3547 2002 =-41 =22 =48 =55 =64 460 556 206 =-34 =13 =20 1093 1967 =62 =-25 =-39 977 =27 =-49 =40 =-32
tree scope_specificity 398 58 546 4255 0 =-27 1408 =-4 =74 =65 =17 552 198 545 406 =42 =-32 =-45 =-16 =67 228 545 472 884 =13 =39 =-68 =-23 =-38
tree scope_specificity 550 48 4154 1336 =-37 =-1 630 =42 =-54 =20 4224 1336 4227 1068 206 262 3727 1327 =-31 =18 =45 =23 =14 =68 =81 527 =44 =-41 =49
tree scope_specificity 18 =-36 342 346 202 4160 2637 626 4257 206 1666 152 529 =-25 =35 =36 =32 =11 =67 =113 61 =19 =102 =78 =-59 =-50 1563 =37 =-38
tree scope_specificity 102 661 4160 1384 4175 555 599 344 3050 =-36 =54 =18 =-4 =52 502 =52 =-53 =25 =77 =41 45 431 723 519 =24 =-33 =55 =-42 =-40
tree scope_specificity 367 286 650 4208 556 1345 869 554 347 2930 =-28 58 =-51 =90 =19 =30 =30 =62 =13 =44 425 =91 =-26 4142 1442 =40 =-25 =-48 =-34
tree scope_specificity 123 =-52 563 315 228 373 1327 344 601 645 1641 4143 =-5 =54 303 =51 =-38 =60 =30 =65 3739 962 =56 =-26 =-50 =-32 =-34 =-51 =-54
tree scope_specificity 569 921 182 966 4190 2178 4224 262 =-31 1157 =-11 =75 =30 4274 =11 =-40 =68 =55 =54 =37 4275 4272 4241 174 =30 =-38 =-69 =-74 =-60
tree scope_specificity 11 =-52 201 342 750 4227 18 =-34 601 225 4257 3047 4162 =-16 =25 =57 =55 =55 =23 =91 =32 857 281 =6 683 =-34 =58 =76 =-30
tree scope_specificity 338 4162 4238 =-43 =66 =19 233 641 315 12 184 902 4181 795 2189 =12 =113 =-31 =64 2626 1403 =93 =3 =-19 =-45 =-58 =-42 =-45 =-56
tree scope_specificity 169 =-57 574 174 561 2235 1106 4162 58 1319 211 238 4191 3261 =-17 =69 =25 764 =76 =-34 =-47 =34 =18 =31 =48 =36 =-40 =-41 =-58
tree scope_specificity 367 330 1110 122 4276 4149 495 1556 2637 4277 751 1765 =-18 =51 =48 =59 =35 4150 =31 =-10 1027 =33 =-38 =66 =-65 =-51 =-35 =-65 =-31
tree scope_specificity 600 550 4190 3973 =-24 =55 =52 578 1007 368 723 =2 =47 747 527 =48 =-26 =-41 =-45 1652 1442 1067 =11 =-26 =-45 =55 4278 =48 =-34
tree scope_specificity 569 454 4149 4252 3798 4279 1466 421 2642 4177 1038 1729 =-40 =18 =35 =42 =38 =13 736 =68 =-26 =64 =54 =82 =76 =17 368 =4 =52
tree scope_specificity 857 367 2614 969 185 184 233 2739 976 4280 1916 287 =3 =61 =-34 =74 =41 =66 =-45 =-44 =-56 454 =-36 389 =-17 =51 =43 =-37 =29
tree scope_specificity 169 =-55 440 45 4039 1423 425 431 652 1496 556 842 =6 =38 =40 =-46 4215 =76 =-15 =-33 =-31 =-41 =-65 =-49 2178 601 =-38 =12 =25
tree scope_specificity 338 199 =-35 =25 545 777 41 101 2739 =-2 =84 519 323 =44 =-40 363 =-32 =55 120 229 561 183 =19 =-44 =-37 =-23 =-40 =-35 =-29
tree scope_specificity 342 1106 201 930 110 4217 4254 4227 1175 43 48 4281 =-27 =57 =40 =6 =47 =76 =54 =89 969 =27 =-29 =-67 =-35 =57 579 =13 =57
tree scope_specificity 3004 338 4264 =-36 =63 921 273 =-34 4268 4224 1521 3047 1176 =-8 329 4282 =-60 =35 =41 =59 =20 =29 =85 817 990 =32 =-26 =164 =63
tree scope_specificity 4192 182 346 1839 2911 4164 342 4283 1106 505 508 4157 =-34 =34 =26 607 =-21 =6 =44 =82 857 =8 =55 =60 =50 =-43 =-44 =48 =95
tree scope_specificity 102 1466 440 1 4284 3980 =-19 =45 =58 24 122 =28 =-49 =-41 535 4139 179 =-43 =43 =36 =29 =31 169 =-41 2286 3953 =30 =112 =-22
tree scope_specificity 169 =-49 3004 1552 4217 558 101 1641 630 4201 =-28 =57 =15 =52 211 421 24 4122 2281 =17 =-26 =-59 =-36 =64 =-25 =-40 =90 =84 =70
tree scope_specificity 1765 921 346 373 558 330 851 1792 286 221 =0 =44 =29 =-37 4285 4162 =-36 =37 =45 =-56 1014 =-48 =29 =-45 =-44 2016 =39 =-38 =50
tree scope_specificity 342 739 2739 1 285 4286 903 272 =-13 =38 =74 =65 =70 =21 =88 4138 4287 =-31 =72 =29 723 739 =27 =-14 2547 378 =89 =-25 =-31
tree scope_specificity 440 338 0 =-31 =38 641 1927 5 373 2208 323 1138 550 448 =2 =44 =36 =-42 =-41 =-44 =-32 =-47 =80 =-46 1384 454 =-29 =7 =36
tree scope_specificity 1466 563 816 1765 772 4288 515 661 1585 394 4289 2291 4290 =-22 =35 =39 =57 =33 =40 1403 =46 =-28 =44 =94 =64 =48 =26 =-49 =34
tree scope_specificity 367 18 754 =-35 =48 4246 202 139 574 1027 4291 495 556 295 119 =-7 28 =36 =-8 =-53 =29 =32 =83 =-37 =-42 =-22 =-53 =90 =-32
tree scope_specificity 11 4263 =-58 =43 233 342 779 228 2208 2286 173 4142 1645 =26 =-43 =-32 8 =-15 1030 =21 =-47 =-36 =-52 =-41 =-46 95 =33 =-47 =-50
tree scope_specificity 440 368 4258 1067 58 902 79 784 =-22 =22 =28 =42 46 =37 =-39 =-18 =108 725 2286 459 2562 =44 =-33 =-39 =-14 =-34 231 =-26 =26
tree scope_specificity 1516 440 4213 563 2591 268 569 1382 =-37 631 =-1 =86 =20 45 2233 =49 =-5 =-42 =82 =-47 =104 4175 4208 2178 =-40 =2 =32 =41 =-62
tree scope_specificity 600 673 462 262 =5 80 =23 =117 8 4031 923 200 284 4185 4292 399 2257 =-37 =28 =23 =27 =43 =11 =29 =64 =43 =3 =45 =37
tree scope_specificity 641 2208 1351 550 64 =-27 661 =5 =58 233 2223 228 4293 1238 2 1027 2286 =33 =-16 =-29 =-23 =-46 =-65 =-22 =-43 =-48 =-48 =-56 =-47
tree scope_specificity 169 =-55 563 201 109 522 553 4294 1556 2181 1560 =5 =86 =97 460 245 =44 =-53 644 =-33 =24 =-65 =-50 =-51 =-23 254 =-44 =2 =-45
tree scope_specificity 102 3719 816 4246 4287 1384 839 =-24 =51 =17 =65 =63 634 471 =48 =-36 =-31 =59 11 =-48 578 1516 471 =37 =-30 =-50 3727 =-5 =45
tree scope_specificity 4295 650 2286 930 1564 4218 4263 4224 4213 990 607 4197 2021 =-42 =13 =47 482 =5 =-38 =15 =90 =24 =67 =69 =-52 =-61 =-34 =52 =102
tree scope_specificity 102 1357 4160 2021 652 =-31 =8 =23 =61 544 8 2251 =-23 =63 =24 =68 169 4263 =-58 =51 2281 4122 1457 4296 =37 =-33 =-15 =-55 =-32
tree scope_specificity 11 =-49 4175 302 777 1351 852 2134 245 4297 822 505 =-8 578 =24 =-9 =25 =75 =-55 =-50 =-46 =-43 =-36 1549 =-39 =45 1359 =47 =-44
tree scope_specificity 739 4122 556 661 286 38 2293 3719 56 =-13 =-52 =45 =69 =22 56 =4 =52 =46 2088 2281 =29 =-41 =102 =-58 1019 4277 =-19 =64 =41
tree scope_specificity 169 =-41 45 4262 671 315 2253 1563 202 725 2614 254 857 1067 687 =-2 =52 =-39 =49 =16 =46 =-32 =-47 =-32 =-58 =-41 =76 =114 =-53
tree scope_specificity 4054 102 969 6 550 =-19 =3 =42 =-33 1448 512 4142 135 1692 851 4298 550 667 =18 =-45 =39 =-49 =-10 =-40 =-39 =-38 =-48 =-87 =95
tree scope_specificity 600 12 123 =-43 418 636 482 1615 4184 3727 607 4299 =-26 =45 4218 633 28 =-5 =23 =42 =75 =33 =50 =80 =-26 =56 =-38 =-56 =28
tree scope_specificity 1516 338 468 =-30 =14 552 458 641 2610 268 273 =-31 759 1666 =-4 =30 317 =-19 =53 447 372 =51 =-2 =-25 =-49 =-48 =99 =36 =-59
tree scope_specificity 268 4254 4255 2912 4127 4300 3744 599 =-19 =3 =70 =75 879 1576 =33 =-41 =-46 =59 =65 =52 276 4301 592 1936 =37 =-35 =-36 =-42 =-34
tree scope_specificity 563 327 233 283 4295 4283 4217 4146 0 362 1281 4302 539 =-6 =36 =56 =37 =-35 362 =10 =61 =69 =74 =68 =99 =59 =-45 =-57 =-45
tree scope_specificity 739 432 342 4160 3004 2021 4227 4300 2846 421 =-18 =24 =55 =72 =79 2105 =39 =-51 =61 =73 2165 =11 =61 =72 23 4303 =-25 =59 =38
tree scope_specificity 4149 34 895 4295 1375 962 4191 3338 4250 2273 925 4277 4304 =-13 =46 =40 =64 =29 =62 =28 =29 =39 537 =-48 =66 =95 =-32 =-30 =61
tree scope_specificity 1345 118 276 330 4305 589 5 650 636 4191 430 =3 =34 =32 =66 =59 =-38 =-47 =-63 =-56 577 4306 1017 =-33 =50 =49 =69 =-22 =60
tree scope_specificity 1176 1080 652 454 341 1357 671 1017 2279 635 4136 =-26 =28 =50 =66 =56 =85 =18 =-33 4142 =21 =-40 =35 243 =8 =91 856 =-42 =32
tree scope_specificity 169 4307 =-50 =37 201 60 3069 1110 173 2088 411 379 4241 =23 =-44 =-23 =-40 =74 342 740 57 =-11 =47 =34 =27 =-29 =-40 =-56 =-24
tree scope_specificity 569 440 254 380 342 48 =-43 =3 =16 =57 380 45 =19 =-36 =-20 102 =-32 =3 12 2610 2208 4122 4308 =33 =-44 =-51 =-44 =-44 =-46
tree scope_specificity 4309 1176 4247 4221 58 1466 2226 1323 2912 =-9 =48 =72 =41 =30 2021 =11 =61 =74 =76 1741 1521 4310 4311 =-51 =29 =33 =17 =47 =71
tree scope_specificity 440 3004 1038 4252 221 4312 3654 1728 4039 229 =4 =-20 =-58 =-47 =-53 =59 1309 =40 =-30 =67 =48 =64 673 4291 43 =-26 =9 =56 =35
tree scope_specificity 563 2208 440 650 24 671 553 2626 2 =14 =-35 =-21 =-47 294 =104 =-28 =-37 18 =-23 =85 600 4313 698 =-24 =54 =35 =29 =-53 =-45
tree scope_specificity 102 650 315 24 368 38 4314 4315 =-26 =55 =47 4140 =6 =89 578 =30 =-19 =-42 =-53 =61 1457 1014 578 4174 =29 =-16 =-4 =44 =-31
tree scope_specificity 169 4263 =-57 =49 454 671 4316 4154 118 688 1338 =-5 =56 =-33 1785 =-41 =23 =16 =69 =66 4142 66 3629 =34 495 =-71 =26 =-27 =-40
tree scope_specificity 102 344 2251 4149 =-15 =56 =44 550 =-25 =61 169 2291 =-54 =49 569 389 51 813 4138 =-9 =42 =57 =-35 =43 135 1788 =50 =-29 =-45
tree scope_specificity 4249 3357 558 699 1927 895 4254 4317 747 1110 561 568 =7 =-34 =-30 273 =30 =-48 =-40 =75 =56 3041 =-36 =41 =51 =-33 =-35 =60 =65
tree scope_specificity 228 346 330 206 589 4294 2108 4318 4319 =2 =59 =68 =-41 =-61 =-48 1654 1112 3629 1496 89 =31 =-12 =-23 =-20 =-38 =-51 =-55 =-37 =-42
tree scope_specificity 4192 574 1007 399 739 550 40 =-20 341 1067 =41 =-26 206 =-49 =34 3744 =14 =85 4320 206 =-29 =4 =64 634 =64 =-19 =-41 =-52 =78
tree scope_specificity 3004 550 687 2637 4321 =-22 =60 =32 =35 233 1916 1516 512 909 406 37 1394 900 =32 =-36 =-35 =-27 =-7 =-17 =-31 =-44 =-27 =-48 =66
tree scope_specificity 3004 563 137 1359 482 4122 973 30 154 857 1201 =-28 =38 =37 =26 633 4322 1047 =17 =-33 =-31 =54 =-43 =-47 =-22 =-33 =-37 =-41 =51
tree scope_specificity 569 607 4261 4323 4215 =-43 =14 =36 =45 344 661 243 287 =3 =59 1106 =-25 =38 =31 =43 1788 1056 4324 1674 =27 =-21 =-33 =-40 =-50
tree scope_specificity 739 292 14 2088 817 281 453 =-19 =42 1388 =17 =-41 =67 =57 101 =-23 305 2072 =33 =-36 =-51 =-61 607 =-34 883 372 =10 =-20 =-40
tree scope_specificity 3357 4222 1552 111 600 1785 341 338 4325 =-41 =35 997 2591 =-3 =58 =-52 673 281 4326 =-43 =45 =10 =37 =26 =21 =20 =62 =81 =63
tree scope_specificity 563 418 4160 182 4283 3980 1106 219 519 529 976 817 =-9 87 =66 =-31 =29 =45 960 =-38 =52 =68 =34 =45 =57 =33 =54 =-37 =-42
tree scope_specificity 2610 636 1666 3980 569 4139 532 3261 2178 341 =-10 =-48 =3 =48 =61 =48 1290 3187 =22 =-42 824 =-39 =57 =50 512 =33 =-45 =59 =-46
tree scope_specificity 4192 4246 895 558 4327 102 4162 544 40 1148 =-27 =28 =3 =27 =26 191 723 4191 822 =1 =42 =47 =49 =-35 =-49 =-34 =-30 =52 =74
tree scope_specificity 2208 4002 4149 1137 11 =-37 440 1403 295 =19 389 =-25 =53 1314 2165 =3 4177 =-67 =14 =59 754 =-13 =29 2165 =-35 =19 =61 =-54 =-52
tree scope_specificity 4192 137 3004 268 491 1357 4183 1613 =-20 =32 =22 4164 2074 =-5 =49 =61 38 =74 =-13 233 372 1521 =51 =-1 =-9 =-40 =57 =-55 =67
tree scope_specificity 4054 169 4263 =-55 =44 4188 221 1765 2869 86 2203 1641 534 687 =-18 =22 =32 =23 1403 =34 =-38 1462 =-44 =47 =40 =28 =23 =55 =74
tree scope_specificity 341 1516 169 =-35 563 1563 37 550 =7 1223 1788 1417 907 =40 =-16 =-24 =-24 4249 =-27 =63 =-25 =-25 =-39 =-50 231 3719 =-21 =46 =35
tree scope_specificity 4054 563 1106 4295 816 1585 4328 299 4220 2203 569 =-20 =3 120 759 =-4 =51 =-51 =44 =33 =56 =48 =22 =86 =41 =-49 3646 =95 =-16
tree scope_specificity 45 550 539 663 =-16 =24 =39 4329 117 2654 37 221 505 759 =-4 =41 851 =32 =-19 1096 462 =99 =36 =-10 =-29 =-44 =-44 =-55 =-46
tree scope_specificity 1516 550 14 214 28 =-37 =3 =55 1067 =19 =-39 4002 459 699 1239 1185 497 122 2286 =24 =-20 =-40 =-48 =-32 =-29 =-22 =-42 =-52 =-56
tree scope_specificity 4054 795 2208 1068 779 2661 714 1122 184 4330 2142 1442 285 =4 =62 817 =-31 =56 =31 =75 =-33 =-41 =71 =-29 =-43 =67 =-45 =-31 =55
tree scope_specificity 546 671 817 182 1323 4139 795 4304 4331 2637 4332 4254 =-15 =35 =38 607 =-27 =27 =53 =44 =-38 =42 =60 =26 1096 =61 =-29 =68 =28
tree scope_specificity 4054 327 505 650 784 4215 1466 1357 1927 2911 =-40 =22 =42 13 =-19 14 =117 =-1 =27 974 =56 =-29 =13 =51 2164 =13 =-31 =-57 =68
tree scope_specificity 739 2911 4160 550 101 =-32 =6 729 512 777 4322 1273 =27 =-39 =-34 =-21 =-33 =-27 =64 =48 4333 4285 81 =-21 816 =-14 =53 =57 =73
tree scope_specificity 458 2284 505 238 471 4334 4237 4335 =-19 =35 =54 =63 =42 570 355 =61 =-29 =-42 1584 182 =-1 =42 974 199 =32 =-40 =73 =65 =83
tree scope_specificity 3357 4192 91 457 505 976 2142 347 1560 4253 4128 =-23 =39 =34 =58 =28 =29 =25 4336 4337 3363 =13 =-42 =-36 =-58 =-37 =-53 =52 =64
tree scope_specificity 228 45 169 =-39 268 671 4146 505 432 26 1127 =-24 =48 =28 =33 731 =4 =48 =66 =57 464 2138 3370 =48 =-37 =-43 =-29 =-49 =-43
tree scope_specificity 440 2281 4283 4294 8 128 4338 4339 799 2869 =-12 =43 =18 =57 =64 =50 3683 799 =30 =-31 =-48 =-59 =67 =-29 1504 189 =-24 =10 =27
tree scope_specificity 4258 491 64 43 287 1672 3980 1785 216 =-32 =28 =29 =37 =32 =49 2178 =-5 =27 568 268 =5 89 =47 =-28 =-53 =41 64 =118 =-20
tree scope_specificity 41 368 2911 102 3004 918 731 64 =-38 =-3 =26 =39 =57 =18 =50 739 317 =91 =33 64 =22 =-21 42 1408 4340 =-31 =37 =31 =2
tree scope_specificity 327 137 368 472 3719 286 25 775 1278 1584 =-37 =11 =32 =28 268 =-6 =31 =15 =55 =-58 578 1916 473 =38 =-13 =-40 =-1 =-37 =-56
tree scope_specificity 739 169 =-47 432 373 3069 4336 574 346 12 3437 =15 =83 =-42 =-30 =-43 =-65 =-50 =-40 582 =84 =-21 569 4149 4333 =-28 =49 =52 =20
tree scope_specificity 2104 4324 835 4142 3370 326 60 2284 600 4184 102 =-1 495 274 =14 =-28 =39 =46 471 =39 =-31 =59 =-43 =-38 =-27 =-34 =-44 =-51 =-42
tree scope_specificity 137 699 344 2614 4330 519 4341 927 398 1672 =-1 243 =-18 =90 1036 =13 =70 =-30 =-31 =-24 =69 =30 398 =63 870 =-46 =32 =-30 =-42
tree scope_specificity 561 739 967 817 64 273 =-41 3004 546 =-3 =35 =69 115 4342 1176 777 =39 =-24 =-8 =-33 1357 =-36 =31 =57 =-49 1019 =-10 =39 =-33
tree scope_specificity 852 4254 233 4247 3700 4343 995 4146 4344 4345 4139 976 2142 =-8 =22 =22 =43 =58 =64 =50 =-39 =48 105 =46 =-30 =66 =-42 =55 =-44
tree scope_specificity 102 1067 4184 58 608 =-11 =30 =18 =62 294 903 94 72 =-38 =17 =36 =47 =23 3261 967 499 41 =26 173 =-14 =31 =-32 =-40 =82
tree scope_specificity 233 268 201 4285 739 380 163 4122 772 4190 =4 =60 =59 =-53 =-46 =40 4217 4277 =-18 =45 =62 =75 =-31 499 4346 =31 =-27 =-61 =-44
tree scope_specificity 4054 3700 1027 995 2208 399 4309 600 1338 529 4347 1563 =-6 =-51 =48 =34 =51 =21 =47 95 =42 =-37 =-40 =-42 =-37 =32 4348 =76 =-20
tree scope_specificity 779 91 327 183 1564 495 2 2757 363 754 1986 723 =-3 =21 =60 =31 =45 =-43 =-43 1080 470 =31 =-43 =-40 =-35 =-28 =-52 =-51 =-43
tree scope_specificity 4054 1038 102 2181 673 9 3392 299 3845 =-38 =8 =26 =54 967 281 268 =-10 =29 =-50 =51 =26 =50 967 =9 =-42 910 =44 =-35 =58
tree scope_specificity 3357 1327 2181 4317 939 1972 903 4349 4350 4204 4287 1038 =-13 =22 =45 =41 =49 =50 =46 =40 =51 =64 =55 4351 472 =27 =-37 =-35 =56
tree scope_specificity 1357 102 4321 918 4352 284 =-21 =12 =40 4183 =43 =-34 =58 135 =8 =-44 883 326 1 =6 601 462 =-8 19 =62 =-5 =-1 =-36 =-30
tree scope_specificity 3004 550 189 152 1302 430 856 693 =-32 =29 =29 =21 =35 =46 630 =43 =-30 458 1516 292 3950 4353 =8 =-51 =-47 =-45 =-41 =81 =47
tree scope_specificity 725 399 45 600 731 1585 633 441 4218 8 2293 4160 276 =-21 =19 =53 =30 =13 =68 1504 =-26 =43 =27 =48 =26 =28 =-46 =40 =-43
tree scope_specificity 556 883 1 1585 535 =-13 =31 =59 2203 =0 120 =75 =-29 2146 =-45 =32 2281 2098 4354 3458 589 422 =37 =-14 =-30 =-30 =-36 =-33 =-35
tree scope_specificity 4002 4302 1615 4344 342 895 2945 243 2164 =7 =-38 4175 110 =-27 =5 =34 =-41 =-28 3995 630 2002 =31 =-18 =-13 =-53 =60 =56 =46 =-41
tree scope_specificity 546 460 1615 1038 4190 502 2074 723 4355 4248 2251 =-24 =21 =24 =33 441 =19 =-30 =15 =13 =40 =29 =53 2750 =20 =-35 24 =26 =-31
tree scope_specificity 344 342 2911 409 4356 299 1793 4357 4358 3392 =-15 =49 =55 =55 =50 =32 =55 =30 =30 777 110 234 338 =-10 =39 =-33 =-6 =-22 =37
tree scope_specificity 3338 4222 1019 169 =-44 1345 1357 4143 2614 817 =-14 =27 =26 =33 1442 4150 1007 1359 326 =30 =-32 =-37 =-34 =-42 =-29 =43 =40 =70 =21
tree scope_specificity 4283 852 389 1556 683 =-50 4344 254 864 2869 2060 =-39 =41 =37 =34 =-2 =59 851 302 764 =16 =89 =-35 =-33 1556 =30 =-14 =-55 =54
tree scope_specificity 91 381 671 606 34 454 3004 4149 2614 2692 2284 816 =-9 =14 =51 =61 =34 =54 =56 495 =-1 =39 254 =-43 =2 =-42 =54 =-34 =-49
tree scope_specificity 633 118 271 215 600 746 1068 652 =-6 694 =39 0 =-28 =44 =55 291 =-28 =60 =31 =-42 =46 1014 1790 =-36 =27 =18 812 =39 =-29
tree scope_specificity 11 4359 =-47 =27 45 784 58 4262 546 4326 1130 =-13 =16 =49 898 =-8 =35 =61 898 363 =30 =-32 723 =-16 =39 3739 =24 =-42 =-41
tree scope_specificity 779 91 123 =-38 440 553 4142 633 302 141 4206 4353 441 =18 =-2 =-47 =-24 =65 =-23 =42 78 =18 =-49 =-44 1466 =-15 =30 =-50 =-43
tree scope_specificity 327 641 655 1916 3069 4360 4361 3719 2136 431 315 1407 =11 =-30 =-26 =-33 1201 =-62 =26 =47 =-40 =-51 =-34 4362 =-36 =42 =-37 =-36 =-53
tree scope_specificity 4222 4054 3363 3798 4217 4262 2146 4343 4234 4239 2074 795 3483 271 =-11 =40 =47 =-38 =16 =51 =46 =43 =21 =55 =50 =43 =-41 =43 =79
tree scope_specificity 589 45 3719 4363 169 =-32 109 977 478 116 710 3682 1650 3931 68 =19 =-5 =-36 =-28 =-35 =-23 =-44 =-34 =-37 =-17 =80 =50 =-42 =-46
tree scope_specificity 220 1359 925 4184 4239 4218 4333 1572 4243 =-11 =20 =45 =41 =43 =51 =41 =45 =-43 777 1487 4142 115 1674 =26 =-18 =79 =-30 =-22 =-38
tree scope_specificity 4054 563 302 4122 341 895 3069 1734 3700 =15 =60 =-36 =-34 =-32 817 1414 2146 4175 =-29 =28 =28 =30 =42 =-51 =-19 =-41 462 =0 =76
tree scope_specificity 1563 327 441 661 220 124 111 539 851 =-7 967 =9 =79 173 =-14 =60 =37 =-45 173 1 =44 =-23 =-18 =47 731 =-17 =27 =-51 =-36
tree scope_specificity 2208 907 1986 1375 4361 1916 1359 1417 183 105 962 =6 =34 528 =35 =-27 =-23 =-35 =-27 =-22 =-42 =-23 1137 =66 =-14 =-27 4364 =-58 =18
tree scope_specificity 228 3363 633 3004 528 4054 532 1321 599 4365 3727 =-8 =31 =52 2015 2136 =31 =-52 =-48 =40 =66 =48 =-32 =41 475 =2 =61 =-36 =-31
tree scope_specificity 650 4158 2189 2181 399 579 962 4366 299 475 2139 =-21 =55 =-1 =28 =58 =20 =15 104 =48 =-4 1382 =90 =-4 =50 =51 425 =68 =-23
tree scope_specificity 4254 11 1019 =-49 =32 600 4367 4239 529 4368 323 3069 4326 2123 2142 5 =-3 =-39 =23 =40 =58 =-37 =-41 =-55 =34 =48 =58 =26 =48
tree scope_specificity 41 4274 3845 499 406 4367 723 1013 4304 4184 =-14 =45 =42 =28 486 =6 =60 =66 =31 =-39 4369 =37 =-27 =57 990 4309 =-19 =52 =8
tree scope_specificity 4249 589 45 2104 4039 82 399 902 344 719 1148 600 1068 3405 =-8 =30 =52 =24 =38 =45 =28 =28 =44 =-22 =-49 =-35 =-39 =-46 =56
tree scope_specificity 169 =-40 739 4222 636 1137 694 499 102 918 =0 =55 604 =36 =-10 =-42 43 =-29 =28 262 =-35 =22 =59 =74 4303 502 =-19 =30 =51
tree scope_specificity 739 184 967 3069 440 163 842 519 1576 512 =21 =-29 =-23 =-37 =43 =-43 =-4 =-41 =-47 =-42 719 911 4370 261 =-27 =4 =53 =39 =63
tree scope_specificity 4367 342 2194 1462 2203 4339 197 1130 578 290 4241 =-15 =-76 =26 =-36 =11 =14 =35 506 115 =39 =-37 =-26 578 =57 =-22 =34 =9 =59
tree scope_specificity 725 4328 378 4363 458 4247 4336 3727 262 755 1038 4175 1466 =-23 =27 =37 =53 =9 4371 =22 =-43 =30 =-55 =60 =64 =74 =-44 =61 =-42
tree scope_specificity 699 45 327 930 4249 600 3357 58 1676 90 3719 1068 =-7 =45 =38 =38 =42 467 4158 =5 =60 =73 =52 =26 =54 =-41 =-42 =-36 =-26
tree scope_specificity 4150 895 4342 652 907 4288 1839 1635 213 4149 268 =5 =27 =54 =-37 4372 =-38 =39 =-24 =69 =-32 =30 =-43 368 4373 =-50 =23 =17 =-23
tree scope_specificity 91 3187 1373 1730 477 4374 389 683 290 =-29 =38 1680 2251 4328 =4 =50 =41 =-35 56 =33 =-15 506 =-60 =24 =33 =-33 =-38 =-43 =-44
tree scope_specificity 4363 563 4345 3004 454 4208 341 652 816 68 =-2 375 =-49 =25 =18 813 =37 =-30 820 =-30 =38 =30 1176 =20 =-18 =41 =68 =-42 =72
tree scope_specificity 2591 454 1552 41 670 =-3 =59 539 =-22 56 =41 =-37 =46 722 842 13 1504 2074 291 206 =-45 =-2 =18 =32 =28 =45 =36 =53 =61
tree scope_specificity 458 884 342 128 261 4146 1349 4160 4291 =-30 =34 =33 =20 =36 101 =-27 =19 40 =58 =-19 =12 1290 274 =15 =-16 1011 =-32 =39 =54
tree scope_specificity 4249 4334 4320 747 650 869 1765 816 441 =-3 1676 =-28 =46 1096 =23 =-36 154 =44 =-13 3629 634 =52 =-23 =-40 =45 =-44 =52 =53 =53
tree scope_specificity 221 1287 1792 184 1345 4222 725 3953 546 228 4272 3338 441 =3 =-14 =25 =-46 =-34 =23 =62 =-39 =62 =53 =-37 =-35 =-42 206 =8 =49
tree scope_specificity 3357 4258 1027 607 =-11 432 112 2889 606 2073 4331 2172 4375 =-4 =54 =37 =54 =53 =-50 =59 =36 211 =55 =-22 =-32 101 =87 =2 =48
tree scope_specificity 2911 3357 2235 1080 4254 4289 5 231 997 =-8 =-43 =24 =-44 =42 536 =48 =-21 2016 870 =62 =-24 =-45 687 =28 =-24 =52 536 =46 =-28
tree scope_specificity 4054 1141 2911 582 1621 25 286 817 392 284 1254 219 291 =-41 =22 =51 =27 =19 =48 =42 =16 =14 =-40 648 =-25 =51 =38 =-32 =45
tree scope_specificity 4258 11 =-36 574 4336 441 4188 1563 115 494 606 4376 342 =8 =29 =-34 =-44 =-42 634 =-31 =35 =-30 =51 1504 =-14 =35 =-51 =-40 =77
tree scope_specificity 4363 2598 1343 45 553 2750 4054 505 822 296 784 414 141 =-25 =52 =48 =17 =48 =25 296 =16 =-33 =42 =-41 =-41 =-37 =-30 =-40 =69
tree scope_specificity 11 845 =-50 =32 137 909 494 725 4377 228 4254 3063 1078 895 =15 =-13 =-33 =-37 =54 373 =-31 =34 =-34 990 =-45 =34 =-41 =-24 =-28
tree scope_specificity 4127 491 1972 4317 41 774 =-4 =45 552 4378 4379 260 464 2146 =-40 =24 =3 =31 =36 =30 =25 =48 =35 368 =-14 =52 4298 =34 =-26
tree scope_specificity 2178 30 56 =-23 =7 199 920 379 683 =-24 =23 =-28 =-34 1 784 =-39 4196 =21 =-46 19 =24 =-32 56 4380 732 =37 =-31 =-27 =-3
tree scope_specificity 3338 4263 4367 4166 925 373 347 247 1839 4293 910 =-3 1028 =-50 =24 =-52 =-35 =40 =28 =-32 =39 =42 =53 =44 958 305 =25 =-26 =-21
tree scope_specificity 2591 853 563 4252 4209 117 454 229 652 4381 1327 =-4 382 =26 =-33 =-46 =26 2692 =-31 =50 8 =4 =45 =-32 =39 =46 =-36 =-61 =58
tree scope_specificity 2757 368 1674 3004 317 64 1080 299 =-35 =34 =30 =28 206 1224 990 =-15 =11 =58 =20 =41 =-38 990 317 1290 =-7 =52 =-4 =42 =-44
tree scope_specificity 4122 574 4143 2598 990 48 4273 2237 974 =-11 4153 =-1 =45 =31 =57 716 296 =40 =-28 =-30 368 974 =15 =-34 =38 =-38 =39 =-39 =-50
tree scope_specificity 779 2 327 586 4353 1621 1250 102 303 1747 =3 =-27 =31 851 34 1658 =27 =-30 =-14 =-15 =-39 =-35 =-48 448 =-48 =19 =-45 =-35 =-39
tree scope_specificity 2016 472 997 4293 1038 683 570 2178 =-15 =32 =-45 304 872 4142 2178 =6 =25 78 =24 =-41 =-36 =-28 =38 =-48 2178 =0 =-66 =-30 =-24
tree scope_specificity 327 4227 725 137 1176 12 323 4240 4382 109 472 4383 528 =15 =-20 =-34 =-32 694 =-25 =33 =-36 =-36 =-28 =-35 =-16 =-31 =-37 =43 =-47
tree scope_specificity 1345 2610 2015 182 729 4384 4371 3242 1036 4361 3388 =3 =34 =-35 64 =56 =-16 =59 =-27 =-41 1453 =-34 =19 =28 990 =-54 =21 =-39 =48
tree scope_specificity 3719 117 4217 4283 4146 4344 4346 739 1308 895 183 4254 =7 =50 =-39 =-19 =-34 474 633 =-18 =30 =39 =-46 =50 =40 =40 =43 =-41 =42
tree scope_specificity 4336 1345 4211 292 45 574 122 4385 779 1680 346 368 281 =-2 4150 =28 =-31 =17 =-20 =-35 =-28 =-44 =-36 =-38 =-41 =-42 =38 =45 =-54
tree scope_specificity 4146 2610 388 550 =-13 4345 512 150 4377 974 399 2291 750 990 =-16 =8 =18 =33 =37 =21 =-46 =-27 =-33 =65 570 =45 =-30 =-50 =59
tree scope_specificity 2284 3995 2138 990 607 755 569 2203 =-48 =10 =23 =9 432 58 =-5 578 722 =34 =-29 =-17 1638 =52 =-27 1041 =6 =44 =-43 =-37 =43
tree scope_specificity 4258 882 4220 2164 5 884 109 2134 2098 2021 =1 1459 =43 =-36 =-25 =-42 1414 =-40 =30 4377 =13 =-50 =-38 =-35 =39 =-54 277 =81 =-26
tree scope_specificity 2253 4164 4363 2911 607 4386 3739 102 724 =-48 =25 454 =-22 =18 =28 =42 499 648 3739 1350 =9 =-32 =-26 =-36 =-34 =30 =65 =46 =-54
tree scope_specificity 2610 45 777 4336 41 499 4206 176 4223 375 202 =24 =-28 =-13 =58 652 =-8 =42 176 =-50 =23 =-28 506 =0 =-40 =-47 =-25 =-36 =-41
tree scope_specificity 372 4387 262 545 91 2104 563 1027 4388 =12 =-31 =-24 =-30 =-29 =-43 =-23 78 277 =51 =-18 =3 =-40 48 1176 4389 =-14 =38 =-65 =23
tree scope_specificity 589 4208 399 1345 4378 687 4309 1601 2281 355 =-2 1080 =-42 =26 =-30 =43 =39 2637 2022 =44 =-24 =-21 =43 =45 =27 58 =43 =-19 =-41
tree scope_specificity 440 8 644 1045 154 3338 =-34 =14 =1 =22 607 1585 =-16 =38 543 =21 =-21 907 2293 4341 875 =36 =-17 =-24 =-33 =-30 772 =-14 =40
tree scope_specificity 346 2281 2208 867 305 563 907 83 973 3931 2134 4272 =17 =-34 =-21 =-33 =-32 =-26 =-20 =-32 =-35 =-41 =-42 1013 =-33 =29 4153 =-47 =25
tree scope_specificity 772 182 508 2073 4239 1128 1510 4198 3886 817 =-14 =20 =36 =29 =33 =34 =39 =47 4297 755 =14 152 =-27 =28 =75 688 =10 =64 =37
tree scope_specificity 3004 3261 4247 4138 2253 4317 1717 1678 1023 350 =-5 =-40 =41 1357 =-25 =65 =31 =44 =-44 251 =20 =-21 =51 102 =-26 =73 969 =59 =-8
tree scope_specificity 4258 3727 607 4162 1067 =-11 =-43 =19 683 =-24 725 291 2235 759 1720 4221 =-9 =47 =49 =20 =27 441 =41 =-5 =-40 262 =38 =-37 =48
tree scope_specificity 4346 1466 491 4390 3338 1327 4317 2273 989 3739 3261 4166 =-17 =29 =29 =19 =30 =20 =43 3739 =18 =-48 1414 =3 =39 =48 =31 =21 =-46
tree scope_specificity 2911 4164 4174 4287 4249 4137 4391 4319 3261 4372 2857 =-8 =34 =34 =36 =39 =43 =32 =50 =63 64 286 630 =-66 =11 =5 =15 =43 =32
tree scope_specificity 11 =-37 556 4287 4224 683 =-34 220 219 4134 =-14 =17 =46 4142 14 =31 =-21 =-36 =17 =56 909 729 4324 826 =23 =-25 =-35 =-25 =-21
tree scope_specificity 233 91 731 184 1844 1639 338 1387 =-17 =39 431 4214 4292 1635 3069 318 =14 =-27 =-23 =-13 =-23 =-35 =-29 =-25 =-27 =-34 =23 =-36 =-41
tree scope_specificity 117 233 238 2181 4283 1067 86 1048 683 =-13 3385 =21 =-38 4224 =-34 =38 =-27 1936 1986 4153 =-17 =8 =37 =45 =42 =43 =38 =-33 =-37
tree scope_specificity 4217 739 442 271 4158 388 673 817 =-6 =31 =26 =25 =43 =42 =45 4392 569 2299 860 4393 4394 =-30 =29 =31 =38 =42 =13 =45 =46
tree scope_specificity 4342 4343 14 3629 41 525 817 =-3 =33 =40 759 1554 673 1197 =-38 =18 =17 =27 =18 =-40 2181 930 173 =-4 =16 =-38 =62 =40 =-46
tree scope_specificity 4054 2591 1176 4223 4211 389 502 902 2248 =-12 =55 2626 =37 =-30 =26 1359 101 =-7 =39 =-39 =43 502 =43 =-49 2273 =-32 =29 =45 =40
tree scope_specificity 1080 795 631 4330 4395 636 4396 141 441 346 66 =1 =-26 =-32 =-17 =30 =36 =38 =45 =51 =49 48 =-37 =29 579 578 =56 =-6 =-43
tree scope_specificity 4363 169 =-32 4368 4381 553 109 494 45 784 482 =6 =-27 1936 4224 960 =33 =-24 =-20 =-32 =-30 =-40 2165 =-29 =19 =-38 =-33 =-49 =60
tree scope_specificity 1375 458 1019 2284 128 4397 413 64 13 4258 525 4352 =-17 =36 =37 =50 =53 =8 =-28 =49 64 =42 652 =-27 =49 =40 =32 =48 =-24
tree scope_specificity 1068 4211 1031 4242 441 2281 2610 58 =0 =14 =-38 221 =-36 =14 268 714 2139 25 =-40 =-8 =27 =35 87 =30 =-23 =49 =33 =40 =47
tree scope_specificity 4398 327 2104 46 3580 63 402 2598 233 4241 930 866 =15 =-28 =-33 =-34 =-28 =-30 =-24 =-14 =-41 319 1227 =-37 =35 =11 =-34 =-44 =-43
tree scope_specificity 4356 2189 2134 3004 398 631 1585 960 3483 4399 3367 4237 =-18 =35 =30 =37 =39 =26 =35 933 =-26 =86 1176 =10 =-36 =33 =-44 =39 =46
tree scope_specificity 4288 292 607 569 2930 =-33 =29 =14 650 1110 2637 254 1556 =-21 =12 115 892 739 =14 =-14 =-26 3630 =38 =-28 =24 =-29 =48 =-45 =59
tree scope_specificity 633 528 346 1576 4336 966 79 23 1290 795 =11 =-21 392 4338 =-23 =45 =47 =49 864 454 =-35 =24 =36 =41 =-45 =-26 =-30 =-32 =26
tree scope_specificity 852 528 4371 4039 675 130 4287 4389 409 292 4149 743 4234 =5 =43 =-23 =46 =-34 =31 =52 =55 =-37 =-37 =-41 976 =-47 =20 =-25 =-43
tree scope_specificity 1110 327 4287 739 432 167 2626 1692 =6 =-34 =-19 =36 64 =-5 =59 363 4400 910 =-21 =22 =43 9 =-6 =58 =55 =-45 990 =-42 =18
tree scope_specificity 4401 182 483 4160 600 790 2912 3338 1585 4262 1687 4402 1785 371 =-16 =-42 =18 =29 =7 =43 =36 =15 =43 =10 =20 =36 =-40 =23 =53
tree scope_specificity 4363 4227 4357 4253 28 539 631 491 698 =-14 =29 =27 =34 475 =38 =-16 56 2178 4224 =-19 =28 =28 2637 =33 =-34 =31 =46 =38 =56
tree scope_specificity 11 =-39 4258 4039 4002 563 867 330 2093 4122 1012 483 716 =13 =-11 =-30 1048 =-33 =25 =-38 =-15 =-37 =-31 =-32 =-37 =-46 14 =73 =-16
tree scope_specificity 1563 4164 2291 229 4380 341 4287 1417 46 =12 287 =-17 =39 =-29 =61 4132 1048 =-23 =11 =26 =-31 113 1130 =-31 =27 =37 =38 =41 =-35
tree scope_specificity 4039 1068 4336 4295 184 219 4403 910 1602 169 =-36 1621 101 1788 =-11 =39 =7 =-29 4404 =41 =-13 =-25 =47 =49 =-33 =51 =-48 =54 =-45
tree scope_specificity 4222 4190 2903 519 525 167 2108 3700 877 4331 4291 =-5 =37 =43 =40 =28 =-38 63 40 =89 =-10 =-3 =32 534 =-35 =14 =36 =51 =53
tree scope_specificity 3727 684 1287 2615 338 =-17 36 606 574 4405 834 378 4361 683 =-11 816 =10 =32 =-31 =-39 =35 =-38 =-30 =-38 =-38 =-36 =-31 =-36 =33
tree scope_specificity 1068 3338 4406 4407 1408 4345 1552 4408 4250 3041 774 910 295 =-7 4138 =-37 =29 =-45 =31 =31 =36 =32 =40 =42 =23 =42 =41 =16 =39
tree scope_specificity 4401 37 4279 3343 4263 4395 495 4407 4137 1080 =-11 243 =-11 =49 =28 =37 454 =-9 4142 911 =38 =-35 =-28 =41 =36 =36 =36 =-30 =52
tree scope_specificity 4213 1031 550 87 =-21 4140 243 =-9 =17 =44 1319 2253 137 3261 442 460 =-2 910 =26 570 =-43 =42 =39 =50 =-33 =-48 =27 =35 =51
tree scope_specificity 271 1068 772 631 4409 477 4410 4411 4174 389 4175 440 =-8 =-28 =24 =16 64 2054 =-50 =17 =21 =31 =40 =19 =39 =39 =30 =41 =37
tree annex_a_controls 425 4412 4413 2004 =-120 =51 =60 =46 11 =-106 1309 368 278 286 4414 =-77 =90 =80 =98 =66 1564 4415 4416 4417 =114 =-67 =-55 =-72 =-80
tree annex_a_controls 2091 1918 4418 4419 4420 4421 4422 4423 =-112 =25 =32 1096 =-95 =21 =86 =63 =49 123 =-90 606 =91 =-51 739 =-100 123 =-83 4424 =81 =-73
tree annex_a_controls 4425 739 =-107 607 345 56 4426 3719 4427 4428 4227 842 4429 =-89 =66 =-24 =78 =90 =68 =44 =22 28 1177 =25 =-93 =-87 =-106 =-105 =78
tree annex_a_controls 2164 1922 2287 1087 =-102 =10 11 =-90 =93 1309 =-44 =71 1309 368 634 =-92 11 =-86 =70 =29 11 =-63 4430 1087 4431 =57 =-87 =105 =-67
tree annex_a_controls 2091 4432 1045 4414 =-98 =86 4433 2126 601 4434 =-90 =47 2116 =-49 =69 1401 =51 =-65 =50 =24 56 4435 =-30 =75 1045 =-53 24 =88 =-45
tree annex_a_controls 425 4436 =-95 =94 1045 1096 4414 1457 2155 =-74 =72 =79 =82 1461 =54 =-66 64 1096 2278 214 4437 =-4 =78 =86 =-76 =84 4417 =95 =-81
tree annex_a_controls 747 1530 4438 4439 4161 4440 =-91 =58 601 =-81 =40 =61 =1 221 4438 535 4161 =-69 =54 =33 =40 =51 578 799 278 =-50 =78 =99 =87
tree annex_a_controls 1223 4441 4419 4442 4443 =-88 =69 =-27 =55 =83 607 4442 578 294 517 =-59 =39 =35 372 =-11 =47 2568 =64 =-77 1084 4442 =-81 =78 =93
tree annex_a_controls 2102 2091 4442 4433 4444 4436 4414 =-86 =55 =81 =76 87 =-46 =50 644 =-85 =21 644 =-76 4442 582 2069 =-33 =61 =-22 =79 644 =-61 =81
tree annex_a_controls 747 2180 4442 4445 4446 =-84 =1 =-19 102 2288 =-49 =59 =36 1480 =50 =-68 101 1031 883 368 4015 =-56 =61 =52 =85 =88 4447 =78 =-78
tree annex_a_controls 4384 4448 4435 1956 4436 4449 4354 2199 4450 =-82 =36 =64 177 =-43 =74 =34 =67 =-10 =85 601 =7 =73 1439 1631 4451 =77 =-20 =-47 =-47
tree annex_a_controls 2045 1087 4421 4452 650 2064 =-80 =66 1176 =-47 =71 =82 508 =-28 =88 123 =-78 =55 123 =-56 120 578 550 2196 =-75 =75 =68 =88 =-42
tree annex_a_controls 2293 1916 =-79 1045 =-54 11 =-82 =44 644 4453 =-83 =40 1045 197 1096 =-64 =19 =65 11 =-63 4430 1916 =27 930 4454 =82 =-62 =-66 =-62
tree annex_a_controls 432 2287 4418 4455 =-77 =66 =42 =33 670 4445 550 4456 3618 599 =-46 =37 =83 =64 38 2287 4456 4418 =-25 =77 =52 =61 =72 =55 =-66
tree annex_a_controls 1045 4421 =-76 =-9 4421 4418 4457 4458 981 4459 11 =-80 4460 4455 4461 4462 =-51 =17 =58 =69 =13 =79 =21 =59 =57 =78 11 =-70 =76
tree annex_a_controls 425 4463 4464 =-75 =65 =84 11 4465 =-77 =40 101 368 4452 64 1302 =-44 =55 =67 =72 4466 =80 =-50 4467 3002 4447 =80 =-34 =-56 =-62
tree annex_a_controls 4384 4376 4468 1956 4459 4436 4469 2004 1084 4470 =-73 =68 =-32 =74 =87 =62 =30 =5 =64 11 =-70 973 =48 =-60 11 =-55 800 =72 =-32
tree annex_a_controls 4384 432 2045 =-72 =43 508 4445 2045 4471 4472 4473 1547 =-61 =21 =74 =45 =64 =52 =31 799 =-14 =78 123 =-55 644 =-55 1027 =75 =-53
tree annex_a_controls 4376 2069 2287 4474 4475 4476 4477 4445 =-71 =-16 =66 =23 =83 =51 169 =-72 =85 341 2165 =-17 =68 =64 169 =-75 4478 606 =54 =-59 =-72
tree annex_a_controls 747 2091 4479 4464 4480 4481 4482 =-70 =59 =63 =62 =53 =-1 123 =-49 437 644 =-51 457 =61 =-33 =-69 644 =-75 4483 1936 =60 =-70 =-64
tree annex_a_controls 4484 739 =-70 607 11 =-71 1011 475 173 28 368 =-14 =31 =-61 =-52 120 28 2770 =54 =-57 =-34 =-49 =-70 2048 =-67 =51 739 =-50 =59
tree annex_a_controls 2102 747 4413 4485 4422 4441 4486 4427 4487 =-68 =6 =43 =39 =75 =65 =76 =83 644 =-67 368 294 =31 =-34 =68 644 =-52 4488 =69 =-63
tree annex_a_controls 425 4412 2004 =-69 =49 =55 190 2016 921 3618 1481 355 =-54 =51 =65 =69 =53 4426 =47 =-30 330 472 574 4489 =65 =-43 =-61 =-46 =-77
tree annex_a_controls 626 4479 2102 747 4485 4419 =-68 =52 =43 381 =40 =-68 =46 1223 2102 =-33 =52 2162 =60 =-49 1223 197 2102 2614 =-46 =63 =44 =77 =56
tree annex_a_controls 2164 2045 1087 4463 4445 =-67 =9 =85 368 =-14 =77 =45 368 190 1087 363 =-55 =60 201 =19 =-69 78 1045 =-62 4490 =32 =-62 =50 =57
tree annex_a_controls 1045 2287 1886 4452 =-67 =48 739 =-62 =18 169 =-55 =76 739 =-65 1886 2287 4452 1290 =-41 =18 =59 169 =-70 =72 4467 169 =-19 =60 =-58
tree annex_a_controls 1916 626 4422 =-67 =68 41 =48 =-45 475 2102 177 505 851 1096 =-51 =2 =31 =33 =55 3067 =58 =-60 86 4491 =60 =-41 406 =-68 =61
tree annex_a_controls 432 4433 4442 1087 =-66 169 =-61 =50 =40 169 =-54 =73 1886 2179 43 4433 =-53 =-8 4442 =-11 =58 =46 169 =-44 4492 4493 =48 =-56 =-41
tree annex_a_controls 1087 1886 4494 4432 2268 4495 1084 4496 4497 =-64 =41 =57 =0 =54 =7 =-5 =56 221 =-20 =63 550 1886 =-38 86 =63 =-58 606 =49 =-49
tree annex_a_controls 2180 4376 4413 4472 4498 4499 4500 4501 4459 4495 =-64 =43 =12 =29 =54 =60 =82 =28 =68 101 =6 =60 11 =-34 153 4417 =57 =-71 =-36
tree annex_a_controls 1278 4441 4422 4500 4475 4502 4503 4504 601 =-63 338 190 =-45 367 =32 =-57 =-58 =42 =14 =38 =82 =64 =49 =77 338 190 =-21 =33 =-53
tree annex_a_controls 2293 4469 4505 4497 2064 =-64 =64 =59 =60 =82 197 601 176 1031 392 3 =-43 =38 =68 =63 4492 676 4490 =38 =-49 =-65 =-57 =42 =78
tree annex_a_controls 2102 747 2016 4433 4446 4506 4507 =-63 =66 =32 =55 =21 18 154 221 =-24 =60 =53 =-49 137 12 =32 =-54 =-41 4483 4508 =54 =-50 =-57
tree annex_a_controls 1045 2287 4453 2116 =-63 =27 =23 11 =-51 =73 644 =-61 607 11 =-47 243 101 634 =-14 =47 676 442 =60 =-46 =-27 =-14 2287 =-39 =64
tree annex_a_controls 2180 2287 4452 4484 4509 4510 3305 4422 4511 =-62 =63 =36 =23 =67 =65 =10 =59 11 =-53 =69 475 981 =-35 =42 153 11 =-24 =67 =-36
tree annex_a_controls 425 626 2091 =-64 190 =-59 =28 =1 190 286 1765 842 1096 =-32 2091 =-19 =63 =50 =64 =62 185 264 4512 4513 =59 =-49 =-43 =-56 =-59
tree annex_a_controls 1916 4476 4514 2287 4427 4464 =-62 =28 =36 =24 =71 =66 1096 38 1269 634 1278 942 =-31 =57 120 264 =33 =-59 =-62 =27 =69 =55 =50
tree annex_a_controls 1916 1309 4515 4516 =-63 =62 =34 739 =-55 2091 =-14 =48 11 =-49 1309 2287 2141 876 4517 =-25 =84 =71 =58 =63 644 =-24 4518 =67 =-45
tree annex_a_controls 419 1045 3960 =-62 3 =-41 =62 739 =-63 338 1290 2104 2101 921 =-40 =32 =90 =29 =67 1084 =-48 =52 40 201 =20 =-59 4519 =59 =-42
tree annex_a_controls 1045 2164 4433 493 =-62 =-10 =13 197 =-24 =55 2164 4444 4433 4520 3045 1978 =-43 =41 =35 =48 =35 =75 273 =-59 4521 1833 =39 =-37 =-44
tree annex_a_controls 419 2102 1309 1087 =-62 =14 221 2101 4522 =-47 =35 =77 18 =69 =-32 169 =-52 =64 550 1309 =-44 1439 =35 =-56 34 2129 =53 =-53 =-14
tree annex_a_controls 425 2293 =-62 4422 4463 4484 =-40 =38 =74 =65 368 64 286 4452 683 =26 1269 4414 =-56 =47 =56 =50 =56 86 =44 =-55 630 =73 =22
tree annex_a_controls 1916 2069 2287 4511 =-61 =56 =38 739 =-41 =50 505 601 197 475 4456 907 291 4523 =-48 =40 =23 =31 =52 1986 =28 =-53 =61 =38 =47
tree annex_a_controls 626 1918 2015 3305 4458 4516 4524 4486 =-59 =36 =53 =36 =34 =38 =13 190 =-9 =46 197 101 4525 2930 =-31 =51 =56 190 =-13 =49 =73
tree annex_a_controls 4376 4444 2048 4506 4509 1084 4475 4526 4527 4507 =-58 =52 =14 =52 =71 =-3 =69 =46 =38 =57 11 =-58 4528 330 472 =46 =-51 =-56 =-57
tree annex_a_controls 1087 2069 4426 4529 4436 4464 4530 921 4457 =-59 =18 30 =7 =-55 =62 =36 =74 =60 =25 190 1290 =-36 =54 =41 169 359 =-61 =36 =37
tree annex_a_controls 2102 626 1922 1918 4531 4444 2064 =-60 =55 =43 =60 11 =-41 =34 173 =-24 =46 173 4532 =33 =-57 78 =-53 =15 11 =-35 3067 =52 =-47
tree annex_a_controls 1223 4441 4448 4474 4514 4413 4533 4534 4475 4535 =-59 =22 =54 =58 =26 =52 =51 =45 =34 =67 30 550 1290 3 =-20 =43 =60 =39 =-25
tree annex_a_controls 626 2091 4444 2016 4536 4498 4462 4476 =-60 =55 =-17 =52 =46 =-14 =53 2016 505 294 =-29 =48 =39 =54 359 962 =47 =-19 3 =-11 =59
tree annex_a_controls 1045 747 4443 4537 =-60 =51 =64 1096 =-14 =57 747 406 4500 607 273 =-58 =-4 =-40 =62 =29 4417 4538 4539 4540 =49 =-43 =-39 =-53 =-62
tree annex_a_controls 626 1530 4448 4438 4541 4474 1943 4452 =-59 =25 =25 =31 =55 176 =-19 =49 43 =-15 =71 =8 330 472 4417 34 =36 =-17 =-65 =-58 =-65
tree annex_a_controls 1309 1886 2045 944 4542 4484 2250 =-58 =22 =5 =46 =50 =6 505 =-9 =61 190 2045 286 647 =-46 =30 =19 =23 4416 1442 =44 =-25 =-41
tree annex_a_controls 4479 4445 4421 4425 4418 4543 4477 4544 4545 493 4546 4547 =-57 =47 =32 =6 =-9 =37 =58 =19 =41 =43 123 =-49 =34 =24 420 =35 =-25
tree annex_a_controls 626 2069 221 4499 4507 359 1547 4536 =-58 =39 =9 =-3 =57 =56 173 =14 =-37 =28 4456 342 190 359 =14 =-56 64 =-13 =41 =60 =62
tree annex_a_controls 1916 626 2091 4548 =-60 =11 535 =-27 =64 66 =29 =-39 169 =-47 342 601 3 243 4483 676 =19 =-48 =-48 =-33 =56 4549 =57 =-35 =65
tree annex_a_controls 1916 419 4455 4449 =-60 =42 =46 =33 123 1109 =-49 =36 457 12 2089 4550 800 2825 4551 =50 =-44 =-29 =-15 =-36 505 =-33 =56 =-51 =-37
tree annex_a_controls 425 4463 4412 1995 =-58 =34 =40 =64 550 958 190 1 3618 =-40 =47 =50 =12 =60 717 4552 4553 4554 4555 =52 =-38 =-40 =-45 =-44 =-55
tree annex_a_controls 2293 4444 4469 4556 4557 =-57 =47 =49 =71 =75 11 4484 =-57 =34 3 273 =-55 201 4483 717 4558 4559 =36 =-33 =-52 =-44 =-48 =-29 =59
tree annex_a_controls 419 4445 1391 4462 4560 2068 4476 4561 =-57 =44 =43 =18 =41 =10 644 =-56 1290 =-16 =39 2198 =43 =-48 101 =-4 4562 644 =-22 =46 =-43
tree annex_a_controls 4384 4442 3305 4500 294 4440 508 4563 =-58 =44 102 =-42 =2 =53 4564 539 2104 =-41 =29 =35 =56 =64 =54 190 =-9 =35 190 =6 =51
tree annex_a_controls 1886 1918 1087 4565 2048 4566 4563 4567 4426 =-56 =25 =41 =55 =41 =42 =46 550 =-51 =30 101 =-8 =36 24 56 3 =-14 =56 =42 =-49
tree annex_a_controls 221 1391 1547 4422 4568 2064 4569 4547 650 =-54 =-14 =57 =48 =52 =60 =41 =33 177 1547 =-14 =59 =58 28 934 12 =29 =-45 =-39 =-32
tree annex_a_controls 739 =-59 221 4479 1918 4548 2180 1097 2101 =-49 =60 =37 4354 2068 116 =49 =-42 =-54 =-39 =19 123 =-30 =28 24 =41 =-37 368 =4 =48
tree annex_a_controls 432 221 4448 4570 2045 4544 =-58 =27 =4 =60 =28 30 119 =42 =-27 =-49 119 243 457 406 221 =-4 =29 =41 =-41 2045 =-44 =13 =48
tree annex_a_controls 1916 1922 2164 4436 4445 4571 1856 =-58 =4 =56 =46 =58 2048 =-11 =57 =40 123 =-34 4467 381 245 =39 =-43 1922 =23 1201 =-38 =45 =-37
tree annex_a_controls 30 367 368 4425 43 359 4436 4432 2022 4473 =-52 =44 =44 =3 =53 =-6 1096 =-17 =47 =49 545 =32 =-20 =-54 4480 359 =-54 =17 =45
tree annex_a_controls 1916 747 432 =-59 921 221 4436 =-36 =55 =34 =81 =43 11 56 =-61 =5 40 2287 201 747 =27 1922 =6 =-57 =-53 =65 4553 =49 =-46
tree annex_a_controls 2287 4433 3305 644 =-59 1442 684 650 4161 4572 87 =-48 =-26 =43 =50 =17 1096 =-3 =51 =-58 =51 549 2095 =17 =-42 =96 550 =-11 =50
tree annex_a_controls 425 432 =-59 552 100 14 =33 1185 =-54 =35 =-43 =88 338 4483 4573 4574 962 2093 3087 =29 =-39 1357 =-47 =42 =-18 =-53 =-52 =-56 =60
tree annex_a_controls 2293 1916 =-59 550 =-33 42 =55 =-31 40 1096 582 1382 =32 1007 =-21 =48 4437 =-36 =39 =37 1916 1382 =30 550 =-51 56 =-29 =40 =41
tree annex_a_controls 1223 419 4433 4436 4437 4575 =-57 =41 =39 =46 =27 78 4543 =-27 =39 =31 739 =-33 120 4549 676 4576 2564 =47 =-33 =-38 =-31 =-50 =-22
tree annex_a_controls 2016 4384 4452 1107 654 4421 4571 4570 4577 4578 4579 =-53 =10 =26 =41 =49 =69 =6 =42 =24 =48 24 4580 =25 =-45 =-54 101 =0 =36
tree annex_a_controls 425 419 =-57 437 644 =-33 1855 =73 =-30 =-43 644 3686 =-59 =35 30 4538 1936 245 4581 958 4512 =30 =-35 =67 =-44 =-41 =-30 =-55 =72
tree annex_a_controls 419 1547 4441 4453 4506 4445 4427 4548 1915 4509 =-53 =47 =37 =6 =60 2661 =34 =-42 =43 =33 =61 =49 102 40 1288 =-25 =45 =35 =48
tree annex_a_controls 1916 2016 1309 =-55 1997 41 =7 =-46 =128 =26 1309 291 944 2610 1107 777 600 =-34 =29 =53 =46 =56 =68 =38 4467 4574 =38 =-55 =-53
tree annex_a_controls 425 2164 =-55 799 =-21 =63 4539 4478 4573 4582 4554 315 4483 4583 4528 2153 1682 =39 =-12 =-36 =-35 =-40 =-36 =-34 =-47 =-52 =-52 =-56 =-48
tree annex_a_controls 1045 2102 485 493 4584 4585 =-56 =44 =40 =30 =37 =32 123 584 =-44 =41 1442 1997 2287 221 2102 432 =-37 =5 =37 =35 =56 =100 =-36
tree annex_a_controls 1309 4444 1087 2069 4572 4446 4473 2113 =-54 =28 =52 =36 =35 =25 999 499 =-23 =52 =55 =19 169 =-33 1986 1314 4586 =33 =-36 =-39 =-36
tree annex_a_controls 1045 432 2095 =-55 =-11 4481 3 4587 =-32 =46 =35 =63 169 2165 =-44 =42 4539 977 4488 4447 2129 472 =29 =-26 =-36 =-35 =-37 =-46 =-56
tree annex_a_controls 1045 432 2116 4547 =-56 =45 =55 1357 =-24 =22 676 87 981 4509 2116 2022 =-15 =52 =42 =57 =38 432 =-7 4574 3508 =42 =-34 =-41 =-41
tree annex_a_controls 1045 419 4514 4444 4541 2287 926 =-56 =22 =25 =37 =28 =48 =18 11 1382 =34 =-44 705 962 185 4478 =29 =-29 =-41 684 =-35 =22 =-33
tree annex_a_controls 338 921 169 =-50 600 153 4441 508 1666 4588 =-26 =56 =31 4589 =24 =-63 =56 =-46 =55 40 =16 =74 1530 1918 1886 =-52 =5 =38 =17
tree annex_a_controls 1309 1031 221 4463 4376 4590 1646 2022 344 =-55 =-3 =30 =9 =48 =1 =46 =-3 =47 221 1027 4416 123 =-18 4591 =25 =-39 =-49 =-52 =45
tree annex_a_controls 4384 4445 1918 4548 508 4525 4463 4592 3305 4535 =-53 =38 =56 =52 =42 =41 381 =-29 =39 =4 286 =-20 =45 684 286 =-25 =53 =73 =20
tree annex_a_controls 4384 799 4525 870 1444 2874 4479 1469 1518 =-51 =28 =30 =-4 =12 =32 1312 =-5 =76 1474 =45 =-45 201 556 =-3 =35 =-42 578 =-36 =32
tree annex_a_controls 747 4479 4514 1290 4442 2165 2086 =-53 =32 =-6 =3 4423 864 508 =-29 =19 =57 =73 =64 243 2093 =42 =-48 536 =-37 =43 4549 =18 =-52
tree annex_a_controls 1916 4548 4514 3305 4422 2102 1638 4527 =-56 =34 =-13 =7 =44 =49 =54 =30 505 4539 4119 2098 2286 =17 =-38 =-34 =-52 =-58 4593 =40 =-34
tree annex_a_controls 1045 4594 419 4444 714 =-54 =19 =22 100 4412 =46 =-28 =-23 =58 368 4452 4473 =-15 =47 =29 2258 872 4595 338 =57 =18 =-31 =-34 =-46
tree annex_a_controls 432 2102 2071 4453 4541 4445 3034 4596 =-55 =29 =14 =25 =40 =39 =46 =38 4441 1309 2155 4597 4598 =-21 =49 =66 =47 2162 =27 =-44 =67
tree annex_a_controls 425 1638 4514 4599 =-53 =48 =47 138 314 =35 =-36 =-46 368 4354 229 4562 475 =6 =35 =-48 =-36 634 =-42 =14 4281 3702 =53 =-21 =-17
tree annex_a_controls 221 4568 1918 1638 1922 1997 4413 =-49 =53 725 =-26 =101 372 =-35 =39 725 197 =-17 =52 =45 286 =-10 =56 =87 101 197 =-16 =47 =35
tree annex_a_controls 1011 857 2126 654 3960 942 4600 4590 4601 4602 2541 2022 4482 177 =-34 =6 =56 =33 =39 =61 =44 =47 =42 =40 =45 =59 =38 =34 =-53
tree annex_a_controls 1916 1045 197 4352 =-56 =15 18 =47 =-40 18 173 251 =35 =-39 =-14 =-34 18 549 197 66 505 2288 =-19 =37 =17 =44 =47 =63 =55
tree annex_a_controls 432 338 1290 1194 1403 =-34 =28 =34 1207 =49 =-39 =-53 578 981 1107 694 517 338 2541 =-38 =37 =22 =18 =26 =48 =44 1442 =38 =-26
tree annex_a_controls 644 4603 =-59 =26 1011 368 2091 4441 392 2141 1931 1072 4472 4461 =-41 =35 =28 =21 =47 =38 =47 =56 4562 =23 =-40 169 =-25 =33 =-52
tree annex_a_controls 1309 4456 600 493 4604 4598 1084 4605 1481 1868 =-46 =31 =22 =31 =6 =45 =31 =38 =27 =43 1439 4591 1407 154 =15 =46 =-40 =-32 =-51
tree annex_a_controls 425 1223 =-55 4606 2101 =-28 =73 =50 460 700 0 177 38 197 432 =10 1436 556 =-31 =-3 =40 =35 =43 2089 =53 =-32 =58 =56 =79
tree annex_a_controls 921 607 123 =-52 367 102 273 =-49 1157 4607 4533 4433 =3 870 =57 =5 =69 =-32 =-41 4608 =40 =-34 =-50 2045 4433 =-50 =36 =41 =37
tree annex_a_controls 739 1530 =-57 =-2 11 2165 958 =-50 =30 =27 24 1223 1096 4609 4456 4466 118 505 =-6 =23 =-40 =-58 =41 =59 118 =55 =-14 =35 =-45
tree annex_a_controls 739 857 4472 =-58 =21 1150 =-34 =73 11 =-38 34 2564 606 4417 338 4610 =38 =-40 1087 2293 =-36 =21 =53 =-51 =-39 =-50 176 =-60 =-1
tree annex_a_controls 2293 747 294 =-50 =-14 =28 4587 4611 517 528 1197 4590 25 2141 4449 87 933 =-40 =17 =-8 =41 =47 =33 =53 =41 =32 =29 =66 =71
tree annex_a_controls 425 1309 1886 359 =-55 =13 =29 556 =-19 =61 582 24 174 =34 =-34 =-22 43 228 604 173 362 618 =-45 =36 =20 =1 =31 =54 =45
tree annex_a_controls 739 857 =-54 725 =-32 =72 34 725 669 4523 799 425 1403 =-49 =34 1674 2129 =15 =-45 =-37 4438 =39 =-15 =73 =-40 =48 1391 =-50 =19
tree annex_a_controls 739 =-53 1997 345 601 4441 4343 958 1469 944 4031 81 887 1403 =-24 =18 =45 =35 =39 =58 =48 775 =51 =-36 =57 =53 =32 =-39 =65
tree annex_a_controls 2102 4485 4514 4612 4455 4606 550 =-45 4419 1007 =-27 =12 =47 =9 =39 =56 =52 =56 547 4485 2269 330 4613 =44 =-29 =-31 =-35 =-24 =-29
tree annex_a_controls 221 2102 2116 2179 921 4614 3047 4615 4498 4308 =-46 =24 =46 =43 =26 =55 =12 =22 =57 =24 173 4354 2208 =49 =-24 =-15 1278 =-23 =24
tree annex_a_controls 2016 3305 1013 4616 1290 3 4432 4617 =-44 =22 =7 =14 4445 =-8 =43 =80 1290 =5 =60 =56 4426 251 1185 =19 =56 =-26 2104 =-67 =12
tree annex_a_controls 2293 221 485 1997 4594 =-47 =25 =40 =61 =16 578 981 4343 43 2141 2653 579 =-30 =40 =48 =47 =28 =65 =48 345 190 =9 =48 =-25
tree annex_a_controls 2102 4485 243 2015 4609 626 1561 747 371 =-51 =-16 =25 747 =31 =-29 137 =22 =-24 =70 =37 712 =-47 =44 =59 550 =-5 4618 =46 =-21
tree annex_a_controls 552 2116 197 1309 1359 4511 291 4619 4496 =-44 =31 =22 =5 =52 =44 43 176 =-32 4472 =-6 =44 =37 =33 =50 1629 251 =38 =-19 =-54
tree annex_a_controls 425 419 1997 197 =-54 505 =-36 =51 =39 138 974 4620 =80 =-22 =0 =-40 4621 550 4478 =2 =-48 4354 2261 =37 =-16 505 =-11 =35 =-61
tree annex_a_controls 600 18 342 2637 1097 684 2064 4468 4283 378 =-30 =36 =40 =40 =41 =14 =43 =48 =32 2102 2069 4448 =-54 =20 =20 =51 528 =59 =-42
tree annex_a_controls 102 599 2116 229 2653 4603 4547 221 1490 =-27 =49 =3 =36 =37 =43 =-47 =49 4201 =41 =-32 4622 1384 747 221 =0 =36 =41 =71 =-54
tree annex_a_controls 425 2930 4560 4523 1956 4623 667 =-52 =8 =24 =25 =44 =43 =65 286 1547 1349 578 4031 =-17 =37 120 2480 =28 =-41 =-28 =42 =45 =52
tree annex_a_controls 2293 1045 2102 4426 1379 =-53 =51 =51 =37 =8 601 2164 4336 123 =-34 1407 =39 =-34 =-46 4624 2064 4572 =-18 =35 =49 =39 2278 =44 =-32
tree annex_a_controls 921 4485 1442 999 535 4625 4568 4473 1842 2069 799 877 4626 =-39 =23 =41 =8 =0 =33 =42 =42 =56 =41 =47 =-40 =47 4538 =38 =-39
tree annex_a_controls 11 4326 1125 =-57 =13 =30 607 857 201 234 3087 1157 4478 362 4583 =24 =-36 =-22 =-33 =-24 =-42 =-60 1391 =-42 =26 =59 1916 =-52 =44
tree annex_a_controls 425 338 =-7 4627 =-53 =20 30 2653 700 1027 81 601 1737 1302 4354 4384 374 =-20 =34 =20 =-37 =25 =40 =20 =45 =-45 =44 =63 =53
tree annex_a_controls 243 169 203 =-43 =25 1223 1031 4423 4441 1658 485 1436 4628 4161 =-29 =28 =35 =37 =49 =53 =44 =60 =51 1405 4574 =37 =-39 =-43 =-31
tree annex_a_controls 739 406 =-53 =11 977 1997 367 1290 1765 317 =-19 4539 2250 419 2287 =-14 =41 4629 =35 =-45 =-40 =-45 =48 2093 =47 =-8 =-30 =72 =-49
tree annex_a_controls 368 4479 1382 4442 578 2071 =-41 =16 =8 =31 2179 =-37 =7 723 4630 457 =44 =-23 =-38 =-24 1442 977 173 1039 =47 =-17 =8 =-39 =-27
tree annex_a_controls 368 4505 4533 4468 830 4605 4631 2235 4314 4632 4633 =-35 =31 =33 =24 =17 =31 =34 =35 =39 =43 =50 1011 2258 816 =38 =-13 =-46 =-32
tree annex_a_controls 367 4634 857 3305 1916 736 2045 2008 1223 =-48 14 =14 =-38 =24 =33 =33 4417 4558 732 =8 =54 =-36 =-45 =44 4635 =48 =-22 =77 =-38
tree annex_a_controls 644 4484 =-57 =16 556 425 2091 659 493 =-40 =30 =35 =22 1629 977 4559 4636 4637 =22 =-37 =-31 =-34 =-43 =-48 804 2129 =42 =-34 =-37
tree annex_a_controls 338 367 799 56 4625 4523 582 =0 375 4506 =-47 =27 =23 =48 =52 2198 2091 =2 =54 =-7 4622 =42 =-51 =-30 1530 2095 =-38 =13 =26
tree annex_a_controls 243 273 =-44 4444 393 2293 4433 1194 4384 2287 =-45 =9 =9 =35 =44 4554 86 4638 =22 =-30 =-28 =-36 =-49 =40 552 579 =-43 =16 =17
tree annex_a_controls 921 4457 2101 419 485 2102 4441 4426 1997 2133 4455 =-42 =23 =33 =27 =28 =35 =13 =49 393 2162 105 =19 =-24 =-38 =-46 =47 =44 =32
tree annex_a_controls 368 2071 295 921 4452 342 4514 1868 =-33 =29 =24 2164 =-26 =37 =28 =18 =-67 =27 804 4555 4639 3010 898 =6 =41 =-28 =-33 =-38 =-29
tree annex_a_controls 2071 43 4597 392 4444 1150 4624 1201 =-24 =9 =28 =11 =17 =38 =50 4448 198 =-30 341 =40 =-19 =48 4621 2095 169 =-13 =56 =-15 =-43
tree annex_a_controls 2293 2102 1045 857 =-46 =13 =1 169 =-28 =36 1674 24 169 =-15 101 2164 105 1067 =61 =-25 =-22 267 =-17 =37 4478 =40 =-19 =-37 =-35
tree annex_a_controls 921 2016 221 4548 4456 4507 1031 2291 402 4500 4541 =-44 =17 =25 =18 =29 =26 =21 =33 =16 =7 251 2162 =27 =-24 =-32 1041 =38 =-9
tree annex_a_controls 739 4640 4472 =-53 =21 =28 1997 330 1382 381 4434 669 18 =51 =-17 =-29 =-28 =-26 448 4441 4459 4494 =-16 =31 =38 =40 =17 =-45 =67
tree annex_a_controls 550 4425 4441 177 4507 958 =-34 =19 =31 =25 =40 =37 201 1048 4354 2286 394 338 =40 605 =-5 =56 =-30 =-23 =-8 =-10 2099 =-35 =31
tree annex_a_controls 197 684 4587 2077 1765 1391 4594 4641 4425 231 =-33 =26 =19 =34 1918 =50 =-23 1405 =4 =-48 =26 =46 =45 1045 =-18 2869 =38 =-18 =38
tree annex_a_controls 295 1309 1097 4423 1436 2287 105 378 4626 556 392 =-26 =29 =7 =37 =40 =-49 =34 =41 =47 =43 1027 722 =25 =-25 =-39 1302 =-52 =20
tree annex_a_controls 644 =-48 2286 11 =-24 816 779 2065 725 43 1629 1290 1638 1916 3960 =-36 =29 4467 =15 =-45 =26 =30 =-50 =46 =54 =-31 =-25 =-24 =-38
tree annex_a_controls 368 197 295 475 177 4642 1349 659 =-34 =17 =13 =33 =15 =7 =-63 =35 2286 784 174 520 1785 808 =42 =-8 =-17 =-17 =-24 =-20 =-21
tree annex_a_controls 1997 552 2116 517 453 841 512 4441 857 1382 =-10 =-34 =10 =32 =16 =32 =46 =19 457 =57 =-19 359 556 898 =-61 =4 =35 =62 =60
tree annex_a_controls 600 197 4384 4643 712 4644 2076 201 2235 981 1720 4632 1813 =-26 =28 =29 =27 =20 =23 =-49 =34 =44 =27 =35 =12 =34 487 =56 =-30
tree annex_a_controls 368 2293 4445 =-38 =28 2164 =15 4456 4530 3 777 228 =-31 =26 =33 1638 =-19 =36 =42 =34 755 2134 2286 929 =43 =-21 =-9 =-21 =-18
tree annex_a_controls 644 4484 =-54 =23 169 =-40 1674 4621 4448 201 254 4565 =-12 =40 4645 4646 4513 314 =32 =-18 =-26 =-28 =-39 4628 =-32 =31 =48 =-58 =-37
tree annex_a_controls 102 958 118 11 =-38 1391 4337 4352 654 =-22 =28 =42 =37 4495 578 =2 =41 =-42 =-40 =28 338 11 4647 =-33 =31 634 =41 =-7 =-14
tree annex_a_controls 1107 4452 43 4433 3 712 4648 81 4649 2653 =-33 =21 =30 =12 =43 =29 =24 2093 =19 =-28 607 1442 650 =57 =-11 =-22 =-23 =33 =42
tree annex_a_controls 1309 1031 654 4343 1646 4514 4650 4590 =-35 =38 =35 =34 =33 =46 =40 =48 1442 169 1382 =42 =-34 883 4417 4290 =41 =-28 =-31 =-22 =-34
tree annex_a_controls 644 2015 =-52 =10 2286 101 817 4590 =-15 =38 =44 723 302 11 =-4 30 1462 9 =54 78 =-29 =35 =-20 =-4 =-20 1359 =-21 =33 =-32
tree annex_a_controls 739 535 =-45 =28 286 1290 2141 176 =-21 2293 =-26 56 =-5 1674 =42 =-16 =33 2164 477 582 =58 =2 =-22 78 =-28 =23 3719 =41 =-30
tree annex_a_controls 1269 169 552 =-43 =12 1011 4651 2116 1646 4441 231 1185 4556 1994 4421 2102 =-23 =2 =16 =37 =35 =19 =44 =39 =39 =46 =60 =-36 =43
tree annex_a_controls 4609 4587 4441 4486 4420 550 4626 1507 1302 2133 =-41 =24 =16 =20 =32 34 2045 4517 =-8 =43 =20 4314 =-43 =34 =45 =34 =43 =57 =58
tree annex_a_controls 600 4475 3305 4523 1547 4652 725 4653 4441 1646 876 2141 =-30 =23 =25 =22 =34 =41 2069 =-13 =41 =38 =27 =44 =40 =55 229 =58 =-27
tree annex_a_controls 1011 600 552 177 1309 61 2102 1442 4592 4505 =-42 =17 =20 =17 372 =20 =-27 =31 =6 =27 1093 1516 =44 =-22 338 =-37 =32 =35 =-38
tree annex_a_controls 2912 958 123 2096 2048 =-49 =24 =31 607 857 2930 286 0 2126 1109 1886 =-21 4481 =16 =-67 =28 =25 =26 =28 =40 =36 =-21 =29 =60
tree annex_a_controls 4587 4571 3170 4654 4500 4441 2614 4517 4449 1997 4457 2293 4592 4505 =-41 =21 =26 =-13 =20 =27 =41 =39 =26 =38 =46 =49 =64 =54 =58
tree annex_a_controls 739 419 =-53 =17 4607 441 723 543 393 419 =6 1638 3358 =52 =-6 =11 =-24 =-27 601 30 342 =-50 =12 =13 =23 393 =42 =-6 =-22
tree annex_a_controls 1045 4443 1687 500 2165 4436 154 =-42 =-7 =24 =17 =29 =12 =42 406 1205 4584 929 543 =11 =-28 =-34 =-35 =-28 1689 1561 =43 =-5 =-24
tree annex_a_controls 1107 684 3305 2045 4420 4655 2064 2287 1994 645 4566 4656 =-36 =15 =24 =10 =27 =3 =31 =37 =34 =11 1955 =47 =-20 4552 =28 =-24 =51
tree annex_a_controls 3305 921 517 2069 2113 911 232 1176 4473 2955 =-35 =26 =28 =20 =22 =21 =26 =7 499 933 =37 =-18 =-40 40 =9 =48 2016 =56 =-15
tree annex_a_controls 243 1997 367 169 =-17 294 601 1403 342 684 3045 =-24 =29 =18 =23 =39 =33 198 =53 30 398 =13 =-41 =45 =-39 =50 467 =-28 =31
tree annex_a_controls 102 876 817 286 864 732 694 342 4468 4657 1286 =-36 =0 =16 =30 =14 =16 =33 =30 =25 =29 =42 1093 345 =25 =-16 1916 =-67 =20
tree annex_a_controls 345 2912 2102 1547 736 4654 4511 4658 1410 876 2015 453 =-27 =23 =7 =26 =28 =31 =37 =42 =28 =36 669 =23 =-36 =62 1918 =-47 =28
tree annex_a_controls 552 4444 392 4659 43 453 1598 3654 884 4433 =-21 =17 4660 =-40 =22 =27 =20 =32 607 =26 =-21 =38 =35 =25 375 546 =42 =-26 =-23
tree annex_a_controls 4612 4587 732 4514 4449 4423 2288 4529 1065 1373 4654 4642 4227 2104 =-26 =-5 =21 =20 =29 =12 =29 =21 =28 =29 =41 =38 =34 =55 =53
tree annex_a_controls 368 197 1309 4658 2268 4566 4633 4448 1956 =-36 =10 =9 =21 =27 =25 =35 24 =11 =-43 =30 315 2164 2162 38 =25 =-15 =-26 =39 =-27
tree annex_a_controls 1096 2930 942 4661 4456 2022 958 4654 4517 4652 2071 49 1646 4662 =-36 =21 =22 =28 =1 =28 =33 =34 =15 =33 =25 =38 =43 =44 =25
tree annex_a_controls 169 4484 =-41 =21 550 1978 342 4446 =-22 =18 =24 =32 1442 4629 4646 1661 37 729 560 =30 =-17 =-12 =-15 =-24 =-26 =-36 4484 =-31 =23
tree annex_a_controls 644 2015 =-51 =19 1205 1442 2564 4562 601 295 1638 747 4663 =33 =-16 =4 462 =-29 =13 =-32 4664 =42 =-17 =-27 =-36 747 =-40 =48 =-33
tree annex_a_controls 234 315 492 4435 4648 3305 4433 535 1542 2280 4654 4665 372 =-27 =-6 =24 =28 =29 =22 =43 =12 2071 =41 =-15 =43 =38 =29 =-35 =-53
tree annex_a_controls 739 349 =-41 =27 4354 1014 1041 251 2003 185 1526 =37 =-12 =-17 =-25 1087 =17 =-34 30 =-16 =30 2179 =-22 =25 177 853 =-22 =31 =30
tree annex_a_controls 4651 654 2637 2096 1916 2293 =-46 630 =14 2091 =-50 =20 626 550 2091 =-28 =12 755 55 1516 =33 =-23 =-29 =-20 =-10 =40 =32 =38 =46
tree annex_a_controls 1013 56 4441 448 1804 4624 2999 875 4652 4666 4327 =-34 =8 =22 =24 =23 =24 =26 =33 1359 2293 =-28 =18 =60 =33 2293 =-15 =29 =32
tree annex_a_controls 817 4667 4423 2196 295 1886 154 4612 2288 3570 =-29 =26 =25 =28 1384 =-1 =62 517 1442 4630 =24 =-23 =-21 =-33 =-43 =36 =37 =44 =37
tree annex_a_controls 739 380 1384 =-50 =12 =9 4529 453 2077 4453 4509 1096 604 295 884 =-3 1309 =-43 =-5 =-59 =14 1368 =28 =-33 =38 =23 =42 =44 =45
tree annex_a_controls 644 =-42 600 4651 539 345 1439 457 775 2825 2016 =-4 842 4668 =27 =-26 =-20 =-33 =40 775 =13 =-38 =-38 =-28 =25 =45 206 =43 =-12
tree annex_a_controls 441 4479 425 =-28 30 1109 173 654 1201 =-28 =24 =31 =9 =31 =31 420 =30 =-14 105 607 723 173 =36 =-13 =81 425 =-38 =37 =-23
tree annex_a_controls 4669 4469 4634 4459 2653 4441 4648 1171 597 1448 4506 4547 747 =-23 4448 =-11 =28 =20 =21 =22 =18 =34 =32 =37 =35 =36 =47 =49 =48
tree annex_a_controls 644 2165 =-48 =7 1956 4609 367 4607 375 962 4490 4670 1689 1666 =17 =43 =-23 =-22 =-30 =-22 1076 4354 =-45 =26 =30 =-21 =-27 =47 =34
tree annex_a_controls 295 243 11 4642 =-29 =26 3305 546 2074 4452 56 892 198 =-19 =4 =20 =23 =38 =55 8 892 =-38 =12 =21 =48 4545 =-21 =20 =-41
tree annex_a_controls 24 234 2564 4621 1674 3381 2129 4671 4630 895 4164 1261 268 4576 =25 =-11 =-15 =-16 =-16 =-15 =-18 =-34 =-32 =-37 =-23 =-42 =-38 =-50 =-38
tree annex_a_controls 4571 432 1916 3045 =-35 =7 169 =-28 =23 1918 86 4672 4580 =22 =-29 =-35 247 =-37 =22 43 1302 1956 =-40 =17 =16 =26 221 =56 =-14
tree annex_a_controls 169 4642 2165 =-42 =9 =24 3170 2064 1011 550 4507 3045 =-14 =29 =29 2089 1918 18 =30 432 =-20 =27 921 =-15 =28 =-16 =-24 =39 =59
tree annex_a_controls 4621 24 816 2069 549 4609 462 4161 =5 =32 4626 850 2787 4456 551 =-21 =20 =13 =23 =24 =32 =46 =39 1157 =26 =-15 =-30 =-28 =-48
tree annex_a_controls 4621 550 3305 1125 736 2179 4459 =-33 =13 =21 =13 =29 =34 1382 =29 4444 1096 621 1789 4452 790 =-26 =0 =23 =15 =35 =17 =33 =-46
tree annex_a_controls 1359 2930 425 552 850 4442 1403 =-48 =4 =0 =20 =25 851 689 1166 1030 64 254 =11 =-21 =7 =29 =32 =40 =32 =42 4442 =52 =-14
tree annex_a_controls 1107 717 4571 2180 556 2099 4509 4517 4425 817 4460 160 =-26 =15 =11 441 =-15 =39 =18 =27 =29 =28 =15 2661 =28 =-9 =36 =-38 =41
tree annex_a_controls 550 817 394 =-18 =21 =34 120 4673 4674 2825 607 2008 4646 574 722 2162 4368 =33 =-9 =-2 =-8 =-14 =-17 =-20 =-2 =-24 =-20 =-30 =-21
tree annex_a_controls 1629 118 1706 34 4582 105 784 4429 3702 4538 =22 =-18 =-20 =-21 =-21 2093 =14 =-36 =-30 =-19 =-29 467 4545 1850 =-41 =5 =13 =21 =-41
tree annex_a_controls 739 2060 539 =-42 =13 =25 24 101 1045 =9 2251 4435 2250 =-32 =16 =27 =26 4622 4417 3702 816 =30 =-16 =-24 =-27 =-39 342 =-43 =11
tree annex_a_controls 684 2637 4283 1205 898 2105 1530 =17 2091 =-38 =21 =-26 692 843 2179 4604 =-21 =25 =15 =27 =28 =-35 =33 =29 1223 176 =18 =-30 =37
tree annex_a_controls 644 =-42 1359 457 120 4554 884 4583 4675 1330 1789 46 =34 =-8 =0 =-19 =-22 =-33 2093 1382 =30 =-4 =-37 =-34 =-22 40 =-37 =4 =44
tree annex_a_controls 644 =-41 725 4587 169 =-34 934 549 1223 4448 378 4343 1956 =-23 =30 =32 =41 =33 4629 2098 =28 =-22 =-36 =35 =-36 =48 345 =40 =-21
tree annex_a_controls 3170 1956 4634 4661 4283 4459 2004 876 999 4494 2045 2111 2281 =-29 =6 =27 30 =-9 =37 =20 =13 =28 =33 =28 =35 =34 =40 =28 =57
tree annex_a_controls 4475 817 4510 3305 4456 342 4676 64 4523 1883 4677 =-31 =22 =23 =24 4481 425 =-11 =19 =-64 =31 425 =-21 =31 =25 =24 =40 =31 =43
tree annex_a_controls 739 4678 =-37 =15 4621 102 606 41 169 =-30 2005 432 =34 368 2091 =-14 =25 =31 =-29 153 432 =-31 =10 =-37 =-33 1706 =27 =-24 =-40
tree annex_a_controls 243 105 118 286 472 2287 545 2606 4495 4679 =19 =-17 =-19 =-25 =-18 =-19 =-26 3719 =46 =-14 =-18 1309 =-33 =20 368 =-35 1916 =-25 =21
tree annex_a_controls 302 739 528 =-36 =23 169 2179 604 =-35 =16 =19 101 4343 2021 102 =-3 =35 =-28 =33 1439 381 2172 834 =41 =-4 =-16 =1 =-38 =-35
tree annex_a_controls 43 1382 475 1205 552 =3 =49 =-40 =38 2653 102 700 4517 4456 4655 600 14 =-45 =-17 =1 =19 56 =31 =-20 =25 =25 =9 =32 =30
tree annex_a_controls 4614 234 4612 4510 2653 599 345 1013 56 1302 398 =-6 =-32 =19 4354 =23 =-22 1302 137 =49 =-12 =-20 =-31 =24 =34 =39 =41 =-46 =59
tree annex_a_controls 739 349 =-37 =25 1706 817 492 295 578 2287 2541 =-11 =33 123 =-24 =42 456 1442 =26 =-17 =-30 =-38 1110 =44 =-14 1507 =-5 =58 =-33
tree annex_a_controls 579 1387 4227 4475 3960 4598 2102 338 864 1997 =-16 =22 =23 =-34 338 969 547 508 =-34 =4 =-53 =23 =31 =30 =26 =35 =39 =45 =29
tree annex_a_controls 1107 739 790 =-42 =13 41 1087 295 4680 294 =9 =40 =-25 =-35 781 4681 173 =-37 =1 =26 =30 1067 =6 111 177 =-33 =17 =21 =35
tree annex_a_controls 892 556 201 4682 2180 2089 2148 380 1996 =-26 =16 =9 =22 =26 1530 1918 =-25 =17 =19 =29 =-30 834 1620 =22 =-18 =-23 198 =50 =-8
tree annex_a_controls 600 552 197 1387 4510 2287 2077 4352 2541 2180 1359 =-32 =21 153 64 =-9 =30 =-37 =26 =23 =25 =16 =35 =41 =25 666 =24 =-26 =39
tree annex_a_controls 1384 2653 779 4529 4669 4600 4661 4459 4673 626 2014 4530 =-15 =28 =25 2091 2501 =23 =-26 =-14 =-33 =21 =31 =29 =36 =29 =-33 =35 =44
tree annex_a_controls 684 286 4529 2077 4505 605 4473 4530 4337 2180 4494 =-32 =9 4354 =7 =-31 =7 =18 =26 =15 =24 =27 =18 4675 =33 =-30 4492 =29 =-30
tree annex_a_controls 302 2165 1185 1125 1955 3385 2930 394 4642 876 4517 2064 4479 =-15 =6 =24 =29 =29 =27 =29 =35 =-35 =-29 =24 =24 =30 2016 =-39 =12
tree annex_a_controls 644 =-37 717 1674 102 2765 545 123 =-22 462 =-8 4434 816 4513 315 4558 1747 =37 =0 =-15 =-15 =-21 =-24 =-27 =-27 =-37 =24 =-21 =-29
tree annex_a_controls 644 =-33 4621 539 2064 4612 921 425 317 =10 1453 =-39 =13 4119 851 1302 1125 4626 =-10 =27 =31 =26 =28 =-33 =19 =35 =37 =35 =-40
tree annex_a_controls 600 1107 2293 1087 1309 =-40 =-2 =23 2165 441 723 725 177 2015 462 =-24 =3 =-38 =29 =21 =-32 173 =37 =-12 =29 =25 441 =3 =47
tree annex_a_controls 1096 1290 190 4651 2164 =-45 1638 =4 1382 =11 =-34 =28 18 4683 4481 =16 =-16 =-25 2164 =-38 =25 190 =29 1666 18 =-28 =10 =32 =21
tree annex_a_controls 644 =-44 669 921 1157 4589 4683 556 4510 419 1916 =-17 =6 381 359 =1 =31 =-9 =35 =23 =-25 =-27 =-27 4465 4427 =39 =-11 =-11 =-23
tree annex_a_controls 857 689 441 4648 4455 4420 1436 2251 16 601 3034 1223 =-34 =-14 =23 =-3 =14 =15 =21 =29 =24 =31 630 =23 =-24 =34 755 =39 =-14
tree annex_a_controls 644 =-33 977 234 1955 739 =-18 2089 816 315 174 804 2143 4684 2624 =28 =-9 =-9 =-9 =-13 =-20 =-15 =-14 =-13 2251 =-35 =25 =-44 =-37
tree annex_a_controls 485 644 694 =-41 =8 24 4554 2091 4445 2293 4433 1996 =-39 =24 =29 198 1403 =25 =-16 1096 =-13 =22 =23 4246 =26 =-18 =-34 =-29 =47
tree annex_a_controls 295 4492 607 3702 174 381 626 1955 =14 =-20 4327 375 =46 =1 =-12 375 2102 =-25 =6 =23 =-27 =-27 2102 =-29 =32 =-28 42 =-43 =9
tree annex_a_controls 644 =-35 4555 4621 606 174 2765 4685 2104 380 1290 1459 102 =-11 =9 =22 1459 =26 =-18 =34 1309 =13 =46 =-20 =-17 =-25 =-28 =-32 =-34
tree annex_a_controls 600 1290 475 2141 579 599 =-28 =15 =16 =19 2016 512 599 =-14 =16 =25 =29 669 4680 2095 =31 =-12 =-25 =-26 475 0 =51 =-2 =-10
tree annex_a_controls 40 61 4648 3384 1030 500 1065 274 =-19 =11 =16 =18 =16 =27 =28 =25 11 =-16 295 3782 1839 705 274 =32 =-8 =-16 =-16 =-22 =-27
tree annex_a_controls 368 302 441 56 4413 653 4473 81 43 4529 968 0 =-45 =7 =12 =11 =4 =16 =19 =22 =23 =8 =18 =-43 717 3236 =24 =-24 =-28
tree annex_a_controls 4621 977 4452 286 1297 2091 3719 493 1916 359 4442 =-45 =0 =19 211 =-8 =33 =23 =21 87 =-11 =23 =31 154 =4 =43 =36 =-33 =-37
tree annex_a_controls 2064 24 977 725 294 2251 2091 =-15 4354 2045 =-7 =36 =-20 =20 884 1638 4445 3845 =45 =-3 =-10 =-13 =-11 4686 =27 =-21 =-34 =-27 =32
tree annex_a_controls 102 1297 286 892 1886 4286 681 344 1107 177 420 =-37 =14 =-2 =11 =14 =18 =23 582 =21 =-8 =10 =23 =31 1368 41 =39 =6 =-11
tree annex_a_controls 817 601 1031 2180 4509 592 1065 160 2217 4541 3683 777 =-28 =10 =8 =12 =12 =14 =15 =15 =28 475 =-9 =17 =26 =15 892 =-4 =43
tree annex_a_controls 485 4659 4441 4568 4511 2091 2101 4572 4494 507 4465 4130 4486 =-24 =9 =11 =15 =16 =15 =16 =20 578 =-13 =15 =30 =27 =32 =46 =43
tree annex_a_controls 2912 4227 689 4687 4498 552 4496 4455 4448 4494 539 4688 =-28 =16 =8 =21 =9 =17 =31 173 419 =18 =-26 =29 =28 =27 =27 =34 =44
tree annex_a_controls 56 4423 4455 517 4560 1997 907 655 2588 659 =-27 =9 =15 =17 =10 =17 =30 578 2588 =31 =-17 =-22 =28 =32 4663 4491 =21 =-16 =-23
tree annex_a_controls 722 1747 2286 921 4427 190 1957 909 4426 1956 =-25 =17 =22 =24 =29 367 338 475 2208 =14 =-20 =45 =-8 =-26 =46 =26 =-25 =-19 =-21
tree annex_a_controls 2074 425 1382 =13 1956 =-28 =16 892 0 512 604 4496 2235 1056 =-19 =21 =23 =24 962 =27 =-19 =26 =34 398 =36 =-14 475 =41 =-17
tree annex_a_controls 600 11 =-23 1542 24 3326 4685 197 1045 517 722 4533 =-24 =12 =12 747 =-9 =32 119 =2 =26 =28 =-24 =-23 =-22 =30 56 =46 =-9
tree annex_a_controls 1013 485 4445 392 4523 692 4474 3960 2111 425 2021 =-42 =18 1638 1918 118 =10 =-30 =-18 =-27 =19 =15 =23 =25 =30 =28 =17 =38 =31
tree annex_a_controls 154 267 600 683 550 =32 =-27 2126 1947 216 4661 4689 817 =-32 =2 =16 =17 =18 =14 =23 =20 =28 550 4421 2045 =-45 =14 =16 =28
tree annex_a_controls 739 4606 =-37 =18 169 604 =-30 =11 4621 3410 1027 804 1706 1599 1330 3087 4690 2065 =26 =-8 =-15 =-16 =-16 =-18 =-17 =-23 =-20 =-16 =-34
tree annex_a_controls 1107 1997 4654 739 921 =-34 =8 1168 4548 2091 1918 18 4376 =-5 =19 =-27 =-27 =4 3410 1638 1918 =45 =-1 =-4 =-42 =27 =30 =34 =32
tree annex_a_controls 1384 4609 1387 3686 876 4423 197 1309 3678 864 725 =-33 898 =23 =-20 =13 =16 2089 =3 =-31 4414 =27 =-19 =22 =24 =26 =36 =34 =28
tree annex_a_controls 666 234 457 4673 4691 485 2102 199 1112 1072 1027 =14 =-14 =-16 =-21 =-25 910 4418 =34 4433 =24 =-29 =-12 =50 =-30 =-27 =-25 =-40 =-36
tree annex_a_controls 600 689 552 2077 100 359 892 1168 =-7 =23 =34 1087 =-26 747 =24 =-14 1821 4692 =-30 =8 =9 =25 359 4692 =5 =-32 =40 =28 =29
tree annex_a_controls 368 4583 4631 4459 190 920 4548 =-27 =6 =19 1319 4426 1789 =18 =-21 =-20 =-27 =28 =28 =-30 169 =-18 2223 1014 547 =33 =-9 =-4 =-21
tree annex_a_controls 4621 231 683 =23 2179 1084 1956 4441 4661 4161 3364 4612 597 =-24 =11 =19 =22 =9 =21 =26 =20 4693 =25 =-25 898 =-20 =31 =34 =-33
tree annex_a_controls 40 1224 4419 203 4444 1176 487 1373 =-24 =18 =10 =20 =8 =19 =24 =30 870 4491 816 568 705 1411 =29 =-8 =-10 =-10 =-17 =-23 =-23
tree annex_a_controls 2912 4571 1107 2199 2022 1168 4634 933 4314 712 1290 1201 =-25 =6 =-3 =14 =15 158 =15 =-15 =23 =16 =24 =28 1382 =37 =-2 =32 =45
tree annex_a_controls 380 4529 4413 2235 3243 1125 1943 4661 4441 4444 857 342 933 =-30 =0 =0 =4 =6 =20 =25 =25 =18 =18 =20 =27 884 =38 =-10 =21
tree annex_a_controls 43 4629 2653 2377 441 372 419 425 =-32 2293 =26 =-3 508 =-7 =-40 419 =-18 =13 372 1014 =31 =-15 =-18 =29 =26 =-34 650 =34 =-13
tree annex_a_controls 4427 1442 725 669 1706 118 221 4486 4441 546 158 176 =-20 =1 =23 =15 =24 =28 381 457 =31 =-8 =-16 =-22 =-30 =-29 =21 =-26 =38
tree annex_a_controls 1107 1224 539 4445 432 2287 1093 4548 =-36 =2 =7 3719 =24 =-28 607 1093 933 2071 =-9 =14 =21 =-30 =21 =12 101 =-9 =27 =29 =28
tree annex_a_controls 669 201 1706 3385 3338 1112 1634 522 1839 457 4690 781 4694 139 =28 =-6 =-6 =-5 =-9 =-8 =-11 =-17 =-19 =-18 =-19 =-26 =-27 =-18 =-23
tree annex_a_controls 1359 2116 392 4384 777 4419 4547 1978 599 4479 4614 4354 =-32 =-4 =5 =-5 =11 =11 =22 =23 =26 4354 604 =22 =-9 =-8 =31 =30 =31
tree annex_a_controls 1674 4614 2064 11 =-20 2116 739 =-21 1900 816 4539 1330 574 977 4685 4640 =19 =-4 =-21 =-23 =-22 =-20 =-18 =-24 =-24 =33 =31 =37 =-30
tree annex_a_controls 1107 4475 1027 601 892 190 4456 3685 =-34 =8 =9 295 2102 1886 349 =-16 =15 =20 =32 =-31 1918 =27 =-8 1072 =21 =-6 =-30 =35 =31
tree annex_a_controls 3585 4423 1646 1391 1956 462 4462 974 2180 =20 =-6 969 =-28 =17 =-26 4452 =-20 =16 =23 137 359 2179 =14 =-19 =25 =-10 =25 =33 =41
tree annex_a_controls 739 =-28 368 4481 381 118 4629 3338 4695 436 =22 =-8 =-9 =-18 =-29 =-31 =-20 101 =-51 =-1 41 2258 =32 =-22 371 118 =18 =-9 =-24
tree annex_a_controls 4696 1387 1391 799 1 493 528 2141 66 704 4697 =-32 =3 =8 =7 =14 =9 =20 =14 229 2095 =26 =-11 =-12 154 =1 =28 =33 =-33
tree annex_a_controls 286 1290 4459 725 1197 1886 3243 4481 4698 =-42 =8 =16 =27 4481 254 =-19 =16 =-44 =20 4492 =18 =-22 =31 884 =21 338 =-20 =19 =21
tree annex_a_controls 857 4587 425 1638 =-23 =5 203 4483 4455 933 4624 4517 994 8 454 =-15 =17 =17 =16 =25 =25 =20 =26 =-30 =32 =35 755 =38 =-16
tree annex_a_controls 368 981 876 4661 511 4446 4699 317 =-27 =-10 =12 =14 =20 =21 =22 =22 105 272 871 724 4700 0 =32 =-5 =-6 =-5 =-11 =-21 =-15
tree annex_a_controls 368 4461 4441 4425 4566 4701 4472 4631 4459 4457 4479 4452 =-35 =9 =-1 =7 =13 =25 =10 =15 =22 =16 =23 =28 221 1997 =-7 =29 =27
tree annex_a_controls 102 545 2126 1041 12 1462 2299 2105 1205 1011 1747 =20 =-7 =-11 =-13 =-11 =-16 =-23 =-26 1197 910 =-37 =-2 =3 =28 =-29 1839 =24 =-8
tree annex_a_controls 892 2102 102 4485 4456 177 552 =-26 =11 =16 2016 =27 =-9 =25 607 4462 =26 =-15 =-15 552 4485 =31 =-17 102 =3 =-31 2501 =28 =-18
tree annex_a_controls 4412 689 4314 4612 2930 1453 4474 1795 1638 4527 1007 1056 1176 =-32 =7 =13 =4 =14 =-3 =17 =17 =12 =15 =21 =23 =26 1638 =45 =-14
tree annex_a_controls 302 4554 201 1706 784 1629 645 1290 3686 4422 2155 4702 =-6 =17 =19 =25 =28 =20 =32 =-17 =-19 =-19 2068 1309 =-15 =18 =-29 =-30 =-23
tree annex_a_controls 4587 1359 4456 4510 4703 1448 4611 4283 4421 549 1185 1125 =-23 =7 =6 826 =22 =-16 =7 =18 =19 =20 =22 =26 4161 =29 =-12 =24 =34
tree annex_a_controls 425 1384 486 2288 4446 1986 =-36 =4 =7 =10 =13 =24 43 921 974 1109 173 1459 =-22 =0 56 =-8 =20 =27 699 =19 =-10 =23 =34
tree annex_a_controls 921 1997 4631 3585 851 190 1288 40 =-38 123 =-26 =3 =13 974 2293 =-15 =8 653 =-23 =7 =12 =27 =28 =28 24 4438 =34 =-6 =-8
tree annex_a_controls 295 2286 1013 1096 457 1956 2093 1638 2071 755 =7 =-25 =30 578 517 =-28 =7 =2 =-21 =26 =-24 1687 =32 =-10 =30 =-22 1041 =-41 =9
tree annex_a_controls 4423 1387 1955 683 =21 599 732 725 700 154 1309 4384 =-34 =8 =-7 34 137 =16 =-12 =-22 =16 546 =17 =-17 =24 =19 =-26 =29 =26
tree annex_a_controls 4614 302 1205 2005 4558 607 504 869 4695 566 2164 2105 =29 =-9 =12 =-8 =-6 =-11 =-19 2164 =-20 =24 =-22 =-23 799 =5 =-34 =-17 =45
tree annex_a_controls 4427 2165 41 375 808 1031 1014 4692 4543 3107 =17 =-6 =-14 =-16 =-17 =30 =-18 198 =-31 =7 286 2060 221 =-26 =-4 =17 =11 =26 =36
tree annex_a_controls 367 644 =-24 4614 1027 1125 666 4530 2637 528 2653 507 514 4446 2251 =-11 =15 =19 =17 =22 =25 =22 =23 =28 =-24 =26 =-19 =39 =-25
tree annex_a_controls 2064 921 4427 177 1542 1223 892 4446 994 =-31 =14 =17 1041 =14 =-20 2016 =-8 4663 =21 =-12 =17 =17 =31 1041 462 =-2 =35 =-10 =27
tree annex_a_controls 644 =-23 1224 607 4555 4663 1613 1682 1087 543 781 =24 =-10 =-14 372 1045 =19 =-24 =17 =-14 =-19 =-16 =-24 2293 =-30 1223 =-14 =23 =31
tree annex_a_controls 1359 1223 4448 317 419 1013 2093 =6 =-16 =25 2930 3683 723 =-32 =8 =14 =22 4438 430 2614 =-39 =0 =4 =15 =21 2134 =10 =-15 =28
tree annex_a_controls 1956 169 492 =-27 =7 24 918 1157 3385 2825 545 251 2105 519 =22 =-6 432 =-19 =11 198 =-26 =14 =-13 =-21 =-21 =-17 =-18 =-19 =24
tree annex_a_controls 286 1013 856 4612 2614 2091 1087 2088 102 918 =-24 =11 =6 =20 1007 =-36 =6 2015 =-7 =24 =17 =21 =17 284 =22 =-17 2172 =22 =-11
tree annex_a_controls 24 1013 2045 4448 4606 1359 4651 725 683 =4 850 =-31 =8 =0 =18 =18 =12 189 1072 =27 =-6 =-9 2198 =18 1309 =-20 =10 =27 =-24
tree annex_a_controls 1384 425 338 1107 229 1278 =13 =-16 =-20 =30 =-38 338 243 907 1013 1278 4548 508 =-12 2180 =25 =-12 =-25 =9 =23 =28 =-19 =29 =31
tree annex_a_controls 286 4587 725 1387 1197 64 2071 4227 1357 958 1561 =-38 =-4 =1 =2 =17 =9 317 =20 1084 =-7 =18 =17 =29 1357 =20 =-7 =32 =24
tree annex_a_controls 817 4475 1997 1197 958 1957 2653 43 14 4614 362 4496 =-30 =7 =3 =10 683 =20 =-8 1916 =-14 =28 =19 =20 =17 =17 =20 =29 =25
tree annex_a_controls 1013 1096 1224 578 4543 549 933 1956 =-28 =6 =8 =12 =11 101 =-15 154 102 =-14 =13 =20 =20 2660 =21 =-14 4594 597 =-6 =22 =36
tree annex_a_controls 302 12 1629 683 =23 654 4419 1168 2002 689 278 158 4503 110 =-15 =6 =8 =10 =10 =20 =15 =18 =23 =24 =-25 =-29 4606 =-31 =10
tree annex_a_controls 485 739 1150 =-30 =4 1706 4591 4704 3702 198 338 243 4354 918 =38 =-8 =-7 =-16 =-26 552 634 =-7 =16 =19 =-19 =-15 =-20 =-22 =38
tree annex_a_controls 864 102 1382 2180 =0 =30 4456 700 4486 4474 440 2002 =-28 =8 64 =-14 =14 =9 =7 =8 =13 1900 508 604 =-12 =12 =20 =36 =23
tree annex_a_controls 368 4705 1223 2287 4413 4626 2126 =-23 =6 =12 =13 =14 1368 799 =2 =25 =-20 =23 4700 2102 962 1368 4376 =22 =-8 =-9 =-11 =36 =-20
tree annex_a_controls 1096 392 4612 3618 1869 817 4570 578 2179 =-29 =3 295 634 229 2068 =20 =-10 =-10 =-22 =-33 =22 =12 =20 =20 =29 =30 1687 =26 =-6
tree annex_a_controls 600 169 2165 =-31 =11 1916 =-9 40 1530 173 4462 482 =29 =-9 =-10 =-11 974 398 =-30 =5 =20 1045 =-4 243 =33 =-1 875 =33 =-6
tree annex_a_controls 4475 251 201 2045 118 4680 3326 606 4706 2869 =14 =-8 =-8 =-12 =-15 =-17 =-18 64 4548 =-6 =25 =31 87 =-31 =6 87 =-35 =6 =29
tree annex_a_controls 644 =-24 4634 1031 857 1176 3686 4505 505 294 517 4572 2095 355 =-21 =9 =12 =16 =9 =5 2069 =-29 =9 =15 =17 =20 =16 =21 =25
tree annex_a_controls 644 =-25 4587 546 3 1290 2104 2095 775 482 2069 =-32 =-10 =3 =5 =21 775 =21 =-8 2095 =18 =-17 =22 371 2104 =10 =-12 =-27 =31
tree annex_a_controls 393 1031 857 1382 4704 1613 1789 419 =7 =39 =-13 =-12 =-14 120 123 =-20 2287 1097 1789 1077 =-12 =16 =11 =21 =28 =-29 =22 =26 =-16
tree annex_a_controls 34 286 892 368 4452 1403 536 4384 =-24 =-4 =9 =11 =18 425 =-5 650 =21 =-8 2105 1747 =30 =-10 =-19 607 254 =-3 =40 =-13 =-22
tree annex_a_controls 600 4571 876 4624 11 =-25 4547 2102 18 4539 =2 =-28 =-25 4481 4692 1582 190 462 =-15 =16 =36 =-10 =-20 =-31 =22 =26 =25 =26 =25
tree annex_a_controls 644 =-20 345 3406 4696 2258 4462 548 24 220 1093 430 =24 =2 154 =15 =-15 =-5 201 =10 =-17 =-10 14 =-11 =13 =-14 =-16 =-21 =-17
tree annex_a_controls 601 876 2022 692 9 392 1031 378 528 56 1956 3045 =-29 =3 =3 64 =-17 =9 =12 =12 =13 =18 =10 =20 =22 =22 64 =5 =28
tree annex_a_controls 600 876 11 =-22 1107 1084 486 1176 1184 2180 907 4594 2126 =-26 =16 =0 =8 371 =-8 =23 =14 =17 =15 =13 =24 =22 1048 =29 =-4
tree annex_a_controls 1382 1955 1330 2293 =3 =28 =-12 =-15 579 4707 4631 1638 1007 514 4456 220 =-25 =4 =3 =4 =6 1087 =7 =-14 =16 =20 475 =30 =-3
tree annex_a_controls 295 1674 1112 11 =-12 1041 4621 2230 2261 550 =7 1137 2093 206 1048 =39 =5 =-2 =-1 =2 =-18 =-18 =-22 =-11 =-20 =-22 338 =-37 =4
tree annex_a_controls 2074 302 4568 883 4475 367 1087 432 4442 =-11 =19 4462 381 =20 =3 =-7 432 =21 634 154 =-14 =4 =-31 =-19 =25 =-23 =24 =-24 =27
tree annex_a_controls 302 2286 169 1382 =16 1041 =-30 =5 2258 425 1048 556 =-1 =22 =-29 457 4414 1041 883 =28 =-4 1666 =-9 =17 =-10 =-10 =-18 =-18 =-16
tree annex_a_controls 425 1598 267 4647 4445 633 2069 =-42 =3 =4 =8 =7 =11 =14 2955 934 4354 4161 909 2094 4464 =28 =-3 =-11 =-13 =-6 =-3 =-14 =-28
tree annex_a_controls 4612 574 4432 3305 684 736 1109 654 1107 4702 683 =2 4448 4337 4596 =-28 =3 =5 =6 =8 =14 =16 =18 =17 =10 =20 =14 =-25 =24
tree annex_a_controls 1382 251 4708 1223 =9 =37 =-13 =-24 467 123 =-29 3960 1436 910 2251 4590 1223 1125 1 =-30 =1 =3 =-4 =12 =11 =10 =17 =20 =21
tree annex_a_controls 295 921 302 123 =-21 4629 607 4484 781 473 606 243 =22 =-1 =-11 =-9 =-14 =-15 =-15 =-25 =-23 372 634 =30 =-3 =-3 607 =-37 =1
tree annex_a_controls 799 4343 425 2164 =-29 =8 4476 457 2250 4464 381 550 626 =-12 =18 105 =22 =-5 795 =5 =-19 =-14 =-12 =-17 =-19 =24 341 =25 =-10
tree annex_a_controls 11 4484 =-23 =15 425 2930 2660 =-19 =8 =23 184 1928 601 4596 934 374 4484 2098 =21 =-6 =-8 1561 =-13 =18 =-11 =-14 =33 =-15 =-19
tree subprocessor_cascading 5 65 4709 4710 =-118 =67 =47 11 =-111 963 =101 =-88 779 4711 4712 398 550 65 341 =41 =-82 =92 =99 =105 =-76 65 =-21 =77 =-102
tree subprocessor_cascading 183 122 121 4713 4714 =-112 =34 =96 123 =-87 =72 123 =-106 =38 14 4711 852 3845 =56 =-59 =-93 41 =-81 =66 367 =91 550 =-89 =90
tree subprocessor_cascading 326 4710 1504 4715 4716 4717 4718 =-105 =64 =43 =57 =79 25 =-71 1695 227 345 =38 =-94 =-88 =-91 =100 25 =-8 4719 117 =104 =-23 =-83
tree subprocessor_cascading 411 121 222 4720 4721 875 4722 7 =-101 =15 4723 =-74 =97 40 =-96 1 =-56 =41 =27 =25 =27 11 =-90 =74 11 =-89 40 =22 =98
tree subprocessor_cascading 228 =-98 371 4724 4725 130 4726 457 4727 4728 4729 703 =79 =-49 =-59 =-69 =-14 1672 =-81 =91 =-87 =-88 =-97 =-97 3833 579 =-11 =84 =-73
tree subprocessor_cascading 65 707 67 4730 4731 4732 343 4733 4734 =-93 =33 =-8 =55 =51 290 =84 =-83 =25 =74 101 547 =-60 =52 =51 4651 64 =40 =93 =-72
tree subprocessor_cascading 4604 52 4735 4736 4715 1504 343 4737 4738 780 1226 =-90 =-11 =23 =-28 =39 =50 755 =-40 =-84 =82 =22 =63 =76 78 536 =-3 =70 =73
tree subprocessor_cascading 228 =-89 25 4350 4739 281 1875 3966 4740 299 =-60 =54 =64 =67 =75 3646 =86 =-69 =97 =100 76 4322 640 4741 =87 =-34 =-72 =-63 =-70
tree subprocessor_cascading 763 222 4742 156 812 4743 343 4744 4745 4387 =-84 =-22 =35 3370 =-62 =69 =77 =62 600 =-36 =66 =70 =73 87 =-1 =81 826 =-46 =70
tree subprocessor_cascading 5 65 67 4746 780 =-83 =25 =38 =49 209 4747 =-39 =54 =79 101 812 65 550 =-10 =62 =93 =-70 4741 413 705 =77 =-64 =-44 =-72
tree subprocessor_cascading 5 4735 4714 765 4269 4748 780 =-82 =39 =11 =13 110 =-34 =59 =21 =38 317 4002 883 4749 =-32 =71 =56 =-81 447 930 =73 =-80 =-57
tree subprocessor_cascading 553 121 122 4715 4750 222 780 =-79 =29 =-11 =78 =62 119 =-21 =79 123 =-73 =59 123 =-89 1290 4751 4741 4544 =73 =-58 =-59 =-59 =-36
tree subprocessor_cascading 4269 4735 4721 1413 222 265 812 4752 4753 =-76 =22 =52 607 =-79 =6 =29 487 =-14 =83 =52 =49 1936 =63 =-69 11 =-77 4411 =62 =-47
tree subprocessor_cascading 133 4604 67 192 4715 121 4747 4718 4754 4717 =-76 =23 =58 =79 =21 =13 =62 =62 =53 826 550 =-20 =56 =73 571 4755 =61 =-75 =-66
tree subprocessor_cascading 411 605 192 4756 4757 4758 4759 4760 =-74 =64 =52 =57 =39 =35 =61 536 4723 1354 =-48 =49 =80 4720 =13 =84 779 11 =-79 =55 =-76
tree subprocessor_cascading 151 65 4723 4761 868 4762 4763 =-74 =5 =107 =18 =58 4764 =41 =-68 11 =-85 558 888 =75 =-47 =-21 18 =-74 124 11 =-65 =77 =-27
tree subprocessor_cascading 228 4765 =-73 =70 11 =-83 42 65 4723 4750 18 =-86 4002 365 =-73 =8 =-59 =75 =86 367 =73 =-38 1059 4766 116 =72 =-53 =-61 =-76
tree subprocessor_cascading 5 52 411 4767 4768 707 =-72 556 =-52 =52 14 =-39 =121 =53 =15 =43 317 1672 =-20 =79 4755 4741 717 3351 =65 =-66 =-63 =-75 =-76
tree subprocessor_cascading 411 52 376 4769 780 4770 875 4771 4772 =-70 =34 =61 =-38 =69 =56 =62 4736 4739 1067 =12 4731 =-51 =60 =78 =79 =58 338 =-66 =42
tree subprocessor_cascading 763 605 52 4735 992 765 4773 =-69 =13 =13 =17 =36 =55 67 992 2262 1027 =-47 =33 =54 =73 =56 123 =-73 4774 4775 =69 =-69 =-64
tree subprocessor_cascading 151 411 707 4756 4771 4776 =-68 =34 =80 =49 812 11 =-63 4777 =51 =-67 176 =-59 =9 11 =-68 256 =42 =-59 11 =-73 117 =62 =-45
tree subprocessor_cascading 183 553 353 4778 4779 4780 =-68 =53 =61 =20 18 =-63 =53 169 =-72 812 =56 =-37 185 550 176 812 355 =21 =-70 =-42 =45 =67 =-77
tree subprocessor_cascading 4604 121 4781 192 4752 4734 904 4782 4783 4784 =-66 =48 =76 =-1 736 =-33 =68 =33 =55 =57 =52 413 547 =61 =-41 =-63 190 =-5 =59
tree subprocessor_cascading 183 151 4747 1091 4350 4723 =-67 =-5 =24 =30 =47 110 =-5 =62 190 812 4785 85 1434 =45 =-72 =-35 =-74 600 =-48 =43 4785 =64 =-55
tree subprocessor_cascading 4350 549 4773 156 4721 2903 4786 4732 906 4787 =-65 =52 =-23 =39 =58 =1 =34 =54 =52 471 602 9 =-48 1459 =14 =-57 =59 =63 =57
tree subprocessor_cascading 326 4604 707 4730 4749 4788 4765 4718 =-65 =70 =103 =28 =18 =42 169 =-62 1667 315 =53 =-65 87 =-40 =28 87 =-1 =50 169 =-69 =49
tree subprocessor_cascading 133 4350 4714 4723 4773 765 4738 1018 =-64 =51 =-2 209 =-24 =70 =34 2108 =-15 =73 =23 =49 310 344 188 1936 =55 =-57 =-63 =-28 =-66
tree subprocessor_cascading 4730 4735 4736 4768 4752 4770 353 4748 4732 296 602 119 =-64 =-53 =-23 =-29 =40 =32 119 =-43 =46 =68 =53 =65 =32 =43 4785 =54 =-61
tree subprocessor_cascading 376 231 4718 4789 222 4790 4750 4791 4732 4747 =-62 =-3 =44 =38 =47 =82 550 =-35 =31 =50 =81 9 4747 =-25 =71 =33 12 =35 =-66
tree subprocessor_cascading 228 4768 4792 4783 2128 =-65 =25 =82 =93 =73 25 992 11 =-71 281 4776 3833 176 =-20 =23 =-58 =56 =49 =52 11 =-68 44 =69 =-21
tree subprocessor_cascading 4604 121 376 231 780 4771 4743 4791 4793 =-62 =-11 =36 =67 =62 =73 40 =-41 =11 245 =14 =-61 25 =-51 =65 190 40 =-26 =28 =54
tree subprocessor_cascading 183 52 605 4747 222 =-63 =0 826 =-32 =71 4334 4794 826 =-41 =49 =48 =56 =53 64 398 1286 =-24 =82 4795 2095 =52 =-22 =-65 =61
tree subprocessor_cascading 376 231 4796 4797 4733 4798 720 270 471 4799 =-59 =48 =-21 =60 =37 =35 =40 =52 =54 18 =-68 4153 =28 =-57 12 321 =38 =-43 =-63
tree subprocessor_cascading 67 4800 319 1091 4747 4801 4716 4733 4802 989 4727 =-59 =19 =-25 =57 =48 =60 =40 =22 25 =-49 =73 2299 25 =-44 =12 =48 =58 =42
tree subprocessor_cascading 133 4781 3966 7 4754 4803 4804 3015 4782 4805 4759 =-59 =44 =78 =21 =4 =47 =67 =41 =29 =17 =55 64 4781 =-18 =65 250 =68 =-57
tree subprocessor_cascading 5 553 222 4768 4771 4765 4792 4716 4796 =-61 =55 =64 =102 =86 =68 =55 =23 254 4747 =-51 =51 =47 190 185 570 =26 =-47 =-66 =58
tree subprocessor_cascading 4769 4721 222 4806 4789 4807 2108 4732 1384 4771 4808 4809 4810 =-57 =71 =82 =25 =59 =-22 =50 =-12 =51 =69 =31 38 =-4 =55 =53 =43
tree subprocessor_cascading 5 707 122 326 4762 4721 4811 4775 =-60 =45 =24 =30 =126 =20 11 =-62 =44 11 =-56 892 =52 =-51 4724 685 184 =45 =-19 =-58 =-65
tree subprocessor_cascading 4269 121 1504 4768 868 4765 270 4742 272 4812 4813 =-59 =9 =46 =-16 =44 =59 =77 =54 =75 40 =-42 338 =-56 =27 =40 4751 =44 =-53
tree subprocessor_cascading 280 736 536 1091 4768 4814 4815 4801 =-57 =21 =47 =53 =43 42 =-33 =62 295 42 4781 =-32 =53 =12 =-54 1147 =-11 =59 60 =34 =-58
tree subprocessor_cascading 151 549 4350 4742 877 376 4716 2215 =-60 =32 =42 =-21 =27 =65 =59 18 =-64 2002 64 =-21 =19 =52 169 =-63 4651 4725 =62 =-57 =-70
tree subprocessor_cascading 228 4350 4733 =-60 =36 =25 64 1672 368 4816 286 2002 278 1448 =-47 =38 =33 =21 =34 =57 4609 =58 =-49 =67 4817 907 =60 =-38 =-9
tree subprocessor_cascading 553 326 4768 707 4716 3273 222 4747 4818 4819 =-58 =48 =61 =20 =16 =20 =47 100 197 225 =-34 =57 =93 =54 =95 327 =42 =-54 =39
tree subprocessor_cascading 5 133 2215 4791 4767 4612 4820 4821 4805 =-58 =56 =33 =41 =-4 =33 =60 =70 =27 190 4725 685 101 =-1 3646 =54 =-45 =-67 =-71 =50
tree subprocessor_cascading 228 4768 4350 =-59 =13 14 =-24 =130 11 =-64 25 550 4350 4742 758 197 630 =-49 =-4 =60 =55 =59 =63 871 =47 =-73 450 =60 =-47
tree subprocessor_cascading 151 826 4269 992 1672 715 4765 1091 4804 =-57 =44 =48 =98 =79 =4 =38 =27 169 =-59 694 1521 =40 =-29 =-47 190 25 =-31 =30 =66
tree subprocessor_cascading 151 4749 765 231 4350 4816 4738 4822 633 4714 4823 =-58 =10 =19 =-34 =62 =27 =66 =37 40 =-50 =12 =44 =41 11 =-58 4824 =46 =-55
tree subprocessor_cascading 133 296 1672 222 3273 4825 4826 536 =-56 4738 =-36 =73 =43 30 =-40 =57 =29 =5 =12 =23 4725 3990 4785 4827 =45 =-54 =-52 =-57 =-60
tree subprocessor_cascading 183 763 4789 4350 4717 121 4828 4829 4830 549 =-57 =-33 =67 =83 =58 =3 =50 =35 =70 =19 368 549 4350 =2 =62 184 =58 =-49 =60
tree subprocessor_cascading 536 67 736 1096 4752 4831 4796 4832 4765 =-54 =89 =74 =27 =92 =61 578 42 =-28 =22 =-44 338 =-57 =22 =43 176 4720 =-26 =54 =18
tree subprocessor_cascading 4604 326 4730 549 4752 52 4798 2215 4811 4770 4833 4834 =-58 =37 =91 =42 =31 =69 =52 =55 =51 544 =-14 =68 =45 =35 472 =31 =-53
tree subprocessor_cascading 5 553 2097 4835 4797 4836 2215 4714 3370 4837 =-57 =69 4612 =-31 =91 =7 =58 =68 =64 =75 =41 11 =-59 =44 190 4725 =15 =-68 =51
tree subprocessor_cascading 228 2215 4838 4738 4790 =-58 =84 =23 =93 =76 25 1672 2095 123 =-53 826 634 539 =-22 =60 =34 =68 =-49 =59 135 4544 =57 =-44 =-32
tree subprocessor_cascading 52 471 293 353 4765 4718 166 4767 4754 2108 4313 4839 4840 =-52 =23 =81 =-8 342 =-26 =89 =41 =17 =8 =65 =86 =12 =30 =25 =51
tree subprocessor_cascading 826 151 4350 3966 4027 4773 780 4837 4782 2128 4791 4810 343 =-54 =42 =88 =47 =68 =39 =95 =51 =48 =71 =36 =51 =24 169 =-59 =34
tree subprocessor_cascading 151 4269 707 4716 275 4612 4804 4736 4841 4842 =-52 =35 =54 =23 =51 =15 =10 =54 3833 =37 =-22 =27 123 =-51 135 800 =44 =-53 =-23
tree subprocessor_cascading 183 411 4350 4843 992 720 258 2241 4312 =-54 =25 =52 =-10 =46 =45 =125 =30 338 =-58 =45 550 135 174 4844 =27 =-53 =-56 =-50 =52
tree subprocessor_cascading 183 4747 707 4792 411 4811 4843 1747 =-56 =-25 =86 =36 =4 =125 122 =47 =-23 =43 250 11 =-58 1434 1128 4795 =36 =-55 =-68 =-60 =-62
tree subprocessor_cascading 65 151 707 4781 780 4387 4793 4792 4743 4798 =-55 =40 =51 =119 =14 1 =-19 =148 =69 =45 644 =-28 =47 124 =33 =-39 4609 =45 =-63
tree subprocessor_cascading 65 326 992 1027 734 4845 275 4811 4846 =-54 =59 =24 =-4 =73 =9 24 546 =76 =-24 =-44 =46 190 =4 1391 =68 =-27 4609 =42 =-55
tree subprocessor_cascading 133 296 4742 4789 549 46 4835 =-52 =59 785 1747 4730 =-37 =38 =44 =73 2021 =-13 =52 =99 =57 =32 64 81 =-15 =47 1128 =52 =-65
tree subprocessor_cascading 122 4604 4350 4733 2978 4847 715 398 4848 =-53 =66 1599 1676 258 =-42 =32 =82 =47 =84 =71 =50 =72 =50 =25 169 =-56 549 =10 =53
tree subprocessor_cascading 5 763 326 1658 4849 4833 4850 4851 =-51 =32 =34 =110 =58 30 =-38 =112 =18 =26 368 367 2098 42 777 =-15 =80 =34 =49 =-53 =59
tree subprocessor_cascading 376 209 46 4604 3370 119 307 4391 1900 =-54 =0 =25 =19 375 =-33 =14 =10 206 =-14 =46 487 678 =-8 =61 =70 =56 1747 =19 =96
tree subprocessor_cascading 228 4852 4789 4387 4853 =-54 =56 =43 =62 =108 779 123 =-54 379 135 3031 1963 245 4854 =45 =-40 =-50 =-53 =-50 447 =20 =-67 =-32 =-60
tree subprocessor_cascading 183 808 553 645 4852 133 4799 4832 =-52 =70 =77 =17 =87 549 =-17 =90 =10 119 =-9 =73 779 85 367 4855 =47 =-30 =-34 =-17 =-55
tree subprocessor_cascading 52 280 1027 1018 4773 1 4604 4856 4801 1876 =-50 =49 =19 =63 =-2 566 654 =-29 =82 =49 =39 =61 201 =49 =-48 245 =37 =-49 =51
tree subprocessor_cascading 5 549 1672 4789 2903 4735 9 =-56 4775 =-35 =91 =35 =39 =82 =25 1096 2054 =-26 =88 =47 550 87 =-11 549 110 =43 =-39 =65 =46
tree subprocessor_cascading 4735 46 2097 81 4796 1504 2282 677 532 4350 4857 =-49 =33 =30 =60 =46 =23 =-1 =39 =9 =56 1387 1056 785 =2 =69 =-38 =137 =46
tree subprocessor_cascading 5 52 904 4783 4806 2241 4718 4754 2985 4769 1658 =-49 =46 =17 =50 =42 =53 =80 =39 =123 =57 =39 550 154 1286 =8 =79 =-53 =48
tree subprocessor_cascading 549 4749 4739 67 7 1747 4718 258 2978 4779 =-48 =39 =33 78 =52 =-24 =66 =0 =81 =23 =54 =42 4651 775 1565 =35 =-38 =-45 =-64
tree subprocessor_cascading 707 231 411 1599 4791 121 319 1091 587 4858 4771 =-50 =53 =61 =45 =68 =0 =26 =66 243 =43 =-42 =4 243 =46 =-18 2095 =25 =-27
tree subprocessor_cascading 707 1599 882 190 3273 4348 1283 4821 =-45 =54 =63 =70 =34 121 4838 992 4750 =-28 =53 =55 =126 =56 30 =-17 =96 =23 190 =1 =39
tree subprocessor_cascading 367 736 1096 4768 4723 765 1672 4859 122 678 =-42 =46 40 =-35 =22 =127 =25 =53 =53 =78 342 4860 122 =-13 =41 =110 =68 =36 =-58
tree subprocessor_cascading 4781 122 411 877 1 1747 4861 438 =-49 =66 =52 =4 7 1107 3273 4688 =-27 =91 =79 =67 =87 =57 =22 875 273 =-44 =11 =46 =64
tree subprocessor_cascading 5 4768 549 780 4798 4762 715 4778 2903 2249 4489 =-49 =32 =15 =28 =25 =54 =91 =56 =88 =3 =110 40 623 =12 =-53 379 =55 =-26
tree subprocessor_cascading 183 605 549 904 4793 119 =-53 398 4862 =-46 =49 =14 =33 =42 645 =-14 119 =147 =-12 601 =10 123 =-26 =103 101 1324 =-10 =43 =32
tree subprocessor_cascading 183 4768 2097 435 1076 763 992 4799 128 4863 213 4845 =-50 =64 =29 =71 =13 =77 =18 =19 =30 =34 =58 169 =-29 =106 87 =3 =37
tree subprocessor_cascading 549 46 4864 307 133 2108 435 4833 96 887 4865 =-47 =25 =15 =41 =72 =15 =16 =6 =36 =99 1667 =22 =-35 1584 169 =-59 =12 =86
tree subprocessor_cascading 1027 536 42 4866 4867 4868 4869 281 808 4870 =-48 =30 =-4 =-12 =67 =74 =73 =64 440 =-2 =-30 857 293 =-7 =58 =38 91 =56 =-35
tree subprocessor_cascading 826 4781 4742 52 102 4871 4796 4793 1599 1764 =-45 =58 =-1 =4 =24 =83 42 4793 =-35 =77 =40 3683 =47 =-43 =53 =53 11 =-57 =32
tree subprocessor_cascading 558 601 169 =-58 765 4864 2215 4796 4770 4853 4752 645 1504 =-35 =8 101 =-23 =23 =34 =66 =53 =38 =80 =79 =56 169 =-50 =31 =-57
tree subprocessor_cascading 183 1027 276 1096 1070 435 1081 =-48 =17 =18 =19 342 =-18 441 =-6 =114 =9 115 =61 =-26 44 973 1434 2095 =31 =-11 =-57 =-51 =-47
tree subprocessor_cascading 183 877 720 122 4872 707 1027 4873 4863 4341 =-46 =14 =73 =79 115 =41 =-49 =19 =115 582 =37 =-31 =65 =67 779 190 =3 =38 =-57
tree subprocessor_cascading 52 4738 4768 46 291 376 941 201 2892 4242 4874 =-34 =18 =56 =41 =-55 =18 =6 296 =0 =79 556 1350 =-9 =54 =38 =81 =63 =41
tree subprocessor_cascading 228 780 765 559 4852 4871 1672 =-50 =11 =98 =81 =29 =77 =140 26 42 2052 1672 325 904 =-15 =61 =44 =43 =76 1103 =36 =-54 =75
tree subprocessor_cascading 770 707 28 736 2098 4841 83 4847 =-41 =52 =24 =51 =-5 110 =-7 =52 =3 1667 3292 =33 =-47 262 4869 =-30 =49 =42 135 =49 =-43
tree subprocessor_cascading 367 368 1658 1018 605 875 52 539 3589 4856 =-38 =68 =42 =19 =29 =17 =12 =66 =75 338 =-45 1844 211 345 =64 =-19 =-6 =-28 =-56
tree subprocessor_cascading 342 209 4716 4849 875 4749 471 4875 1687 4770 677 =-42 =35 =37 =-8 =80 =19 =28 243 =35 =-17 =55 =58 4827 =60 =-46 678 =19 =95
tree subprocessor_cascading 368 190 2054 4742 4876 4850 =-37 =29 =29 =31 =27 229 =4 =-40 1088 563 475 2592 472 480 =41 =-33 =-38 =132 90 =-19 =64 =-45 =-41
tree subprocessor_cascading 228 4768 877 765 510 4877 1721 376 =-51 =-2 =48 =44 =24 =90 =63 =136 197 4725 42 517 904 =-10 =58 173 =67 =-14 =29 =-57 =90
tree subprocessor_cascading 2215 169 =-58 549 4825 1351 4789 307 1502 119 4878 =-27 =59 =-2 =88 =36 =59 =-58 41 =115 =-25 775 1565 4879 =37 =-48 =-41 =-54 =120
tree subprocessor_cascading 18 =-49 52 4798 2097 5 765 4789 2631 209 4880 258 =-38 8 =51 =-35 =82 =38 =95 =78 =75 197 =6 =82 =65 =67 2093 =53 =-38
tree subprocessor_cascading 487 4350 338 4772 15 =-45 =45 =60 2903 4792 463 678 4881 1357 432 =-26 =24 1442 =13 =-44 =48 =52 =49 =85 =44 =57 338 =-48 =50
tree subprocessor_cascading 169 =-57 342 826 128 4771 46 765 1992 4841 4882 2624 4769 =-40 =9 =38 =68 =38 =37 =52 =6 =64 =57 547 =33 =-27 790 =11 =74
tree subprocessor_cascading 367 612 4604 1027 4883 3370 276 2201 4407 4884 2271 =-30 =23 =59 =59 =51 =9 =25 =107 =44 201 1215 =31 =-53 86 =12 =-100 =99 =-53
tree subprocessor_cascading 379 4768 4864 1027 52 2271 4387 1413 4789 463 4716 501 307 =-29 =27 =17 =43 =51 =50 =41 =53 =53 =35 4885 =49 =-43 =88 =77 =-51
tree subprocessor_cascading 367 2592 780 183 423 102 4869 52 353 4863 4886 720 =-39 =58 =59 =77 =26 =30 =76 707 1036 =-5 =102 =81 =75 =14 =75 =132 =-50
tree subprocessor_cascading 18 376 =-57 =31 558 1096 295 4887 539 1045 829 64 4723 4888 =-23 =55 =39 24 =14 =-57 =57 =39 =44 =71 =-39 1226 =43 =-52 =-48
tree subprocessor_cascading 11 =-60 4768 2097 1041 1059 487 34 4849 4832 1153 4876 185 4852 =-8 =72 =-55 =45 =61 =70 =73 =-39 398 =13 =83 =-59 =-35 =60 =101
tree subprocessor_cascading 736 4793 2054 376 997 25 4604 4889 =-42 =57 =-2 1224 120 =-6 =-51 =86 =37 =17 =26 810 85 4890 =65 =-38 =-26 =-45 4793 =41 =-18
tree subprocessor_cascading 228 645 4891 4612 258 2249 =-48 =43 =17 =52 =142 =32 25 291 812 =9 4350 =-51 =39 =62 374 150 24 117 =52 =-19 =-47 =-37 =-33
tree subprocessor_cascading 5 2215 52 1076 882 559 4387 151 209 =-41 =24 =5 =42 =20 =43 =36 =26 =113 779 124 4892 703 4724 =34 =-45 =-49 =-36 =-22 =-48
tree subprocessor_cascading 367 4350 64 293 1687 291 4739 4825 4893 4869 =-41 =56 =61 =59 =43 =37 =19 =52 447 201 683 =-5 345 =39 =-34 =-28 =-33 =57 =-49
tree subprocessor_cascading 4781 398 4718 2201 52 1584 197 4779 =-35 =36 =23 201 =26 =-56 =35 =60 =64 4002 258 2215 4837 =2 =88 =92 49 =82 =-23 =-39 =68
tree subprocessor_cascading 18 4894 =-50 =30 678 173 605 545 24 326 3273 1703 =-5 =66 =77 635 =45 =-48 =-49 =-37 60 =48 =-39 660 =-16 =43 548 =105 =-17
tree subprocessor_cascading 201 785 1442 487 3 167 220 2592 376 4718 3370 4869 3238 =-18 =49 =45 =16 =50 =20 =97 =32 =66 =-45 =38 =-31 1226 =58 =-35 =-38
tree subprocessor_cascading 18 =-44 1747 52 166 826 190 678 5 1070 =-47 =64 997 =-18 =60 =39 556 =-11 198 =-17 =48 974 =34 =-42 0 =83 =-35 =43 =37
tree subprocessor_cascading 228 4387 2572 2660 258 4895 4348 =-46 =54 =70 =22 =20 =57 =81 291 1324 894 606 24 4785 137 =21 =-29 =-49 =-61 =-40 =-60 =59 =65
tree subprocessor_cascading 228 1747 2660 4881 4873 =-42 =75 =74 =21 =42 197 1041 894 1963 25 4781 0 43 =-13 =43 =55 =60 =37 =-61 =-57 1474 =-43 =33 =80
tree subprocessor_cascading 487 4579 630 197 544 4742 2215 133 4896 715 =-33 =43 =45 550 =-14 =32 =52 =33 =22 =33 1357 =-2 3 =49 =-41 =75 907 =50 =-50
tree subprocessor_cascading 18 1466 4897 =-49 =35 =53 342 1672 1018 1571 553 539 2637 515 4898 149 736 =-32 =4 =37 =54 =56 =60 =27 =15 =86 =62 =42 =34
tree subprocessor_cascading 558 102 1687 4867 32 4722 763 4841 4720 1721 =-26 =40 =37 66 =61 =-40 =8 =33 =28 =68 1584 =10 =66 599 1011 =39 =-20 =-47 =-43
tree subprocessor_cascading 367 779 1059 1041 423 678 1703 65 500 514 2158 =-3 =70 =47 =82 =31 =64 1215 =111 =-38 190 =11 =132 4579 =-22 =66 =-54 =-51 =-45
tree subprocessor_cascading 228 4891 645 4899 85 4835 2282 1354 =-50 =25 =21 =72 =25 =75 =21 =107 85 494 4817 123 =-34 4900 =28 =-53 4269 =-53 =46 =-54 =-17
tree subprocessor_cascading 34 1007 2215 570 188 245 1442 1596 2178 2095 4777 =23 =-43 =-16 =-23 =-54 934 151 =-41 =20 =46 =-51 =-54 =-30 =93 =-50 633 =-51 =42
tree subprocessor_cascading 342 18 =-49 549 1391 225 607 4901 =-1 =85 4902 487 4864 1314 =-45 =27 =42 =16 =80 =39 =58 1571 =19 =105 11 =-40 790 =24 =67
tree subprocessor_cascading 4781 315 338 9 693 =-60 =21 =15 720 605 707 1168 4887 4732 =-24 =44 =52 =50 =22 12 601 4903 =24 =-39 =66 =-47 =57 =-49 =55
tree subprocessor_cascading 2215 4781 169 =-54 4768 326 715 4837 1658 4739 4904 4783 3966 4875 2021 =-26 =13 =71 =29 =68 =65 =40 =51 =85 =53 =19 =76 =58 =98
tree subprocessor_cascading 367 907 566 904 2985 472 586 330 3 1844 4350 3966 7 =2 =52 =46 =49 =-35 =-36 =-52 =-52 =-50 =78 =58 =43 =-53 1027 =-50 =21
tree subprocessor_cascading 487 4864 2661 779 1382 447 =20 =-47 368 1269 539 4895 =-33 =51 =17 =25 707 539 1939 =-11 =67 =55 =52 =-49 =-51 =75 1007 =48 =-46
tree subprocessor_cascading 228 678 4738 736 4789 1070 2595 816 =-47 =-5 =44 =30 =59 =25 =61 =73 411 4002 582 3047 =42 =-42 1072 =-31 =48 =-9 368 =-19 =39
tree subprocessor_cascading 367 857 487 4771 197 3344 4471 2008 2903 2271 2202 4734 2108 =-24 =10 =42 =68 =35 =33 =43 =57 =69 =32 =55 =34 1166 =60 =-55 =-43
tree subprocessor_cascading 440 169 =-49 4768 1007 648 1112 1081 1128 571 389 844 =18 =-39 =-37 =-41 =-43 199 =86 =-5 =-37 =-34 =-40 =96 2105 1102 =-31 =42 =19
tree subprocessor_cascading 367 448 605 28 4825 183 743 4905 =-35 =52 =59 120 199 =23 =-22 =-77 41 =98 =-32 =11 101 =4 =46 703 3 =42 =-28 =-52 =-42
tree subprocessor_cascading 342 4723 2637 243 327 185 777 4887 4906 539 4767 =-10 =40 173 =62 =-25 =64 =53 =37 =-52 =-59 167 =-31 =43 =54 =43 201 =38 =-34
tree subprocessor_cascading 605 2592 4849 4887 549 1018 7 1076 4831 151 4773 1426 =-40 =44 =33 1103 =3 =-68 =49 =27 =47 =51 =5 =49 =52 =87 601 =7 =62
tree subprocessor_cascading 368 898 295 4791 4887 4907 2911 =-8 =36 =58 =62 =71 =-44 1992 =-33 =40 1027 183 4908 487 2261 =-15 =62 =44 =78 =35 487 =74 =-26
tree subprocessor_cascading 169 =-58 102 341 25 904 654 4836 4281 4750 225 =-26 =22 =39 =50 =59 =57 =54 122 =10 =46 =-24 251 1 =25 198 =1 =84 =-26
tree subprocessor_cascading 228 1067 605 435 =-50 =25 =25 367 =10 =-49 1041 586 169 =-41 24 2661 3990 522 521 =37 =-40 =-41 =-33 =-20 =-59 =-50 4894 =-42 =46
tree subprocessor_cascading 4781 65 4835 1041 992 166 4849 326 765 3576 107 741 =-32 =30 =40 =79 =68 =11 =61 0 =62 =-37 =40 =-37 =74 2661 =36 =-38 =59
tree subprocessor_cascading 18 =-38 472 4881 342 539 285 4909 4910 1382 4817 5 =-6 =27 =-47 2903 882 =-24 =30 =56 =68 =71 =52 =33 909 =37 =-40 =62 =-51
tree subprocessor_cascading 201 550 173 1014 4841 5 4747 605 =-40 =51 =50 =25 =-51 =-53 272 4911 =-39 =38 =33 345 2592 338 =-18 678 =19 =74 =87 =-32 =-34
tree subprocessor_cascading 487 197 167 2054 293 880 826 910 4902 4027 813 4837 =-30 =47 =36 =45 =66 =33 =9 =47 =37 =26 =59 =38 276 1041 =23 =-47 =87
tree subprocessor_cascading 4781 18 605 =-49 =10 779 678 367 586 4843 2052 898 1128 3292 574 21 =21 =-43 =-39 =-44 =-40 =-6 =58 =79 =-43 =-30 =63 =-47 =61
tree subprocessor_cascading 228 780 4738 4912 877 579 2201 4842 2262 =-44 =21 =51 =55 =18 =38 =79 =45 =85 779 4726 11 =-42 342 2027 =16 =-47 =53 =-56 =-49
tree subprocessor_cascading 4859 1721 602 1507 1081 4782 784 4913 368 231 4914 =-23 =30 =19 1088 1349 699 =25 =-29 =-32 =-45 =60 =-52 =44 =63 =27 =39 =63 =95
tree subprocessor_cascading 440 777 4350 566 293 448 517 877 =-19 =33 549 =-7 =71 =14 =40 608 =-14 1137 =65 =-23 =59 =54 1733 633 2123 =-41 =27 =7 =49
tree subprocessor_cascading 1007 201 586 25 197 4915 4711 4916 =-1 =66 =-42 =73 =48 2087 462 =48 183 302 765 =-22 =40 =35 80 =47 =-32 =98 =-48 =-27 =-53
tree subprocessor_cascading 228 1747 4917 3483 720 3022 633 4640 3409 =-44 =37 =34 =19 =52 =47 =70 =75 368 =7 884 =107 =-12 64 622 4887 =-6 =48 =68 =33
tree subprocessor_cascading 201 169 =-48 1059 777 1000 293 173 151 =3 =42 933 2162 4736 1003 670 =-28 =18 =57 =46 =75 =39 =41 =57 =45 =-50 1269 =-43 =30
tree subprocessor_cascading 11 =-49 612 4579 100 102 2021 1152 471 654 =-12 =50 =37 =46 =41 578 =51 =-4 5 810 1939 4918 =-33 =44 =55 =71 =8 =64 =91
tree subprocessor_cascading 18 =-37 472 758 1107 4806 4027 2978 974 65 2019 4919 1103 =-14 =-70 =55 =68 =17 =15 =45 =67 =49 1564 =66 =-24 1584 =6 =81 =-48
tree subprocessor_cascading 102 654 1018 3370 4720 4920 231 325 4921 =-27 =50 =14 =7 =56 =40 1682 =27 =-41 =54 =53 169 =-40 1457 546 599 =48 =-26 =-16 =-22
tree subprocessor_cascading 18 4723 4664 =-50 =39 =33 1658 734 519 4922 11 =-49 199 852 4923 =17 =-50 =-44 579 =-10 892 9 =-22 =83 =-36 =-40 =-38 =45 =62
tree subprocessor_cascading 228 1658 556 4781 2201 4859 4924 740 =-44 =33 =38 =53 =37 =37 2087 =8 =81 =74 85 12 582 586 =27 =-36 =-14 =-49 38 =-57 =4
tree subprocessor_cascading 169 =-47 315 52 857 2128 4858 4925 463 4738 826 149 1947 4926 =-15 =48 =47 =39 =18 =40 =58 =38 =69 =74 8 =10 =76 =39 =-36
tree subprocessor_cascading 550 243 135 18 =-37 338 1599 =59 =-26 2271 =-4 =47 =-45 1730 =-47 =33 338 667 =-39 =36 520 866 1168 463 =18 =70 =71 =-39 =-43
tree subprocessor_cascading 779 1168 229 190 4927 166 1507 1747 600 4928 =-28 =46 =26 4885 =29 =-48 =37 =58 =65 2093 633 898 =27 =-10 =46 =-23 =-26 =36 =-52
tree subprocessor_cascading 4887 877 64 758 3966 538 1795 4779 556 4750 603 4861 =-40 =30 =27 =29 9 =-26 =26 =36 =43 =42 =39 =45 2271 =5 =76 =48 =52
tree subprocessor_cascading 508 28 4881 4407 2108 1560 151 1091 1683 4929 4930 4781 =-34 =16 =42 =43 =47 =39 =4 1564 =69 =-55 =18 =47 =42 4798 =7 =53 =25
tree subprocessor_cascading 296 612 1687 1795 1721 715 4876 4931 291 2903 553 4932 4523 =-33 =28 =29 =-2 =29 =12 =47 =36 =33 =46 =47 907 =22 =-41 =74 =31
tree subprocessor_cascading 341 1041 508 962 1018 2008 4933 1893 4934 =-1 =58 =53 =71 =55 =63 =-45 30 =-12 421 138 =79 =-6 =-31 =-22 4579 525 =-24 =29 =42
tree subprocessor_cascading 190 34 1045 207 544 153 4856 =-18 =50 962 =44 =-27 =28 =43 =27 4711 =-52 =27 1375 1689 25 771 =-5 =45 1126 =31 =-33 =69 =-33
tree subprocessor_cascading 4768 2661 1107 500 303 547 4887 962 3646 992 422 734 1324 =-7 =29 =46 =35 =44 =63 =-36 =56 605 =-38 =16 =-35 =58 =42 =-48 =61
tree subprocessor_cascading 367 4902 4471 228 4348 4387 1357 2072 4860 4935 =-40 =39 =42 =40 2087 =0 =74 =49 =104 4855 2658 4774 =15 =-51 =-38 =-47 =49 =64 =-38
tree subprocessor_cascading 367 879 4768 228 4829 2128 321 2978 740 605 =-36 342 =-12 =67 =49 =64 =65 =79 =97 4651 826 4936 =14 =-52 =44 =-45 =65 =-38 =-36
tree subprocessor_cascading 2215 342 2128 4895 4723 4881 4937 4710 4709 380 2275 2245 =-22 =35 =35 =6 =46 =36 =53 =35 =36 =55 =70 440 380 =47 =-13 =-10 =81
tree subprocessor_cascading 736 4829 120 1658 4309 536 1308 267 4747 693 508 720 =-32 =24 =6 =26 =18 =32 =32 669 4922 =25 =-37 =-43 =68 =50 =-43 =86 =22
tree subprocessor_cascading 256 907 440 342 4781 904 26 566 1153 2003 1733 4858 =-12 =49 =39 =53 =51 =30 =38 =48 =51 43 =52 =-2 1733 =-16 =51 =-48 =-39
tree subprocessor_cascading 18 =-39 4831 4798 4471 1448 4781 423 4915 101 =-25 3 875 448 =-9 110 =-5 =56 503 =57 =-15 =-38 =64 =39 =38 =38 =51 =45 =68
tree subprocessor_cascading 228 102 2087 3273 703 4905 =-39 =40 =45 =37 =46 2660 4825 1560 =-27 =46 =68 =69 197 190 582 1103 =3 =-56 =-37 4827 =27 =-42 =67
tree subprocessor_cascading 169 =-44 4726 264 4579 4322 1401 1992 4938 3 1096 833 992 151 734 =-2 =48 =24 =43 =-42 =32 =-22 =-44 =55 =-27 =-42 =59 =-45 =-51
tree subprocessor_cascading 18 4749 =-40 =25 2572 184 2178 102 4939 185 135 100 =17 247 =-10 =49 =-31 =-45 =-55 1457 169 =-31 =40 =-26 =-37 =-38 561 =75 =-18
tree subprocessor_cascading 2270 605 2911 1169 880 1703 209 2002 773 508 822 =-31 =32 =7 =41 3646 =-6 =93 =22 =37 =43 =43 =35 201 264 =28 =-38 =-30 =54
tree subprocessor_cascading 4768 4350 4869 758 2190 256 228 741 2201 1789 4940 720 4871 =-37 =40 =56 =49 =37 =54 =43 120 =8 =-40 =-48 =61 =41 =65 =40 =52
tree subprocessor_cascading 1041 341 251 973 15 1466 1007 176 353 =28 =-21 =3 =-28 =-35 =53 =-39 =-24 197 1169 =-25 =33 =41 603 550 =-57 739 =8 =-37 =44
tree subprocessor_cascading 2215 4768 4859 4734 4902 553 1658 538 621 151 2021 550 141 =-42 =40 =-11 =18 =5 =37 =33 199 =67 =-40 =13 =53 =46 =79 =51 =64
tree subprocessor_cascading 736 4859 463 4781 448 4789 974 394 325 79 698 87 =-43 875 3370 =-32 =36 =27 =43 =9 =16 =39 =8 =43 =14 =35 =49 =79 =29
tree subprocessor_cascading 293 1102 1674 243 2098 1442 4817 1658 607 =13 4941 =-11 =38 =45 =-45 =-31 101 =0 =41 2592 514 3585 =-27 =23 =26 =42 =-35 =51 =43
tree subprocessor_cascading 228 780 321 398 1666 2077 430 =-46 =18 =45 =21 81 4792 =-13 =54 =35 =62 =75 508 1963 4651 884 584 =10 =-25 =36 =-42 =-48 =49
tree subprocessor_cascading 251 1059 341 1658 4350 457 740 997 291 875 539 326 =-11 =19 =23 =25 =38 =42 =64 =-28 =48 =59 2149 =-15 =42 =-46 1308 =-39 =35
tree subprocessor_cascading 623 247 5 243 1687 30 =-21 1658 607 2047 =37 =-36 2181 =-17 =49 =86 =30 =-23 606 120 1059 =25 =-32 =-32 =-41 591 =73 =0 =-31
tree subprocessor_cascading 341 4829 4940 2978 4716 4138 520 2637 770 4888 968 4734 =-6 =35 =31 =52 =34 =50 =-40 =-42 =46 =45 =72 =84 3343 242 =-29 =30 =27
tree subprocessor_cascading 367 36 4768 2911 780 25 578 644 2002 2054 =-27 =38 =30 1689 =6 =74 3315 =-51 =29 4844 274 =20 =-32 =-51 =56 =46 =55 =-59 =-34
tree subprocessor_cascading 25 4781 2021 4849 189 686 621 =-22 =29 =47 =19 =33 101 =47 =-53 =37 11 =-49 2172 345 755 440 =33 243 =25 =-29 =-17 =-22 =-44
tree subprocessor_cascading 1018 64 4915 26 1485 325 4942 4943 4089 1283 1282 =-30 =37 =25 =36 =39 =48 =19 909 =45 =-23 =43 =69 133 =1 4885 =36 =-39 =47
tree subprocessor_cascading 169 =-54 2095 243 1269 447 105 2203 =19 =-36 1070 =-30 =39 534 =-46 =25 =45 7 670 221 =-31 =20 =15 =55 296 604 =-47 =14 =28
tree subprocessor_cascading 907 550 231 247 1155 1650 =-20 =42 =49 =51 18 =-28 =33 115 251 2046 1011 541 1989 1460 =33 =-25 =-25 =-30 =-6 =-47 =-17 =-15 =-41
tree subprocessor_cascading 341 1027 4781 4859 740 1093 2978 4407 763 199 =1 =-21 =18 =44 =41 =-39 1729 =62 =-13 =74 4944 =57 =-22 108 =53 =-25 3343 =-22 =24
tree subprocessor_cascading 1382 1453 63 =21 =-26 =-44 765 550 477 =-26 =31 5 4348 678 1153 4810 1024 4664 =-29 =33 =37 =45 =34 =44 =64 =27 1125 =54 =-24
tree subprocessor_cascading 4887 1076 1093 107 4888 770 826 4738 4716 877 934 1704 =-21 =29 28 =34 =-27 =32 =37 =38 535 =26 =-17 =29 =51 =44 =-35 =36 =49
tree subprocessor_cascading 2661 779 160 3743 784 2098 3344 4350 734 716 764 4738 =-6 =38 =45 503 =48 =-38 =49 =48 =73 =32 1155 =-43 =40 =-43 =-44 =-49 =-49
tree subprocessor_cascading 777 2095 550 4313 4407 722 355 =-11 =-50 =28 =34 =35 120 645 349 1077 907 191 =25 =-33 =-35 =-28 =-22 =45 =-28 =-28 120 =45 =-19
tree subprocessor_cascading 367 779 546 612 2098 2282 1018 291 2165 2235 734 247 2911 =-12 =30 =42 =50 =49 =-51 =29 =55 =48 =31 =70 992 =-31 =39 =-40 =-33
tree subprocessor_cascading 342 1733 85 539 1448 877 4333 582 295 56 =-5 372 =52 =-13 =-36 =-33 =44 =35 1667 =54 =-26 =29 =-31 =47 1067 =6 0 =52 =-13
tree subprocessor_cascading 1007 4471 601 3595 4891 898 974 553 199 =3 =-26 623 =38 =-29 =29 785 1045 1730 =-34 =19 =16 =38 =52 =74 1457 =27 =-25 =54 =-38
tree subprocessor_cascading 2658 586 599 4859 2215 770 4791 227 2190 948 349 1076 =4 =34 2093 =2 =-55 =-49 =52 =-36 1957 =70 =-15 =36 =54 =71 =-36 =-43 =-34
tree subprocessor_cascading 169 =-41 612 1090 3743 2978 228 1747 1502 1658 4843 4741 780 247 =-37 =27 =33 =41 =40 =42 =55 =31 1521 =7 =62 =41 =-45 =-41 =61
tree subprocessor_cascading 1382 3015 3683 1453 =21 =-32 =-36 =-42 463 1027 128 2190 1169 934 1364 3170 =-25 =34 =31 =9 =26 =43 =26 115 475 =49 =-14 =-38 =39
tree subprocessor_cascading 11 =-41 3 2911 765 4781 606 997 1102 4754 882 2123 64 =-19 133 =-11 =23 =35 =35 =47 =44 =34 =-44 =38 2499 =54 =-21 =42 =-35
tree subprocessor_cascading 606 169 =-35 4829 3187 480 1457 368 2194 739 42 622 =-10 =53 663 992 =35 =-48 =-27 280 =-28 =41 =48 =25 =-20 =-37 =-43 =71 =-43
tree subprocessor_cascading 1041 578 12 472 4945 2027 327 268 2117 =25 =-33 =-23 =-35 =-28 =-40 =-35 =-40 25 1308 =-46 =31 4946 4902 =-10 =53 =57 307 =-29 =36
tree subprocessor_cascading 602 1565 1733 623 4723 18 =-31 169 =-46 101 974 373 478 =-16 =35 =-52 4711 =20 =-33 605 1169 =2 =39 =35 =41 =-30 =48 =-51 =43
tree subprocessor_cascading 102 1324 4947 600 2128 28 2145 26 =-25 =19 =37 =-2 =46 =18 =44 =30 30 =-11 495 1439 274 911 1635 =71 =-9 =-14 =-3 =-16 =-16
tree subprocessor_cascading 612 2215 599 4937 18 3915 =-35 =31 699 160 1564 421 3292 685 202 427 =15 =-34 =-35 =-35 =-40 =-39 =-30 =-39 =-32 =54 =-34 =50 =55
tree subprocessor_cascading 777 4789 1457 1689 64 207 1155 974 997 429 304 =-33 =20 =36 =14 8 =-10 =40 =39 =34 1357 =1 1045 =50 =-24 =51 =-36 =46 =32
tree subprocessor_cascading 2027 2658 139 338 880 =-31 =60 1336 1658 517 3292 228 4912 2215 =-13 =48 =61 =15 =-40 273 =-31 355 =47 =-11 =54 =-39 =-37 =-35 =-41
tree subprocessor_cascading 487 1672 4940 1107 578 102 128 4910 4853 4948 =-14 =39 =40 =44 =31 528 =27 =-31 633 =-30 =9 =36 =53 =26 528 967 =44 =-23 =-33
tree subprocessor_cascading 2658 2095 570 276 4949 1077 633 =1 4950 429 =34 =-28 =-33 =-29 =60 556 215 273 =-30 =20 =-46 545 =56 =-5 =-33 1055 =-29 =32 =-33
tree subprocessor_cascading 4883 4742 1096 110 362 2095 648 3022 1747 66 =9 =-30 =33 =60 =-29 291 =-42 =32 =-31 501 677 =-32 =33 =10 170 =21 =-18 =41 =64
tree subprocessor_cascading 779 1059 566 183 2572 4714 857 861 836 =-23 =40 =36 =20 =30 =35 1409 833 4951 4885 1665 =25 =-26 =-29 =-44 =-44 =-46 =26 =-40 =-47
tree subprocessor_cascading 293 102 4771 2071 933 1382 =-1 910 2626 736 765 414 =-39 =24 =15 =4 =35 =15 =11 =38 =39 30 =-16 268 281 =48 =-4 =-36 =37
tree subprocessor_cascading 2658 1018 4825 770 4952 4579 2911 2194 1269 826 4350 4723 25 =-34 =-8 =24 =31 475 =26 =-26 =18 =27 =24 =40 =50 =30 =40 =49 =-40
tree subprocessor_cascading 3990 578 1357 207 1733 1789 4742 265 764 =-12 =32 =33 =32 =43 =44 =41 102 630 =-9 =34 =57 4953 816 883 =-32 =6 =21 =60 =-40
tree subprocessor_cascading 293 463 326 898 553 4954 992 510 2093 =-20 644 =-28 =38 =20 =33 =52 =21 4471 921 559 =-32 =21 =21 =37 992 =19 =-45 =38 =40
tree subprocessor_cascading 367 423 882 463 2128 4782 4920 1072 920 784 1764 4887 500 1230 =-9 =35 =47 =33 =40 =-43 =-36 =32 =58 =42 =52 =46 =43 =48 =-32
tree subprocessor_cascading 190 1096 258 4856 1585 2052 4906 5 =-36 1 =6 =-32 =34 =29 =33 =40 =25 =14 423 1382 =24 720 167 4471 =-12 =39 =43 =54 =65
tree subprocessor_cascading 472 243 4322 342 2098 4806 2003 4734 758 =-5 =32 =38 =59 =52 =30 =37 =-39 1448 556 467 1730 1053 =-34 =23 =21 =30 =21 =42 =-40
tree subprocessor_cascading 1658 228 2592 487 720 1036 869 4955 4579 1081 =-42 =12 =19 =45 =21 220 =46 =-23 =47 =22 =47 716 606 =7 =-35 =42 824 =55 =-21
tree subprocessor_cascading 4887 1672 342 4956 777 3457 4913 4789 2058 898 579 1137 =-16 =21 =27 =-29 =25 =24 =42 =46 =20 =47 777 =26 =-27 724 =36 =-21 =40
tree subprocessor_cascading 4845 18 =-23 169 =-43 2095 648 1466 1096 1070 1357 24 1152 877 4863 =-5 =49 =44 =33 =-40 =26 =41 1442 =34 =-22 =-35 =-30 =-17 =54
tree subprocessor_cascading 736 1081 247 549 4913 4957 375 2271 1738 4350 =-23 =15 =38 42 =-14 =53 =12 =43 =42 280 =12 =-38 199 =54 =-14 =42 4609 =30 =-40
tree subprocessor_cascading 578 606 4951 4958 2129 1126 34 254 =20 296 =-2 =34 =-17 =-28 =-24 =54 =-42 =-31 1458 475 4224 1309 4796 =-38 =14 =17 =32 =4 =37
tree subprocessor_cascading 2095 4793 1308 765 2190 64 1070 992 =-24 =20 =28 305 320 440 =24 =-18 =-33 =-47 =51 =34 =27 1014 869 =47 =-30 =-21 25 =-40 =15
tree subprocessor_cascading 779 11 =-35 3680 4958 784 18 =-22 4959 826 877 938 4738 1704 =-3 =35 =37 =56 =43 634 =33 =-19 =-30 151 =-44 =24 =53 =-36 =-37
tree subprocessor_cascading 779 3 81 1391 4859 293 765 3595 578 879 78 1672 =-8 =31 =23 =-43 785 536 =-38 =10 =46 =54 =37 =38 =62 =41 =30 =-30 =-38
tree subprocessor_cascading 546 487 2098 4941 3680 4931 4960 =-1 =-42 =40 =-43 =45 4711 464 4961 315 =33 =-22 =-20 =-21 =-16 211 =43 =-23 790 707 =-23 =25 =-42
tree subprocessor_cascading 517 4736 471 4089 1000 4723 1324 612 247 877 1269 1448 2074 =-26 =10 =16 =12 =31 =26 =41 =22 =30 =35 =51 =26 =42 4844 =30 =-30
tree subprocessor_cascading 1107 4579 517 4309 169 =-44 487 4350 2282 4946 4927 4931 =-16 =30 =26 =24 =27 102 =38 =-21 276 =-8 =49 =42 670 =6 =47 =36 =42
tree subprocessor_cascading 780 197 14 877 777 3261 4723 812 =-24 =12 =25 =35 =19 =32 462 623 =46 =-31 471 4798 601 =-19 =11 =49 =30 228 =-8 =51 =49
tree subprocessor_cascading 1102 5 462 1036 1157 785 759 =-21 =28 =36 =43 =64 4863 =-16 =44 110 656 =20 =-31 25 =-25 715 120 =34 =-21 =-46 1635 =64 =-12
tree subprocessor_cascading 367 517 1088 566 4731 4837 4957 4962 718 3087 1741 904 272 =-15 =10 =25 =42 =43 =30 =44 =43 =45 =41 =30 =-33 549 =11 =56 =-32
tree subprocessor_cascading 907 4959 474 4963 320 1088 1658 962 167 4735 816 183 4798 =-9 =53 =14 =28 =36 243 =-9 =73 =-21 =44 =-20 =-23 =65 =-33 =-40 =-46
tree subprocessor_cascading 342 190 666 4815 52 4856 463 448 4742 =-33 =32 =1 =29 =35 =21 =35 =26 85 228 775 =-10 =37 4700 1375 =35 =-23 =-34 =-27 =23
tree subprocessor_cascading 1674 606 108 1308 4964 4949 4647 151 398 291 2883 =-21 =37 =20 3683 528 =17 =-26 =-31 =15 =53 =51 =55 =40 =-39 =-28 2281 =-37 =33
tree subprocessor_cascading 784 128 474 517 4612 295 941 11 =-43 541 4916 471 =3 =31 =-32 =-34 =48 1057 =-42 =21 133 =50 =-17 85 =33 =-17 =-35 =34 =-35
tree subprocessor_cascading 2215 329 1041 256 4718 584 41 4965 4309 =13 =65 =-18 122 296 =-19 =19 =16 549 =-36 =25 =48 =-35 293 2281 =-38 =4 =34 =-42 =45
tree subprocessor_cascading 1107 487 376 1876 4920 4796 736 423 552 4949 4716 600 1751 =-21 =31 =16 =23 =42 =23 =28 =12 =29 =38 =45 =19 645 =7 =52 =43
tree subprocessor_cascading 2215 770 499 4858 1324 4883 1893 86 4783 102 25 =-21 117 5 =-9 634 =40 =-23 =-37 =6 =49 =-36 =38 =45 =21 =47 =27 =28 =43
tree subprocessor_cascading 4864 1107 30 4771 758 853 1168 4966 =-27 =24 =11 =34 =30 =40 4825 96 634 126 4967 =-9 =38 =34 688 =6 =48 =51 =45 =37 =54
tree subprocessor_cascading 342 898 2117 18 338 =-38 =26 211 36 202 2203 3334 792 =24 =-15 =-31 =-27 =-30 =-29 =-24 =-35 231 633 =-12 =15 =-42 34 =31 =-26
tree subprocessor_cascading 14 1112 472 2883 4849 561 457 1747 4968 =-9 =44 525 =22 =-32 724 =42 =-23 =-25 =33 =38 =-34 =-40 48 907 807 =22 =-33 =-31 =-37
tree subprocessor_cascading 699 4869 1107 4781 715 934 4967 4215 623 327 3022 961 =-2 =41 =42 =-38 =-29 =-40 =43 4730 1309 =-12 =41 =65 =40 =36 =40 =54 =-28
tree subprocessor_cascading 190 169 =-47 273 4927 1667 =-45 =1 =22 547 2342 1648 6 268 =16 =-27 =-27 =-38 =-36 =-26 967 3641 245 462 =26 =8 =-27 =-27 =-30
tree subprocessor_cascading 1061 2658 274 2027 682 389 130 3187 2194 3595 2629 3680 993 =15 =-29 =-30 =-33 =56 =45 =-33 =-34 =-34 =-35 =-37 =-27 851 =-42 =22 =-41
tree subprocessor_cascading 520 487 877 4754 1041 2911 777 2108 =-5 =22 556 =36 =-13 79 =36 =-29 222 942 285 =-45 =12 =19 =19 =44 =37 454 =38 =-23 =-37
tree subprocessor_cascading 612 454 17 4859 4847 4771 602 326 539 1382 56 4901 =-8 =43 =44 291 811 =-25 =28 =12 =15 =11 =30 =37 =47 =53 =-52 =-39 =50
tree subprocessor_cascading 4864 758 4969 342 128 4771 1055 8 997 4931 2235 4792 1893 =-27 =29 =35 =27 =35 =16 0 =15 =-22 =32 =43 =31 =15 =50 =36 =53
tree subprocessor_cascading 720 4731 4869 880 4882 517 4772 4920 1789 875 2108 =-17 =9 87 =-14 =24 =23 =37 =40 909 =16 =-26 =38 =28 =44 =37 533 =51 =-8
tree subprocessor_cascading 4768 228 462 =14 4970 4891 3344 4782 =-34 =20 =31 =36 =38 4885 184 898 4971 133 2027 =40 =-24 87 =-15 =31 =-26 =2 =-23 =-34 =50
tree subprocessor_cascading 4972 779 107 1010 3990 520 4827 423 183 785 880 4579 4973 =-9 =41 =34 =37 =35 2172 =18 =-34 =36 =-38 =-38 =-37 =-33 =36 =-35 =-53
tree subprocessor_cascading 605 4793 1442 160 231 457 1081 4974 =-11 =46 =31 =30 =18 =-43 5 =-49 =23 633 1403 =54 =-20 =-11 231 1207 633 =13 =45 =-28 =-28
tree subprocessor_cascading 329 1059 327 612 1876 777 2108 2911 4341 47 720 258 961 =-15 =40 262 =36 =-30 =30 =23 =29 =27 =26 =25 =44 =48 =-39 =-39 =-49
tree subprocessor_cascading 1563 2027 539 342 1290 329 763 4798 1876 4089 1542 =-7 =32 =38 =42 =44 3031 =38 =-23 =-39 1989 =-32 =29 2107 =26 =-32 =26 =-30 =-33
tree subprocessor_cascading 1103 115 1027 1658 4832 1102 566 190 1733 4781 =-23 =23 =28 553 =-3 =28 1 =-2 =47 =37 =43 =42 =29 666 =-27 =33 1 =17 =-55
tree subprocessor_cascading 228 487 2592 605 740 4955 137 166 =-45 =-2 =12 =33 =29 716 =-6 =47 =41 =22 779 1391 373 11 =-24 707 =21 =1 =-18 =57 =-41
tree subprocessor_cascading 602 741 1102 654 965 3406 64 4350 2911 258 874 =-26 =25 =12 4604 =-14 =51 =23 15 =-4 =39 =30 =29 =34 1327 =50 =-19 =-32 =30
tree subprocessor_cascading 2095 1565 606 894 2999 2129 21 779 4975 3292 2178 30 =7 199 =35 =10 =-13 =-30 =-29 =-26 =-29 =-33 =-33 =-38 =-30 =-41 4976 =-29 =33
tree subprocessor_cascading 4700 4949 1007 612 3337 229 3995 1556 4977 21 4959 454 699 =14 =-11 =-19 =-17 =-23 =-34 338 =23 =-25 =-32 =-15 =-37 =42 =-34 =46 =-40
tree subprocessor_cascading 4907 784 4350 2097 4718 4953 1197 941 117 4829 4760 4579 313 258 =-14 =9 =28 =24 =31 =34 =-48 =28 =25 =43 =36 =28 =31 =-32 =41
tree subprocessor_cascading 4742 64 533 4947 271 4889 904 1153 2262 =-19 =8 =28 =19 =37 =38 =45 =-35 86 645 501 254 2271 =-20 =30 =11 =36 =36 =-20 =28
tree subprocessor_cascading 368 1041 777 4864 549 974 221 64 4978 =-41 =15 739 =8 =-39 =26 =8 =9 =40 =30 293 =-44 =24 349 1088 1047 =32 =-15 =-16 =-17
tree subprocessor_cascading 777 1406 601 321 1197 4979 1230 1658 3406 600 989 991 =-19 =31 =10 =13 =24 87 =39 =-20 =30 =34 =24 =32 =13 =-39 34 =30 =-25
tree subprocessor_cascading 102 741 4947 1055 90 329 4980 933 78 2941 4027 4752 4981 =-24 =24 =11 =28 =33 =3 =11 =47 =-50 =22 =31 =39 =-36 741 =9 =45
tree subprocessor_cascading 2661 3367 243 3995 528 327 724 4018 2129 472 4925 694 =22 =-14 =-16 =-22 =-18 =-27 =-6 =-31 =-23 =-29 4982 1453 =-15 =27 =39 =-42 =-27
tree subprocessor_cascading 4089 4902 4949 1000 1028 4913 1764 4898 64 4889 197 4770 4137 =-20 =27 =26 =23 =36 =1 =37 =34 =38 =36 40 =44 =-13 =42 =42 =48
tree subprocessor_cascading 2095 739 3595 678 4309 4769 215 344 151 580 4962 4983 1470 4843 =-16 =32 =36 =38 =39 =40 =20 =35 =-34 =31 =48 =44 =54 =-4 =-20
tree subprocessor_cascading 2661 321 4902 320 199 4922 =7 =-27 2271 1462 4984 4835 209 122 992 2241 =-36 =13 =17 =-3 =21 =29 =30 =21 =35 =-31 =41 =38 =-29
tree subprocessor_cascading 851 1107 578 2253 562 4985 3710 974 40 25 1081 =-9 =33 =19 =22 =27 =-24 =-31 =-26 =-34 25 =-28 40 =14 1771 =-26 =21 =43 =-30
tree subprocessor_cascading 770 1018 780 4858 4647 2215 2249 285 740 5 4986 4832 =-24 =26 =35 26 715 =-3 =-50 =42 =21 =22 =27 =33 =42 =43 =37 =34 =30
tree subprocessor_cascading 463 720 5 882 4831 2261 500 3344 4914 1387 734 989 4987 =-30 =16 =5 =12 =18 =29 =22 =27 =36 =37 =35 4922 =10 =-22 =33 =38
tree subprocessor_cascading 463 4972 607 =11 4829 499 163 32 196 1096 877 342 4742 13 =-34 =11 =12 =1 =29 969 =22 =-23 =30 =21 =27 =28 =45 =-45 =37
tree subprocessor_cascading 765 4956 4769 517 4953 81 141 934 221 4914 4949 =-21 =28 =17 =11 =13 =32 107 =2 =51 =40 =15 870 =35 =-27 =49 2499 =42 =-17
tree subprocessor_cascading 2661 2095 4937 666 39 1687 1876 4407 4845 4640 2637 882 =-8 =25 =32 =32 =38 =34 =41 367 739 =37 =5 =-19 =-44 =31 =54 =-17 =-26
tree subprocessor_cascading 1041 4883 967 4747 707 4768 666 7 247 =-12 =26 =36 =27 =36 2095 18 =-26 67 44 =39 =-14 =-16 =-18 707 =45 =-17 =-33 =48 =-18
tree subprocessor_cascading 440 3367 367 345 586 3187 227 373 111 1500 852 =24 =-21 =-26 =-9 =-4 =-26 =-29 =-28 =-18 =-19 =-36 381 4837 4749 =-26 =20 =28 =31
tree subprocessor_cascading 1007 654 105 474 4988 4827 4730 520 166 1000 4782 =2 =38 =38 69 =40 =-22 =-27 584 =42 =-22 =-31 =-32 =-34 1047 =-22 =32 =35 =-31
tree subprocessor_cascading 169 =-44 3683 1730 898 4887 508 4773 1667 2658 =10 =-23 =-20 =-28 =21 =35 559 163 461 291 726 =-27 =13 =9 =29 =29 =29 =29 =-31
tree subprocessor_cascading 1007 4779 48 4832 4882 1357 4901 102 1152 =-13 =9 =8 =40 2095 4138 1048 =27 16 =-24 =32 =-20 =-19 =36 =42 =-36 553 =47 =-12 =-34
tree subprocessor_cascading 3683 4710 4937 2052 3344 117 24 4775 194 4726 463 677 607 =10 =-3 =30 =32 =-32 =-37 =-26 247 =-47 =29 =-30 =33 =33 =46 =41 =-35
tree subprocessor_cascading 367 907 1107 327 4989 480 519 4773 389 4726 427 717 765 229 =17 =-5 =44 =-22 =-24 =-28 =-23 =-15 =-20 =-24 =-32 =-33 =40 =-31 =-24
tree subprocessor_cascading 3966 602 4372 2911 14 920 4761 4887 32 4990 3261 1280 773 =-24 =21 =24 =21 =29 =15 =21 =31 =-44 305 =4 =-32 =20 =36 =30 =35
tree subprocessor_cascading 11 =-45 720 1785 2128 1957 4798 4829 4837 1672 1448 909 933 2282 =-7 =29 =16 =-26 556 =37 =-18 =17 =35 =39 =40 =-32 =43 =-35 =41
tree subprocessor_cascading 4864 2178 4972 194 4832 1090 4991 4726 655 4881 1013 1747 578 =6 1014 =-23 =31 =19 =28 =39 =-23 =-32 =-39 =-29 =46 =-38 =-43 =-32 =48
tree subprocessor_cascading 4768 243 578 4738 3337 4951 1613 =6 =37 =-34 =-32 =40 1067 1077 1354 =-39 =13 =9 =6 707 777 =-27 =10 254 110 =14 =-37 =27 =43
tree subprocessor_cascading 228 3595 276 770 951 4883 85 221 =-37 =3 =8 =25 =23 =20 =6 =46 190 30 =-18 =5 85 521 951 1375 =37 =-15 =-17 =-19 =-17
tree subprocessor_cascading 720 102 1703 1230 508 2002 4739 =-15 =18 584 =22 =-21 206 =18 =-25 =27 =29 514 1900 126 4992 =-11 =33 =33 =36 =40 176 =-5 =51
tree subprocessor_cascading 4768 228 2128 4782 1076 1254 1648 510 4386 2588 4771 =-37 =17 =12 =19 =12 =25 =23 =20 =36 =42 368 758 =1 =36 2027 =39 =-18 =44
tree subprocessor_cascading 1957 4963 2911 66 108 193 4951 1103 2590 202 183 =6 862 =23 =-30 =-25 =-28 =-23 =-35 =-31 =-27 2592 3706 =-36 =17 =26 =31 =50 =-37
tree subprocessor_cascading 1102 169 =-44 4768 553 243 4881 1665 2052 4771 516 14 1081 1324 =-19 =13 =36 =7 =27 =33 =33 =-37 =35 462 =7 =-33 =16 =42 =38
tree subprocessor_cascading 4963 4825 373 183 1764 141 4953 222 4910 4091 =-17 =25 =27 =15 =30 =27 =30 9 4687 =35 =-24 372 =-6 =32 =-16 1820 =49 =-7 =47
tree subprocessor_cascading 268 265 1565 1672 877 2095 4915 2281 3015 4841 644 63 =12 =-26 536 =-13 =7 =34 =-36 355 =28 =-14 =46 =-22 =35 =28 =-35 =41 =-36
tree subprocessor_cascading 907 380 777 4958 151 4849 325 500 52 4350 =-19 =14 =11 =23 =11 =25 547 =16 =-26 =38 644 =-12 =32 4269 371 =8 =44 =-13 =-35
tree subprocessor_cascading 907 4769 120 1687 4993 2282 275 126 606 824 4853 5 =-14 =4 =30 =17 =-31 =31 =-36 =26 =43 79 =24 =-19 1704 =-33 =16 =26 =-30
tree subprocessor_cascading 472 4718 1563 368 770 1703 758 508 536 52 1771 4994 2624 =-30 =17 =21 =21 =27 =2 =13 =21 =36 =29 1110 =13 =-23 =-33 =37 =-31
tree subprocessor_cascading 349 550 135 11 =-39 2021 =2 =26 =-38 5 454 546 238 1564 1027 1349 78 =27 276 =-11 =31 =-27 =48 =-22 =-26 =-18 =-28 =31 =-18
tree subprocessor_cascading 2661 3956 1153 277 2178 4951 2629 623 14 4844 4798 220 =-2 =21 =-29 =35 124 24 =25 =-15 =-15 =-16 =-29 =-34 =-24 =-18 =30 =-35 =-27
tree subprocessor_cascading 2978 1730 243 3956 79 64 607 4965 18 =-23 =26 =-19 258 =-19 =24 135 151 =10 =43 =-30 =-22 =44 167 =-26 =38 =26 4793 =39 =-17
tree subprocessor_cascading 329 2661 80 777 4832 4883 11 =-38 715 296 2572 293 4604 4889 4800 =-17 =22 =29 =7 =21 =22 =16 =33 =36 =40 =26 =22 =-25 =-41
tree subprocessor_cascading 1041 367 17 1785 60 4817 3363 19 2293 59 =18 =-24 =-17 =-28 1382 28 =37 =-23 =-31 =-17 =-28 =-28 =-30 =-21 1286 4749 =-34 =19 =25
tree subprocessor_cascading 228 2087 102 101 =0 83 =-35 =11 =3 =34 190 411 =8 933 884 =-47 =6 =28 1989 623 1041 4995 810 =40 =-11 =-10 =-5 =-22 =-19
tree subprocessor_cascading 463 736 4859 1667 765 4905 4831 4769 641 4888 813 381 =-13 =12 =21 =27 =22 =22 =33 =27 =27 826 =-26 =15 =42 154 =26 =-11 =35
tree subprocessor_cascading 4350 2270 487 4955 2194 329 758 2271 526 4962 882 1091 222 =-25 =2 =18 =17 =29 =9 =21 =29 =-52 =20 =34 645 =0 =40 =27 =24
tree subprocessor_cascading 4736 1096 4913 1055 4888 4779 40 1000 934 2194 =-25 =13 =10 =25 875 =-10 =33 =19 =29 =22 =35 519 243 =24 633 =-24 =21 =-26 =33
tree subprocessor_cascading 4768 4915 612 4783 4782 5 457 4604 4825 2008 4920 293 296 =-32 =2 =16 =25 =21 =24 =6 472 =34 =-23 =3 =23 =35 =33 =40 =40
tree subprocessor_cascading 4902 780 4881 423 4949 1382 561 =9 =-22 910 1157 4106 602 1507 3273 =-26 =5 =8 =17 =22 =19 =22 =40 371 =41 =-16 =29 =35 =39
tree subprocessor_cascading 546 4768 243 64 578 1674 =8 =-24 441 =-46 =5 1613 505 66 =29 =-10 =-14 =-31 196 4996 7 =-24 =20 =31 =38 =38 326 =-39 =21
tree subprocessor_cascading 487 42 128 4963 1197 4750 4752 758 2941 2194 1687 =-32 =-6 =8 =25 =12 =23 =25 =25 =37 =30 550 341 =4 =-31 262 =24 =-6 =23
tree subprocessor_cascading 1157 654 938 934 660 11 =-35 166 616 4897 271 4997 231 2194 =-14 =15 =9 =29 =37 =24 =29 =17 =26 460 =30 =-28 =37 =34 =26
tree geographic_alignment 421 4129 4402 4998 4999 4165 5000 5001 1685 5002 5003 5004 =-118 =60 =-46 =67 =21 =46 =51 =57 =92 =69 =65 =80 550 =-2 305 =100 =-24
tree geographic_alignment 4191 527 4141 4136 5005 4132 5006 5007 =-112 =7 =6 =34 =71 123 =-84 =83 123 =-98 =30 211 =-82 =107 330 2750 4272 =83 =-76 =-81 =-93
tree geographic_alignment 233 4134 4136 4165 5008 4265 5009 5010 =-107 =12 =-6 =23 =28 =62 607 =-73 =88 607 842 28 =-41 =66 =101 1330 =92 =-46 5011 =104 =-58
tree geographic_alignment 4138 45 5012 =-102 888 =48 =-73 1207 124 =91 =-38 =-41 11 =-101 4691 372 1241 =94 =-36 43 42 45 2203 =-62 =50 =46 =97 =104 =-77
tree geographic_alignment 388 4141 5013 5014 2178 5015 =-98 =21 5016 5017 5018 4139 =-80 =68 =59 =77 =62 =78 =80 2178 51 56 =-74 =13 =61 =90 5019 =80 =-56
tree geographic_alignment 1336 45 1641 5020 =-95 =35 34 =9 =-85 211 =-80 =90 101 211 1641 669 =-87 =41 =76 =54 5021 76 5022 66 =90 =22 =-43 =-58 =-27
tree geographic_alignment 233 4150 454 5023 =-91 =39 578 78 5024 =-80 =56 5025 663 =-35 =14 =74 =-81 78 473 =-60 =63 3253 1792 =92 =-7 =-70 124 =89 =-18
tree geographic_alignment 268 421 =-89 51 =-60 =83 317 51 25 5026 600 =-82 =34 =34 =76 =48 607 5027 5028 117 4371 =71 =-17 =-52 =-54 =-69 76 =92 =-48
tree geographic_alignment 233 4153 283 5020 4159 4155 5029 =-86 =21 =60 87 =-45 =67 =46 =24 884 5008 4946 =-81 =1 =74 644 826 =0 =67 4159 =-55 =58 =80
tree geographic_alignment 4150 5026 5030 5031 5032 4136 5033 5034 5035 5036 592 =-83 4915 =-55 =66 =-25 =60 =49 =56 =35 =41 =57 =43 =52 101 =6 628 =78 =-62
tree geographic_alignment 4150 5037 5038 5039 4166 5040 5020 4165 5041 5042 5018 5043 =-81 =15 =45 =56 =-15 =68 =64 =39 =79 =18 =64 =38 317 447 =-37 =72 =75
tree geographic_alignment 233 4150 4168 755 5044 =-80 =62 5045 5000 5046 5034 =-68 =58 =63 =72 =67 18 =-53 =68 123 =-81 1290 4294 =69 =-43 =-29 5011 =79 =-63
tree geographic_alignment 784 =-79 11 =-87 60 607 341 87 =20 390 =77 =-39 550 =-79 =27 2750 5019 726 3409 3031 1250 =78 =-41 =-50 =-55 =-25 =-61 =-64 =-79
tree geographic_alignment 2178 5047 5026 5048 5049 5050 5051 =-75 =13 550 =-59 =51 =39 =56 =29 =64 5026 5045 5034 1788 5035 772 =-50 =39 =73 =8 =79 =73 =85
tree geographic_alignment 268 527 5047 5052 5053 5026 =-76 =-3 =52 =36 =33 =52 11 =-82 779 852 1936 5054 5055 1761 5021 =75 =-17 =-35 =-58 =-58 =-34 =-64 =-44
tree geographic_alignment 268 152 4196 =-75 101 =-52 198 =92 =-25 303 =-17 =75 11 =-81 101 64 368 =-43 =50 =88 1151 5056 4308 124 =86 =1 =-36 =-33 =-17
tree geographic_alignment 4136 51 4175 750 5025 5057 =-73 =64 =39 5058 =-40 =68 =16 5041 5015 5059 5060 750 2658 =-55 =22 =36 =62 =87 =73 =52 11 =-68 =64
tree geographic_alignment 784 =-73 101 102 786 2251 =-60 =32 2626 =-15 =52 =71 123 =-78 561 5061 5055 315 33 5062 =81 =-41 102 =-42 =60 =-34 =-53 =-47 =-35
tree geographic_alignment 4138 1641 527 4211 5063 =-72 =14 =34 303 =-50 =66 303 600 4135 =-69 =68 =96 =86 169 =-74 78 102 =-5 =66 302 =82 544 =50 =-56
tree geographic_alignment 4134 238 4270 5064 5065 5066 =-70 =37 =52 =27 =-27 117 123 =-51 330 892 =71 =-1 =-56 =-48 123 =-66 34 330 5067 =74 =-52 =-55 =0
tree geographic_alignment 4132 388 5006 5039 5031 5068 =-69 =21 =24 =13 =38 117 11 =-61 =73 =-69 475 368 176 =-42 607 =-49 =61 =57 11 =-61 5069 =81 =-31
tree geographic_alignment 1336 211 4132 5070 =-70 =32 3 =-39 =59 902 4132 289 5071 =-58 =59 884 =-50 =45 =81 =53 169 =-75 220 550 1 =-23 =58 =56 =76
tree geographic_alignment 1641 459 4173 4159 5072 5073 5009 5074 5037 =-68 =10 =44 =51 =3 =58 =-2 =25 51 =-35 =57 190 371 5075 471 =51 =-34 =-49 =-33 =76
tree geographic_alignment 1336 233 4132 5076 =-68 =52 600 1223 =-53 =71 =69 135 =68 =-75 286 233 110 190 755 =-52 =-1 974 4301 =52 =-46 =-18 =66 =66 =77
tree geographic_alignment 238 388 5064 5077 4999 5034 5078 5058 5074 2740 5079 =-66 =43 206 =-61 =43 =44 =35 =26 =45 =51 78 =-37 =57 =39 =40 368 =25 =69
tree geographic_alignment 421 4191 5043 5080 =-67 =20 =-7 4195 1290 256 544 471 1181 =73 =-31 =-7 =-32 =-46 =-10 =-45 1395 87 3845 5080 =46 =-43 =-45 =72 =-42
tree geographic_alignment 1336 211 4132 =-67 =-13 5081 4132 5078 5032 5050 4194 =-57 =49 =52 =49 =61 =70 =60 454 211 30 =-43 372 =52 =-25 450 =61 =-60 =69
tree geographic_alignment 1641 45 152 4998 5078 =-66 =6 =50 169 =-51 888 =50 =-30 211 =-62 33 1207 =64 =-61 =-54 169 =-71 1713 5061 520 =71 =-36 =-39 =-42
tree geographic_alignment 4132 223 4168 786 4141 5040 976 5008 =-65 =45 64 =-57 =8 =20 =-7 550 =-58 634 =13 =-49 =40 =25 365 =-66 12 3069 =52 =-52 =-48
tree geographic_alignment 784 =-66 11 =-70 101 211 25 4268 4343 =-51 =34 =57 =46 33 =44 =-54 561 365 =-64 5056 5082 3881 33 =68 =3 =-46 =-20 =-39 =-47
tree geographic_alignment 233 4196 4168 5020 5012 4198 5083 =-64 =40 25 =-53 =30 254 =64 =-29 =52 =60 190 281 64 731 =-60 =38 =66 =57 =63 1095 =61 =-25
tree geographic_alignment 1641 238 5084 5039 5085 =-64 =33 =15 64 197 =-33 =54 =57 135 5086 =51 =-52 =-67 4651 5087 892 1330 2281 =55 =-12 =-9 =-15 =-43 =-54
tree geographic_alignment 238 4153 750 4172 5088 =-63 =33 211 =-59 =46 154 4380 211 =-58 =40 =42 =7 4129 5013 4998 =-27 =59 =56 =58 33 764 =53 =-30 =-26
tree geographic_alignment 4196 388 1106 5081 4243 4244 5089 5049 5048 =-63 =39 =26 =45 =45 =18 =4 =33 11 =-53 =57 11 =-54 101 5026 =-21 =80 115 =70 =-22
tree geographic_alignment 4132 238 4196 5026 5047 =-63 =24 =28 =30 33 274 764 =26 =-55 =62 =-33 475 64 238 1584 =-36 =31 =39 =50 5061 11 =-40 =68 =-48
tree geographic_alignment 4191 233 4168 283 5090 5091 =-62 =23 =31 570 14 =-17 =64 =-53 =20 =57 185 980 1983 256 426 2626 =56 =3 =-37 =-27 =-44 =-47 =-43
tree geographic_alignment 784 =-64 30 89 261 592 772 1652 5092 =-42 =46 =31 =70 =28 =42 =52 973 256 5021 2750 5019 5093 =57 =-44 =-37 =-45 =-45 =-42 =-54
tree geographic_alignment 784 =-63 11 =-64 892 268 211 633 4135 =-58 =12 =22 =48 4294 116 184 =60 =-33 =-46 =-42 211 16 816 =-59 =29 =48 4141 =54 =-22
tree geographic_alignment 4270 261 4207 211 5094 4166 1790 =-61 =-20 =44 =36 902 1176 5041 =-48 =25 =33 =46 =63 921 5041 464 =-30 =15 =44 =32 211 =-22 =49
tree geographic_alignment 459 2178 274 5026 5068 4265 5060 =-61 =31 =40 =25 =31 976 197 =-43 198 =44 =-28 =57 5026 1584 5043 =-25 =51 =21 =45 274 =1 =58
tree geographic_alignment 4191 152 5095 1106 5032 4998 5003 5096 4177 =-61 =-8 =16 =8 =41 =20 =25 =44 169 =-51 4322 =51 =-59 537 423 5097 =46 =-41 =-26 =-43
tree geographic_alignment 4134 786 4136 5020 5057 289 5064 4207 5037 =-60 =17 =16 =26 =4 =50 =32 =39 2626 =-10 =46 286 64 786 =-50 =44 =38 34 =68 =-23
tree geographic_alignment 238 4150 4243 495 5024 5098 4211 =-60 =8 =28 =29 475 =-48 759 =8 =-54 =34 273 475 =-68 =35 =41 60 5099 764 =48 =-40 =-58 =-60
tree geographic_alignment 1336 211 4191 5020 =-62 =35 243 =25 =-58 1639 208 190 =-26 200 =32 =-32 =-57 =-55 101 197 792 =-29 =37 =53 4191 190 =7 =53 =64
tree geographic_alignment 1336 388 303 =-61 318 5100 1444 =-50 =6 =50 =24 14 =-12 =58 11 =-58 454 550 25 =-54 4346 =37 =-61 4039 1990 =49 =-33 =-49 =59
tree geographic_alignment 4191 51 4181 921 4944 =-60 =13 262 =-41 =22 =-3 902 5030 5081 705 5101 =-46 =31 =38 =35 =48 =50 102 25 =-6 =50 4371 =65 =-32
tree geographic_alignment 4138 51 4207 95 =-61 600 =-39 =54 =25 1556 884 =-47 =-12 =42 11 =-60 78 349 8 1687 =-20 =35 =46 =48 117 528 =65 =-3 =-47
tree geographic_alignment 5084 4150 4270 4136 527 5102 5103 5104 4402 =-59 =41 =31 =36 =33 =28 =33 317 5102 550 =-62 =3 =59 =49 550 =-2 =40 4270 =45 =-8
tree geographic_alignment 4270 884 4168 5100 5105 5012 5106 =-59 =32 =35 =35 =40 =34 505 4174 4168 5100 2207 =-47 =13 =47 =34 =32 165 =-11 =37 368 =-6 =52
tree geographic_alignment 784 =-61 124 607 220 736 1096 1641 =-16 =21 5050 =44 =-38 =-56 =58 2604 1496 930 256 1041 =55 =8 =-27 =-39 =-47 =-54 220 =-73 =22
tree geographic_alignment 4132 902 5084 4168 5107 5006 4159 223 5108 4166 =-58 =31 =34 =8 =13 =15 =26 =21 =12 5047 =-12 =43 43 197 14 =-19 =31 =62 =59
tree geographic_alignment 4138 388 5109 5037 5078 772 =-59 =-1 =6 =9 =15 190 =-12 =62 11 =-54 317 341 =9 =-47 5061 5110 332 2129 =53 =-34 =-28 =-22 =-37
tree geographic_alignment 45 2178 5100 4402 5057 4127 5081 5051 4267 =-58 =37 =24 482 =-25 =77 =-3 =37 =32 =46 884 1382 =14 =-45 =20 5111 135 =50 =-34 =-40
tree geographic_alignment 1641 421 388 5084 45 5112 =-60 =24 =16 =14 =15 450 1044 973 =49 =-29 =-39 1722 =25 =-63 123 =-40 2054 471 5018 =57 =-15 =-30 =-28
tree geographic_alignment 1641 233 976 4402 4160 5029 2210 5006 4175 =-59 =-12 =2 =41 =36 =41 =42 =-9 =43 169 =-48 1290 5113 537 =56 =-27 =-39 570 =-46 =42
tree geographic_alignment 495 592 5031 527 5032 5020 1051 5036 4207 5114 =-57 =34 =35 =15 =11 =26 =23 =29 =34 1095 135 4793 =38 =-52 =-63 =-51 4207 =-8 =41
tree geographic_alignment 784 =-61 550 102 8 3432 632 =-57 =20 =48 =22 34 4191 =2 =62 =-60 135 645 330 4687 5115 4329 =54 =-36 =-23 =-21 =-40 =-15 =-57
tree geographic_alignment 268 233 5081 5098 =-60 =19 1556 =-31 =49 3845 =48 =-34 11 =-51 5111 2111 1496 5056 2003 249 5116 =50 =-32 =-29 =-16 =-26 =-27 =-48 =-57
tree geographic_alignment 4141 570 495 4130 5108 4211 4139 =-58 =26 =19 =30 =1 600 1382 =17 =-30 =34 124 282 1 =17 =-27 =-48 =-59 101 =-7 5117 =39 =-30
tree geographic_alignment 1641 388 5078 5032 5030 5068 4150 5118 =-58 =23 =-11 =19 =15 =35 =29 4322 =44 =-49 190 303 281 20 =-34 =40 4142 =43 =-56 =45 =51
tree geographic_alignment 4134 4150 211 4243 4136 4346 5029 =-57 =28 =26 =30 =27 56 550 =-38 101 =-18 =22 =-53 64 =-2 =55 365 =-56 261 550 =-10 =34 =51
tree geographic_alignment 1336 283 211 4196 5039 =-60 =4 243 =56 =-45 1641 5039 =-37 =36 =58 =33 169 =-51 78 =6 5039 5119 2765 1080 =58 =-23 =-25 =-32 =-32
tree geographic_alignment 211 772 4402 4998 4159 5044 5094 2226 5006 5029 1038 =-53 =-10 =28 =17 =16 =14 =38 42 =-33 =57 =42 =49 =36 5102 368 =-27 =13 =59
tree geographic_alignment 1641 152 4270 140 5120 4211 5121 =-59 =38 =34 =9 =-5 30 =-9 372 33 =61 =-37 =-24 30 =1 =51 373 243 =53 206 =-27 =43 =-31
tree geographic_alignment 233 4196 152 347 5122 4402 5036 4267 1031 =-56 =-1 =40 =10 =29 =38 =12 303 =32 =-43 14 =13 =55 135 1207 5123 =52 =-40 =-47 =-62
tree geographic_alignment 268 238 4150 =-58 1521 =38 =-49 =28 123 =-53 4322 779 852 4346 5124 5125 =53 =-25 371 =46 =-33 4150 =39 =-45 =-37 =-36 450 =12 =-58
tree geographic_alignment 784 =-60 11 =-59 1059 5011 892 499 245 5126 1151 256 201 5110 =52 =-22 281 =33 =-27 =-24 =-22 =-21 =-36 601 =-58 =39 =-1 =-54 =-20
tree geographic_alignment 4191 388 274 4243 283 4129 4197 =-57 =28 =30 =18 =16 1444 4150 =-33 =36 =38 5041 =49 =-2 110 550 495 =-33 4142 =37 =-48 =32 =57
tree geographic_alignment 4134 4196 5047 4168 4211 754 2062 5127 2052 5128 5129 5130 =-53 =27 =34 =37 =-7 =32 =8 2142 =27 =-36 =10 =29 =40 =15 544 =32 =-33
tree geographic_alignment 884 4150 4196 5050 527 1598 5122 =-57 =29 =19 =26 =28 =28 =26 4196 4150 4244 5101 30 =-44 =-17 =34 =54 =20 1792 101 =-6 =46 =-49
tree geographic_alignment 4196 4134 5131 5100 5102 5132 5133 5134 4141 5089 =-50 =33 =-11 =45 =31 =33 =39 =35 4141 =53 =-33 276 =21 =-38 120 78 =5 =48 =-29
tree geographic_alignment 238 4196 211 4136 5016 5042 =-56 =24 =33 =18 1444 5081 5135 =-33 =28 =30 =59 =22 888 2005 305 5113 =51 =-31 =-38 =-45 5005 =-58 =30
tree geographic_alignment 421 4207 2165 750 4248 902 5136 5137 5059 1695 =-54 =-8 =28 =39 =37 =1 =21 =0 644 =10 =-30 =30 431 2150 5011 =34 =-40 =-42 =-57
tree geographic_alignment 421 58 4136 388 2226 4174 5102 1444 4256 =-55 =33 =7 =41 4274 =4 =-49 =21 =22 =21 =12 332 40 102 968 =-16 =58 =36 =62 =-41
tree geographic_alignment 4191 4270 884 5138 5003 =-57 =24 =12 1790 1556 5037 =-41 =38 =-7 =22 135 303 =-5 =37 =-63 600 371 60 =35 =-36 201 =11 =-53 =65
tree geographic_alignment 283 1556 5078 5108 592 4248 1466 5139 4624 1695 =-50 =-9 =15 =11 =27 =11 =-3 =37 =38 592 89 822 =-29 =0 =36 =51 5039 =41 =-9
tree geographic_alignment 2178 303 5020 4159 5057 2740 5140 5141 5081 5094 4402 =-53 =17 =15 =13 =37 =38 =9 =40 =19 =38 1045 5081 =-16 101 =-7 =68 =31 =12
tree geographic_alignment 1106 211 4127 220 4244 4231 5142 4159 5001 =-52 =24 =4 =15 =26 =47 475 4799 =-39 =39 =12 =22 1059 287 135 =34 =-27 =-33 =-41 =50
tree geographic_alignment 1336 211 1641 5039 5009 =-57 =47 =6 34 =28 =-50 1641 =-10 =55 169 =-45 4301 588 5143 102 372 3069 =43 =-40 =0 =52 =-45 =-43 =-46
tree geographic_alignment 4132 233 5008 772 4253 4219 4194 706 4166 5118 4184 =-53 =30 =27 =21 =23 =14 =46 =21 =35 =45 33 =40 =-31 5041 561 =37 =-25 =-23
tree geographic_alignment 4132 447 990 5024 3629 5144 2237 4166 4231 =-55 =17 =25 =4 =25 =32 =20 =-1 586 1639 =31 448 =-41 =23 =-52 11 =-46 867 =35 =-45
tree geographic_alignment 233 921 754 600 4198 5081 58 1384 5145 4254 =-52 =12 =24 =-2 =-10 40 =-44 =55 =18 =8 1137 =33 =-27 25 =-2 =40 1549 =35 =-36
tree geographic_alignment 1641 388 233 5146 5147 5108 4129 4172 =-53 =11 =34 =20 =43 =46 =17 346 =46 =-5 123 =-43 1080 276 5061 5148 =53 =-23 =-29 =-3 =-35
tree geographic_alignment 784 5149 =-60 =18 190 1682 286 248 1014 5101 225 =-24 =31 =33 =34 =49 4142 =49 =-44 =62 457 670 779 1682 =45 =-3 =-21 =-27 =-33
tree geographic_alignment 238 5084 4136 4153 5040 1444 5150 1612 4312 =-50 =22 =23 =34 =12 =19 =-2 =36 1350 4135 =39 =-27 =-27 450 4301 5045 =50 =-22 =-42 =-44
tree geographic_alignment 884 233 5150 5151 5152 =-52 =34 =33 =38 694 =35 =-41 233 5026 4198 2165 42 517 4215 =-38 =19 100 =34 =-39 =3 =25 =44 =38 =33
tree geographic_alignment 268 5009 89 5003 5153 =-55 =18 =21 =-11 =40 135 60 4141 1182 4224 4276 =53 =-19 =-9 =-12 9 220 89 =-20 =32 =41 =47 =-40 =-41
tree geographic_alignment 784 =-60 124 550 755 211 =-33 =24 =10 315 5123 5154 2147 499 207 743 =53 =-11 =-15 1067 =-58 =34 =-21 =-45 =-43 =-37 421 =5 =-71
tree geographic_alignment 784 =-58 60 14 243 1030 5045 5155 117 1044 5156 2134 =40 =-19 =-16 =-25 =-20 =-30 =-16 =-40 5041 =-6 =-47 117 471 =55 =-7 =-36 =-53
tree geographic_alignment 268 5157 5158 5102 976 5159 5160 =-53 =13 =12 =6 =27 =36 =56 124 368 1080 1936 1638 5021 =23 =-28 =-26 =-34 =-44 1936 =56 =-23 =-47
tree geographic_alignment 4138 238 5030 5084 5032 5070 =-55 =24 =33 =24 =21 =20 286 42 197 80 238 =-26 372 173 =55 =-18 =-36 =44 =56 276 =44 =-15 =54
tree geographic_alignment 884 4270 1051 454 =-52 1382 =24 =-25 =22 1382 =-8 =41 169 =-48 100 135 459 454 =5 =32 =46 =-34 4172 5133 454 =-32 =6 =35 =40
tree geographic_alignment 238 5084 4136 274 454 1790 4999 1338 =-51 =22 =33 =5 =-5 527 =-18 =41 =22 371 =37 =-10 66 60 462 =11 =52 =-42 1045 =-40 =35
tree geographic_alignment 1442 902 2178 1357 5006 1290 990 2237 5161 =-44 =21 =18 =7 261 =-15 =29 =41 2251 78 =-27 =15 =64 1290 =16 =-47 694 =34 =-29 =-49
tree geographic_alignment 421 884 495 =-51 =-9 569 495 211 0 82 1038 281 =-57 =-3 =22 =21 =11 =13 1792 =30 =-33 =35 33 368 283 =-8 =56 =52 =-34
tree geographic_alignment 1641 388 786 599 4184 349 5158 5039 =-53 =-5 =25 =-3 =47 =13 1309 =-9 =42 201 5162 =34 =-32 =-17 154 600 5163 =-12 =41 =50 =45
tree geographic_alignment 784 3586 =-58 =8 586 1516 2356 522 447 2851 460 5130 =37 =-15 =0 =-18 534 =56 =-9 =-34 =-45 =-45 1641 197 5024 =-68 =20 =24 =27
tree geographic_alignment 4138 570 225 4312 5009 976 5050 =-55 =17 =12 =33 =40 =24 5164 746 =6 =-42 =-57 123 =-37 102 330 117 1496 =20 =-35 =-40 =-41 =44
tree geographic_alignment 233 4134 2614 4150 4268 =-40 =43 64 =-15 =40 18 =-25 =48 11 =-48 118 =36 =-28 505 33 5111 =45 =-37 =-25 87 739 =16 =-70 =28
tree geographic_alignment 11 =-57 283 4243 459 902 261 5165 2052 5025 1790 5166 4402 =-43 =28 =31 =12 =25 =15 =41 =0 =26 =30 =27 135 3406 =46 =-30 =-50
tree geographic_alignment 268 5131 527 2141 283 48 =-53 =1 =2 =15 =23 =29 281 25 431 969 608 5167 =-23 =50 =30 =32 =-60 124 289 =54 =-17 =-24 =58
tree geographic_alignment 4132 152 5049 4129 4172 4197 4352 2062 43 =-46 =-16 =14 =22 =40 =26 =39 =38 =32 25 43 599 556 5167 =-38 =46 =29 =44 =42 =46
tree geographic_alignment 1106 592 5168 5169 754 248 4323 220 51 4402 =-46 =24 2203 =-20 =36 41 =12 =-35 =38 =24 =6 =23 =45 124 910 =34 =-30 =-41 =32
tree geographic_alignment 100 683 =-39 117 447 4207 5009 2178 5026 =-21 =34 750 =34 =-16 =50 =41 135 291 =40 =-14 =-31 =-43 822 5030 4153 =-45 =12 =13 =24
tree geographic_alignment 268 51 772 =-54 =30 586 550 =-25 56 1041 =50 =-20 =-28 =-42 286 197 550 1336 =26 4198 473 =-45 =18 =18 586 =24 =-30 =60 =54
tree geographic_alignment 884 233 3047 2626 =-44 =24 =29 694 3047 =39 =-34 =-45 281 233 751 4135 82 5057 5170 =-23 =35 =36 =30 =37 =31 355 =36 =-13 =27
tree geographic_alignment 4191 4270 283 4129 527 5095 5096 5042 1783 1414 =-49 =-1 =15 =17 =22 =25 =22 =23 1290 450 =37 =-31 =-34 =15 1414 4294 =30 =-20 =-25
tree geographic_alignment 190 5078 4244 1097 5165 165 459 826 579 559 =-42 =11 =0 =8 =8 =21 =35 =27 =41 =31 578 362 60 =22 =-34 =-30 519 =-28 =14
tree geographic_alignment 550 454 4127 666 =-42 =24 =31 750 =33 =-18 586 5084 283 303 4159 4168 =-28 =37 =33 =23 =45 606 375 =64 =-13 =-37 1278 =-44 =26
tree geographic_alignment 884 4132 51 388 5041 =-55 =17 =2 =0 =14 372 852 1106 5026 198 460 =-16 =28 =19 =43 =48 =-41 43 652 197 =-47 =23 =16 =23
tree geographic_alignment 1336 238 4191 527 3727 223 =-50 =15 3 =46 =-25 =20 505 =-19 =31 =29 550 =-4 4322 60 2016 1457 =47 =-9 =-27 =-29 238 =24 =-49
tree geographic_alignment 233 600 18 =-42 152 4312 4221 4179 505 4168 =-34 =20 =-6 =41 =44 =40 588 4322 =40 =-29 =-36 =33 87 505 362 =31 =-49 =-49 =51
tree geographic_alignment 102 599 45 4160 5171 5146 4198 4175 =-40 =7 =12 =33 =33 =40 5111 66 755 =41 =-30 4322 =17 =-47 =-42 =36 4175 599 =13 =-28 =43
tree geographic_alignment 1442 190 556 477 58 376 =-31 =21 =8 =26 372 =23 =-24 362 372 4301 4187 1599 =28 =-24 =-23 =-28 286 =-18 =23 =-35 514 =-46 =14
tree geographic_alignment 268 1641 5009 303 =-53 =-14 =40 =29 123 =-35 457 5172 373 1012 5173 521 3739 =40 =-19 =-24 =-26 601 =-49 =28 320 =-43 =37 =-32 =-25
tree geographic_alignment 1336 570 569 4265 4159 =-52 =14 =43 =6 533 135 386 910 =36 =-24 =-24 =-33 =-36 517 2109 4174 426 =16 =-34 =-14 =-41 5041 =56 =-9
tree geographic_alignment 1641 388 1444 5100 4257 5104 5146 342 4243 5147 =-51 =21 =-4 =-3 =32 =26 =31 =35 4322 =44 =-27 4322 11 =-31 =30 =-34 11 =-29 =21
tree geographic_alignment 902 4243 30 4134 206 5030 =-48 =10 41 =30 =-40 =7 888 5026 233 5147 5084 4136 =-27 =42 206 =47 =-22 =50 =36 =56 =-43 =27 =37
tree geographic_alignment 4191 238 1106 5131 1139 4781 =-40 =16 =16 =25 =31 135 169 =-33 1728 1278 =50 =-10 =-29 =-62 4346 574 5096 879 =36 =-17 =-19 =-31 =-33
tree geographic_alignment 4172 495 283 1270 5174 5064 739 367 1290 394 2651 1666 =-30 =15 =25 =24 =5 =-45 =-45 =17 =38 =53 586 317 =-9 =44 =-28 =11 =41
tree geographic_alignment 368 902 578 4211 3629 723 600 3428 4323 248 =-35 =18 =34 =32 =21 =21 =28 =35 921 =-48 =15 =22 1442 457 166 =27 =-25 =-24 =-30
tree geographic_alignment 421 1106 569 1444 2178 4173 5175 =-40 =18 =29 =2 =37 2614 =-1 =61 =31 135 3845 5111 1596 2235 =49 368 =-42 =32 =-33 =-36 =-31 =-57
tree geographic_alignment 4191 238 233 579 976 2614 4359 =-50 =17 =24 =16 =16 586 =48 =-47 117 250 4301 736 =41 =-19 =-34 =-38 =-49 1414 184 =25 =-34 =-48
tree geographic_alignment 169 =-48 2178 5081 601 440 5024 2203 4166 5176 5165 1629 389 =-26 =16 =31 =34 =37 =35 =25 =33 1466 5064 =-38 =24 =18 =14 =27 =22
tree geographic_alignment 367 135 592 5169 4134 267 448 =-19 2095 =14 =-45 =25 5018 1176 120 =38 =-20 =-37 =-47 =38 154 1599 =54 =-28 =-19 =-43 5177 =-49 =19
tree geographic_alignment 1106 342 201 5026 43 1598 1097 1748 5178 5089 2222 =-31 =24 =26 =31 =29 =29 =37 4132 =-7 =42 =22 =-43 4174 201 =39 =-17 =-29 =39
tree geographic_alignment 421 4196 592 1106 1790 5179 716 1576 51 =-48 =-12 =16 =2 =29 =5 =10 =24 1106 =5 =49 276 2604 305 =30 =-22 =-30 601 =-45 =23
tree geographic_alignment 902 2911 921 283 1106 5003 368 569 495 =-49 =-10 607 =50 =-25 5081 =-16 =31 =20 342 =30 =-30 =10 =18 =31 505 1722 =50 =-11 =-9
tree geographic_alignment 169 =-44 2286 4312 102 457 330 5180 5039 5049 =-3 =36 =41 =-44 =-41 =-37 808 1652 457 386 1 =36 =-3 =-13 =-15 =-13 =-24 =59 =-44
tree geographic_alignment 169 =-52 1641 421 4150 2088 1338 1106 3004 211 =-43 =-10 =20 =17 =24 =15 =19 586 317 =-3 3418 =54 =-10 =-43 4371 1414 =40 =-30 =-31
tree geographic_alignment 921 902 1584 1682 1097 5133 741 286 5003 221 1302 =-31 41 =40 =-25 =8 =13 =-1 =21 =28 =24 =23 =17 464 119 =55 =-19 =-11 =25
tree geographic_alignment 4138 421 1641 392 =-44 =43 365 =-35 =23 755 332 =35 =-27 =-38 4322 464 18 =-15 184 330 5005 =45 =-20 =-26 =-28 =-13 739 =12 =-55
tree geographic_alignment 884 152 4265 4196 =-31 =7 =31 =19 33 911 338 =-4 550 454 206 3432 =-45 =37 =19 =27 5180 4203 379 =45 =-12 =-25 =-34 =-37 =-39
tree geographic_alignment 197 4172 100 305 372 251 543 =15 =-25 =-16 258 663 =-25 =20 =26 =-43 1403 1045 813 1466 319 =-42 =14 =13 =11 =10 =23 =41 =40
tree geographic_alignment 124 367 517 4172 586 115 779 447 43 119 4127 =-21 =26 28 =31 =-29 =30 =32 =-39 =-35 1633 =-45 =23 =42 =34 152 =-43 =22 =-55
tree geographic_alignment 11 =-45 388 4134 342 1290 233 22 4313 5033 =-43 =18 =17 =26 =12 =-1 =15 750 1687 =42 =-14 =-9 1290 117 816 =43 =-7 =-32 =-33
tree geographic_alignment 784 902 960 =-56 =11 =17 368 197 1349 330 440 =18 772 1013 =-25 =28 =34 =-39 =-41 =52 256 2572 79 543 =56 =-9 =-12 =-26 =-25
tree geographic_alignment 268 421 633 5012 45 426 =-54 =12 =21 =28 670 =44 =-15 87 =-12 =40 1516 440 1012 5181 4691 =34 =-21 =-25 87 =-62 =16 =-6 =-41
tree geographic_alignment 197 600 238 1641 5006 4031 289 430 5182 =-43 =17 =7 =22 =27 =27 4371 =15 =-29 66 973 586 =39 462 =-52 =27 =-28 =-32 =25 =37
tree geographic_alignment 884 5003 4134 233 =-39 755 =17 =-46 =10 =40 64 3727 368 61 2088 =-37 =27 =30 2208 =20 =-33 199 =58 =-19 755 550 =-16 =24 =45
tree geographic_alignment 169 =-50 4312 276 1106 1328 4172 201 870 1556 644 152 5183 =-18 =30 =23 5153 1031 =-34 =18 =25 =6 =14 =-32 =28 =43 =35 =-34 =58
tree geographic_alignment 4312 102 1598 2626 5007 5184 1154 =-26 =5 =16 =28 338 =44 =-8 =34 11 =-41 578 2111 499 2203 167 =46 =-11 =11 =-27 =-36 =-14 =52
tree geographic_alignment 43 197 165 1556 607 =-37 4322 152 974 =-26 =6 =22 =-44 2021 18 =26 968 4159 =-30 =21 =30 =36 =28 =30 547 3 =36 =-2 =-29
tree geographic_alignment 169 =-48 1442 372 884 1556 4138 =-27 5084 =28 =-27 475 =40 =-22 215 5143 =32 =-32 =-35 43 5032 4343 =-36 =22 =23 4138 =-23 =40 =-36
tree geographic_alignment 11 =-46 4352 1713 4270 4175 5108 283 754 5104 1900 5185 4359 =-26 =19 =24 =16 =24 199 =38 =-21 =16 =37 5108 =37 =-15 =22 =-43 =56
tree geographic_alignment 4138 5003 51 556 599 =-47 =17 78 =22 =-24 1095 586 =28 =-18 =-39 =41 586 1290 12 5038 1395 78 =15 =47 =-17 =-15 =-29 =-3 =-29
tree geographic_alignment 2614 4322 303 254 152 =-41 =6 169 =-37 826 216 101 552 4166 =-40 =16 =17 4175 =-4 =28 =43 =34 101 =-8 =39 =-33 754 =11 =68
tree geographic_alignment 102 3727 3848 550 22 4196 =-37 =-2 =30 135 1444 1549 3069 2150 243 =16 =-9 =-34 =-34 =-40 =47 =-41 =37 =48 736 1414 =23 =-14 =-16
tree geographic_alignment 4191 5081 4244 579 473 813 1576 303 =-41 =-16 =15 =13 =10 =15 =32 =36 600 1045 475 898 28 =-34 =12 =21 731 =30 =-24 =40 =47
tree geographic_alignment 268 211 1302 =-45 =8 =6 888 4374 330 607 556 64 4174 =-18 =40 =55 =-37 372 568 4207 =53 =1 =-28 =8 =-33 =-43 173 =-45 =17
tree geographic_alignment 268 1641 592 =-40 3845 =20 =-38 =3 276 5111 4301 123 =-24 332 1936 333 1458 56 =46 599 =32 =-34 =-11 =-14 =-18 =-15 =-30 =-36 =-29
tree geographic_alignment 190 262 1281 5101 283 5168 176 =-34 =-10 =16 =10 =26 =23 =13 910 40 233 454 119 =-16 =24 =20 =28 907 109 =41 =-8 =-15 =-35
tree geographic_alignment 517 459 421 5186 2110 2165 197 4187 =-33 =13 =13 30 =29 =-13 =22 =27 441 225 197 601 =-25 =10 =26 =29 =31 =26 173 =32 =-17
tree geographic_alignment 4191 283 190 150 4332 =-34 =16 =21 198 558 115 =32 =-23 =-26 2165 153 =-30 =17 =29 1639 =29 =-18 1414 153 528 =34 =-7 =-6 =-26
tree geographic_alignment 4191 211 741 1627 1324 =-27 =13 =19 =26 5045 117 910 1110 =32 =-11 =-24 =-31 =-37 2178 276 1207 5187 4238 =29 =-11 =-21 =-27 =-27 =47
tree geographic_alignment 5102 921 243 1080 723 1641 4136 813 1521 514 =-23 =19 =19 =22 =22 341 =30 =-14 =27 =-46 1357 1488 =-40 =16 =2 1641 =-1 =40 =38
tree geographic_alignment 1106 342 299 398 198 634 173 201 228 =34 =-33 =-28 =-16 =-33 1748 2062 =-37 =20 =26 3069 =9 =-38 =32 723 294 =-4 =32 =48 =31
tree geographic_alignment 268 45 2251 1636 380 =-46 =-5 =32 =37 89 608 =-23 =24 =36 286 440 5188 124 867 =28 =-26 =-24 =-48 14 4396 =-48 =10 =25 =54
tree geographic_alignment 884 659 813 669 5189 1051 =-35 =13 =17 =13 =19 =17 33 120 2150 2356 2015 3739 1308 5190 =30 =-15 =-15 =-19 =-31 =-34 =-35 =-20 =-36
tree geographic_alignment 884 5050 267 342 4166 4238 976 584 =-41 =3 =15 =16 =17 =6 =16 =22 86 372 510 2003 =29 =-13 =-20 517 552 =-37 =11 =25 =-26
tree geographic_alignment 4191 4270 440 4136 1641 592 1790 =-27 =15 =29 =13 =24 =-33 64 18 =-21 5037 =22 =-28 =46 600 4346 4294 423 =15 =-21 =-26 =-32 =46
tree geographic_alignment 190 1014 216 197 4612 286 1466 1160 5120 722 =-42 =6 =13 =14 =8 4174 =19 =-21 =24 =22 =29 =23 1641 388 460 =-17 =12 =25 =40
tree geographic_alignment 169 =-45 1328 1106 4154 216 2157 2098 771 1031 5177 5191 942 286 =-24 =-5 =13 =16 =18 =20 =18 =12 =19 4322 =32 =-13 =23 =25 =40
tree geographic_alignment 169 =-42 4138 51 5124 100 =-10 =-41 =32 135 200 =29 =-26 =-39 867 184 5192 2572 5125 550 =9 5124 =40 =-14 =-20 =-20 =-16 =-24 =-33
tree geographic_alignment 784 968 482 =-52 =-1 =16 197 499 286 372 38 1491 1442 =9 =-27 =-32 2095 =45 =-25 2660 355 51 =-31 =9 =13 =17 =35 =-33 =45
tree geographic_alignment 1270 1336 902 5193 1789 5005 =-26 =15 =15 =22 =18 5018 14 5194 4294 346 722 120 =18 =-23 =-22 =-22 =-31 =-30 372 =37 =-3 =-42 =51
tree geographic_alignment 550 1641 152 177 =-51 =15 =6 =5 1728 574 5099 853 5138 1141 157 341 729 =36 =-4 1641 =-10 =34 =-13 =-22 =-16 =-32 =-33 =-33 =-32
tree geographic_alignment 550 238 1613 630 473 =-39 =7 =11 =20 317 =-26 =24 888 238 4231 406 4270 233 =-7 =25 =24 475 =-41 =10 =54 2637 =36 =-8 =-21
tree geographic_alignment 87 1302 5167 487 4781 1013 473 5195 2903 5196 =-32 =11 =11 =15 =15 =13 =26 =20 =31 =31 1336 974 30 =-35 =-3 =40 2095 =42 =-7
tree geographic_alignment 197 1106 586 592 283 4243 1613 581 517 514 5003 1384 =-43 =8 =7 =11 =4 =19 =25 =24 =22 101 =1 =58 822 =-43 =3 =28 =31
tree geographic_alignment 884 4270 4159 =-28 =17 228 =16 =-29 739 457 2614 101 599 817 =-21 =28 =41 1071 599 =34 =-4 =-19 =62 =-26 5188 1309 =-29 =17 =23
tree geographic_alignment 784 291 =-52 =-1 251 305 4324 1290 3370 2065 750 256 =33 =-15 115 =16 =-25 =-13 =-20 751 =7 =-24 =-29 =-26 1336 1 =31 =-28 =-30
tree geographic_alignment 4346 884 4270 976 =-23 =16 4411 1059 =35 =-14 =-20 87 2141 441 4207 1205 1106 =-30 =14 =23 =27 457 =30 =-25 =53 1041 =39 =-31 =-38
tree geographic_alignment 233 599 101 =-30 4138 5081 =-23 =43 3995 5050 1290 2146 =35 =-11 =-20 =-25 =-38 341 =39 =-20 2637 450 670 559 =45 =-9 =-16 =-14 =-30
tree geographic_alignment 4191 238 644 2626 25 5032 =-23 =13 4196 =-3 =33 =45 4150 =-42 =19 5084 888 =29 =-25 =-26 102 962 888 =4 =41 =-17 578 =51 =-9
tree geographic_alignment 5003 11 =-34 4294 5030 440 585 450 4352 1357 4204 724 101 669 =-27 =25 =7 =24 =31 =25 =51 =-27 =-24 1403 =-24 =13 =30 =-40 =35
tree geographic_alignment 268 233 406 592 =-43 =2 =17 5197 =29 =-19 372 413 64 14 534 2062 4150 =30 =4 =-13 =-26 =-27 =51 =-30 652 4150 =-1 =-28 =20
tree geographic_alignment 169 =-43 578 1689 46 599 534 211 4138 539 4407 =-29 =22 =24 43 =-1 =34 687 =37 =-23 =-34 884 =-4 =63 =-25 =-37 1556 =-28 =8
tree geographic_alignment 169 =-33 694 499 135 2150 550 =2 3685 1990 305 167 5008 588 =39 =-6 =-5 =-10 =-18 =-20 =-21 =-29 =-21 =-31 8 1014 =-30 =19 =10
tree geographic_alignment 784 569 =-41 =3 586 372 2109 1521 549 =35 =1 4135 120 =22 =-21 =-29 =-32 355 549 4165 1521 =-26 =7 =11 =19 =26 5101 =-30 =23
tree geographic_alignment 550 3629 5026 790 5107 =-29 =11 =9 =20 =25 117 767 852 33 967 4143 478 1081 1667 =27 =-3 =-15 =-15 =-14 =-19 =-19 =-26 =-38 =-31
tree geographic_alignment 550 152 234 317 =-48 4196 =-30 =14 =20 =15 592 4196 771 1067 64 =-14 =17 5196 =-26 =25 =27 771 440 =36 =-9 =-21 294 =54 =-3
tree geographic_alignment 784 284 =-41 =16 64 2208 60 184 4137 5192 =12 =-23 =-18 =-29 =-34 =-33 1635 34 4224 716 347 =44 =-10 =-5 =-12 1 =25 =-43 =-33
tree geographic_alignment 4346 4191 813 43 579 394 1598 =-19 =17 =24 =19 28 =0 =43 =29 3069 510 550 120 2178 1556 =-16 =18 =38 =-23 =33 =-18 =-31 =-37
tree geographic_alignment 784 276 482 =-48 =9 =15 276 14 4191 118 994 198 1357 4215 =29 =-19 =-26 1357 =-36 =18 =21 =22 974 =3 =29 731 =36 =-15 =-24
tree geographic_alignment 330 4322 1516 238 342 2911 5108 1448 592 2226 2178 274 =-21 =9 =7 =23 =19 =26 =28 =24 550 =-4 =36 =34 =-34 1045 =-24 =17 =-33
tree geographic_alignment 784 1302 974 =-48 =-1 =19 30 1154 2165 211 =-28 =-2 =16 =30 25 1584 505 238 =-9 =26 2095 =-38 =17 199 =39 =-13 56 =38 =-1
tree geographic_alignment 586 767 5168 60 5039 2178 599 175 5169 519 299 =-22 =15 =8 =22 =21 884 =-17 =42 =14 4168 =32 =-16 =-29 =33 =-37 5015 =-29 =11
tree geographic_alignment 268 1357 303 =-39 =2 644 884 =-12 =59 =-13 286 579 169 =-33 588 5099 464 303 =25 969 552 =-28 =21 =27 =-14 =-31 =-36 =38 =49
tree geographic_alignment 784 30 =-3 =-45 4294 517 1336 1014 =20 =-14 388 386 1382 =16 440 1106 1014 393 =-20 =17 =19 =29 281 =-39 =14 =31 =-20 =35 =-36
tree geographic_alignment 268 421 5081 459 =-43 =13 =32 870 =27 =-19 43 64 870 824 1106 =-29 =11 =24 =17 89 5094 28 1788 =53 =-7 =-10 =-6 =-10 =37
tree geographic_alignment 169 =-32 33 41 5050 368 2911 1148 317 =-21 822 739 =36 =-21 =-29 =26 =34 4270 =11 =44 =55 739 115 64 =-7 =27 =-29 =-26 =-25
tree geographic_alignment 268 884 1097 86 =-44 =5 =14 100 578 =28 =-11 =-29 286 25 214 5101 4166 =-21 =13 =18 =27 5180 5094 =33 =-12 =-27 4136 =45 =-4
tree geographic_alignment 4137 153 421 3069 169 =-27 574 604 528 810 =16 =-13 =-14 =-18 =-28 =-34 166 1395 101 =8 =41 =-18 =-25 283 =-21 =12 669 =-42 =10
tree geographic_alignment 43 600 4253 3848 5050 14 297 28 630 158 30 =-43 =-17 =5 =1 =7 =19 56 =12 =-14 630 =42 =-16 =26 =22 =28 552 =34 =-19
tree geographic_alignment 599 2614 857 801 772 16 2062 349 421 =-26 30 =-24 =3 =7 398 =27 =-16 243 =-12 =25 =16 =22 =16 =23 475 1459 =57 =-4 =-16
tree geographic_alignment 201 123 =-35 578 464 1689 157 64 968 78 974 =-22 1045 1357 =31 =-4 =-15 =24 =44 =37 =-15 =-27 =-17 56 139 =-14 =17 =-30 =-26
tree geographic_alignment 2251 4352 517 4172 499 198 5045 398 482 464 =23 =-14 =-22 =-13 =-34 398 5094 9 =-33 =-8 =11 4132 =-10 =26 =-46 =29 =15 =35 =39
tree geographic_alignment 578 102 176 669 1844 0 177 5005 =-30 =9 =10 =18 =15 =19 570 =-10 =46 552 499 41 813 =40 =-1 =6 =-20 =-24 1067 =-5 =-31
tree geographic_alignment 784 276 570 =-45 =0 =20 4346 586 499 330 276 1081 5118 1792 406 =33 =-1 =-3 =-4 =-10 66 =5 =-28 =-29 =-32 268 =7 =-23 =-28
tree geographic_alignment 784 291 =-34 =6 600 197 517 64 291 5032 5107 5006 4159 =-32 =4 =6 =11 =12 =14 816 34 2054 =26 =-13 =-20 =-28 =24 =33 =34
tree geographic_alignment 1080 4346 4294 779 315 327 1549 506 363 2054 1747 1059 5025 =26 =-10 =0 =-10 =-8 =-12 736 =6 =-28 =-23 =-27 =-29 =-30 =-31 =-28 =-43
tree geographic_alignment 1641 30 4352 211 =-39 605 268 =-18 =24 =-40 =28 599 4244 102 45 2342 =-29 =10 2147 =18 =-21 268 =-21 =22 =27 =34 736 =25 =-7
tree geographic_alignment 2251 117 2911 5123 2658 5081 5147 394 2595 390 345 20 1154 225 =-24 =15 =5 =15 =8 =16 =16 =21 =26 =15 =23 =-33 =23 =-28 =36
tree geographic_alignment 578 440 135 592 1357 5078 4274 884 =-5 123 =-12 =22 =-23 =-20 =32 =41 =-28 220 4207 =-21 =10 =18 459 81 170 =-37 =7 =11 =19
tree geographic_alignment 276 4191 4322 898 4346 644 842 317 =3 4153 =47 =-3 =-14 4150 =-19 =20 =-19 368 =-28 =5 =-37 1556 368 =-9 =29 =29 152 =-34 =4
tree geographic_alignment 2251 784 =-35 600 64 1488 559 539 933 4172 495 =-28 464 5026 =-9 =31 =-25 =10 =10 =14 =16 =22 1067 =22 441 =-22 =23 =29 =36
tree geographic_alignment 135 1444 2146 5081 4265 1336 4196 =-26 4274 =32 =-23 5026 372 601 759 =33 =-6 =-7 =-13 =-24 =29 =27 2203 =43 =-10 =36 4132 =-43 =7
tree geographic_alignment 902 2251 5078 459 106 110 549 197 281 601 =-38 176 =-19 =11 79 =2 =-32 =10 =10 =6 =18 2660 =25 =-13 =18 =40 2098 =40 =-12
tree geographic_alignment 4294 201 495 30 233 =-28 755 =22 =-28 1584 694 1154 1639 5198 536 =25 =-2 =-16 =-17 =-17 =-19 =28 =21 857 441 =-33 =3 =5 =-33
tree geographic_alignment 586 243 534 808 506 258 430 372 =30 =1 =-8 =-13 206 =11 =-30 =-19 =-23 4181 644 =-17 1336 =-18 739 =33 =-8 =20 4172 =-28 =19
tree geographic_alignment 2614 124 198 2626 1095 211 644 201 =17 =-22 =-23 =27 =-24 =47 884 =-26 169 =-28 1290 166 =17 =-18 5078 817 =-31 =11 =14 =-32 =38
tree geographic_alignment 124 4172 46 588 683 =-16 1207 1636 755 174 2660 5195 43 448 =-6 398 =-37 =6 =14 =24 =22 =23 =11 =43 =-18 =-23 =-21 =28 =-34
tree geographic_alignment 599 1309 4132 5101 1584 813 174 4196 =-30 5084 =17 =-23 =3 5041 =20 =-16 =11 =19 475 592 4136 =-19 =13 =13 =20 =23 1459 =47 =-5
tree geographic_alignment 694 1 305 2016 599 4191 475 634 633 1639 274 =8 =38 =-11 =-12 =-11 =-18 =21 2105 =53 =-1 =-21 =-23 261 =-21 =15 0 =-20 =15
tree geographic_alignment 784 723 18 =6 =-42 =15 11 =-26 184 2016 779 5126 33 1357 790 274 =0 3047 =36 =-14 =30 317 =3 =43 =-12 =-14 =-21 =-17 =-26
tree geographic_alignment 123 =-31 867 1176 440 33 2286 4140 1457 4142 372 =28 78 =-11 =16 =-6 =-10 =-11 =-17 =-18 772 545 =-17 =17 =25 368 =-30 =10 =-32
tree geographic_alignment 87 267 1627 286 177 487 1093 4174 4257 =-28 =4 =0 =7 =9 =8 4174 =20 =-10 =19 =17 421 4191 2165 =-25 =5 =27 884 =3 =46
tree geographic_alignment 211 4243 5094 517 5196 1106 4159 150 4127 =-35 =8 =8 =3 607 =-14 =17 =13 =8 969 =36 =-17 =16 5199 3845 1633 =26 =-5 =-11 =-27
tree geographic_alignment 169 =-26 276 1106 910 457 41 1521 8 =21 =-7 286 =9 =-23 822 338 =-21 86 1012 109 =22 =-9 =-19 =-17 =20 =-13 =-16 =34 =-11
tree geographic_alignment 4346 4138 421 592 751 1641 =-40 =-6 =13 =20 115 3685 =22 =-16 =-13 184 888 3069 853 4165 5038 =23 =-3 =-7 =-15 =-16 =-13 =-25 =-28
tree geographic_alignment 2146 102 175 216 386 1414 569 110 460 =-37 =-9 =4 =2 =15 =6 460 =-13 =31 =31 4374 578 =25 884 =-29 =9 =-26 884 =-23 =50
tree geographic_alignment 268 599 459 1269 388 =-37 190 =-21 =21 =6 =9 =21 5039 790 18 =-11 276 4140 388 =29 =-9 =-16 =-19 =29 124 276 =15 =-25 =-26
tree geographic_alignment 4352 884 2658 267 2911 =-26 =3 =6 =19 2208 1790 105 517 962 64 243 460 =-13 =12 =-26 883 =-2 =25 =19 =18 =26 =32 =-26 =32
tree geographic_alignment 4312 1106 262 5003 363 2595 772 1462 599 475 342 1667 =-30 =4 =-1 4132 =-20 =18 475 =23 =-35 =6 =10 =15 =15 =18 =12 =25 =45
tree geographic_alignment 4207 1382 4134 =-25 2235 =22 =-24 4270 579 211 0 4136 5124 2281 =-27 =6 =5 56 =16 =-13 =4 1 =13 =-16 =13 586 =22 =-23 =20
tree geographic_alignment 784 =-45 600 517 372 87 197 5200 582 5084 5077 =-15 =8 =-35 =13 =23 =24 4223 1599 =33 =-9 =-13 4243 585 =-33 =2 =3 =27 =34
tree geographic_alignment 392 135 867 1041 2637 973 4274 4140 723 655 5038 118 =22 =-3 =-10 =-15 608 =5 =-21 =-9 =-14 =-21 =-15 1302 =-27 =7 =-26 =-22 =36
tree geographic_alignment 550 666 600 4168 89 =-29 =9 =13 =19 =22 902 4132 14 1789 =-14 =10 5030 =17 630 =7 =-26 3069 381 694 =33 =0 =-18 =-24 =31
tree geographic_alignment 4312 268 51 388 1093 =-43 =2 =13 1556 =-10 78 =46 =0 43 694 169 =-27 276 4374 332 1137 =24 =-8 =-18 =-25 =-22 =-21 =29 =47
tree geographic_alignment 440 519 63 184 117 683 =-12 543 18 4138 5081 =4 =36 =-15 688 528 =31 =0 =-5 =-10 =-19 =-22 =-19 =-13 514 921 =-23 =4 =13
tree geographic_alignment 5102 349 960 578 534 211 1014 5094 4339 1972 =-14 =11 =18 =22 =25 338 =32 898 251 =-14 =12 =18 =-24 2203 =-22 =16 =-26 =15 =25
tree geographic_alignment 3727 1598 1689 3335 1585 286 1357 1444 1466 4270 4223 =-25 =6 =-1 =9 =13 4322 1459 421 =-3 =39 =-14 =-22 =10 =20 =23 =-29 =27 =42
tree geographic_alignment 600 5064 5196 1148 5131 1309 888 4134 45 4137 150 =-22 =1 892 =17 =-22 =3 100 =8 =-9 =-32 45 =-12 =24 =13 =14 =19 =17 =23
tree geographic_alignment 87 268 368 =-36 =-3 124 368 30 =-17 556 462 =6 =-17 =32 388 =33 =-2 =-30 1635 586 556 2342 =33 =-1 388 =-18 =16 =-5 =-26
tree geographic_alignment 2251 117 4154 216 274 898 1014 475 2626 =-20 =4 206 =-6 =24 =22 221 =-22 =10 5045 124 4177 =24 =-13 =-23 =-26 =17 =17 =-22 =46
tree geographic_alignment 5187 683 =-23 1207 51 268 569 =-33 454 =40 =-11 281 341 528 =12 =-17 790 =-17 =16 =27 332 2054 530 =41 =-4 =-8 =-13 =-24 =-25
tree geographic_alignment 5003 599 1792 772 45 5094 941 5023 1382 454 =-9 =16 1504 158 =-23 =5 =8 =11 =12 =10 =8 =16 =-29 842 261 =10 =-17 =43 =29
tree geographic_alignment 633 592 1602 4332 216 101 1154 8 274 =-36 =2 870 =-16 =23 =10 4130 198 =5 =-12 =15 =16 =20 =21 274 =45 =1 884 =-8 =38
tree geographic_alignment 372 87 634 3047 508 158 2203 =-22 =2 =18 =9 =23 2208 303 =33 =-5 =-16 447 254 =-17 =16 41 =42 =6 43 723 =-27 =7 =11
tree geographic_alignment 33 462 115 842 759 =-1 =26 =-20 =-27 233 118 184 258 898 87 =7 =38 4132 545 =-23 =15 =29 =-15 =-23 =-21 1499 =38 =-2 =-25
tree geographic_alignment 330 211 968 1792 464 607 4153 =-22 =14 283 28 =2 =12 =24 607 =4 =-18 =-22 =30 332 200 101 519 =16 =-4 =35 =-4 =-7 =-27
tree geographic_alignment 2911 669 48 5179 51 1403 262 220 2146 772 =-34 =4 =10 41 =7 =-14 421 =-12 =16 =15 1556 =-10 421 =43 =1 =21 =21 =21 =22
tree geographic_alignment 135 1728 238 268 447 4196 482 =-42 =-2 =3 =15 286 25 1444 5037 582 870 =-34 =0 =12 =18 =28 =23 =37 373 =30 =-16 =-26 =-26
tree geographic_alignment 784 28 =-41 =17 1290 11 =-23 1652 66 1442 4150 =39 4134 =31 =-4 =-8 5030 =-18 =20 =-3 441 198 870 =-11 =16 =-32 176 =19 =-9
tree geographic_alignment 4322 190 784 =-31 990 206 274 =-22 1182 =20 =-10 2233 =26 =-11 =22 26 457 1652 206 784 =-1 =31 1 =-13 =13 =46 =-13 =-23 =-20
tree geographic_alignment 4191 421 165 =-25 =4 101 694 =-3 =-27 355 816 1556 =40 4138 =-18 =20 =-5 =-5 1641 974 608 =-27 =13 1336 =31 =0 731 =32 =-10
tree geographic_alignment 1641 441 4332 368 2911 1327 =-38 =-5 =7 25 =-8 =14 =14 584 1045 729 64 =-26 =12 =17 =19 =25 371 750 =28 =-4 739 =11 =-33
tree geographic_alignment 30 784 =22 102 386 =-32 =13 =9 784 =-36 330 56 273 =-7 1041 215 373 66 =42 =9 =-2 =-4 =-6 199 2178 =-22 =3 =18 =-25
tree geographic_alignment 2146 286 579 4166 1254 902 199 1160 338 =-35 5009 =-16 =7 =3 1556 884 =-10 =18 =-20 18 =25 =-10 =17 =23 =17 =14 454 =52 =-14
tree geographic_alignment 902 1302 784 =-40 586 1792 910 258 409 454 1336 =18 152 4243 1106 =-23 =8 =12 =21 =24 =-7 =-12 =-16 =-24 =-21 =29 9 =35 =-7
tree geographic_alignment 372 586 34 3069 810 533 5198 317 1290 4207 =-15 =25 =27 969 0 =46 =3 =9 =-10 =-9 =-15 =-29 =-19 1839 =-21 =12 2157 =-14 =14
tree geographic_alignment 3727 974 5003 1488 2088 477 283 1309 1106 549 =-30 =0 =0 =7 =3 =11 =17 =19 =25 87 4153 1106 =-13 =15 =20 =35 4153 =49 =-7
tree geographic_alignment 1328 2614 600 87 974 102 5041 =-36 =4 115 =7 =-28 5041 2233 5068 =22 =-7 =-11 =-22 1041 388 448 =10 =-17 =23 =-19 =19 =26 =36
tree geographic_alignment 4138 459 5003 1309 78 683 =-25 5041 =6 =-20 =-33 =7 =15 =16 373 1602 1466 759 2016 1012 102 =3 =19 =-11 =-14 =-14 =21 =26 =-15
tree geographic_alignment 2614 1 243 4150 229 559 5100 1641 556 =-16 =4 1176 =12 =-14 =16 =18 =19 =23 4206 556 =-24 =3 =16 556 1641 =-10 =7 =-33 =27
tree geographic_alignment 5003 201 4132 38 645 175 64 4198 559 =-24 =7 =7 40 =17 =-7 =10 =19 61 =20 =-3 5026 1036 =4 =-12 =32 40 =-29 =11 =23
tree geographic_alignment 4346 440 5138 5199 3069 117 1308 545 851 =23 =2 =-1 =-8 =-18 =-21 =-17 4138 =8 =-33 4206 5169 545 =-18 =-1 =4 =17 5008 =-34 =-6
tree geographic_alignment 64 43 974 517 754 =-31 =5 =4 46 1638 199 =16 4150 =9 =-25 =-17 =-25 822 199 750 =39 =0 =0 =-13 275 56 =26 =3 =-22
tree geographic_alignment 550 388 3845 990 =-26 1336 =20 =-23 =6 =18 4294 578 3845 527 251 539 1687 =41 =0 =-2 =-9 =-8 251 =-21 =7 1336 =-19 =6 =-24
tree geographic_alignment 4312 578 750 457 892 867 4253 1041 2093 1548 56 =34 =5 =-4 =-7 1357 =-15 =17 =-9 =-18 58 =-12 =11 =-25 =-16 790 =-19 =7 =42
tree geographic_alignment 902 884 4402 283 1309 =-27 =3 1336 =21 =-10 =15 1336 34 =0 =-28 286 569 154 1459 =-18 =13 =7 =19 =29 892 1336 =32 =1 =-11
tree geographic_alignment 2614 1097 2911 1844 799 826 2074 30 4134 585 =-32 =2 =1 24 633 5094 =-16 =4 =13 =14 =2 =11 =10 =12 =14 =21 898 =-7 =44
tree geographic_alignment 5133 2141 198 870 176 5100 45 4134 =-14 =10 =14 =-21 969 =25 =-10 =25 1014 286 105 386 5094 =-25 =3 =2 =8 =9 =14 =25 =29
tree geographic_alignment 2251 372 683 =-22 250 135 421 644 371 78 =-25 =17 =20 261 =-19 =3 1718 =30 =1 421 =3 =-24 =-18 286 66 =-26 =8 =14 =34
tree geographic_alignment 4312 87 608 817 16 775 2021 =-22 371 =-18 =12 =2 =4 =5 =12 1041 276 305 367 1048 454 =39 =7 =-2 =-10 =-9 =-9 =-13 =41
tree geographic_alignment 440 586 1936 786 5026 1106 262 345 517 842 =-11 =7 =9 =13 372 =25 =-8 =27 =30 =36 =-17 =-10 772 607 =-25 40 =-15 =13 =25
tree geographic_alignment 1106 2614 1223 586 2235 5100 18 421 1641 =-10 =9 =18 4196 584 1014 =-20 =3 =8 =-1 =12 =19 421 =-1 =-28 =16 4153 =40 =-9 =25
tree geographic_alignment 169 =-25 534 519 1936 3683 1137 5041 157 16 755 =26 =10 =1 =-1 =-7 5041 =-21 =12 =-10 =-17 898 462 =-35 89 =-17 =19 =10 =-26
tree geographic_alignment 4312 16 291 4172 2342 4187 4207 102 1357 =-13 5039 =15 =-24 4138 286 =4 =-24 251 1013 =26 =-5 =-11 =12 =16 =-18 =20 =19 =26 =42
tree geographic_alignment 4191 739 759 723 607 119 1067 =-18 =1 =9 533 430 =13 =-9 =-9 =25 =-22 349 1012 =-27 =-3 =5 119 262 2626 =27 =2 =-1 =-16
tree geographic_alignment 4346 243 502 367 2637 910 1125 933 450 =24 =-3 =-4 =-4 =-10 =-10 =-14 =-14 4175 338 =5 371 4141 =-14 =6 =-30 =19 4150 =-3 =-38
tree geographic_alignment 2614 64 286 2095 5043 2911 238 =-29 317 45 =4 =-21 =11 =8 =10 =5 30 =19 =-1 2095 1059 276 630 =23 =-5 =-5 =-13 =-13 =35
tree geographic_alignment 4191 11 =-31 21 694 66 367 683 =-13 519 371 14 =-12 =24 =27 =-7 =-15 =-15 4141 =-30 =13 =-26 139 440 =11 372 =5 =-19 =27
tree geographic_alignment 600 1328 233 1444 666 78 669 2660 5006 539 =-35 =-4 =-3 =2 =5 220 81 495 =-18 =1 =10 =8 =7 =13 1090 =8 =-17 =29 =22
tree geographic_alignment 578 4346 124 1095 683 =-8 243 4224 =28 =-11 118 38 254 =-13 =8 =24 =-20 =-25 =-20 =-26 238 4153 =-23 =0 5039 5026 =18 =-8 =-13
tree geographic_alignment 190 1014 283 276 5024 1045 =-12 =4 =9 =-29 233 =-1 =22 =17 157 2614 198 =23 739 283 243 30 =11 =-10 =18 =-6 =-24 =41 =-16
tree geographic_alignment 2614 64 4352 233 514 111 1014 102 =-32 4132 =-18 =8 4132 =-13 =23 =13 =13 5026 41 =18 =-8 =-9 =27 1641 14 =-11 =8 =24 =35
tree geographic_alignment 268 592 459 5188 283 =-36 =7 =12 =14 101 =-4 =29 43 5018 1176 42 790 388 368 389 =-10 =11 =16 =-13 =17 =27 =-18 =-28 =33
tree geographic_alignment 392 441 462 5039 1096 =-29 =-2 =1 42 464 1839 281 =-22 =-2 =2 =10 464 634 722 =26 =0 =-7 =-14 5039 1 =13 =-3 =-6 =27
tree geographic_alignment 169 =-25 4224 775 5063 173 14 398 45 243 =46 =6 =3 =6 211 =-10 =16 283 974 243 =-24 =6 =13 =27 =-15 1148 =-18 =11 =-12
tree geographic_alignment 87 64 5032 177 600 592 286 =-26 =-5 =-1 =11 =15 =17 413 153 =24 =0 =-10 902 4138 64 =-15 =8 372 =25 286 =-6 =22 =36
tree geographic_alignment 268 644 261 25 4270 =37 =-1 =-9 =-20 570 =-37 =-5 1090 117 25 644 355 =5 =-25 888 =21 =-13 4134 =32 644 =-10 =24 =-15 =-18
tree geographic_alignment 33 4352 732 5100 527 4196 3 238 644 1290 =13 =-9 1641 =-26 =-1 644 =-4 =15 =-32 644 =-2 =23 =13 =19 =24 =30 135 =1 =-28
tree geographic_alignment 517 569 211 5196 221 4141 4138 =-30 4136 =9 =-11 =-37 =3 =9 1176 406 86 =5 =21 =-16 =-27 2203 462 =-8 =6 =17 4138 =-2 =22
tree geographic_alignment 4374 1328 739 368 569 607 206 =-23 =7 4138 176 =-20 =7 =15 607 =40 206 =7 =-19 1747 =27 =-12 3 199 =-23 =6 =7 =24 =-21
tree geographic_alignment 550 600 25 1790 =-32 =0 2203 =16 =-23 =20 135 157 1403 454 5084 1349 5192 =33 =1 =-3 190 =6 =-9 =-5 585 =12 =-30 =-23 =-29
tree geographic_alignment 861 1328 2178 974 345 388 786 197 295 =-29 =2 =1 =6 176 5084 =4 =-23 =19 =14 201 =8 =-10 4135 198 =1 =21 =-5 =25 =32
tree geographic_alignment 135 190 30 990 =-27 =18 3 4215 243 607 =1 =28 64 =-13 =9 =-13 =-16 607 =26 42 447 2105 =-16 =0 =2 739 =23 =0 =-22
tree geographic_alignment 600 11 =-28 206 197 5081 1106 1444 666 1687 813 =-26 =1 =4 =10 =9 =12 =9 =18 1687 608 495 1106 =29 =-2 =-1 =-8 =-10 =18
tree geographic_alignment 124 211 165 4127 5142 28 4253 5094 579 =-21 =-1 =4 =8 199 56 =-6 =38 =-19 =13 =13 =20 4138 =26 5133 5041 =8 =-5 =-11 =-24
tree geographic_alignment 11 =-27 534 550 102 754 =-19 =3 =13 79 2286 317 190 =21 =-9 277 440 338 =7 173 =46 =10 56 =15 =-5 =-6 =-12 =-16 =-26
tree geographic_alignment 813 1090 5187 599 51 268 =-27 826 38 1048 4132 =-17 =-2 =6 =11 =18 406 381 1048 =19 =1 =-1 =-16 9 =31 =-7 =-20 =-20 =19
tree geographic_alignment 58 101 1041 1048 2194 =-20 =0 =4 =6 5081 220 190 =-12 119 556 =-10 =8 =18 8 =19 =-1 =30 1048 751 220 =37 =2 =-2 =-12
tree geographic_alignment 534 1059 1521 2002 499 40 4191 559 233 4138 =-21 243 4141 =-1 =-20 =14 =5 =9 =12 =16 =29 =-15 =-9 4191 =-27 5188 =20 =-23 =-25
tree geographic_alignment 33 3 3727 211 388 4207 460 4134 962 =-27 =2 =1 =2 =10 =11 5199 683 =-7 634 154 =27 =2 =-2 =-14 =37 4191 =-18 =1 =-20
tree geographic_alignment 2251 87 251 5041 199 586 1382 =-2 =12 =-11 294 =-25 =10 =-19 =-21 1635 4346 586 2342 118 276 =31 =1 =1 =-1 =-10 =-17 =-19 =32
tree geographic_alignment 1 1080 243 736 2165 694 578 634 441 =28 =6 607 =-16 =15 =-6 =-12 =40 =-18 64 495 =-24 =3 =9 =-24 66 505 =-27 =0 =10
tree geographic_alignment 550 58 4196 =-19 =0 =2 2146 87 460 238 42 =-8 =5 =-27 5041 =21 =-13 238 460 1687 799 341 =24 =-1 =-5 =-9 =-23 =22 =29
tree geographic_alignment 2141 784 =-39 5003 211 440 460 64 119 =-18 =18 119 =17 601 =4 =-18 =12 =-18 5084 482 450 =23 =-2 =-16 884 =-17 =7 =23 =34
tree soc2_and_iso_combined 1446 1358 5201 5202 1051 587 818 2 =-117 =-94 =80 =-15 421 =68 =-107 =85 =48 =82 305 421 816 732 11 =-92 =75 =-92 =-45 =-106 =-111
tree soc2_and_iso_combined 211 =-113 104 16 1141 557 1093 287 1422 13 =-90 =30 =58 550 =-84 =37 =39 =48 5022 18 =-98 =18 =90 14 550 =-85 =49 =107 =96
tree soc2_and_iso_combined 303 =-108 56 1141 1319 384 26 =-87 =30 =98 78 =2 =100 117 25 =-5 =79 =-103 25 607 =-83 =16 4134 1012 1141 =10 =105 =112 =-82
tree soc2_and_iso_combined 89 5203 5204 1524 5205 =-102 =53 =11 =-24 =80 45 124 269 11 =-93 5206 5207 5208 5122 =91 =-52 =-71 =-78 =-86 =-99 16 =-101 =49 =-98
tree soc2_and_iso_combined 51 1756 1256 =-99 =34 =24 56 801 1319 57 159 557 5209 =-77 =76 =13 =33 =84 =73 =70 543 4141 3384 388 =81 =-66 =-76 =-80 =-44
tree soc2_and_iso_combined 211 =-95 45 66 64 779 57 669 290 2155 =-17 =89 =90 =79 =97 =-90 249 886 5210 1641 =94 =-44 =-65 =-72 =-66 1498 =-82 =69 =-91
tree soc2_and_iso_combined 570 =-92 233 355 78 578 51 =-75 380 5022 =-19 =93 =87 216 1118 =83 =-61 =-69 124 379 5098 =82 =-63 =-11 =-73 508 =-84 =29 =-90
tree soc2_and_iso_combined 51 1246 200 5211 =-89 =65 =41 =56 421 355 25 607 384 79 =-57 =83 =68 5203 =14 =92 681 2537 117 =76 =-66 =-71 =-88 =-76 =-87
tree soc2_and_iso_combined 89 1365 1055 5212 =-85 =58 =-41 =74 233 33 188 332 5213 1824 574 216 1631 =84 =-27 =23 =-44 =-81 =-28 =-72 380 =-87 =59 =-89 =-81
tree soc2_and_iso_combined 274 104 =-84 =84 291 1141 746 664 5203 =-62 =62 =39 368 101 102 =-77 =59 =15 =37 883 =38 109 =-75 =31 550 592 =53 =-62 =84
tree soc2_and_iso_combined 447 =-82 291 5214 47 71 1181 4235 600 576 688 =-68 =5 =35 =26 =49 =15 14 =-52 =76 117 =68 =-66 =87 338 267 =-3 =80 =76
tree soc2_and_iso_combined 104 282 1160 5215 5216 5202 =-78 =61 =19 254 =-63 =78 254 =-58 45 =32 =-71 368 683 342 =-78 =69 =8 =76 185 1290 =80 =-9 =-74
tree soc2_and_iso_combined 303 =-79 1030 2 784 197 550 5217 =-65 =60 1722 126 499 5218 =-51 =31 =38 =35 =41 =57 =-77 11 =-83 681 3031 =61 =-71 =-71 =65
tree soc2_and_iso_combined 159 1182 5219 5201 4235 1393 4170 5220 5221 5139 5222 =-74 =16 =-12 =53 38 =-52 =76 =47 =13 =59 =34 =72 1181 =-15 =63 5223 =68 =-54
tree soc2_and_iso_combined 139 1358 1639 1419 =-75 =32 368 =-68 =55 =43 117 268 11 =-85 1192 527 390 852 5224 =71 =-59 =-56 =-32 =-64 =-43 =-64 1024 =-79 =70
tree soc2_and_iso_combined 303 =-75 291 198 1419 =-68 =6 64 368 =-71 534 =-33 =52 268 558 152 4825 =56 =-59 =-58 =-39 =-73 18 5139 =-49 =65 124 =69 =-51
tree soc2_and_iso_combined 274 208 5225 =-74 =60 =57 175 56 368 453 5226 79 =-63 =13 =65 =37 5041 79 =9 =79 =-71 11 =-73 24 =58 =-48 4175 =80 =-53
tree soc2_and_iso_combined 570 =-73 784 66 123 =-78 681 14 102 644 =-36 5022 =12 =82 1377 =76 =-45 4934 786 =77 =-15 =-65 =-53 386 991 =-71 =70 =74 =-70
tree soc2_and_iso_combined 303 =-72 175 475 5227 664 1319 5214 5228 5229 =-57 =61 =69 =72 =8 =34 =76 1641 169 =-73 120 413 =21 =75 =-31 =-71 5071 =70 =-50
tree soc2_and_iso_combined 139 1095 5230 5231 1364 5232 =-71 =21 =-33 =58 =66 947 =3 =79 117 238 123 =-75 361 5233 5064 =64 =-43 =-65 =-46 =-67 991 =-73 =59
tree soc2_and_iso_combined 413 287 4322 1386 1524 4235 =-70 =59 =39 =91 475 175 368 =-58 =6 =65 =50 368 =-5 =83 117 388 11 =-71 249 =58 =-27 =-64 =-71
tree soc2_and_iso_combined 211 =-70 175 355 1336 368 176 550 1051 =-70 =50 =3 18 =-43 775 =35 =-62 902 2286 =65 =-15 =-41 =-64 483 =-64 =60 5071 =73 =-46
tree soc2_and_iso_combined 570 =-69 355 119 557 1026 287 487 1216 1386 145 =-46 =51 =57 =47 =40 =15 =61 1254 =77 =-55 459 617 =57 =-52 =-61 1319 =-62 =41
tree soc2_and_iso_combined 139 5139 5148 5234 5235 70 519 =-68 367 557 487 =-49 =70 =70 =-66 =38 =54 =56 =17 =-3 175 198 =-49 233 5224 =45 =-61 =-68 =66
tree soc2_and_iso_combined 139 1095 386 786 =-68 368 =-59 238 =40 =-51 =-8 368 =-24 =75 206 200 363 487 5217 =-52 =69 =33 =60 5211 =51 =-51 238 =66 =-43
tree soc2_and_iso_combined 570 =-67 291 16 421 487 1193 79 1181 493 654 1008 5205 =-44 =66 =67 =82 =63 361 =57 =-67 =48 =-69 =44 =-70 =38 5236 =53 =-60
tree soc2_and_iso_combined 211 =-67 475 208 200 13 5203 47 5237 406 1093 =-49 =48 =2 =51 =44 =56 =40 =17 =35 1336 5238 5239 1092 =62 =-50 =-45 =-45 =-44
tree soc2_and_iso_combined 211 =-67 45 475 216 0 933 43 1642 3995 5163 5228 =-42 =59 =58 =57 =70 =50 =43 =59 262 =-60 =41 169 =-72 5240 =63 =-45 =-63
tree soc2_and_iso_combined 89 786 5092 =-65 550 =-44 =30 550 =-65 634 =-13 =59 305 9 64 =-59 976 1317 505 =36 =-32 =-41 =-55 289 617 =59 =-33 =-17 =-54
tree soc2_and_iso_combined 211 =-66 784 33 291 25 910 295 =-26 =60 =70 5241 5242 5240 =44 =-54 =-50 =-35 5243 11 =-50 4645 =61 =-46 =-52 =-65 291 =-68 =13
tree soc2_and_iso_combined 447 =-65 233 33 338 64 1095 =-63 =-7 681 =41 =-51 681 64 190 =-2 245 =42 =-52 254 =7 5239 139 =-21 =68 =-47 =-56 =-65 =-61
tree soc2_and_iso_combined 139 200 5204 5244 585 =-64 499 =-37 =46 =46 =10 177 197 5148 =-12 =63 =60 =74 135 238 64 =-31 1641 5245 =48 =-51 =-34 =-58 =-64
tree soc2_and_iso_combined 211 =-65 238 18 746 5246 =-64 =66 =-7 33 681 3067 933 139 898 =-4 =39 678 =53 =-47 1262 =69 =-36 =-67 746 =-61 =58 =-62 =-60
tree soc2_and_iso_combined 1012 1030 159 5219 1393 5247 409 =-61 =-21 =71 =15 =54 =38 206 =-15 =38 0 262 206 1030 =-43 =45 =42 388 =56 =-42 44 =64 =-41
tree soc2_and_iso_combined 274 5248 =-64 =-1 175 238 475 57 197 3355 150 1944 851 620 =-38 =51 =11 =63 =44 =81 =46 =59 11 =-62 4825 =46 =-50 =-58 =63
tree soc2_and_iso_combined 570 =-64 233 355 190 14 1386 557 68 1269 =-34 =25 =38 =45 =71 5249 1824 =53 =-49 =-60 606 254 =11 =57 =-60 254 =-58 =-7 =-56
tree soc2_and_iso_combined 570 =-64 784 634 89 1269 4122 592 =-37 =0 =60 =55 617 5250 1306 5245 5251 5238 5252 =46 =-45 =-28 =-41 =-50 =-48 =-46 =-61 =43 =-55
tree soc2_and_iso_combined 211 =-63 784 175 1262 11 =-64 56 604 1584 1642 92 243 462 =6 =-35 =19 =48 =73 =54 =70 5253 =51 =-69 811 =-66 =48 =60 =-51
tree soc2_and_iso_combined 211 =-63 206 746 487 126 1319 104 910 =-55 =33 =32 =38 =37 1059 338 =-41 =72 =-50 338 557 =-25 =86 1718 =46 =-7 40 =15 =53
tree soc2_and_iso_combined 274 5254 200 =-63 =19 =41 557 117 459 5254 402 186 5222 295 947 =-13 =47 =45 =59 =61 =50 =46 =-53 991 =-63 =46 1222 =61 =-46
tree soc2_and_iso_combined 570 =-63 368 56 197 380 601 1297 =-54 =22 =0 =26 1309 =56 =-56 64 =-50 =38 152 1176 355 779 4191 =58 =-25 =-45 =-5 =-41 =-47
tree soc2_and_iso_combined 291 5254 287 4285 786 5215 5255 =-61 =22 =7 898 =-43 =7 =22 368 =-22 =31 =23 287 3995 64 786 286 =-61 =-3 =19 =17 =59 =53
tree soc2_and_iso_combined 447 =-62 291 475 126 460 3980 5202 =-49 =37 =65 238 586 =45 =-21 =-54 =34 310 =1 =43 2005 5236 1989 1043 =51 =-39 =-42 =-53 =-42
tree soc2_and_iso_combined 211 =-62 0 1055 294 119 220 325 158 =-52 =-18 =44 5256 =47 =-45 200 208 =-19 =42 =42 1093 =13 =74 =40 297 5257 =59 =-44 =-28
tree soc2_and_iso_combined 303 =-62 66 1256 384 197 47 71 5258 1642 801 5148 =-30 =34 25 =-17 =51 =56 =63 =36 =42 4215 1403 =51 =-27 =-36 =66 =52 =-48
tree soc2_and_iso_combined 447 =-62 634 56 57 669 409 126 5247 5259 =-40 =51 =61 =24 =29 =47 =56 169 =-54 4191 777 1665 =48 =-45 =-45 =-47 1118 =43 =-37
tree soc2_and_iso_combined 51 5260 =-61 =47 117 11 =-64 967 5041 1141 5260 600 1524 206 746 625 =-37 =54 =15 40 =-17 =46 =50 =59 =61 =41 =-53 =45 =-52
tree soc2_and_iso_combined 104 786 310 664 899 947 5261 625 5247 =-57 =51 =22 =32 =13 =10 =-14 135 =5 =-56 550 =-55 4270 =40 =-34 1290 5262 =50 =-53 =-40
tree soc2_and_iso_combined 1256 368 4046 57 126 1301 4235 =-58 =18 =10 =-21 =23 =26 1365 5263 294 1160 801 =-51 =8 =21 =-11 884 =67 =-18 =57 5264 =41 =-43
tree soc2_and_iso_combined 1012 1722 1386 1256 3995 5215 4235 384 5265 =-58 =17 =-3 =35 =26 =4 =25 =44 969 1357 =-32 =40 =38 254 =-24 338 =-30 784 =47 =-36
tree soc2_and_iso_combined 89 534 5263 1499 271 5266 =-58 =30 =-10 =42 =11 1041 197 834 549 =-25 =53 =45 =52 =49 117 38 104 =0 =47 =45 5267 =-62 =46
tree soc2_and_iso_combined 386 413 1524 396 1642 5214 1143 5212 5268 1441 5269 =-58 =35 =58 =56 =48 =23 =35 =58 =31 =47 1055 342 =-12 =33 =47 4138 =31 =-15
tree soc2_and_iso_combined 746 5254 5218 1503 5259 5222 16 5270 5111 4392 =-56 =1 =17 =49 182 =-36 =13 =50 =39 =33 =31 =29 123 =-48 482 716 =32 =-39 =-12
tree soc2_and_iso_combined 570 =-61 291 487 421 355 190 64 499 =-34 =62 1317 =19 =-51 1839 =31 =-33 =-48 =-61 158 =66 =-30 185 721 4084 =55 =-37 =-27 =-57
tree soc2_and_iso_combined 570 =-61 175 233 66 779 169 =-54 5250 5271 5236 40 =18 1118 =50 =-41 =-53 =-52 =-44 =-64 594 =-48 =44 =-52 169 =-39 5102 =65 =-35
tree soc2_and_iso_combined 1095 208 592 1446 5092 5215 5201 727 =-57 =33 =13 =23 =11 =-6 1322 557 1319 1141 =-33 =39 =53 =51 =72 25 =-11 =52 472 =25 =-48
tree soc2_and_iso_combined 274 51 =-61 139 =-29 =35 784 550 139 =-57 33 110 =5 =58 =-48 135 5272 5273 5274 =48 =-42 =-39 =-55 =-38 724 409 =-54 =36 =53
tree soc2_and_iso_combined 51 1160 71 =-61 =14 =33 233 355 11 =-57 297 333 748 1029 5275 =35 =-55 =-48 =-61 =-59 198 =-59 =52 1041 =-48 =31 634 =-54 =35
tree soc2_and_iso_combined 570 =-61 0 3995 5203 654 587 1502 1026 495 207 704 2362 =-28 =19 =21 =42 =43 =29 =63 =53 =58 =52 =47 124 1459 =54 =-14 =-39
tree soc2_and_iso_combined 303 =-61 89 968 294 5263 4751 384 =-51 =44 =23 =9 1667 =16 =-51 =63 361 332 388 24 508 585 =15 =51 =61 =-44 =-31 =-45 =-38
tree soc2_and_iso_combined 211 =-61 291 557 56 525 290 634 =-43 =-1 =59 =42 64 =-33 4134 =52 =-40 379 =61 =-36 1682 973 550 =8 4084 =55 =-41 =-41 =-39
tree soc2_and_iso_combined 211 5276 =-61 =44 557 363 189 63 1642 2095 5229 20 5277 1364 =-33 398 =24 =-69 =53 =24 =51 =17 =43 775 =45 =-36 =37 =42 =51
tree soc2_and_iso_combined 211 =-61 368 142 1183 262 625 372 =-34 795 =9 =-71 =43 739 86 =42 =-45 78 =-46 =30 =51 =37 2388 5102 5006 =43 =-35 =-39 =-58
tree soc2_and_iso_combined 89 592 5278 5218 =-57 =24 =32 1041 487 =-11 =65 =69 66 1641 206 152 297 14 =2 5239 =55 =-44 =-34 =-45 =52 =-30 1116 =-46 =43
tree soc2_and_iso_combined 447 =-60 233 779 135 123 =-53 3031 333 669 962 604 89 =9 534 =53 =19 =64 =-5 =64 =-44 =-62 1498 386 =-57 =30 =48 =-56 =-41
tree soc2_and_iso_combined 447 =-60 368 119 384 109 1041 1645 =-42 =10 =22 =16 =51 450 297 422 =35 =-38 =-41 =-44 238 871 1262 30 =21 =58 =-34 =-54 =-40
tree soc2_and_iso_combined 386 1722 1051 5092 1642 1012 557 =-56 =-13 =-5 =55 579 =-13 =68 784 =54 =-41 1317 =4 =-51 784 1665 457 5011 =43 =-42 =-32 =-51 =-23
tree soc2_and_iso_combined 274 1363 =-59 =29 550 2095 87 483 =-52 =38 16 1382 =-37 =12 =49 =42 283 5253 5249 5039 5279 5280 =32 =-37 =-46 =-40 =-30 =-72 =-39
tree soc2_and_iso_combined 89 282 5139 396 1524 552 1696 1502 =-55 =9 =21 =-22 =24 =43 =14 =13 1030 14 584 =-6 =-58 372 126 4285 =-20 =38 =42 =33 =56
tree soc2_and_iso_combined 3995 208 1365 262 5281 5221 1263 5216 402 550 =-55 5204 317 =-24 =-49 =19 =6 =29 =34 =33 =55 5022 =-18 =35 =45 317 =-21 =36 =31
tree soc2_and_iso_combined 746 888 384 1160 5254 534 5282 250 1331 5214 1774 =-55 =22 =24 =37 =-4 =22 =-6 =37 1317 =12 =-47 =33 33 =12 =-44 779 =18 =-48
tree soc2_and_iso_combined 211 =-59 238 295 0 409 2095 386 603 1422 3326 1711 57 =-32 =24 =24 =43 =39 =55 =15 100 =55 =-10 =45 =34 =65 1319 =-57 =29
tree soc2_and_iso_combined 303 =-60 175 421 190 414 142 534 1704 =-31 =59 644 =24 =-17 =29 =62 256 5283 546 =28 =-18 =-36 =-67 =-49 1339 2054 =59 =-33 =-30
tree soc2_and_iso_combined 746 386 1364 5246 1256 89 5284 1365 428 =-56 =30 =24 =40 =-24 =12 =60 =33 779 788 =21 =-59 =-51 779 1718 =24 482 =14 =-52 =-41
tree soc2_and_iso_combined 303 =-60 291 600 5214 4191 1318 355 =-2 555 =-46 =37 =-57 =-54 =57 =51 779 699 5236 4084 135 =50 =-23 =-39 =-44 371 =35 =-45 =-47
tree soc2_and_iso_combined 89 592 5139 399 1651 888 =-58 13 =-34 =44 888 =44 =-38 =2 =12 5285 =19 =-39 1055 198 208 204 =-31 =29 =41 199 =-5 =43 =49
tree soc2_and_iso_combined 303 =-60 0 197 56 1055 1502 1045 =-31 =5 =42 816 =40 =-25 86 123 =-40 5263 =36 =-30 =-46 =34 457 3187 297 =44 =-21 =-41 =-42
tree soc2_and_iso_combined 211 =-59 169 =-58 475 220 5203 669 29 5228 1190 290 =-26 =35 =38 =49 =35 =30 =52 =43 5265 1824 527 5286 =43 =-43 =-34 =-38 =-31
tree soc2_and_iso_combined 211 =-59 175 1641 3995 5203 664 933 2165 1584 653 271 =-27 =36 =55 =24 =47 969 =50 585 =-28 =48 =31 =44 =39 =-54 5287 =53 =-32
tree soc2_and_iso_combined 274 5288 =-57 =36 233 33 374 606 1737 5289 5253 1453 1192 14 82 =23 =-59 =45 =-18 =-17 =-61 =-44 =-49 =-45 =-45 =-47 724 =-38 =48
tree soc2_and_iso_combined 447 =-60 779 11 =-55 295 197 586 294 851 186 =-6 =49 =41 =35 154 =-40 42 198 =33 =-30 =35 1045 =50 =-20 32 =68 =-26 =-57
tree soc2_and_iso_combined 447 =-60 363 233 338 2999 1095 =-45 =1 =61 475 25 =17 601 =-32 =26 1746 962 5191 =55 =-44 =-5 =-37 2614 =-39 =43 5290 =52 =-32
tree soc2_and_iso_combined 570 =-60 79 1642 475 604 1365 441 217 1065 =-30 =35 =53 430 =11 =-51 =37 =42 2275 123 =-45 1728 1824 =27 =-37 =-40 =-69 =56 =43
tree soc2_and_iso_combined 570 =-60 779 784 57 457 4046 5253 5291 5292 1621 702 1262 =20 =-17 =-50 =-42 =-41 =-50 =-61 =53 =-33 =55 225 817 =-47 =24 =53 =-58
tree soc2_and_iso_combined 291 200 396 5293 5268 1718 =-48 =-7 =38 =35 =25 1718 =15 =-28 3063 5262 138 831 578 200 2614 =-7 =50 =46 =52 =-37 =-15 =-47 =-52
tree soc2_and_iso_combined 211 =-59 233 246 5265 852 1092 1029 5294 5295 4936 5296 4934 =28 =-22 =-32 =-41 =-43 =-43 =-45 =-43 =-56 566 =-53 =25 =-44 4253 =-36 =33
tree soc2_and_iso_combined 89 384 974 5232 1358 1182 1311 =-48 =39 =9 =21 =36 1322 499 262 5197 2262 =-39 =33 =46 =15 =28 =59 =39 9 =-9 596 =30 =-36
tree soc2_and_iso_combined 211 =-59 368 1297 56 550 57 =-45 =36 =-3 338 =-43 =18 =39 784 315 374 1262 1056 745 =63 =-20 =-7 =-18 =-22 =-34 2903 =-38 =41
tree soc2_and_iso_combined 139 746 5204 5246 1612 2062 414 5148 =-47 =25 =27 =10 =46 =62 =17 =1 117 784 14 176 =29 =-37 176 =-15 361 =49 =-34 =-34 =-41
tree soc2_and_iso_combined 368 139 5263 3027 1331 5297 361 5260 =-57 =19 =23 =12 =36 =29 5298 =-19 =38 66 =12 791 =-52 =33 41 109 1036 =30 =-29 =-21 =-14
tree soc2_and_iso_combined 197 287 1642 664 1008 1169 5299 164 523 5179 225 =-42 =8 =32 =11 =29 =41 =18 =23 =8 =45 86 173 =29 974 =-25 =30 =-61 =28
tree soc2_and_iso_combined 211 5300 =-59 =52 295 135 281 169 =-50 2005 1642 5022 1026 100 118 5301 =13 =-34 206 =-41 =38 =-19 =47 =38 =55 =-53 =47 =-43 =53
tree soc2_and_iso_combined 274 4708 =-55 =20 238 197 5214 33 25 28 669 47 5197 1659 =-25 =50 =37 =31 =39 =33 =18 =-49 =55 1045 =58 =-3 454 =-48 =43
tree soc2_and_iso_combined 139 557 5204 1290 5203 967 1717 =-56 =26 =-1 =24 2334 487 =-23 =40 =36 =8 =26 254 1030 5302 =-34 =35 =39 338 1330 =-43 =23 =32
tree soc2_and_iso_combined 447 =-59 368 175 57 186 4046 1666 =-35 =28 1530 =52 =-45 =41 =42 =35 251 421 169 =-38 871 1438 1636 =55 =-22 =-40 =-28 =-5 =-33
tree soc2_and_iso_combined 291 933 139 1339 786 1701 =-52 =26 600 =-24 =53 =61 9 =-27 =4 786 289 199 =-32 =16 =48 =45 139 1327 =14 =-28 1126 =54 =-19
tree soc2_and_iso_combined 447 =-59 784 197 0 1256 38 1223 771 2501 1704 559 1028 =-35 =32 =20 =44 =40 =28 =44 1692 =24 =-45 =27 =29 =51 291 =-49 =24
tree soc2_and_iso_combined 570 =-59 557 13 5219 414 1143 1157 5184 5022 1606 495 38 =-29 =-6 =38 =29 =20 =27 =26 =46 =54 =49 =40 1839 5283 =58 =-19 =-26
tree soc2_and_iso_combined 746 3995 5092 18 910 =-55 =28 1256 5258 5303 1505 5304 =-32 =35 =27 =35 =40 =14 =22 =31 1045 4046 2362 5203 =-12 =43 =49 =49 =53
tree soc2_and_iso_combined 1364 508 338 1610 =-55 =39 933 487 5202 5281 =-31 =33 =31 =9 1059 371 =-19 =26 =43 606 582 =18 =-23 =-56 739 =46 398 =10 =-42
tree soc2_and_iso_combined 585 519 29 1030 5267 5305 5306 =-44 =26 =24 =32 =19 =29 124 1014 269 294 25 515 1422 =-37 =29 =31 =14 =25 =-48 =45 =-55 =22
tree soc2_and_iso_combined 291 519 200 89 =-53 =-11 5307 =31 =-48 117 970 152 105 =10 =51 =-43 =-42 =-47 522 533 4471 5308 24 =35 =-33 =-43 =-32 =-25 =-46
tree soc2_and_iso_combined 51 585 592 =-57 =21 =16 175 150 402 704 779 57 1666 725 5246 445 882 =-17 =35 =40 =48 =41 =27 =34 =-47 =40 =48 =45 =44
tree soc2_and_iso_combined 447 =-58 291 557 100 2510 290 189 79 =-19 =20 =39 =55 =48 5163 =-35 =29 775 =41 =-28 104 138 =50 =-9 739 =22 64 =-39 =18
tree soc2_and_iso_combined 51 1642 =-54 =30 197 384 699 1364 398 3358 563 =-17 =33 =41 586 =42 =-7 1004 1125 =58 =-17 =-35 =-42 =47 2203 268 =55 =-17 =-34
tree soc2_and_iso_combined 557 534 18 =-53 175 520 316 1031 =-24 =32 =36 =24 =25 120 475 5309 175 2016 79 197 =-33 =34 =36 =51 =49 =59 =42 =-41 =30
tree soc2_and_iso_combined 570 =-58 487 120 355 220 699 1048 1166 4381 0 4046 911 =-11 =30 =37 =34 =-49 =39 =35 =-28 1112 =58 =-13 =-23 898 =-63 =2 =46
tree soc2_and_iso_combined 175 519 200 384 4343 217 26 =-50 =5 =29 =20 =42 =18 1262 579 190 5229 =-15 =48 1111 816 =26 =-7 =-54 =40 =-51 1414 =35 =-28
tree soc2_and_iso_combined 303 =-58 550 1012 =-36 254 =-18 =25 2660 24 283 2423 596 606 5310 5084 3617 5311 =38 =-38 =-23 =-25 =-37 =-33 =-35 =-29 =-34 =-52 =-26
tree soc2_and_iso_combined 51 89 =-56 =21 557 291 414 197 5312 1460 1359 38 666 =-39 =33 =-5 =30 =30 =43 =15 =55 2093 430 5313 =38 =-34 =-39 =-37 =44
tree soc2_and_iso_combined 550 1633 620 262 206 =-45 =-6 =-1 =34 =24 545 138 1207 1453 238 305 2318 =30 =-42 =-24 5033 =-32 =43 =-34 =-34 9 =-48 =7 =-28
tree soc2_and_iso_combined 211 693 =-58 =22 18 126 2265 =-40 =39 =31 233 1111 5314 457 5249 522 3918 4322 =35 =11 =-36 =-42 =-25 =-32 =-33 =-54 910 =-44 =37
tree soc2_and_iso_combined 51 386 =-51 =27 634 384 47 475 1687 131 557 =-36 =5 =26 =12 138 =11 =-30 412 =42 =-27 =52 2134 66 533 =45 =-11 =-6 =-33
tree soc2_and_iso_combined 274 468 2222 =-57 =0 =19 779 226 459 1041 511 120 14 286 =-7 5315 5316 =46 =-26 =-29 305 =28 =-22 =-33 =-47 =28 =-48 =53 =-46
tree soc2_and_iso_combined 303 =-57 5145 5249 1641 123 =-45 412 5317 962 541 494 332 5286 189 =23 =57 =-35 =-19 =-33 =-29 160 =-13 =38 =-45 =-29 =-32 =-36 =-70
tree soc2_and_iso_combined 570 =-57 0 2614 704 2423 5249 910 1422 2095 =-9 =15 =37 =18 =-42 =-50 =38 =44 245 361 666 914 566 =51 =-13 =-28 =-28 =-25 =-39
tree soc2_and_iso_combined 570 =-57 487 459 5203 5228 857 5318 557 1422 549 1051 258 =-24 =36 =20 =23 =36 2519 =32 =-60 =32 =31 =45 =41 =-48 4322 =54 =-12
tree soc2_and_iso_combined 5300 262 92 786 206 1651 27 1216 =-39 =5 =23 =35 2660 748 =9 =-45 =-37 933 =-8 =30 =23 430 9 1223 =-6 =41 =37 =-50 =40
tree soc2_and_iso_combined 211 =-53 175 586 2661 243 1151 511 492 1382 56 =-22 =31 3253 =22 =-37 =-34 =-45 =-52 =38 =-43 135 1281 1691 =-14 =43 =43 =-52 =34
tree soc2_and_iso_combined 4751 5254 5222 3326 907 4177 2999 4317 5228 406 1037 525 1398 =-29 =25 =17 =32 =4 =35 =25 =37 =27 =20 =28 =43 138 =34 =-22 =30
tree soc2_and_iso_combined 447 =-56 368 173 414 =-27 =40 578 933 57 1012 =-42 =12 =41 =33 44 =34 =-34 527 2595 1207 2661 5238 =48 =-17 =-17 =-25 =-41 =-22
tree soc2_and_iso_combined 368 1610 1143 5214 384 176 899 2235 325 1331 3915 =-54 =19 =25 =18 =21 =17 =-11 =26 =39 =37 =47 421 558 1438 =32 =-33 =-28 =-37
tree soc2_and_iso_combined 487 197 585 2614 579 5319 320 620 483 4391 =-36 =26 =23 =30 =30 =35 =22 =34 13 =-2 =46 233 934 1223 =51 =-12 =-28 =-25 =31
tree soc2_and_iso_combined 557 363 440 169 =-45 203 520 704 0 45 =-11 =-47 960 =19 =-50 =33 =28 =27 5204 493 =-38 =26 =27 =32 788 492 =45 =-23 =-47
tree soc2_and_iso_combined 203 267 786 154 1594 28 860 =-34 =27 287 =-19 =38 =26 229 70 5320 119 =-24 =13 =-66 =34 138 =37 =-11 1163 =8 =-53 =19 =24
tree soc2_and_iso_combined 634 254 5321 620 =-31 =28 =30 733 86 606 934 5322 =18 =-39 3683 =-44 =36 =-49 =-48 =-43 3918 1029 174 5323 =30 =-33 =-28 =-35 =-42
tree soc2_and_iso_combined 51 413 592 =-51 =19 =14 579 421 5307 185 1207 305 574 933 2660 508 =3 =29 =-35 338 =-17 =46 =-38 =-35 =-35 =-45 =-41 =-36 =46
tree soc2_and_iso_combined 368 4046 1342 5309 870 160 164 =-21 =30 =35 =-53 =36 =44 =36 374 1255 283 5169 5324 4471 1095 =23 =54 =-20 =-16 =-29 =-24 =-31 =-25
tree soc2_and_iso_combined 3995 169 =-50 24 330 66 25 654 281 634 1301 =-28 =33 =6 =26 =46 1639 206 =-15 =29 =41 5325 386 =-47 =26 =31 =-53 =-49 =30
tree soc2_and_iso_combined 211 586 =-55 =18 522 169 =-44 66 5326 1641 1674 3031 5249 1056 5285 =30 =-9 =-26 =-24 =-39 =-16 =-26 =-46 1041 594 =-43 =27 =19 =-49
tree soc2_and_iso_combined 386 1095 910 1031 1183 2155 =-30 =24 =33 =37 =12 104 681 648 5283 5327 =30 =-17 =-29 =-33 =-26 =-33 1111 902 994 =23 =-28 =-32 =-42
tree soc2_and_iso_combined 933 5300 5222 5328 3355 225 5163 726 1467 5329 167 =-25 =26 =30 372 =-23 =33 =28 =15 =27 =35 =41 =45 =31 18 =-27 1641 =28 =-28
tree soc2_and_iso_combined 550 413 2362 375 =-46 =10 =15 173 =-22 33 =32 =-25 138 1241 622 3947 175 375 249 5041 =25 =-29 =-23 =-12 =45 =-35 =-47 =-35 =-20
tree soc2_and_iso_combined 487 158 197 851 5268 1502 372 5302 1419 5330 =-40 =21 =5 =27 =-8 =26 =42 =17 1045 =35 =-29 1193 =25 =-26 338 =-28 158 =48 =-7
tree soc2_and_iso_combined 447 =-54 779 295 5214 2510 617 119 898 43 =-22 2668 =34 =-26 504 =18 =-31 517 =23 43 =-54 =22 =-36 =31 =47 1364 =53 =-20 =-44
tree soc2_and_iso_combined 447 =-54 779 138 816 233 11 =-32 5331 2093 117 547 5332 5333 745 =38 =-23 =-25 =-27 =-2 =-13 =-11 =-35 =-11 =-7 38 =-34 =15 =-38
tree soc2_and_iso_combined 368 175 197 89 5334 1437 1055 =-45 =-4 =17 =27 663 =2 =-49 =24 1190 =39 =-26 174 543 784 482 1488 =47 =-9 =1 =-4 =-20 =-33
tree soc2_and_iso_combined 294 857 386 1422 5335 589 5235 =-28 =27 =22 =34 =32 87 =-18 4134 608 =43 =-11 =-17 =29 721 1259 5336 512 =34 =-23 =-23 =-32 =-35
tree soc2_and_iso_combined 211 =-50 634 238 5337 66 5338 586 3617 =21 =-27 302 =-13 =23 =-48 262 =-43 =31 =-57 =-43 816 1201 3617 5339 =48 =-14 =-23 =-9 =-17
tree soc2_and_iso_combined 570 =-53 368 64 550 =-41 2999 1331 =-14 =43 =47 2 =3 =38 871 233 1282 5213 3384 2235 =42 =-14 =-20 =-19 =-23 1364 =-28 =32 =-43
tree soc2_and_iso_combined 169 =-44 3396 254 625 5340 1342 1031 80 1642 5218 =-37 =14 =29 =14 =34 =39 =39 =39 582 319 3918 962 =20 =-1 =-28 =-22 =-17 =-44
tree soc2_and_iso_combined 557 363 5229 816 1542 534 1774 396 5260 5111 634 664 =-38 =21 2134 =7 =-48 =25 =28 =14 =43 =6 =34 1684 =-38 =26 =45 =25 =30
tree soc2_and_iso_combined 33 472 152 5253 1986 3396 200 2575 199 380 =-6 =32 =20 =-50 430 1737 4919 125 =39 =-23 =-23 =-25 =-30 =-39 =-40 =-47 =-34 =-42 =-38
tree soc2_and_iso_combined 570 =-53 779 0 527 43 325 654 475 1055 1499 499 1300 =-30 =30 =20 =26 372 =46 =-19 =12 =45 =44 =39 =-42 499 =34 =-29 =-35
tree soc2_and_iso_combined 291 523 4589 579 119 1331 1467 1043 3355 1359 3027 =-39 =20 =21 =28 =15 =16 =36 630 310 =-8 =30 =-39 =19 =35 =40 2093 =19 =-38
tree soc2_and_iso_combined 51 89 =-47 =25 138 330 5341 1691 5342 295 5314 527 2532 5280 56 =9 =29 =-30 =-31 =-24 =-30 =40 =-31 =49 =-44 =-42 176 =-55 =-10
tree soc2_and_iso_combined 303 =-52 45 5343 733 552 5317 3331 5249 885 3243 1596 =21 =-27 =-20 =-31 =-17 =-34 =-37 722 =52 =-24 =-32 857 =-46 =32 1457 =-36 =20
tree soc2_and_iso_combined 550 29 811 372 102 =-43 =1 =-4 =26 =22 672 606 517 135 866 5084 2876 736 =21 =-16 =-29 =-25 =-31 =-24 801 =-39 =29 =-42 =-39
tree soc2_and_iso_combined 303 =-51 600 79 5222 533 1168 898 4046 1224 1012 1572 =-31 =19 604 14 =-26 =15 =-51 =32 =33 1262 =11 =-36 =32 =-40 =42 =29 =42
tree soc2_and_iso_combined 447 =-51 81 600 689 3441 662 268 5325 603 1126 5265 206 1216 126 =-20 =23 =29 =11 =-41 =-46 =35 =38 =-41 =29 =45 =37 =39 =29
tree soc2_and_iso_combined 175 1109 508 4589 525 3047 61 5319 1474 5111 1542 857 2912 =-39 =22 =9 =21 =14 =18 =25 607 =-28 =29 =27 =26 =35 =8 =28 =29
tree soc2_and_iso_combined 447 =-51 2614 933 5265 40 1339 3276 5163 1013 549 997 =-34 =32 =23 =20 =25 =44 =42 291 200 =-14 =23 =30 =-35 607 =-16 =27 =44
tree soc2_and_iso_combined 303 =-50 2275 654 225 5214 197 1109 1026 160 525 1141 485 2028 =-24 =29 =26 =2 =24 =26 =35 =30 5175 =27 =-26 =41 =44 =49 =-61
tree soc2_and_iso_combined 1642 962 748 681 1181 92 428 154 371 1606 =-29 =21 1189 528 =14 =-30 =-32 558 =15 =-28 =-34 =27 =35 =-32 =-44 1467 =-34 =26 =34
tree soc2_and_iso_combined 570 =-50 4589 5326 589 2661 681 5203 547 962 5310 1350 4191 3388 56 =10 =33 =-27 =-25 =-24 =-39 =-19 =-33 =30 =-30 =-37 =35 =-50 =44
tree soc2_and_iso_combined 570 =-49 386 1059 1029 1641 1503 687 5344 40 =-7 =11 =37 =40 =36 =-31 =-38 625 1216 =-36 =20 =23 652 5037 1596 =30 =-15 =-24 =-22
tree soc2_and_iso_combined 447 =-49 281 294 808 299 741 173 1181 791 =-35 =27 =22 =-1 =28 =36 =24 5330 945 398 =33 30 =-46 3706 =33 =-30 =-40 =-26 =37
tree soc2_and_iso_combined 557 2275 363 1055 45 2273 5258 694 4690 1008 =-17 =19 =26 =22 =33 =27 =-41 1093 =25 =-30 =29 =-51 2519 775 608 =58 =1 =-9 =-30
tree soc2_and_iso_combined 654 722 175 1666 2362 5345 5277 487 995 26 380 967 317 =-49 =-26 =-7 =10 =9 =26 =11 =25 =38 =26 508 =35 =-13 =17 =28 =46
tree soc2_and_iso_combined 211 =-47 2660 733 297 5236 5346 4751 1697 5102 1154 79 256 1685 =14 =-30 =-31 517 =48 =-12 =-9 =-29 =-29 =43 =-35 =-34 =-26 =-34 =-23
tree soc2_and_iso_combined 24 64 220 294 217 5347 4682 =-43 =16 =18 =37 =5 =25 254 1364 525 5263 =-37 =22 =19 =28 18 =-10 2423 1641 =41 =-14 =-24 =-59
tree soc2_and_iso_combined 368 57 197 528 856 175 1012 1309 5348 =-47 =17 =15 =-12 =6 =21 =4 1309 =29 =-29 =40 100 1641 =33 =-17 1722 =-20 1012 =46 =-15
tree soc2_and_iso_combined 169 =-40 1111 66 5349 57 4322 118 =17 2362 109 =-23 =18 =28 206 =-26 1048 2033 =20 =-28 =-32 =38 =-37 1024 1319 =-32 =10 =28 =-44
tree soc2_and_iso_combined 51 139 =-42 =16 550 38 1297 =-31 =14 =18 139 816 541 1096 588 135 =39 =-14 =-22 =-5 =-28 =-15 291 1216 =-29 =19 342 =33 =-12
tree soc2_and_iso_combined 570 =-47 197 295 5281 589 888 118 201 =8 =-39 947 =-28 =24 460 601 160 =-21 =27 =21 =-47 =27 =36 =36 2052 =40 2095 =-23 =25
tree soc2_and_iso_combined 384 634 251 585 2095 74 14 898 =-40 =-3 1152 898 =16 =-18 =-40 =27 =35 5320 =20 =-38 =-31 699 4936 5350 =28 =-23 =-26 =-23 =38
tree soc2_and_iso_combined 211 =-36 699 251 550 40 =-32 198 157 =-36 =23 =50 1262 634 238 2893 1067 =37 30 =-30 =13 =-45 =-31 2134 =44 =-28 =-25 =-20 =-33
tree soc2_and_iso_combined 487 186 238 310 550 1370 =-28 =21 1446 3680 5283 =18 =-19 =-21 687 406 =-38 =9 =35 550 475 =-22 =29 =-51 =-40 =37 945 =35 =-15
tree soc2_and_iso_combined 5145 973 721 1095 154 910 953 4153 =-28 =17 =17 =13 1633 585 974 =7 =-41 5307 1336 =35 =-9 =-11 =-23 732 =19 =-30 =-35 =-42 =-60
tree soc2_and_iso_combined 51 139 592 =-47 =10 =12 5337 586 4310 0 2334 722 =-4 =32 =37 =37 =-35 363 384 1210 0 4310 =-37 =18 =0 =23 =23 =27 =-49
tree soc2_and_iso_combined 2614 508 402 1322 295 1666 604 5351 3406 14 281 =-38 =2 430 =-15 =24 =22 =27 =14 =21 =17 =20 =31 5352 522 =15 =-29 =-31 =42
tree soc2_and_iso_combined 281 5309 206 600 5246 5353 1109 1574 2342 214 1181 5267 520 =-35 =3 =20 =7 =21 =25 =13 =14 =28 =36 =31 644 =-15 =16 =38 =29
tree soc2_and_iso_combined 92 5022 2181 217 1461 1949 771 1426 5354 3685 81 2510 654 3056 =-22 =23 =21 =10 =9 =23 =30 =30 =21 =28 =35 =37 =39 =29 =31
tree soc2_and_iso_combined 570 =-45 5337 125 1055 233 1059 5336 5342 3292 =19 =-23 =-29 =-29 158 5334 =-6 =32 176 =-48 =5 5196 =-36 =27 101 =-1 =50 =-35 =-58
tree soc2_and_iso_combined 3918 380 28 274 =-39 723 649 191 238 256 56 1193 1499 =-1 =32 =-38 40 =-34 =40 =-32 =-30 =-37 =-38 =19 1459 =25 =-20 =27 =-42
tree soc2_and_iso_combined 1190 1026 225 440 5265 173 1636 =-2 =-39 1556 5332 1318 450 =30 =-25 =-25 =-31 =-30 =-33 5265 724 206 =-48 =6 =15 =15 =33 =41 =42
tree soc2_and_iso_combined 303 =-43 24 5322 47 64 654 1269 =-1 =-34 =31 233 5355 216 1521 592 1674 539 =47 =-12 =-4 =-22 =-31 =-12 =-27 =-20 =32 =-25 =-46
tree soc2_and_iso_combined 211 =-43 634 173 508 1666 =-28 =14 1485 3389 =17 =-34 =-47 578 552 880 43 =-33 =22 =29 =36 246 =31 =-23 310 4471 =28 =-22 =-29
tree soc2_and_iso_combined 294 341 508 588 135 =1 =-31 =-44 89 =-5 =34 4962 109 =-39 =13 =30 550 =-22 5342 871 588 38 109 =42 =-14 =-15 =-21 =-30 =-36
tree soc2_and_iso_combined 570 =-43 310 784 816 586 327 256 5356 =33 =-18 =-25 =-28 1027 1718 1157 =-13 =31 =30 =-35 1048 =-14 =28 =-20 6 20 =-39 =4 =26
tree soc2_and_iso_combined 363 967 851 5022 525 875 1190 2654 1382 1182 1012 =-23 =14 =23 661 1012 =-21 =-52 =14 =16 =21 =27 =27 =27 =14 199 =0 =34 =30
tree soc2_and_iso_combined 303 =-42 699 294 79 1365 64 =-18 153 =10 1067 =-46 =23 =32 =31 550 =-17 28 2423 1403 547 =48 1093 =26 =-34 =-14 =-28 =-13 =-27
tree soc2_and_iso_combined 51 =-30 721 784 779 2275 412 5253 5357 184 1318 5289 2893 1294 =29 =-19 =-13 =-24 =-22 =-25 =-33 =-33 =-24 =-38 =-27 817 =-28 =27 =-34
tree soc2_and_iso_combined 3995 120 330 550 371 2095 1246 =-14 =20 =36 =-38 5324 1111 527 1207 3918 2876 =20 =-19 =-22 =-23 =-21 =-33 =-22 =-41 =-33 355 =35 =-12
tree soc2_and_iso_combined 291 414 784 970 1704 109 1151 =2 =-38 34 =-38 =11 =34 =-32 746 =-42 =6 =36 198 507 =42 =-15 2093 505 208 =14 =-15 =33 =-35
tree soc2_and_iso_combined 158 294 81 150 1742 947 273 250 =-24 =24 18 910 =-50 =11 250 =-7 =-44 =19 =20 =25 =23 200 =-5 =28 816 =28 4322 =-30 =18
tree soc2_and_iso_combined 570 =-42 220 1031 203 458 5214 2273 1214 471 1426 1212 24 5228 =-16 =24 =-55 =24 =19 =26 =30 =23 =32 =41 =28 =48 355 =42 =-22
tree soc2_and_iso_combined 175 586 3388 3403 1201 1029 5314 168 5358 =15 =-25 =-24 =-21 =-29 =-25 =-35 =-34 884 1076 520 13 =-35 =6 =14 =15 =7 120 =33 =-18
tree soc2_and_iso_combined 303 =-40 169 =-38 1241 297 604 1704 2134 4381 119 310 1674 3370 =9 =-24 284 =-35 =23 =-31 =24 =-27 =-33 =39 5111 =37 =-16 =-23 =-32
tree soc2_and_iso_combined 1126 784 3918 672 475 884 5359 440 386 960 =3 =-31 =22 =-24 =-31 30 =-5 89 =41 =-5 24 2281 =30 =-12 =-19 =-25 =-33 =-23 =-35
tree soc2_and_iso_combined 2362 1691 4589 3995 5234 342 402 1503 456 2155 5022 948 2273 =-30 =5 =17 =5 =19 =21 =15 =17 2054 =13 =-41 =30 =12 =26 =29 =33
tree soc2_and_iso_combined 368 64 1704 739 =-13 591 =-42 =7 =26 153 606 1526 117 =24 =-13 =-29 =-38 =-26 233 1457 5359 1636 =36 =-20 =-25 =-14 5104 =-32 =22
tree soc2_and_iso_combined 368 1137 5360 87 138 78 1152 =-31 =13 =8 =-55 2668 =-12 =27 =26 =11 100 118 211 =-22 4173 806 =40 =-8 =-11 =-13 1691 =-19 =25
tree soc2_and_iso_combined 303 =-39 739 2660 421 12 381 682 426 669 =30 =-12 =-5 =-13 =-18 =-18 =-20 =-31 669 974 102 =-8 =15 605 =-32 =15 290 =32 =-14
tree soc2_and_iso_combined 654 225 1143 1691 14 550 4046 28 =-54 =8 =5 1216 43 89 =-4 =-31 =18 =33 475 =-12 550 =45 8 =-26 =28 =28 =29 =28 =38
tree soc2_and_iso_combined 1126 1339 2614 18 1324 =-27 =20 857 175 16 5309 816 =-4 30 =21 =-35 =31 362 475 =-6 =38 =-30 1584 =37 =-14 =37 =34 =40 =-37
tree soc2_and_iso_combined 303 =-39 4031 13 5309 967 454 5246 238 78 4794 =-15 =27 2510 =11 =-28 =-41 =29 =29 546 64 1722 =24 =-22 =40 =-23 =33 =28 =45
tree soc2_and_iso_combined 579 5343 355 533 3403 852 5317 1111 4352 582 68 3617 =19 =-20 =-14 =-13 =-30 =-32 =-33 =-31 =-29 =-24 5325 =-28 =21 =-34 338 =-16 =39
tree soc2_and_iso_combined 570 =-40 664 967 739 294 857 177 =-15 =27 =30 790 =36 =-18 552 487 1916 857 1598 =-37 =16 =17 =21 =19 =15 578 =32 =4 =27
tree soc2_and_iso_combined 570 =-39 225 1055 784 586 1029 28 2005 287 198 =31 =5 457 =2 =-42 =-33 =36 =-32 834 =-20 =27 5095 =-44 786 =-22 =33 =20 =43
tree soc2_and_iso_combined 806 197 517 64 1499 661 =-10 =30 =34 5249 1286 1459 784 66 3243 =44 =-14 =-5 =-19 =-25 =-22 =-21 89 =6 =-53 784 =32 =-8 =-33
tree soc2_and_iso_combined 557 2510 291 824 857 207 723 2093 4366 =-32 =7 =9 888 =-17 =22 =19 =16 =13 5285 779 =17 =-26 3995 =-41 =12 30 =35 =-9 =32
tree soc2_and_iso_combined 5214 2501 100 226 1012 294 1055 1048 599 =-34 =18 =6 =14 547 =10 =-32 =13 =38 967 102 499 969 =-59 =-16 =13 =11 =11 =28 =37
tree soc2_and_iso_combined 225 24 472 475 20 117 1749 1488 1697 4751 =7 =34 =-28 =-26 =-21 =-35 =-50 25 14 =-23 =16 1692 2911 =40 =-3 =-21 =-38 =-33 =42
tree soc2_and_iso_combined 267 2614 81 816 1674 5139 592 =-11 2093 1357 644 =-8 =35 =-8 =-30 1095 =-2 =43 5325 =-40 =22 1446 1 =-19 =20 =-42 =17 =27 =19
tree soc2_and_iso_combined 368 5222 384 2095 1189 1205 856 654 430 =-34 =6 =12 =15 =7 =9 4322 =33 =-12 =26 =34 102 430 2095 =27 =0 =-14 557 =-16 =21
tree soc2_and_iso_combined 472 251 933 191 12 3918 1215 567 33 423 688 861 1488 5361 =20 =-15 =-17 =-18 =-9 =-21 =-19 =-26 =-23 =-24 =-27 =-43 =26 =-19 =-37
tree soc2_and_iso_combined 211 1059 =-41 =16 138 1207 215 135 190 18 1 =-24 =17 82 =14 =-24 1393 1574 3388 =29 =-15 =-17 =-22 =-20 =-30 =-28 439 =-21 =18
tree soc2_and_iso_combined 211 =-29 135 721 5337 381 732 5310 902 549 197 681 40 644 =-17 =10 1318 =22 =-18 =-22 =32 =41 =-20 =-28 =-23 =-26 =-33 =-31 =-26
tree soc2_and_iso_combined 1339 290 606 233 5265 5285 24 367 44 5352 =12 =-20 =-21 460 =-27 =23 =-28 816 =5 =-41 220 =-37 =14 =-25 =-40 201 =36 =-12 =37
tree soc2_and_iso_combined 816 534 634 413 4290 724 2911 834 =-39 =6 =12 =21 =23 338 =-26 =30 2134 1137 1269 =37 =-10 =-22 =-32 =21 739 =13 3845 =-34 =27
tree soc2_and_iso_combined 325 247 24 2095 741 5254 1610 1742 1672 273 413 =-28 =29 652 57 =-23 =12 =19 =24 =24 =25 =13 =24 1682 =22 =-20 =-41 =28 =30
tree soc2_and_iso_combined 1178 117 1636 138 816 362 1307 852 736 731 =21 =-9 =-13 =-18 =-26 2660 607 =-23 =20 =-35 5203 =1 =-40 604 =-21 =23 =-25 =-35 =38
tree soc2_and_iso_combined 557 2660 2104 475 1093 297 16 254 1610 625 1169 =-20 =18 =25 =27 =14 =-21 =-33 =-29 644 287 =-23 =28 =25 =-39 =-31 1746 =31 =-35
tree soc2_and_iso_combined 291 274 =-34 101 634 1125 =3 =-34 =33 1125 2105 2249 0 694 =-30 =12 271 118 =27 =-17 =-34 =17 =21 =16 168 2105 =26 =-13 =-22
tree soc2_and_iso_combined 898 630 330 11 =-29 1636 =7 =-26 =-35 5092 =-33 =10 274 =-32 18 630 634 =-38 =6 =27 5285 305 541 45 =36 =-2 =-11 =-13 =-13
tree soc2_and_iso_combined 368 1143 28 688 56 785 43 =-35 =1 =21 100 584 =29 110 =-36 =19 =-25 =23 =11 =32 100 274 =-18 459 =32 =-9 28 =6 =-34
tree soc2_and_iso_combined 211 =-28 325 375 5314 733 1539 965 421 5301 1160 2611 =21 =-14 664 =14 =-30 =-22 =-15 =-26 =-22 =-25 =-26 286 884 =-39 =6 =11 =31
tree soc2_and_iso_combined 13 211 =-34 295 888 294 5092 1343 2176 584 =-9 =-35 =20 =19 =10 200 243 1141 100 =-29 =10 =20 =26 1319 =41 =-8 =-15 =30 =22
tree soc2_and_iso_combined 138 4487 806 1092 487 286 1691 5254 661 911 92 =-14 =19 =16 =20 =14 =30 =22 1281 =34 =-10 =-33 =-27 =-39 41 =-39 1297 =-18 =22
tree soc2_and_iso_combined 197 92 409 1216 3276 3980 1606 5298 882 3845 807 3202 3685 =-30 =10 =15 =13 =15 =17 =6 =15 =23 =27 =16 =13 =21 1309 =30 =-25
tree soc2_and_iso_combined 595 406 1524 533 1037 1154 585 5278 1342 1051 1391 =-18 =14 =14 =19 =22 175 1141 5139 =-14 =28 =23 =34 =-23 =29 =-31 =25 =17 =28
tree soc2_and_iso_combined 557 816 447 =-32 18 273 =14 =-22 1685 871 268 288 428 =16 =-14 =-21 =-12 =-24 =-34 1414 396 367 =-39 =5 =8 =19 367 =30 =-5
tree soc2_and_iso_combined 5298 5254 186 933 4031 3875 907 5278 5201 1648 3326 3845 72 =-30 =2 =7 =8 =12 =15 =14 =10 =23 =35 5163 =13 =-19 =29 =18 =23
tree soc2_and_iso_combined 601 666 5362 722 5258 5319 1498 910 1030 262 =-26 =0 1 =20 =-28 =1 =22 =24 =24 =19 =22 =23 566 8 =28 363 =-22 =23 =-19
tree soc2_and_iso_combined 211 586 =-38 =15 664 330 120 238 184 5314 1056 2661 2532 4310 2230 =20 =-11 =-8 =-16 =-14 =-19 =-20 =-23 2062 =-34 =12 =-22 =-34 =31
tree soc2_and_iso_combined 600 5145 197 1263 1944 70 4177 119 3202 3692 474 =-23 =15 =16 =18 56 =-12 941 =33 =-13 =17 =15 =21 =22 784 =30 =-18 =-37 =32
tree soc2_and_iso_combined 294 175 273 =17 177 1157 5363 2553 909 1256 179 =-33 =5 1246 =16 =-27 =6 =10 =14 =8 =19 =14 721 41 177 =26 =-8 =-7 =-23
tree soc2_and_iso_combined 600 589 523 78 1301 47 1278 1026 2262 5309 =-23 =15 =17 =17 =19 683 =32 =-22 =21 45 1301 543 =17 =-16 =-30 =-20 =29 =27 =30
tree soc2_and_iso_combined 169 =-34 3067 739 393 1147 2093 86 2882 =23 =-15 =-12 =-9 =-18 =-20 208 117 233 25 139 =6 =-23 =24 =-19 =-28 139 =-34 =4 =-37
tree soc2_and_iso_combined 197 49 5260 1126 2501 967 683 440 =14 =-37 5364 1168 287 1324 =-33 =6 398 =-17 =19 =14 =19 18 =-27 =15 =22 =-38 =27 =29 =18
tree soc2_and_iso_combined 5145 2203 1636 303 =-30 795 816 2194 732 251 =18 =-12 =-18 =-19 1154 578 =-13 =24 =-39 1462 816 206 =-42 =-1 =12 =14 =-26 =-37 =-40
tree soc2_and_iso_combined 601 1143 5148 534 1774 14 1444 807 =-29 =6 =15 1141 =-14 =29 =26 2105 1357 1674 282 =14 =-13 =27 =28 =-26 =20 =26 430 =25 =-7
tree soc2_and_iso_combined 664 933 384 1190 5340 409 100 45 1327 139 1682 =-20 =19 =6 =20 =-36 247 1467 =-36 =2 =13 =14 =28 139 =36 =-7 =23 =13 =28
tree soc2_and_iso_combined 368 547 87 1055 1648 967 =-26 =9 =15 1319 =28 =-16 5195 5249 3236 556 =26 =-9 =-14 =-17 =-17 =-39 87 528 =32 =-7 30 =-14 =13
tree soc2_and_iso_combined 310 124 1339 1474 5235 5328 1 2126 898 57 =-15 =16 462 =-22 5249 =17 =-16 =25 =14 =26 =30 =35 =35 =-30 851 206 =-39 =-5 =14
tree soc2_and_iso_combined 117 570 =-32 4141 5343 4487 578 371 173 519 =20 =-10 =-22 721 =13 =-19 173 281 40 =12 =-18 =25 1633 =43 =-6 =-32 =-21 =-31 =-37
tree soc2_and_iso_combined 2275 291 1190 45 2074 5307 186 933 731 304 =-12 =16 =14 3338 =14 =-18 =24 =-32 =26 =-31 =32 5308 3680 5365 =19 =-10 =-20 =-25 =-33
tree soc2_and_iso_combined 1055 256 274 =-23 1207 1092 1339 1286 342 1008 2105 2134 223 =6 =-19 =-24 870 =-27 =7 =23 =17 933 =-30 =19 =32 =-25 =-21 =-39 =27
tree soc2_and_iso_combined 1672 384 1691 967 508 1281 3047 150 704 402 =-33 =6 =11 =11 =23 =14 816 =8 441 87 =-36 =4 =8 1281 =17 =-20 =29 =21 =26
tree soc2_and_iso_combined 1446 898 119 176 384 967 1442 =-17 =18 =16 =28 5218 =-37 =7 206 16 =6 =-29 =22 =13 1048 5218 87 =-40 158 =-26 =4 =16 =13
tree soc2_and_iso_combined 557 325 28 530 406 947 186 1997 1278 785 =-27 =10 =9 =12 =16 =20 =12 607 =-9 =30 109 =25 101 =8 =-32 =29 28 =30 =-19
tree soc2_and_iso_combined 79 653 421 721 51 139 =-37 =11 294 5298 1166 1365 =-15 =17 25 =-14 1839 =35 =-5 2098 =31 =-19 775 =15 =-18 =-25 =-27 =26 =16
tree soc2_and_iso_combined 384 5214 606 447 =-30 816 1059 1641 582 1631 1043 =18 =-8 =-17 =-14 =-26 1442 291 =-21 =7 =20 1059 =-25 1141 =25 =-15 =-36 =29 =29
tree soc2_and_iso_combined 784 606 588 816 11 =-26 1674 785 712 2519 2027 1193 =26 =-6 =-11 =-7 =-14 =-25 413 =-33 =23 739 =27 =-17 =-28 =-31 634 =-31 =9
tree soc2_and_iso_combined 557 40 5366 226 591 1031 =-24 =12 =21 =22 =28 784 892 457 712 297 1286 5238 2562 =31 =-7 =-15 =-16 =-15 =-21 =-30 =-27 =-23 =18
tree soc2_and_iso_combined 291 519 =-16 1151 462 =-12 487 786 806 795 355 =32 =-6 =-15 =-20 584 =-32 =21 =32 =-26 779 519 =36 101 969 =-25 =21 =13 =-23
tree soc2_and_iso_combined 368 64 654 739 101 260 =-29 =11 1687 =19 =-17 =-28 =19 1045 729 89 =-13 869 1462 =26 =-12 =-14 =-28 =-41 41 1160 =32 =-14 =-11
tree soc2_and_iso_combined 779 721 66 606 1746 5291 123 =-22 1029 1041 784 663 362 =17 14 =-24 =14 =-15 =-12 =31 =-22 =-24 287 =-37 =11 =-28 =-17 =-27 =-31
tree soc2_and_iso_combined 447 =-30 310 1452 5285 910 459 1638 3337 291 295 5298 160 =-7 =31 =21 =29 =23 =-16 =-19 =-25 =26 =-15 =-19 907 6 =-27 =17 =19
tree soc2_and_iso_combined 634 857 5148 81 834 2362 229 201 784 5343 2098 1269 =-4 =19 =26 =-24 =-29 =-38 =-32 =20 =13 =16 =21 =22 5324 5343 =25 =-9 =-22
tree soc2_and_iso_combined 557 654 206 402 1610 716 368 1286 2362 =-28 =9 =13 317 =15 =-11 =10 =17 =21 64 =-5 1839 =27 =-9 =29 368 =-6 1056 =42 =-7
tree soc2_and_iso_combined 368 28 1137 475 549 =-24 =13 1309 1189 =26 =-23 =-30 =14 =23 118 28 51 =-8 3706 426 =36 =-2 =-3 1682 =10 =-28 64 =-30 =11
tree soc2_and_iso_combined 779 816 570 =-27 888 5358 173 1205 5367 =19 =-7 =-11 110 =34 254 =-15 =22 =-22 1125 =6 =-19 206 557 28 =-32 =4 =7 =12 =-43
tree soc2_and_iso_combined 595 211 =-25 1307 414 617 472 582 547 1029 1485 5084 462 683 =18 =-9 422 =18 =-10 =-16 =-16 =-23 =-18 =-15 =-24 =-27 =28 =-30 =28
tree soc2_and_iso_combined 2614 1672 1026 1641 5237 1097 694 5322 3995 1008 1256 31 2501 1642 =-17 =16 =16 =16 =7 =17 =16 =-30 =18 =18 =22 =-30 =20 =20 =23
tree soc2_and_iso_combined 557 64 5222 325 175 530 61 1290 =-34 =-10 =7 =14 =17 =22 =28 784 1324 2243 201 5249 2021 =37 =-9 =-12 =-14 =-24 =-15 =-21 =27
tree soc2_and_iso_combined 1031 117 775 1029 4141 1007 2510 4751 215 5280 824 1488 5218 =1 =21 =-27 =23 =-24 =-21 =26 739 =36 =-5 =-17 =-28 =-29 =-23 =-34 =38
tree soc2_and_iso_combined 368 2095 573 70 2126 1141 1363 1109 20 =-33 56 =-20 =26 =14 =17 64 =-29 =12 =20 =14 =22 974 =34 =-17 1598 1056 =16 =-14 =-19
tree soc2_and_iso_combined 211 =-25 24 25 550 40 =-30 =13 89 586 898 =7 =32 =-2 =-28 1692 759 33 539 89 =-2 388 =40 =-4 =-10 =-22 =-23 =-21 =-23
tree soc2_and_iso_combined 81 595 251 1307 5327 1687 934 281 549 71 493 1357 3743 =0 =-23 =-22 =20 =19 =24 =23 1357 =-40 =24 =18 =-24 =-30 =-23 =15 =21
tree soc2_and_iso_combined 1488 5351 926 1936 215 3617 297 330 748 439 2243 504 2369 66 =18 =-2 =-10 =-19 =-22 =-17 =-25 =-25 =-19 =-25 =-22 =-27 =-31 =29 =-29
tree soc2_and_iso_combined 1322 1008 13 1096 448 5258 3848 694 2614 520 454 1189 1095 =-30 =-10 =0 =10 =6 =17 =15 =21 =23 =12 566 =19 =-19 =22 =29 =37
tree soc2_and_iso_combined 81 5214 5298 375 1055 160 1331 1031 5163 221 653 107 589 =-16 =7 =9 =11 =9 =10 =13 =18 =20 16 =23 =-16 =-36 =17 =28 =26
tree soc2_and_iso_combined 585 644 =8 66 2104 1224 724 953 1386 367 =18 =-12 =-13 =-12 =-15 =-21 =-28 =-25 644 683 =9 =-24 5324 5330 630 =31 =2 =-8 =-12
tree soc2_and_iso_combined 175 1339 683 =7 18 =-37 967 5263 589 2281 785 771 290 1648 515 =-31 =8 =5 =10 =12 =15 =15 =19 =14 =14 =34 1309 =34 =-14
tree soc2_and_iso_combined 1391 5281 1055 525 5325 1533 313 4004 372 4285 729 =-25 =2 =10 607 440 =-32 =13 =7 =16 =19 =19 =20 =19 1319 =33 =-14 =27 =20
tree soc2_and_iso_combined 325 1143 1641 1097 4471 5367 384 586 1223 287 2281 =11 =-23 =-9 =26 585 =-28 317 =-13 746 =18 =-14 =26 =-25 =-35 =21 =-30 =24 =24
tree soc2_and_iso_combined 699 169 =-30 1339 291 1331 508 189 38 =-18 =0 254 =24 =-13 664 89 =-8 =27 =-18 =27 519 =34 81 1137 =-17 =15 =19 =32 =-25
tree soc2_and_iso_combined 595 173 291 16 5214 824 =-25 =14 =20 =15 1319 856 =28 =-6 286 =-16 =14 18 =28 139 110 =2 74 =-38 =9 16 =0 =29 =30
tree soc2_and_iso_combined 262 294 1030 1012 1742 247 5092 =-34 969 =-15 =12 =6 =8 683 =19 =-17 =16 533 790 2194 =23 =-4 =-12 =-24 533 1324 =22 =-14 =-16
tree soc2_and_iso_combined 294 115 525 1363 338 =-22 508 243 =-15 =8 =8 =13 =14 519 =-8 229 =-5 =31 974 =33 1163 585 9 =7 =-21 243 =29 =-15 =-25
tree soc2_and_iso_combined 487 2614 5229 163 24 342 1322 14 1365 286 =-21 1059 =-11 =21 =8 1692 556 =11 =-18 =-26 =14 =12 =-35 =18 =26 =24 1059 =34 =-6
tree soc2_and_iso_combined 220 5367 56 910 5281 5328 3027 81 724 1672 0 =-24 =-3 =10 =9 =12 =19 =23 =24 208 =26 =-18 413 =-4 =20 =-25 56 =29 =-9
tree soc2_and_iso_combined 173 262 220 2614 1696 669 =-22 =1 =16 =17 =10 5232 =16 =-20 125 2660 578 78 834 262 =30 =-7 =-18 1639 =-20 =9 =30 =-11 =-21
tree soc2_and_iso_combined 1041 124 5145 578 63 557 28 654 1327 1749 =-21 =6 =8 =13 =13 =15 =20 110 28 158 =-1 =25 =-11 =28 =-31 =-32 118 =32 =-8
tree soc2_and_iso_combined 739 2 1055 9 198 =23 190 =-14 =11 649 746 =-23 413 =-10 =22 =21 =28 =30 552 363 142 589 =-17 =10 =9 =18 190 =-11 =33
tree soc2_and_iso_combined 138 176 5145 5073 482 =19 102 =-21 =24 =-9 =-28 206 126 287 =-23 254 =-15 =16 =14 892 200 =31 =-12 =-21 176 =-36 64 =-19 =15
tree soc2_and_iso_combined 251 368 1648 101 =-16 72 1223 2273 42 =-13 =0 =11 =12 =20 =23 101 2171 2334 1182 =36 =3 =-6 =-6 1182 1368 =-8 =16 =19 =-19
tree soc2_and_iso_combined 384 634 66 5337 1584 578 1110 159 1350 =-18 =18 =22 =20 159 379 =25 =-13 1095 =7 =-35 =22 =-26 =-26 5285 1 =18 =-11 =-12 =23
tree soc2_and_iso_combined 600 5300 211 =-33 169 =-27 1666 5368 1645 109 1313 1584 790 399 173 =-19 =-2 =9 =8 =16 =-23 974 =22 =-18 =-21 =23 =16 =22 =23
tree soc2_and_iso_combined 118 201 1095 953 8 652 372 1067 =-9 =11 317 =30 =-2 =-21 =-18 =23 5367 372 =21 =1 =-9 =-20 115 64 =-32 683 =9 =-12 =22
tree soc2_and_iso_combined 595 13 888 294 857 273 =9 87 =-1 5184 953 =-30 =-1 =7 =19 533 505 104 =27 =-5 =-7 =-12 1746 644 =-20 =1 =-35 =22 =28
tree soc2_and_iso_combined 1027 1488 184 297 1259 558 238 547 644 534 =-9 =19 135 1636 1667 =29 =-6 =-8 =-15 644 =22 =-20 =-12 =-15 =-12 =-16 =-23 =-25 =-28
tree soc2_and_iso_combined 398 592 1096 801 1097 3 824 3117 =-31 =8 =4 =9 =13 519 =22 =-10 =8 173 =-5 =18 1488 519 1095 =-15 =15 1687 =30 =-3 =-22
tree soc2_and_iso_combined 368 139 1110 1403 =-21 =8 =10 2369 206 371 199 =-19 =4 =29 739 =33 =-1 =-19 118 34 152 1110 =24 =-5 =-6 =-12 199 =-20 =17
tree soc2_and_iso_combined 699 303 =-23 33 666 5145 11 =-22 238 550 1290 2203 3236 =23 =-16 =-20 =-31 1286 135 =19 =-15 =-10 =-14 =-22 1290 =8 =-33 =-21 =-18
tree soc2_and_iso_combined 197 5148 473 1328 2186 295 48 2595 1181 4696 654 154 5135 =-26 =8 969 =-18 =9 =17 =10 =4 =13 =11 =8 =11 =13 =13 =18 =20
tree soc2_and_iso_combined 739 795 1163 1110 2098 426 1365 =29 =-1 =-10 =-5 =-5 =-8 =-5 208 910 56 426 226 =-17 =7 =14 64 =-7 =21 =24 64 =-27 =12
tree soc2_and_iso_combined 197 666 206 5309 600 2362 2126 5278 1704 1109 217 =-24 =5 =6 =9 =11 =12 =13 =16 =21 1746 371 =25 801 =-12 =18 =-33 =26 =18
tree soc2_and_iso_combined 211 =-30 220 557 475 1382 291 =-33 =3 208 499 291 584 =-15 =10 1227 =24 =-13 =20 =-17 199 =-6 1007 56 =-2 =34 =-14 =16 =21
tree soc2_and_iso_combined 79 1674 173 1386 56 786 =8 1041 785 =-24 =9 =9 206 =-29 =5 =16 550 56 =-26 =21 5265 86 =25 =-13 =-16 1012 =-35 =17 =21
tree soc2_and_iso_combined 287 634 585 63 1183 406 =-25 =1 =3 =10 5320 9 341 302 =-12 =9 =14 =18 =-23 9 =18 =-11 739 1189 =31 =-3 786 =-10 =17
tree soc2_and_iso_combined 487 1672 687 220 1372 1094 5135 26 361 119 302 =-28 190 =-18 =13 462 =13 =-12 =10 =5 =5 =16 =18 =13 =21 =22 883 =21 =-9
tree soc2_and_iso_combined 1672 683 519 =24 104 =7 =-21 967 851 473 534 243 1327 5064 =-33 =11 =12 =0 28 864 =-14 =13 =21 =11 =10 519 =-14 =21 =25
tree soc2_and_iso_combined 188 2104 33 472 211 =-20 374 406 1667 816 1125 1126 861 =17 =-11 =-11 1012 =-21 =14 154 =-12 =19 =-15 =24 =-17 =-26 =-24 =-26 =-29
tree soc2_and_iso_combined 4589 6 1223 1297 816 262 375 586 85 118 =10 173 =-22 =12 =-19 =-15 =-26 =9 586 =-27 371 =21 =-16 173 =-9 =17 =13 =20 =20
tree soc2_and_iso_combined 806 533 1692 233 606 64 578 250 5359 =15 =-12 =-14 816 =-27 =7 191 681 1178 =34 =-4 =-10 =-18 =-22 607 =12 =-23 =-22 =-19 =-27
tree soc2_and_iso_combined 1031 175 1339 487 1097 5235 243 1460 105 4343 =-23 =3 =3 =11 1256 1112 =-13 =13 =19 =12 =14 =14 =29 795 262 =32 =-4 =-6 =36
tree soc2_and_iso_combined 135 784 211 =-20 330 11 =-23 2054 2893 945 1453 936 413 1789 5307 =35 =3 =-7 64 =-18 =18 =-7 =-8 =-10 =-12 =-9 =-24 =-15 =-24
"""
}
