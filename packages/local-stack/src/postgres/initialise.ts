import { execFile } from "node:child_process"
import { access, mkdtemp, rm, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { credentials } from "./connection.js"
import { initdbFlags } from "./flags.js"
import { ownedFolder, type PostgresHome } from "./home.js"

const run = promisify(execFile)

/** Written by us when initdb has come to its end: a folder without it is a half-made cluster. */
const finished = "cho-phien-initialised"

/** Makes the cluster unless it is there. A folder left by an interrupted initdb is cleared first. */
export async function initialiseOnce(home: PostgresHome, throwaway: boolean): Promise<void> {
  if (await exists(path.join(home.data, finished))) return
  await rm(home.data, { recursive: true, force: true })
  const secrets = await mkdtemp(path.join(os.tmpdir(), "cho-phien-"))
  const passwordFile = path.join(secrets, "password")
  await writeFile(passwordFile, `${credentials.password}\n`)
  await ownedFolder(home.data, home.user)
  await ownedFolder(secrets, home.user)
  try {
    await run(
      home.binaries.initdb,
      [
        `--pgdata=${home.data}`,
        `--username=${credentials.user}`,
        "--auth=scram-sha-256",
        `--pwfile=${passwordFile}`,
        ...initdbFlags(throwaway),
      ],
      { ...home.user, env: { ...process.env, LC_ALL: "C" } },
    )
    await writeFile(path.join(home.data, finished), "")
  } finally {
    await rm(secrets, { recursive: true, force: true })
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
