export { loadSeason } from "./load-season.server"
