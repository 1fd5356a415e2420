export { ProblemPage } from "./ProblemPage"
export { POLICIES } from "./policy-list"
export { Shell } from "./Shell"
