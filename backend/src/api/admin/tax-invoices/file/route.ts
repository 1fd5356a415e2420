import type { DeliveryInvoiceFileQuery } from "@cho-phien/contract"
import { writeXlsx } from "@cho-phien/trade/wholesale/sheet"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDeliveries } from "../../../../tax-invoices/read-deliveries"
import { sheetOf } from "../../../../tax-invoices/sheet-of"
import { csvOf } from "../../../../workflows/settlement/csv"
import { sendFile } from "../../../http/send-file"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The data of invoices as a file; the platform makes none of them. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const asked = req.validatedQuery as unknown as DeliveryInvoiceFileQuery
  const rows = sheetOf(await readDeliveries(req.scope, asked))
  const name = `du-lieu-hoa-don-${asked.from}-${asked.to}`
  if (asked.format === "xlsx") {
    const body = Buffer.from(writeXlsx("Dữ liệu hóa đơn", rows))
    return sendFile(res, { name: `${name}.xlsx`, type: XLSX, body })
  }
  const body = csvOf(rows.map((row) => row.map(String)))
  sendFile(res, { name: `${name}.csv`, type: "text/csv; charset=utf-8", body })
}
