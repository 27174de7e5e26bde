import AssuranceModel

/// Parts a savings line by the years that it falls in.
///
/// A full year of the new price brings the run rate. The fiscal year gets the days of the first twelve months that lie in it;
/// what comes after them is carried and leaves the year's figure. One-off costs are taken off in the year of the first day.
enum LedgerYears {
  static func years(of line: SavingsLine, amount: Money, in year: FiscalYear) -> SavingsYears {
    let runRate = line.isRecurring ? amount : nil
    func missing(_ columns: [String]) -> SavingsYears {
      SavingsYears(
        annualRunRate: runRate, figures: .missing(columns), leakage: leakage(of: line))
    }
    guard let starts = line.term.starts else {
      return missing(["starts"] + (line.isRecurring && line.term.ends == nil ? ["ends"] : []))
    }
    if line.isRecurring, line.term.ends == nil { return missing(["ends"]) }
    do throws(MoneyFault) {
      let amounts =
        if let ends = line.term.ends, line.isRecurring {
          try recurring(line, amount, from: starts, to: ends, in: year)
        } else {
          try oneOff(line, amount, on: starts, in: year)
        }
      return SavingsYears(
        annualRunRate: runRate, figures: .computed(amounts), leakage: leakage(of: line))
    } catch {
      return missing(["one_off_cost"])
    }
  }

  private static func recurring(
    _ line: SavingsLine, _ runRate: Money, from starts: CalendarDate, to ends: CalendarDate,
    in year: FiscalYear
  ) throws(MoneyFault) -> SavingsYears.Amounts {
    let cost = line.term.oneOffCost ?? .zero(runRate.currency)
    let firstYearEnd = min(ends, starts.adding(years: 1).adding(days: -1))
    let days = year.days(from: starts, to: firstYearEnd)
    let inYear = try runRate.times(days, over: year.days)
    let (firstYear, total) = try contractYears(runRate, from: starts, to: ends)
    return SavingsYears.Amounts(
      inYear: year.contains(starts) ? try inYear.minus(cost) : inYear,
      carried: try total.minus(firstYear), contractTotal: try total.minus(cost))
  }

  /// What the first twelve months bring, and all of them: whole years in full, the last one by its days.
  private static func contractYears(
    _ runRate: Money, from starts: CalendarDate, to ends: CalendarDate
  ) throws(MoneyFault) -> (first: Money, total: Money) {
    func begin(of year: Int) -> CalendarDate { starts.adding(years: year) }
    var whole = 0
    while begin(of: whole + 1).adding(days: -1) <= ends, whole < 100 { whole += 1 }
    let rest = max(0, begin(of: whole).days(until: ends) + 1)
    let part = try runRate.times(
      rest, over: begin(of: whole).days(until: begin(of: whole + 1)))
    let total = try runRate.times(whole).plus(part)
    return (whole > 0 ? runRate : part, total)
  }

  private static func oneOff(
    _ line: SavingsLine, _ amount: Money, on day: CalendarDate, in year: FiscalYear
  ) throws(MoneyFault) -> SavingsYears.Amounts {
    let net = try amount.minus(line.term.oneOffCost ?? .zero(amount.currency))
    return SavingsYears.Amounts(
      inYear: year.contains(day) ? net : .zero(amount.currency), carried: .zero(amount.currency),
      contractTotal: net)
  }

  /// What the invoices show above the new amount; negative where they show less.
  private static func leakage(of line: SavingsLine) -> Money? {
    guard let invoiced = line.recognition.invoiced else { return nil }
    do throws(MoneyFault) { return try invoiced.minus(line.newAmount) } catch { return nil }
  }
}
