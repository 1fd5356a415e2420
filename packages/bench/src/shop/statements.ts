import { createServer, connect as dial, type Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import { anyFreePort, startBackend } from "@cho-phien/local-stack/testing"
import { mustAsk } from "../http/ask.js"
import { median } from "../report/arithmetic.js"
import type { BenchShop } from "./bench-shop.js"
import { MessageCounter } from "./message-counter.js"

/** As many as there are lists: a cache that may know them knows all of them before the count begins. */
const REQUESTS = 12

/** Statements on their way to Postgres so far. */
interface Wire {
  databaseUrl: string
  statements(): number
  close(): void
}

/**
 * How many statements one request of each kind sends to Postgres, as the median of some requests one after the other. A
 * second backend is started for it, so that counting costs the measured one nothing.
 */
export async function countStatements<Kind extends string>(
  shop: BenchShop,
  kinds: Record<Kind, () => string>,
): Promise<Record<Kind, number>> {
  const wire = await tapped(shop.databaseUrl)
  const backend = await startBackend({ databaseUrl: wire.databaseUrl, port: await anyFreePort() })
  try {
    const counts = {} as Record<Kind, number>
    for (const kind of Object.keys(kinds) as Kind[]) {
      const next = kinds[kind]
      for (let request = 0; request < REQUESTS; request++)
        await mustAsk(backend.url + next(), shop.storeHeaders)
      const seen: number[] = []
      for (let request = 0; request < REQUESTS; request++) {
        const before = wire.statements()
        await mustAsk(backend.url + next(), shop.storeHeaders)
        seen.push(wire.statements() - before)
        await pause(20)
      }
      counts[kind] = median(seen)
    }
    return counts
  } finally {
    await backend.stop()
    wire.close()
  }
}

/** A door in front of the database that hands everything on and counts the statements that go in. */
async function tapped(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const counters: MessageCounter[] = []
  const server = createServer((client) => {
    const counter = new MessageCounter()
    counters.push(counter)
    const database = dial(Number(target.port), target.hostname)
    client.on("data", (chunk: Buffer) => counter.read(chunk))
    joined(client, database)
  })
  const port = await anyFreePort()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const door = new URL(databaseUrl)
  door.port = String(port)
  return {
    databaseUrl: door.href,
    statements: () => counters.reduce((sum, counter) => sum + counter.statements, 0),
    close: () => server.close(),
  }
}

function joined(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  // When either end is gone the other has nobody to talk to.
  one.on("error", () => other.destroy()).on("close", () => other.destroy())
  other.on("error", () => one.destroy()).on("close", () => one.destroy())
}
