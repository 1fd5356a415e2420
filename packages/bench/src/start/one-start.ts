import { setTimeout as pause } from "node:timers/promises"
import { Sentence, type Service, startService, stopService, untilHealthy } from "@cho-phien/local-stack"
import { anyFreePort } from "@cho-phien/local-stack/testing"
import { ask } from "../http/ask.js"

/** A command that opens a shop, and where its output goes. */
export interface StartCommand {
  program: string
  args: string[]
  folder: string
  env: Record<string, string>
  log: string
}

/** Longest wait: a first start on a slow machine builds for minutes. */
const PATIENCE_MS = 30 * 60_000

/** Starts a shop, waits until its list page comes, closes it; returns the seconds from the command to the page. */
export async function secondsToOpen(command: StartCommand): Promise<number> {
  const port = await anyFreePort()
  const began = performance.now()
  const service = startService({
    name: "start",
    program: command.program,
    args: command.args,
    cwd: command.folder,
    env: { ...command.env, ...(await freePorts()), STOREFRONT_PORT: String(port) },
    output: { file: command.log },
  })
  try {
    await untilHealthy(service, `http://127.0.0.1:${port}/healthz`, PATIENCE_MS)
    await untilListed(service, `http://127.0.0.1:${port}/san-pham`)
    return (performance.now() - began) / 1000
  } finally {
    await stopService(service)
  }
}

async function freePorts(): Promise<Record<string, string>> {
  return { BACKEND_PORT: String(await anyFreePort()), PGPORT: String(await anyFreePort()) }
}

/** The storefront answers before the backend does; the shop is open when it shows goods. */
async function untilListed(service: Service, url: string): Promise<void> {
  let ended: string | undefined
  void service.ended.then(({ reason }) => {
    ended = reason
  })
  for (;;) {
    if (ended !== undefined) throw new Sentence(`The shop did not open: ${ended}`)
    const status = await ask(url).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return
    await pause(50)
  }
}
