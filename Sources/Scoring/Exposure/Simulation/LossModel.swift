/// What is simulated: who can lose how much how often, and what strikes several at once.
///
/// Rates are events in a year. A shared cause strikes each of its vendors with a probability of its own, so that each
/// vendor's count keeps its law and its mean, whatever it shares with others.
package struct LossModel: Hashable, Sendable {
  /// A vendor with what strikes it alone.
  package struct Vendor: Hashable, Sendable {
    package let id: String
    /// Events that strike this vendor alone.
    package let ownRate: Double
    package let magnitude: LossMagnitude

    package init(id: String, ownRate: Double, magnitude: LossMagnitude) {
      self.id = id
      self.ownRate = ownRate
      self.magnitude = magnitude
    }
  }

  /// A cause that can strike several vendors by one event.
  package struct SharedCause: Hashable, Sendable {
    /// A vendor by its index, and the probability that an event of the cause strikes it.
    package struct Strike: Hashable, Sendable {
      package let vendor: Int
      package let probability: Double

      package init(vendor: Int, probability: Double) {
        self.vendor = vendor
        self.probability = probability
      }
    }

    package let name: String
    package let rate: Double
    package let strikes: [Strike]

    package init(name: String, rate: Double, strikes: [Strike]) {
      self.name = name
      self.rate = rate
      self.strikes = strikes
    }
  }

  package let vendors: [Vendor]
  package let sharedCauses: [SharedCause]
  /// The size of the negative binomial count over all vendors; nil for Poisson's law.
  package let size: Double?

  package init(vendors: [Vendor], sharedCauses: [SharedCause] = [], size: Double? = nil) {
    self.vendors = vendors
    self.sharedCauses = sharedCauses
    self.size = size
  }

  /// Events that strike a vendor in a mean year, its own and shared ones.
  package func rate(of vendor: Int) -> Double {
    sharedCauses.reduce(vendors[vendor].ownRate) { sum, cause in
      cause.strikes.reduce(sum) {
        $1.vendor == vendor ? $0 + cause.rate * $1.probability : $0
      }
    }
  }
}
