import type { ErrorBody } from "@cho-phien/contract"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { z } from "zod"

/** Turns zod's issues into field errors: the field's path and a short constant (`required`, `too-long`, …). */
export function fieldErrorsOf(error: z.ZodError): NonNullable<ErrorBody["fieldErrors"]> {
  return error.issues.slice(0, 50).map((issue) => ({
    field: issue.path.map(String).join("."),
    code: /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : issue.code.replaceAll("_", "-"),
    message: issue.message,
  }))
}

const refuse = (res: MedusaResponse, where: "body" | "query", error: z.ZodError) => {
  const fieldErrors = fieldErrorsOf(error)
  const body: ErrorBody = {
    type: "invalid_data",
    code: where === "body" ? "INVALID_BODY" : "INVALID_QUERY",
    message: `The ${where} was refused: ${fieldErrors.map((e) => `${e.field || where}: ${e.message}`).join("; ")}`,
    fieldErrors,
  }
  res.status(400).json(body)
}

/** Parses the body with the contract's schema into `req.validatedBody`; a wrong one gets 400 with field errors. */
export const validBody =
  (schema: z.ZodType): MiddlewareFunction =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.body ?? {})
    if (!parsed.success) return refuse(res, "body", parsed.error)
    req.validatedBody = parsed.data
    next()
  }

/** Parses the query string with the contract's schema into `req.validatedQuery`; a wrong one gets 400 with field errors. */
export const validQuery =
  (schema: z.ZodType): MiddlewareFunction =>
  (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.query)
    if (!parsed.success) return refuse(res, "query", parsed.error)
    req.validatedQuery = parsed.data as typeof req.validatedQuery
    next()
  }
