import { feedItems, isJsonFeed, readJsonFeed } from '../feed/index.ts';
import { parseJson, REPEATED } from '../json.ts';
import { defineReader, type ReadProblem } from '../reader.ts';
import { readWholeFile } from '../whole-file.ts';

const LIMIT_BYTES = 64_000_000;

/** One document or record, an array of them, or a JSON Feed. A file that is not valid JSON is refused whole: what follows a fault cannot be told apart. */
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
    } else if (parsed.repeated !== null) {
      const { line, column } = placeOf(decoded.text, parsed.repeated);
      yield { kind: 'problem', line, reason: `${REPEATED} at character ${column} of the line` };
    } else if (Array.isArray(parsed.value)) {
      let line = 1;
      let counted = 0;
      for (const [index, value] of parsed.value.entries()) {
        const start = parsed.elements[index] ?? 0;
        line += lineFeeds(decoded.text, counted, start);
        counted = start;
        yield { kind: 'record', value, line };
      }
    } else if (isJsonFeed(parsed.value)) {
      yield* feedItems(readJsonFeed(parsed.value, null));
    } else {
      yield { kind: 'record', value: parsed.value, line: null };
    }
  },
});

function fault(text: string, { reason, offset, cutOff }: { readonly reason: string; readonly offset: number; readonly cutOff: boolean }): ReadProblem {
  const { line, column } = placeOf(text, offset);
  if (text.trim() === '') return { kind: 'problem', line: null, reason: 'is empty' };
  if (cutOff) return { kind: 'problem', line, reason: `is cut off: ${reason} at the end of the file` };
  const hint = reason === 'expected nothing more' ? '; if it holds one document a line, name it .jsonl' : '';
  return { kind: 'problem', line, reason: `is not valid JSON: ${reason} at character ${column} of the line${hint}` };
}

/** Both count from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  return { line: 1 + lineFeeds(text, 0, offset), column: offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1)) };
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
