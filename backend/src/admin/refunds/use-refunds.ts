import type { RefundTaskListResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const REFUNDS_KEY = "refund-tasks"

/** One page of refunds that are paid back by hand; the old page stays until the new one is there. */
export const useRefunds = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [REFUNDS_KEY, asked],
    queryFn: () => ask<RefundTaskListResponse>(`/admin/refund-tasks${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })
