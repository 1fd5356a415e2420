import type { LoaderFunctionArgs } from "@remix-run/node"
import { readSession } from "~/lib/session.server"

/** What belongs to this reader alone, for the header of public pages. Never cached, nothing without a session. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await readSession({ request, context })
  return Response.json({
    cartUnits: session.get("cartUnits") ?? 0,
    name: session.get("customerName") ?? null,
  })
}
