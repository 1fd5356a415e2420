import type { Rung } from "@cho-phien/vietnam/search-text"
import type { Parameters } from "./parameters.js"
import { wordForms } from "./rung-query.js"

/** The keys that order the hits of one class, as small numbers; more is better. */
export interface RankKeys {
  /** The words stand side by side in the name. */
  adjacent: number
  /** The last word is whole: 2 in the name, 1 in producer or place. */
  whole: number
  /** The title begins with the query. */
  beginning: number
}

/** A hit with everything its place depends on. */
export interface PageRow extends RankKeys {
  id: string
  doc: Record<string, unknown>
  matched: number
  marks: boolean
  /** 5 name, 4 producer, 3 place, 2 group, 1 text. */
  tier: number
}

export const RANK_KEYS = ["adjacent", "whole", "beginning"] as const

/** Select list that computes some of the keys. Words hold no sign that LIKE reads. */
export function rankColumns(
  rung: Rung | undefined,
  keys: readonly (keyof RankKeys)[],
  parameters: Parameters,
): string {
  const readings = (rung?.alternatives ?? []).filter((terms) => terms.every(({ sound }) => !sound))
  const isLike = (column: string, patterns: string[]) =>
    patterns.map((pattern) => `${column} like ${parameters.add(pattern)}`).join(" or ") || "false"
  const spelled = readings.map((terms) => ({
    words: terms.map(({ word }) => word).join(" "),
    several: terms.length > 1,
    end: terms.at(-1)?.prefix ? "%" : " %",
    last: wordForms(terms.at(-1)?.word ?? ""),
  }))
  const whole = spelled.flatMap(({ last }) => last.map((word) => `% ${word} %`))
  const expression: Record<keyof RankKeys, () => string> = {
    adjacent: () => {
      const several = spelled.filter((reading) => reading.several)
      return `(${isLike(
        "name",
        several.map(({ words, end }) => `% ${words}${end}`),
      )})::int`
    },
    whole: () =>
      `case when ${isLike("name", whole)} then 2 when ${isLike("origin", whole)} then 1 else 0 end`,
    beginning: () =>
      `(${isLike(
        "name",
        spelled.map(({ words, end }) => ` ${words}${end}`),
      )})::int`,
  }
  return keys.map((key) => `${expression[key]()} as ${key}`).join(", ")
}
