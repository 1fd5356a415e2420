import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"
import { MailboxLetter } from "@cho-phien/contract"

const NEWEST = 100
const ENDING = ".json"

/** The newest letters of the mailbox on disk; a file that is no letter of ours is passed over. */
export async function readMailbox(folder: string): Promise<MailboxLetter[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(ENDING))
  const dated = await Promise.all(
    files.map(async (file) => ({ file, at: (await stat(path.join(folder, file))).mtimeMs })),
  )
  const newest = dated.sort((a, b) => b.at - a.at).slice(0, NEWEST)
  const letters = await Promise.all(newest.map(({ file }) => readLetter(folder, file)))
  return letters.flatMap((letter) => letter ?? [])
}

async function readLetter(folder: string, file: string): Promise<MailboxLetter | null> {
  const text = await readFile(path.join(folder, file), "utf8")
  try {
    const kept: unknown = JSON.parse(text)
    return MailboxLetter.parse({ ...(kept as object), name: file.slice(0, -ENDING.length) })
  } catch {
    return null
  }
}
