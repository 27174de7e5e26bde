import Foundation
import Testing

/// Documents held against a schema of `Sources/Rendering/Schemas`.
enum SchemaCheck {
  /// A change that makes a good document a bad one.
  struct Damage: Sendable, CustomTestStringConvertible {
    let what: String
    /// Keys and indices from the root to the value, as a JSON array.
    let path: String
    /// The new value as JSON; nil takes the value away.
    let value: String?

    init(_ what: String, at path: String, to value: String?) {
      self.what = what
      self.path = path
      self.value = value
    }

    var testDescription: String { what }
  }

  /// One line for each error: the number of the document, the place and the reason.
  static func errors(
    in documents: [String], under schema: String, after damage: Damage? = nil
  ) throws -> [String] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let files = try documents.enumerated().map { index, document in
      try folder.write(document, to: "\(index).json")
      return folder.url.appending(path: "\(index).json").path
    }
    let path = Checkout.root.appending(path: "Sources/Rendering/Schemas/\(schema).schema.json")
    let viewer = try Viewer(
      "python3",
      ["-c", script, path.path, damage?.path ?? "", damage?.value ?? ""] + files)
    try #require(viewer.status == 0, "\(viewer.errors)")
    return viewer.output.split(separator: "\n").map(String.init)
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, path, value, *files = sys.argv[1:]
    with open(schema, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for number, name in enumerate(files):
        with open(name, encoding="utf-8") as file:
            document = json.load(file)
        if path:
            *above, last = json.loads(path)
            parent = document
            for step in above:
                parent = parent[step]
            if value:
                parent[last] = json.loads(value)
            else:
                del parent[last]
        for error in validator.iter_errors(document):
            print(f"{number} {error.json_path}: {error.message[:200]!r}")
    """
}
