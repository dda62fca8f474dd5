import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpans } from '../../../src/core/reading/analysis.ts';
import { toSentences } from '../../../src/core/reading/sentences.ts';
import { toSpeakerLabel } from '../../../src/core/reading/speaker.ts';

const speakersOf = (text: string): readonly (string | undefined)[] => readSpans(text, toSentences(text)).map(({ speaker }) => speaker?.text);

describe('the speaker of a sentence', () => {
  it.each([
    ['a name before its verb', 'Anna Ferro said the pier would be rebuilt.', 'Anna Ferro'],
    ['a pronoun', 'He said the pier would be rebuilt.', 'He'],
    ['an office', 'A harbor spokeswoman said the pier would be rebuilt.', 'A harbor spokeswoman'],
    ['a name after its verb', '“The pier will be rebuilt,” said Anna Ferro.', 'Anna Ferro'],
    ['a name after a quotation', '“The pier will be rebuilt,” Ferro told reporters.', 'Ferro'],
    ['a paper', 'The report says the pier was never inspected.', 'The report'],
    ['a source named last', 'The pier was never inspected, according to the harbor office.', 'the harbor office'],
    ['a name with its title', 'Sen. Anna Ferro said the pier would be rebuilt.', 'Sen. Anna Ferro'],
    ['auxiliaries between', 'Mr. Ferro has repeatedly said that the pier is safe.', 'Mr. Ferro'],
    ['a title before the name', 'The mayor, Anna Ferro, said the pier would be rebuilt.', 'The mayor, Anna Ferro,'],
    ['what comes after the name', '“The pier is safe,” said Anna Ferro, an engineer at the harbor office.', 'Anna Ferro, an engineer at the harbor office'],
    ['whoever denies, of several who speak', 'The Herald reported the losses, but the bank denied the report.', 'the bank'],
    ['the denier of a charge that another makes', 'Prosecutors spoke of bribes, a charge that the firm denies.', 'the firm'],
    ['the denier after *by*', 'The claims were rejected by the ministry.', 'the ministry'],
    ['the denier in front of a participle', 'The bank has flatly denied these accusations, calling them nonsense.', 'The bank'],
    ['the denier with a place', 'The Danish embassy in Lagos refuted the claims.', 'The Danish embassy in Lagos'],
    ['the denier over an aside', 'The mill, through its lawyers, refuted the claims.', 'The mill'],
    ['the denier of two verbs', 'The mill said it had never hidden a fire in its sheds and called the claim “false”.', 'The mill'],
    ['a denier with a legal form', 'Kite Airlines Ltd. denied the claims.', 'Kite Airlines Ltd.'],
    ['a name with small words', 'Mar do Norte insists that it has never hidden a fire.', 'Mar do Norte'],
    ['the denier of a deed', 'Moss & Lund denies passing letters to the army.', 'Moss & Lund'],
    ['the accuser after *by*', 'The mill is accused by the weavers of hiding a fire.', 'the weavers'],
    ['the accuser at the end', 'The mill was accused of hiding a fire by the weavers.', 'the weavers'],
    ['the paper that accuses', 'The mill is accused in an internal audit of hiding a fire.', 'an internal audit'],
    ['the paper at the end', 'The mill was accused of hiding a fire in a Senate report.', 'a Senate report'],
    ['the accuser of a charge that is named', 'The mill faces accusations from the weavers that it hid a fire.', 'the weavers'],
    ['the accuser after what is alleged', 'The mill hid a fire, the weavers allege.', 'the weavers'],
    ['who could not confirm it', 'The Herald could not independently verify the claims.', 'The Herald'],
    ['who said that it could not', 'The Herald, which saw the letter, said it could not confirm the claims.', 'The Herald'],
    ['who says it after a clause', 'The mill helped the army, local fishermen said in a letter.', 'local fishermen'],
    ['who is named behind *per*', 'The mill dumped dye in the brook, per the complaint.', 'the complaint'],
    ['whom *as per* names', 'The mill falsified its logs, as per a filing at the county court.', 'a filing at the county court'],
    ['the end of a headline, after a colon', 'Miller knew of the cracks: investigators', 'investigators'],
    ['the end of a headline, after a dash', 'Alderman took bribes - sources', 'sources'],
    ['a paper at the end of a headline', 'Mill helped smugglers evade customs — report', 'report'],
    ['the beginning of a headline', 'UN experts: Guards executed prisoners', 'UN experts'],
    ['who comes after the verb, not the accused', 'Lund poisoned the well, say prosecutors.', 'prosecutors'],
    ['the paper after the clause, not the accused', 'The mill knew of the cracks, the lawsuit claims.', 'the lawsuit'],
    ['what claimed it', 'The miller beat his apprentices, claimed a tweet that was later deleted.', 'a tweet'],
    ['the accuser before the deed', 'Miller accused by members of the guild of theft', 'members of the guild'],
    ['who claims what it does', 'The mill spies on its weavers, a clerk claimed.', 'a clerk'],
    ['who tells it to somebody', 'Lund stole the plans of the mill, a former clerk told the newspaper Der Bote.', 'a former clerk'],
    ['whose telling it is', "In the weavers' telling, Lund hid the fire.", 'the weavers'],
    ['what found it', 'The inquiry found that Lund had hidden the fire.', 'The inquiry'],
    ['who was not able to', 'Der Bote was not able to verify the letter.', 'Der Bote'],
    ['the second verb’s agent', 'He was suspected of arson, and accused by the press of beating a clerk.', 'the press'],
    ['whoever tells it to a paper', '“The pier is safe,” Anna Ferro, an engineer, told The Bote.', 'Anna Ferro, an engineer,'],
    ['the whole name at the end', '“The pier is safe,” said Anna Ferro, an editor for the Pier Report.', 'Anna Ferro, an editor for the Pier Report'],
    ['the paper, not its verb', 'The Pier Times reports:  “The pier is safe.”', 'The Pier Times'],
    ['several in one', 'Ferro and Lund said the pier would be rebuilt.', 'Ferro and Lund'],
  ])('is found: %s', (_, sentence, expected) => {
    expect(speakersOf(sentence)).toEqual([expected]);
  });

  it.each([
    'The mill is accused of hiding a fire.',
    'The mill, which has a shop in Porto, is alleged to have hidden a fire.',
    'These claims have not been independently confirmed.',
    'None of the accusations against the mill has been proven.',
    'Alderman charged with bribery',
    'The miller, who is under investigation for fraud, sold his boats.',
    'CEO suspected of forging letters',
    'The mill stands accused of hiding a fire.',
    'Governor faces bribery charges',
    'The letter has yet to be verified.',
    'Its authenticity is in doubt.',
    'Miller extradited to face fraud charges',
    'Alderman under fire over bribery claims',
    'The judge is said to have taken bribes.',
    'The firm is believed to be worth four million.',
    'Benzinga printed it at 8:15 GMT.',
    'The ferry takes 40 guests per trip.',
    'The pier was built in 1931.',
    'Shares fell 4 percent on Tuesday.',
    'The ferry leaves at noon.',
  ])('is nobody: %s', (sentence) => {
    expect(speakersOf(sentence)).toEqual([undefined]);
  });

  it('is never a word that names nobody', () => {
    expect(speakersOf('The bank found a clerk who said that the letter was lost.')[0]).not.toBe('who');
  });

  it('carries over while a quotation goes on', () => {
    expect(speakersOf('“The pier is safe,” Anna Ferro said. “We looked at every plank of it. We found nothing.”')).toEqual([
      'Anna Ferro',
      'Anna Ferro',
      'Anna Ferro',
    ]);
  });

  it('is found after the quotation that it ends', () => {
    const text = 'Lund said the pier is old. “We looked at every plank of it. We found nothing,” Anna Ferro said.';
    const ends = [0, text.indexOf(' “'), text.indexOf(' We found'), text.length];
    const spans = ends.slice(1).map((end, i) => ({ start: ends[i] ?? 0, end }));
    expect(readSpans(text, spans).map(({ speaker }) => speaker?.text)).toEqual(['Lund', 'Anna Ferro', 'Anna Ferro']);
  });

  it('does not carry over into the writer’s own words', () => {
    expect(speakersOf('“The pier is safe,” Anna Ferro said. It was built in 1931.')).toEqual(['Anna Ferro', undefined]);
  });
});

describe('readSpans', () => {
  it('gives one reading for each span, whatever the text, and speakers that are slices of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(fc.nat(80), { maxLength: 6 }), (text, cuts) => {
        const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const spans = edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end }));
        const readings = readSpans(text, spans);
        expect(readings.map(({ start, end }) => ({ start, end }))).toEqual(spans);
        for (const { speaker } of readings) if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
      }),
    );
  });

  it('reads quotations of other languages as speech', () => {
    const text = '“Wir bauen die Brücke neu und fangen im Frühjahr an.”';
    expect(readSpans(text, [{ start: 0, end: text.length }])[0]).toMatchObject({ attributed: true, standing: 'attributed' });
  });

  it('gives nothing for no spans', () => {
    expect(readSpans('The pier is safe.', [])).toEqual([]);
  });

  it.each([
    ['open quotations', '“a '.repeat(20_000)],
    ['commas', 'said, '.repeat(20_000)],
    ['one word', 'a'.repeat(100_000)],
    ['denials', 'denied the claims of not no evidence '.repeat(3_000)],
    ['short quotations', '“a” '.repeat(20_000)],
    ['confirmations', 'confirmed that he confirmed '.repeat(4_000)],
    ['apostrophes', "''".repeat(50_000)],
  ])('takes hostile text in its stride: %s', (_, text) => {
    const started = performance.now();
    readSpans(text, [{ start: 0, end: text.length }]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe('toSpeakerLabel', () => {
  it.each([
    ['A confidential White House memo', 'White House memo'],
    ['the Financial Times', 'Financial Times'],
    ['the memo', 'memo'],
    ['a spokesman for Alibaba', 'spokesman for Alibaba'],
    ['The mayor, Anna Ferro,', 'mayor, Anna Ferro'],
    ['US officials', 'US officials'],
    ['He', 'He'],
    ['the', 'the'],
    ['former Senator\nLund', 'Senator Lund'],
  ])('%s becomes %s', (text, label) => {
    expect(toSpeakerLabel(text, { start: 0, end: text.length })).toBe(label);
  });
});
