import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Command, faultInCommand } from '../../src/bot/command.ts';
import { examples, welcome } from '../../src/bot/welcome.ts';
import { load } from '../../src/load.ts';
import { COMMANDS } from '../helpers/a-command.ts';
import { aStatus } from '../helpers/a-result.ts';

let commands: readonly Command[] = [];
beforeAll(async () => {
  commands = await load<Command>(path.join(import.meta.dirname, '..', '..', 'commands'), faultInCommand);
});

const status = aStatus({ documents: 59, from: '2025-01-02', to: '2025-11-15' });
const now = new Date('2025-11-23T10:00:00Z');

describe('welcome', () => {
  it('says what this is, what it holds and how old that is, and four lines to try', () => {
    const { blocks, fallback } = welcome(status, commands, now);
    expect(fallback).toContain('59 documents, the newest of 15 Nov 2025, 8 days old');
    const list = blocks.find((block) => block.kind === 'list');
    expect(list?.kind === 'list' && list.items).toHaveLength(4);
    for (const example of examples(commands)) expect(fallback).toContain(example);
  });

  it('says nothing of an age where no document has a day, and counts none', () => {
    const { fallback } = welcome({ ...status, documents: 0, from: null, to: null }, commands, now);
    expect(fallback).toContain('0 documents');
    expect(fallback).not.toContain('newest');
  });

  it('offers only buttons and lines of commands that are there', () => {
    const { blocks } = welcome(status, COMMANDS, now);
    const actions = blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
    expect(actions.map(({ line }) => line)).toEqual(['status']);
    expect(examples(COMMANDS)).toEqual(['/brief', '/ask']);
    expect(examples([])).toEqual([]);
  });
});
