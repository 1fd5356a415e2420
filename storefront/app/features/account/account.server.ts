import { type Lang, PurchaseListResponse } from "@cho-phien/contract"
import { callApi } from "~/lib/api.server"
import { ApiError, UNAVAILABLE } from "~/lib/api-error"
import { asReader, customerHeaders, statusOf } from "~/lib/customer.server"
import { medusa } from "~/lib/medusa.server"
import { freshSession, type ReaderSession } from "~/lib/session.server"

export type Credentials = { email: string; password: string }

/** A person signed in: the token of their calls and what to call them. */
type SignedIn = { token: string; name: string }

const WRONG = { kind: "wrong" } as const
type Outcome = ({ kind: "ok" } & SignedIn) | typeof WRONG

/** Signs in, or says only that the pair is wrong: never which half, nor whether the address is known. */
export async function signIn({ email, password }: Credentials): Promise<Outcome> {
  try {
    const token = await medusa().auth.login("customer", "emailpass", { email, password })
    if (typeof token !== "string") return WRONG
    const { customer } = await medusa().store.customer.retrieve(
      { fields: "email,first_name,last_name" },
      bearer(token),
    )
    return { kind: "ok", token, name: nameOf(customer) || customer.email }
  } catch (error) {
    return wrongOrThrow(error)
  }
}

/**
 * Creates the account and signs in. A first try that broke off after the login was made is taken up again, so the
 * form may be sent twice; an address that is taken is told like any other that cannot be used.
 */
export async function register({ email, password, name }: Credentials & { name: string }): Promise<Outcome> {
  try {
    const token = await registrationToken({ email, password })
    if (!token) return WRONG
    await medusa()
      .store.customer.create({ email, first_name: name }, {}, bearer(token))
      .catch((error: unknown) => {
        // The customer is there already: the first of two sendings made it.
        if (![400, 401, 422].includes(statusOf(error) ?? 0)) throw error
      })
  } catch (error) {
    return wrongOrThrow(error)
  }
  return signIn({ email, password })
}

async function registrationToken(credentials: Credentials): Promise<string | undefined> {
  try {
    return await medusa().auth.register("customer", "emailpass", credentials)
  } catch (error) {
    if (statusOf(error) !== 401) throw error
    const token = await medusa().auth.login("customer", "emailpass", credentials)
    return typeof token === "string" ? token : undefined
  }
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const nameOf = (person: { first_name: string | null; last_name: string | null }): string =>
  [person.last_name, person.first_name].filter(Boolean).join(" ")

function wrongOrThrow(error: unknown): typeof WRONG {
  const status = statusOf(error)
  if (status !== undefined && status >= 400 && status < 500) return WRONG
  throw new ApiError(503, UNAVAILABLE)
}

/** A new session for the person who signed in: only the cart comes along from what this browser held before. */
export async function sessionFor(before: ReaderSession, { token, name }: SignedIn): Promise<ReaderSession> {
  const session = await freshSession()
  const [cartId, cartUnits] = [before.get("cartId"), before.get("cartUnits")]
  if (cartId) session.set("cartId", cartId)
  if (cartUnits) session.set("cartUnits", cartUnits)
  session.set("token", token)
  session.set("customerName", name)
  return session
}

/** The signed-in reader's purchases, newest first. */
export function readPurchases(session: ReaderSession, lang: Lang, page: number, back: string) {
  const headers = customerHeaders(session, lang, back)
  const asked = callApi("/store/shopping/purchases", {
    answer: PurchaseListResponse,
    query: { page, lang },
    headers,
  })
  return asReader(asked, lang, back)
}

/** Changes what the reader is called. */
export async function rename(session: ReaderSession, lang: Lang, name: string, back: string): Promise<void> {
  const headers = customerHeaders(session, lang, back)
  await asReader(medusa().store.customer.update({ first_name: name, last_name: "" }, {}, headers), lang, back)
  session.set("customerName", name)
}
