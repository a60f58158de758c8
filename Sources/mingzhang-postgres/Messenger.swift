import CLibPQ
import Glibc
import ServerFrames

/// Goes between the pipe and the server: one statement at a time runs, others wait, and a cancellation passes them all.
///
/// A class because it is what the program is; all of it is of one thread, but for a cancellation under way.
final class Messenger {
  private var input = FrameBuffer()
  private let output = OutputPipe()
  private var link: ServerLink?
  private var waiting: [ServerRequest.Statement] = []
  private var running: RunningStatement?
  private var cancellation = Cancellation()

  /// Takes requests until there is nobody to ask any more.
  func run() {
    while true {
      let isAsked = wait()
      if isAsked, !takeInput() { break }
      takeAnswers()
      begin()
    }
    link?.close()
  }

  /// Waits until something comes from either side.
  /// - Returns: whether something may be read from the pipe.
  private func wait() -> Bool {
    var watched = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
    if let link { watched.append(link.watched(isWriting: running != nil)) }
    // A cancellation under way ends without a word.
    while poll(&watched, nfds_t(watched.count), cancellation.isUnderWay ? 2 : -1) < 0, errno == EINTR {}
    return watched[0].revents != 0
  }

  // MARK: What is asked

  private func takeInput() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(0, &chunk, chunk.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    if count == 0 { return false }
    input.add(chunk[..<count])
    while let frame = input.next() {
      guard let taken = ServerRequest.taken(frame) else { return false }
      switch taken {
      case .connect(let address, let patience): connect(address, patience)
      case .run(let statement): waiting.append(statement)
      case .cancel(let number): cancel(number)
      }
    }
    return !input.isBroken
  }

  private func connect(_ address: String, _ patience: UInt32) {
    link?.close()
    let opened = ServerLink.open(address, patience: patience)
    switch opened {
    case .success(let link):
      self.link = link
      var writer = FrameWriter(0)
      writer.put(UInt32(clamping: link.version))
      output.write(writer.frame)
    case .failure(let fault): output.write(fault.frame(0))
    }
  }

  private func cancel(_ number: UInt32) {
    if running?.statement.number == number {
      if let link { cancellation.begin(link) }
    } else if let place = waiting.firstIndex(where: { $0.number == number }) {
      waiting.remove(at: place)
      output.write(ServerFault(state: "57014", message: "cancelled before it began").frame(number))
    }
  }

  // MARK: What the server says

  private func takeAnswers() {
    guard let link else { return }
    guard link.takeInput() else { return lose(link) }
    if let running, let reply = running.reply(link) {
      output.write(reply)
      self.running = nil
      if link.isLost { lose(link) }
    }
    while let (channel, text) = link.notification() {
      var writer = FrameWriter(3)
      writer.put(channel)
      writer.put(text)
      output.write(writer.frame)
    }
  }

  /// Begins with the next statement; not while a cancellation may still hit it.
  private func begin() {
    while running == nil, !waiting.isEmpty, !cancellation.isUnderWay {
      let statement = waiting.removeFirst()
      guard let link else {
        output.write(ServerFault(state: "08003", message: "not connected").frame(statement.number))
        continue
      }
      let begun = RunningStatement(statement, link)
      if let failure = begun.failure {
        output.write(failure)
        if link.isLost { return lose(link) }
      } else {
        running = begun
      }
    }
  }

  /// Tells everybody who waits that the connection is gone.
  private func lose(_ link: ServerLink) {
    let fault = ServerFault(state: "08006", message: link.words)
    let asked = [running?.statement].compactMap(\.self) + waiting
    for statement in asked { output.write(fault.frame(statement.number)) }
    (running, waiting) = (nil, [])
    output.write(fault.frame(0))
    link.close()
    self.link = nil
  }
}
