package import AssuranceModel
package import Foundation

extension ReadResponse {
  /// The answer as messages on a pipe: JSON without the cells of grids, then these packed.
  package func messages() throws -> [Data] {
    let pages = ReadResponse(content: content?.withoutCells, diagnostics: diagnostics)
    return [try JSONEncoder().encode(pages), Data(content.map(PackedCells.packed) ?? [])]
  }

  /// The answer that two messages make.
  package init(pages: Data, cells: Data) throws {
    let response = try JSONDecoder().decode(ReadResponse.self, from: pages)
    guard let empty = response.content else {
      self = response
      return
    }
    guard let content = PackedCells.content(empty, filledWith: [UInt8](cells)) else {
      throw WorkerProcess.Failure.answeredNonsense
    }
    self.init(content: content, diagnostics: response.diagnostics)
  }
}
