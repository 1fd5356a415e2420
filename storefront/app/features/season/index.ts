export { SeasonPage } from "./SeasonPage"
