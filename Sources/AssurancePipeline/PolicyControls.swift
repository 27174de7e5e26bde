import AssuranceModel
import Yams

/// The policy's `required_controls`: what the buyer adds to the built-in profile, takes out of it, or puts in its place.
struct PolicyControls {
  private(set) var profile: ControlProfile

  /// The profile that a node of the policy makes of the built-in one.
  init(_ node: Node, _ reading: PolicyReading) throws(PipelineError) {
    var profile = ControlProfile.builtIn
    // Whatever the order of the keys, the start is settled before anything is added.
    if let start = node.mapping?["defaults"] {
      let word = try reading.text(start)
      guard ["keep", "replace"].contains(word) else {
        throw reading.refuse(
          start, "`\(word)` is not what can be done with the defaults",
          "Write `keep` to build on them, or `replace` to start from nothing.")
      }
      if word == "replace" { profile = ControlProfile() }
    }
    try reading.read(
      node, section: "required_controls.", keys: ["data_classes", "defaults", "services", "tiers"]
    ) { (key, value, reading) throws(PipelineError) in
      guard key != "defaults" else { return }
      guard let kinds = value.mapping else {
        throw reading.refuse(
          value, "required_controls.\(key) is not a list of names",
          "Write a name, and its controls below it.")
      }
      for (name, controls) in kinds {
        let occasion = try Self.occasion(key, name, reading)
        try Self.read(controls, on: occasion, into: &profile, reading)
      }
    }
    self.profile = profile
  }

  private static func occasion(_ key: String, _ node: Node, _ reading: PolicyReading)
    throws(PipelineError) -> ControlProfile.Occasion
  {
    let name = try reading.text(node)
    switch key {
    case "data_classes": return .dataClass(name)
    case "services": return ControlProfile.service(name)
    default:
      guard let tier = Vendor.Tier(rawValue: name) else {
        let names = Vendor.Tier.allCases.map(\.rawValue)
        throw reading.refuse(
          node, "`\(name)` is not a tier", "Tiers are: \(names.joined(separator: ", ")).")
      }
      return .tier(tier)
    }
  }

  private static func read(
    _ node: Node, on occasion: ControlProfile.Occasion, into profile: inout ControlProfile,
    _ reading: PolicyReading
  ) throws(PipelineError) {
    guard let mapping = node.mapping else {
      throw reading.refuse(
        node, "the controls for \(occasion.label) are not a list",
        "Write `\"8.24\": why it is required` a line, or `\"8.24\": none` to take it out.")
    }
    for (key, value) in mapping {
      let control = try control(key, reading)
      let reason = try reading.text(value)
      guard reason == "none" else {
        profile.require(ControlRequirement(control: control, reason: reason), on: occasion)
        continue
      }
      guard profile.remove(control, on: occasion) else {
        throw reading.refuse(
          key, "\(control) is not required for \(occasion.label), so it cannot be taken out",
          "Take the line out, or give a reason in place of `none`.")
      }
    }
  }

  private static func control(_ node: Node, _ reading: PolicyReading) throws(PipelineError)
    -> String
  {
    let text = try reading.text(node)
    let ids = AnnexAControl.all(in: .edition2022).map(\.id)
    if ids.contains(text) { return text }
    let near = NearMiss.best(of: ids, for: text.hasPrefix("A.") ? String(text.dropFirst(2)) : text)
    throw reading.refuse(
      node, "`\(text)` is no control of ISO/IEC 27001:2022",
      (near.map { "Did you mean `\($0)`? " } ?? "")
        + "Write ids from 5.1 to 8.34, in quotes, so that 8.10 does not become 8.1.")
  }
}
