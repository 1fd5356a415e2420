import { ApiError, UNAVAILABLE } from "./api-error"
import { env } from "./env.server"

/** A PDF takes longer than a page's data, in milliseconds. */
const PATIENCE = 20_000
const PASSED_ON = ["content-type", "content-disposition"]

/** Passes on a file of one of our own routes; throws like `callApi` when there is none for this reader. */
export async function callFile(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const answer = await fetch(`${env().MEDUSA_URL}${path}`, {
    headers: { "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY, ...headers },
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => undefined)
  if (answer?.status === 404) throw new ApiError(404, "NOT_FOUND")
  if (!answer?.ok) throw new ApiError(503, UNAVAILABLE)
  const passed = PASSED_ON.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name)
    return value ? [[name, value]] : []
  })
  return new Response(answer.body, {
    headers: [...passed, ["cache-control", "private, no-store"], ["x-content-type-options", "nosniff"]],
  })
}
