import type { Lang, TransferView } from "@cho-phien/contract"
import { formatDong, formatInstant } from "@cho-phien/vietnam"
import QRCode from "qrcode"

/** Wide enough for a phone's camera on a cheap screen. */
const PICTURE_WIDTH = 640

/** One thing to type into a bank's app: as it is read, and as it is copied. */
export type TransferField = {
  name: "bank" | "account" | "holder" | "amount" | "content"
  shown: string
  copied: string
}

export type TransferPageView = Omit<TransferView, "payTo"> & {
  dueText: string
  receivedText: string
  heldUntilText: string
  /** Changes whenever the page would say something else. */
  news: string
  payTo: { fields: TransferField[]; drawing: string; picture: string } | null
}

/** The transfer ready for its page. The code is drawn here: no other server learns who buys for how much. */
export async function transferPageView(transfer: TransferView, lang: Lang): Promise<TransferPageView> {
  const { payTo, ...rest } = transfer
  return {
    ...rest,
    dueText: formatDong(transfer.dueDong, lang),
    receivedText: formatDong(transfer.receivedDong, lang),
    heldUntilText: formatInstant(new Date(transfer.holdsUntil), lang),
    news: `${transfer.state} ${transfer.dueDong}`,
    payTo: payTo && { fields: fieldsOf(transfer, payTo, lang), ...(await drawn(payTo.payload)) },
  }
}

function fieldsOf(
  { dueDong, content }: TransferView,
  { bankName, account, accountName }: NonNullable<TransferView["payTo"]>,
  lang: Lang,
): TransferField[] {
  return [
    { name: "bank", shown: bankName, copied: bankName },
    { name: "account", shown: account, copied: account },
    { name: "holder", shown: accountName, copied: accountName },
    { name: "amount", shown: formatDong(dueDong, lang), copied: String(dueDong) },
    { name: "content", shown: content, copied: content },
  ]
}

/** An SVG to look at, and a PNG to keep: banks' apps read a picture from the phone, but no drawing. */
async function drawn(payload: string): Promise<{ drawing: string; picture: string }> {
  const options = { errorCorrectionLevel: "M", margin: 4 } as const
  const [svg, picture] = await Promise.all([
    QRCode.toString(payload, { ...options, type: "svg" }),
    QRCode.toDataURL(payload, { ...options, type: "image/png", width: PICTURE_WIDTH }),
  ])
  return { drawing: `data:image/svg+xml,${encodeURIComponent(svg)}`, picture }
}
