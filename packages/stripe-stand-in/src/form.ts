/** A form-encoded body with `a[b][0]` names, as nested records; the way Stripe's libraries send. */
export type FormTree = { [name: string]: FormTree | string }

export function readForm(body: string): FormTree {
  const tree: FormTree = {}
  for (const [name, value] of new URLSearchParams(body)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "")
    let at = tree
    for (const part of path.slice(0, -1)) {
      const next = at[part]
      at = at[part] = typeof next === "object" ? next : {}
    }
    const last = path.at(-1)
    if (last) at[last] = value
  }
  return tree
}

/** What stands at that path; undefined when it is missing or a record. */
export function textAt(tree: FormTree, ...path: string[]): string | undefined {
  let at: FormTree | string | undefined = tree
  for (const part of path) at = typeof at === "object" ? at[part] : undefined
  return typeof at === "string" ? at : undefined
}

/** The record of texts at that name. */
export function recordAt(tree: FormTree, name: string): Record<string, string> {
  const at = tree[name]
  if (typeof at !== "object") return {}
  return Object.fromEntries(
    Object.entries(at).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  )
}
