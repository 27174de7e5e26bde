package import Foundation

extension JSONEncoder {
  /// Writes objects as others read them: keys in snake case and in order, a line each.
  package static var published: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

extension JSONDecoder {
  /// Reads what ``Foundation/JSONEncoder/published`` and the pack's own writer wrote.
  static var published: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}
