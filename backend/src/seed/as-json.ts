/** Medusa types a JSON column as a record; a list is JSON too. */
export const asJson = (list: readonly unknown[]): Record<string, unknown> =>
  list as unknown as Record<string, unknown>
