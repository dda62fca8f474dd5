import { readCompanion } from '../companion.ts';
import { defineReader } from '../reader.ts';
import { splitHead } from '../text-head.ts';
import { readWholeFile } from '../whole-file.ts';

/** The whole file is one article below its head (`splitHead`); what is known of it may stand beside it in `NAME.meta.json`, which goes first. */
export default defineReader({
  name: 'text',
  endings: ['.txt'],
  async *read(input) {
    const decoded = await readWholeFile(input, TEXT_LIMIT_BYTES, 'split it into several texts');
    const companion = await readCompanion(input);
    if ('reason' in companion) yield { kind: 'problem', line: null, reason: companion.reason };
    else if ('reason' in decoded) yield { kind: 'problem', line: null, reason: decoded.reason };
    else {
      const { metadata, text } = splitHead(decoded.text);
      yield { kind: 'record', value: { ...metadata, ...companion.metadata, text }, line: null };
    }
  },
});

const TEXT_LIMIT_BYTES = 8_000_000;
