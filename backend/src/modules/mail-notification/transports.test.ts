import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { SMTPServer } from "smtp-server"
import { afterEach, describe, expect, it } from "vitest"
import type { Letter } from "./letter"
import { mailboxTransport } from "./mailbox"
import { smtpTransport } from "./smtp"

const aLetter = (changes: Partial<Letter> = {}): Letter => ({
  from: "Chợ Phiên <don-hang@cho-phien.example>",
  to: "ha@example.com",
  subject: "Đơn CP7K2M9QX3 đã đặt",
  text: "Mật ong Bảo Lạc: 135.000 ₫",
  html: "<p>Mật ong Bảo Lạc: 135.000 ₫</p>",
  messageId: "mail_1.1@cho-phien.example",
  ...changes,
})

interface Received {
  to: string[]
  raw: string
}

let close: () => Promise<unknown> = async () => {}
afterEach(() => close())

/** A mail server of this machine that keeps what it accepts and refuses whom it is told to. */
async function aMailServer(refused = "nobody@example.com"): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(address === refused ? Object.assign(new Error("No such mailbox"), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ to, raw: Buffer.concat(chunks).toString("utf8") })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  close = () => new Promise((resolve) => server.close(() => resolve(undefined)))
  const address = server.server.address()
  if (address === null || typeof address === "string") throw new Error("The server has no port")
  return { url: `smtp://127.0.0.1:${address.port}`, received }
}

describe("a mail server", () => {
  it("gets subject, both parts and the Message-ID we chose", async () => {
    const { url, received } = await aMailServer()
    await smtpTransport(url).send(aLetter())
    const [mail] = received
    expect(mail?.to).toEqual(["ha@example.com"])
    expect(mail?.raw).toContain("Message-ID: <mail_1.1@cho-phien.example>")
    expect(mail?.raw).toContain("multipart/alternative")
    expect(mail?.raw).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(mail?.raw).toContain("text/plain; charset=utf-8")
    expect(mail?.raw).toContain("text/html; charset=utf-8")
  })
  it("that refuses the recipient fails the letter", async () => {
    const { url, received } = await aMailServer("ha@example.com")
    await expect(smtpTransport(url).send(aLetter())).rejects.toThrow(/550/)
    expect(received).toEqual([])
  })
  it("that is not there fails the letter", async () => {
    const { url } = await aMailServer()
    await close()
    close = async () => {}
    await expect(smtpTransport(url).send(aLetter())).rejects.toThrow(/ECONNREFUSED/)
  })
})

describe("a mailbox on disk", () => {
  it("holds a letter once, however often it is sent", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "mailbox-"))
    close = () => rm(folder, { recursive: true })
    const mailbox = mailboxTransport(path.join(folder, "inside"))
    await mailbox.send(aLetter())
    await mailbox.send(aLetter())
    const files = await readdir(path.join(folder, "inside"))
    expect(files.sort()).toEqual(["mail_1.1_cho-phien.example.eml", "mail_1.1_cho-phien.example.json"])
    const eml = await readFile(path.join(folder, "inside", files[0] ?? ""), "utf8")
    expect(eml).toContain("To: ha@example.com")
  })
})
