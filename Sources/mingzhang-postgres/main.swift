import Glibc

// `mingzhang-postgres`: speaks to a PostgreSQL server for mingzhang, which links no library for it. What it is asked comes
// on standard input, what it answers goes to standard output, frame by frame (module ServerFrames). It ends with its input.

signal(SIGPIPE, SIG_IGN)
// Nothing that was open where it was started is its own: whoever waits for the end of a pipe would wait for it, too.
for handle in 3..<Int32(1024) { close(handle) }
if isatty(0) == 1 {
  let text = "mingzhang-postgres: started by mingzhang, which opens postgresql:// libraries with it\n"
  _ = text.withCString { write(2, $0, strlen($0)) }
  exit(2)
}
let messenger = Messenger()
messenger.run()
