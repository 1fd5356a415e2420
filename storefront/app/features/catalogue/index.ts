export { GROUP_SLUGS } from "./address-words"
export { FilterBox, FilterBoxes, PriceFields, SortField } from "./FilterFields"
export { FilterPanel } from "./FilterPanel"
export { addressOf, filtersFrom } from "./filters"
export { ListPage } from "./ListPage"
export { NarrowingBar } from "./NarrowingBar"
export {
  listedSlugs,
  type Narrowing,
  NO_NARROWING,
  narrowingCount,
  narrowingFrom,
  narrowingWords,
  pageFrom,
  toggledValue,
} from "./narrowing"
