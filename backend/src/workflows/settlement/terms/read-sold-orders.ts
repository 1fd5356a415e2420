import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A discount on a line of an order, by the code that gave it. */
export interface SoldDiscount {
  code: string
  amountDong: number
}

/** A line of goods, or the shipping, of an order just made. */
export interface SoldLine {
  id: string
  kind: "goods" | "shipping"
  title: string
  quantity: number
  /** Before discounts. */
  grossDong: number
  vat: string
  productId: string | null
  discounts: SoldDiscount[]
}

export interface SoldOrder {
  id: string
  lines: SoldLine[]
}

/** The orders with their lines and discounts as they were written, whole đồng. */
export async function readSoldOrders(container: MedusaContainer, ids: string[]): Promise<SoldOrder[]> {
  const relations = ["items", "items.adjustments", "shipping_methods", "shipping_methods.adjustments"]
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: ids }, { relations, take: ids.length })
  return orders.map((order) => ({
    id: order.id,
    lines: [
      ...(order.items ?? []).map((item): SoldLine => {
        const quantity = Number(item.quantity)
        return {
          id: item.id,
          kind: "goods",
          title: item.title,
          quantity,
          grossDong: Number(item.unit_price) * quantity,
          vat: vatIn(item.metadata),
          productId: item.product_id ?? null,
          discounts: (item.adjustments ?? []).map(discountOf),
        }
      }),
      ...(order.shipping_methods ?? []).map(
        (method): SoldLine => ({
          id: method.id,
          kind: "shipping",
          title: method.name,
          quantity: 1,
          grossDong: Number(method.amount),
          vat: vatIn(method.metadata),
          productId: null,
          discounts: (method.adjustments ?? []).map(discountOf),
        }),
      ),
    ],
  }))
}

interface Adjustment {
  code?: string
  amount: unknown
}

const discountOf = ({ code, amount }: Adjustment): SoldDiscount => ({
  code: code ?? "",
  amountDong: Number(amount),
})

const vatIn = (metadata: Record<string, unknown> | null | undefined): string =>
  typeof metadata?.vat === "string" ? metadata.vat : "8"
