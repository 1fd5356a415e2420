import { paint, type Scheme, type Tint } from "./palette.js"
import { escapeXml } from "./shapes.js"

export type Sheet = {
  width: number
  height: number
  /** Accessible name; escaped here. */
  name: string
  tint: Tint
  scheme: Scheme
  /** Class and id prefix, unique to this picture on a page. */
  scope: string
}

/** Wraps a drawing as an SVG document with its colours. */
export function sheet(body: string, { width, height, name, tint, scheme, scope }: Sheet): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="${scope}" role="img" ` +
    `aria-label="${escapeXml(name)}">${paint(body, tint, scheme, scope)}</svg>`
  )
}
