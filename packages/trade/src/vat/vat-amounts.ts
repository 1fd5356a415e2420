import { roundHalfUp } from "../money/round-half-up.js"
import { wholeDong } from "../money/whole-dong.js"
import type { VatRate } from "./treatment.js"

/** An amount taken apart; net + VAT = gross, always. */
export interface VatAmounts {
  grossDong: number
  netDong: number
  vatDong: number
}

/** VAT inside a price that includes it (T-RND-1): the net is rounded half up, the VAT is the rest. */
export function vatInsideGross(grossDong: number, rate: VatRate): VatAmounts {
  const netDong = roundHalfUp((wholeDong(grossDong) * 100) / (100 + rate))
  return { grossDong, netDong, vatDong: grossDong - netDong }
}

/** VAT added to a net price, as in a wholesale quote (T-RND-2): the VAT is rounded half up. */
export function vatOnNet(netDong: number, rate: VatRate): VatAmounts {
  const vatDong = roundHalfUp((wholeDong(netDong) * rate) / 100)
  return { grossDong: netDong + vatDong, netDong, vatDong }
}
