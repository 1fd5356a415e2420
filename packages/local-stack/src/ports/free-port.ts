import net from "node:net"
import { Sentence } from "../sentence.js"

/** Whether nobody listens on this port of 127.0.0.1 or of all addresses. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "0.0.0.0"))
}

/** Throws one sentence that names the setting when the port is taken. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  if (await isPortFree(port)) return
  throw new Sentence(`Port ${port} is taken. Stop what uses it, or set ${variable} to a free port.`)
}

/** A port that nobody listens on at this moment, chosen by the operating system. */
export async function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}
