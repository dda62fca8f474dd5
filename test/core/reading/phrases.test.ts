import { describe, expect, it } from 'vitest';
import { verbForm } from '../../../src/core/reading/common-verbs.ts';
import { cueClasses, isSpeech } from '../../../src/core/reading/cues.ts';
import { formsOf } from '../../../src/core/reading/inflect.ts';
import { phrasesOf } from '../../../src/core/reading/phrases.ts';
import { tagsOf } from '../../../src/core/reading/tags.ts';
import { tokenize } from '../../../src/core/reading/tokens.ts';

const taggedOf = (text: string): string => {
  const tokens = tokenize(text);
  const tags = tagsOf(tokens);
  return tokens.map(({ text: word }, i) => `${word}/${tags[i]}`).join(' ');
};
const phrasesIn = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return phrasesOf(tokens, tagsOf(tokens)).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('tokenize', () => {
  it('cuts clitics and marks, and keeps offsets', () => {
    const text = 'The mayor’s pier, they’ve said.';
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(['The', 'mayor', '’s', 'pier', ',', 'they', '’ve', 'said', '.']);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads a part of a text with offsets in the whole', () => {
    expect(tokenize('abc def ghi', 4, 7)).toEqual([{ start: 4, end: 7, text: 'def', lower: 'def', word: true }]);
  });
});

describe('formsOf', () => {
  it.each([
    ['say/said', ['say', 'says', 'said', 'saying']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['accuse', ['accuse', 'accuses', 'accused', 'accusing']],
    ['admit', ['admit', 'admits', 'admitted', 'admitting']],
    ['push', ['push', 'pushes', 'pushed', 'pushing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['lie/lay', ['lie', 'lies', 'lay', 'lying']],
    ['speak/spoke/spoken', ['speak', 'speaks', 'spoke', 'spoken', 'speaking']],
    ['play', ['play', 'plays', 'played', 'playing']],
  ])('inflects %s', (entry, forms) => {
    expect(formsOf(entry)).toEqual(forms);
  });
});

describe('cues', () => {
  it('know what a verb does, in all its forms', () => {
    expect(cueClasses('accusing')).toContain('allege');
    expect(cueClasses('denied')).toContain('deny');
    expect(cueClasses('pier')).toEqual([]);
    expect(isSpeech('conceded')).toBe(true);
    expect(isSpeech('hopes')).toBe(false);
    expect(verbForm('went')).toBe('past');
    expect(verbForm('pier')).toBeUndefined();
  });
});

describe('tagsOf', () => {
  it.each([
    ['The report claims that the pier sank', 'The/det report/noun claims/cue that/sub the/det pier/noun sank/verb'],
    ['A news report said so', 'A/det news/noun report/noun said/cue so/adv'],
    ['His claims of 1931', 'His/det claims/noun of/prep 1931/num'],
    ['Speaking to reporters, Ferro quickly left', 'Speaking/cue to/prep reporters/noun ,/comma Ferro/name quickly/adv left/verb'],
  ])('%s', (text, tagged) => {
    expect(taggedOf(text)).toBe(tagged);
  });
});

describe('phrasesOf', () => {
  it.each([
    ['Sen. Anna Q. Ferro met the old harbor master.', ['Sen. Anna Q. Ferro', 'the old harbor master']],
    ['The mayor’s office and the sailors’ union agreed.', ['The mayor’s office', 'the sailors’ union']],
    ['Stern & Sons of Oslo, who sued', ['Stern & Sons', 'Oslo', 'who']],
    ['the heavily damaged pier', ['the heavily damaged pier']],
  ])('%s', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });
});
