import AssuranceModel

/// Why a document could not be read at all.
struct ReadingFailure: Error, Hashable {
  let code: String
  let summary: String
  let remedy: String

  /// The failure as the data steward sees it.
  func diagnostic(for file: InputFile) -> Diagnostic {
    Diagnostic(code: code, severity: .error, file: file.path, summary: summary, remedy: remedy)
  }
}

extension ReadingFailure {
  static let fileUnreadable = ReadingFailure(
    code: "file-unreadable", summary: "File cannot be opened",
    remedy: "Check that the file exists and may be read")
  static let emptyFile = ReadingFailure(
    code: "empty-file", summary: "File holds no bytes",
    remedy: "Ask the vendor for the document again")
  static let unsupportedFormat = ReadingFailure(
    code: "unsupported-format", summary: "Format is none that can be read",
    remedy: "Ask the vendor for the document as PDF, DOCX or XLSX")
  static let notWhatItsNameSays = ReadingFailure(
    code: "not-what-its-name-says", summary: "Content is not what the file's name says",
    remedy: "Ask the vendor for the document again")
  static let pdfEncrypted = ReadingFailure(
    code: "pdf-encrypted", summary: "PDF is protected by a password",
    remedy: "Ask the vendor for a copy without a password")
  static let pdfDamaged = ReadingFailure(
    code: "pdf-damaged", summary: "PDF is damaged or cut short",
    remedy: "Ask the vendor for the document again")
  static let archiveDamaged = ReadingFailure(
    code: "archive-damaged", summary: "Office file is damaged or cut short",
    remedy: "Ask the vendor for the document again")
  static let archiveTooLarge = ReadingFailure(
    code: "archive-too-large", summary: "Office file unpacks to more than is allowed",
    remedy: "Ask the vendor for a smaller copy of the document")
  static let pictureUnreadable = ReadingFailure(
    code: "picture-unreadable", summary: "Picture is damaged or too large",
    remedy: "Ask the vendor for the document as PDF")
}
