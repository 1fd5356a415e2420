import { ApiError } from "./api-error"

/** Hands a refusal of the backend to the error page: 404 stays 404, a bad filter 400, silence 503. */
export async function orProblemPage<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    if (error.status >= 400 && error.status < 500) throw new Response(null, { status: 400 })
    process.stderr.write(`${error.message}\n`)
    throw new Response(null, { status: 503, headers: { "Retry-After": "30" } })
  }
}
