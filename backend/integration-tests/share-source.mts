import { readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import type { Plugin } from "vitest/config"
import { exportedNames } from "./exported-names.mts"

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../src")

/**
 * Medusa loads `src/` with Node's `require`; vitest would load it a second time through Vite, and every workflow
 * would be registered twice. A spec's import of a source file is therefore turned into a `require` of it, so that
 * both hold the same instance.
 */
export function shareSourceWithMedusa(): Plugin {
  return {
    name: "share-source-with-medusa",
    enforce: "pre",
    async load(id) {
      const file = id.split("?")[0] ?? id
      if (!file.startsWith(source + path.sep) || !file.endsWith(".ts")) return null
      const names = exportedNames(await readFile(file, "utf8"))
      const address = JSON.stringify(file)
      return [
        `import { createRequire } from "node:module"`,
        `const shared = createRequire(${address})(${address})`,
        "export default shared.default",
        ...names.map((name) => `export const ${name} = shared.${name}`),
      ].join("\n")
    },
  }
}
