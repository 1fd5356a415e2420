/** Emitted after each change of a producer; `data` is `{ id }`. */
export const PRODUCER_CHANGED = "producer.changed"
