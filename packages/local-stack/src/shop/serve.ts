import type { Lifetime } from "../process/lifetime.js"
import { type Service, type ServiceCommand, startService } from "../process/service.js"
import { say } from "../terminal/step.js"
import type { Shop } from "./shop.js"

/** Starts a server of the shop; when it ends by itself, everything ends. */
export async function serve(life: Lifetime, { record }: Shop, command: ServiceCommand): Promise<Service> {
  const service = startService(command)
  await record.note(service.pid)
  void service.ended.then(({ reason }) => {
    if (life.isEnding) return
    say(`\nThe ${service.name} stopped: ${reason}\nStopping the rest.`)
    void life.end(1)
  })
  return service
}

/** The addresses a person needs, printed when all of them answer. */
export function sayAddresses({ ports, secrets }: Shop): void {
  const shop = `http://localhost:${ports.storefront}`
  const backend = `http://localhost:${ports.backend}`
  say(`
  Chợ Phiên is open.

  Shop      ${shop}          English: ${shop}/en
  Admin     ${backend}/app      admin@cho-phien.example · ${secrets.adminPassword}
  Mailbox   ${backend}/app/hop-thu      letters are kept here, none leaves this machine
  Medusa    ${backend}
  Health    ${shop}/healthz · ${backend}/health

  Ctrl-C closes it.
`)
}
