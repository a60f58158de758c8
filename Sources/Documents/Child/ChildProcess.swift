import CChildProcess
import Glibc

/// A running program whose output is collected.
struct ChildProcess {
  private let command: ChildCommand
  private var started = child_started()
  private let deadline: Int
  private var output: [UInt8] = []
  private var messages: [UInt8] = []
  private var isPrinting = true
  private var isComplaining = true

  /// Runs programs on bytes that no others are run on.
  static func run(
    _ commands: [ChildCommand], on bytes: [UInt8], until isStopped: () -> Bool = { false }
  ) throws(DocumentError) -> [[UInt8]] { try run(commands, on: ChildInput(bytes), until: isStopped) }

  /// Runs programs on a file side by side.
  /// - Parameter isStopped: asked several times a second; true ends them all.
  /// - Returns: what each printed, in order.
  /// - Throws: the first failure; all of them have ended then.
  static func run(
    _ commands: [ChildCommand], on input: ChildInput, until isStopped: () -> Bool = { false }
  ) throws(DocumentError) -> [[UInt8]] {
    var children: [ChildProcess] = []
    var failure: DocumentError?
    // One place for all that comes: a new one for each piece costs as much as what comes.
    let place = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { place.deallocate() }
    do throws(DocumentError) {
      for command in commands { children.append(try ChildProcess(command, input: input.file)) }
      while try step(&children, place) {
        if isStopped() { throw .stopped }
      }
    } catch {
      failure = error
    }
    for index in children.indices {
      do {
        try children[index].end(isWanted: failure == nil)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return children.map(\.output)
  }

  private init(_ command: ChildCommand, input: Int32) throws(DocumentError) {
    self.command = command
    deadline = Self.now() + command.seconds * 1000
    var copies: [UnsafeMutablePointer<CChar>?] = []
    defer { copies.forEach { free($0) } }
    func copy(_ text: String?) -> UnsafePointer<CChar>? {
      guard let text, let copy = strdup(text) else { return nil }
      copies.append(copy)
      return UnsafePointer(copy)
    }
    let words = ([command.program] + command.arguments).map(copy) + [nil]
    let variables = ChildEnvironment.variables(for: command).map(copy) + [nil]
    let (folder, data) = (copy(command.folder), copy(ChildEnvironment.recognitionData))
    let error = words.withUnsafeBufferPointer { words in
      variables.withUnsafeBufferPointer { variables in
        var box = child_command(
          arguments: words.baseAddress, environment: variables.baseAddress, folder: folder, data: data,
          seconds: UInt32(command.seconds), address_space: command.addressSpace, file_size: command.fileSize,
          processes: UInt32(command.processes), local_sockets: command.usesLocalSockets ? 1 : 0)
        return child_start(&box, input, &started)
      }
    }
    if error == ENOENT { throw .missingProgram(command.program, package: command.package) }
    if error != 0 { throw .programFailed(command.program, reason: String(cString: strerror(error))) }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Waits for some output and takes it.
  /// - Parameter place: where it is read to.
  /// - Returns: whether more may come.
  private static func step(
    _ children: inout [ChildProcess], _ place: UnsafeMutableRawBufferPointer
  ) throws(DocumentError) -> Bool {
    var polls: [pollfd] = []
    var owners: [(Int, Bool)] = []
    for (index, child) in children.enumerated() {
      if child.isPrinting {
        polls.append(pollfd(fd: child.started.output, events: Int16(POLLIN), revents: 0))
        owners.append((index, true))
      }
      if child.isComplaining {
        polls.append(pollfd(fd: child.started.messages, events: Int16(POLLIN), revents: 0))
        owners.append((index, false))
      }
    }
    guard !polls.isEmpty else { return false }
    guard let first = children.filter({ $0.isPrinting || $0.isComplaining }).min(by: { $0.deadline < $1.deadline })
    else { return false }
    let wait = first.deadline - now()
    if wait <= 0 { throw .timedOut(first.command.program, seconds: first.command.seconds) }
    // What a program leaves behind, holding its output open, ends with it.
    for child in children where child_has_ended(child.started.process) != 0 { kill(-child.started.process, SIGKILL) }
    if poll(&polls, UInt(polls.count), Int32(min(wait, 100))) < 0 { return true }
    for (poll, owner) in zip(polls, owners) where poll.revents != 0 {
      try children[owner.0].take(isOutput: owner.1, place)
    }
    return true
  }

  private mutating func take(isOutput: Bool, _ place: UnsafeMutableRawBufferPointer) throws(DocumentError) {
    let count = read(isOutput ? started.output : started.messages, place.baseAddress, place.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    if count <= 0 {
      if isOutput { isPrinting = false } else { isComplaining = false }
    } else if isOutput {
      if output.count + count > command.outputLimit {
        throw .programFailed(command.program, reason: "it prints more than \(command.outputLimit >> 20) MB")
      }
      output += UnsafeRawBufferPointer(rebasing: place[..<count])
    } else if messages.count < 1 << 12 {
      messages += UnsafeRawBufferPointer(rebasing: place[..<count])
    }
  }

  /// Closes the pipes and waits for the program, which is ended first where its output is no longer wanted. Nothing it
  /// started is left.
  private mutating func end(isWanted: Bool) throws(DocumentError) {
    close(started.output)
    close(started.messages)
    // It may go on after it has closed its output: only until its time is up.
    var isLate = false
    while isWanted, !isLate, child_has_ended(started.process) == 0 {
      isLate = Self.now() > deadline
      usleep(300)
    }
    let status = child_end(started.process)
    if isLate { throw .timedOut(command.program, seconds: command.seconds) }
    guard isWanted, status != 0, status != command.warningStatus << 8 else { return }
    let text = String(decoding: messages, as: UTF8.self)
    if text.contains("Incorrect password") || text.contains("unable to get password") { throw .passwordProtected }
    let signal = status & 0x7F
    let last = text.split(separator: "\n").last.map { String($0.prefix(200)) } ?? "it ended with \(status >> 8)"
    throw .programFailed(
      command.program,
      reason: signal == 0 ? last : signal == SIGXCPU ? "it took too long" : "it was ended by signal \(signal)")
  }
}
