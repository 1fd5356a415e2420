import type { OfficeCompaniesResponse } from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const COMPANIES_KEY = "wholesale-companies"

/** Companies of a state, those that wait first. */
export const useCompanies = (state: string) =>
  useQuery({
    queryKey: [COMPANIES_KEY, state],
    queryFn: () => ask<OfficeCompaniesResponse>(`/admin/wholesale/companies${queryOf({ state })}`),
    placeholderData: keepPreviousData,
  })
