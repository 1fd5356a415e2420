import type { PaperKind } from "@cho-phien/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../errors/refusal"
import { type PaperSource, type ParcelPaperSource, parcelNumber } from "./paper"
import { deliveryNote } from "./papers/delivery-note"
import { orderSheet } from "./papers/order-sheet"
import { packingSlip } from "./papers/packing-slip"
import { readPaperSource } from "./read-paper-source"
import { renderPdf } from "./render-pdf"

interface Asked {
  kind: PaperKind
  groupId: string
  /** The parcel, for papers of one. */
  orderId: string
  showPhone: boolean
}

/** A paper with the name of its file. A parcel of another purchase does not exist. */
export async function printPaper(
  container: MedusaContainer,
  { kind, groupId, orderId, showPhone }: Asked,
): Promise<{ name: string; pdf: Buffer }> {
  const source = await readPaperSource(container, { groupId, showPhone })
  if (kind === "order-sheet")
    return { name: `phieu-dat-hang-${source.purchase.code}.pdf`, pdf: await renderPdf(orderSheet(source)) }
  const parcel = ofParcel(source, orderId)
  const number = parcelNumber(parcel)
  if (kind === "packing-slip")
    return { name: `phieu-dong-goi-${number}.pdf`, pdf: await renderPdf(packingSlip(parcel)) }
  return { name: `phieu-giao-hang-${number}.pdf`, pdf: await renderPdf(deliveryNote(parcel)) }
}

function ofParcel(source: PaperSource, orderId: string): ParcelPaperSource {
  const parcel = source.purchase.parcels.find((candidate) => candidate.orderId === orderId)
  if (!parcel) throw paperNotFound()
  return { ...source, parcel }
}

/** There is no such paper, or it is somebody else's: the two are answered alike. */
export const paperNotFound = (): Refusal =>
  new Refusal(MedusaError.Types.NOT_FOUND, "PAPER_NOT_FOUND", "There is no such paper")
