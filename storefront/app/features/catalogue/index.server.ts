export { loadList } from "./load-list.server"
