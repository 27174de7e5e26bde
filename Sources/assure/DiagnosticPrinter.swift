import AssuranceModel

/// Diagnostics as a compiler prints them: place, severity, headline, and the remedy on a line of its own.
enum DiagnosticPrinter {
  static func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.isEmpty ? "" : ", \(diagnostic.place)"
    let remedy = diagnostic.remedy.isEmpty ? "" : "\n    \(diagnostic.remedy)"
    return
      "\(diagnostic.file)\(place): \(diagnostic.severity.rawValue): \(diagnostic.summary) [\(diagnostic.code)]\(remedy)"
  }
}
