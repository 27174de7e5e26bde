extension Sequence {
  /// The first value that is made of an element, which is made of each element once at most; nil where none is.
  ///
  /// `lazy.compactMap(_:).first` makes the value twice: to find its place, and to give it.
  func firstValue<Value>(_ make: (Element) -> Value?) -> Value? {
    for element in self {
      if let value = make(element) { return value }
    }
    return nil
  }
}
