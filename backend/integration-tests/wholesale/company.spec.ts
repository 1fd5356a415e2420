import type { ErrorBody, MyCompaniesResponse } from "@cho-phien/contract"
import { beforeAll, describe, expect, it } from "vitest"
import { type Harness, harness } from "../harness"
import {
  aBuyer,
  anApplication,
  aPerson,
  applied,
  COMPANIES,
  decide,
  deskOf,
  goodsOf,
  inOffice,
  joined,
} from "./trade"

let h: Harness
beforeAll(async () => {
  h = await harness()
})

describe("an application", () => {
  it("names every wrong field at once", async () => {
    const { client } = await aPerson(h)
    const body = anApplication({ taxCode: "0100109107", phone: "12", communeCode: "99999" })
    const answer = await client.post<ErrorBody>(COMPANIES, body)
    expect(answer.status).toBe(400)
    expect(answer.body.fieldErrors?.map(({ field, code }) => `${field}:${code}`)).toEqual([
      "taxCode:wrong-check-digit",
      "communeCode:unknown-commune",
      "phone:too-short",
    ])
  })
  it("may not stand twice under one tax code, but again after it was refused", async () => {
    const body = anApplication()
    const { companyId } = await applied(h, body)
    const { client } = await aPerson(h)
    expect((await client.post<ErrorBody>(COMPANIES, body)).body.fieldErrors?.[0]?.code).toBe("tax-code-taken")
    expect((await decide(h, companyId, "refuse", "Mã số thuế của bên khác")).status).toBe(200)
    expect((await client.post(COMPANIES, body)).status).toBe(201)
  })
  it("shows neither goods nor prices before it is approved", async () => {
    const { admin, companyId } = await applied(h)
    const answer = await admin.client.get<ErrorBody>(`${COMPANIES}/${companyId}/goods`)
    expect([answer.status, answer.body.code]).toEqual([403, "COMPANY_NOT_APPROVED"])
  })
  it("that is asked for more is answered and waits again, and all of it is written down", async () => {
    const { admin, companyId } = await applied(h)
    await decide(h, companyId, "ask-more", "Thiếu giấy đăng ký kinh doanh")
    const answer = await admin.client.post(`${COMPANIES}/${companyId}/answer`, anApplication())
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    const seenBefore = { decision: "approve", expectedRevision: 2 }
    const path = `/admin/wholesale/companies/${companyId}/decision`
    const late = await (await h.office()).post<ErrorBody>(path, seenBefore)
    expect([late.status, late.body.code]).toEqual([409, "CHANGED_MEANWHILE"])
    const company = await inOffice(h, companyId)
    expect([company.state, company.history.map(({ deed }) => deed)]).toEqual([
      "applied",
      ["answered", "ask-more", "applied"],
    ])
  })
})

describe("an answer to the office", () => {
  it("under another company's tax code is refused at its field and changes nothing", async () => {
    const taken = anApplication()
    await applied(h, taken)
    const { admin, companyId } = await applied(h)
    await decide(h, companyId, "ask-more", "Sai mã số thuế")
    const answer = await admin.client.post<ErrorBody>(`${COMPANIES}/${companyId}/answer`, taken)
    expect(answer.body.fieldErrors?.[0]).toMatchObject({ field: "taxCode", code: "tax-code-taken" })
    expect((await inOffice(h, companyId)).state).toBe("more_asked")
  })
})

describe("the office", () => {
  it("says why when it refuses or suspends, and is told when somebody was faster", async () => {
    const { companyId } = await applied(h)
    expect((await decide(h, companyId, "refuse")).status).toBe(400)
    const office = await h.office()
    const stale = { decision: "approve", expectedRevision: 99 }
    const answer = await office.post<ErrorBody>(`/admin/wholesale/companies/${companyId}/decision`, stale)
    expect([answer.status, answer.body.code]).toEqual([409, "CHANGED_MEANWHILE"])
  })
  it("suspends a company: it sees, but does not order", async () => {
    const { admin, companyId } = await aBuyer(h)
    await decide(h, companyId, "suspend", "Nợ quá hạn 60 ngày")
    expect((await goodsOf(admin.client, companyId)).length).toBeGreaterThan(0)
    const { body } = await admin.client.get<{ sheet: { id: string; revision: number } }>(
      `${COMPANIES}/${companyId}/sheet`,
    )
    const answer = await admin.client.post<ErrorBody>(
      `${COMPANIES}/${companyId}/sheets/${body.sheet.id}/order`,
      { expectedRevision: body.sheet.revision, shownTotalDong: 0 },
    )
    expect([answer.status, answer.body.code]).toEqual([403, "COMPANY_NOT_APPROVED"])
  })
})

describe("members", () => {
  it("are invited by address, once, and are in both companies openly", async () => {
    const [one, two] = [await aBuyer(h), await aBuyer(h)]
    const { admin: person } = two
    const { body } = await one.admin.client.post<{ token: string }>(
      `${COMPANIES}/${one.companyId}/invitations`,
      {
        email: person.email,
        roles: ["buyer"],
      },
    )
    const stranger = await aPerson(h)
    const accept = (who: typeof person) => who.client.post<ErrorBody>("/store/wholesale/invitations", body)
    expect((await accept(stranger)).body.code).toBe("INVITATION_NOT_VALID")
    expect((await accept(person)).status).toBe(201)
    expect((await accept(person)).body.code).toBe("INVITATION_NOT_VALID")
    const mine = await person.client.get<MyCompaniesResponse>(COMPANIES)
    expect(mine.body.companies.map(({ id, roles }) => [id, roles])).toEqual([
      [two.companyId, ["admin", "buyer"]],
      [one.companyId, ["buyer"]],
    ])
  })
  it("keep the roles they have when they take another invitation, which many takers take once", async () => {
    const { admin, companyId } = await aBuyer(h)
    const { body } = await admin.client.post<{ token: string }>(`${COMPANIES}/${companyId}/invitations`, {
      email: admin.email,
      roles: ["accountant"],
    })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => admin.client.post("/store/wholesale/invitations", body)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const [member] = (await deskOf(admin.client, companyId)).members
    expect(member?.roles).toEqual(expect.arrayContaining(["admin", "buyer", "accountant"]))
  })
  it("include an admin always, also when two admins leave at once", async () => {
    const buyer = await aBuyer(h)
    const other = await joined(h, buyer, ["admin"])
    const { members } = await deskOf(other.client, buyer.companyId)
    const leave = (id: string) =>
      buyer.admin.client.post(`${COMPANIES}/${buyer.companyId}/members/${id}`, {
        roles: ["buyer"],
        monthlyLimitDong: null,
      })
    await Promise.all(members.map(({ id }) => leave(id)))
    const after = (await deskOf(other.client, buyer.companyId)).members
    expect(after.filter(({ roles }) => roles.includes("admin"))).toHaveLength(1)
  })
  it("include an admin always", async () => {
    const { admin, companyId } = await aBuyer(h)
    const [member] = (await deskOf(admin.client, companyId)).members
    const answer = await admin.client.post<ErrorBody>(`${COMPANIES}/${companyId}/members/${member?.id}`, {
      roles: ["buyer"],
      monthlyLimitDong: null,
    })
    expect(answer.body.code).toBe("LAST_ADMIN")
  })
  it("see credit only as admin or accountant", async () => {
    const buyer = await aBuyer(h)
    const [accountant, receiver] = [
      await joined(h, buyer, ["accountant"]),
      await joined(h, buyer, ["receiver"]),
    ]
    expect((await deskOf(accountant.client, buyer.companyId)).credit).toMatchObject({
      limitDong: 1_000_000_000,
    })
    expect((await deskOf(receiver.client, buyer.companyId)).credit).toBeNull()
  })
})
