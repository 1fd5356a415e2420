import { existsSync } from "node:fs"
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { OUTBOX_MODULE, type OutboxMailRow, type OutboxService } from "../../src/modules/outbox"
import type { Harness } from "../harness"

export const outboxOf = (h: Harness) => h.container.resolve<OutboxService>(OUTBOX_MODULE)

/** Letters to its buyer about a purchase, oldest first. */
export const lettersAbout = async (h: Harness, groupId: string): Promise<OutboxMailRow[]> =>
  (await allLettersAbout(h, groupId)).filter(({ kind }) => kind !== "producer_parcel")

/** Letters to producers about a purchase. */
export const producerLettersAbout = async (h: Harness, groupId: string): Promise<OutboxMailRow[]> =>
  (await allLettersAbout(h, groupId)).filter(({ kind }) => kind === "producer_parcel")

async function allLettersAbout(h: Harness, groupId: string): Promise<OutboxMailRow[]> {
  const rows = await outboxOf(h).listOutboxMails(
    {},
    { take: 10_000, order: { created_at: "ASC", id: "ASC" } },
  )
  return rows.filter((row) => (row.facts as { groupId?: string }).groupId === groupId)
}

/** Waits until the outbox says what is expected of a purchase; half a minute at most. */
export async function untilLetters(
  h: Harness,
  groupId: string,
  isReached: (rows: OutboxMailRow[]) => boolean,
): Promise<OutboxMailRow[]> {
  for (let round = 0; round < 300; round++) {
    const rows = await lettersAbout(h, groupId)
    if (isReached(rows)) return rows
    await pause(100)
  }
  const stand = (await lettersAbout(h, groupId)).map(({ kind, state, last_error }) => [
    kind,
    state,
    last_error,
  ])
  throw new Error(`The letters stand so: ${JSON.stringify(stand)}`)
}

export const allSent = (rows: OutboxMailRow[]) =>
  rows.length > 0 && rows.every(({ state }) => state === "sent")

/** The purchase of a code. */
export async function groupIdOf(h: Harness, code: string): Promise<string> {
  const { data } = await h.container
    .resolve("query")
    .graph({ entity: "order_group", fields: ["id"], filters: { code } })
  return (data as { id: string }[])[0]?.id ?? ""
}

const folder = (): string => {
  const { MAILBOX_DIR } = process.env
  if (!MAILBOX_DIR) throw new Error("The run has no mailbox")
  return MAILBOX_DIR
}

/** Files of the mailbox that hold this letter, whichever round of it. */
export const filesOf = async ({ id }: { id: string }): Promise<string[]> =>
  existsSync(folder())
    ? (await readdir(folder())).filter((name) => name.startsWith(`${id}.`) && name.endsWith(".eml"))
    : []

export const readFileOf = async (name: string) => readFile(path.join(folder(), name), "utf8")

/** A way out that fails for real: while `work` runs, a file is where the mailbox was. */
export async function withBrokenMailbox<T>(work: () => Promise<T>): Promise<T> {
  const aside = `${folder()}.aside`
  await rm(aside, { recursive: true, force: true })
  await mkdir(folder(), { recursive: true })
  await rename(folder(), aside)
  await writeFile(folder(), "not a folder")
  try {
    return await work()
  } finally {
    await rm(folder())
    await rename(aside, folder())
  }
}

/** Makes a waiting letter due now, as the clock would. */
export const makeDue = (h: Harness, { id }: { id: string }) =>
  outboxOf(h).updateOutboxMails({ id, due_at: new Date(Date.now() - 1000) })

/** How often Medusa's notification module was given this letter. */
export const handedOver = async (h: Harness, { id }: { id: string }) =>
  (await h.container.resolve(Modules.NOTIFICATION).listNotifications({ resource_id: id }, { take: 100 }))
    .length
