import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURN_REQUEST_MODULE, type ReturnRequestService } from "../../../modules/return-request"
import { AfterSaleError } from "../errors"

/** The parcel that a request is about. */
export const findReturnStep = createStep("find-return", async ({ id }: { id: string }, { container }) => {
  const returns = container.resolve<ReturnRequestService>(RETURN_REQUEST_MODULE)
  const [request] = await returns.listReturnRequests({ id }, { select: ["id", "order_id"] })
  if (!request) throw new AfterSaleError("RETURN_NOT_FOUND", "There is no such request")
  return new StepResponse({ orderId: request.order_id })
})
