import type { CatalogueOf } from "../types"
import type { policy as source } from "../vi/policy"

export const policy: CatalogueOf<typeof source> = {
  "policies.title": "Policies",
  "policies.intro": "What sellers, buyers and the platform all keep to. Old versions stay readable.",
  "policies.effective": "In force from {date}",
  "policies.old": "This is an old version.",
  "policies.readCurrent": "Read the present version",
  "policies.versions": "Versions",
  "policies.versionOf": "Version of {date}",
  "policies.current": "present",
  "policies.future": "This version is not in force yet.",
  "ranking.order": "When “{sort}” is chosen",
  "ranking.available": "Goods in stock come before those sold out.",
  "ranking.position": "The mixed order (explained below).",
  "ranking.priceUp": "Lower prices first.",
  "ranking.priceDown": "Higher prices first.",
  "ranking.stars": "More OCOP stars first; only certificates valid today count.",
  "ranking.spiritsLast": "Alcoholic drinks come after.",
  "ranking.newest": "Newly listed goods first.",
  "ranking.name": "By the alphabet.",
  "ranking.id": "Still equal: by product id, so that no page repeats or skips a product.",
  "ranking.mixTitle": "The mixed order",
  "ranking.mixIntro": "The list is spread evenly, in turn, by:",
  "ranking.mixGroup": "product group",
  "ranking.mixSet": "product set within the group",
  "ranking.mixProducer": "producer",
  "ranking.mixSpirits": "Alcoholic drinks are always at the end: sold, not promoted.",
  "ranking.mixNeighbours":
    "Two products of one producer do not stand side by side where that can be avoided.",
  "ranking.mixTie": "A hash of the address decides ties; nobody can choose it.",
  "ranking.search":
    "In a search every word must be met by the name, the place or the maker; the order stays as above.",
  "ranking.paidNone": "Weight of paid placement: none.",
}
