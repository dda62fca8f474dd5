import type { Asking } from './asking.ts';
import { breathe } from './breathe.ts';
import { isTrue, toCitation } from './citation.ts';
import type { Claim, Standing } from './claim.ts';
import { compose, type Lead } from './compose.ts';
import { standoffOf } from './conflicts.ts';
import type { View } from './corpus.ts';
import { likenessOf, type Nearest } from './likeness.ts';
import { findDocuments, loadSeen } from './load-documents.ts';
import { overlap, termsOf } from './overlap.ts';
import { shareParty } from './parties.ts';
import { toDifference } from './reading/difference.ts';
import { toSentences } from './reading/sentences.ts';
import type { Located } from './reports.ts';
import type { CheckResult } from './result.ts';
import { storyOf } from './story.ts';
import { placeOf, placesIn, readThreads } from './threads.ts';
import { datesOf } from './visibility.ts';

/** A sentence of the asker's beside the sentence of the corpus that is nearest to it. */
interface Match extends Nearest {
  readonly found: Located;
}

/**
 * Says whether a text stands in the corpus, sentence by sentence: exact, altered with the difference, or absent; who said it first, and who
 * denied it since.
 *
 * Exact means word for word a whole sentence, a whole quotation in one, or a part of a plain statement of fact. A part of what somebody says is
 * altered: the cut may have taken the attribution. What a record holds as an error or overtaken is found, and what stands in its place is shown.
 */
export async function check(asking: Asking, text: string): Promise<CheckResult> {
  const { view, id, onDefect } = asking;
  const asked = toSentences(text).map(({ start, end }) => text.slice(start, end));
  const matches = await Promise.all((asked.length === 0 ? [text] : asked).map((sentence) => nearest(view, sentence)));
  const found = matches.filter((match) => match !== undefined).filter(({ found }) => isSound(found, onDefect));
  const verdict = found.length === 0 ? 'absent' : found.length === matches.length && found.every((match) => match.verdict === 'exact') ? 'exact' : 'altered';
  const isOvertaken = found.some((match) => standoffOf(view, match.found).isOut);
  const heading = isOvertaken ? OVERTAKEN : verdict === 'absent' || !found.every((match) => match.isPart) ? HEADINGS[verdict] : PART_OF[verdict];
  const later = (await Promise.all(found.map((match) => deniedLater(view, match.found)))).flat();
  const leads = [...found.map((match) => match.found), ...later].map(({ document, sentence }): Lead => ({ document, sentence, role: 'claim' }));
  const [first] = found;
  const said = first === undefined ? undefined : await firstSaid(view, first.found);
  const composed = await compose(view, leads, { heading: () => [heading], story: await storyOf(view, leads), onDefect });
  const isShown = ({ document, sentence }: Located) =>
    composed.claims.findIndex(({ citations: [{ document: id, start }] }) => id === document.id && start === sentence.start);
  const corpusText = found
    .map((match) => shownFor(view, match.found))
    .map(({ document, sentence }) => document.text.slice(sentence.start, sentence.end))
    .join(' ');
  return {
    kind: 'check',
    id,
    verdict,
    text: composed.claims.length === 0 ? `${HEADINGS.absent}\n${searched(view)}` : composed.text,
    difference: verdict === 'altered' ? toDifference(corpusText, text) : [],
    as_of: view.filters.asOf ?? null,
    corpus_version: view.corpus.version,
    claims: composed.claims,
    sources: composed.sources,
    first_said:
      said === undefined || first === undefined || isShown(first.found) < 0
        ? null
        : {
            day: datesOf(said.document, said.sentence).known,
            publisher: said.document.publisher,
            speaker: composed.claims[isShown(first.found)]?.speaker ?? null,
            standing: said.sentence.standing,
            claim: isShown(first.found),
          },
    denied_since: first === undefined ? [] : composed.claims.flatMap((claim, at) => (isDeniedSince(view, first.found, claim) ? [at] : [])),
  };
}

const HEADINGS = { exact: 'Said, word for word.', altered: 'Not said in these words. The nearest that is said:', absent: 'Not said in the corpus.' } as const;

/** Where the words are part of a longer sentence. */
const PART_OF = { exact: 'Said, word for word, as part of this:', altered: 'Said only as part of this:' } as const;
const OVERTAKEN = 'Said there as an error, or overtaken. What stands in its place:';

/** What is shown for a sentence: itself, or what its record puts in its place. */
const shownFor = (view: View, found: Located): Located => standoffOf(view, found).replacedBy ?? found;

async function nearest(view: View, asked: string): Promise<Match | undefined> {
  const hits = await view.corpus.searcher.search({ text: asked, ...view.filters }, { by: 'passage', limit: 20 });
  let best: (Match & { readonly score: number }) | undefined;
  for (const document of await loadSeen(
    view,
    hits.map((hit) => hit.document),
  )) {
    await breathe();
    for (const sentence of view.sentences(document.id)) {
      const text = document.text.slice(sentence.start, sentence.end);
      const like = likenessOf(asked, text, sentence.standing === 'reported' && !sentence.refersToAllegation);
      if (like !== undefined && (best === undefined || like.score > best.score)) best = { found: { document, sentence }, ...like };
    }
  }
  return best;
}

/** The earliest document that holds the same sentence. */
async function firstSaid(view: View, found: Located): Promise<Located> {
  const text = found.document.text.slice(found.sentence.start, found.sentence.end);
  const seen = await findDocuments(view, { text }, 50);
  const same = seen.flatMap((document) => {
    const sentence = view.sentences(document.id).find(({ start, end }) => document.text.slice(start, end) === text);
    return sentence === undefined ? [] : [{ document, sentence }];
  });
  const day = ({ document, sentence }: Located) => datesOf(document, sentence).known ?? '9999';
  return [found, ...same].reduce((first, other) => (day(other) < day(first) ? other : first));
}

/** Whether the nearest sentence is what its document says it is; what is not is a defect, and nothing is said of it. */
function isSound({ document, sentence }: Located, onDefect: Asking['onDefect']): boolean {
  const citation = toCitation(document, sentence);
  if (isTrue(citation, document)) return true;
  onDefect(citation);
  return false;
}

/** Denials of the same charge, by whom it is against, in documents that came later; oldest first. */
async function deniedLater(view: View, found: Located): Promise<readonly Located[]> {
  const place = placeOf(view.corpus, found.document, found.sentence);
  const day = datesOf(found.document, found.sentence).known;
  if (place?.root === undefined || day === null) return [];
  const root: Located = { document: found.document, sentence: place.root };
  const text = [found.document.text.slice(place.root.start, place.root.end), ...place.accused.map((party) => party.text)].join(' ');
  const others = (await findDocuments(view, { text }, 20)).filter((document) => document !== found.document);
  await readThreads(view.corpus, others);
  return others
    .flatMap((document) => {
      const visible = new Set(view.sentences(document.id));
      return placesIn(view.corpus, document).flatMap((other): readonly Located[] => {
        const known = datesOf(document, other.sentence).known;
        const isLater = known !== null && known > day && visible.has(other.sentence);
        return isLater &&
          other.isDenial &&
          shareParty(other.speakers, place.accused) &&
          isSameCharge(root, { document, sentence: other.root ?? other.sentence })
          ? [{ document, sentence: other.sentence }]
          : [];
      });
    })
    .sort((a, b) => compare(datesOf(a.document, a.sentence).known, datesOf(b.document, b.sentence).known));
}

/** What a denial does not deny: another denial, and that somebody could not confirm or would not say. */
const UNDENIABLE: ReadonlySet<Standing> = new Set(['denied', 'unverified', 'no_comment']);

/** Whether a claim that is shown denies the allegation that was found: by the accused, in the same document or on a later day. */
function isDeniedSince(view: View, found: Located, { citations: [{ document: id, start }] }: Claim): boolean {
  const document = view.document(id);
  const sentence = document?.sentences.find((other) => other.start === start);
  const place = placeOf(view.corpus, found.document, found.sentence);
  if (document === undefined || sentence === undefined || sentence === found.sentence || UNDENIABLE.has(found.sentence.standing)) return false;
  const denial = placeOf(view.corpus, document, sentence);
  if (denial?.isDenial !== true || (place !== undefined && place.accused.length > 0 && !shareParty(denial.speakers, place.accused))) return false;
  if (document === found.document && document.record === undefined) return denial.root === place?.root || denial.root !== sentence;
  const [said, since] = [datesOf(found.document, found.sentence).known, datesOf(document, sentence).known];
  return said !== null && since !== null && since > said;
}

const isSameCharge = (a: Located, b: Located): boolean => overlap(termsOf(a.document, a.sentence), termsOf(b.document, b.sentence)) >= 0.3;

const compare = (a: string | null, b: string | null): number => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1);

function searched(view: View): string {
  const { documents } = view.extent();
  return `Searched ${documents === 1 ? '1 document' : `${documents} documents`}.`;
}
