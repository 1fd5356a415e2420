import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces"

export interface Column {
  heading: string
  width: number | "*" | "auto"
  alignment?: "left" | "right" | "center"
}

export const RULED: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length || line === 1 ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => "#938b7f",
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

/** Rows under a heading that is repeated on every page; a row is never cut in two. */
export function ruledTable(columns: readonly Column[], rows: readonly (readonly string[])[]): Content {
  const heading: TableCell[] = columns.map(({ heading, alignment = "left" }) => ({
    text: heading,
    bold: true,
    alignment,
  }))
  const body: TableCell[][] = rows.map((row) =>
    columns.map(({ alignment = "left" }, at) => ({ text: row[at] ?? "", alignment })),
  )
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [heading, ...body],
    },
    layout: RULED,
    margin: [0, 2, 0, 6],
  }
}
