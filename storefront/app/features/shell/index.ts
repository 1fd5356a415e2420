export { ProblemPage } from "./ProblemPage"
export { Shell } from "./Shell"
