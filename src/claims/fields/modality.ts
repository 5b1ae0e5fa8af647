import type { Modality } from '../../model/claim.ts'
import type { Surroundings } from '../context/clause.ts'
import { holds, marked } from '../context/marked.ts'

const REQUIRED = marked(
  /(?:应当|不得|必须|务必|至少|不少于|不低于|不超过|原则上|严禁|须|最多|至多|最少|不得少于|不得超过)/,
  '应不须务至原严最',
)
const PLANNED = marked(
  /(?:力争|(?:预期|主要|奋斗|工作)?目标[^，。；]{0,4}(?:是|为|：)|(?<!度|年|额|成)计划(?:动|拨|新|投|建|完|实|用|到|招|开|总|安|培|引|分|对)|规划(?:建|新|总|布|用|投|面)|拟|将(?!近|全|$|.{0,6}纳入)|争取|(?<![加高大升少低至展长])到20[2-9]\d年|(?<![于超出过])预期(?!寿命|性)|今年安排|(?<![主重首必只次简纲摘紧需])要(?!求|素|闻|点|案|道)|确保|打算|今后|未来|明年)/,
  '力目计规拟将争到预今要确打未明',
)
/** A sentence that lists goals plans all of them. */
const GOALS = /目标(?:任务)?(?:是|为|：|有)/
const DONE = marked(/(?:已|累计|去年|过去|以来|共有|截至|全年完成)/, '已累去以共截全')
/** A verb with 了 tells of something done. */
const DID = marked(/[^为除罢，。；]了(?!解|结|然|如|却|望|断)/, '了')

/** 处5000元以上罚款: what a law imposes. */
const FINED = marked(/处(?:以|予)?$/, '处')
const PENALTY = /罚款|罚金|拘留|有期徒刑|拘役|滞纳金/

/** Say how things are, also among plans. */
const STANDING = marked(/(?:目前|现有|已有|现已|拥有|上年|去年)/, '前有已年')

/**
 * Whether a claim reports, plans or requires, from the words before the quantity in its part of the sentence; without
 * any, what a section that looks `ahead` states is planned.
 */
export function modalityOf(
  { lead, before, after, opening, qualifier, marks, leadMarks }: Surroundings,
  ahead: boolean,
): Modality {
  if (holds(DONE, before, marks) || holds(DID, before, marks)) return 'achieved'
  const required = qualifier === '' ? holds(REQUIRED, before, marks) : REQUIRED.pattern.test(before + qualifier)
  if (required || (holds(FINED, before, marks) && PENALTY.test(after))) return 'required'
  if (holds(PLANNED, before, marks)) return 'planned'
  const further = lead !== before
  if (further && holds(DONE, lead, leadMarks)) return 'achieved'
  if ((further && holds(PLANNED, lead, leadMarks)) || GOALS.test(opening)) return 'planned'
  if (further && holds(REQUIRED, lead, leadMarks)) return 'required'
  return ahead && !holds(STANDING, before, marks) && !holds(DID, lead, leadMarks) ? 'planned' : 'achieved'
}
