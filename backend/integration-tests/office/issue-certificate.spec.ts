import type { ErrorBody, OfficeCertificateResponse } from "@cho-phien/contract"
import { addDays, expiresOn } from "@cho-phien/ocop"
import { beforeAll, describe, expect, it } from "vitest"
import { OCOP_MODULE, type OcopModuleService } from "../../src/modules/ocop"
import {
  anIssue,
  aProducer,
  CERTIFICATES,
  daysAgo,
  issued,
  type OfficeWorld,
  officeWorld,
  read,
  today,
} from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const fieldsOf = (body: unknown) =>
  (body as ErrorBody).fieldErrors?.map(({ field, code }) => `${field}: ${code}`)

describe("POST /admin/ocop/certificates", () => {
  it("issues a certificate whose last day is computed and whose audit names the person", async () => {
    const body = anIssue(world, { stars: 4, totalScore: 82.25 })
    const answer = await world.office.post<OfficeCertificateResponse>(CERTIFICATES, body)
    expect(answer.status).toBe(201)
    expect(answer.body.certificate).toMatchObject({
      number: body.number,
      stars: 4,
      state: "valid",
      expiresOn: expiresOn(daysAgo(10)),
      totalScore: 82.25,
      revision: 1,
      demonstration: false,
      product: { id: world.productId },
      producer: { id: world.producerId },
    })
    expect(answer.body.history).toMatchObject([
      { deed: "issued", actor: expect.stringContaining("@"), before: null, after: { number: body.number } },
    ])
  })

  it("ends the product's earlier certificate on the day the new one begins", async () => {
    const world = await officeWorld()
    const earlier = await issued(world, { issuedOn: daysAgo(400) })
    const later = await issued(world, { issuedOn: daysAgo(3), stars: 4, totalScore: 75 })
    expect(later.state).toBe("valid")
    const { certificate, history } = await read(world, earlier.id)
    expect(certificate.state).toBe("superseded")
    expect(history[0]).toMatchObject({ deed: "superseded", after: { superseded_on: daysAgo(3) } })
  })

  it("leaves the earlier certificate in force until a later day comes", async () => {
    const world = await officeWorld()
    const earlier = await issued(world, { issuedOn: daysAgo(400) })
    const later = await issued(world, { decisionOn: today(), issuedOn: addDays(today(), 5) })
    expect(later.state).toBe("not-yet-valid")
    expect((await read(world, earlier.id)).certificate.state).toBe("valid")
  })

  it("refuses a certificate older than one in force", async () => {
    const world = await officeWorld()
    await issued(world, { issuedOn: daysAgo(30) })
    const answer = await world.office.post(CERTIFICATES, anIssue(world, { issuedOn: daysAgo(60) }))
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: "CERTIFICATE_OVERLAPS" })
  })

  it("lets one of two offices that issue for a product on the same day win", async () => {
    const world = await officeWorld()
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.office.post(CERTIFICATES, anIssue(world, { issuedOn: daysAgo(2) }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  it("marks a demonstration by its number alone", async () => {
    const world = await officeWorld()
    const certificate = await issued(world, { number: `mh-${process.pid}-0001` })
    expect(certificate.demonstration).toBe(true)
  })

  it("refuses a number that another certificate carries, however it is spaced", async () => {
    const first = anIssue(await officeWorld(), { number: `${process.pid}/QĐ – GCN` })
    expect((await world.office.post(CERTIFICATES, first)).status).toBe(201)
    const other = anIssue(await officeWorld(), { number: `${process.pid}/qđ-gcn` })
    const answer = await world.office.post(CERTIFICATES, other)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: "CERTIFICATE_NUMBER_TAKEN" })
    expect(fieldsOf(answer.body)).toEqual(["number: number-taken"])
  })

  it("refuses stars that the points do not earn and the wrong certifier, both at once", async () => {
    const answer = await world.office.post(
      CERTIFICATES,
      anIssue(world, { stars: 5, totalScore: 89.99, level: "province" }),
    )
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: "CERTIFICATE_FIELDS_DISAGREE" })
    expect(fieldsOf(answer.body)).toEqual(["stars: stars-not-earned", "level: wrong-certifier"])
  })

  it("knows that three stars were the district's until the reform of July 2025", async () => {
    const world = await officeWorld()
    const byDistrict = anIssue(world, { issuedOn: "2025-06-30", level: "district" })
    expect((await world.office.post(CERTIFICATES, byDistrict)).status).toBe(201)
    const afterwards = anIssue(world, { issuedOn: "2025-07-01", level: "district" })
    expect(fieldsOf((await world.office.post(CERTIFICATES, afterwards)).body)).toEqual([
      "level: wrong-certifier",
    ])
  })

  it("refuses a product that another producer makes and one that does not exist", async () => {
    const stranger = await aProducer(world.h)
    const foreign = await world.office.post(CERTIFICATES, anIssue(world, { producerId: stranger.id }))
    expect(fieldsOf(foreign.body)).toEqual(["producerId: not-its-producer"])
    const unknown = await world.office.post(CERTIFICATES, anIssue(world, { productId: "prod_nothing" }))
    expect(fieldsOf(unknown.body)).toEqual(["productId: unknown-product"])
  })

  it("refuses a decision signed tomorrow and a first day before the decision", async () => {
    const answer = await world.office.post(
      CERTIFICATES,
      anIssue(world, { decisionOn: addDays(today(), 1), issuedOn: today() }),
    )
    expect(fieldsOf(answer.body)).toEqual(["decisionOn: in-the-future", "issuedOn: before-the-decision"])
  })

  it.each([
    ["a day that does not exist", { issuedOn: "2026-02-30" }],
    ["a year of five digits", { issuedOn: "20260-01-01" }],
    ["10,000 characters", { number: "x".repeat(10_000) }],
    ["an object for text", { number: { $ne: null } }],
    ["two stars", { stars: 2 }],
    ["points that are no number", { totalScore: "'; drop table ocop_certificate; --" }],
    ["an unknown level", { level: "village" }],
    ["a NUL character", { number: "T-\u0000-1" }],
  ])("answers 400 with a sentence for %s", async (_, wrong) => {
    const answer = await world.office.post(CERTIFICATES, { ...anIssue(world), ...wrong })
    expect(answer.status).toBe(400)
    expect((answer.body as ErrorBody).message).not.toBe("")
  })

  it("names every missing field of an empty body", async () => {
    const answer = await world.office.post(CERTIFICATES, {})
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer.body)?.length).toBeGreaterThanOrEqual(9)
  })

  it("lets nobody in without the office's login", async () => {
    expect((await world.h.anyone.post(CERTIFICATES, anIssue(world))).status).toBe(401)
    expect((await world.h.shop.post(CERTIFICATES, anIssue(world))).status).toBe(401)
  })
})

describe("the table of certificates", () => {
  const ocop = () => world.h.container.resolve<OcopModuleService>(OCOP_MODULE)

  it("holds no two certificates of a product in force on one day, whoever writes", async () => {
    const world = await officeWorld()
    const certificate = await issued(world, { issuedOn: daysAgo(20) })
    const [row] = await ocop().listCertificates({ id: certificate.id })
    const { id, created_at, updated_at, deleted_at, ...copy } = row ?? expect.unreachable()
    await expect(
      ocop().createCertificates({ ...copy, number: `${copy.number}-2`, number_key: `${copy.number_key}-2` }),
    ).rejects.toThrow(/EXC_ocop_certificate_one_valid_a_day/)
  })

  it("holds no day that does not exist", async () => {
    const certificate = await issued(await officeWorld())
    await expect(
      ocop().updateCertificates({ id: certificate.id, expires_on: "2029-02-30" }),
    ).rejects.toThrow()
  })

  it("never lets an audit row be rewritten", async () => {
    const certificate = await issued(await officeWorld())
    const [audit] = await ocop().listCertificateAudits({ certificate_id: certificate.id })
    await expect(
      ocop().updateCertificateAudits({ id: audit?.id ?? "", actor: "somebody else" }),
    ).rejects.toThrow(/never changed/)
  })
})
