import type { OrderedParcel, PurchaseView } from "@cho-phien/contract"
import type { Language } from "@cho-phien/vietnam"
import { describe, expect, it } from "vitest"
import { MAIL_KINDS, type MailFacts } from "../kinds"
import { layOut } from "../layout/lay-out"
import { mailWords } from "../words"
import { letterOf } from "./letter-of"
import { aPurchaseView } from "./purchase-view.fixture"

const letter = (
  kind: (typeof MAIL_KINDS)[number],
  purchase: PurchaseView,
  language: Language = "vi",
  facts: Partial<MailFacts> = {},
) =>
  layOut(
    letterOf(
      kind,
      { groupId: "ogrp_1", orderId: "order_1", amountDong: 95_000, ...facts },
      { purchase, language, words: mailWords(language), purchaseUrl: "https://shop.example/tra-cuu?ma=CP" },
    ),
  )

/** Every sum of money in a text, whole đồng, in reading order. */
const sumsIn = (text: string): number[] =>
  [...text.matchAll(/(\d{1,3}(?:\.\d{3})*)\u00a0₫/g)].map((match) => Number(match[1]?.replaceAll(".", "")))

const add = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

describe("the letter of a placed purchase", () => {
  it("adds up: lines and delivery to each parcel, parcels to the total", () => {
    const purchase = aPurchaseView()
    const { text } = letter("purchase_placed", purchase)
    for (const parcel of purchase.parcels) {
      const block =
        text.split("\n\n").find((part) => part.startsWith(`Kiện của ${parcel.producer.name}`)) ?? ""
      const values = block
        .split("\n")
        .filter((line) => line.startsWith("- "))
        .map((line) => sumsIn(line).at(-1) ?? 0)
      expect(add(values.slice(0, -1))).toBe(values.at(-1))
      expect(values.at(-1)).toBe(parcel.totalDong)
    }
    const sums = text.split("\n\n").find((part) => part.startsWith("Tổng cộng")) ?? ""
    const [items, shipping, total] = sums
      .split("\n")
      .filter((line) => line.startsWith("- "))
      .map((line) => sumsIn(line).at(-1))
    expect([items, shipping, total]).toEqual([purchase.itemsDong, purchase.shippingDong, purchase.totalDong])
    expect(add(purchase.parcels.map((parcel) => parcel.totalDong))).toBe(total)
  })
  it("says what was taken off a line", () => {
    expect(letter("purchase_placed", aPurchaseView()).text).toContain("đã giảm 5.000\u00a0₫")
  })
  it("keeps the phone masked and leads to the look-up without a secret", () => {
    const { text } = letter("purchase_placed", aPurchaseView())
    expect(text).toContain("0912 *** 678")
    expect(text).toContain("https://shop.example/tra-cuu?ma=CP")
  })
  it("names what a transfer must say and until when", () => {
    const transfer = {
      state: "waiting" as const,
      dueDong: 275_000,
      receivedDong: 0,
      content: "CP7K2M9QX3",
      payTo: null,
      holdsUntil: "2026-11-25T08:15:00.000Z",
      canHoldLonger: true,
    }
    const { text } = letter("purchase_placed", aPurchaseView({ method: "vietqr", transfer }))
    expect(text).toContain("275.000\u00a0₫ với nội dung CP7K2M9QX3")
    expect(text).toContain("15:15, 25/11/2026")
  })
  it("asks for a transfer a parcel where each is paid to its producer", () => {
    const transfer = {
      state: "waiting" as const,
      dueDong: 95_000,
      receivedDong: 0,
      content: "CP7K2M9QX31",
      payTo: null,
      holdsUntil: "2026-11-25T08:15:00.000Z",
      canHoldLonger: true,
    }
    const parcels = aPurchaseView().parcels.map((parcel, at) => (at === 0 ? { ...parcel, transfer } : parcel))
    const { text } = letter("purchase_placed", aPurchaseView({ method: "vietqr", parcels }))
    expect(text).toContain("Kiện của HTX Tâm Hòa: chuyển khoản 95.000\u00a0₫ với nội dung CP7K2M9QX31")
  })
  it("counts as paid only the parcels that stand", () => {
    const parcels = aPurchaseView().parcels.map(
      (parcel, at): OrderedParcel => (at === 0 ? parcel : { ...parcel, stage: "cancelled" }),
    )
    const { text } = letter("purchase_paid", aPurchaseView({ method: "vietqr", paid: true, parcels }))
    expect(text).toContain("đã trả đủ 95.000\u00a0₫")
    expect(text).not.toContain("Hộ Lý A")
  })
  it("never speaks of cash when it is paid", () => {
    const { text } = letter("purchase_placed", aPurchaseView({ paid: true }))
    expect(text).not.toContain("tiền mặt")
  })
})

describe("letters about a parcel", () => {
  it("tell only of that parcel", () => {
    const { text } = letter("parcel_shipped", aPurchaseView())
    expect(text).toContain("HTX Tâm Hòa")
    expect(text).not.toContain("Hộ Lý A")
    expect(text).toContain("Mã vận đơn: VN123")
  })
  it("say of a cancelled one whether money comes back", () => {
    expect(letter("parcel_cancelled", aPurchaseView()).text).toContain("chưa thu tiền")
    expect(letter("parcel_cancelled", aPurchaseView({ method: "vietqr" })).text).toContain("được hoàn")
  })
  it("say when it was the last one", () => {
    const parcels = aPurchaseView().parcels.map(
      (parcel): OrderedParcel => ({ ...parcel, stage: "cancelled" }),
    )
    expect(letter("parcel_cancelled", aPurchaseView({ parcels })).text).toContain("không còn kiện nào")
  })
  it("refuse a parcel of another purchase", () => {
    expect(() =>
      letter("parcel_shipped", aPurchaseView(), "vi", { orderId: "order_of_a_neighbour" }),
    ).toThrow(/has no parcel/)
  })
  it("give the producer its own parcel and what to collect, not its neighbour's", () => {
    const { text } = letter("producer_parcel", aPurchaseView())
    expect(text).toContain("Thu tiền mặt khi giao: 95.000\u00a0₫")
    expect(text).not.toContain("Hộ Lý A")
  })
})

describe("every kind of letter", () => {
  it.each(MAIL_KINDS)("%s has words in both languages and no gap in them", (kind) => {
    for (const language of ["vi", "en"] as const) {
      const { subject, text, html } = letter(kind, aPurchaseView(), language, { reason: "Hàng vỡ" })
      expect(subject).toContain("CP7K2M9QX3")
      expect(text + html).not.toMatch(/undefined|null|NaN|\[object/)
      if (language === "en") expect(text).not.toMatch(/Đơn|Kiện|Bạn|đồng/)
    }
  })
})
