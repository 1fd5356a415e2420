import { type ShoppingCode, ShoppingError } from "../../../workflows/purchase/refusals"

/** Ids of ours are short words; anything else names nothing, and never reaches the database. */
const ID = /^[\w-]{1,64}$/

/** The id from the address or a body, or the refusal that nothing is there. */
export function idIn(params: Record<string, unknown>, name: string, refusal: ShoppingCode): string {
  const id = params[name]
  if (typeof id !== "string" || !ID.test(id)) throw new ShoppingError(refusal, `${name} is not an id`)
  return id
}
