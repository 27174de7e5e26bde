import AssuranceModel

extension RequestLetter {
  /// What the vendor is asked for, and the files of the letter.
  var json: JSONTree {
    [
      "files": .array(["docx", "md"].map { .text("requests/\(vendor.fileStem).\($0)") }),
      "date": .text(date.description), "reply_by": .text(replyBy.description),
      "reference": .text(reference),
      "items": .array(
        items.map { item in
          [
            "ask": .text(item.ask), "why": .text(item.why),
            "references": .array(item.references.map(JSONTree.text)),
          ]
        }),
    ]
  }
}
