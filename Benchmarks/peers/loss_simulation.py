"""A year's loss through 22 vendors as one would simulate it with numpy: counts per vendor and year, then amounts.

The portfolios are those of `AssureBench/SimulationMeasure.swift`.
"""

import math

import numpy

VENDORS, YEARS = 22, 1_000_000
LOW, HIGH = 200_000, 12_000_000
PLAIN_RATE, OWN_RATE, CAUSES, CAUSE_RATE, STRIKE, SIZE = 0.02, 0.015, 5, 0.005, 0.8, 0.2855

MU = (math.log(LOW) + math.log(HIGH)) / 2
SIGMA = math.log(HIGH / LOW) / (2 * 1.6448536269514722)


def figures(losses):
    """Mean, percentiles and expected shortfall of a year."""
    quantiles = numpy.quantile(losses, [0.1, 0.5, 0.9, 0.95, 0.99])
    return losses.mean(), quantiles, losses[losses >= quantiles[3]].mean()


def add(random, losses, counts):
    """Adds the amounts of a vendor's events to their years."""
    years = numpy.repeat(numpy.arange(YEARS), counts)
    losses += numpy.bincount(years, random.lognormal(MU, SIGMA, len(years)), YEARS)


def plain(seed=1):
    random = numpy.random.default_rng(seed)
    losses = numpy.zeros(YEARS)
    for _ in range(VENDORS):
        add(random, losses, random.poisson(PLAIN_RATE, YEARS))
    return figures(losses)


def scattered(seed=1):
    """The same distribution by the trick that numpy favours: all events of a vendor at once, thrown at years."""
    random = numpy.random.default_rng(seed)
    losses = numpy.zeros(YEARS)
    for _ in range(VENDORS):
        years = random.integers(0, YEARS, random.poisson(PLAIN_RATE * YEARS))
        losses += numpy.bincount(years, random.lognormal(MU, SIGMA, len(years)), YEARS)
    return figures(losses)


def shared(seed=1):
    random = numpy.random.default_rng(seed)
    losses = numpy.zeros(YEARS)
    climate = random.gamma(SIZE, 1 / SIZE, YEARS)
    for _ in range(VENDORS):
        add(random, losses, random.poisson(OWN_RATE * climate))
    for _ in range(CAUSES):
        events = random.poisson(CAUSE_RATE * climate)
        for _ in range(5):
            add(random, losses, random.binomial(events, STRIKE))
    return figures(losses)
