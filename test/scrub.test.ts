import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN, isHiddenName, scrub } from '../src/scrub.ts';
import { PLACES, SECRETS } from './helpers/planted-secrets.ts';

describe('scrub', () => {
  it.each(Object.entries(SECRETS))('hides %s', (_, secret) => {
    for (const around of ['', ' ', '"', "'", ':', '(', ')', ',', '<', '>', '\n', '%22 ', '`'])
      expect(scrub(`before ${around}${secret}${around} after`)).toBe(`before ${around}${HIDDEN}${around} after`);
  });

  it.each(PLACES)('hides the secret part of %j', (text, secret) => {
    const scrubbed = scrub(`a ${text} b`);
    expect(scrubbed).not.toContain(secret);
    expect(scrubbed).toContain(HIDDEN);
    expect(scrubbed).toMatch(/^a .* b$/u);
  });

  it('leaves where an address leads and what belongs to no secret', () => {
    expect(scrub('https://discord.com/api/v10/webhooks/118761/aB-c_d/messages/@original')).toBe(
      `https://discord.com/api/v10/webhooks/118761/${HIDDEN}/messages/@original`,
    );
    for (const text of [
      'at createDispatch (file:///srv/footnote/src/bot/dispatch.ts:42:11)',
      `sha256:${'0123456789abcdef'.repeat(4)}`,
      'article-2025-11-15 in /var/lib/footnote/.data/footnote.db',
      '{"level":30,"time":"2025-11-20T10:00:00.000Z","platforms":["slack","discord"],"port":3000,"msg":"people can ask"}',
      '/channels/118761933064257128/messages/118761933064257129',
      'W14JPTE6DR',
    ])
      expect(scrub(text)).toBe(text);
  });

  it('hides what is known to be secret, whatever it looks like', () => {
    expect(scrub('the word is rosebud, rosebud', ['rosebud'])).toBe(`the word is ${HIDDEN}, ${HIDDEN}`);
  });

  it('finds a secret in any text', () => {
    const secret = fc.constantFrom(...Object.values(SECRETS));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), secret, fc.string({ unit: 'binary' }), (before, planted, after) => {
        expect(scrub(`${before} ${planted} ${after}`)).not.toContain(planted);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a long text without a secret in a moment', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(200_000), 'a.'.repeat(100_000), 'xoxb'.repeat(50_000), '//'.repeat(100_000), '0'.repeat(200_000)]) scrub(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('isHiddenName', () => {
  it.each([
    'token',
    'botToken',
    'SLACK_BOT_TOKEN',
    'client_secret',
    'Authorization',
    'cookie',
    'x-slack-signature',
    'response_url',
    'responseUrl',
    'text',
    'content',
    'blocks',
  ])('hides what stands under %s', (name) => expect(isHiddenName(name)).toBe(true));

  it.each(['id', 'code', 'command', 'platform', 'context', 'document', 'msg', 'error', 'stack'])('shows what stands under %s', (name) =>
    expect(isHiddenName(name)).toBe(false),
  );
});
