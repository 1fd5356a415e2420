import { formText } from "~/lib/form-text"

const FIELDS = [
  "code",
  "name",
  "contactName",
  "phone",
  "provinceCode",
  "communeCode",
  "street",
  "receivingHours",
  "dockNotes",
] as const
export type PointValues = Record<(typeof FIELDS)[number], string>

/** A delivery point as typed. */
export const pointValues = (form: FormData): PointValues =>
  Object.fromEntries(FIELDS.map((name) => [name, formText(form, name, 500)])) as PointValues

export const NO_POINT: PointValues = pointValues(new FormData())
