import AssuranceModel

/// The date of a document's version, which the certificate cites and which is none of its own.
enum DateOfVersion {
  /// "version 2.1, 2021-08-11", "Rev. 3 of 01/04/2023": the date of a document that the certificate cites.
  static func isOne(_ date: DateExpression, in passage: Passage, from start: Int) -> Bool {
    let range = max(start, date.words.lowerBound - 5)..<date.words.lowerBound
    // "v4.0 – 02.05.2024"
    let isJoined = range.suffix(2).contains { word in
      let text = passage.words[word].text
      return ["v", "V"].contains(text.first) && text.dropFirst().beginsWithNumber
    }
    if isJoined { return true }
    guard
      let version = range.last(where: {
        VersionWords.isOne(passage.words[$0].text)
          && !StatementReference.isNumberOfOther($0, in: passage)
      }),
      version + 1 < date.words.lowerBound
    else { return false }
    let code = passage.words[version + 1].text.trimming { ",;:.()".contains($0) }
    return code.count <= 8 && code.hasNumber
  }
}
