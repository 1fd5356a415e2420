import { addDays, type PlainDate, PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-phien/ocop"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { auditView } from "./audit-view"
import { numberTaken, refusalOfDatabase } from "./database-refusals"
import { OcopErrors } from "./errors"
import { Certificate } from "./models/certificate"
import { CertificateAudit } from "./models/certificate-audit"
import { DayWatch } from "./models/day-watch"
import type {
  CertificateChange,
  CertificateInForce,
  CertificateRow,
  CorrectedFields,
  DeedBy,
  NewCertificate,
  Revocation,
  StoredCertificate,
} from "./rows"
import { changedBetween } from "./state-filters"

type Deed = "issued" | "corrected" | "revoked" | "superseded"

/** Certificates and their audit. Each deed is one transaction under a lock on the product, audit row included. */
export class OcopModuleService extends MedusaService({ Certificate, CertificateAudit, DayWatch }) {
  /** The six groups with their sets and managing ministries. */
  productTree() {
    return PRODUCT_GROUPS.map((group) => ({
      ...group,
      sets: PRODUCT_SETS.filter((set) => set.group === group.code),
    }))
  }

  /**
   * Every certificate in force on a day, with what a badge needs. Asked at each reading of the shop, so one plain
   * statement instead of entities.
   */
  @InjectManager()
  async certificatesInForce(
    day: PlainDate,
    @MedusaContext() context: Context = {},
  ): Promise<CertificateInForce[]> {
    return await (context.manager as SqlManager).execute<CertificateInForce[]>(IN_FORCE_SQL, [
      day,
      day,
      day,
      day,
    ])
  }

  /** Writes a new certificate down; earlier ones of the product that are in force end the day it begins. */
  async issueCertificate(entry: NewCertificate, by: DeedBy): Promise<CertificateChange> {
    return await this.issue_(entry, by).catch(refusalOfDatabase)
  }

  /** Mends what was written down wrongly. Refuses when the certificate is no longer at `expectedRevision`. */
  async correctCertificate(
    id: string,
    fields: CorrectedFields,
    expectedRevision: number,
    by: DeedBy,
  ): Promise<CertificateChange> {
    return await this.correct_(id, fields, expectedRevision, by).catch(refusalOfDatabase)
  }

  /** Takes a certificate back from `revoked_on` on, its first day without effect. */
  async revokeCertificate(id: string, revocation: Revocation, by: DeedBy): Promise<CertificateChange> {
    return await this.revoke_(id, revocation, by).catch(refusalOfDatabase)
  }

  /** Takes a deed back as if it had never been: for the compensation of a workflow only. */
  @InjectTransactionManager()
  async undoCertificateChange(
    change: CertificateChange,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteCertificateAudits(change.auditIds, context)
    if (change.created) await this.deleteCertificates([change.certificate.id], context)
    if (change.before.length > 0) await this.updateCertificates(change.before, context)
  }

  /**
   * Hands over the certificates whose state differs between the day last looked at and `today`, then notes
   * the day. The row is locked meanwhile: of two servers one announces, the other passes by. When handing over
   * fails, nothing is noted and the next look repeats it. A clock that was set back is caught up as well.
   * `watch` names who is told; each has its own last day.
   */
  @InjectTransactionManager()
  async announceDay(
    watch: string,
    today: PlainDate,
    at: Date,
    announce: (changed: CertificateRow[]) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    const sql = managerOf(context)
    await sql.execute(
      "insert into ocop_day_watch (id, through_on, looked_at) values (?, ?, ?) on conflict (id) do nothing",
      [watch, addDays(today, -1), at],
    )
    const [last] = await sql.execute<{ through_on: PlainDate }[]>(
      "select through_on from ocop_day_watch where id = ? for update skip locked",
      [watch],
    )
    if (!last) return 0
    const [from, through] = [last.through_on, today].sort() as [PlainDate, PlainDate]
    const changed =
      from === through
        ? []
        : await this.listCertificates(changedBetween(from, through), { take: null }, context)
    if (changed.length > 0) await announce(changed)
    await this.updateDayWatches(
      {
        id: watch,
        through_on: today,
        looked_at: at,
        ...(from !== through && { announced: changed.length }),
      },
      context,
    )
    return changed.length
  }

  @InjectTransactionManager()
  protected async issue_(
    entry: NewCertificate,
    by: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<CertificateChange> {
    await this.lock_(entry.product_id ?? entry.number_key, context)
    await this.refuseTakenNumber_(entry.number_key, null, context)
    const certificate = await this.createCertificates(entry, context)
    const audit = await this.audit_("issued", null, certificate, by, context)
    const superseded = await this.supersedeEarlier_(certificate, by, context)
    return {
      certificate,
      created: true,
      before: superseded.before,
      auditIds: [audit, ...superseded.auditIds],
    }
  }

  @InjectTransactionManager()
  protected async correct_(
    id: string,
    fields: CorrectedFields,
    expectedRevision: number,
    by: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<CertificateChange> {
    const before = await this.locked_(id, context)
    if (before.revision !== expectedRevision) {
      throw new Refusal(
        MedusaError.Types.CONFLICT,
        OcopErrors.CERTIFICATE_CHANGED_MEANWHILE,
        `Certificate ${id} is at revision ${before.revision}, not ${expectedRevision}`,
      )
    }
    if (fields.number_key) await this.refuseTakenNumber_(fields.number_key, id, context)
    const certificate = await this.updateCertificates(
      { id, ...fields, revision: before.revision + 1 },
      context,
    )
    const audit = await this.audit_("corrected", before, certificate, by, context)
    const moved =
      before.issued_on === certificate.issued_on
        ? { before: [], auditIds: [] }
        : await this.supersedeEarlier_(certificate, by, context)
    return {
      certificate,
      created: false,
      before: [before, ...moved.before],
      auditIds: [audit, ...moved.auditIds],
    }
  }

  @InjectTransactionManager()
  protected async revoke_(
    id: string,
    revocation: Revocation,
    by: DeedBy,
    @MedusaContext() context: Context = {},
  ): Promise<CertificateChange> {
    const before = await this.locked_(id, context)
    if (before.revoked_on) {
      throw new Refusal(
        MedusaError.Types.NOT_ALLOWED,
        OcopErrors.CERTIFICATE_ALREADY_REVOKED,
        `Certificate ${id} was revoked on ${before.revoked_on}`,
      )
    }
    const revision = before.revision + 1
    const certificate = await this.updateCertificates({ id, ...revocation, revision }, context)
    const audit = await this.audit_("revoked", before, certificate, by, context)
    return { certificate, created: false, before: [before], auditIds: [audit] }
  }

  /**
   * Earlier certificates of the product that are in force on the first day of `certificate` end on it; what it
   * had superseded before its first day was corrected is freed when it no longer meets.
   */
  protected async supersedeEarlier_(
    certificate: CertificateRow,
    by: DeedBy,
    context: Context,
  ): Promise<Pick<CertificateChange, "before" | "auditIds">> {
    if (!certificate.product_id) return { before: [], auditIds: [] }
    const others = await this.listCertificates(
      { product_id: certificate.product_id, id: { $ne: certificate.id } },
      { order: { issued_on: "ASC", id: "ASC" } },
      context,
    )
    const day = certificate.issued_on
    const change: Pick<CertificateChange, "before" | "auditIds"> = { before: [], auditIds: [] }
    for (const other of others) {
      const wasOurs = other.superseded_by_id === certificate.id
      const free = other.superseded_by_id === null || wasOurs
      const meets =
        other.issued_on < day && day <= other.expires_on && !(other.revoked_on && other.revoked_on <= day)
      if (!(free && meets) && !wasOurs) continue
      const before = withoutTimestamps(other)
      const after = await this.updateCertificates(
        {
          id: other.id,
          superseded_by_id: meets ? certificate.id : null,
          superseded_on: meets ? day : null,
          revision: other.revision + 1,
        },
        context,
      )
      change.before.push(before)
      change.auditIds.push(await this.audit_("superseded", before, after, by, context))
    }
    return change
  }

  protected async audit_(
    deed: Deed,
    before: CertificateRow | null,
    after: CertificateRow,
    by: DeedBy,
    context: Context,
  ): Promise<string> {
    const row = await this.createCertificateAudits(
      {
        certificate_id: after.id,
        deed,
        actor: by.actor,
        at: by.at,
        reason: by.reason ?? null,
        before: before && auditView(before),
        after: auditView(after),
      },
      context,
    )
    return row.id
  }

  /** One deed at a time for a product, on however many servers; the lock ends with the transaction. */
  protected async lock_(subject: string, context: Context): Promise<void> {
    await managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `ocop:${subject}`,
    ])
  }

  protected async locked_(id: string, context: Context): Promise<CertificateRow> {
    const [row] = await managerOf(context).execute<{ product_id: string | null }[]>(
      "select product_id from ocop_certificate where id = ? and deleted_at is null",
      [id],
    )
    if (!row) {
      throw new Refusal(
        MedusaError.Types.NOT_FOUND,
        OcopErrors.CERTIFICATE_NOT_FOUND,
        `There is no certificate ${id}`,
      )
    }
    await this.lock_(row.product_id ?? id, context)
    return withoutTimestamps(await this.retrieveCertificate(id, {}, context))
  }

  protected async refuseTakenNumber_(key: string, ownId: string | null, context: Context): Promise<void> {
    const [taken] = await this.listCertificates({ number_key: key }, { take: 1 }, context)
    if (!taken || taken.id === ownId) return
    throw numberTaken(taken.number)
  }
}

function withoutTimestamps(row: StoredCertificate): CertificateRow {
  const { created_at, updated_at, deleted_at, ...certificate } = row
  return certificate
}

const IN_FORCE_SQL = `
select id, number, stars, issued_on, expires_on, revoked_on, superseded_on, product_id, producer_id, demonstration
from ocop_certificate
where deleted_at is null and issued_on <= ? and expires_on >= ?
  and (revoked_on is null or revoked_on > ?) and (superseded_on is null or superseded_on > ?)`

interface SqlManager {
  execute<Rows = unknown[]>(sql: string, parameters: unknown[]): Promise<Rows>
}

/** The connection of the running transaction, for the two statements that the generated methods cannot say. */
function managerOf(context: Context): SqlManager {
  return context.transactionManager as SqlManager
}
