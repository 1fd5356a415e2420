import { PurchaseView } from "@cho-phien/contract"

const aLine = (name: string, quantity: number, unitPriceDong: number, offDong = 0) => ({
  product: { handle: "mat-ong", name },
  packTitle: "hũ 500 g",
  picture: { url: null, alt: name, art: { handle: "mat-ong", kind: "honey" } },
  quantity,
  unitPriceDong,
  totalDong: quantity * unitPriceDong - offDong,
})

/** A purchase of two parcels: 70.000 + 25.000 and 150.000 + 30.000. */
export const aPurchaseView = (changes: Partial<PurchaseView> = {}): PurchaseView =>
  PurchaseView.parse({
    code: "CP7K2M9QX3",
    placedAt: "2026-11-25T07:00:00.000Z",
    method: "cod",
    paid: false,
    transfer: null,
    parcels: [
      {
        orderId: "order_1",
        producer: { slug: "htx-tam-hoa", name: "HTX Tâm Hòa" },
        stage: "shipping",
        lines: [aLine("Miến dong Phia Đén", 1, 75_000, 5_000)],
        shippingName: "",
        itemsDong: 70_000,
        shippingDong: 25_000,
        totalDong: 95_000,
        trackingNumber: "VN123",
      },
      {
        orderId: "order_2",
        producer: { slug: "ho-ly-a", name: "Hộ Lý A" },
        stage: "received",
        lines: [aLine("Mật ong Bảo Lạc", 1, 150_000)],
        shippingName: "",
        itemsDong: 150_000,
        shippingDong: 30_000,
        totalDong: 180_000,
        trackingNumber: null,
      },
    ],
    itemsDong: 220_000,
    shippingDong: 55_000,
    totalDong: 275_000,
    vat: [{ percent: 8, netDong: 254_630, vatDong: 20_370 }],
    recipientName: "Nông Thị Hà",
    phoneMasked: "0912 *** 678",
    addressLine: "12 Kim Đồng, phường Thục Phán, tỉnh Cao Bằng",
    note: "",
    ...changes,
  })
