import { describe, expect, it } from 'vitest';
import { countriesIn } from '../../../src/core/reading/places.ts';

describe('countriesIn', () => {
  it.each([
    ['What did Beijing say?', ['CN']],
    ['what did washington tell the chinese', ['US', 'CN']],
    ['U.S. officials and the U.K., u.s. firms', ['US', 'GB']],
    ['US firms and the EU', ['US', 'EU']],
    ['it told us, un peu', []],
    ['the turkey was polish, chile con carne', []],
    ['Turkey and Polish officials', ['TR', 'PL']],
    ['People’s Republic of China', ['CN']],
    ['中国军方与华盛顿', ['CN', 'US']],
    ['Indiana, Romanesque, Chinatown', []],
    ['The South China Morning Post and the Washington Post', []],
    ['a Hong Kong paper in New Mexico', ['HK']],
    ['The White House memo', []],
    ['North Korea, South\nKorean firms', ['KP', 'KR']],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    expect([...countriesIn(text)].sort()).toEqual([...expected].sort());
  });

  it('reads a long text in linear time', () => {
    const started = performance.now();
    countriesIn('United Arab '.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
