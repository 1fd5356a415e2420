/** Fields that choose the delivery of a parcel are named by its producer. */
export const WAY_FIELD = "giao."
