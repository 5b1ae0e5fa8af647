import type { Finding } from '../../damage.ts'
import { dictionaryModel, type Plausibility } from '../../plausibility.ts'
import type { Judges } from './candidates.ts'
import { echoOf } from './echo.ts'
import { readDamage } from './read-damage.ts'
import { glossInventory, TRIGGER, type Unit, unitsFrom, withoutGlosses } from './units.ts'

/** Below it a reading is recorded, not applied. */
const TRUSTED = 0.76
/** From here on a reading helps with the others of its text, and so do as many characters around it. */
const CERTAIN = 0.9
const PHRASE = 4
/** How far a stretch is looked at, in units, and its surroundings in front of it, in UTF-16 units. */
const REACH = 60
const BEFORE = 120

/**
 * Reads byte-shifted GBK. On the sites in question byte-level replacements hit the second byte of one character and the
 * first of the next, and put pinyin glosses or an ASCII byte between them: the byte left over shows as `?`, all bytes up
 * to the next ASCII byte pair up wrongly. The readings that the bytes allow are ranked by plausibility in context.
 *
 *     各类表格?;鶎訙p负 → 各类表格。基層減负
 *
 * `text` is the page as it came, before glosses are taken out, for their rests are part of the damage. Findings whose best
 * reading is not likely enough have `trusted: false` and a low confidence.
 */
export function gbkShift(text: string, model: () => Plausibility = dictionaryModel): Finding[] {
  const findings: Finding[] = []
  if (!text.includes('?') && !text.includes('\ufffd')) return findings
  let judges: Judges | undefined
  let done = 0
  let repaired = ''
  for (const { index } of text.matchAll(TRIGGER)) {
    if (index < done) continue
    judges ??= { model: model(), echo: echoOf(withoutGlosses(text)), inventory: glossInventory(text) }
    const units = unitsFrom(text, index, REACH)
    const before = repaired + withoutGlosses(text.slice(Math.max(done, index - BEFORE), index))
    const reading = readDamage(units, [...before], judges)
    if (reading === null) continue
    const last = units[reading.last] as Unit
    // A gloss behind a letter belongs to the restored character, and goes the way of all glosses.
    done = reading.end === 'letter' ? last.charEnd : last.end
    const swallowed = reading.end === 'tag' ? '<' : ''
    const { text: restored, confidence } = reading
    findings.push({
      start: index,
      end: done,
      text: restored + swallowed,
      kind: 'gbk-shift',
      confidence,
      trusted: confidence >= TRUSTED,
    })
    repaired = restored
    if (confidence >= CERTAIN) judges.echo.learn(before.slice(-PHRASE) + restored + text.slice(done, done + PHRASE))
  }
  return findings
}
