import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { ask, queryOf } from "../office/ask"

export const RETURNS_KEY = "return-requests"
export const REVIEWS_KEY = "reviews"
export const GROUPS_KEY = "order-groups"

type Asked = Record<string, string | number | undefined>

/** One page of a list of the office; the old page stays until the new one is there. */
export const useOfficeList = <Answer>(key: string, asked: Asked) =>
  useQuery({
    queryKey: [key, asked],
    queryFn: () => ask<Answer>(`/admin/${key}${queryOf(asked)}`),
    placeholderData: keepPreviousData,
  })

/** One thing of the office by its id; nothing is asked without one. */
export const useOfficeOne = <Answer>(key: string, id: string) =>
  useQuery({
    queryKey: [key, id],
    queryFn: () => ask<Answer>(`/admin/${key}/${encodeURIComponent(id)}`),
    enabled: id !== "",
  })
