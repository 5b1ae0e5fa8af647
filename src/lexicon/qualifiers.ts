import type { Bound } from '../model/claim.ts'

/** A word before or after a quantity that says how its value is meant. */
export interface Qualifier {
  readonly word: string
  readonly bound: Bound
  readonly example: string
}

/** What is denied of a quantity, and the limit that sets: 不得小于, 不会超过. */
const DENIED: readonly (readonly [Bound, readonly string[]])[] = [
  ['min', ['少于', '低于', '小于', '短于']],
  ['max', ['超过', '高于', '多于', '大于', '超出', '长于']],
]
const DENIALS = ['不', '不得', '不会', '不应', '不能', '不宜', '不可', '不要', '不应当', '不允许']

/** Before the number, longest first at equal ends: 不超过 is not 超过. */
export const BEFORE: readonly Qualifier[] = [
  ...DENIED.flatMap(([bound, comparatives]) =>
    comparatives.flatMap((comparative) =>
      DENIALS.map((denial) => ({
        word: denial + comparative,
        bound,
        example: `人数${denial}${comparative}30名`,
      })),
    ),
  ),
  { word: '不下', bound: 'min', example: '每年走访不下20次' },
  { word: '至少', bound: 'min', example: '每村配备至少2名' },
  { word: '最少', bound: 'min', example: '每季走访最少3次' },
  { word: '大于等于', bound: 'min', example: '指标值大于等于60分' },
  { word: '大于或等于', bound: 'min', example: '指标值大于或等于60分' },
  { word: '大于或者等于', bound: 'min', example: '指标值大于或者等于60分' },
  { word: '≥', bound: 'min', example: '面积≥90平方米' },
  { word: '至多', bound: 'max', example: '每年检查至多1次' },
  { word: '最多', bound: 'max', example: '补助最多3万元' },
  { word: '低于', bound: 'max', example: '失业率低于4%' },
  { word: '少于', bound: 'max', example: '党员少于3名' },
  { word: '小于', bound: 'max', example: '误差小于2%' },
  { word: '小于等于', bound: 'max', example: '误差小于等于2%' },
  { word: '小于或等于', bound: 'max', example: '误差小于或等于2%' },
  { word: '≤', bound: 'max', example: '误差≤2%' },
  { word: '不足', bound: 'max', example: '党员不足3名' },
  { word: '不到', bound: 'max', example: '用时不到20分钟' },
  { word: '不满', bound: 'max', example: '合同期不满6个月' },
  { word: '未满', bound: 'max', example: '工龄未满5年' },
  { word: '超过', bound: 'over', example: '参与群众超过800人' },
  { word: '超出', bound: 'over', example: '超出3万元' },
  { word: '突破', bound: 'over', example: '产值突破200亿元' },
  { word: '超', bound: 'over', example: '投资超50亿元' },
  { word: '逾', bound: 'over', example: '受益群众逾9万人' },
  { word: '多于', bound: 'over', example: '申请多于40份' },
  { word: '大于', bound: 'over', example: '出水量大于30立方米' },
  { word: '高于', bound: 'over', example: '合格率高于98%' },
  { word: '高达', bound: 'exact', example: '满意率高达99%' },
  { word: '多达', bound: 'exact', example: '材料多达30份' },
  { word: '上', bound: 'over', example: '吸引上千人' },
  { word: '过', bound: 'over', example: '税收过亿元' },
  { word: '近', bound: 'near', example: '服务近600户' },
  { word: '将近', bound: 'near', example: '占地将近70亩' },
  { word: '接近', bound: 'near', example: '覆盖率接近90%' },
  { word: '好', bound: 'range', example: '来了好几百人' },
  { word: '约', bound: 'about', example: '惠及约4000人' },
  { word: '约为', bound: 'about', example: '占比约为15%' },
  { word: '约达', bound: 'about', example: '总量约达6万吨' },
  { word: '大约', bound: 'about', example: '需要大约8天' },
  { word: '大概', bound: 'about', example: '需要大概30分钟' },
  { word: '约占', bound: 'about', example: '约占12%' },
]

/** After the unit (20%左右) or between number and unit. */
export const AFTER: readonly Qualifier[] = [
  { word: '左右', bound: 'about', example: '增长6%左右' },
  { word: '上下', bound: 'about', example: '稳定在300人上下' },
  { word: '以上', bound: 'min', example: '达到90%以上' },
  { word: '及以上', bound: 'min', example: '党员50名及以上' },
  { word: '或者以上', bound: 'min', example: '年满60岁或者以上' },
  { word: '或以上', bound: 'min', example: '年满60岁或以上' },
  { word: '之上', bound: 'min', example: '保持在80%之上' },
  { word: '以内', bound: 'max', example: '控制在3%以内' },
  { word: '之内', bound: 'max', example: '控制在5%之内' },
  { word: '内', bound: 'max', example: '于10个工作日内办结' },
  { word: '以下', bound: 'max', example: '下降到4%以下' },
  { word: '及以下', bound: 'max', example: '面积90平方米及以下' },
  { word: '或以下', bound: 'max', example: '面积90平方米或以下' },
  { word: '多', bound: 'over', example: '历时2个月多' },
  { word: '余', bound: 'over', example: '占地30亩余' },
  { word: '强', bound: 'over', example: '占全省1/5强' },
  { word: '弱', bound: 'near', example: '占全省1/4弱' },
]
