import type { StoredSession } from "./state.js"

const quoted = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Stand-in card page</title></head><body><main>${body}</main></body></html>`

/** The page where a card is typed; without script, as the shop's own pages. */
export const payPage = (session: StoredSession, fault = ""): string =>
  page(
    `<h1>Stand-in card page</h1><p>${quoted(session.client_reference_id ?? "")}: ${session.amount_total} VND</p>` +
      (fault ? `<p role="alert">${quoted(fault)}</p>` : "") +
      `<form method="post"><p><label>Card <select name="card">` +
      `<option value="works">4242 works</option><option value="declined">0002 declined</option>` +
      `<option value="secure">3155 asks for 3-D Secure</option></select></label></p>` +
      `<button type="submit">Pay</button></form><p><a href="${quoted(session.cancel_url)}">Back to the shop</a></p>`,
  )

/** The bank asks whether it is really you. */
export const securePage = (): string =>
  page(
    `<h1>3-D Secure</h1><form method="post"><button name="answer" value="yes">Confirm</button> ` +
      `<button name="answer" value="no">Refuse</button></form>`,
  )

export const closedPage = (): string => page("<h1>This page has closed</h1>")
