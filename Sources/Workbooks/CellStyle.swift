/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  /// A colour as red, green and blue in one number, such as `0x1F3A5F`.
  package struct Color: Hashable, Sendable {
    package let rgb: UInt32

    package init(_ rgb: UInt32) { self.rgb = rgb }
  }

  package enum Alignment: Hashable, Sendable { case left, centre, right }

  /// A number format as spreadsheets write it; nil shows numbers plainly.
  package var numberFormat: String?
  /// Name of the font; nil is the workbook's own.
  package var fontName: String?
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  /// Points; nil is the workbook's own size.
  package var fontSize: Double?
  package var color: Color?
  package var fill: Color?
  package var alignment: Alignment?
  /// Steps that the words stand away from the edge that they are aligned to.
  package var indent = 0
  package var wraps = false
  package var hasRuleBelow = false

  package init() {}

  /// The same look with some of it changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }
}
