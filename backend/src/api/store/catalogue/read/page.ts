/** The frame of a page of a list. */
export const pageFrame = ({ page, pageSize }: { page: number; pageSize: number }, count: number) => ({
  count,
  page,
  pageSize,
  pageCount: Math.ceil(count / pageSize),
})

/** The members of a page of a list that is already in memory. */
export const pageOf = <T>({ page, pageSize }: { page: number; pageSize: number }, list: readonly T[]): T[] =>
  list.slice((page - 1) * pageSize, page * pageSize)
