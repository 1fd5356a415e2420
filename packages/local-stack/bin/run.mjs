#!/usr/bin/env node
// Plain JavaScript on purpose: it must speak clearly on a Node that is too old for the rest.
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Chợ Phiên needs Node 20.19 or newer; this is ${process.versions.node}. Get one at https://nodejs.org.`,
  )
  process.exit(1)
}

const verbs = ["start", "dev", "test", "reset", "seed", "bench"]
const verb = process.argv[2]
if (!verbs.includes(verb)) {
  console.error(`Say what to do: ${verbs.map((name) => `pnpm ${name}`).join(", ")}.`)
  process.exit(1)
}

const tsx = await import("tsx/esm/api").catch(() => {
  console.error(`The dependencies are not installed. Run: npx pnpm ${verb}`)
  process.exit(1)
})
tsx.register()
await import(`../src/cli/${verb}.ts`)
