/// Every format that can be read.
enum FormatReaders {
  static let all: [any FormatReader] = [
    PDFReader(),
    SeparatedTextReader(),
    MarkdownReader(),
    PlainTextReader(),
    ImageReader(),
    WorkbookReader(),
    WordReader(),
    WebPageReader(),
  ]
}
