/** A word in both languages people read here. */
export interface Bilingual {
  vi: string
  en: string
}
