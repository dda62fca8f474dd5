import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type App, openApp } from '../../src/app.ts';
import { topicAnswered, withTopic } from '../../src/bot/conversation.ts';
import { nameOption, textInput, topicInput } from '../../src/bot/inputs.ts';
import { toConfig } from '../../src/config.ts';
import { aCommand } from '../helpers/a-command.ts';
import { aBrief, anAnswer, aRefusal } from '../helpers/a-result.ts';

describe('withTopic', () => {
  const ask = aCommand('ask', z.strictObject({ question: textInput(1000, 'a question'), about: nameOption('what it is about') }));
  const brief = aCommand('brief', z.strictObject({ topic: topicInput }));
  const status = aCommand('status', z.strictObject({}));

  it('gives a question what it is about, and a command the topic that was not typed', () => {
    expect(withTopic(ask, { question: 'who?' }, 'Dale Mill')).toEqual({ question: 'who?', about: 'Dale Mill' });
    expect(withTopic(brief, {}, 'Dale Mill')).toEqual({ topic: 'Dale Mill' });
    expect(withTopic(brief, { topic: '  ' }, 'Dale Mill')).toEqual({ topic: 'Dale Mill' });
  });

  it('leaves what was typed, and commands that know no topic', () => {
    expect(withTopic(ask, { question: 'who?', about: 'Hill' }, 'Dale Mill')).toEqual({ question: 'who?', about: 'Hill' });
    expect(withTopic(brief, { topic: 'Hill' }, 'Dale Mill')).toEqual({ topic: 'Hill' });
    expect(withTopic(status, {}, 'Dale Mill')).toEqual({});
    expect(withTopic(brief, {}, undefined)).toEqual({});
  });
});

describe('topicAnswered', () => {
  it('names the record, and nothing where there is none', () => {
    expect(topicAnswered(aBrief())).toBe('Dale Mill');
    expect(topicAnswered(aBrief({ topic: null }))).toBeUndefined();
    expect(topicAnswered(aRefusal())).toBeUndefined();
    expect(topicAnswered({ kind: 'done', text: 'x' })).toBeUndefined();
    expect(
      topicAnswered(
        anAnswer({
          topics: [{ record: 'r', name: 'Hill', typed: null }],
        }),
      ),
    ).toBe('Hill');
  });
});

describe('a conversation on the starter corpus', () => {
  let folder: string;
  let app: App;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'footnote-conversation-'));
    app = await openApp(toConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }), { clock: () => new Date('2025-11-23T10:00:00Z') });
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const say = async (line: string, conversation?: string) => {
    const asker = { workspace: 'there:T1', channel: 'C1', user: 'U1', scope: ['public'] };
    return (await app.dispatch({ ...asker, line, ...(conversation === undefined ? {} : { conversation }) })).result;
  };
  const topicsOf = async (line: string, conversation?: string) => {
    const result = await say(line, conversation);
    return 'topics' in result ? result.topics.map(({ name }) => name) : result.kind;
  };

  it('answers "did they deny it?" after a brief about who the brief was on', async () => {
    expect(await say('/brief alibaba', 'there:T1 first')).toMatchObject({ kind: 'brief', topic: { name: 'Alibaba Group' } });
    const answered = await say('did they deny it?', 'there:T1 first');
    expect(answered).toMatchObject({ kind: 'answer', topics: [{ name: 'Alibaba Group' }] });
    expect('claims' in answered && answered.claims.some(({ standing, speaker }) => standing === 'denied' && /alibaba/iu.test(speaker ?? ''))).toBe(true);
  });

  it('does not answer it so where nothing was said before', async () => {
    expect(await topicsOf('did they deny it?', 'there:T1 fresh')).not.toEqual(['Alibaba Group']);
    expect(await topicsOf('did they deny it?')).not.toEqual(['Alibaba Group']);
  });

  it('leaves a question that names something else to what it names', async () => {
    await say('/brief alibaba', 'there:T1 second');
    const topics = await topicsOf('did the FT confirm the memo?', 'there:T1 second');
    expect(topics).toEqual(await topicsOf('did the FT confirm the memo?'));
    expect(topics).not.toContain('Alibaba Group');
  });

  it('gives a command without its topic that of the conversation', async () => {
    await say('/brief alibaba', 'there:T1 third');
    expect(await say('/timeline', 'there:T1 third')).toMatchObject({ kind: 'timeline', topic: { name: 'Alibaba Group' } });
    expect(await say('/timeline')).toMatchObject({ kind: 'error', code: 'invalid' });
  });
});
