import { communeByCode } from "@cho-phien/vietnam/places"
import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../../errors/refusal"
import { ProducerErrors } from "../../modules/producer"

/** A producer's address is a commune of today. */
export function refuseUnknownCommune(code: string | undefined): void {
  if (code === undefined || communeByCode(code)) return
  const message = `There is no commune ${code} today`
  throw new Refusal(MedusaError.Types.INVALID_DATA, ProducerErrors.PRODUCER_COMMUNE_UNKNOWN, message, [
    { field: "communeCode", code: "unknown-commune", message },
  ])
}
