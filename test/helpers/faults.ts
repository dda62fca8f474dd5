import { createHash } from 'node:crypto';
import type { Claim, Source } from '../../src/core/claim.ts';
import type { Day } from '../../src/core/document.ts';
import type { Result } from '../../src/core/result.ts';
import type { GeneratedCorpus, Known } from './generated-corpus.ts';
import type { GeneratedRequest } from './generated-requests.ts';
import { furtherOf } from './generated-sentences.ts';

export const RULES = [
  'quote',
  'version',
  'text',
  'cut',
  'bare',
  'standing',
  'speaker',
  'subject',
  'denial',
  'other_denial',
  'caveat',
  'as_of',
  'scope',
  'source',
  'length',
  'count',
  'conflict',
  'verdict',
  'failure',
] as const;
export type Rule = (typeof RULES)[number];

/** A promise of the contract that a result breaks. `quote` is the sentence it is about. */
export interface Fault {
  readonly rule: Rule;
  readonly quote: string;
  readonly detail: string;
}

/**
 * What is wrong with a result, judged by what the generator knows of the corpus and by nothing that the program says of it.
 *
 * Empty for a result without fault; a refusal without a leak is one.
 */
export function faultsOf(result: Result, corpus: GeneratedCorpus, request: GeneratedRequest): readonly Fault[] {
  if (result.kind === 'error') return [{ rule: 'failure', quote: '', detail: `${result.code}: ${result.message}` }];
  if (result.kind === 'no_answer') return leaksOf(result, corpus, request);
  if (!('claims' in result)) return [];
  const { claims, sources } = result;
  const shown = claims.map((claim) => ({ claim, known: knownOf(claim, corpus) }));
  const limit = result.kind === 'brief' || result.kind === 'digest' ? LENGTHS[request.length ?? 'normal'] : Number.POSITIVE_INFINITY;
  return [
    ...shown.flatMap(({ claim, known }) => [...faultsOfClaim(claim, known, corpus), ...faultsOfReach(claim, known, corpus, request)]),
    ...claims.filter((claim) => !result.text.includes(claim.text)).map((claim) => fault('text', claim, 'the text does not show it')),
    ...faultsOfCarry(
      shown.flatMap(({ known }) => (known === undefined ? [] : [known])),
      claims,
      corpus,
      request,
    ),
    ...faultsOfSources(claims, sources, corpus, request),
    ...shown.flatMap(({ claim, known }) => faultsOfSubject(claim, known, claims, corpus)),
    ...faultsOfConflicts(
      shown.flatMap(({ known }) => known ?? []),
      corpus,
      request,
    ),
    ...(result.kind === 'check' ? faultsOfVerdict(result.verdict, corpus, request) : []),
    ...(result.text.length > limit ? [{ rule: 'length' as const, quote: '', detail: `${result.text.length} characters, ${limit} allowed` }] : []),
    ...(result.kind === 'answer' && claims.filter((claim) => claim.role !== 'carried').length > 3
      ? [{ rule: 'count' as const, quote: '', detail: 'more than three claims besides what they carry' }]
      : []),
    ...(claims.length === 0 && result.kind !== 'check' && result.kind !== 'digest' ? [{ rule: 'count' as const, quote: '', detail: 'no claims' }] : []),
    ...('newest' in result && isLater(result.newest, request.asOf) ? [{ rule: 'as_of' as const, quote: '', detail: `newest is ${result.newest}` }] : []),
    ...(result.as_of !== (request.asOf ?? null) ? [{ rule: 'as_of' as const, quote: '', detail: `as_of is ${result.as_of}` }] : []),
  ];
}

/** Whether the reader of this request may be shown the sentence. */
export function isShowable(known: Known, corpus: GeneratedCorpus, request: GeneratedRequest): boolean {
  const scope = corpus.documents.get(known.document)?.scope ?? [];
  return mayRead(scope, request) && !isLater(known.knownFrom, request.asOf);
}

/** Sentences that show the denial of a case, or the caveat on it, and that whoever shows `known` owes one of. */
export function owedBy(known: Known, it: string, kind: 'denies' | 'doubts', corpus: GeneratedCorpus, request: GeneratedRequest): readonly Known[] {
  const own = corpus.documents.get(known.document);
  const near = own?.links ?? [];
  const once = own?.isRecord === true ? [] : near.flatMap((id) => corpus.documents.get(id)?.links ?? []);
  const within = new Set([known.document, ...near, ...once]);
  return corpus.known.filter((other) => other[kind].includes(it) && within.has(other.document) && isShowable(other, corpus, request));
}

const LENGTHS = { short: 600, normal: 900, long: 3000 } as const;

const fault = (rule: Rule, of: Claim | Known, detail: string): Fault => ({ rule, quote: of.text, detail });
const isLater = (day: Day | null, asOf: Day | undefined): boolean => day !== null && asOf !== undefined && day > asOf;
const mayRead = (scope: readonly string[], { reader }: GeneratedRequest): boolean => reader === 'all' || scope.some((key) => reader.includes(key));

function knownOf(claim: Claim, corpus: GeneratedCorpus): Known | undefined {
  const { document, start, end } = claim.citations[0];
  return corpus.known.find((known) => known.document === document && known.end === end && (known.start === start || known.headingStart === start));
}

function faultsOfClaim(claim: Claim, known: Known | undefined, corpus: GeneratedCorpus): Fault[] {
  const faults: Fault[] = [];
  for (const { document, version, start, end, quote } of claim.citations) {
    const text = corpus.documents.get(document)?.text;
    if (text === undefined || text.slice(start, end) !== quote)
      faults.push(fault('quote', claim, `${document} ${start}-${end} holds ${JSON.stringify(text?.slice(start, end))}`));
    if (text !== undefined && version !== `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`)
      faults.push(fault('version', claim, `${document}: ${version}`));
  }
  if (claim.text !== claim.citations[0].quote) faults.push(fault('text', claim, `its quote is ${JSON.stringify(claim.citations[0].quote)}`));
  if (known === undefined) {
    faults.push(fault('cut', claim, 'is not one whole sentence'));
    return faults;
  }
  const isUnnamed = claim.standing === 'attributed' && claim.speaker === null && known.speakers.length > 0;
  if (known.alleges.length > 0 && (['reported', 'confirmed', 'assessment', 'no_comment'].includes(claim.standing) || isUnnamed)) {
    faults.push(fault('bare', claim, `shown as ${claim.standing}, ${claim.speaker ?? 'nobody'}`));
  } else if (known.about.length > 0 && !known.standings.includes(claim.standing) && ['reported', 'confirmed'].includes(claim.standing)) {
    faults.push(fault('standing', claim, `shown as ${claim.standing}, is ${known.standings.join(' or ')}`));
  }
  const right = known.speakersAs?.[claim.standing] ?? known.speakers;
  if (claim.speaker !== null && known.about.length > 0 && right.length > 0 && !right.some((name) => isSameName(name, claim.speaker ?? ''))) {
    faults.push(fault('speaker', claim, `shown as ${claim.standing}, said by ${claim.speaker}; is said by ${right.join(' or ')}`));
  }
  return faults;
}

/** Who *the company* is must be said, or shown in the sentence before; and whoever is named must be the one. */
function faultsOfSubject(claim: Claim, known: Known | undefined, claims: readonly Claim[], corpus: GeneratedCorpus): Fault[] {
  if (known === undefined || known.about.length === 0 || corpus.documents.get(known.document)?.isRecord === true) return [];
  const accused = corpus.cases.filter((it) => known.about.some((id) => id === it.id || id === furtherOf(it))).map((it) => it.accused.short);
  const right = [...new Set([...(known.standsFor ?? []), ...known.speakers, ...accused])];
  if (claim.subject !== null && !right.some((name) => isSameName(name, claim.subject ?? '')))
    return [fault('subject', claim, `is put down to ${claim.subject}, is about ${right.join(' or ')}`)];
  if (known.standsFor === undefined) return [];
  const isNamed = [claim.subject, claim.speaker].some((name) => name !== null && known.standsFor?.some((one) => isSameName(one, name)));
  const text = corpus.documents.get(known.document)?.text.slice(0, known.start).trimEnd() ?? '';
  const isAfter = claims.some(({ citations: [before] }) => before.document === known.document && text.endsWith(before.quote));
  return isNamed || isAfter ? [] : [fault('subject', claim, `nothing says that it is ${known.standsFor.join(' or ')}`)];
}

/** Whether two names share a word that says something. */
function isSameName(one: string, other: string): boolean {
  const words = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}']{3,}/gu)
      ?.filter((word) => word !== 'the' && word !== 'for') ?? [];
  const known = new Set(words(one));
  return words(other).some((word) => known.has(word));
}

function faultsOfReach(claim: Claim, known: Known | undefined, corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  const faults: Fault[] = [];
  for (const { document } of claim.citations) {
    const of = corpus.documents.get(document);
    if (of !== undefined && !mayRead(of.scope, request)) faults.push(fault('scope', claim, `${document} is for ${of.scope.join(', ')}`));
    if (isLater(of?.day ?? null, request.asOf)) faults.push(fault('as_of', claim, `${document} is of ${of?.day}`));
  }
  if (known !== undefined && isLater(known.knownFrom, request.asOf)) faults.push(fault('as_of', claim, `known from ${known.knownFrom}`));
  return faults;
}

function faultsOfCarry(shown: readonly Known[], claims: readonly Claim[], corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  const faults: Fault[] = [];
  for (const known of shown) {
    for (const it of known.about) {
      const denials = owedBy(known, it, 'denies', corpus, request);
      if (denials.length > 0 && !shown.some((other) => other.denies.includes(it))) {
        const instead = shown.find((other) => other.denies.length > 0 && claims.some((claim) => claim.role === 'carried' && claim.text === other.text));
        const detail = `${it}: ${denials[0]?.document} has “${denials[0]?.text}”`;
        faults.push(instead === undefined ? fault('denial', known, detail) : fault('other_denial', known, `${detail}; shown is “${instead.text}”`));
      }
      const caveats = owedBy(known, it, 'doubts', corpus, request);
      if (caveats.length > 0 && !shown.some((other) => other.doubts.includes(it)))
        faults.push(fault('caveat', known, `${it}: ${caveats[0]?.document} has “${caveats[0]?.text}”`));
    }
  }
  return faults;
}

function faultsOfSources(claims: readonly Claim[], sources: readonly Source[], corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  const faults: Fault[] = [];
  for (const claim of claims) {
    const source = sources.find((one) => one.marker === claim.marker);
    if (source === undefined) faults.push(fault('source', claim, `no source has marker ${claim.marker}`));
    else if (source.document !== claim.citations[0].document)
      faults.push(fault('source', claim, `marker ${claim.marker} is ${source.document}, not ${claim.citations[0].document}`));
  }
  for (const source of sources) {
    const detail = (rule: Rule, text: string): Fault => ({ rule, quote: source.document, detail: text });
    const of = corpus.documents.get(source.document);
    if (!claims.some((claim) => claim.marker === source.marker)) faults.push(detail('source', `marker ${source.marker} stands at no claim`));
    if (sources.filter((one) => one.marker === source.marker).length > 1) faults.push(detail('source', `marker ${source.marker} stands twice`));
    if (of === undefined || !mayRead(of.scope, request)) faults.push(detail('scope', 'is listed as a source'));
    if (isLater(source.date, request.asOf)) faults.push(detail('as_of', `is listed with the day ${source.date}`));
  }
  return faults;
}

/** What a record's statements that do not agree ask for; `/check` says whether something stands in the corpus, an error too. */
function faultsOfConflicts(shown: readonly Known[], corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  return shown.flatMap((known) => {
    const { conflict, document } = known;
    if (conflict === undefined) return [];
    if (conflict.rule === 'lead_only')
      return conflict.isLead || request.command === 'check' ? [] : [fault('conflict', known, 'is an error, only its lead is said')];
    const rest = corpus.known.filter((other) => other.document === document && other.conflict?.rule === 'each' && isShowable(other, corpus, request));
    return rest.filter((other) => !shown.includes(other)).map((other) => fault('conflict', known, `without “${other.text}”`));
  });
}

/** A whole sentence that the reader may see is exact; what stands nowhere is not. */
function faultsOfVerdict(verdict: 'exact' | 'altered' | 'absent', corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const seen = corpus.known.filter((known) => isShowable(known, corpus, request)).map((known) => known.text);
  const wrong = (detail: string): Fault[] => [{ rule: 'verdict', quote: request.text, detail }];
  if (seen.includes(request.text)) return verdict === 'exact' ? [] : wrong(`is a sentence of the corpus, not ${verdict}`);
  const isSomewhere = seen.some((text) => words(text).includes(words(request.text)));
  return verdict === 'exact' && !isSomewhere ? wrong('is nowhere in the corpus, not exact') : [];
}

/** What a refusal must not give away. */
function leaksOf(refusal: Extract<Result, { kind: 'no_answer' }>, corpus: GeneratedCorpus, request: GeneratedRequest): Fault[] {
  const readable = new Set(corpus.known.filter((known) => isShowable(known, corpus, request)).map((known) => known.document));
  const faults: Fault[] = [];
  if (refusal.searched.documents !== readable.size)
    faults.push({ rule: 'scope', quote: '', detail: `searched ${refusal.searched.documents} documents, may see ${readable.size}` });
  if (isLater(refusal.searched.to, request.asOf)) faults.push({ rule: 'as_of', quote: '', detail: `searched to ${refusal.searched.to}` });
  for (const name of refusal.nearest) {
    const named = [...corpus.documents.values()].filter((document) => document.isRecord && document.title === name);
    if (named.length > 0 && named.every((document) => !readable.has(document.id)))
      faults.push({ rule: 'as_of', quote: name, detail: 'is named as near, and not to be seen' });
  }
  return faults;
}
