import { MedusaError } from "@medusajs/framework/utils"

/** Refusals of the search desk. */
export const SearchDeskErrors = {
  synonymUnknown: () => notFound("There is no such line in the list of other names", "SYNONYM_NOT_FOUND"),
  ruleUnknown: () => notFound("There is no such rule", "SEARCH_RULE_NOT_FOUND"),
  productUnknown: () => notFound("There is no such listed product", "PRODUCT_NOT_FOUND"),
  rebuildRunning: () =>
    new MedusaError(MedusaError.Types.CONFLICT, "The index is being rebuilt already", "REBUILD_RUNNING"),
}

const notFound = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
