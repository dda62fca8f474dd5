import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/**
 * The name of a page's encoding, in the order of the Encoding and HTML standards: byte order mark, header, declaration in the first 1,024 bytes
 * (HTML 13.2.3, read 2026-11-26); null where none says anything. A label that no table knows is passed over.
 */
export function sniffCharset(bytes: Uint8Array, contentType: string | null): string | null {
  return fromMark(bytes) ?? known(/charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType ?? '')?.[1]) ?? declared(bytes);
}

/** The characters of a page, without a byte order mark; bytes that its encoding has no character for are U+FFFD. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const said = sniffCharset(bytes, contentType);
  const name = corrected(bytes, said) ?? said ?? guess(bytes);
  // ICU knows Big5 without the characters of Hong Kong that the standard has: 5,092 of them.
  return name === 'big5' ? iconv.decode(bytes, name) : new TextDecoder(name).decode(bytes);
}

function fromMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** The encoding that a label names. `TextDecoder` knows those of the Encoding Standard; what it refuses is as good as not said. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const PRESCAN_BYTES = 1024;

/** What `<meta charset>`, `<meta http-equiv>` or an XML declaration says. It can be read, so it is not in UTF-16 whatever it says. */
function declared(bytes: Uint8Array): string | null {
  // Some pages put it further down, behind long titles and scripts; browsers look there too when they parse.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN_BYTES * 8))
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [tag] of head.matchAll(/<meta(?=[\s/])[^>]{0,1000}>?/gi)) {
    const label = /\scharset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>;]+))/i.exec(tag) ?? contentCharset(tag);
    const name = known((label?.[1] ?? label?.[2] ?? label?.[3])?.trim());
    if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name;
  }
  const name = known(/^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1]);
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

/** `content="text/html; charset=…"` counts only with `http-equiv`: a description may speak of charsets. */
function contentCharset(tag: string): RegExpExecArray | null {
  if (!/http-equiv\s*=\s*["']?\s*content-type/i.test(tag)) return null;
  return /\scontent\s*=\s*(?:"[^"]*?charset\s*=\s*'?\s*([^\s"';]+)|'[^']*?charset\s*=\s*"?\s*([^\s"';]+))/i.exec(tag);
}

/**
 * Two declarations that are wrong so often that obeying them would put letters into quotes that nobody wrote: Latin letters for text that is
 * good UTF-8, which no text in them ever is by chance, and UTF-8 for text of single bytes that holds not one letter of it.
 */
function corrected(bytes: Uint8Array, said: string | null): string | null {
  if (said === 'windows-1252') return isUtf8(bytes) && bytes.some((byte) => byte > 0x7f) ? 'utf-8' : null;
  if (said !== 'utf-8' || isUtf8(bytes)) return null;
  return /[^\0-\x7f\ufffd]/.test(new TextDecoder().decode(bytes)) ? null : 'windows-1252';
}

/** Nothing is said: UTF-8 where it is, else what browsers take for the language of the page (HTML 13.2.3.2, the table of locales). */
function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return 'utf-8';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN_BYTES * 8)).toString('latin1');
  const language = /<html[^>]{0,500}?\slang\s*=\s*["']?([a-z-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  return BY_LANGUAGE[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? 'windows-1252';
}

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  be: 'windows-1251',
  bg: 'windows-1251',
  cs: 'windows-1250',
  el: 'iso-8859-7',
  et: 'windows-1257',
  fa: 'windows-1256',
  he: 'windows-1255',
  hr: 'windows-1250',
  hu: 'iso-8859-2',
  ja: 'shift_jis',
  kk: 'windows-1251',
  ko: 'euc-kr',
  ky: 'windows-1251',
  lt: 'windows-1257',
  lv: 'windows-1257',
  mk: 'windows-1251',
  pl: 'iso-8859-2',
  ru: 'windows-1251',
  sk: 'windows-1250',
  sl: 'iso-8859-2',
  sr: 'windows-1251',
  tg: 'windows-1251',
  th: 'windows-874',
  tr: 'windows-1254',
  tt: 'windows-1251',
  uk: 'windows-1251',
  vi: 'windows-1258',
  zh: 'gbk',
  'zh-hant': 'big5',
  'zh-hk': 'big5',
  'zh-tw': 'big5',
};
