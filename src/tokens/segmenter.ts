/** A segmentation engine with its dictionary loaded. Both jieba engines cut a text into words that join to it again. */
export interface Segmenter {
  /** Engine, version and HMM setting, as recorded in `tool.segmenter`: `@node-rs/jieba 2.0.2 hmm`. */
  readonly name: string
  /** `sha256:…` over the engine's dictionary and the user dictionaries, as recorded in `tool.dictionary`. */
  readonly dictionary: string
  /** Words of `text` in order; joined they give `text` back. */
  cut(text: string): string[]
  /** The same words with their part of speech in jieba's (ICTCLAS) tag set. */
  tag(text: string): TaggedWord[]
}

export interface TaggedWord {
  readonly word: string
  readonly tag: string
}
