import type { PaymentMethod } from "@cho-phien/contract"

/** The ways to pay that are switched on. Alcohol waits for one without cash. */
export const ENABLED_METHODS: readonly PaymentMethod[] = ["cod"]
