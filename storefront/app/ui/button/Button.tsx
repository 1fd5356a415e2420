import type { ReactNode } from "react"
import { classNames } from "../class-names"

type Look = "action" | "buy" | "quiet"
type Common = { look?: Look; wide?: boolean; className?: string; children: ReactNode }
type ButtonProps = Common & { name?: string; value?: string; type?: "submit" | "button" }
type LinkButtonProps = Common & { href: string }

const classes = ({ look = "action", wide, className }: Omit<Common, "children">) =>
  classNames("button", `button-${look}`, wide && "button-wide", className)

/** A deed on this page: submits its form. Verb first. */
export function Button({ name, value, type = "submit", children, ...common }: ButtonProps) {
  return (
    <button type={type} name={name} value={value} className={classes(common)}>
      {children}
    </button>
  )
}

/** A way to another page that looks like a deed. */
export function LinkButton({ href, children, ...common }: LinkButtonProps) {
  return (
    <a href={href} className={classes(common)}>
      {children}
    </a>
  )
}
