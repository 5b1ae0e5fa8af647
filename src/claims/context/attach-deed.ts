import type { Quantity } from '../quantities/quantity.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { SKIPPED, skip } from './skip.ts'

/** Spend an amount on what a verb after it names: 投入5亿元建设学校. */
const SPENDING = new Set(
  '投入 花费 斥资 出资 安排 筹集 筹措 拨付 列支 拿出 拨出 耗资 投资 用 花 支出 争取 投放 注资 预留 动用 编列 匡列 挹注 提拨 拨备'.split(
    ' ',
  ),
)
const LEADS_IN = new Set(['用', '仅用', '只用', '在', '于', '以', '自', '历时', '耗时', '用时'])
const FILLERS = new Set(['时间', '的', '内', '就', '便', '即', '来', '被', '用于', '用来', '以', '对', '将'])
/** Address the deed to somebody: 五日内向委员会申诉. */
const ADDRESSING = new Set(['向', '到', '与'])
/** Longest object of the deed, in UTF-16 units. */
const LONGEST_OBJECT = 14

/**
 * What is done within a time or with a sum, when the clause names it after the figure: 三日内作出决定 is said of the
 * decision. Null if nothing is done there, or something else claims the figure.
 */
export function attachDeed(text: string, chunks: readonly Chunk[], at: number, quantity: Quantity): Attachment | null {
  if (!isMeans(chunks, at, quantity)) return null
  let verb = at + 1
  while (
    SKIPPED.has(chunks[verb]?.kind ?? 'break') ||
    FILLERS.has(chunks[verb]?.text ?? '') ||
    obliges(chunks, verb) ||
    dates(chunks, verb)
  )
    verb++
  if (ADDRESSING.has(chunks[verb]?.text ?? '')) {
    verb++
    while (chunks[verb]?.kind === 'noun' || (isVerb(chunks[verb]) && chunks[verb + 1]?.kind === 'noun')) verb++
  }
  const kind = chunks[verb]?.kind
  if (!isVerb(chunks[verb]) && !(kind === 'change' && chunks[verb + 1]?.kind === 'noun')) return null
  let from = verb + 1
  while (isOpening(chunks[from])) from++
  const far = objectAfterQuantity(chunks, from)
  if (far > 0) from = far
  if (chunks[from]?.kind === 'of') from++
  let to = from
  while (to < chunks.length && !endsObject(chunks[to] as Chunk)) to++
  if (to > from && chunks[to - 1]?.kind === 'of') to--
  if (to === from && quantity.unit?.family === 'time')
    return {
      subject: (chunks[verb] as Chunk).text,
      predicate: (chunks[verb] as Chunk).text,
      rule: 'number-classifier-noun',
    }
  if (to === from || (chunks[to - 1] as Chunk).end - (chunks[from] as Chunk).start > LONGEST_OBJECT) return null
  return {
    subject: phrase(text, chunks, { from, to }),
    predicate:
      quantity.unit?.family === 'money' ? (chunks[skip(chunks, at - 1)] as Chunk).text : (chunks[verb] as Chunk).text,
    rule: 'number-classifier-noun',
  }
}

function endsObject({ kind, text }: Chunk): boolean {
  return kind === 'break' || kind === 'quantity' || text === '比'
}

const OBLIGES = new Set(['可以', '应当', '必须', '不得', '有权'])

/** Whether a comma at `at` only parts a time from what must or may be done in it: 三十日内，可以申请复议. */
function obliges(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.text === '，' && OBLIGES.has(chunks[at + 1]?.text ?? '')
}

/** Whether 在 at `at` opens nothing but a time: 在未来五年推行. */
function dates(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.text === '在' && chunks[at + 1]?.kind === 'time'
}

function isOpening(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'particle' || chunk?.kind === 'quantity'
}

/** Where the object begins behind verbs or 其他 and a quantity: 招录选聘527名网格员; 0 if it does not. */
function objectAfterQuantity(chunks: readonly Chunk[], from: number): number {
  let i = from
  while (isVerb(chunks[i]) || chunks[i]?.kind === 'adverb') i++
  return i > from && chunks[i]?.kind === 'quantity' ? i + 1 : 0
}

function isMeans(chunks: readonly Chunk[], at: number, { unit, bound }: Quantity): boolean {
  const left = chunks[skip(chunks, at - 1)]
  const opens = left === undefined || left.kind === 'break'
  if (unit?.family === 'money') return left !== undefined && SPENDING.has(left.text)
  if (unit?.family !== 'time' || unit.surface.endsWith('岁')) return false
  if (chunks[at - 1]?.text === '提前') return true
  return opens || bound === 'max' ? left?.kind !== 'level' : LEADS_IN.has(left.text)
}

const PLAIN: ReadonlySet<ChunkKind | undefined> = new Set(['adverb', 'time'])

/** What a sum is for, if the clause behind its comma says so: 预留5亿元，设立处理设施. '' if it does not. */
export function purposeOf(text: string, chunks: readonly Chunk[], at: number, { unit }: Quantity): string {
  if (unit?.family !== 'money' || chunks[at + 1]?.text !== '，' || !isVerb(chunks[skip(chunks, at - 1)])) return ''
  let from = at + 2
  while (FILLERS.has(chunks[from]?.text ?? '') || PLAIN.has(chunks[from]?.kind) || dates(chunks, from)) from++
  if (!isVerb(chunks[from])) return ''
  while (isVerb(chunks[from]) || (chunks[from]?.kind === 'coordinator' && isVerb(chunks[from + 1]))) from++
  return phrase(text, chunks, nounPhraseAfter(chunks, from, false))
}
