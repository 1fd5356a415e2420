import { createHash } from "node:crypto"

/** Tokens are kept as digests: who reads the table cannot use them. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url")
