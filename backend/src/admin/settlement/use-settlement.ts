import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const SETTLEMENT_KEY = "settlement"
const PATH = "/admin/settlement"

/** Asks one of the pages of settlement; the old answer stays until the new one is there. */
export const useSettlement = <Answer>(
  path: string,
  asked: Record<string, string | number | undefined> = {},
  enabled = true,
) =>
  useQuery({
    queryKey: [SETTLEMENT_KEY, path, asked],
    queryFn: () => ask<Answer>(`${PATH}/${path}${queryOf(asked)}`),
    placeholderData: keepPreviousData,
    enabled,
  })

/** Address of a file that the browser keeps. */
export const fileAt = (path: string): string => `${PATH}/${path}`
