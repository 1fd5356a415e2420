import type { DeliveryInvoiceResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

interface Period {
  from: string
  to: string
  only: string
}

/** What was delivered in a period; the old list stays until the new one is there. */
export const useDeliveries = (asked: Period) =>
  useQuery({
    queryKey: ["tax-invoices", asked],
    queryFn: () => ask<DeliveryInvoiceResponse>(`/admin/tax-invoices${queryOf({ ...asked })}`),
    placeholderData: keepPreviousData,
  })

/** Address of the same as a file that the browser keeps. */
export const deliveryFile = (asked: Period, format: "csv" | "xlsx"): string =>
  `/admin/tax-invoices/file${queryOf({ ...asked, format })}`
