import { type AppLoadContext, createCookie } from "@remix-run/node"
import { env } from "./env.server"

const THIRTY_DAYS = 30 * 24 * 60 * 60

const makeCookie = () =>
  createCookie("tuoi", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env().PUBLIC_URL.startsWith("https:"),
    maxAge: THIRTY_DAYS,
    secrets: [env().SESSION_SECRET],
  })
let cookie: ReturnType<typeof makeCookie> | undefined
const ageCookie = () => {
  cookie ??= makeCookie()
  return cookie
}

/** Whether the reader has declared to be 18 or older. If so the answer is theirs alone and is never shared. */
export async function isAdult({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}): Promise<boolean> {
  context.visit.dependsOnAge = true
  const declared = (await ageCookie().parse(request.headers.get("Cookie"))) === "du-18"
  if (declared) context.visit.personal = true
  return declared
}

/** The `Set-Cookie` value of a declaration. */
export const ageDeclared = (): Promise<string> => ageCookie().serialize("du-18")
