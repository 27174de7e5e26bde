import AssuranceModel

extension NegotiationLeverage {
  /// The parts with what they rest on; points order talks, and are neither money nor risk.
  func json(place: Int) -> JSONTree {
    [
      "place": .integer(place), "window": .text(window.rawValue),
      "last_notice": JSONTree(lastNotice), "talk_from": JSONTree(talkFrom),
      "band": .text(band.rawValue), "leverage_points": .integer(sum),
      "parts": .array(
        marks.map { marked in
          [
            "part": .text(marked.part.rawValue), "points": .integer(marked.mark.points),
            "known": .boolean(!unknownParts.contains(marked.part)),
            "why": .text(marked.mark.text),
            "citations": .array(marked.mark.citations.map(\.json)),
          ]
        }), "findings": .array(findings.map(\.rule.id).uniqueInOrder.map(JSONTree.text)),
      "levers": .array(levers.map(JSONTree.text)),
    ]
  }
}
