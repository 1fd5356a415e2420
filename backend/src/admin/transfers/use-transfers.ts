import type { OfficeTransferListResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const TRANSFERS_KEY = "transfers"

/** One page of transfers; the old page stays until the new one is there. */
export const useTransfers = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [TRANSFERS_KEY, asked],
    queryFn: () => ask<OfficeTransferListResponse>(`/admin/transfers${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })
