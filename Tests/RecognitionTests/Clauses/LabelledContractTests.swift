import AssuranceModel
import AssuranceTesting
import Foundation
import Recognition
import Testing

/// A whole contract of the folder `Contracts`, with what it must be read as.
struct LabelledContract: Decodable, Sendable, CustomTestStringConvertible {
  let file: String
  let tags: [String]
  let draftingFailures: [String]
  let parameters: LabelledPassage.Parameters

  var testDescription: String { file }

  static let folder = LiteratePassage.folder.deletingLastPathComponent().appending(
    path: "Contracts")

  static let all: [LabelledContract] = {
    do {
      return try LabelledPassage.lines(of: folder.appending(path: "labels.jsonl"))
    } catch {
      Issue.record(error)
      return []
    }
  }()
}

@Suite struct LabelledContractTests {
  @Test(arguments: LabelledContract.all)
  func readsExactlyTheLabelledTagsAndFailures(_ label: LabelledContract) throws {
    let text = try String(
      contentsOf: LabelledContract.folder.appending(path: label.file), encoding: .utf8)
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test(label.file)))
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return
    }
    let present = contract.clauses.filter { $0.verdict == .present }
    #expect(Set(present.map(\.tag.rawValue)) == Set(label.tags))
    #expect(contract.draftingFailures.map(\.failure.rawValue) == label.draftingFailures)
    for notice in present.flatMap(\.parameters.notices) {
      let wanted = label.parameters.noticeDays?[notice.tag.rawValue]
      #expect(.init(days: notice.days, business: notice.isBusiness) == wanted)
    }
    #expect(present.compactMap(\.parameters.cureDays).first == label.parameters.cureDays)
    if let edition = label.parameters.edition {
      #expect(present.contains { $0.parameters.edition == edition })
    }
  }
}
