import { readFile } from "node:fs/promises"
import type { ServerBuild } from "@remix-run/node"
import type { ViteDevServer } from "vite"
import { ELEMENTS_ENTRY, ELEMENTS_RECORD } from "../build-plugins/elements-module"

/** The compiled shop and the address of the public pages' one script. */
export type Shop = { build: ServerBuild | (() => Promise<ServerBuild>); elementsUrl: string }

const fromHere = (file: string): URL => new URL(`../${file}`, import.meta.url)

/** The built shop; says what to run when it was never built. */
export async function builtShop(): Promise<Shop> {
  const record = await readFile(fromHere(ELEMENTS_RECORD), "utf8").catch(() => undefined)
  if (!record) throw new Error("The storefront is not built. Run `pnpm build` first.")
  const { url } = JSON.parse(record) as { url: string }
  const build = (await import(fromHere("build/server/index.js").href)) as ServerBuild
  return { build, elementsUrl: url }
}

/** The shop from source: Vite compiles each module when it is asked for. */
export function shopFromSource(vite: ViteDevServer): Shop {
  const build = async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild
  return { build, elementsUrl: `/${ELEMENTS_ENTRY}` }
}
