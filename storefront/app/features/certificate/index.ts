export { CertificateCard } from "./CertificateCard"
export { CertificatePage } from "./CertificatePage"
export { CheckForm } from "./CheckForm"
export { CheckPage } from "./CheckPage"
