import { live } from "../process/lifetime.js"
import { untilHealthy } from "../process/until-healthy.js"
import { sayAddresses, serve } from "../shop/serve.js"
import { watcher } from "../shop/servers.js"
import { openDatabase, openShop, storefrontEnv } from "../shop/shop.js"

/** `pnpm dev`: the same data, served from source; a changed file shows at once. */
await live(async (life) => {
  const shop = await openShop(life)
  await openDatabase(shop)
  const backend = await serve(life, shop, watcher("backend", shop.backendEnv))
  const storefront = await serve(life, shop, watcher("storefront", await storefrontEnv(shop)))
  await Promise.all([
    untilHealthy(backend, `http://127.0.0.1:${shop.ports.backend}/health`),
    untilHealthy(storefront, `http://127.0.0.1:${shop.ports.storefront}/healthz`),
  ])
  sayAddresses(shop)
  return "stay"
})
