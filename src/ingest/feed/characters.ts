/**
 * Text with its character references replaced: numbers, the five names of XML, the 252 of HTML 4 (W3C, "Character entity references in HTML 4"),
 * and of the 2,000 of HTML those for marks of a keyboard and letters of Europe.
 *
 * One pass: what a reference stands for is not read again. A name that nobody knows, and `&` alone, stay as they are.
 */
export function decodeReferences(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  const parts: string[] = [];
  let from = 0;
  while (at >= 0) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    const character = found === null ? undefined : characterOf(found, text[REFERENCE.lastIndex]);
    if (found !== null && character !== undefined) {
      parts.push(text.slice(from, at), character);
      from = at + found[0].length;
    }
    at = text.indexOf('&', Math.max(from, at + 1));
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const REFERENCE = /&(?:#([0-9]{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,15}));?/y;

function characterOf([all, decimal, hexadecimal, name]: RegExpExecArray, next: string | undefined): string | undefined {
  if (decimal !== undefined) return characterAt(Number(decimal));
  if (hexadecimal !== undefined) return characterAt(Number.parseInt(hexadecimal, 16));
  const closed = all.endsWith(';');
  // `?a=1&copy=2` is an address; only what is left open everywhere is taken without its semicolon.
  if (name === undefined || (!closed && (!/^(?:amp|lt|gt|quot|nbsp)$/.test(name) || /[\w=]/.test(next ?? '')))) return undefined;
  return NAMED.get(name);
}

/** Numbers from 128 to 159 are meant as windows-1252, as browsers take them; what is no character is U+FFFD. */
function characterAt(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? '\ufffd';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

const WINDOWS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));

/** In the order of their code points, without a gap from each start. */
const RUNS: readonly (readonly [start: number, names: string])[] = [
  [
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  ],
  [
    0xc0,
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
  ],
  [
    0xe0,
    'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
  [0x3b1, 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'],
  [0x2018, 'lsquo rsquo sbquo'],
  [0x201c, 'ldquo rdquo bdquo'],
  [0x2190, 'larr uarr rarr darr harr'],
  [0x21d0, 'lArr uArr rArr dArr hArr'],
  [0x2227, 'and or cap cup int'],
  [0x2308, 'lceil rceil lfloor rfloor'],
];

const SINGLE =
  'quot 22 amp 26 apos 27 lt 3c gt 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 thinsp 2009 ' +
  'zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl 2044 ' +
  'euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 crarr 21b5 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b prod 220f sum 2211 ' +
  'minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 ' +
  'supe 2287 oplus 2295 otimes 2297 perp 22a5 sdot 22c5 lang 2329 rang 232a loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666 ' +
  'excl 21 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2a plus 2b comma 2c period 2e sol 2f colon 3a semi 3b equals 3d quest 3f commat 40 lbrack 5b lsqb 5b bsol 5c rbrack 5d rsqb 5d ' +
  'lowbar 5f grave 60 lbrace 7b lcub 7b vert 7c verbar 7c rbrace 7d rcub 7d Tab 9 NewLine a AMP 26 LT 3c GT 3e QUOT 22 COPY a9 REG ae hyphen 2010 horbar 2015 mldr 2026 check 2713 star 2606 ' +
  'Cacute 106 cacute 107 Ccaron 10c ccaron 10d Dcaron 10e dcaron 10f Dstrok 110 dstrok 111 Ecaron 11a ecaron 11b Eogon 118 eogon 119 Aogon 104 aogon 105 Gbreve 11e gbreve 11f Idot 130 ' +
  'inodot 131 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncaron 147 ncaron 148 Odblac 150 odblac 151 Rcaron 158 rcaron 159 Sacute 15a sacute 15b Scedil 15e scedil 15f Tcaron 164 tcaron 165 ' +
  'Udblac 170 udblac 171 Uring 16e uring 16f Zacute 179 zacute 17a Zcaron 17d zcaron 17e Zdot 17b zdot 17c';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...RUNS.flatMap(([start, names]) => names.split(' ').map((name, index) => [name, String.fromCodePoint(start + index)] as const)),
  ...[...SINGLE.matchAll(/(\w+) ([0-9a-f]+)/g)].map(([, name = '', code = '']) => [name, String.fromCodePoint(Number.parseInt(code, 16))] as const),
]);
