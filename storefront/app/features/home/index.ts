export { HomePage } from "./HomePage"
