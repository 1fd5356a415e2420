import type { AfterSaleParcel, Lang, ParcelHappening, ReturnReason } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import { inLang } from "~/lib/lang"

export type HappeningView = {
  kind: ParcelHappening["kind"]
  at: string
  timeText: string
  amountText: string
  note: string
}
export type ReturnPageView = Omit<AfterSaleParcel["returns"][number], "photoIds"> & {
  refundText: string
  photos: string[]
}
export type AfterView = Omit<AfterSaleParcel, "timeline" | "returns" | "returnReasons" | "messages"> & {
  timeline: HappeningView[]
  returns: ReturnPageView[]
  returnReasons: { reason: ReturnReason; untilText: string }[]
  messages: (AfterSaleParcel["messages"][number] & { timeText: string })[]
}

/** What happened to a parcel and can be done with it, ready for the page. */
export function afterView(parcel: AfterSaleParcel, code: string, lang: Lang): AfterView {
  const time = (at: string) => formatInstant(new Date(at), lang)
  return {
    ...parcel,
    timeline: parcel.timeline.map(({ kind, at, amountDong, note }) => ({
      kind,
      at,
      note,
      timeText: time(at),
      amountText: amountDong === null ? "" : formatDong(amountDong, lang),
    })),
    returnReasons: parcel.returnReasons.map(({ reason, until }) => ({ reason, untilText: time(until) })),
    returns: parcel.returns.map(({ photoIds, ...request }) => ({
      ...request,
      refundText: formatDong(request.refundDong, lang),
      photos: photoIds.map((id) =>
        inLang(lang, `/don-hang/${code}/anh/${parcel.orderId}/${request.id}/${id}`),
      ),
    })),
    messages: parcel.messages.map((message) => ({ ...message, timeText: time(message.writtenAt) })),
  }
}
