import type { OfficeCertificateListResponse } from "@cho-phien/contract"
import { addDays, certificateStateOn, plainDate } from "@cho-phien/ocop"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { certificatesIn, OCOP_MODULE, type OcopModuleService } from "../../src/modules/ocop"
import { updateProducerWorkflow } from "../../src/workflows/producer/update-producer"
import { statementsDuring } from "../statements"
import {
  aProducer,
  aProduct,
  CERTIFICATES,
  daysAgo,
  issued,
  type OfficeWorld,
  officeWorld,
  today,
  unique,
} from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const list = async (query: string) =>
  (await world.office.get<OfficeCertificateListResponse>(`${CERTIFICATES}?${query}`)).body
const search = (words: string) => list(`includeHistory=1&q=${encodeURIComponent(words)}`)

describe("GET /admin/ocop/certificates", () => {
  it("finds by product and producer without marks, in any case", async () => {
    const certificate = await issued(world)
    const words = world.productTitle.replace("Chè Đắng", "CHE DANG")
    expect((await search(words)).certificates.map(({ id }) => id)).toEqual([certificate.id])
  })

  it("takes the signs of LIKE and of SQL as plain text", async () => {
    for (const words of ["%", "_", "\\", "' or 1=1 --", "%25%27;select pg_sleep(9)"]) {
      expect((await search(words)).count).toBe(0)
    }
  })

  it("finds a certificate by the product's new title and the producer's new name", async () => {
    const own = await officeWorld()
    const certificate = await issued(own)
    const title = unique("Trà Ướp Sương")
    await updateProductsWorkflow(own.h.container).run({
      input: { selector: { id: own.productId }, update: { title } },
    })
    const name = unique("Nhà Ông Sáu")
    await updateProducerWorkflow(own.h.container).run({
      input: { id: own.producerId, name, expectedRevision: 1 },
    })
    await vi.waitFor(async () => {
      expect((await search(title)).certificates.map(({ id }) => id)).toEqual([certificate.id])
      expect((await search(name)).certificates.map(({ id }) => id)).toEqual([certificate.id])
    })
    expect((await search(own.productTitle)).count).toBe(1)
  })

  it("hides superseded certificates until history is asked for", async () => {
    const own = await officeWorld()
    await issued(own, { issuedOn: daysAgo(200) })
    const later = await issued(own, { issuedOn: daysAgo(2) })
    expect((await list(`productId=${own.productId}`)).certificates.map(({ id }) => id)).toEqual([later.id])
    expect((await list(`productId=${own.productId}&includeHistory=1`)).count).toBe(2)
    expect((await list(`productId=${own.productId}&state=superseded`)).count).toBe(1)
  })

  it("shows each certificate once over all pages, though all have the same days", async () => {
    const producer = await aProducer(world.h)
    for (let n = 0; n < 5; n++) {
      await issued({ ...world, producerId: producer.id, ...(await aProduct(world.h, producer.id)) })
    }
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => list(`producerId=${producer.id}&pageSize=2&page=${page}`)),
    )
    expect(pages.map(({ certificates }) => certificates.length)).toEqual([2, 2, 1, 0])
    expect(new Set(pages.flatMap(({ certificates }) => certificates.map(({ id }) => id))).size).toBe(5)
    expect(pages[0]).toMatchObject({ count: 5, pageCount: 3 })
  })

  it("counts in SQL the very states that the rule gives, for every certificate and every edge", async () => {
    const ocop = world.h.container.resolve<OcopModuleService>(OCOP_MODULE)
    const all = await ocop.listCertificates({}, { take: null })
    expect(all.length).toBeGreaterThan(100)
    const edges = [-1096, -400, -91, -90, -1, 0, 1, 89, 90, 91, 400, 1005, 1006, 1095].map((n) =>
      addDays(today(), n),
    )
    for (const day of edges) {
      const byRule = new Map<string, number>()
      for (const row of all) {
        const { kind } = certificateStateOn(
          {
            issuedOn: plainDate(row.issued_on),
            expiresOn: plainDate(row.expires_on),
            revokedOn: row.revoked_on === null ? null : plainDate(row.revoked_on),
            supersededOn: row.superseded_on === null ? null : plainDate(row.superseded_on),
          },
          day,
        )
        byRule.set(kind, (byRule.get(kind) ?? 0) + 1)
      }
      for (const kind of [
        "valid",
        "expiring",
        "expired",
        "revoked",
        "superseded",
        "not-yet-valid",
      ] as const) {
        const [, count] = await ocop.listAndCountCertificates(certificatesIn(kind, day), { take: 1 })
        expect(`${kind} on ${day}: ${count}`).toBe(`${kind} on ${day}: ${byRule.get(kind) ?? 0}`)
      }
    }
  })

  it("needs the same few statements for one certificate as for forty-eight", async () => {
    const few = await statementsDuring(world.h.container, () => list("pageSize=1"))
    const many = await statementsDuring(world.h.container, () => list("pageSize=48"))
    expect(many.length).toBe(few.length)
    expect(many.length).toBeLessThanOrEqual(8)
  })

  it.each([
    ["page 0", "page=0"],
    ["a page beyond all", "page=1e9"],
    ["a page of 49", "pageSize=49"],
    ["two stars", "stars=2"],
    ["an unknown state", "state=good"],
    ["days that have passed", "expiringWithinDays=-1"],
    ["a search of 10,000 letters", `q=${"x".repeat(10_000)}`],
  ])("answers 400 with the field for %s", async (_, query) => {
    const answer = await world.office.get(`${CERTIFICATES}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      code: "INVALID_QUERY",
      fieldErrors: [{ field: query.split("=")[0] }],
    })
  })

  it("lets nobody in without the office's login", async () => {
    expect((await world.h.anyone.get(CERTIFICATES)).status).toBe(401)
    const foreign = world.h.anyone.with({ authorization: "Bearer not.a.token" })
    expect((await foreign.get(CERTIFICATES)).status).toBe(401)
    expect((await world.h.anyone.get(`${CERTIFICATES}/cert_any`)).status).toBe(401)
  })
})

describe("GET /admin/ocop/certificates/:id", () => {
  it.each([
    ["an unknown id", "cert_nothing"],
    ["SQL for an id", "'%20or%201=1"],
    ["an id of 3,000 letters", "x".repeat(3000)],
  ])("answers 404 for %s", async (_, id) => {
    const answer = await world.office.get(`${CERTIFICATES}/${id}`)
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" })
  })
})
