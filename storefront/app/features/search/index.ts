export { SearchPage } from "./SearchPage"
export { SearchStart } from "./SearchStart"
export { isBare, searchAddress, searchFrom } from "./search-filters"
