import { describe, expect, it } from 'vitest';
import type { Action, Message } from '../../src/core/message.ts';
import { present } from '../../src/core/present.ts';
import type { Result } from '../../src/core/result.ts';
import { aBrief, aClaim, anAnswer, aRecordSource, aRefusal, aSource, aStatus } from '../helpers/a-result.ts';

const now = new Date('2025-11-23T12:00:00Z');
const all = { now, has: () => true };
const none = { now, has: () => false };
const lines = (result: Result, options = none) => present(result, options).fallback.split('\n');
const actions = (message: Message): readonly Action[] => message.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
const labels = (result: Result) => actions(present(result, all)).map(({ label, line }) => `${label}: ${line}`);

describe('present', () => {
  it('shows a brief with heading, small print, claims, sources', () => {
    expect(lines(aBrief())).toEqual([
      'Dale Mill · disputed',
      'as of 15 Nov 2025 · 1 article, 1 record · brief 7F3K',
      '',
      'alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]',
      'unverified, The Dale Post: The Dale Post could not confirm the allegation. [1]',
      'denied, Dale Mill: The mill denied it. [1]',
      'background, Dale Mill: Founded in 1901. [2]',
      '',
      '[1] The Dale Post, 15 Nov 2025, 8 days old',
      '[2] record: Dale Mill, from Dale Radio and one more',
    ]);
  });

  it('never shows the title of an article or of what a record rests on', () => {
    const shown = JSON.stringify([aBrief(), anAnswer(), { ...aBrief(), kind: 'claims' as const }].map((result) => present(result, all)));
    expect(shown).not.toContain('Mill poisons river');
    expect(shown).not.toContain('Mill is guilty');
  });

  it.each<[Result, string]>([
    [aBrief({ topic: null }), 'In the corpus · disputed'],
    [anAnswer(), 'Dale Mill'],
    [anAnswer({ topics: [] }), 'In the corpus · disputed'],
    [{ ...aBrief(), kind: 'claims' }, 'Dale Mill · who says what'],
    [{ ...aBrief(), kind: 'timeline', events: [] }, 'Dale Mill · timeline'],
  ])('heads %#', (result, heading) => {
    expect(lines(result)[0]).toBe(heading);
  });

  it('says which name a mistyped topic was taken for', () => {
    expect(lines(aBrief({ topic: { record: 'org-mill', name: 'Dale Mill', typed: 'dale mil' } }))[2]).toBe('Showing Dale Mill for "dale mil"');
  });

  it('says the newest day where none was asked for', () => {
    expect(lines(aBrief({ as_of: null }))[1]).toBe('newest 15 Nov 2025 · 1 article, 1 record · brief 7F3K');
    expect(lines(aBrief({ as_of: null, newest: null }))[1]).toBe('1 article, 1 record · brief 7F3K');
  });

  it.each([
    [aSource({ date: null }), '[1] The Dale Post, undated'],
    [aSource({ publisher: null }), '[1] article-1, 15 Nov 2025, 8 days old'],
    [aSource({ date: '2026-01-01' }), '[1] The Dale Post, 1 Jan 2026'],
    [aSource({ voices: 3 }), '[1] The Dale Post, 15 Nov 2025, 8 days old, 3 voices'],
    [aSource({ gone: true }), '[1] The Dale Post, 15 Nov 2025, 8 days old, gone since'],
    [aSource({ outlets: ['The Dale Post', 'Wire'] }), '[1] The Dale Post and 1 more outlet, 15 Nov 2025, 8 days old'],
    [aRecordSource(['Dale Radio'], { marker: 1 }), '[1] record: Dale Mill, from Dale Radio'],
    [aRecordSource(['A', 'A', 'B', 'C'], { marker: 1 }), '[1] record: Dale Mill, from A and 2 more'],
    [aRecordSource([], { marker: 1 }), '[1] record: Dale Mill'],
  ])('names the source %#', (source, shown) => {
    const claims = [aClaim({ subject: source.publisher === null && source.cites.length === 0 && source.document === 'org-mill' ? 'Dale Mill' : null })];
    expect(lines(aBrief({ claims, sources: [source] })).at(-1)).toBe(shown);
  });

  it('links only addresses of the web', () => {
    const linked = (url: string) => JSON.stringify(present(aBrief({ sources: [aSource({ url })] }), none).blocks).includes('"link"');
    expect(
      ['https://example.com/a', 'http://example.com', 'javascript:alert(1)', 'file:///etc/passwd', 'https://user@example.com', 'not one'].map(linked),
    ).toEqual([true, true, false, false, false, false]);
  });

  it.each([
    ['https://www.example.com/a', 'The Dale Post', 'https://www.example.com/a', 'example.com'],
    ['HTTPS://EXAMPLE.com:443/a b', 'The Dale Post', 'https://example.com/a%20b', 'example.com'],
    ['https://p\u0430ypal.com/', 'paypal.com', 'https://xn--pypal-4ve.com/', 'xn--pypal-4ve.com'],
    ['https://example.com:8443/', 'example.com', 'https://example.com:8443/', 'example.com:8443'],
    ['https://www.example.com/', 'Example.com', 'https://www.example.com/', undefined],
  ])('says where %s leads, unless %s does', (url, publisher, href, host) => {
    const [source] = present(aBrief({ sources: [aSource({ url, publisher })] }), none).blocks.flatMap((block) => (block.kind === 'sources' ? block.items : []));
    expect(source?.inlines[0]).toEqual({ kind: 'link', text: publisher, url: href, ...(host === undefined ? {} : { host }) });
  });

  it('puts the day before each claim of who says what, and of a timeline', () => {
    expect(lines({ ...aBrief(), kind: 'claims' })[3]).toMatch(/^15 Nov 2025 {2}alleged, river board memo: /);
    const own = lines({ ...aBrief(), kind: 'claims', days: ['2025-11-14', null, '2025-11-16', null] });
    expect(own.slice(3, 6)).toEqual([
      expect.stringMatching(/^14 Nov 2025 {2}alleged, /),
      expect.stringMatching(/^unverified, /),
      expect.stringMatching(/^16 Nov 2025 {2}denied, /),
    ]);
    const timeline: Result = {
      ...aBrief(),
      kind: 'timeline',
      events: [
        { day: '1901-05-31', precision: 'month', claim: 3 },
        { day: '2025-11-15', precision: 'day', claim: 0 },
        { day: '2025-11-15', precision: 'day', claim: 9 },
      ],
    };
    const shown = lines(timeline);
    expect(shown).toContain('May 1901  background, Dale Mill: Founded in 1901. [2]');
    expect(shown).toContain('15 Nov 2025  alleged, river board memo: A river board memo alleges that the mill is poisoning the river. [1]');
  });

  it('shows of a timeline what its allegation carries too', () => {
    const timeline: Result = { ...aBrief(), kind: 'timeline', events: [{ day: '2025-11-15', precision: 'day', claim: 0 }] };
    const shown = lines(timeline).join('\n');
    for (const claim of aBrief().claims) expect(shown).toContain(claim.text);
  });

  it('offers what can be done with an answer, as lines that can be typed', () => {
    expect(labels(aBrief())).toEqual([
      'Quotes in context: sources 7F3KQ0ZX2M',
      'Timeline: timeline Dale Mill',
      'Share here: share 7F3KQ0ZX2M',
      'Follow: watch Dale Mill',
      '👍: feedback 7F3KQ0ZX2M good',
      '👎: feedback 7F3KQ0ZX2M bad',
    ]);
    expect(labels(anAnswer())[1]).toBe('Brief: Dale Mill: brief Dale Mill');
    expect(
      actions(present(aBrief(), all))
        .filter(({ primary }) => primary)
        .map(({ label }) => label),
    ).toEqual(['Share here']);
  });

  it('draws a button only for a command that is there, and for names that read back', () => {
    expect(actions(present(aBrief(), none))).toEqual([]);
    expect(actions(present(aBrief(), { now, has: (name) => name === 'timeline' })).map(({ line }) => line)).toEqual(['timeline Dale Mill']);
    for (const name of ['x share:yes', 'a "b" c', 'a\nb', 'x'.repeat(100)]) {
      expect(labels(aBrief({ topic: { record: 'r', name, typed: null } })).some((label) => label.startsWith('Timeline'))).toBe(false);
    }
  });

  it('refuses with what was searched, the nearest names and the next step', () => {
    expect(lines(aRefusal(), none)).toEqual([
      'Not in the corpus. Nothing I hold is about Tesla.',
      '',
      'Nearest names: Temu, Tencent.',
      'Searched 77 documents, 19 Sep 2014 to 15 Nov 2025 · Q8D1',
    ]);
    expect(labels(aRefusal())).toEqual(['Brief: Temu: brief Temu', 'Brief: Tencent: brief Tencent', 'What do you hold?: status']);
    expect(lines(aRefusal(), all).at(-2)).toContain('why? /why Q8D1');
  });

  it.each([
    [aRefusal({ typed: null }), 'Not in the corpus. No document I hold answers that.'],
    [aRefusal({ reason: 'too_weak' }), 'Not in the corpus. Nothing I hold says enough about it.'],
    [aRefusal({ reason: 'advice' }), 'I cannot give advice. I quote what documents of the corpus say.'],
    [aRefusal({ reason: 'forecast' }), 'I cannot say what will happen. I make no forecasts; I quote what documents of the corpus say.'],
    [aRefusal({ reason: 'instruction' }), 'That is not a question to the corpus. I take no instructions in a question, I only quote documents.'],
    [aRefusal({ reason: 'not_about_documents' }), 'That is not about the corpus. I answer questions about what its documents say.'],
    [
      aRefusal({ corpus_version: 0, searched: { documents: 0, from: null, to: null }, nearest: [] }),
      'The corpus is empty. Add documents with footnote ingest PATH.',
    ],
    [aRefusal({ searched: { documents: 0, from: null, to: null } }), 'Nothing to search. No document that you may read falls into the time asked for.'],
  ])('says why it refuses %#', (refusal, words) => {
    expect(lines(refusal)[0]).toBe(words);
  });

  it('says the day asked for, and offers help where no name is near', () => {
    expect(lines(aRefusal({ as_of: '2025-11-15', nearest: [] })).at(-1)).toBe('Searched 77 documents, 19 Sep 2014 to 15 Nov 2025 · as of 15 Nov 2025 · Q8D1');
    expect(labels(aRefusal({ nearest: [] }))).toEqual(['What do you hold?: status', 'Help: help']);
  });

  const status = aStatus({
    corpus_version: 2,
    documents: 77,
    by_type: { article: 1, related: 76 },
    from: '2014-09-19',
    to: '2025-11-15',
    undated: 3,
    briefs: 1,
  });
  it('shows the state of the corpus', () => {
    expect(lines(status)).toEqual([
      'Footnote 0.1.0',
      '',
      '- 77 documents (article 1, related 76)',
      '- 19 Sep 2014 to 15 Nov 2025, the newest 8 days old, 3 undated',
      '- corpus version 2, engine minisearch',
      '- 1 brief kept, 0 defects',
    ]);
    expect(lines({ ...status, documents: 0, by_type: {}, from: null, to: null }).slice(2, 4)).toEqual([
      '- 0 documents',
      '- corpus version 2, engine minisearch',
    ]);
    expect(lines({ ...status, by_language: { en: 3, de: 1 } })[3]).toBe('- articles by language: en 3, de 1');
    expect(lines({ ...status, as_of: '2025-11-15' })[2]).toBe('- 77 documents (article 1, related 76), as of 15 Nov 2025');
    expect(lines({ ...status, undated: 0, to: '2030-01-01' })[3]).toBe('- 19 Sep 2014 to 1 Jan 2030');
  });

  it('lists commands, and one command in full', () => {
    const brief = { name: 'brief', summary: 'What is said', usage: '/brief <topic>', examples: ['/brief alibaba', '/brief BABA'] };
    const ask = { name: 'ask', summary: 'An answer', usage: '/ask <question>', examples: [] };
    expect(lines({ kind: 'help', text: '', commands: [brief, ask] })).toEqual([
      'What you can type',
      '',
      '- /brief alibaba: What is said',
      '- /ask: An answer',
      'A bare question is asked, a bare name is briefed. Options of one command: /help brief.',
    ]);
    expect(lines({ kind: 'help', text: '', commands: [brief] })).toEqual([
      '/brief',
      '',
      'What is said.',
      '',
      '/brief <topic>',
      '- /brief alibaba',
      '- /brief BABA',
    ]);
  });

  it('shows what was read of a feed, and what was wrong', () => {
    const record = { id: null, author: null, summary: null, text: null } as const;
    expect(
      lines({
        kind: 'records',
        text: '2 items, 1 of them undated, 1 problem.',
        feed: { title: 'News', link: null, description: 'What is new', language: null },
        records: [
          { ...record, title: 'A', url: 'https://example.org/a', published_at: '2025-11-15T08:30:00Z' },
          { ...record, title: null, url: null, published_at: null },
        ],
        problems: [{ item: 1, message: 'its date cannot be read: "soon"' }],
      }),
    ).toEqual([
      'News',
      '',
      'What is new',
      '',
      '2 items, 1 of them undated, 1 problem.',
      '- A, 15 Nov 2025',
      '- without a title',
      '- item 2: its date cannot be read: "soon"',
    ]);
  });

  it('shows the text of what was read alone, as far as it is short', () => {
    const page = { id: null, title: 'A', url: null, author: 'Jo Lind', summary: null, published_at: '2025-11-15' } as const;
    const read = (words: string) => lines({ kind: 'records', text: '1 item.', feed: null, records: [{ ...page, text: words }], problems: [] });
    expect(read('The mill.\nIt ran.')).toEqual(['1 item.', '- A, 15 Nov 2025', 'Jo Lind, 4 words', '', 'The mill.', '', 'It ran.']);
    expect(read('mill '.repeat(200)).at(-1)).toMatch(/^(?:mill ){119}mill …$/u);
  });

  it('shows how a document was edited', () => {
    const edit = { added: ['Now 7 ran.'], removed: ['Now 5 ran.'], numbers: [{ before: '5', after: '7', sentence: 'Now 7 ran.' }], corrected: true };
    const none = { added: [], removed: [], numbers: [], corrected: false };
    expect(
      lines({
        kind: 'versions',
        text: '',
        document: 'a',
        title: 'The race',
        versions: [
          { version: 'sha256:0123456789abcdef', corpus_version: 1, gone: false, edit: null },
          { version: 'sha256:1123456789abcdef', corpus_version: 4, gone: false, edit },
          { version: 'sha256:1123456789abcdef', corpus_version: 5, gone: true, edit: none },
        ],
      }),
    ).toEqual([
      'Versions of The race',
      '',
      'corpus version 1, sha256:0123456789ab: first',
      '',
      'corpus version 4, sha256:1123456789ab: 1 sentence added, 1 removed, 5 became 7, a correction is noted',
      '- removed: Now 5 ran.',
      '- added: Now 7 ran.',
      '',
      'corpus version 5, sha256:1123456789ab: gone from where it was',
    ]);
  });

  it('lists names with how often they stand where', () => {
    const name = { name: 'DeepSeek', count: 12, documents: 3, also: ['Deep Seek'] };
    expect(lines({ kind: 'names', text: '', names: [] })).toEqual(['No article has a name that is not a record’s.']);
    expect(lines({ kind: 'names', text: '', names: [name, { name: 'Bolt', count: 1, documents: 1, also: [] }] })).toEqual([
      '2 names found in articles',
      '',
      '- DeepSeek 12 times in 3 articles, also Deep Seek',
      '- Bolt once in 1 article',
    ]);
    const many = Array.from({ length: 60 }, (_, at) => ({ ...name, name: `Name ${at}` }));
    expect(lines({ kind: 'names', text: '', names: many }).at(-1)).toBe('10 more are listed by --json.');
  });

  it('lists what an ingest refused', () => {
    const ingest = {
      kind: 'ingest',
      text: '2 added',
      corpus_version: 3,
      added: 2,
      updated: 0,
      unchanged: 0,
      near_copies: 0,
      skipped: [],
      replaced: 0,
    } as const;
    expect(lines({ ...ingest, refused: [] })).toEqual(['Added 2, updated 0, unchanged 0, refused 0.']);
    expect(
      lines({
        ...ingest,
        near_copies: 1,
        refused: [
          { file: 'a.jsonl', line: 3, reason: 'no JSON' },
          { file: 'b.txt', line: null, reason: 'no text' },
        ],
        skipped: [{ file: 'c.html', reason: 'is of no known kind' }],
      }),
    ).toEqual([
      'Added 2, updated 0, unchanged 0, refused 2. 1 of them is a near copy of another document. 1 passed over.',
      '- a.jsonl:3: no JSON',
      '- b.txt: no text',
      '- c.html: passed over, is of no known kind',
    ]);
  });

  it('names what the doctor found', () => {
    const ok = { name: 'Node', state: 'ok', message: '24.0.0', next: null } as const;
    const missing = { name: 'corpus', state: 'missing', message: 'empty.', next: 'Add some.' } as const;
    expect(lines({ kind: 'doctor', text: '', checks: [ok] })).toEqual(['Everything is there', '', '- ok Node: 24.0.0']);
    expect(lines({ kind: 'doctor', text: '', checks: [ok, missing] })).toEqual([
      '1 thing to mend',
      '',
      '- ok Node: 24.0.0',
      '- missing corpus: empty. Add some.',
    ]);
  });

  it('names who shared a brief, and offers it no second time', () => {
    const shared = (by: string | null): Result => ({ kind: 'done', text: '', shared: { by, result: aBrief() } });
    expect(lines(shared('U7')).slice(0, 3)).toEqual(['Shared by U7', '', 'Dale Mill · disputed']);
    expect(lines(shared(null))[0]).toBe('Shared');
    expect(labels(shared('U7')).join()).not.toContain('share');
    expect(lines({ kind: 'done', text: 'Kept.' })).toEqual(['Kept.']);
    expect(lines({ kind: 'done', text: 'Two.\nOne.\nThe other.' })).toEqual(['Two.', '- One.', '- The other.']);
  });

  it('puts what to type below what is wrong', () => {
    const error = { kind: 'error', id: 'E7', message: 'No topic.\nUsage: /brief <topic>', text: '' } as const;
    expect(lines({ ...error, code: 'invalid' })).toEqual(['No topic.', '', 'Usage: /brief <topic>']);
    expect(labels({ ...error, code: 'invalid' })).toEqual(['Help: help']);
    expect(lines({ ...error, code: 'unavailable', message: 'Locked.' })).toEqual(['Locked. (E7)']);
    expect(labels({ ...error, code: 'unavailable' })).toEqual([]);
  });
});
