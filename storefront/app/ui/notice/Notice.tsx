import type { ReactNode } from "react"
import { Icon, type IconName } from "../icon/Icon"

type Tone = "info" | "success" | "warning" | "error"
const ICON: Record<Tone, IconName> = { info: "info", success: "check", warning: "alert", error: "alert" }

/** A sentence that must not be missed; the tone is told by colour, drawing and words together. */
export function Notice({ tone = "info", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={ICON[tone]} />
      <div className="notice-text">{children}</div>
    </div>
  )
}
