import AssuranceModel

/// Walks the tree of a composed report figure by figure, and says where units meet that must not.
struct UnitWalk {
  /// One line for each total, column or chart that mixes units.
  private(set) var complaints: [String] = []
  /// Number of figures with a unit.
  private(set) var figures = 0

  init(_ report: Report) {
    for section in report.sections {
      let tables = section.blocks.compactMap {
        if case .table(let table) = $0 { table } else { nil }
      }
      for block in section.blocks {
        switch block {
        case .heading, .prose: break
        case .figures(let keyFigures):
          figures += keyFigures.count { $0.cell.value.unit != nil }
        case .table(let table): walk(table)
        case .chart(let chart):
          if let table = tables.first(where: { $0.id == chart.table }) { walk(chart, over: table) }
        }
      }
    }
  }

  private mutating func walk(_ table: ReportTable) {
    let body = table.rows.dropLast(table.totalRows)
    for (index, column) in table.columns.enumerated() {
      let units = Set(body.compactMap { $0[index].value.unit })
      figures += body.count { $0[index].value.unit != nil }
      // A table of fields has a figure of its own in each row; in any other a column is of one kind.
      if table.columns.count > 2, Set(units.compactMap(\.side)).count > 1 {
        complaints.append("\(table.id), column \(column.id): commercial and risk figures")
      }
      for total in table.rows.suffix(table.totalRows) {
        guard let unit = total[index].value.unit else { continue }
        figures += 1
        if units != [unit] {
          complaints.append("\(table.id), column \(column.id): total of another unit")
        }
        if total[index].value.number != body.reduce(0, { $0 + $1[index].value.number }) {
          complaints.append("\(table.id), column \(column.id): total is no sum")
        }
      }
    }
  }

  private mutating func walk(_ chart: ReportChart, over table: ReportTable) {
    let columns = table.columns.indices.filter { chart.series.contains(table.columns[$0].id) }
    let sides = columns.flatMap { column in
      table.rows.compactMap { $0[column].value.unit?.side }
    }
    if Set(sides).count > 1 {
      complaints.append("\(chart.id): series of commercial and risk figures")
    }
  }
}

extension Report {
  /// Every value and every text of the pack by its place; a row is named by its first cell, since orders may change.
  var figuresByPlace: [String: String] {
    var figures: [String: String] = [:]
    func add(_ value: String, _ place: String) {
      var unique = place
      while figures[unique] != nil { unique += "'" }
      figures[unique] = value
    }
    for section in sections {
      for (index, block) in section.blocks.enumerated() {
        switch block {
        case .heading(let text), .prose(let text): add(text, "\(section.id)/\(index)")
        case .figures(let keyFigures):
          for figure in keyFigures {
            add("\(figure.cell.value) \(figure.note)", "\(section.id)/\(figure.label)")
          }
        case .table(let table):
          for row in table.rows {
            for (column, cell) in zip(table.columns, row) {
              add("\(cell.value)", "\(section.id)/\(table.id)/\(row[0].value)/\(column.id)")
            }
          }
        case .chart: break
        }
      }
    }
    return figures
  }

  /// The report with a further section, to make a wrong one.
  func adding(_ blocks: ReportBlock...) -> Report {
    Report(
      run: run, title: title, portfolio: portfolio, vendors: vendors, unmatched: unmatched,
      diagnostics: diagnostics, calendar: calendar,
      sections: sections + [ReportSection(id: "wrong", title: "Wrong", blocks: blocks)])
  }
}
