/** Somebody who orders: everything the checkout asks for. */
export interface Buyer {
  name: string
  phone: string
  province: string
  commune: string
  street: string
}

/** A buyer with a phone number of their own, so that no two journeys find each other's orders. */
export function aBuyer(more: Partial<Buyer> = {}): Buyer {
  return {
    name: "Nguyễn Thị Hoa",
    phone: aPhone(),
    province: "Hà Nội",
    commune: "Ba Đình",
    street: "Số 12, ngõ 5, phố Đội Cấn",
    ...more,
  }
}

/** A Vietnamese mobile number nobody else in the run has; 091 is in use whole, which 095 and 099 are not. */
export function aPhone(): string {
  return `091${Math.floor(1_000_000 + Math.random() * 8_999_999)}`
}

/** An email address nobody else in the run has. */
export function anEmail(): string {
  return `khach-${Date.now()}-${Math.floor(Math.random() * 1e6)}@cho-phien.example`
}
