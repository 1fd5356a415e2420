/** The two languages people read here. Vietnamese is the default everywhere. */
export type Language = "vi" | "en"
