import type { SaleTerms } from "@cho-phien/trade"
import { environment } from "../../../env"

/**
 * How money goes, frozen on each sale: who collects it (T-PAY-1 and T-PAY-2), and who earns the shipping. A producer
 * that collects earns its shipping too: the buyer pays both in one.
 */
export function moneyFlow(): Pick<SaleTerms, "collector" | "shippingEarner"> {
  const { SHIPPING_EARNER } = environment()
  return { collector: "platform", shippingEarner: SHIPPING_EARNER }
}
