import net from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { anyFreePort, isPortFree, requireFreePort } from "./free-port.js"

const open: net.Server[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done)))))

async function listenOn(host: string): Promise<number> {
  const port = await anyFreePort()
  const server = net.createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return port
}

describe("a port", () => {
  it("that somebody listens on is not free, whichever address they chose", async () => {
    expect(await isPortFree(await listenOn("127.0.0.1"))).toBe(false)
    expect(await isPortFree(await listenOn("0.0.0.0"))).toBe(false)
  })

  it("that nobody uses is free", async () => {
    expect(await isPortFree(await anyFreePort())).toBe(true)
  })

  it("that is taken gives one sentence naming the port and the setting", async () => {
    const port = await listenOn("127.0.0.1")
    await expect(requireFreePort(port, "STOREFRONT_PORT")).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or set STOREFRONT_PORT to a free port.`,
    )
  })
})
