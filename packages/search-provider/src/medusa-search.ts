import type { AbstractSearchProviderService } from "@medusajs/framework/utils"

/*
 * The Search Module's contract, read off the class every provider extends. Package managers may install the type
 * package twice; what is read off the class itself can only ever be its own version.
 */

type Provider = AbstractSearchProviderService

export type ProviderSearchQuery = Parameters<Provider["search"]>[0]
export type SearchResult = Awaited<ReturnType<Provider["search"]>>
export type SearchHit = SearchResult["hits"][number]
export type SearchResultMetadata = SearchResult["metadata"]
export type SearchFacetResult = NonNullable<SearchResult["facets"]>[string]

export type SearchFilters = NonNullable<ProviderSearchQuery["filters"]>
export type SearchOptions = NonNullable<ProviderSearchQuery["search_options"]>
export type SearchPagination = NonNullable<ProviderSearchQuery["pagination"]>
export type SearchFacetRequest = Exclude<NonNullable<SearchOptions["facets"]>[number], string>
export type SearchFacetKind = NonNullable<SearchFacetRequest["type"]>
export type SearchHighlightOptions = Exclude<NonNullable<SearchOptions["highlight"]>, boolean>

export type ResolvedSearchIndexDefinition = Parameters<Provider["upsertIndex"]>[0]["index"]
export type SearchIndexSettings = ResolvedSearchIndexDefinition["settings"]
export type SearchFieldDefinition = ResolvedSearchIndexDefinition["fields"][string]
export type SearchFieldKind = SearchFieldDefinition["type"]

export type SearchDocument = Parameters<Provider["upsertDocuments"]>[0]["documents"][number]
export type SearchDeleteDocumentsInput = Parameters<Provider["deleteDocuments"]>[0]
export type SearchTask = Awaited<ReturnType<Provider["upsertIndex"]>>
export type SearchIndexInfo = Awaited<ReturnType<Provider["listIndexes"]>>[number]
