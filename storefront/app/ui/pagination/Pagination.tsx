import { useT } from "~/words/context"
import { pageNumbers } from "./page-numbers"

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => string }

/** Real links to the other pages of a list; the next one is a big tap. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const t = useT()
  if (pageCount <= 1) return null
  return (
    <nav className="pagination" aria-label={t("pages.label")}>
      {page < pageCount ? (
        <a className="button button-quiet pagination-more" href={hrefOf(page + 1)} rel="next">
          {t("pages.next")}
        </a>
      ) : null}
      <ol className="pagination-list">
        {pageNumbers(page, pageCount).map((number, index) =>
          number === "gap" ? (
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-current={number === page ? "page" : undefined}
                aria-label={t("pages.page", { number })}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
