// Units in force on 2026-07-25 (two levels since 2025-07-01; Decision 19/2025/QĐ-TTg code list).
// Source: https://github.com/thanglequoc/vietnamese-provinces-database, commit
// cd58063299585146ded3981f2272946ef19ced54. MIT License, Copyright (c) 2021 Thang Le Quoc; the notice is in
// this package's NOTICE.md.

/** A province or a city of the first level. */
export interface Province {
  /** Two digits, e.g. "04" for Cao Bằng. */
  code: string
  name: string
  nameEn: string
  type: "province" | "municipality"
  slug: string
  /** Provinces before 1 July 2025 that this one was made of; empty when unchanged. */
  mergedFrom: readonly string[]
}

/** The 34 provinces and cities; `mergedFrom` are the provinces before 1 July 2025 (empty: unchanged). */
export const PROVINCES: readonly Province[] = [
  { code: "01", name: "Hà Nội", nameEn: "Hanoi", type: "municipality", slug: "ha-noi", mergedFrom: [] },
  { code: "04", name: "Cao Bằng", nameEn: "Cao Bang", type: "province", slug: "cao-bang", mergedFrom: [] },
  {
    code: "08",
    name: "Tuyên Quang",
    nameEn: "Tuyen Quang",
    type: "province",
    slug: "tuyen-quang",
    mergedFrom: ["Hà Giang", "Tuyên Quang"],
  },
  { code: "11", name: "Điện Biên", nameEn: "Dien Bien", type: "province", slug: "dien-bien", mergedFrom: [] },
  { code: "12", name: "Lai Châu", nameEn: "Lai Chau", type: "province", slug: "lai-chau", mergedFrom: [] },
  { code: "14", name: "Sơn La", nameEn: "Son La", type: "province", slug: "son-la", mergedFrom: [] },
  {
    code: "15",
    name: "Lào Cai",
    nameEn: "Lao Cai",
    type: "province",
    slug: "lao-cai",
    mergedFrom: ["Yên Bái", "Lào Cai"],
  },
  {
    code: "19",
    name: "Thái Nguyên",
    nameEn: "Thai Nguyen",
    type: "province",
    slug: "thai-nguyen",
    mergedFrom: ["Bắc Kạn", "Thái Nguyên"],
  },
  { code: "20", name: "Lạng Sơn", nameEn: "Lang Son", type: "province", slug: "lang-son", mergedFrom: [] },
  {
    code: "22",
    name: "Quảng Ninh",
    nameEn: "Quang Ninh",
    type: "province",
    slug: "quang-ninh",
    mergedFrom: [],
  },
  {
    code: "24",
    name: "Bắc Ninh",
    nameEn: "Bac Ninh",
    type: "province",
    slug: "bac-ninh",
    mergedFrom: ["Bắc Giang", "Bắc Ninh"],
  },
  {
    code: "25",
    name: "Phú Thọ",
    nameEn: "Phu Tho",
    type: "province",
    slug: "phu-tho",
    mergedFrom: ["Hòa Bình", "Vĩnh Phúc", "Phú Thọ"],
  },
  {
    code: "31",
    name: "Hải Phòng",
    nameEn: "Haiphong",
    type: "municipality",
    slug: "hai-phong",
    mergedFrom: ["Hải Dương", "Hải Phòng"],
  },
  {
    code: "33",
    name: "Hưng Yên",
    nameEn: "Hung Yen",
    type: "province",
    slug: "hung-yen",
    mergedFrom: ["Thái Bình", "Hưng Yên"],
  },
  {
    code: "37",
    name: "Ninh Bình",
    nameEn: "Ninh Binh",
    type: "province",
    slug: "ninh-binh",
    mergedFrom: ["Hà Nam", "Nam Định", "Ninh Bình"],
  },
  { code: "38", name: "Thanh Hóa", nameEn: "Thanh Hoa", type: "province", slug: "thanh-hoa", mergedFrom: [] },
  { code: "40", name: "Nghệ An", nameEn: "Nghe An", type: "province", slug: "nghe-an", mergedFrom: [] },
  { code: "42", name: "Hà Tĩnh", nameEn: "Ha Tinh", type: "province", slug: "ha-tinh", mergedFrom: [] },
  {
    code: "44",
    name: "Quảng Trị",
    nameEn: "Quang Tri",
    type: "province",
    slug: "quang-tri",
    mergedFrom: ["Quảng Bình", "Quảng Trị"],
  },
  { code: "46", name: "Huế", nameEn: "Hue", type: "municipality", slug: "hue", mergedFrom: [] },
  {
    code: "48",
    name: "Đà Nẵng",
    nameEn: "Da Nang",
    type: "municipality",
    slug: "da-nang",
    mergedFrom: ["Quảng Nam", "Đà Nẵng"],
  },
  {
    code: "51",
    name: "Quảng Ngãi",
    nameEn: "Quang Ngai",
    type: "province",
    slug: "quang-ngai",
    mergedFrom: ["Kon Tum", "Quảng Ngãi"],
  },
  {
    code: "52",
    name: "Gia Lai",
    nameEn: "Gia Lai",
    type: "province",
    slug: "gia-lai",
    mergedFrom: ["Bình Định", "Gia Lai"],
  },
  {
    code: "56",
    name: "Khánh Hòa",
    nameEn: "Khanh Hoa",
    type: "province",
    slug: "khanh-hoa",
    mergedFrom: ["Ninh Thuận", "Khánh Hòa"],
  },
  {
    code: "66",
    name: "Đắk Lắk",
    nameEn: "Dak Lak",
    type: "province",
    slug: "dak-lak",
    mergedFrom: ["Phú Yên", "Đắk Lắk"],
  },
  {
    code: "68",
    name: "Lâm Đồng",
    nameEn: "Lam Dong",
    type: "province",
    slug: "lam-dong",
    mergedFrom: ["Đắk Nông", "Bình Thuận", "Lâm Đồng"],
  },
  {
    code: "75",
    name: "Đồng Nai",
    nameEn: "Dong Nai",
    type: "municipality",
    slug: "dong-nai",
    mergedFrom: ["Bình Phước", "Đồng Nai"],
  },
  {
    code: "79",
    name: "Hồ Chí Minh",
    nameEn: "Ho Chi Minh",
    type: "municipality",
    slug: "ho-chi-minh",
    mergedFrom: ["Bà Rịa - Vũng Tàu", "Bình Dương", "Hồ Chí Minh"],
  },
  {
    code: "80",
    name: "Tây Ninh",
    nameEn: "Tay Ninh",
    type: "province",
    slug: "tay-ninh",
    mergedFrom: ["Long An", "Tây Ninh"],
  },
  {
    code: "82",
    name: "Đồng Tháp",
    nameEn: "Dong Thap",
    type: "province",
    slug: "dong-thap",
    mergedFrom: ["Tiền Giang", "Đồng Tháp"],
  },
  {
    code: "86",
    name: "Vĩnh Long",
    nameEn: "Vinh Long",
    type: "province",
    slug: "vinh-long",
    mergedFrom: ["Bến Tre", "Trà Vinh", "Vĩnh Long"],
  },
  {
    code: "91",
    name: "An Giang",
    nameEn: "An Giang",
    type: "province",
    slug: "an-giang",
    mergedFrom: ["Kiên Giang", "An Giang"],
  },
  {
    code: "92",
    name: "Cần Thơ",
    nameEn: "Can Tho",
    type: "municipality",
    slug: "can-tho",
    mergedFrom: ["Sóc Trăng", "Hậu Giang", "Cần Thơ"],
  },
  {
    code: "96",
    name: "Cà Mau",
    nameEn: "Ca Mau",
    type: "province",
    slug: "ca-mau",
    mergedFrom: ["Bạc Liêu", "Cà Mau"],
  },
]
