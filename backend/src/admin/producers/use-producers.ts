import type { OfficeProducerListResponse, OfficeProducerResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const PRODUCERS_KEY = "ocop-producers"
const PATH = "/admin/producers"

/** One page of producers; the old page stays until the new one is there. */
export const useProducers = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [PRODUCERS_KEY, "list", asked],
    queryFn: () => ask<OfficeProducerListResponse>(PATH + queryOf(asked)),
    placeholderData: keepPreviousData,
  })

/** One producer with its products. */
export const useProducer = (id: string) =>
  useQuery({
    queryKey: [PRODUCERS_KEY, "one", id],
    queryFn: () => ask<OfficeProducerResponse>(`${PATH}/${encodeURIComponent(id)}`),
    enabled: id !== "",
  })
