import { describe, expect, it } from 'vitest';
import { headerOf, maxAgeOf, retryAfterOf, validatorOf } from '../../../src/ingest/fetch/headers.ts';

const NOW = new Date('2025-11-23T08:00:00Z');

it('headerOf joins what came several times, whatever its letters', () => {
  const headers = [
    ['Vary', 'a'],
    ['X', 'y'],
    ['vary', ' b '],
  ] as const;
  expect(headerOf(headers, 'vary')).toBe('a, b');
  expect(headerOf(headers, 'etag')).toBeNull();
});

it('validatorOf keeps what is short enough, as it is', () => {
  expect(validatorOf([['ETag', 'W/"a"']], 'etag')).toBe('W/"a"');
  expect(validatorOf([['ETag', '']], 'etag')).toBeNull();
  expect(validatorOf([['ETag', 'x'.repeat(1001)]], 'etag')).toBeNull();
});

describe('maxAgeOf', () => {
  it.each<[Readonly<Record<string, string>>, number | null]>([
    [{}, null],
    [{ 'Cache-Control': 'public, max-age=60' }, 60_000],
    [{ 'Cache-Control': 'Max-Age="60"', Age: '20' }, 40_000],
    [{ 'Cache-Control': 'max-age=60', Age: '100' }, 0],
    [{ 'Cache-Control': 'max-age=60, no-store' }, 0],
    [{ 'Cache-Control': 'no-cache="Set-Cookie"' }, 0],
    [{ 'Cache-Control': 'max-age=999999999999' }, 365 * 86_400_000],
    [{ 'Cache-Control': 'max-age=-1' }, null],
    [{ 'Cache-Control': 'max-age=60', Expires: '0' }, 60_000],
    [{ Expires: 'Sun, 23 Nov 2025 09:00:00 GMT' }, 3_600_000],
    [{ Expires: 'Sun, 23 Nov 2025 09:00:00 GMT', Date: 'Sun, 23 Nov 2025 08:30:00 GMT' }, 1_800_000],
    [{ Expires: '0' }, 0],
    [{ Expires: '2025-11-23' }, 0],
  ])('%j: %s', (headers, expected) => {
    expect(maxAgeOf(Object.entries(headers), NOW)).toBe(expected);
  });
});

describe('retryAfterOf', () => {
  it.each<[string, number | null]>([
    ['120', 120_000],
    ['0', 0],
    ['99999999', 86_400_000],
    ['Sun, 23 Nov 2025 08:10:00 GMT', 600_000],
    ['Sun, 23 Nov 2025 07:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['2025-11-23T09:00', null],
  ])('%s: %s', (value, expected) => {
    expect(retryAfterOf([['Retry-After', value]], NOW)).toBe(expected);
  });

  it('is null where nothing is said', () => expect(retryAfterOf([], NOW)).toBeNull());
});
