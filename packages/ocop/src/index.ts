export {
  addDays,
  addMonths,
  daysBetween,
  isPlainDate,
  nextVietnamMidnight,
  type PlainDate,
  plainDate,
  startOfVietnamDay,
  vietnamDayOf,
} from "@cho-phien/vietnam"
export { type BadgeCertificate, badgeFor } from "./badge.js"
export type { Bilingual } from "./bilingual.js"
export {
  CERTIFICATE_MONTHS,
  type CertificateDates,
  type CertificateState,
  type CertificateStateKind,
  certificateStateOn,
  EXPIRING_WITHIN_DAYS,
  expiresOn,
  isValidOn,
} from "./certificate.js"
export {
  DEMONSTRATION_PREFIX,
  isDemonstrationNumber,
  makeDemonstrationNumber,
  normaliseCertificateNumber,
} from "./certificate-number.js"
export { CERTIFIER_NAMES, CERTIFYING_RULES, type CertifierLevel, certifierFor } from "./certifier.js"
export {
  CRITERIA_VERSIONS,
  type CriteriaVersion,
  type CriteriaVersionCode,
  criteriaVersion,
  criteriaVersionOn,
  PARTS,
  type Part,
} from "./criteria-version.js"
export { isLegalForm, LEGAL_FORM_NAMES, LEGAL_FORMS, type LegalForm } from "./legal-form.js"
export {
  isProductGroupCode,
  PRODUCT_GROUPS,
  type ProductGroup,
  type ProductGroupCode,
  productGroup,
} from "./product-groups.js"
export {
  MINISTRY_NAMES,
  type Ministry,
  PRODUCT_SETS,
  type ProductSet,
  productSet,
  productSetsOf,
} from "./product-sets.js"
export {
  REGISTRATION_KIND_NAMES,
  REGISTRATION_KINDS,
  type RegistrationKind,
  registrationsByKind,
} from "./registration.js"
export {
  type CouncilResult,
  checkScores,
  meanOfSheets,
  type PartScores,
  type ScoreCheck,
  type ScoreProblem,
  totalOf,
} from "./score.js"
export { type CertifiableStars, isCertifiable, type Stars, starsForScore } from "./stars.js"
export { type Count, type CountedCertificate, type Statistics, statisticsOn } from "./statistics.js"
