import type { UpdateProducerBody } from "@cho-phien/contract"

export interface UpdateProducerInput extends UpdateProducerBody {
  id: string
}
