import { createHash } from 'node:crypto';
import type { Brief, Claim, Source } from '../../src/core/claim.ts';
import { isShowable, owedBy } from './faults.ts';
import type { GeneratedCorpus, Known } from './generated-corpus.ts';
import type { GeneratedRequest } from './generated-requests.ts';

/** The brief that shows one sentence and all that whoever shows it owes, made from what the generator knows: the judge must find nothing in it. */
export function aFaultlessBrief(shown: Known, corpus: GeneratedCorpus, request: GeneratedRequest): Brief {
  const sentences: Known[] = [shown];
  for (let at = 0; at < sentences.length; at += 1) {
    const of = sentences[at];
    for (const it of of?.about ?? []) {
      for (const kind of ['denies', 'doubts'] as const) {
        const [owed] = of === undefined ? [] : owedBy(of, it, kind, corpus, request);
        if (owed !== undefined && !sentences.some((other) => other[kind].includes(it))) sentences.push(owed);
      }
    }
  }
  if (shown.conflict?.rule === 'each') {
    sentences.push(
      ...corpus.known.filter(
        (other) => other !== shown && other.document === shown.document && other.conflict?.rule === 'each' && isShowable(other, corpus, request),
      ),
    );
  }
  const documents = [...new Set(sentences.map((sentence) => sentence.document))];
  const claims = sentences.map((sentence, index) => toClaim(sentence, documents.indexOf(sentence.document) + 1, index, corpus));
  const sources = documents.map((document, index): Source => {
    const { title, day } = corpus.documents.get(document) ?? { title: null, day: null };
    return { marker: index + 1, document, title, publisher: null, date: day, url: null, voices: 1, cites: [] };
  });
  return {
    kind: 'brief',
    id: '0000000000',
    topic: null,
    as_of: request.asOf ?? null,
    newest: null,
    corpus_version: 1,
    standing: 'reported',
    text: claims.map((claim) => claim.text).join('\n'),
    claims,
    sources,
  };
}

function toClaim(known: Known, marker: number, index: number, corpus: GeneratedCorpus): Claim {
  const { document, start, end, text } = known;
  const whole = corpus.documents.get(document)?.text ?? '';
  const version = `sha256:${createHash('sha256').update(whole, 'utf8').digest('hex')}` as const;
  const [standing = 'reported'] = known.standings;
  const role = index === 0 ? 'claim' : 'carried';
  return { text, marker, standing, speaker: known.speakers[0] ?? null, subject: null, role, citations: [{ document, version, start, end, quote: text }] };
}
