import type { SaleTerms } from "@cho-phien/trade"
import { environment } from "../../../env"

/**
 * How money goes, frozen on each sale: who collects it (T-PAY-1 and T-PAY-2), and who earns the shipping. Where
 * producers are paid directly they also get the cash that their carrier collects, and with it their shipping: the
 * buyer pays both in one.
 */
export function moneyFlow(): Pick<SaleTerms, "collector" | "shippingEarner"> {
  const { MONEY_GOES_TO, SHIPPING_EARNER } = environment()
  if (MONEY_GOES_TO === "producers") return { collector: "producer", shippingEarner: "producer" }
  return { collector: "platform", shippingEarner: SHIPPING_EARNER }
}
