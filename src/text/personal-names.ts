/** Common surnames, simplified and traditional. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛' +
  '雷贺倪汤滕罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵汪祁毛狄臧戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江童颜郭梅盛林钟徐邱骆高夏' +
  '蔡田胡凌霍虞万柯管卢莫房解应宗丁宣邓洪包左石崔吉龚程邢裴陆翁荀甄封储靳段焦牧车侯全班仰仲伊宫宁仇栾甘厉武符刘景詹束龙叶司黎薄印白怀' +
  '蒲邰鄂索赖卓蔺屠池乔阴翟谭劳逄姬申冉牛燕尚农温别庄晏柴瞿阎连习艾容向古易廖耿匡寇欧沃利蔚越师巩聂晁敖融冷辛简饶曾关查荆游竺权盖佟言' +
  '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴謝鄒竇蘇範魯韋馬鳳費賀湯羅畢鄔樂齊餘顧黃蕭龐紀項賈藍顏鐘鍾駱萬盧應鄧陸龔儲車葉劉寧龍賴譚勞農溫莊閻連習簡饒關權'

/** Last characters of short words that look like a name but are none: 江西省, 任务书, 方案表. */
const NO_GIVEN_NAME = '省市县縣区區镇鎮乡鄉村局部委会會书書案表法令州旗盟务務'

/** Pattern of a Chinese personal name of two or three characters, for use inside another pattern. */
export const PERSON = `[${SURNAMES}][\\u4e00-\\u9fff]{0,1}(?![${NO_GIVEN_NAME}])[\\u4e00-\\u9fff]`
/** Pattern of a name of three characters: short enough words of two are too often something else (方案, 安全). */
export const LONG_PERSON = `[${SURNAMES}][\\u4e00-\\u9fff](?![${NO_GIVEN_NAME}])[\\u4e00-\\u9fff]`
