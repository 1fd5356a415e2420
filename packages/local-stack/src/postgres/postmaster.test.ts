import { mkdtemp, rm, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { isPostgres, livePostmaster, parsePostmaster, stopPostmaster } from "./postmaster.js"

/** As Postgres writes it: pid, data folder, start, port, socket folder, address, shared memory, state. */
const pidFile = (pid: number) => `${pid}\n/data\n1764055000\n54329\n\n127.0.0.1\n  1 2\nready   \n`

let data: string
beforeEach(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), "postmaster-"))
})
afterEach(() => rm(data, { recursive: true }))

describe("a running Postgres", () => {
  it("is found by the pid and port it wrote down", async () => {
    await writeFile(path.join(data, "postmaster.pid"), pidFile(process.pid))
    expect(await livePostmaster(data)).toEqual({ pid: process.pid, port: 54329 })
  })

  it("is not believed in when the pid is dead", async () => {
    await writeFile(path.join(data, "postmaster.pid"), pidFile(2 ** 22 - 1))
    expect(await livePostmaster(data)).toBeUndefined()
  })

  it("is told from a stranger with the same pid, which is never stopped", async () => {
    expect(await isPostgres(process.pid)).toBe(false)
    await stopPostmaster(process.pid)
    expect(await livePostmaster(data)).toBeUndefined()
  })

  it("is not there without the file, or with a file cut off", async () => {
    expect(await livePostmaster(data)).toBeUndefined()
    expect(parsePostmaster("123\n/data\n")).toBeUndefined()
    expect(parsePostmaster("")).toBeUndefined()
  })
})
