import Testing

@testable import Session

/// How long a key is waited for before other work is done.
struct ScheduleTests {
  @Test(
    arguments: [
      // What is searched is gathered at once; screens are made after the terminal had a millisecond.
      (Schedule(preparing: true, hasShown: true), true, false, false, 0),
      (Schedule(preparing: true, hasShown: true), false, true, true, 1),
      (Schedule(preparing: true), false, true, true, 0), (Schedule(), false, true, true, 100),
      (Schedule(), false, false, true, 20), (Schedule(), false, false, false, nil),
    ] as [(Schedule, Bool, Bool, Bool, Int?)])
  func `it depends on what there is to do`(
    schedule: Schedule, isGathering: Bool, isImporting: Bool, isChecking: Bool, patience: Int?
  ) {
    #expect(
      schedule.patience(isGathering: isGathering, isImporting: isImporting, isChecking: isChecking) == patience)
  }
}
