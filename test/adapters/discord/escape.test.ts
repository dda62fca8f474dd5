import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, enclosed, escapeMarkdown, link } from '../../../src/adapters/discord/escape.ts';
import { toVisible } from '../../../src/core/visible.ts';
import { anyText } from '../../helpers/any-text.ts';
import { readMarkdown } from '../../helpers/discord-markdown.ts';

/** What acts on Discord, from its documentation of formats and mentions. */
const ACTIVE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</brief:123456789012345678>',
  '<id:customize>',
  '<:name:123456789012345678>',
  '<a:name:123456789012345678>',
  '<t:1664298780:R>',
  '<t:-1>',
  '<https://evil.example>',
  'https://evil.example/a',
  'HTTP://evil.example',
  'steam://run',
  'discord.gg/abc',
  '<mailto:a@b.example>',
  '<tel:+123>',
  '[words](https://evil.example)',
  '[words](<https://evil.example>)',
  '**strong**',
  '*so*',
  '_so_',
  '__so__',
  '~~so~~',
  '||so||',
  '`so`',
  '``so``',
  '```js\nso```',
  '# so',
  '## so',
  '-# so',
  '- so',
  '* so',
  '+ so',
  '1. so',
  '12) so',
  '> so',
  '>>> so',
  '  > so',
  '\\',
  '\\*',
  '\\<@123456789012345678>',
  '[',
  '](',
  '](https://evil.example)',
  '<',
  '<@',
  '@',
  '*',
  '_',
  '~',
  '|',
  '`',
];

describe('escapeMarkdown', () => {
  it.each(ACTIVE)('shows %j as it is', (text) => {
    const seen = readMarkdown(escapeMarkdown(text));
    expect(seen.kinds).toEqual([]);
    expect(seen.words).toBe(toVisible(text));
  });

  it.each(['China’s e-commerce, Alibaba Group Holding Ltd. (NYSE:BABA) , 3.5 % at 12:30', '阿里巴巴', 'up 5 %; “complete nonsense”', 'x < y > z'])(
    'leaves what cannot act: %s',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it('shows any mixture of them as it is', () => {
    const piece = fc.oneof(fc.constantFrom(...ACTIVE), anyText(4), fc.constantFrom(' ', '\n', 'a', '1', '.', ':', '/', '\u202e', '\u200b'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const seen = readMarkdown(escapeMarkdown(text));
        expect(seen.kinds).toEqual([]);
        expect(seen.words).toBe(toVisible(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('enclosed', () => {
  it('sticks to the words', () => {
    expect([enclosed(' so ', '**'), enclosed('', '**'), enclosed(' ', '*'), enclosed('a*b', '~~')]).toEqual([' **so** ', '', '', '~~a\\*b~~']);
  });
});

describe('code', () => {
  it('is code where that can hold it', () => {
    expect([code('/why 7F3K'), code('a`b'), code(' ')]).toEqual(['`/why 7F3K`', 'a\\`b', ' ']);
  });
});

describe('link', () => {
  it.each([
    ['Hill Wire', 'https://www.hill.example/a?b=c', '[Hill Wire](https://www.hill.example/a?b=c) (hill.example)'],
    ['hill.example', 'https://www.hill.example/', '[hill.example](https://www.hill.example/)'],
    ['paypal', 'https://pаypal.example/', '[paypal](https://xn--pypal-4ve.example/) (xn--pypal-4ve.example)'],
    ['a]b', "https://hill.example/(x)'y'*z*", '[a\\]b](https://hill.example/%28x%29%27y%27%2Az%2A) (hill.example)'],
    ['https://hill.example/a', 'https://hill.example/a', '<https://hill.example/a>'],
    ['https://bank.example', 'https://evil.example/', '<https://evil.example/>'],
    ['x', 'javascript:alert(1)', 'x'],
    ['x', 'https://user:pass@hill.example/', 'x'],
    ['x', 'not an address', 'x'],
    ['', 'https://hill.example/', '<https://hill.example/>'],
  ])('of %j to %j', (text, url, expected) => {
    expect(link(text, url)).toBe(expected);
  });
});
