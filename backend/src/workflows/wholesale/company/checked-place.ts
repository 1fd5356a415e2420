import { clean } from "@cho-phien/vietnam"
import { normalisePhone } from "@cho-phien/vietnam/phone"
import { communeByCode } from "@cho-phien/vietnam/places"
import type { FieldErrors } from "../../../errors/refusal"

interface Written {
  provinceCode: string
  communeCode: string
  street: string
  phone: string
}

/** What only the country knows of an address and a phone; landlines are welcome, a company has a switchboard. */
export function checkedPlace({ provinceCode, communeCode, street, phone }: Written): {
  problems: FieldErrors
  fields: { province_code: string; commune_code: string; street: string; phone_e164: string }
} {
  const commune = communeByCode(communeCode)
  const called = normalisePhone(phone)
  const problem = (field: string, code: string, message = code) => ({ field, code, message })
  return {
    problems: [
      ...(commune ? [] : [problem("communeCode", "unknown-commune")]),
      ...(commune && commune.provinceCode !== provinceCode
        ? [problem("communeCode", "commune-of-another-province")]
        : []),
      ...(called.ok ? [] : [problem("phone", called.reason)]),
    ],
    fields: {
      province_code: provinceCode,
      commune_code: communeCode,
      street: clean(street),
      phone_e164: called.ok ? called.e164 : phone,
    },
  }
}
