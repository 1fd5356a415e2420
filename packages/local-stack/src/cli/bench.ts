import { live } from "../process/lifetime.js"
import { packageScript } from "../process/package-script.js"
import { startService } from "../process/service.js"
import { buildPackages } from "../shop/build.js"
import { step } from "../terminal/step.js"

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** `pnpm bench`: builds the packages it measures with, then hands over to packages/bench with the words behind it. */
await live(async () => {
  await step("packages", buildPackages)
  const script = packageScript("packages/bench", "bench", process.argv.slice(3).map(quoted))
  const bench = startService({
    ...script,
    // Where the person stands: a file that is named is meant from there.
    env: { ...script.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    name: "bench",
    output: "inherit",
  })
  return (await bench.ended).succeeded ? 0 : 1
})
