import { createServer, type RequestListener, type Server } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { createApp } from "./app"
import { type Env, env } from "./env"
import { builtShop, shopFromSource } from "./remix-build"

let closing = false

async function listenerFromSource(settings: Env, server: Server): Promise<RequestListener> {
  const { createServer: createVite } = await import("vite")
  const vite = await createVite({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" })
  const ours = getRequestListener(createApp(settings, shopFromSource(vite), () => closing).fetch)
  return (request, response) => vite.middlewares(request, response, () => void ours(request, response))
}

async function listenerFromBuild(settings: Env): Promise<RequestListener> {
  return getRequestListener(createApp(settings, await builtShop(), () => closing).fetch)
}

/** Stops taking requests, lets the running ones end, and gives up after ten seconds. */
function closeOn(server: Server, signal: NodeJS.Signals): void {
  process.once(signal, () => {
    closing = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(1), 10_000).unref()
  })
}

async function start(): Promise<void> {
  const settings = env()
  const server = createServer()
  const listener =
    settings.NODE_ENV === "development"
      ? await listenerFromSource(settings, server)
      : await listenerFromBuild(settings)
  server.on("request", listener)
  server.on("error", (error) => stop(error))
  server.listen(settings.PORT, () => process.stdout.write(`Chợ Phiên: ${settings.PUBLIC_URL}\n`))
  closeOn(server, "SIGTERM")
  closeOn(server, "SIGINT")
}

function stop(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

start().catch(stop)
