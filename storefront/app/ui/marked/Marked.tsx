import { createElement, Fragment } from "react"
import "./marked.css"

/** A text whose parts at odd places are what was looked for. */
export const Marked = ({ parts }: { parts: readonly string[] }) =>
  createElement(Fragment, null, ...parts.map((part, place) => (place % 2 === 1 ? <mark>{part}</mark> : part)))
