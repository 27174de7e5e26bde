import CZip

/// A ZIP archive in memory; what it may unpack to is limited.
@safe struct Archive: ~Copyable {
  private let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var remaining: Int

  init(_ content: [UInt8], unpackedBytes limit: Int) throws(ReadingFailure) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
    _ = unsafe copy.initialize(from: content)
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard
      let source = unsafe zip_source_buffer_create(
        copy.baseAddress, zip_uint64_t(copy.count), 0, &failure)
    else {
      unsafe copy.deallocate()
      throw .archiveDamaged
    }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      unsafe zip_source_free(source)
      unsafe copy.deallocate()
      throw .archiveDamaged
    }
    unsafe handle = unsafe opened
    unsafe bytes = unsafe copy
    remaining = limit
  }

  deinit {
    unsafe zip_discard(handle)
    unsafe bytes.deallocate()
  }

  /// The bytes of an entry, unpacked; nil where the archive has no entry of that name.
  mutating func entry(_ name: String) throws(ReadingFailure) -> [UInt8]? {
    guard let (entry, size) = try open(name) else { return nil }
    var read = 0
    let content = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size {
        let part = unsafe entry.read(
          into: UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[read...]))
        guard part > 0 else { break }
        read += part
      }
      count = read
    }
    guard read == size else { throw .archiveDamaged }
    return content
  }

  /// Sends the events of an entry as it is unpacked; false where the archive has no entry of that name.
  @discardableResult
  mutating func parse<Receiver: XMLEvents>(_ name: String, to receiver: inout Receiver)
    throws(ReadingFailure) -> Bool
  {
    guard let (entry, _) = try open(name) else { return false }
    XMLScanner.parse(entry, to: &receiver)
    guard !entry.isDamaged else { throw .archiveDamaged }
    return true
  }

  /// An entry and the bytes that it unpacks to, which are taken off what the archive may still unpack to.
  private mutating func open(_ name: String) throws(ReadingFailure) -> (ArchiveEntry, size: Int)? {
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat(handle, name, zip_flags_t(ZIP_FL_NOCASE), &status) == 0 else {
      return nil
    }
    // A part that unpacks to more than a thousand times its size holds no document.
    guard unsafe status.size <= zip_uint64_t(remaining),
      unsafe status.size < 1 << 20 || status.size / max(status.comp_size, 1) < 1_000
    else { throw .archiveTooLarge }
    guard let file = unsafe zip_fopen_index(handle, status.index, 0) else { throw .archiveDamaged }
    let size = unsafe Int(status.size)
    remaining -= size
    return unsafe (ArchiveEntry(file, size: size), size)
  }
}
