/** The commonest characters of policy prose in both scripts: wrongly decoded bytes hardly ever hit them. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '這為個國時來們對會發動過說產種後學經進著裡現實點從業應開還關樣與線內數質氣變條沒結問無係軍黨員總設長頭資邊級圖統將組見計別論運農幾區強決戰則據處隊給門規熱領東導壓濟術極聯認權證轉單風帶場車務萬達積議聲報類離華確張馬節話況傳許廣記織觀眾書兒須際驗連斷難礦備辦習響約勞團歷構稱準號維劃選標寫親養層專狀廠識適屬圓調滿縣參紅細聽該鐵價嚴環業續發展推動政策機構',
)

/** Letters of pinyin, which glosses and romanised names bring along. */
const PINYIN = new Set('āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü')

/** Everyday characters of either script: the first levels of GB 2312 and Big5, read out of the decoders. */
let everyday: ReadonlySet<string> | null = null

function everydayHanzi(): ReadonlySet<string> {
  everyday ??= new Set([...gridRows('gbk', 0xb0, 0xd7, 0xa1), ...gridRows('big5', 0xa4, 0xc5, 0x40)])
  return everyday
}

function gridRows(encoding: string, firstLead: number, lastLead: number, firstTrail: number): string[] {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail)
    }
  }
  return new TextDecoder(encoding).decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu) ?? []
}

const PUNCTUATION = new Set('，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·％　①②③④⑤⑥⑦⑧⑨⑩')

/**
 * How much `text` reads like Chinese prose, summed over its characters: everyday characters and Chinese punctuation
 * count for it, rare ones, private-use, unassigned and replaced ones against it; ASCII is neutral.
 */
export function hanziPlausibility(text: string): number {
  const everyday = everydayHanzi()
  let score = 0
  for (const character of text) score += weight(character, everyday)
  return score
}

function weight(character: string, everyday: ReadonlySet<string>): number {
  const code = character.codePointAt(0) as number
  if (code < 0x80) return code >= 0x20 || code === 0x0a || code === 0x0d || code === 0x09 ? 0 : -6
  if (FREQUENT.has(character)) return 4
  if (PUNCTUATION.has(character)) return 3
  if (PINYIN.has(character)) return 0
  if (everyday.has(character)) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return -1
  if (code >= 0xff01 && code <= 0xff5e) return 1
  if (code >= 0x2000 && code <= 0x2fff) return 0
  if (code >= 0x3000 && code <= 0x30ff) return 0
  if (code === 0xfffd) return -8
  if (code >= 0xe000 && code <= 0xf8ff) return -1
  return -4
}
