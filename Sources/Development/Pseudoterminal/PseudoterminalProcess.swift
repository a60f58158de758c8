import CPseudoterminal
import Glibc

/// A program running in a pseudo-terminal of its own.
///
/// A class because it stands for the one process: when the last reference goes, the process is killed.
public final class PseudoterminalProcess {
  /// The number of the process, which leads a session of its own.
  public let processID: Int32
  /// Nanoseconds of the monotonic clock just before the program was executed.
  public let startTime: Int64
  /// How it ended; nil while it runs, or as long as nobody has looked.
  public private(set) var status: ExitStatus?
  /// Its largest resident size in KiB, known when it has ended.
  public private(set) var peakMemory: Int?
  /// Nanoseconds the processor spent on it and on the children it waited for, known when it has ended.
  public private(set) var processorTime: Int64?

  private var master: Int32
  private var slave: Int32

  /// Starts a program.
  ///
  /// The environment is the one given and nothing else, but for `TERM` (`xterm-256color`) and `SWIFT_BACKTRACE`
  /// (`enable=no`) where it does not name them; `LINES` and `COLUMNS` are left out.
  /// - Parameters:
  ///   - path: where it is; `PATH` is not searched.
  ///   - arguments: what follows its name.
  ///   - folder: the folder it starts in; nil for the present one.
  public init(
    path: String, arguments: [String] = [], environment: [String: String] = [:], width: Int = 80, height: Int = 24,
    folder: String? = nil
  ) throws(PseudoterminalError) {
    var variables = environment
    variables["LINES"] = nil
    variables["COLUMNS"] = nil
    variables["TERM"] = variables["TERM"] ?? "xterm-256color"
    variables["SWIFT_BACKTRACE"] = variables["SWIFT_BACKTRACE"] ?? "enable=no"
    let arguments = CStrings([path] + arguments)
    let block = CStrings(variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var process = cpty_process()
    let error = cpty_start(path, arguments.pointers, block.pointers, folder, Int32(width), Int32(height), &process)
    guard error == 0 else { throw .cannotStart(path: path, errorNumber: error) }
    processID = process.pid
    startTime = process.started
    master = process.master
    slave = process.slave
  }

  deinit {
    if status == nil {
      kill(processID, SIGKILL)
      waitpid(processID, nil, 0)
    }
    hangUp()
  }

  /// The modes of its terminal now, also after it has ended; nil after ``hangUp()``.
  public var modes: TerminalModes? { TerminalModes(descriptor: slave) }

  /// Types bytes.
  public func write(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var room = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
        if poll(&room, 1, 1000) <= 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Types text.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// The next bytes it writes, waiting for them at most so many nanoseconds; nil when none came.
  public func read(nanoseconds: Int64) -> Chunk? {
    guard master >= 0, cpty_wait_output(master, max(0, nanoseconds)) == 1 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, Glibc.read(master, buffer.baseAddress, buffer.count))
    }
    return bytes.isEmpty ? nil : Chunk(time: Self.now, bytes: bytes)
  }

  /// Reads until a condition holds, which is asked after every piece and first without one.
  /// - Parameters:
  ///   - limit: milliseconds after which it gives up.
  ///   - condition: receives what was written since it was last asked.
  /// - Returns: whether the condition held.
  @discardableResult
  public func read(limit: Int = 10_000, until condition: ([UInt8]) -> Bool) -> Bool {
    let deadline = Self.now + Int64(limit) * 1_000_000
    if condition([]) { return true }
    while Self.now < deadline {
      // Short turns, since a program that has ended writes nothing more and closes nothing.
      let hasEnded = look()
      if let chunk = read(nanoseconds: min(20_000_000, deadline - Self.now)) {
        if condition(chunk.bytes) { return true }
      } else if hasEnded {
        return condition([])
      }
    }
    return false
  }

  /// Reads until nothing was written for a while, and gives everything.
  public func readUntilQuiet(milliseconds: Int = 30, limit: Int = 10_000) -> [UInt8] {
    var bytes: [UInt8] = []
    let deadline = Self.now + Int64(limit) * 1_000_000
    while Self.now < deadline, let chunk = read(nanoseconds: Int64(milliseconds) * 1_000_000) { bytes += chunk.bytes }
    return bytes
  }

  /// Gives the terminal another size; the program is told by the system.
  public func resize(width: Int, height: Int) { _ = cpty_resize(master, Int32(width), Int32(height)) }

  /// Sends the process a signal.
  public func signal(_ number: Int32) {
    if status == nil { kill(processID, number) }
  }

  /// Waits for the end, dropping what is written meanwhile.
  /// - Returns: how it ended; nil if it still runs after so many milliseconds.
  public func wait(limit: Int = 10_000) -> ExitStatus? {
    read(limit: limit) { _ in look() }
    return status
  }

  /// Takes the terminal away, as a closed window or a broken connection does.
  public func hangUp() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    master = -1
    slave = -1
  }

  /// Whether it has ended.
  public func look() -> Bool {
    if status != nil { return true }
    let end = cpty_look(processID)
    guard end.ended else { return false }
    status = end.signal == 0 ? .exited(Int32(end.code)) : .signalled(Int32(end.signal))
    peakMemory = end.peak
    processorTime = end.processor
    return true
  }

  /// Nanoseconds of the monotonic clock.
  public static var now: Int64 { cpty_now() }
}
