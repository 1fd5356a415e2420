import { randomBytes } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { stateFolder } from "../paths.js"

/** What signs logins and cookies of the embedded profile, and the password of the demonstration admin. */
export interface Secrets {
  jwtSecret: string
  cookieSecret: string
  sessionSecret: string
  adminPassword: string
}

/** Reads the secrets of this clone, or draws them once. Only the owner may read the file. */
export async function readOrDrawSecrets(folder = stateFolder("start")): Promise<Secrets> {
  const file = path.join(folder, "secrets.json")
  const text = await readFile(file, "utf8").catch(() => undefined)
  if (text !== undefined) return JSON.parse(text) as Secrets
  const secrets = draw()
  await mkdir(folder, { recursive: true })
  const part = `${file}.${process.pid}`
  await writeFile(part, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await rename(part, file)
  return secrets
}

function draw(): Secrets {
  const secret = () => randomBytes(32).toString("hex")
  return {
    jwtSecret: secret(),
    cookieSecret: secret(),
    sessionSecret: secret(),
    adminPassword: `cho-phien-${randomBytes(4).toString("hex")}`,
  }
}
