import { amountInWords, formatDong, plainDate } from "@cho-phien/vietnam"
import { extractText, getDocumentProxy } from "unpdf"
import { describe, expect, it } from "vitest"
import { aPurchaseView } from "../mail/letters/purchase-view.fixture"
import type { PaperSource, ParcelPaperSource } from "./paper"
import { deliveryNote } from "./papers/delivery-note"
import { orderSheet } from "./papers/order-sheet"
import { packingSlip } from "./papers/packing-slip"
import { placeAndDay } from "./pieces/head"
import { renderPdf } from "./render-pdf"

const aSource = (changes: Partial<PaperSource> = {}): PaperSource => ({
  purchase: aPurchaseView(),
  senders: new Map([
    ["order_1", { name: "HTX Tâm Hòa", addressLine: "Xã Thành Công, tỉnh Cao Bằng" }],
    ["order_2", { name: "Hộ Lý A", addressLine: "Xã Bảo Lạc, tỉnh Cao Bằng" }],
  ]),
  invoice: null,
  purchaseUrl: "https://cho-phien.example/tra-cuu?ma=CP7K2M9QX3",
  printedOn: plainDate("2026-11-25"),
  isDemonstration: false,
  ...changes,
})

function aParcelSource(changes: Partial<PaperSource> = {}): ParcelPaperSource {
  const source = aSource(changes)
  const [parcel] = source.purchase.parcels
  if (!parcel) throw new Error("The purchase has no parcel")
  return { ...source, parcel }
}

/** The text that copies out of a PDF, spaces as one. */
async function textOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/g, " ")
}

const plain = (text: string) => text.replace(/\s+/g, " ")

describe("a PDF", () => {
  it("has every Vietnamese letter and the sign of the đồng, and copies out as typed", async () => {
    const letters =
      "Thạch Đen Thạch An – hũ 500 g, ≥ 36 tháng, 65.000 ₫ ẮẰẲẴẶ ắằẳẵặ ẤẦẨẪẬ ấầẩẫậ ẾỀỂỄỆ ếềểễệ ỐỒỔỖỘ ốồổỗộ ỚỜỞỠỢ ớờởỡợ ỨỪỬỮỰ ứừửữự ÝỲỶỸỴ ýỳỷỹỵ ĩỉịĨỈỊ Đđ"
    const text = await textOf(await renderPdf({ content: [letters] }))
    expect(text.normalize("NFC")).toContain(plain(letters))
  })
  it("embeds the letters it uses, not the whole font", async () => {
    expect((await renderPdf({ content: ["Mật ong Bảo Lạc"] })).length).toBeLessThan(20_000)
  })
  it("reads no file and no address that a definition names", async () => {
    await expect(renderPdf({ content: [{ image: "/etc/hostname" }] })).rejects.toThrow()
    await expect(renderPdf({ content: [{ image: "http://127.0.0.1:9/picture.png" }] })).rejects.toThrow()
  })
})

describe("the order sheet", () => {
  it("states every amount of the purchase, and the total in words", async () => {
    const source = aSource()
    const text = await textOf(await renderPdf(orderSheet(source)))
    const { purchase } = source
    for (const dong of [
      ...purchase.parcels.flatMap((parcel) => [
        parcel.totalDong,
        parcel.shippingDong,
        ...parcel.lines.map((line) => line.totalDong),
      ]),
      purchase.itemsDong,
      purchase.shippingDong,
      purchase.totalDong,
    ])
      expect(text).toContain(plain(formatDong(dong)))
    expect(text).toContain(`Bằng chữ: ${amountInWords(purchase.totalDong)}.`)
    expect(text).toContain("PHIẾU ĐẶT HÀNG")
    expect(text).toContain("Đã giảm 5.000 ₫")
    expect(text).toContain("không phải hóa đơn")
  })
  it("names the company that asked for an invoice, and nothing of it otherwise", async () => {
    const invoice = {
      companyName: "Công ty TNHH Siêu thị Sông Bằng",
      taxCode: "0100109106-001",
      address: "1 Kim Đồng, Cao Bằng",
      email: "ketoan@example.com",
    }
    expect(await textOf(await renderPdf(orderSheet(aSource({ invoice }))))).toContain("0100109106-001")
    expect(await textOf(await renderPdf(orderSheet(aSource())))).not.toContain("Yêu cầu hóa đơn")
  })
  it("says on a demonstration that it has no value", async () => {
    const text = await textOf(await renderPdf(orderSheet(aSource({ isDemonstration: true }))))
    expect(text).toContain("BẢN TRÌNH DIỄN")
  })
})

describe("papers of one parcel", () => {
  it("number it within the purchase and name no sibling", async () => {
    for (const paper of [packingSlip, deliveryNote]) {
      const text = await textOf(await renderPdf(paper(aParcelSource())))
      expect(text).toContain("Số CP7K2M9QX3-1")
      expect(text).toContain("Miến dong Phia Đén")
      expect(text).not.toContain("Hộ Lý A")
    }
  })
  it("tell the packer no prices and no phone", async () => {
    const text = await textOf(await renderPdf(packingSlip(aParcelSource())))
    expect(text).not.toContain("₫")
    expect(text).not.toContain("0912")
  })
  it("tell the carrier what to collect, and nothing where it is paid", async () => {
    const due = await textOf(await renderPdf(deliveryNote(aParcelSource())))
    expect(due).toContain("THU KHI GIAO: 95.000 ₫")
    expect(due).toContain("Chín mươi lăm nghìn đồng")
    const paid = await textOf(
      await renderPdf(
        deliveryNote(aParcelSource({ purchase: aPurchaseView({ method: "vietqr", paid: true }) })),
      ),
    )
    expect(paid).toContain("KHÔNG THU TIỀN KHI GIAO")
  })
  it("stand on several pages when there are many lines, each with the heading and its number", async () => {
    const purchase = aPurchaseView()
    const [parcel] = purchase.parcels
    const [line] = parcel?.lines ?? []
    if (!parcel || !line) throw new Error("The purchase has no line")
    const long = { ...parcel, lines: Array.from({ length: 80 }, () => line) }
    const pdf = await getDocumentProxy(
      new Uint8Array(await renderPdf(packingSlip({ ...aParcelSource(), parcel: long }))),
    )
    const { text } = await extractText(pdf)
    expect(text.length).toBeGreaterThan(1)
    for (const [at, page] of text.entries()) {
      expect(page).toContain(`${at + 1}/${text.length}`)
      if (at < text.length - 1) expect(page).toContain("Quy cách")
    }
  })
})

describe("the day on a paper", () => {
  it("is written as offices write it", () => {
    expect(placeAndDay(plainDate("2026-02-05"))).toBe("Cao Bằng, ngày 05 tháng 02 năm 2026")
    expect(placeAndDay(plainDate("2026-11-25"))).toBe("Cao Bằng, ngày 25 tháng 11 năm 2026")
  })
})
