import AssuranceModel

extension ExposurePolicy.DataClass {
  /// The class that a buyer's own word for some data falls in; words that are not known are `other`.
  init(named name: String) {
    let words = name.lowercased()
    if Self.sensitiveWords.contains(where: { words.contains($0) }) {
      self = .sensitive
    } else if Self.personalWords.contains(where: { words.contains($0) }) {
      self = .personal
    } else {
      self = Self.openWords.contains { words.contains($0) } ? .open : .other
    }
  }

  /// The most sensitive of all data that a vendor sees; nil where not every service names its data.
  init?(_ services: [Service]) {
    let classes = services.flatMap(\.dataClasses).map(Self.init(named:))
    guard services.allSatisfy({ !$0.dataClasses.isEmpty }),
      let most = Self.allCases.first(where: classes.contains)
    else { return nil }
    self = most
  }

  private static let sensitiveWords = [
    "special", "sensitive", "health", "medical", "patient", "biometric", "genetic", "payment",
    "card", "financial", "secret", "credential", "restricted", "criminal",
  ]
  private static let personalWords = [
    "personal", "pii", "employee", "staff", "customer", "payroll", "hr", "confidential",
  ]
  private static let openWords = ["public", "none", "open data"]
}
