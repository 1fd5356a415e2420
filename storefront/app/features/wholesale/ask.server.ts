import type { Lang } from "@cho-phien/contract"
import { redirect } from "@remix-run/node"
import type { z } from "zod"
import { callApi } from "~/lib/api.server"
import { ApiError } from "~/lib/api-error"
import { customerHeaders, signInPath } from "~/lib/customer.server"
import type { ReaderSession } from "~/lib/session.server"

/** Whose request it is, in which language, and where to go on after signing in. */
export type Asked = { session: ReaderSession; lang: Lang; back: string }

/** Asks a wholesale route as the signed-in person; an ended sign-in leads to the sign-in page. */
export async function ask<S extends z.ZodType>(
  { session, lang, back }: Asked,
  path: string,
  answer: S,
  body?: unknown,
): Promise<z.output<S>> {
  const headers = customerHeaders(session, lang, back)
  try {
    return await callApi(`/store/wholesale/${path}`, {
      answer,
      headers,
      ...(body === undefined ? {} : { method: "POST" as const, body }),
    })
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) throw redirect(`${signInPath(lang, back)}&het=1`)
    throw error
  }
}
