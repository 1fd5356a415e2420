import type { ArtKind } from "./kinds.js"

/** The set of Decision 148/QĐ-TTg (2023), Annex I → what to draw when neither name nor tag tells more. */
const BY_SET = new Map<string, ArtKind>(
  Object.entries({
    fresh_produce: "greens",
    fresh_animal: "egg",
    rice_raw: "rice",
    honey_other: "honey",
    fast_food: "fritter",
    cereal_processed: "cake",
    vegetable_processed: "greens",
    meat_processed: "smoked-meat",
    liquid_spice: "sauce",
    other_spice: "spice",
    tea: "tea",
    other_tea: "herb",
    coffee_cocoa: "coffee",
    white_spirit: "spirit",
    other_alcohol: "fruit-liqueur",
    water: "water",
    soft_drink: "drink",
    herbal_medicine: "herb",
    herbal_cosmetic: "essence",
    essential_oil_other: "essence",
    household_craft: "craft",
    textile: "textile",
    flower: "flower",
    ornamental_plant: "flower",
    ornamental_animal: "fish",
    community_tourism: "tourism",
  } as const),
)

/** The codes of all sets that have a picture. */
export const SETS_WITH_ART: readonly string[] = [...BY_SET.keys()]

/** Sets whose form is the point, whatever it is made of: maize spirit is a bottle, not a cob. */
const FORM_FIRST = new Set([
  "white_spirit",
  "other_alcohol",
  "water",
  "soft_drink",
  "community_tourism",
  "textile",
])

/**
 * Words of a name, most telling first: what it has become before what it was (brittle before peanut, oil before
 * camellia). Compared without diacritics, as whole words; place names that look like goods are cut out before.
 */
const BY_WORD: readonly (readonly [pattern: RegExp, kind: ArtKind])[] = [
  [/\b(dau so)\b/, "camellia-oil"],
  [/\b(dau lac|dau vung)\b/, "peanut-oil"],
  [/\b(tinh dau)\b/, "essence"],
  [/\b(lap suon|lap xuong|xuc xich)\b/, "sausage"],
  [/\b(coong phu|banh troi)\b/, "dumpling"],
  [/\b(ap chao|banh ran)\b/, "fritter"],
  [/\b(com chay)\b/, "crisp-rice"],
  [/\b(khau sli|keo)\b/, "puffed-cake"],
  [/\b(che lam)\b/, "sticky-cake"],
  [/\b(banh)\b/, "cake"],
  [/\b(vit|ga|ngan|chim)\b/, "poultry"],
  [/\b(ca|tom)\b/, "fish"],
  [/\b(thit|bo kho|trau)\b/, "smoked-meat"],
  [/\b(la thach)\b/, "jelly-herb"],
  [/\b(thach)\b/, "black-jelly"],
  [/\b(hoa hoi)\b/, "star-anise"],
  [/\b(tran bi)\b/, "dried-peel"],
  [/\b(muoi mac mat|muoi ot|muoi tieu)\b/, "spice-salt"],
  [/\b(mac khen|tieu|doi)\b/, "spice"],
  [/\b(gung|nghe)\b/, "ginger"],
  [/\b(mang ot|tuong ot|nuoc mam|tuong ban)\b/, "sauce"],
  [/\b(mang)\b/, "bamboo-shoot"],
  [/\b(duong)\b/, "sugar"],
  [/\b(hat de)\b/, "chestnut"],
  [/\b(dau tuong|do tuong|dau xanh|dau den|dau nho nhe)\b/, "bean"],
  [/\b(lac)\b/, "peanut"],
  [/\b(mien|dong rieng)\b/, "vermicelli"],
  [/\b(bun cam)\b/, "purple-noodle"],
  [/\b(ngu sac)\b/, "five-colour-noodle"],
  [/\b(bun|pho|mi)\b/, "noodle"],
  [/\b(gao|thoc)\b/, "rice"],
  [/\b(ngo)\b/, "maize"],
  [/\b(moc nhi)\b/, "wood-ear"],
  [/\b(nam)\b/, "mushroom"],
  [/\b(quyt|cam|buoi)\b/, "mandarin"],
  [/\b(nho)\b/, "grape"],
  [/\b(man)\b/, "plum"],
  [/\b(chanh leo)\b/, "passion-fruit"],
  [/\b(le)\b/, "pear"],
  [/\b(tram)\b/, "canarium"],
  [/\b(rau|bo khai)\b/, "greens"],
  [/\b(dao)\b/, "knife"],
  [/\b(huong thao moc|huong tram|nhang)\b/, "incense"],
  [/\b(khan|vai|tho cam|ao)\b/, "textile"],
  [/\b(giao co lam|che dang)\b/, "herb"],
]

/** Places and people whose names are also goods once the marks are gone (Bảo Lạc, Nguyên Bình Dương…). */
const PLACES = /\b(bao lac|binh duong|dong khe|thach an|ha lang|le thuy|tra linh)\b/g

/** Tags of our catalogue → picture. */
const BY_TAG = new Map<string, ArtKind>(
  Object.entries({
    "hat-de": "chestnut",
    "mat-ong": "honey",
    "thach-den": "black-jelly",
    mien: "vermicelli",
    bun: "noodle",
    gao: "rice",
    ngo: "maize",
    lac: "peanut",
    dau: "bean",
    nam: "mushroom",
    mang: "bamboo-shoot",
    tram: "canarium",
    ca: "fish",
    thit: "smoked-meat",
    duong: "sugar",
    dao: "knife",
    huong: "incense",
    vai: "textile",
    ruou: "spirit",
    tra: "tea",
    rau: "greens",
    banh: "cake",
    "gia-vi": "spice",
  } as const),
)

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()

export type DescribedProduct = {
  /** Set of Decision 148/QĐ-TTg, our code (`product-sets.json`). */
  setCode: string
  tags?: readonly string[]
  /** The Vietnamese name. */
  name?: string
}

/**
 * What to draw for a product: the set when its form is the point, else the most telling word of its name,
 * else a tag, else the set. An unknown set is drawn as greens, never an error: a picture must not stop a page.
 */
export function artKindFor({ setCode, tags = [], name = "" }: DescribedProduct): ArtKind {
  const bySet = BY_SET.get(setCode) ?? "greens"
  if (FORM_FIRST.has(setCode)) return bySet
  const words = plain(name).replace(PLACES, "")
  if (setCode === "tea") return "tea"
  if (setCode === "other_tea" || setCode === "herbal_medicine") return "herb"
  if (tags.includes("mat-ong")) return "honey"
  const byWord = BY_WORD.find(([pattern]) => pattern.test(words))
  if (byWord) return byWord[1]
  for (const tag of tags) {
    const kind = BY_TAG.get(tag)
    if (kind) return kind
  }
  return bySet
}
