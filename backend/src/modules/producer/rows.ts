import type { ProducerMedium } from "@cho-phien/contract"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { BankAccount } from "./models/bank-account"
import type { Producer } from "./models/producer"

export type ProducerRow = InferTypeOf<typeof Producer>
export type BankAccountRow = InferTypeOf<typeof BankAccount>
/** What a person may change; the slug is an address that people have kept, so it stays. */
export type ProducerFields = Pick<
  ProducerRow,
  | "name"
  | "legal_form"
  | "commune_code"
  | "district_then"
  | "story_vi"
  | "story_en"
  | "year_founded"
  | "handling_days"
  | "ships_cold"
  | "email"
> & { dispatch_weekdays: number[]; media: ProducerMedium[] | null }
