import { createHash } from "node:crypto"
import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"

/** Folders that are made by tools, and tests: neither changes what is built. */
const made = new Set(["node_modules", "dist", "build", ".medusa", ".turbo", "integration-tests"])
const isTest = (name: string) => /\.(test|spec)\.tsx?$/.test(name)

/**
 * One hash over the names and contents of files and whole folders, in a stable order. Missing paths count as
 * missing, so that creating one changes the hash.
 */
export async function treeHash(paths: string[], extra = ""): Promise<string> {
  const hash = createHash("sha256").update(extra)
  for (const start of paths) {
    for (const file of await filesUnder(start)) {
      hash.update(`\0${path.relative(start, file)}\0`).update(await readFile(file))
    }
    hash.update(`\0end of ${path.basename(start)}`)
  }
  return hash.digest("hex")
}

async function filesUnder(start: string): Promise<string[]> {
  const found = await stat(start).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [start]
  const entries = await readdir(start, { withFileTypes: true })
  const kept = entries.filter((entry) => !made.has(entry.name) && !isTest(entry.name))
  kept.sort((a, b) => (a.name < b.name ? -1 : 1))
  const files = await Promise.all(kept.map((entry) => filesUnder(path.join(start, entry.name))))
  return files.flat()
}
