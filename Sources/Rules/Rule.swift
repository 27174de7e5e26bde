package import AssuranceModel

/// One criterion: what is asked, where it is asked, which evidence it needs, and how that evidence is judged.
///
/// A rule sees evidence and a date. It sees no other rule, no score and no file, and it never handles absence:
/// the `Assessor` alone answers *undetermined* and *not applicable*.
package protocol Rule<Subject>: Sendable {
  associatedtype Subject: Sendable
  associatedtype Evidence: Sendable

  /// The rule's own documentation.
  static var reference: RuleReference { get }
  /// What the evidence is called in a question to the vendor, such as `the expiry date`.
  static var sought: String { get }
  /// When the rule has nothing to look at, as a clause such as `no control is excluded`.
  static var exemption: String { get }
  /// At least one conforming, one nonconforming and one undetermined case; documentation and test at once.
  static var examples: [RuleExample<Subject>] { get }

  /// Whether there is anything to look at.
  func applies(to subject: Subject) -> Bool
  /// The evidence in its three states; a citation goes with it and is only ever passed on.
  func evidence(in subject: Subject) -> Stated<Evidence>
  /// What to ask where the evidence is legible and leaves the question open; nil where it is what cannot be read.
  func question(about subject: Subject) -> Finding.Message?
  /// What evidence that is there shows.
  func judge(_ evidence: Evidence, asOf: CalendarDate) -> Judgement
}

extension Rule {
  package static var exemption: String { "nothing that the rule looks at is there" }

  package func applies(to subject: Subject) -> Bool { true }
  package func question(about subject: Subject) -> Finding.Message? { nil }
}

/// What a rule says of evidence that is there.
package enum Judgement: Hashable, Sendable {
  case conforms(Finding.Message)
  case nonconforming(Finding.Message)
}
