import type { Bilingual } from "./bilingual.js"

/** Why a product is put before a council: first time, for a higher rank, or because its certificate ends. */
export const REGISTRATION_KINDS = ["new", "upgrade", "reevaluation"] as const
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number]

export const REGISTRATION_KIND_NAMES: Readonly<Record<RegistrationKind, Bilingual>> = {
  new: { vi: "Đăng ký mới", en: "New registration" },
  upgrade: { vi: "Nâng hạng", en: "Upgrade" },
  reevaluation: { vi: "Đánh giá lại", en: "Re-evaluation" },
}

/** How many registrations there are of each kind; kinds nobody chose count 0. */
export function registrationsByKind(
  registrations: readonly { kind: RegistrationKind }[],
): Record<RegistrationKind, number> {
  const counts: Record<RegistrationKind, number> = { new: 0, upgrade: 0, reevaluation: 0 }
  for (const { kind } of registrations) counts[kind] += 1
  return counts
}
