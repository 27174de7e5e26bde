import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

extension BuyerInputs {
  /// What is read from files with these texts, by name, on 31 January 2026; one vendor where no register is among them.
  static func read(_ texts: [String: String]) throws -> BuyerInputs {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let register = ["vendors.csv": "id,legal_name\nacme,Acme Ltd\n"]
    for (name, text) in register.merging(texts, uniquingKeysWith: { _, given in given }) {
      try folder.write(text, to: name)
    }
    let today = try #require(CalendarDate(iso: "2026-01-31"))
    return try BuyerInputs(
      RunConfiguration(
        inputs: folder.url, outputs: folder.url, asOf: nil, today: today, policy: nil, jobs: 1))
  }
}
