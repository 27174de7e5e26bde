import AssuranceModel
import CPoppler

extension PDFPage {
  /// Links to addresses outside the document, at most a hundred.
  var links: [PageLink] {
    unsafe withLinkMappings { mappings in
      var links: [PageLink] = []
      let height = size.height
      var item: UnsafeMutablePointer<GList>? = unsafe mappings
      while let current = unsafe item, links.count < 100 {
        if let data = unsafe current.pointee.data {
          let mapping = unsafe data.assumingMemoryBound(to: PopplerLinkMapping.self).pointee
          if let action = unsafe mapping.action,
            unsafe action.pointee.type == POPPLER_ACTION_URI,
            let address = unsafe action.pointee.uri.uri
          {
            let area = unsafe mapping.area
            // The library measures links from the foot of the page.
            links.append(
              unsafe PageLink(
                address: String(cString: address),
                box: Box(
                  x0: min(area.x1, area.x2), y0: height - max(area.y1, area.y2),
                  x1: max(area.x1, area.x2), y1: height - min(area.y1, area.y2))))
          }
        }
        unsafe item = unsafe current.pointee.next
      }
      // The library lists the last first.
      return links.reversed()
    }
  }
}
