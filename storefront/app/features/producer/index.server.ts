export { loadProducer, loadProducers } from "./load-producer.server"
export { type ProducerCardView, producerCardView } from "./producer-card-view.server"
