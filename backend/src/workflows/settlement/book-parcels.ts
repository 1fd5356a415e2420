import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { bookParcelsStep } from "./steps/book-parcels"

/** Something happened to these orders: what it means for the ledger is booked, once, whoever asks how often. */
export const bookParcelsWorkflow = createWorkflow("book-parcels", (input: { orderIds: string[] }) => {
  return new WorkflowResponse(bookParcelsStep(input))
})
