// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
feature main duty duration
feature duration > duty
feature duty > certificate
feature certificate > duration
feature word until
feature maintain > cover
feature word maintain
feature negation > lapse
feature soc2 > onRequest
feature maintain > accredited
feature main duty iso27001
feature otherISO
feature certificate
feature buyer duty
feature main duty maintain
feature duration > lapse
feature lapse > duration
feature word throughout
feature word shall
feature maintain > certificate
feature main duty otherISO
feature subprocessor > maintain
feature buyer > iso27001
feature duty > alternative
feature word any
feature maintain > duration
feature duration > conjunction
feature word stay
feature duration > lacks
feature main duty preposition
feature both > typeTwo
feature aside duty service
feature buyer > duty
feature flowDown
feature maintain
feature duty > forbidden
feature unstated duty
feature length 24
feature supplier > certificate
feature main duty election
feature main duty subprocessor
feature word equiva
feature before duty agentMark
feature main duty sameDuty
feature negation > duration
feature main not-duty allowLapse
feature supplier > iso27001
feature pronoun > maintain
feature soc2 > conjunction
feature blocker
feature maintain > soc2
feature provide > iso27001
feature word accordance
feature host > duty
feature conjunction > typeTwo
feature duration > duration
feature negation > allowLapse
feature certificate > iso27001
feature duty > otherISO
feature word have
feature buyer > maintain
feature main duty otherCertificate
feature main duty alternative
feature control
feature supplier > isms
feature main duty contractTitle
feature main duty accreditationBody
feature duration > occasion
feature before duty duty
feature main not-duty expiry
feature word 27001
feature certificate > relative
feature conjunction > soc2
feature duration > pronoun
feature before duty maintain
feature participle > duration
feature conjunction > territory
feature duration > certificate
feature main not-duty duration
feature assure > negation
feature before duty iso27001
feature subprocessor
feature iso27001 > certificate
feature conjunction > subprocessor
feature main not-duty lapse
feature duration > supplier
feature word certif
feature supplier > otherISO
feature subprocessor > certificate
feature word iec
feature word der
feature soc2
feature duty > duration
feature word while
feature duration > maintain
feature iso27001 > service
feature accredited
feature weak
feature conjunction > undergo
feature iso27001 > territory
feature word iso
feature duty > typeTwo
feature nominalDuty > maintain
feature iso27001 > accredited
feature word keep
feature certificate > maintain
feature certificate > accreditationBody
feature main not-duty supplier
feature iso27001
feature buyer > certificate
feature duty > conjunction
feature duration > service
feature supplier > contractTitle
feature word period
feature both > soc2
feature before right preposition
feature iso27001 > maintain
feature both > maintain
feature duration > contractTerm
feature conjunction
feature word force
feature word contin
feature duration
feature duty > maintain
feature typeTwo > onRequest
feature maintain > otherISO
feature length 16
feature territory > soc2
feature hedge > maintain
feature buyer > duration
feature word term
feature duration > contractTitle
feature aside duty duration
feature before duty supplier
feature word condit
feature certificate > service
feature certificate > conjunction
feature word valid
feature pronoun > subprocessor
feature iso27001 > duty
feature subprocessor > iso27001
feature maintain > alternative
feature territory > duty
feature supplier > subprocessor
feature supplier > maintain
feature main duty soc2
feature word covenants
feature supplier > duration
feature both
feature main duty agentMark
feature word every
feature iso27001 > duration
feature duty > iso27001
feature main not-duty certificate
feature before duty obligation
feature certificate > cover
feature word uphold
feature supplier duty
feature hedge > iso27001
feature maintain > iso27001
feature main not-duty iso27001
feature occasion > duration
feature maintain > relative
feature conjunction > certificate
feature notObliged
feature supplier > weak
feature agentMark > supplier
feature territory > supplier
feature host
feature maintain > maintain
feature undergo > typeTwo
feature pronoun > duration
feature word aufrec
feature main duty both
feature main duty nominalDuty
feature main not-duty lacks
feature word for
feature without > duration
feature maintain > supplier
feature accredited > duration
feature main duty certificate
feature conjunction > otherISO
feature before duty host
feature word interrupti
feature accredited > maintain
feature word or
feature territory > maintain
feature agentMark > accreditationBody
feature word ii
feature anaphor > cure
feature undergo > audit
feature maintain > provide
feature word certified
feature before duty certificate
feature weak > duration
feature word condition
feature before duty buyer
feature otherISO > certificate
feature main aspiration iso27001
feature engage > iso27001
feature supplier > either
feature obligation > duty
feature duration > buyer
feature word wahren
feature iso27001 > contractTitle
feature control > conjunction
feature lacks > iso27001
feature allowLapse > expiry
feature word bar
feature word point
feature main statement certificate
feature maintain > notify
feature territory > iso27001
feature flowDown > certificate
feature before duty duration
feature length 32
feature supplier > notify
feature supplier > provide
feature otherISO > conjunction
feature word long
feature duration > presentDuty
feature flowDown > breach
feature duration > nominalDuty
feature engage > maintain
feature word that
feature cover
feature iso27001 > agentMark
feature word and
feature before right number
feature conjunction > onRequest
feature word kept
feature forbidden > lapse
feature recertify > iso27001
feature before duty subprocessor
feature alternative > certificate
feature either > certificate
feature maintain > conjunction
feature duty > both
feature relative > cover
feature flowDown > service
feature duration > flowDown
feature supplier > alternative
feature main aspiration certificate
feature notObliged > certificate
feature engage > supplier
feature word as
feature word type
feature iso27001 > alternative
feature hedge > certificate
feature notify
feature blocker > duration
feature unstated statement
feature subprocessor duty
feature territory > certificate
feature accreditationBody
feature nominalDuty
feature assure > service
feature word contractor
feature word suppli
feature company > assure
feature word laufzeit
feature main statement maintain
feature certificate > alternative
feature obligation > certificate
feature word certificat
feature host > iso27001
feature pronoun > typeTwo
feature word either
feature company > breach
feature before duty conjunction
feature word security
feature certificate > duty
feature main statement duration
feature relative > lapse
feature accreditationBody > accredited
feature company > relative
feature word remain
feature soc2 > audit
feature notify > iso27001
feature main duty flowDown
feature nominalDuty > pronoun
feature word remaining
feature typeTwo > conjunction
feature word jeder
feature word mainta
feature word from
feature service > participle
feature weak > iso27001
feature negation > lacks
feature soc2 > maintain
feature maintain > scope
feature flowDown > sameDuty
feature both > duration
feature word agreem
feature provide
feature word covena
feature maintain > participle
feature main duty assure
feature supplier > blocker
feature supplier > flowDown
feature duration > iso27001
feature word accredited
feature word contract
feature typeTwo
feature before right anaphor
feature negation > expiry
feature word patch
feature site > conjunction
feature conjunction > both
feature duty > flowDown
feature host > certificate
feature alternative > soc2
feature duty > subprocessor
feature word provid
feature word accred
feature negation > certificate
feature maintain > typeTwo
feature occasion > expiry
feature supplier > pronoun
feature word contra
feature obligationHead > iso27001
feature pronoun > access
feature negation
feature territory > typeTwo
feature day
feature election
feature assure > contractTitle
feature word day
feature before duty preposition
feature participle > site
feature word times
feature either > iso27001
feature engage > certificate
feature lacks > certificate
feature duty > pronoun
feature duty > either
feature word remains
feature word common
feature negation > iso27001
feature subprocessor > relative
feature word not
feature word europe
feature sameDuty > subprocessor
feature word interrupte
feature main not-duty preposition
feature maintain > contractTerm
feature supplierAndSubprocessors duty
feature duty > relative
feature supplier > both
feature word interr
feature before not-duty duty
feature breach > lapse
feature duration > both
feature number
feature service
feature word bleibe
feature word withou
feature word continue
feature certificate > nominalDuty
feature obligationHead > maintain
feature provide > typeTwo
feature iso27001 > occasion
feature nonconformity
feature length 12
feature condition > iso27001
feature access > iso27001
feature maintain > pronoun
feature relative
feature undergo > soc2
feature iso27001 > forbidden
feature nominalDuty > duty
feature word you
feature word whole
feature main duty negation
feature word without
feature main duty notify
feature annexA > iso27001
feature weak > certificate
feature alternative > typeTwo
feature maintain > month
feature relative > iso27001
feature word seller
feature iso27001 > notify
feature main duty relative
feature word liefer
feature occasion > supplier
feature duty > soc2
feature word must
feature supplier > service
feature occasion > certificate
feature subprocessor > subprocessor
feature maintain > both
feature relative > maintain
feature typeTwo > iso27001
feature word lapse
feature word requires
feature lacks
feature maintain > nominalDuty
feature maintain > contractTitle
feature conjunction > duty
feature word nach
feature iso27001 > engage
feature word zertif
feature main statement day
feature supplier > allowLapse
feature word bureau
feature maintain > blocker
feature conjunction > service
feature word never
feature word uninte
feature pronoun > duty
feature word sets
feature subprocessor > conjunction
feature word handles
feature lapse > apply
feature duty > participle
feature onRequest
feature word well
feature supplier not-duty
feature access > maintain
feature assure > breach
feature allowLapse
feature buyer > may
feature word custom
feature month > occasion
feature conjunction > iso27001
feature maintain > duty
feature soc2 > iso27001
feature main duty buyer
feature obligationHead > certificate
feature pronoun
feature word network
feature word centre
feature word report
feature main duty supplier
feature word 2022
feature word run
feature participle > conjunction
feature duty > cover
feature weak > maintain
feature flowDown > maintain
feature word binding
feature buyer
feature word sub
feature word undert
feature blocker > iso27001
feature pronoun > certificate
feature month > pronoun
feature word additi
feature iso27001 > accreditationBody
feature main duty terminate
feature word proces
feature main statement obligationHead
feature duration > participle
feature word break
feature flowDown > relative
feature word dass
feature main duty lapse
feature conjunction > supplier
feature main duty service
feature occasion > terminate
feature word 2
feature supplier > forbidden
feature subprocessor > duty
feature alternative
feature main duty soa
feature maintain > flowDown
feature duty > recertify
feature word logs
feature negation > occasion
feature iso27001 > lapse
feature condition > certificate
feature supplier > recertify
feature word no
feature alternative > iso27001
feature company
feature word last
feature before duty service
feature before permission supplier
feature undergo > certificate
feature own > certificate
feature word it
feature maintain > renew
feature lapse > certificate
feature main aspiration weak
feature company > duty
feature word all
feature month
feature assure > lapse
feature both > presentDuty
feature main duty conjunction
feature certificate > renew
feature word at
feature main statement iso27001
feature flowDown > iso27001
feature word left
feature word engine
feature word them
feature supplier > supplier
feature word up
feature word customer
feature both > provide
feature supplier > apply
feature word whenev
feature word show
feature nominalDuty > supplier
feature word posses
feature word us
feature supplier > assure
feature reference > typeTwo
feature word a
feature word possession
feature word of
feature control > iso27001
feature election > iso27001
feature copy > iso27001
feature word an
feature word platfo
feature certificate > negation
feature word compli
feature certificate > contractTitle
feature pronoun > iso27001
feature main statement company
feature word promis
feature word was
feature either > soc2
feature duty > lapse
feature word requir
feature supplier > participle
feature word succes
feature iso27001 > nominalDuty
feature word agency
feature relative > negation
feature supplier > host
feature word supplier
feature word access
feature agentMark > iso27001
feature relative > relative
feature main duty either
feature engage > duration
feature obligationHead
feature access
feature typeTwo > audit
feature buyer > pronoun
feature word regist
feature word client
feature main statement number
feature word obliga
feature word cycle
feature subprocessor > supplier
feature them
feature hedge
feature word moment
feature before duty occasion
feature notify > certificate
feature main statement filler
feature supplier > election
feature word delete
feature obligation > maintain
feature main statement lacks
feature word will
feature duty > blocker
feature occasion > duty
feature filler > iso27001
feature negation > duty
feature word go
feature supplier > may
feature main duty own
feature may
feature word send
feature provide > conjunction
feature lapse > duty
feature certificate > obligationHead
feature word operator
feature word scope
feature supplier > renew
feature iso27001 > pronoun
feature word does
feature duty > negation
feature filler
feature word they
feature iso27001 > without
feature duty > check
feature relative > pronoun
feature supplier > hedge
feature word controls
feature before duty own
feature lapse
feature obligation > supplier
feature word editio
feature main duty pronoun
feature word attestatio
feature word renewe
feature renew
feature word hostin
feature may > iso27001
feature agentMark
feature otherISO > typeTwo
feature before not-duty preposition
feature iso27001 > participle
feature supplier permission
feature supplier
feature participle > day
feature word before
feature supplier > conformity
feature certificate > soc2
feature supplier > copy
feature undergo > insider
feature duty
feature word own
feature word securi
feature engage > subprocessor
feature lacks > relative
feature main duty engage
feature either > typeTwo
feature main aspiration duration
feature main permission maintain
feature service > supplier
feature word down
feature word to
feature check
feature word keinem
feature company > certificate
feature word under
feature word unbrok
feature word whenever
feature host > maintain
feature flowDown > cover
feature main statement both
feature engage
feature negation > supplier
feature conjunction > conjunction
feature word gedurende
feature conjunction > provide
feature word live
feature word has
feature supplier > conjunction
feature main duty month
feature nominalDuty > contractTerm
feature bidder > maintain
feature certificate > site
feature duty > supplier
feature iso27001 > soc2
feature buyer > relative
feature word vendor
feature word commen
feature buyer > business
feature aside duty relative
feature word months
feature word und
feature supplier > condition
feature bidder > iso27001
feature main denial iso27001
feature surveillanceAudit
feature service > certificate
feature maintain > access
feature certificate > flowDown
feature word inform
feature certificate > filler
feature certificate > agentMark
feature iso27001 > year
feature duty > lacks
feature word edition
feature relative > isms
feature supplier > filler
feature provide > maintain
feature word parties
feature condition > maintain
feature renew > certificate
feature conjunction > flowDown
feature pronoun > lacks
feature word compliance
feature iso27001 > expiry
feature service > lapse
feature host duty
feature main duty typeTwo
feature word exit
feature word reason
feature word altern
feature without
feature conjunction > contractTerm
feature iso27001 > relative
feature service > duty
feature word dienst
feature duty > year
feature word standing
feature main duty number
feature otherISO > soc2
feature main duty renew
feature assist > buyer
feature iso27001 > filler
feature word states
feature buyer > notify
feature undergo > iso27001
feature maintain > site
feature word its
feature typeTwo > maintain
feature conjunction > recertify
feature before duty condition
feature word audit
feature company > maintain
feature word systems
feature word undertakes
feature pronoun > contractTerm
feature supplier > negation
feature alternative > duty
feature duration > undergo
feature duration > access
feature maintain > year
feature iso27001 > scope
feature word furthe
feature aside duty cover
feature nominalDuty > contractTitle
feature pronoun > lapse
feature word likewise
feature scope > iso27001
feature blocker > duty
feature occasion > cover
feature pronoun > notify
feature word the
feature word 7
feature provide > both
feature word poland
feature word review
feature cover > site
feature company > conjunction
feature soc2 > duration
feature word office
feature pronoun > day
feature month > maintain
feature cover > conjunction
feature duty > notify
feature word dienstleis
feature certificate > supplier
feature main statement preposition
feature main statement negation
feature iso27001 > recertify
feature relative > participle
feature bidder
feature both > conjunction
feature relative > certificate
feature word continuing
feature certificate > buyer
feature word return
feature word subsis
feature word darf
feature word management
feature iso27001 > cover
feature supplier > buyer
feature negation > without
feature word standi
feature word we
feature nominalDuty > certificate
feature main duty cure
feature main statement buyer
feature main statement month
feature either
feature word on
feature main statement conjunction
feature engage > relative
feature certificate > otherISO
feature word current
feature word zertifizie
feature word purpos
feature own > iso27001
feature certificate > forbidden
feature service > cover
feature word operat
feature soc2 > year
feature obligation > iso27001
feature word bear
feature main duty blocker
feature word required
feature iso27001 > may
feature presentDuty > buyer
feature obligation
feature aside duty pronoun
feature certificate > scope
feature word agreement
feature scope > cover
feature business > day
feature word jusqu
feature before not-duty relative
feature before duty participle
feature iso27001 > typeTwo
feature condition > supplier
feature iso27001 > day
feature eachParty > pronoun
feature word curren
feature iso27001 > business
feature main duty cover
feature word programme
feature word final
feature expiry > auditor
feature soc2 > renew
feature word may
feature iso27001 > weak
feature remediation
feature conjunction > expiry
feature undergo > expiry
feature supplier > them
feature maintain > cure
feature assist > iso27001
feature word zeitpunkt
feature word perman
feature negation > pronoun
feature both > them
feature before duty pronoun
feature word control
feature word each
feature word recert
feature word officer
feature month > conjunction
feature duty > engage
feature certificate > may
feature own > duration
feature company > duration
feature word in
feature word out
feature obligationHead > supplier
feature day > may
feature word status
feature relative > lacks
feature participle
feature preposition
feature typeTwo > negation
feature word cloud
feature presentDuty > pronoun
feature agentMark > duration
feature day > maintain
feature word end
feature main duty check
feature before duty site
feature unstated denial
feature main duty access
feature onRequest > duty
feature participle > participle
feature word order
feature duty > example
feature month > duty
feature word hosting
feature apply > site
feature negation > breach
feature word holds
feature filler > maintain
feature word successor
feature word be
feature word leverancie
feature may > duration
feature word ahead
feature word time
feature main right contractTitle
feature word la
feature word which
feature agentMark > duty
feature own
feature certificate > pronoun
feature word preser
feature relative > company
feature typeTwo > duration
feature conjunction > negation
feature soa
feature word six
feature notObliged > iso27001
feature provide > certificate
feature cover > iso27001
feature sameDuty
feature negation > maintain
feature word manage
feature engage > buyer
feature word notify
feature alternative > maintain
feature filler > certificate
feature certificate > engage
feature duty > accredited
feature pronoun > agentMark
feature word fulfil
feature word servic
feature word though
feature word within
feature breach > occasion
feature company > own
feature provide > lapse
feature conjunction > participle
feature word company
feature own > maintain
feature word award
feature soc2 > certificate
feature site > certificate
feature word alternativ
feature main statement soc2
feature length 64
feature main statement service
feature word eigene
feature maintain > breach
feature word suspen
feature word renewa
feature word running
feature reference
feature word zu
feature word obligation
feature agentMark > certificate
feature word platform
feature buyer > contractTitle
feature demonstrative
feature duty > assure
feature condition
feature word year
feature conjunction > them
feature word off
feature agentMark > alternative
feature word processor
feature service > agentMark
feature before not-duty negation
feature supplier > contractTerm
feature before duty territory
feature agentMark > participle
feature word means
feature conformity
feature word b
feature may > lacks
feature duration > blocker
feature iso27001 > site
feature word partie
feature word de
feature word new
feature word mientr
feature word uninterrup
feature before permission may
feature word three
feature aside statement pronoun
feature word alive
feature isms > iso27001
feature subprocessor > sameDuty
feature site > duty
feature condition > notify
feature word where
feature cover > relative
feature contractTerm > conjunction
feature otherISO > duration
feature site > control
feature word scheme
feature supplier aspiration
feature duty > cure
feature iso27001 > flowDown
feature conjunction > without
feature presentDuty
feature supplier > notObliged
feature duty > provide
feature site > iso27001
feature access > supplier
feature discretion
feature word provider
feature word hereby
feature own > buyer
feature expiry
feature certificate > accredited
feature word thereafter
feature word delivery
feature typeTwo > year
feature word member
feature word provided
feature iso27001 > iso27001
feature day > buyer
feature word notice
feature main duty business
feature supplier > access
feature word then
feature lapse > alternative
feature nominalDuty > conjunction
feature word addition
feature main statement cover
feature territory > conjunction
feature word mandat
feature participle > iso27001
feature conjunction > buyer
feature maintain > buyer
feature scope
feature main statement without
feature duty > month
feature relative > agentMark
feature main duty allowLapse
feature typeTwo > nominalDuty
feature expiry > iso27001
feature word deemed
feature day > blocker
feature agentMark > company
feature aside duty conjunction
feature certificate > access
feature word held
feature may > contractTitle
feature notify > buyer
feature word later
feature undergo > negation
feature duty > copy
feature expiry > occasion
feature main duty expiry
feature maintain > lapse
feature main statement occasion
feature negation > service
feature word being
feature both > both
feature iso27001 > condition
feature word tot
feature buyer > conjunction
feature condition > pronoun
feature main duty scope
feature word handle
feature site > cover
feature word by
feature agentMark > subprocessor
feature typeTwo > renew
feature agentMark > month
feature own > flowDown
feature occasion > conjunction
feature main statement typeTwo
feature soa > pronoun
feature day > notify
feature iso27001 > lacks
feature iso27001 > renew
feature word bindin
feature word is
feature territory > relative
feature sufficient > day
feature soc2 > access
feature main statement agentMark
feature certificate > blocker
feature filler > month
feature iso27001 > conjunction
feature pronoun > pronoun
feature duty > renew
feature assist
feature duty > filler
feature eachParty
feature word receiv
feature main permission conjunction
feature word person
feature iso27001 > month
feature word duration
feature occasion
feature word presen
feature typeTwo > certificate
feature subprocessor > agentMark
feature length 48
feature duty > duty
feature word renewed
feature word progra
feature lapse > maintain
feature immediately
feature provide > nominalDuty
feature supplier > breach
feature word first
feature recertify > expiry
feature main not-duty pronoun
feature word their
feature certificate > occasion
feature main duty finding
feature word over
feature only > pronoun
feature both > buyer
feature before duty day
feature negation > accredited
feature buyer > renew
feature agentMark > auditor
feature supplier > without
feature flowDown > provide
feature scope > certificate
feature before right iso27001
feature example > iso27001
feature filler > duty
feature word passed
feature before duty soc2
feature iso27001 > soa
feature renew > occasion
feature word next
feature word l
feature word centro
feature word purpose
feature typeTwo > access
feature main statement relative
feature word el
feature main right terminate
feature word preced
feature conjunction > breach
feature word stored
feature agentMark > day
feature word throug
feature duty > assist
feature supplier > example
feature word accreditat
feature aside duty buyer
feature aside duty iso27001
feature aside duty preposition
feature day > relative
feature supplier > presentDuty
feature word irelan
feature apply
feature service > maintain
feature word renewal
feature aside statement occasion
feature word messag
feature word alcance
feature supplier > soc2
feature example
feature relative > supplier
feature relative > soa
feature word itself
feature main duty provide
feature buyer > supplier
feature word req
feature word industry
feature aside statement participle
feature word reported
feature supplier > undergo
feature before not-duty may
feature certificate > undergo
feature site
feature conjunction > duration
feature word statement
feature eachParty > certificate
feature word pay
feature word confir
feature word retain
feature aside not-duty duration
feature word document
feature buyer > access
feature word reissu
feature word january
feature provide > cover
feature both > soa
feature main right copy
feature buyer > territory
feature may > copy
feature certificate > copy
feature iso27001 > onRequest
feature main duty copy
feature copy > supplier
feature presentDuty > onRequest
feature word both
feature buyer > onRequest
feature renew > iso27001
feature word januar
feature word anniversar
feature copy > soa
feature copy
feature provide > onRequest
feature occasion > provide
feature before right buyer
feature iso27001 > supplier
feature word copy
feature access > copy
feature renew > buyer
feature word reissued
feature soa > iso27001
feature provide > election
feature word findin
feature onRequest > iso27001
feature certificate > onRequest
feature main right supplier
feature iso27001 > both
feature provide > condition
feature copy > certificate
feature onRequest > provide
feature supplier > soa
feature receivePassive > lacks
feature presentDuty > soc2
feature presentDuty > certificate
feature word copia
feature conjunction > soa
feature receivePassive > buyer
feature provide > occasion
feature word due
feature soa > conjunction
feature certificate > soa
feature word sent
feature occasion > renew
feature provide > copy
feature provide > renew
feature buyer > copy
feature occasion > copy
feature word enclosed
feature copy > renew
feature word annual
feature word signature
feature word body
feature word annexes
feature word upload
feature presentDuty > both
feature word deliverabl
feature main right access
feature buyer > provide
feature certificate > provide
feature certificate > receivePassive
feature receivePassive > certificate
feature iso27001 > copy
feature main right iso27001
feature onRequest > certificate
feature notify > day
feature main duty surveillanceAudit
feature nonconformity > certificate
feature word vigueu
feature main duty remediation
feature main duty presentDuty
feature duty > obligationHead
feature provide > buyer
feature main right certificate
feature word pack
feature word issue
feature aside duty renew
feature occasion > presentDuty
feature receivePassive > without
feature access > soa
feature receivePassive > conjunction
feature access > certificate
feature word ubersenden
feature word aktuelle
feature word delive
feature renew > provide
feature receivePassive > access
feature word furnis
feature word services
feature before duty onRequest
feature duty > access
feature before duty copy
feature filler > presentDuty
feature duty > occasion
feature occasion > iso27001
feature buyer > nominalDuty
feature duty > presentDuty
feature word dem
feature word unaufgefor
feature conjunction > copy
feature business > flowDown
feature word submit
feature word subscriber
feature word i
feature before duty lapse
feature goods > certificate
feature lapse > iso27001
feature word zertifikat
feature copy > duty
feature word transm
feature iso27001 > receivePassive
feature word erneuerung
feature main statement goods
feature word soc
feature check > supplier
feature goods > iso27001
feature receivePassive > filler
feature typeTwo > notify
feature word hand
feature word kopie
feature receivePassive
feature word en
feature presentDuty > alternative
feature iso27001 > insider
feature main duty receivePassive
feature may > access
feature typeTwo > finding
feature soc2 > alternative
feature subprocessor > provide
feature copy > buyer
feature main statement copy
feature provide > agentMark
feature iso27001 > provide
feature access > conjunction
feature provide > contractTitle
feature supplier > occasion
feature word author
feature check > notify
feature nonconformity > iso27001
feature goods
feature word project
feature terminate
feature provide > alternative
feature word annexe
feature soc2 > both
feature may > certificate
feature presentDuty > iso27001
feature word copie
feature word applic
feature onRequest > supplier
feature check > finding
feature main statement soa
feature word solici
feature duty > receivePassive
feature provide > pronoun
feature word enclos
feature word necess
feature main right soa
feature word noncon
feature surveillanceAudit > iso27001
feature agentMark > provide
feature audit > certificate
feature word signat
feature receivePassive > contractTerm
feature onRequest > buyer
feature word with
feature goods > agentMark
feature word sec
feature condition > lapse
feature buyer > lapse
feature provide > blocker
feature buyer > buyer
feature pronoun > condition
feature duty > buyer
feature onRequest > both
feature duty > election
feature obligation > agentMark
feature word annive
feature word jeweil
feature soc2 > finding
feature word versio
feature word table
feature main duty onRequest
feature word cada
feature apply > auditor
feature participle > provide
feature presentDuty > apply
feature main duty occasion
feature word annually
feature soa > certificate
feature word geldige
feature word provide
feature presentDuty > conjunction
feature audit
feature word docume
feature may > terminate
feature word together
feature duty > contractTitle
feature soc2 > notify
feature word certificad
feature word termin
feature main aspiration preposition
feature supplier > receivePassive
feature word applicabil
feature presentDuty > typeTwo
feature word gemeen
feature word stands
feature before duty number
feature word produce
feature soa > provide
feature territory
feature word after
feature word neither
feature word survei
feature access > condition
feature election > certificate
feature word das
feature soa > condition
feature duty > day
feature obtain > supplier
feature word chaque
feature iso27001 > auditor
feature word furnished
feature word ubermittel
feature word reports
feature undergo
feature presentDuty > soa
feature word disclo
feature territory > territory
feature own > conjunction
feature renew > duty
feature buyer > obtain
feature word week
feature service > provide
feature word jedes
feature word invoice
feature word call
feature obtain > certificate
feature soa > buyer
feature buyer > terminate
feature word if
feature word replacemen
feature buyer > presentDuty
feature service > buyer
feature main statement provide
feature provide > supplier
feature iso27001 > blocker
feature goods > supplier
feature word portal
feature word uberse
feature presentDuty > agentMark
feature before duty access
feature assure > conjunction
feature copy > nominalDuty
feature year > iso27001
feature word statem
feature nonconformity > business
feature word documents
feature word handed
feature word accomp
feature word 1
feature word nonconform
feature word workin
feature buyer > soa
feature main duty lacks
feature onRequest > soc2
feature word two
feature word days
feature blocker > provide
feature service > iso27001
feature provide > surveillanceAudit
feature word let
feature presentDuty > notify
feature occasion > contractTerm
feature word put
feature certificate > day
feature word replac
feature typeTwo > both
feature main statement participle
feature word your
feature relative > buyer
feature provide > own
feature word februa
feature presentDuty > supplier
feature copy > auditor
feature word give
feature assure
feature word goes
feature iso27001 > buyer
feature presentDuty > audit
feature flowDown > copy
feature main duty assist
feature supplier > nominalDuty
feature onRequest > conjunction
feature access > buyer
feature access > duty
feature goods > year
feature audit > condition
feature condition > conjunction
feature presentDuty > finding
feature conjunction > notify
feature soa > supplier
feature word acredi
feature both > certificate
feature word version
feature certificate > condition
feature certificate > audit
feature word produc
feature duty > apply
feature word certificaa
feature copy > lapse
feature word papers
feature word sera
feature word working
feature word buyer
feature supplier > assist
feature lacks > conjunction
feature access > pronoun
feature insider
feature engage > participle
feature word het
feature word recertific
feature main duty week
feature supplier > lapse
feature before aspiration duty
feature conjunction > remediation
feature supplier > lacks
feature iso27001 > audit
feature copy > audit
feature typeTwo > alternative
feature word arrive
feature word 4
feature word insurers
feature agentMark > buyer
feature main duty undergo
feature main denial notObliged
feature presentDuty > cover
feature certificate > certificate
feature word invoic
feature word upon
feature word offer
feature buyer > filler
feature supplier > onRequest
feature word copies
feature duty > soa
feature provide > soc2
feature duty > otherCertificate
feature word available
feature relative > duty
feature pronoun > buyer
feature soc2 > negation
feature main right conjunction
feature day > supplier
feature certificate > both
feature buyer > sufficient
feature certificate > contractTerm
feature word verlan
feature notify > finding
feature word reasonable
feature word que
feature word afschr
feature duty > nominalDuty
feature assure > auditor
feature blocker > blocker
feature notify > remediation
feature word gemeente
feature buyer > day
feature surveillanceAudit > certificate
feature blocker > buyer
feature before duty nonconformity
feature apply > iso27001
feature buyer > occasion
feature word our
feature auditor
feature contractTerm
feature word reissue
feature word right
feature word five
feature business > iso27001
feature word date
feature word are
feature may > flowDown
feature word same
feature main duty audit
feature main statement alternative
feature certificate > typeTwo
feature word jeweils
feature conjunction > relative
feature word agent
feature presentDuty > auditor
feature audit > duty
feature buyer > both
feature word april
feature apply > copy
feature lapse > supplier
feature word major
feature sameDuty > iso27001
feature maintain > copy
feature supplier > business
feature breach
feature buyer > audit
feature conjunction > presentDuty
feature main statement access
feature main duty filler
feature word refere
feature aside duty access
feature conjunction > maintain
feature duty > auditor
feature word payable
feature supplier > obligationHead
feature lapse > conjunction
feature word quarterly
feature day > pronoun
feature may > relative
feature word issuer
feature main duty without
feature word furnish
feature word purcha
feature finding > conjunction
feature before duty audit
feature aside duty scope
feature before right may
feature word se
feature word opdrachtge
feature word seven
feature word confid
feature word agrees
feature word make
feature word soon
feature word twelve
feature word readin
feature cover > provide
feature provide > host
feature certificate > lapse
feature occasion > breach
feature duty > service
feature relative > conjunction
feature aside duty participle
feature reference > iso27001
feature supplier > finding
feature year > agentMark
feature provide > soa
feature word remind
feature filler > lapse
feature conjunction > week
feature obtain > provide
feature company > iso27001
feature buyer > service
feature before duty reference
feature word commit
feature assure > iso27001
feature word revise
feature word die
feature provide > audit
feature supplier > duty
feature word port
feature main statement notify
feature buyer > week
feature word when
feature word issued
feature word paper
feature word spring
feature word disclosed
feature word certificac
feature word ausste
feature subprocessor > copy
feature conjunction > cover
feature week
feature main duty day
feature negation > relative
feature day > certificate
feature duration > copy
feature blocker > certificate
feature buyer > auditor
feature buyer > flowDown
feature word comes
feature lapse > week
feature main denial certificate
feature before duty relative
feature alternative > conjunction
feature year > certificate
feature word entitl
feature word given
feature renew > supplier
feature provide > scope
feature word february
feature cure
feature buyer > reference
feature relative > typeTwo
feature main duty notice
feature word su
feature own > provide
feature iso27001 > negation
feature word geldig
feature agentMark > soc2
feature before duty provide
feature duty > without
feature word named
feature word sight
feature word link
feature filler > conjunction
feature word payabl
feature word audits
feature word been
feature cover > duty
feature supplier > auditor
feature word system
feature word delivered
feature aside statement relative
feature contractTerm > buyer
feature supplier > goods
feature relative > provide
feature pronoun > conjunction
feature word scan
feature service > access
feature word comprises
feature may > provide
feature day > negation
feature provide > duty
feature main statement onRequest
feature word reques
feature supplier > surveillanceAudit
feature service > example
feature word busine
feature word compri
feature relative > filler
feature blocker > soc2
feature reference > engage
feature own > relative
feature cure > without
feature main statement audit
feature word asking
feature day > duty
feature word pas
feature both > iso27001
feature finding > filler
feature word annex
feature presentDuty > renew
feature copy > blocker
feature engage > without
feature day > finding
feature aside statement conjunction
feature copy > conjunction
feature duration > relative
feature agentMark > notify
feature provide > notice
feature lapse > day
feature onRequest > occasion
feature word ll
feature service > check
feature word failur
feature word downlo
feature word entitled
feature condition > alternative
feature word number
feature word asks
feature engage > duty
feature goods > goods
feature apply > buyer
feature word un
feature obligationHead > conjunction
feature conjunction > company
feature service > site
feature relative > territory
feature own > supplier
feature auditor > certificate
feature word supply
feature conjunction > lapse
feature word develo
feature word suppor
feature renew > expiry
feature site > provide
feature presentDuty > blocker
feature iso27001 > own
feature presentDuty > business
feature before duty renew
feature provide > notify
feature provide > filler
feature occasion > buyer
feature main right soc2
feature goods > conjunction
feature word warning
feature finding > maintain
feature duty > surveillanceAudit
feature word sixty
feature provide > service
feature presentDuty > obligationHead
feature word start
feature example > service
feature copy > reference
feature lacks > typeTwo
feature recertify > relative
feature supplier > own
feature main duty auditor
feature main statement renew
feature occasion > undergo
feature agentMark > accredited
feature main duty site
feature main statement reference
feature typeTwo > provide
feature alternative > buyer
feature copy > undergo
feature soa > copy
feature conjunction > reference
feature word prior
feature surveillanceAudit > auditor
feature main right preposition
feature word cliente
feature means
feature word certificer
feature conjunction > terminate
feature before duty check
feature word 15
feature condition > provide
feature service > conjunction
feature provide > goods
feature site > supplier
feature otherCertificate
feature filler > filler
feature occasion > without
feature main statement blocker
feature word dispat
feature filler > expiry
feature means > certificate
feature obtain > iso27001
feature aside duty condition
feature word confidenti
feature means > iso27001
feature notObliged > provide
feature typeTwo > buyer
feature before permission negation
feature alternative > day
feature conjunction > occasion
feature word validi
feature access > soc2
feature main permission number
feature notify > onRequest
feature word zijn
feature duty > host
feature word likewi
feature word des
feature aside statement maintain
feature word there
feature undergo > occasion
feature word write
feature soa > access
feature soa > day
feature word soa
feature agentMark > soa
feature soa > example
feature only > soa
feature main permission soa
feature before duty soa
feature occasion > soa
feature check > occasion
feature soa > service
feature negation > blocker
feature onRequest > soa
feature soa > agentMark
feature soa > duration
feature word exclus
feature word zur
feature soa > contractTerm
feature conjunction > apply
feature main not-duty withhold
feature omit > soa
feature word consultant
feature word fassun
feature receivePassive > soa
feature word applicable
feature service > service
feature soa > receivePassive
feature provide > control
feature renew > soa
feature main right auditor
feature main not-duty buyer
feature word consid
feature main not-denial iso27001
feature soa > duty
feature word verkla
feature withhold > soa
feature word 526
feature soa > notice
feature word prepar
feature check > soa
feature soa > apply
feature word declar
feature provide > annexA
feature word aplicabili
feature word erklar
feature word declaratio
feature soa > omit
feature word excluded
feature engage > soa
feature soa > auditor
feature word read
feature obligation > soa
feature word unreda
feature word bijbehoren
feature provide > relative
feature soa > negation
feature word declaracio
feature main denial supplier
feature word anwendbark
feature word disposicio
feature duty > withhold
feature word prepare
feature maintain > soa
feature word justificat
feature annexA
feature soa > notify
feature word auditors
feature allowLapse > access
feature change > soa
feature soa > control
feature site > soa
feature word 62
feature negation > provide
feature word consul
feature soa > annexA
feature soa > occasion
feature soa > onRequest
feature notify > annexA
feature word exclusions
feature conjunction > conformity
feature aside duty annexA
feature word toepas
feature soa > remediation
feature main not-duty receivePassive
feature may > soa
feature word verklaring
feature soa > may
feature own > soa
feature annexA > soa
feature word ainsi
feature word revision
feature notice > soa
feature soa > audit
feature control > soa
feature receivePassive > occasion
feature main permission provide
feature soa > isms
feature may > supplier
feature provide > day
feature withhold > buyer
feature main duty obligationHead
feature allowLapse > soa
feature main not-duty soa
feature obligation > cover
feature apply > soa
feature main permission preposition
feature main denial provide
feature notObliged > copy
feature word toepasseli
feature buyer right
feature apply > provide
feature negation > withhold
feature duty > notObliged
feature aside duty control
feature buyer > receivePassive
feature word descri
feature auditor > soa
feature word 524
feature word jour
feature notObliged > access
feature word refuse
feature goods > soa
feature onRequest > nominalDuty
feature relative > annexA
feature auditor > receivePassive
feature maintain > conformity
feature word draft
feature aside statement condition
feature main duty goods
feature word withho
feature before not-duty soa
feature word 525
feature provide > apply
feature occasion > year
feature supplier > withhold
feature word room
feature word nda
feature provide > omit
feature soa > week
feature receivePassive > condition
feature year > soa
feature reference > annexA
feature word erklarung
feature word exclusion
feature main not-duty provide
feature main aspiration access
feature word justif
feature relative > control
feature word recht
feature buyer > negation
feature word customers
feature word sa
feature word op
feature soa > assure
feature word d
feature word reasons
feature buyer > apply
feature soa > presentDuty
feature word see
feature word page
feature word described
feature main aspiration soa
feature day > soa
feature control > pronoun
feature copy > occasion
feature finding
feature duty > agentMark
feature conjunction > blocker
feature isms > access
feature word asset
feature apply > apply
feature main permission buyer
feature word audito
feature word inzage
feature word authority
feature unstated aspiration
feature apply > annexA
feature main denial notify
feature main not-denial supplier
feature recital
feature main statement means
feature iso27001 > reference
feature word verzoe
feature word anwend
feature word full
feature word behind
feature provide > finding
feature word verlangen
feature word auditor
feature access > contractTitle
feature word heeft
feature word vorzul
feature word este
feature before right supplier
feature main denial preposition
feature supplier statement
feature obligationHead > buyer
feature presentDuty > goods
feature supplier > control
feature word auf
feature soa > nominalDuty
feature obligationHead > soa
feature word 14
feature soa > cover
feature receivePassive > supplier
feature cover > soa
feature soa > engage
feature main right buyer
feature word au
feature notice
feature engage > access
feature control > apply
feature conjunction > surveillanceAudit
feature provide > remediation
feature main duty apply
feature word this
feature word auftraggeb
feature provide > provide
feature word redact
feature word aplica
feature soa > blocker
feature conjunction > filler
feature negation > alternative
feature word following
feature main aspiration hedge
feature obligationHead > relative
feature apply > control
feature receivePassive > iso27001
feature supplier > check
feature reference > conjunction
feature conformity > iso27001
feature word demand
feature pronoun > soa
feature notify > soa
feature main right number
feature withhold
feature buyer > notice
feature may > site
feature word isms
feature soa > undergo
feature occasion > apply
feature iso27001 > apply
feature word terms
feature aside duty soa
feature agentMark > conjunction
feature without > soa
feature word latest
feature word purchaser
feature receivePassive > day
feature negation > receivePassive
feature word al
feature word administra
feature word opdrac
feature main statement obligation
feature omit
feature audit > finding
feature main permission certificate
feature own > duty
feature aside permission condition
feature auditor duty
feature word open
feature word applied
feature word 5
feature presentDuty > remediation
feature may > buyer
feature buyer > cover
feature word showing
feature notObliged > soa
feature provide > negation
feature word tariff
feature notify > control
feature word 3
feature before duty control
feature lacks > access
feature word applie
feature scope > site
feature negation > soa
feature supplier > demonstrative
feature main statement apply
feature iso27001 > week
feature aside statement day
feature duty > reference
feature soa > reference
feature audit > notify
feature conjunction > control
feature duty > annexA
feature main statement supplier
feature word clause
feature before not-duty supplier
feature iso27001 > access
feature auditor > access
feature reference > soa
feature word consen
feature conjunction > only
feature soa > finding
feature supplier > site
feature main denial soa
feature word assurance
feature word examin
feature access > alternative
feature assure > apply
feature soa > maintain
feature main aspiration supplier
feature soa > conformity
feature supplier > relative
feature condition > duty
feature reference > apply
feature word 523
feature buyer > year
feature certificate > notify
feature notify > apply
feature word file
feature main not-duty goods
feature main denial buyer
feature own > access
feature word create
feature control > annexA
feature word schedule
feature conjunction > day
feature word contro
feature duty > control
feature conjunction > site
feature word diligence
feature word publis
feature provide > without
feature omit > control
feature word nevert
feature buyer > condition
feature provide > access
feature scope > conjunction
feature word change
feature blocker > negation
feature word dilige
feature soa > insider
feature aside statement lapse
feature reference > supplier
feature before not-duty iso27001
feature filler > buyer
feature provide > contractTerm
feature reference > buyer
feature reference > access
feature word insurer
feature audit > iso27001
feature supplier > agentMark
feature word re
feature blocker > relative
feature buyer > omit
feature notObliged > relative
feature main not-duty negation
feature eachParty > supplier
feature word aber
feature main denial access
feature cover > certificate
feature word 30
feature word subscr
feature word only
feature may > agentMark
feature main statement surveillanceAudit
feature blocker > own
feature before not-denial may
feature duty > goods
feature negation > audit
feature supplier denial
feature scope > service
feature duty > demonstrative
feature before not-denial buyer
feature finding > soa
feature access > relative
feature word once
feature before not-duty number
feature access > notice
feature notify > surveillanceAudit
feature word duty
feature reference > provide
feature main permission withhold
feature conjunction > condition
feature aside duty apply
feature presentDuty > access
feature before duty scope
feature apply > supplier
feature obligationHead > remediation
feature soa > breach
feature negation > site
feature main statement annexA
feature word unredacted
feature relative > apply
feature word informatio
feature buyer > blocker
feature negation > buyer
feature soa > own
feature word form
feature before duty cover
feature word surveillan
feature main statement year
feature presentDuty > negation
feature word weeks
feature word during
feature word assura
feature word inspec
feature undergo > soa
feature main statement business
feature access > day
feature word admini
feature conjunction > obligationHead
feature word closed
feature relative > presentDuty
feature may > negation
feature may > check
feature word party
feature blocker > access
feature word way
feature duty > site
feature vague
feature before right blocker
feature may > withhold
feature word implem
feature unstated permission
feature supplier > cover
feature scope > duty
feature word licensee
feature cover > service
feature word 815
feature word regula
feature before duty annexA
feature word note
feature main duty insider
feature blocker > cover
feature control > duty
feature word ground
feature main duty duty
feature word through
feature apply > access
feature finding > blocker
feature before duty blocker
feature day > notice
feature check > onRequest
feature isms
feature main duty control
feature duty > allowLapse
feature duty > week
feature before duty auditor
feature presentDuty > omit
feature word schedu
feature finding > control
feature buyer > control
feature notObliged > pronoun
feature word respon
feature word follow
feature soa > vague
feature agentMark > remediation
feature duty > undergo
feature word account
feature reference > duty
feature condition > soa
feature buyer > check
feature word so
feature buyer > finding
feature word assess
feature blocker > apply
feature presentDuty > control
feature aside statement duration
feature annexA > supplier
feature undergo > supplier
feature duty > remediation
feature may > conjunction
feature certificate > own
feature iso27001 > control
feature word motive
feature access > negation
feature word data
feature main right negation
feature main statement control
feature aside statement soa
feature access > withhold
feature word becaus
feature notify > conjunction
feature auditor > duty
feature word 10
feature word voor
feature word anhang
feature relative > access
feature aside statement preposition
feature pronoun > provide
feature iso27001 > undergo
feature control > supplier
feature conjunction > may
feature audit > conjunction
feature contractTitle > relative
feature word meaning
feature may > pronoun
feature negation > access
feature without > relative
feature service > soa
feature contractTitle > soa
feature word team
feature relative > may
feature word ask
feature before denial supplier
feature provide > auditor
feature weak > soa
feature word staff
feature word 613
feature blocker > conjunction
feature conjunction > pronoun
feature provide > obligationHead
feature word et
feature aside right relative
feature word board
feature conjunction > access
feature access > onRequest
feature supplier > day
feature word apply
feature control > buyer
feature without > pronoun
feature conjunction > allowLapse
feature soa > withhold
feature word asked
feature copy > provide
feature word nothing
feature word price
feature word implemente
feature duty > own
feature finding > surveillanceAudit
feature surveillanceAudit > provide
feature surveillanceAudit > pronoun
feature word finding
feature surveillanceAudit > notify
feature buyer > surveillanceAudit
feature surveillanceAudit > supplier
feature finding > day
feature word significan
feature immediately > surveillanceAudit
feature surveillanceAudit > presentDuty
feature before duty surveillanceAudit
feature word hallaz
feature word uberwachun
feature otherSurveillance > notify
feature finding > iso27001
feature finding > otherSurveillance
feature before duty otherISO
feature word uberwa
feature word los
feature immediately > condition
feature notify > occasion
feature occasion > surveillanceAudit
feature iso27001 > nonconformity
feature surveillanceAudit > occasion
feature word weakne
feature auditor > surveillanceAudit
feature nonconformity > notify
feature word conclusion
feature surveillanceAudit > nonconformity
feature finding > service
feature immediately > notify
feature before duty finding
feature undergo > surveillanceAudit
feature notify > insider
feature surveillanceAudit > buyer
feature word jedem
feature word outcom
feature word quince
feature duty > finding
feature surveillanceAudit > week
feature surveillanceAudit > business
feature finding > duty
feature notObliged > finding
feature iso27001 > surveillanceAudit
feature condition > surveillanceAudit
feature surveillanceAudit > day
feature surveillanceAudit > service
feature filler > surveillanceAudit
feature word turns
feature finding > notify
feature duty > otherSurveillance
feature finding > remediation
feature word materi
feature word visit
feature main denial surveillanceAudit
feature may > surveillanceAudit
feature immediately > finding
feature undergo > finding
feature presentDuty > occasion
feature main statement undergo
feature surveillanceAudit > otherISO
feature finding > occasion
feature business > surveillanceAudit
feature word outcome
feature supplier > immediately
feature day > surveillanceAudit
feature nonconformity > surveillanceAudit
feature word signif
feature surveillanceAudit > own
feature notObliged > notify
feature surveillanceAudit > duty
feature fortnight > iso27001
feature surveillanceAudit > relative
feature finding > immediately
feature main aspiration finding
feature assist > surveillanceAudit
feature surveillanceAudit > agentMark
feature surveillanceAudit > audit
feature word seguim
feature otherSurveillance
feature surveillanceAudit > finding
feature business > remediation
feature word conclu
feature main duty immediately
feature word written
feature main denial finding
feature otherSurveillance > audit
feature main aspiration surveillanceAudit
feature aside statement number
feature word closing
feature finding > otherISO
feature notify > supplier
feature tellPassive > occasion
feature finding > tellPassive
feature presentDuty > surveillanceAudit
feature fortnight > relative
feature surveillanceAudit > month
feature week > surveillanceAudit
feature surveillanceAudit > site
feature word 9001
feature negation > notify
feature buyer > tellPassive
feature finding > supplier
feature surveillanceAudit > remediation
feature occasion > audit
feature occasion > notify
feature word result
feature conjunction > finding
feature own > auditor
feature duty > immediately
feature otherISO > duty
feature word seguimient
feature finding > buyer
feature nonconformity > audit
feature recertify > occasion
feature otherISO > notify
feature occasion > finding
feature business
feature word adverse
feature word writin
feature isms > duty
feature word material
feature otherISO > buyer
feature finding > agentMark
feature word findings
feature week > finding
feature finding > certificate
feature iso27001 > finding
feature nonconformity > buyer
feature finding > finding
feature notify > month
feature word observatio
feature supplier > week
feature month > iso27001
feature relative > surveillanceAudit
feature finding > business
feature finding > auditor
feature month > finding
feature surveillanceAudit > conjunction
feature conjunction > check
feature day > audit
feature year > surveillanceAudit
feature word hallazgos
feature word inside
feature surveillanceAudit > without
feature before duty isms
feature certificate > surveillanceAudit
feature contractTerm > iso27001
feature aside duty surveillanceAudit
feature word what
feature word dates
feature word meetin
feature finding > fortnight
feature nonconformity > duty
feature day > iso27001
feature notify > auditor
feature aside duty finding
feature main duty reference
feature word charge
feature word prompt
feature week > buyer
feature own > surveillanceAudit
feature word summar
feature main aspiration notify
feature word missed
feature month > surveillanceAudit
feature main statement finding
feature word writing
feature finding > undergo
feature day > occasion
feature condition > buyer
feature condition > nonconformity
feature auditor > finding
feature main aspiration number
feature word summary
feature access > provide
feature nonconformity > nonconformity
feature may > finding
feature notify > own
feature nonconformity > supplier
feature word feststellu
feature filler > business
feature onRequest > surveillanceAudit
feature fortnight
feature iso27001 > hour
feature aside statement surveillanceAudit
feature nonconformity > occasion
feature word auditoria
feature nonconformity > cure
feature word brief
feature word fortnight
feature main statement week
feature word veinte
feature word fechas
feature agentMark > surveillanceAudit
feature otherISO > nonconformity
feature agentMark > without
feature hedge > surveillanceAudit
feature occasion > day
feature word innerhalb
feature pronoun > surveillanceAudit
feature finding > own
feature finding > vague
feature check > conjunction
feature word know
feature access > occasion
feature word lay
feature main not-duty surveillanceAudit
feature otherISO > surveillanceAudit
feature condition > auditor
feature word 21
feature duty > business
feature remediation > remediation
feature word made
feature word meeting
feature word bevind
feature main statement remediation
feature buyer > nonconformity
feature apply > surveillanceAudit
feature insider > finding
feature word lors
feature cure > buyer
feature word say
feature before right surveillanceAudit
feature main statement cure
feature notify > notify
feature word fortni
feature word bevindinge
feature duty > insider
feature own > day
feature word binnen
feature filler > day
feature condition > may
feature auditor > negation
feature word festst
feature word detect
feature week > supplier
feature word aus
feature main statement them
feature word limit
feature word ends
feature weak > surveillanceAudit
feature certificate > auditor
feature surveillanceAudit > cover
feature finding > nonconformity
feature hour > occasion
feature internalAudit
feature day > without
feature finding > hour
feature word minor
feature word market
feature aside statement notify
feature word yearly
feature supplier > remediation
feature provide > nonconformity
feature word conformite
feature word consequenc
feature word points
feature main statement nonconformity
feature word came
feature duty > nonconformity
feature main permission iso27001
feature before right finding
feature notice > audit
feature word innerh
feature word notified
feature word releve
feature otherISO > supplier
feature week > iso27001
feature main permission occasion
feature word thirty
feature audit > provide
feature auditor > iso27001
feature tellPassive > iso27001
feature main aspiration buyer
feature word uit
feature word whether
feature surveillanceAudit > them
feature presentDuty > relative
feature aside statement supplier
feature surveillanceAudit > blocker
feature word 24
feature relative > service
feature word informed
feature word section
feature may > tellPassive
feature surveillanceAudit > alternative
feature word internal
feature word non
feature notify > week
feature word van
feature surveillanceAudit > immediately
feature business > conjunction
feature before permission auditor
feature main right finding
feature nonconformity > conjunction
feature immediately > iso27001
feature aside duty filler
feature audit > blocker
feature word hauptabwei
feature without > notify
feature notice > day
feature surveillanceAudit > maintain
feature auditor > buyer
feature word notifi
feature word sponso
feature week > notify
feature word business
feature notify > immediately
feature word confor
feature main statement own
feature otherISO > day
feature aside duty reference
feature surveillanceAudit > apply
feature surveillanceAudit > reference
feature week > occasion
feature word massnahmen
feature relative > notify
feature word haupta
feature nonconformity > remediation
feature before duty expiry
feature word promptly
feature day > conjunction
feature auditor > relative
feature word majeur
feature lapse > surveillanceAudit
feature notify > cure
feature day > nonconformity
feature word reporting
feature occasion > auditor
feature word controller
feature auditor > day
feature day > cure
feature blocker > supplier
feature word receip
feature word majeure
feature word one
feature surveillanceAudit > recertify
feature aside duty supplier
feature day > provide
feature word than
feature notify > site
feature supplier > month
feature relative > day
feature word remedi
feature finding > relative
feature condition > own
feature word timetable
feature tellPassive > surveillanceAudit
feature site > finding
feature word closin
feature surveillanceAudit > insider
feature surveillanceAudit > onRequest
feature iso27001 > vague
feature audit > buyer
feature main statement host
feature word since
feature iso27001 > presentDuty
feature nonconformity > reference
feature buyer > immediately
feature whether
feature surveillanceAudit > lapse
feature word results
feature finding > month
feature main duty fortnight
feature word meldt
feature own > finding
feature aside duty number
feature auditor > conjunction
feature word found
feature nonconformity > finding
feature audit > day
feature word month
feature notify > business
feature remediation > conjunction
feature word correc
feature buyer > remediation
feature word anything
feature word conduc
feature word le
feature word receipt
feature word bank
feature access > surveillanceAudit
feature tellPassive
feature word should
feature word letter
feature lapse > occasion
feature notify > fortnight
feature own > own
feature word service
feature main statement pronoun
feature word clients
feature aside duty occasion
feature notify > audit
feature agentMark > service
feature word weight
feature word ten
feature pronoun > supplier
feature notify > lapse
feature certificate > business
feature nonconformity > pronoun
feature main statement auditor
feature main permission surveillanceAudit
feature duty > audit
feature month > notify
feature auditor > provide
feature may > day
feature certificate > lacks
feature day > day
feature word more
feature relative > finding
feature weak > buyer
feature lapse > business
feature conjunction > auditor
feature word auftragneh
feature word certifier
feature buyer > alternative
feature word 20
feature reference > surveillanceAudit
feature word corrective
feature word includ
feature notify > pronoun
feature auditor > supplier
feature notify > blocker
feature nonconformity > day
feature word registrar
feature occasion > business
feature pronoun > finding
feature tellPassive > day
feature word communicat
feature word plan
feature buyer > month
feature duty > hour
feature pronoun > remediation
feature finding > may
feature occasion > occasion
feature word about
feature surveillanceAudit > tellPassive
feature certificate > nonconformity
feature occasion > nonconformity
feature condition > finding
feature before aspiration supplier
feature notify > agentMark
feature host > day
feature business > buyer
feature finding > provide
feature iso27001 > remediation
feature conjunction > cure
feature word conseq
feature word told
feature word een
feature day > remediation
feature word suspension
feature negation > finding
feature word agains
feature negation > surveillanceAudit
feature word action
feature word record
feature finding > pronoun
feature nonconformity > provide
feature lapse > may
feature main duty hour
feature word calend
feature service > day
feature recertify
feature word tell
feature auditor > notify
feature surveillanceAudit > filler
feature surveillanceAudit > hour
feature main duty nonconformity
feature without > iso27001
feature occasion > month
feature business > nonconformity
feature word mayor
feature goods > duty
feature own > audit
feature cure > remediation
feature word accion
feature presentDuty > nonconformity
feature cure > blocker
feature tellPassive > remediation
feature nonconformity > goods
feature word incide
feature notice > remediation
feature word conformity
feature word finds
feature occasion > remediation
feature word mayores
feature goods > day
feature nonconformity > agentMark
feature word closure
feature goods > business
feature nonconformity > own
feature remediation > pronoun
feature nonconformity > auditor
feature word betwee
feature word would
feature isms > notify
feature immediately > remediation
feature own > pronoun
feature supplier > nonconformity
feature week > remediation
feature nonconformity > recertify
feature aside duty remediation
feature audit > nonconformity
feature notify > breach
feature word timeta
feature word dated
feature both > remediation
feature nonconformity > isms
feature word closur
feature nonconformity > immediately
feature blocker > nonconformity
feature word nc
feature word mit
feature conjunction > nonconformity
feature before duty goods
feature goods > blocker
feature word hours
feature main denial nonconformity
feature supplier > audit
feature word remediatio
feature nonconformity > blocker
feature audit > remediation
feature nonconformity > otherISO
feature word code
feature auditor > nonconformity
feature word against
feature cure > reference
feature nonconformity > week
feature nonconformity > cover
feature access > insider
feature main duty breach
feature word deadlines
feature notify > nonconformity
feature alternative > nonconformity
feature word set
feature cover > remediation
feature word specif
feature recertify > nonconformity
feature nonconformity > notice
feature nonconformity > duration
feature demonstrative > remediation
feature main aspiration nonconformity
feature blocker > insider
feature tellPassive > nonconformity
feature word fixed
feature breach > cure
feature word togeth
feature own > notify
feature nonconformity > presentDuty
feature before duty remediation
feature notObliged > buyer
feature immediately > agentMark
feature main statement lapse
feature aside statement auditor
feature aside duty nonconformity
feature notify > provide
feature nonconformity > both
feature word deadli
feature word conformanc
feature notify > condition
feature alternative > remediation
feature immediately > nonconformity
feature nonconformity > service
feature immediately > provide
feature nonconformity > relative
feature hedge > notify
feature goods > nonconformity
feature word steps
feature agentMark > insider
feature word habiles
feature word had
feature auditor > presentDuty
feature before permission number
feature notObliged > nonconformity
feature word conformida
feature before right nonconformity
feature relative > nonconformity
feature word zehn
feature word intern
feature auditor > remediation
feature word putting
feature word actions
feature word retira
feature supplier > hour
feature conjunction > notice
feature main duty internalAudit
feature word habile
feature nonconformity > alternative
feature main denial remediation
feature access > nonconformity
feature buyer > own
feature word 8
feature remediation > iso27001
feature remediation > duty
feature conjunction > notObliged
feature hour
feature word dias
feature main duty contractTerm
feature occasion > cure
feature service > notify
feature word milest
feature notify > only
feature condition > audit
feature duty > onRequest
feature word diez
feature duty > internalAudit
feature word herste
feature word indica
feature word festgestel
feature word correctiva
feature reference > remediation
feature agentMark > presentDuty
feature word toute
feature word eight
feature hour > iso27001
feature negation > nonconformity
feature word agree
feature word correction
feature remediation > blocker
feature word y
feature buyer > cure
feature service > hour
feature week > provide
feature day > condition
feature word raised
feature notice > buyer
feature word prestatair
feature word between
feature pronoun > cure
feature day > auditor
feature word deliver
feature nonconformity > nominalDuty
feature nonconformity > tellPassive
feature condition > remediation
feature immediately > conjunction
feature business > notify
feature occasion > nominalDuty
feature word presta
feature recertify > buyer
feature notify > duty
feature remediation > cure
feature buyer > hour
feature finding > cure
feature recertify > remediation
feature word direct
feature word target
feature word est
feature word known
feature remediation > buyer
feature isms > remediation
feature aside duty duty
feature pronoun > business
feature lapse > nonconformity
feature main statement notice
feature word jede
feature word milestones
feature auditor > business
feature word massna
feature weak > supplier
feature before permission nonconformity
feature notify > notObliged
feature onRequest > day
feature main not-duty number
feature may > notify
feature word withdr
feature check > nonconformity
feature word puttin
feature surveillanceAudit > may
feature hour > nonconformity
feature agentMark > pronoun
feature goods > provide
feature word dix
feature word quaran
feature buyer > only
feature word timeline
feature main statement hour
feature provide > cure
feature notice > blocker
feature nonconformity > hour
feature tellPassive > agentMark
feature hour > certificate
feature word 48
feature word plazos
feature duty > notice
feature agentMark > relative
feature word truste
feature aside duty auditor
feature word relevee
feature word cause
feature notice > conjunction
feature only
feature weak > auditor
feature word sponsor
feature word signal
feature year
feature auditor > cure
feature may > remediation
feature nonconformity > demonstrative
feature auditor > pronoun
feature own > blocker
feature conjunction > agentMark
feature word signalee
feature certificate > remediation
feature word food
feature word completion
feature word herstelpla
feature omit > conjunction
feature recertify > duty
feature supplier > notice
feature day > presentDuty
feature notify > hour
feature both > blocker
feature agentMark > hour
feature auditor > blocker
feature auditor > notice
feature recertify > conjunction
feature main statement flowDown
feature provide > business
feature agentMark > cure
feature remediation > supplier
feature blocker > week
feature main aspiration remediation
feature aside statement filler
feature maintain > day
feature word organi
feature buyer > agentMark
feature aside statement nonconformity
feature agentMark > blocker
feature word entere
feature occasion > control
feature before duty recertify
feature word 6
feature main statement presentDuty
feature notify > year
feature alternative > notify
feature nonconformity > maintain
feature hour > remediation
feature business > provide
feature lapse > lapse
feature day > year
feature conjunction > alternative
feature word owes
feature maintain > remediation
feature word recorded
feature condition > presentDuty
feature day > undergo
feature agentMark > occasion
feature word con
feature audit > supplier
feature notify > presentDuty
feature weak > nonconformity
feature duty > tellPassive
feature iso27001 > cure
feature word par
feature own > nonconformity
feature notify > relative
feature word ouvres
feature recertify > certificate
feature recertify > undergo
feature word expiration
feature certificate > presentDuty
feature main duty recertify
feature word ablauf
feature relative > expiry
feature word comple
feature renew > lapse
feature recertify > agentMark
feature flowDown > renew
feature word vor
feature certificate > expiry
feature engage > lapse
feature undergo > recertify
feature word finish
feature maintain > recertify
feature recertify > day
feature word perfor
feature occasion > lapse
feature word rezertifiz
feature undergo > filler
feature recertify > year
feature recertify > month
feature recertify > negation
feature expiry > recertify
feature nominalDuty > recertify
feature supplier > obtain
feature weak > recertify
feature word complete
feature relative > recertify
feature main aspiration undergo
feature assure > occasion
feature word echeance
feature otherISO > occasion
feature assure > renew
feature main aspiration renew
feature word good
feature word recertify
feature assure > recertify
feature expiry > expiry
feature word abzuschlie
feature presentDuty > recertify
feature expiry > certificate
feature supplier > expiry
feature aside duty expiry
feature recertify > filler
feature word old
feature word trienn
feature word hercertifi
feature onRequest > participle
feature renew > agentMark
feature word expiry
feature word voordat
feature maintain > occasion
feature word privil
feature buyer > recertify
feature year > duty
feature word decision
feature main aspiration occasion
feature word rechtzeiti
feature main aspiration lapse
feature otherCertificate > occasion
feature agentMark > expiry
feature certificate > recertify
feature recertify > lapse
feature agentMark > recertify
feature occasion > recertify
feature word still
feature renew > month
feature otherISO > recertify
feature conjunction > renew
feature duty > expiry
feature lapse > recertify
feature recertify > decision
feature duration > recertify
feature word erneuert
feature word avant
feature negation > recertify
feature relative > renew
feature buyer > expiry
feature lapse > expiry
feature main aspiration expiry
feature word interval
feature expiry > duty
feature obligationHead > undergo
feature year > expiry
feature main aspiration recertify
feature otherISO > undergo
feature undergo > nominalDuty
feature year > recertify
feature expiry > maintain
feature word outgoi
feature word transition
feature weak > occasion
feature insider > iso27001
feature agentMark > nominalDuty
feature word responsibl
feature main statement expiry
feature assure > duty
feature word hercer
feature main not-duty recertify
feature word advance
feature year > lacks
feature renew > pronoun
feature word rezert
feature word reasse
feature occasion > demonstrative
feature recertify > accredited
feature certificate > company
feature nominalDuty > year
feature alternative > lapse
feature flowDown > month
feature undergo > lapse
feature week > lapse
feature word renouv
feature word earlier
feature word timely
feature word runs
feature word verstr
feature word third
feature without > recertify
feature before duty year
feature recertify > unless
feature renew > without
feature renew > conjunction
feature without > conjunction
feature undergo > undergo
feature pronoun > contractTitle
feature presentDuty > duty
feature main statement recertify
feature word landlo
feature word 2027
feature recertify > blocker
feature year > relative
feature may > expiry
feature renew > negation
feature undergo > unless
feature decision > certificate
feature word renouvelle
feature undergo > remediation
feature buyer > undergo
feature lapse > undergo
feature year > duration
feature word expires
feature word standard
feature lapse > audit
feature undergo > day
feature word ninety
feature whether > recertify
feature immediately > recertify
feature iso27001 > decision
feature iso27001 > company
feature pronoun > recertify
feature word occurs
feature audit > renew
feature expiry > lapse
feature own > recertify
feature word wishes
feature duration > renew
feature word positive
feature word transi
feature own > occasion
feature hedge > recertify
feature may > undergo
feature allowLapse > recertify
feature own > expiry
feature word validity
feature word renew
feature supplier > otherCertificate
feature word march
feature word years
feature word hands
feature recertify > reference
feature undergo > month
feature word 2013
feature undergo > relative
feature filler > occasion
feature aside statement undergo
feature main statement breach
feature word 2023
feature week > expiry
feature aside duty certificate
feature occasion > access
feature expiry > duration
feature expiry > relative
feature word advanc
feature terminate > recertify
feature word unrenewed
feature negation > undergo
feature assure > presentDuty
feature weak > lapse
feature undergo > onRequest
feature word durante
feature before duty whether
feature expiry > filler
feature recertify > supplier
feature word hold
feature weak > conjunction
feature provide > week
feature agentMark > undergo
feature word vencimient
feature flowDown > recertify
feature word done
feature word verval
feature main duty demonstrative
feature unless
feature word close
feature relative > without
feature breach > breach
feature before permission conjunction
feature before duty weak
feature word positi
feature certificate > apply
feature supplier > discretion
feature aside duty lapse
feature word whethe
feature word obtain
feature unstated not-duty
feature lapse > notify
feature participle > company
feature word expire
feature occasion > pronoun
feature renew > condition
feature before not-duty certificate
feature day > recertify
feature whether > undergo
feature recertify > nominalDuty
feature day > lapse
feature aside right preposition
feature aside statement recertify
feature expiry > agentMark
feature weak > expiry
feature pronoun > negation
feature otherCertificate > expiry
feature word use
feature lapse > buyer
feature unless > certificate
feature decision > iso27001
feature word grante
feature presentDuty > duration
feature undergo > notify
feature duty > obtain
feature expiry > renew
feature expiry > notify
feature expiry > supplier
feature word breach
feature word undergo
feature conformity > certificate
feature word place
feature recertify > notify
feature word expira
feature day > expiry
feature word vencim
feature recertify > maintain
feature without > certificate
feature main duty accredited
feature word interv
feature nominalDuty > negation
feature certificate > notObliged
feature undergo > conjunction
feature recertify > audit
feature lapse > presentDuty
feature presentDuty > day
feature pronoun > occasion
feature filler > undergo
feature day > alternative
feature word nothin
feature word early
feature engage > occasion
feature certificate > month
feature word renova
feature word underg
feature agentMark > lapse
feature expiry > undergo
feature conjunction > business
feature supplier > year
feature occasion > discretion
feature expiry > access
feature word having
feature weak > undergo
feature expiry > obligationHead
feature occasion > negation
feature expiry > nominalDuty
feature word du
feature relative > occasion
feature expiry > discretion
feature word carrie
feature lapse > without
feature certificate > year
feature lapse > filler
feature iso27001 > obligationHead
feature obtain
feature main permission undergo
feature word rules
feature recertify > week
feature negation > conjunction
feature contractTitle
feature expiry > buyer
feature undergo > pronoun
feature word least
feature certificate > without
feature site > expiry
feature occasion > filler
feature word cours
feature word outsou
feature own > lapse
feature aside statement certificate
feature main duty tellPassive
feature certificate > hour
feature word withdrawal
feature lapse > pronoun
feature word sesenta
feature condition > expiry
feature hour > lapse
feature blocker > lapse
feature tellPassive > condition
feature word insurance
feature tellPassive > certificate
feature word insura
feature word suspended
feature occasion > hour
feature pronoun > tellPassive
feature word schors
feature before duty alternative
feature lapse > hour
feature alternative > business
feature presentDuty > lapse
feature duty > condition
feature notify > filler
feature lapse > breach
feature condition > otherISO
feature word whose
feature change
feature tellPassive > supplier
feature presentDuty > filler
feature aside duty blocker
feature immediately > certificate
feature week > condition
feature word demora
feature business > lapse
feature condition > terminate
feature tellPassive > immediately
feature certificate > immediately
feature word withdrawn
feature before duty notify
feature notify > demonstrative
feature finding > lapse
feature word fact
feature word event
feature word cancellati
feature insider > buyer
feature immediately > demonstrative
feature lapse > agentMark
feature word desk
feature word hear
feature word allowi
feature lapse > tellPassive
feature certificate > week
feature notice > certificate
feature change > duty
feature word cease
feature change > certificate
feature word lapses
feature notify > receivePassive
feature change > supplier
feature immediately > buyer
feature conjunction > change
feature word loses
feature lapse > immediately
feature undergo > duty
feature word si
feature week > certificate
feature business > weak
feature before permission day
feature undergo > buyer
feature word terminate
feature filler > notice
feature word pulled
feature breach > hour
feature word cancelled
feature word revoke
feature participle > supplier
feature before duty immediately
feature condition > cure
feature notice > lapse
feature word unrene
feature condition > insider
feature word undue
feature presentDuty > notice
feature tellPassive > lapse
feature cover > lapse
feature word warnin
feature pronoun > relative
feature supplier > cure
feature buyer > breach
feature word employee
feature word revoked
feature buyer > demonstrative
feature word cancel
feature main duty change
feature may > without
feature before right certificate
feature word ci
feature word sin
feature contractTerm > breach
feature hour > conjunction
feature immediately > supplier
feature word forthw
feature condition > negation
feature word allowing
feature certificate > breach
feature buyer > without
feature may > condition
feature word longer
feature before duty change
feature lapse > cure
feature alternative > supplier
feature main statement fortnight
feature hour > supplier
feature week > may
feature certificate > means
feature without > day
feature word alert
feature contractTitle > duty
feature duty > change
feature pronoun > hour
feature hour > relative
feature condition > day
feature word immediatel
feature word writte
feature expiry > without
feature buyer > change
feature day > terminate
feature word whatever
feature aside statement alternative
feature word these
feature iso27001 > immediately
feature before right breach
feature aside statement cure
feature word word
feature lapse > relative
feature contractTitle > supplier
feature before duty contractTitle
feature allowLapse > notify
feature cure > pronoun
feature hour > buyer
feature main permission terminate
feature contractTitle > lapse
feature conjunction > demonstrative
feature insider > lapse
feature negation > day
feature word beforehand
feature negation > hour
feature condition > without
feature word whatev
feature before permission cure
feature word anzuze
feature buyer > lacks
feature word stunden
feature cure > day
feature word immedi
feature aside statement iso27001
feature pronoun > immediately
feature word failure
feature before right lapse
feature before right conjunction
feature word notifiable
feature word lead
feature obtain > conjunction
feature contractTitle > buyer
feature word vijf
feature word anzuzeigen
feature before permission condition
feature immediately > nominalDuty
feature word counci
feature condition > relative
feature certificate > cure
feature immediately > lapse
feature auditor > maintain
feature iso27001 > tellPassive
feature contractTitle > notify
feature breach > day
feature subprocessor > lapse
feature main permission negation
feature word away
feature before duty negation
feature main permission without
feature word also
feature iso27001 > terminate
feature agentMark > contractTitle
feature occasion > relative
feature pronoun > month
feature word tellin
feature auditor > alternative
feature word come
feature word 72
feature lapse > terminate
feature condition > hour
feature agentMark > business
feature word employer
feature conjunction > hour
feature word licence
feature immediately > auditor
feature word register
feature word efforts
feature remediation > day
feature relative > remediation
feature day > contractTitle
feature word celui
feature word oblige
feature notify > change
feature may > lapse
feature pronoun > blocker
feature immediately > duty
feature scope > supplier
feature notify > alternative
feature terminate > without
feature cover > blocker
feature alternative > auditor
feature relative > alternative
feature reference > certificate
feature word ever
feature word back
feature word reduced
feature terminate > month
feature demonstrative > conjunction
feature lapse > negation
feature expiry > alternative
feature immediately > own
feature word il
feature word verlie
feature service > may
feature may > filler
feature word revoca
feature iso27001 > means
feature may > cure
feature terminate > iso27001
feature means > lapse
feature business > pronoun
feature word depend
feature pronoun > presentDuty
feature tellPassive > hour
feature relative > undergo
feature month > certificate
feature word events
feature may > immediately
feature word cut
feature word licenc
feature before duty filler
feature word o
feature lapse > demonstrative
feature lacks > buyer
feature terminate > day
feature demonstrative > day
feature week > conjunction
feature word employ
feature main right pronoun
feature without > renew
feature condition > recertify
feature main not-duty day
feature word group
feature main statement allowLapse
feature word lose
feature word ceases
feature business > occasion
feature word comuni
feature business > lacks
feature weak > notify
feature participle > duty
feature renew > notify
feature terminate > supplier
feature condition > cover
feature day > lacks
feature aside duty alternative
feature word news
feature alternative > pronoun
feature lapse > lacks
feature main aspiration without
feature word delay
feature word reassessme
feature without > buyer
feature terminate > lacks
feature nominalDuty > terminate
feature before right eachParty
feature may > fee
feature means > conjunction
feature reference > cover
feature main right own
feature word 43
feature certificate > terminate
feature terminate > lapse
feature breach > terminate
feature before right negation
feature pronoun > terminate
feature before right relative
feature lacks > condition
feature without > supplier
feature fee > fee
feature terminate > condition
feature word refund
feature before right cure
feature cure > may
feature before right entitles
feature breach > may
feature condition > month
feature terminate > certificate
feature breach > certificate
feature condition > occasion
feature before right day
feature lacks > terminate
feature terminate > unless
feature lapse > entitles
feature relative > terminate
feature entitles
feature aside right iso27001
feature main statement terminate
feature main right immediately
feature word sonderkund
feature terminate > contractTerm
feature word compen
feature lacks > cure
feature lapse > fee
feature cure > occasion
feature without > fee
feature word payment
feature eachParty > may
feature otherCertificate > conjunction
feature fee > undergo
feature main right without
feature before right condition
feature provide > terminate
feature word sonder
feature aside right certificate
feature without > terminate
feature week > terminate
feature cure > week
feature word lapsed
feature word 42
feature word terminatio
feature aside right day
feature cure > terminate
feature cure > cure
feature before right occasion
feature notice > terminate
feature month > terminate
feature week > cure
feature main right contractTerm
feature word prepai
feature negation > cure
feature word penalty
feature breach > contractTitle
feature aside right lapse
feature before right terminate
feature occasion > may
feature word unused
feature buyer > fee
feature breach > buyer
feature word compensati
feature main right lapse
feature terminate > flowDown
feature lacks > occasion
feature terminate > terminate
feature word immediate
feature contractTitle > without
feature fee
feature before right terminationEvent
feature word fee
feature occasion > notice
feature aside right condition
feature month > without
feature buyer not-denial
feature main statement nominalDuty
feature word stipulated
feature flowDown > lapse
feature word podra
feature iso27001 > fee
feature without > condition
feature word insolvency
feature before permission breach
feature word penalt
feature month > may
feature anaphor
feature word mandatory
feature day > fee
feature terminate > immediately
feature nonconformity > breach
feature aside right supplier
feature supplier > fee
feature main right reference
feature iso27001 > breach
feature terminate > may
feature condition > anaphor
feature contractTerm > allowLapse
feature word free
feature anaphor > day
feature word defaul
feature iso27001 > liability
feature allowLapse > terminate
feature agentMark > notice
feature entitles > terminate
feature word abonan
feature eachParty > terminate
feature notice > lacks
feature breach > iso27001
feature lacks > day
feature day > breach
feature without > lapse
feature word provee
feature main denial terminate
feature condition > breach
feature main right lacks
feature word gone
feature day > allowLapse
feature before permission month
feature word credit
feature terminationEvent > notice
feature contractTitle > terminate
feature word leave
feature terminate > finding
feature terminate > breach
feature word default
feature without > cure
feature word but
feature occasion > only
feature word reminder
feature breach > pronoun
feature word restor
feature terminate > conjunction
feature cure > certificate
feature word rescin
feature word bring
feature breach > supplier
feature may > contractTerm
feature terminate > cure
feature breach > lacks
feature word recove
feature word lets
feature breach > conjunction
feature breach > maintain
feature contractTerm > flowDown
feature business > notice
feature provide > may
feature word auftra
feature aside statement terminate
feature contractTitle > pronoun
feature cure > contractTerm
feature word revocation
feature nominalDuty > lapse
feature word fiftee
feature presentDuty > terminate
feature main right allowLapse
feature cure > fee
feature word repaid
feature service > condition
feature negation > terminate
feature nominalDuty > iso27001
feature word lost
feature word steht
feature supplier > terminate
feature word gives
feature contractTerm > occasion
feature word cost
feature before right filler
feature terminate > occasion
feature may > occasion
feature word abonando
feature before right pronoun
feature either > day
feature condition > notObliged
feature main right fee
feature terminate > fee
feature word entitle
feature breach > entitles
feature word penali
feature day > notObliged
feature lacks > provide
feature before permission certificate
feature relative > contractTitle
feature word article
feature aside permission certificate
feature before permission preposition
feature agentMark > breach
feature lapse > flowDown
feature allowLapse > lapse
feature word paymen
feature lapse > condition
feature pronoun > filler
feature maintain > condition
feature aside statement breach
feature word fifteen
feature word absence
feature occasion > lacks
feature word covenant
feature fee > reference
feature before right service
feature breach > business
feature word releas
feature word ciento
feature filler > may
feature anaphor > terminate
feature before permission relative
feature service > without
feature word contrato
feature aside right filler
feature condition > agentMark
feature word resolv
feature main right day
feature aside statement contractTerm
feature notice > contractTerm
feature anaphor > buyer
feature buyer > allowLapse
feature buyer > contractTerm
feature word lasts
feature word fees
feature word prepaid
feature word sole
feature sufficient
feature contractTitle > breach
feature duty > breach
feature isms > certificate
feature notice > without
feature aside permission day
feature word deleted
feature word del
feature contractTitle > iso27001
feature condition > nominalDuty
feature iso27001 > notice
feature certificate > fee
feature word vertra
feature word who
feature may > breach
feature word kostel
feature word rights
feature day > only
feature supplier > obligation
feature main permission contractTerm
feature word paying
feature reference > negation
feature election > lapse
feature word other
feature word una
feature word entschadig
feature negation > condition
feature word lessee
feature negation > may
feature contractTitle > conjunction
feature word peut
feature may > notice
feature weak > negation
feature certificate > notice
feature terminate > participle
feature terminationEvent
feature main right expiry
feature cure > supplier
feature word insolv
feature word answer
feature condition > filler
feature cure > contractTitle
feature word jours
feature word por
feature terminate > agentMark
feature word could
feature agentMark > negation
feature word lessor
feature word broken
feature conjunction > nominalDuty
feature word rescind
feature entitles > buyer
feature word proveedor
feature word nicht
feature word affected
feature may > only
feature aside right fee
feature word entsch
feature word penalite
feature iso27001 > entitles
feature terminate > maintain
feature aside permission breach
feature condition > participle
feature word mois
feature word unless
feature main right notice
feature word articl
feature aside permission cure
feature lapse > notice
feature lacks > supplier
feature aside permission buyer
feature weak > without
feature word remedy
feature blocker > without
feature lacks > negation
feature before denial notObliged
feature filler > cure
feature only > terminate
feature condition > conformity
feature breach > without
feature before permission buyer
feature terminate > expiry
feature word ein
feature word absenc
feature word sous
feature word part
feature without > may
feature word libert
feature negation > own
feature breach > late
feature word work
feature flowDown > condition
feature before right month
feature word pierde
feature contractTerm > certificate
feature without > breach
feature word den
feature word perdid
feature word accoun
feature breach > notice
feature notObliged > conjunction
feature terminate > own
feature terminate > negation
feature word indemnite
feature may > own
feature negation > agentMark
feature word resolu
feature condition > contractTerm
feature cure > conjunction
feature word becomes
feature before right nominalDuty
feature expiry > conjunction
feature negation > week
feature word 25
feature word released
feature main right cure
feature business > terminate
feature before permission iso27001
feature aside right maintain
feature word trust
feature word sans
feature buyer > notObliged
feature certificate > entitles
feature weak > may
feature word fails
feature terminate > goods
feature main right alternative
feature word une
feature month > negation
feature pronoun > may
feature allowLapse > buyer
feature blocker > terminate
feature breach > obligation
feature duty > terminate
feature breach > negation
feature word can
feature before permission service
feature contractTitle > condition
feature conjunction > entitles
feature contractTerm > maintain
feature iso27001 > notObliged
feature negation > engage
feature word rent
feature main right agentMark
feature filler > terminate
feature word sectio
feature aside right cure
feature main statement contractTerm
feature word resili
feature conjunction > month
feature may > business
feature word user
feature main right only
feature word resolver
feature word grace
feature word geschu
feature cure > only
feature word indemn
feature anaphor > may
feature supplier > reference
feature goods > maintain
feature condition > allowLapse
feature lacks > may
feature month > notice
feature month > buyer
feature word ended
feature lapse > provide
feature conjunction > fee
feature relative > scope
feature word name
feature site > scope
feature word claims
feature word nominas
feature main duty territory
feature weak > scope
feature maintain > service
feature word headquarte
feature omit > site
feature word cover
feature weak > service
feature service > scope
feature territory > cover
feature conjunction > scope
feature maintain > territory
feature word umfass
feature word face
feature blocker > site
feature word geltun
feature word helpde
feature word bounda
feature main statement territory
feature duty > scope
feature vague > conjunction
feature service > territory
feature main not-duty scope
feature word expressly
feature buyer > site
feature word messaging
feature word including
feature word included
feature word porto
feature main duty participle
feature reference > service
feature scope > blocker
feature word contac
feature main aspiration cover
feature certificate > territory
feature word rooms
feature cover > agentMark
feature word operations
feature word romania
feature main statement scope
feature scope > relative
feature site > engage
feature site > notify
feature alternative > site
feature vague > territory
feature word bristo
feature supplier > scope
feature supplier > territory
feature word perime
feature certificate > omit
feature word building
feature occasion > soc2
feature word missin
feature assure > certificate
feature may > cover
feature word payroll
feature relative > omit
feature otherISO > cover
feature reference > soc2
feature word ledger
feature maintain > reference
feature service > duration
feature site > service
feature word words
feature territory > scope
feature provide > site
feature notify > service
feature site > territory
feature cover > territory
feature word countr
feature cover > supplier
feature omit > service
feature alternative > service
feature site > maintain
feature service > soc2
feature soc2 > territory
feature provide > territory
feature word attest
feature word appear
feature word archiv
feature word centres
feature word buildi
feature word ltd
feature occasion > typeTwo
feature accredited > site
feature relative > reference
feature duration > cure
feature word luxemb
feature word narrow
feature territory > reference
feature reference > scope
feature flowDown > scope
feature control > site
feature agentMark > site
feature relative > site
feature apply > certificate
feature certificate > them
feature main aspiration territory
feature word secure
feature isms > conjunction
feature relative > both
feature word payrol
feature main aspiration scope
feature word archive
feature negation > scope
feature sufficient > condition
feature omit > alternative
feature both > supplier
feature main statement contractTitle
feature weak > cover
feature word sites
feature may > scope
feature apply > duration
feature before duty only
feature accredited > conjunction
feature conjunction > assist
feature assure > relative
feature word card
feature blocker > service
feature agentMark > cover
feature provide > undergo
feature word holdin
feature remediation > certificate
feature word wording
feature word covers
feature presentDuty > undergo
feature word missing
feature pronoun > site
feature goods > cover
feature iso27001 > them
feature election > conjunction
feature territory > service
feature service > relative
feature cover > without
feature word minimu
feature word luxembourg
feature control > certificate
feature cover > goods
feature site > negation
feature territory > buyer
feature word swindo
feature word fraud
feature word holding
feature word support
feature before not-duty service
feature word coveri
feature word exchan
feature word bright
feature before not-duty without
feature word e
feature contractTitle > certificate
feature word ireland
feature word softwa
feature word accept
feature word app
feature contractTerm > relative
feature word vault
feature service > occasion
feature word swindon
feature scope > buyer
feature apply > service
feature scope > business
feature otherISO > site
feature pronoun > scope
feature may > alternative
feature word affili
feature word hall
feature assist > conjunction
feature word sur
feature condition > site
feature before not-duty site
feature word lie
feature relative > engage
feature word processing
feature duration > cover
feature scope > assist
feature both > service
feature word chile
feature main duty vague
feature pronoun > participle
feature word extend
feature site > participle
feature word comput
feature apply > relative
feature word coloca
feature service > otherISO
feature cover > cover
feature site > apply
feature site > duration
feature reference > territory
feature word te
feature site > goods
feature own > site
feature word telema
feature word pensio
feature word perimetre
feature duty > territory
feature reference > participle
feature maintain > presentDuty
feature word include
feature site > relative
feature maintain > own
feature duration > may
feature word countries
feature word places
feature only > condition
feature word fund
feature may > territory
feature main duty example
feature relative > own
feature main statement subprocessor
feature word shown
feature word covering
feature word sont
feature word expres
feature word hub
feature scope > territory
feature word minimum
feature word singap
feature before permission pronoun
feature word colocation
feature business > may
feature word handling
feature relative > breach
feature word gatewa
feature word holder
feature main statement site
feature relative > goods
feature word backup
feature only > iso27001
feature word alone
feature word ensure
feature word present
feature lapse > auditor
feature word carved
feature main statement accredited
feature duty > omit
feature scope > lacks
feature word granted
feature word fall
feature word dispatch
feature presentDuty > copy
feature election > supplier
feature site > buyer
feature word extending
feature word release
feature word italy
feature allowLapse > certificate
feature word networ
feature main statement assist
feature word heberg
feature main permission service
feature site > lacks
feature word exam
feature assist > service
feature word per
feature word handli
feature word activi
feature word electronic
feature word billing
feature word spain
feature word today
feature breach > scope
feature occasion > service
feature iso27001 > annexA
feature word controles
feature word 517
feature word appliq
feature without > annexA
feature main duty annexA
feature before not-duty annexA
feature annexA > access
feature negation > annexA
feature word configurat
feature word masking
feature supplier > annexA
feature word analysis
feature blocker > conformity
feature main aspiration control
feature contractTerm > duty
feature word why
feature annexA > own
feature main permission blocker
feature conjunction > annexA
feature annexA > apply
feature service > nominalDuty
feature apply > onRequest
feature main permission annexA
feature word 811
feature word 828
feature word million
feature word bijlage
feature main not-duty apply
feature word config
feature word disposal
feature main aspiration annexA
feature assure > control
feature vague > control
feature conjunction > own
feature word consistent
feature iso27001 > sufficient
feature word 824
feature word 810
feature annexA > negation
feature word 512
feature word 825
feature service > control
feature control > conformity
feature annexA > conjunction
feature negation > control
feature word endpoints
feature word 812
feature annexA > vague
feature duty > hedge
feature control > own
feature annexA > duty
feature word implement
feature both > control
feature before permission annexA
feature word 813
feature apply > conjunction
feature control > nominalDuty
feature word 530
feature control > provide
feature annexA > business
feature word 89
feature nominalDuty > annexA
feature word applicatio
feature word 923
feature word leakag
feature word 51
feature may > annexA
feature control > cover
feature without > sufficient
feature word 515
feature negation > apply
feature word leakage
feature annexA > service
feature undergo > annexA
feature buyer > annexA
feature word 86
feature word maskin
feature hedge > apply
feature word 59
feature word cryptograp
feature both > check
feature control > service
feature word approp
feature annexA > nominalDuty
feature word synchronis
feature both > annexA
feature main permission apply
feature notObliged > apply
feature apply > own
feature apply > election
feature word obligatoir
feature word filter
feature main not-duty control
feature word numbering
feature alternative > annexA
feature alternative > goods
feature word disrup
feature word 521
feature word demonstrat
feature nominalDuty > apply
feature word runnin
feature word 822
feature word 529
feature word 832
feature main statement omit
feature word developmen
feature reference > nominalDuty
feature assure > reference
feature word 817
feature word 534
feature annexA > buyer
feature undergo > goods
feature conformity > annexA
feature word restrictio
feature control > business
feature word 814
feature main statement engage
feature word 87
feature vague > annexA
feature control > goods
feature conjunction > vague
feature word redund
feature example > conjunction
feature breach > apply
feature word 518
feature reference > blocker
feature word privacy
feature word 819
feature omit > iso27001
feature occasion > annexA
feature main aspiration conjunction
feature omit > annexA
feature control > alternative
feature word 81
feature word 823
feature word evidence
feature word listed
feature control > control
feature before not-duty control
feature main not-duty blocker
feature word 714
feature duty > them
feature occasion > blocker
feature election > service
feature relative > blocker
feature word web
feature word were
feature main denial blocker
feature main aspiration blocker
feature main denial apply
feature both > apply
feature control > maintain
feature word capacity
feature word filtering
feature annexA > undergo
feature word appropriat
feature main aspiration apply
feature duty > conformity
feature nominalDuty > control
feature apply > both
feature word 520
feature word bind
feature apply > maintain
feature conjunction > lacks
feature word exclud
feature word 74
feature blocker > business
feature word restri
feature apply > reference
feature blocker > maintain
feature blocker > annexA
feature word mesures
feature word privac
feature control > contractTitle
feature blocker > undergo
feature word 820
feature word 83
feature undergo > both
feature word subcon
feature word 88
feature subprocessor > participle
feature reference > maintain
feature word protection
feature assure > blocker
feature without > control
feature word 1261
feature agentMark > annexA
feature service > apply
feature duty > vague
feature filler > control
feature word als
feature undergo > service
feature word bijlag
feature word 93
feature apply > presentDuty
feature agentMark > control
feature word crypto
feature omit > blocker
feature control > obligationHead
feature main denial conjunction
feature word 519
feature apply > occasion
feature before not-duty blocker
feature main not-duty conjunction
feature service > annexA
feature word 61
feature word deleti
feature word 522
feature agentMark > apply
feature pronoun > annexA
feature control > relative
feature word items
feature annexA > contractTitle
feature main not-duty annexA
feature may > apply
feature vague > iso27001
feature word remote
feature word gateway
feature annexA > without
feature annexA > filler
feature annexA > cover
feature annexA > control
feature blocker > reference
feature word regard
feature control > undergo
feature aside statement blocker
feature word enviro
feature word 85
feature control > example
feature apply > negation
feature word screening
feature word 82
feature filler > agentMark
feature service > blocker
feature word matter
feature word screen
feature word 9
feature both > access
feature control > agentMark
feature annexA > reference
feature filler > blocker
feature apply > blocker
feature word deletion
feature word intelligen
feature word protec
feature notify > negation
feature maintain > annexA
feature conjunction > engage
feature iso27001 > isms
feature word 816
feature word 57
feature main not-denial number
feature word subcontrac
feature condition > control
feature control > them
feature control > audit
feature word mesure
feature main not-duty omit
feature conjunction > contractTitle
feature word intell
feature may > omit
feature access > blocker
feature word standa
feature apply > undergo
feature pronoun > apply
feature word 67
feature lapse > annexA
feature maintain > control
feature word contai
feature control > filler
feature aside statement annexA
feature word operate
feature control > blocker
feature apply > duty
feature word 942
feature control > occasion
feature weak > annexA
feature word 1421
feature word umzuse
feature annexA > goods
feature apply > filler
feature before not-duty conjunction
feature presentDuty > annexA
feature word 826
feature pronoun > them
feature annexA > agentMark
feature annexA > day
feature control > notify
feature word maatregele
feature word environmen
feature word prevention
feature word 514
feature word threat
feature annexA > blocker
feature both > duty
feature control > negation
feature negation > omit
feature apply > without
feature word met
feature both > relative
feature apply > agentMark
feature negation > negation
feature control > both
feature soa > relative
feature flowDown > pronoun
feature filler > apply
feature main duty them
feature access > apply
feature word anexo
feature blocker > control
feature word 1241
feature access > control
feature word software
feature assure > subprocessor
feature word flow
feature aside duty subprocessor
feature condition > subprocessor
feature word ulteri
feature service > subprocessor
feature flowDown > buyer
feature relative > subprocessor
feature subprocessor > only
feature conjunction > sameDuty
feature main not-duty subprocessor
feature negation > unless
feature subprocessor > pronoun
feature only > certificate
feature word subpro
feature subprocessor > negation
feature subprocessor > occasion
feature aside not-duty number
feature word tier
feature presentDuty > subprocessor
feature subprocessor > engage
feature engage > lacks
feature subprocessor not-duty
feature certificate > sameDuty
feature subprocessor > nominalDuty
feature word suppliers
feature aside not-duty iso27001
feature subprocessor permission
feature weak > subprocessor
feature main denial subprocessor
feature before duty contractTerm
feature negation > subprocessor
feature word untera
feature supplier > engage
feature word processors
feature only > own
feature before not-duty subprocessor
feature contractTerm > alternative
feature word modell
feature word monitor
feature subprocessor > unless
feature only > participle
feature subprocessor > soc2
feature subprocessor > whether
feature word need
feature subprocessor > demonstrative
feature subprocessor > accredited
feature main aspiration engage
feature subprocessor > lacks
feature unless > iso27001
feature subprocessor > site
feature subprocessor > check
feature relative > soc2
feature flowDown > subprocessor
feature subprocessor > own
feature occasion > subprocessor
feature engage > only
feature word ingeschake
feature apply > subprocessor
feature subprocessor > contractTerm
feature presentDuty > them
feature contractTerm > sameDuty
feature subprocessor > may
feature word tiers
feature subprocessor > presentDuty
feature main permission subprocessor
feature word commer
feature word subencarga
feature iso27001 > subprocessor
feature subprocessor > business
feature aside not-duty certificate
feature duty > sameDuty
feature word subenc
feature main aspiration subprocessor
feature only > subprocessor
feature before duty engage
feature word houses
feature word behalf
feature flowDown > engage
feature aside not-duty preposition
feature contractTerm > unless
feature word 14001
feature certificate > subprocessor
feature without > subprocessor
feature subprocessor > typeTwo
feature whether > certificate
feature notObliged > subprocessor
feature aside not-duty unless
feature subprocessor > condition
feature subprocessor > without
feature whether > iso27001
feature weak > relative
feature subprocessor > buyer
feature word chain
feature word prime
feature word mussen
feature supplier > only
feature only > engage
feature subprocessor > assure
feature word subcontrat
feature both > subprocessor
feature aside not-duty participle
feature word brings
feature subprocessor > duration
feature word traitant
feature engage > negation
feature word deberan
feature flowDown > both
feature word whom
feature word whoever
feature occasion > engage
feature word onward
feature word disponer
feature word agents
feature word traita
feature occasion > maintain
feature agentMark > flowDown
feature word touch
feature assure > pronoun
feature main duty only
feature sameDuty > certificate
feature before permission only
feature relative > check
feature subprocessor > service
feature unless > participle
feature before duty them
feature relative > sameDuty
feature word unterauftr
feature main not-duty engage
feature unless > pronoun
feature agentMark > unless
feature lacks > engage
feature word eigenes
feature certificate > demonstrative
feature word firm
feature main duty host
feature without > service
feature word check
feature word accredite
feature word ondera
feature check > relative
feature buyer > unless
feature aside duty maintain
feature engage > condition
feature flowDown > agentMark
feature word print
feature aside statement subprocessor
feature aside aspiration certificate
feature may > whether
feature aside not-duty maintain
feature subprocessor > sufficient
feature word estar
feature host > relative
feature subprocessor > flowDown
feature word freela
feature without > unless
feature unless > relative
feature word tout
feature host > pronoun
feature conjunction > host
feature maintain > negation
feature conjunction > unless
feature check > pronoun
feature word guaran
feature may > unless
feature iso27001 > demonstrative
feature aside duty negation
feature word nur
feature contractTerm > participle
feature lacks > own
feature word personal
feature pronoun > engage
feature before duty without
feature alternative > occasion
feature word nobody
feature unless > provide
feature word engages
feature maintain > agentMark
feature word list
feature flowDown > supplier
feature subprocessor > receivePassive
feature word engage
feature obligation > participle
feature word legt
feature word approved
feature word iedere
feature agentMark > engage
feature word approv
feature host > engage
feature subprocessor > apply
feature allowLapse > iso27001
feature blocker > alternative
feature own > cover
feature word eis
feature only > relative
feature aside not-duty lacks
feature word onderaanne
feature word requiremen
feature main statement duty
feature main permission only
feature word applies
feature flowDown > host
feature accredited > iso27001
feature word haben
feature notObliged > flowDown
feature without > engage
feature flowDown > occasion
feature buyer > participle
feature word too
feature word none
feature relative > assure
feature word sure
feature presentDuty > presentDuty
feature may > maintain
feature word records
feature accredited > certificate
feature buyer > assure
feature word sie
feature host > supplier
feature engage > conjunction
feature word yes
feature main not-duty own
feature contractTerm > provide
feature apply > them
feature subprocessor > contractTitle
feature word bound
feature flowDown > reference
feature presentDuty > maintain
feature main not-denial negation
feature only > maintain
feature duty > contractTerm
feature pronoun > assure
feature may > engage
feature without > own
feature blocker > participle
feature without > contractTerm
feature without > duty
feature alternative > agentMark
feature certificate > obtain
feature word into
feature word placed
feature relative > copy
feature iso27001 > contractTerm
feature word used
feature word organisme
feature contractTerm > negation
feature service > contractTerm
feature agentMark > contractTerm
feature buyer > subprocessor
feature word beschi
feature main statement sufficient
feature own > alternative
feature forbidden
feature lacks > maintain
feature main statement assure
feature may > duty
feature word subverwerk
feature provide > duration
feature own > negation
feature check > certificate
feature word equal
feature host > provide
feature engage > them
feature word titulaire
feature participle > demonstrative
feature maintain > subprocessor
feature main not-duty nominalDuty
feature sufficient > certificate
feature accredited > may
feature participle > presentDuty
feature engage > flowDown
feature buyer > engage
feature subprocessor > auditor
feature word princi
feature own > subprocessor
feature word zelf
feature negation > participle
feature service > pronoun
feature word debera
feature word require
feature participle > negation
feature may > subprocessor
feature participle > alternative
feature engage > pronoun
feature main not-duty without
feature word appoin
feature alternative > relative
feature word t
feature word geen
feature main permission engage
feature word beschikken
feature subprocessor statement
feature aside not-duty relative
feature subprocessor > day
feature provide > them
feature word hosts
feature word partne
feature before duty flowDown
feature pronoun > own
feature maintain > election
feature demonstrative > maintain
feature flowDown > duty
feature apply > pronoun
feature main permission supplier
feature word titula
feature blocker > subprocessor
feature word etre
feature word compan
feature territory > pronoun
feature word take
feature conformity > participle
feature condition > territory
feature service > typeTwo
feature word canada
feature word origin
feature maintain > auditor
feature territory > alternative
feature territory > nominalDuty
feature word kingdo
feature word region
feature receivePassive > soc2
feature word filial
feature word emea
feature conformity > conjunction
feature word alike
feature word laws
feature pronoun > territory
feature site > typeTwo
feature word americas
feature pronoun > soc2
feature site > soc2
feature blocker > territory
feature territory > agentMark
feature both > territory
feature word kingdom
feature site > sufficient
feature alternative > territory
feature word eu
feature word union
feature cover > vague
feature word locati
feature aside duty territory
feature typeTwo > territory
feature word switzerlan
feature assist > territory
feature word operac
feature host > conjunction
feature territory > apply
feature word sweden
feature word consumed
feature nominalDuty > site
feature presentDuty > condition
feature word switze
feature word territ
feature word operacione
feature assure > territory
feature word framework
feature site > receivePassive
feature word united
feature occasion > territory
feature word singapore
feature territory > participle
feature election > typeTwo
feature flowDown > territory
feature word south
feature word austra
feature aside statement territory
feature word danish
feature word japan
feature word framew
feature word portugal
feature apply > participle
feature participle > territory
feature presentDuty > service
feature word entities
feature word regions
feature word extends
feature word philippine
feature territory > site
feature territory > finding
feature condition > soc2
feature word vestig
feature word deutsc
feature word satisf
feature duration > territory
feature territory > copy
feature soc2 > site
feature word deutschlan
feature word location
feature word india
feature word entiti
feature word philip
feature word romani
feature nominalDuty > service
feature word australia
feature word facili
feature typeTwo > site
feature condition > engage
feature aside statement site
feature conformity > territory
feature otherISO > territory
feature territory > may
feature site > nominalDuty
feature territory > both
feature word estonia
feature word american
feature word uk
feature word wales
feature word german
feature territory > breach
feature word those
feature word portug
feature word canadi
feature word consum
feature word nation
feature territory > receivePassive
feature word dropped
feature word americ
feature word denmar
feature word colombia
feature territory > provide
feature word outsid
feature nominalDuty > territory
feature condition > typeTwo
feature before denial duty
feature engage > service
feature aside statement access
feature word audited
feature word kenya
feature word malta
feature sufficient > iso27001
feature word coverage
feature territory > access
feature word embrac
feature soc2 > nominalDuty
feature word les
feature word changes
feature finding > typeTwo
feature word infras
feature word wherever
feature territory > presentDuty
feature word whichever
feature receivePassive > typeTwo
feature main aspiration soc2
feature copy > typeTwo
feature word france
feature word uganda
feature word assessment
feature engage > territory
feature access > territory
feature main aspiration typeTwo
feature word osterr
feature main permission alternative
feature notObliged > supplier
feature word infrastruc
feature word keeps
feature word meet
feature word usa
feature word territory
feature territory > sufficient
feature contractTerm > territory
feature before not-duty territory
feature soc2 > duty
feature word satisfy
feature word finland
feature main duty obtain
feature demonstrative > certificate
feature election > provide
feature word eea
feature scope > may
feature main duty conformity
feature word european
feature cover > negation
feature alternative > finding
feature word handled
feature word iceland
feature cover > buyer
feature before permission territory
feature certificate > assist
feature scope > negation
feature word nederland
feature cover > scope
feature word belgiu
feature word belgiq
feature engage > soc2
feature apply > territory
feature word austri
feature word germany
feature word vestiginge
feature aside statement service
feature site > site
feature agentMark > territory
feature word rwanda
feature territory > goods
feature word califo
feature word geltungsbe
feature accredited > territory
feature negation > territory
feature engage > typeTwo
feature aside statement cover
feature word america
feature aside statement buyer
feature word users
feature word comply
feature supplier > typeTwo
feature word denmark
feature word estoni
feature soc2 > month
feature negation > typeTwo
feature duty > otherReport
feature word makes
feature before duty company
feature word examinatio
feature nominalDuty > typeTwo
feature negation > election
feature typeTwo > without
feature without > typeTwo
feature main duty otherDocument
feature buyer > soc2
feature soc2 > supplier
feature maintain > onRequest
feature contractTitle > soc2
feature soc2 > otherISO
feature both > nominalDuty
feature both > month
feature auditor > audit
feature word substi
feature may > typeTwo
feature word separate
feature typeTwo > duty
feature word separa
feature soc2 > election
feature iso27001 > otherISO
feature check > soc2
feature before duty both
feature notify > access
feature soc2 > contractTitle
feature company > typeTwo
feature before duty typeTwo
feature main not-duty typeTwo
feature election > soc2
feature typeTwo > election
feature weak > typeTwo
feature duty > otherDocument
feature word signing
feature both > finding
feature soc2 > provide
feature year > soc2
feature audit > month
feature word beside
feature word signin
feature filler > otherISO
feature duration > typeTwo
feature soc2 > without
feature onRequest > typeTwo
feature before not-duty soc2
feature typeTwo > filler
feature typeTwo > supplier
feature obtain > soc2
feature nominalDuty > soc2
feature main not-duty soc2
feature blocker > typeTwo
feature word jahrli
feature typeTwo > otherISO
feature main permission typeTwo
feature filler > soc2
feature word unqual
feature typeTwo > relative
feature word pair
feature iso27001 > obtain
feature obligationHead > typeTwo
feature word compulsory
feature negation > soc2
feature agentMark > onRequest
feature word rapport
feature word neithe
feature main statement either
feature word explai
feature soc2 > filler
feature typeTwo > pronoun
feature obligationHead > soc2
feature obtain > typeTwo
feature typeTwo > condition
feature presentDuty > election
feature bidder > certificate
feature check > iso27001
feature soc2 > occasion
feature typeTwo > otherDocument
feature main permission both
feature typeTwo > month
feature weak > soc2
feature word whiche
feature word differ
feature soc2 > pronoun
feature flowDown > typeTwo
feature before duty either
feature word another
feature word item
feature word compul
feature soc2 > expiry
feature agentMark > typeTwo
feature word cumulative
feature conjunction > election
feature buyer > typeTwo
feature goods > condition
feature host > typeTwo
feature may > soc2
feature business > blocker
feature notObliged > soc2
feature both > negation
feature both > agentMark
feature typeTwo > apply
feature company > soc2
feature word bericht
feature word difference
feature soc2 > undergo
feature word cumula
feature year > conjunction
feature word beides
feature both > occasion
feature flowDown > soc2
feature otherISO > iso27001
feature auditor > typeTwo
feature word tipo
feature word eine
feature word andere
feature typeTwo > occasion
feature word bidder
feature word excuse
feature word 31
feature alternative > negation
feature word pci
feature copy > soc2
feature main statement election
feature word beide
feature soc2 > cover
feature otherDocument
feature word evalua
feature main permission soc2
feature access > both
feature own > both
feature breach > typeTwo
feature word tender
feature bidder > apply
feature bidder > both
feature word undertake
feature weak > both
feature bidder > soc2
feature aside statement soc2
feature word availa
feature word eviden
feature host > soc2
feature agentMark > audit
feature both > may
feature soc2 > apply
feature word rappor
feature word integrator
feature typeTwo > sufficient
feature negation > reference
feature audit > typeTwo
feature typeTwo > undergo
feature typeTwo > typeTwo
feature aside statement finding
feature aside statement typeTwo
feature typeTwo > blocker
feature year > typeTwo
feature soc2 > condition
feature soc2 > auditor
feature flowDown > conjunction
feature word son
feature word lodge
feature word besides
feature typeTwo > soc2
feature soc2 > buyer
feature soc2 > blocker
feature relative > duration
feature word forms
feature iso27001 > election
feature pronoun > breach
feature duration > negation
feature without > soc2
feature bidder > reference
feature duration > soc2
feature certificate > finding
feature typeTwo > agentMark
feature apply > soc2
feature soc2 > relative
feature access > typeTwo
feature apply > typeTwo
feature bidder > provide
feature filler > typeTwo
feature soc2 > agentMark
tree maintain_certification 0 1 2 3 =-114 =-20 4 5 6 7 8 9 =-95 =14 =37 =43 10 =-110 =23 =70 =77 =63 11 12 =-95 13 =89 =-72 =-88
tree maintain_certification 14 15 16 17 =-109 =-8 =5 =36 2 18 19 =-27 20 21 =85 =-93 =-96 =-71 21 20 22 23 =80 24 =-69 =77 =-61 =-104 =-86
tree maintain_certification 19 3 25 26 27 7 28 =-103 =85 =-37 =30 =21 =16 =44 29 30 31 25 =-65 =-2 =98 =82 32 25 33 =37 =-40 =83 =-62
tree maintain_certification 34 28 35 =-100 =73 =89 10 36 37 =-99 =-65 =-31 38 36 =-42 =30 39 13 40 41 42 =78 =-45 =-77 43 =-60 =98 =-76 =-84
tree maintain_certification 14 44 45 =-94 =23 =40 46 47 21 48 =-32 =61 =-99 =40 21 49 50 51 52 53 =71 =-102 =-85 =-64 54 =-41 =53 =-30 =-68
tree maintain_certification 14 55 56 =-91 =32 =47 57 58 21 59 60 61 62 63 64 =44 =-92 =-49 =-49 =-98 =-59 =-49 =-72 =-90 21 60 =79 =-43 =-66
tree maintain_certification 17 65 66 67 68 69 =-83 =68 70 =-94 71 72 73 74 75 =-67 =89 =21 =48 76 =39 =-80 =-7 =57 =83 =12 70 =-98 =52
tree maintain_certification 34 77 75 78 79 =-88 =53 =88 =55 =29 10 80 =-76 57 =-20 =51 81 32 57 82 =-79 39 =57 =-75 =79 =-47 83 =-86 =53
tree maintain_certification 14 84 85 =-83 =18 =70 46 47 86 =-82 87 88 89 =-25 =34 =-80 =-90 =42 23 88 86 90 =-46 =94 =62 =-47 91 =20 =-98
tree maintain_certification 34 92 93 28 =-83 =94 =23 =3 92 94 38 =-57 95 96 97 83 98 99 =-34 =71 =56 =68 =-77 =51 =56 =63 100 =-80 =60
tree maintain_certification 92 85 2 12 =-84 101 102 =-71 =28 =13 5 93 103 6 104 1 =-63 =59 =-5 =-12 =27 =76 =46 12 =-84 =65 12 =-56 =61
tree maintain_certification 2 105 106 107 =-74 =6 =50 36 =-34 =34 108 =-88 109 110 105 111 112 113 114 115 =-35 =59 =73 =59 =42 =78 =46 =21 =-54
tree maintain_certification 92 2 116 117 84 118 =-74 =76 =46 =46 12 =-83 =-11 119 56 9 120 =-64 =71 =50 =112 6 121 =-35 =69 =31 12 =-64 =54
tree maintain_certification 122 123 69 =-75 =75 38 124 12 =-84 =-44 =96 125 126 =-27 127 =32 =-93 =-85 12 =-56 125 128 129 57 =50 =86 =-14 =-81 =-80
tree maintain_certification 130 131 132 9 133 134 =-68 =8 135 136 137 138 =-59 =67 =7 =-25 139 =34 =-47 140 =67 =-58 =67 =58 133 =-4 20 =64 =-50
tree maintain_certification 14 3 130 =-71 =-1 =13 10 86 =-75 19 =4 =-58 88 141 109 59 142 143 =65 =-67 =-58 =-7 144 =-48 =35 145 =22 =-91 =-47
tree maintain_certification 144 94 130 146 55 132 69 =-68 =56 =34 =80 =83 =13 =55 147 94 148 149 31 99 150 =-38 =23 =61 =60 =34 =46 =58 =59
tree maintain_certification 151 152 55 153 35 154 =-66 =76 =93 =35 =52 57 153 9 155 137 156 =-51 =77 =19 =5 =52 =50 157 =-31 =20 158 =57 =-77
tree maintain_certification 159 77 160 161 162 =-67 =3 =31 =25 =36 77 38 163 =-31 =35 164 165 166 167 143 168 =45 =-68 =-35 =-72 =-61 =-72 =-62 =66
tree maintain_certification 169 26 103 84 5 170 171 86 172 =-68 =25 173 174 175 176 177 =-57 =48 =-35 =68 =16 =0 =41 =43 =36 =72 =26 =37 =44
tree maintain_certification 123 130 56 144 178 179 =-65 =103 =6 180 =-56 =42 =48 =19 180 36 48 =-53 =94 =8 81 60 181 182 =50 =-89 =-67 =-21 =-32
tree maintain_certification 159 94 160 4 171 183 184 =-65 =46 =66 =35 =17 =32 =48 133 94 =-33 =51 21 12 =-54 119 185 =45 =-32 186 =75 =-47 =-56
tree maintain_certification 147 116 187 84 188 55 189 31 35 =-57 =92 =1 =84 =43 190 191 192 =-41 =40 =70 =69 =66 =72 193 =-14 =50 194 =51 =-66
tree maintain_certification 122 180 =-64 6 169 195 =-43 =73 =53 10 =-71 196 =56 =-65 10 100 =-81 197 198 =28 =-67 =-84 180 =-35 199 200 =67 =-88 =-70
tree maintain_certification 180 84 55 74 169 =-61 =2 =29 =55 =63 109 11 62 169 55 162 1 199 =2 =-61 =70 =60 =75 =73 =-43 =-69 1 =-48 =51
tree maintain_certification 152 174 153 201 183 108 =-71 202 130 203 =-54 =61 =6 =36 =74 =136 =61 =10 22 119 204 79 =-27 =148 =75 205 =19 =-44 =-60
tree maintain_certification 14 3 206 207 85 208 =-64 =127 =6 =42 209 =8 =182 37 =-35 210 =10 =98 12 =-61 89 211 =17 =-60 212 213 =52 =-13 =-51
tree maintain_certification 0 214 86 83 =-64 =92 157 93 215 =-57 96 =-35 =76 =48 216 119 =-36 217 143 127 =20 =-70 =-62 =-33 =-60 =55 218 =47 =-65
tree maintain_certification 123 0 219 220 121 221 69 222 =-57 =50 =60 =109 =32 =65 =81 =31 223 23 22 0 132 =10 =69 =46 =-28 224 =-64 =43 =-66
tree maintain_certification 123 147 153 195 26 221 =-57 =94 =24 =38 =52 =33 147 148 27 225 226 227 228 229 =-41 =77 =91 =-1 =41 =41 =71 =55 =49
tree maintain_certification 180 160 148 12 =-66 230 231 =-50 =99 =36 12 =-56 =25 206 =10 =130 22 70 =-76 232 233 234 235 =29 =-81 =-51 =-40 =-69 =-52
tree maintain_certification 151 236 92 106 102 56 237 238 239 =-50 =53 162 =-30 =75 =-3 =48 =72 =76 240 =30 =-107 100 =-70 =10 158 13 =54 =-56 =-64
tree maintain_certification 19 92 116 55 219 =-56 =40 =50 =0 116 =18 =69 125 241 242 60 40 243 244 =41 =-63 =-61 =-32 245 =-39 =55 =-54 =-58 =-71
tree maintain_certification 151 2 169 175 246 171 =-55 =55 =-14 =61 =20 51 10 84 =-53 =78 236 247 212 =6 =-66 =-65 196 =67 =-34 =-64 248 =43 =-61
tree maintain_certification 10 147 175 219 4 =-53 =26 =70 =64 70 =-80 =32 51 147 94 121 140 249 =2 =-33 47 =-63 =116 =83 =55 250 =55 =-133 =-54
tree maintain_certification 34 122 =-60 =7 10 193 122 =-53 251 =-34 =56 70 =-78 =56 252 247 38 122 =-7 =44 253 168 =60 =-79 =-60 236 =-61 =80 =-70
tree maintain_certification 144 254 175 56 4 85 47 255 256 =-52 257 =-22 =166 =-12 =10 =28 =30 =60 =66 =85 108 =-72 29 258 =8 =-33 143 =38 =-35
tree maintain_certification 14 7 151 206 154 35 259 260 =-58 =91 =142 =96 =144 =34 261 =-6 =85 =50 38 148 25 =-18 =28 =62 262 167 =43 =-55 =-24
tree maintain_certification 14 45 92 263 254 =-52 =63 =42 =4 =67 252 20 38 180 264 =-51 =15 =19 265 266 267 59 =51 =-9 =-69 =-57 =-92 =-54 =-69
tree maintain_certification 19 147 25 153 12 =-64 231 7 268 =-43 =138 =44 =116 =51 =46 12 =-41 =48 20 126 269 270 =-37 =85 =124 223 =27 =-44 =-67
tree maintain_certification 180 77 160 271 272 =-57 =17 =-16 =24 =58 19 92 273 =-30 =71 =44 13 10 =-43 241 81 182 59 =63 =-5 =-80 =-25 =-60 =-60
tree maintain_certification 77 4 133 175 274 219 275 =-44 =79 =41 =74 =78 5 276 120 277 278 =-24 =-64 =57 =42 =39 =50 =38 11 279 =55 =-39 =-55
tree maintain_certification 122 38 280 281 282 283 =-49 =104 =2 =129 =154 284 104 163 285 =-38 =24 =2 286 =29 =-86 =14 70 =-76 287 284 =44 =-2 =-58
tree maintain_certification 70 =-65 26 103 133 288 289 150 =-39 =17 =88 =68 276 290 291 292 293 191 294 =-14 =-39 =31 =39 =87 =79 =53 =47 =42 =53
tree maintain_certification 144 12 =-62 84 74 295 1 174 296 297 =-38 =14 =43 =14 =54 =79 =76 =86 10 =-23 241 298 253 299 =47 =-25 =-53 =-44 =-40
tree maintain_certification 300 169 83 301 302 303 304 305 174 306 209 307 =-39 =2 =74 =86 =14 =50 =70 308 =-11 =55 =24 =33 =60 =37 309 =46 =-59
tree maintain_certification 123 3 77 116 221 =-48 =116 =5 =32 =37 148 21 13 20 86 =-25 127 310 247 128 =36 =-61 =-19 =-74 =-74 =-48 =-45 =-38 =58
tree maintain_certification 159 122 45 137 301 =-53 =13 =32 =56 20 100 =-69 =28 =-68 122 157 =-15 311 312 313 =18 142 =66 =-59 =-30 =-68 311 =43 =-77
tree maintain_certification 180 314 27 315 316 =-46 =50 =11 =78 =39 51 252 58 13 278 100 =-67 317 143 =39 318 =-46 =88 =-21 =-62 =-43 =-58 =-63 =-48
tree maintain_certification 77 319 27 74 227 96 320 321 322 283 =-45 =80 =-16 =59 =80 =15 303 =-23 323 =21 =-62 =45 =54 324 =20 =-30 325 =43 =-101
tree maintain_certification 34 300 3 69 326 =-53 =120 =68 =16 =34 193 14 272 327 =-35 =92 =54 87 32 328 247 329 =36 =-78 =-22 =-11 =-24 =-46 =54
tree maintain_certification 122 12 =-62 10 148 =-42 =35 6 169 330 =-16 =98 88 =69 =-53 =47 331 12 91 =-45 =103 87 332 287 =41 =-45 =-36 =-53 =-95
tree maintain_certification 180 333 188 314 178 =-44 =13 =34 =19 =63 144 217 273 8 113 334 =-20 =30 =69 =90 =62 =-48 108 =-66 53 335 =30 =-64 =-101
tree maintain_certification 122 19 153 116 336 337 192 =-53 =-18 =133 =90 =-1 =50 157 =-24 312 =26 =-37 108 =-73 193 180 153 261 =-29 =65 =83 =36 =64
tree maintain_certification 34 338 77 221 0 146 =-54 =115 =11 =127 =16 =32 108 =-69 298 198 164 127 339 83 134 =23 =100 =86 =-40 =-67 =-42 =-58 =-42
tree maintain_certification 14 122 7 201 288 =-51 340 81 =155 =-23 =-54 =149 =55 =10 81 298 241 53 341 =33 =-53 =-74 176 =-60 =47 =-38 342 =-30 =72
tree maintain_certification 108 =-64 55 77 236 343 344 345 346 347 45 103 183 348 =-32 =19 =82 =16 =76 =2 =115 =58 =30 =169 303 =4 =50 =31 =62
tree maintain_certification 34 333 349 350 351 352 179 =-51 =69 =78 =73 =9 =142 =68 21 36 39 353 354 =-12 =39 =21 =-81 119 =66 =22 355 =-51 =100
tree maintain_certification 12 302 =-61 =25 57 70 =-66 214 7 83 255 169 282 356 357 =-26 =75 =16 =27 =37 =33 =53 =59 =55 40 252 =26 =-66 =-42
tree maintain_certification 144 3 153 146 101 358 359 =-39 =108 337 =10 =216 360 =62 =-38 =93 =42 =29 20 323 126 269 136 =-30 =67 =85 =21 =-65 =-46
tree maintain_certification 25 77 108 =-61 124 106 201 45 361 146 287 362 =-15 =-55 =-59 =98 =-52 =66 =125 =69 =64 =29 108 =-69 21 363 =-66 =46 =-39
tree maintain_certification 12 =-56 364 365 206 311 165 11 0 19 366 367 153 368 =-31 =74 =41 163 =-3 =66 =66 =20 =33 =-54 =-57 =-75 =81 =-57 =-46
tree maintain_certification 14 12 =-59 369 56 261 208 370 =-33 =75 =184 =22 =65 =104 12 302 =-62 =85 197 22 23 365 =35 =-73 =-24 371 =-32 =86 =-58
tree maintain_certification 89 372 373 277 374 138 121 173 =-31 =19 =33 =68 =17 =66 =67 =76 375 88 376 365 377 378 =26 =-65 =-56 =-44 =-61 =-34 =-34
tree maintain_certification 10 116 153 369 379 25 =-43 =-5 =84 =102 =44 =18 19 25 380 337 =-27 =179 =36 =46 381 81 262 =36 =-18 83 =-52 =61 =-85
tree maintain_certification 70 =-63 278 121 51 382 160 361 68 36 37 =-41 210 =-14 =51 =46 38 383 =-9 =55 141 =24 =-38 =-39 =49 =-49 =-39 =63 =-63
tree maintain_certification 122 144 373 295 50 208 384 =-38 =80 =149 =62 =79 =66 241 68 =-28 88 298 385 =25 =-71 =-46 =-50 =-66 70 =-67 6 =33 =-15
tree maintain_certification 122 180 386 344 =-42 =9 86 =-47 =99 22 387 286 388 389 =13 =-29 =66 =-77 =-33 =-46 70 =-66 39 390 248 =31 =-58 =-67 =-75
tree maintain_certification 159 84 391 93 100 =-62 22 392 79 208 =-24 =142 =88 =30 =-50 =94 =84 =73 81 89 227 =-13 =30 59 23 =49 =-35 =-12 =-25
tree maintain_certification 57 137 96 393 6 92 394 214 121 =-36 =29 =20 =47 395 =8 =-120 92 =20 =-35 =29 =38 =36 140 287 396 =24 =76 =-58 =-35
tree maintain_certification 100 =-60 7 288 327 5 397 292 103 398 231 399 268 400 401 =-24 =38 =21 =108 =0 =97 =33 =23 =66 =73 =45 =55 =80 =62
tree maintain_certification 122 276 330 86 402 =-55 =5 295 361 88 403 404 405 =-15 =93 =70 =60 =-53 =-58 =58 =93 406 =50 =-56 215 311 =11 =-86 =40
tree maintain_certification 57 8 372 407 334 369 137 391 408 409 56 230 =-30 =41 =46 =94 =68 =38 =22 =84 =10 =24 =50 =56 88 =27 410 =-44 =71
tree maintain_certification 14 77 349 159 394 411 =-38 =131 =42 144 =43 =-30 =92 =25 59 325 412 365 298 197 223 =35 =-49 =-47 =-22 =-59 =-55 =-55 =-28
tree maintain_certification 122 180 201 246 413 146 =-40 =90 =104 =16 =127 144 270 414 146 =-28 =74 =110 =50 50 415 318 =31 =-54 =-55 416 =-77 =38 =20
tree maintain_certification 14 215 263 417 418 26 =-40 =38 =23 =114 =83 =2 21 13 247 265 20 419 127 =37 =-58 =-66 =-30 =-77 =-24 =-37 346 =-49 =101
tree maintain_certification 159 356 147 420 255 421 =-35 =27 =11 =107 =12 422 =50 =-47 140 39 157 423 38 =30 424 =-26 =114 =-53 =27 =-63 425 =-61 =21
tree maintain_certification 105 209 2 426 427 428 429 430 =-29 431 =-6 =147 =80 =-53 =28 =80 227 349 432 433 =-7 =-57 =-88 =100 434 =17 =-36 =104 =26
tree maintain_certification 93 435 288 8 144 426 436 106 437 =-28 =28 =62 =55 =61 141 438 439 440 =5 =-47 =-63 =56 =-48 =60 =70 63 =44 =-25 =96
tree maintain_certification 89 36 157 441 =-36 =97 =-7 442 =20 =-24 25 443 19 271 444 402 86 =-53 =-8 =31 =79 264 =88 =10 =23 =-57 158 =37 =-64
tree maintain_certification 12 =-55 14 435 84 26 379 206 =-30 =38 =87 =54 =51 =44 378 445 100 =-61 323 88 53 =32 =-71 446 =-31 =77 =-62 =-57 =-72
tree maintain_certification 12 =-55 288 252 89 447 448 =-11 =67 =97 147 276 449 327 214 450 236 =-14 =18 =88 =39 =60 =70 =51 =42 =-65 451 =87 =-48
tree maintain_certification 452 151 137 453 19 454 350 193 455 456 391 447 =-38 =72 =43 =80 457 =-5 =126 =2 =26 =128 458 =5 =-39 =72 =43 =19 =107
tree maintain_certification 435 249 423 311 0 346 459 288 104 411 460 117 =-15 =45 =72 =137 264 =-62 =44 =61 =31 =98 =24 =-70 =-31 =-31 376 =39 =-56
tree maintain_certification 83 435 180 74 461 350 27 179 462 106 =-38 =86 =72 =70 =56 =20 =17 =52 463 464 240 465 =14 =-46 =-77 =-28 =-62 =30 =58
tree maintain_certification 14 12 =-56 84 174 =-20 =41 =56 59 81 323 12 302 =-57 =78 58 109 241 466 =44 =-92 =-24 =-9 =-47 =-64 346 =-28 =95 =-31
tree maintain_certification 70 =-62 36 157 160 435 93 =-38 =57 =24 =35 51 135 0 467 241 440 =10 =-56 =-53 =-46 468 =32 =-106 =55 440 =-45 =65 =21
tree maintain_certification 34 122 79 420 469 356 =-43 =4 =47 =105 =91 =14 193 406 53 311 20 385 191 =10 =50 =-60 =-42 =-68 =-78 =-43 324 =56 =-3
tree maintain_certification 12 =-51 34 356 470 =-32 471 389 =69 =-54 =-56 =41 241 440 286 128 87 472 473 474 =27 =-59 =-17 =-48 =-47 =-59 =-81 =-34 =-46
tree maintain_certification 278 237 179 475 89 476 356 300 =-19 468 =26 =-99 =22 =77 332 477 478 479 =13 =-21 =-60 =-41 =-49 480 =64 =-38 =64 =44 =-64
tree maintain_certification 70 =-63 159 408 300 481 84 146 =-26 =81 =55 =11 =29 =99 127 126 =-12 39 482 252 312 164 =31 =-27 =-23 =-41 =-56 =-64 =-66
tree maintain_certification 278 476 7 51 252 13 234 483 484 485 169 486 487 358 =-1 =39 =41 =38 =37 =68 =-47 =-33 =-48 =-37 =-52 =-34 =52 =80 =-62
tree maintain_certification 70 =-61 159 116 356 373 488 489 =-28 =81 =78 =40 422 =48 =-40 =23 21 32 46 =46 29 490 =-13 =40 491 =29 =-76 =-30 =-29
tree maintain_certification 14 153 74 26 492 447 493 =-38 =-8 =110 =11 =39 =42 =36 445 494 83 21 182 495 335 =19 =-61 =-104 =-73 =-51 =73 =-38 =-48
tree maintain_certification 34 153 373 394 37 =-49 454 496 =-23 =114 =107 =47 =50 =47 311 81 196 287 473 497 =20 =-58 =-22 =-46 498 =-36 =63 =-18 =-65
tree maintain_certification 365 361 146 499 147 500 247 501 106 502 95 =-3 144 =-7 =64 =-36 =59 =64 =-40 503 =-31 =95 =18 =55 =70 =-34 504 =-65 =68
tree maintain_certification 22 252 232 84 367 82 114 =-20 =60 505 137 227 195 =-10 =81 =13 =50 =74 =18 =59 =-52 =-60 506 507 508 =-41 =42 =53 =88
tree maintain_certification 435 346 165 300 314 134 75 109 509 510 =-5 =-21 =73 511 =-37 =112 =39 =55 512 =-7 =71 =21 =-59 =87 513 477 =40 =-41 =-48
tree maintain_certification 452 83 151 364 298 385 22 514 300 515 =2 =-68 =27 =-73 500 144 =-26 =38 =-61 =-56 47 =-58 =52 =-50 =19 516 =63 =-51 =88
tree maintain_certification 108 =-61 364 515 57 423 134 517 481 154 169 445 =-7 =-54 =35 =86 =18 =60 =66 126 =-70 =-12 319 474 =17 =-64 =53 =-59 =-44
tree maintain_certification 34 327 394 518 415 315 =-37 =23 =33 =32 =48 =60 59 168 39 519 198 129 243 =20 =-55 =-44 =-47 =-79 =-65 =-54 0 =-42 =41
tree maintain_certification 122 19 337 288 520 343 521 522 =-25 =83 =21 =94 =46 =40 =120 =5 303 523 11 524 314 =7 =50 =-61 =-41 =94 525 =52 =-79
tree maintain_certification 249 59 199 127 215 526 159 430 =-18 =33 265 141 519 527 528 =30 =-35 =-38 =-77 529 =-60 =71 =-71 =45 =30 =-59 =-42 =-30 =-29
tree maintain_certification 70 =-61 57 427 371 154 530 490 137 315 409 531 =-27 =54 =93 =22 =26 512 =18 =-17 =32 =81 =40 =39 427 7 =16 =82 =-67
tree maintain_certification 93 34 532 84 415 322 =-38 =-7 =22 =47 =61 125 140 472 533 534 535 39 =20 =-51 =-63 109 =3 =-59 =-67 =-49 =-27 =-53 =76
tree maintain_certification 122 237 134 536 385 209 2 442 537 =-10 =80 =-37 329 =0 =-81 =66 =-56 =-57 =50 =30 148 538 539 11 =17 =-30 =-53 =-80 =49
tree maintain_certification 298 276 169 515 323 252 411 334 540 226 188 2 201 =-22 =88 =1 =14 =24 =60 =27 =130 =-59 =-58 =-57 81 =46 =-31 =37 =-47
tree maintain_certification 57 476 541 542 261 421 327 278 78 486 =-14 =14 =60 =-58 =43 =37 =29 =52 543 544 =-53 =51 =36 =75 545 164 =29 =-36 =-21
tree maintain_certification 83 140 27 454 137 121 84 157 546 36 =-44 =-6 =13 5 323 361 =3 =-40 =-67 =59 =48 =44 =37 =105 =59 =-58 24 =76 =-27
tree maintain_certification 36 124 387 164 249 140 241 157 547 175 327 =-22 =65 =66 =81 548 323 =17 =-58 =-77 =-48 =-34 =-30 =-51 =-38 =49 100 =-54 =19
tree maintain_certification 159 122 476 349 56 454 384 204 =-30 =47 =66 =95 =54 =108 =89 =13 549 329 550 53 39 551 =18 =-52 =-63 =-61 =-59 =-79 =-70
tree maintain_certification 12 =-50 435 108 =-60 552 447 553 554 555 310 556 557 394 332 =6 =-38 =58 =-78 =-60 =-57 =-61 =-43 =-51 =101 =107 21 =46 =-37
tree maintain_certification 70 =-62 515 36 119 327 532 302 2 =-37 23 =-5 =-49 =28 2 =-41 =85 =82 159 =-10 412 =23 =-46 328 119 =54 =15 =-4 =-70
tree maintain_certification 93 14 558 151 280 559 91 560 =-32 =6 =2 =66 =78 110 =0 =60 =62 561 241 549 95 =11 =48 =-51 110 =-57 =65 =-31 =82
tree maintain_certification 93 254 55 562 361 476 563 445 32 163 143 358 7 =-2 =60 =51 =-62 564 =26 =-62 =-28 =-40 =-58 =67 =-36 =-57 =36 =57 =65
tree maintain_certification 124 372 278 562 327 456 88 565 566 219 241 319 =-4 567 568 =32 =-35 =-80 =-43 =36 =-42 =52 =-35 =66 =41 =-52 =-61 =53 =58
tree maintain_certification 288 8 193 208 569 216 570 381 272 134 2 171 =-18 =32 436 =0 =70 =53 =37 =-52 =-40 =-43 =47 =112 571 =25 =-33 =53 =53
tree maintain_certification 70 =-59 271 499 320 151 365 572 573 34 408 =-26 =100 458 83 143 =-1 =-52 =59 =-40 =49 =102 =-57 =12 =68 =55 574 =32 =-31
tree maintain_certification 12 =-49 553 536 575 554 374 474 49 159 84 576 122 577 102 =-24 =59 =52 =10 =38 =52 =18 =-15 =-53 =36 =-36 =-47 =-39 =-53
tree maintain_certification 27 562 164 209 561 578 403 579 580 581 141 582 =7 =-58 529 583 =-65 =36 =60 =-52 =-64 =-26 =48 =33 =-34 =79 =-44 =-56 =52
tree maintain_certification 100 =-56 258 232 330 140 311 113 584 585 371 452 =6 =64 =43 =-41 =-57 =54 =-64 =-31 586 =68 =-66 =-60 587 179 =-26 =61 =15
tree maintain_certification 148 121 13 14 588 589 590 224 =-25 =2 =21 =97 =91 140 127 591 592 536 197 =20 =-43 =-54 =-48 =-65 =-66 =-27 =-47 =50 =24
tree maintain_certification 278 553 214 593 526 594 481 159 116 595 =-25 =37 =13 89 227 =-11 =21 =26 595 596 =32 =-15 =-53 =-63 =36 =-35 =44 =-43 =-60
tree maintain_certification 12 597 =-51 =72 311 57 562 34 598 599 420 =-27 =85 =30 =58 407 237 =3 =46 =53 =-61 519 339 484 =25 =-53 =-34 =-99 =-70
tree maintain_certification 7 164 323 600 374 507 358 204 119 215 80 =-23 =21 =21 258 =9 =-15 =39 427 =48 =-48 =60 =30 =-50 =-57 =-49 471 =58 =-45
tree maintain_certification 14 546 442 394 601 =17 602 368 322 =-33 =7 =61 =116 =61 =-31 =17 603 252 604 605 606 607 =20 =-78 =-38 =-19 =-52 =-43 =-32
tree maintain_certification 206 287 271 180 461 315 =-30 =11 =32 608 461 =54 =-12 83 463 334 609 =0 =-50 =31 =-48 353 =73 =-26 510 =32 =-14 =-52 =50
tree maintain_certification 93 126 610 353 48 500 =-2 =-64 =-135 =-58 =46 278 376 611 471 271 353 480 =-3 =-72 19 =-1 =20 =25 =-24 =-47 =-58 =-61 =59
tree maintain_certification 108 =-61 122 298 436 150 612 572 =-7 =92 =79 133 =71 =4 =65 =-51 613 614 395 615 616 617 =27 =-39 =-60 =-40 =-66 =-68 =-49
tree maintain_certification 12 393 =-49 =41 371 22 59 365 197 148 403 618 243 =8 =-55 =-64 =63 =36 =-55 =-57 =-38 511 499 619 =-64 =-18 =59 =98 =52
tree maintain_certification 100 =-58 146 83 381 620 14 209 621 622 195 =-12 =60 =59 =125 =101 463 497 605 =17 =-24 =-61 =-38 =-56 =-55 273 =55 =-56 =77
tree maintain_certification 57 93 372 83 288 150 157 =-28 427 19 =-25 95 =-3 =59 =39 =15 =38 =41 =49 =61 7 623 148 435 =-10 =38 =50 =47 =73
tree maintain_certification 108 =-58 563 624 308 135 625 328 626 151 339 174 334 =-5 =25 =33 =-52 =16 =-55 271 =-32 =15 =71 627 =32 =-68 =35 =76 =-48
tree maintain_certification 93 122 137 298 408 232 253 27 327 =-9 =43 =40 =-51 =-65 =89 =-56 =46 628 629 630 39 133 =3 =28 =-66 =-62 =-28 =76 =54
tree maintain_certification 452 97 124 334 179 36 631 632 189 633 =-17 144 =-24 =38 =68 =45 =23 634 1 =0 =60 =94 =60 463 =28 =-45 =49 =-37 =71
tree maintain_certification 327 499 445 325 472 32 551 88 216 7 151 =3 =24 635 =64 =-56 144 =-58 =13 636 =-48 =41 =-51 =-25 =-52 =-49 =-49 =57 =45
tree maintain_certification 515 287 323 364 546 402 562 21 557 389 637 =6 =57 =-28 =-97 346 =-46 =72 =-58 =37 37 =-19 541 =48 =-28 =-37 =-56 =-55 =-64
tree maintain_certification 298 210 578 556 407 346 21 208 638 639 599 191 =-7 =26 640 =33 =-46 =-80 =62 =90 =-41 =68 =32 =-71 =27 236 =14 =59 =-34
tree maintain_certification 365 371 435 209 623 458 10 500 641 =-13 =31 =-49 387 642 472 643 =18 =-60 =-55 =-31 =-24 =-39 =22 =64 644 =36 =-40 =43 =-61
tree maintain_certification 83 93 122 150 169 349 645 646 =-20 =31 =58 =89 458 =43 =-72 =26 628 331 13 =10 =-42 =-77 =79 =53 609 647 =66 =-28 =-50
tree maintain_certification 108 =-61 298 349 361 36 648 649 160 458 474 =-1 =-59 =-34 =30 =49 =48 150 18 433 =33 =-23 650 =-10 =78 =60 =-29 =72 =-42
tree maintain_certification 12 302 =-49 =49 258 232 235 278 20 468 651 88 389 652 =18 =-57 =-14 83 =-35 =34 =-53 =-74 =-49 =-55 =-68 =-55 653 =-13 =64
tree maintain_certification 59 140 22 478 51 157 634 =-1 =107 654 655 656 325 =27 =-43 =-57 =-60 490 =-78 =43 =-26 =-57 =-23 346 =-42 =66 4 =-39 =56
tree maintain_certification 108 =-56 657 140 551 658 659 166 660 661 311 372 =8 =49 =-52 =64 =-51 662 =-46 =95 =32 =-37 =-47 446 =-34 =33 663 =-45 =50
tree maintain_certification 12 =-40 146 59 22 14 664 =0 =-57 528 11 250 665 666 143 =32 =-9 =-64 =-34 =-82 =-39 =-42 =-21 169 0 =-52 =46 =33 =63
tree maintain_certification 108 =-56 667 519 417 452 522 157 150 526 396 =-18 =23 =30 =37 31 562 286 262 =11 =-27 =-67 =-49 =69 =79 =55 =69 =-68 =-50
tree maintain_certification 12 302 =-49 =23 13 439 668 57 554 483 324 549 265 =6 =-55 =-58 =28 =-25 =-45 =19 =-40 374 =-60 =41 353 =-67 324 =26 =-45
tree maintain_certification 12 =-37 546 669 51 625 86 =27 670 237 369 671 =-6 =-78 =69 =28 =69 =87 508 672 =-52 =63 =42 =45 474 568 =36 =-10 =-57
tree maintain_certification 27 70 =-59 327 13 55 124 164 159 673 =-11 =71 674 42 88 675 =16 387 =3 =-84 =-24 =-57 =-65 =-41 =48 =35 =-46 =45 =50
tree maintain_certification 472 127 137 423 676 677 241 21 389 678 679 288 =11 =86 =-12 =-75 =-23 680 =-35 =48 =-31 =-52 =69 133 =-49 =1 =32 =-55 =-55
tree maintain_certification 232 364 620 623 546 59 587 97 499 170 681 682 683 =-5 =64 =-50 =22 =50 =68 =-52 22 =27 =-26 =-32 =23 =37 =-50 =-34 =-55
tree maintain_certification 59 7 22 83 140 331 634 604 377 684 664 685 =9 =85 =-31 =-41 =-37 =-50 =77 =-64 =-49 686 =61 =-38 492 =-29 =28 =46 =-28
tree maintain_certification 12 687 =-41 =59 515 27 128 666 382 688 689 690 691 215 133 =-9 =13 133 =40 =1 =-58 =-35 =-65 =-38 =-39 =-56 =-63 =41 =-51
tree maintain_certification 127 692 140 13 168 10 662 =-3 =100 19 =1 241 693 694 =34 =-34 =-33 695 =-63 =39 =-42 516 =-45 =57 83 =-48 =30 =-57 =-57
tree maintain_certification 70 =-60 193 206 83 84 310 447 696 220 697 361 =-10 =-42 =46 =41 =45 =64 =-61 =40 24 =51 =-29 =40 498 698 =19 =-25 =68
tree maintain_certification 499 558 447 349 27 258 699 292 700 701 702 =0 =60 =66 =57 =64 =-33 703 704 276 =-23 =32 =26 =52 =35 =52 =68 =54 =51
tree maintain_certification 287 499 27 620 311 216 534 705 5 706 707 708 328 =9 =-9 =-50 =-61 =56 =42 =-47 709 =-12 =56 =-33 =-60 =-51 =41 =54 =-55
tree maintain_certification 93 417 163 8 271 305 540 285 710 436 711 189 =-18 =63 =46 =51 =53 =15 =40 =65 =12 =49 322 712 =22 =-55 =-18 =65 =43
tree maintain_certification 36 148 713 361 524 714 412 515 125 =-3 =-53 =-59 =-49 =74 =-69 =-43 =35 570 693 =31 =-57 =-32 715 716 217 =21 =-27 =-37 =-45
tree maintain_certification 562 717 254 310 604 39 718 719 720 721 382 =17 =-48 =-72 =-72 134 75 722 =-6 =71 =34 =39 =49 =-51 =-53 =-53 =44 =85 =-44
tree maintain_certification 515 278 507 164 439 39 376 723 694 14 37 =-15 =7 387 =17 =-14 724 =-47 =57 =-54 =-54 =-50 =-48 512 =-60 =7 =48 =-57 =-62
tree maintain_certification 179 93 327 725 623 346 126 434 726 727 =-33 =57 =60 =32 143 =-1 =-34 =62 582 361 =32 =-39 =-53 =68 728 =21 =107 =44 =63
tree maintain_certification 327 421 541 121 5 729 8 727 310 382 570 160 =-4 =31 =-34 =-40 =-58 =46 =40 =63 730 =-1 =65 =40 =-26 =34 731 =53 =-38
tree maintain_certification 365 100 =-51 495 405 447 662 732 562 214 166 594 620 639 =3 =-55 =-41 =-48 733 =-56 =6 =32 =-47 =68 =61 =70 =70 =-71 =-51
tree maintain_certification 127 657 662 11 471 562 157 734 500 150 1 =-10 =56 =39 =-54 =19 445 482 =15 =-55 353 =-81 =11 =-39 =-24 =-37 =78 =-35 =-56
tree maintain_certification 27 436 55 298 51 654 735 209 319 631 736 =-3 =-51 =30 734 =13 =66 =70 =-36 =-42 421 =-41 =58 =-38 =28 =53 737 =48 =-53
tree maintain_certification 382 738 271 329 408 472 160 10 739 740 741 =-24 =69 601 =52 =-5 =54 562 =7 =-58 =33 742 =-59 =51 =63 =-63 =20 =-60 =-39
tree maintain_certification 371 403 118 164 662 743 400 389 344 180 733 744 174 565 =-27 =58 =36 =81 =11 =-1 =25 =-35 =30 =68 =58 =-43 =45 =42 =39
tree maintain_certification 288 34 415 219 745 418 =-26 =21 =73 =60 =40 746 603 458 200 747 =8 695 =69 =-10 =-67 748 =-38 =42 =-28 =-58 749 =85 =5
tree maintain_certification 750 499 55 57 103 334 751 159 394 337 122 752 =-36 =31 =-6 =52 =42 13 557 =2 =-86 =-50 =22 =14 =29 =10 =32 =45 =78
tree maintain_certification 148 618 536 10 263 686 753 754 193 755 =-19 =87 318 =-2 =85 =31 =91 =-34 =50 497 756 329 =8 =-58 =-57 =-64 =-42 =-73 =20
tree maintain_certification 12 427 =-47 =61 452 157 757 758 27 =-20 =38 =22 435 =4 =90 51 759 250 760 =15 =-53 =-66 =-62 19 =-48 =19 157 =92 =-35
tree maintain_certification 214 662 364 476 382 563 609 668 759 590 328 126 =-14 =7 =-16 =24 =-46 =-48 761 =-49 =36 =-49 =-42 =46 =-38 =77 458 =44 =-27
tree maintain_certification 657 499 762 763 137 717 169 764 330 6 475 765 =-11 =53 =33 =18 766 =55 =-45 =-34 110 =37 =-21 =62 =25 =105 =37 =52 =-44
tree maintain_certification 486 14 767 475 373 750 768 288 769 303 =-26 =3 =30 =25 =88 =95 =41 =49 =40 642 398 252 =11 =-38 =58 =-28 298 =39 =-30
tree maintain_certification 486 278 770 36 771 772 449 403 319 669 289 51 719 =4 =-13 =-37 =43 =51 =15 =44 =65 =-51 =-37 =11 =-98 =-58 764 =34 =-43
tree maintain_certification 70 =-53 140 570 756 164 667 499 773 7 774 750 775 776 361 =5 =-27 =40 =55 =80 =45 =42 =-41 =56 =-38 =-35 =-57 =-26 =-25
tree maintain_certification 657 495 405 193 777 540 346 7 10 37 =-36 =1 778 =-4 =39 =28 =62 157 =58 =-16 =54 779 780 =24 =-46 =-39 =77 =-77 =-42
tree maintain_certification 374 762 55 546 781 208 237 34 273 782 783 =-33 =55 =60 =25 473 =-5 =-42 =17 =76 =64 =12 784 =42 =-48 =33 785 =32 =-36
tree maintain_certification 458 311 620 127 192 83 143 786 =6 =-33 =-45 619 =68 =-48 473 37 =8 787 =46 =-68 =-33 =-47 =-40 =-60 180 788 =-3 =71 =-42
tree maintain_certification 59 287 27 49 127 789 11 34 790 =2 =-39 286 639 =16 =-61 =-59 =-29 =-56 =-54 353 791 =-58 =81 =-3 =43 =-44 151 =-38 =32
tree maintain_certification 499 93 452 187 728 792 793 794 304 795 113 119 642 =-13 =-63 666 =0 =-59 =37 =-31 =52 =93 =102 =72 =33 =42 =53 =46 =50
tree maintain_certification 361 332 126 610 282 145 =-19 =42 =-124 =43 478 51 796 197 580 382 651 797 =17 =-27 =-65 =-26 =-38 =-47 =-55 =-19 =-47 =-34 =-26
tree maintain_certification 146 579 7 478 503 372 199 798 5 648 403 122 =-9 =4 =33 =39 =32 =41 =-34 =41 =69 =-48 =37 486 799 =-40 =39 =42 =51
tree maintain_certification 676 49 436 137 198 639 477 562 800 474 801 802 760 =6 =-49 =-55 =-58 =-35 =-61 =-40 =-33 =-65 =-49 294 =39 =-23 =51 =-19 =61
tree maintain_certification 515 657 55 803 135 547 804 105 805 337 806 159 807 =-20 =39 313 =-7 =24 =71 =67 =42 =11 =83 =32 =22 =99 =31 =-37 =-60
tree maintain_certification 12 726 =-40 =47 122 808 255 552 722 809 810 811 812 =-11 =59 =63 =-51 810 =0 =67 =83 =78 =22 =53 813 375 =16 =-24 =-39
tree maintain_certification 349 83 499 725 814 666 137 7 472 476 815 816 =-4 =66 =-46 497 =64 =-51 =-46 =31 817 =7 =72 =-56 =-45 =65 =40 =31 =60
tree maintain_certification 327 14 492 568 285 818 819 337 =-18 =69 =84 =44 =36 =-42 206 =2 251 =93 =-14 247 308 820 361 =6 =-29 =55 =48 =-32 =37
tree maintain_certification 12 393 =-45 =54 546 365 821 241 519 618 14 457 697 822 =-15 =51 =92 =39 823 =11 =-23 =-62 =-69 =-34 =74 =-51 474 =24 =-59
tree maintain_certification 121 323 476 138 54 745 34 578 55 411 =-25 =67 =38 =18 824 825 534 =-9 =-61 =64 405 =4 =84 =78 =26 =52 =46 =-53 =38
tree maintain_certification 59 137 276 460 381 423 826 113 158 =1 =-58 =40 =-64 304 827 =-29 =48 =46 =-48 =54 473 =39 =-57 3 =42 =-12 105 =-43 =16
tree maintain_certification 214 515 454 278 198 581 505 706 49 808 229 713 500 =-1 =-23 =32 54 =3 =75 =66 =-18 =54 =39 =-45 =-49 =-55 =60 =-60 =32
tree maintain_certification 70 =-53 828 458 14 565 17 423 431 829 =-8 =67 =59 =-37 =42 =58 168 328 =14 675 =1 =-54 =-48 72 830 =-34 =56 =43 =45
tree maintain_certification 39 544 639 831 580 832 390 658 158 833 389 623 7 =7 =47 =35 =-16 =-39 =-57 =-29 =-51 =-36 =-45 =-50 =-65 215 =-5 =75 =-55
tree maintain_certification 70 =-53 140 323 499 382 361 642 519 834 474 327 =10 =51 =-35 543 =-31 =46 284 =23 =-104 =-18 =-21 =-33 =47 =-51 83 =-45 =12
tree maintain_certification 486 423 835 836 100 =-46 688 449 365 665 =3 =-32 =-35 =42 =-32 =85 =-67 334 =-28 =35 481 49 837 586 =40 =-50 =-51 =-28 =79
tree maintain_certification 59 332 22 12 151 =-44 =30 287 838 667 =12 =-35 =-58 =-38 498 758 191 =-37 =43 =41 =52 =-33 169 3 839 =-59 =53 =49 =35
tree maintain_certification 140 364 59 49 797 290 840 234 841 503 237 =7 =37 =74 =79 =-31 =-51 =56 =-37 353 =-42 =3 =-21 =-32 261 446 =-40 =18 =57
tree maintain_certification 371 454 232 649 815 492 842 34 273 78 302 =-27 =40 =60 =36 507 42 =1 =-46 =79 =63 734 =31 =-28 =-53 =43 =-43 =67 =37
tree maintain_certification 59 676 417 770 843 689 743 141 844 124 811 621 478 777 =2 =41 =-43 =92 =73 =48 =-55 =-35 =72 =-64 =-40 =-85 =62 =62 =-27
tree maintain_certification 475 452 744 14 558 401 644 532 425 208 =-18 =62 =12 =31 =-39 =58 =48 785 520 262 =2 845 =-51 =49 =52 =44 =75 =46 =42
tree maintain_certification 108 =-57 846 445 377 249 168 107 515 528 671 159 =-2 =15 =-45 847 =-36 =56 =-58 =54 =-49 72 =-27 =55 =-56 =-44 823 =9 =47
tree maintain_certification 100 =-52 499 376 848 849 691 843 797 850 248 835 851 852 =4 =29 =-59 =-46 =-50 29 =66 =0 =-29 =-35 =-54 =-51 =-50 =-52 =39
tree maintain_certification 365 579 853 671 165 677 685 7 159 454 =-8 =65 854 855 856 =15 =-22 =-19 =-46 =32 =75 =-49 =-47 =-53 =25 =-23 504 =-55 =54
tree maintain_certification 365 27 255 857 350 524 858 241 329 599 =-4 14 =44 =-12 =-57 =-37 =81 =-63 635 =29 =-47 =63 94 859 =34 =-46 =-36 =35 =-45
tree maintain_certification 435 496 13 860 432 677 421 351 625 235 861 643 862 =0 =57 =-38 =-36 =-58 =61 =63 =36 =-51 =-37 =-28 328 =-52 =17 =97 =22
tree maintain_certification 70 =-51 476 857 794 795 618 56 39 376 557 863 520 661 =1 =36 =32 =-46 =-59 =-50 =-46 635 =69 =-39 =-60 =-20 =90 =61 =47
tree maintain_certification 247 312 389 478 164 298 864 319 12 =-32 865 446 =12 =-23 =-51 =27 19 =-38 =20 =-23 =-30 =-42 =-23 446 866 =-56 =31 =24 =-35
tree maintain_certification 867 57 868 699 846 869 110 404 676 =-12 =53 =44 870 145 =4 =40 =-64 =67 698 =9 470 =83 =-32 =-31 =-48 871 =17 =-59 =-46
tree maintain_certification 287 118 872 685 323 252 873 874 386 290 =-3 =39 62 824 =61 192 =-16 =64 =-30 =38 387 =62 =-26 =-38 =-47 =75 =-41 =51 =-64
tree maintain_certification 93 59 620 524 474 476 212 875 332 515 651 310 14 =2 550 =15 =-52 =-38 =-57 =-39 =-28 =54 =-36 =51 =-32 =-47 =-45 =-22 =46
tree maintain_certification 667 13 59 34 56 876 78 =-15 =49 =86 =58 412 225 877 654 657 =8 =-43 =-54 =35 141 =43 =-39 =-44 51 =-29 =37 =-34 =-68
tree maintain_certification 435 252 211 234 878 327 10 122 =-15 80 =-5 =30 879 880 881 =3 =-71 =88 =36 =38 =-77 =-39 =-42 =-48 215 =0 10 =70 =8
tree maintain_certification 486 436 369 594 70 =-47 483 882 735 276 883 884 885 =-4 =41 =44 312 =78 =-37 =28 824 =32 =-45 =73 =-27 =-52 =66 =53 =27
tree maintain_certification 515 666 128 886 163 887 88 13 735 888 627 =7 =-54 =-44 =-30 =-27 =-29 173 133 =-4 =-102 =27 57 =3 =38 =-50 =-58 =-48 =-57
tree maintain_certification 330 7 507 617 770 529 857 889 890 83 481 285 =-9 =20 =8 353 =57 =-15 =44 =-71 =57 =52 =-81 =-41 =42 =33 855 =62 =-58
tree maintain_certification 232 278 891 97 372 892 486 351 893 365 463 894 =5 =-43 =-29 =-35 =-66 =58 764 =39 =-55 =43 =44 895 =-35 =38 =-33 =-54 =-49
tree maintain_certification 20 896 441 753 147 327 552 897 612 898 633 442 =-3 =-20 =17 =-36 =58 =63 =64 227 =78 =-8 250 =17 =-58 =42 =67 =-54 =-49
tree maintain_certification 476 676 899 900 736 901 902 903 209 904 381 =0 560 =-56 =62 =-33 =43 =-49 =42 =-34 147 530 =-69 =30 =42 =38 =47 =57 =48
tree maintain_certification 27 288 568 753 608 =11 308 481 905 =-14 =22 477 906 =2 =35 =-59 =32 =55 189 706 =-29 =54 =42 354 907 =57 =-43 =-39 =29
tree maintain_certification 330 878 27 805 908 56 278 669 465 909 910 =-3 =57 =49 =-41 =36 =-52 911 =64 =-37 =-50 =33 =30 =-82 764 912 =58 =-41 =-39
tree maintain_certification 70 =-49 311 157 215 452 913 914 =-22 =36 =28 =63 915 =18 =-60 332 127 385 604 550 802 =17 =-47 =-38 =-43 =-42 =-48 =-47 =-59
tree maintain_certification 51 495 691 334 26 841 319 540 =-3 =35 505 116 =1 =44 =76 =65 633 60 =49 =-24 =-20 252 =26 =-41 =-54 =-67 916 =-31 =67
tree maintain_certification 59 51 298 871 917 57 918 919 472 =7 =-41 =59 =-57 630 =24 920 =-63 =36 =-46 =-44 921 =-36 =32 =-35 77 51 =-36 =33 =49
tree maintain_certification 507 70 =-48 126 887 493 922 =0 =-60 =-52 =-90 923 140 364 206 562 =7 =-35 =54 147 =-38 =33 924 887 =-40 =61 =50 =-51 =48
tree maintain_certification 581 12 427 =-37 =31 316 148 536 13 21 169 7 401 150 =-1 =28 =47 =38 =33 =-24 215 =-47 =24 =-34 =22 57 =-10 =-71 =-41
tree maintain_certification 689 230 925 926 927 292 803 928 278 678 50 736 765 =4 =63 659 =-56 =29 =-21 =-68 =-51 =-39 =88 =52 =81 =76 =-46 =39 =-62
tree maintain_certification 70 =-48 287 166 594 736 585 163 202 21 929 305 =4 =64 =-41 =-33 =43 =19 =-32 =-34 =-44 487 400 =-39 =59 =60 930 =-58 =51
tree maintain_certification 108 =-47 931 394 179 932 899 933 312 83 775 934 935 =-3 =45 =-45 =36 =40 138 936 =-49 =45 =34 =63 =47 =-49 =47 =46 =65
tree maintain_certification 12 807 =-41 =44 486 14 7 285 209 937 =-19 =52 =45 =22 =29 642 458 415 495 938 =16 =-50 =-70 =-24 =-21 =-32 14 =58 =2
tree maintain_certification 843 93 609 247 762 657 939 209 940 941 942 943 =1 =45 =-56 =70 =88 =54 =-56 336 =-42 =42 =40 =-32 =-39 88 =52 =-41 =-47
tree maintain_certification 544 531 580 83 21 618 944 20 945 540 677 439 867 =4 38 =4 =-80 =-43 =-49 =38 =-35 =-42 =-45 =-66 =-42 =37 =-51 =56 =39
tree maintain_certification 59 129 70 =-46 21 717 852 420 658 945 627 =7 =-55 =-33 =-38 =73 =32 =63 636 =-50 299 =53 =-31 =-34 3 214 =-40 =28 =46
tree maintain_certification 364 365 546 405 436 70 =-53 732 356 118 243 =-5 =-51 =41 601 =78 =0 =59 =56 946 =92 =-24 563 =21 =-59 =-43 180 =-48 =10
tree maintain_certification 486 522 579 657 536 947 51 311 =4 =-50 46 =12 704 =-61 =35 =-45 =-35 =-35 948 424 =-42 =44 =25 =62 949 215 =50 =5 =-39
tree maintain_certification 387 950 164 544 234 873 150 951 =3 =-52 952 =30 =-56 233 =59 =-38 =-35 =43 =-31 =-64 271 545 38 887 =-21 =33 =-50 =34 =8
tree maintain_certification 953 594 954 278 678 250 127 51 311 580 894 =4 =-35 =-37 =-53 309 672 289 =-44 =32 =55 =54 =-44 =-42 =-65 =-51 =44 =-47 =59
tree maintain_certification 59 955 164 278 886 478 391 234 940 529 =3 =52 =86 =-37 =43 =-39 =-53 =-51 956 =-46 =49 42 =19 =105 4 839 =-31 =53 =37
tree maintain_certification 108 =-45 147 957 625 365 958 959 420 929 960 961 962 254 899 =-2 =57 =33 =-50 =49 =-53 =-35 =61 =58 =67 =-44 =59 =-72 =17
tree maintain_certification 685 963 964 183 738 707 39 159 318 505 965 =-9 =-56 =36 =23 387 966 119 =2 =20 =-34 =-16 =-48 =-59 =-50 =48 =-47 =29 =67
tree maintain_certification 478 232 70 =-45 967 631 382 968 609 832 332 311 =7 =-46 =-32 =-41 =-33 =40 169 =-44 =49 969 =38 =-32 =-36 3 =-61 =40 =-52
tree maintain_certification 70 =-53 843 113 12 303 =-47 =49 316 970 503 285 365 72 971 =0 =48 972 =49 =-43 =-41 =23 =56 =53 139 =-30 =37 =32 =-40
tree maintain_certification 792 631 973 750 397 661 934 581 974 689 975 387 =-3 461 =-11 =-63 =17 =-59 =-39 =-49 =-49 =29 =44 =59 =47 976 =26 =-49 =79
tree maintain_certification 349 674 715 705 292 454 372 344 34 408 823 36 =-32 =-5 =10 =44 193 977 =-4 =45 =18 =23 =35 =57 =48 =-45 =-41 =-58 =53
tree maintain_certification 978 452 163 979 329 439 980 332 302 756 897 981 =-2 =45 =68 =-55 434 =11 =79 =-37 =-48 =-55 =-56 =43 982 =15 =-47 =46 =-36
tree maintain_certification 247 34 17 983 577 149 599 418 =-16 =26 =27 =-47 =44 =56 =53 405 507 138 8 =4 =50 =58 =57 =91 136 427 =-45 =34 =52
tree maintain_certification 953 536 74 984 985 940 669 503 876 674 329 570 148 =-4 719 =51 =5 =-25 =-49 =-57 =68 =50 =32 =81 =50 =85 =28 =-30 =59
tree maintain_certification 8 476 93 34 208 986 55 =-18 =26 =72 =54 667 228 407 694 562 =1 =-45 730 =-53 =47 =35 =38 284 =-59 =36 =29 =41 =46
tree maintain_certification 59 677 319 83 233 312 832 163 316 =2 =-34 987 860 =18 =-34 =85 =-43 =-44 =-48 686 =56 =-31 988 312 =27 =-36 =-63 =-52 =-23
tree maintain_certification 59 692 70 =-43 620 618 97 989 912 990 514 893 =11 =-50 =-40 =-52 =-37 =-32 991 =-35 =26 =-52 =-39 =-44 109 437 =-37 =47 =29
tree maintain_certification 657 992 570 445 832 678 950 621 478 993 994 503 995 =6 =69 =66 =-32 =-49 =-44 =82 =-52 =-62 =-35 =-27 196 =-34 =32 =-45 =-33
tree maintain_certification 371 403 329 996 476 649 513 967 146 =-3 =43 =-36 =-44 =34 446 =55 =-41 997 =34 =-41 =-52 998 261 =57 =-10 =-24 446 =37 =-43
tree maintain_certification 122 476 328 904 298 389 =3 =-25 =-36 =-44 999 245 =-32 =20 =63 =44 541 890 80 371 764 =5 =-51 =41 =33 =73 229 =-45 =34
tree maintain_certification 247 55 157 150 718 =-9 =70 =32 143 1000 271 436 34 577 130 823 =-40 =24 =44 =60 =12 =80 =35 =-31 =-40 =28 490 =-38 =31
tree maintain_certification 658 505 681 1001 621 954 1002 1003 575 1004 563 589 10 =-11 =4 =62 =-48 =-26 =-49 =65 =-55 =38 =79 =47 500 =23 =-30 =37 =-40
tree maintain_certification 93 36 327 589 667 1005 688 643 869 679 =-4 =-25 =46 =-37 =-48 =23 =-59 =48 =27 319 1006 907 =10 =-30 =-36 =43 350 =19 =88
tree maintain_certification 364 676 505 968 7 34 431 71 29 =-8 =-36 =16 =59 458 311 =5 =-52 246 1007 1008 =-42 =50 =39 =23 =30 =32 =33 =71 =-34
tree maintain_certification 770 108 =-42 13 151 339 436 481 927 803 101 =-7 512 =33 =-23 =77 =79 =13 =49 =-42 1009 =9 =55 150 1009 =-44 =33 =37 =-74
tree maintain_certification 544 214 118 1010 540 1011 397 1012 370 411 1013 687 =-9 =49 =64 =52 =33 =58 =35 =80 679 =37 =-31 =63 =44 =27 473 =55 =-22
tree maintain_certification 93 358 1014 552 1015 357 1016 795 285 1017 322 588 1018 =-4 =-57 =70 926 =-22 =73 =57 =18 =-25 =66 =42 =29 =59 =25 =26 =36
tree maintain_certification 164 852 1019 420 443 1020 1002 89 1021 1022 529 =-14 =46 =63 =12 6 =3 64 =42 =-41 =-40 =62 =-28 =60 =-49 249 =37 =-43 =-36
tree maintain_certification 137 1023 3 453 510 1024 1025 83 =-4 =33 =44 =62 1026 431 1027 =-20 =50 =40 =42 =45 748 =7 =45 =93 3 1028 =49 =-23 =-15
tree maintain_certification 655 869 495 878 689 248 964 499 523 454 505 132 321 =-2 =44 =32 =30 =58 =37 1029 =46 =-43 =-35 =-50 =-56 =-73 =-58 =49 =-50
tree maintain_certification 1030 903 639 658 539 872 691 1031 947 382 549 609 693 =10 =-22 =-20 =-38 =-25 =-35 =-33 =-50 1032 =-63 =11 =-53 =-34 =-56 =-47 =-41
tree maintain_certification 140 1033 323 886 311 59 1034 909 170 1035 606 =7 =-33 =-53 =46 =57 =-51 0 4 =-32 =33 =32 =-49 =-45 =-41 =-36 346 =-27 =51
tree maintain_certification 163 36 872 344 933 986 =-9 =62 =55 =19 =-54 1036 319 686 =14 1037 =-17 =55 328 =67 =-5 =-66 1038 1039 =19 599 =-18 =62 =-48
tree maintain_certification 1040 667 497 1023 1041 661 563 594 70 =-39 1042 582 =6 =-46 =-48 =-39 =-33 =40 284 14 147 =-40 =43 =23 =-88 =90 =-34 =-47 =-53
tree maintain_certification 12 393 206 =-48 =54 =45 435 20 1043 811 1044 1045 955 14 1046 941 =-8 =76 =77 131 =6 =51 =25 =-40 =-55 =71 =-24 =-49 =20
tree maintain_certification 735 447 534 912 12 91 578 =-54 =26 =30 1047 1048 666 364 1049 1050 =10 =47 =-77 =-21 =-44 =-42 =-42 =-54 =-8 =57 1051 =-35 =49
tree maintain_certification 736 676 1052 1053 536 725 323 807 1054 417 830 =-3 1055 =44 =-52 =45 =-54 1056 532 =36 =-44 =-53 =-46 =49 =-33 =53 =39 =54 =-47
tree maintain_certification 124 531 211 713 864 739 1057 417 1058 358 961 =-5 =44 119 =38 =-13 =62 =55 =52 719 =78 =14 =-19 583 =44 =-23 =-39 =50 =39
tree maintain_certification 878 122 232 150 457 403 499 1009 329 1059 700 =-4 =52 =51 =-55 =-25 =40 =39 593 =44 =-50 269 =34 =-10 =-57 129 =17 =-20 =-74
tree maintain_certification 365 669 649 1053 495 312 600 604 372 436 840 1060 1061 =1 =60 =-51 =-44 =47 =40 =-43 =-36 =-31 =-65 =52 =39 =36 88 =-60 =27
tree maintain_certification 524 878 209 1062 1063 143 150 1064 1065 1066 1067 678 =-1 =-61 =-47 144 =-55 =23 =41 =32 174 =9 =73 =-24 =33 =61 =42 =-72 =-51
tree maintain_certification 1068 692 889 843 329 22 1069 662 1070 244 331 483 295 =9 =56 =-13 =-45 =-45 =-45 =60 =-51 534 =-1 =-41 =-41 =-31 =-58 =-41 =-59
tree maintain_certification 792 454 581 476 8 1071 1062 676 1072 852 1073 400 751 =-4 =24 =28 =-46 442 =36 =-24 =-48 =46 =56 =-47 =37 =42 =-47 =49 =77
tree maintain_certification 685 569 843 460 346 288 927 45 189 795 =-4 =-24 =49 =40 =62 354 312 461 1064 =81 =9 =-35 =-32 =-36 =52 =37 =-39 =35 =60
tree maintain_certification 232 476 93 254 646 1074 954 669 1075 70 =-51 1076 830 1044 =-3 =-66 =25 =58 =35 =31 =33 =-54 =36 =34 =36 =41 16 =-51 =42
tree maintain_certification 546 821 618 947 1077 78 612 992 515 1078 735 =-3 =-46 =60 =-50 =-50 =53 =41 =71 =-51 =-57 =63 846 527 =-2 340 =68 =-33 =49
tree maintain_certification 1015 550 1079 157 215 1080 765 452 201 1075 =-22 =53 =43 =38 =45 =36 1081 =17 =-29 250 332 361 =10 =-24 =-37 =-63 =67 =-44 =35
tree maintain_certification 214 499 639 196 699 528 679 1082 310 940 14 =0 1083 =13 =-48 =82 =-43 =-70 =-15 =-21 =-25 192 1084 =-42 =45 =18 =-62 =38 =34
tree maintain_certification 544 944 278 13 1085 503 328 486 14 =-6 603 823 519 605 =21 =-22 =-36 =-21 =-34 =29 =-11 =53 =-45 328 =-43 =32 =-50 =-40 =41
tree maintain_certification 70 =-51 436 454 1011 566 671 502 6 330 1028 =1 400 =-18 =39 =39 480 918 =27 =-61 =-44 =-29 1086 =-82 =36 =-34 =75 =45 =38
tree maintain_certification 1023 121 666 762 600 553 214 1087 1088 507 164 =2 110 =-41 =30 =34 =-59 =-51 867 =34 =-54 =-39 =-42 =29 =-44 364 =40 =-32 =83
tree maintain_certification 770 250 83 140 1089 1090 848 1073 12 =-25 701 751 1091 =-1 =39 =29 =53 =-41 =-46 1092 =68 =-33 =48 =-33 257 =39 =-26 =-47 =-71
tree maintain_certification 215 762 811 1093 581 852 =-7 442 1094 =44 =-31 =-33 =-53 757 =-31 =88 =65 =29 59 797 1095 1096 =20 =-8 =-59 =-25 169 =-36 =33
tree maintain_certification 644 609 12 =-29 157 958 26 =-6 =30 =77 325 211 693 =16 =-26 =-50 =-42 353 =-67 =-1 519 353 =16 774 289 =-37 =48 =46 =-75
tree maintain_certification 407 1097 676 876 1098 835 237 985 872 713 532 511 1099 =-4 =65 =57 324 =39 =-34 =30 =-36 =46 =23 =-61 =-46 =70 =49 =-37 =26
tree maintain_certification 6 639 832 327 121 953 1100 532 1101 922 =-3 =-31 =59 =23 =67 =50 =30 =29 =-41 =-56 310 1102 13 1103 =38 =-41 =-37 =-22 =-44
tree maintain_certification 252 693 379 163 425 276 555 59 22 1104 =4 =-30 423 =-6 =-54 =-26 =-50 1009 =37 =-22 114 =-64 =46 530 =15 =-36 =46 =-29 =-51
tree maintain_certification 763 1061 1088 1082 678 159 1105 1106 =-7 =39 =68 458 557 740 1107 329 =11 =-46 =45 =-13 =-70 1108 =-46 =17 =-59 =-62 =-52 =66 =85
tree maintain_certification 1079 127 689 569 1042 1109 843 382 902 524 1110 1111 197 =4 =-37 =45 =-58 =-41 =41 1112 =-36 =48 =-33 =-58 =-49 =39 =-55 =-48 =65
tree maintain_certification 878 677 1113 715 594 883 828 700 247 679 1114 =3 =53 =-14 856 =-39 =29 =46 =35 =37 =-45 392 =-51 =36 1115 =-33 =21 =-46 =-71
tree maintain_certification 529 857 994 552 669 699 424 51 319 846 34 =-22 =0 1116 =16 =-33 1117 1009 =29 =-18 =-40 =-24 =46 =-28 =30 =50 =-36 =51 =48
tree maintain_certification 899 230 1023 689 128 275 569 274 14 955 367 153 =-23 =22 1118 =-5 =61 =16 407 =0 =45 =37 =31 =54 =-52 =-54 =76 =32 =43
tree maintain_certification 792 519 692 124 444 165 1040 678 1085 878 70 =-37 659 =0 383 =22 =-48 =-60 =-42 =-56 =-49 =-39 =26 =33 =-43 251 =-72 =35 =72
tree maintain_certification 435 1119 140 1043 142 164 1069 444 382 1120 =5 =54 =-28 =35 =-49 512 =-47 =18 =-31 123 =-36 =2 636 =-42 236 =37 =-34 =-48 =18
tree maintain_certification 179 1121 476 662 287 1122 1123 1077 1124 441 107 157 986 =-10 =73 944 =2 =-52 =28 =48 =56 =66 =-58 =40 =-51 =48 =39 =-70 =49
tree maintain_certification 481 860 387 308 1113 199 642 =5 =-23 =-33 =-27 =37 57 192 644 =-28 =19 =38 25 734 =-82 =19 =24 1083 =-42 =62 868 =15 =-51
tree provide_certificate 109 264 =-117 1125 1126 1127 1128 1129 =-103 =76 =11 =52 =46 =-6 10 1130 =-102 =110 991 13 802 1131 392 =59 =-78 =-105 =-105 =-99 =-99
tree provide_certificate 294 515 =-111 1132 846 =-67 =63 =63 2 515 1133 148 1134 22 =-101 =-65 =1 =-28 =30 =34 19 23 846 =29 =-40 =-80 1125 =-55 =78
tree provide_certificate 1135 948 1136 1072 1137 =-104 =-28 =-32 =1 1138 1139 365 1140 1141 1142 =-70 =90 =61 =72 =7 =16 =74 365 18 =30 =-30 1143 =78 =-62
tree provide_certificate 1144 1145 1146 365 1126 =-96 =14 38 =-81 =-8 38 =-69 =38 10 =-72 34 =61 =-56 10 1147 1148 =-68 =23 =34 38 =-7 13 =82 =-85
tree provide_certificate 51 1149 1150 1151 1062 1152 =-93 =46 =0 =13 =51 1118 =23 =-71 157 =-58 1153 1154 1155 665 561 1096 =62 =-11 =-58 =-47 =-85 =-73 =-85
tree provide_certificate 948 606 1136 1156 1157 =-91 =-36 =-21 =18 946 1158 =-52 =84 =66 216 733 1156 1140 1159 1160 =-43 =30 =52 =91 =50 =51 1157 =-76 =73
tree provide_certificate 51 1161 1152 217 1135 =-88 =-36 70 =-94 =-49 =50 70 =-92 68 =-5 =65 173 1135 1162 688 =-32 =95 =57 1163 1103 =72 =-88 =-80 =88
tree provide_certificate 948 515 1135 721 1164 =-85 =83 =27 82 =-55 =70 461 =29 =-65 82 57 =-90 1135 =-43 =64 748 1165 571 =13 =-81 =-66 133 =-64 =62
tree provide_certificate 1166 1130 1126 1167 86 =-86 1162 1168 1169 633 1170 1171 =-77 =-16 =-17 1041 1172 =-50 =89 =69 =43 =29 =51 =65 =61 =58 774 =-55 =39
tree provide_certificate 1161 948 1173 1174 1175 1176 =-81 =13 =17 =41 =51 264 =-84 100 =-86 442 1118 1177 =-36 =83 =68 731 =56 38 =-75 =28 442 =0 =62
tree provide_certificate 864 1178 1142 1179 1180 1181 =-78 =41 =55 =6 =16 12 =-88 =59 1182 1146 2 1145 1183 1184 =-44 =64 =116 =46 38 =-10 =38 =86 =99
tree provide_certificate 1161 1173 109 1185 1126 1186 1187 1139 1188 =-75 =11 =-16 =28 =56 =47 =105 110 1189 1190 =-61 =1 =67 =16 =68 108 =-86 928 =42 =-62
tree provide_certificate 217 1178 1191 1192 1193 570 =-76 12 =-79 =9 =43 =30 271 =-47 =27 =11 12 =-83 428 365 1194 570 =-44 =11 =85 =46 249 =72 =-18
tree provide_certificate 1144 163 761 12 =-79 465 774 1189 1183 =-70 =26 =15 38 =-66 =20 =16 =-17 428 =-57 249 =58 =-26 12 =-82 428 1189 =-9 =81 =60
tree provide_certificate 1107 1195 1169 1173 =-75 =23 =12 =-4 136 49 731 442 1188 =-33 =117 1196 1197 1198 =17 =-73 =-71 =87 =-50 =-66 20 1199 =47 =-72 =-80
tree provide_certificate 948 1135 1196 1193 1200 =-70 =61 =29 =10 109 719 =40 =-47 =78 86 402 =-77 =31 10 1191 507 =-50 =60 =12 62 1201 =40 =-50 =-54
tree provide_certificate 948 515 1174 1202 =-69 82 =-66 =-1 =58 1202 1195 =-18 =80 =85 82 =-62 81 212 241 1199 817 1202 =60 =20 =2 =-77 =-54 =-74 =-55
tree provide_certificate 1107 1144 1174 =-70 =35 =-16 46 57 1041 733 152 1203 =-61 =71 =-13 =8 =60 =32 241 1144 353 =39 1056 =13 =-43 465 =70 =-27 =-68
tree provide_certificate 1204 1161 51 1205 1191 =-69 80 =-52 =26 =17 136 =-35 =68 606 =29 =-25 86 38 =-75 =92 163 51 80 =-20 =46 554 =51 =-38 =69
tree provide_certificate 416 541 1206 1151 1207 1208 1209 =-63 =-17 =33 =17 =48 =105 86 =-73 595 695 =-28 =16 =46 86 90 =-71 =23 192 824 =-15 =38 =-59
tree provide_certificate 1107 365 1196 1210 =-67 =81 =18 950 =-47 1211 =54 =-43 180 365 =-49 834 =63 =-73 442 123 119 1102 =7 =-72 =50 =-38 278 =54 =-44
tree provide_certificate 51 1135 1132 593 1212 217 =-64 12 =-72 385 =-27 =69 =50 =-21 =37 12 =-69 20 =42 =-77 12 =-68 159 185 600 =41 =-65 =-34 =-58
tree provide_certificate 1161 1213 1157 1041 925 491 1214 1128 1215 1152 1216 =-61 =-25 =54 =71 =11 =146 1217 =-17 =114 =9 =9 =17 1189 =0 =91 89 =9 =60
tree provide_certificate 1107 1218 1219 1173 =-64 =27 =60 =52 180 1191 393 1188 =-67 =86 =118 1197 =66 =-63 62 10 =-38 127 81 278 =60 =-26 =-42 =-76 =-46
tree provide_certificate 1213 180 80 =-64 1176 668 =-49 =76 =46 109 1176 1141 1209 1186 =-48 =72 =33 =82 994 =65 =-18 68 =53 =-4 1205 68 =-46 =37 =86
tree provide_certificate 1107 1205 1192 1173 =-63 =38 =60 =35 108 =-72 362 1220 62 13 271 22 389 1173 =3 =89 =69 1087 =58 =-85 =68 =-53 =-41 =-70 =-63
tree provide_certificate 12 =-69 809 950 721 1191 1169 861 606 1221 1222 1223 1224 =-58 =64 =38 =-4 =60 =-3 =-1 =95 1225 1226 =-22 =56 =78 =80 =37 =21
tree provide_certificate 1204 948 1144 1156 =-61 =11 =-5 264 1227 =-62 =63 1228 =20 1188 =-41 =119 86 1229 =-67 =61 157 139 188 =-41 =70 =70 216 =57 =-25
tree provide_certificate 570 1150 1221 1230 1231 1171 36 1232 567 =-54 =-15 =58 22 1233 =-41 =65 =6 =21 =-2 =97 =29 1211 =54 =-59 1102 907 =-3 =62 =72
tree provide_certificate 294 1161 1234 =-61 =74 193 =-8 =105 389 193 148 1161 1062 1235 =-34 =66 =61 13 442 =-25 =54 =-95 =32 1236 =43 =-59 1146 =13 =90
tree provide_certificate 1204 1213 1196 1192 1133 1237 12 =-66 861 1152 =-53 =82 =25 =34 =11 =57 =41 966 =47 =-16 12 =-66 70 =-73 180 139 =-14 =55 =59
tree provide_certificate 948 365 1166 1177 1139 =-56 =34 =79 428 =-21 =51 1158 =-18 =60 100 =-68 193 695 975 =-24 =38 1163 1238 =32 =-62 =-42 587 =68 =-39
tree provide_certificate 51 809 1189 1176 1239 1240 1241 1152 =-58 =69 =64 =17 =16 =10 1211 =67 =-37 825 =-15 =123 148 389 241 695 =-14 =22 =-56 =58 =65
tree provide_certificate 1107 1130 1207 1242 =-55 =34 =72 =48 86 1191 1243 =-58 =111 =82 10 1191 1244 =-36 =83 125 =39 =-71 62 176 =52 =1 1245 =14 =-79
tree provide_certificate 51 948 515 1246 633 1145 1129 =-56 =110 =59 1225 =-27 =63 =54 =11 70 =-66 =8 10 =-35 62 1153 1228 =55 119 =-19 =59 =-54 =-62
tree provide_certificate 1107 1212 809 1247 1248 =-58 =98 =51 136 461 =-44 =28 =54 =72 70 =-69 38 193 136 1249 =-35 =130 =44 =45 62 192 =52 =-37 =-41
tree provide_certificate 1204 1193 721 1195 1072 1240 1250 988 1251 1127 =-51 =44 =48 =2 =33 =24 =30 18 =-6 =89 =61 =78 108 =-66 1201 677 =28 =-70 =-64
tree provide_certificate 294 1252 1195 =-58 =15 =30 38 163 133 89 1253 =-41 =58 =16 =-48 =27 133 255 534 =-11 =-80 =66 1254 142 1255 =44 =-71 =-64 =-60
tree provide_certificate 51 1144 1191 1256 1257 1188 =-56 =52 264 =-62 =76 264 =-49 =71 =13 264 =-30 =31 180 1258 263 =-48 =123 =161 1259 1260 =43 =-76 =-70
tree provide_certificate 217 12 =-64 1146 1125 1261 1118 1262 428 =-50 601 =21 =-34 =67 =29 =50 512 =78 =10 =62 12 =-60 428 19 =10 =-44 278 =48 =-38
tree provide_certificate 180 1195 271 461 =-58 1263 =-27 =121 1264 =-34 249 =66 =-25 1213 =-23 =91 570 1213 1264 19 1137 =-19 =63 =-47 =28 13 =45 =-67 =54
tree provide_certificate 721 136 1133 1136 1126 774 48 =-44 =4 =-13 =69 =29 =56 1265 967 1266 1267 1163 774 =-33 =27 1268 =91 =-96 =36 =88 =63 =63 =59
tree provide_certificate 864 1161 1135 163 1244 =-53 =34 633 =-32 =46 70 =-67 =22 =27 89 70 =-63 636 122 225 =-16 =67 =72 =49 1220 474 =64 =-57 =-57
tree provide_certificate 294 1252 1173 1262 1269 =-55 =111 =38 =88 70 =-54 =52 70 =-65 1177 1270 1238 1138 1271 241 1173 =6 =57 =-54 =72 =76 =-60 =-64 =92
tree provide_certificate 12 1165 =-63 =105 51 742 1072 1135 1177 1059 1237 1272 835 =-44 =61 =105 =64 =85 =69 =9 =99 1273 =23 =-52 1274 10 =-17 =34 =-54
tree provide_certificate 864 742 1158 1275 1276 264 1243 =-59 =96 1271 =-44 =36 =47 =53 1277 =-26 =82 483 80 =-9 =48 =-54 20 1278 =39 948 =41 =-18 =-61
tree provide_certificate 217 809 1175 1189 1279 887 1168 1126 =-48 =58 =14 =17 =103 1280 =55 =-43 =60 86 =-60 =17 86 =-48 761 148 1202 =18 =-16 =54 =67
tree provide_certificate 1107 1223 1174 1281 1212 1282 1171 1283 =-50 =16 =32 =107 =43 =67 =95 =73 100 =-60 742 1220 89 570 =-13 =33 249 =37 =-16 =-70 =48
tree provide_certificate 180 82 1284 =-52 =68 1125 761 587 =-21 =-52 =53 =42 51 1285 1135 1286 569 =-36 =47 =49 =16 =76 13 1274 665 =48 =-19 =-38 =-65
tree provide_certificate 1204 1195 1149 173 593 1287 1216 925 1288 =-46 =102 =24 210 =-19 =72 =81 =7 =15 =21 1289 =68 =-22 861 1290 1291 =29 =-50 =-64 =-27
tree provide_certificate 264 719 1144 1292 =-37 =103 =36 =-61 1144 1256 1157 1244 22 925 =-30 =50 1293 471 =6 =-54 =108 =62 14 =71 =-43 =70 313 =29 =-21
tree provide_certificate 12 =-60 217 1189 1207 1294 1133 416 1016 1295 =-35 =149 =114 =9 =36 =76 =112 =66 1296 1171 148 91 10 =-11 =28 =-37 =53 =97 =77
tree provide_certificate 264 1146 1249 180 =-58 =-26 =118 =36 108 =-65 761 1297 442 1163 1223 1298 1299 =-35 =140 =175 =68 =97 1300 1301 =14 =-39 =-40 =27 =52
tree provide_certificate 294 950 1234 =-46 =120 =25 108 =-63 1177 788 282 389 1302 278 323 1303 =6 =-45 =-70 =-48 =-54 587 =59 =-21 =67 1153 =80 =-68 =84
tree provide_certificate 108 =-62 217 1256 1176 788 1207 =-32 =75 =27 609 =35 =-93 =53 148 788 1207 62 1220 133 =-25 1304 =13 =-86 =-68 =-56 =81 =53 =51
tree provide_certificate 51 1149 1173 1285 1257 1247 1305 967 1194 1287 1288 1306 =-46 =65 =96 =97 =23 =52 731 =14 =-47 =68 =26 =35 =74 =30 1307 =12 =-58
tree provide_certificate 108 =-62 1178 1240 1133 348 1308 835 668 1309 1310 1234 1247 =-25 =47 =65 =89 =72 =41 =45 =147 =29 =45 =55 13 861 =54 =-43 =-60
tree provide_certificate 1213 51 633 1281 540 1152 36 503 887 =-50 =24 =77 =-19 =83 =45 =78 1225 =2 =64 19 1134 39 =18 =-61 =78 =-63 966 =50 =-6
tree provide_certificate 12 1311 =-61 =141 1144 570 541 1207 1239 1247 1169 1138 =-35 =27 =80 =76 =51 =123 =22 =32 70 =-62 1312 131 324 =21 =62 =144 =-47
tree provide_certificate 1204 948 1169 1175 1223 1308 1189 1166 1126 1212 1244 393 403 1313 =-50 =93 =23 =12 =56 =76 =96 =4 =22 =127 =60 =92 =63 =2 =15
tree provide_certificate 742 108 =-62 948 1314 1149 1166 1282 1279 1315 =-39 =59 =81 =104 =11 25 =7 =159 =35 1316 =6 =-109 1081 362 108 =-56 =42 =-61 =-49
tree provide_certificate 12 1311 =-61 =137 1144 1264 180 1280 1248 959 =-41 =134 =106 =26 19 1314 731 =10 =-35 =47 =-36 1317 =35 =-51 258 1318 =38 =-49 =-13
tree provide_certificate 12 1258 =-61 =116 1256 1296 541 1168 1319 385 348 1320 =-25 =44 14 =65 =-27 =37 =11 =58 1321 1260 80 =18 =72 =-76 =-70 =56 =59
tree provide_certificate 264 1239 1322 1178 =-53 =15 =76 =47 1323 88 1216 633 1157 1153 503 1205 1223 553 =-15 =40 =45 =61 =95 =-78 =56 =29 =46 =-56 =-46
tree provide_certificate 70 =-62 81 1182 1183 1151 541 1324 731 1305 1190 1244 =-26 =51 =31 1325 =37 =-51 =-44 503 =46 =-100 465 =21 =-45 =95 =70 =56 =-54
tree provide_certificate 1204 1144 51 1207 899 1195 1168 =-40 =30 =36 =50 =98 1157 =-3 =79 70 =-60 605 =24 =-49 70 =-57 13 278 1087 =34 =-77 =-38 =-63
tree provide_certificate 70 =-61 1207 1326 282 1051 278 88 1327 1045 63 1328 1329 253 925 =-7 =48 =-59 =54 =64 =-51 =53 =-51 =-53 =-48 =69 =36 =74 =93
tree provide_certificate 294 1072 1212 1195 =-42 =24 =60 =56 70 =-60 49 39 81 180 1191 1195 1330 =-22 =119 =76 =38 157 641 =23 =-45 =39 =-48 =-57 =-27
tree provide_certificate 264 1331 1161 358 1330 =-53 =94 =22 =48 =34 1326 81 100 =-55 1332 967 1333 380 89 313 =10 =-29 =21 =-28 =-58 =67 =-47 =-45 =90
tree provide_certificate 1204 1173 570 1125 1239 1297 1334 1247 =-34 =72 =70 362 =19 =-57 =40 1335 =35 =-39 1336 =7 =93 =69 57 964 1335 =18 =-34 =-72 =52
tree provide_certificate 100 =-59 593 761 1185 1326 1239 570 1171 1169 1337 1338 =-23 =96 =94 =44 =54 188 =-16 76 =62 =-59 =38 =69 =99 313 =57 =-18 =43
tree provide_certificate 86 402 1165 =-61 =67 =4 1205 593 1297 1128 1339 148 1134 1340 1341 1108 =-31 403 =-1 =167 =69 =65 =26 =19 =17 =59 =23 =34 =65
tree provide_certificate 81 362 150 1342 721 1045 38 1191 57 48 1343 =-39 =21 =26 =8 =28 748 =-6 =22 =44 1344 =61 =-46 =-51 1345 =45 =-40 =-52 =-52
tree provide_certificate 809 1196 1128 1277 1159 97 38 36 =-39 =-6 1346 1247 =-13 =106 =79 =-61 =40 365 =-15 =57 =52 =45 197 38 608 =76 =7 =48 =-63
tree provide_certificate 742 180 1213 1183 628 1126 =-43 =67 =47 =69 422 =-15 =52 1126 520 144 1228 416 =4 1347 =54 =-60 =-27 =-25 =60 =81 1081 =29 =-41
tree provide_certificate 864 1213 271 1281 1348 1171 1174 887 =-45 =13 =72 =42 =59 =63 731 294 =-7 =51 =-36 966 =47 =-20 89 =8 1349 463 =45 =-61 =-93
tree provide_certificate 1177 51 1213 1250 1192 546 1305 1179 =-38 =43 1350 512 =31 =-18 =-44 188 =-10 =52 =59 =78 =22 159 157 =-7 38 =-6 =35 =-47 =60
tree provide_certificate 294 1223 1326 1351 =-33 =71 =120 =62 82 1331 1352 =-29 =46 =57 13 247 1153 443 145 1353 554 =42 =-20 =-32 =-5 =-51 =-39 =-40 =-48
tree provide_certificate 864 1144 427 1257 1188 1196 1151 1354 1172 1355 1121 =-43 =57 =89 =29 =93 =68 =50 =55 =25 =38 =13 1323 13 440 =38 =-57 =-38 =-34
tree provide_certificate 264 1348 1173 =-38 =68 =56 1051 1125 1329 1141 19 568 775 739 1297 442 =-14 =10 =29 =60 =102 =-33 =-28 =72 =68 1280 =51 =-37 =89
tree provide_certificate 12 1356 =-59 =64 1238 36 1204 284 1309 1357 88 =1 =-52 =-43 =96 =-61 1358 258 =37 1166 =24 =-48 =-60 1359 1360 =35 =-28 =-63 =-49
tree provide_certificate 12 1249 =-60 =90 1207 89 1323 907 1126 1257 1361 1362 =-18 =61 =46 =37 =75 =50 =-55 224 1238 1264 =16 675 =63 =-41 =-47 =-26 =100
tree provide_certificate 864 193 1156 1207 1237 1212 1299 1171 1363 =-36 =42 =53 =96 =49 =64 =64 =46 1201 1264 =5 817 =62 =-30 =-59 566 1347 =24 =-47 =-59
tree provide_certificate 809 788 534 1273 249 1158 1331 530 264 946 =-52 =5 1256 =-2 =77 =41 =49 =58 =-31 =-57 =-37 1118 =54 =-33 264 =-55 20 =40 =-56
tree provide_certificate 294 1072 1256 1158 210 1364 =-47 =57 =8 =32 =36 =67 262 180 1308 1159 282 =-13 =57 =66 =103 89 =7 463 1365 =39 =-29 =-56 =-42
tree provide_certificate 12 =-55 81 1153 1195 323 1207 1139 465 925 1301 1247 1366 241 302 =-2 =50 =-50 =130 =71 =-50 =56 =52 =50 =77 =-67 =62 =-53 =-45
tree provide_certificate 70 =-59 36 157 126 =-66 1263 1367 91 1368 =-26 =87 322 =-18 =93 =112 =93 1178 817 =4 =-23 =43 225 193 =10 126 =107 =34 =-14
tree provide_certificate 1107 37 1161 115 =-48 =60 57 1369 =-34 =72 =87 18 758 =5 =52 =-35 20 686 18 817 =53 =-17 =5 797 122 =-2 =37 =-47 =-66
tree provide_certificate 12 427 =-58 =51 36 258 1144 1108 721 543 =-15 1370 =61 =-89 =39 1371 =41 =-58 443 =29 =-58 =-23 95 1372 474 =32 =-45 =-36 =-25
tree provide_certificate 109 1171 1157 282 65 1373 1283 434 1209 1149 =-25 =10 =27 =7 =46 =85 =38 =29 =34 =65 1374 278 1375 1321 =35 =-45 =-66 =-41 =-44
tree provide_certificate 1107 1256 1144 1281 1376 856 =-41 =10 =14 =80 =11 =44 70 =-59 1259 817 310 39 279 1377 1378 =37 =-39 =-7 =-45 =-66 =-78 =-11 =-66
tree provide_certificate 1379 1380 1135 1340 570 1172 1381 1256 1382 1383 215 428 =-34 =-8 =-4 =21 =54 =27 =84 =53 =12 =57 13 1384 =32 =-87 =-67 =60 =99
tree provide_certificate 70 =-58 294 1016 1234 1133 1385 954 =-28 =61 =66 =46 =104 =107 1342 1259 991 265 159 951 534 =34 =9 =-57 =-2 =-62 =-16 =-66 =-55
tree provide_certificate 1386 10 313 1333 1051 1294 371 89 =-22 =1 =31 =54 =63 =-64 =-41 1324 1173 1213 =-7 157 =-16 =56 =62 1387 1388 =64 =-49 =-21 =78
tree provide_certificate 742 1126 1389 1072 1297 1321 1158 1057 1390 925 1391 10 =-30 =-12 =83 =39 =120 =45 =44 =-72 =14 313 =51 =-36 =97 =80 1094 =27 =-27
tree provide_certificate 1392 1173 502 81 465 1126 1371 247 1342 1393 13 1149 192 975 =6 =41 =-34 =38 =-38 =-48 =-41 =-42 =-52 =85 =-46 =-48 =-49 =46 =61
tree provide_certificate 1205 210 1177 82 1356 =-28 =67 81 13 428 319 1096 144 =0 =-43 =-52 =38 249 1358 =42 =-64 =-19 507 =-66 =59 =-46 =49 =22 =60
tree provide_certificate 1153 1126 1238 143 1393 165 86 1229 427 =-43 =59 =50 528 464 76 524 87 =18 =-58 =-60 =-36 =-18 =-39 =-60 =-52 =-61 =-46 =71 =-54
tree provide_certificate 294 1149 1252 1394 1392 =-37 =50 =68 =29 =44 1323 788 1182 1393 507 1395 514 991 =13 =-22 =-63 =-40 =71 =-55 =56 =54 89 =-56 =9
tree provide_certificate 108 =-60 97 478 1250 1326 797 1171 483 1256 570 1277 1226 319 =-13 =22 =24 =37 1370 =27 =-59 =53 =-34 =77 =-38 =69 =69 =-61 =-54
tree provide_certificate 1177 470 1153 788 1239 1396 389 620 1394 1157 215 =-18 493 =-8 =46 1190 =30 =-70 =50 =37 =28 =63 =45 =41 975 =-63 =48 =-39 =51
tree provide_certificate 1107 210 1367 1397 =-28 =61 =114 520 1398 1399 =-8 =69 =103 =107 11 463 1400 1401 1335 1402 303 =31 =-2 =-60 =-12 =-40 =-58 =-56 =-52
tree provide_certificate 991 127 1256 1398 452 721 1128 324 846 215 1288 1249 416 1315 =-30 =67 =0 =84 =92 =14 =11 =13 =46 =42 =73 =46 =47 =-65 =-32
tree provide_certificate 809 1195 1196 70 =-59 1403 688 512 587 988 1404 80 =-16 490 =37 =-42 =67 =44 =-42 77 =-28 =38 =33 =59 =32 =40 70 =-52 =32
tree provide_certificate 294 109 1173 1405 1041 1406 =-31 =75 =27 =65 =54 126 =-42 =24 1239 1183 721 1152 1407 1271 =-5 =42 =25 =69 1408 =48 =-54 =53 =55
tree provide_certificate 11 593 1138 1270 478 1409 1257 210 587 428 1240 901 =-16 =30 =42 1358 =16 =-45 =-28 1410 =23 =-48 =31 =60 =-48 =-61 =41 =36 =-57
tree provide_certificate 81 323 82 =-12 185 1392 1158 964 928 284 309 1371 1411 =15 1412 =76 =-46 =-37 =-41 =-36 =-37 =-46 =60 =71 =-26 =-64 1413 =-59 =42
tree provide_certificate 109 1045 1297 1206 1279 1414 185 461 1219 =-18 =73 323 556 =20 =-45 =-59 =-44 =112 =78 =79 1290 =28 =-45 =49 278 1415 =28 =-29 =-47
tree provide_certificate 1153 212 1273 362 36 157 1399 126 =-61 418 =-18 =60 =55 20 964 279 1259 =19 =-59 =-33 =-54 =-60 =23 =-45 =-38 =-58 126 =55 =-60
tree provide_certificate 294 768 541 1261 1156 =-34 =58 =89 966 =22 =-43 =106 100 =-53 49 143 323 696 1154 1416 478 =23 =-39 =-42 =-37 =-69 =-62 =-67 =-17
tree provide_certificate 97 1392 1417 1273 1321 1125 1296 1418 1180 51 633 1419 =-13 =111 =15 =13 =100 =-42 =54 493 1377 =51 =-30 =-43 =-36 =-38 =-41 =57 =-58
tree provide_certificate 12 1356 =-57 =51 108 =-52 1126 1420 492 1173 1342 1421 88 216 123 310 =7 =-61 520 =-21 =55 =-28 =-44 =-66 =-44 =45 =31 =24 =67
tree provide_certificate 70 =-58 36 385 1373 282 1326 180 1414 1422 136 =-34 =-4 =66 =114 1423 251 =-6 =33 =-72 =69 =33 =99 =36 109 185 =14 =-35 =46
tree provide_certificate 1207 1238 165 212 14 1424 825 1425 1340 1379 1235 1419 1378 =-3 =-41 =100 =56 =79 =59 =40 =77 =70 428 =-26 =9 =-54 =-62 =-47 =81
tree provide_certificate 163 1016 1426 988 262 1427 1378 416 967 1428 925 1135 =-16 =20 =37 =120 =55 =20 =-59 =52 =-46 =43 1429 =-52 =51 =84 1430 =22 =-63
tree provide_certificate 1146 1270 150 442 319 1431 1157 1271 861 =-31 =14 =33 =18 =41 =29 1327 1304 120 1351 =4 =74 =66 =-70 =-39 =26 =-61 1226 =2 =52
tree provide_certificate 1348 11 1386 323 377 193 1323 1411 21 2 733 =-15 =36 1072 =6 =59 =-60 =47 =-31 249 =30 1432 =-39 =42 =-56 =-61 =58 =-58 =56
tree provide_certificate 70 =-55 1014 1256 1059 1051 1433 1246 241 1371 507 143 1434 36 =-7 =9 =94 =-52 133 =90 =-17 =-44 =-44 =62 =-60 =56 =72 =41 =35
tree provide_certificate 12 =-57 11 1260 150 474 159 1435 1128 1205 1395 553 =3 =42 =-53 =44 =58 =50 1339 442 =-40 512 =23 =-32 =36 =-41 =36 =-67 =-56
tree provide_certificate 609 224 1436 925 1332 253 1228 503 1172 1226 302 1193 988 =-1 =38 =56 =47 =30 =56 =76 1163 =-4 =-57 =-57 =-47 =59 =-59 =-20 =-41
tree provide_certificate 163 452 1107 188 1385 1354 =-23 =67 =78 =23 633 948 =37 1163 1437 =3 =70 =-47 =-24 =60 1420 458 633 =0 58 =61 =-52 =-21 =74
tree provide_certificate 809 1128 224 1438 150 13 1439 1116 471 1137 193 =-5 =25 =41 =-37 =-39 =60 =-48 14 =56 =-14 =-62 =-35 =56 86 =-52 1326 =27 =118
tree provide_certificate 1326 310 1193 362 1428 1426 124 1333 1321 1144 159 =6 633 =-36 =24 1440 =27 =-21 633 =-68 =42 =-57 =-42 =-33 =116 =-43 =55 =-63 =61
tree provide_certificate 12 =-56 823 609 463 761 1175 150 1072 519 112 1057 1441 =-8 =35 =45 =41 =55 =36 34 =46 =-16 =54 =43 =-66 =-54 609 =-42 =42
tree provide_certificate 109 1171 1180 1045 1403 1329 1256 1442 1443 1182 1249 1444 1445 =-18 =34 =64 =63 =24 =87 =73 =26 =32 =56 =39 =92 =59 258 =27 =-17
tree provide_certificate 1321 294 215 950 1223 434 1362 =-42 =46 =24 =55 =35 546 =-5 =59 1128 1446 1316 1447 =6 =-64 =-82 =54 =47 1446 1435 =-65 =53 =43
tree provide_certificate 1379 278 1362 287 262 877 609 1183 1448 224 1449 1450 1312 =8 =-52 =-57 =68 =-18 =87 =57 1451 =-49 =76 =-26 =-33 =-61 =67 =-38 =97
tree provide_certificate 264 1239 1331 1452 1330 =-56 =61 =38 =29 =34 1182 97 1323 907 278 1364 1342 =8 =-35 =91 =-39 19 1453 =65 =-43 =-21 =-26 =-54 =50
tree provide_certificate 108 =-54 1392 1107 1419 1240 126 1339 =-53 =81 492 954 =-16 =52 =22 =56 =107 126 258 =56 =-5 360 309 964 =14 =-44 =-56 =-29 =49
tree provide_certificate 12 1311 =-55 =66 1207 907 1107 210 1189 1343 =-26 =34 =39 215 1339 403 =-22 =77 =87 568 =70 =-24 964 =11 =-52 124 =38 =-31 =67
tree provide_certificate 100 =-51 1454 463 1371 1421 124 279 1455 1296 605 1456 1457 780 620 =7 =49 =47 =-39 =-57 =-27 =54 =-34 =-38 =-50 =-61 =-49 =-57 =63
tree provide_certificate 1205 1417 797 428 1237 1297 625 238 1458 =-13 =57 =46 =66 1459 =31 =-58 =72 375 1321 =29 150 =-70 =50 948 =-31 =20 =-33 =-40 =45
tree provide_certificate 108 =-57 97 1460 1218 1309 1152 1461 1462 294 1234 757 1463 =-17 =58 =24 =86 434 1464 =14 =-78 =-13 =114 =-61 =73 =72 =82 =-71 =-53
tree provide_certificate 864 731 1297 742 1277 =-19 =22 =17 =23 393 =-45 =46 1377 10 389 =-16 =68 1278 1416 =41 =-55 1157 =-6 =59 596 507 =-40 =54 =69
tree provide_certificate 1177 97 100 =-57 742 1128 967 1324 144 86 1239 =-58 =8 620 166 =-6 =40 =44 =-32 =24 1335 =72 =-26 =47 1465 =22 =-46 =-55 =49
tree provide_certificate 362 1138 143 1395 325 124 427 1273 313 991 324 1466 1467 =10 =-57 =-35 1459 =39 =-64 =-20 =-15 =-34 =45 =-57 =-36 =-36 =-52 =45 =-51
tree provide_certificate 1153 362 37 1339 1468 1191 988 =-21 515 =66 =-60 541 =27 =-40 =73 =40 546 323 464 =13 =-22 =-58 608 =67 =18 =-45 1469 =-54 =58
tree provide_certificate 1207 97 265 1273 478 1342 483 396 1374 294 1445 1108 =-14 =29 =90 176 556 =22 =-46 =-12 =-33 =52 =-28 =-33 =-55 =-33 =-64 =-48 =65
tree provide_certificate 809 1348 540 1470 1337 1275 1471 471 36 1380 641 =-13 =-44 =53 1472 1473 =-3 =67 =85 =-40 =27 =65 =85 =71 =49 =49 1474 =25 =-25
tree provide_certificate 809 13 1340 1315 1312 1327 1147 761 388 1475 =-6 =-58 =-53 =31 1476 =40 =-56 =-48 =-71 =63 =52 =-45 1477 609 1478 =37 =-45 =-24 =-6
tree provide_certificate 864 18 150 12 =-48 907 324 1454 1107 =-25 =4 =69 =19 =47 =48 950 1287 =-35 =75 =34 1377 600 474 =22 =-45 =-46 32 =12 =-63
tree provide_certificate 12 1479 =-54 =39 247 89 1480 553 1379 1481 534 =-4 1339 =-35 =43 =44 =78 =46 =42 88 1066 176 635 =28 =-29 =-2 =-51 =-42 =-39
tree provide_certificate 1173 1476 1207 1482 1273 1483 1296 478 609 1294 224 1118 1484 =-1 =58 =-39 =-23 =41 =-44 =-52 =45 =49 =-40 =60 =46 =-51 1303 =54 =-37
tree provide_certificate 108 =-56 809 1146 1273 1379 1483 534 =-1 1086 1485 491 1486 =-35 =57 =52 =50 =63 =54 =81 1487 =-59 =57 1488 543 =46 =-51 =-59 =25
tree provide_certificate 12 1165 =-54 =56 1379 11 864 159 1172 503 22 1186 =-12 =86 =20 =105 =64 131 =-40 =36 566 1489 1490 =14 =-49 =71 =-50 =-60 =88
tree provide_certificate 108 =-52 1177 81 1491 761 1185 1141 1492 864 452 1493 150 =-16 157 =60 =-9 =40 =48 157 =-22 =18 =79 =53 =71 =29 =58 =-36 =45
tree provide_certificate 12 1165 =-55 =56 13 464 265 309 212 1239 264 =-17 1273 1494 =17 =-71 =-22 =50 =-44 =-35 =-62 461 245 =-12 =55 =-60 1190 =-4 =-62
tree provide_certificate 12 1477 =-56 =47 323 1207 1359 1146 284 20 1495 310 1270 1455 766 961 =11 =-57 =-59 =-29 =-56 =-52 =-55 =-57 =-37 =30 =-46 =60 =-61
tree provide_certificate 70 =-59 1326 294 1149 1252 1189 1445 =-31 =48 =31 =29 719 =-36 =60 13 1321 1461 1450 1496 192 =17 =-15 =-47 =-54 =-61 =-38 =-43 =63
tree provide_certificate 1205 593 262 1239 264 1176 1497 1330 =-43 =58 =82 =26 265 635 1183 1279 239 127 =3 =-53 =-58 =65 =48 =-27 =-66 =41 =-43 =24 =41
tree provide_certificate 97 1260 925 587 1323 833 1245 1107 1498 1426 109 =-7 126 =-34 =46 =-54 =49 =21 =-6 =-56 36 =-34 =48 =-15 861 =59 =-39 =-59 =-49
tree provide_certificate 1153 1182 503 861 1393 139 534 1144 =-6 13 =24 =-48 374 =-29 =33 192 =22 =-52 =-58 856 =16 =83 =59 =40 425 =-75 176 =49 =-41
tree provide_certificate 1153 12 1330 =-54 =56 145 1107 1285 =-5 =45 1499 641 297 1500 864 =16 =43 =-52 =-25 32 =19 =-45 =-45 570 1107 =7 =-51 =21 =-44
tree provide_certificate 163 264 =-27 216 19 13 955 677 1353 241 10 =10 693 =37 =-39 =-35 695 =30 =-69 =-44 =-34 =-41 1098 =-26 =73 =-32 11 =21 =-58
tree provide_certificate 70 =-50 310 323 1207 1333 1015 1329 1304 278 600 1501 817 1426 =9 =-25 =-9 =-54 =-41 =-32 =-62 =41 817 =11 =106 =-59 =51 =-59 =-68
tree provide_certificate 1207 1419 1455 1502 1087 1235 185 1072 13 1125 1378 =3 =-38 1503 =35 =-45 1504 1505 =-51 =46 =80 =36 =-22 =42 =-55 =-32 =-37 =83 =49
tree provide_certificate 1379 856 97 1287 1055 1386 1142 835 1282 1030 1506 =-9 =-43 =33 =76 =43 =58 =52 =18 1387 =93 =-45 =-48 1507 1387 =18 =77 =-55 =77
tree provide_certificate 809 1379 1264 475 1299 1435 1508 1509 258 =-11 =-28 =24 =28 1117 =36 =-50 =62 =52 145 313 258 =27 =-11 =-45 =-46 =65 245 =12 =47
tree provide_certificate 311 81 1323 362 715 516 1196 1510 1472 677 1171 =5 =53 =-37 =76 =50 =41 =-14 =-44 =-37 1511 =-30 =43 1512 109 =-60 =13 =54 =-67
tree provide_certificate 809 1321 1273 1189 294 1293 1380 1513 1444 305 =-30 =83 =67 =62 =75 =84 176 134 =4 =94 =-27 =41 =-46 1072 =-57 =57 11 =21 =-50
tree provide_certificate 1514 1275 1515 825 39 1107 37 1339 126 =-61 =-20 126 =80 =-17 731 988 1516 =10 =91 =-45 =-49 1517 =9 =-36 =-42 =50 =-34 =62 =64
tree provide_certificate 1173 465 1259 278 143 1491 1285 1518 1519 1520 1332 1317 =1 =-48 =-43 =59 866 =-40 =63 =67 1339 =46 =-31 =55 =-54 =-37 =-59 =-39 =38
tree provide_certificate 264 1452 =-23 =38 1520 1238 310 1259 279 8 534 1521 642 =21 =-16 =-33 761 946 =4 =-27 =52 =-29 1297 =-46 =49 =-56 =-59 =-41 =98
tree provide_certificate 1348 1177 1220 100 =-55 311 549 470 324 1379 1522 661 504 1523 1524 =-5 =72 =48 =-62 =52 =57 =68 =18 =-28 =-60 =-67 =-51 =35 =52
tree provide_certificate 124 11 127 157 1228 1205 568 1458 1467 =3 =-55 =77 =-33 =36 =-37 1045 1373 571 1525 =13 =-58 =-42 =90 =57 =-56 =-50 1138 =-63 =29
tree provide_certificate 143 967 964 1389 1342 609 1526 1527 1323 284 =8 =-32 10 =-56 =3 =-35 =-36 1528 =-40 =59 =-32 =70 1277 =-47 =27 1280 =62 =-31 =-58
tree provide_certificate 163 1291 809 530 1529 1306 1510 1442 =-13 =63 =34 =59 =45 =32 271 116 =-4 =59 =51 =-52 654 225 1530 1531 =24 =-44 =91 =-30 =-39
tree provide_certificate 809 503 1491 174 1220 185 1459 1532 258 1213 =-4 46 =-10 =53 3 =-26 =37 =50 1446 =-56 =45 =-33 =-52 =18 =46 =45 371 =11 =81
tree provide_certificate 264 659 1348 1492 =-36 =42 =23 =48 1182 443 609 1259 1533 1534 1535 1006 856 =7 1536 =39 =-58 =-45 =-34 =-31 =-28 =-57 =-41 =-44 =38
tree provide_certificate 1537 1207 1321 1126 788 1491 159 566 823 1021 =-3 =17 =-30 =-41 65 =-27 =37 =46 1538 =36 =-47 =59 126 =51 348 =-52 =47 =43 =81
tree provide_certificate 693 1446 403 284 955 1359 1226 1511 104 1539 1342 =4 =-37 353 =-73 =29 =-33 757 =0 =81 =25 1539 =-59 =35 =-27 =-36 =45 =42 =-32
tree provide_certificate 12 =-53 247 452 1287 1016 1491 168 13 1436 19 385 65 =1 =46 =34 1204 =-26 180 =-51 =26 =-59 =-31 =-51 =54 =60 =73 =53 =-40
tree provide_certificate 11 1392 247 809 362 1540 1352 =-1 =41 =87 =-45 37 =-4 1541 49 810 =44 =-16 =-4 =-24 435 1542 =-53 =46 =43 133 =79 =6 =-54
tree provide_certificate 1419 1172 1153 788 1371 1239 1080 452 1543 1544 166 137 1545 =-11 =54 =26 =23 =40 =68 340 =63 =-43 =33 =33 =-45 =27 =-60 =38 =88
tree provide_certificate 664 677 1416 124 949 600 1414 1546 1326 1128 1547 1244 622 =0 =50 =50 =39 =37 =46 =87 =88 =-40 =-42 1548 =-56 =36 =-53 =-44 =-37
tree provide_certificate 403 1396 1296 1127 278 675 100 =-44 1400 224 245 =3 215 =-1 =57 =-16 =-53 570 32 =-43 =24 289 =28 =-62 =-34 =46 =45 =49 =40
tree provide_certificate 70 1549 =-57 =50 287 57 925 1550 1001 1151 1383 1452 1232 1551 1552 =-11 =50 =39 =56 =46 =27 =43 =51 570 =69 =-10 =46 =20 =-62
tree provide_certificate 1153 1107 37 1553 193 =-40 =11 =30 =5 246 761 157 193 507 =-36 =67 =19 1087 10 =-6 =26 =-55 =57 =-19 163 =-62 157 =53 =-40
tree provide_certificate 1537 1403 1389 592 65 1432 1554 264 1348 1322 1277 1555 =-45 =27 =25 =51 =30 546 1556 =-7 =81 =13 =57 =23 =29 =30 =62 =54 =74
tree provide_certificate 127 1177 264 192 659 619 =-1 =-51 =56 =-59 57 479 403 185 1281 1557 =5 =-50 =53 1558 71 =-38 =56 =53 =54 =-36 =26 =43 =-56
tree provide_certificate 11 1153 97 127 609 1270 21 1514 1340 =7 =52 =71 =-49 =-47 1451 =-40 =65 =-55 =-42 1469 237 975 =-65 353 =59 =-60 =46 =50 =-56
tree provide_certificate 1321 864 375 1205 264 1366 733 =-35 =26 =81 958 51 =4 =-49 =76 =41 1559 =-38 =40 730 51 100 =-32 =37 =4 =73 1469 =-44 =47
tree provide_certificate 289 797 143 1171 1419 478 1411 1390 1121 57 82 1560 =-32 =86 1207 310 =1 =-68 =61 =14 =59 =73 =41 =-44 =70 =49 =-47 =-27 =-53
tree provide_certificate 864 19 1561 1262 512 =7 958 264 =-56 1338 =-14 =87 =84 =40 =88 =-31 157 37 =-34 =8 289 1416 1347 1562 =33 =-55 =-38 =-52 =-64
tree provide_certificate 1153 1189 294 1281 1161 1411 641 =-31 =13 =54 =20 =76 761 258 635 1563 362 1564 =15 =-58 =-43 =-49 =-32 225 =-18 =28 =37 =44 =-34
tree provide_certificate 1379 1270 1138 1544 13 1331 1564 309 1419 1565 474 159 502 =9 =-27 =-12 =-37 =-26 =72 =-34 =-70 =40 1511 =-38 =54 =42 =31 =-55 =63
tree provide_certificate 809 255 1566 1531 1454 1147 864 193 =-24 733 1567 =25 =-45 =-31 641 =7 122 =-51 =56 =19 =43 =-42 =87 1314 =34 =-35 136 =1 =38
tree provide_certificate 97 1426 1326 262 864 123 1441 150 1568 1205 1287 1169 427 =-15 =22 =42 =69 =30 =45 =32 =62 =-23 =14 =-34 =58 954 =-42 =56 =-48
tree provide_certificate 380 1566 1287 165 478 864 14 354 699 =11 =-24 =-26 541 =-32 =16 1323 =18 324 =-29 =50 =-47 =-59 =69 =96 1569 44 =-37 =63 =57
tree provide_certificate 1182 1238 12 360 =-52 =53 1287 600 323 1014 1108 1185 60 553 1157 =-5 =24 =34 =-40 =75 =21 =29 =-55 =-46 861 =92 =-29 =-41 =39
tree provide_certificate 265 323 1436 988 1348 661 578 1461 1250 523 1506 733 600 =0 =-45 633 =25 =-23 =-25 =-57 =38 =-53 =-31 =45 =42 =27 =-45 =-55 =-64
tree provide_certificate 1260 11 1403 600 492 1570 1174 97 1364 1331 1571 216 1572 =-2 =73 381 =-41 =45 =31 =35 =64 =-47 =58 =-49 =19 =-46 =53 =-51 =-64
tree provide_certificate 1379 1107 1256 1145 1133 546 1118 =-28 =13 =-2 =29 =45 =26 145 309 1573 322 49 753 =24 =-54 =-10 =-22 =-17 =-48 570 =-45 =11 =55
tree provide_certificate 70 =-48 265 1260 1395 302 1495 483 279 264 =-6 1544 470 476 =14 =-40 1135 =-33 =55 =55 1480 =-42 =47 =-20 =-50 =39 =-28 =-56 =-64
tree provide_certificate 1574 1244 1462 1177 1254 1575 1480 1576 1412 1333 1577 1578 1579 =-4 =33 =50 =-65 =-50 =-39 =62 1580 =23 =-59 =-43 =-53 =28 =82 =42 =90
tree provide_certificate 70 =-49 592 1354 864 1257 1419 1001 1441 1581 =-15 =56 =36 =42 =73 =31 1128 490 642 =0 =-43 1582 1583 =33 =-55 =-48 =51 =68 =43
tree provide_certificate 1016 1366 1584 1207 988 1221 540 1273 1585 1328 =-2 =45 =-35 =-46 1586 =65 946 =-38 =46 =34 946 =44 157 =-44 =37 =43 =-49 =77 =62
tree provide_certificate 163 1587 12 1165 =-47 =52 227 36 850 1588 137 1414 1589 =-14 =59 =80 =47 =63 =55 =21 1590 1178 332 =-18 =42 =28 =66 =88 =15
tree provide_certificate 57 1182 1591 49 1411 1592 1593 1153 809 1442 =-12 =58 245 1305 =-10 =28 =46 1594 =-57 =39 =47 =78 =44 =-27 =44 =38 1595 =19 =-38
tree provide_certificate 864 19 264 1497 1190 1596 =-38 =66 =24 =76 479 302 778 991 1498 1568 =8 =56 =56 =-20 =-42 =66 =-46 1178 =-34 =43 1464 =16 =-54
tree provide_certificate 1205 1182 168 1173 1560 1571 49 1597 1168 1135 1598 809 587 =-1 =-24 =15 =-52 641 =30 =-31 =-46 =-65 =-25 =29 =72 =30 =-51 =36 =41
tree provide_certificate 1259 1571 249 1599 1456 1590 1121 1329 1600 1226 1601 =-7 =44 =20 =19 29 =-33 =51 =67 =55 =-65 =48 401 475 =-23 =53 =72 =31 =-57
tree provide_certificate 108 =-58 1403 1117 976 1461 947 463 823 1273 166 445 677 =7 =-32 446 =-48 =46 =36 =-29 866 =-36 =53 =-38 =-50 =-52 =38 =-34 =59
tree provide_certificate 100 =-56 1392 1602 610 1287 1338 1051 1603 233 289 =-1 659 =-66 =38 =-52 =61 =46 =89 =67 =-34 608 =89 1604 =2 =79 1350 =47 =-31
tree provide_certificate 97 856 1329 1605 1171 1221 1323 798 264 1331 =-27 =24 1062 =-1 =48 =-57 136 =-50 10 =-50 =40 =35 =38 =41 =42 1343 =16 =80 =-55
tree provide_certificate 463 540 1560 635 1497 87 721 675 1157 797 37 1606 =-10 =56 =11 =-39 157 =-7 =58 1432 =-28 =61 =29 =-50 =74 =-24 =69 =34 =-47
tree provide_certificate 1426 964 1607 1260 1380 1608 1296 705 1256 560 1609 1474 =4 =-21 =-55 1529 =-26 =59 =27 =-49 =44 =80 =45 =-60 =96 =-36 625 =-39 =44
tree provide_certificate 70 =-51 1182 143 1366 1270 1610 1608 247 1304 1450 1399 778 =-1 =-51 1585 =23 =-61 =-55 =-57 1611 =-57 =54 =90 =24 =-54 =72 =-56 =37
tree provide_certificate 12 =-46 388 1033 1368 176 1575 1154 478 864 =3 1377 754 62 =30 =-29 =-34 68 =32 =-39 =-44 =-47 =-52 1581 =-15 =71 =60 =-49 =-29
tree provide_certificate 1182 309 39 925 1270 1522 1589 571 97 699 150 1283 1612 =-3 =46 =39 =24 =-23 =-42 =-38 =55 =49 =-53 =34 110 =-63 =36 =-39 =36
tree provide_certificate 1395 1182 1146 846 909 1613 1603 1004 1330 =-12 =48 =13 =57 =56 =65 1614 797 946 =24 =-20 =-35 =-30 1615 =29 =-50 =35 1483 =-41 =36
tree provide_certificate 1417 442 1616 1379 1266 1617 =-13 =71 =39 =55 =51 1618 1136 731 1573 463 1075 524 =23 =-43 =-38 =-34 =-18 1228 =-22 =33 =-30 =-37 =-33
tree provide_certificate 13 1275 325 1219 1571 1250 1279 265 11 109 =-6 126 =-32 1619 =21 =-79 =-50 =-61 =53 =43 =33 =42 =-37 =69 59 907 =-53 =36 =64
tree provide_certificate 1153 1126 864 991 19 1620 =2 =81 =-23 =-38 157 606 166 36 435 =-31 =61 =14 =59 =-60 1621 1494 =27 =-54 =-49 834 =64 =-47 =-46
tree provide_certificate 70 =-43 1259 1260 1349 1066 1622 1623 442 319 546 =-9 =20 =31 1377 1618 964 1056 =26 =-14 =-25 =-24 =-15 =-36 =-45 =-38 =-54 =-59 =-54
tree provide_certificate 766 1392 1543 967 1599 57 515 1257 =-6 =30 =-26 13 1245 1144 =9 =48 1624 =-32 =80 =-47 =37 1257 =45 =-40 =64 133 =63 =-1 =-59
tree provide_certificate 463 127 210 1107 1221 =-14 =48 126 561 =31 =-49 60 446 1177 470 1280 =4 =-25 =-57 =50 =41 =-42 37 319 =-42 =45 =30 =-54 =-51
tree provide_certificate 625 97 1452 1016 1518 264 402 852 1625 =-45 =23 =21 =8 324 1520 1551 1626 =-5 =51 =50 =72 967 =11 =66 =63 =55 =47 =-44 =54
tree provide_certificate 1306 1627 258 442 1315 719 901 1320 =-39 =33 =36 =-2 =72 1358 1371 =13 =-38 =-39 147 36 367 385 =-21 =35 =-52 =11 =38 =-34 =49
tree provide_certificate 1477 163 1291 1021 1628 530 1145 68 1629 =-25 =70 541 =-10 1387 =25 =-30 =26 =37 =49 =14 =-42 1498 354 =16 =-27 =64 1324 =-36 =27
tree provide_certificate 1153 1414 127 696 197 245 568 396 1239 =-1 =33 =38 1630 =-23 =48 1343 1620 516 =14 =-37 =90 =89 =-50 =-48 =-50 =75 148 =-41 =47
tree provide_certificate 1631 1560 1206 1632 609 165 464 1309 950 1633 1634 1371 1613 =1 =78 =-41 =-53 =78 =27 =60 246 =-3 =-60 =-49 =-29 =-42 =50 =70 =111
tree provide_certificate 70 =-43 1635 287 127 1609 1605 1636 1637 619 319 =-3 =36 1638 1094 =20 =-14 =-53 96 =-55 =44 =-55 =44 =-50 =-51 =-55 1350 =-59 =31
tree provide_certificate 1379 1348 380 367 285 1571 742 864 1639 =-19 =43 1228 1108 1321 =21 =-48 =-34 =-18 =12 =31 =32 578 =23 =-30 924 =-29 =54 =38 =54
tree provide_certificate 1207 1173 1441 1139 1442 902 210 1125 1239 1244 1408 59 1249 =-20 =42 =14 =28 =42 =24 861 =27 =-36 =7 =34 =55 =24 =30 =28 =38
tree provide_certificate 1568 1186 70 =-43 730 964 1342 778 1402 1640 1607 322 378 1477 1438 =13 =-29 =-15 =-58 =-8 =84 =-31 =-47 =-40 =-40 =-35 =-41 =67 =34
tree provide_certificate 1392 1607 1250 302 1001 1477 12 =-47 1153 924 =-1 =24 =-27 12 =48 695 =-47 =0 =41 520 1641 =-20 =74 =68 =38 =81 166 =15 =87
tree provide_certificate 1568 1392 928 407 1366 1270 1337 1216 120 1331 =-6 =30 =33 675 1642 1643 =50 =-32 =-20 =-16 =68 =-52 =66 =-46 =-41 =38 1644 =40 =-21
tree provide_certificate 70 =-50 163 1635 1256 1529 681 1645 1130 721 1646 546 1647 =-13 =51 1222 =2 =63 =54 =27 =46 =67 =19 =48 =28 =-42 1291 =11 =82
tree provide_certificate 1499 108 =-41 1436 833 1240 1368 1045 1614 388 1648 951 1649 =6 =-58 =-55 =-36 1650 =-36 =72 348 =-47 =34 =34 =52 =38 =-49 =-53 =-45
tree provide_certificate 1174 124 1340 1306 551 12 1336 =-43 =49 100 =-49 1445 1543 1273 1423 1260 1461 =5 =-46 =-43 =-41 =-27 =57 =39 =-46 =48 =41 =-38 =57
tree provide_certificate 1557 797 264 294 1161 =-49 =37 512 =15 =-50 619 1057 1629 =-5 =69 =64 1635 294 1052 832 =36 =-40 =-37 1065 =9 =-38 =-45 =-29 =-45
tree provide_certificate 1631 1326 70 =-46 1374 864 442 1173 1240 1651 619 =-34 =-7 =62 =39 =49 423 1652 =16 =-58 =-15 289 1321 =13 =-37 =-58 =-36 =47 =94
tree provide_certificate 1574 1371 70 =-47 163 1247 991 1653 784 1635 510 1654 =10 =-49 =-5 =-40 =-28 =-57 =-33 =61 1627 1503 1652 =23 =-22 =-37 =-46 =-50 =83
tree provide_certificate 70 =-46 1177 1392 1326 193 180 422 546 =-32 1148 =-10 =42 =7 124 =3 =-54 731 682 =22 =-41 381 =-30 =46 =49 1655 =46 =-36 =44
tree provide_certificate 507 1219 681 1207 1492 1656 1510 1366 264 1278 =-33 =6 635 =-5 695 =-56 =2 =64 =33 =62 =70 =38 623 1657 =35 =-47 =-56 =35 =44
tree provide_certificate 1587 1491 1658 1659 322 1547 1619 925 234 715 =0 =-46 =-34 =33 =-56 =45 641 150 1660 1661 =-36 =32 =40 =23 =31 =75 =61 =41 =76
tree provide_certificate 13 81 677 766 49 686 309 664 994 123 1662 =24 =-34 =-5 1278 =-50 =47 =-38 =-48 1149 =-7 =42 =-15 =-56 =-38 415 =-43 =32 =-29
tree provide_certificate 1568 1182 1379 665 1514 1281 1663 278 642 1323 322 =1 393 =-27 =22 =-25 1252 =-37 =52 =-35 =59 =27 =47 =-39 =51 =27 1519 =41 =-32
tree provide_certificate 1153 310 1426 108 =-45 834 1326 507 1664 1202 1665 14 =-2 =-21 =81 =12 =49 =46 =53 =27 1325 631 =-51 =39 =30 =-62 1666 =-41 =45
tree provide_certificate 964 907 1373 1667 1668 403 197 1669 1635 1670 1671 =-7 =68 =54 =-49 =37 =-60 159 =39 =-38 =28 =63 =65 123 810 =38 =-45 =-20 =-41
tree provide_certificate 124 258 1607 635 609 =9 596 =-39 =39 1672 1439 318 1673 =-54 =33 =32 =48 =75 =78 695 129 =-28 =50 1503 1674 =21 =-39 =-41 =-45
tree provide_certificate 1426 1537 70 =-45 1259 1403 1281 1514 1185 1659 1177 1205 =-2 =24 133 =-15 =52 =72 =66 =55 =37 =51 =-51 =67 503 1176 =-55 =0 =46
tree provide_certificate 1419 247 176 1107 =-8 1446 1321 1316 864 =3 1377 168 =34 =-41 =-8 =-56 =-31 =67 1277 768 776 =-28 =44 =46 =41 1439 =-51 =41 =68
tree provide_certificate 1675 1128 917 705 58 1495 1676 36 696 1031 1321 1677 =5 =-50 163 =-59 =24 =-50 =-52 95 =16 =-26 =-44 =-43 =-51 =-42 =-53 =33 =-54
tree provide_certificate 1403 1172 524 1066 1565 1678 464 1194 19 1357 =9 =-19 163 =-25 =9 =-30 1245 1107 =-35 =24 =-56 163 =67 =-33 =-20 =-40 =-45 =36 =49
tree provide_certificate 176 1107 809 255 1679 =-15 =63 =32 136 188 906 994 =-47 =54 =57 =57 =52 1446 247 1460 =11 =-54 =-37 =68 748 =-20 1107 =45 =-18
tree provide_certificate 1377 163 1680 71 730 1256 1681 =-6 =60 =29 =-47 123 =30 =-32 =68 568 353 176 133 =-33 =22 =-52 =30 =-20 1682 133 =-38 =-1 =43
tree provide_certificate 1321 432 1051 1152 1683 1684 1685 1171 1472 1337 1331 =-6 =25 =61 =51 1686 =39 =-35 =35 =51 =61 =49 =39 =-46 1469 29 =-4 =-61 =39
tree provide_certificate 809 1687 633 144 1688 1367 1148 1182 1107 =-16 686 =14 =-13 =31 =14 =51 =66 994 =-40 =32 1148 1039 =7 =42 =-26 =70 1474 =19 =-26
tree provide_certificate 1287 1511 733 1434 70 =-43 =-5 =76 191 540 629 302 1424 1380 225 =-5 =47 =63 =52 =76 =-49 =71 =-38 534 1689 =46 =-36 =-12 =66
tree provide_certificate 1571 988 1459 1213 595 284 1468 1343 =-3 =25 =50 =-44 =-47 1426 809 =30 =-11 =-18 1690 =-60 =39 1213 =37 =-14 1691 271 =44 =-32 =-33
tree provide_certificate 1403 967 458 1450 1260 20 1678 1197 166 1613 1256 =0 =29 =64 =34 =-28 =38 =-48 =-47 =-44 54 1195 748 =-43 =-1 =27 =31 =33 =46
tree provide_certificate 1185 1059 1544 707 20 809 1692 1693 1631 1694 1288 =-7 =51 =-51 =66 =60 =72 1028 389 =4 =-43 =27 =-50 =43 216 =48 =-30 =46 =61
tree provide_certificate 1550 49 1173 1321 157 1553 1379 374 1695 1696 1697 =-19 =33 =40 =65 =27 =53 =22 133 1144 =10 =74 1698 =2 =43 =-30 =36 =-20 =37
tree provide_certificate 1172 1297 1395 492 224 1323 97 1680 1691 176 =7 =-14 =-35 =78 =-47 =-31 531 1250 =-34 =53 =59 =21 =-40 623 =23 =-29 322 =49 =-41
tree provide_certificate 856 551 1033 1436 1419 212 1699 1700 1701 381 1271 1513 1102 =2 =21 =48 =38 1204 =-58 =53 =-47 =-49 =-28 =-44 =68 =-46 =-50 =-55 =21
tree provide_certificate 1392 505 1126 715 34 255 1161 882 740 1610 1600 1602 568 =12 =-17 =75 =-13 =50 =-23 =-45 =-14 =37 1602 =-13 =46 =-47 =39 =-51 =31
tree provide_certificate 1631 443 108 =-42 1603 677 1540 666 1378 142 150 1370 1151 =1 =44 =-40 124 1585 =30 =-43 =-46 =-42 =-26 =-46 =62 =-35 =56 =-42 =84
tree provide_certificate 13 1326 1574 1373 247 1687 98 1702 1703 1426 248 1501 =4 =-47 =-51 =-26 =-45 =-40 =-39 =55 1439 =-49 =39 =59 =71 =44 481 =-50 =19
tree provide_certificate 11 13 1294 1146 1312 1575 1704 954 1705 1706 1707 1699 =3 =-33 =50 =-51 =-53 =40 =-53 =-40 =-50 =25 =42 1369 322 =-41 =23 =55 =-45
tree provide_certificate 864 625 1492 1424 619 101 =-18 =21 =0 =32 =66 =63 157 515 =-1 =-41 91 1536 1708 1709 =36 =-23 =-16 =-41 18 =-29 23 =33 =-40
tree provide_certificate 1205 1607 1051 1207 1710 742 37 1708 846 1468 137 =-27 =42 =48 =12 =35 1376 =-3 =28 1586 =-14 =24 =23 =33 =37 =70 1711 =47 =-30
tree provide_certificate 57 1108 168 1182 1133 1127 492 1364 1712 =-16 =47 =48 49 =23 =-46 =41 =29 =27 =-60 =16 34 =22 864 1299 492 =-43 =26 =49 =20
tree provide_certificate 1537 1419 609 262 1603 903 1713 566 1714 362 555 98 =5 =-34 157 =-56 =33 =-31 =-49 =-41 =68 =-48 =51 227 =-46 =7 =-29 =67 =64
tree provide_certificate 323 1665 1238 1395 1501 1715 605 1703 942 1464 556 =9 =-30 =-49 =-50 =-35 262 =-4 =-62 =-34 =-46 =-24 210 =-45 185 =-18 =93 =67 =-51
tree provide_certificate 1348 1152 432 1716 1312 936 279 677 1298 238 36 =-3 1717 =11 =-43 =39 =62 1718 1286 =-57 =31 =34 =-31 =-41 =-44 =-58 =-49 =51 =38
tree provide_certificate 1561 70 =-43 1668 1135 1439 1683 1171 1719 1462 1337 =-7 =60 =60 =57 =34 =60 =35 1384 1720 1377 1721 =32 =-36 =-13 =-43 =-47 =30 =52
tree provide_certificate 1607 573 1389 1455 1403 1497 20 805 1676 1461 1722 1354 1524 =-1 =47 =47 =61 =-46 =-47 =-41 =-44 =60 180 =-18 =73 =-27 =48 =39 =69
tree provide_certificate 610 1666 1575 1287 65 1631 652 1687 1723 385 =-2 68 =59 =-9 =58 =61 =-50 =69 903 =43 =-35 =59 =-38 1117 =38 =-37 919 =-31 =49
tree provide_certificate 1560 1392 988 1235 1287 1331 1348 853 1173 1593 1330 1724 1362 =-19 =32 =10 =43 =37 =17 =9 =26 =26 =48 =29 =18 879 =38 =-40 =60
tree provide_certificate 1426 988 1725 1560 1186 766 797 546 864 428 1144 =-21 =9 731 =25 =-25 1619 =9 =-79 =16 =-25 =-53 =56 =67 =-38 =30 490 =-51 =5
tree provide_certificate 797 1321 1016 1059 1125 407 964 778 547 =3 1586 =75 =-11 =-40 =-33 =-39 1586 =2 =40 =51 =49 824 =39 1432 =-41 =30 1474 =-33 =50
tree provide_certificate 546 11 1177 1192 1107 302 1147 1060 1279 =-23 =42 =55 =15 =34 1303 145 =8 227 =-40 =6 =-39 =32 =41 =-54 635 1726 =23 =-40 =-29
tree provide_certificate 1511 1183 1185 479 907 1615 1697 38 1678 1348 1062 1180 =-18 =41 =42 =32 210 =-23 =77 =1 =31 =45 =18 1727 =-43 =24 =60 =38 =29
tree provide_certificate 1182 1366 1396 74 1518 264 1728 1322 =-23 =44 =44 382 728 1059 =-3 =44 =35 868 =-42 =42 =47 =39 =38 =57 82 =-26 534 =59 =-3
tree provide_certificate 809 1117 1206 1277 560 458 163 571 992 1419 754 1267 =4 =-22 =-31 =66 =47 =-45 1021 1627 =35 =-41 =-39 =-21 =-25 =26 =57 =-40 =16
tree provide_certificate 1153 136 1267 795 1275 1515 991 1226 309 1729 1532 1730 =0 =43 =60 =41 =-40 =37 774 262 =-55 =25 =32 =-29 =66 =-22 =-27 =10 =-39
tree provide_certificate 969 1434 809 1371 1424 1377 10 1731 245 1480 425 1732 =-22 =35 =11 =20 340 =-3 =73 =64 =7 =-21 =42 =-50 215 =-3 =25 =71 =-41
tree provide_certificate 97 1304 1172 264 1497 824 =11 875 =-28 =37 =58 284 1597 1574 1423 1199 1733 1734 =9 =-49 =-46 =-45 =-42 =74 =-52 =-30 =46 =-50 =-41
tree provide_certificate 1426 1450 1716 1326 1735 362 212 361 555 262 165 504 =9 =-33 =-56 =-21 =-46 271 157 =-47 =0 =19 =-43 =-38 =50 =43 =-56 =-48 =-30
tree provide_certificate 609 766 287 1433 1716 1186 88 635 855 1736 1737 =6 =-47 =-45 =28 906 =-34 =33 635 =-51 =41 =55 =-54 =-34 =-50 =-51 192 =-47 =31
tree provide_certificate 492 1182 1605 1574 1511 1348 1572 1337 1738 =-8 1739 =-50 =31 =57 =51 =26 =20 =64 =35 =34 1506 719 =-25 1740 996 =39 =-29 =-54 =-38
tree provide_certificate 1519 81 70 =-42 165 310 797 1417 1117 1649 1741 120 12 =-28 =10 =44 =-44 =-54 =-30 38 =-50 =5 =-20 =-47 =-54 1025 =-42 =32 =-25
tree provide_certificate 925 1520 1419 1716 1742 1523 1614 302 1743 1082 1445 1744 507 1665 =-9 =41 =22 =35 =25 =49 =53 =20 =-38 =34 =44 =-54 =56 =54 =41
tree provide_certificate 12 =-40 1259 1338 988 158 1745 925 907 89 1746 =-13 =36 1746 =6 =-36 14 955 =35 =-34 =-33 =29 1600 =51 =-26 =-50 =20 =53 =-49
tree provide_certificate 1348 1151 1587 1417 323 287 289 797 1297 1692 1564 294 =-8 =4 =-55 =64 =18 1474 1747 =-38 =34 =49 =-39 =-49 =-48 =-30 =65 =49 =38
tree provide_certificate 1723 1238 1434 1607 1057 1748 165 1749 859 1750 1195 1751 1543 =-2 =43 =39 375 =40 =-33 =-54 =-49 =-44 =-50 =-45 =30 =61 =69 =-37 =61
tree provide_certificate 70 =-51 1752 1315 1287 1454 474 1680 36 949 245 =-3 =19 =-55 1531 567 1753 1117 =19 =-34 =-56 =-30 =-37 =64 =-35 =41 =53 =57 =-38
tree provide_certificate 13 1519 1499 1153 1754 1755 442 =1 =12 =-47 =-42 37 =30 =-42 =-36 1016 601 =2 =-50 =41 1756 631 410 1757 =-72 =17 =26 =27 =49
tree provide_certificate 12 =-39 1499 1459 1338 1758 1759 903 1760 181 1199 234 1360 609 =12 =-18 =-25 =-22 =-43 =-51 =-43 =-43 =-44 =-35 =66 =-35 163 =-53 =33
tree provide_certificate 1678 1631 247 322 428 1016 =-2 =69 1573 =17 =-30 641 71 1379 1761 1762 =-36 =43 =43 =32 =12 =42 1135 =-50 =19 =70 1588 =11 =85
tree provide_certificate 241 1275 10 1340 1172 1763 1049 1764 1282 213 1765 =-17 =46 =28 =48 133 =43 =-23 =47 =53 =34 =69 1521 569 =6 =39 =-43 =57 =-41
tree provide_certificate 1631 1666 1403 677 309 1177 688 380 1692 1313 =-2 =56 =61 44 392 =-46 =13 =55 =-46 1181 =42 =-24 =-40 =-38 =38 410 =28 =-31 =67
tree provide_certificate 323 1459 766 1368 1766 20 1767 474 243 1687 446 =1 251 =38 =-18 =59 =-46 =-29 =-45 =-39 =-44 =40 =-49 503 1768 =-51 =31 =31 =-49
tree provide_certificate 1716 323 1769 1259 1426 284 1676 1455 324 955 479 1057 =6 =45 =-36 =-29 =18 =-20 =-45 =-31 790 954 =-39 =36 =46 =-47 =-42 =-48 =-54
tree provide_certificate 1560 1656 70 =-50 1201 1298 569 1471 1593 1390 1556 1059 461 1309 =-5 =49 695 =-27 =8 =37 =50 =48 =47 =35 =24 =61 =-36 =52 =58
tree provide_certificate 380 1770 1128 1368 1678 1673 1514 1291 1256 919 =-1 =36 =26 =-40 =43 =45 1588 =5 =83 =42 =30 =-58 1771 1772 1773 =-33 =25 =44 =42
tree provide_certificate 1456 1499 8 1145 1207 1173 1495 1237 1774 168 1321 1126 =-1 =52 =-26 =-42 =43 =34 =-48 1752 =34 =-34 =36 =23 1438 =-51 =35 =-37 =-56
tree provide_certificate 1083 991 1480 1207 1775 1511 1173 309 1590 =1 =41 =-35 567 =38 =-33 =33 =-34 =38 347 144 =41 =-12 =-39 269 1776 =-35 =38 =22 =-45
tree soa_access 1395 1321 1143 1777 1778 1129 1779 1780 1781 1782 =-116 =76 =24 =51 =-14 =48 =94 29 =-31 =94 =95 =100 1783 13 473 =81 =-50 =-44 =-99
tree soa_access 1476 1784 1257 1785 1321 1016 =-111 =-6 =49 =73 1786 1321 924 1787 =-52 =79 =53 =97 =92 =70 164 294 534 =47 =-47 1788 =89 =-79 =-100
tree soa_access 1072 1289 1789 1143 1016 1790 1791 1125 1792 1793 1794 =-104 =41 1584 =-99 =39 =-39 1795 =-79 =31 =85 =14 =9 29 =-60 =100 =84 =105 =64
tree soa_access 861 =-103 37 1289 36 10 1202 1559 1796 =-80 =86 =86 774 =-69 =107 1004 =80 =-42 34 =81 =-71 =100 478 1797 1798 =79 =-63 =-56 =-35
tree soa_access 1280 1153 1370 1799 =-98 =69 =22 =85 157 541 1800 =-43 =74 774 478 =53 =-82 =-77 1801 1798 1802 1367 =86 =-72 =-67 =-94 1118 =-91 =39
tree soa_access 1395 1341 1321 1803 1804 1805 1308 1806 =-92 =19 =29 =65 =-10 =53 =59 1807 =63 =-73 1783 1467 1808 1798 1809 =78 =-71 =-83 =-84 =-89 =-82
tree soa_access 1387 1163 1433 1810 1811 =-92 =10 =53 =67 =58 68 1189 37 1812 =-82 =81 =-1 =91 217 1256 37 1211 =-78 =40 =28 =95 1813 =85 =-75
tree soa_access 1476 1395 1211 1312 1172 1803 1573 1814 =-88 =76 =-19 =37 80 =-44 =84 =35 =45 133 1738 =-31 =90 =90 133 966 =34 =-71 1815 =84 =-68
tree soa_access 1153 1168 1777 1172 1358 1816 1283 1817 1818 1819 =-85 =11 1738 =-45 =73 =51 =-23 =19 1319 =-27 =88 =1 258 =67 =-54 758 =70 =-43 =57
tree soa_access 1280 1153 1433 1811 1820 1821 =-84 =30 =47 =29 =70 =62 442 948 37 =-88 =-20 100 =-50 =66 478 49 1467 =65 =-57 37 =-58 =49 =-75
tree soa_access 1153 1784 1800 1822 1823 1824 1825 1826 1827 1828 1829 1830 =-79 =56 =54 =54 =-16 =31 =54 1831 =-32 =82 =35 =40 =81 1832 =55 =-70 =57
tree soa_access 1335 1433 1173 1777 1833 1787 =-80 =59 =27 =58 =87 =52 37 1283 49 928 817 1832 1834 =62 =-71 =-76 =-40 =-77 =-65 36 =-86 =84 =56
tree soa_access 1341 1125 1789 1778 1436 1283 1811 1835 1836 =-76 =68 =59 =28 37 686 =-83 =93 =24 =31 =75 =79 12 =38 =-49 428 37 =-67 =35 =90
tree soa_access 465 1370 1189 1143 1263 1837 =-76 =18 210 585 =-64 =56 =15 =42 12 =59 =-32 428 =-8 =80 609 1838 1423 1839 =81 =7 =-49 =-67 =-53
tree soa_access 1125 1173 1107 1812 1840 1814 =-75 =72 =55 =84 1841 503 1842 =-55 =51 =19 =13 1107 =2 =81 1738 1843 1841 1844 =-39 =33 =55 =43 =22
tree soa_access 465 541 1817 1845 1846 1573 =-74 =-31 =46 =72 1846 =76 =-46 86 568 1817 =-49 =55 1652 =33 =-60 1847 1848 =-67 =58 =58 1815 =72 =-71
tree soa_access 861 =-74 1849 1760 948 1503 950 1280 =47 82 1480 403 =-18 =86 =71 1511 1850 =56 =-61 =-60 =67 =87 1377 1851 =83 =-6 =20 =-69 =-63
tree soa_access 465 1168 1734 1852 1790 1812 1853 1854 1847 1855 1828 =-70 =39 =41 =54 =51 =32 =68 =24 =50 =75 =36 13 1838 1856 =78 =-62 =-70 =-42
tree soa_access 1476 1211 1289 1172 1835 1789 1857 503 1143 =-70 =66 86 =68 =-59 =54 =65 =66 =-2 =88 =47 164 217 534 =43 =-46 344 =79 =-65 =-62
tree soa_access 861 =-72 324 298 947 1648 1289 416 1312 1440 193 695 =-5 =31 =80 285 =77 =-52 =86 =67 =77 =-35 =-69 1319 =-51 =100 1323 =85 =-47
tree soa_access 1387 1163 1211 1779 1818 1793 1858 =-71 =12 =0 1107 =-46 =65 1859 =43 =-86 =47 =51 1107 1256 365 757 834 =-49 =34 =21 =56 =88 =62
tree soa_access 1335 1163 1289 1321 1370 1785 =-70 =59 =24 =70 =70 =54 133 1738 217 1039 12 1370 =-30 1860 =41 =-63 =32 =60 =-58 =75 217 =7 =71
tree soa_access 1341 1861 1810 1862 1796 1863 1864 1865 1866 1867 1868 =-63 =58 =42 =50 =52 609 =37 =-65 =29 =54 =61 =17 1189 =-22 =74 322 =51 =-18
tree soa_access 1476 1861 1358 1283 1436 1173 1869 1870 1840 =-66 =60 =64 =45 =27 =37 1871 1107 =-17 =79 =111 =49 1872 =49 =-66 1107 =-6 1108 =75 =-23
tree soa_access 1280 1573 1835 1873 1370 =-67 =12 =46 =45 =52 68 1874 1875 1876 109 =-37 =32 =71 =61 =51 1801 1815 609 1877 =56 =-32 =-33 =-61 =-32
tree soa_access 1289 1107 1285 1878 1173 1826 1879 1880 =-65 =61 =8 =43 =0 =36 =-1 1173 1846 1778 1881 1862 205 =-46 =18 =52 =60 =40 =53 =61 =72
tree soa_access 861 =-67 37 251 49 1882 1849 1883 14 1863 1884 =56 =-49 =-70 =-22 =-60 =-67 =-59 =-51 1225 =-59 =83 600 1883 1087 =60 =-42 =-40 =-24
tree soa_access 1476 1778 1885 86 1886 1144 1204 1792 =-61 1841 =60 =-54 =-27 1285 =-6 =83 1618 =18 =-59 =-62 =36 =70 217 1374 =18 =-87 157 =-23 =69
tree soa_access 1387 465 1211 1852 =-65 =25 =48 =65 465 1553 36 387 1887 1888 =-32 =83 =63 =68 1746 =43 =-63 758 =62 =-75 1838 1190 =57 =-26 =-64
tree soa_access 1118 1395 1784 1211 1785 =-65 =54 =45 442 =-48 =73 =51 442 294 856 =-36 =84 =21 13 600 1815 1889 735 =52 =-39 =-60 =-55 =-50 =-34
tree soa_access 861 =-66 70 566 748 1861 1890 1891 =-33 =29 =61 =58 966 =56 =-10 =-64 1892 298 1467 1374 1438 =57 =-42 =-24 =-51 1125 =-50 =61 =-75
tree soa_access 1163 1810 1893 1862 1818 1172 =-61 =-5 =6 =46 =64 428 100 =-47 =45 =76 100 428 1440 =-37 =63 =62 473 13 1894 =65 =-63 =-19 =-50
tree soa_access 1211 1312 1780 1789 1779 1785 625 1718 1895 1833 1206 =-58 =25 =14 =32 =49 =8 =37 846 =-28 =59 =57 =53 =62 1896 251 =51 =-6 =-70
tree soa_access 1387 1818 1433 1811 1799 =-63 =46 =22 =51 1107 1861 =-35 =45 =63 1107 757 68 1897 =-30 =60 =14 =47 1894 196 =60 1433 =37 =-57 =-66
tree soa_access 465 1153 1780 1818 1898 1899 1816 1900 1901 1460 =-60 =15 =38 =15 =10 =33 =21 =6 =60 1892 =49 =-62 32 1902 1903 =59 =-57 =-58 =-6
tree soa_access 1387 1211 1835 1833 1852 1370 1778 =-63 =59 =4 =48 =42 =57 =43 1107 1886 1904 387 809 540 =-30 =77 1905 =55 =-59 =44 =92 =44 =44
tree soa_access 1573 1341 1072 1321 1891 1257 1906 981 =-61 =-2 =51 =-7 =11 =39 =24 1907 1908 108 =14 =74 =-66 =-61 29 108 1909 =-59 =59 =42 =54
tree soa_access 1118 465 1835 1833 =-61 =25 =35 =59 164 566 757 1252 133 387 =-11 =60 294 =-18 1582 =58 =-45 1807 =82 =-47 =52 89 =-53 =43 =-44
tree soa_access 1280 1779 1835 1862 1833 =-63 =27 =27 =39 =32 1144 49 29 1004 =3 =48 1433 1850 =53 =-40 =-12 =-21 1211 =80 1377 164 =60 =-45 =-56
tree soa_access 1118 1573 1835 1778 1241 1858 =-60 =2 =20 =44 =52 =29 100 428 1399 776 1910 =-47 =49 =59 126 =-57 =71 =37 1894 217 =20 =53 =-69
tree soa_access 1168 1826 1911 1912 1263 1821 1862 1824 1844 1557 1913 1914 1915 =-53 =66 =32 =29 =-7 =17 =18 =17 =26 =2 =31 =41 =49 1323 =34 =-83
tree soa_access 1163 1433 1222 1785 1870 1265 1916 1893 1917 =-57 =44 =37 =43 =-16 =32 =46 =-18 641 350 =53 =-43 =-22 133 719 89 =-47 =55 =30 =51
tree soa_access 1335 1779 1861 1835 1811 =-62 =11 =29 =50 70 =-19 758 =69 =-37 298 70 1553 285 503 1241 =-16 =74 =77 =79 =52 1918 =44 =-65 =-39
tree soa_access 1387 1370 1173 1919 1016 1852 =-59 =23 =57 =23 =56 =36 70 1370 324 1819 1920 =-44 =46 =54 855 =55 =-53 =29 1850 294 =18 =44 =-64
tree soa_access 1387 1395 1818 1573 1835 1778 =-61 =53 =37 =40 =10 =47 1039 298 1374 608 1738 1009 =-38 =24 =55 1921 1922 =31 =-62 =-45 =-62 =-40 =52
tree soa_access 465 1158 1436 1876 1823 1835 1806 1923 1924 1925 =-53 =40 =10 =39 =53 =17 =42 =71 =45 264 =47 =-28 1573 500 =26 =-39 1926 =51 =-80
tree soa_access 1280 1211 1370 1321 1835 1785 =-60 =30 =50 =29 =33 =32 809 1370 13 1189 1503 1202 215 =-14 =20 =41 =80 =48 =-70 1927 =48 =-50 =55
tree soa_access 1118 1211 1777 1107 =-60 1928 1793 1929 1833 =-50 =39 =42 =50 =59 =35 =44 1107 1738 1891 100 1837 =-35 =63 =10 =56 =57 1930 =47 =-35
tree soa_access 1125 1143 1285 1785 1931 215 1932 1899 1933 1257 =-54 =-3 =6 =35 =6 1934 =-32 =62 =6 =36 1503 =-7 =77 =47 82 1935 =34 =-34 =-15
tree soa_access 861 =-62 164 1039 298 478 1936 322 689 1937 1184 1413 1938 =47 =-47 =-14 =-60 =-48 =-60 1812 1668 =-24 =64 =71 =-57 =-57 =-38 =62 =-48
tree soa_access 1810 1777 1939 1878 1349 1256 1158 1876 1244 1940 1096 =-52 1505 =-37 =30 =31 =7 =72 =13 264 =43 =-31 =62 =42 =69 =34 1921 =41 =-50
tree soa_access 1163 1289 1125 1016 1718 1096 1941 1189 1207 =-52 =18 =40 =30 =-30 =53 =20 86 1942 1943 =38 =-59 =-45 =-36 =55 6 1872 =27 =-46 =-67
tree soa_access 1163 1341 1289 1283 1143 1826 1817 1734 1785 1630 1819 =-56 =25 =32 =40 =43 =22 =49 =42 =10 =51 =38 442 108 =-49 =22 1944 =35 =-34
tree soa_access 1118 1153 1818 1885 1853 1945 =-59 =36 =58 =36 =21 278 =57 =-50 108 1135 788 1289 =-19 =45 =57 =64 298 1797 1946 =35 =-57 =-54 =-21
tree soa_access 1370 1395 1211 1321 1890 1939 1817 =-53 1947 =41 =-47 =46 =50 =40 108 =-39 =44 1948 1190 1896 978 =40 =-59 =-58 =-29 =-65 298 =46 =-39
tree soa_access 1312 1257 1283 1305 1173 1949 1950 =-52 =32 =-5 1624 =49 =-53 731 1374 363 =65 =-8 =-75 =-44 1183 879 =-7 =71 =81 1738 =-15 =33 =55
tree soa_access 861 =-61 108 1738 1039 257 1951 =-23 =50 =37 =38 =49 1952 1953 1954 236 1955 1956 1957 1958 =55 =-11 =-17 =-57 =-53 =-3 =-57 =-14 =-57
tree soa_access 1387 1784 1125 1835 1959 1931 =-57 =-10 =35 =25 =-12 =54 503 1938 1125 540 1225 51 583 328 =-23 =19 =50 =27 =58 =65 =34 =-58 =71
tree soa_access 1280 1777 1960 1016 1885 1826 950 =-59 =-18 =37 =10 =69 =27 =50 324 478 70 1888 1923 =-12 =52 =70 1850 =24 =-57 =-56 609 =63 =-35
tree soa_access 1204 1189 948 1777 1308 1897 625 1223 1961 1962 =-49 =39 =27 =23 =38 =43 =67 =14 1244 =-18 =55 =35 1166 1963 473 =19 =-51 =-49 =-37
tree soa_access 512 1818 1779 1964 1925 1799 =-57 =39 =40 =32 =30 =27 1843 948 1876 1941 1823 1965 1158 1966 =-37 =44 =15 =42 =54 =59 =72 =4 =51
tree soa_access 1280 1173 1967 1968 950 1969 =-53 =34 12 =30 =-43 =39 =49 =43 139 566 950 1173 12 =7 641 =49 =-22 =-20 =48 1970 =-47 =39 =62
tree soa_access 1573 541 1283 1168 1852 1837 1923 1321 =-53 =14 =39 =46 =30 =27 1957 =31 =-52 1321 12 =11 1283 =-36 =58 =58 1952 1971 =30 =-51 =-56
tree soa_access 1784 1153 1817 1436 1286 1630 1263 264 1178 1490 =-36 =33 =17 1972 =-50 =32 =17 =41 =8 =38 =32 824 =-28 758 =42 =-15 298 =51 =-43
tree soa_access 465 1395 1312 10 541 381 1973 1305 1183 =-49 =35 731 =1 =-53 =66 =23 =-9 =-56 =50 =16 1190 284 1031 =46 =-50 =-44 258 =20 =-70
tree soa_access 1370 1168 1476 1433 1341 1189 1974 1939 =-52 =34 =43 =2 1975 =44 =-42 =16 70 =-26 13 =46 =-24 13 =28 =-34 561 1531 =42 =-45 =-24
tree soa_access 1573 1949 1835 1812 1871 1829 1840 1795 1207 1778 =-41 =34 =38 =0 =50 =66 =45 =61 =39 =18 704 1783 164 609 =45 =-38 =-34 =-45 =-75
tree soa_access 1335 1779 1885 1976 1969 =-56 =42 =27 =31 70 =-21 =53 215 157 609 324 1871 49 387 =-5 =68 =-45 =65 =49 =-69 217 =-15 =54 =47
tree soa_access 1289 1436 1252 1924 1818 1977 1878 1932 1978 1326 1979 1980 =-38 =24 =28 =16 =82 =28 =27 =50 =15 =42 1807 264 =36 =-21 =-48 =53 =57
tree soa_access 1335 1779 465 1257 =-57 363 =55 =-39 =41 =29 328 1896 1190 1600 1797 1935 1125 1297 =3 =43 =40 =-39 =-61 =62 434 =20 =-69 =-61 =53
tree soa_access 1118 1433 1960 924 1321 1823 =-54 =53 =50 1137 =-28 =52 =22 =36 600 165 1850 100 748 879 =-13 567 =66 =-41 =32 =32 =-46 =-62 =-45
tree soa_access 465 1153 1341 1072 1972 1747 86 1158 1904 =-39 =50 =35 =-55 =39 =39 =5 =11 215 =15 =68 32 918 689 =43 =-52 =-54 1981 =-28 =55
tree soa_access 625 365 1853 1900 1961 1931 1829 63 1852 1972 1974 1796 1945 =-37 =45 =46 =47 =31 =22 =-7 =50 =14 =51 =50 =38 606 =21 =-35 =58
tree soa_access 834 1436 1888 1885 809 1835 1891 1982 852 853 1983 1984 =-41 =18 =51 =-3 =-6 =37 =21 =24 68 =52 =-15 =30 =64 =50 1190 =26 =-47
tree soa_access 1163 1822 1436 1852 1256 1125 1143 1476 1887 1051 =-44 =24 =24 1108 =30 =-68 =47 =-2 =21 =35 =37 =40 298 947 =28 =-50 834 =-47 =48
tree soa_access 1118 1820 294 =-52 1985 513 =-31 =35 =37 =34 215 503 13 196 948 1189 166 380 =-28 =60 =47 =35 1582 =31 =-53 =57 =-48 =69 =41
tree soa_access 1784 512 1170 1433 =-47 =19 =25 950 51 1911 1986 1747 1219 422 1774 1305 =-36 =-11 =40 =5 =39 =46 =28 =47 =11 =21 1305 =4 =54
tree soa_access 1370 1153 294 1891 1852 1897 1987 =-45 =31 =37 =22 =18 1988 1188 570 =-28 13 =13 =-65 =61 =50 37 428 =-34 =55 =49 1907 =36 =-37
tree soa_access 861 =-60 29 1886 82 761 403 =-15 =55 =49 797 13 1989 =59 =-42 =-38 1990 =-56 =52 251 =53 =-29 1798 13 860 =47 =-16 =-19 =-52
tree soa_access 1280 1810 1163 1211 1173 =-54 =33 =13 29 =-24 1991 =65 =-40 =43 36 157 1195 1795 1308 =-15 =67 =58 =52 =20 1894 1992 =51 =-28 =-64
tree soa_access 1335 1395 1283 1358 1993 =-51 =12 =49 =68 1926 1283 =64 =-48 =-71 36 133 434 100 285 =-27 =45 =24 =-52 18 =55 =12 497 =50 =-38
tree soa_access 1289 1168 625 1853 1734 1826 1630 1994 1241 1250 1995 =-34 =29 =21 =44 =22 =43 =32 =51 =43 =56 1323 236 =31 =-21 =-51 251 =63 =-18
tree soa_access 1280 1433 1163 1777 1996 =-54 =27 =43 =29 =41 1039 1370 452 1738 328 =-11 596 =41 =-39 =33 =66 49 =45 =-25 1918 1361 =56 =-30 =-56
tree soa_access 1118 1960 1858 1163 1241 1842 1833 =-51 =22 =33 =37 =10 =25 =28 809 1505 1256 1997 1374 1998 1423 =11 =-56 =-54 =-48 =-44 =51 =43 =36
tree soa_access 1335 1779 465 1810 1862 =-57 =12 =35 =39 797 =46 =-53 298 928 689 6 1999 2000 1632 2001 =35 =-46 =-34 =-48 =-50 =-41 =-55 =-18 =-18
tree soa_access 465 1810 1153 1777 1207 1819 1247 1285 2002 =-40 =56 =16 =23 =37 =41 =27 442 =-18 =45 1807 2003 434 =51 =-19 =-38 =-43 322 =25 =-23
tree soa_access 861 =-59 139 157 36 901 929 2004 1846 =-20 =34 =56 =66 =65 1361 1502 =38 =-38 =-61 699 2005 2006 2007 =43 =-35 =-28 =-31 =-24 =60
tree soa_access 1107 1211 37 1257 =-53 =28 1377 2008 18 2009 =-14 =63 1261 =-49 =37 =53 =47 324 =7 =67 1926 298 1341 1211 =5 =49 =52 =-27 =-64
tree soa_access 1280 264 1125 1835 1996 1950 =-41 =49 =25 =46 =23 =-52 1323 1144 1039 1942 1094 12 1876 =-10 =54 1936 =29 =-50 =46 =-43 =35 =57 =-62
tree soa_access 1341 1283 1861 1796 2010 1321 535 813 1991 =-35 =-5 =21 =21 =22 =19 =51 600 1809 =40 =-48 =-38 555 =23 =-42 1849 928 =42 =-33 =-32
tree soa_access 1370 1289 1107 1256 481 1376 1211 761 929 =-54 =11 =27 =-15 =7 =-8 =30 1377 2011 1963 =12 =-36 =-57 1668 =-50 =31 115 =63 =-9 =31
tree soa_access 465 1810 2012 1195 1256 2013 1271 1857 215 1235 2014 =-45 =28 =35 =-17 =43 =11 =39 =31 =31 =37 428 =-8 =45 13 =30 619 =-75 =4
tree soa_access 1118 1370 1016 2015 422 294 2004 =-54 =26 513 =-31 =32 =-5 =28 =45 =19 215 1263 644 1674 =-10 =51 =26 =57 1797 249 =46 =-6 =-58
tree soa_access 861 =-58 1399 1387 2016 322 =45 =-2 =-39 157 1508 966 1975 1173 1904 1222 492 =-10 =40 =43 =73 481 =-51 =33 =-56 =-46 =52 =18 =49
tree soa_access 1335 1341 924 1072 2017 =-50 =26 =46 1886 =-11 =40 =32 37 609 =-2 =-57 324 1599 2018 497 1321 2019 =14 =-50 =59 =-30 =59 =74 =55
tree soa_access 465 1189 503 1853 2020 1795 2021 1392 365 =-37 =-2 =27 =20 152 =33 =-43 =52 =49 =56 =26 13 2022 1573 227 =40 =-10 =48 =-48 =-19
tree soa_access 1252 1096 757 2023 1785 1818 1747 2024 =-29 =27 =34 428 1861 =-43 =28 =43 =36 =59 608 =30 =-6 1418 1374 22 =13 =59 =-54 =-38 =25
tree soa_access 1370 1153 1573 1871 1886 269 1987 1829 2025 559 1035 =-42 =33 =35 =30 =45 =28 =-2 86 =25 =-26 =44 =5 =15 2026 1580 =29 =-53 =-38
tree soa_access 1949 294 541 1252 788 2027 1580 =-45 =33 =40 =38 =25 340 =19 =-32 1942 1323 623 340 1894 =14 =-49 =-32 =44 =-37 =-38 1534 =42 =-36
tree soa_access 1387 1861 1370 1168 1476 1283 =-49 37 =-47 =70 =31 =29 =20 =36 37 1738 =-12 =38 1399 108 =-5 1168 =38 834 1505 =-25 =48 =50 =55
tree soa_access 1153 1349 1163 46 215 1826 2028 2029 1853 =-26 =41 =39 =61 =57 =20 =-42 =7 =57 215 1851 34 928 1859 =35 =-38 =-32 =-38 =-49 =63
tree soa_access 1335 1107 1833 =-40 =18 1821 =-17 =53 1399 1107 1888 1398 1553 122 1240 199 2030 =-26 =53 =48 =45 =37 =23 =76 =65 1361 =29 =-68 =53
tree soa_access 1280 1433 1168 1967 =-38 =54 =31 =34 215 217 1256 1398 452 =-15 =66 =59 =44 704 =30 =-60 2031 2032 2033 2034 =53 =-36 =-44 =-47 =-30
tree soa_access 1118 1810 1811 1835 1843 1143 =-35 =36 =34 =14 =32 =25 809 80 1481 1252 503 1263 1195 =-19 =42 =45 =50 =30 =52 =47 2035 =39 =-40
tree soa_access 1280 1885 1873 1960 1818 2036 =-46 =37 =19 =16 =61 =29 555 1398 1798 2032 566 322 1797 =24 =-45 2012 =-20 =60 =-26 =-48 =-57 =74 =-65
tree soa_access 428 422 2030 1256 2037 1312 2038 930 2039 2040 1876 =-32 =30 =37 =47 =34 =45 =41 =50 =23 =52 =17 2 689 587 =35 =-26 =-43 =-22
tree soa_access 442 1573 1072 540 788 =-39 =26 =22 =17 =14 1942 423 471 2041 =25 =-30 =-42 950 641 1573 2012 1984 =-33 =33 =52 =19 =-66 =33 =-39
tree soa_access 1118 465 541 2008 1950 2042 2043 =-44 =36 =35 =59 =41 =4 =40 1144 387 1189 486 164 1222 1297 =-15 =19 =21 =-43 =52 =45 =43 =49
tree soa_access 861 =-56 322 1872 1798 2044 1935 80 1184 1937 434 =31 36 =-14 =34 =-48 =-46 =60 =-38 =-41 =-49 =-51 2045 157 =-17 24 =52 =-32 =-59
tree soa_access 1280 1777 294 950 =-48 =35 1841 =-16 =42 =42 555 478 1842 1860 165 1838 2046 164 32 =26 =-3 =-29 =-62 =-45 =-40 =-53 =-42 =-40 =-61
tree soa_access 1503 1118 924 1321 =-31 =25 =15 1399 1599 1308 1757 122 1823 2012 1321 1505 2047 =-28 =32 =13 =23 =32 =38 =28 =43 =64 =58 =39 =33
tree soa_access 1189 566 2048 1980 2049 2050 1949 2051 1150 1840 647 2052 =-18 =54 =12 =36 =37 =39 =22 =55 =36 =31 =42 =-48 555 2053 =42 =-35 =-40
tree soa_access 861 =-56 1926 1118 735 1479 =42 =-46 =-55 36 205 1837 1807 1184 2054 380 49 =6 =-28 =50 =-63 =-56 =-53 =49 =39 771 =38 =-23 =-44
tree soa_access 1016 1207 1312 428 1289 1280 643 =-40 =25 1235 2055 1814 2056 =-19 =56 =50 =27 =48 =29 1942 1004 2046 =26 =-63 =-17 =-38 =47 =69 =36
tree soa_access 1016 1096 322 1358 1241 1147 1139 =-18 =25 =18 =50 32 =41 =-31 1876 929 2057 =-51 =32 =36 =43 2058 =16 =-35 229 2059 =43 =-40 =-35
tree soa_access 861 =-55 428 1921 562 566 2060 2061 285 1698 442 =-13 =12 =54 2062 =60 =-32 =55 =-52 =-34 =65 =-54 754 1161 1476 =48 =14 =-26 =-38
tree soa_access 1900 1961 1785 1949 478 797 1283 2063 1861 193 2064 967 =-18 =31 =34 =15 2044 =21 =-44 =-53 261 =22 =-29 =-37 =-52 =30 =42 =57 =60
tree soa_access 37 442 =-33 36 133 1289 318 2065 =-50 =17 =24 =40 1573 1211 =-34 =44 =45 =29 555 1144 471 70 =-13 2000 =20 =-42 =-37 =43 =-58
tree soa_access 503 249 324 18 225 416 846 1504 1395 1271 =-21 =38 =11 =-55 =20 =34 =43 1987 1094 2066 2067 =-32 =35 =32 =15 =42 =25 =-28 =60
tree soa_access 215 1163 1211 503 1818 1396 =-29 =44 =20 =41 =13 947 430 1172 =13 =-21 229 =58 =-35 =-54 2068 579 2069 2070 =30 =-47 =-33 =-29 =-57
tree soa_access 1370 465 587 2071 2014 493 1211 =-24 100 =-15 928 =49 =-22 1163 =-3 =48 =47 =-62 =-44 1377 2072 1798 =33 =-42 =-56 948 =23 =-55 =19
tree soa_access 1153 1118 1016 513 2029 1778 1211 =-40 =10 =36 =26 =20 =69 2073 13 1927 1039 2005 936 =13 =-49 =-36 =40 =-49 =-30 =-41 176 =11 =55
tree soa_access 555 1144 1876 1777 318 2018 1784 1263 1638 553 2074 2075 =-23 =40 =45 =26 =31 =44 512 =41 =-13 =20 =22 1163 =38 =-8 =50 =29 =-62
tree soa_access 1961 428 562 34 1392 1135 1888 2052 430 1057 1986 2076 =-24 =35 =32 =48 =6 =64 =45 =38 568 =57 =-31 =-32 =50 1341 =3 =40 =53
tree soa_access 861 =-54 1399 164 600 2077 2053 2005 2078 2079 2080 =26 =-28 =-37 =-21 =-27 1573 =8 =-90 =-43 =-36 2081 635 =-65 =23 =50 2082 =52 =-36
tree soa_access 861 =-54 215 318 1289 255 1302 =-5 =-42 =37 818 =39 =-47 442 =-12 =58 1168 1992 2083 2084 2085 =66 =-12 =-11 =-23 =-24 422 =-15 =41
tree soa_access 1370 1289 215 1573 761 1252 =-28 =11 =42 157 1028 =-37 =27 =40 2086 636 1506 1586 =42 =3 =-29 =-12 =-50 1643 =43 =-41 636 =26 =-16
tree soa_access 1876 2053 1039 471 788 1779 2087 1094 2030 2088 =-18 =47 =43 =13 =48 2016 =28 =-45 =27 =-50 2000 433 =26 =-46 =-31 2089 =-57 =28 =58
tree soa_access 258 1107 1792 929 2018 216 1910 964 328 =-13 =19 =42 =45 2090 =-56 =35 =35 =49 =51 679 2059 =31 =-31 =-50 1294 1231 =-29 =32 =45
tree soa_access 1280 1016 1107 1950 2091 1189 =-44 =9 =40 =58 =-2 =61 215 1031 12 1370 964 =-11 =53 =26 433 =41 =-35 =-51 1920 2092 =37 =-39 =-28
tree soa_access 423 1361 1779 1387 14 1846 =-11 =44 =-49 387 661 381 603 =-2 =50 =47 =67 2093 =50 =-29 1387 2094 =65 =-26 =-29 =-45 1231 =-29 =36
tree soa_access 1321 1370 1361 1039 2095 2096 1874 =-20 =12 1947 =21 =-29 =34 1387 =2 278 =44 =-32 =-54 1849 2006 2097 2000 =31 =-39 =-22 =-44 =-35 =39
tree soa_access 757 97 1096 1979 1911 1800 1225 930 129 =-17 =37 =42 =23 =36 =46 =63 294 1440 =16 =-34 1350 =41 =-26 =-50 1635 249 =33 =-15 =-47
tree soa_access 1335 465 2098 541 =-39 =-5 =47 =28 298 2001 2099 1031 478 630 1489 100 =9 =30 =-35 =-29 =-31 =-40 =-61 =-54 1225 541 =-55 =9 =37
tree soa_access 1335 1861 2052 =-21 =51 =28 2100 1948 1226 860 1312 36 641 166 1817 647 =-2 =46 =44 =59 =-24 2097 =39 =-35 =52 =-24 =50 =-44 =-58
tree soa_access 861 =-53 555 609 324 600 1894 1942 193 551 149 2101 2102 144 =25 534 =28 =-40 =-31 =-55 =-17 =-50 =63 =-22 =-54 =-41 =42 =-37 =-57
tree soa_access 37 428 1289 1796 1028 2103 =-41 =34 =4 =44 =31 1323 2046 =26 =-60 =-55 1016 2068 1153 555 1204 =1 =30 =-54 653 =41 =-38 =-56 =53
tree soa_access 1207 298 1795 860 555 2032 1335 1072 227 =-2 1359 =-54 =32 =45 =8 =-45 =-45 1226 =-46 =41 294 =-4 =54 1178 834 =-53 =14 =29 =58
tree soa_access 1942 583 978 486 1815 2041 1420 551 365 540 1730 2104 =-3 =31 =-51 1470 =51 =-28 1190 =33 =-32 =-48 =27 =-31 =-48 =44 =-46 =40 =-28
tree soa_access 1312 609 555 1952 1481 80 1039 122 809 2074 1874 1476 =-25 =-2 =14 =42 2105 =20 =-46 =28 465 =0 =45 =25 =36 =-51 =-53 =-42 =44
tree soa_access 1949 1584 1280 1833 1573 1395 474 =-44 =25 =25 =16 =26 324 1891 610 1876 1107 613 =-22 =44 =5 =42 =31 =45 =32 1926 =55 =-23 =36
tree soa_access 298 1374 1163 24 1950 1698 2106 2107 2108 =-7 =45 =36 =52 =41 =61 =-28 442 89 534 =9 =-42 =27 600 =33 =-21 =-40 2085 =-40 =26
tree soa_access 1280 1784 1016 =-26 =46 294 =-14 =51 147 1797 1815 478 2109 1813 2110 947 2111 609 =18 =-28 =-42 =-43 =-48 =-47 =-53 =-33 =-45 =-43 =59
tree soa_access 809 534 387 129 1986 661 1146 2012 428 1598 1817 =-25 =29 =35 541 1094 =-26 =36 =34 =29 =31 =49 =39 =45 =42 =-23 2112 =31 =-40
tree soa_access 503 1204 159 2113 1189 1812 562 566 =-8 =-45 =27 =38 =19 =45 1878 =-41 =28 566 2114 666 2115 630 =31 =-29 =-33 =-39 =-34 =-33 =53
tree soa_access 1774 1904 1481 2053 1992 1939 1950 442 108 =-36 =-8 500 1350 1997 =15 =-18 =-30 434 =-5 =-48 =57 =43 =-38 500 =-64 =9 =30 =36 =45
tree soa_access 2116 1283 264 1813 1104 2117 1798 2118 =10 =-43 =-38 =-43 =-29 =-46 1191 2119 =-26 =30 =16 1039 461 1904 =-6 =37 2120 =54 =-12 =57 =-55
tree soa_access 2018 625 109 165 1573 216 1399 1028 1886 1871 2121 1370 =-26 =0 =52 =40 =17 =17 =24 =-42 1586 =-6 =39 =-48 2122 =-36 =38 =46 =34
tree soa_access 164 1189 24 159 1815 2045 2123 1398 2000 1504 =7 =-31 =-47 =45 =57 =-46 =-43 1204 =-40 =14 =-30 579 387 =45 =-29 =-31 2124 =-50 =43
tree soa_access 951 2053 837 1584 1280 264 =1 1784 =-40 =32 2095 1947 2046 1456 =14 =-44 =-56 =-31 =59 2125 =58 =-20 =-47 2125 =-61 952 =42 =-34 =-43
tree soa_access 861 =-51 1399 428 1598 97 2126 2078 1107 1943 478 623 =9 =-28 =-44 =-41 1637 36 =41 =1 =-52 =-36 =-53 =-39 =43 =28 22 =55 =-8
tree soa_access 861 =-51 1323 1144 1387 2127 =25 =-40 374 503 492 1235 747 1986 2024 139 =-24 =22 =32 =38 =42 =43 =20 =50 =48 2128 =48 =-27 =-46
tree soa_access 215 1910 1107 1800 583 166 2056 515 =-25 =17 =34 =27 =30 =27 641 569 =21 =-27 =-42 =39 1153 225 1949 868 =1 =-54 =36 =50 =47
tree soa_access 861 =-50 1851 13 1039 1992 1795 1399 1158 2129 727 1305 =-10 516 =18 =-50 =44 =48 =37 =33 =38 =-33 746 =37 =-40 975 =-43 =40 =-40
tree soa_access 1876 2053 1207 2130 2131 344 1986 600 2132 434 1204 =-3 133 =-5 =36 1981 =-30 =36 =48 =-33 =38 =-39 =-53 =-46 =47 89 =-60 =24 =46
tree soa_access 1961 1207 1505 258 699 653 1503 1125 1474 =-4 =34 68 =1 =35 =29 =-44 =-29 1235 =-20 =31 68 2133 1684 =-34 =27 =43 =37 =61 =53
tree soa_access 1374 1921 2134 97 930 947 1892 2135 1072 1894 166 338 =4 =46 328 =55 =-25 =-37 2136 =32 =-35 =-43 =-33 =-36 =53 =-33 =-52 =-46 =-47
tree soa_access 322 699 2137 951 1370 809 245 739 =9 =-51 =-30 =31 298 =35 =-34 =-44 =-42 =-26 633 1586 2138 2125 =-39 =11 =35 46 =38 =-19 =-52
tree soa_access 861 =-53 1361 2116 516 2134 1783 2054 2139 2102 361 1745 217 1298 =15 =-42 1376 =38 =-14 =-27 =62 =-37 =-37 =-47 =-27 =-48 =-28 =-53 =-42
tree soa_access 583 1926 2023 1796 1628 1189 809 954 613 562 588 1466 1202 =-22 =4 =22 =41 =25 =27 =34 =9 =17 =41 =43 =47 294 =1 =-71 =35
tree soa_access 37 1305 1553 1791 1263 856 1310 =-34 =28 =29 =30 =33 1861 =-22 =36 =13 2140 459 1096 2141 =5 =-54 1851 898 =43 =-4 =-31 =-30 =62
tree soa_access 1942 727 1312 2140 1308 430 2088 1211 217 227 =-10 2037 =-41 =25 465 =-12 =26 251 =19 =-20 =47 =12 =55 =54 =40 =48 465 =-42 =5
tree soa_access 1541 2073 236 641 471 2006 642 1072 278 1938 =9 =-33 =-37 133 1297 =4 =47 =55 =-42 =-34 =-29 534 =6 =-56 =-25 1028 =-55 =22 =54
tree soa_access 1800 2066 354 609 2045 562 1436 2008 2088 1016 2015 1874 1890 =-10 =36 =15 =31 =20 =41 =33 =34 =34 =-36 =-33 633 =-32 =27 =38 =42
tree soa_access 1280 879 758 =0 =-45 =-49 966 758 879 1991 923 109 1467 2142 =25 =-33 =-24 =-13 =-36 =-11 =43 =-8 29 1289 =-52 =28 534 =28 =-19
tree soa_access 503 1973 1467 1289 2143 2144 298 1965 416 1211 1263 =-10 =18 1861 =25 =-38 582 =23 =-35 =34 2145 =-33 =21 =32 =-45 =31 =-43 =53 =46
tree soa_access 576 1888 217 797 269 2144 1370 1244 562 1263 1871 =-28 =28 =19 =29 =32 =6 =25 =17 =-47 2053 540 29 =-10 =19 =54 =-61 =49 =31
tree soa_access 164 1876 1949 322 258 1163 1491 1446 174 =-8 =33 =31 =48 1850 =25 =-31 =-16 2146 157 1398 =-44 =26 =-2 =38 1534 =42 =-30 =45 =-38
tree soa_access 37 1511 1630 322 1573 2147 772 =-24 =29 =38 =7 1911 =-57 =25 =41 =42 2086 797 1918 1992 2148 =18 =-44 =-17 =-37 2040 =-35 =27 =-38
tree soa_access 2008 1289 2121 2037 735 215 1263 2149 1628 =-19 =39 =45 =30 24 159 1943 870 =34 =-36 =-25 =-28 =-26 =-44 =47 =56 1738 =-13 =46 =40
tree soa_access 1961 1926 600 421 18 757 735 318 =1 =40 =-35 =27 679 1004 1135 534 =-4 188 1890 =-46 =27 =24 =27 =-39 =31 =34 =-40 =-45 =45
tree soa_access 1992 13 1926 1211 2098 1204 757 788 2023 =-18 =40 =36 =25 2150 =22 =-54 =50 1896 1334 758 2151 =43 =-33 =-23 =-44 =-39 =-37 =-31 =-33
tree soa_access 861 =-48 947 609 1927 1039 1872 1860 579 2141 1797 560 =18 =-12 =-34 =-42 761 809 =-50 =26 =33 =-43 =-36 1579 =38 =-43 =-40 =-29 =-45
tree soa_access 166 328 147 1949 2152 1158 2153 1108 1211 1312 =-17 =26 =9 1153 1032 =-50 =21 =27 =31 =27 =37 =25 =37 313 =25 =-25 1118 =-10 =54
tree soa_access 298 2154 1107 2012 1586 =1 176 761 1125 =-48 =2 =30 =16 =33 176 1652 1580 1696 =32 =-33 =-33 =-26 110 32 =34 =-37 =-37 =-32 =-25
tree soa_access 2037 1942 1349 1924 2155 767 891 215 245 36 1826 =-5 =-59 =18 =-38 2156 1504 =25 =-23 =-24 =-42 =-31 =48 =36 =35 465 =-37 =12 =43
tree soa_access 861 =-47 37 1624 =-1 =-56 70 =-8 2068 2044 2157 1846 1489 581 2158 2159 1423 2160 =52 =-6 =-15 =-18 =-16 =-17 =-20 =-14 =-35 =-34 =-32
tree soa_access 1153 540 2140 1016 758 1926 371 966 =-4 =-28 =33 =-44 809 =-48 =22 399 =31 =-41 =53 =32 1841 37 1107 =-23 =43 =49 1810 =14 =-47
tree soa_access 478 1815 1370 785 2019 2161 1967 225 2145 2162 =-5 =28 =34 2163 =31 =-25 =50 =48 =-39 =-36 2164 570 2165 =38 =-3 =-20 =-22 =-43 =-43
tree soa_access 1900 1485 779 1211 1204 788 2107 1793 1364 =-21 =28 =20 =26 =41 473 1586 =1 82 =42 =-3 =-47 1738 1553 =8 =-36 =37 =44 =42 =39
tree soa_access 1888 2107 1321 1926 1818 1777 1039 1698 1972 2023 333 =-19 =29 =29 =30 =30 1387 =-8 =34 1779 1512 =35 =-28 =-23 =20 =-39 =24 =34 =50
tree soa_access 421 1321 2166 1323 365 727 977 2022 1872 864 430 786 423 =-6 =-32 =-56 1859 =11 =-48 =19 =-41 =-59 =38 =40 =21 =-43 =-47 =26 =35
tree soa_access 1584 566 1997 1339 2073 109 251 560 433 =17 =-32 133 =-42 =7 2055 1244 =-19 =17 =20 =-21 =-37 500 =39 =-24 =-30 =-37 2125 =49 =-15
tree soa_access 37 1878 1191 =-12 =24 =32 1368 2167 579 2168 2169 294 68 =28 =-11 498 1930 947 98 =40 =-17 =-17 =-19 =-19 =-25 =-46 =-17 =-35 =-45
tree soa_access 1283 1153 2096 49 600 258 =-3 =-24 =-46 324 =-49 =13 =12 215 2097 =11 =-31 =49 2170 1686 635 215 1263 =7 =54 =47 =-10 =-31 =-46
tree soa_access 609 159 1057 2171 1374 1225 1986 1950 338 2000 2130 =0 =-40 =-40 =28 =51 =39 442 =-12 =41 =-35 =-57 =50 498 =-31 =24 86 =-55 =0
tree soa_access 1153 473 1323 136 560 813 1039 516 1978 1777 =-9 =18 =44 =-44 =14 =40 =-32 =20 =-35 2108 416 =-52 =12 =21 809 1947 =13 =-35 =52
tree soa_access 2008 1256 1584 1289 945 1108 1986 294 1211 430 2172 =-39 =35 =8 =7 641 928 =11 =-29 =-35 =35 430 =-41 =3 =-56 =24 =25 =24 =33
tree soa_access 1153 1104 2098 1118 719 704 251 1395 =1 =41 =-26 =-50 =-37 324 541 975 771 =27 =-17 =-18 =-16 946 =51 =-5 =52 1874 =-50 =21 =21
tree soa_access 861 1567 =-55 =6 583 747 1888 215 133 =-14 1163 1298 =34 =-9 =-3 735 1797 2071 2173 =33 =-30 =-25 =-28 2174 =-35 =31 =49 =47 =44
tree soa_access 661 1286 1827 2175 1996 1256 576 2176 1978 1339 363 =24 775 2177 =-21 =34 =41 =8 =42 =42 =25 757 =34 =-23 =35 =36 =34 =32 =47
tree soa_access 600 1949 2150 129 217 1228 1149 2052 930 1792 363 =35 1878 =-19 =28 1841 =47 =-22 =31 =54 =29 =-43 1361 =15 =-47 =37 =-45 =27 =-39
tree soa_access 1107 1480 1950 2178 2179 1357 1933 1135 2180 1656 1912 2138 =-21 =23 =24 =21 =28 =30 =27 =17 =44 =37 =49 739 =35 =-33 1190 =21 =-6
tree soa_access 70 224 264 =1 =-60 =-51 2000 2140 2159 2 430 14 758 =14 =-17 =-39 1072 =10 =52 328 1844 1573 =-38 =0 =36 =27 =-43 =50 =-39
tree soa_access 609 2000 224 2078 1426 1028 1412 1803 1467 2131 =5 =-35 =-38 =-38 =42 860 =30 =-22 =40 =-31 10 =-1 1440 =-58 =20 =-39 215 =-54 =7
tree soa_access 555 1926 1104 1952 1031 1797 1220 2181 1443 1168 1573 1796 =0 =40 =19 149 =30 =-17 =-37 =-39 =-30 =-29 =-33 =-36 2182 =-37 =15 =-35 =-47
tree soa_access 2045 1584 13 465 540 1308 1738 1823 1674 1962 389 =-20 =24 =33 =26 =38 =17 =51 =30 1107 771 =9 =-43 157 =-12 =50 =-26 =36 =-40
tree soa_access 757 2023 1796 1204 1016 1584 403 2183 1844 374 =-25 =13 2184 =42 =-33 =32 =34 =19 59 =1 =57 =7 =37 =39 2185 2186 =25 =-22 =-40
tree soa_access 1961 503 465 1876 1139 2175 1972 1818 1144 =-22 =7 119 =-16 =42 =32 =28 =23 =39 328 1825 1358 =-10 =28 =48 2187 =54 =-16 =43 =52
tree soa_access 18 2188 1950 1349 =3 =40 =50 =54 1125 465 2095 1837 =-30 =25 =22 1853 864 63 492 579 =-27 =25 =29 =28 =43 =-46 864 =25 =-21
tree soa_access 1992 1116 699 947 855 2189 2190 1189 176 =3 560 512 =-26 =36 =-18 =38 =-36 =-22 353 =-39 1944 =15 =-35 =-40 =-23 264 =50 =-1 =-28
tree soa_access 2022 699 322 951 771 516 2189 97 2191 =22 =-34 =-24 =-26 =-17 =-15 =-37 338 461 1911 2108 =-37 =15 =26 =25 =26 2172 =-35 =29 =-54
tree soa_access 1256 2116 1086 1965 588 422 1094 1584 780 625 2065 2020 =-18 =32 =20 =27 =26 =23 157 =-20 =23 1297 =20 =-31 =40 =28 =36 =-44 =24
tree soa_access 224 1637 860 2192 2193 1942 2100 1859 642 1957 1341 =16 =40 =-27 =-35 =-35 =-33 =-12 =-32 =-36 205 =-35 =24 =-35 100 =-51 850 =8 =-48
tree soa_access 2121 1016 1323 1172 465 10 1784 588 =-6 =49 =27 =-35 136 365 1204 =-15 =24 =40 =42 1096 2194 =-30 =25 2097 =31 =-23 =-35 =23 =54
tree soa_access 540 1949 2194 1630 721 1967 2195 1144 2066 1833 1840 629 2196 1286 =-20 =9 =23 =12 =32 =25 =33 =13 =47 =46 =33 =41 =33 =26 =33
tree soa_access 861 2197 =-55 =17 373 1815 978 80 1888 625 1921 13 1426 =6 =32 =-21 =-36 =47 =48 2198 =48 =-24 1016 =-41 =22 =-39 2097 =-59 =9
tree soa_access 2171 1859 2100 1939 2052 1896 1423 795 661 1643 2199 70 =-9 =4 =41 =33 =45 1412 1869 =-27 =26 =26 =-33 =-38 =48 =37 =-40 =-46 =-53
tree soa_access 318 139 1961 1926 924 1630 1829 1835 1305 1893 1734 =-22 =23 =17 =0 =27 =40 =39 =20 =-49 =38 2200 1784 1305 =25 =-26 =50 =-13 =24
tree soa_access 861 150 =-49 =13 2046 2045 1896 2201 551 767 2202 566 868 2203 699 1662 =22 =-19 =-8 =-29 =-18 =-12 =-34 =-18 =-36 =-40 =-37 =-38 =-51
tree soa_access 461 1800 1144 540 2204 1979 2056 1146 2104 387 1211 =-24 =-5 119 =36 1004 =-28 =26 =20 =17 =36 =41 =30 =32 =17 322 =50 =-24 =22
tree soa_access 486 1144 2205 2015 1553 503 2155 2206 2038 2047 479 2207 =-19 =27 =29 =37 =31 =19 =43 =34 2063 =19 =-28 =30 =39 1387 =-15 =33 =32
tree soa_access 861 251 =-53 82 =27 =-30 2022 251 13 2143 1333 1571 951 1850 904 =30 =-21 =-18 =-26 =-33 =-32 =-36 225 =-30 =28 1599 =-5 =40 =-52
tree soa_access 861 150 =-47 =14 2208 215 1189 36 157 1823 2030 =-25 =35 =32 18 =26 1377 =5 =-46 1947 =22 =-29 =35 739 809 =17 =50 =-38 =-41
tree soa_access 224 1349 1888 1953 1896 2209 1220 95 486 1814 2144 =-1 =27 =37 =26 =28 =-35 =-35 =-38 =-33 =45 =41 2210 975 930 =-44 =9 =10 =29
tree soa_access 735 1785 1638 2033 2211 1476 1599 898 772 =-4 =36 =-29 =33 719 133 =-49 =10 2212 13 =24 =-17 =-33 =39 =-38 =35 =34 1245 =-43 =16
tree soa_access 2121 37 353 =-2 147 2213 174 =-39 =15 =21 =22 1816 24 1173 2214 205 1280 =-5 353 =-4 =25 =45 1107 =-47 =21 =-9 =-17 =-40 =66
tree soa_access 1207 1263 1894 1784 1016 2215 486 1777 324 2216 333 =-16 =26 =29 731 =22 =-38 =16 =21 =31 =17 324 =25 =-25 =-39 641 =46 =-22 =48
tree soa_access 1531 18 60 679 771 110 37 36 1257 =-16 =16 =29 =23 =44 =-21 1988 1252 =-36 =23 =26 =-30 1021 1825 1264 =-17 =21 =39 =22 =-26
tree soa_access 2140 2217 1942 1815 2218 1912 966 465 2219 =3 =-42 1850 518 =25 =-34 =-32 948 =3 =-34 =34 =-40 =-37 465 1021 =-50 =4 =9 =38 =45
tree soa_access 139 486 2061 1876 2053 1104 757 1800 =-9 =40 2166 2220 966 =35 =-8 =-31 =-36 =-36 481 =-62 =25 =36 =31 =35 2221 226 =45 =-16 =-32
tree soa_access 1283 1321 609 465 2144 1158 1837 =-19 =29 =17 =27 1377 2022 217 950 227 =21 328 =-23 =22 =50 =38 =-37 =-26 =-43 =26 1377 =8 =52
tree soa_access 70 1861 1039 1790 157 2222 2223 1605 =-42 =6 =15 =21 1370 =-15 =30 =9 =9 =13 1323 2224 1936 14 855 =18 =-9 =-9 =-27 =-29 =-32
tree soa_access 861 =-41 423 704 924 2225 1263 2226 540 164 981 994 436 =1 =39 =35 =39 =-27 68 =56 =-5 =-36 =31 =-35 =28 319 =-40 =27 =-9
tree soa_access 861 2227 =-46 =17 1798 1648 1797 2228 430 1374 1305 2058 1504 =9 =-29 =-33 =24 =-33 2229 1708 2230 =40 =-21 =-28 =-32 =-41 =-35 =-28 =-38
tree soa_access 1888 70 86 1803 2231 322 245 225 2232 1640 =19 =-28 =-28 =-33 =-28 =-22 =-39 =-35 =-47 643 294 1991 =-4 =-35 1745 =15 =-25 =34 =43
tree soa_access 422 2037 1361 1034 1774 428 1395 =-6 2233 1630 =-39 =12 =25 1850 1395 1341 367 =-16 =23 965 =33 =-23 =28 =-38 =34 =39 =-40 =36 =17
tree soa_access 1207 2234 217 2030 2235 1644 1159 2008 1965 1871 =-16 =26 =21 =21 =31 =21 =32 =44 428 82 32 =-22 =21 =23 1280 =1 =44 =40 =47
tree soa_access 861 =-40 1921 855 757 2228 1335 2236 70 =7 =44 =-31 1253 975 1162 2032 =14 =-33 =-40 =-18 =-42 =-50 1542 1997 =44 =-9 =-24 =-13 =-37
tree soa_access 139 1961 1785 1396 1990 33 583 1136 929 761 1114 2237 =-19 =19 =17 560 =28 =-28 =21 =29 =19 =21 =31 =41 =31 =37 2238 =34 =-28
tree soa_access 1323 100 1738 285 2239 503 =-19 =27 =33 =24 =23 23 795 1877 2214 1944 1423 1600 165 =28 =-23 =-8 =-26 =-19 =-7 =-30 =-11 =-30 =-35
tree soa_access 1800 588 100 1557 387 964 619 =-10 =-36 =32 =21 =29 2240 1412 518 294 2241 =-9 =32 568 1280 =-5 =33 =-17 =-34 =31 =-31 =40 =30
tree soa_access 2053 70 442 608 =-3 1844 =-60 =12 =2 109 906 739 619 1173 =-3 =30 57 1134 1350 600 =38 =-17 =-10 =-19 =-14 =-28 =-19 =-18 =-37
tree soa_access 1898 1016 1503 236 2188 59 727 1246 1396 129 2042 2009 2030 =-10 =33 =21 =31 =32 =35 =35 =39 =-32 =38 246 =-40 =24 =31 =24 =43
tree soa_access 1184 2015 555 165 1904 1135 471 70 966 1009 =-8 =34 =-29 1841 1892 2242 =16 =-24 =-25 1881 =3 =-32 =-30 =27 =35 =-31 =-35 =39 =-39
tree soa_access 1207 981 1289 1312 2020 215 428 2243 =-20 =23 1228 623 2244 =26 =-35 =-33 =-30 2068 1926 1283 =0 =24 =-32 =-40 =35 =30 =24 =36 =44
tree soa_access 2121 1859 951 1031 929 322 1234 748 2064 1092 164 =11 =-20 =-38 =-40 =21 =-35 1812 2245 445 =-27 =25 =26 =35 =40 =-33 =-35 =-39 =48
tree soa_access 1888 1096 503 13 1231 442 1263 757 2246 1746 =-33 =20 =27 =7 328 =47 =-32 2053 =2 =-36 =30 328 =-50 =17 =32 686 =26 =-7 =42
tree soa_access 164 2244 2121 1888 588 1039 2247 527 147 478 47 46 1949 =-14 =21 =4 =32 =-37 =28 =25 =36 2192 =19 =-33 =48 =41 =45 =-40 =-32
tree soa_access 452 1153 2248 363 =25 947 2249 237 492 425 1839 =-8 =26 =19 =19 =-29 =-38 =-39 =-40 2198 1586 1573 425 =29 =-13 =-32 =34 =-28 =34
tree soa_access 861 =-38 37 1323 561 29 2250 1168 =-17 1280 =-30 =36 =37 516 =26 =-31 =-28 =-36 1280 2238 =47 =-12 1204 498 =7 =-30 2114 =37 =-26
tree soa_access 1374 2219 1927 609 180 2251 570 512 543 =-7 =29 1449 635 1376 164 =21 =-15 =55 =-7 966 =8 =-47 =-8 =-32 =-10 =-22 =-32 =-29 =-28
tree soa_access 861 623 =-44 =18 139 1039 2245 147 91 319 1833 2239 2252 2042 2030 =-16 =28 =28 =24 =35 =27 =20 =33 =36 =38 1918 =29 =-26 =35
tree soa_access 2179 1637 322 1584 1107 2137 1377 1508 834 =-8 =14 =27 =35 =-45 176 =25 =-16 =42 2113 461 583 =-27 =26 608 =-21 =35 =33 =-33 =59
tree soa_access 34 924 1321 1823 2241 1977 2023 1939 1376 1643 2253 2207 463 =-18 =27 =28 =21 =27 =14 =27 =30 =34 =27 =33 =34 =23 82 =-30 =4
tree soa_access 861 977 =-52 =20 1798 1599 555 1086 1377 1107 1399 =-4 731 =42 =-19 679 905 518 =34 =-18 =-12 =-45 641 =24 =-37 =43 =-40 =43 =-38
tree soa_access 1016 2024 2215 1398 1107 176 1211 1941 1257 =-28 =10 =23 1816 1573 =31 =-34 =-38 809 1246 =-14 =36 =35 32 =11 =-27 =33 =30 =33 =29
tree soa_access 318 503 1503 2038 2183 2074 813 2254 2205 1036 609 1673 1965 353 =-8 =-22 =15 =21 =-43 =22 =21 =25 =23 =30 =21 =29 =19 =31 =21
tree soa_access 861 =-44 1118 948 373 2255 2256 1981 =38 =-12 =-15 =-16 =-21 =-9 1390 126 =-32 2143 261 540 2175 1145 =-3 =30 =28 =29 =-31 =-35 =46
tree soa_access 1184 2073 860 1374 1361 1979 2054 2192 1850 1280 686 =11 =-29 2011 1816 2257 =23 =-12 =-23 =-26 =-22 =-23 =-33 =59 =-34 =-25 =-21 =-35 =-39
tree soa_access 2227 540 436 1511 1949 2224 1941 1898 428 422 1897 1688 1831 2152 =-22 =25 =17 =29 =27 =7 =3 =25 =27 =-36 =16 =21 =32 =24 =30
tree soa_access 224 1374 1289 478 1426 2048 1107 435 2120 855 =6 =-21 =-27 =-31 =11 =29 =29 =-27 =30 855 =-43 =19 1668 1094 1107 =-14 =-55 =16 =17
tree soa_access 2121 2095 1876 1256 1016 1183 473 629 37 1784 =-23 166 =22 =-22 1779 2258 =-7 =27 =32 =25 =-28 =27 49 =22 =-21 =18 =31 =30 =45
tree soa_access 1599 2106 809 2045 1950 1898 1837 2013 2259 2030 389 2038 245 =-11 =-37 =22 =20 =32 =20 =27 =28 =30 =43 =-41 723 =18 =-39 =43 =37
tree soa_access 555 1745 24 1815 1876 860 493 608 1399 =-15 =28 966 560 2000 =23 =-23 =-9 133 =-36 224 =25 =-36 =26 =-13 =44 =-32 =-14 =-30 =-41
tree soa_access 1207 1992 1289 1584 1349 1323 1973 122 2175 82 2047 1172 =-7 =-25 =25 1886 150 =17 =-16 =-28 =26 =18 =33 =-32 =33 =34 =27 =-28 =43
tree soa_access 422 421 1796 1913 403 1139 2144 2260 1904 1950 734 =-10 1817 1392 =-37 =13 =13 =22 =17 =20 =19 =13 =26 =32 =32 834 =-14 =46 =17
tree soa_access 442 34 2261 1784 1779 1869 =33 =-8 =-3 139 29 =-41 =3 =26 =-28 139 =-20 =18 458 2045 1795 1796 1912 =-6 =26 =27 =20 =-30 =18
tree soa_access 1116 661 1584 1936 780 2258 1800 387 13 1973 196 =-5 =24 =35 =-35 771 =26 =-15 =29 =-30 =26 =-36 =28 =41 2262 133 =48 =-8 =-13
tree soa_access 1888 735 2219 600 641 2101 583 2257 2032 1921 1686 1467 =14 652 =-37 =16 =-26 =-25 =-26 =-24 =38 =-40 =-17 =-24 =-33 1297 =-43 =18 =41
tree soa_access 582 2171 1952 1797 1872 2099 1859 2190 1274 2263 2264 2265 1016 =11 2266 =39 =-10 =-21 =-24 =-18 =-26 =-25 =-29 =-28 =-29 =-31 =-36 =-41 =-30
tree soa_access 18 1034 2164 2267 771 2268 619 =5 1283 =9 =35 =-30 =-26 =-32 =-23 =56 1396 1021 1399 967 1888 89 =-34 =-9 =26 =20 =13 =14 =31
tree soa_access 861 730 =-42 =20 947 555 951 2022 2198 434 1860 1087 37 =8 70 =-8 =35 =-28 =-30 534 =9 =-32 =-29 1028 =-53 =26 =-31 =-31 =-33
tree soa_access 2048 1485 1949 68 =0 1364 2269 2020 2038 1032 332 2270 1305 =-30 1586 149 =-39 =8 =8 =15 =23 =15 =19 =20 =27 =27 =20 =32 =41
tree soa_access 1207 555 1627 1872 1637 609 1031 1992 686 2071 2271 1938 =17 =-26 =-29 =-26 1280 =-31 =10 157 =-31 =22 =-30 =-23 =-27 =-30 =-33 =-35 =40
tree soa_access 795 1662 2214 139 387 1795 13 236 363 =31 =1 =-21 1395 =21 =-48 =32 =35 387 =39 =-5 =-16 =-28 2272 1624 185 =-34 =15 =19 =17
tree soa_access 790 583 1923 148 754 1039 1777 1796 1995 490 1718 =-25 =23 =0 =23 =26 328 =24 =-30 =5 136 =25 =-25 =16 =27 =22 619 =-1 =54
tree soa_access 1648 1636 2032 2224 1374 2273 1211 1197 761 1967 2272 =0 =32 =39 =35 =-26 761 860 =28 =-21 =-23 =-28 764 =-36 =24 =-23 =-30 =-36 =-31
tree soa_access 1745 1901 1904 422 2113 425 860 1793 2165 1376 1072 =-12 =9 =19 =27 =32 =-29 294 =-39 1257 =15 =-39 =31 2053 =22 =-24 =32 =38 =-36
tree soa_access 1503 18 735 1875 68 1795 324 =-5 =26 =31 =20 =-22 245 =-39 =17 661 2018 644 1974 1861 1844 =-29 =15 =11 =23 =9 =24 =34 =28
tree soa_access 757 1252 217 2197 1912 389 86 =-9 =-28 =13 =19 =43 704 2063 2274 109 2077 =36 =-11 =-6 =-17 =-18 =-40 350 =30 =-28 1252 =24 =-20
tree soa_access 861 824 =14 =-50 100 387 1738 540 428 824 =3 119 1426 =-54 =7 =-10 =4 =32 =25 =30 490 1952 731 2158 =26 =-19 =-14 =-32 =-5
tree soa_access 2106 1321 122 1950 1531 1144 1792 1094 2211 813 387 1057 =-18 =37 2186 =23 =-34 =25 =29 =13 =21 =17 =-31 =40 =23 699 =41 =-16 =46
tree soa_access 373 1800 1992 2140 1440 249 2228 148 1031 2275 =9 1585 =-42 =11 =-26 =34 =-38 2252 2081 =-32 =10 =9 29 =7 =-26 =43 =-22 =45 =-38
tree soa_access 2227 322 1283 1948 560 308 2276 2277 =9 =-28 =-27 =-30 =-19 =-40 2278 =22 =-23 1796 619 =-34 1283 2279 =-22 =22 1376 =44 =-14 =27 =36
tree soa_access 2179 2140 438 1399 196 428 2280 1189 1628 271 1644 2281 =-25 =21 =16 =20 =26 =13 =11 2221 =11 =-23 534 =27 =-22 =18 =-39 =40 =48
tree soa_access 2227 727 465 1398 809 1584 2124 603 2282 458 1263 1826 =-25 =11 149 =33 =-19 =5 =15 =21 =24 =20 =10 =31 421 =2 =41 =32 =32
tree soa_access 1800 1979 1135 2250 2205 629 1412 1812 1326 1028 2283 =-15 =23 313 =8 =-25 =15 =27 2164 =25 =-16 740 =28 =-23 =30 =34 =24 =35 =35
tree soa_access 2121 588 2269 70 623 1861 2223 =-14 =24 =13 =-38 1323 1668 278 1992 657 =15 =-21 =-22 =-30 1204 1698 =-34 =25 =19 =-32 =29 =44 =41
tree soa_access 861 438 =-50 =19 2137 704 1387 1580 60 =31 =-21 =-30 1816 2054 1456 264 =3 579 196 =31 =-14 =-24 =-28 =-30 =-21 294 =12 =-47 =-32
tree soa_access 818 2022 148 2248 1377 1335 =-12 1662 1031 630 165 1705 1896 =16 =-24 =-23 =-23 =-25 =-31 =-27 82 =-33 13 =26 =-24 =-38 =22 =-43 =27
tree soa_access 2046 2095 699 2192 34 1108 2101 1936 1861 786 2284 =17 =-17 =-20 1387 =13 =-25 =-30 =-33 1289 =-21 =18 =-13 =-25 =-23 1335 =-16 =42 =-40
tree soa_access 861 =-41 2228 1738 396 1135 1961 1028 503 1673 294 898 834 =-25 2285 =25 =-24 =17 108 =-9 =10 =34 =30 =12 =34 =31 =34 =35 =-39
tree soa_access 861 =-41 1798 758 837 2022 566 2286 1571 2201 1943 37 =11 =26 948 37 =12 =-33 =20 =-28 =-23 =-20 =-15 =-28 =-33 2152 =-19 =24 =-33
tree soa_access 97 1016 1189 37 1951 =-17 =19 1942 1265 2000 2287 2099 2288 2289 =24 =-17 =-25 =-29 =-21 =-30 217 =-34 =19 =-20 =21 2290 =29 =-22 =-31
tree soa_access 205 2234 2291 2075 503 1503 1584 967 1481 2254 300 2292 2008 1951 =-21 =11 =16 =20 =21 =23 =13 =18 =14 =14 =22 =30 =33 =38 =20
tree soa_access 1979 1829 215 1878 1814 2081 811 2204 1135 193 2152 1320 2252 =-18 =12 =15 =17 =15 =13 =22 =24 =14 =27 =21 950 =4 =33 =36 =54
tree soa_access 861 225 =-49 =6 2045 609 2224 1942 1039 1992 353 399 1803 150 =28 =-13 =-16 1886 =-31 =24 =2 157 =-37 =26 =28 =-17 =-25 =-23 =-33
tree soa_access 2121 363 =27 2250 582 2293 1476 407 2071 739 215 =-3 1752 =19 =-21 =-27 =-28 =-29 1163 70 =-25 =11 36 =10 =44 =-29 =-33 =32 =56
tree soa_access 1861 2045 1942 516 824 =21 109 751 1557 340 365 2252 2112 =-12 =28 =25 =24 =20 =26 =33 =-23 =-24 =-22 =-41 340 1948 =33 =-19 =-21
tree soa_access 951 1798 2143 555 1894 2019 1891 2046 1896 686 36 =7 1357 =17 =60 1335 =-29 2072 =17 =-32 =-27 =-31 =34 =-26 =-30 =-29 =-29 =-33 =-33
tree soa_access 2197 471 1508 1135 33 1904 428 1990 2253 901 1861 1166 1401 2047 =-21 =20 =18 =25 =4 =23 =22 =26 =6 =25 =18 =22 =24 =-27 =33
tree soa_access 1361 978 1790 1096 2048 2269 1135 1086 1810 217 =-14 133 =-18 =17 =9 =24 =23 =33 =34 1947 418 =31 =-10 =-11 748 =43 =-9 =-22 =-32
tree soa_access 2039 2008 962 2244 109 1787 1134 1627 1203 2116 2060 1628 734 679 =6 =-25 =17 =36 =-25 =-26 =-25 =-23 =-26 =-22 =-18 =-33 =-33 =29 =44
tree soa_access 1800 1998 1412 1876 2053 864 1433 1843 1263 1599 2027 251 =-8 380 =-31 =15 =23 =23 =21 =28 1376 =0 =47 =15 =-35 =27 =19 =-34 =31
tree soa_access 2108 1086 1844 1926 2144 403 1973 164 367 1841 590 =0 =26 =-24 1039 1841 1118 =4 =-37 =17 =19 =-37 =29 =23 =26 =-30 =21 =28 =33
tree soa_access 1289 2038 2106 643 1825 2166 1039 1390 1656 2294 461 =-13 =6 =20 =20 =25 1790 =16 =-25 =-29 =26 119 =-14 =33 =32 =27 643 =33 =-14
tree soa_access 861 824 =20 =-49 46 423 1936 2201 298 =8 =-15 =-29 =-31 133 1189 =-43 =9 =21 164 518 1129 1004 =30 608 =24 =-17 =-18 =-23 =-23
tree soa_access 1207 1859 945 2295 324 566 2285 334 2296 2097 1913 =8 =-22 =-14 =-27 =29 10 =-30 =12 =-28 471 =26 =-14 =-29 2022 =0 =-45 =-32 =38
tree soa_access 945 2046 2143 1948 2297 1896 560 1745 2160 1787 2298 2273 261 =20 =-14 =-30 =-13 =-14 =-25 =-28 490 =-24 =17 =-28 =-22 =-28 =-29 =-37 =-29
tree surveillance_audit_notification 2299 1056 1501 2300 2301 =-119 =22 =-30 2300 =-76 =88 1039 965 2302 =-87 =14 =20 188 =61 =-98 29 353 =-108 =21 11 13 =103 =-86 =-90
tree surveillance_audit_notification 2303 2304 2305 1672 2306 2307 2308 2309 =-112 =40 =69 =70 786 =-82 =0 =-33 37 =-35 =88 686 2308 =-74 =88 22 =-9 =100 1356 =81 =-46
tree surveillance_audit_notification 2169 2310 2311 2312 =-108 =-10 =65 =96 29 375 353 =-103 1942 =-81 =2 =81 2313 2314 353 =-78 2315 2316 2310 =38 =91 =-89 =-92 =105 =-100
tree surveillance_audit_notification 2169 2317 1315 =-103 2318 =-85 =41 =52 37 10 1148 2319 2320 =-97 =31 =70 =54 1303 =74 =-67 1399 1339 10 227 =19 =-55 =76 =83 =81
tree surveillance_audit_notification 2321 2314 1155 2322 2323 2324 2325 =-97 =2 =59 =12 2326 =-66 =16 =-27 2323 1155 2327 2325 879 =-76 =-20 =76 =75 157 =-2 =83 =88 =87
tree surveillance_audit_notification 1198 2321 2299 2328 2329 2309 =-94 =28 2330 =-18 =96 1527 =-31 =68 2331 1399 =-56 =43 =67 =77 1303 58 2332 2333 =83 =-68 =-36 =-83 =-70
tree surveillance_audit_notification 2310 1155 2334 2306 2335 2336 2337 =-91 =14 68 =-81 =40 =57 786 =-77 =20 975 =41 =-64 70 =-94 2334 119 =39 =-19 =90 70 =-33 =95
tree surveillance_audit_notification 1672 2338 2300 2317 2329 2339 1496 =-87 =-61 =67 =4 80 =-64 =82 80 10 =-72 =85 =76 748 80 =-49 =25 =25 1201 10 =27 =89 =-39
tree surveillance_audit_notification 2299 699 1198 2340 =-86 =62 =-18 1198 2338 2341 2340 =-67 =80 1522 =62 =-65 1432 =40 =-51 =69 2342 1882 287 87 =69 =-66 =-77 =-61 =-81
tree surveillance_audit_notification 2334 2343 2304 2344 2345 2346 2300 =-84 =13 =60 =46 =80 1056 =-61 =76 1056 215 2341 =-58 =74 =60 =80 37 139 1056 =-61 =58 =84 =78
tree surveillance_audit_notification 1155 2323 2340 1653 2347 2348 2327 2301 2349 =-80 =-35 =35 =21 =77 =72 1454 =-11 =77 =80 =62 2350 97 2351 458 =37 =-33 =-50 =-55 =-77
tree surveillance_audit_notification 1942 2328 2340 =-80 =59 =43 2299 2343 2300 2304 2328 2352 2353 =-69 =65 =0 =66 =46 =52 608 =-22 =75 108 =-76 2354 2355 =71 =-58 =-81
tree surveillance_audit_notification 653 =-79 353 2356 2357 =-79 =38 =81 428 37 809 2358 =-71 =32 =15 699 =2 1333 809 2359 =50 =-41 =85 =-50 2360 284 =81 =-40 =-76
tree surveillance_audit_notification 1198 2343 1499 2301 2322 2361 2362 2363 1672 =-76 =-31 =4 =82 =-5 =-20 =61 =38 428 215 731 =-55 =32 =48 =88 353 2364 =-75 =68 =62
tree surveillance_audit_notification 1291 1198 2365 2366 1155 2367 2368 =-76 =38 =42 139 =-54 =56 =43 =66 58 133 =-8 1087 =58 =-56 =-79 2369 442 139 =-1 =75 =79 =-71
tree surveillance_audit_notification 2169 2370 2305 1715 =-75 =50 =42 =87 1420 10 2370 1672 682 2371 1655 =-63 =34 =73 =61 =40 =41 1724 1056 86 =76 =-64 =77 =-46 =73
tree surveillance_audit_notification 2303 1715 2321 2345 2362 2372 2300 2373 2304 =-73 1653 =16 =-66 =6 =2 1480 =-37 =82 =70 =57 =64 2374 2375 =54 =-60 =-58 991 =24 =67
tree surveillance_audit_notification 1056 2346 2376 2309 2377 2356 2378 =-71 =31 =64 =26 =29 =15 =55 145 2379 385 2362 353 2356 =-69 =61 2263 =24 =-40 =81 =63 =-73 =-70
tree surveillance_audit_notification 2380 1942 2381 =-71 2309 =-33 =63 786 1599 2346 2382 1489 =-60 =-26 =41 =61 =43 =26 80 1432 164 1456 600 =55 =-60 =-57 =-56 =-34 =88
tree surveillance_audit_notification 1345 2370 2380 2321 =-71 =36 =69 =76 324 2383 2321 991 2384 =-50 =51 2385 =25 =-72 =61 =83 2350 2386 2387 2130 =63 =22 =-56 =-64 =-70
tree surveillance_audit_notification 653 =-71 2310 1198 1092 36 2388 410 2389 =-52 =64 =51 =41 =35 =68 1087 2390 2391 278 =36 =73 =-19 =-69 =-63 196 2390 =71 =-57 =-5
tree surveillance_audit_notification 2169 2345 2392 =-69 =25 =38 353 133 =-69 =-15 699 2353 2314 =-56 =40 =54 133 870 780 1039 382 =-3 =59 =59 =79 =-60 2393 =67 =-43
tree surveillance_audit_notification 2370 2334 1155 2394 1667 2378 2395 2396 2397 =-68 =50 =28 =64 =28 =27 =38 278 =-22 =25 =46 2398 2399 2400 2401 =66 =-24 =-51 =-67 =-45
tree surveillance_audit_notification 2233 2340 2402 2403 1499 2404 2405 2406 =-66 =-27 =-31 =-4 =23 =72 100 =-70 =2 100 =-58 =76 10 139 =-22 =57 2298 303 =52 =-53 =-55
tree surveillance_audit_notification 1345 2303 2304 2370 =-68 =60 =63 =51 80 68 1599 2095 255 =-41 =57 =49 =53 11 18 =59 2380 =-4 2407 =70 =8 =-80 2304 =76 =-30
tree surveillance_audit_notification 699 2312 1942 =-67 1949 2408 1725 =-58 =23 =53 227 =37 =-40 686 =-40 =60 1942 362 =-64 =-3 353 =-47 108 =-30 2060 165 =63 =-50 =-3
tree surveillance_audit_notification 1345 2317 2370 1715 =-67 =49 =65 =37 37 2409 1056 =-53 1155 =34 1017 89 =-73 =49 =43 =76 1056 2370 809 =-10 =49 2410 =69 =-58 =64
tree surveillance_audit_notification 699 2321 2411 2325 2397 2396 2412 =-66 =-31 =37 =59 =10 =48 =71 29 2409 215 =-46 =13 =73 2413 2414 2415 32 =42 =-6 =-73 =-31 =-62
tree surveillance_audit_notification 1489 1155 2331 2340 362 2329 2416 =-65 =0 =28 2300 =-43 =36 =51 362 =27 =-18 795 1112 =37 =-39 =-43 1715 385 2329 =-17 =50 =55 =40
tree surveillance_audit_notification 1345 2370 1198 2317 =-66 1420 =-47 =66 =53 =75 2417 1634 647 1226 510 2314 1048 2365 2329 =-49 =60 =40 =62 =31 =28 =58 =70 =-37 =57
tree surveillance_audit_notification 2338 2323 2300 2329 2394 2418 12 139 2347 =-58 =47 =-30 =-64 =39 =20 =37 =25 =51 70 2419 2420 =-69 =40 =49 1245 1270 =36 =-39 =-54
tree surveillance_audit_notification 653 =-65 428 100 385 =-64 =58 809 1339 2421 499 603 387 =-31 =53 =50 =68 =56 =50 =55 2422 689 100 695 =-20 =63 =67 =-50 =-71
tree surveillance_audit_notification 699 2380 2325 2378 2309 2396 =-64 =31 =36 =40 =37 1432 =35 =-50 1056 2380 36 2362 2423 =-39 =42 =60 =7 870 =39 =-37 1432 =48 =-17
tree surveillance_audit_notification 2424 2405 2353 2403 2421 86 1048 1399 2425 2287 786 =-60 =10 =-6 =61 =-21 =24 2426 =-62 =-12 =4 =48 =37 =0 10 1148 =-23 =59 =41
tree surveillance_audit_notification 2343 2321 2427 2428 2429 2430 2307 =-61 =33 =13 70 =-40 =32 =-14 2429 642 =-4 =-57 =50 =55 68 695 =15 =-55 567 2332 =59 =-25 =-37
tree surveillance_audit_notification 699 2303 1198 2376 2431 =-63 =48 =22 70 =-69 216 =-12 =68 70 =-68 =43 2303 1198 10 70 =-56 809 =-9 =48 =-53 =45 2342 =51 =-54
tree surveillance_audit_notification 699 2370 2416 2325 =-62 =13 =5 108 =-55 2165 =69 =-40 324 2370 2432 2433 =-40 =51 =54 =50 108 =-22 2060 472 422 =56 =-30 =-37 =-14
tree surveillance_audit_notification 2380 2344 2365 2434 2435 2436 2437 1454 2438 1503 =-61 =-40 =-14 =-10 =39 =8 =20 =55 =42 =49 1467 566 2316 2439 =54 =-38 =-60 =-42 =-56
tree surveillance_audit_notification 2310 2394 2308 2367 1550 2440 1599 2441 2389 =-59 =-1 =29 =-20 =12 483 =-20 =53 =55 =65 29 =-36 =45 2422 1116 1652 =64 =-43 =-34 =-71
tree surveillance_audit_notification 699 2305 2323 2442 2303 2380 =-62 =8 100 =-73 636 =48 =-46 =49 =40 =43 2380 2303 278 2340 2305 =-39 =20 =64 1724 =36 =-62 =49 =47
tree surveillance_audit_notification 699 2323 2321 2340 2382 2411 =-61 =20 =23 =39 =58 =41 879 1343 354 1672 2323 2356 2443 =-46 =55 =54 =42 =51 =41 =44 2413 =38 =-44
tree surveillance_audit_notification 2380 2299 2305 2366 2328 1198 =-62 278 =-38 =57 =29 =77 =34 11 133 278 =39 =-25 =58 =-68 2438 165 2316 2444 =55 =-50 =-50 =-47 =-4
tree surveillance_audit_notification 653 =-63 70 2252 2445 =-66 =54 =14 1333 833 2355 2446 855 978 695 2447 =67 =-55 512 =-3 =48 =-34 258 =35 =-79 =-22 =-49 =-52 =-58
tree surveillance_audit_notification 1291 699 2334 2448 =-61 =58 70 =-62 =29 2334 2304 2449 1155 =-42 =1 =54 =18 2316 =47 =-58 608 946 2450 =-34 =83 =59 1255 =63 =-43
tree surveillance_audit_notification 1291 1056 2435 2421 2308 2451 2452 2453 =-60 =-35 =44 =2 =42 =-4 =34 1653 1039 780 =-44 =12 =12 =26 686 1653 =33 =-44 795 =67 =-39
tree surveillance_audit_notification 653 =-62 80 2454 2172 285 1655 1445 2455 2456 2352 2430 2457 =-34 =37 =34 82 =-15 =65 =40 =46 =55 =44 =46 =73 =58 2458 =62 =-42
tree surveillance_audit_notification 1155 2328 2416 2306 2432 86 1093 2459 499 2460 809 =-52 =-24 =35 =11 =29 =30 2461 =-59 =37 =16 =9 =36 =44 215 1220 =-13 =51 =41
tree surveillance_audit_notification 2343 1672 249 1737 2134 2340 2425 =-60 =44 =40 =0 =30 139 2148 2397 =-48 =61 =14 2349 =-10 =40 =26 157 354 2340 =-23 =51 =65 =57
tree surveillance_audit_notification 653 =-62 215 100 797 2462 =-62 =22 =24 795 2369 2463 598 2063 58 13 =41 =-17 =-45 =-6 =-47 =-55 =-49 =-54 1506 2464 =62 =-44 =-16
tree surveillance_audit_notification 1291 2343 2321 2465 1989 =-59 =-9 =41 =32 29 1039 2246 2466 =-46 =21 =49 =33 2461 =48 2367 =-68 =44 353 2383 =-57 =56 2181 =59 =-33
tree surveillance_audit_notification 2169 2317 2321 =-60 =47 =21 510 2467 1942 1290 =-45 =25 264 877 2358 2468 2321 =-22 =29 =46 =53 =45 =42 =66 484 2422 =43 =-50 =-48
tree surveillance_audit_notification 1345 2305 2304 =-60 =38 =42 80 10 2469 2172 95 1618 1197 786 =-24 =41 =-62 =47 =51 =65 =56 2217 689 =50 =-41 =-45 2470 =57 =-46
tree surveillance_audit_notification 1942 2366 2471 2372 =-60 =6 =9 =59 108 2419 2472 =-60 =14 =49 353 2364 =-49 =50 2334 2345 2372 188 2473 =14 =-50 =-34 =57 =48 =60
tree surveillance_audit_notification 1291 2365 2340 1715 1343 2452 2448 2308 =-57 =30 =30 =45 1949 =-27 =37 108 =-42 =18 108 =-42 =59 =33 600 198 1036 =48 =-32 =-44 =-55
tree surveillance_audit_notification 653 =-61 108 2474 =-49 =25 1467 198 609 566 2400 978 758 2475 740 677 =54 =-29 =-12 =-31 1270 =-13 =63 =-41 =-41 =-26 =-41 =-61 =-48
tree surveillance_audit_notification 2334 2338 2427 2134 2376 2476 2449 2302 =-56 =19 =2 =34 =23 2417 =-17 =63 =2 979 636 =7 =-34 =56 353 =-21 2410 2355 =48 =-39 =-42
tree surveillance_audit_notification 1345 2317 2442 =-59 =37 =25 108 1039 2467 =-51 =42 =18 484 1450 2400 2477 2036 584 833 2478 =45 =-16 =-30 =-44 =-59 =-29 =-64 =-41 =-59
tree surveillance_audit_notification 2334 2299 2343 1737 2431 2366 2479 2480 =-56 =27 =-20 =29 =42 =29 731 354 =-17 =49 2481 =56 =-45 353 =-40 =27 353 1048 =-58 =48 =46
tree surveillance_audit_notification 12 70 =-50 324 879 2409 2320 2172 2482 2341 =-51 =19 =41 =42 =42 =52 =41 2298 2372 =21 =66 =-51 1155 2426 2341 =-57 =7 =5 =34
tree surveillance_audit_notification 699 1056 2134 2346 2349 =-57 =-13 =32 998 =-29 =45 216 =-25 =19 780 1056 2339 1093 403 375 =-35 =7 =40 =64 =74 1303 =31 =-50 =44
tree surveillance_audit_notification 324 1599 2383 2465 2483 2484 =-58 =4 =49 =58 =19 =28 70 1550 2462 =-59 =31 =13 1081 322 2309 2485 855 =6 =-34 =67 =47 =-34 =-53
tree surveillance_audit_notification 1345 2320 2486 2372 =-59 =30 =19 =-16 11 2379 566 797 139 180 877 258 =12 2302 =-28 =51 =49 =49 471 =46 =-40 =52 =-44 =-55 =-64
tree surveillance_audit_notification 2169 2323 2370 2487 =-60 =10 =57 =48 80 1965 637 452 371 1484 2 1319 2488 =-22 =49 =32 =33 =45 =46 =60 =50 =52 22 =52 =-39
tree surveillance_audit_notification 1056 2427 375 780 2172 2403 2489 2217 1732 =-56 =3 =3 =44 =32 =24 =-5 264 =-4 =-40 =11 18 91 =40 =-36 264 2329 =-25 =41 =35
tree surveillance_audit_notification 2380 2334 1571 2344 2352 2450 2327 731 =-57 =-37 =28 =1 =15 =33 10 =-27 609 =30 =-42 70 =-35 338 =44 =-50 1039 70 =-30 =18 =56
tree surveillance_audit_notification 1198 37 2314 2405 =-58 =-1 1653 =24 =-58 2134 2372 382 2321 2314 2453 2365 2449 =-54 =20 =34 =1 =-6 =36 =7 =52 =43 70 =-33 =38
tree surveillance_audit_notification 324 216 1589 2490 2409 424 =-55 =30 =22 =47 =27 68 2491 =-46 =55 1432 =20 =-53 1327 70 2419 =-40 =48 2372 1662 =4 =59 =55 =-55
tree surveillance_audit_notification 375 324 2352 2412 2382 =-58 =23 =3 =43 86 =15 1672 =-38 =50 70 1060 562 =-54 =29 =32 587 2413 771 609 =35 =-47 =-5 =-56 =-33
tree surveillance_audit_notification 1345 2312 2492 2134 2493 =-58 =30 =22 =37 157 =-28 =54 157 1333 100 =-29 22 313 =28 =-31 185 =-24 =42 =-62 2072 1031 =41 =-35 =-34
tree surveillance_audit_notification 2314 362 1155 2456 1505 2341 2311 =-54 =41 =18 879 =-24 =32 =49 =-3 2417 619 =-28 =15 =28 68 686 251 =-46 =18 =40 362 =44 =-17
tree surveillance_audit_notification 2305 2427 2403 1600 879 1599 2494 =-53 =28 =14 =-15 1737 1431 2494 100 =-60 =-20 =56 =27 =41 =41 1432 =25 =-35 748 =5 2495 =49 =-42
tree surveillance_audit_notification 653 =-60 215 478 2415 2496 1989 2359 1108 1432 287 2497 493 =38 =-1 =-38 =-37 =-15 500 =40 =-55 =-34 =-32 =-71 =-57 =-44 1432 =51 =4
tree surveillance_audit_notification 1345 2498 2499 =-57 =21 =-1 795 780 2419 2426 679 1343 929 29 1516 =-19 =61 =10 =61 =45 =-38 =56 =64 =49 150 334 =-55 =36 =42
tree surveillance_audit_notification 2169 2487 2498 =-58 =-9 =35 809 2469 285 753 510 1412 1148 =-27 =10 =36 1506 =11 =-53 =63 1202 =49 =-32 =54 97 14 =56 =-1 =-25
tree surveillance_audit_notification 1291 2329 2304 2500 2331 1527 2501 2456 =-49 =22 =23 367 =-28 =18 =-2 =51 1108 =15 =-42 =40 1553 652 2502 298 =48 =-8 =-34 =-33 =-54
tree surveillance_audit_notification 2310 2134 2416 2346 2432 1402 215 =-54 2347 =-32 =43 =2 =27 =32 =27 2488 285 1343 705 =-21 =61 =41 =52 =80 1420 196 =30 =-33 =57
tree surveillance_audit_notification 2380 2314 362 2382 2503 2424 2306 2423 =-55 =22 =6 68 =36 =-37 =15 =18 1225 =-14 =40 362 =27 =-14 157 870 324 =-14 =37 =-64 =47
tree surveillance_audit_notification 1345 2370 2365 2323 =-59 428 =-43 =46 =37 =54 37 428 2504 =-46 =30 1350 =30 =-29 1233 1432 1456 2505 2182 =39 =-26 =-40 =-41 =-7 =-45
tree surveillance_audit_notification 2334 2345 1672 2344 2321 2506 2440 2339 2448 2507 =-49 =37 =31 =47 =28 =57 1228 =28 =-50 =23 855 =26 =-56 =29 1228 2508 =38 =-40 =-20
tree surveillance_audit_notification 1715 86 1599 1501 442 648 354 1618 =-49 =22 =1 =45 1148 =-15 =24 =20 =36 1505 2306 2425 =-53 =37 =24 119 =24 2509 =-39 =19 =23
tree surveillance_audit_notification 2299 2380 2303 2344 2362 1589 2510 =-53 =38 =9 =44 =20 =25 2438 133 =11 =55 1550 =-43 =22 795 12 433 =32 1672 =-43 =30 =60 =-42
tree surveillance_audit_notification 12 2416 2372 2511 2322 2329 635 166 2512 2440 1484 =-35 =24 =8 =16 =12 =18 =29 =27 =20 =35 =43 1653 2323 2427 =-47 =3 =47 =21
tree surveillance_audit_notification 1291 2365 2440 2513 2353 424 2514 1048 2515 2516 2425 =-47 =31 =10 =41 =3 =33 =37 =26 =39 =29 563 609 =38 =-50 =-53 686 =11 =51
tree surveillance_audit_notification 1345 2487 2299 =-55 =13 =39 809 1527 2364 637 423 2483 2134 =6 =-27 =51 2429 546 1875 =-61 =12 =24 =22 =41 =47 2517 =43 =-19 =44
tree surveillance_audit_notification 2305 38 2454 2440 2301 2484 2339 2434 2518 2465 2216 =-37 =22 =34 =51 =28 =48 =46 =33 =38 =15 2424 =-50 =31 89 1202 =20 =-37 =47
tree surveillance_audit_notification 1291 2343 2345 637 1155 =-54 1197 =3 =-51 =16 12 =-19 =57 870 695 2446 =54 =-31 608 =-52 =24 =-39 679 2519 608 =23 =54 =-29 =-37
tree surveillance_audit_notification 699 2328 2312 1056 139 =-55 =-16 70 =-40 =5 =32 =48 695 2520 2521 70 =-3 833 =32 =-41 =-53 =-63 1056 36 403 =-58 =18 =7 =25
tree surveillance_audit_notification 1942 797 1290 2522 =-57 =23 =0 1291 2370 =-25 =31 =38 1291 37 2465 =-30 =46 324 2305 =-27 =39 249 =51 2380 =-9 =35 2523 =45 =-52
tree surveillance_audit_notification 1942 2366 1715 935 2370 1965 2524 =-60 =29 =9 =-7 =27 =15 =45 1039 2299 2380 =-30 80 =-7 =46 2525 258 2496 =41 =-49 =-6 =-51 =32
tree surveillance_audit_notification 2310 1198 2450 2526 2302 2527 1715 1662 =-51 =-7 =10 =44 =20 =39 =28 1303 2528 2529 =34 =-42 =-42 =-43 2410 2391 =42 89 =-25 =45 =-56
tree surveillance_audit_notification 1345 2317 2027 2530 =-57 =15 =20 =20 70 2450 929 2531 2336 =-51 =18 =26 =46 =36 1653 2532 1952 2533 =38 =-38 =-43 =-55 1107 =-12 =40
tree surveillance_audit_notification 1345 2299 2534 2535 2536 2537 =-55 =21 =29 =27 =37 =33 215 428 695 487 2314 1508 =-29 =54 =16 =53 1325 =-26 =-106 1724 =24 =-44 =38
tree surveillance_audit_notification 1291 2343 2299 2538 1489 =-54 =-16 =37 70 =-27 =49 215 647 1724 249 =20 =-15 =-69 =44 334 =53 =-19 29 46 =12 =-35 116 =48 =-61
tree surveillance_audit_notification 353 1048 =-56 =31 2299 2380 2240 2403 987 2539 2540 =-43 =26 =40 =20 =44 =13 1724 =32 =-44 870 906 2541 =39 =-39 2380 =23 =-82 =-29
tree surveillance_audit_notification 653 =-59 37 10 2334 =-37 =10 2407 2412 =42 =-28 =-39 609 1018 2422 2018 2041 2072 2354 2542 =45 =-22 =-29 =-28 =-23 =-39 =-39 =-46 =-39
tree surveillance_audit_notification 965 2134 2314 2352 1393 2437 2404 1121 2403 95 =-48 =-6 =27 =25 =32 =41 =4 =13 227 13 2385 =25 =-36 =-49 =-43 227 =39 =-9 =21
tree surveillance_audit_notification 1291 2343 1664 =-40 =10 157 601 =25 =-17 461 =45 =-32 428 319 608 2258 157 =-48 =27 =28 227 =30 157 =17 =-51 =45 764 =54 =-22
tree surveillance_audit_notification 2299 86 2467 1662 698 2383 1457 =-26 =13 =34 =19 =31 =52 1963 2424 2485 2543 =-46 =30 =24 =8 =21 679 86 2390 =11 =-44 =48 =-57
tree surveillance_audit_notification 653 =-59 1653 1009 2512 695 2544 1467 1456 740 =28 =-28 =-37 =-38 =-31 1056 1021 =-50 =9 =23 =52 1116 =51 =-24 68 1056 =-46 =25 =7
tree surveillance_audit_notification 2334 1399 2416 979 2409 2490 2322 2545 2425 =-50 =34 =45 =11 =39 =26 =25 =44 870 108 =-20 =27 =-32 1506 2415 2461 =42 =-39 =-46 =-53
tree surveillance_audit_notification 653 =-59 215 157 1653 1505 2407 870 49 =32 546 =-44 =38 =-40 =-36 =-45 =-46 461 636 =35 =-2 =-49 34 2546 =49 =-25 2417 =-33 =44
tree surveillance_audit_notification 653 =-59 11 2463 789 2547 1450 1971 1648 2548 2549 2550 1522 2551 527 =27 =-28 =-33 =-25 =-39 =-41 =-40 =-40 =-32 =-41 =-79 =50 =-42 =-55
tree surveillance_audit_notification 215 1198 2383 2515 2552 249 324 2526 =-58 =30 =-11 1094 2287 =-4 =-38 =-63 =26 =37 =25 719 =41 =-6 2365 2513 795 =11 =-25 =59 =48
tree surveillance_audit_notification 809 80 2365 2448 2553 2357 2419 1056 2302 1386 2133 =-50 =11 =28 =18 70 =-48 =3 =31 =20 =24 =40 =25 2306 =-4 =51 2406 =17 =58
tree surveillance_audit_notification 2310 2299 2404 2554 2346 2177 683 2322 =-43 =4 =33 =29 =22 =45 =42 251 =1 1017 =54 =-21 498 2555 2422 2393 =42 =-22 =-38 =-50 =-42
tree surveillance_audit_notification 428 1085 2339 1715 1516 2556 2367 2423 2357 2557 2558 =-41 =4 =41 =22 =28 =38 =53 =39 695 =26 =-24 =51 =40 11 2336 =8 =50 =-52
tree surveillance_audit_notification 1942 82 2513 1457 2559 2471 185 2560 =-47 =17 =7 =26 =39 =24 =59 =-58 2354 2561 2130 2349 285 2562 =21 =-35 =54 =-4 =-14 =-43 =-43
tree surveillance_audit_notification 2334 2346 824 =-57 387 2526 2304 2340 2500 2201 2563 2515 1297 =-41 =-9 =36 =34 =33 =43 =26 =3 =39 =16 =30 11 2034 =26 =-39 =-43
tree surveillance_audit_notification 2169 924 2564 2480 =-55 =13 =20 =12 2036 855 2565 1634 2374 2566 2546 2567 =29 =-39 =-49 =-53 =-35 36 =-25 =35 =-38 1504 =-52 =25 =-77
tree surveillance_audit_notification 2310 2134 2454 2409 2568 1034 2434 2569 2570 2511 =-43 =-1 =12 =39 =14 =34 =34 =30 =17 =16 2555 2034 1506 2571 =37 =-34 =-39 =-33 =-50
tree surveillance_audit_notification 1599 2365 2345 2409 2572 648 2573 2134 2300 =-42 =9 1399 2486 51 =-45 =32 =35 =52 =31 =27 =29 =32 =20 1724 2574 =35 =-37 =-46 =45
tree surveillance_audit_notification 1291 2434 2233 2500 1775 2575 2504 2576 2577 2234 =-36 =22 =30 =24 =25 =35 =23 =34 764 =9 =-49 =31 422 2578 555 =32 =-31 =-47 =-40
tree surveillance_audit_notification 653 =-58 70 1343 1527 854 =-45 =28 =13 =37 36 473 1653 1456 758 2517 109 =41 =-17 =-20 1155 =-33 =29 =-37 510 =-16 =20 =-37 =40
tree surveillance_audit_notification 1942 1501 2449 1004 1831 2579 =-57 =11 =19 =-2 =47 =21 870 165 1648 2427 2344 2580 =14 =-24 =-33 1432 =40 2338 =27 =-50 =-38 =-41 =-33
tree surveillance_audit_notification 375 1399 2573 2490 1965 =-36 =15 =30 =36 1081 =22 =-46 2316 2217 1096 975 578 2391 771 =36 =-1 =-2 =-35 =-13 =-38 2365 =-1 =-79 =-50
tree surveillance_audit_notification 2334 285 590 2581 2582 1503 487 150 2583 2425 =-35 =31 =28 =18 1432 =31 =-54 =12 =30 =39 =20 =29 946 2345 =38 =-13 1209 =-40 =28
tree surveillance_audit_notification 1942 797 2449 2216 =-52 =20 =50 568 =36 =-34 11 568 1432 2478 484 1348 116 2584 =32 =-33 =-21 =-35 =-39 =-41 =-16 2585 =-22 =35 =-43
tree surveillance_audit_notification 1291 699 1039 2408 =-49 =21 2305 2586 =-29 =47 =35 2254 2567 37 =-5 2587 =28 =-39 =-43 =-45 2588 1039 36 318 =-10 =45 =37 =52 =-42
tree surveillance_audit_notification 2586 2404 2363 324 1048 2589 2357 1496 2452 2590 =-43 =13 =25 =15 =33 =23 =30 2461 1197 =11 2466 =-17 =37 =-60 =26 1197 =50 =-14 =52
tree surveillance_audit_notification 215 2591 328 2490 2432 1121 2592 2593 2389 1672 2330 1875 =-47 =10 =22 =-6 =23 =32 =27 =33 =30 =38 =3 =51 2380 561 =14 =-27 =38
tree surveillance_audit_notification 2370 2432 1662 1949 1600 637 2483 971 2594 =-37 =24 =25 =28 =14 =-5 =17 119 =52 =-7 =41 1979 1305 1297 2595 =-19 =44 =46 =37 =-52
tree surveillance_audit_notification 809 2366 1039 80 2596 2490 2586 2597 1986 =-43 =7 =26 =21 =25 =26 =0 1209 =8 =-25 =22 14 1724 237 2598 =46 =-19 =-21 =-38 =-22
tree surveillance_audit_notification 1345 2411 2380 2599 2581 =-55 =17 =19 =36 =30 481 2600 596 2601 2329 2602 2603 2604 =4 =-44 =-45 =-54 =36 =52 =27 =-73 2605 =38 =-31
tree surveillance_audit_notification 2299 2366 1343 2419 2606 789 95 935 2472 =-35 =7 =13 =11 =24 =44 =43 2607 =30 =-34 =36 12 935 963 1498 =4 =35 =-39 =-53 =45
tree surveillance_audit_notification 1345 2378 2480 =-45 =21 =20 215 353 2608 =-45 =30 619 434 2427 385 =-21 =35 =27 =-52 1515 2079 =27 =-39 442 =-64 =23 1455 =31 =-39
tree surveillance_audit_notification 1345 2380 2317 2411 2590 =-55 =15 =7 =8 =44 215 965 487 2608 2601 2302 1325 =-17 =-53 =24 =48 =43 692 =45 =-49 =33 1327 =32 =-36
tree surveillance_audit_notification 353 2409 907 =-53 =32 =25 2060 1455 319 2322 2609 2546 2610 2611 =10 =-42 =-46 =-46 =-37 2181 =44 =-24 =40 1498 =-56 =12 1017 =-51 =8
tree surveillance_audit_notification 353 1048 907 =-55 =34 =28 870 824 =-38 2586 97 2612 433 1715 38 =15 =-22 =44 1676 269 =9 =-36 =-49 =-46 =-28 =48 1350 =6 =-49
tree surveillance_audit_notification 653 =-57 108 42 =-24 =41 2470 2613 2511 1510 679 833 1374 116 1522 328 258 =31 =0 =56 =-28 =-24 =-33 =-39 =-18 =-42 =54 =-54 =-42
tree surveillance_audit_notification 215 2459 2515 2301 2614 2615 2513 2552 1550 2504 2616 2512 2617 =-39 =11 =12 =27 =25 =3 =27 =26 =34 =35 =24 =41 =44 1327 =21 =-31
tree surveillance_audit_notification 1599 1048 2488 780 2320 2426 2531 1664 1500 2376 1544 2618 =-31 =22 =20 =8 176 =-17 =48 =26 =24 =24 =29 2347 =25 =-47 =48 =33 =46
tree surveillance_audit_notification 2310 1198 2485 2345 531 1892 1589 755 1672 =-38 =0 =22 =16 =31 =42 =15 =26 18 =43 567 =-2 =-57 428 719 =-40 =10 2611 =46 =-34
tree surveillance_audit_notification 1225 97 2233 18 780 2469 929 =-9 =36 =38 =27 328 2232 2619 =-48 =9 =21 =4 1096 2349 108 =-15 =36 =-22 =-37 =-41 249 =-5 =40
tree surveillance_audit_notification 1345 2334 2620 =-44 =22 =39 870 353 2621 =-30 =35 1197 478 868 =30 =-12 =-25 100 =-44 2349 10 =-20 =24 =39 133 2363 =-67 =17 =11
tree surveillance_audit_notification 1599 2467 1093 646 95 257 2233 2563 2622 1155 2382 =-39 =16 36 =-23 100 =-29 =46 =3 =43 =0 68 =54 =-10 =20 =19 =34 =38 =32
tree surveillance_audit_notification 1942 362 2623 =-48 =29 2555 82 2241 =33 =-31 =-39 =-49 650 609 2400 2424 1273 600 2334 =17 =45 =-27 =-36 870 =5 =-39 =-51 =-42 =-41
tree surveillance_audit_notification 653 =-56 37 2383 487 1509 =-30 =30 =25 =39 609 1637 2624 2625 697 2567 566 2605 555 =40 =-12 =-24 =-11 =-32 =-28 =-38 =-50 =-20 =-38
tree surveillance_audit_notification 695 487 97 2404 499 2397 2581 2556 2280 2453 2343 =-21 46 =30 =-21 32 =28 =-38 =28 =46 =40 =45 =41 =40 =-38 =39 328 =-29 =12
tree surveillance_audit_notification 1345 2303 2498 =-49 =13 2498 =49 =-19 809 319 2626 1420 1599 2483 2364 786 2627 =-32 =30 641 =22 =-35 =30 =37 =32 =17 =50 =40 =34
tree surveillance_audit_notification 653 =-56 2600 1420 609 809 2626 646 2628 603 647 =-17 =14 1339 =53 =-31 =42 =37 =49 1653 =36 2252 =-22 =27 =-45 13 =36 =-24 =-62
tree surveillance_audit_notification 108 2467 1508 2629 2630 257 2631 =-55 =17 =20 =22 =28 =35 =32 2470 2233 36 12 433 =11 =-30 2426 =-39 =18 2629 =29 =-50 =26 =-42
tree surveillance_audit_notification 653 =-56 80 285 2511 2425 2632 2633 12 987 1339 =-11 =-48 =34 =9 =37 =39 =43 =39 =35 1735 71 2417 =53 1664 =20 =-38 =-29 =-32
tree surveillance_audit_notification 1291 2434 487 2634 870 1724 24 1021 2096 2500 22 =-32 =2 =28 =19 =9 =12 =-50 157 =-70 =-5 =32 =23 =34 2635 2636 =23 =-22 =-53
tree surveillance_audit_notification 809 2361 870 2409 853 2305 2486 =-23 =26 1155 1691 534 =35 =-14 =-38 =-27 =22 =33 =-44 2305 =42 =-14 2018 11 2550 =30 =-27 =-32 =-49
tree surveillance_audit_notification 2513 11 2365 2352 2536 562 2409 728 2552 998 2437 1264 =-30 =3 =28 =11 =22 =27 =23 =28 =42 =21 2347 327 =36 =-26 =-24 =-46 =45
tree surveillance_audit_notification 403 157 1048 2404 2240 216 319 1350 =-30 500 =17 =-34 =29 =-51 =12 =34 =30 1096 764 2427 =6 =39 1104 =-53 =25 =-44 122 =38 =-22
tree surveillance_audit_notification 653 =-55 1197 353 =-18 2613 1273 2600 2637 1415 =29 =-17 =-24 =-34 =-39 =-48 12 1204 464 1267 1290 2349 =-63 =-5 =0 =8 =28 =31 =29
tree surveillance_audit_notification 609 1455 10 854 546 2233 698 2638 2639 =-29 =22 =30 =9 1586 =-9 =25 568 =17 =-24 =38 1600 =-2 2640 1207 =48 =-14 =-10 =-42 =-49
tree surveillance_audit_notification 795 387 157 2581 719 =-35 1496 70 =-30 695 164 =15 =-34 =-21 =33 =39 42 1515 1056 =0 =34 695 =10 =-52 =-37 =29 603 =-42 =24
tree surveillance_audit_notification 1291 2305 481 2233 403 635 1350 2641 =-46 =14 =-13 =24 =18 596 =11 =-39 =11 217 =28 =-25 2624 928 2125 1067 =26 =-23 =-22 =-34 =-46
tree surveillance_audit_notification 1291 695 2640 1402 2642 1048 2643 2644 =-19 364 =37 =-24 =29 =27 =36 =23 =34 428 =-32 =-5 428 623 1407 2428 =26 =-33 =-35 =-24 =34
tree surveillance_audit_notification 2619 2449 1420 979 1085 230 1090 2639 2515 1063 2645 2491 830 =-30 =22 =19 =8 =19 =29 =18 =32 =32 =22 =24 2646 =15 =-32 =35 =29
tree surveillance_audit_notification 215 2536 2596 2591 46 576 2647 2648 2649 =-17 =22 =26 =29 =23 1499 =-36 =18 =36 =32 =39 1398 1067 502 643 =31 =-8 =-18 =-30 =-27
tree surveillance_audit_notification 695 11 1343 2506 2521 2328 464 2304 2650 2537 =-16 =32 =43 216 =-3 =33 =24 =27 =-42 =45 =35 =-41 1499 166 416 =-37 =11 =23 =22
tree surveillance_audit_notification 653 =-55 285 2130 133 361 2631 2397 2628 70 =-44 817 =3 =-28 =38 =39 =44 =27 754 587 =37 =-17 =-38 490 =-44 =22 477 =51 =-28
tree surveillance_audit_notification 653 =-54 2473 679 2624 217 2651 1714 2652 2354 2653 =25 =-19 =-24 =-34 =-29 =-33 2572 2338 2421 =-38 =25 =10 =34 =-46 2421 =-34 =27 =-40
tree surveillance_audit_notification 1506 1724 2079 2654 2655 2400 2410 2656 164 109 2657 119 2463 =29 =-22 =7 1201 =-25 =23 =-14 =-27 =-32 =-33 =-34 =-38 =-26 =-36 =-37 =-44
tree surveillance_audit_notification 809 1551 780 2490 1319 2642 1060 285 2658 1121 2487 2659 =-34 =17 =16 =16 =26 =4 =28 =33 =9 =33 699 =-10 =32 =-50 123 =24 =-17
tree surveillance_audit_notification 1345 2498 852 2134 =-44 =13 =11 =11 2404 1455 2555 484 758 570 1021 2477 936 =9 =-20 =-33 2660 =35 =-21 =39 =-16 =-36 =-46 =-41 =46
tree surveillance_audit_notification 11 795 809 2380 2619 1291 2500 1091 2435 294 =-17 =-45 =26 =24 =35 382 1202 =29 =-20 963 =-27 =23 =29 =19 2661 =31 =-36 =-27 =-46
tree surveillance_audit_notification 2520 561 471 2254 191 2379 37 879 2321 2358 =-25 =23 =19 =19 198 1672 2304 =22 =-14 =42 =-20 =-32 =-38 731 =11 =-46 =-27 =-24 =-50
tree surveillance_audit_notification 653 =-53 2600 361 855 1455 2374 1942 430 =-17 =19 2424 2379 2662 2663 2403 =38 =-15 =-19 =-5 =-27 =-2 =-31 =-34 1353 =-29 =22 =34 =-46
tree surveillance_audit_notification 353 2343 =-41 =6 165 997 2345 1551 264 1676 2646 1297 =9 =35 =-27 =-28 =-9 731 =6 =-51 636 2565 =34 =-16 731 =23 =-30 =-40 =-40
tree surveillance_audit_notification 2366 2586 188 2432 2456 473 2449 2027 1399 562 2664 2665 =-31 =21 =26 =21 144 =0 =-45 =33 =33 100 =10 =-43 =18 =20 =26 =41 =25
tree surveillance_audit_notification 11 353 =-27 679 484 2036 568 1991 157 734 2130 935 =9 =-35 =-28 879 =34 =-10 1228 =36 =-9 =-24 =-12 =-38 =-39 1155 =-39 =6 =-45
tree surveillance_audit_notification 653 =-53 2600 1333 609 2613 353 =-14 2555 1551 2410 1067 1531 695 2550 2666 =36 =-20 =-28 =7 =-23 =-26 =-31 =-20 =-36 =-45 =-39 =-40 =-48
tree surveillance_audit_notification 809 1291 1345 =-39 2130 699 2667 =-25 =30 382 2316 2668 2669 =24 =-16 =-30 =-30 =-23 =-34 2668 =14 =-38 1345 =-28 2130 1724 =35 =-25 =-20
tree surveillance_audit_notification 653 =-53 157 809 403 68 2352 =-35 =25 2352 2670 258 =29 =-17 =-38 =-36 2095 =38 =-22 =25 457 2316 433 =35 =3 =-32 180 =-62 =10
tree surveillance_audit_notification 653 =-52 609 37 428 2448 =-34 =32 =20 695 1931 34 1933 1467 2671 =34 =-16 =-23 =-26 =-7 =-32 1404 1056 =-12 2672 =38 =-31 =-50 =-41
tree surveillance_audit_notification 215 24 433 80 2513 1874 2667 1653 998 =-37 =10 =-7 =19 =23 =20 2470 1737 =28 =-17 =-38 1021 =-55 =23 510 =-6 =38 1043 =16 =-13
tree surveillance_audit_notification 1319 2036 353 2356 =-32 =22 2673 2366 2483 2417 2298 2427 619 =-19 1339 =15 =-28 =17 =-41 =24 =36 =32 428 =-45 =8 =-57 754 =28 =-26
tree surveillance_audit_notification 1942 1527 2674 809 =-49 =5 =27 82 =29 =-35 2407 12 457 157 1155 1201 =14 =-29 2675 =-32 =25 2316 =31 =-28 =-59 =31 809 =-30 =9
tree surveillance_audit_notification 37 2591 1227 2426 1431 681 =-34 =11 =11 =15 =17 =26 809 695 853 2466 2644 2512 =-11 =23 =26 =24 =34 2329 328 =-35 =0 =25 =26
tree surveillance_audit_notification 1942 2676 1618 2554 1198 =-42 =-4 =20 =20 =17 997 870 1198 1653 1708 2605 1348 =17 =-36 =-38 =-31 657 =-34 =25 166 =33 =-34 =-17 =-47
tree surveillance_audit_notification 2466 433 1455 2374 2555 600 1551 1067 2287 298 =22 =-20 =-5 =-38 =-27 =-34 =-40 =-40 =-46 32 430 2287 =-51 =4 =9 =28 1708 =27 =-21
tree surveillance_audit_notification 1942 1496 1650 216 =-36 =4 =25 =6 215 2409 216 991 403 =7 =48 =-25 1291 2645 =-38 =20 =16 =36 34 1971 1951 =37 =-18 =-22 =-6
tree surveillance_audit_notification 37 2383 2416 2526 =-34 =25 =25 =30 2513 1551 1942 =-11 773 484 70 =-9 2354 1500 2653 2677 =35 =-15 =-21 =-19 =-30 =-32 =-29 =-38 =45
tree surveillance_audit_notification 37 157 1662 =-35 =16 =2 695 1691 2678 2351 484 2072 2679 =24 =-16 =-20 =-30 =-19 =-28 =-26 2329 157 1350 809 =-49 =-1 =10 =-2 =26
tree surveillance_audit_notification 653 =-51 2450 2329 2383 2568 2490 2169 1348 =29 =-39 2563 2336 2680 2644 1343 444 =-28 =20 =7 =26 =28 =12 =34 =32 =34 =33 =30 =31
tree surveillance_audit_notification 37 2383 1291 =-32 1056 =-21 =35 =27 619 1291 1600 =-29 =2 748 2479 =9 =-39 =32 1553 2681 975 2682 =23 =-20 =-13 =-25 2683 =-34 =28
tree surveillance_audit_notification 1724 11 2060 546 1715 2370 2421 1056 2684 =-35 =14 =5 500 =47 =-9 =12 237 1465 =27 =-23 =-26 476 38 =33 =-16 =-27 =-32 =-39 =-39
tree surveillance_audit_notification 2586 795 367 601 1511 1676 =19 =-23 =-25 2321 264 1290 512 375 =-24 =9 =-35 =11 =2 =12 264 100 =-20 =34 2380 =-22 =24 =-28 =35
tree surveillance_audit_notification 2513 1093 2606 2467 1291 2685 534 2363 2329 2686 2687 =-23 =23 =24 =24 =23 =-37 =25 428 95 1655 =-25 =24 =26 =24 =27 =34 =31 =40
tree surveillance_audit_notification 2169 2370 382 =-38 =4 =26 609 37 487 1048 512 382 =19 =-26 =-35 =33 =34 600 122 2521 2688 1991 =28 =-18 =-20 =-27 =-16 =-28 =-34
tree surveillance_audit_notification 929 319 1048 324 2483 1589 2096 =-33 =21 =17 =33 646 2673 2470 2310 2529 294 =-9 =18 =-38 1942 =-4 =33 =-33 =-35 =27 =30 =26 =41
tree surveillance_audit_notification 1085 2506 442 487 2689 2609 590 2690 2435 =-36 =7 =9 =8 =18 =22 =21 196 2654 2691 560 2692 =17 =-19 =-19 =-39 =-30 =-23 =39 =30
tree surveillance_audit_notification 809 285 2527 2470 2435 2382 1588 1512 2329 2483 =-17 =22 =20 264 =30 =-16 =-38 =20 =24 =-43 =31 =26 1345 =-25 473 1147 =31 =-13 =-17
tree surveillance_audit_notification 2416 2301 2628 2172 2356 2572 797 1550 2693 2694 =-24 =23 =18 2377 560 =27 =-23 =-32 2517 =11 =-23 =12 =28 =26 =38 =29 1530 =33 =-15
tree surveillance_audit_notification 699 2372 =-13 =24 1676 2668 2567 165 164 2561 1886 2461 1345 =-15 541 1148 =45 442 =-23 =32 =-1 =-11 =-11 =-26 =-25 =-28 =-30 =-45 =-43
tree surveillance_audit_notification 403 1599 2470 2602 487 1653 2668 795 2410 2393 =10 =-30 =-32 =-23 =-35 215 =-30 =10 2394 =32 =-18 =-39 =-39 =25 636 1653 =38 =-7 =-8
tree surveillance_audit_notification 2352 353 2409 =-43 =20 1291 2514 2490 2252 =-19 =9 =30 =34 157 2588 2323 476 =21 =-29 =-30 =-44 =32 2636 562 2438 =38 =-12 =-20 =-27
tree surveillance_audit_notification 11 353 1048 =-43 =22 2334 1509 150 1048 2372 753 2695 2680 751 =-19 =18 =24 =24 =21 =15 =24 382 =31 =-25 =30 2696 =29 =-25 =-40
tree surveillance_audit_notification 2310 2299 2362 2648 546 1589 570 2246 2697 =-40 =10 =12 =5 =16 =-2 =28 =34 949 2511 =-2 =32 =45 1979 2609 2304 =25 =-23 =-12 =-30
tree surveillance_audit_notification 653 =-50 70 2640 =-31 =25 2169 =38 2668 261 1350 328 1510 2365 2477 2698 =7 =-35 =-36 =30 =-35 =29 2646 877 =37 =-12 =-28 =-30 =-31
tree surveillance_audit_notification 2449 257 2626 2582 2490 2511 10 2453 2575 2699 2700 1412 =-32 =5 =9 =23 =26 =11 =-1 553 =21 =-26 =29 =30 =32 =24 473 =46 =-16
tree surveillance_audit_notification 70 2015 =-27 =20 2310 499 2536 2513 2340 2483 152 2440 2701 2209 =-31 =7 =6 =20 =-2 =29 =27 =33 =35 =37 2034 2624 =35 =-5 =-16
tree surveillance_audit_notification 2060 1521 1455 2473 100 1343 423 1063 =-36 =22 =15 =29 868 586 2702 2703 2704 2114 =25 =-19 =-21 =-14 =-26 =-19 =-16 =-30 =-30 =-44 =-32
tree surveillance_audit_notification 36 679 609 1952 2427 648 500 2310 2705 =-20 =26 498 =19 =-30 =9 =31 110 =26 =-15 =-34 =-37 =-39 2663 1226 =24 1202 =12 =-40 =-40
tree surveillance_audit_notification 353 =-26 809 2590 2391 2511 2650 2456 385 1093 1420 2632 2706 =-27 =15 =21 =4 =21 =17 =27 =35 =28 965 =-8 =-52 =29 116 =18 =-30
tree surveillance_audit_notification 653 =-49 870 2602 561 2303 2707 18 2060 2708 2041 1772 =44 =-7 =-11 =-13 =-17 =10 =-25 2252 =-9 2558 =37 =-18 =-22 =-32 152 =-36 =13
tree surveillance_audit_notification 2416 1432 1522 116 699 2709 2484 2710 2572 =-22 =14 =19 =23 =29 2405 1233 176 152 =5 =28 =42 =-30 =-29 =-31 =-32 817 =-41 =-1 =31
tree surveillance_audit_notification 2172 11 644 2654 97 2666 1531 2394 2072 14 133 1226 =14 699 =16 =-33 =31 587 =13 =-41 =-22 =-15 =-30 =-31 =-30 =-34 =-22 =-38 =39
tree surveillance_audit_notification 70 1063 =-30 =27 2310 1715 1056 2177 2586 2629 =-24 =20 =23 =28 =20 166 2082 2377 =40 =-16 =-34 =-32 2629 1628 249 =4 =53 =-27 =-29
tree surveillance_audit_notification 37 433 2148 29 =-31 =-1 =17 =-44 1942 2450 797 =-33 1350 =15 =-22 =23 795 2681 2610 1201 2711 540 =34 =-7 =-14 =-6 =-18 =-17 =-16
tree surveillance_audit_notification 2619 1503 2280 979 2383 2346 2483 2172 2649 270 2224 188 2712 =-27 =19 =18 =16 =13 =22 =20 =26 =17 =25 =28 =25 1228 =31 =-21 =22
tree surveillance_audit_notification 2172 1551 780 255 1263 2233 935 705 2210 1516 2366 =-25 =3 =16 =18 =23 =27 157 29 =9 =-28 457 =29 =-26 =28 =21 =13 =-34 =34
tree surveillance_audit_notification 2299 2419 2566 2310 2586 2536 403 2573 2353 =-26 =16 =25 =12 =28 =26 2470 2415 2607 =32 =-14 =-26 =-21 =-45 =33 116 2525 =24 =-15 =-35
tree surveillance_audit_notification 2451 795 70 2252 =-33 =14 2461 2334 1399 2329 2421 =-17 =20 =31 545 2469 =28 =-20 =-33 196 644 =45 =-17 =-19 =-26 2421 =-37 =19 =37
tree surveillance_audit_notification 2416 2036 2613 319 318 119 434 2440 =4 =37 149 =-34 =19 1305 2713 =-27 =10 975 734 =19 =-23 =-19 650 =31 =-25 =26 =-38 =-43 =30
tree surveillance_audit_notification 699 1291 361 2246 2383 1539 =-41 =13 =14 =14 =11 2714 =22 =-21 1637 97 2562 1467 285 1724 767 =16 =-17 =-20 =40 =-24 =-29 =-26 =-34
tree surveillance_audit_notification 1291 1432 1182 2345 818 935 =-19 =15 =16 119 216 =11 =-35 =29 =28 =-31 946 2602 375 =7 2345 =44 =-9 =-21 774 294 =-45 =15 =16
tree surveillance_audit_notification 795 2473 442 1618 601 14 =12 =-22 486 354 =-34 =4 =25 =31 2363 1303 191 1949 196 731 =15 =-3 =-17 =28 =-23 =-22 =42 =-30 =-29
tree surveillance_audit_notification 1048 1599 2096 2416 2619 1021 1644 1571 319 854 2599 =-38 =12 =19 =25 1550 2402 1204 =-26 =16 =18 =28 =20 =5 =23 =19 =25 =22 =29
tree surveillance_audit_notification 653 =-47 2301 809 157 249 =9 36 =-34 2417 2580 18 =41 =-1 =-25 2405 =6 =-51 249 =-13 2394 =30 =-14 215 587 =12 =-25 =42 =33
tree surveillance_audit_notification 319 2407 2427 434 36 2130 1056 546 =-20 38 =27 =-15 =21 =-28 70 596 =-28 =10 =31 442 =-44 512 =25 =-21 =22 434 =-29 =12 =29
tree surveillance_audit_notification 2340 1599 2450 2582 2483 2506 2321 979 2715 2596 992 2716 2717 =-24 =15 =14 =14 =21 =21 =20 643 =18 =-25 =26 =27 =28 =24 =23 =30
tree surveillance_audit_notification 481 353 =-33 285 1503 2397 979 1085 2689 24 2096 1107 507 1710 =-35 =7 =10 434 =15 =-27 =15 =5 =27 =20 =26 =31 =17 =34 =16
tree surveillance_audit_notification 1952 2654 2432 773 641 324 385 249 =-22 =5 =26 1325 237 2718 =25 =-15 =-16 731 1653 =26 =-20 =-20 2331 =-24 =10 =-30 =31 =-24 =-32
tree surveillance_audit_notification 679 795 481 1942 646 2719 2720 2320 =-38 =5 =11 =8 =17 1404 650 37 442 =-24 =7 1551 1588 =24 =-4 =-14 =-27 =-33 =27 =-30 =-35
tree surveillance_audit_notification 1291 285 647 560 2036 1527 2365 1942 =-35 1498 =8 =-32 1585 =19 =-28 =16 =-43 =-35 =18 1875 =33 =-18 2427 29 1305 =-25 =16 =18 =42
tree surveillance_audit_notification 653 =-47 387 152 2325 2416 1420 385 139 608 =5 =-27 =15 =-41 2525 1364 =28 =-25 =-31 =21 =25 692 2412 587 =40 =-7 =-20 =-16 =33
tree surveillance_audit_notification 1676 1522 1305 1599 2673 227 545 =10 =-28 2417 2376 2721 =-29 =3 =8 =11 =-34 =27 2692 1729 682 =19 2334 =14 =-24 =-18 =-21 =-33 =-33
tree surveillance_audit_notification 14 1094 2385 70 42 1290 492 =-30 =9 =10 =23 2722 42 758 198 2562 =22 =-13 =-20 1155 =-26 =17 =-24 1350 =-32 =17 =-31 =-22 =-26
tree surveillance_audit_notification 2416 557 166 278 2467 2434 2553 2509 2648 2699 1446 =-23 =10 =15 =19 =20 =16 =22 =34 636 68 2466 =-19 =28 =34 =-28 =21 =-41 =27
tree surveillance_audit_notification 653 =-47 2467 679 2299 2675 1048 2329 757 2240 1775 =-19 =18 =15 =14 =26 =27 =23 2393 2525 2552 2723 =34 =-19 =-17 =-21 =-23 =-21 =39
tree surveillance_audit_notification 695 557 70 1527 =-25 =12 1715 870 2352 1364 18 2718 245 =17 =-17 =-21 =-11 =-24 =34 =-28 =31 =-39 1291 2302 =-31 =18 46 =21 =-17
tree surveillance_audit_notification 653 =-46 428 150 2724 1963 123 1971 870 1737 =16 =-16 =-20 =-28 =-29 =-34 =-39 =38 965 2336 1963 367 924 =-20 =16 =13 =25 =30 =41
tree surveillance_audit_notification 699 2353 80 1544 =-26 =11 =4 =16 2520 216 1365 1392 2181 2284 =25 =-14 =-17 =-15 =-21 1498 1637 442 =-10 1009 =33 =-15 =-27 =-26 =-37
tree surveillance_audit_notification 70 1343 =-22 =22 1209 679 2461 2114 2654 587 196 1067 2725 2347 =27 =-7 =-10 =-15 =-8 =-3 =-24 =-23 512 =11 =-38 215 =-30 =1 =-22
tree surveillance_audit_notification 428 929 2726 1091 2727 2383 2728 1767 1535 935 =-20 =9 =13 =12 =15 =22 =20 =27 =-48 =31 2422 855 2729 868 =28 =-10 =-12 =-8 =-29
tree surveillance_audit_notification 2169 2334 924 =-38 =0 =19 1048 924 2604 1021 185 1091 2280 648 486 807 2730 =-16 =10 =19 =20 =25 =27 =33 =26 =21 =-24 =-26 =34
tree surveillance_audit_notification 1048 361 150 2172 2680 2675 943 2365 2731 264 1634 63 =-34 =9 =-1 =-7 =17 877 =-6 =28 =19 =9 =23 =25 433 =29 =-13 =18 =28
tree surveillance_audit_notification 619 428 2732 1056 2352 2733 =-35 =11 =13 264 =-9 =22 =20 2310 =-11 70 =-3 =40 2546 2525 2299 2698 =9 =-25 2734 =36 =-7 =-16 =-24
tree surveillance_audit_notification 2488 1904 1503 987 2363 2668 991 2303 810 =8 =-21 =-21 789 510 =-36 216 =-18 =15 =24 =-38 991 =-9 =32 =26 1209 =25 =-18 =22 =32
tree surveillance_audit_notification 2555 695 70 1155 =8 =-33 2613 2114 1506 1005 2387 2735 682 =27 1148 =20 =-23 =-3 =-15 =-15 =-23 =-23 =-33 1155 =-20 2438 =19 =-13 =-31
tree surveillance_audit_notification 997 215 1094 428 512 328 2417 =-14 =-53 =13 2703 =9 =-18 473 =20 =-22 =-27 2736 2379 1399 486 =-1 =26 375 =37 =4 =-22 =-21 =-35
tree surveillance_audit_notification 387 1063 1357 2252 433 2299 635 2683 =-26 =14 =17 164 2463 2737 =22 =-16 =-22 =-25 2299 =-7 =-43 510 =19 748 =-25 =11 =11 =23 =29
tree surveillance_audit_notification 123 198 2654 2461 57 1404 2738 13 2739 2714 2740 2421 =9 =30 278 =15 =-33 =-14 =-14 =-17 =-22 =-18 =-20 =-21 =-22 =-26 2421 =-28 =11
tree surveillance_audit_notification 2310 2169 1588 2323 =-41 =12 =13 929 164 846 1357 =-9 =13 =14 =-33 =29 2316 1965 846 764 681 =47 =-4 =-12 29 =-27 =9 =-13 =-24
tree surveillance_audit_notification 699 108 =-38 227 =11 =-21 1505 1233 425 10 758 1522 2741 568 1638 =29 =-14 =-5 =-15 =-22 =-13 2412 =46 =-10 =-18 =-24 1063 =-16 =20
tree surveillance_audit_notification 1048 37 =-20 2172 2096 1085 1457 2634 2441 403 2642 861 1017 387 =-32 =-1 =3 =19 =20 119 =32 =-14 =26 =26 =13 =22 =25 =28 =28
tree surveillance_audit_notification 695 2323 70 29 =20 =-31 1270 512 29 =6 =34 1515 387 =-10 =18 =25 596 2622 =-38 =8 =12 =31 1155 =-22 2377 29 =-8 =29 =-27
tree surveillance_audit_notification 11 2619 2483 2470 2233 2423 2742 850 68 285 =-30 =10 133 70 =-30 623 =25 =-12 =-18 =14 =22 =22 =11 68 =12 =-37 =27 =23 =-33
tree surveillance_audit_notification 387 2466 1943 399 1056 176 2512 2352 2341 1584 =-35 =10 =-1 =7 =12 =16 108 1017 =-28 =13 461 =17 =-15 =-33 =17 1653 =22 =-10 =22
tree surveillance_audit_notification 2310 2654 1676 600 2602 1467 2374 1233 2253 1942 =-1 =14 =-18 =-23 =-23 =-28 =-28 =-30 =-34 =-34 1942 2322 =-19 =12 1372 36 =33 =3 =-11
tree surveillance_audit_notification 653 =-44 2036 555 1467 2711 1676 353 =-8 731 2743 1519 936 =31 =-5 =-9 =-17 2232 1399 =27 423 =-7 =18 =-22 =-16 =-19 =-24 =-22 =-33
tree surveillance_audit_notification 809 2451 2515 2744 949 2450 361 2427 255 2745 648 1063 152 935 =-44 =5 =-4 =10 =13 =12 =18 =2 =8 =13 =24 =24 =27 =28 =18
tree surveillance_audit_notification 2450 2310 934 119 1305 534 1017 =19 =-17 =-18 =-18 318 1017 2449 =-31 =2 =3 =12 =26 1305 1965 362 =12 119 =-26 =9 =-36 =28 =18
tree surveillance_audit_notification 2619 152 2572 2527 2669 1904 1503 319 =-22 =4 =5 =15 =15 =23 29 =-6 =30 1676 906 948 =30 731 =-17 =19 =-13 =-26 2169 =-8 =28
tree surveillance_audit_notification 809 319 2515 2524 2582 832 2483 550 2537 2334 1056 1678 1107 =-39 =-4 =12 =3 1056 =6 =-23 =13 =12 =17 =15 =19 =21 =24 =30 =12
tree surveillance_audit_notification 2449 1535 2586 1091 2460 2376 403 2426 1532 2383 2416 2619 2280 =-26 =8 =6 =4 =11 =12 =14 601 =26 =-11 =12 =25 =24 =26 =25 =28
tree surveillance_audit_notification 809 2060 1343 2746 2388 998 2391 1090 641 10 2747 =-17 =9 2429 =16 =-15 =9 =19 =-21 =10 =16 =17 =18 =-28 1226 470 =31 =-4 =-5
tree surveillance_audit_notification 2748 2148 2334 757 1627 371 328 166 2421 898 =-40 =2 =-5 =14 2310 =-23 =8 =17 =22 =13 =10 166 144 636 =27 =-10 =-22 =-35 =30
tree surveillance_audit_notification 2514 1291 809 1618 2570 1539 690 718 374 =-28 =4 =6 =8 =7 =14 =8 1715 =16 =-13 1521 2566 353 =-11 473 =24 =-7 =-32 =-30 =32
tree surveillance_audit_notification 353 =-20 2602 619 157 608 =-23 1551 =6 =-27 754 =12 =-27 1345 =-29 2565 473 942 2723 2193 =34 =-5 =-4 =-13 1653 =11 =-30 =-23 =-25
tree surveillance_audit_notification 1345 719 =6 =-36 2602 473 10 1198 2578 122 97 954 1634 313 =21 =-6 =-4 =-12 =-15 =-20 =-23 =-19 1634 764 =42 =-5 =-3 =-18 =-22
tree surveillance_audit_notification 1297 870 780 2727 2693 1085 2096 603 992 1063 2537 1402 255 =-23 =5 =2 =14 =15 =17 =12 =19 =22 =23 =24 =19 =-24 1432 =24 =-10
tree surveillance_audit_notification 695 2520 2387 1506 2169 442 =-16 =4 1724 1555 2565 2424 1372 =26 =-3 29 =18 =-4 =-12 =-15 =-15 =-24 =-26 =-32 29 =-28 34 =5 =-24
tree surveillance_audit_notification 653 =-43 387 257 2700 2514 133 1530 2340 1202 2749 =-16 =16 =13 =21 =-38 1530 512 898 =20 =-11 855 =-4 =-35 =34 =21 =22 =27 =27
tree surveillance_audit_notification 1599 2506 2450 1653 773 2334 1672 2449 2306 257 =-22 =21 =11 =22 =12 1672 264 =26 =-6 =-9 =-28 481 =-21 =9 =20 =31 2428 =32 =-7
tree surveillance_audit_notification 653 =-42 11 679 795 498 2387 2635 1348 1148 1222 399 =13 2338 =15 =-23 =-16 534 =43 =-9 =-22 =-23 =-22 =-22 906 =-28 =9 =-17 =-31
tree surveillance_audit_notification 70 249 =7 =-28 795 601 1588 =21 =-8 157 1550 89 1588 =-38 =3 278 =20 =-16 =24 2310 1586 =-20 2323 2148 =-5 =39 =-14 =24 =-19
tree surveillance_audit_notification 699 70 =-36 38 1116 37 =-9 =17 =-23 =-22 1676 2449 510 1028 2331 2419 =-19 =19 =17 =21 2657 733 1990 =31 =-5 =-14 =-15 =39 =-27
tree surveillance_audit_notification 18 2698 68 424 176 1325 =-10 =9 =20 =25 1305 =27 731 =19 =-11 =-22 2329 2370 2472 347 780 =-34 =1 =8 =10 1949 =15 =-18 =22
tree surveillance_audit_notification 653 =-41 609 2600 34 1343 619 157 =-13 18 2750 =35 =-9 =-10 340 824 =-18 1637 2060 =29 =-13 =-12 =-16 =29 2233 =-24 =18 =-27 =-29
tree surveillance_audit_notification 2409 2514 1672 387 1452 2526 2397 2512 2450 2710 1662 2323 180 =-28 =1 =-3 119 =23 =-16 =10 =7 =13 =17 =20 =22 =14 =9 =21 =22
tree surveillance_audit_notification 2355 1455 484 1522 764 2400 2393 767 733 2603 1531 1691 2310 =15 =31 =-9 =-11 =-11 =-12 =-11 =-18 =-21 1600 =11 =-28 =-20 =-27 =-23 =-26
tree surveillance_audit_notification 561 2520 1501 2354 2299 385 95 543 2450 2683 =-21 =8 =19 =17 =19 =25 2303 2032 928 563 =33 =-7 =-13 =-13 =-13 =-26 =23 =-29 =-20
tree surveillance_audit_notification 1048 285 2397 2674 2604 270 2345 2389 1672 1420 2730 =-23 =9 =3 =3 =13 1505 2730 =19 =-17 =-27 =19 =-29 =19 =22 2436 =30 =-23 =26
tree surveillance_audit_notification 653 =-41 18 650 68 319 324 =-18 =6 =25 1610 2669 1503 2751 =42 =-9 =-3 =-8 =-9 =-31 367 2752 89 =-26 2438 =16 =-28 =16 =16
tree surveillance_audit_notification 870 498 2635 123 1724 561 623 2753 2698 2387 2754 399 1056 2662 =18 =-15 =37 =0 =-8 =-14 =-11 =-19 =-7 =-17 =-25 =-16 =-25 =-20 =-17
tree surveillance_audit_notification 1085 1942 2449 797 2345 =-37 =-2 2730 =16 =-21 =25 2321 1407 2563 100 =-21 68 =-13 428 2461 =22 =-13 719 =13 =-9 =22 =20 =19 =24
tree surveillance_audit_notification 699 227 100 =-24 46 1415 =23 =-10 =-8 =-27 215 1515 2060 2349 2755 879 1501 =13 =-23 =29 =-11 =-15 =-27 1305 =-36 =5 1586 =7 =29
tree surveillance_audit_notification 2310 2727 534 428 =2 1339 227 692 =24 =-8 2252 =-29 =10 =-34 428 =-34 =0 =20 11 2624 2034 2640 249 =1 =38 =-11 =-14 =-20 =-22
tree surveillance_audit_notification 2668 2600 2602 2018 2379 560 18 2756 608 1004 =14 =-10 2412 =35 =0 =-14 1489 2417 =-17 =24 =16 2740 =7 =-27 =-23 =-26 =-24 =-30 =-26
tree surveillance_audit_notification 1532 2463 2036 2470 2380 534 2321 1628 =9 =-22 =-20 428 =-26 =1 1039 534 2331 264 =-21 =8 =17 =22 =29 22 =3 =-33 =-28 =-29 =22
tree surveillance_audit_notification 1063 646 481 483 2409 2674 2119 442 2406 =-32 =7 2336 560 1949 1339 =-18 =7 =12 =-33 =18 =10 =14 =19 =19 728 =14 =-15 =18 =22
tree surveillance_audit_notification 795 2334 2233 2639 42 461 681 975 695 =-10 =-27 =8 =14 =10 =16 =16 =9 473 975 2287 =27 =1 =-6 =-10 2193 975 =-35 =3 =7
tree surveillance_audit_notification 215 2456 657 646 2260 2757 2310 =-27 70 =-21 =4 =7 =12 =12 =16 =25 34 1651 2722 985 2336 =31 =-7 =-6 =-6 =-20 2421 =-21 =14
tree surveillance_audit_notification 152 2572 854 2758 546 924 1511 382 2429 =-32 =-2 =-3 =9 2730 =17 =-19 294 =9 =-16 =16 =19 =14 2440 1942 264 =13 =-25 =24 =-15
tree surveillance_audit_notification 2404 780 1484 361 1599 2483 2301 2683 1662 2759 2760 2299 2761 =-34 =4 82 =-15 =13 =9 =10 =7 =9 =9 =22 =18 =17 =25 =18 =28
tree surveillance_audit_notification 699 1039 =-19 946 =17 =-14 364 116 679 198 2345 786 1737 2721 1225 34 1653 =32 =7 =-12 =-11 =-10 =-12 =-15 =34 =-17 =-15 =-15 =-17
tree surveillance_audit_notification 603 2325 2762 2096 2148 2310 2466 2081 =-29 =9 =1 719 =-18 108 =-12 679 =33 =-8 587 108 =-17 =17 =-16 =19 =24 2287 =30 =-6 =23
tree surveillance_audit_notification 285 2592 2565 695 70 492 =-25 =15 2654 2287 80 =7 =28 =-10 =-27 817 1004 2338 =-37 =-7 =8 362 =15 =-15 =-30 =21 2148 =32 =-3
tree surveillance_audit_notification 37 2427 =-15 =8 2525 1522 97 1942 2366 110 2344 =-21 =3 =13 =24 2725 767 1376 217 1618 =33 =-5 =-3 =-4 =-10 =-10 =-18 =-19 =-22
tree surveillance_audit_notification 695 1197 526 258 1116 430 2427 =5 =26 =29 =-10 1056 =-12 =15 =-24 12 1198 2345 =-29 =-3 =-1 =14 1155 2627 1600 =-34 =-6 =8 =3
tree surveillance_audit_notification 653 =-40 215 2252 2383 2435 2353 2134 2427 =-26 1715 =10 =-18 2334 =-10 =21 =13 =19 =26 2724 =31 =-9 534 2134 =25 2252 =5 =-23 =-6
tree surveillance_audit_notification 110 1942 1290 =-29 =5 12 512 157 1662 =-16 =19 =17 686 608 817 =9 =-29 817 =-6 =35 1634 =-34 =11 =20 481 1290 =9 =-15 =25
tree surveillance_audit_notification 70 =-15 36 609 1991 2517 57 215 80 =-5 =16 2169 =-14 1678 1886 =32 =-4 =-8 =-15 =-21 =-25 =-26 2629 2232 269 =33 =-1 =-15 =-19
tree surveillance_audit_notification 37 152 2416 =-25 =13 619 =17 =-14 2328 294 2305 1942 =-17 1399 619 =14 =-16 =20 =26 2421 1725 152 =-24 =6 =14 1339 =28 =-5 =22
tree surveillance_audit_notification 2668 2328 699 2233 1505 2323 =-33 =11 =3 991 =-16 =18 12 433 562 2763 1374 423 =25 =0 =-13 =-14 =-18 =-13 810 =26 =-6 =18 =-23
tree surveillance_audit_notification 371 403 2409 1420 1943 1508 1767 215 2336 1319 =-29 =-2 =4 =-5 =8 =14 =11 679 428 734 =-16 =13 =22 =-19 =16 1588 =24 =-9 =21
tree surveillance_audit_notification 2473 2391 1522 581 699 1737 2314 382 =-19 =11 =10 =20 1738 1430 2352 2764 2336 =19 =-7 =-12 =38 =-15 =-23 =-21 =-21 2724 =-1 =-31 =-27
tree surveillance_audit_notification 653 =-39 2619 1091 2450 2514 2443 2419 2365 361 2440 32 1942 =-29 2340 =-14 =11 =3 =11 =5 641 =13 =-15 =14 =17 =22 =19 =28 =25
tree surveillance_audit_notification 285 2590 2365 979 929 1644 2409 2676 2765 380 2380 464 =-32 =0 =-6 =2 =7 =5 =12 =13 =18 =21 2766 =17 =-15 =24 1202 =32 =-11
tree surveillance_audit_notification 29 929 68 403 =-27 1017 =16 =-17 587 =17 =-21 =20 2602 68 =25 10 2148 328 =15 =-8 =-16 150 2148 699 =-7 =17 =35 =-11 =-30
tree surveillance_audit_notification 695 1303 2726 70 100 =1 =-25 1942 1201 =-10 =19 257 1376 461 375 =14 =39 =-5 =-10 =-4 =-19 =-21 328 965 =-22 =14 1942 =-8 =16
tree surveillance_audit_notification 2449 2460 608 =-15 1942 1004 =-20 =14 1291 12 817 324 433 =22 =-16 647 =-32 =11 870 324 =-6 =28 =-14 =18 =23 =21 906 =28 =-5
tree surveillance_audit_notification 97 546 2727 2767 2325 2329 2768 2570 2641 2769 2770 80 =-22 =-7 =4 =3 =12 =9 =15 =16 =12 =20 =23 2056 210 =20 =-3 =-12 =-20
tree surveillance_audit_notification 653 =-38 1653 560 2444 1691 617 860 2771 2349 1096 410 =28 =-3 =-4 =1 =-14 =-15 =-14 =-15 =-17 =-19 133 =-24 567 1339 =17 =-17 =-23
tree nonconformity_notification 1501 2772 2675 753 2479 2773 2650 =-119 =-55 =65 =-17 10 =-102 0 =58 =-86 10 =-62 =73 =102 37 =-49 2774 11 2775 =100 =-40 =-72 =-84
tree nonconformity_notification 2595 2756 2776 2700 2226 2777 2778 2555 2779 2780 =-111 =38 =-20 =13 =38 =81 686 =-82 =62 =70 =73 37 =-72 =35 1028 37 =-106 =20 =92
tree nonconformity_notification 797 2453 =-107 2428 =-48 =74 375 2428 1505 2169 2512 =-92 =-6 =30 =30 =60 1531 2781 2316 2774 1300 2782 =87 =-43 =1 =-76 =-83 =-91 =-69
tree nonconformity_notification 1393 2555 2599 2544 2413 2772 2493 2783 2403 =-102 =60 =38 =50 =69 =69 =73 =65 =53 37 10 =-92 =45 215 10 1148 =-28 =59 =94 =84
tree nonconformity_notification 1393 2326 2751 2627 2784 =-98 879 =-71 =61 =52 879 =51 =-64 2774 =65 =-84 353 =-75 1618 2417 500 1454 =-34 =80 2785 =63 =-86 =82 =86
tree nonconformity_notification 1527 2786 2624 2493 2787 =-95 =38 =55 =20 382 748 =-71 =49 =82 216 382 1399 948 =-42 =61 =46 =86 1467 2741 2415 =92 =-75 =-69 =-91
tree nonconformity_notification 1501 2746 2627 2428 2751 =-91 70 =-97 =0 37 =-71 =39 70 =-82 =73 991 2751 2627 =-48 =65 =72 198 =84 =-73 70 =-86 2788 =90 =-59
tree nonconformity_notification 1201 2789 2751 1496 2790 =-88 =43 =-1 =18 =44 1271 748 786 1113 80 10 2509 =-69 =76 =35 =51 =-67 764 =80 =-68 1531 =81 =-64 =-87
tree nonconformity_notification 362 =-87 797 2417 371 =-69 =55 2791 =52 =-66 89 2512 86 1505 699 1510 =-50 =74 2792 =45 =-79 =58 727 =68 =-49 =69 652 =87 =-55
tree nonconformity_notification 1201 2675 1388 2793 2794 2658 =-83 =60 215 =-58 =60 =11 100 =-66 =82 37 =-72 =38 100 =-72 442 731 =-40 =66 734 2495 =73 =-66 =-28
tree nonconformity_notification 362 =-83 1527 719 2786 2730 =-22 =40 =56 =-92 2788 2795 2463 2549 2656 2567 532 496 2796 =68 =-62 =-63 =-51 =-68 =-60 =-41 =-62 =-68 =-66
tree nonconformity_notification 362 =-81 108 2603 2797 =-84 =47 =39 375 37 =-74 324 36 2056 2798 =-60 =38 =68 =61 1188 1506 =75 =-29 =-49 2137 2799 =82 =-54 =-70
tree nonconformity_notification 1496 2560 2326 2675 2627 2786 =-78 =-2 =56 37 =-62 =27 428 =-14 =71 37 =-57 2781 =62 =-68 382 264 428 2658 =-55 =61 =25 =62 =69
tree nonconformity_notification 1201 2700 2794 2471 2558 =-77 215 =-63 =50 215 =-43 =78 =17 =56 428 2322 2314 2644 =-50 =26 =66 =57 2788 2316 1531 =60 =-52 =-84 =-69
tree nonconformity_notification 2751 2450 2800 2801 1199 2724 2772 2802 2803 =-75 =26 =58 =36 =-16 =20 =43 133 =-66 731 =-7 =75 =41 139 2800 =0 =50 1532 =77 =-52
tree nonconformity_notification 797 1388 2804 =-75 =12 =17 748 2512 2169 789 898 2746 =-42 =26 =-69 =62 =45 =48 1271 568 2805 2090 2611 =64 =-68 =-64 =-63 =-38 =-70
tree nonconformity_notification 1201 2627 2724 2746 2381 =-73 =48 =-5 =-2 =64 991 1199 2454 18 =7 2381 952 =-60 =20 =34 =44 =82 2746 18 =53 =6 1113 =76 =-52
tree nonconformity_notification 1388 753 2803 2759 2806 2807 2670 2599 2476 2808 2809 2793 =-71 =-9 =36 =13 =61 =21 =-3 =43 =46 =18 =54 2470 157 =-14 =30 =-65 =53
tree nonconformity_notification 2381 2810 1297 2811 786 2812 2813 =-69 =66 =17 1944 1407 2814 =-38 =57 =-68 =46 =53 80 554 2815 =-60 =20 =23 =-2 =53 80 =19 =74
tree nonconformity_notification 797 2428 2595 =-71 =-14 =10 2219 2816 2479 2817 1531 324 1725 2818 2383 =-38 =52 =38 =79 =38 =-45 =-71 =58 =-75 216 2479 =-61 =64 =28
tree nonconformity_notification 1290 2428 2512 2778 2635 =-70 =35 =46 =23 =57 382 278 2512 36 =-35 251 =-2 =83 =42 1333 2819 196 =70 =-35 =-52 =-68 2799 =70 =-50
tree nonconformity_notification 797 2471 2792 2595 =-69 =-21 =29 =20 382 2512 780 748 2820 =-48 =35 870 133 =-27 =39 2752 =-48 =50 =37 =40 2792 2819 =61 =-63 =-36
tree nonconformity_notification 1501 2676 2821 2647 2822 2823 2428 278 =-69 119 =-65 =-20 =13 =36 =6 =53 =44 278 2428 =-41 =22 =58 2788 2824 2825 =50 =-51 =-75 =-69
tree nonconformity_notification 2428 2800 2826 2627 2674 2403 2827 =-67 =-30 =41 2094 =26 =-64 =38 =57 10 2667 139 =-53 =45 =49 375 =-8 =77 139 361 =-5 =71 =75
tree nonconformity_notification 2676 1496 2793 2804 2790 2828 2754 2674 2829 2830 =-66 =30 =40 1357 =36 =-55 =-19 =40 =52 =36 =42 =15 80 1028 11 =-10 =-88 =49 =70
tree nonconformity_notification 362 =-68 108 2340 647 2801 =-78 =21 =18 =45 686 2369 227 2719 =-18 =63 2241 =51 =-39 =-67 13 949 2831 2832 =74 =-38 =-50 =-51 =-14
tree nonconformity_notification 2751 2240 1199 2588 2647 2488 2833 =-65 =61 =12 =39 991 =-39 =34 =24 382 1199 =-16 =68 =59 1271 89 37 1267 =-71 =32 =27 =60 =-67
tree nonconformity_notification 2746 2479 2512 1388 2834 2794 2835 =-65 =32 =15 215 =-49 =40 =30 =27 139 361 2836 =-22 =72 =69 =64 157 2834 =28 =-31 216 =2 =75
tree nonconformity_notification 362 =-66 789 1048 1201 36 2751 1297 2837 =-49 =53 =4 =36 =49 2824 2470 2838 1233 384 2495 =51 =-54 =-50 =-31 =-57 =-45 =-69 =80 =68
tree nonconformity_notification 362 =-66 1527 786 1226 1420 278 2056 =-68 =46 =19 =22 =48 2338 =57 =-47 786 1586 2417 596 =-8 =43 =55 2816 =52 =-55 2741 =71 =-42
tree nonconformity_notification 1270 2626 2810 2839 2840 2841 2842 2599 =-63 =-3 =35 =41 =48 =28 70 =-56 =50 70 =-43 =30 1954 2843 609 2844 =59 =-48 =-42 =-65 =-65
tree nonconformity_notification 797 2826 2560 =-64 =-6 =38 100 2826 653 =-73 =16 =51 428 2558 2826 2560 =-23 534 =69 =-53 =64 =66 2422 1425 2605 =57 =-52 =-54 =-71
tree nonconformity_notification 2428 2644 2252 2719 2240 2772 2845 2599 2846 =-63 =23 =8 =42 =59 898 =12 =-56 =3 2592 2647 =-27 =51 =25 2847 =32 =-43 2415 =43 =-62
tree nonconformity_notification 2479 2517 1388 1496 2733 2772 2403 2821 =-62 =0 =26 =32 =39 10 786 =-37 =62 =52 =41 10 =-43 =63 1148 86 =-21 =35 164 =58 =-51
tree nonconformity_notification 2428 2700 2772 2240 249 =-63 2848 10 =-55 2747 =-35 =40 =30 70 =-72 249 =-21 =36 =56 70 =-39 2849 =72 =-53 70 =-44 428 =10 =62
tree nonconformity_notification 1496 2724 2488 1505 2850 2802 =-62 =49 =49 2851 490 748 =-56 =-15 =4 =69 =52 70 =-58 1271 =54 =-47 70 =-62 2852 2463 =51 =-51 =-57
tree nonconformity_notification 1290 1501 2834 =-63 108 =-38 =55 108 =-56 =54 108 =-49 29 324 1501 =-46 =40 719 =-41 =63 1532 1712 2122 =67 =-30 =-45 855 =24 =-68
tree nonconformity_notification 1393 2326 1457 2381 2853 =-62 =26 =18 1503 89 =-41 =19 =49 89 133 2217 =-37 =54 =40 =64 29 510 2854 =-48 =47 =24 2316 =39 =-59
tree nonconformity_notification 2453 2619 2512 2040 2730 2855 2856 =-62 =31 =7 =-32 =0 =30 29 =-13 746 2857 =56 =-1 =-60 1420 1264 2310 264 =-23 =32 =53 =71 =63
tree nonconformity_notification 1201 2453 2516 2627 2700 2858 =-62 =30 =27 =59 2359 100 =-26 =65 =-41 100 =-48 =61 100 647 =-56 =31 278 2453 2700 =-8 =51 =48 =59
tree nonconformity_notification 2512 2479 2488 2609 2810 2859 2822 2554 2443 =-60 =2 =12 10 =-30 =53 =50 =49 10 80 =-43 =35 =47 =44 80 906 =-30 =38 =51 =41
tree nonconformity_notification 1290 2588 2676 2627 =-62 =34 719 =13 =-55 =21 11 68 2450 906 =-39 =43 =45 1233 764 723 2816 2820 =56 =-3 =-32 =-45 =-36 =-40 =-72
tree nonconformity_notification 1290 1501 2860 2618 =-61 =21 =60 70 =-37 =47 70 1364 =-59 =43 2369 855 1333 2820 1450 888 =59 =-38 =-28 =-7 =-44 695 =22 =-70 =-49
tree nonconformity_notification 1270 2450 2619 2326 2793 =-62 =-2 70 =-32 =36 70 =-63 =55 70 =-27 196 =58 =-38 2819 2775 1255 2861 =56 =-37 =-46 751 =-64 =52 =-60
tree nonconformity_notification 1270 2428 1496 2517 2453 2862 =-61 =29 =-21 =4 152 =-29 =29 2422 2517 =34 =-50 =-55 686 2517 =28 2863 =-49 =61 2697 1056 =64 =14 =-30
tree nonconformity_notification 2479 2450 2517 2676 2864 2779 2829 2181 2802 =-59 =41 =-1 =37 =19 =42 =-1 2454 2391 1642 1333 =28 =-54 =-54 =-60 =51 =37 80 =-3 =54
tree nonconformity_notification 1201 2450 2516 2851 2751 2865 2856 2328 =-60 =1 =48 =38 =4 =32 1618 =-3 =63 =54 1271 2399 2227 907 1531 =32 =-27 =-51 =-17 =-58 =-60
tree nonconformity_notification 1393 2326 2635 1388 2866 =-59 =36 =25 =43 100 =-42 =46 100 =-43 1325 2867 2316 2139 704 =47 =-30 =-46 =-42 =-46 89 1590 =-26 =50 =40
tree nonconformity_notification 797 1501 2863 =-60 =58 100 =-53 =61 100 653 2807 =-56 =48 =36 215 2463 2775 278 1501 =-19 =35 863 =56 =-42 =-59 =-61 1553 =51 =-6
tree nonconformity_notification 1290 2769 1496 2366 2811 =-59 =49 =64 1148 =-18 =44 =38 1039 387 1618 879 324 =-46 1600 =43 =-35 2137 =15 =-56 1333 =39 =-52 =55 =69
tree nonconformity_notification 1290 2588 2428 2517 2850 =-61 =17 =43 =27 22 =6 =50 1971 2868 2422 965 2756 510 =8 300 =46 =-58 2517 =22 =-35 =58 =-57 =-53 =-53
tree nonconformity_notification 1290 2769 2724 2217 2595 =-59 =24 =-4 =19 10 =-32 =56 10 80 786 2469 2667 =-32 =42 =51 =59 2470 =55 =-65 2217 119 =1 =61 =-65
tree nonconformity_notification 2453 2769 2627 2789 2471 2786 2869 =-58 =22 =-3 =21 =35 =48 108 =-47 2413 2870 =55 =-41 2622 =-29 =47 108 929 =-40 =37 2034 =51 =-30
tree nonconformity_notification 1527 2635 2599 2871 =-61 =20 108 =-33 =42 =29 108 216 =-53 =2 2369 198 1303 1064 2872 2713 486 =62 =-9 =-12 =-40 =-39 =-28 =-51 =-46
tree nonconformity_notification 1270 2428 2769 2326 2807 2558 =-60 =-12 =25 108 =-59 =47 108 =-42 1190 =51 =-54 108 =-16 =34 164 609 198 2314 =48 =8 =-43 =-38 =-46
tree nonconformity_notification 1290 2609 1229 2873 2813 =-60 =36 =24 =-3 1271 2800 1305 =-8 =40 =61 =-54 353 =-54 1271 2417 133 728 2524 =-13 =55 =62 =29 =55 =-49
tree nonconformity_notification 2619 2326 2450 2240 2834 2756 =-58 =8 =-8 1420 =-21 =56 =32 108 =-31 196 2874 =47 =-63 =-40 108 =-41 2875 584 1450 =47 =-45 =-43 =-46
tree nonconformity_notification 2619 2479 2560 2366 2675 2751 2806 =-57 =26 =3 =-11 =41 1459 =28 =-46 731 328 1498 =-48 =21 354 =36 =-48 2415 =52 =-47 2857 =23 =-25
tree nonconformity_notification 1527 2786 2876 2588 =-61 =-21 =14 70 =-46 82 =43 =-44 70 1505 =-48 879 =-47 =44 198 1971 609 2713 2877 =56 =-27 =-27 =-20 =-44 =-55
tree nonconformity_notification 375 403 2302 2619 2704 2806 2776 =-56 =28 =15 =42 =-14 =34 =11 2619 943 2878 166 780 2879 =-34 =36 =1 =19 =48 =28 2781 =31 =-46
tree nonconformity_notification 362 =-60 108 911 2826 1599 =-60 =13 =14 =36 1954 773 1506 353 2383 =-49 =54 2055 723 855 2880 =50 =-43 =7 =-31 =-41 =-41 =-39 =-58
tree nonconformity_notification 797 1501 2724 2869 =-59 =39 =6 139 =-19 =52 11 1028 2516 139 1184 2320 =-19 641 =44 =-53 =36 2470 2881 =45 =-50 =-60 =39 =39 =-62
tree nonconformity_notification 2834 2516 80 1388 2627 2558 2835 =-57 =28 =-6 =13 =14 2486 193 2217 =-8 =31 2821 =-49 =32 =55 =34 22 12 =-23 =26 1965 =42 =-32
tree nonconformity_notification 1457 2326 2800 2558 2479 2751 2882 =-57 =26 =-5 =11 =9 375 =-31 =36 1191 =24 =-55 89 2217 264 2454 2403 =-33 =40 =40 =23 =42 =41
tree nonconformity_notification 1393 2609 2599 2794 =-59 =42 70 =-40 =49 70 =-40 =30 70 1599 =-46 =56 609 2843 399 1039 731 786 =-16 =36 =38 =61 =62 =-51 =-63
tree nonconformity_notification 37 2618 2834 =-59 =-8 =30 2453 278 2524 324 1496 =-52 =8 70 =-50 38 =1 =-39 =54 2834 =-12 1333 =46 =-40 70 =-18 278 =47 =-30
tree nonconformity_notification 1527 2599 2883 2884 2850 =-59 =1 =23 =4 =34 70 =-15 68 324 2885 2886 =-45 =43 =54 216 =58 =-14 609 2887 373 =61 =-31 =-48 =-25
tree nonconformity_notification 1393 2588 2618 2850 2888 =-58 =12 =29 70 =-43 =41 157 215 =-31 =35 2 =44 =-50 215 387 375 =-42 2724 =18 =-42 =40 2889 =52 =-29
tree nonconformity_notification 1201 2826 1297 2866 2351 2609 =-55 =-2 =31 157 =-28 =52 46 100 =-32 =19 =-33 =48 100 2826 =-39 =41 1303 1271 =25 =-39 86 =-97 =19
tree nonconformity_notification 362 =-60 11 68 795 2890 2796 =15 =-46 =-51 =-42 2891 2036 2892 1689 2542 2893 =45 =-27 =-40 =-38 695 =21 =-55 328 =-68 =33 =-60 =-60
tree nonconformity_notification 1457 2453 2609 2322 1197 2810 =-56 =33 2672 =-27 =42 =26 =24 =25 100 1364 =-36 =45 2391 2894 198 1162 2305 =42 =-21 =-52 =-45 =-47 =-24
tree nonconformity_notification 1290 1201 2366 403 2895 2554 =-58 =35 =22 =1 =58 2746 1339 =-29 =24 641 =46 =-55 215 500 =-33 =3 2713 330 2896 =52 =-30 =-41 =-38
tree nonconformity_notification 362 =-59 1343 2829 2512 780 2840 57 748 380 2897 2516 =-45 =3 =15 =29 1345 2498 =-17 =33 =45 740 =57 =-32 =61 =31 =29 =65 =55
tree nonconformity_notification 2428 2627 1009 2850 2328 2676 985 2856 2780 =-53 =31 =35 =14 =-12 =19 =22 2794 2784 2676 2466 =-35 =29 =23 =47 =30 2794 =31 =-47 =17
tree nonconformity_notification 1527 2814 2635 2898 =-58 =1 =9 =24 1954 795 2867 2899 2795 2654 =40 1459 1551 =29 =-85 =30 =-34 =-59 =-45 786 1742 =-52 =34 =47 =-47
tree nonconformity_notification 215 2676 2769 2675 2900 2829 985 =-57 =18 =45 =32 =-1 119 =-41 =30 1420 =-12 =35 2724 731 2488 =-21 =61 196 =29 =-36 2901 =59 =-49
tree nonconformity_notification 362 =-60 1271 157 2391 324 2829 2443 2227 =-30 =37 =51 =44 2611 2881 =34 =-21 =-39 =-44 2567 38 2186 =46 =-29 68 =-73 =22 =-44 =-42
tree nonconformity_notification 37 2358 =-53 =-1 2322 2560 1420 2650 2466 2704 2902 2803 2629 =-43 =24 =28 =37 =51 =25 =41 =7 1233 13 =31 =-41 =-46 322 =36 =-44
tree nonconformity_notification 362 =-59 1270 2764 2897 2380 364 2345 2808 =-31 =33 =40 =21 =39 =32 =46 2903 29 403 2897 1146 =-29 =47 =41 =55 2904 =46 =-25 =-92
tree nonconformity_notification 362 =-59 89 1618 2807 2895 2440 739 2402 587 2801 =-31 =30 =17 =18 =50 =47 =42 =53 =32 2905 1450 2304 86 =54 =20 =-24 =-31 =-51
tree nonconformity_notification 1527 2486 2906 2635 =-58 =11 =29 100 =-34 1931 =60 434 =36 =-80 1333 2611 855 2064 2274 2907 1905 =41 =-30 =-46 =-40 =-40 =-4 =-47 =-44
tree nonconformity_notification 797 1290 2769 =-58 =39 251 =18 998 =-34 =43 89 1063 1028 2454 853 =-20 =27 =39 2908 =43 =-42 1533 =61 =-23 2130 2894 =37 =-37 =-52
tree nonconformity_notification 1290 1501 2516 2866 1201 =-58 1503 =-37 =33 =34 =38 =11 1039 609 1093 1000 906 686 =-26 =5 1600 =50 771 =-50 =16 =51 =45 =-45 =51
tree nonconformity_notification 1527 1270 2909 2910 =-57 =23 =33 361 2911 =-33 =34 =51 809 176 1009 1270 895 2764 =-46 =31 =28 =12 534 =45 =-13 771 =48 =-17 =55
tree nonconformity_notification 797 1290 2769 2486 =-57 =17 =21 =-4 89 2516 2409 952 2484 2829 2793 2850 2912 2469 =-40 =20 =27 =10 =20 =37 =47 =39 =43 =36 =32
tree nonconformity_notification 2428 2746 382 2417 2343 1514 2650 2730 2749 =-54 =17 =-21 =13 =22 =19 =-4 442 =45 =-18 2463 2913 =31 =-51 =-50 1197 2746 =39 =-6 =-1
tree nonconformity_notification 1527 2564 2914 2898 2530 =-58 =-10 =8 =24 =32 70 492 =-24 =38 36 157 403 598 225 =-34 =39 =48 =49 817 322 =62 =-26 =7 =57
tree nonconformity_notification 797 215 2915 =-56 =23 1290 =-37 2815 =45 =-14 215 2916 1202 2618 2917 596 =-30 =2 =42 =39 =20 =55 568 1107 807 =52 =-24 =6 =-28
tree nonconformity_notification 1457 2524 780 2769 80 2856 1965 2545 =-53 =30 =7 =27 12 =12 1493 =-37 =29 596 =-11 =42 =20 =53 1509 795 2918 =12 =-43 =-39 =44
tree nonconformity_notification 2512 2450 2592 1454 2859 1590 2644 2486 2919 2627 =-47 2920 =33 =-54 =17 =0 =8 =28 =53 =43 =32 1303 870 721 =50 =-31 =-15 =-56 =26
tree nonconformity_notification 2450 1501 2516 249 2751 1048 =-56 =16 2674 =44 =-54 2786 1590 2674 =-35 =27 =31 =24 =27 70 2826 929 =-44 =46 =39 =31 2646 =33 =-42
tree nonconformity_notification 215 428 2524 2608 1508 =-52 =17 =29 =32 2746 2453 =-27 =17 1522 =45 =-48 1290 2453 2758 278 2807 =-48 =39 =21 =39 =59 32 =41 =-9
tree nonconformity_notification 215 375 2829 =-51 =36 70 29 =31 =-52 32 968 =31 =-30 =-42 403 2921 786 1965 2897 249 =-32 2922 =13 =-59 =32 =39 =35 =-53 =53
tree nonconformity_notification 375 2428 1399 2769 2629 2923 1691 2924 =-55 =20 =10 =28 =22 =41 =-8 176 =-1 =68 870 1691 2567 147 =20 =-36 =-37 =-23 313 =-34 =18
tree nonconformity_notification 1270 37 =-57 653 2428 2756 2925 =-43 =16 =8 =11 1297 =-14 2926 =58 =-31 609 2369 2711 2927 1691 37 =12 =49 =-9 =-29 =-44 =-44 =-44
tree nonconformity_notification 1393 2588 2479 2773 174 2834 =-55 =16 =4 =37 =24 2788 2928 =31 =-23 =-35 2369 2542 2463 692 2929 87 =20 =-39 =-38 =-16 =-38 =-48 =-43
tree nonconformity_notification 362 =-58 428 2524 319 227 2484 1650 =-41 =37 =36 2794 =10 636 =7 =-88 =35 =52 2930 1216 2931 =34 1305 =-96 =38 2932 =-58 =38 =-35
tree nonconformity_notification 1393 1496 2217 2834 2860 2558 2933 2934 =-51 =20 =30 =18 =18 =23 =26 =17 430 2279 2834 512 2935 =-19 =37 1496 =37 =-23 =-24 =40 =33
tree nonconformity_notification 2512 1393 719 646 1305 =-34 =8 =30 2644 =-51 =13 2417 2672 2936 1225 =-21 =38 =43 =50 =30 68 758 =-26 =35 2937 954 =46 =-25 =-38
tree nonconformity_notification 797 1501 2700 1590 2915 =-52 =31 =26 =32 108 =-35 =47 108 2636 2445 2403 =-48 =25 =40 =37 773 2546 870 1639 =38 =-45 =-6 =-44 =-29
tree nonconformity_notification 1527 2635 1229 2909 789 2938 =-55 =15 =9 =32 =22 2939 =47 =-25 1064 215 157 2834 =0 =-49 =38 2064 522 2795 =47 =-37 =-38 =-36 =-52
tree nonconformity_notification 2512 2700 789 1511 596 2834 2882 1677 2940 =-46 =23 =23 =35 =-3 =-8 2322 1399 =-30 =21 =53 =15 2904 =35 =-38 2941 789 =33 =-13 =-26
tree nonconformity_notification 215 249 2428 2845 =-52 =23 =20 719 =7 2280 2513 1735 =-38 =28 =36 =44 1393 2675 2428 2517 =-45 =18 =28 =42 300 2517 =42 =-4 =-54
tree nonconformity_notification 80 2177 2560 2730 2882 2823 2942 2943 2944 371 2945 =-46 =23 =6 =22 =12 =21 =26 =43 =0 70 2866 =-40 =40 =14 =34 2946 =18 =-50
tree nonconformity_notification 1501 2619 2733 2554 2302 1618 2947 =-44 =32 1886 =19 =-49 =33 =31 =36 2756 =34 =-19 2455 196 2816 2422 2948 =41 =-38 =-40 =-38 =-21 =-73
tree nonconformity_notification 1270 2322 2949 2440 810 1951 2435 =-47 =14 =23 =4 =34 =46 954 68 =-4 =47 =-45 428 442 1725 385 =46 =-40 =-37 =-15 2950 =55 =-39
tree nonconformity_notification 2558 82 2520 2486 2833 2951 2952 2953 2954 2596 1623 =-19 =29 =33 =39 =32 =42 =43 =48 =28 =-67 2560 =-43 2788 =44 =-26 2866 =36 =-24
tree nonconformity_notification 2826 1290 278 1501 2955 2776 2956 =-52 =12 =18 =19 =8 =18 387 998 116 1590 1048 225 =-21 =26 =33 =39 =44 =54 =40 2334 =43 =-33
tree nonconformity_notification 362 =-56 361 2036 10 2897 780 1589 964 1568 2957 2733 2412 =-36 =28 =11 =41 =21 =36 =38 2751 =47 =-2 =35 2081 =42 =-21 =-58 =47
tree nonconformity_notification 2383 2454 1393 2588 249 =-49 512 100 =-39 =21 =-52 1302 36 =39 =-4 =-29 512 82 2472 =-32 =36 =31 249 =45 36 =-14 =49 =26 =44
tree nonconformity_notification 1393 2609 2486 1505 =-56 =-1 =11 633 2958 =27 =-35 1505 =4 =-60 1599 225 1503 1091 1399 =-28 633 =9 =-24 =43 =47 =42 2670 =59 =-23
tree nonconformity_notification 216 1420 1063 2086 554 1453 2509 2056 2798 =-43 =27 =35 =32 =14 =27 =27 =26 2654 =27 =-49 704 108 492 1302 =-40 =20 =48 =25 =-57
tree nonconformity_notification 1527 2959 2624 473 2564 =-54 =22 =1 510 =34 =-24 =34 70 653 1184 =-41 =27 =26 36 2960 2850 380 =24 =-14 1393 =24 =-50 =-41 =53
tree nonconformity_notification 1501 2800 1942 2860 2806 1302 2751 2588 560 2857 2818 =-47 =8 =18 =7 =26 =8 =-69 =32 =38 =6 1378 2926 =26 =-17 =-19 110 =29 =-1
tree nonconformity_notification 797 1501 1297 2667 =-54 =31 =2 =15 1216 2316 2823 1427 2961 2090 1333 1139 748 771 =29 =-19 =41 =-35 =-29 =-36 =-34 =-44 =-21 =-45 =-44
tree nonconformity_notification 1270 731 1453 2636 2884 2345 =-46 =24 =33 =16 =19 1271 87 =6 =-41 =-41 428 442 2275 =29 =-51 2886 =-32 =36 2670 =54 2428 =20 =-42
tree nonconformity_notification 797 2517 1480 1590 2897 =-48 =10 =15 =19 =16 11 568 2962 2893 32 2963 2713 =28 =-33 =-38 695 =17 =-54 =-36 =-47 679 =-35 =24 =-50
tree nonconformity_notification 70 2711 776 =-38 =28 =34 2512 36 1039 1986 1085 2834 2964 =-46 =31 1028 =-28 =25 =36 =42 =22 2587 1393 =-1 =56 =-50 1621 =37 =-38
tree nonconformity_notification 1527 2746 90 =-49 =5 553 512 =46 =-33 =-45 11 2881 2369 1067 1271 2473 2654 1872 =39 =-31 2428 =30 =-34 =-32 =-21 =-37 =-37 =-25 =-48
tree nonconformity_notification 215 2609 2942 2956 2601 2949 2592 2512 2916 =-45 =19 =-2 =12 =33 =33 =26 =30 1148 561 =35 =-22 328 =-63 =21 2453 2516 =-3 =48 =42
tree nonconformity_notification 2826 1305 1588 1990 1297 2800 560 =-39 =6 =13 =13 587 510 =-11 =-72 =15 =21 2746 2432 410 =2 =-48 =51 584 =50 =-27 2646 =42 =-23
tree nonconformity_notification 797 2453 176 980 2670 1392 =-53 =7 =13 =15 =0 =21 13 2965 1506 2746 80 =4 2668 =37 =-47 428 =11 =55 =-43 =-45 176 =-51 =23
tree nonconformity_notification 362 1063 =-57 =17 2516 2931 1954 89 227 481 633 =-27 =26 =29 1457 516 =39 =-22 46 313 =-21 =33 =31 =23 =-49 512 =6 =-82 =42
tree nonconformity_notification 1270 797 2479 1086 935 =-47 =25 =19 =19 568 12 2472 1498 =4 =-32 =45 =27 =-46 2705 428 490 2479 =8 =-32 =44 2299 =55 =-33 =-39
tree nonconformity_notification 215 2850 2924 2942 2733 2742 2674 =-39 =7 =20 =19 =28 =36 =22 1393 139 =-24 =30 164 2064 2966 2967 2892 =44 =-20 =-23 =-7 =-24 =-25
tree nonconformity_notification 215 2942 2916 2968 2730 1039 =-42 =-9 1345 =-16 =42 =38 =38 =35 1393 758 =-18 =36 2922 1843 1345 1271 =49 =-17 1498 =26 =-36 =-23 =-34
tree nonconformity_notification 215 2322 1305 2942 1319 1508 2383 1767 257 =-55 =1 =14 =20 =22 =-2 =29 =5 =32 946 1506 180 2969 =35 =-32 =-12 =-35 68 =-41 =7
tree nonconformity_notification 1048 353 =-47 680 269 32 1725 38 2587 2370 758 600 =5 =-37 =32 =40 =-45 2821 =-28 =25 1319 2560 =-84 =6 =22 =-31 =24 =-59 =38
tree nonconformity_notification 108 1505 653 492 =-57 =12 =13 =16 285 428 991 258 636 1505 =1 =38 1539 =-3 =-77 =-27 133 =-45 =24 718 216 =5 =39 =-48 =37
tree nonconformity_notification 2524 2895 215 2800 22 2512 2432 2850 2443 403 =-38 =19 =27 =14 =28 =17 =-59 =11 633 2724 =2 2850 =41 =-18 367 =-37 =14 =45 =49
tree nonconformity_notification 1599 780 2840 1048 2320 2402 1943 2488 2970 176 2776 2531 =-45 =17 =22 =-10 =25 =5 =8 =17 =18 =26 =48 1353 371 =33 =-38 =-26 =40
tree nonconformity_notification 797 1297 2971 2389 =-42 =25 =31 =6 2969 2654 2972 428 18 =11 =-12 2973 2611 2974 827 =39 =-24 =-29 =-28 =-32 =-43 217 =-36 =27 =-52
tree nonconformity_notification 108 2807 2279 2829 2081 =-45 =14 =16 =16 =29 2939 174 2619 757 1377 95 2786 2836 =-20 =28 =21 =24 =37 =22 2081 =24 =-22 =42 =-50
tree nonconformity_notification 2558 2826 2800 498 2453 1290 =-43 =-6 1201 =24 596 =-29 =21 =28 541 10 =-6 567 =46 =-14 =-50 1345 2646 =50 =-22 =-43 100 =-29 =31
tree nonconformity_notification 1270 1290 1501 2675 2372 =-49 =24 =34 2742 =15 =-41 1453 1599 512 =-32 870 =19 1655 =-52 =22 =39 =40 97 870 68 =8 =35 =-12 =-33
tree nonconformity_notification 362 =-51 901 609 2975 870 1467 2173 2241 2399 2774 2976 1931 =30 1388 =23 =-45 =-24 =-27 =-32 =-28 =-36 =-35 1530 =-24 =32 =-57 =-37 =-53
tree nonconformity_notification 362 =-50 32 576 2383 2977 375 991 2978 2979 =15 =-49 =-49 758 =-54 =3 2624 2746 2675 =16 =-13 =52 =-34 =46 =43 =42 375 =18 =-48
tree nonconformity_notification 2980 375 176 2981 2982 2811 366 2650 499 2581 2942 1735 =-45 =14 =10 =23 =19 =28 =29 =31 =35 =34 1290 =-24 =30 32 =14 =-39 =40
tree nonconformity_notification 2983 1506 1420 2322 809 943 2984 36 1599 2955 2364 2786 =-43 =-5 =17 =15 =14 =-1 =38 =18 2978 =26 =-34 644 =44 =-18 =15 =-52 =52
tree nonconformity_notification 1527 2746 2599 2624 2906 =-57 =29 =23 =16 2670 =29 =-32 2881 809 991 609 =25 =-33 748 1420 =-54 =17 =10 =49 647 1305 =-72 =16 =28
tree nonconformity_notification 108 1508 2630 =-41 =28 =32 36 324 490 361 =-32 =20 =13 1372 907 12 32 =41 =-20 1225 =8 =-51 =-41 =-25 2546 2985 =36 =-20 =-35
tree nonconformity_notification 817 1339 82 1986 80 =-5 =33 =45 =-25 1691 2578 =37 =-24 =-33 24 1735 12 635 2740 1480 =-60 =6 =6 =20 =-3 =26 2815 =23 =-35
tree nonconformity_notification 998 1430 2668 2440 786 2807 570 2635 2957 157 =-33 =-12 =28 =28 =18 =22 1226 609 =31 =-27 =-36 =42 490 =9 1459 =-84 =12 =39 =41
tree nonconformity_notification 108 2603 1599 2986 =-44 =23 =21 =24 2897 2881 428 1691 870 786 1986 2280 =-16 =23 =34 =27 =-34 =-58 817 =37 2719 =14 =-66 =-37 =37
tree nonconformity_notification 362 2082 2424 =-54 =13 =16 2668 11 2654 2880 528 2946 2064 =24 =-22 =-28 =-27 =-34 22 =1 =-59 =-48 1021 853 22 =-88 =3 =21 =28
tree nonconformity_notification 108 2420 =-29 =28 2668 1467 2546 2240 1986 2555 2987 2287 1297 =-20 =9 =15 =46 =42 =37 =33 =-41 =-40 619 328 =-9 2287 =0 =-107 =13
tree nonconformity_notification 2636 583 1039 2345 2988 2983 1509 2800 1190 =-32 =-3 12 =-16 =22 2800 =27 2511 =-52 =23 =21 =26 =24 2989 1290 =4 =36 =-41 =31 =28
tree nonconformity_notification 1270 2417 2885 2432 2821 2558 =-38 =3 =8 =30 =19 434 1271 =30 =-26 =-46 2881 32 2852 773 =37 =-13 =-31 1325 =24 =-49 49 =11 =-51
tree nonconformity_notification 164 2990 576 387 13 2216 2713 2722 70 1515 2279 =-37 =23 =29 2991 1986 2948 =1 =-47 =39 =-43 =24 =-46 =36 =-47 =23 =27 =40 =-47
tree nonconformity_notification 2992 1048 403 119 2885 =-23 =19 680 2746 2822 1664 2993 1459 911 =-16 =20 =23 =29 =36 2751 =42 =-11 133 =-6 =52 =-53 =26 =35 =-60
tree nonconformity_notification 943 1048 2558 428 499 148 59 2925 2260 530 =-39 =15 =13 =18 =14 =20 =31 2994 22 2428 1951 =-27 =46 =16 =27 =-49 =15 =32 =27
tree nonconformity_notification 2977 2883 2995 1093 32 2996 1467 176 2811 1500 139 =-8 =17 =-38 =39 2783 2732 1393 =-4 =38 =-20 =-39 =-43 =-45 =-30 =32 =-63 =33 =43
tree nonconformity_notification 215 1201 1107 2818 2647 2733 =-41 =15 =25 =25 =15 46 512 =2 =-28 2997 =34 =-28 901 2998 1990 2724 =15 =51 1201 =28 =-16 =-34 =-37
tree nonconformity_notification 1305 481 1039 1677 2810 2999 =-31 =20 =21 =26 608 =16 =-20 695 464 =36 =-20 754 =-28 =30 11 1271 771 2304 =16 =-34 =41 =-22 =-40
tree nonconformity_notification 285 2990 817 2520 1501 86 70 2784 =-35 =25 490 =0 =40 2834 =-38 278 =-12 =35 70 1004 =-33 =17 =39 =-50 2631 =-14 =-61 =38 =34
tree nonconformity_notification 2939 817 176 1108 2931 1505 2778 2955 =-6 =31 =33 2258 =41 =-23 =-35 =-25 180 =37 =-8 2672 269 2558 2571 =-37 =20 =7 =17 =28 =-67
tree nonconformity_notification 1506 176 97 2516 1201 1501 499 2560 =-43 534 =26 =-30 =24 =19 528 586 2913 1271 2399 =25 =-22 =-19 =-25 =-29 =-42 =26 =-41 =23 =-50
tree nonconformity_notification 1430 2436 164 596 2856 2216 2980 739 2836 2940 2279 1000 2672 500 =-36 =-8 =10 =19 =6 =25 =29 =29 =26 =25 =33 =11 =-49 =40 =44
tree nonconformity_notification 362 2466 2746 =-52 =13 =14 2946 680 2090 1270 2978 2422 1691 =12 =-31 =-34 =-31 2574 3000 1345 3001 =37 =-18 =-1 =-25 =-33 =-40 =-47 =-48
tree nonconformity_notification 797 1297 3002 1511 =-42 =11 =14 176 =-20 =33 11 2931 3003 1233 718 382 1104 2991 =16 =-25 =-25 2241 =49 =-36 =-27 =-35 =-53 =-35 =-40
tree nonconformity_notification 164 37 3004 2618 =-37 =15 =25 2520 1725 1233 2546 932 2415 3005 1339 82 =18 =-11 =34 =-30 =-29 =-32 =-38 =-38 636 =6 =-66 =-48 =-46
tree nonconformity_notification 2903 1954 2280 3006 361 2802 1586 2558 739 853 =-28 =19 =23 =11 278 653 =-11 =21 =31 =36 742 =29 =-24 =39 774 =34 =-38 =-43 =-61
tree nonconformity_notification 786 2322 2609 1393 174 =-44 =15 264 =-14 1457 =-4 =40 1202 568 433 1676 =43 =-14 =-21 =-27 =-35 2646 =30 =-28 2881 617 =32 =-21 =-23
tree nonconformity_notification 2524 2807 100 2366 733 =-44 =13 =31 324 2980 2829 2860 2432 =-36 =23 =28 =26 =32 2521 2287 609 =24 =-31 2631 =4 =-49 =-41 =24 =40
tree nonconformity_notification 11 680 2036 1550 2795 748 810 2177 2509 149 2343 =-18 =19 =11 =23 =26 =20 1201 =-7 63 =31 =-20 =-43 32 =37 =-16 =-38 =-48 =-41
tree nonconformity_notification 1527 1267 2876 =-40 =0 =7 1506 1594 698 1333 2965 3007 1467 1551 3008 609 2759 =42 =9 =-7 =-17 =-5 =-16 =-21 =-26 =-30 =-9 =-33 =-35
tree nonconformity_notification 2450 797 1599 2060 =-35 =18 =25 2992 269 483 2826 1530 2021 2542 =10 =-33 =-31 =-28 =25 =35 =33 =-44 217 3009 =40 =-15 2751 =18 =-39
tree nonconformity_notification 2516 2627 1590 2779 2807 174 809 789 2912 2902 2943 =-31 =8 =23 =22 =10 =11 =21 =24 =20 =30 2756 2978 =42 =-13 =-6 258 =43 =-12
tree nonconformity_notification 2516 37 1201 =-46 =-4 1931 1501 647 1544 2704 1201 =-28 2670 =8 =-40 =28 =27 =20 2715 2670 =26 =-10 =-28 =-35 2756 2553 =47 =-2 =-13
tree nonconformity_notification 1527 80 2884 2631 2537 1985 =-51 =4 =15 =18 =28 =7 1481 215 2992 1333 =11 =-33 =-44 735 2040 24 2972 =57 =-14 =9 =-15 =-20 =-27
tree nonconformity_notification 2216 148 2558 2971 428 2930 985 1359 =-34 =13 =5 =30 2673 1056 2899 2746 =-9 2417 =44 =-18 =-48 =-36 =20 =25 =13 =24 18 =50 =-13
tree nonconformity_notification 1527 2599 924 =-45 3003 2668 =23 =-32 =-55 =19 809 2931 464 2422 1204 1697 545 2048 2298 =31 =-7 =-19 =-15 =-26 =-14 =-33 =-26 =-40 =46
tree nonconformity_notification 362 1550 =-50 =9 164 809 2252 561 609 2989 581 1292 =29 =-16 =-21 =-28 =-34 =-24 10 1484 49 =-35 =0 =19 =20 3010 =39 =-14 =-37
tree nonconformity_notification 2516 68 728 1319 1108 2558 554 =-52 =2 758 =20 =-27 =8 553 =23 =-33 =20 748 870 2370 =-7 =27 =-51 2609 328 =14 =-11 =43 =18
tree nonconformity_notification 2450 110 3011 176 3012 2935 2883 1480 2524 2599 2803 =-37 =11 =9 =13 =9 =18 =32 =18 =5 =27 2455 =13 =-33 2646 2978 =29 =-18 =-30
tree nonconformity_notification 2516 2572 2409 2345 2454 2885 2536 570 2772 2937 =-28 =10 =15 =4 =27 =18 771 =29 =-19 =23 =28 608 =-5 =34 1359 1108 =37 =-13 =-21
tree nonconformity_notification 596 487 344 2177 361 57 236 1005 387 3013 2762 =-32 =11 =13 =0 =11 =21 =12 2326 =-10 =36 =26 =25 =25 3014 3015 =25 =-16 =-17
tree nonconformity_notification 2928 157 998 757 477 2818 2829 2679 2999 =-29 =18 =17 =19 =18 =26 =17 =29 797 =-10 2751 1691 =37 =-16 10 313 =-21 =24 =27 =-40
tree nonconformity_notification 2700 2216 2730 1343 1735 1080 2657 2944 1353 =-31 =6 =18 =13 =23 =23 =26 1353 2422 1627 =19 =-20 =-24 2450 =-37 =18 =35 2821 =31 =-26
tree nonconformity_notification 2516 583 2778 1586 319 2644 1501 2700 403 =-44 =14 =23 935 924 =22 =-14 =-35 =-42 =26 935 2420 2572 =-12 =26 =32 =43 =33 =28 =26
tree nonconformity_notification 2826 1270 1290 2370 1253 =-41 =1 =20 470 2589 2723 1056 754 =-27 =17 =16 =21 =36 =35 2821 1148 980 =32 =-16 =-9 =-18 1697 =34 =-22
tree nonconformity_notification 2977 2404 2082 403 1454 810 2358 2895 2058 998 46 =-30 1201 =-30 119 =-29 =33 =18 =20 807 =32 =-19 =14 =21 =19 =20 =17 =32 =35
tree nonconformity_notification 361 797 1339 1512 =-37 =13 =11 57 2085 1291 2978 3016 2512 133 991 1498 =-1 =34 =-27 433 =21 =-15 =31 =-34 =-20 =-25 =-47 =42 =25
tree nonconformity_notification 2370 1270 2450 498 2544 3017 2516 1991 =-35 =9 =9 =20 =14 =28 =10 2881 2994 2070 1290 =44 512 =-5 =23 =-35 =-36 =-26 1457 =38 =-5
tree nonconformity_notification 362 =-40 164 901 587 1048 2427 2216 646 635 2886 2981 2320 929 2818 =-25 =9 =17 =13 =26 =27 =26 =17 =34 =33 =38 =28 =-36 =-40
tree nonconformity_notification 1270 3018 1951 1388 2454 2902 1715 =-25 =14 =24 =16 =12 =34 =34 1319 2751 481 2674 817 86 =11 =-20 =-34 =26 =24 3019 =33 =-22 =46
tree nonconformity_notification 362 786 =-47 =16 809 1270 2646 906 733 285 1043 3020 =-29 =19 =15 =24 =26 1407 1944 =31 =-11 =-26 =-41 1305 =1 1345 =40 =-19 =33
tree nonconformity_notification 817 3021 2693 797 1290 =-23 =15 2415 298 2751 471 =38 =-17 641 =17 =-16 =-10 =-23 =-17 =-32 2764 1264 1388 2895 =-34 =9 =13 =12 =16
tree nonconformity_notification 428 1527 2897 =-37 =22 285 2517 324 754 =-23 =18 2668 =26 =-33 =-36 =38 817 2567 742 14 =42 =-10 =-6 =-23 498 500 =-35 =5 =29
tree nonconformity_notification 2668 1270 2807 215 1599 2627 =-33 =16 =24 795 133 =27 =-8 =-29 =34 2587 2904 2090 855 198 =38 =-23 =-6 =-24 =-27 =-32 636 =0 =-50
tree nonconformity_notification 1506 541 164 1233 3021 1067 2415 353 2409 =-28 =18 2921 3022 1696 2408 1324 =23 =-7 =-24 =-12 =-25 =-20 =-28 =-32 =-33 =-29 =-31 =-25 =-40
tree nonconformity_notification 1048 11 2929 1067 353 =-28 1691 216 382 731 2595 =-4 =23 483 =-35 =15 2412 2789 =41 =-11 =-16 =19 2850 =-30 =20 =-32 =-43 =-37 =35
tree nonconformity_notification 2516 1303 2668 2995 2310 278 789 2873 2809 1093 3009 3004 =-21 =10 =17 =17 =24 =26 =22 =19 =31 =-41 2789 =-40 =10 =-35 1357 =32 =-16
tree nonconformity_notification 362 =-39 2668 70 2826 =-24 =20 2233 2496 3023 1998 2946 2756 2181 2922 =38 =0 =-14 =3 =-21 =-23 =-25 =-28 2412 =17 =-51 328 =7 =-48
tree nonconformity_notification 215 1202 255 2674 2930 2432 2383 1672 2806 =-33 =6 =11 =16 =16 =22 =12 =21 =17 773 827 932 1271 3024 =23 =-13 =-17 =-24 =-28 =-23
tree nonconformity_notification 70 428 =-32 11 =10 =-34 428 1467 2990 361 3025 499 3004 2704 =-13 =24 =24 =25 =28 =24 =36 =-28 1031 742 2942 =34 =-11 =-5 =-28
tree nonconformity_notification 2516 80 481 2619 1343 771 =-37 =-5 =18 428 =-10 =21 100 =-25 =18 2684 3021 2985 2334 =35 946 =18 =-39 =-17 =-20 =-25 2359 =35 =-17
tree nonconformity_notification 36 403 943 498 1415 2800 2758 344 2912 758 =-45 =2 =13 =17 =20 10 =-23 227 =-3 =39 =20 =17 =22 1204 =31 =-28 1286 =17 =-22
tree nonconformity_notification 2675 1943 2757 2808 2650 2443 2706 1199 364 2854 2657 =-32 =-1 =10 =2 =8 =19 =15 =13 =23 =21 =21 1292 1886 2804 =26 =-9 =-15 =-29
tree nonconformity_notification 1527 18 1201 =-16 1056 63 =28 =-17 =-24 1028 =-44 =1 1064 399 285 1056 1067 2627 1605 =9 =-28 =-17 =-30 =30 =38 870 =40 =-13 =-33
tree nonconformity_notification 2454 817 2700 2644 2572 641 699 2746 =-15 =15 =19 731 =-42 512 =24 =-22 =17 =18 =30 1725 2654 936 2622 =-13 =11 =30 =-36 =-46 =33
tree nonconformity_notification 11 3003 1064 2082 561 1481 13 2217 699 493 89 587 =-11 =18 =16 =30 =31 1501 =-41 2866 =27 =-17 =-19 =-26 =-26 =30 =-37 =-45 =-36
tree nonconformity_notification 108 2428 =-35 =-4 935 780 1067 300 823 2486 2595 2428 2572 587 1056 =-28 =10 =10 =20 =12 3026 =27 =-16 =29 =-28 =-33 =-36 =25 =41
tree nonconformity_notification 11 1594 2516 499 608 2450 434 1503 433 =-53 =6 =12 =13 =24 2619 2572 224 3027 2206 =-10 =-39 =16 =17 =26 =20 =33 =28 =-28 =-37
tree nonconformity_notification 2443 1691 32 1270 2723 3028 166 2672 442 =-30 =-7 =11 =15 =24 =19 29 442 =13 2558 =-29 =14 442 1353 =16 =-15 =48 =-27 =-32 =44
tree nonconformity_notification 2436 2886 255 635 935 870 2366 29 =-17 2730 1875 =-15 =19 617 3029 =26 =-14 =-27 =17 1374 =-31 =16 2721 =29 =-20 =17 =27 =32 =31
tree nonconformity_notification 80 2977 227 2524 2803 403 1480 =-32 =10 =4 =17 =20 560 =-2 2751 =38 =-9 =32 2566 860 718 2958 3030 =42 =-5 =-8 =-10 =-21 =-22
tree nonconformity_notification 2383 2302 255 943 810 1599 70 2826 =-41 =26 2320 1399 57 =-27 =16 410 68 1297 =-30 =23 =20 =-35 =19 =18 =22 =14 =25 =27 =32
tree nonconformity_notification 1527 1319 3004 2082 =-38 =19 =22 362 =-27 =24 2713 870 2821 1286 2450 68 =-11 2036 =27 =-16 2240 =49 =-8 =-12 =-13 1305 =-27 =6 =-39
tree nonconformity_notification 1270 1508 1589 313 2977 =-19 =17 2751 1457 =-29 =18 =29 =21 =22 97 1467 1496 1378 846 1319 1009 =-12 =21 =31 =34 =-19 =33 =-21 =-24
tree nonconformity_notification 2807 855 33 51 2428 2876 216 2683 955 2675 1202 =-42 =4 2920 =25 =-33 =16 =16 =0 =17 879 2675 =9 =-29 =25 =25 =29 =-28 =29
tree nonconformity_notification 1506 2946 1303 486 1990 1618 428 2826 2407 =-12 =21 =25 3031 =21 =-17 1553 742 =37 =-4 =-10 608 =13 2512 =-18 =7 =-27 =-26 =-38 =-36
tree nonconformity_notification 362 698 =-43 =8 1048 2897 1599 2402 59 1328 3011 2209 854 3032 =-24 =17 =18 =17 =17 =22 =25 =18 2670 =27 =-16 2765 =29 =-16 =33
tree nonconformity_notification 809 3033 528 157 249 =17 587 2306 2801 3034 =-33 =8 =15 =16 653 =30 =-16 2417 375 619 =-30 =8 46 =-2 =27 =26 =-31 =-32 =19
tree nonconformity_notification 3035 70 36 =-3 =-28 2881 596 36 1267 2919 285 2644 2470 2827 =-32 =16 =16 =8 =15 =27 =25 434 =35 =-9 =33 852 =-23 =14 =-43
tree nonconformity_notification 362 =-35 1386 2891 2114 2715 1547 2765 2322 1963 2598 3036 1724 2726 =17 =-3 =-7 =-12 =-13 =-15 =33 133 =-24 =9 =-24 =-22 =-27 =-30 =-32
tree nonconformity_notification 1527 382 2984 174 =-33 =7 =21 319 =23 =-19 2326 561 1184 =25 2675 =-25 =18 906 =-26 =19 946 2800 1064 2675 =34 =-7 =-20 =-23 =-37
tree nonconformity_notification 852 1305 1043 1508 2769 2657 3037 2983 1113 =-30 =9 =15 =21 =16 278 2560 =17 =-18 =25 =28 891 =32 =-13 1303 2942 =16 =-17 =-18 =29
tree nonconformity_notification 646 596 174 1523 2432 1021 10 399 1746 2516 2402 =-43 =3 =-4 =7 =4 1201 =-23 2351 =25 =-18 =4 =20 =24 =26 2450 =-2 =34 =17
tree nonconformity_notification 1527 2746 646 1454 =-34 =7 =12 2939 =22 =-26 2676 870 2997 2722 =32 =-12 =-29 500 =-22 =13 879 367 =-32 =4 1509 3038 =28 =-9 =-11
tree nonconformity_notification 739 2829 149 757 1757 2876 2895 3039 587 245 498 1420 =-30 =-7 =1 =13 =1 753 =23 =-22 =11 =13 =19 =13 1990 =20 =-7 =23 =28
tree nonconformity_notification 2609 1297 2803 269 2857 2499 789 2742 =-34 =6 =9 =18 =2 =15 =24 609 2676 3040 =28 =-8 =-5 =-29 1305 328 2391 =24 =-29 =-20 =41
tree nonconformity_notification 70 2722 619 =-30 =0 =14 2931 2880 198 2496 2380 891 389 855 681 =26 =-3 2622 =-17 =23 =-16 =-14 =-13 =-20 =-22 =-28 1148 =4 =-50
tree nonconformity_notification 561 164 3041 2454 742 2509 110 1333 367 2881 =17 =-8 2667 =-14 =14 =-26 24 879 =0 =-30 =10 =32 =-20 =31 =-40 =-34 1228 =-27 =13
tree nonconformity_notification 1048 95 2829 853 919 2588 1226 59 587 1374 2942 =-28 =4 =7 =1 =17 =11 1226 1533 3010 =28 =-10 =-25 =-22 =23 =17 =21 =22 =28
tree nonconformity_notification 1527 924 2618 364 =-42 =5 =12 562 2668 =25 =-17 =-31 70 3020 =-20 =18 2746 1481 3042 954 322 =39 =2 =-9 =-16 =-16 46 =-19 =19
tree nonconformity_notification 176 428 215 174 334 2780 =-34 =7 =16 =17 =-1 1270 870 2120 2544 =-28 =14 =17 =18 2233 =40 =-18 1586 870 =33 =-13 375 =-23 =11
tree nonconformity_notification 1527 719 2520 362 =-26 2721 =30 =-13 =-33 1148 =-49 =4 399 32 1594 2443 1500 3043 780 =3 1990 =41 =-6 =-18 =-18 =37 =-27 =-20 =32
tree nonconformity_notification 935 2646 2546 70 2592 2636 215 =-26 =2 =16 =12 1067 932 1184 2939 870 1253 2298 =23 =-9 =-5 =-6 =-16 =-9 =-20 =-22 =-28 =-24 =31
tree nonconformity_notification 2772 1430 1388 2383 1480 2672 33 2524 428 1201 =-37 278 =-18 =21 2544 =-12 =20 =16 =20 =24 =18 =23 2553 108 =-4 =38 =-12 =33 =33
tree nonconformity_notification 1480 33 1048 1039 2807 3044 716 1147 2683 498 3012 285 =-28 =1 =4 2754 =21 =-14 =4 =9 =9 =16 =9 1931 =12 =-18 =23 =25 =25
tree nonconformity_notification 362 2675 =-43 =31 609 1333 100 2826 =-16 =28 2928 2605 608 =0 1467 1506 1990 247 =44 =-6 2517 =29 =-17 =-16 =-19 =-21 =-20 =-26 =-25
tree nonconformity_notification 2524 2733 2082 2732 2302 1048 1602 1508 2404 2104 3045 2436 255 =-29 =10 =7 =13 =14 =13 =13 =17 =18 =20 =17 =13 2626 =31 =-23 =26
tree nonconformity_notification 269 1904 1270 2949 943 1301 1388 2885 =-37 =8 =-1 =11 =5 =23 2639 510 1107 =1 =28 2670 2668 =7 =-29 =-38 =30 =23 70 =-4 =33
tree nonconformity_notification 362 =-24 70 313 1508 2674 =-35 2609 =-11 =26 =19 =18 3046 1530 1184 2260 731 1199 682 =31 =-6 =-4 =7 =-12 =-11 2609 =12 =-29 =-27
tree nonconformity_notification 2946 2881 568 340 2715 364 1017 258 19 3047 3048 =13 =-14 =-23 =-22 512 =-25 =9 =28 215 =2 =41 =-21 =-19 =-21 215 =-32 =2 =-41
tree nonconformity_notification 164 2672 748 2826 1063 1092 2806 136 2252 719 =7 =-16 =-34 =9 =17 =15 =12 =20 2715 935 2960 2595 =2 =21 =-26 =37 =-24 =28 =-29
tree nonconformity_notification 1725 680 2880 2021 2989 2736 442 =18 2700 686 176 =-16 =16 2654 2646 =15 =-13 =-20 =21 =-17 =-18 =-17 =-25 =-33 328 13 =18 =-17 =-43
tree nonconformity_notification 216 2402 2310 2409 2943 324 =-25 846 764 490 1039 =10 =-17 =-25 =15 =11 =17 =21 =17 =25 322 3049 1233 623 =30 =-3 =-15 =-15 =-20
tree nonconformity_notification 108 699 1505 =-39 =4 =10 362 2730 =-39 =17 2979 1532 1637 399 340 1063 216 =8 =33 2730 =19 =-23 =-11 =40 2572 =-25 =22 =-12 =-22
tree nonconformity_notification 362 =-33 1048 561 1017 2524 560 3011 964 965 2172 2761 =-20 =5 =18 2498 =33 =-23 =18 =21 2217 =27 =-16 =25 =26 2428 =-34 =12 =31
tree nonconformity_notification 2632 2443 133 2733 1376 1501 991 1025 =-15 =13 =-41 2995 695 =18 =-19 =-32 =15 =19 373 991 570 1270 =-20 =8 =22 =20 =-26 =37 =29
tree nonconformity_notification 817 428 2676 1350 367 70 =-8 =30 =-10 =-20 =-26 11 1286 =33 =-16 =-26 1514 319 487 313 367 1155 =-37 =5 =-3 =8 =12 =17 =22
tree nonconformity_notification 2903 108 2801 2305 1107 =-37 86 =-17 =21 =14 =16 568 2881 2341 1055 435 968 =27 =-2 =-5 =-14 2343 =9 =-27 2800 =-16 =12 =-12 =-37
tree nonconformity_notification 2436 1233 2765 2605 324 2588 361 2822 2322 =-25 =3 =12 =18 =18 2751 2822 1565 =27 =-9 =-4 95 3050 =-9 =18 =22 =-26 =-21 =-26 =26
tree nonconformity_notification 2085 2624 2700 2886 739 818 257 2902 2926 3045 2531 2818 1599 =-24 =4 =3 =10 =12 1339 =-8 =26 =18 =12 =19 =22 =23 =14 =30 =-36
tree nonconformity_notification 1527 935 1080 361 =-37 =1 =6 =19 809 2450 2834 619 =-10 991 =24 1501 =-21 =14 375 =-39 =1 2553 237 =33 =-16 =-20 2450 =38 =-2
tree nonconformity_notification 1386 362 =-23 1233 1353 2422 216 2549 2498 719 =26 =2 641 =7 =-35 =-24 3051 119 =3 =31 =-16 =-23 1305 1965 =-41 =7 =22 =-26 =-35
tree nonconformity_notification 362 =-32 1064 2939 786 2654 2316 2992 2991 1886 954 870 2498 =20 =-3 =-2 =-10 =-12 =-14 =-20 =-25 =-23 258 870 =40 =1 =-1 =-25 =-27
tree nonconformity_notification 2807 809 719 2040 686 =-19 1339 =21 =-13 1056 =23 =-9 1538 319 1039 771 1986 1325 =-9 =-31 =22 =-36 1339 =-11 =21 =10 =20 =18 =27
tree nonconformity_notification 428 403 481 2219 1091 328 2977 2808 =-35 =7 =7 =-5 =10 =14 =8 =25 1270 364 1704 2331 1511 =-22 =10 =14 =26 =27 2670 =41 =-6
tree nonconformity_notification 809 935 1270 1394 2808 174 650 998 =-28 =6 =6 =9 =11 =17 3052 2622 2834 608 =-7 =17 =-22 =28 =-27 1107 =32 =-6 2622 =28 =-5
tree nonconformity_notification 1039 1197 2670 37 =-17 636 1588 619 =28 879 46 =28 =-10 =-12 =-11 619 =-21 =17 =-23 965 757 =-36 =17 328 =24 =-8 1530 =18 =-15
tree nonconformity_notification 216 570 403 2657 1238 371 3053 2851 1291 =-28 =0 =9 =11 =8 =14 =13 1498 =22 =-12 80 =25 =-9 1305 278 1457 =6 =-18 =14 =21
tree nonconformity_notification 2667 2795 718 2895 2345 2636 2420 473 3011 255 2172 1399 2383 =-31 =18 1550 =-10 =26 =19 =17 =13 =10 =23 =24 =20 =25 =-21 =-32 =27
tree nonconformity_notification 2730 176 596 470 90 2761 10 =-28 =-1 =6 =5 =12 =10 1481 1004 =4 =29 =-17 1691 623 3054 2789 =32 =0 =-15 =-9 328 =6 =-24
tree nonconformity_notification 36 1297 3011 86 786 =-14 =20 2120 780 =-35 =2 =17 =13 2298 748 2676 =10 =-14 =24 =-16 3016 1199 771 692 =29 =-4 =-3 =-6 =-21
tree nonconformity_notification 797 46 2897 1512 442 =1 =-25 =11 =17 =-27 46 1600 568 943 =19 =-4 =-16 2850 1943 =-19 =9 906 =27 =-8 1772 324 =3 =30 =-16
tree nonconformity_notification 11 528 2114 855 2700 1291 2471 1511 560 2310 108 =-16 375 =0 =17 =26 =-14 512 =31 =-1 =29 =-19 =30 512 =-18 =10 =-19 =-17 =-27
tree nonconformity_notification 1599 2428 2450 2560 2926 590 2942 657 3004 =-34 =2 =1 =9 =6 =6 =5 1286 =22 =-14 590 464 2560 =23 =-4 =-11 =-18 2428 =28 =-5
tree nonconformity_notification 2897 2807 2302 1514 1991 576 3055 2320 269 682 =-23 =9 =1 =5 =6 906 =24 =-16 =16 =19 =24 2675 89 =-13 =11 =29 2252 =23 =-2
tree nonconformity_notification 1297 1618 1270 3039 852 898 =-33 =5 =10 =14 157 601 =15 =-29 =21 817 278 =25 =-7 =-8 70 2310 =-22 =20 619 1399 =-18 =16 =28
tree nonconformity_notification 817 38 2992 70 748 =-21 =17 2939 2927 1302 =33 2644 =-10 =19 =-14 =-14 =-33 1028 =-28 =5 2730 810 498 =-28 =7 =7 1942 =-4 =24
tree nonconformity_notification 2829 371 1353 2850 780 2723 2876 911 1512 =-17 =6 =11 2479 =25 =-10 =14 294 =27 =-3 =19 1305 2479 18 =11 =-21 =-44 =15 =22 =27
tree nonconformity_notification 362 1457 =-35 =9 1506 2036 2992 2454 2978 2592 1028 686 =13 2829 2595 428 =-16 382 =-3 =25 =-31 =17 =23 =28 =-13 =32 =-22 =-25 =-25
tree nonconformity_notification 2713 493 2829 3006 46 2572 852 1005 185 =-22 =4 =12 =13 =10 119 =-15 1455 133 86 =14 =-12 =28 =-13 =22 =26 46 =26 =-8 =-31
tree nonconformity_notification 2807 2977 2992 403 344 1991 1319 911 1420 2619 367 =-28 =0 =-4 2453 =-12 =17 =13 1407 =16 =-13 =21 =22 =23 =-31 =28 2310 =38 =-11
tree nonconformity_notification 2520 786 1501 2667 576 255 2450 975 =-25 =2 1197 =11 =-13 =15 =15 =20 1148 2450 868 =15 =-19 =-24 =32 2253 536 =26 =-3 =-13 =-27
tree nonconformity_notification 364 361 3025 1480 1944 943 285 2674 2977 2389 10 1420 =-37 =-7 =-5 =9 =12 =9 =14 =14 943 =14 =-16 =14 =22 12 =27 =-6 =16
tree nonconformity_notification 1503 1527 18 653 89 =-6 =16 =-20 =-29 1986 653 100 324 =7 =-21 324 68 =-22 =8 3056 =24 =-7 86 324 =-8 =14 =-37 =23 =24
tree nonconformity_notification 1388 399 2516 136 757 719 =-3 2807 2836 1522 853 2794 =-32 =0 =0 =-1 =9 =4 =10 =12 =12 561 =23 =-10 2287 =29 786 =14 =-15
tree nonconformity_notification 2803 2931 490 546 2700 =-21 =7 797 =-9 719 =-6 =24 2730 2086 100 =-27 216 2654 =2 =-26 2857 =26 =-10 =20 =20 1501 =2 =-45 =21
tree nonconformity_notification 46 2668 215 964 2376 1415 387 1305 =-31 1501 =-16 =11 =7 =13 =14 =22 1990 =20 =-7 =-28 797 =-7 1990 699 =36 =-1 227 =-18 =10
tree nonconformity_notification 1060 1954 11 2881 1931 1303 2366 735 328 1339 148 =2 =23 =25 80 =-19 2309 249 =-4 =27 =-23 =-17 =31 =-18 =-20 =-15 =-24 =-26 =25
tree nonconformity_notification 2668 38 2826 1197 2751 18 679 =22 =-17 1004 1345 =-22 =9 =13 =29 748 =-15 1148 =-2 =24 =31 2769 =-21 =14 1345 1004 =-16 =24 =-38
tree nonconformity_notification 164 2524 1009 1091 2404 374 2919 1319 1000 136 483 1004 =-25 =-7 =9 =4 =12 =5 =13 =19 =19 =22 2450 2428 =-11 =26 =31 =25 =-26
tree nonconformity_notification 1064 2929 2516 119 1539 =-12 =12 2979 196 1339 1270 2511 754 =-20 =9 =12 1353 1533 =35 =-5 =-6 =23 =-8 =-19 1376 =27 =-3 =-26 =-23
tree nonconformity_notification 399 2801 1388 1511 136 470 313 1375 2484 2388 2498 =-24 =0 =3 =7 =9 =5 =16 =11 =9 2287 =25 991 =-22 =15 =22 2206 =21 =-12
tree nonconformity_notification 1735 809 70 2722 =-26 =14 1480 1017 2632 2970 1944 1319 2667 =-20 =7 215 =22 =-11 =10 =18 =16 646 =30 =-10 =23 2609 =22 =-15 =24
tree nonconformity_notification 38 481 797 294 =-22 =9 868 1148 1303 2021 399 =18 =-4 =-3 =-11 2730 382 =-8 =22 =-25 =-13 795 1655 =29 =-5 =-4 442 =6 =-17
tree nonconformity_notification 362 =-30 215 157 2517 2479 =2 =-20 =-26 1270 1148 3039 =-22 =8 =13 216 =-5 =38 2815 2922 1465 1155 =31 =2 =-14 =-8 1586 =7 =-24
tree nonconformity_notification 2345 1021 2883 1480 1904 2822 963 786 1225 2082 =-22 =-1 =12 2553 =14 2675 =4 =-32 =11 2675 =-10 =22 =12 =14 =16 906 =-6 =27 =24
tree nonconformity_notification 1527 719 2287 =11 328 =-1 =-28 2287 =-41 =-2 328 278 13 1286 3057 =20 =-6 =-6 =-13 879 =-21 490 =-5 =23 399 1511 =-20 =11 =21
tree nonconformity_notification 362 =-27 70 492 2479 =-33 =0 =19 948 2719 464 2479 2670 695 =31 =2 =-10 2287 =10 1004 =-23 =13 =-13 817 =2 =-32 2488 =34 =-2
tree nonconformity_notification 2366 399 164 2873 37 =-13 2827 2405 2997 633 2619 2326 2287 =6 =-10 =21 =27 1201 =-13 216 =-8 =15 =-15 =-11 =-14 =-22 =-28 =18 =25
tree nonconformity_notification 1527 852 =-20 =14 1067 2979 2440 1048 728 1197 1696 1676 241 3054 1267 =19 =-9 =-7 =-12 =-11 =-13 12 =-16 =12 =22 =28 =28 =-19 =-22
tree nonconformity_notification 797 215 =-23 1501 1297 =-22 =10 =21 2463 2479 100 653 =-22 =16 2944 1198 294 =33 =11 =-8 =-12 1691 2619 215 =-1 =28 =-19 =-25 =-21
tree nonconformity_notification 817 2668 375 34 1197 2516 1600 =-19 =9 =12 =-29 =24 2321 34 471 =26 =-4 =-6 =-7 375 =6 =-24 2807 12 1039 =-29 =-2 =3 =27
tree nonconformity_notification 2978 324 2800 2897 1454 =-23 =9 80 =-6 =21 =14 70 2607 636 =-27 =2 =16 2985 2921 1532 1886 =27 =1 =-8 =-8 =-7 36 =-26 =11
tree nonconformity_notification 1527 619 1339 2898 =-16 =10 =12 =-37 152 2622 601 2428 =-15 =19 1399 2676 =15 =-9 =28 817 2676 =-10 =23 =-26 340 567 =32 =0 =-4
tree nonconformity_notification 2619 12 699 3049 49 1489 =25 =-3 1009 =-14 =16 =-12 2479 =-16 1388 =16 =-16 49 =-22 =0 686 12 =-15 =11 433 2358 =35 =-4 =0
tree nonconformity_notification 1430 2216 2512 371 1904 2650 403 1319 2913 500 587 =-28 =-1 =-5 =10 82 =13 =-17 =6 =11 =19 =18 2827 1621 =22 =-4 =-13 =23 =28
tree nonconformity_notification 36 1430 2673 173 1017 257 371 2733 943 2436 =-26 =2 =3 382 =17 =-10 =8 =14 =11 =20 =13 =21 49 =18 2807 1201 =4 =-26 =16
tree nonconformity_notification 2619 1009 2206 176 361 294 423 =-32 =8 2450 2453 =-5 =18 =-17 =10 =14 =-27 2450 =-5 =28 2721 641 718 3054 =26 =-3 =-7 =-10 =-23
tree nonconformity_notification 1430 2769 493 34 2380 2279 2287 89 =-14 846 =12 =-11 1530 =-37 2588 =12 =-23 =8 =8 =17 =14 251 258 =21 512 =-19 =20 =-15 =25
tree nonconformity_notification 2588 2730 2524 2454 570 1039 2512 754 1457 324 =-22 =2 =-36 =6 =2 1501 =-15 =13 =8 =11 =14 699 2756 =7 =-11 =20 1533 =25 =-12
tree nonconformity_notification 2807 2233 70 2850 2821 =-27 =9 =8 375 2632 2588 1085 2674 780 =-24 =6 =8 =13 =10 =23 3058 2722 251 =27 =-1 =-9 =-16 =-21 =19
tree nonconformity_notification 2587 164 2520 1501 2914 2524 433 608 512 =-35 481 =-16 =15 46 647 =-18 =20 =10 =12 =20 =23 817 2670 =22 =-6 =-2 =-17 =-19 =-23
tree nonconformity_notification 561 698 877 641 2978 1640 2233 1505 1270 2169 89 =-15 =8 =12 =24 =28 =-7 =-11 =-13 249 =16 2769 =-23 =6 =-16 =-13 86 =-24 =8
tree nonconformity_notification 2679 269 257 2389 2349 2383 507 2761 1480 657 898 3004 403 3039 =-27 =1 =7 =9 =3 =7 =10 =11 =16 =19 =15 =20 =20 =19 =28
tree recertification_commitment 2414 3059 3060 603 3061 =-119 =-38 1466 830 3062 =-95 =35 =53 353 =-80 =51 823 =93 =-76 1466 =19 =113 10 37 2 =-85 =20 =78 =114
tree recertification_commitment 3063 1775 955 3064 3059 =-113 =-9 =31 1357 593 =-100 2 =-73 1456 =48 =-86 =9 693 =39 =-69 1357 955 3059 =-93 =83 =73 20 =102 =-77
tree recertification_commitment 3060 361 3065 3066 =-106 587 =-95 =14 2232 =-42 =67 587 1045 =-82 =104 29 1032 1140 =-71 =47 =85 968 813 =73 =-69 =-77 29 =37 =105
tree recertification_commitment 2414 1453 3067 472 3068 798 =-102 1466 =-77 =43 =51 1466 =-52 =93 10 =-79 =80 1466 1565 =-69 =39 =85 1466 37 =-72 =61 125 =94 =-78
tree recertification_commitment 467 317 3069 1453 3070 =-98 1466 =-93 =77 1021 =-71 =16 =77 1466 3071 =-48 1333 1602 3072 =61 =-76 =-56 =-83 =85 157 353 =-74 =13 =87
tree recertification_commitment 955 3073 3074 1466 =-94 1319 =-88 =-15 =5 1466 =-75 196 =100 =-65 1466 1140 3075 3076 3040 =-55 =-91 =41 =55 =68 58 3077 =85 =-66 =-78
tree recertification_commitment 3078 3079 3068 688 3080 3081 3082 3083 =-90 =28 =50 =15 =-1 119 =31 =-62 37 =-31 =84 =38 70 =-101 68 =-62 2698 =51 119 =-77 =28
tree recertification_commitment 1453 1702 697 548 389 =-89 1113 =-75 =60 2096 =69 =-71 =49 10 80 =-88 =115 =93 389 82 1565 =-35 =56 133 =4 =93 942 =80 =-72
tree recertification_commitment 799 3032 3084 1319 3085 =-85 =72 1113 1140 491 =-79 =4 =49 3086 =51 =-63 =53 86 =-21 =58 2741 3087 86 =4 87 =82 =-70 =-65 =-79
tree recertification_commitment 232 672 3084 688 98 =-83 1764 =-68 =22 1511 =-52 =62 =38 688 1764 3084 3088 =-51 =28 =76 =77 =79 198 734 =68 215 =-51 =81 =-80
tree recertification_commitment 3073 3032 593 1723 548 3089 =-81 =8 =23 =50 1511 548 457 297 =-70 =86 38 =-57 =39 =67 =45 12 =-48 =79 3090 12 =-1 =78 =-84
tree recertification_commitment 3059 955 3060 3091 =-80 =3 =31 810 1727 3092 3067 3060 =-66 =69 108 =-82 =36 =66 =65 108 =-86 942 =71 =-63 242 108 =-77 =82 =-83
tree recertification_commitment 3063 317 232 1723 =-79 =21 1466 =-58 2905 =93 =-71 1466 37 3078 264 =-44 =72 2 =-74 =-3 =17 =74 12 264 =-21 =71 3093 =85 =-80
tree recertification_commitment 2764 1702 3094 =-78 =102 12 =-72 3095 210 =51 =-52 =-69 12 955 751 3096 =-79 =68 =58 =32 484 125 210 =72 215 =-23 =62 =-74 =-79
tree recertification_commitment 3073 1073 2227 3075 3097 3098 3099 =-75 =54 =71 =57 =39 587 3100 139 =-70 =-8 =68 =46 139 133 =-51 1140 =1 =92 =90 133 =-12 =76
tree recertification_commitment 1453 603 3101 3102 3103 =-74 1055 =-50 =47 1357 =-55 =64 =74 1055 1357 =-66 =8 3103 =-13 =81 86 3065 3048 =-61 =72 =70 3090 =51 =-77
tree recertification_commitment 810 232 3073 3071 =-73 361 =-64 3095 2686 =79 =-46 =-63 =61 =68 82 548 361 3104 849 =-47 =65 =81 457 =-12 =68 =87 3090 =58 =-70
tree recertification_commitment 3063 1073 3105 3106 1723 849 3107 3108 =-72 =45 =71 =7 =22 =27 =38 152 =-23 13 158 =91 =-44 =-48 46 353 =-37 868 =51 =-61 =80
tree recertification_commitment 2764 1073 =-72 80 668 =-66 =32 =85 86 1267 681 =-51 =46 2227 =-2 =75 1456 2227 165 1267 1407 =8 =77 =70 =-61 3109 =70 =-70 =-70
tree recertification_commitment 472 3071 2227 3075 830 3110 3111 =-71 1357 =-48 =45 =10 1319 =-61 =91 =59 1319 =-58 =14 1267 1357 =-46 =36 =45 1319 193 =-21 =72 =71
tree recertification_commitment 467 317 3106 3079 1030 3112 =-70 =65 33 3113 =-54 =72 =82 =30 =38 1466 180 =-16 109 =49 =-42 =63 1456 3114 3115 =61 =-20 =-55 =-64
tree recertification_commitment 2414 1052 593 3116 2620 3117 =-68 =33 699 =-44 =53 =12 1039 =-61 12 =-67 748 1503 =41 =-49 =-54 =69 3118 20 12 =6 =66 =-89 =-70
tree recertification_commitment 317 3060 1052 548 697 3119 =-68 =46 =-7 =49 =59 =59 3120 89 3121 2227 575 1052 596 =-59 =20 =29 =41 =39 =-69 609 =62 =-62 =-73
tree recertification_commitment 472 361 3106 798 3085 3122 =-67 =9 =65 =-12 =55 688 548 798 3122 =-48 =45 =54 =73 1062 =87 =-24 10 139 =-56 =49 2202 =73 =-50
tree recertification_commitment 996 3123 1357 1030 =-67 494 =-21 =102 3068 697 736 =-48 =0 =53 =33 =48 1357 668 80 494 =-47 =51 1030 =-20 =83 =48 11 =58 =-59
tree recertification_commitment 1775 603 472 3009 575 3124 =-67 =35 152 =-59 =48 =7 152 =-41 2274 =56 =-55 108 =-73 688 699 =-19 =47 =72 108 =-96 3120 =55 =-67
tree recertification_commitment 955 1225 3125 1723 =-65 =21 =19 1511 593 =-50 1503 =57 =-54 =23 37 690 809 1723 1267 =-49 =-2 =59 =44 =54 1225 1723 =-1 =78 =54
tree recertification_commitment 2414 1702 3102 3094 3068 3126 3081 3127 =-64 =5 =6 =35 =21 =94 =3 361 699 =-53 =63 3120 =66 =-52 3120 363 =-71 218 =51 =-69 =-66
tree recertification_commitment 810 3073 996 482 3108 3124 3128 =-65 =40 =61 =38 =14 2698 =-1 =-59 =62 996 36 1236 2996 =-24 =36 =62 =55 1054 868 =59 =-42 =-71
tree recertification_commitment 467 955 603 3108 =-64 =44 1030 810 =-55 =61 =66 2260 1140 226 810 =-45 =5 =38 =46 =50 2741 1054 3115 3129 =56 =-68 =-36 =-76 =-56
tree recertification_commitment 3063 232 955 668 =-65 =-17 70 =-71 668 3122 3130 =-35 =64 =38 22 =68 =-60 139 1021 =-52 =44 =63 70 =-86 609 298 =72 =-24 =-55
tree recertification_commitment 472 603 3131 3105 3075 688 =-64 297 =-31 =89 =58 =36 1225 =-18 =46 100 =-70 948 809 =8 =61 =-39 1333 100 =-78 1225 =24 =68 =-61
tree recertification_commitment 389 548 1019 3032 3132 849 3133 3134 =-61 =35 =50 =18 =41 2260 =-19 =65 =10 =66 2260 699 548 3032 =-30 =52 =72 =55 3090 =71 =-47
tree recertification_commitment 3063 603 232 849 3067 3135 3136 3137 =-64 =63 =35 =77 =10 =25 =-2 1140 1148 1469 3104 =-30 =64 =61 =33 =54 3129 86 =11 =63 =-64
tree recertification_commitment 1466 3111 1019 1723 =-61 =37 1055 =-34 428 =74 =-47 70 =-64 3040 3090 =38 =-56 =-37 70 =-80 1225 3073 1565 3105 =-45 =62 =59 =69 =59
tree recertification_commitment 955 3060 830 3138 =-61 =37 695 =-42 =52 70 =-52 =68 70 =-77 699 996 10 809 =-37 =48 =34 3139 3140 251 =56 =-16 =-43 =-57 =64
tree recertification_commitment 2414 3071 472 3123 3068 603 =-62 =-35 18 =68 =-45 =55 479 =-12 =60 699 1140 603 =-45 =11 =40 =65 108 =-82 3141 567 =58 =-49 =-58
tree recertification_commitment 3059 548 1702 2260 3017 1362 1357 =-62 1225 =-52 =-8 1225 =-43 =84 =22 1225 =-17 =50 89 1019 =-37 =51 =51 63 =82 =-39 3120 =57 =-56
tree recertification_commitment 2764 1140 3094 548 3131 =-63 =-30 =20 =52 955 =-30 =33 180 2469 264 955 548 810 =12 =-65 =69 =15 =18 =68 20 2892 =63 =-71 =-54
tree recertification_commitment 2227 361 1723 3142 3143 3144 =-60 =46 =-7 =82 =51 593 =-34 551 1305 =67 =-14 =-57 100 =-69 1319 1226 1723 =-28 =59 =50 20 =58 =-63
tree recertification_commitment 3063 3059 1030 3068 3017 3103 3145 56 =-61 =0 =29 =-22 =13 =24 10 80 =-55 =31 13 =57 =-44 3146 =40 =-59 13 3147 =53 =-45 =-31
tree recertification_commitment 467 2414 317 548 3094 3060 3125 =-61 =27 641 =62 =-40 =79 =39 89 =-19 =33 165 773 =44 =-52 =-40 133 1339 =-7 =59 11 =58 =-39
tree recertification_commitment 389 3060 1073 472 3106 3148 3149 3150 3151 =-60 =76 =26 =60 =36 =66 =7 70 =-61 1333 =54 =-53 =43 139 699 472 =-29 =17 =43 =48
tree recertification_commitment 2764 1140 482 3152 =-61 =38 =18 608 =-56 =38 70 =-76 3153 996 324 133 =-1 3154 500 =62 =-23 =-46 1004 1270 =76 =-34 =-45 =64 =-58
tree recertification_commitment 1466 955 3069 2414 =-60 =11 =78 10 998 =-33 =25 62 51 =45 =-40 =-41 232 955 1039 3155 =-46 =50 12 =-49 =25 11 =35 =-63 =70
tree recertification_commitment 232 1030 1775 3017 3132 3089 996 2121 3079 =-60 =29 =13 =-21 =52 =23 =28 =3 82 =-31 948 1301 =63 =-52 =-20 475 1333 =45 =-41 =-43
tree recertification_commitment 1357 593 2121 3099 3156 =-58 =21 =40 =28 1503 217 3121 =26 =-53 =-52 =-56 86 =-25 433 2227 215 =-33 =42 303 1756 =38 =-14 =-35 =-50
tree recertification_commitment 361 472 1723 3157 3082 798 3075 830 =-58 =-16 =44 =-4 =55 =19 =43 157 =-38 100 =-64 =49 442 1333 3153 =47 =-67 =-56 472 =-31 =46
tree recertification_commitment 317 1073 1775 305 3117 3158 3159 3160 3161 3162 =-55 =49 =33 =67 =44 =39 =52 =42 =14 =59 100 =-71 3141 1503 58 =45 =-61 =-33 =-60
tree recertification_commitment 1466 593 3124 3149 3017 =-58 1039 =-42 =44 =67 324 322 =-35 =37 =44 1039 1702 =-49 =49 575 =-6 318 =45 =-32 1039 3124 =-22 =53 =36
tree recertification_commitment 1453 1225 548 3163 3136 3164 3112 3165 =-59 =49 =49 =24 =45 =35 =56 548 3164 3102 193 =-38 =8 =31 =43 =60 264 =-9 484 =41 =-58
tree recertification_commitment 1453 2414 491 1466 3131 =-58 =-20 =-22 1319 =-27 =38 10 80 122 =-52 =60 =56 =69 12 3131 =-32 =33 80 10 =-8 415 =52 =-49 =71
tree recertification_commitment 3060 1052 3106 3073 3064 3136 3163 3166 3116 3167 =-55 =49 =28 =56 =10 =48 =46 =18 =87 108 =-73 3146 =43 =-54 108 =-62 3168 =59 =-47
tree recertification_commitment 955 389 1073 1765 3142 3169 2540 =-57 =6 =40 =67 =44 =75 1226 =53 3070 =-38 =30 108 =-74 198 3170 600 278 =40 =-44 =-58 =-24 =-61
tree recertification_commitment 2764 548 996 3064 3171 3172 3104 =-60 =4 =42 =39 =41 108 =-58 =9 =49 108 =-70 198 609 164 2202 3173 =52 =-29 =-37 =-36 =-62 =-60
tree recertification_commitment 3063 955 830 3138 2260 =-58 =-23 =42 471 =43 =-41 925 1511 2260 1736 3174 =-27 =38 =41 =23 =35 =63 363 =-53 1087 298 =48 =-34 =-58
tree recertification_commitment 1039 548 996 3081 3175 3176 =-57 =49 =60 =22 =16 =74 108 =-66 996 1115 2414 548 3177 299 =-45 =27 =50 =60 =15 =53 13 =47 =-41
tree recertification_commitment 1225 3106 799 3143 1764 3097 3126 1535 3178 =-54 =14 =-2 =41 850 =-31 =85 =-2 =24 353 =-23 =38 =68 2 592 =-18 =24 109 =32 =-23
tree recertification_commitment 2764 955 3091 =-58 =51 =-19 70 =-67 1466 198 324 3063 =-9 18 =72 82 =-53 =40 500 879 =76 =-15 =-25 =-59 609 3109 =68 =-46 =-61
tree recertification_commitment 672 3032 736 1055 3124 3179 3180 =-55 =42 =13 699 =-25 =51 929 2636 635 =-35 =53 =61 =68 13 =25 =-61 =37 3118 1503 =31 =-39 =-58
tree recertification_commitment 3063 361 1453 3181 3160 3182 =-57 =43 =62 =28 324 =-21 =54 593 1115 1453 3071 =-53 =52 =-5 =47 =46 108 =-64 423 362 =65 =-20 =-5
tree recertification_commitment 810 361 467 3099 3183 2121 479 =-58 =-11 =28 =61 =48 =43 180 3131 1357 =-42 =27 =57 =39 180 1339 =-4 12 =-12 =69 11 =53 =-40
tree recertification_commitment 3060 1319 1723 3073 3157 3183 472 2692 3032 3126 1612 =-59 =23 =44 =11 =29 =-2 =82 =13 =7 =47 22 12 =-33 668 =9 =54 =-51 =46
tree recertification_commitment 955 3059 3009 3126 3184 2996 =-57 929 =-40 =36 3185 =-14 =103 =35 =12 =56 3118 2892 89 850 3086 258 =5 =-29 =60 =55 =32 =-82 =-57
tree recertification_commitment 1039 232 3105 2996 3186 3187 =-58 =31 =28 =2 =57 =21 70 =-67 1503 3118 603 849 232 3188 =-26 =66 =33 =49 609 =44 =-47 =-57 =-35
tree recertification_commitment 361 3060 603 3131 472 =-56 850 =-27 =74 =10 70 =-55 =20 70 =-47 916 =63 =-49 68 1094 37 =-56 3189 =-15 =55 =33 13 =35 =-34
tree recertification_commitment 810 491 3009 603 3164 =-54 =22 2996 925 =-32 =71 =36 =48 =29 70 =-59 68 324 1764 =-41 =63 =49 609 3190 771 =49 =-24 =-48 =-67
tree recertification_commitment 389 1055 736 1754 3157 3142 3191 =-50 =48 =65 =24 =24 86 =-23 =33 22 =14 =-49 70 =-67 180 562 122 =-32 =60 =41 22 =45 =-22
tree recertification_commitment 3063 955 548 3009 3094 =-56 =60 =9 =52 100 =-50 688 3009 3017 998 =-39 =13 =58 =39 =41 100 =-62 22 3192 197 =60 =-39 =-51 =-29
tree recertification_commitment 1466 3071 1037 3193 1225 3067 472 =-53 68 3115 =-65 =36 619 =-28 =48 =22 695 =-37 =8 =50 =21 =0 472 3032 =-15 884 =53 =-42 =47
tree recertification_commitment 317 830 3124 3064 327 3179 3085 3074 =-49 =47 =42 =24 =22 =41 =39 =42 100 =-60 198 1301 197 629 3194 =44 =-44 =-34 =-55 =-25 =-55
tree recertification_commitment 361 1052 1357 593 =-54 3 3195 1339 =-46 =31 =76 =70 86 =-32 =7 215 =4 =68 593 1357 =-21 32 287 =40 =-44 =-49 3095 =56 =-40
tree recertification_commitment 575 3131 929 3079 3132 3124 3196 1045 3197 3198 2255 3199 =-48 =22 =9 =23 =41 734 =-23 =65 =48 =-7 =29 =28 =25 =14 38 =-21 =48
tree recertification_commitment 3060 1225 850 1115 272 3127 3176 3078 =-49 699 =-35 =46 =46 =59 =52 =11 68 =-19 =43 1305 24 =12 =-42 =-30 3200 415 =45 =-43 =-39
tree recertification_commitment 1319 2260 3065 850 2121 798 3201 3202 1030 1764 =-51 =0 =5 =61 =40 =15 =50 =13 =30 596 =2 =56 2260 1030 =-9 1478 =32 =-49 =42
tree recertification_commitment 2764 593 3152 =-58 =70 271 89 =-15 =26 1305 =58 =-30 215 226 163 3203 855 =10 =-39 =-39 =40 =56 3204 1017 3205 =70 =-22 =-11 =-18
tree recertification_commitment 2227 1030 736 3099 3017 389 2121 3206 =-48 =32 =31 =-15 =11 =72 546 =-2 =47 3121 157 =-5 546 =61 =-34 =-48 68 =-30 389 =10 =46
tree recertification_commitment 603 672 3009 3064 1386 1113 3080 3160 3207 1935 =-53 =22 =32 =52 =30 =-10 =35 =31 37 =-24 =38 29 =-3 =39 37 82 =-54 =16 =32
tree recertification_commitment 2764 1019 3071 =-56 =-3 248 679 =40 =-33 =-37 165 82 126 1723 =-51 =36 =18 555 1314 364 3118 3208 =56 =-37 =-38 =-29 =-34 =-50 =-39
tree recertification_commitment 1140 3076 3032 672 59 3127 3078 3099 3094 3075 =-48 =30 =49 =49 89 =-27 =28 =59 =16 157 36 =-31 =30 =32 =18 =39 271 =24 =105
tree recertification_commitment 810 1055 232 1030 3116 =-55 =26 =-4 =44 1362 =4 =75 100 =-53 36 133 546 595 2260 =-54 =6 =51 3111 =-5 =72 748 =46 =-15 =51
tree recertification_commitment 3060 491 3102 327 1113 3177 2121 1055 3209 3210 =-48 =27 =26 =-14 =37 =49 =-1 =25 608 =-31 =40 1456 =36 =-36 210 3211 =41 =-39 =-21
tree recertification_commitment 3059 575 2227 3106 3110 3212 3124 850 529 3213 3075 =-54 =22 =32 =33 =9 =-2 =59 =31 =75 =11 1749 =41 =-38 198 3124 =59 =12 =-47
tree recertification_commitment 2764 361 3142 3214 3215 =-57 =10 =57 =71 491 435 =-23 =59 =33 596 773 1456 771 3216 197 3217 =32 =-51 =-50 =-38 =-42 =-43 =-53 =51
tree recertification_commitment 575 1052 3073 3106 59 3218 3219 1727 226 3220 =-43 =28 =-8 =10 =51 =43 =12 =68 =28 3221 165 746 =26 =-44 =-49 =-70 180 =-6 =46
tree recertification_commitment 810 593 232 2414 1612 =-54 =38 =31 =40 1301 12 =-40 584 =36 =-37 =-54 3153 264 =-11 3222 3203 322 608 =-4 =37 =69 =-5 =-41 =-71
tree recertification_commitment 955 467 929 3094 93 435 3182 1751 =-51 =28 =43 =-3 =46 =46 =24 =35 70 =-61 1333 196 554 192 2473 =41 =-40 =-20 =-25 =-47 =-45
tree recertification_commitment 1466 37 1511 3176 1140 757 =-60 560 =-50 =60 =-5 =23 =8 1140 1357 1511 3066 469 3032 =-38 =10 =33 =43 =33 =28 =61 3200 =35 =-34
tree recertification_commitment 3063 1039 3159 3223 3187 =-50 =36 =33 =47 3224 472 317 3074 1480 =-29 =21 =51 80 =-2 =36 2684 =-48 =34 =65 317 2769 =50 =-28 =5
tree recertification_commitment 1466 955 2996 1469 1723 902 =-47 =27 =12 =11 =26 226 479 813 =5 =-55 =-51 =58 89 2260 672 807 =-45 =47 =31 =46 1991 =49 =-32
tree recertification_commitment 70 =-62 929 3060 361 1723 603 850 3111 1702 =-50 =47 =10 126 =67 =-13 =9 =46 1362 3225 =6 =-79 =79 916 =41 =-37 2996 =-2 =60
tree recertification_commitment 955 1453 3064 668 3226 1511 850 3101 3017 =-51 =30 =46 =17 =13 =59 =32 =39 215 =-10 =53 3078 =28 215 133 =-31 =11 24 =48 =-57
tree recertification_commitment 70 1657 =-63 =26 389 996 1453 3227 885 849 305 3135 =-43 =36 =27 =44 =43 =31 215 =-13 249 =74 =-20 1965 =30 =-67 1339 =11 =59
tree recertification_commitment 810 1073 2414 1140 3108 1386 3135 =-53 =35 =35 =45 =40 =33 157 =-7 3228 =44 =-39 10 353 494 =-39 =46 322 =2 =47 2769 =48 =-33
tree recertification_commitment 548 1466 37 1019 454 =-51 =29 =34 317 736 3215 849 =-32 =47 =43 1113 =52 =-34 813 185 =41 =-33 =-51 2892 246 =31 =-34 =-62 =68
tree recertification_commitment 467 361 3059 955 1357 2929 =-58 =27 =-26 =-15 3229 2111 =54 =-21 =-39 608 =-8 13 813 =40 =-30 =-50 3124 1453 =64 =23 152 =-39 =24
tree recertification_commitment 955 603 232 593 3230 1727 =-51 =25 =33 =2 757 =-6 =63 593 =13 =72 157 389 755 1052 =-18 2258 =28 =-40 =70 =-32 249 =33 =-14
tree recertification_commitment 2996 3080 1030 3017 1775 1727 3231 3174 662 476 3232 3143 1025 =-48 =13 =7 =37 =25 =47 =23 =61 =17 =5 1775 =34 =-27 =13 =41 =23
tree recertification_commitment 2 573 1055 954 3233 3201 799 =-35 =-7 =16 =34 =55 =6 =48 22 415 294 3093 144 89 =18 =58 2640 =-11 =64 =-42 =-14 =-40 =-32
tree recertification_commitment 2764 688 3234 3106 3163 =-52 =19 =62 =73 108 =-47 =35 108 =-62 37 751 180 80 =-29 =40 =25 =69 1505 3153 423 =59 =4 =-35 =-12
tree recertification_commitment 215 157 151 925 3235 =-37 =38 =31 =29 46 226 =-37 =20 51 1028 516 =35 =-32 =-14 =-38 49 133 =36 59 389 =-34 =39 =56 =-30
tree recertification_commitment 810 1030 67 3032 1052 457 3060 =-49 =24 =4 3236 =47 =-36 =34 =65 =18 3200 524 3146 11 2940 185 =32 =-21 =-17 =-39 =-46 =-57 =-49
tree recertification_commitment 467 2414 1030 3226 3071 3059 =-47 215 =-28 =50 =6 =70 526 =38 =-9 215 846 1094 324 =-41 =34 =45 =42 =49 2414 =39 324 =-15 =40
tree recertification_commitment 70 =-58 2227 272 688 1025 850 3131 681 1764 3237 1040 487 =-48 =13 =34 =37 =10 =4 =12 =21 =29 =22 =82 3200 2905 =40 =-29 =-32
tree recertification_commitment 2764 955 3238 =-48 =39 1325 =-7 =51 3087 1314 3239 3240 3241 1456 3216 535 3242 =27 =-38 =-35 29 =17 =-64 =-26 =61 =-36 =-45 =-35 =-34
tree recertification_commitment 1466 593 810 2806 =-47 =36 1765 3097 2207 2498 148 1624 =-25 =32 =44 =45 =41 =48 =64 122 1503 =17 =-37 =65 11 2892 =37 =-54 =-46
tree recertification_commitment 810 82 2642 3198 =-43 =22 =44 442 576 2 641 =-14 =53 =31 =-35 954 =-34 =39 33 226 3216 192 2 =1 =31 =-39 =-50 =44 =62
tree recertification_commitment 3106 327 2636 3136 3243 2640 3224 3244 491 3245 18 =-21 =-39 =42 =9 =48 =57 =21 =41 =41 18 =54 =-13 18 =59 =-12 1052 =79 =4
tree recertification_commitment 232 361 1754 435 373 3246 3181 226 1037 3247 3224 =-47 =29 =30 =27 =6 =28 =52 =40 =19 =37 942 377 855 =32 =-25 =-34 =-45 =19
tree recertification_commitment 548 100 =-60 36 3234 1765 3104 1267 849 3186 755 299 =-37 =16 =32 =40 =36 =1 =40 =56 =78 49 810 =7 569 =51 =-37 =-38 =70
tree recertification_commitment 3059 955 3152 67 751 2540 3248 3142 3108 3249 =-40 =28 =36 =43 =36 =32 =31 =70 =88 579 =3 1757 =42 =-33 68 1399 =-15 =55 =43
tree recertification_commitment 108 =-60 467 575 1453 2414 435 818 2260 =-43 =14 =17 389 =-6 =72 =16 3250 773 1949 =21 =-33 =-39 =-41 152 =-5 =40 3141 =41 =-30
tree recertification_commitment 70 =-60 1466 1030 327 3097 3131 546 3137 953 1726 =-43 =31 =39 =39 =3 =18 =43 =44 109 3228 =34 =-35 =-25 2892 502 =48 =-25 =-66
tree recertification_commitment 548 1466 151 3220 1074 805 672 3018 3181 2622 3158 3104 =-40 =24 =28 =14 =32 =47 =-5 =43 =41 =62 14 =52 =-13 3251 =19 =-36 =49
tree recertification_commitment 925 3226 361 562 757 3060 454 1082 3099 3252 7 =-43 =16 =46 =28 =47 =36 =13 =7 =25 242 635 623 =13 =-30 =61 =-48 =65 =55
tree recertification_commitment 3063 2636 635 1702 3159 327 754 3160 3253 =-38 =37 =29 =19 =22 =52 3095 =17 =-38 442 =57 =-13 731 510 =78 =5 =-21 3124 =40 =-8
tree recertification_commitment 272 193 2 3076 3254 3082 1928 798 3255 754 =-45 =1 =-2 =10 =37 =31 =52 =31 3256 11 =15 =-32 =-40 1420 2698 =38 =-34 =-24 =74
tree recertification_commitment 37 133 139 =-54 =26 70 =-55 442 34 713 =42 =-33 =-13 =-29 1039 1030 1535 3111 =-24 =29 =41 =34 3139 3257 70 =-14 =37 =-34 =-23
tree recertification_commitment 2764 1140 457 575 =-47 =19 249 =13 =-41 49 =38 =-40 430 423 324 159 33 3241 1480 =-18 =33 =41 =57 =53 2834 =44 =-34 =-36 =43
tree recertification_commitment 215 152 2260 529 3195 672 =-37 996 =-29 =37 =35 =50 =13 1096 3131 562 =-5 =38 =37 =-44 877 164 3258 1350 =39 =2 =-38 =-46 =-46
tree recertification_commitment 100 =-54 1107 579 371 3017 850 849 3174 2121 3259 2182 3131 3182 757 =-36 =1 =35 =4 =37 =36 =54 =40 =33 =33 =30 =55 =31 =-30
tree recertification_commitment 271 929 3159 3152 809 3080 3260 3136 150 3079 2672 1635 2326 =-43 =18 =21 =23 =14 =9 =26 =46 =32 428 =24 =-29 =63 =56 =28 =26
tree recertification_commitment 593 757 526 3206 3261 1074 3123 1736 3234 3262 2223 3263 =-33 =25 =21 =25 =36 =38 =11 =30 =35 =36 =17 =17 1333 3195 =14 =65 =-36
tree recertification_commitment 272 1723 748 3177 1362 579 150 3198 3264 3265 1961 3157 =-22 =9 =34 =33 =37 =36 =22 =17 =53 1526 =63 =-26 2414 =-47 =31 =36 =66
tree recertification_commitment 3063 215 1140 798 139 1469 849 226 494 =-57 =8 =14 =21 =31 =1 =33 442 =42 =-14 500 136 498 =37 =-28 =-7 =-40 2892 =28 =-37
tree recertification_commitment 635 3153 1039 232 810 3266 2690 =-46 =18 =35 =0 =24 3 1054 855 1108 199 =13 =-35 =-35 =-35 =-49 =50 =-60 603 810 =-30 =28 =66
tree recertification_commitment 3226 3108 180 619 608 =-46 1357 157 =0 =-48 =10 3189 2610 3080 3148 257 =-26 =24 =40 =38 =57 =31 46 3032 =-24 =22 =24 =53 =60
tree recertification_commitment 1386 271 38 751 1453 1452 3107 3267 2443 1290 =-47 =8 =25 =24 =30 =30 643 =-7 =45 =31 1039 =-14 32 =22 =-36 870 =27 =-32 =53
tree recertification_commitment 108 =-54 467 929 258 1225 697 3268 679 547 575 =-26 =21 =36 =17 =63 =50 =21 =-34 294 =48 =-13 771 133 2232 =22 =-40 =49 =-35
tree recertification_commitment 548 12 2854 =-38 =17 215 3063 1339 575 2180 44 1606 1515 =-34 =22 =27 =35 =41 =15 =32 =23 879 258 =38 =-12 1339 =-41 =20 =48
tree recertification_commitment 2764 575 603 1612 =-52 =22 1325 =-7 =52 603 =31 =-8 100 =-30 3269 2298 3189 1456 3270 916 =32 =-27 =-26 =-29 596 =-11 =31 =-26 =-47
tree recertification_commitment 3063 1039 3131 93 992 3108 2929 =-55 =23 =33 =44 =47 =28 635 480 575 3060 601 =8 =-31 =18 =17 =55 =47 609 1965 =34 =-48 =-51
tree recertification_commitment 108 =-51 948 929 97 555 757 151 589 367 2260 798 =-13 =23 1505 =34 =-26 2232 =4 =45 =63 =37 =33 =-36 =-28 1640 =47 =-23 =-26
tree recertification_commitment 100 =-47 1319 1765 93 668 1764 1115 3159 7 =-28 =23 =34 =21 =28 =25 =44 =59 1503 629 1290 61 3093 =39 =-28 =-33 =-33 =-32 =-15
tree recertification_commitment 100 =-52 192 3106 36 3226 592 849 3259 3103 575 452 3083 29 =-38 =-11 =37 =28 =18 =9 =33 =31 1073 =-14 =45 =59 =24 =53 =-33
tree recertification_commitment 548 635 272 324 193 494 1466 997 1025 991 =-42 =16 =22 =30 82 =-24 =29 =26 =15 3111 1466 =-18 =27 433 =46 =-25 =63 =36 =52
tree recertification_commitment 37 686 3112 442 668 86 =-3 =-35 =18 =-55 =31 =2 3059 428 375 877 595 948 =26 =-14 =-31 =-34 =-29 1045 =-36 =24 464 =51 =-29
tree recertification_commitment 1055 3238 396 2260 2280 1723 3271 1736 3272 =-29 =31 =25 =41 1640 =42 =-24 =18 3255 =-2 =46 =24 =49 32 97 1117 =28 =-28 =-26 =-35
tree recertification_commitment 232 196 435 736 3106 1030 371 2121 1070 3103 =-44 =3 =32 =36 =38 =6 =48 =15 =31 =-51 3153 3102 3273 =35 =-35 3124 =24 =-41 =-46
tree recertification_commitment 1305 80 480 315 3274 150 494 3226 1039 93 1542 =-43 =21 =30 809 =-14 =20 =40 =28 =22 =36 =38 =44 846 =6 =45 748 =0 =-42
tree recertification_commitment 108 =-54 830 2227 1764 3186 603 363 =24 =-19 1949 36 =-1 =38 =-44 =46 =22 3275 433 32 3211 3276 =43 =-18 =-25 =-13 =-28 =-34 =60
tree recertification_commitment 232 3152 3277 1764 80 2667 1303 3151 3074 1535 =-32 =12 =24 =41 =32 =33 258 442 225 =52 =-14 =-15 =-22 =17 =39 =62 524 =23 =-32
tree recertification_commitment 2636 294 609 1055 157 1021 846 3184 =-35 =22 734 =-10 =42 24 2063 =27 =-24 =-39 =9 =22 =-52 487 592 =-37 =14 =20 991 =46 =-27
tree recertification_commitment 108 =-47 500 467 3220 491 3009 1094 809 635 3068 3278 853 =-38 =13 =20 =37 =20 =11 =31 3073 =27 =-38 =28 =62 2272 =34 =-37 =-34
tree recertification_commitment 198 3060 877 925 299 3226 1319 1723 575 2326 2113 59 =-31 =9 =30 =26 =18 =28 22 =16 =-38 =48 =41 =46 =-46 3279 =34 =-25 =-49
tree recertification_commitment 108 1657 =-57 =22 1466 1055 619 319 3108 562 =-45 =2 =27 =14 3083 =4 =53 442 1456 =40 =-31 3280 =-27 =34 1314 764 =38 =-25 =-33
tree recertification_commitment 2636 849 13 1073 324 3186 668 3065 3179 =-21 =23 =15 =30 =34 464 =19 =-32 898 3118 24 =39 =-29 =-28 =-26 =-42 =35 731 =53 =-18
tree recertification_commitment 49 1952 609 600 810 1469 2121 512 758 1702 508 1070 =-25 =35 =30 =16 =42 =-29 =37 =43 10 =9 415 =43 =-18 =-41 =-41 =-46 =-40
tree recertification_commitment 70 =-48 3063 67 603 955 456 3089 579 3123 =-43 =17 =1 =13 =26 1595 =0 =50 635 955 =30 157 =-24 =9 =53 =50 795 =38 =-23
tree recertification_commitment 423 198 635 3238 1039 3097 1723 319 1113 =-30 =8 =13 =24 =35 1511 271 3136 =-3 =34 =30 =41 =58 =43 =-47 2095 481 =-48 =2 =19
tree recertification_commitment 36 688 428 1466 643 493 681 110 305 3281 1418 =-51 =14 =9 =19 =9 =19 =2 =39 =14 =-37 22 1749 =36 =-31 =-26 389 =9 =43
tree recertification_commitment 830 347 3231 299 948 1452 1565 3282 2414 1052 =-27 =26 =-1 =30 22 377 =14 =-29 430 =-47 =32 =33 2696 =-46 =15 =38 =62 =33 =41
tree recertification_commitment 3059 3017 929 751 593 3111 3159 1239 3104 96 =-45 =23 =23 =18 =32 =1 1325 =-5 =45 =27 =19 =22 198 215 3189 =27 =-20 =47 =-33
tree recertification_commitment 3063 2636 1039 3187 232 1882 =-42 =16 =11 =34 163 3283 1992 =-9 =19 =38 458 =39 =-23 =41 457 3284 =44 =-14 1399 317 =27 =-29 =28
tree recertification_commitment 70 =-50 49 1140 285 810 1073 587 697 1348 =-33 =23 =33 =8 =19 3216 3285 3146 1750 =30 =-30 =-30 =-37 =-37 =50 =41 754 =-44 =23
tree recertification_commitment 593 3231 1765 3127 3286 3246 3079 3287 3288 3166 =-22 =24 =26 =9 =21 =41 =43 =48 =48 =61 3095 13 1991 217 =31 =-17 =-28 =-29 =-33
tree recertification_commitment 548 1037 1055 1504 3060 601 3157 =-8 =37 3073 872 3104 =-40 =18 =16 =1 89 =-11 =46 =34 248 521 109 =31 =-14 =-30 =-32 =37 =49
tree recertification_commitment 3177 484 524 164 2260 925 1086 46 3189 2622 93 3 382 =-37 =9 =18 =33 =31 =25 1319 =-5 =22 =35 =40 =25 =-36 =-44 =-42 =41
tree recertification_commitment 830 1723 3289 361 3105 3290 305 1047 2414 608 =-53 =-21 3172 =29 =-26 =27 =25 =34 =29 36 1949 =1 =-49 =39 =46 493 =43 =-18 =47
tree recertification_commitment 2764 1030 470 2358 =-49 =16 =8 562 =0 =43 948 809 877 3081 3066 3048 3291 =25 =-14 =-17 109 =-17 =30 =-26 =-38 1640 =51 =-8 =-30
tree recertification_commitment 548 1466 37 2358 1019 1014 =-43 =12 =16 =37 731 164 1305 512 3071 3288 =-28 =32 =25 =29 =-24 =-38 =-31 433 82 =2 =42 =-32 =48
tree recertification_commitment 361 232 1723 93 389 473 73 3099 =-40 =18 =27 19 =-7 =47 =2 =33 =31 952 =33 =-28 567 566 232 3292 =29 =-35 =-3 =-33 =-32
tree recertification_commitment 3220 315 49 433 3118 641 176 133 1025 1297 1452 =-19 =25 =31 =38 3293 =16 =-33 =22 2260 =-32 =19 =-42 =-40 998 =-43 =22 =36 =58
tree recertification_commitment 100 =-34 3268 3277 197 609 3294 3240 464 324 3110 1874 3295 =-3 =26 =35 =38 144 =26 =-16 2660 =-25 =28 =-34 =-36 =-36 =-37 =40 =54
tree recertification_commitment 484 11 879 1456 657 32 562 110 151 810 1225 =-24 590 =21 =-34 =13 =34 =26 =37 =-16 =-28 =-36 955 =-35 46 =33 =-24 =-37 =-34
tree recertification_commitment 548 67 285 1765 1037 3106 3296 3290 10 1615 1707 =-26 =26 =21 51 =0 =-41 =24 =27 2359 =41 =-30 =30 =46 1305 =51 =-11 =44 =45
tree recertification_commitment 548 3059 271 672 3 699 1531 3009 =-37 =8 =9 410 1775 =-25 =22 =39 =19 =2 1092 =4 =47 317 555 =38 =-18 10 =-21 =19 =34
tree recertification_commitment 433 551 67 3097 1055 619 3241 3297 3159 =-23 =24 =35 =32 733 159 3280 1305 =29 =-20 =-21 =-16 =-24 400 =19 =-26 =41 =40 =-41 =-35
tree recertification_commitment 37 2358 2 =-33 110 =3 =-33 =40 746 3256 435 3184 1765 3298 3122 317 =-9 1764 603 =22 =-8 =39 =38 =42 =46 =43 =40 =-31 =-39
tree recertification_commitment 3238 925 467 3260 1453 688 1098 3299 2121 =-32 =19 =26 =19 =3 215 33 3075 =-32 =34 =39 3300 =37 =-31 =38 1453 =35 =0 =38 =51
tree recertification_commitment 287 3177 1511 151 10 1339 421 1533 2640 =-30 =14 =25 =30 =16 18 232 644 =-5 =50 =46 57 799 =-28 =18 =23 =28 =26 =44 =-39
tree recertification_commitment 435 375 809 210 472 =-6 157 758 =-21 =33 =40 596 452 =-50 =16 =17 1992 1204 =35 =-23 =-31 1985 2227 =-39 =4 =23 12 =-10 =42
tree recertification_commitment 37 548 3062 3241 809 10 =-42 512 =4 =-37 =11 =26 =48 =39 49 2121 810 1140 2227 =-26 3301 =33 =-30 =29 165 =26 =-20 =45 =-27
tree recertification_commitment 347 452 1082 3097 3177 2640 1726 3070 3302 3277 149 3017 33 =-26 =11 =5 =5 =21 =26 =21 =29 =21 3017 =39 =-22 =31 =41 =37 =29
tree recertification_commitment 1466 1113 3268 688 467 1074 1453 2690 2274 2498 553 =-43 =1 =5 =22 =19 =5 =42 906 =24 =-27 =15 =53 =-33 433 3221 =27 =-27 =-26
tree recertification_commitment 100 =-44 1357 216 3238 751 36 16 1624 1581 798 3303 133 =-40 =-10 =20 =14 =30 =24 =31 603 =-2 =38 =31 =53 =-39 224 =22 =-11
tree recertification_commitment 70 =-49 3063 1030 3277 37 3159 2358 =-39 =14 =22 3304 3305 19 1301 317 =-3 =25 =-27 =-31 =45 =-46 =34 1301 =28 =-28 361 =42 =5
tree recertification_commitment 37 10 1615 1350 540 3306 3307 =-46 =12 =12 =11 =17 =33 1107 157 =-16 =24 =-27 3153 879 478 1107 =27 =-10 =-34 996 =-26 =13 =-39
tree recertification_commitment 18 3308 2079 3102 478 3309 =24 =-17 =-28 695 3310 =22 =-25 =-26 =-29 =-33 3102 2028 3311 1019 273 1582 =-36 =13 =14 =17 =20 =35 =27
tree recertification_commitment 37 946 518 3063 1073 =-44 =-6 82 619 =-35 =11 =22 =21 =31 3220 3063 1586 540 82 264 =-5 =37 748 =-14 =38 =44 =-12 =28 =63
tree recertification_commitment 49 59 609 165 1039 2 3226 =-32 =28 1314 =22 =-22 11 1469 3177 1236 =3 =38 =55 =43 =-29 =-35 =-40 546 =14 =62 2553 =-45 =12
tree recertification_commitment 830 3106 2358 452 3097 647 3312 3313 953 1236 1452 1469 =-26 =11 =25 287 =19 =-32 =30 =26 =31 =16 =34 =28 =31 =39 367 =55 =-12
tree recertification_commitment 1466 3097 764 3305 1039 635 754 3314 =-41 =20 =19 =12 1339 =-5 361 =-12 =51 =36 608 =47 =-4 =35 433 764 3276 =31 =-15 =-18 =-25
tree recertification_commitment 37 3315 157 1624 798 258 =-49 =-7 =19 =17 512 294 =18 =-21 =-21 =41 433 2252 287 478 746 1991 =26 =-12 =-28 =-32 =-31 =-34 =-28
tree recertification_commitment 1140 215 33 452 1511 98 3198 193 2095 =-31 =11 =-1 =19 =14 =11 =37 =27 49 258 433 2252 641 =40 =-23 =-24 =-27 =-18 =-26 =31
tree recertification_commitment 746 67 3287 2703 3186 3286 3316 3230 1319 3241 =-14 =23 442 590 901 =28 =-15 =-19 =-17 =19 =30 =26 =29 =25 1757 =31 =-8 =38 =-37
tree recertification_commitment 3153 1305 193 809 285 347 3226 3127 1278 3298 628 =-18 =27 =30 =19 =31 =37 =27 =38 810 =-7 19 =46 =-7 1039 =-2 =40 =-18 =-48
tree recertification_commitment 2764 491 2703 1710 2640 641 =-39 =5 =16 =15 =28 560 =31 =-27 3078 2 817 123 =25 =-17 =-18 =34 430 2 1565 =-16 =27 =-36 =23
tree recertification_commitment 1466 668 3097 494 251 1723 14 =-45 =-2 =26 817 353 =-33 367 2531 =40 =-14 713 =-26 =26 1437 975 =-43 =8 =21 =23 =38 =16 =20
tree recertification_commitment 925 271 3059 1113 3131 546 1910 =-29 =17 =3 264 672 =-3 =48 =-23 38 =-6 =27 799 929 3255 =42 =-9 =-15 =-13 1113 =28 =-15 =40
tree recertification_commitment 2764 3312 592 548 1339 =-34 157 =36 =-30 =21 157 =-18 =30 =34 643 757 157 367 601 353 =-12 =35 =-14 =-34 =13 457 =35 =-12 =45
tree recertification_commitment 2636 948 198 1505 600 492 59 1314 593 1466 3289 3317 =-9 =38 =33 =21 =23 =-26 =37 3073 =-22 =18 =-34 =-24 =-37 =-26 399 =40 =-12
tree recertification_commitment 3063 361 3059 1082 1080 1535 3201 976 3102 =-38 =9 =11 =13 =5 =18 =26 =17 3059 3086 560 49 =26 =-23 =-12 =-22 =-24 49 =26 =-27
tree recertification_commitment 830 70 =-40 877 423 868 3131 601 =20 1098 232 2414 1030 =-26 =14 =13 =8 =33 713 483 =42 =-5 =-9 =-26 472 =-32 =8 =-37 =49
tree recertification_commitment 609 1466 215 213 1073 261 3076 7 1465 3059 =-37 =-8 =21 =25 =24 =30 80 10 3318 =-46 =19 1301 =36 =-25 =45 =35 =13 =19 =-42
tree recertification_commitment 70 =-43 864 593 3319 2193 3320 3275 474 524 479 510 =13 227 =25 =-31 =28 =-23 =-27 =-27 =-31 =-30 =-19 633 =23 =-16 3071 =-36 =14
tree recertification_commitment 100 =-39 3017 49 874 3060 799 688 1504 2703 896 1032 =-21 =8 =15 =17 =32 157 =-18 =23 =20 =24 =47 =-32 428 3060 =47 =-1 =-11
tree recertification_commitment 3152 500 287 3177 3287 492 1726 648 415 10 =-1 2272 =18 =-31 =-26 =-27 =31 697 317 =-43 =8 =25 =24 =38 =-30 3321 =-33 =26 =53
tree recertification_commitment 2636 59 529 3127 3260 2239 3261 380 846 3136 =-15 3124 =42 =-35 =6 =-37 =25 152 =31 =-23 =31 =37 =36 119 =46 =-1 375 =49 =-20
tree recertification_commitment 3063 3238 371 491 273 643 3241 3066 3278 579 3322 =-30 =13 =0 =18 264 =-21 =22 =17 =20 =16 =15 =31 442 =57 =-13 150 =9 =40
tree recertification_commitment 3063 3220 3107 193 635 3321 1070 3241 809 =-28 353 =38 =-16 =22 =23 =30 353 =-30 =28 442 =27 =-17 =37 =48 49 20 =29 =-23 =-31
tree recertification_commitment 139 2764 668 190 3323 =-42 =14 =24 =17 3225 951 868 11 664 29 =6 =34 =-15 =-22 =-24 =-35 =-32 97 1420 249 =44 =-4 =-16 =-27
tree recertification_commitment 108 =-42 32 1952 479 1055 1531 3286 213 324 73 =-18 =31 =7 =27 =40 =37 1117 402 =30 =-8 =-19 3324 1542 =39 =-10 =-25 =-34 =-26
tree recertification_commitment 2764 1612 3195 3130 562 314 =-35 =14 =12 =10 =28 =26 37 719 =10 2531 =-29 =20 1505 3325 1202 2689 3326 =41 =-11 =-16 =-10 =-16 =-11
tree recertification_commitment 3220 1723 97 3059 672 442 185 =-7 =21 =-27 68 =34 596 136 =19 =-16 =-32 672 3071 =41 =-1 68 340 =-39 =10 =29 =-26 =24 =48
tree recertification_commitment 24 37 103 255 =-15 =23 =38 433 966 484 3327 810 1699 1096 =19 =-20 =-20 2405 1469 =42 =-10 =-14 =-23 =-24 =-28 =-26 764 =-32 =32
tree recertification_commitment 3153 1723 3060 317 3078 3068 3328 213 =-23 =18 =25 =23 =21 3078 =33 425 3260 1236 =-18 =23 =26 =32 224 3139 =33 =-16 =-19 =25 =-35
tree recertification_commitment 70 =-42 49 68 3083 67 3329 2622 1452 =-19 =23 =27 =29 =32 =36 3059 830 3110 3132 3071 =-7 =15 =32 =33 =39 =40 3059 =-35 =15
tree recertification_commitment 830 139 755 953 529 628 751 3261 3241 3277 =-18 =20 =18 =23 =15 =26 =22 =33 =32 1305 375 3124 1319 =14 =56 =-4 =-25 =-17 =37
tree recertification_commitment 3106 3152 452 592 3312 273 1357 849 150 1526 1508 668 1009 =-44 =-1 =-5 =20 =9 =7 =18 924 =-7 =29 =15 =28 =20 =33 =45 =29
tree recertification_commitment 97 3231 948 1605 216 3229 1314 157 119 322 =-18 =20 =21 10 =2 119 =52 =10 =-19 =-28 =-17 =-31 955 =-35 =11 =57 785 =-34 =17
tree recertification_commitment 1236 59 795 3063 1362 385 534 872 2063 442 1096 =10 =-28 =-20 442 =-3 =42 =-31 =-23 =-29 =28 3172 771 =28 =-20 =-11 =-26 =19 =26
tree recertification_commitment 877 80 59 3330 226 3018 3189 82 =-12 560 =10 =-23 =-19 =26 =20 =28 319 1236 =48 =-5 =-27 560 1021 1202 =19 =-21 =48 =-18 =-36
tree recertification_commitment 877 3059 435 80 3331 635 10 =-23 =-2 =14 =25 1505 =18 =-23 227 =37 =-22 215 157 163 2260 =-34 =11 =22 =35 1014 =51 =-7 =-32
tree recertification_commitment 285 70 =-33 36 2996 3332 3226 975 850 849 3333 3099 1267 =-32 =-9 =17 =16 =19 =21 38 =-14 =35 =33 =32 =24 =17 442 =64 =-8
tree recertification_commitment 877 948 242 2210 1538 3194 273 844 1440 234 1386 13 2322 =14 =-23 =-10 =37 =-19 =-21 =48 =37 =-18 =-11 =-25 =-27 996 =-40 =12 =-34
tree recertification_commitment 37 946 929 126 =6 151 1764 =-31 =9 =15 =19 =22 217 746 364 481 1184 192 =13 =-18 =-24 319 =35 1565 =-34 =24 =-16 =-26 =-21
tree recertification_commitment 324 1094 97 2938 1073 1025 540 10 2207 1325 2239 =-33 =10 =12 =19 =-2 =19 =26 =13 =30 =-35 =35 1453 1073 232 =-27 =14 =24 =33
tree recertification_commitment 37 10 592 273 =-33 =9 =12 719 =25 472 =-24 =12 1453 1526 227 1531 =1 =39 592 896 =-34 =10 =10 =28 185 196 =33 =-18 =-13
tree recertification_commitment 2764 285 3218 1515 398 =-30 =20 =14 =24 =40 530 3097 3226 1082 1545 647 315 2498 764 =-16 =12 =16 =23 =22 =30 =33 =34 =30 =39
tree recertification_commitment 285 1037 1362 955 3073 389 907 =-35 =10 =7 =26 1511 2258 1420 907 3130 1350 =-16 =8 =27 =29 =29 =-39 =20 =25 =23 481 =45 =-6
tree recertification_commitment 830 193 1452 305 3074 3290 2676 1612 3123 1290 2640 3334 =-18 =13 =9 =8 =8 =14 =15 =19 =17 =19 =28 269 328 =39 =5 =-10 =40
tree recertification_commitment 70 =-41 2636 3220 560 629 2298 1740 215 287 452 110 157 =-8 =9 =24 =36 =-32 3078 =10 =38 =-28 =-27 =-24 =-22 =47 492 =44 =-4
tree recertification_commitment 3060 3277 3017 996 3115 530 2667 517 3302 3335 3274 =-33 =3 =13 =14 =24 =21 =20 =30 636 =10 =-19 249 3009 =40 =-5 =-11 =31 =29
tree recertification_commitment 59 3106 305 51 946 810 3032 57 3323 =-26 =17 =7 =19 1004 210 196 2552 757 =7 =36 =-21 =-23 =-19 =30 =21 =-26 =30 =33 =29
tree recertification_commitment 70 =-38 3063 18 319 3238 3159 322 245 688 1568 33 3032 =-29 =2 =16 =12 =12 =21 46 =23 =-14 =28 =44 =30 =-15 294 =34 =-4
tree recertification_commitment 215 150 1025 560 2636 428 1586 695 1014 =-9 =16 =-30 123 =18 =-19 =-23 =20 =-31 =22 =24 3059 695 =-10 12 =-14 428 =44 =0 =42
tree recertification_commitment 139 2258 18 2449 82 672 =6 =39 3063 =-6 =39 =-28 548 3102 399 =-32 955 =-22 =19 =18 =28 =-31 428 3270 560 =41 =-16 =-21 =-16
tree recertification_commitment 70 =-34 196 287 3336 3231 217 215 493 587 123 =8 736 =-27 =15 =20 119 =-28 =14 309 870 =34 =-7 =-13 =-24 =52 =-32 =-28 =-28
tree recertification_commitment 108 =-42 435 139 3097 560 3225 3337 159 =5 2227 =-22 =18 =-29 =-31 =-25 =23 428 560 1455 =32 =-6 =-13 =-10 560 123 =19 =-17 =53
tree recertification_commitment 285 593 452 467 3101 3111 3338 3070 3071 2260 807 =-45 =3 =-5 =-6 =6 =15 =3 =25 =3 =21 89 =-2 1600 =30 =-14 1021 =-1 =53
tree recertification_commitment 3238 100 =-34 433 1333 467 361 93 1052 1303 1622 =-20 =17 =18 1565 =24 =-15 =25 2690 3339 3340 =21 =-15 =-21 =-31 =18 =-29 =-29 =43
tree recertification_commitment 70 =-35 2764 603 668 1531 =-47 =11 38 =-14 =27 =17 3124 1196 362 1074 =27 =-11 =-9 =-21 317 =22 1699 906 269 =-26 =10 =15 =15
tree recertification_commitment 70 =-39 3153 196 668 2358 1236 2149 3226 59 294 3097 971 =-7 =25 =27 =-23 546 1325 =-21 =20 =49 =29 =28 =25 =31 =24 =-20 =-36
tree recertification_commitment 70 =-31 3131 844 3186 3317 2207 1601 180 493 1115 2063 =-36 =13 =7 =2 3059 =-7 =33 =27 =24 =31 =28 =41 868 855 =30 =-19 =-27
tree recertification_commitment 593 563 3059 530 529 363 =20 1774 2642 635 898 =-27 =7 =2 =12 =17 =20 =21 799 19 3304 =31 =-7 =-16 =-16 =29 1301 =20 =-14
tree recertification_commitment 929 3305 529 719 641 =14 1357 =-42 =10 635 925 2326 271 1754 1273 =-31 =4 2056 =14 =-19 1113 =10 =-30 =23 =21 =19 =30 =38 =22
tree recertification_commitment 24 49 635 686 946 757 473 1764 3341 =-21 =15 =13 =15 546 =31 =-14 =31 2714 1096 1602 0 =34 =-2 =-8 =-16 =-21 =34 =-22 =-21
tree recertification_commitment 1949 478 59 361 3184 810 1052 1357 =-31 =1 =26 1314 868 1775 =17 =-10 =-20 =-24 =22 3087 322 =19 955 =24 =-20 =-21 =26 =-30 =-32
tree recertification_commitment 108 =-38 1140 1765 492 1505 340 548 104 216 319 =6 =32 =-20 =-22 =38 255 1226 =-36 =16 =30 =-22 3073 =-31 =21 =33 109 =32 =-6
tree recertification_commitment 37 956 3108 3063 271 2938 159 =-37 =1 =10 =7 =-2 =25 =35 3131 119 123 =9 =41 1140 810 2063 =-31 =9 1116 =13 =-23 =24 =28
tree recertification_commitment 70 =-28 609 1357 464 992 3105 3157 361 232 695 213 =-34 =6 =6 =20 1503 232 =30 =-14 =-17 =23 =-31 =46 =-30 1184 =20 =-17 =-29
tree recertification_commitment 70 =-36 1466 830 317 319 299 487 367 850 =-45 =4 224 =11 =-24 =12 =17 133 =34 =-20 3342 3 =-5 =30 =31 =27 3 =25 =-16
tree recertification_commitment 108 =-33 136 380 467 322 86 =-17 1531 1055 410 3159 =-17 =22 =22 =19 =31 =24 568 =32 =-8 647 472 =-32 =8 =12 399 =-1 =-29
tree recertification_commitment 36 1456 1565 948 1117 3343 773 3122 1372 3189 461 =8 =-20 =-10 =-20 =23 =-25 =-25 =-27 =-32 2111 =13 =-16 =-31 361 810 =-6 =16 =30
tree recertification_commitment 3106 1357 1723 874 363 =22 480 3111 3184 818 =-31 =-1 =12 80 1399 =-16 =12 =26 =18 =26 =24 818 2232 3319 =17 =-6 =-15 =-21 =25
tree recertification_commitment 2636 3238 3148 1140 1466 643 900 1073 213 983 1037 1399 498 =-36 =3 =-6 =12 =13 =19 =3 =20 =24 34 =17 =-12 =16 =34 =32 =33
tree recertification_commitment 1305 3343 609 2449 1017 1096 3118 1245 119 830 =17 =55 1140 534 560 =13 =-19 =-17 =31 =-11 =-19 =-12 =-23 =-24 =-25 =-30 601 =17 =-32
tree recertification_commitment 423 929 3108 955 93 954 2643 476 1565 3070 3179 =-37 =4 =3 =8 =10 =15 =24 =27 510 2206 =-7 =29 1542 =24 =-14 =28 =21 =-23
tree recertification_commitment 830 629 996 1107 3304 123 82 1610 748 =21 =-9 =-21 3344 =-5 =17 =-18 =-20 =-35 232 491 510 =-10 =16 =24 =37 =-34 955 =41 =-11
tree recertification_commitment 70 =-36 941 551 3345 364 97 2449 1135 162 1591 3346 3237 3347 629 =22 =-6 =-10 =-11 =-13 =-14 =-15 =-18 =-20 =-15 =-17 =-27 =-28 =-33
tree recertification_commitment 196 192 3153 1040 1073 116 524 742 657 347 855 998 340 10 =-8 =11 =20 =22 =-11 =29 =-15 =-16 =-25 =-22 =22 =44 =-28 =-24 =-28
tree recertification_commitment 37 46 3341 =-27 =12 998 668 =-2 =25 =-26 2414 3152 3032 1140 3132 998 996 2121 =-30 =8 3103 =17 =-24 =15 =19 =17 =28 =43 =22
tree recertification_commitment 830 1074 371 98 3295 80 3329 3348 3032 3084 =-22 =5 =7 =11 =14 1073 3048 389 3032 =-23 =4 =14 =-25 =34 =14 =13 =24 =28 =37
tree recertification_commitment 3063 2636 1037 2640 2938 1723 55 1565 548 =-31 =15 157 1399 =-26 =11 2698 =29 =-15 =15 =14 =18 =19 =25 512 =46 =-6 49 =21 =-18
tree recertification_commitment 287 2764 668 3177 473 176 =-34 =1 10 =-16 =40 =36 =17 810 =29 33 846 757 193 =-19 =25 =23 24 467 =38 =1 =-17 =31 =-35
tree recertification_commitment 1466 36 3321 3183 3018 3349 3350 668 643 =-23 =14 =1 =17 =18 =22 =17 =23 603 =-3 734 =43 =-1 232 433 3351 =12 =-22 =-25 =44
tree recertification_commitment 435 560 139 3352 46 998 596 434 324 =-42 =-7 =14 =9 =12 3131 =-6 =26 =34 906 3332 442 =38 =-8 =-11 =-14 2414 =-40 =4 =28
tree recertification_commitment 108 =-34 2764 1073 1030 830 =-34 =19 =11 3111 =24 =-7 3353 601 =25 1075 3354 1116 3355 3111 3083 =10 =-19 =29 =-18 =-18 =-20 =-31 =-28
tree recertification_commitment 198 3177 46 590 3274 3206 1197 1115 3356 =-22 =9 =11 =10 =17 =19 =14 641 3157 410 590 1297 =23 =-5 =-8 =-20 =-13 =-18 =25 =-29
tree recertification_commitment 13 93 512 3315 733 1014 3189 679 795 =13 =-9 =-17 =-12 3067 =29 =-5 =-18 =40 799 67 305 467 =-21 =-1 =9 =14 =13 =32 =-29
tree recertification_commitment 548 3059 18 1531 1030 2622 3357 619 =-24 1148 =-13 =20 =18 =20 89 =-4 =31 =35 2260 =-27 =6 157 601 =26 =-12 =36 1148 =43 =-3
tree recertification_commitment 951 70 =-24 629 1055 37 686 3097 =-25 =14 =8 817 385 38 470 =18 =-11 =40 3111 =-21 =11 534 810 =-10 =18 =-21 =20 =-26 =-34
tree recertification_commitment 3315 32 492 3118 2063 49 46 1586 =8 1148 =-26 =5 1586 68 =10 =-22 697 =30 =-4 =-19 49 =-11 =17 =-24 3105 =-22 =8 =-24 =31
tree recertification_commitment 3231 2260 3358 1723 157 122 382 2028 452 =-34 =10 =17 =16 =8 18 619 =-9 271 =41 =-14 399 =-25 =5 =18 =25 400 =20 =-18 =42
tree recertification_commitment 2636 1624 852 452 387 59 3261 3244 67 3359 1602 562 =-25 =2 =5 =12 =13 =17 =18 236 =30 =-12 3073 =19 =-9 =21 =22 =23 =25
tree recertification_commitment 136 746 619 593 924 587 163 =-23 =4 686 =-12 =14 =11 1055 1319 =15 =-15 =31 1531 593 3289 =16 =-12 =-8 =38 =-25 619 =3 =-22
tree recertification_commitment 70 =-31 909 1466 272 3238 955 764 3360 526 =-40 =13 =18 =18 255 33 14 592 =-15 =13 =23 =19 =29 =26 =31 224 =23 =-6 =39
tree recertification_commitment 3063 163 361 435 226 679 =-35 =-2 =8 =8 158 3102 1481 1480 3164 10 =30 =-4 =-11 =-17 =-16 =-12 =-23 =14 294 12 =3 =31 =-9
tree recertification_commitment 59 846 1466 1508 3312 73 578 1048 324 =-26 =-5 =10 =15 =20 =21 =23 2892 490 =27 =-3 =-22 319 3059 =-4 =28 =39 68 =-5 =33
tree recertification_commitment 136 524 3305 3060 3083 1086 126 =16 86 736 =-29 =2 644 2287 =6 =-17 =-18 =25 =25 =17 =35 =-24 3102 668 =-27 109 =20 =-17 =17
tree recertification_commitment 771 3270 2899 2449 100 =-15 2741 3361 216 104 1480 1144 29 736 38 =-7 =16 =24 =27 =-7 =-2 =-12 =-9 =-14 =-18 =-21 =-22 =-23 =-22
tree recertification_commitment 215 150 272 457 575 1009 3362 2206 =-24 =10 =7 =7 =5 46 387 =-20 =8 =23 =22 =22 227 150 =36 =-8 608 =22 699 =-16 =17
tree recertification_commitment 1107 584 635 600 3241 180 955 2690 1339 =-24 =4 =18 80 3303 =-5 =23 =27 1503 249 =18 =-9 =-13 =23 =-24 =22 =-25 3131 =-29 =8
tree recertification_commitment 226 3152 1511 1055 1727 619 679 1197 748 =-30 =7 =7 =7 34 3153 =12 =-18 =-21 =15 457 1727 =23 =-12 =-9 1055 =22 =-8 =31 =23
tree recertification_commitment 3152 3063 1039 996 2280 =-28 =6 =14 196 165 1025 1009 1640 3073 =6 =26 =-15 =-13 =25 =-19 =-26 82 1319 =12 =-10 22 =39 =-14 =37
tree recertification_commitment 3063 992 1073 319 3223 2227 754 421 =-27 =9 =2 163 119 1039 =-19 =16 =-22 =15 =15 1339 =-8 =37 560 =12 =-11 =26 952 =21 =-13
tree recertification_commitment 795 629 3221 354 2172 3363 2213 1029 3275 569 713 1610 136 =21 =5 =-2 =-2 =-5 =-6 =-7 =-9 =-13 =-13 =-13 =-17 =-15 322 =-23 =2
tree recertification_commitment 2764 1074 57 1055 =-34 3131 =-18 =11 2 =-19 =26 =38 215 10 809 2260 452 430 =-29 =4 =15 =8 =17 =17 249 =32 430 =-20 =17
tree recertification_commitment 196 97 524 879 3140 132 1144 402 1942 795 2227 =21 264 =-11 481 736 =-9 =17 =27 =-4 =-9 =-6 =-9 =-14 =-16 =-11 =-22 =-15 =-19
tree recertification_commitment 494 3063 452 774 215 1469 3110 3066 1080 176 =-31 =0 =5 =3 =14 =11 1469 891 =14 =-23 =-25 =21 =20 100 =-23 362 =25 =-13 =27
tree recertification_commitment 1021 1140 1052 1466 3272 3122 =-29 =16 =19 =3 1600 3124 =18 =-11 =30 =14 165 192 906 29 =8 1466 =48 =0 635 =-18 =18 =-13 =-23
tree recertification_commitment 108 =-26 1466 603 955 3360 3059 =-33 =5 =9 328 =10 =-14 46 3200 3236 399 =39 =-2 =-5 =-12 2 =-21 =3 3221 14 =31 =0 =-21
tree recertification_commitment 37 80 10 =-34 32 492 =21 =-20 =-23 =11 948 165 1943 2258 2039 3225 1117 2287 303 =31 =0 =-2 =-3 =-6 =-15 =-11 =-11 =-13 =-17
tree recertification_commitment 37 3078 1319 126 =13 799 =-19 =11 =19 110 =-30 =5 364 2287 97 217 778 3364 3351 =27 =-4 =-10 =-13 =-13 =-18 1453 =-23 =4 =-20
tree recertification_commitment 548 1052 12 =-34 1040 3152 3312 736 1073 3241 3070 =-26 =4 =9 =1 =10 =21 =36 =37 3365 3061 948 =22 =-6 =-16 =-21 736 =36 =-18
tree recertification_commitment 2764 3062 59 592 1612 575 623 =-41 =1 89 =-21 =22 =18 =11 227 =34 =-14 =20 215 757 1453 =12 =-10 =31 2252 1678 =30 =-6 =-15
tree recertification_commitment 3238 1039 467 824 =12 3255 =-30 =3 619 =-8 =29 2839 399 353 3255 =5 =-32 693 139 2414 =-14 817 =24 =-12 =29 =37 =-9 =-21 =34
tree recertification_commitment 70 =-26 36 2640 3357 658 3195 849 480 3017 226 975 =-26 =11 =3 3124 =17 =-12 =9 =12 =21 =18 =18 =20 317 3059 =-10 =28 =27
tree recertification_commitment 37 3062 824 442 =19 =-12 1511 =-27 =4 =38 2252 1505 1202 877 516 817 136 150 =34 =-4 =-3 601 =19 =-4 =-10 =-13 =-12 =-13 =-18
tree recertification_commitment 3177 49 433 3365 400 234 868 36 2679 713 1009 690 =16 =-7 226 =-20 =9 =-12 =-13 =19 =-14 =-15 =-11 =-17 =-27 1009 =-26 =5 =32
tree recertification_commitment 80 644 629 33 3295 2553 59 3341 133 215 =-28 159 =14 =-21 =-1 =10 =9 =16 =15 =25 =-26 215 =0 =37 1319 =3 428 =36 =-6
tree recertification_commitment 534 36 261 850 1531 371 1094 983 583 =-21 =8 =10 =12 =19 =16 =21 =24 49 2764 1267 =-12 =25 =30 =-15 1140 2764 =-34 =-8 =9
tree recertification_commitment 423 3238 2207 380 2193 1455 856 361 109 1052 479 =-12 =15 =12 =19 318 424 =23 =-4 =-11 =-15 =-9 =-18 =-15 =24 =35 318 =-23 =16
tree recertification_commitment 548 285 929 371 1565 3032 3083 467 458 799 3130 =-32 =2 =5 =13 46 =-12 =18 =19 483 =-6 =32 =6 =21 =20 430 =39 =-2 =30
tree recertification_commitment 3153 2063 459 3366 3106 3073 699 541 471 =10 =-10 =-15 317 1466 =-28 =5 672 =22 =-16 10 472 =18 =-16 =31 =27 =-16 =-19 =-10 =-25
tree recertification_commitment 70 =-25 844 956 272 1236 643 1225 850 3198 =-16 =9 =15 576 1253 764 2216 3351 =21 =-12 =-14 =-12 =-14 =-16 =15 =13 =25 =26 =30
tree recertification_commitment 2636 126 133 =-5 =26 3277 2414 3066 3136 1052 3264 =-23 =6 608 =-20 =28 =19 46 =25 =-7 526 =12 512 =-28 =7 =23 512 =38 =-4
tree recertification_commitment 548 593 2414 3075 3132 =-20 =9 =17 251 10 80 =-30 =0 3221 =18 =-17 89 546 =2 =35 =-10 151 80 =-8 =17 =27 608 =-17 =32
tree recertification_commitment 287 868 192 548 560 1096 1030 261 1339 387 403 2938 =-8 =14 =16 =15 1264 =0 =31 =24 =23 =-15 1339 =-24 =8 =30 =-14 =-22 =-26
tree lapse_notification 991 3367 3368 3369 =-116 29 =-83 =80 =38 3241 =-58 =111 12 =-116 965 1455 3241 3369 2330 =-62 =71 =78 =67 10 =2 =106 1501 =91 =-72
tree lapse_notification 968 1565 3370 2364 3371 =-110 =44 =-46 686 =-80 =15 1091 686 =-99 3372 =-46 =60 =38 686 2364 3036 37 =-90 =6 =78 =91 1478 =82 =-88
tree lapse_notification 968 2698 587 =-107 375 32 =-100 =-32 483 =-9 =84 483 646 =-67 =54 29 3287 =-81 =91 =99 375 353 =-80 1740 =40 =-91 1749 =80 =-82
tree lapse_notification 1236 1757 3373 1399 2884 =-101 =43 10 =-91 =-58 =68 1300 =-94 13 3374 125 3067 =71 =-54 =-95 =-94 =-87 1148 1332 =8 =-72 472 =81 =-59
tree lapse_notification 3040 1602 2982 3375 906 =-97 157 =-94 3241 =-69 =5 =50 =23 1586 =-70 1466 14 =54 =-69 =-70 157 2417 =-35 =59 3376 394 =86 =-34 =-92
tree lapse_notification 968 216 3377 1678 2330 =-93 =6 =-60 =48 1678 1489 2383 563 1886 =-73 =-6 =52 1527 =43 =-89 =-95 =48 3378 216 3040 =-65 =34 =80 =-93
tree lapse_notification 2698 3278 3379 3375 3380 821 2861 3381 =-90 =53 =-41 =-17 =12 =64 37 =-61 =35 70 =-99 =79 70 =-100 68 852 =-38 =67 211 =87 =-37
tree lapse_notification 2752 571 3287 1565 3382 =-88 =61 748 =-77 133 =-48 =33 748 =-41 133 =-54 82 =-23 =91 2086 82 =-57 =-1 32 =81 =-36 133 =-3 =86
tree lapse_notification 1498 3383 3373 2608 1678 3384 =-83 =20 1081 1407 =-59 =34 =-78 =-7 =50 271 =-44 =46 86 3370 =-86 =67 965 526 1678 =-50 =32 =41 =40
tree lapse_notification 1238 1565 3384 =-83 100 =-79 =101 731 3274 3385 =-70 =84 442 =-48 =61 100 =-81 =45 731 3386 3384 3387 328 =-61 =-5 =66 =86 =73 =86
tree lapse_notification 3040 1236 457 3241 =-82 2104 =-61 1303 =49 =-66 2104 1048 2517 2897 3388 =-60 =66 =51 =91 =77 =70 12 =-66 =10 12 =-87 3389 =51 =-68
tree lapse_notification 375 2401 =-79 =23 1565 526 362 1942 108 =-85 49 1652 =35 =-71 =-47 =-74 =-78 108 =-89 434 =74 =-64 108 =-91 434 49 =82 =-10 =-22
tree lapse_notification 249 3375 =-78 =77 12 =-78 428 37 2330 =-67 =81 1197 =-34 =17 699 1604 2326 3390 2560 3391 2905 =61 =-60 =-81 =-14 =-89 =-53 =-74 =-40
tree lapse_notification 3278 1602 2596 3369 2581 1763 731 =-77 12 =-78 3392 =-44 =104 =3 12 =-73 =27 =25 =27 249 3393 2985 =-69 =119 =94 =56 12 =-52 =54
tree lapse_notification 587 =-76 731 464 2885 2573 1197 3394 =-67 =95 =11 =87 =70 442 =-35 =36 133 139 =-35 1301 =83 =-82 3395 58 3376 =62 =-59 =-79 =-85
tree lapse_notification 324 2897 3396 3397 3398 =-73 =84 =58 =39 474 797 =-2 =-69 =82 86 402 =-75 =-9 1498 62 =-43 =40 474 2712 2531 =-14 =49 =68 =74
tree lapse_notification 3170 3278 457 1300 =-72 1350 2319 2568 =-67 =66 =26 =19 2454 991 1653 =-61 =74 1455 =-34 =62 =85 82 =-11 =50 82 991 =-39 =37 =56
tree lapse_notification 3170 1300 2086 1455 3399 =-71 =26 1498 2596 =-54 =72 =41 3400 =-31 =102 157 3401 =-59 =77 46 1048 780 =-39 =54 =75 =52 157 =6 =60
tree lapse_notification 554 464 2082 3375 3402 3399 =-69 =10 =18 =66 86 =-59 =2 80 457 2854 =-59 =4 =48 =33 457 2383 464 2673 =-56 =41 =24 =63 =79
tree lapse_notification 3040 2698 3295 =-68 193 728 =-58 =56 3201 =47 =-87 216 554 =-58 991 =-29 =76 636 324 =12 3403 =86 =-49 =-50 193 554 =4 =51 =70
tree lapse_notification 249 3377 3369 =-69 1600 =-39 =100 =62 1238 1565 3369 1602 =-66 =24 =51 2369 196 1600 =15 =52 3404 =-38 =89 =-69 196 242 =77 =-58 =-34
tree lapse_notification 1238 1565 2752 3392 =-69 =19 =24 185 780 1017 1709 571 774 =-58 =27 =5 =111 =64 =43 =43 133 1273 2897 =7 =100 =-57 699 =70 =-37
tree lapse_notification 483 3295 1575 1048 2673 =-67 =-31 278 3405 =-49 =96 =24 278 =-18 =57 193 718 =-44 =62 =33 1600 193 1048 2636 =-47 =35 =38 =44 =62
tree lapse_notification 375 3053 2897 1621 2712 =-67 =13 =27 =6 =9 100 =-74 3274 2712 3369 180 10 510 =1 =-48 =-66 =9 =69 =77 87 196 =74 =-23 =-81
tree lapse_notification 2966 2104 3370 474 3406 2686 3407 =-62 =31 80 =-34 =75 =51 =1 1430 80 =-2 =80 =-48 68 =-43 561 =27 =-49 68 =-36 11 =44 =-82
tree lapse_notification 3287 2383 2897 1600 =-64 271 3408 =-50 =48 108 =-73 =28 108 =-70 =28 699 108 =-72 362 =61 =-53 =-63 2454 108 =-74 =-2 13 =70 =-73
tree lapse_notification 991 2401 1678 2916 3409 457 =-64 2358 =-42 =82 =57 =51 1371 =19 =-58 12 =-58 =59 12 =-64 251 1199 1604 1345 =43 =-32 =-67 =-37 =-19
tree lapse_notification 571 216 780 3396 =-62 =20 264 =-59 =4 86 =-60 3241 62 217 545 =-13 =46 =-55 =61 =61 1305 215 =-35 =53 2410 3410 =60 =-88 =-78
tree lapse_notification 1238 1565 3369 3411 =-64 =90 =44 1236 3399 3393 2698 1664 =-44 =72 =3 =87 =61 =34 2698 1236 3393 =-37 =85 3389 123 =70 =-41 =-56 =64
tree lapse_notification 3040 1236 3287 1048 2712 =-63 =38 1091 3392 =-41 =91 =53 216 1986 =-27 =89 =54 1420 =-3 3065 13 =80 =-23 =-83 1371 629 =45 =-43 =-22
tree lapse_notification 2698 3053 1763 3380 3388 3402 2712 2985 3303 3396 =-60 =10 =14 12 =-53 =89 =14 =38 =18 =50 =42 12 =-59 =53 70 =-77 180 =13 =65
tree lapse_notification 587 =-64 428 216 3367 3278 1621 554 =-52 =5 =91 100 =-69 =37 100 =-61 =74 2104 100 =-72 =58 =-55 100 =-69 561 1115 =58 =-45 =-11
tree lapse_notification 3040 1236 2698 3375 471 =-62 646 =-47 =48 =60 2454 2391 125 3374 =26 =-69 =-66 =-69 =70 3389 3201 =29 =-44 =-62 568 3374 =45 =-64 =-13
tree lapse_notification 1602 2897 1048 1399 1732 1608 3412 =-63 =-1 =21 =5 86 =-63 574 2966 3408 3413 2522 =-31 =72 =125 =55 =25 =74 =11 86 =-29 =30 =26
tree lapse_notification 249 3367 3414 3415 =-62 =85 =87 70 =-63 =47 70 =-70 3040 457 1526 1602 2712 =-43 =83 32 =52 =-65 157 =-25 3201 =85 =-54 =50 =57
tree lapse_notification 216 3287 3369 554 193 =-59 464 3416 =-45 =65 =7 =-2 =28 10 2728 =-39 =66 =42 70 =-70 699 464 3287 193 =-19 =44 =55 =53 =-50
tree lapse_notification 895 3274 324 3417 =-60 =22 271 554 935 =-52 =26 =15 2941 108 =-73 423 =30 =-33 =106 108 =-70 1757 =-12 =52 108 =-68 650 =57 =-1
tree lapse_notification 249 3367 3418 3373 1678 =-62 =-23 =77 =75 =26 133 1678 2686 2854 =-41 =26 =43 =19 1457 2380 89 =7 294 =56 =2 =-43 1678 =-53 =56
tree lapse_notification 483 1565 3419 3420 3369 =-60 =17 =56 =111 1091 698 646 =-31 =72 3201 2422 =48 =-71 =-81 =51 29 1371 1420 =-7 =61 =-45 14 =53 =-7
tree lapse_notification 895 471 278 3370 3421 2712 =-58 =13 =94 =14 12 =-50 2454 =-13 =64 428 3393 =-38 =64 197 445 =45 =-70 =-73 100 =-62 126 =-57 =46
tree lapse_notification 249 2573 1236 =-59 225 =-19 =103 =55 1236 1301 3379 3419 180 =-42 =-9 =116 =30 10 =-9 =67 80 10 =-61 =45 1301 3389 =80 =-66 =-48
tree lapse_notification 895 991 3170 906 3394 =-59 =52 2761 =-38 =65 =14 1290 906 3392 1602 1526 =-45 =49 =41 =105 1604 =22 =-61 =-60 133 =4 11 =56 =-69
tree lapse_notification 483 1565 1300 =-59 70 =-66 3422 =51 =-68 70 =-71 731 2683 2897 =-25 =70 =80 1108 1450 =44 =-79 =-35 731 2897 =-12 =84 70 =-56 =62
tree lapse_notification 1238 470 3399 3278 3423 =-57 =61 70 =-73 =71 =40 324 1091 =-42 =37 =35 1067 133 3053 2818 3278 =-23 196 =64 =-60 =94 =80 =57 =-52
tree lapse_notification 483 3170 3274 3278 3424 3425 3404 =-57 =10 2364 =102 =-36 =75 =9 =12 12 =-58 87 =41 =-74 686 2364 780 3278 =-38 =38 =53 =69 =51
tree lapse_notification 483 3274 3295 3379 2925 3426 3423 =-56 =58 =75 =37 =7 410 =-9 =62 82 =-24 2391 =53 =-25 1371 3427 2454 742 =14 =57 =69 =-63 =-24
tree lapse_notification 1236 470 1407 1005 3392 2885 3428 =-53 =57 =5 =50 =-6 =-6 247 2358 1093 =-24 =53 =67 =28 3422 3427 3391 3333 =41 =-49 =-74 =-66 =-45
tree lapse_notification 249 895 3393 3418 =-58 =66 =53 =33 100 =-65 1236 157 734 270 =-46 =56 =20 895 1393 1571 =18 =-49 =-59 =52 3429 1036 =56 =-65 =-79
tree lapse_notification 587 3423 3411 =-60 =81 =82 100 =-66 2673 3278 2454 1553 215 3430 =-12 =83 =37 =-36 13 =55 =-52 3201 13 3390 =62 =-58 =-27 =-50 =61
tree lapse_notification 895 1300 324 2383 2686 =-58 =14 =2 1602 909 3421 =-36 =88 =124 1466 =27 =-51 568 3374 =30 =-67 =-36 353 2383 =-55 =43 1300 =50 =10
tree lapse_notification 1565 2086 62 3431 2732 3432 =-50 =57 =7 =75 262 =30 =-51 193 =-18 22 1942 =78 =-14 =-45 262 728 2982 965 =-23 =39 =66 =51 =31
tree lapse_notification 3170 571 3274 554 1678 3418 821 3433 =-55 =66 =35 =78 1618 251 =-1 =88 =-41 10 =-39 =39 445 88 =32 =-60 =-62 =18 12 =-53 =31
tree lapse_notification 2698 1236 3170 2982 3392 1300 1716 =-54 =32 1553 =14 =-51 =55 =67 =8 108 =-68 1301 3054 =53 =-43 =-56 108 =-70 353 2364 =-51 =70 =50
tree lapse_notification 587 =-57 108 =-67 157 3053 2712 2419 1236 2977 3433 =-31 =112 =84 =18 =78 =55 =79 216 955 =35 906 =-44 =40 298 3434 =62 =-79 =-36
tree lapse_notification 1238 731 3287 2111 2885 2683 2673 =-56 =11 =-2 =22 =33 =11 108 =-63 653 1270 1303 298 =33 =-50 =-49 =-36 =-35 731 3435 =21 =-44 =49
tree lapse_notification 1238 968 1197 3421 471 2712 1575 =-56 955 =50 =-48 =58 2172 2885 =-32 =60 =64 =74 955 =-18 =42 353 =-21 =31 1305 133 =-13 =32 =54
tree lapse_notification 108 =-63 1048 2417 2818 193 3241 1763 3436 3437 3347 =-50 =25 =126 =82 =48 13 347 =39 =-29 =-55 1039 =-15 =30 3438 =56 =-70 =23 =38
tree lapse_notification 483 1091 3295 731 3439 3440 =-54 =40 =85 104 =-25 =33 328 =-13 2617 =50 =-53 1048 353 =-55 =24 =61 731 3435 36 =2 =51 =-48 =44
tree lapse_notification 324 1238 879 2409 2732 =-57 =25 =2 =-7 879 2409 =-26 =63 =80 12 1238 =-57 =39 70 =-61 541 3441 3278 =22 609 =62 =-68 =-65 =-23
tree lapse_notification 483 471 1575 718 3442 3369 3419 =-53 =62 =34 =117 =35 635 =-22 =73 2111 1589 672 =-15 =43 =81 =77 375 2619 780 =-23 =55 =117 =48
tree lapse_notification 324 2383 1599 2885 2483 =-56 =46 =27 =31 =30 70 =-62 1531 464 3366 3443 2712 461 362 =0 =-40 =53 =53 =53 423 =149 =-33 =45 =-33
tree lapse_notification 3170 731 2086 2925 3416 3444 2752 991 3445 =-54 =96 =-9 =27 =59 =54 =63 =27 12 =-48 434 11 3446 =27 =-70 =-66 =-39 12 =-48 =30
tree lapse_notification 968 1005 470 2982 3369 3447 2712 193 =-50 =-23 =22 =49 =40 =50 =-6 3433 =13 =124 2852 1957 2716 =39 1300 =37 269 =-56 =36 =-49 =-63
tree lapse_notification 375 2177 2732 3448 3449 2941 1763 3450 2086 3451 =-51 =82 =4 =52 =38 =43 =56 =64 =59 =83 258 2479 1056 =26 =-20 =-53 1301 =-36 =9
tree lapse_notification 3170 731 2982 2673 3367 3278 1602 3368 =-51 =81 =1 =26 =28 =37 =97 70 =-63 1325 561 258 =30 695 =-37 =15 =-43 =-52 70 =-56 =31
tree lapse_notification 1238 324 3040 2383 1589 =-54 =13 =4 70 =-58 =27 70 =-62 3040 3452 891 1392 =-3 =79 =-62 =69 =40 2897 68 2287 =-27 =49 =33 =77
tree lapse_notification 324 2383 2761 2589 3373 2419 2491 2885 2642 =-56 =14 =44 =63 =64 =74 =40 70 =-54 =35 =30 70 =-62 2985 1682 3427 =14 =-57 =-55 =86
tree lapse_notification 587 3421 =-56 =83 70 =-61 375 324 2977 2732 =-42 =57 =114 3453 116 1055 =49 =-20 =-58 =-44 641 49 3441 2246 =58 =-29 =-60 =-5 =-15
tree lapse_notification 3278 554 3040 2082 3366 2319 2925 3406 =-49 =52 =17 =31 =25 =12 =15 157 510 =-38 =37 =36 100 =-51 22 3454 3455 =55 =-58 =-63 =-37
tree lapse_notification 1602 1005 2752 2699 2982 3442 1239 3369 2608 3456 3457 1398 3368 =-50 =30 =5 =36 =34 =6 =39 =22 =110 68 =106 =-5 =24 =22 =24 =23
tree lapse_notification 571 1301 1678 3458 3442 3400 3393 3418 1197 =-45 =-15 =48 =41 =44 =117 =53 =23 1586 =-18 =35 1301 100 =-51 3084 2832 =50 =-41 =-48 =-44
tree lapse_notification 483 3040 215 273 2589 3459 =-49 =55 =35 =0 1904 273 3370 3460 =-37 115 =79 =-36 =48 =47 =72 =18 88 215 =13 3461 =54 =-4 =-59
tree lapse_notification 780 2897 2330 1399 2419 3462 1608 2498 3463 2573 =-48 =36 =42 =-2 =34 =99 =67 2941 =-5 =77 =48 3464 3465 =52 =-22 =-57 734 =11 =82
tree lapse_notification 1236 2330 879 2897 1350 3466 2177 872 3467 =-48 =47 =15 =32 =44 =9 =47 3408 2177 3173 =-12 =75 =79 =69 =54 699 1108 =35 =-27 =-42
tree lapse_notification 483 1300 3421 380 3468 3469 =-47 =69 =41 2454 =-16 =68 =71 692 1553 1450 =28 =-64 =-29 1108 =27 =-78 3470 773 917 =37 =-49 =-50 =-49
tree lapse_notification 895 1005 1602 731 3442 2916 =-43 =58 =116 3471 402 271 =-33 =5 =60 =60 =15 294 13 =47 =-40 =-25 196 2867 3472 =37 =-54 =-60 =-26
tree lapse_notification 324 1236 2752 1757 =-46 =-5 68 =-17 =52 =22 2752 423 1986 362 382 285 =-5 =55 =39 3369 =-44 =79 =47 2391 1757 =-28 =21 =-74 =40
tree lapse_notification 37 428 3010 =-46 =51 2608 430 =-20 =33 =46 483 247 3404 571 2673 740 718 672 =-44 =20 =22 =10 =23 =19 =58 =47 1050 =37 =-36
tree lapse_notification 2752 686 403 3401 1305 1664 1526 =-50 =-2 =29 658 =-15 =66 =58 =48 82 3473 2025 =-33 =48 =67 1199 236 =21 =-34 =-53 458 =44 =-33
tree lapse_notification 587 3474 =-53 =56 1067 1599 780 36 157 2675 2531 2874 =-38 =54 =46 =72 3203 1450 19 3124 =33 =-32 =-9 =-62 =-45 =32 =44 =67 =-45
tree lapse_notification 1238 12 =-52 1678 2673 1093 698 2409 1575 930 =-43 =54 =10 =26 =23 =40 =41 3475 18 =65 =2 =-30 1067 3427 1333 =35 =-58 =-60 =-47
tree lapse_notification 12 1238 3370 =-56 =35 =42 1238 224 2401 2152 1417 1526 1589 =-31 =45 =4 =40 =23 =54 737 236 =29 =-38 =-54 2636 3453 =15 =-47 =80
tree lapse_notification 646 1048 686 1763 1093 3476 2725 3477 3478 3479 =-49 =63 =65 =87 =75 =31 =44 =43 457 906 193 =-42 =5 1600 =33 =-8 =23 =27 =36
tree lapse_notification 249 895 2732 3416 =-46 =32 =56 3480 1273 =56 =-31 =-58 423 1345 1270 1374 197 3379 =35 =-6 =-57 =-58 =-39 895 =-56 =51 1225 =-24 =39
tree lapse_notification 1238 470 728 3481 3482 2884 2698 =-45 180 =-45 =12 =74 =57 =63 =24 2589 371 262 =-2 =31 =72 =85 1398 1202 3483 =8 =-88 =55 =86
tree lapse_notification 12 =-44 3404 2417 1236 3274 457 929 3484 493 3366 =-52 =0 =-7 =62 =45 479 493 =22 =-65 =-46 =13 1301 3143 =34 =-17 =-51 =26 =73
tree lapse_notification 70 =-63 1678 483 471 554 3485 2104 =-37 =20 =80 =27 157 36 =-32 =48 =35 123 157 =2 =45 =-42 795 196 679 =67 =-3 =-26 =-11
tree lapse_notification 249 324 3486 =-47 =93 2985 215 968 2111 =-41 =65 =41 =16 =78 32 298 87 1942 18 =41 37 =-15 =29 =-16 =-67 =-42 1060 =-45 =50
tree lapse_notification 12 1091 =-44 =33 821 2985 3487 2573 780 2897 3488 3404 3489 2672 3408 =-27 =30 =36 =47 =56 =73 =23 327 =2 =65 =56 =36 =73 =67
tree lapse_notification 2683 3430 2581 1589 3490 2364 718 2925 2405 3476 1454 1716 3406 =-33 =35 =28 =40 =17 =13 =6 1301 =36 =-39 =17 =58 =49 =37 =62 =34
tree lapse_notification 587 2400 2941 3491 =-55 =51 =46 =111 70 =-60 3475 3395 566 3201 813 3485 2703 164 =30 =-23 =-50 =98 =-48 =-34 3492 =-48 =51 =-62 =-34
tree lapse_notification 215 428 3493 3367 2589 =-36 =58 =30 =90 483 713 278 895 2330 =-46 =49 =23 =17 =54 =41 1325 416 2631 3305 =26 =-43 =117 =-43 =-34
tree lapse_notification 70 =-59 249 403 2897 32 3494 1236 =-50 =3 =79 =26 =58 =76 32 3374 1291 198 3429 1236 =22 =55 =-60 =-62 =-41 =-54 29 =27 =-50
tree lapse_notification 895 375 544 2708 906 3495 =-47 =56 2414 =-19 =77 =101 2 =111 =-27 1990 516 89 1048 =-8 =43 =32 =-41 =-53 906 353 =-26 =40 =-1
tree lapse_notification 37 2319 3496 1600 1599 =-47 =30 10 =-24 =25 =54 =30 1325 399 1599 324 =-7 3497 490 196 =44 =-18 10 =-30 =27 =-34 =69 =-10 =-42
tree lapse_notification 1473 2111 895 2082 3418 1325 2454 3466 1678 =-27 =2 =35 =15 =-56 =51 692 =27 =-42 13 608 =-15 87 =35 =-49 =-55 3498 =65 =-39 =41
tree lapse_notification 428 3499 2955 3053 2818 2111 3409 249 =-43 22 3500 =-10 =55 =-59 =53 423 =44 =-47 =43 =38 =77 =113 82 545 =-18 =29 3501 =25 =-85
tree lapse_notification 1238 86 109 =-49 =18 1678 356 464 698 3436 =-31 =65 =19 =11 =38 109 1886 =56 =-20 963 =-41 =45 3483 917 399 =27 =-28 =-52 =-87
tree lapse_notification 507 991 3418 2761 1021 2417 =-35 =-1 =0 =37 =63 298 1942 641 699 3502 2090 1393 89 =26 =59 =-17 =-46 =-70 =-44 =-38 =-31 =-52 =58
tree lapse_notification 108 =-60 37 2409 2897 1399 2216 474 =-49 =15 =46 =6 =36 =39 629 1067 823 3366 483 797 =18 =-31 136 =50 =3 =77 =-34 =-44 =-46
tree lapse_notification 215 216 3377 2698 2752 394 =-41 =24 =15 133 =-26 =39 =51 870 =15 =-18 49 1531 636 =44 3400 646 =-26 =63 =82 731 =-47 =31 =-36
tree lapse_notification 821 11 457 3241 2419 713 2955 1398 3503 3495 1481 3504 =-30 =52 269 =28 =-57 =65 =66 =25 =57 =36 =59 =22 810 =29 =-12 =-61 =65
tree lapse_notification 249 215 3449 3448 3505 =-41 =72 =47 =45 3506 =4 =85 483 3460 592 526 2195 2149 =-20 =62 =70 =16 =41 =53 481 3507 =43 =-68 =-12
tree lapse_notification 587 2086 3508 =-47 =38 =30 70 =-62 3470 1764 3509 434 2723 947 317 7 =39 =-23 =-1 =-38 =-16 371 895 =16 =-53 =65 =-57 =-28 =-47
tree lapse_notification 534 2177 1238 3241 1236 3510 3511 3512 251 =-35 29 576 =3 =103 =-47 =75 =85 =43 =23 =28 1371 3357 =32 =-56 =-17 =62 1398 =-26 =35
tree lapse_notification 587 3396 3404 =-46 =60 =69 1398 428 692 422 977 677 3409 695 =9 =-23 =67 =61 =64 =-32 2874 =-54 =55 11 1450 =25 =-49 =-56 =52
tree lapse_notification 3513 713 821 1407 3514 2596 964 3515 3516 2977 1052 3517 =-29 =27 698 =-13 =60 =52 =51 =88 =18 =27 =57 =10 =58 211 =34 =-49 =61
tree lapse_notification 18 544 3513 2818 1498 1048 387 3458 3518 382 =-35 =5 =63 =30 =25 =35 =24 =50 =69 =67 3421 2391 895 3241 =-28 =12 =15 =-55 =65
tree lapse_notification 2708 2490 36 157 546 3494 =-46 =52 1957 =19 =-52 3274 2330 =-11 =41 3374 279 =38 =-46 =-45 470 1685 =4 =-67 =48 =77 241 =118 =-29
tree lapse_notification 100 =-59 249 3366 387 3416 =-29 =41 =20 340 =86 =-30 32 49 164 197 2310 1393 3429 1489 =45 =-12 =-53 =-21 =-37 =-51 =-42 =-20 =-28
tree lapse_notification 1599 2708 2409 1399 3443 968 713 1503 =-35 =6 924 =-3 =88 =3 =40 3519 1927 3369 560 =3 =36 =50 =-64 =-27 2667 =38 =-50 =71 =52
tree lapse_notification 108 =-57 3470 3499 2925 2086 3440 704 2141 3473 12 =-31 2728 =-5 =52 =43 =46 =-56 =48 500 123 =43 =-37 =-22 1090 =40 =-48 =81 =-44
tree lapse_notification 70 =-60 49 1904 3274 698 3287 2977 2177 3409 1678 3520 2532 36 =-40 =-1 =48 =52 =13 =59 =53 =79 =26 =28 2391 =52 =-35 =70 =-31
tree lapse_notification 1473 1005 3408 3521 1238 3392 507 151 3466 2622 3010 3513 =-32 =41 =34 =5 =38 =18 2287 =-20 =73 =54 =9 =36 =40 1886 =36 =-13 =42
tree lapse_notification 2708 3430 1621 375 929 2573 3522 2490 2983 2855 =-29 =54 =57 =61 =63 =46 635 =0 =124 32 2232 =6 =52 1301 =-6 =-64 =46 =58 =74
tree lapse_notification 2526 88 87 285 2941 487 3274 483 718 3078 =-30 =7 =30 428 1270 =-11 =78 =33 2391 2723 =38 =-46 =-29 =35 =49 =30 =-64 =-59 =70
tree lapse_notification 780 249 2897 32 3416 1678 =-46 695 =-38 =64 =33 =19 =52 32 193 3501 1604 =5 =-51 =-77 3303 1942 =53 =-20 =-19 216 =-48 =9 =21
tree lapse_notification 70 =-55 37 36 133 507 =-44 =68 =0 =22 1028 105 1459 1971 3523 303 699 284 2834 =39 =-23 =-33 =2 =-22 =-49 =-39 =-55 =-32 =-7
tree lapse_notification 18 2419 324 249 1685 3373 =-39 =52 =103 =8 1067 12 =-19 2064 423 1595 =40 =-36 =-8 =-53 =-40 =85 12 =-48 646 3447 =-18 =48 =29
tree lapse_notification 3396 215 544 487 2490 3423 2364 968 =-27 =1 =25 =52 =62 =41 =52 354 3524 518 403 3295 =3 =48 =63 =80 =-26 544 =-34 =66 =44
tree lapse_notification 587 1739 3520 3421 211 =-44 =57 =40 =56 =65 100 =-56 258 3525 813 3034 2852 1957 =29 =-45 =-45 =-42 =-61 =-28 1455 =8 3367 =-34 =44
tree lapse_notification 587 2107 =-37 =27 3470 151 2672 2716 3427 510 13 3501 1113 =29 =-13 =-62 =-23 2490 1986 =-18 =40 =65 =-56 3078 =-42 =39 =75 =59 =-47
tree lapse_notification 507 692 516 227 814 481 1333 =12 =-54 =40 =-41 2752 481 1300 =-39 =-4 318 1531 =24 =-34 =-30 =25 =-33 1493 1300 =-12 =-66 =44 =60
tree lapse_notification 12 192 =-33 =49 1531 1392 2818 428 754 1986 1744 2419 =-18 =52 =74 119 =66 =-3 =39 823 =21 =-31 1588 =54 =-42 =66 1498 =-41 =31
tree lapse_notification 1904 3384 1399 80 526 3387 3347 3526 =-41 =59 =41 =12 =9 109 =17 =-79 133 442 =24 635 1393 =-49 =24 =14 =15 =53 258 =55 =-33
tree lapse_notification 3470 215 579 3527 3040 1493 =-18 =44 =6 =83 =21 294 1325 1118 772 3528 3524 19 2130 =58 =-12 =1 =-3 =-49 =-33 =-35 =-24 =-10 =-44
tree lapse_notification 3433 2467 636 157 215 692 =-14 =-54 =15 2246 3529 1056 1450 2086 278 =3 =41 196 =61 =-41 =-47 =-19 =-81 =-53 147 =-29 =40 =55 =85
tree lapse_notification 2708 1364 81 1746 86 1239 =-42 =43 353 1048 =-53 =37 32 136 20 1450 2035 =27 =-49 =-48 =-56 =-10 643 =-6 =-65 =-50 =-56 =61 =78
tree lapse_notification 108 =-52 1904 1678 2732 3388 2526 2589 964 428 =-26 636 =4 =-38 =18 =41 =61 =45 258 =56 =-14 1371 =33 =-16 382 860 =79 =-22 =-34
tree lapse_notification 12 =-28 197 2246 879 507 2686 403 3425 1589 =-16 =57 2470 =65 =-52 =33 =27 =52 2470 2149 3523 =22 =-52 =102 215 =-56 =25 =-33 =-61
tree lapse_notification 100 =-50 1599 821 2531 1048 2371 780 3189 2430 2488 3530 3531 =-22 =39 =41 =40 =36 =54 3521 =2 =65 =69 =24 3311 =45 =-14 =50 =43
tree lapse_notification 18 375 3189 695 2855 =-12 =59 635 423 =15 =-48 =64 =62 2703 442 =58 157 =-15 797 =36 =-23 =-47 1678 428 =-35 =-6 1039 =23 =-31
tree lapse_notification 108 =-53 1678 2897 646 3425 3417 554 18 1350 136 =-10 =-52 =26 =-41 =11 =44 =49 =34 2478 2711 3470 =53 =-39 =-61 =-50 116 =32 =-29
tree lapse_notification 100 =-46 629 298 1764 1531 2111 1115 2852 2479 2709 =10 =54 =-40 =-55 =-50 382 =65 =-33 1197 =-41 =39 2646 =-41 =42 507 =-49 =40 =-45
tree lapse_notification 891 100 =-46 2467 36 2977 249 1685 1290 3532 =-36 =62 =54 =44 2427 641 385 =14 =-39 =-24 =-53 =66 2716 1501 =29 =-31 =-57 =62 =-54
tree lapse_notification 3485 2568 324 2490 3494 2082 3533 1364 3447 =-36 =25 =29 =39 =27 =80 =61 510 817 =6 193 32 =31 =-40 =74 436 =-20 =64 =68 =74
tree lapse_notification 37 2383 1017 =-25 =40 =28 86 402 =-38 =18 646 1004 562 6 1469 1081 3534 566 =32 =-21 =-55 375 =-36 =26 =-26 =-50 =-33 =-28 =42
tree lapse_notification 483 1565 294 578 2258 375 499 =-41 =79 322 =-7 =61 =43 =73 =-35 =8 1565 1273 695 =45 227 294 =-34 =37 =47 375 =-31 =28 =-17
tree lapse_notification 2467 821 2082 2483 387 2364 3409 1473 3515 2627 590 2731 2063 =-27 =1 =34 =9 =28 =67 =19 =37 =26 1420 =23 =-40 =56 =20 =53 =56
tree lapse_notification 3389 3433 1048 1399 1238 3535 1481 658 =-32 =18 =24 =34 =14 3483 636 13 2453 =24 =-39 1039 =-54 =39 =-13 =-68 2227 =34 =-39 =70 =-45
tree lapse_notification 108 =-48 1005 18 2467 3536 324 2977 3537 2568 2709 =-20 =66 =50 =36 =55 =22 =-35 =74 1678 =-17 =13 2696 3536 458 =51 =-14 =-25 =-35
tree lapse_notification 258 1927 895 3430 12 3278 =-48 =16 1542 635 3520 80 =-7 =28 =87 =51 =-22 =76 1691 1303 =32 =-28 =-54 =-62 1602 334 =-31 =18 =13
tree lapse_notification 3485 140 224 1398 1531 2232 719 991 328 =5 579 =-60 =43 =27 846 1303 2384 =-16 =49 =-63 24 =-6 =35 =41 =-41 =32 =20 =-55 =62
tree lapse_notification 108 =-48 2897 3053 445 428 251 387 534 =-17 =-49 =15 =14 1325 1450 853 1489 =28 =-25 733 =-57 =45 =-51 =-42 =-50 =55 2246 =51 =-37
tree lapse_notification 11 1005 3538 3396 2488 998 820 1238 12 1904 =-47 =44 =-11 3483 =5 =-76 3525 =43 =-19 =34 =42 =30 =90 566 136 =46 =-12 =-25 =-55
tree lapse_notification 70 =-49 1398 1904 821 1677 3513 258 3539 =0 =-58 157 2728 403 =-63 =26 =35 =-4 =46 =55 =48 518 258 =64 =-18 =-29 2765 =48 =-24
tree lapse_notification 3408 1927 12 906 =-42 353 =61 =-14 891 2985 353 3396 =-29 =19 1191 3540 3541 3542 =12 =-49 =-31 112 =-84 =33 =-25 =57 =-42 =-63 =40
tree lapse_notification 587 3510 3396 3404 474 544 =-52 =28 =31 =43 =45 =89 49 3501 434 105 2454 =12 3084 =47 =-38 =-34 109 =7 =-44 =-48 2674 =-31 =43
tree lapse_notification 70 =-51 1398 3487 1542 13 635 3494 1678 795 =-2 =-39 196 1018 3509 3483 =55 =-36 =-41 =-60 =-48 =77 =32 =-29 1509 =-20 =-91 =36 =41
tree lapse_notification 3442 677 3543 3503 3544 151 510 3487 1098 2716 271 3040 2401 =-19 =35 =12 1115 =17 =-39 =-41 =48 =42 =-21 =28 =46 =53 =72 =49 =102
tree lapse_notification 587 364 3545 1048 2165 =-49 =41 =13 =57 =19 36 2874 428 500 493 =-12 =18 =-46 493 3502 2260 =23 =-35 =-56 =-56 =55 109 =30 =-13
tree lapse_notification 3442 3417 1144 1927 2985 3274 3462 2977 534 1093 2732 =-9 32 =44 =-56 =41 =-24 =49 =71 13 =24 =-23 =49 =-61 =-47 3536 =69 =-28 =101
tree lapse_notification 677 3546 3404 215 3494 2596 2892 =-13 =-62 =24 =59 236 1325 3547 12 =-24 1067 603 =31 =-10 =-26 =-65 =-33 =-33 133 =-23 =61 =67 =45
tree lapse_notification 516 1764 11 1353 1039 3514 2483 457 2319 =-11 =29 10 =-31 853 =44 =-69 =60 1305 =87 =-11 895 1104 =7 =65 =55 =-51 =-48 =-37 =-38
tree lapse_notification 70 =-45 285 587 518 3392 234 =-42 =40 =40 =53 2892 2673 445 3548 3549 813 =9 =-47 =-69 =-40 =-49 =36 =-41 302 86 =-21 =53 =-40
tree lapse_notification 574 3514 891 728 2082 3425 499 1463 3550 2149 3287 2216 487 =-23 =17 =27 =1 =32 =27 =53 =44 =46 =28 3054 =38 =-40 =-45 =55 =46
tree lapse_notification 3513 507 3408 436 136 1267 3377 2725 375 3373 3425 =-25 =55 =44 =-3 =35 =43 2766 =22 =-50 3157 =-26 =43 =42 =31 856 =45 =-38 =45
tree lapse_notification 3442 3501 821 2672 780 3189 896 3375 2761 2490 2216 3400 3046 977 =-20 =22 =39 =26 =23 =41 =14 =40 =35 =47 =17 =46 =53 =-65 =98
tree lapse_notification 3499 2383 677 3490 1171 2530 3551 2125 428 865 371 36 3552 =-32 =45 =-4 =18 =40 2752 =-9 =26 =29 =51 =23 =38 =41 =35 =23 =72
tree lapse_notification 11 1678 879 1473 2709 1048 3380 487 1600 3418 =-39 =42 216 =-24 =35 =25 =37 2764 =17 =-44 =46 =39 2152 =4 =44 929 =12 =77 =-58
tree lapse_notification 507 37 3449 731 610 =-35 =41 1339 =-1 =-50 =36 636 1725 3553 3025 =13 =-35 =70 =-40 471 659 62 =-50 =21 =26 =3 3370 =64 =-19
tree lapse_notification 2685 2090 635 1339 735 1627 853 633 =7 =-30 =-33 =57 =-48 742 3124 2689 =-51 =32 =32 =21 144 3403 1332 =50 =-17 =-22 =-46 =-53 =66
tree lapse_notification 49 3501 541 2818 1171 458 2453 646 3493 1047 1699 =3 =31 =-39 =54 =36 =-40 =-29 =78 133 =70 =0 =-27 =-66 1393 574 =-44 =38 =7
tree lapse_notification 100 =-44 324 3494 3463 3467 =-15 =54 =74 =68 823 3501 3524 2349 1108 490 2631 =30 =97 1602 =-16 =30 733 =15 =-36 =-43 =-20 =-51 =-34
tree lapse_notification 11 2708 534 151 1570 2177 1239 498 3392 2698 =-12 =7 =41 471 =-18 =50 =37 =35 =51 =41 157 3554 =-41 =36 =1 3274 =85 =-14 =-52
tree lapse_notification 285 2672 964 2982 1375 1445 2568 2752 906 =-22 736 =-6 =40 1527 =-2 =58 =41 =23 =-55 =33 1553 =40 =-24 =45 1305 319 =54 =-22 =-12
tree lapse_notification 1599 646 891 3555 3556 3452 3476 3367 3406 2595 0 3557 3558 =-16 =45 =63 =25 483 =-13 =72 =38 =28 =30 =38 =-46 =55 =-47 =26 =34
tree lapse_notification 3489 3559 3531 3560 3027 3396 258 653 1624 =3 =-31 2966 =-43 =35 389 403 3288 2940 =-36 =34 =27 =19 =20 =27 =30 =45 =50 =62 =42
tree lapse_notification 37 1339 428 1092 563 =-31 =33 =48 =9 =-59 1764 813 3561 2892 1501 284 3524 81 3025 =25 =-29 =-29 =-16 =-39 =-23 =-29 =-47 =-46 =-29
tree lapse_notification 215 26 735 2165 3388 2530 852 2470 3476 =-14 =33 =-50 =24 =22 =27 =48 =-66 =53 2721 2723 997 1333 636 =28 =-1 =-49 =-33 =-31 =-29
tree lapse_notification 3470 18 1716 26 3187 1533 2241 1017 735 3562 1637 =3 =-53 =62 500 =-63 =22 82 =-22 =55 =42 =-37 =67 =55 =58 3421 =-9 =44 =-39
tree lapse_notification 2982 574 852 12 =-32 3393 375 646 2701 930 2488 =-26 =44 =30 =53 =32 13 210 1527 1942 =24 =-12 =-20 =-24 =-38 =44 =32 =42 =37
tree lapse_notification 37 2916 =-14 695 =60 =-35 1764 6 2852 554 109 1005 10 1691 2847 2096 =21 =-33 =-35 =-56 =-17 =39 =-20 1542 =39 =-23 =-47 =-40 =-28
tree lapse_notification 3488 324 3494 1364 2409 3563 2152 3526 =-28 =45 =23 =55 =11 =32 =64 2985 3017 641 728 553 =4 545 =-54 =28 =30 =-21 =47 =51 =72
tree lapse_notification 735 677 3485 3513 3367 1067 120 3483 1074 919 1325 1480 =1 =-25 =-38 =36 =43 =-48 =-53 =-43 1732 =39 =-66 =41 =49 3564 =51 =-25 =-46
tree lapse_notification 100 =-42 891 1144 215 2941 2467 2698 2530 3565 3544 =-21 =43 =52 =36 133 2252 =-22 =45 =29 =58 =62 2260 771 =23 =-19 =-30 =-38 =-37
tree lapse_notification 70 =-54 1005 2526 3487 3475 2227 2383 37 1600 2916 487 =-38 =36 =22 89 =-10 =36 3458 =3 =47 =32 1197 =-45 =23 =-44 =30 =58 =29
tree lapse_notification 507 37 =-15 399 1325 823 120 1691 2696 1333 490 3536 2369 =35 =-35 =-31 =1 =-40 =-19 =-40 =-50 =-28 =-37 2818 3325 =-32 =21 =35 =35
tree lapse_notification 18 3488 3538 1556 653 1303 2383 3566 2064 =7 =-55 =66 =41 =-30 =-30 =63 =88 =85 32 3501 510 =7 3287 =-28 =26 =-58 3511 =-48 =28
tree lapse_notification 2916 919 2419 1364 2383 979 896 151 2454 315 2977 3278 3567 =-27 =45 =0 =46 =25 =8 =24 =32 =37 603 =28 =-48 =41 =43 =46 =42
tree lapse_notification 1364 891 929 457 1056 1542 592 151 3568 =-5 =60 =34 =46 2241 2977 =-39 =38 =25 =-41 3569 317 1148 =34 =-26 =-10 =-57 =36 =-38 =50
tree lapse_notification 100 =-36 3367 487 1017 151 510 3456 2082 483 380 =-22 =22 =11 464 =32 =-51 =51 2483 852 =-27 =27 =49 =30 =28 810 =49 =-24 =39
tree lapse_notification 1371 1171 3493 1005 534 =2 3403 =-10 =-48 1590 382 =37 133 =-40 =32 =-37 428 =73 =-9 82 =-17 =84 1498 2241 =-46 =10 1350 =-25 =30
tree lapse_notification 487 37 1048 1350 3505 847 109 403 2581 =-40 =22 =39 =-63 =25 =46 =0 =17 1501 2631 88 3017 2458 =6 =-31 =45 =-48 =61 =-33 =33
tree lapse_notification 587 474 930 2941 1331 3471 3570 =-50 =25 =30 =40 =44 =54 =94 3571 1047 3501 20 646 3071 2470 =16 =-18 =-17 =34 =-47 =-57 =-39 =-31
tree lapse_notification 1374 3470 3572 1419 1746 1199 646 3368 3573 2490 3514 3574 =1 =54 =38 =45 =66 =45 86 =-33 1225 =53 =-11 =-37 =-30 =-49 =-46 =-36 =-49
tree lapse_notification 3442 1398 1531 516 3494 641 2086 1602 1371 350 =-2 =55 =-39 =21 3575 19 =37 =-19 =-42 1411 1039 =-40 =9 =38 =59 =-32 =-31 =34 =90
tree lapse_notification 3463 3488 3389 3478 1556 294 3404 692 3417 298 553 =6 =-35 =-42 =51 3576 467 =-44 =48 =47 =48 968 =-27 =20 =40 =48 =-40 =56 =62
tree lapse_notification 3442 2897 324 1599 3488 428 2672 =-43 =22 =-4 =37 =29 105 2708 1542 599 699 58 =17 =-45 =-22 =-41 =-19 =54 =-40 541 =35 =-45 =94
tree lapse_notification 1599 507 215 1108 474 2941 3577 3278 =-21 =9 =54 =47 1238 =93 =8 =-42 119 1264 =37 =-29 2673 891 =-4 =-44 =29 855 =70 =0 =33
tree lapse_notification 3501 3427 3578 3470 19 541 584 1398 1357 1591 =15 =-38 2388 =-20 =45 =35 =-47 =-25 457 176 =-45 =8 576 =37 =-39 =-36 =-75 =-54 =-61
tree lapse_notification 507 3499 3430 3559 3053 3511 2732 3173 137 26 =-13 =34 =27 =39 754 =31 =-46 =50 2732 =42 =-48 =64 1331 =83 =-17 =60 543 =61 =-46
tree lapse_notification 2246 3563 49 120 3540 1135 3427 2479 3391 1093 2469 1303 =12 =-22 2925 =-26 =41 =39 =-48 =-35 =-45 =-42 554 =23 =-79 =-48 =-18 =62 =-34
tree lapse_notification 70 =-46 1927 527 3071 279 1515 1135 557 1970 3113 918 653 =20 =-7 =-39 =-36 =-29 =-54 =-37 =-33 =-42 2698 758 =-33 =37 =24 =-40 =-57
tree lapse_notification 2031 773 2532 2964 1325 215 2579 105 80 =-8 1301 2511 1028 =39 =-20 =-19 =-47 =-53 =40 2041 798 =16 =-37 =-44 =-32 =57 =38 =-31 =-45
tree lapse_notification 70 =-41 677 510 713 249 3418 3053 2897 =-27 =50 =32 =41 643 =15 3579 =-47 =44 =39 227 3215 =14 =-54 1602 1017 =-37 =28 =20 =41
tree lapse_notification 3430 3408 100 =-42 1678 3493 262 3580 811 3581 3582 =-17 =40 =48 =44 =41 =13 428 =62 =-20 1455 =25 428 =-45 =15 =32 1455 =88 =-13
tree lapse_notification 2479 1927 1602 2427 242 492 870 1335 3102 3519 =15 =-13 =-17 =-41 10 3583 2608 =-44 =18 =35 =9 =-18 =-52 =-36 2640 =25 =-15 =-54 =-43
tree lapse_notification 2419 3427 3034 720 2631 852 2488 846 3187 3322 3584 =-13 =43 =22 =52 434 49 =21 =-26 =-22 =38 57 =63 =7 =47 =54 =-42 =-48 =41
tree lapse_notification 895 2897 653 1527 646 285 2509 991 507 =-19 =43 152 =-10 =24 =56 =37 =32 =-37 =-52 3303 =40 =-34 1201 952 97 =8 =-40 =45 =61
tree lapse_notification 587 264 2679 =-54 =27 740 1627 =-22 =45 =40 49 1624 20 641 3203 3131 3585 1738 3480 =26 =-40 =-11 =-45 =-14 =-18 =-3 =-38 =-29 =-14
tree lapse_notification 11 587 1739 3476 356 =-33 =21 =46 =52 1764 1531 516 2723 97 697 =18 =-46 1301 =12 =-57 =-23 699 =-34 =25 =-19 1202 =-41 =36 =-51
tree lapse_notification 70 =-45 587 2258 =-23 =58 3053 2595 2723 3499 249 1273 3102 157 =31 1094 1297 =-47 =40 =41 =-38 =-31 32 =17 =-17 =57 =-38 =43 =52
tree lapse_notification 3071 100 =-41 11 3549 1602 3494 1605 3524 1135 3027 =5 1301 =53 =-19 =-41 =-25 =-49 =59 196 =35 2716 =16 =-53 =-58 =-43 1372 =-43 =11
tree lapse_notification 2708 853 464 1678 2732 2319 =-15 =29 =20 22 =24 =-23 2427 32 2852 3586 3480 =35 =-34 =-26 =-39 =-16 =-43 2086 856 =-54 =11 =35 =48
tree lapse_notification 3442 2874 1067 3587 87 484 629 467 32 3476 1350 =0 2064 =24 =-41 =49 705 =-2 =-90 870 =-36 =45 =-26 =-44 =-45 =-37 =-37 =37 =83
tree lapse_notification 677 507 1621 2925 3520 3494 1238 273 718 3392 998 =-27 =18 =35 =15 =12 =5 =37 =40 13 1191 =32 =-40 =-44 =33 576 =44 =-31 =42
tree lapse_notification 70 =-39 852 3538 1399 954 471 2709 3516 =-16 =36 =44 568 =23 =-21 =-53 196 49 105 =22 =-25 =-11 375 =22 943 =-54 =31 =67 =37
tree lapse_notification 574 3485 3588 3399 728 3408 2082 3589 3322 3027 375 499 =-30 =33 434 =-1 =-33 =19 =22 =54 =15 =25 3519 =27 =-28 =27 =69 =47 =47
tree lapse_notification 677 2977 3578 3391 3476 571 2401 2141 2029 3189 =-14 =29 =35 =33 =31 1526 1763 19 =44 =-27 =-42 =-9 1300 =50 =-17 =-52 =-69 =43 =36
tree lapse_notification 3437 1333 3389 3499 557 86 3516 3590 =-32 =26 =42 646 2419 2430 2977 1615 1029 =-5 =34 =49 =41 =45 =47 =27 =-57 =54 =-39 =-47 =61
tree lapse_notification 3488 198 2985 2125 879 731 3591 3592 1202 3449 3494 =-31 =14 =28 =2 =34 =52 =6 442 =25 3576 =-7 =23 568 =54 =-17 =39 =-52 =61
tree lapse_notification 1599 11 2897 1202 2195 3404 487 1048 797 3593 1074 =-19 =30 =46 895 3369 =-26 =47 =65 =10 =21 =31 =49 =24 2943 =47 =-4 =-42 =31
tree lapse_notification 629 18 2711 2676 3435 2384 =14 =63 =-20 =-27 =-40 587 821 =-48 =35 215 394 1556 2125 =-24 =39 =38 =27 227 =31 10 =-19 =19 =-35
tree lapse_notification 70 3071 =-47 =27 3485 773 192 907 248 3502 479 1419 3594 3470 =14 =-23 =-40 =-39 =-18 =-37 =-44 =-36 27 3595 =-36 =36 =34 =-36 =47
tree lapse_notification 1398 735 1005 3578 2086 247 3540 2596 2306 571 =-17 =7 =25 =23 =-65 133 =1 =42 2716 2620 =26 =-20 =-29 =-66 163 =26 =-25 =-44 =32
tree lapse_notification 18 1745 2852 3596 3597 2782 2095 813 879 38 472 =23 =-29 2977 =-12 =51 =32 =-43 =-9 =-36 =-41 =-37 =-47 =-51 1986 929 =-17 =21 =25
tree lapse_notification 2685 421 3215 317 3529 3578 1374 3470 820 3556 2818 =1 =28 =-38 3525 =45 =-16 =-33 =-42 =-61 =-56 895 =-34 =32 =-39 249 =-18 =47 =59
tree lapse_notification 2852 196 1942 193 3501 1531 185 =2 3575 =32 10 =-36 =33 =-22 =-47 399 3391 110 =46 =2 =-29 =-14 1640 =-25 =38 3040 =1 =-53 =-49
tree lapse_notification 2782 3556 541 1029 2600 499 2852 285 2036 3537 646 948 3550 =-9 =30 =16 =19 =28 =-60 =23 =-45 =39 =56 =47 821 =-36 =28 =-31 =-46
tree lapse_notification 692 587 387 285 1420 =-44 =3 =30 =28 955 1273 516 3585 197 2668 =31 =-46 =-38 =-51 =-23 152 =-19 =24 906 374 =-39 =28 =12 =-20
tree lapse_notification 929 1556 2568 1353 3563 2490 3566 2742 2672 3598 2029 2985 3512 931 =-17 =42 =39 =28 =31 =34 =27 =22 =38 =37 =55 =-48 =39 =40 =31
tree lapse_notification 70 =-45 919 62 26 516 2852 1473 3113 909 3408 758 1624 =-3 =-38 =24 =31 =41 =-44 =29 =-46 3124 =-38 =36 =38 234 =-6 =55 =41
tree lapse_notification 3017 1927 120 1374 3586 3556 3201 1036 994 1333 2667 1954 3561 1489 =14 =-17 =-33 =-37 =-18 =-31 =-37 =-39 =-38 =-31 =-28 =-43 =-49 =-51 =36
tree lapse_notification 677 587 630 2027 3421 =-33 =35 =41 =45 196 3374 566 748 =2 192 =28 =-29 =-30 =-35 507 29 =15 790 2749 =-56 =20 =27 =41 =38
tree lapse_notification 587 294 322 364 3404 2232 3459 =-54 =26 =30 =47 =30 =43 =-53 70 =-33 695 3536 2639 3102 2782 3599 =25 =-41 =-34 =-14 =-48 =-30 =-4
tree lapse_notification 3559 120 12 =-22 2369 1746 1691 1927 1419 215 13 375 =-6 1542 =23 =-21 =-19 1438 2001 =22 =-41 =-37 =-42 =-47 =-37 =-36 =-45 =-46 =66
tree lapse_notification 18 3524 3600 139 68 2384 =-7 =46 82 =-8 442 3321 =66 =-24 817 =22 =-21 262 399 362 =54 =-18 =-10 =-26 =-42 =-31 3487 =-12 =27
tree lapse_notification 587 1739 3421 2177 930 =-39 =21 =37 =34 =51 70 =-33 242 1764 3561 3389 2298 3601 2031 =14 =-32 =-41 =-22 =-29 =-50 1014 =-41 =19 =-48
tree lapse_notification 108 =-31 3587 2246 1149 3034 2334 3602 1767 3433 3603 2383 1455 364 =17 =-12 =-7 =30 =49 =51 =-33 =-34 =-33 =-29 =-38 =-25 3476 =-56 =22
tree lapse_notification 2631 1398 1048 728 1600 2964 3560 3604 2522 1406 =-26 =26 =24 =33 =27 =35 1339 =7 1738 =-36 =31 =16 2280 3605 =35 =-34 =-47 =21 =58
tree lapse_notification 2782 2897 1678 629 1325 3606 3553 3510 3442 896 2430 3367 2568 3463 =-16 =44 =34 =27 =37 =29 =56 =35 =41 =62 =-46 =-48 =13 =25 =-42
tree lapse_notification 70 =-39 1531 109 317 2443 324 3430 1236 =-14 =29 =80 1542 264 =-1 3347 =39 =-27 =-15 =59 3189 =-32 =38 97 554 =-19 =17 =-57 =-20
tree lapse_notification 70 2024 =-44 =27 3430 2725 2149 510 692 3502 2643 =7 =55 =-48 1757 =-36 =11 3520 2483 2295 =-24 =47 =35 =64 1971 =53 =-28 =39 =48
tree lapse_notification 587 3510 537 1650 =-44 =34 =53 =53 3607 428 2063 601 2716 =13 =-45 2488 546 3241 =-29 =3 =19 =41 =26 2063 3608 =23 =-31 =-44 =-57
tree lapse_notification 507 2631 2522 3341 247 2985 3485 1641 3609 3443 1017 =-17 =12 =10 =42 =36 =32 =31 512 =29 428 1510 =-39 =25 =28 =36 =39 =47 =33
tree lapse_notification 3430 510 619 578 =-6 =46 1357 =23 =-17 2727 2568 952 2627 3490 3610 1092 0 =-41 =12 =11 =28 =21 =24 =13 =39 =60 1455 =68 =-12
tree lapse_notification 3404 2284 2419 3341 919 1445 3431 1029 2982 3412 3409 1602 1048 =-21 =4 13 =10 =-42 =31 =17 =22 =25 =34 =19 =32 =39 =34 =58 =38
tree lapse_notification 3442 3431 3493 929 457 3344 846 623 1739 3611 361 2955 243 =-28 =31 =26 =11 =33 =26 =17 82 =-23 =18 =36 =9 =23 =43 =49 =79
tree lapse_notification 108 =-46 3427 2082 1453 650 2443 1637 2741 3054 1270 3460 =10 =39 =-21 1290 =-38 =18 =-35 =-42 =49 =-17 =-21 1148 740 =47 =-13 =-6 =-44
tree lapse_notification 387 1339 197 2035 2145 1048 2388 =3 =-29 =35 650 =-48 =21 =-39 =-43 2388 1635 1706 =-35 =29 =26 =38 119 2716 159 =57 =-14 =-45 =-5
tree lapse_notification 3442 70 =-36 1291 919 164 1445 3278 18 =3 554 3612 543 =-34 =10 =28 89 =-8 =45 554 =17 =-33 382 =40 =-19 =-36 =37 =-41 =72
tree lapse_notification 11 3499 354 3502 2676 3613 3614 541 817 1904 70 =-34 =4 =53 695 646 =-3 =40 576 =44 =-43 =-21 =51 =-46 =-26 =-43 =-18 =49 =-44
tree lapse_notification 1531 108 262 =-42 =20 617 3520 2897 1017 1943 3487 3565 976 =-5 =29 =46 176 =37 =-25 =27 =27 764 =36 =-17 =49 =-38 3076 =-23 =32
tree lapse_notification 2284 2145 3615 705 980 917 820 3501 3604 823 =1 144 =-38 =19 =40 =-37 2532 490 =-14 =39 =51 =-40 =-38 3303 =-48 =37 =47 =-38 =56
tree lapse_notification 1599 997 1399 2818 3463 731 3295 3573 3396 =-38 =14 =35 =5 =1 =45 3111 679 =38 =-25 =-44 2631 451 3559 =6 =59 =-34 =54 =-46 =27
tree lapse_notification 507 699 32 375 1364 418 929 3616 =-17 =39 =25 =39 =39 49 2145 1527 =27 =-28 =-45 =-14 968 =1 3140 =-72 =1 2338 =-36 =17 =36
tree lapse_notification 1353 1060 81 2685 534 3384 3534 3215 543 1489 =10 =-28 =-19 1028 =-45 =32 =-40 =39 543 3579 3539 =-20 =28 =24 =28 =45 =-35 =33 =-39
tree lapse_notification 3617 3425 2036 968 677 2253 2672 396 3326 1677 =-15 =30 =33 731 =-6 362 =51 =-17 =26 =28 =32 396 =14 =-23 =-55 1685 =45 =-25 =39
tree lapse_notification 1374 3607 527 2199 1927 2717 1438 3618 677 1764 2082 3369 =5 =33 1148 =40 =-9 1678 =-46 =15 =40 =-37 =-38 =-40 =-47 =-54 =-32 =-46 =-40
tree lapse_notification 692 70 =-28 3529 891 629 2993 1270 1419 403 481 2383 =3 =40 =24 261 =46 =-28 =-36 3287 =-36 =28 =-47 1277 =-35 =31 =-23 =-39 =-21
tree lapse_notification 3442 1398 2048 3619 3620 2430 3192 641 340 =-2 1757 3617 =-33 =30 =22 2596 2746 1343 =-41 =22 =29 =25 =41 =32 =47 =50 =28 =21 =71
tree lapse_notification 3442 507 1678 3430 3489 2941 2897 3606 3399 2568 26 3476 =-26 =14 =26 =33 =17 =50 3539 =18 =-58 =31 =32 =38 =11 2799 =41 =-30 =67
tree lapse_notification 1353 3475 541 371 2453 1599 1618 2685 344 1239 3621 2195 =-6 =42 =41 =31 =37 =49 2847 =29 =-23 =30 =-32 =31 3508 =-32 =29 =-25 =-37
tree lapse_notification 3341 1764 436 823 1144 813 2479 512 3494 3582 =5 =50 =58 2193 1550 =-8 =33 =33 =-32 =-45 =-34 34 =-47 =9 =36 147 =-39 =22 =37
tree lapse_notification 3442 1691 1678 3430 224 3399 3215 2698 1148 =-20 =4 =7 =-50 =25 1432 681 1345 636 =38 =-17 =-32 =-20 =-32 =42 2716 =18 =-26 =-48 =64
tree lapse_notification 1392 929 3553 3124 2727 2481 3384 3494 1091 3496 1621 2216 =-18 =17 =20 =25 692 =20 =-19 =25 =24 =30 =35 786 =26 =-25 =38 =23 =40
tree lapse_notification 677 2708 2284 1610 434 3483 1238 596 71 =0 =36 =-24 29 1588 2897 3496 =-25 =42 =37 =31 3622 =41 =-34 =-37 =-19 =-22 =53 =39 =33
tree lapse_notification 11 196 697 1045 70 =-33 2479 375 734 2818 601 =11 1677 =-31 =33 =48 =18 =15 =-37 =39 =-46 3383 375 =26 =-28 13 =-92 =1 =-46
tree lapse_notification 1599 735 3588 457 1650 3589 3309 3404 3623 3440 3557 =-14 =36 =22 =29 =34 =39 =53 =38 997 895 679 =-8 =39 =34 =-36 =52 =-41 =30
tree lapse_notification 1017 11 285 380 587 322 =-27 =17 557 3427 467 1133 =8 =-34 554 2712 =-40 =24 =26 =-41 =-51 795 =-33 =23 =18 =-44 3624 =36 =-22
tree lapse_notification 70 =-34 3442 823 3521 2082 3483 1399 2483 817 249 =-18 =5 =-26 =35 1481 720 =11 =71 =-28 =-49 =26 3475 =43 =-25 2164 =-37 =32 =63
tree lapse_notification 86 470 2938 =-40 =18 =14 2483 3369 699 1586 534 =4 =-35 2925 672 510 3507 =23 =-32 =-5 =-26 =37 895 =-34 =24 3385 =34 =-30 =41
tree lapse_notification 1364 1927 1749 2479 1033 3017 1108 2818 1014 294 1305 18 =9 =-18 2169 =27 =-24 =-9 =-31 =40 176 =-22 =20 =33 =-35 =-34 =-39 =-45 =40
tree lapse_notification 507 720 2526 977 3425 2036 3625 2716 262 =-5 =15 119 =-49 340 =29 =-25 =40 =-53 2470 =40 =-19 =28 =34 619 =63 =-17 855 =49 =-2
tree lapse_notification 629 3442 630 2217 3490 2193 518 3626 1149 3437 196 =8 2409 =-17 =38 =45 =-28 =-34 =-19 =-29 =37 =-33 1104 =-1 =68 =61 518 =-46 =19
tree lapse_notification 677 587 3430 2400 1471 537 3426 464 =-52 =2 =22 =23 =27 =42 =59 1691 3627 2852 1531 733 3501 =11 =-36 =-7 =-17 =-40 =-41 =-40 =29
tree lapse_notification 3494 1927 3391 3561 1197 955 70 =-38 2683 418 =0 =46 =33 909 3360 =-30 =16 =31 1303 3628 224 =25 =-4 =-42 =-27 =-42 =-45 =-45 =45
tree lapse_notification 1364 3460 3629 3463 12 =-30 3332 285 2724 3487 1481 1048 364 =-6 955 =-34 =16 =14 =-33 =19 =28 3630 =26 =-39 =29 =46 =40 =21 =37
tree lapse_notification 18 1332 3520 2892 919 68 3489 =-5 =41 653 856 3071 =31 =-12 =-16 =-24 =49 =-28 =65 =-25 89 653 2409 =-26 =9 =19 1610 =9 =-32
tree lapse_notification 2685 1392 2727 1325 3431 2689 2241 3473 498 389 3143 3088 3421 719 =-5 =-20 =29 =29 =24 =7 =14 =32 =24 =26 =38 =-34 =42 =31 =47
tree lapse_notification 100 =-37 3433 3274 2691 3631 3632 1407 3588 374 38 29 =-1 3557 =-27 =35 =2 =15 =34 =11 =-28 =-42 =44 3311 583 =24 =-23 =-37 =41
tree lapse_notification 3633 919 677 964 2232 3550 3388 3562 2409 3634 350 =-16 =17 =34 1305 =37 =-13 =36 =24 =28 =22 227 2698 =45 =-3 =-10 =29 =32 =29
tree lapse_notification 3495 1763 3417 955 557 1931 3578 11 1166 2031 630 =1 227 =55 =-17 =-41 =30 =-32 =-48 =-43 =-49 2082 =-24 =21 =28 2572 =38 =-28 =42
tree lapse_notification 3487 3475 2716 293 3635 697 1678 2983 619 =-10 =5 =34 481 2287 3636 =29 =-41 =-15 =42 =-43 =45 =-30 38 2417 =-59 =7 =3 =-39 =20
tree lapse_notification 2463 196 2145 224 3417 483 2925 728 71 =-15 =25 =19 =23 1045 1624 =18 =-31 =-43 =37 =21 =-37 374 467 1504 =-32 =23 =29 =30 =-42
tree lapse_notification 1353 3499 697 2770 169 2852 351 1135 646 636 458 728 =7 =35 =-22 163 1398 =-26 =25 =21 =26 =-28 =-30 =-36 =-39 =-27 =-38 =44 =-35
tree lapse_notification 2326 740 464 319 3412 =6 =40 2511 =-27 =25 795 2511 3636 =38 =-22 733 =15 =-57 =-19 1602 2916 1226 262 =-40 =11 =18 =33 =15 =-25
tree lapse_notification 70 =-39 3442 1017 852 646 1394 3443 3561 1371 2667 3476 623 =-7 =16 1732 =-2 =51 =-34 =-28 =-54 =20 =31 =20 57 =64 =-3 =26 =58
tree lapse_notification 2708 196 227 3637 3638 1091 =9 =37 =-31 =-36 879 =-17 152 846 3636 =-31 =19 =11 797 =41 =-5 149 736 38 =-49 =-6 =32 =27 =42
tree lapse_notification 3587 3588 2479 139 1484 278 =1 157 1599 =-41 =18 1465 =12 =-41 318 =39 =-21 262 423 543 =34 =-14 =-10 =-40 =-34 =55 457 =-48 =20
tree lapse_notification 3404 2673 1480 527 2936 2685 1807 554 1904 635 2086 =-17 =7 1021 =-16 =44 =23 133 =-14 =30 =48 =43 =41 =-40 =-24 641 =33 =-23 =41
tree lapse_notification 699 298 108 =-24 1135 3524 2081 22 1740 1991 =23 =-20 =-31 3601 464 =-7 =30 =-54 1267 22 =-42 =11 =36 =-17 =-35 =-28 1678 =-33 =22
tree lapse_notification 70 3071 =-46 =25 3105 1927 416 120 1359 3480 81 351 2852 2479 425 37 =3 =17 =-17 =-26 =-35 =-29 =-26 =-33 =-33 =-32 =-27 =-42 =-38
tree lapse_notification 3559 3017 3431 216 3563 2619 2725 2581 3447 =-16 =28 =17 =24 =26 =41 1201 1588 37 =-2 636 2607 =35 =-10 =-4 =-19 =-22 =41 =30 =55
tree lapse_notification 2596 436 1602 574 2982 3581 3639 3586 728 =-11 =9 =-37 =32 =30 731 =51 =-15 =23 1191 1039 948 =-9 =36 1754 =42 =-18 =-31 =31 =25
tree lapse_notification 1691 1678 653 2981 2874 852 3341 2685 2728 =-10 =27 =33 =32 =27 =30 =44 =-37 906 592 581 =39 =-26 =-27 2620 215 =-31 =4 =40 =-43
tree lapse_notification 3483 3499 704 2668 1040 3409 1021 13 2966 =-4 608 =-18 =36 =-35 817 =0 1544 3435 1568 =45 =-23 =-17 =-41 =35 =-35 =-36 =-33 =43 =-49
tree lapse_notification 3404 3538 1678 955 3384 1516 2169 734 2897 2683 =-6 =36 =24 =-21 =-37 =33 =37 3640 62 2570 =-34 =23 =18 =30 1544 =13 =-34 =44 =29
tree lapse_notification 3442 3493 3341 3607 786 100 =-33 109 3593 1399 =-4 =13 =56 340 1664 =-25 =31 =25 751 2252 1202 =-36 =13 =16 =31 =-48 =32 =34 =54
tree lapse_notification 3501 2483 49 2770 356 2727 587 1171 1104 =-36 =18 =41 609 3601 =7 =-40 =-29 =46 1480 =30 =-20 =-30 2619 226 =-30 =23 =21 =38 =-46
tree lapse_notification 1764 629 1556 215 3463 1542 1904 2470 =1 1724 500 =-60 =5 =12 1588 =54 =-13 =-28 =42 1378 1678 1107 =13 =-18 =31 =-29 =42 =-28 =-26
tree lapse_notification 2711 3559 1017 3417 2526 2430 3495 3604 699 1531 2941 225 =-6 133 =39 =-1 =28 748 =-38 =6 =-26 =35 =37 =31 =33 =28 =25 =51 =-44
tree lapse_notification 3488 2631 139 554 3473 3250 2916 856 2000 1588 =-20 =11 =29 399 =22 =-32 =26 =23 =32 1465 =15 =-39 109 653 =24 =-23 =-22 =44 =51
tree lapse_notification 258 446 2326 467 2409 1430 416 293 503 =13 =-37 =-25 =-29 =-17 =34 =-20 =-27 =-23 2941 846 3468 51 251 =-42 =-2 =16 =27 =4 =42
tree lapse_notification 929 1473 735 3366 3367 3463 10 3604 3515 =-17 =30 =35 895 955 1610 2698 =-4 =37 =-43 =-34 1455 =47 =-12 =40 =23 =20 =-39 =23 =25
tree lapse_notification 2427 70 =-30 1556 1531 2852 1040 1353 692 2082 856 375 =-6 =14 =32 =30 1411 1108 =4 =-37 =27 =-32 =-37 =-38 554 =-27 =23 =45 =-28
tree lapse_notification 3442 562 3613 324 2636 2383 3505 2483 3550 12 906 =-21 =41 2617 =-32 =14 =23 =25 =33 =17 =27 817 =1 251 =32 =-6 =-41 =-27 =50
tree lapse_notification 587 364 3392 2232 =-39 =15 =23 608 =58 =-16 1624 3427 510 =10 2672 1201 151 3281 698 =-28 80 =-22 =34 =26 =30 =25 =37 =-40 =-33
tree lapse_notification 49 3391 1496 387 991 534 =3 3053 =-28 =28 1056 42 3575 =27 =-13 =-38 =-28 334 =29 =-27 =-25 =-39 657 2595 3001 =-40 =16 =15 =17
tree termination_right 1081 3641 3443 3642 =-118 =60 =-18 =42 12 1080 =-102 =78 3643 3644 11 3645 3646 3647 3648 =102 =-72 =-72 =-76 =-90 =-92 3649 =68 =-85 =-86
tree termination_right 3524 3650 3651 3652 3288 3653 3632 3654 3655 1751 =-111 =-42 =21 =19 =13 =50 3656 =-14 =95 =60 =43 786 3656 =-9 =103 =98 3657 =76 =-102
tree termination_right 228 3658 3576 1067 3659 3400 =-106 =-24 =46 3644 483 =-74 =71 =-102 =56 3596 483 3576 =-75 =37 =68 600 =92 =-89 3660 1289 =46 =-86 =96
tree termination_right 1147 3661 3662 3663 3621 3506 3664 =-101 =28 =-45 =-22 =24 =28 =68 1125 2521 3665 3666 3667 1236 =-43 =37 =80 =105 =85 =94 1300 =-101 =66
tree termination_right 3660 3541 1618 3668 3605 3520 3669 3670 3671 =-97 =10 =73 =82 1586 =34 =-81 =57 =53 2104 3517 3667 =-71 =57 =65 =55 364 =4 =81 =83
tree termination_right 1886 3651 820 =-94 =3 =9 1407 820 1158 3672 385 2747 851 545 3403 =-54 =31 =25 =48 =37 =69 =88 3673 =-79 =56 =57 1446 =86 =-15
tree termination_right 228 3674 3460 3675 3676 3677 3678 3679 =-91 =55 =-28 =72 =56 =2 70 =-87 37 =-47 =33 906 =-68 =83 70 =-102 1189 =73 3461 =-80 =65
tree termination_right 1081 3492 1661 3680 =-88 =21 =75 =41 3681 82 57 786 1453 3596 =-78 =55 =70 =72 =74 251 3644 =90 =17 3454 599 =63 =-55 =-61 =-75
tree termination_right 1081 3675 2547 3682 3683 =-86 =78 =61 =4 =4 86 90 =-75 =56 3684 3685 87 2277 3646 3686 3687 =75 =-51 =-70 =-74 =-81 =-83 =-70 =-53
tree termination_right 3688 3492 3658 3435 3689 =-83 2532 =54 =-41 1205 846 =-43 =41 =87 100 =-88 478 734 =57 =-32 =-67 100 =-85 =73 100 =-80 1205 =83 =-13
tree termination_right 228 3630 3435 3690 3691 1407 =-81 3472 3268 =-67 =85 =46 =51 =29 2 2832 207 =-62 =83 =71 =51 1407 719 =52 =-17 =78 12 =-42 =60
tree termination_right 115 3692 3519 3693 3435 3658 3683 3694 3659 =-79 =58 =87 =97 =6 596 =-43 =52 =71 963 1067 =-39 =79 =77 1545 =63 =-51 108 =-75 =47
tree termination_right 1553 820 3641 3695 =-78 =54 =23 =25 12 =-71 3688 3470 2011 1189 2063 =28 =-60 =-75 3677 =-57 =69 3696 =79 =-49 1189 3697 =81 =-97 =-60
tree termination_right 1553 3536 3546 3698 =-77 =-30 =-1 215 =-32 =69 1618 3688 3699 3668 3369 3671 =-62 =60 =69 =21 =56 1189 =47 =-67 12 =-69 210 =67 =-9
tree termination_right 3688 3700 3650 115 3701 1531 3702 =-75 =23 364 1199 =-62 =69 =9 =59 =-12 3520 1874 =-39 364 =-45 =57 =108 =60 587 364 =-8 =76 =72
tree termination_right 568 3703 =-74 =78 324 3630 3470 3704 3605 3497 3705 =-69 =75 =38 =61 =53 =58 =45 86 402 =-73 =60 541 3666 =31 =82 3470 =-49 =59
tree termination_right 3576 3661 3630 3706 3651 3707 3708 3709 3702 3710 =-73 =16 =-6 =99 =3 =78 =22 =12 471 1195 =-41 =75 =53 =52 1450 3709 =74 =24 =-99
tree termination_right 3536 1067 3711 3661 3641 3400 3712 3713 3470 3714 =-72 =65 936 =-39 =83 =-4 =72 =16 =17 =31 =38 3715 =45 =-71 3645 1531 =26 =74 =-85
tree termination_right 3700 3435 851 3668 3571 3675 3716 3506 =-70 =21 =11 =5 364 =-45 =39 =43 =57 86 =-71 1009 1407 2990 1297 =-41 =45 =88 =42 =63 =57
tree termination_right 115 3692 820 1742 3717 3718 1531 3520 =-70 210 =-39 =118 324 =-60 86 =-65 =4 =8 =66 =25 595 =61 =-62 643 =58 =-30 86 =-58 =45
tree termination_right 1618 3658 1067 3719 3605 3651 3720 3721 3722 =-69 =85 =64 =54 =29 =52 =78 =15 785 =-30 =39 2821 1238 3536 1565 =-25 =38 =37 =57 =-67
tree termination_right 1273 3723 =-69 =34 679 1553 1407 3713 =-55 =76 =43 3724 12 1238 =-74 =67 891 3645 =56 =-84 =-75 =-85 12 =-35 891 126 =-64 =70 =-11
tree termination_right 3461 3658 3443 3541 3718 3694 2547 3725 3710 =-67 =22 =60 =8 =82 =28 493 =43 =-48 =37 1455 89 =-38 =39 566 =52 =-51 3715 =57 =-46
tree termination_right 1371 679 =-67 3726 228 3727 3728 =-49 =62 =81 =43 =116 100 =-67 679 2094 2247 3318 87 224 =45 =-8 =-78 =-59 =-61 =-65 126 =-60 =67
tree termination_right 1327 3700 3541 990 3658 3729 3726 =-67 =4 =80 =34 =36 =39 =63 11 3460 399 3730 610 917 =19 =-69 =-62 =-68 =73 2202 =58 =-106 =-91
tree termination_right 1273 3710 =-67 =36 108 =-78 679 3724 1371 820 3731 1618 =-46 =15 =95 =64 917 1407 1043 =26 =-41 =66 =-70 =-84 1450 610 =69 =-52 =-38
tree termination_right 1371 3460 3492 3649 3732 3724 3733 =-66 =16 =45 =90 =-4 =26 12 =-45 =44 471 2063 49 12 3734 =-48 =58 =36 =-39 =-50 3735 =57 =-71
tree termination_right 1886 2547 3498 3736 3737 3738 3739 =-65 =55 =46 =71 =30 =48 =49 364 86 2686 =-62 =52 595 493 1531 =14 =56 =-17 =-47 3724 =59 =-31
tree termination_right 1553 3700 2547 3642 3621 3740 3400 =-65 =6 =83 =22 =112 =41 =45 1238 3666 1565 3741 2632 =-50 =27 =58 3681 =42 =-58 =66 3645 =57 =-38
tree termination_right 1273 3708 =-64 =24 786 1886 3576 3733 3742 3269 =-52 =70 =79 =100 =46 493 3735 364 =24 =57 =-77 2854 =-51 =54 1104 3743 =70 =-49 =-28
tree termination_right 1618 228 3665 3744 3709 3412 3673 3745 =-63 =47 =-4 =-8 =31 =69 3722 3746 =-25 =53 =112 =16 12 =-64 70 =-63 298 1270 =41 =-35 =-65
tree termination_right 1081 3675 3460 3506 3632 3536 =-64 =-14 =19 3269 =-22 =81 587 =-17 =51 =36 100 =-68 251 850 3747 3748 =53 =-38 =-57 =-50 3675 =-19 =50
tree termination_right 1081 1661 3520 3653 3736 3649 =-62 403 =-21 =85 =37 =48 3665 3649 =-48 =95 =125 =54 2063 2011 795 =60 =29 1050 =-15 =55 3665 =-56 =47
tree termination_right 3460 3492 3658 3722 3749 3556 2295 3750 3751 3752 =-62 =52 =62 =42 164 =42 =-53 =-7 =4 =104 =7 3743 =44 =-91 86 =-42 850 =52 =-28
tree termination_right 1886 3400 3666 3753 3621 3632 =-62 =13 =20 =47 =9 =50 70 =-71 1407 3666 1526 1430 1602 3754 695 =-10 =-51 =63 =51 =43 =46 =65 =51
tree termination_right 1886 3492 3546 2111 3659 3729 3737 3567 =-62 =47 =56 =75 =84 =2 =26 70 =-55 =75 70 =-73 679 251 193 3658 =-7 =43 =65 =-40 =46
tree termination_right 1081 3498 460 3739 2532 3755 3707 2057 990 =-61 =5 =16 =104 =43 =5 =54 =46 =66 108 =-68 251 3681 3756 =56 =-57 =-63 423 =13 =-58
tree termination_right 422 3675 820 2760 3651 3536 3443 3757 =-62 =32 =10 =-8 =31 =11 =29 =33 3661 3674 2232 3758 3525 3672 =-30 =43 =15 =69 =57 =32 =48
tree termination_right 1371 3759 3675 820 3268 3708 3724 990 =-61 =14 =45 =10 =43 =32 363 =98 =7 =60 3657 164 49 1375 =36 =-75 364 =-58 =46 =-64 =-73
tree termination_right 1273 3536 3710 3632 3718 =-62 =23 =19 =57 =23 100 =-67 2689 197 270 3760 3443 1399 =15 1957 3761 =54 =-49 =-33 =58 =-89 =-40 =-75 =-36
tree termination_right 1327 3471 2547 3740 3719 1618 3737 =-61 =70 1343 2232 =-42 =63 =68 =41 =98 =44 =44 3657 80 1343 180 164 =4 =-69 =44 =58 =58 =-74
tree termination_right 1886 3520 2547 3736 1742 3682 3653 =-60 =57 =61 =22 =62 =40 3488 =87 =-48 3666 3688 3715 3596 3689 =-29 =26 367 =54 =-78 =-76 =26 =58
tree termination_right 1553 1618 2874 3548 3733 3762 =-60 =76 =42 =4 510 =78 =-20 3471 1290 =-5 =-55 =95 70 =-65 1618 293 =-7 =54 298 2352 =46 =-17 =-42
tree termination_right 1238 3763 470 3653 3764 572 814 =-60 =-16 =45 70 =-50 =68 =37 115 3692 3621 1005 =-41 =30 =60 3327 =47 =-73 =44 =53 2521 =4 =60
tree termination_right 1273 3765 3723 3766 =-60 =34 =48 =95 12 3767 =-52 =52 11 298 3724 3768 3761 388 380 =38 =-11 =-60 =-50 =-52 3683 =-80 =74 =-58 =-80
tree termination_right 1371 3576 3769 3556 3770 3771 3762 3772 3773 2900 =-58 =29 =80 =82 =124 =98 =77 =36 =32 =45 3657 80 1410 3774 =16 =-68 =-64 =60 =-76
tree termination_right 1618 3576 1531 3676 3326 3707 3775 =-56 =59 =67 =23 =51 1407 =-14 =68 500 =46 =-25 1201 86 3701 =-58 =50 3 215 =16 =59 =-41 =-57
tree termination_right 1738 3525 3675 3723 3691 3412 3679 3676 3776 3708 3769 =-57 =-10 =-1 =45 =36 =60 =19 =67 =60 =29 100 =-59 =42 778 89 =-20 =25 =47
tree termination_right 1553 3576 3621 3506 3765 =-56 =58 =14 =43 =52 587 1257 2063 100 =-61 298 =22 =-81 =-53 =-62 100 =-45 3777 3390 3480 =39 =-42 =-74 =-52
tree termination_right 568 3722 3576 3536 559 =-60 =26 =22 =65 3778 =109 =-38 3666 319 786 778 1148 3536 460 =-45 =13 =18 =20 3779 =39 =-61 =25 =40 =52
tree termination_right 471 3666 3722 1067 3706 3400 3757 3780 2133 3781 =-56 =20 =4 =31 =61 3497 =26 =-66 =6 =31 =88 =44 3769 945 3667 =-11 =46 =75 =53
tree termination_right 3471 1618 3520 460 1566 3718 3541 851 3433 =-54 =57 =19 =30 =21 =76 =34 =45 12 =-62 619 =-11 =32 891 86 =-35 0 =60 =-11 =-49
tree termination_right 1553 3269 1430 3709 3054 3669 3737 =-55 =56 =74 =8 =49 =19 =36 108 =-63 3782 3327 1942 1957 1289 3783 =32 =-84 =-47 =-37 =-25 =-48 =-107
tree termination_right 587 906 3305 =-58 =8 1343 903 =-28 =58 =53 108 =-60 3688 3326 3700 3269 3719 3630 3672 680 =-35 =65 =69 =20 =73 =91 =45 =98 =55
tree termination_right 1618 1238 3665 3689 3755 3305 3726 3784 3667 =-58 =18 =64 =38 =10 =56 =14 =28 1009 3471 =-19 =55 =57 108 =-62 3471 2779 =17 =-49 =59
tree termination_right 471 1238 3720 3749 1738 3785 3726 =-58 =36 =26 1455 =-28 =76 =13 =75 3040 251 =12 =62 1738 =-47 =45 731 176 2011 =19 =-39 =57 =-26
tree termination_right 1273 3770 3546 3740 3347 3715 3786 =-58 =41 =73 =33 =89 =61 =62 108 =-63 3715 1450 833 2417 3760 =27 =-87 =67 =-48 =-87 18 =-60 =52
tree termination_right 483 1742 3541 3443 3520 3762 333 814 2584 =-52 =30 =-5 546 =-17 =118 =80 =39 =28 298 2063 =41 =-33 =-66 =29 3675 3443 =2 =50 =74
tree termination_right 3471 1238 3665 460 3787 302 3788 3433 3789 3207 3790 =-55 =39 =31 =44 =42 =34 =8 =30 =29 =21 3644 3668 =1 =54 =-59 920 =48 =7
tree termination_right 679 3470 483 2111 2584 3702 3590 3791 3659 =-54 =44 =25 =38 =17 =38 =30 3672 =-17 =80 2111 =29 =-63 471 483 3054 =-20 =64 =54 =61
tree termination_right 1081 3675 3460 3326 3492 3726 3720 3717 =-56 =77 =93 =61 =50 =82 =28 =41 108 =-59 493 3644 =41 3460 =-79 =52 512 =-68 1043 =78 =-44
tree termination_right 471 3700 3722 2955 1067 2532 3785 3758 3792 3793 =-52 =11 =-6 =39 =47 =4 =10 =75 =84 3794 12 =-43 =47 =-52 3632 964 =3 =46 =79
tree termination_right 3576 12 =-57 3487 3753 1992 3758 3673 3582 3742 3795 3796 3797 3453 =-47 =7 =21 =63 =52 =46 =60 =27 =60 =7 =71 =30 12 =-40 =38
tree termination_right 1407 3460 3675 3763 3766 3759 990 2659 1120 3668 3194 =-55 =31 =11 =41 375 =49 =-38 =26 =33 =73 =22 =26 850 =23 189 =-78 =45 =22
tree termination_right 786 2262 3798 3744 3692 1904 3694 559 2064 3799 3800 2686 3801 =-50 =23 =3 =54 =48 =9 =56 =84 =8 =10 =48 =46 70 =-47 =33 =18
tree termination_right 1081 3675 374 830 1531 3262 =-56 =82 =-16 3790 =3 =130 37 =-53 =29 =32 70 =-51 891 3657 210 3327 =48 =-31 734 =-44 =42 =-66 =-51
tree termination_right 1327 3471 820 3548 2111 2532 2057 3708 3737 =-55 =53 =34 =43 =43 =21 =33 =61 =39 70 =-54 2011 2063 771 2992 =39 =-63 =-32 =-26 =-17
tree termination_right 587 215 3744 =-52 =54 86 =-56 1586 324 =-8 =52 =-28 3576 215 3650 3802 2352 =-40 =40 =44 579 70 =-53 =31 =-99 49 =34 =-35 =44
tree termination_right 3688 2295 1332 851 814 3268 3678 3720 3690 3738 3708 3803 =-50 =57 =11 =54 =62 =87 =58 =59 =10 =47 33 =-10 =51 =86 1332 =49 =-3
tree termination_right 1327 396 1371 3487 3804 3338 2900 =-51 =40 =57 =79 =33 =25 =20 11 3715 251 =31 1371 1033 =76 =-34 3461 1951 =-41 =45 =55 =-33 =-70
tree termination_right 3548 3682 830 3400 3658 3766 3772 3721 3680 3805 3784 2832 3806 =-46 =40 =16 =63 =37 =60 =54 =53 =60 600 =11 =-71 =28 =29 =65 =24
tree termination_right 1273 3460 3536 3723 1716 3807 1713 =-55 =52 =52 =50 =55 =43 =54 215 3715 3656 1297 =1 =54 =67 3460 =-72 =33 354 3 =49 =-5 =-15
tree termination_right 679 3582 3780 3700 3674 1742 3808 3262 3809 3810 3707 =-48 =73 =48 =54 =80 =47 =20 719 =61 =-30 3811 =31 =-73 =71 =85 319 =10 =63
tree termination_right 3722 3536 3326 3492 1986 3736 3812 3548 3654 2632 3630 680 =-49 =17 =-6 =25 =25 =3 =99 =33 =15 3813 =23 =-95 =74 3774 =33 =-53 =86
tree termination_right 1081 374 3772 3576 3713 3780 3733 3642 3672 =-51 =44 =51 =44 =58 =48 =37 =68 =23 3761 850 3470 340 =26 180 =-33 =42 =55 =-35 =-50
tree termination_right 679 1327 3621 1343 3642 1371 =-55 =17 =50 285 =-25 =176 =38 3814 917 89 1043 =3 =-67 =47 =-55 =-47 1325 285 1420 =9 =54 =71 =-46
tree termination_right 1273 3716 3266 3586 3786 =-53 =39 =42 =86 =67 3722 1000 3753 285 3062 3127 3751 1372 =3 =-25 =53 =66 =57 =46 =61 =72 2314 =80 =-35
tree termination_right 1371 37 3815 3816 3817 =-57 =41 =33 =51 906 3720 3818 285 =-44 740 =-20 =88 =45 =75 =17 1971 3724 3592 =18 =-83 3471 =-60 =52 =-63
tree termination_right 679 1886 403 1566 3596 3809 =-53 =38 251 =-44 =32 =54 =31 3724 82 =-23 251 2622 =47 =-64 =-24 =-64 364 3724 319 =-12 =35 =68 =52
tree termination_right 568 1618 3666 3819 3816 =-54 =36 =47 =37 =17 587 3666 36 676 =-37 =62 =24 2975 =47 =-87 2041 3645 3760 1372 =45 =7 =-83 =-62 =-25
tree termination_right 12 1238 =-59 =52 3753 2295 3492 133 3820 1986 3815 3812 3759 =-20 =33 =95 =63 =30 =75 795 =-50 =-1 2011 3782 =47 =-68 =-39 =90 =72
tree termination_right 12 1238 =-58 =50 635 3821 1055 778 3722 3653 3776 3772 3789 527 2152 =-42 =9 =10 =41 =59 =42 =37 =48 =23 1225 =40 =-27 =68 =39
tree termination_right 635 3520 3682 3548 906 3238 3721 2262 3586 778 =-54 =2 =31 =10 =46 =32 49 =-1 =-52 3724 1484 =36 =-56 =-51 =61 =53 264 =-24 =39
tree termination_right 1273 1618 3765 3710 3740 492 =-55 =-12 =62 =80 =67 264 =-43 =44 3782 197 771 2011 3040 =28 =-16 2417 3691 =-39 =47 =52 =-50 =-71 =-88
tree termination_right 1238 470 2064 3710 676 3788 2469 3690 2262 3765 =-49 =34 =-10 =37 =15 =53 =55 =67 =37 3327 3280 3822 262 =44 =-16 =-63 =-24 =-51 =19
tree termination_right 679 3666 3714 3823 3127 3751 3817 680 302 3815 3692 3733 =-45 =39 =0 =35 =9 =30 =44 =52 =71 =47 =79 =28 3726 12 =-39 =16 =79
tree termination_right 679 2295 3520 3412 471 2521 3824 527 115 =-50 =-4 =9 =21 =19 780 =-13 =61 =49 =53 =74 70 =-44 126 =-49 1350 =38 1678 =-46 =58
tree termination_right 568 215 3520 =-53 =39 3498 =-5 =73 2232 193 619 3759 997 278 215 =-35 =3 =26 =51 =45 110 1257 =26 =-44 =-47 968 =46 =-46 =64
tree termination_right 1886 2854 471 3777 2672 3683 3187 =-49 =62 =68 =50 =62 3487 =-8 =65 1673 =17 =137 1125 2454 757 380 3825 =22 =-76 =-38 =-24 =64 =-48
tree termination_right 3683 1055 3347 3649 3665 2584 2955 3754 3826 3827 3828 984 3789 =-39 =42 =39 =66 =64 =15 =49 =50 =47 =9 3829 =23 =-51 =37 =28 =73
tree termination_right 587 3809 3788 3548 302 778 2057 3787 =-49 =18 =36 =4 =22 =31 3548 =83 =-31 =65 603 70 =-38 3830 3831 =24 =-55 3688 =-56 =39 =-50
tree termination_right 215 3707 785 3305 1195 3731 =-38 =37 24 =40 =-40 =15 =1 =73 133 484 3832 1271 833 2285 =55 =-38 =-29 =-37 =-50 =-49 483 =-17 =38
tree termination_right 215 422 3656 3833 302 3787 =-46 =22 =25 =55 =57 70 =-55 3782 3713 3825 1378 3687 =32 =-47 =-48 =-74 =-36 =-87 29 =38 786 =-20 =36
tree termination_right 1343 3753 1553 1904 3417 2064 3834 3793 1984 3835 =-50 =43 =40 =36 =53 =21 =59 =22 2689 2011 1043 480 =22 =-49 =-27 =-25 =-71 =68 =54
tree termination_right 37 1886 3737 3733 =-58 =30 =43 =13 490 3836 1000 1265 1297 3548 3667 2521 2632 176 =-26 =8 =50 =23 =47 =38 =40 =-69 =61 =74 =-29
tree termination_right 1343 1327 1371 3536 3718 3785 1332 3837 3838 1120 =-49 =44 =58 =52 =9 =75 =61 2922 =51 =-45 =26 340 3644 =19 =-42 152 =-27 =23 =48
tree termination_right 1531 1327 3807 3475 3727 3700 1882 3621 =-45 =31 =35 =47 =62 =51 =75 423 =15 =-23 850 2689 643 3839 210 =42 =1 =-51 =-56 =-46 =-61
tree termination_right 2295 679 1886 3840 2057 3838 =-41 =53 =37 =29 3724 3782 381 1238 =7 =42 =-55 =-98 =-62 86 =-32 1033 2996 3726 =24 =82 =-55 =-45 =93
tree termination_right 2295 364 3461 1009 3690 3815 3823 3821 3772 3664 =-43 =31 =31 =33 =19 =45 =39 1055 =-1 =69 2975 =32 =-56 3830 500 =29 =-12 =-49 =86
tree termination_right 37 1067 3676 3841 =-44 =38 =23 =23 108 =-48 1944 892 1399 319 1576 =-9 =61 =36 3592 677 797 1609 =47 =-46 =-7 =-41 =-63 =-50 =-55
tree termination_right 215 1371 3673 3842 =-42 =61 =29 1568 1649 1028 =-1 =44 =-86 =-68 157 870 3650 1545 46 =66 =24 =-42 =-19 =-69 1742 1043 =-4 =-50 =35
tree termination_right 1273 1618 667 1465 2183 3709 =-50 =49 =36 =41 =60 =25 11 891 3592 3761 3454 3684 1450 3730 =26 =-40 =-34 =-30 =-26 =-57 =-91 =-41 =-68
tree termination_right 215 1886 944 3843 3548 704 =-51 =26 =15 =54 =60 3355 3844 3845 =20 =-58 =-60 =-90 2246 110 2996 3846 481 =28 =62 =-44 =-53 =-23 =-47
tree termination_right 70 =-53 587 3666 3751 3785 3470 3727 =-37 =47 =26 =50 =48 =42 3327 2689 3412 895 3847 3816 3848 =25 =-28 =-29 =103 =-23 =63 =-36 =-58
tree termination_right 3582 679 3520 1886 3054 3694 3849 3796 =-48 =43 =55 =71 =22 322 3830 251 =25 =-20 =-52 =-34 =44 3435 =28 920 =29 1238 =-54 =29 =64
tree termination_right 587 3821 3850 3851 1886 3713 3852 =-48 =39 =52 =-13 =56 =78 =61 3782 695 3040 11 1467 3853 =37 =-47 =-47 =-57 =-17 422 =-38 =12 =-92
tree termination_right 2295 3666 963 285 3451 2706 2272 367 1371 471 =-36 =-1 423 =17 =-23 =-48 82 =-35 =51 =27 =71 576 =40 =-49 3854 =30 =-70 =40 =74
tree termination_right 1343 3722 3656 3356 1048 3305 483 471 3855 =-45 =43 1297 =-12 =53 =-5 89 =-14 =56 =26 1618 =-3 1767 =69 =-51 =48 =52 3360 =55 =-31
tree termination_right 454 1273 518 3720 3856 1738 3723 2690 =-53 =33 =42 =10 =67 =75 =46 2246 3857 892 3605 3858 2274 =7 =-61 =-74 =46 =-49 =-80 =-55 =70
tree termination_right 100 =-51 3790 302 3520 1327 2570 1506 2532 3769 3766 =-41 =33 =42 =56 =30 =65 164 3816 399 152 =3 =40 =62 =-60 =-59 =51 =40 =103
tree termination_right 1343 1273 3338 3471 134 228 3621 3529 3836 =-51 =35 =47 =46 =23 =67 =39 =86 1599 892 3683 3724 860 =13 =-19 =-72 =58 =-57 =61 =40
tree termination_right 108 =-52 903 3763 1047 2056 3722 2632 3729 389 527 3859 2165 2699 3860 =-31 =55 =35 =19 =47 =23 =15 =55 =30 =40 =53 =50 =30 =47
tree termination_right 1343 70 =-55 1599 3520 1986 2152 302 1886 546 3861 =-50 =55 77 =-15 =76 251 =-4 =-39 36 =1 =77 =33 =25 =42 =46 109 =53 =-22
tree termination_right 3326 1273 778 1624 3667 2706 3785 =-50 =45 =42 =51 507 =-12 =113 =67 3782 2041 561 3857 3643 =17 =-42 =-73 =-37 851 =-36 =35 =-80 =73
tree termination_right 635 2232 1081 967 559 1882 3659 495 358 3705 =-42 =50 =42 =58 =58 =20 =37 =62 757 380 322 3715 =34 =-52 =-12 =-63 =-32 =47 =31
tree termination_right 3520 285 3666 483 302 3850 1724 3749 1699 3862 3726 3679 =-48 =29 =9 =35 3461 =38 =-43 =21 =37 =76 =30 3857 =14 =-70 =27 =39 =55
tree termination_right 2295 679 3856 568 3665 754 2063 =-52 =7 =13 =24 3863 3078 =-6 =31 =-85 =69 695 11 3294 3864 =32 =-34 =-51 =-54 356 =23 =-32 =76
tree termination_right 37 1081 =-45 1039 =-12 =35 2996 3774 2246 70 =-31 318 225 3327 1957 778 3170 =27 =-29 =63 =-29 =-29 =-22 =-18 608 =24 =-56 =-55 =-56
tree termination_right 12 3865 =-48 =39 3755 270 11 3656 3644 2712 430 1067 1986 49 324 =-22 3749 =29 =-37 =-54 =29 =26 =23 =60 =-40 =51 =-62 =-51 =69
tree termination_right 215 403 1327 1368 363 =25 3062 3370 =-47 =32 =24 =66 3684 =1 =-59 =60 354 2528 1314 3866 580 =34 =-43 =-33 =-42 581 =-67 =34 =-24
tree termination_right 100 =-50 3520 3326 396 1148 1531 3776 3706 =-35 =21 =33 2975 =10 =-83 3645 1586 =52 =-4 =-33 258 650 =45 =-39 =-25 =62 3867 =63 =-31
tree termination_right 3790 3782 587 86 =-51 1531 3632 1039 471 =-51 =10 =11 =42 1410 898 =33 =-28 =-54 1685 3829 197 3040 =24 =-9 =-50 =-34 =-37 =-81 =99
tree termination_right 3326 3763 1407 3766 255 2262 3868 814 304 3862 3719 990 300 =-46 =27 =8 =18 =32 =42 =7 =57 =12 =31 =50 380 =28 =-35 =36 =66
tree termination_right 12 =-45 891 3782 3659 3753 421 1992 851 789 3817 3869 772 3412 =-21 =26 =44 =49 =46 =42 =43 3519 =43 =-21 =43 =58 =69 =-66 =-44
tree termination_right 3326 3471 733 396 3750 3870 2657 400 523 =-28 =37 =27 =24 =39 =47 215 =-17 2081 =47 =-36 619 =-7 133 =67 =-6 3435 =40 =-10 =62
tree termination_right 215 3871 3630 851 772 546 =-29 =7 =39 =35 579 =24 =-69 =29 870 1033 1277 490 643 3872 603 =45 =-21 =-20 =-32 =-9 =-33 =-50 =-41
tree termination_right 3782 619 3520 1993 1455 3873 789 =-28 =28 =36 3471 =-8 =52 =39 =36 2246 319 422 215 =-23 68 =50 =-10 =28 315 =59 =-45 =-45 =-74
tree termination_right 679 3812 3262 3520 3874 3694 2874 1371 2987 =-37 =38 2183 =-3 3814 =4 =-92 =36 =57 =50 =32 =72 =72 1565 483 1350 =1 =-47 =35 =49
tree termination_right 108 =-48 3782 2232 285 3875 1107 3468 3876 990 1116 740 =6 258 =-49 =21 =-48 3877 =48 =-35 =-65 =31 =-29 =-64 748 =49 =-27 =56 =-78
tree termination_right 215 751 3874 1951 3814 3862 752 =-20 =50 =42 =-49 =27 =60 =46 258 2041 1277 771 12 =-19 497 =49 =-35 364 =-44 =44 =-25 =-33 =-21
tree termination_right 3782 100 =-41 780 3682 2689 3760 3454 3765 1944 3644 416 381 963 1081 =-4 =24 =49 =-29 =-45 =-38 =-52 =70 =-38 =-74 =-42 =56 =40 =-76
tree termination_right 679 3326 3790 421 3724 3878 389 3874 3676 =-23 =32 =47 157 =41 =-36 =37 =-58 =28 =78 =56 1458 1252 521 86 =-15 =37 =-34 =-50 =-43
tree termination_right 108 3879 =-55 =33 3753 2272 3880 95 3881 2417 2011 490 3882 906 =-6 1985 =22 =-52 =-65 =-38 545 =-11 =-88 =34 =-73 =-50 =56 =45 =59
tree termination_right 100 =-46 3326 3763 541 524 1818 3823 990 3665 3688 119 3716 =-31 =46 =-1 576 2041 =44 =-58 =-68 =18 =39 =41 =68 =-61 =-39 =32 =53
tree termination_right 891 619 3443 3827 3649 =-19 3400 =29 =-42 =54 631 100 =-31 3883 =54 =-31 =-46 86 =-35 860 3040 568 =7 =36 967 =-42 =45 =60 =-51
tree termination_right 2232 319 3763 1273 2101 3262 967 =-48 =29 =45 =36 3435 =9 3641 =-9 =-46 3341 600 =46 =-39 =-58 3884 2280 433 =40 =-37 =-33 =-42 =52
tree termination_right 2689 2152 3772 733 483 487 3287 3885 364 3726 =-30 =42 3708 3630 =-14 =47 =-45 =-95 =26 =32 =11 2847 375 =43 =-16 =-24 =56 =49 =-46
tree termination_right 3753 298 997 1599 778 3886 185 3807 1000 2584 882 3024 322 =-11 2684 =-37 =42 =39 =53 =40 =36 =74 =-44 =46 =20 =39 =50 =-48 =61
tree termination_right 2130 1450 3782 471 2986 829 3759 2521 1599 1675 752 =-18 =47 =56 =36 =38 =33 =56 =55 2011 3887 =34 =-31 =-24 =-48 =-54 742 =-44 =25
tree termination_right 2689 2524 1021 3763 3888 3869 1238 3536 3889 3025 3762 =-39 =32 =31 =57 =35 1542 =14 636 =-66 =5 =38 =47 =29 2130 =18 =-25 =59 =-40
tree termination_right 12 =-40 3790 36 3683 2011 3719 324 3766 3845 =-11 =-72 =47 1455 3890 3663 166 =24 =-30 =-35 =-57 =35 =47 =-28 =56 490 =43 =-20 =86
tree termination_right 2295 3683 3690 3850 3520 1986 285 1993 3680 1684 3891 635 617 3892 =-31 =43 =39 =3 =46 =32 =36 =30 =23 =14 =30 =64 =42 =58 =56
tree termination_right 2232 3659 354 3893 1055 3843 2101 1021 1273 1531 =-46 =16 786 850 157 =-16 =32 =-56 136 =50 =-10 =7 =43 =52 =32 =-74 =-31 =50 =38
tree termination_right 108 =-46 3656 2246 2272 3726 3653 3262 1273 1986 =-29 =21 1599 1530 3893 =-5 =-74 =47 =55 =63 =39 3735 =53 =-36 2717 =52 =-56 =-48 =42
tree termination_right 3753 3790 12 =-38 11 3782 2152 3720 3417 2035 1882 2246 1886 =-14 1005 =12 =-29 =-48 1332 =60 =-28 =-48 =44 =53 =41 =-51 =-56 =75 =54
tree termination_right 3326 1055 1992 3520 3513 3894 903 1297 756 2955 3672 =-32 =7 =29 =35 =9 =14 =49 =37 =45 3895 461 1742 =35 =-13 =-31 =-36 =32 =51
tree termination_right 778 1273 302 3896 3897 2064 882 =-42 =35 =26 =45 =53 =29 891 3541 1788 57 324 =-3 =20 =35 =-54 =-20 1904 =-54 =27 3435 =43 =2
tree termination_right 3790 2689 49 3893 3735 751 1886 546 2900 3815 3898 =-33 =47 =46 =46 =25 2011 3782 =24 =-50 =-15 =41 =-49 =-73 2417 =-38 =19 =-45 =65
tree termination_right 70 =-42 3454 603 3899 3900 2295 3882 1033 579 3724 157 =27 =1 2547 =-37 =41 635 =-36 =27 =-36 =-57 =54 =-56 =-42 =-40 159 =-55 =22
tree termination_right 293 3582 635 1238 403 3250 1713 3901 3543 =-30 =40 =42 =46 481 =-21 =77 =27 3902 1739 =17 =-44 =-53 3040 423 =43 =-14 =-37 =46 =25
tree termination_right 1297 752 302 3903 1273 3546 3688 1399 =-52 546 =-34 =36 =31 =62 3078 1191 623 643 =-7 =-58 =33 =38 =33 =65 595 =38 =-30 =59 =25
tree termination_right 3753 421 3710 1273 3709 3763 2645 830 3366 228 =-50 =13 =12 =34 =43 =31 =54 3904 1971 =10 =-54 3287 =-41 =30 =54 176 =-13 =58 =45
tree termination_right 3683 3327 2246 215 3707 3665 1195 2955 1067 =-24 3883 =19 =-54 =44 =32 =14 =53 2081 3794 12 =-15 3831 =33 =-39 =-38 =-26 =-38 =-52 =53
tree termination_right 1343 3782 3772 11 2996 1009 3492 464 1992 3905 1882 =-14 =25 =39 =19 =-38 608 =-16 =46 =17 =-54 =-54 =56 =-54 895 3472 =50 =-11 =-29
tree termination_right 285 49 70 =-47 1986 1070 3593 3814 3802 3327 3906 3548 =-5 =27 =-53 =-45 =38 =-30 =58 =63 2130 =43 =-25 3809 =-43 =30 434 =46 =-17
tree termination_right 679 3863 1021 1327 2632 =-35 =23 2854 636 =-1 =45 =-44 =12 =-71 3506 2274 3794 3907 1378 891 1685 =45 =-20 =-21 =-33 =-22 =-19 =-49 =-27
tree termination_right 3790 3653 3659 3675 3238 507 1055 27 3131 3548 3714 3262 2454 =-28 =9 =39 =39 2454 =17 =-66 =29 =40 =15 =46 =39 =25 =46 =40 =70
tree termination_right 2232 322 3681 1116 1305 643 1886 3356 3018 285 1371 =-20 =18 =32 =45 =40 524 =30 =-35 =-45 =-23 =-43 =-50 2011 579 =-1 =-43 =-49 =42
tree termination_right 1455 36 3741 3908 3909 3910 3911 371 3912 442 =-10 903 =-38 =8 =35 =21 =38 =41 =31 =47 =40 608 =55 =7 3847 830 =3 =49 =71
tree termination_right 2152 3772 3823 3269 1273 3765 3708 1025 =-40 =26 =34 =41 2011 795 2130 579 =23 =-33 =-38 =-13 3759 =-46 =26 3913 =60 =-44 =33 =40 =37
tree termination_right 37 1553 3914 3733 =-53 =18 =29 =3 3497 968 374 2283 918 610 3915 2731 2352 =20 =-22 =-32 =-48 =-39 =-35 =-40 =32 3678 =-46 =26 =-22
tree termination_right 1519 195 505 780 2709 3843 3910 853 1586 396 3430 389 328 =-24 =18 =15 =30 =13 3536 =-36 =31 =17 =42 =43 =42 =22 =56 =61 =-46
tree termination_right 3753 3659 997 49 1297 195 3802 174 892 751 176 1004 3916 =-8 =-67 =-52 421 =-6 =46 =37 =-53 =44 =36 =57 =31 =-30 =43 =49 =42
tree termination_right 100 =-44 3755 3717 2896 892 2306 2417 381 1455 2111 3917 3773 3759 =-11 =21 =48 =45 =45 =21 =-29 500 =38 =-11 =-49 =-41 =-59 =65 =55
tree termination_right 657 3782 1971 3902 2130 110 3327 568 734 3642 =-32 =36 =22 3848 2228 3918 =27 =-33 =-45 =-31 =-35 963 =-40 =36 =-20 =56 =-37 =-49 =-46
tree termination_right 421 3763 3683 3644 3751 3435 3749 293 =1 =34 =-31 964 2352 1067 10 3241 =-63 =26 =4 =22 =20 =13 =44 =-48 =46 3749 =39 =-12 =35
tree termination_right 891 3873 1599 454 1944 2041 2632 3919 116 377 =-5 =37 =25 =-55 =37 2133 3888 3510 217 =-65 =16 =15 =27 =32 =-49 =46 =41 =48 =-38
tree termination_right 180 3412 3674 805 258 1055 473 3256 3241 =-17 =25 =42 =16 3783 =34 =-57 3920 =-32 =28 =-57 3921 =32 =-48 3922 =42 =-27 1332 =-1 =44
tree termination_right 3753 3326 3923 293 2892 1455 3924 581 3043 3925 1576 3926 =-23 =27 =32 =42 =39 906 =-21 =44 =41 =7 =-51 3519 =27 =-17 =61 =38 =40
tree termination_right 1635 3790 751 566 3471 3763 159 3586 534 318 =10 =-32 =-22 =-31 =-31 824 =-39 =29 3927 126 =-25 =36 =-33 =-26 566 =-16 =67 =61 =40
tree termination_right 2417 619 686 3662 3928 3733 2640 3545 3567 2596 =-35 =30 =28 =39 =32 =34 =31 =28 =16 1319 2854 3187 =3 =58 =49 =-36 318 =27 =-23
tree termination_right 3790 3683 3715 454 3326 1942 206 789 3929 1297 3925 304 3930 3796 =-17 =31 =31 =35 =47 =18 =35 =30 =34 =-38 =34 =46 =-47 =48 =56
tree termination_right 2272 3347 49 164 1227 3760 579 3594 422 37 =-20 1624 358 =-6 =54 =42 =17 =-41 =-23 =-57 =67 3818 =-51 =29 =-23 =30 318 =45 =-35
tree termination_right 3520 657 2152 421 1618 3787 3911 3802 599 3466 =-23 =35 =18 =28 =37 =21 68 340 =12 =-26 110 =40 =-22 =30 814 =39 =-29 =-45 =50
tree termination_right 1125 2152 3931 2108 1886 430 3656 2177 3742 =-30 =32 =37 =48 =15 754 3932 1325 226 =20 =-22 =-34 =-41 =-47 =-54 =-54 47 =42 =-31 =-43
tree termination_right 319 751 1942 215 851 3823 3737 34 3933 772 3934 3935 =-40 =11 =30 =27 =34 =-1 =34 =27 =25 293 =0 =41 3536 =-51 =20 =29 =17
tree termination_right 3520 3326 1070 3755 3682 3412 287 3753 3776 3767 3370 3936 3703 =-26 =14 =21 =9 =20 =17 =20 =19 =18 =28 =33 =50 =37 3493 =49 =-30
tree termination_right 37 1553 751 =-45 =20 =-5 797 771 3931 657 3937 2892 907 163 302 399 3821 =13 =59 =48 =51 =-5 =-27 =-34 =-46 =-34 =-53 =-31 =-27
tree termination_right 3412 3717 225 2295 3683 3727 3938 3536 3821 3833 3754 =-15 =35 =40 =33 478 2011 263 =35 =-38 =-28 =-56 =39 =35 =43 =39 =-36 =45 =35
tree termination_right 454 3755 3582 319 1273 518 1738 3720 =-45 =26 =12 =28 180 3454 3763 =-10 =26 =-38 3716 =40 =-14 3305 =4 =51 3460 =51 =-28 =38 =45
tree termination_right 3782 49 333 1081 754 470 2532 =-27 =33 227 =-12 =40 38 =44 =-20 754 3735 3366 1512 1037 =28 =-28 =-24 =-28 =-41 =-48 =45 =-22 =-55
tree termination_right 100 =-36 909 891 3679 3871 3776 3729 1481 3765 3815 3753 3672 403 =-19 =20 =21 =27 =44 =43 1984 =45 =-27 =42 =33 =30 =56 =-33 =51
tree termination_right 3659 3621 1368 3347 1081 358 1566 3838 251 =-34 =-8 =41 =40 =41 251 3825 3681 =21 =-40 =-55 3763 919 =-36 =28 =36 =27 =44 =44 =45
tree termination_right 3710 3908 2272 3880 403 3807 3653 3630 3939 3940 3546 3460 =-22 512 =27 =-16 =-57 =37 =43 3845 =22 =-49 =28 =62 =28 =49 =31 =57 =58
tree termination_right 3520 215 1874 193 3287 3471 3750 3856 899 =-39 =22 =31 =28 =8 =24 =21 =13 1043 433 49 =31 =-10 =-23 3025 =-21 =32 1942 =54 =-27
tree termination_right 86 3662 =-36 =23 2689 2152 3659 3816 3688 3653 403 1021 3809 1951 =-25 =29 =40 2130 =16 =-31 =34 =51 3941 =39 =-28 =-48 =47 =41 =-31
tree termination_right 2454 3548 285 421 757 3347 251 1553 3453 =-30 =29 =12 3546 255 3605 =-40 =29 =21 =42 =29 =-33 =21 =28 3644 =35 =-30 473 =48 =-12
tree termination_right 797 3726 298 3825 3649 424 3630 2035 478 1568 =-2 =-36 =37 =-57 3845 =31 =-43 =44 1037 =33 =-32 =-53 =-38 3844 =51 =-24 1498 =-44 =11
tree termination_right 541 3807 285 3744 14 3674 990 628 3892 1148 1538 3700 =-27 =2 =23 =6 =35 =32 =25 719 =49 =-5 3769 =28 =-18 =39 =24 =59 =-32
tree termination_right 195 507 1599 576 546 785 113 189 =-17 =31 =33 3684 1512 1093 595 =11 =53 =-30 =-33 =-32 636 264 =-9 =30 =-24 =-31 =28 =40 =51
tree termination_right 3412 534 623 824 =24 769 909 3934 296 2690 345 193 =-16 3536 =-8 =45 =30 157 =37 =-21 =33 =35 =36 =44 =32 3837 =-21 =34 =34
tree termination_right 3040 11 2152 3931 1257 3942 1742 1350 735 3943 =10 =-36 2388 =-36 =22 =-30 3519 =37 =-7 =49 =-37 =-52 =38 =-49 3944 3945 =-38 =23 =26
tree termination_right 3621 195 1055 3706 2011 1238 3908 505 3241 304 2697 =-22 =24 =34 =19 =40 =37 3427 =18 =-35 1081 =8 =-47 =22 1618 =2 =47 =49 =47
tree termination_right 70 =-40 829 3809 302 2064 3355 3658 623 483 470 1675 =-21 =34 =7 =6 =22 3946 3778 =29 =-28 =-35 =-40 =25 3658 =31 =-17 =39 =44
tree termination_right 185 255 3857 1944 3653 3780 3947 3757 80 1818 3734 773 =-13 =10 =27 =41 =15 =35 =48 =37 =33 =-38 =-51 =39 3698 10 =-42 =10 =18
tree termination_right 70 =-40 3780 1467 900 3906 3948 270 3919 3893 557 1081 3873 =-2 =50 3663 =22 510 =20 =-30 =-47 =-48 =-45 =-38 =-36 =-40 =46 =-41 =41
tree termination_right 1343 49 2896 100 =-33 3582 2684 1273 1455 754 =-37 =29 =28 2417 80 =-2 13 =41 =-22 3546 =49 =-35 =30 =41 =-50 =-24 1056 =32 =-24
tree termination_right 1588 3683 3949 643 2272 679 1602 358 328 1226 =-15 =16 =17 =38 =38 22 3950 163 =30 3347 =-37 =36 =-31 =-15 =41 =-28 =-54 =46 =-39
tree termination_right 846 3269 113 3722 3576 3824 3776 396 2384 =-23 =26 =16 =23 =23 1420 49 3739 =24 =-18 =-35 =46 1773 =47 =-26 =45 =42 29 =34 =-1
tree termination_right 1125 657 3681 524 3454 3899 862 3951 568 251 =-19 86 =-31 667 =26 =-24 270 1944 =23 =-21 =-27 =-40 =-37 =-29 =-21 =-37 =-37 =-36 =-37
tree termination_right 3790 1116 116 1944 285 152 527 1238 659 1050 =-21 =14 =17 817 =9 =-26 3952 =36 =-20 3864 49 =27 =-9 =-37 =29 =-39 =29 =-38 =54
tree termination_right 11 1481 2896 338 2108 587 1531 =-20 532 3576 =29 =-10 =-47 97 2095 3379 3887 =24 =-28 =-25 =-11 =-35 =-43 =-30 =-47 1267 =42 =-25 =-48
tree termination_right 108 =-37 532 1273 157 324 487 1531 =-37 =15 =37 =20 =-38 1297 3760 3953 740 1470 3954 3955 =15 =-21 =-30 =-34 =-19 =-46 =-45 =33 =-37
tree termination_right 3327 2152 11 610 3956 1033 3809 797 3727 302 3823 851 2041 =-1 =-26 =39 =32 =26 =42 =-24 =43 =-33 =-43 =-37 =-46 1742 =47 =-1 =-44
tree termination_right 3666 10 2712 1635 3957 968 3807 3127 579 3571 3958 =-16 =31 1508 =28 =-44 =-38 =40 =43 =-51 =33 =18 =35 1116 1332 =3 =41 =-31 =21
tree termination_right 1000 909 3714 3788 3454 3815 3901 524 1432 457 559 3605 2874 =-12 =18 =21 =26 =25 =-43 =-44 =38 =39 2064 =-47 =11 =28 =37 =37 =33
tree termination_right 1125 3875 270 280 1009 3959 2524 500 3640 381 422 =-5 =14 189 =-47 =23 =41 3461 =-28 =18 =30 =43 2227 =25 =-24 =-43 =-36 =-43 =-35
tree termination_right 70 =-35 3327 1213 948 3471 2469 797 340 3960 255 568 =-10 =17 =43 =-39 68 =-26 =23 =-28 =34 3673 2707 =44 =-17 =-26 =-24 =-34 =-34
tree termination_right 3790 319 3492 3763 164 975 115 3520 2241 755 1613 =-35 =22 =28 =10 =19 =20 =24 =-53 2975 =24 =-43 3955 =22 975 =-50 =27 =19 =49
tree termination_right 3653 298 3287 870 1401 1009 3763 596 817 =1 846 676 =-40 =18 =21 =-48 3668 =27 =-20 =18 =33 =-37 2707 1300 =49 =5 =-22 =-38 =37
tree termination_right 2689 1432 2717 3871 3679 1635 3961 3716 3662 33 =-10 =19 2262 =39 =-25 =19 =32 =30 =42 2104 3920 =43 =-17 =-16 3754 =-47 =24 =-40 =-36
tree termination_right 3592 1432 658 3962 3679 1788 1096 2847 568 1618 3520 559 =-33 =28 =22 =30 442 =37 =9 795 =19 =-29 =-20 =-40 =46 =-29 =31 =-37 =-43
tree termination_right 657 3656 195 3837 3787 3741 3963 3909 3964 126 =16 3809 1599 3911 3396 =-17 =28 =29 =20 =24 =40 =30 =41 =31 =19 =42 =42 =30 =-37
tree termination_right 2717 2892 3790 3880 1505 36 635 3885 3826 587 =-13 =3 =31 =-52 71 814 =44 =-17 =-15 3655 157 =34 =-17 =-28 =-32 =41 =47 =-40 =-43
tree termination_right 70 =-40 3679 2896 3883 1043 36 3040 3454 3612 3965 964 852 =-4 =25 =28 =-45 =36 144 =-42 =25 =36 =30 442 =16 =-24 =-34 =-46 =53
tree termination_right 3576 2232 564 3961 1297 3966 3750 3753 206 3799 =-21 =26 =16 =24 =27 =35 133 =25 =-25 =35 =38 =30 2717 1005 =41 =-11 3751 =-41 =22
tree termination_right 2689 3918 2996 37 1993 2421 1602 3967 964 =-35 =19 =28 =30 =25 =38 1144 879 3968 3519 3761 =26 =-30 =-5 =-36 =-2 =-27 =-43 =-42 =-31
tree termination_right 2232 3327 1325 197 851 1002 1549 97 1951 3582 3850 3321 3969 =-7 =32 =31 =37 920 =44 =-17 =34 =-27 =31 =31 =29 =-41 =-33 =-34 =32
tree termination_right 1021 37 =-17 3269 679 1264 =-13 =26 =14 =41 1257 1971 270 2992 3111 1746 197 3715 3422 =38 =-16 =-9 =-23 =-12 =-17 =-20 =-29 =-39 =-36
tree termination_right 3753 2165 3262 3327 3858 3699 3809 1498 3751 381 1526 =-7 =15 =-34 =33 676 =-34 =22 =27 =22 =-42 =-38 =39 354 880 =37 =-23 =-23 =32
tree termination_right 891 3873 3672 2532 3688 285 3520 492 516 3901 818 =-17 =21 =34 =-50 =16 3970 =45 =-28 =22 1005 =27 =-22 2202 =30 =-32 =33 =33 =-32
tree termination_right 3782 1297 3326 3656 3677 829 3971 1191 3040 176 3662 193 3722 3497 =-23 =14 =30 =18 =26 =9 =-31 =25 =-50 =31 =36 =29 =36 =24 =-45
tree termination_right 70 =-34 657 3815 180 2232 2712 454 909 1043 3873 3972 157 371 3699 =-17 =18 =19 =17 =37 =38 =-29 =34 =35 =32 =36 =22 =48 =-34
tree termination_right 2996 285 164 3753 3649 2454 3513 2570 1739 =-14 =32 =24 =33 =26 3830 3433 3973 110 704 =43 =-20 =-27 =-29 =-31 =-30 =38 =-39 =22 =-44
tree termination_right 3520 1125 968 587 3755 293 3764 =-16 =35 =18 =28 3974 2108 679 3848 422 =-3 3453 =29 =-26 =-33 3665 =38 =-8 =-40 =-48 =-29 =-38 =41
tree termination_right 70 =-35 2232 587 3238 3975 3976 193 =-27 =10 =28 =25 =28 695 3760 3974 3280 =18 =-26 =-36 =-42 1874 3487 742 =-46 =-1 =19 =32 =29
tree termination_right 643 3659 3790 3683 3701 3812 1971 1886 754 2152 =-18 =27 =14 3684 2975 3977 =12 =-35 =-43 =-39 =-37 =39 =34 =40 =41 =41 2120 =-46 =20
tree termination_right 2892 1148 564 3582 3699 3869 3266 3767 2008 3011 3733 3677 572 3914 =-17 =27 =28 =28 =24 =29 =30 =26 =35 =32 =24 =35 =40 =24 =-37
tree termination_right 70 =-36 3829 2689 950 1926 2108 891 2579 521 1184 1575 =21 =-13 =-24 =-17 =-19 =-18 =-38 3978 578 =-50 =18 =26 =-38 =-26 3688 =-49 =18
tree termination_right 12 =-28 842 1480 2246 388 2127 3979 3379 3829 3980 1081 =7 583 1649 3981 =30 =-33 =-28 =-25 =-26 =-23 =-22 =-37 =-41 =-33 =-26 =-27 =-35
tree termination_right 3790 3982 546 3787 328 33 2547 1091 3605 3975 =-27 =19 =14 =14 3794 =23 =-26 3493 =26 =-24 1273 =-11 =34 =20 421 =4 =37 =50 =42
tree termination_right 3683 3724 568 3722 2690 3739 =-30 =22 =26 3983 =44 =-23 629 2717 3984 1565 785 817 3506 =15 =-21 =-20 =26 =29 =-27 =-28 =-34 =-48 =41
tree termination_right 70 =-36 679 603 619 3596 269 1992 =-30 =10 =27 =24 2689 324 3718 =7 =-40 =31 =-38 =-41 258 3816 891 =35 =-18 =-23 963 =-33 =21
tree termination_right 70 =-33 1951 1874 3520 3837 293 3939 3025 823 945 =-20 =9 =12 =29 =35 636 =28 =-20 =37 3985 =42 =-23 546 1526 =40 =-8 =-23 =38
tree termination_right 3727 33 1601 3787 546 1081 3726 1048 3976 =-35 =22 =25 =32 493 471 695 =33 =-6 =-7 =-33 601 =27 =-4 563 =35 =-43 =-41 =23 =36
tree termination_right 657 3980 635 579 197 1033 3986 695 568 =-1 898 340 =30 =1 =-20 1624 =-12 =35 =-37 =-27 =-37 780 =-40 =19 3816 =29 =-23 =-35 =-36
tree termination_right 3659 3430 2152 322 3470 3681 1455 =-6 3040 =31 =-17 =-38 1640 =37 =-19 3987 3576 3988 3582 3989 =-39 =12 =19 =24 =5 =28 =20 =34 =35
tree termination_right 530 2232 2246 546 3706 3672 2547 3759 2152 3708 2849 377 =-26 =10 =23 =7 635 =-8 =46 =19 3956 =27 =-31 =29 =21 =12 =-38 =27 =41
tree termination_right 846 322 1372 3356 =2 =38 3027 3859 955 82 =8 =-33 =15 =26 =29 3468 837 =-27 =22 3586 =28 =-29 82 1568 =-20 =26 29 =39 =2
tree termination_right 3266 1455 1526 147 3809 3990 3757 3991 507 3742 206 =-23 =10 =22 =22 =17 =17 =27 =26 =28 =16 568 =-18 3782 3644 =32 =-23 =-32 =48
tree termination_right 3782 3980 319 3763 967 3910 37 =-23 3536 658 3717 3992 600 1483 =-26 =11 =12 =28 =31 =27 2388 =34 =-18 =35 =27 =22 =18 =-37 =-37
tree termination_right 70 =-35 900 318 3 164 3646 967 3630 695 =8 554 3797 =-24 =23 =26 1420 =31 =-19 =35 =-37 695 =-43 =28 3869 =-37 =24 =-18 =37
tree termination_right 541 70 =-29 2202 3267 3576 3644 3582 3857 1081 =-2 367 817 =29 =-8 =-11 =-38 =41 =-39 3993 576 =40 =-11 =-36 1412 =-41 =19 =-35 =-28
tree termination_right 3782 108 =-30 2011 3980 563 1081 577 679 176 3520 399 =-33 =16 =33 =22 =22 =-41 1446 583 3323 =36 =-19 =-21 =-22 =-33 =-33 =-11 =-36
tree termination_right 454 324 36 2659 =-18 =21 =15 713 3872 82 623 144 =-22 =22 =26 1568 1942 600 532 3994 =32 =-18 =-18 =-13 =-25 =-25 =-31 =-33 =39
tree termination_right 1599 454 997 80 3656 2183 3759 3653 3792 1951 978 3821 =-23 =23 =12 =21 =9 =22 =25 3699 =-39 =9 =26 979 =18 =-29 =27 =35 =31
tree termination_right 900 587 1399 3054 599 =-34 =7 2498 =35 =-29 423 2240 =31 =-26 =-22 3327 3572 3825 968 3822 3916 =20 =-18 =-26 =-11 =-37 =-35 =-29 =41
tree termination_right 3710 3864 1410 3681 3949 568 119 =-21 =9 3685 1028 534 1512 1332 =29 =8 =-18 133 3698 =-29 =20 =24 =-4 =-27 =-34 =-29 =-32 =-28 =42
tree termination_right 3755 2992 29 577 1481 3379 3918 3995 3524 258 3389 152 =21 =-15 =-18 319 =-18 =30 3027 =1 =-44 =-34 =-31 =-34 =35 =-31 =-14 =-38 =33
tree termination_right 2011 3782 319 2861 659 3729 3942 =-4 =30 =34 =28 =-32 228 568 3238 =-17 =35 =42 =-6 =-35 693 3817 2770 3659 =-44 =14 =17 =23 =26
tree termination_right 1407 733 3722 1277 225 302 534 70 =-34 3571 667 =-8 =28 =24 =-26 =17 =-35 =-34 =23 =13 2992 1610 3327 2717 =30 =-22 =-20 =-20 =-34
tree termination_right 3269 1343 3850 3561 778 1401 2605 3961 3691 3996 174 1984 3997 =-25 =15 =3 =17 =17 =25 =21 =29 =24 =7 =25 =36 1458 =25 =-27 =30
tree termination_right 37 1195 2421 3656 3998 3999 3366 3525 =-39 =5 =5 =16 =18 =24 =20 =16 2011 1588 3782 2246 403 =12 =36 =-21 =-26 =-27 636 =-23 =25
tree termination_right 603 3675 1148 1618 3815 353 =4 473 389 =-15 =20 2469 1387 =-61 =13 =16 =42 3872 773 4000 918 =25 =-21 =-22 =-17 =-33 =18 =22 =-34
tree termination_right 3582 3790 1986 3701 1455 3187 1399 3776 3314 3672 493 =-28 =-1 =16 512 =38 =-23 =19 713 =5 =-31 =29 3684 =14 =-23 =33 =19 =40 =39
tree termination_right 1297 524 163 176 654 3998 10 1327 =1 =-18 1886 =-22 =28 =17 =23 4001 906 322 =17 =-20 =30 =-26 =-25 =-38 1327 1002 =-16 =26 =33
tree termination_right 3782 255 3471 3338 454 3901 36 3699 4002 1544 =-21 =15 =24 =11 =5 =30 =26 =34 1512 928 2048 =37 =-23 =-26 =-28 856 =40 =-26 =-49
tree termination_right 2165 3674 909 2971 3780 3762 3667 3873 945 3621 1191 =-20 =14 =18 46 =30 =-18 =24 389 =36 =-19 =30 =28 =32 =30 1575 =31 =-22 =25
tree termination_right 11 4003 1410 3760 3829 3461 108 =-30 2114 257 3594 677 3977 =17 =-24 =-26 =-28 734 =-40 =34 =-41 4004 =33 =-29 =-22 =-35 =-30 =-38 =-39
tree termination_right 1297 3621 2272 679 3866 3677 3139 3888 4005 2426 2584 =-25 =19 =23 =15 =24 =22 =29 =20 3435 2063 =21 =-16 =-14 473 =31 =-22 =26 =19
tree termination_right 4006 3326 3682 3918 3812 380 3871 1148 3669 3856 587 =-18 679 =-11 =13 =26 =27 814 1021 =-4 =41 =-18 =19 =-23 =35 =-41 =29 =31 =36
tree termination_right 1407 70 =-33 851 3658 3675 1297 1481 3754 =-9 =26 =24 157 =29 =-13 =21 1021 =-32 =6 =25 2992 1446 3743 3357 =31 =-16 =-17 =-16 =-25
tree termination_right 3871 3971 3305 3757 629 2992 1055 3918 2193 2697 1205 3964 =-9 =26 1332 =35 =-14 =27 =24 =-43 =23 =-36 =-31 =31 =32 =-36 3793 =33 =-11
tree termination_right 49 2232 2712 3789 176 3759 3266 424 =-16 =24 =30 =24 354 1197 1470 =25 =-24 =-24 =-23 =32 =30 =29 820 4007 =-40 =20 2847 =26 =-23
tree termination_right 2992 3815 2295 3982 3789 3470 2111 4008 4009 824 =10 3412 3866 2206 =-19 =20 =13 =16 =19 =27 =21 906 =-11 =27 =31 =42 =29 =40 =-33
tree termination_right 3763 1455 3690 302 1238 119 =-33 3955 =-12 =27 3652 3956 =11 =-29 =-45 =11 =24 1332 =22 180 3706 =-27 =14 =28 4010 1238 =41 =-12 =-11
tree termination_right 270 1213 319 3675 3666 945 3692 1055 4011 4012 =-15 =29 =22 =13 936 =29 =-20 1039 =33 =-16 4013 =33 =-20 =25 2058 =26 =-18 =-27 =-31
tree termination_right 2570 3790 3666 296 33 909 1171 3759 174 975 380 786 =-24 =2 =5 =3 =20 4014 =33 =-21 =26 =24 4015 =24 =-22 =27 =13 =36 =26
tree termination_right 1043 2684 4016 3644 2247 3360 3453 12 422 =-34 =18 285 =12 =38 1455 =12 =-31 742 =-32 =15 =-20 =-26 =-34 =34 3536 3763 =-29 =17 =22
tree termination_right 1000 340 2996 2892 3893 3666 534 1610 1079 3883 =12 =-19 =-20 =-24 3412 68 =-30 =2 =22 =27 =-31 =-33 =-36 68 1986 =-28 =8 =2 =29
tree termination_right 3918 2689 1944 2063 464 3829 2717 524 2975 255 1371 =5 =25 =45 =-30 =-30 3769 =14 =-44 =-28 3678 =-29 =30 474 =-18 =27 =-33 =-26 =-34
tree termination_right 751 3789 3909 304 3274 3078 829 3891 1465 2057 4006 3878 3272 1549 =-25 =12 =16 =12 =17 =20 =15 =26 =25 =11 =19 =26 =26 =28 =20
tree termination_right 1125 100 =-25 1432 3471 3644 4017 3787 1484 3836 3873 547 =-6 =27 =27 =30 =27 =30 =-38 =-33 1512 566 271 =45 =-19 =-5 =-22 =-27 =-36
tree termination_right 2228 3782 435 11 576 1588 3960 2740 1685 3645 227 898 =12 =-22 =23 =-18 =-16 =-22 =-25 =-22 2081 1600 =-28 =18 =19 =-34 =-29 =-32 =-35
tree termination_right 3592 610 293 322 748 2277 1553 3326 4018 1526 =-16 =20 =32 =27 1147 =38 1526 =19 2966 =-28 =24 =-28 =-16 =-10 3454 =26 =-26 =-32 =-38
tree termination_right 1125 3825 4019 4020 2896 3592 3674 3287 1009 3909 3417 552 3959 3741 =-11 =24 =30 =31 =28 =27 =14 =24 =24 =-28 =-32 =-38 =35 =-36 =-30
tree termination_right 3471 3541 3576 2193 454 3807 3521 754 1764 3802 4021 4022 3744 2224 =-26 =16 =12 =8 =18 =17 =11 =12 =12 =31 =27 =22 =25 =-23 =15
tree termination_right 1081 733 470 4023 3856 3632 1648 3955 4024 820 =-39 =5 =10 =20 =19 =16 =24 =21 =10 695 =23 =-20 1226 1640 461 =8 =-23 =-35 =35
tree termination_right 70 =-33 3454 3765 3592 657 2055 3949 3541 3858 1553 =5 1116 1480 3814 4025 =33 =-22 =-5 =-20 =-23 =-28 =-8 =-27 =-23 =-27 =-32 =39 =-21
tree termination_right 340 3653 879 527 4005 2228 1144 227 =3 546 =7 =35 =-26 =-31 =-29 =34 1420 =-26 =12 =38 3487 3471 964 846 =-42 =-2 =8 =8 =14
tree termination_right 3782 3710 635 2130 3595 3656 1081 3788 487 176 1465 =-31 =10 =0 =11 =23 3651 3829 =13 =-28 =-23 =18 =29 =-28 3848 =17 =-17 =39 =-44
tree termination_right 3653 3649 364 3959 113 3269 752 919 2699 4026 679 =-36 =-13 =18 =17 =14 =22 =21 =24 =32 3529 2011 =18 =-20 =-35 364 =27 =-10 =41
tree termination_right 1125 603 108 =-25 4027 3829 3649 1740 1064 4028 3360 907 =15 =-22 3513 =-31 =24 =-27 830 =-30 =19 =-26 =27 =-20 =-32 1466 =-38 =9 =-30
tree termination_right 37 1147 =-26 817 =9 =-25 590 12 =-23 914 3471 38 4029 464 1028 1699 =32 =-11 =3 =-8 =-20 566 2570 =-16 =28 =24 =27 =-26 =-29
tree termination_right 4020 914 3710 3753 1992 464 3774 364 1742 122 97 =1 =-31 =-33 =19 3724 3785 =21 =-27 =-22 =-31 =-23 374 =4 =36 =27 =36 =-26 =-39
tree termination_right 3668 2709 2232 3759 2172 2008 852 967 1435 3755 1048 568 3851 =-41 =14 3241 =-18 =26 =8 =13 =22 =11 =10 =22 =18 =18 =19 =26 =13
tree termination_right 1297 3327 3630 3890 3815 3757 909 2639 4030 3556 2152 =-14 =17 =7 =27 =23 =25 =26 =38 =-33 251 3472 =-3 =41 906 =23 =-28 =-30 =19
tree termination_right 3659 1021 1986 1148 4031 1047 1277 1992 =-8 =15 =-28 =24 =27 157 =-38 =6 =17 968 1189 410 532 1738 =12 =39 =-11 =-18 =-25 =-29 =30
tree termination_right 2064 3776 367 734 1886 3640 =-32 =25 814 =12 364 =4 =-33 163 =25 =-15 3955 2978 3550 814 526 =-39 =8 =3 =20 =20 =23 =30 =21
tree termination_right 3683 100 =-31 2896 1273 601 =13 516 751 =-36 =16 =16 4032 817 4010 3684 4033 =20 =-21 =-21 =-22 37 =-55 1531 =-4 =28 =-30 =-32 =35
tree termination_right 1458 2684 3287 2152 3536 547 163 4006 4034 587 121 =-22 =21 =-3 =25 =24 433 =-43 =6 =31 =9 =20 =20 3548 686 =44 =-12 =-16 =-35
tree termination_right 3790 1458 1343 1273 2165 679 1025 1610 =-46 =6 =11 322 =18 =-20 =22 3760 643 1407 =0 71 3644 =37 =-14 =-21 =-24 =-35 =18 =-30 =41
tree termination_right 36 3412 3722 49 3653 1205 633 526 1000 3939 =-15 =18 =15 =14 =16 =21 =28 324 =-44 =-7 =22 =22 1531 3689 3356 =-20 =17 =26 =43
tree termination_right 4020 318 410 3672 4035 4036 197 1399 3807 380 3662 679 3733 =-15 =22 =9 =28 =24 =35 3993 =22 =-23 =-26 =-26 =-26 =36 =-23 =-16 =-36
tree termination_right 3287 3780 1599 3548 4037 3714 4038 4019 4039 3964 864 371 =-20 =10 =9 =19 =17 =14 =20 =24 =25 3979 =17 =-34 =23 =26 430 =30 =-4
tree termination_right 403 1081 3366 1401 3765 4040 =-20 =20 =24 =24 =16 735 4003 754 1446 3829 2058 2063 =24 =-7 =-21 =-17 3548 =-26 =23 =-28 =-33 =-31 =24
tree termination_right 3722 2152 4041 422 3880 116 3776 3492 3688 =-23 =11 =2 =23 =19 =28 3519 643 850 3830 =20 =-19 =-22 =-24 =-9 =-34 814 =28 =-20 =34
tree termination_right 2272 945 1544 46 630 1993 973 4042 635 608 3688 3984 =-47 =4 =4 =-12 =-1 =16 =20 =21 =21 3936 =-4 =36 =19 1588 =19 =-23 =21
tree termination_right 1343 364 3649 80 3742 2295 778 1327 3772 =-44 =2 945 =-18 =14 =3 =17 =23 =17 =17 313 4043 =17 =-19 =-20 433 1108 =35 =-10 =-16
tree termination_right 3683 3653 895 49 4041 3630 3506 3460 1399 =-8 =7 3612 =28 =-19 =-30 860 903 534 =41 =3 =-10 =-14 =-33 =-17 3476 =-31 =10 =23 =37
tree scope_specificity 2106 1360 4044 5 4045 4046 922 4047 4048 =-117 =80 =3 =-67 =55 =4 10 =-88 =36 =52 188 29 10 =-65 =90 =90 =-112 12 =-41 =89
tree scope_specificity 977 4049 135 1360 =-112 303 2 =-67 =71 =-111 1128 640 =-61 =43 =111 303 1360 =-71 =81 =-105 4050 135 262 971 =46 =-65 =-74 =94 =-95
tree scope_specificity 2140 1729 1342 4051 777 4052 4053 4054 =-106 =-27 =47 =59 =-15 =-42 323 29 =-68 =30 =-105 640 =-42 329 675 =63 =-77 =-51 4055 =79 =-87
tree scope_specificity 1567 972 1552 2155 4056 354 =-102 =-85 =39 =46 =77 36 10 =-76 =16 =39 36 38 4056 =-84 =76 =2 2210 1399 1841 =75 =-52 =-60 =-73
tree scope_specificity 977 730 972 354 =-98 1598 1100 1563 =-89 =67 =66 353 =102 =-55 1598 14 =-77 =20 =83 354 972 =-86 =42 =61 354 =-2 4050 =73 =-84
tree scope_specificity 747 1066 4057 4058 4059 4060 4061 4045 =-93 =-21 =64 =87 =14 =36 =53 =13 4049 1066 238 1703 1087 4062 =-40 =77 =69 =90 =50 =67 =95
tree scope_specificity 438 76 4047 4063 4064 4065 =-89 =56 =42 =68 =25 72 70 =-100 4066 =14 =-64 =-90 70 =-90 1103 991 119 500 =52 =-80 =84 =-65 =-67
tree scope_specificity 438 574 76 2052 =-88 =35 461 10 80 =-64 =81 =94 =-90 10 80 =-64 571 =76 =-85 =38 1567 76 574 1008 =-69 =96 =61 =81 =85
tree scope_specificity 1567 972 290 715 2188 =-85 =-41 36 =-45 =92 =62 91 758 =48 =-56 =-83 271 86 =-80 715 46 =-58 14 =-37 510 =81 =-32 =80 =74
tree scope_specificity 95 1729 1066 99 4044 =-82 =31 767 =-52 =66 =11 264 =-50 948 91 =54 =-61 =-49 1729 264 987 =-61 =67 1220 442 =50 =-36 =-65 =78
tree scope_specificity 730 574 779 1022 1598 4059 =-80 =-2 =-27 =19 =81 3040 399 2195 =-13 =57 =63 =-79 12 2155 =-79 =50 168 101 97 =64 =-59 =-53 =-58
tree scope_specificity 1567 4067 1729 1022 1342 2582 =-80 71 =-74 =19 4068 =-59 =59 =25 110 =-44 108 =-85 =68 942 =69 =-75 36 2 =-57 =14 108 =-72 =58
tree scope_specificity 747 977 76 =-78 303 12 =-83 =31 =-80 2 271 37 =-61 =3 =37 119 =9 =86 2197 76 977 =-58 =53 =66 2063 484 =81 =-58 =-32
tree scope_specificity 2155 640 4044 2098 4069 4070 4071 31 4054 =-74 =-9 38 =-63 =27 =73 =78 127 =18 =-72 12 =-73 =38 =53 4072 210 =35 =-43 =-65 =64
tree scope_specificity 438 135 1066 2098 =-75 =-36 399 =-28 =79 2098 1568 4073 486 1570 =-52 =73 =59 =101 =46 =79 135 139 4074 =2 =-78 4075 =67 =-50 =87
tree scope_specificity 790 977 4051 4076 =-73 =119 10 =-63 4077 =41 =-60 10 344 387 =-43 =53 =80 =63 459 307 977 387 =-47 =26 =62 =73 2203 =77 =-80
tree scope_specificity 1360 2582 4056 1008 4078 4046 4079 4080 3413 =-70 =-12 =15 =38 =43 =26 =42 =52 82 =-34 =30 461 82 99 =-55 =67 4081 =64 =-65 =-68
tree scope_specificity 790 1006 2106 4053 307 4070 2197 4073 =-71 =79 347 =-49 =73 =61 =-28 =81 157 =-25 =75 =54 2197 1342 307 =-35 =65 =53 386 =72 =-68
tree scope_specificity 2197 972 2195 1116 =-70 1746 451 160 808 =-58 =54 =64 922 =-42 =87 =35 =41 246 86 =-46 493 =62 =-45 =-66 86 =-45 80 =37 =83
tree scope_specificity 574 4082 640 2140 4057 5 4083 2155 4084 =-69 =10 =39 =76 =-4 =43 =48 =1 188 =49 =-55 216 193 377 86 =-29 =31 =-74 =69 =-65
tree scope_specificity 438 709 4085 4047 4073 4086 1616 =-67 =39 =57 =96 644 =-9 =146 =30 779 =-2 =69 36 180 =-45 109 433 81 =72 =-51 =-59 =-55 =55
tree scope_specificity 354 1729 4057 4059 =-68 =27 =36 307 =-38 =32 12 709 =-65 =32 387 709 1729 353 133 =-20 619 =60 =-20 =-39 654 =59 =-57 =67 =57
tree scope_specificity 155 977 4085 307 =-67 4083 =-33 =125 =35 89 477 4087 =1 =-56 =80 =53 1567 119 31 =-62 =59 193 31 307 =-19 =38 =69 =61 =77
tree scope_specificity 76 1694 1066 4088 4047 4089 934 877 4063 =-65 =50 =-42 =-8 =51 =53 =55 =6 126 =-70 100 =-66 =59 127 100 =-73 29 =-2 =71 =-67
tree scope_specificity 2140 307 4085 2194 777 4070 290 =-63 =40 =57 =13 68 =-58 =15 68 =-18 =73 68 =-30 4090 1028 =16 =64 =-35 971 484 =63 =-57 =-36
tree scope_specificity 438 4056 779 4091 4076 4092 =-62 =33 =104 =69 4087 =47 =-59 =41 108 =-76 22 699 271 62 152 779 =-36 =58 =59 =-56 =77 =-63 =-33
tree scope_specificity 95 1006 2188 4085 709 99 4093 509 212 =-65 =-32 =22 =59 =-20 =11 =38 89 490 =-55 =12 =39 =57 12 =-43 490 709 =-4 =57 =64
tree scope_specificity 922 1694 4094 4095 1695 4096 4045 4063 86 =-66 =-54 =43 =8 =55 =35 139 =-23 =67 2081 =-21 =57 264 =-36 =57 119 =-43 493 =53 =-43
tree scope_specificity 438 1746 1360 4056 1100 4097 4098 =-63 =49 =44 =55 =40 1022 36 =-41 =18 =49 4099 36 =-27 225 =-4 =83 =128 36 459 =-6 =47 =52
tree scope_specificity 225 307 517 934 142 4100 =-62 =46 =-10 =-4 147 =-27 =148 1586 =-31 510 =63 =-50 193 123 4101 934 =-37 =56 =60 =38 1236 =63 =-30
tree scope_specificity 790 574 4051 307 =-62 180 =-37 1245 =55 =-59 180 =-44 =43 180 1567 160 =-39 =95 =57 =41 70 =-73 1103 22 675 =59 =-27 =-30 =-52
tree scope_specificity 2197 1729 4058 238 99 617 =-59 3 =-33 =182 193 =-30 =73 =17 =37 196 433 948 =49 =-36 =-58 =-60 100 =-59 4102 2063 =63 =-10 =-61
tree scope_specificity 790 4085 4058 225 1629 4103 4078 3872 =-60 116 =-43 =163 =22 459 =-44 =157 =62 681 =-42 =49 =39 =45 36 459 76 =-54 =50 =34 =51
tree scope_specificity 438 574 972 4104 3872 =-60 =40 =50 1245 2 1148 =-33 =90 =75 =-57 10 3360 =-18 =97 =37 86 2155 =-48 =28 4105 247 =48 =-46 =-88
tree scope_specificity 972 4067 2155 4044 724 432 4103 =-58 =61 =9 1586 =-29 =53 =54 70 =-64 =56 =39 70 =-69 54 145 68 =1 210 =74 =-46 =-49 =-47
tree scope_specificity 225 1066 307 4059 1380 4106 =-60 =40 0 =-33 =147 =29 10 =-38 461 =78 =-40 =19 70 =-74 193 10 =-34 38 =-8 675 =64 =-28 =55
tree scope_specificity 1729 1360 2140 238 877 4107 2195 4071 =-59 =57 =8 =84 4108 =-32 =128 =8 =30 323 108 =-68 =50 =-56 108 =-69 423 323 =53 =-60 =-33
tree scope_specificity 438 1006 2106 4085 1022 4109 4110 4111 4097 =-58 =41 =77 110 =-27 =84 176 =-34 =124 =35 =30 133 =-11 =76 89 =4 =87 38 =17 =56
tree scope_specificity 1567 1116 1746 4092 4112 4100 =-58 =63 =36 =40 180 =-34 =51 180 285 =-21 =37 196 4113 =51 =-45 =-22 264 2140 =-36 =47 4114 =55 =-47
tree scope_specificity 2197 715 2052 4067 4115 95 4076 387 =-58 1746 271 3580 =-55 =103 =1 =56 =98 12 =-59 =8 =-6 =32 =44 =39 271 100 =-66 =24 =69
tree scope_specificity 225 354 76 832 =-60 =20 91 =36 =-61 4047 180 709 =-40 =59 591 =0 =142 =123 271 180 80 =-47 =24 838 91 =50 =-30 =-70 =51
tree scope_specificity 354 4116 832 4117 136 =-59 2072 =-44 =18 =45 =16 =16 136 2197 120 4118 4119 =-24 =63 =74 =100 89 133 =-30 =45 =45 68 =-15 =58
tree scope_specificity 225 4046 1567 4120 915 4121 4053 =-56 =60 =17 =-5 =43 284 1100 =-27 =105 =82 =63 70 =-69 2042 139 122 905 =-8 =51 =56 =54 =-42
tree scope_specificity 2197 76 715 1746 517 934 4058 4044 =-58 =21 =42 =17 133 =-19 =104 4122 162 =-14 =69 =91 =35 70 =-69 4123 =33 =-52 608 =-20 =48
tree scope_specificity 790 2140 4058 264 =-59 832 2197 388 167 3872 1695 =-49 =45 =80 91 =110 =-52 10 =-45 144 =-19 =109 =29 =48 =47 =23 1028 =10 =55
tree scope_specificity 730 76 1694 307 4103 4094 1480 617 =-53 169 =-32 =126 =-20 =2 =61 =20 =26 303 264 =-1 4124 =83 =-29 =-54 80 82 =-27 =36 =64
tree scope_specificity 790 31 1022 922 682 4076 215 4125 =-56 631 =-44 =101 4087 =-40 =92 =80 3 =-19 =113 123 =-20 =41 =55 =33 86 =-16 433 =33 =-29
tree scope_specificity 354 76 4046 790 888 4098 =-58 =82 2214 =-21 =100 =-15 =78 145 100 =-62 =34 =-50 790 159 350 846 =-36 =9 =49 157 =-17 =53 =44
tree scope_specificity 155 1066 1360 4051 2106 4126 4127 4061 =-55 =119 =69 =81 100 =-60 =43 180 =-40 =53 100 =-61 691 =38 =-55 =32 438 215 =-22 =57 =46
tree scope_specificity 574 76 1694 4065 779 387 =-52 4103 =-28 =105 =42 =68 286 =37 =-63 323 29 =0 =49 =-56 387 777 1006 =-21 1305 =52 =-47 =52 =62
tree scope_specificity 977 307 767 193 14 =-57 4103 801 2224 =-40 1517 =-30 =105 =101 =119 =-18 510 =44 =-31 264 =-26 =32 484 22 1467 =43 =-46 =-14 =-61
tree scope_specificity 225 1006 95 4128 4129 915 4122 =-53 =46 91 =81 =-52 =79 =39 86 =-46 619 =46 =-17 =45 12 80 =-56 =23 119 95 =-39 =27 =33
tree scope_specificity 438 922 2140 264 4059 =-57 =46 63 915 4130 3574 4061 =-41 =91 =20 =92 188 =90 =-54 =56 =15 =12 108 =-69 2042 155 =14 =58 =-43
tree scope_specificity 155 2188 972 902 4126 846 4131 =-53 =37 =-31 =62 =35 323 108 =-58 198 =59 =-53 =-58 4077 =28 =-42 108 =-68 695 =45 730 =-32 =31
tree scope_specificity 438 1116 1567 972 1380 1066 779 =-55 =37 =-4 34 =-26 =124 =6 =-1 108 =-55 127 599 644 609 =47 =-55 =-26 =-49 =-59 108 =-63 =30
tree scope_specificity 354 76 2052 4127 888 715 =-56 =9 =10 =85 =29 =11 1006 731 14 715 2197 477 =-31 =19 766 =26 =-37 =40 840 =42 =-47 =-59 =69
tree scope_specificity 354 119 =-55 193 4059 4132 915 =-45 303 =48 =-57 =104 =38 =9 510 108 =-57 699 287 528 833 814 =49 =-44 =-46 =-27 =-57 =-55 =-20
tree scope_specificity 354 36 694 =-53 =27 119 =-33 922 =-2 =56 2 36 55 350 777 =-38 =32 =43 =106 155 =8 =65 516 407 1066 =5 =74 =65 =89
tree scope_specificity 1116 2197 1006 902 915 477 =-50 82 =-45 =88 461 =61 =-39 1586 =-9 =106 =37 =31 70 =-63 2063 1245 198 609 =47 =-43 =-57 =-30 =-37
tree scope_specificity 407 1360 4067 640 477 1802 4083 3391 =-49 =26 =89 =23 105 =-7 =117 126 =-59 =21 13 942 =52 =-58 =-54 323 =33 =-50 136 =11 =56
tree scope_specificity 1746 574 2188 654 4126 =-44 =112 25 =-3 =105 4072 108 =-61 =42 =-53 108 =-66 287 24 846 =27 =80 =-25 =-58 108 =-41 493 =41 =-12
tree scope_specificity 225 574 19 4100 186 4133 =-49 =49 =45 =82 1746 99 4134 =-30 =87 =60 =43 731 =41 =-42 139 180 1028 =-42 =8 4074 =34 =-59 =40
tree scope_specificity 193 2 958 999 55 4135 4136 4132 =-47 =68 =60 =64 =58 =41 =50 2582 767 682 =-26 =33 =43 =50 1300 1319 197 =32 =-65 =-35 =-49
tree scope_specificity 790 4044 4051 972 715 1802 1729 4107 4130 =-51 =85 =112 =8 =26 =11 91 =22 =-52 264 =-37 824 =-42 =66 =52 18 =43 715 =-7 =49
tree scope_specificity 70 =-60 4049 682 1802 640 2155 4137 307 4138 4061 =-39 =88 =79 =20 =113 731 =61 =-46 =23 262 =42 =-56 731 =54 =-37 675 =51 =-38
tree scope_specificity 36 4051 972 2694 3872 2159 4139 4127 =-49 =46 =35 =36 =63 =69 =3 464 =40 =-55 70 2213 =-66 =60 324 286 145 =39 =-16 =-42 =-31
tree scope_specificity 2197 902 2106 4056 253 477 4092 4140 4046 4141 =-42 =39 =33 =54 =47 105 =-11 =80 =14 =45 70 =-57 =47 =52 68 =-18 1410 =42 =-61
tree scope_specificity 155 86 709 =-58 =22 407 4047 4067 517 99 2098 915 387 =-46 =-9 =20 =14 =24 =55 =33 =102 =50 70 =-54 1103 22 =38 =-25 =-41
tree scope_specificity 977 972 264 =-55 4142 2097 694 1401 432 1724 =-39 =17 =46 510 =42 =-47 =40 =69 =83 100 =-54 =31 1456 89 160 =5 =87 =51 =-66
tree scope_specificity 977 790 71 76 832 4106 4134 4143 4144 =-49 =65 817 =-45 =67 =56 =60 =18 =-4 =22 838 686 =36 =-11 =-52 1456 3318 =32 =-56 =-68
tree scope_specificity 4067 76 4047 4127 3580 2098 4044 4110 832 5 =-41 =13 =31 =22 =48 1220 =33 =-40 =54 =75 =80 127 100 =-49 4145 =44 =-55 =-55 =33
tree scope_specificity 354 4082 2098 4076 405 4065 4117 =-44 =40 =66 =49 =69 =29 =12 86 402 =-42 =36 528 88 1600 1271 883 =40 =-47 =-22 =-34 =-40 =-47
tree scope_specificity 459 1342 574 682 4104 730 =-46 =10 =94 =14 322 57 =-16 =48 =63 323 242 =34 =-58 =-54 902 407 =-3 679 =45 =-86 4146 =84 =-41
tree scope_specificity 36 144 2098 350 1519 1114 =-51 =27 =-1 715 =-25 =76 =14 1746 516 567 =-28 =51 59 =-5 =81 =38 1350 715 4147 =15 =106 =65 =-36
tree scope_specificity 977 1116 99 517 730 4134 4096 4106 4148 =-45 =68 =47 =53 =48 =13 =30 =34 4098 367 2096 =-15 =64 =31 =103 180 4070 =6 =82 =50
tree scope_specificity 574 1360 1746 934 4047 902 711 271 =-46 =-14 =48 =26 =75 =35 945 =24 =-77 127 265 258 =55 =7 =-46 =-51 215 89 =-9 =28 =63
tree scope_specificity 68 4141 4119 777 =-40 =19 =56 =81 324 4098 779 1360 898 4149 2098 290 =-20 =60 888 =53 =-34 =70 =37 91 =45 =-37 =43 =123 =-42
tree scope_specificity 95 37 2 =-48 502 4035 253 477 779 =-43 =42 =34 =58 =69 =74 428 846 2188 1418 =-18 =39 =43 82 =-9 906 =69 =-19 =-39 =26
tree scope_specificity 1116 1567 1342 1746 4056 763 =-47 =60 =36 =4 188 =30 =-36 126 =74 =9 82 435 =-18 =53 855 4150 145 251 =53 =6 =-37 =-55 =-39
tree scope_specificity 36 354 4059 2098 =-49 =15 =41 86 =-39 157 338 =-20 =73 =26 86 402 =-46 =31 29 271 =31 =84 574 4151 119 =-24 =17 =109 =54
tree scope_specificity 36 517 1746 1360 4044 4152 4053 =-45 =46 =69 =38 323 =24 =-50 =11 =50 100 =-53 323 1360 4127 4067 747 =-3 =37 =64 =97 =61 =-39
tree scope_specificity 12 438 =-49 =-7 1570 438 1568 236 271 4153 4119 4076 1100 4107 =-36 =78 =50 =61 =67 =66 251 =-2 =68 =20 =36 949 =28 =-41 =73
tree scope_specificity 747 264 147 =-43 =15 1360 4073 4154 1753 2443 617 496 2006 4058 =-30 =25 =36 =67 =27 =57 =112 =77 =98 =26 2063 =31 754 =-50 =77
tree scope_specificity 249 777 264 1253 2213 574 =-42 =5 =47 =25 459 934 367 176 4155 4156 =-40 =80 =66 =16 1138 =8 =90 =65 433 =43 =-42 =49 =-43
tree scope_specificity 225 407 2443 999 2 2538 106 =-36 =73 =83 1440 89 =-36 =8 =32 =45 =52 =33 4157 4158 262 298 =27 =-30 =-43 89 =-70 =33 =-58
tree scope_specificity 12 958 =-45 =58 442 608 4159 427 =-29 =79 =79 323 457 81 434 4074 2001 =25 =-58 =-49 =64 =-30 =-47 =-47 730 1610 =-34 =25 =41
tree scope_specificity 135 977 82 193 =-49 =1 817 =-34 0 598 =-9 =98 =57 70 =-57 643 1333 =37 =-59 =-59 36 157 322 =-35 =49 1113 =44 =-48 =65
tree scope_specificity 249 37 2 193 =-49 =12 619 517 =11 =71 =-37 4127 193 1802 694 1107 215 =-14 =19 =-39 =70 =45 324 =56 =-29 =120 1610 =-53 =18
tree scope_specificity 36 95 1116 1570 120 1022 4160 =-44 =43 =39 =42 =29 427 =-7 =100 258 =26 =-22 12 =-25 757 1480 574 =3 =49 =57 1021 =91 =12
tree scope_specificity 4070 89 477 1562 4161 2582 179 =-28 =81 =12 =76 =78 =23 1729 1802 1342 902 219 1452 =-26 =72 =44 =38 =21 1342 =57 =-43 =32 =79
tree scope_specificity 387 70 =-63 354 76 888 2155 4162 =-42 =74 =37 =24 1245 =43 =-36 510 528 888 =29 =-37 =-43 =-15 249 386 603 =54 =-25 =-39 =-28
tree scope_specificity 486 215 1729 1253 4163 517 4164 913 =-33 =34 =19 =25 =44 =25 32 2279 2316 =40 =-55 =-49 =-63 1942 895 133 =38 =3 =-48 =-31 =49
tree scope_specificity 70 2015 =-63 =45 249 534 198 323 1360 496 4047 4046 4142 898 =-6 =36 =55 =68 =71 =94 =51 =-46 =-61 434 299 =-31 =39 =31 =-35
tree scope_specificity 354 119 257 =-42 =36 375 246 253 2443 4049 492 =-15 =29 =31 =76 883 =73 =-34 =-38 =-39 2 4165 4166 375 =5 =-52 =-48 =116 =30
tree scope_specificity 37 517 271 10 =-52 4047 225 6 =-45 =16 =7 =59 =1 =27 324 1113 739 246 1325 1297 287 =35 =-46 =-24 =-48 =-23 =75 =-45 =-31
tree scope_specificity 95 4070 2 709 4167 640 1342 94 =-42 =38 534 =12 =-41 =2 =51 500 =46 =-44 510 152 =-30 =18 =-24 =80 510 534 =45 =2 =-21
tree scope_specificity 367 249 574 144 949 956 4155 601 =-13 =-44 =60 =61 =27 =4 =15 =-49 643 81 814 4104 82 225 =-24 =36 =37 =94 =-41 =-33 =-31
tree scope_specificity 86 2155 =-44 =31 808 95 934 238 186 261 2874 887 1580 76 =-27 =0 =47 =36 =78 =40 =49 =29 =34 510 1066 =43 =-8 =-10 =86
tree scope_specificity 4127 155 4152 1116 516 1666 4068 =-30 =36 =26 19 =-7 =52 724 541 294 22 =35 =-32 =-15 =-50 =-32 =79 695 4168 =38 =-47 =-13 =83
tree scope_specificity 108 =-57 423 97 601 773 1039 126 =-12 91 =54 =-7 =-11 =-55 790 517 2098 1380 3113 =-19 =54 =58 =38 =41 =22 =-55 129 =-39 =38
tree scope_specificity 216 574 95 949 747 4169 739 1028 477 107 =-39 =61 =15 =-5 =34 =71 =13 461 =45 =-27 807 =10 =107 198 500 =33 =-16 =-57 =-56
tree scope_specificity 991 1701 328 832 1418 598 122 767 1912 99 =-26 =5 =67 =18 1025 =2 =101 =48 =39 =65 675 1399 11 =33 =-62 =-31 =-31 =49 =-50
tree scope_specificity 135 217 215 167 1912 4165 577 2195 159 =-35 =-6 =14 =40 =64 =77 =45 127 1600 846 =9 =53 =-34 =-49 =-49 631 1144 =18 =-51 =83
tree scope_specificity 70 =-56 217 747 574 4142 3580 4103 2188 1598 227 =-41 431 =-14 =88 =45 4054 =32 =-57 =78 =81 =57 =28 1567 =11 =53 1375 =-43 =45
tree scope_specificity 3580 438 338 4162 4067 534 814 1305 1041 1022 3 =-14 294 =41 =-42 =42 =57 =-38 =-68 =-39 =22 =62 =43 838 1456 =22 =-55 =-51 =64
tree scope_specificity 977 517 136 1912 4117 4170 695 68 =-46 428 303 =4 =-37 =-48 =-49 =67 =41 =99 176 =-12 =35 =41 478 1467 643 =28 =-41 =-48 =-72
tree scope_specificity 1116 1567 76 1992 1411 1675 1401 4147 4171 =-41 =41 =56 =2 =35 =33 367 928 =-34 =91 =66 =25 =23 323 4172 928 =22 =-39 =-50 =-49
tree scope_specificity 387 977 144 119 =-44 71 1519 2679 =-26 =47 =29 =33 =8 164 2140 643 =39 =-45 =-2 =-45 824 =-24 1297 4173 4072 =52 =-27 =-40 =-21
tree scope_specificity 36 4174 4070 10 2694 4175 892 =-39 =2 =66 =74 5 3027 =-9 =74 855 =47 =-45 =65 =103 24 4176 323 2169 =27 =-39 =-30 =-76 =-32
tree scope_specificity 36 516 1570 598 5 1117 299 512 =-24 =-49 =16 =32 =10 =40 82 =-8 =78 =25 387 82 155 =-28 197 =53 =-54 192 =31 =-38 =51
tree scope_specificity 97 95 1360 122 2188 4170 4046 329 709 4177 =-33 =68 =18 =74 =42 =89 =15 354 =-5 =43 303 599 =43 =-46 =-31 731 =31 =-48 =-54
tree scope_specificity 108 4147 =-64 =53 135 779 12 715 =-44 =54 767 492 715 1342 4130 393 2072 =-35 =18 =25 =65 =6 =30 =26 =38 =37 773 =28 =-49
tree scope_specificity 70 =-58 36 144 508 2694 4175 4178 17 =-34 =57 =67 =57 =67 =41 180 =-21 510 =36 =-16 1043 109 2210 1600 =40 =-20 =-22 =-18 =-21
tree scope_specificity 428 808 4130 3277 438 1466 219 4148 1531 1882 4179 =-10 =45 =-67 1327 =43 =-40 =62 =45 =-43 =15 =38 =80 1841 =96 =-28 136 =-38 =3
tree scope_specificity 423 1333 1135 375 68 598 236 461 2694 =-31 =72 =44 =46 =61 286 4180 757 225 =2 316 =30 =-41 =47 =79 =-52 =-29 =-42 =-57 =-29
tree scope_specificity 442 1253 566 4097 242 510 757 4181 285 =6 =50 =-93 =49 227 =-40 237 =-7 =52 =-58 =79 =-60 =63 227 =-37 2197 565 =-17 =83 =50
tree scope_specificity 4047 249 193 2 160 261 4101 4177 4182 4183 =-30 =48 =51 =57 =69 =42 =56 176 2590 =0 =75 =30 11 =28 =-49 853 =-44 =30 =65
tree scope_specificity 37 70 =-59 36 34 =-43 824 =-44 =12 574 =2 =53 699 4184 1144 284 143 451 471 3905 =20 =-43 =-32 =59 =-48 =-44 =-30 =120 =-45
tree scope_specificity 510 11 442 377 4184 1006 236 1041 =5 =85 =40 =55 =117 =-52 846 236 299 =-36 =33 =34 18 =71 =-18 =-66 12 =-53 1480 =-17 =26
tree scope_specificity 135 215 219 3876 271 152 =-38 307 =-15 =43 =5 =57 =68 544 2106 =-2 =57 =86 1113 88 4185 2193 164 =41 =-35 =-39 =-49 =-49 =-46
tree scope_specificity 100 =-43 510 898 496 773 1912 258 764 853 1107 587 =18 =-29 =-30 490 =67 =-28 =-41 =-19 =87 =-63 =90 =46 1586 =-1 1514 =-35 =57
tree scope_specificity 977 86 =-45 808 1113 148 902 4180 303 253 832 2197 432 =-27 =32 =19 =54 =52 =-48 =38 =38 =33 =-57 =95 766 14 =17 =59 =-30
tree scope_specificity 1333 715 681 4107 4155 3580 214 147 4186 4187 4188 4189 4057 =-24 =25 =53 =67 =42 =56 =17 =41 =43 =60 =102 516 =8 =70 =27 =-60
tree scope_specificity 4130 12 192 =-37 =63 598 3580 4190 225 176 1629 4191 =-23 =48 =54 192 =17 =-34 4074 57 =3 339 =52 =-48 =-51 =85 =46 =62 =86
tree scope_specificity 323 143 500 242 258 136 4165 215 =-1 =21 =75 2095 310 3899 =43 =-37 =-33 =-40 80 434 =-23 =26 =34 =-57 972 =-32 =30 =-57 =-49
tree scope_specificity 88 4051 601 215 1992 =-3 =69 487 =41 =-38 1418 940 14 4192 434 318 =-28 =17 1108 =26 =-34 =48 =5 =74 =33 3 =48 =-6 =-49
tree scope_specificity 271 180 4100 215 =-29 68 =32 2155 =-24 =62 =99 1570 609 461 144 832 297 =-17 =31 =44 =23 393 =-39 =26 =-54 =62 698 =25 =-41
tree scope_specificity 97 86 =-22 433 81 4151 1022 354 808 500 38 1319 =19 =-45 =-18 =-41 =81 1746 1039 =37 =-35 =1 =54 =79 =-35 1746 =-40 =43 =-54
tree scope_specificity 108 =-49 428 1220 1116 88 3314 328 4174 2197 4177 2031 =-12 =71 =91 =26 =97 =31 =-51 =-44 126 =-26 =39 2457 492 =-41 =28 =47 =-25
tree scope_specificity 2443 4111 258 12 2155 =-35 =28 2720 433 1031 2098 4073 1342 =-1 4054 =33 =-36 =73 =46 =72 393 =-44 =19 =-37 279 =-25 =25 =97 =68
tree scope_specificity 387 4059 3269 4174 71 4167 1570 767 =-24 596 =-15 =66 176 =-10 =60 =46 =11 =87 =73 =57 976 4193 100 =-26 =41 1468 =-48 =38 =-35
tree scope_specificity 423 217 148 4182 433 3033 165 1297 1834 86 225 =-34 =22 2096 =14 =72 =-49 =-22 =-44 =83 =-27 =75 =39 =-25 407 1022 =-40 =35 =28
tree scope_specificity 108 2015 =-58 =44 4127 249 496 97 135 4084 294 4082 18 =8 =-16 490 307 =19 =-59 =57 =-20 =51 3574 =26 =-28 =-41 =76 =-28 =73
tree scope_specificity 977 681 407 4194 4195 4049 2129 =-29 =17 =6 =77 =72 =28 132 =36 =-26 724 2129 814 1467 2660 =41 =-42 =-35 =-49 817 =-100 =29 =-29
tree scope_specificity 36 4047 95 972 4196 =-28 =51 =8 619 512 =48 =-12 =-30 =66 100 2213 =-54 =48 4072 62 461 3040 =35 =-41 4155 =-21 =62 =-50 =-30
tree scope_specificity 534 1138 510 144 609 4197 2232 1441 =-2 =55 =53 =80 =-54 =39 4111 193 =-27 =18 =97 =54 2106 193 4056 4084 =-36 =30 =22 =11 =32
tree scope_specificity 37 142 3628 4073 1114 =-26 =55 =50 =57 =49 323 86 =-21 991 487 1113 541 758 4198 6 =34 =-39 =-36 =75 =-6 =-36 =-48 =-34 =-50
tree scope_specificity 97 1053 432 407 695 1108 185 4047 779 88 =3 =-46 =32 =69 =-36 =-40 1468 4199 =-30 =37 =38 4200 =23 =-32 46 =53 =-9 =77 =-55
tree scope_specificity 387 4047 773 435 10 956 715 4118 =-26 =37 2194 =31 =-51 =50 433 4181 =14 =-85 =-43 152 =50 =-4 =-64 =61 4193 647 =37 =-21 =-46
tree scope_specificity 4151 2443 2048 609 236 271 122 315 4177 3876 1053 =-24 =47 =33 =71 =41 =13 251 =7 846 =85 =-30 =21 =-47 271 =93 =-16 =57 =73
tree scope_specificity 108 =-55 36 160 3033 1570 4201 4197 105 4202 =-28 =61 94 =-12 =70 1107 =96 =-30 =47 =36 =81 =54 18 361 1882 =33 =136 =-43 =1
tree scope_specificity 298 653 4111 88 176 1912 1360 715 225 1116 4203 =-40 =46 =20 =7 748 =38 =-34 =21 =68 451 185 =21 =-39 =75 =-36 =81 =-49 =-40
tree scope_specificity 958 991 846 1100 136 4144 239 =-15 =29 =85 3884 490 =-4 461 =37 =-12 =-66 =68 24 1044 487 =29 =-38 =-42 51 =-44 =45 =-48 =53
tree scope_specificity 108 =-48 387 534 1403 500 673 88 2018 428 551 947 =17 =-47 =-51 191 =-32 =63 =-41 =-39 =83 =-33 =86 180 =-39 =4 901 =29 =-29
tree scope_specificity 773 198 4167 136 960 4011 1882 767 3413 4204 =-11 =50 =49 =25 =-57 =60 =68 11 864 528 1506 =28 =-24 =-37 =-22 =-48 =56 =-54 =-53
tree scope_specificity 108 4147 =-53 =36 216 258 2720 1467 313 1314 4198 4205 6 500 2242 =28 =-34 =-12 =-26 =-34 =-41 =-40 152 =-38 =12 =-46 =-35 =-14 =-47
tree scope_specificity 699 4111 272 12 2195 =-36 =33 898 598 68 =-22 461 212 832 24 245 =1 111 =72 =-29 =-35 =49 =62 =-23 =50 =34 =62 =78 =-47
tree scope_specificity 773 323 216 1333 838 609 747 86 =-20 757 1104 =2 =44 =35 1834 642 3502 =40 =-43 =-39 =-48 898 =-52 =44 =-51 =-50 =-43 =-44 =-57
tree scope_specificity 70 4191 =-62 =33 387 4059 1006 790 808 673 4174 4182 4148 711 4206 =-26 =65 =36 =53 =58 =69 =66 =53 =20 4207 =38 =-75 =57 =25
tree scope_specificity 423 127 62 198 860 545 951 1113 264 =3 1265 4208 4209 4210 4211 =29 =-37 =-44 =-54 =-31 =-40 =-24 =-47 =-38 =-27 =-51 =-41 =-44 =-29
tree scope_specificity 36 4152 407 902 4197 1041 170 1729 =-28 1117 =-8 =73 =52 =32 =68 617 =43 =-41 =9 =42 2262 695 126 =-27 1297 =23 =-26 =-19 =71
tree scope_specificity 1144 1467 377 2414 312 13 176 1116 354 32 1452 =-25 =55 =48 =12 1220 =30 =-46 4176 422 =36 =-37 =-69 =-28 =-47 =-47 =-49 =-45 =-42
tree scope_specificity 1325 143 215 459 126 =-34 808 328 =-12 133 =36 =-14 =50 =14 145 12 =-22 3059 334 1635 1197 =44 =-21 =-22 =-9 =-34 =-30 =-53 =-41
tree scope_specificity 4073 1271 11 216 127 140 1399 2237 478 13 694 4070 =6 =58 119 =-12 =64 =-32 =-44 =70 163 =-40 =34 =-36 =-41 =-43 =-56 =-39 =71
tree scope_specificity 70 =-41 323 1333 653 1329 4212 4181 278 3884 4047 4213 86 2155 =-18 =38 1570 =12 =47 =-49 =56 =-41 =-38 =-55 =-51 =-43 =-41 =-51 =-44
tree scope_specificity 4111 544 4214 699 1108 808 176 960 225 977 2266 =-33 =56 773 =16 =-64 269 =-4 =36 =62 4215 =15 =-60 =44 =-38 =-44 =69 =46 =71
tree scope_specificity 176 38 4136 375 =5 =-40 =65 1468 107 4216 1253 2194 =-32 1586 =-36 =27 =26 =51 =38 =45 136 4175 104 =-10 =32 =77 109 =23 =97
tree scope_specificity 739 977 4107 123 271 1117 4217 4078 3591 2034 1452 =-36 =36 =39 =39 =47 =46 =38 =8 =6 =95 719 =48 643 =12 =-47 284 =59 =-37
tree scope_specificity 4059 36 516 508 3580 4218 3002 1053 =-23 =51 =24 =55 =31 81 =42 =-32 =25 1021 4219 442 945 1511 =31 =-31 =-60 =1 =-52 =-13 =47
tree scope_specificity 216 1113 11 1333 3993 1325 1668 1297 1600 1025 4220 4016 =18 =-45 =-49 2 294 =102 =-21 =-29 =-26 =-20 =-22 =-30 =-58 =-49 =-52 =-37 =-43
tree scope_specificity 37 512 949 1342 =-17 =15 =56 =-35 4184 1668 1487 856 433 3314 879 1113 =25 =-41 1222 =-23 =50 =-45 4155 =-27 =44 =-25 =63 =-28 =101
tree scope_specificity 4151 3580 2689 4130 922 1403 76 715 2214 3876 720 =-28 =40 =38 =22 952 =31 =-49 =8 =65 727 =19 =-36 =61 635 =29 =-30 =43 =70
tree scope_specificity 4167 1053 4061 3580 4221 160 393 1468 547 4128 574 4085 1380 4222 =-26 =40 =26 =25 =1 =31 =48 =45 =35 =42 =45 =34 =67 =65 =49
tree scope_specificity 609 599 100 135 =-54 =31 3501 3861 354 91 212 888 =-4 =44 =59 117 155 =-54 =31 =48 888 2193 =24 =-36 =-29 =-66 =-53 =-31 =-44
tree scope_specificity 3580 32 11 127 1456 262 3993 715 225 4085 534 1138 498 =-5 =49 =49 =-42 =54 4223 =18 =-71 =31 =-52 =-29 =-52 =-46 =-55 =-32 =44
tree scope_specificity 4152 298 4177 236 4224 1035 2689 1467 1305 877 4187 1333 =2 =-44 =52 =-27 =-26 =-47 353 =45 =0 =-63 =57 416 =26 =-36 =68 =-36 =56
tree scope_specificity 1467 699 2443 965 4111 4170 416 57 163 4109 29 654 =-27 =23 =-1 =49 =23 654 225 =11 =49 =-45 =-34 =74 =71 =-57 =57 =-47 =-57
tree scope_specificity 135 4187 496 4045 720 274 142 94 4178 =-17 =56 =18 461 82 =-23 =71 =-34 =56 =53 =41 =61 =51 1075 631 3 =10 =-33 =52 =105
tree scope_specificity 37 2 790 =-33 747 =-35 =42 =7 284 1113 428 1274 3970 1467 376 435 577 =17 =60 458 =62 =-12 =-31 =-35 =-34 =-48 =-14 =-38 =-48
tree scope_specificity 4191 451 510 215 176 63 752 80 636 =-9 =-49 =6 =59 =58 159 26 =-33 =58 13 824 =-25 =53 =-39 608 =71 =16 =-14 =33 =41
tree scope_specificity 4127 18 1511 757 977 421 2129 824 =-44 =-2 =41 =74 =25 608 644 =-35 =57 =61 =-50 353 196 10 =-12 =27 =-43 977 =-32 =12 =69
tree scope_specificity 12 574 =-43 =7 435 2048 354 1116 4225 4226 1992 =-34 =15 =40 =54 19 =4 =55 264 =-23 779 478 =24 =-47 =-28 =61 757 =13 =75
tree scope_specificity 11 37 133 4218 486 =-28 4077 =48 =-35 =59 386 225 =-1 46 =-22 =53 =-46 1579 861 133 =16 49 =6 =-38 =-33 681 =64 =-28 =-55
tree scope_specificity 814 4147 657 599 1108 2042 2227 1937 2816 4129 595 4061 262 =8 =-23 =64 =44 =70 =-46 =-42 =-22 =-37 4082 =-38 =29 =-30 =-43 =55 =-46
tree scope_specificity 486 3876 167 95 818 68 4227 =-31 =55 1480 4228 =-12 =42 =18 110 =58 =-54 430 1128 =-7 =47 =43 303 =52 =-17 =42 4077 =38 =-32
tree scope_specificity 2241 36 818 1912 508 258 486 512 89 =-16 =13 4132 4178 =-38 =48 =53 =30 438 =-45 =7 =28 =81 133 =81 =-10 2720 =15 =-29 =-57
tree scope_specificity 4107 387 70 =-49 4184 1452 4047 4151 4206 4100 135 1342 =-25 =7 57 =-9 140 =47 =-43 =57 =62 =57 =54 =51 =91 824 =-31 =22 =72
tree scope_specificity 37 4229 10 193 =-39 =4 =-1 1325 =86 =-26 4230 4231 483 284 2730 777 1107 1350 =16 =-31 60 =-22 =65 =46 =-45 =-40 =-31 =-50 =90
tree scope_specificity 699 18 2098 32 4175 2072 531 =1 =70 14 =-55 =21 =61 264 =-19 14 46 =125 =-2 =-3 =44 299 4059 2058 =-19 =20 =37 =31 =-44
tree scope_specificity 37 180 160 =-26 =48 1245 619 82 =-25 =27 =-28 =-46 127 1600 262 532 1342 892 =8 458 =65 =-31 192 =48 =-17 =-36 =-37 =-34 =-45
tree scope_specificity 11 127 2018 1253 1547 2241 1360 3269 1039 97 754 308 =2 =43 =46 =-40 237 =-29 =48 =75 =25 1039 =-53 =35 =-46 =40 =-39 =-40 =-53
tree scope_specificity 4232 71 510 272 100 =-45 1666 432 1567 915 1006 =-17 =20 =35 46 =-5 =38 =26 =43 =60 187 119 =-51 640 =-20 =34 =40 =19 =91
tree scope_specificity 773 720 1007 95 3308 1116 4056 4228 4085 1411 3844 4045 =-27 =38 =43 =34 =29 =41 =32 126 =-29 =11 =45 478 =16 =-58 =62 =56 =-47
tree scope_specificity 4197 4151 486 258 2048 1628 4096 773 122 1191 319 =-10 =28 =33 1767 2188 =5 =68 =82 =-47 =60 =-54 =80 224 =-30 =10 =27 =59 =69
tree scope_specificity 164 991 433 3993 198 143 1511 724 2048 1108 49 =19 =-6 =-22 =76 =-9 =-24 =-35 =-45 =-52 739 =-36 114 =62 477 =-41 =40 =-45 =-48
tree scope_specificity 1511 1547 2689 1912 3470 1021 13 4073 832 4072 898 =2 86 =-18 =44 =-41 =37 =63 =-42 76 3656 =-32 =34 =10 =45 =73 =31 =-57 =-33
tree scope_specificity 4232 88 1467 4147 4165 720 438 285 4149 4129 1531 =-14 =18 =63 =54 264 =-28 =35 315 838 =22 =-38 =-58 =55 =52 =52 =-44 =-41 =83
tree scope_specificity 364 4214 4130 97 928 545 824 95 4110 =-43 =31 =14 691 1068 83 137 =10 =-31 =-38 =-41 =-40 =-33 1372 =-49 =27 =-43 =51 =61 =-48
tree scope_specificity 599 81 1245 164 2511 699 566 4127 3884 242 500 4233 915 =14 =50 =-44 =-9 =-41 =-42 =61 498 =-62 =43 =-36 =-49 =-47 =-22 =-41 =-44
tree scope_specificity 773 271 595 887 1253 4047 4194 4107 4234 4181 =-13 =-79 =32 =45 =55 =46 =28 =41 38 =62 =-11 334 133 809 =44 =-19 =-2 =-39 =-44
tree scope_specificity 405 24 164 2241 643 323 1506 2774 176 1912 934 =2 =37 =61 654 =19 =67 =-53 =-26 =-37 =-37 3824 =-56 =43 =-41 =-24 162 =87 =-18
tree scope_specificity 4230 808 595 1452 1138 4235 11 217 483 528 3 948 =7 =-30 =-23 =-33 =-39 4051 =-40 =43 =-52 =-58 =29 =48 =42 1841 =73 =-26 =83
tree scope_specificity 709 193 1602 1480 153 808 4236 4237 4238 393 =-21 =14 =36 =38 =44 546 =-22 =66 =35 =17 =48 1107 1618 546 =15 =60 =-34 =-27 =21
tree scope_specificity 70 2015 =-53 =34 4232 298 4239 709 264 715 1075 147 =-34 =12 =42 =43 328 2097 898 =-4 =26 =49 =20 264 =51 =3 =-53 =-36 =79
tree scope_specificity 4162 2031 4165 731 219 10 1253 80 215 105 1440 =-41 =34 =24 =6 215 =14 =-22 =33 694 =1 =41 =38 =-36 =48 1028 =60 =-22 =49
tree scope_specificity 70 =-41 510 4198 4240 140 1068 642 1467 942 361 1220 428 3314 =35 =-20 =-5 =-2 =-17 =-41 =-30 =-40 =-43 =-34 =-45 =-59 2034 =-12 =60
tree scope_specificity 486 1053 1041 2096 2590 4163 1487 846 80 157 =-34 =-2 157 =24 =-29 1586 =14 =-22 =34 =34 =37 585 =69 =-19 =35 =60 4077 =38 =-32
tree scope_specificity 492 4241 595 4242 186 2241 609 502 81 1467 1892 2417 479 =5 =-32 =-33 =-44 =-48 =-37 =-38 =-45 =-54 =38 =64 46 =68 =-14 =69 =26
tree scope_specificity 405 4111 1220 1305 2164 720 2443 4243 1502 =-1 49 =46 =-29 =55 =43 =57 =61 1802 29 =5 =-41 =54 130 119 =7 =-44 =32 =66 =69
tree scope_specificity 18 777 119 4103 4142 4070 =-24 =45 =44 =49 911 3899 1064 =11 =-51 =-47 =72 =43 1570 1028 152 279 =-46 =12 888 =-12 =54 =5 =31
tree scope_specificity 4127 2443 699 1220 354 1116 405 2131 4244 635 =-37 =9 =18 =51 =56 512 152 =4 =59 =-6 1097 =17 106 =-34 =39 =-23 =-46 =56 =63
tree scope_specificity 97 4245 4175 516 249 387 288 4084 1531 4049 253 =-15 =25 =13 =23 =39 =41 4049 856 =31 =-21 =-33 =-32 142 =28 =-39 =55 =71 =-45
tree scope_specificity 108 2015 =-47 =28 846 159 720 4177 =-11 =48 =50 157 1086 =-32 =28 270 4246 =30 =-31 =-31 2164 4214 4165 1159 =1 =44 =58 =77 =91
tree scope_specificity 4127 11 1360 1100 24 37 949 =-18 823 =-9 =103 860 3314 1342 734 =8 795 =47 =-37 =-35 =-47 =-31 =-35 =59 1991 =21 =-30 =-50 =53
tree scope_specificity 4232 4230 2443 4242 150 1635 97 270 517 855 856 4247 =5 =-39 4248 =-44 =31 =-25 264 =-15 =41 =-31 =-38 =-43 =-37 =60 =40 =78 =78
tree scope_specificity 486 37 3628 157 =-23 =0 =35 808 4249 4115 1350 1469 4250 938 4219 =16 =-43 =-33 =-48 =-23 =-25 =-21 =-38 1096 =73 =-24 415 =33 =-26
tree scope_specificity 1629 3269 4152 86 4228 =-27 =39 2097 898 3628 1624 13 974 496 187 =-2 =34 =44 =-41 =-39 =-49 =42 162 =28 =-30 =54 =45 =52 =52
tree scope_specificity 272 70 1423 =-49 =34 3861 143 247 1068 3059 818 855 545 1297 =14 1746 =-40 =32 =-43 =-28 1610 =61 =-38 =-40 =-43 =-28 =-46 =-62 =57
tree scope_specificity 2443 4177 808 148 4151 1245 434 176 960 740 318 =-12 =29 =-37 =50 =9 =18 =-33 =48 407 144 =-14 675 =-16 =63 =48 =43 =70 =50
tree scope_specificity 3502 699 1403 1271 298 1054 2001 2093 1657 846 150 1469 =7 =-26 =-39 4051 =23 =-32 =-34 =-39 =-44 =-50 =-30 4067 =-44 =27 =62 =-41 =-56
tree scope_specificity 86 =-18 63 1547 405 824 =-21 695 1108 109 323 =14 =-33 3 =73 =-23 =-43 2992 157 =-27 212 387 =-11 =36 =66 =50 =61 =-55 =44
tree scope_specificity 486 2048 1053 4165 2098 2034 354 808 4085 212 949 3269 =-38 =41 =26 =11 =39 =48 =-2 =41 =14 =51 =51 534 601 =0 =103 =-31 =26
tree scope_specificity 773 4152 13 451 3366 487 11 1333 951 824 225 =-40 433 =29 =-35 4223 =10 =-47 =-42 =-41 =-46 =-43 =-39 82 =-13 =45 =-38 =48 =-45
tree scope_specificity 709 739 433 2417 3884 71 10 3033 107 80 227 =0 122 =-51 =36 =2 =44 =52 =9 =22 =-54 =-41 =-32 435 =6 =83 4239 =32 =-55
tree scope_specificity 70 434 =-52 =17 486 4214 4070 4251 496 512 528 =4 =-44 224 1114 38 735 =-8 =-77 =-44 =41 596 =23 =-32 =45 =48 =47 =61 =29
tree scope_specificity 1253 1144 1547 57 4252 123 169 4253 1736 42 898 =-16 =11 =34 =42 =46 =71 1538 4248 =12 =74 =-17 =59 88 =25 =-38 =-45 =-31 =36
tree scope_specificity 37 319 434 3277 790 4051 =-38 =11 =-1 =35 =25 367 =2 =81 18 210 2063 3574 =13 =-38 =-43 380 =50 =-15 432 330 =-18 =48 =44
tree scope_specificity 1025 1360 423 2894 438 1116 715 4254 2086 =-24 =29 =42 135 =43 =-22 =7 135 =-2 =39 =53 =-29 4255 91 =27 =-25 =-48 795 =48 =-29
tree scope_specificity 2195 4184 270 258 1319 898 1264 32 599 =4 =-35 =-40 227 =-22 =57 =34 =-30 367 36 =-40 1538 =-9 =54 =6 =-36 =67 4089 =41 =-28
tree scope_specificity 4181 4102 541 4256 1021 1305 813 21 =19 =-39 =-39 354 =-44 =8 905 285 4257 4258 =-22 =43 =46 =22 =34 =-41 4259 =-27 =28 =-52 =-60
tree scope_specificity 486 4127 739 432 4073 431 4165 4232 516 3441 212 747 =-23 =-1 91 =43 =-45 =43 =9 =41 =37 =46 =60 =23 4260 =46 =-30 =42 =27
tree scope_specificity 545 4230 1075 4255 1912 2443 654 4136 186 193 1452 958 =-13 =33 =47 =10 =40 =51 176 =-2 =50 =41 =52 =-53 135 =-28 =96 =75 =-43
tree scope_specificity 492 4261 4178 4262 7 720 2443 4097 455 619 70 =-47 1624 3277 =-5 =41 =-48 730 =-28 =13 =22 =38 =31 =44 =41 =45 =55 =56 =20
tree scope_specificity 127 24 319 164 4263 2694 4245 4182 861 3277 4264 =-2 =38 =31 =-42 =51 =58 =43 =54 =-40 636 26 =46 =-22 =-17 1992 =-29 =24 =-38
tree scope_specificity 387 2689 1108 3861 298 2227 1441 4111 3894 4049 4265 =-7 =43 196 =30 =-29 =54 =54 =42 =-35 =-41 =-62 =-43 =21 430 757 =17 =51 =-8
tree scope_specificity 808 70 =-39 496 4044 4092 4228 1640 135 4178 368 682 193 =-19 18 =25 =-31 =13 =47 =43 438 =0 =36 =-36 =32 =38 =24 =46 =42
tree scope_specificity 773 428 1025 312 4111 4151 1104 924 148 3628 =-7 =44 =20 =29 =25 =45 =48 =-42 659 =-3 =63 1802 186 2197 =-39 =19 =32 =41 =-45
tree scope_specificity 699 217 1025 3905 80 2443 1441 4194 180 3277 4174 246 1767 =-27 =41 =26 =55 =29 1116 =-4 =24 =55 =51 =57 =19 =-40 =40 =-25 =-44
tree scope_specificity 4044 1547 739 512 196 438 4073 119 257 4119 3872 =-34 =29 =33 =55 =7 =58 =23 =-23 598 =-14 =34 =25 749 =-63 =19 4069 =39 =-27
tree scope_specificity 108 =-38 1007 4044 4214 428 942 3840 1648 720 4266 4236 =-1 =46 =40 =43 =50 =-42 =-43 4006 2195 946 =-49 =6 =22 =35 =59 =25 =59
tree scope_specificity 4177 4107 2689 534 380 458 126 89 =-38 =36 100 =-26 1738 =17 =-28 =-20 14 =-36 =20 4056 =-24 =34 928 3 =32 =-21 =-34 =55 =62
tree scope_specificity 387 2241 76 4267 4268 2690 2538 107 1562 1717 4073 =-15 =36 877 =-19 =39 =40 =35 =46 =31 =47 =53 =17 1147 =-61 =22 1565 =18 =-26
tree scope_specificity 544 97 258 423 747 4232 4181 4197 2031 =0 =39 =43 =-56 =70 68 442 =-19 =29 168 =50 =-19 =-24 730 =-20 2582 =24 =-33 =-42 =49
tree scope_specificity 4230 70 =-36 579 4215 1360 977 354 2188 2232 1620 =-36 =42 =39 =27 510 =19 =-15 196 4158 =25 =-45 =-31 91 =27 =-19 =-43 =-32 =71
tree scope_specificity 4073 4242 4269 754 2015 70 =-39 300 1360 4207 2894 81 =-4 =-43 =45 =39 977 2063 =29 =-16 =-15 =-30 1009 =49 =-26 =26 =57 =66 =60
tree scope_specificity 1629 2031 4242 2522 4197 1624 264 =-13 486 2262 2112 162 4263 2097 =-10 =36 =49 =23 =38 =38 =30 =-35 948 =64 =-23 =62 =64 =40 =59
tree scope_specificity 4107 387 510 236 2282 186 641 960 1695 435 4270 =-19 =36 =17 =27 =47 1108 =36 =-33 =50 =45 =29 4180 2106 =-23 =29 =28 =15 =70
tree scope_specificity 510 4152 176 757 1912 2232 309 4265 =-12 =43 =24 =33 =47 =23 473 13 24 =36 =-27 =-37 =-38 =54 1411 4271 779 =-18 =23 =29 =57
tree scope_specificity 4184 4269 4182 361 258 123 846 623 199 =-13 =36 =24 =13 155 1314 956 2279 =16 =-31 =-30 =-36 =42 4086 =-15 =30 =-30 =42 =56 =59
tree scope_specificity 699 2511 4240 1116 109 4224 4202 4054 1487 758 4045 =-13 =26 1066 =29 =-31 =35 =33 =55 =43 587 =7 =66 4235 =20 =-32 =-37 =-36 =-40
tree scope_specificity 4127 387 4047 4272 972 3823 421 159 =-20 1116 51 =-16 =44 =25 654 =47 =-29 =48 =8 =46 =47 4248 938 188 =28 =-7 =-40 =-35 =48
tree scope_specificity 3966 4144 4273 70 =-28 570 62 1184 377 4274 609 164 1245 4275 4276 =21 =-36 =-42 =-7 =-25 =-24 =-16 =-39 =-27 =-35 =-24 =-48 =47 =-44
tree scope_specificity 1253 4263 861 4245 4100 1567 2129 4277 577 3856 586 =-14 =34 =39 =22 =44 =36 2129 4166 =23 =-31 224 =-78 =2 =51 =52 =-39 =49 =35
tree scope_specificity 3269 3861 86 =-17 895 380 4278 1147 1035 856 377 284 965 =19 =-35 =-10 =-33 =-12 =-39 =-32 =-49 1264 4279 =-29 =24 =42 =-40 =-53 =59
tree scope_specificity 773 4245 88 727 1456 3905 977 948 610 752 1942 =7 =-37 =46 =-32 95 =-37 =15 4215 4280 =22 =-45 =-36 =-39 =-43 =-38 =-36 =57 =-39
tree scope_specificity 4167 451 1314 434 4096 1562 531 145 773 1774 302 =-6 =28 =39 =-41 =-31 =45 =46 =39 1339 679 60 =40 =-22 =-34 =-21 =-36 =25 =37
tree scope_specificity 405 1271 127 699 423 1333 2257 545 1635 867 32 49 4225 =14 =68 =-13 60 =62 =-23 =-35 =-30 =-24 =-41 =-38 =-18 =-37 =-39 =-29 =56
tree scope_specificity 2015 81 508 4094 4078 71 1006 4281 4266 4282 4283 155 =-17 459 =-13 =27 =33 =42 =37 =46 =21 =16 =38 133 =-57 =10 =37 =-31 =34
tree scope_specificity 1220 407 423 367 2992 4225 261 4236 4151 54 =-15 =27 =38 =45 =34 =46 =44 =13 730 =-37 =27 2096 2921 432 =39 =-17 =-32 =-26 =-20
tree scope_specificity 2282 144 1411 1117 1487 928 2445 3580 681 =-14 =10 =24 =37 =-47 =46 1039 =52 =-24 =51 1117 1220 141 =26 =-31 =-22 =-33 681 =69 =-21
tree scope_specificity 1511 4107 1547 1079 70 =-28 403 127 2042 97 534 523 1407 =18 =-31 =-35 1006 225 =-29 =7 =23 =-33 =-28 =-31 =-38 =-58 =-50 =70 =-41
tree scope_specificity 4265 4190 62 1668 599 3899 1040 3607 757 2561 2282 10 =-4 =9 =38 =-49 435 34 =22 =-24 =63 =-47 =-42 =-36 =-24 =-27 =-40 =44 =48
tree scope_specificity 458 824 =-19 2414 4073 2582 965 2447 2095 1403 261 =10 =41 =62 =-28 =-30 =-42 711 748 4120 =-42 =29 =26 =38 =57 =-35 4109 =-23 =33
tree scope_specificity 4265 4151 4044 298 403 1353 80 4282 4235 841 1872 =-4 =47 =39 =-51 =44 245 =7 623 =60 =-24 =-38 =-38 =-31 1148 =33 =-23 =44 =45
tree scope_specificity 3314 813 779 754 4284 2282 4229 577 4281 3844 438 =-12 34 =-8 =33 =36 =53 =24 =39 =32 =47 =28 608 1342 =-31 =38 =43 =-35 =-41
tree scope_specificity 4230 4102 1025 808 193 176 4144 636 =-7 865 898 =-45 =13 =27 =44 224 654 451 =-1 =45 =57 =-14 =13 328 =52 =-19 =32 =-50 =65
tree scope_specificity 36 430 257 1452 3844 999 1699 3018 4285 2694 =-31 =24 =36 =32 =29 =28 =47 =40 =26 734 =-7 =39 1628 1297 3607 =17 =-45 =-24 =-39
tree scope_specificity 1912 1600 3624 4196 81 4181 1937 695 4286 434 451 =3 =40 442 =40 =-11 =-39 508 740 =-4 =-41 =31 =-39 =-49 =-31 =38 =55 =-28 =48
tree scope_specificity 4230 1511 217 108 =-32 4197 3861 4269 2291 1116 225 =-10 =15 307 =28 512 =21 =-53 =55 =53 =-49 =47 27 =-33 =39 22 =-48 =24 =64
tree scope_specificity 416 264 747 4067 4287 =-24 =31 =21 =10 2511 2034 735 4117 4151 4011 4288 4221 =-2 =34 =43 =46 =44 =39 790 =-5 =-70 =45 =-41 =-34
tree scope_specificity 11 773 2031 534 4072 576 4051 2263 1225 =13 =-18 =-40 =34 =-19 =-29 271 958 654 4289 99 =-36 =5 =33 =20 =34 =20 =44 =-31 =-44
tree scope_specificity 4158 4255 99 2031 1021 258 4098 89 =-3 =17 =56 864 619 =-3 =-43 =24 4144 2992 =-19 =31 =43 =36 91 1746 =43 =-4 =-19 =-41 =-30
tree scope_specificity 272 4127 486 4078 808 1487 3348 4290 1468 4132 4291 4292 4293 =-14 =36 =38 =28 =38 =34 =41 =43 =29 510 =58 =-21 =41 =25 =45 =46
tree scope_specificity 814 492 2262 4107 49 1271 1108 4213 3040 1325 590 =10 1342 =-43 =38 =-26 =-34 =-43 =-28 =-35 68 =13 =-37 =52 46 =59 =-10 =20 =-35
tree scope_specificity 1325 1774 1992 695 81 4263 1135 643 =7 =-29 =-34 =53 =-30 236 693 4187 1166 1673 =-34 =22 =20 =32 =34 =25 34 =44 =-9 =48 =-38
tree scope_specificity 140 323 3884 4294 747 1104 752 236 2522 4047 =-5 =40 =56 193 =28 =-28 =45 =32 438 46 =24 =-26 1991 =44 =-25 =-46 =-35 =-37 =-35
tree scope_specificity 4230 3861 924 4295 977 4178 4296 176 681 =-19 =13 619 =17 =-15 =38 =45 767 4158 2042 4211 =26 =-22 =-38 =-39 =-30 =44 =25 =-51 =62
tree scope_specificity 487 4255 1360 135 4056 4107 808 2031 4175 =-17 =34 =27 =23 =55 =35 25 4056 88 =26 =-30 =-26 =-22 303 4058 =28 =-20 =-29 =-49 =-42
tree scope_specificity 1547 1511 435 4152 163 364 367 783 =-8 =41 2072 285 =-2 =35 210 =65 =-17 =-40 2582 =21 =-34 =44 739 =16 =71 4190 =-48 =35 =-45
tree scope_specificity 846 1360 3884 68 418 =-21 =26 =0 =-49 319 91 =28 =-19 =-29 18 856 4094 1043 89 68 =51 =-2 1668 =64 =-12 =-14 =-30 =-27 =-1
tree scope_specificity 4148 2241 813 4158 217 532 4044 1635 4078 1469 6 =9 =-23 =-27 =47 =-37 =37 =-38 2689 =-37 =26 1463 =-46 =30 =-37 3673 =-56 =25 =45
tree scope_specificity 4232 739 1007 605 1025 387 4193 4295 2131 508 119 1440 =-5 =42 =-18 =23 =38 =34 =39 =9 493 =-13 =43 =-39 =44 824 =-30 =32 =53
tree scope_specificity 487 88 316 699 215 608 227 730 =-5 =54 =-29 560 4198 =15 =-43 =-27 608 407 =57 =-12 2197 4281 =-3 =49 =44 =-30 =-29 =-29 =-41
tree scope_specificity 80 595 1006 4100 4232 148 227 4143 =-6 =46 =-19 438 72 =11 =-40 =42 =45 =47 438 955 1469 =53 =-23 =-25 =-23 =35 334 =20 =-23
tree scope_specificity 1511 2241 709 144 18 3574 0 322 =14 =-9 =-29 =-34 =-13 481 =8 92 =65 =-24 767 560 864 500 =56 =-11 =-9 =-21 =-31 =-38 =-34
tree scope_specificity 1640 4230 4047 25 186 4127 62 196 94 1039 3241 2725 271 =-2 =20 =54 =51 =-21 =36 1009 =-33 =33 =-37 =38 =44 =-20 =43 =60 =-28
tree scope_specificity 186 1100 3033 4271 4297 432 2725 119 4045 =-21 =43 4127 1764 77 =-4 163 246 =84 =-6 =-39 =-41 =39 =36 =17 =42 =36 =44 =50 =45
tree scope_specificity 2042 127 2511 312 1511 4278 4298 924 1610 3628 3624 354 1729 =-13 =24 192 =12 =-14 =50 =40 =22 =32 =-38 =-47 =-27 =-39 =-36 =-35 =-37
tree scope_specificity 4127 1668 215 1992 249 2048 212 223 1116 4049 =-19 =21 70 =-38 =6 =43 91 =35 =-25 =38 =-44 1116 =43 =-29 271 =15 =-12 =-26 =42
tree scope_specificity 4128 846 135 2227 53 4117 3749 =-21 =23 =27 =43 =23 438 924 631 471 =-27 =29 =38 =43 =47 264 382 =-25 =40 442 =6 =34 =42
tree scope_specificity 186 544 271 1079 1648 4194 1469 82 574 =-22 =9 215 157 212 =-25 =14 176 2194 =-24 =28 =39 =15 =-35 =42 =39 =-48 =12 =34 =45
tree scope_specificity 4230 699 752 4263 3269 4299 4167 196 1774 88 747 236 145 =-4 =-41 =15 =11 =-30 =38 635 =-33 =36 =30 =-45 =37 =46 =40 =-39 =59
tree scope_specificity 4230 699 298 386 108 1423 =-40 =25 486 3314 470 996 1511 490 679 =-1 =31 =18 =-27 =39 =-26 =-31 =27 425 =-39 =9 =-28 =-37 =57
tree scope_specificity 777 833 486 4208 416 37 841 253 94 =-20 =27 =23 =41 716 210 4054 =-5 =38 1694 =27 =-25 =39 =-33 =-41 425 =26 =-23 =-43 =21
tree scope_specificity 1113 1701 4117 296 451 4130 4300 2034 4301 3441 364 1452 2155 =-10 =15 =29 =-40 =38 =42 =31 =43 =37 =22 =34 =38 4302 =45 =-11 =-36
tree scope_specificity 3884 4241 82 2640 =-13 =32 1360 257 633 4303 236 4304 2725 =-16 =31 =38 258 =27 =-25 =46 =26 =39 948 1467 =29 =-28 =-24 =56 =-47
tree scope_specificity 534 860 2042 814 247 100 =-24 323 3338 1329 =14 =-27 =-39 =-28 =-24 =-31 29 =15 =-46 =-27 139 508 1695 4068 =-32 =21 =21 =32 =24
tree scope_specificity 4111 1138 1245 958 2291 3856 2096 4070 1360 3433 4130 =-12 =30 =42 518 709 =20 =-38 =-48 =44 12 =-17 =38 =44 =51 =40 =-23 =24 =48
tree scope_specificity 595 323 1467 70 =-27 4245 609 3536 3059 1795 734 888 =0 =33 740 215 =4 =46 =-38 2213 =-29 =27 =-33 =-36 =-28 =47 =-35 =-38 =36
tree scope_specificity 4273 37 152 1420 958 136 =-34 =-4 =22 =26 619 1107 824 =-12 922 =44 =-12 =-18 =-29 4179 18 1834 705 =19 =-18 =-31 =-3 =-35 =-47
tree scope_specificity 2018 2241 2282 699 2242 1411 532 3905 965 36 163 =-5 =22 2770 0 686 =28 =-3 =-20 =-46 =-29 =-33 =-30 =43 =-29 =-33 =35 =-32 =-37
tree scope_specificity 4215 4085 715 2197 4098 1144 641 2195 2164 4305 =-10 =39 =32 =27 458 =34 =-12 =-41 =41 215 1401 133 =-4 =33 =-37 =44 =20 =41 =-36
tree scope_specificity 4255 270 534 699 127 253 303 1992 2048 1116 225 =-19 =11 823 10 =-12 22 =31 =-33 =41 =58 =30 =28 =39 =-34 =-32 =-10 =-25 =-41
tree scope_specificity 2443 1253 4225 1567 4070 1091 4293 318 4126 106 =-15 =19 =23 =14 =33 =34 =33 679 1220 479 =27 =-22 4035 =-26 =28 =-45 =49 =28 =37
tree scope_specificity 512 4072 416 579 323 1469 =17 640 =-37 =26 =-25 =-26 =-32 =-35 46 2034 508 1191 1644 =-12 =28 =27 =39 =55 4117 2689 =-40 =4 =36
tree scope_specificity 10 3413 1220 2188 425 1926 4070 328 4096 =-24 =28 =2 =34 =41 =17 =18 709 =-46 =15 =31 1360 2106 1118 =6 =-39 =38 1245 =43 =-15
tree scope_specificity 272 4241 1882 2106 3962 167 190 1325 4306 775 4136 4135 4307 =-9 =31 =32 =33 =33 =40 =-40 =45 =26 =37 3318 =23 =-24 =-39 =55 =40
tree scope_specificity 2561 1043 4308 4049 382 2015 0 12 =-17 4273 861 481 435 =1 =30 =23 =-30 =-35 817 =-32 =6 =35 =35 246 =42 =-21 =-40 =-22 =-47
tree scope_specificity 1006 4070 4183 4281 4309 3113 720 4137 1128 4310 3876 370 =-12 =31 =23 =37 =24 =34 =34 =24 =40 =42 =39 =42 3356 587 =37 =-15 =-29
tree scope_specificity 3532 895 387 160 924 496 4184 4311 4189 347 187 =-18 =30 =6 =35 =26 =43 269 =49 =-24 945 =24 =-44 =28 4235 =13 =-40 =-37 =44
tree annex_a_controls 585 4312 4313 4314 4315 1894 2192 4316 =-118 =67 =-42 =69 =60 =84 =57 =81 353 =-102 10 37 322 =-60 =44 =42 126 =-33 2892 =96 =-65
tree annex_a_controls 205 513 4317 4318 4319 =-113 =27 =84 =9 686 474 1357 682 =-73 =78 =71 =86 =59 4317 37 846 =-96 =45 513 =17 =72 22 =105 =-10
tree annex_a_controls 376 4317 1795 4320 4321 4322 =-107 =74 =87 =66 2204 4323 1139 =-83 =60 =71 =56 2164 =76 =-53 353 =-94 29 2204 =15 =110 4324 =105 =-68
tree annex_a_controls 1841 =-102 37 10 338 1148 527 =-91 =79 =52 =99 4325 13 1228 =90 =-66 =-62 =-82 4326 478 1088 4327 4328 =82 =-54 =-45 =-62 =-53 =-71
tree annex_a_controls 63 2160 =-98 =-25 1096 354 =-82 =-5 353 =-80 1333 4329 324 4330 677 604 1834 1400 3376 =85 =-50 =-13 =-69 =-20 =-52 =-72 =-22 =-66 =-78
tree annex_a_controls 63 4331 4332 =-95 =9 =65 4331 435 4332 1502 4333 4334 1384 =-81 =63 =79 =74 =3 318 =36 =-77 600 =61 =-67 4335 4326 =87 =-64 =-63
tree annex_a_controls 205 2160 4336 1440 =-92 4337 =-69 =80 =74 70 =-92 1440 37 =-58 =53 =102 1440 37 =-70 =21 70 =-27 198 4329 4338 =90 =-63 =-49 =-55
tree annex_a_controls 2062 2018 2096 4339 =-88 =10 255 4320 4321 =-71 =80 =75 =78 510 =-83 80 4340 =-52 =81 82 =86 =-56 10 4340 328 =-67 =74 =75 =71
tree annex_a_controls 2204 1502 2243 4336 4314 4341 4342 =-85 =23 =41 =77 =72 510 =-79 =20 510 =-86 86 2298 4343 =57 =-61 =-67 =-58 435 510 =-83 =12 =89
tree annex_a_controls 1841 2084 4344 =-84 =35 =44 100 =-84 198 1767 37 734 4345 4346 4347 3322 1872 =81 =-53 =-55 =-68 =-69 =-82 =-45 1467 =81 =-51 =-64 =-77
tree annex_a_controls 1668 2093 =-82 4343 =75 =-54 435 2018 767 399 388 3013 4312 4348 3355 2246 =-64 =2 =38 =59 =35 =60 =43 =14 =51 2160 =64 =-62 =65
tree annex_a_controls 585 2160 4349 4350 4351 4315 4313 =-80 =23 =35 =39 =71 =59 108 =-76 =50 110 108 =-82 37 4340 =-53 =68 608 =-15 375 =59 =-67 =58
tree annex_a_controls 376 2062 4312 1988 4322 4352 =-78 =70 =77 353 =-71 =10 =58 353 =-20 2298 =66 =-48 119 215 =-57 =75 1882 484 652 =72 =-63 =-49 =-73
tree annex_a_controls 513 585 4319 4350 4353 =-77 =62 =74 =56 215 123 353 =-72 =-18 =61 510 =-61 =62 353 =-79 510 =-71 126 4354 =-72 =71 576 =58 =-39
tree annex_a_controls 1841 2038 4333 =-76 =-2 =13 1991 139 338 1567 1624 33 1947 =-59 =28 =61 =36 =59 =74 =86 4355 139 133 387 =-3 =67 =61 =91 =-65
tree annex_a_controls 4356 2214 2200 4357 1096 2238 =-75 =20 86 255 =-47 =37 =-72 =53 =44 459 1096 =-46 =6 =68 2214 2200 631 =-30 =48 =57 4358 =71 =-58
tree annex_a_controls 1841 4359 =-74 =73 1795 1953 1114 477 285 376 4360 =-54 =58 4323 =36 =-53 =50 =68 =71 4226 4361 4362 4330 =58 =-52 =-47 =-62 =-52 =56
tree annex_a_controls 63 4363 4364 =-72 =23 =36 353 4146 =-73 =49 1795 513 152 4365 =-56 =63 =31 157 255 344 4363 =-39 =70 =62 =78 =61 4366 =61 =-70
tree annex_a_controls 2096 4356 4367 2214 4350 =-71 =56 =-12 =60 =27 1440 530 598 4368 80 =-65 =-15 =-1 =53 =75 435 80 1009 4356 =-2 =41 =-58 =73 =68
tree annex_a_controls 4331 1440 4369 4370 4316 =-71 =60 =50 =50 86 2243 2065 695 =-6 =-57 =66 2164 4371 =67 =-53 =-60 2214 2049 =-68 =54 =34 4326 =65 =-55
tree annex_a_controls 63 4317 4364 4372 =-70 =55 =52 =28 4317 399 2125 4373 4374 4320 4375 =-47 =61 =40 =65 =48 =57 205 =-9 =49 196 119 =-5 =67 =-55
tree annex_a_controls 1841 4337 4376 4377 =-69 =48 =47 =71 353 =-62 4378 4362 133 328 1039 160 4379 =3 =-66 =63 =68 4380 =75 =-42 2893 =64 =-49 =-62 =-76
tree annex_a_controls 205 4312 2062 1918 1795 4381 =-68 =27 2297 =-45 =60 =37 719 =53 89 =-50 =27 =56 2062 89 1795 =-48 =9 493 =46 =-17 4361 =63 =-56
tree annex_a_controls 1668 1953 4363 4382 4344 2256 =-68 =22 =43 =64 =37 =55 100 =-73 510 =-62 198 139 10 4383 46 =9 =-35 =63 2007 =58 =-47 =80 =-65
tree annex_a_controls 1841 205 =-68 1795 =-40 =74 68 255 1114 1668 =10 63 =9 3018 =-67 =60 =63 =64 80 435 601 1280 =-57 =55 205 =-6 =55 =66 =80
tree annex_a_controls 205 2198 4384 2243 4385 1947 4386 =-66 =32 =-3 =7 527 =-29 =66 =68 =52 686 108 =-54 353 =-48 2241 546 =43 =-6 =-54 381 =57 =-57
tree annex_a_controls 513 585 4146 4387 4388 =-65 =61 =34 =9 89 14 3013 =-36 =46 =50 490 =2 =69 490 4340 399 585 =22 809 =-63 =59 =54 =72 =57
tree annex_a_controls 1841 4389 2235 =-66 4208 =-34 =56 =76 215 139 686 4340 493 3904 =-73 =40 1096 =-45 =41 =47 1096 =-33 32 =52 =-37 =75 4280 =70 =-46
tree annex_a_controls 585 4356 1988 4373 4368 =-65 2921 =-32 =39 =64 =28 =21 4368 123 322 459 36 =-60 =-12 =45 945 =47 =-31 =46 1933 4390 =45 =-53 =-42
tree annex_a_controls 513 4317 2200 4356 4391 =-65 =66 631 =-30 =46 =15 13 =37 =-42 510 =-62 600 399 4345 4317 2200 344 =-15 =69 =66 =47 =-50 =64 =-60
tree annex_a_controls 376 4317 4363 4370 2198 808 4392 4393 =-64 =45 =68 1220 =-34 =82 =35 =70 70 =-66 =72 70 =-60 22 =65 =-50 139 4317 =-14 =47 =74
tree annex_a_controls 513 1440 4320 4372 =-63 =66 =59 100 4394 =-67 =37 1502 127 695 =35 =-16 =-47 4394 =-32 =54 1440 =1 4395 2001 13 =65 =-43 =-54 =-61
tree annex_a_controls 1096 513 4396 4397 =-64 =38 =55 530 4363 =-35 =51 =76 376 585 513 =-50 =40 1795 251 148 =-32 =46 =40 757 =52 =-11 551 =47 =-52
tree annex_a_controls 1991 4383 4389 2061 2049 4398 4388 2248 4372 =-64 =35 =-30 =50 =38 =-3 =-8 =70 =14 86 1795 767 2248 =-14 =55 =56 =44 2097 =-52 =63
tree annex_a_controls 1841 4370 4350 2297 =-63 1384 =-47 =66 =59 =60 70 =-66 68 4399 4343 4400 =30 =-61 =-48 =-61 4401 4395 4347 1350 =69 =-2 =-50 =-61 =-57
tree annex_a_controls 1668 1988 2003 4322 2200 =-63 =47 =68 =-8 =24 70 4208 =-67 =13 490 2200 527 1975 695 =26 =-26 387 =-39 =43 =64 4402 =74 =-36 =56
tree annex_a_controls 2096 4332 4356 2238 4403 =-63 =38 =32 108 =-55 =56 108 =-53 =61 108 =-55 255 227 2084 =-29 =42 29 =1 381 324 =49 =-16 =-51 =71
tree annex_a_controls 63 2238 4317 4404 =-62 =55 89 =-35 =68 =40 510 =-54 89 14 4370 255 =-23 =45 =66 =64 29 133 2049 255 =-33 =56 =48 =71 =55
tree annex_a_controls 1991 2096 4319 2093 =-62 =11 =52 4405 255 535 14 =-50 =5 =37 =52 =54 2096 2093 1280 =-40 =29 =43 4401 677 49 =54 =20 =-51 =-60
tree annex_a_controls 1988 4363 808 2243 425 2102 4406 4407 4408 4409 =-61 =54 =32 =54 =80 =42 12 =2 =-55 601 =-38 =22 =9 100 =-53 =67 100 =-42 =37
tree annex_a_controls 585 2003 3234 808 2959 4319 4410 =-60 =68 =45 =7 =-5 =51 =35 80 4340 10 486 4411 354 =-54 =1 =54 =52 13 =27 =-62 =55 =60
tree annex_a_controls 1668 4317 2018 4412 =-61 =55 1339 =-29 =44 =40 490 1339 4340 735 4318 4413 1570 =-41 =33 =63 =49 =40 =52 =47 89 =18 4387 =62 =-17
tree annex_a_controls 1440 205 1953 2238 808 4414 =-61 =49 973 =-36 =62 =17 =37 70 =-55 =6 510 =-55 70 1567 =-58 =30 1333 1161 855 =54 =-8 =-39 =-51
tree annex_a_controls 205 4332 1953 2248 4369 1900 =-61 =49 =60 133 =-27 =59 =22 70 =-47 =49 70 4208 =-63 =55 608 294 969 =-24 =58 =60 1933 =44 =-55
tree annex_a_controls 4331 2062 12 1947 4415 4364 4416 4417 4418 4419 4420 =-52 =39 =37 =47 =32 =67 298 =55 =-43 =75 =32 =-61 4364 51 =41 =-36 =-19 =40
tree annex_a_controls 4331 1953 2192 4357 4333 767 1918 4317 4420 4321 4350 4421 =-60 =44 =36 =43 =28 =6 =20 264 =13 =-52 =54 =36 =36 =30 1333 =44 =-46
tree annex_a_controls 1440 376 4389 2248 4416 4422 4423 =-60 =32 =61 =61 =-8 =60 215 =-24 =60 376 215 2214 1988 =-55 =4 =7 =26 4395 13 =56 =-57 =-58
tree annex_a_controls 205 4331 1953 1988 4369 4424 =-58 =41 =45 =5 4425 100 =-46 =46 =-54 100 =-51 =71 157 139 4369 2214 =-40 =7 =60 =48 89 =9 =57
tree annex_a_controls 1991 4383 4354 4426 2061 4318 4427 4428 1918 =-59 =31 =40 =53 =51 =-1 =61 =44 =21 100 =-47 604 82 4395 =43 =-57 4317 =-32 =55 =-48
tree annex_a_controls 1668 2093 2096 =-60 4333 =-29 =55 =48 353 4394 =-62 =42 1103 387 4394 4429 4346 29 322 568 =-3 =-62 =34 =31 =-56 =84 =59 =55 =-60
tree annex_a_controls 1096 4363 4322 4312 4372 4430 =-59 =66 =60 =13 =48 =46 510 =-53 928 32 4312 1467 4431 2243 =17 =53 =-52 =-63 =65 423 =9 =-75 =-42
tree annex_a_controls 1096 376 4333 4432 =-59 =41 =35 80 2238 =-31 =45 =61 376 4143 80 4321 4385 4433 =-18 =58 95 =-21 =61 =63 =30 =-50 1991 =-3 =53
tree annex_a_controls 63 2200 1900 4317 4434 =-59 =47 =-4 =54 108 =-34 =77 353 =-59 108 =-42 2473 4435 4436 4362 2200 4317 =16 =50 =66 =-29 =-52 =-51 =-46
tree annex_a_controls 4356 2093 2038 4370 4437 2297 4438 4146 4439 =-57 =55 =26 =13 =24 =70 =71 =39 4355 108 =-51 198 =39 =-46 =-50 108 =-36 2164 =32 =-46
tree annex_a_controls 205 513 4146 4373 4367 4440 4441 2097 1947 4442 =-57 =42 =15 =-13 =55 =83 =38 =64 =37 =10 609 108 =-22 4443 928 =35 =-31 =-42 =-43
tree annex_a_controls 4208 2238 2192 2038 4444 4354 4445 2049 4352 4440 353 =-61 1283 =-50 =0 =45 =41 =0 =17 =25 =39 =41 353 =-46 =24 =23 1717 =42 =-25
tree annex_a_controls 2096 435 4332 1953 1900 =-59 =44 =45 108 =-43 =50 510 =-50 46 =57 1953 =-46 =40 108 =-37 510 =-40 269 500 3292 =21 =-50 =-36 =58
tree annex_a_controls 1991 4312 2093 2097 4319 4446 4447 4320 =-58 =15 =45 =46 =37 =12 =8 =41 353 =-53 510 =-33 4401 4448 4449 1498 =46 =-40 =-38 =-29 =-56
tree annex_a_controls 585 2160 1953 4322 4450 1988 4441 1846 =-57 =19 =52 =-4 =33 =52 =28 493 =-45 =83 387 1586 4451 12 255 =-34 =44 =39 =45 =21 =48
tree annex_a_controls 1991 2160 2214 4356 4452 4416 4407 =-58 =36 =41 =18 =0 255 =-7 =62 3018 166 =-3 =61 =90 126 =-51 13 929 =21 =91 1204 =-65 =47
tree annex_a_controls 2096 4317 2055 4447 4453 =-55 =43 =53 =27 =31 353 4208 =-62 =29 108 =-41 269 600 560 1500 2097 =7 567 =52 =-39 =-45 =-38 =-54 =50
tree annex_a_controls 12 4317 1339 474 3742 2192 3495 4454 1666 =-46 =23 =35 =40 734 =-15 =78 =59 =48 731 =27 =-49 =21 4317 4423 1988 =-57 =22 =64 =39
tree annex_a_controls 1096 2214 4455 4426 4456 =-55 =43 =41 =28 =9 80 4340 4317 251 4457 237 =-44 =31 =41 1991 =-16 12 =54 =-25 22 =24 =-47 =45 =41
tree annex_a_controls 1841 4349 4394 1153 =-58 =-16 =13 =88 89 264 4394 4428 18 =-7 4458 =-42 =38 =52 =49 =63 1882 4459 4460 4461 =47 =-30 =-49 =-50 =-38
tree annex_a_controls 513 2003 4385 3234 1947 486 502 4340 399 =-59 =-35 =18 =-20 =-10 =43 =79 70 =-34 =68 561 =37 258 =-35 =38 2007 4462 =22 =-53 =-41
tree annex_a_controls 376 2097 2192 4463 4259 2288 4356 4464 4451 =-54 =43 =49 70 =-56 =17 =5 =41 =32 =36 1567 70 =-54 =16 =60 2200 37 =-23 =22 =67
tree annex_a_controls 63 1795 4465 4320 4466 4467 =-55 =51 =51 =52 =61 =6 70 =-45 68 2964 4369 =-18 =60 =56 1933 324 4431 2007 =51 =-27 =-48 =-29 =-37
tree annex_a_controls 1795 2160 86 89 1700 4320 =-51 =30 =39 324 215 29 4320 =-40 =43 294 =33 =-31 =53 =-45 =-56 70 =-48 =42 70 =-20 4436 =34 =-47
tree annex_a_controls 510 =-58 1440 2200 264 4318 1632 33 536 =-30 =30 =49 =56 =55 =-50 100 =-38 =75 100 =-40 4401 4468 4469 4470 =53 =-23 =-45 =-53 =-57
tree annex_a_controls 1668 4331 2018 4333 1947 4471 =-57 =30 =28 =46 =3 =29 486 2417 868 4357 4331 1466 4472 686 =-37 =8 =40 =57 =26 =45 =50 =61 =55
tree annex_a_controls 1991 2160 205 1999 4333 4365 =-55 =34 =37 =25 617 =-10 =59 1953 =3 =54 100 4433 4333 =-47 =44 =41 4401 4355 188 =32 =-18 =-45 =-50
tree annex_a_controls 86 215 767 338 1339 1502 =-44 =-14 =1 =44 32 =41 =-68 1600 2268 =48 =-49 =-30 2061 1900 897 4372 4473 =-55 =40 =45 =49 =65 =34
tree annex_a_controls 63 2238 1900 1953 929 4319 4474 =-55 =33 =43 322 =-18 =67 =22 =70 =48 407 4367 2282 322 =-10 1588 945 =42 =-35 =-62 =66 =47 =41
tree annex_a_controls 510 1384 =-59 =21 1440 1114 879 36 4413 1746 535 4428 =-36 =32 =36 =26 =69 =15 =-52 =56 4431 4449 68 =-20 567 =33 =-32 =-39 =-41
tree annex_a_controls 2096 513 285 4467 4387 634 =-52 =35 =31 =54 =2 =35 269 4322 270 4383 4341 1028 4475 174 =-36 =36 =43 =3 =45 =23 =40 =57 =35
tree annex_a_controls 510 1127 =-59 =53 215 1795 513 767 2003 =-46 =-2 =22 =5 630 =16 =-75 1147 731 57 945 1325 253 =57 =-30 =-8 =-13 =-10 =-22 =-44
tree annex_a_controls 1668 2018 2214 =-54 68 =43 =-20 =14 423 4326 604 3026 1850 4476 322 4477 =29 =-42 4478 =56 =-33 =-26 =-49 =-40 =-44 =-36 157 =-64 =16
tree annex_a_controls 502 4363 4312 2038 4442 4389 3177 4471 1275 =-50 =23 =36 =39 =46 =40 =31 =31 37 =-22 =51 37 493 =-24 =41 767 3234 =8 =69 =67
tree annex_a_controls 1668 63 2192 =-58 =45 952 =22 =-39 63 435 425 =0 =71 =77 13 686 952 1746 82 =-22 =41 =28 =32 1850 2203 =46 =-30 =-44 =-59
tree annex_a_controls 1991 86 2964 354 4349 4479 598 4480 4481 4482 =-50 =37 =50 =54 =32 =50 =36 =8 =47 4356 =-55 =50 89 =-12 86 587 =49 =-42 =-14
tree annex_a_controls 435 205 376 2248 4369 2018 1851 746 4463 =-55 =29 =6 =43 =2 =43 =22 4483 =45 1535 =-48 =37 =4 36 445 12 =34 =-14 =-21 =56
tree annex_a_controls 510 =-56 493 89 4467 1570 497 746 =-35 =22 =25 =34 =40 12 1940 2473 608 =9 =46 =-33 =-51 4331 =-32 =33 635 853 =45 =-22 =-62
tree annex_a_controls 1668 264 1953 2261 4484 4485 969 =-41 =28 =52 =32 =18 =39 =-58 49 3993 609 4486 778 =46 =-31 =-43 =-34 =-45 338 1000 =-12 =53 =51
tree annex_a_controls 1841 4394 63 =-56 716 =-28 =31 =51 1357 1882 270 176 4350 4472 4331 3489 1273 =-18 =37 =46 =12 =41 =43 =35 =50 =-38 4487 =63 =7
tree annex_a_controls 1440 4331 1394 4322 435 2000 4312 =-51 =21 =19 =-10 =44 879 =57 =-28 4488 =30 =-43 89 269 746 4357 2243 =-39 =9 =38 =43 =26 =34
tree annex_a_controls 1440 493 598 4446 4489 513 4490 =-52 =39 =-16 =47 =45 =32 1075 4491 2156 =-19 =56 =58 =64 493 929 490 1610 =-21 =39 =20 =77 =52
tree annex_a_controls 510 =-56 70 =-53 1991 4363 973 535 598 160 2061 929 4492 4493 =-36 =40 =46 =35 =28 =42 =44 =49 =53 =68 32 4395 =48 =-48 =-31
tree annex_a_controls 1841 1924 4154 4494 4259 4495 4496 =-52 =27 =36 =39 =54 =56 =39 215 255 34 4497 269 686 =-40 1004 =13 =-60 =18 =44 =31 =43 =49
tree annex_a_controls 1096 12 973 4398 34 =-36 =18 =53 =51 757 =-57 =-14 36 4498 80 3495 3277 636 4428 =-30 =38 4462 =15 =-53 =50 =54 =42 =81 =33
tree annex_a_controls 1991 3018 4446 4451 4499 535 4500 4452 669 969 =-41 =21 =31 =30 =29 =21 =25 =40 =55 =57 89 807 719 =16 =-24 =54 2192 =16 =62
tree annex_a_controls 510 1924 4501 =-58 =41 =39 70 1113 =-47 =28 2200 1668 4441 4495 4502 973 1947 =-32 =40 =41 =64 =66 =83 387 354 =2 =34 =55 =62
tree annex_a_controls 215 2096 4428 4503 486 =-49 =4 =30 =44 695 619 =19 486 4387 =-17 =-80 =50 =-38 435 2096 486 2066 =-37 =31 =75 2636 =28 =-38 =52
tree annex_a_controls 215 2096 513 4312 4504 4505 =-54 =26 =35 =42 =26 1567 70 =-49 1339 =-13 =33 =38 249 70 =-30 2268 2096 159 =27 =-31 =55 =-40 =-34
tree annex_a_controls 353 =-54 1399 2243 376 4312 4333 1947 4373 2051 4357 224 =-43 =-3 =37 =23 =38 =44 =59 =48 =23 3292 4506 4507 =49 =-27 =-27 =-32 =-49
tree annex_a_controls 37 2018 2160 3742 =-48 =31 =14 =13 324 2417 4422 1335 459 535 4265 737 547 4397 =-21 =43 =35 =46 =54 =43 =32 =32 =77 =53 =-45
tree annex_a_controls 510 2162 =-57 =44 493 1991 174 418 3277 4467 2152 4508 4422 =-49 =30 =29 =22 =45 =35 =31 =44 13 =18 =-57 1752 1640 =58 =-6 =7
tree annex_a_controls 1096 2160 4317 205 1114 =-50 =17 =-1 367 =-19 =51 82 601 =-41 =28 =64 13 22 604 4317 603 =0 =57 =28 =-40 1305 =77 =7 =-38
tree annex_a_controls 510 435 =-56 =2 4369 4509 435 1370 95 2146 4458 4510 =-20 =37 =38 =37 =27 =52 513 946 =43 =-29 399 =-6 =39 435 =92 =0 =62
tree annex_a_controls 4331 486 585 2055 4322 2288 2537 4511 =-47 =27 =23 =25 =37 719 =76 =-5 4208 541 4383 =-22 =28 =32 =55 516 =52 =-25 4383 =34 =-11
tree annex_a_controls 37 4369 4340 80 2003 =-49 =-12 =10 =37 =51 1399 108 4208 =-50 =38 423 180 677 97 4512 =36 =-36 =-33 =-40 =-11 1947 =-39 =56 =-45
tree annex_a_controls 1096 2096 897 1043 =-53 =-2 =39 2261 2246 944 2417 =-41 =37 =47 =39 =39 215 4350 4367 2770 =-15 =41 =33 =52 216 4449 =36 =-29 =-32
tree annex_a_controls 767 269 1999 4146 4428 502 1043 4513 4398 1025 4471 2384 =-49 =9 =35 =11 =35 =39 =14 =-7 =41 =35 =54 376 2003 =-18 =48 =54 =30
tree annex_a_controls 215 4367 4497 2200 2096 547 2959 =-47 =19 =27 2246 868 4514 =-27 =39 =34 3355 =54 =-44 =16 =45 =43 324 1280 435 =9 =53 =62 =-26
tree annex_a_controls 1440 2160 2214 1846 4337 4515 4516 =-43 =25 =33 =34 =39 =5 1752 =48 =-6 918 70 =-15 560 4401 946 445 =50 =6 =-26 =-29 =-23 =-35
tree annex_a_controls 2200 205 493 338 4369 4517 =-43 =39 =43 =24 126 =-37 38 =32 =-22 1958 3238 566 2164 3257 =27 =-32 =-22 =-34 =-50 =-55 376 =6 =62
tree annex_a_controls 4392 587 4518 746 4519 338 905 4363 4504 4314 3742 3508 573 4500 =-32 =19 =32 =34 =29 =43 =43 =17 =36 =27 =53 =35 =68 =-47 =67
tree annex_a_controls 767 4518 4369 4520 2018 4331 2123 4312 3294 535 4370 =-40 =36 =12 =31 =15 =46 423 =18 =-42 1824 928 =27 =-32 =-46 =60 =52 =80 =27
tree annex_a_controls 486 4363 2214 2055 465 4373 969 3904 4413 4182 445 =-45 =-12 =37 =34 =20 =30 =33 =28 493 =-36 =30 =5 4521 =39 =-49 18 =81 =-2
tree annex_a_controls 4369 126 =-53 1399 1394 502 36 617 4451 546 4522 =-43 =21 =-7 =38 =39 861 89 =-25 =28 =51 89 =-6 652 =36 =-38 =58 =-45 =55
tree annex_a_controls 1841 435 3234 807 4479 =-49 =33 =20 =58 =19 100 =-41 387 82 340 2063 399 2221 608 =-13 294 =39 =-36 =-48 =46 =54 =-33 =58 =59
tree annex_a_controls 1668 63 =-49 1399 4523 952 1228 =42 =-26 =-29 =-27 =-31 63 4524 =51 =-14 159 3319 2384 68 =-24 95 534 =-17 =22 =48 =56 =49 =41
tree annex_a_controls 216 108 767 =-41 =15 12 4343 4362 2200 4355 1420 89 =6 863 =35 =-38 =-17 =-37 =53 =-40 =-47 2160 1795 2141 =-41 =29 =34 =61 =-56
tree annex_a_controls 510 1418 =-54 861 =-25 =62 70 205 =-48 =-2 1841 205 2192 530 192 =-55 =21 =24 =42 =36 205 1975 =53 269 =-22 =41 608 =-19 =22
tree annex_a_controls 1841 905 4336 1931 514 4384 =-46 =29 =37 =38 =40 1582 =64 =-21 1466 754 14 1004 95 530 =-3 =42 =31 2152 =-41 =27 =39 =54 =55
tree annex_a_controls 1096 4509 3742 4442 =-28 =35 =39 =70 929 4525 4526 4520 2268 757 4521 1882 2055 68 =-13 =17 =40 =-36 =-36 =-21 =-56 =63 =50 =-53 =74
tree annex_a_controls 510 2235 =-49 =32 3018 4454 4345 1767 746 4331 1271 4527 270 4322 =-17 =38 1668 =-27 =50 =29 =41 3749 =24 =-49 =45 =-43 =-49 =52 =59
tree annex_a_controls 1096 513 4356 4422 257 =-47 =10 =39 =17 1752 =28 =-25 2964 4391 1103 1933 4528 478 3929 126 =-28 =16 =-44 =-35 =-46 =-26 =-43 =54 =50
tree annex_a_controls 1440 36 2282 4529 2964 2160 4530 4531 =-45 =28 =45 =-4 =30 =47 =42 70 =-33 271 =28 =-23 70 34 =-28 =36 4329 1400 =35 =-25 =-29
tree annex_a_controls 510 4368 =-54 =12 4350 474 682 1480 2282 4418 4473 4482 437 249 90 205 =-5 =-25 =38 =-45 =42 =37 =41 =40 =38 =32 =42 =49 =61
tree annex_a_controls 215 4370 4392 2261 1096 3501 4396 =-43 =36 =35 =-10 376 =-12 =42 =35 =41 1350 521 2703 307 3611 580 =45 =-18 =-17 =-17 =-24 =-17 =-22
tree annex_a_controls 510 465 =-55 =22 100 =-24 560 600 4468 1668 2243 =-9 =51 585 =56 1004 4400 3993 1531 579 =40 =-17 =-32 =-33 =-44 =-27 =-46 =-44 =-34
tree annex_a_controls 510 2162 2083 =-52 =28 =34 80 4483 86 527 227 =24 251 13 =17 =-34 929 =-36 =31 =68 2243 1730 =-35 =26 =25 =-23 797 =43 =-18
tree annex_a_controls 1668 513 2018 2049 1801 4532 415 =-50 =17 =33 =38 =35 =21 89 =-19 =27 4533 513 89 123 =-1 =36 4534 =52 =-7 808 =-11 =40 =-33
tree annex_a_controls 1668 12 245 2000 719 1531 =22 =-41 410 =-37 =40 =55 =45 4368 =-51 =13 4535 4536 2298 1498 3993 4390 =24 =-32 =-36 =-47 =-39 =-41 =-35
tree annex_a_controls 353 4537 =-55 =21 1399 215 139 635 133 1075 204 =-19 =36 =39 =15 =-57 =34 3292 136 374 1147 1515 =54 =-18 =-21 =-12 =-12 =-37 =-37
tree annex_a_controls 215 3234 4467 2084 4471 2097 2200 2282 2256 3981 =-44 =16 =29 =26 =2 14 =-16 =35 =37 =23 =37 855 546 =71 =-13 =-30 422 =24 =-40
tree annex_a_controls 510 1643 =-50 =37 353 =-36 855 1350 215 757 4400 2243 =13 608 =7 =60 =-41 =-38 1506 4379 4538 1190 =52 =-16 =-7 =-17 =-20 =-30 =-29
tree annex_a_controls 353 388 =-54 =14 269 1999 3294 4200 264 2268 4488 89 4394 =-17 =30 2214 =0 =34 4331 =11 =-87 =-51 1668 =-52 =7 =50 =43 =54 =29
tree annex_a_controls 535 4414 4352 285 399 636 1014 251 679 4539 =-46 =22 =7 1339 =-18 =26 =29 =-1 4394 108 =-30 =11 =46 679 =33 =-29 =56 =62 =45
tree annex_a_controls 215 63 1668 =-52 =21 1668 757 4339 =37 =-13 =-34 12 704 4540 =-27 =33 =27 =42 1668 12 879 =39 =-32 =-34 4541 2723 =42 =-29 =-34
tree annex_a_controls 767 4518 100 =-44 1096 2238 693 976 =-40 =21 1668 =-20 =49 =34 1264 1387 387 1570 4444 =-11 =33 =30 =31 1846 =56 =-7 =-34 =70 =35
tree annex_a_controls 929 435 86 695 945 418 4542 =6 =-36 =44 =-51 807 407 =-48 =9 =22 4331 =-44 =32 2093 495 545 =37 =-17 =-25 =-15 442 =-11 =85
tree annex_a_controls 108 834 =-41 =25 249 328 4376 1401 929 4352 1918 4543 2065 555 =-18 =33 =30 =47 =41 =53 =49 =37 =60 948 =42 834 =-37 =32 =-29
tree annex_a_controls 353 388 =-53 =16 1600 1335 100 4544 =-37 =37 1467 681 3993 948 382 133 =16 303 =51 =-17 =-44 =-27 =-42 =-23 =-46 4477 =49 =-20 =-37
tree annex_a_controls 631 767 100 =-45 86 97 249 36 166 2031 319 =-13 =42 =38 4545 =61 =-30 =36 =-38 =-46 1512 =-35 =28 =27 568 860 =56 =-11 =-18
tree annex_a_controls 510 1795 =-50 =21 600 535 875 2198 4376 4391 436 2473 4492 4331 824 =28 530 =-12 =32 =14 =35 =-39 =48 =44 =49 =41 =-54 =48 =-38
tree annex_a_controls 37 4438 4423 4320 4546 4359 2051 =-40 =17 =18 =17 =20 =26 =36 4378 1943 364 566 2607 4461 4547 =27 =-26 =-27 =-23 =-19 =-34 =-24 =-43
tree annex_a_controls 695 4548 4549 407 1280 4349 4350 185 2261 4376 4444 4550 =-25 =28 =27 =33 =16 =19 =44 =37 1072 =36 =-14 =38 =67 =65 367 =-36 =3
tree annex_a_controls 486 36 4495 500 4444 1275 1991 2063 1819 969 =-40 =20 =19 322 =22 =-22 =1 =32 =34 =-44 =50 435 =6 =44 1506 4551 =65 =-9 =-10
tree annex_a_controls 846 4495 2062 4552 63 4364 4553 4413 =-44 =26 =28 =31 236 =-12 =31 =35 4387 636 =5 =38 =-37 =48 636 877 1399 =36 =-21 =-18 =-12
tree annex_a_controls 108 =-37 324 1570 630 36 502 1519 =-11 =-50 4554 757 704 551 12 =60 =-2 =-22 =-17 =-23 =-4 166 12 =39 =-2 =-31 =-51 =39 =-28
tree annex_a_controls 80 4369 4518 1376 617 4555 4415 4526 285 1096 969 =-46 =19 4441 =-17 =33 1096 =35 =-16 =25 =40 =35 =32 =37 =47 =46 82 =39 =-16
tree annex_a_controls 846 4556 4349 354 1280 4518 4526 395 =-28 =22 =26 =32 1824 =19 =-32 2096 =-11 =24 =39 =57 1021 490 2063 =-10 =44 =35 2063 =59 =-16
tree annex_a_controls 2198 4341 4336 108 719 =13 =-44 2097 2049 3018 598 4413 1818 1357 809 =-37 =4 =5 =28 =32 =24 =36 =24 =11 =40 =49 534 =56 =-13
tree annex_a_controls 4340 767 719 877 12 484 =24 =-27 4331 =-42 =24 =-47 4354 4376 1148 4370 4552 4349 =-35 =13 =19 =28 =5 =34 =27 340 =32 =-24 =33
tree annex_a_controls 108 619 =-2 =-48 1440 1104 4369 3018 1730 4482 1466 =-22 =17 =33 =28 =38 =43 =39 445 695 149 313 =50 =-8 =-21 619 =-39 =24 =-5
tree annex_a_controls 353 4208 =-51 =16 324 841 13 521 1075 68 598 1730 =-7 =39 =40 264 778 =33 =-22 =-5 =63 =-27 1204 =-46 =25 =-39 376 =-42 =21
tree annex_a_controls 587 4336 1445 2198 4557 1953 1283 4410 1271 4556 1692 2235 474 909 =-37 =24 =21 =3 =31 =31 =22 =48 =39 =12 =45 =34 =44 =46 =-42
tree annex_a_controls 4473 4518 70 2097 =-47 =10 695 164 4528 86 4558 564 4366 4459 1333 =31 =-20 =-32 =-32 =-35 =-45 823 =-19 =26 =-40 =-37 =-21 =59 =59
tree annex_a_controls 510 1280 257 =-52 =17 =14 423 338 4350 767 635 1039 1280 437 1640 560 =-3 =-43 =-58 =43 133 =41 =-10 =24 =-47 =28 =49 =47 =-33
tree annex_a_controls 695 126 =-37 587 4483 877 681 1943 364 3452 1107 =37 861 =-32 =39 =-19 =-27 =-13 493 =13 =-45 =-23 =-9 =-40 2183 987 =-31 =14 =23
tree annex_a_controls 4392 139 861 4429 4321 2384 3892 4317 4320 4333 4427 547 =-41 =14 =15 =33 =20 13 686 =-30 =13 =-44 =38 =37 =45 =42 =21 =26 =63
tree annex_a_controls 3294 1325 2282 2297 4320 1271 4559 4457 90 4520 603 2246 215 1811 =-32 =30 =-1 =14 =23 =33 =26 =23 =38 =31 =33 =37 =49 =-38 =45
tree annex_a_controls 264 1083 4473 1025 4518 4412 652 604 4201 2610 13 =8 =-24 =-35 =-42 =-33 =-41 =43 =46 =40 =53 =-43 1795 2248 2183 =-44 =16 =20 =22
tree annex_a_controls 4560 86 70 4208 =-36 =19 587 3002 604 4561 1333 758 600 =31 =-20 2679 817 =6 =-45 =64 =-24 =-37 =-34 =-32 =-51 63 =-44 =14 =51
tree annex_a_controls 3234 4350 4392 269 4429 217 2258 1021 502 396 =-22 =16 =3 808 =0 =46 =-43 2093 =-50 =20 =38 2003 502 =14 =-30 =41 =59 =47 =40
tree annex_a_controls 216 1271 4473 4548 2198 423 338 1940 38 499 328 3742 =-5 =34 119 =-19 =36 =-39 =-26 =-45 =33 1586 =-55 =-3 =36 =57 =54 =45 =-46
tree annex_a_controls 3177 1238 1264 245 2243 4331 46 407 313 719 =11 1220 =-23 =22 =22 =28 =-35 458 =21 719 =-55 =10 =16 2258 =28 =-27 =-29 =-53 =63
tree annex_a_controls 737 4557 861 4376 493 4354 4398 2084 63 =-38 =-16 =15 =25 =24 1512 1519 =22 =-28 =-32 =36 677 1412 217 =42 =4 =-22 =-31 =43 =56
tree annex_a_controls 4548 682 1600 2061 929 1668 1418 4349 2229 4562 4563 =-39 =21 =20 =23 =47 =45 1466 1025 1280 =-12 =17 =32 =47 =35 =25 =-35 =35 =55
tree annex_a_controls 1339 1953 4485 308 598 4518 1516 383 =-28 =16 =19 =25 =18 =22 =43 561 =26 387 =-26 =25 1202 879 86 =43 =-8 =-25 442 =-58 =10
tree annex_a_controls 269 251 2964 4473 4389 1746 505 4564 =-26 =18 =22 =4 =30 =40 =34 4523 3292 855 1096 1668 =-22 430 =28 =-21 =32 =-14 =-32 =-41 =26
tree annex_a_controls 353 388 =-48 =11 4343 1238 217 1004 2697 4399 4542 264 49 1638 892 =45 =-10 =-19 =14 =1 =-22 =-31 =-41 =-19 1795 =-42 =15 =-50 =-41
tree annex_a_controls 100 4394 =-37 =21 4391 324 1335 68 4369 2125 1947 4565 898 =-34 =8 =29 =37 =20 =33 500 1717 91 =25 =-19 =-36 =-19 =34 =-27 =48
tree annex_a_controls 353 4276 =-42 =20 879 4535 1202 2298 4443 1467 297 4566 4567 4568 63 =9 340 =35 =1 =-25 =-24 =-26 =62 =-30 =-37 =-36 =-29 =-36 =-29
tree annex_a_controls 353 4394 =-48 =8 1531 1399 631 617 4357 905 754 695 2031 86 =0 =-27 =35 =-26 =32 =40 =35 =43 877 3355 =48 =-5 =-31 =-26 =-31
tree annex_a_controls 269 217 4350 4502 1467 1944 4464 746 2589 249 4418 1584 =-5 =30 =31 =-34 =38 =28 =42 =-29 =-39 =37 =41 =-33 596 249 =43 =-10 =-15
tree annex_a_controls 4521 1114 2200 4555 477 2160 63 1690 =-35 =11 14 3489 1220 328 =-19 =15 =24 =30 =25 63 =35 619 =12 =-26 =29 =43 =23 =36 =-44
tree annex_a_controls 4376 4549 4350 4526 4467 904 603 4563 110 4154 4569 4363 1114 1516 =-40 =23 =24 =4 =19 =32 =-1 =21 =27 =29 =32 =36 =39 =54 =55
tree annex_a_controls 215 2243 852 122 598 2214 4499 =-37 =13 636 176 =-38 =25 =14 =20 =20 =30 757 =20 =-20 2268 225 213 1147 =34 =-22 =-27 =-15 =-30
tree annex_a_controls 353 =-37 324 1640 4356 4343 1202 735 18 =36 2096 =-26 =24 =-13 =-15 =-32 4551 2096 =37 608 =-39 1004 =17 =-29 =-47 1039 =-37 =24 =-23
tree annex_a_controls 2297 176 4518 4555 2113 4454 2200 4317 4261 4552 2667 4570 =-32 =10 =20 =20 =26 =1 =7 =30 =31 =36 =39 354 3234 =-9 =38 =36 =38
tree annex_a_controls 486 37 2537 4455 =-22 =23 =33 682 4571 1841 4349 585 =-36 =17 =41 841 561 382 =26 =-28 46 =-31 =26 =-36 =-48 =41 2061 =44 =-19
tree annex_a_controls 1103 3234 4259 2198 2113 2285 110 33 4346 4572 3346 4481 =-28 =13 =22 =28 =27 =23 1991 =-30 =18 =26 =35 =31 =44 340 =43 =-26 =-42
tree annex_a_controls 4473 4350 1394 767 4467 486 4502 1589 4516 4374 3742 226 4404 =-25 =23 =15 =21 =27 =26 =32 =41 1107 =31 =-32 =32 =19 =37 =40 =49
tree annex_a_controls 486 631 100 2163 =-46 =27 36 319 4454 2156 4489 4573 746 512 =-12 =-42 =16 =20 =25 =12 =28 =20 =17 215 =-5 =44 570 =54 =-33
tree annex_a_controls 70 =-27 1083 484 1600 4435 164 361 3993 1325 2258 3338 4390 581 1342 =35 =-13 =-13 =-22 =-23 =-8 =-13 =-24 =-20 =-24 =-30 =-20 =-34 =-40
tree annex_a_controls 929 1841 585 513 1153 =-51 =10 =39 =19 313 10 2065 4146 4565 664 =-16 =28 =33 =35 =38 1004 37 513 =34 =-21 =49 =-21 =35 =47
tree annex_a_controls 510 63 =-46 =1 1882 4492 1933 2081 4431 4525 3002 695 =21 631 =-16 =30 63 =22 =-25 =-23 =-30 =-21 18 1303 =34 =-21 =-50 =56 =-32
tree annex_a_controls 1600 4435 1280 192 1953 4369 4166 2200 4489 =-19 =28 =10 =28 =34 4401 4460 4468 4524 =34 =-21 =-25 =-28 =-30 =32 1824 =34 =-26 =-39 =-37
tree annex_a_controls 353 =-34 486 1025 490 4540 2113 2384 4574 852 4472 1890 4575 459 =-33 =5 =15 =19 =18 =23 =31 =33 =30 =40 =14 =35 1148 =44 =-13
tree annex_a_controls 510 465 =-38 =17 328 4576 1772 4391 2062 119 46 =18 =-25 4491 =-23 =27 46 =-14 =33 =35 =39 =38 100 =-17 2160 119 =-6 =46 =-23
tree annex_a_controls 560 1083 635 1350 4528 681 225 433 126 =-12 4366 1159 2899 4401 140 =34 =-10 =-7 =-14 =-13 =-23 =-17 =-12 =-13 =-29 =-27 =-28 =-36 =-36
tree annex_a_controls 486 255 4414 2667 4436 4363 403 319 4422 547 88 2959 4458 =-31 =18 =21 =20 =22 =25 =9 =30 =12 =-58 =28 =35 =25 425 =48 =-7
tree annex_a_controls 1083 1103 929 1480 324 587 2097 4312 1278 1108 800 2359 =-13 =19 =25 =21 =25 =24 49 =38 =5 215 =-53 =11 =-24 =32 =45 =-39 =-42
tree annex_a_controls 1610 1021 4416 399 547 4350 3272 4428 898 4577 338 =-33 =10 =14 =2 =20 =22 =27 =28 =7 =33 86 2690 =35 =-20 =-13 898 =41 =-19
tree annex_a_controls 560 2297 255 737 4578 4498 2208 4569 1202 502 944 2125 285 =-23 =14 =11 =26 =8 =-38 =25 =28 =36 =35 =42 860 =37 =-16 =37 =-32
tree annex_a_controls 1264 846 4436 560 817 1767 2198 1538 4579 =12 =-26 =-21 =40 =-25 1846 95 4580 =-28 =19 =17 =27 =-36 =-46 534 641 =38 =-10 =-9 =-38
tree annex_a_controls 353 =-39 4488 817 164 492 1886 905 2098 4399 1148 =17 =39 =-14 =-16 =55 =-21 541 =-27 =15 =-34 1118 719 =15 1538 =-23 =16 =19 =-39
tree annex_a_controls 353 1567 =-42 =6 1567 215 512 4331 264 =25 =-24 =-23 133 474 598 =-33 =22 =22 1953 =-16 =26 458 3294 2006 =5 =-32 =40 =43 =34
tree annex_a_controls 353 =-29 4535 2636 4280 3929 1398 1004 1506 600 1202 3861 4581 4582 1636 =29 =-17 =-13 =-21 =-22 =-12 =-20 =-16 =-7 =-28 =-32 =-33 =-22 =-33
tree annex_a_controls 353 2003 =-40 =13 1531 423 652 4366 198 1640 217 3343 473 216 =26 =-20 =-14 =-26 =-11 4493 4583 =-41 =18 =26 =-20 =-28 =-33 =-17 =-25
tree annex_a_controls 1238 4182 560 1107 737 4543 3257 2243 746 =-3 =33 546 =33 49 =23 =-23 =-30 =43 =53 1043 1573 1988 =-46 =4 =8 =17 =-31 =45 =-46
tree annex_a_controls 70 =-23 328 4488 1991 4396 2384 758 2125 =-23 =19 1075 =-4 =46 =34 =34 4477 458 =27 =-26 =-32 4331 =22 =-73 423 264 =40 =-1 =-16
tree annex_a_controls 80 4331 4146 255 4407 1480 2511 4584 215 2007 =-32 =9 435 =-16 =14 =10 =15 =13 =27 =17 =26 473 =18 =-27 1028 1202 =11 =-28 =48
tree annex_a_controls 70 4585 =-38 =12 510 2279 =-30 =9 499 677 1952 4395 1138 4586 2590 1467 =25 =-14 =-11 2049 =15 =-36 2221 =12 =-39 =-27 =-28 =-31 =-35
tree annex_a_controls 486 80 365 1220 2097 2964 585 1668 664 =-30 =22 100 =-34 =25 =-33 =21 157 =-14 771 =38 =-1 =27 =27 585 4363 =-22 =31 =43 =38
tree annex_a_controls 1947 634 502 1114 2282 328 4471 403 4467 =-34 =13 =24 =25 4331 407 =-22 =20 =37 =27 =28 4587 1148 459 =-7 =25 =27 =43 =42 =31
tree annex_a_controls 4473 669 353 =-33 852 846 2384 2243 3802 465 1220 4526 754 =-28 =5 =11 =14 =14 =20 340 =16 =-33 =27 2636 =15 =-31 =32 =45 =44
tree annex_a_controls 905 18 4436 97 86 4582 4399 4400 4588 991 =30 =-13 =-13 =-14 =-16 =-23 4331 =-20 =29 =-20 =-44 1036 1570 952 =-25 =6 =28 =30 =46
tree annex_a_controls 1933 1103 353 388 =-34 =19 4589 152 4259 2160 513 176 1163 4590 =-27 =24 =23 =15 478 =19 =-23 285 =8 =45 =40 =27 =-31 =-35 =-28
tree annex_a_controls 139 13 4560 1025 1764 89 14 1420 1588 =-34 =11 =15 =15 10 338 =-19 =22 461 =27 =-14 =27 227 =40 =-9 =31 =-33 217 =35 =-14
tree annex_a_controls 634 3018 587 108 =-22 324 1387 1531 157 824 =29 1114 3489 547 =-17 =24 =28 =28 740 10 =35 =5 =-22 =-30 =23 =-23 =-35 =32 =49
tree annex_a_controls 719 205 1668 =-19 =15 608 37 =-37 =35 =44 100 4385 =-42 =9 1668 205 =-31 =18 205 =27 224 1339 636 =-37 29 =-16 =29 =24 =22
tree annex_a_controls 535 4349 2063 68 4369 969 =-27 =17 =25 596 855 264 778 =18 =-20 2097 =-26 =17 =-23 =-28 681 1588 1841 =-24 =53 =-13 =-32 =28 =32
tree annex_a_controls 486 4502 547 4572 37 4359 3742 =-23 =10 =15 4591 635 1096 4491 =-15 =18 2221 4592 =17 =-15 =-21 =-24 =-34 =29 =32 =44 1655 =38 =-26
tree annex_a_controls 861 80 4543 1051 2227 4429 4489 4593 2062 85 =-28 =15 719 =19 1567 =-23 =16 =26 =23 =25 =21 =38 =40 227 =-18 =39 808 =27 =-21
tree annex_a_controls 767 3234 1610 2282 338 4413 4341 2200 969 4594 =-22 =10 =16 376 =-15 =38 =24 =25 =22 =30 2200 =37 =-9 758 =42 =-10 338 =31 =-17
tree annex_a_controls 338 139 4354 754 3892 3308 514 3277 865 119 =-32 4595 1531 =-11 =-38 =21 =14 =13 =18 =23 =28 =20 =26 808 1305 =35 =-6 =-12 =28
tree annex_a_controls 1271 4548 2679 4410 767 4444 4556 2589 772 4596 2714 4370 1283 =-23 =10 =17 =20 =24 =21 =27 =27 =26 =10 =32 =33 =41 846 =7 =60
tree annex_a_controls 1610 1841 86 63 =-19 948 =32 =-17 =-41 63 =33 2384 387 86 4517 1146 1975 119 =4 =-38 =-5 =24 =16 33 =28 =-15 =24 =37 =26
tree annex_a_controls 4350 1238 4520 1103 4201 879 4483 4401 2062 534 2280 354 =12 =-11 =38 =-20 =27 =-25 1568 2125 =-26 =16 =20 =-25 =-30 =-32 =33 =-43 =36
tree annex_a_controls 4376 4548 4369 4497 3018 861 904 4593 4597 376 4472 2096 =-39 =-13 =20 4598 2096 =15 =-23 =43 =23 =26 =22 =9 =29 =29 =32 =38 =35
tree annex_a_controls 18 215 1953 227 946 877 =22 =-20 =-28 80 319 =-46 =7 =12 =20 249 =34 =-6 36 63 =-39 19 157 =-33 435 =-13 =26 =25 =12
tree annex_a_controls 486 767 4392 4473 70 =-38 1953 285 2038 4464 1818 1220 319 =-29 =0 =8 =13 =15 =17 =20 4431 4488 =26 =-15 =-18 =37 =37 =21 =28
tree annex_a_controls 4369 1610 4454 1841 1440 2243 =-39 =3 1297 =11 =-23 1245 4599 610 4565 2243 719 2062 =-11 =23 =-19 =6 =27 =19 =35 =33 =34 =26 =35
tree annex_a_controls 4549 217 946 353 =-23 879 4600 631 855 4343 1064 2996 =17 =-21 =-22 =-27 =-24 4488 596 =46 =0 =-26 =-28 =-18 =-28 4331 =-39 =16 =54
tree annex_a_controls 486 407 4357 4502 4369 4601 1127 4317 1305 540 4391 =-24 =19 =20 324 =19 =-23 4387 10 =-16 =27 =-22 =28 =28 =28 =37 =33 =29 =36
tree annex_a_controls 4549 631 46 1021 719 =20 36 4318 481 =-33 =9 =17 =11 18 =35 =-8 2097 =-31 =13 4527 10 =35 541 367 =-34 =14 =29 =-33 =51
tree annex_a_controls 1021 1324 4350 1610 3277 1445 1818 3018 4540 4602 704 4603 =-23 =9 =5 =16 =13 =16 =18 =20 =23 =21 =33 =38 948 1305 =28 =-11 =-9
tree annex_a_controls 139 502 1114 4604 4497 285 399 2297 4312 =-31 =0 =13 =5 1148 =-15 =39 =19 =27 =25 149 4524 =18 =-18 =-30 906 148 =38 =-9 =-16
tree annex_a_controls 1028 929 547 3495 269 2964 403 4412 1114 1947 =-26 =3 =11 =15 =24 =23 4551 =12 =-20 =23 =28 =28 445 340 465 =40 =-4 =-12 =-17
tree annex_a_controls 215 1931 1148 4428 110 344 1819 4317 396 =-38 =4 =0 =3 =10 560 =7 =-34 =27 =13 =38 1506 1931 853 516 =30 =-5 =-3 =-19 =-16
tree annex_a_controls 4521 535 4414 285 110 598 4336 2959 861 =-20 924 =-10 =25 =15 =21 =24 1991 561 =6 =-27 1887 =22 =-16 879 =31 =-16 =39 =29 =-31
tree annex_a_controls 634 4483 376 585 550 430 29 =3 =-23 =-36 =22 4534 51 =29 =-6 298 =-23 =12 585 =43 4317 =-27 =14 387 95 =-24 =15 =17 =47
tree annex_a_controls 2297 319 4560 2198 2208 3277 4605 767 4357 4438 4499 =-25 =7 =12 =13 493 =-10 =30 313 =-8 =39 =18 =22 =23 =29 70 =-22 =32 =34
tree annex_a_controls 560 13 399 1025 502 754 1905 969 946 2003 =-25 =8 =15 =23 =27 =23 946 4524 =23 =-19 =-25 166 =-2 =44 502 =32 =-1 =-26 =-22
tree annex_a_controls 4549 217 560 1083 2258 516 2235 4470 4542 1991 1025 1632 719 =-17 =6 =34 =38 =27 =-14 =-18 =-8 =-19 =-22 =-27 =-29 1202 =-37 =6 =48
tree annex_a_controls 257 3234 2102 2297 4467 215 2208 2055 598 2097 =-43 1567 =-16 =23 =16 =6 =24 493 585 =-24 =8 =15 =21 =23 =30 =20 546 =2 =52
tree annex_a_controls 139 1376 108 4394 =-34 =21 4201 2160 1975 2113 929 2261 1305 236 =-31 =5 =0 =7 =21 =25 =10 4323 690 =29 =-15 =-6 =-37 =30 =25
tree annex_a_controls 4414 4378 1339 100 4208 =-40 =11 486 1025 4513 2214 2288 2093 =-23 =1 =15 89 =-16 =17 =24 =22 =25 12 4606 =29 =-9 =-10 =-33 =37
tree annex_a_controls 4549 2282 4548 4418 2964 1991 459 4491 4414 4531 617 285 4587 =-34 =9 =3 =11 =9 =14 =19 =20 224 =-8 =20 =18 =25 =29 =32 =42
tree annex_a_controls 70 619 =-4 =-39 264 4343 1531 423 269 4339 600 4462 4607 1779 906 =23 =-6 =-8 =-14 =-14 =-18 =-17 =44 =-17 =-21 =-30 1841 =-42 =24
tree annex_a_controls 510 196 =-33 =15 4549 1325 70 =-16 1107 855 1668 3234 550 1283 =-20 =21 =26 =33 841 600 2164 =28 =-10 =-13 =-21 =-17 =-15 =-26 =42
tree annex_a_controls 70 585 =-38 =0 1841 695 596 823 601 =21 535 585 =-35 =2 =28 =33 =-23 =-34 585 681 4608 2457 =42 =-7 =-11 =-3 493 =8 =-11
tree annex_a_controls 767 635 681 264 215 530 512 340 =14 =-25 258 =-22 =12 =28 1399 2006 14 =39 =-5 =-11 =-13 =-14 2200 =-35 =18 =-32 652 =29 =-17
tree annex_a_controls 510 435 =-40 =15 504 929 719 1440 2282 4339 2066 =-25 =22 =17 2248 =-8 =43 641 =48 =-6 767 1357 313 =-15 =12 =14 =13 =31 =-35
tree annex_a_controls 13 510 1909 =-33 =15 4571 681 546 123 1036 4609 1746 4367 =-13 =18 =10 =19 =29 =27 49 176 2084 =47 =-1 =-7 =-5 =-14 =-31 =-33
tree annex_a_controls 4182 846 2065 322 4331 4557 29 110 =-6 =23 4584 =-30 =13 =26 4447 =20 =-18 497 =-37 =11 =27 1953 4610 681 =27 =-11 =-15 =-16 =37
tree annex_a_controls 634 255 631 4363 4340 110 2031 493 =-35 227 =15 =-29 =15 =0 =18 108 =-18 =26 340 1498 =38 =-22 =-14 1624 86 =40 =-9 =-20 =38
tree annex_a_controls 560 4473 3234 4430 4349 4603 4367 1668 63 =-42 =-2 387 123 91 3319 =-18 =16 =24 =22 =20 =22 =26 =26 2279 =47 =-11 =24 =33 =-27
tree annex_a_controls 70 =-21 4488 635 1600 297 2081 560 2007 164 4527 4401 4368 619 =22 =0 =35 =-15 =-10 =-20 =-22 =-19 =-22 =38 =-21 =-29 619 =-38 =8
tree annex_a_controls 4349 70 4394 =-26 =16 1841 319 12 =0 =-41 =24 205 4483 1420 4534 =45 =2 =-5 =-5 133 1039 139 319 =-31 =11 =22 =30 =32 =34
tree annex_a_controls 33 535 4611 4369 1975 387 2113 4166 3550 2000 474 =-30 =8 =16 =20 =18 =22 =12 4331 1567 631 =-21 =14 =28 =26 =29 =30 =27 =26
tree annex_a_controls 255 353 =-28 4582 669 1801 504 4182 1051 4341 2156 909 4447 4376 3501 =-7 =20 =21 =-37 =23 =15 =26 =30 =32 =-34 =29 =35 =-27 =31
tree annex_a_controls 353 4394 =-38 =8 4436 4201 1655 1467 4612 423 773 2575 4613 623 =25 =-7 =-3 =-7 2113 =-29 =24 2221 =10 =-23 =-19 =-20 =-20 =-29 =-30
tree annex_a_controls 1271 929 4336 4614 387 3495 418 1036 975 1920 1220 361 =-23 =2 =7 =10 =4 =20 =13 =20 205 =-4 =23 =24 =25 =27 68 =-5 =42
tree annex_a_controls 4436 719 119 1096 =-27 =10 174 681 =29 =-5 =-14 176 1028 133 63 =14 425 601 =-21 =20 =-24 =-27 =4 1933 63 =-2 =28 =-23 =-33
tree annex_a_controls 4521 510 1118 =-29 =10 1542 1655 4459 4523 4356 353 =-17 521 =22 =-12 2096 =27 152 367 =-30 =17 32 =30 =-16 =-12 =-25 =-25 =-29 =-28
tree annex_a_controls 4488 737 719 686 1804 1148 1280 =-14 =20 =20 =34 =29 2384 677 1280 1107 1339 =-9 425 =-3 =28 =-33 =13 =-34 =27 =43 1668 =-52 =1
tree annex_a_controls 4436 1542 70 4394 =-26 =17 1610 97 879 4615 1467 576 4337 82 =17 =-2 1357 =-19 =15 =-10 =-18 =-21 991 =-27 =12 =-24 =32 =-35 =-36
tree annex_a_controls 4414 599 4350 4543 410 4369 1668 2256 2055 2235 22 =-42 =3 =4 =9 =13 34 3489 4467 =-15 =17 =32 =27 =26 =22 =32 =27 =32 =29
tree annex_a_controls 328 824 2238 =27 =-15 1114 4336 1700 2238 4166 37 =-35 2192 166 987 =-22 =7 =5 =9 =14 =5 =21 =24 =26 596 1039 =23 =-6 =-7
tree annex_a_controls 353 =-27 80 1600 2061 1021 4265 4519 904 4616 1568 4318 =-16 =10 =12 =17 =21 =22 =26 2690 =20 =-16 =20 =-22 564 879 =37 =-11 =-18
tree annex_a_controls 224 527 560 297 1004 353 =-16 564 2689 1399 180 =13 =-8 =-13 =-17 =-20 133 =-28 =9 =-33 =-34 =28 180 493 585 =-17 =7 =20 =37
tree annex_a_controls 846 1148 1220 270 852 754 657 10 1172 4526 1025 =-43 =1 =3 =8 =-11 =11 =14 =19 =12 =23 4351 =23 =-25 808 681 =20 =-10 =-13
tree annex_a_controls 1440 4617 255 1075 4598 535 3550 3018 =-26 =11 =13 =13 =14 734 =-17 =34 89 =-16 =31 =26 719 430 =38 =-8 89 =-10 4337 =18 =-15
tree annex_a_controls 139 4414 4543 4369 4471 4370 1466 1943 4383 14 29 =-6 46 1610 =-38 =9 =-2 =6 =14 =-37 =13 =20 =23 =27 =30 =31 324 =26 =-10
tree annex_a_controls 217 4436 13 560 1542 108 123 =-20 =10 4345 4618 57 249 4337 617 2633 =30 =-2 =-6 =-4 =-5 =-10 =-16 =-23 =-27 =-26 =-21 =-30 =-26
tree annex_a_controls 481 2063 2297 1415 4488 4331 2246 2125 735 3234 98 477 =-29 =1 =3 =2 =8 =6 =14 46 =-1 =23 =-44 =22 =20 =13 735 =25 =-16
tree annex_a_controls 587 269 4182 285 2003 4363 1280 2959 1690 1014 =-22 =11 =10 =13 =7 =14 512 =23 =-2 1795 =27 =-15 =31 322 =23 =-6 322 =-39 =6
tree annex_a_controls 1531 502 4563 1586 1804 1746 255 328 205 =0 1021 =-26 =14 =14 =21 =-23 =27 =-22 =26 4585 1418 4612 70 =-6 =20 =-7 =-6 =-15 =-21
tree annex_a_controls 510 =-23 70 4208 535 =-30 =7 =13 1542 600 677 3452 1717 2193 1942 1933 2189 2359 =29 =-1 =-6 =-1 =-3 =-9 =-15 =-14 =-18 =-23 =-24
tree annex_a_controls 1271 4509 2063 2163 2297 534 2018 497 224 1148 1512 =-35 =1 =5 =1 =8 =6 294 =9 =-13 =18 =23 18 =20 =-20 =29 68 =-5 =40
tree annex_a_controls 4549 2113 4473 2062 4619 4540 4563 4312 1764 98 3234 4446 =-27 =9 686 =-18 =29 =16 =13 =12 =17 =22 =23 1028 =-2 =24 =26 =26 =31
tree annex_a_controls 1418 354 493 139 150 4441 1624 2097 =-30 46 =-23 =12 =8 =12 =16 =13 690 1624 =20 =-12 =-18 2097 1991 425 =-1 =25 =-11 =30 =33
tree annex_a_controls 587 4483 4620 1600 686 4394 2280 328 681 344 176 =19 =-7 =-15 =-18 =-11 =-23 =24 4621 188 =27 =-8 =-12 =-13 =-17 =-9 686 =5 =-34
tree annex_a_controls 4543 3018 1480 255 436 617 4552 1148 95 1466 1324 4464 4526 =-28 =4 =8 =8 =11 =6 =3 =15 =17 =22 1746 =25 =-13 =18 =25 =30
tree annex_a_controls 1480 2113 4551 435 4383 294 4208 629 425 270 =-10 =12 =9 =15 =-18 425 =-23 =5 =20 10 425 =12 =-9 =29 2160 =-34 =14 =25 =25
tree annex_a_controls 1668 1104 86 2210 89 =-21 3929 =9 =-18 =21 =-32 =25 12 100 =-20 68 324 4357 =-18 =10 =31 353 =-9 4362 1096 =-1 =39 =-8 =36
tree annex_a_controls 719 63 2063 =-17 =21 1324 =26 =-2 255 807 4410 4572 767 4455 399 2062 464 =-36 =-1 =-7 =-1 =15 757 =11 =-17 =17 =24 =21 =22
tree annex_a_controls 224 1632 1025 1440 1226 824 =3 4562 68 =-12 =-32 =6 =13 719 =27 534 797 4357 =-23 =6 =11 =12 =16 =27 29 =-10 534 =34 =-2
tree annex_a_controls 269 1283 4414 4504 547 403 824 =12 4376 535 4573 4433 754 1220 =-25 =11 =10 =16 =17 =14 =19 =19 =20 =22 =30 =27 227 =-10 =24
tree annex_a_controls 1841 2235 1931 435 2031 =-37 =5 =6 =20 =17 630 1107 4462 4401 600 2235 445 1588 1265 =34 =-3 =-9 =3 =-2 =-15 =-16 =-18 =-11 =-21
tree annex_a_controls 4414 767 2964 4467 4369 2062 1395 497 486 2018 1148 174 =-39 =-1 =11 608 =-15 =8 =5 =12 =15 =4 =21 =22 =23 500 =21 =-17 =27
tree annex_a_controls 2192 2198 4599 1394 969 999 4515 535 1440 846 4354 =-28 =8 585 1009 =-26 =5 =11 868 =-8 =15 =13 =13 =18 =17 =23 =27 =21 =15
tree annex_a_controls 4535 4509 149 1339 686 4357 1039 1021 2282 898 =-25 =11 =14 636 =22 =-11 =16 =18 196 205 =-4 =25 =-9 636 =28 =-4 =-19 =29 =-27
tree annex_a_controls 4492 4560 2097 1632 1226 4540 308 2069 3018 1730 4585 =-25 =9 =8 =12 =16 =18 =19 =20 =19 1933 205 =-6 4483 =33 =-2 =-20 =27 =30
tree annex_a_controls 4582 1668 1418 513 2055 1944 =-27 =6 =9 4317 =16 =-11 =31 215 10 4513 657 70 =-31 =-8 =12 =17 =21 2006 430 =42 =10 =-18 =-24
tree annex_a_controls 399 3234 546 1401 481 795 868 =-31 =9 =1 =12 =20 585 1841 =-9 4332 =33 =-4 2097 =-16 =17 546 =28 =-5 502 =25 585 =-27 =11
tree annex_a_controls 1103 215 4483 630 459 2243 1075 1988 4312 =-14 =13 =11 =18 =14 =26 =-21 =-14 780 100 =-8 4500 1644 163 =31 =-3 =-4 =-6 =-16 =-28
tree annex_a_controls 4509 2097 2192 2003 1668 513 527 =-35 =6 =-4 585 110 =17 =-8 2093 =-27 =2 =15 =18 110 =-9 4346 4584 2192 =37 =3 =-8 =-10 =27
tree annex_a_controls 634 4350 108 =-26 1991 3925 758 492 598 =-25 =16 =13 492 =11 =-21 =19 4488 294 14 13 =32 =-5 =-4 1568 =-22 =24 =-25 =27 =35
tree annex_a_controls 4430 4518 285 1947 1570 4454 4320 610 269 746 2248 =-30 425 =10 =-24 =9 149 =11 =-24 =6 =10 =20 =20 =21 734 =-2 =29 =29 =34
tree annex_a_controls 97 217 1640 4401 216 37 4385 4534 126 =-8 =15 =-7 =-15 1943 213 4622 1992 =30 =2 =-10 =-13 =-12 =-15 =-19 =-13 2235 =-21 =11 =-25
tree annex_a_controls 737 1283 4336 4182 1841 585 =-31 4368 =24 =-11 205 561 4323 =22 =-2 =-12 1039 4323 12 =-25 =8 4368 =-11 =13 =18 =23 =22 =25 =27
tree annex_a_controls 948 287 100 =-11 4363 1498 906 215 757 1297 376 =20 89 =-30 442 =19 =-14 =-19 89 =11 =-23 =20 =-12 =-17 =31 =-21 2214 =-24 =5
tree annex_a_controls 861 1668 2282 740 2261 2096 4368 =-41 =-1 619 =-21 =18 =7 =14 =17 512 =22 12 619 601 =-8 2192 =24 =-4 4351 =-22 =9 =22 =20
tree annex_a_controls 36 95 80 2183 3489 89 70 =-17 166 636 =-13 =17 =23 4554 1280 =-27 =2 =6 =18 =15 =19 636 =24 =-4 734 70 =-2 =27 =-7
tree annex_a_controls 4492 37 2261 1440 =-28 1339 18 =4 =-17 =12 =11 18 1531 2261 1420 1519 =26 631 =-18 =16 =-9 =-8 =-15 619 =11 1480 =-25 =6 =29
tree annex_a_controls 4492 2282 255 4385 2770 1480 4446 2246 1009 2038 4623 2241 868 2018 =-32 =-4 =5 =9 =9 =8 =-1 =10 =17 =9 =19 =13 =13 =24 =37
tree annex_a_controls 587 4521 80 2214 1280 1764 2065 1025 33 4481 4624 =-22 =5 =7 =7 =14 =21 =21 =13 1107 2164 =27 =-2 =-11 =25 =-23 322 =-34 =9
tree annex_a_controls 823 2198 535 2200 1690 4350 257 2238 1764 1172 10 =-24 =-6 =6 =7 1096 =18 =-11 =8 =12 =10 2235 2238 =31 =-5 =-10 =18 =20 =25
tree annex_a_controls 139 1394 817 1567 734 1114 824 =19 719 =-4 380 =-28 =7 =13 =15 =27 1335 818 719 =1 =-22 =10 =12 =23 734 294 =31 =-1 =-11
tree annex_a_controls 1841 205 24 =-39 =3 251 =24 =-11 205 285 =10 =33 258 380 425 2200 4483 =22 =-15 =-17 89 =-29 4339 512 =21 =-11 =-24 =15 =18
tree annex_a_controls 587 502 4548 754 4349 1028 513 2063 =-18 =19 29 =-5 =16 68 =-32 =-2 =10 =19 =24 1841 10 =11 =-24 10 29 =16 =-12 =36 =-21
tree annex_a_controls 1325 4435 1040 1531 70 =-10 1841 807 2214 =-15 =8 =15 4582 198 4488 1958 451 4373 =24 =1 =-1 =-4 =-4 =-8 =-10 =-14 =-21 =-23 =-22
tree annex_a_controls 4331 906 481 12 585 608 =26 824 =19 251 =-20 =8 251 2093 4387 =14 =-18 =-19 =-27 =-20 1043 =24 =-11 =-26 435 =25 608 =-6 =13
tree annex_a_controls 80 1324 4548 2125 4520 251 3234 2097 =-27 157 =-21 561 =19 =-3 =14 1752 2084 157 =16 =-7 =-18 =-13 =16 =15 =27 =29 324 =23 =-5
tree annex_a_controls 269 2282 4560 4376 4336 1999 4625 1445 403 387 644 1376 =-23 =9 =4 =6 =13 =16 =17 =20 =19 =22 =24 =23 1339 534 =-11 =18 =28
tree subprocessor_cascading 252 4626 4277 4627 4628 4629 4630 3940 4631 333 4632 =-116 =-44 =-70 =10 =-51 =40 =0 =53 =68 823 =-4 =105 =100 12 =-90 642 =82 =-69
tree subprocessor_cascading 21 339 233 4633 4634 4635 4636 4637 =-111 =-17 =66 =50 =96 =56 2 =-28 =97 =67 14 1091 4637 =-45 =94 =66 20 386 =106 =-53 =-89
tree subprocessor_cascading 252 4638 33 4639 4640 4641 4642 4643 4644 =-106 =-12 =-5 =25 =37 =51 1342 =64 =-90 19 4645 =-73 =36 1729 =33 =-78 =62 605 =59 =-65
tree subprocessor_cascading 40 4646 4638 4647 390 4648 4649 4641 4650 4630 =-100 =22 =62 =24 =61 =74 =52 =32 =48 =75 10 547 1399 =61 =-44 =-89 4651 =105 =-61
tree subprocessor_cascading 88 21 4652 279 549 4653 =-98 =42 =3 =-65 192 =-45 =88 =42 157 3970 4654 210 4655 =75 =-76 =-14 =-91 4656 =-93 =21 605 =100 =-64
tree subprocessor_cascading 21 312 4565 4657 4658 4639 4617 =-94 =-43 =-30 =59 =85 =45 2899 216 2741 =80 =-68 =-68 213 =-55 =91 484 386 14 =40 =90 =-66 =-78
tree subprocessor_cascading 4657 1042 299 4659 138 4660 4661 =-89 =43 387 =-62 =65 =49 740 4077 =-69 =72 =39 4077 1091 225 =-32 =-89 =87 =84 70 =-76 =81 =85
tree subprocessor_cascading 81 =-89 10 4277 4660 80 2125 4662 494 582 83 =-54 =21 =59 133 =-50 =93 =80 =81 =93 =-77 =100 4663 4664 4665 =92 =-58 =-60 =-56
tree subprocessor_cascading 88 312 463 4666 4667 611 =-86 =39 =45 =80 86 =-38 =68 86 =-83 1399 =85 =-35 287 89 4668 4023 652 =53 =-68 =-59 =-88 =84 =-84
tree subprocessor_cascading 81 =-84 100 =-92 97 4660 2532 731 4669 734 1490 4670 =80 =-52 =-56 =38 =-59 =-12 =-69 264 4077 3966 =-70 =51 =49 734 =71 =-43 =-70
tree subprocessor_cascading 279 4646 4652 199 138 4671 4672 2246 =-80 419 =-64 =42 =52 =82 =39 4673 =-6 =-80 =35 =61 730 12 =-86 297 =49 512 =19 =-54 =-78
tree subprocessor_cascading 40 629 4674 4675 4676 4677 =-78 =41 =30 =39 =75 823 4674 1688 390 =-63 =67 2 =-53 =46 =82 =33 108 =-87 4678 4651 =82 =-51 =-58
tree subprocessor_cascading 4679 759 1688 4680 4681 4636 4660 4644 4682 415 4683 =-77 =69 =-45 =47 =36 2 =-55 =27 =64 =62 =36 2 =-50 =55 =39 12 =-82 =72
tree subprocessor_cascading 611 4646 1042 455 4675 342 4684 2447 =-73 163 4685 4686 4687 =-70 =61 =68 =58 =21 =78 =76 =46 123 521 =-49 =54 =34 =43 =61 =60
tree subprocessor_cascading 140 143 291 4688 4689 =-75 =38 =39 =76 139 213 =-39 =74 =89 133 387 2246 1253 809 =-24 =64 =100 =72 =86 731 4668 =85 =-58 =-26
tree subprocessor_cascading 88 143 4639 4675 4644 342 714 4690 =-74 =50 =41 =69 =32 =32 =10 86 =-70 =42 10 759 3970 19 =34 =-33 =-58 =78 605 =84 =-61
tree subprocessor_cascading 81 4491 =-73 =87 4660 2576 484 82 3256 =37 =-45 652 4691 4558 4692 =75 =-65 =-66 =-17 =-53 =-60 =-83 82 149 =-59 =62 18 =-22 =44
tree subprocessor_cascading 312 549 629 4693 451 4694 4695 4258 =-71 =-2 =66 =35 2447 =-54 =-10 =65 823 3062 4696 =-46 =85 =76 =32 1586 =-4 =62 1506 =52 =3
tree subprocessor_cascading 143 549 4660 4652 4697 4698 4634 4258 =-69 =13 =69 =75 =40 =32 =18 =25 493 4699 2660 86 824 =63 =-57 600 =61 =-40 =-74 =-73 =-44
tree subprocessor_cascading 4491 339 299 4700 138 43 4701 4196 4702 =-68 =86 =-13 =-13 =29 =45 =66 258 =-9 =-55 50 =45 =-73 86 =-48 377 2033 =62 =-37 =-48
tree subprocessor_cascading 81 4703 4704 =-70 =52 =72 180 4277 1506 4705 399 473 1092 =-26 =29 =45 =60 =77 4706 36 =-62 =24 =60 =87 433 4707 =74 =-54 =-10
tree subprocessor_cascading 21 4565 199 549 252 4708 4626 4709 =-68 =41 =52 =4 =36 =8 695 =19 =-54 =32 439 4710 4711 12 =-45 4712 =67 =-62 =-64 =-65 =-59
tree subprocessor_cascading 40 252 4491 4713 4714 138 759 4715 1010 =-67 =47 =30 =-9 =46 =34 =50 596 =-1 =92 89 =10 =77 4495 316 278 =59 =-66 =-67 =-68
tree subprocessor_cascading 81 3296 =-67 =10 180 100 =-73 1506 279 126 629 =-82 =47 4716 644 4717 =50 =-60 =-36 =-70 =84 =-30 544 4665 62 =76 =-2 =-65 =-52
tree subprocessor_cascading 629 4718 494 866 1010 4719 4720 4721 =-64 =49 =31 =68 =80 =27 180 =-50 =8 =58 911 4722 4647 180 4723 =-46 =70 =9 =46 =71 =55
tree subprocessor_cascading 88 312 21 4644 1058 4667 =-65 =74 =42 =54 =29 108 =-76 =47 108 =-86 4654 870 378 243 1948 1506 =65 =25 =-61 =-37 =-67 =-78 =-71
tree subprocessor_cascading 4657 213 4700 4638 4719 4220 4724 4672 14 4667 4725 =-64 =55 =57 291 =-51 =46 =54 =80 =15 =67 =24 =72 1582 251 =29 =-42 =-30 =54
tree subprocessor_cascading 143 339 83 4644 629 4726 4727 =-63 =51 =58 3839 4728 =-44 =96 =65 =46 =61 =39 216 97 2081 119 =-6 =49 4663 =64 =-55 =-56 =-66
tree subprocessor_cascading 4639 440 4652 4644 669 4729 346 4690 4724 4730 4731 4732 911 =-62 387 =-46 =17 =42 =16 =27 =43 =39 =78 =55 =26 =66 =47 =17 =64
tree subprocessor_cascading 629 4626 1010 4493 4715 123 4648 944 =-62 =-14 =45 866 =-47 =30 =53 =-2 =73 =53 4277 911 1601 390 399 =-40 =15 =62 =61 =44 =74
tree subprocessor_cascading 233 4679 4277 4565 3940 4647 4658 =-62 =34 =54 =18 89 =-15 =61 =53 12 =-69 652 =63 =-63 12 =-53 4668 70 =-59 2698 =77 =-42 =-42
tree subprocessor_cascading 629 4662 4724 4258 4660 4698 4645 4703 4733 4632 4734 =-59 =53 =0 =29 =96 =20 =53 =-5 =-3 =76 =79 1333 100 =-66 433 =25 =-57 =-67
tree subprocessor_cascading 40 4565 412 1058 4685 4735 4721 1597 4736 4737 4738 4739 =-58 =58 =30 =57 =29 =50 =51 =102 =39 =48 =22 =30 925 870 =48 =-49 =-39
tree subprocessor_cascading 339 4718 1451 4690 4719 4740 4674 4627 4077 4697 4741 813 2212 4742 =-60 =40 =48 =-24 =-12 =23 =-11 =44 =64 =50 =80 =69 =43 =46 =42
tree subprocessor_cascading 140 656 4646 4667 4743 4638 4744 4701 291 =-61 =18 =-2 =30 =24 =71 =69 =31 =16 10 4657 68 =-22 249 =50 =-59 =74 642 =74 =-42
tree subprocessor_cascading 252 4679 4674 4633 1058 4745 1042 4746 4681 =-57 =17 =81 =28 =25 =60 =51 =75 70 =-66 566 1609 =64 =-52 =-59 10 =-41 62 =74 =-15
tree subprocessor_cascading 143 549 4718 43 4642 4680 192 4702 4220 4658 =-59 =69 144 =-13 =155 =124 =-34 =68 =52 =41 =64 =30 108 =-71 251 2561 =48 =-59 =-13
tree subprocessor_cascading 312 83 451 199 412 4698 618 4650 4667 =-58 =53 =67 =39 =54 =19 =1 415 387 206 =-31 =78 =42 =79 =58 89 83 =-12 =55 =62
tree subprocessor_cascading 252 412 4696 446 4680 1260 4647 291 413 4627 4747 4748 =-56 =39 =62 =26 =56 =36 =43 =47 =36 =-12 =44 =28 180 =-28 20 =61 =-56
tree subprocessor_cascading 463 83 332 309 4705 4649 4650 4749 4720 =-58 =52 =56 =66 =64 =45 527 =-15 =47 551 =29 =-61 =54 12 =-46 20 50 =65 =-49 =-57
tree subprocessor_cascading 81 4702 4750 4746 443 =-60 =78 =82 =104 =120 10 271 322 1058 224 1253 =-36 =57 =13 =68 =34 4751 =84 =-45 4665 180 =-14 =63 =-50
tree subprocessor_cascading 88 279 4719 1010 4652 4682 4723 4690 4752 =-58 =78 =41 =29 =54 =29 =81 =93 490 =14 =-35 89 133 150 =-18 =66 315 =47 =-55 =59
tree subprocessor_cascading 4277 192 4753 4701 669 4754 4755 4617 535 =-53 =-3 =31 =56 =26 =19 =33 =65 4617 4754 4719 4701 389 =-29 =51 =58 =95 =62 =72 =64
tree subprocessor_cascading 339 279 4638 4565 2246 549 4729 3940 =-56 =4 =38 =9 618 150 =-27 =44 =107 608 =-35 =30 =32 70 =-65 2197 =33 =-52 70 =-53 =44
tree subprocessor_cascading 339 451 4639 299 866 4756 4671 332 4641 =-55 =28 10 =-40 =36 =62 =93 =47 =-3 264 =80 =-14 12 =-56 =13 3256 380 =10 =58 =-30
tree subprocessor_cascading 463 83 33 4652 4672 4729 1010 4493 4757 4758 4759 =-57 =20 =56 =58 =-12 =49 =68 =76 =51 =-5 =50 605 20 210 =63 =-53 =-52 =-45
tree subprocessor_cascading 88 21 4679 4760 339 4560 33 =-58 4761 226 =-42 =61 =102 =0 =18 =83 86 =-58 =56 =25 287 2660 247 20 =47 =-57 =-20 =-58 =-65
tree subprocessor_cascading 40 4639 451 549 4636 618 4077 4730 4762 4721 159 =-57 =-40 =48 =36 =47 =-1 =52 =61 =32 4077 350 =-16 =46 =71 =66 100 =-65 =52
tree subprocessor_cascading 88 669 199 4719 4258 312 4220 =-56 =28 =-5 =13 82 =-24 =129 =8 =36 180 278 3256 =24 =-44 =-68 58 561 247 =68 =-15 =-31 =-54
tree subprocessor_cascading 81 4763 866 1106 =-57 387 =-29 =139 =53 =104 387 29 4700 2246 1039 322 77 4724 =-30 =58 =68 =30 =42 =47 =69 3057 =45 =-39 =69
tree subprocessor_cascading 4491 143 911 2992 4760 1597 4764 4765 1771 =-53 =33 =42 =53 =56 757 =-13 =161 =15 =6 328 2992 =-2 =64 =65 328 478 =22 =-56 =68
tree subprocessor_cascading 88 4694 443 332 4675 4766 1610 4635 =-56 =37 152 =-47 =19 =61 =70 =12 10 =-22 =70 =47 10 554 287 =14 =-62 =-66 4668 =61 =-35
tree subprocessor_cascading 180 4694 611 314 333 4767 4768 =-52 =15 =47 =15 =28 =12 =44 367 4642 2447 1042 613 =-39 =25 =49 =29 =64 238 273 =39 =-26 =-47
tree subprocessor_cascading 312 2246 412 192 4769 116 4770 4771 =-51 =68 =49 =-20 =45 846 =-30 =10 =34 180 2165 =-21 =64 =39 108 =-64 4660 278 =60 =-53 =-6
tree subprocessor_cascading 83 339 4277 4666 34 609 823 3272 =-53 =11 =-24 =11 328 1009 213 =-43 133 =-52 =36 =2 =6 =68 =48 108 =-56 =30 4772 =58 =-60
tree subprocessor_cascading 81 3296 831 1688 =-56 244 =79 =-37 601 =105 =-15 =78 4660 328 731 4773 242 4774 243 =38 =-41 =-59 =-57 =-51 =-36 =66 14 =-26 =32
tree subprocessor_cascading 4639 299 3966 1042 4642 269 4775 822 1480 4776 4777 4778 =-50 =35 =43 =52 =-10 =37 =54 3256 =-21 =42 =33 =38 =63 108 =-58 =27 =58
tree subprocessor_cascading 21 4657 609 4760 4646 1514 4756 297 813 4753 314 =-52 =-6 =47 =-9 =-5 =100 =29 =23 =97 36 546 =-17 =62 =103 =51 328 =20 =68
tree subprocessor_cascading 4491 252 629 83 494 740 4743 =-54 =68 387 =-23 =75 40 =-17 =63 =53 609 521 =-8 =49 =89 70 =-45 =50 70 =-63 478 =46 =-52
tree subprocessor_cascading 629 4679 4779 4642 224 4649 446 4732 4720 4690 =-51 =22 =71 =53 =4 =83 269 =-27 =27 =39 =48 =31 269 4277 942 =6 =-57 =64 =69
tree subprocessor_cascading 21 4491 451 2246 4634 3960 4652 4780 2212 =-52 =64 =78 =27 =19 =54 =5 846 269 =-29 =51 =32 108 =-58 =35 328 91 =21 =-49 =68
tree subprocessor_cascading 12 =-57 4277 309 4701 367 3018 4781 4327 419 4658 206 3960 =-47 =27 =27 =52 =47 =20 =68 =77 180 4782 =-23 =78 =23 =63 =26 =69
tree subprocessor_cascading 12 4705 =-59 =44 339 269 4753 1010 582 4666 4718 4565 1058 4783 =-40 =55 =51 =4 =27 =72 =83 =76 =53 813 4565 =0 =58 =102 =33
tree subprocessor_cascading 88 4694 4660 4644 4661 332 3915 33 4696 =-54 =22 =-23 =32 =7 =97 =66 =25 =41 89 233 333 33 4662 =-35 =55 =23 =60 =37 =51
tree subprocessor_cascading 81 609 4750 826 =-54 =27 =73 695 619 =-27 =187 =-3 70 =-64 399 642 4711 4712 1456 258 610 =48 =-42 =3 =-63 =-65 =-62 =-50 =69
tree subprocessor_cascading 233 312 4277 4743 206 4784 4781 4785 4765 4726 4786 =-49 =20 =44 =50 =89 =45 =104 =41 =100 =66 70 =-58 1456 =33 =-55 70 =-60 =42
tree subprocessor_cascading 88 629 4708 609 4787 4788 1042 4789 =-51 =34 =39 =81 =90 =12 451 =65 =-30 =4 642 278 68 =13 867 1134 =54 =-30 =-73 =-57 =-60
tree subprocessor_cascading 81 4719 3966 609 =-53 215 =-35 =100 =83 =137 70 =-62 89 180 143 1437 =23 =-50 =-25 771 386 564 =54 =-38 =-31 =-54 198 =56 =-48
tree subprocessor_cascading 81 4644 4790 4791 855 =-55 550 2992 =-30 =71 =117 =83 =100 =173 89 10 2992 264 =-42 159 100 =-54 =26 =-57 =45 =31 1333 =52 =-41
tree subprocessor_cascading 140 3940 944 96 4792 309 1935 4650 4793 =-49 =55 =65 =61 =-5 =62 319 =-9 =88 =44 =73 287 4794 319 723 =28 =-59 =68 =-37 =-61
tree subprocessor_cascading 629 213 618 4565 446 103 4597 2318 4795 4796 =-43 =22 =60 =17 =70 =10 =7 =2 =64 =18 198 600 100 =-49 399 =23 =76 =-43 =-58
tree subprocessor_cascading 88 1106 4565 4277 4750 4647 582 4077 1660 263 =-46 =46 =50 =15 723 =113 =-39 =53 =98 =49 =22 =69 287 870 262 =30 =-37 =-55 =-58
tree subprocessor_cascading 81 582 4220 3889 974 4196 4797 =-51 =40 =40 =11 =66 =72 29 =146 =5 29 771 363 =-51 4712 4716 4699 =27 =-59 =-61 =-65 =-72 =36
tree subprocessor_cascading 233 4277 4754 740 4798 4799 613 43 3915 4627 805 =-44 =22 =28 =33 =25 =15 =66 =68 834 36 =-17 1643 =7 =124 =80 =48 =62 =30
tree subprocessor_cascading 2992 180 4491 4800 944 380 4801 609 =-52 =15 =79 =-13 =31 =116 319 =-5 =83 83 415 2034 535 309 =-25 =22 =56 =101 =37 =56 =49
tree subprocessor_cascading 88 4701 4694 103 21 3839 2964 588 855 854 =-50 =21 215 =-34 =32 =83 =36 =49 =23 =28 =38 =74 642 20 14 =17 =50 =-58 =-54
tree subprocessor_cascading 140 656 4719 4771 4802 1610 1058 4565 913 4803 =-49 =8 =15 =7 =56 159 =-31 =91 =105 =99 =74 38 =79 =-17 936 870 =31 =-50 =-33
tree subprocessor_cascading 629 21 4644 740 4726 443 4708 =-46 =27 82 =-43 =23 =71 37 =-22 =24 =87 2 =-13 37 =11 =68 1456 423 434 =21 =82 =-28 =-59
tree subprocessor_cascading 88 82 437 =-43 =38 831 4797 425 43 740 4791 =-39 =63 =6 =62 =24 =82 =110 605 4699 425 29 679 =-3 =59 =38 =60 =-60 =-60
tree subprocessor_cascading 443 1106 89 1010 1584 4675 36 =-44 19 1148 =-40 =38 =45 =53 =24 =52 4659 157 19 =-8 =40 =-27 =32 =68 4804 36 =16 =93 =-53
tree subprocessor_cascading 88 399 855 4718 4634 4644 912 4636 4759 3441 =-50 =59 =65 =50 =63 =66 =49 =37 497 47 =-23 =97 =136 12 =-33 =23 1333 =21 =-54
tree subprocessor_cascading 12 1748 =-54 =58 150 855 89 1418 1584 288 166 4796 =-41 =39 =21 =40 =37 =28 252 =-8 =47 885 2646 =45 =-46 =-43 907 =63 =-23
tree subprocessor_cascading 233 4639 3265 1010 609 43 4662 4805 4783 759 455 4650 4806 =-44 =68 =60 =11 =10 =80 =43 =48 =44 771 =40 =-62 =74 =61 =59 =29
tree subprocessor_cascading 249 596 367 299 4667 534 314 =-21 =56 =-49 =55 =18 3966 3356 143 1383 4701 =-14 =76 =81 =30 =-63 =91 270 534 =44 =-6 =-50 =-54
tree subprocessor_cascading 463 4639 4644 83 299 4652 855 4633 3296 4749 4674 =-49 =38 =45 =61 =31 4807 =-6 =104 =48 =18 =34 512 =126 =-14 =58 89 =8 =55
tree subprocessor_cascading 81 831 4750 47 873 =-45 =38 =26 =106 =81 4668 608 3256 =6 =-65 12 =-30 1043 58 406 338 2001 =55 =-45 =-3 =-14 =-44 =-18 =-56
tree subprocessor_cascading 70 =-60 4639 269 3940 535 4740 740 4808 901 866 4708 103 =-43 =23 =11 =30 =16 =66 =3 =49 =48 =70 91 245 =39 =-22 =-34 =60
tree subprocessor_cascading 249 37 656 255 463 590 4718 =-38 =28 =26 =4 =42 =41 2 596 =-5 619 =-6 1512 =82 =-19 686 =65 463 764 =-22 =82 =50 =-55
tree subprocessor_cascading 12 380 =-55 =6 33 258 3966 470 433 854 1021 34 327 =-21 =53 =8 =21 =59 =-43 =-54 =78 4701 =-42 =55 733 795 =29 =-31 =86
tree subprocessor_cascading 2246 463 226 480 4679 332 2242 669 535 4809 4633 4810 =-46 =44 =3 =50 =32 =24 =41 =10 =11 =23 =24 89 =-1 =52 2011 =38 =-49
tree subprocessor_cascading 249 70 =-58 387 279 257 603 4666 206 252 4682 4725 =-34 =57 =36 =22 =34 =64 =32 =46 354 =53 =-27 19 831 =14 =93 =85 =-52
tree subprocessor_cascading 215 4639 312 4690 415 3966 4017 4811 =-35 =57 =34 =70 13 619 =-3 =78 =-55 =56 =10 =52 428 1512 4491 =22 =71 =-15 415 =-31 =51
tree subprocessor_cascading 249 215 70 =-61 269 4277 527 4696 1650 226 4701 4674 1383 299 =-41 =4 =35 =27 =41 =20 =55 =42 =31 =57 =35 1147 =43 =-27 =-52
tree subprocessor_cascading 140 3889 83 4784 47 831 4730 279 4812 1514 =-44 =60 =74 =1 =80 =57 =36 =126 =36 =77 10 353 279 =-32 =52 19 =44 =-28 =43
tree subprocessor_cascading 81 4799 4617 4702 399 4813 =-45 =56 4248 446 =-30 =52 =85 =71 =58 =96 37 1253 1278 2018 10 =-24 =10 =71 =43 =69 1043 =43 =-7
tree subprocessor_cascading 81 4760 629 582 4639 4790 3837 1054 =-52 =42 =47 =55 =40 =83 4814 =5 =96 =121 13 608 4815 =-9 =95 891 315 =33 =-14 =-44 =-70
tree subprocessor_cascading 81 4760 4771 4816 866 956 873 4817 =-46 =56 =29 =16 =68 =69 =93 =141 3256 2447 249 1730 198 =37 =-47 =-62 =-21 =-12 367 =9 =-51
tree subprocessor_cascading 3265 269 4741 944 4818 443 40 582 435 4725 4749 4270 4730 =-43 =31 =46 =45 =39 =13 =56 =17 143 =20 =-22 =78 =37 =48 =19 =72
tree subprocessor_cascading 2 659 4674 4565 582 4819 4820 272 618 516 =-39 =1 =45 =39 =30 =64 =49 =6 =38 =39 605 500 582 1376 =13 =93 =73 =-24 =-46
tree subprocessor_cascading 108 =-62 37 180 1377 4821 3958 4822 508 =-39 =29 =49 =51 =50 =53 =5 423 1399 91 180 =18 238 =65 =-31 =-13 =-17 443 =-45 =32
tree subprocessor_cascading 4644 4696 233 168 216 215 4823 4824 4758 980 =-27 =60 =73 =78 =44 586 4812 4799 =-10 =94 =91 =91 =-56 =56 215 =7 =57 =62 =88
tree subprocessor_cascading 3940 269 582 40 1170 463 3966 314 122 4825 =-38 =35 521 1752 =-25 =65 =60 =15 =50 =7 =69 =14 =54 1399 2475 =35 =-53 =-46 =66
tree subprocessor_cascading 249 2246 1627 4674 719 659 4824 =-5 =82 =50 846 425 4826 4667 =-39 =48 =48 =7 33 =-5 =53 =43 416 =111 =-41 547 =41 =-31 =-48
tree subprocessor_cascading 70 =-63 4644 367 463 80 4642 611 =-30 =12 =39 =10 62 560 =33 =-41 =-29 2388 2720 502 4737 2757 =12 =73 =96 =72 =-48 =-41 =98
tree subprocessor_cascading 2992 140 4827 4644 40 1724 367 2259 =-46 =27 34 =-36 388 4220 =-8 =74 =95 =40 =21 =63 =130 550 4651 464 =25 =-20 =-43 =-35 =51
tree subprocessor_cascading 901 3314 148 587 2 4828 4805 77 2874 4829 4675 =-29 =39 =64 =52 =39 =49 =86 4703 866 2257 =-1 =72 =56 =92 =-43 =27 =46 =42
tree subprocessor_cascading 81 192 367 4759 1029 2132 =-52 =23 =50 =72 1209 =-17 =95 33 586 =-11 =84 442 =138 =-3 771 1506 4830 4711 =30 =-47 =-55 =-9 =-46
tree subprocessor_cascading 387 4760 89 279 314 630 1538 4831 4832 635 =-44 =5 =49 =46 =5 =27 =71 11 =24 =-56 629 =-1 =31 =105 629 619 =-13 =49 =82
tree subprocessor_cascading 140 36 226 4833 47 4565 83 =-41 =31 =16 =24 =56 =21 737 42 4759 =-5 =89 =74 =102 642 1512 885 377 =32 =-39 =-77 =-28 =-46
tree subprocessor_cascading 249 387 1148 415 140 4799 516 219 =-34 =60 =13 =97 936 1028 478 =26 =-39 =-29 =-49 36 =22 =97 944 =25 =89 100 =-41 =50 =-48
tree subprocessor_cascading 731 97 642 380 2690 1650 314 534 4797 83 4277 4617 4834 =-12 =71 =51 =53 =41 =66 =-30 122 =66 =-23 =67 =69 =29 =-50 =-52 =-47
tree subprocessor_cascading 108 =-56 500 12 =-32 1517 4827 216 3970 1342 764 1453 4712 492 2576 520 =27 =-34 =-46 =-12 =-49 =-42 =61 =-34 =-19 =-40 =113 =-55 =-36
tree subprocessor_cascading 70 =-56 2992 180 3018 2770 96 4647 980 4696 =-32 =30 =53 =39 =40 =45 =58 192 328 309 2318 613 =-26 =36 =43 =31 =32 =42 =39
tree subprocessor_cascading 4784 4719 233 4657 2034 4491 428 3018 4661 91 536 =-15 =35 =-45 =66 =48 =-44 363 =-47 936 =29 =-42 =58 =32 4657 =24 =-49 =63 =107
tree subprocessor_cascading 375 771 1333 4759 3889 4701 512 461 1614 4822 380 769 =-2 =66 =28 =72 =71 =-29 4835 =-16 =59 =56 =72 =77 =-56 1614 =-53 =44 =-46
tree subprocessor_cascading 150 1226 980 4696 4474 4836 88 1650 4800 4702 4818 =-29 =45 =65 =73 =39 1253 946 =-11 =28 =52 =71 =61 =46 =55 =34 442 =60 =4
tree subprocessor_cascading 4760 249 605 771 535 647 340 669 3292 4823 4753 4575 21 =-13 =14 =66 =47 =54 =77 =51 257 =-39 =51 =33 =62 =-42 =-57 =-45 =100
tree subprocessor_cascading 70 =-54 4077 618 2246 3966 83 4639 901 2964 4749 4786 4837 =-29 =51 =37 =42 =42 =31 =42 313 =48 =-43 =77 1028 =44 =-16 =67 =55
tree subprocessor_cascading 12 =-37 150 423 4639 33 18 46 3961 =15 =87 2690 1339 1377 =-28 =40 =37 =61 175 =-29 =46 =26 =56 =-39 91 577 =70 =-39 =-33
tree subprocessor_cascading 215 88 4753 1148 152 4754 2193 =-50 =31 =37 3966 =-12 =80 =13 =56 642 3837 =15 =-65 =-47 609 463 4735 =-5 =77 =42 339 =84 =-27
tree subprocessor_cascading 610 100 =-49 3018 463 3034 813 103 586 1941 312 140 =-29 600 =13 =-59 =11 =83 =60 =38 =31 =68 564 4833 =39 =-55 =-40 =72 =-50
tree subprocessor_cascading 150 3296 1627 140 4597 928 618 4838 =-27 =63 =44 478 =48 =-39 =75 867 928 471 654 =25 =-30 =-35 =-31 =-90 2105 =79 =-28 =59 =38
tree subprocessor_cascading 4760 140 596 4771 451 3323 4839 257 769 =-36 =36 =7 =47 =39 415 =-4 =60 =73 3441 =5 =95 600 89 340 =7 =-36 =38 =-51 =85
tree subprocessor_cascading 12 199 =-45 =36 3265 4840 906 459 2996 733 2034 4753 772 176 =-5 =19 =56 =56 =74 599 =48 =-23 =-48 =-39 =-23 =81 245 =76 =-22
tree subprocessor_cascading 4644 279 215 4829 635 2081 463 613 4841 =-39 =50 =31 =-2 =8 =28 =68 3296 1724 233 =-4 =44 =66 =84 4842 4495 =40 =-41 =-70 =81
tree subprocessor_cascading 3915 4805 215 4295 4836 3962 14 4729 255 2690 4737 =-32 =55 =35 =28 =53 =-1 =45 =74 =61 1327 490 1640 =39 =-18 =-11 =-44 =57 =52
tree subprocessor_cascading 215 319 2246 42 4820 3915 83 47 4843 =-32 =48 =27 71 296 =50 =-39 =-53 =52 =50 =62 =23 =22 609 619 =-13 =19 3905 =73 =-42
tree subprocessor_cascading 81 480 2182 2088 1051 4812 4844 4169 =-41 =40 =50 =54 =39 =71 =93 2892 =61 =-34 89 1329 600 82 =-11 =18 =-51 =-59 551 =34 =-42
tree subprocessor_cascading 108 =-60 618 771 216 4203 1054 740 258 463 4740 582 3314 613 4760 =-18 =61 =43 =43 =81 =75 =36 =-26 =27 =68 =-42 =-43 =-46 =66
tree subprocessor_cascading 12 4705 =-44 =33 771 2246 279 257 255 586 3026 2971 4760 873 371 =-22 =37 =28 =53 =47 =67 =43 =45 =43 109 =39 =-42 =42 =-44
tree subprocessor_cascading 387 2246 423 279 83 4642 911 946 4652 4742 475 =-38 =39 =65 =38 =17 =16 =40 392 =46 =-22 =25 =-52 =28 433 100 =-31 =49 =-34
tree subprocessor_cascading 423 480 3265 433 150 618 719 =12 288 772 4190 4560 =-26 =21 =50 =44 =35 =54 4845 =47 =-29 =-46 =52 4249 =58 =-11 451 =-53 =9
tree subprocessor_cascading 108 =-53 97 249 270 334 33 901 2081 4846 4847 328 4848 =-18 =50 =13 =63 =71 =25 =40 928 4101 =45 =-2 =-37 =45 =-48 =-38 =-57
tree subprocessor_cascading 4644 771 731 1170 1724 629 4753 4719 1412 10 300 4674 =-29 =27 =49 315 =7 =-72 =36 =61 =56 2001 =21 =-44 =44 =63 =-43 =-43 =64
tree subprocessor_cascading 97 249 36 512 1944 367 4812 =0 =66 =31 =-44 4759 1666 4849 4221 =-28 =37 =45 =42 =52 724 767 4751 =51 =-33 =-25 =-32 =-36 =-53
tree subprocessor_cascading 3265 4647 531 463 319 4761 609 272 1418 1451 =-29 =15 =10 =45 824 =-52 =36 =67 =18 4850 4851 =26 =-37 =-50 319 =97 =-22 =60 =49
tree subprocessor_cascading 686 37 402 613 4636 4819 4718 =-24 =18 =48 =39 464 =56 =-27 =37 442 877 =48 =-15 2091 =-16 =53 3026 613 21 =-41 =4 =10 =47
tree subprocessor_cascading 4799 206 695 1614 4694 375 1059 97 407 1480 813 =-4 =30 =32 =-50 =-49 =62 =-41 322 =62 =-24 =54 176 4697 =-42 =39 =12 =42 =86
tree subprocessor_cascading 4719 500 387 279 644 502 185 4852 435 893 4790 =-10 =52 =57 =34 =72 =-40 =48 =-36 4685 790 =35 =-25 =-36 =27 451 =-47 =26 =62
tree subprocessor_cascading 150 603 809 3889 1058 4853 46 =-4 83 367 =-38 19 =8 =-43 4198 =33 =-45 =35 =49 =46 1399 =32 =-29 609 =13 =87 192 =14 =85
tree subprocessor_cascading 108 =-53 36 885 603 1107 150 659 1584 348 4636 =-14 =28 =38 =38 =30 318 =54 =-24 =-38 =35 =-73 490 1280 1886 =52 =-23 =-24 =-5
tree subprocessor_cascading 12 2210 =-40 =40 340 4203 534 20 2145 1360 4692 1096 748 =26 =-15 817 =79 =-28 =-46 =-26 =-46 =-45 451 =-22 =29 =-37 3452 =-33 =45
tree subprocessor_cascading 4760 4277 3296 279 734 328 4854 4821 4650 43 4662 2757 346 =-38 =35 =43 =21 =33 =38 =39 =59 =9 =14 490 =33 =-13 =60 =52 =72
tree subprocessor_cascading 108 =-50 500 387 1357 733 180 4825 4831 4855 =-19 =48 =49 =60 534 1741 =28 =-57 4679 =-49 =31 =32 =-40 89 =61 =10 4718 =-51 =17
tree subprocessor_cascading 12 1748 =-40 =47 340 877 62 255 11 866 3034 4729 4740 =3 =45 =52 =67 =61 =-47 =56 =-42 4196 =-43 =33 333 735 =-45 =21 =33
tree subprocessor_cascading 108 =-59 150 81 3889 4787 33 4788 =-31 =49 =9 =63 =63 1673 319 473 258 =24 527 =-29 =47 396 =-39 =34 =56 =-56 907 =48 =-31
tree subprocessor_cascading 4277 4856 83 906 1191 12 1627 583 =-44 =49 =48 577 4258 4718 =0 =48 1042 =41 =-43 =-48 1039 =9 =81 1064 =-32 =44 =37 =-35 =51
tree subprocessor_cascading 771 609 4760 600 512 12 86 =-50 =31 2182 2690 4295 =6 =71 =58 =68 434 759 =-21 =37 =26 =-51 =66 109 4708 =63 =-16 =-17 =-39
tree subprocessor_cascading 387 1010 415 570 4811 263 603 4725 3055 88 1252 =-25 =31 823 =5 =-36 =48 =41 955 =43 =-29 =44 =56 =-49 695 =43 =-23 =61 =31
tree subprocessor_cascading 1688 2182 596 4823 1117 288 2257 4857 1705 4763 =-21 =41 =23 =56 133 =-14 =74 =39 =36 =38 112 133 =21 =-17 =82 =55 528 =58 =-20
tree subprocessor_cascading 97 4760 4753 3585 4701 4636 1994 1117 4852 4634 478 4858 148 4806 =-15 =53 =18 =45 =-56 =40 =54 =31 =52 =39 =38 =65 =47 =59 =-50
tree subprocessor_cascading 425 415 1567 96 600 334 140 866 192 4859 143 2223 392 =-41 =11 =41 =12 =52 =15 =33 =3 =27 =-52 =30 =-51 =25 3366 =28 =-38
tree subprocessor_cascading 4644 81 823 531 215 4797 =-48 =36 1994 866 =-18 =49 =63 =74 =30 1512 215 2892 12 =-31 =12 =-58 =45 739 =-36 =47 143 =71 =-16
tree subprocessor_cascading 81 168 831 199 882 2242 =-34 =25 =45 =31 =57 210 =69 =-23 1673 425 771 19 464 =26 481 =-49 =53 10 =-44 =15 =-48 =50 =-50
tree subprocessor_cascading 70 =-48 1333 813 4759 587 4825 600 144 1623 4676 1055 =-11 =25 =52 =64 1610 4679 =-1 =49 =64 =-55 =56 938 =-42 =43 =55 =34 =-51
tree subprocessor_cascading 4784 4759 4816 3550 419 866 4666 1650 4860 88 3055 =-28 =61 644 4493 =13 =-23 =-38 =68 1831 =57 =-32 =48 =31 =48 =48 =56 =51 =82
tree subprocessor_cascading 97 534 216 4861 131 113 104 620 164 423 1307 311 1931 =24 =-27 =-33 =-45 =-20 =-23 =55 =-20 =-33 =-40 =-48 =-33 451 =-28 =16 =-45
tree subprocessor_cascading 91 620 719 3356 =18 =-40 109 3018 4862 4800 633 4863 92 1623 4651 =-23 =42 =44 =21 =49 =28 =56 =47 =56 =-38 258 =56 =-5 =-33
tree subprocessor_cascading 81 4791 2799 1688 4761 582 737 714 713 4864 4865 4866 =-41 =31 =36 =36 =29 =40 =23 =36 =56 =40 =53 =49 1512 36 =8 =52 =-27
tree subprocessor_cascading 3905 423 1325 3966 535 4867 1926 1333 1517 11 951 470 4729 652 =8 =-49 =47 =-32 =-48 =-47 =-46 =-47 =56 =74 =51 =58 =-49 =-27 =-61
tree subprocessor_cascading 37 402 613 4754 150 659 =-29 =22 =18 =39 =28 =29 879 610 387 86 =-33 1342 512 1238 =45 =-38 442 =25 =-26 =-37 =52 =-45 =-31
tree subprocessor_cascading 4722 566 269 4825 314 742 430 1586 328 4868 4258 =-25 19 4869 =47 =-30 =-32 =37 =33 =-30 4660 =-1 =56 =22 =25 =54 =19 =-48 =60
tree subprocessor_cascading 642 4734 534 253 141 421 4701 279 4870 4753 4652 4854 =-7 =58 =34 =42 =67 =23 =47 =46 =55 =-40 4672 4823 =-23 =34 =64 =66 =-45
tree subprocessor_cascading 500 608 628 733 2874 =-24 =45 =21 =46 100 =-46 91 76 324 58 470 888 1335 =33 =-25 =-29 =-23 =-38 =-14 =-38 =-29 4718 =-46 =20
tree subprocessor_cascading 340 500 657 1456 11 966 1688 1418 126 =-6 1324 =16 =-36 157 =79 =11 =54 =-32 =-44 =-45 =-40 32 =-1 =-59 1458 4871 =-38 =24 =33
tree subprocessor_cascading 695 1553 4249 609 10 4647 827 3265 582 4258 3441 =-18 =47 =17 =50 =39 =58 =58 =23 =55 =-36 =-26 1277 416 2246 =-29 =13 =26 =36
tree subprocessor_cascading 249 3970 1944 2258 1097 4258 95 4783 269 2992 4657 601 =9 866 740 =-31 =4 =42 =38 =43 =26 =73 =-43 =45 =64 =-28 =-41 =-29 =-38
tree subprocessor_cascading 270 1606 1333 731 2188 4872 33 3256 619 46 =17 =-17 =29 809 371 =-41 =35 =39 157 733 =-12 =50 =45 =-47 =-32 =-30 =-45 =-51 =-45
tree subprocessor_cascading 772 4799 81 4816 4560 609 4737 4675 =-32 =36 =54 =24 =38 =55 3256 3356 4712 3970 1944 =24 =-24 =-8 =-43 =-36 2 =-48 =3 =63 =54
tree subprocessor_cascading 980 535 2992 2690 4649 4831 904 1331 4689 1538 299 2165 288 2552 =-27 =38 =29 =36 =10 =9 =43 =35 =25 =50 =50 =34 =28 =41 =49
tree subprocessor_cascading 686 287 148 421 4873 4826 4749 4754 608 401 57 =-27 =3 =42 4874 4258 =5 =48 =-42 =44 =44 =66 =71 =46 =41 =-46 4101 =-21 =32
tree subprocessor_cascading 270 478 12 716 =-37 =34 771 1514 3915 4051 26 264 1245 =25 =-36 82 =-30 206 4763 =-1 =67 =53 =-44 =-50 =52 =58 =-31 =-42 =-43
tree subprocessor_cascading 512 91 37 695 486 =6 =50 425 =-38 =23 3343 1399 888 930 270 =50 =-21 =-29 =-24 =-12 =-38 =-35 772 4726 206 =-21 =22 =44 =46
tree subprocessor_cascading 340 4650 4743 33 3962 531 1786 1278 4835 4875 4834 4876 904 =-18 =17 =38 =43 =48 =36 =23 =49 =50 =51 =20 =62 =58 2125 =-34 =12
tree subprocessor_cascading 771 433 226 4760 600 398 4077 833 677 3966 2051 4877 288 3931 =-3 =44 =36 =55 =54 =49 =-40 =-42 =34 =-56 =-38 =52 =31 =-36 =-35
tree subprocessor_cascading 36 319 2182 269 215 719 300 2318 4878 =-19 =35 =28 =42 4726 866 =-36 =25 =31 4874 =1 =55 =17 =52 771 =27 =-28 719 =47 =12
tree subprocessor_cascading 37 57 4617 1252 1408 =-31 =26 =34 =35 596 4693 =-14 =38 =40 879 1342 1325 4879 646 1477 387 =22 =50 =-28 =-35 =-40 =-27 =-28 =-28
tree subprocessor_cascading 4760 4196 695 10 827 4820 4880 2971 916 3730 4881 4882 =-23 =33 =36 =42 =36 =40 =52 =39 =50 =17 4883 809 =-28 =12 =45 =41 =57
tree subprocessor_cascading 3915 695 4856 772 4667 4867 2136 1994 4760 2051 626 =-6 =56 =52 =43 =49 =57 =59 =52 =50 =-43 46 =4 4697 1724 =-49 =14 =25 =47
tree subprocessor_cascading 980 4644 1553 37 924 4831 262 =-12 =-50 =48 151 =44 =-56 619 =-5 82 =-7 1204 143 1342 =42 =-17 =-9 =-18 =-36 =47 71 =74 =-6
tree subprocessor_cascading 340 97 4639 772 610 500 459 1097 4760 3277 1051 4836 4560 =-1 =36 =51 =45 =45 =51 =59 =-28 =-24 =-38 =61 =48 =-43 333 =-36 =19
tree subprocessor_cascading 4277 1010 269 3585 4884 4827 913 272 4658 233 1353 3889 1666 =-24 =20 =25 =26 =4 =27 =35 =24 =48 =43 =56 =19 =52 264 =68 =7
tree subprocessor_cascading 1512 1013 3966 1584 478 140 764 428 1339 =-9 =25 =-40 =37 681 1026 723 =26 =-36 =-39 =-24 =-42 =41 82 =-23 =66 =-57 4834 =-32 =33
tree subprocessor_cascading 3940 255 790 531 258 609 512 4633 328 57 446 =-19 =31 =13 =29 =40 1786 =-18 =41 37 =-18 =56 193 =-24 =37 =57 =-37 =35 =56
tree subprocessor_cascading 1278 3940 4722 4885 319 4560 4886 4636 618 4795 4887 527 4888 =-21 =40 =12 =42 =38 =26 =27 =54 =28 294 =27 =-16 =44 =46 =42 =38
tree subprocessor_cascading 168 813 560 3889 13 733 4889 4890 4885 1057 159 4862 =-18 =40 =4 =39 =44 =56 =56 185 =29 =-25 =-46 =45 =-33 =26 2655 =58 =-12
tree subprocessor_cascading 97 12 =-27 1673 2081 954 873 126 2318 279 255 =-39 =26 =15 =27 473 1202 =13 =-18 =-15 =46 =53 1531 560 =43 =-12 =-27 =-33 =-41
tree subprocessor_cascading 4722 97 131 83 980 150 4644 430 4759 3018 4679 4680 3962 852 =-28 =19 =38 =25 =10 =34 =45 =9 =61 =27 =46 =32 =-50 =-41 =61
tree subprocessor_cascading 270 478 375 2470 699 242 3966 81 150 764 1148 4047 =-25 =48 =20 =29 =33 4655 1104 =22 =-15 =-44 =46 =-41 =-39 =-37 =-29 =-37 =-37
tree subprocessor_cascading 512 4644 1673 215 12 4636 =-46 =24 38 4642 1565 4626 =29 =-26 =-30 =-29 =-8 =26 =-39 =51 215 1106 166 =-32 =33 =40 443 =-7 =33
tree subprocessor_cascading 1245 4826 2764 936 4830 4557 1170 443 3837 4811 4196 =-5 =34 =45 =67 4891 600 =23 =-29 =-35 =44 =-34 =-42 176 =-46 =15 =-38 =59 =-28
tree subprocessor_cascading 97 4196 312 138 1729 4827 4120 854 734 363 =33 3931 68 4892 =-34 =32 =-8 =38 754 =19 =-31 =26 =47 =48 =-39 =51 =18 =42 =-43
tree subprocessor_cascading 407 2246 1106 1724 500 279 4886 4769 4715 4820 261 2542 =-15 =24 =20 =33 =32 =41 =57 =24 =-44 1504 =53 =-8 =45 49 =38 =-11 =-40
tree subprocessor_cascading 70 =-44 4644 4760 4825 113 470 2660 2640 4654 877 675 4712 =11 =-32 =-27 834 =-25 =32 =-36 =-30 =-38 =-30 =-38 =46 =43 442 =67 =-14
tree subprocessor_cascading 255 10 3265 831 2051 1519 435 4893 4795 74 1278 =-24 =20 =30 =35 =39 =21 =-47 =50 =37 =31 4874 1480 213 =-2 =31 =42 =-53 =38
tree subprocessor_cascading 81 4763 2610 1277 2182 1627 3837 4894 =-34 =41 =47 =29 =41 =32 =33 =58 255 70 =-35 1606 1952 4716 4895 =17 =-39 =-37 =-38 =-51 =62
tree subprocessor_cascading 459 1043 4663 100 =-32 3275 3915 2246 3018 333 3958 4749 486 3960 =-2 =38 =29 =47 =46 =38 =48 754 =41 =-26 =60 =-40 =-45 =-24 =-34
tree subprocessor_cascading 1342 2992 328 36 344 573 81 4790 332 =-39 =26 =42 300 1010 10 679 =-30 339 =34 =-36 =4 =34 =55 =54 =31 =19 =18 =38 =-36
tree subprocessor_cascading 340 150 234 446 380 119 318 =-21 =25 233 =-6 152 =-20 =48 560 225 1773 =32 =-33 =-26 =-27 512 =36 =-13 =38 907 =40 =-21 =-18
tree subprocessor_cascading 97 4730 3915 4896 270 150 4617 3265 4897 4898 1568 1081 433 =5 =-29 =-35 911 =-31 =26 =-44 =38 =35 =37 =27 =-31 =-41 =44 =55 =-40
tree subprocessor_cascading 168 1278 809 904 4658 3960 1897 4647 4835 656 4854 4258 911 =-29 152 =-25 =29 =2 =43 =26 =36 =41 =46 =39 =39 =29 =23 =34 =43
tree subprocessor_cascading 387 140 2182 2257 4816 4899 =-23 =36 =34 =39 =42 644 97 4493 62 906 105 =46 =-8 =-5 =-35 68 =-32 =28 =-38 =-30 500 =35 =-19
tree subprocessor_cascading 108 =-50 249 936 386 1746 1273 479 3238 1952 2660 135 1965 =20 =-29 =-13 =-28 =-32 =-29 =-26 =-31 334 =-41 =25 =-35 2082 =-45 =18 =-27
tree subprocessor_cascading 4701 4258 4803 2 2610 2193 1441 3204 434 1278 3904 4650 4627 =-47 =20 =21 =7 =12 =8 =32 =41 =26 =30 =2 =32 498 =25 =-34 =32
tree subprocessor_cascading 97 3545 1357 4663 3343 4896 4900 855 340 4169 150 32 =8 =-25 =34 =63 3452 =-27 =30 1329 =36 =-29 =-35 =-41 =-46 =-40 =-21 =-43 =-40
tree subprocessor_cascading 4805 635 860 463 1929 4667 4647 4802 4258 103 426 669 855 =-28 =3 =14 =30 =16 =9 =46 =40 =38 =46 262 =21 =-34 =-35 =23 =43
tree subprocessor_cascading 1010 425 224 40 4713 4812 38 2063 4680 =-19 =34 =30 328 =-37 =3 =32 =31 =19 4860 13 601 =33 =-1 =-36 =71 1773 =22 =-36 =56
tree subprocessor_cascading 70 =-39 618 4901 4728 40 340 1297 162 1245 375 1746 1610 =1 =25 =-36 =-35 =-35 =-37 =23 2964 =-33 =19 196 =23 =-32 =58 =59 =43
tree subprocessor_cascading 3940 1606 478 4858 2072 279 176 139 1623 319 =-4 =23 =42 =-38 68 =-5 1387 1245 =47 =-6 =-18 12 =-27 =27 =-36 =50 =-34 =-40 =46
tree subprocessor_cascading 2246 772 4658 1319 924 4017 1724 3002 389 279 630 3792 2141 =-24 =33 =38 =27 1606 =18 =-39 =27 =38 =23 =35 =29 =-31 =38 =42 =25
tree subprocessor_cascading 89 4805 387 2992 475 10 4795 2146 =-35 =26 =29 549 3 =-3 =-59 =30 =37 =27 603 =28 =-38 =44 4644 62 2072 =12 =-34 =-45 =66
tree subprocessor_cascading 1010 4722 486 442 620 3915 4647 2280 4805 474 4698 4658 =-18 =22 =28 =35 =41 =25 =47 =45 =38 884 4823 =-26 =35 =59 =24 =48 =48
tree subprocessor_cascading 854 976 904 1303 4825 226 4880 40 4897 4657 4693 126 =-41 4902 =-16 =36 =25 =11 =33 =8 =42 449 =25 =-27 =40 =-45 =25 =34 =39
tree subprocessor_cascading 587 4722 2892 879 150 319 3889 4815 3635 4659 10 4822 =-20 =33 =2 =18 =37 =41 =40 122 =38 =-19 =32 =-35 =-33 =54 613 =-39 =29
tree subprocessor_cascading 70 =-50 319 36 4900 4903 4835 512 599 312 1584 4904 =-7 =34 =36 =36 =-29 =-22 =33 =47 =-48 977 564 =23 =-31 =-26 4905 =28 =-31
tree subprocessor_cascading 4728 4652 4722 3966 2051 4877 1253 4718 4644 4675 772 4304 =-21 =27 =23 =33 =37 898 =31 =-28 =21 =40 =39 299 =44 =-33 =37 =31 =57
tree subprocessor_cascading 1606 1503 2996 18 4051 4906 463 1222 4822 =9 =50 =49 =40 =-31 =-30 733 367 =-16 4907 790 570 =27 =-25 =-33 =-40 =37 =-32 =-39 =-46
tree subprocessor_cascading 10 148 4729 553 4824 1263 2964 =-18 =20 =34 =47 =34 =49 =26 23 463 853 4764 764 =-7 1305 =-11 =53 =51 =44 1009 =47 =-2 =-30
tree subprocessor_cascading 270 596 344 10 300 3621 4908 4909 4795 4841 4811 =-26 =33 =36 =35 =31 =40 =43 =31 36 1725 258 =13 =-21 =-46 =32 =31 =22 =-33
tree subprocessor_cascading 2182 980 3356 4258 354 1538 4679 4795 4910 1520 4792 =-12 =30 =33 =37 =37 =25 300 =31 =-23 1252 =-32 =27 594 =28 =-29 =-31 =34 =36
tree subprocessor_cascading 387 1606 148 477 486 492 4826 3970 4633 4814 =-6 =35 516 =40 =-19 =-33 =51 =-39 =28 =42 =25 =-49 385 1350 144 =41 =-3 =-20 =-20
tree subprocessor_cascading 340 772 531 913 1106 4779 618 1972 4855 609 3860 3621 4810 912 =-15 =29 =34 =39 =45 =15 =40 =43 =35 =35 =32 =33 =49 =44 =-16
tree subprocessor_cascading 3113 1512 215 70 =-45 1108 3550 180 1148 96 =-13 =27 =28 =16 =49 =-32 1043 619 =4 492 =43 =-10 =-14 1039 4077 =-36 =24 =19 =-59
tree subprocessor_cascading 249 433 4911 4203 561 1026 1333 4067 996 26 367 3315 =15 =-38 1531 1111 =33 =-15 =-24 =-19 =-24 =-29 =-32 =-30 =-23 =-27 =-32 =-33 =-28
tree subprocessor_cascading 387 4077 252 4912 3265 4627 1004 4825 4672 333 4913 4914 2503 =-14 =33 =34 =33 =22 =35 =38 =-36 =39 =35 =46 946 =-41 =16 =28 =25
tree subprocessor_cascading 140 594 4734 4759 4722 4560 33 1703 4760 4771 705 3536 =-34 =20 =21 =30 =26 =40 70 =-40 =10 =21 =37 =31 =42 =51 147 =10 =57
tree subprocessor_cascading 4639 1511 1627 4915 12 =-23 148 470 386 150 613 560 13 954 =3 =58 =-48 =-28 1586 =53 =-8 =26 =-33 =-31 =31 =-38 =37 =-37 =36
tree subprocessor_cascading 1568 560 1054 18 68 528 1643 =10 =-38 =-31 95 =27 =-36 911 399 166 =-30 =17 =3 =24 =41 180 =-46 =7 719 =6 347 =-48 =8
tree subprocessor_cascading 1512 2246 512 246 459 21 855 =13 =41 180 =-23 =13 =-29 =-30 215 4679 536 =-32 =22 =17 =5 747 =39 =-16 4077 628 =-35 =26 =27
tree subprocessor_cascading 4644 40 3966 873 2193 4753 855 4662 4916 4917 116 123 =-25 =0 =-50 =32 =39 =31 =6 =28 =29 =31 =34 108 =-32 =27 33 =58 =-11
tree subprocessor_cascading 12 716 4918 =-44 =19 =25 4629 443 2770 33 4760 1418 795 4749 2245 =-19 =31 =40 =17 =38 =39 1418 =26 =-6 =35 4919 =22 =-28 =-36
tree subprocessor_cascading 76 1606 131 20 951 1333 4712 150 4169 100 =-41 83 609 88 =-4 =16 =30 1412 =49 =-24 =59 =32 =-35 =-33 =-36 =-37 =-31 =-37 =-37
tree subprocessor_cascading 255 603 168 70 =-46 618 535 3055 4017 582 269 807 4675 =-19 =26 =23 =4 723 =53 =-31 =27 =43 =39 =39 264 =50 =-8 =25 =34
tree subprocessor_cascading 535 4722 4667 83 635 70 =-46 1029 2055 299 629 1170 4638 3837 =-26 =26 =23 =30 =8 =13 =35 =33 =23 4638 =33 =-26 =45 =42 =40
tree subprocessor_cascading 4203 81 823 3966 4802 392 1650 1788 4864 =-41 =27 =26 =20 966 =-14 =53 =41 =33 =16 70 =-30 599 =14 180 546 =-44 =20 =11 =-40
tree subprocessor_cascading 695 247 579 4920 287 375 613 19 681 4557 949 =26 =-14 =-22 =-12 328 =-9 =35 =47 =-20 =-27 =-30 =-21 328 =-33 =18 258 =-1 =-35
tree subprocessor_cascading 1360 4077 4675 510 4493 339 4898 271 719 =33 0 =5 =43 40 480 =-39 =21 =35 =-29 =-14 =-31 322 4493 =-21 =24 =8 =41 =28 =-41
tree subprocessor_cascading 81 4816 1604 954 2088 4921 42 4836 415 =-35 946 =-18 =43 =28 =15 =32 =31 =28 =28 =34 13 1412 520 339 =12 =-8 =-44 =43 =-44
tree subprocessor_cascading 1514 4077 81 764 4922 29 846 1353 =-26 =35 =15 =-33 =40 =24 147 110 21 1568 478 =15 =-34 =-32 1278 =-20 =30 =31 =43 =27 =45
tree subprocessor_cascading 108 =-45 340 1586 373 249 3452 151 3256 =18 587 =-37 =43 =51 =-22 =-26 =-38 4633 399 974 =-24 =23 =8 =40 704 =-35 89 =-18 =38
tree subprocessor_cascading 81 4719 4802 4797 3549 37 =-37 387 319 421 =-33 =21 =14 =14 =46 =42 =59 =55 2660 561 4906 650 4203 =22 =-16 =-24 =-33 =-18 =-34
tree subprocessor_cascading 387 512 89 3621 1191 4144 =-14 =27 =22 =39 1673 4712 1245 =25 =-22 =-27 =-25 4144 4674 4858 4565 =-31 =-3 =19 =27 =25 70 =-26 =24
tree subprocessor_cascading 4277 1512 1514 4784 70 =-44 695 4895 888 1503 95 2129 =14 =-30 =-24 =-30 =-32 =-45 440 399 =-27 =2 =24 =50 =49 1039 =-35 =12 =38
tree subprocessor_cascading 108 =-33 387 4700 4923 1146 4815 772 3292 210 168 88 4491 =-20 =15 3 =8 =-34 =31 631 =-34 =26 =22 =28 =32 =33 =44 =41 =22
tree subprocessor_cascading 1512 2246 4803 36 1643 4924 81 3062 =-25 =30 4663 4565 860 =19 =-28 1942 =-19 =33 =-40 =46 =-44 81 =-2 =48 =32 82 =-4 =39 =-28
tree subprocessor_cascading 980 866 4923 19 423 464 257 3915 =1 =39 =31 480 =-36 =26 =-31 299 713 252 4560 =-40 =26 =8 =37 =15 =41 =30 254 =44 =-22
tree subprocessor_cascading 423 387 4802 1010 577 255 4790 1170 599 4898 152 147 =-14 =24 247 463 =1 =33 =-40 =-45 =-30 =24 =36 =21 =-43 =34 =45 =17 =-24
tree subprocessor_cascading 885 535 613 560 81 764 3837 4560 533 609 74 =-33 =22 =22 =29 =32 =43 119 =55 =-12 3837 =5 =-42 =-33 421 =34 =-23 =37 =-37
tree subprocessor_cascading 4277 4860 1772 396 510 4617 659 223 3635 4835 261 =-12 =18 =33 =39 =27 =24 =36 3876 353 =21 =-20 =32 34 =31 =-14 =-39 =43 =35
tree subprocessor_cascading 771 681 1342 510 319 860 82 141 4659 493 =-23 =19 =30 =37 4659 719 =38 2280 =1 =57 =-17 =-32 =43 123 =7 =-22 =-27 =-19 =-30
tree subprocessor_cascading 131 97 219 70 =-31 1606 642 1511 334 4077 148 2992 4826 =-5 =41 601 =-8 =41 =24 =30 473 =35 =-21 =-32 =-33 =-36 =42 =-34 =-47
tree subprocessor_cascading 1729 582 3940 10 2065 2055 944 435 873 175 =-24 =26 =21 =14 =17 =28 =28 196 62 315 =19 147 =-44 =29 =-32 =-22 =34 =36 =-35
tree subprocessor_cascading 37 944 4658 3621 2246 81 =-36 =-11 =14 =37 =28 =29 879 619 81 144 3344 =-41 =30 =21 1039 =31 =-19 4897 26 =28 =-22 =-26 =-22
tree subprocessor_cascading 371 1538 219 4760 4786 2690 1036 344 4831 328 2750 =-20 =26 =-2 =27 473 =-12 =36 =24 =22 =33 =36 =41 122 =30 =-15 122 =44 =-19
tree subprocessor_cascading 564 3113 577 695 4249 1553 850 2576 =19 =-24 =-22 2636 =-32 =31 =-28 4015 853 148 1277 =-25 =23 =23 353 =-21 =36 =31 =-35 =-39 =-33
tree subprocessor_cascading 97 4650 1729 2996 1324 168 82 10 4912 =-20 =26 1691 380 =-6 =30 =44 898 470 1297 =10 =35 =-16 =-23 =32 =-38 =-39 =-35 =46 =-39
tree subprocessor_cascading 2182 771 733 219 603 255 3889 4754 4077 713 4688 4693 4634 =-20 =19 =24 =9 =17 =7 =28 =30 443 =2 =50 =22 =40 =23 =-31 =41
tree subprocessor_cascading 4725 4639 4728 255 4867 980 2165 620 81 882 629 239 4860 =-37 =19 =18 =5 =31 =-3 =17 =24 =23 =41 81 =-9 =48 =51 =31 =43
tree subprocessor_cascading 1514 759 4889 4886 387 512 57 =4 2258 =-7 =-41 1435 1736 4925 854 =-34 =15 =16 =19 =23 601 =38 2633 =-17 =35 =40 =45 =24 =35
tree subprocessor_cascading 600 4858 3915 610 477 4901 2246 4779 583 46 1467 =7 =-30 3960 1933 2066 =-18 =19 =32 =32 =-25 =33 =19 =47 =34 =-29 =39 =43 =-34
tree subprocessor_cascading 1054 1514 512 1225 4783 4474 89 582 =-11 =42 795 1506 =10 =-27 =36 =48 =47 =-31 4798 2055 4828 =-21 =23 =23 =30 =36 392 =41 =-10
tree subprocessor_cascading 70 =-42 582 1106 23 619 4017 223 299 4805 89 =-26 233 =-12 =36 =25 =21 =26 =33 2257 233 =0 =28 =43 =-35 =29 966 =49 =-15
tree subprocessor_cascading 113 62 600 196 535 610 1609 158 629 1148 339 686 =14 1329 =-16 =30 =-19 =24 748 =29 =-14 =-29 =-31 =-32 =44 =-14 =-31 =-41 =-43
tree subprocessor_cascading 980 371 32 3265 590 4825 4754 893 1651 2048 2136 3656 57 =-20 =-2 =19 =29 =24 =31 =35 =30 =36 =20 =34 =-27 46 =48 =-6 =28
tree subprocessor_cascading 4644 81 443 4889 619 4220 =-38 =20 643 1028 =-23 =11 =33 =40 =39 255 2690 157 4863 502 34 =-2 =-26 =37 =44 =15 =42 =45 =40
tree subprocessor_cascading 1511 180 387 3840 1602 4657 656 3272 2259 562 4795 =-29 =25 =23 =27 =29 =21 444 =31 =-26 =35 =37 354 =35 =-24 4898 =11 =-32 =-33
tree subprocessor_cascading 686 936 148 1673 2417 484 587 296 924 911 =7 =29 =37 =-14 176 =-33 =31 =-27 =-26 =-37 =33 =-32 2679 619 733 =-33 =11 =-2 =35
tree subprocessor_cascading 249 4856 1303 1609 70 =-20 600 2272 907 1324 902 33 723 582 =12 =42 =-23 4905 =36 =-10 =-26 =-23 =-23 =-24 =-20 =-25 =-27 =-21 =-24
tree subprocessor_cascading 4753 12 =-24 972 4900 104 1511 1944 1705 4680 590 871 463 435 =-2 =23 361 =26 =-20 =-32 =27 =-27 =28 =-22 =-24 =-26 =-30 =-38 =36
tree subprocessor_cascading 610 4647 340 81 1106 464 1882 4767 2388 4926 =-28 =25 =23 =29 =30 =24 =36 4874 =13 324 =-43 =22 147 735 =-36 =16 =26 =38 =-33
tree subprocessor_cascading 4644 478 3113 2638 463 40 1929 1054 188 534 4190 =-3 =31 255 704 =-38 =14 =19 =-30 =31 =40 =17 4874 =23 =-17 =-34 =-32 =-32 =35
tree subprocessor_cascading 771 387 719 23 988 4565 =23 =-20 =-19 =-29 3840 4927 4627 389 4674 3579 1666 =-17 =18 =25 =23 =19 =24 =31 =34 38 =34 =-7 =-23
tree subprocessor_cascading 443 433 4816 535 312 271 4740 4771 4855 4749 813 4928 =-17 =25 =23 =26 =34 =32 =33 =-29 =13 =26 =31 =-33 215 =5 758 =49 =-9
tree subprocessor_cascading 1931 600 253 1303 4277 1547 148 328 2081 630 1565 742 =-5 =24 =-39 =27 576 =22 =-25 =19 =30 =-29 =36 =-24 =-31 4929 =-39 =17 =-37
tree subprocessor_cascading 535 610 3940 4802 150 332 4749 1376 504 226 318 348 =-15 =16 143 =-6 =31 187 =22 =-20 =32 =27 =35 =16 =19 =43 =32 =-32 =34
tree subprocessor_cascading 82 4639 846 4749 832 =-26 =16 =14 461 =-6 =36 =31 831 2590 253 2280 71 1624 =2 =29 406 =-24 =18 224 =36 =-3 =-28 =38 =35
tree subprocessor_cascading 769 4474 1277 3860 319 4800 4897 603 4827 1376 =-14 =16 =25 196 =28 =-28 =22 =28 104 4679 193 =27 =-12 =-18 =-23 =34 =22 =32 =35
tree subprocessor_cascading 4802 4667 795 681 1108 1412 42 4930 192 4916 312 =-12 262 =18 =-26 =35 4203 =16 =-28 =41 =34 =37 =-25 =-23 3966 =-30 =19 =34 =51
tree subprocessor_cascading 1944 2764 877 340 3343 70 =-20 936 91 664 1456 249 4691 1044 =24 =-15 =-14 =-10 =-23 =-20 1435 =-29 =16 =-14 =-30 =-8 =-15 =-29 =-25
tree subprocessor_cascading 340 879 97 253 4879 1511 442 4663 4931 59 =22 =-20 =-20 =-36 976 1933 =-11 =28 =41 =-24 =-34 =-30 =-29 1148 =-38 =23 112 =-25 =22
tree subprocessor_cascading 4639 980 4203 13 415 4652 772 4732 82 1226 176 1904 =-35 =23 =6 =19 21 =-9 =12 =23 =25 =30 =21 =-33 =-39 =37 271 =43 =-16
tree subprocessor_cascading 635 4760 1225 312 609 527 3958 3931 3960 192 4806 526 88 =-33 =-5 =19 =29 =1 =20 =28 =33 =21 =20 807 =24 =-29 =-21 =30 =20
tree subprocessor_cascading 3265 1043 4797 603 1568 425 396 2081 272 1972 4932 4726 =-14 =27 =29 =35 =32 =17 123 =35 =-24 21 =4 =47 =-25 =22 =44 =-28 =34
tree subprocessor_cascading 81 831 594 4800 4196 2610 4827 =-29 =24 =14 =23 =29 =39 =39 10 77 4846 742 734 649 =-25 =30 =3 =20 =35 =41 37 =5 =45
tree subprocessor_cascading 168 2182 613 4017 2055 37 1943 464 =-11 =-48 =25 4565 443 1614 767 =-20 =17 =26 1643 1992 =33 =-17 =-34 =29 =29 =31 =21 =30 =34
tree subprocessor_cascading 4905 81 112 2610 3296 1226 988 =-22 =20 =11 =23 =21 =28 89 528 83 82 =-16 695 88 =38 =4 =-12 =31 =-28 4712 =23 =-26 =-39
tree subprocessor_cascading 4639 328 4863 247 906 100 =-33 3315 169 534 123 =6 =24 =-11 =-19 =-27 =-20 =-33 =38 633 325 2122 =27 =-15 =-20 =-16 328 =44 =-9
tree subprocessor_cascading 686 1606 123 353 527 40 647 4749 =-30 =18 =19 =14 =27 159 4708 =20 =-19 =-19 4491 =28 =-6 =-38 1021 4491 =-31 =12 817 =24 =-15
tree subprocessor_cascading 1886 70 =-38 4896 478 2066 407 658 62 1469 734 112 2540 95 =11 =-23 =-31 =41 1992 =32 =-16 =-12 =-16 =-26 =-23 =-24 =-26 =-33 =-31
tree subprocessor_cascading 152 252 1568 866 4674 4835 4633 226 2258 =-19 =12 =12 442 =-6 =40 =29 =31 =36 =-26 =-41 601 2447 32 =43 =-14 =-18 1519 =-4 =33
tree subprocessor_cascading 1357 3905 423 686 833 2576 2131 4856 1505 =21 =-18 =-12 =-27 =-29 =-27 4930 4763 347 443 =-31 =12 =10 =34 =38 443 =-33 =11 =-29 =-19
tree subprocessor_cascading 215 1538 3256 734 3277 3549 1106 2165 =-12 =23 =24 =29 =26 3366 82 =15 =-15 =35 4701 =-39 =13 =21 1043 71 =25 =-18 88 =-24 =13
tree subprocessor_cascading 535 36 1096 4784 257 446 1441 2 4636 2697 =-31 =11 =17 4803 =-9 =31 =26 =9 2 =36 =-15 =36 =17 225 =16 1039 =-26 =21 =35
tree subprocessor_cascading 4728 131 3915 719 247 139 3 =16 =-17 629 =-36 =13 =-31 192 4650 4848 475 =-22 =20 =18 =27 150 32 =3 =-29 =36 =29 =-42 =47
tree subprocessor_cascading 89 334 855 1771 425 173 4722 =-25 =21 =20 =5 =23 1361 =17 =-19 855 =28 =-19 463 2165 371 1882 629 =-11 =12 =31 =36 =34 =38
tree subprocessor_cascading 2996 319 2182 4748 818 81 4816 4649 25 1650 =-33 =18 =8 =26 =30 300 10 4886 418 =-16 =28 =33 =11 =38 =27 =33 =28 =17 =-33
tree subprocessor_cascading 695 613 1253 553 742 328 867 1480 116 =-16 =11 =17 =33 =11 =21 =32 =30 =35 451 4933 1225 40 =-38 =2 =10 =29 119 =-22 =32
tree subprocessor_cascading 635 4722 1771 1514 1253 440 288 4650 4627 562 1376 =-16 =14 =17 =23 =29 =24 133 =-10 =32 3315 =29 =-19 =25 =35 =32 251 =36 =-1
tree subprocessor_cascading 168 1650 419 877 4649 4823 2136 4701 954 3550 2232 1752 299 =-17 =8 =21 =15 =21 =20 =20 =31 =23 =28 =-33 =34 =25 89 =-5 =46
tree subprocessor_cascading 490 560 664 991 287 76 1096 4011 38 105 =23 =-25 1480 =0 =33 =-25 =32 =-23 =-22 =-23 =-31 =-17 42 1106 543 =-26 =16 =21 =23
tree geographic_alignment 1360 691 4069 4934 =-119 =49 10 =-62 =100 =74 12 188 4935 =-102 =86 =77 29 37 10 =-70 =86 262 =88 =-69 4936 11 =110 =-67 =-72
tree geographic_alignment 1360 4049 4937 4938 4939 =-112 =51 682 =-80 =33 =41 303 135 =-94 =44 =103 4049 37 2 =-83 =56 247 826 =78 =-79 =-62 4557 =95 =-69
tree geographic_alignment 1342 =-108 323 29 1695 269 =-83 =4 =21 948 918 24 329 32 4940 4941 =86 =-46 =-56 269 =-22 =69 =-36 =-3 =-60 =-20 1952 =103 =-30
tree geographic_alignment 972 4942 4069 4943 4944 4939 4945 4946 =-102 =29 =-12 =57 =65 =79 10 =-42 =96 215 =-26 =85 36 37 10 =-93 4368 =92 =-65 =64 =85
tree geographic_alignment 972 4095 4213 4947 4948 =-97 =51 =8 2004 =-49 =81 605 =-26 =73 1586 641 4095 =26 =-46 =79 4949 4443 3376 4950 =89 =-53 =-54 =-53 =-48
tree geographic_alignment 972 212 4049 =-95 747 4123 =-68 =59 196 =92 =-58 856 =85 =-72 4049 212 14 196 =-61 =36 =59 892 =63 =-42 4951 1324 =79 =-49 =-67
tree geographic_alignment 76 253 4066 4952 =-92 =22 387 =-50 =74 37 =-21 262 =91 =-55 70 =-106 68 37 =-75 =34 4936 247 210 =91 253 =-48 =81 =-13 =-60
tree geographic_alignment 76 4049 4953 890 =-88 328 4826 =-66 =61 10 =-28 =88 =48 461 438 =-70 =46 =89 438 10 461 80 =-66 =68 1102 =55 =-61 =80 =83
tree geographic_alignment 972 341 4942 4944 4082 4187 4954 =-86 =66 =25 91 486 =-66 =59 =83 =79 =21 91 =-62 =75 86 89 =-70 =51 36 636 =53 =-13 =78
tree geographic_alignment 99 4955 4179 4956 4112 4117 91 =-84 1729 =-72 =30 100 =-79 =48 =39 =41 264 =-42 =81 856 328 =-2 =84 =-69 198 478 =58 =-55 =-78
tree geographic_alignment 4095 1022 266 4957 4958 4959 4960 4124 4059 4961 =-81 =45 =8 =21 =19 =59 =50 =46 318 =50 =-70 =51 97 12 =-27 192 =61 =-26 =-69
tree geographic_alignment 1342 =-81 108 =-95 608 323 36 407 =-75 =36 =53 242 =74 =-52 823 826 942 323 36 =34 423 =84 =21 =93 =-55 =-63 323 =-66 =64
tree geographic_alignment 76 4962 4934 4963 4964 890 =-79 =-53 =21 =30 =61 303 =-16 =78 12 303 747 =-84 =71 =61 2063 1333 4495 378 =67 =-55 =-57 =-69 =-28
tree geographic_alignment 323 4069 4179 640 4965 4966 4135 4251 186 =-77 =-5 =13 =30 =13 =11 4805 =-50 =58 4299 =55 =-52 4066 210 464 =60 =-51 =-38 =-46 =81
tree geographic_alignment 212 4049 4967 =-76 =49 438 136 303 139 =-76 =49 =70 =63 3376 =72 =-48 303 399 438 253 =-63 823 =26 =-65 =58 =61 1254 =79 =-45
tree geographic_alignment 142 790 4956 4968 4237 4969 =-73 =16 =46 =50 =45 307 4970 4971 2189 =-50 =16 =56 =57 459 =36 =-39 62 10 86 =-45 =53 =79 =-71
tree geographic_alignment 1360 212 99 =-74 18 =-44 =56 303 =-49 576 =85 =-43 82 99 303 2129 =-74 =46 =58 =56 484 4972 1202 4951 =65 =-50 =-34 =-42 =-61
tree geographic_alignment 1342 =-73 1586 790 152 1015 255 481 =-65 =2 =47 241 =59 =-48 23 =57 =-54 =62 2741 823 4933 241 4804 =67 =-25 =-20 =-27 =-11 =-64
tree geographic_alignment 972 167 4115 4942 4973 =-71 =38 246 =-37 =53 246 2195 =-36 =65 =81 =70 80 86 246 =-53 =21 4974 164 4081 =42 =-53 =-55 =-47 =74
tree geographic_alignment 99 188 4057 1695 4082 =-71 =-8 =19 =44 832 4964 4244 1440 4960 4975 =-61 =48 =48 =-4 =57 =60 =68 4244 188 1695 =-29 =43 =57 =70
tree geographic_alignment 253 438 915 4953 4976 4085 4086 =-70 =36 =-23 =27 =27 =30 4085 958 119 4193 =-66 =20 =-27 =55 =37 242 303 =29 4977 =73 =-41 =-55
tree geographic_alignment 4115 4059 186 4978 4057 4967 4979 1095 982 341 4980 =-68 =37 =-6 604 =-31 =62 =24 =9 =45 =26 =34 328 =-36 =59 =37 126 =-9 =52
tree geographic_alignment 4244 188 4981 =-67 =54 4964 4982 4958 936 2649 4983 307 4085 =-55 =59 =19 =66 =57 =31 =57 =54 =68 89 155 188 =-35 =58 =58 =69
tree geographic_alignment 76 127 4244 4976 =-68 =24 139 =-39 =66 303 =-48 =70 100 =-74 29 180 127 224 679 =-52 =57 =33 =39 =64 1324 197 =71 =-59 =-44
tree geographic_alignment 4984 4069 4187 4059 1015 307 4085 =-67 =-6 =-31 393 1028 =28 =-49 =-64 =39 68 =-22 =61 80 180 734 =-61 =15 =61 =68 68 =1 =65
tree geographic_alignment 4116 4934 4943 832 4937 341 4958 4979 4092 4985 =-65 =22 =41 =15 =24 =-1 =35 152 =-40 =26 =64 =48 108 =-70 363 =-56 438 =9 =71
tree geographic_alignment 212 99 4986 4086 4085 =-66 =-22 =42 =33 490 37 89 =-52 =27 =39 1009 =71 =-45 37 12 =-51 4987 =31 =-52 4988 600 =63 =-52 =-59
tree geographic_alignment 127 4095 1695 4187 4989 4958 4990 922 4991 =-65 =32 29 =-65 =-24 =55 =37 =41 =12 =35 139 264 =-52 29 =-36 =45 =66 188 =-35 =64
tree geographic_alignment 1360 167 4049 4963 4992 =-66 =15 =19 258 =28 =-37 62 =43 =-45 36 438 4255 242 4993 877 =11 =52 =-67 =-61 =-58 =64 3607 =59 =-36
tree geographic_alignment 253 4116 142 4123 1015 307 4994 =-65 =24 =-43 4995 474 =-46 =36 =55 =31 =35 493 4157 814 =45 =-48 =-44 =-42 1586 617 =35 =-46 =64
tree geographic_alignment 1342 =-65 70 =-75 790 1245 180 1213 139 160 =-47 =36 =24 =65 4077 =55 =-28 89 1131 1571 =40 =-53 1586 =-52 =37 1952 =62 =-40 =62
tree geographic_alignment 4049 127 4967 4996 4942 =-64 642 =24 =-65 =24 =44 642 1333 =69 =-45 99 =-76 =28 100 =-63 1228 2063 2042 4997 =59 =-35 =-30 =-24 =-29
tree geographic_alignment 76 167 4049 4962 4953 =-64 =21 =29 695 4998 =48 =-43 =-45 241 =47 =-51 790 242 1586 36 =-18 =41 4999 4936 =52 =-46 =-59 =-63 =61
tree geographic_alignment 212 99 972 4115 =-64 =16 10 1148 =-55 =54 =47 68 10 =-40 =60 1025 4072 3899 =65 =-59 =-19 =-56 247 823 68 =26 =69 =-26 =-75
tree geographic_alignment 1360 915 4069 4960 341 =-63 =-4 =29 10 =-27 =62 62 =54 =-41 70 =-71 68 10 210 =-31 922 =54 =-28 =66 62 1324 =65 =-27 =-40
tree geographic_alignment 212 4059 225 5000 5001 =-63 =13 =31 193 958 5002 5003 1253 =-58 =0 =32 =24 =28 490 =-33 1066 =19 =-20 70 =-39 =61 247 =54 =-83
tree geographic_alignment 1360 323 958 =-63 2195 =-45 =46 =64 108 =-73 29 323 642 192 =21 =-45 =-63 241 =60 =-19 1079 192 241 =68 =3 2246 =35 =-38 =-50
tree geographic_alignment 142 438 5004 4957 5005 4085 4945 5006 1095 5007 4123 =-61 =-2 =39 =15 =26 =19 =4 =42 =34 =38 4989 1695 29 =-56 =-16 =55 =51 =43
tree geographic_alignment 4984 1116 4066 767 4112 4059 =-61 =12 =41 4092 1746 =-44 =7 =47 =-6 5004 4187 4264 4956 5008 =-40 =52 =34 =51 =48 =40 264 =1 =56
tree geographic_alignment 4115 4066 167 4264 4943 4934 4994 2197 =-61 =-38 =40 =18 =35 =44 =22 12 =-28 1746 1043 =52 =-29 =-28 100 =-55 2655 363 =-49 =50 =-47
tree geographic_alignment 76 212 4116 4974 915 =-63 10 =-49 =52 =35 =-8 241 91 =-6 =55 =-24 80 10 461 681 =-47 =36 =17 241 636 =63 =9 =-33 =66
tree geographic_alignment 4116 832 4964 5009 4112 4969 54 5010 4117 4990 5011 =-59 =29 =33 =-3 =36 =-23 636 =55 =-36 =36 =24 =45 =13 68 490 =-32 =45 =44
tree geographic_alignment 253 730 915 5012 4953 5013 5010 4179 5014 5015 =-60 =23 =22 =0 =32 =28 =23 =37 =23 139 =-32 =12 89 192 70 =-53 =30 =-47 =55
tree geographic_alignment 76 4049 4934 99 4983 4187 =-60 =12 =39 =-2 =44 500 =45 =-53 70 =-69 608 294 1746 =8 =-58 =56 241 4993 4495 =57 =-40 =-42 =-38
tree geographic_alignment 253 790 4066 1695 5016 341 4962 5017 =-60 =22 =-1 =9 =35 =20 91 2197 =-42 =44 =24 686 1695 =0 =46 =-43 62 608 =2 =56 =-48
tree geographic_alignment 76 303 4974 4057 =-61 =21 =53 949 4962 4964 507 5009 =-50 =12 =31 =47 =40 =54 80 264 303 =-30 605 =45 =-36 4974 =43 =-36 =62
tree geographic_alignment 323 790 1022 1695 4264 5018 5019 5020 =-60 =25 =21 =37 =15 =4 86 =-41 =54 4264 1695 5021 1095 =-18 =46 =52 =49 =42 247 =61 =-13
tree geographic_alignment 76 142 4962 4956 5022 4960 4948 =-60 =29 =19 =31 =29 =26 100 =-40 5023 =59 =-33 100 =-57 790 89 =2 5024 1333 =45 =-32 =-40 =56
tree geographic_alignment 1360 341 4066 691 4796 4938 4934 =-61 =13 =2 4051 =-35 =44 =32 82 =-34 =38 =27 100 =-58 247 2063 942 =52 =-43 =-1 630 =-56 =32
tree geographic_alignment 76 323 212 4976 4983 =-60 =37 =31 =5 393 =57 =-37 29 323 224 210 =-48 =4 =24 =45 1591 5025 5026 2137 =50 =-41 =-42 =-21 =-42
tree geographic_alignment 915 4069 890 307 4068 5027 4960 5028 5002 4183 =-59 =27 =22 =39 =6 =18 =11 =-15 1096 =-3 =41 928 34 =15 =57 =-40 62 =46 =-65
tree geographic_alignment 915 225 91 4128 4237 =-59 =45 =14 949 1096 691 1516 =-49 =27 =16 =23 =45 80 10 1516 =-50 =41 =-7 =3 10 =0 311 =57 =-31
tree geographic_alignment 915 4059 188 155 5029 5030 958 2140 =-60 =-13 =7 =54 =50 1253 4179 =-28 =30 =42 386 353 =20 =-17 =-48 =43 108 =-56 784 =52 =-17
tree geographic_alignment 972 323 4244 4968 4979 =-59 =40 =26 =1 262 =60 =-46 108 =-61 198 4212 4951 1971 5031 902 262 =52 =-14 =-37 =-44 =-42 =-42 =-53 =-55
tree geographic_alignment 972 127 5022 4962 4990 4796 =-60 4260 =-30 =44 =55 =11 =39 =48 108 =-59 599 164 198 62 1323 928 =48 =-16 =-27 =-38 =-47 =-57 =-52
tree geographic_alignment 76 915 4979 4960 4953 358 5032 4957 =-58 =17 =32 354 =-44 =40 =21 =26 =46 =41 133 4979 242 =16 =-52 =-45 636 3042 =61 =-35 =3
tree geographic_alignment 915 4059 303 193 958 5033 =-58 =20 =27 119 =-54 269 =3 =-33 46 119 1041 1104 =45 =-22 =-26 =-17 =-41 =40 23 108 =-53 =49 =-64
tree geographic_alignment 4082 246 1022 4996 1015 1066 4967 4944 =-58 =17 =35 =-17 =34 =46 =23 328 4957 1991 =-36 =24 =56 =26 599 1834 814 =41 =-44 =-45 =-33
tree geographic_alignment 1116 915 817 4174 4963 =-57 =1 =34 2197 1245 4226 4221 =-52 =33 =26 =3 =23 82 =-23 =39 1245 817 =-43 70 =-52 493 =23 =-35 =44
tree geographic_alignment 1360 323 4221 5019 253 341 =-60 =-4 =-9 =21 =11 =53 4145 1467 4255 2410 1324 386 393 5034 =45 =6 =-34 =-14 =-31 =-56 =-43 =-53 =-49
tree geographic_alignment 1015 2188 246 1746 4974 4990 5035 5007 5036 4226 =-55 =1 =-2 =41 =46 =49 =27 733 =-30 =36 982 =-23 =34 =1 322 1746 =42 =-41 =-33
tree geographic_alignment 99 212 4116 323 =-58 =60 12 =-44 =34 311 4495 4255 4145 1766 60 4528 =55 =-22 =-20 =-25 =-31 =-39 =-37 =-40 1184 490 =24 =55 =-19
tree geographic_alignment 253 958 4135 5004 5037 832 5008 4991 1031 3731 4221 =-53 =14 =23 =-6 =37 =36 =8 =26 =36 =56 =32 23 1952 5038 =38 =-49 =-45 =-47
tree geographic_alignment 972 246 715 1022 =-58 =12 155 =21 =-40 341 4963 4095 1904 =-36 =22 =33 =48 =39 790 264 89 =-34 =12 853 91 =-2 =38 =60 =50
tree geographic_alignment 4049 4984 4957 4967 4137 4953 5039 4291 5040 5041 5042 =-54 =29 =36 =39 =11 =40 =28 =57 =47 =44 642 =43 =-27 70 =-55 251 =54 =4
tree geographic_alignment 972 890 4945 5043 186 4264 145 =-59 36 =-47 =10 =28 =22 =47 =46 68 =-17 =36 70 =-64 68 37 =-29 =22 464 5044 =52 =-15 =-21
tree geographic_alignment 253 4984 2197 4057 4092 1748 4995 5000 5021 =-53 =3 =30 =13 =11 =28 =28 779 =11 =-33 =19 262 70 =-43 4987 4443 =52 =-29 =-20 =-61
tree geographic_alignment 99 915 1022 4274 4942 4085 5039 4985 5045 =-55 =18 =27 =36 =11 =15 89 =-32 =32 =24 70 =-47 1963 =42 =-34 29 215 =-14 =64 =48
tree geographic_alignment 972 167 4963 5046 1131 =-53 157 =-32 =44 =44 =40 241 =61 =-43 100 =-49 241 1333 1401 197 5047 =44 =-31 =-41 251 =46 =-69 =-38 =-30
tree geographic_alignment 76 1015 4095 4984 832 5048 =-56 =35 =7 =28 =29 393 1695 =37 =-40 =-43 790 853 2074 62 68 =-21 110 =40 =-20 =-58 =48 =41 =42
tree geographic_alignment 1342 =-60 100 =-52 198 4212 2655 197 378 437 2896 327 1220 =44 733 4984 =-29 =31 =56 =-25 =-35 =-21 4962 =-57 =40 =-42 =-44 =-50 =-55
tree geographic_alignment 4082 4066 1131 341 5049 767 4086 3277 5033 =-55 =25 =-4 =43 =-12 =41 =23 =8 246 =-13 735 =48 =-30 528 4972 4294 =31 =-23 =-28 =-26
tree geographic_alignment 1342 =-60 242 4212 5034 773 4951 2655 1324 605 5050 5051 5052 5053 =39 =-20 =-22 =-26 =-36 323 =-33 =14 =-31 =-39 =-39 =-41 =-13 =-51 =-52
tree geographic_alignment 915 303 790 4183 4128 3574 5054 4068 5055 2098 =-55 =-8 =19 =13 =25 =7 =5 =50 1148 =-1 =36 1440 5056 =-18 =35 =46 23 =35 =-44
tree geographic_alignment 99 246 1006 4996 3277 5020 5057 =-56 =24 =29 817 =-44 =33 =26 =13 1517 1116 4049 =-15 =44 =46 =-63 4049 4998 =18 =-46 1228 =54 =-37
tree geographic_alignment 1360 127 4059 5058 5014 253 =-58 =2 =33 =56 =25 =37 271 89 642 258 1005 =18 =-50 =-21 =-42 4145 215 =20 =54 =-33 5059 =60 =-17
tree geographic_alignment 1360 4984 142 5060 4082 5061 441 3620 =-58 =16 =18 =1 157 =-35 =22 =25 =37 =40 68 255 =-14 =61 142 4495 3620 =48 =-29 =-31 =6
tree geographic_alignment 253 95 949 432 767 2188 1516 4986 4137 =-54 =20 =19 =13 37 1028 =-53 =20 =30 =3 =25 =21 =3 247 37 =0 1028 =56 =-11 =-68
tree geographic_alignment 1342 =-59 484 82 188 438 435 1567 =-48 =24 =23 =22 5062 1116 =13 =56 =-35 1220 378 855 1305 =47 =-7 =-8 =-26 251 =41 =-40 =-53
tree geographic_alignment 246 155 574 4059 598 5063 4112 4974 =-51 459 =51 =-35 =29 =16 =16 =16 =6 =9 1991 832 4995 4934 36 =-31 =10 =28 =43 =39 =43
tree geographic_alignment 1360 323 4082 4964 4944 =-58 =27 =31 =-5 =40 247 100 =-44 286 1333 5064 1591 5043 =46 133 =-48 =37 =-29 =-37 =-36 =-53 4082 =-67 =37
tree geographic_alignment 89 438 4152 4968 949 853 383 5065 =-53 =26 =17 =-6 =-1 =28 =51 =-2 1015 438 675 5066 4942 350 =-38 =16 =17 =50 =16 =25 =41
tree geographic_alignment 1360 4934 4116 5067 5068 4945 =-53 =15 =25 =28 193 =31 =-30 =37 599 198 2063 747 4116 3301 =31 =-28 =-14 =55 3238 =-18 =42 =-46 =-41
tree geographic_alignment 127 4095 1695 4221 4066 1006 4996 5029 766 =-51 =10 =27 =44 =16 =9 =26 =15 4308 4066 518 =30 =-42 =-24 =-53 247 303 =-36 =41 =-42
tree geographic_alignment 212 4244 4115 1365 407 =-52 490 =21 =-35 =21 928 4972 =45 =-18 =-38 210 4158 =35 =-31 =-46 262 5069 4997 50 =40 =-17 =-28 =-42 =-62
tree geographic_alignment 99 323 4069 142 598 =-52 =17 2 =-50 461 =43 =-41 =8 241 5070 =46 =-32 =-29 493 164 4158 =45 =-14 =-39 57 174 =-32 =42 =41
tree geographic_alignment 817 4082 91 =-56 =-12 =10 70 =-54 4082 500 1517 10 1516 =-8 =44 =25 =-55 5004 =-50 =29 126 110 =-39 =34 1094 833 =50 =-35 =-27
tree geographic_alignment 817 255 5071 5056 =-46 =17 =22 34 =22 =-33 215 225 37 630 =-45 =31 694 =-13 =44 2 2194 =19 =-17 =44 324 568 =42 =-2 =-22
tree geographic_alignment 1116 246 95 722 1022 5072 36 5073 4286 =-52 =24 =26 =-23 =25 =7 =35 =7 427 210 =2 =52 =-52 4308 241 246 =7 =43 =-36 =-39
tree geographic_alignment 1342 =-58 89 1746 4294 5074 1410 23 2697 4077 5075 =29 =-26 =-21 =-32 =-32 =-37 =-48 =-53 =-33 928 735 5076 1802 =40 =-5 =-31 =-38 =-33
tree geographic_alignment 76 127 4244 4115 4137 5012 1534 915 =-57 =11 =5 =23 =48 =41 528 =49 =-26 =26 70 =-50 4255 164 242 386 =31 =-13 =-38 =-45 =-43
tree geographic_alignment 4264 215 486 1253 4943 4995 4986 4291 5077 5018 4607 =-44 =17 =23 =34 =25 =28 =27 =36 =9 =20 4095 1015 =-15 51 =46 =-27 =46 =43
tree geographic_alignment 1342 =-57 70 =-51 198 1410 62 5078 5079 5080 951 1624 96 1356 1044 =43 =-15 =-26 =-16 =-16 =-37 =-34 =-35 =-39 215 =-46 =25 =-44 =-50
tree geographic_alignment 4049 253 4115 4116 5081 4986 580 =-51 =11 =21 =30 89 =-38 =53 10 =-5 =49 157 354 =17 =-32 =46 89 654 145 =-1 =47 =-47 =47
tree geographic_alignment 37 225 153 4943 =-53 =20 =32 10 490 =-41 =10 =35 324 4066 4115 271 5049 =-19 =44 =24 4255 =37 =-30 311 =47 =-15 929 =-49 =16
tree geographic_alignment 1342 =-56 247 227 500 751 1992 4998 =51 =-22 =-29 =-23 =-39 608 3277 =-26 =37 1905 493 918 =28 =-27 534 =28 =-48 =-44 1437 =-54 =22
tree geographic_alignment 1360 461 5058 5014 932 =-57 =15 =26 =51 227 225 =26 =-34 =-28 82 54 =-10 =41 608 4274 =12 =-38 3042 636 =49 210 =27 =-53 =-30
tree geographic_alignment 99 76 934 4943 1066 186 1025 4244 5082 =-53 =13 =12 =-1 510 =40 =-34 =3 =34 =26 605 227 =43 623 238 =-13 =32 =44 =-49 =19
tree geographic_alignment 4049 1116 1021 1568 4259 5066 2213 =-46 =13 =11 =30 =14 758 2055 =-19 =36 =22 695 =14 =-29 695 89 =16 =52 636 22 =38 =-25 =-41
tree geographic_alignment 108 =-58 790 37 892 =-42 4116 =-27 =49 1399 1635 1252 4982 5006 2113 694 5083 =-10 =35 =39 =40 =44 =41 =52 =-59 =-35 4116 =-8 =47
tree geographic_alignment 790 461 5058 4046 4183 5036 1568 4187 5037 =-46 =6 =8 =-5 =24 =32 =24 =48 262 133 215 =-20 =28 51 =40 =-12 =-51 747 =1 =32
tree geographic_alignment 1342 598 =-57 =12 11 328 99 1624 1107 122 153 358 3931 =-18 =37 =33 =44 =38 =35 =-53 490 303 1701 =-6 =49 =37 =52 =42 =-51
tree geographic_alignment 127 135 432 2195 167 4085 5021 4135 5066 925 577 5032 547 =-53 =15 =18 =6 =15 =34 =33 =27 =23 =20 =34 =22 =16 215 =-5 =41
tree geographic_alignment 70 =-57 4244 142 1516 5084 5085 5086 4152 167 4142 =-34 =11 =9 =36 =34 =30 =39 =29 784 =26 =-40 599 2188 1025 =51 =-21 =6 =-42
tree geographic_alignment 4943 715 4957 5 4291 5066 3876 5087 4989 5054 5088 5089 4969 =-36 =25 =26 =24 =33 =19 =31 =22 =31 =29 =25 =30 1305 =34 =-25 =51
tree geographic_alignment 4115 303 790 2113 5090 4117 148 5091 5092 901 =-50 =5 =20 =14 =2 =13 =22 =50 =5 784 48 5062 1461 =47 =-26 =-28 =-16 =-35 =15
tree geographic_alignment 76 949 323 4112 5093 4968 5094 932 =-50 =18 =16 =27 =33 =24 82 =-6 =35 =40 490 323 367 =-23 2241 =13 =-43 =31 226 =30 =-18
tree geographic_alignment 323 486 977 225 5066 4259 348 5088 4186 2189 =-45 =3 =24 =11 =15 =27 =22 =-7 225 5095 =48 =-32 89 =-29 =17 =34 262 =35 =-40
tree geographic_alignment 1342 =-56 642 10 80 212 892 2081 323 =-44 =28 740 =47 =-28 =31 157 =10 =57 640 =56 =6 1184 5096 =52 =-9 =-43 99 =-63 =-3
tree geographic_alignment 4082 323 598 790 4225 1036 2649 =-41 =23 =18 =23 =-2 =39 5034 241 5070 =42 =-31 =-30 =-43 82 1253 1148 =-45 =28 =37 1467 =30 =-28
tree geographic_alignment 1360 303 747 5097 =-53 =16 =-6 642 427 =41 =-30 =-31 642 599 5098 814 97 2561 1467 =38 =-24 =-26 =-28 =-28 =-43 =-34 4123 =-37 =18
tree geographic_alignment 1342 =-55 108 =-54 4145 818 773 89 1131 5099 4978 1228 123 4998 =40 =-9 =0 =-21 =-22 =-30 =-12 2576 566 =41 =-22 =-30 =-37 =-42 =-41
tree geographic_alignment 70 =-56 972 142 1116 892 3238 =-42 =22 =29 119 =26 =-19 =34 192 36 407 180 =-12 4942 =38 =-30 =48 407 516 =53 =-15 =-12 =-26
tree geographic_alignment 212 4179 722 95 4291 4226 186 91 4247 595 =-47 =5 =16 =-12 =21 =25 =28 =5 =37 =48 241 427 110 902 =41 =-26 =-15 =-33 =-27
tree geographic_alignment 4221 1216 949 4066 4085 1598 1695 315 5100 186 4069 145 =-47 =-5 =6 =3 =23 =12 =10 =18 =18 4804 =10 =-40 4069 =36 =-32 =28 =45
tree geographic_alignment 4135 4990 2174 3731 5087 5101 1253 853 4175 5089 5002 654 111 5030 =-28 =19 =25 =9 =29 =24 =35 =9 =18 =38 =36 =40 =33 =43 =44
tree geographic_alignment 323 4183 193 176 915 4070 5 297 4117 =-45 =10 =13 =15 =38 4979 =24 =-38 350 5036 =-12 =40 =52 =9 =41 484 605 =30 =-8 =-33
tree geographic_alignment 37 225 574 =-48 =46 70 =-40 1694 4072 =26 =-28 =-33 262 442 70 =-31 824 =-26 =29 225 2131 303 =-38 4955 =22 =-37 =33 =21 =-41
tree geographic_alignment 4059 303 225 1006 160 4225 1365 =-40 =18 =27 =32 =37 180 =-9 5102 =35 =-28 427 159 576 5069 23 =37 =-25 =-33 =-36 =-25 =-34 =34
tree geographic_alignment 4082 253 4115 188 354 =-53 =-16 642 890 =-11 =47 =-33 =18 4952 642 4095 5103 =41 =-14 =-3 =-34 =-50 3899 164 1635 =29 =-31 =-33 =-41
tree geographic_alignment 1342 =-51 1148 100 =-43 2072 605 1467 773 2470 258 956 1600 1274 =40 =-17 =-27 =-31 493 =13 =-34 =-29 =-37 =-37 =-22 188 =-39 =33 =44
tree geographic_alignment 1116 271 127 253 1701 4092 4116 =-52 =-4 =17 =26 =13 =2 977 =3 =53 303 4990 224 432 4057 =-32 =23 =14 =21 =44 51 =48 =-17
tree geographic_alignment 4049 4066 4952 1022 5058 2280 257 =-45 38 =-34 =32 =-3 =26 =16 =30 89 =-8 4035 227 =54 =5 =-27 4294 340 659 =31 =-19 =-24 =-34
tree geographic_alignment 4990 192 430 733 176 4796 1441 237 3731 5020 57 5054 4962 =-40 =2 =22 =0 =29 =30 =26 =29 =35 =10 245 =25 =-29 =20 =-34 =38
tree geographic_alignment 972 323 167 5081 5088 5048 5104 518 =-46 =11 =21 =16 =20 =32 =30 619 =30 =-13 80 818 407 286 323 =-6 =25 =-45 =49 =-49 =46
tree geographic_alignment 255 4059 949 5105 1022 5106 1695 215 1344 2282 5021 =-36 =17 =14 =26 601 =25 =-18 1412 =25 =-31 =34 =11 =40 1015 =5 =59 =30 =38
tree geographic_alignment 353 636 1252 4221 215 977 =-4 =18 757 =42 =-12 =58 =63 271 =-28 =17 215 167 757 2197 1357 =-51 =-1 =6 =4 =7 92 =5 =-36
tree geographic_alignment 1342 348 518 =-56 =13 =15 89 1746 82 =-17 185 126 =-20 5107 =46 =-22 =-24 4970 =-45 =21 242 773 600 4970 =33 =-17 =-26 =-26 =-28
tree geographic_alignment 108 =-43 216 133 682 328 1516 285 578 3876 5108 =-23 =27 =30 =37 =28 =32 =25 =-43 636 393 =35 =-19 258 1107 =25 =-32 =-35 =-43
tree geographic_alignment 1342 365 =-56 =12 255 215 433 636 12 619 =-35 =20 4054 2098 =25 =-22 =-22 1339 434 =-33 =23 =28 =-44 568 4045 =42 =-23 =-6 =51
tree geographic_alignment 387 4059 4937 5060 4174 4995 925 5109 4085 922 5067 1256 =-32 =16 =18 =3 =8 =27 =24 =27 =33 =32 =32 =38 2246 596 =38 =-13 =-23
tree geographic_alignment 212 407 4244 1252 1022 4945 153 2072 =-42 =-1 =18 =11 =22 =41 2188 =24 =-7 2582 =48 =-11 157 433 =11 1096 =-49 =15 225 =45 =-12
tree geographic_alignment 108 =-44 4082 636 784 249 97 23 490 4213 =24 =-18 136 =16 =-38 =-33 =-37 =-28 =-39 =-28 490 757 294 1096 =-16 =27 =30 =33 =46
tree geographic_alignment 4049 817 253 1985 4979 =-51 =9 =7 =9 407 82 681 303 =-45 906 =16 =-45 =15 747 =16 =-19 =61 100 =-14 407 2070 =34 =-17 =-10
tree geographic_alignment 4221 972 461 832 4944 257 4196 =-44 =11 =8 =14 =17 5110 =14 =-32 790 4952 319 36 192 =-2 =-40 =24 =-38 =42 334 =38 =-14 =48
tree geographic_alignment 817 4082 890 72 =-41 =7 =3 193 =-17 =36 636 241 1467 427 4121 329 =37 =-14 =-15 =-22 =-31 =-26 641 5 4117 =-32 =15 =21 =26
tree geographic_alignment 37 977 2197 142 =-37 =7 =16 155 =38 =-27 375 25 566 686 608 3346 1021 512 =15 =-24 =35 =-38 =42 148 =11 =-33 =-26 =-26 =-25
tree geographic_alignment 1342 578 =-50 =15 99 1480 1202 236 212 176 432 =-51 =10 =3 185 4199 888 4368 =26 =-29 =-16 =-35 =-29 =22 =29 =39 4180 =28 =-17
tree geographic_alignment 486 36 323 619 4087 4068 =-19 =24 =28 279 =-42 =11 1991 642 =9 =-27 =37 518 500 4986 642 2063 =27 =-20 =-24 =-29 =-17 =-27 =32
tree geographic_alignment 99 212 271 4063 315 =-49 =7 =27 =2 311 636 19 =35 =-16 =-21 =-30 192 5043 363 =-28 4255 1834 251 =44 =14 =-24 =-23 =-24 =-22
tree geographic_alignment 1360 1245 950 =-41 =12 =5 108 =-46 1220 36 160 502 1886 490 4117 =-20 =24 =17 =30 =33 =42 4219 27 =51 =-12 =-24 1107 =-48 =11
tree geographic_alignment 247 817 4274 1360 4066 =-47 =20 =4 =47 82 2106 80 4124 =-39 =27 =32 =69 340 757 748 =40 =-10 251 =25 =-28 71 =-32 =21 =-47
tree geographic_alignment 1015 958 407 1022 4244 157 654 =-37 =16 186 461 =-29 =8 =45 719 =36 =-8 354 =30 =-22 490 =53 =-22 =31 824 =-22 354 =46 =-12
tree geographic_alignment 108 =-49 817 142 251 =-31 =0 =19 500 139 180 4991 809 227 =4 1640 2280 =-38 =12 =21 =29 =36 2072 =39 =-20 =48 2072 =-41 =13
tree geographic_alignment 928 198 5034 188 4095 4992 2113 4115 767 =-29 =6 =8 =28 =27 4308 =23 =-25 225 62 735 =43 =-16 =-16 =-22 438 =-46 =18 =-43 =-36
tree geographic_alignment 262 253 4049 4974 578 76 4066 4187 =-47 =16 =-2 1545 1673 =-17 =14 =25 =19 =24 695 =32 152 =-25 =16 1746 1992 =35 =-10 =-32 =-45
tree geographic_alignment 598 68 4137 483 5056 5108 4183 521 2636 =-37 =4 =6 =17 =17 =18 =18 =27 212 353 4308 461 =9 =53 =-42 =-23 245 =35 =-22 =45
tree geographic_alignment 1952 642 212 890 747 1028 4069 888 2689 =-40 =7 =12 546 =34 =-30 =12 =13 =45 951 1274 =31 =-23 =-30 2072 5111 =-32 =19 =23 =-37
tree geographic_alignment 949 4059 3308 70 =-46 790 4179 253 387 91 1006 =-46 =19 =-7 =12 5112 719 =-22 =23 =-43 1517 =33 =-39 =9 =36 =31 5113 =37 =-20
tree geographic_alignment 4221 167 4059 5061 5114 767 4086 133 4069 =-23 =-65 253 341 4069 =-28 =8 =24 =19 =30 =7 =31 =29 =19 241 1802 =40 =-16 =-32 =46
tree geographic_alignment 4990 1643 722 341 33 530 987 5087 5109 2262 1598 5115 4968 364 =-32 =4 =8 =15 =9 =8 =17 =23 =24 =24 =17 =17 =26 =30 =37
tree geographic_alignment 686 1467 393 600 198 1410 176 3366 547 4066 4067 32 =6 =-32 =32 =24 =53 =-33 =30 =-30 =-31 =-36 =-37 =-37 4115 176 =-44 =-6 =23
tree geographic_alignment 198 4308 5034 126 =-23 642 965 1635 4255 742 2104 5116 864 610 =31 =-12 =-7 =-15 =-26 =-18 =-28 =-32 =-33 502 =-20 =22 =-30 =-28 =-38
tree geographic_alignment 642 341 4212 598 464 608 10 251 =-47 =-7 =23 127 86 =-22 11 516 210 =19 =-21 10 =21 =-46 =-29 =41 =26 =45 =-34 =44 =-26
tree geographic_alignment 89 153 4082 323 3002 722 3294 1480 =-53 =-2 =9 =28 =23 =14 =1 =33 10 1015 133 =-16 =10 4938 =45 =-23 817 =0 285 =47 =-9
tree geographic_alignment 817 4274 2082 =-24 =16 =25 636 2082 407 68 977 217 890 =-30 =1 =19 =24 =27 =59 =-38 269 5117 258 1021 =-19 =16 =-40 =14 =19
tree geographic_alignment 1253 4221 153 236 1586 1216 4990 596 1055 1480 338 =-38 =11 =6 =13 =2 =22 =12 1624 734 4116 =-11 =20 =39 =-43 =17 =32 =37 =26
tree geographic_alignment 598 258 23 109 375 3521 951 386 =17 =-13 =-24 =-25 =-27 1108 =-31 =18 =-31 1695 145 271 123 596 =-46 =-2 =3 =9 =12 =24 =42
tree geographic_alignment 4059 36 5029 4218 5118 3002 2074 2447 1412 2125 2235 852 4953 4094 =-38 =2 =6 =10 =11 =7 =11 =13 =13 =10 =24 =25 =34 =4 =35
tree geographic_alignment 1342 =-39 543 4308 877 427 951 1517 1600 1640 =32 640 =15 =-28 =-13 99 =-43 =30 =-30 =-30 1148 809 1104 =-45 =5 =27 =29 =-29 =-38
tree geographic_alignment 1342 2140 =-44 =15 1517 37 636 180 =-5 =29 =-26 164 5119 446 906 4122 301 =45 =-14 =-11 82 =-33 =17 =-19 =-31 =-30 512 =-33 =18
tree geographic_alignment 2004 167 76 4115 464 5009 4984 =-40 =11 =18 512 =-22 =23 =17 853 227 =25 1339 =-14 =33 1096 =39 =-22 464 1746 =39 =-16 =-18 =55
tree geographic_alignment 4221 547 4984 279 160 5010 5058 4137 358 2649 49 4085 =-28 =7 =4 =24 =21 =23 =21 =28 =28 =23 262 541 =35 =-11 =-20 =45 =43
tree geographic_alignment 100 =-42 500 68 2193 1874 =-2 =29 =-35 4219 3042 110 92 324 =39 =-13 =-17 76 =-31 4308 2140 =33 =-13 =-34 =-26 =-30 922 =-30 =17
tree geographic_alignment 99 3277 157 3876 4135 1148 =-33 =7 =21 =23 734 127 225 =-32 =12 =22 =37 =32 4998 1324 4225 4054 568 =35 =-5 =-12 =-14 =-17 =-15
tree geographic_alignment 1342 245 =-43 =14 1467 1333 2193 2246 695 353 2072 86 =7 =51 =-2 1021 617 =-17 =23 =31 236 =-8 =26 631 =7 =-38 =-23 =-28 =-34
tree geographic_alignment 2195 99 4639 4953 2443 4982 163 654 1092 =-30 =12 =7 601 =17 =-14 =22 =23 =24 =27 601 1746 =-1 =-39 225 =36 29 =-22 =30 =32
tree geographic_alignment 1252 1220 82 747 322 461 =-39 328 =-14 =24 619 =-9 =44 157 =29 =-15 142 192 242 =9 =-29 =-29 461 =50 =-7 157 =-48 =14 =42
tree geographic_alignment 37 790 82 =-43 =-10 =14 4212 393 1467 1079 4095 1802 2195 264 341 =-22 =37 173 =23 =-32 =44 =-22 1943 =47 =-7 =-30 =-31 =-31 =-34
tree geographic_alignment 824 =-33 636 1481 5043 2129 65 1333 566 823 427 =23 =-11 =-5 =-18 =-22 =-25 =-16 =-19 =-39 80 236 24 33 =-39 =8 =10 =9 =23
tree geographic_alignment 1342 757 =-50 =6 10 735 824 =-28 2241 303 4179 5087 193 722 757 =-29 =12 =23 =14 =30 =31 =21 =-32 =-30 353 =46 82 =-21 =18
tree geographic_alignment 247 89 264 1116 =-31 =10 4066 153 =-10 =21 =23 314 1992 119 1245 =8 =53 186 647 464 176 =-10 =17 =26 =26 =36 =-20 =-29 =-38
tree geographic_alignment 486 37 4179 681 =-26 =11 =15 247 477 164 609 5029 4035 695 1095 =32 =-16 10 =-8 =23 =-14 =-17 =-21 =-25 386 =4 =-51 =-34 =41
tree geographic_alignment 99 3277 2939 328 4082 39 5120 758 392 166 =-39 =0 =10 =2 =19 =20 =14 1006 =-7 =28 =25 =32 814 764 1324 =21 =-18 =-19 =-26
tree geographic_alignment 949 486 167 767 5121 3876 4259 5089 771 1886 4228 =-30 =6 =8 =8 =21 =23 =25 =28 =14 642 68 =-2 =42 =-13 =27 68 =7 =45
tree geographic_alignment 784 212 4049 949 1717 4957 4051 36 =-39 =-9 =10 =14 =17 =28 89 486 =-17 =31 =33 608 =0 245 89 =13 =52 =-22 215 =-46 =6
tree geographic_alignment 1342 387 =-49 =4 37 958 1006 906 1598 =-23 =9 =15 =23 =23 1005 4212 773 70 =-13 212 596 =42 135 =21 =-17 =17 =-19 =-26 =-25
tree geographic_alignment 784 37 10 977 2197 =-36 =14 2140 =22 =-29 2072 =23 =-18 4180 238 1553 5029 695 186 490 =44 =6 =-6 =8 =-20 =-14 =-10 =-21 =-24
tree geographic_alignment 928 784 890 4937 310 4066 4068 1774 4044 1096 =-4 =-24 =17 =21 =23 225 5036 =-11 =24 =32 =-26 =30 608 =6 =50 18 =-2 =-37 =-25
tree geographic_alignment 1342 264 37 =-27 =26 =-46 262 37 76 =26 722 180 =-27 =5 =17 5031 892 532 5122 5123 1738 =39 =-1 =-10 =-17 =-20 =-8 =-30 =-25
tree geographic_alignment 1360 323 353 500 490 38 =47 =-3 =-32 =-38 =-40 911 =26 =-17 2241 5124 11 1148 486 1253 49 =-1 =21 =36 =37 =35 =-31 =-33 =-34
tree geographic_alignment 642 423 100 =-36 915 46 380 596 =25 =-6 =-28 430 4051 =-20 =15 =12 722 =35 =-3 601 =-41 264 =-18 =16 464 601 =-35 =12 =-38
tree geographic_alignment 4221 133 1021 2132 5036 109 428 =-23 =17 =-48 =11 =22 758 95 2125 =-18 =13 =20 =27 341 82 145 225 =-28 =-3 =19 =14 =49 =44
tree geographic_alignment 2195 1624 37 486 4943 142 790 =-36 =1 =11 =27 =31 1375 446 241 1350 416 303 264 =-17 =24 =33 =-14 =-14 =-14 =-19 =-28 =-39 =35
tree geographic_alignment 4221 818 4049 4979 153 901 1092 5125 1441 5004 1108 1365 =-26 =8 =6 =15 =23 =15 =20 =22 =28 =32 724 =25 =-1 215 =-58 =6 =41
tree geographic_alignment 817 1746 212 5004 =-17 =20 =10 4095 =-45 =4 4072 4255 168 4208 1746 560 5126 905 104 =39 =-6 =-11 =-13 =-14 =1 =-19 =-18 =-20 =-14
tree geographic_alignment 547 255 350 733 4225 747 497 122 438 1071 =-28 =6 =0 =7 =13 4248 2155 126 =-9 =28 =-13 =-38 =14 136 =23 =-7 =27 =23 =40
tree geographic_alignment 5004 1991 784 1516 407 348 4070 691 5090 4996 434 590 497 =-25 =9 =8 =6 =11 =20 =15 =26 =30 817 =-16 =39 =36 =-28 =21 =26
tree geographic_alignment 353 4294 824 =-21 679 568 644 500 247 285 2098 =43 =0 =-1 =-8 =-10 =-8 =-9 =-11 =-33 719 =-33 442 226 =10 =-14 2716 =-28 =4
tree geographic_alignment 636 241 133 598 1253 474 107 215 1568 =-25 =8 458 264 =-11 =28 =-21 =25 =32 =34 =49 353 =49 =2 =-33 323 271 =-34 =0 =17
tree geographic_alignment 733 890 934 747 1278 4995 3470 257 483 19 24 =-35 =4 =-1 =10 =7 =20 =20 =17 =6 =18 246 =45 892 541 =21 =-22 =-21 =24
tree geographic_alignment 353 735 640 2063 =26 68 =12 =-29 192 2052 =11 =-26 =-30 =-36 734 949 730 5097 =-32 =9 =6 =16 192 5097 1517 =23 =-7 =-13 =-28
tree geographic_alignment 1342 407 =-48 =15 198 23 500 427 790 145 709 1746 949 212 546 =-16 =13 =12 =27 =-19 =28 596 =40 =-10 =28 =-20 =-16 =-24 =-31
tree geographic_alignment 70 =-32 423 262 155 442 458 104 =26 =-10 =-11 4942 2 691 =-33 =7 =11 =24 2 430 328 =-31 =10 =20 =20 =-26 601 =-37 =2
tree geographic_alignment 255 3283 823 5098 543 76 328 =-10 10 =-15 =25 80 215 10 4179 =-23 =19 246 =26 =-20 328 =33 =-3 =31 =-31 =-38 =-29 =39 =33
tree geographic_alignment 70 =-34 642 824 =-25 1467 5098 1043 327 1138 60 149 249 864 =32 =-3 =-7 =-5 =-17 =-17 =-21 =-17 =-29 =-31 99 =-45 1401 =14 =-29
tree geographic_alignment 1746 100 =-34 486 1252 423 262 474 185 1184 4659 365 1360 =0 =20 =-20 =-23 =-22 =-24 =31 =-20 157 =-33 =10 =38 =32 1586 =-34 =0
tree geographic_alignment 1342 407 734 =-45 =4 =14 1148 543 4067 734 10 595 36 14 =-42 =5 =-2 =14 110 500 =30 =-23 328 =6 =-47 =12 =27 =-32 =26
tree geographic_alignment 5061 4939 1220 1216 115 4046 210 328 152 =-30 119 =-17 =12 4294 1943 =11 =-15 =-33 4274 225 =22 =-8 =-14 =15 =19 =15 =-31 =21 =37
tree geographic_alignment 97 350 734 507 1545 952 4123 279 5090 19 832 =-27 =9 =1 =15 =14 =20 =15 =23 =24 4180 1079 442 =31 =0 =-22 =-31 =31 =-33
tree geographic_alignment 1220 817 303 4244 152 =-38 641 =-20 =16 =5 642 264 =47 =5 =-17 3899 344 855 5127 4162 560 =15 =-10 =-17 =-19 =-15 =43 =-30 =-38
tree geographic_alignment 1360 212 89 5043 =-47 =7 139 =-20 =17 133 =-10 =30 139 227 262 2082 =32 =-17 =-16 500 4128 2072 142 =1 =-25 =-39 =16 =20 =36
tree geographic_alignment 108 =-32 547 262 500 915 135 1245 166 =-13 =16 1766 1746 824 =-12 386 =34 =-7 =-16 =-26 =18 4058 =35 =-6 32 =3 =-35 =-24 =45
tree geographic_alignment 642 1360 37 =-40 29 608 =-8 =43 1342 =-35 =8 636 4219 682 100 =-14 823 =36 =-4 =-12 =-21 37 =-25 4199 =24 =-19 1991 =-37 =15
tree geographic_alignment 99 188 10 1066 596 =-37 =3 =16 1116 =-13 =18 262 1116 159 =11 =-25 29 =49 =0 =-37 1066 4054 1116 =10 2063 =46 =-3 =-10 =-14
tree geographic_alignment 255 949 486 5020 1516 598 29 32 14 4958 =-37 =-2 37 =17 =-20 =7 898 =-10 =8 =16 =13 =24 =22 4213 =30 =-18 4066 =6 =36
tree geographic_alignment 1342 1567 86 =4 =-42 =8 1624 80 227 1104 =17 =-17 1104 2081 425 432 860 =-32 =5 =7 601 =17 =-13 =18 =24 500 =30 =-15 =-29
tree geographic_alignment 1342 340 1245 =-43 =8 =13 247 1746 70 =-31 410 68 255 =2 =29 237 375 2042 =42 =-2 =-7 =-11 =-18 461 =0 =-25 4082 =-39 =15
tree geographic_alignment 4221 99 348 4957 388 4067 1245 1191 334 =-37 =3 =9 =-8 =5 =8 =16 =33 318 68 =-9 1802 119 =-6 176 =38 =2 =-20 =34 =41
tree geographic_alignment 247 1516 4049 4179 4594 987 1748 3470 4225 1401 313 =-31 =-1 =9 =8 =14 =10 =14 =16 817 =-9 =34 4179 846 =27 =-7 =-27 =30 =-34
tree geographic_alignment 949 4082 212 323 4996 3 =-33 =8 =9 =16 642 192 =25 =-19 =-33 1635 386 1519 695 =31 10 =-14 =22 =-11 =-16 =-24 212 =41 =4
tree geographic_alignment 949 350 486 4982 279 474 59 4274 3525 133 =-28 2072 1184 4942 =15 =-20 =-20 =-31 =12 =9 =14 =10 =15 =22 =22 =29 2063 =35 =-21
tree geographic_alignment 99 82 313 =-23 =9 2072 2195 262 1138 3256 =18 =-9 =-16 =-20 =-26 =-23 5031 4054 2072 238 1519 =32 =-5 =-15 225 =-19 =11 =-17 =-17
tree geographic_alignment 1342 757 =-44 =17 80 215 10 432 227 46 =7 =-28 1131 =-42 =6 =13 619 =19 =-15 461 18 =11 157 =-32 =3 4069 =38 =-2 =29
tree geographic_alignment 4221 70 =-33 1624 192 734 1519 5087 36 =-17 767 =-3 =24 =23 =21 38 735 95 =37 =0 =-9 2072 =11 =-23 977 =-34 =22 =-26 =39
tree geographic_alignment 1360 1245 57 123 =-36 =2 =8 1144 888 =23 =-13 =-23 4095 4248 4979 247 1886 =37 =0 =-8 =-9 =-13 57 236 2081 =-19 =12 =16 =23
tree geographic_alignment 353 37 210 432 790 126 =22 =-28 =18 =31 =-35 790 5128 367 =52 =10 =-18 38 =-26 =19 929 38 733 =-21 =3 127 =-9 =23 =16
tree geographic_alignment 1360 188 486 =-35 =1 892 148 =24 =-14 =-20 4255 91 4969 10 486 264 135 =-19 =11 =13 =31 =39 =-16 423 407 =5 =-16 =-26 =-31
tree geographic_alignment 4049 5061 167 4967 1222 4066 1640 313 =-38 =2 =-2 =-8 =14 =15 10 =-5 =23 =31 258 4072 =35 =-6 193 37 =-33 10 =-26 =26 =26
tree geographic_alignment 598 1252 518 427 4294 2140 541 446 5074 1931 654 68 4066 =-8 =18 =22 72 =15 =-29 =-14 =-17 =-17 =-14 =-20 =-21 =-30 =-28 =35 =47
tree geographic_alignment 642 212 4116 303 1148 1104 906 =-37 =5 =13 =8 =19 68 2258 =-16 =15 2720 =28 =-4 608 =-6 1005 578 =41 =0 =-20 1420 =-25 =12
tree geographic_alignment 547 4291 2195 5004 5007 913 380 5129 5005 1516 76 =-27 790 =-16 =10 =7 =7 =8 1360 =-21 =23 =13 =17 =12 747 =50 =-21 =23 =36
tree geographic_alignment 99 3277 212 1104 14 2258 =-43 =-1 1039 =-20 =16 =10 642 157 14 =7 1512 =0 =-42 =38 =-38 =36 215 157 4069 =20 =-9 =-9 =35
tree geographic_alignment 3277 4984 5115 1991 433 4990 94 68 4264 644 2466 =-31 =5 =7 =10 1015 =-6 =17 =18 =19 =-28 =15 =22 68 =-5 =31 68 =48 =0
tree geographic_alignment 4049 757 210 853 1695 946 166 =-27 =1 =6 430 =-9 =25 =20 1695 135 =0 =26 =-27 29 =36 =-7 877 5034 2052 =26 =-4 =-6 =-22
tree geographic_alignment 1342 =-44 193 364 1991 587 33 2689 150 322 1568 4178 =-24 =8 =3 =1 =8 =14 =11 =17 972 =28 =-7 =19 4054 924 =31 =-7 =-10
tree geographic_alignment 1148 215 4291 4142 174 176 924 1104 4059 =-37 =2 =7 =-1 695 =-19 =16 =14 =11 =27 1802 241 1586 =26 123 =7 =-18 =-15 =-18 =22
tree geographic_alignment 139 127 407 1116 82 =-34 817 =-20 68 =-12 =20 719 82 =47 =-6 18 =-28 =2 68 =32 =-4 442 386 =29 =-6 =-6 68 =-14 =27
tree geographic_alignment 70 =-26 247 212 340 512 5116 855 =17 =-11 =-18 4116 =-15 =9 =-27 1512 225 2246 =28 =-6 493 =16 =-24 123 =13 =-35 212 =10 =-35
tree geographic_alignment 139 348 108 =-32 5034 3256 1360 =-15 1376 435 159 4066 4122 4934 =17 =-14 =-19 =-11 =-19 =25 =23 =19 =-24 =29 640 388 =39 =2 =-4
tree geographic_alignment 1252 642 1043 2098 534 5113 12 =-6 1339 2921 380 126 =3 =33 =0 =-11 =-14 =-12 285 12 =8 =-17 =20 89 =-30 =10 =-17 =-16 =35
tree geographic_alignment 2241 484 1635 100 =-19 247 212 512 5116 76 =1 =25 =-12 224 =-20 =8 629 459 608 =8 =39 =-14 =-16 4082 =-29 =15 =-24 =-25 =-26
tree geographic_alignment 451 255 68 213 486 5005 679 =-27 =7 =5 =9 =16 4199 258 423 54 =15 =-11 109 =9 =-26 264 =-27 619 =6 =-13 =30 =24 =33
tree geographic_alignment 1342 =-43 354 70 =-26 4049 253 949 510 =-11 =10 =21 784 =29 =-6 636 =41 =3 399 101 135 977 =-32 =18 574 =22 =-24 =-40 =20
tree geographic_alignment 1360 365 193 364 4934 493 =-7 =-27 =8 =10 =-37 =27 2063 70 =-19 1184 599 580 977 3277 =27 =1 =8 =-8 =-9 =-19 546 =-22 =3
tree geographic_alignment 99 212 354 =-32 258 215 =37 =-1 =-31 247 5113 1538 354 =30 =-4 =-19 =-21 =-36 215 4984 54 46 1360 =-6 =20 =-9 =-17 =24 =29
tree geographic_alignment 303 1360 715 915 767 =-47 =1 =0 =24 1624 972 =24 271 435 619 =2 =-21 =18 915 =31 =-8 =-26 136 427 4942 =34 =-6 =-20 =-13
tree geographic_alignment 407 1746 127 686 148 2072 328 442 =2 972 =-28 =6 176 =33 =-9 =-19 =32 =-27 =15 4059 681 328 =-34 =0 =4 =12 1729 =36 =-12
tree geographic_alignment 3277 1252 110 4179 241 4964 490 4264 82 =-20 890 846 4225 =-17 =20 =16 =24 =13 =16 =25 =-31 =23 4082 =-29 846 =19 =-27 =38 =38
tree geographic_alignment 255 5061 1066 4082 4996 360 399 771 4958 =-32 =3 =7 425 =-12 =13 =11 =12 631 1148 758 =-11 =11 =13 =22 225 =32 =-11 =29 =28
tree geographic_alignment 518 1116 5122 271 319 37 159 188 =-28 =0 =7 29 =6 =-13 =15 =16 =-21 188 972 =-16 4248 387 =21 =-3 =-6 888 =44 =2 =-27
tree geographic_alignment 695 543 458 777 70 =-21 311 18 1348 =37 =-7 133 =24 =-5 =-8 =-15 =-10 =-19 180 5004 212 =-34 =5 =14 145 89 =-3 =25 =-21
tree geographic_alignment 354 70 =-24 68 285 54 =-12 =12 =17 319 2042 1043 2 =38 636 =16 =-12 =-5 =-7 =-8 1253 133 399 =-30 =4 972 =-16 =16 =15
tree geographic_alignment 5061 1360 1245 176 =-37 =0 608 =-7 136 =24 =-10 176 5112 210 108 =-13 428 568 608 =5 =37 =3 =-2 461 =-12 =21 =-18 =-11 =28
tree geographic_alignment 715 82 4952 461 1412 =-35 =7 36 34 =-11 =7 =19 =25 1360 1245 144 =-34 =7 =14 36 353 =-7 =17 =42 82 =52 4067 =-18 =20
tree geographic_alignment 977 547 982 80 1746 135 890 353 =-25 423 =4 =-20 1096 =-6 =23 =20 251 =6 2063 =-43 =-1 =9 =20 =33 353 679 =34 =-6 =-6
tree geographic_alignment 255 599 4082 152 1107 694 4962 809 2636 =-31 =3 =7 =7 =11 =16 60 =17 =-22 3355 34 1220 2194 =16 =-13 =-15 =29 =-14 =-28 =29
tree geographic_alignment 4995 174 4964 2770 1006 163 1036 1028 =-25 155 133 =-25 =-3 =14 =11 176 353 534 =15 =-7 =-17 =13 534 =21 =-9 =20 =18 =19 =22
tree geographic_alignment 353 4095 32 1746 906 319 407 =22 =59 =4 =-3 29 =-19 =12 =-8 =-9 4082 5036 4984 =-25 =5 =12 152 1746 =31 =-2 142 =7 =-32
tree geographic_alignment 407 1342 =-39 1148 1184 2470 212 2582 4128 1015 809 =-23 =9 =14 =15 =22 4987 719 =-4 29 =11 =35 =-16 =-25 =-29 =20 2582 =42 =-4
tree geographic_alignment 437 4274 481 1006 530 428 82 4244 =-31 70 =-21 225 =-12 =24 4244 =2 601 =-35 =-8 =9 =17 =18 446 334 =28 =0 =-19 =15 =29
tree geographic_alignment 757 340 4984 4957 192 784 1360 251 =-21 608 =-8 =20 354 =3 2582 =26 =-2 =-20 =-21 =27 4942 =28 =-3 =-22 340 1360 =-19 =11 =50
tree geographic_alignment 636 4221 619 824 =-16 2582 458 888 =28 =1 =-10 =-17 747 167 253 4049 =-13 =15 =-35 =7 =16 =43 37 =-35 596 724 =16 =-7 =-14
tree geographic_alignment 2195 2939 99 1148 328 890 1568 901 =-29 =0 =-1 =-2 1538 =7 =-19 =15 328 4095 =22 1021 =-10 =11 80 =-24 =9 =28 328 =46 =1
tree geographic_alignment 1342 =-41 255 133 853 512 767 2282 224 =-31 =0 =7 =11 34 619 =10 =-14 =19 =21 493 512 784 =34 =-6 490 =17 =-9 =-13 =29
tree geographic_alignment 636 598 10 4066 432 1567 906 1729 =-34 =2 =5 =11 =17 =11 1220 865 =26 =0 =-15 =41 1148 757 188 =-42 =2 =5 719 =1 =24
tree geographic_alignment 4255 89 192 212 1701 734 767 =-21 =8 =5 =23 679 719 =-4 =27 =-10 =-22 1512 238 1477 1517 1144 =28 =-3 =-3 =-8 =-10 =-15 =-24
tree geographic_alignment 139 255 486 4308 2098 4274 71 34 906 4123 =-26 =8 =3 1512 =14 =-24 =15 46 =17 =-15 =16 =-34 =20 =25 442 34 =39 =0 =-7
tree geographic_alignment 598 1624 1360 188 257 =-30 =6 1116 =-3 =37 4158 108 =-15 257 751 133 601 481 =28 =-1 432 =-3 =12 =35 =-10 =-12 =-21 =-31 =38
tree geographic_alignment 4221 188 4945 4117 915 1095 383 2197 =-29 2582 264 =18 =-11 =-20 =6 =10 =0 =11 =17 247 225 4955 5130 =35 =0 =-3 =-13 =-19 =40
tree geographic_alignment 89 4996 99 1015 =-21 =9 654 733 640 =21 4049 =12 =-18 =-10 =-17 =19 380 640 534 956 4938 =35 =-5 =-16 =-5 4049 =-20 =16 =-16
tree geographic_alignment 241 601 1746 99 76 =-18 1021 =-6 =22 76 =17 =-2 =-29 91 817 212 328 =-30 =3 =9 1220 823 =19 =-8 =-17 619 =33 =9 =-27
tree geographic_alignment 1148 451 4291 1360 4066 817 =-34 196 =4 =-19 =3 486 846 1116 915 37 =-11 =12 =-19 1586 =-31 =-1 433 =20 =-19 =23 =19 =22 =19
tree geographic_alignment 814 1271 534 393 911 709 168 1512 46 32 4944 =35 =-1 =-5 34 =-8 =19 212 =11 =-16 =-16 =-18 =-16 =-18 212 =-13 =8 =-19 =-20
tree geographic_alignment 4308 977 192 5061 619 157 924 =-17 =6 686 =19 =-5 262 157 =21 251 =12 =-12 =-14 =30 4077 =-31 =2 724 695 =39 =3 =-9 =-27
tree geographic_alignment 139 119 629 262 133 =2 354 =39 =0 =-13 =-15 4059 46 747 2280 425 =-37 133 =7 =-20 =4 =9 133 =-12 =14 =11 730 =39 =-2
tree geographic_alignment 344 188 733 924 4264 4958 1531 767 490 =-31 136 =-18 36 =-10 =17 =7 =15 =8 136 =26 =-20 =16 =11 241 490 =21 =-6 =-13 =39
tree geographic_alignment 4221 1360 303 1148 =-39 =-1 14 =-6 =12 4255 70 =-15 605 4162 4992 5131 =24 =-5 224 =-13 =12 =-10 4942 915 =21 =-14 =-20 =-29 =40
tree geographic_alignment 598 4049 4979 142 294 285 724 180 =-28 =-4 2582 =10 =-14 =7 =-1 500 285 =26 =-8 =-15 =15 142 180 500 =28 =3 =4 =-20 =36
tree geographic_alignment 353 89 1360 91 =-26 =4 18 568 =23 =-2 =-9 568 4085 846 =55 =1 =-2 =-13 1360 210 18 =-33 =-7 =-4 18 59 =23 =-6 =-13
tree geographic_alignment 350 323 879 536 790 853 255 724 126 =1 757 464 =-34 =-7 =-2 =2 =9 =3 724 =9 =-11 =12 =13 5034 2063 =23 =0 =-16 =30
tree geographic_alignment 437 224 188 1748 534 29 4066 =-26 38 =-8 =13 =2 =-26 =11 393 1746 1102 387 =30 =-3 719 =-12 =10 =-21 =-26 119 =-6 =13 =35
tree geographic_alignment 407 4049 215 608 1874 =-28 =7 464 1305 972 =3 =25 =-16 =-24 601 =24 210 246 =-24 =3 =8 246 =5 =24 459 227 =6 =47 =-7
tree geographic_alignment 167 341 80 595 758 1401 546 1006 180 253 =-44 =-4 438 =-17 =9 534 =18 =-19 =3 =7 =5 =20 2197 =19 =-6 546 =31 =-10 =18
tree geographic_alignment 486 1148 348 180 236 1531 1009 3574 54 =-28 =-7 =3 =3 =4 =6 619 38 34 =8 =-8 =17 =-20 =27 91 =18 =-2 4116 =3 =29
tree geographic_alignment 949 2140 82 722 428 4244 =-29 =-4 =6 =12 241 54 253 4179 4244 =-13 =10 =17 224 =36 =-4 =-11 =-19 =28 307 253 =35 =-1 =-2
tree geographic_alignment 5061 686 427 198 2193 636 642 2052 458 2129 193 =32 =4 =-5 =-2 =-4 =-8 193 =-14 =18 =-20 =-22 =-27 4984 1021 =-24 =-2 =14 =39
tree geographic_alignment 2125 5061 4059 1610 4110 127 681 1401 1748 4992 2262 =-26 =2 =4 =4 =4 =9 1375 262 1131 =19 =-9 =-17 =-19 =15 =18 =20 =30 =34
tree geographic_alignment 5061 4049 212 10 430 =-27 1116 =-8 =13 1116 =-8 =14 4095 91 =26 215 =-11 =16 =-14 747 91 271 =-18 =12 1746 =23 =-9 =23 =23
tree geographic_alignment 1252 4128 4945 1148 471 38 294 1944 481 4968 =-35 =-4 =-4 =0 225 =7 =-20 253 4191 =-18 =5 152 =-2 =21 =15 =11 =19 =19 =34
tree geographic_alignment 139 818 262 212 341 82 430 155 215 =-35 =-2 =1 =4 4082 =-10 =17 157 =-5 =27 5071 1131 =26 =3 =-10 =-19 =-33 2197 =40 =-6
tree geographic_alignment 427 1015 1748 145 972 915 =-26 =10 388 747 906 236 =-18 =4 =15 1729 34 =18 =-5 =-12 =14 110 =17 =-6 =18 642 =41 =-6 =-25
tree geographic_alignment 598 303 486 1568 4191 490 328 212 =-35 =-6 46 212 =7 =-21 =13 1028 =-11 328 =20 =-9 =8 =10 =20 341 1991 =-3 =19 =29 =36
tree geographic_alignment 37 486 80 10 =-28 110 =12 =-21 =3 =15 818 1943 568 1992 1102 1694 4066 =36 12 =-6 =23 =-5 =-4 =-6 817 =-17 =4 =-10 =-26
tree geographic_alignment 193 110 928 97 442 636 451 464 1640 =16 =-1 4962 =-15 =9 =-7 37 =-18 =3 1022 =-12 =11 =-20 =-19 442 =-30 =0 399 =22 =-8
tree geographic_alignment 242 814 1467 81 300 89 1360 12 =4 =-19 82 =-14 948 =32 =-15 258 367 695 =43 =6 =6 2 =-11 =16 =-15 =-17 =-22 =-20 =-24
tree geographic_alignment 139 227 247 89 323 =-6 =10 =23 =-20 71 481 442 215 =-29 328 =6 =-16 29 =-6 =14 29 =17 =-14 =16 89 =2 251 =40 =-1
tree geographic_alignment 598 157 159 399 958 34 5132 323 4179 139 =-27 =-2 =10 =0 =8 =8 =16 =16 =-25 192 686 139 =37 =-2 1360 =-16 =8 =-15 =33
tree geographic_alignment 407 80 237 1991 367 95 1516 163 4939 =-27 =-1 =-2 =3 =9 892 =5 =-21 =12 =17 95 =27 =-3 36 367 =48 =1 4244 =7 =-16
tree geographic_alignment 773 3277 37 4179 958 =-21 =11 =24 892 543 877 1102 898 855 234 631 =31 =5 =0 =-5 =-9 =-11 18 =-15 =8 =-16 =-16 =37 =-25
tree geographic_alignment 686 242 4973 2241 2246 5122 1102 2072 423 49 4069 =29 =4 =2 =-5 =1 =-6 =-10 =-10 =-18 =-18 =-22 1360 433 =-32 =9 36 =13 =-7
tree geographic_alignment 247 4308 715 1401 1516 82 159 307 =-20 =5 =16 1694 1220 1144 5125 =18 =-5 =-10 =-16 =-16 =25 =27 82 =46 =9 =-20 1021 =-26 =-3
tree geographic_alignment 437 133 36 4934 49 261 =-25 =3 =2 =11 1360 =-10 =10 62 253 173 1360 =-22 257 10 534 =16 =-15 =29 =-15 =19 =34 =-21 =26
tree geographic_alignment 1567 188 4225 5004 294 1253 715 779 681 139 =-31 =-2 =-1 =6 =0 =8 =7 =16 =14 427 247 423 =29 =-8 =-18 =-21 601 =44 =3
tree geographic_alignment 4221 949 1342 =-36 4942 430 251 640 4049 =-3 =19 89 =-23 =3 57 34 =-21 =10 =12 446 =20 =-11 474 =-27 =1 34 =22 =-5 =36
tree geographic_alignment 4221 10 1360 1245 =-38 68 =-13 =10 1253 133 4049 425 2063 =-21 =1 =1 =5 2194 =18 =-11 =17 1220 1360 323 =-19 =26 =29 =-13 =34
tree geographic_alignment 2106 547 642 167 99 461 4069 253 =-29 =-1 =9 251 =-12 =12 790 119 =10 1116 =5 =-20 =20 4069 =24 =-6 251 =7 =-28 =23 =37
tree geographic_alignment 4308 642 1043 817 251 246 =-22 =6 =22 3277 4049 430 4179 236 608 =-29 =-4 =10 =21 =25 =26 =43 =-14 251 4049 =-16 =20 =-26 =-23
tree geographic_alignment 642 890 139 1006 105 160 10 210 =-31 38 =7 =-17 510 89 157 =8 =-12 =22 =-17 =12 =12 =23 89 =3 =32 =27 251 =3 =-31
tree geographic_alignment 4945 3355 734 432 767 49 1480 347 116 =-27 =2 =5 =6 76 =-6 =13 =6 =11 192 2072 76 642 =5 =-9 =24 =-11 =-20 =27 =23
tree soc2_and_iso_combined 188 101 316 =-120 =46 =70 1666 1360 241 12 255 =-87 =40 101 322 255 391 =-57 =76 =39 =56 556 691 =84 =-101 =-89 =-116 =-113 =92
tree soc2_and_iso_combined 303 =-113 148 416 5133 6 48 1028 =-100 1360 =22 =-94 675 =-66 =38 534 =72 =-91 =81 2 =-23 23 =103 =-73 675 37 =-62 =62 =104
tree soc2_and_iso_combined 675 393 30 5134 =-107 =45 =17 29 5134 269 =-47 =86 =79 =76 1342 62 556 5135 5136 =95 =-68 =-79 =-68 5137 =-107 =67 1435 =-105 =62
tree soc2_and_iso_combined 642 1306 5138 5139 308 5133 289 5140 5141 5142 =-100 =75 =69 =28 =28 =66 =-45 =71 =55 =47 1028 5139 =-82 =75 10 =-49 972 =91 =-53
tree soc2_and_iso_combined 48 54 1409 50 1477 825 =-98 =48 501 1118 =-74 =75 =75 =-51 =67 972 157 =11 =82 =-80 157 353 =-64 =23 181 5143 =79 =-61 =-69
tree soc2_and_iso_combined 386 1276 5144 5145 5146 5147 890 =-93 150 =-61 =70 =65 1159 =-53 =76 =11 1131 =41 =-82 =55 62 212 514 5148 =75 =-70 =-62 =-96 =-95
tree soc2_and_iso_combined 72 427 1102 5149 5150 =-91 =24 =44 247 173 =-10 =90 =-91 173 119 =-56 =14 =98 76 68 173 37 =-90 =3 =91 5151 =84 =-64 =-77
tree soc2_and_iso_combined 461 =-89 1435 48 636 277 55 1409 113 =-73 =27 =29 =57 =51 10 =-50 76 =70 =-75 10 546 255 =-73 =70 =26 4885 =85 =-77 =86
tree soc2_and_iso_combined 91 =-87 14 1041 257 85 5152 1159 825 1324 =-62 =14 =49 =27 =78 =76 =67 5153 23 =34 =-69 =-88 23 341 972 =65 =-41 =-75 =-76
tree soc2_and_iso_combined 91 =-84 1138 348 92 54 215 5154 =-60 =68 2636 540 1235 =-42 =55 =68 =60 99 38 =-18 328 =63 =-32 =-79 =60 =70 37 =0 =80
tree soc2_and_iso_combined 101 1397 982 1102 5155 5156 =-81 =-4 4607 =-36 =79 =-34 1512 =-18 =91 =57 12 =-49 538 266 5157 4095 5158 =55 =-66 =-63 =-41 =-45 =-72
tree soc2_and_iso_combined 461 =-81 110 30 1666 282 735 17 768 5154 =-70 =66 =60 =17 =9 5060 37 =-75 =10 =80 =60 =63 108 =-87 1342 5159 =71 =-61 =-60
tree soc2_and_iso_combined 303 =-79 119 5160 215 1276 =-72 =23 4962 949 =36 =-58 =-74 =87 76 12 3899 =-72 =65 686 37 353 =17 =-72 5161 =60 =-68 =83 =-69
tree soc2_and_iso_combined 5130 237 124 1482 628 5162 2075 5163 =-76 =46 =-20 =56 =-28 =15 =54 123 =-34 353 =-52 =50 464 12 =-38 556 127 =61 =-64 =-55 =-68
tree soc2_and_iso_combined 303 =-76 212 464 136 130 1666 739 1624 387 641 320 =-25 =70 =58 =38 =83 =80 =53 =86 133 739 =8 =67 =81 622 =-66 =70 =-77
tree soc2_and_iso_combined 145 5164 54 5165 1102 =-74 255 =-49 =76 =69 631 =-44 =34 =4 62 142 10 86 =-81 =31 4988 507 582 =76 =-48 =-21 =-50 =-67 =-79
tree soc2_and_iso_combined 303 =-74 148 212 241 5166 5167 82 144 =-35 =24 99 5159 101 =17 =58 =-55 =-56 =-72 =-66 =-76 =-78 5168 690 5129 =73 =-50 =-32 =-64
tree soc2_and_iso_combined 675 1041 1015 =-72 1342 353 =-46 152 =46 =-64 =-71 315 1107 255 =-27 =64 =75 =75 1342 464 5169 5170 =68 =-68 =-30 5137 =-63 =62 =-66
tree soc2_and_iso_combined 246 5171 =-72 =36 464 86 51 687 =-53 =64 =71 972 167 145 824 =-34 5161 =37 =-66 1116 4885 =69 =-38 =2 =-68 681 =-62 =70 =-65
tree soc2_and_iso_combined 188 54 1041 =-71 =62 =65 148 1398 1425 26 374 636 1624 368 =-58 =19 =36 86 1258 =-79 =65 =4 =60 =42 =47 595 =64 =-52 =61
tree soc2_and_iso_combined 303 =-71 173 253 119 114 166 757 130 =-59 =18 =31 =51 =52 180 5134 1565 438 =-27 =52 =75 =87 196 =63 =-22 =-69 4943 =76 =-53
tree soc2_and_iso_combined 173 1397 5172 5173 5174 982 1249 1182 5175 =-67 =38 159 =-53 =51 =22 =-3 =28 =31 =3 119 =-33 =44 12 =-59 1297 353 =-3 =58 =-25
tree soc2_and_iso_combined 188 1041 =-69 =59 119 322 1666 970 726 =-61 =41 =66 =63 =38 1314 322 1138 147 1666 4108 =-32 =62 =71 =70 =48 778 =55 =-64 =57
tree soc2_and_iso_combined 303 =-69 127 62 10 122 3899 982 139 512 =-56 =-12 =8 =63 =58 6 =65 =-69 5176 5177 1694 =67 =-49 =-51 =-58 5137 =-70 =65 =-67
tree soc2_and_iso_combined 148 393 316 5178 =-66 =43 1028 =-44 180 =-62 =62 5157 474 =17 =-64 =-64 180 393 1015 289 =-54 =67 =38 316 =55 =-75 1314 =19 =66
tree soc2_and_iso_combined 145 282 5130 5179 4106 =-66 =41 =65 =-6 173 546 =-28 =34 =74 62 173 119 =-24 108 =-68 13 949 =48 =-29 =-60 108 =-58 =72 =-61
tree soc2_and_iso_combined 675 282 72 5180 768 5181 =-66 =40 =51 =62 340 =-31 =42 37 =-69 =30 212 490 1347 37 =-20 =40 =-66 12 =-49 1786 =66 =-55 =-65
tree soc2_and_iso_combined 188 5182 282 =-66 =31 =62 127 215 237 119 30 687 =-63 =63 =40 157 29 =-54 =32 86 =-35 =53 =59 216 62 =70 =-36 =-33 =-63
tree soc2_and_iso_combined 605 1102 5183 1482 5184 5185 289 =-64 =34 =56 =54 =23 =31 62 123 36 570 =-31 =19 =49 =36 =-65 62 1360 795 =37 =-32 =-47 =-64
tree soc2_and_iso_combined 148 72 1015 5186 5187 =-64 =32 =66 2854 =-30 =82 253 4123 1586 510 =-35 =34 =51 =-46 =-64 72 969 362 294 =-17 =20 =-60 =71 =48
tree soc2_and_iso_combined 1245 =-65 148 1342 89 675 150 =-45 =39 425 1323 =-3 =-66 1125 =69 =-49 5166 1952 =39 =-57 =-47 =-67 12 =-10 4943 4835 =62 =-36 =-49
tree soc2_and_iso_combined 393 433 642 124 4099 =-64 =47 =43 236 237 5160 =-54 =58 =52 =29 237 1235 216 127 100 =-64 =-5 =-63 =-64 =58 =39 1347 =29 =-50
tree soc2_and_iso_combined 145 148 825 1626 =-63 =13 =30 5130 784 825 5188 =-44 =58 =43 =16 =18 148 241 76 5189 19 185 =15 =-43 =49 =-63 =-64 =-65 =63
tree soc2_and_iso_combined 246 1311 170 =-64 =42 =6 212 247 86 151 =-35 =60 62 5190 1952 5167 5191 1609 =53 =-55 =-29 =-22 =-57 =-66 =-58 884 =-65 =67 =-57
tree soc2_and_iso_combined 145 54 1397 5192 739 5193 5060 5194 =-62 =63 =48 =19 =-19 =65 =51 =-8 119 1666 487 =-52 =44 =55 972 10 =-48 341 =65 =-42 =-38
tree soc2_and_iso_combined 461 =-64 490 150 464 122 809 416 5195 550 308 =-48 =27 =35 =53 =37 1307 =29 =-55 =45 =-60 =60 70 =-68 771 212 =53 =-30 =-31
tree soc2_and_iso_combined 675 1041 1517 5196 4678 5197 5183 =-62 =-1 =43 =30 =68 =-18 289 =-2 =75 323 241 108 =-70 227 18 =39 =-19 582 =62 =-51 =-63 =-54
tree soc2_and_iso_combined 148 101 427 5187 5152 =-61 =54 =18 =-16 110 1225 =-51 =44 14 1425 =-30 =49 =59 101 255 5088 1187 =-29 =27 =72 502 =60 =-52 =54
tree soc2_and_iso_combined 72 5183 1182 5198 970 1258 255 5199 =-59 =12 227 =-44 =4 =16 =31 =48 =-5 =28 14 5198 51 742 5200 =-36 =61 =49 =33 =66 =48
tree soc2_and_iso_combined 101 360 1620 1731 2636 5186 316 358 =-59 425 =-44 =42 =-8 =73 425 =-40 =31 =18 =43 =17 2227 425 92 12 =-71 =-1 =45 =41 =59
tree soc2_and_iso_combined 91 =-63 212 241 10 322 80 734 =-50 =9 =26 906 5201 =65 =-3 =-30 23 13 600 4925 =56 =-24 =-52 =-25 =-20 =-60 322 =-62 =37
tree soc2_and_iso_combined 48 54 1666 277 5149 5180 1722 5202 =-59 =35 =51 325 =44 =-48 =40 =33 =12 490 =-7 502 =44 =-41 89 133 =-12 =31 5203 =51 =-50
tree soc2_and_iso_combined 282 8 5155 360 5184 3899 5165 4099 687 5204 =-58 =33 =32 =15 =62 =-4 =59 =-6 =30 =35 70 =-63 5205 287 89 =19 =58 =-55 =-60
tree soc2_and_iso_combined 393 30 1397 1102 5178 5206 5207 1138 =-59 =-16 =31 =61 =36 241 70 =-64 =12 =-56 =40 =44 241 3257 5208 5209 =35 =-50 =-54 =-61 =-54
tree soc2_and_iso_combined 91 =-62 253 241 12 302 51 =-33 =49 =63 795 5210 635 11 439 1274 =47 =-41 =-56 =-46 608 =-53 =30 =-62 =-7 =-61 2194 =-60 =34
tree soc2_and_iso_combined 303 =-62 76 3257 5157 300 3925 452 80 1849 675 546 =-28 =11 425 114 =-4 =53 5211 =57 =-53 =78 =49 =86 =68 =62 =-38 =-68 =-41
tree soc2_and_iso_combined 303 =-62 148 127 215 123 1326 =-32 =63 247 =33 1578 =-52 =49 1043 =76 =13 =-57 287 215 173 5160 577 =-35 =52 =61 =53 =69 =-62
tree soc2_and_iso_combined 145 427 1517 3899 5133 509 =-59 =52 =79 =-2 =-9 157 =-4 =55 148 110 302 =-37 =58 76 361 100 =-42 590 =63 =-31 =-41 =-48 =53
tree soc2_and_iso_combined 282 1517 1477 316 1397 2174 289 959 =-58 =37 =37 =13 =46 =10 =-2 247 =27 =-60 215 180 3925 494 =-39 =56 =47 5212 =45 =-56 =55
tree soc2_and_iso_combined 303 =-62 323 173 325 3257 319 77 1512 1626 1466 1425 =-11 =44 =44 =68 =50 =63 =69 =-65 227 =-56 =17 5213 =63 =-48 4251 =-53 =51
tree soc2_and_iso_combined 5130 1517 890 5185 5138 1159 190 =-57 =22 =-3 =40 =63 264 =-22 1109 =49 =-41 262 14 =5 =49 =-51 62 14 719 =-33 =16 =45 =-57
tree soc2_and_iso_combined 91 =-61 148 122 396 119 1943 =-53 =22 10 344 =-37 =56 915 1125 =35 =-44 =-54 =54 331 =43 =-42 287 758 5214 =56 =-47 =4 =-68
tree soc2_and_iso_combined 188 5215 =-61 =50 915 514 108 =-66 5216 331 555 5217 5218 863 784 1350 =42 =-24 353 =-16 =28 =-51 =-45 =-46 =-49 =-41 =-58 =-48 =-48
tree soc2_and_iso_combined 282 542 5130 5215 5171 1071 5134 316 1651 5179 5149 =-57 =18 =50 =9 =1 =36 =18 =43 =74 122 =-10 =41 =47 108 =-50 5219 =27 =-39
tree soc2_and_iso_combined 145 148 2848 5183 1626 5179 2174 =-58 =1 =44 =20 =8 =81 340 =-13 =28 62 127 108 =-62 566 5189 =51 =-39 =-61 =-52 884 =-59 =45
tree soc2_and_iso_combined 72 30 5183 5149 5139 5141 5220 2636 391 1626 687 =-54 =38 =11 =22 251 =-52 =22 =60 =51 =58 =58 =29 =26 353 =-26 76 =43 =-20
tree soc2_and_iso_combined 303 =-61 241 287 1307 108 =-61 915 2561 341 4023 833 1738 1952 2429 5221 =41 =-24 =-47 =-21 =-25 =-44 =-45 =-34 =-58 =-34 =-43 =-71 =-54
tree soc2_and_iso_combined 246 114 =-60 =60 3899 39 1952 1131 648 907 2258 1730 887 =4 516 =48 =-14 =73 =-29 4612 =44 =-40 =68 =-51 =-64 110 =-54 =25 =55
tree soc2_and_iso_combined 1245 =-61 255 2227 26 5180 302 12 1278 =-51 =48 344 1187 =-14 =46 =49 =52 11 =39 =-45 =46 =51 1116 4963 1092 =66 =-29 =-35 =-32
tree soc2_and_iso_combined 101 72 393 628 825 5222 =-56 =31 =31 =27 255 3018 =-17 =72 =54 =12 464 323 13 514 3519 =47 =-50 =-37 =-36 =-44 884 =-45 =43
tree soc2_and_iso_combined 91 =-61 464 4607 287 600 108 =-59 2655 555 888 422 5148 2293 322 =23 =54 =-36 =-42 =-24 =-26 =-37 =-55 =-65 =-65 =67 725 =-46 =43
tree soc2_and_iso_combined 393 1398 368 1666 959 1477 1482 5180 5223 5178 448 5173 =-56 =34 =17 =21 =31 =13 =16 =-9 =47 =13 =33 731 =39 =-42 474 =19 =-39
tree soc2_and_iso_combined 461 =-61 237 253 23 12 5224 365 302 1404 2636 =-53 =2 =37 =38 =46 =62 14 5210 3355 3238 =-1 =56 =64 =-75 =38 =-55 =-50 =44
tree soc2_and_iso_combined 91 =-61 173 39 76 478 474 2293 375 264 824 =31 =-16 378 246 =-39 623 =36 =-30 =-29 =-30 =-52 =-43 =-48 =-41 =-46 5225 =60 =-35
tree soc2_and_iso_combined 675 433 628 1482 124 =-55 =40 =35 =16 338 975 116 =-25 =43 =34 =53 10 =-41 4049 1307 603 331 4984 =47 =-38 =-44 =-40 =-41 =-40
tree soc2_and_iso_combined 145 1071 890 5198 5226 =-59 =28 =52 37 =-71 4274 4023 210 =-1 =50 =-57 =-36 37 =-17 =42 464 70 =-59 1786 972 =32 =-24 =-49 =-48
tree soc2_and_iso_combined 282 907 642 386 1138 5198 559 50 =-56 =34 =27 =35 =14 =4 2407 5160 237 1182 =-33 =37 =34 =49 =52 =18 70 =-49 237 =10 =57
tree soc2_and_iso_combined 282 215 386 1313 1397 =-53 =1 =48 39 180 =-30 =22 =-53 324 322 =-15 =32 =-40 215 157 255 =-41 =44 70 =-37 =50 1600 =50 =-24
tree soc2_and_iso_combined 3899 5149 5227 5215 448 5228 5154 1409 352 1330 5229 5173 5194 =-46 =57 =27 =-8 =34 =45 =7 =55 =44 =37 =50 =63 =41 185 =43 =-33
tree soc2_and_iso_combined 393 30 1015 5185 277 4106 5164 628 5144 5230 =-53 =41 =-1 =5 =5 =43 =18 =54 1398 =2 =80 =32 541 1398 =14 =60 1668 =-33 =64
tree soc2_and_iso_combined 188 =-58 1342 23 5231 600 198 100 =-52 5232 2231 5233 5234 2296 =38 =-41 =-40 =-40 =-36 =-27 =-58 =-44 =-60 =-43 913 5235 =-48 =40 =71
tree soc2_and_iso_combined 461 =-60 215 5160 1424 493 148 1028 1432 485 122 =-44 =11 =40 =35 =10 =21 =-45 =68 =58 1350 1131 4942 246 =-8 =53 =-34 =-35 =-28
tree soc2_and_iso_combined 48 605 890 114 5185 5145 8 5236 1397 =-55 =7 =34 =5 =25 =51 =40 1342 719 =-26 =56 =-41 323 141 =21 =-42 =-49 1425 =-1 =42
tree soc2_and_iso_combined 303 =-59 97 915 23 809 2293 1506 5237 14 834 1512 =10 =48 =-46 325 =46 =-24 =-70 =-36 =-58 =45 5238 =-44 =41 1138 =-54 =55 =-54
tree soc2_and_iso_combined 246 5239 =-58 =30 1398 122 374 340 180 =-25 4049 241 1347 1764 =31 =-53 =-46 =-47 =-41 =26 =61 795 5076 =44 =-40 =-26 5240 =59 =-40
tree soc2_and_iso_combined 461 =-60 215 14 1305 257 510 =-19 1531 137 26 =-60 =15 =27 =37 =33 =24 =18 127 188 =-11 4254 247 =61 =-8 =-27 1138 =-50 =69
tree soc2_and_iso_combined 91 =-60 322 39 907 157 512 628 324 5226 =-52 =32 =42 =20 425 =-8 =45 1360 142 5012 =31 =-49 =-38 =-36 =35 =-41 4835 =36 =-46
tree soc2_and_iso_combined 145 37 =-59 427 433 5164 277 5226 =-49 =44 =42 =35 150 =-5 =57 =27 253 62 13 82 =0 227 =8 =54 =-49 425 =-55 =39 =-46
tree soc2_and_iso_combined 188 145 =-58 =9 1342 29 403 5198 555 1226 1610 319 2427 =-15 =37 =41 =46 =51 =-53 =46 =74 82 =-2 364 =53 =-30 679 =-42 =42
tree soc2_and_iso_combined 1245 =-60 587 5133 25 89 3018 29 157 =-36 119 =-38 =37 86 =-49 =24 =65 739 444 877 =16 =-32 =-60 =46 1372 =47 =-43 =62 =57
tree soc2_and_iso_combined 173 433 5241 308 1397 5238 5155 3899 =-49 =10 =14 =34 =10 =17 =45 546 92 913 =-24 =39 =39 735 =6 30 =71 =-36 100 =-43 =41
tree soc2_and_iso_combined 1245 =-60 150 165 147 4155 907 5220 89 5224 675 =-33 236 =-16 =41 =60 4942 =10 =-40 =60 12 =-43 1347 =48 =-39 =46 =47 =-59 =47
tree soc2_and_iso_combined 5160 5242 386 8 1021 648 1276 768 5243 5244 =-46 =38 =24 =24 754 =44 =-56 =30 4429 5009 =-18 =45 =49 =49 19 =-15 =25 =62 =40
tree soc2_and_iso_combined 303 5245 =-60 =29 340 247 127 1357 809 0 1531 530 898 =-21 =31 =34 =51 =43 264 =-25 =43 =50 =-33 =-61 652 2280 =63 =-13 =-47
tree soc2_and_iso_combined 461 =-59 490 1398 784 512 130 =-16 =36 50 952 =30 =-28 =-30 269 =-45 =14 1158 =50 =-36 4244 180 879 =18 =-49 1222 =49 =-10 =-24
tree soc2_and_iso_combined 461 =-59 490 322 117 648 1651 92 1389 5220 1458 4253 5164 =-44 =-3 =41 =38 =36 =46 =21 =36 =44 =46 =19 1550 2156 =31 =-63 =-36
tree soc2_and_iso_combined 91 =-59 322 474 287 196 70 =-52 110 193 487 2132 36 4077 =-22 =44 1991 =29 =-32 =57 =51 126 =-31 =55 =33 =-43 =-61 =-53 =30
tree soc2_and_iso_combined 215 110 255 237 5246 1059 5247 570 =-54 =-6 =26 =25 =31 =20 =19 34 570 =-52 =17 =29 18 1220 2232 =34 =-24 =-31 249 =7 =-38
tree soc2_and_iso_combined 246 5171 739 =-56 =14 =36 3277 241 416 396 2854 4099 5171 1280 1431 =-13 =41 =44 =54 =40 =49 =50 12 =-31 556 =36 =-34 =-50 =63
tree soc2_and_iso_combined 237 1015 282 1517 4678 726 1466 5239 =-49 =21 =-7 =27 =30 =1 =1 89 3018 408 =-30 =48 =64 1517 =50 =-17 24 1991 =46 =-19 =-32
tree soc2_and_iso_combined 1245 =-59 127 5190 70 =-54 39 300 5248 377 164 1553 2231 310 =23 =-43 =-39 249 =20 =-60 =-35 =-45 =-55 =55 =-37 =-57 711 =-44 =33
tree soc2_and_iso_combined 215 145 4607 1015 =-53 5246 =-25 =41 =39 13 114 =2 =45 =-45 1015 114 906 1102 72 124 =-31 =39 =23 =33 =-32 =41 428 =48 =-33
tree soc2_and_iso_combined 461 =-59 215 490 33 269 1383 3731 721 =-45 =12 =41 =57 =17 =41 70 =-40 =29 1342 375 1372 1766 =56 =-4 =-11 =-19 1435 =-30 =48
tree soc2_and_iso_combined 246 5249 5250 =-56 =35 =29 253 10 145 322 89 26 =-27 =47 =19 516 =39 =-28 =-44 1347 335 4049 =39 =-24 =-33 =-28 322 =-50 =40
tree soc2_and_iso_combined 246 5251 348 =-55 =20 =48 37 10 =-52 490 151 =-38 =44 5252 =39 =-36 360 4995 5253 196 287 =34 =-40 =-17 =-41 =-35 1435 =-29 =34
tree soc2_and_iso_combined 174 5133 501 3277 5171 386 1731 493 2075 =-38 =26 =-12 =24 152 =-44 227 2 =27 =-37 1342 =31 =-30 =31 =29 =36 =43 1342 =40 =-31
tree soc2_and_iso_combined 461 =-59 237 1259 1360 319 50 13 1882 2557 1843 1158 1307 =23 =-23 =-37 =-41 =-48 =-49 =-39 227 =-55 608 =-36 =14 =46 =-31 =-39 =38
tree soc2_and_iso_combined 300 427 72 5175 1001 5185 5187 5254 768 302 =-42 =12 =25 =27 =33 =40 =40 =45 1014 510 =-27 =9 =47 5237 1035 =12 =-56 =-57 =35
tree soc2_and_iso_combined 145 1021 1392 1114 2282 505 452 5255 =-41 =28 =28 =26 =31 =45 =38 =2 1666 4049 514 824 541 =36 =-32 1942 =11 =-50 =-36 =-49 =47
tree soc2_and_iso_combined 91 =-58 97 37 180 319 1258 =-49 =23 =25 1166 =19 =-24 478 1738 4982 2579 474 5256 108 =-35 =37 =-42 =-18 =-37 =-33 =-40 =-48 =-54
tree soc2_and_iso_combined 461 =-58 215 157 1191 1512 =-40 =7 =32 262 39 46 =-2 =31 =-31 =-45 216 59 4934 1745 4124 4943 =50 =-23 =-25 =-30 =-13 =-11 =-33
tree soc2_and_iso_combined 303 =-58 1398 1342 490 50 5201 527 1624 =2 =43 =54 =-39 5257 =-38 =27 1197 2505 5233 =37 =-35 =-34 =-36 1601 =-41 =52 1553 =53 =-11
tree soc2_and_iso_combined 215 1435 5145 425 300 4035 5247 5258 =-48 =25 =23 =28 =12 719 =20 5130 4131 =-55 =33 =13 =24 860 =26 =-50 127 249 =33 =-24 =-37
tree soc2_and_iso_combined 70 =-56 809 490 1392 1620 5145 77 5259 5260 3314 1666 939 121 =-44 =21 =29 =-3 =26 =38 =33 =23 =19 =32 =53 922 =13 =-50 =15
tree soc2_and_iso_combined 1398 5224 5156 970 5060 1448 721 368 3962 5261 5171 54 =-33 =-10 =17 =26 =39 =15 =22 =46 4943 =42 =-32 =42 =45 =55 322 =6 =61
tree soc2_and_iso_combined 303 =-56 1398 148 134 136 784 442 695 =-7 =42 =-31 =-56 48 133 =-1 410 =52 =-32 =-21 =58 68 =1 5262 =41 =-25 5161 =57 =-29
tree soc2_and_iso_combined 188 1027 =-52 =25 185 1425 5263 4968 5264 316 1078 5203 323 5265 =31 =-33 1138 =-42 =65 =-40 =-27 442 =10 =-42 =-41 =-34 =-59 =53 =-25
tree soc2_and_iso_combined 461 =-57 185 3257 323 5219 5266 1222 2296 89 635 =19 =-32 2042 =39 =-31 =-45 =-17 =-47 =-30 4116 596 =-53 =15 =31 =-54 725 =-39 =32
tree soc2_and_iso_combined 173 546 300 4846 3962 10 80 =-47 =-9 1086 =-17 =35 =40 =47 =23 1517 126 =-35 1666 282 =17 =60 =-21 =-20 434 24 =51 =-24 =-12
tree soc2_and_iso_combined 5160 3899 1425 72 251 1708 387 1071 =-48 =3 =-1 =21 1028 1506 1531 116 124 =0 =-53 =42 =40 =-42 =-45 124 =-4 =38 =30 =28 =46
tree soc2_and_iso_combined 303 =-55 97 122 1392 4607 1397 5198 1674 225 1204 1512 1668 1159 =-31 =13 =33 =9 =13 =24 =43 =36 =32 =53 =67 4835 =41 =-30 =-50
tree soc2_and_iso_combined 12 393 1643 =-48 =16 =-5 1342 174 5145 300 5226 5141 5154 5215 =-16 =33 =38 =37 =32 556 =39 =-30 =36 =45 4959 238 =-49 =19 =32
tree soc2_and_iso_combined 5160 546 136 1114 501 302 4678 725 =-36 =28 =21 =21 =30 =40 180 1568 515 =-36 =32 =25 =18 473 735 49 =12 =-29 =37 =-30 =45
tree soc2_and_iso_combined 91 =-57 241 212 14 1424 165 1632 168 5130 643 =19 =-32 =-4 =-45 =-47 =-48 =61 110 4125 2338 =28 =-34 =-39 =53 3277 =-41 =50 =-45
tree soc2_and_iso_combined 461 =-57 4607 173 316 416 591 5185 559 1427 =-17 =46 =40 =43 =41 1311 =27 =-34 110 169 =-57 =21 =16 1297 1096 =59 =-26 =-16 =56
tree soc2_and_iso_combined 5180 150 237 3018 1431 3899 1626 3742 4131 5251 892 300 319 5137 =-38 =27 =2 =8 =15 =38 =23 =34 =29 =16 =32 =48 =27 =28 =37
tree soc2_and_iso_combined 145 4846 5198 8 1389 5215 5149 5267 4 =-29 =28 =27 =24 =33 =52 =34 =32 =54 1882 525 1096 1550 490 =3 =37 =-32 =-19 =-38 =-52
tree soc2_and_iso_combined 303 188 =-57 =25 37 133 =-45 1028 =-9 =35 5210 133 313 262 2932 555 =42 =-28 =-22 =-21 =-26 1485 2063 318 =-6 =37 =-46 =52 =-65
tree soc2_and_iso_combined 303 =-56 150 122 374 2227 49 5268 898 1339 555 512 270 1397 =-25 =15 =31 =8 =-49 =21 =32 =-63 =-40 =31 =50 430 =39 =-12 =48
tree soc2_and_iso_combined 188 5133 =-50 =29 215 1226 302 271 5220 1314 2750 =-31 =24 152 =-34 =27 =32 =20 =35 =46 877 579 2210 253 =46 =-5 =-28 =-24 =-23
tree soc2_and_iso_combined 188 =-44 600 1342 5210 1398 490 510 =14 396 =-17 =40 5212 1356 1372 100 =-30 =44 =-30 =-26 =-33 1004 =56 =-13 =-59 4959 =-38 =40 =-61
tree soc2_and_iso_combined 303 402 =-56 =10 150 587 148 127 5220 1118 =-10 =39 =44 =-42 227 510 =58 =3 2063 5237 5190 1265 =35 =-28 =-39 =-51 =-43 =42 =42
tree soc2_and_iso_combined 255 1187 1407 105 338 4099 970 1144 159 1431 1849 1326 1668 =-37 =11 =23 =38 =22 =-6 =16 =32 =24 =19 =17 =32 =38 4049 =38 =-21
tree soc2_and_iso_combined 150 237 5200 3157 5192 3731 5171 4106 245 1992 448 1086 5145 =-24 12 =-30 =32 =12 =24 =-53 =7 =32 =35 =35 =41 =46 =26 =30 =36
tree soc2_and_iso_combined 215 5244 358 133 5163 4607 =-38 =18 =31 136 427 =-31 =4 2427 =26 =-43 =22 =48 442 323 4463 =44 =-24 3277 =-34 =45 3899 =-19 =32
tree soc2_and_iso_combined 255 215 14 1383 5156 1435 1431 2282 =-46 =31 =20 322 =32 =-37 =39 =44 2280 490 =-11 =30 =-58 442 =25 322 =-31 906 =40 =-39 =31
tree soc2_and_iso_combined 461 =-55 215 157 1305 494 180 =-37 1319 =23 =-45 =38 =39 110 510 =11 =-29 5229 =46 =-23 877 1056 1761 5269 =41 =-23 =-22 =-14 =-25
tree soc2_and_iso_combined 188 =-46 1342 97 141 1004 758 4988 600 1094 5270 =43 =-30 =3 =-36 =-31 =0 353 =-50 5193 136 =-4 =52 =-42 =-43 =-38 679 =-35 =29
tree soc2_and_iso_combined 188 1015 316 =-52 =19 =25 464 108 =-46 212 5237 5271 771 1015 1116 1154 5264 =36 =-27 =-26 =-19 =9 =-26 =-36 =-48 679 =-39 =37 =-32
tree soc2_and_iso_combined 148 433 393 54 255 =-52 =7 =7 =9 1342 255 5205 12 1311 =-52 =26 1550 =18 =-32 =-36 =56 =-38 5272 2081 433 =45 =11 =-17 =-36
tree soc2_and_iso_combined 91 =-54 579 185 100 =-38 4095 833 5273 423 235 605 71 =21 =56 1014 =-1 =50 =-31 1764 =4 =-56 =-41 =-37 =-35 622 =-27 =35 =-29
tree soc2_and_iso_combined 461 =-54 148 679 212 5219 948 3256 442 =18 =-16 =-36 =-20 =-44 =-48 428 =39 =-25 1297 165 2167 906 5265 =43 =-17 =-15 =-33 =-38 =-15
tree soc2_and_iso_combined 4607 108 =-47 490 33 1096 4077 5274 434 1328 757 =-29 =6 =39 =10 =19 =35 18 =41 =-27 136 =47 =-22 1096 1505 =22 =-27 =-26 =37
tree soc2_and_iso_combined 303 72 =-54 =18 898 408 514 300 253 10 1531 =-9 =30 458 2293 576 1041 =39 =2 =-30 =-29 =-32 =-28 =38 =-32 =52 393 =48 =-21
tree soc2_and_iso_combined 461 =-53 97 62 193 774 2293 5264 100 =-39 4972 4613 972 1761 5205 =18 =-16 =-23 =-18 =-31 =-41 =-42 =-44 =42 3383 =51 =-26 =-49 =-46
tree soc2_and_iso_combined 600 2280 1182 241 32 2722 5210 636 427 4846 433 1138 1942 =-42 =7 =26 =3 =43 =13 =17 =-43 =-49 =-27 =-41 =31 497 =-45 =20 =-58
tree soc2_and_iso_combined 303 =-47 37 1015 =-1 =-47 877 6 464 1323 5218 771 1028 323 293 =53 =-13 148 =-27 =43 576 =26 =-38 =-25 =-38 =-42 =-12 =-48 =-33
tree soc2_and_iso_combined 97 185 396 2293 322 212 32 478 375 563 =13 =-34 5275 =-37 =27 =-51 =-45 =-39 50 778 1640 =37 =-12 =-33 =-29 =-48 =50 =-38 =-47
tree soc2_and_iso_combined 246 1348 1485 =-47 =17 =29 486 809 642 196 5270 619 323 =21 =-20 =-5 =-39 =-47 5276 =-23 =32 1474 323 2130 =40 =-20 =-26 =-10 =47
tree soc2_and_iso_combined 150 396 122 2466 809 4051 475 5060 =-26 =13 =25 =30 636 3899 =-23 =22 =25 367 =34 =-21 628 636 =-9 =32 =47 991 =38 =-32 =29
tree soc2_and_iso_combined 1245 =-52 62 4984 600 108 =-41 198 1267 907 36 32 2233 490 =2 =36 =-44 =-47 5151 =34 =-29 12 =-29 =41 =56 =-35 =-40 =-35 =-47
tree soc2_and_iso_combined 237 1187 5152 1379 110 340 5250 4457 185 334 =-21 =27 =-53 =34 =36 =17 180 442 =1 =-52 2427 1360 =35 =-28 =-37 =39 =42 =38 =29
tree soc2_and_iso_combined 461 =-51 1398 525 5277 490 39 1427 5152 =-2 =39 =46 =-36 1531 4244 22 24 224 =42 =-15 =-23 1204 =-37 =18 =-21 =-30 =-42 =-34 =35
tree soc2_and_iso_combined 809 1392 77 3018 1330 1691 5134 5251 1086 5137 139 4228 721 817 =-43 =-19 =12 =27 =-3 =25 =19 =32 =17 =29 =32 =45 =31 =48 =20
tree soc2_and_iso_combined 188 72 =-40 =13 173 255 928 5210 44 2132 1506 5246 12 939 =-29 =25 =1 =36 =-38 =33 =43 =-55 =-47 5048 =34 =-23 2848 =47 =-16
tree soc2_and_iso_combined 1398 173 434 5175 1431 5139 417 3018 1466 1610 =-33 =6 =3 =20 =21 =28 =28 =43 313 =35 =-27 1297 =45 =-17 1550 731 =53 =-20 =-44
tree soc2_and_iso_combined 461 =-50 13 464 2685 1039 265 212 3257 193 1519 444 2932 =19 =-21 =-32 =-25 5278 =53 =-18 =-33 =-19 =-38 =39 =-34 483 =-27 =30 =-52
tree soc2_and_iso_combined 5156 546 10 587 1568 1071 =-40 =-6 =11 =16 212 928 163 2233 =6 =-43 32 =46 =-23 =-45 =-33 114 1157 4258 =24 =-31 =-43 =-23 =44
tree soc2_and_iso_combined 91 =-51 1398 579 695 302 117 4463 642 3899 =-3 =32 124 =-26 =27 =-55 =39 =39 1461 3876 1125 =40 =-21 =-29 =-34 1027 =-46 =18 =39
tree soc2_and_iso_combined 403 241 1517 2552 5259 338 277 4259 262 5250 545 755 =-18 =30 =20 =35 =28 =33 =27 =24 =35 =43 133 =-29 227 =-26 =20 =-43 =40
tree soc2_and_iso_combined 1245 =-50 97 148 546 110 92 446 973 =-38 =21 =25 =17 1550 =21 =-38 428 3452 824 =-19 =35 =-32 =-37 2252 1632 =28 =-31 =-32 =-40
tree soc2_and_iso_combined 13 555 425 4035 98 3157 448 5142 5254 139 44 861 1235 136 =-34 =-12 =22 =22 =39 =10 =32 =33 =31 =43 =31 =39 =18 =-43 =-39
tree soc2_and_iso_combined 215 133 67 5197 742 2282 1512 5279 102 =-47 =8 =16 758 =28 =-26 =27 =15 =38 =38 =8 1398 1350 1265 4984 =20 =-20 =-32 =-28 =45
tree soc2_and_iso_combined 416 4607 396 134 3731 2996 1328 5238 517 1166 752 162 620 =-36 =11 =14 =21 =11 =19 =27 =21 =11 =32 =34 =26 =28 86 =-27 =21
tree soc2_and_iso_combined 5280 70 =-44 49 930 490 193 133 =6 237 1015 302 =-43 =21 =19 =20 698 =49 =-33 133 1138 =-9 =34 5281 =41 =-18 =-35 =-23 =-56
tree soc2_and_iso_combined 396 2086 54 3731 1235 902 5282 1306 487 2149 700 2854 =-20 =18 =25 =26 =21 =26 =36 =29 =32 =33 2338 341 =16 =-26 =-39 =34 =38
tree soc2_and_iso_combined 97 1307 1035 922 5180 5160 1506 356 930 1216 423 1435 5283 =7 =-40 1624 =45 =-11 =-31 =-24 =-37 =38 =-28 =41 =32 =-30 =-44 =-30 =-36
tree soc2_and_iso_combined 91 =-49 163 1435 253 1319 1379 5260 719 =-24 458 =3 =-32 =35 =37 =26 =-40 5201 =38 =-27 1035 258 579 =36 =-21 739 =12 =-47 =-43
tree soc2_and_iso_combined 173 2848 5215 4846 955 634 475 1171 1691 276 892 5226 493 =-19 =-40 =16 =17 =21 =15 =31 =27 =32 =22 =33 =27 =45 2848 =33 =-18
tree soc2_and_iso_combined 809 487 1297 543 675 2848 4678 5284 =-17 =33 =28 =46 1336 =17 =-26 =-50 =-32 =34 1342 1505 946 579 185 =55 =-10 =-16 =-6 =-33 =-32
tree soc2_and_iso_combined 303 =-49 1517 5280 459 771 490 37 367 859 =-31 =18 =18 5153 39 1342 =32 =-2 =-20 =-18 2685 =41 =-22 =-33 =-28 =-42 1505 =-5 =-46
tree soc2_and_iso_combined 4607 1643 5145 542 251 675 853 =-37 =15 144 512 =-30 =2 430 =25 =-22 144 1942 =-2 =27 =-32 =15 1705 =25 =-28 =29 4550 =48 =-13
tree soc2_and_iso_combined 1398 393 3277 416 5215 1166 271 236 421 998 =-43 =14 =22 353 =-42 =26 =7 =14 =25 1474 =22 =-17 =30 534 =16 264 =-45 =7 =28
tree soc2_and_iso_combined 91 =-48 360 212 1004 311 1220 690 2660 5285 3884 =22 =-14 =-21 =-26 =-20 =-23 =-26 282 =11 145 541 =25 =-33 =-62 =-24 393 =-3 =-35
tree soc2_and_iso_combined 1350 1519 3277 98 445 3272 5246 4607 110 126 =-46 353 =-19 =5 157 =-20 124 =34 =-28 =26 =33 =-39 =-34 =36 =40 150 =-40 =33 =-37
tree soc2_and_iso_combined 245 1267 5149 877 319 10 1021 =-25 675 =14 =-40 1137 1015 1342 1550 =23 72 =21 =-44 =-18 =-32 =-29 =25 =-40 =38 =32 86 =-18 =32
tree soc2_and_iso_combined 91 =-47 408 163 514 891 1531 5088 5152 4356 271 10 =-21 =0 =29 =31 =34 1216 =27 =-20 =30 =-40 =-43 809 1477 =12 =-24 =42 =47
tree soc2_and_iso_combined 1398 1114 5160 1425 5152 774 1458 1018 1054 809 2407 5286 192 417 =-40 =8 =0 =23 =9 =-5 =25 =31 =30 =25 =36 =22 =22 =40 =31
tree soc2_and_iso_combined 303 =-39 5190 1943 134 2427 1992 1092 60 5287 1274 393 284 =9 =-32 3256 =28 =-25 =-30 =-34 =-28 =-35 =-24 =-27 =39 1356 =37 =-19 =-39
tree soc2_and_iso_combined 91 =-46 1398 57 122 318 1512 3238 1102 5175 725 2183 =-45 =19 =22 =29 =-9 =24 =12 176 =44 =-21 2667 =23 =-31 1043 =32 =-19 =33
tree soc2_and_iso_combined 303 =-39 287 148 2427 1342 1039 10 534 1519 735 5220 =-36 =28 =9 =24 =20 890 =20 =-40 =31 534 =-46 =5 =-38 1640 =25 =-40 =-37
tree soc2_and_iso_combined 1245 =-45 13 1039 2227 5288 5219 596 1545 110 1942 5229 354 =-20 =16 =15 210 =-14 =49 12 =-34 =27 =36 =25 =-22 =-39 =28 =29 =-40
tree soc2_and_iso_combined 303 =-44 486 2280 913 982 37 386 853 =-34 =24 10 =-24 109 =33 =-19 1550 386 247 =17 =-20 318 =-16 =29 =-29 =30 =41 =-28 =39
tree soc2_and_iso_combined 62 651 340 262 147 1114 1095 5289 1324 368 545 1674 =-9 =29 =-45 =24 =20 =27 =38 =30 =24 =-40 1145 1618 =36 =-10 =-26 =-39 =-44
tree soc2_and_iso_combined 303 =-37 4835 32 600 754 4049 110 267 642 1586 348 =35 433 =21 =-31 =1 =-3 =-24 =32 =-30 735 =-38 =14 =-32 110 =4 =-51 =-39
tree soc2_and_iso_combined 215 1357 1424 133 5281 5279 300 =-37 =12 =17 =13 473 =3 =-40 =42 =26 891 212 91 =-26 51 771 =39 =-11 1102 =-26 =26 =-11 =-37
tree soc2_and_iso_combined 37 5160 1477 71 939 =-33 =23 =21 =3 =25 1342 1550 1137 5256 1957 4463 5191 =24 =-24 =-26 =-30 =-27 =-25 =-22 3277 596 =-40 =12 =28
tree soc2_and_iso_combined 37 490 399 =-44 =7 10 =-32 505 =35 =-17 313 738 246 =-23 5290 4254 284 4613 185 1158 =34 =-19 =-8 =-26 =-32 =-30 =-35 =-35 =-25
tree soc2_and_iso_combined 1187 631 510 784 546 5155 55 1311 =-15 =23 =31 =37 =35 =-15 654 72 5291 =-28 =19 176 628 =35 =-35 =-23 =24 546 =4 =40 =34
tree soc2_and_iso_combined 1245 =-43 2656 1342 5263 37 734 =7 =-47 360 5144 473 388 =32 =-14 =-4 975 180 =-1 =-53 =32 =-7 =-38 4201 4117 =-32 =17 =22 =-43
tree soc2_and_iso_combined 631 237 3277 55 1204 546 490 1319 695 =-41 =1 =12 316 1512 =-24 =13 =16 316 =5 =-22 38 =-8 =28 =26 =34 =27 49 =38 =-22
tree soc2_and_iso_combined 642 423 100 =-29 5292 2656 5210 71 328 198 4023 837 =20 =-18 =-19 =-23 =-15 =36 =-29 =-30 =-30 =-26 1674 403 530 =-24 =14 =24 =27
tree soc2_and_iso_combined 5237 1307 5205 1350 1220 478 2685 1333 2279 5293 756 5049 758 =23 =7 =-20 =-11 =-25 =-17 =-23 =-24 =-28 =-28 =-28 1021 =-41 =4 =-30 =-37
tree soc2_and_iso_combined 1245 =-43 4607 1156 486 425 37 675 =-49 1086 =-19 =25 68 =18 768 328 =-31 =-2 =23 5237 978 267 =25 =-17 =-25 =-55 =37 =28 =35
tree soc2_and_iso_combined 215 1267 98 319 1963 1250 2183 1161 5149 725 92 5294 =-35 =18 =3 =22 =21 =18 =21 =23 =14 =14 =24 =24 294 =28 1278 =-7 =36
tree soc2_and_iso_combined 2848 1187 185 105 3018 1550 1383 55 89 1610 5156 2905 =-26 =8 =29 =34 =6 =33 =29 5295 =-47 =12 =37 =29 1138 =-36 =16 =38 =40
tree soc2_and_iso_combined 1398 255 516 5296 809 628 126 =17 502 4607 =-20 =16 =22 122 =-6 =47 =20 =-45 5246 136 =-48 628 =19 =-34 =24 502 =33 =-14 =31
tree soc2_and_iso_combined 97 150 5297 1431 1328 352 3742 5286 1565 1538 1071 675 1326 =-30 =15 =-8 =9 =14 =24 =26 =27 =30 =31 =31 =40 5298 =35 =-25 =-43
tree soc2_and_iso_combined 1245 =-42 1435 568 2685 605 150 771 579 4122 =12 =-14 =-17 =-27 =39 1565 644 =-17 =13 =26 =-30 433 =7 =-34 860 316 =36 =-5 =-15
tree soc2_and_iso_combined 215 237 1014 5060 1156 1427 3018 14 4607 =-38 =21 =-7 =17 =28 512 =33 =-15 =25 =31 =26 891 323 5299 =28 =-27 12 =28 =-34 =-32
tree soc2_and_iso_combined 1245 =-41 193 296 1398 277 162 1250 1324 1004 723 2921 55 2086 =-17 =20 =19 =21 =26 =-38 =9 =27 =23 =17 601 =-21 =25 =32 =23
tree soc2_and_iso_combined 150 5175 4607 5194 5226 1466 55 217 137 433 425 68 =1 =-44 =8 2174 =-34 =10 =25 =1 =24 =13 =22 =38 =23 =36 353 =-9 =42
tree soc2_and_iso_combined 1342 77 1746 546 5155 145 4678 739 =-44 =5 =20 5144 514 =11 =-29 =-23 =13 1043 4254 739 =26 =-14 =-33 =-22 =30 =29 322 =-40 =13
tree soc2_and_iso_combined 2280 70 =-37 168 458 4244 5300 675 284 898 262 =9 =-25 =35 =-38 72 89 =29 =-2 =45 =-26 =-24 101 264 =-27 =25 =-41 =-32 =-26
tree soc2_and_iso_combined 255 215 10 3238 328 5160 =-41 =7 =12 =26 5252 39 =10 =-20 =-34 731 246 =-22 609 39 =25 =-21 =-23 =-22 502 726 =40 =-7 =-10
tree soc2_and_iso_combined 70 =-38 77 425 633 642 188 =-30 474 596 490 =-3 =31 =36 =-21 2848 1415 =-27 =20 =19 =18 5271 361 3275 =24 =-25 =-30 =-33 =28
tree soc2_and_iso_combined 148 898 1424 318 1592 4077 3018 2388 1330 5163 4198 =-25 =19 =21 =20 =19 =23 =25 =31 =18 =33 =27 664 13 1328 =26 =-14 =-25 =-28
tree soc2_and_iso_combined 1342 5296 609 62 10 227 1952 =18 =-31 5301 =-10 =23 4198 5245 151 492 =36 =-5 55 =-25 =24 =-19 =-25 163 =-40 =17 =-31 =-40 =-20
tree soc2_and_iso_combined 173 1182 396 340 3018 907 5251 550 1943 700 1691 1502 =-35 =9 =7 =19 =9 =18 =31 =7 =25 =14 =26 353 =-9 =33 434 =34 =-19
tree soc2_and_iso_combined 1245 =-40 97 5210 1228 756 4123 5302 442 48 1028 =-2 =24 =28 1056 492 48 =31 =-10 =-27 =-29 =-23 =-23 =-20 442 =-46 =23 =-36 =-28
tree soc2_and_iso_combined 560 303 =-28 809 945 1534 5303 4835 478 141 5252 293 492 4943 1220 =26 =-16 =-21 =-7 =-17 =-22 =-26 =-26 =-27 =-29 =-23 =-34 =28 =-29
tree soc2_and_iso_combined 97 461 =-36 516 4049 322 928 425 62 14 2892 387 1216 =-23 =14 =18 =29 =23 =-35 =23 =-27 =26 =-34 29 =-25 =12 10 =-50 =16
tree soc2_and_iso_combined 587 10 5224 1722 5160 1114 1531 213 334 5200 =-31 =9 5130 =28 =-29 =21 5304 =27 =-22 =20 =15 =29 =36 1297 5130 =0 =28 =-24 =30
tree soc2_and_iso_combined 1342 100 =-31 4099 5175 313 5237 5305 2293 734 1467 =16 =-26 5299 37 =-30 610 =19 =-20 =-35 =-27 =-27 =-29 =-14 =34 =36 1601 =-29 =27
tree soc2_and_iso_combined 1245 =-38 97 464 2402 2293 5271 3343 159 2703 778 8 1116 =21 =-14 =-12 =-21 =-30 675 =3 =40 =-22 =-31 =-31 =-29 =-18 10 =-45 =23
tree soc2_and_iso_combined 37 157 14 =-44 =6 2233 =11 =-27 173 2848 4049 255 521 8 5156 983 1015 635 =-28 =7 =-1 =30 =29 =27 =25 =31 =-36 =46 =32
tree soc2_and_iso_combined 13 560 5271 425 38 898 132 1328 4678 =-21 =15 =23 =25 =16 144 1342 =33 =-12 =-3 1125 1342 1579 =34 =-11 =-8 =-23 =-36 =-22 =-33
tree soc2_and_iso_combined 1398 57 255 237 1470 1404 1610 4933 590 =-25 =6 =17 =10 =21 =26 =12 1342 987 =35 =-24 =-20 1342 1204 =27 =-11 =-22 2426 =32 =-27
tree soc2_and_iso_combined 173 1424 12 272 319 =-39 =4 =27 119 318 148 434 =-43 =11 =6 =22 675 375 5190 1992 =9 =-22 =-31 =-34 =17 =35 5212 =35 =-14
tree soc2_and_iso_combined 150 5246 631 1182 145 417 2098 1324 578 5306 =-30 =11 =11 =20 =20 =22 39 19 =-3 =24 =-31 =18 110 =24 =-5 =31 313 =37 =-5
tree soc2_and_iso_combined 774 1004 97 555 39 461 =-31 212 3961 948 445 949 =25 =-16 =-19 2074 =4 =-33 =-28 322 =-38 =18 =-28 =-37 =-31 294 =-48 =18 =34
tree soc2_and_iso_combined 2280 628 71 4201 486 542 1096 55 2552 358 739 =-15 =14 =22 =26 =24 5130 =-45 =4 =18 =28 2063 =-6 =46 =27 1506 =28 =-16 =-30
tree soc2_and_iso_combined 2164 877 1307 5190 2402 1957 5205 525 5143 907 =9 82 =-8 =35 =-19 =-18 1021 =-30 =12 =-26 =-27 =-31 =-28 1138 82 =4 =-42 =15 =-34
tree soc2_and_iso_combined 215 36 157 5246 122 946 1482 =-47 =-6 =5 =4 =18 163 =-9 =24 =11 18 5299 877 5307 3884 =36 =-11 =-11 =-11 =-26 864 =-21 =15
tree soc2_and_iso_combined 150 4099 4201 5149 5155 1114 2996 824 1324 =-6 =30 1377 3185 3238 1588 =-28 =9 =12 =21 =19 =15 =20 546 =22 =-18 =30 =29 =31 =28
tree soc2_and_iso_combined 1245 =-36 173 898 1398 163 5197 247 1431 123 4099 487 =-22 =14 =18 =4 =22 =-40 =29 635 1165 =26 =-16 =-24 =20 =32 1297 =44 =-15
tree soc2_and_iso_combined 1187 1538 4201 300 5183 733 37 =-21 319 3277 353 =-33 2063 631 2206 =-19 =22 =21 481 =35 =-12 =26 =26 =-42 =12 =21 =30 =21 =33
tree soc2_and_iso_combined 91 =-36 97 5210 148 253 898 4201 264 92 365 =-30 =16 =22 235 =8 =-23 =41 =38 =-28 2685 264 =41 =13 =-18 =-34 10 =-41 =15
tree soc2_and_iso_combined 5156 193 396 1588 2992 110 174 37 367 =-41 =10 46 344 =-32 =16 758 =-11 =23 =9 37 =27 633 =-17 =23 =24 =25 =22 =23 =35
tree soc2_and_iso_combined 262 1538 3018 3277 1071 721 1057 5140 5308 550 1610 24 530 =-27 =5 =1 =11 =16 =12 =25 =25 =18 560 =30 =-21 =28 =31 =23 =-34
tree soc2_and_iso_combined 148 1424 5156 486 950 587 396 2082 477 610 =-28 =-1 =6 =12 =15 =12 =21 =20 =28 =32 516 579 =24 =-26 399 1148 =-40 =9 =16
tree soc2_and_iso_combined 464 1425 277 227 39 1297 =22 =-18 =-26 4201 982 747 1330 1477 1191 340 =-16 =7 =13 =-33 =23 =22 =24 =34 =29 =34 1028 =-30 =7
tree soc2_and_iso_combined 215 110 5152 5250 371 319 3925 3018 2750 229 492 =-40 =2 =5 =11 =10 =10 =11 =20 =26 =26 157 =-23 1323 =28 =-14 891 =13 =-27
tree soc2_and_iso_combined 91 =-34 92 561 60 1117 5205 742 1992 596 127 2466 758 =11 5220 =-19 =22 =36 =-18 =25 =-14 =38 367 =-28 =9 =-23 =-26 =-30 =34
tree soc2_and_iso_combined 1372 4607 1431 731 2293 4049 1004 1571 29 516 566 210 =18 =-5 =-23 =-17 2685 =27 =-16 =-24 507 =-27 =29 =-26 =-32 =-29 =28 =28 =-27
tree soc2_and_iso_combined 70 =-34 4463 148 1342 1553 525 5022 5292 726 =16 =-13 =-19 =-20 =-24 =-23 =-25 1640 5214 242 4614 3002 =38 =-3 =-9 =-13 =-23 =-22 =-32
tree soc2_and_iso_combined 215 695 148 1586 1691 176 =-54 =2 =17 367 12 =12 =-22 =19 166 =9 =-37 =17 375 754 1259 738 3594 =29 =-8 =-7 =-11 =-12 =-25
tree soc2_and_iso_combined 91 =-35 1392 77 5280 271 408 3277 490 494 =-16 =20 1137 82 428 =8 =-35 196 =33 =-11 =-27 =30 =25 =18 =-34 =28 18 =44 =-5
tree soc2_and_iso_combined 215 975 123 546 739 417 =-29 =10 =11 628 =16 =-19 378 391 512 =22 =-16 =-22 =-25 =22 948 246 =-21 605 1220 =36 =-20 =-2 =-15
tree soc2_and_iso_combined 108 =-34 5166 946 1004 152 364 1356 726 560 139 =5 =31 =-16 =-20 =-23 =-27 1305 1360 =25 =-16 =-20 =-27 1157 236 =29 =-7 =-11 =-23
tree soc2_and_iso_combined 1398 12 1278 =-34 =18 1480 530 517 352 486 5172 1139 4803 33 2132 1057 =-24 =10 =14 =14 =14 =11 =13 =20 =27 =22 =19 =27 =31
tree soc2_and_iso_combined 2280 247 20 5265 5280 100 =-26 237 1991 76 2820 2402 2690 1506 =10 =-15 =-22 =-22 =-22 =-27 =29 =26 =-25 =-29 =-32 =-31 2081 =-39 =4
tree soc2_and_iso_combined 97 70 =-33 188 246 =-36 =12 5290 945 5183 119 679 1326 =-21 =25 =29 603 68 5198 =-4 =31 451 =28 =-18 =-22 =28 =-23 =-26 =-29
tree soc2_and_iso_combined 91 =-33 784 1342 546 70 =-26 59 579 2164 675 510 =16 =-20 =29 =-23 =-25 282 =14 =-37 1550 473 =36 =-5 =-8 =-20 1550 =-6 =-35
tree soc2_and_iso_combined 70 =-31 1427 5292 2293 5210 3257 3904 302 1425 193 1314 =2 236 =-23 =13 601 =-8 =29 5309 =32 =-9 =24 =33 =-23 =-26 =-25 =-26 =29
tree soc2_and_iso_combined 215 5310 5164 14 51 5200 902 =-28 =18 =15 1137 =14 =-24 748 =13 =-25 =24 =-39 5299 375 1360 579 1579 =33 =-11 =-11 =-10 =-19 =-26
tree soc2_and_iso_combined 1398 303 =-35 5280 173 5297 313 510 748 578 2986 4448 =23 =-8 =-20 =-21 =-25 631 136 =-24 =4 =22 =-24 =29 150 =29 =-7 =-35 =32
tree soc2_and_iso_combined 13 510 1729 1725 49 148 176 681 =17 =-8 =-8 664 =33 =-6 =-12 =-30 =-27 473 1000 757 681 1746 =-15 =20 =19 =13 =25 =-31 =-29
tree soc2_and_iso_combined 1245 =-33 1372 322 123 1156 110 1314 764 1138 =11 82 =-33 =5 =-24 =-23 =-37 =16 642 =24 =-6 1519 147 261 =30 =-13 =-13 =-11 =-24
tree soc2_and_iso_combined 340 5237 255 110 631 1326 399 272 1057 =-29 =10 =13 =8 =18 89 =-13 =29 1586 =-14 10 =-16 227 =-8 =36 1116 =22 =-15 =-36 =20
tree soc2_and_iso_combined 516 5134 1116 600 91 =-28 1314 37 348 =-2 =-32 123 2164 972 =20 =-13 =-24 =-11 =20 =-30 =-24 =34 654 29 =-26 51 =19 =-23 =20
tree soc2_and_iso_combined 1187 631 5224 5250 1071 1235 98 5274 382 5311 1352 =-21 =10 =11 =16 =13 =13 =20 560 =17 =-19 =26 =28 89 180 =-19 =19 =25 =26
tree soc2_and_iso_combined 1259 91 =-31 1114 253 316 70 =-26 1024 1882 1307 5208 817 133 =1 =21 =28 =-17 =-17 =-21 =-20 17 =-17 =16 2074 =-34 =8 =36 =-31
tree soc2_and_iso_combined 1245 =-31 1431 1056 1397 136 322 130 608 =-3 1461 1943 =-31 =3 =8 =17 387 =-2 =34 210 428 =7 =32 176 =6 =-22 =21 =-27 =24
tree soc2_and_iso_combined 948 543 1245 =-26 5263 490 1041 141 1372 1517 =23 =3 =-16 =-22 1512 82 =11 =-22 =18 1360 =31 =-7 =-27 =-34 490 193 =-36 =8 =-1
tree soc2_and_iso_combined 5296 1761 1398 1245 =-29 316 464 1216 555 679 434 982 =8 =-13 =28 163 =40 =2 =-24 =-18 =-16 302 =-19 =21 2063 =7 =38 =-25 =-38
tree soc2_and_iso_combined 1182 237 809 255 418 3355 1571 1398 17 =-21 =7 =3 1278 =-18 =30 =16 =24 127 619 =31 =-6 =-16 1314 =20 =-7 =29 8 =37 =-18
tree soc2_and_iso_combined 609 1245 =-29 1307 444 2173 458 176 425 353 119 =23 =-34 =14 348 =39 =-12 5274 =-9 =28 1512 764 =-34 =17 =24 =-19 =-22 =-24 =-30
tree soc2_and_iso_combined 1398 396 1057 3731 416 1746 774 4607 648 3042 4201 =-26 =8 =13 =12 =9 =15 =12 152 =-11 29 =-2 =32 =22 =22 =25 5144 =28 =-6
tree soc2_and_iso_combined 198 510 2280 928 212 2081 1477 =30 425 686 =-17 =22 =24 433 =-20 =19 =-8 =-17 =-28 633 550 5167 26 =-15 =18 =12 =19 =18 =-35
tree soc2_and_iso_combined 148 5309 1424 1397 1477 147 284 403 497 =-17 =13 =19 =15 =23 446 =-32 =18 1134 =24 =-14 =27 =-36 541 97 391 =25 =-5 =-14 =-18
tree soc2_and_iso_combined 271 1398 134 10 1107 2622 898 174 5149 =-22 =11 =16 =13 =22 =-42 784 340 809 =19 =-6 =-11 757 =-23 =24 =29 224 =25 =-8 =26
tree soc2_and_iso_combined 408 1431 37 124 =-18 =9 5312 46 628 54 824 =-32 1991 =-13 =12 =3 629 =18 =-8 144 834 5313 =30 =-2 =-10 =-7 =-20 =24 =31
tree soc2_and_iso_combined 1092 91 =-29 948 2656 353 1028 890 =14 =-10 123 =-24 =6 564 23 122 =15 =32 =-15 =-18 =-18 1028 360 =-2 =-21 1305 =-4 =31 =-29
tree soc2_and_iso_combined 1156 1550 148 1424 246 =-33 1342 4988 490 =-3 180 =-18 =28 =-27 493 =-37 =4 =28 560 1764 247 484 =25 =-10 =-18 =-20 =-20 =-23 =27
tree soc2_and_iso_combined 173 33 1431 5306 1226 470 5060 163 5289 1219 =-24 =11 =6 10 636 =3 =-26 =11 10 =-14 =23 =21 =12 =22 =19 =17 1004 =28 =-9
tree soc2_and_iso_combined 928 5310 1729 164 538 551 1092 734 212 5219 978 =26 =-9 =-11 =-19 1477 1041 403 =-5 =25 =34 =-20 =-18 =-23 =-23 =-22 =-20 =-23 =-27
tree soc2_and_iso_combined 695 71 2407 5241 1392 14 3731 324 451 998 5205 =-32 =0 =5 =8 =9 =16 434 =7 =-27 =16 =22 29 =35 =-13 =24 442 =26 =-10
tree soc2_and_iso_combined 13 1435 2233 3383 108 =-25 771 855 830 150 173 666 24 1360 =5 =-29 =23 =-19 =26 =31 =-19 =-14 =-21 =-24 =-25 1482 =25 =-11 =-26
tree soc2_and_iso_combined 464 13 198 188 =-16 1550 5012 46 85 1015 5130 =27 =-9 =-1 =-20 264 =33 1305 416 =-6 =18 =37 =-20 2426 =-30 =8 =-24 =-25 =-19
tree soc2_and_iso_combined 512 534 89 2252 906 =18 =-13 =-15 269 1014 173 =-29 =7 =18 =16 89 =-39 =4 1307 2932 771 795 4612 =25 =-8 =-1 =-16 =-15 =-22
tree soc2_and_iso_combined 1297 258 949 331 91 =-22 76 748 114 1220 1137 =24 =-7 =-15 =-2 =-8 =-16 =-21 =-24 89 817 =-39 =3 =16 210 5164 =-34 =3 =19
tree soc2_and_iso_combined 784 37 733 1477 =-22 =3 =21 2293 471 748 1259 1360 1148 5274 =33 =-1 =-3 =-7 =-17 =-8 =-18 =-24 1028 =-26 686 1116 =-4 =-38 =18
tree soc2_and_iso_combined 46 18 5289 1043 193 =-14 =8 =17 =22 864 1586 =-4 =-40 =6 4201 1182 149 1139 521 1014 124 =-17 =14 =17 =14 =21 =22 =21 =32
tree soc2_and_iso_combined 913 408 98 403 5164 824 119 122 =-24 =16 157 =-12 =32 620 1538 5310 924 39 =-21 =11 =8 =15 =16 =18 =12 =22 =24 =28 =30
tree soc2_and_iso_combined 2280 13 236 262 46 193 1643 5089 3018 973 =-20 =15 =14 =14 =21 =18 0 1024 =18 =-15 =-15 =-24 180 210 =-18 =19 =31 =-34 =-26
tree soc2_and_iso_combined 5156 2992 17 148 490 5164 587 163 =-35 367 619 =7 =-28 =11 =6 =5 36 =10 176 =-24 =9 136 2174 =-9 =19 =17 =22 =20 =30
tree soc2_and_iso_combined 907 1480 487 3018 1014 1963 556 1466 1383 5314 2081 255 536 =-32 =-1 =-3 =2 =12 =14 =12 =17 =14 =20 =22 =20 =24 1519 =20 =-15
tree soc2_and_iso_combined 5193 261 4049 361 629 1323 2689 378 1944 435 5205 1505 1761 3521 =21 =-8 =-4 =-8 =-4 =-9 =-11 =-13 =-13 =-18 =-17 =-21 =-22 =-21 =-26
tree soc2_and_iso_combined 148 1398 89 644 1610 150 1278 =-21 =18 =16 =22 =18 319 735 490 =-35 =-7 =10 =12 =13 2710 89 59 =6 =-22 1952 =30 =-8 =-23
tree soc2_and_iso_combined 212 255 1550 464 1216 864 188 =-12 1078 778 391 =17 =-6 =-8 =-12 719 =-22 217 =-15 =21 =-16 =-16 =-21 86 =-1 1357 =33 =-4 =-27
tree soc2_and_iso_combined 5237 445 331 490 546 534 1666 =-6 =22 =-27 605 114 =24 =-17 38 =-21 =21 1942 675 =-3 =32 29 =25 54 =8 =-38 =-24 =-26 =-32
tree soc2_and_iso_combined 215 269 824 147 2427 628 =-16 =15 =23 =30 150 =-25 =24 =20 1144 246 =-21 1305 316 2232 360 4049 =43 =-6 =1 =-11 =-8 =-9 =-17
tree soc2_and_iso_combined 546 148 1383 302 227 322 5155 =-39 =1 =7 180 =-21 =10 =12 =20 1991 227 =26 145 =-11 =19 =-18 1992 136 435 =30 =-5 =-7 =-26
tree soc2_and_iso_combined 619 150 282 38 18 1009 1148 =-16 =9 =18 =-31 2233 =18 =-12 1766 =18 =-7 =33 2227 1196 54 322 =-27 =0 322 =11 =-18 =19 =22
tree soc2_and_iso_combined 62 1004 165 253 461 =-21 5264 1539 251 2280 =24 =-6 82 =18 1182 374 =-9 =18 =21 =-20 =-22 =-17 =-23 1204 =-22 264 =-16 =20 =-30
tree soc2_and_iso_combined 198 148 229 4035 163 1398 481 1191 1165 =-24 =6 =9 =4 481 =22 =-16 =10 =22 =25 675 5201 2258 5265 =24 =-15 =-19 =-21 =39 =-27
tree soc2_and_iso_combined 1729 774 313 2156 39 5265 1024 473 127 30 795 2164 1469 =21 =-15 =-14 =-13 =-6 322 =-25 =14 =-8 =-16 =-19 =-20 =-24 =-17 =27 =-29
tree soc2_and_iso_combined 215 57 245 590 10 527 340 =-33 =9 =4 =-6 =15 =20 =18 877 4254 188 =-12 2667 212 2055 1094 =38 =-1 =-5 =-5 =-8 =-25 =-22
tree soc2_and_iso_combined 1550 253 97 60 824 =21 284 952 444 579 2932 132 2820 235 =23 =-7 =-7 =-9 =-7 =-14 =-19 784 =6 =-26 =-28 =-16 =-19 =-22 =-21
tree soc2_and_iso_combined 215 157 1226 416 825 148 =-39 =-12 =4 =4 =12 148 271 2058 =-11 =18 =20 =20 891 423 212 1469 5315 =26 =-9 =-11 =-6 =-13 =-22
tree soc2_and_iso_combined 198 609 241 5316 1729 1156 110 4125 906 5232 =15 =-15 427 =-18 =11 =-19 133 29 =-37 =1 29 =27 =-13 =36 =-19 =-23 =-24 =-24 =-28
tree soc2_and_iso_combined 303 =-25 605 3256 1125 212 1474 1477 =24 1182 464 =21 =-12 =-26 490 =-20 =18 322 =-31 =22 =-18 =-14 490 147 =-21 =17 1550 =19 =-22
tree soc2_and_iso_combined 464 70 =-27 303 =-21 5296 165 253 37 110 269 =-18 =20 =23 444 1992 1519 =25 =-5 =-10 =-18 =-14 =-24 =-25 817 110 =-43 =9 =5
tree soc2_and_iso_combined 122 374 1612 213 3238 2206 767 2314 1588 633 3899 193 126 =4 =-23 =1 =4 =0 =7 =6 =9 =10 =11 =12 =15 =20 464 =11 =-11
tree soc2_and_iso_combined 5089 1427 5139 751 430 14 374 258 1435 =-18 1344 =13 =-16 =1 =15 458 236 2 =14 =-12 =28 =-18 1071 =-24 =4 =14 =21 =22 =25
tree soc2_and_iso_combined 215 29 2427 328 3925 26 =-28 =3 =1 =6 =25 2427 442 251 =-1 =26 =32 =-32 442 906 948 =29 =1 =-6 735 251 =2 =-26 =17
tree soc2_and_iso_combined 150 579 1480 26 5241 644 5149 647 110 1138 2466 =-27 =11 =4 157 =-25 =12 =15 =22 =3 =20 512 =29 =-8 =16 =-27 353 =-17 =29
tree soc2_and_iso_combined 62 5180 1245 =-25 212 70 =-23 237 2293 478 636 226 174 1531 =-2 =24 =26 =-21 367 163 =34 =2 =-9 =-18 =-22 =31 =-19 =26 =-27
tree soc2_and_iso_combined 150 32 2280 109 18 37 824 =6 1071 =-34 =11 619 516 =31 =-9 136 =3 =-23 136 =-26 =20 =24 =-22 817 =-37 =7 1420 =30 =-4
tree soc2_and_iso_combined 163 1102 124 864 1009 22 =-25 =5 =1 =5 1216 =20 =-12 255 114 0 587 =-14 =17 =19 =22 =24 114 1320 423 =25 =-5 =-11 =-9
tree soc2_and_iso_combined 215 148 71 59 101 322 =-32 =4 =-2 =14 =19 5317 2848 322 1021 =32 =-3 82 =14 =-16 =-13 =-20 133 1043 =30 =-4 82 =-22 =6
tree soc2_and_iso_combined 303 =-29 173 2848 1360 898 534 5198 1992 313 614 10 2710 =4 =-23 2407 =27 =-11 =-22 133 =-39 =11 =-23 =30 =-16 =23 =-29 =30 =22
tree soc2_and_iso_combined 318 302 1588 2132 824 601 139 =29 =-7 1942 =-12 =17 139 1009 1114 3238 423 =-23 =1 =11 =10 =9 =11 =15 =19 =19 176 =34 =-18
tree soc2_and_iso_combined 20 898 425 173 1056 46 =-15 2689 258 =20 493 =-21 =10 =-20 =-31 =14 258 1766 1882 1376 323 =32 =-2 =-5 =-15 =-25 =-14 =19 =-30
tree soc2_and_iso_combined 1245 =-25 367 628 587 10 2063 =-26 68 =20 =-22 1028 425 1466 5180 =-33 =6 =11 =10 133 =-11 1139 =33 =-9 =21 =19 527 =15 =-16
tree soc2_and_iso_combined 198 5060 92 1059 902 1156 1471 4035 4933 1113 1480 191 451 =-21 =4 =6 =3 =4 =10 =11 =11 952 =16 =-12 =15 =17 =11 =15 =-30
tree soc2_and_iso_combined 46 12 2636 =-33 =11 642 512 433 =13 367 =-21 =7 =16 251 =12 =-33 386 817 77 109 =-17 =1 =18 =12 39 817 =33 =3 =-5
tree soc2_and_iso_combined 97 313 72 510 38 748 =17 =-11 282 =-16 =14 180 890 =-33 =-3 1191 =7 =-22 5201 =19 =-8 608 =-37 38 =-15 877 =25 =-10 =-33
tree soc2_and_iso_combined 1196 1424 269 631 490 1096 620 133 784 =-2 =-22 =-29 =11 =12 133 360 =1 =-29 =16 353 =-16 =26 49 560 =25 =-8 =-14 =24 =23
"""
}
