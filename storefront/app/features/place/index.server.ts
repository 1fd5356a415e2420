export { loadPlace } from "./load-place.server"
export { loadPlaces } from "./load-places.server"
export { placeThing } from "./place-thing.server"
