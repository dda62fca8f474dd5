import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Picture } from '../../src/core/picture.ts';
import { createFontFinder } from '../../src/pictures/fonts.ts';
import { createPictures } from '../../src/pictures/index.ts';
import { createPainter } from '../../src/pictures/png.ts';
import { writeFont } from '../helpers/a-font.ts';
import { aPicture } from '../helpers/a-picture.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = path.join(import.meta.dirname, '..', '..');

function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect(Buffer.from(png.subarray(0, 8)).toString('hex')).toBe('89504e470d0a1a0a');
  return [view.getUint32(16), view.getUint32(20)];
}

/** Whether the pixel of a PNG is dark. */
function isDark(png: Uint8Array, x: number, y: number): boolean {
  const [width, height] = sizeOf(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`,
  ).render();
  return (pixels[(y * width + x) * 4] ?? 255) < 100;
}

describe('createPainter', () => {
  it('draws a PNG of 1,200 pixels, the same bytes each time', () => {
    const paint = createPainter(createFontFinder([]));
    const [width, height] = sizeOf(paint(aPicture()));
    expect(width).toBe(1200);
    expect(height).toBeGreaterThan(200);
    expect(Buffer.from(paint(aPicture())).equals(Buffer.from(paint(aPicture())))).toBe(true);
  });

  it('draws a title in another script with a font of the system, and leaves it out without one', () => {
    writeFont(path.join(folder, 'square.ttf'), '阿里巴巴');
    const picture = aPicture({ title: '阿里巴巴' });
    expect(isDark(createPainter(createFontFinder([folder]))(picture), 55, 40)).toBe(true);
    const without = createPainter(createFontFinder([]));
    expect(Buffer.from(without(picture)).equals(Buffer.from(without(aPicture({ title: '' }))))).toBe(true);
  });
});

describe('createPictures', () => {
  it('draws in its thread, several at once', async () => {
    const pictures = createPictures();
    const drawn = await Promise.all([aPicture(), aPicture({ events: [] })].map((picture) => pictures.draw(picture)));
    expect(drawn.map((png) => sizeOf(png)[0])).toEqual([1200, 1200]);
    await pictures.close();
  });

  it('fails in words for what is no picture, and draws the next', async () => {
    const pictures = createPictures();
    await expect(pictures.draw({ kind: 'timeline' } as Picture)).rejects.toMatchObject({ code: 'unavailable', message: 'The picture could not be drawn.' });
    expect(sizeOf(await pictures.draw(aPicture()))[0]).toBe(1200);
    await pictures.close();
  });

  it('gives up after its time, and begins again', async () => {
    const pictures = createPictures(1);
    await expect(pictures.draw(aPicture())).rejects.toMatchObject({ code: 'unavailable' });
    await expect(pictures.draw(aPicture())).rejects.toMatchObject({ code: 'unavailable' });
    await pictures.close();
  });

  it('stops with what it was drawing, and draws no more', async () => {
    const pictures = createPictures();
    const drawn = pictures.draw(aPicture());
    const failed = expect(drawn).rejects.toMatchObject({ code: 'unavailable' });
    await pictures.close();
    await failed;
    await expect(pictures.draw(aPicture())).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('lets the process end when nothing is being drawn', () => {
    const script = `
      const { createPictures } = await import('./src/pictures/index.ts');
      const png = await createPictures().draw(${JSON.stringify(aPicture())});
      process.stdout.write(String(png.length > 1000));`;
    const shown = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, timeout: 20_000, encoding: 'utf8' });
    expect(shown).toBe('true');
  });
});
