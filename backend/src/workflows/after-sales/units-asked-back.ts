import type { ReturnRequestRow } from "../../modules/return-request"

type Request = Pick<ReturnRequestRow, "state" | "lines">

const unitsIn = (requests: readonly Request[]): Map<string, number> => {
  const units = new Map<string, number>()
  for (const { itemId, quantity } of requests.flatMap(({ lines }) => lines))
    units.set(itemId, (units.get(itemId) ?? 0) + quantity)
  return units
}

/** Units of each line that are asked back or are back, over all requests that were not refused. */
export const unitsAskedBack = (requests: readonly Request[]): Map<string, number> =>
  unitsIn(requests.filter(({ state }) => state !== "refused"))

/** Units of each line that are back. */
export const unitsBack = (requests: readonly Request[]): Map<string, number> =>
  unitsIn(requests.filter(({ state }) => state === "received"))
