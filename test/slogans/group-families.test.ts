import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupFamilies } from '../../src/slogans/group-families.ts'

function grouped(...families: string[]): boolean {
  return new Set(groupFamilies(families).values()).size === 1
}

describe('groupFamilies', () => {
  test.each([
    ['纵向到底、横向到边', '纵向贯通、横向到边'],
    ['纵向到底、横向到边', '横向到边、纵向到底'],
    ['街乡吹哨、部门报到', '乡镇吹哨、部门报到'],
    ['百企帮百村', '百企联百村'],
    ['街区合伙人', '街区合伙人队'],
    ['稳增长、促改革、调结构、惠民生', '稳增长、促改革、调结构、惠民生、防风险'],
  ])('%s and %s are one family', (a, b) => {
    expect(grouped(a, b)).toBe(true)
  })

  test.each([
    ['五社联动', '校社联动'],
    ['三张榜单', '三张清单'],
    ['三张清单管理', '四张清单管理'],
    ['红色物业', '红色驿站'],
    ['三区一中心', '三港一中心'],
    ['链长+链主', '组长+链主'],
    ['省级森林城市', '省级园林城市'],
    ['科学发展、和谐发展、跨越发展', '科学发展、率先发展、和谐发展'],
    ['党建引领、群众自治', '党建引领、科技支撑'],
    ['邻里夜话工作站', '村湾夜话工作站'],
  ])('%s and %s are two', (a, b) => {
    expect(grouped(a, b)).toBe(false)
  })

  test('a group is named after its commonest form, then its shortest', () => {
    expect(groupFamilies(['百企联百村', '百企帮百村', '百企帮百村']).get('百企联百村')).toBe('百企帮百村')
    expect(groupFamilies(['社区板凳议事会', '社区板凳议事']).get('社区板凳议事会')).toBe('社区板凳议事')
  })

  test('does not depend on the order of the records', () => {
    const form = fc.array(fc.constantFrom('党建引领', '多元参与', '多方参与', '横向到边', '三级联动'), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        fc.array(
          form.map((members) => members.join('、')),
          { maxLength: 12 },
        ),
        (families) => {
          const sorted = (map: Map<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
          expect(sorted(groupFamilies([...families].reverse()))).toEqual(sorted(groupFamilies(families)))
        },
      ),
    )
  })
})
