import type { LoaderFunctionArgs } from "@remix-run/node"
import { Outlet } from "@remix-run/react"
import { ProblemPage, Shell } from "~/features/shell"
import { notFound } from "~/lib/not-found"
import { withProblemPages } from "~/lib/problem"

/** Only Vietnamese (no prefix) and English (`en`) exist; any other first word is a page we do not have. */
export function loader({ params }: LoaderFunctionArgs) {
  if (params.locale !== undefined && params.locale !== "en") throw notFound()
  return null
}

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
