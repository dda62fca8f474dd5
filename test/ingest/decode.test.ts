import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BINARY, decode, decodeFile, looksBinary, sniffEncoding } from '../../src/ingest/decode.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeFile', () => {
  it.each([
    ['UTF-8', Buffer.from('Größe 阿里 🙂\r\n ')],
    ['UTF-8 with a mark', Buffer.from('\ufeffGröße 阿里 🙂\r\n ')],
    ['UTF-16LE with a mark', Buffer.from('\ufeffGröße 阿里 🙂\r\n ', 'utf16le')],
    ['UTF-16BE with a mark', utf16be('\ufeffGröße 阿里 🙂\r\n ')],
  ])('gives the characters of %s, nothing trimmed, the mark left out', (_, bytes) => {
    expect(decodeFile(bytes)).toEqual({ text: 'Größe 阿里 🙂\r\n ' });
  });

  it('leaves out one mark alone', () => {
    expect(decodeFile(Buffer.from('\ufeff\ufeffa'))).toEqual({ text: '\ufeffa' });
  });

  it('keeps lone surrogates of UTF-16 for whoever counts them', () => {
    expect(decodeFile(Buffer.from('\ufeffa\ud800b', 'utf16le'))).toEqual({ text: 'a\ud800b' });
  });

  it('refuses UTF-16 of an odd length', () => {
    expect(decodeFile(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toMatchObject({ reason: expect.stringContaining('cut off') });
  });

  it.each([
    ['Latin-1', Buffer.from('Die Größe', 'latin1'), '0xF6', 6],
    ['Latin-1 behind a mark', Buffer.concat([Buffer.from('\ufeff'), Buffer.from('é', 'latin1')]), '0xE9', 3],
    ['an overlong form', Buffer.from([0x41, 0xc0, 0xaf]), '0xC0', 1],
    ['an overlong form of three bytes', Buffer.from([0xe0, 0x80, 0xaf]), '0xE0', 0],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), '0xED', 0],
    ['a code point above U+10FFFF', Buffer.from([0x41, 0xf4, 0x90, 0x80, 0x80]), '0xF4', 1],
    ['an overlong form of four bytes', Buffer.from([0xf0, 0x80, 0x80, 0xaf]), '0xF0', 0],
    ['a lead byte that is none', Buffer.from([0xff]), '0xFF', 0],
    ['a lone continuation', Buffer.from([0x41, 0x80]), '0x80', 1],
    ['a cut last character', Buffer.from([0x41, 0xe2, 0x82]), '0xE2', 1],
    ['a fault behind good characters of every length', Buffer.concat([Buffer.from('aé阿🙂'), Buffer.from([0x80])]), '0x80', 10],
  ])('names the first bad byte of %s', (_, bytes, byte, offset) => {
    const decoded = decodeFile(bytes);
    expect('reason' in decoded && decoded.reason).toContain(`not UTF-8: the first bad byte is ${byte} at offset ${offset};`);
    expect('reason' in decoded && decoded.reason).toContain('convert it to UTF-8');
  });

  it('names the byte up to which all is good, and behind which nothing can make it good', () => {
    const part = fc.oneof(
      fc.constantFrom('a', 'é', '阿', '🙂').map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const bytes = Buffer.concat(parts);
        const decoded = decode(bytes, 'utf-8');
        if ('text' in decoded) return;
        const offset = Number(/offset (\d+)/.exec(decoded.reason)?.[1]);
        expect(decode(bytes.subarray(0, offset), 'utf-8')).toEqual({ text: expect.any(String) });
        for (let end = offset + 1; end <= bytes.length; end++) expect(decode(bytes.subarray(0, end), 'utf-8')).toHaveProperty('reason');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('looksBinary', () => {
  it.each([
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff])],
    ['UTF-16 without a mark', Buffer.from('plain words', 'utf16le')],
    ['a NUL among bytes that are no UTF-8', Buffer.concat([Buffer.from([0x00, 0xe9]), Buffer.from('words '.repeat(50))])],
  ])('is true for %s', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(true);
    expect(decodeFile(bytes)).toEqual({ reason: BINARY });
  });

  it.each([
    ['a stray NUL in UTF-8', Buffer.from('Ten and more words with a \0 among them.')],
    ['colors of a terminal', Buffer.from('\u001b[31mred\u001b[0m')],
    ['Latin-1', Buffer.from('Größe über alles', 'latin1')],
    ['UTF-16 with a mark', Buffer.from('\ufeffplain words', 'utf16le')],
    ['nothing', Buffer.alloc(0)],
    ['a character cut at the end of the head, and a NUL', Buffer.from(`\0${'a'.repeat(65_533)}阿`)],
  ])('is false for %s', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(false);
  });
});

describe('sniffEncoding', () => {
  it('takes bytes without a mark as UTF-8', () => {
    expect(sniffEncoding(Buffer.from('a'))).toEqual({ encoding: 'utf-8', markBytes: 0 });
    expect(sniffEncoding(Buffer.alloc(0))).toEqual({ encoding: 'utf-8', markBytes: 0 });
  });
});
