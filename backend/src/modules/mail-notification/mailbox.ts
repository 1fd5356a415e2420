import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { createTransport } from "nodemailer"
import type { Letter, Transport } from "./letter"

/** The same letter as the page of the mailbox reads it, beside its `.eml`. */
export interface KeptLetter extends Letter {
  writtenAt: string
}

/**
 * A mailbox on disk for a shop without a mail server: each letter as an `.eml` that every mail program opens. Named
 * by its Message-ID, so that a letter sent twice lies there once; written aside and moved in, so never half.
 */
export function mailboxTransport(folder: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" })
  return {
    async send({ messageId, ...letter }: Letter) {
      const { message } = await composer.sendMail({ ...letter, messageId: `<${messageId}>` })
      if (!Buffer.isBuffer(message)) throw new TypeError("The composed letter is not a buffer")
      await mkdir(folder, { recursive: true })
      const name = path.join(folder, fileNameOf(messageId))
      const kept: KeptLetter = { ...letter, messageId, writtenAt: new Date().toISOString() }
      await writeWhole(`${name}.eml`, message)
      await writeWhole(`${name}.json`, JSON.stringify(kept))
    },
  }
}

async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  await writeFile(`${file}.part`, content)
  await rename(`${file}.part`, file)
}

const fileNameOf = (messageId: string): string => messageId.replace(/[^\w.-]/g, "_")
