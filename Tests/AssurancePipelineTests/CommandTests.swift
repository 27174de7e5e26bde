import Foundation
import Testing

@Suite struct CommandTests {
  @Test(arguments: [
    ["fly"], ["run", "--inputs"], ["run", "--as-of", "23.11.2026"],
    ["run", "--quiet", "--verbose"],
    ["run", "--jobs", "0"], ["inspect"], ["explain"], ["diff", "a", "b"], ["publish"],
    ["publish", "--to", "x", "--public"],
    ["cache", "stat"],
  ])
  func exitsWithTwoOnWrongUsageAndSaysWhatIsRight(_ arguments: [String]) throws {
    let program = try Program(arguments)
    #expect(program.status == 2)
    #expect(program.output.isEmpty)
    #expect(program.errors.contains("Usage:") || program.errors.contains("--help"))
  }

  @Test(arguments: [["diff"], ["publish", "--to", "x", "--public"], ["cache"]])
  func namesTheVersionThatBringsACommand(_ command: [String]) throws {
    #expect(try Program(command).errors.contains("comes with version"))
  }

  @Test(arguments: [
    [], ["run"], ["inspect"], ["check"], ["explain"], ["rules"], ["verify"], ["diff"], ["publish"],
    ["cache"],
  ])
  func helpsWithStatusZero(_ command: [String]) throws {
    let program = try Program(command + ["--help"])
    #expect(program.status == 0)
    #expect(program.output.contains("USAGE") || program.output.contains("OVERVIEW"))
    #expect(program.errors.isEmpty)
  }

  @Test(arguments: ["run", "inspect", "explain", "rules", "verify", "check", "publish"])
  func showsExamplesInTheHelp(_ command: String) throws {
    #expect(try Program([command, "--help"]).output.contains("EXAMPLE"))
  }

  @Test func exitsWithThreeWithoutInputsAndNamesTheFile() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let program = try Program([
      "run", "--inputs", folder.url.path, "--outputs", folder.url.appending(path: "out").path,
    ])
    #expect(program.status == 3)
    #expect(program.errors.contains("vendors.csv"))
  }

  @Test func exitsWithFourWhereItCannotWrite() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("in the way", to: "out")
    let program = try Program([
      "run", "--inputs", Checkout.inputs.path, "--outputs", folder.url.appending(path: "out").path,
    ])
    #expect(program.status == 4)
    #expect(program.errors.contains("out"))
  }

  @Test func inspectsWithNothingButJSONOnTheOutput() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("Nothing of interest.", to: "a.txt")
    let program = try Program([
      "inspect", "--json", folder.url.appending(path: "a.txt").path,
      folder.url.appending(path: "missing.pdf").path,
    ])
    // A line for each path, and a status that tells that one of them names nothing.
    #expect(program.status == 3)
    let rows = try program.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["kind"] as? String } == ["other", "unreadable"])
    let diagnostics = rows.last?["diagnostics"] as? [[String: Any]]
    #expect(diagnostics?.map { $0["code"] as? String } == ["file-missing"])
  }

  @Test func saysThatAPathIsAFolderAndThatAnEmptyFileHoldsNothing() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("", to: "empty.pdf")
    let named = try Program(["inspect", folder.url.path])
    #expect(named.status == 3)
    #expect(named.output.contains("Path is a folder"))
    let empty = try Program(["inspect", folder.url.appending(path: "empty.pdf").path])
    #expect(empty.status == 0)
    #expect(empty.output.contains("empty.pdf: unreadable\n"))
    #expect(empty.output.contains("error:"))
  }

  @Test func namesTheFolderOfInputsThatIsNotThere() throws {
    let program = try Program(["check", "--inputs", "/nonexistent/inputs"])
    #expect(program.status == 3)
    #expect(program.errors.contains("/nonexistent/inputs: there is no such folder"))
    #expect(!program.errors.contains("vendors.csv:"))
  }

  @Test func recognisesPassagesInTheOrderGiven() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(
      """
      {"id": "b", "text": "The Supplier shall maintain its ISO/IEC 27001 certification throughout the Term."}
      {"id": "a", "text": "The weather was fine."}
      """, to: "passages.jsonl")
    let program = try Program([
      "inspect", "--passages", folder.url.appending(path: "passages.jsonl").path,
    ])
    let rows = try program.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["id"] as? String } == ["b", "a"])
    #expect(rows.map { $0["tags"] as? [String] } == [["maintain_certification"], []])
  }

  @Test func namesTheLineOfAPassageThatIsNone() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("{\"id\": \"a\", \"text\": \"\"}\nnot JSON\n", to: "passages.jsonl")
    let program = try Program([
      "inspect", "--passages", folder.url.appending(path: "passages.jsonl").path,
    ])
    #expect(program.status == 3)
    #expect(program.errors.contains("passages.jsonl:2"))
  }

  @Test func suggestsTheRuleThatWasMeant() throws {
    let program = try Program(["explain", "CERT0O1"])
    #expect(program.status == 2)
    #expect(program.errors.contains("CERT001"))
  }
}
