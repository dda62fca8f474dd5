import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type Face, readFaces } from './face.ts';

/** The faces that a picture is set in: the two that are shipped, then those of the system that have what these have not. */
export interface Fonts {
  readonly regular: Face;
  readonly strong: Face;
  readonly others: readonly Face[];
}

const require = createRequire(import.meta.url);

/** The font that comes with the program. */
export function shippedFonts(): Fonts {
  return {
    regular: faceOf(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    strong: faceOf(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
    others: [],
  };
}

function faceOf(file: string): Face {
  const [face] = readFaces(file);
  if (face === undefined) throw new Error(`${file} is not installed whole`);
  return face;
}

const MOST_OTHERS = 3;
/** They say that they have every character, and draw nothing or a box. */
const HOLLOW = /last.?resort|blank|notdef|unifont/iu;

/**
 * Further fonts for characters that the shipped font has not: the one that has most of them first; none where the system has none.
 *
 * The folders are read once, when a character is first missing.
 */
export function createFontFinder(folders: readonly string[] = SYSTEM_FOLDERS): (fonts: Fonts, texts: readonly string[]) => Fonts {
  let faces: readonly Face[] | undefined;
  return (fonts, texts) => {
    const others: Face[] = [];
    let missing = [...new Set(texts.flatMap((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0)))].filter(
      (point) => point > 0x7f && !fonts.regular.has(point) && !/\p{M}/u.test(String.fromCodePoint(point)),
    );
    if (missing.length === 0) return fonts;
    faces ??= folders.flatMap(filesBelow).flatMap(readFaces);
    while (missing.length > 0 && others.length < MOST_OTHERS) {
      const best = faces
        .map((face) => ({ face, count: missing.filter((point) => face.has(point)).length }))
        .reduce((most, other) => (other.count > most.count ? other : most), { face: fonts.regular, count: 0 });
      if (best.count === 0) break;
      others.push(best.face);
      missing = missing.filter((point) => !best.face.has(point));
    }
    return { ...fonts, others };
  };
}

const filesBelow = (folder: string): readonly string[] =>
  globSync('**/*.{ttf,otf,ttc,otc,TTF,OTF,TTC,OTC}', { cwd: folder })
    .filter((file) => !HOLLOW.test(file))
    .map((file) => path.join(folder, file))
    .sort((a, b) => fanciness(a) - fanciness(b) || (a < b ? -1 : 1));

/** How far from an upright sans serif of normal weight, by its name. */
const fanciness = (file: string): number => path.basename(file).match(/bold|black|heavy|light|thin|medium|italic|oblique|mono|condensed|serif/giu)?.length ?? 0;

const SYSTEM_FOLDERS: readonly string[] = {
  darwin: ['/System/Library/Fonts', '/Library/Fonts', path.join(os.homedir(), 'Library/Fonts')],
  win32: ['C:\\Windows\\Fonts', path.join(os.homedir(), 'AppData\\Local\\Microsoft\\Windows\\Fonts')],
}[os.platform() as string] ?? ['/usr/share/fonts', '/usr/local/share/fonts', path.join(os.homedir(), '.fonts'), path.join(os.homedir(), '.local/share/fonts')];
