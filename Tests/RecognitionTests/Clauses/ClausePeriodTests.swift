import AssuranceModel
import Recognition
import Testing

/// The unit in which a contract states a period is kept beside the days that it is brought to.
@Suite struct ClausePeriodTests {
  @Test(arguments: [
    ("within 72 hours", ContractPeriod(72, .hours), 3),
    ("within ten (10) Business Days", ContractPeriod(10, .businessDays), 10),
    ("within two weeks", ContractPeriod(2, .weeks), 14),
    ("within a fortnight", ContractPeriod(2, .weeks), 14),
    ("within one month", ContractPeriod(1, .months), 30),
    ("within 30 days", ContractPeriod(30, .days), 30),
  ])
  func keepsTheUnitOfANotice(_ words: String, _ period: ContractPeriod, _ days: Int) throws {
    let text = """
      The Supplier shall notify the Customer \(words) if its ISO/IEC 27001 certification is suspended, withdrawn \
      or expires.
      """
    let notices = Passages.read(text).parameters.notices.filter { $0.tag == .lapseNotification }
    let notice = try #require(notices.first, "\(words)")
    #expect(notice.period == period)
    #expect(notice.days == days)
  }

  @Test func statesNoPeriodForPromptly() throws {
    let text = """
      The Supplier shall promptly notify the Customer if its ISO/IEC 27001 certification is suspended or withdrawn.
      """
    let notice = try #require(Passages.read(text).parameters.notices.first)
    #expect(notice.period == nil && notice.days == nil)
  }

  @Test func keepsTheUnitOfACurePeriod() {
    let text = """
      If the Supplier's ISO/IEC 27001 certification lapses and is not restored within two months, the Customer may \
      terminate this Agreement without penalty.
      """
    let parameters = Passages.read(text).parameters
    #expect(parameters.curePeriod == ContractPeriod(2, .months))
    #expect(parameters.cureDays == 60)
  }
}
