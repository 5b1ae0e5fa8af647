import { convertCharacters } from './opencc.ts'

const forms = new Map<string, string>()

/** The simplified form of one character, in which the dictionary lists words. */
export function plainForm(char: string): string {
  let form = forms.get(char)
  if (form === undefined) {
    form = convertCharacters(char, 't→cn')
    forms.set(char, form)
  }
  return form
}

/** Simplified, with ASCII marks in their full-width form: how a page's characters are judged. */
export function plainText(text: string): string {
  return Array.from(text, (char) => plainForm(fullWidthMark(char))).join('')
}

/** The full-width form of an ASCII character, from which folding made it. */
export function fullWidth(char: string): string {
  return char >= '!' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char
}

/** Full width for ASCII marks; letters, digits and the signs of numbers stay. */
export function fullWidthMark(char: string): string {
  return /[A-Za-z0-9%.]/.test(char) ? char : fullWidth(char)
}
