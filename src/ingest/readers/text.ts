import { readCompanion } from '../companion.ts';
import { defineReader } from '../reader.ts';
import { readWholeFile } from '../whole-file.ts';

/** The whole file is one article; what is known of it may stand beside it in `NAME.meta.json`. */
export default defineReader({
  name: 'text',
  endings: ['.txt'],
  async *read(input) {
    const decoded = await readWholeFile(input, TEXT_LIMIT_BYTES, 'split it into several texts');
    const companion = await readCompanion(input);
    if ('reason' in companion) yield { kind: 'problem', line: null, reason: companion.reason };
    else if ('reason' in decoded) yield { kind: 'problem', line: null, reason: decoded.reason };
    else yield { kind: 'record', value: { ...companion.metadata, text: decoded.text }, line: null };
  },
});

const TEXT_LIMIT_BYTES = 8_000_000;
