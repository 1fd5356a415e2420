export { loadHome } from "./load-home.server"
export { shopThing } from "./shop-thing.server"
