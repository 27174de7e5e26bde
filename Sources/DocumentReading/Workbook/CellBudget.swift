/// How many cells, and how much text in them, a workbook may still hand on.
struct CellBudget {
  private var cells: Int
  private var textBytes: Int
  /// Whether a cell was left out because nothing was left.
  private(set) var isSpent = false

  init(cells: Int, textBytes: Int) {
    self.cells = cells
    self.textBytes = textBytes
  }

  /// Takes a cell off the budget; false where it has to be left out.
  mutating func takes(_ text: String) -> Bool {
    cells -= 1
    textBytes -= text.utf8.count
    if cells < 0 || textBytes < 0 { isSpent = true }
    return !isSpent
  }
}
