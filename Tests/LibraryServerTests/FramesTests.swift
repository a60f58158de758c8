import ServerFrames
import Testing

@Suite struct FramesTests {
  @Test func `a frame comes out as it went in, however it is cut`() {
    let request = ServerRequest.run(
      7, .prepared, "SELECT $1", [.number(-5), .text(nil), .texts(["a", nil]), .bytes([0, 255])])
    var buffer = FrameBuffer()
    for byte in request.frame { buffer.add([byte]) }
    let whole = buffer.next()
    guard let whole, case .run(let statement)? = ServerRequest.taken(whole) else { return fail("no run") }
    #expect(statement.number == 7 && statement.sql == "SELECT $1" && statement.types == [20, 25, 1009, 17])
    #expect(statement.values[0] == [255, 255, 255, 255, 255, 255, 255, 251] && statement.values[1] == nil)
    #expect(buffer.next() == nil)
  }

  @Test func `what is no frame is none`() {
    #expect(ServerRequest.taken([]) == nil)
    #expect(ServerRequest.taken([9]) == nil)
    #expect(ServerRequest.taken([1, 0]) == nil)
    #expect(ServerReply([1, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255]) == nil)
    #expect(ServerReply([2, 1]) == nil)
    var buffer = FrameBuffer()
    buffer.add([255, 255, 255, 255, 0])
    #expect(buffer.isBroken && buffer.next() == nil)
  }

  @Test func `a text with a zero in it loses it, for the server has none`() {
    guard
      case .run(let statement)? = ServerRequest.taken(
        Array(ServerRequest.run(1, .prepared, "", [.text("a\0b")]).frame.dropFirst(4)))
    else { return fail("no run") }
    #expect(statement.values[0] == [97, 98])
  }
}
