import { SMTPServer } from "smtp-server"

/** What a mail server of this machine accepted: to whom, and the message as it came. */
export interface AcceptedMail {
  to: string
  raw: string
}

/** Answers at the address of the configuration until it is closed; keeps what it accepts. */
export async function openMailServer(): Promise<{ accepted: AcceptedMail[]; close(): Promise<void> }> {
  const accepted: AcceptedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8")
        for (const { address } of session.envelope.rcptTo) accepted.push({ to: address, raw })
        done()
      })
    },
  })
  const port = Number(new URL(process.env.SMTP_URL ?? "").port)
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return { accepted, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
