import { clean } from "../text/clean.js"

export type TaxCodeCheck =
  /** `taxCode` is the stored form: ten digits, ten digits-three digits, or twelve digits. */
  | { ok: true; taxCode: string; kind: "taxpayer" | "branch" | "personal-id" }
  | { ok: false; reason: "empty" | "not-digits" | "wrong-length" | "wrong-check-digit" | "wrong-branch" }

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * Checks a Vietnamese tax code: ten digits, the last a check digit; a branch adds 001–999 (Circular 105/2020
 * art. 5). Households and individuals use the twelve-digit personal id since 1 July 2025 (Circular 86/2024),
 * which has no check digit. Says nothing about whether the code was ever issued.
 */
export function validateTaxCode(text: string): TaxCodeCheck {
  const written = clean(text).replace(/[\s.\u2010-\u2015\u2212-]/g, "")
  if (written === "") return { ok: false, reason: "empty" }
  if (!/^\d+$/.test(written)) return { ok: false, reason: "not-digits" }
  if (written.length === 12) return { ok: true, taxCode: written, kind: "personal-id" }
  if (written.length !== 10 && written.length !== 13) return { ok: false, reason: "wrong-length" }
  const [head, branch] = [written.slice(0, 10), written.slice(10)]
  if (Number(head[9]) !== checkDigit(head)) return { ok: false, reason: "wrong-check-digit" }
  if (branch === "") return { ok: true, taxCode: head, kind: "taxpayer" }
  if (branch === "000") return { ok: false, reason: "wrong-branch" }
  return { ok: true, taxCode: `${head}-${branch}`, kind: "branch" }
}

/** 10 − (weighted sum mod 11); 10 means that no such code exists. */
function checkDigit(code: string): number {
  return 10 - (WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(code[index]), 0) % 11)
}
