import { describe, expect, it } from "vitest"
import { ratingThing } from "./load-reviews.server"

describe("the rating for search engines", () => {
  it("is not there without a review", () => {
    expect(ratingThing({ average: null, count: 0 })).toEqual({})
  })

  it("is what buyers gave", () => {
    expect(ratingThing({ average: 4.3, count: 3 })).toMatchObject({
      aggregateRating: { ratingValue: 4.3, reviewCount: 3 },
    })
  })
})
