/// What the bytes of a file are, told from the bytes and not from the name.
package enum MediaType: String, Hashable, Sendable, Codable {
  case pdf = "application/pdf"
  case png = "image/png"
  case jpeg = "image/jpeg"
  case tiff = "image/tiff"
  case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case html = "text/html"
  case markdown = "text/markdown"
  case csv = "text/csv"
  case plainText = "text/plain"
  case unknown = "application/octet-stream"
}

/// One file of the inputs as discovery found it.
package struct InputFile: Hashable, Sendable, Codable {
  /// Path relative to the inputs folder, with `/`, such as `documents/aldermoor/cert.pdf`.
  package let path: String
  /// Size in bytes.
  package let size: Int
  package let digest: ContentDigest
  package let mediaType: MediaType

  /// The last part of the path.
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  package init(path: String, size: Int, digest: ContentDigest, mediaType: MediaType) {
    self.path = path
    self.size = size
    self.digest = digest
    self.mediaType = mediaType
  }
}
