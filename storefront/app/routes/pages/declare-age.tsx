import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { ageDeclared } from "~/lib/age.server"
import { inLang, langOf } from "~/lib/lang"
import { returnPath } from "~/lib/return-path"

/** Opened by hand there is nothing to see: on to the list. */
export function loader({ params }: LoaderFunctionArgs) {
  throw redirect(inLang(langOf(params), "/san-pham"))
}

/** Remembers the declaration and goes back to where it was asked. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const back = returnPath(form.get("tiep"), inLang(langOf(params), "/san-pham"))
  if (form.get("xac-nhan") !== "du-18") return redirect(back, 303)
  return redirect(back, { status: 303, headers: { "Set-Cookie": await ageDeclared() } })
}

export default function DeclareAgeRoute() {
  return null
}
