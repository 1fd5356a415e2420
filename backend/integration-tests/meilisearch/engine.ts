import { connect, createServer, type Socket } from "node:net"
import { startStrictMeilisearch } from "@cho-phien/search-testing"

export interface Engine {
  /** Nobody reaches the engine until it comes back; what it holds stays. */
  leave(): void
  comeBack(): void
  stop(): Promise<void>
}

/** The strict Meilisearch of the tests at the address the shop is configured with, behind a door that can be shut. */
export async function startEngine(): Promise<Engine> {
  const server = await startStrictMeilisearch()
  process.env.MEILISEARCH_KEY = server.apiKey
  const inside = new URL(server.host)
  const visitors = new Set<Socket>()
  let away = false
  const door = createServer((visitor) => {
    if (away) return visitor.destroy()
    const line = connect(Number(inside.port), inside.hostname)
    visitors.add(visitor)
    visitor.on("close", () => {
      visitors.delete(visitor)
      line.destroy()
    })
    line.on("close", () => visitor.destroy())
    for (const end of [visitor, line]) end.on("error", () => undefined)
    visitor.pipe(line).pipe(visitor)
  })
  const outside = new URL(process.env.MEILISEARCH_URL ?? "")
  await new Promise<void>((resolve) => door.listen(Number(outside.port), outside.hostname, resolve))
  const turnOut = () => {
    for (const visitor of visitors) visitor.destroy()
  }
  return {
    leave: () => {
      away = true
      turnOut()
    },
    comeBack: () => {
      away = false
    },
    stop: async () => {
      turnOut()
      await new Promise((resolve) => door.close(resolve))
      await server.stop()
    },
  }
}
