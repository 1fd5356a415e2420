import type { vi } from "./vi"

/** A text that changes with a count; the forms a language lacks fall back to `other` (CLDR plural rules). */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** The Vietnamese catalogue is the source of the keys. */
export type Key = keyof typeof vi

/** The same keys in another language; plural stays plural, plain stays plain. */
export type CatalogueOf<Source> = { [K in keyof Source]: Source[K] extends string ? string : Plural }
export type Catalogue = CatalogueOf<typeof vi>

type Placeholders<S> = S extends `${string}{${infer P}}${infer R}` ? P | Placeholders<R> : never
type TextOf<K extends Key> = (typeof vi)[K] extends { other: infer O } ? O : (typeof vi)[K]
type Args<K extends Key> = [Placeholders<TextOf<K>>] extends [never]
  ? []
  : [{ [P in Placeholders<TextOf<K>>]: P extends "count" ? number : string | number }]

/** Says a key in the reader's language. A wrong key or a missing value does not compile. */
export type T = <K extends Key>(key: K, ...args: Args<K>) => string

/** Keys that need no value, e.g. for tables from a code to its words. */
export type PlainKey = { [K in Key]: Args<K> extends [] ? K : never }[Key]
