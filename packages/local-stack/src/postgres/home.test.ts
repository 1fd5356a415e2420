import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { fallbackFolder, isOpenToOthers } from "./home.js"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "home-"))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true }))

describe("a clone", () => {
  it("below a folder that only its owner may enter is closed to the database's user", async () => {
    const clone = path.join(folder, "private", "cho-phien")
    await mkdir(clone, { recursive: true, mode: 0o755 })
    expect(await isOpenToOthers(clone, folder)).toBe(true)
    await chmod(path.join(folder, "private"), 0o700)
    expect(await isOpenToOthers(clone, folder)).toBe(false)
  })

  it("has a fallback folder of its own", () => {
    expect(fallbackFolder("/root/a")).not.toBe(fallbackFolder("/root/b"))
    expect(fallbackFolder("/root/a")).toBe(fallbackFolder("/root/a"))
  })
})
