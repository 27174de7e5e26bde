import AssuranceModel
import Recognition
import Testing

@Suite struct LabelledPassageTests {
  @Test(arguments: LabelledPassage.all)
  func readsExactlyTheLabelledTagsAndParameters(_ passage: LabelledPassage) {
    let reading = Passages.read(passage.text)
    #expect(Set(reading.tags.map(\.rawValue)) == Set(passage.tags), "\(passage.text)")
    let read = reading.parameters
    let label = passage.parameters
    var notices: [String: LabelledPassage.Parameters.Notice] = [:]
    for notice in read.notices {
      notices[notice.tag.rawValue] = .init(days: notice.days, business: notice.isBusiness)
    }
    #expect(notices == label.noticeDays ?? [:])
    guard !passage.tags.isEmpty else { return }
    #expect(read.cureDays == label.cureDays)
    #expect(read.cureIsBusiness == label.cureBusiness ?? false)
    #expect(read.edition == label.edition)
    #expect(read.isAccreditationRequired == label.accreditationRequired ?? false)
    if let controls = label.controls { #expect(read.controls == controls) }
    for service in label.services ?? [] {
      #expect(read.services.contains { $0.contains(service) || service.contains($0) })
    }
    for territory in label.territories ?? [] { #expect(read.territories.contains(territory)) }
  }

  @Test func holdsEveryTagAndEnoughPassagesThatPromiseNothing() {
    let all = LabelledPassage.all
    for tag in ClauseTag.allCases {
      #expect(all.count { $0.tags.contains(tag.rawValue) } >= 15, "\(tag)")
    }
    #expect(all.count { $0.tags.isEmpty } * 3 >= all.count)
    #expect(Set(all.map(\.id)).count == all.count)
  }
}
