import { DoneResponse } from "@cho-phien/contract"
import { type ActionFunctionArgs, redirect } from "@remix-run/node"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"

const pathOf = (params: ActionFunctionArgs["params"]) =>
  inLang(langOf(params), `/san-pham/${encodeURIComponent(params.handle ?? "")}`)

/** Somebody who opens the address itself is led to the product. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(pathOf(params), 303)

/** A reader finds a review unlawful: the office will look again. One that is gone is answered alike. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const review = formText(await request.formData(), "review", 64)
  const from = context.visit.clientAddress
  await callApi(`/store/reviews/${encodeURIComponent(review)}/report`, {
    method: "POST",
    answer: DoneResponse,
    body: {},
    headers: from ? { "x-forwarded-for": from } : {},
  }).catch((error: unknown) => {
    if (!(error instanceof ApiError) || error.status >= 500) throw error
  })
  return redirect(`${pathOf(params)}?bao=xong#danh-gia`, 303)
}
