import { Module } from "@medusajs/framework/utils"
import { CatalogueService } from "./service"

export const CATALOGUE_MODULE = "catalogue"
export type { PackDoc, Words } from "./entry-doc"
export type { KnownPath, PathKind } from "./old-path-sql"
export type { AvailabilityWord, EntryFacts, EntryRow, Listing, ListingQuestion, NewEntry } from "./rows"
export type { CatalogueService } from "./service"

export default Module(CATALOGUE_MODULE, { service: CatalogueService })
