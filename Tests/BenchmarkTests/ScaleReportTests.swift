import Glibc
import Library
import SyntheticLibrary
import Testing

@testable import mingzhang_benchmark

@Suite struct ScaleReportTests {
  private func subject(_ size: Int, paint: Double) -> ScaleSubject {
    var subject = ScaleSubject(home: .file, disclosures: size, library: "x", program: "y")
    subject.figures = [Figure(name: "first paint", unit: "ms", value: paint)]
    return subject
  }

  @Test func `goals compare the largest library with the smallest, with C and with ncdu`() {
    let goals = Goal.goals(subject(10_000, paint: 6), beside: subject(10, paint: 4), yardstick: 4, ncdu: 120)
    #expect(goals.map(\.value) == [1.5, 1.5, 20])
    #expect(goals.map(\.isMet) == [false, true, false])
  }

  @Test func `a goal that nothing was measured for is not there`() {
    #expect(Goal.goals(subject(10, paint: 6), beside: subject(10, paint: 4), yardstick: nil, ncdu: nil).count == 1)
  }

  @Test func `the table has a column for each library and a dash for what is missing`() {
    let text = ScaleTable(subjects: [subject(10, paint: 4)], yardstick: [Figure(name: "other", unit: "", value: 1)])
      .text
    #expect(text == "|  | bare C | file 10 |\n|---|--:|--:|\n| first paint (ms) | – | 4.00 |")
  }

  @Test func `a curve through powers of ten stands on the lines of its picture`() {
    let curve = ScalePicture.Curve(
      name: "first", colour: "#000", isDashed: false, points: [(size: 10, value: 1), (size: 1000, value: 10)])
    let svg = ScalePicture(title: "t", curves: [curve]).svg
    #expect(svg.contains("M64 372L510 48\""), "\(svg)")
    #expect(svg.contains("prefers-color-scheme: dark"))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func `memory is read of a process that runs, and of none that does not`() throws {
    #expect(try #require(MemoryReading.peak(of: getpid())) > 1)
    #expect(MemoryReading.peak(of: -1) == nil)
  }
}
