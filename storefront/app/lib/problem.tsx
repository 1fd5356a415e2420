import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react"
import type { ComponentType } from "react"
import type { loader as rootLoader } from "~/root"
import { WordsProvider } from "~/words/context"

export type ProblemKind = "not-found" | "unavailable" | "bad-request" | "broken"

/** What went wrong, from the status alone: messages of errors are never shown. */
export function problemKind(error: unknown): ProblemKind {
  if (!isRouteErrorResponse(error)) return "broken"
  if (error.status === 404) return "not-found"
  if (error.status === 503 || error.status === 502 || error.status === 504) return "unavailable"
  return error.status >= 400 && error.status < 500 ? "bad-request" : "broken"
}

/** An error boundary that keeps the page's language. Without the root's words the root's own boundary speaks. */
export function withProblemPages(Page: ComponentType<{ kind: ProblemKind }>) {
  return function ProblemBoundary() {
    const error = useRouteError()
    const shared = useRouteLoaderData<typeof rootLoader>("root")
    if (!shared) throw error
    return (
      <WordsProvider lang={shared.lang} words={shared.words}>
        <Page kind={problemKind(error)} />
      </WordsProvider>
    )
  }
}
