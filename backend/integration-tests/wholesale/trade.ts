import type {
  CompanyDeskResponse,
  DeliveryPoint,
  ErrorBody,
  MyCompanyResponse,
  OfficeCompany,
  OfficeCompanyResponse,
  PurchaseOrderResponse,
  SheetResponse,
  SheetView,
  WholesaleGoodsResponse,
} from "@cho-phien/contract"
import { expect } from "vitest"
import type { Client } from "../client"
import type { Harness } from "../harness"

export const COMPANIES = "/store/wholesale/companies"

let serial = 0
const next = () => `${process.pid}-${Date.now()}-${++serial}`

/** A signed-in person of the shop. */
export interface Person {
  email: string
  client: Client
}

export async function aPerson(h: Harness): Promise<Person> {
  const email = `mua-si-${next()}@example.vn`
  const login = { email, password: "hat-de-trung-khanh" }
  const { body } = await h.anyone.post<{ token: string }>("/auth/customer/emailpass/register", login)
  await h.shop
    .with({ authorization: `Bearer ${body.token}` })
    .post("/store/customers", { email, first_name: `Người mua ${serial}` })
  const signedIn = await h.anyone.post<{ token: string }>("/auth/customer/emailpass", login)
  return { email, client: h.shop.with({ authorization: `Bearer ${signedIn.body.token}` }) }
}

/** A tax code whose check digit is right, another one each time. */
export function aTaxCode(): string {
  for (;;) {
    const head = String(100_000_000 + Math.floor(Math.random() * 899_999_999))
    const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce(
      (total, weight, at) => total + weight * Number(head[at]),
      0,
    )
    const digit = 10 - (sum % 11)
    if (digit < 10) return `${head}${digit}`
  }
}

export const anApplication = (over: object = {}) => ({
  legalName: "Công ty Siêu thị Hải Phòng",
  taxCode: aTaxCode(),
  provinceCode: "04",
  communeCode: "01273",
  street: "12 Kim Đồng",
  representative: "Trần Thị Mai",
  position: "Giám đốc thu mua",
  phone: "0912 345 678",
  invoiceEmail: "hoadon@example.vn",
  message: "Chín cửa hàng.",
  ...over,
})

/** A company and its first person, not yet approved. */
export async function applied(h: Harness, over: object = {}): Promise<{ admin: Person; companyId: string }> {
  const admin = await aPerson(h)
  const answer = await admin.client.post<MyCompanyResponse>(COMPANIES, anApplication(over))
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return { admin, companyId: answer.body.company.id }
}

export async function inOffice(h: Harness, companyId: string): Promise<OfficeCompany> {
  const office = await h.office()
  return (await office.get<OfficeCompanyResponse>(`/admin/wholesale/companies/${companyId}`)).body.company
}

export async function decide(h: Harness, companyId: string, decision: string, note = "") {
  const { revision } = await inOffice(h, companyId)
  const office = await h.office()
  return office.post<OfficeCompanyResponse & ErrorBody>(`/admin/wholesale/companies/${companyId}/decision`, {
    decision,
    note,
    expectedRevision: revision,
  })
}

export async function setTerms(h: Harness, companyId: string, over: object = {}) {
  const { revision } = await inOffice(h, companyId)
  const office = await h.office()
  const answer = await office.post(`/admin/wholesale/companies/${companyId}/terms`, {
    payment: "net",
    netDays: 30,
    creditLimitDong: 1_000_000_000,
    approvalOverDong: null,
    minOrderDong: 0,
    poRequired: false,
    expectedRevision: revision,
    ...over,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

export interface Buyer {
  admin: Person
  companyId: string
  points: DeliveryPoint[]
}

/** An approved company with two stores, on terms. */
export async function aBuyer(h: Harness, terms: object = {}): Promise<Buyer> {
  const { admin, companyId } = await applied(h)
  expect((await decide(h, companyId, "approve")).status).toBe(200)
  await setTerms(h, companyId, terms)
  const points = [await aPoint(admin, companyId, "HP-01"), await aPoint(admin, companyId, "HP-02")]
  return { admin, companyId, points }
}

export async function aPoint({ client }: Person, companyId: string, code: string): Promise<DeliveryPoint> {
  const answer = await client.post<{ point: DeliveryPoint }>(`${COMPANIES}/${companyId}/delivery-points`, {
    code,
    name: `Cửa hàng ${code}`,
    contactName: "Lê Văn Bình",
    phone: "0912 345 678",
    provinceCode: "04",
    communeCode: "01273",
    street: "34 Bế Văn Đàn",
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.point
}

/** Lets somebody else into the company with these roles. */
export async function joined(h: Harness, { admin, companyId }: Buyer, roles: string[]): Promise<Person> {
  const person = await aPerson(h)
  const { body } = await admin.client.post<{ token: string }>(`${COMPANIES}/${companyId}/invitations`, {
    email: person.email,
    roles,
  })
  const answer = await person.client.post("/store/wholesale/invitations", { token: body.token })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return person
}

export const goodsOf = async (client: Client, companyId: string) =>
  (await client.get<WholesaleGoodsResponse>(`${COMPANIES}/${companyId}/goods`)).body.goods

export const deskOf = async (client: Client, companyId: string) =>
  (await client.get<CompanyDeskResponse>(`${COMPANIES}/${companyId}`)).body

export async function aSheet(client: Client, companyId: string): Promise<SheetView> {
  const answer = await client.get<SheetResponse>(`${COMPANIES}/${companyId}/sheet`)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.sheet
}

export const saveRows = (
  client: Client,
  companyId: string,
  sheet: SheetView,
  rows: { variantId: string | null; cells: Record<string, string>; text?: string }[],
  over: object = {},
) =>
  client.post<SheetResponse & ErrorBody>(`${COMPANIES}/${companyId}/sheets/${sheet.id}`, {
    expectedRevision: sheet.revision,
    rows: rows.map((row, at) => ({ key: `r${at + 1}`, text: "", ...row })),
    ...over,
  })

export const order = (client: Client, companyId: string, sheet: SheetView, over: object = {}) =>
  client.post<PurchaseOrderResponse & ErrorBody & { roomDong?: number }>(
    `${COMPANIES}/${companyId}/sheets/${sheet.id}/order`,
    { expectedRevision: sheet.revision, shownTotalDong: sheet.totalDong, ...over },
  )
