import { CertificateCheckResponse, ProductDetailResponse } from "@cho-phien/contract"
import { Modules } from "@medusajs/framework/utils"
import {
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { issueCertificateWorkflow } from "../../src/workflows/ocop/issue-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/ocop/revoke-certificate"
import { atInstant } from "../clock"
import { type Harness, harness } from "../harness"
import { allCards, eventually, list, read } from "./shop"

let h: Harness
beforeAll(async () => {
  h = await harness()
})

const cardOf = async (handle: string) => (await allCards(h)).find((card) => card.handle === handle)

async function detail(handle: string) {
  const { product } = ProductDetailResponse.parse((await read(h, `products/${handle}`)).body)
  if (!product) throw new Error(`${handle} is not shown`)
  return product
}

describe("a certificate that lapses at midnight in Vietnam", () => {
  it("carries badge, facet and collection until then and none of them after, with nobody touching the product", async () => {
    const product = await detail("bot-thach-den")
    const lastDay = product.badge?.validUntil ?? ""
    const nextDay = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10)
    const seen = async () => ({
      badge: (await detail("bot-thach-den")).badge?.state ?? null,
      inFacet: (await allCards(h, { stars: 3 })).some((card) => card.handle === "bot-thach-den"),
      inCollection: (await allCards(h, { collection: "thach-den-thach-an" })).some(
        (card) => card.handle === "bot-thach-den",
      ),
    })
    const before = await atInstant(`${lastDay}T23:59:59+07:00`, seen)
    expect(before).toEqual({ badge: "expiring", inFacet: true, inCollection: true })
    const after = await atInstant(`${nextDay}T00:00:00+07:00`, seen)
    expect(after).toEqual({ badge: null, inFacet: false, inCollection: false })
  })

  it("is not kept in a cache past that midnight", async () => {
    await atInstant("2026-12-01T23:59:50+07:00", async () => {
      const answer = await read(h, "products")
      expect(answer.headers.get("cache-control")).toBe("public, max-age=10, stale-while-revalidate=0")
    })
  })
})

describe("a certificate that is taken back", () => {
  it("loses its badge in the very next answer", async () => {
    const product = await detail("bo-kho-gio-ban")
    const [row] = await h.container
      .resolve<{
        listCertificates(filters: {
          number: string
        }): Promise<{ id: string; product_id: string; producer_id: string }[]>
      }>("ocop")
      .listCertificates({ number: product.badge?.number ?? "" })
    const today = CertificateCheckResponse.parse((await read(h, "certificates/x")).body).checkedOn
    const revocation = { reason: "Ngừng sản xuất (kiểm thử)", decisionNumber: "MH-TH-1", revokedOn: today }
    await revokeCertificateWorkflow(h.container).run({
      input: { id: row?.id ?? "", actor: "test", ...revocation },
    })
    expect((await cardOf("bo-kho-gio-ban"))?.badge).toBeNull()
    expect((await detail("bo-kho-gio-ban")).certificates[0]?.state).toBe("revoked")

    await issueCertificateWorkflow(h.container).run({
      input: {
        number: "MH-2026-9001",
        decisionNumber: "MH-2026-9001/QĐ",
        decisionOn: today,
        issuedOn: today,
        stars: 3,
        totalScore: 61,
        authority: "UBND tỉnh Cao Bằng (minh hoạ)",
        level: "province",
        criteriaVersion: "2023",
        productId: row?.product_id ?? "",
        producerId: row?.producer_id ?? "",
        placeThen: "",
        actor: "test",
      },
    })
    expect((await cardOf("bo-kho-gio-ban"))?.badge?.number).toBe("MH-2026-9001")
  })
})

describe("what changes in Medusa shows in the catalogue", () => {
  const handle = "mat-ong-hoang-tung"
  const productOf = async () => {
    const [product] = await h.container
      .resolve(Modules.PRODUCT)
      .listProducts({ handle }, { relations: ["variants"] })
    if (!product) throw new Error(`${handle} is not seeded`)
    return product
  }
  const setPrice = (id: string, amount: number) =>
    updateProductVariantsWorkflow(h.container).run({
      input: { product_variants: [{ id, prices: [{ currency_code: "vnd", amount }] }] },
    })

  afterAll(async () => {
    const { id } = await productOf()
    await updateProductsWorkflow(h.container).run({ input: { products: [{ id, status: "published" }] } })
    await eventually(
      () => cardOf(handle),
      (card) => card !== undefined,
    )
  })

  it("a new price", async () => {
    const before = (await detail(handle)).packs[0]
    await setPrice(before?.variantId ?? "", 77_000)
    const after = await eventually(
      () => detail(handle),
      (product) => product.packs.some((pack) => pack.priceDong === 77_000),
    )
    expect(after.packs.find((pack) => pack.variantId === before?.variantId)?.priceDong).toBe(77_000)
    expect((await cardOf(handle))?.priceFromDong).toBe(77_000)
    await setPrice(before?.variantId ?? "", before?.priceDong ?? 0)
    await eventually(
      () => detail(handle),
      (product) => product.packs[0]?.priceDong === before?.priceDong,
    )
  })

  it("stock that is gone, and stock that is reserved", async () => {
    const inventory = h.container.resolve(Modules.INVENTORY)
    const skus = (await productOf()).variants.flatMap((variant) => variant.sku ?? [])
    const items = await inventory.listInventoryItems({ sku: skus })
    const levels = await inventory.listInventoryLevels({ inventory_item_id: items.map((item) => item.id) })
    const stock = (quantityOf: (stocked: number) => number) =>
      updateInventoryLevelsWorkflow(h.container).run({
        input: {
          updates: levels.map((level) => ({
            inventory_item_id: level.inventory_item_id,
            location_id: level.location_id,
            stocked_quantity: quantityOf(level.stocked_quantity),
          })),
        },
      })
    await stock(() => 5)
    expect(
      (
        await eventually(
          () => cardOf(handle),
          (card) => card?.availability === "low",
        )
      )?.availability,
    ).toBe("low")
    const reservations = await inventory.createReservationItems(
      levels.map((level) => ({
        inventory_item_id: level.inventory_item_id,
        location_id: level.location_id,
        quantity: 5,
      })),
    )
    const sold = await eventually(
      () => cardOf(handle),
      (card) => card?.availability === "out",
    )
    expect(sold).toMatchObject({ availability: "out", pack: { availableUnits: 0 } })
    expect((await list(h, { inStock: 1, q: "mật ong hoàng tung" })).count).toBe(0)
    await inventory.deleteReservationItems(reservations.map((reservation) => reservation.id))
    await stock((stocked) => stocked)
    await eventually(
      () => cardOf(handle),
      (card) => card?.availability === "in_stock",
    )
    expect((await cardOf(handle))?.availability).toBe("in_stock")
  })

  it("a product taken off the shelf", async () => {
    const { id } = await productOf()
    await updateProductsWorkflow(h.container).run({ input: { products: [{ id, status: "draft" }] } })
    expect(
      await eventually(
        () => cardOf(handle),
        (card) => card === undefined,
      ),
    ).toBeUndefined()
    expect((await read(h, `products/${handle}`)).status).toBe(404)
  })
})
