export { maskPhone } from "./mask-phone.js"
export {
  formatPhone,
  isMobile,
  type NormalisedPhone,
  normalisePhone,
  type PhoneRefusal,
} from "./normalise-phone.js"
