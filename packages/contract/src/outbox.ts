import { z } from "zod"
import { Instant, PageQuery } from "./common.js"

export const MailState = z.enum(["waiting", "sending", "sent", "failed"])
export type MailState = z.infer<typeof MailState>

/** GET /admin/outbox — letters, the newest first; `open`: not sent yet, or given up. */
export const OutboxQuery = z.object({
  list: z.enum(["open", "failed", "all"]).default("all"),
  ...PageQuery.shape,
})
export type OutboxQuery = z.infer<typeof OutboxQuery>

export const OutboxLetter = z.object({
  id: z.string(),
  kind: z.string(),
  recipient: z.string(),
  locale: z.enum(["vi", "en"]),
  state: MailState,
  tries: z.int(),
  /** How often it was sent again on purpose, beginning with 1. */
  round: z.int(),
  queuedAt: Instant,
  /** When it is tried next; null when it is sent or given up. */
  dueAt: Instant.nullable(),
  sentAt: Instant.nullable(),
  lastError: z.string().nullable(),
  /** Null until the first try. */
  subject: z.string().nullable(),
  text: z.string().nullable(),
})
export type OutboxLetter = z.infer<typeof OutboxLetter>

export const OutboxResponse = z.object({
  letters: z.array(OutboxLetter),
  /** Over all pages: what waits, and what was given up. */
  waiting: z.int(),
  failed: z.int(),
  count: z.int(),
  page: z.int(),
  pageSize: z.int(),
  pageCount: z.int(),
})
export type OutboxResponse = z.infer<typeof OutboxResponse>

/** POST /admin/outbox/:id/send-again — a sent or given-up letter once more; 409 LETTER_ON_ITS_WAY otherwise. */
export const OutboxLetterResponse = z.object({ letter: OutboxLetter })
export type OutboxLetterResponse = z.infer<typeof OutboxLetterResponse>

export const MailboxLetter = z.object({
  /** Name of its file, without ending. */
  name: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  writtenAt: Instant,
})
export type MailboxLetter = z.infer<typeof MailboxLetter>

/** GET /admin/mailbox — the newest letters of the mailbox on disk; 404 where letters leave by a mail server. */
export const MailboxResponse = z.object({ letters: z.array(MailboxLetter), folder: z.string() })
export type MailboxResponse = z.infer<typeof MailboxResponse>
