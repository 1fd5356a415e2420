import { type AppLoadContext, createCookieSessionStorage, type Session } from "@remix-run/node"
import { env } from "./env.server"

/** What the shop remembers about a reader, signed in the cookie itself. */
export type SessionData = {
  cartId: string
  /** Units in the cart, so that the header can tell without asking the backend. */
  cartUnits: number
  /** Province that postage is counted for, as chosen in the cart. */
  provinceCode: string
  /** What was taken out last, so that it can be put back. */
  removed: { variantId: string; quantity: number; name: string }
  /** The cart that became a purchase last: sending its form again leads to the purchase. */
  lastOrder: { cartId: string; code: string }
  /** Access token per purchase code that this reader placed or looked up. */
  purchases: Record<string, string>
  /** Token of a signed-in customer. */
  token: string
  customerName: string
  /** The company this person buys for at present; every answer is checked against the membership again. */
  companyId: string
}
export type ReaderSession = Session<SessionData, SessionData>

const THIRTY_DAYS = 30 * 24 * 60 * 60

function makeStorage() {
  const secure = env().PUBLIC_URL.startsWith("https:")
  return createCookieSessionStorage<SessionData, SessionData>({
    cookie: {
      name: secure ? "__Host-phien" : "phien",
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure,
      maxAge: THIRTY_DAYS,
      secrets: [env().SESSION_SECRET],
    },
  })
}
let storage: ReturnType<typeof makeStorage> | undefined
const sessions = () => {
  storage ??= makeStorage()
  return storage
}

type Asked = { request: Request; context: AppLoadContext }

/** Reads the session; the answer becomes private from here on. Reading never sets a cookie. */
export function readSession({ request, context }: Asked): Promise<ReaderSession> {
  context.visit.personal = true
  return sessions().getSession(request.headers.get("Cookie"))
}

/** A new, empty session: what an earlier user of this browser left behind stays behind. */
export const freshSession = (): Promise<ReaderSession> => sessions().getSession()

/** The `Set-Cookie` value that keeps a changed session: only actions use it, once per answer. */
export const keepSession = (session: ReaderSession): Promise<string> => sessions().commitSession(session)

/** The `Set-Cookie` value that forgets everything. */
export const endSession = (session: ReaderSession): Promise<string> => sessions().destroySession(session)
