import type { HttpBindings } from "@hono/node-server"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { csrf } from "hono/csrf"
import { clientAddress } from "./client-address"
import type { Env } from "./env"
import { pageHandler } from "./page-handler"
import type { Shop } from "./remix-build"

/** The shop as a web application. The order matters: health, hashed files, compression, CSRF, pages. */
export function createApp(env: Env, shop: Shop, isClosing: () => boolean): Hono {
  const app = new Hono()
  const ownOrigin = new URL(env.PUBLIC_URL).origin

  app.get("/healthz", (c) => c.text("ok", isClosing() ? 503 : 200, { "Cache-Control": "no-store" }))
  app.use(
    "/assets/*",
    serveStatic({
      root: clientFolder(),
      precompressed: true,
      onFound: (_path, c) => {
        c.header("Cache-Control", "public, max-age=31536000, immutable")
        c.header("X-Content-Type-Options", "nosniff")
      },
    }),
  )
  app.get("/assets/*", (c) => c.text("Not found", 404, { "Cache-Control": "no-store" }))
  app.use(
    "/bieu-tuong.svg",
    serveStatic({
      root: clientFolder(),
      onFound: (_path, c) => void c.header("Cache-Control", "public, max-age=86400"),
    }),
  )
  app.use(compress())
  app.use(csrf({ origin: (origin, c) => origin === ownOrigin || origin === new URL(c.req.url).origin }))
  const answer = pageHandler(env, shop)
  app.all("*", (c) => {
    const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming
    const forwarded = c.req.header("x-forwarded-for") ?? null
    return answer(c.req.raw, clientAddress(incoming?.socket.remoteAddress, forwarded))
  })
  return app
}

function clientFolder(): string {
  return new URL("../build/client", import.meta.url).pathname
}
