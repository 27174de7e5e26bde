// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
feature main duty maintain
feature duration > iso27001
feature duty > duration
feature word certif
feature word und
feature subprocessor > certificate
feature supplier > maintain
feature duty
feature main duty alternative
feature conjunction > subprocessor
feature otherISO > duration
feature main duty duration
feature duration > certificate
feature aside duty duration
feature maintain > cover
feature duty > iso27001
feature duration > duration
feature certificate > iso27001
feature word force
feature anaphor > buyer
feature word while
feature duration > duty
feature buyer > duty
feature word 27001
feature supplier > certificate
feature certificate
feature conjunction > maintain
feature maintain > maintain
feature duration > contractTitle
feature accreditationBody
feature maintain > relative
feature undergo > soc2
feature duration > occasion
feature main not-duty allowLapse
feature maintain > onRequest
feature word throughout
feature duration > lapse
feature negation > lapse
feature duty > allowLapse
feature iso27001
feature main aspiration certificate
feature relative > iso27001
feature length 16
feature condition > maintain
feature main statement certificate
feature main denial certificate
feature main duty certificate
feature main not-duty duration
feature maintain > conjunction
feature provide > iso27001
feature iso27001 > relative
feature main duty lapse
feature supplier duty
feature before duty supplier
feature buyer > certificate
feature duration
feature cover > service
feature iso27001 > certificate
feature subprocessor > maintain
feature word supplier
feature blocker
feature duty > otherISO
feature word customer
feature provide > buyer
feature maintain > duration
feature word maintain
feature accredited
feature duration > soc2
feature soc2 > audit
feature occasion > maintain
feature duration > service
feature before duty maintain
feature main duty accreditationBody
feature supplier > duty
feature otherISO
feature hedge > certificate
feature maintain > iso27001
feature pronoun > duration
feature word until
feature certificate > forbidden
feature before duty duty
feature main duty preposition
feature main duty presentDuty
feature subprocessor
feature alternative
feature maintain > control
feature before duty territory
feature iso27001 > duration
feature before duty duration
feature main not-duty lapse
feature before duty buyer
feature supplier > duration
feature maintain > certificate
feature supplier > subprocessor
feature certificate > alternative
feature territory > soc2
feature duty > maintain
feature word certificat
feature onRequest > soc2
feature iso27001 > cover
feature day > contractTerm
feature buyer > duration
feature weak > certificate
feature otherISO > otherISO
feature certificate > duration
feature duration > supplier
feature word stay
feature accredited > duration
feature word gedurende
feature main not-duty expiry
feature main duty number
feature maintain > service
feature supplier > iso27001
feature maintain > alternative
feature service > iso27001
feature word laufzeit
feature main not-duty notify
feature buyer duty
feature word have
feature blocker > iso27001
feature access
feature main duty both
feature certificate > service
feature soc2
feature main duty iso27001
feature main not-duty lacks
feature buyer
feature undergo > iso27001
feature territory > iso27001
feature maintain > provide
feature supplier > accredited
feature duration > presentDuty
feature word accred
feature word term
feature typeTwo
feature subprocessor > iso27001
feature word covenants
feature certificate > duty
feature supplier > otherISO
feature territory > maintain
feature duty > either
feature before duty conjunction
feature obligation > duty
feature word iec
feature territory > certificate
feature main duty election
feature word before
feature duration > maintain
feature iso27001 > maintain
feature iso27001 > accredited
feature typeTwo > audit
feature word interrupte
feature aside duty cover
feature soc2 > maintain
feature engage > subprocessor
feature duration > otherISO
feature duration > conjunction
feature assure > negation
feature supplier > alternative
feature host > duty
feature before duty occasion
feature buyer right
feature maintain > both
feature word accredited
feature conjunction > sameDuty
feature maintain > typeTwo
feature duty > conjunction
feature before duty certificate
feature allowLapse > iso27001
feature main aspiration duration
feature word remain
feature forbidden > lapse
feature iso27001 > conjunction
feature duty > both
feature duty > alternative
feature negation > lacks
feature iso27001 > accreditationBody
feature word warrants
feature certificate > onRequest
feature unstated duty
feature iso27001 > duty
feature main not-duty iso27001
feature otherISO > provide
feature territory > duty
feature main duty sameDuty
feature maintain
feature negation > duration
feature length 32
feature buyer > iso27001
feature duty > certificate
feature alternative > typeTwo
feature supplier > provide
feature notify
feature allowLapse > certificate
feature word contro
feature certificate > maintain
feature word contin
feature duration > nominalDuty
feature certificate > conjunction
feature supplier > allowLapse
feature main duty supplier
feature negation > allowLapse
feature main duty subprocessor
feature conjunction > flowDown
feature hedge > iso27001
feature conjunction > otherISO
feature supplier > election
feature lacks > iso27001
feature nominalDuty
feature negation > expiry
feature word er
feature maintain > supplier
feature word no
feature main duty typeTwo
feature engage > iso27001
feature maintain > conformity
feature either > alternative
feature word covena
feature main duty nominalDuty
feature iso27001 > alternative
feature flowDown > maintain
feature nominalDuty > supplier
feature main aspiration maintain
feature subprocessor > duty
feature notify > supplier
feature either > certificate
feature word valid
feature duty > soc2
feature before not-duty negation
feature duty > provide
feature allowLapse > lapse
feature word and
feature conjunction > supplier
feature word mainta
feature agentMark > duration
feature word withou
feature copy > iso27001
feature territory > typeTwo
feature maintain > own
feature both
feature subprocessor > conjunction
feature before duty preposition
feature conjunction > duration
feature word sichert
feature provide > certificate
feature assure > breach
feature word interr
feature relative > duration
feature word liefer
feature word condit
feature relative > negation
feature word requir
feature word point
feature main statement duration
feature word zertifizie
feature conjunction > both
feature main duty soc2
feature supplierAndSubprocessors duty
feature lacks > certificate
feature nominalDuty > maintain
feature supplier > forbidden
feature iso27001 > notify
feature control > iso27001
feature alternative > soc2
feature duty > recertify
feature negation
feature before duty host
feature word seller
feature notify > iso27001
feature conjunction > soc2
feature duty > lapse
feature flowDown > sameDuty
feature assure > relative
feature main not-duty certificate
feature subprocessor > supplier
feature access > iso27001
feature negation > iso27001
feature flowDown > breach
feature maintain > pronoun
feature relative > maintain
feature word kept
feature allowLapse
feature obligationHead
feature length 12
feature word type
feature supplier
feature duty > negation
feature accreditationBody > accredited
feature duration > contractTerm
feature auditor > accreditationBody
feature company > maintain
feature main duty relative
feature main statement maintain
feature undergo > typeTwo
feature certificate > both
feature negation > buyer
feature duty > blocker
feature supplier > either
feature duration > participle
feature month > pronoun
feature word as
feature conjunction
feature certificate > contractTitle
feature both > both
feature word gain
feature before right day
feature word iso
feature before duty iso27001
feature insider > negation
feature duty > without
feature main aspiration iso27001
feature buyer > maintain
feature election
feature before aspiration duty
feature notObliged
feature word long
feature obligationHead > iso27001
feature buyer > supplier
feature flowDown > negation
feature word bleibe
feature word without
feature word period
feature word aufrec
feature forbidden
feature supplier > weak
feature word sets
feature maintain > agentMark
feature main statement obligationHead
feature word certified
feature soc2 > conjunction
feature word aufrechtzu
feature accreditationBody > duration
feature word them
feature word renewed
feature maintain > soc2
feature main duty agentMark
feature accredited > maintain
feature obligationHead > maintain
feature iso27001 > forbidden
feature main duty otherISO
feature duty > lacks
feature obligation > supplier
feature maintain > blocker
feature word zertif
feature word gecertific
feature occasion > certificate
feature certificate > nominalDuty
feature both > conjunction
feature assure > lapse
feature word time
feature both > duration
feature duty > cover
feature word within
feature word requires
feature condition > iso27001
feature iso27001 > nominalDuty
feature before duty subprocessor
feature provide > supplier
feature main duty negation
feature maintain > duty
feature word remains
feature supplier > blocker
feature host > certificate
feature before aspiration supplier
feature word day
feature iso27001 > occasion
feature before permission may
feature access > certificate
feature weak > maintain
feature supplier > day
feature main denial notObliged
feature word host
feature word patch
feature word last
feature engage
feature weak
feature supplier > buyer
feature word zu
feature supplier not-duty
feature duty > pronoun
feature main duty conjunction
feature negation > certificate
feature maintain > otherISO
feature supplier permission
feature main duty either
feature service > participle
feature soc2 > duration
feature word cease
feature word obligation
feature supplier > recertify
feature obligation > maintain
feature occasion > supplier
feature word custom
feature contractTitle
feature duty > service
feature nominalDuty > pronoun
feature company > certificate
feature host > maintain
feature supplier > access
feature word contract
feature word 2022
feature supplier > conjunction
feature word you
feature lapse > certificate
feature word network
feature typeTwo > onRequest
feature lacks
feature notify > buyer
feature main duty occasion
feature main duty soa
feature main statement preposition
feature word all
feature word that
feature duty > breach
feature word at
feature word suppli
feature either
feature supplier > host
feature maintain > accredited
feature word nor
feature flowDown > lapse
feature sameDuty
feature duty > typeTwo
feature main not-duty preposition
feature conjunction > certificate
feature nominalDuty > contractTitle
feature engage > duration
feature before not-duty duty
feature word continue
feature word manten
feature supplier > nominalDuty
feature word we
feature word soc
feature main duty notify
feature before duty pronoun
feature word alive
feature subprocessor > flowDown
feature condition > certificate
feature negation > may
feature own > host
feature word contra
feature word bar
feature word live
feature aside duty scope
feature certificate > territory
feature weak > iso27001
feature word up
feature typeTwo > conjunction
feature before duty obligation
feature company > flowDown
feature main statement day
feature word be
feature blocker > conjunction
feature pronoun > subprocessor
feature main duty access
feature word it
feature word audit
feature relative > pronoun
feature word from
feature word ii
feature own > certificate
feature supplier > participle
feature buyer > lapse
feature host
feature maintain > buyer
feature word shall
feature word must
feature subprocessor > subprocessor
feature host duty
feature before duty engage
feature duty > supplier
feature maintain > isms
feature word compliance
feature word throug
feature flowDown > certificate
feature recertify > iso27001
feature subprocessor duty
feature host > iso27001
feature before permission supplier
feature word run
feature before not-duty may
feature main duty renew
feature pronoun > maintain
feature participle > site
feature occasion > iso27001
feature word operat
feature alternative > certificate
feature duty > notify
feature main not-duty supplier
feature main statement number
feature both > duty
feature word under
feature conjunction > buyer
feature subprocessor > relative
feature word final
feature main duty check
feature iso27001 > participle
feature blocker > duration
feature blocker > flowDown
feature onRequest
feature word send
feature before right number
feature main duty scope
feature buyer > notify
feature without
feature maintain > nominalDuty
feature word succes
feature main statement soc2
feature duty > subprocessor
feature main not-duty pronoun
feature word keep
feature word condition
feature duty > accredited
feature filler
feature word common
feature conformity
feature conjunction > recertify
feature word go
feature word operator
feature participle > certificate
feature provide > soc2
feature duty > expiry
feature iso27001 > condition
feature engage > certificate
feature annexA > iso27001
feature supplier > copy
feature filler > iso27001
feature supplier > conformity
feature word data
feature iso27001 > engage
feature word warran
feature word networ
feature maintain > recertify
feature election > iso27001
feature duty > engage
feature soc2 > onRequest
feature certificate > scope
feature word undert
feature month > maintain
feature word platfo
feature main not-duty buyer
feature main duty service
feature supplier > notObliged
feature either > soc2
feature supplier > flowDown
feature word logs
feature main statement conjunction
feature undergo > insider
feature word us
feature relative
feature occasion > terminate
feature pronoun > supplier
feature pronoun > typeTwo
feature otherISO > certificate
feature access > maintain
feature word bureau
feature main statement iso27001
feature word report
feature unstated denial
feature negation > supplier
feature word regist
feature main statement filler
feature word or
feature word statem
feature iso27001 > flowDown
feature duty > access
feature lapse > apply
feature relative > supplier
feature conjunction > iso27001
feature negation > duty
feature hedge > duration
feature service > lapse
feature participle > duty
feature condition > supplier
feature word break
feature certificate > filler
feature aside duty buyer
feature pronoun
feature buyer > engage
feature undergo > occasion
feature word every
feature certificate > relative
feature certificate > insider
feature conjunction > engage
feature buyer > pronoun
feature word bindin
feature supplier > apply
feature certificate > soc2
feature reference > pronoun
feature relative > conjunction
feature word delete
feature before duty lapse
feature company
feature word binding
feature may > terminate
feature duration > flowDown
feature duty > buyer
feature check
feature word may
feature word lapse
feature both > buyer
feature word being
feature supplier > pronoun
feature word itself
feature certificate > buyer
feature occasion > pronoun
feature main duty month
feature negation > maintain
feature word was
feature word wherev
feature duty > relative
feature duty > month
feature maintain > filler
feature provide > lapse
feature before right condition
feature pronoun > iso27001
feature iso27001 > obtain
feature main duty contractTitle
feature length 64
feature word times
feature company > own
feature word holds
feature word notice
feature otherISO > typeTwo
feature flowDown > conjunction
feature word never
feature occasion > duty
feature bidder > maintain
feature word stays
feature word reason
feature day > duty
feature word two
feature supplier > undergo
feature word an
feature word accreditat
feature anaphor > day
feature accredited > agentMark
feature main duty copy
feature word the
feature main statement company
feature participle
feature provide > conjunction
feature filler > maintain
feature word exit
feature duty > participle
feature iso27001 > without
feature assist > buyer
feature word edition
feature both > subprocessor
feature filler > certificate
feature preposition
feature word this
feature isms > iso27001
feature engage > maintain
feature alternative > maintain
feature word compli
feature word partie
feature iso27001 > lapse
feature lapse
feature cure > terminate
feature iso27001 > recertify
feature supplier > filler
feature main duty provide
feature supplier > service
feature access > supplier
feature word prior
feature agentMark > certificate
feature duration > undergo
feature maintain > month
feature provide
feature supplier > renew
feature word hostin
feature company > conjunction
feature remediation
feature conformity > iso27001
feature pronoun > occasion
feature word cloud
feature scope > iso27001
feature notObliged > iso27001
feature hedge > maintain
feature main statement supplier
feature buyer > may
feature word inform
feature maintain > scope
feature word our
feature word whole
feature word left
feature site > conjunction
feature agentMark > accreditationBody
feature duty > assure
feature own > buyer
feature agentMark > auditor
feature month > occasion
feature finding
feature word la
feature word company
feature iso27001 > supplier
feature before not-duty without
feature month
feature agentMark > iso27001
feature word controls
feature word which
feature length 24
feature word renewe
feature aside duty relative
feature word well
feature pronoun > day
feature word management
feature maintain > territory
feature nominalDuty > duty
feature word addition
feature conjunction > service
feature typeTwo > iso27001
feature provide > maintain
feature bidder > certificate
feature number
feature main statement accredited
feature word uninterrup
feature word during
feature main duty without
feature word six
feature word engine
feature supplier > negation
feature duty > agentMark
feature alternative > iso27001
feature word for
feature alternative > lapse
feature word their
feature main statement flowDown
feature word subsis
feature territory > supplier
feature supplier > reference
feature notify > pronoun
feature recertify
feature condition > notify
feature business > conjunction
feature occasion > cover
feature negation > accredited
feature day > lapse
feature aside duty pronoun
feature word possession
feature bidder
feature main permission terminate
feature unstated not-duty
feature word eine
feature iso27001 > service
feature maintain > breach
feature word moment
feature pronoun > duty
feature flowDown > subprocessor
feature word any
feature isms
feature iso27001 > weak
feature assure
feature bidder > iso27001
feature them
feature word scope
feature breach
feature word altern
feature word registrati
feature service > certificate
feature own
feature main permission preposition
feature aside statement occasion
feature undergo > blocker
feature word control
feature site
feature word preser
feature own > duration
feature assist
feature filler > supplier
feature word therea
feature may > contractTitle
feature expiry
feature buyer > business
feature notify > certificate
feature word parties
feature apply > certificate
feature word unbroken
feature word review
feature word attestatio
feature word conces
feature day > blocker
feature recertify > duty
feature lapse > iso27001
feature flowDown > pronoun
feature main duty cure
feature audit
feature word sub
feature certificate > notObliged
feature certificate > flowDown
feature participle > maintain
feature flowDown > buyer
feature word standing
feature main duty expiry
feature word person
feature word failure
feature main statement both
feature agentMark
feature main statement without
feature word bear
feature word hosting
feature word zeitpu
feature iso27001 > soc2
feature word mainte
feature word tot
feature word form
feature control > conjunction
feature expiry > duration
feature word mandat
feature obligation > certificate
feature word editio
feature condition > buyer
feature word on
feature length 48
feature word 2
feature main statement negation
feature iso27001 > expiry
feature word dienst
feature renew > occasion
feature word runnin
feature assure > subprocessor
feature main duty participle
feature word a
feature relative > certificate
feature iso27001 > contractTitle
feature duty > conformity
feature main duty them
feature presentDuty > buyer
feature apply > site
feature negation > day
feature main duty pronoun
feature word to
feature agentMark > duty
feature word though
feature expiry > auditor
feature soc2 > renew
feature supplier > may
feature condition
feature word whenev
feature main statement lacks
feature word unbrok
feature word is
feature word agency
feature may
feature word record
feature word states
feature notObliged > maintain
feature word backup
feature word servic
feature word annual
feature word posses
feature word required
feature word award
feature conjunction > duty
feature certificate > participle
feature renew > negation
feature demonstrative
feature before duty site
feature certificate > accreditationBody
feature day > buyer
feature certificate > month
feature main duty blocker
feature word securi
feature iso27001 > remediation
feature word nach
feature company > iso27001
feature maintain > occasion
feature word de
feature conjunction > alternative
feature main statement agentMark
feature word perman
feature soa
feature example > iso27001
feature lapse > without
feature conjunction > control
feature maintain > notify
feature word darf
feature cure
feature word cycle
feature word includ
feature provide > relative
feature word promis
feature word standi
feature relative > access
feature word alternativ
feature word renewa
feature iso27001 > filler
feature buyer > relative
feature word whenever
feature word delivery
feature goods
feature word sein
feature certificate > annexA
feature word compan
feature blocker > supplier
feature both > iso27001
feature notObliged > duty
feature word officer
feature word dienstleis
feature word systems
feature flowDown > iso27001
feature condition > terminate
feature immediately
feature typeTwo > nominalDuty
feature eachParty
feature undergo > certificate
feature word failur
feature recertify > expiry
feature word end
feature supplier > assist
feature duty > duty
feature negation > breach
feature word programme
feature word days
feature subprocessor > pronoun
feature main statement reference
feature word down
feature supplier > example
feature before duty onRequest
feature word notifi
feature main permission lacks
feature word later
feature cover > relative
feature maintain > flowDown
feature iso27001 > year
feature service
feature word indust
feature occasion > conjunction
feature word centro
feature service > maintain
feature own > iso27001
feature word purpos
feature otherISO > soc2
feature negation > pronoun
feature word they
feature word writing
feature conjunction > participle
feature word tender
feature soc2 > nominalDuty
feature word agrees
feature conjunction > negation
feature assure > buyer
feature maintain > negation
feature provide > both
feature certificate > may
feature audit > iso27001
feature agentMark > subprocessor
feature business
feature condition > hour
feature main duty immediately
feature word mandatory
feature company > duty
feature word vendor
feature maintain > vague
feature word gedure
feature word pay
feature site > control
feature word status
feature word retain
feature word then
feature word confirm
feature duty > occasion
feature duty > cure
feature word mientr
feature word soport
feature soc2 > access
feature recertify > lapse
feature only > pronoun
feature word suspension
feature word where
feature pronoun > agentMark
feature conjunction > conjunction
feature buyer > expiry
feature hedge
feature duration > blocker
feature word portugal
feature word licensor
feature word provider
feature conjunction > expiry
feature certificate > lapse
feature day > finding
feature word rule
feature word new
feature word signature
feature word each
feature territory
feature renew
feature soc2 > year
feature word continuing
feature certificate > certificate
feature word default
feature lapse > allowLapse
feature word member
feature otherISO > conjunction
feature word notify
feature word statement
feature word client
feature word month
feature certificate > terminate
feature may > duration
feature both > certificate
feature anaphor > supplier
feature word with
feature flowDown > cover
feature pronoun > lapse
feature allowLapse > expiry
feature word if
feature typeTwo > provide
feature buyer > conjunction
feature certificate > business
feature certificate > agentMark
feature provide > reference
feature word months
feature service > agentMark
feature before duty blocker
feature word organi
feature duration > access
feature sufficient
feature word use
feature word lead
feature main statement goods
feature certificate > otherISO
feature aside statement participle
feature before duty day
feature supplier > demonstrative
feature occasion
feature duty > onRequest
feature conjunction > agentMark
feature maintain > accreditationBody
feature word thereafter
feature word own
feature finding > iso27001
feature word one
feature contractTerm > maintain
feature duty > renew
feature supplier > check
feature conjunction > may
feature conjunction > relative
feature pronoun > relative
feature contractTitle > iso27001
feature main duty recertify
feature word running
feature word confir
feature before not-duty number
feature conjunction > pronoun
feature engage > supplier
feature main statement pronoun
feature breach > certificate
feature maintain > renew
feature word current
feature word messag
feature lapse > duration
feature main statement month
feature maintain > lapse
feature before duty nominalDuty
feature main statement cover
feature buyer > own
feature sufficient > day
feature lapse > notify
feature iso27001 > day
feature word will
feature word bis
feature liability
feature day
feature word zeitpunkt
feature renew > iso27001
feature word req
feature word upheld
feature conjunction > only
feature may > iso27001
feature word has
feature obligationHead > supplier
feature aside duty preposition
feature before duty own
feature before duty participle
feature word supply
feature word material
feature company > duration
feature before duty negation
feature word uninte
feature word l
feature word additi
feature conjunction > provide
feature before duty relative
feature participle > duration
feature buyer > renew
feature word next
feature typeTwo > renew
feature iso27001 > scope
feature soc2 > iso27001
feature word foot
feature supplier > engage
feature main duty flowDown
feature certificate > apply
feature word terms
feature main right certificate
feature certificate > supplier
feature word body
feature word fulfil
feature word pensio
feature certificate > pronoun
feature renew > duration
feature cover > supplier
feature relative > soa
feature copy
feature undergo > filler
feature relative > company
feature means
feature word tier
feature pronoun > access
feature word renewal
feature contractTerm
feature before not-duty contractTerm
feature either > iso27001
feature word purcha
feature before right may
feature certificate > occasion
feature word deliverabl
feature nonconformity
feature provide > otherCertificate
feature aside duty iso27001
feature buyer > copy
feature word major
feature onRequest > certificate
feature iso27001 > copy
feature soa > iso27001
feature presentDuty > certificate
feature onRequest > iso27001
feature main duty receivePassive
feature word january
feature word copia
feature word anniversar
feature provide > pronoun
feature main right copy
feature main duty onRequest
feature onRequest > buyer
feature provide > contractTitle
feature word hand
feature onRequest > typeTwo
feature word puis
feature main right supplier
feature word copy
feature copy > certificate
feature provide > renew
feature word uberse
feature provide > copy
feature iso27001 > provide
feature occasion > copy
feature receivePassive > supplier
feature certificate > cover
feature main permission provide
feature certificate > provide
feature receivePassive > lacks
feature word applicabil
feature main not-duty provide
feature duty > presentDuty
feature may > copy
feature copy > conjunction
feature word certificaa
feature surveillanceAudit
feature copy > supplier
feature may > certificate
feature may > buyer
feature word certificad
feature word provide
feature supplier > otherCertificate
feature access > provide
feature main right access
feature before duty copy
feature buyer > typeTwo
feature word reissu
feature soc2 > certificate
feature receivePassive
feature main permission iso27001
feature certificate > copy
feature before duty access
feature iso27001 > soa
feature renew > provide
feature word deliver
feature word sent
feature provide > soa
feature supplier > notify
feature copy > duty
feature word pack
feature receivePassive > certificate
feature word delive
feature both > soa
feature supplier > both
feature soc2 > alternative
feature onRequest > conjunction
feature word issue
feature access > conjunction
feature presentDuty > both
feature word curren
feature iso27001 > buyer
feature lapse > buyer
feature main right iso27001
feature main not-duty negation
feature presentDuty > election
feature word reasonable
feature occasion > provide
feature main statement obligation
feature certificate > renew
feature own > onRequest
feature supplier > onRequest
feature occasion > presentDuty
feature certificate > soa
feature receivePassive > iso27001
feature soc2 > copy
feature presentDuty > typeTwo
feature presentDuty > conjunction
feature main statement copy
feature main duty otherCertificate
feature obligation > agentMark
feature word proveedor
feature goods > iso27001
feature provide > assist
feature iso27001 > receivePassive
feature check > supplier
feature provide > alternative
feature terminate
feature duty > otherCertificate
feature nonconformity > iso27001
feature word provid
feature certificate > receivePassive
feature word copie
feature undergo
feature conjunction > copy
feature provide > onRequest
feature occasion > renew
feature renew > receivePassive
feature presentDuty > copy
feature main right conjunction
feature buyer > access
feature main duty buyer
feature provide > cover
feature notify > lapse
feature buyer > provide
feature before not-duty supplier
feature main duty assure
feature main permission certificate
feature goods > soa
feature word enclosed
feature duty > flowDown
feature word das
feature word annex
feature word nonconform
feature typeTwo > certificate
feature main right soa
feature onRequest > duty
feature main right check
feature word sowie
feature word surveillan
feature iso27001 > blocker
feature word jeweil
feature word documents
feature provide > access
feature word togeth
feature duty > receivePassive
feature provide > agentMark
feature onRequest > supplier
feature word due
feature typeTwo > finding
feature provide > provide
feature buyer > both
feature notify > day
feature word chaque
feature receivePassive > contractTerm
feature certificate > engage
feature word applic
feature goods > supplier
feature maintain > contractTitle
feature provide > finding
feature may > access
feature duty > copy
feature main statement soa
feature apply
feature copy > buyer
feature word services
feature word zertifikat
feature duty > apply
feature may > supplier
feature access > duty
feature presentDuty > alternative
feature flowDown > service
feature main statement provide
feature receivePassive > buyer
feature word give
feature word sec
feature soc2 > notify
feature renew > duty
feature word make
feature receivePassive > conjunction
feature iso27001 > both
feature conjunction > soa
feature typeTwo > notify
feature audit > certificate
feature goods > certificate
feature word not
feature obligation > conjunction
feature provide > auditor
feature word unreasonab
feature before duty number
feature word subscriber
feature buyer > soa
feature word vigueur
feature word reissued
feature presentDuty > iso27001
feature obtain > supplier
feature word en
feature buyer > onRequest
feature buyer > nominalDuty
feature main duty remediation
feature cover > conjunction
feature soa > certificate
feature word signat
feature occasion > nominalDuty
feature onRequest > both
feature word satisfied
feature renew > certificate
feature receivePassive > filler
feature certificate > own
feature word enclos
feature renew > buyer
feature goods > agentMark
feature sufficient > agentMark
feature word in
feature word reports
feature certificate > access
feature word i
feature buyer > negation
feature word revised
feature before duty nonconformity
feature otherCertificate
feature receivePassive > day
feature main duty assist
feature buyer > receivePassive
feature supplier > presentDuty
feature word invoice
feature word annexes
feature word docume
feature iso27001 > access
feature main duty apply
feature presentDuty > access
feature typeTwo > both
feature word goes
feature pronoun > renew
feature word afschr
feature year > conjunction
feature word year
feature word dem
feature word el
feature word both
feature word januar
feature certificate > day
feature word show
feature copy > lapse
feature business > iso27001
feature condition > pronoun
feature main statement typeTwo
feature conjunction > remediation
feature typeTwo > alternative
feature subprocessor > provide
feature duty > assist
feature presentDuty > soa
feature word 1
feature soa > conjunction
feature supplier > typeTwo
feature word sera
feature duty > contractTitle
feature access > pronoun
feature duty > nominalDuty
feature word your
feature conjunction > renew
feature duty > election
feature word replacemen
feature pronoun > condition
feature apply > copy
feature word date
feature before duty audit
feature typeTwo > negation
feature presentDuty
feature word produc
feature main duty week
feature iso27001 > audit
feature word first
feature territory > conjunction
feature supplier > sufficient
feature unstated statement
feature iso27001 > auditor
feature main right number
feature word furnished
feature own > own
feature audit > buyer
feature word que
feature word gemeente
feature word working
feature word withho
feature without > goods
feature flowDown > supplier
feature presentDuty > auditor
feature supplier > agentMark
feature iso27001 > onRequest
feature buyer > flowDown
feature word spring
feature relative > duty
feature assure > conjunction
feature presentDuty > blocker
feature presentDuty > agentMark
feature main statement business
feature conjunction > own
feature word noncon
feature before permission iso27001
feature word offer
feature word upload
feature lapse > duty
feature year > iso27001
feature access > soa
feature recertify > certificate
feature duty > auditor
feature word versio
feature nonconformity > duty
feature insider
feature word same
feature word receipt
feature presentDuty > onRequest
feature provide > typeTwo
feature supplier > contractTitle
feature word papers
feature may > flowDown
feature presentDuty > supplier
feature word upon
feature presentDuty > notify
feature without > provide
feature week
feature supplier > goods
feature word after
feature word annive
feature obligation > iso27001
feature word furnis
feature supplier > lapse
feature buyer > presentDuty
feature supplier > auditor
feature word week
feature word disclo
feature before duty renew
feature relative > cover
feature service > service
feature main duty own
feature blocker > blocker
feature main duty demonstrative
feature site > certificate
feature provide > audit
feature buyer > audit
feature before not-duty conjunction
feature obtain
feature iso27001 > own
feature apply > iso27001
feature condition > conjunction
feature supplier > without
feature copy > relative
feature word buyer
feature word together
feature word compri
feature goods > year
feature negation > business
feature certificate > audit
feature conjunction > day
feature before permission certificate
feature goods > duty
feature agentMark > soc2
feature notice > may
feature word jeweils
feature access > buyer
feature certificate > typeTwo
feature word of
feature onRequest > soa
feature word processor
feature word centre
feature duty > audit
feature word system
feature agentMark > supplier
feature main duty sufficient
feature aside duty access
feature copy > pronoun
feature presentDuty > audit
feature soa > condition
feature provide > blocker
feature service > cover
feature main statement onRequest
feature soa > occasion
feature word placed
feature word call
feature buyer > auditor
feature word paper
feature main duty undergo
feature relative > copy
feature provide > own
feature word port
feature conjunction > finding
feature buyer > agentMark
feature supplier > soa
feature word february
feature flowDown > copy
feature word receip
feature supplier > finding
feature day > conjunction
feature audit > agentMark
feature word by
feature word are
feature auditor > certificate
feature buyer > terminate
feature word arrive
feature soa > supplier
feature word over
feature provide > apply
feature word withhold
feature word replac
feature access > surveillanceAudit
feature receivePassive > copy
feature word satisf
feature word februa
feature buyer > contractTitle
feature word develo
feature word site
feature blocker > presentDuty
feature buyer > obtain
feature copy > undergo
feature day > certificate
feature apply > auditor
feature word hands
feature provide > notify
feature both > maintain
feature word let
feature conjunction > notify
feature buyer > occasion
feature word quarterly
feature soa > pronoun
feature cover
feature word gemeen
feature word proof
feature agentMark > buyer
feature word afschrift
feature obligationHead > conjunction
feature nominalDuty > relative
feature business > certificate
feature word accoun
feature occasion > without
feature word comes
feature main right terminate
feature without > supplier
feature word stands
feature main not-duty day
feature negation > relative
feature filler > conjunction
feature occasion > expiry
feature word download
feature pronoun > conjunction
feature word link
feature onRequest > apply
feature duration > copy
feature supplier > withhold
feature lapse > day
feature buyer > condition
feature before not-duty relative
feature soc2 > both
feature obtain > provide
feature maintain > copy
feature word jedes
feature word acredi
feature duty > own
feature audit > provide
feature scope > certificate
feature before right preposition
feature word security
feature main not-duty withhold
feature finding > filler
feature presentDuty > condition
feature certificate > auditor
feature word invoic
feature presentDuty > pronoun
feature blocker > certificate
feature supplier > audit
feature word entitled
feature buyer > contractTerm
feature word remind
feature word cada
feature word kick
feature word effect
feature surveillanceAudit > certificate
feature alternative > duty
feature word behind
feature main duty auditor
feature word hold
feature word agreement
feature contractTitle > certificate
feature main duty finding
feature word its
feature supplier statement
feature word produce
feature duty > territory
feature scope
feature word do
feature word version
feature year > agentMark
feature provide > undergo
feature flowDown > participle
feature both > day
feature finding > buyer
feature word respon
feature breach > provide
feature buyer > accredited
feature word proces
feature main statement buyer
feature conjunction > presentDuty
feature word scan
feature certificate > lacks
feature main duty territory
feature assist > iso27001
feature site > supplier
feature buyer > day
feature word ll
feature word agent
feature business > flowDown
feature word entitl
feature blocker > soc2
feature reference > engage
feature cover > soa
feature presentDuty > cover
feature buyer > surveillanceAudit
feature negation > withhold
feature undergo > service
feature reference > buyer
feature word readiness
feature word b
feature lapse > provide
feature copy > example
feature word payable
feature lacks > conjunction
feature typeTwo > maintain
feature apply > conjunction
feature before right buyer
feature certificate > negation
feature presentDuty > occasion
feature before duty condition
feature word duties
feature soc2 > negation
feature certificate > condition
feature auditor > conjunction
feature word document
feature word pas
feature buyer > finding
feature pronoun > buyer
feature territory > territory
feature word payment
feature word readin
feature word three
feature word terminate
feature word audits
feature word copies
feature day > maintain
feature word 15
feature word soon
feature conjunction > access
feature word ausstellun
feature word plazo
feature word signed
feature word platform
feature supplier > surveillanceAudit
feature iso27001 > pronoun
feature nominalDuty > conjunction
feature word se
feature buyer > buyer
feature service > example
feature year > typeTwo
feature duty > finding
feature soa > copy
feature access > assure
feature duration > relative
feature word table
feature copy > nominalDuty
feature relative > participle
feature word portal
feature notify > finding
feature duty > business
feature may > typeTwo
feature word asks
feature soc2 > month
feature supplier > occasion
feature word presta
feature word open
feature main duty day
feature renew > alternative
feature hour
feature word covere
feature service > relative
feature main statement apply
feature iso27001 > presentDuty
feature word warnin
feature main statement participle
feature word request
feature word means
feature occasion > contractTerm
feature service > buyer
feature buyer > week
feature main aspiration preposition
feature word issuer
feature word asking
feature day > occasion
feature buyer > reference
feature day > condition
feature surveillanceAudit > iso27001
feature duty > surveillanceAudit
feature word file
feature word obliga
feature word twelve
feature site > provide
feature word furnish
feature word 31
feature word geldige
feature certificate > presentDuty
feature day > iso27001
feature occasion > relative
feature word framework
feature word contractor
feature word annexe
feature blocker > provide
feature finding > certificate
feature copy > day
feature word binnen
feature word covered
feature certificate > site
feature word place
feature duty > host
feature contractTerm > buyer
feature word come
feature word busine
feature word 10
feature word expiry
feature filler > lapse
feature aside statement typeTwo
feature soc2 > agentMark
feature word overgelegd
feature iso27001 > finding
feature site > iso27001
feature word payabl
feature maintain > auditor
feature before duty business
feature assure > certificate
feature word inspec
feature word geldig
feature onRequest > reference
feature presentDuty > finding
feature word du
feature occasion > buyer
feature iso27001 > only
feature day > pronoun
feature word authority
feature before right pronoun
feature supplier > supplier
feature word levera
feature main right preposition
feature access > service
feature word warning
feature withhold
feature word het
feature iso27001 > site
feature word handed
feature reference > supplier
feature word un
feature main duty accredited
feature sufficient > buyer
feature without > day
feature soa > provide
feature word bleiben
feature duty > condition
feature may > negation
feature buyer > blocker
feature condition > agentMark
feature conjunction > audit
feature finding > provide
feature before right supplier
feature word toepas
feature word findin
feature word verkla
feature word erklar
feature soa > duty
feature soa > buyer
feature flowDown > soa
feature soa > nominalDuty
feature receivePassive > soa
feature occasion > soa
feature word aplicabili
feature word erklarung
feature own > soa
feature soa > cover
feature pronoun > soa
feature withhold > soa
feature undergo > soa
feature main right year
feature notObliged > soa
feature weak > soa
feature main duty duty
feature receivePassive > contractTitle
feature word consul
feature word grante
feature word verklaring
feature before duty soa
feature word declar
feature word zur
feature allowLapse > buyer
feature word customers
feature word toepasseli
feature soa > participle
feature word jederzeit
feature word prepar
feature word soa
feature withhold > buyer
feature word 524
feature main right buyer
feature allowLapse > supplier
feature before not-duty soa
feature before denial duty
feature main aspiration soa
feature supplier > receivePassive
feature word prepare
feature buyer > entitles
feature soa > access
feature iso27001 > apply
feature soa > relative
feature word declaratio
feature word declaracio
feature word unreda
feature main denial soa
feature duty > soa
feature supplier > entitles
feature word anwend
feature word verzoe
feature word previa
feature main permission buyer
feature business > duty
feature word aplica
feature soa > assure
feature word anwendbark
feature aside duty control
feature word exclus
feature buyer > allowLapse
feature withhold > access
feature soa > control
feature allowLapse > access
feature blocker > annexA
feature soa > omit
feature provide > control
feature soa > audit
feature word justificat
feature soa > onRequest
feature word read
feature allowLapse > soa
feature audit > soa
feature main not-duty soa
feature word einsic
feature before not-duty buyer
feature obligation > cover
feature word confidenti
feature copy > soa
feature agentMark > soa
feature word exclusions
feature main duty obligationHead
feature negation > provide
feature may > soa
feature receivePassive > occasion
feature day > soa
feature entitles > soa
feature word sight
feature annexA
feature copy > year
feature provide > negation
feature soa > site
feature soa > day
feature soa > isms
feature word fassun
feature soa > auditor
feature main permission soa
feature main not-duty access
feature main denial preposition
feature word d
feature word die
feature main right flowDown
feature word justif
feature auditor > soa
feature word inzage
feature word cuando
feature main right audit
feature soa > contractTerm
feature main duty allowLapse
feature word consultant
feature presentDuty > obligationHead
feature business > soa
feature main denial provide
feature supplier > own
feature obligation > soa
feature word reasons
feature aside duty annexA
feature word neverthele
feature discretion
feature word auditors
feature buyer > check
feature word room
feature pronoun > apply
feature supplier > obligationHead
feature soa > receivePassive
feature soa > notice
feature annexA > apply
feature blocker > soa
feature assure > annexA
feature receivePassive > condition
feature onRequest > provide
feature negation > soa
feature auditor
feature word einsicht
feature soa > apply
feature word solici
feature notObliged > provide
feature receivePassive > agentMark
feature soa > notify
feature word nevert
feature duty > annexA
feature main permission access
feature control
feature apply > apply
feature word grounds
feature provide > obligationHead
feature audit > notify
feature auditor > access
feature aside duty soa
feature agentMark > access
feature word comprises
feature word unredacted
feature buyer > year
feature annexA > soa
feature word revise
feature negation > receivePassive
feature word full
feature word heeft
feature word employ
feature soa > own
feature word audito
feature word refuse
feature main statement blocker
feature word applie
feature word excluded
feature soa > blocker
feature engage > soa
feature auditor permission
feature buyer > notice
feature aside statement pronoun
feature word auf
feature soa > service
feature conjunction > apply
feature auditor duty
feature presentDuty > negation
feature main not-duty receivePassive
feature receivePassive > relative
feature word van
feature word schedu
feature soa > maintain
feature notice > soa
feature main duty only
feature omit > buyer
feature word purchaser
feature word revisi
feature soa > only
feature notObliged > access
feature provide > occasion
feature word schedule
feature word admini
feature cover > certificate
feature means > soa
feature reference > soa
feature negation > access
feature word applied
feature audit > finding
feature word licensee
feature notice > allowLapse
feature word likewi
feature own > access
feature obligationHead > soa
feature main denial supplier
feature soa > annexA
feature conjunction > blocker
feature word verlan
feature word 526
feature iso27001 > means
feature word following
feature duty > withhold
feature before not-denial buyer
feature receivePassive > access
feature word incide
feature agentMark > conjunction
feature service > pronoun
feature word al
feature entitles > supplier
feature soa > remediation
feature word office
feature word employer
feature apply > blocker
feature relative > own
feature word publis
feature word clause
feature main right auditor
feature aside statement condition
feature before duty provide
feature supplier > omit
feature service > soa
feature condition > soa
feature unstated aspiration
feature obligation
feature notice
feature word given
feature may > conjunction
feature reference > auditor
feature blocker > buyer
feature own > conjunction
feature word demand
feature main statement occasion
feature supplier > internalAudit
feature without > soa
feature buyer not-denial
feature reference
feature agentMark > provide
feature relative > both
feature word reques
feature maintain > soa
feature scope > service
feature access > access
feature conjunction > filler
feature business > apply
feature relative > buyer
feature reference > access
feature word auditor
feature word implem
feature apply > supplier
feature word transm
feature before duty control
feature word duty
feature negation > conjunction
feature word re
feature reference > annexA
feature word revision
feature word informatio
feature only
feature relative > annexA
feature notObliged > receivePassive
feature allowLapse > conjunction
feature may > cover
feature main duty control
feature word drafti
feature word intern
feature omit
feature soa > finding
feature buyer > service
feature main duty goods
feature word party
feature before duty reference
feature word see
feature word signs
feature blocker > alternative
feature auditor > iso27001
feature soa > reference
feature word ict
feature soa > may
feature iso27001 > may
feature may > auditor
feature main statement relative
feature negation > vague
feature negation > alternative
feature iso27001 > annexA
feature conjunction > reference
feature control > soa
feature access > onRequest
feature word number
feature before not-duty iso27001
feature reference > provide
feature buyer > apply
feature main aspiration hedge
feature eachParty > relative
feature goods > buyer
feature word tariff
feature main duty lacks
feature copy > occasion
feature access > site
feature entitles > buyer
feature scope > site
feature auditor > duty
feature word right
feature check > soa
feature before duty undergo
feature main statement audit
feature word 3
feature word hereby
feature word release
feature site > buyer
feature word latest
feature blocker > access
feature main duty engage
feature word descri
feature duty > reference
feature occasion > reference
feature main permission number
feature conjunction > undergo
feature access > notice
feature word receiv
feature finding > blocker
feature supplier > cover
feature provide > check
feature flowDown
feature relative > lapse
feature main duty vague
feature relative > site
feature aside statement relative
feature omit > soa
feature means > iso27001
feature access > day
feature cover > site
feature word too
feature negation > omit
feature word confid
feature main statement access
feature service > day
feature control > alternative
feature word account
feature soa > negation
feature word 6
feature word met
feature scope > cover
feature without > pronoun
feature vague
feature conjunction > annexA
feature scope > conjunction
feature word hospital
feature main right site
feature word list
feature supplier > relative
feature undergo > provide
feature word weeks
feature iso27001 > negation
feature buyer > omit
feature eachParty > supplier
feature word follow
feature before duty scope
feature obligationHead > relative
feature word redact
feature obligationHead > buyer
feature before duty auditor
feature word 815
feature word opdrachtge
feature main not-duty number
feature word implemente
feature notObliged > relative
feature access > apply
feature own > auditor
feature apply > control
feature undergo > maintain
feature buyer > cover
feature may > service
feature pronoun > alternative
feature obligationHead > provide
feature provide > duty
feature word assura
feature negation > blocker
feature duty > week
feature word depart
feature access > without
feature conjunction > contractTerm
feature word dilige
feature word there
feature word examin
feature control > service
feature duty > goods
feature blocker > negation
feature before duty annexA
feature provide > remediation
feature word out
feature service > site
feature access > duration
feature duty > control
feature word asked
feature before right blocker
feature word access
feature word should
feature word 14
feature access > occasion
feature word assurance
feature main statement own
feature apply > vague
feature access > negation
feature blocker > may
feature maintain > day
feature word survei
feature word motivees
feature provide > contractTerm
feature occasion > year
feature check > pronoun
feature reference > conjunction
feature conjunction > site
feature duty > remediation
feature main statement undergo
feature may > discretion
feature negation > negation
feature certificate > blocker
feature word note
feature word change
feature annexA > conjunction
feature conjunction > without
feature access > reference
feature word nothing
feature buyer > alternative
feature word excuses
feature word regula
feature omit > control
feature agentMark > reference
feature duty > contractTerm
feature occasion > week
feature word 30
feature negation > both
feature duty > them
feature supplier > site
feature pronoun > annexA
feature duty > may
feature soa > duration
feature agentMark > occasion
feature auditor > may
feature day > notice
feature access > cover
feature certificate > notify
feature own > blocker
feature assure > apply
feature apply > soa
feature word trust
feature terminate > without
feature condition > duty
feature word only
feature supplier > remediation
feature word motive
feature occasion > access
feature business > day
feature soa > agentMark
feature word 525
feature supplier > condition
feature apply > annexA
feature unstated permission
feature word administra
feature day > without
feature access > contractTitle
feature aside duty omit
feature access > own
feature main statement control
feature alternative > supplier
feature copy > provide
feature engage > duty
feature word third
feature main not-denial negation
feature word cliente
feature without > relative
feature provide > annexA
feature iso27001 > omit
feature service > conjunction
feature buyer > withhold
feature word firm
feature provide > without
feature week > occasion
feature omit > conjunction
feature surveillanceAudit > notify
feature auditor > surveillanceAudit
feature surveillanceAudit > relative
feature surveillanceAudit > conjunction
feature surveillanceAudit > agentMark
feature presentDuty > surveillanceAudit
feature finding > surveillanceAudit
feature finding > finding
feature day > notify
feature main aspiration notify
feature main permission surveillanceAudit
feature surveillanceAudit > nonconformity
feature finding > duty
feature surveillanceAudit > service
feature word uberwa
feature withhold > finding
feature word breach
feature otherSurveillance
feature finding > internalAudit
feature surveillanceAudit > supplier
feature word bevind
feature before duty finding
feature tellPassive > surveillanceAudit
feature assist > surveillanceAudit
feature surveillanceAudit > buyer
feature certificate > surveillanceAudit
feature notObliged > notify
feature main aspiration buyer
feature otherISO > day
feature business > surveillanceAudit
feature reference > surveillanceAudit
feature word conceal
feature surveillanceAudit > business
feature otherISO > duty
feature main duty insider
feature buyer > assist
feature word hallazgos
feature surveillanceAudit > pronoun
feature nonconformity > surveillanceAudit
feature buyer > otherISO
feature insider > finding
feature service > duration
feature surveillanceAudit > finding
feature day > surveillanceAudit
feature word outcom
feature before not-duty preposition
feature word 9001
feature aside duty own
feature before duty surveillanceAudit
feature main duty surveillanceAudit
feature main right finding
feature occasion > surveillanceAudit
feature finding > occasion
feature finding > agentMark
feature aside duty surveillanceAudit
feature agentMark > surveillanceAudit
feature main statement surveillanceAudit
feature finding > notify
feature word materi
feature surveillanceAudit > day
feature condition > surveillanceAudit
feature word uberwachun
feature word finding
feature auditor > finding
feature notify > conjunction
feature occasion > day
feature main denial iso27001
feature word weakne
feature word concea
feature main not-duty finding
feature word significan
feature surveillanceAudit > duty
feature before duty otherISO
feature surveillanceAudit > provide
feature tellPassive > iso27001
feature word what
feature word summar
feature surveillanceAudit > remediation
feature condition > relative
feature supplier > insider
feature word seguimient
feature word feststellu
feature negation > notify
feature agentMark > day
feature finding > relative
feature word findings
feature onRequest > surveillanceAudit
feature relative > surveillanceAudit
feature month > surveillanceAudit
feature certificate > finding
feature own > supplier
feature assist > certificate
feature surveillanceAudit > occasion
feature withhold > surveillanceAudit
feature surveillanceAudit > presentDuty
feature notify > occasion
feature withhold > iso27001
feature day > audit
feature iso27001 > business
feature filler > surveillanceAudit
feature site > duty
feature iso27001 > surveillanceAudit
feature word los
feature before duty isms
feature finding > business
feature week > surveillanceAudit
feature main aspiration finding
feature otherISO > buyer
feature notify > surveillanceAudit
feature word than
feature word quince
feature main statement notify
feature before not-duty condition
feature surveillanceAudit > week
feature finding > day
feature notify > fortnight
feature negation > surveillanceAudit
feature word seguim
feature word arbeit
feature fortnight > relative
feature apply > surveillanceAudit
feature main statement week
feature word visit
feature word conclusion
feature occasion > audit
feature occasion > notify
feature surveillanceAudit > month
feature pronoun > finding
feature main denial surveillanceAudit
feature iso27001 > nonconformity
feature word recert
feature surveillanceAudit > immediately
feature occasion > finding
feature immediately > surveillanceAudit
feature word personnel
feature auditor > buyer
feature business > supplier
feature surveillanceAudit > insider
feature fortnight > finding
feature surveillanceAudit > alternative
feature pronoun > remediation
feature own > service
feature agentMark > finding
feature business > remediation
feature aside statement surveillanceAudit
feature nonconformity > notify
feature word hallaz
feature word results
feature notify > relative
feature main aspiration surveillanceAudit
feature word former
feature otherISO > surveillanceAudit
feature finding > auditor
feature before not-duty surveillanceAudit
feature main duty business
feature may > surveillanceAudit
feature day > own
feature occasion > occasion
feature word habile
feature supplier > business
feature word auditoria
feature supplier > tellPassive
feature surveillanceAudit > maintain
feature word consequenc
feature word haupta
feature surveillanceAudit > own
feature nonconformity > occasion
feature word jaarlijkse
feature both > remediation
feature main statement finding
feature without > finding
feature otherISO > supplier
feature buyer > month
feature word writte
feature surveillanceAudit > notice
feature tellPassive
feature nonconformity > supplier
feature provide > surveillanceAudit
feature word habiles
feature surveillanceAudit > otherISO
feature iso27001 > insider
feature finding > conjunction
feature word innerh
feature word informed
feature surveillanceAudit > apply
feature remediation > negation
feature immediately > finding
feature word remedi
feature immediately > iso27001
feature word controller
feature main aspiration weak
feature word closed
feature receivePassive > finding
feature buyer > tellPassive
feature occasion > auditor
feature word made
feature fortnight
feature word found
feature supplier > immediately
feature auditor > nonconformity
feature supplier > week
feature word fortni
feature nonconformity > finding
feature may > provide
feature audit > day
feature main statement alternative
feature word writin
feature word know
feature presentDuty > relative
feature word promptly
feature word seriou
feature word dates
feature week > buyer
feature occasion > blocker
feature word fortnight
feature word reporting
feature word business
feature nonconformity > cure
feature word yearly
feature before permission week
feature undergo > finding
feature finding > immediately
feature word calend
feature word lay
feature word meetin
feature surveillanceAudit > undergo
feature word meeting
feature word putting
feature week > finding
feature finding > demonstrative
feature notice > day
feature condition > week
feature word receive
feature notify > auditor
feature tellPassive > buyer
feature duty > day
feature word closin
feature nonconformity > business
feature undergo > buyer
feature word notified
feature word uit
feature word conclu
feature undergo > supplier
feature word conduc
feature immediately > conjunction
feature notify > cure
feature nonconformity > negation
feature audit > duty
feature finding > nonconformity
feature word forthwith
feature main not-duty conjunction
feature surveillanceAudit > auditor
feature alternative > expiry
feature finding > service
feature word inside
feature may > occasion
feature audit > lapse
feature word closing
feature word 24
feature auditor > remediation
feature word pass
feature day > cure
feature aside duty day
feature provide > nonconformity
feature lapse > supplier
feature otherISO > notify
feature surveillanceAudit > site
feature finding > week
feature onRequest > day
feature surveillanceAudit > lapse
feature without > notify
feature finding > supplier
feature relative > finding
feature lapse > conjunction
feature surveillanceAudit > negation
feature day > remediation
feature before permission occasion
feature main denial finding
feature relative > service
feature word result
feature internalAudit
feature nonconformity > remediation
feature duty > tellPassive
feature pronoun > pronoun
feature word weken
feature word service
feature main duty audit
feature check > duty
feature day > auditor
feature tellPassive > supplier
feature year > surveillanceAudit
feature notice > audit
feature own > surveillanceAudit
feature word market
feature surveillanceAudit > audit
feature word bevindinge
feature main duty filler
feature occasion > lapse
feature cure > buyer
feature buyer > nonconformity
feature word more
feature main duty tellPassive
feature word signif
feature duty > immediately
feature tellPassive > agentMark
feature relative > relative
feature iso27001 > month
feature service > notify
feature buyer > remediation
feature supplier > hour
feature word passed
feature word bad
feature word bij
feature provide > business
feature word managed
feature condition > service
feature word agains
feature agentMark > without
feature own > day
feature condition > nonconformity
feature main duty nonconformity
feature word 48
feature surveillanceAudit > cure
feature word timetable
feature main aspiration number
feature surveillanceAudit > cover
feature word oblige
feature word plan
feature iso27001 > hour
feature business > pronoun
feature receivePassive > surveillanceAudit
feature word take
feature finding > maintain
feature word continues
feature word forwar
feature week > iso27001
feature aside duty finding
feature business > buyer
feature aside duty reference
feature buyer > immediately
feature agentMark > service
feature before duty agentMark
feature word adverse
feature word seven
feature filler > week
feature word clients
feature auditor > provide
feature word assess
feature word serious
feature service > provide
feature presentDuty > day
feature aside statement preposition
feature tellPassive > auditor
feature main denial day
feature auditor > vague
feature duty > insider
feature nonconformity > day
feature word lors
feature word submit
feature conjunction > hour
feature notify > agentMark
feature before right surveillanceAudit
feature maintain > finding
feature remediation > conjunction
feature word five
feature day > supplier
feature word releve
feature word raised
feature aside statement supplier
feature finding > lapse
feature buyer > isms
feature presentDuty > business
feature word disclose
feature occasion > tellPassive
feature word weight
feature business > auditor
feature business > provide
feature word author
feature iso27001 > immediately
feature word 21
feature supplier > nonconformity
feature blocker > surveillanceAudit
feature business > notify
feature agentMark > notify
feature main statement nonconformity
feature word wesent
feature day > both
feature main not-duty surveillanceAudit
feature word sponso
feature cover > audit
feature maintain > surveillanceAudit
feature word affect
feature iso27001 > vague
feature notify > remediation
feature aside statement number
feature condition > finding
feature word risk
feature undergo > duty
feature main statement presentDuty
feature finding > negation
feature auditor > supplier
feature surveillanceAudit > may
feature word yields
feature buyer > them
feature iso27001 > agentMark
feature month > finding
feature main statement host
feature agentMark > blocker
feature nonconformity > provide
feature week > supplier
feature word graded
feature business > occasion
feature aside duty conjunction
feature word brief
feature main statement cure
feature word free
feature surveillanceAudit > without
feature word prompt
feature remediation > blocker
feature auditor > day
feature surveillanceAudit > blocker
feature auditor > notify
feature word thirty
feature word against
feature cure > day
feature word ten
feature main duty hour
feature business > finding
feature notify > filler
feature word so
feature word correc
feature immediately > buyer
feature aside duty number
feature word conseq
feature word wesentlich
feature word majeure
feature main right tellPassive
feature word voor
feature month > agentMark
feature word ends
feature day > relative
feature undergo > surveillanceAudit
feature day > reference
feature word manage
feature filler > business
feature nonconformity > conjunction
feature main denial number
feature word outcomes
feature business > cure
feature apply > duty
feature word minor
feature may > agentMark
feature occasion > remediation
feature hedge > notify
feature word hauptabwei
feature aside statement service
feature occasion > nonconformity
feature day > agentMark
feature may > remediation
feature word fest
feature nonconformity > pronoun
feature word timeta
feature negation > remediation
feature word confor
feature main statement remediation
feature word mayor
feature goods > remediation
feature word fechas
feature word batch
feature aside statement nonconformity
feature allowLapse > condition
feature blocker > relative
feature nonconformity > buyer
feature day > nonconformity
feature duty > nonconformity
feature nonconformity > blocker
feature before duty remediation
feature nonconformity > presentDuty
feature nonconformity > goods
feature nonconformity > agentMark
feature supplier > breach
feature word corrective
feature word remediatio
feature nonconformity > own
feature nonconformity > auditor
feature remediation > cure
feature word non
feature word einen
feature main statement site
feature word closur
feature before not-duty nonconformity
feature aside duty remediation
feature nonconformity > audit
feature business > nonconformity
feature tellPassive > nonconformity
feature goods > day
feature goods > relative
feature iso27001 > week
feature occasion > business
feature goods > conjunction
feature supplier > contractTerm
feature word specif
feature remediation > remediation
feature notify > nonconformity
feature auditor > relative
feature word der
feature relative > nonconformity
feature condition > goods
feature may > nonconformity
feature word engineer
feature notObliged > buyer
feature goods > nonconformity
feature audit > nonconformity
feature main not-duty blocker
feature main statement notice
feature main aspiration day
feature presentDuty > remediation
feature remediation > nominalDuty
feature main denial notify
feature word dated
feature word conformanc
feature word action
feature nonconformity > relative
feature word majeur
feature word mit
feature without > nonconformity
feature word afwijk
feature cure > reference
feature nonconformity > notice
feature pronoun > cure
feature remediation > lapse
feature before duty goods
feature cure > certificate
feature remediation > pronoun
feature week > remediation
feature word completion
feature main not-duty presentDuty
feature word fristen
feature word festge
feature goods > provide
feature word conformity
feature lapse > alternative
feature word certifier
feature word works
feature service > supplier
feature word workin
feature cure > undergo
feature hedge > nonconformity
feature condition > auditor
feature terminate > supplier
feature word when
feature word suspen
feature word milestones
feature word conformida
feature notify > goods
feature aside duty insider
feature notObliged > nonconformity
feature word page
feature aside duty nonconformity
feature main aspiration remediation
feature buyer > goods
feature main aspiration nonconformity
feature main denial buyer
feature main duty notice
feature main statement hour
feature word disclosed
feature word hours
feature nonconformity > certificate
feature month > notify
feature word calendrier
feature word betwee
feature remediation > provide
feature word repair
feature conjunction > cure
feature finding > remediation
feature nonconformity > otherISO
feature year
feature certificate > nonconformity
feature auditor > own
feature own > remediation
feature word internal
feature word prestatair
feature provide > cure
feature word raises
feature main not-duty remediation
feature word cause
feature word 9
feature pronoun > negation
feature buyer > recertify
feature word deadli
feature before duty week
feature remediation > undergo
feature negation > cure
feature tellPassive > remediation
feature immediately > provide
feature notify > blocker
feature own > may
feature main not-duty without
feature word four
feature word actions
feature notify > presentDuty
feature word attaches
feature word accion
feature auditor > presentDuty
feature agentMark > remediation
feature word correction
feature pronoun > blocker
feature blocker > week
feature word steps
feature certificate > remediation
feature condition > provide
feature word toute
feature word diez
feature word toda
feature tellPassive > conjunction
feature maintain > remediation
feature conjunction > auditor
feature weak > supplier
feature day > provide
feature auditor > notice
feature word recertific
feature remediation > buyer
feature word owes
feature demonstrative > day
feature notify > duration
feature nonconformity > week
feature day > may
feature auditor > cure
feature pronoun > notify
feature nonconformity > alternative
feature word von
feature aside statement iso27001
feature day > undergo
feature word comple
feature before duty cure
feature before permission lapse
feature notify > only
feature word accomp
feature duty > internalAudit
feature immediately > blocker
feature notify > provide
feature remediation > certificate
feature word timeli
feature notify > week
feature aside duty negation
feature word known
feature auditor > pronoun
feature recertify > supplier
feature notice > blocker
feature word dias
feature word au
feature remediation > occasion
feature occasion > participle
feature remediation > reference
feature notice > remediation
feature word agree
feature business > blocker
feature provide > notice
feature condition > presentDuty
feature finding > own
feature main duty reference
feature word would
feature remediation > duty
feature hour > iso27001
feature conjunction > notice
feature buyer > without
feature obligationHead > negation
feature auditor > hour
feature word letter
feature tellPassive > day
feature blocker > day
feature own > cure
feature remediation > access
feature word milest
feature word charge
feature word signal
feature aside duty auditor
feature agentMark > nonconformity
feature main duty internalAudit
feature word deadlines
feature before right iso27001
feature buyer > notObliged
feature presentDuty > nonconformity
feature word le
feature word quarantine
feature otherISO > nonconformity
feature aside statement business
feature before duty weak
feature remediation > notice
feature notify > year
feature weak > nonconformity
feature audit > supplier
feature word sous
feature notify > immediately
feature cure > duty
feature recertify > conjunction
feature word back
feature main right business
feature remediation > iso27001
feature withhold > nonconformity
feature word truste
feature word between
feature remediation > them
feature main not-duty nonconformity
feature word jours
feature word y
feature remediation > agentMark
feature day > presentDuty
feature hour > notice
feature duty > undergo
feature main not-duty maintain
feature word set
feature cure > conjunction
feature hour > remediation
feature condition > remediation
feature hour > certificate
feature supplier > notice
feature main right day
feature word put
feature isms > remediation
feature agentMark > relative
feature word text
feature day > terminate
feature nonconformity > may
feature word 72
feature word 8
feature aside statement auditor
feature alternative > finding
feature word attach
feature week > cure
feature main right pronoun
feature before permission day
feature pronoun > auditor
feature main permission remediation
feature nonconformity > isms
feature negation > nonconformity
feature word curing
feature cover > day
feature business > presentDuty
feature word signalee
feature may > notify
feature word direct
feature cure > remediation
feature agentMark > hour
feature word dix
feature buyer > cure
feature word reported
feature agentMark > agentMark
feature main not-duty cure
feature word recorded
feature conjunction > nonconformity
feature word target
feature word immediatel
feature word bank
feature cure > blocker
feature undergo > nonconformity
feature both > pronoun
feature remediation > notify
feature hour > nonconformity
feature audit > occasion
feature nonconformity > both
feature immediately > remediation
feature agentMark > presentDuty
feature aside statement remediation
feature copy > remediation
feature nonconformity > demonstrative
feature duty > notice
feature supplier > isms
feature notice > conjunction
feature word termin
feature notify > hour
feature nonconformity > reference
feature undergo > participle
feature recertify > undergo
feature main aspiration occasion
feature supplier denial
feature recertify > relative
feature flowDown > renew
feature buyer > undergo
feature certificate > recertify
feature renew > expiry
feature recertify > filler
feature word timely
feature assure > month
feature recertify > buyer
feature participle > company
feature occasion > undergo
feature recertify > day
feature undergo > year
feature notify > expiry
feature undergo > expiry
feature recertify > agentMark
feature word hercertifi
feature before duty recertify
feature word outgoi
feature filler > expiry
feature renew > lapse
feature main aspiration undergo
feature word hercer
feature recertify > year
feature word abzuschlie
feature aside duty expiry
feature word rechtzeiti
feature condition > lapse
feature duty > obtain
feature recertify > nominalDuty
feature nominalDuty > recertify
feature main statement recertify
feature lapse > lapse
feature word rechtz
feature word old
feature main aspiration recertify
feature iso27001 > undergo
feature certificate > expiry
feature condition > occasion
feature surveillanceAudit > recertify
feature otherISO > undergo
feature obtain > recertify
feature recertify > month
feature relative > recertify
feature access > expiry
feature main statement expiry
feature lapse > undergo
feature undergo > recertify
feature word ahead
feature main aspiration lapse
feature certificate > undergo
feature assure > duty
feature expiry > duty
feature recertify > occasion
feature main not-duty recertify
feature assure > renew
feature flowDown > month
feature word ablauf
feature word renew
feature assure > occasion
feature renew > year
feature word recertify
feature lapse > recertify
feature undergo > lapse
feature word validity
feature supplier > hedge
feature weak > recertify
feature agentMark > recertify
feature assure > filler
feature expiry > expiry
feature undergo > undergo
feature iso27001 > renew
feature word abzusc
feature word avant
feature word privil
feature audit > expiry
feature word vencim
feature renew > otherCertificate
feature relative > expiry
feature condition > day
feature assure > recertify
feature renew > pronoun
feature word af
feature aside duty certificate
feature year > duty
feature before duty expiry
feature word outgoing
feature main aspiration expiry
feature aside duty lapse
feature assure > iso27001
feature word forklift
feature expiry > undergo
feature supplier > company
feature flowDown > occasion
feature renew > agentMark
feature word vor
feature word runs
feature year > recertify
feature renew > lacks
feature before permission condition
feature word interval
feature word positive
feature word trienn
feature before duty year
feature word transition
feature negation > recertify
feature otherCertificate > lapse
feature year > certificate
feature main denial recertify
feature week > certificate
feature terminate > recertify
feature renew > conjunction
feature agentMark > expiry
feature weak > occasion
feature immediately > recertify
feature renew > without
feature word earlier
feature main statement lapse
feature word erneue
feature word validi
feature relative > occasion
feature day > expiry
feature decision > agentMark
feature expiry > conjunction
feature immediately > expiry
feature expiry > flowDown
feature hedge > occasion
feature renew > relative
feature assure > presentDuty
feature year > expiry
feature flowDown > presentDuty
feature expiry > certificate
feature agentMark > year
feature word rezertifiz
feature main duty decision
feature word still
feature word dass
feature conformity > undergo
feature negation > occasion
feature word erneuert
feature conjunction > occasion
feature decision > certificate
feature terminate > contractTitle
feature presentDuty > recertify
feature flowDown > filler
feature supplier > expiry
feature recertify > decision
feature otherISO > occasion
feature relative > presentDuty
feature month > lapse
feature aside right preposition
feature word rezert
feature expiry > agentMark
feature main duty year
feature without > conjunction
feature expiry > pronoun
feature duration > renew
feature undergo > audit
feature relative > filler
feature before permission conjunction
feature relative > month
feature pronoun > expiry
feature expiry > blocker
feature word interv
feature expiry > maintain
feature lapse > blocker
feature lapse > maintain
feature word vencimient
feature whether
feature word positi
feature renew > month
feature iso27001 > iso27001
feature hedge > undergo
feature word renouv
feature recertify > nonconformity
feature negation > obligationHead
feature main aspiration renew
feature supplier > obtain
feature relative > day
feature may > recertify
feature occasion > filler
feature word answers
feature word reasse
feature filler > duty
feature expiry > filler
feature agentMark > contractTerm
feature own > maintain
feature recertify > notify
feature lapse > relative
feature aside statement recertify
feature word undertakin
feature word transi
feature may > relative
feature allowLapse > recertify
feature isms > certificate
feature main statement duty
feature undergo > relative
feature year > occasion
feature word lopend
feature aside right conjunction
feature word been
feature unless
feature year > supplier
feature undergo > agentMark
feature occasion > condition
feature breach > may
feature otherCertificate > expiry
feature provide > recertify
feature word whethe
feature audit > conjunction
feature audit > renew
feature word off
feature recertify > negation
feature duty > demonstrative
feature word close
feature flowDown > recertify
feature relative > undergo
feature word carried
feature agentMark > breach
feature expiry > buyer
feature word finish
feature duty > year
feature word expira
feature main aspiration supplier
feature unless > certificate
feature expiry > iso27001
feature main duty obtain
feature duration > pronoun
feature iso27001 > unless
feature main statement renew
feature word antes
feature word sa
feature word whether
feature demonstrative > occasion
feature undergo > renew
feature expiry > lapse
feature weak > conjunction
feature word scheme
feature negation > without
feature agentMark > nominalDuty
feature pronoun > contractTitle
feature expiry > renew
feature occasion > demonstrative
feature main statement breach
feature word tell
feature word erfolg
feature filler > day
feature aside statement negation
feature recertify > breach
feature word expiration
feature recertify > presentDuty
feature duty > filler
feature main permission discretion
feature word through
feature word least
feature blocker > duty
feature expiry > condition
feature expiry > access
feature recertify > pronoun
feature main statement allowLapse
feature word decision
feature word 2013
feature supplier > whether
feature supplier aspiration
feature conjunction > contractTitle
feature before duty filler
feature word lopende
feature aside statement maintain
feature word early
feature condition > recertify
feature word responsibl
feature renew > recertify
feature cover > renew
feature word expire
feature day > recertify
feature breach > breach
feature occasion > recertify
feature obtain > conjunction
feature word completed
feature conjunction > lapse
feature word years
feature filler > occasion
feature renew > day
feature undergo > nominalDuty
feature word expires
feature main not-duty undergo
feature word having
feature word 7
feature word certificac
feature weak > undergo
feature own > expiry
feature condition > expiry
feature notObliged > pronoun
feature expiry > nominalDuty
feature main statement contractTerm
feature certificate > reference
feature word cost
feature relative > renew
feature undergo > conjunction
feature buyer > lacks
feature lapse > occasion
feature buyer > filler
feature undergo > onRequest
feature expiry > notify
feature occasion > negation
feature word complete
feature filler > month
feature main statement service
feature blocker > recertify
feature word present
feature conjunction > obligationHead
feature word rules
feature anaphor
feature word successor
feature may > undergo
feature immediately > relative
feature aside statement certificate
feature certificate > without
feature main permission occasion
feature nominalDuty > occasion
feature word finished
feature word preced
feature pronoun > presentDuty
feature word outsou
feature main denial conjunction
feature provide > day
feature word presen
feature month > expiry
feature expiry > supplier
feature word 5
feature aside statement expiry
feature word birthday
feature word schorsing
feature business > alternative
feature word withdrawal
feature aside duty condition
feature hour > lapse
feature notify > condition
feature alternative > day
feature immediately > demonstrative
feature tellPassive > certificate
feature change > certificate
feature filler > alternative
feature main not-duty immediately
feature word banking
feature word allowi
feature word personal
feature aside duty otherISO
feature certificate > hour
feature certificate > tellPassive
feature weak > lapse
feature immediately > notify
feature aside duty alternative
feature business > lapse
feature lapse > business
feature lapse > pronoun
feature tellPassive > lapse
feature day > alternative
feature word withdr
feature word unverz
feature word beforehand
feature business > condition
feature word insurance
feature change
feature blocker > lapse
feature notice > lapse
feature aside duty supplier
feature immediately > certificate
feature notice > certificate
feature iso27001 > breach
feature immediately > change
feature without > renew
feature tellPassive > condition
feature alternative > notify
feature condition > alternative
feature word ceasin
feature word demora
feature pronoun > filler
feature notify > demonstrative
feature word entzug
feature lapse > presentDuty
feature lapse > immediately
feature duty > hour
feature lapse > tellPassive
feature change > buyer
feature day > day
feature insider > undergo
feature lapse > hour
feature notify > business
feature occasion > hour
feature immediately > lapse
feature immediately > condition
feature immediately > nominalDuty
feature word news
feature may > without
feature word allowing
feature terminate > condition
feature insider > supplier
feature immediately > supplier
feature presentDuty > filler
feature expiry > hour
feature week > lapse
feature word undue
feature main right without
feature cure > contractTitle
feature day > filler
feature aside statement breach
feature notify > receivePassive
feature notice > iso27001
feature condition > without
feature condition > blocker
feature insider > lapse
feature contractTitle > notify
feature may > condition
feature aside statement alternative
feature before duty change
feature word sin
feature word anzuzeigen
feature word ceasing
feature word cut
feature aside statement lapse
feature notify > duty
feature before duty insider
feature aside permission condition
feature participle > supplier
feature certificate > week
feature pronoun > hour
feature iso27001 > tellPassive
feature word these
feature buyer > breach
feature word desk
feature entitles
feature word loses
feature word si
feature notice > occasion
feature main duty breach
feature contractTitle > supplier
feature word word
feature word event
feature immediately > duty
feature notify > own
feature conjunction > immediately
feature before duty notify
feature condition > undergo
feature change > example
feature expiry > contractTerm
feature aside statement day
feature before duty contractTitle
feature condition > negation
feature contractTitle > duty
feature word cancelled
feature condition > own
feature own > lapse
feature main not-duty tellPassive
feature blocker > filler
feature lapse > finding
feature auditor > alternative
feature own > alternative
feature lapse > means
feature word learning
feature lapse > agentMark
feature notify > change
feature main duty change
feature lapse > breach
feature week > conjunction
feature lapse > cure
feature expiry > lacks
feature certificate > breach
feature before right lapse
feature breach > cure
feature word cancellati
feature nonconformity > lapse
feature condition > cure
feature before duty immediately
feature hour > supplier
feature conjunction > breach
feature aside statement buyer
feature main permission without
feature certificate > means
feature alternative > business
feature word hat
feature word pulled
feature undergo > day
feature word once
feature week > relative
feature month > supplier
feature condition > flowDown
feature month > certificate
feature negation > tellPassive
feature word notifiable
feature agentMark > lapse
feature word whatev
feature terminate > iso27001
feature word wordt
feature word son
feature day > negation
feature change > duty
feature word withdrawn
feature breach > day
feature word ci
feature maintain > demonstrative
feature word celui
feature word whatever
feature renew > supplier
feature certificate > cure
feature condition > may
feature word nonetheles
feature word il
feature word anzuze
feature change > iso27001
feature obligationHead > notify
feature expiry > business
feature before not-duty lapse
feature auditor > maintain
feature site > day
feature word suspended
feature conjunction > condition
feature word narrow
feature word longer
feature word told
feature word natura
feature obligationHead > hour
feature hour > relative
feature word licenc
feature alternative > buyer
feature nominalDuty > day
feature before permission number
feature alternative > filler
feature day > lacks
feature cure > may
feature word written
feature demonstrative > certificate
feature word registrar
feature may > filler
feature supplier > lacks
feature word group
feature main permission negation
feature main permission conjunction
feature word licence
feature aside duty breach
feature lapse > negation
feature immediately > auditor
feature main duty cover
feature aside right day
feature main statement means
feature word amendment
feature word unrenewed
feature immediately > own
feature before permission buyer
feature scope > supplier
feature word lapses
feature business > lacks
feature lapse > terminate
feature word retrai
feature allowLapse > pronoun
feature word council
feature lapse > lacks
feature iso27001 > cure
feature reference > iso27001
feature word ever
feature occasion > may
feature service > may
feature alternative > allowLapse
feature hour > may
feature fortnight > alternative
feature reference > certificate
feature aside statement conjunction
feature cover > iso27001
feature auditor > lapse
feature condition > business
feature aside denial condition
feature alternative > renew
feature word schors
feature contractTitle > buyer
feature contractTitle > without
feature word unrene
feature word 2027
feature word immedi
feature supplier > cure
feature word clearance
feature expiry > alternative
feature negation > terminate
feature maintain > week
feature word events
feature word register
feature word name
feature conjunction > tellPassive
feature cover > lapse
feature duty > fortnight
feature business > allowLapse
feature pronoun > provide
feature word whose
feature renew > notify
feature alternative > auditor
feature demonstrative > conjunction
feature word board
feature word delay
feature lapse > renew
feature aside statement finding
feature word nothin
feature relative > alternative
feature means > lapse
feature relative > notify
feature terminate > lapse
feature weak > auditor
feature word leverancie
feature cover > notify
feature lapse > own
feature before duty alternative
feature word lose
feature reference > finding
feature word surren
feature weak > buyer
feature word such
feature negation > agentMark
feature before denial preposition
feature conjunction > terminate
feature day > election
feature terminate > lacks
feature word surrender
feature participle > notify
feature certificate > immediately
feature word comuni
feature word suspending
feature before right cure
feature buyer > fee
feature supplier > terminate
feature nominalDuty > terminate
feature breach > iso27001
feature contractTerm > lapse
feature occasion > lacks
feature terminate > fee
feature without > fee
feature aside right number
feature aside right lapse
feature entitles > terminate
feature breach > buyer
feature without > cure
feature main right agentMark
feature presentDuty > terminate
feature before permission cure
feature notice > without
feature aside right certificate
feature condition > immediately
feature lapse > fee
feature word insolv
feature means > supplier
feature main denial terminate
feature main right expiry
feature notice > terminate
feature breach > terminate
feature word refund
feature before right conjunction
feature may > immediately
feature main right contractTitle
feature cure > occasion
feature lacks > terminate
feature eachParty > breach
feature means > conjunction
feature fee > fee
feature aside right supplier
feature terminate > terminate
feature word sonderkund
feature word fee
feature before right eachParty
feature fee
feature before not-denial may
feature notObliged > may
feature terminate > contractTerm
feature month > may
feature word immediate
feature main right notice
feature word lost
feature cure > cure
feature may > lacks
feature word insolvency
feature may > fee
feature occasion > breach
feature allowLapse > terminate
feature iso27001 > fee
feature main right lacks
feature word affected
feature word penalt
feature before right certificate
feature main permission contractTerm
feature main right occasion
feature main right fee
feature word penalty
feature aside permission iso27001
feature iso27001 > terminate
feature without > condition
feature lacks > occasion
feature before right terminationEvent
feature aside right iso27001
feature terminate > certificate
feature anaphor > may
feature aside statement cure
feature iso27001 > entitles
feature word gone
feature aside right fee
feature aside permission buyer
feature eachParty right
feature fee > reference
feature contractTerm > day
feature iso27001 > liability
feature day > breach
feature nominalDuty > lapse
feature word agreem
feature week > terminate
feature breach > without
feature cure > week
feature occasion > entitles
feature word lasts
feature before right breach
feature pronoun > may
feature relative > terminate
feature pronoun > terminate
feature terminate > flowDown
feature provide > terminate
feature own > contractTerm
feature conjunction > onRequest
feature condition > breach
feature before right relative
feature word compen
feature cure > iso27001
feature lapse > entitles
feature before right unless
feature terminate > occasion
feature before right entitles
feature nominalDuty > certificate
feature without > terminate
feature main statement terminate
feature day > allowLapse
feature terminate > maintain
feature lacks > month
feature own > lacks
feature cure > without
feature word pierde
feature nominalDuty > iso27001
feature may > contractTerm
feature flowDown > condition
feature relative > may
feature word ninety
feature certificate > fee
feature main right cure
feature company > terminate
feature breach > supplier
feature aside permission supplier
feature lacks > cure
feature reference > cover
feature word contrary
feature word staff
feature main permission contractTitle
feature lacks > lapse
feature word absenc
feature word perte
feature word but
feature aside right reference
feature certificate > entitles
feature breach > maintain
feature certificate > liability
feature word wieder
feature may > day
feature word ciento
feature word unused
feature word releas
feature aside statement agentMark
feature breach > allowLapse
feature eachParty > may
feature breach > pronoun
feature terminate > conjunction
feature word penalite
feature main statement election
feature may > only
feature word released
feature cure > provide
feature condition > anaphor
feature notice > buyer
feature day > contractTitle
feature word fifteen
feature before right terminate
feature without > lapse
feature word credit
feature terminate > cure
feature word option
feature word restor
feature word lets
feature main statement nominalDuty
feature flowDown > expiry
feature breach > contractTitle
feature word sectio
feature business > contractTitle
feature word constitute
feature cure > notice
feature word podra
feature word 45
feature main right immediately
feature word prepai
feature word defaul
feature word droit
feature occasion > cure
feature terminationEvent
feature word prepaid
feature cure > month
feature word wiedererla
feature word paymen
feature aside permission number
feature word tagen
feature word auftraggeb
feature before right anaphor
feature contractTitle > condition
feature main right lapse
feature aside right filler
feature word penali
feature word 41
feature word stipul
feature pronoun > without
feature word perdid
feature occasion > notice
feature without > demonstrative
feature terminationEvent > may
feature unless > day
feature word contrato
feature word te
feature aside permission preposition
feature occasion > only
feature aside right relative
feature word fees
feature may > lapse
feature word abonan
feature before permission relative
feature word auftra
feature word articl
feature word abonando
feature word steht
feature word could
feature word part
feature lacks > may
feature without > certificate
feature certificate > obligationHead
feature main permission lapse
feature condition > reference
feature service > cure
feature word sonder
feature word kundig
feature word can
feature relative > breach
feature may > breach
feature terminate > may
feature notObliged > terminate
feature negation > fee
feature word lessee
feature without > without
feature word fiftee
feature word compensati
feature agentMark > pronoun
feature word trustee
feature word vertra
feature agentMark > notice
feature condition > contractTitle
feature own > condition
feature breach > lacks
feature word covenant
feature word 20
feature either > day
feature main permission notice
feature word entitles
feature contractTitle > terminate
feature before permission preposition
feature condition > allowLapse
feature word counci
feature conjunction > month
feature relative > contractTitle
feature lapse > notObliged
feature may > own
feature day > only
feature may > business
feature anaphor > terminate
feature word subscripti
feature word absence
feature before permission service
feature terminationEvent > buyer
feature word sixty
feature flowDown > agentMark
feature allowLapse > contractTerm
feature notice > lacks
feature terminate > negation
feature word invoices
feature word bring
feature goods > maintain
feature word entschadig
feature notify > may
feature contractTitle > occasion
feature filler > may
feature main right contractTerm
feature word further
feature certificate > notice
feature word resolu
feature contractTerm > flowDown
feature lapse > condition
feature aside right occasion
feature cure > pronoun
feature own > notify
feature word done
feature word gives
feature word repaid
feature word article
feature main right blocker
feature blocker > without
feature word granted
feature word claim
feature word una
feature breach > agentMark
feature before duty service
feature word terminatio
feature aside statement goods
feature means > certificate
feature word perdida
feature lapse > contractTitle
feature flowDown > contractTerm
feature alternative > agentMark
feature word kostel
feature word rescind
feature condition > contractTerm
feature aside statement filler
feature word rights
feature word monats
feature aside right condition
feature word away
feature filler > terminate
feature word del
feature word lessor
feature service > duty
feature before right month
feature cure > only
feature word rescin
feature breach > condition
feature conjunction > week
feature without > iso27001
feature reference > negation
feature word resolver
feature word unpaid
feature terminate > immediately
feature notice > contractTerm
feature weak > negation
feature word root
feature terminate > filler
feature word sans
feature word revoke
feature word leave
feature condition > nominalDuty
feature relative > reference
feature pronoun > certificate
feature word work
feature certificate > contractTerm
feature before permission breach
feature day > nominalDuty
feature terminate > agentMark
feature word paying
feature only > terminate
feature word subscr
feature main right only
feature before permission agentMark
feature word une
feature terminate > day
feature main right negation
feature word remedy
feature filler > without
feature month > negation
feature lacks > negation
feature iso27001 > contractTerm
feature breach > conjunction
feature before right nominalDuty
feature word other
feature election > condition
feature word 40
feature contractTerm > certificate
feature word ceased
feature word advance
feature word answer
feature word deleted
feature word forfei
feature word falls
feature word rent
feature only > negation
feature main statement engage
feature terminate > notice
feature relative > agentMark
feature breach > obligation
feature contractTerm > supplier
feature may > cure
feature lacks > day
feature buyer > only
feature contractTerm > occasion
feature word peut
feature before right filler
feature month > without
feature breach > negation
feature conjunction > entitles
feature presentDuty > without
feature cover > breach
feature terminate > apply
feature aside statement provide
feature day > notObliged
feature word resolv
feature condition > otherISO
feature lapse > filler
feature contractTitle > conjunction
feature otherISO > lapse
feature cure > contractTerm
feature before right occasion
feature duty > site
feature duty > scope
feature supplier > territory
feature territory > cover
feature certificate > vague
feature duty > vague
feature cover > scope
feature cover > assist
feature service > scope
feature vague > conjunction
feature main duty site
feature word operations
feature iso27001 > territory
feature conjunction > territory
feature word umfass
feature word expres
feature scope > undergo
feature alternative > site
feature reference > scope
feature aside aspiration cover
feature scope > duty
feature flowDown > site
feature word bulgaria
feature soc2 > territory
feature territory > relative
feature word expressly
feature scope > territory
feature main not-duty scope
feature assure > scope
feature site > site
feature assist > service
feature word leeds
feature word servicio
feature site > relative
feature conjunction > typeTwo
feature main aspiration cover
feature territory > scope
feature iso27001 > example
feature service > territory
feature aside duty service
feature word cover
feature occasion > soc2
feature relative > scope
feature scope > omit
feature cover > territory
feature weak > scope
feature conjunction > cover
feature site > cover
feature word romania
feature word ireland
feature word austria
feature word porto
feature without > territory
feature duration > cure
feature example
feature vague > territory
feature word claims
feature word bristo
feature territory > reference
feature conjunction > scope
feature supplier > scope
feature word perimetre
feature word bounda
feature word teleme
feature cover > agentMark
feature iso27001 > typeTwo
feature word geltungsbe
feature example > certificate
feature word messaging
feature word e
feature supplier > assure
feature word poland
feature control > site
feature scope > relative
feature word covers
feature omit > site
feature word including
feature certificate > assist
feature before not-duty site
feature negation > scope
feature word payrol
feature word listed
feature reference > soc2
feature word minimu
feature duty > example
feature site > both
feature word appear
feature reference > service
feature scope > negation
feature word rooms
feature word archive
feature buyer > site
feature assure > cover
feature service > typeTwo
feature omit > alternative
feature word missing
feature word hub
feature word building
feature word ltd
feature maintain > site
feature reference > typeTwo
feature main aspiration scope
feature word order
feature main duty example
feature accreditationBody > conjunction
feature certificate > sufficient
feature word card
feature negation > site
feature control > certificate
feature word words
feature maintain > cure
feature accredited > conjunction
feature sufficient > condition
feature iso27001 > assist
feature word countr
feature agentMark > cover
feature word centres
feature own > site
feature maintain > reference
feature word contac
feature word payroll
feature word mentio
feature only > conjunction
feature main statement assist
feature negation > service
feature site > service
feature site > duration
feature territory > buyer
feature word helpdesk
feature word ledger
feature provide > territory
feature word lyon
feature word vault
feature word archiv
feature main aspiration territory
feature word buildi
feature word described
feature word face
feature isms > conjunction
feature may > territory
feature site > participle
feature word suppor
feature conjunction > example
feature word gateway
feature word sites
feature word unless
feature word dispat
feature alternative > scope
feature accredited > site
feature word include
feature both > supplier
feature word facilities
feature word alcance
feature omit > service
feature provide > scope
feature word minimum
feature provide > service
feature main statement anaphor
feature agentMark > site
feature unless > buyer
feature participle > isms
feature aside statement site
feature site > scope
feature word missin
feature word perime
feature word coveri
feature pronoun > site
feature isms > service
feature control > annexA
feature word reach
feature site > territory
feature word remove
feature word handle
feature otherISO > site
feature word processing
feature word comput
feature only > condition
feature word dispatch
feature site > lacks
feature word licens
feature word les
feature iso27001 > them
feature word named
feature occasion > service
feature certificate > omit
feature word places
feature word geltun
feature may > site
feature only > iso27001
feature word software
feature service > without
feature word subcon
feature relative > omit
feature word zijn
feature contractTerm > iso27001
feature word electr
feature own > duty
feature word isms
feature word sweden
feature main permission service
feature word holder
feature duration > cover
feature word colocation
feature word contact
feature own > territory
feature word those
feature assist > conjunction
feature word holding
feature word chile
feature may > scope
feature word build
feature without > service
feature maintain > participle
feature business > may
feature before permission scope
feature site > apply
feature word telema
feature word fraud
feature word coloca
feature site > may
feature reference > participle
feature only > certificate
feature apply > service
feature word extend
feature word mail
feature site > breach
feature word park
feature site > without
feature certificate > them
feature word processors
feature iso27001 > reference
feature relative > soc2
feature word et
feature cover > without
feature word sont
feature word dans
feature blocker > participle
feature word exam
feature word app
feature main statement them
feature word affili
feature condition > site
feature aside statement scope
feature word heberg
feature word hall
feature may > omit
feature aside statement duration
feature both > undergo
feature alternative > territory
feature word countries
feature word spain
feature word lie
feature lapse > scope
feature cover > pronoun
feature maintain > presentDuty
feature occasion > duration
feature conjunction > assist
feature duration > buyer
feature site > goods
feature goods > service
feature cover > negation
feature supplier > obligation
feature word database
feature word consent
feature isms > annexA
feature provide > site
feature certificate > year
feature pronoun > participle
feature word romani
feature duration > engage
feature word holdin
feature word bright
feature word transf
feature relative > goods
feature scope > buyer
feature blocker > site
feature word say
feature word assist
feature word alone
feature contractTitle > scope
feature both > typeTwo
feature duty > omit
feature word issued
feature contractTerm > conjunction
feature word billin
feature only > site
feature word acquir
feature annexA > blocker
feature word exceed
feature word 812
feature main statement annexA
feature word maskin
feature subprocessor > annexA
feature word 534
feature main permission apply
feature main duty annexA
feature negation > control
feature word 512
feature control > obligationHead
feature undergo > annexA
feature word 518
feature control > own
feature annexA > duty
feature annexA > control
feature word 515
feature word configurat
feature word 519
feature word 811
feature word 942
feature main not-duty vague
feature hedge > annexA
feature presentDuty > annexA
feature service > control
feature annexA > own
feature conformity > annexA
feature word leakage
feature word 1241
feature reference > control
feature omit > iso27001
feature word consis
feature word 828
feature word secure
feature apply > own
feature hedge > conjunction
feature service > annexA
feature word 923
feature blocker > apply
feature both > reference
feature may > annexA
feature word appropriat
feature word aus
feature main not-duty apply
feature iso27001 > control
feature negation > annexA
feature word 528
feature condition > control
feature word 814
feature supplier > annexA
feature control > apply
feature word beheersmaa
feature word demonstrat
feature buyer > control
feature hedge > control
feature supplier > control
feature maintain > annexA
feature omit > blocker
feature word 818
feature control > nominalDuty
feature word 714
feature nominalDuty > control
feature word 85
feature word masking
feature control > conformity
feature agentMark > annexA
feature before not-duty blocker
feature vague > iso27001
feature word endpoi
feature word 530
feature word umzuse
feature main not-duty control
feature annexA > flowDown
feature annexA > obligationHead
feature word filter
feature annexA > service
feature word 825
feature annexA > nominalDuty
feature occasion > annexA
feature word 813
feature word monitoring
feature word exclusion
feature word privileged
feature word inapplicab
feature annexA > access
feature negation > apply
feature word 89
feature word 520
feature main not-duty annexA
feature word monito
feature word 1261
feature word prevention
feature before not-duty control
feature word approp
feature word 523
feature before not-duty annexA
feature weak > annexA
feature blocker > reference
feature word intell
feature control > duty
feature word 824
feature word anhang
feature blocker > conformity
feature annexA > contractTerm
feature word apply
feature control > negation
feature word 53
feature word charges
feature word crypto
feature main aspiration control
feature main denial annexA
feature word 810
feature word operation
feature word redund
feature word 521
feature main duty conformity
feature word 823
feature control > provide
feature vague > annexA
feature word why
feature control > check
feature word 816
feature word 87
feature apply > both
feature annexA > business
feature word insura
feature word restrictio
feature control > flowDown
feature word massna
feature word mesures
feature annexA > negation
feature undergo > goods
feature main aspiration blocker
feature word 832
feature control > business
feature word cryptograp
feature word contai
feature notObliged > apply
feature vague > apply
feature word 820
feature word 533
feature word deleti
feature maintain > apply
feature word 819
feature reference > blocker
feature word 61
feature apply > engage
feature annexA > reference
feature word privacy
feature notify > control
feature annexA > maintain
feature undergo > site
feature annexA > contractTitle
feature word mesure
feature apply > conformity
feature word leakag
feature annexA > them
feature apply > election
feature word 11
feature main aspiration annexA
feature word 51
feature annexA > buyer
feature without > control
feature word 826
feature word segregatio
feature buyer > annexA
feature assure > control
feature blocker > service
feature weak > control
feature flowDown > annexA
feature conjunction > vague
feature word clock
feature service > nominalDuty
feature word screen
feature filler > control
feature both > annexA
feature word 57
feature pronoun > them
feature word massnahmen
feature main denial apply
feature annexA > filler
feature hedge > apply
feature blocker > cover
feature vague > blocker
feature conjunction > nominalDuty
feature control > filler
feature buyer > insider
feature occasion > control
feature control > buyer
feature word 529
feature both > control
feature word agreements
feature word standard
feature word progra
feature word config
feature word 81
feature participle > conjunction
feature breach > apply
feature control > example
feature word screening
feature before permission annexA
feature vague > duty
feature word protec
feature annexA > supplier
feature word oeuvre
feature apply > business
feature control > supplier
feature word des
feature conjunction > omit
feature control > breach
feature assure > blocker
feature word carry
feature before not-duty both
feature apply > agentMark
feature agentMark > apply
feature word 88
feature word consen
feature reference > apply
feature example > conjunction
feature both > apply
feature supplier > them
feature word capacity
feature word shown
feature word protection
feature conjunction > business
feature iso27001 > isms
feature word applicable
feature may > control
feature conjunction > demonstrative
feature apply > negation
feature word 822
feature vague > control
feature word standa
feature word 83
feature election > conjunction
feature word exclud
feature control > access
feature contractTitle > annexA
feature word remote
feature word 86
feature iso27001 > obligationHead
feature annexA > subprocessor
feature without > annexA
feature main statement subprocessor
feature relative > blocker
feature control > relative
feature word intelligen
feature word web
feature annexA > undergo
feature apply > occasion
feature apply > buyer
feature apply > undergo
feature word obligatoir
feature control > agentMark
feature word 522
feature word preven
feature annexA > engage
feature control > undergo
feature control > blocker
feature apply > access
feature word approval
feature certificate > control
feature word 817
feature service > blocker
feature cover > duty
feature word 514
feature word utilit
feature word softwa
feature relative > vague
feature word 517
feature blocker > contractTitle
feature cover > buyer
feature notObliged > conjunction
feature word controles
feature word ticked
feature word accept
feature word filtering
feature control > both
feature omit > annexA
feature both > may
feature word 59
feature control > them
feature nominalDuty > apply
feature word 67
feature service > apply
feature word umzusetzen
feature word 82
feature may > blocker
feature word showing
feature word 821
feature control > goods
feature word bijlage
feature conjunction > lacks
feature control > day
feature lapse > control
feature word nicht
feature apply > provide
feature filler > blocker
feature word implement
feature annexA > agentMark
feature word measur
feature annexA > relative
feature blocker > audit
feature word past
feature control > maintain
feature word developmen
feature main not-duty omit
feature word threat
feature word exclude
feature blocker > control
feature filler > apply
feature word were
feature may > apply
feature control > without
feature relative > apply
feature relative > provide
feature control > occasion
feature aside not-duty iso27001
feature main aspiration subprocessor
feature engage > relative
feature word unterauftr
feature before not-duty subprocessor
feature word traitants
feature subprocessor > own
feature unless > iso27001
feature only > relative
feature subprocessor > buyer
feature relative > lacks
feature assure > supplier
feature iso27001 > subprocessor
feature engage > lacks
feature subprocessor > check
feature subprocessor > copy
feature subprocessor > whether
feature subprocessor > agentMark
feature subprocessor > access
feature maintain > subprocessor
feature word sure
feature aside not-duty condition
feature participle > iso27001
feature aside permission certificate
feature subprocessor > lacks
feature word chain
feature whether > certificate
feature main duty contractTerm
feature contractTerm > duty
feature negation > subprocessor
feature subprocessor > only
feature hedge > subprocessor
feature subprocessor > soc2
feature participle > onRequest
feature subprocessor > otherISO
feature word respect
feature main not-duty subprocessor
feature subprocessor > service
feature presentDuty > subprocessor
feature duty > sameDuty
feature unless > participle
feature word subcontrat
feature check > onRequest
feature engage > hedge
feature flowDown > obligationHead
feature notify > subprocessor
feature supplier > sameDuty
feature word subcontrac
feature flowDown > relative
feature relative > subprocessor
feature word subencarga
feature subprocessor > condition
feature engage > only
feature without > unless
feature engage > notObliged
feature word ulterieurs
feature sameDuty > subprocessor
feature only > participle
feature engage > participle
feature certificate > sameDuty
feature relative > sameDuty
feature subprocessor > accredited
feature occasion > subprocessor
feature maintain > sameDuty
feature word subver
feature word deberan
feature subprocessor > engage
feature flowDown > them
feature subprocessor > assure
feature word whom
feature main denial subprocessor
feature subprocessor > duration
feature certificate > subprocessor
feature subprocessor > contractTerm
feature subprocessor > sameDuty
feature subprocessor not-duty
feature copy > them
feature only > engage
feature provide > them
feature assure > maintain
feature buyer > unless
feature subprocessor > nominalDuty
feature relative > engage
feature word ulteri
feature word eingesetzt
feature conjunction > assure
feature allowLapse > subprocessor
feature word impose
feature subprocessor > receivePassive
feature word nur
feature word behalf
feature aside not-duty maintain
feature negation > engage
feature notify > negation
feature word subenc
feature word traitant
feature main permission only
feature word touch
feature aside aspiration iso27001
feature word flow
feature only > may
feature only > subprocessor
feature without > subprocessor
feature subprocessor > occasion
feature aside not-duty notObliged
feature subprocessor > participle
feature apply > assure
feature word adequa
feature word schake
feature word suppliers
feature contractTerm > alternative
feature negation > unless
feature agentMark > flowDown
feature subprocessor > negation
feature word mussen
feature engage > condition
feature word requiremen
feature subprocessor > unless
feature word print
feature agentMark > engage
feature engage > pronoun
feature supplier > only
feature host > engage
feature word agents
feature contractTerm > soc2
feature aside not-duty unless
feature them > certificate
feature word untera
feature word traita
feature presentDuty > maintain
feature only > maintain
feature participle > flowDown
feature duty > check
feature subprocessor > presentDuty
feature conjunction > unless
feature word engage
feature subprocessor > without
feature only > presentDuty
feature aside not-duty certificate
feature aside not-duty lapse
feature word engages
feature subprocessor > alternative
feature main permission engage
feature word prime
feature word check
feature agentMark > unless
feature may > engage
feature word onderaanne
feature host > pronoun
feature agentMark > participle
feature aside aspiration relative
feature aside duty maintain
feature word subpro
feature own > assure
feature subprocessor > apply
feature alternative > relative
feature word dpa
feature main not-duty engage
feature flowDown > host
feature only > own
feature word who
feature weak > subprocessor
feature buyer > subprocessor
feature word hosts
feature aside not-duty relative
feature contractTerm > presentDuty
feature engage > them
feature word estar
feature word enforce
feature word brings
feature without > duty
feature word accredite
feature accredited > iso27001
feature word bind
feature own > provide
feature pronoun > assure
feature apply > subprocessor
feature aside not-duty preposition
feature pronoun > engage
feature subprocessor > contractTitle
feature may > unless
feature sameDuty > contractTerm
feature word none
feature main duty host
feature word bound
feature alternative > service
feature provide > demonstrative
feature word op
feature word allowed
feature before permission only
feature sufficient > certificate
feature aside statement subprocessor
feature check > iso27001
feature subprocessor > demonstrative
feature word zelf
feature word partne
feature alternative > occasion
feature own > pronoun
feature contractTerm > participle
feature iso27001 > demonstrative
feature subprocessor > site
feature occasion > apply
feature before duty flowDown
feature relative > check
feature word par
feature obligation > participle
feature main aspiration flowDown
feature buyer > participle
feature word eigene
feature unless > pronoun
feature flowDown > reference
feature certificate > obtain
feature host > relative
feature check > certificate
feature apply > maintain
feature own > negation
feature unless > provide
feature main statement sufficient
feature main statement only
feature word principal
feature word eigenes
feature without > engage
feature assure > service
feature contractTitle > subprocessor
feature agentMark > contractTitle
feature word ein
feature word tout
feature relative > contractTerm
feature word approv
feature lacks > own
feature word ondera
feature without > may
feature blocker > occasion
feature aside statement unless
feature subprocessor > day
feature without > maintain
feature word sie
feature notObliged > flowDown
feature check > relative
feature word zij
feature contractTerm > relative
feature own > subprocessor
feature word whoeve
feature word cardholder
feature word onward
feature occasion > own
feature word titulaire
feature word nobody
feature relative > assure
feature certificate > demonstrative
feature word equal
feature participle > presentDuty
feature service > subprocessor
feature conjunction > notObliged
feature condition > access
feature word applies
feature reference > occasion
feature service > engage
feature word haben
feature word iedere
feature check > conjunction
feature word commercial
feature before duty contractTerm
feature word records
feature before duty without
feature without > buyer
feature engage > own
feature notObliged > subprocessor
feature subprocessor > cover
feature reference > breach
feature aside permission relative
feature lacks > accredited
feature word partners
feature pronoun > service
feature word gecert
feature main denial maintain
feature engage > flowDown
feature word does
feature word tiers
feature aside duty blocker
feature word s
feature reference > duty
feature pronoun > own
feature contractTerm > apply
feature word maintains
feature sameDuty > certificate
feature word appoin
feature participle > negation
feature word 4
feature own > cover
feature word subprocess
feature word furthe
feature demonstrative > supplier
feature subprocessor statement
feature participle > blocker
feature word handli
feature word using
feature negation > participle
feature word organisme
feature word obliged
feature word titula
feature aside not-duty lacks
feature word yes
feature contractTerm > negation
feature word likewise
feature notObliged > certificate
feature word beschi
feature word niet
feature contractTerm > provide
feature filler > provide
feature territory > service
feature territory > site
feature word eu
feature engage > territory
feature aside duty territory
feature word america
feature territory > sufficient
feature word morocc
feature buyer > territory
feature territory > nominalDuty
feature territory > blocker
feature copy > territory
feature word canada
feature flowDown > territory
feature condition > territory
feature word france
feature word portug
feature pronoun > soc2
feature word south
feature word switzerlan
feature main statement territory
feature word usa
feature duration > territory
feature conformity > participle
feature word alike
feature word union
feature aside statement territory
feature word switze
feature word czechia
feature negation > territory
feature word region
feature word india
feature territory > pronoun
feature word polen
feature nominalDuty > territory
feature word finland
feature word location
feature service > insider
feature site > soc2
feature territory > agentMark
feature word north
feature word finlan
feature word luxembourg
feature site > typeTwo
feature word kenya
feature word deutsc
feature territory > year
feature main aspiration soc2
feature word stored
feature conformity > territory
feature word deutschlan
feature word philip
feature access > soc2
feature typeTwo > territory
feature word kingdo
feature word country
feature word icelan
feature word united
feature word luxemb
feature word philippine
feature word europe
feature word austri
feature word framew
feature word belgium
feature word irelan
feature word czechi
feature word osterr
feature word branches
feature word laws
feature word regions
feature word extends
feature word filiales
feature word singap
feature word couvri
feature word locate
feature conformity > conjunction
feature otherISO > territory
feature word vestig
feature territory > accredited
feature word satisfy
feature word denmark
feature territory > finding
feature territory > access
feature occasion > territory
feature word outsid
feature word singapore
feature relative > territory
feature notObliged > cover
feature word territ
feature word locati
feature host > territory
feature both > territory
feature access > typeTwo
feature apply > participle
feature word wales
feature condition > soc2
feature site > receivePassive
feature pronoun > territory
feature typeTwo > site
feature word filial
feature unless > cover
feature word comply
feature accredited > territory
feature soc2 > service
feature engage > soc2
feature main aspiration typeTwo
feature before duty typeTwo
feature territory > participle
feature word danish
feature word estado
feature word rwanda
feature word activi
feature word norway
feature blocker > territory
feature territory > negation
feature before not-duty scope
feature scope > nominalDuty
feature word peru
feature word theref
feature presentDuty > service
feature nominalDuty > service
feature word serve
feature word austra
feature word settlement
feature word differ
feature word australia
feature word estonia
feature participle > territory
feature scope > maintain
feature aside statement cover
feature territory > alternative
feature word european
feature word territory
feature word entiti
feature word eea
feature main not-duty service
feature territory > goods
feature may > alternative
feature word kingdom
feature presentDuty > territory
feature both > soc2
feature territory > apply
feature territory > provide
feature word belgiu
feature before duty both
feature typeTwo > duty
feature word whichever
feature isms > duty
feature engage > typeTwo
feature hedge > territory
feature word paragraph
feature election > typeTwo
feature main aspiration site
feature pronoun > weak
feature territory > occasion
feature territory > breach
feature word german
feature word italy
feature territory > assist
feature territory > may
feature territory > vague
feature territory > only
feature word ses
feature word maroc
feature site > maintain
feature before permission territory
feature before not-duty certificate
feature word clinic
feature word nederl
feature word keeps
feature word infrastruc
feature word tipo
feature word belgie
feature supplier > soc2
feature word clinics
feature before not-duty territory
feature word denmar
feature word support
feature word germany
feature soc2 > buyer
feature word uganda
feature word users
feature word ask
feature word americ
feature apply > relative
feature territory > condition
feature main aspiration conjunction
feature word patien
feature agentMark > territory
feature service > soc2
feature buyer > soc2
feature soc2 > duty
feature soc2 > without
feature negation > soc2
feature iso27001 > otherISO
feature negation > typeTwo
feature nominalDuty > typeTwo
feature year > soc2
feature word separa
feature soc2 > finding
feature soc2 > supplier
feature typeTwo > buyer
feature typeTwo > supplier
feature word lieu
feature soc2 > cover
feature word unqual
feature typeTwo > expiry
feature before duty company
feature relative > typeTwo
feature election > otherISO
feature main duty otherReport
feature word bridge
feature duration > typeTwo
feature agentMark > typeTwo
feature word cumula
feature both > nominalDuty
feature soc2 > occasion
feature apply > soc2
feature provide > condition
feature conjunction > election
feature soc2 > otherISO
feature word cumulative
feature word rapport
feature onRequest > site
feature word excuse
feature word signin
feature typeTwo > election
feature may > soc2
feature check > typeTwo
feature typeTwo > month
feature word signing
feature obligationHead > typeTwo
feature typeTwo > without
feature nominalDuty > onRequest
feature relative > weak
feature nominalDuty > soc2
feature both > finding
feature own > typeTwo
feature word stand
feature soc2 > expiry
feature provide > otherDocument
feature obligation > typeTwo
feature alternative > conjunction
feature check > soc2
feature soc2 > condition
feature typeTwo > occasion
feature either > typeTwo
feature weak > soc2
feature host > typeTwo
feature obligationHead > soc2
feature flowDown > typeTwo
feature main permission soc2
feature notify > access
feature otherISO > iso27001
feature weak > both
feature main permission both
feature word ersetz
feature word beside
feature word separate
feature only > breach
feature occasion > typeTwo
feature typeTwo > undergo
feature before duty soc2
feature soc2 > pronoun
feature word consid
feature without > soc2
feature word pci
feature host > soc2
feature company > typeTwo
feature word underg
feature typeTwo > year
feature soc2 > may
feature main statement contractTitle
feature finding > typeTwo
feature otherReport > typeTwo
feature word item
feature word independen
feature apply > typeTwo
feature main permission typeTwo
feature bidder > soc2
feature access > both
feature soc2 > election
feature word evaluation
feature word andere
feature presentDuty > otherISO
feature word replace
feature bidder > typeTwo
feature otherDocument
feature word berich
feature typeTwo > pronoun
feature soc2 > provide
feature discretion > both
feature typeTwo > filler
feature word availa
feature word explai
feature soc2 > apply
feature word rappor
feature filler > typeTwo
feature word lodge
feature territory > both
feature word undertake
feature word since
feature word plus
feature word evalua
feature typeTwo > agentMark
feature word pair
feature word attest
feature nominalDuty > agentMark
feature word vorzul
feature election > soc2
feature word beide
feature word besides
feature word compul
feature agentMark > accredited
feature bidder > conjunction
feature word instit
feature otherReport
feature without > contractTerm
feature word side
feature copy > soc2
feature word things
feature word difference
feature election > certificate
feature company > soc2
feature undergo > both
feature soc2 > undergo
feature word fund
feature conjunction > sufficient
feature own > both
feature word substi
feature word substitute
feature word beides
feature word accepts
feature typeTwo > duration
feature typeTwo > relative
feature bidder > both
feature either > conjunction
feature both > occasion
feature word integr
feature typeTwo > otherISO
feature both > provide
feature typeTwo > apply
feature word een
feature duration > provide
feature soc2 > relative
feature iso27001 > election
feature auditor > audit
feature word neithe
feature word second
feature duration > onRequest
feature access > relative
feature duration > both
feature may > both
feature negation > election
feature soc2 > site
feature flowDown > soc2
feature word compulsory
feature audit > soc2
feature both > relative
feature lacks > soc2
feature word also
feature word available
feature iso27001 > lacks
feature word annually
feature typeTwo > access
feature finding > soc2
feature word dss
feature both > negation
feature alternative > negation
feature filler > soc2
feature aside statement soc2
feature word bidder
feature presentDuty > soc2
feature apply > filler
feature onRequest > finding
tree maintain_certification 0 1 2 =-116 =-39 =-11 2 1 3 4 =-108 =45 5 6 7 =75 =-49 8 =22 =-59 9 =-115 =9 =91 10 6 =12 =95 =-93
tree maintain_certification 11 12 13 14 15 16 =-108 =26 17 18 19 20 21 =-96 =4 =45 =81 =20 =-52 15 =-75 =71 =41 =47 22 23 =-114 =71 =-90
tree maintain_certification 24 13 25 =-108 26 =-93 =-34 =17 27 28 29 30 31 32 33 34 35 26 =-82 =-26 =12 =49 =79 =59 =57 =18 =81 =70 =69
tree maintain_certification 6 1 36 29 37 =-97 38 =-64 =84 =14 =35 =22 1 39 =-107 40 41 42 =-47 43 44 45 =31 =-81 =-39 =-88 =-69 =-100 =73
tree maintain_certification 11 46 47 =-94 =44 48 49 50 51 52 =-74 =-36 =-83 =25 =-96 23 =-100 52 =-31 =70 23 =-101 53 54 =34 =-85 46 =-13 =90
tree maintain_certification 0 55 =-94 =-30 55 56 57 17 =-93 58 =10 =-70 58 59 48 =1 60 =78 =-69 =-34 =-81 =91 61 62 =71 63 =-27 =101 =-69
tree maintain_certification 64 65 66 67 47 68 69 70 71 =-83 =-15 =22 =-18 =16 =59 =70 72 =-30 =65 73 =-73 =7 74 73 =15 75 =82 =-80 =-73
tree maintain_certification 76 77 78 79 35 28 =-84 =-5 =-10 =76 =-10 =38 80 81 82 =-72 =81 =48 83 84 62 85 86 =59 =-64 =-70 =-14 =-24 =-56
tree maintain_certification 6 87 88 89 26 =-84 =-39 =1 =44 90 =35 =-91 52 91 =-73 =6 91 92 =-40 93 94 57 =6 95 =75 =-78 =-52 =-89 =73
tree maintain_certification 55 96 89 =-83 =-9 97 98 =-62 =89 22 99 68 27 100 =-20 =103 =47 =96 =71 =-68 101 96 102 =11 =-84 103 =58 =-76 =-65
tree maintain_certification 92 104 105 106 107 108 109 48 =-79 =-44 =25 =70 =81 =42 =15 =43 110 104 111 =-40 =41 =16 112 =-21 113 114 =73 =-44 =-92
tree maintain_certification 0 89 115 =-77 =55 116 =43 =-75 117 118 93 113 119 120 121 122 =39 =87 =100 =-7 =-40 123 =12 =-99 =-45 27 =-55 =54 =-81
tree maintain_certification 91 88 124 125 29 =-76 =38 =24 126 26 3 =-72 127 8 128 =-9 =-79 =-68 =-78 =30 129 130 =-68 =47 =16 =53 124 =6 =69
tree maintain_certification 11 15 104 131 =-73 =68 =4 132 14 33 104 133 134 =-59 128 =-11 =-83 =40 =18 =92 =60 =38 101 15 =20 135 =68 =-59 =-64
tree maintain_certification 6 87 88 136 36 =-71 =46 =64 =40 22 46 =-7 =74 =-70 46 137 =-65 =25 138 83 139 140 =67 =-92 =-70 141 =-57 =50 =-88
tree maintain_certification 0 12 104 142 =-73 =106 =-2 =22 22 143 92 104 12 =-44 =62 =56 =23 93 144 85 145 146 =65 =-10 =-67 =-66 =-58 =-56 =-61
tree maintain_certification 147 16 148 1 149 150 151 152 153 33 97 =-69 =-58 =20 =68 =10 =146 =37 =-1 =11 =-12 =58 117 154 155 =64 =-76 =-77 =-71
tree maintain_certification 0 12 156 157 =-69 =44 =10 =15 39 =-85 135 158 60 126 159 128 160 74 =71 =-29 =-54 =-50 =-84 161 =11 =82 =-11 =-55 =-58
tree maintain_certification 104 12 162 163 37 164 165 152 =-61 =4 166 167 =-59 =153 =47 =49 168 =-30 =106 =1 =38 145 =47 =-110 10 169 =44 =-72 =-87
tree maintain_certification 96 148 156 170 29 109 171 =-66 =90 =33 =41 =2 =9 =-14 6 =-22 17 118 172 173 174 48 =12 =-48 =-67 =93 =49 =-47 =57
tree maintain_certification 87 88 53 175 176 =-64 =51 =35 149 112 177 =-61 =63 152 150 164 178 =-39 =30 =90 =68 =66 =39 =50 53 179 =-30 =48 =64
tree maintain_certification 96 87 37 64 =-64 =9 =15 =26 46 180 181 =-61 =37 =14 90 83 158 182 183 =60 =-43 =-73 =-34 184 =-44 =84 73 =-72 =18
tree maintain_certification 185 186 79 16 =-66 =49 =82 =26 53 187 =-43 188 =20 =-59 39 =-81 189 167 104 =-37 =60 =45 135 188 190 =61 =-87 =-37 =-48
tree maintain_certification 148 3 32 =-67 =47 73 47 13 =-53 =48 =81 191 192 14 105 193 =-10 =79 =56 =69 =-48 =-51 80 =-23 194 54 =42 =-37 =-61
tree maintain_certification 195 48 170 28 132 196 197 53 =-60 97 =-59 =-36 =75 =36 =6 =29 =25 74 53 =-23 198 97 =-72 =25 =64 =-75 53 =-12 =41
tree maintain_certification 76 16 12 175 77 106 199 =-61 =2 =44 =35 =15 =20 =67 81 166 16 152 =-26 =81 =67 =36 5 200 25 =-55 =58 =-25 =-44
tree maintain_certification 185 55 201 =-65 =45 =-5 55 76 =-46 81 =-22 188 202 3 =-54 =55 203 =-71 =83 =-66 188 204 205 206 =52 =-95 =-63 =-78 =-18
tree maintain_certification 96 87 207 208 209 210 =-61 =60 =57 211 =-30 =131 212 =-38 =98 =21 39 =-75 53 213 =-26 =91 214 215 216 =35 =-83 =-58 =-61
tree maintain_certification 76 104 12 20 217 =-60 =50 =85 =29 =20 52 218 22 80 =-39 =19 =-66 =80 219 220 3 80 =82 =-41 95 =61 =-73 =-32 =-39
tree maintain_certification 185 55 37 =-64 =8 37 =-15 =116 46 55 221 =-51 =109 222 =28 =-57 223 224 225 101 55 128 =25 =-56 =54 =-30 =-84 =-63 =-43
tree maintain_certification 11 189 25 =-67 208 226 227 29 =-51 =53 =41 228 =-2 =144 =8 229 230 231 =-23 232 =22 =-47 =103 =-40 25 =-63 233 =43 =-9
tree maintain_certification 46 71 234 230 235 =-57 =-26 =31 =35 =50 147 236 200 74 133 28 237 =1 =-66 =68 =51 =-62 179 238 =-63 =44 =7 =-70 =48
tree maintain_certification 185 1 151 =-59 =182 =23 25 =-66 23 =-76 179 239 73 126 110 =-18 =50 =-49 158 240 11 =15 =49 =-72 =-56 =73 241 =75 =24
tree maintain_certification 24 242 213 149 175 126 243 =-44 =131 =-60 =28 =13 =9 =24 188 81 121 175 201 =-29 =105 =113 =64 149 244 =14 =-28 =63 =-49
tree maintain_certification 76 96 47 245 246 247 248 =-57 =51 =31 =111 =179 =75 112 =-26 =26 52 249 =-26 =78 202 118 219 =50 =-23 =-17 164 =-54 =82
tree maintain_certification 6 1 2 201 245 217 126 250 149 =-48 =9 =20 =-60 =50 =114 =56 =8 126 =58 =-10 143 2 =-21 251 =24 =-104 5 =34 =-37
tree maintain_certification 12 23 =-66 80 252 253 179 =-53 =-1 =33 =121 192 254 255 65 20 176 =-23 =60 =76 =17 =50 =87 256 =-49 =44 23 =-79 =45
tree maintain_certification 52 257 258 259 260 246 =-46 =84 =100 =51 =41 =148 23 =-68 188 261 5 262 263 264 95 =23 =-66 =-35 =-78 =-63 =-49 =-55 =-50
tree maintain_certification 0 87 252 193 =-55 265 =-58 =85 =109 =7 25 =-65 117 39 =-74 58 190 266 267 144 =59 =-30 =-39 =-86 =-79 257 =-61 =119 =-56
tree maintain_certification 39 =-65 88 242 268 117 133 132 28 269 254 270 271 =-33 =70 168 272 =-12 =178 =104 =20 =23 =37 =27 =28 =-59 =-65 =35 =50
tree maintain_certification 76 273 25 =-64 27 234 246 21 =-43 =36 =85 =48 =46 54 =67 =-61 46 167 =-37 =60 54 219 274 275 =51 =-64 =-72 =-37 =-19
tree maintain_certification 76 91 276 277 278 279 280 =-54 =30 =3 =12 =114 281 =-16 =89 74 =40 =-74 158 232 173 282 283 =-40 =21 =105 =78 =-27 =-44
tree maintain_certification 25 =-64 53 16 273 284 285 =-16 259 =-49 =85 =22 286 =104 =-7 =60 48 54 9 58 84 65 =4 =62 =-34 =-67 =80 =-37 =32
tree maintain_certification 104 147 27 20 239 142 287 288 289 73 290 =-50 =66 =-33 =80 =73 =63 =153 134 =-29 =45 =96 =41 =38 169 61 =40 =-63 =-61
tree maintain_certification 6 179 181 291 292 293 294 =-51 =35 =70 =13 =22 295 =52 =-55 124 88 =-37 =59 =19 124 179 =-42 =37 296 297 =32 =-72 =-31
tree maintain_certification 76 64 218 156 298 281 299 29 =-49 =43 =82 =-2 =88 =33 300 =1 =145 =23 301 218 =-9 =100 200 124 =-7 237 =52 =-65 =-24
tree maintain_certification 55 76 217 248 302 303 304 =-54 =95 =33 270 =-12 =146 =76 =72 301 305 =-25 =77 232 =33 =-39 306 =-66 44 206 =26 =-85 =66
tree maintain_certification 17 23 =-64 20 1 52 179 =-51 142 307 =5 =-39 =146 65 162 226 =-28 =44 =78 =33 =23 =85 52 179 =-32 =30 58 =39 =-57
tree maintain_certification 185 125 104 105 273 308 =-56 =125 =-1 =26 =24 309 =151 =-32 22 167 310 113 275 104 =12 10 =47 =-70 =-69 =-36 =-57 =55 =-37
tree maintain_certification 76 96 147 230 298 272 221 =-48 =31 =29 =60 =39 =44 23 =-66 =13 58 311 119 312 313 314 =39 =-30 =-48 =-59 =-49 =-33 =-43
tree maintain_certification 2 15 192 29 259 315 316 =-33 =71 =76 =52 =78 =-57 157 21 54 317 58 277 =0 =149 210 =-60 =121 =-55 =-42 =38 =148 =26
tree maintain_certification 76 91 20 201 176 318 319 78 320 =-48 =-7 =22 =93 =75 =80 =71 =90 74 =31 =-65 58 124 =-16 90 297 =40 =-77 =-36 =-43
tree maintain_certification 76 78 321 156 322 199 299 323 =-43 =80 =68 =30 =51 =20 =45 =30 135 158 311 324 267 =33 =-52 =-52 62 =7 =-67 =-54 =-45
tree maintain_certification 104 239 125 122 39 =-62 20 249 9 325 326 193 327 =-36 =63 =38 =14 =210 =53 =61 =55 =19 =86 123 =-5 =57 39 =-67 =32
tree maintain_certification 92 328 258 247 329 330 331 302 291 =-43 =23 =30 =86 =50 =16 =40 265 =-46 =102 =7 204 190 332 333 =18 =-62 =-66 =-72 =-62
tree maintain_certification 6 104 1 20 195 334 136 248 =-46 =70 =70 =75 335 =0 =92 =86 =29 101 =38 =-36 24 247 =-36 =56 42 =-18 334 =32 =-23
tree maintain_certification 96 1 20 336 142 170 157 337 338 27 =-41 =35 =89 =96 =82 =23 =111 =85 =71 =35 135 339 255 54 =19 =-16 =79 =-52 =-51
tree maintain_certification 0 37 253 156 340 341 298 171 153 =-48 =102 =95 =63 =104 =39 =35 =37 =65 39 =-65 219 255 254 =22 =80 =82 48 =-43 =68
tree maintain_certification 0 207 156 217 246 338 185 2 20 =-51 =55 =6 167 282 =-36 =71 =49 =81 =117 =84 =38 =80 342 61 159 =24 =-97 =-50 =-36
tree maintain_certification 124 258 134 47 179 =-44 =-12 =64 =30 =61 49 145 232 3 343 344 =-54 =60 =58 345 202 237 =32 =-65 =-23 =-26 =-28 =-66 =-47
tree maintain_certification 17 92 195 37 11 346 125 347 =-53 =28 =54 =34 =10 =59 =21 23 =-62 301 179 =-20 =65 =25 11 37 =9 =99 101 =65 =-41
tree maintain_certification 185 33 91 348 349 350 =-49 =98 =14 =91 =21 =64 239 74 91 351 296 301 352 =-18 =48 =13 =-51 =46 353 =35 =-123 =-61 =53
tree maintain_certification 3 343 =-52 =22 354 78 42 257 355 =-37 =57 =123 253 356 357 246 189 133 71 =-17 =64 =39 =11 =91 =-46 =-56 =68 =46 =-47
tree maintain_certification 96 104 12 358 359 360 276 9 208 =-47 =-6 =63 =4 =78 =41 =67 =30 =31 135 361 362 363 =17 =-57 =-75 =-35 9 =-64 =42
tree maintain_certification 25 =-60 23 =-66 11 364 365 366 135 367 368 369 370 =13 =-51 =-35 =-63 =-40 =-35 =-46 =-40 =59 135 311 371 =45 =-105 =-19 =-30
tree maintain_certification 55 27 122 252 15 284 372 =-44 =112 =3 373 =-21 =100 =104 =19 =35 39 =-67 311 374 375 225 =40 =-75 =-33 =-30 376 =-42 =49
tree maintain_certification 239 3 377 12 =-48 =31 =50 179 73 378 =-30 =87 257 379 14 281 380 =-19 =7 =49 =50 =28 =114 208 =11 =62 123 =6 =52
tree maintain_certification 185 381 35 12 =-46 =3 =60 =32 382 58 383 167 296 384 53 187 =-7 =35 385 =29 =-90 =-73 =-25 =46 =-54 =-28 386 =-66 =97
tree maintain_certification 76 87 175 66 239 387 246 277 105 =-43 =14 =101 =105 =91 =12 =35 =84 =27 52 388 =-11 =75 334 220 389 =36 =-68 =-29 =-18
tree maintain_certification 0 253 358 12 390 29 33 175 =-43 =31 =48 =57 =47 =17 =60 =41 219 361 391 274 24 =12 112 =-18 =42 =-59 =-62 =-33 =-42
tree maintain_certification 91 3 254 =-50 =29 392 320 327 239 218 393 394 =-18 =19 =25 =66 =29 =100 354 =66 =-45 90 =-18 =-65 23 =-62 266 =35 =-113
tree maintain_certification 0 104 209 239 395 247 396 =-40 =62 =57 =165 =10 =76 =20 117 58 339 95 397 165 398 =41 =-27 =-13 =-78 =-70 =-45 =-25 =-54
tree maintain_certification 25 399 =-61 =37 0 400 125 358 =-27 =57 =82 =53 117 39 =-61 165 274 159 93 =38 401 =-60 =44 =-74 =-59 =-19 402 =-59 =111
tree maintain_certification 3 343 =-47 =18 62 37 27 16 48 42 =-32 403 285 404 =23 =232 405 =-6 =69 =-42 =23 =51 =39 =70 53 =-49 42 =-76 =2
tree maintain_certification 148 29 201 328 9 406 218 52 =-39 361 407 408 202 95 =6 =-65 =-60 =-40 =-45 =-60 =27 =19 =51 =9 =66 =54 392 =30 =-44
tree maintain_certification 23 =-62 89 106 16 52 207 134 346 =-33 =51 =20 =53 219 146 192 237 409 296 =23 =-28 =-51 =-62 =-23 =-38 =-42 =50 =65 =74
tree maintain_certification 0 175 201 410 338 411 359 412 =-48 413 =-18 =97 =24 =28 =81 =-1 =66 414 =-3 =136 415 416 389 417 =24 =-83 =-53 =-78 =-6
tree maintain_certification 17 392 195 346 418 122 248 419 420 421 422 316 =-25 =64 =9 =57 =81 =70 =85 =26 =47 =43 =28 24 =-49 =-17 423 =16 =86
tree maintain_certification 400 117 2 424 211 404 195 425 306 =-59 135 =-18 =-58 =91 402 =5 =119 =144 =31 =15 426 =27 =-61 402 =-60 =49 58 =39 =-37
tree maintain_certification 188 306 =-60 106 64 176 427 428 147 429 373 178 430 =-16 =40 =32 =63 =69 =22 =72 =28 =69 =24 =64 431 106 =-47 =69 =59
tree maintain_certification 46 432 105 433 434 70 435 =-27 =98 =59 =54 =-58 =30 =27 117 236 190 266 333 436 =22 =-63 =-56 =-72 =-71 =-70 402 =-61 =86
tree maintain_certification 25 =-57 55 54 437 325 196 257 148 438 399 =-11 =48 =59 =29 =119 =79 =210 =-47 =-42 339 75 415 439 =37 =-89 =7 =-62 =-63
tree maintain_certification 55 20 96 440 441 337 217 442 443 =-40 =76 =94 =63 =87 =183 =19 444 305 =-8 =70 =60 =75 445 431 400 =10 =44 =78 =-68
tree maintain_certification 17 405 446 9 218 447 448 402 449 198 148 450 =-32 =33 =-2 =-6 =83 =31 =99 =34 451 =7 =102 =50 =52 =65 214 =17 =-56
tree maintain_certification 39 =-61 62 125 95 187 291 301 325 71 8 6 47 =-31 =72 =0 =-60 =68 =170 6 =-8 452 =29 =-48 =45 =22 =-66 =88 =-28
tree maintain_certification 106 306 =-60 273 64 411 453 135 192 131 237 375 =-5 =-47 =-59 =68 284 226 =-44 =47 =49 =-53 =74 =27 454 =20 =-49 =43 =57
tree maintain_certification 117 275 445 104 455 122 20 60 105 424 193 =-16 =64 =14 =36 =-40 =82 =39 285 =65 128 456 =20 =-53 =-64 =28 =-61 =-56 =-47
tree maintain_certification 23 =-60 37 46 239 226 104 457 =-34 =26 =12 =43 =38 158 76 104 458 =-20 =67 =33 311 58 =41 401 =-59 =28 =-23 =-46 =70
tree maintain_certification 148 20 364 361 15 208 459 =-26 =13 =25 391 380 305 385 =-5 =-88 =70 6 =2 =41 =-70 =-46 =48 =61 460 232 =23 =-33 =89
tree maintain_certification 0 37 207 104 218 245 44 461 =-44 =10 =-10 =106 451 =-9 =94 =11 =46 462 =84 =-37 59 463 342 =25 =-20 =-55 464 =0 =-60
tree maintain_certification 89 306 =-58 364 236 95 158 459 189 448 465 =-5 =-31 =91 365 339 466 54 =27 =-10 =-19 =-53 =-38 =27 =-40 =-63 =-58 =54 =67
tree maintain_certification 25 399 =-60 =28 49 118 23 =-58 361 40 62 467 356 195 468 366 =22 =-31 =-68 =47 9 =-54 =52 =-71 =-12 =-51 =-42 =-33 =-40
tree maintain_certification 0 273 410 442 291 =-34 =29 =101 =12 =36 39 =-58 416 332 469 302 470 471 472 439 =23 =-75 =-68 =-47 =-13 =73 =-51 =-52 =-70
tree maintain_certification 0 207 87 142 473 455 20 193 =-38 =45 =69 355 =-9 =132 =54 =87 =14 =68 117 263 96 =54 474 475 =16 =-79 =-46 =-71 =-45
tree maintain_certification 400 22 16 476 60 453 160 293 477 478 479 148 =-3 =23 =83 =-58 =-67 =59 =-54 =72 =-28 =-65 =44 402 =-46 =49 44 =21 =90
tree maintain_certification 49 46 55 284 435 414 =-35 285 =112 480 =-29 =89 =147 =31 =16 135 124 =-26 481 297 266 =27 =-63 =-74 =-39 482 =-38 =55 =-43
tree maintain_certification 39 =-59 226 37 424 135 149 20 27 87 340 142 328 92 =-37 =-10 483 =16 =-89 =82 =59 =11 =31 =63 =36 =-56 =18 =53 =47
tree maintain_certification 364 361 445 314 354 402 135 382 365 3 484 =-29 =31 485 486 =14 =-47 =58 =-28 =-54 =-28 =61 =-37 =-46 =-59 =-40 487 =75 =-40
tree maintain_certification 185 451 201 291 488 =-41 =50 =32 =58 349 =1 =110 179 22 46 489 =-25 =25 8 39 =-56 332 =22 =-66 51 =-39 =66 =-34 =31
tree maintain_certification 354 306 =-57 391 130 490 491 492 493 453 479 494 =-6 =83 =57 =81 =-59 =24 345 495 101 =46 =-52 =-60 =-43 =55 =50 =-44 =-44
tree maintain_certification 275 135 66 273 124 187 =-22 =6 263 90 92 496 =-9 =79 497 397 389 =34 =-63 =-69 =-113 =-29 =-75 =51 =36 401 =-57 =11 =-54
tree maintain_certification 179 52 253 89 207 =-36 =31 =33 =28 24 284 457 =-32 =34 =31 49 382 227 498 312 =28 =-62 =-102 499 =-48 =45 =-63 =-52 =20
tree maintain_certification 118 167 9 273 48 179 500 501 250 502 =-24 =35 =29 =23 =50 229 =25 =-24 =16 =39 110 =80 =-31 503 504 =43 =-26 =-62 =-37
tree maintain_certification 188 373 275 327 95 148 312 42 141 505 506 =-33 =74 =63 =64 507 508 345 =8 =-27 =-35 =76 =-51 =21 =-63 =77 =-57 =78 =-33
tree maintain_certification 17 509 217 510 91 65 511 414 88 512 254 =-32 =33 =42 =28 513 =21 =-45 =67 231 =-23 =36 =12 342 =24 =-42 =50 =70 =15
tree maintain_certification 23 =-61 37 185 514 252 1 277 91 =-36 =20 =74 =15 =62 =127 478 58 59 368 365 314 =26 =-39 =-33 =-51 =-6 =-27 =-67 =59
tree maintain_certification 17 511 354 389 149 515 236 148 14 516 379 =-12 356 =27 =-69 =60 =49 =17 =-54 =-61 =37 =-58 =-46 =71 165 101 =24 =-43 =-57
tree maintain_certification 0 517 104 273 518 123 519 =-31 =78 520 95 =40 =-48 =-50 =64 =26 =19 =92 232 95 146 =19 521 =-48 =37 =-65 522 =-34 =105
tree maintain_certification 23 =-57 392 113 37 333 523 524 525 526 12 527 =10 =-50 528 =44 =-36 =-49 =-47 =-57 =-40 =-58 =56 529 =-59 =49 6 =-42 =-5
tree maintain_certification 239 117 23 =-60 55 92 364 20 530 531 =-27 =75 =77 =52 =59 532 466 =15 =-35 =-77 533 534 =23 =-36 =-86 =-46 55 =17 =62
tree maintain_certification 400 535 273 179 536 453 302 537 538 539 =-21 =49 =68 =42 =34 =61 =65 110 =25 514 =-13 =113 540 =54 =-39 =59 410 =17 =71
tree maintain_certification 25 =-52 135 118 185 1 =-13 =35 382 483 204 541 542 543 417 392 =27 =-5 =-71 =-75 =-53 =61 =-60 =-81 =-55 =-31 257 =-42 =88
tree maintain_certification 25 =-48 175 55 118 217 257 52 =-17 544 =10 =-35 =88 =73 =-48 74 545 52 546 =-2 =63 508 547 =40 =-100 =-41 =-101 =-58 =62
tree maintain_certification 415 548 354 236 214 433 549 441 550 551 434 =1 552 =82 =-39 =-50 =76 =109 =23 189 =-53 =9 =-41 =-60 =-38 =66 189 =-35 =-1
tree maintain_certification 117 0 455 400 =-20 =32 285 57 =-28 =89 =2 118 83 219 553 237 554 42 =9 =41 =-66 =-63 =-55 166 =-44 =62 =-20 =-26 =-47
tree maintain_certification 391 204 364 257 83 20 107 281 555 91 =-6 545 =18 =-98 =78 =36 =55 =51 210 164 556 =-43 =44 =56 =69 =83 =42 =-62 =-47
tree maintain_certification 25 87 =-56 =10 118 476 263 126 74 310 557 120 558 235 559 =28 =-50 =73 =-49 =-28 =-14 =-54 =-52 91 =-10 =34 =-68 =-59 =-32
tree maintain_certification 23 =-56 445 478 560 95 365 454 135 314 561 562 192 563 =21 =-37 189 =-38 =19 =-11 =-61 =-39 =-24 =-27 =-28 =-59 =59 =-56 =-55
tree maintain_certification 39 =-59 55 405 483 475 424 14 270 327 =-17 =70 =24 =36 =13 =-64 =-86 =62 288 225 564 154 565 =15 =-35 =-55 =-66 =-78 =57
tree maintain_certification 185 55 250 273 566 =-41 =70 =27 =65 =18 118 476 23 =-52 167 400 567 466 =12 568 =-6 =-91 =-34 =41 =43 =-48 55 =-47 =16
tree maintain_certification 117 185 270 496 340 =-30 =51 =30 345 =50 =-55 212 135 312 478 569 160 570 =19 =-64 =-49 =-69 =-64 =-45 9 =-54 =44 =-31 =-41
tree maintain_certification 402 185 273 395 571 572 =-26 =75 =71 =98 =36 368 361 206 314 96 573 18 =33 =-41 =-43 274 =6 =-65 =-38 =-71 =-31 =-49 =51
tree maintain_certification 574 275 188 204 466 527 445 206 575 364 214 542 =15 =-37 =-31 =61 =-32 =-56 =-47 =-54 576 =-20 =100 =-60 446 =-25 =76 =-50 =121
tree maintain_certification 268 158 282 17 453 432 245 577 578 211 =-17 =22 =68 =5 =87 =17 =64 579 580 432 =14 =-29 =54 =94 53 =82 =-14 =-38 =-61
tree maintain_certification 354 402 196 37 489 389 357 466 255 464 214 416 =2 =-62 =-42 63 =-49 =33 =43 581 =-29 =43 =-47 =-53 =19 =44 =50 =52 =-40
tree maintain_certification 106 179 405 537 143 582 538 583 584 =-25 =25 =37 =64 =67 357 365 523 =7 =-38 =-35 =-50 =44 =48 455 231 =21 =-6 =44 =56
tree maintain_certification 117 23 =-55 475 486 577 143 350 585 =-10 =100 =76 83 354 586 522 =22 =-75 =-29 =-47 =-25 364 587 =19 =-49 =81 =-42 =-59 =-46
tree maintain_certification 137 46 432 181 424 64 588 =-39 =83 =-4 =10 =19 =29 145 160 7 =38 589 305 590 =1 =-94 =63 =42 =-63 =-65 591 =29 =-20
tree maintain_certification 117 268 592 282 124 143 66 593 =-26 =88 =67 594 =10 =-41 240 501 595 468 =10 =-55 =-63 =62 =-54 =59 =59 =-61 596 =-48 =26
tree maintain_certification 106 117 16 275 23 =-53 158 597 327 455 119 445 =3 =-51 =-44 95 598 451 =18 =57 =-14 =-59 =67 =-53 =-40 =-52 =41 =-38 =53
tree maintain_certification 76 167 37 320 55 =-36 =-4 =20 =38 110 =40 =-13 22 135 6 =39 497 587 0 =-12 92 =-4 =32 =-30 =-83 =-25 492 =-37 =54
tree maintain_certification 445 236 190 76 577 265 148 599 600 601 =-35 =47 =61 =45 =5 =9 598 =22 =-33 385 357 495 =15 =-56 =-37 =-66 =-66 =-54 =-56
tree maintain_certification 275 249 415 483 433 602 356 603 604 245 162 =1 =46 =85 =33 =60 =-39 605 =43 =-51 =-20 =-71 606 52 =-30 =-5 =51 =58 =-45
tree maintain_certification 268 39 =-53 175 185 2 =-19 =24 375 385 58 580 90 607 608 =15 =-70 =-50 609 =-26 =90 =45 401 =-47 =32 =-68 =-35 =51 =-60
tree maintain_certification 136 39 =-57 89 236 476 237 249 524 113 368 391 435 =4 =80 =-38 =-48 506 278 =-63 =21 =56 =-59 =54 =-59 =-54 =-54 =49 =66
tree maintain_certification 268 118 236 312 137 175 257 597 204 506 113 =4 =-42 =62 =-56 =-49 =82 =47 52 =10 =45 =-42 =-52 27 1 =-54 =41 =36 =-60
tree maintain_certification 263 135 290 399 610 280 611 346 612 403 613 614 209 =-7 =56 =41 =93 =-32 =-62 =28 =42 =43 =20 =29 =62 615 =-43 =39 =-62
tree maintain_certification 118 187 179 402 89 506 84 497 616 609 617 =-10 =39 =84 =69 =-80 =-41 =66 =42 =56 =16 618 619 =19 =90 =-28 55 =-45 =6
tree maintain_certification 188 118 135 237 398 306 =-50 620 204 312 37 621 622 524 =19 =-47 =-39 =-37 =55 =-34 =-57 =-101 =-39 =-56 401 =-58 =28 =-31 =-22
tree maintain_certification 25 623 512 =-55 =47 =77 354 240 624 145 625 626 417 627 481 503 628 =9 =86 =-47 =-34 =-62 =-60 =-41 =85 =-58 =62 =-44 =-35
tree maintain_certification 560 257 476 145 445 627 629 196 630 631 167 57 =-14 632 633 =9 =-21 =-31 =18 =37 =-64 =38 =-50 =-70 =-47 =-56 =-49 =77 =43
tree maintain_certification 592 23 =-52 424 203 634 609 89 635 62 636 =-7 =50 637 638 =7 =-40 =35 =48 =35 =80 =54 =45 632 143 =2 =29 =-26 =45
tree maintain_certification 117 0 388 639 276 341 245 =-19 =75 =74 =14 =80 =41 240 39 =-55 263 486 595 640 =18 =-16 =-67 =-46 =-61 =-51 405 =-41 =84
tree maintain_certification 478 486 389 641 95 424 5 275 642 218 327 =7 =57 =47 =-55 =-46 =-34 549 401 =-7 =34 =46 =-59 =-30 =-44 485 =-54 =66 =-54
tree maintain_certification 361 0 643 644 546 276 490 16 580 51 560 =-38 =47 =17 =21 =31 =43 =15 =25 =49 =89 645 646 644 =13 =-24 =-78 =-88 =-40
tree maintain_certification 647 179 397 391 261 648 89 636 649 292 =-4 561 650 =-46 =39 =-64 =-43 =49 =38 =74 =-43 =-52 =-67 81 =32 651 =0 =41 =84
tree maintain_certification 17 652 267 76 136 404 299 =-14 =66 =75 =64 646 492 653 463 =10 =-57 =-46 =42 =-74 =-57 =-77 37 654 655 =15 =-81 =-64 =71
tree maintain_certification 373 361 37 237 59 656 306 =-51 137 492 657 592 =1 =47 =-36 =28 =23 =-62 464 658 659 =-17 =53 =20 =-65 =-52 =36 =-34 =54
tree maintain_certification 106 23 =-56 580 54 175 156 660 647 661 362 653 314 219 =4 =-29 =-42 =-48 =-58 =-42 =68 =-54 =33 =41 609 =-25 =77 =22 =50
tree maintain_certification 55 373 389 0 662 549 =-21 51 =1 =76 =-52 385 466 663 57 =-13 113 =16 =-59 =55 609 =-34 =81 =-72 =-59 =81 664 =13 =-53
tree maintain_certification 188 327 119 179 273 124 211 603 =-28 =49 =43 376 158 476 141 343 =-5 =53 =33 =-49 =-55 =44 =39 =16 =-39 =63 465 =-6 =-44
tree maintain_certification 548 373 95 261 513 483 641 158 135 324 665 101 666 =15 =-20 =-24 =-63 =-42 =-19 =-29 =-27 =-62 233 =-33 =39 =-38 =-54 =50 =53
tree maintain_certification 667 366 649 668 240 175 669 670 671 672 224 542 324 =8 =-48 =-50 =-42 =70 =-46 =-54 92 =-25 =8 =42 =-41 =63 =-39 =-36 =57
tree maintain_certification 405 400 20 664 673 674 475 593 132 620 619 675 521 =-7 =31 =40 676 =68 =-59 =-95 =26 =81 =-47 =-57 =-40 =-56 =39 =20 =53
tree maintain_certification 188 643 327 288 275 677 495 678 160 513 679 654 =8 =-51 =-62 =-23 =-39 =-55 =-52 =-47 =-48 =52 =61 =80 680 681 =-34 =30 =28
tree maintain_certification 402 476 575 20 682 683 494 377 411 101 651 456 =-2 =-33 =25 =-48 620 684 =40 =-62 =-78 =59 =86 =54 =-35 =47 =-40 =-55 =48
tree maintain_certification 49 239 685 686 478 23 =-49 158 83 124 187 71 =-20 =44 =18 389 119 =18 =-37 =-48 =-20 =-34 =-48 =-84 =45 =26 112 =4 =-54
tree maintain_certification 268 288 327 254 687 255 299 688 689 217 24 134 404 =-24 =67 =12 690 =-5 =51 =41 =27 =39 =70 =31 =33 =35 =49 =54 =-59
tree maintain_certification 226 535 59 433 333 687 691 =2 =50 =39 =-60 644 =-36 =92 692 328 209 536 =-28 =29 =47 693 =-3 =66 =70 =55 328 =44 =-53
tree maintain_certification 25 685 256 =-56 =24 =62 400 118 314 608 263 58 354 397 =9 =-60 104 =-51 =25 615 =-41 =35 =-61 =-69 =-46 =-38 58 =37 =-40
tree maintain_certification 446 118 261 694 620 695 173 327 46 696 228 =-21 697 =82 =-36 =21 =4 =47 =29 =45 =-89 =33 =-45 78 698 =-42 =39 =54 =54
tree maintain_certification 17 685 699 700 187 460 124 701 458 =-28 =33 =28 113 =6 =-65 =-54 285 =35 =2 =-48 =-51 =48 472 54 =21 285 =52 =-21 =-99
tree maintain_certification 685 226 188 267 241 397 299 0 207 702 =-19 410 =-8 =26 =54 703 =14 =-50 =80 =-55 704 =-24 =24 =-50 130 =-26 =50 =29 =50
tree maintain_certification 705 226 246 445 70 424 135 179 706 48 623 =-16 =71 =10 =45 465 =22 =-10 =-48 457 =4 =50 =40 =-53 =54 53 =0 =61 =65
tree maintain_certification 373 17 402 281 43 707 575 548 708 709 710 132 711 =-15 =21 =20 =51 =47 =39 =53 =-50 =-65 =-68 =35 =49 22 =16 =-25 =57
tree maintain_certification 25 =-50 402 188 9 240 27 379 270 174 35 258 =-5 =33 =36 =-41 475 =43 =-39 =29 =32 =-47 638 =86 =9 609 =-29 =71 =45
tree maintain_certification 25 712 =-48 =77 267 373 106 713 714 466 62 679 345 =14 =-13 =-62 189 =-42 715 =-44 =12 573 =-21 =60 =-78 =-46 =44 =56 =-50
tree maintain_certification 402 17 453 716 448 717 270 0 640 702 718 719 =-54 =44 =25 =-15 =17 501 =-5 =58 =15 =88 =62 =71 =59 22 =16 =-40 =47
tree maintain_certification 120 503 145 575 288 574 720 721 185 451 722 253 2 =-36 =25 =40 =29 723 =30 =-33 =6 =80 =64 =69 =48 =-36 =-51 =-52 =-21
tree maintain_certification 49 724 424 209 208 52 392 =-5 =-47 195 359 112 =-24 =3 =65 =38 =27 =63 422 725 311 =28 =-33 =-23 =67 =-38 112 =3 =-52
tree maintain_certification 173 117 76 451 37 279 348 229 =-21 =-57 =66 =24 =38 =11 229 726 703 113 =5 =-33 =-63 =60 =37 279 =-46 =44 49 =45 =-28
tree maintain_certification 275 727 728 455 27 729 327 =-5 =43 =90 =30 551 730 731 732 733 621 =33 =-25 =-29 =-32 =-56 =-50 658 =-44 =31 =65 =-60 =-44
tree maintain_certification 25 399 =-48 =64 117 274 354 486 275 353 679 2 734 185 273 =-13 =39 =11 =71 =25 =-51 =-66 =-36 =-34 =-36 =-54 735 =-36 =76
tree maintain_certification 25 399 =-53 =56 364 106 39 =-54 237 736 383 621 737 58 345 =7 =-21 =-21 =79 =-37 =-42 =70 =-50 =42 738 301 =119 =15 =-48
tree maintain_certification 188 373 590 49 526 739 9 58 52 =-4 385 =12 =-68 =-51 715 =69 =-4 =40 =-46 189 =8 =-55 =-82 =51 740 106 =-31 =49 =104
tree maintain_certification 314 226 625 237 741 742 743 185 404 574 744 =-18 =60 =64 =75 745 111 746 =4 =-42 =-46 =37 =34 =-64 =-64 =-52 =69 =34 =-40
tree maintain_certification 268 9 489 747 721 606 748 749 641 263 499 =-6 =19 =-58 =-39 =-58 =19 =32 =73 =72 724 =20 =-62 750 154 =67 =-22 =-34 =-58
tree maintain_certification 23 =-56 708 402 741 275 483 660 742 751 752 58 219 =8 198 =-32 =63 =-20 =-51 753 =-51 =46 =-61 =-42 =-52 =-35 =-56 =33 =49
tree maintain_certification 106 268 574 37 435 754 634 254 68 285 414 =0 =52 690 755 92 =-16 =0 =-58 =47 =40 =28 =47 =-72 =73 =32 =70 =-58 =40
tree maintain_certification 25 165 =-47 =33 400 575 451 59 =3 390 756 230 651 =-30 =15 =60 =29 =55 666 374 =25 =-24 =-48 =-40 46 757 =41 =133 =19
tree maintain_certification 548 494 158 204 23 =-47 230 758 503 759 533 254 383 3 =-23 =4 =-40 =35 =-53 =61 =-42 =-80 =53 =-63 166 =-49 =38 =80 =50
tree maintain_certification 327 466 188 365 52 603 411 =-7 451 =69 =-19 =50 220 760 312 39 =-46 =22 =-35 =-35 =-26 =-23 761 =-27 =25 50 =-23 =35 =47
tree maintain_certification 23 =-54 762 263 526 763 764 765 392 49 207 724 548 766 =7 =-13 =47 =-45 =45 220 =-30 =50 =-13 =51 =-66 =91 =-37 =-55 =-47
tree maintain_certification 489 9 58 275 338 767 92 412 167 =-23 =6 =11 334 768 339 464 200 =21 =-26 =-26 =-55 =-67 =-33 =62 =61 =-47 =-46 =37 =17
tree maintain_certification 118 368 214 14 769 503 770 771 758 772 773 240 0 702 =-19 =10 =11 =-41 =28 =-61 =-77 =-52 =-67 =-44 =-49 =40 =-35 =-56 =-27
tree maintain_certification 535 391 774 775 555 608 776 263 397 240 236 777 629 466 =5 =-11 =-43 =42 =-42 =-38 =-48 =-53 =-53 =-51 =61 =-46 =43 =-40 =51
tree maintain_certification 23 =-54 402 768 778 779 350 780 327 558 377 781 729 782 =-2 =54 =68 =60 =47 =-40 =39 =-53 =51 =-51 =67 =-55 504 =47 =-28
tree maintain_certification 339 622 671 783 89 784 639 52 785 518 786 =-7 =61 =51 =104 5 256 787 =21 =-39 =-9 =-29 =68 =-27 =40 =-39 =-39 =-44 =-51
tree maintain_certification 268 118 478 9 788 450 789 754 483 790 =6 =-45 =-56 =-66 =-62 =43 440 =-60 =19 110 185 =-30 =71 =-24 =-46 791 =-29 =73 =-57
tree maintain_certification 539 463 95 792 483 405 513 204 793 646 664 263 =5 =-49 =-49 =-62 =76 =-61 121 794 =-36 =22 =59 =48 =-57 =63 =-53 =-49 =52
tree maintain_certification 478 275 671 626 204 23 =-45 288 795 190 535 503 796 643 390 =7 =52 =51 =-42 =-38 =50 =-47 =-44 =51 =-61 =-37 =-50 =-41 =-51
tree maintain_certification 339 660 373 647 689 480 185 451 797 =-27 =34 798 =30 =-22 468 654 128 799 =7 =-40 =-44 =-49 =-65 =38 =30 =58 =42 =-42 =-53
tree maintain_certification 667 400 385 268 310 215 621 765 800 801 14 95 76 =-5 =7 =-48 415 =53 =-15 =-47 =-78 =59 =-39 =-61 =-51 =-54 =-57 =18 =51
tree maintain_certification 574 619 479 586 185 802 245 175 260 =-19 =53 =21 =62 =104 239 803 101 357 =6 =-40 =-34 =-40 =27 =-38 =51 460 =44 =-46 =73
tree maintain_certification 49 475 50 196 226 627 804 805 485 806 705 252 =-5 =53 =55 =57 807 =39 =-33 =70 =69 =-67 =33 =48 =26 808 =-60 =31 =-32
tree maintain_certification 55 364 809 0 440 810 721 175 811 =-32 =75 =16 =72 =55 594 =38 =-45 812 813 =2 814 =-52 =31 =49 815 =91 =-37 =43 =11
tree maintain_certification 16 49 699 101 760 724 382 816 772 650 291 =-11 =49 =10 =-67 650 =33 =-43 =-50 =-41 =-32 =-34 =-39 760 817 =-46 =67 =52 =27
tree maintain_certification 682 340 818 160 555 819 773 575 820 821 185 822 404 823 =-7 =-42 =65 =46 =4 =-53 =80 =-45 =23 =-47 =67 =-44 =63 =42 =-31
tree maintain_certification 285 437 824 825 =15 =-51 =49 =-40 117 816 826 771 268 666 827 52 =-3 =11 =-58 =-29 =-52 =-60 =-52 =-41 813 548 =-61 =49 =12
tree maintain_certification 10 828 539 564 17 57 =-40 93 792 260 2 124 =-12 =5 =18 =61 =67 =-30 388 126 607 =18 =-47 =-10 =74 =-55 =46 =34 =-65
tree maintain_certification 95 643 507 829 535 538 106 491 37 830 240 831 =-10 =11 =-50 =38 192 =39 =-50 =16 832 =-20 =45 =57 =43 =69 =42 =49 =-49
tree maintain_certification 219 17 20 92 55 457 529 =-32 =57 =28 284 317 =-11 =41 425 =54 =-59 833 =4 =-59 =35 165 317 =17 =-35 92 =13 =-114 =-37
tree maintain_certification 792 608 705 667 257 135 834 298 835 646 679 836 837 =0 =-36 =90 =-61 =-59 =99 =48 =-98 =-32 =60 =41 =61 =-59 163 =79 =-36
tree maintain_certification 339 440 226 492 400 643 275 117 512 451 =-13 =6 =46 =-38 =-54 =49 =14 =18 =29 838 189 596 198 =65 =-4 =-49 =8 =-25 =-57
tree maintain_certification 555 839 840 741 39 =-52 841 842 843 711 =-6 52 =-7 =49 =55 780 844 788 =18 =-37 =-13 =-62 =61 =-55 =56 =62 845 =83 =-33
tree maintain_certification 25 623 =-41 =66 481 846 494 847 848 626 709 714 60 839 479 =9 =58 =76 715 =-34 =5 =-57 =67 =-29 =-46 =-47 =74 =-58 =-36
tree maintain_certification 179 811 121 249 849 850 655 =-10 =-73 =39 557 =26 =-55 =52 851 852 =40 =-62 =-66 =67 853 60 854 440 =21 =70 =-3 =-14 =-63
tree maintain_certification 737 55 555 627 511 855 257 5 632 385 =-4 =-58 490 =-48 =30 =-54 =61 =78 =47 =-82 =74 194 856 =9 =-82 857 =-42 =52 =83
tree maintain_certification 450 858 239 179 421 859 14 599 860 =-14 =22 =31 =28 =36 =51 160 803 844 =19 =-21 =-48 =-51 713 =21 153 =-92 =40 =-52 =43
tree maintain_certification 411 494 767 690 373 275 555 175 201 0 490 861 =-19 =43 =37 497 =1 =-71 =53 =29 =62 =-48 =38 =39 =58 =69 862 =30 =-42
tree maintain_certification 25 256 =-41 =48 42 863 329 =-19 =-108 =47 93 682 117 145 118 791 10 864 =14 =-49 =-55 =-52 658 =3 =-47 =-43 =-20 =-29 =-29
tree maintain_certification 446 865 42 141 =-23 =50 95 93 52 437 6 =6 810 =-29 =75 =-47 866 334 867 =19 =-36 =-21 =-60 868 =-40 =61 =-51 =37 =40
tree maintain_certification 117 446 254 160 202 689 869 314 389 694 =-2 =26 167 =-56 =37 =-38 =47 =39 =-34 =-52 =30 112 =0 =69 202 134 =-48 =26 =71
tree maintain_certification 870 236 88 871 494 10 299 763 645 490 842 486 296 =-4 =-35 =-53 =5 349 =42 =-49 =-44 =72 =57 =-61 =65 =86 =24 =-55 =38
tree maintain_certification 20 682 872 873 874 88 119 816 875 424 =1 110 365 =39 =-50 =-6 =65 134 =-47 =18 =-32 =29 =-58 =-60 175 =-41 =70 =-30 =36
tree maintain_certification 580 118 876 440 877 88 643 483 476 647 299 875 =-4 =54 =72 =75 =-48 =-58 =51 =30 =90 878 =24 =-39 =-50 55 =-47 =14 =25
tree maintain_certification 736 478 288 699 879 361 445 880 50 190 389 414 =2 481 =25 =-72 =-36 =-56 881 =30 =-41 =-34 =-46 =-24 =-56 =-31 =44 =-51 =80
tree maintain_certification 882 314 385 257 883 457 324 58 76 511 181 572 =-13 =62 =24 =67 884 885 =8 =-73 =-67 =-32 =-55 =21 =58 =61 =-53 =-40 =44
tree maintain_certification 9 160 886 42 =-15 223 339 202 219 887 368 607 888 581 =8 =34 =-22 =-35 =-44 =-31 =-24 =-33 =-51 =-42 =-53 =-42 544 =51 =-31
tree maintain_certification 106 889 299 890 810 257 891 892 442 893 645 894 42 =-19 =-3 =30 =-41 =75 =39 =64 451 =-63 =12 =59 =42 =65 =64 =63 =35
tree maintain_certification 196 79 268 494 39 =-52 302 252 173 237 407 =-6 =19 =-52 713 851 895 =42 =-50 =-64 =-48 =54 896 =37 =-58 =62 =-55 =59 =34
tree maintain_certification 118 368 95 705 397 897 641 898 4 185 451 =-14 822 =8 =72 =9 =46 =72 =-19 =-48 =-41 =57 =-47 =-46 698 813 =-40 =22 =49
tree maintain_certification 43 792 899 548 843 478 655 767 188 170 245 900 =-2 =55 =79 =26 851 =-21 =65 =56 =-55 =-48 =54 =39 =68 901 =0 =104 =-48
tree maintain_certification 883 656 818 237 187 307 761 232 885 =0 =-71 492 =-43 =48 446 =-46 =64 =15 383 902 903 =14 =-44 =-53 =-37 =-47 =58 =-52 =73
tree maintain_certification 400 20 246 221 747 9 135 790 904 403 =-1 =-24 =-51 =-51 =-39 638 =75 =-2 =68 =38 =51 =45 842 262 135 =41 =-25 =-27 =-10
tree maintain_certification 117 446 905 25 815 =-39 =46 483 417 906 135 375 373 =8 =54 658 =-45 =14 568 =-34 =19 =-19 =-50 =-48 =-46 =47 285 =21 =-39
tree maintain_certification 25 432 634 =-51 =37 =39 695 755 907 792 481 682 908 909 146 910 911 =4 =-50 =-55 =-35 =38 =33 =-27 =-32 =51 =-51 =-43 =39
tree maintain_certification 489 707 626 0 912 51 913 =-12 =80 914 =37 =-36 =58 587 915 =10 =-40 =-29 =-39 =-49 354 702 124 =-27 =64 916 =34 =-16 =-53
tree maintain_certification 917 729 858 779 772 918 535 357 919 920 476 921 92 137 =-4 =19 =12 =-60 =-34 =-51 =-63 =-30 =40 =-55 =-57 =-49 =-42 =76 =-54
tree maintain_certification 599 478 2 453 226 341 889 387 106 65 =-11 97 =-59 =15 =28 =63 =53 =63 64 =35 =-40 =56 101 497 =22 =-66 =-23 =-54 =45
tree maintain_certification 560 375 922 463 117 619 88 233 172 923 =0 =73 156 =-25 =22 471 =21 =-58 =29 =40 =-24 =-41 233 =-64 =36 376 =-43 =25 =46
tree maintain_certification 9 135 699 526 39 =-51 268 924 446 925 391 654 357 =7 =-24 =-42 =-36 =-33 =40 =-60 =-53 =-42 =-36 =-43 474 926 =58 =-35 =-38
tree maintain_certification 608 327 656 478 682 364 927 677 340 917 345 928 =5 =37 =-18 =-53 =40 929 =-46 =59 =-64 =33 930 =-34 =42 =-40 =-46 =42 =-47
tree maintain_certification 597 334 327 173 772 42 556 =-5 =-56 285 =18 254 52 931 861 =-18 =57 =33 93 =10 =-45 =50 =-60 =36 =46 472 =-15 =-101 =-45
tree maintain_certification 932 879 840 550 875 55 437 714 127 =-2 =-40 =-75 =-38 233 771 =11 =-51 933 24 =-58 =-5 =62 =53 =45 838 =73 =-44 =-56 =78
tree maintain_certification 685 574 290 382 542 641 453 934 935 414 =-4 285 =51 =4 =-48 =33 =51 141 936 64 =-55 =25 =59 =17 =-46 =-46 =48 =65 =43
tree maintain_certification 937 402 699 533 938 620 411 767 507 221 939 809 =-3 =56 =-70 =32 410 =81 =4 =57 =23 =-68 =-55 =-56 44 =-49 =32 =30 =43
tree maintain_certification 402 188 79 940 457 361 387 76 =-9 267 113 699 =10 =-46 =-34 =-56 =50 =-34 364 =10 =84 =54 =62 619 =-29 =30 941 =40 =-39
tree maintain_certification 268 478 846 705 729 560 883 9 942 101 446 943 =0 =-38 12 =51 =-46 =-29 =47 231 =88 =9 =62 =31 =60 =50 =-55 =-45 =-53
tree maintain_certification 800 20 9 58 268 10 741 944 263 809 945 946 874 =7 =-53 =-45 =-31 =57 =-47 =-43 =-46 =-57 =-51 =-34 =34 733 =54 =-41 =-85
tree maintain_certification 89 450 818 672 539 208 0 947 948 785 949 =-14 =80 =57 =-53 =91 305 328 =2 =-17 =56 557 =24 =-25 =38 =53 =60 =34 =40
tree maintain_certification 226 483 339 559 574 104 950 924 65 622 =1 =-39 712 =27 =-72 =-51 =-53 570 951 =19 =-51 =-54 =54 105 =-8 =-102 =-42 =-52 =33
tree maintain_certification 42 952 953 954 955 =-39 =39 =47 655 =43 803 =-88 =42 =54 524 858 224 542 389 154 661 =8 =-28 =-37 =-29 =-43 =-45 =-41 =-53
tree maintain_certification 106 741 199 818 956 957 535 705 809 107 65 175 =-9 504 =70 =-7 826 =14 =-61 =40 =46 =50 =36 =88 =55 =59 =41 =-53 =38
tree maintain_certification 590 468 958 736 593 959 246 960 869 165 699 885 24 =-6 114 =8 =-38 =-69 =-32 =-28 =38 =-43 =51 =40 =59 =52 =60 =-58 =-68
tree maintain_certification 475 368 548 299 39 =-51 362 483 679 646 334 961 101 =6 =-19 =-75 962 2 =-38 =25 =42 =-52 =-57 =-47 =-43 =65 =46 =-54 =-42
tree maintain_certification 402 9 963 964 52 187 193 323 965 =-22 =53 =46 =43 470 53 914 =27 =-12 =-29 =-35 83 674 =6 =-48 =-26 =68 =43 =31 =32
tree maintain_certification 196 415 539 871 446 899 207 941 =-2 =-31 =27 =59 =37 =83 =42 698 966 811 143 967 181 =-41 =21 =51 =-6 =53 =61 =37 =29
tree maintain_certification 117 776 226 288 841 37 694 968 46 440 =-14 =16 =1 =59 =22 969 =35 =-38 =58 =46 970 =33 =-55 =-46 971 165 =-36 =40 =68
tree maintain_certification 972 241 973 361 974 =2 =-48 975 482 =-47 =31 =27 =-66 976 2 956 99 603 658 =-45 459 =-20 =69 =29 =7 =50 =10 =61 =25
tree maintain_certification 236 580 118 607 977 773 145 153 52 =-7 =6 =52 =-45 345 77 =40 =-39 =-23 =55 =-50 54 195 =-49 =3 =22 978 =31 =-44 =-55
tree maintain_certification 399 106 979 899 778 170 145 456 415 =-2 980 659 =-23 =41 =28 981 =-43 =35 =-56 =15 =57 =61 =28 300 =45 =-23 285 =-42 =35
tree maintain_certification 686 560 361 302 207 535 982 917 844 885 =1 =-68 124 =-30 393 =22 =-65 =-63 =69 =37 161 =43 =-30 =32 =-26 832 =-16 =58 =-77
tree maintain_certification 236 25 284 =-43 =41 339 792 621 799 983 671 626 984 682 361 =10 =-17 =-21 =-48 =-28 =-33 =-38 985 =-45 =36 =-34 =56 =-46 =-57
tree maintain_certification 542 118 49 699 357 853 219 513 961 885 134 =9 986 =39 =-45 =-65 =-85 =-16 506 =-34 =53 =-55 =-35 =-34 711 =-36 =54 =-18 =-48
tree maintain_certification 805 987 794 145 115 919 843 699 988 423 =-1 188 745 =37 =-41 =-33 =59 =-29 =55 =-57 =68 =-48 867 =41 =-37 311 =-38 =58 =70
tree maintain_certification 504 402 166 643 321 989 990 991 992 =-7 =68 =70 =-36 =64 =33 =53 993 342 994 65 =12 =49 =-41 =-36 =-82 =37 442 =-22 =51
tree maintain_certification 43 350 435 860 801 542 95 836 957 245 608 516 733 995 =1 =-47 =-28 =38 =-49 =55 =84 =84 =-46 =-48 =-47 =33 =62 =54 =-50
tree maintain_certification 996 402 491 400 925 445 497 717 660 692 =-1 =48 =-48 =82 =-56 =-53 =-51 =17 90 =27 =-31 84 =44 =-34 995 595 =-50 =47 =51
tree maintain_certification 997 664 364 350 671 892 945 998 999 338 46 =-5 838 =2 =30 =53 =51 =40 =-36 =63 =-41 =47 457 =12 =79 =-49 141 =-45 =10
tree maintain_certification 711 779 819 202 39 =-49 1000 608 241 483 724 285 1001 =26 =-27 515 769 =7 =-43 =-44 =-39 =-54 =-8 =-44 =-47 =-27 =-41 =-52 =28
tree maintain_certification 904 118 1002 1003 526 135 758 219 283 =-26 398 1004 =12 =-49 828 432 =-52 =35 =32 =-18 =-64 474 =-2 =-51 =-37 =-17 =-56 =-17 =-46
tree maintain_certification 590 232 390 20 1005 156 453 1006 173 508 =-4 =-40 165 =37 =-21 =65 =50 =23 1007 =45 =-29 =36 =44 86 1008 =-24 =55 =47 =-67
tree maintain_certification 43 16 187 941 483 115 1009 741 867 =1 =36 =-52 =-33 =65 =-55 427 =-61 =26 29 556 1010 =5 =-52 =28 =49 8 =40 =-33 =-54
tree maintain_certification 660 776 771 476 463 158 138 961 620 92 794 =-1 =37 267 =14 =-37 =-57 =-71 =-40 506 =-34 =40 =-37 =-37 =-49 =-48 1011 =-56 =16
tree maintain_certification 373 891 1012 402 464 1013 463 479 597 144 804 887 =3 =-36 =67 =-36 =-41 =51 =-45 =38 63 887 =-47 =50 =29 =31 =-67 =-35 =39
tree maintain_certification 660 1014 1015 898 889 705 9 58 314 1016 475 =2 =-34 =-47 =-32 980 =-45 =43 110 146 =53 =-46 =-17 =45 =48 =56 =-33 =-50 =-42
tree maintain_certification 632 217 49 506 1017 124 423 1018 =-9 =58 =18 117 483 758 655 =14 =-39 =-61 =-51 1019 =-36 =71 =-53 =52 930 =-36 =41 =46 =-30
tree maintain_certification 204 486 834 1020 345 754 1000 586 1021 224 677 1022 =8 =-45 =-27 =-34 =-49 =-21 =-45 =-51 1023 399 =-32 =55 =79 =-65 =-72 =-32 =-58
tree maintain_certification 226 540 686 78 196 207 1024 871 402 =-5 504 =38 =-39 =75 =-60 24 =56 =-11 =32 888 =31 =-22 =-65 =-48 78 832 =59 =-5 =-37
tree maintain_certification 25 134 125 77 =-57 =29 =46 =33 847 373 1025 76 244 379 62 =-1 =-33 1026 =46 =-15 =-37 1027 1028 =3 =53 =49 =-51 =38 =-49
tree maintain_certification 2 1029 218 861 20 1030 1031 373 747 479 =-7 =41 =54 =39 =-42 =-78 =30 =46 853 =28 =-49 =49 931 90 476 =26 =-51 =-19 =-47
tree maintain_certification 39 =-50 341 1032 375 819 1015 400 1033 9 51 1034 27 =0 =27 =-38 24 =-7 =59 =38 =-22 =18 =-31 172 =-54 =29 =-24 =-41 =59
tree maintain_certification 1035 811 873 172 1036 1037 =4 =40 =-50 92 1038 =-22 568 =-5 21 =77 =-28 1039 1040 1041 567 =21 =-39 =-52 =-62 =-66 =-53 =48 =-37
tree maintain_certification 677 686 1032 120 737 834 2 437 315 338 228 185 =-12 =3 =34 =58 =40 =-26 251 =21 =-29 =-70 =76 1027 =-24 =27 =-44 =-63 =-42
tree maintain_certification 524 727 685 864 873 145 365 1042 1043 627 790 708 =6 =41 =-34 =-44 =-62 =77 1044 =-25 =84 =-43 =-58 =-51 1045 =49 =-34 =-50 =-51
tree maintain_certification 574 858 1046 590 471 524 834 1047 1000 479 1048 654 =5 =-37 =-29 715 =85 =1 =-43 =-26 =-69 =-42 =-44 680 =-85 =32 =-47 =-42 =55
tree maintain_certification 475 27 350 825 1049 928 1050 107 809 282 590 1051 1042 =-8 =67 =63 =-74 =24 =41 =34 =24 =23 =-51 =27 =48 =20 1052 =-55 =36
tree maintain_certification 1053 828 345 539 773 705 89 952 334 =-3 933 535 606 =-54 =36 =31 =55 =37 =35 =48 1054 973 =35 =-41 =-32 =40 =-25 =29 =61
tree maintain_certification 224 647 373 1055 1056 1057 533 528 590 27 624 538 =-4 =46 =32 =19 =-72 91 99 =-35 =20 =30 =-49 =30 =38 =37 =34 =49 =-46
tree maintain_certification 475 1058 158 548 224 800 16 466 769 703 375 =5 1059 =-41 =49 =-36 =-39 =-14 =23 =-81 =-49 =39 610 =-45 =20 =92 104 =-60 =30
tree maintain_certification 489 823 137 1060 727 361 777 =0 =48 =-31 =-58 =-57 1061 =31 141 =18 =-54 828 395 1061 =-21 =15 =46 =35 925 641 =23 =-26 =-47
tree maintain_certification 763 643 1000 1062 391 506 217 548 1063 400 =-5 212 757 =10 =72 =-36 =-54 185 =-21 =52 =36 =45 =-38 =62 =-54 1064 =68 =-15 =74
tree maintain_certification 1065 478 535 1066 692 119 125 212 974 1047 274 1067 24 =-2 =9 =-60 =-48 =-29 =-51 488 =-27 =40 =31 =-26 =45 =-57 =36 =-44 =83
tree maintain_certification 478 350 671 37 226 298 130 1068 373 1069 =-5 =50 332 =44 =-40 =66 =27 =43 80 1070 =-21 =50 =46 1071 =36 =-27 =-47 =53 =-45
tree maintain_certification 619 1056 350 747 245 1072 96 126 89 1073 29 998 =-14 =52 =39 =45 =45 =-22 281 =-2 =42 =54 =50 =53 =39 =43 1074 =39 =-40
tree maintain_certification 1048 268 135 236 917 262 456 1075 1076 =7 =-50 =58 1077 =-23 =34 =-38 =-54 1078 =-54 =32 257 134 1079 =-40 =39 =49 =46 =-49 =-33
tree maintain_certification 364 1080 818 810 510 446 88 1081 689 1082 =-10 =44 =22 =33 =21 59 =63 =-18 640 119 755 =33 =-45 =-44 =-43 =38 =52 =77 =27
tree maintain_certification 911 365 779 829 489 357 1083 556 909 734 =-1 =59 =42 1084 424 =-40 =41 =55 =29 =-33 =15 =56 =-48 250 1085 =-35 =44 =60 =-49
tree maintain_certification 203 835 475 403 794 736 1053 1051 1086 49 123 =-5 158 =17 =-47 =-23 =47 =60 =51 =63 481 127 =59 =-38 =-28 =-24 =-42 =89 =40
tree maintain_certification 39 =-49 1087 479 1088 288 805 1089 137 506 158 389 694 232 =-1 =-23 =25 =-46 =-36 =45 701 =5 =52 =32 =56 =38 =80 =42 =-50
tree maintain_certification 405 935 91 429 958 245 400 1090 613 241 358 208 =-8 =22 =32 =-20 =48 =-33 =10 =57 =54 =43 371 =16 =-48 1091 =-63 =35 =42
tree maintain_certification 682 1058 75 411 510 692 55 1092 977 =-8 =44 =34 112 =-5 =18 =48 1093 =23 669 =-62 =30 200 =28 =-38 =-49 =87 828 =-37 =49
tree maintain_certification 165 871 365 677 772 450 46 1094 1095 1096 1097 =-13 1098 =15 =-58 =47 =57 =51 464 =9 =-27 =29 =-55 =-34 1085 =-26 =42 =75 =-30
tree maintain_certification 382 679 1046 889 871 196 1099 338 185 1100 1101 625 823 702 =-23 =12 =-29 =56 =24 =91 =5 =47 =62 =28 =73 =47 =-40 =-53 =-40
tree maintain_certification 664 890 422 204 1102 1103 1104 1096 927 24 914 1105 =3 =-46 =-34 =6 =-61 =47 =67 =-41 =-71 =-53 128 118 =38 =-28 =-45 =67 =-46
tree maintain_certification 816 62 513 113 843 135 758 1056 953 =9 =-9 =55 =-56 =-16 =58 =-29 1106 669 =-43 =15 =25 73 =-44 188 =11 689 =-51 =31 =-28
tree maintain_certification 1107 942 505 288 957 1108 1109 786 1110 947 628 1111 55 =-6 =5 =-43 =49 =57 1112 =55 =-38 =38 =-48 =-42 =76 =35 =45 =51 =70
tree maintain_certification 475 506 196 1058 55 118 1113 76 748 470 136 =-24 =53 =27 =31 =3 =72 =-39 425 101 1017 =11 =-43 =-17 =-68 =84 =30 =50 =-46
tree maintain_certification 973 1114 1115 889 957 677 597 526 7 945 =16 =-29 1066 51 =0 =21 =-57 380 =-47 =27 286 =-44 =39 =-34 =72 =50 =-40 =-49 =-53
tree provide_certificate 662 236 =-117 1116 307 =-92 =30 =51 3 1117 =-110 =-4 596 236 1118 492 =-67 =-8 =101 =14 1119 622 1120 1121 =46 =-95 =-96 =-99 =-112
tree provide_certificate 662 1122 =-110 427 =-26 =-108 23 =-114 22 1122 424 987 1123 1124 1125 =-51 =47 533 =74 =-94 =-105 =73 =40 1126 =106 =-95 664 =-95 =-1
tree provide_certificate 1127 1096 1128 25 =-108 1083 1129 1130 1131 1132 1133 =-99 =-41 =-1 =61 =30 =-12 =-54 25 =-104 =10 1134 =-18 =95 1135 919 =-62 =41 =37
tree provide_certificate 367 1136 82 1137 1138 1139 1140 =-96 =51 =-35 =-36 =-14 39 =-103 =-62 =4 1141 1142 664 =-69 =-4 286 470 478 =47 =-81 =-50 =-84 =73
tree provide_certificate 1143 49 1144 1105 1145 =-95 =84 =-60 23 =-84 53 =-54 =103 46 =-91 52 =-47 312 =50 301 =-100 =81 52 1146 =-15 =-79 23 =-91 =73
tree provide_certificate 244 1142 1147 1148 1149 =-93 =-40 =2 57 =-87 =-40 57 =-81 =-6 63 8 62 1150 =-23 =68 =-67 =-92 427 1151 60 =65 =-17 =-68 =-85
tree provide_certificate 1146 944 1152 1124 1144 1122 1153 1127 =-87 =-64 =75 681 =-58 =39 =1 =-3 596 =-55 =7 =43 1154 1155 596 1156 =8 =-77 =72 =-87 =-79
tree provide_certificate 662 1157 1158 =-86 =-21 383 =40 =-90 306 =-90 1123 191 343 1159 =-47 =82 =35 84 1160 1124 144 586 =22 =-42 =-89 =76 =-59 =-55 =-87
tree provide_certificate 244 1161 637 275 =-84 1162 =-71 1163 =65 =-68 57 =-71 =13 =-2 52 1001 =-64 =66 123 412 57 =17 =79 =-7 447 81 =-64 =28 =99
tree provide_certificate 662 1161 =-81 =-16 97 1124 1164 343 =-82 =8 =41 =80 22 1123 1165 84 1003 1166 =24 =-79 =81 =-37 =-39 =-78 357 1167 =-40 =47 =-85
tree provide_certificate 63 637 229 1168 1169 =-80 =1 872 =38 =-72 294 =-56 =46 =-21 637 1035 1170 112 1152 =-63 =-7 181 =-3 =-80 =59 =78 872 =77 =-62
tree provide_certificate 244 1122 1171 1172 1173 =-78 =-45 =-33 =32 872 =12 =-73 117 722 1122 1174 206 121 454 345 =5 =65 =69 =78 =-77 =-80 =79 =-75 =-80
tree provide_certificate 191 367 1175 =-74 =-6 1096 451 =-47 =21 =77 124 1096 1175 1176 =-67 =29 =28 =91 3 1124 =-77 =84 8 112 126 =-55 =33 =53 =-67
tree provide_certificate 1105 1136 1177 1178 1050 1179 1180 459 =-73 1181 =-58 =87 =14 =-18 =-33 =21 =-15 =10 167 837 236 15 =-57 =18 415 =21 =-24 =-76 =42
tree provide_certificate 662 1141 1180 =-73 =21 1157 =-48 =49 46 137 1141 =-76 =84 =5 22 126 172 =-28 =41 61 1182 646 =73 =-85 =-11 =-82 73 =-60 =22
tree provide_certificate 637 499 1183 1184 1185 1186 1187 1147 =-69 179 =-58 =-13 =45 =-27 =19 =80 =1 0 1188 =-26 =74 =-64 22 345 =13 =88 73 =-69 =38
tree provide_certificate 191 1142 =-67 117 97 =-76 =25 =-79 97 1127 345 =-68 =48 =39 81 =-35 306 =-77 117 657 986 673 1189 =63 =-77 =-24 =-55 =-67 =-59
tree provide_certificate 1122 57 =-69 1190 984 1191 1192 1193 160 1194 1195 =-61 1196 =-24 =-71 =-12 =-3 =68 1197 =-2 =136 =63 =62 =46 1198 39 =-74 =23 =-75
tree provide_certificate 244 1175 275 662 =-70 167 329 =-66 =30 407 =19 =-69 167 664 =-56 =0 =74 =12 662 =-44 470 1199 61 1200 =51 =-69 =-77 =-74 =-37
tree provide_certificate 191 637 1134 944 1201 1202 179 =-68 =-55 =39 =-20 =36 =53 =-10 637 944 427 1203 1184 1204 =-30 =95 =85 =59 =-69 =59 1126 =34 =-72
tree provide_certificate 97 54 =-69 638 112 =-30 =43 =-70 985 1197 178 1184 1176 1205 1206 =-58 =6 =-5 =5 =99 =20 =42 286 112 200 =0 =-57 =21 =-56
tree provide_certificate 669 1197 =-67 =8 46 180 1197 =-60 =65 1119 658 =20 =-59 =-72 90 158 96 1165 622 =66 =-63 =-1 1122 =-18 =84 =-66 73 =-48 =33
tree provide_certificate 244 1207 1175 1208 1183 1209 =-64 =62 167 =-57 =61 189 =-12 =105 53 =-30 =57 =82 53 944 =-35 =80 39 =-75 1210 =49 1211 =-65 =74
tree provide_certificate 662 1173 1169 1134 1212 =-65 =-2 =26 =33 3 =-69 =35 3 343 =-71 =53 192 1156 128 1213 =39 =-63 =-68 54 =-34 73 =-43 =50 =-28
tree provide_certificate 229 1122 1129 1214 =-60 =139 =3 =26 97 1215 167 =-65 =41 =85 117 80 =-61 74 198 8 114 433 =40 =-14 =-79 =-49 =63 =-70 =-66
tree provide_certificate 662 1134 1216 =-61 =24 =34 25 =-70 200 84 487 128 57 =3 1126 1217 76 =66 =14 =-79 =-27 =-73 =-22 432 637 =-14 =94 =-76 =-21
tree provide_certificate 191 637 1207 1218 1201 1219 1161 =-59 =-6 3 =-57 =85 =-6 =35 =77 415 =19 =-40 3 346 =-61 =112 112 =-25 722 1220 =37 =-41 =-60
tree provide_certificate 63 1105 229 1185 =-61 =62 39 =-70 =-25 39 =-70 53 1185 =-20 =50 777 =43 =-53 39 =-70 1155 407 424 1221 =31 =-57 =80 =-25 =-62
tree provide_certificate 662 1168 1158 =-59 =9 3 =-67 702 =98 =-21 3 343 =-66 =64 22 1222 1223 1224 724 994 =45 =-60 =-47 =-1 =-69 =-68 52 =-53 =41
tree provide_certificate 367 46 1147 1225 1226 =-61 =128 =53 1117 =-28 =71 185 896 1227 784 128 =5 =-66 =-65 =-47 =79 1228 =-47 =26 1141 53 =-11 =42 =80
tree provide_certificate 229 1229 1230 1161 1192 1231 1232 1202 1187 =-58 =79 =52 =18 =148 =-7 =4 =60 =46 25 =-67 427 357 1156 =36 702 =-32 =23 =-29 =-50
tree provide_certificate 46 236 137 1233 =-60 1162 =-44 =74 1229 1234 983 =-42 =62 =75 =73 1198 =24 =-61 1235 1149 1236 447 =-39 =23 =48 =133 1237 =34 =-37
tree provide_certificate 244 1105 1152 275 =-61 =-25 =-9 25 =-68 179 =-1 =55 23 =-72 1238 1220 1239 1240 1241 =49 =-48 =-56 =-55 =-40 179 73 =-50 =19 =81
tree provide_certificate 244 1143 669 1185 1231 =-60 =150 =65 604 1242 1132 1170 1243 =-50 =106 =62 =107 =136 638 =72 =-15 =23 117 81 =-5 1244 =47 =-48 =-59
tree provide_certificate 662 1197 1207 1225 98 1212 =-58 =8 =44 =44 =60 =30 97 1245 1148 1207 =-45 =99 =61 =90 1235 200 1246 =3 =123 =-41 1247 =41 =-49
tree provide_certificate 244 1152 1197 1248 1212 1218 1226 =-58 =124 =36 =36 =26 1249 =54 =-33 137 =-24 487 =47 =-29 63 143 =-21 126 =49 =-15 540 =43 =-52
tree provide_certificate 63 944 1118 1225 198 1250 =-50 =21 996 1251 1252 =-39 =102 =95 =46 =44 =84 =42 23 =-68 722 1253 1254 788 =41 =-57 =-51 =-43 =-58
tree provide_certificate 97 1146 1255 =-57 =64 =9 641 1096 1256 1191 1257 1258 664 1130 =-40 =61 =20 =52 52 =-36 23 =-68 =55 =48 =128 =58 422 =7 =76
tree provide_certificate 25 =-64 191 1259 1141 1145 1183 1260 604 1261 =-45 =44 =-19 =35 =43 =102 =39 =64 1262 81 =-16 39 =-63 1126 658 =36 =-25 =-42 =124
tree provide_certificate 1105 229 1207 1128 1127 1225 =-54 =51 =-9 =32 =95 39 =-66 117 427 =11 =-54 =-56 117 39 =-69 427 5 383 =48 =-61 =-64 =-58 =-64
tree provide_certificate 25 1263 =-64 =165 1143 604 275 828 1186 1264 1265 484 702 =-57 =-35 =-9 =62 =39 1021 =-3 =114 =18 =28 784 1266 =20 =-55 =-58 =17
tree provide_certificate 229 1127 120 1250 1267 1202 1268 =-51 =138 =73 =52 =64 =-13 =10 286 200 987 120 492 1269 =-14 =108 =37 1270 =41 =-18 =57 =-28 =-49
tree provide_certificate 25 =-62 1235 664 1143 1003 1271 1193 =-44 =82 =134 =5 1272 285 =53 =-9 =171 1162 =8 =79 84 41 568 1147 =12 =54 =70 =-46 =-30
tree provide_certificate 1143 57 1230 712 =-54 1273 =-31 =165 =67 1147 239 409 1050 1274 1275 1276 =-39 =53 =33 =31 =15 =25 =27 =24 179 1277 =22 =-35 =68
tree provide_certificate 669 1185 1278 1197 1177 =-55 =36 =5 =39 =39 57 54 =-44 =44 1155 94 22 1279 788 604 =29 =64 =-56 =-46 200 =40 =-43 =-40 =-53
tree provide_certificate 124 1152 1180 1169 1118 1157 459 =-52 =-10 =7 =56 =33 =85 307 459 =-47 =115 =40 1280 76 1281 51 1119 =11 =-44 =-35 =-41 =-33 =70
tree provide_certificate 669 97 =-61 1282 988 1283 =-46 =29 =163 =11 57 1267 1090 484 1243 =-46 =110 =15 =86 =53 1284 1123 181 1285 =21 =-74 =-50 =-60 =-65
tree provide_certificate 662 1105 1286 1287 1185 =-54 =70 =45 =22 179 =-12 =60 23 =-65 52 179 =-62 =32 367 1288 604 641 =2 1240 =51 =-81 =49 =-42 =61
tree provide_certificate 191 604 275 1146 1171 1289 1243 1248 =-48 =15 =117 =121 =78 =13 161 =-24 =44 1173 284 =-17 =68 =107 268 1224 =17 1290 =-19 =192 =-46
tree provide_certificate 669 1143 1291 1187 =-51 =96 =84 =23 23 =-65 1235 198 1224 580 =-11 44 =11 =147 1292 =-41 =101 =20 673 646 110 =58 =21 =-85 =-57
tree provide_certificate 63 1293 1280 1168 617 1294 1295 1296 1297 1298 =-41 =45 =35 =92 =18 =20 =16 54 =-17 =84 =40 =82 54 352 =8 =-37 1299 =45 =-28
tree provide_certificate 669 236 1287 1207 1185 =-53 =60 =96 =47 =18 124 239 282 1300 987 =-32 =25 =120 =66 =43 24 239 =-16 =66 63 1301 =22 =-70 =55
tree provide_certificate 662 1129 985 1143 1184 1302 =-50 =114 =104 1303 =-26 =115 284 =-19 =85 1304 =15 =190 1223 167 121 144 =1 =-71 76 =62 =-33 =36 =-60
tree provide_certificate 985 1197 191 604 1295 1202 =-45 =77 1305 =61 =-58 178 1203 =-25 =86 =77 39 =-62 =-4 =57 39 =-60 402 1160 1191 =22 =105 =-28 =120
tree provide_certificate 57 1143 944 1306 =-47 =83 =40 =38 229 1234 637 872 1229 1307 1287 =-41 =56 =193 =67 =60 =41 =42 1308 986 722 =26 =-46 =-51 =-16
tree provide_certificate 662 367 239 1180 1309 =-48 =79 =62 =0 681 =-9 =50 24 1310 1118 239 198 167 1263 =-43 =114 =9 =11 =26 =88 =71 94 =27 =-36
tree provide_certificate 669 1180 1207 1212 1185 1162 =-49 =-1 =38 =84 =83 =98 306 =-60 1280 1223 986 285 54 =18 =90 24 =-16 339 =23 =-70 =-47 =-58 =80
tree provide_certificate 39 =-62 1146 1311 1262 983 1190 1119 1003 1203 219 1312 1298 703 =-24 =48 =100 =63 =-62 =39 =15 =-60 =40 =40 =65 =47 110 =-9 =38
tree provide_certificate 46 167 712 681 282 1271 =-51 =82 =42 658 =14 =-54 =58 658 1313 1314 =43 =-39 =-63 =-50 0 658 =23 =-16 1083 1142 =-39 =73 =24
tree provide_certificate 3 343 1290 =-62 =147 1147 =-20 =80 1235 1021 179 49 1309 =-35 =77 1156 =8 =-39 49 =-2 =62 =87 487 415 1315 =45 =-56 =-2 =-22
tree provide_certificate 244 1234 985 167 1290 =-48 =112 658 301 =35 =-27 =-54 167 =-11 =43 1126 265 23 =-52 =52 =-33 =-59 23 =-59 1126 301 =7 =45 =-67
tree provide_certificate 424 192 1298 1096 1144 306 =-62 76 239 1316 1317 =-20 =60 =50 =39 1142 =-51 =37 =61 =45 =97 1127 =-51 =7 1195 715 =-21 =25 =75
tree provide_certificate 3 343 1296 =-62 =121 =14 354 42 1236 1289 189 =-11 =-64 =133 =82 1126 1154 191 1083 1218 664 =-24 =41 =85 =17 =14 =62 =-55 =-44
tree provide_certificate 1207 1201 596 1256 1318 1319 =-28 =97 96 =101 =-61 =117 1320 123 1321 1086 1322 =-14 =68 =61 =138 =48 =79 702 =58 =1 62 =78 =2
tree provide_certificate 25 =-58 1221 23 =-64 135 1129 286 1175 367 984 1136 1246 =-7 =63 =60 =90 398 =61 53 =-45 =22 =55 =-37 369 =78 =-69 =-56 =-47
tree provide_certificate 39 =-62 604 198 1096 1323 1216 712 160 =-31 =15 312 153 =66 =-67 =-48 =80 =104 1239 =55 =-79 =12 596 1324 =-15 =94 407 =57 =-21
tree provide_certificate 3 1245 =-51 =43 985 664 239 1325 1304 1310 1276 1183 191 1326 =-35 =125 =-13 =35 =58 =20 =91 =164 =27 830 =40 =-88 357 =37 =-7
tree provide_certificate 662 44 1128 1233 1183 =-43 =17 =22 =31 187 =-16 =73 1156 192 1327 689 =36 =-29 =-8 =-16 500 1328 972 539 =-29 =79 =40 =135 =32
tree provide_certificate 3 1145 =-49 =81 239 52 200 1216 1219 1303 =-18 =24 =81 =100 =-43 1122 1230 1329 725 1138 =-3 =77 =-40 =59 =82 =53 76 =46 =-25
tree provide_certificate 1152 178 329 664 189 1320 1330 489 1148 =-41 =27 =-9 =60 =55 229 =-26 =2 1331 24 =-6 =56 =-75 =44 =49 182 1119 =29 =-50 =-62
tree provide_certificate 244 1124 3 218 =-57 =25 192 327 =-12 =74 =-43 =84 22 23 =-59 380 1284 392 =32 =-15 =-52 1332 =61 =-95 200 398 =60 =-47 =-53
tree provide_certificate 669 1192 1180 44 1122 =-44 =15 =0 =53 =39 117 158 1126 74 95 1244 1333 1334 375 =33 =-46 =-56 =-60 =-48 =-72 =-56 =-45 =-57 =-47
tree provide_certificate 25 =-57 669 1105 1207 597 1335 =-42 =84 =53 =68 =26 117 39 =-62 93 1198 158 1336 362 =32 =-64 =-77 =-41 =-31 =-70 402 =-55 =91
tree provide_certificate 244 1262 3 346 1178 =-58 =75 =46 1337 983 403 1218 712 1325 =-22 =129 =33 =78 =-56 =44 =58 =71 59 356 1338 =35 =3 =-68 =-6
tree provide_certificate 662 1096 459 1185 1339 218 =-41 =31 =82 =27 95 1286 =15 =104 =-55 830 =58 =-80 52 285 =21 =-25 622 54 206 =16 =-56 =47 =-56
tree provide_certificate 23 =-60 784 237 219 52 134 285 =7 1216 1304 =-24 =116 =102 =51 1315 1171 433 374 1281 =30 =-19 =-36 =-17 =85 =-63 =-46 =-69 =-49
tree provide_certificate 1096 844 944 167 1201 1340 1050 1341 1318 415 1342 =-17 =35 1330 =-39 =59 =83 =78 =30 =97 =27 1287 192 =23 =-25 =92 =53 =-36 =65
tree provide_certificate 1105 24 1180 1152 1297 702 =-48 =-21 =55 =3 =75 1235 664 872 499 =-28 =21 =46 =57 407 =49 =-8 392 1343 1344 =43 =-16 =-10 =-8
tree provide_certificate 662 985 1274 1105 1276 1218 =-43 =53 =44 64 =-6 =122 =15 =26 117 306 =-52 725 84 135 582 =32 =-90 =-50 =-22 =-16 402 =-61 =81
tree provide_certificate 306 =-57 1207 178 548 1345 1346 478 1124 1347 1226 580 1141 1348 =-19 =108 1070 =-40 =61 =16 =73 =70 =28 =-60 =138 =71 =63 =34 =53
tree provide_certificate 117 46 306 =-57 1276 1226 1219 333 1349 =-20 =68 =47 =58 =88 =58 22 63 1280 120 =-16 =27 =75 1076 =37 =-50 =64 402 =-55 =74
tree provide_certificate 25 1263 =-60 =140 662 1177 367 702 =-41 556 1350 =-27 =55 =54 =15 =64 223 339 1315 1119 312 144 =30 =-60 =-29 =-49 =-33 =-59 =-62
tree provide_certificate 83 1221 192 1201 702 167 1122 1297 52 1219 =-48 =47 815 =4 =-48 =98 =28 =39 1315 730 1198 =24 =-26 =-63 =-47 =40 =-21 =-43 =-49
tree provide_certificate 97 1159 1351 1352 1290 =-51 =115 =17 =29 =27 1180 450 1050 1149 984 1340 402 1353 17 =-16 =13 =38 =40 =74 =49 =66 =30 =76 =86
tree provide_certificate 39 =-60 1207 1105 1287 1354 1221 6 499 407 95 =-7 =-67 =-44 =23 1355 =-38 =73 =-53 =77 =82 1315 62 1356 =29 =-81 =-7 =-69 =53
tree provide_certificate 306 =-61 63 1168 1186 690 666 1357 1138 944 1358 =-25 =32 =34 =37 =110 =23 =64 =25 996 =61 =-19 1224 1359 1313 =32 =-58 =-47 =-21
tree provide_certificate 117 662 1346 1168 1360 399 1321 =-26 =96 =49 =44 =36 =135 1361 1362 128 1363 1364 1365 1285 =28 =-68 =-32 =-74 =-66 =-59 =-68 =-55 =-45
tree provide_certificate 23 =-59 1366 46 15 1021 1171 1367 1162 =-18 837 =46 =-54 =53 =69 =56 1368 =-50 =88 724 166 432 =10 =-34 76 =44 =0 =-57 =59
tree provide_certificate 669 1259 1162 460 1021 =-37 =49 =33 =16 =38 622 1189 1363 1026 361 460 200 178 =3 =39 =-24 =44 =-43 90 =34 =-13 =-64 =-66 =-47
tree provide_certificate 59 662 44 1129 1168 1369 1295 584 =-37 =30 =48 =92 =39 =47 =34 725 94 463 =27 =-52 =-35 =-24 294 825 =-24 46 =-47 =120 =53
tree provide_certificate 1191 306 =-56 95 329 1324 178 54 1370 1021 189 1371 1372 459 =-32 =16 =50 =56 =-4 =54 =42 465 =26 =-13 =25 =61 =37 =-67 =72
tree provide_certificate 25 712 =-58 =62 23 =-57 640 1198 1189 403 366 1256 1165 1121 127 40 1129 =19 =59 =-46 =-30 =-41 =-19 =112 =-36 =-29 =-66 =-36 =-36
tree provide_certificate 244 1262 604 1216 1328 472 987 =-28 =24 =60 =62 =96 =17 =79 1126 470 1189 39 =-53 273 1240 1165 =43 =-3 =-40 =-43 =-62 =-21 =-61
tree provide_certificate 117 662 134 1373 1299 1122 1374 =-21 =72 46 1116 =-48 =53 =95 =-46 =64 =25 725 263 784 1375 46 =3 =34 =-47 =-50 =-67 =-21 =-42
tree provide_certificate 97 54 1127 =-47 =19 =24 282 198 302 160 24 =-21 1376 655 =-4 =78 =124 =32 =57 48 1377 477 1378 =30 =-76 =-66 =-70 =-11 =61
tree provide_certificate 987 427 1143 1050 1280 1323 839 173 1097 49 1379 284 130 =-38 =56 =-2 =21 =-3 407 =15 =-57 =21 =59 =83 =51 =37 =21 =-46 =35
tree provide_certificate 39 =-57 424 97 669 =-53 328 =3 =-63 784 92 1223 1238 95 312 =21 =-27 =-58 470 =13 =-49 =-56 =-26 =-51 604 =15 398 =76 =-40
tree provide_certificate 484 3 1328 =-51 =86 83 850 402 1315 487 1235 1380 233 640 =-2 =-50 =-60 =109 361 769 =31 =-57 =-74 =-30 =-45 =46 =45 =-48 =26
tree provide_certificate 39 =-59 179 24 1381 1101 =-22 1382 =55 =-42 =112 1383 1384 8 46 597 349 =-27 =40 =48 =12 =-46 =90 =67 2 1385 =30 =-62 =-34
tree provide_certificate 1271 1130 1197 345 1386 1341 306 =-53 1348 1387 641 520 52 180 =-29 =8 =0 =-57 =9 =-53 =96 =50 1388 =74 =-73 =23 =42 =67 =104
tree provide_certificate 244 1207 1096 1147 333 1226 1271 402 =-31 =31 =91 =101 =46 =6 =35 =67 1126 74 90 191 =49 401 =2 =45 398 =16 =-55 =-50 =-63
tree provide_certificate 179 52 284 450 161 1389 =-53 =-11 658 =26 =-54 =65 =50 669 1389 =-38 =30 1126 587 24 =-1 1390 382 =38 =-53 =-29 =-29 =-57 =18
tree provide_certificate 179 447 1191 1315 286 391 1391 112 282 =-29 =50 =-5 =33 =28 =-44 =-55 =56 863 =51 =-37 110 745 1388 =42 =-71 =-35 1392 =0 =111
tree provide_certificate 987 722 1096 844 95 8 919 1333 143 1262 1393 =-11 =63 =101 544 1394 =15 =-73 =-52 =-58 =64 =-42 =-66 =-31 =49 =-43 53 =3 =54
tree provide_certificate 1395 1361 986 459 423 837 17 1396 581 1397 178 1398 =-12 =86 =27 =45 =27 =97 180 =9 =57 =-42 =-43 231 =-9 =40 =-45 =-58 =77
tree provide_certificate 23 =-61 59 987 58 1366 1353 1235 1207 1383 1185 =-12 =48 =54 =48 409 658 =34 =-18 =-43 =51 110 =139 =6 =-61 =50 91 =-20 =45
tree provide_certificate 179 1175 662 198 1399 1393 98 1400 1376 =-36 =85 =38 =73 =74 =89 =7 48 725 1401 1288 =13 =-36 =-51 =-26 =-39 =34 1402 =17 =-38
tree provide_certificate 489 1189 1123 93 1305 198 1403 1404 1405 1406 =-9 =27 =79 =53 =42 124 1233 451 =-29 =21 =66 1407 =34 =-63 =-32 =-55 =-45 =-63 =25
tree provide_certificate 23 =-55 392 986 44 1323 1096 1201 3 =-34 1177 622 6 219 =10 =-35 =-21 =-57 =57 =33 =58 =99 715 =-10 1108 =56 =-45 =-47 =-17
tree provide_certificate 117 244 1105 96 1186 1274 1287 =-19 =68 =43 =42 =-49 87 =15 =111 219 1408 237 1363 23 =-46 =34 =-62 =-69 =-78 =-48 548 =-49 =111
tree provide_certificate 1126 669 1234 179 410 349 =-46 =39 54 =-11 =78 596 =-11 =52 =25 383 223 206 1123 200 =18 =-7 =-34 =-49 =-56 =-55 990 =-55 =63
tree provide_certificate 25 447 =-57 =60 985 1234 1156 1221 185 392 =13 =-19 =-21 =-49 294 1409 =-45 =41 =55 409 823 =56 =3 =-44 702 =-2 392 =48 =6
tree provide_certificate 25 1292 =-57 =70 415 219 39 =-52 1341 673 622 6 1216 657 =20 =-21 =97 55 =-26 =18 =-44 =-38 =66 =-34 1294 1366 =-21 =48 =48
tree provide_certificate 985 1280 3 1292 =-60 =71 1129 1271 415 548 1192 637 =-11 =18 =33 =52 28 1214 =-26 =72 =70 =95 =44 =45 3 =-53 1341 =20 =122
tree provide_certificate 117 669 1410 832 =-25 1411 =-3 =120 =95 1165 237 219 265 83 1412 189 =15 =37 =-44 =-33 1413 =-15 =123 839 =-53 =63 =-68 =-22 =-39
tree provide_certificate 83 1280 1385 1105 1307 1050 1259 391 57 1414 =-32 =87 301 1415 =-21 =124 =5 556 =16 =124 =40 =27 =112 91 =11 =69 =-36 =44 =-42
tree provide_certificate 25 1210 =-56 =86 1191 74 95 1221 5 496 415 978 1401 =20 =-41 =-10 401 91 =-20 =55 =19 =-45 =-46 =-35 =-65 =-63 1142 =105 =-16
tree provide_certificate 23 =-54 415 375 95 784 135 478 1119 1244 587 =20 =-13 =-41 =-35 =-43 =-43 =-33 =-65 =-52 1297 1186 1272 =-26 =74 110 =62 =-30 =77
tree provide_certificate 39 =-54 1191 986 445 1416 1164 1417 1187 92 1193 673 1418 =7 =-30 =-29 =72 1419 =-18 =81 =69 =54 =55 =-42 =-64 =-44 1420 =78 =-58
tree provide_certificate 23 =-53 93 95 1221 477 8 548 1421 76 640 1422 1423 =16 =-60 =-54 =-33 520 28 =-8 =62 =-74 =-43 =60 =-30 =-64 =-32 =-64 =-54
tree provide_certificate 117 90 1339 286 1201 367 1424 200 1425 1426 1226 1304 340 =-16 =57 =76 =74 =28 =76 =25 =67 =20 =34 =-32 =92 187 =52 =-7 =-39
tree provide_certificate 1271 415 1191 1323 673 594 206 185 1305 499 =11 =41 =-31 1427 =0 =-60 =-48 =-37 =-36 =86 =76 143 1428 =-28 =69 549 =13 =-34 =89
tree provide_certificate 1429 445 1315 983 362 1164 703 1226 57 =-22 562 1219 =1 =60 =-33 =68 53 =0 =69 =46 =-69 =39 1367 =-69 1338 =45 =-82 =-66 =120
tree provide_certificate 985 17 640 580 1290 1201 1430 =-17 =51 345 =-18 =42 =83 110 =43 =-10 =-54 1395 =9 =75 1205 1431 1381 198 =16 =47 =115 =-35 =-23
tree provide_certificate 1386 985 83 1395 1366 1383 143 1432 =-18 =44 1134 354 =1 =-47 =61 =42 =48 =61 =-52 402 1205 3 =-51 357 =28 =-15 =-34 =98 =72
tree provide_certificate 23 =-52 1223 1165 407 604 414 76 640 1318 =4 =72 =-46 302 =-27 =44 357 =36 =-30 1076 633 =31 =-45 =-64 =-24 143 =-50 =10 =-55
tree provide_certificate 117 97 638 662 =-30 =17 1433 =-58 =64 23 =-47 1374 407 1224 837 486 =21 =-32 =-34 143 =-29 378 =23 =-71 1156 =-40 =42 =64 =-38
tree provide_certificate 23 =-51 424 1259 662 1303 =-21 1143 =1 =77 432 7 =45 1382 914 =20 =-16 1144 =-19 =65 641 =-48 =43 =39 200 =27 492 =-42 =79
tree provide_certificate 117 83 637 1182 1165 76 640 3 1245 =-36 =49 =17 =-49 367 =-25 =52 1311 =-55 =48 1367 1171 =-44 =78 =65 1407 =34 =-75 =-43 =-40
tree provide_certificate 117 265 23 =-50 95 784 445 1244 158 1174 1071 =22 =-16 =-41 =-30 696 =-58 =58 =-63 =-39 =-63 134 1434 =-39 =59 96 =46 =-38 =-32
tree provide_certificate 97 823 1211 54 1117 =-41 =12 =21 =37 =-54 450 403 92 1373 1262 445 121 451 =-1 =19 =36 =-61 =53 =65 492 =-24 =21 =-32 =61
tree provide_certificate 985 673 1435 837 600 445 1305 1235 76 =-3 825 =-37 =51 725 =17 =-26 =-37 =-62 =63 =-45 =47 =-49 44 231 =-7 =22 1436 =80 =-2
tree provide_certificate 1271 415 1437 54 1283 596 1438 =-14 =98 433 604 =-11 =45 =-25 =37 1086 =11 =73 =41 52 1439 =-37 =57 367 333 =-15 =53 =33 =79
tree provide_certificate 39 =-58 375 1440 423 1234 1441 128 591 8 185 1442 1443 =15 =-33 =-38 =-8 =-34 =-46 =-52 =-38 1418 823 =58 =16 =-18 =-37 =46 =-49
tree provide_certificate 985 1421 662 1262 1444 1337 =-17 =42 =88 =76 1377 206 39 =-52 1445 1165 =15 =-15 =-49 =-53 =-73 =-68 74 1389 =11 561 =43 =-48 =-53
tree provide_certificate 850 1101 268 1357 1165 986 1309 52 =-8 1105 54 1207 =-14 =55 1311 =35 =-58 =30 =70 =-40 =-34 =85 1311 =-55 =45 =24 200 =47 =-44
tree provide_certificate 1271 1373 669 832 430 =-32 =64 1096 1446 364 =-15 =75 =78 =46 1447 1448 1280 3 =-59 520 =7 380 =-41 =9 =40 =-65 =58 =47 =75
tree provide_certificate 1126 445 1207 839 84 179 187 1328 450 1449 328 =-9 =-53 =38 =74 =66 1266 =23 =-36 232 =21 =-38 1105 =-38 =14 =69 =39 =-65 =-49
tree provide_certificate 1366 1271 237 423 1177 1305 669 1173 985 1226 813 1350 =-39 =34 =16 =75 =18 =24 622 312 =8 =-30 =-42 =-41 =34 =-36 =-62 =82 =49
tree provide_certificate 25 329 =-57 =58 1126 1280 409 629 74 83 1450 1238 1234 =5 722 =45 =-53 285 =42 =-27 =-65 =-34 =-51 =-44 =38 =47 267 =-46 =73
tree provide_certificate 1256 223 769 1451 1362 1383 1299 1123 1423 1452 1453 1454 137 =5 =23 =64 =-34 =-42 =-58 =-45 631 =-23 =62 =44 =-59 =-56 =-53 =-51 =78
tree provide_certificate 424 361 50 1286 1105 1438 1144 1149 =-18 =46 =47 =67 62 =15 =-15 62 638 =-21 =56 =-41 =23 =-42 412 1060 =16 =87 1154 =-45 =54
tree provide_certificate 117 1207 39 =-53 375 1132 1374 580 114 1261 664 =-6 1455 =32 =-64 =38 =-50 =23 =43 798 =101 =-32 =-50 =42 1456 1457 =-48 =78 =86
tree provide_certificate 1101 1130 463 1458 1459 424 662 1376 1460 =-17 =44 =82 1172 46 =-9 =14 =-43 604 =5 275 =58 =-43 =-53 =-34 =-53 =42 522 =35 =-19
tree provide_certificate 1191 415 1461 1323 1353 1105 669 604 1128 =-37 =48 =12 1164 1462 481 =-5 =47 =74 =62 =11 =39 =76 =68 399 178 =-22 =26 =33 =44
tree provide_certificate 375 1366 417 1096 604 1463 18 1464 1137 1176 1465 1211 592 =-13 =54 =19 =105 =29 =53 =76 =46 =49 =15 1466 =48 =-62 =-69 =49 =-48
tree provide_certificate 1191 237 93 673 478 463 600 1303 662 44 =-17 1064 =0 844 =119 =-36 492 =2 =41 =20 =61 =-50 =-39 178 =-40 =61 =-50 =-62 =60
tree provide_certificate 1467 237 1341 60 265 592 1362 112 =0 1468 =11 =49 =-57 =75 1469 1470 1033 1398 =-29 =62 =30 =95 =85 =-21 1238 =80 =-14 =-61 =-41
tree provide_certificate 23 =-57 1341 1271 219 17 414 178 1471 1184 1463 1472 =-15 =58 =34 =57 =60 1152 =46 =-43 =18 1303 =6 =46 =-38 =74 90 =81 =-13
tree provide_certificate 985 1473 784 1474 1475 39 =-54 394 1421 662 702 =-19 =6 1476 980 =29 =-53 =-4 =-66 664 =-43 =79 =-38 =-36 =-44 =77 44 =8 =46
tree provide_certificate 74 424 1223 127 1477 1346 478 158 960 1265 =2 =57 =57 =-36 =-45 1478 =139 =-36 =-69 =-41 =-57 22 926 376 =23 =64 =-20 =-21 =-54
tree provide_certificate 548 59 423 1479 1329 1480 135 95 1481 =10 =-48 =-55 =-40 =-41 =39 =-48 =-34 178 1482 1483 22 =-15 =-51 =66 =25 =36 1282 =68 =-33
tree provide_certificate 1341 1096 1207 1484 669 557 1485 =-22 =87 =16 1486 1487 1488 96 1275 =12 =-14 459 =-3 =-49 1303 =-58 =25 =-74 =-55 =69 =31 =38 =56
tree provide_certificate 1262 102 673 1489 1299 533 1330 1165 378 1490 1491 1391 =5 =40 =-57 =58 =85 613 =-28 =56 =52 =-48 533 =-19 =101 =-64 =-33 =-54 =47
tree provide_certificate 1191 484 74 403 986 405 1350 188 1405 1492 =0 =83 =68 1493 1297 =-23 =66 =73 =23 =-52 =-39 =-37 =-58 980 =26 =-34 1494 =54 =-50
tree provide_certificate 44 1271 233 987 657 1224 46 367 180 1495 =-39 =92 =-4 =13 1496 76 =17 =-12 =-32 1290 =-24 =81 =-41 =21 =-54 =77 1171 =11 =104
tree provide_certificate 1288 23 =-46 83 478 926 198 633 604 1497 1186 =0 =34 =76 187 403 =47 =-25 =-16 =-24 1301 =24 =-55 =-11 =-43 1498 =-54 =54 =-35
tree provide_certificate 1191 1366 1499 1280 1003 655 1144 24 1500 1265 1138 1043 =-25 =49 =46 =54 134 =-30 =100 1235 =-9 =15 =36 =56 =13 =35 =119 =41 =47
tree provide_certificate 850 1101 433 1262 484 724 1501 1234 333 =-12 =31 1502 59 =32 =-15 =-34 =34 =-54 =18 629 =65 =-19 333 46 =-52 =-12 =39 =18 =29
tree provide_certificate 25 422 =-53 =60 179 1101 1395 1299 1357 1503 1504 1370 =-9 =35 =60 =96 =75 =-30 =73 1377 =30 =-60 1191 702 =32 307 =13 =-20 =93
tree provide_certificate 414 850 1207 1505 327 1057 637 1243 1203 870 1193 1440 =-19 =23 =44 =36 =27 =70 525 =32 =-12 =31 =42 =60 =31 =36 638 =-24 =26
tree provide_certificate 285 54 =8 =45 1506 919 1191 340 1341 60 53 1507 =-20 =49 996 1235 1443 =-4 =-57 1508 =18 =-73 =-27 =-34 =37 =52 =35 =39 =29
tree provide_certificate 1126 1189 919 52 410 1298 451 1168 1183 =-27 =34 =25 1509 =17 =-34 =95 702 =-36 =35 703 454 =3 =31 =62 =52 =-58 267 =-44 =59
tree provide_certificate 375 83 424 1377 673 842 1289 =-3 =67 465 =27 =-7 =-29 =-70 53 392 1128 =8 =71 =-30 757 604 =23 =67 =-56 1510 =-54 =41 =-49
tree provide_certificate 1474 1444 1385 144 548 233 1511 430 1512 406 589 1398 =-1 =77 412 =66 =2 =34 =-34 =48 =48 =-35 =52 =-51 =-37 =66 1277 =-47 =29
tree provide_certificate 25 256 =-53 =54 1171 375 1168 95 891 1071 463 1415 1513 1223 =3 =-54 =96 =65 =-54 391 =-38 =48 =35 =-59 1514 =49 =-59 =-44 =48
tree provide_certificate 25 1433 =-54 =59 622 233 219 302 1423 1280 1191 1515 1337 =-2 =39 =39 =40 =37 =-59 815 =58 =-34 839 =-47 =54 1516 =-51 =43 =-40
tree provide_certificate 1003 837 477 402 1506 137 244 317 18 1105 =-33 =-3 =38 =13 =2 702 307 =-43 =42 =-7 17 =45 =-44 =34 =-63 =-44 22 =27 =-25
tree provide_certificate 1366 450 1324 1177 1138 1256 1517 1129 1504 430 28 =-15 =28 185 =54 =-41 =51 317 =1 =67 =69 =58 =35 =21 229 =79 =-8 =40 =39
tree provide_certificate 392 960 1274 944 284 784 1344 1518 =7 =64 =-31 =-37 1154 602 =-24 =62 =61 =45 =41 =56 52 1519 1520 1521 =-42 =59 =44 =58 =7
tree provide_certificate 117 124 1366 1197 1382 1101 =-9 =30 =-32 830 =40 =-58 =54 1329 219 405 1288 1285 237 =19 =-57 =-56 =-32 =-41 =-41 =57 548 =-43 =96
tree provide_certificate 1324 1522 405 1523 272 600 1318 1119 93 1524 181 658 =4 =-12 =-35 =-60 =-50 =-40 =51 =46 =-52 =-49 1525 =-52 =43 =94 1146 =62 =-37
tree provide_certificate 25 =-52 1189 117 244 489 1146 832 =-23 =4 =33 =24 124 1482 208 =-22 =68 =65 1487 1388 =29 =-68 =-63 1449 434 =-41 =56 =43 =-59
tree provide_certificate 25 227 =-54 =58 594 1395 39 =-49 362 1126 1493 58 1182 237 1285 1526 1407 =10 =-56 =-69 =-56 =-54 =-20 =-53 =64 =-26 =-55 =63 =-40
tree provide_certificate 52 1238 1527 =-3 =65 1501 =-44 =49 1194 284 192 1356 544 563 1528 =25 =-59 1207 =-33 =43 =-28 =-48 1143 189 =-40 =5 =63 =-15 =41
tree provide_certificate 1126 1444 1197 1323 1529 383 1280 1144 23 =-55 944 1442 1236 =-5 =41 =-39 =34 53 =-19 339 =74 =-42 =35 =-46 =27 =69 =39 =77 =-38
tree provide_certificate 1530 423 424 268 92 60 263 733 =9 1105 =-40 =60 =-54 =-19 1324 454 =-33 =20 =93 =-38 200 339 49 =33 =-6 =-51 =-21 =-30 =-72
tree provide_certificate 1346 784 1442 83 1031 1531 1315 219 1385 23 =-44 128 1223 1532 1533 =11 =-47 =52 =-47 =-53 =-39 =-36 =-30 =105 =-44 =-36 =-35 =-43 =106
tree provide_certificate 1534 657 1366 415 631 60 1535 555 1197 1177 409 1536 =-2 693 =49 =-18 =-49 =36 1070 =-31 =63 =78 =45 =-20 =40 =-12 =46 =-35 =70
tree provide_certificate 25 1427 =-50 =55 1537 83 1315 59 888 23 =-52 153 237 1512 702 =4 7 =41 =14 =-35 =-55 =-50 =60 1458 =-3 =-61 =-27 =-39 =88
tree provide_certificate 375 383 392 986 97 1476 =7 =-52 548 312 1301 =17 =-29 166 =-48 =44 1141 =73 =-35 =-34 427 1141 398 =-1 =-34 =46 =-46 =-44 =-49
tree provide_certificate 850 1538 39 =-48 1523 1144 1171 600 637 65 1165 244 1539 137 =-12 =15 =-40 =10 =-34 =-53 =15 =52 367 =59 =-38 =38 =-53 =59 =35
tree provide_certificate 1323 548 1392 1540 1137 1404 1464 631 596 470 1541 1165 =-2 =-35 =-70 =-31 1542 286 =13 =-38 =-51 =28 =71 =38 =44 =85 =57 =42 =69
tree provide_certificate 985 412 1543 1544 1318 1545 1546 1547 1548 1535 =-8 =24 =44 =58 =32 =82 =59 =99 =85 1191 1307 =-35 =56 =68 187 =3 59 =37 =-3
tree provide_certificate 1341 357 391 1194 1549 339 1550 1551 1552 724 285 =13 24 =-20 =5 =-47 =73 =60 =-41 =-58 =104 =28 =41 22 =4 548 =-58 =53 =50
tree provide_certificate 1474 1171 233 1366 1176 1173 1144 1226 1212 591 =-4 =-49 =37 =56 =30 1278 =38 =-52 =39 =39 =-45 1275 =72 =-4 233 466 =-51 =21 =34
tree provide_certificate 985 878 1096 1357 1293 587 657 1450 596 =-5 265 =18 =-39 =-55 1083 =-47 =18 =-32 =47 =72 1553 =41 =-56 =-43 402 1341 =8 =80 =76
tree provide_certificate 1305 1404 499 42 1323 1146 =-38 52 =-50 787 =68 =-45 =60 1288 52 1554 =-8 =60 200 =5 =43 =-44 110 =31 650 =-33 =12 =46 =-31
tree provide_certificate 1506 1486 1234 268 1201 478 1555 1556 1522 333 =-1 =39 =79 =-34 =-49 =-52 1142 =30 =-39 =-39 1553 996 =27 =-17 =-59 =-55 110 =63 =4
tree provide_certificate 960 463 445 589 1423 95 1557 592 1341 1001 1327 263 =1 =-58 583 =-19 =64 =23 =43 =44 =88 =-57 =-59 1558 =43 =-31 =-61 =-54 =41
tree provide_certificate 414 244 76 1304 1446 1425 231 842 =-8 410 =5 =84 =-17 =66 =47 =68 1105 =-44 =6 748 17 =-2 =28 =53 842 84 =11 =-44 =47
tree provide_certificate 850 1559 1560 1561 1523 1370 192 1511 589 1429 1425 =-5 =65 =75 41 =60 =-21 =49 1506 =-25 =21 =30 =-48 =55 =55 =112 90 =40 =-32
tree provide_certificate 1126 1542 153 339 324 268 209 1164 803 1132 722 1096 =5 =41 1562 =-44 =64 =59 =-21 =45 =91 =-27 =-62 =-56 =-56 =-32 424 =-56 =15
tree provide_certificate 489 1129 1245 1238 1329 1211 1083 357 1303 1444 1323 1188 =-24 =18 =52 =79 =10 =19 =10 =24 =26 357 =-2 =-48 =39 =26 1563 =13 =79
tree provide_certificate 74 1534 722 312 1305 1207 657 414 1322 1564 52 =-5 =10 =-36 =49 =26 =-24 =54 1233 =-34 =62 1161 =-39 =59 1565 =-34 =42 =52 =-49
tree provide_certificate 1334 219 1540 1566 1484 39 =-47 324 1487 1567 0 424 1315 =3 =-56 1295 =25 =-34 1568 =-14 =40 =-63 =-55 =-53 =54 =34 =83 =-31 =-56
tree provide_certificate 1559 1569 362 232 179 1570 1571 5 391 124 =-16 =0 =24 =-53 =38 =96 407 1572 1573 437 =23 =-37 =-38 =-56 =-32 =-21 =-64 =85 =125
tree provide_certificate 1189 1484 1395 1423 445 983 185 178 50 1501 340 =-4 =48 =36 1195 =42 =-45 =37 1105 1574 =-22 =56 =13 =30 =-58 =-52 =51 =63 =-57
tree provide_certificate 117 286 367 484 1575 544 23 =-44 127 1189 1506 =4 =41 =-51 =-30 =-50 =-33 =24 124 =7 =39 1576 =-38 =58 548 285 =54 =-47 =63
tree provide_certificate 1442 1549 604 1003 1383 18 1212 1226 1577 =-10 =69 =53 1578 =49 =-47 =44 =37 586 1579 =25 =-38 =-52 1488 563 =23 =-20 =-49 =95 =-31
tree provide_certificate 1126 1538 39 =-55 1234 622 926 463 985 1129 1580 1159 =-4 =40 =71 =57 =18 =-51 =-22 =-55 830 =23 =-54 376 =94 =-14 121 =-44 =45
tree provide_certificate 1346 219 1223 699 1529 1440 669 =-12 129 1224 1581 =13 =-27 1532 =-17 =45 =-25 =32 1582 =19 =114 1583 1253 =50 =-34 =-44 =-48 =-33 =98
tree provide_certificate 1126 1050 592 383 1584 984 1256 663 1307 1061 1417 112 =-8 914 =0 =28 =44 =-25 =43 =-31 =68 =41 =75 =-48 =47 =25 146 =-44 =34
tree provide_certificate 117 983 1346 1146 94 1234 424 =-6 596 928 =-9 =48 =40 872 =35 =-26 =-39 124 =-18 =44 =91 872 265 =69 =-24 =-43 459 =-30 =49
tree provide_certificate 39 =-53 1144 664 199 1478 1346 784 1377 1224 1585 =6 =-51 301 1585 =-36 =46 52 =-23 =18 =-46 =-37 =93 =-30 =68 52 =8 =54 =43
tree provide_certificate 25 =-57 1523 1586 450 1386 944 520 1587 1184 1588 1198 =1 =-25 =87 =58 =66 1260 813 =-45 =20 =42 =32 1583 =64 =-54 =41 =104 =-48
tree provide_certificate 1346 1429 1194 1549 1464 724 1506 1589 1396 1590 850 60 =-1 =-21 =27 =-48 =79 =-45 =26 =-41 =61 =89 1235 =7 =58 =82 1478 =107 =-29
tree provide_certificate 1474 1126 1583 548 1591 1246 1592 664 1369 1137 =-1 =45 =68 830 =32 =-52 =83 =37 =-46 =43 =-41 896 =-41 =45 889 1593 =-54 =30 =55
tree provide_certificate 357 333 1594 1575 1595 1596 1559 124 745 =-1 =-47 =9 =88 =46 =-37 =-32 1597 =-43 =56 =38 548 54 1598 =7 1599 =-44 =44 =-49 =55
tree provide_certificate 1600 1542 1323 1424 640 383 1503 1453 1454 1601 622 273 =2 =-36 501 =-48 =31 =-52 =48 =-44 =99 =-47 =-31 =51 =54 329 =-50 =48 =38
tree provide_certificate 117 25 1290 =-48 =60 850 1346 784 93 1050 1555 1009 256 1602 =6 =-32 =-20 =22 =-44 =28 =-48 =-35 =72 =36 1390 1603 =-32 =67 =64
tree provide_certificate 1604 1244 1361 1529 52 1605 =-6 =85 244 53 =34 465 815 =20 =-24 =-24 1359 153 1606 =30 =-45 =-55 =-38 =28 =-45 1607 =-47 =52 =-49
tree provide_certificate 117 1130 391 1144 1311 1288 1280 1608 1465 1383 1424 =-8 =47 =30 =75 =65 =34 =-51 1238 =36 =-36 =34 =27 =45 706 1406 =-43 =31 =78
tree provide_certificate 1315 1363 237 548 1383 208 1238 1609 1272 1537 =-1 =61 =46 1253 =84 =-4 870 1610 =-26 =67 =55 =24 =39 1282 =54 =-38 =-55 =-55 =-32
tree provide_certificate 424 706 581 1307 94 1611 1415 1612 =-8 =63 =52 =58 =-46 126 =91 =3 185 =43 =-25 =40 1613 1011 1614 =8 187 =-26 =80 =63 =-36
tree provide_certificate 97 1164 1543 650 =6 484 =-52 =-7 =60 =40 17 1615 1357 1513 1493 1450 591 18 =0 =40 =-40 =-58 =48 =78 =66 =-31 90 =26 =-28
tree provide_certificate 1323 1417 1616 445 26 414 17 1577 1617 1071 463 =-5 =-50 =-34 =44 =63 110 =28 =-8 =16 1382 =-37 =16 =-58 =84 =38 563 =85 =-34
tree provide_certificate 1534 1474 1341 300 1420 1618 46 1152 1096 =-19 =18 =13 110 1619 =23 =-49 =-3 =-51 =-37 568 1238 1064 =24 =79 =-37 =-34 =48 =-28 =59
tree provide_certificate 223 1503 769 362 1444 219 608 1620 1280 1234 =2 265 398 =44 =-7 =-24 =35 =-44 =-43 565 =-41 =31 53 =1 =99 =-53 =-46 =89 =-51
tree provide_certificate 117 1363 637 1621 167 1482 317 1130 1433 =-12 =35 =50 =19 317 =46 =-20 317 926 =27 =-15 =-52 =20 1287 =27 =-50 =-59 1622 =-31 =60
tree provide_certificate 600 1522 375 1623 1549 423 1474 367 1441 1024 589 1563 1496 =-1 =-34 1389 =-7 =94 =29 =41 =-37 =20 =-26 =-32 =84 =64 =-46 =94 =64
tree provide_certificate 1271 919 178 535 1164 1221 1624 1625 459 265 914 =-8 =13 =-27 =11 =51 =62 641 =-43 =45 =38 =-55 185 265 =48 =-32 =-13 =39 =67
tree provide_certificate 74 604 1138 1626 944 1627 1628 1211 1612 =-9 =59 =15 =60 =79 374 =39 =-54 =80 =32 878 267 1266 1408 =19 =-45 =-32 =74 =-49 =-47
tree provide_certificate 477 383 1530 1189 1250 1570 1342 1385 237 427 960 1197 =0 =29 470 1270 =80 =-25 =-25 =-23 =-53 =-54 =27 =86 =46 =-54 =-65 =-41 =-67
tree provide_certificate 673 1523 399 1198 914 1629 986 137 =-4 188 1367 =15 =78 1630 =-65 =34 =-39 =55 1183 =19 =-48 1631 =-42 =47 725 =59 =-4 =-46 =-28
tree provide_certificate 25 =-47 375 117 655 1184 637 =1 1281 1632 179 =44 =6 =-47 1494 1161 =-52 =41 =48 =69 =51 285 =55 1322 265 =-44 =31 =76 =-47
tree provide_certificate 25 =-50 1633 1543 1634 553 357 1086 1305 1227 533 1417 202 =9 =-38 =49 =-39 1192 =-18 =41 =-24 =56 126 =21 =-26 =-51 =-69 =78 =-56
tree provide_certificate 1223 1224 312 1635 669 =-6 1305 1636 587 1240 0 540 51 1637 =26 =-45 =-21 =-33 =-3 =-26 =-20 =-40 =-34 =45 =-37 850 =-18 =28 =-53
tree provide_certificate 1512 357 126 1171 367 1638 82 842 1639 =-25 =63 =4 =5 =85 =23 275 =88 =-55 1001 59 =15 =-6 =54 126 92 =24 =-62 =-26 =-42
tree provide_certificate 59 1640 1386 1365 673 1071 129 1189 1641 1101 1642 1643 =9 =-32 =38 =34 =-47 =-50 =-18 =-24 =-29 =-38 =58 =-61 1294 117 =-8 =-49 =47
tree provide_certificate 407 489 1245 748 117 888 463 23 =-50 637 1644 88 =0 =-48 =-50 =17 =-60 =39 1571 172 =-53 =-4 =33 =29 =45 1645 =19 =-53 =-21
tree provide_certificate 223 117 919 760 1033 268 63 1646 1556 1322 1098 1297 =0 =47 =-34 =-50 =-35 =80 =14 =-27 =24 =-31 =42 392 1143 =20 =-36 =-51 =-55
tree provide_certificate 1126 93 39 =-45 1288 244 1086 407 596 409 =-7 =56 =24 =-34 =69 117 143 =3 1394 =35 =-51 285 =93 434 =-51 =44 =-30 =-55 =-33
tree provide_certificate 489 52 1647 1402 =-13 =-59 =55 1315 285 =61 97 1328 1201 =-32 =30 =61 1648 906 784 1649 =13 =-55 =-48 =-30 =54 =-44 1346 =14 =101
tree provide_certificate 60 375 1650 1651 1323 1652 1038 18 24 =-4 53 =-9 1443 110 191 =4 =54 =7 110 =-67 =36 =44 =-25 =-34 =53 =74 =69 =-45 =-22
tree provide_certificate 1191 375 1247 1421 850 1346 1651 1383 1543 1653 1629 1654 =-3 =-41 =49 192 =36 =-27 =71 408 =43 =-38 =72 =63 =30 =-41 =-46 =-44 =40
tree provide_certificate 282 535 375 1262 600 59 928 1523 941 402 1322 =3 =-50 =35 50 =-41 =35 =-52 =30 80 =-33 =-4 =53 =50 =-47 =-59 15 =57 =-22
tree provide_certificate 1346 1650 477 1655 1191 361 1544 662 1397 1132 50 =-14 =16 =75 =57 702 1475 1156 =27 =-6 =-54 =-5 =72 =-34 =29 =48 =-53 =53 =64
tree provide_certificate 1271 1366 629 1656 423 1234 960 1244 586 =0 1195 =-44 =38 =-47 90 =52 =-38 1476 1073 =57 =-38 =3 600 =-39 =52 =-60 =-41 =33 =60
tree provide_certificate 1474 268 0 430 1330 1657 682 204 1658 158 1659 =11 =-42 =-29 =-44 =-54 =-30 =-36 =44 =55 367 =-16 1660 =52 =-32 134 =-38 =51 =-39
tree provide_certificate 1569 1549 1018 1623 1588 1440 1164 1475 1482 1357 1661 1290 302 =-8 =21 =49 =60 =56 459 =7 =70 =-30 =30 =27 =70 =51 =-50 =79 =75
tree provide_certificate 339 1191 127 477 1542 1438 153 589 548 1578 =2 =-43 =35 =27 =-55 =69 459 1662 =-45 =45 =50 =-50 =-29 367 1278 =59 =-35 =-14 =-52
tree provide_certificate 1523 604 1663 1258 244 1529 0 838 =-1 =-31 1105 =-43 1664 =37 =-47 =34 300 1220 232 301 =-4 =20 =-29 =-47 =38 =42 =95 =15 =-46
tree provide_certificate 1386 1144 97 1290 1238 1665 1666 =-31 =44 =53 =13 =56 1315 23 =-49 1667 1647 =0 =42 =79 1270 =31 1188 =-51 =46 1097 =45 =-25 =46
tree provide_certificate 405 1361 919 1668 1162 1526 286 1661 1505 1295 1669 =-1 =-43 1670 =10 =82 =46 =56 134 =-32 =23 =-64 1174 =33 =-23 =48 =37 =-45 =-51
tree provide_certificate 39 =-53 362 1126 1363 1523 548 1038 1285 1671 1533 237 540 =9 =-29 =-49 =-36 =-38 =-49 =-22 431 =66 =-10 =-45 =-55 1270 =11 =-40 =-60
tree provide_certificate 52 402 398 1672 =-7 =64 =-43 =31 53 =38 244 =-12 1443 725 1172 1644 889 1673 1674 =41 =-43 =-25 =-37 =-34 =-25 =-13 715 =-65 =35
tree provide_certificate 1534 1189 415 941 1383 300 651 =1 =-39 =21 83 891 =64 =-24 =-40 =-27 891 1172 706 1181 280 =-26 =53 =19 =49 =39 =42 =-54 =52
tree provide_certificate 477 52 1651 1580 1675 =-8 =66 =53 =86 1458 1105 96 226 =6 =65 1676 1133 =-28 =30 =47 1448 1677 =41 =-34 =-42 1678 =-48 =40 =-61
tree provide_certificate 1679 589 784 1535 1680 1376 309 748 1624 986 1681 46 =-10 =3 =58 =-37 =64 =27 =35 =62 =64 459 =9 =74 =-34 329 =37 =-39 =-61
tree provide_certificate 117 1340 1569 97 1296 1348 =-22 =49 =53 1071 1563 90 1682 1506 =0 =35 =77 307 =51 285 =39 =-44 =44 =-19 =72 =56 285 =40 =-30
tree provide_certificate 74 1511 1663 1683 415 1549 1684 456 =2 =-33 =36 =78 399 1236 282 833 492 =-28 =10 =38 =30 =42 =34 1598 =76 =-6 =74 =45 =-53
tree provide_certificate 1474 1101 1354 1604 74 302 1096 1543 622 1129 =-3 1278 66 1685 =59 =-34 =-42 =-44 =-39 =67 1686 =42 =-39 =32 =-50 =-45 =43 =22 =-28
tree provide_certificate 983 25 1210 =-50 =51 600 985 41 1346 30 1687 1194 1234 =-6 =14 =20 =62 =-46 =83 396 =-32 =54 1688 =9 =76 1689 =56 =-36 =34
tree provide_certificate 1440 127 1559 1191 219 1280 496 513 1690 1644 1691 =4 =-57 =-31 =-40 1692 =-34 =13 =-35 =33 839 1693 =-56 =33 =45 =32 =84 =-31 =40
tree provide_certificate 477 769 1526 383 1493 1694 1641 974 1450 1695 542 1696 1634 =10 =-49 =-47 =-45 =-61 =-50 =-49 1697 =-57 =41 =-41 =48 =-33 =-65 =-45 =-62
tree provide_certificate 1698 1531 1403 1699 673 1679 1404 548 1700 =2 =-45 1701 =43 =-37 =40 =-51 1338 =-40 =24 =87 408 =36 =-32 =78 1148 1118 =-38 =39 =44
tree provide_certificate 1522 1620 839 1367 1315 1702 1592 1548 1703 594 589 =-1 823 =53 =-3 282 =-47 =47 =58 =46 =67 =-56 =-54 =31 236 =61 =-49 =-53 =81
tree provide_certificate 850 983 784 414 1704 153 1705 1121 135 383 1706 =0 =-53 =-41 =-42 =-47 =48 =-55 =-58 458 1176 =2 84 =70 =-27 =62 =-44 =33 =31
tree provide_certificate 392 1138 766 312 1124 1323 987 1707 1342 1396 =-5 =72 =28 =69 =25 =59 546 =15 =88 =-33 =-27 398 =55 =-28 596 1521 =-32 =48 =-2
tree provide_certificate 282 39 =-44 1534 285 1467 745 241 =8 =39 =-38 =-49 1474 1708 944 1277 870 1369 1435 =-5 =30 =57 =37 =-25 =27 =57 =-31 =45 =31
tree provide_certificate 1366 1226 1189 1421 39 =-43 983 1003 402 1245 1271 1494 985 1395 1540 =-14 =70 =38 =5 =35 =58 =36 =30 =13 =29 =-40 =-53 =52 =32
tree provide_certificate 850 1709 1234 1490 1444 1236 1710 =-7 =-71 =28 =39 191 =68 =-67 996 1536 1275 =39 =-5 =-25 =-22 146 1711 =49 =-52 =-36 1712 =36 =-46
tree provide_certificate 1537 1512 1189 1594 1119 1365 1713 440 427 596 1714 =0 =81 1012 =18 =-81 239 =-51 =28 =20 =-34 =-32 =-33 1433 =-38 =45 =-51 =-38 =67
tree provide_certificate 1144 1715 1672 1716 1717 463 178 1135 1287 =-4 =35 =-29 256 357 =41 =-22 1718 =-54 =36 =-46 =-46 =42 =61 52 =67 =-13 357 =52 =-26
tree provide_certificate 1719 97 1476 1156 1720 =-14 =54 =40 =-50 1721 518 1695 62 =7 211 73 946 =-33 =42 604 =-12 361 =39 =-49 =83 =-60 =43 =-36 =43
tree provide_certificate 1584 22 662 1722 1723 124 1287 =-8 =41 =-28 =55 369 =97 =-2 1462 1447 110 =12 244 =-23 301 =-12 =22 =56 =58 1322 =-19 =69 =47
tree provide_certificate 74 117 1683 1376 1484 94 1663 423 632 1724 =5 =-59 1355 =-37 =48 1725 =-42 =50 =73 =-29 =63 =64 =44 459 357 =-4 =-50 =42 =-49
tree provide_certificate 1304 1537 1590 661 223 226 604 586 1011 =-2 =28 =-36 1509 =17 985 =-50 =22 510 =46 =-33 1510 =-54 =39 141 =-44 =32 =-36 =60 =59
tree provide_certificate 1726 1727 589 24 1728 =-9 =28 191 832 1261 1011 1729 996 =-32 =28 =41 =39 =50 =9 1730 1731 =16 =-57 =-63 44 =12 =74 =-46 =48
tree provide_certificate 23 =-51 1288 1663 244 1680 1367 351 1291 594 1732 1280 =-8 =38 =36 =-53 =47 =-40 =35 =62 1733 17 1150 =2 =48 =33 =-55 =63 =-31
tree provide_certificate 1559 44 1495 229 1232 1177 1315 1250 =-16 =37 =-60 =35 =41 1590 713 1734 1018 =8 =-48 =-59 =-33 =-42 =79 1700 1165 =19 =-31 =-27 =89
tree provide_certificate 1661 1600 414 655 1735 1482 1736 722 1384 244 44 167 =-22 =-1 =9 =2 =30 =-38 =73 1471 =8 =78 =56 =34 =15 143 =60 =-12 =61
tree provide_certificate 199 1737 1738 1567 1033 837 1716 1234 1660 =-3 =-49 =14 =58 =-39 1643 1038 92 =39 =-28 =-46 =-45 =-60 =43 1739 1295 =-41 =36 =51 =66
tree provide_certificate 1559 414 1355 167 1494 1164 303 1061 1296 =-10 =42 =-36 =37 =29 =33 218 568 =-1 =41 =46 =15 1129 997 1740 =17 =-30 =-39 =85 =80
tree provide_certificate 1403 1276 520 1201 1655 1741 1742 781 1743 1738 1727 =-4 =-53 =40 =70 =61 =54 =76 =49 345 =-3 =41 =-24 =38 1744 470 =42 =-31 =-36
tree provide_certificate 1191 445 1363 1489 487 242 1745 535 52 1615 =3 =-46 460 703 122 =7 =45 =55 =54 =-29 =-32 =-32 1433 =-23 =44 =-50 =-52 =-53 =33
tree provide_certificate 1474 1559 1456 160 1570 1050 1177 1746 333 1599 =-6 =41 =26 =84 1670 813 =27 =-38 =72 =19 =82 =25 =-38 =81 889 1747 =-41 =35 =35
tree provide_certificate 237 286 608 375 983 127 1748 1726 1478 581 =1 948 0 =45 =-16 =-53 =-26 =43 =44 =-24 =29 =-34 =-36 213 1749 =-37 =48 =47 =-51
tree provide_certificate 95 1523 465 985 1359 312 286 =11 =-46 =-37 =-39 =26 725 229 1261 161 =-21 =39 =55 46 =-7 =18 1597 =-35 424 =-24 =91 =-46 =-51
tree provide_certificate 1386 1559 1570 548 1003 1474 1586 1208 1473 1584 1750 =-7 =40 =54 =52 110 =-5 =65 =61 1195 =-51 =1 =11 1642 =44 =-41 =79 =74 =40
tree provide_certificate 1511 1751 1534 1341 1707 1540 1752 1688 1369 944 1472 1503 357 =-5 =-21 =52 =47 374 =30 =-48 =48 =45 =70 =69 =66 =33 =39 =63 =36
tree provide_certificate 1415 1207 1191 1316 1405 391 1201 1403 46 1753 1754 1627 376 =-24 =-1 =61 =35 =39 1136 =-3 =51 =22 =28 =17 =46 =32 =28 =27 =46
tree provide_certificate 1633 1755 1138 850 1529 119 1007 944 983 724 1756 1551 =-5 =37 =71 =-44 =28 =27 =-28 =-48 198 119 =-9 =74 =60 =24 =35 =23 =-51
tree provide_certificate 1397 1583 1050 589 1757 1071 1758 1415 1200 1719 1169 =-3 =24 =39 =-47 =49 =-32 1759 =-36 =82 =38 =26 =21 63 =-51 =19 49 =52 =-17
tree provide_certificate 1216 1535 1570 1003 1303 890 1469 126 423 =-20 722 =-19 =90 1 1186 =-4 =-39 =45 =52 =48 =11 352 =20 =-18 =74 284 =8 =64 =41
tree provide_certificate 1538 1061 282 1638 1245 1760 200 1644 1621 669 1303 =-20 =22 =4 =24 =-38 1761 =-24 =44 1762 =34 =-49 =37 =70 =30 597 =-27 =48 =51
tree provide_certificate 985 1164 1623 1493 1763 1330 1764 1129 1765 1003 1290 =-14 =44 604 =14 =-37 =39 =19 =69 =30 =60 =44 =54 =34 1238 706 =12 =72 =-28
tree provide_certificate 1534 1542 1766 1189 226 17 362 53 402 =-11 =33 1142 1767 166 =-9 =15 =46 =39 =-57 =12 492 =43 =-42 =-50 =45 1603 =-36 =41 =55
tree provide_certificate 399 415 1768 1447 926 =3 380 =-38 1147 =31 =-36 =37 513 =86 =-30 41 842 1050 =-18 1583 =32 =-49 1769 =10 =86 =-46 662 =46 =-8
tree provide_certificate 39 =-52 1307 1421 1233 889 613 1211 1050 1340 1123 1770 1771 =-2 =31 =-38 =-42 =46 1772 =30 =-47 =23 =-41 =45 =41 =-43 120 =60 =-16
tree provide_certificate 1271 1591 45 93 1599 1438 1540 655 478 1198 1293 1773 =3 =-48 =41 440 1653 =-45 =39 =29 =-38 =35 =66 =42 =47 =-40 =-46 =-41 =53
tree provide_certificate 357 774 223 863 696 850 200 1083 1428 =-6 =34 55 1774 =-1 =56 =46 112 =-18 437 =57 =-39 =37 1046 =29 =-49 =-22 =-40 =-30 =-16
tree provide_certificate 1324 1256 1503 1534 974 1459 1096 1577 1342 1395 1775 =-6 =51 =40 =20 =59 1097 1466 1686 =46 =-31 =-35 =-35 =-37 =-51 =37 =69 =56 =42
tree provide_certificate 1668 985 1542 94 1280 1164 185 226 824 =1 =-30 =46 454 824 604 =-41 =-1 =15 =22 =34 =28 =-36 =-46 24 489 =-10 =22 =25 =47
tree provide_certificate 24 1616 1776 1476 =4 518 1552 1777 =-17 =39 =54 =43 =-50 =69 309 1778 376 1405 =-3 =46 1532 1777 1779 =31 =-43 =-45 =-38 =-34 =60
tree provide_certificate 405 1780 39 =-43 1315 513 1119 1667 135 580 1779 =4 =54 410 =9 =57 =-30 =78 =-37 1781 =-18 =58 1177 433 =-47 =21 =50 =-49 =-40
tree provide_certificate 613 1144 1424 1569 1782 1758 664 985 1623 839 1473 1229 =-11 =12 =45 1112 =52 =-37 =61 =8 =17 44 =-42 =29 =54 =64 =48 =32 =-43
tree provide_certificate 1590 95 1514 1584 1559 324 484 1634 850 1361 1708 =1 =53 =-42 =26 =-55 1509 232 =31 =-27 =-32 =-49 =74 =54 1783 =-40 =43 =-50 =-36
tree provide_certificate 405 306 =-47 1563 1323 46 663 1549 1287 1490 1784 =-7 =-52 =33 =37 =70 =-45 =6 =44 1338 487 1266 =18 =94 =-8 =-35 46 =19 =-54
tree soa_access 996 1491 1295 1785 1786 1787 =-119 =31 =54 =30 =56 =84 662 161 1173 408 1176 =-83 =29 =35 743 =32 =-98 1155 =73 =-93 596 =-8 =89
tree soa_access 409 1788 1126 664 1789 1790 =-112 =68 =43 23 =-8 1767 =-102 =77 664 =-27 =63 427 662 =-3 =77 =-93 22 662 =-1 =108 1791 =-70 =97
tree soa_access 1792 1793 1794 1795 1796 1783 1797 1129 1750 1184 1798 1799 1800 =-102 =-20 =-12 =32 =19 =-43 97 =-14 =-94 =-1 =14 =1 =17 =55 =60 =62
tree soa_access 872 =-103 286 478 470 1249 702 1389 1801 1802 300 295 =61 =-75 =-90 =-89 =-88 465 =-88 =70 1801 =65 =-57 =111 684 =-47 =82 =-97 =-76
tree soa_access 872 =-99 52 1762 80 1803 =-70 =49 200 1224 =53 =-41 1804 1321 =-79 =70 =75 =80 1181 126 =-20 1805 1806 1804 =86 =-69 =-79 =-58 =101
tree soa_access 1270 1807 1808 1809 1810 =-95 =-19 694 =-87 =24 =61 =50 427 63 1811 702 1149 1600 =-51 =76 =84 =1 =86 1151 1812 =75 =-53 =-86 =-86
tree soa_access 1154 1813 1491 1814 1815 =-91 =70 =76 =74 =50 1155 73 179 681 =-56 398 =65 =-30 =55 1816 314 398 =74 1156 =-10 =85 =-70 =-83 =-93
tree soa_access 1270 409 1817 1793 1794 =-89 =25 =48 =-4 =62 662 191 996 =-75 383 1818 540 =3 =-89 =97 =-84 =-79 191 62 =25 =-63 1819 =81 =-72
tree soa_access 872 =-87 52 1299 1238 366 275 81 187 317 244 =-52 =74 =31 =53 200 =67 =-25 =82 =-69 90 =4 =-87 1818 =-72 =92 314 =70 =-73
tree soa_access 872 =-85 662 1642 427 1337 1820 241 484 141 341 =-57 =71 =31 =52 =28 =79 370 =81 =-68 =-78 427 =83 =-67 22 =80 357 =-2 =-86
tree soa_access 872 =-83 1168 63 187 454 1562 1790 42 =-87 =-41 =53 =85 1821 =26 =-68 392 =36 =-31 181 1822 392 =67 229 =-80 =50 =-71 =-73 =79
tree soa_access 872 =-81 117 286 478 1389 1823 1824 1825 1826 1827 120 =47 =80 =-76 =-84 =-49 =-81 =-70 244 985 =-30 1402 =81 =-28 =68 =-81 =-51 =-70
tree soa_access 1418 1828 1315 1604 1797 191 =-77 1829 1242 1793 =-70 =49 =73 =-12 =5 =1 200 273 =48 =-66 =-58 =18 1168 124 1176 =-38 =53 =44 =76
tree soa_access 1181 1177 1830 1173 1831 1832 1604 1790 1807 1833 =-75 =63 =0 =60 =-14 =41 =22 1641 =-44 =73 =21 =24 837 1834 392 =38 =-17 =-76 =-68
tree soa_access 1181 1808 1835 1141 1836 =-74 398 =-63 =72 306 =49 =-38 187 =-24 =47 22 126 307 =-47 =83 =71 =-23 662 =-56 22 =81 73 =-79 =48
tree soa_access 1270 1837 1838 1839 =-74 =47 =19 =46 286 73 179 22 1840 1494 =-4 =82 =-73 1841 =-76 =44 =36 1382 1216 =31 =-64 =68 1562 =-67 =90
tree soa_access 1270 1249 1315 1788 1842 =-73 =6 =8 =56 =90 117 81 1249 90 306 =-56 1808 =-29 =57 =67 =65 191 38 =15 =94 1843 =74 =-44 =-61
tree soa_access 409 1168 1604 1844 1845 1846 =-70 =-23 =16 =25 62 =21 =-60 286 57 60 =64 =-39 =-8 =-63 1238 1847 0 =67 =11 =-57 1844 =-50 =69
tree soa_access 1502 1808 1249 1848 1849 1850 =-70 =3 =40 =72 =66 470 =60 =-41 662 1249 1129 1389 1576 =-59 =75 =12 =50 =75 470 1851 =74 =-59 =-18
tree soa_access 1126 1852 454 1184 1853 1818 889 1337 1800 =-67 =10 =-24 =-21 =11 =-10 =31 1593 =-46 =12 =26 286 191 1156 1825 =15 =-69 =-62 =67 =-56
tree soa_access 1514 1365 1538 1854 1855 1856 1477 1184 1857 =-66 =-9 =40 =24 =39 =45 =34 =28 53 =-42 =75 53 1197 638 =39 962 =-54 =58 =81 =71
tree soa_access 1502 1788 1858 1849 1859 1677 1860 1861 =-66 =51 =12 =18 =21 =48 =55 =15 53 1197 1149 1517 =-39 =89 1860 =79 =-56 =72 669 =-20 =69
tree soa_access 1418 1177 1126 1367 1783 1837 =-67 =43 =31 =-11 53 187 =-39 =26 361 =79 =-60 53 =-8 =65 478 1155 1801 1862 =44 =-55 =-66 =-66 =-70
tree soa_access 872 =-69 662 161 191 187 1576 80 1863 =-45 =83 1173 =-21 73 1864 =73 =-52 =-50 =103 =37 =-60 =54 191 59 1156 =41 =-28 =-54 =72
tree soa_access 1305 1865 229 1866 1129 1867 =-65 =44 =-23 =40 97 80 =-70 1273 1361 =-7 =-62 =-65 1868 =-57 =61 =42 117 1474 1869 =48 =-46 =-35 =-59
tree soa_access 1270 1126 1502 1844 =-67 =44 =40 =38 662 1168 837 722 1050 637 1330 199 =-18 =76 =100 =86 =69 1517 =-58 =83 =-68 =55 200 =56 =-35
tree soa_access 563 1502 1870 1207 1828 =-66 =29 =78 =78 81 =-19 =68 1869 191 1762 187 1871 =-26 1161 =100 =-55 415 =45 =-12 =61 314 =48 =-51 =-59
tree soa_access 1787 664 63 1872 1852 1873 1874 1487 =-61 =14 =4 =46 =20 =29 1875 53 =-56 39 110 =54 =-22 =-36 =59 =4 1822 63 =2 =74 =-48
tree soa_access 1270 1786 1813 1808 1502 1514 =-66 =38 =6 =32 =36 =53 52 1168 62 702 =-20 1239 317 =44 =-24 =-51 1562 =-53 =78 =46 662 =-4 =64
tree soa_access 1181 1234 1315 1677 1854 1837 1876 =-62 =35 =25 =30 =33 =32 367 1141 =-6 =59 1315 =-58 =58 53 1509 1281 =-45 =35 =45 1877 =67 =-76
tree soa_access 1365 1604 1831 1367 1844 1811 1878 1842 1879 25 =-51 984 =-62 =-13 =25 =26 =29 =10 =45 702 604 =-47 =65 =12 =50 =20 1026 =1 =63
tree soa_access 563 1514 1788 1783 1880 1477 1881 =-64 =45 =69 =79 =40 =29 =46 1235 200 1198 1834 =14 =-60 1818 =-58 =95 179 =-60 696 =38 =-62 =46
tree soa_access 1418 1809 1882 1260 3 1105 1194 1798 =-53 =85 =19 =4 =-60 =-12 =46 =20 1883 1884 1847 1885 1238 =52 =-15 =-56 =-57 1562 =-67 =89 =-42
tree soa_access 1168 669 1259 565 1865 1517 =-61 =53 =27 =-15 =-4 700 1242 1865 1886 1813 1887 1888 =-44 =57 =12 =35 =14 =23 =103 =18 265 =45 =-15
tree soa_access 1295 1367 1514 1817 1491 1889 1765 1207 454 =-59 1811 1480 =-52 =13 =70 =27 =14 =39 =30 =28 470 =33 =-43 662 =-17 =29 52 =13 =57
tree soa_access 1305 1788 1126 1315 1367 1249 1890 =-60 =44 =33 =-6 =47 =28 540 60 478 =57 =-42 =-20 1631 =-58 =79 1249 63 1631 =-22 =86 =36 =67
tree soa_access 996 1774 1891 1367 1892 =-60 =39 =1 =70 =40 80 1818 722 23 914 1282 1893 =-55 =66 =33 =82 =24 =-59 =86 63 696 =21 =-43 =57
tree soa_access 1418 1788 1249 1830 1809 1894 1516 641 =-59 =-36 =-10 =64 =14 23 =-37 =74 =72 295 =41 458 =-61 =59 1249 1821 1895 =3 =82 =-58 =60
tree soa_access 1305 1126 1865 1677 1879 1628 1854 839 1790 =-57 =43 =9 =27 =48 =71 =56 =47 =21 117 383 1825 265 1896 =60 =-72 =-2 =-44 =-60 =-53
tree soa_access 996 1181 1315 1788 1207 1791 =-61 =23 =59 =40 =61 =34 117 427 383 39 637 1788 1642 =-29 =45 =39 =79 =49 =-54 1562 =-56 =86 =-57
tree soa_access 1249 1774 1315 1787 1809 1631 1895 1894 1677 1897 1898 =-54 =37 =59 =38 =55 1811 =-42 =51 =36 =10 =24 =22 1238 =45 =-31 286 =71 =-48
tree soa_access 1270 1870 1365 =-60 =54 =56 1869 361 200 229 1482 1101 =13 =88 =82 1899 =59 =-46 229 =24 1900 =-38 =65 120 1536 =-75 =72 =29 =-61
tree soa_access 1305 1677 454 1792 1855 1274 1691 1491 1876 1809 1901 1902 =-55 =18 =62 =-5 =68 =16 =23 =-14 =60 =52 =-16 =25 22 1174 =38 =-57 =-21
tree soa_access 409 1249 1276 1129 1903 596 =-59 =-46 =28 596 =-39 =31 179 57 =-12 =46 =70 =56 179 73 80 =62 =-36 1129 1805 =60 =-53 =-79 =63
tree soa_access 1181 1126 1177 1794 839 1149 1878 1904 =-56 =45 =29 =-1 =3 =32 =39 200 =34 =-21 1155 22 1899 1905 =61 =-46 =-45 191 =-53 =37 =-58
tree soa_access 1604 1831 1872 1785 1829 1906 1907 1184 1908 1169 1909 1910 1887 1855 =-49 =35 =-13 =8 =9 =4 =8 =40 =3 =14 =0 =33 =49 =37 =21
tree soa_access 409 1817 1911 1282 1604 1867 1912 1897 1913 1517 =-54 =43 669 =-49 =57 =62 =56 =45 =4 57 =10 =-38 =40 =25 646 1847 =42 =-53 =-62
tree soa_access 1270 1832 1844 1813 1914 =-60 =58 =35 =48 =55 52 179 1116 450 1214 =-27 =89 =102 =26 1915 1097 =51 =-34 =-72 662 1895 =-14 =76 =66
tree soa_access 1502 1234 1831 1916 1912 1792 275 1917 1850 =-53 =51 =0 =-18 =42 =73 =60 =44 22 =14 =-28 1883 1918 725 =37 =3 1818 =-47 =83 =-41
tree soa_access 669 681 839 1576 1187 1592 1169 1919 =-54 813 =-41 =29 =14 =48 =52 =36 =39 =-11 1235 1277 =-35 =1 673 1143 1273 =28 =-50 =-38 =-49
tree soa_access 996 1808 1365 1295 1168 1920 1921 =-59 =49 =53 =8 =44 =53 =49 1155 398 314 1819 1816 =37 =-45 =-61 =-34 73 =-41 15 =-5 =55 =-60
tree soa_access 1154 1828 1365 1837 1922 =-57 =47 =39 =53 =65 427 90 762 1816 561 1918 1923 1824 =50 =-34 =-26 =-35 =-48 =-44 =-20 1791 =-16 =71 =-27
tree soa_access 563 1249 1295 662 =-58 694 1790 1924 =-47 =49 =56 =24 =44 =69 366 470 722 985 352 =19 =64 =62 =-25 1129 62 =-2 =-57 =59 =-36
tree soa_access 1295 1305 1854 1418 1604 1925 1260 1926 1191 1796 =-52 =20 =17 =58 =0 =30 =12 =5 =44 478 1870 191 =-13 =40 =44 =-58 62 =43 =-2
tree soa_access 872 =-61 722 1536 73 1116 1514 172 =6 1635 =52 =-45 229 =7 =-60 =47 1287 1826 1927 1928 =57 =-37 =-3 =-59 =-57 =65 1562 =-61 =77
tree soa_access 662 1276 454 681 1562 1912 =-55 =47 =55 1512 =12 =-58 =14 =20 1774 1929 1238 1365 1276 =-25 =62 =55 =-52 =38 200 1930 =66 =-22 =-21
tree soa_access 1207 1787 57 161 191 1242 1931 1895 =-41 =11 =62 =89 =-8 =12 1932 1202 1844 =-51 =56 =47 =70 596 =-32 =49 54 1933 =67 =-44 =1
tree soa_access 1835 1774 1830 1785 1934 1872 1786 1242 1832 1935 1936 1926 =-49 =58 =45 =33 =38 =54 =41 =49 =26 =37 =27 39 =-4 =50 1918 =25 =-29
tree soa_access 1418 1787 1421 1791 1277 1205 1872 1871 1937 =-46 =52 =16 =40 =0 1133 =-21 =44 =64 =34 =22 1821 1474 1834 1869 =49 =-43 =-46 =-5 =-44
tree soa_access 409 1870 1476 1315 =-56 =42 124 693 3 1235 =-8 =33 1315 =-36 =31 =-55 =-55 383 =41 =-50 465 =54 179 1598 =-24 1235 =-2 =56 =65
tree soa_access 1788 1126 1234 1260 1921 244 1708 1938 1939 1796 1940 =-51 =34 =41 =22 =52 =77 =-21 =19 1389 =-3 =74 =-4 =20 1808 953 =23 =-35 =48
tree soa_access 409 1808 120 1316 1852 1926 410 =-57 1833 1941 1913 =-42 =51 =69 =72 =57 =40 =27 57 =-2 =-32 1930 466 =23 =76 =-37 1336 =31 =-44
tree soa_access 1154 1126 1870 1792 1835 1810 =-58 =16 =21 =48 =50 =42 1942 357 81 450 =7 =90 1896 1915 =42 =-47 =-54 7 =56 73 =-53 =41 =-58
tree soa_access 409 1487 1882 1129 1207 1886 1943 1944 1897 1795 =-42 =33 =57 =60 =29 =8 =14 1536 =-11 =78 =51 =54 1238 1821 361 =48 =-20 =-55 =-24
tree soa_access 1181 1129 25 693 862 1945 =-9 =66 =-41 =-53 1844 1246 1795 1946 =-46 =50 =41 =15 =66 53 =54 =-41 53 285 =32 556 =-37 =40 =57
tree soa_access 1249 1808 813 1811 1487 1929 1852 1894 895 376 =-45 =-28 =14 =38 =33 =-12 =36 =26 1947 546 =-21 =28 =39 596 172 =-28 =51 =60 =48
tree soa_access 1276 1787 1168 191 664 1948 1890 =-47 =30 =55 =19 286 =0 =-56 286 =45 =-54 596 =-14 1155 =64 =-41 702 =-17 1949 487 =84 =-52 =6
tree soa_access 872 =-60 837 187 1818 662 229 1194 208 317 =-6 488 =32 =-47 =68 =58 =-51 191 317 =31 =-56 300 =58 =-28 =92 317 =57 =9 =-27
tree soa_access 563 1126 1774 1538 1365 1842 =-56 =23 =39 =95 =45 =39 52 1156 1818 1884 699 842 997 =8 =-44 =33 =66 =-57 =72 =-39 1826 =43 =-59
tree soa_access 996 1305 1808 1831 =-54 =29 0 =60 =-34 1331 =50 =-68 398 361 1869 1834 =34 =-37 =-37 1904 =-51 =65 1811 1818 1449 =-35 =58 =61 =40
tree soa_access 1809 3 681 1844 1950 1494 =-21 =21 =44 =41 722 =35 =-48 1830 1187 1932 1599 1879 1795 380 =-46 =-21 =43 =37 =44 =59 =53 =47 =38
tree soa_access 1276 1126 669 1274 1850 1487 1906 1192 =-51 =3 =28 =49 =26 =6 117 1879 1951 =-17 =49 =56 =-49 1238 0 =23 =-42 =-36 1238 =38 =-37
tree soa_access 872 =-60 117 478 704 1198 1105 1952 65 1336 39 =15 1238 669 =31 =62 =-12 =-51 =-50 =-33 =58 =-9 =77 =-45 402 465 =-14 =-64 =86
tree soa_access 662 1337 1787 1870 1953 1631 556 1954 1955 1850 =-48 =14 =32 =82 244 1956 =-30 =59 =51 =46 =53 =6 =18 =38 285 =37 53 =-29 =13
tree soa_access 1270 1305 1538 1880 1365 1957 1832 =-55 =23 =33 =46 =52 =91 =35 392 172 415 =23 =-20 1958 1648 =61 =-31 =-39 52 664 =-44 =14 =36
tree soa_access 409 1315 192 112 1959 =-17 =26 1857 1628 1212 161 =-47 =-8 =43 =59 =59 1929 =-54 52 =-36 =49 1238 =36 =-39 1238 =35 52 =-33 =40
tree soa_access 1295 1828 1330 1367 192 6 1792 1960 889 231 458 =-20 =24 =-37 =31 =70 =29 =-49 1797 =-50 =11 =-3 =35 696 =32 =-58 415 =40 =-7
tree soa_access 872 =-60 1869 470 702 1235 1818 681 1105 622 =-40 =64 =43 =36 =89 1961 1896 =53 =-44 =-76 392 1896 =57 =-50 =7 392 =12 =-47 =-46
tree soa_access 872 =-60 117 662 191 1825 1962 478 561 370 941 1183 1105 =33 =79 =-31 =-13 =-37 =-43 =-43 =-56 1963 =-61 =62 =-29 =47 402 =-46 =89
tree soa_access 1154 1817 1844 1842 1964 =-59 =5 =33 =25 1965 28 =61 =-49 =-70 1155 478 1825 914 816 41 =14 =64 =-29 1126 =61 =1 =-46 =-44 =-48
tree soa_access 1276 120 63 1818 1173 1817 =-40 =36 =22 =66 80 52 =-48 =26 =23 117 80 383 1870 =-9 =30 =-50 =23 402 =-56 =63 306 =-5 =40
tree soa_access 872 =-60 415 1155 465 702 80 161 =-14 =49 =45 1684 1966 =63 =-24 =-46 1238 662 =7 =41 =-35 =-52 702 662 =-46 =3 1238 =17 =-42
tree soa_access 1249 702 1871 1027 52 1967 1968 1969 1970 =-48 =25 =35 =34 =42 96 =-11 =-52 =3 =49 192 1097 1315 =3 =35 =-32 =-30 1198 =49 =-39
tree soa_access 1234 1774 1921 1105 1912 1971 1813 984 1430 1187 1972 =-35 =62 =24 =54 =23 =32 =55 =61 =5 =32 =16 398 1973 97 =36 =-8 =-50 =-12
tree soa_access 563 1207 1249 1315 1181 1829 1950 1837 1908 =-53 =16 =18 =44 =9 =16 =38 =61 =63 187 1631 57 =-6 62 =37 =-16 =67 62 =41 =-14
tree soa_access 996 1817 638 1168 1974 1844 =-37 =22 =26 =37 =-57 1975 =49 =-69 285 =31 1299 63 172 1168 =-18 =38 =32 =39 1562 1303 =-51 =33 =67
tree soa_access 662 1168 1943 839 275 1026 1976 1977 1895 1931 1701 =-39 =9 =48 =18 =21 =53 =-5 =3 =45 =51 =19 117 1365 =13 =46 285 =41 =-41
tree soa_access 872 =-59 383 1869 1238 1962 1367 1823 527 23 =21 1978 62 715 =30 =62 1979 =29 =-60 =-25 =-46 =-50 =2 =-55 1277 =-21 =26 =-38 =-37
tree soa_access 1270 409 1832 1929 =-48 =1 =41 =25 200 1869 361 650 =-17 366 1980 974 =33 =-54 =-29 =-14 408 =-37 =59 =-36 664 90 =-1 =-55 =28
tree soa_access 1154 1809 1807 1786 1981 451 =-55 =-30 =38 662 =-12 =60 =36 =44 59 392 1982 1983 1805 =31 =-36 =-29 =-55 1168 1760 =-27 =37 =32 =-6
tree soa_access 1788 1538 1282 1515 895 1934 868 1161 1984 1985 1986 =-31 =52 =66 =55 =27 =4 =25 =23 =25 =14 306 =-5 =55 1952 54 =35 =-38 =-30
tree soa_access 361 722 1260 25 696 875 1987 1988 =5 =-59 =77 =48 =-29 1418 49 813 =-36 =-2 =3 1474 =32 =-40 =40 1418 =-54 =4 1461 =-49 =42
tree soa_access 1835 1808 1870 813 1216 1785 1126 =-37 =-4 =32 =52 73 =22 =-27 =13 470 1989 39 =17 =72 =-49 =-33 1155 73 =2 1896 =37 =-52 =-40
tree soa_access 1154 1792 1793 1958 1913 1908 =-45 =12 =11 =29 =39 =48 117 662 837 1299 22 766 =5 =57 =53 =-22 =-35 1989 =45 =-42 690 =-39 =55
tree soa_access 1154 97 1788 1794 =-24 =24 =30 =-54 478 1155 282 596 696 1064 =5 565 =59 =-1 1282 =-41 =49 541 =35 =-24 =58 =-40 1990 =-52 =51
tree soa_access 1154 1817 1177 1991 =-45 =39 =44 55 823 =9 =73 =-49 1155 370 1670 284 1576 1980 1097 1883 =14 =-33 =-33 =-60 =57 =70 =59 =-47 =-42
tree soa_access 1502 187 1887 1921 1904 1910 =-30 =32 =54 =22 =27 470 =13 =-28 398 1992 370 1869 215 =37 =-41 =-29 =-42 =-56 52 669 =-9 =-61 =25
tree soa_access 1788 409 1183 1817 1177 1315 3 1491 =-25 =39 556 =-55 662 =-34 =41 =10 392 =30 =-32 1993 =45 =-49 =39 392 233 =28 =-38 =-12 =23
tree soa_access 1154 409 1787 1813 1981 =-49 =50 =34 =36 =32 22 704 1869 1816 837 1994 1995 =19 =70 =-46 =-16 =-47 =-34 =58 179 =-32 1787 =57 =-45
tree soa_access 1154 1817 1168 1502 =-47 =20 =25 =34 1443 52 1129 383 423 1996 306 =-8 696 =28 81 =39 =-57 =-65 =-35 =-49 =51 1997 =33 =-47 =-45
tree soa_access 1502 187 1952 1809 1891 1794 1874 =-28 =42 =38 =73 =26 =28 465 1119 =31 =-41 =-13 398 181 1952 1896 1998 =39 =-55 =-52 =-29 =-51 =-11
tree soa_access 179 1921 52 1762 1999 2000 2001 =-32 =46 =41 =32 2002 =21 =-76 669 281 =-41 =34 693 97 =39 =5 =-26 =29 1819 2003 =14 =-68 =-62
tree soa_access 179 1576 282 423 1825 1828 1835 2004 548 161 1866 =-29 =28 =5 =49 =49 357 229 =-2 =41 =-34 =26 =-69 =-51 =52 =60 1835 =7 =45
tree soa_access 1788 664 702 1462 1158 1234 =-37 =0 =36 =46 470 722 =7 =-34 =-30 =23 60 188 427 358 =62 =-55 2005 =-46 =52 53 =-52 =38 =-35
tree soa_access 722 837 1928 2004 1813 1260 1714 1844 466 1886 1832 120 =-23 1287 =2 =-57 =44 =30 =17 =45 =87 =38 =45 =54 =68 =-37 1398 =-49 =46
tree soa_access 872 =-57 1026 1825 1235 1808 459 1818 286 1277 664 =-10 314 =39 =-58 200 =46 =-40 =-41 =58 =55 =-34 1207 =37 =-19 =-50 392 =50 =-12
tree soa_access 1576 722 191 179 577 1249 1811 1976 1657 884 1330 2006 =-41 =30 =33 =23 =41 =74 =43 884 =30 =-62 1788 =-2 =64 =10 =17 =-55 =53
tree soa_access 1177 1788 1305 1947 1889 451 241 282 1929 =-45 =-11 =14 =0 241 1389 =-2 =49 =-47 =58 =29 1238 =15 =-28 =17 1224 2007 =32 =-63 =-17
tree soa_access 392 1177 1274 1138 402 1798 1286 914 =-16 =9 =24 =58 3 =63 =-21 =50 1840 =34 =-41 2008 2009 =39 =-38 =-44 470 379 =-19 =24 =-47
tree soa_access 1234 1887 1538 1260 1852 1050 244 637 466 =-32 =5 =20 =6 117 =33 =-36 =32 =33 =26 =45 1299 357 1928 2010 =41 =-54 =-41 =-33 =-18
tree soa_access 409 457 2011 189 596 664 1260 =-28 =33 =12 =3 =-49 =46 =33 1287 90 1571 2012 2013 1673 =46 =-34 =-55 =-77 =-61 1791 =-14 =56 =-50
tree soa_access 409 1787 702 1234 1879 =-48 =51 =5 46 392 =8 =-25 =-41 300 696 23 =9 =52 =-25 =-21 1287 696 769 233 =30 =-27 =-40 =-27 =-66
tree soa_access 673 415 1828 1514 187 2014 1889 1895 =-15 =31 =42 =57 1774 =7 =57 357 =48 =-16 357 2015 =58 =-24 =-48 341 1341 =-20 =29 =50 =-40
tree soa_access 1270 1817 1837 868 =-56 =6 =35 1975 =26 =-66 548 295 2016 1233 1816 415 =13 602 2017 =-19 =58 =42 =-52 =54 =-59 1818 =-41 =46 =74
tree soa_access 465 265 584 1910 669 1249 1287 2018 =-16 =39 =60 =37 2019 =23 =-42 =81 =48 2020 1562 =-38 =45 =31 117 1765 1653 =-14 =38 =50 =-53
tree soa_access 1576 662 549 2021 1105 1817 1116 1050 =-30 =27 265 =21 =-42 =16 265 2022 =34 =-47 =-39 =76 513 =21 =-48 2023 596 =3 =28 =-68 =48
tree soa_access 409 563 1276 120 2024 =-45 =44 =-1 =37 41 2025 1214 =-6 =63 =54 =40 1238 669 415 2026 =19 =-53 =-31 2027 1497 =50 =-40 =-48 =-16
tree soa_access 563 1817 409 465 =-23 =-57 =41 =41 1367 2028 465 561 =32 =-56 22 1208 1389 =32 =-9 =-70 1791 1536 =-39 =39 =41 =-58 2029 =-27 =55
tree soa_access 1538 693 1191 1337 2030 1877 53 1944 1890 1214 =-16 =60 =41 =60 1195 1418 =-7 1259 =40 =-54 =38 =-64 =46 =35 =57 =-36 39 =2 =51
tree soa_access 563 1305 1959 1803 1880 2031 1421 =-38 =28 =54 =33 =22 =37 15 =41 =-9 1305 320 839 515 =11 =-49 =51 =62 63 =-14 567 =34 =-58
tree soa_access 117 1155 185 1975 141 1276 1964 340 1820 1163 =-1 =-40 =44 =55 =43 =26 212 =40 =-37 =-51 187 =-34 212 =16 =-53 =-51 200 =-6 =-49
tree soa_access 662 1818 813 1249 1104 1714 1418 577 =-38 =-3 1305 =25 =-26 =62 =43 1305 =-40 423 =54 =-40 =18 =61 317 2032 =25 =-25 739 =-25 =42
tree soa_access 563 1305 1788 1538 1315 1959 =-42 =18 =29 =63 352 =37 =-65 =26 466 200 2033 1443 1064 =6 =36 =-48 =-43 53 1968 =-43 =45 =35 =37
tree soa_access 392 985 1576 1889 577 1599 1786 2034 1904 =-15 =44 =46 =23 =49 =11 =47 =54 1689 53 1146 =50 =-32 =3 =-32 53 1576 =-31 =22 =5
tree soa_access 1154 1887 1249 1934 1672 =-32 =40 =35 =51 =43 357 1992 1303 1869 2035 2026 2036 1287 1933 =23 =-44 =-32 =-48 =-54 =-20 =-31 =49 =-58 =-13
tree soa_access 1818 179 1955 1976 455 1944 2037 1316 1197 =-19 =19 =23 =39 =57 2038 =-2 =52 =69 =49 2022 2012 1927 1129 =14 =40 =-29 =-58 =-47 =60
tree soa_access 117 662 631 1514 1154 =-31 691 =-8 =53 265 =35 =-33 =54 52 23 =-31 696 586 =47 =-44 =-45 1154 97 =31 =-45 =42 1673 =-40 =21
tree soa_access 361 1331 1825 1337 1576 1239 200 662 839 996 1870 =-30 =46 1064 =-5 =53 =78 =26 1538 =-25 641 =67 =-38 =-50 =61 =49 =-47 =-45 =-37
tree soa_access 117 1576 1239 370 1418 1788 76 1791 =-3 =45 =-34 410 1367 =39 =-13 =-18 546 2039 =30 =-47 =-35 =-36 =-41 =53 1598 3 =33 =-36 =-49
tree soa_access 117 2040 696 327 1955 23 =-9 1787 1502 1956 1104 =-11 =50 =49 1860 1173 =38 =-9 =-40 2041 =55 =-30 =50 =47 =-24 =49 2042 =-32 =41
tree soa_access 54 1295 1050 1950 2043 2037 1234 1515 1777 =-14 =46 =39 558 =10 =-57 =49 =43 =46 200 =40 =-23 76 2039 =28 =-42 92 =-47 =24 =-22
tree soa_access 1331 1270 1514 868 1502 2044 =-40 =21 =11 =20 =45 1235 317 814 1631 2045 459 =-4 =43 =66 =54 2046 =59 =-35 =-20 769 =28 =-56 =-47
tree soa_access 1154 1887 1828 2047 =-32 =52 =25 =36 415 1980 1108 54 2048 =21 =-49 17 =-29 =32 =-32 =-41 52 133 1576 =-33 =18 =43 662 =-23 =29
tree soa_access 187 1168 662 1234 2049 90 =-29 =12 =49 =4 90 39 =-11 1819 =36 =-51 602 =-38 =34 =25 401 1664 2050 2051 =35 =-44 =-24 =-22 =-14
tree soa_access 2040 1249 1809 2052 1337 1986 1181 1787 =-17 =4 1979 =9 =-58 =43 265 1787 2053 =53 =-32 =-31 =-30 =34 662 =2 =51 423 =38 =-41 =49
tree soa_access 54 1177 1829 1191 1631 137 1944 1468 =-12 =21 =55 =23 =50 317 =88 =-48 =26 2023 7 =10 857 =48 =-30 =-44 1929 2054 =-30 =35 =38
tree soa_access 722 837 457 1988 561 1990 1249 1887 1181 1882 1337 1808 =-11 =18 =27 =48 =17 =45 =36 =-30 =-48 =-57 =38 2055 =-50 =30 1562 =-50 =44
tree soa_access 179 1277 1098 60 996 1249 1207 1283 =-36 =33 =23 =32 55 1327 =4 =-22 =43 =-35 =-61 402 1126 =-5 =38 =65 2022 2056 =23 =-20 =-48
tree soa_access 1154 1177 1305 1882 1956 =-35 =39 =38 1331 =33 =-57 =43 398 1930 2016 1443 2057 2058 =24 =-29 =-54 =-40 =-41 =-28 931 1474 =-12 =-55 =50
tree soa_access 285 =15 626 1817 409 1673 124 =-14 =-45 =31 1821 1234 1287 96 2059 =19 =-39 =-30 =-59 525 =49 =-31 =-42 1595 1238 =41 =-28 =-39 =32
tree soa_access 465 1788 1986 1760 2060 =6 =-45 =-32 =57 2061 =33 =-38 340 1337 1653 199 1897 637 1886 =-26 =32 =2 =36 =23 =37 1299 =51 =-29 =47
tree soa_access 361 1154 1960 638 =-2 1286 =-32 =30 =54 63 1562 423 1755 1406 725 650 =-24 2062 =10 =-47 =-19 =39 =38 =-40 =48 265 =37 =-31 =-41
tree soa_access 117 1816 1235 1808 454 1277 813 2038 =-17 455 =-8 =76 2063 =26 =-67 378 =33 =-34 =46 307 =-48 =8 1787 =6 =48 =-51 584 =-39 =16
tree soa_access 1154 1774 1276 275 1793 =-39 =17 =11 =33 2064 =40 =-55 478 265 680 1116 433 =-2 =34 =37 2065 641 =58 =-13 =-41 680 =-1 =-56 =-32
tree soa_access 1331 465 409 1276 415 97 =11 =-25 =-35 838 39 =-28 546 =59 =-2 =65 1493 2066 =44 =-45 =-69 1234 669 =-36 =-7 =14 276 =-68 =7
tree soa_access 1844 1564 1238 1811 2067 2068 229 1830 499 1214 =-16 =52 680 =-2 =66 =24 2069 1869 2070 =16 =-51 =-40 =-64 =35 =55 =34 =-24 =36 =40
tree soa_access 1834 664 345 317 662 1191 2071 406 =-13 563 =-28 =65 =38 =59 =11 1502 =-45 367 =13 =-57 =33 499 1198 491 =40 =-26 =-33 =-36 =-54
tree soa_access 702 161 1755 1105 1239 =-28 =18 =14 =29 =23 1097 2072 540 1163 1238 2073 1165 =17 =-34 =-56 1343 =-25 =26 1836 =-52 =33 =-36 =54 =-35
tree soa_access 872 =-54 398 1031 626 212 2003 1884 2074 =19 =-44 =-40 =-46 580 414 =-52 =22 =55 =60 =-43 414 90 1791 53 =-12 =47 =-51 =-38 =-46
tree soa_access 1410 466 1869 1762 1792 1788 1276 662 1149 1948 1895 1938 =-40 =37 =16 =28 =17 39 =-31 =12 1026 =-1 =61 =14 =37 =24 =-40 =19 =59
tree soa_access 465 561 478 376 1821 1887 948 =4 =38 =45 =-56 1506 =35 =-32 =-30 =-43 664 22 719 1653 1818 =-15 =37 =36 =49 179 =-57 =12 =20
tree soa_access 59 722 702 1149 =-6 =36 1502 317 1095 =19 =-39 =-31 =33 1765 2075 =-60 =24 =35 2076 2077 1576 1653 265 =-21 =-63 =26 =29 =40 =47
tree soa_access 1536 180 1576 465 839 832 1828 =-17 =20 948 2078 1797 1214 =-8 =56 =47 =58 =59 1171 =67 =-24 2079 996 =-41 =-13 =33 =43 =20 =29
tree soa_access 1331 1631 282 409 457 1299 1762 1650 =-10 =41 =21 1947 =-41 =19 =31 2023 1336 2080 =22 =-40 =-39 =-56 2081 =59 =-30 =61 1878 =-67 =27
tree soa_access 872 =-53 314 1840 2004 1235 1808 1169 914 484 1631 2082 =0 =51 1862 =57 =-27 =52 751 =38 =-29 =-50 =-30 1506 =28 =-44 =62 =-48 =-46
tree soa_access 872 =-53 868 383 1805 1442 1989 2083 914 1574 375 1026 =12 1161 =41 =-43 =-39 =-47 1934 2084 =46 =-34 =-31 =-36 =-27 =-27 =-42 =-32 =42
tree soa_access 478 1129 22 1952 2085 2086 187 761 =11 =-34 =26 =-58 =-48 =-32 191 211 1195 875 =-47 =25 =16 =38 =22 73 499 =55 =-27 =-21 =-31
tree soa_access 1562 1158 1235 1191 1435 1366 470 875 1931 2087 48 =-9 =-45 =53 =53 =41 =-27 =31 =47 317 =82 =-36 2088 1816 =18 =-44 =-58 =36 =51
tree soa_access 693 465 651 815 484 =4 =38 231 =73 =3 =-30 1234 2089 1866 2090 =-23 =17 =37 =41 1198 1801 =21 =-35 189 =-46 =27 815 =-32 =18
tree soa_access 282 80 1828 870 2091 1673 2092 1128 1793 =-35 =9 =27 =31 =17 =33 =17 =22 577 =-1 1929 1382 =21 =-30 =46 1402 =54 1382 =-42 =35
tree soa_access 398 1474 1270 1234 1207 2093 2059 2031 =-35 =46 =38 =55 =33 =31 2022 1163 459 816 =11 =-34 =55 =-46 =-46 =50 1449 90 =-8 =-46 =45
tree soa_access 722 1443 1947 1891 1338 1191 1249 1943 1181 340 1592 =-16 =42 =47 53 =-9 =32 401 =61 =-38 =21 =48 =23 =63 =41 =-37 458 =-43 =35
tree soa_access 702 1631 1249 1835 451 408 1867 =-44 =33 =26 1003 =14 =-45 57 =-5 =37 =30 =40 1126 2094 =0 =47 1689 188 =39 =0 1952 =33 =-55
tree soa_access 392 1098 1919 1482 126 1064 1050 =-21 =37 =40 286 =12 =-23 465 =51 1036 =-40 =55 126 =65 =11 =-58 54 53 2095 =-27 =29 =16 =-44
tree soa_access 409 563 1774 2096 2031 =-33 =45 =45 =23 200 914 1183 =1 =52 126 =77 1299 =37 =-22 =-36 1474 1896 1877 =24 =-54 =-48 402 =-43 =34
tree soa_access 398 2011 862 375 602 2097 1966 2098 1885 427 806 681 =11 =36 =-41 =-19 =-37 =-36 =-35 =-57 1803 =38 =-36 =-32 565 =-32 =31 =54 =-15
tree soa_access 2099 1191 1337 466 2100 1765 1155 2052 1670 2101 =-13 =37 =16 =25 =-47 1162 =34 =-38 =52 996 =-11 317 =37 =-11 =23 317 =71 =-45 =41
tree soa_access 1177 1337 465 702 126 1835 =-43 =31 1921 832 =8 =-31 =50 =10 22 1181 1850 1278 458 =-33 =18 =26 =32 =25 =-48 =24 618 =17 =-51
tree soa_access 437 450 191 62 1934 1177 1763 2102 2103 =-12 =46 =47 =48 2104 =22 =-49 =31 22 =-7 =-47 722 282 546 =18 =-42 =67 =-54 =42 =-40
tree soa_access 664 200 1260 2105 2058 693 2038 2106 1481 1803 =-3 =37 =39 =-52 =32 388 =-37 =29 =-55 =47 =57 1502 52 =-60 =-1 =1 499 =28 =-34
tree soa_access 383 633 985 160 2107 1337 765 1811 743 1242 =-7 =41 =32 =34 =39 =33 =-40 =40 2062 743 117 1796 =47 =-26 =-8 =-29 =-37 =-24 =-36
tree soa_access 1697 2024 275 548 1165 2022 1050 658 2108 962 =-7 =15 =53 =-28 =22 =-41 =-47 =42 863 2109 =21 =-36 =-39 =33 2110 1458 =64 =-8 =-32
tree soa_access 1538 117 1890 1943 2111 2087 1299 275 1889 2112 =-7 =47 =43 1827 1278 =36 =-32 =-58 1777 =-31 =26 =52 =48 =49 =41 690 =-33 =36 =29
tree soa_access 872 =-52 345 1818 1653 1437 1961 662 340 1828 =-8 =16 =68 567 470 2069 1179 2113 =46 =-29 =-25 =-27 =-14 =-51 =-71 =33 =48 =54 =55
tree soa_access 1982 2040 1299 1443 1154 715 =12 =-20 720 2088 52 680 189 =-5 =32 265 =43 =-38 662 =-8 =48 =-53 =-52 =-36 700 =-24 =18 =49 =-40
tree soa_access 383 2016 1331 1249 409 2004 392 1817 2041 185 =3 1033 =-33 =48 =-42 =28 =-20 =52 =14 =39 2071 1460 =-54 =24 =41 =-50 2114 =-45 =32
tree soa_access 1331 1765 60 423 191 2115 690 2116 =-1 =33 =46 =-55 504 =24 =-24 =-34 2072 1105 1835 =-35 =5 200 =40 =-47 =41 =43 669 =-5 =-67
tree soa_access 1098 314 1952 218 402 1474 23 =-9 409 1539 725 =-7 =23 =38 =26 53 =11 =-60 =35 =37 1234 =-39 751 =39 =-38 549 =-54 =15 =-51
tree soa_access 415 1825 1129 722 769 409 2047 631 2117 2038 =-1 =39 =-50 =49 =74 200 =35 =1 =-47 1398 2118 =-56 =29 =29 =44 =-40 1214 =-15 =50
tree soa_access 1118 664 1033 59 1959 2047 2119 1224 2120 198 2033 =-6 =39 651 =25 =-35 =-47 =-25 =44 =65 =29 1010 =-22 =30 84 =48 =-27 =19 =56
tree soa_access 392 23 218 1359 1621 =-18 =25 =37 =51 2121 1299 2122 =17 =-32 300 340 807 =-48 =35 =45 =46 =-38 715 398 =20 1576 =-47 =18 =-25
tree soa_access 59 1277 137 2123 1944 63 1435 2124 1762 2125 =-21 =35 229 =24 =-41 =54 =35 =10 =53 =45 838 =41 =-20 707 2126 =34 =-33 =-30 =-14
tree soa_access 872 =-54 1154 673 470 =43 =-2 =-48 1821 1235 1818 392 23 =-13 2127 2121 2081 =23 =-37 =-50 =-35 =-25 =49 1208 646 =33 =-40 =-59 =-52
tree soa_access 478 457 187 1765 1918 1502 1870 167 =-16 =17 =26 200 1181 1830 =-24 =45 =24 398 =56 =-7 =-44 =32 200 =19 53 =-38 =18 =34 =-44
tree soa_access 465 1910 370 974 1493 1538 1943 702 1235 =-14 =27 =15 =60 2128 =54 =-40 =-33 =-44 =-41 =62 1562 664 2129 =-16 =40 1198 =24 =-38 =43
tree soa_access 837 558 1031 2039 895 180 844 2130 406 466 1421 =-11 =24 376 =-2 =46 =30 =46 =12 =19 =34 =-38 =-33 =-46 1836 1488 =-50 =20 =34
tree soa_access 1877 561 696 1829 2131 1151 1487 1828 406 =0 996 =-26 =51 59 1146 =42 =-32 =-12 =40 =-40 =-65 =37 962 =-28 =33 =-44 1774 =-75 =10
tree soa_access 1947 1098 110 1253 52 229 1047 =7 =-37 1496 =-26 =37 =15 =-43 63 1876 1050 =-23 =22 =34 663 2132 =25 =-38 =-45 =-40 2026 =24 =-37
tree soa_access 651 1562 295 1235 702 1538 1234 451 =-36 1295 =-20 =49 =4 =29 62 440 1657 =16 =74 =-30 =-19 110 =33 1295 =-15 =45 =-39 =48 =-40
tree soa_access 2083 1277 2133 1808 1154 1502 2001 =-39 =45 =18 42 =-36 562 =2 =-31 1154 =45 =-1 =55 59 711 2134 =32 =-42 =-33 602 =-31 =25 =-41
tree soa_access 478 1098 1776 1155 1964 2135 309 1500 2040 376 414 =-10 857 =24 =-47 =8 =30 =-37 2136 =54 =-44 =45 =31 =-46 563 =-10 =48 =-46 =-48
tree soa_access 1564 1632 370 22 2131 2019 409 185 1869 2137 =6 =-47 =-44 =-23 669 374 2029 =-23 =39 =51 1571 =35 =-46 =-26 =-62 =-15 =-39 =65 =31
tree soa_access 1435 722 191 1313 696 1514 1442 2138 1882 =-6 =39 401 =57 =-24 =-54 =21 1697 =-36 =36 =-49 1084 =16 =-34 1562 1084 =-63 =19 =44 =39
tree soa_access 2099 2139 1866 1249 479 2125 2018 2140 1105 2044 2045 1789 =-14 =32 =35 =31 996 =-21 =14 =42 =23 =45 =42 1104 =29 =-52 =29 =52 =49
tree soa_access 2002 1331 2052 2060 2024 681 1025 1064 828 54 =-2 =-25 =23 =16 =-52 806 722 =37 =-30 =-50 49 =44 =-22 =-34 =39 601 =-41 =35 =-57
tree soa_access 1818 179 1277 1064 1435 1866 1315 1101 584 2141 =-30 =29 =7 =18 =6 =21 =32 =9 =17 2056 1097 2142 440 =24 =-28 =-39 =-26 =-37 =39
tree soa_access 561 437 2011 1828 1809 702 1337 715 =-6 1177 1468 =-49 =28 =3 179 =-25 =46 62 1493 =10 =-36 =-14 =26 2064 =30 =-42 =55 =-32 =-53
tree soa_access 1098 651 465 798 1840 =7 =-37 =28 1908 1811 340 1468 889 378 586 1921 =-26 =20 =8 =16 =25 =17 =28 =34 =35 15 =-47 =18 =-44
tree soa_access 117 662 1714 2099 2040 2143 1514 2128 1576 285 =0 22 1811 =-36 =17 =7 =31 =32 =16 =25 =40 =46 =67 2144 =19 =-40 466 =-35 =21
tree soa_access 868 285 1993 =17 =-37 191 680 228 664 960 =-27 =26 =-2 =38 725 =29 =-22 662 =-25 2023 1221 1420 604 =37 =-16 =-18 =-33 =-42 =29
tree soa_access 39 1788 229 =-8 1913 =-47 =8 =18 696 1538 409 1154 1808 1126 =-37 =26 =41 =10 1278 997 =29 =-10 =-38 =43 985 376 =-43 =12 =12
tree soa_access 1257 375 2121 561 437 2145 1253 862 112 92 491 =10 669 =-51 =26 =-38 2146 =23 =-40 =-11 =-24 =50 =-23 =-35 =-37 =-31 357 =1 =-49
tree soa_access 534 218 1959 112 725 191 680 622 =-26 =19 451 =-9 =42 =1 352 2147 =-12 =40 =40 1276 =-1 622 =37 =-38 2118 =27 =-30 =24 =30
tree soa_access 872 =-53 117 1653 1988 837 1952 2148 1108 1098 2149 2012 1457 509 =22 =-34 =-32 =-23 =-25 =-37 =-29 =-46 =-13 =-20 =-51 =50 602 =-30 =20
tree soa_access 1961 1443 341 1887 1831 664 743 2150 2151 1330 681 2152 1576 =-12 =30 =39 =12 =33 =46 =49 1942 =48 =-28 =15 =27 =30 =56 =-29 =-64
tree soa_access 2153 1235 1714 1260 787 723 1936 1207 2001 1588 1490 =-13 =35 =42 =47 1038 1614 =38 =-26 =-53 =48 =-38 =18 470 =52 =-26 =53 =14 =56
tree soa_access 470 722 1825 2106 1817 1270 =-25 813 1235 2154 =-1 =50 =28 1946 =35 =-42 1108 =43 =-30 =-44 =-29 1725 =-36 =29 1502 =-37 179 =-20 =40
tree soa_access 2155 1794 2034 1126 1270 2156 1832 1474 =-38 =20 =17 =35 2023 561 1224 =7 =-15 =-48 =-38 1474 1270 =40 376 =0 =33 =-26 =48 =35 =-50
tree soa_access 872 =-48 179 1154 =24 548 357 1820 1064 =-7 2157 1701 =41 =-25 =-28 =42 546 =-34 =25 =50 1367 2158 62 1353 =40 =-29 =-7 =-34 =-8
tree soa_access 228 1238 427 1421 120 1205 1026 110 662 577 1277 =-30 =16 =17 =19 =-30 =10 =37 357 =13 =-27 =32 =-24 1277 1026 =-47 =9 =12 =47
tree soa_access 1777 941 1443 1536 341 23 914 1050 2159 2160 751 =-27 =17 =24 =34 =24 =28 1896 =7 =-39 =54 =27 2161 =-47 =20 2162 =-38 =23 =42
tree soa_access 1877 52 341 2047 1714 2092 2163 283 =24 2164 2165 =-12 =29 =21 =41 =33 =34 =52 =53 1270 465 =6 =-48 2166 =20 =-30 1787 =-61 =15
tree soa_access 465 1474 39 1762 1235 2167 852 2168 =-43 =18 =29 =39 =10 =24 2139 =11 =61 1502 =54 =-10 117 2105 160 =-9 =37 =39 563 =13 =-48
tree soa_access 872 =-48 1653 1026 1238 306 341 =-16 =50 456 696 1295 1246 7 =9 392 1061 =62 =-5 =7 =-5 =0 =-19 =-24 =-29 392 =29 =-6 =46
tree soa_access 872 =-51 1331 1235 1509 345 1337 83 1944 46 =-13 349 =24 =-55 =49 =43 1808 =31 =-28 =46 2081 =24 =-37 769 816 =27 =-41 =-44 =-44
tree soa_access 1905 602 23 701 97 702 =5 =-17 =-50 =-47 2169 2170 1986 1774 1168 1562 =-6 =36 =25 1270 =52 =3 =42 =50 =46 597 =27 =-28 =-41
tree soa_access 2047 1887 1835 1142 361 2171 722 2143 99 1133 1879 2172 2024 =-16 =22 =40 =38 =18 =26 =24 =-41 =41 =-42 563 =-28 =28 =9 =35 =61
tree soa_access 1238 2011 456 2002 1064 1989 513 2173 1962 1126 =4 =20 =-34 =-38 2174 =-38 =25 110 =21 =-51 407 =30 =-20 =-52 704 =-36 =18 =40 =-17
tree soa_access 398 1947 63 823 693 54 2027 =15 =-42 =-22 =-38 1372 =-17 =35 2175 286 =27 =-22 =-47 188 2060 =47 =-16 =-19 53 =-38 1234 =-11 =28
tree soa_access 561 2176 2110 2026 2039 2004 2016 465 815 =4 =42 117 637 374 2143 2177 =-14 =35 =30 =38 =27 =-39 =-45 =35 =-42 =-45 =-39 =41 =-51
tree soa_access 1653 1562 1829 60 631 1299 466 =-3 =22 842 235 0 =-50 =16 =31 =18 =47 2020 1835 1507 =-41 =19 =4 =31 470 =32 =-26 =36 =30
tree soa_access 1818 2099 540 1943 1443 1126 563 1305 2124 =-29 =42 =14 459 1337 691 813 =-14 =10 =52 =32 =46 191 =3 =47 =-39 =33 =-41 =37 =44
tree soa_access 188 180 1443 941 2178 608 2179 1788 558 =7 =-39 1871 =26 =-36 =-37 =-38 =-41 2180 =-37 =34 =-40 2181 295 =46 =-32 =-15 1788 =-5 =-39
tree soa_access 1026 1943 534 2153 370 120 1667 2023 187 1182 2182 =-23 =30 =15 491 =-6 =49 =-51 =35 =1 =-46 =48 =30 =38 2048 2115 =21 =-38 =-39
tree soa_access 1379 2047 1877 1249 2082 2131 1564 673 2138 188 914 =-1 =24 =-13 =29 =-32 =33 =-61 =46 2065 725 =55 =-6 =-46 1774 =-61 =20 =59 =-31
tree soa_access 997 1819 1633 375 117 1502 693 626 1536 1631 285 =12 =-11 =47 =37 =45 =-26 799 =25 =-34 285 =31 1281 =-37 =21 =-33 =-47 =-49 =-25
tree soa_access 1249 2183 1825 1129 1653 146 1833 815 2184 2025 1995 534 =-17 =21 =27 =23 =47 =14 =31 =28 =23 =29 =-32 1061 =36 =-28 1198 =34 =-28
tree soa_access 1935 2004 1955 179 2185 1352 702 =-18 200 =3 =-41 =24 =37 2186 2012 200 984 2187 =29 =-31 =-27 124 =-22 =34 =-38 =-21 =37 =38 =47
tree soa_access 1824 2188 470 2189 180 1633 1982 2190 702 126 =-21 =12 1460 =20 =-27 =-37 =-35 =-43 =33 =-20 2189 59 =-4 =-38 200 =-29 =48 =-48 =-40
tree soa_access 2153 314 1979 1249 1887 1468 1277 889 1294 2191 =-12 =43 =35 =28 2155 =11 =-34 =24 =29 286 1778 =44 =-24 =-37 =-34 1071 =-45 =35 =46
tree soa_access 117 626 1818 1931 2034 637 2056 868 2040 1768 23 2130 =-19 =36 =-1 =40 =34 =20 =-26 =22 =47 =46 =41 =41 1921 112 =-51 =1 =23
tree soa_access 1825 1791 117 1098 1033 934 1835 200 1129 189 1952 =8 =-32 =-30 =39 63 =-42 =12 200 39 =-16 =22 =46 =-44 =37 =-44 =-20 =38 =-35
tree soa_access 1331 1821 409 2004 1506 =-3 =-47 =34 1234 1084 596 117 702 =6 262 =52 =-11 285 =35 =-36 63 =-51 285 =-27 =41 =-35 =40 =-42 =-34
tree soa_access 602 1966 1487 1315 1828 2192 2193 2176 52 1202 450 1310 =-17 =26 =23 =37 =2 =35 =35 =31 =17 470 =30 =-31 =34 =-36 722 =35 =-31
tree soa_access 872 =-51 398 1367 1443 370 2106 722 1992 837 191 2062 =20 =-45 2194 =50 =-21 =-23 =-38 =-18 =-39 =-34 =-36 110 =8 =-30 1338 =-15 =31
tree soa_access 1825 1827 1191 1287 409 693 1777 231 41 458 =-5 =32 =39 1677 1173 =-20 =24 =29 =31 =-37 =8 540 =49 =-29 =40 =-50 1787 =-50 =16
tree soa_access 1331 651 402 282 2024 1430 1821 314 320 1156 2008 1805 2195 =9 =-36 =-25 =-39 =-16 =-27 =-30 =-42 =42 =34 =35 =42 =-26 80 =-56 =11
tree soa_access 1331 1337 188 378 2088 596 702 =-13 166 =11 =-12 750 =22 =-17 =-44 =-32 1848 402 699 161 =-31 =18 =19 =24 =34 352 =34 =-15 =-43
tree soa_access 1819 1809 2196 831 2110 478 960 806 2197 2198 1918 90 2199 =5 =-33 =-17 =-27 =43 =-47 =-42 =28 =-35 =-40 =14 =35 2200 =28 =-35 =-43
tree soa_access 341 1935 699 2201 1493 1538 2202 1981 1418 =-10 1299 1701 =15 =-24 1343 =-33 =32 =23 =24 2203 2204 =28 =-22 =-26 =-29 =-37 =20 =39 =50
tree soa_access 1885 561 200 1234 1482 1191 2059 541 =-2 =-34 1246 =46 =-33 =48 =39 806 =22 =-42 409 =-30 194 1238 1821 =37 =-23 =-18 =-32 =-40 =-40
tree soa_access 1818 398 1474 1242 282 1026 1835 1714 2205 1956 =-22 =27 =31 =45 1877 =12 =-45 =13 =34 =36 =33 1168 690 1653 =-34 =25 =30 =17 =42
tree soa_access 1331 1098 392 558 2206 2207 2208 2136 1467 415 1277 =11 =33 =0 =-28 =-30 =-35 =-35 =-29 =-39 301 1710 =11 =-33 =-22 =-38 953 =-51 =11
tree soa_access 2072 2197 340 2209 1482 1562 2011 1036 1260 2210 23 =-10 838 =5 =-21 =-39 =35 596 =-44 =14 60 =46 =-14 =32 =23 =-47 =42 =-48 =39
tree soa_access 1443 2211 1249 2058 2008 1992 1494 392 1191 1867 573 =6 2212 =-40 =18 =37 =45 =-11 =36 =-41 =-40 =-33 286 =39 =-30 =-43 265 =-40 =18
tree soa_access 872 =-50 1235 99 1033 1270 39 1168 =-32 =36 =34 813 =-12 1979 =16 =-38 =34 =44 1207 1825 646 1633 875 =40 =-17 =-19 =-38 =-23 =-23
tree soa_access 1443 2121 1886 1874 1299 2131 1038 456 =3 =-22 =29 =-49 798 52 2213 =-39 =14 =19 =27 =36 702 1389 =28 =-39 =51 =-46 376 =-52 =9
tree soa_access 1036 2020 2214 456 1792 651 282 850 583 379 =-5 =14 =33 =33 =29 73 =-37 =18 =32 1676 =-35 =20 410 =-54 =8 =27 73 =-50 =6
tree soa_access 341 52 383 1238 2215 499 761 491 1133 =8 =-46 96 =-27 =34 =-32 =28 =-51 761 =-31 =31 =-40 1825 1805 6 =19 =-11 =-31 =-40 =59
tree soa_access 335 2103 1798 722 534 2216 548 2098 1031 54 1714 2069 185 =9 =-11 =-25 =52 =-13 =-32 =-34 =39 =-36 =37 2217 =-51 =17 =35 =37 =-25
tree soa_access 872 =-44 228 52 285 307 2138 143 97 =-1 =38 =-30 =44 =45 2218 =-10 =40 1877 1336 1930 1173 2219 =28 =-27 =-17 =-20 =-30 =-44 =49
tree soa_access 2169 1588 1562 2153 1860 1801 1294 1315 1790 577 534 =-11 =27 669 650 =-29 =23 =-9 =36 62 =26 =-21 =31 =-38 =-36 =38 =29 =40 =40
tree soa_access 1821 2034 2220 1538 340 2023 1279 1474 1418 414 2221 267 361 =-5 =-35 =26 =46 =22 =15 1854 =-21 =29 =-36 =-32 =45 =18 =-34 =45 =-41
tree soa_access 872 541 =-54 =6 2040 563 1181 118 =30 =-30 25 1689 =-36 =26 =25 985 1653 284 1242 446 2222 =-13 =27 =19 =27 =34 =36 =13 =41
tree soa_access 1191 2099 2223 1798 295 1755 1836 837 1837 470 451 =-6 =16 1502 =-34 =6 =25 1692 =-47 =15 =34 =21 =-28 295 =-13 =43 =41 =29 =44
tree soa_access 651 172 370 823 46 2224 465 60 837 =24 =-15 =-11 =-1 =-31 =-27 1817 =-12 696 =41 =-31 =-36 409 465 =17 =-17 82 =43 =-5 =-28
tree soa_access 1887 1818 1976 1811 2225 191 2226 2227 673 2228 2229 1406 =-14 =11 =30 =29 =-40 =22 =33 282 1229 =-5 =30 =40 =43 =25 =45 =39 =29
tree soa_access 1331 1976 341 1818 52 2079 2154 2230 598 2150 =-3 =45 807 2143 251 =-56 =19 =24 =27 =37 =32 =-39 1026 =2 =29 =39 =48 =50 =-29
tree soa_access 2231 1234 398 414 2232 173 2233 90 =-10 =10 =35 =29 =39 50 =38 =-38 2234 562 =-38 =22 =31 427 1704 =18 =-33 1562 =-41 =30 =44
tree soa_access 398 1980 2235 997 1961 1313 2110 2236 2208 2237 934 =17 =-26 =-21 =-29 =-35 =-23 1932 =-39 =26 =-49 1235 =-26 =8 =-31 =-36 1057 =-20 =32
tree soa_access 1564 1502 1045 1224 1435 669 =-10 39 =-14 285 =42 =5 =38 1277 =-38 =16 =-30 1474 42 =-14 2238 558 1847 =23 =-25 =-23 =-22 =-22 =36
tree soa_access 1036 651 1896 470 2155 1877 2239 1788 719 2026 =11 =-39 =-34 54 =35 =-30 =-26 =-24 =-39 1235 =-16 =19 =-36 1421 2240 =-40 =24 =35 =-27
tree soa_access 2110 633 596 2040 558 2241 831 868 2185 450 =-6 =25 =33 =20 =26 =-38 =-43 =36 394 540 =23 1848 =-28 =31 =-27 813 =-42 =24 =-30
tree soa_access 1821 2011 478 2027 1274 633 1961 1160 239 2242 2076 1768 =0 =39 =36 =35 862 =38 =-14 =-24 =-47 187 =-42 =2 =19 =-34 =-33 =31 =-40
tree soa_access 872 1314 =-48 =16 52 1146 604 2023 1964 2187 1996 =3 =-39 =-41 =38 =-37 =40 =-41 1287 2107 693 2243 2244 =33 =-18 =-11 =-21 =-17 =-26
tree soa_access 872 =-42 180 2027 1762 459 2018 1277 2001 1122 2221 91 2045 =-11 =29 =25 =37 =25 =43 62 =24 =-20 =33 =41 2245 =32 =-20 =-44 =31
tree soa_access 1825 1502 1435 2112 2001 2138 307 1576 2246 1912 898 =-17 =29 =35 =20 =32 =15 =21 =41 1389 =-7 =65 =29 1257 314 =17 =-29 =-18 =-29
tree soa_access 2003 837 1154 556 1287 681 1844 =-25 =13 =13 =33 =27 117 2211 1468 1558 =6 =35 =39 =-37 931 1564 =-34 =31 =35 2040 =-30 =31 =-46
tree soa_access 2196 852 2082 863 1502 81 231 2247 241 =-2 =36 =55 985 314 2146 =-36 =25 =27 =35 2162 =-22 =15 2248 =8 =-37 =21 =37 =39 =39
tree soa_access 1947 2121 1564 2249 306 914 283 =34 =-17 =24 669 664 1342 1820 =-15 =31 =35 =25 392 702 =-12 750 =33 =-19 =-12 =-38 =28 =-42 =22
tree soa_access 1819 2219 80 1944 1798 1435 457 1745 =-16 =25 =16 =36 =28 =42 1825 1270 756 =-13 =36 233 646 =17 =-32 =-33 1234 =-39 =20 =36 =-43
tree soa_access 39 1762 1910 751 218 =-17 =18 =18 =35 =21 1165 2250 1238 335 1962 1801 2122 =16 =-25 =-30 =-30 1260 =-38 =26 188 =15 =-22 =-20 =-28
tree soa_access 2211 341 1576 868 180 563 1502 =-29 =12 1337 1212 2214 2251 53 =-12 =5 =31 =-44 =40 =25 22 =24 =-18 1460 =25 =-29 =36 =47 =-42
tree soa_access 1821 1234 1653 1044 307 459 854 1738 =-7 =35 1929 =-34 =11 =23 470 =29 =-29 =33 =22 470 651 =23 =-24 409 =-43 179 =-19 =42 =-41
tree soa_access 997 2133 1155 2208 1762 2173 524 1498 1976 1657 185 224 1625 =9 =-21 =-33 1788 =-18 =17 =39 =61 =-27 =-18 =-53 =27 =-35 =-34 =57 =-18
tree soa_access 1242 2252 2135 1798 722 1811 2253 857 2003 1294 1825 2254 1538 546 =-3 =-26 =10 =32 =-27 =29 =-42 =-39 =38 =30 =-34 =30 =40 =43 =42
tree soa_access 52 1181 2186 651 383 23 =-4 2157 2122 =18 =-29 =-28 =-33 =-34 =-36 1276 1598 =-52 =-12 =6 1181 702 =-22 =10 1882 1979 =33 =-19 =-29
tree soa_access 2234 398 1474 1260 534 160 1738 1714 813 898 22 1604 55 =-24 =10 =18 =6 =35 =4 =30 =28 =26 =33 =33 =30 1474 =-5 =-37 =31
tree soa_access 2024 1158 1202 1877 2135 2193 409 2255 81 =-6 1825 =-24 =31 =36 1825 1061 451 1692 =0 =34 =39 =-23 =-43 =34 =40 =-42 =50 =30 =28
tree soa_access 465 985 1129 798 598 2035 766 =0 =30 =-37 1009 =-47 =22 =17 =34 1257 =40 =-15 1689 1104 161 1798 1299 =-6 =-33 =31 =21 =31 =-40
tree soa_access 375 2235 2142 466 1474 23 =-5 2122 1457 838 1847 1689 2178 =19 =-26 =-12 =-29 =-9 =-29 =-30 1371 2256 =-32 =21 =25 =17 =-31 =-29 =-30
tree soa_access 456 1633 2234 408 285 2257 =15 =-26 2116 1168 596 2174 2258 2259 2260 118 =-20 =11 =23 =28 =24 =31 =6 =19 =23 =20 =34 =-36 =-19
tree soa_access 2234 1821 1493 110 1403 2261 813 =5 549 =36 =-4 =-40 =-33 276 1350 1418 241 1194 =-32 =12 =7 =10 =27 =39 1246 =-41 =23 =-37 =35
tree soa_access 872 =-47 1235 997 212 470 651 2104 1167 2262 383 =16 =-20 =-38 1516 =-32 =26 =-34 1421 =-44 =21 198 =-26 =18 =30 1835 =-35 =11 =22
tree soa_access 470 702 179 62 985 2263 =-31 =16 =26 =16 380 =26 =-26 2034 2195 =7 =-32 =49 1207 1449 179 =-38 15 379 =-28 =22 =32 =21 =23
tree soa_access 1098 1403 750 1946 1942 2137 2210 324 895 241 =10 402 =-7 =34 =36 =-26 =-26 =-22 =-30 =-25 669 423 376 =20 =-16 =-31 =-28 =-32 =-38
tree soa_access 470 1303 451 1874 2072 1836 1809 1910 =-13 1580 =46 =-24 =12 =35 =36 =36 997 398 =27 =-10 =-32 862 =32 =-18 172 281 =-31 =20 =15
tree soa_access 872 491 =-53 =16 1825 1468 941 1992 2264 466 637 1154 63 =29 1026 =-32 =33 63 =-3 =16 =31 59 =35 =-8 =-36 =-34 =-18 =34 =-33
tree soa_access 872 394 556 =-51 =3 =13 365 402 450 280 53 1156 =-3 =-38 1474 1084 1240 2251 =24 =-29 =-21 =-16 =-36 =30 =35 641 =42 =-9 =26
tree soa_access 1233 852 690 341 1163 470 1437 875 662 2183 2219 =-13 =35 =30 832 2265 =32 =-30 244 =6 =-43 =34 =33 =-15 =-33 =42 =35 =39 =33
tree soa_access 2116 2103 409 185 2038 465 1509 39 =-15 414 =0 =40 =23 232 470 39 =6 =-24 =-51 =11 =28 491 =-36 =8 2027 =8 =-36 =31 =26
tree soa_access 172 1956 2266 641 370 2238 1827 693 2267 =1 =39 1277 =-29 =25 =-41 =-29 =-44 =-25 =39 =39 594 1788 400 1744 =30 =-15 =-13 =-13 =-26
tree soa_access 1825 1154 1774 1274 1956 228 =-32 =21 =29 =19 =27 914 1805 200 2268 1631 722 =8 =-25 =45 =-37 1389 357 =19 =-22 =-48 =-30 =28 =-31
tree soa_access 1564 1033 450 161 392 1098 2269 1097 464 1313 =2 662 =-43 =15 =-28 =-23 =35 =-38 0 2038 =-25 =17 =13 378 =17 =-22 =30 =27 =29
tree soa_access 2219 2196 1828 1564 702 1831 =-19 823 =-23 =37 2072 2188 1181 1542 =-8 =22 1943 94 =23 =-26 =-28 =-40 =31 =30 696 =20 =-33 =30 =32
tree soa_access 2136 1105 309 534 2114 1844 1791 914 376 =-15 =0 392 1195 =29 =-28 =-20 376 =29 =-23 =22 880 =38 =-15 =34 =37 1143 =24 =-8 =-47
tree soa_access 1216 188 39 669 200 409 953 =11 =-33 =-39 =38 =-17 669 524 =4 =-32 722 2270 1899 =30 =-23 =-21 =-27 2143 187 =-25 =-2 =17 =38
tree soa_access 1515 466 1670 1044 985 2130 1395 2271 2101 1762 941 =-14 =-45 =6 =25 =32 =27 =35 =5 =33 =21 696 722 =24 =-25 =-25 185 =41 =-13
tree soa_access 941 1547 54 1788 1249 2272 2191 1867 =-1 =37 =46 =-38 166 =37 =-19 =23 1788 81 55 =28 =-23 =-16 =-41 =-38 2020 807 =-43 =15 =25
tree soa_access 1887 341 1098 1418 1919 2127 =-7 =23 =21 1287 81 598 306 914 =-15 =28 =25 =-18 22 76 =52 =-3 2189 =-17 =32 =-28 =-36 =52 =39
tree surveillance_audit_notification 2273 1630 2274 2275 2276 2277 2278 =-118 =31 =-11 =-35 =4 =7 2157 596 981 =-77 =49 =54 =-76 307 860 =-58 =56 596 7 =98 =-15 =105
tree surveillance_audit_notification 2279 2280 1630 2277 2281 =-111 =-77 335 =-68 =53 =-38 376 =-56 427 =63 =-102 22 427 23 =-90 370 2282 2283 =96 =-75 =-81 =-84 =-88 =-82
tree surveillance_audit_notification 1684 2284 2285 2286 2287 2288 1077 =-106 2289 =-2 =-104 =78 =34 =11 =-45 =4 200 722 2290 383 678 2291 =50 =-93 =-97 =-83 =-101 =-107 =-90
tree surveillance_audit_notification 1160 =-103 286 470 1597 241 702 160 =-88 =70 844 =21 =-56 39 =-50 =101 39 =9 =97 1253 =91 684 451 =-84 =-12 =85 1818 =-102 =71
tree surveillance_audit_notification 2292 1713 2280 2293 2294 981 =-97 =-53 301 23 =-94 =19 =-85 =52 =-29 52 2295 =-64 =91 2296 23 =-51 =90 =-86 52 53 =-74 =57 =93
tree surveillance_audit_notification 1160 =-95 427 376 702 2297 =-71 62 =38 =-58 62 2298 812 =35 =-52 =-73 =-25 2299 2300 2301 1151 =71 =-63 =-84 =-86 =-73 1576 =-90 =57
tree surveillance_audit_notification 2273 1032 2302 2303 =-90 =-7 =28 1223 1692 606 1435 =-52 =57 =48 224 =51 =-71 =-86 2146 596 828 224 =9 =-71 =88 1155 =66 =-79 =-86
tree surveillance_audit_notification 1160 =-89 81 80 2304 1730 2305 =-79 =-1 =38 =75 =32 62 306 =-49 2306 2307 =66 =-66 =-80 191 1669 =7 =-38 1123 2308 =72 =-68 =-41
tree surveillance_audit_notification 1253 2309 2310 1713 2311 =-86 =69 =43 =69 =70 52 187 =-65 1239 200 =46 =-57 =-86 2290 2312 265 2313 2314 =81 =-64 =-70 =-2 =-69 =-79
tree surveillance_audit_notification 2315 2297 2316 2317 2278 =-82 =18 =-20 22 427 =67 =-72 =-71 22 427 =47 =-75 =-54 22 1198 662 1664 =48 =-74 =97 =-73 1337 =-81 =76
tree surveillance_audit_notification 1160 =-83 110 1303 187 1562 =-67 =73 392 2318 =34 =-70 =-59 224 812 =79 =-53 =-42 224 2319 1195 =53 =86 =-76 2199 =63 2320 =-61 =64
tree surveillance_audit_notification 1160 =-81 117 433 2321 2322 458 1389 2323 =-81 =43 =-37 =12 715 =-70 =57 715 =-44 =57 766 470 2307 =79 =-57 =24 =-11 1373 =-80 =66
tree surveillance_audit_notification 2324 1676 2325 2284 2326 =-77 =-13 265 200 =51 =-45 =-67 =34 200 124 1024 =-47 =37 352 =-15 =50 =-72 265 200 =78 465 =30 =-64 =-67
tree surveillance_audit_notification 2321 2315 1652 2327 2328 =-77 =45 =62 2325 =-46 =17 187 1692 458 =-61 =62 224 =34 =-64 224 =53 =-65 224 =63 7 =65 1803 =-53 =71
tree surveillance_audit_notification 2322 307 2329 =-75 450 =-48 =43 137 2330 2331 2287 1182 =-52 =-13 =84 =37 =34 1590 =-75 =44 22 646 306 =-31 61 =73 =-78 =-76 =-61
tree surveillance_audit_notification 1597 2292 2332 2333 =-74 =9 378 =60 =-71 286 22 180 261 =-33 =55 =71 =-52 =-73 22 256 2292 1630 =-20 =75 =80 =-73 179 =-75 =11
tree surveillance_audit_notification 1676 2280 2334 261 2293 2329 2335 =-72 =5 =-29 =48 97 =-26 =-60 =52 117 81 =-16 =73 =-80 117 81 =-49 306 =-49 1630 =18 =72 =-71
tree surveillance_audit_notification 1160 =-73 1198 39 2336 2337 =-79 =3 =42 62 383 314 2338 702 1195 =-5 =66 =51 =78 =-58 =-44 1238 2339 380 =1 =37 =-70 =-59 =-71
tree surveillance_audit_notification 1713 981 1609 1506 2340 1119 2326 =-71 =-2 =-52 =74 81 =-61 407 =-28 =35 1536 =-24 =43 470 =14 =-49 317 81 1576 =-57 =97 =48 =-64
tree surveillance_audit_notification 1597 2305 2311 1744 1609 2341 =-70 =63 =-30 179 1995 =-35 =86 =31 415 =71 =-31 2342 =69 =-60 1713 1026 180 2343 =-51 =68 =3 =15 =30
tree surveillance_audit_notification 2344 2279 2316 2333 1713 =-70 =-25 =42 53 392 =27 =-63 =75 53 392 =12 644 =-68 =69 =71 224 286 200 2345 =81 =-70 =6 =-59 =-39
tree surveillance_audit_notification 1713 2285 1652 2284 2346 2274 2303 =-68 =36 =20 =14 =12 53 =-47 180 =-5 =71 90 180 =-39 1119 =50 =-20 =-64 53 1631 =-49 =79 =51
tree surveillance_audit_notification 1160 =-69 53 187 2347 160 2348 1781 =-47 =13 =36 =17 =83 116 39 =-68 188 =45 =-9 =-67 39 2349 =-35 =77 910 2313 =67 =-68 =-66
tree surveillance_audit_notification 2279 2333 1713 160 2350 =-67 =78 261 =-46 73 =-28 =30 187 =-19 =37 812 80 =-15 =69 2351 =-49 =63 59 =39 80 =-53 73 =-43 =37
tree surveillance_audit_notification 1160 =-68 53 117 80 433 187 =-55 410 =-41 =43 =51 74 =52 =-58 761 =-70 =16 433 1273 981 =-35 =58 =78 2352 743 =73 =-55 =-57
tree surveillance_audit_notification 1253 2353 2354 =-67 =56 =48 2355 200 81 180 458 =-27 =45 =59 180 1597 1722 =-26 =81 2301 =55 =-74 =79 407 2356 =-51 =42 =19 =-68
tree surveillance_audit_notification 1712 2279 2357 2358 1630 2359 =-65 =39 =-11 702 =-56 =4 =3 503 81 =-15 =49 =-37 427 503 81 702 =-22 =40 =66 2334 =-34 =74 =-64
tree surveillance_audit_notification 1744 407 2360 2361 2350 1753 =-63 =-14 =29 =58 =45 110 =-52 1753 39 =-64 980 403 1223 =29 =-37 =-51 =-59 =52 2362 53 =-9 =47 =-43
tree surveillance_audit_notification 1712 2315 1630 =-64 52 =-51 =26 52 1562 =-28 =81 =66 52 317 1239 702 1195 =-33 =51 =57 =-66 2363 =-62 =70 1423 2364 =75 =-47 =-55
tree surveillance_audit_notification 2344 2279 2316 2365 2275 2366 2343 =-64 =28 =77 =12 =52 53 =-2 =57 53 503 1182 =24 =-46 =-51 =54 1299 224 =54 503 =21 =-56 =-39
tree surveillance_audit_notification 456 2344 2367 981 =-64 =-13 =53 451 =57 =-14 317 427 2344 2297 981 2286 2368 948 =-42 =26 =44 =68 =50 =64 =64 2369 =-64 =61 =-47
tree surveillance_audit_notification 2322 2365 1506 2284 2330 2328 2370 =-62 =-7 =53 2371 =-24 =60 =8 1235 1818 =-38 =69 696 =-14 =49 =57 200 74 =47 =-59 179 =-59 =44
tree surveillance_audit_notification 1160 =-65 1239 23 2372 =-50 =54 179 73 2365 489 723 2295 1267 =-49 =51 =60 =17 =24 =39 110 407 =-18 =51 =61 =61 1576 =-68 =65
tree surveillance_audit_notification 1253 1712 2279 =-65 =20 =61 117 81 715 =-57 265 =15 2341 =-39 =76 715 1506 =-69 =30 2319 2373 =55 =-17 =-62 1373 200 =10 =-67 =81
tree surveillance_audit_notification 2321 1713 2374 1712 =-64 116 715 =-59 =43 =-59 52 =-22 =60 52 1765 =-33 =81 112 1712 =-24 =49 =58 470 =58 52 458 =-59 =37 =60
tree surveillance_audit_notification 2199 2292 2322 =-63 =50 =55 503 540 261 1060 950 1437 1722 455 =-27 =27 =45 =41 =66 =43 =52 1631 =-56 =72 224 =11 1373 =-63 =83
tree surveillance_audit_notification 1253 2321 1630 =-64 =50 =66 23 456 =-69 =-18 179 402 2321 1818 722 914 2368 =-34 =51 369 =47 =0 =-58 =82 =29 =86 696 =64 =7
tree surveillance_audit_notification 2273 1652 2294 2292 2328 2276 2286 =-60 =36 =-9 =42 =-2 =1 52 1435 =-36 =70 =23 52 224 1198 188 23 =-36 =53 =-51 =-60 =-55 =60
tree surveillance_audit_notification 1253 2333 2375 =-62 1597 =-43 =54 =43 117 39 2376 1009 =-60 =19 =70 81 1239 2377 2331 1597 =-19 =55 =59 =107 267 =-63 =65 =53 =-50
tree surveillance_audit_notification 2279 2324 2374 2367 2310 2378 1333 =-61 =-32 =23 =40 =20 =8 117 427 =50 =-57 =-46 117 39 =-54 427 2379 837 =58 =-36 =-41 =-25 =-56
tree surveillance_audit_notification 1160 =-63 200 433 702 1631 =-42 =76 286 375 =45 =-45 =-55 61 1535 2380 286 =63 =-42 =-57 =3 =-69 465 761 =5 =108 503 =-21 =-70
tree surveillance_audit_notification 1253 2297 2365 2381 =-62 =23 =25 =65 200 286 1535 1744 1123 2382 903 =2 =67 =62 74 =67 =-56 =61 =-24 1765 =-57 =68 1482 =-41 =35
tree surveillance_audit_notification 2199 2334 2383 2277 =-62 =37 =34 =43 1235 285 914 745 =-17 =81 =67 53 1482 2384 1417 =-50 =69 =14 =13 =13 2345 2385 =44 =-56 =-64
tree surveillance_audit_notification 2321 2280 2386 2295 2387 2286 2311 2388 2389 =-58 =-5 =15 =19 =11 489 =-22 =31 =49 =90 2342 =9 =-56 596 307 =-32 =23 2306 =58 =-63
tree surveillance_audit_notification 456 2390 1684 2294 2391 =-60 =30 =-11 =-19 =46 22 295 660 450 1684 2294 97 179 =-1 =45 =-31 =44 =38 =76 =-41 =-45 200 =3 =-47
tree surveillance_audit_notification 307 1437 2286 2311 2392 1384 2329 1621 =-57 124 =-57 =-12 =-19 =4 =57 =16 =16 =-8 2284 2325 2311 301 =-12 1437 =-52 =13 =38 =57 =46
tree surveillance_audit_notification 2374 2294 2284 1669 2335 2287 1506 2393 =-58 =50 307 =-42 =15 =36 =-5 1659 =6 =-59 =16 306 =-63 =18 2348 80 1435 =-25 =56 =22 =63
tree surveillance_audit_notification 1160 =-62 52 179 450 2394 2341 2170 =-43 =56 =66 =83 =55 23 =-44 =38 23 2316 =-52 =35 715 1506 =-61 =37 427 1116 =65 =-24 =-27
tree surveillance_audit_notification 2332 2273 2381 1077 2284 2395 2294 2366 2396 2397 =-58 =0 =15 =59 =-12 =28 =21 =10 22 =21 =-45 22 2398 =10 =51 =-54 62 =42 =-21
tree surveillance_audit_notification 1712 1077 2305 1744 2360 2399 2400 1576 1273 =-57 1235 =-45 =22 =21 =6 =30 =59 =-18 =30 =4 1235 926 2271 =-19 =64 1238 =50 =-47 =55
tree surveillance_audit_notification 1712 1652 2331 2365 2322 2346 2284 =-57 =6 =-7 =-14 =32 =9 317 15 =-1 =38 =-41 317 1239 1816 2401 =44 =-46 =-58 =-56 503 =6 =-57
tree surveillance_audit_notification 456 2297 1597 2402 =-60 =17 =-21 =18 90 2355 1597 2297 2403 241 2288 2404 =-16 =75 =65 =35 =-42 423 =57 =-41 =48 =-55 1208 =-37 =61
tree surveillance_audit_notification 1712 2344 2279 2316 2389 2405 2406 =-59 =56 =0 =43 =33 62 =30 =-13 2345 62 =37 =-16 =-69 722 470 844 2407 =46 =-56 =-21 =-17 =-60
tree surveillance_audit_notification 1160 =-61 39 =-34 62 1598 324 2408 402 561 =43 =-28 =89 =-21 =-52 81 489 =-46 =15 2409 2410 =27 =-54 =-55 81 =-31 812 =6 =-56
tree surveillance_audit_notification 1712 1077 2395 57 596 =-47 2288 722 =-16 =-59 =72 2387 =-59 =15 =33 =1 265 224 2339 1826 1308 =44 =-10 =-53 =-47 7 =43 =-33 =-36
tree surveillance_audit_notification 456 2324 2333 2367 2322 =-58 268 =-36 =32 =32 =39 =48 200 2322 241 1562 2342 948 903 =-17 =69 =43 =-59 =74 =38 =46 376 =-36 =29
tree surveillance_audit_notification 1712 2322 2273 2305 2286 2411 2412 2333 =-56 =12 =41 =60 =32 =68 =8 200 306 =-38 61 =38 =-63 =-26 200 2342 =36 =-48 408 =-27 =32
tree surveillance_audit_notification 2374 2316 2273 2361 2275 948 2145 2278 2413 =-56 =5 =10 =9 =-28 =19 =51 376 =-16 722 =47 =-51 =26 402 715 =-27 997 =25 =-36 =84
tree surveillance_audit_notification 456 1032 2316 2402 2359 2271 2353 =-58 =17 =14 =37 =5 =26 =-3 116 503 2386 375 1869 389 =22 =-34 =-41 =-40 =97 2414 =-25 =63 =-58
tree surveillance_audit_notification 693 2321 2311 =-59 =33 1235 =-16 =47 1235 487 383 2299 2362 =25 =-28 =-51 =-55 465 =2 =-42 2316 2321 124 =-30 =17 2415 =44 =-36 =57
tree surveillance_audit_notification 1032 1744 1652 2416 985 2417 2418 =-57 =-21 =24 2322 2040 2303 =-43 =38 =32 =28 =8 =6 2275 2359 179 =-11 =25 =75 =47 116 =14 =-48
tree surveillance_audit_notification 2199 2365 2292 2419 =-60 =29 =40 =39 715 487 =-55 301 =21 =-51 503 1239 74 306 2292 =-36 =26 =34 =-69 2369 =-61 =46 458 =-27 =44
tree surveillance_audit_notification 1160 =-61 465 81 2420 1669 2025 2329 =29 =-17 =68 =-20 =-59 548 357 =44 =-17 =100 74 357 1239 1273 =3 =57 2288 =-60 =50 =-40 =-67
tree surveillance_audit_notification 1160 =-61 62 702 596 1536 2421 =-38 =49 =43 =35 465 2422 2423 314 =49 =-29 =-52 =-41 241 =-1 =34 596 335 =-32 =26 1402 =15 =-87
tree surveillance_audit_notification 1253 2334 2344 =-59 =48 =35 53 285 23 =-41 693 25 =48 =-54 =58 1129 556 2011 2356 =-42 =19 =71 =11 =49 693 =-12 2290 =41 =-48
tree surveillance_audit_notification 2344 2322 1744 2311 2335 2358 2274 =-55 =37 =3 =19 =45 2348 =-5 =70 407 =-10 339 =51 =-54 1239 766 596 1195 =22 =-27 =39 =-57 =-60
tree surveillance_audit_notification 2199 2273 2322 =-58 =32 =38 317 286 702 433 352 =-45 =26 2424 60 =33 =-48 =-54 985 366 =28 =-36 =62 352 =2 =-64 73 =-36 =33
tree surveillance_audit_notification 1712 2297 1713 1437 948 2425 1077 =-54 =-13 =19 =-19 =1 2348 =-3 =73 53 =-6 =39 317 2426 1659 383 276 =42 =-35 =-58 =-16 =-53 =-28
tree surveillance_audit_notification 2315 2374 2322 1119 1609 2277 =-56 =-2 =11 1303 =-37 =6 465 =39 =-12 52 953 =6 =-52 =41 52 200 1338 =18 =-46 =-44 1826 =48 =-46
tree surveillance_audit_notification 2199 2365 2390 2278 =-59 =33 =29 =39 116 503 2145 1669 2427 =16 =49 408 633 =-20 =32 51 =48 =-46 =67 2414 1494 =-27 =47 =65 =-57
tree surveillance_audit_notification 2316 1744 192 948 2295 787 2304 =-54 =48 =-11 =53 =3 23 =-52 2274 1598 =-2 =-36 =51 22 1198 =35 =-54 =-42 200 1198 =52 =-48 =-20
tree surveillance_audit_notification 2199 1712 2332 =-60 =37 =53 117 2355 74 693 =-3 1669 1758 62 =50 =17 =-35 2428 375 =23 =-44 =-51 =-65 =-52 458 2429 =-57 =61 =26
tree surveillance_audit_notification 2199 2430 2431 =-57 =32 =14 117 39 160 2432 =-38 =46 =33 1198 370 352 392 =30 =-9 1900 =45 =-44 =-52 2369 =-52 =62 402 =-58 =92
tree surveillance_audit_notification 1253 2433 2430 =-57 =7 =26 2355 224 2434 2246 903 2435 310 2301 844 =18 =-15 =-55 =-50 =-52 =51 722 =44 =-37 =-85 62 =0 =-53 =-56
tree surveillance_audit_notification 2315 2374 2273 2346 2436 2154 2437 2324 =-50 =16 =33 =-4 =65 =10 =3 392 =30 52 =-50 =17 52 285 =40 62 =1 =-47 844 =47 =-43
tree surveillance_audit_notification 693 1333 2374 =-57 146 433 =-42 =26 =74 =28 52 285 23 =-35 =48 410 2438 192 =-13 =-51 =60 =25 23 306 =10 =-68 795 =38 =-34
tree surveillance_audit_notification 1597 2315 2305 2348 2439 458 2145 2440 2441 =-50 =17 =43 =8 =-8 =20 =31 =32 =9 52 487 1442 =23 =-44 =-25 1990 432 =33 =-40 =-42
tree surveillance_audit_notification 2321 1713 2442 2324 2443 =-50 =40 =11 1224 702 =-25 =43 =-51 470 =13 1235 =-40 =60 470 2444 2426 =37 =-50 =-64 1803 392 =-10 =-58 =38
tree surveillance_audit_notification 2316 1744 2273 2360 985 2293 1685 2331 2445 =-50 =9 =-3 =-3 =56 2337 =-11 =48 =51 =5 117 =15 =-38 117 540 =37 =-41 548 =-49 =92
tree surveillance_audit_notification 1160 =-60 548 503 456 306 =-53 2274 1536 =-8 =35 =48 373 1155 2444 1825 478 =33 =-27 =-44 =-54 =-36 =-45 1536 2446 =-35 =45 =25 =81
tree surveillance_audit_notification 433 2331 1032 2442 2316 2447 1818 2448 =-49 =13 =38 =41 =11 =18 =3 =22 117 2319 306 =-18 1441 2449 =28 =-10 =-40 =-60 402 =-49 =79
tree surveillance_audit_notification 1712 187 25 903 2288 702 2450 =-51 =8 2113 =-15 =57 =49 =34 1684 =-58 =10 25 =17 2387 =-27 =42 415 427 1097 =29 =-26 =-33 =-21
tree surveillance_audit_notification 2199 408 2451 =-57 =25 =-12 52 192 =16 761 317 1198 903 1435 =-15 =43 =76 =-54 =-52 =42 1198 2290 2452 2453 =39 =-47 =-55 =-53 =-65
tree surveillance_audit_notification 2374 2315 1032 2310 2324 1247 2442 2365 =-53 =5 450 =-25 =58 =-15 =6 =36 491 =20 =-31 1536 =1 =45 402 2348 433 =-8 =15 =43 =66
tree surveillance_audit_notification 2344 187 407 1631 2454 2405 =-47 =8 =8 =44 39 =-49 57 =10 =-39 57 17 62 39 =-24 =38 =-8 =-31 =-19 1621 62 =33 =-4 =-12
tree surveillance_audit_notification 1384 2442 192 1562 2275 63 2438 285 =-16 =-45 =52 =-5 =22 =43 2355 74 2281 306 =-35 =1 =21 =-64 =-54 1598 2281 =50 =-24 =-18 =39
tree surveillance_audit_notification 2199 2292 2455 1587 =-55 =21 =31 =49 117 1026 456 2456 =-29 =44 2457 7 =-14 116 2458 =29 =-57 =-43 =-73 116 =37 =-39 285 =49 =-42
tree surveillance_audit_notification 715 2459 =-52 =32 57 23 =-31 392 1435 2335 81 2460 2358 =-25 =26 =62 =16 =50 =54 224 487 =-19 =16 =-51 1597 2358 =-49 =30 =14
tree surveillance_audit_notification 1160 =-60 90 715 2461 =-40 =50 2342 1542 2424 594 650 =-22 1535 =41 =0 =-38 =-47 2154 =-31 =50 =-45 1337 2295 465 =2 =-57 =50 =64
tree surveillance_audit_notification 1253 1712 2279 =-59 =19 =52 392 995 59 2462 2463 2464 1027 978 =37 =-1 =-43 =-41 =-44 =-25 1598 =3 =-39 =-31 2337 2361 =-19 =26 =13
tree surveillance_audit_notification 1160 =-59 465 324 365 446 1947 466 =2 =32 =43 =75 =55 =-54 470 1198 1195 745 2337 =-17 =26 =49 =44 =-53 2465 2466 =-42 =44 =51
tree surveillance_audit_notification 25 23 2467 =-32 =47 1198 62 2410 1343 =23 =-31 =-53 376 =-23 =16 =-38 2332 2316 1728 2468 2378 2273 =-53 =0 =53 =51 =12 =29 =27
tree surveillance_audit_notification 2374 2316 433 2332 2315 =-48 =0 1506 2253 =56 =-60 =-28 39 691 =-48 =35 470 =12 =-27 =25 285 =48 743 1500 470 =27 =-5 =-23 =-54
tree surveillance_audit_notification 1712 2332 1784 2469 2311 2470 1053 2471 =-45 =3 =36 =11 =12 =55 =8 22 2415 =29 =-40 =-30 117 59 2463 =35 =-37 =-4 2472 =-42 =43
tree surveillance_audit_notification 2344 1064 2473 2474 2335 611 2397 2471 2378 1053 =-57 =30 =30 =14 =53 =27 =24 =57 =37 465 =17 =-23 2426 22 =31 402 =-33 =80 =-41
tree surveillance_audit_notification 1160 =-59 59 2345 373 2379 2276 427 2475 2102 2476 2477 =35 =-23 =-25 =-44 =-16 633 =-32 =29 =-1 =-48 =-53 =-61 1689 2445 =-21 =38 =29
tree surveillance_audit_notification 187 2297 2322 1744 2478 =-46 =39 =5 52 2479 2480 =-48 =44 =51 =16 470 =16 =-28 2481 470 57 =26 2387 1652 =-33 =35 =41 =-11 =-45
tree surveillance_audit_notification 715 2482 =-49 =25 1437 2360 365 2483 1728 2344 2297 =-27 =4 722 766 =10 =-47 =-54 =28 =58 =21 =37 392 =41 669 922 =-42 =24 =22
tree surveillance_audit_notification 2321 1198 922 2484 179 2474 2485 2315 1506 2486 =-45 =41 =-11 22 =3 =-52 =55 =50 =3 =26 =30 =-59 22 2345 451 =44 =7 =-61 =-24
tree surveillance_audit_notification 2344 1652 2397 2487 2488 2489 2490 2387 =-37 =1 =32 =9 =56 =55 =38 52 1173 =-10 =62 =36 52 696 306 =-30 =32 1476 =-54 =3 =35
tree surveillance_audit_notification 187 2335 1435 2286 2305 2366 2381 2491 2398 =-40 =-4 =25 =-9 =43 =14 =32 =20 =25 1198 465 1112 =30 =-47 90 565 =18 =-59 =-39 =-43
tree surveillance_audit_notification 693 1123 2287 2492 =-53 =43 =35 =12 52 1598 2493 2330 745 1505 =7 =-55 =49 2371 =-39 =38 =63 179 450 =-61 =13 97 =-36 =53 =20
tree surveillance_audit_notification 548 2365 2494 2394 2495 2246 745 2496 626 2497 110 2288 1705 1024 =-45 =16 =38 =44 =-16 =37 =10 =60 =17 =6 =40 =52 =49 =25 =53
tree surveillance_audit_notification 1597 1712 2397 2389 702 903 =-50 =10 1558 241 =-30 =-3 =23 2381 =45 =-38 427 =54 =-31 722 188 =22 =-28 =-43 1238 745 =11 =52 =-22
tree surveillance_audit_notification 948 2498 2324 2499 2500 180 2482 2366 692 2501 2502 2503 2320 =-33 =31 =37 =39 =30 =47 =42 =35 =1 =59 =44 503 =20 =-30 =29 =15
tree surveillance_audit_notification 702 1818 1235 2295 2327 =-48 =42 =50 23 =-44 3 =38 =-29 =55 286 200 185 478 24 455 =19 =50 =-22 =-50 =-15 126 =27 =-22 =-41
tree surveillance_audit_notification 2321 2279 1712 2470 2350 2335 2467 2504 2505 =-42 =31 =46 =29 =22 =58 =34 179 =-3 =50 179 73 =-12 =23 1505 =64 =-37 2306 =16 =-48
tree surveillance_audit_notification 456 2321 1947 1652 2506 2324 =-53 =13 =22 =-5 =13 451 =33 =-21 1442 1474 2452 503 2507 2084 423 =24 =-13 =-55 =-77 =-6 =-51 =-77 =-41
tree surveillance_audit_notification 1160 =-59 392 74 402 2276 470 504 2426 2422 1760 =39 =-25 =-34 =-31 =-19 =2 2322 914 =-14 =44 =-40 =60 =-51 470 823 =-12 =23 =-26
tree surveillance_audit_notification 2199 2344 2430 =-49 =21 =47 117 2355 903 466 23 1437 =-27 =54 2508 =3 1299 =37 =-22 1195 =54 =-9 =46 =-45 548 285 =42 =-55 =73
tree surveillance_audit_notification 1410 1652 2397 180 1670 2509 179 1728 1123 =-44 =-5 =19 =-7 =30 =19 90 722 =21 =-42 =-42 =30 53 402 285 =28 =-26 =77 =30 =48
tree surveillance_audit_notification 2199 2365 2001 2405 =-54 =12 =22 =44 146 23 702 =-53 =-1 392 143 1402 2510 383 =33 =-27 =-18 =-24 =1 2511 =-14 =54 408 =67 =7
tree surveillance_audit_notification 2199 2287 2353 2292 =-53 =36 =27 =23 187 2404 52 953 415 692 =2 =73 2347 =-42 =37 =-71 =8 =48 2481 1758 2512 =28 =-32 =-26 =-46
tree surveillance_audit_notification 2199 1712 2297 2513 =-58 =33 =26 =36 548 146 415 725 812 745 466 2469 307 =-12 =14 =54 =26 =40 =-51 =31 =-15 433 =67 =-5 =59
tree surveillance_audit_notification 117 1597 1598 285 =23 833 2402 1437 2514 2515 =-28 =25 =31 =17 =20 =53 567 =-41 =14 2516 981 =13 =40 =-53 285 =33 684 =-46 =56
tree surveillance_audit_notification 2145 2293 1597 57 725 2439 1995 2517 1685 842 1725 =-36 =21 =3 =7 =45 =34 =30 2022 =3 =81 =-33 1500 =11 =-19 =59 557 =60 =-11
tree surveillance_audit_notification 456 1536 693 2518 =-48 =26 =-12 =21 1933 74 90 1155 598 2519 2399 1740 120 =40 669 =-60 =33 =-29 =-28 =-42 =-14 =-32 =-2 =-50 =-26
tree surveillance_audit_notification 2279 1744 1119 936 787 2302 =-43 =23 2520 23 =-35 =22 =-56 =38 2521 =10 =-42 22 1239 =29 =-40 454 =-26 =39 415 2273 =36 =0 =-15
tree surveillance_audit_notification 715 2522 =-46 =23 693 1119 2496 =-47 =36 =12 1402 39 2479 2408 =-36 =34 =53 673 2523 1758 =24 =-17 =-36 =-12 1542 =4 2524 =-119 =27
tree surveillance_audit_notification 1253 2297 2315 2344 2525 =-53 =24 =25 =38 =51 548 2468 2404 23 =-25 2292 2442 =2 =35 166 41 126 =13 =-37 =43 =23 =45 =48 =69
tree surveillance_audit_notification 117 187 2404 2487 2526 408 81 2288 2243 2331 2327 =-47 =31 =18 =36 =25 =-7 =10 =28 =57 =57 185 =24 =-13 860 2527 =-44 =37 =26
tree surveillance_audit_notification 715 903 =-52 317 =44 =-31 2316 2503 2374 2528 2305 =-16 =16 =53 198 2529 376 317 =44 15 =20 =-41 813 =9 =-46 =-58 =-37 =62 =20
tree surveillance_audit_notification 1160 =-58 2355 200 598 1123 141 466 2530 2531 =9 =66 =61 =53 1083 =-37 =31 1239 2532 =55 =-23 =-41 2533 =-35 =53 53 =-8 =34 =-41
tree surveillance_audit_notification 224 2297 985 458 2534 2399 580 1313 2368 2535 =-39 =40 =22 =12 =9 =41 =40 =24 286 1829 268 =9 =64 =-61 =-40 357 =26 =-36 =-22
tree surveillance_audit_notification 1160 =-58 285 1933 1755 920 =44 =-29 =-31 =-34 402 503 357 74 286 1123 1755 =3 =46 =45 1562 =-51 =50 =-59 =-29 596 =-48 =15 =43
tree surveillance_audit_notification 307 1435 2335 179 2397 843 1713 2448 2467 2536 =-39 =29 =28 =37 =-7 =55 =16 23 =-29 =23 =18 =44 2537 2365 224 =22 =-13 =58 =-51
tree surveillance_audit_notification 52 458 2394 2347 2503 1449 117 2231 =-21 =36 =-46 =35 =50 =43 =58 229 =45 =-45 2321 2322 =-27 2276 =30 =-26 2538 2539 =50 =-48 =-46
tree surveillance_audit_notification 684 1337 1825 408 832 2332 606 1576 2540 =-34 =38 =22 =28 =6 1239 200 914 =-1 =21 =-12 =-42 200 658 =34 =-17 =-8 =-94 =54 =48
tree surveillance_audit_notification 2199 2321 2332 =-47 =38 =33 117 1706 373 596 503 1221 =28 =-52 268 =-43 =32 451 2321 =4 =38 1669 =-19 =-86 =-40 =-45 48 =-36 =46
tree surveillance_audit_notification 2199 2390 2439 =-42 =21 =24 117 23 2324 725 589 =-60 =27 =26 =40 116 1542 598 2541 =25 =-35 =-17 1482 =-53 =18 =-46 761 =-41 =33
tree surveillance_audit_notification 1598 54 1024 2458 200 2022 2542 =12 =-35 =56 2365 2273 =-2 =-36 2380 =46 =-33 =-56 =52 =-36 407 450 110 =-48 =-16 =19 812 =13 =-54
tree surveillance_audit_notification 1435 1441 2374 1235 408 832 2361 2489 =-44 =8 =48 =-9 =14 725 2301 =15 =-41 =-32 577 84 =-1 317 =54 =-28 265 =41 =-15 =-56 =35
tree surveillance_audit_notification 415 2543 2297 2332 2404 2544 1919 =-17 =9 =19 =52 =22 =21 =-82 52 2442 2544 2545 =-55 =22 2297 =47 =-33 =16 2546 1385 =17 =-43 =-82
tree surveillance_audit_notification 2199 2273 =-39 =24 1542 90 1190 823 39 936 =-43 =36 423 =16 =-35 375 2519 =40 =-37 =-18 =-57 2273 =-2 =-44 1919 2547 =-76 =40 =30
tree surveillance_audit_notification 693 1412 2548 2549 985 2206 =-54 =18 =-1 =34 =15 265 74 =29 =-32 =-45 2550 1337 2023 74 920 313 =10 =-38 =-28 =-44 =-52 =59 =-48
tree surveillance_audit_notification 1160 =-57 52 200 978 2298 953 =21 =-15 =-39 =-32 761 192 =1 =-53 =54 2276 1026 2427 1535 =11 =-48 =46 2452 =54 =-31 2454 =-37 =22
tree surveillance_audit_notification 2199 2287 2001 =-42 =25 =23 995 464 2271 455 2551 1282 1003 936 1032 2552 =-20 =21 =6 =27 1032 =34 =-13 =58 =40 =23 =51 =-45 =-23
tree surveillance_audit_notification 402 1542 450 1026 307 187 1333 =-30 =36 1621 =13 =-24 =7 =9 1933 1431 =49 =-26 =-24 911 1506 842 =-36 =22 =-103 =29 1338 =56 =-28
tree surveillance_audit_notification 1160 =-56 1435 1535 1239 985 2553 307 948 1949 1597 2382 =-34 =41 =-1 =46 =27 1443 =21 =-37 =-65 2542 =26 =-74 1818 =-52 =22 =-28 =36
tree surveillance_audit_notification 2348 74 285 2554 =4 =49 53 2555 2556 2557 2493 409 2558 =-33 =19 =29 =26 =42 =42 =38 1684 2346 1379 =-28 =35 =31 =20 =-57 =35
tree surveillance_audit_notification 2199 2324 1195 =-51 =8 =44 1128 455 2061 440 407 2292 =-6 =-31 1299 1760 =17 =-52 =-41 =18 =38 995 1382 1762 =36 =-25 =-7 =-23 =43
tree surveillance_audit_notification 23 2336 823 2317 =-56 =15 =-2 =32 62 981 738 143 =16 =-4 =-41 =30 2507 265 317 1684 1406 =2 =-52 =41 1406 =-35 =39 =-45 =-95
tree surveillance_audit_notification 1337 1239 117 2397 2416 2469 1597 1224 =-7 =-39 1235 39 =-28 2559 =55 =-18 798 2331 1433 =29 =-48 =-17 =-53 =50 =31 =30 =-22 =-42 =55
tree surveillance_audit_notification 2348 1239 446 1128 936 307 2497 146 948 2560 2405 =-25 =6 =44 =2 =24 =36 2561 2387 1279 =-2 =54 =41 =-53 =26 =29 =34 =-48 =36
tree surveillance_audit_notification 465 1784 546 2025 =0 =46 =-33 99 =23 =-33 2562 1689 451 265 2279 2321 =-23 =7 =18 2470 =-55 =26 415 1123 =-26 =29 =-69 =15 =50
tree surveillance_audit_notification 1160 =-56 59 1238 981 2468 680 1266 51 1097 2475 978 1273 518 =33 =-16 =-11 =-13 =-46 =-39 =-52 =-12 =-28 =58 =34 =-25 641 =-17 =28
tree surveillance_audit_notification 2348 833 2293 2094 2563 2564 1198 2316 491 406 1163 2251 =0 =49 =-45 =-45 354 =-37 =21 =11 267 =-40 =22 =49 =53 =-45 =52 =40 =40
tree surveillance_audit_notification 693 2311 2402 =-40 =6 =23 52 557 191 2493 1431 =10 =-39 =68 =-50 1453 =-34 =32 2565 2072 2328 2566 =36 =-39 657 =31 =-84 =-63 =-72
tree surveillance_audit_notification 693 57 2246 2206 1713 =-25 =24 =22 =36 =-54 868 2072 57 1031 1380 630 =0 =31 798 =-58 =17 =-54 90 =35 172 =-44 =20 =-43 =42
tree surveillance_audit_notification 2357 2279 2334 1123 985 2430 2503 376 =-39 =-10 =28 =17 172 =17 =-25 =11 =44 2567 2273 1505 =28 =-26 936 =-16 =52 376 =-58 =23 =28
tree surveillance_audit_notification 74 745 2568 1818 188 376 2350 2569 528 126 878 845 =-10 =45 =45 =-25 =32 =29 =34 2350 =20 =-34 2570 =-13 =-75 =37 =52 =25 =-51
tree surveillance_audit_notification 548 22 74 286 2023 641 1722 59 2297 =1 =27 1009 823 =-45 =6 =38 =30 =44 =-56 2366 =-47 =32 =-52 2514 433 =-5 =-43 =36 =45
tree surveillance_audit_notification 456 1536 2378 2412 =-30 =31 =29 =27 286 224 1443 1598 978 1536 1829 =35 =-41 =-5 =-13 =3 =-30 465 =13 =-46 465 =16 842 =-64 =23
tree surveillance_audit_notification 1598 2357 978 2571 2514 557 693 1119 =-37 =22 2572 2555 =22 =-21 =-46 =-10 =43 =-49 =-25 =36 1784 166 2305 1435 =-48 =4 =13 =1 =2
tree surveillance_audit_notification 74 1024 314 1266 270 1235 914 1947 693 =-33 =1 =37 =18 872 =26 =-44 =-36 3 1630 1501 =-41 =22 =16 693 =-30 =26 =-37 =43 =-52
tree surveillance_audit_notification 1160 =-55 1442 1657 402 2457 383 868 2573 1558 2404 2468 914 =-14 =3 =27 =40 =33 =45 =32 =-44 =-49 369 =69 =-23 180 =69 =0 =-41
tree surveillance_audit_notification 2543 1442 23 936 1725 =-35 =35 =46 1933 2016 22 2381 2297 124 =9 73 =5 =-47 =26 =33 761 =-14 =36 =-41 =-24 23 =31 =-50 =-82
tree surveillance_audit_notification 1198 228 504 1501 317 1728 411 2332 2574 =-4 =-61 1327 =-3 =66 =39 =37 1373 1173 =-37 =34 =42 317 =-13 =60 =-34 =55 1562 =-44 =27
tree surveillance_audit_notification 1198 2575 1900 2058 2286 2568 1685 2061 630 2396 2497 2576 2502 2106 =-14 =28 =40 =20 =29 =31 =23 =30 =17 =46 =28 =-48 =-42 =44 =-36
tree surveillance_audit_notification 285 1060 1195 2554 =-9 =42 =37 =43 2359 2507 950 2577 1869 2498 2331 2413 2568 =-17 =39 =28 1535 =15 =-32 =26 =-47 =45 =23 =-55 =33
tree surveillance_audit_notification 2434 1253 638 261 =-9 =36 =-51 1621 2578 2249 124 995 1156 =15 =-29 =-32 90 =40 451 =-22 =52 =-24 =-42 2022 =-9 =41 1621 =-81 =-2
tree surveillance_audit_notification 187 2394 2335 557 2579 2531 1501 2580 2305 =-17 470 =41 =-22 =34 =28 =47 =38 =-34 =25 =63 696 185 =27 831 981 =-42 =28 =32 =-8
tree surveillance_audit_notification 833 2094 52 224 1509 2355 693 2246 2581 2350 =-48 =37 =26 =43 =19 =-34 =-19 =-27 844 693 57 =12 =-45 2582 =28 =-25 =-25 =-47 =39
tree surveillance_audit_notification 2348 1598 465 369 2512 1064 392 =18 =-29 2297 =17 =61 =-46 1482 =-22 =23 286 2466 =-10 =36 =-57 1064 =-33 2315 787 =-1 =-56 =17 =34
tree surveillance_audit_notification 548 458 1026 2316 2413 2494 2540 2311 2038 2445 =-33 =8 =19 =4 =25 =28 =27 =13 90 =13 1501 =-43 =27 369 2583 =50 =-13 =-30 =47
tree surveillance_audit_notification 1441 402 2011 411 2520 2584 1685 2482 598 1401 391 =-5 =22 =-57 228 =-42 =26 =35 2458 =22 =-38 =51 =-45 =34 =44 =44 723 =-55 =17
tree surveillance_audit_notification 715 80 =-48 =-9 1394 373 1337 1253 1195 1630 2585 =-44 =26 =19 =16 466 219 280 2503 1949 =-3 =33 =43 =47 =52 =25 =49 =-39 =-43
tree surveillance_audit_notification 458 307 1919 702 1713 =-48 1506 2358 =45 =-29 =-27 =-9 2586 832 =0 =38 =-27 22 2578 2587 =33 =-25 =-38 402 =-35 =33 2326 =32 =-29
tree surveillance_audit_notification 224 598 2520 2507 2344 914 903 850 2469 611 2292 1765 =-33 =29 =18 =22 =40 =30 =30 229 =23 =-11 2382 =28 =-22 =-44 =-41 =-28 =-21
tree surveillance_audit_notification 52 2432 626 2025 =-5 =30 =-43 2417 =-46 =32 1117 1253 2287 =-32 =24 2276 2588 844 2589 =40 =-36 200 =-35 =35 =-37 1900 =5 =-74 =-51
tree surveillance_audit_notification 548 117 383 2590 2591 985 185 440 2405 2592 1657 =-9 =46 =35 =35 =44 =-36 743 =25 =-37 =-60 =-68 =-54 0 827 =-49 =34 =20 =38
tree surveillance_audit_notification 1947 2321 2442 455 231 1597 =-19 658 =19 =-47 2593 198 =-49 1597 =-35 =32 =11 =7 =15 2449 491 =21 1597 =12 =-35 =-23 1919 =38 =5
tree surveillance_audit_notification 1435 1402 117 1064 2469 611 2404 =-29 =32 1303 =41 =-35 =44 2345 =8 =-42 1024 2470 =-45 =20 =23 611 82 2594 =-68 =16 =20 =27 =27
tree surveillance_audit_notification 2590 833 1003 317 39 1437 =-39 =33 383 2501 2531 828 =-3 =28 =48 =45 =-44 1205 53 2555 =-45 =31 =9 =30 =10 1182 =46 =-14 =-66
tree surveillance_audit_notification 715 950 2061 =-54 =24 =6 2457 2543 1706 693 2595 1313 2040 2596 =-34 =33 =30 =11 =44 52 192 2432 =29 =-24 =-9 =19 =-43 =-57 =-49
tree surveillance_audit_notification 383 1728 1337 1259 2597 1343 2319 1442 2598 2565 2599 707 =10 =-26 =-35 =-35 =-32 2600 =-45 =35 =-41 =-29 =-42 53 =-4 =-85 =42 =32 =-46
tree surveillance_audit_notification 2596 2327 2520 1097 2194 2386 843 1869 510 1119 2494 669 311 2485 =-16 =29 =39 =4 =33 =11 =32 =-41 =50 =41 =-48 =-31 =-54 =45 =53
tree surveillance_audit_notification 2478 2491 2468 1402 2497 2601 2356 357 662 402 2602 1234 =-16 =29 =45 =36 =15 =-34 =20 =35 =32 126 =12 =-51 1630 =47 =-30 =26 =46
tree surveillance_audit_notification 715 =-26 1112 2380 1535 200 2603 1555 722 2604 114 2472 2605 =22 =-18 =-19 =-26 =-34 =-14 =-31 =-60 2555 1129 =-17 =25 =38 =-18 =-42 =-46
tree surveillance_audit_notification 1224 23 2382 1123 626 =-44 =14 =22 =39 2481 1394 1598 2606 2607 =18 =-32 =-40 1061 702 =-27 7 =-17 =21 =-39 =-33 =-43 981 =-27 =13
tree surveillance_audit_notification 2355 383 2495 2608 224 2609 458 2610 2072 =-4 =-55 =42 392 =39 166 1621 1652 =-65 =8 =36 =47 =42 548 =-27 =33 =36 =41 =-47 =-48
tree surveillance_audit_notification 59 188 1933 39 =-8 2611 52 491 997 787 =11 =47 =-22 =-11 =32 =-44 =-24 1630 =-41 466 =-10 =33 888 2445 2612 =-24 =30 =35 =28
tree surveillance_audit_notification 548 2597 1542 2199 1195 1630 =-39 =27 =15 286 1758 920 1598 =18 =0 =-24 =-28 1818 =-45 =33 2613 1598 611 =-49 =23 =18 =30 =-45 =45
tree surveillance_audit_notification 59 548 187 2614 978 1933 =7 =-37 1597 =-42 =7 =-44 224 =22 =-17 1476 =-2 =62 2382 352 1684 =-51 =-3 224 99 =8 =-42 =-29 =30
tree surveillance_audit_notification 842 2543 2404 548 22 931 2434 440 =1 =28 =-50 =-60 2562 745 664 =-44 =22 =14 =22 81 =-8 =55 =42 =-72 2199 =-37 370 =37 =-27
tree surveillance_audit_notification 466 1571 2293 837 2454 415 2357 1303 301 =12 1223 =-25 =31 =-18 =28 =-18 53 2442 =-20 =30 =36 =-35 =40 =-53 1223 62 =40 =-4 =-26
tree surveillance_audit_notification 1337 402 1402 2615 1544 266 596 2574 1982 1077 504 =-10 =-45 =11 =-42 =31 2211 =4 =-55 =38 =39 =32 838 =-40 =23 1692 =42 =-21 =42
tree surveillance_audit_notification 2413 745 2393 52 200 1669 2355 2415 2397 =3 =41 =-38 =-39 2366 =-34 =20 463 =-34 =33 2546 761 1098 =7 =39 =-41 =-45 =41 =19 =33
tree surveillance_audit_notification 1160 =-53 1542 1598 2452 62 1016 1706 1758 =28 =-11 =-29 =-32 2389 =11 =-39 =-36 1235 702 =-52 787 =2 704 =-55 =24 =17 911 =-34 =31
tree surveillance_audit_notification 59 1435 1027 2495 2569 2416 2436 2616 926 =-11 =11 =39 =49 =27 =30 =44 =-49 2617 =44 =-28 513 2454 1769 =-30 =23 1327 =-33 =47 =14
tree surveillance_audit_notification 1160 =-53 842 1198 23 1247 2467 =-33 =25 =17 911 2618 503 1728 2542 =7 =-42 =36 376 =-28 1500 =45 =-42 =-46 =45 =-37 285 =58 =9
tree surveillance_audit_notification 1160 =-52 2457 224 1031 2458 373 409 948 185 1442 2137 =16 =-36 =-34 90 =-30 =34 1506 =45 2619 =14 =-54 =-29 =-31 =-40 =-32 =-10 =-40
tree surveillance_audit_notification 1435 1542 2526 2584 2279 2311 2556 696 2620 1947 =-28 =7 =33 722 =12 =-40 =34 2508 =48 =-15 962 =2 =38 =51 =29 2489 =-43 =11 =32
tree surveillance_audit_notification 985 2493 2436 185 466 2243 =-11 =16 =19 2331 2294 =-49 =15 =20 =43 =38 2542 832 823 =15 =-17 2243 2246 =37 =2 =-24 53 =19 =-63
tree surveillance_audit_notification 2355 2479 52 1431 2531 611 2621 1402 1064 =-18 =1 =-44 =39 =30 =44 =-45 74 1500 1313 =10 =39 503 =-27 =33 =-38 224 =42 =-22 =-46
tree surveillance_audit_notification 2357 2393 1277 2622 831 440 2601 1818 2623 2145 2490 962 903 2624 =-23 =20 =12 =10 =28 =19 =18 =32 =33 =19 =21 =44 =-36 =41 =25
tree surveillance_audit_notification 1337 1031 463 691 699 715 2576 2526 =-47 =22 =18 995 2625 2601 =4 =41 =-41 179 =-27 =23 179 =-48 =19 317 =37 =-20 =42 =-39 =47
tree surveillance_audit_notification 2590 1337 833 1394 2357 433 465 914 2394 =-18 =39 1621 1224 =44 =-24 =-9 1501 2626 =-31 =35 =28 1098 =12 =-27 =22 =-38 =29 =45 =-61
tree surveillance_audit_notification 1160 =-52 2584 1657 52 285 458 23 =-31 7 =-18 =29 =52 548 117 160 268 =3 1575 =-51 =33 =-52 =-44 =28 286 =15 =-33 =35 =50
tree surveillance_audit_notification 2543 285 373 1744 =11 =47 =-29 2493 2570 2473 960 1502 563 911 868 =-9 2445 =29 =-22 =24 =-44 =28 =34 =26 662 =-42 =12 =32 =-53
tree surveillance_audit_notification 74 2543 1253 1536 =-30 =19 2290 2627 373 2628 99 2442 1536 73 =7 =20 =-9 2432 2629 =43 =-7 =-15 =-25 =-36 =-28 =-42 =-40 =-53 =-45
tree surveillance_audit_notification 383 2345 357 2227 286 2058 2630 317 2253 375 2631 =20 =-36 =-26 =-42 =-4 =-39 =-40 1576 2573 833 =-53 =19 =27 =32 =-36 =-16 =-43 =-39
tree surveillance_audit_notification 2400 2416 2357 84 2515 2503 280 2435 2595 81 2632 2528 =-28 =23 =34 2328 451 =-2 =-25 =36 =31 =-67 =40 =34 =35 =18 =19 =27 =30
tree surveillance_audit_notification 117 110 2633 926 459 =-12 =32 =18 =33 265 2290 2634 2227 339 2306 1652 =18 =38 =-29 =-29 =-33 =-45 =-37 725 =-32 =23 2635 =-23 =33
tree surveillance_audit_notification 842 52 1379 172 2382 1224 =-4 =-30 1032 =-53 =8 =13 =-38 2542 161 39 =-12 2614 172 2386 =34 =-21 =-6 =-38 =-35 =-54 2338 =20 =-29
tree surveillance_audit_notification 1652 833 1670 2636 450 2412 =-19 =19 369 =26 =-17 =25 =20 =38 450 470 116 1223 2637 837 =37 =-24 =-17 =-25 =-32 2638 =-19 =35 =-31
tree surveillance_audit_notification 392 2457 2639 738 2279 813 307 579 1385 =-13 =21 =30 2467 722 =29 =-23 =-34 =27 =22 813 =-44 =18 =-38 =-47 2503 2281 =-18 =9 =32
tree surveillance_audit_notification 2348 1482 1652 188 185 1476 =-12 1621 1900 1990 =27 =-23 =-42 =-20 948 =-47 =8 =-41 376 =-8 335 =28 =-31 188 =27 =-20 1237 =42 =-34
tree surveillance_audit_notification 548 2292 693 2311 1071 577 =-49 =7 =23 2640 =44 =-18 450 =3 =37 407 692 2641 541 =-38 =23 =31 =34 766 1239 =22 =-28 =-44 =33
tree surveillance_audit_notification 1900 1542 383 1482 224 427 357 2397 1558 2454 1685 =0 =32 412 =42 =-28 =43 =41 =-17 =-20 =-16 =32 =-41 1482 =-43 =-4 455 =-60 =15
tree surveillance_audit_notification 23 2311 1009 =-42 =9 =22 383 2355 310 117 914 462 =3 =-44 2094 1198 1385 =29 =-8 =-18 =-14 630 2445 =-34 =29 =29 =-40 =-35 =-40
tree surveillance_audit_notification 286 456 1536 691 2284 888 1032 868 2612 =-48 =16 =11 7 =-29 =16 =22 =21 =20 =19 2543 373 1054 =11 =-29 =-31 =-51 860 =-42 =21
tree surveillance_audit_notification 2516 827 117 1474 15 1402 282 406 307 1599 =-6 =42 =13 =-37 =38 787 =-47 =31 2642 =22 =-33 =-49 465 369 =22 =-29 =-46 =43 =-45
tree surveillance_audit_notification 833 2468 715 2494 =-31 =20 842 2361 606 548 2386 2490 1689 =-11 =12 =26 =29 =25 =-45 =30 1253 =-29 870 =28 =-17 =37 658 =44 =-24
tree surveillance_audit_notification 185 2355 1037 1331 1900 1933 2643 693 1119 187 2567 =-58 =9 =19 =13 2644 2581 2645 =20 =-22 =-16 =-27 =-35 =-20 =-30 =-31 =-40 =-36 =-18
tree surveillance_audit_notification 1198 2061 2601 2616 1669 2646 17 23 458 =-25 =49 556 =11 =-8 =-28 =-44 701 24 633 998 =-37 =18 =15 =20 =34 =38 =39 =27 =-31
tree surveillance_audit_notification 1598 2025 2345 2597 1394 =6 =-28 =-35 =-37 =30 860 1769 1577 2328 704 2647 2644 2370 2332 =-34 =9 =-71 =19 =20 =7 =23 =22 =25 =13
tree surveillance_audit_notification 456 1195 2425 =-24 =19 =11 317 2153 1652 1474 22 1420 2648 868 324 =24 =-28 =-22 =-39 =-32 =-25 =-61 =32 =-54 1653 2574 =-31 =18 =37
tree surveillance_audit_notification 998 2061 466 2590 2436 723 286 63 1054 2474 786 2649 =-14 =23 =22 =26 =-59 914 =-14 =24 =-37 188 =15 =-23 =38 =-58 =11 =31 =24
tree surveillance_audit_notification 2650 2011 280 2408 2651 650 =-34 224 962 1662 2400 2113 2496 =-8 =37 =24 =25 =33 =25 1482 451 =-12 =-61 =24 =36 =-29 =42 =32 =-36
tree surveillance_audit_notification 224 2415 1394 1123 39 2479 =-33 =38 2508 470 1669 =3 407 =-46 =9 =20 1442 970 =36 =-29 =-31 2458 598 =38 =-22 =-34 =-39 =-27 =-17
tree surveillance_audit_notification 466 1652 2652 2649 2397 392 =-9 2653 1496 376 =-17 =-69 =23 =25 =15 =27 =40 2328 376 451 =-15 698 =42 =-27 =26 =-34 392 =28 =-13
tree surveillance_audit_notification 548 22 2473 2654 565 74 1900 2646 1453 2570 =4 =-25 =34 =-43 2276 =13 =-58 =-39 =-49 =45 =35 192 2292 1299 =34 =-26 =-31 =-36 =31
tree surveillance_audit_notification 1829 383 2507 224 116 2023 2514 707 891 2458 =12 =-32 =-27 =-31 =40 187 =-57 =18 =-34 1919 24 =-25 =19 97 =39 =-19 =-34 =-35 =-46
tree surveillance_audit_notification 1803 2397 459 2655 1652 188 2555 2468 842 379 2601 =-21 =25 =13 2374 725 =-34 =30 =35 =30 =37 2381 =-47 =14 =3 =23 =31 =22 =30
tree surveillance_audit_notification 2415 1380 2584 2143 187 813 693 2284 =-25 =18 2656 352 231 =29 =-10 2454 =-8 =31 =-46 =-32 =14 =-20 =45 =-31 1609 2544 =-25 =35 =-63
tree surveillance_audit_notification 456 307 2336 1032 2657 2658 =-49 =17 =15 =3 =17 =6 1825 2507 200 391 936 =4 =45 =45 911 112 2374 =-44 =7 =13 =37 =-41 =-46
tree surveillance_audit_notification 2153 2331 1007 187 2576 2609 2288 =-13 =24 =28 =26 400 2521 =19 =-22 =-31 =-26 1198 2541 2659 1394 200 =42 =7 =-27 =-26 =-25 =-25 =-50
tree surveillance_audit_notification 953 1032 702 2660 =-24 =27 2274 =-1 =35 357 370 2661 2018 1613 2467 2662 =34 =-22 =-23 =-18 =-28 =-34 =-36 =-29 1327 2432 =-31 =11 =10
tree surveillance_audit_notification 117 286 985 44 =2 =-29 2542 143 239 =44 =-7 112 1609 =35 =-18 465 =20 =-41 =-24 465 =7 842 =-54 =14 2663 596 =-38 =11 =31
tree surveillance_audit_notification 2664 59 62 23 2324 =-27 =14 2630 608 2665 1245 375 =18 =-14 =-27 =-30 =-24 =-39 2447 =-15 =30 2507 1571 117 =1 =-33 =-53 =-62 =39
tree surveillance_audit_notification 1160 =-50 1825 2529 1402 23 458 =-22 =34 117 1443 2565 1299 352 =11 =40 =-2 =-45 =-23 458 =-26 =31 1443 2666 =-45 =19 =34 =-43 =-53
tree surveillance_audit_notification 402 691 1657 2536 2297 179 =-18 39 =-43 90 285 =23 =-14 =47 179 286 2420 =28 =-23 =-33 407 =-29 63 =37 =-25 =27 =26 =23 =34
tree surveillance_audit_notification 2442 1609 2468 1597 97 285 2374 307 =-21 =26 =33 =-7 2667 =-39 =14 1593 =2 =30 =31 307 1350 2544 =-50 =0 =25 =2 2544 =29 =-14
tree surveillance_audit_notification 1160 =-50 224 2435 2413 2668 504 375 787 1700 837 229 =26 =3 =-31 =-37 1652 =7 3 =-43 =21 =-28 =-20 =-27 =48 =-33 1443 =-16 =32
tree surveillance_audit_notification 1501 1128 51 1445 2610 2669 2670 285 97 192 =30 =-2 693 =-50 =17 192 1609 =-13 =-53 =-1 =29 =26 =34 =-33 2508 =-59 =12 =30 =28
tree surveillance_audit_notification 1160 =-49 369 402 454 823 2061 2337 698 =-15 =15 =23 =39 1684 638 =-22 =32 =-7 =-40 =50 1575 2346 1101 =-22 =28 1445 =30 =-24 =36
tree surveillance_audit_notification 1337 1261 691 2493 1313 402 1442 2436 62 2671 =-9 =27 352 2397 =-40 =8 =-7 =36 =-48 =27 1379 57 =21 =-22 =-24 =22 =20 =35 =45
tree surveillance_audit_notification 383 1061 2023 2514 2153 90 2574 2297 146 2243 =-1 =34 =35 357 =28 =-19 62 =10 =-60 224 82 =13 =-33 =-30 =-32 =37 =-36 =-15 =-40
tree surveillance_audit_notification 2543 2672 465 365 446 354 774 1676 1435 =-8 =24 =20 =34 =-25 =42 =32 2381 2577 =-12 =31 22 124 492 =-17 =38 =44 =-25 =-31 =-47
tree surveillance_audit_notification 557 1482 2673 392 1442 2297 =2 200 =35 376 =31 =-36 =-34 2507 =-5 =-56 =-32 1510 1343 =37 =-23 =-32 2454 1947 =-29 =10 2297 =27 =-16
tree surveillance_audit_notification 1160 =-49 1542 1900 1869 1394 2345 2656 798 580 2674 2394 548 =4 =30 =48 =-31 =39 =31 =-23 =-33 =-29 =-36 =-29 1098 2061 =-35 =16 =16
tree surveillance_audit_notification 630 2274 2194 2355 1394 317 2675 1722 2552 491 224 =5 =-19 =-24 =27 =25 =-52 2275 =-19 838 =-5 =58 =-34 =-34 =-43 451 =34 =-19 =31
tree surveillance_audit_notification 2676 2459 1562 1239 2145 1669 2490 766 1960 1676 90 1084 =2 =-24 =-20 =12 =-35 =-30 =35 606 2129 =-24 =19 =24 =18 =-41 =31 =29 =44
tree surveillance_audit_notification 2677 903 1631 265 2676 24 1361 981 2271 2503 2678 =-22 =12 =32 =24 1669 224 =28 =-20 =-20 =18 =17 =45 =-29 =34 392 =38 =-7 =18
tree surveillance_audit_notification 953 2434 903 2345 2618 2679 450 548 148 1026 1045 1032 =-12 1885 2680 =21 =-23 =-31 =26 =13 =-32 =34 =28 =-38 =-39 =-34 =28 =-38 =-14
tree surveillance_audit_notification 606 2153 52 369 2386 914 =-11 53 485 1201 =24 =-29 =-27 =-47 =41 97 15 =-45 =11 =13 1117 456 1026 =-24 =21 =23 =-41 =-45 =30
tree surveillance_audit_notification 23 456 =-43 1676 =21 =-19 300 2094 850 2611 188 640 =10 =-29 1609 1676 179 =-21 =18 =24 =-45 =-36 =30 2294 =-41 =16 596 =5 =-33
tree surveillance_audit_notification 2348 1337 52 2413 2363 =-13 =29 =31 761 74 1287 504 173 1597 =9 451 =40 =-12 =-27 =-24 =-36 =-39 549 =-59 =14 =40 1684 =48 =-14
tree surveillance_audit_notification 849 503 185 1031 748 698 2681 995 =-2 =-24 =28 1510 =30 =-21 =32 =-38 2 831 =-40 =10 =19 2273 1382 1597 =19 =-18 =-35 =-38 =16
tree surveillance_audit_notification 466 2682 224 307 2509 90 2563 =-11 =31 117 =37 =-7 =28 195 926 =23 =-9 =-29 52 1506 =-47 =5 =9 =35 2683 1253 =-21 =31 =-39
tree surveillance_audit_notification 74 456 231 306 =-29 1509 551 1245 715 =-12 =32 =-26 =-32 =-18 =-28 2408 2684 1509 26 =20 =-22 669 =-15 =17 =-21 1509 =-50 =20 =-40
tree surveillance_audit_notification 981 985 2543 2366 1333 950 2637 843 2685 2686 691 2279 =-30 =-10 =11 =28 =22 =28 =18 =16 =13 =33 =-57 2377 =15 =-26 1449 =20 =-37
tree surveillance_audit_notification 985 1744 2499 2687 2649 2688 1597 2294 2311 845 =-36 =17 633 =24 =-28 25 =-16 =23 1303 =3 =-32 =22 =21 =24 =19 =11 2342 =10 =-29
tree surveillance_audit_notification 1900 1435 1657 402 2305 2564 1995 960 1692 963 2482 352 =-26 =-7 =17 =25 =-3 =23 =21 =30 470 =26 =-13 =27 =27 699 =30 =-8 =-39
tree surveillance_audit_notification 1061 465 2689 110 2656 383 =12 =-31 =-28 1510 =28 =-15 =-37 2434 606 1337 2690 2555 2691 =-15 =20 =24 =28 =35 =28 =-54 823 =-39 =6
tree surveillance_audit_notification 1818 1825 224 2321 146 922 2302 2692 2412 2387 2473 =-24 =18 =3 =19 =32 =21 =27 =29 673 =7 =40 407 548 =-34 =19 =8 =-38 =40
tree surveillance_audit_notification 978 51 823 2693 568 =3 =-26 =-28 1435 1253 =-24 2694 188 995 2674 52 369 =28 =-12 =49 =-18 =-14 =-9 =-22 =41 52 =8 =-52 =-22
tree surveillance_audit_notification 995 2415 383 1562 2357 2608 903 1454 1313 2568 2343 1728 1669 =-9 =-31 =18 =26 =30 =11 =17 =19 =30 1760 =30 =-14 =38 =-34 =-24 =-25
tree surveillance_audit_notification 392 997 2457 1535 2398 2199 =-9 194 2282 1433 =27 =-16 =-25 =-10 241 1744 1887 =-46 =11 =13 =19 1685 =-23 =20 =-28 =-9 2507 =-4 =-54
tree surveillance_audit_notification 39 1247 2695 1919 =-51 =9 =21 =18 558 766 1933 1474 1505 978 2696 2095 2697 1784 =8 =24 =-28 =-27 =-20 =-14 =-20 =-36 =-19 =-25 =-39
tree surveillance_audit_notification 74 692 1235 335 706 432 402 2246 2651 =-18 =22 =4 =20 =27 =25 =26 335 631 2321 =5 328 =40 =-27 =-30 179 =19 =-33 =34 =-38
tree surveillance_audit_notification 2493 332 558 409 402 1964 577 73 2295 911 492 =-21 =15 =21 =26 2434 1712 =-4 =22 =-52 =6 =30 2194 =37 =-18 =31 =-43 =32 =29
tree surveillance_audit_notification 1160 =-48 2442 557 44 2276 1706 1441 1431 2507 =15 =-25 =-15 =-28 =-33 =-11 =-36 187 2337 =-50 =6 2415 =18 =-17 2420 633 =34 =-14 =-21
tree surveillance_audit_notification 2590 2601 567 52 433 2317 1869 995 357 693 =-6 =17 =-21 =-30 =-33 2672 =-36 =31 =-17 2344 =0 722 2698 =37 =-11 =-26 =26 =38 =-45
tree surveillance_audit_notification 2317 2526 464 2589 2473 2293 2329 2670 946 402 1685 =-16 =3 =17 =19 =22 373 2699 2700 =17 =-23 =-27 =-27 =29 =22 =-35 =-39 =16 =15
tree surveillance_audit_notification 1160 =-47 2701 2355 15 369 1410 548 1253 =27 577 =-7 844 =24 =-16 =34 =34 =-17 22 1316 2702 658 =33 =-3 =-18 =-25 =-10 =-30 =35
tree surveillance_audit_notification 117 124 2445 911 2333 567 491 =-3 =-25 =26 =20 =34 =-50 2279 =-1 2703 2704 212 =54 =-7 =-14 =-14 2445 1373 1265 =-45 =14 =14 =25
tree surveillance_audit_notification 997 985 466 1599 2705 2706 735 2412 2707 1995 2293 2068 863 =-18 =16 =10 =22 =23 =25 =23 =16 =36 =29 =37 =19 2650 =17 =-14 =-23
tree surveillance_audit_notification 1261 392 306 2382 =-33 =18 1598 561 1738 2708 2539 2597 2345 1380 =21 =-22 =-26 =-26 =-28 =-26 =-24 =-31 =-13 306 =22 2562 =-17 =25 =35
tree surveillance_audit_notification 2355 2335 1825 823 1501 1575 62 546 =-2 =-34 876 =-26 =23 =30 =25 2520 1032 =14 73 =-19 =28 =-31 =-43 23 =-14 17 =32 =-16 =-35
tree surveillance_audit_notification 1031 2316 953 1401 2102 39 2113 =-26 =25 2463 188 =9 2384 276 =-22 =21 =33 =-28 =-34 =-41 1195 =-2 =-47 1597 =-9 39 =-7 =40 =-30
tree surveillance_audit_notification 2664 1031 2584 1562 1337 2011 722 53 394 2671 =-11 =22 =30 51 2696 563 2539 =20 =-25 =-25 =-37 =-31 =-28 =26 =31 =34 =37 =-37 =41
tree surveillance_audit_notification 307 48 459 2709 2682 882 179 =-17 2315 229 =27 =-15 470 =-39 =15 =30 =24 =31 =25 =26 470 2029 =30 =-13 567 179 =1 =-31 =29
tree surveillance_audit_notification 1160 =-47 465 2638 300 2463 546 2639 2710 =20 =-18 =-25 =-8 =-29 =-21 =45 224 2434 2355 2711 1032 =3 2712 =33 =-28 =-34 =-37 =-48 =-30
tree surveillance_audit_notification 1160 =-46 2543 2434 470 307 219 310 2457 738 =6 57 =-43 =23 =-33 =-31 =32 722 =39 =-27 696 179 =-12 2713 =33 =-18 =-22 =-37 =-49
tree surveillance_audit_notification 52 1598 2420 300 445 =8 =-29 =-20 =-25 1468 =-28 =11 2712 74 2541 2589 2227 2714 1433 2715 =29 =-15 =-13 =-17 =-22 =-26 =-33 =-31 =-40
tree surveillance_audit_notification 1474 2716 1599 1506 1505 2273 2224 =9 =-15 2344 =-18 =3 =35 166 1784 1505 2576 2430 =-23 =18 =20 =-61 22 =11 =-15 =23 =32 =-21 =-41
tree surveillance_audit_notification 375 557 1825 369 2717 948 0 179 =0 =22 =-26 1685 =43 =1 =-32 828 =-12 =21 =-34 842 1685 2626 440 =-34 =14 =23 =13 =10 =-34
tree surveillance_audit_notification 833 1149 528 1728 1261 1299 985 503 1722 =-13 2467 =31 =-30 456 =10 =-47 465 470 =36 =-8 =-17 =-28 =27 =17 =19 =32 2656 =39 =-10
tree surveillance_audit_notification 1343 1003 1474 2351 2718 23 936 1478 833 192 =2 =-45 =13 =17 =32 1195 2628 =11 =-26 868 =-9 =27 =-18 823 =-48 =10 =-45 =15 =-23
tree surveillance_audit_notification 2514 185 2355 2412 1576 2471 456 1299 465 =-6 =-33 376 =34 =-17 1299 224 1061 =11 =-22 =-10 285 =15 =-30 =20 =27 =28 =-35 =-22 =28
tree surveillance_audit_notification 1542 1482 2528 2435 1713 241 1064 =-21 =-4 =5 376 2317 =-12 =27 2586 =28 =-16 =-32 =36 549 =34 =-11 691 376 =-52 1482 =-50 =23 =26
tree surveillance_audit_notification 1337 383 1692 2702 1013 116 =6 =-29 =46 62 =15 =-40 1652 850 2322 200 2666 =24 =-12 =-22 2450 =-37 =7 =23 1235 =-25 =21 =-30 =37
tree surveillance_audit_notification 985 62 2374 1494 963 =-11 =20 =26 179 =7 =39 380 =-21 =6 1198 1287 2605 470 2396 =30 =-13 380 1784 =-26 =14 =27 =-19 =-30 =-28
tree surveillance_audit_notification 2468 682 863 311 2400 2676 1007 2649 1013 598 1657 =-7 =19 =-33 =20 =20 549 401 =11 =-33 =-48 =23 =18 =25 =23 669 =30 =-11 =29
tree surveillance_audit_notification 51 978 2638 456 1919 2334 =-23 =22 2330 =19 =-33 997 317 179 =8 1061 =42 =-21 633 1760 1015 =-37 =14 =28 =49 =-25 =32 =-15 =-18
tree surveillance_audit_notification 1054 2584 491 2615 1599 1238 2572 2679 2537 218 548 =0 =23 =31 =-28 =-33 =-26 =-22 =35 =30 1825 1129 1313 =-19 =12 =30 =-47 =35 =-46
tree surveillance_audit_notification 1542 1156 450 2361 2294 2562 2709 =-7 =31 =31 2673 2650 1333 =27 =-6 =-22 =-35 =30 2700 =29 =-9 =-17 394 2673 2700 =-44 =10 =18 =22
tree surveillance_audit_notification 1803 842 2327 743 1765 488 432 868 1454 2719 1026 =-14 =-2 =21 2677 =20 =-21 =14 =23 =26 =35 =-27 =26 73 2720 =25 =-11 =-9 =30
tree surveillance_audit_notification 62 39 1123 2324 =-42 =13 =17 1077 96 =9 =-41 =31 487 470 352 1689 =-61 =2 =2 465 =-30 =27 470 141 1509 =37 =-14 =-28 =-23
tree surveillance_audit_notification 1337 1591 440 734 2576 2575 641 2701 241 1072 2684 2584 2721 =-19 =23 =26 =-51 =26 =-3 =19 =12 =25 1609 =24 =-16 =21 =13 =30 =33
tree surveillance_audit_notification 2675 200 2321 2355 546 2282 914 =-2 286 1026 =30 =1 =-27 =-30 =-19 =-33 =24 2577 2722 2321 1630 =14 =-19 828 =-27 =15 =29 =30 =-48
tree surveillance_audit_notification 1337 2569 1669 2528 2634 2315 2705 2324 =-3 =-23 =27 =8 =-30 =38 457 2378 46 1476 =-3 903 =-39 =8 =6 =14 =23 1476 =-3 =34 =35
tree surveillance_audit_notification 1542 2650 1869 2664 2631 985 2387 2438 596 =-7 =8 =-36 702 =-8 2673 =39 =-19 1737 =19 =-10 =-30 =39 =-34 =-27 833 691 =-49 =5 =15
tree surveillance_audit_notification 427 2656 833 450 192 376 2322 =-14 =19 2508 =-58 =-6 376 =-7 141 2508 =37 =-2 =-32 =16 =31 2064 =-32 =24 392 1712 =20 =-31 =-38
tree surveillance_audit_notification 2638 1757 2412 1303 407 7 349 745 =-28 =24 =28 =0 1198 2508 73 =6 =39 =-7 =-28 2305 2397 =-22 =16 =14 =24 =26 185 =28 =-18
tree surveillance_audit_notification 2543 1097 2271 1024 696 2294 1502 2530 =-5 =22 =30 2432 =30 =-16 62 =3 2479 1313 =-49 =2 =12 2717 =29 =-25 =31 2294 =-34 =10 =-35
tree surveillance_audit_notification 59 2481 1224 2420 2516 2355 54 2723 =16 =-27 =-18 =-25 =-28 =-17 =-12 =-32 1652 2346 261 701 2515 2387 =-62 =-13 =7 =6 =11 =18 =12
tree surveillance_audit_notification 1160 =-45 62 1077 1266 81 1784 2724 =-15 =27 =17 22 2506 415 =32 =0 =-21 =-4 =-8 487 =35 =1 567 265 1266 =-7 =17 =-37 =-52
tree nonconformity_notification 1119 =-120 307 1223 3 1390 =-86 =0 =-27 2157 596 2725 =-37 =97 2146 2726 2038 =106 =-34 =-83 =-88 =-99 596 7 =100 =-29 2082 =109 =-90
tree nonconformity_notification 1123 2666 2727 =-113 =50 23 =-108 914 =77 =-96 22 427 23 =-75 542 2282 1460 2728 =91 =-54 =-48 =-87 =-93 =-100 470 241 =-47 =60 =-106
tree nonconformity_notification 673 =-107 722 200 261 487 2729 2730 2284 =-63 =85 =80 =98 891 2289 2085 =50 =-85 =-90 =-96 2731 =83 =-68 487 1698 =-36 =74 =-81 =-102
tree nonconformity_notification 1123 2666 2729 =-102 =40 465 39 =-91 =76 =-102 470 286 39 =-71 1389 204 844 =90 =16 =-78 702 =-83 =35 =-92 431 465 =-36 =-93 =85
tree nonconformity_notification 1123 1223 2732 =-98 =74 1247 =84 =-96 53 503 80 200 458 =-67 =41 =60 23 =-73 696 =82 52 =-76 =89 1373 =-91 =55 23 =-39 =84
tree nonconformity_notification 1223 1412 2592 2521 =-95 =53 =-1 702 =-84 427 376 =-29 640 =62 =-66 =-84 427 376 62 702 2666 =-82 =59 =36 =-55 1313 =-12 =95 =-84
tree nonconformity_notification 1223 2733 2484 2600 2734 =-91 =-27 =-62 73 =-52 =10 =13 224 1692 2735 166 1032 =13 =-57 =73 =-84 =75 596 1431 2023 =-82 =53 =76 =46
tree nonconformity_notification 1123 2439 1223 =-89 2736 =-75 =76 306 =-66 =88 81 2737 80 485 =-78 =45 =13 =42 2581 62 306 =-56 2554 =24 =67 =-32 1223 =27 =76
tree nonconformity_notification 2666 2484 2733 1507 2738 =-85 =57 1698 2696 =-67 =15 52 =-59 =67 =5 90 1299 =47 =-51 =-77 52 90 1299 =23 =-80 =-79 2739 =61 =-73
tree nonconformity_notification 1123 2581 2681 2708 2740 =-84 =48 =10 =39 638 =56 =-85 22 1198 489 370 2741 =64 =-60 =-67 1003 1266 =-40 =44 =46 =-79 503 =-1 =-81
tree nonconformity_notification 673 2484 =-82 =-15 110 2742 =-43 =80 224 1247 1195 2368 2510 =-57 =27 =62 =75 112 =25 2743 2744 =90 =-32 =-52 365 392 =-28 =-79 =69
tree nonconformity_notification 2745 864 2416 2460 2746 2243 =-80 433 =-73 =-2 =2 1658 =-7 =-74 =20 117 433 2574 =-48 =56 =81 =-83 470 286 =59 =-76 117 =-3 =-78
tree nonconformity_notification 2581 2746 2206 2747 2748 2749 2750 =-78 =25 =-3 =45 =-18 200 =-6 =-60 200 2355 =65 =-66 =-52 265 2751 200 =43 465 =36 =-65 =-77 =-64
tree nonconformity_notification 1313 2752 2418 2718 =-77 187 =-71 =49 187 =-62 2082 =33 =-70 =11 224 192 =-32 2753 1470 =49 =-63 =-66 392 1598 1698 =-2 =80 =-61 =-76
tree nonconformity_notification 2418 2754 2755 2681 2536 2596 2756 =-74 =26 =6 =11 =17 =-2 22 306 =-60 81 =-40 =58 =-64 22 307 =-22 1198 =84 =-58 1182 =-73 =34
tree nonconformity_notification 2581 2755 2757 2725 2696 2758 =-73 =9 =-33 =9 =6 22 378 =56 =-71 =-77 286 180 143 2759 =-29 =28 =35 22 =77 73 =-47 =73 =-73
tree nonconformity_notification 673 =-73 117 306 97 =-71 =6 81 2025 2760 =-36 =71 =70 138 376 261 =14 90 =79 =-40 2170 2761 =69 =-52 =-59 =-78 376 =-77 =19
tree nonconformity_notification 1361 2581 2484 2460 2703 2762 =-72 =57 =-20 =-25 =13 39 =-72 286 1621 =1 =51 =-58 39 =-65 286 2243 =47 126 =59 2581 =-38 =23 =-66
tree nonconformity_notification 1119 =-72 317 81 2737 662 50 539 =-59 =70 =15 =66 =45 2751 180 407 =8 166 =72 =16 2763 =75 =-51 =-71 2356 1449 =-65 =24 =40
tree nonconformity_notification 864 2745 2413 2311 2521 2764 2759 2765 =-70 =-28 =-40 =12 =6 =36 =28 286 573 392 =23 =-29 =67 =-65 286 2368 974 =23 =-62 =70 =-70
tree nonconformity_notification 1422 2653 2733 2766 2581 2691 =-69 =-3 =-24 200 =82 =-53 =49 53 =-57 433 =-37 2179 286 =72 =-62 =-62 53 392 =9 =-58 2345 =59 =-73
tree nonconformity_notification 1119 =-70 53 90 1303 73 180 948 =-34 =33 =49 =-65 =51 1841 2767 =-72 =64 =66 2768 2735 1182 484 =9 =75 2769 =67 =-45 =-63 =-72
tree nonconformity_notification 1119 =-69 53 487 1064 2770 2601 =-53 =49 =57 39 =-54 369 =67 =3 402 2653 50 =-35 =61 =-72 =83 39 =-53 2735 1044 =68 =-57 =-65
tree nonconformity_notification 1412 2581 2572 2752 2416 =-68 =7 =30 =13 2771 261 =-21 =32 =68 187 80 =-67 73 =-29 192 =-37 2772 =34 =-58 812 2763 =44 =-28 =-42
tree nonconformity_notification 1361 2416 2733 2206 =-66 433 =-49 117 =20 =-54 =25 =40 53 117 295 187 365 =-25 =57 =36 =-67 =-64 1455 2773 2774 =46 =-47 =-56 =-66
tree nonconformity_notification 2718 2510 2472 2703 2755 2725 2413 =-66 =9 =14 =-6 1195 =-30 =31 =21 200 722 =68 =-50 =-20 722 200 891 =42 =-48 487 =44 =-52 =-65
tree nonconformity_notification 1313 1247 2775 =-66 =8 187 704 =-59 =26 722 =50 =-62 503 2776 1422 2472 1247 828 =-58 =32 =29 =61 2301 188 =48 =-44 =-73 =57 =-34
tree nonconformity_notification 1119 =-67 39 =-59 53 307 450 402 458 187 2777 =-60 =32 1009 =-2 =-54 =40 =68 =61 1361 =45 2778 =-14 =65 1155 2146 =66 =-41 =-57
tree nonconformity_notification 1223 2581 782 =-64 =-22 52 =-47 891 =25 =-68 52 317 1239 702 =-36 2299 22 =54 =-9 =-55 =-67 1373 2409 =-66 =44 =68 2735 =63 =-51
tree nonconformity_notification 2449 2510 1507 2759 2413 2738 2779 2748 =-63 =-7 =13 =51 =3 =-11 1182 =-39 =7 503 =55 =-21 53 638 =31 548 =-48 =81 2780 =49 =-52
tree nonconformity_notification 1119 =-65 317 427 1123 1026 1352 =-57 =42 =40 702 369 =-22 =45 2282 2781 2782 2783 =56 =-45 =-48 =-36 =-53 228 =-65 =55 573 =-46 =36
tree nonconformity_notification 1119 =-65 1235 392 673 466 =-39 =62 2581 200 2653 =51 =0 =-13 50 =-35 =55 2464 =-57 =3 74 1198 2784 1186 =59 =-6 =-58 =-60 =-78
tree nonconformity_notification 1361 2757 2703 2518 2759 2460 2738 2536 =-63 =5 =41 =-16 =-10 =12 23 =-65 241 =-8 =45 =21 23 =-56 1239 407 126 =52 =-24 =49 =-57
tree nonconformity_notification 2666 2745 2718 2747 2154 2490 =-63 =42 =-7 117 =24 =-65 117 =30 =-49 117 188 265 =57 =-31 =-34 =-37 117 265 180 =13 =53 =-37 =-52
tree nonconformity_notification 1247 2666 2402 2681 2311 2437 =-63 =25 =74 =39 =59 1235 =-32 =33 1235 470 80 458 110 =-42 =68 =52 =25 761 =-58 =46 2179 =45 =-60
tree nonconformity_notification 1119 =-64 503 143 261 455 1722 2018 950 1060 1593 =-46 =48 =-2 =65 =39 =44 =29 2082 =45 =-51 540 =45 =-44 224 =15 1373 =-63 =65
tree nonconformity_notification 192 2733 2484 2785 =-61 =24 =13 =34 380 2600 2439 2484 2747 =-56 =-3 =14 23 =-55 =59 2786 23 =-46 =24 =-62 23 =-59 638 =35 =0
tree nonconformity_notification 2554 261 2703 2727 2696 =-60 =-21 =42 23 =-52 =12 52 224 1198 =2 =-60 =-56 2703 =-1 =66 23 =-57 224 1198 =53 =-55 52 =-55 =64
tree nonconformity_notification 1119 =-63 117 39 2472 2376 2095 =-66 =32 =52 =39 265 81 2787 2765 =14 =-38 =72 1452 357 =67 =13 =-48 658 =-46 =28 1057 =-58 =10
tree nonconformity_notification 1333 2629 2733 2703 268 =-61 172 =-48 =-7 =-14 =19 39 =-66 117 427 2788 745 =64 =-28 =-42 =-28 =-43 117 39 =-40 427 =55 =-55 =-55
tree nonconformity_notification 1247 1422 2572 2439 2747 2733 =-62 =60 =31 =18 265 =34 =-58 =17 702 172 =-57 =29 286 200 891 2380 =46 =-66 =-40 465 =13 =-51 =-55
tree nonconformity_notification 1123 2416 2789 2790 2738 =-62 =13 =44 823 =37 =-56 =23 503 286 74 2791 2553 =43 =-60 =-51 =-73 141 =-57 =64 200 286 =27 =-52 =-55
tree nonconformity_notification 1507 1235 1003 2708 =-59 =44 2792 =-38 =31 25 1379 878 =-21 =22 =42 2792 2793 2727 =-51 =56 =55 =50 1235 285 =43 53 =-41 =4 =29
tree nonconformity_notification 1247 2775 2750 2510 2311 2703 =-61 =-13 =50 =7 =33 =24 116 657 596 2794 179 =-8 577 =11 =78 =-31 80 =-46 2306 =39 =-57 =70 =-58
tree nonconformity_notification 1247 2418 2776 2449 2795 2738 =-61 =45 =48 =33 =27 =20 22 295 450 124 179 2449 743 =-33 =82 =27 =33 941 =56 =-61 =73 =-42 =-30
tree nonconformity_notification 1119 =-62 116 200 307 124 455 2636 2025 466 =-39 =36 =51 =55 =38 2170 =53 =-39 =54 465 402 1412 307 =-14 =64 =-24 =88 =-51 =-57
tree nonconformity_notification 1123 2796 2797 2431 2455 =-61 =10 =23 =24 =41 2763 376 2691 812 306 =-40 2798 1394 =35 =-21 =-51 =-34 =-25 80 =-1 =45 607 =-62 =58
tree nonconformity_notification 1247 2759 1422 2629 2799 =-61 =39 23 =-53 =48 307 =-47 =70 52 =-11 =35 23 =-49 52 179 450 =-39 =41 369 =52 =-5 433 =2 =50
tree nonconformity_notification 1361 2629 2766 2402 2703 2687 2681 2800 2532 2801 =-59 =39 =5 =23 =0 =18 =-12 =10 =55 =16 22 1470 =22 =-63 492 2802 =-43 =29 =46
tree nonconformity_notification 673 2681 2759 2402 =-60 =-13 =-6 =17 23 1919 =-57 =15 1235 470 1299 1706 =30 =-45 =-26 2414 2803 =-39 =63 =77 1299 =52 1003 =-67 =24
tree nonconformity_notification 1223 1247 2284 =-60 =24 15 74 503 2804 1303 =-6 =37 =-60 =-43 =-75 =45 317 1299 314 1706 =51 =-38 =-50 =-17 1449 2805 =-37 =70 =57
tree nonconformity_notification 192 2402 2757 2759 2572 =-58 =16 =3 =17 =25 2402 90 124 241 =-39 =-1 2572 =-12 427 =53 =-54 =-49 503 427 1649 =64 =-27 =-48 =-36
tree nonconformity_notification 1223 2284 2490 2729 2806 2694 2807 2757 2808 =-58 =1 =19 =31 =-1 =15 =35 =9 =8 415 62 2809 =46 =-46 470 =29 =-49 470 =1 =-57
tree nonconformity_notification 1223 1247 2759 2810 2811 2572 =-61 =28 =38 =52 =-7 39 =-43 812 =27 =-43 62 1598 2643 81 =19 =56 =-57 832 =-19 =35 81 =-47 =8
tree nonconformity_notification 673 1247 2733 =-60 =60 838 365 =-36 =64 =27 224 265 2812 2380 2736 1247 =-13 =30 =48 =-59 =-61 73 =20 =-49 2437 596 =-37 =15 =47
tree nonconformity_notification 1412 2745 2725 2813 2718 =-58 =8 =-1 =10 =34 200 948 878 1026 466 =-23 =29 2519 =52 =-49 812 =31 =-58 =45 684 376 =-41 =20 =67
tree nonconformity_notification 1223 2402 2600 2755 =-58 =3 2814 =-24 =48 2082 200 2815 941 =47 =-40 =-63 =-5 =-55 285 =53 1689 596 2572 =3 =-37 1044 =28 =-52 =47
tree nonconformity_notification 1119 =-61 39 376 =-61 948 =-39 =45 1198 2243 715 1247 =28 =-54 2550 2816 2817 =41 =-9 =-37 =-37 376 402 =-29 =72 =44 2818 =-59 =29
tree nonconformity_notification 1247 2736 2402 1313 2819 =-60 =32 365 =-38 =23 =51 1155 503 =28 =-6 =-54 503 116 2791 2820 1676 =17 =49 =-49 =-48 =-54 761 =-43 =35
tree nonconformity_notification 2775 864 2449 2416 2801 878 2757 =-55 =18 844 =6 =-55 =53 =18 365 1235 2500 =-37 =55 =13 =53 1235 =-13 =34 1235 465 =22 =-24 =40
tree nonconformity_notification 2418 2416 2757 2746 2182 2792 2636 2206 =-54 =-22 =10 =38 =-2 =6 =8 2432 =66 =-2 23 985 =-40 =52 812 265 =29 658 =-40 =54 =-41
tree nonconformity_notification 673 1223 2733 2510 =-59 =34 =18 832 =-30 =39 503 306 2292 2821 =-43 =52 =75 74 1239 2058 2822 =34 =-56 =-51 =-40 =-65 2437 =-33 =55
tree nonconformity_notification 2548 2745 2484 2736 2718 2657 2823 =-56 =-7 =-2 73 =-39 81 =-39 =44 =5 =24 1239 =20 =-51 1239 74 450 548 =8 =69 =57 =-60 =-54
tree nonconformity_notification 702 2460 2439 =-57 =6 =3 2737 2472 2600 2759 180 734 963 =-46 =20 =23 =-14 =8 1536 596 2824 1558 =-37 =37 =41 =14 =54 =21 =39
tree nonconformity_notification 1223 2745 2746 2733 2825 1253 =-57 =-34 =50 23 =-45 =58 =22 812 2345 265 =38 =-33 =-54 =-36 265 53 285 =43 =-14 =52 285 =50 =-48
tree nonconformity_notification 1119 =-61 39 2011 704 =-44 =32 =68 1239 314 2243 1026 941 =29 =-37 1038 =63 =-23 376 1195 2703 =25 2344 =-42 =46 =-40 =42 =-52 =-48
tree nonconformity_notification 1412 2439 2206 2747 2629 2750 2826 =-58 =35 =36 =16 =19 =-2 =30 317 702 380 =-58 =21 286 2791 =31 =-53 379 =-66 =32 596 =-42 =11
tree nonconformity_notification 192 2745 187 2596 =-58 =52 =-22 317 =44 =-25 53 317 187 2745 =-40 =21 =9 =-44 2775 2593 2745 187 =-51 =0 =23 2768 =35 =-52 =47
tree nonconformity_notification 1119 =-60 52 200 1303 842 953 =-1 =-52 =35 =41 465 931 =-18 =65 =-64 2827 1371 1271 769 2828 2157 =45 =-21 =-43 =-51 =-37 =-88 =-51
tree nonconformity_notification 1119 =-60 503 116 2829 112 2715 2698 180 2705 51 1553 =-8 =69 =52 =58 =32 =-27 =66 301 =1 1643 =55 =-23 =-54 =-53 301 =19 =-27
tree nonconformity_notification 1313 1333 2416 2747 1544 2703 2794 2830 =-54 =42 =29 =-4 =39 455 =-29 =35 =18 =27 90 23 2472 =-41 =31 =38 392 1598 =29 =-45 =-58
tree nonconformity_notification 1333 2776 2737 2759 2831 2657 2441 2696 =-56 =3 =20 =2 =28 =8 =29 117 2355 2832 2833 =26 =-47 =-54 =-50 =-34 117 2345 =25 =-59 =-32
tree nonconformity_notification 1003 307 2653 1748 489 =-54 2011 =-34 =36 =45 =-3 638 =23 596 =-37 =2 117 39 2199 =-56 =36 1198 596 =10 =41 =-36 402 =-59 =75
tree nonconformity_notification 1119 =-59 59 722 2380 2834 2835 224 2246 2018 =19 =66 =50 62 1478 =28 =-42 =-44 =-51 =-51 =-62 =-44 53 492 =-47 =26 2337 =-12 =34
tree nonconformity_notification 2745 2775 2666 782 864 2154 2836 998 2837 =-52 =40 =15 =35 =11 285 =50 =-14 =22 465 2838 =33 =-59 52 =-44 =8 =17 392 =26 =-18
tree nonconformity_notification 1333 2629 433 489 =-54 693 2839 =-38 =58 =24 23 =-51 =-7 23 =-54 =24 52 285 23 =-26 =51 112 2756 =-43 =41 =56 23 =-1 =48
tree nonconformity_notification 948 192 864 1919 =-51 =-16 415 =35 =-37 365 2840 180 2841 52 218 =-48 =27 864 =-30 =35 =36 =-3 =20 =37 52 415 =9 =-36 =29
tree nonconformity_notification 1123 2437 1803 2842 =-57 =19 407 =-32 =27 =31 392 995 1581 1462 2532 =41 =0 =-10 =-41 =-10 1235 1574 =-39 =43 941 470 =42 =-20 =-42
tree nonconformity_notification 1123 2725 1384 2750 =-55 =20 =16 =16 22 2306 2519 941 2838 2726 2843 =42 =-42 =-42 =-33 =-19 =-28 =-55 402 117 =-8 1841 =-63 =31 =81
tree nonconformity_notification 2206 2776 1410 2844 1379 2845 2797 2846 2691 2500 2847 =-49 =11 =26 =-2 =-8 =24 =47 =1 =41 =35 =10 1299 2691 =19 456 =-24 =32 =-40
tree nonconformity_notification 433 1507 2787 2449 2336 2763 =-47 =59 =28 =-2 =35 =10 22 306 2449 =-46 =17 2848 2146 2449 =16 =44 =-42 =-53 402 80 =50 =-51 =69
tree nonconformity_notification 1119 =-59 415 187 365 80 2154 =-30 =50 =12 =48 696 997 1238 =59 =-8 2589 1064 =-27 =59 =-38 2408 =15 =-45 161 1564 =-24 =42 =39
tree nonconformity_notification 673 1223 2402 =-53 823 =-43 =37 702 =-47 =34 317 1198 2768 2849 2068 2458 =22 =-57 =56 =-67 =-54 192 =44 =-52 52 761 =-52 =24 =28
tree nonconformity_notification 1247 433 450 2793 =-54 =7 =16 2581 97 2850 =-8 =55 =-39 =24 1033 402 369 450 80 =-24 198 =6 =46 =42 =-18 1097 =70 =-31 =41
tree nonconformity_notification 187 1313 2752 =-51 =8 39 2311 =-56 =56 407 2757 =10 352 =36 =-82 766 =44 =-34 62 2629 6 57 =21 =-13 =-49 1361 =55 =12 =-24
tree nonconformity_notification 1247 2736 1333 2527 =-57 =28 =34 1083 383 1186 =34 =-33 =-43 =-24 74 285 306 =-24 =44 1299 407 2715 =-5 =55 63 =36 =-22 =-33 =-61
tree nonconformity_notification 1313 2844 455 2764 2011 1435 2749 =-45 =14 =9 =13 =17 1361 1406 =-26 =33 456 =47 =-29 =58 117 2804 =18 =-46 2851 2852 =-43 =43 =60
tree nonconformity_notification 702 1313 =-55 23 =-56 =23 23 =-33 392 57 2462 2853 2854 2439 =20 =58 =-43 =-55 =-30 1361 452 =-35 =43 =28 224 81 =-30 =10 =-57
tree nonconformity_notification 715 2461 =-57 =7 90 433 2484 2687 2847 1507 2825 =-45 =37 =0 =24 =48 2855 696 =58 =-1 =-42 112 =7 =33 2347 694 =-41 =37 =59
tree nonconformity_notification 1247 2418 2572 2718 2708 2326 2206 1410 =-55 =13 =-7 =25 =43 =31 =27 =9 59 995 725 2789 =16 =-32 =41 2856 =-27 =50 1642 =-20 =48
tree nonconformity_notification 2510 1384 903 1692 410 352 2857 364 2858 =-54 =30 =19 =30 1198 =-5 =-55 =-3 864 =-16 470 =35 =-37 =22 =36 470 378 =37 =-39 =-24
tree nonconformity_notification 1119 =-58 23 2745 =-43 =4 722 2643 62 2853 2859 461 1482 638 =48 =22 =66 =-34 =-42 =-57 376 =-24 2860 366 =46 =-32 =-73 =-71 =-39
tree nonconformity_notification 1247 1313 2687 1422 1361 2653 =-54 =24 =-5 =4 =49 39 =-34 =19 39 =-33 285 2470 =51 =-28 53 953 680 =-15 =32 =-51 2458 =30 =-42
tree nonconformity_notification 673 1247 2759 =-57 455 =-20 =59 7 =-36 455 =-2 =49 117 378 1033 2631 112 =11 =35 =-43 =65 =-49 1373 347 2861 =-56 =30 =38 =59
tree nonconformity_notification 1064 2206 2473 878 282 2862 2799 2863 =-54 =25 =34 =31 =21 =-4 =36 =19 22 2281 1410 =0 =40 2506 2157 =45 =-31 =-44 402 =-40 =64
tree nonconformity_notification 1060 2792 1501 2246 2840 2592 2653 180 2864 =-49 =35 414 =-2 =-62 =-6 =2 =15 1621 =19 =-18 2865 =24 =-48 =40 285 =57 427 =10 =-45
tree nonconformity_notification 1123 1223 =-52 365 =-13 =47 52 470 187 =-14 1542 2146 =42 =-17 =-45 2852 =-37 =44 941 39 =6 398 2866 =52 =-34 =-42 424 =-52 =47
tree nonconformity_notification 715 2867 =-52 =14 402 1235 410 2734 518 2845 365 231 =-51 =-27 =6 =36 =37 =31 361 2868 =5 =55 =-48 2380 =10 =-50 2869 =58 =-34
tree nonconformity_notification 2554 2581 2484 2666 179 2785 2758 1384 =-54 =23 =36 =20 2653 =-21 =64 =12 22 =32 =-45 =6 22 39 =-27 1198 2716 =37 =-36 =-36 =-26
tree nonconformity_notification 2737 1303 81 2387 2870 2871 2488 =-47 =32 =31 =45 =26 2872 306 =-38 1507 950 =-16 =27 2631 =32 =-58 =53 2281 =1 =42 2640 =45 =-22
tree nonconformity_notification 1119 2703 =-59 =33 90 74 1198 187 82 1435 =-1 =57 =49 2873 2874 2875 =48 =-29 =-44 =-33 =-29 =-60 402 255 2466 =-48 =16 =55 =61
tree nonconformity_notification 1123 1223 2876 =-54 =47 365 =-12 =46 52 1389 179 96 745 1264 =-48 =34 =19 =46 1542 60 =37 =-7 =-62 1542 =30 =-32 2012 =33 =-39
tree nonconformity_notification 548 286 2246 261 2576 2877 110 2878 282 2509 =-49 =19 =15 =38 =-16 =14 =31 503 478 =28 =-56 =-24 357 =18 =-31 2879 =-57 =70 =54
tree nonconformity_notification 702 786 2439 =-46 =12 =23 722 1333 844 1960 =5 =-62 2629 =-35 =31 470 188 2880 2444 =43 =-35 =-41 =-25 761 126 =27 =-27 =34 =-38
tree nonconformity_notification 948 2439 180 2592 1361 2460 1028 2881 733 =-44 =0 =30 =18 =20 1956 =-6 =51 =20 722 =10 =-49 =39 1598 1886 503 =33 =-8 =-40 =-7
tree nonconformity_notification 702 2882 2439 =-48 =8 =46 2737 1235 126 187 2311 2418 =-43 =15 =41 =27 392 =-16 =-46 286 2380 185 891 =30 =-27 =-17 =-51 =-52 =42
tree nonconformity_notification 2554 2775 1422 2472 192 2276 =-52 =23 =-15 =29 1609 1266 722 =34 =-36 =-22 =-47 369 2883 2735 =42 =-34 =-42 =-17 2754 2832 =25 =-40 =-14
tree nonconformity_notification 1123 2884 2437 2885 2886 2449 =-57 =-4 =36 =51 =25 =57 503 891 310 2553 2887 378 61 910 =30 =-41 =-41 =-16 =-28 =-48 =-44 =-33 =-20
tree nonconformity_notification 1412 2402 2653 1422 2311 2796 =-47 =17 =35 1692 =40 =-18 725 =35 =-42 =35 402 470 74 715 =-46 379 =12 2190 =57 =-31 =-55 =-31 =67
tree nonconformity_notification 548 117 2775 1247 2736 2778 =-49 =12 23 =-24 1299 =39 =-37 1437 23 =-27 =6 =54 1299 357 =38 =-21 =-29 2888 285 =23 =-54 =56 =57
tree nonconformity_notification 1123 868 1317 1206 =-58 =13 =32 =2 90 722 814 1455 2889 1673 =25 =-34 =-36 =-46 =58 =-42 402 285 =43 2888 24 =-58 =12 =40 =73
tree nonconformity_notification 702 638 1919 2759 =-25 =36 =44 2018 =-53 =24 1455 2510 2762 2687 23 2199 =-44 =17 1885 =2 =-43 =38 =42 1133 1886 =42 =-36 =-41 =-50
tree nonconformity_notification 673 187 1501 =-54 =26 =0 52 369 357 187 =-7 1933 =37 =-40 =-55 =-38 39 1098 =-30 =41 748 2735 194 1452 =46 =-34 =-24 =-38 =-30
tree nonconformity_notification 1223 2746 2521 725 2431 786 307 2530 =-48 =24 3 =16 =-34 =2 =38 2199 =-17 =35 =16 =19 2299 415 2890 1598 =34 =4 =-43 =-4 =-39
tree nonconformity_notification 2687 2792 1562 117 2823 2593 1422 489 1670 2891 =-53 =16 =1 =-2 1266 2892 =20 =-65 =-18 2703 265 =33 =-26 =-18 =31 =-36 =83 =28 =41
tree nonconformity_notification 265 596 450 2500 301 =-29 15 1353 2068 =-25 =14 =33 =14 =50 2462 =30 =-43 2745 2484 401 15 =-38 =3 =26 =34 =38 2893 =-38 =30
tree nonconformity_notification 74 306 456 =-35 1933 =46 =-42 90 837 1155 2835 2838 310 1327 25 2716 =40 =-24 2508 =-6 =36 =3 =-44 =-35 =-50 =-38 =-49 =-18 =-56
tree nonconformity_notification 1119 =-56 23 2673 1444 =-41 =34 2718 =-20 =56 415 1649 2643 314 1186 375 =37 =-14 =-25 =-33 =-42 1593 =1 =-53 1182 =-26 286 =23 =-58
tree nonconformity_notification 1119 =-53 2146 39 704 =-21 =38 1542 1482 53 455 =-3 2894 =31 =-39 2895 565 2267 55 2536 =44 =-4 =-26 =-20 =-25 =-46 =66 =-12 =-32
tree nonconformity_notification 548 950 2844 735 2746 596 2509 2896 466 2897 2898 =-37 =14 =33 =6 =49 =28 1422 =-17 =9 126 =40 =-1 1803 =19 =-46 =35 =28 =64
tree nonconformity_notification 117 187 82 2733 81 =-36 172 2171 =-24 =35 =20 =21 =21 286 1542 1234 844 2876 =40 =-41 2899 =-24 =40 =-28 =-19 181 =-49 =24 =-33
tree nonconformity_notification 673 2484 577 2510 2439 =-51 =25 =23 =-9 =31 317 995 314 296 143 1886 2900 2901 =28 =-32 =-34 =-37 =45 =-8 =-38 =-15 402 =-39 =20
tree nonconformity_notification 1123 638 192 =-32 369 =33 1206 =-34 =30 =-59 1621 2532 116 2902 188 1064 =14 =50 369 =22 =-35 =-33 =-36 1060 =11 =-63 1299 =4 =-37
tree nonconformity_notification 1223 1247 2736 2425 2903 =-56 =15 =40 224 =13 =-47 357 =4 =-42 224 286 2904 2835 2905 580 =35 =-14 =-34 =-39 =-31 =-23 392 =-2 =-50
tree nonconformity_notification 1119 =-52 74 402 503 2898 270 2737 1123 =-30 141 286 985 =-3 2475 =47 =-24 1182 =16 =-62 =33 =31 =47 =54 596 =-40 =16 =54 =-58
tree nonconformity_notification 1223 2737 2906 2705 2510 2536 446 2332 =-42 =5 =23 =9 =5 =25 =25 =36 2757 1630 224 2907 2908 =32 =-38 =-36 =-1 =-42 1598 =11 =-32
tree nonconformity_notification 2792 1223 2659 2350 2418 948 878 2545 =-53 =19 =-1 =1 52 733 =-34 =38 =14 =35 =46 638 2909 =33 =-62 117 662 =-10 =34 =-32 =35
tree nonconformity_notification 23 2910 997 352 =-60 =-15 =29 =44 1064 1303 200 =-25 =16 =13 369 352 305 =49 =-31 =15 80 408 1593 =-31 =-120 =41 301 =-29 =16
tree nonconformity_notification 1123 1476 180 2776 2737 2850 =-46 =36 =29 =31 =28 =-55 503 2146 1470 1706 138 2911 =22 =-51 =-42 =-43 =-47 =-31 596 264 =-40 =36 =9
tree nonconformity_notification 1435 2912 23 2673 2040 1784 =-50 =29 =29 =23 117 1482 696 1060 633 =4 =-36 =25 1206 589 =-35 =35 =32 =29 761 =-38 =27 =51 =33
tree nonconformity_notification 1223 90 1247 2759 200 =-46 =9 2913 =29 =-32 2754 =16 97 2276 =-49 =24 =23 492 =-49 =12 2460 =13 2752 90 99 =32 =-45 =-43 =-32
tree nonconformity_notification 1123 673 =-54 231 =18 =-44 317 265 310 2301 73 1389 =-1 =33 80 =-26 =43 =-38 =-43 73 =23 =-31 673 =45 2914 584 =-43 =9 =42
tree nonconformity_notification 1123 1333 2826 =-50 =15 =5 696 1614 1266 2915 2553 415 =33 =1 =-42 =-36 2737 =-6 =53 =51 52 838 =-36 2418 =46 =-25 1361 =48 =-6
tree nonconformity_notification 90 187 2736 1482 2687 1382 706 2916 2645 =-46 =33 =37 =42 =3 =36 =27 =21 1542 1247 864 =-12 =48 =35 =-27 347 931 =-37 =28 =40
tree nonconformity_notification 39 2095 1478 1784 =-47 =34 =34 =48 2737 1112 265 573 948 =-3 391 =27 =-30 2556 =41 =-28 662 2548 =-49 =5 =33 =-42 2640 =41 =-15
tree nonconformity_notification 52 200 953 702 =-23 2182 =11 =-18 =-33 761 2206 2448 =-24 =45 =-53 =18 192 200 1437 =-41 =29 =24 2849 2917 358 =25 =-23 =-47 =-50
tree nonconformity_notification 1119 =-53 1529 1690 903 722 1033 2804 2853 1990 2918 2068 =3 =26 =54 2432 =-23 =22 =-52 =-50 969 =44 =-27 =-38 2919 =45 =-31 =-62 =52
tree nonconformity_notification 208 1327 1313 1333 450 2747 3 =-18 =-57 187 =-6 =51 =23 2920 =27 =-41 1009 =2 503 =44 =-5 187 2521 =-46 =31 1009 =13 =-35 =40
tree nonconformity_notification 2837 1435 948 81 =-29 864 369 307 1239 =-22 =63 =26 =-30 1597 560 =32 =-33 =-35 188 2921 1239 1470 =29 =-33 =-34 =-39 =-18 =32 =57
tree nonconformity_notification 1123 2922 503 2154 =-42 =19 =12 =37 2643 74 503 722 2012 =19 1379 =-42 =30 831 =-43 =38 931 2899 285 =32 =-36 =33 =43 =-46 =-55
tree nonconformity_notification 1123 2797 2923 2826 2924 =-47 =35 440 =42 =-34 =29 =37 1299 357 1653 455 =7 2398 445 =40 =-20 =-29 =-29 =-22 407 =8 57 =-56 =10
tree nonconformity_notification 2643 23 2277 =-27 =28 317 1333 2154 =3 =-52 2853 725 1770 265 2876 =53 =-19 =-3 2338 =25 =-52 1266 =25 =-42 =-53 62 =8 =-51 =-62
tree nonconformity_notification 1119 =-47 995 276 117 2817 1239 39 =-11 2835 1417 2731 2925 638 =44 =19 =-39 =-34 =-40 =-44 =-42 =-36 798 =-3 =-49 =55 1299 =-6 =-50
tree nonconformity_notification 1459 2576 2906 2348 265 357 2849 433 862 1313 57 =-1 =-32 =21 =-44 2520 =11 =-26 =-48 =-31 192 =5 =-40 =31 =28 =29 366 =47 =-35
tree nonconformity_notification 1119 261 =-55 231 =-29 =45 2025 51 2926 2927 307 1123 2884 =-43 =17 503 1960 =8 =-47 =-24 415 =21 =-7 =-34 =47 =40 2488 =59 =-19
tree nonconformity_notification 59 24 2553 1266 1282 2282 1011 2928 =24 =-28 =-25 =-31 =-33 =-3 =-48 775 =-33 =17 916 2929 2759 2581 =-32 1266 =20 =-34 =15 =19 =30
tree nonconformity_notification 1060 2705 673 1303 2733 =-45 =10 =6 366 317 1064 433 =-7 =40 2901 =1 =-43 46 1064 =-50 2846 =10 =-45 =35 =-50 =33 1803 =20 =-29
tree nonconformity_notification 52 698 1410 455 2930 264 2926 =-28 =29 =30 =33 =2 =34 =36 2402 1033 948 1722 =-17 =34 1173 =21 =-44 =44 265 2931 =60 =-15 =-37
tree nonconformity_notification 90 141 314 2198 2437 2484 2792 307 1412 =-36 1468 =-11 =34 =8 =25 =16 =42 =52 =-48 868 =40 =-32 2347 376 2932 =-42 =38 =10 =48
tree nonconformity_notification 1123 2736 2797 408 =-51 =-8 =31 1770 =34 =-12 2927 503 2395 1476 2933 985 =-10 =22 =40 311 702 =-16 =29 =-27 =-48 980 =-20 =31 =-37
tree nonconformity_notification 1223 878 1670 657 376 =-38 =-10 =11 =23 126 =36 =-11 188 2757 141 =13 =59 557 =-26 =26 433 854 =-54 =11 1670 1455 =38 =-31 =-46
tree nonconformity_notification 1123 1223 1333 2826 =-56 =26 =7 =7 22 407 317 1470 =33 =-32 =-10 286 124 1182 =-24 =11 =54 =-59 548 433 696 =33 =-33 =-47 =46
tree nonconformity_notification 2792 995 194 1112 824 2934 922 2935 126 =15 =-2 =29 =38 =-42 =-28 =-38 2733 =-54 =29 286 376 =-37 948 =-8 =37 =-55 1598 =42 =-9
tree nonconformity_notification 1119 673 =-53 =1 1435 2872 2854 2012 2109 1299 1380 2751 1116 =11 =-24 =-35 1572 =-40 =25 1181 =-25 =42 =-52 =-38 =-65 =37 1258 =44 =-20
tree nonconformity_notification 1123 1333 2736 =-49 =8 1235 =-26 =33 74 188 314 2907 1402 2873 =27 =-16 1501 =-30 =25 =-27 =-32 931 1333 =-6 =-47 3 =-16 =50 =-51
tree nonconformity_notification 402 208 2898 73 352 2936 914 1026 2930 2471 =-42 =21 =38 =6 2462 =18 =-61 =52 2659 =-35 =14 978 =-6 =23 =32 =34 684 =60 =-6
tree nonconformity_notification 23 1442 187 =-45 =3 =20 2889 2757 22 478 499 838 633 =17 =-12 =34 =-28 =-40 2610 112 =-25 =11 =42 596 704 =-41 =14 =23 =-39
tree nonconformity_notification 1435 1562 1235 1410 228 80 1003 327 =-48 =17 =-1 1265 317 =-1 690 =-39 =24 =53 =43 =33 1501 470 1327 =19 =-15 =-37 =36 =69 =33
tree nonconformity_notification 286 433 59 2637 2937 1047 =-8 =36 =37 =45 573 =-37 =29 306 1692 =21 2154 =-43 =35 2470 1469 =23 =-37 231 =-42 =15 276 =-48 =12
tree nonconformity_notification 1123 307 2922 2872 =-45 =24 =24 1195 =-11 =31 1299 2380 2470 1581 =15 =-41 1060 =-27 =26 =-45 285 =45 2938 2939 950 =-48 =21 =28 =30
tree nonconformity_notification 1482 2862 2616 1529 903 1765 1410 218 2427 2940 2281 2941 =-26 =31 1947 =23 =-46 =37 90 =10 =-24 =24 =22 =45 =18 =29 =34 =38 =22
tree nonconformity_notification 224 2878 187 1235 458 786 =-30 =10 =36 854 =16 =-22 2072 285 =38 830 434 1501 =10 =49 =-27 =-35 =-40 =48 2756 2942 =-27 =35 =19
tree nonconformity_notification 52 224 1670 162 1390 410 =-11 =16 =-37 =61 =32 =-26 54 2735 2751 2620 2943 1690 335 =18 =53 =-29 =-16 =-41 =-34 =-41 433 =-72 =14
tree nonconformity_notification 112 392 369 787 296 =20 =-23 126 =8 =-46 179 =-5 =-57 =-32 673 179 2408 =-43 =27 =17 2789 194 2944 2945 =47 =-21 =-26 =-20 =-11
tree nonconformity_notification 548 90 2745 1026 2946 2413 2906 2479 1501 2926 2947 =-29 =35 =30 =17 =35 =28 =20 =55 2948 312 =31 =-36 =-50 1299 =27 =-22 =-24 =49
tree nonconformity_notification 2011 402 492 2926 2281 1435 911 2949 2600 1644 1071 =-31 =11 =18 112 =-13 =17 =33 =34 =17 =15 =39 =24 1097 =52 =-24 402 =54 =-27
tree nonconformity_notification 1119 1949 =-46 =17 1670 2462 2848 2532 2883 25 2906 =3 =46 1253 =27 =-12 =-27 2554 1195 =-63 =9 =14 =-38 =-25 62 317 =52 =-8 =-8
tree nonconformity_notification 458 2950 2594 402 317 2755 307 2011 1420 630 =-23 =30 =25 =32 1803 =17 =-30 =20 2356 1803 161 =-49 =25 =14 =25 =27 =33 =39 =29
tree nonconformity_notification 1649 415 2951 1266 1064 143 598 =19 =-36 22 =-1 =-48 1730 =27 =-26 748 =3 =-41 =-45 706 =-16 =27 80 2952 450 =-77 =8 =13 =2
tree nonconformity_notification 52 392 2285 2594 2946 733 =-4 =37 =55 =48 1481 =-47 =28 200 407 =12 =-35 =-50 2380 80 200 1536 =-58 =23 =19 335 =12 =42 =-42
tree nonconformity_notification 1119 =-46 117 2631 2643 2953 1016 2954 1327 =20 2387 2893 2600 =-19 124 =26 =-29 =32 =39 =-36 =-37 =-39 =-42 =-35 548 492 =-38 =32 =35
tree nonconformity_notification 1119 =-37 548 22 2933 1121 1593 903 141 2955 307 2484 =-19 =10 =8 =37 =28 =38 2593 =-88 =-5 =45 =43 2767 492 =-31 =32 =49 =42
tree nonconformity_notification 1424 1024 1435 1064 2594 =-22 =30 1482 2371 1389 2775 124 1266 188 =14 =-53 =-44 =5 188 =22 =-25 306 =-36 =18 =20 =27 =26 =32 =38
tree nonconformity_notification 1182 2826 1727 833 2845 1507 662 =-25 =1 =1 =32 =16 =37 =43 53 1389 1689 =-50 =25 =33 39 1919 =-29 =25 2956 =31 241 =21 =-54
tree nonconformity_notification 52 2844 446 950 998 =-18 =26 =24 =33 =32 192 2484 265 2850 =-53 =24 =27 =46 265 1081 2957 2827 2958 =37 =-29 =-27 =-33 =-30 =-18
tree nonconformity_notification 23 2460 =-29 =20 179 673 1303 =-32 =11 1613 2460 =14 53 =-29 941 2589 =36 =-33 =-32 =-41 392 2470 1657 =42 =-22 =-6 53 =-26 =33
tree nonconformity_notification 1119 2116 =-52 =18 1097 2643 2892 2794 2843 461 2020 60 2959 1630 2960 =30 =-18 =-20 =-21 1032 =11 =-24 =-29 =-28 =-43 =-3 =-41 =-43 =-27
tree nonconformity_notification 1119 2600 =-51 =41 369 2794 434 725 2600 198 1299 =12 =-37 =-46 1385 =41 =-42 =35 =-21 2961 53 =-29 =9 =39 1385 862 =-23 =6 =23
tree nonconformity_notification 415 2962 2380 1112 1805 722 310 2470 693 2817 1098 2694 =18 =-19 =-17 =-34 200 =39 =0 =-8 =-32 =-25 =-39 =-34 =-38 =-54 1141 =-20 =37
tree nonconformity_notification 1123 2789 1317 2736 =-46 2630 =16 =-42 =26 =27 2927 2963 2553 59 2789 2964 1133 =28 =-9 =-15 =-17 2427 =-12 =24 =-41 2736 =-39 =20 =-28
tree nonconformity_notification 2898 548 224 141 1371 458 2427 =-11 1299 =25 =-22 2927 369 =55 =-7 =-34 =-59 =25 1361 369 2206 =-13 =44 179 =-8 =-67 =-43 =38 =48
tree nonconformity_notification 1410 2116 903 54 39 =-20 997 52 2629 842 2965 =-20 =38 =16 1077 =29 =-31 2956 141 =10 =53 =-43 =-25 192 =-68 =1 =19 =32 =36
tree nonconformity_notification 548 596 862 673 =-28 23 =-30 2909 =7 =-52 =-35 286 401 812 470 1333 1509 =-14 =32 =36 =-20 =-46 23 =-10 =52 862 =-44 =33 =37
tree nonconformity_notification 548 187 2966 82 2898 2284 =-25 =13 =38 =12 2460 =45 =-12 200 1615 2462 478 275 1778 =28 2449 =-22 =25 =-25 =-29 =-21 =-30 =-17 =41
tree nonconformity_notification 548 1182 285 1394 1123 =-11 2012 =27 =-28 =-36 1501 2826 944 =-30 =18 =38 997 =34 =-28 1198 1649 2306 =23 =-30 842 =-56 =31 =-46 =39
tree nonconformity_notification 2837 1235 2335 415 466 2305 1024 =-16 =33 =40 =27 376 =-39 =5 =32 2458 1105 2470 2967 1223 =8 2735 =43 =-28 =-28 =-15 =-37 =-40 =44
tree nonconformity_notification 995 696 844 23 2199 187 =-32 =11 =26 831 =12 =42 2475 112 =-39 =6 =24 2199 2629 =-13 =35 1692 =8 =-54 265 696 =-16 =37 =-43
tree nonconformity_notification 2837 813 52 2968 2969 2970 1218 317 200 50 282 =-14 =35 =25 2755 =-51 =16 200 =-61 =-17 =34 =40 =43 =37 200 =-2 =33 =20 =47
tree nonconformity_notification 1235 126 914 =-8 143 1598 =25 =-27 =45 1558 402 2466 =-35 =17 =18 =12 1558 1542 2971 185 451 =34 =7 =-13 =-38 2418 =20 =-34 =-27
tree nonconformity_notification 2737 2946 2029 403 2460 1009 2801 1435 2972 =-18 =33 =23 =38 2462 =16 =-58 440 =-31 =23 2593 =-11 =41 2775 =-1 =44 =38 59 =41 =-13
tree nonconformity_notification 2973 998 1235 2253 2577 2582 632 =-18 =26 =20 =34 =43 748 2395 1105 23 =-6 265 1500 =31 =-27 =-9 =-38 376 =18 =-68 =-25 =32 =48
tree nonconformity_notification 2872 2745 2637 1412 =-27 1060 1689 15 762 2818 =-30 =20 =21 22 2458 =31 =-32 =-25 =31 =21 2629 =49 =-6 2755 2554 =21 =-14 =-20 =37
tree nonconformity_notification 2737 774 15 369 725 487 =-27 =0 =17 513 2813 660 268 =-50 =10 =13 =18 =16 194 2094 =19 =-31 =-40 =14 1542 90 =38 =-28 =-23
tree nonconformity_notification 2974 2826 950 1384 489 112 2623 2526 282 2601 2975 =-24 =27 =22 =23 =27 =18 823 433 =-45 =14 1476 =1 =38 =10 =28 =24 =32 =-45
tree nonconformity_notification 1182 1402 1195 814 775 2976 239 2403 2767 82 2898 2721 =-46 =12 =26 =2 =23 =16 1064 =-31 =25 =28 =29 =29 =15 =-46 722 =16 =-40
tree nonconformity_notification 1123 2437 812 2882 2977 1672 =-47 =25 =16 =16 =30 =17 813 112 2387 1361 1032 =10 =-36 =-16 =26 1064 179 =-18 =31 489 =40 =-17 =33
tree nonconformity_notification 2837 179 1327 478 2978 433 317 =-14 =20 =14 =-39 =-49 2808 2792 2879 2979 =-36 =23 =23 =33 =35 15 317 2792 =8 =48 =-38 =46 =50
tree nonconformity_notification 194 188 1670 2855 2527 2736 1919 1501 914 =-29 =-1 =27 =15 =20 =43 241 =-41 =14 =37 2653 =-28 1670 1313 =-12 =35 =-37 1501 =-52 =21
tree nonconformity_notification 278 112 2025 22 286 7 =-17 23 1160 1098 =-36 =30 =38 =17 285 =27 =-52 285 =17 638 =8 =-44 =39 673 =-23 666 =29 =-29 =47
tree nonconformity_notification 179 2462 1003 57 354 2356 2884 1502 2980 610 =-23 =19 =23 =31 =33 =23 =25 =-32 2532 1615 =20 =-23 =-28 =-47 1003 2892 =29 =-20 =2
tree nonconformity_notification 74 376 1098 831 2737 2574 607 =-12 =32 =23 1361 =35 =-16 =26 1535 =-37 =21 1044 997 2860 2894 2574 =33 =-10 =-20 =-29 =-15 =-35 =-42
tree nonconformity_notification 450 1119 =-39 51 369 375 2981 598 2058 2794 699 39 =-9 =31 =-5 =-3 =-40 =-21 =-47 =-33 112 =-20 1412 =-19 =27 =35 286 =38 =-28
tree nonconformity_notification 2510 2792 218 998 112 1727 2397 1529 1060 =-23 =-1 =23 =18 =27 2490 2206 2489 =-8 =40 =33 =-29 =34 =32 433 =-12 2199 =54 =-6 =24
tree nonconformity_notification 2837 2095 662 2637 2572 725 596 2982 1286 =-30 =14 =18 265 =23 =-20 =13 1310 =-39 =35 596 =48 =-29 596 1593 =6 =-34 =26 =40 =47
tree nonconformity_notification 891 52 2973 1757 2517 1410 2968 1727 2983 =-17 =29 =24 =30 =21 =26 2919 =30 =-26 =43 2677 161 1778 1031 =7 =-39 =38 =-29 =39 =-29
tree nonconformity_notification 1119 =-31 1670 2072 1133 2380 1235 455 60 369 =12 2984 =-31 =28 2985 =-29 =24 =21 2395 787 =25 =-5 =-31 =-39 =-28 =-37 2890 =34 =-21
tree nonconformity_notification 141 2025 446 80 2986 813 2778 2281 =-30 =13 =18 =8 =26 812 2898 1507 748 =-1 =-35 =18 =41 =-36 =37 =37 1235 813 =-8 =36 =40
tree nonconformity_notification 548 1327 2854 2708 2838 1469 433 335 188 =1 =-33 =32 =14 =-33 =-25 =40 =-40 2987 1482 1476 =-35 188 2413 =-6 =44 =-35 =20 =37 =42
tree nonconformity_notification 2335 118 548 1635 842 1007 2409 433 2935 =-22 =31 2508 1394 2326 =17 =-34 =-39 2294 =-24 =16 =34 179 =-48 =11 =5 =29 =28 =34 =33
tree nonconformity_notification 228 1542 1482 455 427 73 347 2988 110 =-28 22 =6 =-31 =29 =36 577 =10 =-37 =-39 1238 224 =21 =-8 1692 =10 =-47 =34 =-19 =42
tree nonconformity_notification 2792 117 1406 281 1121 365 775 914 1614 2989 =-29 =22 =21 1593 =1 =-48 =21 3 =34 =-19 =30 =37 =26 224 118 =-13 =40 =-47 =25
tree nonconformity_notification 1435 446 950 2844 2990 2727 1529 2991 2715 1765 2862 2198 286 =-16 =-45 =22 =23 =29 =17 =29 =22 =22 =35 =25 =20 =29 52 =-2 =42
tree nonconformity_notification 2844 1182 743 446 2206 39 =-49 1402 997 1098 110 =-8 =17 =-28 =-42 =-45 465 369 =33 =-15 =-14 =26 =28 1581 734 =4 =41 =-39 =45
tree nonconformity_notification 2737 548 2321 141 2990 2992 2940 2993 2792 2862 1689 2994 =-26 =19 =4 =20 =13 =18 =32 =27 =35 =16 2330 =34 =-5 =40 392 =43 =-5
tree nonconformity_notification 1119 =-30 126 187 =0 1223 179 =-10 =30 =53 1235 1614 2767 1562 1955 2995 2421 =-36 =5 =25 =6 =32 =36 =15 141 682 =-3 =29 =31
tree nonconformity_notification 23 725 =-26 =12 1198 2953 2843 2745 633 433 2713 2432 =-2 =-39 =32 90 1164 =28 =-27 =-24 =-22 878 2996 =34 =-29 =-7 =-38 =-33 =-26
tree nonconformity_notification 1119 1361 =-47 =29 1361 2553 461 2791 378 2723 2997 513 1301 =26 =-15 =-6 =-16 =-21 =-27 =-30 =-33 =-37 1394 1071 2933 =-9 =24 =23 =-33
tree nonconformity_notification 1119 =-28 317 2174 2998 314 1350 1770 407 1195 22 =19 =-11 =46 =8 2418 =23 =-40 =-28 =-29 =-23 =-39 868 300 2846 =-10 =-47 =24 =34
tree nonconformity_notification 286 812 2909 891 2273 2470 693 2999 1301 =11 =-22 =-33 188 =34 =-11 53 2736 =-42 =7 =18 696 =7 =-31 =-29 =-45 =-23 1765 =-41 =22
tree nonconformity_notification 2936 1410 1649 117 891 2544 658 1327 2593 =-1 =25 =-14 =19 =23 =-27 347 465 392 =24 =-36 =-50 =37 451 596 =-47 =11 =23 =33 =35
tree nonconformity_notification 1123 638 369 39 =-23 =32 =-17 =-51 224 268 2953 369 1555 3000 1653 =34 =-10 =-27 =-26 2637 2029 =-13 =25 =33 =-31 466 =-17 =25 =-20
tree nonconformity_notification 1198 376 1059 369 179 728 1265 1406 =-24 =24 =34 =38 392 =21 =-15 357 =-26 =22 =37 1059 1271 1999 =24 914 =-36 =26 =-31 =-41 =-30
tree nonconformity_notification 74 1299 180 2687 80 1955 2368 2923 =-26 =30 =10 =29 1762 =7 =-33 =19 2470 =20 =-17 141 126 =13 3001 604 =-43 =4 =12 =21 =-39
tree nonconformity_notification 2692 307 24 187 2638 903 2808 =-22 =29 =23 =37 =13 2011 2653 =-44 =6 =26 470 1649 2653 3002 =38 =-20 =-16 =-16 =-3 1390 =10 =-45
tree nonconformity_notification 2792 1119 =-47 950 276 286 2011 2844 3003 922 2636 403 =-14 =11 2815 =17 =-45 =21 =35 =23 1223 =44 =-10 =-41 =27 =32 2333 =31 =-17
tree nonconformity_notification 39 285 =-48 =-8 285 2776 =38 187 =-34 =24 2146 1770 997 1402 562 117 352 231 =20 =-11 =30 =-7 =-20 =-21 =-23 1402 =-44 =25 =-35
tree nonconformity_notification 2837 112 59 755 2384 1266 =-1 25 =-28 =17 1621 =37 =-8 =31 1744 2143 =-34 =22 =22 141 1476 433 =-41 =11 =12 224 =51 =-15 =37
tree nonconformity_notification 1459 1223 187 850 2733 2510 =-42 =3 =8 =23 2737 =-8 1281 =40 =-20 662 3004 812 962 =-4 =35 =-46 =42 1593 1542 =43 =-14 =-26 =35
tree nonconformity_notification 1327 369 307 276 286 2593 2116 =-8 =37 96 =28 =-29 =-37 =34 =31 =-4 2600 2029 412 2544 =-42 =15 =11 =14 1509 2921 =33 =-17 =-12
tree nonconformity_notification 117 286 673 2484 2018 =-30 =26 =22 2854 112 3005 2959 =12 =-35 =-40 1238 =39 =-12 =-35 141 =-38 =30 59 465 =17 596 =-37 =17 =-49
tree nonconformity_notification 23 2673 =-29 =11 1649 59 375 407 560 =25 =-19 491 =8 =-32 =-26 112 62 =13 =-31 62 =-20 =29 491 112 2640 =-53 =4 =6 =24
tree nonconformity_notification 1770 357 39 1253 1098 =-36 =29 =21 953 1253 1224 3006 3007 1303 450 268 =2 =27 =47 =45 =-22 =-28 =-9 =-6 =-13 392 =8 =-42 =-29
tree nonconformity_notification 286 117 39 =-13 2974 1939 1036 192 =-1 1885 310 376 =12 2273 =44 =-5 =-27 =-30 =-39 =-42 =-42 402 285 =23 =-47 =36 192 =16 =-45
tree nonconformity_notification 2792 1060 2898 3008 52 489 3009 =-32 =20 =-5 470 2281 307 =-25 =7 =22 =26 =24 =24 1593 470 378 2641 =35 =-22 =-22 =-13 =-57 =22
tree nonconformity_notification 1182 278 2926 3004 1576 73 =-4 1160 1281 =-35 =17 =16 =34 =34 =31 =30 3010 1770 722 2865 224 542 =32 =-16 =-2 =-23 =-26 =-18 =-30
tree nonconformity_notification 141 950 2807 2841 285 1933 2894 =16 =-29 =-30 286 231 2582 774 =-33 =9 =15 1955 =-1 =-37 =-43 =29 =35 =29 224 2899 =35 =-19 =-25
tree nonconformity_notification 2821 698 375 402 1064 2775 1026 2337 =-45 =9 =2 =7 369 434 =14 =-29 734 2877 3011 =-22 =20 =15 =36 =29 =-38 =27 2840 =28 =-20
tree nonconformity_notification 402 2987 188 1649 2058 1260 3012 1186 =11 =-19 =-31 =-19 =-32 1459 62 =-48 =4 =24 662 1310 1649 =-40 =5 =11 596 =-16 =35 =34 =29
tree nonconformity_notification 1123 1476 1060 224 268 1422 =-39 =12 =16 =23 =26 =-47 90 2806 =13 112 2745 =-39 =6 =34 492 62 2460 146 =22 =-21 =-34 =-38 =28
tree nonconformity_notification 450 950 2898 2926 492 446 452 1722 354 962 1045 1327 =-16 =-40 2919 =18 =-36 =9 =2 =8 =11 =26 =13 =33 =29 22 =43 =-16 =23
tree nonconformity_notification 2745 1482 2517 2468 2864 1635 1947 2846 2792 =-23 =9 =2 =3 =20 =22 =27 =31 =17 376 451 1247 380 =29 =-17 2792 =-34 =14 =20 =21
tree nonconformity_notification 673 1501 282 2713 2530 =-33 =8 =17 =22 =28 3013 3014 622 2631 1753 1757 3015 2986 798 =16 =39 =-7 =-3 =-7 =-25 =-25 =-9 =-36 =-31
tree nonconformity_notification 224 1412 2733 =-9 =34 2146 112 317 407 =20 2548 =9 1737 =-31 =18 =-24 2748 2890 =41 =-9 =-18 =-25 392 2471 2593 =-14 =13 =31 =-34
tree nonconformity_notification 1482 1670 2072 2174 23 376 =-31 =4 1760 1119 =-29 2408 1509 1443 2855 1389 1188 =34 =-28 =-2 =-14 =-21 =-9 =-21 =37 =-41 =-36 =22 =29
tree nonconformity_notification 1182 392 735 2432 1653 2596 2923 =-5 =33 =27 =-31 =-31 =26 573 2508 =-43 1097 =2 =-41 =20 286 383 724 3016 =27 =-18 =-18 =-20 =-42
tree nonconformity_notification 347 39 2199 978 704 =-44 =6 =19 =12 548 673 187 =-36 =0 194 276 1032 2838 1460 704 =16 =-8 =-20 =-26 =-13 =38 =-37 =36 =37
tree nonconformity_notification 1235 187 2936 725 2517 2687 2154 =-38 =3 =18 =23 =6 =32 2789 2072 456 =20 =-7 =-26 =-27 2174 286 3017 2931 =27 =-22 =-29 =-20 =-35
tree nonconformity_notification 23 2673 2559 1444 963 =-39 =9 =14 =23 =17 941 2553 3012 179 1060 =-3 261 415 =14 =-24 =45 415 1195 =39 =4 =-2 =-38 =-34 =-23
tree nonconformity_notification 74 52 969 2556 2825 546 657 1670 2329 =-16 =21 =13 =21 =14 =28 =22 =-34 1558 891 96 2978 =27 =-11 =-16 =-18 1327 =7 =-49 =-42
tree nonconformity_notification 54 2335 698 1235 2347 658 2687 2526 6 =-21 =17 =22 =14 =10 =35 1327 =15 864 2381 =-30 =20 2381 =37 =-24 =26 =25 2746 =-37 =16
tree nonconformity_notification 224 2859 995 400 1355 1064 90 1422 2490 =-19 =21 =16 =33 1581 2895 =25 =-15 =-27 =-10 =-18 307 =-19 =18 =-33 52 931 =-35 =11 =21
tree nonconformity_notification 2332 228 74 1649 830 307 2899 814 950 =-11 376 =-14 =36 =21 =32 2736 =5 =38 =-35 1313 =11 1509 =-57 =-7 =-36 =35 97 =36 =-14
tree nonconformity_notification 74 2825 891 2757 2637 985 2281 2490 2745 2718 =-22 =4 1333 =-19 =15 =15 224 =32 =-17 =15 997 =31 =-14 143 =-23 =5 =-26 =29 =-36
tree nonconformity_notification 2687 2448 2792 1123 638 =-6 =-47 278 15 2336 1689 2871 2038 446 =-25 =21 =15 =22 =19 =23 22 2458 =32 =-30 =-29 =31 =18 =19 =25
tree nonconformity_notification 1482 891 1649 470 1333 3018 2094 =4 =-31 =-29 357 3019 2893 =31 =-15 =-15 =-16 402 189 =-29 =15 =22 1003 701 =-47 =9 =33 =-32 =21
tree nonconformity_notification 2643 1299 376 693 60 696 82 =15 =-22 82 =-36 =17 57 =-42 =15 2291 =19 =-28 1999 383 57 2199 =39 =7 =2 =-22 =-30 =-11 =-34
tree nonconformity_notification 548 2923 224 2321 2530 2775 2281 998 2387 1502 =-21 =26 =18 =26 =22 112 =0 =32 =26 2524 =41 =-32 231 832 =23 =-22 =-31 =33 =26
tree nonconformity_notification 415 2737 2747 823 1333 =-11 =24 1476 2154 470 =-40 52 =-29 =32 =7 188 =15 =-27 1327 =23 470 =-27 =23 =28 52 161 =-31 =29 =8
tree nonconformity_notification 458 80 2737 =-18 2745 =21 =-12 90 995 2745 2640 2346 3020 =17 =-19 =-24 832 =-32 =12 =38 =-10 402 433 1333 =28 =-15 =-34 =31 =25
tree nonconformity_notification 392 997 261 2344 2408 3021 179 903 =-18 =19 1990 =21 =-34 =31 =28 =33 2561 84 2199 =52 =1 =-13 =-27 =-12 596 838 =-34 =2 =3
tree nonconformity_notification 1119 673 =-41 =5 118 1529 1223 2582 1435 733 1224 2510 622 2029 =-43 =2 =6 =4 =12 =19 =20 =23 2460 2697 =13 =-20 =-8 =31 =34
tree nonconformity_notification 1119 =-36 74 470 54 941 2997 1235 1710 2418 =17 =-5 =-26 706 =32 =-7 =-23 179 =-35 =18 =-17 402 335 3022 =-35 =19 =7 =29 =-34
tree nonconformity_notification 2631 813 1071 73 402 911 2988 1173 90 1437 =-14 =27 =-40 =24 =31 =27 =27 1327 2458 =17 =-21 2762 =1 =-36 =19 232 =26 =-15 =-36
tree nonconformity_notification 1119 1784 =-44 =6 2011 630 633 2918 1809 2577 347 694 1391 =-7 =23 =19 =20 =26 =32 =31 2775 =-29 =10 2894 =38 =-13 411 =44 =-15
tree nonconformity_notification 2174 2058 2630 1299 2974 1060 1919 1266 =7 =-13 3023 52 =9 =41 =-21 567 2757 =39 =-7 =-19 =-31 2198 379 =-28 =13 =35 =-30 =-32 =-39
tree nonconformity_notification 1223 180 1614 2898 2381 2460 =-27 2206 =-17 =24 =10 =19 =16 =10 2460 301 =-2 400 2794 =31 73 307 =-30 =15 =23 =-19 2757 =1 =-23
tree nonconformity_notification 2792 1765 369 868 3024 458 2246 1406 =-17 =9 =13 2765 124 =45 =-9 =-18 =36 =31 124 1459 =-20 =16 =15 =34 2284 22 =38 =-3 =-15
tree nonconformity_notification 1123 307 638 =-11 =-45 2703 2437 =-21 =19 =42 188 2765 74 117 2363 =17 =-24 1265 =-27 =27 =-31 =-20 3025 2413 53 =-20 =5 =-45 =24
tree nonconformity_notification 1459 1119 814 =-42 =8 1435 112 556 732 212 1142 2933 =-9 =22 =-45 =20 =-31 =17 141 376 845 =-13 =26 81 =-7 =31 =31 =26 =29
tree nonconformity_notification 392 2562 307 1064 =-17 306 =-25 2380 2633 1254 268 =29 =-2 =-16 =-14 =-25 2432 2129 296 437 =32 =-16 =-10 =-17 =-10 =34 376 =-28 =-1
tree nonconformity_notification 2335 1501 1406 73 735 2988 =-16 =21 =12 1223 25 307 1224 =-17 =19 =30 =-31 80 =-6 =30 =12 2757 1406 =39 =-5 =-8 2902 =39 =-10
tree nonconformity_notification 998 276 2899 218 2705 281 1762 1572 2038 2078 2916 2310 3026 561 =-19 =13 =14 =12 =13 =14 =9 =17 =20 =23 =16 =18 =20 =21 =27
tree nonconformity_notification 1254 1435 39 2559 414 82 =-40 =5 =14 =22 1482 2677 2072 2892 1960 400 2954 180 =5 =21 =-23 =-21 =-27 =-27 =-26 =-23 =19 =24 =-24
tree nonconformity_notification 2335 1033 179 120 17 1613 748 433 2484 854 =-29 =17 =19 307 241 =3 =-29 =20 =-31 =-36 =20 =-41 470 =15 466 =-34 =11 =17 =25
tree nonconformity_notification 666 2638 357 3027 2909 3028 1027 2934 224 2981 997 =17 =-3 =-16 465 =7 =-22 =-19 =-23 =-26 =-35 2548 =-40 =13 =-24 970 =34 =-17 =-33
tree nonconformity_notification 2737 2095 3029 446 433 2253 2713 1174 2508 179 =-41 296 =10 =-39 =-6 =19 =15 =27 241 =6 =-14 =25 =25 =26 3030 2489 =34 =-12 =-13
tree nonconformity_notification 74 2962 3012 2796 52 2011 657 1060 96 2926 =-17 =23 =20 2794 2589 =26 =-14 =-14 =22 =26 487 =-4 1264 =21 =-23 =39 =-32 =-34 =-34
tree nonconformity_notification 228 2926 3031 838 2171 3032 1670 2576 2976 =-13 =16 =13 =9 =26 =23 22 2273 2821 2600 680 =-12 =22 =26 =39 =-8 =-8 =24 =29 =31
tree nonconformity_notification 2335 2472 2918 2370 3033 857 3034 431 2877 2837 782 =-19 577 1685 =-23 =15 =29 =29 =5 =18 =14 =23 =19 =19 =30 268 =19 =-10 =29
tree nonconformity_notification 1112 1299 1722 2907 2472 2953 2918 1266 =5 =-6 =30 =-30 456 503 =32 =-2 =-20 =-29 1975 3035 =37 =-7 =-4 487 1009 =18 =-16 =-24 =-28
tree nonconformity_notification 2956 1003 610 2431 3036 1689 1435 2490 1083 =-24 =-3 =9 =14 =6 =15 =21 =17 1571 2182 1673 2733 23 =-11 =14 =33 =-19 =-6 =-25 =37
tree nonconformity_notification 224 141 1406 3037 2116 408 903 410 2346 =-15 =17 465 =17 =-24 =19 =15 =23 =-37 =22 =20 1060 2471 2409 167 =-33 =16 =9 =13 =7
tree nonconformity_notification 1071 1562 3024 3038 1760 3033 212 745 1482 2802 =-17 =11 46 =14 =-30 =14 2449 =24 =-15 =14 2696 =35 =-27 =25 662 =31 =-8 =31 =19
tree nonconformity_notification 2926 2898 228 911 470 2984 365 2198 2792 =-9 =11 =25 3 =29 =-13 =25 931 62 2877 1692 =6 =-31 =15 =-41 =25 =21 =29 =24 =29
tree nonconformity_notification 2792 74 2146 470 891 1494 478 2643 3039 =12 =-10 =-21 =-26 141 985 =-36 =9 =20 =-29 62 1355 =6 =-22 =-34 =-28 =-33 80 =-6 =39
tree nonconformity_notification 327 1572 1380 2620 2808 2630 998 2736 402 =-9 2592 =29 =-10 2703 1509 352 =0 =-30 =14 2182 =37 =-7 =18 =-31 =23 =27 =-29 =25 =28
tree nonconformity_notification 666 2909 1445 1673 51 1402 327 1435 1061 2907 1223 1303 =-12 =12 2641 =14 =-30 =-26 126 =14 =-26 =21 =34 =-19 =30 =-18 =26 =-33 =-27
tree nonconformity_notification 2792 2116 2562 1266 1598 2470 461 =11 =-32 =-27 2182 2572 2441 =-16 =25 =-43 =8 1026 1598 2614 =-32 =18 =2 =8 =21 =25 750 =28 =-16
tree nonconformity_notification 1542 1482 2439 402 2734 3040 2500 641 2840 1462 2650 632 =-20 =12 =13 =10 =8 357 =18 =-25 =21 =22 357 =28 =-15 =23 =21 =30 =-22
tree nonconformity_notification 2182 842 1803 2025 662 2095 860 1593 2510 =-18 =5 =17 =18 =22 =19 =27 =30 6 =29 =-14 2472 73 1482 =-29 =8 380 =-18 =12 =19
tree nonconformity_notification 1123 832 2402 =-8 =29 =-41 74 90 837 2757 3022 1706 2519 2059 =29 =-11 =-8 =-26 487 =-35 =12 81 =-20 =11 =-22 402 =-12 =18 =-29
tree nonconformity_notification 2889 1198 255 180 2766 2576 2802 1684 =-12 =10 =20 =18 =15 1609 2703 2199 1142 =18 =-15 =-13 =26 2698 =-31 =25 =30 1653 =-31 =13 =-33
tree nonconformity_notification 286 2746 1254 2593 2206 450 =-15 1712 =24 =-16 200 2666 =30 2321 2518 =-23 =16 =25 =-11 =18 =-24 200 622 1083 =44 =2 =-5 =-8 =-25
tree nonconformity_notification 450 903 2554 1476 1431 1509 =-30 =2 =24 577 662 =-25 =10 =17 1509 194 200 1313 =2 =34 =-10 =-18 =-17 854 =30 =-9 1955 =23 =-25
tree nonconformity_notification 696 2631 2458 1542 3041 702 2840 =-17 =21 =16 =-20 833 =-27 =21 =-25 =-25 596 3042 2534 3043 1071 =-40 =9 =11 =8 =16 401 =-12 =24
tree nonconformity_notification 2631 669 2510 450 1694 1955 2413 3004 =-22 =15 =8 =32 =10 =13 =18 2154 2532 914 192 =-26 =4 2913 3044 =28 =-13 =-10 =-26 =29 =-24
tree nonconformity_notification 1119 1060 =-40 =17 188 2978 90 187 673 =-36 750 =3 =30 407 =32 1060 =7 =-26 1259 =-20 =28 =-29 402 2747 985 =-33 =11 =2 =28
tree nonconformity_notification 596 2767 401 =0 1670 431 229 =-34 =-4 =12 =7 =36 941 2012 1333 1313 =-8 62 401 2506 =-24 =23 =25 =34 723 =33 =1 =-15 =-27
tree nonconformity_notification 112 1361 2745 2752 470 =-2 =-30 =16 =14 2330 2346 1033 59 1313 =7 =-20 =-41 =13 =21 =14 1361 470 =-9 =25 54 80 =-7 =46 =-10
tree nonconformity_notification 81 864 57 415 =18 =-13 =-20 =-24 22 864 1266 46 =20 =-9 1098 =-10 =17 2639 265 1098 =47 =-5 =-10 =-22 2596 1694 =-20 =21 =23
tree recertification_commitment 733 670 =-120 1117 =-109 1097 408 =-20 =86 =-80 1496 408 50 1117 =-81 =26 =31 =37 232 1176 2249 3045 =96 =-72 =-51 =-72 307 =-96 =44
tree recertification_commitment 2403 475 3046 987 =-113 1117 =-104 662 =17 =-97 =79 =72 2982 15 1026 =-103 702 =-81 =24 =19 22 23 =-98 3047 3048 =109 =-74 =-92 =-84
tree recertification_commitment 389 579 819 3049 521 3050 =-107 =35 =-63 =12 24 =-58 =50 3051 25 =-30 =41 =-101 25 521 1106 =-81 =76 =89 2085 680 =83 =-26 =-92
tree recertification_commitment 579 3052 3053 3054 3046 3055 =-101 =65 =26 =36 39 =-103 3047 1389 =65 =-54 =-94 =31 39 =-102 3047 844 470 =70 2920 =-38 =97 =-23 =-92
tree recertification_commitment 733 879 3056 =-98 =55 =-22 52 46 518 =-55 =53 126 =83 200 =37 =-95 23 =-82 3057 2307 49 1223 3058 =94 =-70 =-68 =-40 =-59 =-42
tree recertification_commitment 389 794 3050 3059 3060 3061 =-94 =-36 =-12 =-34 =41 62 57 =-26 3062 1035 =16 =97 =-77 =-76 794 50 59 314 =28 =-82 =-61 =78 =91
tree recertification_commitment 908 3063 819 3064 3065 3066 3067 3068 =-90 =-32 =73 658 =-52 =68 =66 =26 3069 =42 =-35 =54 224 3070 74 73 =36 =90 =-82 =-90 =-79
tree recertification_commitment 3054 819 516 3071 270 3072 3073 3074 3075 =-87 =62 3076 =39 =-81 =70 80 =-61 =76 3077 =-61 =53 =73 80 =-54 =45 306 =-92 =35 =58
tree recertification_commitment 773 819 3078 3079 =-85 =73 =53 =31 52 3080 1417 =-58 =70 =23 3081 320 57 =12 1441 =85 51 =-60 410 1406 =93 =-31 =-71 =-46 =-67
tree recertification_commitment 1556 3063 146 3082 3083 3055 3052 =-84 =-17 =57 =36 =72 819 3066 3052 =-59 =70 =76 =94 =51 22 817 143 =-32 =67 3084 =70 =-86 =-68
tree recertification_commitment 1419 3046 794 389 1035 =-82 =-48 1496 =-55 =89 365 389 =-66 =54 224 =71 =-49 224 3085 =-3 =82 =-57 224 1496 187 =-11 =79 =83 =-77
tree recertification_commitment 1041 3046 3053 2893 475 =-80 =-23 985 =-60 =45 3086 3087 =-68 =75 204 117 =50 =-59 =-77 =51 117 345 3088 3089 =55 =-67 =-62 =88 =-76
tree recertification_commitment 1419 146 3066 1066 3090 =-78 =54 658 =-61 562 =66 =-61 3057 =39 =-74 909 3074 3066 =-47 =48 =67 =72 124 3066 =-9 =73 200 =88 =1
tree recertification_commitment 51 3049 879 3091 819 3078 3092 3079 3093 3094 =-75 =-24 =62 =78 =17 =45 =-3 =65 =45 =55 192 15 =-29 599 392 =59 =-22 =-61 =-54
tree recertification_commitment 794 475 3095 819 2982 =-75 =-54 46 =-51 =62 =33 81 =-37 1227 =-9 =88 306 =-86 22 1227 819 475 =-55 =74 =68 61 =80 =-66 =-69
tree recertification_commitment 773 3046 3096 879 =-75 =16 =23 3085 =-26 =73 389 3085 906 1066 3097 =-50 =49 =32 22 =67 =-75 22 =82 =-48 3098 73 =6 =78 =-77
tree recertification_commitment 1419 521 3066 817 =-72 =-31 345 906 =-52 =73 =71 306 =-78 973 3066 =15 =78 =-74 117 2463 553 75 306 =-41 =80 =-54 =-70 =-74 =-55
tree recertification_commitment 773 3064 3073 3091 3060 2968 =-72 =-14 =10 =52 =57 =29 39 =-80 126 3098 962 160 2968 =-8 =84 =78 =70 =-78 962 3080 =-52 =55 =4
tree recertification_commitment 3063 146 3099 1320 3100 =-71 =20 =-28 1372 3101 =-47 =83 =82 1536 180 1320 3099 =-28 =53 =63 =53 =-65 310 1536 994 =57 =-61 =-40 =-69
tree recertification_commitment 1041 3046 670 3102 3103 794 =-71 2677 =-56 =25 =85 3070 =27 =-67 1026 =-59 577 =47 =-42 180 =0 =72 392 296 =65 =-32 1564 =-31 =75
tree recertification_commitment 3102 2893 1556 3104 =-70 =67 365 =-46 973 974 =61 =-69 =-69 97 1556 =-60 =55 53 179 =-21 =61 =80 53 967 =41 =-21 138 =70 =-69
tree recertification_commitment 733 3086 3105 =-69 =42 838 53 180 =-55 =52 =13 =-64 1496 46 1739 909 =-42 =43 1509 =-5 =78 90 =63 =-52 90 644 =76 =-32 =-53
tree recertification_commitment 2403 3102 794 3106 146 =-69 3107 =-51 =44 =89 39 =-71 42 =57 =-23 =62 53 702 =-49 487 357 =44 =-49 =-51 39 =-80 188 =67 =-60
tree recertification_commitment 1041 1556 783 3108 3109 =-68 =2 =40 345 3085 =-46 =41 =63 187 3085 =-32 =48 1536 =62 =-40 1536 192 =66 73 =-28 3 =-28 =69 =-32
tree recertification_commitment 2893 1556 967 3052 3110 =-67 =65 =41 =55 365 632 =-46 =50 53 =3 =70 117 80 187 =-38 =40 97 1026 =-42 =46 74 =72 =-63 =-68
tree recertification_commitment 3102 3111 987 3112 3072 3113 783 =-66 25 =-63 =45 =39 =17 =23 180 2065 =-39 =73 1026 =-41 =73 =47 2016 25 =-13 3114 =50 =-61 =-70
tree recertification_commitment 2403 475 819 908 3106 =-66 =39 =39 112 =-29 670 =-51 =74 =56 3 =-30 188 3115 702 112 591 475 =-68 =28 =72 =49 =57 =-53 =-37
tree recertification_commitment 1419 1556 475 389 3116 3117 =-65 =33 =44 2029 =-33 =70 =-6 39 =-74 53 307 489 =-34 =49 =53 =50 53 1556 =32 =-20 39 =-64 =74
tree recertification_commitment 345 1739 1035 3118 3119 3072 =-64 =5 =20 =58 3120 925 =-43 =84 =48 724 =5 =-61 632 80 =-52 22 775 =23 =-48 =-58 52 =-31 =66
tree recertification_commitment 2403 1556 819 3065 3121 =-65 =51 =61 =60 1227 1117 55 =-59 =67 =15 =61 53 224 81 282 46 =-34 =42 =77 =31 =-64 1227 =6 =60
tree recertification_commitment 2893 3066 670 660 3110 632 =-64 1026 =-60 =15 =25 3076 =52 =-51 1026 =-53 24 =-40 =47 =57 25 =-33 232 317 702 =19 =56 =-41 =-22
tree recertification_commitment 1041 2403 1203 3122 521 =-64 980 =-49 =8 =45 408 =-42 =26 1026 =-42 392 313 =33 =-53 =-50 392 60 3123 74 =65 =-49 =-49 =-25 =-21
tree recertification_commitment 1041 1419 2920 1203 3065 3124 =-62 =64 =47 909 =-25 =101 2231 632 =-43 =78 =59 179 =-17 =82 23 =-74 126 =72 407 632 =-34 =59 =70
tree recertification_commitment 733 1203 3125 =-63 =53 1689 =-43 1536 =55 =-52 117 445 81 180 1355 568 24 =-18 =27 =56 =83 =66 60 1009 =61 =-16 =-31 =-63 =-55
tree recertification_commitment 2403 3096 670 3063 3083 3054 908 =-62 =56 =47 =78 =43 52 =-57 112 =-39 =76 =56 52 842 =-26 =20 97 349 908 =-41 =52 =88 =59
tree recertification_commitment 2403 3046 3107 389 3066 3052 =-61 =62 =29 =41 3126 487 =33 =-43 =-58 =66 224 137 738 3127 2677 =-7 =48 =54 3128 =70 =-29 =64 =-65
tree recertification_commitment 3096 3046 1320 3106 3060 3129 3130 3094 =-61 =-9 =-4 =65 =23 =52 =24 23 =-70 =49 23 =-75 445 632 369 =33 =-58 80 =-10 =70 =-49
tree recertification_commitment 264 773 3106 2403 =-62 97 =-63 =5 =62 23 =-67 3081 408 2968 =-14 =52 188 224 =58 =-42 =-50 =-43 52 466 =-35 =33 23 =-56 =68
tree recertification_commitment 146 3066 3049 987 1106 3099 3131 =-61 =50 =-16 =10 3104 =-24 =88 =40 25 =-43 54 =72 =-53 39 =-68 117 40 25 =-12 =43 =-67 =-63
tree recertification_commitment 264 794 879 967 1496 3100 3056 =-62 =50 =44 3132 =-34 =52 =8 =64 39 =-66 973 117 =48 =-35 =-68 117 39 =-69 1496 =18 =73 =-50
tree recertification_commitment 733 773 1291 =-62 610 =-51 =113 42 =30 1417 46 =-54 3130 =-23 =63 =92 25 773 =-53 =26 3098 54 339 375 =50 =-18 =-69 =-14 =-61
tree recertification_commitment 794 3085 908 819 3106 2968 3133 3134 3135 =-60 =72 =-10 =30 =4 =45 =21 3136 =25 =-59 =5 1536 74 224 1213 =37 =-56 =-50 =-61 =-45
tree recertification_commitment 817 3046 2570 3108 3135 1379 =-59 =-29 =74 =57 22 626 3137 568 =-30 =61 =32 =48 =-61 22 =48 =-57 3047 54 3053 =23 =78 =-22 =-68
tree recertification_commitment 1496 1556 3102 3138 =-59 1230 =-29 =77 =18 40 104 =7 =73 =-64 1026 738 20 =-24 =61 =63 2861 61 3139 =47 =-58 =-58 466 =-69 =34
tree recertification_commitment 579 660 1117 3083 3054 3140 1052 3090 =-59 =38 =30 =36 =24 =52 3053 73 =-48 =5 =33 224 97 =-17 =44 =-57 22 3084 =40 =-63 =-41
tree recertification_commitment 733 3053 909 =-61 703 =-41 =85 124 307 =-53 =67 200 =80 =-43 837 200 124 307 2025 909 844 =-46 =48 =77 =41 =64 =55 =-14 =-56
tree recertification_commitment 1227 670 879 209 475 2231 =-59 =-12 =-17 =42 =84 879 =19 =102 475 137 3054 =-28 =37 =25 3051 80 =-4 1195 3141 =69 =-50 =-54 =-59
tree recertification_commitment 1227 879 819 3083 3049 3142 =-59 =38 =41 =60 23 =-59 52 179 =-43 =40 =56 =93 23 =-67 408 3083 =-17 =52 52 179 =-54 =29 =52
tree recertification_commitment 475 660 1320 3143 3144 3145 3146 =-58 =55 =14 =29 =36 22 =41 =-44 62 310 =42 =-54 632 =-56 =54 22 310 608 =39 =-57 =-55 =-33
tree recertification_commitment 733 670 3143 3147 =-60 =57 =16 23 =-55 909 =20 =86 23 =-69 470 1706 324 314 1423 3148 =45 =-34 =-48 =-41 =-41 =-59 1598 =2 =-47
tree recertification_commitment 1556 345 3050 817 3086 2110 =-57 =-22 =19 192 =16 =-52 =71 3099 =-12 =69 1706 15 696 817 =-34 =24 =36 73 54 =26 =-49 =59 =-61
tree recertification_commitment 2403 365 3063 389 3149 =-59 =95 =37 =37 987 2982 =-39 =51 1536 974 =74 =-44 =-32 124 1355 201 =-12 =83 =56 90 1128 =61 =-37 =-25
tree recertification_commitment 1041 3066 670 32 3150 3091 3151 3152 3153 3092 =-58 =11 =49 =24 =68 =48 =91 =23 1334 =23 =-50 3057 =34 =-47 62 553 =49 =-51 =-30
tree recertification_commitment 1041 3086 1203 3085 3054 3092 3060 =-57 =7 =12 =15 475 =-28 =33 126 =40 =-41 985 3133 665 =-15 =62 =88 =56 39 =-67 62 =55 =-12
tree recertification_commitment 1041 365 783 3052 3154 3149 =-58 =85 =63 =18 =3 670 783 3143 886 556 =-37 =13 =57 =64 =36 =51 224 1536 57 =25 =63 =-24 =-47
tree recertification_commitment 1026 264 3083 908 =-60 =63 =43 =23 2982 1035 3080 264 521 3052 =-47 =24 =21 =26 =30 1536 3155 =49 =-50 =-44 2861 456 =22 =69 =-45
tree recertification_commitment 264 987 3063 2968 3096 3054 =-56 =14 =34 =24 =12 306 =-56 669 408 =1 =53 =-18 306 =-52 232 1423 3098 61 =54 =-44 =-47 =-53 =-23
tree recertification_commitment 733 819 3156 =-59 =13 39 =-57 =27 39 =-64 3051 324 376 2085 1027 478 3157 3158 =52 =-20 =-40 =-39 =-32 =-46 =-5 =-50 402 =-64 =72
tree recertification_commitment 365 2403 1496 1203 3122 =-59 =35 =-18 167 1556 =-37 =35 =31 1011 3159 =-5 =75 =52 46 1496 3080 167 =-47 =13 =32 =43 369 =43 =-9
tree recertification_commitment 1496 365 1739 3118 3160 3161 3159 =-57 =67 =45 =15 =52 =-5 3162 363 1235 =20 =-19 =-55 =-63 3051 365 345 3 =-37 =8 =40 =58 =-40
tree recertification_commitment 408 3096 2968 3071 3163 3164 3165 3166 3068 =-54 =25 =-16 =57 =47 =45 =55 =15 =18 23 =-63 632 3053 909 =-18 =50 605 =53 =-19 =59
tree recertification_commitment 1496 908 909 2570 3133 3167 3168 1379 =-57 =-23 =29 =37 =44 =-6 594 =58 =-34 2570 =56 =-6 306 =-62 1195 74 256 =35 =-39 =-52 =-29
tree recertification_commitment 879 3046 819 127 3169 3129 3170 3171 2025 =-53 =-11 =50 231 =-25 =54 =53 =27 =1 310 =25 =-49 3057 3051 608 =45 =-47 =-51 =-41 =66
tree recertification_commitment 1419 794 3046 1035 3096 3097 3172 3110 3064 =-57 =20 465 =70 =-42 =16 =52 =19 =26 702 =-11 =56 462 =21 =-37 445 1536 =41 =-18 =-53
tree recertification_commitment 365 1227 3102 3134 3083 3173 =-56 =31 =38 =32 =41 23 =-65 25 =-31 224 557 =30 =-41 =-45 53 3047 15 =21 =-19 =-55 224 =47 =-43
tree recertification_commitment 1026 521 3046 3096 3174 =-58 =50 =5 =23 =33 39 =-58 819 3046 3096 521 1379 132 3099 =-42 =29 =51 =37 =42 =15 =40 916 =46 =-40
tree recertification_commitment 1026 389 817 3135 =-55 =65 =9 580 1496 2143 =-51 =38 =46 =73 1496 3086 3104 985 518 870 =-40 =37 =47 =5 =62 =16 317 =29 =-40
tree recertification_commitment 264 3102 481 908 3112 3156 783 =-57 =-12 =30 =34 =37 3120 1066 =-44 =33 662 =67 =-12 973 2016 =34 =-46 =-58 3051 3175 =31 =-42 =-42
tree recertification_commitment 1556 389 1657 3059 333 3135 2968 3091 =-53 =50 =-2 =65 =4 =28 352 =43 =-48 52 =-27 =45 52 200 3080 =-9 =34 =-53 3155 =39 =-53
tree recertification_commitment 1419 817 3097 408 3083 660 475 =-56 283 =61 =-22 =-5 =66 180 112 =-51 632 189 =-46 =15 =66 =19 =65 462 =20 =-35 3051 =32 =-45
tree recertification_commitment 2403 3046 3069 703 3109 1417 3176 3108 632 =-54 =-16 =40 =68 =38 =48 =20 23 =-52 =21 =55 23 =-61 90 3070 =28 =-44 392 =-2 =-67
tree recertification_commitment 1419 1556 2982 349 3177 908 3178 3160 =-56 =19 =67 =55 =45 =10 =4 62 1334 3136 339 =35 =-48 =-47 =-56 =-34 117 3162 =43 =-55 =-35
tree recertification_commitment 733 819 1066 3179 =-57 =38 =33 39 =-51 117 1706 =52 =-41 =-41 117 39 =-62 7 =3 25 =0 3162 478 =62 =-38 =-54 402 =-62 =43
tree recertification_commitment 962 3180 3052 481 2533 983 3168 3065 3146 =-48 =47 =51 =45 =19 =48 669 =54 =-30 =16 285 =64 53 =-37 =34 224 662 =22 =-27 =-51
tree recertification_commitment 264 481 2570 3065 3181 3182 3170 3183 =-49 =60 =28 =18 =41 =54 1536 =9 =-50 1536 1166 328 =46 =-48 =-48 =-42 52 285 =31 =-44 =43
tree recertification_commitment 146 794 3049 3184 579 2047 3101 2025 3185 =-50 =34 =3 =18 =46 =16 =48 =34 973 23 =-44 =44 =-55 23 =-51 2861 3098 =33 =-52 =-28
tree recertification_commitment 773 3102 1035 2893 3186 =-55 =38 =-3 =28 =38 52 556 180 =-30 487 =50 =-28 231 =9 =74 112 696 =-21 =48 180 3187 =56 =-37 =-36
tree recertification_commitment 1026 521 3046 475 =-54 =5 =34 =36 392 702 15 798 =-37 =17 310 =33 =-42 3162 1235 470 865 =48 =-29 =-8 3053 =-12 =60 =-69 =-39
tree recertification_commitment 1227 1320 794 3188 3189 3190 431 =-50 =1 =49 =-2 =48 =-6 22 =38 =-39 117 306 =-49 408 3162 =11 =-56 2511 =49 =-47 402 =-65 =66
tree recertification_commitment 3085 389 1379 658 345 2252 3191 3192 =-54 =37 =48 =43 =-4 188 306 =-57 1320 456 =-15 =34 =49 =-48 =18 431 =3 =77 1536 =32 =-38
tree recertification_commitment 733 962 3053 3193 =-58 =40 =24 596 22 306 =-45 577 =53 =-9 =-44 =-37 117 306 =-47 80 3189 =-5 =59 1135 =44 =-36 402 =-57 =81
tree recertification_commitment 1419 365 3111 1739 579 987 =-50 702 =-44 1064 =52 =-38 =13 =-2 =36 3194 1350 54 =2 =-47 =57 =52 579 3194 =53 =-11 3051 =14 =-42
tree recertification_commitment 773 365 3085 3195 2849 =-53 =-3 =59 =15 1291 =4 =88 52 798 253 137 702 =-53 =-14 =17 =79 =44 462 3196 1237 =42 =-31 =-43 =-19
tree recertification_commitment 2403 1556 909 3102 3197 3198 2570 =-54 =5 =42 =26 =32 844 =72 =-31 =8 1509 402 3051 80 450 3199 =-41 =63 =42 =19 =-52 =85 =41
tree recertification_commitment 2893 1556 345 1417 908 3106 3192 =-50 =65 =41 =49 =65 =9 39 =-57 62 =38 =-28 187 39 =-63 2982 =-17 =20 352 62 =64 =-8 =-15
tree recertification_commitment 1556 3083 3127 579 3200 3072 1303 201 =-43 =39 =-12 =30 =21 =11 =36 =50 2570 =46 306 =-48 285 =38 112 798 =-32 =31 40 =21 =-49
tree recertification_commitment 1026 632 3194 20 3201 =-48 =47 =41 =22 =4 117 456 104 374 980 662 =-2 =-41 445 =29 =-48 =-54 =49 2292 310 =51 =-37 =-38 =-50
tree recertification_commitment 1227 2968 983 3169 1556 2047 3202 =-47 =38 =67 1011 =-16 =48 =30 =50 =34 23 =-52 224 1706 680 432 383 =44 =-37 =-24 =-10 =-41 =-49
tree recertification_commitment 1026 2893 3071 3203 =-47 =26 =67 =1 90 1379 15 715 =-34 1227 412 =-30 =26 =22 670 1227 =-28 974 =42 =-38 =55 =40 465 =-2 =-65
tree recertification_commitment 264 1035 3046 1556 3145 783 2100 506 =-51 =45 =46 =13 =68 301 =-16 =28 462 =26 =-64 662 1066 3120 =-31 =45 =71 =-20 1303 =10 =50
tree recertification_commitment 1041 365 908 3085 2705 3067 3204 =-51 =36 =58 =23 =5 =21 3136 32 324 =13 =-35 =81 =-52 465 306 =-24 =49 470 306 =-46 =18 =-43
tree recertification_commitment 733 3205 521 3206 642 =-50 =43 =45 =4 =63 23 3207 =-65 =47 62 3162 608 3208 1135 3063 =50 =15 =-28 =-54 =-58 =-52 407 =-46 =26
tree recertification_commitment 1041 987 3060 886 3192 3209 51 934 3161 =-44 =21 =20 =-6 =53 =63 =55 =23 39 =-49 3210 =29 =-19 39 =-51 2861 862 =47 =-31 =-24
tree recertification_commitment 733 670 794 =-55 =-4 7 =-48 =35 117 879 608 1706 3211 301 =13 59 3208 =51 =-40 =4 =-55 =-45 =-60 546 =84 =-27 1373 =-44 =53
tree recertification_commitment 773 146 20 3097 1291 3212 3049 2982 =-54 =-21 =30 =60 =41 =65 =62 97 =-34 198 =64 =-3 22 973 204 =22 =-48 =-40 402 =-47 =54
tree recertification_commitment 733 481 3083 3213 =-55 =28 =84 124 180 3124 =-59 =35 =25 928 =53 =-7 285 180 1060 =11 =62 =62 580 3214 3080 =9 =-16 =-55 =48
tree recertification_commitment 39 =-59 481 2403 3102 1480 3118 3215 =-42 =35 =43 =26 =19 310 470 187 52 =-13 =38 622 =50 =-29 =-18 =-48 669 328 =58 =-32 =-14
tree recertification_commitment 733 365 518 642 3216 3152 3205 =-57 =21 =32 =52 =51 =39 189 =-4 392 =52 =-20 392 715 189 =-31 =25 402 =22 =83 1689 =-42 =18
tree recertification_commitment 39 =-56 179 349 46 104 3064 1416 201 704 =-44 =11 =48 =9 =53 =86 22 499 =18 =-42 =-44 =43 756 604 22 =37 =-12 =-34 =-55
tree recertification_commitment 733 1035 3153 1117 3061 =-56 =39 180 =-30 =69 =111 306 =-39 =36 306 =-48 862 383 363 138 1015 3217 =29 =-34 =-52 =-40 =-40 =-48 =-42
tree recertification_commitment 3083 3103 962 1556 908 389 3218 3219 3119 =-46 =37 =51 =62 431 =-12 =75 =44 =6 90 2040 124 =2 =32 =-58 402 =-51 =85 =73 =43
tree recertification_commitment 733 481 253 1417 3220 =-55 =43 =33 =65 357 =34 =-42 3051 15 281 253 2993 60 =3 =-47 =54 =64 =67 188 3221 =50 =-29 =-24 =-26
tree recertification_commitment 773 408 264 1766 3149 1024 1715 886 =-48 =11 =26 =21 =61 =44 =5 =9 118 478 3222 2110 1060 167 =-10 =22 =35 =40 =58 =-55 =55
tree recertification_commitment 733 987 3145 506 =-57 =47 =70 400 1033 1657 =-16 =47 =58 =85 702 53 =-27 2893 =58 =0 462 470 60 369 =50 =-3 =-16 =-8 =-27
tree recertification_commitment 733 819 670 3206 =-50 =47 =29 =11 445 837 339 3223 727 3099 1885 3158 3224 =20 =-50 =-35 =-42 =45 =-42 =-34 =-46 =-35 2190 =-60 =34
tree recertification_commitment 23 =-57 1496 987 702 =-47 209 658 =-24 =9 =72 328 3225 =31 =-43 =-48 200 1031 1277 3226 =58 =-11 =-23 =-33 126 1026 =-36 =49 =-42
tree recertification_commitment 1657 773 3110 3192 856 3227 3183 3228 516 1749 579 =-40 =3 =17 =8 =44 =57 =38 =54 =60 =79 3098 192 3134 =9 =51 =-13 =-47 =40
tree recertification_commitment 1033 2677 518 104 3229 124 3230 3231 =-34 =40 =54 3232 3110 24 =-35 579 1320 =-28 =27 =50 =38 =52 =39 =24 =44 1536 =36 =-45 =42
tree recertification_commitment 392 23 3207 =-61 =35 1496 1117 1419 580 3222 3233 574 3234 816 =-43 =13 =29 =35 =45 =47 264 =-21 =75 =23 =29 470 =41 =-1 =-41
tree recertification_commitment 23 =-55 117 408 3156 285 =16 770 3235 2712 3151 2231 =-27 =30 =44 =27 =62 =52 =59 1195 534 1700 =42 =-36 =-46 =-30 548 =-54 =71
tree recertification_commitment 1066 2403 632 481 3065 179 =-48 =-10 =34 =12 2570 =10 =74 402 90 3162 349 42 =-46 285 =34 =6 =58 =-45 =-40 =83 90 =52 =-29
tree recertification_commitment 23 =-56 392 702 556 408 3083 638 =4 3173 =-43 =32 =59 =22 985 =-62 =30 84 1919 383 1156 =34 =-25 =-32 =-18 231 =-43 =14 =-28
tree recertification_commitment 118 39 =-59 669 52 55 187 307 1544 =-37 =41 =11 =10 =39 1182 26 3236 644 193 1327 =40 =-2 =-35 =-31 =-39 =-38 =-24 =-30 =42
tree recertification_commitment 909 264 146 3122 3197 3103 3132 2579 985 3125 =-43 =21 =-8 =20 =17 =47 =32 =52 433 167 =6 =70 =-39 1015 2249 =24 =-34 =-54 =48
tree recertification_commitment 118 462 364 189 3097 333 3054 389 3222 =-40 =30 1598 =22 =-40 =22 57 =-35 =48 =23 400 117 3180 =-4 =43 =-41 =53 =41 =-42 =34
tree recertification_commitment 1657 2110 364 647 3237 3134 450 3194 3238 3239 3113 2712 =-31 =30 =41 =49 =35 15 =-16 =35 =29 =21 =41 =63 =32 =25 126 =45 =-5
tree recertification_commitment 733 365 703 817 =-53 =8 =18 1536 25 =-42 =34 =-35 90 310 118 306 =-39 1496 87 870 283 =54 =-10 =52 =56 =40 =57 =-47 =-25
tree recertification_commitment 702 1041 1203 1066 3066 =-57 =0 =17 =17 465 =51 =-24 22 478 1066 3240 3096 3066 1041 3241 =-10 =57 =34 =42 =43 =112 =80 =-51 =-33
tree recertification_commitment 39 =-51 1417 819 1419 3096 3242 3053 475 345 3232 =-38 =55 =13 1195 =14 =-41 =56 =60 =22 445 53 3112 =25 =-22 =52 =-47 =26 =56
tree recertification_commitment 23 3243 =-58 =38 118 1071 466 1227 3097 474 3160 250 1771 =-38 =34 =30 =19 =34 =34 1338 =-2 =49 112 =35 =-25 126 =78 =6 =42
tree recertification_commitment 879 187 1496 610 3244 3110 3145 3086 3238 =-49 =24 =-16 =15 =28 =47 =26 =14 90 478 1419 81 =44 =-6 =60 =-50 =-43 117 =71 =-26
tree recertification_commitment 402 2677 1203 3245 662 979 813 143 3213 1211 2338 =-34 =18 =38 =36 3246 =-8 =54 415 =30 =-19 =23 1721 =-45 =27 =39 =26 =31 =69
tree recertification_commitment 365 1041 773 3247 990 33 3248 =-48 =31 =37 =23 =43 798 209 =-24 =39 =31 =19 188 3047 2486 1071 =28 =80 =-45 =-44 1123 =-41 =44
tree recertification_commitment 224 87 3249 3049 1024 3152 2579 3110 1529 1117 579 3250 345 =-37 =-2 =33 =0 577 =21 =-22 =23 =34 =38 =46 =45 =36 =44 =40 =-44
tree recertification_commitment 402 192 3153 987 3168 1496 2968 3251 985 3055 =-33 =35 63 =24 =-49 =53 =28 =19 =70 357 2040 =40 =-30 =-44 =98 285 =13 =-30 =66
tree recertification_commitment 224 23 =-44 3153 179 32 670 3168 506 3252 3253 124 1379 =-38 =12 =-8 =38 =25 =49 =63 124 =-9 =43 =66 604 =31 =-37 =86 =-51
tree recertification_commitment 733 1320 458 1374 544 506 =-49 =32 =18 =14 301 =70 =-31 =29 23 549 =-57 =24 117 3162 561 662 2403 =57 =25 =-16 =-36 =-46 =-29
tree recertification_commitment 23 =-47 137 3071 832 46 1064 748 =-48 =24 =-2 =4 200 80 1064 301 =-38 =7 366 =50 =-36 376 2105 =44 =-38 =-20 =-26 =57 =27
tree recertification_commitment 117 1041 773 1598 3066 516 3254 =-50 =24 =42 =22 596 451 229 =45 =-28 =-29 =-41 1706 3255 15 =8 2105 =46 =-29 =-45 =-46 =29 =-38
tree recertification_commitment 1071 117 23 =-46 445 598 264 327 481 3064 1047 1404 =-15 =45 =40 =32 3255 =33 =-36 =55 3256 3257 =39 =-34 =-29 =-29 =-48 =-42 =49
tree recertification_commitment 733 400 1117 1033 3258 1011 =-56 =-3 =15 823 =35 =-28 =-2 798 =54 =-27 1064 3162 608 =8 =-49 =-56 90 3057 =51 1670 =-35 =40 =-25
tree recertification_commitment 909 400 2116 2579 80 408 814 3078 1738 =-45 =36 =42 =31 =12 475 3143 =-14 =40 499 =29 =-36 =34 =28 231 =48 =-7 1235 =56 =-42
tree recertification_commitment 253 349 415 516 2047 52 1391 249 =-18 =40 =42 662 =12 =-26 =39 =36 3032 474 2515 50 =-40 =17 =23 =19 =36 52 =1 =56 =72
tree recertification_commitment 39 751 =-56 =34 90 189 3233 3259 3049 1482 580 516 3260 1932 2982 =-32 =3 =41 =48 =22 =29 =30 =31 =64 =56 1482 =26 =-31 =-31
tree recertification_commitment 39 =-50 662 466 985 3047 608 2968 3160 2849 638 =10 3054 908 =-27 =5 =24 =24 =45 =26 =-47 =-46 =29 3057 =40 =-24 1181 =-33 =19
tree recertification_commitment 702 137 475 1117 3137 =-50 =21 =-5 7 1308 =-46 =36 =17 =31 200 849 118 506 3160 1101 773 =-3 =26 =-28 =55 =64 =53 =-37 =-18
tree recertification_commitment 1033 506 1496 481 3049 3198 914 832 969 =-56 =14 3261 3262 =-25 =32 =38 2906 =-10 =39 =46 =31 =11 =9 =46 783 146 =8 =66 =-14
tree recertification_commitment 1026 733 3164 =-48 =40 187 =-19 192 =44 =-20 402 3051 660 1480 1644 1009 166 546 =-14 =31 =18 =-45 =38 =55 1480 =30 =-32 =-41 =79
tree recertification_commitment 1071 118 1673 3064 3263 3144 3264 188 819 2403 3066 1052 =-43 =42 =37 =-10 =9 =-45 =33 =29 =51 =22 931 =-27 =83 =35 146 =-11 =69
tree recertification_commitment 253 3153 285 143 =-3 =27 53 1673 870 3265 =-30 =19 =43 =45 817 124 3085 17 =-45 =25 =22 3096 1035 =-16 =33 =39 =25 =71 =65
tree recertification_commitment 909 1496 979 1721 146 2117 518 3125 =-35 =30 =25 =25 2183 465 =6 =-34 =27 =37 =32 465 2511 =43 =-32 =-5 2650 579 =65 =6 =-22
tree recertification_commitment 879 733 1291 1556 226 =-41 =29 143 650 =16 =-37 =14 =48 23 =-52 62 3162 2116 3266 =20 =-35 =60 =-36 632 =-28 =30 1419 =65 =-7
tree recertification_commitment 3113 32 704 189 798 316 1645 3059 1258 1338 232 532 =-49 =7 =-1 =10 =31 =14 =15 =41 =14 117 180 =2 =39 =-31 =27 =52 =58
tree recertification_commitment 3240 662 327 307 46 3238 57 3194 3267 433 =-25 =15 =43 =29 36 2579 =-38 =28 =37 =32 1389 2906 =24 =-25 =-34 =18 =50 =-27 =74
tree recertification_commitment 60 39 =-46 310 1689 1419 3245 3212 465 198 819 2982 =-8 =32 =48 =-24 =-23 =52 =50 415 =34 =-13 1009 =28 =-31 =-49 2025 =-52 =21
tree recertification_commitment 879 1419 987 3268 201 391 3146 579 2893 =-45 =-15 24 =-22 =23 =29 =5 =31 =31 =10 579 59 =45 81 =-31 =26 =-8 1419 =65 =-4
tree recertification_commitment 60 478 328 557 317 7 928 1739 1064 3122 =-37 =27 =10 =16 =37 17 =16 1598 =22 =81 7 =36 =-46 =-40 1598 =-44 =17 =-52 =-39
tree recertification_commitment 1033 306 =-48 557 60 264 137 3094 681 3269 1320 =-22 =8 =30 =28 112 =44 =-23 =27 52 =-6 =42 660 =-43 =20 =-40 3066 =52 =-16
tree recertification_commitment 23 =-41 90 1303 990 398 328 2072 1015 3270 84 313 3224 3271 3272 =18 =-35 =-34 =-45 =-41 =-27 =57 =-52 =-40 =-35 =-51 =42 =30 =-23
tree recertification_commitment 662 702 264 408 985 3273 3083 3274 =-56 =14 =27 =34 =18 =13 39 =-34 =32 849 3275 878 2273 974 =28 =-27 =-24 =-15 =-27 =-27 =-23
tree recertification_commitment 22 478 3162 137 773 465 1041 2920 3276 =-22 =40 =31 =38 =-27 124 2677 =-7 =34 1444 =46 =-28 =31 =-42 =-51 465 1041 =-29 =30 =-45
tree recertification_commitment 22 702 124 451 3277 =-44 =33 696 =-15 =49 451 823 =27 =-25 =-37 596 2824 146 451 =5 =37 823 =23 =63 =-17 =-17 548 =-38 =38
tree recertification_commitment 1041 224 180 456 901 3278 1379 3184 990 3279 909 3049 =-43 =9 =13 =17 =8 =36 =12 =29 =31 =15 1117 =4 =46 =-60 465 =35 =0
tree recertification_commitment 1071 622 102 166 832 680 1227 282 3197 3110 3216 3280 =-34 =21 =24 =21 =26 =37 =17 3092 =-46 =36 1092 =12 =-31 =17 =-36 =-43 =35
tree recertification_commitment 415 1947 1478 327 403 3275 557 707 3281 =23 =-25 =-29 =-23 =-28 =-13 =57 =-36 =-37 901 3252 1297 2461 1303 =-32 =3 =24 =30 =25 =31
tree recertification_commitment 402 973 1496 987 888 914 575 1771 3282 2025 =-44 =-5 =30 =40 =19 369 =21 =-26 =31 180 189 660 =-43 =31 =21 =37 =19 =-52 =62
tree recertification_commitment 909 365 733 3125 3283 3284 =-46 =10 =35 =38 187 23 =-45 1327 =10 =-25 22 3 =-15 969 =43 =-23 =-28 1071 =9 =56 478 =47 =-24
tree recertification_commitment 306 =-40 204 268 3051 3285 525 3286 317 909 2761 2982 1644 =6 =47 =27 =-46 =42 81 =15 =-43 =-43 =-37 =-36 317 =-38 =16 =-36 =-42
tree recertification_commitment 879 1033 189 209 901 1382 364 665 253 794 =-39 =-13 =27 =13 774 =31 =-36 465 =23 =-31 =36 =40 3153 =4 =68 433 =46 =-25 =51
tree recertification_commitment 733 126 345 3270 3212 307 =-30 =15 =37 =42 =34 3069 =-49 =4 702 2893 =20 950 =-31 =32 285 707 =47 =-36 81 3257 =28 =-34 =-7
tree recertification_commitment 750 561 458 3085 3249 3122 46 3218 3189 2515 124 3287 =-29 =32 =0 =22 =17 =44 118 =0 =37 =43 146 =-6 =61 =26 =51 =-40 =-27
tree recertification_commitment 879 60 224 187 1338 3264 521 3099 3097 =-26 =18 =13 =9 =43 =33 470 1235 557 =41 =-19 521 =-22 =33 =-25 =-38 =-41 967 =58 =-23
tree recertification_commitment 702 57 1266 =-34 =27 1041 451 =-21 =25 =32 224 837 862 1602 1031 1127 1885 1702 =27 =-27 =-28 =-10 =-30 =-37 =-29 =-36 602 =-44 =25
tree recertification_commitment 879 1071 1496 1419 1739 1066 =-40 =14 =0 1227 1097 375 =55 =-18 =-28 =-25 465 =23 53 =-30 557 =29 =-35 392 =48 =-27 967 =58 =-10
tree recertification_commitment 402 22 137 475 1026 794 2906 701 983 =-58 =15 =11 =19 =36 440 1312 =8 =-44 =-30 2906 =25 =-21 1026 =-4 =39 200 =-4 =-56 =57
tree recertification_commitment 402 188 189 1117 2515 201 249 630 3077 3192 =-28 =32 =25 =19 =32 =34 =27 97 =-31 =42 3077 112 =9 40 =43 =-26 =-24 =-44 =54
tree recertification_commitment 62 2849 518 3110 253 3111 922 3102 307 189 =-41 =-9 =7 2570 =23 345 25 =-18 380 =56 =-22 =-26 =28 =29 =47 =41 =41 =29 =-25
tree recertification_commitment 837 879 402 702 1338 307 3288 492 =-34 =11 =23 =10 =42 209 126 0 445 1885 =28 =-28 =-29 =-12 =-9 =46 =45 22 =44 =-27 =-41
tree recertification_commitment 22 1531 909 2677 1417 3125 2110 1064 544 143 208 =-37 =28 =-7 =27 =3 =20 =41 =42 =23 1758 192 =52 =-19 =-30 =65 3110 =-37 =30
tree recertification_commitment 879 733 3083 481 2783 626 =-42 =5 =27 392 379 =24 1117 =-42 =21 =-33 =52 824 3162 392 =6 =-21 =-45 =31 824 200 =52 =-13 =-31
tree recertification_commitment 383 743 1379 124 1382 2418 3159 1355 3289 451 =-36 =-8 =32 =12 =38 =34 =28 229 1027 117 =23 548 =-33 =49 =-32 =-40 =23 =45 =-48
tree recertification_commitment 733 1035 658 757 =-49 =16 466 =-21 =35 658 =36 =-2 3158 1602 310 1195 198 466 22 =20 =-24 =48 =-2 3268 =-25 =30 =-31 =-40 =-31
tree recertification_commitment 60 188 306 =-39 3115 733 3290 3145 1480 3291 =-25 =35 =29 =51 =43 573 44 =23 1512 327 =-29 =22 =40 =-34 =-39 451 =-39 =7 =-35
tree recertification_commitment 383 39 =-39 662 402 470 1919 1739 680 25 349 =-30 =37 551 =22 =-21 =-32 57 =45 =9 =-20 1689 =-35 =12 =50 1689 =-23 =25 =-49
tree recertification_commitment 3292 544 1320 3264 3293 3111 3294 3295 962 3087 2533 3161 =-28 =19 =26 =30 1556 =17 2430 =-24 =27 =8 =32 =20 =37 =45 =15 =31 =45
tree recertification_commitment 392 23 =-47 1033 733 819 3240 1066 =-46 =24 =58 =13 1389 1227 =4 383 1237 =46 =-19 =-31 757 3296 327 =-22 =19 =36 =46 =49 =-27
tree recertification_commitment 60 2677 1451 733 1117 489 3120 =-41 =15 =20 =4 2116 1389 3236 =14 =-43 1507 867 3066 832 =-50 =-10 =18 =33 =34 =38 =39 =23 =-43
tree recertification_commitment 402 743 23 549 =-49 =13 53 1038 3218 307 3297 345 =-13 =-35 =28 462 =10 =-37 =43 =25 349 345 =-6 =32 =47 =46 146 =-18 =69
tree recertification_commitment 415 414 87 365 1419 2403 =-25 200 =15 =-34 3063 =46 =-7 310 3298 3299 =35 =-25 =-25 =-30 =49 2110 380 =-44 =5 =36 3300 =-19 =18
tree recertification_commitment 1033 23 =-48 2047 59 3110 25 702 =-45 =-6 1071 3301 3125 2110 626 3302 =-8 =25 =24 =27 =40 =-40 =32 =46 =-17 =40 3303 =46 =-9
tree recertification_commitment 224 23 =-34 383 97 292 1227 =-27 =5 =40 204 232 300 179 80 605 =-11 =46 510 =29 =-27 392 =45 =-8 =-15 =-15 =-33 =-43 =-44
tree recertification_commitment 39 =-33 837 3301 192 137 462 229 2956 707 3136 =19 =-27 =-27 1320 =-50 =19 817 =-36 =15 =-27 99 =40 =-16 365 =-18 =13 =-44 =-35
tree recertification_commitment 402 23 =-40 470 49 3304 264 3046 819 1317 1509 3305 =-19 =28 =14 =34 3225 =28 =-30 =22 1087 3051 =41 =-9 =-31 =-44 =-32 =-22 =50
tree recertification_commitment 1033 187 879 817 979 1467 =-26 =26 =17 1041 985 =-18 =26 =33 =29 59 3286 224 478 2600 =43 =-17 =-28 =-21 =-39 =-17 352 =45 =-15
tree recertification_commitment 465 842 702 =-12 =15 3306 1235 1026 757 3307 282 =-34 =31 =35 =54 =50 =-24 =-34 24 285 =4 =-39 22 97 =-22 440 =28 =-15 =-26
tree recertification_commitment 879 146 3053 2849 686 3132 555 =-25 =27 =22 =38 =21 =23 1303 124 406 474 3308 =-22 =28 =25 =34 374 62 =37 =-7 =-28 =31 =32
tree recertification_commitment 402 696 189 282 3309 209 1033 253 3122 738 =-34 657 =-26 =28 =17 =23 =15 =27 =40 =23 1320 =1 112 =-4 =47 3046 =7 =46 =45
tree recertification_commitment 3310 773 3 1496 =-49 =4 1033 229 200 3275 26 1227 =3 =37 =-28 =-36 =-35 =-40 =39 3047 339 761 200 =17 =-6 =-24 =-34 =-35 =68
tree recertification_commitment 402 604 1203 1196 1041 702 3065 =-35 =28 126 231 1598 657 =-18 =35 =60 1556 =-25 823 =34 =-25 =-17 2861 =15 =-23 =38 =25 =-32 =38
tree recertification_commitment 445 1338 2047 2001 3261 1610 3297 3209 2117 2808 2176 794 =-14 513 =-7 =24 =29 =31 =14 =36 =35 =32 =30 =36 =30 =29 844 =-47 =15
tree recertification_commitment 414 23 =-42 310 879 3240 3071 265 1041 1117 2705 842 3118 761 =-41 =13 =30 =2 =34 =14 =16 =20 =45 =56 =39 =-41 632 =-35 =21
tree recertification_commitment 733 458 3137 1689 1583 3219 =-41 =19 =27 =-1 =24 =44 561 1653 3304 22 339 3311 3312 =24 =-24 =-32 =-31 =-9 =-39 1689 =-37 =17 =-30
tree recertification_commitment 400 733 819 879 3142 2183 =-54 =1 =11 =21 =6 198 2511 2072 2183 =14 =-13 =-28 =-32 3095 1510 =-33 =19 =25 725 854 =46 =-7 =-16
tree recertification_commitment 879 1531 3292 696 3071 209 407 985 3182 3313 3269 3095 =-26 =21 =16 =30 =25 =6 =16 =27 =37 1227 146 =-29 =24 =40 =40 =63 =40
tree recertification_commitment 1066 475 2403 909 3200 3220 196 =-35 =17 =22 =24 =36 1402 =-2 =35 1195 0 60 80 =6 =37 =-22 =-24 =-25 73 1320 =46 =-12 =45
tree recertification_commitment 39 813 =-46 =19 32 42 =26 179 3166 3268 901 3314 1227 3134 =-34 =23 =-4 =35 =25 =28 3180 =27 =-21 1015 962 =4 =33 =-39 =38
tree recertification_commitment 62 137 702 124 3315 979 =-44 =15 =25 =10 3316 832 3086 =-12 =23 969 478 =31 =-19 =-26 =-43 1195 =36 =-21 15 1642 =-49 =13 =-3
tree recertification_commitment 445 352 2716 678 2549 640 147 1195 1755 1205 =21 =-22 521 =-39 =17 1755 =-25 =33 =-25 =-15 =-28 =-30 =-29 962 =-37 =15 1221 =-46 =12
tree recertification_commitment 383 23 =-32 2716 117 1041 1066 3240 3046 52 =2 911 1045 =-33 =12 =28 =15 =53 =39 680 662 =41 =-9 =-22 466 =-43 =21 =-33 =-44
tree recertification_commitment 3310 285 17 3317 =27 =-29 =-14 3097 824 17 828 925 1673 2469 137 =-29 =-5 =18 931 =-19 =43 =26 =18 658 =-9 =30 =16 =24 =62
tree recertification_commitment 39 =-34 310 1536 1066 1227 832 137 3086 349 =-39 =15 =14 =11 376 192 2105 =26 =-26 =-21 =-36 608 =17 =-31 =30 1247 =-23 =37 =-38
tree recertification_commitment 39 =-34 375 383 357 1389 1195 862 369 363 =29 =-24 =-8 =-22 =-17 868 1745 491 =5 =-30 =-50 =39 1133 =-41 =24 =-34 3318 =-38 =15
tree recertification_commitment 383 470 3064 3240 349 3066 84 3103 901 1556 3130 =-18 =29 =5 112 =-27 =45 =35 =-30 =24 =34 =49 =45 146 =-32 22 =26 =-26 =-40
tree recertification_commitment 909 512 662 849 2982 265 460 3264 492 124 253 451 =-43 =-2 =28 52 =-26 =14 =18 =26 =30 =16 =15 =-35 3086 =-37 =7 =45 =34
tree recertification_commitment 39 =-36 1031 1706 987 3102 3292 1657 20 3180 2176 3319 =-27 =24 =24 7 =-27 =40 =22 =22 =51 143 =25 =-6 3320 =24 =-20 =-35 =-37
tree recertification_commitment 22 733 481 3153 3321 470 1071 =-46 =2 =21 =37 =45 =14 2403 =37 470 3178 2537 660 879 =-6 =38 715 =1 =40 =-14 =-29 =-24 =-25
tree recertification_commitment 470 60 557 120 279 3084 849 568 2677 349 =6 =33 =36 =38 =-21 =-28 =-23 =-19 =-37 2861 =-39 =20 925 813 3322 =-42 =4 =10 =21
tree recertification_commitment 3153 610 3053 3046 143 3110 3189 1591 =-13 =30 =22 =42 3060 670 2117 3246 =-35 =17 =11 =20 =20 =11 455 143 =-6 =47 =-8 =25 =44
tree recertification_commitment 1071 118 1064 1598 2968 3222 429 167 =-15 =11 =26 =32 =21 481 842 =-40 =-4 577 =23 =-22 3323 =10 =-27 160 =34 =-6 62 =40 =-17
tree recertification_commitment 22 383 1320 733 513 1026 =-47 =-5 =18 832 301 412 =-24 =12 412 =28 =-12 224 1350 229 =29 =-8 =-7 =-19 73 =2 =38 =-35 =-28
tree recertification_commitment 117 23 =-29 1041 424 3324 1698 1026 3300 1035 =-33 =14 =22 651 451 =-11 =13 =24 3 =-8 =55 =51 =28 3184 =30 =-17 57 =6 =-39
tree recertification_commitment 87 3325 374 3240 485 1648 1496 3168 888 1066 2231 3184 =-32 =25 =17 =11 =23 =31 52 =-16 1135 =24 =-29 =29 =23 =43 =-42 =29 =27
tree recertification_commitment 60 879 39 =-40 849 3080 974 117 1227 1182 =11 =-27 282 1061 3326 =39 =-13 =-7 =-24 465 =12 =-30 =-32 =-11 =-32 =37 3080 =-42 =28
tree recertification_commitment 392 660 60 456 349 1272 3156 1766 870 783 =-17 3327 =23 =-24 =23 =24 =24 =33 =28 =23 =-35 =21 492 1689 =-38 =3 3328 =28 =-21
tree recertification_commitment 166 391 380 3232 365 424 3245 349 3329 3132 =-22 =20 =22 =28 =34 110 =39 =-14 54 110 =4 =43 =-17 =43 =-32 824 =-26 =19 =17
tree recertification_commitment 909 773 813 400 650 =9 20 =-36 =11 =12 1041 602 =-21 =29 =40 3162 702 680 23 =-33 =11 =-40 90 =26 =-19 =-31 814 =43 =-15
tree recertification_commitment 1496 2025 879 2116 1071 794 704 817 1133 =-48 =2 =-9 =2 =-4 =14 =21 414 =43 =-17 3330 715 =-10 =32 =-18 3275 2249 =23 =-25 =-16
tree recertification_commitment 1531 22 1064 3259 292 46 317 1196 283 =19 1291 704 =-31 =13 =20 =18 =25 =7 =21 =36 733 3331 =-37 =15 1195 =38 =-16 =-25 =58
tree recertification_commitment 743 696 3071 3292 2956 544 2117 464 3216 579 2677 3132 =-26 =19 =11 503 =-7 =29 =25 =23 54 =28 =-26 =21 =27 =32 =35 =18 =38
tree recertification_commitment 167 32 465 561 3091 374 15 1705 3332 =-8 =33 =32 2110 =22 =-22 =-30 =36 =-33 658 =-36 117 1334 =16 =-26 =-31 =35 596 =28 =-9
tree recertification_commitment 90 39 =-35 1496 2146 1507 42 =23 2116 166 1698 1389 =-32 =-6 =26 =12 =15 =30 =35 973 358 1456 =43 =-4 =-25 =-33 466 =-42 =4
tree recertification_commitment 1721 392 3292 209 229 849 1135 124 =-2 577 231 =31 =-4 231 =-31 =14 =-28 =-28 =-25 =31 =56 828 264 3333 =-48 =9 =-1 =18 =36
tree recertification_commitment 22 310 3240 901 2968 1320 506 3334 909 2982 532 =-18 =15 =4 =19 =33 =31 =20 1776 604 =35 =-16 =-18 =36 =50 =-35 466 =-43 =9
tree recertification_commitment 733 987 575 =-42 =5 32 2559 =-5 =31 =32 470 3316 120 383 3084 486 187 1919 =17 =-26 =41 =-19 =-27 =-26 =-20 =-39 84 =-32 =10
tree recertification_commitment 137 310 3335 1299 478 842 794 3336 3145 2982 =-19 2491 =15 =-29 =26 =28 15 =-8 =26 794 =26 =-8 =-33 1755 =-23 =17 =31 =-36 =25
tree recertification_commitment 285 =15 117 352 3217 25 1739 =-34 658 =46 =-8 3320 187 375 39 =-30 146 =1 80 =-1 =41 =-29 179 =41 =-7 =-33 =-33 =-25 =-27
tree recertification_commitment 59 516 909 282 3263 137 3085 941 3337 3302 1061 1195 =-30 =8 =5 =19 =24 =20 =12 1195 =23 =-25 =37 =31 =31 =28 3156 =-19 =24
tree recertification_commitment 400 3168 1196 506 179 3332 3336 =-14 =26 =31 1542 489 41 =21 =-19 =-18 =-32 =30 =20 =33 1905 3338 200 725 =54 =-4 =-3 =-13 =-28
tree recertification_commitment 842 200 702 180 46 =-32 112 =-21 =16 =25 82 369 3339 =18 =-19 =-13 =-21 3200 =-27 =12 82 470 1327 =25 59 =13 =-30 =-27 =53
tree recertification_commitment 1338 2705 253 3168 828 500 314 1071 3340 3251 179 112 3170 =-30 =16 =-8 =1 =23 =27 143 =-11 =31 =-38 =-45 =28 =31 =36 =35 =33
tree recertification_commitment 1644 400 3168 407 979 87 870 137 20 3049 632 2806 =-32 =22 =-1 =10 =19 =0 =17 =21 =15 =14 =32 112 491 =-20 =27 =42 =37
tree recertification_commitment 39 =-35 1905 973 445 521 1033 345 3091 =-7 =31 391 =21 =-10 352 =44 =-19 3341 200 953 =41 =-15 =-6 =-26 =-26 264 =-42 =14 =-39
tree recertification_commitment 117 478 702 137 283 =18 189 327 2920 =-40 =5 =13 819 632 =-22 =13 =26 =30 30 354 285 =29 =9 =-14 =-28 =-33 402 =-34 =26
tree recertification_commitment 1644 633 470 3066 333 1041 327 364 1648 2045 766 =-23 =13 =15 =20 =19 =24 579 2569 =32 =-13 =-8 =23 =28 =-13 2570 =-34 =14 =32
tree recertification_commitment 879 224 60 3085 669 2116 3261 2968 53 605 =-23 =15 =5 =14 =31 =27 1196 2893 =-43 =-6 =26 1670 =21 =-20 =-35 =-32 824 =37 =-13
tree recertification_commitment 3342 445 521 285 2624 =15 =-22 1291 1949 46 3343 41 1468 180 =-41 =-10 =10 =6 =25 3077 =4 =-31 =25 =28 97 =36 =1 =-40 =37
tree recertification_commitment 402 1536 2245 2100 15 3260 3300 485 990 =-13 =22 =22 =26 =46 3314 492 928 =8 =-29 =35 =52 =35 =-30 410 =-45 57 =23 =-28 =40
tree recertification_commitment 973 1026 51 431 1159 698 3202 =-30 =15 =16 =23 =20 =23 1241 967 750 =17 2893 =-34 =16 702 =-26 662 2624 =24 =-21 =-21 =-30 =-27
tree recertification_commitment 383 313 3224 90 2348 733 146 3125 1203 2570 =-36 =7 =10 =28 1739 =36 =-18 2570 137 =32 =-2 231 =-8 =24 =-26 =-13 =-35 =-30 =-38
tree recertification_commitment 465 3344 198 2337 756 1496 865 =13 =-26 1299 =39 =-20 =-29 =-32 =-11 =-35 22 3085 1071 703 349 3101 =-29 =13 =15 =9 =20 =25 =-37
tree recertification_commitment 557 3053 733 3164 380 17 =-14 =16 =-41 =27 561 208 200 1106 3330 3345 =12 =-21 =-20 =36 392 =-2 =-32 =32 =-22 3346 =25 =-12 =-25
tree recertification_commitment 398 879 486 1334 1026 264 3329 =-17 =18 3052 2183 =32 =-13 =-19 1542 2486 865 3347 926 =18 =-11 =-7 =-12 =-22 =-19 =-26 =-28 =28 =-28
tree recertification_commitment 365 3103 2146 3170 3192 3329 1529 3348 =-21 =17 =10 =16 =24 =12 =17 =31 661 1431 204 2716 3349 3350 =21 =-11 =-12 =-18 =-21 =-27 =-17
tree recertification_commitment 23 =-33 596 374 486 558 3351 445 90 1910 528 3172 1033 =13 =39 =40 =-16 =-17 3352 =-16 =22 =-17 =-25 =-26 =-22 =-23 1144 =-22 =19
tree recertification_commitment 1338 24 914 2508 2677 903 3353 423 736 =-32 =11 =15 =18 =14 =9 =20 392 224 =28 =-13 3354 =-28 =14 15 =-3 =18 15 =45 =-8
tree recertification_commitment 1033 187 610 431 962 1009 1045 335 867 1317 3132 =-42 =4 =8 =17 =19 =16 =17 110 =-10 =14 =21 =23 1563 =14 =-20 1009 =36 =-21
tree recertification_commitment 402 512 52 187 3064 1544 2110 104 =-37 =13 =15 =28 =27 415 470 2624 557 =31 =-14 =-27 =-26 =-24 328 557 =11 =-27 =-24 =46 =40
tree recertification_commitment 1338 229 118 23 =-29 143 1310 698 1739 =8 =27 1536 =10 =-36 =-25 794 783 =-20 =16 1536 188 =31 =-11 =-18 3355 =33 =-12 =-33 =34
tree recertification_commitment 909 665 3110 3119 3238 3242 1803 3206 3233 166 2712 3302 2241 3099 =-30 =-2 =5 =6 =11 =-4 =19 =23 =17 =30 =26 =27 =23 =25 =28
tree recertification_commitment 3232 3316 60 310 0 901 2559 1235 2231 3356 2258 748 46 =-5 =12 =-23 =27 =32 =24 391 =-24 =12 =25 =30 =-12 =-30 =-23 =-38 =34
tree recertification_commitment 118 1061 2072 3357 466 117 979 2146 3358 2982 1071 931 773 =-24 =-3 =25 =15 =17 =37 =30 =29 =-41 =22 =-28 =-29 888 =-33 =16 =22
tree recertification_commitment 1721 3083 3085 704 3342 980 979 1086 3144 971 3343 544 =-32 =11 =11 =9 =12 =16 =21 =1 =31 =16 906 =-3 231 =37 =-6 =22 =33
tree recertification_commitment 224 3295 973 832 2403 879 =0 =35 854 =-25 =15 489 521 161 1227 =-25 414 =-8 =30 =24 =19 =32 =-28 2403 =-4 =36 3293 =-37 =18
tree recertification_commitment 512 3240 1041 3103 3102 189 3205 =-26 =21 374 15 =23 =-2 =-28 985 =-5 =30 =30 2893 3330 =41 =-10 632 903 =-11 =21 =20 =42 =42
tree recertification_commitment 2337 1338 229 402 2146 642 733 773 =-36 =-4 470 3080 189 3217 =9 =-25 =27 1755 =1 =-32 3059 =-34 =13 =34 =29 =35 =-27 =32 =-38
tree recertification_commitment 696 59 60 229 987 733 1061 =-40 =14 3327 1496 3068 =10 =-19 750 =31 =-9 =-18 =23 794 =-30 =10 =-23 465 =-34 =-1 376 =29 =-9
tree recertification_commitment 402 224 1338 307 832 990 3359 980 =-27 =-2 =17 =28 990 3084 1419 1007 =5 =-23 =24 =-22 =-19 1739 146 =-7 =21 =35 =35 =-36 =37
tree recertification_commitment 1644 470 189 733 1086 3331 =-39 =14 =17 161 870 1147 =-2 =-33 =23 =31 188 3275 1327 =29 =-3 =-24 =-19 189 1026 =-30 =21 =-31 =33
tree recertification_commitment 402 400 701 3325 773 3083 3102 414 =-34 =-2 =-1 =25 414 383 44 660 962 =24 =-1 =-7 440 =-22 =14 =-29 =-22 =22 =18 =25 =37
tree recertification_commitment 118 512 1071 3293 973 179 389 3060 =-18 =13 879 46 1400 =-23 =27 =26 =32 1084 =12 =-14 =-36 =26 1558 =29 =-16 =43 2110 =34 =-5
tree recertification_commitment 39 =-34 224 733 481 1026 =-36 =-5 1203 =-5 =27 2403 =30 3360 1919 285 =23 42 =28 2117 1739 2849 =-18 =20 =9 =28 =-16 =-29 =-25
tree recertification_commitment 2579 3260 118 402 3361 985 1320 3362 3071 2418 =-20 =15 =20 =22 =12 773 =-31 1235 =32 =-14 =26 =25 928 1416 =37 =-14 =-17 =36 =30
tree recertification_commitment 879 3047 512 633 2045 306 =-23 62 1071 3115 78 1327 =13 =-3 =-18 =-27 =30 577 492 =-37 =5 =21 =-23 146 =-30 =4 =36 =-30 =29
tree recertification_commitment 478 310 187 556 879 3295 2893 =4 817 =-27 =5 =28 =30 292 =-22 =22 1563 2893 2337 813 =17 =-16 =-31 1303 =40 =3 =-14 =-30 =-32
tree recertification_commitment 458 3046 3332 794 3363 3364 3059 3057 209 670 3264 3061 =-35 =12 =11 =3 =19 =9 =13 =22 =26 =4 =31 3057 =21 =-19 1266 =55 =-6
tree recertification_commitment 1721 402 604 1277 407 2146 3053 526 431 3230 518 632 3364 3184 =-23 =15 =23 =3 =17 =30 =25 =29 =15 =29 =27 =-27 =-23 =31 =32
tree recertification_commitment 3162 475 1417 481 658 458 3365 =-26 =14 =24 307 632 87 2403 =-42 1389 =11 660 =3 =-31 =20 =16 =23 369 =17 =-15 =26 =17 =-34
tree recertification_commitment 39 =-30 117 3316 3240 1419 3083 2968 307 638 =10 2146 2241 =-24 =19 =15 1235 =20 =-17 =24 =43 124 632 =17 =-12 =44 =46 =-36 =-18
tree recertification_commitment 1041 987 985 3358 1507 3366 3065 =-26 =16 =15 =22 =30 1739 =-12 =37 1127 352 1005 =26 =-5 =-11 604 =-32 =12 376 352 =24 =-5 =-13
tree recertification_commitment 770 733 819 1725 3083 =-36 =22 =25 =6 402 973 1064 24 1598 =0 =-24 832 =-6 =36 376 561 750 =34 =-9 =-13 =-11 =-24 =36 =42
tree recertification_commitment 23 =-33 383 445 62 1026 412 =3 610 =-32 =9 605 546 761 602 1437 =21 =-11 =-20 =-28 =39 73 =4 =-26 602 =-19 =26 =-24 =-29
tree recertification_commitment 198 2716 97 521 489 2982 3353 2116 =-42 =11 =15 =8 =20 =27 90 2982 3322 632 561 =22 =-9 =-8 =-8 =33 =-11 =-27 521 =-16 =12
tree recertification_commitment 669 922 2194 3332 3367 400 3242 521 819 1482 2116 =-18 =18 =20 =17 53 =-4 =23 =27 =18 =-30 =30 =30 562 =39 =-6 143 =3 =-23
tree recertification_commitment 229 1737 310 1066 3049 198 882 1740 241 3368 120 =14 =-17 =-23 466 =-24 =20 =-15 =-31 3180 =-25 =14 2624 =32 =-16 =20 =-28 =-29 =-24
tree recertification_commitment 224 328 974 849 909 357 658 465 185 =17 =-9 =-18 2463 874 1320 20 =18 =-10 =41 =-10 =-18 =-18 =32 =-17 =-25 =-18 94 =-35 =6
tree recertification_commitment 3292 1771 568 365 3103 3202 868 3369 2252 3206 2968 =-26 =-2 =17 =15 =19 =17 =20 =24 345 1556 =-12 =17 1556 =13 =-18 =17 =34 =36
tree recertification_commitment 3240 1771 253 52 3370 2146 1507 187 2508 =-30 =13 =-6 =17 =15 =27 1203 345 431 3295 2849 =-24 =16 =15 =22 =14 =27 =30 =36 =45
tree recertification_commitment 512 24 546 819 3268 1509 283 =14 3249 704 =-25 =6 =11 1739 =-21 =23 =19 =16 =17 3371 345 475 532 =-13 =18 =22 =15 =35 =35
tree recertification_commitment 1644 3292 828 577 557 973 179 451 901 521 =-14 =9 =26 =17 733 =-1 =28 842 =-36 =14 =-27 931 1657 =-22 =13 =17 =29 =35 =33
tree recertification_commitment 465 415 1919 1299 598 3372 2956 2624 =28 =-2 3194 =18 =-29 =-16 =-14 231 =-21 =15 =-17 2515 =-14 =18 1598 91 =-19 =19 470 =12 =-16
tree recertification_commitment 3046 2906 2146 1673 867 3237 3300 1642 3325 3373 =-23 =14 =13 =13 1435 =18 =-15 =18 =14 =14 =15 475 750 =28 =-13 =-14 224 =19 =-20
tree recertification_commitment 224 357 137 212 3264 253 1041 828 3374 3222 3097 118 =-24 =9 =7 =14 =22 =17 =11 =28 =33 489 =3 =50 376 =25 =-14 =-28 =-36
tree recertification_commitment 512 3110 1064 1071 3120 292 549 376 456 =-34 =-6 3102 =-15 =31 =4 =13 =13 126 =34 =-18 733 391 =-29 =14 380 =23 =-10 =29 =37
tree recertification_commitment 22 198 1277 383 1481 3 =4 110 658 =20 =2 200 244 =40 =-7 794 =-20 =13 =-10 =-14 =-18 1066 3046 =-22 =15 =16 3 =7 =-25
tree recertification_commitment 909 702 167 1766 15 2146 1496 =-50 3066 =-22 =15 =2 =-2 =18 470 =0 =51 470 478 562 3350 =15 =-11 =-6 =-20 =-24 814 =37 =-16
tree recertification_commitment 849 2245 974 615 1117 402 352 2570 1303 3365 909 =10 =42 =-13 =-9 1509 =-13 =21 =-17 =24 376 1887 =29 =-15 =-26 =-15 =-23 =-24 =-27
tree recertification_commitment 3292 1644 314 470 451 327 2337 492 200 633 813 2982 610 =-16 =10 =8 =22 =-35 =23 =19 =-34 =25 =17 =-12 =-27 126 =43 =-4 =41
tree recertification_commitment 400 506 41 604 3069 3375 3113 2116 1379 3222 =-9 =21 =13 =20 =25 =28 180 63 =-5 =27 =40 59 =1 =-34 =-17 =26 928 =30 =-9
tree recertification_commitment 3153 310 402 450 2337 556 1195 750 357 1343 1135 366 =17 =-10 =-13 =-13 =-17 =-10 =-18 3376 680 =0 =-25 =18 =-29 =24 =28 =-29 =41
tree recertification_commitment 512 662 90 310 832 506 7 =-18 842 2920 73 =31 513 =11 =-18 =-21 =-25 =28 2235 78 =19 =-15 =-18 =-24 =-17 794 =-39 =-2 =35
tree recertification_commitment 39 =-32 352 414 81 460 506 53 =-7 26 =20 =-23 =30 =30 465 301 3066 =55 =4 =6 264 =-19 =12 =-12 1556 =-36 470 =24 =-21
tree recertification_commitment 3153 512 2403 180 3086 739 1159 1374 =-33 =3 =8 =17 =8 =12 208 3060 2243 381 787 =-1 =-17 =14 =27 =22 3060 =41 =-9 =34 =33
tree recertification_commitment 3301 973 32 512 200 1725 57 814 187 =5 =36 =-22 703 516 343 814 =-18 =14 =18 =18 =20 =-20 80 =16 =-22 =32 =29 =-23 =-33
tree recertification_commitment 1644 662 392 310 1419 953 0 577 456 =15 =-10 =-6 =-19 126 =29 =-9 773 =33 =5 =-24 577 =-24 =6 1320 1509 =-36 =7 =11 =31
tree recertification_commitment 696 733 17 485 1206 =-28 =10 =13 702 =-9 =25 2716 579 3377 =19 =-14 24 53 =-22 =12 =14 =-25 3099 3217 354 =37 =-4 =-7 =-5
tree recertification_commitment 3378 414 909 375 3046 146 376 185 =1 =-19 =-28 24 185 =27 =-14 =-2 3368 =23 =-20 =-23 =34 3354 3295 928 =-31 =5 =8 =14 =-32
tree recertification_commitment 402 90 506 187 39 =-33 7 327 221 =-25 =14 =16 3194 =-3 403 =34 =-13 750 557 3379 188 =28 =-6 =-12 =-18 =-15 =33 =-26 =26
tree recertification_commitment 1041 1320 985 3168 82 2036 3245 3273 =-26 =15 =13 =15 =8 =18 3284 596 =23 =-14 =-18 143 =-2 =33 232 60 3057 =31 =-10 =-21 =-20
tree recertification_commitment 166 460 1544 112 2579 1509 1803 3380 1077 484 26 =-38 =5 =-6 =5 =7 =12 =4 =18 3238 492 669 =-5 =-31 =17 =33 =21 =19 =11
tree recertification_commitment 1338 707 2960 127 2968 3168 3086 265 57 =-23 =-5 =6 7 =-10 265 22 =24 =-9 =-11 =25 2489 =22 =-13 57 =24 =-1 =-24 =-25 =26
tree lapse_notification 487 3381 2988 2461 3382 =-116 =-25 1121 =-84 =59 =16 =67 3 377 =-116 =54 596 =-83 2157 1119 2273 8 1546 =-4 =95 =83 =-108 =-78 =-116
tree lapse_notification 1059 775 3137 3383 =-110 =-40 =-45 470 3137 3383 17 914 =-98 =-13 =15 =53 23 =-92 2868 =99 =-99 =-92 22 23 =-108 427 =78 =-94 =-89
tree lapse_notification 2814 591 3384 =-105 3076 =-102 200 =38 =-103 24 =-51 =32 722 200 25 =-92 487 1266 591 =-36 =70 =95 =89 487 =56 460 =-85 =73 =-95
tree lapse_notification 591 1529 3385 3386 3387 =-100 =-33 2704 =-66 =27 =-6 8 3076 =-54 =5 470 =102 =-47 39 =-101 470 1196 6 =12 =-96 =78 465 =15 =-74
tree lapse_notification 3081 462 784 3388 =-97 =36 1182 =-83 53 =-39 =113 52 3389 =-94 =92 23 =-98 1182 1711 =-62 =79 2868 =107 =-60 52 =-55 23 =-87 =90
tree lapse_notification 838 2217 1591 3390 3391 =-91 =-13 =10 =-24 8 =-86 =31 219 2574 376 389 =-84 =-4 2956 57 =-82 812 2471 =-28 =66 =-76 =52 =23 =7
tree lapse_notification 658 =-92 596 828 3389 1692 =-78 224 =-30 =-81 =80 1152 =65 =-69 1692 591 2576 =-54 3392 =67 =-89 =62 74 73 591 =-55 =55 =78 =-87
tree lapse_notification 3081 3076 270 2235 =-88 1196 =-68 =20 864 2576 =-64 =55 =70 80 =-82 306 =-92 =-13 81 82 80 =-64 =4 =60 306 =-85 62 =60 =12
tree lapse_notification 2814 775 2824 1441 =-85 =-66 52 =-46 =49 52 3393 =-80 =92 51 1564 857 =-69 =100 =33 =98 52 1598 81 =-39 200 =69 =-20 =-61 =71
tree lapse_notification 3081 784 738 2235 =-83 =-50 1123 =-41 =77 2508 261 2461 =-68 =22 =38 22 1198 =82 =-70 =-72 22 1198 84 =-42 =54 =-88 1760 =-73 =74
tree lapse_notification 658 =-83 110 2235 775 =-73 =-21 =-4 224 775 2235 84 1621 3394 =-59 =110 =-5 112 =5 =71 42 =-60 3395 =76 =-73 3396 =87 =-69 =-56
tree lapse_notification 658 =-81 433 2574 3039 3397 774 =-75 =-6 =28 =35 470 3398 =-61 =52 3398 =97 =-53 117 403 980 3399 =-44 =53 119 =64 =-26 =93 =-83
tree lapse_notification 658 3390 =-79 =83 110 3400 2612 =-66 =3 =17 200 1722 57 112 124 =-60 =19 =32 352 126 =-51 =14 528 =62 =-53 =85 2448 =-53 =58
tree lapse_notification 192 2562 =-76 =23 51 167 3401 3402 2478 1359 =-71 =-28 =22 =16 224 =40 =-43 224 1313 2321 =61 =-64 =-45 =-47 224 1213 =53 =-74 =-62
tree lapse_notification 3081 3137 1529 3403 3404 =-74 =-34 =8 1182 =-57 =62 1182 3405 =-48 =57 1462 =78 =-74 22 81 307 3137 =-48 =29 =77 306 =-81 =75 =-50
tree lapse_notification 980 2699 3406 3403 2966 =-71 42 =90 =-30 =8 =-13 231 =12 =-50 73 179 =-61 354 =-18 =73 354 773 =7 =-43 286 42 =-67 =71 =-75
tree lapse_notification 403 657 3407 =-73 =-24 407 3389 2930 2246 =-63 90 =37 =-63 =82 =43 1582 =35 =-74 407 1694 3387 =-52 =28 =18 81 =-4 117 =92 =-66
tree lapse_notification 726 591 1621 3408 =-70 =76 57 3409 =-67 =87 =-27 261 39 =-77 1621 =-27 =52 62 =79 =-2 39 =-80 1198 383 62 =51 =15 =-51 =-73
tree lapse_notification 726 775 407 2988 =-69 =38 167 3410 =-60 =59 1119 =40 =-54 317 81 146 =-44 =59 1119 =48 =-41 =-70 407 470 =6 =-49 3411 =54 =-83
tree lapse_notification 2824 3076 784 1740 3412 =-71 750 =-61 =57 =-29 51 218 =-36 =75 =39 594 415 286 573 =10 =63 =-68 =-29 =-59 427 650 =-44 =21 =-64
tree lapse_notification 433 1416 =-68 179 =-64 =17 53 1416 1159 =-63 =50 54 =24 =-73 97 54 =-53 =57 1529 1416 60 823 54 =11 =71 =-26 =-56 =71 =83
tree lapse_notification 658 =-70 1182 948 1694 1692 =-59 90 838 =-27 =29 =-65 90 =51 =-45 =0 53 696 =-57 465 =52 =-61 3413 401 582 =76 =-80 =14 =-69
tree lapse_notification 407 2235 2562 3383 3414 =-65 =29 =-12 3415 =-16 =104 1372 =-28 =97 167 189 724 1005 1711 =-56 =15 =43 =34 39 =-78 =50 1119 =58 =-50
tree lapse_notification 192 2574 1694 =-67 =5 54 3 =-58 =66 =-78 3 343 =-67 =52 73 868 59 =-29 =-64 =35 80 868 =-56 =53 985 662 =39 =-6 =-29
tree lapse_notification 2814 433 2555 =-66 =-20 462 167 3416 =-55 =39 117 1712 229 =68 =-30 =-58 =-60 53 =-66 74 =66 =-77 117 433 =0 3411 =66 =-75 =-62
tree lapse_notification 2824 591 3132 3417 =-64 =21 407 3405 =-54 =60 =50 3095 25 =-52 3418 =42 =-58 =-63 200 81 591 =-23 =58 25 =-37 =67 487 =30 =-56
tree lapse_notification 591 3137 3402 84 3419 3420 =-63 =51 =103 =-39 =23 503 185 361 112 188 =-26 =54 =74 =-73 =-27 1373 =-54 =65 188 2235 =13 =54 =-61
tree lapse_notification 2824 403 980 =-65 407 3421 =-49 =60 39 =-76 53 =-10 =61 407 2235 2508 =-50 =11 =40 53 =-6 =73 53 402 =-24 =116 39 =-65 =71
tree lapse_notification 775 3422 3383 1645 724 3423 3424 3425 3408 =-61 =53 =79 =77 =-12 =-20 3426 =-32 =77 =12 52 =-16 =37 52 218 3166 =-53 =45 =91 =54
tree lapse_notification 784 657 1059 3427 =-63 =38 =-10 53 2574 =-43 =77 1182 3039 =-26 =125 =61 1182 2601 2574 1059 =-46 =21 =47 =71 53 265 =29 =-67 =89
tree lapse_notification 3076 1529 3383 3385 1010 958 3428 =-60 =69 =25 =4 =40 =15 1266 =-26 317 =63 =-47 1221 573 317 =7 =-46 427 =50 =-61 1266 =-47 =17
tree lapse_notification 1237 1416 657 3429 3421 =-62 =43 =23 1235 179 1373 =-52 =75 =28 =27 1235 =-20 =43 1235 200 46 =-23 =56 =-60 74 3411 =66 =-57 =-76
tree lapse_notification 2824 591 738 2466 2988 =-61 =36 =20 23 =-72 407 49 =-28 =118 =53 23 =-76 =24 23 =-73 179 73 489 =-35 =34 1239 =55 =-54 =71
tree lapse_notification 2814 784 1563 1529 =-61 1689 2718 =-35 =71 657 =-48 =82 =4 81 1689 3430 =-37 =92 =49 117 =60 =-61 117 265 =47 81 =-59 =32 =-42
tree lapse_notification 2814 591 775 1121 1563 3394 =-61 =91 52 =-45 =31 =-8 52 =-46 1582 =41 =-68 1235 =-16 2533 =43 =-93 1235 53 7 =25 =-31 =35 =46
tree lapse_notification 487 2235 738 3431 3432 950 =-59 =16 =23 =21 1722 =-29 =32 =20 224 2199 60 540 1119 143 950 =4 =65 =64 =-45 =-66 =-38 =-50 =-52
tree lapse_notification 192 2814 2448 2839 =-62 =34 =-6 179 =-21 =72 23 =-70 456 361 722 3081 738 1441 3433 =-19 =139 =39 =41 =41 =-49 =-57 3328 =-51 =71
tree lapse_notification 3081 775 3404 137 2347 3434 =-58 =41 =13 614 =-38 =51 2846 188 =51 =-46 =-57 52 =-51 =39 23 =-70 52 1198 224 =34 =-40 =-64 =53
tree lapse_notification 658 958 =-62 =43 39 =-70 117 81 1059 2713 1694 3400 1645 =-43 =36 =47 =51 =77 1239 =61 =-56 1266 3086 =38 =-33 3435 =64 =-86 =-51
tree lapse_notification 775 2537 3132 167 3436 270 =-58 =-22 =74 3412 =-28 =109 =8 39 =-66 117 167 =-10 3095 =64 =-74 =-42 117 39 =-64 427 =38 =-56 =-51
tree lapse_notification 433 2824 2466 3403 =-59 =30 =40 54 265 =64 =-23 =-46 25 784 =-63 =81 200 784 2824 437 3390 =-25 =141 =43 =56 =72 465 =6 =-55
tree lapse_notification 1563 903 1722 2582 3437 1740 1444 3438 958 =-57 =32 =40 =17 =-3 =-5 =12 2199 =11 =-48 286 200 =35 =-31 =-62 1221 74 =36 =-65 =-16
tree lapse_notification 1235 1410 3405 1416 2642 3137 1694 =-57 =-13 =-20 =59 54 =-3 =-59 =50 25 =-34 =94 25 =-57 84 1359 914 3439 =-26 =73 =19 =64 =45
tree lapse_notification 591 738 969 3440 657 3383 1059 =-57 =19 =29 484 =-35 =31 =18 =10 61 73 179 =-31 =50 2434 =46 =-85 =-75 307 =-11 413 =41 =-54
tree lapse_notification 2814 403 1359 3386 2824 2466 =-57 =18 =13 224 =3 =-65 =-2 51 1658 188 =13 =-41 =-51 224 =47 =-41 22 2355 =38 =-57 179 =-42 =40
tree lapse_notification 2824 738 1196 462 1694 3441 =-55 =70 =-1 =-11 307 =-31 3095 =44 =-81 124 =-15 200 =58 =-38 200 124 307 =-1 =70 =69 402 =-40 =104
tree lapse_notification 192 3039 3387 2576 2942 2988 3442 =-58 =90 =58 =-7 =27 =52 =69 306 =-65 1123 3443 1506 60 407 =-3 80 =2 =36 =-29 =-39 =76 =-36
tree lapse_notification 433 3081 450 3444 1121 =-56 179 =-64 =60 =109 =14 427 1010 =7 =99 =-57 23 =-68 52 179 =-61 2321 =32 =-55 1160 1247 =44 =-21 =-28
tree lapse_notification 1416 1563 437 268 3390 724 2642 =-55 =76 =-2 =126 270 =-32 22 =59 =-57 2574 =-15 =58 3445 =30 =-48 22 180 =-2 413 =50 =-58 =-30
tree lapse_notification 726 1235 3403 3417 2699 734 =-51 =19 =19 =75 =30 669 23 =-65 379 1712 1423 =17 =-81 =-53 =66 =-45 23 =-62 1235 2011 =2 =122 =50
tree lapse_notification 658 3433 =-60 =79 192 352 =-38 1299 =38 =-33 317 1239 74 1334 478 876 3446 995 =63 =26 =-86 =-32 =-35 =-61 =-73 =-54 73 =-48 =31
tree lapse_notification 192 3447 2577 3448 =-52 =59 =20 =39 90 51 456 241 427 3402 2704 =-12 =58 =56 =-54 3449 =40 =-74 =-49 124 =-21 =73 389 =-48 =72
tree lapse_notification 1059 1529 2988 1196 3450 3451 724 3452 584 =-51 =-18 =2 =-1 =46 =63 1512 62 =53 =-36 =-31 352 =98 =8 =7 470 167 =7 =58 =-18
tree lapse_notification 738 1059 775 3076 1410 3453 3385 3454 =-52 =34 =16 =93 =39 594 =12 761 =-49 =49 =6 39 =-66 62 =57 =-18 39 =-60 478 =31 =-59
tree lapse_notification 838 84 270 3412 1740 3434 2837 =-55 =56 =65 =8 =38 =-6 1410 =-2 =108 1121 962 504 =-24 73 =-13 =47 =34 2868 224 =56 =-6 =-41
tree lapse_notification 2824 3137 167 1064 950 =-57 =4 3365 3448 =-37 =71 3455 =128 =-37 1064 =-28 =29 200 268 =13 =72 =-41 200 241 456 =12 =83 =68 =-17
tree lapse_notification 2814 51 167 3416 3437 2988 =-51 =32 57 =-38 =81 =34 3443 3456 1689 =-22 =49 =101 =69 306 =-59 2233 =18 =130 306 =-64 378 =29 =-60
tree lapse_notification 1237 3166 110 2651 =-48 =29 3349 3457 402 3458 39 =-60 =-24 =58 =39 =103 =57 1327 =-1 =75 39 =-66 722 715 =-4 478 =48 =-41 =-51
tree lapse_notification 658 3388 =-57 =79 116 757 1556 503 3459 61 46 489 167 513 354 =-39 =9 =51 =38 =59 =49 =-62 =-68 2778 =-19 =71 =-16 =-24 =-53
tree lapse_notification 1235 2814 2562 3417 2241 3166 =-49 =8 =1 =77 =39 465 =25 =-21 3 343 =-60 =39 1423 2434 680 2814 487 =-11 =29 =53 =-52 =-81 =-78
tree lapse_notification 658 3456 =-57 =95 23 =-65 179 376 1389 110 =-38 191 =-4 =80 =20 116 1812 3460 3461 3462 =48 =-18 =-105 =-81 =-60 =-62 26 =53 =-50
tree lapse_notification 192 1694 2574 1410 3463 3394 1711 =-56 =39 =74 =61 =77 =19 =70 403 657 76 3464 3465 =-44 =84 =96 =20 =20 503 1239 =59 =-55 =-13
tree lapse_notification 2824 775 354 3417 3466 2351 3433 3467 3468 =-47 =90 =75 =75 =22 =59 =93 2562 638 =16 =-27 =75 =13 465 =34 73 =-20 2555 =26 =-78
tree lapse_notification 2824 437 775 3390 734 3166 462 1372 3469 =-52 =63 =13 =-7 =4 =20 =93 =15 62 =19 =-28 702 =-10 62 465 =68 =21 596 =-29 =32
tree lapse_notification 25 =-53 774 1694 657 3470 1441 3387 3025 1033 1005 =-44 =11 =4 =53 =37 53 =-37 =25 =60 53 =-21 =28 995 =43 =-20 224 =54 =-16
tree lapse_notification 192 2839 2018 2448 =-54 =1 =12 =39 23 =-63 1239 296 1119 2322 407 311 =11 =-47 3471 3472 =38 =-52 =-78 =-43 3402 =-27 =75 =-38 =-50
tree lapse_notification 433 2574 702 =-56 3166 3469 =-36 =79 =33 73 =50 =-44 317 60 3 208 =-35 =55 415 =43 702 =-28 73 =-35 =47 =-27 73 =-55 =11
tree lapse_notification 192 2574 2836 187 =-54 =-22 =58 53 =49 167 =-77 =56 53 317 591 187 =-37 =12 =47 460 =-55 =45 296 1385 382 =31 =-62 =-55 =-32
tree lapse_notification 2824 437 2240 3349 1005 3390 270 =-46 =-10 =75 =16 =41 =37 52 3415 =-28 =64 1119 3473 =36 =-68 =-62 52 684 =-12 =96 138 =41 =-72
tree lapse_notification 1064 3137 51 3474 2258 =-49 =9 =39 =6 =18 503 112 301 408 412 489 =-19 =49 =60 =58 =-24 1266 726 =-12 =54 590 =49 =-86 =-26
tree lapse_notification 192 3081 3397 2347 =-47 90 =-51 =74 =89 948 =-8 =66 90 23 =-61 1198 1059 787 948 486 3132 =-3 =41 =61 =57 =-49 =60 =-36 =-42
tree lapse_notification 3403 51 3458 596 3389 3436 2713 261 3475 =-43 =65 =-4 =27 =62 =62 3128 693 2355 =-2 =-57 =-47 =72 =74 117 2836 =19 =105 =-43 =42
tree lapse_notification 25 =-48 117 1529 2235 352 3137 1451 3431 2371 2011 =-43 =32 =40 =57 =70 296 =44 =-68 =12 392 39 =-52 =49 =-14 =35 402 =-54 =115
tree lapse_notification 403 2824 1237 706 3390 2466 1007 622 1059 =-53 =-4 =0 =-15 =52 =88 =30 62 =40 =-24 224 =21 =-25 722 53 62 =21 =-26 =38 =-54
tree lapse_notification 403 980 1653 1352 =-47 =9 =2 52 1389 285 =20 =-34 392 =51 =-37 3460 553 =34 =-54 =-69 52 54 1658 =20 =-43 =-37 1045 =42 =-42
tree lapse_notification 192 1694 738 3476 3477 =-47 =63 =54 81 =-40 52 =74 =-19 =38 23 =-61 52 285 =47 410 =-40 =29 784 680 693 =31 =-15 =-58 =61
tree lapse_notification 192 458 2555 3457 969 =-51 =18 =43 112 =-46 =50 =22 52 415 410 =-11 =36 =-48 403 980 112 =-48 =3 3478 =42 =-74 267 =54 =-62
tree lapse_notification 702 407 3389 =-42 470 =-47 =58 392 =13 =-31 1416 364 407 392 726 1723 51 =-30 =19 =71 =35 =-46 1123 =22 =-31 =48 2217 =37 =-58
tree lapse_notification 784 548 306 =-60 3081 1005 1237 3383 2235 3436 2011 =-42 =31 =84 =-3 =101 =15 =32 117 =24 =-42 =75 117 540 478 =37 =-39 =-52 =-32
tree lapse_notification 658 2704 3479 =-55 =38 =48 306 =-59 548 503 286 478 1423 2171 3395 3480 1410 2136 =25 =118 =82 =-51 =-59 =81 =-72 =-48 =-32 =-22 =116
tree lapse_notification 306 =-60 433 774 1711 2824 2448 2988 2235 =-45 =18 =73 =38 798 =-10 =53 =44 =41 117 3481 2418 415 =40 =9 =-33 =-64 402 =-56 =103
tree lapse_notification 187 950 1064 1444 3482 2839 =-50 =-8 =85 =38 25 =-46 54 =17 =-26 812 =37 =-40 465 25 =-34 415 380 251 =83 =-42 =15 =4 =-5
tree lapse_notification 192 3076 887 3457 =-45 =51 =25 1221 52 =63 =-28 =-30 52 1435 317 462 =6 =-47 =-42 =54 1529 167 1237 3076 =-35 =23 =24 =37 =50
tree lapse_notification 433 450 2824 2699 451 3483 =-48 =45 =-18 =55 80 1575 =-28 =71 =30 =62 401 296 3390 572 3484 =17 =-64 =-60 =82 =-39 2240 =-40 =53
tree lapse_notification 23 =-60 1435 948 2241 1237 3207 307 3419 1621 2582 2487 =-46 =58 =12 =-6 =64 =-6 =36 1582 3485 =13 =-91 =-63 =30 62 =38 =-22 =51
tree lapse_notification 192 1416 2466 3417 3434 2814 3469 =-52 =49 =6 =120 =60 2157 =75 =-51 285 =76 =3 306 =-58 74 285 =45 2355 1385 =12 =-56 =-38 =-69
tree lapse_notification 3486 980 3397 2901 902 1435 2490 3487 2471 3488 =-33 =90 =14 =12 =38 =21 =44 =25 =46 117 575 =6 =46 3489 224 =18 =-53 =54 =131
tree lapse_notification 23 =-60 591 560 3439 715 3490 2461 =-53 =13 =61 57 270 =-31 =23 2713 2930 =-3 =73 =49 =30 =65 392 141 158 =58 =-20 =1 =-10
tree lapse_notification 403 94 577 3491 465 560 3330 2117 =-36 =37 =30 =71 =-48 =48 3437 =-9 200 =100 =-35 =20 364 433 73 =8 =-40 90 =40 =-56 =61
tree lapse_notification 591 3128 3166 462 94 3039 3456 2117 =-40 =1 =65 =50 =8 2507 37 451 =1 =51 =-60 =-69 =18 =33 462 995 3095 =42 =-42 =-22 =-45
tree lapse_notification 1563 903 774 2973 2474 437 352 3081 =-45 =1 465 =20 =-30 =-5 =72 =87 =25 =23 54 306 =-41 3492 1550 470 =82 =-10 =5 =-58 =-26
tree lapse_notification 23 =-60 25 =-36 407 1563 487 1482 560 =-29 =66 =37 62 =26 =-30 62 1441 3493 =80 =-50 =-4 =-22 3413 1198 640 =35 =-49 =-47 =-65
tree lapse_notification 39 =-58 433 1410 1416 410 51 =-42 =6 =1 285 =72 =-5 =90 470 633 862 2315 680 3494 823 =50 =11 =-61 =-26 =-33 =-17 =-39 =-26
tree lapse_notification 784 3132 3417 1645 3495 2610 1507 =-33 =9 =49 =89 112 59 =3 =-58 =51 =68 117 =31 =-31 117 837 3496 2610 =35 =-43 =-81 =-39 =-42
tree lapse_notification 1064 487 2824 3465 2466 =-46 =27 =61 =16 22 60 =22 =-35 =-28 465 54 97 604 =-12 =52 878 =65 =1 =-7 22 97 =-37 =6 =-34
tree lapse_notification 658 958 3497 2001 =-52 =29 =63 =59 59 2246 633 285 180 =18 =71 =8 =-31 1466 =52 =-34 407 1501 3476 =-30 =44 =24 124 =-18 =46
tree lapse_notification 39 =-57 187 784 1059 738 3390 3440 =-45 =24 470 =59 =-50 =5 =12 52 3405 =-16 =51 3405 3215 3498 =51 =-80 =-59 =-71 57 =-3 =25
tree lapse_notification 392 402 3436 1182 622 3128 1237 3385 3499 486 235 =-33 =20 =10 =57 =48 =9 =38 354 =51 =-28 722 3 =-14 =31 =-44 =60 =55 =-25
tree lapse_notification 39 =-57 179 22 51 2537 2702 950 489 704 =-39 =10 =0 =21 =54 =22 2507 =32 =-75 3500 =-37 =37 1103 1416 657 =-2 =47 =52 =-62
tree lapse_notification 3469 306 =-57 591 52 2562 3501 410 2490 =-39 =50 =-3 =44 3502 =59 =-46 3128 950 =-8 =32 =51 2624 2222 =26 =-54 =-85 3503 =73 =-39
tree lapse_notification 187 402 962 1237 1653 3390 3504 =-34 =26 90 =62 =-46 =28 124 =-14 90 =54 =-53 =14 =45 465 1112 =36 =-25 90 401 =16 =-27 =-32
tree lapse_notification 658 3505 =-44 =92 179 52 1389 2573 3506 =-49 =34 =70 3507 =42 =-58 2574 733 60 =33 =-10 3437 =-40 =57 188 =32 =-72 188 =45 =-4
tree lapse_notification 548 2246 1121 167 3475 3166 1237 526 =-38 =24 =-8 =9 =83 1366 =5 =96 503 361 2507 =46 =-35 =-50 =-19 2507 1422 =28 =-40 =-72 =77
tree lapse_notification 702 3415 1740 903 =-31 470 =23 =-43 =22 =50 301 188 722 2650 462 =43 =-8 =-36 =-31 =-8 969 898 188 761 =-13 =34 =-38 =92 =28
tree lapse_notification 3434 3438 3158 948 1645 2555 1237 3417 3488 3508 3328 3509 3510 2814 =-43 =-10 =50 =14 =9 =58 =80 =60 =-3 =18 =12 =12 =69 =60 =66
tree lapse_notification 658 3470 3511 =-47 =46 =40 23 =-57 392 3512 187 1694 1235 =-2 =30 =52 1496 251 =50 =-26 =-13 =-54 200 702 =-29 =8 2942 =-51 =45
tree lapse_notification 2011 192 179 1288 3434 2487 =-42 =66 =71 =44 354 1563 =-22 =56 =50 722 73 3166 1730 =-19 =33 2824 =88 =3 3095 =17 =-59 =-36 =45
tree lapse_notification 1064 1033 2531 2347 2966 3438 3513 3451 =-37 =53 =67 =49 =15 =56 =27 =29 1442 3469 2449 61 =11 =-53 =-42 3514 1812 =97 =-31 =-38 =-65
tree lapse_notification 23 =-57 392 914 1237 3436 2235 3509 219 3440 1359 =-42 =16 =47 =10 =41 =20 =70 =35 1496 1658 3 =-16 1462 =51 =-23 =-19 =-25 =-16
tree lapse_notification 23 =-57 548 117 1237 437 1059 450 958 1563 =-31 =37 =38 =36 3268 =29 =-48 1299 =26 =-18 2355 2868 =39 =-28 =-51 285 =48 =-51 =71
tree lapse_notification 179 402 90 2507 2704 724 2901 1740 3515 =-17 =77 =23 =28 =30 =49 =-61 =-52 2824 =3 =91 54 657 669 =24 =-18 =48 200 =12 =-57
tree lapse_notification 23 =-56 392 702 2594 185 =-5 =-43 =68 25 231 823 =38 =-33 =-56 185 2956 1402 =30 =-14 =77 823 =16 =-31 962 46 =-31 =-4 =19
tree lapse_notification 39 =-56 187 1182 3469 2988 =-20 =38 =60 2355 361 673 118 =27 =-87 =-37 =-47 =-45 25 =-38 415 194 3516 1163 =44 =-40 =-31 =-39 =-5
tree lapse_notification 3 1280 3404 =-47 =19 =44 548 2692 868 83 168 1644 950 1685 1384 549 =-17 995 =15 =-41 =36 =14 =19 =46 =67 =-56 =34 =82 =53
tree lapse_notification 465 2537 631 479 2692 2576 1266 2836 =-21 =55 =14 =35 =81 =85 =51 3517 462 =55 =-4 =-51 117 1266 3400 2018 =-23 =32 =50 =15 =-53
tree lapse_notification 1563 1237 3438 2824 2574 3437 301 450 =-22 =90 3510 3043 =-47 =25 =45 1116 =-5 =110 2507 =62 =-33 =7 =53 3328 =24 =-31 1657 =14 =88
tree lapse_notification 306 =-50 415 456 361 90 1416 496 1410 3262 5 296 =13 =-50 =-52 =80 =66 =-46 =44 3415 =-19 =47 =-38 =-24 1740 774 =-27 =10 =26
tree lapse_notification 23 =-52 618 702 192 22 1694 =-50 =59 =20 53 =-17 3512 =32 =-59 3518 1613 1694 1444 2273 =15 =-37 =80 22 =68 =-11 =-32 =-36 =-50
tree lapse_notification 39 =-48 3158 1476 693 2235 2624 1689 1416 =-10 =28 =35 =80 682 =49 =-34 =-27 2692 3519 412 3520 =-20 =51 1744 =0 =82 =43 =69 =64
tree lapse_notification 23 =-49 548 950 640 2241 364 1529 3081 903 969 3521 =-30 =22 =18 1221 =111 =-36 3383 =17 =-24 =13 =33 126 =72 =12 =-46 =27 =56
tree lapse_notification 117 3522 187 2258 408 81 3523 90 =-36 =30 =79 2190 =-7 =57 =24 =42 757 286 =25 =-28 =-20 =110 200 62 =48 =-32 3506 =-50 =44
tree lapse_notification 361 317 3403 3400 715 903 =-51 =30 2449 2487 1039 1760 3524 =5 =-53 =55 =55 =80 =-51 =45 415 =59 =-32 402 2528 =-33 =71 =37 =-39
tree lapse_notification 1064 352 192 3525 =-41 =81 =-6 =17 188 57 3526 =-4 =84 2533 2697 1709 1239 369 =62 =22 =-34 1563 =-11 =65 =-9 =-51 775 =-27 =9
tree lapse_notification 658 830 2904 =-47 =45 =67 224 286 2953 1480 3485 3527 3413 1035 =30 =-22 =-28 =-46 =-51 =-47 =-30 41 =-40 =41 392 1598 =17 =-35 =-47
tree lapse_notification 192 1694 838 1123 3476 3528 3448 =-50 =42 =53 =72 =40 =2 =56 74 503 1160 119 1119 286 =28 =-21 =-13 =-40 =-28 402 =-26 =46 =-59
tree lapse_notification 23 =-50 179 1435 407 3365 1288 3529 =-26 =43 2508 =-25 =62 1598 =6 =83 590 124 950 =-9 =35 =33 =-83 =47 224 231 =42 =8 =-22
tree lapse_notification 23 =-49 3482 631 117 706 1335 837 3400 3349 914 577 2936 =-27 =33 =11 3498 52 =-11 =24 =-93 =41 =39 =-50 =60 =35 =-31 =41 =83
tree lapse_notification 658 2011 997 3490 =-48 =40 =17 =77 23 =-44 631 618 3530 3531 1064 =-2 352 301 =49 =11 369 1060 =38 =-29 =-12 =-47 =102 =-44 =46
tree lapse_notification 3512 117 3402 2702 640 3 218 3137 =-46 =49 =34 3486 3532 2241 314 =5 =-43 =37 =-58 =85 =-43 =40 =44 460 200 =10 =-51 =33 =-54
tree lapse_notification 23 =-48 117 633 487 3523 1563 =-11 462 3507 =46 =-51 =-33 =88 116 1956 2282 2289 =31 =-42 =-52 =-68 =-42 =-33 761 1744 =-45 =40 =18
tree lapse_notification 2487 90 1064 950 110 3463 3533 863 =-44 =38 =69 =88 =6 823 =45 =-34 553 823 3531 1700 =25 =-57 =-43 =-4 =-60 200 =2 =-35 =66
tree lapse_notification 3516 1435 1529 837 3004 3477 499 3349 3534 3535 =-6 =71 =71 =35 =-47 =68 =83 =-37 3054 1389 962 2466 =-7 =46 =47 =55 =-45 =35 =-44
tree lapse_notification 2487 3512 2999 1280 83 516 1723 3465 1773 3536 2466 1366 1385 =-4 =-58 =32 3537 =47 =-49 =55 =50 =62 =39 =-62 =-45 =48 =85 =-44 =69
tree lapse_notification 39 =-45 1442 3477 2632 591 3498 3387 3538 3365 775 1564 =-22 =13 =7 =23 =75 =32 =-86 90 3099 185 =43 =-16 =-44 =-18 =55 =67 =-58
tree lapse_notification 39 =-47 1112 3436 3443 3539 1812 842 3349 1237 1288 3400 =-21 =25 =38 265 =18 =-45 =41 =10 =-64 =33 1468 =50 =-12 1009 =62 =-34 =-30
tree lapse_notification 3482 2474 702 3137 192 =-40 =-7 =10 1162 2005 3540 3003 192 761 =-21 =47 317 =9 =-20 =78 =61 =78 3541 =71 =-32 =69 200 =115 =-34
tree lapse_notification 3522 722 460 837 403 914 903 2487 3542 3525 =-32 =45 =35 =48 =21 1119 2199 =16 =-35 =-25 2718 1702 =10 =-51 =82 =-39 =36 =-38 =101
tree lapse_notification 3540 179 3403 192 1956 3336 3525 =-34 =42 =71 3423 =-8 =111 503 618 1480 =8 =-52 =-52 =-24 =24 148 3 =-22 1542 =28 =-33 =-35 =77
tree lapse_notification 188 1563 235 2537 3128 560 622 3076 3456 =-33 =49 =6 =18 =48 =42 423 =26 =-47 =30 328 =34 =-26 3400 3425 307 =-18 =-60 =60 =31
tree lapse_notification 2594 631 3543 2555 629 3530 3544 948 606 3374 =-19 =13 =25 =2 =42 =73 723 =53 =-35 =22 =69 110 354 =72 =-21 =3 503 =65 =-20
tree lapse_notification 465 1694 560 3227 631 2461 110 =-18 =7 =36 =35 =52 =57 =46 403 455 3545 2461 =-39 =20 =47 823 995 146 =42 =-40 =-34 =-32 =2
tree lapse_notification 62 23 =-40 26 317 2839 3526 2461 1416 3487 1358 =-7 =45 =51 1636 3546 =41 =-40 =-38 =52 =84 =55 733 =-16 =82 =-42 2576 =-20 =16
tree lapse_notification 39 =-43 188 2531 1355 1444 2901 3081 =-10 =15 401 =51 =-35 =72 640 2224 3547 =50 =-24 =-17 =-42 =54 1121 786 3249 =-30 =30 =38 =12
tree lapse_notification 3486 3548 3475 936 3465 1355 3333 401 433 2904 3415 2233 =-22 =36 =35 651 =50 =-42 633 =9 =-40 =-25 =-44 =10 =69 =39 =58 =93 =86
tree lapse_notification 3482 39 =-43 60 3416 503 2701 3086 2146 1105 =9 =-41 =-37 3549 =-36 =62 =43 479 =-25 =68 3532 =42 =-37 3387 862 =-42 =-6 =46 =74
tree lapse_notification 179 2434 2527 3550 2136 446 3551 2263 3417 =-10 =43 =52 =56 =47 =70 =92 =82 =-63 261 2692 437 2699 59 =-13 =34 =53 =42 =107 =-12
tree lapse_notification 3486 1064 936 2400 3439 3474 2241 =-25 =15 =30 =21 =65 =49 60 503 2666 3547 367 756 =18 =68 =-38 =-23 =-40 479 =-23 =63 =-16 =74
tree lapse_notification 658 3365 265 1432 3510 =-54 =34 =47 =10 =46 631 52 3450 3389 3436 2792 =-17 =56 =32 =39 =73 787 48 2942 =21 =-29 =-25 =-43 =37
tree lapse_notification 23 =-47 3481 1385 1652 1112 637 90 1563 1694 1121 2246 3552 =-8 =83 =27 =36 =50 =40 2448 =-18 54 =64 =-31 =-50 =-22 =-34 =-54 =-58
tree lapse_notification 39 =-41 1410 3516 1777 1467 2671 2273 1658 702 1059 =-12 1196 =65 =0 231 503 =32 =-8 =1 191 =-42 =50 =-36 =-52 =-51 =45 =-38 =47
tree lapse_notification 465 3553 3554 2258 3436 2011 433 =-7 =16 =42 =58 143 =74 =-8 =61 =-36 188 179 2427 =-20 =20 738 =6 =53 376 =-58 3461 =-2 =-85
tree lapse_notification 548 22 702 433 2988 =-45 =80 =6 722 74 2824 1123 192 =-8 1652 =27 =-44 =-53 =28 =-58 =-37 192 427 =25 =-49 =-44 584 =80 =-27
tree lapse_notification 286 456 3540 224 3498 640 3515 1694 1949 2445 =5 =63 =-50 24 =4 =67 =78 =-29 =-63 126 =44 1598 =-9 =-51 =61 =-26 567 =-48 =43
tree lapse_notification 1435 1262 2474 3555 2623 3556 2555 3557 677 3558 3559 3410 3560 =-15 =38 =22 =48 =43 =43 =50 =14 =63 =22 =66 =46 2253 =68 =-25 =38
tree lapse_notification 188 74 3475 3 403 =-37 =24 640 1478 2289 148 437 =11 1512 3561 =43 =-34 =-12 =-21 =-37 =-39 =-31 =70 =-59 2461 94 =-27 =8 =16
tree lapse_notification 3417 3562 1657 1723 3465 402 3523 3563 898 195 2487 =-8 =40 =-44 =43 =57 =56 369 969 =-16 =61 =60 =60 =33 97 =-34 =41 =93 =54
tree lapse_notification 23 =-39 1442 3095 499 187 192 3564 =-23 =43 22 2299 633 =22 =-30 =-53 =-30 301 2330 22 =51 =2 =-36 3514 =10 =-35 =-39 =-46 =-49
tree lapse_notification 1410 1435 3523 2930 479 903 3565 54 958 3566 3349 3567 2574 =-19 =23 =50 =29 =62 =46 1529 =-44 =-5 =18 =12 =47 =46 =54 =29 =46
tree lapse_notification 59 2461 364 1694 433 1262 1900 3568 =-23 =43 =46 =73 693 =12 =-26 126 =62 =4 1998 =41 =-37 286 =55 =-41 189 649 =-29 =26 =6
tree lapse_notification 2507 25 354 =-40 =26 120 1998 116 757 1556 2249 3517 1162 =20 =67 =-21 =-9 838 =-36 =14 =-19 378 =39 =-57 =-53 978 =-42 =29 =-51
tree lapse_notification 2953 1563 1529 2531 694 3569 2916 903 998 1410 3570 3571 =-29 =41 =58 =36 =31 =8 =25 =78 =37 =30 =17 90 3460 =31 =-48 =-22 =-49
tree lapse_notification 224 60 187 3485 823 37 1235 51 2582 696 =-32 =28 =52 =31 2555 =28 54 =27 =-65 =-57 =-25 =-95 3437 =17 =61 2554 =-35 =25 =-19
tree lapse_notification 618 3475 496 1390 2449 702 1673 433 2574 =-25 54 =56 =-53 =11 =-48 188 231 3572 =32 =-44 =6 3573 =4 =-61 =-43 =-46 =-40 =69 =-41
tree lapse_notification 3516 465 392 1064 =-1 3574 2416 1949 1886 2823 2297 1468 =58 =16 =-31 =-26 =-35 =-39 =-30 =-53 =-14 112 =-21 3496 3572 =17 =-67 =-84 =-43
tree lapse_notification 548 3522 2556 3434 200 496 137 3415 22 2608 757 =-3 =-33 =61 =-46 =36 3189 =18 =-53 =-40 90 =2 1501 =-57 =21 =57 =46 =93 =54
tree lapse_notification 188 25 =-31 3491 1071 2824 3551 734 958 =-14 =43 =29 =59 427 =25 =-29 1702 =44 =-40 =58 402 1237 3364 =-39 =40 =1 724 =68 =-52
tree lapse_notification 1613 2136 2999 1390 62 3437 6 990 1105 1758 =13 =-24 =-38 =-27 3383 1195 =-48 =24 =52 1253 =35 =-30 80 =-36 =-1 =-45 =66 =60 =-32
tree lapse_notification 120 465 3042 3575 786 2011 542 2005 560 =10 =50 =93 =-47 =47 =-37 =77 =-32 451 51 1563 =-29 =7 462 =-17 =25 =8 978 =-46 =15
tree lapse_notification 415 3434 3477 94 1105 2005 1366 1441 317 1416 =-9 854 510 =40 =-43 =-35 =-38 =12 54 =57 =-43 =73 =-45 =24 =70 =72 3491 =-18 =35
tree lapse_notification 200 3576 251 3375 3432 2072 2783 2105 3413 3577 2824 784 3365 =-10 =52 2384 =14 =99 =19 =-33 =-34 =-54 =-53 =-37 =42 =-53 =-43 =75 =-18
tree lapse_notification 631 2479 433 2930 =-16 =42 117 401 1119 451 2624 =13 =-64 2199 =59 =-42 462 =-40 =41 =-28 548 2038 =-47 =30 1101 =87 =-36 =39 =35
tree lapse_notification 548 658 2904 3578 3419 =-38 =37 =43 =50 3523 1338 22 3485 306 =-39 516 2953 3513 =6 =67 =-36 =-52 =-57 =-21 =33 =62 577 =79 =-5
tree lapse_notification 25 354 2461 =-48 =38 1303 =59 =-32 1435 1064 748 407 2574 =-30 188 =49 =-29 =1 =36 117 2879 =15 =-49 401 986 =-44 =48 =41 =36
tree lapse_notification 39 =-41 3137 3512 1563 787 317 2531 3579 3509 301 241 680 2930 =-20 =58 =40 =39 =-18 =39 =44 =46 =-25 =-49 874 =25 =-48 =-46 =22
tree lapse_notification 658 3443 =-37 =33 1998 1694 479 1602 52 192 =8 680 =-29 =13 192 2018 =-47 =32 81 =45 =10 =57 =51 188 =50 1196 =18 =-68 =-55
tree lapse_notification 1657 23 =-47 120 2479 179 192 1033 673 3436 =-35 =53 =33 =31 250 3533 392 =5 53 =-39 =-1 =70 =52 =13 =44 3580 =-45 =40 =34
tree lapse_notification 116 1657 499 3581 2400 2072 235 3523 2241 2490 3416 2258 3582 =-13 =58 =22 =31 =42 =21 =53 =20 =-40 =57 832 =-27 =75 =-39 =33 =-49
tree lapse_notification 23 =-50 1359 374 3249 402 784 369 3482 3470 2824 =-16 =11 =40 =68 =-24 3132 427 =16 =-33 =-41 =34 =30 =-48 662 3583 =43 =-37 =-22
tree lapse_notification 3353 200 3189 722 60 3132 180 3584 3585 2258 2442 =-9 =42 =31 =79 =80 415 =32 =-12 =32 =-17 276 =-53 =34 =-36 3406 =-22 =23 =58
tree lapse_notification 1694 2953 374 3039 2469 1071 3416 3567 2899 2985 3346 3336 =-13 =44 =44 =38 =21 =46 =28 =20 =50 =41 =-41 =-45 528 84 =53 =4 =-26
tree lapse_notification 548 224 1359 1435 2355 775 1723 179 3403 2487 931 166 =-34 =5 =26 =45 166 =39 =-47 =6 =35 =16 =-49 =40 48 =36 =-39 =-25 =46
tree lapse_notification 39 =-38 188 1422 451 3586 1636 =3 =-39 =75 591 997 =16 =-49 =45 =-38 462 3539 =-37 =36 3076 969 =45 =-4 54 =31 63 =-35 =28
tree lapse_notification 286 23 =-41 1542 1444 251 470 1694 3350 3260 264 1598 =-1 3587 =23 =-82 =-29 =63 =41 =36 548 =-16 =50 =-30 =56 =-26 392 =-10 =-63
tree lapse_notification 548 224 2692 551 1390 528 916 3308 195 167 2824 =-7 =12 2515 2217 200 =29 =-20 =-52 =-45 =-29 =59 =49 =-32 =-42 =45 =66 =-27 =44
tree lapse_notification 3498 3486 757 465 3552 2562 =5 =43 =67 1235 285 =20 =-27 1237 81 =36 440 97 =-46 =9 =-52 457 =38 =-50 3588 =-31 =37 =59 =-64
tree lapse_notification 837 787 374 2267 2837 3589 664 1280 3189 795 1275 2849 =12 =-35 =-43 =-45 =-29 =47 =-48 =-21 =56 =-40 =-33 3404 =-42 =32 960 =-45 =30
tree lapse_notification 2803 3491 187 3590 2759 23 =-45 =-8 =51 =74 48 2224 1478 59 2418 563 =38 =-28 =-27 112 =-22 =26 =-28 =-28 =-33 3591 =52 =-29 =66
tree lapse_notification 3482 784 3 =-34 2969 15 3336 2479 =-17 =33 =55 =9 =44 576 3518 726 559 1221 0 =43 =-41 =-2 =-38 =-2 =-43 =-50 200 =86 =-29
tree lapse_notification 3482 2487 914 1010 1737 =-15 =30 =39 126 =27 402 1235 450 =-29 =7 143 124 911 =-40 =38 596 =-42 =32 1303 =38 =-13 =47 =44 =59
tree lapse_notification 1435 3540 2823 1583 59 2868 2837 =4 =49 2460 =-48 =33 3592 1338 2913 2241 =-23 =9 =27 =22 =43 =-49 94 =-60 =22 440 =56 =-25 =28
tree lapse_notification 23 =-47 285 657 3404 2241 =12 =76 =77 =-5 116 26 2632 3400 2136 3099 1529 1335 761 =-8 =18 =48 =16 =-48 =56 =34 =50 =-42 =-45
tree lapse_notification 1442 2299 339 1711 3095 3512 1583 374 1275 3459 3318 1283 =9 =-42 =-46 =-42 =-43 2020 =-43 =32 =-48 =-40 =-49 888 =29 =-32 =-53 =-54 =-48
tree lapse_notification 658 2263 3505 =-34 =66 =65 1542 1103 631 722 90 3593 264 339 594 =21 =-4 =-48 =-18 =-47 487 =14 =-31 =-29 =36 =-45 1638 =-37 =47
tree lapse_notification 2461 3482 1563 1694 1444 433 2448 3295 =-36 =15 2432 =25 =-42 =-3 =35 2018 =20 =-39 2217 148 725 =13 =54 =-32 =-35 1196 =70 =-32 =32
tree lapse_notification 3522 60 224 1064 950 2394 1282 3431 3423 =-29 =34 =9 =55 =68 =26 74 2666 3594 =21 =-71 =-36 =-45 52 460 =-39 =16 =22 =-22 =96
tree lapse_notification 3486 958 3595 3482 3353 2072 1435 1064 903 715 =-54 =-14 =11 590 112 81 =13 =-15 =14 =-62 =23 =-44 =46 812 =2 =96 =56 =44 =70
tree lapse_notification 618 2011 3128 958 3477 3060 1337 3415 2281 1694 391 =-8 =-47 126 =57 =-2 =24 =32 =51 =-59 =53 =42 =31 1327 2868 =75 =-26 =-10 =-40
tree lapse_notification 2449 2273 465 3553 2692 1812 2299 1108 3120 3596 =13 =81 =63 =-48 =-48 =-55 =85 =-39 188 2574 15 241 =-24 =10 =13 =36 =-21 =-38 =-42
tree lapse_notification 2241 548 3491 3562 285 =10 117 286 3496 268 3417 1149 =-12 =50 =40 813 =20 =-39 =-55 =-38 =-37 =78 =42 584 =54 =-30 161 =34 =-22
tree lapse_notification 658 1643 1956 3412 =-38 =41 =68 =48 1442 191 126 1694 192 =-12 =21 =66 427 1221 680 =9 =-18 192 3597 =-40 =38 =3 =-50 =30 =-44
tree lapse_notification 1359 374 784 3207 3536 2556 3598 3409 =-13 =41 =50 =52 =50 =26 838 2610 =24 =-30 3465 832 =-39 =4 =48 =-42 786 522 =39 =-20 =-38
tree lapse_notification 286 1657 3481 2783 757 23 =-34 787 499 3318 3527 =11 =-44 =-48 =-31 =-30 =-21 =-51 =-51 1389 =9 =66 1554 1194 3573 =-62 =27 =37 =30
tree lapse_notification 3530 3512 1682 608 914 3289 2400 433 2839 =-22 =19 3599 =8 =-59 =61 =72 381 1556 3600 =13 =-61 437 =-47 =23 =67 =-36 =-46 =-37 =78
tree lapse_notification 2005 1812 2394 2836 3475 2574 52 2011 2682 2878 1335 =-22 =33 =59 =55 =20 1529 1556 =1 =-36 =31 52 =44 =-22 =42 =35 =61 =-56 =73
tree lapse_notification 3434 2449 1493 3491 2973 1949 1621 757 39 =-46 1478 2517 2632 =-3 =52 =52 =-32 =-35 2824 =0 =30 =-40 =51 3591 =44 =-22 =53 =-48 =68
tree lapse_notification 455 2273 3353 694 2638 1501 2156 1280 =-14 =29 =37 =21 =25 =30 =45 =-48 470 60 1670 837 2403 =45 =-4 =-41 2537 =-21 =39 =-16 =-14
tree lapse_notification 658 724 2235 2904 2704 =-50 =23 =31 =18 =84 392 3601 3054 3514 1346 =18 =-41 =-27 =-35 =-36 179 2448 1235 =-28 3496 =12 =-68 =-61 =17
tree lapse_notification 415 3522 3475 2692 5 3530 2297 3524 188 =9 =-4 =-35 =-38 =57 =-48 =51 =44 =66 1327 1072 =-23 =38 185 1689 376 =48 =-1 =-19 =-28
tree lapse_notification 3522 1423 3461 120 548 3482 1064 433 1575 3602 =-30 =52 =51 =7 760 226 1071 =-1 =26 =54 =76 812 =-13 =102 =38 =-24 =-51 =-48 =89
tree lapse_notification 658 2011 295 2692 =-39 =40 =41 =61 224 2507 2868 750 1512 997 905 =24 =-45 577 =-42 =38 =-17 8 =-15 =28 =-27 =-37 1482 =-29 =44
tree lapse_notification 23 =-39 361 2434 3540 3523 117 3132 8 2546 3404 1262 2012 =-5 =65 =56 =37 3080 =-27 =56 =32 =29 =-18 =50 =49 591 =-58 =26 =-31
tree lapse_notification 774 3409 950 3025 1435 1054 374 3519 1529 3349 3535 =-18 =44 =23 =4 =31 =-48 =-63 =14 =70 =14 =54 1359 1198 1422 =24 =-32 =-38 =60
tree lapse_notification 465 3541 1993 1684 640 174 =17 =-21 =-27 =-30 =-48 =-39 117 39 =-48 3128 613 369 3407 167 =-21 =16 =33 =-24 =41 =38 1182 =-57 =30
tree lapse_notification 548 484 1359 1337 3596 3400 1673 1072 2446 3314 3603 =-12 =48 =32 =28 =46 =-39 =26 =58 =49 60 =23 =-27 2982 =26 =-30 739 =47 =-35
tree lapse_notification 54 854 2143 3604 380 633 =20 =-25 2968 =-15 =36 =-56 581 391 =-50 =33 =28 =-16 3573 1441 3132 682 =-34 =19 =12 682 =23 =-29 =-68
tree lapse_notification 3498 1998 23 =-30 1563 701 3516 433 90 =-10 =29 90 =19 =-26 =-38 =-30 3605 90 18 3606 3471 =43 =-37 =-24 =-44 =-13 =-44 =-43 =-62
tree lapse_notification 1103 1111 2682 1163 2938 3412 2054 3607 1087 3608 3609 3610 =-10 =49 =30 =42 =31 948 =60 =-23 =49 =35 =25 =-40 =44 414 =46 =-15 =-44
tree lapse_notification 3486 458 292 1812 1744 22 446 5 2299 =4 =-45 =-42 =52 2574 407 1073 2206 =-46 =18 =23 =12 =28 2839 =-41 =41 =-55 =-42 =21 =61
tree lapse_notification 188 2273 618 2456 3095 3589 42 =-28 =13 53 =-40 =31 =-33 =57 =-30 =-42 694 3520 2117 3611 =-26 =47 2351 503 =57 =-18 =-31 =54 =48
tree lapse_notification 465 392 148 3540 2544 =17 =-36 =66 280 =-42 =34 =-13 224 658 3419 3464 =-47 =27 =31 401 2512 =11 =-32 =-26 117 1482 =-25 =47 =-53
tree lapse_notification 2479 60 224 1105 116 3437 3096 39 =-31 2258 2146 =10 2508 =-51 =39 1645 3502 =63 =-26 =-25 =-29 =33 =-43 =-41 1066 =-20 =53 =-24 =41
tree lapse_notification 914 3550 3364 3438 2912 179 2446 3612 1546 3613 =-27 =40 =27 =43 =29 =2 =48 =27 =40 =59 392 451 229 =-3 =38 =34 46 =-29 =10
tree lapse_notification 74 80 3407 =-4 2681 =-47 =57 2824 3076 3614 456 192 =-24 22 =12 =-46 =-47 =60 =14 188 503 2947 =42 =-31 =-14 548 =-11 =56 =-49
tree lapse_notification 116 120 1390 2599 187 3328 903 270 622 =-17 =14 =11 =20 232 =37 =-32 3574 492 380 =28 =-1 1468 =15 =-37 =-45 =-47 =-43 =-26 =-42
tree lapse_notification 286 1715 640 2025 3590 3496 983 842 3406 2490 950 =-9 =21 =44 =33 =13 =-35 =-49 =64 =39 15 =-47 =17 =-45 387 412 =-51 =4 =39
tree lapse_notification 658 265 446 =-36 =34 823 =58 =-12 49 1812 931 2253 3366 1355 265 =-1 231 =-42 =1 =15 187 =-26 =53 =-28 816 =36 =-48 =-52 =33
tree lapse_notification 2507 3389 1573 563 553 200 2527 3189 51 887 1359 2960 =-10 =41 =21 =29 887 =26 =-32 =-27 =49 =-14 =-49 =-34 =52 =45 1550 =-49 =30
tree lapse_notification 706 3434 3519 2904 1182 2555 591 =-17 =5 179 =-27 =29 703 962 179 =-8 1327 =-14 =73 =33 =51 3615 =43 =-22 =39 =46 437 =45 =-6
tree lapse_notification 3482 286 3516 2136 1812 3498 407 732 3616 460 =-5 =28 =50 =-38 94 =5 =48 =-47 =-52 =55 =-38 276 =-54 1221 =-10 =82 1512 =94 =-16
tree lapse_notification 465 1108 54 446 141 1949 3042 =20 =-22 =-35 =-19 =67 112 =-23 =18 =-45 112 188 =-9 =-34 3485 54 2427 3617 =-17 =47 =32 =34 =-49
tree lapse_notification 112 62 560 694 3508 =-8 =46 =26 =36 407 =-47 =1 3618 2814 1645 2281 2574 1728 =-14 =45 =34 =36 =26 1198 3619 =31 =-36 =-23 =59
tree lapse_notification 2281 1998 1812 279 2474 3596 3128 1303 2403 1221 2489 =10 1556 =-25 =43 2246 =-29 =26 3340 =-42 =40 =-17 =21 =54 =40 =-38 =-55 =-49 =29
tree lapse_notification 285 39 =-40 589 =25 =-35 3584 902 402 117 192 489 1288 179 =-43 =-2 =34 =18 =1 376 =-55 503 =50 =-40 117 =-17 =65 =31 =65
tree lapse_notification 3522 285 633 306 =-38 =26 =-36 1635 2281 3620 2045 1723 73 3384 602 3621 =-33 =29 =7 =6 3622 =-5 =-65 =26 =31 =37 =20 =35 =89
tree lapse_notification 224 854 3574 1039 3447 1275 3485 1333 =8 =-30 3623 =-61 =26 =-41 =53 =41 =-54 437 2893 =-12 =-58 3517 =22 =-37 1196 2281 =-9 =38 =-45
tree lapse_notification 3482 3523 3540 3570 2446 936 192 458 2508 2802 =-38 =37 =-4 =12 693 =0 1247 =-38 =5 =28 231 =47 =-12 =54 1652 =52 =-23 =48 =54
tree lapse_notification 3530 1385 138 1812 314 3572 590 516 15 784 =-6 722 57 =45 3573 =14 2824 =32 =-48 =-47 =13 =-46 =-58 =-47 =-35 =-53 =-50 =-47 =54
tree lapse_notification 1162 698 402 1337 3616 2045 1020 3482 3353 596 3540 2642 3624 =-22 =34 =39 =42 =-2 =37 =31 =44 =26 =45 =46 =23 231 =47 =-22 =34
tree lapse_notification 2608 2837 560 3607 774 3552 3530 1073 911 3475 53 =-19 =-5 =31 =29 =15 =55 =53 60 =23 =-21 725 =57 =-28 726 =49 =-14 =45 =50
tree lapse_notification 3353 1423 1493 2718 774 950 1221 1327 2461 =-9 =53 492 22 3625 =25 =-32 =-20 =-38 3443 =-38 =4 733 =28 =-36 =15 =28 =42 =-45 =43
tree lapse_notification 816 2702 3025 3548 3534 1476 1075 =5 =-54 403 3137 1623 =-27 =48 =12 333 =4 =-65 =47 =55 392 =70 =-11 200 =38 =-27 200 =-59 =55
tree lapse_notification 548 3626 1397 3498 264 1075 3574 433 3627 1501 =-5 =36 =-48 =7 =-44 =-45 3354 706 =-49 =18 =15 =-45 3628 =29 =-35 =39 690 =44 =-24
tree lapse_notification 415 2573 888 2469 1105 1098 3551 1744 =10 =-44 =48 =-29 =-34 =52 =-21 81 =64 =-17 451 3350 1355 2602 =-33 =28 =4 =22 112 =-12 =27
tree lapse_notification 23 =-35 2249 60 3629 528 90 2546 838 1563 1227 2713 =5 =52 =-35 3574 =54 =-38 1119 =43 =-23 1694 =-16 =49 =-6 =-27 =-35 =-13 =-13
tree lapse_notification 3353 2573 3548 1770 3485 3516 3532 903 914 1694 94 724 =-30 =11 =17 =13 392 =13 =-12 =21 =-36 =-36 =-47 =-50 =53 914 =66 =3 =46
tree lapse_notification 39 =-38 3519 2241 2434 2574 2527 2281 1262 2492 725 3548 =-13 =46 3630 998 =-7 =48 =64 =42 =33 =22 =40 =25 =-38 999 =22 =-32 =39
tree lapse_notification 3506 456 1435 52 415 2362 2456 =-8 =50 =45 =-27 1389 1237 1288 =-1 =59 798 =36 =-38 978 =-37 =26 =25 1237 2839 =-40 =32 =15 =38
tree lapse_notification 3523 188 2824 1444 3025 2020 2546 437 =-11 =13 =-27 =29 =62 =41 596 600 3546 1441 =28 =-13 1441 =-58 =30 =-55 =40 1237 =-25 =11 =57
tree lapse_notification 958 2712 3631 2632 3616 3551 3632 1529 3491 3349 694 756 =-18 =19 =22 =13 =25 622 =-3 =34 =40 52 =45 =-17 =37 =36 =51 =-41 =32
tree lapse_notification 503 301 374 1327 54 =14 549 =-23 =47 658 =86 =20 =-43 658 =-42 2382 3553 =10 =-25 =-37 1235 3308 2382 548 =-49 =4 =23 =41 =13
tree lapse_notification 224 2982 345 2871 2253 295 2702 2490 =2 =43 1603 =45 =-27 =-23 52 =-52 =4 =46 =25 1563 =-33 =19 143 466 =-13 =30 52 =-55 =11
tree lapse_notification 3482 3523 74 2650 3584 1355 1390 1684 903 715 =-44 999 =4 =-39 414 =29 =-28 =-33 =-41 2253 =20 =-40 =53 =-30 =-49 680 =64 =-19 =47
tree lapse_notification 74 787 2281 3616 3437 2045 3519 3555 950 =-7 414 =25 =-21 =46 =30 980 =56 =-21 224 2696 1591 =44 =-12 =-30 =-27 =49 =28 =-28 =-43
tree lapse_notification 607 2608 2713 633 3633 1563 374 361 =1 =-36 =-44 2253 158 3634 3635 =30 =-33 =-48 =-27 =-32 =57 1041 =-34 =33 22 =40 =-29 =46 =-56
tree lapse_notification 1435 1355 2337 3636 3486 1111 2969 1662 189 3637 3638 =-12 =33 =34 908 =9 =-30 =37 =37 =26 =48 =-40 =-29 17 2099 =20 =-27 =-18 =20
tree lapse_notification 306 =-36 503 837 509 867 1496 2434 2292 3480 251 1390 3639 3485 =20 =-31 =-28 =-26 =-22 =-43 =-30 188 =30 =-51 =-11 =-34 =-44 =-22 =-11
tree lapse_notification 1635 374 2005 2281 2474 1054 3477 1542 3640 2692 407 1563 2362 =-14 =29 =11 =8 =44 =-50 =-35 726 =67 =-13 =-42 =37 =23 =61 =-39 =42
tree lapse_notification 415 2292 3586 2011 1064 903 715 =-51 =-4 2471 =46 =-10 823 =16 403 =-24 =22 1327 =44 =-12 =49 =-42 3398 2701 995 =-8 =-37 =25 =46
tree lapse_notification 633 381 2608 90 3640 837 1333 1359 3491 =3 =51 =28 =-33 =-28 =-48 433 3398 903 =8 =70 =-34 402 =-46 =17 =44 =34 2490 =-43 =24
tree lapse_notification 2449 528 224 3482 374 2146 116 1071 903 =2 =25 2018 2199 3516 =45 =-13 =-24 =-17 =-36 =-25 =-30 =56 1066 389 =-20 =42 =50 =-27 =-38
tree lapse_notification 3522 1998 3587 2941 487 1956 2582 1847 3406 3365 =-17 =15 =16 =41 =22 =30 224 1223 3498 =14 =-28 462 =-38 =27 =-12 =50 =-54 =-47 =80
tree lapse_notification 936 3434 1423 281 1366 456 39 =-41 1123 2818 950 54 2846 =7 =-36 567 =-21 =35 1556 =29 =-35 =34 =-24 =-28 =30 =27 =-48 =42 =37
tree lapse_notification 633 2005 479 3189 3590 3556 3470 1071 406 2814 3505 192 831 =-37 =10 =-6 =41 =5 =19 732 =23 =-32 =29 =60 =56 =-28 =41 =63 =-29
tree lapse_notification 2449 2241 3336 427 3633 187 1303 784 703 189 =-22 =3 =39 =13 1119 3102 =-47 =32 =36 2773 515 =11 =-40 =-42 =55 =-28 =50 =23 =-38
tree lapse_notification 116 2608 138 3565 633 1945 1673 3641 2893 3642 2692 =3 =44 =-45 2241 =-40 =19 =45 112 =-55 =10 =50 660 =-32 =30 =22 =-44 =42 =-49
tree lapse_notification 3522 1442 402 1760 2217 400 2045 3643 590 3053 =5 =-37 =-46 =-57 =37 =-29 301 1358 =-59 =12 =6 =35 300 2851 =49 =-22 =-24 =-46 =77
tree lapse_notification 548 3522 658 458 812 3581 3510 =-50 =24 =25 =30 =35 1103 22 3481 2355 =9 =-26 =-46 369 2814 =14 =-23 =-39 =-51 =74 584 =49 =-19
tree lapse_notification 3584 837 2461 2241 2973 2632 3644 403 706 3401 3505 784 =-24 =19 =44 =19 =27 1435 =-2 =51 =54 =39 =47 =17 3645 =47 =-14 =-26 =58
tree lapse_notification 1435 3434 1072 195 528 116 378 1308 677 3646 416 3647 =-6 =46 =42 591 =41 =-25 =42 =24 =56 =-35 =-28 1005 =-36 =27 =38 =32 =24
tree lapse_notification 3587 3477 3648 1694 2072 698 1064 3482 1201 =-20 =48 =62 402 24 =-7 =10 =35 =26 =-41 504 2018 750 =43 =-6 =-26 =-26 =43 =43 =-51
tree lapse_notification 25 694 =-39 =58 188 307 1784 1501 3232 301 2534 =-15 =42 2824 2355 =-9 =43 =24 =46 =35 =46 3189 =24 =-32 307 838 =13 =-15 =-53
tree lapse_notification 2573 2507 2783 2814 18 637 2899 998 2448 90 =-3 =-28 =23 =31 161 =51 =-1 =-46 =-54 24 =1 =27 =-46 188 =12 =-59 3042 =47 =-33
tree lapse_notification 698 2258 694 3420 3128 1432 3649 1512 2702 722 1288 2824 =-18 =-2 =22 =-48 =16 =-38 =22 =29 =15 =35 =23 143 =34 24 =-34 =27 =24
tree lapse_notification 1998 466 470 784 2624 =-7 556 =41 =-19 433 573 3650 =10 =-41 =-31 3594 3651 =41 =-24 =-28 =-19 2893 3081 120 =40 =-35 =-7 =-26 =-47
tree lapse_notification 120 2005 2930 658 2355 437 2713 997 =-43 =7 =24 =14 =39 557 997 2712 3477 =3 =44 =-32 328 2956 =-32 =17 =32 =23 =41 =60 =-31
tree lapse_notification 3652 3653 1812 2840 148 3532 1083 2434 1160 =10 2442 =-24 =28 179 =-51 =32 1220 =-31 =45 =-30 715 =24 2120 =-38 =27 =-34 =-45 =-48 =-30
tree lapse_notification 74 3640 715 2461 2471 =-38 =10 =15 1071 52 3365 =-9 =21 2235 187 1598 3654 =-37 =31 =8 3189 573 =29 =-19 =-37 =36 =16 =-48 =-42
tree lapse_notification 3587 3481 2712 339 2273 819 2507 3655 2650 3650 22 84 =10 838 =37 =10 =2 =-35 =-13 =-41 188 =17 =-44 =-30 =-25 =-41 =-28 =-47 =-51
tree lapse_notification 1657 2479 2837 3532 2143 412 3506 3217 3631 =-4 =43 =-48 3656 =57 =-38 =13 3249 =-34 =10 =-37 =35 =30 3406 1382 733 =58 =-2 =-19 =-14
tree lapse_notification 503 286 3522 456 2656 1700 1390 1722 1694 =6 3657 =36 =-20 =30 =-29 =-39 =-36 2824 3431 =-37 =31 =17 =74 3618 =-38 =36 2610 =-24 =32
tree lapse_notification 3498 757 3658 548 224 23 751 =-38 =36 2005 551 1435 2558 =3 =34 2368 =41 =-25 =36 =62 2633 =-26 =12 1457 =49 =-37 =-41 =-18 =-46
tree lapse_notification 1998 3437 3463 3659 2936 285 54 3660 =19 =-48 489 =-57 =17 1266 833 =-13 =28 1406 =12 =-46 =21 =54 1299 =63 =-15 224 =30 =-23 =-41
tree lapse_notification 2449 3491 1280 3661 1542 1482 1346 3514 2904 =1 =29 =-24 =-42 549 265 =47 =-14 =-24 1760 2240 =-40 =22 =38 =-42 =37 1539 =58 =-24 =-41
tree lapse_notification 3523 1337 953 198 462 1108 724 658 3 =-46 =0 =11 62 =55 =-13 =-41 798 987 =-9 =41 =-46 584 =-19 =29 1235 =-36 =14 =44 =40
tree lapse_notification 3516 1635 1885 3525 276 1198 3662 2466 2527 167 =-5 =8 =47 167 =43 =-21 =-37 2146 =-51 =17 775 3663 =52 =-24 =-20 =-31 =-44 =35 =-36
tree lapse_notification 3365 3587 87 3664 3640 2005 886 281 2466 849 3450 3584 =-9 =42 =36 =15 423 =27 =-32 =18 =20 =43 =-45 =50 =24 =-48 1645 =28 =-32
tree lapse_notification 795 2837 3416 3514 1435 3572 3352 3664 3442 3665 1079 104 168 =-9 =31 =17 =30 =22 =39 =48 =23 =-51 =17 407 =-39 =11 =22 =36 =-46
tree lapse_notification 3475 466 2953 2973 3666 701 333 3069 2570 314 =-4 =-35 =11 =-37 =22 3667 =-42 =37 =39 =39 =-35 2570 584 1613 =31 =-19 =-32 =-28 =36
tree lapse_notification 3491 2594 3534 1493 3587 391 487 53 2143 17 =9 734 =-34 =36 =-30 =-20 1648 =9 =-44 =-25 =-58 =38 =46 1542 =44 =-23 53 =-14 =49
tree lapse_notification 3523 2382 3579 2095 832 556 878 403 =0 868 231 =-43 =6 =25 =15 3080 =-46 =25 1061 2558 =6 =36 =-18 =-37 415 =40 =-12 =-29 =36
tree lapse_notification 1770 74 120 264 465 3600 1585 963 26 3668 1563 =13 =35 =-33 =-32 =-25 =-33 =-44 681 =-6 =28 =-19 141 773 =-45 =19 =19 =-40 =-43
tree lapse_notification 958 1337 180 2507 3401 1007 2531 301 =5 =-14 =30 91 3410 =-28 =15 =41 =19 =-44 1366 2576 401 693 =11 =-29 =-28 =38 =58 =42 =36
tree lapse_notification 1390 3477 2403 2217 1283 590 1998 509 200 3606 =12 =-23 1389 =-13 =33 =-39 =-34 =-43 =-46 3407 604 =-20 =-75 =17 1621 =-32 =13 =42 =-38
tree lapse_notification 3522 456 3485 3484 1037 1459 1539 876 1476 =12 =0 =37 =-16 =30 1564 =-31 =25 =-35 =-37 651 3383 1337 =-43 =28 200 =49 =-29 =31 =68
tree lapse_notification 116 3587 1542 3486 3658 292 1101 596 235 680 2252 =-6 =44 =22 =-24 680 3669 =18 =-49 =-45 =19 =-29 =-40 =43 2469 =-30 =29 =-43 =-39
tree lapse_notification 2594 1264 1493 168 427 3611 698 1501 3579 3025 914 =-17 =-3 =35 =19 =16 301 =43 =-19 =44 273 =-44 =9 =37 =36 =43 375 =42 =-25
tree lapse_notification 3522 2281 658 669 3 =-41 231 =26 =-23 =-51 402 1060 90 3413 433 =-2 1303 =22 =-18 =-38 433 =13 =-43 =-18 407 =44 =-7 =25 =66
tree lapse_notification 496 722 1111 2479 2157 3652 2299 3596 3487 3556 3132 2217 3670 =-2 =33 =-28 812 =20 =-22 =49 =25 =56 =-42 =-34 =-42 =32 =27 =-27 =-35
tree lapse_notification 2267 2299 2154 3671 2045 608 3643 903 887 3567 112 54 =-3 =-28 =3 =41 =18 365 =22 =-29 =-45 =-35 =28 =46 3672 =-41 =22 =-43 =-34
tree lapse_notification 415 2285 1812 194 306 3086 =-45 =36 375 2479 2578 1694 3579 =3 =38 265 =39 =-22 =51 =47 914 =-41 =19 =-20 =-43 =-34 2294 =-11 =38
tree termination_right 1512 3452 3673 =-118 =74 =55 161 659 =-98 =40 3 354 =-84 =80 3674 354 1282 1614 1070 =88 =-80 =-53 3452 =-69 =84 =109 3452 =-92 =107
tree termination_right 501 2822 2240 3665 3553 =-112 =-67 =-41 3675 23 =-92 =88 =-84 3445 2240 =-64 =51 415 =89 =-16 23 =-100 3578 838 2240 =-53 =84 =69 =105
tree termination_right 161 3676 902 =-106 =-51 =61 25 3076 =-105 =-10 1096 2899 3541 3677 680 1112 591 =-23 =69 =57 =-90 =91 =95 =96 3677 3678 =-92 =87 =90
tree termination_right 3443 3553 2822 999 902 =-101 =4 =-37 354 2650 =-81 =69 902 =86 =-82 478 844 =-55 =73 =-92 478 39 =-80 838 =29 =93 431 =-95 =74
tree termination_right 1221 =-98 1116 2938 126 3679 =-57 =85 =-87 =20 23 =-94 3680 60 3455 461 3356 =88 =-64 573 =-53 =58 =-39 2953 =-23 =78 3681 =-100 =90
tree termination_right 659 3682 2995 3683 3684 3685 3686 3687 3688 =-93 =-11 =-7 =8 =-9 =54 573 =-69 =67 =21 57 17 =-75 =71 3592 =11 =88 3689 =79 =-82
tree termination_right 1512 501 2240 3690 =-91 =28 3148 =-7 =-75 1274 =34 =-85 501 3691 1060 2240 3418 3383 3692 =-74 =78 =68 =36 =37 =75 3693 =83 =-79 =73
tree termination_right 594 3518 3694 =-88 =54 =-3 383 306 =-83 2028 361 3601 3695 1174 3696 =71 =-39 =-44 =-75 550 80 =-36 =71 =84 =-53 =-71 402 =-83 =93
tree termination_right 1574 3682 3443 2995 3683 3697 3698 =-85 =18 =59 =14 366 =40 =-63 366 878 =-19 =81 =-58 57 =-38 =46 878 120 57 =-25 =51 =-77 =71
tree termination_right 594 2253 3699 3700 =-84 =57 =14 =4 1642 614 1820 343 =-61 =84 =51 =60 2571 3691 97 784 =-71 =47 3554 1056 =55 =-78 =-20 =65 =77
tree termination_right 501 2822 2240 3701 3684 3308 =-81 =-9 =13 110 =-65 =48 3526 =29 =-60 1762 1564 =-44 680 =55 =-76 =71 2953 1168 1702 =44 =-91 =-77 =74
tree termination_right 501 3592 3702 3703 3704 3705 999 3199 =-79 =-19 =-40 837 =92 =-61 =3 =43 478 =75 =-62 3706 =54 =-61 658 1168 =24 =-73 3707 =66 =-38
tree termination_right 501 1642 3684 3452 659 =-78 3675 =69 431 =-79 =85 =41 465 =78 =-52 658 1355 =-62 =36 3708 112 =-10 =59 =-80 3 638 =34 =-66 =57
tree termination_right 659 3709 3128 504 3702 3710 3711 =-76 =55 =38 =21 2753 3712 698 =-62 =6 =46 =57 504 =-30 837 =73 =-34 504 =4 =67 837 =67 =-53
tree termination_right 594 2995 3676 3308 =-76 =-2 =106 =33 742 306 =-78 3713 3714 3715 862 138 3716 =65 =-49 =-86 =-41 =-55 2938 =-58 =72 =-75 126 =6 =-69
tree termination_right 2240 2697 3541 3717 3718 3719 945 =-74 =-41 =65 =39 =13 573 3720 3721 =-60 =73 =73 =64 2755 3722 =3 =68 =-65 22 3723 =61 =17 =-26
tree termination_right 1550 504 3724 =-73 =69 3469 3128 =-61 3675 =49 =-47 =34 306 =-78 680 3725 862 3615 553 =73 =-79 =-36 =-34 504 =-88 =75 403 =-58 =54
tree termination_right 161 2253 3726 3727 =-72 =9 =3 3675 =24 =-52 1168 39 =-76 3728 437 618 761 3729 3517 =15 =66 =74 =-63 =-73 =62 =-82 3730 =-74 =53
tree termination_right 1221 3452 3731 =-72 =64 =21 3732 62 3452 1355 3516 =-18 =34 3733 =45 =-63 =45 2753 3734 3682 =-54 =13 =72 =18 3735 =70 3452 =-78 =64
tree termination_right 594 1221 3736 3324 =-71 =10 =97 2667 =-44 =67 1658 3737 3597 =43 =-28 =-59 3701 2612 2677 1821 6 415 =-21 =-57 =14 =61 =51 =51 =42
tree termination_right 2571 2822 3738 3042 2899 3682 3699 2688 =-69 =-14 =39 =15 =14 3377 =-35 =57 =9 3739 1737 3418 2570 3719 =-34 =67 =49 =57 =75 =67 =52
tree termination_right 3443 3578 3199 3128 3626 3740 3741 1782 =-67 1645 =-44 =56 =58 =78 487 =35 =-66 352 =18 =-51 =4 =28 658 838 =-30 =18 90 =46 =-24
tree termination_right 2571 3742 2240 1782 3684 3743 3677 =-67 3627 =-39 =98 283 =106 =-35 =27 =1 478 39 =-73 188 618 =76 =-55 =-24 =-59 412 =58 =-26 =49
tree termination_right 161 2253 3443 =-67 =-30 =-11 872 3677 3418 275 1026 3 343 =-70 =61 3443 3744 3743 =-24 =33 =79 =36 =40 =-63 3455 =79 =-46 =76 =-58
tree termination_right 844 3547 3745 3736 =-67 =76 =32 =47 305 3691 167 504 3746 3747 3710 =-56 =32 =100 =26 1460 480 =17 =-62 =-60 =22 =36 2352 =49 =-122
tree termination_right 1221 3726 =-67 =27 478 25 =-59 437 501 1026 =-18 =32 1462 618 =67 =-64 1195 =-79 =62 3725 3748 =60 =-83 =-22 837 =96 460 =-58 =69
tree termination_right 1221 3690 3685 =-66 =2 =88 2953 1762 3701 415 3345 361 3749 3677 =-3 =54 =-66 =-91 =96 =-42 =44 3 =-50 3750 =56 =-54 3693 =61 =-59
tree termination_right 1550 1221 3623 3718 3673 =-66 =58 =73 =39 402 281 1435 44 =-51 =2 =51 =25 =99 39 =-72 680 3725 41 =61 =-4 187 =-51 =40 =-30
tree termination_right 1512 3732 3547 3694 574 =-63 =21 =99 62 3 =-57 =43 =-58 =37 3 343 =-56 =39 2938 3751 2612 3752 =22 =-65 =82 =-79 3753 =62 =-68
tree termination_right 1574 3691 3553 3665 2899 784 907 2743 3754 =-64 =20 3743 =-49 =142 =1 3755 =-42 =97 =2 =6 742 =22 =-50 549 =48 =-16 3756 =17 =63
tree termination_right 1221 3452 3700 =-64 =94 =25 742 25 1352 =-63 =48 948 3452 3725 208 3732 3509 838 =-24 230 =11 =131 =81 =47 =88 =-79 =47 =69 =-38
tree termination_right 844 2240 3606 3757 =-64 =84 1119 =27 =-60 =72 1574 573 2240 2216 3521 3758 =-53 =58 =14 =56 392 =23 =-44 392 =37 657 =-53 =22 =29
tree termination_right 1512 3452 2995 3759 3754 3760 =-62 =49 =24 =53 598 =41 =-40 23 =-60 =49 23 =-60 3728 1885 41 1700 3761 =44 =-59 =-66 =-21 =-66 =-73
tree termination_right 3452 3691 3762 3665 3308 784 3726 3739 3763 =-62 =-11 =18 =60 3676 3764 =-37 =54 =112 =76 3630 1009 =50 =-26 =-43 =28 =27 1168 =51 =-56
tree termination_right 3452 1048 3765 3766 1459 3087 3665 3767 3681 =-60 =68 =56 =3 =14 999 =-17 =67 =62 =43 3627 =-4 =72 1274 3768 3769 =50 =-76 =-67 =-59
tree termination_right 501 2822 3665 3719 3553 3770 3771 2953 3609 =-62 =6 3725 =30 =-64 =51 =-3 478 =24 =-53 478 =125 =-26 =19 =21 2953 659 =-5 =44 =52
tree termination_right 659 3691 3762 3652 3712 3736 3772 3773 3497 3774 3765 =-60 =14 =33 =-11 =28 =43 =12 =24 420 =-8 =93 =27 =34 742 361 =51 =-65 =-40
tree termination_right 614 3742 550 3762 3747 3697 2753 3521 643 3775 1699 2687 =-60 =2 =64 =58 =4 =-9 =-17 =75 =75 =30 =20 =30 23 =-60 3680 =45 =-28
tree termination_right 2240 658 3677 3609 =-60 =15 =23 3673 3592 3648 3776 3777 3778 3779 =-45 =54 =63 =50 =36 =77 39 =-62 =60 =46 383 39 =-64 =49 =-38
tree termination_right 1642 3780 2253 2969 2072 3781 3782 3783 =-59 =82 =21 =30 =-20 =30 3723 =38 =-36 39 =-45 =82 39 =-60 813 2938 =13 3784 =57 =-60 =-20
tree termination_right 437 784 3254 659 19 1764 =-59 =61 =42 =16 1423 =11 =-102 2824 1598 =24 =-34 =-45 702 3683 =-41 =26 54 3770 433 =26 =-26 =73 =-21
tree termination_right 1221 3740 2571 3648 =-61 =2 =49 =99 3719 74 361 2571 1653 3648 888 3677 492 1482 =-11 =51 =38 =35 =-50 =84 =66 =45 =-52 =-86 =97
tree termination_right 594 2240 3652 3553 3785 3729 =-60 =52 =126 =6 84 =55 =-48 =46 54 25 3786 =-49 =56 3317 905 =39 =-33 =-38 1235 3709 =-43 =36 =54
tree termination_right 1221 3726 2253 2216 =-61 =0 =26 =73 3042 =32 2753 3787 1888 1060 1147 3702 1003 =-39 =18 =21 =39 3004 =40 =-47 =66 =93 3445 =60 =3
tree termination_right 878 3743 1585 3762 403 1048 3740 2688 =-60 =18 =61 =20 645 1584 =-36 =67 =50 =28 3788 =-40 =47 3469 =-4 =94 1247 1658 =33 =-12 =-45
tree termination_right 844 3547 3553 3789 3667 =-60 =30 =56 =24 1621 =97 =-30 837 1437 307 738 3553 3703 =-19 =34 =24 =51 =48 =73 402 366 =-12 =-56 =105
tree termination_right 3443 305 3626 3592 2938 3767 3698 2534 3324 3790 =-57 3509 =-26 =100 =13 1123 =48 =-49 =43 =46 =31 =17 80 =73 =-37 =28 307 =14 =74
tree termination_right 1116 2240 3553 3609 3791 =-58 =50 =24 =-1 366 =52 431 =-35 =99 23 =-61 3792 354 307 1722 604 3776 =-21 =64 =40 =71 =67 =48 =-60
tree termination_right 161 3719 3554 2687 3712 320 =-58 489 =-38 =40 =23 =27 62 =54 =-35 =71 1234 1391 787 437 3770 =31 =-37 =46 =-48 3793 =-23 =38 =-45
tree termination_right 681 999 3495 902 3691 3609 305 3766 3757 =-57 =53 =30 =26 =5 =46 =39 =59 =19 23 =-46 3693 813 44 1143 =35 =-56 =-26 =-15 =-69
tree termination_right 3732 658 3677 3688 3740 3714 =-56 =50 =72 =106 54 =59 =-43 3452 3348 3652 659 =-39 478 =63 =-31 728 =-1 =110 =82 =36 3714 =42 =-23
tree termination_right 501 1355 3652 3765 3771 2938 3711 399 772 3794 =-57 =70 =21 =-8 =75 =2 =64 =36 =7 1071 2938 =-17 =56 3795 3737 =82 =-26 =-51 =20
tree termination_right 1512 844 3780 3547 3128 =-59 =24 =67 =69 62 3184 2216 3452 3796 =-25 =81 =36 =88 =116 =-52 3751 663 3725 =29 3452 =-73 =52 =-62 =-80
tree termination_right 594 2938 3516 3797 2995 193 =-56 3076 =-36 =89 =38 =63 =20 =40 39 =-66 478 3693 863 3798 =38 =-61 =-38 =-57 402 126 =64 =-57 =141
tree termination_right 594 504 3755 281 3757 =-58 =86 =-13 =60 838 2891 3348 =-41 =33 =99 =58 3042 =32 1116 =-40 1700 2628 7 =-3 926 =46 =-44 =-69 =-72
tree termination_right 1512 878 3736 3626 3184 2953 3727 3799 =-57 =78 =51 =14 =45 =22 =64 54 1412 =24 =-46 =-43 3708 2558 3800 3707 =25 =-48 =-63 =-54 =-71
tree termination_right 161 799 3443 757 3514 3801 =-57 =50 =13 669 2011 =-42 =44 =30 167 =-14 =65 285 306 =-39 =102 =-15 306 =-56 1423 757 =11 =39 =-61
tree termination_right 757 659 3166 614 3684 1585 3128 3802 3803 772 2743 =-54 =36 =18 =78 =66 =7 =17 =40 =7 =27 =39 478 349 39 =-40 =26 =-62 =-26
tree termination_right 681 757 3541 3797 3804 1469 2899 574 =-57 =50 =13 =16 =61 =69 =14 2822 =-3 =71 658 757 46 =-55 =21 =12 3805 3806 =38 =-59 =-97
tree termination_right 594 504 3308 3676 =-56 =79 =66 878 =-16 =67 383 680 3674 3455 3 343 =-44 =50 =39 =-48 504 =-83 =61 =-32 3807 3658 =-45 =93 =77
tree termination_right 658 354 3808 2995 574 3747 3553 =-56 =18 =72 =48 2938 =35 =-63 =32 =7 2938 23 =-67 1574 1037 1282 =-27 412 =41 =-45 =40 =37 =45
tree termination_right 1221 3623 3740 3770 =-56 =36 =100 =90 306 =-61 812 3719 74 3751 1460 504 3650 3715 =23 =-61 =-70 3809 =54 =-54 =-18 =-77 =-70 =86 =-13
tree termination_right 504 757 3810 1585 450 772 =-51 =19 =12 =21 =68 1476 354 =-39 =22 3 =-37 =34 3583 3 =-43 73 42 =-54 3478 =49 =-15 =-2 =-39
tree termination_right 1550 2938 2216 3166 437 1048 =-56 =16 62 3811 =1 =112 =-58 =15 =76 =37 361 3317 905 44 1135 3582 =41 =-78 =-82 =-11 =-41 =-51 =-51
tree termination_right 1221 3443 3726 3606 =-57 =26 =75 =41 23 =-61 3675 862 2051 3812 370 1254 3792 =43 =-43 =-42 =-45 =-90 =-74 =-38 366 =17 684 =-36 =85
tree termination_right 1642 3780 399 3807 3623 1437 3701 3452 2938 3260 =-53 =34 =7 =10 =6 =-9 =49 =29 =23 =50 39 =-48 296 814 931 =31 =-39 =-17 =-52
tree termination_right 681 838 235 3777 3727 =-54 =45 =18 =1 487 702 =-35 415 3 =-17 =45 =-26 =-52 618 664 3792 3237 3 =-25 =33 =-35 =-50 =-55 =-61
tree termination_right 187 3743 3452 3711 3692 1048 837 =-55 =-20 =-6 =53 =68 =16 =4 1437 3495 1048 3474 212 =-27 =14 =74 =39 =84 837 1071 =35 =109 =-16
tree termination_right 504 3648 3780 1658 3702 437 3813 =-55 =66 =-18 =69 1655 1762 549 =-25 =48 =31 =-77 =45 =78 437 3 =-55 1658 =20 =-21 3689 =45 =-27
tree termination_right 161 489 902 3814 1282 208 3500 3758 =-54 =27 =38 =-4 =16 =56 =29 1064 =-27 =27 361 2051 664 3728 2463 =24 =-66 =-51 =-53 =-66 =-47
tree termination_right 844 3719 659 860 3815 1459 3816 =-56 =55 =21 =52 =17 =46 =115 23 =-55 392 948 1060 787 =8 =-62 =47 =62 366 3717 =-11 =31 =-58
tree termination_right 1116 902 3348 281 458 44 =-50 3606 =-25 =62 =3 =16 =42 62 =77 =-25 3648 74 1441 1274 3817 =7 =-65 =-55 3317 =43 =-56 =-76 =88
tree termination_right 1550 406 2240 3755 728 3818 3575 3819 =-51 =37 =6 =48 =31 =76 =38 3583 =46 =-39 39 =-54 267 3680 556 =34 =-15 2240 =-74 =42 =-74
tree termination_right 844 3042 3553 840 1048 3820 =-57 =74 =47 =63 =63 =24 440 1550 62 2246 1469 =-24 =39 =70 =-54 1048 2697 =16 706 =-46 =28 =58 =32
tree termination_right 844 3780 2938 3756 =-54 285 =77 =-33 =53 =50 392 1539 393 645 267 594 =-17 =18 =-61 =62 1658 =65 =-14 =-44 403 =-33 1469 =25 =-51
tree termination_right 161 410 3627 951 762 =-50 =-13 =36 =25 3821 =-7 =123 680 23 =-49 3317 1441 693 296 3822 =30 =-104 =-53 =-52 3707 =63 =-48 =-56 =-46
tree termination_right 161 504 3719 3823 3824 3781 =-54 =39 =57 =105 3675 =117 =-30 1460 =33 =-28 3805 403 1060 3626 3087 =-15 =53 =55 =33 1655 =42 =-49 =-117
tree termination_right 1512 702 3755 420 =-56 =42 =68 392 1355 3606 406 3148 999 43 =-45 =34 =35 =55 =22 =67 =49 2571 =-56 =47 2612 1355 =-6 =21 =50
tree termination_right 784 3712 1071 991 431 3825 3688 3826 3827 3399 3828 3683 3484 =-50 =24 =0 =30 =14 =32 =28 =41 =35 478 =-20 =118 =46 =6 =43 =10
tree termination_right 658 838 399 3738 3829 =-53 =52 =28 =13 =-5 3648 431 478 3830 1116 2846 3721 =-30 =52 =46 3751 =17 =-65 =67 =-51 478 =2 =124 =91
tree termination_right 1116 878 3743 1548 2787 =-48 =65 =51 =25 3675 3831 =47 =-49 402 =-48 =65 306 =-54 1274 3728 1462 460 986 =31 =-68 =-47 =-39 =-56 =-42
tree termination_right 187 161 3626 399 3832 =-53 =21 =22 =41 25 =-43 2117 =11 =-53 465 1064 312 365 =-25 =52 =90 415 25 =-6 =64 =8 2753 =-20 =34
tree termination_right 1221 3589 3726 3577 3758 3802 =-50 =57 =52 =67 =67 192 =111 =-29 431 2558 3317 3583 702 283 =61 =-11 41 =31 =-27 =-35 =-49 =-52 =76
tree termination_right 844 3042 450 3833 2240 3324 =-54 =46 =42 =76 =35 =24 167 3452 402 3630 1762 =-17 97 =-31 =23 =-50 1162 798 =82 =-33 =-67 =21 =39
tree termination_right 1221 2688 1643 3648 3690 991 3785 =-53 =46 =50 =68 =81 =35 =85 39 =-51 837 1435 948 3776 2573 =5 =69 =66 963 =74 =-39 =81 =-19
tree termination_right 1355 3469 1550 2251 3754 2938 3208 3834 =-48 =48 =15 =20 =62 =32 1389 306 =-60 2570 =6 =64 =-36 =51 383 3237 3708 =40 =-72 =-32 =-24
tree termination_right 437 3790 3835 2240 3736 902 3517 2822 1346 3836 3837 399 =-48 =1 =42 =43 =72 3682 =33 =-44 =29 =22 =107 =4 =84 =35 1026 =5 =40
tree termination_right 702 1585 3541 1759 =-47 =55 =6 =22 458 23 =-58 3805 528 3838 104 2240 1011 3839 =-12 =66 =52 383 =46 =-18 =-43 =72 =-55 =-90 =45
tree termination_right 2216 594 3712 3615 2687 698 3814 3729 3840 =-48 =56 =49 =72 =23 =51 556 =-10 =125 =110 618 3764 3674 =6 465 =-62 =48 =61 =-49 =79
tree termination_right 844 1389 =-49 2688 840 3743 3087 =-24 =81 =44 =58 =111 392 2216 1539 1435 3026 =8 =66 =59 =-48 =75 3509 1550 =-49 1389 =14 =-57 =56
tree termination_right 3719 1355 3756 3553 2688 550 645 903 3841 3830 772 3842 3782 =-52 =19 =31 =15 =46 =44 =7 =34 549 =46 =-46 =42 =27 =32 =18 =70
tree termination_right 25 3843 =-51 =37 3648 1048 399 403 2969 3756 3763 960 2204 3778 =-41 =52 =52 =26 =23 680 =28 =-52 =61 3844 =15 =-41 =30 =29 =77
tree termination_right 39 =-58 399 2688 3845 406 3755 1469 2822 2253 3846 1757 3847 3848 =-40 =49 =38 =28 =44 =31 =8 =31 =76 =10 =46 =42 285 =76 =20
tree termination_right 1116 410 3208 3849 3526 3495 =-49 =43 3675 =97 =-24 =68 3675 =61 =-10 455 =2 =56 3805 618 7 1299 =16 =-26 =37 3495 =-59 =46 =-102
tree termination_right 3648 878 1595 3469 3677 1459 3850 3497 3851 =-36 =60 =32 =44 948 =-8 =81 =26 =49 =23 2755 2558 478 =27 54 =34 =-42 =-41 =-63 =62
tree termination_right 658 1355 3623 3852 3825 3345 2840 3808 3609 3835 =-51 =54 =24 =18 =43 =57 =39 =72 =62 59 =53 =-20 728 3184 2571 =0 =33 =66 =67
tree termination_right 187 1550 3443 3215 3853 3679 =-48 =38 =61 =61 =9 39 =-60 3854 =13 =-67 3495 3565 3345 784 3274 =-8 =74 =37 =63 3855 =67 =-24 =72
tree termination_right 3 3856 =-47 =48 3648 3719 1550 2251 410 402 2938 3374 3087 =-48 =29 =26 =21 3675 =-27 =89 1 =6 =120 =47 2131 =15 =-83 =53 =79
tree termination_right 39 =-54 440 22 2702 757 2995 657 2537 3601 =-38 =11 =19 3317 =21 =-60 3714 =39 =-50 1462 3241 =22 =-76 =-62 =53 3500 =-52 =51 =24
tree termination_right 306 =-54 878 3208 1060 3756 3778 3128 3469 3684 3835 3839 2612 =-47 =14 =38 =73 =28 =41 =38 =72 =26 =24 =63 3675 2755 =34 =-55 =-18
tree termination_right 187 431 1512 3736 3857 3836 3308 =-45 =23 =43 =46 2240 =91 =-20 2046 1758 =-7 =54 =-117 =52 465 3241 =34 =-52 569 2953 =-21 =47 =54
tree termination_right 1437 658 1048 3803 3858 3859 3292 =-47 =21 =51 =52 =89 =25 3805 2571 1299 878 3787 1010 =-4 =60 =86 =43 =-23 =47 =-95 188 =55 =-25
tree termination_right 504 2216 594 3606 3166 3860 =-47 =52 =23 =33 3861 179 =-8 =37 =-101 =70 1658 250 391 =40 =-24 =-32 3723 478 =45 =-45 1060 =-50 =17
tree termination_right 702 844 3652 =-57 =40 484 =-12 =38 126 3553 53 2143 =43 =-27 =-27 =85 618 6 2724 3862 2969 =-15 =44 =74 =40 3863 =43 =-31 =-50
tree termination_right 2969 3738 3509 3648 355 3864 1116 3458 3865 =-36 =39 =43 738 3858 3677 =-22 =26 =46 =33 =87 =44 =47 =45 3680 3866 =48 =-63 =-48 =63
tree termination_right 187 658 3867 3858 =-43 =43 =50 3674 23 =-59 412 =22 =-37 =-59 618 59 3 =-24 126 =64 64 3081 =39 =-23 =-27 1512 =-32 =31 =-35
tree termination_right 2702 2822 2953 431 725 3846 3521 3868 3821 3869 3870 3208 =-38 =10 =40 =64 =61 =70 =8 =64 3578 =11 =-49 =41 3674 =35 =-42 =21 =43
tree termination_right 3626 2251 1064 3458 377 3443 391 3690 655 3871 1233 3872 =-44 =36 =22 =34 =37 =64 =25 =8 =42 =83 3873 643 =2 =52 =-48 =45 =47
tree termination_right 23 =-54 574 504 2009 3592 1117 2612 3847 914 =-40 761 =-21 =61 =34 =31 3874 =26 =-77 3875 =47 =-54 =30 3583 1658 =34 =-13 =-35 =65
tree termination_right 23 =-49 548 285 1437 2289 3630 =13 832 =-81 =19 =58 =92 2822 2695 3825 364 =-21 =31 =48 =42 2289 3714 =40 =-35 =-25 837 =14 =123
tree termination_right 1221 2253 3838 657 2695 3876 1410 =-48 =41 =81 =59 231 =-28 =52 =65 =57 1391 3478 3877 3723 =35 =-1 412 =7 =-54 =-33 997 =-12 =-100
tree termination_right 1221 702 =-55 25 =-48 3514 3754 440 =-20 =36 =71 =85 23 =-44 383 3805 1462 3878 3674 3582 =33 =-47 3452 =-57 =41 =-88 =-35 =-68 =-19
tree termination_right 25 3877 =-54 =30 187 3879 3880 1585 1010 3694 =-23 =43 =40 =20 =52 =92 415 52 1057 1820 =46 =-34 =-68 =-3 1501 6 =-34 =25 =47
tree termination_right 431 3738 3 354 =-52 =20 3780 2667 3847 3838 3142 3881 =-17 =53 =49 =55 =44 401 =56 =-26 =33 3714 =36 =-30 354 684 =53 =-26 =99
tree termination_right 1437 1550 3495 3554 3780 235 =-39 3583 =28 =-30 =23 =28 =50 1700 3674 3241 553 3882 =25 =-82 =-61 =-54 465 =-64 =52 =-71 285 =85 =14
tree termination_right 281 3767 844 2938 799 3694 1079 3532 =-47 =51 =49 =44 =16 =50 126 =29 364 3703 3869 =-18 =54 =32 =51 =52 725 =-11 3782 =64 =-33
tree termination_right 25 3871 =-45 =41 3805 415 74 725 651 645 3704 3883 =-8 =51 =52 =52 50 =50 =-39 837 2780 =49 =-41 =-21 =-62 860 =-23 =30 =-85
tree termination_right 1221 702 =-52 980 757 878 =-41 =23 =34 817 562 =96 =-14 =-36 618 23 =-37 267 1163 3884 3675 =28 415 =23 =-32 =-79 =-20 =-39 =-41
tree termination_right 431 39 =-45 3597 528 3803 772 2009 3885 1406 3452 673 413 3688 =-8 =50 =45 =-41 902 =34 =-28 =-58 =68 =32 =42 =93 =-49 =-54 =51
tree termination_right 3648 1221 393 2214 3886 2802 3524 =-47 =27 =52 =75 354 =-5 =105 =35 126 23 =-45 =48 3738 41 1423 608 =-3 =-71 =-65 =-47 =22 =61
tree termination_right 431 187 1221 399 1595 =-50 =42 =43 1721 3484 283 =47 =-15 =50 =55 478 1595 90 3677 3887 =0 =58 =62 =-48 =62 =-39 478 =-4 =102
tree termination_right 361 1441 3166 3888 3776 1523 1048 3474 3803 3765 3889 =-29 =51 =21 =64 =52 =15 =35 =47 =65 261 =43 =-58 2824 3714 =31 =-21 =-24 =-46
tree termination_right 2251 1221 406 1071 909 3553 3890 =-51 =44 =23 =42 =28 =27 598 3891 192 =28 =-10 =-58 188 281 3677 3383 =-13 =49 =39 =48 =-30 =45
tree termination_right 658 167 2009 11 1529 3740 3418 1469 934 =-44 =26 =20 =10 =57 =35 =29 =37 =30 3878 3861 3787 1598 3487 =19 =-31 =-4 =82 =-65 =-83
tree termination_right 74 3 3892 3893 =-47 =14 =50 285 489 =0 =63 3509 355 1054 681 3894 1523 3895 838 =-45 =-14 =33 =58 =41 =1 =37 =47 =44 =-64
tree termination_right 1437 23 =-47 1700 311 1755 510 1585 882 1288 194 =5 =-42 =-47 =72 3896 =47 =-32 =-41 =-39 =-41 =-64 1536 2908 438 =61 =-27 =-35 =-8
tree termination_right 3805 601 23 =-40 948 878 251 1459 208 3897 1585 =-28 =10 =45 =34 2579 =40 =-48 =37 757 3735 1224 =41 =-24 =-48 =-6 =26 =43 =-76
tree termination_right 658 914 651 3518 3025 3187 =-50 =39 =35 =33 =17 618 =14 =-36 146 3728 3882 3241 352 3898 1643 =31 =-7 =-43 =-2 =-44 =-76 =-50 =-37
tree termination_right 2969 504 1221 3335 1084 =-41 =24 =90 3081 3478 3899 =13 =-66 76 =-53 =21 =-40 3583 1598 1288 314 367 =42 =-40 =-37 =-58 =-6 =-32 =55
tree termination_right 23 =-40 2289 1435 3592 3900 692 574 3901 3845 3839 3902 3903 =-22 =33 =39 =35 =33 =44 =40 =59 =91 =34 =38 265 906 =47 =-35 =-10
tree termination_right 863 3478 1048 3681 1010 440 3904 403 19 772 3835 445 3905 =-33 =50 =17 =60 =38 =49 =6 =74 =19 =52 =61 =44 6 =-48 =44 =-57
tree termination_right 1437 1435 504 3719 2216 413 3906 3876 3907 148 =-34 =5 =27 =28 =53 =37 =51 =36 3712 725 =12 =-17 =46 =43 837 73 =54 =-8 =-10
tree termination_right 393 3719 1437 747 696 3742 3907 3847 596 3418 =-30 =15 3739 =-5 =70 =35 =33 3241 =32 =-51 =18 =74 54 1266 =57 =-13 =-41 =41 =26
tree termination_right 39 =-42 90 3700 187 1441 594 =-34 185 562 3892 =-21 =44 =48 =31 3854 =37 =-44 814 3760 =29 =-54 =-3 =57 3908 931 =-44 =30 =46
tree termination_right 3849 574 3909 458 39 =-44 814 3812 1585 1112 3443 608 2548 =-1 =-60 =-64 3910 =30 =-30 =-32 =28 =-75 =-26 1288 =30 =-49 =70 =45 =45
tree termination_right 3719 2583 3911 3790 2688 3697 849 702 161 =-50 598 902 =40 =-39 =-25 3478 1391 =6 =-33 =-45 =-43 =49 =31 3912 =40 =-53 =61 =80 =48
tree termination_right 399 3626 403 569 3913 747 3677 1201 2190 1523 3337 3747 3739 =-38 =20 =33 =31 =25 =22 =37 =15 =69 =71 =56 =11 837 =59 =-20 =35
tree termination_right 187 402 3403 3777 1642 1699 =-35 =48 3878 3714 265 =18 192 997 =-64 =27 =36 =-46 =-76 =23 =49 =44 618 60 1266 =29 =-13 =-11 =-34
tree termination_right 188 3677 948 346 3308 945 2537 3744 601 1005 =-30 =29 =37 =49 =25 =21 =64 =59 =34 =46 1312 118 1550 =-47 3743 =37 =-29 =27 =54
tree termination_right 2558 74 25 =-25 267 682 3874 3878 3914 2687 3915 3907 948 3521 3738 =-1 =27 =28 =32 =60 =-47 =53 =-43 =-66 =-73 =-37 =-37 =-59 =-40
tree termination_right 3805 2216 1653 1919 3878 511 403 2822 2688 1548 3718 3851 =-24 =33 =42 407 =41 =-51 =38 =24 =13 =55 =-72 =-45 455 =-17 =47 =55 =-81
tree termination_right 2702 62 2289 504 3847 3916 3917 3541 3892 3918 =-36 =46 =37 638 =40 265 =-1 =-67 =33 =49 =51 =24 =45 15 2993 =-31 =43 =11 =46
tree termination_right 188 39 =-38 504 3702 307 638 3684 =-44 =34 1299 =15 3345 706 =-42 =27 =45 =27 =64 2224 2212 =35 =-40 =-11 638 =10 2164 =-32 =40
tree termination_right 3626 2849 3317 1116 1389 577 3610 =-35 =54 =6 307 =3 =68 1389 57 =-1 3674 3919 3920 446 =51 =-36 =-39 =-40 =-47 =-22 =-43 =-55 =37
tree termination_right 60 3615 415 451 3674 1331 659 1469 2116 1116 =-19 =9 =38 143 =76 =-13 =37 231 =-68 =6 =-51 =30 1512 1482 =-44 =50 =7 =60 =-25
tree termination_right 651 3921 3780 1097 3087 179 =-21 =3 =21 1282 1011 =-6 =44 =67 680 3922 =48 =-29 =-10 =53 59 179 926 =26 =-45 =61 1550 =-49 =26
tree termination_right 2969 3923 772 1163 1048 3787 2695 844 2846 3495 1047 =-40 =27 =40 =40 3547 618 =10 =-39 =-28 =39 =67 =29 =-31 478 =42 =-23 =-63 =48
tree termination_right 2814 658 3516 2805 3361 2931 3712 999 =-38 =14 =28 =54 =27 =40 59 =47 =-24 3708 3882 2074 2095 2938 =12 =42 =-21 =-57 =-70 =-58 =-39
tree termination_right 23 =-32 194 3878 54 602 3790 2246 314 3725 3712 693 =16 =-23 =61 =-31 =-28 =46 =59 =-23 1512 414 1571 =-38 =40 =23 =21 =-68 =-44
tree termination_right 311 1575 3924 1117 231 3925 3237 3926 1410 =-15 =45 =44 =36 =52 849 3769 3927 =20 =-59 =-54 =-27 1460 =46 =-36 =-69 =-43 3782 =-53 =22
tree termination_right 3754 399 3928 1721 3787 960 3886 3871 3929 738 3684 3930 2753 =-27 =1 =52 =20 =12 =58 =33 =37 854 =48 =-29 =65 =37 =66 =21 =40
tree termination_right 1653 548 161 1011 59 3166 =-18 =26 =-43 =24 3736 3882 3455 403 3418 1722 =-5 =51 =50 =34 =-33 =-66 403 =-58 =30 161 =75 =-21 =33
tree termination_right 3308 3765 1636 3700 772 3931 3681 1117 3932 1096 1060 =-25 41 =11 =-45 =18 =45 =12 =37 =33 742 =43 =-39 =40 =45 =33 3933 =63 =-28
tree termination_right 2558 281 1435 3934 2969 999 1331 673 =-6 =-36 3935 44 =-88 =13 =0 3674 2638 3878 =38 =-37 =-24 =-31 =45 =52 =43 3936 =42 =-30 =-48
tree termination_right 3615 74 188 1391 403 3 3743 =-47 =34 3736 2969 1523 2814 =1 =-47 =49 =57 =62 =32 100 1512 =2 914 =-91 =-12 =37 =-16 =-57 =47
tree termination_right 281 3937 651 1026 1462 =-13 406 =14 =-76 =5 352 1224 2095 622 888 =58 =-20 =-2 =-15 =-17 =-8 383 =82 =-29 3938 383 =46 =-29 =-30
tree termination_right 2216 311 3700 2251 3780 569 2270 1197 211 2414 3939 =-17 =43 =50 =39 3923 =40 =-37 =35 =50 =24 =32 842 =72 =-8 3658 =-48 =34 =46
tree termination_right 54 1437 1003 306 =-51 504 2289 3680 1507 =-3 =-58 =-59 =35 =17 =30 487 3940 =60 =-27 =-15 24 1373 3941 =-38 =44 =43 1327 =24 =-29
tree termination_right 3700 1234 1721 59 838 3738 =-15 =38 126 306 =-31 =44 814 1262 =6 =71 =-28 1116 3404 =-43 =31 =6 =39 =-48 3148 814 =72 =-6 =-26
tree termination_right 3626 3805 179 258 1060 3263 3897 3658 659 345 2583 1585 =-33 =4 =52 1550 =-25 =40 =6 =42 =42 =61 =12 =31 757 =3 =48 =-70 =42
tree termination_right 458 999 2702 3811 146 3720 218 3785 3742 832 =-33 =-9 3942 3748 =31 =-49 =-77 =19 =36 =33 =-56 =21 =29 720 =26 =-54 211 =38 =-36
tree termination_right 3803 3943 3944 3738 832 60 504 =-28 854 =16 =-52 3081 =-70 =30 6 54 1097 =-10 =49 3742 =-42 =33 1235 =47 =-29 =18 =50 =23 =67
tree termination_right 1003 2702 3862 3778 3945 3946 1435 772 3947 3847 413 =-22 =23 =20 =41 3948 =26 =-55 =23 =61 =33 =59 =44 =38 143 52 =60 =-11 =2
tree termination_right 3805 2270 2969 1010 787 179 112 392 3365 =-14 =29 =-39 1722 1509 3825 =-13 =44 =40 742 =58 =-26 =18 =-47 54 =50 =-26 =36 =46 =-75
tree termination_right 458 3767 281 3681 3702 3949 218 2573 43 3950 2583 3793 3509 =-25 =11 =28 =49 =27 =22 =27 =36 =44 =34 =39 =27 =47 126 =69 =11
tree termination_right 25 1441 =-44 =25 311 3317 573 1885 3712 3241 3737 40 =8 =-48 =-44 =-42 =42 =-50 1389 2824 =46 =-22 3951 =-38 =62 =-40 402 =-47 =31
tree termination_right 219 2773 43 1990 3861 3916 2009 1355 2638 231 2570 1413 3365 =-26 =22 =34 =20 =6 =26 1406 =20 =-42 =32 =54 =-51 =-43 =38 =-31 =-37
tree termination_right 3952 3911 2969 1003 1350 43 1885 3820 1550 3953 1188 2787 =-24 =27 =41 =49 51 3361 =-9 =46 =49 =49 =-54 =21 =-59 =14 =35 =59 =65
tree termination_right 682 62 3765 3345 3699 956 574 3954 2240 208 3857 2969 =-14 =43 =44 =40 =23 =72 =52 =55 2009 =-42 =36 =56 =46 1441 =-23 =13 =-49
tree termination_right 431 3597 311 2251 2051 3954 2824 208 3738 3835 1642 =-14 =7 =50 =29 =39 614 =-43 =22 =63 =-51 =39 =-41 =-54 1642 52 =78 =-14 =-18
tree termination_right 3478 1535 3604 440 3714 999 207 1811 251 3087 1011 =-13 =25 =34 =31 =50 =40 438 =37 =-36 =-29 3955 =30 =-55 =-43 =-43 3328 =-37 =29
tree termination_right 3509 84 888 3565 680 1523 193 3867 3705 903 914 =-19 =3 =25 =45 =38 =45 =38 =-30 22 =46 =-25 =-40 3943 2705 =-44 =24 =38 =31
tree termination_right 3787 1437 1391 161 1047 1359 3781 =-25 =31 =23 =41 1389 3956 1038 306 =-33 1777 =41 =-6 =-36 =-51 =-22 997 =-15 =-76 54 =35 =-20 =61
tree termination_right 1003 3928 3954 3081 3553 354 999 1437 253 1493 809 346 =-38 =35 =30 =33 =43 =18 =32 999 =22 =-27 3630 =28 =-40 =-32 =59 =60 =25
tree termination_right 1575 188 991 504 3876 1299 =0 =-31 =52 1391 3957 3577 =35 3518 =20 =-38 =-39 1550 =31 =-40 =48 1550 6 3958 =-35 =40 =32 =6 =-45
tree termination_right 3681 23 =-40 3838 3680 1613 3478 562 1728 3959 3920 3960 120 720 =15 =-45 =-18 =-55 =-42 =-52 =-48 3553 =-25 =38 =-24 =-42 =-46 =47 =39
tree termination_right 60 3822 2558 3478 414 3765 489 3943 1117 2038 3762 =-15 =23 =30 =18 1097 =47 =-41 =21 =36 =31 =-19 =-32 =-61 1152 3004 =-35 =35 =31
tree termination_right 1299 2773 434 3478 489 3583 3961 1031 =12 =-39 =69 =-40 =37 76 =-44 =15 =-40 =-39 7 3516 =-47 3199 =-13 =41 1460 307 =3 =49 =-34
tree termination_right 618 3132 410 1116 3962 414 =-29 =9 =41 622 715 =27 415 1221 =24 614 2117 =8 =-36 3361 =-38 =28 =20 =38 239 =11 =55 =39 =-33
tree termination_right 59 1071 2969 573 1653 2176 3860 2787 3963 3746 626 =-28 =26 =28 =13 =35 =26 =48 =31 1224 366 =7 =67 =-33 =51 =29 1512 =-37 =5
tree termination_right 179 458 548 383 3719 3744 3949 1237 =-12 775 =-26 =37 =41 =43 3964 =50 =-31 931 =-41 =40 =40 3345 1621 =43 =-24 =-42 166 =34 =-23
tree termination_right 682 146 2702 3681 3714 39 =-39 903 59 1047 3589 1221 3087 =-25 =53 3965 =21 =-42 =-26 =65 =-12 461 =48 =-32 =-49 =39 =38 =-37 =-44
tree termination_right 3805 23 =-37 1575 548 3700 3874 608 392 437 999 =-4 =32 3966 =23 =-52 2571 1512 =-36 =3 =39 =-44 =-60 762 =53 =-25 =53 =-42 =-55
tree termination_right 548 528 478 187 412 3780 3846 3348 =-11 =26 =55 =33 =-36 3721 250 757 =15 =45 =-30 =-27 431 3967 2818 =-52 =20 =37 =56 =-42 =60
tree termination_right 399 22 914 878 842 3738 =-40 =3 =10 =21 2985 3317 3 =-31 2628 2122 =27 =-28 =-28 =-41 =-38 1862 931 =-48 =24 =26 1596 =32 =-35
tree termination_right 2702 3790 3565 3780 431 3583 3838 2938 3757 1639 =-23 =34 =36 3589 53 410 =-41 =20 =16 =45 =42 =-55 837 =-39 =64 =17 =25 =32 =36
tree termination_right 3805 663 3452 3954 1096 301 3349 3719 =-17 3968 =38 =-32 =32 2697 985 399 =13 =48 =-33 1692 =-25 =23 301 =57 =-25 =56 =24 =-37 =-48
tree termination_right 3648 3482 3778 3814 3969 3888 3970 3971 3308 2969 513 2546 784 =-21 =-1 =3 =-37 =17 3972 =35 =-31 =23 =41 =37 =45 =39 =39 =40 =37
tree termination_right 3482 823 3773 3766 295 1010 3711 3906 440 =-15 =9 =41 =43 =29 231 =-19 =57 =38 =45 126 =7 1598 2571 =-16 =31 1235 =-54 =7 =38
tree termination_right 3805 3356 59 1625 3838 3785 2901 3755 602 960 =8 =47 =-16 =58 =-36 =36 =63 =-24 1116 2993 =-31 =26 1389 =22 403 =-39 =26 =-42 =-53
tree termination_right 23 =-35 2251 842 60 504 1048 3892 1116 3615 =-43 =24 3081 =-1 =-50 =42 3418 =40 =-23 309 =24 =-32 =-39 84 =15 =-20 410 =43 =-17
tree termination_right 3781 1721 90 2688 3954 2051 3923 2901 1653 3137 249 1551 3973 =-7 =37 41 =42 =-23 =38 =36 =31 =-34 =-49 =-43 =59 =33 =-27 =37 =45
tree termination_right 905 1460 3974 1539 310 3356 725 3785 3250 2051 3592 =-2 722 =43 =-21 =-49 =47 =45 862 =27 =-42 =-30 =-46 =-35 =56 415 =4 =-49 =-46
tree termination_right 2702 3482 574 1227 146 832 3589 784 354 =-29 112 =-10 =34 3975 824 =30 =-25 =-44 =-37 1163 1460 =17 =-17 =-24 =-46 =-27 =33 =37 =32
tree termination_right 1575 74 2558 909 491 60 3878 1728 3684 54 1437 =4 =37 1182 =-21 =25 =34 =-43 =-55 =-21 =30 414 =5 1512 =96 =-4 =-29 =-51 =-42
tree termination_right 2558 146 3675 1585 3974 3764 3526 3343 3976 321 3780 1064 =-30 =-2 =21 =49 =18 =49 =41 =45 =56 =37 1571 1116 =-30 =17 =54 =-34 =-33
tree termination_right 179 438 999 3681 1493 19 437 3977 =-20 =45 3675 3714 3582 =24 =-43 =-42 =-27 =38 =45 =41 3714 317 =40 =-12 =-28 =-30 3445 =26 =-34
tree termination_right 682 526 1391 188 2384 1045 3458 =13 =51 3553 =-33 =25 =-35 3683 2904 =-25 =21 3884 =36 =-40 438 852 914 =-28 =14 =59 =-62 =-39 =-36
tree termination_right 23 =-39 1779 1032 1350 3978 3979 680 383 3317 437 738 813 1550 =-1 =29 =-25 =51 =37 =-34 =-9 696 =-31 =42 =-40 =-46 =-39 =-39 =-36
tree termination_right 3937 3790 3980 3648 3626 3782 3945 3485 3981 658 3679 =-23 =43 =-4 =31 =-47 =27 =28 3782 750 =42 =-21 =-31 =29 =55 =28 1460 =66 =-18
tree termination_right 3648 569 39 =-36 3915 1548 1234 3858 3897 3482 2176 1410 3686 416 =-9 =44 =28 =31 =43 =32 =38 =43 =-41 =30 =-46 =44 742 =49 =-22
tree termination_right 3805 3478 2289 747 574 1221 1643 3877 3740 =-38 =31 =41 =37 638 3882 3982 =30 =-32 =-50 383 3684 =3 =-55 =-37 =33 =54 =24 =-24 =-61
tree termination_right 311 731 2849 3983 1060 1595 3626 3497 3847 218 3928 2652 =-18 =35 =38 =31 =29 =19 =28 383 =34 =-21 633 =24 =-26 =-53 =-49 =-42 =-36
tree termination_right 3081 2969 1437 19 3984 3985 3928 909 3986 492 =-15 =9 =37 52 =35 =-24 =43 =36 =31 =40 366 =33 =-11 =38 451 3987 =-42 =21 =23
tree termination_right 3983 39 =-31 664 562 172 1613 457 842 =11 622 52 =42 =2 1621 366 =47 =-26 =-50 =-26 =-30 =-7 3943 172 =-34 =17 =39 =-46 =-62
tree termination_right 3132 1038 3983 2783 787 470 3769 3988 25 1352 =-27 =30 369 837 3721 =15 =-26 =-9 823 =42 =-5 =-40 =-42 =-21 =-29 =-45 =-50 =-31 =33
tree termination_right 3805 3478 1350 1575 3923 3989 590 849 3990 3674 3423 2879 470 =20 =-8 =-37 =-25 3681 =-47 =46 =-35 =-14 =-46 =-37 =-39 =-37 =-46 =-23 =-60
tree termination_right 511 3524 548 3906 2624 3719 3991 415 1990 3712 948 3474 =-17 =32 =16 =30 =-56 3701 =-36 =26 =23 =27 =12 =38 =35 3081 =29 =-38 =47
tree termination_right 1700 3805 860 3482 1435 3907 295 3777 842 1064 =-33 =4 2224 =7 =-33 1598 =34 =-31 =30 =33 =24 =38 3762 =30 62 =-41 =36 =-43 =-46
tree termination_right 383 602 3648 3787 22 3960 3616 663 590 656 =12 =-34 =-43 =-34 =-35 =-46 =-24 =58 =49 658 =-51 =-6 690 3684 3763 =-38 =6 =31 =39
tree termination_right 3778 2246 682 218 3992 484 3993 365 3648 451 =-18 =6 =27 =13 =34 383 3578 =30 =-25 =-29 =37 =32 =-39 57 =-13 1614 =32 =-25 =53
tree termination_right 3781 3739 999 437 251 1955 2805 3994 2263 635 =-24 =28 =30 =33 =24 =20 =29 3995 =10 =-41 3920 48 3735 =30 =-27 =-34 =-46 =24 =33
tree termination_right 112 761 574 3996 3857 3378 1238 569 283 =32 472 3997 2059 =-30 =24 =28 =27 =27 =23 =25 =36 =38 =31 =30 314 406 =7 =30 =-24
tree termination_right 1653 311 3817 1116 548 2697 3780 =-8 =24 =-33 =49 3998 367 3593 1643 3999 3714 657 =23 =56 =-21 =-41 =-7 =-27 =-42 =-47 =-53 =-36 =32
tree termination_right 1441 187 1614 1955 110 =-23 380 =17 =-40 =22 =25 126 682 380 =40 =-18 =-31 1523 3675 693 =11 =-44 2143 =-38 =32 =34 3675 =26 =-8
tree termination_right 2938 3725 680 23 =-36 3989 3684 118 3974 725 3682 3378 3958 =-17 =40 =27 =18 =12 =46 =34 =37 =-41 4000 909 =-37 =25 =36 =-38 =24
tree termination_right 3847 414 3711 3703 948 3962 4001 1584 3907 1119 4002 =-21 =31 =21 =26 =22 =18 =35 =11 =23 =39 970 2569 =27 =-28 =-31 478 =49 =-14
tree termination_right 3805 1535 2977 1653 22 3792 1441 3615 458 3455 =-1 =-50 212 =45 =-24 =42 3553 =32 4003 =-20 =39 =-35 407 =-32 =25 =28 =-43 =-42 =-56
tree termination_right 3838 2628 6 3582 1116 188 2865 3148 2947 =-17 =32 =35 =36 743 =-31 =38 3999 438 2120 1547 =25 =-38 =-24 =-21 =-48 =-43 =22 =-46 =46
tree termination_right 361 3648 3681 3249 403 3763 3928 2840 3677 295 3952 4004 3909 3984 =-32 =19 =32 =25 =39 =15 =9 =32 =41 =23 =9 =26 =38 =36 =-35
tree termination_right 1700 3805 1441 3656 90 4005 3713 =3 =-47 =-50 1523 =-41 =28 =49 6 1389 1116 =-9 60 3751 999 =60 =-4 =-23 =-18 =-27 =59 =-43 =-45
tree termination_right 2180 3765 3681 3317 1048 3921 1523 3565 1585 80 =-4 1563 3723 =-43 =0 =12 =17 =19 265 =46 =-12 =41 =18 =-49 =32 392 =45 =-17 =-50
tree termination_right 548 3838 3778 1700 1955 4006 878 84 =-6 =-35 126 =29 478 3615 =9 =-33 761 =-37 =32 =-40 4007 =38 =-31 =-45 =48 188 =62 =-11 =51
tree termination_right 4008 656 224 3677 1885 1135 863 3884 3916 97 3462 2995 =-38 =9 =23 1965 4009 =11 =-39 =-23 =39 =-45 =-35 =-42 =-43 =19 =-26 =-49 =-62
tree termination_right 1299 1441 1084 221 403 914 3076 3767 742 =-37 =14 =29 =37 =12 3076 412 =31 =-18 =-32 =53 =-42 3317 =33 =-15 2145 914 =-37 =-6 =31
tree termination_right 658 179 3260 187 =-30 =-7 =38 =12 3787 3978 231 581 1355 =-19 798 =23 =-37 =28 581 823 39 =-25 =35 =-3 1762 =-39 =20 =-46 =61
tree termination_right 3952 3509 62 1990 3263 4010 3739 146 3665 1070 =-2 =24 1885 =30 =-32 =-35 =32 =-49 =54 =-35 112 =-37 76 =-12 1621 =51 =-24 =24 =53
tree termination_right 179 3615 681 914 1152 3739 4011 =-33 =27 =19 =24 =0 1071 3850 3042 3882 4012 =18 =-50 =-47 =-16 =44 410 =42 =-26 =29 4013 =23 =-36
tree termination_right 2773 912 3735 4014 194 1054 3756 367 953 =7 =-20 =-36 980 4015 =42 =-16 =-11 =38 =-29 874 3819 =-63 =25 =35 =-30 =-35 2865 =-43 =12
tree termination_right 2849 1575 1809 3713 188 2018 842 991 3042 3777 =-23 =27 =7 =44 =13 =28 1642 4016 =-34 =23 738 97 =44 =-18 =56 =-43 =47 =-37 =-47
tree termination_right 23 =-44 2702 2901 4017 2592 1697 3733 3700 888 2814 4018 1116 =2 =16 =-36 =-19 491 999 =-48 =19 =19 =36 =-28 =-30 =-39 =-41 =-35 =27
tree termination_right 1299 1700 380 458 367 3878 4010 1221 1614 =-16 =38 =17 =-40 =-44 =-39 392 =45 =-13 =-19 =-42 3452 761 4000 =-28 =38 =18 1045 =32 =-29
tree termination_right 39 =-33 682 720 285 4019 97 =-2 2209 1846 354 3652 =26 283 =22 =-45 =61 =-30 =-35 =-31 3482 3509 3524 =-7 =18 =25 =35 =-41 =-35
tree termination_right 553 3732 2989 73 3289 3755 90 633 =8 =-19 =-23 =53 =52 589 784 2697 =-36 296 =30 3361 =-43 =25 =23 =43 =-36 3812 =27 =-45 =-43
tree termination_right 1700 2688 60 4008 3915 2571 3900 840 844 =-19 53 =-2 =23 =31 =46 =26 =-41 =-55 4020 49 3825 3943 =-51 =0 =21 =20 =18 =26 =-49
tree termination_right 3937 458 511 3921 41 3708 4021 1700 3626 2899 3685 2573 =-11 =28 =22 3518 =22 =-14 3782 =40 =-30 =-40 =-53 =-45 =-29 =41 =45 =25 =52
tree termination_right 2989 410 3859 402 438 3765 43 784 =-14 =5 =25 =30 80 =-40 =4 =29 =43 2824 1575 1101 638 =-4 2061 =38 =-19 =-13 =-29 =-26 =-32
tree termination_right 431 742 528 702 161 =-39 1389 =12 =-38 602 1047 2170 903 64 =15 =-20 =49 =-42 =52 =-26 =-41 188 1048 =-14 =37 =-52 161 =45 =-12
tree termination_right 3952 3757 4022 146 3356 3735 1460 2463 6 1614 2570 =-3 =22 1658 =44 =-19 =20 =-38 460 1195 =-39 =11 =42 =-29 =-33 =-34 =-40 =40 =46
tree termination_right 2849 682 450 4023 1435 874 1493 3691 1152 484 1215 4024 19 =-18 =23 =25 =24 =14 =18 =13 =30 =23 =24 =50 559 =36 =-26 =-32 =-45
tree termination_right 4008 3923 2702 1437 1094 3961 3623 522 3734 3026 1679 3803 403 =-16 =0 =34 =37 =31 =32 =27 =33 =32 =40 557 =25 =-32 =26 =-39 =-53
tree termination_right 3626 548 3756 562 1312 2688 1643 3627 3999 3838 =-5 =35 =-57 =25 3469 =-28 =28 =22 =48 51 =-42 =15 673 =18 =-28 =36 4025 =43 =-27
tree termination_right 3648 3681 3317 3942 888 451 3776 3684 1523 3742 3348 3208 3521 =-21 =7 =18 =11 =21 =22 3348 =33 =-26 =30 =16 =-25 =-41 =-47 =30 =32
tree termination_right 431 4026 528 90 3961 80 364 1468 =-4 4027 =-33 =27 =37 1084 1512 =2 3254 =36 =-14 =-28 =46 80 =38 =-36 =-38 =55 504 =4 =47
tree termination_right 1653 1048 12 392 573 3547 94 =-1 =-38 =-38 =18 15 2677 960 =-38 =10 =10 1550 =-12 =34 =33 383 914 =4 =39 =-24 831 =42 =-11
tree termination_right 431 837 187 3630 3684 =-8 =36 1777 =-13 =-78 1071 1885 682 3875 2029 =21 =-18 =-34 =-31 =-36 =30 3684 187 =-10 =-51 =34 837 =-12 =53
tree termination_right 2051 1535 311 3978 658 187 =-14 415 52 =33 =-11 =-21 1299 844 =-2 3680 1288 =30 =-25 =-19 1643 =-15 =20 =-42 402 =-34 =25 =-37 =-36
tree termination_right 458 23 =-37 3923 863 410 844 2214 =-32 =21 73 3714 3546 694 =-4 =27 =36 3681 =-47 =24 =24 891 =19 =-25 =-37 =-42 905 =31 =-30
tree termination_right 3805 3904 6 166 1670 1955 3790 549 383 1048 =0 =32 761 =-33 =32 659 3575 3260 =-38 =24 =30 =24 =31 =32 =-23 =-29 =14 =42 =-41
tree termination_right 6 548 54 1391 241 798 2240 1636 420 3042 =-8 =-31 =22 =29 60 849 =32 =-24 =-26 =15 =21 1512 =11 =-49 614 =-26 =25 =37 =17
tree termination_right 2938 3674 2995 3648 3702 4014 161 232 1282 =-31 =21 =14 556 =10 =-25 =-49 =24 =28 2072 2982 232 =39 =-9 =-27 =-26 =-44 1441 =5 =44
tree termination_right 3721 3452 1355 842 414 403 3858 3677 3871 3763 =-48 =6 =18 =2 =25 =0 =15 =3 2117 =15 =-30 403 44 =14 =-34 =48 3719 =-44 =25
tree termination_right 414 1653 2688 3944 161 3916 3780 3263 2245 2251 3554 =-41 =4 =-1 =25 =24 =0 =28 874 1655 =-3 =-40 =35 =35 =19 =21 980 =3 =38
tree termination_right 3805 608 1462 25 3871 =-38 =25 1391 161 1653 =-3 =32 3923 766 =25 =-29 =-34 251 118 377 2190 =-45 =19 =25 =31 =42 =-24 =-43 =-59
tree termination_right 1700 1096 94 960 295 3317 2204 4028 3790 3743 887 =-4 =34 513 =26 =-27 =29 =-38 =39 =-32 1355 1621 =51 =-7 =-18 =32 =-22 =33 =-39
tree termination_right 3911 692 1642 3916 3974 59 =-7 1512 =-40 =9 =39 =36 3948 2570 1391 3237 4029 =19 =-36 =-36 251 172 =-44 =21 =50 =44 =-33 =35 =36
tree termination_right 3738 548 4024 4030 3805 1595 1699 3870 4031 321 504 =-22 860 =-14 =19 =26 =34 =30 =33 112 =-6 1108 =39 =-25 =-52 =47 =39 =31 =19
tree termination_right 3805 314 608 161 188 =9 568 1539 =-37 =17 =35 3735 568 2051 2879 1539 1327 =35 52 =26 =-22 =-21 =-34 =-36 =-21 =-23 =-31 =-26 =-51
tree termination_right 399 3937 511 1585 4032 3081 431 837 784 1048 354 410 =-36 =3 =4 =17 =12 3480 =-41 =24 =29 =-28 =41 =18 =42 837 =66 =-22 =21
tree termination_right 3681 3725 3721 3817 3979 194 3831 3761 3640 528 179 364 1512 =-4 =12 =33 =24 =-20 =-39 =-28 =-34 =-34 =-37 =-43 1235 =-42 =25 =-42 =34
tree termination_right 3838 1163 39 =-31 1990 1288 673 3923 513 3966 1512 285 =21 =-3 1462 =30 =-18 =-34 406 =-28 =27 =-33 =-19 =-31 =-32 2822 =-30 =21 =43
tree termination_right 74 4033 193 3565 2534 692 3782 218 4034 1682 2240 =-11 4035 349 =15 =-24 =-34 =23 =28 =23 =26 =33 837 =30 =-10 =21 =34 =-46 =-42
tree termination_right 2180 1585 2814 62 3755 1234 4010 146 3714 3800 =12 =-29 =-18 =-25 =-39 =-32 =53 73 4036 =-27 =28 =10 =-35 1655 3128 =41 =-6 =-17 =-52
tree termination_right 1391 784 94 354 3953 3911 =-9 =37 =31 3963 4037 3834 478 3875 =43 =-16 =-7 =-17 =-30 =-24 =-28 2773 =20 =-28 94 4038 =-33 =22 =24
tree termination_right 3345 458 3292 251 1391 1536 694 2214 1011 3722 =-13 =25 =18 =15 =25 =-36 4039 1117 657 =-58 =9 =15 =19 =22 =23 1026 =5 =46 =29
tree termination_right 3912 3838 3227 1391 1762 1614 431 3900 3452 3731 2583 3849 3811 =-21 =14 =21 =32 =20 =15 =38 =25 631 =24 =-28 =16 =-18 =27 =39 =-41
tree termination_right 1722 548 863 3921 3948 999 3765 837 3462 4040 =-8 =32 1389 =29 =-33 =-23 =29 438 =22 =-37 301 =-48 =2 =33 =-37 =35 22 =40 =-14
tree termination_right 3953 3308 3805 161 415 1389 =-12 =15 2641 302 =-50 =20 =19 1389 3725 3822 74 =25 =-34 =-34 =-22 1564 =-6 =-60 =-49 3316 =45 =-24 =35
tree termination_right 2702 528 3719 399 1262 4041 3906 1435 416 4042 148 =-13 =13 =30 =30 =18 =32 =-50 =31 3445 3583 =38 =-18 =-22 4025 =38 =-23 =-37 =26
tree termination_right 888 3356 306 =-33 3983 4043 267 4044 2180 3478 1064 3497 =2 =38 2773 2362 =24 =-27 =-21 =-12 =-33 =-36 2072 =-40 =25 =-39 =-44 =-31 =-28
tree termination_right 888 25 3871 =-37 =23 720 2824 602 62 3765 =11 =49 188 1777 =20 =-27 3709 =-41 =21 307 1437 =-33 =20 =22 750 =-29 =15 =-39 =-29
tree termination_right 281 2814 218 1391 3322 1700 1762 4045 4046 3942 =1 =-37 =-31 =32 3721 300 =29 =-22 =-38 =-32 =-36 3578 =-10 =-48 =33 =-31 2780 =25 =-23
tree termination_right 3946 3805 39 =-29 414 912 1116 1037 1117 =-16 =14 =20 2051 1391 816 3948 4047 =25 =-27 =-28 =-35 997 =9 =-61 =-37 =-31 =18 =-37 =59
tree termination_right 618 1653 3790 3778 3925 3954 1221 1009 861 406 =-38 =3 =29 =12 3597 2029 =2 =-22 =-39 =36 =35 =38 567 =40 =-24 3544 =37 =-26 =-29
tree termination_right 3813 3928 3738 2145 3907 298 1437 251 437 722 3526 =-28 =11 =11 3630 =4 775 =-48 =14 =16 =7 =37 =26 =23 185 =21 =-21 =35 =31
tree termination_right 3946 814 1655 39 =-28 251 1018 2209 3765 999 3532 738 750 =-2 =-28 =21 =37 =22 =35 =-27 =-36 1779 =40 =-20 =-26 3754 =-21 =20 =54
tree termination_right 2558 1990 2849 702 283 =26 1389 3742 =-11 =27 =-44 210 4012 1468 680 3365 =15 =52 2146 =-24 =42 573 =-17 =20 =-37 =-36 =-39 =-31 =-32
tree termination_right 1096 3819 1094 3948 844 686 2571 3773 4048 2822 2018 1715 =-39 =18 =13 =12 =22 =22 =23 =41 4049 =3 =-37 =-32 =29 2846 =31 =-4 =27
tree termination_right 2251 431 742 842 451 345 3623 =-18 =26 =13 =16 557 3998 4050 3627 =21 =-14 =-26 =-25 268 =-39 =28 3480 =-46 =28 1550 =38 =-15 =24
tree termination_right 1722 1299 1391 2628 4033 120 224 2780 1919 =16 =-24 =-28 =-21 =-19 =-39 =-34 3711 =-28 =23 46 2145 =-21 =22 =15 3575 798 =38 =-17 =-20
tree termination_right 1003 548 3780 3739 2146 3867 823 3756 1071 3684 104 1596 738 =-28 =10 =24 =21 =26 =13 =19 4051 =-27 =28 =25 =-31 =17 =14 =31 =17
tree termination_right 1905 3886 3948 1406 4012 3812 2558 2571 680 1299 =11 2546 =7 =-27 2240 =-24 =27 361 =35 =-13 =-20 =-38 =-39 =-23 185 =-41 =23 =35 =-36
tree termination_right 1460 3681 1710 455 2805 3626 3478 3356 1064 1112 =-15 =15 549 =14 =-16 =-37 =-34 =23 =31 380 =21 =-21 =-38 =39 431 1550 =-38 =19 =27
tree termination_right 3946 2702 3846 367 26 3817 3720 3478 3705 4052 798 212 868 =-10 =16 3982 =20 =-29 =-19 =37 =34 =-26 =20 =-41 =17 =-37 =28 =20 =54
tree termination_right 3952 1510 909 179 2018 1755 3880 298 3767 60 =-6 =-35 =22 =34 =37 =-29 =15 380 794 62 =37 =-5 =-26 =-21 1758 =31 =-17 =-23 =38
tree termination_right 870 2695 2688 1117 2145 1003 3702 3676 281 1469 681 =-27 3743 403 =-10 =22 352 =-47 =18 =11 =7 =28 =25 =9 =19 =14 =22 =24 =-37
tree termination_right 3876 281 1435 1262 3974 2688 3994 2651 2969 3606 295 3977 =-20 =22 =15 3844 =10 =-36 =18 =28 =35 =18 =33 =30 762 =35 =-14 =19 =31
tree termination_right 3739 548 1700 2977 3732 1379 3667 1459 1141 462 971 =-1 =34 3989 =-27 =18 3877 =-15 =51 =17 =-16 =-31 3989 =20 =-29 =-34 =-34 =26 =34
tree termination_right 3916 1575 3792 3922 4028 489 3755 1550 1359 1943 402 2143 3729 =-25 =24 =17 =18 =43 =23 =7 =37 320 =7 =33 =-32 =-30 =-30 =-29 =33
tree termination_right 3739 3952 2858 399 3954 3738 3955 3687 1 3429 2753 1493 =-19 =20 556 =17 =-24 =22 =22 =29 =31 1529 =14 =-39 =32 =13 =29 =38 =27
tree termination_right 39 =-32 2849 3978 120 301 208 345 3763 645 3881 701 =-22 =11 =24 =15 =25 =21 =24 3527 254 4015 =16 =-22 =-22 =-29 =-19 =-38 =-38
tree termination_right 3805 3208 478 314 693 2074 3735 761 3742 611 4053 4054 =12 =-31 =-23 =-32 =33 =-18 =-23 =-34 172 =-32 =15 2233 =-36 =16 =-27 =25 =-51
tree termination_right 574 682 2209 3597 1535 4008 1048 3838 1698 1759 2969 3864 =-5 =35 =33 =29 =33 =46 112 1550 =-17 =19 =47 =-37 =-31 =-27 =-29 =-29 =33
tree termination_right 3747 1262 3813 1529 860 978 1037 3719 3260 3746 =-14 =23 =24 =21 1459 =32 =-13 =-37 1033 658 =-3 =37 =-34 1116 =-3 =40 =34 =33 =37
tree termination_right 3790 2702 2990 1391 354 604 251 4051 1400 =-20 =22 =25 =16 =12 395 4055 =11 =-30 =-39 489 =-41 =17 =20 54 =30 =-27 567 =31 =-21
tree termination_right 3876 438 1779 4045 784 914 1005 1493 978 3087 4056 =-26 =20 =19 =12 =23 =23 4057 =9 =-30 1655 =16 =-19 =34 =-30 =-17 311 =40 =-19
tree termination_right 62 1060 489 658 =-17 187 =9 =-12 2508 =21 =-16 2558 722 =26 =-17 =-20 1642 187 722 3684 =-28 =21 =30 =-37 403 185 =-26 =15 =34
tree termination_right 431 3958 601 1097 3308 3132 4058 3458 3997 3677 3744 3849 3870 =-24 =24 =12 =23 =3 =25 =16 =26 =21 2624 =41 =-17 =11 =23 =38 =28
tree termination_right 941 54 3648 3677 3934 1097 3626 143 335 4059 2263 =-34 =20 =11 =17 =1 =22 =14 =31 =20 =36 =-16 374 478 3805 =39 =-14 =-20 =-42
tree termination_right 3687 504 2289 3811 3700 3928 3939 3843 4023 =-25 =23 =22 =28 =30 =33 =23 22 =31 =-24 415 194 62 =23 =-8 =-26 3685 =-28 =14 =37
tree scope_specificity 677 4060 4061 14 4062 4063 2093 539 =-117 =-64 =0 =46 307 =-86 =89 0 =-93 =30 =57 307 6 =-63 =10 =58 7 =-75 487 =94 =-66
tree scope_specificity 2135 4060 541 4063 4064 858 =-111 =-64 4065 =-84 =49 =52 14 4066 4067 =-70 =84 =86 =74 172 745 =-56 =53 =69 23 =-90 445 =90 =-98
tree scope_specificity 1150 677 2034 687 4068 =-106 =41 24 =-76 =-14 25 =-49 =88 926 =-12 =74 926 687 4069 =-75 =77 680 =77 =-81 680 137 =56 =112 =-55
tree scope_specificity 4070 502 4071 443 4072 541 =-101 2114 42 =20 =-83 =58 123 =29 =-97 =64 =47 =64 2114 2093 541 4072 =-74 123 =74 =-89 =14 =85 =95
tree scope_specificity 4073 502 711 1479 4074 4075 4076 =-96 =67 =20 =70 =-40 198 =-67 80 =-69 =60 =60 80 =-62 823 23 =-92 846 515 =91 =-78 =-53 =-49
tree scope_specificity 56 1601 536 2135 4077 4078 1447 =-93 =-34 =52 =35 =7 =27 1150 459 =-3 =-96 =84 1150 =-6 680 314 4079 587 =103 =-77 =-71 =-62 =-17
tree scope_specificity 122 4080 4063 4081 4071 2119 4082 =-89 =58 =-30 =28 =38 =59 179 =-54 =78 179 73 =-63 2061 658 =44 =-59 =-63 1692 591 =73 =-70 =-59
tree scope_specificity 2135 1654 502 1732 1573 =-87 =-19 2551 1279 =-56 =33 =71 =46 507 81 =-38 144 306 =-75 4083 =87 =-64 =-15 =-89 80 81 =-61 =83 =91
tree scope_specificity 1314 1489 4084 1732 4085 14 4086 711 =-85 =-56 =57 52 =-75 123 =58 =-86 =80 =-35 =31 =60 81 57 =-52 =23 3616 90 =67 =-22 =-31
tree scope_specificity 99 2150 536 4087 86 4077 =-82 =29 213 507 =36 =-76 =-86 =80 =18 =39 166 536 2150 1749 96 =-47 =43 =74 =81 =84 803 =81 =-78
tree scope_specificity 444 1089 111 4071 4088 4089 4090 4091 976 4092 =-79 =13 =36 =40 =28 =5 =84 =34 4093 =-21 =100 =51 4094 4095 557 =48 =-62 =-76 =-68
tree scope_specificity 122 766 4096 4069 4088 1448 =-79 =-26 =65 =2 =71 1389 1479 1327 =-39 =4 =39 =-63 766 3356 1061 658 1101 =40 =-52 =-52 =-59 =-54 =70
tree scope_specificity 99 756 4060 3598 =-77 =66 57 =-67 =-3 658 3 =-62 124 =12 =68 =-54 4097 4060 756 4098 4099 4100 =-13 =62 =79 =82 =71 =79 =-75
tree scope_specificity 1150 677 4071 687 541 =-76 4101 =-58 =95 15 =-51 134 =51 =-61 =27 392 7 =-20 =77 =-33 541 1601 589 4060 =-43 =42 =54 =85 =87
tree scope_specificity 2150 926 986 =-75 380 4063 =-59 =57 213 =64 =-66 137 46 =-68 50 662 83 =19 =-69 133 =-66 =74 =69 126 =64 =-15 995 =72 =-65
tree scope_specificity 3591 4102 708 1448 4103 4084 =-73 =-9 =70 =-15 =37 =75 179 4104 753 42 =32 =-58 =52 =76 22 180 143 =-8 =75 =86 231 =-82 =47
tree scope_specificity 1602 4073 4070 =-72 97 =-57 90 191 =39 =-72 =-71 432 306 =-73 680 =78 =-39 =-72 306 =-64 4105 657 1056 117 =68 =-21 =-31 =-46 =-71
tree scope_specificity 122 1601 4070 536 4106 4088 =-71 =53 699 =-34 =79 =12 380 =-45 =20 180 0 =-52 =56 =81 380 536 137 0 =-54 =3 =25 =66 =63
tree scope_specificity 2034 541 4107 2139 4087 4108 4109 4089 711 4110 =-69 =17 =-30 =7 =2 =68 =76 =36 =70 167 539 =-47 =58 662 =66 =-11 3356 =66 =-15
tree scope_specificity 3591 4102 2184 2139 4111 760 56 4112 =-69 =63 96 =-42 =83 4113 =-44 =136 =120 =3 =6 =68 179 56 =-38 4114 =63 =-63 392 =65 =7
tree scope_specificity 1602 99 1387 4070 =-69 97 =-68 =-10 134 97 4106 =-46 =76 =62 =-70 394 1387 =-53 =64 =79 179 53 2318 =-46 =68 3384 =62 =-64 =74
tree scope_specificity 677 2034 766 745 4115 183 =-68 =-18 =67 46 180 =-61 =-16 =13 301 =-58 180 46 =-50 229 =44 =-41 =50 53 =11 =78 838 =57 =-42
tree scope_specificity 4073 4080 152 4070 539 849 =-67 =-44 189 =-38 =83 42 =-69 76 167 =-47 =49 188 =94 =-67 =56 39 =-77 =59 167 189 =-31 =40 =77
tree scope_specificity 4070 536 4104 4106 4068 86 14 4116 =-65 =39 =-6 =-13 =50 858 128 =-29 =89 =93 80 =-27 =64 =42 2124 166 =-42 =38 54 =66 =-59
tree scope_specificity 677 536 4070 4062 1051 2119 4085 4117 =-63 =72 =60 =3 =50 167 =-24 =63 167 48 =-40 =50 =51 2814 =59 =-64 80 =3 433 =69 =-38
tree scope_specificity 756 4104 745 4084 4116 2093 =-64 =33 =73 =41 25 =-66 2267 539 152 =-36 =80 =63 =46 =40 2824 3 =-35 2463 437 =58 =-58 =-60 =-55
tree scope_specificity 56 1602 1618 1668 4111 4118 =-64 =80 =109 112 =-46 =72 284 =40 =-64 702 =-4 84 =60 =-27 3 =-50 415 =71 81 112 =92 =-36 =68
tree scope_specificity 926 1618 2135 4061 =-65 =15 =33 172 180 =-34 =47 =65 4061 394 1977 96 =-44 =7 2267 =-18 =137 180 96 =-36 =28 2061 =56 =-17 =65
tree scope_specificity 745 444 677 4119 2551 4106 4111 =-62 =106 =-17 =-7 =57 =35 95 =46 =-54 3 4106 =-57 =53 80 702 =-47 =26 823 22 =66 =-48 =-12
tree scope_specificity 711 4072 4120 4084 4121 3962 4122 4123 4091 =-59 =50 =63 =90 4124 =-25 =115 =74 =34 =11 4125 81 =-20 =49 =-60 1875 1279 =37 =-25 =-53
tree scope_specificity 56 756 1601 1573 183 4126 1051 =-62 =49 =66 256 =41 =-59 =53 =12 1479 854 =-9 =53 =85 25 745 =-69 =29 4127 227 =61 =-66 =-67
tree scope_specificity 3591 1447 2205 4128 2373 444 2150 4129 =-61 =9 =10 =-19 =-6 =94 =-4 46 137 =-34 =72 =77 179 1618 4130 =-25 =60 =65 74 =64 =-61
tree scope_specificity 122 756 1767 4106 4131 3598 4132 =-61 =59 =69 =59 179 =-44 25 =-43 =84 =-2 179 1240 =-37 =57 23 =-80 =71 126 632 =47 =-54 =-22
tree scope_specificity 1654 1767 2558 4133 2373 663 1683 4134 4135 =-60 =64 =22 =23 126 731 =-14 =111 =-55 =12 =53 =-8 188 =16 =-64 95 81 =5 =66 =-63
tree scope_specificity 3591 1387 2034 4119 1573 56 4128 =-61 =112 =12 =-6 =55 80 =-10 =60 123 7 =-15 97 =-3 =87 =-61 4136 110 =58 56 =-13 =48 =-51
tree scope_specificity 4060 4104 4106 760 4137 2119 4115 4138 =-56 =65 =64 =15 =46 633 =-20 2 =32 =257 126 =30 =-32 =29 137 6 =-17 822 =62 =-56 =49
tree scope_specificity 122 4073 4061 2150 4102 4139 1732 =-61 =-26 =66 =31 23 =-70 =43 179 =-7 =85 269 23 =-74 80 =-6 256 =80 =-51 =-57 380 =0 =59
tree scope_specificity 1150 766 711 2135 183 4140 =-60 466 =-48 =154 95 =54 =-60 =32 =-6 97 =-38 95 466 =9 =82 =-61 137 52 =-21 =46 23 =-61 =71
tree scope_specificity 766 122 1618 144 2267 2551 =-60 =-13 =-17 557 =59 =-56 =10 =9 39 =-65 167 557 0 4106 =-11 =64 117 =56 =-51 =-56 2164 =67 =-60
tree scope_specificity 3591 502 4071 1314 721 4141 4142 745 1745 =-59 2186 =-35 =88 =-35 =61 =24 =31 =-6 =38 =56 39 =-67 2164 422 4127 =62 =-67 =-56 =-43
tree scope_specificity 56 986 4068 2373 394 2135 4143 =-58 =49 =24 619 803 =-26 =124 =160 97 =-33 =67 =67 301 =-37 25 =-43 =32 394 =2 4144 =65 =-60
tree scope_specificity 1387 2267 539 4070 4087 4145 4146 4147 1448 3640 =-57 =10 =8 =36 =59 =104 =89 229 =15 =-45 76 =13 =106 2205 =7 =48 4094 =37 =-50
tree scope_specificity 1387 745 502 536 3981 111 2119 =-57 =6 =11 3761 1695 =-31 =95 =197 =18 =43 25 =-38 663 =36 =-11 95 25 =-30 310 =58 =-56 =-61
tree scope_specificity 3591 581 687 114 2205 4148 =-57 =41 =10 104 867 =-31 =114 =137 4149 =-1 =119 2551 179 2205 =-48 =47 =24 =46 2164 307 =20 =64 =-49
tree scope_specificity 1602 4073 394 2373 =-57 97 =-48 =63 97 =-37 669 =51 179 =-60 =52 269 124 137 =-33 =57 =66 =-55 179 124 743 =-27 =82 =45 =61
tree scope_specificity 56 1654 766 711 4150 =-57 =96 =-10 4151 124 307 =-27 =39 432 =52 =-36 =-46 432 124 307 =-14 =80 =85 =-57 307 124 =-12 =53 =71
tree scope_specificity 502 2150 14 4084 137 4124 92 4152 =-55 =50 484 633 4070 1051 =-55 =95 =29 55 =-33 =80 =76 =39 192 =2 =-56 =47 =36 =38 =50
tree scope_specificity 351 766 444 4119 4153 183 2150 =-56 =14 =9 =36 =28 =4 23 =-59 179 50 1573 =-27 =36 =51 =43 23 =-61 179 99 =-17 =42 =63
tree scope_specificity 1150 4106 4154 541 3598 708 4155 4156 1084 =-53 =-20 =71 =86 =35 =24 539 =-18 =78 =99 =23 167 4099 541 =-14 =44 =64 22 =68 =-21
tree scope_specificity 926 986 2150 4132 4157 =-57 =68 =64 =15 23 =-64 1360 =28 =-56 3591 96 4154 4068 =-32 =47 =98 =26 23 =-49 4144 334 =59 =-49 =-43
tree scope_specificity 1602 2114 4084 4146 4072 4158 2124 4159 315 =-53 633 =-23 =100 =3 =7 =95 459 =19 =-53 =111 =45 73 =-35 =36 1706 314 =36 =-44 =-60
tree scope_specificity 1602 1387 926 =-57 2114 4160 581 1448 =-39 =12 =22 =116 124 =0 24 =-49 =79 485 =10 =70 487 4161 3281 2106 =49 =-24 =-56 =-52 =-37
tree scope_specificity 3591 766 111 1654 677 1089 3962 =-58 4162 =-29 =167 =24 62 =49 =-55 284 =28 =-55 633 =11 =147 549 =-14 =26 4163 62 =45 =-19 =-61
tree scope_specificity 122 4061 4072 4150 1767 730 4111 104 4164 =-51 =74 663 =-30 =74 =78 123 =75 =-49 =0 =90 123 =24 =-53 =29 126 478 =50 =-76 =-14
tree scope_specificity 926 986 4060 4165 =-55 =52 =17 557 57 =-12 556 =51 =-45 =-60 57 172 581 =-28 =39 =18 328 7 =-10 557 229 =59 =8 =-13 =-26
tree scope_specificity 711 2205 167 4154 4102 4080 4138 6 128 4166 =-54 =58 237 =39 =-60 =-30 =82 =35 =31 =91 1064 466 =-5 =41 =-52 =31 1929 =31 =-40
tree scope_specificity 1654 2205 96 4167 167 4168 683 =-50 =52 =116 =-19 =52 725 479 =-33 =88 24 =-29 455 =62 =-36 306 =-45 =43 815 306 =-57 =52 =-46
tree scope_specificity 1539 677 687 760 4169 2031 =-50 =61 =125 1327 =-34 2 =34 =154 =15 =48 39 =-66 375 219 2246 4125 0 =28 =62 =-51 =-47 =-51 =-50
tree scope_specificity 1314 502 4106 0 1089 2551 4084 3614 4146 =-53 =60 =18 =29 =-2 =24 2267 1618 4170 =-30 =108 =46 =39 =23 =51 167 46 =-23 =47 =57
tree scope_specificity 351 179 4139 708 541 3761 581 4171 =-55 =49 =-11 =95 =-8 =38 =76 3 =-54 465 231 =0 134 =75 =-23 =-19 1598 =46 124 =-27 =35
tree scope_specificity 926 179 1618 765 =-54 =27 48 =-28 =54 23 =-65 301 =-31 110 =42 1539 =-32 =36 179 6 485 =-27 =28 =33 1539 813 =-3 =74 =59
tree scope_specificity 351 4102 4073 394 3981 858 4172 4060 4173 =-52 =61 =-7 =61 =13 91 =-18 =122 832 =16 =-38 =11 =58 306 =-58 74 1150 =22 =55 =-73
tree scope_specificity 756 99 4146 708 760 183 1573 4111 =-48 =85 =46 237 =49 =-55 42 =-58 =20 =36 =94 880 =30 =-25 7 =-13 3 =-14 2824 =51 =-41
tree scope_specificity 1602 96 4174 2551 1103 4175 4176 =-48 =30 =52 =22 =5 =61 4153 3606 =-16 =83 =88 445 888 7 276 =-16 =90 437 =49 =-37 =-47 =-58
tree scope_specificity 756 25 =-59 711 444 3962 1767 56 4122 619 4063 =-46 =26 =30 =70 873 =28 =-57 =25 =43 =21 162 =45 =-58 23 =-66 369 =39 =-44
tree scope_specificity 122 766 1314 1573 4084 55 =-50 =-20 =39 =6 39 =-57 =22 39 =-70 237 4177 1350 15 =19 =60 =-50 =-44 =-54 604 375 =38 =-51 =-21
tree scope_specificity 179 4139 4060 14 544 4140 4178 1806 =-47 =49 =44 =50 =4 =16 =11 =85 3 99 =-49 =44 99 596 1496 702 =1 =43 =-40 =-25 =54
tree scope_specificity 1602 1387 394 4089 114 539 1452 =-52 =-1 =45 2 =-15 =115 =68 539 972 =-7 =75 =78 284 2227 =52 =-5 =-39 187 394 =-4 =38 =59
tree scope_specificity 756 2267 4116 3 =-54 128 4072 1452 111 3614 4179 =-45 =58 =34 725 =-30 300 =86 =-44 =39 =21 52 =56 =-23 =109 465 =32 =-13 =20
tree scope_specificity 301 2551 4180 3761 3634 =-47 =56 =84 =80 =15 1064 745 189 180 2051 633 480 =-44 =48 112 =61 =-59 =58 =24 229 =26 =-25 =32 =-46
tree scope_specificity 394 1387 4107 3 =-56 3981 2227 4181 4182 4183 =-39 =63 =64 =90 380 =-14 =63 =31 =60 23 =-64 269 =40 =-50 3 =-16 1674 =38 =-41
tree scope_specificity 99 0 2373 458 4184 4106 315 2031 =-44 =56 =77 =6 =36 =7 95 =54 =-48 117 74 =15 =-58 =-54 62 556 375 =46 =-51 =-11 =-31
tree scope_specificity 25 1089 =-55 =35 549 502 307 4185 400 65 4186 =-42 =59 =3 =12 =39 437 =20 =-52 =42 7 =-16 117 93 3249 =42 =-38 =-49 =-36
tree scope_specificity 3 4107 =-50 =50 62 4116 3607 765 285 42 =-26 375 =29 =-44 411 380 2318 111 =-32 =13 =49 =4 =43 =88 =77 =100 4187 =-44 =44
tree scope_specificity 1539 2205 4073 4139 4180 2933 4188 4169 2817 =-44 =0 =71 =70 =17 =75 =74 95 =42 =-55 =33 62 558 762 =25 =-55 =-59 4073 =-48 =47
tree scope_specificity 99 539 1573 701 4146 192 23 =-62 687 1448 444 4189 404 =-37 =73 =90 =19 =22 =22 =-55 =75 =19 =22 =52 680 1598 =47 =6 =-22
tree scope_specificity 351 766 1654 4119 4140 1683 3614 1448 =-47 =0 =27 1327 =-25 =103 =62 =45 432 =37 =-34 3614 192 =16 =-36 =99 6 180 =2 =44 =70
tree scope_specificity 122 1654 687 1539 539 683 4138 =-44 =52 =23 =41 392 =4 =-64 =26 1343 4190 =37 =-33 =-43 392 110 7 702 =-63 =65 =58 =6 =-21
tree scope_specificity 351 725 581 986 4080 4191 3981 4192 =-47 =75 =4 =71 =32 195 =-4 =95 =13 2314 1683 =-6 =74 =85 306 =-51 22 84 =45 =-30 =-20
tree scope_specificity 4193 1654 2205 849 4128 4102 721 1018 4140 1452 =-40 =15 =41 =55 =53 =41 =106 1573 =-5 =47 =25 123 306 =-48 4194 =48 =-50 =-43 =105
tree scope_specificity 1150 677 46 4155 745 =-41 823 =28 =-56 =91 4106 2056 4195 1084 745 4101 1387 =-41 =16 =48 =25 =35 =112 =75 =47 =29 80 =-10 =37
tree scope_specificity 25 4080 =-51 =34 1064 702 80 =-48 54 662 97 3591 =-38 =23 165 =37 =-58 2114 =-42 =55 =-46 465 415 838 =50 =-11 =-3 =3 =-41
tree scope_specificity 192 702 167 96 4061 =-46 =29 2267 829 =-21 =86 =54 =17 823 765 711 56 =6 =60 2124 =74 =-30 =109 198 1732 =-28 =72 =25 =-46
tree scope_specificity 1539 760 4195 4169 1353 4147 1745 2414 708 =-39 =30 =51 =14 =47 =47 =115 =97 97 =-42 198 =76 =-15 17 198 =-10 80 =-14 =40 =48
tree scope_specificity 766 633 4068 301 1908 =-44 =75 17 57 2034 =-56 =25 451 =-18 =18 172 =-17 =44 =40 57 =-27 =38 39 =-58 95 496 =33 =-27 =-54
tree scope_specificity 1539 502 192 229 273 301 1571 =-37 =47 285 638 =-40 =36 =-14 =56 =-48 =-51 4196 =54 =-43 306 =-55 1598 873 370 =37 =-50 =-57 =-9
tree scope_specificity 122 1406 1479 424 3591 4170 2034 2373 1455 =-44 =15 =17 =33 =65 172 =-17 =37 194 128 =-15 =35 =97 =25 =24 7 =-6 117 =40 =-37
tree scope_specificity 23 =-57 392 557 1539 1573 81 702 =-50 =1 715 =30 1448 =-17 =57 =51 1706 680 =36 1011 =-31 =61 =-52 280 =-44 =75 2558 =-43 =21
tree scope_specificity 433 4197 1654 4119 1448 2205 4198 823 849 6 711 1929 =-37 =54 =48 =9 =18 =-41 =77 =19 =22 =48 459 4199 =38 =-65 =-36 =116 =-44
tree scope_specificity 122 451 0 1539 2059 4068 =-46 =32 =43 =-13 725 1539 765 =-44 =52 =15 =40 2508 301 1573 2183 =-37 =77 =51 =30 =-45 59 =28 =-12
tree scope_specificity 466 766 1539 760 1654 745 4142 =-53 =54 1668 434 =-27 =87 =80 =15 =24 352 =12 =-49 306 =-60 95 4200 54 =30 =-23 =-37 =-52 =29
tree scope_specificity 23 =-59 502 62 823 80 4201 1018 1198 =-31 =30 =74 =58 487 4144 432 86 =26 =89 =-27 =-51 =-31 88 3895 =-27 =43 =45 =-40 =47
tree scope_specificity 39 =-56 4116 3591 502 4087 721 0 285 =3 2029 =-39 =7 823 =14 =-25 =88 =93 =39 2164 823 3987 4202 =55 =-45 =-94 =-3 =-52 =94
tree scope_specificity 766 1387 1314 4128 2034 1908 3962 555 4203 4166 =-40 =48 =69 =63 87 =-10 =77 =85 =30 =86 =27 134 =46 =-27 22 632 =26 =-48 =-35
tree scope_specificity 1602 97 198 =-50 =2 541 986 3981 4157 1929 3336 =-35 =67 =59 =106 =52 284 283 =-52 =45 =-34 134 =38 568 =-56 =63 4204 =30 =-40
tree scope_specificity 407 59 823 124 180 480 55 4205 633 =-33 =30 =58 46 =72 =-35 =65 4151 =28 =-37 =32 4198 =-20 =87 180 124 =-48 =-13 =18 =-57
tree scope_specificity 39 =-53 756 1654 3614 4193 2314 4206 4102 1629 27 2558 =-32 =8 =25 =43 =57 =96 =46 =84 =68 95 =46 =-53 187 =14 4207 =65 =-32
tree scope_specificity 3 1245 =-45 =38 392 314 445 487 485 2139 2527 2373 1172 557 3208 =-2 =87 =-40 =68 284 =73 =-43 =85 =48 =48 =-37 =-58 =-58 =-35
tree scope_specificity 179 926 48 766 =-49 =-12 =12 46 440 2613 743 =-33 =49 =70 =54 24 =-22 =36 39 4198 =-63 =53 364 385 411 =27 =74 =-37 =-44
tree scope_specificity 926 1387 4070 3607 4208 555 4209 765 =-44 =28 =38 =62 =72 =38 444 =26 =-45 696 =7 =64 4210 306 =-39 640 4154 =17 =80 =-22 =87
tree scope_specificity 187 124 4080 697 =-27 =44 =16 1387 687 4068 =-17 90 =68 =-44 =50 =45 465 364 256 244 1119 2240 =63 =-25 =-27 =-8 =-19 =-45 =-20
tree scope_specificity 179 6 743 2205 3895 56 1479 =-44 =20 =-7 =45 =22 =43 52 =-35 745 =8 =50 97 172 15 =-38 =20 =28 513 878 =39 =-33 =-19
tree scope_specificity 179 48 273 3895 4113 56 2126 2527 =-39 =46 =54 =-4 =64 =50 =34 227 =22 =-52 2508 4100 557 1350 =36 =-41 347 =-49 =64 =-37 =-34
tree scope_specificity 4193 702 539 143 745 =-41 =-3 241 1618 4211 =-33 =60 =42 =43 1227 =55 =-43 126 95 8 =25 =-56 =-50 56 711 =-25 =33 =52 =105
tree scope_specificity 466 4143 4087 4073 2205 4129 3591 4094 4212 4213 4214 =-35 =37 =47 =63 =31 =1 =68 4171 =10 =99 4190 =20 =-42 =76 =101 1146 =30 =-42
tree scope_specificity 23 =-56 1602 3 1448 =-55 =31 392 4060 926 485 =-22 =38 1248 59 =24 =-20 =117 328 =51 =-12 =-40 478 2463 314 =35 =-48 =-50 =-70
tree scope_specificity 179 1479 4141 48 2318 234 3356 3591 756 =-44 =-15 =-5 =6 =71 =35 =12 =78 =40 4193 95 2306 369 1040 =27 =-46 =-39 =-56 =-36 =103
tree scope_specificity 589 756 1406 4070 1051 4147 677 3591 139 4154 =-40 =80 =40 =-1 =48 =57 =65 =12 1064 =48 =-39 4215 423 24 =20 =-12 =60 =106 =34
tree scope_specificity 1602 3 37 =-52 =83 4141 392 725 4187 2205 4216 4217 2099 =-21 =66 =76 =33 715 =-16 =77 =67 6 =-2 =40 =-37 =99 23 =-34 =27
tree scope_specificity 23 =-55 466 55 743 2107 2242 410 96 285 =-7 =-37 725 =-22 24 =-32 =68 =-1 =32 =36 =40 =21 219 666 1105 =46 =-26 =-35 =-31
tree scope_specificity 179 539 292 589 4087 725 868 =-41 =8 2817 =-16 =65 =72 =25 669 =73 =-35 1489 2817 =76 =-35 =-40 2164 750 167 =20 =50 =-19 =-42
tree scope_specificity 25 756 =-54 =2 702 351 185 =-43 143 =-25 =24 2124 =40 =-21 2246 1370 2839 3356 589 4168 351 =5 =35 =109 =52 =61 =-44 =-41 =-40
tree scope_specificity 39 =-57 1182 59 508 25 =-17 310 2072 765 2194 2029 454 997 370 =26 =-50 =-32 =-31 =60 =-45 =85 =-41 =-53 =-59 544 =-19 =40 =-49
tree scope_specificity 466 4087 433 549 415 745 =-17 =25 4124 167 =-47 =16 =50 2020 83 748 =20 =-38 =-41 =-63 =-48 =72 813 167 =1 =47 1999 =76 =-31
tree scope_specificity 466 4139 1654 4218 189 99 =-33 415 =24 =-44 117 880 415 1598 =30 =-15 =-21 =-46 =-55 =60 237 =25 =-42 =70 2029 581 =12 =67 =79
tree scope_specificity 126 1310 1353 557 3614 4116 313 2570 4163 =8 =-53 =-48 =-55 =65 =65 =-43 =59 =64 4187 4061 21 1150 4219 =-42 =49 =8 =57 =23 =39
tree scope_specificity 4158 25 677 =-36 =43 59 95 2508 5 456 74 2463 1575 725 126 =26 =-4 =47 =-31 =-46 =-52 =-40 =-39 =-39 =-46 3591 =-28 =16 =98
tree scope_specificity 23 4220 =-56 =44 95 702 189 =-26 415 =24 3962 =-35 =43 192 1908 375 1851 922 2641 787 =30 =-27 =-41 =-48 =-43 =-33 =93 =-18 =-55
tree scope_specificity 39 =-53 756 4189 986 745 765 4153 2817 4221 =-33 =64 2267 =64 =-38 =59 =65 =17 213 2227 =39 =-18 =-41 =120 1040 445 =29 =-46 =-64
tree scope_specificity 466 23 =-56 185 743 126 640 2242 320 =-8 =53 =60 =-48 2267 =-39 =8 =42 2267 1618 =-3 =60 =45 354 92 1618 =42 =-19 =-5 =-44
tree scope_specificity 4193 926 4070 4222 2031 2074 =-27 =76 =67 =46 90 =36 =-52 496 844 1089 117 2135 1146 408 =26 =-35 =-49 =-24 =-45 =61 =-22 =-40 =91
tree scope_specificity 466 4116 4223 351 4222 986 745 677 =-36 =10 =0 185 =-17 =36 =34 96 122 143 1001 =-46 =52 =12 =40 =44 =90 =79 813 =10 =63
tree scope_specificity 1064 466 4102 5 95 730 445 798 141 48 2051 =-17 =54 =15 57 =-26 1083 =62 =-14 =23 =-54 =53 =-50 =-52 =33 95 =34 =-35 =-35
tree scope_specificity 198 1084 487 765 2318 280 4166 721 4192 56 =-23 167 =-11 =48 1314 =82 =-48 =41 =51 =51 =45 1875 =101 =-29 =-53 =23 56 =6 =46
tree scope_specificity 466 1387 1447 4224 1011 1089 4150 725 =-33 =-9 =46 =15 =17 =49 598 =31 =-48 =16 4225 838 1135 4073 596 =54 =-2 =-7 =-33 =-22 =-49
tree scope_specificity 179 633 1089 4226 1244 =-23 =24 =60 =20 92 =-3 822 =65 =-30 23 =-39 3987 513 2508 1350 2124 =40 4151 =26 =-55 =-35 =-17 =-22 =-70
tree scope_specificity 23 =-48 4168 3336 711 361 147 97 2034 4221 =-32 =63 =35 354 1778 1040 1224 =7 =-22 =-66 =78 =-41 =35 =-53 1279 =33 =-29 =76 =119
tree scope_specificity 23 =-52 4150 4141 137 1908 1159 4226 181 46 =-22 432 =4 =-33 =34 4221 =-11 =110 =57 =85 1064 64 962 =41 =-34 =-30 =-37 =76 =83
tree scope_specificity 823 1182 117 1706 496 83 314 640 745 15 242 =-2 =93 596 =38 =-28 =41 =69 =-25 =-26 =-27 =-52 =-32 =-45 3 =-51 1084 =-15 =30
tree scope_specificity 23 4227 =-54 =46 411 487 95 451 725 766 1314 =-23 =12 =9 96 1045 =-22 =52 =40 301 =-9 4228 =40 =-42 =-48 =-39 644 =50 =-34
tree scope_specificity 823 2029 798 90 680 1479 719 111 =-1 =32 =-66 =44 =-33 1152 =-49 =45 =35 =44 97 =-44 1767 56 3640 =-28 =55 2267 =-19 =74 =45
tree scope_specificity 555 4169 445 4102 400 3591 4139 3962 832 725 =-14 =19 =-29 =24 =63 880 4229 3304 =31 =-30 =-51 =-26 1929 =40 =-18 =35 =-54 =90 =80
tree scope_specificity 415 253 539 3962 17 301 50 =-33 =29 1614 838 =2 =-39 =50 719 83 663 =21 =72 =-43 =-63 =41 =48 =84 2551 4150 =-29 =65 =24
tree scope_specificity 555 823 39 =-51 375 187 1668 858 380 2817 4087 =-18 =60 =49 =19 =57 =56 90 =42 =-36 =-47 1314 4169 4193 =-33 =72 =80 =25 =99
tree scope_specificity 466 458 39 =-57 823 807 313 1350 =2 =-51 =-52 =65 4169 816 =-29 =36 =58 693 =40 =-35 1350 278 4230 823 =48 =14 =-29 =-37 =-40
tree scope_specificity 1105 702 7 181 =-46 =60 86 633 200 =-19 317 =49 =-38 =33 =56 317 698 1160 1706 496 240 =27 =-42 =-27 =-44 =-40 =-49 =-30 =-48
tree scope_specificity 3614 3 24 =-37 =20 4116 411 24 906 135 =12 =-46 =-50 2527 152 380 1236 730 =-39 815 =56 =-36 =40 =-2 =49 =72 =33 =64 =58
tree scope_specificity 179 539 4129 351 2914 149 536 4231 =-32 =55 =10 =27 =86 =9 =89 1227 =54 =-40 354 496 1227 996 3958 =32 =-54 =-33 =-10 =-26 =-40
tree scope_specificity 945 237 411 152 369 42 541 =-44 =23 1732 4201 4232 2013 =-7 =65 =82 =38 4233 4134 =35 =-48 =-44 =-42 =49 822 =40 =-33 =-47 =-57
tree scope_specificity 351 285 1071 651 =1 =53 =77 2099 411 4141 96 26 4087 =-32 =35 =37 143 701 =-35 =50 =9 =50 =27 53 =131 =-6 53 =2 =36
tree scope_specificity 4129 4150 4175 465 769 1303 560 91 4156 870 4234 1766 =-17 =36 =52 =39 =68 =26 =58 2183 =15 =108 =52 =-15 =53 =66 110 =120 =7
tree scope_specificity 23 =-48 823 62 1379 787 974 632 1685 508 361 884 63 =31 =-29 =-51 =-30 =-48 =-54 =-29 =-51 =-32 =-46 502 2114 =-43 =32 =28 =-13
tree scope_specificity 39 4227 =-52 =44 375 1235 4235 846 2205 4158 4102 1908 558 =2 =-49 =66 =40 =77 114 1277 =58 =-12 =-27 =-48 =101 394 =-38 =26 =-42
tree scope_specificity 632 95 192 5 146 2124 1101 401 1389 1458 3591 =9 =35 =62 =42 307 111 =-18 =46 =37 =-22 =-12 =-33 =-44 424 =-32 =30 =-48 =-44
tree scope_specificity 858 39 =-48 1387 4158 4236 838 4151 619 1767 4237 =-9 =59 =20 =50 =-55 =-44 =66 =66 4199 432 =33 =-24 =-51 432 2982 =55 =-31 =-24
tree scope_specificity 179 4143 292 4071 4238 189 234 1282 4239 694 507 =-41 =23 =15 =55 =25 =56 =-6 =62 =25 =28 =69 81 =34 189 502 =-14 =34 =27
tree scope_specificity 1602 662 986 4089 1047 134 80 1011 =-45 =23 =-9 162 =37 =-37 =61 =56 134 328 46 =14 =66 =-26 =-44 549 =-42 =13 4215 =14 =95
tree scope_specificity 702 86 52 137 =-36 =7 191 557 =16 =-51 =-42 =51 2050 237 1105 2072 1448 693 59 =24 =-2 =-25 2135 =60 =-17 =-50 =-29 =-40 =-54
tree scope_specificity 23 =-46 351 2072 4102 86 4180 4157 4147 4158 1172 4061 =-17 =20 =39 =60 =50 =63 =58 =32 =34 =-58 2164 84 2184 =39 =-15 =-32 =-39
tree scope_specificity 702 1476 2933 858 677 3761 =-18 =48 =45 =47 =60 =-39 750 466 1476 =18 270 4223 753 4169 =-22 =68 =50 =81 =68 4230 =38 =-28 =-21
tree scope_specificity 179 2318 3607 2205 1602 4240 890 986 972 3606 =-50 =11 =1 124 =-29 =20 =44 =55 =2 =19 =39 =47 4150 347 557 =12 =-45 =61 =85
tree scope_specificity 2072 1182 702 725 351 =-28 4204 =23 =-53 =29 823 596 233 95 324 2050 =43 =-40 =-40 =-40 =-38 2267 =-40 =50 1150 =-12 =43 =-45 =-61
tree scope_specificity 456 83 890 4241 147 24 617 4242 2074 980 =7 =-35 =82 =73 =-62 1629 2029 708 4113 =-27 =45 =31 =34 =48 =34 =84 =55 =-37 =-49
tree scope_specificity 2031 708 572 1683 4243 4232 1766 4174 932 2558 4244 4245 4156 859 =-15 =36 =39 =61 =41 =10 =54 =42 =45 =66 =44 =34 =49 =40 =58
tree scope_specificity 4143 4175 3 4246 270 =-33 =45 =35 415 4036 437 1146 4247 345 680 =17 188 =-35 =69 =-21 =-50 =-39 =-30 =-45 2029 =-20 =26 =54 =72
tree scope_specificity 456 411 2183 301 2126 3981 =-24 =21 =44 4248 375 212 44 =3 1224 4249 4073 =61 =4 =-41 =-36 =-30 =-44 =66 4073 =55 =-38 =37 =-47
tree scope_specificity 187 926 766 1601 =-34 =26 22 23 =-42 546 =33 =-25 =-43 2227 4250 604 3 =-19 4163 842 1174 =34 =-48 =-7 =-40 =-30 =-65 =-41 =14
tree scope_specificity 487 120 237 1745 2059 1003 317 1040 306 =-39 4251 4095 =16 =-48 =-46 =-47 =-32 =-30 =63 541 81 =17 =88 =-42 =-40 541 =-36 =22 =-35
tree scope_specificity 1692 2072 480 4252 253 189 198 890 651 1033 286 =-27 =22 =42 =28 =57 =13 459 46 =-21 =20 3607 =-33 =43 =51 =66 =59 =-55 =-35
tree scope_specificity 179 702 1725 152 81 4138 =-45 =52 126 =6 =-48 =40 =45 80 870 400 =1 =55 =70 1479 =-14 =43 3081 2146 =17 285 =11 =-76 =-33
tree scope_specificity 4193 2527 4168 2031 750 414 1715 1766 4124 458 697 =-13 =45 =20 =41 =44 =51 451 =5 =50 128 =-38 =44 589 =-15 =89 =99 =61 =77
tree scope_specificity 4193 458 1908 3336 2038 1018 80 187 4139 =-40 =47 =11 60 1279 701 =0 =35 549 =-5 =-72 =-31 =42 1235 =51 =-24 =52 =69 =25 =66
tree scope_specificity 633 1602 56 858 231 4253 4254 =-44 =36 =39 451 1767 =-28 =24 702 =-38 =20 =26 143 1528 =55 =-30 =-1 2124 884 =25 =-60 =-37 =25
tree scope_specificity 392 135 1413 2059 179 725 181 1244 868 757 152 =-33 =31 =29 =19 =30 =42 842 =37 =-12 465 =25 751 =-7 =60 =59 =-61 =-40 =-22
tree scope_specificity 3614 90 756 2031 4255 137 708 4185 =-16 =27 =30 440 =22 =-39 =66 589 =-23 =92 4066 4185 =32 =-28 =-28 4256 86 =-51 =16 =49 =50
tree scope_specificity 97 756 4257 =-33 =32 =23 40 398 2824 95 891 4157 122 4073 3981 756 =-15 =19 =38 4258 =38 =-49 =26 =78 =-32 =-36 =-40 =-45 =-52
tree scope_specificity 25 =-35 1105 558 461 4259 3102 4260 1613 1040 2059 219 4175 2085 =11 =-45 =66 =-47 =58 =-52 231 =-22 =64 =-64 =-47 =-68 =-39 =-57 =-40
tree scope_specificity 465 702 351 1766 4180 =-31 =48 =58 =19 719 769 978 1777 3076 =25 =-35 =-41 =-29 =73 =-62 1479 351 1745 760 =-33 =14 =22 =4 =26
tree scope_specificity 415 1690 229 4129 253 1051 192 513 891 641 801 143 =6 =27 =-29 =-36 =-32 =-33 =-21 =65 =68 =82 =-20 =-59 4071 854 =-31 =9 =29
tree scope_specificity 2072 4215 1654 1448 4128 4261 4146 4262 3161 4263 =-14 =40 =52 =55 =43 =45 =52 2214 =34 =-66 284 4264 =34 =-34 4071 =-37 =34 =64 =-48
tree scope_specificity 632 1182 237 117 1534 1596 124 1379 1469 1510 757 =0 =33 =35 =-57 =-49 650 =-13 163 4265 =30 =-31 =-27 =-43 =80 =-29 =-41 =-47 =-48
tree scope_specificity 466 253 765 4266 306 =-47 986 1602 2267 4100 4267 4218 =-30 =35 =53 =47 198 =-13 =46 =8 123 424 =10 =52 =-31 =-59 =38 =53 =22
tree scope_specificity 2527 4235 25 =-23 733 3081 117 4114 4268 3614 2558 451 185 3344 =-16 =41 842 =17 =-25 =20 =28 =44 =78 =-41 =-35 =-43 =-40 =93 =60
tree scope_specificity 632 317 39 =-38 4155 354 227 787 558 1003 2164 461 237 =19 =-35 =-21 =-29 48 =-35 =40 =-43 =-36 =-29 =-43 =81 444 =-44 =32 =-48
tree scope_specificity 536 3607 4073 926 4248 2859 287 173 730 2227 =-36 52 =-35 =47 =37 =24 =49 =53 =61 =3 237 2227 =31 =-19 =-32 =34 658 =40 =-26
tree scope_specificity 314 4193 3634 192 745 4155 957 625 466 1654 1 =-21 =23 =7 4230 =14 =-47 =59 =52 =60 1343 4269 =23 =-51 =-32 =-31 =43 =50 =-46
tree scope_specificity 414 823 2020 838 813 4263 4270 235 200 =-5 =24 =46 =57 =57 =35 =-26 =-57 1778 347 66 3516 =-37 =17 =7 =18 =55 750 =37 =-22
tree scope_specificity 23 751 =-52 =38 4168 314 1031 1074 445 1596 1413 198 126 662 =12 =-20 =-19 1539 725 =-12 =35 =38 =-60 =-46 =-47 =68 =-34 =-38 =90
tree scope_specificity 414 4197 239 693 4003 1112 415 631 =-1 =49 4068 3591 4131 =-41 =35 =5 =35 =-44 =40 =-44 400 =8 1875 =97 =-14 =71 715 =-7 =39
tree scope_specificity 237 23 =-35 1413 5 59 25 =-13 1613 1598 4266 563 =25 =-33 =-60 400 =-12 46 =89 =-9 =57 756 3591 =-33 =8 =17 =-35 =-59 =-46
tree scope_specificity 2072 2427 23 394 =-55 =18 698 1908 534 347 4250 1040 102 3 =-12 120 480 =14 =66 =-14 =-42 =-42 =-68 =42 =-47 =75 =-49 =-53 =-53
tree scope_specificity 3614 555 4271 227 2373 4143 1248 4176 39 =-43 888 496 760 =-8 57 188 =-53 =50 =32 =-37 =-45 =29 =42 =52 =25 =-37 =51 =55 =35
tree scope_specificity 4215 765 4154 2099 56 1533 766 1387 762 =-28 =48 =9 1279 2761 =10 =-24 =-43 =47 1509 766 4225 =28 =-38 =-23 =61 =45 =57 =47 =59
tree scope_specificity 187 1476 4159 167 756 =-10 =18 195 =33 =-21 =46 =-18 756 2462 1270 1778 59 =9 =-22 99 =86 =-21 =-44 =82 2818 4265 =56 =-20 =-24
tree scope_specificity 562 769 370 1310 4175 4155 1829 4226 4080 97 751 =-28 =34 1026 194 1343 =6 =-42 =62 =-30 =25 =49 =-38 =71 =55 =40 =-53 =46 =-23
tree scope_specificity 555 787 508 719 926 986 466 1459 2135 1159 =-32 =42 =21 =44 =13 =18 233 1777 2463 =20 =-36 =-42 =-19 381 =-72 =35 =-50 =-34 =57
tree scope_specificity 347 823 1350 187 558 23 =-35 3591 725 152 112 =1 =-30 =44 =30 504 =28 =-58 =-46 750 =37 =-20 =-49 4116 4141 =-20 =45 =58 =44
tree scope_specificity 139 3336 4116 194 721 4126 3 =-40 2859 5 813 111 854 4272 =-18 =43 =11 =18 =13 =-45 =48 =45 =44 3 =-21 =50 =48 =62 =52
tree scope_specificity 2427 823 4177 124 4273 478 4134 =6 =-44 =-65 =79 459 2164 508 143 596 =21 =-33 =43 =-34 =-42 =-26 =-48 1084 702 =-50 =-10 =21 =-53
tree scope_specificity 95 4274 508 59 3102 94 2133 1152 1975 4232 143 42 =-32 =3 393 =18 =-36 =68 =49 =37 =68 =-24 =-41 3591 =-23 =24 =-48 =-61 =-45
tree scope_specificity 4193 632 310 4116 60 3586 4275 179 2059 781 =-4 =58 =57 23 =-30 1596 3081 =24 =-32 =-47 =-50 =-57 82 =-29 =34 =46 =-51 =-39 =55
tree scope_specificity 1031 1370 880 581 4189 756 4175 1081 1778 =-10 451 =-27 =110 =46 =58 1061 4274 451 =14 =54 =-38 =-31 =90 2020 =30 =-37 =-27 =-50 =-44
tree scope_specificity 765 4143 4223 1596 502 3208 351 725 2183 =-22 401 =47 =-51 328 111 =1 =43 =-37 1150 =-13 =22 =46 =18 =-51 =59 =57 854 =62 =-21
tree scope_specificity 139 2133 837 2099 4080 4276 4277 4087 2702 4154 725 =-14 1476 =18 =-16 =49 489 =-1 =88 =44 =52 =71 =23 =53 231 =18 =-63 =57 =44
tree scope_specificity 317 74 2527 422 814 3249 2558 3895 242 80 4223 4087 =-19 =44 =67 1195 1074 =8 =73 =-29 =42 =56 =31 =-44 =-26 =-31 =51 =-53 =-45
tree scope_specificity 4193 926 410 179 4087 143 =-49 =-14 =32 39 =-47 577 =12 =-26 432 =26 =-38 721 701 502 1715 =3 =61 =44 6 =-41 =24 =56 =57
tree scope_specificity 816 4278 1031 317 407 702 189 137 4279 =-34 =52 =12 832 650 =-14 528 =48 =-22 =-34 2050 962 =21 =-15 =-39 =-43 =-30 =-38 =87 =-41
tree scope_specificity 4280 2527 926 701 4281 3443 555 132 =-21 =22 =38 =40 =58 =27 823 2124 114 1322 64 =39 =-10 =-32 =-4 485 =-1 =-75 =-10 =45 =78
tree scope_specificity 555 4280 662 5 23 =-38 22 314 1476 838 =22 =-19 1045 1479 2817 816 932 =-14 =52 =-71 =30 =37 =54 =-31 =-20 =-41 =-22 =84 =60
tree scope_specificity 4278 1070 750 292 179 721 124 539 3648 4080 868 =-35 1389 =-49 =48 =19 =54 =40 =2 =51 3958 1558 =8 =49 =-51 =38 =-23 =43 =75
tree scope_specificity 74 313 1154 4278 83 95 2650 1057 1089 997 1253 491 4282 4066 =11 =-40 =-35 =39 =-39 =-40 =37 =-41 =-42 =-38 =-27 =74 =-40 =-51 =-52
tree scope_specificity 375 4235 122 581 4283 1745 4068 1668 867 144 351 =-26 =1 284 =41 =-38 =40 =32 =31 =18 =43 =22 351 638 =44 =-2 =46 =89 =-44
tree scope_specificity 351 1766 725 112 633 3575 =-8 =58 =28 144 868 =-35 =25 =25 4147 =3 =58 =45 504 22 4136 3598 =32 =-30 =-33 =-21 112 =-79 =15
tree scope_specificity 253 1575 1767 451 3887 926 1618 937 1682 1709 =-32 =31 =38 =49 =21 598 213 =15 =-32 =-36 =-60 662 424 =12 =50 =-25 =22 =-39 =60
tree scope_specificity 4284 39 =-38 1656 4158 4147 1370 743 555 1379 3252 354 891 1988 1706 =1 =-42 =-48 =-32 =-37 =53 =-33 =41 =26 =-47 =38 =51 =64 =74
tree scope_specificity 2527 2072 765 4201 50 4169 4193 4179 293 394 986 1614 =-24 =23 82 =-5 =52 =3 =49 =42 =37 =50 =15 =32 25 =-22 =58 =-50 =73
tree scope_specificity 385 392 179 1908 725 2059 4224 249 4285 =-20 =43 =52 =45 =49 141 =24 =-23 =68 1350 2146 4056 1235 =25 =-10 =-38 =-34 =-36 =-18 =-41
tree scope_specificity 4128 4278 5 1706 750 1988 2165 3572 632 385 1295 4056 =14 =-31 =-36 =-30 =-27 =-55 =-40 =-48 3701 1186 =-34 =29 =49 =-47 =-40 =77 =68
tree scope_specificity 239 4116 134 179 1501 4186 4013 =-12 =48 =50 =52 1064 26 12 1596 =16 =-47 =60 =-22 118 =-37 =46 844 =-40 =28 =39 54 =27 =-37
tree scope_specificity 411 2558 4193 393 347 1310 4189 4286 4166 1482 4158 509 =-18 =37 =33 =22 =35 =52 =54 =25 4225 =52 =-33 =-43 577 =2 =94 =21 =29
tree scope_specificity 1051 697 1534 44 2107 858 890 3778 4201 4287 4181 =-16 =41 =44 =23 =43 =44 256 =32 =-31 =25 4288 463 =15 =-37 =82 =62 =52 =62
tree scope_specificity 456 4128 411 868 2124 1135 1413 93 227 56 =2 4114 =34 =-32 35 =-40 =35 =-40 =-50 =-44 52 =-36 =7 2150 =39 =-48 =28 =66 =-45
tree scope_specificity 4143 4241 3581 4276 253 4139 15 167 4248 1679 1489 891 =-19 =-66 =-70 =34 =53 1416 393 =22 =-41 =-35 =3 =42 =44 =65 =54 =69 =55
tree scope_specificity 456 119 4250 1575 534 237 3586 363 1441 306 =-20 842 486 =20 =-27 1732 454 =-9 =43 =34 =-26 =-41 =-38 =-32 =-33 =-31 =-61 =-38 =-45
tree scope_specificity 1685 4087 1613 1279 1194 872 1370 1235 1220 3358 =13 =-52 =-50 =-18 =-44 =-37 447 =-53 =25 3607 4158 =-35 =45 =31 4289 =40 =-27 =55 =-45
tree scope_specificity 361 23 1336 =-48 =29 4266 1685 313 1829 873 719 4056 4199 3365 134 =21 =-3 725 =-50 =37 =-39 =-32 =-43 =-42 =-31 =-45 =-37 =-45 =-37
tree scope_specificity 1037 414 4290 94 4205 4240 3610 2604 347 539 176 3308 =-14 =45 =34 =16 227 =36 =-20 =38 =42 =43 =40 =-35 =40 715 =-14 =30 =34
tree scope_specificity 456 2427 502 4168 4252 3887 4080 1314 2205 4128 4291 2914 =-14 =45 =46 =44 =20 766 =28 926 =20 =-31 =34 =-43 =48 =54 =27 =-48 =-40
tree scope_specificity 2099 496 4260 823 1370 4151 310 743 3148 55 2956 =1 =47 =24 =67 =40 =-39 =-28 =-44 581 =-17 55 =33 =-26 =-58 =-34 823 =75 =-19
tree scope_specificity 465 769 4193 4242 347 2183 546 167 15 =-26 868 351 =-22 =19 =37 =12 =17 401 =51 =-41 =42 =64 =63 =52 189 17 =-32 =19 =2
tree scope_specificity 4193 375 2164 1220 237 682 370 1829 39 =-24 842 268 466 =10 185 1299 =57 =-19 =1 =-33 =-4 =-26 =-30 =-31 =-33 =-51 =-35 =-41 =51
tree scope_specificity 456 4292 4275 1546 4280 4175 95 1851 513 1069 466 185 1224 4166 =-4 =56 =-41 =13 =19 =60 =-24 =-42 =-35 =45 =64 =-48 =-46 =51 =-43
tree scope_specificity 4293 1479 144 466 4126 4294 3208 4295 4154 2558 2169 =-17 =35 434 =-4 =68 =38 =49 =44 =47 =40 854 =22 =-16 256 =41 =-26 =28 =-66
tree scope_specificity 2072 1105 4129 187 730 307 =-9 =14 =49 380 120 237 700 4025 2242 407 =46 =-26 =-24 =-31 =-32 =-32 =-26 24 =-21 =23 =69 =-29 =-49
tree scope_specificity 1310 400 15 4003 478 4118 380 =-17 137 =-14 =27 =46 =-62 =41 4070 =1 188 244 3304 =70 =-23 =-26 =-34 1246 321 =36 =-34 =-25 =35
tree scope_specificity 4242 375 1685 187 366 2059 39 =-36 179 =-9 813 677 =0 =44 =46 =52 =-53 80 239 44 =26 =86 =-17 756 =-3 =30 =-43 =-39 =55
tree scope_specificity 2527 4193 59 456 891 1070 3581 4001 =4 =-35 =49 =42 =-36 =-43 351 4102 4261 502 =-46 =7 =37 =29 =11 4296 =64 =-26 3591 =65 =-23
tree scope_specificity 3336 1040 4197 4297 354 1778 250 1766 179 187 725 =-22 1031 =23 =-41 1246 669 =32 =-11 =-36 =8 =43 =-42 =45 =-39 =58 =57 =-48 =56
tree scope_specificity 4189 4102 4198 4242 1596 351 1479 1613 502 1534 1227 1389 =-21 =0 =-42 =49 =21 412 =40 =-31 =28 =9 =-52 =44 =48 1509 =40 =-31 =71
tree scope_specificity 4298 253 1656 736 4198 2914 135 4130 990 4066 4139 4216 59 =-5 401 =-9 =-51 =22 =38 =-53 =-40 =32 =-44 =44 =39 =42 =52 =42 =68
tree scope_specificity 59 4299 560 375 4300 1737 837 62 370 23 =-23 1539 784 =9 =-43 =23 =-35 =-19 =-36 =-42 =-43 =-40 =45 =63 4068 137 =-23 =16 =28
tree scope_specificity 2055 4250 193 682 370 4118 926 1614 765 293 159 4301 4302 528 =-18 =17 =42 =45 =46 =51 =36 =46 =8 =47 =-39 =-36 =55 =-58 =-55
tree scope_specificity 702 143 =-23 440 14 =11 =-43 =78 632 94 682 4303 4066 1539 345 1101 97 =-6 117 =27 =-27 =-25 =-39 =31 =-32 =-50 =-33 =-29 =-36
tree scope_specificity 1310 97 1089 677 12 =-38 =11 =34 =34 633 4297 4056 1614 1643 406 =-4 =34 =-38 =34 =-48 =55 470 1350 =35 =-32 =-36 4303 =43 =-29
tree scope_specificity 2527 370 1670 398 2227 846 233 4303 4292 =6 =55 =-50 =-25 =-42 1281 110 1244 =-52 =16 =8 =38 =-44 2227 =-35 =42 =-48 504 =62 =-29
tree scope_specificity 375 4114 4156 480 650 1389 =-31 231 =45 =-21 2345 4128 414 3 4080 1654 =-46 =11 =28 765 =3 =51 =23 =59 =-47 =44 =57 =-38 =-42
tree scope_specificity 466 4284 4009 454 375 1692 =0 =-34 =-38 =-36 =48 =69 1602 302 572 567 347 2012 42 =22 2061 =-33 =30 =35 =35 =32 =52 =56 =35
tree scope_specificity 4235 1379 4129 4189 4304 144 4175 1310 4197 4226 4031 =-10 =47 =34 =51 =28 =41 134 =54 =-36 =64 50 =75 =-17 662 =76 =-25 =-36 =83
tree scope_specificity 4278 4143 560 4226 6 137 =-13 =9 725 3356 1539 =-28 =10 =46 112 2267 =-47 =26 60 4022 104 =69 =9 =-21 =-19 =52 =36 =44 =70
tree scope_specificity 945 4066 4250 83 496 411 4158 4223 3814 451 2143 =-7 =18 465 0 =36 =-14 =-7 =49 =56 =54 =32 =-30 =-25 =-56 1327 =-74 =11 =-41
tree scope_specificity 4025 4280 1031 4169 2059 1908 572 4159 1778 139 4158 4284 =-9 =46 =38 =32 451 =-22 =82 =27 =45 =49 4305 =54 =-27 =57 =-37 =64 =-50
tree scope_specificity 1575 4256 4025 4267 721 4115 4236 3607 3252 181 253 4130 1075 4306 =-10 =33 =32 =24 =35 =31 =45 =25 =48 =39 =38 =51 =-48 =44 =-31
tree scope_specificity 2072 4280 4115 3208 926 1479 300 4301 1895 =-21 =37 =41 451 =-11 =57 =28 848 300 =10 3761 =-23 =32 =-43 =48 =45 =56 1282 =-54 =20
tree scope_specificity 2020 4307 480 536 374 2184 558 4260 23 =-31 1295 1119 727 95 =13 =-28 =-43 =-36 =-37 =-50 =-38 1389 =3 =-50 =-29 =27 =43 =71 =-41
tree scope_specificity 8 1668 4155 4147 556 3962 3778 4248 2186 2038 =-9 57 =-26 =38 =24 =35 =34 57 =-13 =34 2677 =-25 =25 =33 =50 3962 =38 =-27 =-43
tree scope_specificity 39 =-37 493 237 1235 1441 2679 1419 4308 2527 3312 4250 1035 =14 =-34 =-42 =-36 =52 =-35 =-37 =-38 =-37 760 139 =-28 =29 =40 =-34 =-44
tree scope_specificity 4102 708 1235 1643 237 456 1709 4067 83 2072 =8 =-31 788 =-41 =13 =-42 =51 =-36 =-39 =-39 711 1186 =-46 =26 =29 =36 485 =45 =-24
tree scope_specificity 1310 4116 1656 1172 4309 31 4257 3566 4304 688 640 111 4256 =-18 =39 =12 =-41 =29 =35 =39 =28 =54 =42 =27 =48 =37 143 =-2 =55
tree scope_specificity 1279 74 4241 6 2176 1670 242 756 =-9 485 =20 =-29 =35 =-33 =44 52 510 =-27 =41 451 1368 504 =44 =-27 =-34 =-11 =67 =-50 =-30
tree scope_specificity 3607 1031 1534 361 123 144 253 2956 3148 =-2 =54 =34 =38 4062 =67 =9 2110 1172 490 =-45 =13 =12 =35 =-34 =58 =-35 813 =2 =63
tree scope_specificity 2059 361 1282 139 466 90 5 4203 3358 =-1 =-49 =47 =-40 2373 =-40 =25 351 4242 572 =-12 =42 =54 1071 =43 =-24 =38 =37 =-34 =43
tree scope_specificity 44 680 1479 414 351 502 589 4077 1055 427 =-31 =13 =37 =35 1294 =-5 =60 =13 502 24 =-1 =33 =-37 =13 =22 =-44 415 =25 =-25
tree scope_specificity 74 756 2119 4288 5 4175 941 347 4211 =-8 =45 =20 =-37 =37 =-46 =48 =37 2124 2120 143 =7 302 =45 =-24 =-33 832 =-39 =15 =-48
tree scope_specificity 1194 632 4143 361 872 4196 718 766 1778 541 4068 =-7 =29 =15 =48 22 4310 15 =12 =44 =-33 =-20 =-32 =-39 =-32 =-30 =45 =-36 =-40
tree scope_specificity 1003 891 4195 229 347 4204 4175 4087 3345 315 4128 4272 =-2 451 =57 =-25 =40 189 =64 =1 =52 =46 =40 =-28 =37 =-20 =51 =-28 =-33
tree scope_specificity 4235 229 1379 4311 3586 60 3358 3102 4312 974 1896 =16 =-41 =-36 =-34 =-33 =-47 82 =-17 =44 =-43 =-55 =-39 311 651 =-35 =18 =52 =78
tree scope_specificity 4250 2227 922 3042 4036 4313 1395 1419 524 135 4314 4315 =15 =-30 =-26 577 =-41 =17 =-29 =-34 =-39 =-34 =-30 =-36 =-42 374 =-28 =25 =-54
tree scope_specificity 641 233 281 1690 3586 1593 50 219 314 4025 95 =10 =-30 =-38 =-35 =-36 824 =28 =-20 =-33 =-43 =-41 =44 444 807 =-48 =20 =30 =-30
tree scope_specificity 2527 633 4215 1706 4003 70 894 3102 51 4174 410 =3 =-14 =36 832 =-15 =52 =-38 =-37 2184 =-37 =36 =37 =-41 =41 =19 458 =58 =-14
tree scope_specificity 179 945 4316 3614 401 141 =1 =-34 4317 =-29 =37 =23 =34 =-48 4311 326 3249 880 1558 3304 312 =19 =-26 =-20 =54 =-19 =-43 =-33 =-53
tree scope_specificity 3365 8 823 39 =-33 558 2849 4114 4318 596 1706 4199 =21 =-30 =-33 =-11 =-39 =-30 =-35 =-37 1314 1452 285 =1 =-29 =28 =24 =-33 =-36
tree scope_specificity 719 4129 135 456 1003 375 74 641 4116 4128 1100 281 536 4319 =6 =-43 =31 =41 =63 =58 =51 =-17 =-42 =-36 =-21 =-36 =-36 =58 =-49
tree scope_specificity 765 191 3598 4147 4009 144 146 868 813 1709 =-8 =42 7 =-27 =23 =21 =-34 95 =42 =-27 =44 =40 4068 =-44 =34 2551 =-43 =31 =40
tree scope_specificity 1279 4311 502 187 351 3336 347 2133 3872 4 24 =-9 =-30 =29 =39 =44 =33 =46 3887 =26 =-78 44 =5 =34 =31 =-61 3614 =-31 =33
tree scope_specificity 56 4158 650 =-28 1575 2020 872 3607 463 846 86 1051 =1 =54 =27 =-35 =-36 =33 =-36 =-44 =-37 =47 52 112 1389 =-3 =47 =-21 =35
tree scope_specificity 4235 4307 83 4139 1159 1685 2072 632 97 143 =-29 =13 4320 1 568 459 =9 =-27 =29 =-23 =-52 =-30 =-32 =-38 =41 =40 =-28 =67 =74
tree scope_specificity 4285 3778 4078 370 4175 4187 1100 1964 4321 1478 823 760 =1 =-28 404 =-22 =40 301 =-32 =43 =42 =31 =45 =31 =39 =-41 =41 =35 =50
tree scope_specificity 1908 117 766 94 556 1533 =-8 =34 415 104 =33 =-29 =-36 =-41 556 188 39 =-19 244 2146 =31 =-24 =-21 =-20 1696 =-23 =40 =-38 =45
tree scope_specificity 466 4116 3565 3575 1047 765 1725 4130 976 4322 4064 3872 4323 =-18 =31 =31 =26 =39 =26 =26 231 =67 =-29 =26 =29 =40 =28 =49 =14
tree scope_specificity 139 1579 2072 2059 750 3496 94 307 15 702 =-26 242 =2 =51 1452 =8 1598 =71 =-16 =21 =-25 =-42 589 =-32 =26 =41 =-30 =-36 =47
tree scope_specificity 23 =-34 823 931 4163 974 93 4022 =13 =-33 =-35 =-36 =-36 =-24 3854 756 712 1732 1387 1696 4324 =-43 =24 =21 =10 =10 =20 =15 =47
tree scope_specificity 632 4066 4139 4325 3598 4266 1100 1975 1031 557 1350 =6 =-39 44 280 =-34 =29 =24 =-38 =34 =47 =-42 =-24 =-37 =37 198 =-57 =23 =-38
tree scope_specificity 4129 890 4278 1031 698 1100 5 523 4141 1240 1829 414 1037 868 =-7 =18 =28 =17 =-34 =25 =39 =48 =-30 =56 =-41 =-37 =56 =46 =44
tree scope_specificity 4156 4316 3081 721 555 62 837 882 1009 307 870 =-4 =31 =15 1732 466 =57 =-21 =-30 =-43 =-48 =-21 =31 854 =55 =-15 =-34 =38 =45
tree scope_specificity 1379 719 465 1478 1475 437 167 463 =7 =-37 945 =35 =-45 =-37 =-36 =55 777 687 677 4257 4116 =-23 =32 =33 =23 =17 =40 =-48 =-32
tree scope_specificity 2527 2120 4250 3249 179 4326 1975 868 539 4093 406 4327 4316 =-22 =33 =44 =25 =34 =27 =24 =41 =64 39 =-27 =16 =-34 =-50 =-26 =53
tree scope_specificity 74 867 128 253 1668 249 2685 1069 3145 4328 702 4061 =-26 =13 823 =2 =-17 =36 =37 =47 =30 =39 300 =31 =-28 =34 =22 =35 =-46
tree scope_specificity 3249 509 1100 3895 3634 945 4311 250 95 986 4304 1031 1670 =2 24 =-47 =12 =-45 =42 =15 =-36 =-36 =-48 =-36 =30 =33 =54 =48 =-40
tree scope_specificity 4226 1202 4280 4273 3252 3581 733 193 4128 3778 4329 4330 4184 4250 =-8 =-49 =23 =30 =41 =30 =37 =41 =-37 =40 =37 =47 =46 =51 =40
tree scope_specificity 4168 4331 456 3145 99 2549 4077 161 1900 4139 4332 4072 4200 =-14 644 =-18 =61 =10 =38 =28 =29 =-40 =33 =41 =7 =40 =-37 =52 =48
tree scope_specificity 4326 4143 4193 823 2072 2184 1070 769 23 =-40 312 4168 =0 =47 =41 =32 =39 =-26 =-40 1074 4283 2150 =-24 =25 =37 =51 =34 =37 =47
tree scope_specificity 465 54 4201 4320 962 408 4204 4297 1299 =5 =-19 =44 =-35 =56 =-27 =-58 =41 =42 1479 829 144 539 =-22 =21 284 =41 =-26 =34 =20
tree scope_specificity 456 1685 361 1706 698 3375 4056 4333 95 86 1194 1373 816 =11 1018 =-37 =25 =46 =-21 =45 =-27 =-36 =-29 =-39 =-37 =-37 =-30 =-41 =-38
tree scope_specificity 1778 4115 194 2702 147 255 4003 743 4071 365 868 =-5 =17 =-32 =-35 =23 =32 =29 =26 =-37 452 3 =-5 =51 =-37 =40 452 =-14 =74
tree scope_specificity 2527 62 74 1370 313 536 891 1246 237 293 1767 4272 =1 =45 =21 =55 =-28 =-24 167 =-44 =12 562 =37 =-16 =-40 =-35 =-42 =-23 =40
tree scope_specificity 990 4276 1558 3132 1594 2318 292 502 4187 =-10 =32 4334 978 617 =41 =-26 =-30 =-42 1047 =2 =63 =30 401 =42 =-29 =38 =26 =56 =-30
tree scope_specificity 2072 4116 3081 456 813 422 317 2306 3335 4335 1988 1057 =8 =-30 =-36 =-29 =-39 =-39 =-23 35 =-39 =31 451 =1 =43 =-36 =-38 =51 =-48
tree scope_specificity 194 400 4336 4169 1379 2558 314 1387 619 4195 4221 =-13 =31 =28 =28 2227 =17 =-25 =-45 =14 =-39 =46 =60 87 =27 =-26 452 =35 =-27
tree scope_specificity 1613 1575 641 2214 456 1534 4156 2761 592 680 4080 760 =-2 328 =28 =-18 =25 496 =34 =-29 =-35 =-24 =47 =46 =-35 =-42 =-28 =-38 =33
tree scope_specificity 2382 632 1135 310 3958 470 993 399 1248 4116 777 380 2183 =-11 =26 556 =10 =-35 =33 =30 =27 =26 =44 =21 =-35 =-37 =-30 =-28 =-37
tree scope_specificity 2318 74 4139 4295 3148 572 2118 4337 777 4130 2038 250 =-8 =-45 141 =-8 =36 =18 301 =53 =-12 =39 =30 =29 =41 =45 =36 =-44 =34
tree scope_specificity 2099 641 313 4338 3485 93 4230 1387 2258 1342 3076 1084 301 =-4 =12 =25 =-27 =-29 =-35 =24 502 =-18 =31 =-29 =-34 =-44 =-38 =-24 =48
tree scope_specificity 2072 4025 4275 682 226 3887 313 94 4339 202 3335 4340 369 409 =16 =-24 =-20 =-19 =-37 =-33 =-37 =-19 =-35 =-26 =-29 =-24 =-33 =-37 =-37
tree scope_specificity 4025 95 4336 4169 293 858 4341 4003 4295 1037 4060 =-8 1476 704 =7 =61 1767 =-39 =14 =23 =45 =31 =42 =21 =50 =46 =58 =-39 =-46
tree scope_specificity 499 1154 596 2551 1457 94 1469 4342 4335 682 823 702 =9 =27 2 =8 =-37 =-24 =-26 =-29 =-35 =-25 =-39 =-11 114 =-24 =31 =-35 =-29
tree scope_specificity 4343 375 4276 414 890 2508 59 1778 4285 4344 192 3161 =1 =44 =-23 =41 =46 =38 1240 =-17 =27 =-31 =35 146 =25 =-23 =54 =-35 =-40
tree scope_specificity 4263 1706 4204 1370 2139 3 658 =-25 =27 816 4147 632 367 658 =9 =-10 =-27 =-31 =48 1303 =-52 =34 =20 =-31 858 =-45 =27 =-35 =37
tree scope_specificity 721 4168 2099 4241 2101 3004 4069 2859 4345 3981 2176 4346 =-11 =37 =29 =10 =35 =31 =29 =41 =44 =40 55 =55 =-24 =43 185 =52 =-10
tree scope_specificity 926 4317 555 4187 3814 708 3443 =-17 =26 =18 =44 =34 =32 =46 37 1097 189 4166 4241 484 =-20 =23 =38 =43 640 =22 =-29 =26 =52
tree scope_specificity 945 4193 4215 1766 1501 4297 708 4141 92 1089 =-14 1299 =-5 =38 256 584 =-8 =43 81 =-24 =56 =27 =21 =40 =30 =31 =33 =32 =-35
tree annex_a_controls 262 2250 2138 4347 2077 =-119 =19 1343 =-82 =33 =57 1031 =74 =-49 1343 2157 2138 951 2318 =-95 =69 =88 =28 =89 515 4348 =110 =-72 =-90
tree annex_a_controls 2138 2181 4349 2048 1959 4350 4351 4352 4353 =-112 =66 =69 =77 842 =-76 =26 =-68 =55 =83 23 =-97 206 =109 =-73 23 =-87 4354 =96 =-73
tree annex_a_controls 4355 2044 4356 1959 4357 4358 4359 4360 =-107 =52 =27 =67 =85 2186 2082 =-86 =35 =47 276 =-40 =91 1959 =-28 =79 4361 2186 =34 =93 =-51
tree annex_a_controls 2250 4362 4363 4364 4365 4366 4367 4368 4369 =-101 =17 =71 =58 =39 =87 =78 296 =-50 =81 39 =-92 =95 39 =-74 4370 478 =90 =-76 =-76
tree annex_a_controls 1246 4371 1829 4372 =-98 =22 823 =-95 1094 52 =-32 =73 =-91 =67 23 =-93 823 =-94 80 480 =-34 =90 4373 4374 1182 =86 =-47 =-73 =-82
tree annex_a_controls 1875 4375 4376 =-95 =58 =62 1277 702 =-86 =12 702 2056 2076 4377 4378 =-64 =64 =63 =86 1571 2118 4379 4234 =93 =-42 =-69 =-67 =-84 =71
tree annex_a_controls 1875 4380 =-92 =95 166 400 1959 239 2059 3310 4381 2716 901 =-80 =59 =38 =21 =57 =24 =49 =41 =60 4382 4383 651 =81 =0 =-62 =-55
tree annex_a_controls 1959 586 4362 4384 =-88 =25 306 =-83 =90 485 4378 4384 4385 =-57 =66 =81 =77 =27 4362 2006 480 85 =-40 =63 =81 =47 306 =-79 =90
tree annex_a_controls 524 2250 194 =-86 400 4386 355 4387 =-75 =44 =87 =9 =29 90 194 =-44 4388 =76 =-45 =-70 52 81 265 =-50 =61 =76 4389 =87 =-83
tree annex_a_controls 194 4350 1343 =-84 4390 97 143 =-74 =-16 =-84 =76 143 =-51 =67 1343 4391 4351 2189 =-72 =14 =80 =47 143 4392 =-24 4363 =-23 =87 =75
tree annex_a_controls 262 4363 2181 1641 4393 4394 =-82 =64 =76 300 =-52 =37 =19 112 208 4393 =-58 =66 =81 =75 42 110 =-82 =76 4395 110 =37 =77 =-65
tree annex_a_controls 1875 4364 =-80 =62 715 3347 =-82 =40 4350 1706 2109 4373 1829 1641 =33 =74 =83 =-49 =-67 =-75 707 208 2116 4396 =-38 =70 =80 =70 =82
tree annex_a_controls 1246 4397 4398 4372 4399 =-79 =28 =0 1959 =-48 1829 =-19 =80 =60 1959 110 265 4400 =-51 =59 191 =40 =-54 194 =-39 4361 =60 =-42 =64
tree annex_a_controls 807 2077 4356 2213 4358 4377 =-77 =-4 =71 =6 192 =64 =-58 =61 7 355 541 187 =-61 =18 =67 =67 4401 192 4402 =67 =-54 =-27 =-19
tree annex_a_controls 1277 =-75 4403 307 4381 4404 480 4405 4406 =-60 =54 =48 =16 =54 =82 137 2418 =46 =-55 =-53 380 276 187 =-51 =16 =82 306 =-38 =77
tree annex_a_controls 4355 1913 2138 4407 4408 4358 4409 4378 4410 1981 =-74 =11 =31 =2 =57 =65 =81 =69 =31 180 276 =-38 =70 =82 143 1959 =-24 =60 =77
tree annex_a_controls 4355 1277 4411 =-73 =52 97 306 =-73 4363 1809 1981 972 676 =-25 =70 =27 =41 =54 =58 1981 =-69 =37 306 =-62 117 4412 =72 =-54 =-27
tree annex_a_controls 1929 524 4413 =-73 =61 702 =-53 =63 1343 702 4414 =-61 =63 0 524 =-32 =18 =55 39 2178 =-71 =49 4415 1238 4416 =68 =-51 =-17 =-52
tree annex_a_controls 700 2213 4397 4417 4418 875 =-71 =-18 =41 =68 401 =-39 =48 =26 166 180 480 541 4419 4420 =-54 =82 =49 =52 =70 =60 974 =54 =-56
tree annex_a_controls 807 4393 2056 4360 4421 1930 =-70 =-12 =64 =70 208 96 707 =-61 =47 =26 =58 =63 180 1927 208 =-20 =82 1778 974 =70 =-52 =-33 =74
tree annex_a_controls 262 4355 4398 4353 4422 =-69 =52 =90 =-2 112 179 =-40 =71 914 =74 =-32 823 =-68 179 53 2044 4419 194 =32 =-50 =70 =64 =57 =75
tree annex_a_controls 1929 4423 2052 4424 =-69 =63 =54 745 =-55 =92 301 849 2209 2126 =-48 =48 =65 =44 1927 180 4425 4228 =-30 =18 =75 =65 53 =14 =66
tree annex_a_controls 1641 4423 4426 4427 4364 4428 85 4429 4430 4365 4431 =-67 =50 =59 =40 =1 =2 =35 =39 =50 =70 =55 4397 702 =-53 1064 =19 =-48 =50
tree annex_a_controls 194 4427 4432 2162 2155 =-67 =36 =19 =71 =42 1343 4433 187 =-61 1478 =13 =-65 192 =50 =-56 166 1478 =24 =-44 1057 1694 =57 =-41 =-49
tree annex_a_controls 1246 524 807 4407 =-68 =39 823 =-43 =30 =65 1277 187 =-46 524 =-7 =78 187 80 480 724 =-52 =62 =56 117 1845 =49 =-51 =-51 =67
tree annex_a_controls 524 4386 4434 4407 4435 4349 4436 4437 2257 =-65 =-23 =10 =54 =44 =96 =61 =51 452 =-27 =29 2463 180 60 =51 452 =-31 =33 =77 =-57
tree annex_a_controls 1929 4438 4359 4439 =-66 =51 =36 =79 1281 400 4440 4420 =-39 =77 =40 81 =1 =61 400 4441 1598 4141 =45 =-46 187 =-45 =49 =-75 =71
tree annex_a_controls 1875 2237 4442 =-66 =37 =49 39 2178 =-74 =26 187 110 180 208 4442 4440 194 =16 2130 =-52 =39 =48 =50 =74 =69 1009 =69 =-18 =77
tree annex_a_controls 1875 4375 4417 =-65 =68 =64 702 52 4419 4443 =-47 =58 =63 2137 2183 =36 =-46 =-61 62 4444 4445 =60 =2 =-48 52 4429 =-67 =46 =43
tree annex_a_controls 1875 807 =-66 1224 1281 =-19 =74 =-64 1281 711 221 55 1482 =-18 =36 =57 =70 =56 4389 2645 4412 3756 4370 =54 =-42 =-20 =-52 =-35 =-71
tree annex_a_controls 2213 4393 2178 2257 568 4360 4372 4435 1819 4446 =-64 =55 =48 =64 =29 =83 25 823 =-62 =35 =-61 208 =-11 =70 =27 =75 702 =-22 =44
tree annex_a_controls 1875 4411 4447 =-64 1281 =-52 =36 =81 380 696 179 1198 1715 1632 46 3987 255 =-40 =54 =43 =56 =66 =60 =41 =35 =67 4441 =53 =-55
tree annex_a_controls 1246 4448 4449 2186 4385 =-64 =55 =-19 =33 =63 23 =-64 1343 179 239 1239 711 2189 =-38 =52 =45 =44 =50 =48 4361 4450 =68 =-33 =-49
tree annex_a_controls 700 4350 1927 2155 1281 =-63 180 =-55 =4 =56 60 =41 =-57 4451 =47 =-42 715 663 =-67 =46 1281 81 =-28 =32 117 4452 =55 =1 =-36
tree annex_a_controls 1246 4228 4351 4448 2041 =-63 =4 =61 =82 =45 715 =-62 1343 458 4453 96 531 =-26 =51 =35 =58 =48 4454 3336 4455 =55 =-47 =-42 =-54
tree annex_a_controls 1246 4228 4351 4442 4349 4456 =-63 =38 =50 =50 =79 =47 143 1829 251 682 6 =-35 =30 =46 =67 =33 4457 762 4458 =45 =-50 =-34 =-45
tree annex_a_controls 1343 4407 2250 2044 4459 4414 4381 4460 =-62 =17 =-4 =6 =66 =12 =6 =73 23 =-56 4403 2044 2250 179 =-33 =6 1009 =62 =-24 =55 =49
tree annex_a_controls 1277 262 4353 =-62 =68 =5 194 262 1788 4461 4462 =-51 =62 =59 =36 =51 23 =-52 466 52 480 4381 =-13 =65 =69 4463 =48 =-52 =66
tree annex_a_controls 1929 4362 2250 4464 1927 =-62 =1 =67 39 =-59 =48 =51 39 =-53 383 4450 4361 4465 4114 4466 4467 =40 =-54 =-59 =-49 =-29 =-41 =-58 =-59
tree annex_a_controls 262 2213 2041 4355 4353 4426 4468 4228 =-61 =21 =35 =42 =88 =11 39 =-52 =57 39 2186 =-65 =25 117 =57 =-35 4450 383 =39 =-53 =-57
tree annex_a_controls 700 2056 2181 1927 4439 4469 2048 4440 =-61 =20 =36 =33 =51 465 =40 =-33 =40 823 =-40 =50 702 42 =-60 1598 =5 =-51 375 =34 =-43
tree annex_a_controls 1246 4349 4397 4376 194 4470 =-62 =56 823 =-56 229 =5 =-49 =81 =28 =59 141 276 2267 4430 820 4471 =-18 =37 =72 =61 =44 =52 =49
tree annex_a_controls 807 765 1829 4381 4439 4472 =-60 =44 =48 =8 25 =21 =-44 208 =-10 =73 53 208 141 480 =-30 =46 568 =-7 =68 =67 4473 =50 =-42
tree annex_a_controls 1277 4411 4472 4474 4470 4475 =-60 =60 =58 =61 =59 =59 194 4476 57 307 =-29 =26 =-58 =56 307 4381 73 2082 =-25 =56 =17 =63 =56
tree annex_a_controls 194 2181 1927 4477 4461 4478 =-61 =35 =63 =24 =11 1829 =-15 =70 485 1613 394 480 179 73 =-36 191 =12 =-39 =15 =60 =49 =-47 =54
tree annex_a_controls 807 1281 4393 262 4432 2181 =-61 =23 =59 218 =-27 =67 =64 485 307 4365 =-42 =45 2181 =-19 =63 =42 4114 854 124 =3 =33 =49 =-60
tree annex_a_controls 1246 1913 2162 4447 4378 =-61 =42 =-1 =3 =37 306 863 =-63 =33 80 411 4419 55 4440 =-27 =34 =64 =54 =76 4441 669 =52 =18 =-62
tree annex_a_controls 2138 4355 4398 400 4442 4479 =-59 =43 =40 2158 17 =-13 =-56 =73 715 =-65 23 =-30 366 =41 =-55 23 =-35 =38 23 =-39 4480 =49 =-46
tree annex_a_controls 1343 2138 4419 4377 2178 2181 4474 4481 =-59 =45 =54 =25 =19 =31 =40 =26 2138 180 1927 489 4442 =-44 =51 =23 4412 =38 =-47 =38 =51
tree annex_a_controls 1246 1277 2056 =-61 1279 =-44 =66 715 =-60 4349 4378 1310 4482 =-33 =68 =36 =82 =57 23 =-52 715 =-55 1277 =12 1057 314 =51 =-33 =-43
tree annex_a_controls 2138 262 4355 4350 4483 2044 1634 =-59 =42 =-3 =60 556 =-56 4484 2879 =73 =-41 =-39 =16 1303 =2 =48 1706 478 4485 =47 =-52 =-43 =-61
tree annex_a_controls 2044 4403 4350 4411 2052 4456 4440 4486 1819 4487 =-57 =20 =27 =55 =28 =91 =33 =64 =22 110 4433 4350 =-56 =21 192 =57 =-53 =32 =27
tree annex_a_controls 1929 1277 4426 4488 4483 =-61 =49 =46 =45 568 =-38 =3 1277 =-18 4354 2084 4457 267 527 4454 =35 =-42 =-35 =-53 =-51 4323 =-46 =55 =-60
tree annex_a_controls 1875 4434 2238 2237 4489 =-59 =29 =46 =24 =37 39 4490 2446 =-63 =38 =42 4389 478 62 2016 3373 4450 =51 =-30 =-44 =-51 =-2 =-48 =-66
tree annex_a_controls 1927 2077 4447 4378 4425 4491 4470 4492 2081 4493 1809 4494 =-55 =27 =-5 =34 =25 =10 =35 =84 =41 =53 172 =-4 =44 =54 926 =3 =52
tree annex_a_controls 1929 2181 2077 4495 4464 4496 =-59 =36 =66 =83 =50 =48 972 466 4389 4497 2597 4396 4460 478 =5 =-54 =65 =71 =-60 =-57 =-65 =40 =44
tree annex_a_controls 1343 700 2077 4351 2250 =-57 =46 =63 =52 96 2082 4356 2432 =-35 =61 =29 =59 =47 823 =-46 306 =-34 1692 4463 4441 =49 =-47 =-29 =-43
tree annex_a_controls 1641 2181 4398 4372 4392 4434 2081 4413 2158 =-55 =46 =47 =31 =28 =3 =38 715 =-45 =36 39 =-60 =60 715 =-47 39 =-31 4382 =31 =-47
tree annex_a_controls 1277 4470 498 4443 1763 4498 4499 4500 4501 =-57 =14 =15 =23 =28 =11 =46 =47 =64 1598 4502 557 4438 =14 =82 =-30 =-50 814 =-30 =22
tree annex_a_controls 700 3 556 4355 541 =-49 =16 465 =46 =-29 =22 4355 =-59 =20 541 3 1598 4392 4453 =-15 =43 465 =9 =63 179 =-47 =29 =41 =51
tree annex_a_controls 1343 700 4355 765 4396 1829 =-57 =0 =50 =-4 301 =-44 =61 265 926 2432 =-53 =62 =22 =22 23 485 =-53 =41 1571 700 =7 =45 =-53
tree annex_a_controls 1875 4503 4493 =-57 =41 =52 306 =-49 715 =-54 4457 3662 4504 458 4373 1343 4397 2860 3917 =53 =-37 =-37 =-2 =61 =-27 =85 =-24 =-26 =-48
tree annex_a_controls 807 4350 4407 4356 3310 4432 854 =-57 4401 =-39 =42 =49 =67 =34 =63 42 =-36 3343 =54 =-36 854 81 4436 =-22 =49 4401 =29 =-37 =42
tree annex_a_controls 1875 4376 4349 2237 1829 4154 =-60 =36 =-19 =51 =50 =87 702 276 411 180 =-20 =41 =46 =42 62 445 361 629 =51 =-34 =9 =-36 =-22
tree annex_a_controls 1929 1246 4378 =-59 =57 23 =-51 15 =54 =1 23 =-36 141 951 53 4391 194 =26 3347 =-28 =43 =44 4415 1246 =3 =46 =-50 =75 =52
tree annex_a_controls 1929 2213 4362 4505 4393 4506 =-58 =44 =44 =48 =40 39 =-42 =77 715 =-55 39 =-37 4382 375 192 1988 1778 =42 =-17 =-47 =-22 =-34 =-39
tree annex_a_controls 1875 452 1281 =-58 1019 276 =-43 =43 =64 179 =-26 3 =47 =-33 179 73 702 =-31 1019 =-2 =72 2052 4507 =32 =-32 =-36 4508 =56 =-39
tree annex_a_controls 700 586 4355 4347 4509 4456 4510 =-55 =35 =44 =37 =38 =22 =2 187 380 276 208 411 185 =-55 =12 =33 =41 =27 =18 192 =53 =-22
tree annex_a_controls 1959 2250 4407 728 2155 4472 3 2189 4511 3981 4323 =-46 =40 =12 =49 =23 =-57 =61 =41 =49 =64 =19 2264 300 1083 =25 =-43 =62 =-56
tree annex_a_controls 262 2041 2189 4434 4435 4394 4396 4420 4512 =-50 =38 =42 =34 =45 =51 =54 =16 1449 361 =55 =-9 =-35 208 4513 112 =30 =-4 =-44 =65
tree annex_a_controls 1277 262 4355 4500 4353 =-57 =47 =40 =14 218 =-8 =70 23 2178 =-50 =30 1343 366 =1 =-59 3 4382 4466 =44 =-35 =-42 700 =-29 =45
tree annex_a_controls 2056 2077 3310 4436 556 2178 4410 4443 4472 =-53 =38 =19 =46 =22 44 =9 820 4034 =-52 =39 =58 =55 =46 =40 117 4502 =29 =-37 =-46
tree annex_a_controls 2138 400 262 2250 1829 411 4514 =-58 =36 489 =-25 =65 =11 =15 951 42 =-51 =7 =68 25 =37 =-21 25 872 1715 =-1 =63 =61 =72
tree annex_a_controls 1929 4350 4355 4219 =-56 =31 =1 556 =-24 =80 4457 411 62 361 =22 4392 4515 4419 =-39 =39 =41 42 =-37 =51 53 =-48 =6 =50 =-45
tree annex_a_controls 1281 2138 4350 2181 4414 4143 =-55 =44 =28 =37 285 =-32 1510 =54 =-41 =16 1270 465 =25 411 2716 583 =-29 =55 =40 =43 1951 =63 =-30
tree annex_a_controls 1929 2181 4353 1042 3310 442 1930 =-55 =28 =32 =55 =50 =66 =49 23 638 =18 =-53 4516 2084 1281 951 2181 =-3 =61 =68 =37 =-22 =-47
tree annex_a_controls 1343 2213 262 4403 4517 4432 1851 =-55 =15 =43 =62 =19 =6 948 =-7 =67 180 556 4397 4518 1950 =-29 =26 =70 112 =-17 =53 =50 =52
tree annex_a_controls 1343 4391 4423 875 4381 4294 4519 4489 2044 1588 =-51 =39 =4 =42 =36 =36 =29 =16 =35 =32 702 1829 110 =-41 15 =-42 =25 =29 =24
tree annex_a_controls 1277 4520 4362 4521 4522 4523 2077 =-53 =4 =34 =54 =48 306 =-34 =57 =63 400 682 306 2982 =-45 =35 4362 =-12 =31 =34 4507 =44 =-35
tree annex_a_controls 1246 4407 1930 4524 4525 4526 =-51 =6 =47 =36 =21 =62 306 722 =-51 =29 4527 478 1367 4480 4423 4528 =29 =-22 =63 =-42 =-35 =-32 =-55
tree annex_a_controls 823 1084 =-58 =-7 306 279 =-44 =33 1281 2056 411 2138 4393 4034 =-32 =39 =47 =17 =50 =39 117 4441 4529 =46 =-36 =-50 402 =-64 =31
tree annex_a_controls 524 4392 187 4442 951 4471 2158 =-54 =24 =37 =40 =35 1064 97 =38 =-17 =-55 838 702 =-2 =48 =-37 80 1476 =30 187 =-41 =27 =46
tree annex_a_controls 823 1354 =-58 =48 1343 411 400 2076 765 711 2318 2134 =-45 =42 =14 =27 702 =59 =-27 =39 =7 =48 400 1657 141 =-7 =33 =98 =46
tree annex_a_controls 823 3549 753 =-59 =-3 =30 97 208 80 4477 1042 =-25 =49 =30 1621 755 433 4530 4531 =25 =-43 =-38 =-32 =58 =-45 =62 875 =-40 =30
tree annex_a_controls 1875 807 262 =-56 =9 =29 187 4393 307 1246 =29 707 2116 948 2982 57 =-42 =32 =30 =46 =43 =44 =42 =53 39 =-23 2236 =58 =-38
tree annex_a_controls 524 700 765 4481 1981 2158 =-51 =32 =35 =49 996 306 =-42 1598 =45 =-33 =-48 1303 285 =-36 306 =-23 =20 =51 700 =37 2181 =-21 =48
tree annex_a_controls 194 4448 1343 2250 1042 4449 4282 4532 =-52 =16 =24 =33 =41 =49 =-4 =70 117 60 4533 4354 =32 =-37 =-40 7 728 =-30 =46 =7 =-52
tree annex_a_controls 1875 452 2041 =-54 =51 401 =32 440 =-54 =54 23 =-38 715 =-51 1706 392 383 3373 4534 702 1277 =-25 =38 =55 =-46 =-52 =-37 =-17 =-54
tree annex_a_controls 823 1240 =-56 1270 =-37 =68 208 711 1657 715 =-48 433 366 4362 1929 556 1510 =-42 =27 =27 90 =12 =-36 =33 =-41 =-46 =74 =48 =53
tree annex_a_controls 807 411 1303 4396 1455 4429 2050 4535 =-47 =18 =6 =26 =13 =36 2508 =11 =-45 451 =5 =70 0 4114 1270 =-3 =33 =-51 2059 =60 =-23
tree annex_a_controls 823 4536 =-56 =37 352 306 4282 =-46 =43 972 1061 541 466 4378 916 4391 696 827 =-19 =50 =21 =47 =49 =50 =40 =46 =-48 =44 =-42
tree annex_a_controls 823 1959 =-58 =23 23 972 682 =-55 =34 =18 1343 480 2056 4537 141 1042 4367 =-31 =43 =50 =21 =76 =38 =59 1571 826 =44 =-29 =-43
tree annex_a_controls 823 1354 2178 =-55 =40 =54 39 2178 =-52 =24 2181 433 633 1851 680 1927 =-4 1031 2265 =50 =-28 =-42 2120 =67 =-34 =-17 =-38 =-42 =61
tree annex_a_controls 1875 194 =-54 1959 528 96 =-48 1990 =55 =-32 =46 =51 4389 3586 4347 1706 1754 =30 =-41 =-32 96 4538 112 =-46 =15 =41 =39 =-46 =-51
tree annex_a_controls 1875 1929 =-55 1064 400 =3 =58 =-44 60 1356 1182 1754 1845 =31 =-33 =-38 =-41 =-55 696 711 978 948 3310 =-34 =25 =23 =28 =39 =45
tree annex_a_controls 823 689 =-56 1154 =-29 =74 728 1343 4391 4292 255 849 4532 4539 =-33 =42 =34 =13 =38 =56 =48 4382 1621 658 =23 =-52 =-56 =-54 =63
tree annex_a_controls 187 1277 4407 2257 4362 =-54 =10 =-5 =44 180 1081 2265 =-20 =32 =49 =31 97 1554 39 =-28 1480 =45 =-26 =-47 4540 4362 =-27 =38 =44
tree annex_a_controls 1875 485 1733 1930 2081 =-52 =45 =31 3 =79 =-25 =33 715 =-47 1778 1575 380 1303 556 2446 722 =-26 =30 =53 =21 =38 =37 =63 =-38
tree annex_a_controls 411 926 4410 4353 4425 2486 409 4439 4292 4436 179 4541 =-45 =26 854 =-34 =6 =20 =25 =44 =10 =33 =44 =58 =42 1927 =1 =41 =37
tree annex_a_controls 1303 528 4396 1154 276 4542 4543 4544 4521 2220 =-38 =32 =36 =30 =37 =47 =18 410 =-6 =50 =46 =24 591 354 306 =-13 =32 =-33 =-53
tree annex_a_controls 1246 4392 4282 4364 1697 1126 =-45 =3 401 =34 =-38 =31 =37 172 =-22 1147 =69 =-10 187 650 =29 =-11 3865 465 =57 4451 =28 =-36 =-49
tree annex_a_controls 1929 4350 179 1817 =-54 =26 97 =20 =-38 =55 4545 4546 1598 4531 60 =31 2267 1303 =-7 =34 =60 =-52 179 52 =-46 =3 =27 =-50 =-62
tree annex_a_controls 194 524 2077 814 =-46 =12 =61 =35 110 4391 2705 4547 504 1192 4538 211 =-42 =33 =30 =28 =17 =66 =53 =34 2508 1851 =37 =-8 =-27
tree annex_a_controls 702 4367 4419 141 4538 4476 =-44 =26 =28 =6 =31 =46 556 400 4423 1657 141 2130 1455 =-43 =11 =22 =8 =53 =43 =22 844 =46 =-8
tree annex_a_controls 1246 4228 2044 355 2155 1843 =-45 =31 =44 =26 231 =-26 =48 =11 4546 4508 352 4548 1885 2421 4549 =30 =-28 =-33 =-40 =-40 =-30 =-45 =-47
tree annex_a_controls 1277 2213 2138 891 4550 =-52 =28 =31 =13 1851 702 =-18 =49 =-37 638 826 =38 =-31 23 2013 =-50 =23 187 =-8 2860 3 =47 =1 =-41
tree annex_a_controls 4367 2186 4551 1657 179 480 3356 4452 1081 4358 =-52 =29 =18 =19 =18 =36 1930 41 =-15 =43 =56 =40 =22 1851 =23 300 =-39 =25 =58
tree annex_a_controls 1929 489 589 =-43 =21 1064 =31 =-30 0 4407 1406 4393 4215 4435 282 2778 241 4552 =-28 =36 =8 =32 =38 =44 =44 =32 =38 =49 =45
tree annex_a_controls 823 4553 1451 =-53 =28 =41 23 =-36 914 715 =-43 3 761 4533 4507 366 370 829 =49 =-28 =-30 =-16 =-30 =-36 =-36 546 =-16 =43 =-38
tree annex_a_controls 1246 1959 891 4350 4351 533 4364 =-49 =33 =42 =41 =38 =41 =30 23 =-36 117 4531 4403 229 =39 466 =-37 =34 =3 =-44 466 =-63 =20
tree annex_a_controls 1281 208 400 711 4554 4555 743 4360 =-41 =35 =19 =41 =16 =22 112 =24 =-25 =33 4556 42 =-36 1571 1851 400 =27 =65 =-1 =-34 =-37
tree annex_a_controls 823 807 =-54 702 =-30 =46 392 23 =-29 1343 702 541 =-27 =46 4557 383 =23 =-39 =-47 2246 4441 1246 =10 =52 =-33 =-40 2041 =-43 =35
tree annex_a_controls 187 25 2155 4459 4493 2446 567 4558 39 =-47 2062 1081 4524 =-26 =25 =29 =52 =31 =27 =40 =55 =44 =39 194 =-55 =2 1182 =20 =-38
tree annex_a_controls 1875 807 4378 4367 1240 =-57 =22 =39 =65 1959 1641 =44 =-38 =75 307 3 1598 1015 2020 1270 =6 =41 =-30 =-40 =-31 =45 1558 =57 =-16
tree annex_a_controls 117 194 489 1959 57 =-22 =-54 0 =26 =-38 =27 0 166 1598 4546 832 =22 =-3 =-44 =-31 4524 =37 =-14 4559 1112 =65 =-14 =-23 =-51
tree annex_a_controls 485 914 4034 854 57 842 4365 4409 1657 2068 401 =-31 =-5 =32 =38 =37 =40 549 =38 =-10 =-42 =14 =51 =-45 4485 173 =48 =-27 =-39
tree annex_a_controls 1875 807 1343 4367 =-54 =37 25 =35 =-28 978 =33 =-32 306 394 =-44 =23 4545 180 296 807 =33 1240 559 =14 =-47 =-53 =-9 =52 =-62
tree annex_a_controls 192 141 3310 4435 4419 400 1389 4407 4560 4470 =-44 =24 =26 =37 4561 =-8 =50 80 =-16 =32 =42 =62 4554 =77 =-36 =30 755 =-45 =41
tree annex_a_controls 715 =-50 39 =-33 4459 1778 4562 1930 693 1535 2264 1571 2085 4563 700 262 =-5 =32 =27 =67 =-36 =-34 =-40 =-48 =-29 =54 =-47 =-38 =53
tree annex_a_controls 4034 4385 400 1959 4470 568 4564 4538 4524 =-39 =24 =33 =40 =5 =70 2214 4565 =23 =-28 =-54 166 112 =14 =-25 2006 =51 =-7 =59 =52
tree annex_a_controls 1875 4392 809 586 =-49 187 =-38 81 =77 =-8 =37 172 =-35 =57 187 1496 4393 4392 4396 =-26 =35 =12 =30 =51 4566 2904 =45 =-31 =-40
tree annex_a_controls 715 4567 =-55 =22 2041 2056 2044 480 4568 724 4477 1094 1470 4569 =-30 =34 =37 =32 =38 =34 =47 =47 723 =45 =-23 4290 =27 =-41 =34
tree annex_a_controls 1959 4570 707 4571 192 466 4563 2486 1239 4572 1846 =-25 =26 =31 =16 =41 =47 =17 =-52 =59 =37 =83 723 4573 2251 =35 =-31 =-34 =-26
tree annex_a_controls 141 458 1343 4391 4522 2042 765 1849 =-43 =8 =5 =27 =54 =37 852 2716 577 4574 =-19 =35 =32 =43 =71 4452 =42 =-30 392 =35 =-20
tree annex_a_controls 972 3 143 4483 489 4490 4575 =-39 =26 =27 =16 =63 1303 2120 =15 =-32 =55 4350 4576 1084 =-48 =14 =30 =24 1045 4577 =43 =-24 =-32
tree annex_a_controls 208 583 1598 23 =-29 4385 480 4420 1927 4350 307 930 =-31 =39 =7 194 =34 =-18 119 =33 =-23 =44 =34 =58 =-30 =59 143 =1 =55
tree annex_a_controls 914 97 23 =-22 52 208 4578 4362 4432 =-14 =41 4562 =48 =-29 =61 =42 1698 =41 =-39 2162 583 4228 4362 =-52 =27 =24 =31 =30 =-46
tree annex_a_controls 1875 1240 852 4411 4542 2486 1981 =-49 =17 =27 =34 =34 =46 =36 23 1239 978 =-41 =26 =28 262 2860 1737 =33 =-32 =-31 658 =4 =-52
tree annex_a_controls 823 4515 1084 =-51 =17 =29 1061 180 784 117 4445 314 4579 4556 2016 4354 2508 =28 =-21 =-25 =-33 =-30 =-38 =-36 =-34 =-35 =-56 =45 =-36
tree annex_a_controls 411 208 301 4381 1482 1303 =-49 =0 =12 =37 1886 1927 2041 4580 484 4581 4582 4359 =-36 =25 =28 =28 =19 =35 =26 =12 =50 =28 =43
tree annex_a_controls 823 400 41 =-55 =5 =29 208 4459 354 2817 1851 1598 1621 2020 1539 =18 =-23 =-31 =-45 400 =-29 =17 =-18 =42 =-45 =50 97 =49 =-19
tree annex_a_controls 1270 3962 4367 4392 820 2916 4461 4470 1929 916 =-39 =27 =-14 =25 =30 =46 =40 1047 =21 =-41 =41 =40 4583 4467 =37 =-29 265 =-51 =19
tree annex_a_controls 1692 4114 2859 4537 583 2155 4423 4584 696 3962 928 765 565 1685 =-27 =26 =21 =8 =28 =34 =16 =37 =32 =39 =53 =61 =74 =-48 =-44
tree annex_a_controls 187 823 4386 =-49 =29 380 728 4391 4585 809 1482 2904 =-35 =21 =8 =24 =36 185 =43 =-36 =44 =17 2264 1480 50 =37 =-10 =-31 =-44
tree annex_a_controls 823 753 807 =-54 =-3 =31 39 638 700 =-29 =54 =-40 4114 4362 524 1737 2860 4354 =29 =-27 =-39 =-39 700 4478 =26 =-38 =-23 =48 =-42
tree annex_a_controls 192 702 1929 1028 =-45 =34 978 =-5 =43 2178 1507 761 1028 4444 1754 2761 =25 =-34 =-36 =-33 =-22 =-24 =-46 =45 1829 =-44 2146 =53 =-36
tree annex_a_controls 3310 411 4518 4448 4419 4580 1271 4586 4587 4588 380 4589 =-31 =28 =-9 =33 =34 =37 =39 =29 =37 =35 =54 380 =56 =-20 2213 =71 =4
tree annex_a_controls 187 4417 4143 4590 4459 1715 1785 4409 166 =-34 =-9 =28 =34 =29 =36 =42 =53 =54 192 3865 4455 1480 3443 =44 =-18 =-23 =-30 =-33 =-22
tree annex_a_controls 411 2189 1930 4292 541 126 524 700 4591 =-42 =23 =0 700 =28 =-10 4580 827 =-38 =20 =22 669 =35 =-29 =52 =35 =44 401 =56 =-6
tree annex_a_controls 411 1929 1246 =-46 =20 96 948 143 870 2250 =-34 =4 =38 110 =-9 4487 4401 =46 2213 =31 =-41 =-41 =38 1458 =53 =-6 948 =56 =-21
tree annex_a_controls 823 4592 1451 =-55 =23 =31 4483 352 1303 4593 4356 110 4002 1389 146 1195 =-45 =14 =36 =2 =44 2628 =16 =-38 =30 =-34 =26 =-33 =56
tree annex_a_controls 823 4386 3262 =-54 =23 =31 23 638 =18 2178 =-49 =22 62 629 615 1697 725 1286 4459 =-1 =40 =55 =35 =43 =-24 =-34 586 =-37 =34
tree annex_a_controls 485 276 4456 180 4594 4034 4420 638 875 4452 1277 =-39 232 =12 =-57 =36 =39 4520 704 =-37 =9 =36 =33 =34 =42 =18 =51 =36 =32
tree annex_a_controls 485 4448 1270 3310 1397 4475 4595 4596 4393 4597 1279 =-39 =11 =33 =19 =22 =34 =42 =30 1389 =55 =-22 =14 1389 =69 =-14 4485 =40 =-36
tree annex_a_controls 2189 2076 97 307 4372 3477 4598 1482 2982 143 1276 =-40 =26 =-11 =20 489 =-20 =59 =17 =36 =30 231 =-15 =43 700 =-40 =18 =49 =45
tree annex_a_controls 179 4438 4599 2446 1042 4143 2082 2220 4600 978 4526 4452 =-32 =-3 =21 =2 =30 =17 =23 =35 =40 =40 =43 =58 891 569 =16 =-34 =79
tree annex_a_controls 1064 1598 2016 354 4601 2214 17 60 711 2513 =39 =-25 =-15 =12 =-16 =-18 3663 =-31 =34 =-34 =-39 2138 4403 =-42 =7 =13 2178 =-44 =24
tree annex_a_controls 1270 658 4143 1019 306 =-32 1343 2181 =-12 =35 4361 4562 515 493 52 =0 =43 =-25 =-22 =-29 =-39 =39 =49 =-55 4467 191 =39 =-4 =-30
tree annex_a_controls 141 4550 480 4602 1913 4427 4376 798 2685 479 4603 =-21 =27 =34 =35 =15 =30 =32 180 1927 =-48 =5 =21 =44 =34 =49 798 =37 =-10
tree annex_a_controls 39 0 =-37 =18 2859 784 191 2860 4444 57 466 4373 110 =7 =28 =-32 =41 4604 2186 =-27 =21 =38 =-38 =-34 4228 =-37 =23 =-56 =76
tree annex_a_controls 972 141 728 143 4471 561 4605 =-37 =25 =34 =32 179 4305 1691 4419 1641 =-26 =2 =31 =39 =40 126 =44 =-16 =40 =19 1028 =30 =-30
tree annex_a_controls 823 641 =-35 =17 451 586 192 2213 =5 725 702 =-56 1009 =13 =-57 =24 =-36 4141 =18 =-29 629 2613 296 =40 59 =21 =-28 =-21 =-28
tree annex_a_controls 4563 4392 3310 827 556 4407 180 2157 380 848 4606 =-50 =14 =19 =-9 =22 =5 =34 4551 =-1 =49 =41 4554 =52 =-24 978 =27 =-23 =53
tree annex_a_controls 2158 4571 1715 2220 400 680 4372 533 4607 1777 2578 4608 =-34 =24 =21 =13 =27 =33 =22 577 =36 =-22 1851 =17 =-23 =38 =37 =50 =43
tree annex_a_controls 914 872 4143 4385 1246 3 2134 148 1343 =-8 =46 =-47 =-48 =-48 3 707 =-6 =28 =34 =49 =51 1855 54 4467 =49 =-22 =-21 =-24 =-37
tree annex_a_controls 2158 208 914 2076 1397 4215 682 930 872 180 556 =-27 4554 =-5 =51 =14 1281 1310 =-29 =48 =37 =34 =21 =38 =40 =49 =-41 =34 =45
tree annex_a_controls 187 192 22 3607 2162 3 =-6 =-47 926 =-1 =41 =40 =-38 =-47 633 49 2860 3375 838 23 =-12 4609 =54 =-17 =-3 =-23 =-26 =-16 =-23
tree annex_a_controls 411 4462 4448 1281 1455 2371 765 4610 4564 928 4034 =-36 =18 =10 =25 =26 =5 =25 =28 638 =46 172 =-22 =20 765 =46 =-21 =48 =31
tree annex_a_controls 1303 1286 972 480 4590 4203 364 4611 624 1641 =-30 =-6 =23 =22 =29 =35 =35 =32 1692 =26 =-37 =38 4612 433 82 =36 =-15 =-18 =-26
tree annex_a_controls 4417 4491 2158 1725 3310 870 1555 80 =-27 120 568 1075 400 =-31 =4 =38 2181 =-8 =45 =18 =28 =23 =33 798 =43 =-14 =34 =51 =46
tree annex_a_controls 2076 194 458 731 4362 816 4282 =-37 =7 =21 1482 =45 =-30 =26 =22 638 =30 90 3586 2120 696 =2 =35 =-20 =-30 124 =10 =-51 =45
tree annex_a_controls 187 823 4398 =-43 =19 832 2134 4382 4556 2036 610 =26 =-20 =-29 =-27 =-35 =-44 4493 =-19 =43 2264 1507 1443 699 =32 =-15 =-23 =-23 =-39
tree annex_a_controls 1406 1875 807 1281 =-54 1126 =-21 =38 =31 807 862 3375 194 =46 =12 =-32 =-12 2186 2213 1964 =21 =-32 3347 =-47 =19 188 =31 =-35 =34
tree annex_a_controls 465 2859 728 1927 4613 1555 1071 1809 725 2157 4614 =-19 =31 =27 =18 =36 =-51 =37 =45 =25 =39 =70 1084 2178 4489 =-26 =27 =16 =30
tree annex_a_controls 914 221 458 757 4391 4493 1853 4 412 707 4407 =-15 =28 =19 =13 =31 807 =-10 =43 =42 =36 =-48 22 406 =53 =-21 =-29 =48 =-36
tree annex_a_controls 411 755 4578 4615 3310 4616 4362 1198 4446 4617 4618 711 =-28 =4 =27 =31 =30 =20 1198 =26 723 =18 =-49 =37 =26 =44 =45 =33 =31
tree annex_a_controls 715 =-39 4566 1406 4459 4483 1875 25 1015 =-1 =45 =-45 25 231 232 =29 =-36 380 307 =-25 =24 =13 =44 =51 =43 689 =20 =80 =-41
tree annex_a_controls 4114 4459 2446 120 4448 458 4433 292 4563 307 702 =-39 4434 =-17 =30 =6 =28 =26 4551 =34 =-23 22 =31 =-27 =32 =21 =44 =46 =-44
tree annex_a_controls 80 1913 1697 564 317 2677 4240 208 3189 =-44 =19 =22 =15 =19 =19 =34 =26 =-38 1064 891 191 723 1778 =24 =-13 =-16 =-32 =63 =-36
tree annex_a_controls 4435 440 583 4215 2076 564 52 1455 2025 208 3987 329 48 =-34 =10 =21 =21 4425 =27 =-28 =18 =23 =-2 =31 =38 =35 =42 =24 =51
tree annex_a_controls 117 757 1697 440 1777 827 1555 4393 4459 2213 173 =-23 =20 1851 124 =-3 =37 =-31 =33 =32 =35 =42 =30 =26 2624 =39 =-28 =-39 =-36
tree annex_a_controls 658 310 4417 2384 306 4607 4282 =-39 =15 =31 1921 4382 914 986 1913 =24 2267 =14 =-36 =-22 =-20 =-29 =-30 =-42 =50 =-40 141 =-50 =8
tree annex_a_controls 208 1303 306 =-37 586 2155 711 1482 2154 3347 =-34 =21 =27 232 =45 =-28 =23 =40 451 =23 =-20 82 =25 1431 =-60 =18 25 =46 =-10
tree annex_a_controls 39 2178 =-36 =22 4423 2155 354 1182 4350 241 3310 4619 =-16 =31 2084 =40 =-20 =23 4384 832 =43 25 =-11 =37 =-36 =-36 =-40 =41 =36
tree annex_a_controls 715 663 =-48 =16 1706 1081 4114 192 352 4508 4620 189 693 =23 =-14 700 =-26 =25 =-29 =-32 700 =-42 =10 1641 =-31 =16 =-38 =57 =-40
tree annex_a_controls 1657 179 2446 392 4391 745 4621 466 707 820 2578 4622 4292 =-34 =10 =18 =21 =29 =22 =18 =36 =29 =31 =-39 =39 753 =15 =62 =53
tree annex_a_controls 823 589 =-35 =16 1657 891 352 1270 191 941 641 1224 528 4410 813 =-4 =-26 =30 =26 =30 =43 =-25 =-37 =29 =-30 1039 =55 =-30 =40
tree annex_a_controls 191 784 23 807 =-43 4347 =22 =-30 1413 53 807 4350 =5 =35 4555 466 =-16 =34 =42 807 549 =16 =-26 =50 =-36 =-49 7 =17 =-36
tree annex_a_controls 715 663 =-48 =13 354 2189 1875 3 693 =19 =-27 =-29 285 60 =19 =-29 2109 370 310 1413 4623 =35 =-17 =-24 =-15 =-26 =-26 =41 =-33
tree annex_a_controls 451 1458 4483 1849 528 4615 870 255 1084 4624 374 4554 =-42 =7 =10 =22 =12 =20 =11 =26 =15 1959 =-25 =50 =31 173 =18 =-34 =18
tree annex_a_controls 715 =-37 23 =-27 784 97 1299 4545 141 4292 166 807 458 218 =-1 =42 =47 1227 =-24 =21 =29 =58 =56 =-38 480 =-24 =35 =-13 =-48
tree annex_a_controls 451 4487 1277 4407 =-19 =28 52 262 =9 =-20 335 1539 229 26 =35 =-6 =-6 =-22 =-32 =-44 842 39 =-29 50 =18 =-16 1641 =53 =-6
tree annex_a_controls 2189 23 =-22 470 480 2020 2059 4625 1092 1152 872 765 596 1632 4216 =4 =-39 =35 =-27 =30 =25 =-30 =-26 =-33 =36 =-30 =40 =-22 =40
tree annex_a_controls 1281 489 4367 4626 1671 127 2818 4627 =-40 =13 =14 =17 =22 =26 =26 452 2267 757 1476 =54 =9 =-23 =-26 =-18 187 53 =-15 =11 =32
tree annex_a_controls 2186 1081 1246 97 842 664 =-31 =19 556 =41 =-26 =-49 2213 701 =25 =-25 194 702 =-18 =36 4366 =-31 =27 =35 301 =-11 2022 =35 =-10
tree annex_a_controls 485 2446 141 4391 4438 4459 466 4472 4510 2068 870 2206 4628 =-34 =22 =21 =9 =23 =25 =27 =12 =30 =37 =22 =13 =34 53 =2 =51
tree annex_a_controls 187 4427 4392 4367 4215 466 1239 2982 4610 265 =-24 =-56 =16 =11 =13 =17 =37 =33 301 =-16 =23 =30 1692 504 637 =32 =-23 =-11 =-19
tree annex_a_controls 2859 787 784 1061 229 2719 50 761 3 2860 4629 42 =-8 =29 =-19 =-19 194 1246 =-41 =8 =28 =-14 =-16 =-34 =-16 =-29 =-46 =-31 =56
tree annex_a_controls 1657 1084 823 440 =-41 =10 4537 4630 4423 4607 1555 1785 3616 4446 =-15 =21 =28 =30 =25 =28 =21 =37 =39 1240 =4 =69 126 =-11 =56
tree annex_a_controls 442 583 4435 4365 4631 1809 4396 1042 4632 4376 4433 4633 2186 4634 =-30 =15 =-8 =26 =4 =17 =15 =27 =23 =32 =35 =36 =39 =39 =49
tree annex_a_controls 179 2446 4446 1959 451 2186 1726 2041 2059 =-45 =4 =10 =14 =-3 =11 414 4378 =17 =-31 =-26 =39 =35 143 842 =-15 =29 557 =41 =-10
tree annex_a_controls 4570 192 1778 4562 50 1147 458 1277 451 561 =-25 =23 =13 370 2947 =19 =-23 =-29 =36 =-26 1343 =-33 =24 =-36 =-30 1343 =-40 =6 =44
tree annex_a_controls 208 191 1084 4555 4547 2226 1246 4392 524 =-44 =2 =21 480 978 400 4460 =-17 =27 =8 =25 =29 =33 =40 =42 =29 2138 =-39 =18 =31
tree annex_a_controls 823 1281 =-43 =5 842 4392 1715 466 282 2982 4426 485 650 =4 1211 =-32 =11 489 =-10 =34 =24 =15 =30 =16 =37 =18 401 =34 =-10
tree annex_a_controls 4545 2138 485 4547 4571 4462 306 =-37 1959 4377 60 =-6 84 =-39 =6 =20 =12 =34 =32 =41 52 =0 =47 4380 306 =-13 =27 =-20 =-38
tree annex_a_controls 715 =-39 39 4398 =-36 =5 757 854 4292 4635 1277 4420 =-7 =31 813 2134 2072 =28 =-9 =-21 112 =-28 =15 =-26 =46 173 =39 =-12 =-26
tree annex_a_controls 715 =-33 1061 179 62 478 3418 4527 702 15 4601 3477 =-23 =23 =24 =22 2143 =27 =-17 =-23 =-26 =-26 =-28 1975 1195 =37 =-9 =-12 =-33
tree annex_a_controls 586 141 465 2116 700 410 114 =-27 =24 926 =36 =-13 =-19 =25 4065 394 =-44 =5 =29 =18 798 465 =30 700 =-17 4606 =24 =-15 =-19
tree annex_a_controls 117 3662 1657 2189 203 2257 2220 484 7 1279 1575 =-38 =11 =15 23 =-25 194 =-12 =9 =25 =34 2956 =5 =49 =42 =38 =43 =-36 =-40
tree annex_a_controls 658 4563 680 1286 3310 1929 1641 3981 =-37 =10 126 =-21 =32 4542 =-2 =31 1641 =43 586 =-23 =24 =40 50 81 =45 =-12 =-28 =48 =-42
tree annex_a_controls 39 4282 =-40 =20 3313 192 2016 4354 3375 2860 1697 2628 4577 4450 =17 =-19 =-23 =-26 =42 =-23 =-24 =-28 =-29 1502 2442 =-36 =11 =21 =-44
tree annex_a_controls 1657 638 1281 2146 2138 =-8 =30 =-44 470 =42 =-11 4407 496 450 948 2154 2724 930 146 =-23 =16 =23 =18 =24 =15 =32 =32 =30 =35
tree annex_a_controls 411 1959 191 2446 711 4282 820 4628 218 2082 =-24 =17 =13 =25 =26 =20 =18 =29 =-42 300 1126 1981 =-16 =20 =33 =34 2489 =38 =-27
tree annex_a_controls 394 872 1697 2446 4547 4540 928 4393 2095 1286 110 =-32 4397 198 =-25 =13 =7 =19 =22 =17 =15 =23 =34 =33 =20 1951 =27 =-18 =35
tree annex_a_controls 891 1657 4143 4628 972 707 276 457 711 2778 4446 4599 =-27 =21 =14 =12 =9 =16 =16 =18 844 =21 =-22 =34 =37 =31 2250 =46 =-8
tree annex_a_controls 715 2178 =-41 =9 2859 1950 4392 1386 755 2118 4393 694 2082 1614 =-19 =12 =16 =20 =18 =27 =20 =35 2860 1224 =28 =-14 =-29 =32 =49
tree annex_a_controls 2859 1715 1281 141 1386 4537 4571 4 1682 4510 1575 =-34 =9 =9 =19 =14 =24 =32 =37 568 =-11 =36 4562 446 =15 =-26 =-34 =34 =52
tree annex_a_controls 4141 4508 1621 3524 4623 1240 615 229 1988 2084 1990 194 1246 3310 =-14 =34 =32 =27 =-4 =-9 =-24 =-11 =-18 =47 =-26 =-23 =-22 =-32 =-31
tree annex_a_controls 62 3981 872 4581 4404 2157 124 755 3477 2158 160 118 =-26 =9 =17 =14 =25 =16 1510 =-3 =43 =24 =28 =32 120 =33 =-11 =33 =-23
tree annex_a_controls 4563 4292 658 110 1641 1246 807 =-36 832 =-21 =30 4355 513 577 =21 =-13 =-20 =-27 =-24 1692 1277 =-11 4423 =30 =-14 =-26 =-32 =37 =51
tree annex_a_controls 117 4114 784 1406 829 23 2162 =-31 =13 1698 4441 3 2016 4533 4636 =22 =-17 =-16 =-25 374 =-14 =26 =-26 =-25 =-29 =33 =-43 =-35 =-29
tree annex_a_controls 4521 4578 1240 583 485 4596 2778 2446 868 4624 255 =-21 =19 =24 53 =22 =-17 =25 =27 =27 255 =23 =-27 =31 1147 =43 =-17 =33 =40
tree annex_a_controls 39 =-23 629 1061 633 4637 1356 787 314 117 110 4638 4556 1195 2056 =24 =-7 =-11 =-17 =-23 =32 =-14 =-18 =-20 =-22 =-29 =-23 =-25 =-37
tree annex_a_controls 715 =-33 1061 842 306 =-24 1875 807 =-30 =25 1366 1240 4388 4533 816 4501 2006 4633 =40 =-3 =5 =1 =-9 =-15 =-22 =-20 =-27 =30 =-22
tree annex_a_controls 187 4292 166 4407 728 454 3615 2041 1509 =-37 =-4 =5 =14 =13 =24 =27 119 =20 =-19 =35 1990 49 54 633 =29 =-6 =-9 =-15 =-13
tree annex_a_controls 4571 2155 1246 97 440 2056 112 1198 =21 =-26 =-19 702 =-43 =3 =33 =-41 23 =-24 524 2214 580 =24 =-11 =-18 4362 =-13 =32 =27 =37
tree annex_a_controls 715 =-32 451 4372 1281 110 820 =-6 =27 =-31 414 194 =-5 4401 1450 =31 =-13 =-7 =-17 =27 50 2162 1598 1769 =39 =-9 =-4 =-10 =-15
tree annex_a_controls 1182 4563 4433 2158 4493 4639 485 251 4476 4610 568 =-22 926 =5 =-21 =22 =21 =15 314 =21 =-19 =30 =31 =29 4305 =34 =-13 =42 =-30
tree annex_a_controls 891 4521 1154 823 =-38 192 4382 4548 2016 2120 4640 4466 881 =14 =-18 =-25 =-25 =-17 =-27 =-28 =-26 =-26 629 =26 =-19 =37 53 =2 =50
tree annex_a_controls 451 1386 117 4522 4490 4464 4459 820 4598 1929 4350 =-40 =12 401 =-16 =4 =13 =22 =21 =27 =23 =29 =-33 =38 465 =31 80 =-28 =6
tree annex_a_controls 638 1929 =-8 =25 583 2076 2116 485 4377 2578 4641 166 =-27 1929 =-25 =4 =17 =14 =16 4485 173 =26 =-19 =-28 380 =34 =-12 =27 =30
tree annex_a_controls 179 229 2143 1851 4382 2186 849 4642 231 3 =34 =-29 332 563 =-19 =22 =25 =-27 =-25 =32 =-24 265 =-21 =10 =-25 =-32 849 =20 =-17
tree annex_a_controls 728 180 1555 3981 2318 2050 563 4413 3615 4493 2982 295 1913 =-18 =-42 =10 =10 =19 =20 =17 =7 =14 =20 =23 =23 1875 =-7 =39 =31
tree annex_a_controls 4545 4594 4596 4571 1270 707 3310 4351 4476 4493 4628 1951 =-22 =21 =22 =23 =24 =26 232 =39 =-21 =24 1951 =25 =-32 =34 =32 =40 =-40
tree annex_a_controls 638 82 42 =-12 =28 1458 =-37 =22 1084 951 755 1246 2178 =-30 =10 2982 842 412 4392 =-23 =3 =11 4392 =25 =-20 =29 =12 =26 =29
tree annex_a_controls 2189 1875 4456 4518 602 4376 2178 =-46 =5 =17 =19 =24 =24 187 658 4380 366 4643 285 =-8 =18 =-30 =-27 700 =11 =-42 =-45 =18 =29
tree annex_a_controls 715 =-27 4457 440 200 141 1697 1777 1614 355 307 4641 1227 =-22 =5 =15 =13 =13 =19 =29 2384 =28 =-17 =19 941 =1 =-48 =24 =-33
tree annex_a_controls 187 2956 2186 1303 1198 725 1224 41 =-42 =2 =9 179 =-19 =21 =11 =3 3310 =2 =31 =26 4566 400 1246 =-6 41 =25 =-21 =36 =-26
tree annex_a_controls 1406 276 4570 307 4411 412 650 =12 4607 702 =-38 =-13 =14 2213 =-5 =27 =25 194 =-15 1147 =40 =-10 =30 286 =39 =-10 2029 =39 =-15
tree annex_a_controls 282 3313 4130 143 2257 141 4391 49 =-41 =5 =13 =10 =27 541 380 2076 =-10 =28 1338 1575 49 =34 =-15 =-14 =-16 =32 =34 =-38 =29
tree annex_a_controls 4566 117 1343 62 4386 489 112 =7 172 =-29 =5 =17 =-19 =-28 400 868 4644 4561 =18 =-13 =-16 =-30 4380 =47 =-14 400 =-31 =6 =-33
tree annex_a_controls 117 4562 694 458 1777 1303 380 926 507 484 =-30 =11 =15 =2 218 39 =-14 =23 =-23 380 =25 4398 =-28 =18 =20 =23 =32 =-32 =-35
tree annex_a_controls 366 310 39 =-19 97 2046 4487 1885 354 3524 1071 701 63 761 =35 =-5 =-9 =-2 =-17 =-18 =-23 =-21 =-32 =-31 546 =-22 =13 =-34 =-29
tree annex_a_controls 411 4407 2265 2082 4542 948 364 4578 80 3189 1697 =-39 =-4 =17 4448 4392 =-19 =12 =28 =18 =23 =17 =25 =23 =25 =32 1697 =38 =-10
tree annex_a_controls 4445 4578 179 53 728 4564 3085 4446 4393 1039 =-26 =15 =2 =14 =19 =21 =20 229 =18 =-23 2267 301 =-4 693 =33 =-5 =-19 =34 =-26
tree annex_a_controls 180 4578 4521 2162 641 4410 255 4645 4630 =-24 =11 =14 =17 =23 285 =30 =-9 4646 285 =-10 =17 =-18 =31 =28 97 231 =5 =42 =-18
tree annex_a_controls 715 =-29 1692 4508 80 4292 567 57 809 1930 645 1064 =-30 =19 =15 =14 =22 =17 =24 =27 1571 986 4562 =24 =-16 =-20 =-28 =-29 =-25
tree annex_a_controls 2859 4602 662 4382 3524 702 4647 4 =-18 =25 =31 1875 97 =10 =-31 4403 62 =30 =-16 1343 =-24 =15 =-28 =-32 452 =-32 =8 =27 =37
tree annex_a_controls 1061 1147 180 1913 432 60 53 4373 =28 =-12 =-4 53 4521 =-17 =25 700 =-15 =21 =-20 1270 112 455 =-44 =3 =-2 =18 =27 =-22 =-25
tree annex_a_controls 629 411 3579 4621 484 2189 1930 4355 743 857 2677 1496 =-26 =9 =2 =11 =16 1959 =-4 =29 =15 =19 =23 =30 =32 451 =2 =39 =-35
tree annex_a_controls 392 4141 1885 4545 4393 1356 3979 4210 4648 2107 328 17 =9 =-22 =31 =34 =-15 =-21 =-21 =-21 =32 =-20 =-25 =-26 1343 =-30 2084 =25 =-27
tree annex_a_controls 4292 221 203 541 1930 4393 2104 96 1653 4443 3347 1900 1989 =-23 =3 =8 =11 =13 =18 =3 =17 =12 =18 2056 =-11 =33 =31 =31 =33
tree annex_a_controls 4508 50 392 4562 527 2558 1737 2146 4216 556 301 926 =-19 =18 =20 =35 =-15 524 =15 =-26 =-20 =-17 =-23 =-24 451 =-24 =15 =-14 =-31
tree annex_a_controls 480 2178 97 60 1509 4380 90 376 23 =-6 4649 =29 =-4 =-6 =-10 =-14 =-17 2044 4611 =-18 =14 23 =-8 =22 =-20 80 =-9 =40 =30
tree annex_a_controls 3524 4566 203 2508 4650 191 3375 370 831 383 4347 265 1338 =23 =-17 1246 =-23 =14 =-5 =-18 =-17 =-21 =-27 =-12 =-24 =-21 =39 =-30 =-28
tree annex_a_controls 187 559 1071 1929 =-12 110 978 872 4240 4391 =-16 =9 =19 =22 =25 813 4651 =31 =-10 =-12 =-31 =-37 1112 704 3026 =27 =-17 =-4 =-23
tree annex_a_controls 715 1299 =-34 =4 658 358 914 470 2860 187 1886 489 4361 =12 =-22 =-9 =30 97 1673 =31 =-3 =1 =-24 =-18 =-25 =-30 1299 =-40 =9
tree annex_a_controls 3310 4554 583 4292 1950 1830 2523 941 891 875 332 4398 =-29 =1 =10 =5 =19 =-43 =17 =25 =15 =23 =28 524 =-6 =38 4398 =38 =-7
tree annex_a_controls 2155 4628 4550 4521 1930 3310 485 1279 1671 1276 2818 1846 =-26 =5 =13 =11 =19 =18 52 =-3 =32 4513 =26 =-12 =17 =29 =28 =29 =27
tree annex_a_controls 658 849 2046 1327 361 0 1235 3356 391 4347 =31 =-8 =-5 =-6 =-7 =-14 =-5 2138 =-11 =18 =-19 143 =-34 262 =-14 =20 57 =-40 =3
tree annex_a_controls 307 4596 556 872 400 4419 2072 80 =-49 =-19 =9 =12 4464 301 =-13 =21 =-37 1064 =22 =-14 1071 =13 =-30 =26 97 2059 =37 =-9 =-12
tree annex_a_controls 715 =-27 4393 442 1715 2077 4571 4574 4537 1246 285 807 =-10 =22 =-31 306 =-30 1476 =20 97 =-8 =18 =25 =21 =27 =18 =26 =31 =26
tree annex_a_controls 2120 489 143 854 1227 484 =-35 =6 =15 =9 124 4601 941 1641 1277 =-10 =14 =-19 =19 =-23 1240 =20 =-6 414 985 =24 =-2 =-16 =-28
tree annex_a_controls 1147 757 891 1885 527 446 838 4445 4382 189 1981 2558 2744 82 =20 =-5 =-2 =-10 =-9 =-9 =-15 =-16 =-13 =-19 =-23 =-25 =27 =-20 =-22
tree annex_a_controls 4507 352 451 638 2146 1277 807 =-22 =12 =31 =-18 229 4350 701 =-12 =12 513 =28 =-20 1502 =-32 =1 701 1999 =27 =-7 =-7 =-22 =-32
tree annex_a_controls 823 1641 =-38 =6 251 4652 306 =-23 1061 141 465 4551 1286 1458 =-16 =12 =28 =23 2059 =-22 =11 2059 1875 =-2 =40 =-21 =-24 =27 =23
tree annex_a_controls 4487 191 4347 971 1277 411 832 524 4372 =-17 =18 =18 2138 =-30 =10 =29 3373 50 22 =22 =-7 =-8 =-17 =-26 926 =-30 =16 =-19 =-34
tree annex_a_controls 4459 4436 544 4366 1299 715 =-28 1913 1539 1875 807 262 =-32 =9 =19 1366 =19 =-27 =-25 641 807 =3 =-35 =17 =-24 =22 =31 =30 =30
tree annex_a_controls 414 849 4545 307 480 4423 400 410 2186 =-24 =-2 458 134 =-16 =15 =36 80 =-2 =22 =22 =26 =23 =-25 400 =-30 =8 307 =-30 =3
tree annex_a_controls 141 251 4381 4542 4461 2238 528 4413 1313 4526 1044 1535 1084 364 =-27 =5 =3 =9 =8 =11 =12 =10 =6 =15 =20 =22 =24 =24 =18
tree annex_a_controls 823 1270 =-27 =6 629 4114 39 =-8 3285 1885 357 2849 2212 1990 2183 723 4639 =25 =-1 =-7 =-4 =-4 =-9 =-9 =-13 =-18 =-19 =-24 =-25
tree annex_a_controls 3579 4456 4034 567 1671 985 3962 928 4396 4554 402 4419 4590 =-23 =6 =7 =9 =4 =13 =11 =13 1003 =15 =-21 =20 =15 =22 =21 =31
tree annex_a_controls 3310 4350 394 1234 2155 4442 4417 461 1281 4551 49 =-38 =-5 =11 335 =1 =-25 =17 =17 =16 =17 =17 =21 1327 =23 =-6 7 =0 =37
tree annex_a_controls 4566 187 694 218 1558 4362 4397 411 862 484 4350 =-32 =-4 =12 =3 =11 =4 1303 =-9 =24 =-29 =22 =29 474 633 =21 =-15 =-21 =-26
tree annex_a_controls 1071 787 366 2339 2508 872 1964 2624 1389 1929 =-12 528 722 1026 =-8 =21 =25 =31 119 =25 =-11 =-16 =-20 =27 =-18 =-24 =-19 =-18 =-22
tree annex_a_controls 180 872 4215 4581 4542 4420 518 15 4419 83 4599 4524 =-33 =12 =8 =9 =20 =-4 =17 =22 =23 =24 =26 1277 =-12 =21 97 =28 =-13
tree annex_a_controls 658 823 =-18 1356 1413 971 314 4513 1595 4478 662 124 4649 680 875 =14 =-13 =31 =-9 =35 =-3 =-4 =-17 =-9 =-17 =-22 =-23 =-23 =-31
tree annex_a_controls 1725 4459 4653 1279 4456 953 479 1276 307 3579 185 567 2180 =-29 =3 =3 556 =-9 =19 =16 =5 =12 =20 =11 =20 =20 =25 =26 =26
tree annex_a_controls 4392 1875 1725 1959 586 =-38 =-6 =5 =24 814 1959 1778 4347 =13 =-10 =-23 586 241 112 =-35 =-4 =9 4654 =17 =-15 =31 2162 =4 =32
tree annex_a_controls 4470 4545 480 559 4349 4476 745 589 3477 307 556 114 4106 =-25 =5 =3 700 =13 =-19 =6 =18 =14 =13 =23 =23 =-30 =27 =-30 =26
tree annex_a_controls 823 412 =-32 =11 1028 972 23 =-19 761 838 546 25 1458 15 =31 =-5 80 =-10 =21 =-4 =-5 =-13 =-18 4583 62 =35 =-3 =-12 =-17
tree annex_a_controls 2250 2116 3310 4655 583 2982 282 2082 4065 1886 4632 1950 =-32 =-1 =4 =14 =15 =15 =17 =12 =18 =19 =22 =26 121 1338 =17 =-8 =-19
tree annex_a_controls 2155 3145 484 4493 485 4464 4656 1809 2226 143 1482 =-30 =8 2056 =-16 807 =-14 =28 =10 =16 =19 =17 53 =-7 =28 =22 =19 =33 =26
tree annex_a_controls 1061 2186 229 4363 2143 4290 1929 568 =-10 =25 4657 663 1949 =29 =-4 =-5 =-8 =-10 =-14 =-15 1234 =-35 =7 173 301 =-6 =28 =-11 =-22
tree annex_a_controls 658 2597 849 3524 465 1061 4593 4658 568 =10 =29 =-6 =-10 =-13 4366 875 4647 2267 =-15 =8 =14 =14 =21 =-19 2267 =-1 =-28 =-26 =-25
tree annex_a_controls 715 =-25 4487 310 39 =-18 2120 2489 478 470 1727 1673 459 =25 =-6 =-9 =-9 524 =-19 =11 =-19 =-24 1327 =9 =-29 =-28 1327 =-41 =12
tree annex_a_controls 23 4282 =-27 =10 715 =-24 4659 2508 4478 4660 1071 1423 1047 823 =-4 2558 1121 =26 =-6 =-8 =-11 =-14 =-11 524 =-28 =12 =-13 =-17 =-23
tree annex_a_controls 2446 2082 1509 455 1715 1281 546 809 2181 55 =-33 =7 =14 =13 =5 4382 =8 =-21 =22 1670 546 =32 =-12 =-11 4350 =-28 =4 =23 =27
tree annex_a_controls 4417 412 1061 4521 2209 1657 1927 951 2267 179 81 451 =-12 =10 =-26 0 =17 =-14 =-38 =16 =7 =23 =22 =27 =-32 81 =-8 =27 =27
tree annex_a_controls 166 567 2126 2157 4661 1455 4607 4404 312 798 55 =-26 =6 =-5 =6 =12 =11 =14 =14 =16 =24 =20 1343 972 =-16 =13 1951 =21 =-14
tree annex_a_controls 4445 823 =-19 2546 4545 1571 1692 3313 4637 1343 4657 610 3373 192 =15 =-9 =-13 =-12 =-12 1003 =25 =-4 =-25 =-19 =-16 =-19 =-21 =-22 =-27
tree annex_a_controls 4435 285 541 4483 185 =-26 =4 =16 =14 358 1061 465 3524 4601 541 4649 823 =-4 =30 =-6 =-6 =-2 =-10 541 =-11 =17 =-23 =-28 =30
tree annex_a_controls 185 455 276 4592 4417 2050 1448 180 4501 731 1725 =-22 =2 =4 =4 =4 =9 110 =-7 =19 =14 =20 =22 816 =22 =-9 1246 =-8 =31
tree annex_a_controls 2818 4292 1279 849 1959 4393 870 312 1343 24 =-23 =7 658 862 =14 =-9 =-35 =13 =13 =19 798 26 =22 =-14 =-18 =-32 =19 =23 =25
tree annex_a_controls 141 4391 4578 4595 179 276 2138 =-19 62 2077 =1 =19 =-18 =11 702 2138 218 =-10 =20 =-30 1246 =0 =26 =20 =27 =27 62 =21 =-9
tree annex_a_controls 4407 1657 1303 870 401 1853 2318 978 =-28 =2 =8 126 =28 =-15 1509 1851 807 =-7 =23 =-14 =-20 =16 401 1558 =19 =-12 =-10 =22 =28
tree annex_a_controls 638 119 1338 3 =32 =-3 =-5 =-13 179 282 1009 2204 669 700 813 =-13 =10 =11 996 =-25 =9 =-26 401 =-32 =1 =17 1061 =16 =-9
tree annex_a_controls 872 2116 4143 4391 364 4596 4353 1950 466 121 2716 5 =-25 =8 =6 =13 700 =-7 =23 =13 =19 =16 =19 700 =-8 =22 =23 =25 =18
tree annex_a_controls 3579 872 450 328 394 2189 641 743 589 53 680 =-26 2257 =19 =-18 =-5 =8 =8 =12 =9 1327 =24 =-12 489 =-3 =26 =21 =13 =24
tree annex_a_controls 1657 4407 4459 3579 442 2818 4404 458 4366 4381 4543 275 731 =-24 =4 =8 =11 =13 =12 556 =-9 =27 =17 =22 =26 =23 =25 =28 =27
tree annex_a_controls 50 352 875 4662 1697 191 1239 4577 2116 3 208 414 185 141 =-6 =15 =-22 =17 =23 =-23 =22 =-33 =21 =-25 =15 =21 =21 =-17 =-20
tree annex_a_controls 172 208 870 276 4617 1909 728 4575 380 =-23 2186 =-19 401 =-5 =23 =9 =10 =9 =10 =10 =15 =18 2186 1084 401 =-10 =6 =27 =30
tree annex_a_controls 4563 583 4367 4362 1929 1930 =-27 =5 4487 110 1026 409 =-12 =18 =11 1692 1061 =23 =-13 =-10 80 =-33 =7 4601 =23 =-13 =21 =22 =22
tree annex_a_controls 310 392 4445 200 1539 2120 1885 662 651 =21 =-2 194 =-13 =12 =-13 =-6 2186 =-18 =9 972 126 =19 =-9 =-27 =-18 4355 =-16 =4 =-25
tree annex_a_controls 485 823 =-26 1071 1737 4478 696 166 1697 401 114 454 702 =-15 =0 =10 =9 =-27 =12 985 702 =4 =24 =-9 =23 =-15 =-20 =-24 =17
tree annex_a_controls 1875 4663 2462 4447 =-21 =6 =10 =14 978 1715 141 378 185 1632 2778 4433 =-16 =5 =13 =16 577 =26 =-9 =20 4433 =24 =-11 =26 =24
tree annex_a_controls 2143 39 1303 =-28 =5 62 4637 342 4485 470 3 2257 =21 231 4397 =31 =-17 4397 =-25 =10 231 =-24 =10 =-9 =-14 =-15 =-20 =-13 =-19
tree annex_a_controls 62 615 723 1851 229 1028 1929 2213 60 =3 =-22 =19 3356 4651 =24 =-3 =-5 =-9 120 =-16 =7 466 =-15 =17 =-14 =-18 4598 =-31 =9
tree annex_a_controls 4664 3310 1853 2157 80 807 =1 112 =-30 868 =-15 =24 862 1015 59 470 76 =26 =-1 =-7 =-9 =-10 926 =-18 =12 =19 =16 =21 =-20
tree annex_a_controls 22 4385 854 2189 4649 81 194 =16 863 504 1198 1003 =-20 =6 =10 =12 =14 4372 1281 =-31 =1 =19 =-22 =17 4654 =16 =-8 =29 =-16
tree subprocessor_cascading 83 =-119 7 4665 1382 =-72 5 =-47 =74 =97 4571 487 803 143 5 3 =-74 2773 =60 =-29 4666 =85 =-72 2077 =109 =-40 =-96 =-54 =-95
tree subprocessor_cascading 223 4667 544 271 4668 4669 4670 4671 4672 =-111 =-12 =-5 =42 =81 =69 =88 917 1073 4670 =-58 =79 =44 =79 4673 =-4 =97 23 =-98 =83
tree subprocessor_cascading 4251 356 4674 4668 374 947 =-106 =88 3132 4675 697 2956 4676 =-90 =77 =57 =65 =82 =31 =75 =55 25 =-93 =74 374 25 =-87 =41 =89
tree subprocessor_cascading 915 4248 220 4677 4678 947 164 3273 4679 4680 =-99 =55 =59 =-30 =34 =60 4675 =-39 =99 =51 465 =-37 =26 1389 =61 =-25 4681 =79 =-74
tree subprocessor_cascading 749 4682 2051 4683 4665 4684 4685 =-96 =27 =16 4686 =40 =-80 =53 4687 4688 2773 =-57 =51 =79 =69 =73 46 143 =-78 1093 =-59 =94 =108
tree subprocessor_cascading 5 58 4689 164 4690 =-94 =50 =33 =87 57 =-55 =83 4289 702 680 1476 314 4691 =81 =-69 =-66 =-12 =-38 =100 4692 4693 =-63 =43 =69
tree subprocessor_cascading 5 202 58 4694 4695 947 436 =-91 =3 =58 =79 =51 =49 203 901 =-33 =87 =94 202 73 4694 =0 =91 3217 4696 =86 =-66 =-65 =93
tree subprocessor_cascading 83 1109 =-89 =16 306 =-91 80 4665 2051 81 82 1094 =-52 =81 =70 =82 =90 =93 4697 1575 4698 3633 4699 =83 =-61 =-22 =-65 =-34 =-88
tree subprocessor_cascading 135 93 5 356 =-85 =8 =26 57 451 =-75 =69 =49 52 445 2773 265 26 187 =-11 =80 =96 =76 =-63 =-92 775 4700 =90 =-66 =-52
tree subprocessor_cascading 4674 4248 821 4701 648 4702 4667 4703 4695 4690 4704 4705 4706 4707 =-81 =1 =48 =61 =12 =39 =75 =25 =-7 =70 =89 =84 =76 =48 =79
tree subprocessor_cascading 83 =-82 202 374 187 580 379 868 3395 697 =-39 =59 =83 =56 =65 =64 =58 4708 4691 =65 =-58 =-59 4709 4710 4711 =79 =-19 =-56 =-44
tree subprocessor_cascading 93 4712 1613 4281 =-79 =-12 4281 2116 3273 =-64 =64 0 =-31 =81 =74 854 =13 =80 0 2051 4713 4665 978 =-39 =50 =80 =61 =83 =74
tree subprocessor_cascading 4251 4714 274 4289 4715 4716 4717 4718 4719 4720 =-77 =34 =44 =21 =46 =70 =81 124 =-51 =53 124 =-14 =68 =58 124 3 =-78 =22 =77
tree subprocessor_cascading 135 493 915 93 4721 4705 1985 =-76 =4 =52 =70 =-17 =39 15 =-12 =86 7 1112 415 =24 =-49 =-67 263 4716 674 =73 =-35 =-42 =-85
tree subprocessor_cascading 83 4690 =-76 =75 46 306 =-80 4289 2463 1182 137 610 3273 4722 =1 =83 =79 =65 =90 =-67 =-85 2242 1001 =-74 =68 =68 306 =-69 =78
tree subprocessor_cascading 93 493 240 4723 4724 4689 4281 648 4725 4690 =-73 =40 =59 =60 =0 =62 =81 =40 =14 =47 143 0 4281 4689 =-46 =56 =70 =47 =62
tree subprocessor_cascading 154 1093 4694 469 4726 4723 4727 4728 4729 4730 =-72 =36 =53 =58 =44 =21 =73 =12 =48 4070 306 =-75 4073 1602 =29 =-55 =-64 =-63 =53
tree subprocessor_cascading 83 4690 =-72 =85 39 =-82 445 1700 702 94 0 2051 822 4674 137 493 =-43 =26 =57 =62 =75 =79 =73 1195 =-87 =67 =70 =-57 =-79
tree subprocessor_cascading 5 4731 164 4672 4732 4733 4734 =-70 =33 =57 =51 =31 =50 =62 4697 81 1389 40 4735 61 1174 =58 =-39 =-64 =-51 =-72 =-13 =69 =-70
tree subprocessor_cascading 4712 523 1093 4694 4736 947 4668 4730 4722 =-69 =59 =47 =49 =57 =76 =54 6 461 4737 =-47 =73 =83 =35 974 =27 =-68 2463 =38 =-67
tree subprocessor_cascading 93 274 154 4248 164 4706 4738 4739 4702 4740 4741 =-68 =44 =45 =44 =62 =32 =75 =39 =11 =62 =30 53 154 =-31 =37 433 =53 =-44
tree subprocessor_cascading 83 4690 =-69 =88 46 4701 180 4742 3250 4695 576 457 1887 =-48 =47 =24 =55 =65 =75 =68 4743 =79 =-55 =65 3633 4697 =70 =-36 =-38
tree subprocessor_cascading 135 4251 915 1109 164 =-68 =18 =57 =41 39 =-76 =57 702 53 15 228 =-48 =56 4251 =40 =-38 407 190 1641 =71 =-51 =-59 =-60 =68
tree subprocessor_cascading 223 493 4281 901 4677 164 4690 4744 947 4745 4746 476 =-67 =67 =68 =22 =41 =15 =55 =31 =27 1478 917 =-34 =55 =44 =40 =28 =55
tree subprocessor_cascading 4667 1109 4747 3273 4748 1031 4717 4749 4750 4751 4752 4753 =-63 =56 =-4 =36 =-8 =48 =44 187 =-49 =24 =36 945 =58 =-50 =30 =71 =32
tree subprocessor_cascading 5 202 4754 154 4755 4702 4756 =-65 =31 =48 =103 =22 =57 25 =-65 =53 81 41 26 822 4757 =-41 =59 =55 =70 =56 4758 =68 =-55
tree subprocessor_cascading 202 4694 4731 4714 4693 4726 4759 4689 915 4760 4761 4762 =-64 =24 =26 =31 =1 =38 =55 =63 =-10 =25 =45 =52 4709 415 =62 =16 =-57
tree subprocessor_cascading 202 493 4251 214 4759 1034 528 =-64 580 =-48 =35 411 =-41 =62 =63 3312 =4 =-63 53 =-13 =52 4763 =40 =-62 39 =-74 2061 =71 =-62
tree subprocessor_cascading 220 915 274 822 947 4672 4764 4002 4765 4721 4736 4669 =-61 =48 =36 =45 =34 =-3 =39 =31 =57 474 =-22 =64 =25 =37 52 =-34 =49
tree subprocessor_cascading 223 1093 4766 4767 4768 4769 4717 1269 4205 =-63 1509 =-38 =68 =-13 =41 =55 =41 =44 =68 821 3138 =9 =-60 =62 334 46 =19 =73 =-67
tree subprocessor_cascading 93 915 4770 4768 4767 4747 4591 189 4771 =-63 =52 241 4772 =-57 =63 2189 =-38 =63 =3 =11 =62 =64 =24 =39 25 =-54 854 =16 =64
tree subprocessor_cascading 223 508 947 4740 274 4773 917 4748 4706 =-62 =45 =23 =21 =51 =-7 =52 =58 313 4774 4775 =47 =-63 =-64 =-64 74 46 =19 =71 =-65
tree subprocessor_cascading 4712 1093 4689 4722 240 328 4754 4760 554 =-61 =-1 =40 =57 4704 =-40 =78 =15 =72 =76 25 =-66 =9 23 =-69 73 179 =-4 =74 =63
tree subprocessor_cascading 223 508 4248 4776 493 4748 788 4777 =-62 =63 2773 =9 =-59 =42 =-4 =44 =46 2773 3633 =47 =-52 231 =-48 =24 587 607 =58 =-47 =-52
tree subprocessor_cascading 202 4665 4248 4682 4778 2269 96 1269 =-60 =-10 112 76 4779 =-57 =68 =-14 =-55 =44 =38 80 =-41 =67 =38 116 =48 =-46 1112 =55 =10
tree subprocessor_cascading 5 1093 4780 4757 421 4671 =-60 =14 455 =-33 =90 =-9 =37 203 4781 =-38 =55 =40 143 1093 528 4254 296 =14 =-84 =-51 =58 =61 =63
tree subprocessor_cascading 788 9 1093 4722 4665 917 4702 4683 4714 =-60 =34 =30 =48 =63 =22 =71 380 =29 =-47 =61 23 =-61 80 =-3 334 192 =61 =-20 =-60
tree subprocessor_cascading 5 508 356 968 4782 4783 4784 4725 =-60 =85 =52 =60 =64 =55 =29 23 =-66 =51 102 23 =-70 775 263 52 =33 =64 =-57 =-49 =-58
tree subprocessor_cascading 58 749 4694 4785 476 4690 2242 4786 4787 4788 =-59 =73 =86 =63 =-11 =63 =9 =30 =43 25 =-62 =53 39 =-74 0 =4 4789 =64 =-49
tree subprocessor_cascading 5 4737 4731 508 4790 274 4734 4747 =-60 =9 =81 =12 =44 39 =-63 =28 =49 =46 803 39 =-67 4791 415 =46 283 =-60 =25 =-37 =-61
tree subprocessor_cascading 788 4792 4694 653 328 4793 274 4759 4784 271 =-58 =45 =66 =56 =11 =27 702 =-47 =-11 2085 =49 =-52 =37 =59 46 702 =-36 =23 =53
tree subprocessor_cascading 9 2051 4683 785 1478 4782 4792 4715 4794 279 =-56 454 =-31 =93 =15 =42 =39 =58 194 =7 =-45 =35 =46 4722 4795 =-12 =58 =72 =56
tree subprocessor_cascading 58 4251 523 1613 4737 9 4736 4724 =-58 =77 =72 =56 =37 258 1011 =-35 =55 =76 974 =34 =-53 3554 =38 =-55 141 1594 =34 =-11 =69
tree subprocessor_cascading 93 2260 4674 274 421 4689 917 4742 4288 4782 =-56 =58 =29 =49 =32 =57 =50 =14 2251 =51 =-50 =50 474 466 1112 =12 =-34 =70 =51
tree subprocessor_cascading 374 4251 788 9 4796 4797 4753 =-57 =65 779 =64 =-51 =94 =56 124 3273 =-26 =80 =43 =15 557 1200 41 124 =-3 =40 =51 =-58 =-52
tree subprocessor_cascading 374 4251 220 4798 4669 4726 3185 4799 =-54 =62 =28 =51 =54 =45 =16 124 307 =-26 =63 =49 313 466 154 4034 =14 =-51 =48 =69 =-58
tree subprocessor_cascading 901 4722 4800 917 4668 947 4801 4790 76 4802 4736 795 =-55 =2 =39 =82 80 =-53 815 =-19 =-57 =56 =44 =47 =50 =57 =30 =67 =11
tree subprocessor_cascading 58 4251 915 4690 1682 4760 4803 4695 =-54 =48 4804 =58 =-46 =57 =7 =75 =37 23 =-63 =42 23 =-67 4789 366 3316 =55 =-42 =-34 =-59
tree subprocessor_cascading 1613 4737 185 640 4678 4801 =-58 =79 =58 =-10 4731 1084 4768 583 275 4672 =-41 =71 =22 =35 =46 167 =42 =-41 =47 =45 268 =3 =-62
tree subprocessor_cascading 223 374 58 4781 3273 790 =-54 =-1 =48 715 =44 =-43 =14 23 =-57 1706 154 110 470 =14 =102 =-29 =48 =-55 23 =-62 334 =53 =-48
tree subprocessor_cascading 58 788 1093 523 728 274 4770 4805 4759 917 =-57 =41 =56 =93 =23 =12 696 =-13 =112 =11 =11 192 =22 =-45 15 =0 4806 =60 =-38
tree subprocessor_cascading 58 202 4689 822 697 4807 4760 4808 467 4332 =-54 =35 =37 =89 =61 =30 =36 110 =45 =-22 =61 124 1097 =-23 =67 =51 124 =-3 =59
tree subprocessor_cascading 83 1109 4705 4809 1734 =-58 =23 =53 =105 =154 4806 415 2463 3343 553 651 3769 =48 =-19 =1 =-49 =-20 =-51 985 =-16 =47 1591 =-49 =45
tree subprocessor_cascading 476 493 1109 9 544 4718 761 648 4810 4811 =-55 =4 =80 =44 =-20 =46 =1 =43 39 =-40 =144 1594 39 =-48 =48 =-36 39 =-56 =49
tree subprocessor_cascading 4712 1613 4714 968 4809 4759 4812 917 4670 =-50 =26 =49 =42 =45 =102 =55 =41 258 92 328 =-28 =15 7 =-52 84 =49 =-33 =90 =23
tree subprocessor_cascading 223 493 1109 544 4792 154 4803 4695 4813 728 1269 4671 4814 =-54 =18 =18 =-2 =26 =72 =43 =16 =12 =45 =0 =125 4254 =33 =-19 =39
tree subprocessor_cascading 135 4251 1031 202 4787 4205 4734 =-55 =71 798 =-29 =92 =87 306 =-56 =23 =13 306 =-58 =46 4815 4289 4712 =51 283 =-52 =27 =-2 =-62
tree subprocessor_cascading 4248 1109 544 4689 0 4736 4756 529 4731 =-50 =7 =9 =57 =56 1084 4731 4724 =-31 =61 =42 =36 =54 39 =-61 =23 39 =-44 =108 =60
tree subprocessor_cascading 493 46 3250 207 4807 4726 1094 947 4816 =-53 =30 =39 =22 =79 =26 =25 =44 421 658 557 603 =-6 =78 =-56 =-51 =70 375 =36 =-60
tree subprocessor_cascading 202 4251 1478 4817 4811 4797 4803 124 =-54 1607 1112 283 =18 =-44 =1 =88 =33 =29 =31 =57 =5 445 =20 =-62 4571 415 =52 =7 =-57
tree subprocessor_cascading 5 4677 374 4672 4690 4818 92 =-56 1613 3904 275 =-48 =45 =88 =31 =62 =79 =101 26 =-6 =69 =43 23 =-68 4025 4251 =50 =19 =1
tree subprocessor_cascading 1093 4248 4694 466 549 4819 4705 =-51 =83 =52 96 280 4820 =-38 =40 =74 =12 76 =-25 =45 =36 =71 306 =-56 99 4821 =47 =-50 =-28
tree subprocessor_cascading 356 202 788 2269 4822 4823 4824 421 648 149 =-53 =2 =58 =48 =110 =128 =35 =125 2773 3281 =48 =-53 =-42 1476 =47 =6 803 =47 =-48
tree subprocessor_cascading 135 9 968 3273 1244 727 4777 4813 =-52 =63 =94 =24 4781 =-20 =48 =52 =62 =35 445 702 123 775 208 =22 =107 =-59 =-62 =55 =-60
tree subprocessor_cascading 135 2260 203 4825 4762 2051 4028 4665 =-51 =25 =44 =10 =86 =63 =30 =54 4826 4697 366 862 4415 =46 =-52 =-42 2051 =-47 =50 =-50 =-63
tree subprocessor_cascading 374 901 2269 1283 915 854 4825 132 4736 892 =-50 =32 =31 =1 =42 192 =-5 =-55 =21 =27 =120 =15 192 854 =15 39 =-38 =79 =-49
tree subprocessor_cascading 356 508 523 4591 4665 824 341 4801 4827 =-52 =41 =42 =82 =-15 =36 =21 =29 487 =30 =-43 702 415 60 123 =49 =-50 =-55 =-53 =60
tree subprocessor_cascading 83 495 4672 822 4828 728 4825 =-56 =35 =37 =87 =23 =87 996 =106 =-32 192 2016 2773 208 187 762 =26 =-47 =56 =100 =-12 =-60 =-34
tree subprocessor_cascading 1093 528 4797 4668 4723 728 4715 549 4576 =-48 =48 3 =-55 =-16 =45 =46 =30 =44 465 =132 =-9 57 =-17 1479 =61 =-37 3 =-37 =36
tree subprocessor_cascading 2051 189 4822 648 753 208 453 =-47 =26 =2 =14 =54 =42 2269 421 493 755 2189 274 =-29 =24 =54 =67 4775 =59 =-54 =70 =127 =41
tree subprocessor_cascading 202 2051 192 1084 4205 4591 857 785 4829 4830 4296 4831 4832 =-44 =49 =77 =69 =49 =36 =49 =42 =22 =66 =31 =-59 =47 23 =-63 =35
tree subprocessor_cascading 356 2116 523 4028 2007 4705 154 4690 4793 4833 2242 3244 3987 =-52 =2 =53 =2 =72 =37 =53 =17 =78 =41 =78 =24 =17 803 =33 =-39
tree subprocessor_cascading 25 4822 =-58 =36 4281 392 412 4677 3250 4801 7 790 =-44 =78 4712 =-19 =25 =56 =57 =49 66 0 406 =-10 =56 =46 =96 =-45 =73
tree subprocessor_cascading 356 4248 4694 474 4834 4825 4835 603 440 4813 3250 =-48 =28 =75 =-13 26 =-10 =102 =42 =49 =108 53 =-32 =46 =40 =62 4694 =35 =-57
tree subprocessor_cascading 223 202 1031 2269 2051 4689 4787 3250 4836 2260 4837 =-51 =39 =36 =78 =24 =94 =38 =18 =137 414 2116 =54 =171 =-26 1613 =36 =-4 =27
tree subprocessor_cascading 356 374 4281 753 4736 3273 810 4689 4768 4797 4812 =-49 =45 =25 =41 =52 =48 =56 =61 =17 =66 192 =26 =-55 23 =-60 8 =48 =-28
tree subprocessor_cascading 192 41 2614 968 4808 2189 4776 1244 4784 0 4813 1074 436 2242 =-44 =13 =43 =54 =82 =-11 =92 =9 =62 =33 =77 =62 =60 =23 =-56
tree subprocessor_cascading 356 508 2269 4591 4787 3822 4672 1457 4525 4812 3473 583 460 =-50 =2 =14 =45 =51 =95 =31 =52 =40 =95 =19 =109 310 =29 =-56 =29
tree subprocessor_cascading 135 4712 615 3273 822 1400 495 2051 583 728 =-51 =22 =19 1723 =-17 =104 =38 =39 =28 =62 =14 306 =-57 =36 4254 =33 424 =-21 =49
tree subprocessor_cascading 580 41 4712 788 1322 1310 4838 2051 857 69 4839 =-50 =57 =14 713 =-18 =93 =10 =85 =10 =49 =-3 =13 =8 914 123 =51 =-40 =-28
tree subprocessor_cascading 46 4281 857 798 4840 4669 4841 =-43 =38 =28 =78 3473 =-12 =134 =41 =58 1084 184 432 117 24 =26 4687 =-17 =59 =-49 =-51 =68 =59
tree subprocessor_cascading 25 4842 =-57 =36 4248 223 508 4694 4762 1457 4800 421 1047 1356 3179 =-42 =64 =70 97 =91 =-33 =48 =62 =49 =120 =51 =26 =26 =62
tree subprocessor_cascading 83 2269 761 3643 4843 =-51 =51 =70 702 =-23 317 192 1476 =157 =32 =-27 =-38 =110 702 1476 445 4844 =24 =-70 =-54 =-21 1575 =43 =-47
tree subprocessor_cascading 202 4797 469 4793 433 3197 4845 1457 9 421 4757 3822 2375 =-36 =25 =39 =33 4846 =71 =-42 =26 =30 =70 =53 =-55 =61 =51 =69 =26
tree subprocessor_cascading 2116 2051 187 17 57 =-57 125 603 1283 4847 1 =-41 =19 =52 =27 =56 =67 =-10 352 451 =-4 =41 =-46 =35 39 =-59 598 =37 =-33
tree subprocessor_cascading 135 1109 4677 3273 2260 460 2251 4848 149 1887 =-47 =20 =22 =77 =37 412 =-36 =86 =40 =61 =31 =108 375 803 383 =36 =-41 =-58 =-52
tree subprocessor_cascading 374 1244 4281 728 1406 1363 4713 633 4835 =-38 =27 =-3 =33 =19 275 =-2 =86 =43 =52 4849 =21 =-40 4281 868 424 =2 =45 =71 =59
tree subprocessor_cascading 528 487 23 =-58 141 788 1011 58 2194 4746 =-33 =72 =52 =18 =36 4254 =33 =-23 432 =37 =-40 =-57 23 =-45 172 1762 =67 =-32 =-8
tree subprocessor_cascading 433 4281 1093 583 460 163 1028 4683 4682 4850 4840 884 1310 =-33 =14 =49 =69 =76 =34 =34 =45 =41 =31 =45 1990 =27 =-53 =58 =-52
tree subprocessor_cascading 46 207 132 4851 26 4840 4852 648 =-35 =38 =52 =71 =13 =69 =49 =53 1598 134 4699 64 392 =41 =-11 =-11 =-60 =-32 238 =-20 =72
tree subprocessor_cascading 352 466 2116 132 189 4795 4701 4853 4812 4854 =-39 =51 =62 =54 =32 =52 549 =-16 4289 =40 =-43 =38 696 =9 =102 4797 =22 =116 =-49
tree subprocessor_cascading 25 4675 =-55 =37 141 356 4281 4694 544 1482 163 184 816 =-37 =16 =48 =30 =35 =15 =42 =51 =27 62 432 4694 =51 =-40 =-35 =-30
tree subprocessor_cascading 39 =-59 469 433 4002 9 1900 4768 666 4760 4689 4764 1734 4855 =-26 =56 =85 =56 =44 =90 =44 =45 =56 4856 =48 =-55 =79 =-50 =86
tree subprocessor_cascading 46 207 4672 208 4802 253 4330 1579 4857 4858 =-36 =47 =34 =40 =56 =42 =81 =32 =53 =42 528 1084 59 587 =9 =-47 =-33 =54 =52
tree subprocessor_cascading 135 1045 203 761 4859 4678 =-37 =44 =75 146 =-7 =89 =26 1064 =37 =-36 4289 478 862 4763 =42 =-43 =-30 =-38 795 97 =-56 =2 =49
tree subprocessor_cascading 135 4205 4805 4781 4797 1400 4811 203 274 4265 =-41 =27 =18 =14 =25 =47 285 =129 =-7 =42 =99 =56 46 580 =-1 =71 174 =46 =-23
tree subprocessor_cascading 135 2116 328 615 4002 2614 149 4678 =-49 =40 =22 =37 =58 =26 =10 39 =-58 474 291 523 =64 =-36 =-39 =-5 187 229 =7 =58 =48
tree subprocessor_cascading 83 4002 640 4860 1386 2194 4861 315 =-50 =30 =53 =29 =47 =131 766 =40 =-42 =121 445 862 314 1182 2085 =35 =-47 =-36 =-38 =-30 =-50
tree subprocessor_cascading 39 =-61 59 854 1011 857 743 4862 915 46 =-24 8 24 =32 =-13 =-54 =30 =68 =50 =66 =44 4863 =42 =-55 508 411 =-41 =30 =14
tree subprocessor_cascading 306 =-59 374 528 1093 223 495 4825 1047 4864 4726 4865 3962 =-42 =27 =60 =57 =77 =37 =85 =74 =14 =24 =32 383 1019 =47 =-10 =-39
tree subprocessor_cascading 135 66 603 788 523 4764 1011 2067 =-38 =52 =14 =29 =26 187 =-14 296 =84 =-34 =56 688 =61 =-26 803 313 296 =25 =-34 =-51 =-49
tree subprocessor_cascading 697 179 1598 463 587 15 1097 6 3639 =-33 =53 97 =44 =-18 1389 =-6 =63 =9 =-58 =74 315 4028 =-38 =30 =60 15 =4 =42 =67
tree subprocessor_cascading 223 4706 179 4786 9 4843 474 4829 4866 1457 =-35 =19 =61 =28 =7 =44 4856 =30 =-59 =40 2614 =3 =73 =68 94 4821 =30 =-47 =-40
tree subprocessor_cascading 143 761 1400 132 508 241 =-46 =-6 301 =-23 =33 81 =109 =-21 =60 42 =-54 146 3138 =22 =-75 =109 126 =21 4667 749 =-26 =45 =51
tree subprocessor_cascading 466 463 352 4768 4803 1084 1201 727 4867 845 3230 184 1581 4811 =-28 =16 =33 =22 =44 =47 =61 =29 =43 =26 =45 =38 =-47 =55 =29
tree subprocessor_cascading 392 23 =-58 1031 5 374 4712 4868 240 4869 4864 =-33 =70 =72 =57 =104 =47 =34 638 =42 702 =-15 =33 2120 =73 =-20 251 =-51 =31
tree subprocessor_cascading 192 4281 356 179 4689 4760 508 4525 4870 4784 4591 4794 917 =-39 =55 =31 =3 =67 =70 =86 =10 =87 =56 3591 =35 =-37 =28 =62 =-51
tree subprocessor_cascading 374 241 4591 930 4762 93 4797 2251 =-36 =37 =45 =1 =66 =79 1510 93 493 =106 =-2 =-11 =-33 124 4677 =-24 =46 =44 1404 =29 =-57
tree subprocessor_cascading 23 =-61 392 761 1093 528 4591 223 580 2671 149 4701 =-40 =32 =24 =55 =28 =23 6 =60 =-34 =44 =37 684 =66 =-2 1613 =-51 =5
tree subprocessor_cascading 23 =-57 466 2116 2051 2269 9 743 2917 =-28 =79 =38 4856 =46 =-49 =85 =42 117 1299 4871 =45 =-42 =-28 =-73 92 410 =1 =91 =81
tree subprocessor_cascading 824 356 110 42 =-32 1221 986 779 412 167 937 =-5 =63 =42 =38 =-54 =-41 =-48 =-36 4821 =30 =-46 53 2051 =-5 =55 884 =29 =146
tree subprocessor_cascading 25 4093 =-48 =57 392 702 135 696 4872 =-30 =56 =31 84 146 46 =-10 =35 =77 =-49 1575 1221 351 =37 =-22 =-26 =-50 251 =-47 =32
tree subprocessor_cascading 25 4842 =-49 =34 415 39 =-59 495 644 1308 4839 4873 508 341 4874 69 =-12 =36 =62 =75 =26 =77 =86 =42 =52 =79 4825 =-22 =47
tree subprocessor_cascading 83 549 4875 2667 4876 =-43 =56 =63 =88 3197 189 598 =-38 =37 1084 =2 167 =104 =-23 =90 1510 415 =27 725 985 =-27 =45 =45 =-20
tree subprocessor_cascading 83 1109 4783 1714 4814 4828 1900 4877 =-43 =68 =25 =67 =72 =110 =103 =114 1510 117 587 4826 339 415 =36 =5 =-52 =-48 =-51 =-76 =-31
tree subprocessor_cascading 83 549 1623 2051 1028 2269 =-50 =47 =40 =35 =80 2269 4878 57 24 =-52 =24 =15 =87 =90 568 4254 1488 313 =23 =-48 =-66 =-21 =52
tree subprocessor_cascading 25 3304 =-48 =35 1074 557 407 1201 4786 837 135 4796 3250 =-10 =52 =81 1079 970 1582 =28 =-32 =-35 =-73 =-42 =69 =69 =-52 =-46 =75
tree subprocessor_cascading 192 702 4792 1581 135 141 =-35 =14 562 =7 =-41 =61 =57 110 1221 787 1575 640 141 =19 =63 274 =84 =-13 =-39 =-36 =-39 =-12 =-51
tree subprocessor_cascading 39 =-55 1109 528 917 523 412 790 3244 424 279 =-28 =27 =7 =73 =34 2551 1645 =23 =-40 =-41 =22 =67 2624 1535 =41 =-35 =-41 =87
tree subprocessor_cascading 466 917 4848 4879 343 400 487 2713 1424 =-18 =30 1071 =-22 =97 =-50 =18 =24 =70 =82 =50 23 =-45 374 126 112 =68 =-9 =-10 =82
tree subprocessor_cascading 478 4747 135 62 141 4880 1497 1424 4668 4881 =-22 =58 =57 =45 =78 =83 =23 =-55 569 4254 =27 =-9 76 =7 =-115 1092 =-7 =103 =-56
tree subprocessor_cascading 466 143 2677 3244 1093 2860 4665 4882 4883 788 =-45 =-15 =37 =44 =37 =62 =6 =72 =38 662 1594 415 =23 =-10 96 =-69 =24 =-31 =34
tree subprocessor_cascading 192 1299 412 843 798 5 141 2051 =-28 =31 =20 4684 638 =35 53 =-26 =38 =-40 =25 =91 445 =37 =-39 406 1097 =-53 =23 =29 =-47
tree subprocessor_cascading 528 564 2269 41 2168 4800 392 1599 577 892 =-28 =52 =2 =65 =-52 =45 =80 1723 53 =-9 =27 =72 =72 =48 282 1095 =45 =-29 =-40
tree subprocessor_cascading 192 466 83 549 4875 822 =-46 =32 =75 931 822 2042 =-15 =61 =66 =70 1594 143 =4 4254 4735 =46 =-44 =-31 =-38 285 =85 =17 =-45
tree subprocessor_cascading 23 =-53 4281 1598 469 124 4873 161 4884 412 =-16 =11 =72 =-51 =71 358 227 =24 =-27 =-55 =73 1457 315 231 =-52 =-12 =42 =38 =52
tree subprocessor_cascading 23 =-54 83 549 1269 4690 =-37 =71 =60 4860 638 =47 =-10 =102 208 117 587 3316 4666 393 212 =27 =-11 =-27 =-50 =-56 =-51 =-78 =81
tree subprocessor_cascading 23 =-52 2012 658 352 146 4793 587 46 1269 4665 4761 3904 =-18 =56 =55 =37 =52 832 =0 =32 =-48 =58 =49 =-42 4835 =-35 =55 =74
tree subprocessor_cascading 83 132 460 2105 640 1084 =-48 76 =-19 =61 =19 =47 =39 1598 688 =92 =-18 =-35 143 1308 117 =-5 =-74 =44 2904 310 =37 =-40 =-20
tree subprocessor_cascading 23 =-52 487 541 445 557 4248 208 1497 66 598 761 3643 1244 =-4 =25 =74 1404 =53 =-65 =-28 =42 =94 =58 =56 =-32 =-50 =-36 =-43
tree subprocessor_cascading 863 798 135 451 823 4786 274 =-21 =34 =53 =-45 0 55 =-18 =49 =48 445 208 440 =7 =48 =66 =-42 54 1064 =41 =-13 =-25 =-54
tree subprocessor_cascading 207 202 2168 4813 4591 356 2260 495 697 4867 4272 =-35 =17 =55 =36 =52 =43 =7 1700 493 =50 =-8 =-40 =93 =59 44 =26 =-45 =52
tree subprocessor_cascading 1109 83 1031 4843 603 4248 4672 3962 =-43 =15 =30 =20 =58 =68 17 54 =96 =-23 =-20 143 604 203 =-15 =35 =44 2624 =35 =-30 =84
tree subprocessor_cascading 580 187 4281 4885 852 4839 4886 4753 189 =-33 607 =-4 =-88 =59 =61 =54 =44 =68 =54 1031 814 =17 =-32 =84 1031 194 =57 =-31 =-26
tree subprocessor_cascading 466 4861 1093 135 451 3917 2786 343 4845 =-42 =43 =20 =50 =53 823 701 =9 =116 =-19 =3 39 =-43 1389 753 =53 =-4 =-32 =88 =35
tree subprocessor_cascading 4847 192 666 2917 4823 175 4845 4836 202 4797 2375 4234 =-20 =35 =33 =39 =11 =65 =59 =43 =83 =65 702 =-14 =57 3951 =-49 =27 =67
tree subprocessor_cascading 4668 603 3 615 =-45 =60 24 564 4678 1003 3244 464 =-10 =45 =68 =29 =63 =56 4760 2116 610 184 =-34 =46 =15 =12 =82 =43 =52
tree subprocessor_cascading 192 187 4248 208 4798 402 559 184 4759 =-21 =41 =26 =25 =48 =51 =53 =63 1642 55 1327 3 =-9 =76 =20 =-9 =-35 3951 =-49 =23
tree subprocessor_cascading 2189 4868 2382 135 4677 421 2194 160 1014 762 1400 =-29 =34 =28 =44 =30 =34 =39 =28 4872 204 8 =21 =-35 =-47 =-46 =-50 =68 =51
tree subprocessor_cascading 25 =-41 2168 421 258 83 931 132 4814 2671 =-30 =49 =56 =30 =30 143 253 26 =-14 =46 =94 1478 212 =45 =-26 =-8 =47 =52 =69
tree subprocessor_cascading 4002 110 445 1299 849 2249 4887 =21 =-51 =-35 =-32 1643 =-32 440 =-19 =77 =-51 1074 465 440 633 =-29 =31 =41 =-37 =51 57 =-22 =102
tree subprocessor_cascading 143 23 =-57 62 2116 4797 586 4812 1025 947 469 =-23 =35 =41 =50 =48 =47 =65 4888 =31 =-45 =-43 1476 123 =31 =-31 317 =7 =-46
tree subprocessor_cascading 580 4205 375 4248 4760 785 394 790 278 39 =-54 0 4736 1725 4706 =-23 =57 =35 =61 =10 =39 =42 =-55 =46 =66 =49 =-57 =65 =41
tree subprocessor_cascading 862 192 727 478 583 4809 463 728 2189 4889 4028 421 =-8 1389 =59 =-37 =48 =70 =50 =53 2679 =82 =-22 =83 =63 =-46 =60 =-37 =-52
tree subprocessor_cascading 862 580 415 1356 1510 39 =-35 432 102 =15 =-43 =-23 484 =-36 =44 =81 4734 716 1424 534 =-38 =14 =45 =48 =63 451 =11 =81 =-49
tree subprocessor_cascading 179 59 375 1011 604 193 1968 4028 =-7 =41 =48 =48 24 =64 =-14 =32 =-49 4781 =-31 =36 926 2142 1224 437 =50 =-12 =-21 =-31 =-21
tree subprocessor_cascading 1575 478 4036 46 207 1001 345 66 281 =-18 =38 =37 =41 =56 =44 549 356 901 =-17 =34 =29 986 1602 =53 =-28 =-34 =64 =-47 =-48
tree subprocessor_cascading 702 60 4890 4798 4886 4891 =-13 =62 =61 =41 =55 =-49 1031 884 2269 640 854 223 =-19 =24 =20 4892 =36 =-49 =75 =67 493 =68 =-13
tree subprocessor_cascading 580 379 868 1031 4864 202 3787 788 4792 4722 653 4665 =-42 =21 =19 =41 =33 =0 =50 =15 =71 90 =41 =-52 =31 =30 328 =7 =87
tree subprocessor_cascading 466 1476 3197 2269 1 985 750 =-10 =33 =35 =43 =63 =69 1001 4893 4299 1162 4682 =-37 =23 =18 =34 =38 =39 39 =-40 408 =45 =-19
tree subprocessor_cascading 141 4891 143 465 728 4810 163 =-14 =38 =45 =37 4731 4241 1322 =-45 =12 =26 =24 4860 476 =-3 =40 =71 =69 126 842 =19 =67 =-6
tree subprocessor_cascading 146 580 2677 214 4746 3643 696 4782 124 242 =-36 =54 135 =-26 =12 =41 =9 =57 =54 124 =-2 =59 4793 =11 =90 =30 484 =13 =93
tree subprocessor_cascading 3250 557 843 83 640 132 92 1206 286 =-49 =10 =32 180 =-10 =71 =27 832 =-44 =73 92 2029 2384 =25 =-39 =-26 =-12 =64 =-38 =46
tree subprocessor_cascading 1299 676 568 4706 557 321 1400 1488 822 4894 2269 =-6 =51 =54 4272 =49 =-28 =-56 =42 =-55 =-44 =59 2904 =36 =-44 =68 1598 =-8 =-59
tree subprocessor_cascading 4248 857 484 4036 2105 4895 3 =-41 4827 4868 4689 =-10 =32 =61 =-52 =48 557 =48 =-29 513 55 =98 =-11 =-21 =31 =39 986 =63 =-24
tree subprocessor_cascading 4248 208 46 4896 4897 4898 564 91 406 =-32 =10 =35 =18 =45 =48 =37 352 432 1404 =19 =-40 =-32 5 =-48 =30 83 =-9 =64 =40
tree subprocessor_cascading 187 83 168 1045 884 =-35 =48 =17 =54 604 91 569 301 2025 =-18 =51 =22 =-86 =45 =55 192 55 393 2773 =49 =-22 =-16 =-4 =-16
tree subprocessor_cascading 2269 4847 228 4802 1269 411 4025 4687 610 315 3879 135 =-24 =-3 =49 =47 =14 =29 48 =-50 =30 135 =-3 =52 =32 =65 =41 =55 =72
tree subprocessor_cascading 1497 207 2116 214 59 484 495 223 4674 3643 =-25 =49 =32 276 =21 =-58 =36 =30 1900 =-39 =29 =20 1404 1314 =31 =-31 =-53 =42 =78
tree subprocessor_cascading 25 =-38 1299 375 863 1387 126 702 577 =0 =45 4899 4900 1370 314 =58 =-16 =-22 =-34 =-34 4205 =-3 =58 =-32 =-42 =-44 179 =-42 =17
tree subprocessor_cascading 1109 863 4036 603 4728 638 =10 4880 832 214 750 4839 3250 =-44 =28 =33 =18 =11 4761 46 =-14 =9 =51 =55 =60 =47 =52 =-49 =58
tree subprocessor_cascading 1575 54 124 1097 187 4665 4673 1 17 4901 =-35 =32 =2 =36 =35 =31 53 =36 =-34 790 =11 =69 701 831 =8 =42 =67 =-24 =-47
tree subprocessor_cascading 862 1109 1031 487 1602 1272 4902 1575 2384 4674 602 4272 =6 =-33 =31 =40 =-40 =-33 =-50 =-52 =-41 =-40 54 633 =60 =-20 =-29 =54 =-37
tree subprocessor_cascading 375 392 803 787 179 1084 83 1097 1949 =-28 =40 =27 1964 =15 =-50 53 =-6 =70 4663 380 1084 =45 =-14 =-21 =92 =-40 =-46 =-29 =-53
tree subprocessor_cascading 1299 4002 852 568 406 17 1331 1723 1974 4903 4904 =-21 =42 =49 =42 =42 =70 2 =17 =-30 =38 =25 =55 90 =69 =-17 2917 =-32 =24
tree subprocessor_cascading 25 1015 =-42 =29 375 862 970 638 174 4905 4906 1885 87 3241 =46 =-17 =-9 =-26 =-34 =-29 =-34 4073 4672 =8 =49 =-38 =-32 =-38 =-43
tree subprocessor_cascading 466 25 =-43 1404 463 917 4793 4885 1610 896 1389 421 =-7 =46 2065 =-29 =44 =34 =50 =58 =43 =49 1389 =76 =-15 =-61 62 =35 =-27
tree subprocessor_cascading 4002 4746 326 1338 4907 4908 508 615 640 465 2125 =-12 =44 =-32 702 =-20 1745 =35 =-24 =19 307 =3 =47 =60 =61 =29 =32 =62 =57
tree subprocessor_cascading 1725 192 4205 208 854 1887 300 2677 4757 4909 2256 253 4910 =-30 =36 =38 =36 =42 =41 =21 =20 =46 534 =6 =61 =39 =48 =-36 =32
tree subprocessor_cascading 2269 728 208 3987 2051 4724 648 4678 1093 440 2105 4882 69 =-29 =22 =37 =17 4591 =-10 =44 =4 =34 =41 =53 =26 =33 =29 =50 =62
tree subprocessor_cascading 168 4783 2189 4877 484 1163 4864 1950 4889 716 207 4756 =-15 =37 =22 =40 =42 =51 =52 =48 82 1777 =38 =-29 =-24 =55 =39 =67 =60
tree subprocessor_cascading 728 306 =-48 863 466 123 658 4684 812 690 727 1541 4911 =2 =66 =62 =49 =64 =-47 =-44 559 =-36 =36 =-37 914 =30 =-28 =-43 =56
tree subprocessor_cascading 986 25 1092 =-37 =25 1299 451 2269 1356 244 =6 4254 =-37 =26 =52 =59 4905 227 82 354 =50 =-13 =-23 =-29 =-30 690 =-23 =32 =-39
tree subprocessor_cascading 402 528 1424 4912 4028 4805 4886 4836 3244 4913 947 2599 4786 =-20 =31 =45 =29 =46 =50 =53 =50 =54 =35 =59 =62 1389 =40 =-11 =47
tree subprocessor_cascading 862 4861 917 192 284 4248 4905 1272 1706 534 1299 1575 9 4714 =4 =46 =42 =-35 =-22 =46 =-45 =-57 =-42 =44 =-37 =-36 =52 =81 =-45
tree subprocessor_cascading 23 =-43 179 4248 2677 827 314 392 4702 181 =-5 =35 =43 =-29 =-37 =45 1999 =38 =-21 =43 2551 814 2114 733 =42 =-17 =-27 =-17 =-35
tree subprocessor_cascading 1109 838 4781 1985 843 690 9 3273 4671 4668 4911 2038 =-18 =20 =61 =40 =36 =40 =23 =47 =54 =52 =40 4694 4281 =-41 =21 =30 =57
tree subprocessor_cascading 23 =-55 862 4905 83 380 1031 374 3921 1028 402 =-25 =35 =37 =56 =32 =41 278 =-44 =27 314 445 640 =27 =0 =-40 =-27 =-43 =-32
tree subprocessor_cascading 4028 711 657 146 1269 223 202 690 4889 3361 607 4914 3244 =-23 =46 =35 =39 =42 =51 =41 =15 =17 =37 715 =-16 =46 =-39 =-46 =45
tree subprocessor_cascading 4248 83 374 702 =-46 917 =-12 =58 =21 12 4736 46 1613 =5 4915 3250 =-34 =36 =56 23 =-40 1598 84 =48 =-19 =-1 =-49 =46 =39
tree subprocessor_cascading 23 =-53 1299 394 375 383 970 4916 369 1227 128 4917 =26 =-26 =-23 =-10 =-20 =-42 =-30 =-33 =-38 =-39 4701 232 559 =-52 =13 =9 =25
tree subprocessor_cascading 141 410 1016 83 496 4843 146 4687 =-44 =15 =12 =38 =20 461 411 =-1 =43 =-41 =49 393 =22 =-31 711 779 50 =36 =-14 =-46 =-33
tree subprocessor_cascading 862 2189 392 432 23 =-34 56 1758 4696 4918 102 4919 4797 8 =15 =-30 =57 =-39 =-32 =-33 =-39 =-32 =-35 1090 =-43 =16 =-24 =47 =-36
tree subprocessor_cascading 478 4813 528 4914 985 4920 4921 421 1033 4922 436 =-14 =40 =41 =25 185 =-16 =46 =52 =63 352 =32 =-38 =54 4571 =33 =-41 =71 =-44
tree subprocessor_cascading 2269 4281 798 4867 648 4667 3169 4914 4905 664 888 440 =-14 702 =-25 =31 =-50 =29 =-54 =41 =31 =22 =33 =52 =16 97 =62 =-3 =50
tree subprocessor_cascading 466 4861 1400 135 4877 1887 4232 4923 4884 292 508 4811 =-36 =16 =2 =15 =42 =44 =45 =37 =53 91 4806 =4 =-31 =58 =45 =65 =27
tree subprocessor_cascading 2168 4036 23 =-49 803 59 785 466 2051 410 =-7 =14 504 =49 =-22 112 =45 =-6 =44 985 725 1239 =-39 =26 =12 =25 =-39 =46 =56
tree subprocessor_cascading 463 1404 761 1047 381 26 251 4909 =-10 =46 =23 110 =39 =-22 3287 =-40 =22 =34 42 =-43 1098 1061 3923 =45 =-20 =-7 =-28 =-51 =44
tree subprocessor_cascading 124 143 1964 =-19 =44 2204 =12 =-43 1598 1964 70 334 2849 =38 =-26 =-26 =-39 =-40 2491 785 640 788 =-47 231 =-41 =40 =23 =46 =48
tree subprocessor_cascading 168 661 586 440 463 4797 393 4753 143 508 1645 824 4025 =-34 =1 =1 =24 =8 =2 =45 =-50 =38 143 =-8 =67 =17 =32 =-46 =52
tree subprocessor_cascading 321 23 =-40 478 557 4667 857 4248 4781 4836 4924 761 2090 689 =-12 =25 =50 748 =5 =62 =49 =60 =43 =39 =35 =36 =-31 =-39 =-46
tree subprocessor_cascading 4813 1277 1404 1031 192 4757 2019 15 3308 1689 =-20 82 =45 =-33 =46 669 =10 640 =-38 =24 =40 =31 =-34 90 =31 =-35 =-51 =23 =63
tree subprocessor_cascading 862 812 310 803 4902 83 328 374 930 2051 =-30 =16 =43 854 =-4 =66 978 424 =46 =-13 =-32 1510 =24 =-17 =-46 =-35 =-43 =-40 =-33
tree subprocessor_cascading 466 1476 1303 410 1014 =-5 =47 =24 =45 239 4781 4925 696 4803 4914 4704 223 4739 =-52 =14 =3 =15 =23 =31 =12 =32 =28 =31 =23
tree subprocessor_cascading 1575 580 727 50 2038 54 814 163 315 1093 4861 =-6 =51 2551 =28 =-33 =45 =35 =-37 =-32 =37 1093 =-37 =20 =38 328 =6 =63 =-41
tree subprocessor_cascading 440 580 4912 831 4873 4665 2028 1277 4236 3262 =-22 =26 =19 3 =-37 =29 =40 =30 =50 =21 =54 =28 589 39 =-26 63 =44 =-18 =-23
tree subprocessor_cascading 541 179 4736 587 478 5 463 4251 1031 =-18 =39 4674 =33 =-29 2679 =58 =-22 702 832 =14 1026 =-30 =42 =34 =-34 =-43 =41 =23 =-41
tree subprocessor_cascading 4847 803 4891 4281 141 2189 423 4813 4028 1018 4674 798 =-23 =3 640 =37 =-31 =32 =34 =55 =29 =34 589 =23 =-29 =36 =58 =-44 =49
tree subprocessor_cascading 23 =-52 2189 1575 843 463 1725 4912 4001 1697 666 4728 648 4675 4764 =-21 =34 =33 =40 =46 =26 =45 =18 =52 =26 =38 =56 =-40 =45
tree subprocessor_cascading 192 4056 4926 284 111 868 179 824 464 =-3 =45 =20 57 17 =-35 =19 4073 4927 =50 =-17 =-31 =39 =-29 =-21 =-46 =-39 5 =-39 =13
tree subprocessor_cascading 541 192 463 39 =-47 83 4928 374 84 2671 985 =-31 =10 =31 =27 =16 =48 84 4684 313 838 =27 =-6 =-36 =-36 =-21 =47 =-32 =-36
tree subprocessor_cascading 375 39 =-49 1109 5 4251 669 930 4929 499 =-25 =28 =37 =35 1224 =22 =-38 =26 2925 92 219 2249 =36 =-30 =-16 =-1 =-40 =52 =-50
tree subprocessor_cascading 2849 661 2227 383 352 725 104 868 =3 =35 381 =1 =-62 1510 451 534 135 =-17 =30 =53 =54 =-16 135 =-38 =32 =-28 =-37 =-42 =-42
tree subprocessor_cascading 4690 4267 124 110 1697 1310 1723 218 52 725 4930 4842 =-36 =24 =26 =8 =8 =39 =41 =36 =43 =-47 1286 4869 =2 =59 =52 =52 =47
tree subprocessor_cascading 862 3615 1706 825 4677 711 4847 843 788 39 =-42 842 4806 =10 =-31 =-12 4863 1478 =39 =5 =-18 =51 =51 =-37 =41 =-42 =-43 =-35 =-35
tree subprocessor_cascading 2168 986 25 895 =-36 =23 22 4803 1093 4028 4690 315 4275 4672 =-9 =32 =43 =33 =37 =31 =22 =43 586 =-30 =24 =-41 813 =8 =78
tree subprocessor_cascading 3250 644 4665 849 2677 4781 716 2194 220 1 141 2038 4931 =-28 =32 =18 =1 =24 =18 684 =44 =-16 =46 =42 =22 =-39 =36 =22 =37
tree subprocessor_cascading 143 4802 1482 4753 2373 4921 4746 =-16 =30 =43 =36 =43 =24 =50 1476 1452 2624 1706 194 4692 688 =37 =-18 =-23 =-19 =-28 =-20 =-26 =-3
tree subprocessor_cascading 1109 1598 1342 3197 4932 3257 2222 1510 803 =18 =-25 239 =-28 =40 =-29 =-38 =-43 =62 =-49 179 421 4933 26 =-37 =9 =29 =20 =13 =50
tree subprocessor_cascading 1424 110 168 22 658 48 1026 4920 3575 4895 =1 =44 =54 =55 493 =40 =-15 =-21 =-25 =-25 =53 832 1310 393 =-41 =20 =18 =1 =54
tree subprocessor_cascading 1109 4809 463 728 3404 4704 658 394 25 =-28 573 654 352 =3 =-30 =-40 =-37 =-36 1682 =-37 =22 =31 =37 =32 44 =40 =-22 =44 =58
tree subprocessor_cascading 1424 4783 4861 508 495 48 4873 583 727 4802 4855 4761 411 868 =-21 =8 =13 =34 =40 =45 =30 =30 =46 =-37 =31 =16 =50 =55 =48
tree subprocessor_cascading 1673 4674 4914 4248 4809 110 167 15 423 4591 2236 =-33 =31 58 =19 =-44 =28 =8 =26 41 1206 =-34 =27 =10 =52 =29 =42 =37 =-41
tree subprocessor_cascading 392 1061 863 657 174 456 144 847 3615 107 4934 1452 996 4935 =22 =-21 =-21 =-22 =-33 =-35 =-23 =-34 =-34 =-34 =-29 =-30 =-35 =-25 =-28
tree subprocessor_cascading 179 410 4827 83 4936 =-25 =38 46 3132 4701 854 =-29 =22 =18 =22 94 941 =27 =-29 =-31 =-51 1509 =21 =-18 753 711 =14 =-36 =59
tree subprocessor_cascading 4843 580 1356 464 484 4886 4937 2170 4781 97 725 =-14 =16 788 =-33 4689 =-8 =37 =19 =30 =37 =42 =14 =37 =50 602 =28 =-20 =37
tree subprocessor_cascading 2269 1598 2143 4256 110 463 461 =8 =-25 =47 356 1071 =-37 =20 =14 =43 414 =31 =-33 4001 451 141 4938 =-31 =27 =7 =9 =20 =47
tree subprocessor_cascading 812 1974 825 4736 833 2051 749 2599 4875 689 374 5 =-23 46 58 =3 =-50 =17 =7 =22 =45 =48 =20 =24 =32 =42 =-37 =43 =-39
tree subprocessor_cascading 192 484 286 3235 466 696 565 3715 464 4939 743 4722 =-10 =35 =30 =38 =39 =49 =-48 188 =30 =-20 =21 =-44 =34 =29 223 =-38 =14
tree subprocessor_cascading 111 837 962 465 361 4940 =17 =-29 =-29 1900 4737 4687 1482 15 =-43 824 451 =-29 =7 =16 =25 =24 =31 =34 4792 =-34 =30 =-33 =-51
tree subprocessor_cascading 2269 4036 39 =-48 917 466 586 4792 423 4865 2116 274 3715 476 =-32 =1 =33 =10 =-1 =35 =18 =29 =33 470 =28 =-18 =44 =46 =48
tree subprocessor_cascading 94 849 179 3962 970 1886 2753 4770 =6 =-14 =-28 =-39 =-33 =47 1150 563 832 451 =21 1097 =-36 =23 513 =51 =-15 =-22 =-25 =-26 =-36
tree subprocessor_cascading 192 863 466 4941 558 478 1700 1211 638 565 84 =27 =-15 =-47 80 =16 901 =-12 =35 =-39 =-27 =-32 =-34 =-42 62 =29 =-23 =-37 =-33
tree subprocessor_cascading 4028 1424 1948 863 711 2641 187 24 1195 370 4806 760 =9 =-34 =-36 =-41 =35 549 =-27 =8 356 =10 =47 =-40 =-39 =-41 =50 =44 =42
tree subprocessor_cascading 9 580 1476 4002 1613 =-4 =18 =42 1457 239 2105 400 1040 476 1551 =-53 =15 =12 =26 =7 =18 =13 =23 =27 4856 1299 =49 =-8 =-24
tree subprocessor_cascading 2189 375 285 823 81 2116 =18 =-35 =53 =-9 135 4296 4234 2116 =-26 3138 617 =17 =-40 =-40 =39 =46 179 568 =0 =46 =52 =-40 =46
tree subprocessor_cascading 146 1476 4281 2183 440 578 2012 644 3981 =-15 =33 126 =40 =-18 =43 =43 =24 =52 =41 218 4914 184 534 =-28 =17 =31 =29 =27 =27
tree subprocessor_cascading 4690 676 1985 4802 4889 4941 4591 1152 124 962 =-13 =-52 =-1 0 =29 =-22 4770 916 1594 =39 =-25 =-30 =-26 =-43 =35 =43 =37 =40 =46
tree subprocessor_cascading 953 833 351 779 2189 62 370 2116 307 92 =15 1045 =-20 =30 =-23 =22 =-38 1613 =-43 1389 =47 =-23 =38 =-36 =-25 =35 4001 =-24 =27
tree subprocessor_cascading 1109 1598 478 541 4694 414 2019 1277 1887 1269 =-2 =36 =38 =31 =50 =-25 =35 =-28 =-37 894 4704 179 4933 =-38 =26 =7 =30 =30 =45
tree subprocessor_cascading 23 =-47 375 370 607 9 4942 3987 463 172 3076 1886 =9 =-35 =-33 762 626 =-27 =26 =29 =36 =33 =-36 489 =49 =-4 =-29 =-41 =-34
tree subprocessor_cascading 1299 4330 39 =-46 392 1905 761 351 1614 1754 =13 =-35 =-29 =-25 =29 =-38 117 135 =-23 =23 =-56 =60 1039 1322 135 =-39 =0 =23 =29
tree subprocessor_cascading 1510 179 930 453 917 402 117 94 97 1084 =3 =45 =-9 =-36 =-54 702 =55 =-18 =34 =39 =38 39 =-27 1539 =28 =-9 189 =-44 =18
tree subprocessor_cascading 1310 4281 1948 4920 4845 1541 4893 4943 4944 1001 833 4945 4946 =-13 =25 =36 =20 =23 =35 =38 =37 =38 =39 =44 =46 97 =57 =2 =35
tree subprocessor_cascading 1424 207 4714 4746 2116 469 3273 73 24 3244 =-7 =41 1689 =-37 =23 1038 =-32 =15 =28 =26 =6 =42 1510 2007 =42 =-30 =-28 =26 =44
tree subprocessor_cascading 375 4792 1654 284 3 2671 =-28 =48 4942 581 192 573 608 3212 382 =22 =-30 =-31 =-32 =-20 =-14 97 =22 =-24 =-32 =-24 =-31 =48 =-35
tree subprocessor_cascading 402 1308 600 375 567 1725 4281 466 937 1201 699 3244 4822 827 =-22 =24 =20 =41 =16 =31 =29 =10 =23 =21 =18 =-39 =42 =29 =33
tree subprocessor_cascading 1109 4813 4665 1310 702 544 402 343 1163 1613 =-43 =-15 =23 =18 =39 =24 352 750 57 =-15 970 =13 =-34 =33 =-35 =26 =32 =49 =55
tree subprocessor_cascading 863 790 4942 2917 4803 4746 986 583 1476 568 9 2671 =-4 =32 =33 =27 146 432 =-23 =18 =21 =29 =-33 =42 =35 =42 =-35 =36 =-41
tree subprocessor_cascading 1299 3197 9 4839 83 4889 4947 1045 843 4705 755 4184 =-36 =26 =22 =27 =32 =14 =40 =47 =4 =34 =31 =41 3583 2917 =-35 =18 =19
tree subprocessor_cascading 2269 1476 2267 4555 1885 4691 1766 432 =19 =-18 =-39 =-33 =-35 =-31 =-32 1482 374 4948 1031 884 =-31 =22 =9 =28 376 =22 =-30 =27 =40
tree subprocessor_cascading 421 4002 852 4825 4792 580 4267 2599 316 4665 1581 4879 240 712 =-22 =21 =6 =30 =26 =25 =37 =39 =52 =15 =30 =33 =33 =33 =31
tree subprocessor_cascading 661 558 4916 790 214 2189 541 4234 392 581 953 803 =10 =-32 301 =-40 =9 =-18 =-25 =38 =-32 =34 204 =29 =-25 =34 =-41 =-37 =-42
tree subprocessor_cascading 528 90 1097 4805 132 1033 4682 727 4671 97 =-1 =-21 =25 =26 =25 =21 1509 =35 =-10 =43 =20 2217 2168 =-43 =19 =36 1389 =35 =-12
tree subprocessor_cascading 2849 4916 3217 4941 1259 4793 135 9 914 57 =-9 1387 556 =18 =-17 =-34 =-36 =36 279 8 =27 =-25 =-9 =44 =-35 =-34 =-36 =-40 =-34
tree subprocessor_cascading 867 4689 953 1885 111 1673 493 110 725 1071 =4 =40 1038 577 =13 =58 =-22 274 393 =-18 =21 =27 =-12 =-32 =-39 =-40 =-20 =32 =-51
tree subprocessor_cascading 1299 83 495 583 2269 1974 4036 4838 4949 1201 193 =-43 =15 =12 =24 =34 =27 =31 =33 =29 =39 187 =4 1389 =55 =3 286 =-35 =6
tree subprocessor_cascading 23 =-46 1400 4834 83 1594 4907 410 =-29 =4 =39 =30 1310 179 1 1195 379 2051 73 =-31 =-5 =22 =25 =30 =43 =29 =48 =53 =35
tree subprocessor_cascading 779 4002 383 451 408 510 46 30 1 4726 761 436 =-9 =30 =16 =36 =36 =-35 4726 =17 =-28 =-24 =-24 4550 =19 =-28 =-40 =33 =-38
tree subprocessor_cascading 3316 143 1308 3787 3887 4950 124 253 2217 185 =-16 =-45 =32 =35 798 301 =-26 =14 =30 =37 =29 =39 =30 54 1227 =19 =-14 =-11 =-36
tree subprocessor_cascading 1272 862 2269 1061 4825 54 1886 1127 258 359 852 =-2 =31 =36 =28 =33 =-36 2105 =-26 =30 =36 64 356 =-43 =17 =27 =36 =-27 =-48
tree subprocessor_cascading 4914 2194 4677 4852 663 476 1039 648 4822 3473 2260 =-22 4951 =27 =-28 =18 =17 =24 =16 1390 =13 =-33 1476 =33 =-19 =34 =19 =23 =32
tree subprocessor_cascading 74 321 4909 917 207 4677 5 484 315 4755 =-15 =39 =29 =19 143 489 124 =-25 =9 =33 =24 4856 =34 =-29 =28 =35 =47 =-34 =-40
tree subprocessor_cascading 25 284 =-37 =19 766 4690 638 11 94 189 755 4714 =17 =-26 =-29 =38 =-22 =-26 838 4942 2712 =6 =-34 =-38 4714 =-35 =21 =44 =-32
tree subprocessor_cascading 4028 862 313 513 4952 1745 1338 1404 1900 83 451 =-16 =11 219 2029 =16 =-20 =-26 =30 =-31 =28 =-28 =-42 1277 =-35 =17 =-36 =-26 =32
tree subprocessor_cascading 867 1510 4036 4734 59 4786 3316 4883 733 542 4699 837 =12 =-22 =-30 =-26 =-25 =-31 =-34 =38 =-16 =44 =34 797 46 =-44 =10 =30 =-44
tree subprocessor_cascading 832 132 374 1887 544 1760 =-29 =14 =17 =28 =11 =35 1760 2508 50 154 166 3805 =28 =-16 644 =-14 =35 =-18 577 =-32 =12 =-26 =-22
tree subprocessor_cascading 1299 4205 3615 208 1539 823 1327 418 281 4819 189 292 =-21 =14 =3 =38 =37 =37 =38 824 715 =23 =-30 =33 =-20 =27 =-34 =41 =-18
tree subprocessor_cascading 1424 135 4911 2251 2702 2000 1359 4913 4922 4839 =-25 =22 =25 =28 =17 =31 =19 =24 =44 3235 94 1776 383 =17 =-25 =-28 =-27 =-42 =41
tree subprocessor_cascading 375 46 4736 1152 4248 4886 1439 4953 4756 1400 =-18 =17 =23 =19 =22 =34 =23 =21 =48 1964 105 4736 766 =20 =-10 =-19 =-21 =-25 =-36
tree subprocessor_cascading 1510 285 4251 =23 =-15 42 =-24 202 4836 4251 4736 406 4687 118 4764 =-27 =29 =18 =18 =20 =33 745 =26 =-31 =43 =21 239 =-30 =26
tree subprocessor_cascading 39 =-42 375 179 3962 135 402 54 4954 1299 4677 203 163 315 =-22 =27 =18 =28 =19 =-39 =31 =-38 =23 =8 =39 4905 =21 =-31 =-33
tree subprocessor_cascading 1424 402 90 3250 947 7 1173 4786 745 4793 =-28 =10 =24 =28 =31 94 745 1105 =11 =-22 =-31 1591 =-36 =15 =39 =38 =-35 =32 =37
tree subprocessor_cascading 187 2105 440 411 69 427 495 4885 1310 1359 239 1 =-36 =9 =8 =12 =10 =33 =34 =19 =23 =22 =10 =30 1391 1613 =7 =37 =-25
tree subprocessor_cascading 4734 1011 1071 633 1047 4955 4786 294 4785 4819 1439 =-18 =21 =18 =19 =22 =27 =23 =28 =21 1389 =42 4856 =-26 =28 636 =26 =-20 =41
tree subprocessor_cascading 83 2065 463 690 4267 4864 =-24 =20 =30 =25 =22 =30 91 143 604 301 1277 1400 =-26 =22 =28 15 =-9 =25 =31 2204 =17 =-29 =44
tree subprocessor_cascading 28 4906 110 1257 2120 4806 370 9 980 146 =10 =39 =-16 =44 =-21 =-22 =-12 =-34 1016 1749 4827 2491 =-23 =22 =25 =26 =43 =-31 =-35
tree subprocessor_cascading 4834 638 496 =16 =-17 4734 4915 1725 930 4847 2168 4662 2671 697 4928 4956 =-24 =20 =22 =22 =22 =22 =21 =20 =19 =13 =41 =41 =50
tree subprocessor_cascading 402 985 528 3887 790 1308 4746 4957 4884 653 4882 =-26 =21 =10 =31 =34 =34 =20 =23 =22 556 =23 =-20 352 556 =32 =-9 =-30 =30
tree subprocessor_cascading 1598 589 867 4550 107 306 =-27 1510 268 803 733 =19 =-22 =-21 =-27 =-11 =-31 =-29 =-32 =-27 207 702 745 1244 =-49 =-1 =19 =-5 =28
tree subprocessor_cascading 541 124 2051 379 4665 4002 4877 4958 1150 4876 =-23 =19 =18 =27 =31 =30 =25 =23 =19 823 244 4827 1272 =30 =-16 =-25 =-10 =-6 =-26
tree subprocessor_cascading 3197 2222 478 2210 583 1886 2269 300 39 =-38 953 268 2463 1350 561 =11 =-27 =-21 =-28 =-29 =-16 =23 =39 =-36 =38 =-29 =-30 =-23 =37
tree subprocessor_cascading 4786 5 2556 4760 9 414 2476 4843 4755 4093 =-17 =25 =33 =30 =30 =-37 =21 =45 =35 39 =-33 244 76 4768 =34 =-14 =-1 =-24 =35
tree subprocessor_cascading 728 179 3962 4786 4893 1033 4665 644 1582 =-15 =20 =11 =20 =22 =34 =32 =34 4663 699 1613 92 =-17 241 =-14 =39 =25 =38 =44 =34
tree subprocessor_cascading 83 580 4800 2556 =-18 =30 =32 =27 974 4550 4691 4899 4735 1478 94 4959 381 970 =23 =-17 =-9 =-23 =-23 =36 =-21 =-27 =-28 =-22 =-32
tree subprocessor_cascading 696 39 =-42 4895 4734 345 750 4960 315 851 4722 4961 1985 251 =-16 715 =26 =-18 =20 =23 =23 =24 =23 =29 =13 =18 =37 =35 =21
tree subprocessor_cascading 187 1047 4867 2051 638 283 =29 =-3 4962 184 300 3583 463 =-29 =13 =12 =5 =23 =21 =19 =37 =31 589 863 651 =26 =-12 =-28 =-18
tree subprocessor_cascading 4805 4205 4963 534 4893 648 160 4729 1286 2038 680 283 =25 =-16 1509 =17 =-31 =10 2624 =24 =-23 =28 =20 =26 =30 =17 =37 =32 =43
tree subprocessor_cascading 375 4843 551 4906 2222 4034 733 1885 1316 268 4200 1061 412 =12 =28 =-10 =-21 =-27 =-27 =-24 =-27 =-20 1093 =-38 =18 =-30 =-35 =43 =-31
tree subprocessor_cascading 1299 296 128 1057 1009 725 798 4839 565 =4 =-31 =38 55 =35 =-19 1121 470 2773 =42 =-10 =-16 =-19 =-18 =-21 =-32 =-25 1039 =-25 =21
tree subprocessor_cascading 3197 2019 867 1673 168 1071 23 =-40 868 223 838 =-5 =-31 823 4736 =31 =-21 =-15 2 =32 =-24 581 =27 =-13 =32 =-35 =-41 =30 =31
tree subprocessor_cascading 4964 1264 4915 3885 4591 1152 4296 202 1208 4868 1900 1534 =-19 =23 =9 =25 =26 285 =-21 =16 =31 =19 54 =18 =-31 =27 =35 =31 =38
tree subprocessor_cascading 1706 110 1725 916 4330 4834 239 1121 =-1 =26 =27 =47 =52 =-38 =37 135 4965 1749 =-33 =18 =39 185 =45 46 =-45 58 =-24 =38 =-34
tree subprocessor_cascading 651 1201 1047 603 1093 931 4873 356 4819 4895 4966 =-18 =25 =29 =33 212 =11 =-39 =32 =14 931 198 =25 =-14 =-31 =30 =24 =29 =-23
tree subprocessor_cascading 4028 63 478 711 74 1071 179 1084 1093 589 702 =-9 4251 =-1 =40 =-36 617 60 =28 =-15 =-19 =28 =19 =25 =-31 =-27 =-26 =-23 =33
tree subprocessor_cascading 4690 750 4872 4002 4668 4945 4964 423 2051 4713 292 4963 4967 4968 =-22 =23 =28 =27 =15 =13 =11 =19 =30 =28 =24 =32 =-37 =16 =38
tree subprocessor_cascading 4760 4002 917 4805 135 451 4737 179 1338 4289 4785 =-36 =8 =14 =12 =2 =23 =9 559 1079 3 =-17 =11 =-53 =40 =41 =30 =29 =39
tree subprocessor_cascading 4028 1404 180 941 1575 87 1003 4674 3169 584 466 5 640 =-22 =7 =2 =12 =26 =26 =23 =27 =26 =-28 =-24 508 =-29 =35 =-33 =31
tree subprocessor_cascading 589 3197 402 4880 274 328 132 424 283 =23 220 166 357 4248 =-30 =13 =14 =8 =19 =9 =15 =12 496 =27 =-16 =37 =26 =37 =-20
tree subprocessor_cascading 4834 1061 4667 597 690 184 41 857 9 4682 4924 4838 743 =-18 =17 =23 =28 =17 203 =32 =-13 =24 =9 =28 =25 =28 =26 =-21 =45
tree subprocessor_cascading 2849 798 141 4786 4969 4819 695 1239 402 =-12 =14 =17 =22 =25 =27 =26 137 =24 73 =-26 =14 176 232 276 =29 =-12 =-12 =-20 =-33
tree subprocessor_cascading 478 128 321 313 3207 4036 512 787 1977 719 1956 393 4970 2267 =17 =-9 =-20 =-7 =-14 =-23 =-22 =-19 =-26 =38 =-26 =-29 =-27 =-29 =-27
tree subprocessor_cascading 4028 168 187 2116 4843 1428 228 1725 4971 112 =-12 =-38 =27 =11 =18 =25 =37 617 =20 =-30 814 55 546 =28 =-18 =-12 =-16 =35 =32
tree subprocessor_cascading 4786 569 4667 4690 4687 408 1097 46 4972 1094 276 359 =-26 =19 =7 =24 =29 =3 =13 1476 =-41 =4 =15 =28 =22 4768 =-43 =11 =33
tree subprocessor_cascading 2105 917 4665 3197 4873 1948 4914 4973 4974 4838 476 601 1439 =-19 =17 =14 =1 =19 =24 =16 =19 =32 =31 =24 =25 =27 166 =36 =-8
tree subprocessor_cascading 375 192 4813 146 534 4296 83 1476 =-1 857 1070 =-45 =14 =11 91 569 301 =-6 2120 =27 =-18 =-41 =39 =33 =21 =20 =39 =-22 =-31
tree subprocessor_cascading 970 135 2012 4797 3575 583 4859 184 4922 =-16 =23 =20 =32 =18 =29 =27 =23 91 185 3 =-14 =22 187 4683 =-17 =22 =21 =50 =-26
tree subprocessor_cascading 421 2143 510 1109 463 466 1777 1308 696 4715 2157 1395 =-24 =22 =19 =21 953 =17 =-24 =16 =25 =11 =30 =37 =-33 4892 =19 =-20 =36
tree subprocessor_cascading 1109 4722 4205 728 189 1097 1033 2614 =-22 =26 =20 232 =22 =-20 421 112 1097 432 =20 =-20 =-29 1478 =-16 =24 =32 =26 =26 =40 =45
tree subprocessor_cascading 375 2382 1510 81 380 522 =19 =-21 =-13 202 4872 603 2189 788 3987 1887 =-34 =14 =17 =10 =30 =33 =39 =15 822 =-22 =23 =-31 =-36
tree geographic_alignment 4062 4975 4976 4063 4977 976 4978 4979 4980 4981 4982 =-117 =76 =75 =34 =55 =50 =65 =53 =76 =75 =70 7 =-66 143 307 =6 =105 =105
tree geographic_alignment 4983 4063 134 4060 4979 4064 =-112 4065 =-98 =41 =73 1767 =-98 541 =-3 =-82 858 4984 4985 4986 =-88 =89 =93 =106 =82 =74 702 =-72 =64
tree geographic_alignment 4987 4988 687 4989 1360 4086 4990 4991 4992 4993 4994 =-106 =13 =56 =-20 =39 =44 =45 1452 1281 =-71 =46 =89 =61 284 =-53 =58 =94 =92
tree geographic_alignment 4072 86 4995 4996 4997 4071 =-102 =-53 =66 =73 134 =-86 =91 39 =-90 8 =112 =-72 4995 40 478 1885 =100 =-57 =-62 =-66 702 =-90 =85
tree geographic_alignment 4073 144 846 4118 4976 =-99 46 =-65 =76 =49 =4 23 =-64 2016 =96 =-52 23 =-100 80 46 1803 =-48 =77 =102 4998 4999 =105 =-46 =-65
tree geographic_alignment 1601 846 4977 5000 5001 4152 4986 4115 5002 5003 =-94 =45 =20 =32 =60 =-27 =23 =54 459 =-53 =91 459 =-66 =100 496 5004 =78 =-36 =-75
tree geographic_alignment 4975 4063 5005 4071 4991 4976 4190 4985 5006 2227 4981 =-90 =39 166 =-77 42 =87 =-36 =28 =35 =13 =31 =59 =7 73 =-32 =90 =63 =63
tree geographic_alignment 1654 144 86 4083 5007 =-89 =24 =46 =38 80 =-13 =96 306 =-90 80 81 507 =-40 =31 =105 676 496 82 =100 663 =75 =-73 =12 =-38
tree geographic_alignment 128 4084 1314 95 4086 5008 =-86 =59 =45 =70 81 =-77 4086 564 187 711 =-7 =-67 =-65 =53 =85 =61 95 81 187 =-44 =59 =79 =91
tree geographic_alignment 128 99 5009 86 4082 =-84 =62 =5 =77 4176 4283 5010 5011 166 5012 =-68 =73 =-32 =80 =59 =10 =64 937 803 =80 84 =59 =-46 =-37
tree geographic_alignment 444 4062 5013 4975 5014 976 4977 5015 5016 5017 =-81 =48 =50 =7 =18 =47 =50 =58 =53 187 =-12 =74 4095 483 362 =71 =-60 =-48 =-76
tree geographic_alignment 144 4062 976 4110 5009 5018 5019 5020 4989 =-79 =18 =28 =60 =22 =68 =63 =58 1389 837 375 5021 =71 =-63 =-54 =-67 =-26 375 =71 =-59
tree geographic_alignment 128 4098 4060 4069 95 =-79 284 =-55 =78 57 =-64 =56 99 =-56 2139 110 =15 =-47 =-67 3 =-30 =90 95 451 =-12 =75 5022 =84 =-51
tree geographic_alignment 4072 128 4230 1601 =-78 167 =-69 =79 =21 7 134 =-65 263 =54 =-49 674 =81 =-61 7 187 868 =-57 =41 =75 1350 1098 =89 =-26 =-54
tree geographic_alignment 986 =-77 306 =-80 81 73 187 46 2442 =-61 =38 1475 =67 =-67 =46 313 =74 =-54 1182 4342 138 5023 5024 =83 =3 =-27 =-53 =-55 =-44
tree geographic_alignment 144 4104 183 708 5013 5025 =-75 =14 =9 =41 =41 3591 143 =-46 =32 99 =16 22 =93 1314 =-60 =57 219 73 179 =7 =70 =84 =-76
tree geographic_alignment 986 =-74 306 =-78 680 2463 496 81 237 549 =-34 =43 =80 1165 149 553 =82 =-48 =-14 =-21 237 =-72 =34 =-64 237 1602 =-67 =44 =62
tree geographic_alignment 128 1601 4230 5026 4984 =-73 =42 =64 4070 =-1 =81 39 =-74 1382 3270 445 =79 =-43 =-44 =-53 94 702 =-10 5027 1700 =75 =-49 =-24 =-78
tree geographic_alignment 4992 4086 5028 4109 4110 5000 4108 4983 5029 5030 5031 =-68 =51 =8 =15 =-10 =60 =32 =53 81 =-33 =65 =69 81 =-15 =82 615 =58 =-48
tree geographic_alignment 128 3591 5032 4997 =-70 =64 172 =-31 =53 1327 5033 =-61 =56 2139 4114 4700 =28 =-48 =-54 =-38 40 496 263 =64 4125 =37 =-67 =-27 =-53
tree geographic_alignment 1387 1360 4992 4187 4996 =-70 =48 =25 748 =-51 =43 53 =-32 433 =43 =-54 179 53 134 200 =-50 =48 =37 1098 =69 =-30 2179 =75 =-37
tree geographic_alignment 183 4062 766 4115 4131 5034 =-68 =50 =49 =48 5035 923 939 5036 =-54 =43 =40 =8 =23 180 46 5037 =-39 =52 =56 =78 158 =58 =-33
tree geographic_alignment 4073 128 1618 =-69 =2 702 1618 =-37 =57 1064 =67 =-31 39 =-71 1618 702 189 =-62 =45 190 =61 =-55 1211 1458 =80 702 =-61 =54 =-24
tree geographic_alignment 1618 128 86 4104 5032 =-68 =9 80 =-26 2120 =77 =-33 =27 80 187 868 =-52 =35 59 =61 =-27 =70 5023 3 343 =-1 =64 =68 =-52
tree geographic_alignment 4062 5032 4995 4187 5007 5016 4990 4110 5026 4070 =-66 =-44 =43 =49 =60 =63 =48 =50 284 =-23 =61 284 97 =-67 =48 =67 80 =-24 =46
tree geographic_alignment 128 4104 4084 5032 5033 =-66 =36 =5 57 =-24 =66 81 4979 4975 =-49 =60 =65 3 =-28 =71 94 401 25 81 =-4 =67 =66 =1 =-67
tree geographic_alignment 1618 1360 4992 5001 4118 5038 =-65 =21 =44 =26 1558 =37 =-36 702 =-51 2146 4125 =35 =-11 =-59 44 5021 3 =24 =68 =-52 284 =-49 =56
tree geographic_alignment 1618 4989 4983 5039 4991 4108 4268 5040 4153 5041 5042 =-64 =28 =49 =-10 =53 =23 =69 =37 =9 =-6 =42 39 =-73 5043 2849 =67 =-37 =-64
tree geographic_alignment 444 95 4086 139 677 =-65 22 =-43 =23 =10 =29 219 702 =-3 =68 =-64 925 80 702 =-37 =59 1165 22 =70 1598 =49 =-44 =-53 =-53
tree geographic_alignment 128 4072 4084 5044 4993 =-65 =32 =31 46 =-21 =62 81 549 4094 =-47 =38 =35 1509 4151 1061 =73 =-7 =-39 =-35 53 46 =14 =54 =64
tree geographic_alignment 1601 183 4098 4308 846 5045 5046 4977 =-64 =17 =42 =32 =17 =42 745 =-15 =59 =51 702 745 1314 233 4106 =-51 =50 =58 =40 =63 =60
tree geographic_alignment 1618 237 730 444 4108 =-64 =46 50 179 =-49 =22 =45 179 =-23 =73 =63 3591 237 256 380 =-46 674 4190 =30 =-33 =-61 =51 =63 =68
tree geographic_alignment 846 1767 5007 4984 4991 5047 4174 4996 2114 1573 5048 5035 5049 =-63 =41 =-9 =52 =-21 =-33 =36 =17 =38 =44 =61 =36 890 =-20 =59 =47
tree geographic_alignment 1654 95 4098 =-64 3981 81 =-27 =71 =-43 651 =57 =-35 81 95 412 4155 180 =-33 =38 =62 =31 =43 5050 4978 5051 =61 =-51 =-28 =-48
tree geographic_alignment 986 =-64 80 1360 81 3615 1620 708 =-50 =29 =52 =44 =49 =45 97 123 3591 =-52 =47 219 1599 =64 =-35 =-41 4342 3769 =63 =-33 =-39
tree geographic_alignment 4072 95 4104 2373 4174 5038 5016 5052 =-63 =26 =27 =41 =4 =-18 137 =-14 =51 5022 =56 =-38 5053 3272 762 2679 =53 =-38 =-41 =-34 =-44
tree geographic_alignment 4073 144 846 5054 5055 5049 =-63 =20 =39 =2 =26 80 5056 =-17 =40 =58 23 =-71 80 380 696 179 =-27 =44 =53 =68 2062 =66 =-42
tree geographic_alignment 95 1150 183 5009 4109 4975 5057 5058 =-62 =23 =36 =4 =9 =37 97 =-40 =55 4975 711 849 4136 =10 =-53 =-40 =-48 =63 712 =53 =-30
tree geographic_alignment 1618 144 4308 5018 4063 5028 =-61 =27 =25 =42 =21 40 39 =-54 190 =59 =-31 =-57 39 =-63 2164 4998 5059 1338 =62 =-5 =-41 =-53 =-50
tree geographic_alignment 128 4104 846 5025 5060 5061 4108 4096 =-61 =33 =44 =14 =43 =58 =22 39 =-57 283 =-63 5062 4095 =66 =-37 =-49 640 1653 =48 =-56 =-40
tree geographic_alignment 986 =-63 46 167 702 2135 273 =-62 =52 =32 219 328 1598 25 803 =36 =-27 =64 =-16 =-53 =-65 54 =60 =-24 219 937 =59 =-39 =-38
tree geographic_alignment 1387 4308 5035 5028 5063 4993 5001 2373 =-62 =-26 =29 =49 =30 =38 =18 =26 558 74 94 4199 5063 4062 =59 =31 =1 =-44 =-30 =-61 =-59
tree geographic_alignment 1387 95 5064 144 4977 =-62 =21 =0 =17 284 =-17 =50 25 284 1089 =-49 =29 =24 310 5055 5065 1359 84 =57 =7 =-18 =-42 =-21 =-53
tree geographic_alignment 4104 134 730 687 5066 =-60 =20 =-23 57 =-41 =42 712 587 239 405 174 =42 =-33 =-42 =-33 =-30 =-57 99 =-13 2164 80 =6 =66 =-28
tree geographic_alignment 4073 1618 4308 4098 2373 =-61 =-19 =7 94 =37 =-41 22 =42 =-29 124 137 97 1602 =-53 =19 410 =-18 680 =56 =-13 =56 94 =61 =-17
tree geographic_alignment 1654 237 4072 =-62 124 =-26 =58 =50 307 124 237 711 701 455 =-53 =3 =31 =33 5067 =53 =-44 5068 84 =67 568 =45 =-64 =-52 =72
tree geographic_alignment 4062 5032 4084 5018 4063 5007 14 5001 5069 4258 =-58 =32 =47 =26 411 =-24 =59 =37 =44 =49 97 =-27 =59 =36 307 284 =-22 =43 =59
tree geographic_alignment 444 183 1360 4975 5069 5064 5006 =-60 =15 =14 =29 =18 766 5037 =-30 =44 =53 23 =-53 4125 =50 =-39 351 762 4342 =29 =-45 =-44 =60
tree geographic_alignment 730 4995 708 1150 5070 5011 459 3598 =-60 =-2 1343 5071 =-49 =59 =9 =29 =39 167 =-33 =2 =38 459 =-16 275 =45 =-53 190 =45 =-48
tree geographic_alignment 986 =-61 23 =-62 1706 1700 314 762 4983 1211 2849 3356 326 =55 =-5 715 =39 =-27 =-31 =-29 1598 119 =40 =-33 =-27 =-43 =-51 =-52 =-54
tree geographic_alignment 4072 730 459 4084 976 =-59 =24 =7 1745 5037 4994 =-44 =40 =36 =56 803 15 =7 =68 =-67 483 1706 314 556 =49 =7 =-41 =-38 =-42
tree geographic_alignment 4073 5032 5005 4096 5072 139 5058 =-59 =13 =19 =16 =46 =36 =34 124 1097 198 =-14 328 =29 =-36 74 24 =67 =-31 =-44 587 =58 =-12
tree geographic_alignment 1654 144 5073 5074 5018 4225 =-61 =-1 =25 =54 =31 284 =-33 1220 =52 =-43 167 4062 158 584 366 =41 =-29 =-41 =-49 =-3 2345 =63 =-49
tree geographic_alignment 4072 730 123 4061 5075 =-58 =38 =-5 1724 2761 5076 =-36 =43 =30 =46 190 =30 =-41 496 1098 81 2114 =31 =-32 4100 =61 =-12 =-25 =-43
tree geographic_alignment 986 =-61 7 273 5000 1715 4855 =-23 =43 =52 =33 =66 57 4978 5077 =18 =-55 =-51 328 4342 4125 4060 =65 =30 84 =32 =-55 =-41 =-17
tree geographic_alignment 237 4230 128 2118 167 4080 5078 4075 =-59 =16 =10 =0 1310 =-43 =9 =4 =-9 42 =-26 =34 94 5079 539 20 =57 =-30 =-24 =-29 =-46
tree geographic_alignment 986 =-61 306 =-57 241 1654 134 14 =-57 =46 49 =44 =-28 945 167 937 1664 4342 5080 =28 =-40 =-37 =-43 =-49 =62 =-60 145 =53 =-32
tree geographic_alignment 1618 507 5007 4063 1327 =-59 760 677 99 5081 =-52 =28 =-8 =13 =12 =28 =32 219 =13 =-64 39 =-54 5082 5083 925 =56 =-34 =-34 =-46
tree geographic_alignment 1618 5007 4084 4308 502 5084 4996 4981 5085 5086 5037 5087 =-57 =34 =-2 =24 =43 =33 =35 =60 =2 1598 =34 =-48 =29 =38 496 =34 =-53
tree geographic_alignment 237 1601 86 4098 5088 4995 =-58 179 711 =-42 =47 =51 =28 3 =-42 =44 219 =34 =-53 351 708 =-31 =21 283 =-53 =43 219 =53 =-60
tree geographic_alignment 1618 95 4118 5057 1539 5089 5016 =-58 =34 =28 =-32 =49 =48 1234 5022 =37 =-46 =-63 23 =-53 5050 1389 4100 =57 =-9 926 =38 =-41 =-43
tree geographic_alignment 4073 128 5009 5063 5011 858 =-59 =-9 =27 =34 =42 803 812 =46 =-17 =-28 306 =-51 5082 74 803 1165 5062 =48 =-34 =-27 =-6 =-53 =-42
tree geographic_alignment 237 99 183 708 4138 5090 5091 =-57 =41 =45 =41 =27 3 =-38 191 =34 =-40 708 638 =29 =-11 =54 1090 310 803 =60 =18 =-41 =-38
tree geographic_alignment 4230 123 1602 14 4176 5088 4174 5092 5093 =-56 =32 =32 =4 =25 =29 =30 =-11 702 =-47 5088 5070 =-10 =42 =46 702 62 =13 =-64 =47
tree geographic_alignment 4072 134 444 4096 4063 5088 =-56 =22 =13 =23 23 =-51 =50 712 1744 241 15 =16 =-46 =32 =-50 =-51 1618 =4 5094 461 =54 =-21 =-34
tree geographic_alignment 237 1314 4084 1573 4086 5033 4265 5095 5052 890 5096 =-57 =19 =3 =26 =28 =8 =37 =37 =12 =32 39 =-58 650 =-49 =19 5022 =48 =-40
tree geographic_alignment 1387 86 123 4234 4258 730 =-60 =26 =48 =31 1281 1047 208 =-48 =3 =28 =35 =33 179 702 65 474 =-40 =28 =39 73 =4 =43 =47
tree geographic_alignment 1387 284 4072 =-59 =-3 1327 1745 586 =-46 =22 =22 2128 =28 =-46 187 167 185 1310 4663 1048 =-34 =46 =40 =42 =35 =46 1551 =54 =-40
tree geographic_alignment 4072 128 1618 730 5013 4131 =-57 =23 =21 57 =-34 =38 =-7 1475 52 76 3 =-5 =40 =-58 4571 =61 =-35 =-67 558 4100 =35 =-12 =-41
tree geographic_alignment 1618 144 4187 5035 5097 4148 3356 =-55 =-13 =46 =33 803 =46 =-40 189 =-14 =65 219 2463 =49 =-42 =-70 180 112 208 =-31 =43 =34 =55
tree geographic_alignment 1387 5035 4308 4976 5098 5001 =-56 =17 =32 =23 1598 =32 =-35 =28 23 =-54 4125 417 328 3923 5099 3312 =49 =-26 =-32 =-34 =-1 =-40 =-15
tree geographic_alignment 4072 95 4106 1745 4979 5100 5101 5075 =-55 =33 =28 =32 =23 =-4 =1 803 2016 =45 =-34 =-67 283 =-50 1812 2016 5102 =35 =-21 =-34 =-60
tree geographic_alignment 444 183 1733 4989 5103 1620 5104 =-51 =16 =-4 =42 =21 =15 39 =-40 869 =38 =-43 39 =-44 42 =-12 370 1706 2267 =50 =14 =-29 =-38
tree geographic_alignment 1618 4979 4187 507 5089 4176 5105 5106 4066 =-53 =3 =27 =1 =20 =32 =-1 507 =38 =-18 =45 62 59 =37 2677 =14 =-41 53 =-40 =28
tree geographic_alignment 4073 95 144 139 99 5107 5108 =-58 =20 =19 411 =-36 =32 =34 638 =-32 =38 1090 =31 =-46 99 87 =9 =70 5065 844 =53 =-12 =-32
tree geographic_alignment 237 444 144 4080 1304 687 =-56 =-12 =33 =5 8 23 =-37 40 =48 =-33 =-58 701 81 =-14 641 =30 =-39 =61 219 539 =49 =-39 =-35
tree geographic_alignment 1654 432 890 5109 5110 =-60 =9 =37 =31 766 =-33 =42 180 0 403 1281 4199 415 =11 412 1620 =-40 =27 =33 =-53 =45 =69 =49 =60
tree geographic_alignment 1654 5007 5032 5076 5056 =-56 =27 =19 =11 =31 81 702 =-24 4125 64 310 5099 =47 =-29 =-34 =-43 =-19 5111 4125 5051 =48 =-37 =-15 =-47
tree geographic_alignment 986 =-59 306 =-50 5112 370 4125 1098 477 461 4100 762 822 4978 =45 =-12 =-15 =-29 4073 =-42 =23 =-24 =-31 =-25 84 =11 =-44 =-50 =-62
tree geographic_alignment 1654 123 5113 =-58 =19 183 346 5007 =-36 =40 =28 =38 306 =-45 4194 2444 562 3249 4998 431 5114 =46 =-15 =-20 =-35 =-42 =0 =-44 =-37
tree geographic_alignment 986 3243 =-60 =19 306 =-48 94 80 324 120 4199 =16 =-37 432 =21 =-61 =-41 174 415 433 =50 =-6 2146 5024 =24 =-33 =-45 =-38 =-48
tree geographic_alignment 1618 144 4995 4096 5001 4184 5042 =-53 =22 =17 =12 =23 187 =-29 =57 80 273 =-25 =53 =37 702 3591 355 =-43 =31 54 =41 =-36 =40
tree geographic_alignment 1387 815 444 139 =-58 =16 1476 =-45 =47 219 198 702 =-17 192 5115 =42 =-32 =-26 =-40 =-56 702 411 =-14 =46 5116 2062 =38 =-44 =-29
tree geographic_alignment 144 1539 134 4109 5117 4080 708 5044 5057 =-56 =17 =19 =-3 =32 =25 =21 1745 =-6 =41 708 208 167 =-26 =3 =44 =48 80 =-13 =34
tree geographic_alignment 95 1601 4975 766 5088 5118 5119 =-51 =10 =29 =35 =-7 57 =-15 =71 39 =-44 496 1156 62 2227 =57 =-2 =-12 =-27 =-33 187 =-2 =43
tree geographic_alignment 237 1539 144 4061 4993 2118 5120 =-53 =14 =19 =32 =27 =7 411 638 =25 1186 2527 2685 =-32 =25 =39 =32 =44 803 712 =53 =-30 =-9
tree geographic_alignment 444 128 4230 4131 5028 =-54 =16 =29 =38 803 7 =-5 5072 =57 =-24 =-57 4310 4151 3591 1098 5065 640 =31 =-16 =-34 =-32 =56 =-32 =-41
tree geographic_alignment 708 183 432 1539 743 =-53 1162 =-26 =53 23 =-51 =4 1277 5037 4248 355 =-40 =21 =31 =49 =40 158 =23 =-30 57 702 =-56 =26 =54
tree geographic_alignment 1654 459 1601 4230 =-57 =25 =-14 447 4230 =1 =50 =-49 4199 94 412 1310 459 556 =18 3615 =-44 =29 5022 =45 =-29 =59 =54 =-30 =-44
tree geographic_alignment 134 4104 1573 301 =-56 1304 4115 1539 =-41 =-8 =29 =46 =9 46 411 1598 =13 =-46 =51 =53 94 1248 2142 301 =45 =8 =-46 =-27 =-53
tree geographic_alignment 1654 237 4072 5121 5122 =-59 =18 =18 =-4 =32 306 =-42 158 5123 4571 4264 1370 5124 1156 4221 =43 =-15 =-14 =-26 =-28 =-12 =-33 =-49 =-24
tree geographic_alignment 86 4098 4995 1479 4988 2665 5125 =-48 =19 =8 =15 =24 80 25 =-32 =11 =57 124 1097 =-9 =42 =56 62 23 =-35 1273 =36 =-26 =-32
tree geographic_alignment 3591 410 5032 743 5061 858 939 1069 139 4989 =-52 =24 53 =-47 =26 =27 =20 =18 =24 =24 =19 53 =-8 =36 39 =-35 650 =-33 =29
tree geographic_alignment 1387 134 677 4225 4570 =-55 =21 =20 =8 766 144 2478 =-41 =41 =14 =49 587 46 528 1706 2179 =21 =-45 =-38 =-30 =49 144 =13 =-52
tree geographic_alignment 986 =-57 401 54 97 134 1602 198 =-46 =35 =47 5126 =43 =-34 1220 5127 477 5128 =44 =-25 =-25 =-26 =-27 2102 =-33 =31 696 =-23 =34
tree geographic_alignment 1618 4995 4230 480 5001 2318 1069 5035 4071 =-52 =-3 =12 =22 =20 =28 =31 4151 =23 =-35 80 =-8 2212 =54 =-40 823 4550 =28 =-33 =-15
tree geographic_alignment 1654 95 1208 5061 =-51 =10 =37 =20 39 =-48 97 4310 708 =0 =51 =-53 310 1475 332 615 1211 2904 =54 =-6 =-17 =-14 =-23 =-4 =-37
tree geographic_alignment 128 485 14 766 4176 2139 769 5060 2193 =-51 =18 =34 =23 =23 =39 284 1573 1093 =-32 =30 =21 =42 =35 =20 8 1279 =17 =-27 =-44
tree geographic_alignment 39 =-58 179 766 743 5014 411 5086 4644 4981 5129 =-44 =23 =23 =26 =28 =11 =22 =30 1360 48 1101 22 =-34 =29 =41 =38 =49 =12
tree geographic_alignment 1387 444 5113 1173 =-41 =11 =25 2124 =31 =-27 180 306 =-44 640 4022 81 455 5130 =-15 =44 =47 1475 4310 =44 =-13 =-25 =-38 =-36 =47
tree geographic_alignment 1387 128 677 5120 1208 5109 4992 3836 =-55 =20 =20 =13 =24 =21 =24 5131 =11 =-52 124 187 803 =-6 =-50 =23 401 263 =62 =-20 =-4
tree geographic_alignment 179 743 1360 56 2102 144 1479 284 2184 =-53 =15 =-10 =17 =-4 =25 =21 2267 816 =29 =-29 =-46 =37 144 4071 5032 =-7 =32 =37 =33
tree geographic_alignment 1654 123 1613 5113 =-55 =11 745 =-32 =50 447 =8 =-42 179 273 94 401 844 =17 =-38 562 =-33 =29 =-50 =58 891 1279 =45 =-22 =-32
tree geographic_alignment 702 1618 711 3877 =-51 =27 =19 143 =-23 =40 126 8 2146 556 1618 =2 =41 =42 =-29 =-45 1618 1452 1724 1038 =-44 =3 =35 =35 =31
tree geographic_alignment 986 4257 =-57 =14 180 743 94 459 5132 352 3591 4975 4159 5130 7 =-44 =-12 =28 =26 7 =49 =-15 =18 =30 =-66 =24 =-52 =48 =48
tree geographic_alignment 702 890 926 1602 2102 485 =-54 =9 =22 =7 =-13 =28 1745 110 658 3 =-18 3249 376 174 =28 =-32 =-18 =-36 =-38 485 =-35 =19 =41
tree geographic_alignment 95 3591 2318 4265 4061 4582 5104 48 179 3356 =-51 =-5 =-12 =-1 =21 =43 =26 =37 =34 =9 3356 832 431 =39 =-33 73 =-30 =24 =-36
tree geographic_alignment 1745 3591 1064 589 95 5088 139 2034 756 5133 =-43 =28 =15 =31 =21 =39 5131 1812 1090 5134 =34 =-24 =-38 =-47 =-56 =20 =-53 =13 =33
tree geographic_alignment 986 =-56 23 =-45 219 5082 816 370 4204 4199 4591 2679 5080 1019 20 5135 =44 =-16 =-16 =-17 =-31 =-28 =-30 =-25 =-20 =-36 =-34 =-33 =-36
tree geographic_alignment 23 =-52 5061 4984 2193 743 5136 219 5117 5025 5039 4976 5137 139 =-28 =10 =27 =11 =14 =39 =35 =-54 =39 =23 =41 =52 5104 =38 =-17
tree geographic_alignment 986 1360 =-56 =12 803 2020 90 179 53 410 273 180 =-43 =25 =39 =23 5024 =40 =-25 =46 285 =-42 =23 =-44 4070 208 =-33 =28 =36
tree geographic_alignment 23 =-56 392 4234 351 702 756 4975 =-42 =29 =28 1455 546 1343 118 =-14 =32 =27 25 =-16 =37 =41 4098 =7 =51 =59 46 =-50 =-7
tree geographic_alignment 1327 4976 5138 5044 3516 =-40 =12 =30 =33 =27 39 =-51 401 219 2194 370 25 =7 5139 310 3418 =51 =-13 =-23 =-23 =-27 =-37 =-23 =-17
tree geographic_alignment 466 5100 4087 4084 1732 2622 552 1754 954 4640 =-31 =22 =21 =20 =17 =26 122 =-7 =36 =13 =44 =45 401 =30 167 415 =8 =-73 =22
tree geographic_alignment 1654 237 4072 1715 =-49 =19 42 =-37 =22 =37 57 4072 669 =-37 =31 =20 219 584 2166 937 99 =52 556 =28 =-24 =-16 =-22 =-32 =-20
tree geographic_alignment 4072 57 1745 4061 =-42 =19 =29 444 4246 725 5014 2119 854 181 =-44 =12 =-3 =16 =23 =9 =44 =44 20 4342 5112 =36 =-27 =-26 =-36
tree geographic_alignment 986 2046 =-57 =13 180 5132 310 306 =-34 1700 74 837 1959 370 3657 651 =29 =-14 =-16 =-30 =-21 =-34 =-38 =-39 =-43 =-59 283 =-29 =48
tree geographic_alignment 702 99 1573 =-40 =30 =9 192 587 4995 755 314 1725 444 =8 =34 =-27 =-36 =-48 5057 1697 415 =59 =-5 =-12 =-14 444 =-49 =2 =-30
tree geographic_alignment 986 =-52 401 39 =-31 2267 5140 523 5015 2164 3026 829 4996 609 =48 =-7 =-3 =-9 =-11 =-4 =-9 =-14 =-23 53 =-30 =38 1476 =-2 =-33
tree geographic_alignment 1618 410 559 846 15 =-45 2267 =-25 =21 =17 =28 4104 466 507 =-24 489 =45 =-19 =40 =38 640 23 =-29 4204 5055 =42 =-28 =-22 =-34
tree geographic_alignment 187 99 5141 86 4997 1352 4222 4118 1018 4071 =-48 =4 =11 =28 =27 =32 =35 1601 =11 =-32 =48 =5 844 1478 91 =26 =-22 =-28 =-17
tree geographic_alignment 986 677 =-53 =2 143 549 4993 813 1625 402 723 376 =-38 =19 =14 =26 =30 =26 =31 801 =32 =-19 2020 376 5142 =34 =-22 =-11 =-35
tree geographic_alignment 1064 466 53 939 1097 4102 5130 1360 =-28 =1 =27 =31 =11 =30 57 =-14 562 166 =34 =-5 =-14 5036 48 4976 =41 =-8 =-31 =-38 =-49
tree geographic_alignment 459 5061 4201 4119 167 56 292 424 5011 954 =-52 =23 =21 =-2 =13 =20 =-1 =23 =28 =18 1745 2478 1343 392 =-8 =-58 =38 =49 =46
tree geographic_alignment 1387 815 423 4098 139 3614 =-53 =12 =11 =18 =14 4978 172 =20 =-22 =-57 5132 74 815 2046 =24 =-27 549 5028 =-28 =22 =36 =-32 =-41
tree geographic_alignment 1327 4240 5005 730 =-39 =6 =40 =47 124 307 208 3241 552 1584 1089 2761 =-39 =3 =19 =28 =30 =40 =40 4151 =37 =-25 311 =36 =-36
tree geographic_alignment 134 444 1573 993 756 1977 381 167 =-46 =1 =11 =16 =2 =34 97 =61 =-3 380 =-5 =31 4978 4125 5022 83 =48 =-24 =-29 =-4 =-41
tree geographic_alignment 1745 14 1724 5033 180 5143 5104 46 424 432 =-48 =-21 =1 832 =3 852 =-39 =13 =17 =40 1064 =18 =-28 =41 =41 =40 7 =-4 =51
tree geographic_alignment 4073 5035 1602 218 5001 1728 410 =-44 =-12 =18 =18 =17 56 =32 =-30 =32 385 2146 310 370 180 =16 2139 =54 =-15 =-29 =-31 =-31 =-40
tree geographic_alignment 208 411 2102 696 5014 5144 1159 725 5070 275 753 2478 1303 =-42 =0 =6 =8 =15 =26 816 =-1 =-44 =30 =37 =20 =11 =35 =30 =37
tree geographic_alignment 208 1479 4234 451 1360 4098 4230 2118 =-40 =22 1598 =18 =-26 1767 =20 =-25 2267 1539 4265 =52 =-35 =-38 =-35 97 =-18 =22 =52 =29 =32
tree geographic_alignment 4071 5013 84 86 5032 1037 5063 1314 =-27 265 231 =43 832 =-26 =23 =-37 231 =59 =-16 =26 1614 =34 =-31 1389 =35 =-22 =-30 =31 =28
tree geographic_alignment 143 444 4230 3701 1360 273 =-40 =15 =-1 =34 =6 54 =18 =-23 696 5077 2624 393 1692 837 1509 =26 =-6 =-32 =-33 =-32 =-31 =-44 =38
tree geographic_alignment 187 423 1539 701 1690 2778 =-31 =11 =21 =12 4098 39 =-37 =0 =21 =43 2 128 90 =12 =-25 4098 567 =54 =-7 1539 =18 =-33 =-26
tree geographic_alignment 1387 237 4995 756 5106 =-43 =16 =4 =22 1478 =22 =-21 823 4258 5132 39 =-20 4619 =32 =-21 =-30 1389 =10 =-48 842 99 =-43 =20 =15
tree geographic_alignment 986 1643 =-55 =14 7 208 708 2267 1028 =-13 =32 =-45 =39 =34 496 4192 916 5077 363 1475 633 =39 =-8 =-7 =-23 =-23 =-32 =-36 =-22
tree geographic_alignment 1654 432 2046 =-47 =19 3 =43 455 =-19 =25 4320 2035 5082 2444 1690 5145 5114 837 263 =32 =-5 =-22 =-21 =-26 =-28 =-30 =-25 =-46 =-46
tree geographic_alignment 1327 4240 5005 208 =-43 =2 =36 =36 4072 5141 187 549 208 =-41 =21 =12 5112 1098 5060 192 =36 =-12 =-18 =-26 =-37 =58 4264 =30 =-24
tree geographic_alignment 1327 237 4292 =-36 =9 4975 =17 =-29 401 328 80 432 4975 1732 =18 =-34 =57 =-15 306 =-14 =40 =-16 307 126 5032 =-47 =15 =16 =21
tree geographic_alignment 4084 4104 459 4087 5057 4073 300 760 =-52 =3 =-2 =-13 =26 =40 =1 124 411 285 =17 =-27 =34 =45 651 25 =-11 2184 =49 =-11 =-22
tree geographic_alignment 4234 1282 5146 1724 57 5016 2923 5007 =-39 =13 =14 =30 2183 5105 128 4084 5147 =-16 =36 =28 4983 =34 =-17 =-28 =-53 =37 =54 =35 =51
tree geographic_alignment 650 =-37 23 =-37 823 1685 5027 1056 869 725 62 5148 1060 =21 =-24 =-29 =-21 =38 =-33 =-20 =-33 =-38 1343 730 143 =-46 =-5 =7 =21
tree geographic_alignment 180 1173 2038 4246 455 189 123 =-43 4230 1277 =-30 =10 =34 123 183 =-14 =34 =-32 284 4230 =-26 =28 =30 =39 =24 =48 1732 =30 =-14
tree geographic_alignment 502 5132 192 4984 366 824 549 265 507 307 3591 1343 =-27 =10 =12 =8 =25 507 =32 =-22 4983 =32 =-12 =-20 =-37 =39 =-29 =-45 =37
tree geographic_alignment 143 1387 432 451 =-46 =-2 838 =11 =-36 97 99 =-39 =33 4080 158 =27 =-25 =-28 366 415 5149 =27 =-20 1056 1387 =-14 =24 =-44 =-32
tree geographic_alignment 4072 183 2082 111 5150 3701 179 4992 =-40 =14 =-12 =21 =27 =29 =40 189 =-26 =34 380 179 1745 292 =-15 =26 =36 4983 =47 =-19 =38
tree geographic_alignment 986 711 =-48 =9 803 134 46 824 1097 2214 17 =-14 =21 =29 1725 =38 =-18 =-37 328 948 =38 =-13 =-21 7 =7 =50 5037 =-43 =28
tree geographic_alignment 52 4118 137 1479 1455 5018 5029 2242 4071 =-34 =2 =11 =9 =19 =20 =19 2135 1097 =40 =-9 =-24 =34 237 191 =11 1097 =-44 =28 =31
tree geographic_alignment 23 =-37 86 2146 314 4194 328 376 788 42 =-17 5112 1011 414 =22 =-12 =-17 =-29 =-32 =-19 =-20 =-37 =-40 =-41 1359 1112 =33 =-12 =-31
tree geographic_alignment 39 =-44 1745 110 5132 2184 394 5097 4223 0 256 191 =-12 =21 =26 64 =30 =-18 =36 =39 =39 =-29 =-39 5032 766 =-42 =8 =29 =21
tree geographic_alignment 986 =-48 124 366 5027 40 74 5151 179 842 =-3 =26 =36 =-28 =-35 =-36 =-42 =-41 143 557 158 166 =40 =-5 =-21 =-41 4125 =57 =-4
tree geographic_alignment 143 444 1447 276 666 =-32 =15 =19 =27 2267 4204 4022 =37 =-18 =-26 823 =9 =-49 2072 696 46 59 95 =-6 =36 =-25 =27 =42 =-37
tree geographic_alignment 459 126 180 5152 5061 708 =-21 =16 =18 =35 687 =39 =-15 1304 567 687 =-45 =10 =16 =35 5153 803 5154 =45 =-8 444 =-33 =42 =-37
tree geographic_alignment 708 677 166 4975 269 5155 680 1387 2761 4985 693 =-25 =11 =22 =23 =16 577 =-38 =6 =31 =24 385 =37 =-27 =-20 577 =33 =-15 =36
tree geographic_alignment 986 =-47 143 54 314 1654 815 =-35 =10 2124 3 =-19 4190 587 415 =37 677 =-24 =26 =-29 =-22 =35 =-33 =-44 2124 94 =28 =-20 =-12
tree geographic_alignment 411 208 180 1352 57 669 1310 =-41 =13 =7 4989 189 195 =-20 =30 =5 =40 =33 212 57 =41 2034 4073 =-15 =38 =-29 =-33 =26 =32
tree geographic_alignment 1327 4240 355 22 =-35 815 =-21 =28 =18 1081 =52 =-13 4080 57 112 1071 =-38 =14 =19 158 187 2227 124 =-1 =33 =-25 =41 =-32 =53
tree geographic_alignment 1327 1745 5017 355 =-34 =18 =29 =43 711 80 5072 411 237 =-35 =1 =18 =32 306 =-30 680 54 5142 =29 =-21 =-11 =-23 81 =71 =3
tree geographic_alignment 4073 126 444 1198 144 4992 =-36 =20 =16 =41 =31 1745 =-40 =18 306 =-31 1475 189 59 1314 =22 126 687 =6 =-34 =30 =-15 =36 =-21
tree geographic_alignment 4310 4072 702 241 239 =-44 =14 =10 126 816 1098 212 400 263 978 =46 =-6 =-18 =-13 =-16 =-26 =-28 4985 =-25 =21 314 =20 =-26 =-45
tree geographic_alignment 696 4234 1715 124 459 458 128 638 =-12 =-43 =-6 =17 4125 =22 638 =8 =-39 832 66 =21 =-29 4104 =-31 =26 =45 =43 1327 =-1 =40
tree geographic_alignment 4072 5088 701 699 507 2685 404 677 =-35 =1 =16 =19 816 =18 =-33 =22 1279 823 =38 =-15 =-30 =31 2072 1447 5132 =29 =-22 =-19 =-29
tree geographic_alignment 702 1602 56 =-31 =4 231 =31 =-17 1653 1189 433 5156 4311 5132 1031 5055 3634 329 =30 =-3 =-12 =-11 =-20 =-17 =-18 =-19 =-21 =-30 =-43
tree geographic_alignment 392 1643 144 465 231 5015 =25 =-16 179 842 1510 =-36 =8 =6 2135 =27 =-19 99 48 =-36 =8 =22 803 =31 =-5 =-39 53 =-49 =10
tree geographic_alignment 858 708 711 1690 1618 589 144 1360 934 4989 =-46 =16 =15 =-5 126 =14 =-21 =12 496 =16 =-35 =46 4093 =43 =-36 17 =35 =-10 =36
tree geographic_alignment 4234 4984 411 5033 4118 3241 307 1352 95 381 4265 228 2373 =-39 =6 =17 =14 =13 =-3 =43 =7 =30 =31 =33 4073 =-13 =40 =36 =48
tree geographic_alignment 466 144 1618 5088 1162 152 253 =-33 =16 =16 =19 =24 715 =28 =-17 219 5132 227 2016 =37 =-21 =-21 =-28 =-44 62 380 =46 =-4 =-35
tree geographic_alignment 702 351 1479 231 =-14 =-47 =23 4204 =21 =-23 4320 5157 465 5112 126 4093 190 1105 =45 =-8 =-16 =-23 137 =-1 =32 =-25 =-2 =-33 =-39
tree geographic_alignment 4184 4240 48 208 80 4138 3677 =-30 =18 =25 143 4083 2102 =-23 =22 =21 1056 723 1064 =33 =-15 =-11 =-36 =25 1387 =-16 =41 =42 =50
tree geographic_alignment 986 =-44 208 48 424 112 1159 80 =-35 195 392 5061 =-9 =25 =-38 =27 =35 725 1654 =-28 379 431 =24 =-17 =-34 =29 =17 =34 =38
tree geographic_alignment 219 1327 2267 1618 86 237 757 =-40 =12 =4 =23 =29 =-44 711 237 124 =-11 633 227 =38 =-17 =-22 0 =39 =-15 401 =61 =-9 =-45
tree geographic_alignment 986 =-43 307 306 =-33 812 231 1368 1338 =30 =-13 =-12 424 466 5001 5037 1084 4283 =-33 =9 =15 =21 =19 =20 =18 =-28 1803 =46 =-17
tree geographic_alignment 986 711 =-50 =15 4310 158 5153 1056 3249 185 410 1389 124 488 1186 =-22 =25 =31 =32 =-24 =32 =38 =-27 185 =-41 =23 =-29 =-27 =-34
tree geographic_alignment 1208 237 2227 25 =-29 227 4073 4995 730 =-27 =18 =28 53 241 1767 =0 =-33 =27 =33 =-34 25 =13 =-36 832 =32 213 =9 =-30 =53
tree geographic_alignment 730 4073 4230 5105 144 =-38 =6 183 =37 =-15 =21 581 4204 52 1279 81 265 =-20 =20 352 =36 =-23 =-34 =18 =-29 =37 5105 =36 =-23
tree geographic_alignment 1654 432 =-34 562 53 =-3 =36 =-27 4320 179 53 757 181 666 745 2102 =-40 =13 =5 =17 =29 =25 4060 =29 =-10 23 =-22 =31 =-37
tree geographic_alignment 823 2020 813 5148 128 2038 5088 589 3591 1152 =-25 =16 =5 =15 =26 =30 =20 =-27 838 =47 =-5 =-38 2258 128 =-6 1277 =-41 =5 =21
tree geographic_alignment 743 219 2478 53 708 76 208 687 466 =-32 =20 2184 =19 =-32 =23 =-49 =18 128 121 92 =-20 =15 =38 1539 =51 =-3 =44 =-43 =36
tree geographic_alignment 4310 5112 310 1387 432 743 4098 715 =-10 =-40 =14 =16 3591 788 1475 =39 =-1 =-18 =-22 5158 4093 1423 =28 =-13 =-18 =-42 =-32 =-37 =-40
tree geographic_alignment 702 3591 237 756 =-31 =4 =9 =7 4153 59 4199 18 23 =-10 1224 756 1990 200 =42 =-3 =-6 =-1 =3 =-15 =-34 46 =-19 =15 =-29
tree geographic_alignment 986 715 97 =50 =-29 =-46 166 158 392 2020 375 23 =-23 300 3 =4 5026 4313 =41 =-8 =-11 =-11 =-28 =-36 1476 =-39 =23 =-30 =-17
tree geographic_alignment 4310 1360 1654 711 123 2093 =-35 =7 =7 =23 227 451 52 137 2227 =-8 =-45 =18 =18 =33 52 =-50 =8 1539 1475 =41 =-9 =-19 =-37
tree geographic_alignment 986 =-28 111 23 =-37 392 8 4153 401 1448 263 5141 812 596 =33 =-6 =-11 =-16 =-13 =-16 1539 432 =-31 =11 =14 =-24 =-29 =-18 =37
tree geographic_alignment 59 53 970 2318 187 99 200 =-20 =10 185 =27 =-31 =18 =37 =-34 167 1476 =39 =1 187 =11 =-19 412 970 1343 =-28 =6 =11 =12
tree geographic_alignment 587 702 0 4975 86 5032 =-28 =10 =13 =17 =15 4978 370 64 762 634 5159 1071 =28 =-5 =-12 =-14 =-16 =-20 =-27 =-32 1476 =-32 =10
tree geographic_alignment 986 711 410 =-46 =7 =18 803 2463 558 2194 4230 300 5160 =34 =-13 =-8 2551 638 =41 =3 =-22 =-18 =-27 =-29 4230 5028 =-34 =10 =14
tree geographic_alignment 803 23 =-28 844 59 227 163 1692 1478 801 112 838 41 =43 =-4 =-1 =12 =-11 =-14 =-20 =-20 =-20 556 =4 =-25 =-13 59 =-33 =8
tree geographic_alignment 110 4194 4151 7 813 4230 798 =-21 =17 =13 =20 814 2761 128 52 =13 =-12 650 =-9 =34 =55 =-19 =-21 =-29 4230 854 =-40 =4 =21
tree geographic_alignment 110 702 231 124 2124 =-21 =32 =31 =-25 212 2062 1696 1959 126 1303 =39 =0 81 =-7 =24 =-12 =-11 =-27 =-24 143 =-33 444 =-13 =18
tree geographic_alignment 4234 1327 926 432 589 =-21 =16 5148 =39 =-19 =-32 711 5132 708 491 901 602 3591 =-13 4983 =19 =-15 =19 =25 =22 =31 =-37 =37 =40
tree geographic_alignment 23 =-28 310 4320 482 2251 18 766 275 410 86 =-9 4098 =24 =-22 =19 =-20 17 4098 =39 2135 =4 =-32 =-17 =-23 =-22 =-25 =-31 =-30
tree geographic_alignment 2183 1653 2251 192 2020 797 948 677 640 1211 880 801 4983 =19 =-4 =-17 =-17 =-19 =-21 1150 =41 =-6 =-17 =-24 =-22 =-20 =-28 =-38 =-39
tree geographic_alignment 696 401 15 208 577 198 1601 =-35 90 =13 =-25 725 4072 =-37 =7 =36 803 =15 =-15 =19 328 191 =22 =-6 =-14 95 =-39 =15 =21
tree geographic_alignment 401 53 1476 890 696 485 5000 =-28 =5 =7 =20 =22 4001 485 985 =33 =-9 =-10 =-28 433 4125 =35 =-6 =-18 696 =-27 53 =-9 =24
tree geographic_alignment 158 1064 52 5158 2205 4080 1959 3249 5063 4194 =14 =-23 =-22 =-27 =-30 =43 =-25 =-29 1575 328 82 =31 =1 =-4 =-14 4073 =-39 =10 =-27
tree geographic_alignment 1715 158 39 =-29 715 143 577 =-10 =21 2072 41 =34 =-12 =-31 1277 410 846 4070 =-34 =4 =9 926 =20 =-20 3 =-15 =28 =-31 =47
tree geographic_alignment 423 702 179 4975 86 541 =-44 =1 =14 =16 4151 =14 =-30 715 816 =22 =-31 1327 568 =-33 =11 62 568 =16 577 =-27 =22 =-27 =39
tree geographic_alignment 803 401 188 174 651 5047 1696 433 589 1011 =36 =-7 =2 =-11 =-19 =-16 926 =-31 =21 =-26 =-16 141 589 1539 =-39 =-6 =11 =21 =-25
tree geographic_alignment 1173 110 124 696 4989 4083 953 1186 1221 2956 693 =-36 =5 =1 =8 =8 =7 =16 =14 =15 4310 =31 =-21 412 =-30 1387 =-12 =19 =40
tree geographic_alignment 743 111 4204 824 5027 3981 1389 81 =-24 4073 179 =-19 =9 255 =20 =-13 192 =14 =-19 285 =-38 124 =-15 =20 =-26 =-21 =-29 =27 =28
tree geographic_alignment 986 137 =-32 =1 696 310 2128 1098 4978 74 838 1643 73 541 5153 183 =13 =-8 =-15 =-35 =20 =-27 =28 =-26 =-26 =-28 =-29 =-31 =30
tree geographic_alignment 219 1643 1724 1359 144 95 1387 1745 =-37 =9 638 =20 581 400 =-20 =24 =23 =23 5082 227 2227 =35 =-4 =-25 =-22 =-32 =32 =40 =-30
tree geographic_alignment 4072 976 633 3598 5063 4063 437 1282 =-24 =8 =8 =10 =15 =16 =-38 =23 81 143 1314 725 =29 =-18 =-15 84 269 =-37 =10 =10 =29
tree geographic_alignment 94 459 711 3591 451 1221 1767 =-27 =3 =11 110 =9 =-20 972 110 =21 =-13 =-20 440 =43 =-9 3981 1812 =27 =-10 =-28 838 =-36 =6
tree geographic_alignment 1090 39 =-29 4234 507 562 393 52 424 4096 =-7 =12 143 =31 =-14 2677 =22 =-6 =-22 143 =-31 =3 7 144 =15 =-14 =49 =43 =-35
tree geographic_alignment 986 25 =3 =-45 823 2072 5161 4990 1732 551 587 5057 =26 =-4 =-6 =-13 1767 =13 =-11 =-14 =-22 =-28 694 586 1045 =-23 =3 =18 =24
tree geographic_alignment 4234 1715 1281 307 1584 724 868 4131 2778 568 1725 5039 =-37 =2 =13 813 =-13 =20 =13 =12 =9 =11 =21 392 =19 =-11 =19 =39 =45
tree geographic_alignment 1327 1745 546 =-25 =4 =33 2082 5027 2241 1643 4187 4300 185 4086 1476 5052 =-15 =18 =9 =29 5162 =28 =-14 =-13 =28 =-24 =-23 =-31 =55
tree geographic_alignment 1745 5037 803 1064 179 745 56 114 507 =-29 =8 =14 =17 56 =49 =-13 541 =19 =-9 =-29 1343 =-41 =7 =28 134 124 =-21 =26 =53
tree geographic_alignment 411 1310 5136 284 97 1602 =-44 =13 615 =-3 =-30 5032 455 1614 1277 =-32 832 =-19 =23 =14 =22 1614 5105 =37 =-3 =-14 =23 =20 =23
tree geographic_alignment 158 23 =-27 310 1358 5027 394 1905 1182 863 1704 463 329 815 =17 =39 =-6 =-8 =-15 =-14 =-22 =-26 57 =14 =-23 =-24 =-25 =-26 =-29
tree geographic_alignment 1198 411 52 403 2778 474 141 1510 868 =-26 =1 =8 =2 =14 =17 =19 432 485 =-14 =19 174 374 =40 =-7 =-17 =21 465 =46 =-14
tree geographic_alignment 1654 134 =-37 803 112 =38 =-5 =-14 307 1406 4073 158 110 =36 =-7 =-13 4995 2139 743 15 =-36 18 =5 =-32 =13 =16 =5 =35 =39
tree geographic_alignment 696 237 715 677 1009 5072 492 =-18 =6 =9 =20 7 =-5 =36 4104 144 =-42 7 =-25 =13 =20 5123 7 842 =-14 =12 =31 =-25 =19
tree geographic_alignment 110 4234 134 179 410 941 =-31 =10 2267 =16 =-14 4151 1643 =24 =-18 =-23 1234 94 2267 =41 =-11 =-18 =-21 =50 2184 846 =-30 =10 =18
tree geographic_alignment 650 =-32 4199 23 =-24 803 134 725 444 976 400 76 458 556 =-4 =-28 =15 =-31 =10 =16 =20 =35 =45 444 =-27 725 =31 =-5 =-31
tree geographic_alignment 4240 4148 4061 4976 5100 1093 1382 48 846 110 1475 =-15 =9 141 =-41 =-3 =6 17 =24 =-19 715 =23 =-7 =16 =21 =16 =25 =37 =47
tree geographic_alignment 4979 1618 4279 2051 4120 812 46 406 1152 =-17 =6 =9 926 =-8 =17 =-31 =8 =18 =21 1767 704 110 =15 926 =5 =-26 =-19 =24 =24
tree geographic_alignment 1654 422 890 =-22 =6 =10 219 144 412 696 4062 466 53 44 =-22 2124 =-12 =20 =13 =25 =-26 =19 =23 54 =37 =-5 144 =0 =-34
tree geographic_alignment 1327 5005 465 815 451 =-23 =4 5105 =28 =-12 4977 =-40 =0 =32 401 970 891 42 =-3 730 =30 5105 =19 =-16 =-17 =-17 701 =-12 =12
tree geographic_alignment 375 166 1653 134 6 466 2624 1070 =-16 =17 =21 =19 4073 =-9 =29 1539 =27 =-16 =-29 1389 466 1618 =-16 92 =34 =-4 =-26 =-38 =-29
tree geographic_alignment 1198 712 94 459 4104 730 118 5010 2143 914 =-36 =2 =5 =16 =19 124 =-3 =29 =8 3962 1539 231 =45 =7 =-15 =-24 =-24 =-33 =30
tree geographic_alignment 2318 4310 1387 144 4187 218 1479 =-34 =6 =8 =9 84 =31 =-19 4125 558 4199 139 2034 4258 =31 =-4 =-3 =-7 =-21 =-25 =-19 =-33 =46
tree geographic_alignment 427 986 766 =-41 =9 97 4086 520 256 =-24 84 =24 =-18 =20 =20 549 24 307 187 =-24 =6 =14 492 =22 =-10 761 =30 =-7 =29
tree geographic_alignment 708 1352 1198 986 =-43 1310 4118 1084 3987 2169 589 137 3304 5029 1368 =-30 =5 =5 =7 =-1 =5 =11 =25 =22 =27 =23 =24 =32 =29
tree geographic_alignment 179 187 1602 49 813 239 5032 =-35 =-2 =3 =2 =5 =7 158 =15 =-23 615 39 =-22 4125 4983 187 =36 285 =21 =-10 =-8 =-15 =-23
tree geographic_alignment 2183 1618 3987 25 4230 =-33 =20 59 76 4125 854 17 =7 =-13 =22 =-15 112 =-31 =5 1277 =-23 =11 =21 4204 2184 =25 =-9 =-22 =-31
tree geographic_alignment 4240 1327 4230 312 =-23 =11 =11 124 5100 167 187 669 =-26 =12 669 =15 =-18 =13 =22 4204 838 662 1303 =34 =-7 =-4 =-8 =-12 =41
tree geographic_alignment 708 46 121 276 724 354 180 3516 5163 2373 =-34 =4 =9 =13 1601 =-15 =11 =14 =14 =22 =40 334 4001 183 =8 =32 =-21 =-22 =25
tree geographic_alignment 401 1090 219 3962 128 1173 141 465 549 112 =33 =-14 =-2 =-8 =-18 =42 4996 =33 =-6 =-21 =-23 =-30 842 179 =-31 =1 59 =17 =-14
tree geographic_alignment 23 =-25 1653 59 762 2124 269 711 158 4171 1614 =23 =-4 =-10 =-16 =52 112 =-16 =15 2034 137 =18 =-10 =-29 =-18 269 =-13 =22 =-28
tree geographic_alignment 458 39 =-32 4984 121 352 5028 926 1186 183 953 =-16 =9 =11 =23 284 760 4098 =-30 =-1 =18 =-30 =16 =19 1353 =43 =-13 =27 =21
tree geographic_alignment 180 1084 5028 699 355 1159 589 1479 5017 5018 4992 =-31 =-3 =11 =14 =12 143 =16 =-5 =19 =19 123 =21 =-2 =20 =20 489 =38 =3
tree geographic_alignment 1310 411 1448 97 343 489 =-25 =4 =6 1056 219 730 4073 84 766 =-27 =2 =13 677 =17 =-13 =27 =-20 =-28 =-37 4073 =-5 =33 =25
tree geographic_alignment 53 708 179 2267 838 95 =-12 =7 =-35 =-36 4151 2135 5063 =26 =-11 =-16 =-21 =22 59 1510 110 =37 =2 =-17 1281 485 =-22 =7 =20
tree geographic_alignment 180 480 231 687 46 =-12 285 =-13 =17 =28 581 1084 284 381 =-30 =6 1745 1389 =4 285 =-38 =0 =19 =8 =15 =25 1654 =7 =39
tree geographic_alignment 743 986 410 =-40 =13 314 375 699 411 485 402 1018 1281 4292 354 =-15 =12 =17 =18 =18 =25 =19 =25 =29 =-24 =-27 1602 =5 =49
tree geographic_alignment 702 3591 1186 231 76 =-15 =7 =-32 =2 =4 94 1358 528 3591 1047 5152 1026 329 =35 =3 =5 =-2 =-3 1389 =19 =-24 =-11 =-18 =-24
tree geographic_alignment 2318 986 432 =-40 =8 2183 1732 180 5153 237 432 814 5069 2267 =19 =-2 =-17 =-22 =-27 1028 =23 =-1 =-23 =32 5005 =-17 =10 =-29 =36
tree geographic_alignment 158 134 743 411 1657 1045 3516 699 1479 1327 =-33 =-14 =5 =9 =11 =10 =21 =20 1327 =-14 =48 465 451 =28 =0 1327 =-19 =20 =-26
tree geographic_alignment 1654 459 300 =-31 =0 329 5164 =27 =-5 =-23 4320 1234 3000 422 300 4073 =35 1696 1482 =18 =-2 =-1 854 =6 =-13 =-9 =-22 =-24 =-27
tree geographic_alignment 2318 4072 803 459 147 701 798 =-24 =2 926 =10 =-11 =16 5148 798 =41 =5 =-5 =-40 507 1186 459 1387 =-3 =16 =35 =-4 =-3 =44
tree geographic_alignment 2146 4096 1690 5037 581 666 5033 953 1093 392 858 2817 =-17 =3 =16 =-34 =11 556 =-2 =15 =18 112 =24 =0 =15 =23 =29 =24 =-28
tree geographic_alignment 80 1509 218 1097 =-23 =3 =12 1389 =-12 =18 869 23 =-19 2034 132 4942 166 374 633 =33 =-4 =-12 4073 =-14 =13 =-7 =-11 =-14 =-24
tree geographic_alignment 712 134 4080 57 2923 1089 =-29 =5 =22 1387 24 =-20 =9 24 1618 =31 =-4 7 5061 =-3 =-25 =14 57 =49 =-18 94 =31 =-23 =-28
tree geographic_alignment 4080 708 4240 187 2029 99 2527 4 1038 =-29 =4 =2 =7 4093 =11 =-21 =16 237 577 5061 =-7 =28 =-17 =21 =29 =24 99 =42 =1
tree geographic_alignment 986 =-43 187 53 557 1186 15 711 265 =-19 =6 =7 =10 =18 =-34 415 =28 1389 =4 =-23 86 94 =33 =-8 725 59 =25 =-7 =-18
tree geographic_alignment 179 4083 1056 5007 73 =-29 143 =-24 4230 =-6 =18 =6 1310 =-10 =23 =14 143 188 541 415 =17 =1 =-21 =-22 73 =29 832 =-19 =13
tree geographic_alignment 4234 121 4204 1327 2267 4070 144 =-19 =5 =18 1310 =-34 =2 52 96 46 1767 5060 144 =-21 =17 =15 =15 =23 =-20 =21 =-28 =28 =40
tree geographic_alignment 986 57 =2 =-35 143 549 5014 459 677 =-28 86 =22 =-18 1618 =-10 =21 =13 4062 =25 =-17 46 1618 301 =10 =-12 =17 335 =39 =-1
tree geographic_alignment 143 80 4230 97 =-20 =5 =26 285 =-28 256 307 =-17 =7 =15 2072 743 80 556 =-24 285 =-10 =22 66 5014 =30 =-4 =-14 =48 =-22
tree geographic_alignment 415 803 62 5039 814 4310 650 =1 1509 5004 1614 =34 =1 =1 =5 =-4 =-13 =-14 842 =-25 =2 715 =4 =-19 5163 307 =-21 =5 =9
tree geographic_alignment 1715 2082 730 4131 1018 2685 4993 143 1277 2124 =-31 =0 =4 124 2120 =-19 =3 =9 =12 =16 =20 =21 124 953 =-9 =15 =22 =26 =34
tree geographic_alignment 4310 5131 158 362 4153 56 766 25 =-8 638 =-4 4187 985 =29 =-3 =-5 4151 =37 =-1 =-3 =-12 =-20 94 =4 =-28 =-17 4991 =-37 =0
tree geographic_alignment 986 =-42 4204 638 4240 =-13 =8 496 2146 701 1277 48 451 1150 134 =-10 =5 =9 17 189 =2 =28 =-6 =20 =23 =27 =-14 =-16 =-24
tree geographic_alignment 2139 823 699 188 57 46 4070 766 =2 =-24 =18 =-25 229 46 =3 =19 =-10 465 =30 =-12 =26 1767 730 696 =-26 =2 =5 =16 =36
tree geographic_alignment 112 64 4192 374 231 577 =26 =-1 3356 1277 926 701 =-2 =18 =36 =-13 =-23 =-10 =-18 =-16 144 411 832 231 =-16 =8 =-27 =10 =8
tree geographic_alignment 1327 823 1618 =-33 =26 189 =30 =-23 823 1198 1299 4100 292 189 =21 351 1476 =6 =-17 =16 =-4 =-9 =-15 =44 444 52 =-27 =0 =13
tree geographic_alignment 94 712 134 1602 99 307 4174 701 =-23 =1 =8 =13 2551 =21 =-22 1150 =37 81 =-25 =2 49 80 =11 562 =43 =4 =3 =-28 =-26
tree geographic_alignment 401 4234 2146 528 854 1704 701 1887 766 183 179 =-2 =16 =34 =31 =2 =4 =-21 84 241 =-13 =7 =-18 =-17 =-21 =44 179 =-22 =9
tree geographic_alignment 4199 401 158 39 =-15 2183 711 1654 239 241 1277 =-27 =3 =10 =23 1704 =25 =-13 =49 =-15 =-18 1654 =-30 4060 241 =-4 =27 =-20 =-26
tree geographic_alignment 4240 5100 4984 5037 1620 5039 219 2478 432 4995 189 5072 =-21 =10 328 =17 =-19 =8 5032 =-23 =0 =21 =-31 =13 =13 =21 =23 =24 =30
tree geographic_alignment 1327 90 444 =-23 4975 =10 =-19 =17 711 7 577 48 237 =-35 =-4 =6 =17 90 633 335 191 =25 =-7 =-9 =-10 62 =7 =-28 =44
tree geographic_alignment 94 432 427 411 1310 730 343 5061 485 1558 1303 =-32 =-4 =4 189 =-7 =16 =5 =11 =11 =12 =18 =29 966 334 =25 =-7 =-13 =-25
tree geographic_alignment 650 =-26 158 528 139 5116 463 119 410 52 7 =-3 351 =34 =7 4104 256 =-25 =11 =21 =28 =-11 =-12 =-13 52 =-25 =22 =-14 =-16
tree geographic_alignment 180 4240 699 1159 144 459 400 =-21 =9 803 =11 143 =6 =-22 73 1476 568 =-29 =2 =8 =24 =16 =14 =25 62 541 =33 =-3 =-13
tree geographic_alignment 1234 507 5088 824 4104 1389 745 3981 480 301 =4 307 146 =-25 =5 =9 =17 =17 =32 110 =-3 =-37 =19 =-15 =24 803 =39 =-5 =-23
tree geographic_alignment 4544 2146 39 =-20 94 2128 1279 459 53 1389 124 =-15 188 =18 =-11 =9 1725 =20 =-7 188 =6 =32 1389 =9 =-22 =-16 =-15 =-26 =33
tree geographic_alignment 2082 231 4978 432 3598 241 1732 =-24 =7 =11 =26 190 =22 =-7 =-17 1724 195 1620 699 466 =-20 4204 =6 =-19 =4 =9 =11 =21 =28
tree geographic_alignment 110 2072 702 556 24 =-3 =18 =-19 94 1314 489 669 24 =51 =12 =8 669 =-3 =21 4230 =13 =-5 =-15 =-22 4230 730 =-27 =6 =17
tree geographic_alignment 677 986 =-39 4310 124 546 307 5072 1509 =-22 =1 =4 4230 =23 =-14 25 =-6 1732 =22 =-2 1509 17 =32 =-1 =-5 =-27 73 =40 =-1
tree geographic_alignment 1173 2082 2102 4979 44 2116 730 4265 1186 1618 2038 =-33 =0 =-10 =4 =7 489 562 =14 =-6 =-16 =12 1618 =8 =-16 =19 =21 =26 =34
tree geographic_alignment 743 4118 53 890 44 80 =-27 143 4098 =-7 =-29 =20 4125 24 =14 =-7 =-16 =17 328 172 568 183 =-3 =21 =-10 =19 =-12 =22 =29
tree geographic_alignment 4094 712 459 699 307 273 48 2624 2029 466 1009 =-29 =0 =-2 =9 =8 =10 =15 1732 =20 =-15 =16 17 301 =24 =-2 =-8 =-27 =23
tree geographic_alignment 2267 8 4204 444 1056 94 4230 4975 4308 120 =-14 =12 =14 =18 =20 =-19 =-19 2 120 =24 =-3 =-17 =-22 =-25 185 =-23 756 =13 =-7
tree geographic_alignment 803 4199 2227 715 143 57 179 =-23 =1 126 =27 =2 57 =57 =9 470 57 556 =-17 =13 41 =15 =-5 =-19 =-13 =-26 126 =-27 =2
tree geographic_alignment 1745 300 187 4104 128 =-22 1389 =8 4073 715 =-16 =18 =-39 =2 4073 128 =-19 823 =24 =-3 715 =-8 =29 1389 =35 =-7 2227 =34 =-8
tree geographic_alignment 4072 4125 134 813 1509 730 1670 =-25 =3 =5 =9 844 =16 =-8 838 1509 =27 =-1 =-3 =-33 166 134 84 680 =2 =-16 =12 =16 =28
tree geographic_alignment 4240 2267 4072 5088 502 237 1382 =-24 =-1 81 556 =-1 =17 =-9 =16 =15 0 2114 237 =8 =26 =-1 4230 =12 =-18 3598 =-27 =7 =26
tree geographic_alignment 1745 2624 5037 128 4072 55 =-33 =3 465 766 =1 =-22 46 =-3 =17 95 =10 231 725 =7 =-14 725 =-27 =-1 =18 =14 231 =26 =-1
tree geographic_alignment 711 158 4240 1696 23 =-18 1478 3598 2 192 1003 5057 4995 =7 =23 =-1 =-2 =-4 =-8 =-10 =-15 =-23 =32 =-27 110 868 =45 =1 =-10
tree geographic_alignment 410 970 1479 4201 86 4070 541 =-28 =7 1732 =16 =-14 185 =-11 =16 =10 =14 =20 465 1299 285 =3 680 =34 144 =12 =-6 =-6 =-13
tree geographic_alignment 126 1220 813 86 455 239 185 167 46 =-24 =6 745 =13 =-8 4995 =-7 =17 =23 =19 =29 =42 =-22 380 1482 =-21 =3 4983 =-2 =15
tree geographic_alignment 743 166 1090 1692 4151 198 5153 587 1277 =23 =1 =-5 =-14 4975 432 26 =-14 =3 =10 =13 =-11 =-18 =-20 110 4080 =2 =-13 =-28 =35
tree geographic_alignment 1724 5017 1070 4096 1314 237 179 55 =-29 =4 62 4230 =-7 =21 =-25 3981 15 =-2 =20 =-25 6 702 =7 =-15 =16 =10 =13 =16 =20
tree geographic_alignment 2318 712 401 410 96 5005 241 =-16 766 =12 =-7 =18 311 =23 =-12 269 669 126 =39 =3 =-5 =-9 198 4104 =-23 =-2 =2 =-24 =34
tree geographic_alignment 401 587 536 466 4230 200 730 134 3 =-19 =1 =7 =14 =-15 687 =-1 =22 179 =41 =7 =-16 =-17 813 5061 231 =0 =-29 =3 =7
tree geographic_alignment 314 4310 5116 5164 1 1613 1387 121 99 218 =-4 =9 =-20 =23 5001 972 694 =25 =5 =1 =1 =39 =-16 =-11 =-19 4991 =-21 =-2 =-24
tree geographic_alignment 743 1654 2761 256 1327 =-36 44 =-16 =6 =6 =19 328 158 4093 549 48 17 2124 =-7 =10 =15 =21 =25 =-10 =-13 =-19 549 =29 =1
tree geographic_alignment 743 256 868 7 842 4086 =-25 =3 231 =-15 =12 123 4071 4098 =-12 =4 =13 415 =18 =-6 1767 =-6 =22 1618 =-1 =30 231 =-1 =35
tree geographic_alignment 2318 53 208 185 2116 276 90 868 701 =-35 =2 =2 =6 =12 =18 =7 =15 123 57 =-15 1389 =17 =-6 110 =35 557 =-13 =14 =37
tree geographic_alignment 1090 401 2124 180 128 502 380 4086 134 =-20 =2 =4 =12 =15 5148 =24 =-3 =30 2034 1387 =-8 =14 =-22 167 134 =-16 =2 =14 =-26
tree geographic_alignment 4234 80 187 4975 =-23 57 =-8 =13 444 =-6 =20 5035 110 444 265 =3 =-16 57 187 =11 =-17 =31 187 =-27 4073 =-12 =13 =34 =36
tree geographic_alignment 310 126 651 1959 1098 2120 4987 1509 662 972 4060 =30 =7 =2 =0 =1 =-4 =-3 =-9 =-13 =-15 4073 =-16 858 577 =20 =-4 =-9 =-23
tree geographic_alignment 702 3356 696 401 53 =-18 =10 =-33 =2 =6 2139 53 3981 986 =-22 94 1767 567 5165 =18 =-3 =-4 =-13 =-21 =-25 2114 =22 =-7 =34
tree geographic_alignment 4234 986 301 =0 =-32 4093 1476 84 4990 392 122 4995 76 =21 =-3 4073 =-6 =8 4995 =-15 =16 =-9 =-17 =-19 2114 =15 =-3 =-15 =35
tree geographic_alignment 2139 1715 1618 858 410 96 =-23 187 =9 =-9 1767 816 231 =17 187 =-13 =14 =-14 =-20 =14 231 =22 62 187 =-10 =6 =13 =25 =31
tree geographic_alignment 401 2183 711 4072 144 410 185 =-26 =2 143 =-12 =16 1220 4983 =20 =-6 =-11 143 4983 =29 =-4 =-1 549 =42 =-2 =-17 696 =-21 =12
tree geographic_alignment 2267 4080 134 4187 2119 708 1509 470 =-19 =4 =5 143 =-7 =13 =16 =15 158 374 166 =31 =-4 =-13 =-20 =34 1097 112 =-27 =-4 =20
tree geographic_alignment 708 76 1510 1613 1281 854 693 687 4086 5014 =-22 =1 =4 4093 81 =-3 =16 =-13 =7 57 =-10 =11 =12 =16 =16 =-24 415 =23 =-7
tree soc2_and_iso_combined 213 1345 1368 5166 5167 =-119 =34 =-45 7 =-64 =23 =54 8 4062 766 4975 3 650 =61 =-71 653 4980 =91 =-83 =-83 =-96 =-41 =-104 =-109
tree soc2_and_iso_combined 134 =-113 4340 172 329 133 1027 409 =-88 =69 =-8 =42 23 =-100 324 =53 =-86 15 702 =-75 =15 4983 =76 =-82 445 546 =104 =3 =-70
tree soc2_and_iso_combined 284 1475 153 =-107 =40 =-8 347 1135 4022 1188 5168 1190 472 1375 35 =-54 =45 =-106 =60 =76 =59 =49 =64 25 =-99 206 =83 =-97 =81
tree soc2_and_iso_combined 134 =-103 86 8 4995 702 6 1139 =-49 =61 1389 =74 =-30 4072 354 478 39 =-82 5169 =76 =-83 =-67 =-65 =-78 =-96 396 =-104 =76 =-102
tree soc2_and_iso_combined 4340 447 98 165 5170 1170 =-97 144 =7 =-93 =56 166 787 =-84 =46 =92 312 =56 =-84 46 143 =-41 =33 4857 =87 =-73 46 =30 =100
tree soc2_and_iso_combined 459 165 =-95 =53 55 1353 48 5119 5171 63 743 5172 5173 =-70 =79 =54 =50 =12 =68 =97 0 =-60 =74 702 =-10 =83 8 =73 =-80
tree soc2_and_iso_combined 4094 1368 239 =-91 1427 1671 5174 68 5175 =-80 =25 =67 =81 =83 =82 239 166 64 799 =-81 =69 =39 =67 =80 166 239 =-27 =50 =73
tree soc2_and_iso_combined 4340 1566 67 5176 507 5177 5178 5179 5180 5181 =-87 =36 =40 =26 =4 84 =31 =-70 816 =-63 =33 =2 =55 =64 507 3285 =89 =-52 =-13
tree soc2_and_iso_combined 123 =-87 95 94 187 52 81 355 =-71 =64 =52 1188 92 1598 91 88 =-50 =76 =60 =39 415 =78 =-29 =87 =74 5182 =-87 =74 =-88
tree soc2_and_iso_combined 213 1248 5166 507 5183 =-84 =-3 816 55 =-72 =28 =16 =-24 =10 128 84 5184 5185 5186 5108 =80 =-55 =-23 =-74 =-77 166 =-85 =65 =-89
tree soc2_and_iso_combined 4340 4094 557 1381 153 =-82 =16 =52 499 5187 208 =-70 =-4 =64 63 =-19 =56 499 48 631 580 =-57 =69 =73 =51 =79 680 =74 =-35
tree soc2_and_iso_combined 123 =-81 121 144 985 0 208 1205 5168 1263 =-62 =16 =30 433 =38 =-77 715 =-43 =69 113 206 =55 =-77 =-81 =35 =-82 144 =86 =-32
tree soc2_and_iso_combined 284 4340 =-79 =80 95 562 3 124 =-75 =32 124 265 1353 110 =-31 =50 =60 =63 339 8 =75 =-59 =-68 695 658 =-75 =53 =82 =-79
tree soc2_and_iso_combined 134 =-78 128 187 896 15 355 11 4292 =-68 =49 =33 4072 =88 =-57 206 263 1281 2187 =51 =-63 =-40 =-73 =-84 =63 4072 =70 =-29 =-79
tree soc2_and_iso_combined 213 1248 1475 5188 =-76 =2 187 =-59 986 =41 =-69 187 =-33 =73 380 1001 2982 87 =-67 =34 =42 =79 986 306 =-76 4925 =79 =-50 =-64
tree soc2_and_iso_combined 256 5170 1640 535 5189 1688 5190 =-74 =21 =74 =70 =27 =30 =54 231 1188 1597 =-62 145 144 =52 =-56 =-70 =63 144 0 =37 =73 =-70
tree soc2_and_iso_combined 432 =-74 121 986 158 1189 81 5119 4022 1 1500 5170 =-34 =48 =49 =52 =55 =73 306 =-73 407 =56 =-30 =-77 =-76 =-75 4975 =79 =-48
tree soc2_and_iso_combined 459 213 =-73 =49 380 490 631 128 702 644 1193 =-71 =44 =66 94 =8 =-74 =-74 =50 =88 128 39 =-83 213 =-11 1601 =75 =-42 =-64
tree soc2_and_iso_combined 213 329 5166 797 =-71 =-34 =-3 =-11 166 145 12 329 944 580 473 3077 =-36 =56 =61 =40 =58 =49 =67 =-68 5191 5028 =64 =-59 =-54
tree soc2_and_iso_combined 5115 1248 587 557 =-70 96 5192 =-60 =33 128 =2 =-68 172 =-64 96 =-10 =51 312 174 565 5193 =65 =-49 =-47 =-63 5194 =-63 =50 =54
tree soc2_and_iso_combined 134 =-71 158 1387 422 985 5190 200 1294 941 600 178 =-33 =30 =56 =47 =37 =36 =77 =50 5195 4992 1210 =57 =11 =-28 =-65 =-57 =-74
tree soc2_and_iso_combined 4340 1353 165 293 1128 1082 5196 5183 5197 5198 =-68 =51 =-17 =12 =59 =-1 301 =-57 =-6 =21 301 =-59 46 =-50 =57 =-2 46 =-7 =72
tree soc2_and_iso_combined 1475 1345 405 67 507 5196 5119 5183 =-67 =7 =-8 =61 702 =-75 128 =31 =-68 =49 39 =-71 =50 =60 190 128 53 =9 =53 =-63 =-67
tree soc2_and_iso_combined 329 68 896 520 5199 5187 =-67 =20 =32 166 =-34 =47 520 =-8 =65 =49 187 166 346 =-38 =66 3 =-59 5200 =61 =-59 128 =70 =-39
tree soc2_and_iso_combined 284 5174 =-68 =9 562 5032 187 53 =-23 198 1090 854 850 =-47 =34 =48 145 =70 =-47 =63 5007 4062 =65 =-50 =-50 =-64 894 =-57 =44
tree soc2_and_iso_combined 432 =-68 128 84 25 712 =-64 401 =47 =-29 81 5201 478 2463 5202 =37 =-52 =-65 =-55 =-62 618 745 =72 =-7 =-38 166 =-62 =45 =-66
tree soc2_and_iso_combined 284 213 =-67 =38 84 3 4022 =-55 =46 1618 213 702 =-64 187 =-4 5001 =53 =-48 4992 206 5203 =67 =-46 =-33 =-12 =-58 187 =-68 =-19
tree soc2_and_iso_combined 213 1345 405 269 5183 =-65 =19 =-19 =41 =32 1618 1189 39 =-78 384 4983 5169 5201 2192 =54 =-47 =-22 =-55 =-52 =-49 424 =-65 =47 =-64
tree soc2_and_iso_combined 447 5115 5148 293 5204 712 507 =-65 =-33 =13 =69 =48 702 35 =-50 =60 95 780 =29 =-63 =-59 =49 702 52 =-63 =44 95 =50 =-33
tree soc2_and_iso_combined 227 4094 5081 405 5171 5168 4532 =-64 =-15 =22 =58 =48 =8 128 46 =2 =50 =-52 128 231 896 55 =-39 =34 =62 46 =-16 =63 =-66
tree soc2_and_iso_combined 256 712 1647 5168 535 =-64 =16 =25 =23 702 =-59 =42 562 183 145 25 712 =-71 =56 5205 =58 =-55 231 =-69 =53 =-53 568 =-61 =39
tree soc2_and_iso_combined 256 1090 5204 4125 5206 =-64 =61 =-29 =76 466 =-3 =77 380 1001 5204 255 =-42 =49 =53 =62 237 205 1907 46 =16 =64 =-42 =-51 =-48
tree soc2_and_iso_combined 239 5180 5207 2177 850 5208 1403 =-61 =-34 =41 1 =-39 =51 96 =-33 =40 =35 =52 25 =-51 110 1353 3 =61 =-22 =21 2659 =54 =-39
tree soc2_and_iso_combined 213 507 1566 1008 1139 =-63 =46 =23 =28 265 95 715 =-48 =12 =-59 =59 95 231 121 623 =-31 =58 =62 5186 117 =62 =-23 =-31 =-59
tree soc2_and_iso_combined 123 =-64 986 219 533 486 7 110 =0 =67 2941 313 370 5209 5195 =59 =-43 =-62 =-38 =-49 =-25 =-44 =-45 396 =-62 =66 1001 =-59 =61
tree soc2_and_iso_combined 1248 535 4101 5210 904 5191 5211 5212 5213 933 5214 =-60 =49 =22 =4 =11 =23 =52 95 =45 =-52 =62 =40 5215 =51 =-37 633 =41 =-3
tree soc2_and_iso_combined 256 5081 269 347 5216 =-61 =55 =-18 =-16 =1 380 2110 698 1188 =-39 =25 =56 =56 4073 23 =-67 5217 1009 =69 3189 =35 =-61 =-54 =-44
tree soc2_and_iso_combined 422 712 4340 1139 5188 5173 5165 =-61 =-6 =31 =18 =28 =37 121 =7 =75 95 23 =-69 121 166 =-4 5218 5219 =56 =-56 =-51 =62 =-59
tree soc2_and_iso_combined 557 150 5211 1139 4160 904 5220 =-61 =48 =19 =48 =24 =43 =46 25 =-63 144 580 631 1266 81 =-13 1597 =29 =-35 =-59 =56 =58 =-58
tree soc2_and_iso_combined 134 =-63 128 145 39 =-69 383 561 5221 5222 1642 5223 846 5205 =46 =-41 =-49 =-56 =-31 =-61 =-36 =-43 =-61 269 =-54 =36 1353 =-61 =51
tree soc2_and_iso_combined 5148 4340 4532 803 5210 5199 5224 =-59 =50 =42 =60 172 =-56 =4 =16 =37 702 301 4307 =-60 =46 46 =-35 =58 375 986 =40 =-40 =-82
tree soc2_and_iso_combined 4094 1368 4340 904 150 5225 5189 173 =-60 5166 =-31 =67 =51 =71 =46 =26 =41 158 173 558 =10 =-72 =62 =-57 1387 5022 =37 =-55 =-44
tree soc2_and_iso_combined 284 5115 =-62 =48 95 84 25 568 =-57 =10 310 5226 533 5227 5223 2454 =53 =-8 =-48 =-47 =-29 =-60 =-63 1327 48 =-59 =41 =28 =-51
tree soc2_and_iso_combined 134 =-62 239 489 198 1433 104 5228 867 290 640 =-46 =21 =46 =44 =50 =34 =54 256 =-19 =37 =26 5229 2624 5230 =62 =-52 =-34 =-67
tree soc2_and_iso_combined 269 1368 557 294 =-60 =-10 57 =-52 94 =-3 =-62 124 1001 179 403 =-52 =58 =29 =38 533 94 =49 =-48 =-51 4073 124 =12 =53 =-42
tree soc2_and_iso_combined 432 =-62 237 84 124 561 300 5168 307 1128 2025 =-18 =80 =68 =33 =57 =55 =-66 301 =15 1907 366 =60 =-47 =-38 592 =-44 =51 =-53
tree soc2_and_iso_combined 284 1139 5231 =-61 =51 =52 55 411 5032 97 1090 =-42 =9 1375 4062 1241 =21 =-53 =-47 =-48 =-55 =87 2085 2109 206 =64 =-27 =-48 =-58
tree soc2_and_iso_combined 447 4125 1360 293 5232 294 5204 5233 =-58 =39 =37 =-3 =56 =40 1353 =-1 =92 190 444 =21 =-45 =-53 208 23 =-63 52 =-6 =34 =62
tree soc2_and_iso_combined 432 =-62 8 730 310 208 185 489 273 191 4340 =-31 =38 725 =23 =-41 =63 =27 =34 4995 4977 =68 =-32 =-24 =-63 =-46 396 =-63 =48
tree soc2_and_iso_combined 896 1360 150 255 797 334 1170 535 5234 =-57 =40 =-9 =-13 =-18 =13 =10 1390 =48 =-43 1299 580 797 =-25 =31 =67 =66 110 =-3 =46
tree soc2_and_iso_combined 459 =-61 166 1299 5119 562 2 728 625 696 2110 =-25 =34 =24 =65 =71 =51 =-57 =66 314 =61 =-64 4072 5185 5218 =49 =-35 =-53 =-44
tree soc2_and_iso_combined 239 1381 5170 5235 5236 587 1640 836 5210 =-56 =26 =46 =16 198 =-52 =-11 =28 =30 =48 =36 124 1097 282 5170 =-19 =38 =57 =36 =38
tree soc2_and_iso_combined 284 213 712 =-61 =44 =29 121 1654 158 324 399 406 850 985 213 98 =-22 =57 568 =-2 =48 =29 =45 =69 =70 =-66 =-56 =-54 =61
tree soc2_and_iso_combined 123 =-61 239 166 489 623 81 =-46 =-11 =49 985 816 =-17 =56 =78 4072 39 =-46 2454 =48 =-35 =-49 2641 324 561 =57 =-23 =-46 =-52
tree soc2_and_iso_combined 329 557 803 5237 1688 =-59 =39 =38 172 =-42 =13 172 265 705 =-37 =45 =12 =18 5238 779 2339 5239 560 =36 =-39 =-46 =-57 =-45 =-45
tree soc2_and_iso_combined 239 269 631 334 5240 153 5172 =-57 =31 =20 =49 231 5241 =-61 =51 =16 1064 =14 =-40 237 =22 =-50 750 1205 2982 =11 =56 =57 =-29
tree soc2_and_iso_combined 134 =-61 986 306 =-59 4022 145 754 5080 5242 45 3343 3257 1162 =36 96 =-41 =46 =-47 =-49 =-66 =-60 =-59 =-72 =-31 =61 347 =-48 =64
tree soc2_and_iso_combined 507 1135 5175 5188 5173 4101 5236 1263 4125 5243 153 =-55 =21 =37 =-19 =28 =44 =28 =45 =36 =27 0 =-20 =26 715 =-31 42 =-49 =30
tree soc2_and_iso_combined 712 227 4125 557 =-59 5170 489 2491 =-44 =38 =1 =63 0 658 =-27 =43 =28 46 167 =-56 =53 =26 1045 5027 375 =33 =-34 =-34 =-41
tree soc2_and_iso_combined 134 =-61 219 237 445 533 124 3 =-29 561 =30 =-34 724 1360 5200 383 =60 =-31 =-41 =-30 =-41 =-29 =-66 351 =-43 =61 5182 =-54 =42
tree soc2_and_iso_combined 173 5170 797 347 1290 48 985 933 5244 1495 =-53 =41 =12 =37 5154 316 =-35 =42 =41 =-21 =39 =24 347 =23 =-34 =38 23 =-43 =33
tree soc2_and_iso_combined 239 256 5188 1647 5245 447 =-57 =-24 =34 410 =-31 =85 =42 301 =-45 4073 =32 =-54 256 447 5166 410 =-38 =11 =50 =35 1003 =61 =-5
tree soc2_and_iso_combined 1090 227 803 1647 1368 2169 5170 =-57 =46 =10 =15 =47 1083 =-13 =54 189 =-35 231 =-8 =51 81 189 227 42 =-54 =9 =62 =-35 =36
tree soc2_and_iso_combined 123 =-61 702 7 208 =-56 =29 451 1220 =16 =-43 =-40 1362 4230 2641 445 208 1001 411 5246 =19 =-50 =75 =58 =62 =-58 =-53 =-42 =-46
tree soc2_and_iso_combined 134 4101 =-61 =40 265 11 25 1744 1033 =-54 =21 =49 1618 543 4983 3285 =19 =-56 =-46 =-50 =-36 543 =57 =-33 2187 3443 =55 =-36 =-43
tree soc2_and_iso_combined 432 =-60 55 237 39 =-61 166 334 312 2029 5202 546 766 375 314 =36 =-50 =-39 =-43 =-12 =-52 =69 =-27 =-42 =35 =-40 375 =51 =-55
tree soc2_and_iso_combined 123 =-60 239 580 380 702 138 =-53 =43 73 =9 =-30 1387 =22 =-49 =53 702 380 5119 =-34 =44 =50 5067 752 5247 =59 =-42 =-39 =-25
tree soc2_and_iso_combined 284 5211 5248 =-59 =8 =39 187 380 173 208 822 =-39 =49 =50 =33 =29 296 1387 4265 58 5249 =56 =-41 =-39 =-43 411 =-23 =74 =-29
tree soc2_and_iso_combined 239 269 1360 329 10 5170 =-56 =38 =24 =-12 580 728 =-21 =64 =70 4072 =9 =-51 4847 5229 352 887 3647 =32 =-39 =-35 =-33 =-52 =-43
tree soc2_and_iso_combined 227 489 5175 1193 178 4967 5250 5115 =-54 =-9 =43 =53 =6 =36 =28 208 329 1013 =-25 =44 5115 =36 =-35 =49 301 =-10 1009 =36 =-20
tree soc2_and_iso_combined 239 1090 269 5173 5251 5250 =-54 =21 =24 =36 =3 200 91 380 =-29 22 =33 =-51 =55 =55 231 =38 3615 3 =-25 102 =23 =-48 =-45
tree soc2_and_iso_combined 239 557 269 5228 =-55 =37 =6 95 633 693 158 =20 =-47 1308 =-39 =40 269 =-45 =31 =-56 375 4847 117 2120 =37 =-20 =-35 =-38 =-48
tree soc2_and_iso_combined 4094 896 489 0 1124 951 =-52 =26 =8 293 165 535 988 =-41 =41 =39 158 =28 =-48 =34 5252 =-17 =53 =12 0 489 =-13 =25 =35
tree soc2_and_iso_combined 712 507 1475 31 405 685 4101 =-53 =22 =14 3 =-47 =44 =22 375 =9 =-50 2029 1366 =-2 =65 =61 5191 375 5219 =29 =-40 =-39 =-52
tree soc2_and_iso_combined 459 1360 =-58 =28 95 174 5253 1045 1509 2337 314 2187 52 =14 206 844 =50 =-13 =-30 =-39 =-43 =-37 =55 =-26 =-60 =-34 814 =-40 =51
tree soc2_and_iso_combined 134 4101 =-60 =38 8 237 23 =-57 1686 5254 81 52 489 265 =-32 =32 5255 1475 =49 =-6 =-61 =36 296 =47 =-33 =-58 =-38 =-33 =-57
tree soc2_and_iso_combined 432 =-60 411 5173 1139 218 2029 167 1535 2242 3202 =-23 =22 =38 =35 1919 =29 =-41 =29 1343 766 =58 =-27 =-34 1224 =49 =-17 =64 =67
tree soc2_and_iso_combined 1139 702 422 =-55 =5 490 5171 5170 249 5236 816 1193 4532 1490 422 =-42 1227 =-24 =36 =33 =25 =38 =6 =45 =45 =45 =60 =46 =38
tree soc2_and_iso_combined 712 535 4125 165 797 5168 5251 1256 5183 =-49 =44 =42 =35 =44 =23 =18 2 =-13 =41 5186 =47 =-44 5256 5219 1071 =27 =-24 =-51 =-45
tree soc2_and_iso_combined 123 =-60 580 658 562 324 406 64 286 183 5257 1116 306 =-44 =9 =-48 =-66 =-43 =52 =41 =57 =-61 5182 =-42 =33 =60 306 =-27 =63
tree soc2_and_iso_combined 432 =-60 986 46 1033 1496 5258 980 =-12 =41 =53 =45 =40 174 117 383 5259 1067 =54 =-28 =-29 =-30 =-28 952 =-54 =39 411 =-41 =68
tree soc2_and_iso_combined 187 1001 380 5081 55 =-54 25 =34 =-26 =7 5148 1350 =-36 =27 702 =38 =-16 162 =36 =-35 631 838 25 =-38 1350 =10 =48 =-39 =56
tree soc2_and_iso_combined 815 =-60 55 702 96 1190 5260 1097 =-56 =9 =31 =21 =9 334 730 406 762 5261 =19 =-57 =-47 =59 =-41 =-33 3276 219 =60 =-22 =-43
tree soc2_and_iso_combined 134 459 =-60 =10 144 208 145 1 587 862 558 3565 5262 =27 =-24 =-37 =-49 =-46 80 =-32 =5 =52 =-36 4070 =58 =-20 1353 =-54 =37
tree soc2_and_iso_combined 187 499 1 5119 731 5197 5175 869 5180 =-50 =33 =14 =0 =23 =13 =21 301 =-34 =38 39 =-48 =8 352 584 8 =23 =-38 =-41 =-42
tree soc2_and_iso_combined 284 5263 =-57 =32 375 1299 5264 144 803 454 306 =-39 =28 =-27 172 300 =-53 =30 =12 1539 =-53 =42 =-59 370 966 =59 =-18 =-49 =-48
tree soc2_and_iso_combined 896 1360 5210 150 939 294 399 5265 3895 1027 424 =-48 =-17 =-11 =31 =13 =13 =13 1343 =45 =-31 =25 =57 803 =27 =-25 445 =27 =-47
tree soc2_and_iso_combined 432 =-59 239 166 702 399 =-48 =32 183 680 =-1 =37 =-49 15 568 =-36 =30 1907 =41 =-36 445 680 5266 2545 =47 =-36 =-40 =-11 =-51
tree soc2_and_iso_combined 459 5267 1172 =-59 =12 =39 208 1227 309 2 1869 715 1172 =-49 =8 823 =15 2117 =-19 =56 =69 1007 =41 =-35 =61 =37 1654 =46 =-12
tree soc2_and_iso_combined 134 =-59 173 1 411 1190 5268 4623 4532 207 0 1176 3509 1668 1455 =-30 =38 =35 =51 =42 =5 =52 =29 =43 =46 =35 =57 =38 =48
tree soc2_and_iso_combined 459 1688 4125 =-57 =24 =40 158 95 5223 306 =-46 324 4125 1555 5269 1778 4620 5200 =36 =-30 =-38 =-30 =-42 =-45 =3 =-44 =-55 =-20 =-49
tree soc2_and_iso_combined 432 =-59 23 =-53 1375 366 40 86 1114 4098 124 231 823 =56 =7 1343 2051 =-8 =50 =56 5270 =35 =-54 =-38 =-39 =-29 =-48 =-39 =-39
tree soc2_and_iso_combined 422 1090 5165 798 5271 705 5204 5167 =-46 =28 =33 =41 =19 1258 =-14 =68 =18 633 =19 =-21 8 39 =-44 680 =30 =-35 5243 =-53 =36
tree soc2_and_iso_combined 134 =-57 208 0 1299 5173 1639 5252 5271 3292 =-26 =36 =19 =33 =51 =57 2454 789 =53 =-32 =-28 1045 301 =4 =44 =-45 766 =49 =-22
tree soc2_and_iso_combined 134 =-57 986 1182 741 5223 5272 45 384 478 3217 5273 2192 =30 =-33 =-41 =-36 =-39 =-40 =-54 =-44 =-52 =-39 =-39 1554 5274 =-42 =48 =70
tree soc2_and_iso_combined 123 =-59 121 84 580 124 658 480 728 928 180 5163 755 =-43 =17 =51 =12 =46 =45 =70 =50 1618 =26 =-44 =45 658 =-45 =32 =57
tree soc2_and_iso_combined 187 52 499 4627 =-48 =31 =1 1090 1475 1330 1480 =-37 =18 =29 =8 5275 312 =42 =-33 =-52 1090 57 =-15 95 =29 =-21 1238 =48 =-34
tree soc2_and_iso_combined 284 5211 797 =-56 =24 =36 714 445 8 5253 314 128 233 715 =0 1182 5276 =34 =-41 =-28 380 =-62 =20 =-20 =-48 =-55 =-36 =-55 =-65
tree soc2_and_iso_combined 121 489 422 5081 3241 780 5175 =-49 =7 =24 =39 137 =-24 =28 22 8 =14 =-27 =-35 332 1256 850 =-10 =48 =54 =54 39 =-32 =43
tree soc2_and_iso_combined 4022 490 198 329 816 797 5120 5277 2110 =-49 =15 =36 =14 =22 276 1303 =49 =-26 =-32 =-2 52 3469 =-25 =35 410 =28 =-31 =36 =35
tree soc2_and_iso_combined 187 256 5120 5225 402 =-54 =8 =35 =-2 239 124 =-56 90 263 650 5195 =44 =-30 =-7 =-43 =-49 =43 465 1737 =39 =-34 239 =-20 =18
tree soc2_and_iso_combined 432 =-58 743 658 490 166 137 3292 625 5190 27 1299 =-25 =9 =36 =34 =56 =32 =36 15 =-25 52 =-30 =56 =46 1437 =57 =-27 =67
tree soc2_and_iso_combined 123 =-58 562 2110 5190 1190 2454 186 3203 625 282 1273 167 =-9 =23 =38 =39 =55 =54 =61 587 =2 =-77 =37 =49 =49 726 =-33 =43
tree soc2_and_iso_combined 702 301 138 896 =-60 =27 =34 53 5243 904 =-52 =20 =34 1368 =-14 =31 126 84 507 95 556 =20 =-40 =-32 =52 =-38 1033 =-25 =22
tree soc2_and_iso_combined 459 4094 =-54 =31 490 986 513 445 533 3343 5278 5238 5185 94 463 =32 =-33 =-13 =-37 =-18 =-53 =-46 =-33 =-54 =-41 743 =-35 =43 =57
tree soc2_and_iso_combined 459 1248 3355 =-56 =24 =29 187 2120 5279 489 198 =-15 110 =-11 =36 702 =-24 =49 =-49 =-56 618 5018 4989 23 =-33 =44 =-32 =-26 =-52
tree soc2_and_iso_combined 256 2169 5225 1 282 5191 1339 5280 744 98 1680 =-39 =33 =19 =39 =40 =40 =39 =32 =28 =55 =34 198 98 3591 =-12 =44 =31 =34
tree soc2_and_iso_combined 123 =-58 1189 888 1406 489 124 273 1869 5119 1158 5281 =-46 =30 =40 =20 =43 =52 95 146 =27 =-50 =-32 =24 =48 =-44 396 =-46 =34
tree soc2_and_iso_combined 123 =-58 219 580 986 2187 23 =-40 1190 528 2339 1496 693 1248 =26 =-4 =-13 =48 =-41 =-34 =44 =-41 814 =-35 =31 1286 =50 =-22 =-40
tree soc2_and_iso_combined 239 5204 48 2242 450 3156 5170 55 5194 1532 5282 =-46 =30 =10 =33 422 =-26 410 =44 =-30 =19 =32 =26 =37 =6 =40 1192 =22 =-36
tree soc2_and_iso_combined 256 1360 5081 589 273 1741 1353 =-55 =-3 =16 =16 =14 =8 803 24 =30 669 =-42 =32 112 =-46 =28 84 112 =1 206 =44 =-36 =-41
tree soc2_and_iso_combined 702 46 1500 =-51 =25 231 1001 =-34 =29 =24 84 985 233 5154 392 5257 1001 =8 =46 =-52 =-31 =-48 =-56 25 2982 =-43 =33 =36 =-29
tree soc2_and_iso_combined 187 52 5248 951 669 =-48 =-12 =26 =22 844 55 46 1744 =-41 =28 401 =-14 =19 =18 =-57 1182 5032 118 673 =34 =-25 =-19 =-25 =-36
tree soc2_and_iso_combined 284 4 5283 1352 =-56 =-5 =20 =30 5284 2544 399 1366 985 1084 3885 870 =4 =-30 =-45 =38 3 =-22 =33 =46 =49 167 =-57 =18 =-38
tree soc2_and_iso_combined 631 2029 117 5285 166 406 1510 1001 581 265 =-39 =-5 =16 669 265 =14 =-49 =38 =18 =36 57 =-18 237 =36 =-29 =54 =-55 =27 =40
tree soc2_and_iso_combined 631 173 430 1688 5173 5271 2116 355 854 625 91 1868 =-37 =25 =-1 =33 =-7 =17 =9 =12 =44 =38 =44 =29 1728 1116 =57 =-23 =-43
tree soc2_and_iso_combined 186 1193 5173 5286 5167 4160 1580 249 651 1533 625 3180 672 =-20 =35 =32 =36 =30 180 =-63 =22 =39 =48 =41 =39 =54 =45 =46 =57
tree soc2_and_iso_combined 134 587 =-57 =22 702 189 110 50 =-53 =28 =-2 1647 =20 =-40 95 3343 375 587 1389 =13 5164 1643 =53 =-8 =-21 =4 =-27 =-44 =-23
tree soc2_and_iso_combined 55 447 5287 1193 2933 2146 5288 =-28 =31 =11 =24 =35 =49 2677 5289 39 =-36 5099 2187 92 437 =41 =-27 =-7 =-38 =-31 =-44 =-43 =22
tree soc2_and_iso_combined 23 =-50 126 1618 166 489 8 422 =-12 =20 =-47 4340 =32 =-36 =30 =-39 63 55 1139 5290 2267 =-48 =8 =25 =21 =9 112 =-13 =28
tree soc2_and_iso_combined 187 4094 484 1296 1680 1349 1496 2080 =-37 =27 =5 =30 =35 =30 =20 638 =30 141 =-30 =19 81 1234 741 1452 =45 =-20 =-29 =-41 =5
tree soc2_and_iso_combined 284 5211 797 =-52 =25 =32 5264 986 513 174 314 5291 5292 1241 =26 =-33 =-38 =-35 =-34 695 =-41 =34 =-18 99 480 =-41 =40 =42 =-34
tree soc2_and_iso_combined 5173 5119 440 1719 5177 5287 5293 406 2051 5171 48 =-28 166 =-24 =19 =33 =28 192 =38 =-39 =42 =47 1360 =37 =-24 =45 =20 =37 =49
tree soc2_and_iso_combined 432 =-57 631 94 1689 424 1045 658 3241 1193 1101 430 =-14 =40 =41 =37 =51 =32 =-49 162 =28 =-36 =47 =-44 1728 487 =57 =-23 =-40
tree soc2_and_iso_combined 815 =-56 1496 985 1045 143 11 1353 =-8 =-39 =26 972 1353 638 =20 423 1084 =-35 =30 =39 =34 =54 466 =-51 =20 3 =-25 =30 =41
tree soc2_and_iso_combined 208 1350 1211 2051 2169 480 5294 710 1285 227 5295 941 =-40 =-2 =26 =-10 =35 =26 =29 =32 =18 =32 =19 633 23 =-34 =37 =-16 =32
tree soc2_and_iso_combined 134 =-55 631 208 380 335 10 =-20 =36 =33 52 577 =-40 =41 577 23 =-34 =44 =-20 4070 1073 =45 =-33 =-26 2128 5296 =58 =-22 =-15
tree soc2_and_iso_combined 432 =-56 631 137 4125 23 =-47 1279 84 1555 146 145 46 118 =17 =-33 1067 366 =47 =-28 =-26 =-19 =-32 =-43 =-18 =-40 =-22 =38 =38
tree soc2_and_iso_combined 117 256 1190 2051 504 143 1008 282 474 218 =-42 =13 =25 =25 =24 124 =2 =-32 =14 =37 =35 229 5195 =31 =-28 15 =-49 =8 =-51
tree soc2_and_iso_combined 815 =-55 121 208 158 445 5289 681 23 =-39 301 =-7 1579 117 5226 1071 =24 =-15 =-34 =-28 =-35 =-35 =-52 =-47 =-47 95 =45 =-22 =42
tree soc2_and_iso_combined 121 55 208 5173 1515 450 3895 97 712 92 =-55 =17 =-9 492 5177 =-23 =24 =17 =34 =31 =27 =35 =22 3276 =20 =-41 200 =41 =-23
tree soc2_and_iso_combined 459 3355 =-48 =20 265 1001 504 1471 76 985 698 1121 =-32 =21 =30 =4 577 190 =27 =-31 =-51 =26 =38 76 =54 =-4 334 =31 =-23
tree soc2_and_iso_combined 249 329 2454 5032 5297 2161 415 1509 4340 1124 =-6 =28 =26 326 =37 =-14 =-17 =-54 =-41 =-46 =-54 143 52 =-33 =28 837 =44 =-28 =46
tree soc2_and_iso_combined 187 213 4 580 728 =-43 =37 =25 =38 90 39 =-32 8 =26 5298 =-41 =32 =-27 375 8 39 =-30 144 882 =35 =-32 =-6 =-31 =-29
tree soc2_and_iso_combined 39 =-49 2029 985 662 1258 1350 2177 249 355 5241 2242 =-34 =22 =25 =16 =32 =18 =22 =54 466 1165 =26 =-34 =-38 1189 =22 =-32 =29
tree soc2_and_iso_combined 208 849 702 52 =-46 =3 2544 3586 1829 376 1375 730 799 =27 =-11 =-22 =-36 54 =-38 =17 =-39 =-47 =-36 =-43 986 =48 2267 =-42 =32
tree soc2_and_iso_combined 432 =-55 411 1601 3285 399 1001 380 4291 728 5120 80 =-1 1496 985 =-47 =1 =14 =16 =44 =33 4291 =21 =-29 =29 =47 =-42 =-35 =48
tree soc2_and_iso_combined 187 256 1283 208 5299 1566 1212 =-45 =17 =9 =38 =22 =32 1277 5281 1327 145 =30 =-28 =-9 =-29 =-46 618 265 =7 295 =50 =-18 =-44
tree soc2_and_iso_combined 432 =-54 55 1366 5279 237 307 218 126 1156 5278 =12 =-44 =-39 1156 1496 =-33 =25 =26 =31 118 =45 =-28 =-30 =-50 =37 2016 =28 =-29
tree soc2_and_iso_combined 459 =-40 631 173 4073 124 17 3836 480 5300 =-22 =30 =32 =45 =30 533 931 831 =28 =-29 =-43 =-36 1001 =-50 =38 =37 1728 =44 =-23
tree soc2_and_iso_combined 631 849 1533 1389 1008 98 1510 1263 399 1496 5183 =-42 =18 =10 =27 =29 =22 =14 =26 1299 447 5252 =-16 =40 =20 =32 =34 =-32 =35
tree soc2_and_iso_combined 123 =-54 1689 533 12 1476 650 15 =-12 =26 504 1463 98 =-29 =5 =36 =34 5301 5302 233 5242 =26 =-29 =-30 =-39 =-47 =40 =-36 =45
tree soc2_and_iso_combined 123 =-54 375 486 94 39 =-41 183 5303 1778 561 558 5184 4125 1781 =33 =-24 =12 =-27 =-32 =-26 =-29 =-43 =-23 1299 =-52 =24 =-39 =-37
tree soc2_and_iso_combined 728 1515 1 4101 5171 1128 825 5304 307 1753 1283 4829 699 =-27 =13 =31 =26 =23 =5 =35 =31 978 =33 =-37 =36 =33 =29 =34 =50
tree soc2_and_iso_combined 432 =-53 743 2116 310 714 5284 158 0 489 1128 =-15 =21 1234 3343 143 =9 =44 =-32 =-31 1045 =30 =-42 =-36 =-40 =-50 =-50 =39 =48
tree soc2_and_iso_combined 375 1224 380 1366 5225 561 2242 5119 473 5305 =-12 =36 =24 569 =40 =-23 =36 =-45 =44 =53 938 =24 =-26 261 5235 =-32 =30 =32 =-42
tree soc2_and_iso_combined 134 =-51 986 463 478 1906 406 754 5195 368 5262 2051 366 =18 =-34 =55 =-27 =-32 =-31 =-34 =52 =-40 =-31 =-35 5163 1598 =-42 =15 =30
tree soc2_and_iso_combined 631 5304 5285 4160 5306 939 5294 52 702 =-51 5245 =-18 =28 1001 1097 =-9 =-54 =38 =29 237 =32 =-26 =44 =35 =46 =47 2454 =48 =-47
tree soc2_and_iso_combined 580 2 1463 1193 5171 351 1434 672 84 1471 1152 1353 1294 1001 =-20 =23 =29 =-39 =15 =24 =-45 =28 =33 =20 =37 =40 =41 =26 =29
tree soc2_and_iso_combined 55 490 5170 1001 5171 5307 5268 2110 985 1770 583 =-33 =18 =10 1026 =-16 =25 =18 =14 =32 =26 =12 =37 =36 5308 =29 10 =-28 =28
tree soc2_and_iso_combined 728 126 235 124 143 842 =-30 =4 799 =16 =-44 166 797 347 =-13 =33 =35 =37 =42 332 1001 1128 =-29 =13 1265 =42 =-30 =25 =49
tree soc2_and_iso_combined 743 121 95 3094 124 702 241 =-53 =12 5309 513 192 3885 =18 =-37 =-22 =-33 =-34 158 1652 =14 =-30 =-39 =43 =-41 696 =37 =-31 =43
tree soc2_and_iso_combined 459 =-36 4125 2187 1742 1007 5310 1990 852 5311 5184 =34 =-22 =-23 =-7 =-29 =-31 =-29 =-30 =-38 1742 180 1128 380 =-34 =4 =18 =23 =39
tree soc2_and_iso_combined 5232 1190 68 4309 5192 1299 1008 282 281 727 1062 5197 =-31 =12 =34 =29 =30 =19 =17 832 =27 =-24 =28 =36 =19 978 =37 =-30 =46
tree soc2_and_iso_combined 815 =-51 55 1165 188 513 1457 1007 1073 =16 =-32 =-30 =-46 =-27 54 =-59 =-8 =-40 386 34 3276 =51 =-17 =-14 148 61 =-41 =27 =33
tree soc2_and_iso_combined 432 =-51 406 1515 180 16 334 762 651 =7 =-22 =-44 695 1150 195 1 =-51 =7 =15 =19 =28 =36 3657 456 =50 =-15 =-16 =46 =52
tree soc2_and_iso_combined 815 =-50 187 124 5225 596 5304 =-28 =34 =22 =31 22 301 =-6 766 1327 =44 =-10 =-21 =-41 1195 73 1045 2128 =48 =-9 =-15 =8 =-21
tree soc2_and_iso_combined 134 5312 =-51 =20 728 411 237 158 5257 5276 355 4847 5303 306 =-31 1754 =7 =-30 =-37 =-41 =30 =-36 =-40 =-34 797 =-40 =32 =37 =43
tree soc2_and_iso_combined 815 =-49 490 144 2116 480 5313 156 3516 952 94 320 46 =-19 198 =-11 =13 =25 =-45 =30 =31 386 =34 =-29 =43 =35 =28 =-42 =32
tree soc2_and_iso_combined 239 631 1580 1273 16 25 =-47 81 =-25 2956 1387 =8 =-27 =-51 =19 =14 =34 =20 375 2146 978 702 =5 1273 =46 =-14 =-22 =-16 =-37
tree soc2_and_iso_combined 459 =-36 90 173 128 754 2109 681 4125 5272 162 543 1618 966 5314 =30 =-22 =-14 =-22 =-24 =-26 =-30 =-4 =-28 =-35 =-42 =-36 =36 =-33
tree soc2_and_iso_combined 187 4101 430 5315 124 1341 5197 1227 854 =-45 =-1 =3 =14 =28 470 146 =3 =-50 =-52 =28 =34 =33 1279 3593 60 =21 =-7 =-31 =-34
tree soc2_and_iso_combined 335 928 2384 5236 1406 1 329 702 0 =-46 =-9 602 =-12 =26 1509 1090 =-29 4340 1027 =20 =-21 =-29 =34 =17 =21 =33 =32 =35 =28
tree soc2_and_iso_combined 561 1919 797 5316 144 375 5177 4663 231 5317 399 1341 =-24 =27 =22 =37 =9 =40 =33 =-29 1539 =-45 =21 =-43 50 =32 =-23 =-37 =-43
tree soc2_and_iso_combined 1688 568 723 602 430 5188 1188 5318 5173 5228 3351 =-30 =11 =20 =25 =29 =11 =24 =34 =16 =23 1265 5319 5227 =25 =-27 =-26 =-35 =44
tree soc2_and_iso_combined 284 638 =7 =-47 174 411 1032 112 25 307 =-34 =20 1647 =2 =44 1101 294 966 730 375 =35 =-17 =-16 =-18 =-19 =-25 =-35 =45 =-36
tree soc2_and_iso_combined 123 =-48 1406 2016 3343 1618 714 656 380 219 307 227 =6 =-14 =36 =-38 715 712 =-43 =20 25 =-13 =40 =-35 =-40 =-31 =-39 =-43 =37
tree soc2_and_iso_combined 5204 126 702 166 1533 =-35 =23 =21 465 43 3756 5320 =22 =-25 =-25 =-33 =-11 1188 4532 1350 1563 996 =-43 =11 =16 =4 =28 =23 =35
tree soc2_and_iso_combined 562 513 5120 5188 4101 5225 208 5295 5300 3166 499 1688 2622 =-28 =22 =22 =0 =27 =33 =35 =16 =36 =34 =33 =27 =-32 5183 =-35 =20
tree soc2_and_iso_combined 284 797 =-34 =22 2384 986 4340 602 48 728 208 381 2051 =-12 =34 =28 =20 =44 80 =-7 =39 =38 52 844 =-42 =18 =11 =-22 =41
tree soc2_and_iso_combined 432 =-47 173 219 743 631 633 849 376 1618 324 =15 =-31 =-31 49 =-36 =11 =-33 1011 =-31 =27 1234 598 =41 =-18 =-21 =47 =-40 =36
tree soc2_and_iso_combined 123 =-47 8 141 728 198 2442 1135 2267 499 253 466 757 1597 =-26 =17 =23 =11 =30 =25 =34 =-33 =37 2454 =21 =-56 =41 =27 =-41
tree soc2_and_iso_combined 158 2187 2 489 124 440 =-21 =18 986 5220 1127 25 =-27 =34 =-14 =-39 =-26 823 1038 =37 =-20 580 1299 =-16 =17 =38 =28 =-38 =-34
tree soc2_and_iso_combined 2454 5126 383 513 1919 528 1389 53 499 300 346 =-31 =19 =28 =30 =14 730 1179 =27 =-14 =-24 =-24 =-29 =-23 =-38 =-37 1753 =-44 =22
tree soc2_and_iso_combined 173 237 284 693 =-38 =10 658 5304 81 4992 2235 1575 1725 926 2169 =-24 =16 =14 =23 =19 =27 =28 693 =19 =-35 =38 =37 =-40 =26
tree soc2_and_iso_combined 432 =-46 383 5316 562 2016 23 =-32 5257 1618 120 5321 370 =25 =-23 =-25 1033 =-12 =34 =-18 =-34 =-34 592 4291 =-37 =20 =30 =-35 =-42
tree soc2_and_iso_combined 432 =-45 4125 5270 2116 724 200 4022 5322 60 =9 =-21 =-31 =33 =40 =-22 =44 =-44 1389 832 499 =-27 =14 =21 91 1373 =-45 =13 =20
tree soc2_and_iso_combined 121 490 2046 275 380 1256 208 883 1460 5323 =-33 =19 =19 =21 =5 =29 53 725 =-39 =17 23 =-26 =19 =21 =24 =26 1097 =38 =-25
tree soc2_and_iso_combined 631 432 =-44 1007 180 68 1506 615 4 1688 430 1152 822 5228 =-21 =25 =26 =20 =30 =27 =33 =27 =24 =28 380 =35 =-16 =-39 =36
tree soc2_and_iso_combined 2042 173 1362 5175 12 1061 4663 1124 399 165 702 1273 =-33 =15 1427 237 =16 =-21 =-19 =-30 =31 =25 =35 =-36 =33 =27 =-37 =32 =-46
tree soc2_and_iso_combined 698 375 1515 347 986 383 312 1919 23 =-34 141 120 789 1299 =7 =38 =-31 =-15 =36 =-35 166 =-38 =26 =-44 =-30 =19 =34 =-33 =35
tree soc2_and_iso_combined 123 =-45 411 137 5173 1475 365 39 =-34 1038 =11 842 =-39 =19 =-40 600 5324 850 2146 =-30 =9 =11 =25 =25 =40 787 =35 =-17 =42
tree soc2_and_iso_combined 432 =-44 631 1045 986 23 =-34 401 =5 119 329 =43 256 =-7 1426 =40 =-13 =-27 303 =-30 =33 1509 =-40 =10 470 1282 =39 =-9 =-12
tree soc2_and_iso_combined 187 82 731 1084 1128 32 904 91 =-27 =4 =13 =29 =16 =30 =34 =20 53 5154 144 5325 =46 =-23 =-18 =-24 1476 =-21 352 =34 =-17
tree soc2_and_iso_combined 459 =-28 587 1279 798 285 1026 =31 =-10 5168 1539 399 1194 =-10 =25 =28 =26 =35 =32 =-36 842 1026 1753 173 =-33 =14 =17 =31 =19
tree soc2_and_iso_combined 2454 1463 986 415 410 263 2131 533 2463 1701 =33 =-17 =-20 =-12 =-32 =-30 300 =-14 =26 5316 =-2 =-59 351 =-31 =23 =43 1770 =-40 =24
tree soc2_and_iso_combined 187 596 1597 290 1081 1350 698 5190 5081 =-33 =0 =15 =18 =3 =24 =25 1159 =33 =-20 1597 =34 =-36 265 1033 =-6 =26 838 =50 =-13
tree soc2_and_iso_combined 5285 1554 5286 26 798 1246 5298 944 5326 1158 1460 1496 =-25 =3 =20 =20 =19 =16 =22 =21 650 =-26 =18 256 =-5 =36 =37 =30 =38
tree soc2_and_iso_combined 459 =-27 3343 478 1234 5175 1509 5315 604 1598 440 396 1433 =-16 =25 =26 =28 451 =23 =-20 =23 =36 5238 =33 =-27 =35 =-25 =-35 =-37
tree soc2_and_iso_combined 432 =-42 121 562 1258 95 513 2454 445 5319 5148 5256 =22 =-24 =2 =-14 =-31 568 =-55 =23 =-28 =-39 =44 1327 =-45 =9 1258 =43 =-23
tree soc2_and_iso_combined 26 438 310 239 1258 557 952 =-28 =29 5175 410 =-15 =9 =25 =42 231 557 =44 =3 143 251 =-41 =12 5327 =26 =-20 =-41 =37 =32
tree soc2_and_iso_combined 5328 90 1496 228 128 5304 1689 249 1349 1084 2051 5204 355 727 =-20 =24 =15 =25 =19 =22 =31 =30 =27 =36 =-41 =35 =22 =-31 =38
tree soc2_and_iso_combined 631 424 480 1753 1652 198 208 5315 1128 2933 68 339 =-45 =7 =5 =14 =10 =17 =4 978 401 =-2 =31 =-25 =-59 =28 =40 =11 =26
tree soc2_and_iso_combined 239 631 803 832 185 1211 489 =-24 =16 =30 =25 =-18 1083 =-32 =26 1172 587 =51 =1 =-17 823 231 =47 =11 896 =18 587 =-34 =9
tree soc2_and_iso_combined 580 1258 239 685 712 5067 615 =-24 =11 =16 1500 233 226 =-17 =22 =22 =31 =29 49 1353 =14 490 =-24 =19 =37 =36 82 =35 =-23
tree soc2_and_iso_combined 432 =-41 55 424 715 42 =10 1566 =-37 =15 112 757 3 =-39 410 =14 =-30 =17 741 158 =28 =-21 =-29 =15 5308 562 =44 =-4 =-4
tree soc2_and_iso_combined 134 =-37 137 5316 568 124 256 1475 702 =-40 232 =37 =-17 =-29 =-54 4070 724 256 =-9 =24 =-24 =-28 478 128 =29 =-16 =-25 =-38 =41
tree soc2_and_iso_combined 123 =-40 4561 2384 1084 84 651 1045 798 1224 378 1919 433 =14 =-22 =-25 =-36 =-18 =32 =-24 489 =11 =-49 5243 =-29 =20 =28 =37 =-43
tree soc2_and_iso_combined 117 584 23 =-34 2128 145 741 413 52 =6 161 1279 680 5168 638 =15 =40 =-16 =-16 =-18 =-28 =-25 =-20 =-20 680 =-38 =19 =-37 =-41
tree soc2_and_iso_combined 3586 2187 656 1420 284 4 17 =-37 =5 =26 658 5186 5218 226 533 1697 4572 =10 =-21 =-18 =-23 =30 =-25 =-25 =32 =-27 =-28 =-32 =-39
tree soc2_and_iso_combined 26 39 =-34 2161 121 3586 84 1471 608 776 986 =8 507 =-34 832 =-24 =32 =-29 =-32 =31 695 =-26 =27 =-35 696 =36 =-16 =-36 =29
tree soc2_and_iso_combined 68 1224 59 219 561 787 5154 95 284 =-10 598 2454 =32 =-7 =-8 =-14 =-19 =-32 =-32 =-32 699 1670 =-30 =22 =28 1532 =-28 =18 =27
tree soc2_and_iso_combined 432 =-39 633 5329 411 144 1420 433 741 112 =5 84 849 =31 =-10 =-17 =-21 =-17 =-28 =-24 =37 =-33 81 1510 300 =-46 =11 =18 =15
tree soc2_and_iso_combined 123 =-39 94 117 5264 2941 339 1114 424 5073 292 5201 =14 =-22 =-15 =-24 366 162 =40 =-13 =-18 =-27 =-36 =-31 =-21 189 =9 =-50 =-36
tree soc2_and_iso_combined 562 743 39 =-34 1193 972 5166 366 399 301 3292 =-24 =29 52 =-8 844 212 =22 =-21 =-30 =30 =-40 5148 =33 =-19 =16 =33 =33 =-23
tree soc2_and_iso_combined 450 5330 723 60 2454 301 25 715 =31 =-15 1198 =-26 =20 1224 1493 1038 =17 586 =-27 =33 =-37 787 =-32 =23 =-34 =-29 =19 =32 =32
tree soc2_and_iso_combined 1190 1234 849 119 2677 568 557 121 579 1381 =-29 =15 =22 =29 813 =5 =27 60 =27 =-10 17 =-37 =14 =-36 4340 =-30 =14 =-32 =31
tree soc2_and_iso_combined 1689 5204 5304 5171 602 35 5166 988 695 143 1135 455 =-41 =-1 185 =-13 =29 =-11 =19 =17 =8 =17 2624 =24 =-25 =30 =36 =34 =29
tree soc2_and_iso_combined 134 =-33 3343 239 1594 5238 2544 145 766 565 1475 1071 =24 =-18 507 =15 =-20 =-20 =-23 =-23 =-29 =-25 =-31 557 120 =43 =-12 =-2 =-34
tree soc2_and_iso_combined 121 1463 411 602 430 640 1716 1044 3356 1417 658 727 1433 490 =-28 =8 =21 =24 =10 =23 =16 =24 =25 =21 =30 =15 =30 =43 =35
tree soc2_and_iso_combined 815 =-36 424 310 8 5331 5176 776 5332 754 23 =-27 5013 =11 =-21 =-28 =-29 =-29 =-22 =36 =-35 =-38 365 651 5099 =34 =-18 =-27 =-35
tree soc2_and_iso_combined 1510 432 =-35 411 1 1877 430 300 852 1496 255 1261 695 5192 =-19 =19 =21 =18 =12 =26 =-38 =13 =26 =27 =23 =28 2454 =31 =-13
tree soc2_and_iso_combined 633 5168 849 1311 803 134 =-34 39 =-26 60 5333 =21 =-12 =-16 5197 =-15 =12 =35 =-26 =40 640 3356 803 =-40 556 =17 =-22 =20 =21
tree soc2_and_iso_combined 432 =-36 1689 658 156 208 2982 1193 5334 148 2476 474 1330 =-23 =17 =21 =18 =13 =25 =23 =20 237 =24 =-22 =23 3328 =38 =-14 =28
tree soc2_and_iso_combined 187 633 49 424 =-11 712 =-17 1234 =35 =-15 1127 =28 =-7 712 110 =-26 =20 =-43 126 693 553 5081 =42 =-5 =-12 =-11 816 =-16 =17
tree soc2_and_iso_combined 134 =-30 440 702 48 1345 =-26 =17 4340 =29 =-17 680 233 55 813 556 4340 650 =17 =-11 =21 =-21 =15 4340 =31 =-15 =-30 =28 =28
tree soc2_and_iso_combined 1073 141 513 478 1033 1071 26 2116 110 3836 504 =-15 =14 =24 1343 380 227 =20 =-21 =26 =-25 =25 =31 =-23 =22 =-30 =-24 =22 =-35
tree soc2_and_iso_combined 406 1124 459 =-29 178 1073 296 5165 1618 513 84 313 314 =22 =-20 =-25 =-11 =-14 =-23 165 5067 =13 =-31 =-49 =-29 =-31 =-24 =28 =35
tree soc2_and_iso_combined 743 2442 1510 55 3292 1296 5232 1256 65 5335 320 332 =-25 =12 =15 =19 =14 =21 =23 =21 =25 =7 1224 412 =29 =-14 =-18 =23 =31
tree soc2_and_iso_combined 1007 334 815 =-32 1189 5303 1732 1500 837 42 =-25 1112 718 730 =14 =-13 =-20 =-17 =-31 =38 =-21 =-27 =-24 42 =13 148 =-30 =17 =-31
tree soc2_and_iso_combined 631 173 484 2029 1496 600 1507 5336 302 132 3156 380 4663 =-34 =16 42 =28 =-19 =19 =20 =20 =22 =24 =28 =15 =12 =25 =21 =32
tree soc2_and_iso_combined 399 828 229 698 535 832 459 =-25 2120 95 =12 1509 =-28 =18 1360 =12 =-35 265 2120 =-30 =5 =10 =29 =33 5174 =-20 =21 =24 =30
tree soc2_and_iso_combined 68 5270 4532 3343 728 5210 1193 1290 3180 1176 5337 3378 170 5192 =-17 =15 =18 =20 =22 =14 =24 =24 =24 =26 =31 =-34 =28 =-35 =22
tree soc2_and_iso_combined 187 470 81 256 =-17 24 863 97 =7 =-44 =23 =28 863 986 =33 =-18 =-28 =-35 1195 1182 986 =28 1353 447 =-34 =15 =30 =-23 =-25
tree soc2_and_iso_combined 580 5225 399 137 1193 510 5163 5170 14 986 1246 380 =-22 42 =29 =-12 =17 =-44 =18 =10 =21 =17 =23 =12 =24 =29 63 =33 =-16
tree soc2_and_iso_combined 117 375 187 823 80 239 2146 =-34 =19 =15 1594 25 =-7 =37 =-15 =-12 693 284 =-23 5013 1238 5032 =42 =-1 =-8 =-16 =-9 =-25 =-35
tree soc2_and_iso_combined 433 112 4291 126 76 5309 275 =-13 =19 =17 =24 307 941 269 =-34 =3 =6 =13 =28 2362 198 =3 5309 =38 =-18 715 =-49 =7 =-29
tree soc2_and_iso_combined 187 399 167 1267 5236 0 5165 1566 312 838 =-38 =9 =1 =1 1224 =18 =-26 662 5165 =-1 =-46 =24 =20 =23 =11 =27 662 =20 =-9
tree soc2_and_iso_combined 67 121 743 212 650 256 702 =-31 =10 1248 =38 =-8 702 422 =-39 =23 1389 =-13 126 =18 1001 =-23 =24 =-27 =25 200 =32 =-25 =30
tree soc2_and_iso_combined 828 432 =-32 1355 1475 489 842 188 213 1277 239 =-29 =7 =23 1210 =27 =-13 =-33 =-23 =15 44 143 =13 141 =-27 =24 =-31 =30 =30
tree soc2_and_iso_combined 117 375 23 =-32 762 5284 158 370 463 607 95 608 5237 172 =21 112 =-19 =14 =36 =-15 =-7 =-20 =-22 =-24 =-24 =-24 =-34 =-33 =-44
tree soc2_and_iso_combined 117 121 1045 5226 4083 815 =-27 5255 292 45 183 1186 190 =15 =-13 =-8 =-22 =-25 =-16 =-26 =-29 =-33 2143 =-38 =7 1258 =34 =-19 =-30
tree soc2_and_iso_combined 117 134 =-36 189 712 702 143 =-46 =2 137 489 =-21 =5 =21 589 1114 5279 =19 =-15 =-16 =-22 1381 174 1676 =32 =-5 =-10 =-23 =-40
tree soc2_and_iso_combined 489 3 42 =10 =-26 5175 589 1350 5338 2933 5315 =-18 =14 =14 =17 =13 =23 =22 2214 633 2491 589 849 =34 =-10 =-11 =-15 =-1 =-23
tree soc2_and_iso_combined 301 55 490 =-20 =19 110 =23 =-14 714 60 1670 504 1732 416 292 375 =27 =-6 55 =-26 =23 =-8 =-13 =-9 =-15 4094 =-25 =10 =-31
tree soc2_and_iso_combined 1128 141 831 4291 5174 1389 1188 1303 =-30 =4 =5 3 =14 414 3343 5238 =3 =-24 =-30 =-35 =13 =11 =18 3 =-15 =22 978 =34 =-9
tree soc2_and_iso_combined 631 986 42 =24 334 520 424 104 638 797 =-26 =11 4210 =7 =-19 =23 59 =29 =-6 896 15 =-28 535 =9 =-30 =18 =-27 =-31 =29
tree soc2_and_iso_combined 134 =-38 1475 2042 2187 849 750 702 662 854 =-23 =20 =21 329 206 941 144 =44 =-8 =-9 =-20 =4 =-15 =-18 =-25 =-35 402 =-18 =24
tree soc2_and_iso_combined 383 432 =-30 1073 5284 938 112 568 4663 4967 423 =-23 =22 =30 =27 1234 =25 =-22 5264 2205 1061 =27 =-10 =-19 =-30 =-25 =-22 =-24 =-32
tree soc2_and_iso_combined 1299 1027 450 411 430 4663 1753 1349 484 1327 1169 =-27 =18 1277 =5 =-27 =10 =18 =17 =21 =24 =24 =25 124 =-9 =28 1071 =23 =-9
tree soc2_and_iso_combined 300 1753 731 12 854 379 2046 450 557 329 =-16 =8 1476 17 =-39 =9 =-7 =16 =20 =15 1510 451 =9 =-24 =35 =18 =20 =23 =18
tree soc2_and_iso_combined 1753 580 228 1258 490 1417 507 5067 1294 5322 1139 =-17 =5 =17 =15 =23 1500 =-25 =10 =21 =13 =21 =22 803 =32 229 =11 =-22 =28
tree soc2_and_iso_combined 5304 5226 5284 112 392 229 556 301 =-11 =19 1258 415 =-19 =14 =24 =-20 =-29 227 1744 =6 81 =22 =-43 2558 =27 =-13 =-28 =-32 =33
tree soc2_and_iso_combined 633 5168 4101 173 5268 1647 3836 65 1389 596 =-24 244 166 =13 =-34 =29 =-4 =8 =19 =12 =20 =17 =26 =33 803 =-29 1389 =32 =-5
tree soc2_and_iso_combined 55 134 =-29 556 1618 8 165 383 5339 1375 4544 712 357 15 =1 =37 =-22 =34 =-10 =-13 =-13 =-17 =-11 =-17 =-20 =-10 94 =19 =-12
tree soc2_and_iso_combined 187 2 1235 5197 615 218 4153 2110 =-28 =12 =11 =8 =18 =11 978 2454 =24 =-10 =-14 =9 237 725 1045 110 =39 =6 =-12 =-3 =-21
tree soc2_and_iso_combined 986 5284 1686 5340 459 =-16 702 52 =-21 =15 3565 324 1673 187 59 =7 =37 1235 =40 =-6 =-8 =-15 =-17 =-17 =-31 =-30 1028 =-29 =18
tree soc2_and_iso_combined 300 5232 743 5194 218 5081 229 4340 5340 1732 844 =9 =-17 =-22 5197 =-37 =7 73 =-37 =10 =-27 =10 =16 =23 =27 =30 844 =34 =-6
tree soc2_and_iso_combined 121 5304 1176 1349 1458 561 447 166 2038 5119 35 657 =-25 =11 =9 =8 =17 52 =-24 =25 451 =6 =-21 =-37 =15 =22 =18 =30 =25
tree soc2_and_iso_combined 123 =-29 1618 714 813 939 5304 1496 589 658 928 1510 1382 =-14 1027 =15 =-19 57 =-23 =24 =26 =17 =23 =19 =31 =32 =26 =-27 =-25
tree soc2_and_iso_combined 307 513 928 5330 2454 1506 978 776 301 80 =10 5341 =-25 =12 2702 386 =10 =-18 =-24 =-26 80 =-38 =-2 =18 =-28 =25 =24 =-25 =18
tree soc2_and_iso_combined 3343 145 1618 2187 4125 862 715 =26 1476 285 842 =26 =-12 =-13 5342 =25 =-20 =-23 715 =-29 44 =22 24 =-24 =28 =-25 =-22 =-25 =-31
tree soc2_and_iso_combined 414 489 124 1001 854 615 =-29 =4 5177 =-9 =21 =12 1277 2362 1449 844 1375 =24 =-14 =-10 =-16 =-21 =-24 5255 2454 =18 =-10 =-25 =-23
tree soc2_and_iso_combined 1007 2187 94 5273 656 5262 766 256 633 15 =16 =-13 587 =-20 =22 339 757 25 =-7 =37 =-12 =-9 =-9 =-18 =-20 =-24 =-24 =-30 =-32
tree soc2_and_iso_combined 134 =-28 2099 1003 5270 986 5221 513 5343 3343 837 5176 1690 5339 =23 =-7 =-12 =-9 =-13 =-18 =-27 =-16 =-21 =-11 =-31 1368 =6 =-28 =35
tree soc2_and_iso_combined 334 183 383 5309 306 =-21 284 =-10 966 486 651 60 4070 1391 1493 =24 =-11 =-15 =-12 =-7 =-9 =-14 =-16 5237 =-34 =21 =-21 =-22 =-18
tree soc2_and_iso_combined 1007 5168 454 5344 144 5322 334 1338 231 =24 112 577 =-11 =25 577 =32 =-10 231 =-19 =16 473 =-13 =21 =-16 =-13 =-23 =-19 =30 =-25
tree soc2_and_iso_combined 1128 1688 5304 823 1001 415 5081 233 715 520 =-33 =3 4094 =-6 =26 =23 =20 =-22 =30 4094 939 =-24 =14 =-1 =28 =27 1476 =34 =-5
tree soc2_and_iso_combined 5232 633 712 269 44 307 =-28 =5 =2 1597 90 =11 =-16 =-15 832 153 =21 =-13 80 =-21 =12 850 269 =-34 410 =20 =-16 =11 =29
tree soc2_and_iso_combined 84 294 766 1128 5192 5330 350 46 2051 457 1071 =-11 =-35 =22 =19 5191 5177 141 =-1 =23 =29 =-23 =26 =28 =30 =30 =-25 =29 =-15
tree soc2_and_iso_combined 1224 5270 724 1919 1706 349 607 1045 145 862 823 5027 =31 =-8 5345 1008 =16 =-10 =-13 =-13 =-20 =-6 =-19 =-20 =-21 =-19 =-23 =-22 =-15
tree soc2_and_iso_combined 631 928 4967 1271 218 1143 828 901 5236 335 3202 =-17 =7 189 =24 =-18 =11 =15 =9 =14 =11 =24 =26 =24 1003 54 =37 =0 =-8
tree soc2_and_iso_combined 850 173 406 633 587 49 2193 580 73 1038 =4 =-29 165 1281 =-39 =4 =4 =17 =18 =23 492 =-18 =13 =-27 =22 =21 422 =30 =3
tree soc2_and_iso_combined 187 1510 98 16 4101 2442 173 150 1614 =-30 =5 189 =-18 =19 347 =23 =-21 =12 =23 =24 =12 =19 1279 1733 354 =19 =-11 =-17 =-24
tree soc2_and_iso_combined 112 300 728 1869 92 5190 793 2624 3292 =-30 =4 =1 =7 =6 =2 =20 =22 =15 173 633 410 787 =-5 =21 1047 =27 =-18 =-17 =29
tree soc2_and_iso_combined 631 26 180 460 68 3787 597 901 4022 15 73 91 =-18 =11 =-39 143 1353 =10 =-24 =-24 =8 =13 =11 =14 =12 =22 =13 =17 =26
tree soc2_and_iso_combined 823 797 5237 584 269 638 301 =-29 124 =-16 =22 =3 =13 =-26 1742 =39 =-15 =27 269 1406 1345 5027 4022 =-31 =5 =5 =9 =17 =6
tree soc2_and_iso_combined 406 4847 117 123 =-26 543 1420 1258 766 966 1018 556 104 =15 =-10 728 =-9 =24 =-20 =-23 =-19 =32 =-26 =-26 =-28 =-33 814 =35 =-13
tree soc2_and_iso_combined 5319 432 =-27 1114 231 562 376 =27 =-10 =-14 1427 1510 1011 212 241 814 =16 =-10 =-10 =-22 =-27 =22 112 =-19 1308 =-6 =19 =-23 =-26
tree soc2_and_iso_combined 1598 489 1510 5119 1190 1539 2146 2 457 4101 174 =-33 =6 =6 =10 832 =17 =-20 =8 =13 =9 =16 =14 1728 =13 =-22 5319 =17 =-18
tree soc2_and_iso_combined 651 158 986 383 23 =-24 5273 5126 974 134 =-15 966 5346 1159 5332 2685 =26 =-9 =-13 =-12 =-12 =-13 =-18 =-20 =-23 =-25 =-13 =-28 =-21
tree soc2_and_iso_combined 562 5316 1186 714 2128 1031 1018 121 1618 2463 314 5126 284 =-7 1905 =22 =-10 =-12 =-16 =-17 =-25 =37 =-20 =-25 =-19 =-27 =-16 =-29 =-23
tree soc2_and_iso_combined 5177 743 1032 2116 2442 172 2051 5256 256 414 =-25 =12 =-6 =6 =14 669 143 24 =-27 =10 =8 =14 =23 =23 =-26 =27 1482 =33 =-13
tree soc2_and_iso_combined 310 2029 651 568 406 241 62 399 269 1345 307 =-29 =3 =10 =-4 =12 =13 =9 =22 5165 1061 =25 =-3 =-17 =-27 1033 =28 =-3 =-29
tree soc2_and_iso_combined 580 1355 228 2051 1366 592 5225 4094 300 1647 218 1261 4101 =-27 =5 =8 =6 =7 =11 1027 =-4 =26 =18 =19 =14 =18 =18 =24 =21
tree soc2_and_iso_combined 8 310 2982 406 1001 186 1515 510 208 173 1256 1343 1133 =-19 =11 =13 =17 =14 =10 =22 =19 =27 1742 =25 =-17 =26 =27 =-29 =-30
tree soc2_and_iso_combined 1211 187 1598 728 535 =-14 =12 =15 715 1368 =14 =-25 =27 487 1047 651 1359 2204 535 144 =38 =1 =-3 =-7 =-9 =-9 =-11 =-18 =31
tree soc2_and_iso_combined 22 324 406 5126 5081 650 166 55 5347 =-18 =19 =29 =26 1509 680 55 =-18 =5 =4 455 =23 =-10 84 =25 =-14 =-22 =24 =-25 =-28
tree soc2_and_iso_combined 228 533 375 4847 1618 520 1390 466 440 939 =3 =25 =24 =30 =-16 213 =-19 0 535 81 =24 =-11 =-20 =26 =-21 =-25 =-23 =-27 =32
tree soc2_and_iso_combined 490 766 5174 5286 985 557 424 =-4 =23 581 816 5187 712 =-13 =-34 =11 381 =20 =-14 =16 229 =23 46 =-23 =7 =27 =28 =-22 =26
tree soc2_and_iso_combined 375 23 =-26 1193 16 755 3836 1689 2235 988 1566 1770 750 381 1506 =-15 =9 =11 =10 =14 =11 =15 =17 =21 =23 =20 =22 =29 =-23
tree soc2_and_iso_combined 2454 144 3885 1031 656 1186 4847 284 =-9 374 489 596 447 4070 =14 =-15 1406 =-15 =24 =30 =26 =-10 =-21 =-11 =-23 =-22 =-27 =-21 =-22
tree soc2_and_iso_combined 1071 239 1139 126 50 972 95 380 46 =3 =-27 =13 =-29 =16 =25 110 265 =-36 =1 380 =-20 =19 =21 110 5115 =19 =-7 =27 =-22
tree soc2_and_iso_combined 228 1007 862 166 587 110 1234 24 =18 =-5 =-13 200 24 =-24 =6 =22 24 850 =-27 =7 =3 22 535 =32 =-7 =-6 =-25 =-23 =35
tree soc2_and_iso_combined 26 5194 5192 5232 1510 4291 944 332 380 2442 =-23 =6 702 15 =-20 =30 63 55 =-34 =11 =11 =14 =16 =12 =6 =21 =19 =25 =23
tree soc2_and_iso_combined 284 =-23 1258 410 1959 1007 1744 198 98 831 712 =-19 401 =18 =-22 =22 =25 =24 650 =22 =-33 =-22 =-27 1013 868 =-16 =17 =19 =24
tree soc2_and_iso_combined 1045 208 1728 2442 3356 633 422 978 134 =-16 1061 179 466 896 =-9 =16 =20 =20 =-13 =-24 =12 172 =-27 =16 =21 =24 =-22 =20 =-26
tree soc2_and_iso_combined 972 300 218 5315 59 466 335 1 694 63 1575 755 =-26 =5 =4 =4 =14 =9 =13 =14 985 =-32 =1 =18 =15 5348 =17 =-7 =18
tree soc2_and_iso_combined 986 310 256 1427 1343 487 166 473 =9 =-10 =-8 =-11 =27 =-15 1156 556 367 1189 =39 =1 =-5 =-9 63 =-18 =16 =-30 549 =-28 =1
tree soc2_and_iso_combined 1311 123 =-26 12 2677 2128 310 1618 3343 158 522 2558 1018 2020 458 =16 =-6 =-9 =-9 =-13 =-14 =-17 =-18 =-18 =-24 =-21 =-23 =24 =30
tree soc2_and_iso_combined 208 191 1258 276 137 2116 473 3356 402 =-26 =4 =9 53 =-11 =22 =11 832 =-8 =24 =13 =23 81 =23 3 =-27 465 =-14 =16 =18
tree soc2_and_iso_combined 55 208 1281 255 172 1084 664 =-21 =7 =10 693 =7 =-17 401 =20 =-8 =17 128 1281 =31 =-3 =-14 208 1475 =28 172 =-18 =15 =-5
tree soc2_and_iso_combined 265 57 112 682 =-27 =6 =2 1583 696 121 1382 4073 187 604 =-9 =18 =15 =-24 =-19 =24 =28 =-19 546 92 =25 =-6 80 =-19 =22
tree soc2_and_iso_combined 165 228 972 1256 173 953 347 1033 4292 153 440 5054 =-26 =1 =6 =3 =12 =6 =10 1476 =-9 =17 =14 =25 5120 =23 =-11 =27 =-26
tree soc2_and_iso_combined 121 1258 985 4125 1510 3356 17 4623 =-15 =15 =11 =23 =13 2 =-27 =15 401 24 53 =9 489 =-33 =3 =17 =23 =33 1258 =24 =-14
tree soc2_and_iso_combined 375 84 5316 1555 3343 5284 1778 1476 128 5119 1238 =7 =-14 =27 =-16 414 =23 59 =-16 =15 =-15 =-18 =-18 =-21 =-24 189 =-22 =1 =-31
tree soc2_and_iso_combined 239 580 816 658 96 200 =-30 269 =17 =-15 953 =-13 =13 =7 73 =18 =-21 669 =24 =-6 231 557 =37 =3 187 669 =-21 =13 =8
tree soc2_and_iso_combined 256 1172 1308 12 5168 55 =-19 =0 =6 =13 =16 401 =14 =-8 1919 5248 1172 144 852 5349 =32 =-6 =-4 =-11 596 =-10 =15 =-10 =-19
tree soc2_and_iso_combined 631 26 3836 59 1224 1919 112 166 1026 1277 =-17 =8 =12 =16 1558 =16 =-22 =-22 =-23 81 2169 669 =-46 =-5 =4 =2 =20 =15 =21
tree soc2_and_iso_combined 7 76 5027 393 =20 =-5 =-5 =-8 854 380 1299 5119 =-26 =3 =15 5340 22 1299 57 =0 =32 =-15 =-12 =-19 380 415 =25 =-11 =-11
"""
}
