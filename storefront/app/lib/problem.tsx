import { isRouteErrorResponse, type MetaFunction, useRouteError, useRouteLoaderData } from "@remix-run/react"
import type { ComponentType } from "react"
import type { loader as rootLoader } from "~/root"
import { WordsProvider } from "~/words/context"
import type { PlainKey } from "~/words/types"

export type ProblemKind = "not-found" | "unavailable" | "bad-request" | "broken"

/** What went wrong, from the status alone: messages of errors are never shown. */
export function problemKind(error: unknown): ProblemKind {
  if (!isRouteErrorResponse(error)) return "broken"
  if (error.status === 404) return "not-found"
  if (error.status === 503 || error.status === 502 || error.status === 504) return "unavailable"
  return error.status >= 400 && error.status < 500 ? "bad-request" : "broken"
}

/** Title and sentence of each kind of error page. */
export const PROBLEM_WORDS = {
  "not-found": ["problem.notFoundTitle", "problem.notFoundText"],
  unavailable: ["problem.unavailableTitle", "problem.unavailableText"],
  "bad-request": ["problem.badRequestTitle", "problem.badRequestText"],
  broken: ["problem.brokenTitle", "problem.brokenText"],
} as const satisfies Record<ProblemKind, readonly [PlainKey, PlainKey]>

/** The document title of an error page, in the page's language. */
export const titleOfProblem: MetaFunction<unknown, { root: typeof rootLoader }> = ({ error, matches }) => {
  const words = matches.find(({ id }) => id === "root")?.data?.words
  if (error === undefined || !words) return []
  const [title] = PROBLEM_WORDS[problemKind(error)]
  return [{ title: `${words[title]} · ${words["shell.brand"]}` }, { name: "robots", content: "noindex" }]
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
