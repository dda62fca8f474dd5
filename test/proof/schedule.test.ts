import { describe, expect, it } from 'vitest';
import { publishedChanges } from './clocks.ts';
import { withSection } from './page.ts';
import { trySchedule } from './schedule.ts';

const published = publishedChanges();
const ZONES = ['Europe/Berlin', 'America/Nuuk', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca', 'Pacific/Apia'];

describe('the schedule, in the small', () => {
  it('gives each local date once, in zones that are hard', () => {
    const { points, missed, doubled, wrong } = trySchedule(ZONES, published, 7, () => undefined);
    expect([missed, doubled, wrong]).toEqual([[], [], []]);
    expect(points).toBeGreaterThan(ZONES.length * 4383);
  });

  it.skipIf(published === undefined)('has the published changes, or names those that it has not', () => {
    const { differing } = trySchedule(['Europe/Berlin', 'America/New_York'], published, 7, () => undefined);
    expect(differing).toEqual({ points: 0, changes: [] });
  });
});

describe('withSection', () => {
  const page = 'a\n<!-- one -->\nold\n<!-- /one -->\nb\n<!-- two -->\n<!-- /two -->\n';
  it('puts a section in place of the older one, and leaves the others', () => {
    expect(withSection(page, 'one', 'new')).toBe('a\n<!-- one -->\nnew\n<!-- /one -->\nb\n<!-- two -->\n<!-- /two -->\n');
    expect(withSection(withSection(page, 'two', 'x'), 'two', 'y')).toBe('a\n<!-- one -->\nold\n<!-- /one -->\nb\n<!-- two -->\ny\n<!-- /two -->\n');
    expect(() => withSection(page, 'three', 'new')).toThrow(/no place for three/u);
  });
});
