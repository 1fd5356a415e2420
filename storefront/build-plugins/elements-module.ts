import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Plugin } from "vite"

/** The one script of public pages, as a path from the storefront's folder. */
export const ELEMENTS_ENTRY = "app/elements/index.ts"

/** Where the build writes that script's hashed address, as a path from the storefront's folder. */
export const ELEMENTS_RECORD = "build/elements.json"

/** Builds the custom elements as a hashed module of their own, apart from React's graph. */
export function elementsModule(): Plugin {
  let browserBuild = false
  let root = ""
  return {
    name: "cho-phien:elements-module",
    apply: "build",
    configResolved(config) {
      browserBuild = !config.build.ssr
      root = config.root
    },
    buildStart() {
      if (browserBuild) this.emitFile({ type: "chunk", id: ELEMENTS_ENTRY, name: "elements" })
    },
    async writeBundle(_options, bundle) {
      const chunk = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(`/${ELEMENTS_ENTRY}`),
      )
      if (!browserBuild || !chunk) return
      const record = path.join(root, ELEMENTS_RECORD)
      await mkdir(path.dirname(record), { recursive: true })
      await writeFile(record, JSON.stringify({ url: `/${chunk.fileName}` }))
    },
  }
}
