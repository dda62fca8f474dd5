import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/ingest/feed/source-text.ts';

const declared = (encoding: string, words = 'Žluť é') => `<?xml version="1.0" encoding="${encoding}"?><t>${words}</t>`;
const typed = (charset: string) => [['content-type', `application/xml; charset=${charset}`]] as const;

describe('decodeSource', () => {
  it.each<[string, Buffer, readonly (readonly [string, string])[]]>([
    ['UTF-8 without a word', Buffer.from('<t>Žluť é</t>'), []],
    ['a mark of UTF-8 against the header', Buffer.from('\ufeff<t>Žluť é</t>'), typed('iso-8859-1')],
    ['UTF-16 with a mark', iconv.encode('<t>Žluť é</t>', 'utf-16le', { addBOM: true }), typed('utf-8')],
    ['UTF-16 without a mark', iconv.encode(declared('utf-16'), 'utf-16be', { addBOM: false }), []],
    ['UTF-32', iconv.encode('<t>Žluť é</t>', 'utf-32le', { addBOM: true }), []],
    ['a declaration', iconv.encode(declared('iso-8859-2'), 'iso-8859-2'), []],
    ['the header before the declaration', iconv.encode(declared('koi8-r'), 'windows-1250'), typed('"windows-1250"')],
    ['a header that lies about UTF-8', Buffer.from(declared('utf-8')), typed('iso-8859-1')],
    ['a declaration where the header says UTF-8 and it is not', iconv.encode(declared('windows-1250'), 'windows-1250'), typed('utf-8')],
    ['an old encoding', iconv.encode(declared('cp852'), 'cp852'), []],
    ['a declaration of UTF-16 that cannot be', Buffer.from(declared('utf-16')), []],
  ])('takes %s', (_, bytes, headers) => {
    const { text } = decodeSource({ bytes, headers });
    expect(text).toContain('<t>Žluť é</t>');
  });

  it('says what is in no encoding, and keeps the rest', () => {
    const { text, problems } = decodeSource({ bytes: Buffer.concat([Buffer.from('<t>Žluť'), Buffer.from([0xff]), Buffer.from('</t>')]), headers: [] });
    expect(text).toBe('<t>Žluť\ufffd</t>');
    expect(problems).toEqual([expect.stringMatching(/a character that is not in its encoding/)]);
  });

  it('takes windows-1252 where nothing is UTF-8, and says so', () => {
    const { text, problems } = decodeSource({ bytes: iconv.encode('<t>“naïve” café</t>', 'windows-1252'), headers: [] });
    expect(text).toBe('<t>“naïve” café</t>');
    expect(problems).toEqual([expect.stringMatching(/windows-1252/)]);
  });

  it('names an encoding that nobody knows', () => {
    expect(decodeSource({ bytes: Buffer.from(declared('x-nothing', 'a')), headers: [] }).problems).toEqual([
      expect.stringMatching(/nobody knows \(x-nothing\)/),
    ]);
  });
});
