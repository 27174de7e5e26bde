import CXLSXWriter
import Glibc

/// A workbook in the making; the file is written by `close`, and never where a throw abandons it.
@safe package struct Workbook: ~Copyable {
  /// Nil once the file is written.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var names: Set<String> = []

  /// A workbook at a path whose folder is there; the time of creation is fixed, so that bytes repeat.
  package init(path: String, title: String) throws(WorkbookError) {
    unsafe workbook = try Self.opened(path)
    try setTitle(title)
  }

  private static func opened(_ path: String) throws(WorkbookError)
    -> UnsafeMutablePointer<lxw_workbook>
  {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    guard unsafe access(folder.isEmpty ? "/" : folder, W_OK) == 0,
      let workbook = unsafe workbook_new(path)
    else { throw .unusablePath(path) }
    return unsafe workbook
  }

  private func setTitle(_ title: String) throws(WorkbookError) {
    var properties = unsafe lxw_doc_properties()
    // 2000-01-01; zero would mean now.
    unsafe properties.created = 946_684_800
    let result = unsafe title.withMutableCString { text in
      unsafe properties.title = text
      return unsafe workbook_set_properties(workbook, &properties)
    }
    try Self.check(result, while: "setting the title")
  }

  deinit { if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) } }

  /// Adds a sheet and lends it to `body`.
  package mutating func addWorksheet(
    named name: String, _ body: (inout Worksheet) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    let isUsable =
      !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
      && !name.hasPrefix("'") && !name.hasSuffix("'")
    guard isUsable, names.insert(name.lowercased()).inserted, let workbook = unsafe workbook,
      let sheet = unsafe workbook_add_worksheet(workbook, name)
    else { throw .unusableSheetName(name) }
    var worksheet = unsafe Worksheet(
      name: name, sheet: sheet, workbook: workbook, formats: formats)
    try body(&worksheet)
    unsafe formats = worksheet.formats
  }

  /// Writes the file.
  package consuming func close() throws(WorkbookError) {
    // `workbook_close` frees the workbook, whatever it returns.
    let result = unsafe workbook_close(workbook)
    unsafe workbook = nil
    try Self.check(result, while: "writing the workbook")
  }

  static func check(_ result: lxw_error, while action: String) throws(WorkbookError) {
    guard result != LXW_NO_ERROR else { return }
    let message = unsafe lxw_strerror(result).map { unsafe String(cString: $0) } ?? ""
    throw .refused(code: Int(result.rawValue), message: message, while: action)
  }
}

extension String {
  /// The text as C may change it, for the length of a call.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>) -> Result) -> Result {
    var bytes = Array(utf8CString)
    return unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("A C string has at least its end")
      }
      return unsafe body(start)
    }
  }
}
