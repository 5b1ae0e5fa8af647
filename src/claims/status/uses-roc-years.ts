import type { Document } from '../../model/document.ts'

const TAIWANESE =
  /民国|新台币|行政院|立法院|立法委员|台湾|全民健保|两岸|主计处|总统府|(?<!\d)(?:9\d|1[0-3]\d)年(?:度|底|初|\d{1,2}月)/g

/** Whether a document counts years from 1912: traditional script, and Taiwanese institutions or years of three digits. */
export function usesRocYears({ script, text }: Document): boolean {
  if (script === 'simplified' || script === 'none') return false
  return (text.match(TAIWANESE)?.length ?? 0) >= 2
}
