import type { OrderedParcel, PurchaseView } from "@cho-phien/contract"

const METHODS: Readonly<Record<string, string>> = {
  cod: "tiền mặt khi nhận từng kiện",
  vietqr: "chuyển khoản ngân hàng (VietQR)",
  card: "thẻ",
}

/** How the purchase is paid and whether it is. */
export function paymentWords({ method, paid }: Pick<PurchaseView, "method" | "paid">): string {
  const how = METHODS[method] ?? method
  if (paid) return `${how}, đã trả đủ`
  return method === "cod" ? how : `${how}, chưa trả`
}

/** What the carrier collects at the door for a parcel, whole đồng. */
export const dueAtTheDoor = (
  { method, paid }: Pick<PurchaseView, "method" | "paid">,
  { totalDong }: Pick<OrderedParcel, "totalDong">,
): number => (method === "cod" && !paid ? totalDong : 0)
