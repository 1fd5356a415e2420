import type { DeliveryInvoiceQuery, DeliveryInvoiceResponse } from "@cho-phien/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDeliveries } from "../../../tax-invoices/read-deliveries"
import { deliveriesView } from "./view"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, DeliveryInvoiceQuery>,
  res: MedusaResponse<DeliveryInvoiceResponse>,
) => {
  res.json(deliveriesView(await readDeliveries(req.scope, req.validatedQuery as DeliveryInvoiceQuery)))
}
