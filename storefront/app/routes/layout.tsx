import type { LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import { ProblemPage, Shell } from "~/features/shell"
import { notFound } from "~/lib/not-found"
import { titleOfProblem, withProblemPages } from "~/lib/problem"

/** Only Vietnamese (no prefix) and English (`en`) exist; any other first word is a page we do not have. */
export function loader({ params }: LoaderFunctionArgs) {
  if (params.locale !== undefined && params.locale !== "en") throw notFound()
  return null
}

/** The title of an error page; other pages bring their own. */
export const meta = titleOfProblem

export default function LayoutRoute() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

export const ErrorBoundary = withProblemPages(({ kind }) => (
  <Shell>
    <ProblemPage kind={kind} />
  </Shell>
))
