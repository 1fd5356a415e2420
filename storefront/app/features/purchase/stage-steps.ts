import type { ParcelStage } from "@cho-phien/contract"

/** The way of a parcel, first to last. */
const WAY = ["received", "packing", "shipping", "delivered"] as const

export type StageStep = { stage: ParcelStage; state: "done" | "now" | "ahead" }

/** Where a parcel is on its way; a cancelled one has left it. The last step is done, not going on. */
export function stageSteps(stage: ParcelStage): StageStep[] {
  if (stage === "cancelled") return [{ stage, state: "now" }]
  const here = WAY.indexOf(stage)
  return WAY.map((step, index) => ({
    stage: step,
    state: index < here || stage === "delivered" ? "done" : index === here ? "now" : "ahead",
  }))
}
