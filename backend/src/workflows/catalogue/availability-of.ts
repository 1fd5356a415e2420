import type { AvailabilityWord } from "../../modules/catalogue"

/** At or below this many units a pack says that few are left. */
const LOW_UNITS = 10

/** Whether goods can be had, from the units that can still be sold. */
export function availabilityOf(units: number): AvailabilityWord {
  if (units <= 0) return "out"
  return units <= LOW_UNITS ? "low" : "in_stock"
}
