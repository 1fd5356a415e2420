import type { Bilingual } from "./bilingual.js"

export type ProductGroupCode = "food" | "beverage" | "herbal" | "handicraft" | "ornamental" | "tourism"

export interface ProductGroup {
  code: ProductGroupCode
  /** Roman numeral in annex I of Decision 148/QĐ-TTg. */
  numeral: string
  name: Bilingual
}

/** The six groups of the programme (Decision 919/QĐ-TTg), in the order of annex I. */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [
  { code: "food", numeral: "I", name: { vi: "Thực phẩm", en: "Food" } },
  { code: "beverage", numeral: "II", name: { vi: "Đồ uống", en: "Drinks" } },
  {
    code: "herbal",
    numeral: "III",
    name: { vi: "Dược liệu và sản phẩm từ dược liệu", en: "Medicinal herbs and their products" },
  },
  { code: "handicraft", numeral: "IV", name: { vi: "Hàng thủ công mỹ nghệ", en: "Handicrafts" } },
  { code: "ornamental", numeral: "V", name: { vi: "Sinh vật cảnh", en: "Ornamental plants and animals" } },
  {
    code: "tourism",
    numeral: "VI",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism, ecotourism and tourist sites",
    },
  },
]

/** Whether a stored or sent word is the code of a group. */
export function isProductGroupCode(word: string): word is ProductGroupCode {
  return PRODUCT_GROUPS.some((group) => group.code === word)
}

/** The group of that code. */
export function productGroup(code: ProductGroupCode): ProductGroup {
  const group = PRODUCT_GROUPS.find((candidate) => candidate.code === code)
  if (!group) throw new RangeError(`Unknown product group ${code}`)
  return group
}
