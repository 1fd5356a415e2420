export { UiSamples } from "./UiSamples"
