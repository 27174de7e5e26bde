import AssuranceModel
import CPoppler

/// One page of an open PDF, upright.
@safe struct PDFPage: ~Copyable {
  private let page: OpaquePointer

  init(_ page: OpaquePointer) { unsafe self.page = unsafe page }

  /// Width and height in points after the page's own rotation.
  var size: Page.Size {
    var width = 0.0
    var height = 0.0
    unsafe poppler_page_get_size(page, &width, &height)
    return Page.Size(width: width, height: height)
  }

  /// Letters that fonts draw as one; a text is searched for the letters themselves.
  private static let ligatures: [Unicode.Scalar: String] = [
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
  ]

  /// The words of the text layer with their boxes, in the file's order.
  var words: [Word] {
    guard let characters = unsafe poppler_page_get_text(page) else { return [] }
    defer { unsafe g_free(characters) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard unsafe poppler_page_get_text_layout(page, &rectangles, &count) != 0,
      let rectangles = unsafe rectangles
    else {
      return []
    }
    defer { unsafe g_free(rectangles) }
    let boxes = unsafe UnsafeBufferPointer(start: rectangles, count: Int(count))
    var words: [Word] = []
    var word = ""
    var box: Box?
    // Whether a part written from right to left has ended, behind whose first word Poppler leaves the space out.
    var isTurned = false
    func endWord() {
      if !word.isEmpty { words.append(Word(word, box: box)) }
      word = ""
      box = nil
    }
    let scalars = unsafe Array(String(cString: characters).unicodeScalars)
    for (scalar, place) in zip(scalars, VisualOrder.boxes(of: scalars)) {
      guard let index = place else {
        if scalar == VisualOrder.rightToLeft, box != nil { isTurned = true }
        continue
      }
      if scalar.properties.isWhitespace || scalar.value < 32 {
        endWord()
        continue
      }
      guard index < boxes.count else {
        word += Self.ligatures[scalar] ?? String(scalar)
        continue
      }
      let area = unsafe boxes[index]
      let part = Box(
        x0: min(area.x1, area.x2), y0: min(area.y1, area.y2),
        x1: max(area.x1, area.x2), y1: max(area.y1, area.y2))
      // Cells of a narrow table come without a space between them; only their distance parts them.
      if let before = box, before.isApart(from: part, by: isTurned ? 0.1 : 0.25) { endWord() }
      isTurned = false
      word += Self.ligatures[scalar] ?? String(scalar)
      box = box?.union(part) ?? part
    }
    endWord()
    return words
  }

  /// What a closure makes of the list of the page's links.
  func withLinkMappings(_ body: (UnsafeMutablePointer<GList>) -> [PageLink]) -> [PageLink] {
    guard let mappings = unsafe poppler_page_get_link_mapping(page) else { return [] }
    defer { unsafe poppler_page_free_link_mapping(mappings) }
    return unsafe body(mappings)
  }

  /// The largest picture on the page: its place on it in points, and its number.
  private var largestPicture: (width: Double, height: Double, id: Int32)? {
    guard let mappings = unsafe poppler_page_get_image_mapping(page) else { return nil }
    defer { unsafe poppler_page_free_image_mapping(mappings) }
    var largest: (width: Double, height: Double, id: Int32)?
    var link: UnsafeMutablePointer<GList>? = unsafe mappings
    while let current = unsafe link {
      if let data = unsafe current.pointee.data {
        let mapping = unsafe data.assumingMemoryBound(to: PopplerImageMapping.self).pointee
        let width = abs(mapping.area.x2 - mapping.area.x1)
        let height = abs(mapping.area.y2 - mapping.area.y1)
        if width > largest?.width ?? 0 { largest = (width, height, mapping.image_id) }
      }
      unsafe link = unsafe current.pointee.next
    }
    return largest
  }

  /// The resolution, in dots per inch, of the largest picture on the page; nil where there is none.
  ///
  /// A scan drawn finer than it was made has steps in place of edges, which the engine reads worse.
  var pictureResolution: Double? {
    guard let largest = largestPicture,
      let surface = unsafe poppler_page_get_image(page, largest.id)
    else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    let pixels = unsafe Double(cairo_image_surface_get_width(surface))
    return pixels > 0 ? pixels / largest.width * 72 : nil
  }

  /// A picture that takes up the page, without the text that is drawn over it; nil where there is none.
  func wholePicture(pixels limit: Int) -> Picture? {
    let size = size
    guard let largest = largestPicture, largest.width > 0.9 * size.width,
      largest.height > 0.9 * size.height,
      let surface = unsafe poppler_page_get_image(page, largest.id)
    else { return nil }
    defer { unsafe cairo_surface_destroy(surface) }
    let width = unsafe Int(cairo_image_surface_get_width(surface))
    let height = unsafe Int(cairo_image_surface_get_height(surface))
    unsafe cairo_surface_flush(surface)
    guard width > 0, height > 0, width * height <= limit,
      let data = unsafe cairo_image_surface_get_data(surface)
    else { return nil }
    return unsafe Picture.rendered(
      cairoPixels: UnsafeRawPointer(data), width: width, height: height,
      stride: Int(cairo_image_surface_get_stride(surface)),
      pixelsPerPoint: Double(width) / largest.width)
  }

  /// The page as a picture, at a lower resolution where it would pass a number of pixels.
  func picture(pixels limit: Int, dotsPerInch: Double) -> Picture? {
    let size = size
    let points = size.width * size.height
    guard points > 0, points.isFinite else { return nil }
    let scale = min(dotsPerInch / 72, (Double(min(limit, 12_000_000)) / points).squareRoot())
    let width = Int32(max(size.width * scale, 1))
    let height = Int32(max(size.height * scale, 1))
    guard width < 30_000, height < 30_000 else { return nil }
    let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)
    defer { unsafe cairo_surface_destroy(surface) }
    guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { return nil }
    let context = unsafe cairo_create(surface)
    unsafe cairo_set_source_rgb(context, 1, 1, 1)
    unsafe cairo_paint(context)
    unsafe cairo_scale(context, scale, scale)
    unsafe poppler_page_render(page, context)
    unsafe cairo_destroy(context)
    unsafe cairo_surface_flush(surface)
    guard let data = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let stride = unsafe Int(cairo_image_surface_get_stride(surface))
    return unsafe Picture.rendered(
      cairoPixels: UnsafeRawPointer(data), width: Int(width), height: Int(height), stride: stride,
      pixelsPerPoint: scale)
  }
}

extension Box {
  /// Whether a gap wider than a share of the letters' height, or a change of line, lies between two boxes.
  fileprivate func isApart(from next: Box, by share: Double) -> Bool {
    let gap = max(next.left - right, left - next.right)
    let overlap = min(bottom, next.bottom) - max(top, next.top)
    return gap > share * min(height, next.height) || overlap <= 0
  }
}
