import { describe, expect, it } from "vitest"
import type { ReturnRequestRow } from "../../../../modules/return-request"
import type { Parcel } from "../../../../workflows/parcel/parcel"
import { afterSaleParcel } from "./after-sale-parcel"

const at = (day: number, clock = "08:00") => new Date(`2026-11-${String(day).padStart(2, "0")}T${clock}:00Z`)
const aPackage = { packedAt: at(2), shippedAt: at(3), deliveredAt: at(5) }

const aParcel = (changes: Partial<Parcel> = {}): Parcel => ({
  orderId: "order_1",
  groupId: "ogrp_1",
  code: "CP7K2M9QX3",
  isCancelled: false,
  producer: {
    id: "pdcr_1",
    name: "HTX Tân Việt Á",
    slug: "tan-viet-a",
    legalForm: "cooperative",
    communeCode: "01273",
    email: null,
    isDemonstration: true,
  },
  lines: [
    {
      itemId: "item_1",
      productId: "prod_1",
      name: "Miến dong",
      packTitle: "500 g",
      quantity: 3,
      delivered: 3,
      totalDong: 135_000,
      isFresh: false,
    },
  ],
  shippingDong: 25_000,
  locationId: "sloc_1",
  placedAt: at(1),
  cancelledAt: null,
  cancelNote: "",
  packages: [aPackage],
  trackingNumber: "VN123",
  trackingUrl: "javascript:alert(1)",
  payments: [
    {
      id: "pay_1",
      receipts: [{ id: "capt_1", amountDong: 160_000, at: at(5, "09:00") }],
      refunds: [{ id: "ref_1", amountDong: 45_000, at: at(9) }],
    },
  ],
  ...changes,
})

const aRequest = (changes: Partial<ReturnRequestRow> = {}) =>
  ({
    id: "rreq_1",
    order_id: "order_1",
    reason: "damaged",
    note: "Gói bị rách",
    state: "approved",
    requested_at: at(6),
    decided_at: at(7),
    decision_note: "Xin gửi lại",
    received_at: null,
    refund_dong: null,
    lines: [{ itemId: "item_1", name: "Miến dong", packTitle: "500 g", quantity: 1 }],
    ...changes,
  }) as ReturnRequestRow

const view = (parcel = aParcel(), requests: ReturnRequestRow[] = [], now = at(8)) =>
  afterSaleParcel({
    parcel,
    requests,
    photoIds: new Map([["rreq_1", ["rphot_1"]]]),
    messages: [],
    reviews: [],
    isWaiting: false,
    now,
  })

describe("a parcel after the sale", () => {
  it("tells what happened in the order in which it happened, money and returns among it", () => {
    expect(view(aParcel(), [aRequest()]).timeline.map(({ kind }) => kind)).toEqual([
      "placed",
      "packed",
      "shipped",
      "delivered",
      "paid",
      "return-requested",
      "return-approved",
      "refunded",
    ])
  })

  it("can be cancelled until it is packed", () => {
    expect(view().cancelling).toBe("packed")
    expect(view(aParcel({ packages: [] })).cancelling).toBe("yes")
    expect(view(aParcel({ packages: [], isCancelled: true })).cancelling).toBe("cancelled")
  })

  it("says what would go back and leaves the other units to be asked for", () => {
    const { returns, lines } = view(aParcel(), [aRequest()])
    expect(returns[0]).toMatchObject({ refundDong: 45_000, photoIds: ["rphot_1"] })
    expect(lines[0]?.returnable).toBe(2)
    expect(view(aParcel(), [aRequest({ state: "refused" })]).lines[0]?.returnable).toBe(3)
  })

  it("can be sent back within 7 days, fresh goods within 48 hours, what is not as described within 30 days", () => {
    const reasons = (now: Date, isFresh = false) => {
      const lines = aParcel().lines.map((line) => ({ ...line, isFresh }))
      return view(aParcel({ lines }), [], now).returnReasons.length
    }
    expect([reasons(at(12)), reasons(at(12, "08:01"))]).toEqual([5, 1])
    expect([reasons(at(7), true), reasons(at(7, "08:01"), true)]).toEqual([5, 1])
    expect([reasons(new Date("2026-12-05T08:00:00Z")), reasons(new Date("2026-12-05T08:01:00Z"))]).toEqual([
      1, 0,
    ])
    expect(view(aParcel({ packages: [{ ...aPackage, deliveredAt: null }] })).returnReasons).toEqual([])
  })

  it("leads only to pages of the web", () => {
    expect(view().tracking).toEqual({ number: "VN123", url: null })
    expect(view(aParcel({ trackingUrl: "https://vnpost.vn/?so=VN123" })).tracking?.url).toContain("vnpost")
  })
})
