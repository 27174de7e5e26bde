/// The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits.
package struct ContentDigest: Hashable, Sendable, Codable, RawRepresentable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension ContentDigest: CustomStringConvertible {
  package var description: String { rawValue }
}
