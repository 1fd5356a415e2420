import type { OutboxLetter, OutboxQuery, OutboxResponse } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OUTBOX_MODULE, type OutboxMailRow, type OutboxService } from "../../../modules/outbox"
import { pageOf, paginationOf } from "../../http/page"

type StateFilter = { state?: OutboxMailRow["state"][] }

const LISTS: Readonly<Record<OutboxQuery["list"], StateFilter>> = {
  open: { state: ["waiting", "sending", "failed"] },
  failed: { state: ["failed"] },
  all: {},
}

/** One page of letters, the newest first, and how many wait or were given up. */
export async function listLetters(container: MedusaContainer, asked: OutboxQuery): Promise<OutboxResponse> {
  const outbox = container.resolve<OutboxService>(OUTBOX_MODULE)
  const [rows, count] = await outbox.listAndCountOutboxMails(
    LISTS[asked.list],
    paginationOf(asked, { created_at: "DESC" }),
  )
  const counted = async (state: OutboxMailRow["state"][]) =>
    (await outbox.listAndCountOutboxMails({ state }, { select: ["id"], take: 1 }))[1]
  return {
    letters: rows.map(viewOf),
    waiting: await counted(["waiting", "sending"]),
    failed: await counted(["failed"]),
    ...pageOf(asked, count),
  }
}

/** One letter as it stands. */
export async function readLetter(container: MedusaContainer, id: string): Promise<OutboxLetter> {
  return viewOf(await container.resolve<OutboxService>(OUTBOX_MODULE).retrieveOutboxMail(id))
}

const viewOf = (row: OutboxMailRow): OutboxLetter => ({
  id: row.id,
  kind: row.kind,
  recipient: row.recipient,
  locale: row.locale,
  state: row.state,
  tries: row.tries,
  round: row.round,
  queuedAt: row.created_at.toISOString(),
  dueAt: row.state === "waiting" ? row.due_at.toISOString() : null,
  sentAt: row.sent_at?.toISOString() ?? null,
  lastError: row.last_error,
  subject: row.subject,
  text: row.text,
})
