import type { ErrorBody } from "@cho-phien/contract"

/** A refusal of the backend: its status, the code our words know, and the answer as it came. */
export class ApiError extends Error {
  override readonly name = "ApiError"
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fieldErrors: NonNullable<ErrorBody["fieldErrors"]> = [],
    readonly body: unknown = undefined,
  ) {
    super(`${status} ${code}`)
  }
}

/** The backend did not answer, not in time, or not in the shape of the contract. */
export const UNAVAILABLE = "UNAVAILABLE"
