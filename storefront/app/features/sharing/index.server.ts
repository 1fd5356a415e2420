export { drawShare } from "./draw-share.server"
export { loadShareFacts } from "./load-facts.server"
export { shareHash, shareOfCollection, shareOfProducer, shareOfProduct, shareSrc } from "./share-facts.server"
