import { formatDong } from "@cho-phien/vietnam"
import { useLang } from "~/words/context"
import { classNames } from "../class-names"

/** A sum in whole đồng. */
export function Money({ dong, className }: { dong: number; className?: string }) {
  return <span className={classNames("money", className)}>{formatDong(dong, useLang())}</span>
}
