import type { Desk } from '../../src/core/desk.ts';
import { FootnoteError } from '../../src/core/errors.ts';
import { aBrief, anAnswer, aRefusal } from './a-result.ts';

/** A desk with one topic, one kept brief and no corpus. What a test does not need may not be asked. */
export function aDesk(desk: Partial<Desk> = {}): Desk {
  const unasked = async () => {
    throw new Error('not asked in this test');
  };
  return {
    brief: async (topic) => (/^dale mill$/iu.test(topic) ? aBrief() : aRefusal({ typed: topic })),
    ask: async () => anAnswer(),
    claims: unasked,
    timeline: unasked,
    digest: unasked,
    sources: unasked,
    why: unasked,
    check: unasked,
    status: unasked,
    kept: async (brief) => {
      if (!'7F3KQ0ZX2M'.startsWith(brief)) throw new FootnoteError('not_found', 'There is no such brief.');
      return {
        id: '7F3KQ0ZX2M',
        workspace: 'console',
        scope: 'all',
        corpusVersion: 2,
        configuration: 'c',
        request: 'brief dale mill',
        result: aBrief(),
        explanation: null,
      };
    },
    share: async () => {},
    judge: async () => {},
    isTopic: async (text) => /^dale mill$/iu.test(text),
    complete: async (typed, limit) => ['Dale Mill', 'Dale Radio'].filter((name) => name.toLowerCase().startsWith(typed.toLowerCase())).slice(0, limit),
    recentBriefs: async () => ['7F3KQ0ZX2M'],
    ...desk,
  };
}
