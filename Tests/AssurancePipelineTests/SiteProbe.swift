import Foundation
import Testing

/// What a real browser finds on pages of a site that it opens from the disk.
struct SiteProbe {
  /// One page as the browser laid it out, 390 pixels wide.
  struct Page: Decodable {
    struct Link: Decodable {
      let href: String
      /// Path of the file that it leads to; nil where it leaves the disk.
      let file: String?
      let anchor: String
    }

    let name: String
    let title: String
    let headings: Int
    let scripts: Int
    /// Pixels that the page is wider than the screen.
    let overflow: Int
    /// Words that stand outside the screen and outside any region that scrolls.
    let clipped: [String]
    /// Words whose colour is too near to the ground's, with the ratio.
    let faint: [String]
    /// Words that are cut by their own box.
    let broken: [String]
    let isStyled: Bool
    let ids: [String]
    let links: [Link]
  }

  let pages: [Page]
  /// Addresses that the browser asked a network for.
  let requests: [String]
  /// What the pages said on the console.
  let console: [String]

  /// Opens every page of a folder in one run of the browser.
  init(folder: URL) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let folder = folder.resolvingSymlinksInPath()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".html") }.sorted()
    let frames = names.map { "<iframe src=\"\(folder.absoluteString)\($0)\"></iframe>" }
    try scratch.write(
      Self.wrapper.split(separator: "FRAMES", maxSplits: 1).joined(separator: frames.joined()),
      to: "probe.html")
    let log = scratch.url.appending(path: "net.json")
    let viewer = try Viewer(
      "chromium",
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-extensions",
        "--disable-default-apps", "--disable-sync", "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files",
        "--user-data-dir=\(scratch.url.path)/profile", "--log-net-log=\(log.path)",
        "--enable-logging=stderr", "--v=0", "--virtual-time-budget=60000", "--dump-dom",
        scratch.url.appending(path: "probe.html").absoluteString,
      ])
    try #require(viewer.status == 0, "\(viewer.errors.suffix(2_000))")
    console = viewer.errors.split(separator: "\n").map(String.init)
      .filter { $0.contains("CONSOLE") }
    let start = try #require(viewer.output.firstRange(of: "<pre id=\"found\">"))
    let end = try #require(viewer.output[start.upperBound...].firstRange(of: "</pre>"))
    let found = viewer.output[start.upperBound..<end.lowerBound]
    let data = try #require(Data(base64Encoded: String(found)))
    pages = try JSONDecoder().decode([Page].self, from: data)
    try #require(pages.map(\.name) == names)
    requests = try Self.requests(in: log)
  }

  /// What the pages themselves asked a network for: the browser's own requests have no origin.
  private static func requests(in log: URL) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    let events = text.split(separator: "\n").filter { $0.contains("\"params\":{") }
    try #require(!events.isEmpty)
    return events.compactMap { line in
      guard let event = try? JSONDecoder().decode(Event.self, from: Data(line.trimmed.utf8)) else {
        return nil
      }
      let isResolved = event.params.isolation?.hasPrefix("file:") == true
      if isResolved, let host = event.params.host { return host }
      guard let url = event.params.url, let origin = event.params.initiator else { return nil }
      return origin == "not an origin" || url.hasPrefix("file:") ? nil : url
    }
  }

  private struct Event: Decodable {
    struct Parameters: Decodable {
      let url: String?
      let initiator: String?
      let host: String?
      /// The site that a look-up of a host was made for.
      let isolation: String?

      private enum CodingKeys: String, CodingKey {
        case url, initiator, host
        case isolation = "network_anonymization_key"
      }
    }
    let params: Parameters
  }

  /// Frames as wide as a telephone, and a script that measures what is in them.
  private static let wrapper = #"""
    <!doctype html><meta charset="utf-8"><style>iframe { width: 390px; height: 800px; border: 0 }</style>
    FRAMES
    <script>
    const rgb = text => (text.match(/[\d.]+/g) || [0, 0, 0, 0]).map(Number);
    const light = color => color.slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    function ground(element, view) {
      for (let at = element; at; at = at.parentElement) {
        const color = rgb(view.getComputedStyle(at).backgroundColor);
        if (color.length < 4 || color[3] > 0) return color;
      }
      return [255, 255, 255];
    }
    function scrolls(element, view) {
      for (let at = element; at; at = at.parentElement)
        if (["auto", "scroll"].includes(view.getComputedStyle(at).overflowX)) return true;
      return false;
    }
    function measured(frame) {
      const page = frame.contentDocument, view = frame.contentWindow;
      const root = page.documentElement, clipped = [], faint = [], broken = [];
      const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const words = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
        if (!words || !element.checkVisibility() || element.closest(".skip")) continue;
        const style = view.getComputedStyle(element), range = page.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = range.getBoundingClientRect();
        if ((box.right > 391 || box.left < -1) && !scrolls(element, view)) clipped.push(words);
        const svg = element.closest("svg");
        if (svg && box.right > svg.getBoundingClientRect().right + 1) broken.push(words);
        if (!svg && style.overflowX == "hidden" && element.scrollWidth > element.clientWidth + 1)
          broken.push(words);
        const ink = light(rgb(svg ? style.fill : style.color)), paper = light(ground(element, view));
        const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        if (ratio < 4.5) faint.push(ratio.toFixed(2) + " " + words);
      }
      const links = [...page.querySelectorAll("a[href]")].map(link => {
        const url = new URL(link.href);
        return { href: link.getAttribute("href"), anchor: decodeURIComponent(url.hash.slice(1)),
          file: url.protocol == "file:" ? decodeURIComponent(url.pathname) : null };
      });
      return { name: decodeURIComponent(view.location.pathname.split("/").pop()), title: page.title,
        headings: page.querySelectorAll("h1").length,
        scripts: page.querySelectorAll("script, [onclick], [onload], [onerror]").length,
        overflow: root.scrollWidth - root.clientWidth, clipped, faint, broken, links,
        isStyled: page.styleSheets.length == 1 && page.styleSheets[0].cssRules.length > 20,
        ids: [...page.querySelectorAll("[id]")].map(element => element.id) };
    }
    addEventListener("load", () => {
      const found = [...document.querySelectorAll("iframe")].map(measured);
      const bytes = new TextEncoder().encode(JSON.stringify(found));
      const pre = document.createElement("pre");
      pre.id = "found";
      pre.textContent = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
      document.body.append(pre);
    });
    </script>
    """#
}

extension Substring {
  /// One element of a JSON array that has a line to itself, without the comma behind it.
  fileprivate var trimmed: Substring { hasSuffix(",") ? dropLast() : self }
}
