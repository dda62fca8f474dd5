import { describe, expect, it } from 'vitest';
import { forOperators, isOperator, operatorId } from '../../src/bot/operators.ts';
import { OPERATOR, type Request } from '../../src/bot/platform.ts';

type Who = Pick<Request, 'workspace' | 'user' | 'scope' | 'isAdmin'>;
const who = (own: Partial<Who> = {}): Who => ({ workspace: 'slack:T1', user: 'U1', scope: ['public'], ...own });
const NAMED = new Set(['slack:u1', 'discord:4']);

describe('isOperator', () => {
  it.each<[string, Who, boolean]>([
    ['the console', OPERATOR, true],
    ['who is named', who(), true],
    ['who runs the place', who({ user: 'U9', isAdmin: true }), true],
    ['anybody else', who({ user: 'U9' }), false],
    ['who has that id on another platform', who({ user: '4' }), false],
    ['nobody in particular', who({ user: null }), false],
    ['a workspace that is called like a person', who({ workspace: 'slack:T1:U1', user: 'U9' }), false],
    ['a person who is called like two', who({ user: 'U1,U2' }), false],
  ])('is for %s: %s', (_, asker, is) => expect(isOperator(asker, NAMED)).toBe(is));
});

describe('forOperators', () => {
  it('lets operators pass', () => expect(() => forOperators({ isOperator: true, operatorId: null })).not.toThrow());
  it('tells others what to add to the setting', () =>
    expect(() => forOperators({ isOperator: false, operatorId: operatorId(who()) })).toThrow(
      expect.objectContaining({ code: 'forbidden', message: expect.stringContaining('Yours is slack:U1.') }),
    ));
  it('tells nobody in particular no id', () => expect(() => forOperators({ isOperator: false, operatorId: null })).toThrow(/OPERATORS\.$/u));
});
