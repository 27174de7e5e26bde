import Foundation

/// A workbook of one sheet whose parts are given as text, in an archive that stores them as they are.
struct MadeWorkbook {
  /// What `sheetData` holds, and what stands before and after it.
  var columns = ""
  var rows = ""
  var after = ""
  /// The items of the shared strings.
  var strings = ""
  /// The cell formats' number format ids, by style.
  var formats = [0]
  var declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#
  var encoding = String.Encoding.utf8

  /// The file's bytes.
  func data() throws -> Data {
    let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    let sheet =
      "\(declaration)<worksheet \(main)>\(columns)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    let xfs = formats.map { #"<xf numFmtId="\#($0)"/>"# }.joined()
    let parts: [(String, Data)] = [
      ("[Content_Types].xml", Data(#"<Types xmlns="\#(types)"/>"#.utf8)),
      (
        "xl/workbook.xml",
        Data(
          #"<workbook \#(main) xmlns:r="\#(links)"><sheets><sheet name="Controls" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            .utf8)
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Data(
          #"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#
            .utf8)
      ),
      ("xl/styles.xml", Data("<styleSheet \(main)><cellXfs>\(xfs)</cellXfs></styleSheet>".utf8)),
      ("xl/sharedStrings.xml", Data("<sst \(main)>\(strings)</sst>".utf8)),
      ("xl/worksheets/sheet1.xml", sheet.data(using: encoding) ?? Data()),
    ]
    return Self.archive(parts)
  }

  /// A ZIP archive of stored entries (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
  private static func archive(_ parts: [(name: String, content: Data)]) -> Data {
    var archive = Data()
    var directory = Data()
    for (name, content) in parts {
      let offset = archive.count
      var common = bytes(0, 2) + bytes(0, 2) + bytes(0, 4) + bytes(checksum(content), 4)
      common += bytes(content.count, 4) + bytes(content.count, 4)
      common += bytes(name.utf8.count, 2) + bytes(0, 2)
      archive += bytes(0x0403_4b50, 4) + bytes(20, 2) + common + Data(name.utf8) + content
      directory += bytes(0x0201_4b50, 4) + bytes(20, 2) + bytes(20, 2) + common
      directory += bytes(0, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 4) + bytes(offset, 4)
      directory += Data(name.utf8)
    }
    let start = archive.count
    archive += directory + bytes(0x0605_4b50, 4) + bytes(0, 4) + bytes(parts.count, 2)
    return archive + bytes(parts.count, 2) + bytes(directory.count, 4) + bytes(start, 4)
      + bytes(0, 2)
  }

  private static func bytes(_ number: Int, _ count: Int) -> Data {
    Data((0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
  }

  /// The checksum of ZIP entries (CRC-32).
  private static func checksum(_ content: Data) -> Int {
    let table: [UInt32] = (0..<256).map { index in
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      return value
    }
    var value = UInt32.max
    for byte in content { value = table[Int((value ^ UInt32(byte)) & 255)] ^ (value >> 8) }
    return Int(~value)
  }
}
