import { mkdtemp, rm, stat } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { readOrDrawSecrets } from "./secrets.js"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "secrets-"))
})
afterEach(() => rm(folder, { recursive: true }))

it("draws the secrets once and keeps them for the owner alone", async () => {
  const first = await readOrDrawSecrets(folder)
  expect(await readOrDrawSecrets(folder)).toEqual(first)
  expect(first.sessionSecret).toHaveLength(64)
  expect((await stat(path.join(folder, "secrets.json"))).mode & 0o077).toBe(0)
})

it("gives every clone its own", async () => {
  const other = await mkdtemp(path.join(os.tmpdir(), "secrets-"))
  expect((await readOrDrawSecrets(other)).jwtSecret).not.toBe((await readOrDrawSecrets(folder)).jwtSecret)
  await rm(other, { recursive: true })
})
