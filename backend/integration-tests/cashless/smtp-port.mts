import { anyFreePort } from "@cho-phien/local-stack/testing"

/** Letters of the run leave for a mail server at this port; it answers only while a spec runs one there. */
export default async function setup(): Promise<void> {
  process.env.SMTP_URL = `smtp://127.0.0.1:${await anyFreePort()}`
  process.env.MAIL_FROM = "Chợ Phiên <don-hang@localhost>"
}
