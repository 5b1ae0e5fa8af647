import type { Wording } from './wording.ts'

/** What the score is made of. */
export interface Evidence {
  readonly form: string
  readonly count: number
  readonly documents: number
  readonly quoteRatio: number
  readonly cohesion: number
  readonly frameRate: number
  /** 0 to 1: see `periodMeter`. */
  readonly period: number
  readonly leftEntropy: number
  readonly rightEntropy: number
  /** Log Ratio against the background; null without one. */
  readonly keyness: number | null
  readonly placeName: boolean
}

/**
 * Weights of the evidence, each of which runs from 0 to 1. Their proportions for unquoted forms follow a logistic
 * regression that told national tifa from the other recurrent forms of government reports; rounded.
 */
const WEIGHTS = {
  quote: 4.5,
  spread: 5,
  keyness: 4.5,
  frame: 3,
  period: 1.5,
  cohesion: 1.8,
  freedom: 0.8,
  numeral: 0.8,
  pair: 0.8,
  row: 2.2,
  enumeration: -0.5,
  template: -2,
  thing: -1.4,
  brief: -1.4,
  place: -0.5,
}
/** Cohesion and keyness below the first figure count nothing, from the second on fully. */
const COHESION = [0.35, 0.75] as const
const KEYNESS = [4, 16] as const
/** Taken where there is no background: the same for all. */
const NO_KEYNESS = 8
/** A numeral counts as evidence in full where so many mentions are quoted: 三年计划 counts years. */
const QUOTED_NUMERAL = 0.1
const BRIEF = 4

/**
 * How much a form looks like a formula: the weighted sum of its evidence. A rank, not a probability. Quoting counts by its
 * root (that texts quote a form at all says more than how many do), spread is the logarithm of its documents over that of
 * all, freedom the smaller branching entropy over the most that so many mentions can have.
 */
export function scoreOf(evidence: Evidence, wording: Wording, corpusDocuments: number): number {
  const {
    form,
    count,
    documents,
    quoteRatio,
    frameRate,
    period,
    cohesion,
    leftEntropy,
    rightEntropy,
    keyness,
    placeName,
  } = evidence
  return (
    WEIGHTS.quote * Math.sqrt(quoteRatio) +
    WEIGHTS.spread * (Math.log(1 + documents) / Math.log(1 + corpusDocuments)) +
    WEIGHTS.keyness * scale(keyness ?? NO_KEYNESS, KEYNESS) +
    WEIGHTS.frame * frameRate +
    WEIGHTS.period * period +
    WEIGHTS.cohesion * scale(cohesion, COHESION) +
    WEIGHTS.pair * Number(wording.parallel && wording.members.length === 2) +
    WEIGHTS.row * Number(wording.parallel && wording.members.length > 2) +
    WEIGHTS.numeral * Number(wording.numeral) * Math.min(1, quoteRatio / QUOTED_NUMERAL) +
    WEIGHTS.freedom * (Math.min(leftEntropy, rightEntropy) / Math.log(count)) +
    WEIGHTS.brief * Number(form.length <= BRIEF && !wording.numeral) +
    WEIGHTS.enumeration * Number(wording.enumeration) +
    WEIGHTS.template * Number(wording.template) +
    WEIGHTS.thing * Number(wording.thing) +
    WEIGHTS.place * Number(placeName)
  )
}

function scale(value: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
