import { readdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { Plugin } from "vite"

const COMPRESSIBLE = /\.(?:js|css|svg|json|txt)$/

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `.br` and `.gz` beside every text asset of the browser build, so that serving costs no processor. */
export function precompress(): Plugin {
  let folder: string | undefined
  return {
    name: "cho-phien:precompress",
    apply: "build",
    configResolved(config) {
      folder = config.build.ssr ? undefined : path.resolve(config.root, config.build.outDir, "assets")
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        if (!folder) return
        const assets = folder
        const names = (await readdir(assets)).filter((name) => COMPRESSIBLE.test(name))
        await Promise.all(names.map((name) => compressOne(path.join(assets, name))))
      },
    },
  }
}

async function compressOne(file: string): Promise<void> {
  const bytes = await readFile(file)
  const brotli = toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  await writeFile(`${file}.br`, await brotli)
  await writeFile(`${file}.gz`, await toGzip(bytes, { level: 9 }))
}
