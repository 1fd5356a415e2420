import { createHash } from "node:crypto"
import { chown, cp, mkdir, rename, rm, stat } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { type Profile, repoRoot, stateFolder } from "../paths.js"
import { type Binaries, binariesIn, installedBinaries } from "./binaries.js"
import { postgresSystemUser, type SystemUser } from "./system-user.js"

/** Everything needed to run one cluster: its folder, its programs and the user it runs as. */
export interface PostgresHome {
  data: string
  binaries: Binaries
  user: SystemUser
  /** Set when the repository cannot be reached by the Postgres user: where the data lies instead. */
  movedTo?: string
}

/**
 * The home of a profile's cluster. Normally it lies in the repository. When root has cloned below a folder that
 * only root may enter (`/root` is 0700), the Postgres user can reach neither data nor programs, so both go to a
 * folder of their own under /var/tmp.
 */
export async function postgresHome(profile: Profile): Promise<PostgresHome> {
  const user = await postgresSystemUser()
  const installed = await installedBinaries()
  const inside = path.join(stateFolder(profile), "postgres")
  const reachable = user.uid === undefined || (await isOpenToOthers(repoRoot))
  if (reachable) {
    return { data: await ownedFolder(inside, user), binaries: installed, user }
  }
  const outside = fallbackFolder()
  await mkdir(outside, { recursive: true, mode: 0o755 })
  const binaries = await copyOf(installed, path.join(outside, "native"))
  const data = await ownedFolder(path.join(outside, path.basename(stateFolder(profile))), user)
  return { data, binaries, user, movedTo: data }
}

/** Where data goes when the repository is closed to the Postgres user; one folder for each clone. */
export function fallbackFolder(root = repoRoot): string {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 10)
  const base = os.platform() === "linux" ? "/var/tmp" : os.tmpdir()
  return path.join(base, `cho-phien-${name}`)
}

/** Whether every folder from `top` (the root of the disk) down may be walked by any user. */
export async function isOpenToOthers(folder: string, top = path.parse(folder).root): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode } = await stat(at)
    if ((mode & 0o001) === 0) return false
    if (at === path.resolve(top) || at === path.dirname(at)) return true
  }
}

/** A folder that only the Postgres user may enter. */
export async function ownedFolder(folder: string, user: SystemUser): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid)
  return folder
}

/** Copies beside and renames, so that an interrupted copy is never taken for a whole one. */
async function copyOf(installed: Binaries, target: string): Promise<Binaries> {
  const version = path.basename(path.resolve(installed.root, "../../../.."))
  const whole = `${target}-${version}`
  const isThere = await stat(whole).then(
    () => true,
    () => false,
  )
  if (isThere) return binariesIn(whole)
  const part = `${whole}.part`
  await rm(part, { recursive: true, force: true })
  await cp(installed.root, part, { recursive: true, verbatimSymlinks: true })
  await rename(part, whole)
  return binariesIn(whole)
}
