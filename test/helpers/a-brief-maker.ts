import type { BriefMaker } from '../../src/delivering/index.ts';

/** Makes briefs of what is said to be new on each topic since the number that a channel was last shown. */
export function aBriefMaker() {
  const news: string[] = [];
  const made: string[] = [];
  const kept: string[] = [];
  let fault: string | undefined;
  const briefs: BriefMaker = {
    async make({ id, topics }, { today, shown }) {
      if (id === fault) throw new Error('it cannot be made');
      const fresh = news.slice(Number(shown ?? 0)).filter((each) => topics.length === 0 || topics.some((topic) => each.includes(topic)));
      made.push(id);
      return {
        id: `brief-${id}-${today}`,
        quiet: fresh.length === 0,
        message: (late) => {
          const words = fresh.length === 0 ? 'Nothing new.' : fresh.join(' ');
          return { blocks: [], fallback: late === null ? words : `late, due ${late.toISOString()}: ${words}` };
        },
        shown: String(news.length),
        cites: fresh.map((each) => ({ document: each, version: 'v1' })),
      };
    },
    keep: async (ids) => void kept.push(...ids),
  };
  return {
    briefs,
    made,
    news: (...more: readonly string[]) => void news.push(...more),
    failFor: (id: string | undefined) => {
      fault = id;
    },
    kept,
  };
}
