extension Vendor {
  /// The vendor's id as the name of a file of its own: letters, digits, `-` and `_` stay, all else is written `%2F`.
  ///
  /// Two ids never share a name, and no id leads out of a folder.
  package var fileStem: String {
    var stem = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        stem.append(Character(Unicode.Scalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        stem += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return stem
  }
}
