import { describe, expect, it } from "vitest"
import { MessageCounter } from "./message-counter.js"

function message(type: string, body: string | Buffer): Buffer {
  const content = Buffer.from(body)
  const length = Buffer.alloc(4)
  length.writeInt32BE(content.length + 4)
  return Buffer.concat([Buffer.from(type), length, content])
}

const startup = message("", Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from("user\0postgres\0\0")]))
const wishForTls = message("", Buffer.from([4, 210, 22, 47]))

function statementsIn(...chunks: Buffer[]): number {
  const counter = new MessageCounter()
  for (const chunk of chunks) counter.read(chunk)
  return counter.statements
}

describe("statements on the wire", () => {
  it("are simple queries and executions; preparing, binding and syncing are none", () => {
    const prepared = ["P", "B", "D", "E", "S"].map((type) => message(type, "\0"))
    expect(statementsIn(startup, message("Q", "select 1\0"), ...prepared)).toBe(2)
  })

  it("are counted whatever way the bytes are cut", () => {
    const bytes = Buffer.concat([startup, message("Q", "select 'Q'\0"), message("E", "\0\0\0\0\0")])
    expect(statementsIn(...[...bytes].map((byte) => Buffer.from([byte])))).toBe(2)
  })

  it("are not mistaken for a password or the wish for TLS", () => {
    expect(statementsIn(wishForTls, startup, message("p", "EEQQ\0"))).toBe(0)
  })
})
