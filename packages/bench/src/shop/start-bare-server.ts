import { fork } from "node:child_process"
import { once } from "node:events"
import { type Answer, mustAsk } from "../http/ask.js"
import type { Recorded } from "./bare-server.js"

/** Headers that Node adds to every answer by itself. */
const addedByNode = ["date", "connection", "keep-alive", "transfer-encoding"]

/** Asks `origin` for every path, then starts a bare Node server that sends the very same answers. */
export async function startBareServer(
  origin: string,
  paths: readonly string[],
  headers: Record<string, string>,
): Promise<{ origin: string; stop(): void }> {
  const recorded: Recorded[] = []
  for (const path of paths) recorded.push(recordedAnswer(path, await mustAsk(origin + path, headers)))
  const child = fork(new URL("./bare-server.ts", import.meta.url), { execArgv: ["--import", "tsx"] })
  child.send(recorded)
  const port = await Promise.race([
    once(child, "message").then(([said]) => Number(said)),
    once(child, "exit").then(() => Promise.reject(new Error("The bare server did not start"))),
  ])
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

function recordedAnswer(path: string, { rawHeaders, body }: Answer): Recorded {
  const headers = rawHeaders.filter((_, place) => {
    const name = rawHeaders[place - (place % 2)] ?? ""
    return !addedByNode.includes(name.toLowerCase())
  })
  return { path, headers, body: body.toString("base64") }
}
