import path from "node:path"
import { live } from "../process/lifetime.js"
import { untilHealthy } from "../process/until-healthy.js"
import { buildBackend, buildStorefront } from "../shop/build.js"
import { sayAddresses, serve } from "../shop/serve.js"
import { backendServer, storefrontServer } from "../shop/servers.js"
import { openDatabase, openShop, type Shop, shopLogs, storefrontEnv } from "../shop/shop.js"
import { step } from "../terminal/step.js"

const builtOrNot = (built: boolean) => (built ? "built" : "nothing changed")

/** `pnpm start`: from a fresh clone, or from the last state, to a shop that answers. */
await live(async (life) => {
  const shop = await openShop(life)
  await Promise.all([openDatabase(shop), build(shop)])
  const inFile = (name: string) => ({ file: path.join(shopLogs, `${name}.log`) })
  const backend = await serve(life, shop, backendServer(shop.backendEnv, inFile("backend")))
  const storefront = await serve(
    life,
    shop,
    storefrontServer(await storefrontEnv(shop), inFile("storefront")),
  )
  await step("servers", () =>
    Promise.all([
      untilHealthy(backend, `http://127.0.0.1:${shop.ports.backend}/health`),
      untilHealthy(storefront, `http://127.0.0.1:${shop.ports.storefront}/healthz`),
    ]),
  )
  sayAddresses(shop)
  return "stay"
})

/** One after the other: the admin's build alone keeps two cores busy. */
async function build({ backendEnv }: Shop): Promise<void> {
  await step("storefront", buildStorefront, builtOrNot)
  await step("backend and admin", () => buildBackend(backendEnv), builtOrNot)
}
