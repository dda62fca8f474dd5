import { readCompanion } from '../companion.ts';
import { defineReader } from '../reader.ts';
import { readWholeBytes } from '../whole-file.ts';

const LIMIT_BYTES = 16_000_000;

/**
 * The whole file is one page: its article without what stands around it, with title, author, day, language and address as the page gives them.
 *
 * What is known of it better may stand beside it in `NAME.meta.json`, which goes first.
 */
export default defineReader({
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  async *read(input) {
    const whole = await readWholeBytes(input, LIMIT_BYTES, 'save the article alone, as .txt or .md');
    const companion = await readCompanion(input);
    if ('reason' in companion) {
      yield { kind: 'problem', line: null, reason: companion.reason };
    } else if ('reason' in whole) {
      yield { kind: 'problem', line: null, reason: whole.reason };
    } else {
      const page = await input.readPage({ bytes: whole.bytes, headers: [], url: null });
      const record = 'records' in page ? page.records[0] : undefined;
      if (record?.text) {
        const { id: _, ...found } = record;
        yield { kind: 'record', value: { ...found, ...companion.metadata, text: record.text }, line: null };
      } else yield { kind: 'problem', line: null, reason: 'reason' in page ? page.reason : (page.problems[0]?.message ?? 'holds no text') };
    }
  },
});
