/// Simulates years of losses, block by block: any block can be made alone, by anyone, and is the same each time.
///
/// Events are found by exponential gaps along the years, so that years without an event cost nothing: exact, since
/// the gaps of a Poisson process do not remember where they began.
package struct LossSimulation: Sendable {
  /// The losses of a block's years; years without a loss are left out.
  package struct Block: Hashable, Sendable {
    /// By vendor in the model's order, and in it by year.
    package fileprivate(set) var vendors: [[Double]]
    /// Of all vendors together, by year.
    package fileprivate(set) var portfolio: [Double]
  }

  /// Years of a block: so few that the sums of its years stay in a core's cache.
  package static let yearsPerBlock = 1 << 14
  /// More trials than these have no counters of their own.
  package static let mostTrials = yearsPerBlock * Draws.mostBlocks

  package let model: LossModel
  package let trials: Int
  private let random: Philox
  private let streams: [UInt64]

  /// A simulation of some years; trials are from 1 to `mostTrials`.
  package init(_ model: LossModel, trials: Int, seed: UInt64) {
    self.model = model
    self.trials = min(max(trials, 1), Self.mostTrials)
    random = Philox(seed: seed)
    streams = model.vendors.map { Draws.stream("vendor \($0.id)") }
  }

  /// The numbers of the blocks that make up the whole, in order.
  package var blocks: [Int] { Array(0..<(trials - 1) / Self.yearsPerBlock + 1) }

  /// The losses of one block.
  package func block(_ block: Int) -> Block {
    let years = min(Self.yearsPerBlock, trials - block * Self.yearsPerBlock)
    let clock = YearClock(size: model.size, years: years, block: block, random: random)
    var struck = sharedEvents(block: block, clock: clock)
    var sums = [Double](repeating: 0, count: years)
    var result = Block(vendors: [], portfolio: [])
    result.vendors.reserveCapacity(model.vendors.count)
    for index in model.vendors.indices {
      var events = ownEvents(of: index, block: block, clock: clock)
      if !struck[index].isEmpty {
        events += struck[index]
        struck[index] = []
        // Stable, since equal years must add up in one order.
        events.sort { ($0.year, $0.order) < ($1.year, $1.order) }
      }
      result.vendors.append(Self.yearlySums(of: events, addingTo: &sums))
    }
    result.portfolio = Self.positive(sums)
    return result
  }

  /// The sums above 0, found without a branch, which would be mispredicted for years like a coin's throws.
  private static func positive(_ sums: [Double]) -> [Double] {
    var kept = sums
    var count = 0
    for sum in sums {
      kept[count] = sum
      count += sum > 0 ? 1 : 0
    }
    return Array(kept[..<count])
  }

  /// A loss in a year of the block, with its place among the events of its cause.
  private struct Event {
    let year: Int
    let order: Int
    let loss: Double
  }

  private func ownEvents(of index: Int, block: Int, clock: YearClock) -> [Event] {
    let vendor = model.vendors[index]
    var events: [Event] = []
    guard vendor.ownRate > 0 else { return events }
    let gap = 1 / vendor.ownRate
    events.reserveCapacity(Int(clock.end * vendor.ownRate * 1.2) + 8)
    var time = 0.0
    var year = 0
    var count: UInt32 = 0
    while true {
      var draws = Draws(random, stream: streams[index], block: block, event: count)
      let pair = draws.next()
      time -= Elementary.log(pair.first) * gap
      guard time < clock.end else { return events }
      year = clock.year(at: time, notBefore: year)
      let loss = vendor.magnitude.amount(pair.second, &draws)
      events.append(Event(year: year, order: 0, loss: loss))
      count += 1
    }
  }

  /// What shared causes do to each vendor, cause by cause.
  private func sharedEvents(block: Int, clock: YearClock) -> [[Event]] {
    var struck = [[Event]](repeating: [], count: model.vendors.count)
    for (order, cause) in model.sharedCauses.enumerated() where cause.rate > 0 {
      let stream = Draws.stream("shared \(cause.name)")
      var time = 0.0
      var year = 0
      var count: UInt32 = 0
      while true {
        var draws = Draws(random, stream: stream, block: block, event: count)
        time -= Elementary.log(draws.next().first) / cause.rate
        guard time < clock.end else { break }
        year = clock.year(at: time, notBefore: year)
        for strike in cause.strikes {
          // The two streams are named by unlike texts, and their difference by neither.
          let own = stream ^ streams[strike.vendor]
          var draws = Draws(random, stream: own, block: block, event: count)
          let pair = draws.next()
          guard pair.first < strike.probability else { continue }
          let loss = model.vendors[strike.vendor].magnitude.amount(pair.second, &draws)
          struck[strike.vendor].append(Event(year: year, order: order + 1, loss: loss))
        }
        count += 1
      }
    }
    return struck
  }

  /// One sum a year with events, each also added to the years of the portfolio.
  private static func yearlySums(of events: [Event], addingTo sums: inout [Double]) -> [Double] {
    var own: [Double] = []
    own.reserveCapacity(events.count)
    var last = -1
    for event in events {
      sums[event.year] += event.loss
      if event.year == last {
        own[own.count - 1] += event.loss
      } else {
        own.append(event.loss)
        last = event.year
      }
    }
    return own
  }
}
