import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { CartPage } from "~/features/cart"
import { carryOut, cartRefusal } from "~/features/cart/carry-out.server"
import { cartPageView, readCart, readCartForm } from "~/features/cart/index.server"
import { provinceChoices } from "~/features/checkout/index.server"
import { ApiError } from "~/lib/api-error"
import { faultsOf } from "~/lib/faults"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { refuse } from "~/lib/refuse.server"
import { returnPath } from "~/lib/return-path"
import { keepSession, readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const session = await readSession({ request, context })
  const cart = await orProblemPage(readCart(session, lang))
  const showRemoved = new URL(request.url).searchParams.has("da-bo")
  return {
    cart: cart && cartPageView(cart, lang),
    placedCode: cart ? (cart.placed?.code ?? null) : (session.get("lastOrder")?.code ?? null),
    removed: showRemoved ? (session.get("removed") ?? null) : null,
    provinces: provinceChoices(),
    title: privateTitle(context, tFor(lang), tFor(lang)("cart.title")),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  const form = await request.formData()
  const deed = readCartForm(form)
  if (!deed)
    return refuse(context, {
      faults: faultsOf(t, new ApiError(422, "INVALID"), "gio"),
      typed: null,
      typedCode: null,
    })
  const home = inLang(lang, "/gio-hang")
  try {
    const next = await carryOut(session, lang, deed)
    const goOn = deed.kind === "add" ? returnPath(form.get("tiep"), home) : home + next
    return redirect(goOn, { status: 303, headers: { "Set-Cookie": await keepSession(session) } })
  } catch (error) {
    return refuse(context, cartRefusal(error, t, deed, lang))
  }
}

export const meta = privateMeta

export default function CartRoute() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <CartPage
      {...page}
      faults={refused?.faults ?? []}
      typed={refused?.typed ?? null}
      typedCode={refused?.typedCode ?? null}
    />
  )
}
