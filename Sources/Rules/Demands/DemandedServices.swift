import AssuranceModel

/// Finds what we buy by the name that a customer's demand gives it.
struct DemandedServices {
  /// What is bought, each service with the number of its vendor's record.
  private let bought: [(record: Int, service: Service)]

  init(_ records: [VendorRecord]) {
    bought = records.enumerated().flatMap { number, record in
      record.services.map { (record: number, service: $0) }
    }
  }

  /// The services of that name, or with a synonym of it; else those that have all its significant words and no others.
  func named(_ name: String) -> [(record: Int, service: Service)] {
    let words = FoldedText.words(name)
    let same = bought.filter { entry in
      entry.service.allNames.contains { FoldedText.words($0) == words }
    }
    guard same.isEmpty else { return same }
    return bought.filter { entry in
      entry.service.allNames.contains { Self.isAlike($0, name) }
    }
  }

  /// The name of a service that was probably meant.
  func near(_ name: String) -> String? {
    NearMiss.best(of: bought.flatMap(\.service.allNames), for: name)
  }

  /// Whether each of two names names the other.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    func words(_ name: String) -> ServiceWords {
      ServiceWords(
        Service(vendor: "", name: name, citation: Citation(file: "services.csv", quote: name)))
    }
    return words(one).naming(in: [other]) == .named && words(other).naming(in: [one]) == .named
  }
}

extension Service {
  fileprivate var allNames: [String] { [name] + synonyms }
}
