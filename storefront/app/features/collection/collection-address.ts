/** Word of the address that carries the office's leave to see a collection before it shows. */
export const PREVIEW_WORD = "xem-truoc"

type Page = { slug: string; page: number; preview: string | null }

/** The path of one page of a collection, without its language. */
export function collectionAddress({ slug, page, preview }: Page): string {
  const query = new URLSearchParams({
    ...(page > 1 && { trang: String(page) }),
    ...(preview !== null && { [PREVIEW_WORD]: preview }),
  })
  return `/bo-suu-tap/${slug}${query.size > 0 ? `?${query}` : ""}`
}
