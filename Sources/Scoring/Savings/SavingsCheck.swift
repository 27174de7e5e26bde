import AssuranceModel

/// One thing that finance asks of a line before it signs.
package struct SavingsCheck: Sendable {
  /// Stable, such as `C2`.
  package let id: String
  /// What is asked, as one sentence.
  package let requirement: String
  /// What has to be changed or asked, as a phrase; nil where the line is in order.
  let remark: @Sendable (CheckedLine) -> String?

  /// The checks in order; a new one is one entry here.
  package static let all = [
    baselineStated, paidBaseline, knownCategory, oneLever, likeForLike, forwardStage, plausible,
    invoiceSeen, financeSigned,
  ]

  private static let baselineStated = SavingsCheck(
    id: "C1", requirement: "The baseline has a type and a document, fixed before the talks."
  ) { checked in
    if checked.baselineName.isEmpty {
      return "Ask for the baseline, because its type is not stated"
    }
    if checked.line.proof.document == nil { return "Ask for the document that shows the baseline" }
    return checked.hasInflatedBaseline
      ? "Verify the baseline, because \(checked.line.baselineType) tends to be inflated" : nil
  }

  private static let paidBaseline = SavingsCheck(
    id: "C2", requirement: "A reduction is measured against a price that was paid."
  ) { checked in
    guard checked.hasUnpaidBaseline,
      checked.line.kind == .reduction || checked.statedCategory?.isReduction == true
    else { return nil }
    return
      "Counted as avoidance, because the baseline is a price of the type \(checked.line.baselineType), which was never paid"
  }

  private static let knownCategory = SavingsCheck(
    id: "C2a", requirement: "The category is one that finance knows, and it fits the kind."
  ) { checked in
    guard let category = checked.statedCategory else {
      let near =
        NearMiss.best(of: SavingsCategory.allCases.map(\.rawValue), for: checked.line.category)
        .map { "; did you mean \($0)?" } ?? ""
      return
        "Ask for the category, because finance knows none named \(checked.line.category)\(near)"
    }
    if checked.hasUnpaidBaseline { return nil }
    return category.isReduction && checked.line.kind == .avoidance
      || category == .avoidance && checked.line.kind == .reduction
      ? "Verify kind and category, because one says reduction and the other avoidance; counted as avoidance"
      : nil
  }

  private static let oneLever = SavingsCheck(
    id: "C3", requirement: "Two levers on one contract do not count the same money."
  ) { checked in
    let others = checked.sameContract.filter {
      $0.id != checked.line.id && checked.line.contract != nil
        && $0.category != checked.line.category
    }
    return others.isEmpty
      ? nil
      : "Verify that nothing is counted twice, because "
        + "\(others.map(\.id).joined(separator: ", ")) is on the same contract"
  }

  private static let likeForLike = SavingsCheck(
    id: "C4", requirement: "A price is compared for the same quantity."
  ) { checked in
    let quantities = checked.line.quantities
    guard checked.statedCategory == .hardReduction, let old = quantities.baseline,
      let new = quantities.new, old != new
    else { return nil }
    return
      "Verify the category, because the quantity changed from \(old.grouped) to \(new.grouped) and a price is compared for the same one"
  }

  private static let forwardStage = SavingsCheck(
    id: "C5", requirement: "A line does not go back to an earlier stage."
  ) { checked in
    guard let before = checked.previousStage, checked.line.stage.isEarlier(than: before) else {
      return nil
    }
    return "Ask why the line went back, because it was \(before.rawValue) in the run before"
  }

  private static let plausible = SavingsCheck(
    id: "C7", requirement: "The saving is positive and at most 60% of the baseline."
  ) { checked in
    guard let amount = checked.amount else { return nil }
    if amount.hundredths < 0 {
      return "Verify the amounts, because the new one is higher than the baseline"
    }
    let baseline = checked.line.baseline.hundredths
    let isOver = baseline > 0 && amount.hundredths > baseline / 5 * 3 + baseline % 5 * 3 / 5
    return isOver ? "Verify the amounts, because the saving is over 60% of the baseline" : nil
  }

  private static let invoiceSeen = SavingsCheck(
    id: "C8", requirement: "A realised saving shows on an invoice."
  ) { checked in
    guard checked.line.evidence == nil else { return nil }
    return checked.line.stage.isSaved
      ? "Ask for the invoice, because a \(checked.line.stage.rawValue) saving rests on one"
      : checked.line.stage == .contracted ? "Ask for the signed document" : nil
  }

  private static let financeSigned = SavingsCheck(
    id: "C8a", requirement: "A validated saving is signed by finance."
  ) { checked in
    checked.line.stage == .validated && checked.line.recognition.signedOffBy == nil
      ? "Ask who signed for finance, because a validated saving rests on that" : nil
  }
}
