import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { startTestPostgres } from "@cho-phien/local-stack/testing"
import pg from "pg"
import { afterAll, beforeAll, expect, it } from "vitest"
import { catalogueDocuments } from "./catalogue.js"
import { catalogueDefinition } from "./definition.js"

interface Answer {
  hits: { document: { name: string } }[]
  metadata: { count: number }
}
interface Message {
  id?: number
  ready?: true
  filling?: true
  after?: string | null
  left?: number
  written?: number
  result?: unknown
  error?: string
}

/** A server in a process of its own, which answers messages. */
class SearchServer {
  readonly told: Message[] = []
  private asked = 0

  constructor(private readonly child: ChildProcess) {
    child.on("message", (message: Message) => this.told.push(message))
  }

  async until(found: (message: Message) => boolean): Promise<Message> {
    const deadline = Date.now() + 60_000
    for (;;) {
      const message = this.told.find(found)
      if (message) return message
      if (this.child.signalCode || Date.now() > deadline)
        throw new Error(`The server did not say so: ${JSON.stringify(this.told)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  async does(deed: string, more: { q?: string } = {}): Promise<unknown> {
    const id = this.asked++
    this.child.send({ id, deed, ...more })
    const { result, error } = await this.until((message) => message.id === id)
    if (error !== undefined) throw new Error(error)
    return result
  }

  async names(q?: string): Promise<string[]> {
    const { hits, metadata } = (await this.does("ask", q === undefined ? {} : { q })) as Answer
    expect(metadata.count).toBe(hits.length)
    return hits.map(({ document }) => document.name).sort()
  }

  /** Like a machine that loses its power: nothing is said, nothing is tidied up. */
  async dies(): Promise<void> {
    const gone = once(this.child, "exit")
    this.child.kill("SIGKILL")
    const [, signal] = await gone
    expect(signal).toBe("SIGKILL")
  }
}

const { fields, settings } = catalogueDefinition("unused")
const old = catalogueDocuments()
const renamed = old.map((document) => ({ ...document, name: `${String(document.name)} mới` }))
const namesOf = (documents: readonly Record<string, unknown>[]) =>
  documents.map(({ name }) => String(name)).sort()

let clientUrl: string
let tidyUp: () => Promise<void>
const living: ChildProcess[] = []

function startServer(documents: readonly object[], pauseMs: number): SearchServer {
  const child = fork(new URL("./search-server.mjs", import.meta.url), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  child.send({ clientUrl, fields, settings, documents, batch: 10, pauseMs })
  living.push(child)
  return new SearchServer(child)
}

beforeAll(async () => {
  const cluster = await startTestPostgres()
  const name = `killed_rebuild_${process.pid}`
  const admin = new pg.Client({ connectionString: cluster.url("postgres") })
  await admin.connect()
  await admin.query(`create database ${name}`)
  clientUrl = cluster.url(name)
  tidyUp = async () => {
    for (const child of living) child.kill("SIGKILL")
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    await cluster.release()
  }
}, 60_000)
afterAll(() => tidyUp())

it("a server killed in the middle of a rebuild leaves the old index whole, and the next start finishes the new one", {
  timeout: 120_000,
}, async () => {
  const first = startServer(old, 0)
  await first.until(({ ready }) => ready === true)
  await first.does("migrate")
  await first.does("start")
  await isReady(first)
  expect(await first.names()).toEqual(namesOf(old))

  const second = startServer(renamed, 200)
  await second.until(({ ready }) => ready === true)
  second.does("rebuild").catch(() => undefined)
  const whole = new Set<string>()
  const look = async () => whole.add((await first.names()).join("|"))
  for (let far = 10; far <= 40; far += 10) {
    await second.until(({ written }) => written === far)
    await look()
  }
  await second.dies()
  await look()
  expect([...whole]).toEqual([namesOf(old).join("|")])

  const third = startServer(renamed, 20)
  await third.until(({ ready }) => ready === true)
  await third.does("start")
  const taken = await third.until(({ filling }) => filling === true)
  expect(taken.after).not.toBeNull()
  expect(taken.left).toBeLessThan(renamed.length)
  const seen = new Set<string>()
  while (!seen.has(namesOf(renamed).join("|"))) seen.add((await third.names()).join("|"))
  expect(
    [...seen].every((all) => [old, renamed].some((documents) => namesOf(documents).join("|") === all)),
  ).toBe(true)
  expect((await third.names("hạt dẻ")).every((name) => name.endsWith("mới"))).toBe(true)
})

async function isReady(server: SearchServer): Promise<void> {
  for (;;) {
    const [index] = (await server.does("status")) as { status: string }[]
    if (index?.status === "ready") return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
