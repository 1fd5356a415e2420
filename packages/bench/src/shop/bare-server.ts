import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** An answer to give, as it was recorded: bytes in base64, names and values of headers in turn. */
export interface Recorded {
  path: string
  headers: string[]
  body: string
}

/*
 * The least a Node server can do: find the recorded answer by its address and send it. A process of its own, so that
 * it is measured under the same conditions as the shop. It is told its answers, says its port, and ends when its
 * parent is gone.
 */
process.once("message", (recorded: Recorded[]) => {
  const answers = new Map(
    recorded.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, "base64") }]),
  )
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "")
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  })
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port))
})
process.once("disconnect", () => process.exit(0))
