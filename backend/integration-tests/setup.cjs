// Medusa's loaders `require` the TypeScript sources from Node, not through Vite.
const registered = Symbol.for("cho-phien.ts-node")
if (!globalThis[registered]) {
  globalThis[registered] = require("ts-node").register({ swc: true, transpileOnly: true })
}
