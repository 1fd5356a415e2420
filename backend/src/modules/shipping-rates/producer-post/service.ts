import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceContext,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { today } from "../../../clock"
import { priceWay, SHIPPING_RATES_MODULE, type ShippingRatesService, volumeCm3 } from ".."

const NO_LABELS: CreateFulfillmentResult = { data: {}, labels: [] }

/** Parcels of producers, priced by zone and weight. */
export class ProducerPostService extends AbstractFulfillmentProviderService {
  static override identifier = "producer-post"
  readonly #cradle: Record<string, unknown>

  /** @param cradle services of the fulfilment module, read only when they are needed */
  constructor(cradle: Record<string, unknown>) {
    super()
    this.#cradle = cradle
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "standard" }, { id: "fast" }, { id: "pickup" }]
  }

  override async validateOption(): Promise<boolean> {
    return true
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /** Refuses where the table says nothing: a price is never guessed. */
  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: CalculateShippingOptionPriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const rates = this.#cradle[SHIPPING_RATES_MODULE] as ShippingRatesService
    const province = context.shipping_address?.metadata?.province_code
    const items = context.items ?? []
    const priced = priceWay(await rates.postageTable(), String(optionData.id), {
      profileId: String(optionData.profile_id),
      goods: items.map((item) => ({
        quantity: Number(item.quantity),
        weightGrams: item.variant?.weight ? Number(item.variant.weight) : null,
        volumeCm3: volumeCm3(item.variant ?? {}),
      })),
      goodsDong: items.reduce((sum, item) => sum + Number(item.unit_price) * Number(item.quantity), 0),
      provinceCode: typeof province === "string" ? province : null,
      day: today(),
    })
    if (!priced)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no postage for this parcel and address")
    return { calculated_amount: priced.dong, is_calculated_price_tax_inclusive: true }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return NO_LABELS
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return NO_LABELS
  }
}
