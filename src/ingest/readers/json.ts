import { parseJson } from '../json.ts';
import { defineReader, type ReadProblem } from '../reader.ts';
import { readWholeFile } from '../whole-file.ts';

const LIMIT_BYTES = 64_000_000;

/** One document or record, or an array of them. A file that is not valid JSON is refused whole: what follows a fault cannot be told apart. */
export default defineReader({
  name: 'json',
  endings: ['.json'],
  async *read(input) {
    const decoded = await readWholeFile(input, LIMIT_BYTES, 'write one document a line and name it .jsonl, which has no limit');
    if ('reason' in decoded) {
      yield { kind: 'problem', line: null, reason: decoded.reason };
      return;
    }
    const parsed = parseJson(decoded.text);
    if ('reason' in parsed) {
      yield fault(decoded.text, parsed);
    } else if (Array.isArray(parsed.value)) {
      let line = 1;
      let counted = 0;
      for (const [index, value] of parsed.value.entries()) {
        const start = parsed.elements[index] ?? 0;
        line += lineFeeds(decoded.text, counted, start);
        counted = start;
        yield { kind: 'record', value, line };
      }
    } else {
      yield { kind: 'record', value: parsed.value, line: null };
    }
  },
});

function fault(text: string, { reason, offset, cutOff }: { readonly reason: string; readonly offset: number; readonly cutOff: boolean }): ReadProblem {
  const line = 1 + lineFeeds(text, 0, offset);
  if (text.trim() === '') return { kind: 'problem', line: null, reason: 'is empty' };
  if (cutOff) return { kind: 'problem', line, reason: `is cut off: ${reason} at the end of the file` };
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
  const hint = reason === 'expected nothing more' ? '; if it holds one document a line, name it .jsonl' : '';
  return { kind: 'problem', line, reason: `is not valid JSON: ${reason} at character ${column} of the line${hint}` };
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
