import AssuranceModel

extension TextPiece {
  /// Whether it is what an engine makes of specks, or of the dots that lead from a label to its value: few characters of
  /// which it is unsure.
  var isSpecks: Bool {
    words.count <= 2
      && words.allSatisfy { word in
        word.text.count <= 3 && word.confidence.map { $0.rawValue < 0.5 } == true
      }
  }
}
