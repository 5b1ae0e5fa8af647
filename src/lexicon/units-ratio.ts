import type { UnitRow } from './unit.ts'

/** Parts of a whole and multiples. */
export const RATIOS: readonly UnitRow[] = [
  ['%', '%', '覆盖率达96.5%', 96.5],
  ['‰', '[ppth]', '人口自然增长率为4.2‰', 4.2],
  ['个百分点', '{percentage_point}', '城镇化率提高1.3个百分点', 1.3, { canonical: '百分点' }],
  ['百分点', '{percentage_point}', '占比提高2百分点', 2],
  ['个千分点', null, '死亡率下降0.4个千分点', 0.4, { canonical: '千分点' }],
  ['个基点', '{basis_point}', '贷款利率下调25个基点', 25, { canonical: '基点' }],
  ['倍', '{times}', '产值是上年的2.4倍', 2.4],
]
