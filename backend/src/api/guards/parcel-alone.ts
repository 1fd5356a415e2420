import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdParcel, releaseParcel } from "../../workflows/parcel/parcel-lock"

/** Medusa's own packing and cancelling take their turn with the buyer's: the parcel is held until the answer is sent. */
export async function parcelAlone(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    const held = await holdParcel(req.scope, req.params.id ?? "")
    res.once("close", () => void releaseParcel(req.scope, held).catch(() => undefined))
    next()
  } catch (error) {
    next(error)
  }
}
