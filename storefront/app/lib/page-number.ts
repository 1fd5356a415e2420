/** The page asked for by `?trang=`; anything that is no page is the first. */
export function pageNumber(request: Request): number {
  const page = Number(new URL(request.url).searchParams.get("trang") ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1
}
