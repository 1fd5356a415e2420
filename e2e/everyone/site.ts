/** A page everybody may see, by its Vietnamese path; the same path under /en is its English twin. */
export const publicPages = [
  "/",
  "/san-pham",
  "/san-pham?trang=2",
  "/san-pham/hat-de-trung-khanh",
  "/san-pham/lans-homestay",
  "/nha-san-xuat",
  "/nha-san-xuat/tam-hoa",
  "/bo-suu-tap",
  "/bo-suu-tap/gac-bep",
  "/vung",
  "/vung/trung-khanh",
  "/mua-vu",
  "/chung-nhan",
  "/chinh-sach",
  "/chinh-sach/dieu-khoan-chung",
  "/chinh-sach/thu-tu-hien-thi",
] as const

/** Public pages that search engines are asked to leave out: narrowed lists, empty searches, gates. */
export const unlistedPages = [
  "/san-pham?sao=4",
  "/tim-kiem?q=mat+ong&dang-vu=1",
  "/tim-kiem?q=lap+suonn",
  "/tim-kiem?q=xyzxyz",
  "/tim-kiem",
  "/san-pham/ruou-ngo-dinh-dong",
  "/chung-nhan/MH-0000-0000",
] as const

/** Pages of one reader, as somebody without a session meets them. */
export const privatePages = ["/gio-hang", "/tra-cuu", "/tai-khoan/dang-nhap", "/tai-khoan/dang-ky"] as const

/** Pages that tell that something went wrong, with the status they must have. */
export const problemPages = [
  ["/khong-co-trang-nay", 404],
  ["/san-pham/khong-co-mon-nay", 404],
  ["/fr", 404],
] as const

/** The English twin of a Vietnamese path. */
export function inEnglish(path: string): string {
  return path === "/" ? "/en" : `/en${path}`
}
