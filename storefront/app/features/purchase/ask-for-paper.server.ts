import type { LoaderFunctionArgs } from "@remix-run/node"
import { callFile } from "~/lib/api-file.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { openPurchase } from "./ask-for-purchase.server"

/** Address of a paper → its kind at the backend. */
const KINDS: Readonly<Record<string, string>> = {
  "phieu-dat-hang": "order-sheet",
  "phieu-giao-hang": "delivery-note",
}

/** A paper of the purchase of the address, opened as the purchase itself is; 404 when there is no such paper. */
export async function askForPaper(args: LoaderFunctionArgs): Promise<Response> {
  const { code, headers, orAsk } = await openPurchase(args)
  const kind = KINDS[args.params.paper ?? ""]
  if (!kind) throw new Response(null, { status: 404 })
  const parcel = (new URL(args.request.url).searchParams.get("kien") ?? "").slice(0, 64)
  const path = `/store/shopping/purchases/${code}/documents/${kind}?parcel=${encodeURIComponent(parcel)}`
  return orProblemPage(callFile(path, headers).catch(orAsk))
}
