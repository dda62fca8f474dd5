import { feedItems, locateFeed } from '../feed/index.ts';
import { defineReader } from '../reader.ts';
import { readWholeBytes } from '../whole-file.ts';

const LIMIT_BYTES = 64_000_000;

/** A feed that was saved to a file: each item is an article. What is ill-formed costs only what cannot be made out; `footnote read` says where it is. */
export default defineReader({
  name: 'feed',
  endings: ['.xml', '.rss', '.atom', '.rdf'],
  async *read(input) {
    const whole = await readWholeBytes(input, LIMIT_BYTES, 'split it into several feeds');
    if ('reason' in whole) yield { kind: 'problem', line: null, reason: whole.reason };
    else yield* feedItems(locateFeed({ bytes: whole.bytes, headers: [], url: null }));
  },
});
