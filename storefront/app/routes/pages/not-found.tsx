import { notFound } from "~/lib/not-found"

/** Every address that is no page of ours. */
export function loader() {
  throw notFound()
}

export default function NotFoundRoute() {
  return null
}
