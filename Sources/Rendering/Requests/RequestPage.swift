import AssuranceModel

/// What stands in a letter to a vendor, in order and alike in every format.
struct RequestPage {
  /// A piece of the letter, by what it is for.
  enum Piece: Hashable {
    case title(String)
    case paragraph(String)
    /// Something that is asked, with its number.
    case ask(Int, String)
    /// Why it is asked, and about which document.
    case detail(String)
  }

  let letter: RequestLetter

  var title: String { "Request for evidence: \(letter.vendor.legalName)" }

  var pieces: [Piece] {
    [
      .title(title),
      .paragraph("To: \(letter.vendor.legalName)"), .paragraph("From: \(letter.customer)"),
      .paragraph("Date: \(letter.date)"), .paragraph("Our reference: \(letter.reference)"),
      .paragraph("Dear Sir or Madam,"),
      .paragraph(
        "We are reviewing the evidence of information security that our suppliers have given us, as of \(letter.date). Some of what we need from you is missing, or could not be read with certainty in our copies. That says nothing against you; we should be grateful for your help with the following."
      ),
    ] + letter.items.enumerated().flatMap { index, item in pieces(of: item, number: index + 1) } + [
      .paragraph(
        "Please answer by \(letter.replyBy) and quote our reference. If something takes longer, please send what you have and tell us when the rest will follow. What you send is treated as confidential."
      ),
      .paragraph("With thanks and kind regards,"),
      .paragraph(
        [letter.vendor.owner, letter.customer].compactMap(\.self).joined(separator: ", ")),
    ]
  }

  private func pieces(of item: RequestLetter.Item, number: Int) -> [Piece] {
    [.ask(number, item.ask), .detail(item.why)]
      + (item.references.isEmpty
        ? [] : [.detail("About: \(item.references.joined(separator: "; "))")])
  }
}
