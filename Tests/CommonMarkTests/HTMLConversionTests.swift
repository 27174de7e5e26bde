import CommonMark
import Testing

@Suite struct HTMLConversionTests {
  @Test func writesEmphasisAsHTML() {
    #expect(CommonMark.html(from: "a *b*") == "<p>a <em>b</em></p>\n")
  }

  @Test func leavesRawHTMLOut() {
    #expect(!CommonMark.html(from: "a <script>alert(1)</script>").contains("<script"))
  }
}
