export { loadList } from "./load-list.server"
export {
  boxesOf,
  type HrefWith,
  labelOf,
  type NarrowingView,
  narrowingView,
  type Option,
  switchOf,
} from "./narrowing-view.server"
