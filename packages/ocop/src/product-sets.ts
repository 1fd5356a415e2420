import type { Bilingual } from "./bilingual.js"
import type { ProductGroupCode } from "./product-groups.js"

/** Managing ministries: Agriculture and Environment, Industry and Trade. */
export type Ministry = "agriculture_environment" | "industry_trade"

export const MINISTRY_NAMES: Readonly<Record<Ministry, Bilingual>> = {
  agriculture_environment: {
    vi: "Bộ Nông nghiệp và Môi trường",
    en: "Ministry of Agriculture and Environment",
  },
  industry_trade: { vi: "Bộ Công Thương", en: "Ministry of Industry and Trade" },
}

/** One of the 26 sets (bộ sản phẩm) of annex I of Decision 148/QĐ-TTg; each has its own criteria. */
export interface ProductSet {
  code: string
  group: ProductGroupCode
  /** Place in the annex: group, subgroup, set. */
  path: string
  name: Bilingual
  /** Null where no source was seen that names it. */
  ministries: readonly Ministry[] | null
  /** True when the entry was seen in a copy of the annex; the others are rebuilt (see README). */
  verified: boolean
}

const AGRICULTURE: readonly Ministry[] = ["agriculture_environment"]
const TRADE: readonly Ministry[] = ["industry_trade"]
const BOTH: readonly Ministry[] = ["agriculture_environment", "industry_trade"]

/** The 26 sets in the order of the annex. Tea is food, not a drink; so are herbal tisanes. */
export const PRODUCT_SETS: readonly ProductSet[] = [
  {
    code: "fresh_produce",
    group: "food",
    path: "I.1.a",
    name: { vi: "Rau, củ, quả, hạt tươi", en: "Fresh vegetables, roots, fruit, nuts" },
    ministries: AGRICULTURE,
    verified: true,
  },
  {
    code: "fresh_animal",
    group: "food",
    path: "I.1.b",
    name: { vi: "Thịt, thủy sản, trứng, sữa tươi", en: "Fresh meat, fish, eggs, milk" },
    ministries: AGRICULTURE,
    verified: true,
  },
  {
    code: "rice_raw",
    group: "food",
    path: "I.2.a",
    name: { vi: "Gạo, ngũ cốc, hạt sơ chế khác", en: "Rice, cereals, other semi-processed grains" },
    ministries: AGRICULTURE,
    verified: true,
  },
  {
    code: "honey_other",
    group: "food",
    path: "I.2.b",
    name: { vi: "Mật ong, mật khác và nông sản thực phẩm khác", en: "Honey, other syrups and farm foods" },
    ministries: AGRICULTURE,
    verified: true,
  },
  {
    code: "fast_food",
    group: "food",
    path: "I.3.a",
    name: { vi: "Đồ ăn nhanh", en: "Ready-to-eat food" },
    ministries: TRADE,
    verified: true,
  },
  {
    code: "cereal_processed",
    group: "food",
    path: "I.3.b",
    name: { vi: "Chế biến từ gạo, ngũ cốc", en: "Processed from rice and cereals" },
    ministries: BOTH,
    verified: true,
  },
  {
    code: "vegetable_processed",
    group: "food",
    path: "I.3.c",
    name: { vi: "Chế biến từ rau, củ, quả, hạt", en: "Processed from vegetables, roots, fruit, nuts" },
    ministries: AGRICULTURE,
    verified: true,
  },
  {
    code: "meat_processed",
    group: "food",
    path: "I.3.d",
    name: {
      vi: "Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác",
      en: "Processed from meat, eggs, milk, fish; honey products",
    },
    ministries: null,
    verified: true,
  },
  {
    code: "liquid_spice",
    group: "food",
    path: "I.4.a",
    name: { vi: "Tương, nước mắm, gia vị dạng lỏng khác", en: "Sauces and liquid spices" },
    ministries: null,
    verified: false,
  },
  {
    code: "other_spice",
    group: "food",
    path: "I.4.b",
    name: { vi: "Gia vị khác", en: "Other spices" },
    ministries: null,
    verified: false,
  },
  {
    code: "tea",
    group: "food",
    path: "I.5.a",
    name: { vi: "Chè tươi, chế biến", en: "Tea, fresh and processed" },
    ministries: null,
    verified: false,
  },
  {
    code: "other_tea",
    group: "food",
    path: "I.5.b",
    name: { vi: "Các sản phẩm khác từ chè, trà", en: "Other tea and tisane products" },
    ministries: null,
    verified: false,
  },
  {
    code: "coffee_cocoa",
    group: "food",
    path: "I.6",
    name: { vi: "Cà phê, ca cao", en: "Coffee, cocoa" },
    ministries: null,
    verified: false,
  },
  {
    code: "white_spirit",
    group: "beverage",
    path: "II.1.a",
    name: { vi: "Rượu trắng", en: "White spirits" },
    ministries: null,
    verified: false,
  },
  {
    code: "other_alcohol",
    group: "beverage",
    path: "II.1.b",
    name: { vi: "Đồ uống có cồn khác", en: "Other alcoholic drinks" },
    ministries: null,
    verified: false,
  },
  {
    code: "water",
    group: "beverage",
    path: "II.2.a",
    name: { vi: "Nước khoáng thiên nhiên, nước uống tinh khiết", en: "Mineral and purified water" },
    ministries: null,
    verified: false,
  },
  {
    code: "soft_drink",
    group: "beverage",
    path: "II.2.b",
    name: { vi: "Đồ uống không cồn", en: "Non-alcoholic drinks" },
    ministries: null,
    verified: false,
  },
  {
    code: "herbal_medicine",
    group: "herbal",
    path: "III.1",
    name: {
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền",
      en: "Functional foods, herbal and traditional medicines",
    },
    ministries: null,
    verified: false,
  },
  {
    code: "herbal_cosmetic",
    group: "herbal",
    path: "III.2",
    name: { vi: "Mỹ phẩm có thành phần từ thảo dược", en: "Cosmetics with herbal ingredients" },
    ministries: null,
    verified: false,
  },
  {
    code: "essential_oil_other",
    group: "herbal",
    path: "III.3",
    name: { vi: "Tinh dầu và thảo dược khác", en: "Essential oils and other herbs" },
    ministries: null,
    verified: false,
  },
  {
    code: "household_craft",
    group: "handicraft",
    path: "IV.1",
    name: { vi: "Thủ công mỹ nghệ gia dụng, trang trí", en: "Household and decorative crafts" },
    ministries: null,
    verified: false,
  },
  {
    code: "textile",
    group: "handicraft",
    path: "IV.2",
    name: { vi: "Vải, may mặc", en: "Textiles and clothing" },
    ministries: null,
    verified: false,
  },
  {
    code: "flower",
    group: "ornamental",
    path: "V.1",
    name: { vi: "Hoa", en: "Flowers" },
    ministries: null,
    verified: false,
  },
  {
    code: "ornamental_plant",
    group: "ornamental",
    path: "V.2",
    name: { vi: "Cây cảnh", en: "Ornamental plants" },
    ministries: null,
    verified: false,
  },
  {
    code: "ornamental_animal",
    group: "ornamental",
    path: "V.3",
    name: { vi: "Động vật cảnh", en: "Ornamental animals" },
    ministries: null,
    verified: false,
  },
  {
    code: "community_tourism",
    group: "tourism",
    path: "VI",
    name: {
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community tourism, ecotourism, tourist sites",
    },
    ministries: null,
    verified: true,
  },
]

/** The set of that code, or null. */
export function productSet(code: string): ProductSet | null {
  return PRODUCT_SETS.find((set) => set.code === code) ?? null
}

/** The sets of a group, in the order of the annex. */
export function productSetsOf(group: ProductGroupCode): readonly ProductSet[] {
  return PRODUCT_SETS.filter((set) => set.group === group)
}
