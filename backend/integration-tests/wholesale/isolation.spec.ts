import { readdirSync } from "node:fs"
import path from "node:path"
import type { ErrorBody } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { WHOLESALE_MODULE, type WholesaleService } from "../../src/modules/wholesale"
import { type Harness, harness } from "../harness"
import {
  aBuyer,
  anApplication,
  aPerson,
  aSheet,
  type Buyer,
  COMPANIES,
  goodsOf,
  joined,
  order,
  saveRows,
} from "./trade"

let h: Harness
let own: Buyer
let neighbour: Buyer
let sheetId: string
let orderId: string

beforeAll(async () => {
  h = await harness()
  own = await aBuyer(h)
  neighbour = await aBuyer(h)
  const { client } = own.admin
  const [good] = (await goodsOf(client, own.companyId)).filter((candidate) => candidate.availableCases >= 5)
  const sheet = await aSheet(client, own.companyId)
  const saved = await saveRows(client, own.companyId, sheet, [
    {
      variantId: good?.variantId ?? "",
      cells: { [own.points[0]?.id ?? ""]: String(good?.firstOrderMinCases) },
    },
  ])
  sheetId = sheet.id
  const placed = await order(client, own.companyId, saved.body.sheet)
  expect(placed.status, JSON.stringify(placed.body)).toBe(201)
  orderId = placed.body.order.id
})

const HASH = "x".repeat(43)
const sheetBody = { expectedRevision: 1, rows: [] }
/** Every door below a company, with a body that its schema accepts. */
const DOORS: Record<string, { GET?: true; POST?: object }> = {
  "": { GET: true },
  answer: { POST: anApplication() },
  goods: { GET: true },
  "delivery-points": {
    POST: {
      code: "X",
      name: "Kho X",
      contactName: "Ai đó",
      phone: "0912345678",
      provinceCode: "04",
      communeCode: "01273",
      street: "1 Phố",
    },
  },
  "members/:member_id": { POST: { roles: ["admin"], monthlyLimitDong: null } },
  invitations: { POST: { email: "ai@example.vn", roles: ["admin"] } },
  sheet: { GET: true },
  "sheets/:sheet_id": { GET: true, POST: sheetBody },
  "sheets/:sheet_id/import": { POST: { expectedRevision: 1, text: "a\t1" } },
  "sheets/:sheet_id/mend": { POST: { expectedRevision: 1, key: "r1", mend: { kind: "remove-row" } } },
  "sheets/:sheet_id/order": { POST: { expectedRevision: 1, shownTotalDong: 0 } },
  orders: { GET: true },
  "orders/:order_id": { GET: true },
  "orders/:order_id/decision": { POST: { decision: "approve", contentHash: HASH } },
}
const routes = readdirSync(
  path.resolve(import.meta.dirname, "../../src/api/store/wholesale/companies/[company_id]"),
  { recursive: true, encoding: "utf8" },
)
  .filter((file) => file.endsWith("route.ts"))
  .map((file) =>
    path
      .dirname(file)
      .replace(/\[(\w+)\]/g, ":$1")
      .replace(/^\.$/, ""),
  )

const addressOf = (companyId: string, door: string) =>
  `${COMPANIES}/${companyId}/${door}`
    .replace(":sheet_id", sheetId)
    .replace(":order_id", orderId)
    .replace(":member_id", "wmem_x")
    .replace(/\/$/, "")

describe("every door of a company", () => {
  it("is in the table of this test", () => {
    expect(routes.sort()).toEqual(Object.keys(DOORS).sort())
  })
  it("is shut to another company's admin: as if the company did not exist", async () => {
    for (const [door, { GET, POST }] of Object.entries(DOORS)) {
      const address = addressOf(own.companyId, door)
      const answers = [
        ...(GET ? [await neighbour.admin.client.get<ErrorBody>(address)] : []),
        ...(POST ? [await neighbour.admin.client.post<ErrorBody>(address, POST)] : []),
      ]
      for (const { status, body } of answers)
        expect([door, status, body.code]).toEqual([door, 404, "COMPANY_NOT_FOUND"])
    }
  })
  it("is shut to whoever is not signed in", async () => {
    for (const [door, { GET, POST }] of Object.entries(DOORS)) {
      const address = addressOf(own.companyId, door)
      const answer = GET ? await h.shop.get(address) : await h.shop.post(address, POST)
      expect([door, answer.status]).toEqual([door, 401])
    }
  })
  it("does not open with ids of another company inside one's own", async () => {
    for (const door of ["sheets/:sheet_id", "orders/:order_id"]) {
      const answer = await neighbour.admin.client.get<ErrorBody>(addressOf(neighbour.companyId, door))
      expect([door, answer.status, answer.body.code]).toEqual([door, 404, "NOT_IN_COMPANY"])
    }
  })
  it("does not take a neighbour's delivery point into an order", async () => {
    const { client } = neighbour.admin
    const [good] = (await goodsOf(client, neighbour.companyId)).filter(
      (candidate) => candidate.availableCases >= 5,
    )
    const sheet = await aSheet(client, neighbour.companyId)
    const saved = await saveRows(client, neighbour.companyId, sheet, [
      {
        variantId: good?.variantId ?? "",
        cells: { [own.points[0]?.id ?? ""]: String(good?.firstOrderMinCases) },
      },
    ])
    const answer = await order(client, neighbour.companyId, saved.body.sheet)
    expect([answer.status, answer.body.code]).toEqual([404, "NOT_IN_COMPANY"])
  })
})

describe("roles", () => {
  it("open their own doors only", async () => {
    const refused: Record<string, string[]> = {
      receiver: [
        "invitations",
        "delivery-points",
        "sheet",
        "orders/:order_id/decision",
        "members/:member_id",
      ],
      accountant: ["invitations", "delivery-points", "sheet", "orders/:order_id/decision"],
      approver: ["invitations", "delivery-points", "sheet"],
      buyer: ["invitations", "delivery-points", "orders/:order_id/decision"],
    }
    for (const [role, doors] of Object.entries(refused)) {
      const { client } = await joined(h, own, [role])
      for (const door of doors) {
        const { GET, POST } = DOORS[door] ?? {}
        const address = addressOf(own.companyId, door)
        const answer = GET
          ? await client.get<ErrorBody>(address)
          : await client.post<ErrorBody>(address, POST)
        expect([role, door, answer.body.code]).toEqual([role, door, "ROLE_MISSING"])
      }
    }
  })
})

describe("a company's prices", () => {
  it("are its own: in no public answer, and in no other company's", async () => {
    const goods = (await goodsOf(own.admin.client, own.companyId)).slice(0, 6)
    // Sums that nothing else in the shop costs, below what everybody pays.
    const prices = goods.map((_good, at) => 1_013 + at)
    await h.container.resolve<WholesaleService>(WHOLESALE_MODULE).createCaseTiers(
      goods.map((good, at) => ({
        variant_id: good.variantId,
        company_id: own.companyId,
        min_cases: 1,
        case_price_dong: prices[at],
      })),
    )
    const shown = (answer: unknown) =>
      prices.filter((price) => new RegExp(`[:"]${price}[,"}]`).test(JSON.stringify(answer)))
    expect(shown(await goodsOf(own.admin.client, own.companyId))).toEqual(prices)
    expect(shown(await goodsOf(neighbour.admin.client, neighbour.companyId))).toEqual([])
    const { client } = await aPerson(h)
    for (const address of [
      "/store/catalogue/products?pageSize=48",
      "/store/catalogue/search?q=mien",
      "/store/products?limit=100&fields=*variants,*variants.calculated_price",
      ...goods.map((good) => `/store/catalogue/products/${good.handle}`),
    ])
      for (const reader of [h.shop, client]) {
        const { body } = await reader.get(address)
        expect(shown(body), address).toEqual([])
        expect(JSON.stringify(body)).not.toMatch(/case_price|casePrice|minCases|case_tier/)
      }
  })
})
