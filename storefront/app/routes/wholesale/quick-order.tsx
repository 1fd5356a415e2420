import {
  CompanyDeskResponse,
  PurchaseOrderResponse,
  SheetResponse,
  WholesaleGoodsResponse,
} from "@cho-phien/contract"
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SheetPage } from "~/features/wholesale"
import {
  type Asked,
  ask,
  readMend,
  tradingCompany,
  typedSheet,
  uploadedGrid,
} from "~/features/wholesale/index.server"
import { ApiError } from "~/lib/api-error"
import { type Fault, faultsOf } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

const HERE = "/mua-si/dat-nhanh"

async function opened(asked: Asked) {
  const company = await tradingCompany(asked)
  const root = `companies/${company.id}`
  const [{ sheet }, { points }] = await orProblemPage(
    Promise.all([ask(asked, `${root}/sheet`, SheetResponse), ask(asked, root, CompanyDeskResponse)]),
  )
  return { root, sheet, points }
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const asked = { session: await readSession({ request, context }), lang, back: inLang(lang, HERE) }
  const { root, sheet, points } = await opened(asked)
  const { goods } = await orProblemPage(ask(asked, `${root}/goods`, WholesaleGoodsResponse))
  return { sheet, points, goods, title: privateTitle(context, t, t("wholesale.quick")) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const here = inLang(lang, HERE)
  const asked = { session: await readSession({ request, context }), lang, back: here }
  const form = await request.formData()
  try {
    return redirect((await carryOut(asked, form)) ?? here, 303)
  } catch (error) {
    if (error instanceof ApiError)
      return refuse(context, { faults: faultsOf(tFor(lang), error, "text") as Fault[] })
    throw error
  }
}

/** Carries out one press; answers where to go when it is not back to the sheet. */
async function carryOut(asked: Asked, form: FormData): Promise<string | null> {
  const { root, sheet, points } = await opened(asked)
  const path = `${root}/sheets/${sheet.id}`
  const expectedRevision = Number(formText(form, "revision", 12))
  if (formText(form, "deed", 20) === "import") {
    const file = form.get("file")
    const upload = file instanceof File && file.size > 0 ? await uploadedGrid(file) : null
    if (upload && !upload.ok) throw new ApiError(422, upload.reason)
    const text = form.get("text")
    await ask(asked, `${path}/import`, SheetResponse, {
      expectedRevision,
      text: typeof text === "string" ? text.slice(0, 500_000) : "",
      grid: upload?.grid ?? [],
    })
    return null
  }
  const typed = typedSheet(
    form,
    sheet,
    points.map(({ id }) => id),
  )
  const saved = await ask(asked, path, SheetResponse, { expectedRevision, ...typed })
  const mend = readMend(formText(form, "mend", 300))
  if (mend) {
    await ask(asked, `${path}/mend`, SheetResponse, { expectedRevision: saved.sheet.revision, ...mend })
    return null
  }
  if (formText(form, "deed", 20) !== "order") return null
  const { order } = await ask(asked, `${path}/order`, PurchaseOrderResponse, {
    expectedRevision: saved.sheet.revision,
    shownTotalDong: Number(formText(form, "shownTotalDong", 20)),
  })
  return inLang(asked.lang, `/mua-si/don/${order.id}`)
}

export const meta = privateMeta

export default function QuickOrderRoute() {
  const { sheet, points, goods } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <SheetPage sheet={sheet} points={points} goods={goods} faults={refused?.faults ?? []} />
}
