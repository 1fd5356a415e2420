import type {
  ExplainResponse,
  OfficeSearchRuleListResponse,
  OfficeSynonymListResponse,
  SearchDeskResponse,
  SearchLogResponse,
} from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const DESK_KEY = "search-desk"
export const DESK_PATH = "/admin/search-desk"

type Asked = Record<string, string | number | undefined>

/** While a version is being filled, its progress is looked at this often. */
const PROGRESS_MS = 1_500

/** Which engine answers and how far a rebuild is. */
export const useDesk = () =>
  useQuery({
    queryKey: [DESK_KEY, "state"],
    queryFn: () => ask<SearchDeskResponse>(DESK_PATH),
    refetchInterval: ({ state }) =>
      state.data?.outbox.waiting || state.data?.rebuilds.some((one) => one.state === "building")
        ? PROGRESS_MS
        : PROGRESS_MS * 10,
  })

const useList = <Answer>(name: string, asked: Asked) =>
  useQuery({
    queryKey: [DESK_KEY, name, asked],
    queryFn: () => ask<Answer>(`${DESK_PATH}/${name}${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })

export const useSynonyms = (asked: Asked) => useList<OfficeSynonymListResponse>("synonyms", asked)
export const useRules = () => useList<OfficeSearchRuleListResponse>("rules", {})
export const useLog = (asked: Asked) => useList<SearchLogResponse>("log", asked)
export const useExplanation = (q: string) =>
  useQuery({
    queryKey: [DESK_KEY, "explain", q],
    queryFn: () => ask<ExplainResponse>(`${DESK_PATH}/explain${queryOf({ q })}`),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  })
