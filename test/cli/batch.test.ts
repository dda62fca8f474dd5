import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/bot/command.ts';
import { createDispatch } from '../../src/bot/dispatch.ts';
import { batch } from '../../src/cli/batch.ts';
import { aCommand, COMMANDS } from '../helpers/a-command.ts';
import { aDesk } from '../helpers/a-desk.ts';
import { anAnswer, aRefusal } from '../helpers/a-result.ts';
import { anApp, anOutput } from '../helpers/an-app.ts';

async function* each(lines: readonly string[]) {
  yield* lines;
}
async function run(requests: readonly (string | object)[], app = anApp()) {
  const output = anOutput();
  await batch(each(requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request)))), app, output);
  return output.texts.map((text) => {
    expect(text).toMatch(/^[^\n]*\n$/);
    return JSON.parse(text);
  });
}
const result = async (request: string | object, app = anApp()) => (await run([request], app))[0]?.result;

describe('batch', () => {
  it('answers in order, with id, time and result', async () => {
    const answers = await run([
      { id: 'a', say: '/status' },
      { id: 2, say: '/brief mill' },
    ]);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', 'ms', 'result']);
      expect(answer.ms).toBeTypeOf('number');
    }
    expect(answers[0].result).toEqual({ kind: 'done', text: 'status {}' });
  });

  it.each([
    [{ id: 1, say: '/brief mill', as_of: '2025-11-15' }, '"as_of":"2025-11-15"'],
    [{ id: 1, say: '/brief mill as_of:2025-11-02', as_of: '2025-11-15' }, '"as_of":"2025-11-02"'],
    [{ id: 1, say: '/brief mill', as_of: null }, '{"topic":"mill","length":"normal","share":false}'],
    [{ id: 1, ask: 'who said "since:7d" or since:3d?' }, JSON.stringify('who said "since:7d" or since:3d?')],
    [{ id: 1, ask: 'why?', as_of: '2025-11-15' }, '"as_of":"2025-11-15"'],
  ])('runs %j', async (request, text) => {
    expect((await result(request)).text).toContain(text);
  });

  it('explains an answer and a refusal when asked to', async () => {
    const candidate = { document: 'a', start: 0, end: 3, quote: 'One', score: 1.5 };
    const why = {
      kind: 'why',
      id: 'x',
      text: '',
      evidence: 0.83,
      threshold: 0.5,
      terms: [],
      left_out: [],
      candidates: [{ ...candidate, standing: 'denied' }],
    } as const;
    for (const [found, asked] of [
      [anAnswer(), true],
      [aRefusal(), true],
      [anAnswer(), false],
    ] as const) {
      const ids: string[] = [];
      const desk = aDesk({
        why: async (id) => {
          ids.push(id);
          return why;
        },
      });
      const command = defineCommand({ ...aCommand('ask', COMMANDS[1]?.input ?? expect.fail()), run: async () => ({ result: found }) });
      const dispatch = createDispatch({ commands: [command], desk: () => desk, clock: () => new Date(0), log: () => {} });
      const given = await result({ id: 1, ask: 'who?', ...(asked ? { explain: true } : {}) }, anApp({ desk: () => desk, dispatch }));
      expect(given.why).toEqual(asked ? { evidence: 0.83, candidates: [candidate] } : undefined);
      expect(ids).toEqual(asked ? [found.id] : []);
    }
  });

  it.each([
    [
      { id: 1, search: 'river mill' },
      { kind: 'hits', hits: [{ title: 'river mill by document', end: 10, date: null }] },
    ],
    [{ id: 1, search: 'mill', by: 'passage', limit: 3, as_of: '2025-11-15' }, { hits: [{ title: 'mill by passage', end: 3, date: '2025-11-15' }] }],
    [
      {
        id: 1,
        analyze: 'One. Two.',
        sentences: [
          [0, 4],
          [5, 9],
        ],
      },
      {
        kind: 'analysis',
        sentences: [
          { start: 0, end: 4 },
          { start: 5, end: 9 },
        ],
      },
    ],
    [{ id: 1, analyze: 'One.' }, { sentences: [{ start: 0, end: 4 }] }],
    [
      { id: 1, read: 'no-such-feed.xml', as: 'feed', headers: [['Content-Type', 'text/xml']], url: 'https://example.org/' },
      { kind: 'error', code: 'not_found', message: 'no-such-feed.xml does not exist; check the path.' },
    ],
  ])('answers %j', async (request, expected) => {
    expect(await result(request)).toMatchObject(expected);
  });

  it.each<[string | object, unknown, RegExp]>([
    ['{"id": 1, "say"', null, /no JSON/],
    ['[1]', null, /must be a JSON object/],
    ['"text"', null, /must be a JSON object/],
    ['null', null, /must be a JSON object/],
    [{ say: '/status' }, null, /needs an id/],
    [{ id: null, say: '/status' }, null, /needs an id/],
    [{ id: { a: 1 }, say: '/status' }, null, /needs an id/],
    [{ id: 7 }, 7, /needs exactly one of say, ask, search, analyze or read\.$/],
    [{ id: 7, ask: 'who?', say: '/status' }, 7, /needs exactly one of say, ask, search, analyze or read: this one has say and ask\.$/],
    [{ id: 7, say: 1 }, 7, /^say must be a text\.$/],
    [{ id: 7, ask: ['x'] }, 7, /^ask must be a text\.$/],
    [{ id: 7, ask: 'x', explain: 'yes' }, 7, /^explain must be true or false\.$/],
    [{ id: 7, say: '/status', as_of: 'soon' }, 7, /^as_of must be a day such as 2025-11-15\.$/],
    [{ id: 7, search: 'x', by: 'word' }, 7, /^by must be "document" or "passage"\.$/],
    [{ id: 7, search: 'x', limit: 1.5 }, 7, /^limit must be a whole number\.$/],
    [{ id: 7, analyze: 'One.', sentences: [0, 4] }, 7, /^sentences\.0 must be a start and an end/],
    [{ id: 7, analyze: 'One.', sentences: [[0, -4]] }, 7, /^sentences\.0\.1 must be 0 or more\.$/],
    [{ id: 7, analyze: 'One.', sentences: [[0, 9]] }, 7, /within the text/],
    [{ id: 7, analyze: 'One.', sentences: [[3, 2]] }, 7, /within the text/],
    [{ id: 7, read: 'a.xml', as: 'pdf' }, 7, /^as must be "feed", "page", "opml", /],
    [{ id: 7, read: 'a.xml', headers: [['Content-Type']] }, 7, /^headers\.0 must be a name and a value/],
    [{ id: 7, search: 'x', limit: 0 }, 7, /^limit must be 1 to 1000\.$/],
  ])('says what is wrong with %j and goes on', async (request, id, message) => {
    const [broken, next] = await run([request, { id: 'next', say: '/status' }]);
    expect(broken).toMatchObject({ id, ms: expect.any(Number), result: { kind: 'error', code: 'invalid', message: expect.stringMatching(message) } });
    expect(next).toMatchObject({ id: 'next', result: { kind: 'done' } });
  });

  it('hides what fails within', async () => {
    const app = anApp({
      analyze: () => {
        throw new Error('secret path');
      },
    });
    const failed = await result({ id: 1, analyze: 'One.' }, app);
    expect(failed).toMatchObject({ kind: 'error', code: 'internal' });
    expect(JSON.stringify(failed)).not.toContain('secret');
    expect(await result({ id: 1, ask: 'who?' }, anApp({ commands: [] }))).toMatchObject({ code: 'unavailable' });
  });

  it('passes over empty lines, and stops when nobody reads', async () => {
    expect(await run(['', '  ', { id: 1, say: '/status' }])).toHaveLength(1);
    const output = anOutput(1);
    await batch(each(Array.from({ length: 5 }, (_, id) => JSON.stringify({ id, say: '/status' }))), anApp(), output);
    expect(output.texts).toHaveLength(1);
  });
});
