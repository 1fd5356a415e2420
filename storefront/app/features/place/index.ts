export { PlacePage } from "./PlacePage"
export { PlacesPage } from "./PlacesPage"
