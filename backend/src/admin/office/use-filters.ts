import { useSearchParams } from "react-router-dom"

/** Filters live in the address, so that a list can be sent to a colleague. Changing one goes back to page 1. */
export function useFilters() {
  const [params, setParams] = useSearchParams()
  return {
    get: (name: string): string => params.get(name) ?? "",
    page: Math.max(1, Number(params.get("page")) || 1),
    set: (changes: Record<string, string>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before)
          if (!("page" in changes) && !("id" in changes) && !("new" in changes)) next.delete("page")
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value)
            else next.delete(name)
          }
          return next
        },
        { replace: true },
      ),
  }
}
