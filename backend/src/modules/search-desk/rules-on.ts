/** What the office decided for a query, as it stands on a day. */
export interface ActiveRule {
  pinned: string[]
  hidden: string[]
  redirect: string | null
}

interface Rule {
  id: string
  kind: "pin" | "hide" | "redirect"
  product_id: string | null
  path: string | null
  position: number
  from_on: string | null
  until_on: string | null
}

/** The rules of one query on a day of Vietnam. What is hidden is not pinned; of two redirects the newest holds. */
export function rulesOn(rules: readonly Rule[], day: string): ActiveRule {
  const now = rules
    .filter(({ from_on, until_on }) => (from_on ?? day) <= day && day <= (until_on ?? day))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const products = (kind: "pin" | "hide") =>
    now.filter((rule) => rule.kind === kind).flatMap((rule) => rule.product_id ?? [])
  const hidden = new Set(products("hide"))
  const redirects = now.filter((rule) => rule.kind === "redirect").sort((a, b) => (a.id < b.id ? 1 : -1))
  return {
    pinned: [...new Set(products("pin"))].filter((id) => !hidden.has(id)),
    hidden: [...hidden],
    redirect: redirects[0]?.path ?? null,
  }
}
