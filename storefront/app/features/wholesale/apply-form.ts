import { formText } from "~/lib/form-text"

export type ApplyValues = {
  legalName: string
  taxCode: string
  provinceCode: string
  communeCode: string
  street: string
  representative: string
  position: string
  phone: string
  invoiceEmail: string
  message: string
}

/** An application as typed. */
export const applyValues = (form: FormData): ApplyValues => ({
  legalName: formText(form, "legalName", 200),
  taxCode: formText(form, "taxCode", 20),
  provinceCode: formText(form, "provinceCode", 2),
  communeCode: formText(form, "communeCode", 5),
  street: formText(form, "street", 200),
  representative: formText(form, "representative", 120),
  position: formText(form, "position", 80),
  phone: formText(form, "phone", 30),
  invoiceEmail: formText(form, "invoiceEmail", 200),
  message: formText(form, "message", 1000),
})

export const NO_APPLICATION: ApplyValues = applyValues(new FormData())
