/// A letter to a vendor that asks for what its evidence lacks, ready to send.
///
/// It says what our copies show and nothing of scores, of our customers or of what we would accept.
package struct RequestLetter: Hashable, Sendable {
  /// One thing that is asked.
  package struct Item: Hashable, Sendable {
    /// As a sentence to the vendor.
    package let ask: String
    /// Why, in one or two sentences.
    package let why: String
    /// What of the vendor's documents it is about: file and place.
    package let references: [String]

    package init(ask: String, why: String, references: [String] = []) {
      self.ask = ask
      self.why = why
      self.references = references
    }
  }

  package let vendor: Vendor
  /// Who asks.
  package let customer: String
  package let date: CalendarDate
  package let replyBy: CalendarDate
  /// What an answer should quote.
  package let reference: String
  /// Never empty: the certification first, then what is worth most to us, then companies behind the vendor and terms.
  package let items: [Item]

  package init(
    vendor: Vendor, customer: String, date: CalendarDate, replyBy: CalendarDate,
    reference: String, items: [Item]
  ) {
    self.vendor = vendor
    self.customer = customer
    self.date = date
    self.replyBy = replyBy
    self.reference = reference
    self.items = items
  }
}
