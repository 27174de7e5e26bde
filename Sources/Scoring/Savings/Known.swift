package import AssuranceModel

/// A value with the inputs that it was taken from, or what is missing for it.
package enum Known<Value: Sendable>: Sendable {
  case known(Value, [LeverInput])
  /// What is there, and what is not; the latter is never empty.
  case missing([MissingInput], known: [LeverInput])

  /// A value of the buyer's tables, or the place that would give it.
  package init(_ value: Value?, as input: (Value) -> LeverInput, orMissing missing: MissingInput) {
    self =
      value.map { .known($0, [input($0)]) } ?? .missing([missing], known: [])
  }

  /// The inputs that are there.
  package var inputs: [LeverInput] {
    switch self {
    case .known(_, let inputs), .missing(_, let inputs): inputs
    }
  }

  /// The inputs that are not there.
  package var missingInputs: [MissingInput] {
    switch self {
    case .known: []
    case .missing(let missing, _): missing
    }
  }

  /// The same state with another value.
  package func map<New: Sendable>(_ transform: (Value) -> New) -> Known<New> {
    switch self {
    case .known(let value, let inputs): .known(transform(value), inputs)
    case .missing(let missing, let known): .missing(missing, known: known)
    }
  }

  fileprivate func value() throws(Absence) -> Value {
    switch self {
    case .known(let value, _): value
    case .missing: throw Absence()
    }
  }
}

/// Why there is no value; what is missing is gathered elsewhere.
private struct Absence: Error {}

/// Several values where all of them are known, else all that is missing for any of them.
package func together<each Part: Sendable>(_ part: repeat Known<each Part>)
  -> Known<(repeat each Part)>
{
  var inputs: [LeverInput] = []
  var missing: [MissingInput] = []
  for known in repeat each part {
    inputs += known.inputs
    missing += known.missingInputs
  }
  do throws(Absence) {
    return .known((repeat try (each part).value()), inputs.uniqueInOrder)
  } catch {
    return .missing(missing.uniqueInOrder, known: inputs.uniqueInOrder)
  }
}
