import { startTestShop } from "@cho-phien/local-stack/testing"

/** Opens a shop for the run and hands its addresses to the workers; a shop named in SHOP_URL is used as it is. */
export default async function openShop(): Promise<() => Promise<void>> {
  if (process.env.SHOP_URL) return async () => undefined
  const shop = await startTestShop()
  process.env.SHOP_URL = shop.storefrontUrl
  process.env.BACKEND_URL = shop.backendUrl
  process.env.DATABASE_URL = shop.databaseUrl
  return shop.stop
}
