import { findPlace } from './find-place.ts'

const HAN = '[\\u4e00-\\u9fff]'
const BODIES =
  '人民政府办公厅|人民政府办公室|人民政府|委员会办公室|委员会|办公厅|办公室|社会工作部|组织部|宣传部|统战部|政法委|常委会|国务院|中共中央|统计局|[局厅部委院署]'
const SIGNING_ORGAN = new RegExp(`^${HAN}{2,30}(?:府|会|部|局|办|厅|院|委|处|组|室|司|署|社|中心)$`)
/** 中共中央 国务院关于…的意见: the organs before 关于 or 印发 in a title. */
const ORGAN_IN_TITLE = new RegExp(
  `^((?:${HAN}{2,30}?(?:${BODIES})|中共中央|国务院)(?: (?:${HAN}{2,30}?(?:${BODIES})|国务院))?)(?=关于|印发|公开)`,
)
const SPEAKS_FOR = new RegExp(`我(?:谨)?(?:代表|受)(${HAN}{0,12}?(?:人民政府|国务院|委员会|(?<=[省市县区州])政府))`)
/** An organ on a line of its own above the text: a letterhead, or the author under a title. */
const LETTERHEAD = new RegExp(
  `^(${HAN}{2,24}(?:人民政府|办公室|办公厅|委员会|统计局|财政局|[厅局部署]|国务院)(?: ${HAN}{2,24}(?:人民政府|办公室|办公厅|委员会|部|局))?)(?:文件|令|公告)?$`,
)
const SENTENCE = /。|[：:]$/
/** 市人民政府, 自治区人民政府, 第十三届市人民政府. */
const BARE_GOVERNMENT = /^(?:.{1,5}届)?(?:[省市县区州]|自治[区州])?(?:人民)?政府$/
const SPEAKER = new RegExp(
  `^(${HAN}{2,12}人民政府|国务院|行政院)(?:代)?(?:市长|省长|县长|区长|州长|盟长|主席|总理|院长)`,
)

/**
 * The organ a document comes from: who signed it, else who stands before 关于 in its title, else the government a report
 * says it speaks for; a bare 市人民政府 takes the name of the `place`. Null when none is named.
 */
export function findIssuer(
  head: readonly string[],
  title: string | null,
  removed: readonly string[],
  place: string | null,
): string | null {
  const organ = namedOrgan(head, title, removed, place)
  return organ === null ? null : commonName(organ)
}

function namedOrgan(
  head: readonly string[],
  title: string | null,
  removed: readonly string[],
  place: string | null,
): string | null {
  const signed = removed.findLast((line) => SIGNING_ORGAN.test(line))
  if (signed !== undefined) return signed
  const titled = title === null ? null : ORGAN_IN_TITLE.exec(title)
  if (titled !== null) return titled[1] as string
  for (const line of head) {
    const speaker = SPEAKER.exec(line)
    if (speaker !== null) return withPlace(speaker[1] as string, place)
    const spokenFor = SPEAKS_FOR.exec(line)?.[1]
    if (spokenFor !== undefined) return withPlace(spokenFor, place)
  }
  return letterhead(head)
}

function letterhead(head: readonly string[]): string | null {
  for (const line of head) {
    if (SENTENCE.test(line)) return null
    const organ = LETTERHEAD.exec(line)?.[1]
    if (organ !== undefined) return organ
  }
  return null
}

/** 中华人民共和国国务院 is 国务院; 四川省凉山州人民政府 is 凉山彝族自治州人民政府. */
const STATE_PREFIX = /^中华人民共和国(?=国务院|(?:国家)?[\u4e00-\u9fff]{1,10}(?:部|局|委员会|署)$)/
const GOVERNMENT = /^([\u4e00-\u9fff]{2,20}[市州盟])(人民政府(?:办公[厅室])?)$/

/** One name for one organ: without 中华人民共和国 and the province before a city, a prefecture's government by its full name. */
function commonName(organ: string): string {
  const name = organ.replace(STATE_PREFIX, '')
  const [, seat = '', office = ''] = GOVERNMENT.exec(name) ?? []
  const place = seat === '' ? null : findPlace(seat)
  return place !== null && /[市州盟]$/.test(place) ? `${place}${office}` : name
}

function withPlace(organ: string, place: string | null): string | null {
  if (/^(?:国务院|中华)/.test(organ) || findPlace(organ) !== null) return organ
  return place !== null && BARE_GOVERNMENT.test(organ) ? `${place}人民政府` : null
}
