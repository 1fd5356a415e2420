interface PageQuery {
  page: number
  pageSize: number
}

/** Rows to skip and take, in an order that `id` makes total. */
export const paginationOf = ({ page, pageSize }: PageQuery, order: Record<string, "ASC" | "DESC">) => ({
  skip: (page - 1) * pageSize,
  take: pageSize,
  order: { ...order, id: "ASC" as const },
})

/** What a list answers beside its rows. */
export const pageOf = ({ page, pageSize }: PageQuery, count: number) => ({
  count,
  page,
  pageSize,
  pageCount: Math.ceil(count / pageSize),
})
