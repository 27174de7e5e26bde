import AssurancePipeline
import Synchronization

/// Shows progress on standard error: a bar on a terminal, plain lines elsewhere.
final class ProgressPrinter: Sendable {
  enum Style { case none, stages, lines, bar }

  private struct State {
    var stage = ""
    var start = ContinuousClock.now
    var isBarShown = false
  }

  private let style: Style
  private let state = Mutex(State())

  init(style: Style) { self.style = style }

  func show(_ progress: Progress) {
    if style == .none { return }
    state.withLock { state in
      switch progress {
      case .stage(let name):
        endBar(&state)
        state.stage = name
        state.start = .now
        if style == .bar {
          StandardError.write("\(name) ...\r")
          state.isBarShown = true
        } else {
          StandardError.print(name)
        }
      case .documents(let done, let total, let path):
        switch style {
        case .bar:
          StandardError.write("\u{1B}[2K" + bar(state, done, total) + "\r")
          state.isBarShown = true
        case .lines: StandardError.print("  \(done)/\(total) \(path)")
        case .stages where done == total || done % 100 == 0:
          StandardError.print("  \(done) of \(total) documents")
        case .stages, .none: break
        }
      }
    }
  }

  /// Leaves the terminal's line clean.
  func finish() { state.withLock { endBar(&$0) } }

  private func endBar(_ state: inout State) {
    if state.isBarShown { StandardError.write("\u{1B}[2K\r") }
    state.isBarShown = false
  }

  private func bar(_ state: State, _ done: Int, _ total: Int) -> String {
    let width = 24
    let filled = total == 0 ? width : done * width / total
    let elapsed = state.start.duration(to: .now)
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    return "\(state.stage) [" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: width - filled)
      + "] \(done)/\(total)  \(Int(rate.rounded()))/s  \(left) s left"
  }
}
