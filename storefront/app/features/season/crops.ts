import type { Lang } from "@cho-phien/contract"

/** What a month is known from: a source says so, a source speaks of part of it, or nobody was found to ask. */
type Evidence = { kind: "sourced" | "partly"; source: string } | { kind: "unverified" }

/** Something that grows, is made or happens by the season. */
export type Crop = {
  id: string
  name: Readonly<Record<Lang, string>>
  months: readonly number[]
  evidence: Evidence
  /** What to look for in the shop; nothing where it sells nothing of the kind. */
  search?: string
}

const sourced = (source: string): Evidence => ({ kind: "sourced", source })
const partly = (source: string): Evidence => ({ kind: "partly", source })
const unverified: Evidence = { kind: "unverified" }

/** Seasons of Cao Bằng in the order of the year from the autumn harvest; months 1–12. */
export const CROPS: readonly Crop[] = [
  {
    id: "hat-de",
    name: { vi: "Hạt dẻ Trùng Khánh", en: "Trùng Khánh chestnuts" },
    months: [9, 10],
    evidence: sourced("Cần Thơ S&T; Công Thương 10/2023"),
    search: "hạt dẻ",
  },
  {
    id: "nep-ong",
    name: { vi: "Nếp ong", en: "Nếp ong sticky rice" },
    months: [9, 10, 11],
    evidence: sourced("thuonghieusanpham.vn"),
    search: "nếp",
  },
  {
    id: "nep-huong",
    name: { vi: "Nếp Hương Bảo Lạc", en: "Bảo Lạc fragrant sticky rice" },
    months: [10, 11],
    evidence: unverified,
    search: "nếp",
  },
  { id: "tram", name: { vi: "Trám đen", en: "Black canarium" }, months: [9, 10, 11], evidence: unverified },
  {
    id: "quyt",
    name: { vi: "Quýt Trà Lĩnh", en: "Trà Lĩnh mandarins" },
    months: [11, 12, 1],
    evidence: sourced("Báo Cao Bằng"),
    search: "quýt",
  },
  {
    id: "mien-dong",
    name: { vi: "Miến dong (vụ làm)", en: "Arrowroot noodles (making)" },
    months: [11, 12, 1, 2],
    evidence: unverified,
    search: "miến",
  },
  {
    id: "lap-suon",
    name: { vi: "Lạp sườn, thịt gác bếp", en: "Smoked sausage and meat" },
    months: [10, 11, 12, 1],
    evidence: partly("caobangtv.vn"),
    search: "lạp sườn",
  },
  {
    id: "huong",
    name: { vi: "Hương Phja Thắp (trước Tết)", en: "Phja Thắp incense (before Tết)" },
    months: [12, 1],
    evidence: partly("Đời sống & Pháp luật; VOV"),
    search: "hương",
  },
  {
    id: "banh-khao",
    name: { vi: "Bánh khảo (tháng Chạp đến hết tháng Hai âm lịch)", en: "Bánh khảo (lunar months 11 to 2)" },
    months: [12, 1, 2, 3],
    evidence: partly("lhhtxocop.vn; nongsanviet"),
    search: "bánh khảo",
  },
  {
    id: "mang-vau",
    name: { vi: "Măng vầu", en: "Vầu bamboo shoots" },
    months: [2, 3, 4],
    evidence: unverified,
    search: "măng",
  },
  {
    id: "rau-da-hien",
    name: { vi: "Rau dạ hiến", en: "Dạ hiến greens" },
    months: [3, 4, 5, 6],
    evidence: unverified,
  },
  {
    id: "mat-ong",
    name: { vi: "Mật ong hoa nhãn", en: "Longan blossom honey" },
    months: [4],
    evidence: partly("Doanh nghiệp & Kinh tế xanh"),
    search: "mật ong",
  },
  {
    id: "man",
    name: { vi: "Mận máu", en: "Blood plums" },
    months: [5, 6, 7],
    evidence: partly("VnExpress (Lào Cai)"),
    search: "mận",
  },
  { id: "nho", name: { vi: "Nho Hạ Đen", en: "Summer Black grapes" }, months: [6, 7], evidence: unverified },
  {
    id: "thach-den",
    name: { vi: "Thạch đen (mùa bán)", en: "Black jelly (selling season)" },
    months: [6, 7, 8],
    evidence: partly("TTXVN; VOV"),
    search: "thạch đen",
  },
  {
    id: "mang-nua",
    name: { vi: "Măng nứa", en: "Nứa bamboo shoots" },
    months: [7, 8, 9],
    evidence: unverified,
    search: "măng",
  },
  { id: "lac", name: { vi: "Lạc", en: "Peanuts" }, months: [7, 8, 9], evidence: unverified, search: "lạc" },
  {
    id: "hoi",
    name: { vi: "Hoa hồi", en: "Star anise" },
    months: [7, 8, 9],
    evidence: unverified,
    search: "hồi",
  },
  {
    id: "chanh-leo",
    name: { vi: "Chanh leo", en: "Passion fruit" },
    months: [7, 8, 9, 10, 11],
    evidence: unverified,
    search: "chanh leo",
  },
  {
    id: "le",
    name: { vi: "Lê Đông Khê", en: "Đông Khê pears" },
    months: [8, 9],
    evidence: unverified,
    search: "lê",
  },
  {
    id: "ban-gioc",
    name: { vi: "Thác Bản Giốc nhiều nước", en: "Bản Giốc falls at their fullest" },
    months: [8, 9, 10],
    evidence: unverified,
  },
]
