import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toParagraphs } from '../../../src/core/reading/paragraphs.ts';
import { toSentences } from '../../../src/core/reading/sentences.ts';

const sentences = (text: string) => toSentences(text).map(({ start, end }) => text.slice(start, end));
const paragraphs = (text: string) => toParagraphs(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where one sentence ends and the next begins. */
const HARD = [
  'The firm, Acme Group Holding Ltd. (NYSE:ACME) , fell 3.5% on Nov. 14.| Analysts were surprised.',
  'U.S. officials met at 5 p.m. ET on Friday.| The group left the U.S.| In 2014, it ended.',
  'J. R. R. Tolkien and George W. Bush met Dr. No in St. Louis.| They spoke for approx. 4 hours.',
  '“It is a lie. It is nonsense,” the embassy said.| “We did not do it.”| The ministry agreed.',
  'He asked, “Why? Who knows?” and left.| “What for?” Clinton asked.| “No.”',
  'See No. 4 on p. 12.| No.| That is wrong.| He said no.| The end.',
  'I think ... it failed.| And then…| The memo came.| Wait . . . what?| No....| Yes.',
  'The company denied it.|The memo, it said, was false.| Visit example.com.| Then go.| Node.js is fine.',
  'He (Smith et al. 2014) wrote it.| (The memo was leaked.)| Then came the denial (see below).| It was over.',
  'Yahoo! Inc. said so.| Yahoo!| The firm grew.| Really?!| Yes!',
  'Rep. John Mica (R-Fla.) said it.| Sens. Smith (D-Va.) and Wu (R-La.) agreed.| In Washington, D.C., it rained.',
  'Prices rose 3.5 percent to $4.20.| eBay fell.| iPhone sales rose.| 20 firms closed.',
  'Merck & Co. and Johnson & Johnson Inc. signed.| Apple Inc. Chief Executive Tim Cook left Apple Inc.| The deal closed.',
  '"I won. I really won," he said.| "They lost."| She agreed.',
  'He said: "This is \'complete nonsense.\'"| The company agreed.',
  "''It is over,'' Mr. Lee said.| ''Is it?'' Ms. Day asked.| It was.",
  'Vitamin C.| The rest is noise.| They chose plan B.| We go.',
  'She was born Jan. 4, 1980, in Calif. and moved to N.Y.| She works there.',
  'It came on Sat. Nov. 1 at 7:30 a.m. Monday was quiet.| At 8 a.m.| Trading began.',
  'The rule (it was new; see Sec. 4. It binds all.) was repealed.| Good.',
  'They sell shoes, hats, etc.| The rest is imported.',
  'The note reads “Stop.” in red.| It was signed “J. Doe.”| Nobody knew him.',
  'It was denied.[1]| The memo said otherwise.[2][3]| End.',
  'She fears “a war.”—“Nobody wins,” he said , then left.| The talks failed ?| Yes .',
  'Growth was 3 percent vs. 4 percent a year ago, i.e. slower.| Inflation, cf. Fig. 2, was not.',
  '(The whole story is here. It is long.)| [It was updated.]| Read on.',
  '阿里巴巴否认了指控。|公司将提起诉讼！|真的吗？',
  '“完全是胡说八道。”发言人说。|公司否认。',
  '彼は「知らない。聞いていない。」と述べた。|会見は終わった。',
  '« Non. »| Il est parti.',
  'उसने इनकार किया।| कंपनी ने कहा।',
];

describe('toSentences', () => {
  it.each(HARD)('cuts only where a sentence ends: %s', (marked) => {
    expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('ends a sentence at a blank line, not at a line break', () => {
    expect(sentences('One goes\non here.\r\n \r\nTwo has no stop\n\n\nThree')).toEqual(['One goes\non here.', 'Two has no stop', 'Three']);
  });

  it('leaves out list markers and heading signs', () => {
    expect(sentences('# A title\nText. More.\n\n- one\n- two,\n  wrapped\n* three\n\nThe result:\n1. alpha\n2. beta\n(a) gamma')).toEqual([
      'A title',
      'Text.',
      'More.',
      'one',
      'two,\n  wrapped',
      'three',
      'The result:',
      'alpha',
      'beta',
      'gamma',
    ]);
  });

  it.each([
    ['date 2025-11-15 A memo says.', 'A memo says.'],
    [' date 2025-11-15 A memo says.', 'A memo says.'],
    ['2025-11-15 — A memo says.', 'A memo says.'],
    ['2025-11-15 was a day.', '2025-11-15 was a day.'],
    ['LONDON (Reuters) - The firm fell.', 'The firm fell.'],
    ['TRENTON, N.J. (AP) — The firm fell.', 'The firm fell.'],
    ['FLINT, Mich., Oct. 4 (UPI) — The firm fell.', 'The firm fell.'],
    ['CNN — The firm fell.', 'The firm fell.'],
    ['(AP) The firm fell.', 'The firm fell.'],
    ['(AP) said the firm fell.', '(AP) said the firm fell.'],
    ['WASHINGTON — The firm fell.', 'The firm fell.'],
    ['NATO — The alliance met.', 'NATO — The alliance met.'],
    ['UNICEF — A party to the talks — left.', 'UNICEF — A party to the talks — left.'],
    ['What Happened: The firm fell.', 'The firm fell.'],
    ['Why it matters: It is large.', 'It is large.'],
    ['**Why It Matters:** It is large.', 'It is large.'],
    ['Price Action: Shares fell.', 'Shares fell.'],
    ['Background: It is large.', 'It is large.'],
    ['Trump: I will go.', 'Trump: I will go.'],
    ['What Trump Says: China fell.', 'What Trump Says: China fell.'],
    ['What they said: China fell.', 'What they said: China fell.'],
    ['WASHINGTON: The firm fell.', 'WASHINGTON: The firm fell.'],
    ['Note: The firm fell.', 'Note: The firm fell.'],
    ['What happened: nothing.', 'What happened: nothing.'],
  ])('tells what belongs to the page in %j', (text, expected) => {
    expect(sentences(text)).toEqual([expected]);
  });

  it('takes a place and a date off the beginning of a document only', () => {
    const text = 'One. Two.\n\nBERLIN — Three.\n\ndate 2025-11-15 Four.';
    expect(sentences(text)).toEqual(['One.', 'Two.', 'BERLIN — Three.', 'date 2025-11-15 Four.']);
  });

  it('leaves out what has no letter and no digit', () => {
    expect(sentences('One.\n\n* * *\n\n— — —\n\n... !!! Two.')).toEqual(['One.', '... !!! Two.']);
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\t\u200b')).toEqual([]);
  });

  it('cuts a long speech and a bracket that is never closed', () => {
    const speech = 'We did nothing of the kind. '.repeat(12);
    expect(sentences(`He said “${speech}” and left.`).length).toBeGreaterThan(10);
    expect(sentences('He (the chairman left. The board stayed.')).toHaveLength(2);
  });

  const article = '../shared/corpus/article-2025-11-15.txt';
  it.skipIf(!existsSync(article))('reads the given article as thirteen sentences', () => {
    expect(toSentences(readFileSync(article, 'utf8')).map(({ start, end }) => [start, end])).toEqual([
      [17, 218],
      [235, 422],
      [423, 534],
      [536, 689],
      [691, 815],
      [816, 894],
      [896, 1050],
      [1051, 1158],
      [1160, 1288],
      [1290, 1494],
      [1512, 1638],
      [1640, 1794],
      [1796, 1933],
    ]);
  });

  const piece = fc.constantFrom(
    ...[
      '. ',
      '.',
      '? ',
      '!',
      '…',
      '“',
      '”',
      '"',
      "''",
      '(',
      ')',
      '[',
      ']',
      '「',
      '」',
      '。',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '1. ',
      ', ',
      '—',
      '\u200b',
      '\u0301',
    ],
    ...['The memo', 'Ltd', 'U.S.', 'Mr', 'a', 'B', '3', 'said', '中文', '😀', '\ud83d'],
  );

  it('gives trimmed slices in order and loses no letter or digit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        // A word in front of each line, so that nothing is a list marker or a heading.
        const text = `x ${pieces.join('').replace(/\n/g, '\nx ')}`;
        let last = 0;
        let between = '';
        for (const { start, end } of toSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          between += text.slice(last, start);
          last = end;
        }
        expect(between + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('never cuts inside a short bracket', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ltd. ', 'The end. ', 'Why? ', 'x ', '“', '”'), { maxLength: 12 }), (pieces) => {
        const text = `It is (as x ${pieces.join('')}said) so. The end.`;
        const [open, close] = [text.indexOf('('), text.indexOf(')')];
        expect(toSentences(text).every(({ end }) => end <= open || end > close)).toBe(true);
      }),
    );
  });

  it.each([
    '(',
    '"',
    '“',
    '”',
    '.',
    '. ',
    '(a. ',
    '“A. B,” c ',
    '1. ',
    'A. ',
    '- a\n',
    'a\n',
    'a\n\n',
    '\n',
    ' ',
    "''",
    'Aa. (Bb ',
    '.) A',
    '「。',
    'U.S. ',
    'A — ',
  ])('reads 200,000 characters of %j in linear time', (unit) => {
    const hostile = unit.repeat(200_000 / unit.length);
    const started = performance.now();
    toSentences(hostile);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('toParagraphs', () => {
  it('ends a paragraph at a blank line and before a list line', () => {
    expect(paragraphs('\n One\ntwo \n\t\n- three\n- four\n\n# Five\nsix')).toEqual(['One\ntwo', '- three', '- four', '# Five', 'six']);
  });

  it('takes a line that ends early before a capital as one of its own', () => {
    const body = 'The body begins on the next line and is long enough to show that nothing was wrapped.';
    expect(paragraphs(`The Headline\n${body}`)).toEqual(['The Headline', body]);
  });

  it('keeps wrapped lines together, also before a name or a dash', () => {
    const wrapped =
      'This paragraph was wrapped by a program in New\nYork and by the people at an event of Paul\n- so they say - and it went on and on to\nMr. Smith, well known.';
    expect(paragraphs(wrapped)).toEqual([wrapped]);
  });

  it.each(['the', 'Mr.', 'and', 'Smith,', '“'])('does not end a line behind %j', (word) => {
    const text = `He met ${word}\nSmith and many others who had come a long way to be there that evening.`;
    expect(paragraphs(text)).toEqual([text]);
  });
});
