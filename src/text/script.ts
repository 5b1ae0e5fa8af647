import type { Script } from '../model/record.ts'
import { toSimplified } from './opencc.ts'

/** Characters that only traditional, or only simplified, running text has; the commonest in policy prose suffice. */
const TRADITIONAL_ONLY = /[個們來這會時國學說對過動業經發產種務關問區隊鄉縣黨總統領導體組織設進實現強調結構聯應當處開辦頭題機構權責職員萬億長門東車馬書見貝頁風飛魚鳥麥黃齊龍龜項類質費貢賽資貨錢銀鐵錄鎮鄰釋環節級約納細終給絕維綜緊線練縱績織繼續護讓議論證評識譯試詳誠語認記計訂討訓託設許訪診註詞詢該話誤調談請諸謀謝譜議貫貧財責販貪購貿賀賓賞賢賣賴贏趕跡踐車軌軍軟轉輪輯輸轄農運達遠適選遷還邊鄭釐針鋼鏈錯鍵鎖鏡鐘閉間閣閱闊陳陸陽隨險隱雖雙雜難電霧靜響頂順須預頓頗領頻顆額顏願顯飯飲飽養餘館駐駕驗驚魯鮮鳳鹽點齡]/g
const SIMPLIFIED_ONLY = /[个们来这会时国学说对过动业经发产种务关问区队乡县党总统领导体组织设进实现强调结构联应当处开办头题机构权责职员万亿长门东车马书见贝页风飞鱼鸟麦黄齐龙龟项类质费贡赛资货钱银铁录镇邻释环节级约纳细终给绝维综紧线练纵绩织继续护让议论证评识译试详诚语认记计订讨训许访诊词询该话误谈请诸谋谢谱贯贫财贩贪购贸贺宾赏贤卖赖赢赶迹践轨军软转轮辑输辖农运达远适选迁还边郑针钢链错键锁镜钟闭间阁阅阔陈陆阳随险隐虽双杂难电雾静响顶顺须预顿颗额颜愿显饭饮饱养余馆驻驾验惊鲁鲜凤盐点龄]/g

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The script of a stretch of text: `mixed` when both kinds of characters hold at least a tenth. */
export function detectScript(text: string): Script {
  const traditional = count(text, TRADITIONAL_ONLY)
  const simplified = count(text, SIMPLIFIED_ONLY)
  if (traditional + simplified === 0) return 'none'
  const share = traditional / (traditional + simplified)
  return share > 0.9 ? 'traditional' : share < 0.1 ? 'simplified' : 'mixed'
}

/** Words in which 著 is not the particle 着. */
const KEEPS_ZHU = /(?<![显顯卓昭专專论論编編原译譯巨遗遺拙合土执執较較沉名])著(?![名作者述称稱录錄书書撰])/g

/**
 * Simplified script: paragraphs in traditional or mixed script are converted, others left as they are; the particle 著
 * becomes 着 (着力, not 著力), which OpenCC's t2s leaves to the reader. Keeps every code-point offset.
 */
export function simplify(text: string): string {
  const converted = text.replace(/[^\n]+/g, (paragraph) => {
    const script = detectScript(paragraph)
    if (script === 'simplified' || script === 'none') return paragraph
    return toSimplified(paragraph).replace(KEEPS_ZHU, '着')
  })
  return converted
}
