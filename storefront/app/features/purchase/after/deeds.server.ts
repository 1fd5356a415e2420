import {
  AskReturnBody,
  CancelParcelBody,
  DoneResponse,
  RETURN_PHOTO_BYTES_MAX,
  RETURN_PHOTOS_MAX,
  WriteMessageBody,
  WriteReviewBody,
} from "@cho-phien/contract"
import type { ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { type Fault, faultOf, faultsOf, firstOfEach } from "~/lib/faults"
import { formText } from "~/lib/form-text"
import { tFor } from "~/lib/words.server"
import { openPurchase } from "../ask-for-purchase.server"
import { PARCEL_DEEDS, type ParcelDeed } from "./parcel-deed"

/** A refused deed: which form of which parcel to open again, and what is wrong. */
export type RefusedDeed = {
  deed: ParcelDeed
  orderId: string
  itemId: string
  faults: Fault[]
  /** Longer texts as they were typed. */
  typed: Record<string, string>
}

const LONG_TEXTS = ["note", "message", "body"]

type Read = { path: string; schema: z.ZodType; body: unknown }

/** Whether the form is one of a parcel's. */
export const parcelDeedOf = (form: FormData): ParcelDeed | undefined =>
  PARCEL_DEEDS.find((deed) => deed === formText(form, "deed", 20))

/** Does what the form asks; answers what is wrong with it, or null when it is done. */
export async function doWithParcel(
  args: ActionFunctionArgs,
  form: FormData,
  deed: ParcelDeed,
): Promise<RefusedDeed | null> {
  const { lang, code, headers, orAsk } = await openPurchase(args)
  const t = tFor(lang)
  const orderId = formText(form, "parcel", 64)
  const refused = (faults: Fault[]): RefusedDeed => ({
    deed,
    orderId,
    itemId: formText(form, "itemId", 64),
    faults: firstOfEach(faults),
    typed: Object.fromEntries(LONG_TEXTS.map((name) => [name, formText(form, name, 5000)])),
  })
  const { path, schema, body } = await read(form, deed)
  const parsed = schema.safeParse(body)
  if (!parsed.success)
    return refused(
      parsed.error.issues.map(({ path: [field], message }) =>
        faultOf(t, { field: deed === "message" ? "message" : String(field), code: message }),
      ),
    )
  try {
    await callApi(`/store/shopping/purchases/${code}/parcels/${encodeURIComponent(orderId)}/${path}`, {
      method: "POST",
      answer: DoneResponse,
      body: parsed.data,
      headers,
    })
    return null
  } catch (error) {
    if (error instanceof ApiError && error.code === "PURCHASE_NOT_FOUND") return orAsk(error)
    if (error instanceof ApiError) return refused(faultsOf(t, error, "parcel"))
    throw error
  }
}

async function read(form: FormData, deed: ParcelDeed): Promise<Read> {
  const text = (name: string) => formText(form, name, 5000)
  switch (deed) {
    case "cancel":
      return {
        path: "cancel",
        schema: CancelParcelBody,
        body: { reason: text("reason"), note: text("note") },
      }
    case "message":
      return { path: "messages", schema: WriteMessageBody, body: { body: text("message") } }
    case "seen":
      return { path: "messages/seen", schema: z.object({}), body: {} }
    case "review":
      return {
        path: "reviews",
        schema: WriteReviewBody,
        body: { itemId: text("itemId"), rating: text("rating") || undefined, body: text("body") },
      }
    case "return":
      return {
        path: "returns",
        schema: AskReturnBody,
        body: {
          reason: text("reason"),
          note: text("note"),
          lines: linesOf(form),
          photos: await photosOf(form),
        },
      }
  }
}

/** `units-<line>` of every line that is to go back. */
const linesOf = (form: FormData) =>
  [...form.keys()].flatMap((name) => {
    const quantity = formText(form, name, 4)
    const itemId = /^units-([\w-]{1,64})$/.exec(name)?.[1]
    return itemId && quantity !== "" && quantity !== "0" ? [{ itemId, quantity }] : []
  })

/** Chosen pictures in base64; one that is too large is passed on as such, so that the contract names it. */
async function photosOf(form: FormData): Promise<string[]> {
  const files = form.getAll("photos").flatMap((file) => (file instanceof File && file.size > 0 ? [file] : []))
  const tooLarge = "x".repeat(RETURN_PHOTO_BYTES_MAX * 2)
  return Promise.all(
    files
      .slice(0, RETURN_PHOTOS_MAX + 1)
      .map(async (file) =>
        file.size > RETURN_PHOTO_BYTES_MAX
          ? tooLarge
          : Buffer.from(await file.arrayBuffer()).toString("base64"),
      ),
  )
}
