import { CompanyDeskResponse, WholesaleGoodsResponse } from "@cho-phien/contract"
import { writeXlsx } from "@cho-phien/trade/wholesale/sheet"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { ask, tradingCompany } from "~/features/wholesale/index.server"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { readSession } from "~/lib/session.server"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The company's own order form: its goods as rows, its delivery points as columns; filled in and uploaded again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const back = inLang(lang, "/mua-si/dat-nhanh")
  const asked = { session: await readSession({ request, context }), lang, back }
  const company = await tradingCompany(asked)
  const [{ goods }, { points }] = await orProblemPage(
    Promise.all([
      ask(asked, `companies/${company.id}/goods`, WholesaleGoodsResponse),
      ask(asked, `companies/${company.id}`, CompanyDeskResponse),
    ]),
  )
  const head = ["SKU", "Tên hàng", "Quy cách", ...points.map(({ code }) => code)]
  const rows = goods.map((good) => [good.sku, good.name, good.pack, ...points.map(() => "")])
  const bytes = Uint8Array.from(writeXlsx("Dat nhanh", [head, ...rows]))
  return new Response(bytes, {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": 'attachment; filename="dat-nhanh.xlsx"',
      "Cache-Control": "private, no-store",
    },
  })
}
