import type { UIMatch } from "@remix-run/react"

/** What a route says about itself. `hydrate`: React comes to life in the browser; public pages leave it out. */
export type RouteHandle = { hydrate?: boolean }

/** Whether the page on screen asked for React in the browser. */
export const wantsHydration = (matches: UIMatch[]): boolean =>
  matches.some(({ handle }) => (handle as RouteHandle | undefined)?.hydrate === true)
