export { POLICIES } from "./policy-list"
export { ProblemPage } from "./ProblemPage"
export { Shell } from "./Shell"
