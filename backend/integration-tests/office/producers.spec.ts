import type { ErrorBody, OfficeProducerListResponse, OfficeProducerResponse } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { statementsDuring } from "../statements"
import { aProducer, aProduct, type OfficeWorld, officeWorld, unique } from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const PRODUCERS = "/admin/producers"
const list = async (query: string) =>
  (await world.office.get<OfficeProducerListResponse>(`${PRODUCERS}?${query}`)).body
const update = (id: string, body: object) =>
  world.office.post<OfficeProducerResponse>(`${PRODUCERS}/${id}`, body)

describe("GET /admin/producers", () => {
  it("finds a producer without marks and says how many products it makes", async () => {
    const producer = await aProducer(world.h, unique("Hợp tác xã Đồng Mu"))
    await aProduct(world.h, producer.id)
    const found = await list(`q=${encodeURIComponent(producer.name.replace("Hợp tác xã Đồng", "DONG"))}`)
    expect(found.producers).toMatchObject([
      { id: producer.id, productCount: 1, commune: { fullName: "phường Tân Giang" } },
    ])
  })

  it("counts the seed's legal forms", async () => {
    expect((await list("legalForm=enterprise&pageSize=1")).count).toBeGreaterThanOrEqual(14)
  })

  it("shows each producer once over all pages", async () => {
    const first = await list("pageSize=20")
    const ids: string[] = []
    for (let page = 1; page <= first.pageCount; page++) {
      ids.push(...(await list(`pageSize=20&page=${page}`)).producers.map(({ id }) => id))
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(first.count)
  })

  it("needs the same few statements for one producer as for forty-eight", async () => {
    const few = await statementsDuring(world.h.container, () => list("pageSize=1"))
    const many = await statementsDuring(world.h.container, () => list("pageSize=48"))
    expect(many.length).toBe(few.length)
  })

  it.each([
    ["page 0", "page=0"],
    ["a page of a thousand", "pageSize=1000"],
    ["an unknown legal form", "legalForm=bank"],
    ["a commune of one digit", "communeCode=1"],
    ["a search of 500 letters", `q=${"ă".repeat(500)}`],
  ])("answers 400 for %s", async (_, query) => {
    const answer = await world.office.get(`${PRODUCERS}?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: "INVALID_QUERY" })
  })

  it("lets nobody in without the office's login", async () => {
    expect((await world.h.anyone.get(PRODUCERS)).status).toBe(401)
    expect((await world.h.shop.get(`${PRODUCERS}/${world.producerId}`)).status).toBe(401)
    expect((await world.h.shop.post(`${PRODUCERS}/${world.producerId}`, {})).status).toBe(401)
    expect((await world.h.shop.post(PRODUCERS, {})).status).toBe(401)
  })
})

describe("POST /admin/producers", () => {
  it("makes the address from the name and refuses it a second time", async () => {
    const body = { name: unique("Làng Rèn Phúc Sen"), legalForm: "household", communeCode: "01288" }
    const answer = await world.office.post<OfficeProducerResponse>(PRODUCERS, body)
    expect(answer.status).toBe(201)
    expect(answer.body.producer.slug).toMatch(/^lang-ren-phuc-sen-\d+$/)
    const again = await world.office.post<ErrorBody>(PRODUCERS, body)
    expect(again.status).toBe(400)
    expect(again.body).toMatchObject({ code: "PRODUCER_SLUG_TAKEN", fieldErrors: [{ field: "slug" }] })
  })

  it("refuses a commune that does not exist today", async () => {
    const body = { name: unique("Hộ"), legalForm: "household", communeCode: "99999" }
    const answer = await world.office.post<ErrorBody>(PRODUCERS, body)
    expect(answer.body).toMatchObject({
      code: "PRODUCER_COMMUNE_UNKNOWN",
      fieldErrors: [{ field: "communeCode", code: "unknown-commune" }],
    })
  })
})

describe("POST /admin/producers/:id", () => {
  it("changes what was sent, replaces the list of weekdays and leaves the address", async () => {
    const producer = await aProducer(world.h)
    const { status, body } = await update(producer.id, {
      name: "Tên mới",
      storyVi: "Dòng một\r\n\r\n\r\n\r\nDòng hai",
      dispatchWeekdays: ["6", "2"],
      yearFounded: null,
      expectedRevision: 1,
    })
    expect(status).toBe(200)
    expect(body.producer).toMatchObject({
      name: "Tên mới",
      slug: producer.slug,
      storyVi: "Dòng một\n\nDòng hai",
      dispatchWeekdays: [2, 6],
      handlingDays: 2,
      revision: 2,
    })
  })

  it("tells the second of two editors", async () => {
    const producer = await aProducer(world.h)
    const deeds = [{ storyVi: "A" }, { email: "b@vi-du.example" }].map((fields) =>
      update(producer.id, { ...fields, expectedRevision: 1 }),
    )
    const answers = await Promise.all(deeds)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: "PRODUCER_CHANGED_MEANWHILE",
    })
  })

  it.each([
    ["a name of 10,000 characters", { name: "x".repeat(10_000) }],
    ["a story that is a list", { storyVi: ["x"] }],
    ["no weekday", { dispatchWeekdays: [] }],
    ["the eighth weekday", { dispatchWeekdays: [8] }],
    ["a weekday twice", { dispatchWeekdays: [1, 1] }],
    ["an address that is none", { email: "tam-hoa" }],
  ])("answers 400 for %s", async (_, wrong) => {
    const { status, body } = await update(world.producerId, { ...wrong, expectedRevision: 1 })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: "INVALID_BODY" })
  })

  it("answers 404 for a producer that does not exist", async () => {
    const answer = await update("pdcr_nothing", { storyVi: "x", expectedRevision: 1 })
    expect(answer.status).toBe(404)
    expect((await world.office.get(`${PRODUCERS}/pdcr_nothing`)).status).toBe(404)
  })
})
