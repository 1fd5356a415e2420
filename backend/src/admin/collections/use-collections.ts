import type {
  MembersView,
  OfficeCollectionListResponse,
  OfficeCollectionResponse,
  PreviewCollectionBody,
  RuleOptionsResponse,
  ShowcaseGoodsResponse,
} from "@cho-phien/contract"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { ask, queryOf } from "../office/ask"

export const COLLECTIONS_KEY = "specialty-collections"
const BASE = "/admin/showcase"
export const COLLECTIONS_PATH = `${BASE}/collections`
const PAUSE_MS = 400

/** One page of collections; the old page stays until the new one is there. */
export const useCollections = (asked: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: [COLLECTIONS_KEY, "list", asked],
    queryFn: () => ask<OfficeCollectionListResponse>(COLLECTIONS_PATH + queryOf(asked)),
    placeholderData: keepPreviousData,
  })

/** One collection with its members of today and its history. */
export const useCollection = (id: string) =>
  useQuery({
    queryKey: [COLLECTIONS_KEY, "one", id],
    queryFn: () => ask<OfficeCollectionResponse>(`${COLLECTIONS_PATH}/${encodeURIComponent(id)}`),
    enabled: id !== "",
    refetchOnWindowFocus: false,
  })

/** What a rule can ask for. */
export const useRuleOptions = () =>
  useQuery({
    queryKey: [COLLECTIONS_KEY, "options"],
    queryFn: () => ask<RuleOptionsResponse>(`${BASE}/options`),
    staleTime: 60_000,
  })

/** The members a choice would have, asked again when the choosing pauses. */
export function useMembers(choice: PreviewCollectionBody) {
  const asked = useSettled(JSON.stringify(choice))
  return useQuery({
    queryKey: [COLLECTIONS_KEY, "preview", asked],
    queryFn: () => ask<MembersView>(`${BASE}/preview`, JSON.parse(asked)),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Goods to pick by hand, from two letters on. */
export function useGoods(typed: string) {
  const q = useSettled(typed.trim())
  return useQuery({
    queryKey: [COLLECTIONS_KEY, "goods", q],
    queryFn: () => ask<ShowcaseGoodsResponse>(`${BASE}/goods${queryOf({ q })}`),
    placeholderData: keepPreviousData,
    enabled: q.length >= 2,
  })
}

/** A value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
