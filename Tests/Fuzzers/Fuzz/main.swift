import CFuzzer
import Glibc

// fuzz WHAT [libFuzzer's words]…: tries one reader with whatever leads to new places in it.

guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [-max_total_time=SECONDS] [CORPUS]")
  exit(2)
}
FuzzTarget.chosen = target
var words = CommandLine.arguments.enumerated().filter { $0.offset != 1 }.map { strdup($0.element) }
words.append(nil)
var count = Int32(words.count - 1)
words.withUnsafeMutableBufferPointer { buffer in
  var first = buffer.baseAddress
  _ = LLVMFuzzerRunDriver(&count, &first) { data, size in
    FuzzTarget.chosen.read(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}
