/// What an XML part tells, in order and in bytes that live during the call only; names come without their prefixes.
protocol XMLEvents {
  mutating func start(_ name: XMLBytes, _ attributes: [XMLAttribute])
  mutating func text(_ text: XMLBytes)
  mutating func end(_ name: XMLBytes)
  /// Whether nothing further is wanted; asked now and then, so that events may still follow.
  var hasEnough: Bool { get }
}

extension XMLEvents {
  var hasEnough: Bool { false }
}
