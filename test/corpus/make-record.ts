import type { Claim } from '../../src/model/claim.ts'
import { Claim as ClaimSchema } from '../../src/model/claim.ts'
import type { DocumentInfo, DocumentRecord } from '../../src/model/record.ts'
import { DocumentRecord as RecordSchema } from '../../src/model/record.ts'
import type { Slogan } from '../../src/model/slogan.ts'

const TOOL = { name: 'koujing', version: '0.0.0', segmenter: 'none', dictionary: 'none' } as const
const SPAN = { start: 0, end: 0 }

/** What a test says about a document; everything else is a valid default. Claims and slogans get ids in order. */
export interface RecordSketch {
  readonly doc?: Partial<DocumentInfo>
  readonly claims?: readonly Partial<Claim>[]
  readonly slogans?: readonly Partial<Slogan>[]
}

/** A record of the contract, checked against its schema. */
export function makeRecord(id: string, sketch: RecordSketch = {}): DocumentRecord {
  return RecordSchema.parse({
    schema: 'koujing.record/1',
    tool: TOOL,
    doc: makeInfo(id, sketch.doc),
    repairs: [],
    claims: (sketch.claims ?? []).map((claim, index) => makeClaim(`${id}#c${index + 1}`, claim)),
    slogans: (sketch.slogans ?? []).map((slogan, index) => makeSlogan(`${id}#s${index + 1}`, slogan)),
    warnings: [],
  } satisfies DocumentRecord)
}

export function makeInfo(id: string, info: Partial<DocumentInfo> = {}): DocumentInfo {
  return {
    id,
    path: `${id}.txt`,
    sha256: id,
    bytes: 3000,
    encoding: 'utf-8',
    script: 'simplified',
    chars: 1000,
    sentences: 40,
    tokens: 600,
    title: null,
    date: null,
    place: null,
    issuer: null,
    doctype: null,
    meta: {},
    ...info,
  }
}

export function makeClaim(id: string, claim: Partial<Claim> = {}): Claim {
  return ClaimSchema.parse({
    id,
    span: SPAN,
    raw: '',
    text: '',
    value: claim.low === undefined ? 1 : null,
    low: null,
    high: null,
    bound: claim.low === undefined ? 'exact' : 'range',
    unit: '个',
    unitCode: null,
    kind: 'count',
    direction: null,
    subject: '',
    predicate: '',
    per: null,
    stat: 'plain',
    modality: 'achieved',
    compare: null,
    period: null,
    scope: null,
    group: null,
    sentence: { index: 0, text: '' },
    rule: 'test',
    confidence: 1,
    status: 'claim',
    ...claim,
  } satisfies Claim)
}

function makeSlogan(id: string, slogan: Partial<Slogan>): Slogan {
  return {
    id,
    span: SPAN,
    raw: '',
    text: slogan.family ?? '',
    type: 'fixed-tifa',
    quote: 'none',
    head: null,
    family: '',
    members: [],
    expansion: null,
    section: 'body',
    parent: null,
    sentence: { index: 0, text: '' },
    rules: ['test'],
    confidence: 1,
    ...slogan,
  }
}
