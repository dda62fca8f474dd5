import type { RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import { expect } from 'vitest';
import type { Payload } from '../../../src/adapters/discord/render.ts';
import { readMarkdown, type Seen } from '../../helpers/discord-markdown.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Component[];
}

const walk = (component: Component): readonly Component[] => [component, ...(component.components ?? []).flatMap(walk)];
export const componentsOf = ({ components }: Pick<Payload, 'components'>): readonly Component[] => (components as readonly Component[]).flatMap(walk);

/** All that a page says, as a person reads it. */
export function seenOn(payload: Pick<Payload, 'components'>): Seen {
  const texts = componentsOf(payload).flatMap(({ content }) => (content === undefined ? [] : [readMarkdown(content)]));
  return {
    kinds: texts.flatMap(({ kinds }) => [...kinds, 'end']),
    words: texts.map(({ words }) => words).join('\n'),
    links: texts.flatMap(({ links }) => links),
  };
}

/** Discord's documented limits, counted here and not by the program. */
export function expectWithinLimits(payload: Payload): void {
  const body: RESTPostAPIChannelMessageJSONBody = payload;
  expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  expect(body.flags).toBe((1 << 15) | (1 << 2));
  const all = componentsOf(payload);
  expect(all.length).toBeLessThanOrEqual(40);
  expect(all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)).toBeLessThanOrEqual(4000);
  for (const { type, content, components, label } of all) {
    if (type === 10) expect(content?.length).toBeGreaterThan(0);
    if (type === 1) expect(components?.length).toBeLessThanOrEqual(5);
    if (type === 1 || type === 17) expect(components?.length).toBeGreaterThan(0);
    expect(label?.length ?? 1).toBeLessThanOrEqual(80);
    expect(label?.length ?? 1).toBeGreaterThan(0);
  }
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  expect(new Set(ids).size).toBe(ids.length);
  const written = JSON.stringify(payload);
  expect(written.isWellFormed()).toBe(true);
  expect(written).not.toMatch(/\\ud[89a-f]/iu);
}
