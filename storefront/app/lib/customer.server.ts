import type { Lang } from "@cho-phien/contract"
import { FetchError } from "@medusajs/js-sdk"
import { redirect } from "@remix-run/node"
import { ApiError, UNAVAILABLE } from "./api-error"
import { inLang } from "./lang"
import type { ReaderSession } from "./session.server"

/** The headers of a signed-in reader's calls; without a token the sign-in page is next, and then back. */
export function customerHeaders(session: ReaderSession, lang: Lang, back: string): { authorization: string } {
  const token = session.get("token")
  if (!token) throw redirect(signInPath(lang, back))
  return { authorization: `Bearer ${token}` }
}

/** Where to sign in before going on. */
export const signInPath = (lang: Lang, back: string): string =>
  `${inLang(lang, "/tai-khoan/dang-nhap")}?tiep=${encodeURIComponent(back)}`

/** A call as the signed-in reader: an ended sign-in leads to the sign-in page, other refusals become ours. */
export async function asReader<Answer>(call: Promise<Answer>, lang: Lang, back: string): Promise<Answer> {
  try {
    return await call
  } catch (error) {
    const status = statusOf(error)
    if (status === 401) throw redirect(`${signInPath(lang, back)}&het=1`)
    if (status === 404) throw new ApiError(404, "NOT_FOUND")
    if (status !== undefined && status < 500) throw new ApiError(status, "INVALID")
    throw new ApiError(503, UNAVAILABLE)
  }
}

/** The status of a refusal from Medusa's own client; nothing when it did not answer at all. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof FetchError ? error.status : error instanceof ApiError ? error.status : undefined
