import { AfterSalesResponse } from "@cho-phien/contract"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { callApi } from "~/lib/api.server"
import { callFile } from "~/lib/api-file.server"
import { orProblemPage } from "~/lib/or-problem-page.server"
import { openPurchase } from "../ask-for-purchase.server"
import { type AfterView, afterView } from "./after-view.server"

/** What happened to each parcel of the purchase of the address, by the parcel's id. */
export async function askForParcels(args: LoaderFunctionArgs): Promise<Record<string, AfterView>> {
  const { lang, code, headers, orAsk } = await openPurchase(args)
  const asked = callApi(`/store/shopping/purchases/${code}/parcels`, {
    answer: AfterSalesResponse,
    query: { lang },
    headers,
  }).catch(orAsk)
  const { parcels } = await orProblemPage(asked)
  return Object.fromEntries(parcels.map((parcel) => [parcel.orderId, afterView(parcel, code, lang)]))
}

/** A photo of a return of the reader's own purchase. */
export async function askForPhoto(args: LoaderFunctionArgs): Promise<Response> {
  const { code, headers, orAsk } = await openPurchase(args)
  const { parcel = "", request = "", photo = "" } = args.params
  const [at, from, id] = [parcel, request, photo].map(encodeURIComponent)
  const path = `/store/shopping/purchases/${code}/parcels/${at}/returns/${from}/photos/${id}`
  return orProblemPage(callFile(path, headers).catch(orAsk))
}
