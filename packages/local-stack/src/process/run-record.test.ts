import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { isAlive, untilGone } from "./alive.js"
import { identify } from "./identity.js"
import { RunRecord } from "./run-record.js"

let folder: string
let file: string
const children: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "record-"))
  file = path.join(folder, "running.json")
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
  await rm(folder, { recursive: true })
})

async function aProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {
    detached: true,
    stdio: "ignore",
  })
  children.push(child)
  await new Promise((resolve) => child.once("spawn", resolve))
  return child.pid ?? 0
}

describe("a run of the shop", () => {
  it("keeps a second one away with one sentence", async () => {
    const other = await aProcess()
    await writeFile(file, JSON.stringify({ runner: await identify(other), children: [] }))
    await expect(new RunRecord(file).take()).rejects.toThrow(
      `Chợ Phiên is already running here (process ${other}). Stop that one first.`,
    )
  })

  it("ends the servers that a killed run left behind", async () => {
    const leftover = await aProcess()
    const dead = { pid: 2 ** 22 - 1, startedAt: "1" }
    await writeFile(file, JSON.stringify({ runner: dead, children: [await identify(leftover)] }))
    await new RunRecord(file).take()
    expect(await untilGone(leftover, 2_000)).toBe(true)
  })

  it("leaves a stranger alone that was given the same pid later", async () => {
    const stranger = await aProcess()
    const dead = { pid: 2 ** 22 - 1, startedAt: "1" }
    await writeFile(file, JSON.stringify({ runner: dead, children: [{ pid: stranger, startedAt: "1" }] }))
    await new RunRecord(file).take()
    expect(isAlive(stranger)).toBe(true)
  })

  it("starts afresh when the record was cut off half-way", async () => {
    await writeFile(file, '{"runner":{"pid"')
    await new RunRecord(file).take()
    expect(JSON.parse(await readFile(file, "utf8")).runner.pid).toBe(process.pid)
  })

  it("is over when the record is released", async () => {
    const record = new RunRecord(file)
    await record.take()
    expect(await new RunRecord(file).isTaken()).toBe(true)
    await record.release()
    expect(await new RunRecord(file).isTaken()).toBe(false)
  })
})
