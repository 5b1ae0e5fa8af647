import { findPlace } from './find-place.ts'

const HAN = '[\\u4e00-\\u9fff]'
const BODIES =
  '人民政府办公厅|人民政府办公室|人民政府|委员会办公室|委员会|办公厅|办公室|社会工作部|组织部|宣传部|统战部|政法委|常委会|国务院|中共中央|统计局|[局厅部委院署]'
const SIGNING_ORGAN = new RegExp(`^${HAN}{2,30}(?:府|会|部|局|办|厅|院|委|处|组|室|司|署|社|中心)$`)
/** 中共中央 国务院关于…的意见: the organs before 关于 or 印发 in a title. */
const ORGAN_IN_TITLE = new RegExp(
  `^((?:${HAN}{2,30}?(?:${BODIES})|中共中央|国务院)(?: (?:${HAN}{2,30}?(?:${BODIES})|国务院))?)(?=关于|印发|公开)`,
)
const SPEAKS_FOR = new RegExp(`我(?:谨)?代表(${HAN}{0,12}?(?:人民政府|国务院|委员会))`)
/** 市人民政府, 自治区人民政府, 第十三届市人民政府. */
const BARE_GOVERNMENT = /^(?:.{1,5}届)?(?:[省市县区州]|自治[区州])?人民政府$/
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
  return null
}

function withPlace(organ: string, place: string | null): string | null {
  if (/^(?:国务院|中华)/.test(organ) || findPlace(organ) !== null) return organ
  return place !== null && BARE_GOVERNMENT.test(organ) ? `${place}人民政府` : null
}
