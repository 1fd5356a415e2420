import type { ErrorBody } from "@cho-phien/contract"

declare const __BACKEND_URL__: string | undefined

/** What the backend refused. The admin's own client keeps only the sentence; forms need the fields. */
export class OfficeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Partial<ErrorBody>,
  ) {
    super(body.message ?? `HTTP ${status}`)
  }
}

/** Asks a route of ours with the admin's session. */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const base = (__BACKEND_URL__ ?? "").replace(/\/$/, "")
  const response = await fetch(base + path, {
    credentials: "include",
    ...(body !== undefined && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  const answer: unknown = await response.json().catch(() => ({}))
  if (!response.ok) throw new OfficeRefusal(response.status, answer as Partial<ErrorBody>)
  return answer as Answer
}

/** Query string of what is set. */
export function queryOf(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== "")
  return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)]))}`
}
