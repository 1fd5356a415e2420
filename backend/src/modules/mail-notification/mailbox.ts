import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { createTransport } from "nodemailer"
import type { Letter, Transport } from "./letter"

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
      const file = path.join(folder, `${fileNameOf(messageId)}.eml`)
      await writeFile(`${file}.part`, message)
      await rename(`${file}.part`, file)
    },
  }
}

const fileNameOf = (messageId: string): string => messageId.replace(/[^\w.-]/g, "_")
