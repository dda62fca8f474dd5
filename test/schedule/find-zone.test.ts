import { describe, expect, it } from 'vitest';
import { completeZone, findZone } from '../../src/schedule/find-zone.ts';
import { PLACES, RENAMED } from '../../src/schedule/places.ts';
import { isZone } from '../../src/schedule/zone.ts';

describe('findZone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['new_york', 'America/New_York'],
    ['tokyo', 'Asia/Tokyo'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['kiev', 'Europe/Kyiv'],
    ['kyiv', 'Europe/Kyiv'],
    ['Beijing', 'Asia/Shanghai'],
    ['washington, dc', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['München', 'Europe/Berlin'],
    ['canberra', 'Australia/Sydney'],
    ['port-au-prince', 'America/Port-au-Prince'],
    ['buenos aires', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Etc/GMT-2', 'Etc/GMT-2'],
  ])('finds %s: %s', (typed, zone) => expect(findZone(typed)).toEqual({ zone }));

  it.each([
    ['berln', 'Europe/Berlin', 'berlin'],
    ['toyko', 'Asia/Tokyo', 'tokyo'],
    ['san fransisco', 'America/Los_Angeles', 'san francisco'],
    ['Europe/Belrin', 'Europe/Berlin', 'europe berlin'],
  ])('reads %s as the nearest', (typed, zone, read) => expect(findZone(typed)).toEqual({ zone, read }));

  it.each(['UTC+2', 'GMT-5', '+02:00', '2', 'EST', 'CET', 'PDT'])('refuses %s, which is no place', (typed) =>
    expect(findZone(typed)).toEqual({ fault: expect.stringMatching(/does not follow the clocks of a place\. Name a city/u) }),
  );

  it.each([
    ['xyzzy plugh', /No time zone "xyzzy plugh" is known\. Name a large city/u],
    ['rome/italy/x', /No time zone/u],
    ['pars', /Did you mean Europe\/Paris/u],
    ['', /No time zone/u],
  ])('does not guess at %j', (typed, words) => expect(findZone(typed)).toEqual({ fault: expect.stringMatching(words) }));

  it('knows every zone that it may give, by every name', () => {
    expect([...Object.keys(PLACES), ...Object.values(RENAMED)].filter((zone) => !isZone(zone))).toEqual([]);
    const wrong = Object.entries(PLACES).flatMap(([zone, names]) =>
      names.split(', ').flatMap((name) => (JSON.stringify(findZone(name)) === JSON.stringify({ zone }) ? [] : [`${name}: ${JSON.stringify(findZone(name))}`])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('completeZone', () => {
  it('puts what is named so first', () => {
    expect(completeZone('ber', 3)).toEqual(['Europe/Berlin', 'Atlantic/Bermuda', 'Europe/Zurich']);
    expect(completeZone('new y', 3)).toEqual(['America/New_York']);
    expect(completeZone('europe/be', 3)).toEqual(['Europe/Berlin', 'Europe/Belgrade']);
    expect(completeZone('osak', 3)).toEqual(['Asia/Tokyo']);
    expect(completeZone('tokio', 1)).toEqual(['Asia/Tokyo']);
    expect(completeZone('', 25)).toHaveLength(25);
  });
});
