import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { startTestShop, type TestShop } from "@cho-phien/local-stack/testing"

/** A running shop whose backend and storefront share one clock that a test moves, without restarting either. */
export interface ShopWithClock extends TestShop {
  /** Moves both clocks; they stand still at this instant (ISO 8601 with offset). */
  moveTo(instant: string): void
}

/** Opens such a shop at the present time. */
export async function openShopWithClock(): Promise<ShopWithClock> {
  const folder = mkdtempSync(path.join(tmpdir(), "cho-phien-clock-"))
  const file = path.join(folder, "now")
  const moveTo = (instant: string) => writeFileSync(file, instant)
  moveTo("")
  const preload = new URL("moved-clock.mjs", import.meta.url).href
  const clock = { CHO_PHIEN_CLOCK_FILE: file }
  const shop = await startTestShop({
    backendEnv: clock,
    storefrontEnv: { ...clock, NODE_OPTIONS: `--import ${preload}` },
  })
  const stop = async () => {
    await shop.stop()
    rmSync(folder, { recursive: true })
  }
  return { ...shop, moveTo, stop }
}
