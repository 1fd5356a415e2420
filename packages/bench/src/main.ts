import { writeFile } from "node:fs/promises"
import path from "node:path"
import { live, say, step } from "@cho-phien/local-stack"
import { measureCompletion } from "./completion/measure-completion.js"
import { optionsFrom } from "./options.js"
import { sectionText } from "./report/section.js"
import { runSearch } from "./run-search.js"
import { runShop, shopText } from "./run-shop.js"

await live(async (life) => {
  const options = optionsFrom(process.argv.slice(2))
  if (options.parts.includes("shop")) {
    const report = await runShop(life, options)
    say(shopText(report))
    if (options.json) {
      const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), options.json)
      await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
      say(`The figures lie in ${file}.`)
    }
  }
  if (options.parts.includes("search")) await runSearch(options.documents)
  if (options.parts.includes("completion"))
    say(sectionText(await step("completing purchases", () => measureCompletion(options.rounds))))
  return 0
})
