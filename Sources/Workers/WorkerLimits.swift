import Glibc

/// What a worker may take of the machine, so that a hostile document costs itself only.
package enum WorkerLimits {
  private static let addressSpace: rlim_t = 3 << 30

  /// 3 GiB of address space and no core files, for the rest of the process.
  package static func apply() {
    var space = rlimit(rlim_cur: addressSpace, rlim_max: addressSpace)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
  }
}
