import { Table } from "@medusajs/ui"

interface PagesProps {
  count: number
  page: number
  pageSize: number
  pageCount: number
  onPage: (page: number) => void
}

/** Foot of a list: where one is, and the way on. */
export function Pages({ count, page, pageSize, pageCount, onPage }: PagesProps) {
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page - 1}
      pageCount={pageCount}
      canPreviousPage={page > 1}
      canNextPage={page < pageCount}
      previousPage={() => onPage(page - 1)}
      nextPage={() => onPage(page + 1)}
      translations={{ of: "trong", results: "kết quả", pages: "trang", prev: "Trước", next: "Sau" }}
    />
  )
}
