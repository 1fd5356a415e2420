import type { PlainDate } from "@cho-phien/vietnam"

/** The three parts of a score: A production and community, B marketing and story, C the product itself. */
export type Part = "A" | "B" | "C"
export const PARTS: readonly Part[] = ["A", "B", "C"]

/** A version of the criteria. A certificate keeps the one it was scored with: maxima moved between them. */
export interface CriteriaVersion {
  code: "2020" | "2023"
  decision: string
  inForceFrom: PlainDate
  /** Last day in force; null while it is. */
  inForceTo: PlainDate | null
  partMaxima: Readonly<Record<Part, number>>
}
export type CriteriaVersionCode = CriteriaVersion["code"]

/** Newest first. Nothing was found for 2026–2030; a new row is all it takes. */
export const CRITERIA_VERSIONS: readonly CriteriaVersion[] = [
  {
    code: "2023",
    decision: "148/QĐ-TTg (24/02/2023)",
    inForceFrom: "2023-02-24",
    inForceTo: null,
    partMaxima: { A: 40, B: 25, C: 35 },
  },
  {
    code: "2020",
    decision: "1048/QĐ-TTg (21/08/2019), 781/QĐ-TTg (08/06/2020)",
    inForceFrom: "2019-08-21",
    inForceTo: "2023-02-23",
    partMaxima: { A: 35, B: 25, C: 40 },
  },
]

/** The version a council uses on a day; null before the first one. */
export function criteriaVersionOn(day: PlainDate): CriteriaVersion | null {
  return CRITERIA_VERSIONS.find((version) => version.inForceFrom <= day) ?? null
}

/** The version of that code. */
export function criteriaVersion(code: CriteriaVersionCode): CriteriaVersion {
  const version = CRITERIA_VERSIONS.find((candidate) => candidate.code === code)
  if (!version) throw new RangeError(`Unknown criteria version ${code}`)
  return version
}
