/**
 * Function words by class: what `--stopwords default` leaves out of counts. Words of content stay, however common they are
 * in policy texts (发展, 工作, 建设); numerals, measure words and words that can be verbs of content (发, 进行) stay too.
 */
const CLASSES: Readonly<Record<string, string>> = {
  structural: '的 地 得 之 所 者 等 等等 及其',
  aspectual: '了 着 过',
  modal: '吗 呢 吧 啊 呀 嘛 啦 哦 罢了 而已 似的',
  prepositions:
    '在 于 从 自 自从 由 由于 对 对于 关于 至于 把 将 被 给 让 向 往 朝 朝着 向着 到 至 以 用 按 按照 依 依照 依据 根据 据 凭 凭借 通过 经 经过 为 为了 为着 因 因为 ' +
    '与 和 同 跟 及 以及 或 或者 比 较 除 除了 除开 沿 沿着 随 随着 趁 当 就 就此 鉴于 基于 围绕 针对 作为 连 连同 自打 离 距 凡 在于',
  conjunctions:
    '而 而且 并 并且 且 但 但是 可是 不过 然而 却 只是 则 虽 虽然 尽管 即使 即便 哪怕 如 如果 假如 若 若是 倘若 只要 只有 除非 无论 不论 不管 不但 不仅 不仅仅 ' +
    '所以 因此 因而 从而 于是 以便 以免 以致 致使 既 既然 又 也 还 还是 不如 与其 宁可 何况 况且 尚且 甚至 乃至 乃 即 此外 另外 同时 那么 否则 要么 ' +
    '总之 例如 譬如 比如 诸如 接着 然后 进而 继而 反之 反而 再者',
  personal:
    '我 你 您 他 她 它 我们 你们 他们 她们 它们 咱 咱们 自己 自身 本人 大家 人家 别人 他人 各自 彼此 其 其他 其它 其余 其中 诸',
  demonstrative:
    '这 那 此 该 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 这么 如此 此次 此时 此处 该项 某 某个 某些 某种 有些 各 各个 各种 各类 每 每个 本 另 凡是 ' +
    '任何 一切 所有 全部 一些 许多 若干 一定 以上 以下',
  interrogative: '什么 谁 哪 哪个 哪些 哪里 怎么 怎样 怎么样 如何 为何 为什么 何 何时 何处 多少 几',
  degree:
    '很 更 更加 最 最为 太 极 极其 极为 非常 十分 特别 尤其 相当 比较 较为 稍 稍微 略 越 越来越 愈 愈加 多么 过于 何等 更为 颇 尤为 大为 不够 格外 几乎 差不多',
  negation: '不 没 没有 未 未必 无 非 勿 莫 别 不必 不曾 并非 毫不 毫无 从未',
  scope:
    '都 全 均 皆 共 总 总共 一共 仅 仅仅 只 单 单单 就是 才 便 便是 唯 凡 统统 一律 一概 大多 大都 大约 大概 约 至少 最多 起码 左右 上下 以内 以外 之内 之外',
  temporal:
    '已 已经 曾 曾经 正 正在 将要 即将 刚 刚刚 便 立即 立刻 马上 随即 随后 然后 后来 之后 之前 以后 以前 目前 当前 如今 现在 此后 时 时候 当时 同时 期间 有时 常 常常 经常 往往 ' +
    '一直 始终 仍 仍然 仍旧 依然 依旧 再 再次 又 还 还有 终于 逐渐 逐步 渐渐 不断 一旦 先后 先 首先 其次 最后 近来 近年来',
  auxiliary:
    '能 能够 可 可以 会 要 应 应该 应当 须 必须 需 需要 得以 愿 愿意 肯 敢 可能 不能 不可 不得 不会 不要 使 使得 令 是 不是 有 予以 加以',
  manner:
    '也许 或许 大致 果然 居然 竟然 竟 究竟 到底 毕竟 的确 确实 其实 实在 当然 显然 反正 难道 何必 不妨 似乎 好像 好象 仿佛 恰好 恰恰 正好 特 特地 互相 相互 亲自 分别',
  position:
    '上 下 中 里 内 外 前 后 间 之间 之中 之上 之下 当中 里面 外面 上面 下面 方面 旁 以来 起 起来 下去 下来 上来 出来 出去 过来 过去',
}

/** Every function word once. */
export const FUNCTION_WORDS: readonly string[] = [
  ...new Set(Object.values(CLASSES).flatMap((words) => words.split(' '))),
]
