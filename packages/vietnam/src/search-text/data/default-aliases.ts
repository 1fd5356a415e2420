import type { AliasEntry } from "../alias-list.js"

/** Names that mean the same: every one finds the others. */
const SAME: readonly (readonly string[])[] = [
  ["lạp sườn", "lạp xưởng", "lạp xường"],
  ["trà", "chè"],
  ["lục trà", "trà xanh", "chè xanh"],
  ["hồng trà", "trà đen"],
  ["lạc", "đậu phộng", "đậu phụng"],
  ["vừng", "mè"],
  ["thạch đen", "sương sáo"],
  ["ngô", "bắp"],
  ["lợn", "heo"],
  ["đậu tương", "đậu nành"],
  ["chanh leo", "chanh dây"],
  ["mộc nhĩ", "nấm mèo", "nấm tai mèo"],
  ["nấm hương", "nấm đông cô"],
  ["gác bếp", "hun khói", "xông khói"],
  ["khẩu sli", "khẩu si", "khẩu xi"],
  ["mác mật", "mắc mật", "móc mật"],
  ["dạ hiến", "bò khai", "rau hiến"],
  ["đường phên", "đường thẻ", "đường mía"],
  ["bò khô", "khô bò"],
  ["hoa hồi", "đại hồi"],
  ["coóng phù", "cống phù"],
  ["trần bì", "vỏ quýt khô"],
  ["ô long", "olong", "oolong"],
  ["quýt", "quít"],
]

/** Names that lead one way: the goods on the left are found by the words on the right. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  "^hương": ["nhang", "nhang thơm", "incense", "joss sticks"],
  "^nhang": ["hương"],
  "miến dong": ["bún tàu", "miến tàu", "glass noodles", "cellophane noodles", "vermicelli", "canna noodles"],
  bún: ["rice noodles", "rice vermicelli"],
  phở: ["pho noodles", "flat rice noodles", "bánh phở"],
  "lạp sườn": ["sausage", "chinese sausage", "xúc xích"],
  "lạp xưởng": ["sausage", "chinese sausage"],
  "hạt dẻ": ["chestnut"],
  "thạch đen": ["grass jelly", "black jelly"],
  "mật ong": ["honey"],
  "mật ong rừng": ["wild honey"],
  "hồng trà": ["black tea"],
  "lục trà": ["green tea"],
  trà: ["tea"],
  "chè đắng": ["khổ đinh trà", "trà đắng", "bitter tea", "kuding tea"],
  "giảo cổ lam": ["thất diệp đảm", "jiaogulan", "gynostemma"],
  "gạo nếp": ["nếp", "xôi", "sticky rice", "glutinous rice"],
  gạo: ["rice"],
  lạc: ["peanut", "groundnut"],
  vừng: ["sesame"],
  ngô: ["corn", "maize"],
  "rượu ngô": ["corn liquor", "corn wine", "rượu bắp"],
  rượu: ["wine", "liquor", "spirit", "alcohol"],
  măng: ["bamboo shoots"],
  "nấm hương": ["shiitake"],
  nấm: ["mushroom"],
  "mộc nhĩ": ["wood ear mushroom", "black fungus"],
  "^dao": ["knife"],
  quýt: ["mandarin", "tangerine"],
  "^lê": ["pear"],
  "^mận": ["plum"],
  "^nho": ["grape"],
  "chanh leo": ["passion fruit"],
  gừng: ["ginger"],
  "hoa hồi": ["star anise"],
  lợn: ["pork"],
  "thịt bò khô": ["beef jerky"],
  "gác bếp": ["smoked"],
  "vịt quay": ["roast duck"],
  "^cá": ["fish"],
  "đậu tương": ["soybean"],
  "kẹo lạc": ["peanut brittle", "kẹo đậu phộng"],
  "dầu sở": ["camellia oil"],
  "tinh dầu": ["essential oil"],
  sả: ["lemongrass"],
  "dầu lạc": ["peanut oil", "dầu ăn"],
  "mắc khén": ["tiêu rừng", "wild pepper"],
  "đường phên": ["brown sugar", "cane sugar"],
  "cơm cháy": ["crispy rice", "scorched rice"],
  "sáp ong": ["beeswax", "batik"],
  chàm: ["indigo"],
  túi: ["bag"],
  muối: ["salt"],
  mứt: ["jam", "preserve"],
  "nước ép": ["juice"],
  homestay: ["nhà dân", "lưu trú", "khách sạn", "phòng nghỉ", "accommodation"],
  farmstay: ["homestay", "lưu trú", "phòng nghỉ", "accommodation"],
}

const PLACES: readonly (readonly string[])[] = [
  ["Phia Đén", "Phja Đén", "Pia Đén"],
  ["Phia Oắc", "Phja Oắc", "Pia Oắc"],
]

const around = (names: readonly string[], place: boolean): AliasEntry[] =>
  names.map((words) => ({
    words,
    means: names.filter((name) => name !== words),
    ...(place ? { place } : {}),
  }))

/** A cake of rice flour and ginger, no tea. */
const CHE_LAM: AliasEntry = { words: "chè lam", means: ["bánh chè lam"], whole: true }

/** The list a new shop starts with; the office edits its own copy. */
export const DEFAULT_ALIASES: readonly AliasEntry[] = [
  CHE_LAM,
  ...SAME.flatMap((names) => around(names, false)),
  ...Object.entries(LEADS).map(([words, means]) => ({ words, means })),
  ...PLACES.flatMap((names) => around(names, true)),
]
