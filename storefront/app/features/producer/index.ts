export { ProducerCard } from "./ProducerCard"
export { ProducerListPage } from "./ProducerListPage"
export { ProducerPage } from "./ProducerPage"
