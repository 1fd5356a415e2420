import { UiSamples } from "~/features/ui-samples"
import { env } from "~/lib/env.server"
import { notFound } from "~/lib/not-found"

/** The design system on one page; in the built shop this address does not exist. */
export function loader() {
  if (env().NODE_ENV !== "development") throw notFound()
  return null
}

export const meta = () => [{ title: "app/ui" }]

export default function UiSamplesRoute() {
  return <UiSamples />
}
