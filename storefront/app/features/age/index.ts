export { AgeGate } from "./AgeGate"
export { AgeNote } from "./AgeNote"
