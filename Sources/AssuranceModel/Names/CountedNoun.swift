extension String {
  /// A number and what it counts: `1 vendor`, `2 vendors`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
