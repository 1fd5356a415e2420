import type { CompanyRole } from "@cho-phien/contract"
import {
  balanceAfter,
  type CreditBalance,
  type CreditDeed,
  creditRoom,
  postingsOf,
} from "@cho-phien/trade/wholesale"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { ArticleCode } from "./models/article-code"
import { CasePack } from "./models/case-pack"
import { CaseTier } from "./models/case-tier"
import { Company } from "./models/company"
import { CompanyDeed } from "./models/company-deed"
import { CompanyInvitation } from "./models/company-invitation"
import { CompanyMember } from "./models/company-member"
import { CreditAccount } from "./models/credit-account"
import { CreditPosting } from "./models/credit-posting"
import { DeliveryPoint } from "./models/delivery-point"
import { OrderLeg } from "./models/order-leg"
import { OrderSheet } from "./models/order-sheet"
import { PurchaseOrder } from "./models/purchase-order"

interface SqlManager {
  execute<Row>(sql: string, parameters: unknown[]): Promise<Row[]>
}

/** A movement of a company's credit; the same deed on the same reference counts once. */
export interface CreditMove {
  companyId: string
  deed: CreditDeed
  ref: string
  amountDong: number
  actor: string
  at: Date
}

export interface Acceptance {
  tokenDigest: string
  /** Address of the signed-in person, in small letters. */
  email: string
  customerId: string
  at: Date
}

export interface MemberChange {
  companyId: string
  memberId: string
  roles: readonly CompanyRole[]
  /** Whole đồng a calendar month; null: no limit. */
  monthlyLimitDong: number | null
  actor: string
  at: Date
}

export type CreditAnswer = { ok: true; isNew: boolean } | { ok: false; roomDong: number }

/** Companies that buy, what they are offered, their sheets and orders, and their credit. */
export class WholesaleService extends MedusaService({
  ArticleCode,
  CasePack,
  CaseTier,
  Company,
  CompanyDeed,
  CompanyInvitation,
  CompanyMember,
  CreditAccount,
  CreditPosting,
  DeliveryPoint,
  OrderLeg,
  OrderSheet,
  PurchaseOrder,
}) {
  /**
   * Makes the signed-in holder of an invitation a member: its roles are added to those the person has. An invitation is
   * taken once, however many ask at once; null when it is over, taken, or for another address.
   */
  @InjectTransactionManager()
  async acceptInvitation(
    { tokenDigest, email, customerId, at }: Acceptance,
    @MedusaContext() context: Context = {},
  ): Promise<{ companyId: string; roles: CompanyRole[] } | null> {
    const [taken] = await sql(context).execute<{ company_id: string; roles: CompanyRole[] }>(
      `update wholesale_invitation set accepted_at = ?, updated_at = now()
       where token_digest = ? and email = ? and accepted_at is null and expires_at > ? and deleted_at is null
       returning company_id, roles`,
      [at, tokenDigest, email, at],
    )
    if (!taken) return null
    const companyId = taken.company_id
    await this.lockCompany_(companyId, context)
    const [member] = await this.listCompanyMembers(
      { company_id: companyId, customer_id: customerId },
      {},
      context,
    )
    const roles = [...new Set([...rolesOf(member), ...taken.roles])]
    if (member) await this.updateCompanyMembers({ id: member.id, roles: asJson(roles) }, context)
    else
      await this.createCompanyMembers(
        { company_id: companyId, customer_id: customerId, roles: asJson(roles) },
        context,
      )
    await this.createCompanyDeeds(
      { company_id: companyId, deed: "member-joined", actor: customerId, at, after: { roles } },
      context,
    )
    return { companyId, roles }
  }

  /** Sets roles and monthly limit of a member; without roles the person leaves. A company keeps an admin. */
  @InjectTransactionManager()
  async setMember(
    { companyId, memberId, roles, monthlyLimitDong, actor, at }: MemberChange,
    @MedusaContext() context: Context = {},
  ): Promise<"set" | "not-in-company" | "last-admin"> {
    await this.lockCompany_(companyId, context)
    const members = await this.listCompanyMembers({ company_id: companyId }, { take: null }, context)
    const member = members.find(({ id }) => id === memberId)
    if (!member) return "not-in-company"
    const others = members.filter(({ id }) => id !== memberId)
    const keepsAdmin = [roles, ...others.map(rolesOf)].some((held) => held.includes("admin"))
    if (!keepsAdmin) return "last-admin"
    if (roles.length === 0) await this.softDeleteCompanyMembers(memberId, {}, context)
    else
      await this.updateCompanyMembers(
        { id: memberId, roles: asJson(roles), monthly_limit_dong: monthlyLimitDong },
        context,
      )
    await this.createCompanyDeeds(
      {
        company_id: companyId,
        deed: roles.length === 0 ? "member-left" : "member-set",
        actor,
        at,
        before: { member: memberId, roles: member.roles },
        after: { member: memberId, roles, monthlyLimitDong },
      },
      context,
    )
    return "set"
  }

  /**
   * Books moves under a lock on the account's row, all or none. A reserve that would pass the company's limit is
   * refused with the room that is left; a payment larger than what is owed likewise.
   */
  @InjectTransactionManager()
  async moveCredit(
    companyId: string,
    moves: readonly Omit<CreditMove, "companyId">[],
    @MedusaContext() context: Context = {},
  ): Promise<CreditAnswer> {
    const before = await this.lockedBalance_(companyId, context)
    const fresh = []
    for (const move of moves) if (await this.isNew_(companyId, move, context)) fresh.push(move)
    const after = fresh.reduce(
      (balance, { deed, amountDong }) => balanceAfter(balance, deed, amountDong),
      before,
    )
    const limitDong = await this.limitOf_(companyId, context)
    const isReserving = fresh.some(({ deed }) => deed === "reserve")
    if (isReserving && creditRoom(limitDong, after) < 0)
      return { ok: false, roomDong: Math.max(0, creditRoom(limitDong, before)) }
    if (after.receivableDong < 0 || after.reservedDong < 0)
      return { ok: false, roomDong: before.receivableDong }
    for (const move of fresh) await this.post_(companyId, move, context)
    await this.writeBalance_(companyId, after, context)
    return { ok: true, isNew: fresh.length > 0 }
  }

  /** What a company has open. */
  async balanceOf(companyId: string): Promise<CreditBalance> {
    const [account] = await this.listCreditAccounts({ company_id: companyId }, { take: 1 })
    return {
      reservedDong: Number(account?.reserved_dong ?? 0),
      receivableDong: Number(account?.receivable_dong ?? 0),
    }
  }

  /** Takes booked moves off again when the deed they belong to failed as a whole. */
  @InjectTransactionManager()
  async undoCredit(
    companyId: string,
    moves: readonly Pick<CreditMove, "deed" | "ref" | "amountDong">[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    let balance = await this.lockedBalance_(companyId, context)
    for (const { deed, ref, amountDong } of moves) {
      const gone = await sql(context).execute<{ id: string }>(
        "delete from wholesale_credit_posting where company_id = ? and deed = ? and ref = ? returning id",
        [companyId, deed, ref],
      )
      if (gone.length === 0) continue
      const moved = balanceAfter({ reservedDong: 0, receivableDong: 0 }, deed, amountDong)
      balance = {
        reservedDong: balance.reservedDong - moved.reservedDong,
        receivableDong: balance.receivableDong - moved.receivableDong,
      }
    }
    await this.writeBalance_(companyId, balance, context)
  }

  /** Saves a sheet when nobody else saved it since; false when somebody did, or it has been ordered. */
  @InjectTransactionManager()
  async saveSheet(
    sheetId: string,
    expectedRevision: number,
    fields: { rows: unknown; requested_on: unknown; po_number: string; note: string },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update wholesale_sheet set rows = ?::jsonb, requested_on = ?::jsonb, po_number = ?, note = ?,
         revision = revision + 1, updated_at = now()
       where id = ? and revision = ? and state = 'open' and deleted_at is null returning id`,
      [
        JSON.stringify(fields.rows),
        JSON.stringify(fields.requested_on),
        fields.po_number,
        fields.note,
        sheetId,
        expectedRevision,
      ],
    )
    return rows.length === 1
  }

  /** Changes a company when it still is at that revision; false when somebody was faster. */
  @InjectTransactionManager()
  async claimRevision(
    companyId: string,
    expectedRevision: number,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      `update wholesale_company set revision = revision + 1, updated_at = now()
       where id = ? and revision = ? and deleted_at is null returning id`,
      [companyId, expectedRevision],
    )
    return rows.length === 1
  }

  /** What a member has ordered, or asked for, in a calendar month; what was refused does not count. */
  @InjectTransactionManager()
  async spentInMonth(
    memberId: string,
    month: string,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    const [row] = await sql(context).execute<{ sum: string | null }>(
      `select sum(total_dong) as sum from wholesale_purchase_order
       where requested_by = ? and month = ? and state in ('pending', 'placed') and deleted_at is null`,
      [memberId, month],
    )
    return Number(row?.sum ?? 0)
  }

  /** Variants of which the company has placed an order before. */
  @InjectTransactionManager()
  async orderedVariants(companyId: string, @MedusaContext() context: Context = {}): Promise<Set<string>> {
    const rows = await sql(context).execute<{ variant_id: string }>(
      `select distinct line ->> 'variantId' as variant_id
       from wholesale_purchase_order o, jsonb_array_elements(o.content -> 'lines') line
       where o.company_id = ? and o.state = 'placed' and o.deleted_at is null`,
      [companyId],
    )
    return new Set(rows.map((row) => row.variant_id))
  }

  private async lockedBalance_(companyId: string, context: Context): Promise<CreditBalance> {
    const raw = JSON.stringify({ value: "0", precision: 20 })
    await sql(context).execute(
      `insert into wholesale_credit_account (id, company_id, reserved_dong, receivable_dong, raw_reserved_dong, raw_receivable_dong)
       values (?, ?, 0, 0, ?::jsonb, ?::jsonb) on conflict (company_id) where deleted_at is null do nothing`,
      [generateEntityId(undefined, "wcra"), companyId, raw, raw],
    )
    const [row] = await sql(context).execute<{ reserved_dong: string; receivable_dong: string }>(
      "select reserved_dong, receivable_dong from wholesale_credit_account where company_id = ? and deleted_at is null for update",
      [companyId],
    )
    return {
      reservedDong: Number(row?.reserved_dong ?? 0),
      receivableDong: Number(row?.receivable_dong ?? 0),
    }
  }

  private async writeBalance_(companyId: string, balance: CreditBalance, context: Context): Promise<void> {
    await sql(context).execute(
      `update wholesale_credit_account set reserved_dong = ?, raw_reserved_dong = ?::jsonb, receivable_dong = ?,
         raw_receivable_dong = ?::jsonb, updated_at = now() where company_id = ? and deleted_at is null`,
      [
        balance.reservedDong,
        rawOf(balance.reservedDong),
        balance.receivableDong,
        rawOf(balance.receivableDong),
        companyId,
      ],
    )
  }

  private async limitOf_(companyId: string, context: Context): Promise<number> {
    const [row] = await sql(context).execute<{ credit_limit_dong: string }>(
      "select credit_limit_dong from wholesale_company where id = ? and deleted_at is null",
      [companyId],
    )
    return Number(row?.credit_limit_dong ?? 0)
  }

  private async isNew_(
    companyId: string,
    { deed, ref }: Pick<CreditMove, "deed" | "ref">,
    context: Context,
  ): Promise<boolean> {
    const rows = await sql(context).execute<{ id: string }>(
      "select id from wholesale_credit_posting where company_id = ? and deed = ? and ref = ? and deleted_at is null limit 1",
      [companyId, deed, ref],
    )
    return rows.length === 0
  }

  /** Whoever changes the members of a company waits for the one who does. */
  private async lockCompany_(companyId: string, context: Context): Promise<void> {
    await sql(context).execute("select id from wholesale_company where id = ? for update", [companyId])
  }

  private async post_(
    companyId: string,
    move: Omit<CreditMove, "companyId">,
    context: Context,
  ): Promise<void> {
    const { deed, ref, actor, at } = move
    for (const { account, amountDong } of postingsOf(deed, move.amountDong))
      await this.createCreditPostings(
        { company_id: companyId, deed, ref, account, amount_dong: amountDong, actor, at },
        context,
      )
  }
}

/** The exact value that Medusa keeps beside the number of a big one. */
const rawOf = (dong: number): string => JSON.stringify({ value: String(dong), precision: 20 })
const sql = (context: Context) => context.transactionManager as SqlManager
const rolesOf = (member: { roles: unknown } | undefined) => (member?.roles ?? []) as CompanyRole[]
const asJson = (roles: readonly CompanyRole[]) => roles as unknown as Record<string, unknown>
