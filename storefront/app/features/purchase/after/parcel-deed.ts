/** What a buyer does with a parcel, by the name in the form. */
export const PARCEL_DEEDS = ["cancel", "return", "message", "seen", "review"] as const
export type ParcelDeed = (typeof PARCEL_DEEDS)[number]
