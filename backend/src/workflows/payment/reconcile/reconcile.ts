import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "../../../clock"
import { MONEY_DESK_MODULE, type MoneyDeskService } from "../../../modules/money-desk"
import { writeRefundTasks } from "../refunds/write-refund-tasks"
import { type Finding, QUIET_MINUTES } from "./finding"
import { LOOKED_FOR, lookForDiscrepancies } from "./look"
import { mendBookings } from "./mend-bookings"
import { mendCancelled } from "./mend-cancelled"
import { mendCardRefunds } from "./mend-card-refunds"
import { mendCardWords } from "./mend-card-words"
import { mendRefunds } from "./mend-refunds"
import { mendSettling } from "./mend-settling"
import { writeDay } from "./write-day"

/** In this order: what one mends is there when the next one looks. */
const MENDERS = {
  mendCardWords,
  mendSettling,
  mendCancelled,
  mendRefunds,
  mendCardRefunds,
  mendBookings,
}

export interface Reconciled {
  mended: Finding[]
  open: Finding[]
}

/**
 * One round: mends what a death, a lost word or an answer that never came has left, then writes down what still
 * disagrees. Two servers at once do it one after the other.
 */
export async function reconcile(container: MedusaContainer, quiet = QUIET_MINUTES): Promise<Reconciled> {
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute("reconciliation", () => round(container, quiet), { timeout: 60 })
}

async function round(container: MedusaContainer, quiet: number): Promise<Reconciled> {
  const desk = container.resolve<MoneyDeskService>(MONEY_DESK_MODULE)
  const at = now()
  const mended: Finding[] = []
  for (const [name, mend] of Object.entries(MENDERS))
    mended.push(...(await orNothing(container, name, () => mend(container, quiet))))
  await writeRefundTasks(container)
  const open = await lookForDiscrepancies(container, quiet)
  for (const finding of mended) await desk.noteDiscrepancy(finding, { at, state: "mended" })
  let found = 0
  for (const finding of open) if (await desk.noteDiscrepancy(finding, { at, state: "open" })) found += 1
  await desk.settleUnseen(LOOKED_FOR, at)
  await writeDay(container, at, { mended: mended.length, found })
  return { mended, open }
}

/** One thing that cannot be mended (Stripe is away) must not keep the others waiting. */
async function orNothing(
  container: MedusaContainer,
  name: string,
  mend: () => Promise<Finding[]>,
): Promise<Finding[]> {
  try {
    return await mend()
  } catch (error) {
    const reason = (error as { message?: unknown } | null)?.message ?? error
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Reconciliation, ${name}: ${reason}`)
    return []
  }
}
