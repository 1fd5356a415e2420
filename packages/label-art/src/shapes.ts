/** A number as short as a picture needs: one decimal. */
export const num = (value: number): string => String(Math.round(value * 10) / 10)

/** Text made safe for an element or a double-quoted attribute; characters XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}

/** A filled path. */
export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

/** A stroked path with round ends. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A circle. */
export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}"/>`

/** An ellipse. */
export const oval = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"/>`

/** A rectangle, optionally with round corners. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"${round ? ` rx="${num(round)}"` : ""} fill="${fill}"/>`

/** A polygon from flat coordinates. */
export function polygon(points: readonly (readonly [number, number])[], fill: string): string {
  return `<polygon points="${points.map(([x, y]) => `${num(x)},${num(y)}`).join(" ")}" fill="${fill}"/>`
}

/** A drawing moved, scaled and turned (degrees). */
export function at(x: number, y: number, drawing: string, scale = 1, turn = 0): string {
  const rotate = turn ? ` rotate(${num(turn)})` : ""
  const size = scale === 1 ? "" : ` scale(${Math.round(scale * 100) / 100})`
  return `<g transform="translate(${num(x)} ${num(y)})${rotate}${size}">${drawing}</g>`
}

/** A drawing mirrored left to right. */
export const mirrored = (drawing: string): string => `<g transform="scale(-1 1)">${drawing}</g>`

/** `count` drawings, one after another. */
export const many = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join("")
