/// Transforms every item, at most `width` at a time, and keeps the order of the items.
@concurrent
package func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let share = max(1, (items.count + max(1, width) - 1) / max(1, width))
  return await withTaskGroup(of: (start: Int, results: [Result]).self) { group in
    for start in stride(from: 0, to: items.count, by: share) {
      let slice = items[start..<min(start + share, items.count)]
      group.addTask { (start, slice.map(transform)) }
    }
    var shares: [(start: Int, results: [Result])] = []
    for await part in group { shares.append(part) }
    return shares.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}
