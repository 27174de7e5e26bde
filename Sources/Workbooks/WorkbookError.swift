/// Why a workbook could not be made.
package enum WorkbookError: Error, Hashable, Sendable {
  /// libxlsxwriter refused, with its own code and words.
  case refused(code: Int, message: String, while: String)
  /// The name is empty, too long, holds one of `[]:*?/\` or is taken.
  case unusableSheetName(String)
  /// The place is outside a sheet's 1,048,576 rows and 16,384 columns.
  case outsideSheet(row: Int, column: Int)
  /// The folder of the file is not there or may not be written to.
  case unusablePath(String)
}

extension WorkbookError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let code, let message, let action): "\(action): \(message) (code \(code))"
    case .unusableSheetName(let name): "\"\(name)\" cannot be the name of a sheet"
    case .outsideSheet(let row, let column): "row \(row), column \(column) is outside a sheet"
    case .unusablePath(let path): "\(path) cannot be written"
    }
  }
}
