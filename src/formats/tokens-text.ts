import type { TokensRecord } from '../model/record.ts'
import { plainTexts, type RecordFormatter } from './records.ts'

/** Words separated by blanks, a sentence a line, an empty line between documents; `pos` prints word/tag. */
export function tokensAsText({ pos }: { readonly pos: boolean }): RecordFormatter<TokensRecord> {
  return plainTexts(({ tokens }) => {
    let text = ''
    let sentence = 0
    for (const token of tokens) {
      if (text !== '') text += token.sentence === sentence ? ' ' : '\n'
      text += pos ? `${token.text}/${token.pos}` : token.text
      sentence = token.sentence
    }
    return `${text}\n`
  })
}
