/** Where a producer's parcels leave from, and under which profile. */
export interface Dispatch {
  locationId: string
  profileId: string
}
