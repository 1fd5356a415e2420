import { useId } from "react"
import { PATTERNS, type PatternName, threadsOf } from "./pattern"

/** A woven band, once a screen: the foot of a header, a divider, the frame of a certificate. Pure decoration. */
export function Brocade({ pattern = "diamond", height = 18 }: { pattern?: PatternName; height?: number }) {
  const id = `brocade-${useId().replaceAll(":", "")}`
  const unit = height / 6
  return (
    <svg className="brocade" width="100%" height={height} aria-hidden="true" focusable="false">
      <pattern id={id} width={12 * unit} height={height} patternUnits="userSpaceOnUse">
        <path d={threadsOf(PATTERNS[pattern])} transform={`scale(${unit})`} className="brocade-thread" />
      </pattern>
      <rect width="100%" height={height} className="brocade-cloth" />
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}
