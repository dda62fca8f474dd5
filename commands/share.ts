import * as z from 'zod';
import { defineCommand } from '../src/bot/command.ts';
import { briefInput } from '../src/bot/inputs.ts';
import { FootnoteError } from '../src/core/errors.ts';

const SHAREABLE: readonly string[] = ['brief', 'answer', 'claims', 'timeline'];

export default defineCommand({
  name: 'share',
  summary: 'Post a brief in this channel, naming who shared it',
  input: z.strictObject({ brief: briefInput }),
  examples: ['/share 7F3K'],
  async run({ brief }, { desk, userName }) {
    const { result } = await desk.kept(brief);
    if (!SHAREABLE.includes(result.kind)) throw new FootnoteError('invalid', 'Only a brief, an answer, claims or a timeline can be shared.');
    await desk.share(brief);
    const text = `${userName === null ? 'Shared' : `Shared by ${userName}`}\n${result.text}`;
    return { result: { kind: 'done', text, shared: { by: userName, result } }, visibleTo: 'channel' };
  },
});
