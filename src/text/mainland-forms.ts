/** Mainland standard forms that OpenCC's t2s leaves alone or misses; each of the length of what it replaces. */
const MAINLAND_FORMS: readonly (readonly [converted: string | RegExp, standard: string])[] = [
  // 一座座标准化厕所 and 底座标志 hold no 座标.
  [/(?<![座底\d一二两三四五六七八九十百千万亿多余几每该首这那整])座标(?![准志杆兵识语牌致])/g, '坐标'],
  // OpenCC takes 批覆 and 電覆 for replies also where the next word is 覆蓋.
  [/复盖(?![章房楼])/g, '覆盖'],
  [/覆(?=[核查检诊议审评验])/g, '复'],
  [/薰(?=[陶心])/g, '熏'],
  ['於单', '于单'],
  ['濬', '浚'],
  ['迳流', '径流'],
  ['菓', '果'],
  ['澂', '澄'],
  ['锺馗', '钟馗'],
  // Hong Kong's forms, which t2s does not know.
  ['衞', '卫'],
  ['敍', '叙'],
  ['粧', '妆'],
  ['糭', '粽'],
  ['枱', '台'],
  ['衹', '只'],
]

/** 著 where it may be the particle 着, which is written 着 in paragraphs that tell the two apart. */
const PARTICLE_ZHU = /(?<![显卓昭专论编名原译巨遗拙合土执较沉知] ?)著(?![名作者述称录书撰节])/g

/**
 * A text that OpenCC simplified, in the forms of the mainland. `tellsZhuApart`: the text it came from writes both 著 and 着, so
 * that its 著 is never the particle.
 */
export function withMainlandForms(text: string, tellsZhuApart: boolean): string {
  const standard = MAINLAND_FORMS.reduce((result, [converted, form]) => result.replaceAll(converted, form), text)
  return tellsZhuApart ? standard : standard.replace(PARTICLE_ZHU, '着')
}
