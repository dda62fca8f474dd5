import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { ofStatus, toFailure } from '../../../src/adapters/slack/errors.ts';
import { toClientOptions } from '../../../src/adapters/slack/sdk.ts';
import { createSdkLog } from '../../../src/adapters/slack/sdk-log.ts';

const silent = () => {};
const options = toClientOptions('http://localhost/api/', createSdkLog({ error: silent, warn: silent, info: silent }));

/** What the real client makes of an answer, or of a network that fails. */
async function failureAfter(answer: () => Response) {
  const client = new webApi.WebClient('xoxb-1-planted', { ...options, fetch: async () => answer() });
  return client.chat.postMessage({ channel: 'C0MILL', text: 'x' }).then(() => undefined, toFailure);
}
const failing = (code: string, more: object = {}) => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, ...more }) });
};

describe('a failure of Slack', () => {
  it.each([
    ['a word of refusal', () => Response.json({ ok: false, error: 'is_archived' }), { kind: 'refused', code: 'is_archived' }],
    ['a word of its own trouble', () => Response.json({ ok: false, error: 'internal_error' }), { kind: 'unclear', code: 'internal_error' }],
    ['half an answer', () => new Response('{"ok":true,"ts":"17'), { kind: 'unclear', code: 'no_answer' }],
    ['no words at all', () => new Response(''), { kind: 'unclear', code: 'no_answer' }],
    ['a page of somebody between', () => new Response('<html>Sign in</html>'), { kind: 'unclear', code: 'no_answer' }],
    ['a limit', () => new Response('', { status: 429, headers: { 'retry-after': '7' } }), { kind: 'wait', code: 'ratelimited', ms: 7000 }],
    ['a limit without a time', () => new Response('', { status: 429 }), { kind: 'wait', code: 'ratelimited', ms: 1000 }],
    ['a server error', () => new Response('', { status: 502 }), { kind: 'unclear', code: 'http_502' }],
    ['a time-out between', () => new Response('', { status: 408 }), { kind: 'unclear', code: 'http_408' }],
    ['a name without an address', () => failing('ENOTFOUND', { syscall: 'getaddrinfo' }), { kind: 'wait', code: 'not_reached', ms: 1000 }],
    ['a connection that nobody takes', () => failing('ECONNREFUSED', { syscall: 'connect' }), { kind: 'wait', code: 'not_reached', ms: 1000 }],
    ['a way that does not lead there', () => failing('EHOSTUNREACH', { syscall: 'connect' }), { kind: 'wait', code: 'not_reached', ms: 1000 }],
    ['a way that ends while it is used', () => failing('EHOSTUNREACH', { syscall: 'write' }), { kind: 'unclear', code: 'connection' }],
    ['a connection that is lost', () => failing('ECONNRESET', { syscall: 'read' }), { kind: 'unclear', code: 'connection' }],
  ])('reads %s', async (_, answer, failure) => {
    expect(await failureAfter(answer)).toEqual(failure);
  });

  it('is no matter of waiting where it is none', () => {
    expect(ofStatus(404, undefined)).toEqual({ kind: 'refused', code: 'http_404' });
    expect(toFailure('gibberish')).toEqual({ kind: 'unclear', code: 'unknown' });
  });
});
