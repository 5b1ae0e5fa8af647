import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const DIGIT = '一二三四五六七八九〇零'
/** Circles, or the letter or digit that looks like one, standing between Chinese digits or before 年. */
const CIRCLES = new RegExp(`(?<=[${DIGIT}○◯])(?:[○◯]{1,3}|[OＯ0０]{1,3}(?=[${DIGIT}]))(?=[${DIGIT}年○◯])`, 'g')
const AFTER_DIGIT = new RegExp(`[${DIGIT}][○◯OＯ0０]`)

/**
 * A circle inside a Chinese numeral is the digit 〇; elsewhere (○○县, bullets) it stays a circle.
 *
 *     二○二四年 → 二〇二四年
 */
export function zeroDigits(text: string): Edit[] {
  return AFTER_DIGIT.test(text) ? replacements(text, CIRCLES, 'compatibility', ([run]) => '〇'.repeat(run.length)) : []
}
