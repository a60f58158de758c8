import Testing

@testable import Documents

struct TemporaryFolderTests {
  @Test func `temporary folders are made where the environment says, if its name can be told to others`() {
    #expect(TemporaryFolder.place("/var/tmp") == "/var/tmp" && TemporaryFolder.place("/tmp/临时 1%") == "/tmp/临时 1%")
    let named = Array("/tmp/".utf8CString.dropLast()) + [CChar(bitPattern: 0xCE), CChar(bitPattern: 0xDE), 0]
    #expect(TemporaryFolder.place(named) == "/tmp")
    #expect(TemporaryFolder.place(nil) == "/tmp" && TemporaryFolder.place("") == "/tmp")
    #expect(TemporaryFolder.place("tmp") == "/tmp")
  }

  @Test func `a path as a URL has no byte that means something else in one`() {
    #expect(TemporaryFolder.url("/tmp/mingzhang-Ab9_x.1") == "file:///tmp/mingzhang-Ab9_x.1")
    #expect(TemporaryFolder.url("/a b/100%#?/甲") == "file:///a%20b/100%25%23%3f/%e7%94%b2")
  }
}
