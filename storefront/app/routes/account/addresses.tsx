import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { AddressesPage } from "~/features/account"
import { deleteAddress, MOST_ADDRESSES, readAddresses } from "~/features/account/index.server"
import { formText } from "~/lib/form-text"
import { inLang, langOf } from "~/lib/lang"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { privateMeta } from "~/lib/private-page"
import { privateTitle } from "~/lib/private-page.server"
import { readSession } from "~/lib/session.server"
import { tFor } from "~/lib/words.server"

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params)
  const t = tFor(lang)
  const session = await readSession({ request, context })
  const asked = { session, lang, back: inLang(lang, "/tai-khoan/dia-chi") }
  const addresses = await orProblemPage(readAddresses(asked))
  const search = new URL(request.url).searchParams
  const said: "saved" | "deleted" | null = search.has("da-luu")
    ? "saved"
    : search.has("da-xoa")
      ? "deleted"
      : null
  return {
    addresses: addresses.map(({ id, line, values }) => ({
      id,
      line,
      recipientName: values.recipientName,
      phone: values.phone,
    })),
    isFull: addresses.length >= MOST_ADDRESSES,
    said,
    title: privateTitle(context, t, t("account.addresses")),
  }
}

/** Deletes one address; one that is gone already is as good as deleted. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params)
  const here = inLang(lang, "/tai-khoan/dia-chi")
  const id = formText(await request.formData(), "id", 64)
  const asked = { session: await readSession({ request, context }), lang, back: here }
  const known = await orProblemPage(readAddresses(asked))
  if (known.some((address) => address.id === id)) await orProblemPage(deleteAddress(asked, id))
  return redirect(`${here}?da-xoa`, 303)
}

export const meta = privateMeta

export default function AddressesRoute() {
  const page = useLoaderData<typeof loader>()
  return <AddressesPage {...page} />
}
