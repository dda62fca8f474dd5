import { parseJson, REPEATED } from '../json.ts';
import { readLines } from '../lines.ts';
import { defineReader } from '../reader.ts';

const LINE_LIMIT_BYTES = 8_000_000;

/** One document or record a line. Blank lines are passed over; a bad line is a problem of its own. Files of any size, in the memory of one line. */
export default defineReader({
  name: 'json-lines',
  endings: ['.jsonl', '.ndjson'],
  async *read(input) {
    for await (const line of readLines(input.chunks(), LINE_LIMIT_BYTES)) {
      if ('reason' in line) {
        yield { kind: 'problem', line: line.number, reason: line.reason };
        continue;
      }
      if (line.text.trim() === '') continue;
      const parsed = parseJson(line.text);
      if ('value' in parsed && parsed.repeated !== null)
        yield { kind: 'problem', line: line.number, reason: `${REPEATED} at character ${parsed.repeated + 1}` };
      else if ('value' in parsed) yield { kind: 'record', value: parsed.value, line: line.number };
      else yield { kind: 'problem', line: line.number, reason: fault(parsed) };
    }
  },
});

function fault({ reason, offset, cutOff }: { readonly reason: string; readonly offset: number; readonly cutOff: boolean }): string {
  if (cutOff) return `is cut off: ${reason} at the end of the line`;
  return `is not valid JSON: ${reason} at character ${offset + 1}`;
}
