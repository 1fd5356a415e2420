export { GROUP_SLUGS } from "./address-words"
export { addressOf, filtersFrom } from "./filters"
export { ListPage } from "./ListPage"
export { SearchPage } from "./SearchPage"
