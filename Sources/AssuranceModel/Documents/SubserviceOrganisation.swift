/// A company whose services a service organisation's system rests on, as a service auditor's report names it.
package struct SubserviceOrganisation: Hashable, Sendable, Codable {
  /// How a report treats the controls of such a company.
  package enum Method: String, Hashable, Sendable, Codable {
    /// Its controls are left out: nobody examined them for this report.
    case carveOut = "carve-out"
    /// Its controls are described and tested with those of the service organisation.
    case inclusive
  }

  package var name: Stated<String>
  /// Not stated where the report names both methods and neither beside this company.
  package var method: Stated<Method>

  package init(name: Stated<String>, method: Stated<Method> = .notStated) {
    self.name = name
    self.method = method
  }
}
