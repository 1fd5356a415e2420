import { ErrorBody } from "@cho-phien/contract"
import type { z } from "zod"
import { ApiError, UNAVAILABLE } from "./api-error"
import { env } from "./env.server"

/** Longest a page waits for the backend, in milliseconds. */
const PATIENCE = 10_000

type QueryValue = string | number | boolean | readonly (string | number)[] | undefined
export type Query = Readonly<Record<string, QueryValue>>

type Call<S extends z.ZodType> = {
  answer: S
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/**
 * Calls one of our own routes and checks the answer against the contract.
 * The js-sdk's `client.fetch` keeps only the message of a refusal (client.js, normalizeResponse), and we need its
 * code, its field errors and sometimes its body (a cart whose total changed); so our routes are read here, and
 * Medusa's standard calls go through the sdk in `medusa.server.ts`.
 */
export async function callApi<S extends z.ZodType>(path: string, call: Call<S>): Promise<z.output<S>> {
  const response = await fetch(addressOf(path, call.query), {
    method: call.method ?? "GET",
    headers: {
      accept: "application/json",
      "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY,
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
      ...call.headers,
    },
    signal: AbortSignal.timeout(PATIENCE),
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  }).catch((cause: unknown) => {
    throw unavailable(path, cause)
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refusal(response.status, body)
  const parsed = call.answer.safeParse(body)
  if (!parsed.success) throw unavailable(path, parsed.error)
  return parsed.data
}

function addressOf(path: string, query: Query = {}): URL {
  const url = new URL(`${env().MEDUSA_URL}${path}`)
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : value === undefined ? "" : String(value)
    if (text !== "" && value !== false) url.searchParams.set(name, value === true ? "1" : text)
  }
  return url
}

function refusal(status: number, body: unknown): ApiError {
  const known = ErrorBody.safeParse(body)
  if (known.success) return new ApiError(status, known.data.code, known.data.fieldErrors, body)
  return new ApiError(
    status,
    status === 404 ? "NOT_FOUND" : status >= 500 ? UNAVAILABLE : "INVALID",
    [],
    body,
  )
}

function unavailable(path: string, cause: unknown): ApiError {
  const error = new ApiError(503, UNAVAILABLE)
  error.cause = cause
  error.message = `${path}: ${cause instanceof Error ? cause.message : String(cause)}`
  return error
}
