import CZip

/// One entry of an archive while it is unpacked; it gives no more bytes than the archive says that it holds.
@safe final class ArchiveEntry: ByteSource {
  private let file: OpaquePointer
  private var left: Int
  /// Whether the bytes ended early, or are other than their checksum says.
  private(set) var isDamaged = false

  /// Takes over an open entry that unpacks to a number of bytes.
  init(_ file: OpaquePointer, size: Int) {
    unsafe self.file = unsafe file
    left = size
  }

  deinit { unsafe zip_fclose(file) }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard left > 0, unsafe !buffer.isEmpty else { return 0 }
    let wanted = min(buffer.count, left)
    let part = unsafe Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(wanted)))
    guard part > 0 else {
      isDamaged = true
      return -1
    }
    left -= part
    return part
  }
}
