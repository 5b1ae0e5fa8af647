/**
 * koujing as a library: the same core the command line runs, over text in memory.
 *
 *     import { extract } from 'koujing'
 *     const { claims, slogans } = extract('公开招聘社区工作者378人。')
 */
export { compareClaims, type CompareClaimsOptions } from './corpus/compare-claims.ts'
export { compareSlogans, type CompareSlogansOptions } from './corpus/compare-slogans.ts'
export { compare, extract, normalize, segment, type TextInput, type LibraryOptions } from './pipeline/library.ts'
export { InputError, UsageError } from './model/errors.ts'
export type * from './model/claim.ts'
export type * from './model/record.ts'
export type * from './model/slogan.ts'
export type * from './model/span.ts'
export type * from './model/table.ts'
