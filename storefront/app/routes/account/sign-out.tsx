import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { inLang, langOf } from "~/lib/lang"
import { endSession, readSession } from "~/lib/session.server"

/** Opened by hand nothing happens: only the button signs out. */
export function loader({ params }: LoaderFunctionArgs) {
  throw redirect(inLang(langOf(params), "/tai-khoan"))
}

/** Forgets everything this browser held: the next person at it finds neither cart nor purchases. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const session = await readSession({ request, context })
  const headers = { "Set-Cookie": await endSession(session) }
  return redirect(inLang(langOf(params), "/"), { status: 303, headers })
}

export default function SignOutRoute() {
  return null
}
