import AssuranceModel
import CTesseract

/// Recognition engines by their packs, kept for the next document, as starting one takes longer than a short page.
///
/// Nothing that an engine learnt from one picture is left for the next.
@safe struct RecognitionEngines: ~Copyable {
  /// The most engines that are held; each takes some 30 MB.
  private static let most = 5

  @safe private struct Engine {
    let packs: String
    let handle: OpaquePointer
  }

  /// The one used last stands last.
  private var engines: [Engine] = []

  init() {}

  deinit { for engine in engines { unsafe Self.end(engine.handle) } }

  /// The engine of some packs, as if newly started; nil where a pack is not installed.
  mutating func engine(for packs: String) -> OpaquePointer? {
    if let index = engines.firstIndex(where: { $0.packs == packs }) {
      let engine = engines.remove(at: index)
      engines.append(engine)
      unsafe TessBaseAPIClear(engine.handle)
      unsafe TessBaseAPIClearAdaptiveClassifier(engine.handle)
      return unsafe engine.handle
    }
    guard let handle = unsafe TessBaseAPICreate() else { return nil }
    guard unsafe TessBaseAPIInit3(handle, nil, packs) == 0 else {
      unsafe TessBaseAPIDelete(handle)
      return nil
    }
    unsafe TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
    // Tables are found by the recognisers; the engine's own search can take minutes on one drawing.
    unsafe TessBaseAPISetVariable(handle, "textord_tabfind_find_tables", "0")
    if engines.count >= Self.most { unsafe Self.end(engines.removeFirst().handle) }
    engines.append(unsafe Engine(packs: packs, handle: handle))
    return unsafe handle
  }

  private static func end(_ engine: OpaquePointer) {
    unsafe TessBaseAPIEnd(engine)
    unsafe TessBaseAPIDelete(engine)
  }
}
