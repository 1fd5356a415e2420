import type { LoaderFunctionArgs } from "@remix-run/node"
import { declarePublic } from "~/lib/public-page.server"
import { useT } from "~/words/context"

export function loader({ context }: LoaderFunctionArgs) {
  declarePublic(context)
  return null
}

export default function HomeRoute() {
  const t = useT()
  return (
    <div className="page">
      <h1>{t("shell.brandLine")}</h1>
    </div>
  )
}
