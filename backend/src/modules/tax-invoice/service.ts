import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { InvoiceRequest } from "./models/invoice-request"

export type InvoiceRequestRow = InferTypeOf<typeof InvoiceRequest>

/** Who an invoice is made out to. */
export interface InvoiceParty {
  companyName: string
  taxCode: string
  address: string
  email: string
}

/** Who wants an invoice for what; invoices themselves are made elsewhere. */
export class TaxInvoiceService extends MedusaService({ InvoiceRequest }) {
  /** The request of a purchase becomes this one, or none. Answers what it was, for undoing. */
  @InjectTransactionManager()
  async setRequest(
    orderGroupId: string,
    party: InvoiceParty | null,
    @MedusaContext() context: Context = {},
  ): Promise<InvoiceParty | null> {
    const [row] = await this.listInvoiceRequests({ order_group_id: orderGroupId }, {}, context)
    if (row && party) await this.updateInvoiceRequests({ id: row.id, ...columnsOf(party) }, context)
    else if (row) await this.deleteInvoiceRequests(row.id, context)
    else if (party)
      await this.createInvoiceRequests({ order_group_id: orderGroupId, ...columnsOf(party) }, context)
    return row ? partyOf(row) : null
  }

  /** Requests by purchase, of those that have one. */
  @InjectTransactionManager()
  async requestsOf(
    orderGroupIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, InvoiceParty>> {
    if (orderGroupIds.length === 0) return new Map()
    const where = { order_group_id: [...new Set(orderGroupIds)] }
    const rows = await this.listInvoiceRequests(where, { take: null }, context)
    return new Map(rows.map((row) => [row.order_group_id, partyOf(row)]))
  }
}

const columnsOf = ({ companyName, taxCode, address, email }: InvoiceParty) => ({
  company_name: companyName,
  tax_code: taxCode,
  address,
  email,
})

const partyOf = (row: InvoiceRequestRow): InvoiceParty => ({
  companyName: row.company_name,
  taxCode: row.tax_code,
  address: row.address,
  email: row.email,
})
