import type { LoaderFunctionArgs } from "@remix-run/node"
import { loadSuggestions } from "~/features/search/index.server"
import { langOf } from "~/lib/lang"
import { oneLine } from "~/lib/one-line"

/** Longer texts are sentences; nobody waits for suggestions to them. */
const LONGEST = 100

/** Suggestions while somebody types. The same for everybody: a shared cache may answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const text = oneLine(new URL(request.url).searchParams.get("q") ?? "", LONGEST)
  const suggestions = await loadSuggestions(text, langOf(params))
  return Response.json(suggestions, {
    headers: { "Cache-Control": "public, max-age=60, stale-while-revalidate=600" },
  })
}
