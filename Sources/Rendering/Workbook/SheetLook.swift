import AssuranceModel
import Workbooks

/// The looks of the workbook's cells.
enum SheetLook {
  static let base = CellStyle().with { look in
    look.fontName = "Arial"
    look.fontSize = 10
  }
  static let link = base.with { look in
    look.color = .init(0x1F3A5F)
    look.isUnderlined = true
    look.wraps = true
  }
  static let title = base.with { look in
    look.fontSize = 18
    look.isBold = true
    look.color = .init(0x1F3A5F)
  }
  static let heading = base.with { look in
    look.fontSize = 12
    look.isBold = true
    look.color = .init(0x1F3A5F)
  }
  static let header = base.with { look in
    look.isBold = true
    look.color = .init(0xFFFFFF)
    look.fill = .init(0x1F3A5F)
    look.wraps = true
  }
  static let note = base.with { look in
    look.isItalic = true
    look.color = .init(0x55626F)
  }
  static let label = base.with { $0.color = .init(0x55626F) }
  static let figure = base.with { look in
    look.fontSize = 16
    look.isBold = true
    look.alignment = .left
  }

  /// A cell's look from its value, its tone and whether it leads somewhere.
  static func cell(_ cell: ReportCell, isLink: Bool, base: CellStyle) -> CellStyle {
    base.with { look in
      look.numberFormat = numberFormat(cell.value) ?? look.numberFormat
      if isLink {
        look.isUnderlined = true
        look.color = .init(0x1F3A5F)
      }
      if cell.tone != .neutral { paint(cell.tone, &look) }
      if cell.isMissing { look.isItalic = true }
    }
  }

  /// How a cell looks that a reader may change: blue on yellow, as is the custom of financial models.
  static func input(_ base: CellStyle) -> CellStyle {
    base.with { ($0.fill, $0.color) = (.init(0xFFF9D6), .init(0x0B3FC4)) }
  }

  /// How a cell looks while its formula comes to words of a tone, whatever it came to before.
  static func highlight(_ tone: ReportCell.Tone) -> CellStyle {
    CellStyle().with { paint(tone, &$0) }
  }

  private static func paint(_ tone: ReportCell.Tone, _ look: inout CellStyle) {
    (look.fill, look.color) =
      switch tone {
      case .neutral: (.init(0xFFFFFF), .init(0x000000))
      case .good: (.init(0xE4F2E8), .init(0x1D6B3A))
      case .caution: (.init(0xFBF0D9), .init(0x7A4D00))
      case .bad: (.init(0xFBE6E4), .init(0x9B1C1C))
      case .unknown: (.init(0xE9EBEE), .init(0x4A4F57))
      }
  }

  /// The format of a number or a date; nil for words.
  static func numberFormat(_ value: ReportCell.Value) -> String? {
    switch value {
    case .money(let money):
      money.hundredths % 100 == 0
        ? "\"\(money.currency.rawValue)\" #,##0" : "\"\(money.currency.rawValue)\" #,##0.00"
    case .modelledLoss(let loss): "\"\(loss.currency.rawValue)\" #,##0"
    case .share: "0%"
    case .probability: "0.0##%"
    case .count, .points, .leverage: "#,##0"
    case .date: "yyyy-mm-dd"
    default: nil
    }
  }
}
