export { catalogueDocument, catalogueDocuments, GOODS, type Good } from "./catalogue.js"
export {
  catalogueDefinition,
  type Definition,
  type Document,
  type Provider,
  type Query,
  query,
  type Result,
} from "./definition.js"
export { manyDocuments } from "./many-documents.js"
export { type StrictMeilisearch, startStrictMeilisearch } from "./meilisearch/server.js"
export { realMeilisearchProvider, startMeilisearchProvider } from "./meilisearch.js"
export { mixedQueries, withDisjunctiveFacets } from "./mixed-queries.js"
export { postgresProvider, type RunningProvider, startPostgresProvider } from "./postgres.js"
export { type JudgedQuery, judgeRelevance, relevanceReport, type Verdict } from "./relevance.js"
export { stockProvider } from "./stock-provider.js"
