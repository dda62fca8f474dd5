import { expect, it } from 'vitest';
import { asker } from '../../../src/adapters/slack/request.ts';

const self = { teamId: 'T1', userId: 'U0', botId: undefined };

it.each([
  ['D1', true],
  ['C1', undefined],
  ['G1', undefined],
  [null, undefined],
])('in %s one may order: %s', (channel, managesChannel) => {
  expect(asker(self, { team: 'T1', channel, user: 'U1', userName: undefined }).managesChannel).toBe(managesChannel);
});
