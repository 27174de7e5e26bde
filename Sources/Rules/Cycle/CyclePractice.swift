/// What certification bodies do in practice, where the standard leaves it open.
package struct CyclePractice: Hashable, Sendable {
  /// Months before its last day from which an audit is expected; practice of audit planning.
  package var planningMonths = 3
  /// Days by which an expiry may miss an anniversary of the first certification and still be counted from it: bodies count
  /// from the decision, its eve, or the last audit day.
  package var anniversaryDays = 31

  package init() {}

  /// Months after an expiry in which a certification may be restored; ISO/IEC 17021-1:2015, 9.6.3.2.5 (rule R08).
  package static let restorationMonths = 6
  /// Years that a cycle lasts; ISO/IEC 17021-1:2015, 9.1.3.2 (rule R01).
  package static let cycleYears = 3
}
