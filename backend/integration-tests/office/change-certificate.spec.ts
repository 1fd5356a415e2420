import type { ErrorBody, OfficeCertificateResponse } from "@cho-phien/contract"
import { addDays, expiresOn } from "@cho-phien/ocop"
import { beforeAll, describe, expect, it } from "vitest"
import { CERTIFICATES, daysAgo, issued, type OfficeWorld, officeWorld, read, today } from "./world"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})

const correct = (id: string, body: object) =>
  world.office.post<OfficeCertificateResponse>(`${CERTIFICATES}/${id}/correct`, body)
const revoke = (id: string, body: object) =>
  world.office.post<OfficeCertificateResponse>(`${CERTIFICATES}/${id}/revoke`, body)
const reason = "Chép nhầm số từ bản giấy"

describe("POST /admin/ocop/certificates/:id/correct", () => {
  it("mends what was written wrongly and keeps what stood there", async () => {
    const certificate = await issued(await officeWorld(), { authority: "UBND tinh Cao Bang" })
    const { status, body } = await correct(certificate.id, {
      authority: "UBND tỉnh Cao Bằng",
      reason,
      expectedRevision: 1,
    })
    expect(status).toBe(200)
    expect(body.certificate).toMatchObject({ authority: "UBND tỉnh Cao Bằng", revision: 2 })
    expect(body.history[0]).toMatchObject({
      deed: "corrected",
      reason,
      before: { authority: "UBND tinh Cao Bang" },
      after: { authority: "UBND tỉnh Cao Bằng" },
    })
  })

  it("computes the last day again when the first day moves", async () => {
    const certificate = await issued(await officeWorld())
    const { body } = await correct(certificate.id, { issuedOn: daysAgo(5), reason, expectedRevision: 1 })
    expect(body.certificate.expiresOn).toBe(expiresOn(daysAgo(5)))
  })

  it("tells the second of two editors and changes nothing", async () => {
    const certificate = await issued(await officeWorld())
    const deeds = ["A", "B"].map((placeThen) =>
      correct(certificate.id, { placeThen, reason, expectedRevision: 1 }),
    )
    const answers = await Promise.all(deeds)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body).toMatchObject({ type: "conflict", code: "CERTIFICATE_CHANGED_MEANWHILE" })
    const { certificate: now, history } = await read(world, certificate.id)
    expect(now.revision).toBe(2)
    expect(history).toHaveLength(2)
  })

  it("moves the end of the earlier certificate along with its own first day", async () => {
    const other = await officeWorld()
    const earlier = await issued(other, { issuedOn: daysAgo(500) })
    const later = await issued(other, { issuedOn: daysAgo(10) })
    await correct(later.id, { decisionOn: daysAgo(20), issuedOn: daysAgo(20), reason, expectedRevision: 1 })
    const { history } = await read(world, earlier.id)
    expect(history[0]).toMatchObject({
      before: { superseded_on: daysAgo(10) },
      after: { superseded_on: daysAgo(20) },
    })
  })

  it("frees the earlier certificate when the first day moves behind its end", async () => {
    const other = await officeWorld()
    const earlier = await issued(other, { issuedOn: daysAgo(1116), stars: 4, totalScore: 75 })
    const later = await issued(other, { issuedOn: daysAgo(40) })
    expect((await read(world, earlier.id)).certificate.state).toBe("superseded")
    await correct(later.id, { issuedOn: daysAgo(5), reason, expectedRevision: 1 })
    expect((await read(world, earlier.id)).certificate.state).toBe("expired")
  })

  it("refuses a first day at which somebody else certified", async () => {
    const certificate = await issued(await officeWorld())
    const { status, body } = await correct(certificate.id, {
      decisionOn: "2024-05-01",
      issuedOn: "2024-05-01",
      reason,
      expectedRevision: 1,
    })
    expect(status).toBe(400)
    expect(body).toMatchObject({ fieldErrors: [{ field: "level", code: "wrong-certifier" }] })
  })

  it("asks for a reason and the revision that was read", async () => {
    const { status, body } = await correct("cert_any", { number: "T-1-2-3" })
    expect(status).toBe(400)
    const fields = (body as unknown as ErrorBody).fieldErrors?.map(({ field }) => field)
    expect(fields?.sort()).toEqual(["expectedRevision", "reason"])
  })

  it("answers 404 for a certificate that does not exist", async () => {
    const { status, body } = await correct("cert_nothing", { placeThen: "x", reason, expectedRevision: 1 })
    expect(status).toBe(404)
    expect(body).toMatchObject({ code: "CERTIFICATE_NOT_FOUND" })
  })

  it("finds the certificate by its corrected number", async () => {
    const certificate = await issued(await officeWorld())
    const number = `Đính chính ${process.pid}`
    await correct(certificate.id, { number, reason, expectedRevision: 1 })
    const found = await world.office.get(
      `${CERTIFICATES}?q=${encodeURIComponent(`dinh chinh ${process.pid}`)}`,
    )
    expect(found.body).toMatchObject({ count: 1, certificates: [{ id: certificate.id }] })
  })
})

describe("POST /admin/ocop/certificates/:id/revoke", () => {
  const body = { reason: "Sản xuất khác hồ sơ", decisionNumber: "9/QĐ-UBND", revokedOn: today() }

  it("takes the certificate back from today on and keeps who and why", async () => {
    const certificate = await issued(await officeWorld())
    const answer = await revoke(certificate.id, body)
    expect(answer.status).toBe(200)
    expect(answer.body.certificate).toMatchObject({ state: "revoked", revocationReason: body.reason })
    expect(answer.body.history[0]).toMatchObject({
      deed: "revoked",
      after: { revocation_decision: "9/QĐ-UBND" },
    })
  })

  it("leaves it valid until the day of the revocation", async () => {
    const certificate = await issued(await officeWorld())
    const answer = await revoke(certificate.id, { ...body, revokedOn: addDays(today(), 1) })
    expect(answer.body.certificate.state).toBe("valid")
  })

  it("does so once", async () => {
    const certificate = await issued(await officeWorld())
    const answers = await Promise.all([revoke(certificate.id, body), revoke(certificate.id, body)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await read(world, certificate.id)).history).toHaveLength(2)
  })

  it("refuses a day before the issue and one after the end", async () => {
    const certificate = await issued(await officeWorld())
    const early = await revoke(certificate.id, { ...body, revokedOn: daysAgo(11) })
    expect(early.body).toMatchObject({ fieldErrors: [{ field: "revokedOn", code: "before-the-issue" }] })
    const late = await revoke(certificate.id, { ...body, revokedOn: addDays(today(), 5000) })
    expect(late.status).toBe(400)
  })

  it("makes room for a new certificate", async () => {
    const other = await officeWorld()
    const first = await issued(other, { issuedOn: daysAgo(10) })
    await revoke(first.id, { ...body, revokedOn: daysAgo(4) })
    const second = await issued(other, { issuedOn: daysAgo(4) })
    expect(second.state).toBe("valid")
    expect((await read(world, first.id)).certificate.state).toBe("revoked")
  })

  it("lets nobody in without the office's login", async () => {
    expect((await world.h.anyone.post(`${CERTIFICATES}/cert_any/revoke`, body)).status).toBe(401)
    expect((await world.h.anyone.post(`${CERTIFICATES}/cert_any/correct`, {})).status).toBe(401)
  })
})
