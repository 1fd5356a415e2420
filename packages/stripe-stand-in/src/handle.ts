import type { IncomingMessage, ServerResponse } from "node:http"
import type { Api } from "./api.js"
import { Fault, missing } from "./fault.js"
import { type FormTree, readForm, textAt } from "./form.js"
import { closedPage, payPage, securePage } from "./page.js"
import type { State } from "./state.js"

interface Served {
  state: State
  api: Api
  secretKey: string
}

/** Answers one request: the API under /v1, the card page under /pay. */
export async function handle(served: Served, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = new URL(req.url ?? "/", "http://stand-in")
  let body = ""
  for await (const chunk of req) body += String(chunk)
  try {
    if (url.pathname.startsWith("/v1/")) json(res, 200, call(served, req, url, body))
    else show(res, shownAt(served, req.method, url, readForm(body)))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    json(res, error.status, error.body)
  }
}

/** Checks the key and the idempotency key, then calls. */
function call({ state, api, secretKey }: Served, req: IncomingMessage, url: URL, body: string): unknown {
  if (req.headers.authorization !== `Bearer ${secretKey}`)
    throw new Fault(401, "invalid_request_error", "Invalid API Key provided")
  const key = String(req.headers["idempotency-key"] ?? "")
  const request = `${req.method} ${url.pathname} ${body}`
  const known = req.method === "POST" && key ? state.answers.get(key) : undefined
  if (known && known.request !== request)
    throw new Fault(
      400,
      "idempotency_error",
      "Keys for idempotent requests can only be used with the same parameters",
    )
  if (known) return known.body
  const answer = structuredClone(route(state, api, `${req.method} ${url.pathname}`, url, readForm(body)))
  if (req.method === "POST" && key) state.answers.set(key, { request, status: 200, body: answer })
  return answer
}

function route(state: State, api: Api, asked: string, url: URL, form: FormTree): unknown {
  const id = url.pathname.split("/").find((part) => /^(cs_test|ch|du)_/.test(part)) ?? ""
  if (asked === "POST /v1/checkout/sessions") return api.createSession(form)
  if (asked === `GET /v1/checkout/sessions/${id}`) return api.session(id)
  if (asked === `POST /v1/checkout/sessions/${id}/expire`) return api.expireSession(id)
  if (asked === "POST /v1/refunds") return api.refund(form)
  if (asked === "GET /v1/refunds") return api.refunds(url.searchParams.get("payment_intent"))
  if (asked === `GET /v1/charges/${id}`) return orMissing(state.charges.get(id), "charge")
  if (asked === `GET /v1/disputes/${id}`) return orMissing(state.disputes.get(id), "dispute")
  throw new Fault(404, "invalid_request_error", `Unrecognized request URL (${asked})`)
}

type Shown = { html: string } | { to: string }

/** The card page as a browser sees it: pays, is declined, asks the bank, or leads back. */
function shownAt({ api }: Served, method: string | undefined, url: URL, form: FormTree): Shown {
  const [, , id = "", step] = url.pathname.split("/")
  const session = api.session(id)
  if (session.status === "complete") return { to: session.success_url }
  if (session.status !== "open") return { html: closedPage() }
  if (method !== "POST") return { html: step === "secure" ? securePage() : payPage(session) }
  const [card, answer] = [textAt(form, "card"), textAt(form, "answer")]
  if (step !== "secure" && card === "secure") return { to: `/pay/${id}/secure` }
  if (card === "declined" || answer === "no") return { html: payPage(session, "Your card was declined.") }
  api.pay(id)
  return { to: session.success_url }
}

const orMissing = <T>(row: T | undefined, what: string): T => {
  if (row === undefined) throw missing(what)
  return row
}
const json = (res: ServerResponse, status: number, body: unknown) => {
  res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
}
const show = (res: ServerResponse, shown: Shown) => {
  if ("to" in shown) res.writeHead(303, { location: shown.to }).end()
  else res.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(shown.html)
}
