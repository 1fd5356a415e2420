import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { Sentence } from "../sentence.js"

const run = promisify(execFile)

/** The ids a child process is given; empty when we already are an ordinary user. */
export interface SystemUser {
  uid?: number
  gid?: number
}

/**
 * Postgres refuses to run as root. As root it runs as the user `postgres` where the machine has one, else as
 * `nobody`: no account is created on anyone's machine.
 */
export async function postgresSystemUser(): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ["postgres", "nobody"]) {
    const user = await idsOf(name)
    if (user) return user
  }
  throw new Sentence(
    "Postgres cannot run as root and this machine has no user `postgres` or `nobody`; start as an ordinary user.",
  )
}

async function idsOf(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}
