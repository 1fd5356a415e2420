import { SearchResponse, SuggestResponse } from "@cho-phien/contract"
import { expect } from "vitest"
import { read } from "../catalogue/shop"
import type { Harness } from "../harness"

type Query = Record<string, string | number>

const queryString = (query: Query) =>
  new URLSearchParams(
    Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString()

/** A page of results, checked against the contract. */
export async function ask(h: Harness, query: Query): Promise<SearchResponse> {
  const answer = await read(h, `search?${queryString(query)}`)
  expect(answer.status, JSON.stringify(answer.body).slice(0, 500)).toBe(200)
  return SearchResponse.parse(answer.body)
}

/** What is suggested for the letters, checked against the contract. */
export async function suggested(h: Harness, query: Query): Promise<SuggestResponse> {
  const answer = await read(h, `suggest?${queryString(query)}`)
  expect(answer.status).toBe(200)
  return SuggestResponse.parse(answer.body)
}

export const handlesOf = ({ products }: SearchResponse) => products.map(({ handle }) => handle)

/** Settles when the log of the questions is written: files that follow count their own statements. */
export const untilQuiet = () => new Promise<void>((resume) => setTimeout(resume, 1_000))
