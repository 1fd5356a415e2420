import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../clock"
import { PARCEL_MESSAGE_MODULE, type ParcelMessageService, type Writer } from "../../modules/parcel-message"
import { AfterSaleError } from "../after-sales/errors"
import { readParcel } from "../parcel/read-parcels"

export interface WriteMessage {
  orderId: string
  writer: Writer
  /** Who wrote for the seller; null: the buyer. */
  actor: string | null
  body: string
}

const HOUR_MS = 3_600_000
/** Messages of one side about one parcel within an hour. */
const MOST_AN_HOUR = 20

/** Writes the message; taken back when the workflow fails. */
export const writeMessageStep = createStep(
  "write-parcel-message",
  async ({ orderId, writer, actor, body }: WriteMessage, { container }) => {
    const messages = container.resolve<ParcelMessageService>(PARCEL_MESSAGE_MODULE)
    const parcel = await readParcel(container, orderId)
    if (!parcel) throw new AfterSaleError("PARCEL_NOT_FOUND", "There is no such parcel")
    const at = now()
    const lately = { order_id: orderId, writer, written_at: { $gt: new Date(at.getTime() - HOUR_MS) } }
    const [, count] = await messages.listAndCountParcelMessages(lately, { take: 1 })
    if (count >= MOST_AN_HOUR)
      throw new AfterSaleError("TOO_MANY_MESSAGES", "Too many messages within an hour")
    const message = await messages.createParcelMessages({
      order_id: orderId,
      order_group_id: parcel.groupId,
      producer_id: parcel.producer.id,
      writer,
      actor,
      body,
      written_at: at,
    })
    await messages.see(orderId, { reader: writer, at })
    const { groupId, code } = parcel
    return new StepResponse({ id: message.id, orderId, groupId, code, writer }, message.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ParcelMessageService>(PARCEL_MESSAGE_MODULE).deleteParcelMessages(id)
  },
)
