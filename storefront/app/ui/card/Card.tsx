import type { ReactNode } from "react"
import { classNames } from "../class-names"

/** A sheet of paper on the stone: one thing with its edge. */
export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames("card", className)}>{children}</div>
}
