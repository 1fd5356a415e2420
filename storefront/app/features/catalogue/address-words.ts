import type { ProductGroupCode, ProductSort } from "@cho-phien/contract"

/** Words of the address, in Vietnamese for both languages. */
export const GROUP_SLUGS: Record<ProductGroupCode, string> = {
  food: "thuc-pham",
  beverage: "do-uong",
  herbal: "duoc-lieu",
  handicraft: "thu-cong",
  ornamental: "sinh-vat-canh",
  tourism: "du-lich",
}

export const SORT_SLUGS: Record<ProductSort, string> = {
  default: "xen-ke",
  price_asc: "gia-tang",
  price_desc: "gia-giam",
  stars: "nhieu-sao",
  newest: "moi",
  name: "ten",
}

const keyOf = <Key extends string>(words: Record<Key, string>, word: string): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word)

export const groupOfSlug = (slug: string): ProductGroupCode | undefined => keyOf(GROUP_SLUGS, slug)
export const sortOfSlug = (slug: string): ProductSort | undefined => keyOf(SORT_SLUGS, slug)
