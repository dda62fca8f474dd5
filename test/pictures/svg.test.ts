import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../src/core/claim.ts';
import type { Picture } from '../../src/core/picture.ts';
import { shippedFonts } from '../../src/pictures/fonts.ts';
import { layOut } from '../../src/pictures/layout.ts';
import { COLORS, SYMBOLS } from '../../src/pictures/look.ts';
import { toSvg } from '../../src/pictures/svg.ts';
import { createType } from '../../src/pictures/typesetting.ts';
import { anEvent, aPicture } from '../helpers/a-picture.ts';
import { parseMarkup } from '../helpers/parse-markup.ts';

const type = createType(shippedFonts());
const svgOf = (picture: Picture) => toSvg(layOut(picture, type));
const textsOf = (picture: Picture) =>
  parseMarkup(svgOf(picture))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

const crowded = aPicture({
  events: Array.from({ length: 60 }, (_, at) =>
    anEvent({
      day: `20${14 + Math.floor(at / 5)}-0${1 + (at % 5)}-11`,
      standing: STANDINGS[at % 8] ?? 'reported',
      label: `Speaker ${at % 7}`,
      about: `story ${at}`,
      marker: at + 1,
    }),
  ),
  coverage: Array.from({ length: 12 }, (_, at) => ({
    publisher: `Publisher ${at}`,
    days: Array.from({ length: 12 - at }, (__, day) => `2020-0${1 + (at % 9)}-${10 + day}`),
  })),
});

describe('a picture as SVG', () => {
  it('of two events', async () => {
    await expect(svgOf(aPicture())).toMatchFileSnapshot('__snapshots__/two-events.svg');
  });

  it('of more events than there is room for', async () => {
    await expect(svgOf(crowded)).toMatchFileSnapshot('__snapshots__/crowded.svg');
  });

  it('says in words how a claim stands, whose it is, who denies it, and where its source is', () => {
    const texts = textsOf(aPicture());
    for (const run of [
      ['alleged', ', river board memo [1]'],
      ['denied', ', Dale Mill [1]'],
      ['unverified', ', The Dale Post [1]'],
      ['reported', ', Dale Mill [2]'],
    ]) {
      const at = texts.findIndex((text, place) => text === run[0] && texts[place + 1] === run[1]);
      expect(at, run.join('')).toBeGreaterThan(0);
    }
    expect(texts).toEqual(expect.arrayContaining(['May 1901', '15 Nov 2025', '2 events, May 1901 to 15 Nov 2025, 1 with a denial']));
  });

  it('keeps standing and marker of a claim whose speaker has a name without end', () => {
    const texts = textsOf(aPicture({ events: [anEvent({ label: 'word '.repeat(200), marker: 7 })] }));
    expect(texts).toContain('alleged');
    expect(texts.find((text) => text.endsWith('… [7]'))).toBeDefined();
  });

  it('counts events that are drawn together by how they stand, all of them', () => {
    const texts = textsOf(crowded);
    const sum = (pattern: RegExp) => texts.reduce((total, text) => total + Number(pattern.exec(text)?.[1] ?? 0), 0);
    expect(texts).toContain('60 events, 11 Jan 2014 to 11 May 2025, 8 with a denial');
    expect([sum(/^(\d+) events$/u), sum(/^(\d+) (?:reported|attributed|alleged|denied|unverified|confirmed|no comment|assessment)$/u)]).toEqual([60, 60]);
  });

  it.each([
    ['markup', '<script>alert("1")</script> & <b>', '<script>alert("1")</script> & <b>'],
    ['the end of a section', ']]></text></svg>', ']]></text></svg>'],
    ['an entity', '&amp;&lt;&#0;&x;', '&amp;&lt;&#0;&x;'],
    ['controls', 'Da\u0000le\u0007 \u202eMill\u2066\u200b', 'Dale Mill'],
    ['half a pair', 'Dale \ud800Mill\udc00', 'Dale Mill'],
    ['lines', 'Dale\r\nMill\u2028\tInc', 'Dale Mill Inc'],
    ['private and unassigned characters', 'Dale \ue000\u{10ffff}\ufffe Mill', 'Dale Mill'],
    ['another script in brackets', 'Alibaba (阿里巴巴)', 'Alibaba'],
    ['another script before Latin', '新华社 Xinhua', 'Xinhua'],
  ])('takes %s in a name as text', (_, title, shown) => {
    expect(textsOf(aPicture({ title })).slice(0, 2)).toEqual([shown, ' · timeline']);
  });

  it('leaves out a name that no font here can draw', () => {
    const texts = textsOf({
      ...aPicture(),
      title: '阿里巴巴',
      events: [anEvent({ label: '阿里巴巴' })],
      coverage: [{ publisher: '新华社', days: ['2025-11-15'] }],
    });
    expect(texts[0]).toBe('Timeline');
    expect(texts.slice(texts.indexOf('alleged'))).toEqual(expect.arrayContaining([' [1]', 'name not drawable']));
  });

  it('draws no event as none, and leaves out what is no day', () => {
    expect(textsOf(aPicture({ events: [], coverage: [] }))).toEqual(['Dale Mill', ' · timeline', 'No dated events']);
    expect(textsOf(aPicture({ events: [anEvent({ day: '2025-02-31' })], coverage: [{ publisher: 'x', days: ['soon'] }] })).slice(0, 3)).toEqual([
      'Dale Mill',
      ' · timeline',
      'No dated events',
    ]);
  });

  it('has texts and symbols that stand out from the ground', () => {
    const inks = [COLORS.text, COLORS.muted, ...STANDINGS.map((standing) => SYMBOLS[standing].color)];
    expect(inks.filter((ink) => contrast(ink, COLORS.ground) < 4.5)).toEqual([]);
    expect(new Set(STANDINGS.map((standing) => SYMBOLS[standing].shape)).size).toBe(STANDINGS.length);
  });
});

/** By the Web Content Accessibility Guidelines 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
