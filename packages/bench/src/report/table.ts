/** A table in plain text: the first column to the left, figures to the right, columns two spaces apart. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => [...(row[column] ?? "")].length), title.length),
  )
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => padded(row[column] ?? "", width, column === 0))
      .join("  ")
      .trimEnd()
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n")
}

function padded(text: string, width: number, toTheLeft: boolean): string {
  const room = " ".repeat(width - [...text].length)
  return toTheLeft ? text + room : room + text
}

/** Three digits that matter: 0.52, 5.25, 52.5, then whole numbers with a space between thousands. */
export function figure(value: number): string {
  if (value >= 99.95) return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, " ")
  return value.toFixed(value >= 9.995 ? 1 : 2)
}

/** Bytes in kilobytes of 1000, one decimal. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
