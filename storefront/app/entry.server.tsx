import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node"
import { isRouteErrorResponse, RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"
import { NonceContext } from "~/lib/nonce"
import { withoutNul } from "~/lib/without-nul.server"

/** Longest a page may stream, in milliseconds. */
const PATIENCE = 15_000

/** Renders a page. Public pages and robots get it whole (it will be stored as bytes); others stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { visit }: AppLoadContext,
): Promise<Response> {
  const whole = visit.publicForSeconds !== undefined || isbot(request.headers.get("User-Agent"))
  return new Promise((resolve, reject) => {
    let statusNow = status
    const ready = () => {
      const body = withoutNul()
      headers.set("Content-Type", "text/html; charset=utf-8")
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: statusNow }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={visit.nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={visit.nonce} />
      </NonceContext.Provider>,
      {
        nonce: visit.nonce,
        onShellReady: () => (whole ? undefined : ready()),
        onAllReady: () => {
          clearTimeout(timer)
          if (whole) ready()
        },
        onShellError: (error) => {
          clearTimeout(timer)
          reject(error)
        },
        onError: (error) => {
          statusNow = 500
          if (!request.signal.aborted) handleError(error, { request })
        },
      },
    )
    const timer = setTimeout(abort, PATIENCE)
  })
}

/** Everything unexpected (a refused method is not) is written to the error log once, with the address and nothing about the reader. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { pathname } = new URL(request.url)
  process.stderr.write(
    `${request.method} ${pathname}: ${error instanceof Error ? error.stack : String(error)}\n`,
  )
}
