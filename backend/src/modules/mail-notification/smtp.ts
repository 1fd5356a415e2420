import { createTransport } from "nodemailer"
import type { Letter, Transport } from "./letter"

const SECONDS = 1000

/** Hands letters to a mail server: `smtps://user:password@host` or `smtp://host:587` (STARTTLS where offered). */
export function smtpTransport(url: string): Transport {
  const server = createTransport({
    url,
    connectionTimeout: 15 * SECONDS,
    greetingTimeout: 15 * SECONDS,
    socketTimeout: 60 * SECONDS,
  })
  return {
    async send({ messageId, ...letter }: Letter) {
      // One recipient a letter: a mail server that refuses it answers with an error, never half.
      await server.sendMail({
        ...letter,
        messageId: `<${messageId}>`,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
  }
}
