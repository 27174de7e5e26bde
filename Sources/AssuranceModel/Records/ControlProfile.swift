/// A control that must not be excluded, and why.
package struct ControlRequirement: Hashable, Sendable {
  /// Id in :2022, such as `8.24`.
  package let control: String
  /// Why it is required, as a phrase; for a control of services.csv, that the table says so.
  package let reason: String

  package init(control: String, reason: String) {
    self.control = control
    self.reason = reason
  }
}

/// The controls that the buyer requires of a vendor by the data it gets, its tier, and the kind of service.
///
/// Reasons are drawn from the attributes of ISO/IEC 27002:2022, Annex A; the buyer's policy adds to the entries that
/// ship with the program, takes some out, or replaces them all.
package struct ControlProfile: Hashable, Sendable {
  /// When an entry holds.
  package enum Occasion: Hashable, Sendable {
    /// A data class of `services.csv`.
    case dataClass(String)
    case tier(Vendor.Tier)
    /// A kind of service, and the words in a service's name or synonyms that tell it.
    case service(String, words: [String])

    /// The name alone, as the policy writes it.
    package var name: String {
      switch self {
      case .dataClass(let name), .service(let name, _): name
      case .tier(let tier): tier.rawValue
      }
    }

    /// The occasion as the policy names it.
    package var label: String {
      switch self {
      case .dataClass(let name): "data class \(name)"
      case .tier(let tier): "tier \(tier.rawValue)"
      case .service(let kind, _): "service \(kind)"
      }
    }
  }

  /// One control that one occasion requires.
  package struct Entry: Hashable, Sendable {
    package let occasion: Occasion
    package let requirement: ControlRequirement

    package init(_ occasion: Occasion, _ requirement: ControlRequirement) {
      self.occasion = occasion
      self.requirement = requirement
    }
  }

  /// In the order in which they are printed.
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry] = []) { self.entries = entries }

  /// Requires a control on an occasion; one that is required there already gets the new reason.
  package mutating func require(_ requirement: ControlRequirement, on occasion: Occasion) {
    remove(requirement.control, on: occasion)
    entries.append(Entry(occasion, requirement))
  }

  /// Takes a control out; says whether it was required on that occasion.
  @discardableResult
  package mutating func remove(_ control: String, on occasion: Occasion) -> Bool {
    let before = entries.count
    entries.removeAll {
      $0.requirement.control == control && $0.occasion.label == occasion.label
    }
    return entries.count < before
  }

  /// Services with what the profile requires of them, beside what services.csv requires already.
  package func applied(to services: [Service], of vendors: [Vendor]) -> [Service] {
    services.map { service in
      let tier = vendors.first { $0.id == service.vendor }?.tier
      let own = entries.filter { Self.holds($0.occasion, for: service, tier: tier) }
      return service.requiring(own.map(\.requirement))
    }
  }

  /// The data classes and kinds of service of the buyer's own that no service has, each once and in order.
  ///
  /// What ships with the program is for any buyer, so that much of it reaches nothing.
  package func unmatched(in services: [Service]) -> [Occasion] {
    let shipped = Set(Self.builtIn.entries.map(\.occasion.label))
    return entries.map(\.occasion).uniqueInOrder.filter { occasion in
      if case .tier = occasion { return false }
      return !shipped.contains(occasion.label)
        && !services.contains { Self.holds(occasion, for: $0, tier: nil) }
    }
  }

  private static func holds(_ occasion: Occasion, for service: Service, tier: Vendor.Tier?) -> Bool
  {
    switch occasion {
    case .dataClass(let name):
      service.dataClasses.contains { FoldedText.words($0) == FoldedText.words(name) }
    case .tier(let required): tier == required
    case .service(_, let words):
      ([service.name] + service.synonyms).map { FoldedText.words($0) }.contains { name in
        words.contains { name.containsRun(FoldedText.words($0)) }
      }
    }
  }

  /// The entries that ship with the program.
  package static let builtIn = ControlProfile(
    SeparatedValues(embedded: PackageResources.control_profile_csv).rows.compactMap { row in
      guard let kind = row["kind"], let control = row["control"], let reason = row["reason"]
      else { return nil }
      let occasion: Occasion?
      switch row["by"] {
      case "data_class": occasion = .dataClass(kind)
      case "tier": occasion = Vendor.Tier(rawValue: kind).map { .tier($0) }
      default: occasion = .service(kind, words: row.list("words"))
      }
      return occasion.map { Entry($0, ControlRequirement(control: control, reason: reason)) }
    })

  /// A kind of service by its name: a built-in kind with its words, else the name is the words.
  package static func service(_ kind: String) -> Occasion {
    builtIn.entries.map(\.occasion).first { $0.label == "service \(kind)" }
      ?? .service(kind, words: [kind])
  }
}
