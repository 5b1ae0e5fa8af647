import type { Stat } from '../../model/claim.ts'
import type { Surroundings } from '../context/clause.ts'
import { holds, marked } from '../context/marked.ts'

const RULES: readonly (readonly [Stat, RegExp])[] = [
  [
    'mean',
    /(?:平均(?!水平|值|数|增[速幅])|年均|月均|日均|[人户村亩地校班镇县市均]均|亩产|每[^，]{1,4}平均)(?:[^，。；、]{0,24}|[^，。；、]{0,24}、)$/,
  ],
  ['cumulative', /(?:累计|累积|截至|截止|总计|合计)[^，。；]{0,24}$/],
  ['max', /(?:最高|峰值|最大)[^，。；、]{0,6}$/],
  ['min', /(?:最低|最小)[^，。；、]{0,6}$/],
]

/** Whether any of them holds, which is seldom. */
const ANY = marked(new RegExp(RULES.map(([, { source }]) => source).join('|')), '均产累截总合最峰')

/** The statistic a claim states, from the words before it in the clause; `plain` for an ordinary value. */
export function statOf({ before, marks }: Surroundings): Stat {
  return holds(ANY, before, marks) ? (RULES.find(([, pattern]) => pattern.test(before))?.[0] ?? 'plain') : 'plain'
}
