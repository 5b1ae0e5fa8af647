/**
 * koujing as a library: the same core the command line runs, over text in memory.
 *
 *     import { extract } from 'koujing'
 *     const { claims, slogans } = extract('公开招聘社区工作者378人。')
 */
export { type CompareClaimsOptions, compareClaims } from './corpus/compare-claims.ts'
export { type CompareSlogansOptions, compareSlogans } from './corpus/compare-slogans.ts'
export type * from './model/claim.ts'
export { InputError, UsageError } from './model/errors.ts'
export type * from './model/record.ts'
export type * from './model/slogan.ts'
export type * from './model/span.ts'
export type * from './model/table.ts'
export { compare, extract, type LibraryOptions, normalize, segment, type TextInput } from './pipeline/library.ts'
