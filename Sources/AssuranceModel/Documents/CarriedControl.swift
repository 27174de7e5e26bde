/// A control of :2022 as a Statement of Applicability of any edition leaves it.
package struct CarriedControl: Hashable, Sendable {
  package let control: AnnexAControl
  /// The controls of the statement's edition that it is read from.
  package let origin: ControlOrigin
  package let coverage: ControlCoverage
}

extension StatementOfApplicability {
  /// The 93 controls of :2022 in their order.
  package var carriedControls: [CarriedControl] {
    AnnexAControl.all(in: .edition2022).map { control in
      let origin = ControlCoverage.origin(of: control.id, in: self)
      return CarriedControl(
        control: control, origin: origin, coverage: ControlCoverage(of: origin, in: self))
    }
  }
}
