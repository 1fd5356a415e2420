export { BROCADE_PATTERNS, type BrocadeBand, type BrocadePattern, brocadeBand } from "./brocade.js"
export {
  COLLECTION_MOTIFS,
  type CollectionArt,
  type CollectionMotif,
  collectionArt,
  motifFor,
} from "./collection-art.js"
export { type KarstRidges, karstRidges } from "./karst.js"
export { artKindFor, type DescribedProduct, SETS_WITH_ART } from "./kind-for.js"
export { ART_KINDS, type ArtKind } from "./kinds.js"
export { type ArtDesign, artDesign, type LabelArt, labelArt } from "./label-art.js"
export { PACK_FORMS, type PackForm, packFormFor } from "./packs.js"
export type { Scheme } from "./palette.js"
export { type LegalForm, type ProducerArt, producerArt } from "./producer-art.js"
