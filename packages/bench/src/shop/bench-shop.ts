import { startTestShop, type TestShop } from "@cho-phien/local-stack/testing"
import { mustAsk } from "../http/ask.js"

/** A shop of its own, with what a stock Medusa call needs. */
export interface BenchShop extends TestShop {
  regionId: string
  storeHeaders: Record<string, string>
}

/** Opens a shop on a copy of the seeded template; what `pnpm start` keeps is not touched. */
export async function openBenchShop(): Promise<BenchShop> {
  const shop = await startTestShop()
  const storeHeaders = { "x-publishable-api-key": shop.publishableKey }
  const answer = await mustAsk(`${shop.backendUrl}/store/regions`, storeHeaders)
  const { regions } = JSON.parse(answer.body.toString()) as { regions: { id: string }[] }
  const regionId = regions[0]?.id
  if (!regionId) throw new Error("The seed made no region")
  return { ...shop, regionId, storeHeaders }
}
