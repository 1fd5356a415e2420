export { loadProducer, loadProducers } from "./load-producer.server"
export { type ProducerCardView, producerCardView } from "./producer-card-view.server"
export { producerThing } from "./producer-thing.server"
