import type { CartResponse, ShoppingRefusal } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import { createVoucherWorkflow } from "../../src/workflows/voucher/create-voucher"
import type { CreateVoucherInput } from "../../src/workflows/voucher/inputs"
import type { Client } from "../client"
import type { Harness } from "../harness"

let made = 0

/** A new voucher of the whole shop that takes 10 % off, unless told otherwise; answers its code. */
export async function aVoucher(h: Harness, changes: Partial<CreateVoucherInput> = {}): Promise<string> {
  const code = `T${Date.now().toString(36)}${made++}`.toUpperCase()
  await createVoucherWorkflow(h.container).run({
    input: {
      code,
      titleVi: "Phiếu thử",
      titleEn: "A test voucher",
      kind: "percentage",
      value: 10,
      bearer: "platform",
      producerId: null,
      minimumDong: 0,
      limit: null,
      perBuyer: null,
      startsAt: new Date("2026-01-01T00:00:00Z"),
      endsAt: null,
      demonstration: true,
      actor: null,
      ...changes,
    },
  })
  return code
}

export const putVoucher = (shop: Client, cartId: string, code: string) =>
  shop.post<CartResponse & ShoppingRefusal>(`/store/shopping/carts/${cartId}/vouchers`, { code })

export const takeOut = (shop: Client, cartId: string, code: string) =>
  shop.post<CartResponse>(`/store/shopping/carts/${cartId}/vouchers/remove`, { code })

/** How often Medusa's promotion says that it was used. */
export async function usedOf(h: Harness, code: string): Promise<number> {
  const [promotion] = await h.container.resolve(Modules.PROMOTION).listPromotions({ code })
  return promotion?.used ?? 0
}
