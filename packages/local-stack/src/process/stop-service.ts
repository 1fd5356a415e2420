import { untilGone } from "./alive.js"
import type { Service } from "./service.js"
import { signalGroup } from "./tracked.js"

/** Asks a server to stop and waits; one that does not listen is killed after ten seconds. */
export async function stopService(service: Service): Promise<void> {
  signalGroup(service.pid, "SIGTERM")
  const isGone = await Promise.race([service.ended.then(() => true), untilGone(service.pid, 10_000)])
  if (!isGone) signalGroup(service.pid, "SIGKILL")
  await service.ended
}
