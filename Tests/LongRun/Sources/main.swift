import Glibc

// long-run KIND FROM TO [FOLDER]: tries one number after the other, and prints each before it is tried; the script beside it
// goes on behind one that ends the process or takes too long.

let words = CommandLine.arguments
guard words.count > 3, let kind = Trial.Kind(rawValue: words[1]), let from = UInt64(words[2]), let to = UInt64(words[3])
else {
  print("long-run \(Trial.Kind.allCases.map(\.rawValue).joined(separator: "|")) FROM TO [FOLDER]")
  exit(2)
}
var trial = try Trial(kind, folder: words.count > 4 ? words[4] : "/tmp")
for seed in from..<to {
  print(seed)
  fflush(nil)
  try trial.run(seed: seed)
}
print("end")
