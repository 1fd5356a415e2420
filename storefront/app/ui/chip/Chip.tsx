import type { ReactNode } from "react"
import { classNames } from "../class-names"

/** A short way to a narrower list; `current` when the list is already that narrow. */
export function Chip({ href, current, children }: { href: string; current?: boolean; children: ReactNode }) {
  return (
    <a
      href={href}
      className={classNames("chip", current && "chip-current")}
      aria-current={current ? "true" : undefined}
    >
      {children}
    </a>
  )
}
