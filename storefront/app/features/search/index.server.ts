export { loadSearch } from "./load-search.server"
export { loadSuggestions } from "./load-suggestions.server"
