import { describe, expect, it } from 'vitest';
import { decodePage, sniffCharset } from '../../../src/ingest/page/charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('sniffCharset', () => {
  it.each<[string, Uint8Array, string | null, string | null]>([
    ['a mark before the header', Buffer.from('\ufeffa'), 'text/html; charset=iso-8859-1', 'utf-8'],
    ['a mark of UTF-16', Buffer.from('fffe6100', 'hex'), null, 'utf-16le'],
    ['the header before the declaration', latin('<meta charset=utf-8>'), 'text/html; charset="Shift_JIS"', 'shift_jis'],
    ['a header of unknown label', latin('<meta charset=koi8-r>'), 'text/html; charset=none', 'koi8-r'],
    ['a declaration', latin('<META CHARSET = "GB2312">'), null, 'gbk'],
    ['a declaration as it was', latin('<meta content="text/html; charset=EUC-JP" http-equiv=Content-Type>'), null, 'euc-jp'],
    ['an XML declaration', latin('<?xml version="1.0" encoding="ISO-8859-2"?><html>'), null, 'iso-8859-2'],
    ['a declaration in a comment', latin('<!-- <meta charset=koi8-r> --><meta charset=big5>'), null, 'big5'],
    ['a description that speaks of one', latin('<meta name=description content="charset=koi8-r"><p>'), null, null],
    ['UTF-16 that can be read as it is', latin('<meta charset=utf-16>'), null, 'utf-8'],
    ['latin1 as browsers take it', latin('<meta charset=latin1>'), null, 'windows-1252'],
    ['nothing', latin('<p>'), 'text/html', null],
  ])('finds %s', (_, bytes, header, expected) => {
    expect(sniffCharset(bytes, header)).toBe(expected);
  });
});

describe('decodePage', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8 that says nothing', Buffer.from('<p>Zürich – 東京'), '<p>Zürich – 東京'],
    ['UTF-8 that says Latin', Buffer.from('<meta charset=iso-8859-1><p>Zürich'), '<meta charset=iso-8859-1><p>Zürich'],
    ['Latin that says UTF-8', latin('<meta charset=utf-8><p>Z\xfcrich'), '<meta charset=utf-8><p>Zürich'],
    ['UTF-8 with a bad byte', Buffer.concat([Buffer.from('<meta charset=utf-8>Zürich '), latin('\xfc')]), '<meta charset=utf-8>Zürich \ufffd'],
    ['Latin that says nothing', latin('<p>Z\xfcrich \x93x\x94'), '<p>Zürich “x”'],
    ['Russian that says its language alone', latin('<html lang="ru-RU"><p>\xcc\xee\xf1\xea\xe2\xe0'), '<html lang="ru-RU"><p>Москва'],
    ['UTF-16 with a mark', Buffer.from('fffe3c0070003e00fc00', 'hex'), '<p>ü'],
  ])('reads %s', (_, bytes, expected) => {
    expect(decodePage(bytes, null)).toBe(expected);
  });
});
