import AssuranceModel

extension VendorReport {
  /// Whether the vendor itself is shown to be certified today, by the ledger's line for the duty to stay so.
  var certification: Verdict {
    assessment.commitments.first { $0.tag == .maintainCertification }?.evidenced ?? .undetermined
  }

  /// The lapse that only the register tells of, while the paper reads as in force; nil where there is none.
  var disputedLapse: Lapse? {
    guard let lapse = assessment.breachClock?.lapse, lapse.isStated,
      certificateAssessment?.cycle.status == .inForce
    else { return nil }
    return lapse
  }

  /// What the certificate is worth in a few words, with what its paper says below; never good news of another's.
  var certificateFigure: KeyFigure {
    func figure(_ text: String, _ tone: ReportCell.Tone, note: String) -> KeyFigure {
      KeyFigure(label: "Certificate", cell: ReportCell(.text(text), tone: tone), note: note)
    }
    guard let cycle = certificateAssessment?.cycle else {
      return KeyFigure(label: "Certificate", cell: .missing("none was sent"), note: "")
    }
    let paper = cycle.endNote.isEmpty ? "" : "on paper \(cycle.endNote)"
    if let lapse = disputedLapse {
      return figure("\(lapse.cause.title) in the register", .bad, note: paper)
    }
    switch (assessment.standing.isInForce, certification) {
    case (true, .conforms): return figure(cycle.phase.title, cycle.tone, note: cycle.endNote)
    case (true, .nonconforming):
      return figure("In force, held by another company", .bad, note: paper)
    case (true, _): return figure("In force, holder or status to verify", .caution, note: paper)
    // By its own dates it may be in force where the standing rests on something else.
    case (false, _):
      return figure(
        cycle.status == .inForce ? "On paper in force, and not relied on" : cycle.phase.title,
        cycle.tone == .good ? .bad : cycle.tone,
        note: cycle.status == .inForce ? paper : cycle.endNote)
    }
  }
}
