import { live } from "../process/lifetime.js"
import { packageScript } from "../process/package-script.js"
import { startService } from "../process/service.js"
import { buildPackages } from "../shop/build.js"
import { step } from "../terminal/step.js"

/** `pnpm bench`: builds the packages it measures with, then hands over to packages/bench. */
await live(async () => {
  await step("packages", buildPackages)
  const bench = startService({
    ...packageScript("packages/bench", "bench"),
    name: "bench",
    output: "inherit",
  })
  return (await bench.ended).succeeded ? 0 : 1
})
