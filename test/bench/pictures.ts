/** Run as a process of its own by the bench: draws the timelines of the starter corpus and prints how long each took, as JSON. */
import { enableCompileCache } from 'node:module';
import { openApp } from '../../src/app.ts';
import { OPERATOR } from '../../src/bot/platform.ts';
import { toConfig } from '../../src/config.ts';
import { createPictures } from '../../src/pictures/index.ts';

export interface Pictures {
  /** Milliseconds. */
  readonly first: number;
  readonly further: readonly number[];
  /** The longest time for which nothing else could run meanwhile. */
  readonly heldUp: number;
}

// As the program does: what is compiled is kept for the next start.
enableCompileCache();

const TOPICS = ['Alibaba Group', 'Section 1260H list', 'Financial Times', 'Tencent', 'White House'];
const ROUNDS = 2;

const app = await openApp(toConfig(process.env), { clock: () => new Date() });
const drawn = (await Promise.all(TOPICS.map((topic) => app.dispatch({ ...OPERATOR, line: `/timeline ${topic}` })))).flatMap(({ message }) =>
  message.blocks.flatMap((block) => (block.kind === 'image' ? [block.picture] : [])),
);
const pictures = createPictures();
let [last, heldUp] = [performance.now(), 0];
const watch = setInterval(() => {
  const now = performance.now();
  heldUp = Math.max(heldUp, now - last);
  last = now;
}, 5);
const taken: number[] = [];
for (const picture of Array.from({ length: ROUNDS }, () => drawn).flat()) {
  const began = performance.now();
  await pictures.draw(picture);
  taken.push(performance.now() - began);
}
clearInterval(watch);
await pictures.close();
await app.close();
const [first = Number.NaN, ...further] = taken;
const measured: Pictures = { first, further, heldUp };
console.log(JSON.stringify(measured));
