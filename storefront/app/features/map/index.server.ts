export { basePicture, basePictureSrc } from "./base-picture.server"
export { type MapPlace, type PlaceMapView, placeMapView } from "./place-map-view.server"
