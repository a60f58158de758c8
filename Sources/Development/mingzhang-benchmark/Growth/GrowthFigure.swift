import Glibc

/// How the time of a reader grows with its input.
struct GrowthFigure: Sendable {
  let name: String
  /// Bytes and seconds of an input, and of one with ten times as many pieces.
  let small: (bytes: Int, seconds: Double)
  let large: (bytes: Int, seconds: Double)

  /// The time of ten times the input by that of the input; a reader that refuses the large one is quick.
  var ratio: Double { small.seconds > 0 ? large.seconds / small.seconds : 0 }

  /// The most bytes of the small input: readers refuse what is very large at once.
  private static let largest = 1 << 20

  /// Keeps memory that was given back, so that neither size is timed for getting it from the system anew: begins the
  /// program again with what tells the C library so.
  static func keepMemory() {
    guard getenv("MALLOC_MMAP_MAX_") == nil else { return }
    setenv("MALLOC_MMAP_MAX_", "0", 1)
    setenv("MALLOC_TRIM_THRESHOLD_", "\(Int32.max)", 1)
    let words = CommandLine.arguments.map { strdup($0) } + [nil]
    execv("/proc/self/exe", words)
  }

  /// Times a shape: the smallest input that takes some time, and ten times that.
  /// - Parameter least: seconds the small input takes at least, so that nothing else is measured.
  init(of shape: GrowthShape, least: Double) {
    var count = shape.least
    var bytes = shape.make(count)
    var seconds = Self.time(shape, bytes)
    while seconds < least, bytes.count < Self.largest, count < shape.most {
      count = min(2 * count, shape.most)
      bytes = shape.make(count)
      seconds = Self.time(shape, bytes)
    }
    // The best of three: a machine has other things to do.
    for _ in 0..<4 { seconds = min(seconds, Self.time(shape, bytes)) }
    let many = shape.make(count * 10)
    var long = Self.time(shape, many)
    for _ in 0..<2 where long < 5 { long = min(long, Self.time(shape, many)) }
    (name, small, large) = (shape.name, (bytes.count, seconds), (many.count, long))
  }

  private static func time(_ shape: GrowthShape, _ bytes: [UInt8]) -> Double {
    let start = used
    shape.read(bytes)
    return used - start
  }

  /// Seconds of processor this process and the programs it ran have used: other programs on the machine do not count.
  private static var used: Double {
    // The process (`RUSAGE_SELF`) and those it waited for (`RUSAGE_CHILDREN`).
    [Int32(0), -1].reduce(0) { sum, who in
      var usage = rusage()
      getrusage(who, &usage)
      func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
      return sum + seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
  }
}
