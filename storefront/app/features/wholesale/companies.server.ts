import { MyCompaniesResponse, type MyCompany } from "@cho-phien/contract"
import { redirect } from "@remix-run/node"
import { inLang } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { type Asked, ask } from "./ask.server"

/** The person's companies, and the one that is in use: the chosen one while it is still theirs, else the first. */
export async function readCompanies(asked: Asked) {
  const { companies } = await orProblemPage(ask(asked, "companies", MyCompaniesResponse))
  const chosen = asked.session.get("companyId")
  return { companies, current: companies.find(({ id }) => id === chosen) ?? companies[0] ?? null }
}

/** The company in use, which sees goods and prices; anybody else is led to the wholesale page, which says why. */
export async function tradingCompany(asked: Asked): Promise<MyCompany> {
  const { current } = await readCompanies(asked)
  if (current && ["approved", "suspended"].includes(current.state)) return current
  throw redirect(inLang(asked.lang, "/mua-si"))
}
