type Row = { href: string; parts: string[]; kind: string; detail: string }

/** What the suggestions' address answers: rows, a note to see and a sentence to hear. */
export type Rows = { rows: Row[]; note: string; said: string }

/** Rows as links that are options: label with what was typed marked, its kind, a second line. */
export const drawnRows = (rows: readonly Row[], listId: string): HTMLElement[] =>
  rows.map(({ href, parts, kind, detail }, place) => {
    const row = document.createElement("a")
    row.id = `${listId}-${place}`
    row.href = href
    row.tabIndex = -1
    row.className = "suggest-row"
    row.setAttribute("role", "option")
    row.setAttribute("aria-selected", "false")
    const label = worded("span", "suggest-label", "")
    label.append(...parts.map((part, odd) => (odd % 2 === 1 ? worded("mark", "", part) : part)))
    row.append(label, " ", worded("small", "suggest-kind", kind))
    if (detail) row.append(" ", worded("small", "suggest-detail", detail))
    return row
  })

function worded(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name)
  if (className) element.className = className
  element.textContent = text
  return element
}
