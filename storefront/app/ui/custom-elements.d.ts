import type { DetailedHTMLProps, HTMLAttributes } from "react"

/** An element of ours in JSX: `class` because React 18 hands attributes of custom elements on as written. */
type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string }

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "cp-stepper": Custom
      "cp-visitor": Custom
      "cp-add-to-cart": Custom
      "cp-auto-submit": Custom
      "cp-live": Custom
      "cp-commune-box": Custom
      "cp-print": Custom
      "cp-copy": Custom
      "cp-await": Custom
      "cp-suggest": Custom
    }
  }
}
