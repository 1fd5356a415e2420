import type { ReconciliationResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const RECONCILIATION_KEY = "reconciliation"

/** What disagrees, and the reports of the last days. */
export const useReconciliation = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [RECONCILIATION_KEY, asked],
    queryFn: () => ask<ReconciliationResponse>(`/admin/reconciliation${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })
