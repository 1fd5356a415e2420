import {
  ArrowLeft,
  BadgeCheck,
  Check,
  ChevronRight,
  CircleAlert,
  House,
  Info,
  LayoutGrid,
  type LucideIcon,
  MapPin,
  Minus,
  Package,
  Plus,
  Search,
  ShoppingBasket,
  SlidersHorizontal,
  Truck,
  User,
  X,
} from "lucide-react"

const ICONS = {
  alert: CircleAlert,
  back: ArrowLeft,
  basket: ShoppingBasket,
  certificate: BadgeCheck,
  check: Check,
  close: X,
  filter: SlidersHorizontal,
  grid: LayoutGrid,
  home: House,
  info: Info,
  minus: Minus,
  next: ChevronRight,
  parcel: Package,
  person: User,
  place: MapPin,
  plus: Plus,
  search: Search,
  truck: Truck,
} satisfies Record<string, LucideIcon>

export type IconName = keyof typeof ICONS

/** A drawing beside a word; it says nothing by itself and is hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const Drawing = ICONS[name]
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
}
