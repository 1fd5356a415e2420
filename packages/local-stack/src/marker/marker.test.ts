import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { Marker, onceFor } from "./marker.js"
import { treeHash } from "./tree-hash.js"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "marker-"))
})
afterEach(() => rm(folder, { recursive: true }))

describe("a step with a marker", () => {
  const nothing = async () => undefined

  it("runs once for the same inputs and again for others", async () => {
    const marker = new Marker(path.join(folder, "state", "built"))
    expect(await onceFor(marker, "a", nothing)).toBe(true)
    expect(await onceFor(marker, "a", nothing)).toBe(false)
    expect(await onceFor(marker, "b", nothing)).toBe(true)
  })

  it("runs again after it failed, even for inputs it was once finished for", async () => {
    const marker = new Marker(path.join(folder, "built"))
    await onceFor(marker, "a", nothing)
    await expect(onceFor(marker, "b", () => Promise.reject(new Error("killed")))).rejects.toThrow("killed")
    expect(await onceFor(marker, "a", nothing)).toBe(true)
  })
})

describe("the hash of a tree", () => {
  async function write(name: string, text: string): Promise<void> {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }

  it("stays when nothing changes and does not depend on the order of writing", async () => {
    await write("b.ts", "2")
    await write("a.ts", "1")
    const first = await treeHash([folder])
    await rm(path.join(folder, "a.ts"))
    await write("a.ts", "1")
    expect(await treeHash([folder])).toBe(first)
  })

  it("changes with a content, a name and a new file", async () => {
    await write("a.ts", "1")
    const hashes = [await treeHash([folder])]
    await write("a.ts", "2")
    hashes.push(await treeHash([folder]))
    await write("sub/b.ts", "")
    hashes.push(await treeHash([folder]))
    await rm(path.join(folder, "sub"), { recursive: true })
    await write("sub/c.ts", "")
    hashes.push(await treeHash([folder]))
    expect(new Set(hashes).size).toBe(4)
  })

  it("does not change with tests and with what tools made", async () => {
    await write("a.ts", "1")
    const before = await treeHash([folder])
    await write("a.test.ts", "it()")
    await write("dist/a.js", "1")
    await write("node_modules/x/index.js", "1")
    expect(await treeHash([folder])).toBe(before)
  })

  it("counts a missing path, so that creating it changes the hash", async () => {
    const later = path.join(folder, "later.ts")
    const before = await treeHash([later])
    await write("later.ts", "")
    expect(await treeHash([later])).not.toBe(before)
  })
})
