// Written by Benchmarks/Certificates/fit_standards.py (`make calibrate`).

extension StandardFeature {
  /// What every document has.
  static let weightOfAll = -2.25
  static let weights: [StandardFeature: Double] = [
    .hasOwnLine: 2.71,
    .hasYear: 2.17,
    .isFirst: 2.67,
    .isInPassing: -1.81,
    .isLarge: 2.20,
    .isListed: 1.54,
    .isLow: -1.41,
    .isMet: 1.22,
    .isOnlyInPassing: -1.15,
    .isSmall: -0.86,
    .otherHasOwnLine: -2.09,
    .otherIsMet: -1.36,
    .othersAreSmall: 2.43,
    .relativeSize: 3.41,
  ]
}
