export { CountryMap } from "./CountryMap"
export { PlaceMap } from "./PlaceMap"
export type { MapPlace, PlaceMapView } from "./place-map-view.server"
