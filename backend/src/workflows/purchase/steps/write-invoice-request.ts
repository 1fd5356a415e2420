import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type InvoiceParty, TAX_INVOICE_MODULE, type TaxInvoiceService } from "../../../modules/tax-invoice"

interface Input {
  groupId: string
  invoice: InvoiceParty | null
}

/** Writes down who wants invoices for the purchase; who tries again without takes it back. Undone: as before. */
export const writeInvoiceRequestStep = createStep(
  "write-invoice-request",
  async ({ groupId, invoice }: Input, { container }) => {
    const taxInvoices = container.resolve<TaxInvoiceService>(TAX_INVOICE_MODULE)
    const before = await taxInvoices.setRequest(groupId, invoice)
    return new StepResponse(undefined, { groupId, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    await container.resolve<TaxInvoiceService>(TAX_INVOICE_MODULE).setRequest(undo.groupId, undo.before)
  },
)
