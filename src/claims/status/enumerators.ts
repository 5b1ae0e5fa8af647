import { SPACES } from '../../text/character-set.ts'
import type { StatusRule } from './rule.ts'

const N = '[一二三四五六七八九十]'
const source = (...parts: string[]) => new RegExp(parts.join(''), 'y')

/** List numbers. Rules with `before: AT_START` hold at the start of a sentence or after a break in it. */
const AT_START = /^[\s　#*>_•●（(-]{0,6}$/
const AFTER_BREAK = /(?:^[\s　#*>_（(-]{0,6}|[。；：:，、！？”）\s　]|[—–]{1,2})$/

export const ARABIC_ENUMERATORS: readonly StatusRule[] = [
  {
    rule: 'list-number',
    status: 'enumerator',
    pattern: /\d{1,3}(?:\.\d{1,2}){0,3}\s?(?:[.．、]|[)）])(?!\d)/y,
    behind: `${SPACES}.．、)）`,
    before: AT_START,
  },
  { rule: 'list-number', status: 'enumerator', pattern: /\d{1,2}(?=[)）])/y, behind: ')）', before: /[(（]\s?$/ },
  {
    rule: 'list-number',
    status: 'enumerator',
    pattern: /\d{1,2}[.．](?=[^\d\s])/y,
    behind: '.．',
    before: AFTER_BREAK,
  },
]

export const HAN_ENUMERATORS: readonly StatusRule[] = [
  {
    rule: 'list-number',
    status: 'enumerator',
    pattern: source(N, '{1,3}(?:[、．.]|[)）])'),
    behind: '、．.)）',
    before: AT_START,
  },
  { rule: 'list-number', status: 'enumerator', pattern: source(N, '{1,3}(?=[)）])'), behind: ')）', before: /[(（]$/ },
  {
    rule: 'list-number',
    status: 'enumerator',
    pattern: source(N, '{1,2}(?:是|要|则)(?!否)'),
    behind: '是要则',
    before: AFTER_BREAK,
  },
]
