import { MedusaService } from "@medusajs/framework/utils"
import { DisplayPoint } from "./models/display-point"
import { ProducerPostage } from "./models/producer-postage"
import { ShippingRate } from "./models/shipping-rate"
import type { PostageTable } from "./price-way"

/** Postage, thresholds and display points. */
export class ShippingRatesService extends MedusaService({ ShippingRate, ProducerPostage, DisplayPoint }) {
  /** All that prices of parcels follow from. The tables are small and read whole. */
  async postageTable(): Promise<PostageTable> {
    const [rates, postages] = await Promise.all([
      this.listShippingRates({}, { take: null }),
      this.listProducerPostages({}, { take: null }),
    ])
    return {
      rates: rates.map((row) => ({
        way: row.way,
        zone: row.zone,
        firstKgDong: row.first_kg_dong,
        nextHalfKgDong: row.next_half_kg_dong,
        coldDong: row.cold_dong,
        daysMin: row.days_min,
        daysMax: row.days_max,
        startsOn: row.starts_on,
      })),
      producers: new Map(
        postages.map((row) => [
          row.shipping_profile_id,
          {
            originCode: row.origin_province_code,
            isCold: row.keeps_cold,
            freeFromDong: row.free_from_dong,
          },
        ]),
      ),
    }
  }
}
