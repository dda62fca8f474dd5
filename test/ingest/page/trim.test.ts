import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/ingest/page/dom.ts';
import { paragraphsOf } from '../../../src/ingest/page/seen.ts';
import { trim } from '../../../src/ingest/page/trim.ts';

const BODY = [
  'The council voted on Tuesday to close the old bridge, which engineers had called unsafe.',
  'Repairs would cost four million, said Anna Berg, who leads the works.',
];
const known = { title: 'Bridge to close', author: 'Ada Low' };

function trimmed(above: string, between = '', below = ''): readonly string[] {
  const html = `${above}<p>${BODY[0]}</p>${between}<p>${BODY[1]}</p>${below}`;
  const document = toDocument(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return trim(paragraphsOf(document.body), known).map(({ text }) => text);
}

describe('trim', () => {
  it.each([
    ['its title', '<h1>Bridge to Close!</h1>'],
    ['its author', '<p>By Ada Low</p>'],
    ['an author that the page names nowhere else', '<p>By Jan de Vries and Mona O’Neil-Said</p>'],
    ['its author and place', '<p>Ada Low, Riverton</p>'],
    ['its day', '<p>November 19, 2019 | 4:10pm</p>'],
    ['its day with a word', '<p>Updated: 2019-11-19 04:10</p>'],
    ['a credit', '<p>(Photo: Ben High)</p>'],
  ])('leaves out what stands above: %s', (_, above) => {
    expect(trimmed(above)).toEqual(BODY);
  });

  it.each([
    ['a sentence about a day', 'She died on 5 May 2019.'],
    ['a sentence about the author', 'Ada Low was there.'],
    ['a short heading', 'What is known'],
    ['a sentence that begins like an author', 'By Friday Ada Low had left.'],
    ['a heading that begins like one', 'By the river'],
  ])('keeps %s', (_, sentence) => {
    expect(trimmed(`<p>${sentence}</p>`)).toEqual([sentence, ...BODY]);
  });

  it.each([
    ['a link of its own', '<p><a href="x">More news from the town</a></p>'],
    ['a label and a link', '<p><b>READ MORE:</b> <a href="x">A story of the bridge</a></p>'],
    ['a label and a link in another language', '<p>Czytaj też: <a href="x">Historia mostu w mieście</a></p>'],
    ['a heading and links', '<h3>More stories</h3><ul><li><a href="x">One story of it</a><li><a href="y">Another story here</a></ul>'],
  ])('leaves out an invitation: %s', (_, between) => {
    expect(trimmed('', between)).toEqual(BODY);
  });

  it('keeps a sentence that holds a link, or ends in one', () => {
    const sentence = 'The vote follows a report of the works department of the town, which was published last week by the Riverton Post.';
    expect(
      trimmed('', `<p>${sentence.replace('a report', '<a href="x">a report</a>').replace('the Riverton Post', '<a href="y">the Riverton Post</a>')}</p>`),
    ).toContain(sentence);
  });

  it.each([
    ['the notice of rights', '<p>© 2019 The Riverton Post</p>'],
    ['all rights', '<p>The Post 2019. All rights reserved.</p>'],
    ['a heading with nothing below it', '<h3>Comments</h3>'],
  ])('leaves out what stands below: %s', (_, below) => {
    expect(trimmed('', '', below)).toEqual(BODY);
  });

  it('keeps links where a page is about them', () => {
    const links = Array.from({ length: 10 }, (_, index) => `<li><a href="x">Resource number ${index} of the list</a>`).join('');
    expect(trimmed('', `<ul>${links}</ul>`)).toHaveLength(12);
  });
});
