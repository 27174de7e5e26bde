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

  /// `suspended for longer than ten days` says how long something lasts, and not by when it is told.
  @Test func tellsHowLongFromByWhen() throws {
    let lasting = try #require(
      Passages.read(
        """
        Where its ISO/IEC 27001 certificate is suspended for longer than ten (10) days, the Supplier shall notify the \
        Customer without delay.
        """
      ).parameters.notices.first)
    #expect(lasting.days == nil)
    let limit = try #require(
      Passages.read(
        """
        Where its ISO/IEC 27001 certificate is suspended, the Supplier shall notify the Customer in no more than ten days.
        """
      ).parameters.notices.first)
    #expect(limit.days == 10)
  }

  @Test func readsAnAmountThatIsSaidTwiceInGerman() throws {
    let notice = try #require(
      Passages.read(
        """
        Der Auftragnehmer teilt dem Auftraggeber die Aussetzung seines Zertifikats nach ISO/IEC 27001 unverzüglich, \
        spätestens jedoch innerhalb von drei (3) Arbeitstagen, in Textform mit.
        """
      ).parameters.notices.first)
    #expect(notice.days == 3 && notice.isBusiness)
  }

  @Test func takesTheLossThatHasLastedForTheCure() {
    let parameters = Passages.read(
      """
      The Customer may walk away from any Order Form, and the Vendor will hand back prepaid fees, if the Vendor's ISO \
      27001 certification has been out of effect for more than forty-five (45) consecutive days.
      """
    ).parameters
    #expect(parameters.cureDays == 45)
  }

  /// Accreditation that is said to be of no consequence, or that is a laboratory's, is not asked for.
  @Test(arguments: [
    "Supplier shall maintain ISO 27001 certification. Accreditation of the certification body is immaterial.",
    "Supplier shall use only laboratories accredited to ISO/IEC 17025:2017 and remain certified to ISO/IEC 27001.",
    "Leverancier dient ISO/IEC 27001-certificering te behouden. Of de instelling geaccrediteerd is, doet niet ter zake.",
  ])
  func asksForNoAccreditation(_ text: String) {
    let reading = Passages.read(text)
    #expect(!reading.tags.isEmpty)
    #expect(!reading.parameters.isAccreditationRequired)
  }
}
