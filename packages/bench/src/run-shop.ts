import { type Lifetime, step } from "@cho-phien/local-stack"
import pg from "pg"
import type { Options } from "./options.js"
import { type Machine, machineText, thisMachine } from "./report/machine.js"
import { type Section, sectionText } from "./report/section.js"
import { openBenchShop } from "./shop/bench-shop.js"
import { measureListPage } from "./shop/list-page.js"
import { measureListRoute } from "./shop/list-route.js"
import { measureWeights } from "./shop/weights.js"
import { measureStarts } from "./start/start-times.js"

/** Everything measured about the shop, in the order printed. */
export interface ShopReport {
  machine: Machine
  sections: Section[]
}

/** Opens a shop of its own, measures it, closes it, then measures starts on the machine that is free again. */
export async function runShop(life: Lifetime, options: Options): Promise<ShopReport> {
  const shop = await step("a shop of its own", openBenchShop)
  let isOpen = true
  const close = async () => {
    if (isOpen) await shop.stop()
    isOpen = false
  }
  life.onEnd(close)
  const machine = thisMachine(await postgresVersion(shop.databaseUrl))
  const sections = [
    ...(await step("list route", () => measureListRoute(shop, options))),
    await step("list page", () => measureListPage(shop, options)),
    await step("page weights", () => measureWeights(shop)),
  ]
  await close()
  sections.push(await step("starts", () => measureStarts(options.cold)))
  return { machine, sections }
}

/** The report as text. */
export function shopText({ machine, sections }: ShopReport): string {
  return ["", machineText(machine), ...sections.map(sectionText), ""].join("\n")
}

async function postgresVersion(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ server_version: string }>("show server_version")
    return rows[0]?.server_version ?? "unknown"
  } finally {
    await client.end()
  }
}
