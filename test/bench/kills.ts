/**
 * Kills `footnote ingest` of 2,000 documents at random moments: `node test/bench/kills.ts [KILLS] [SEED]`, 500 by default.
 * Ctrl-C ends it after the kill that it is at. Exit status 1 when something was lost, half-written or not found afterwards.
 */
import { killIngests } from '../helpers/kills.ts';

const wanted = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
const began = performance.now();
const found = await killIngests({
  kills: wanted,
  documents: 2000,
  seed,
  signal: stop.signal,
  onKill: (done) => {
    if (done % 25 === 0) process.stderr.write(`${done} of ${wanted}, ${Math.round((performance.now() - began) / 1000)} s\n`);
  },
});
const { kills, lost, halfWritten, unsound, incomplete, disagreeing, amidst, committed, fullMs } = found;
console.log(
  `${kills} kills, ${lost} lost, ${halfWritten} half-written, ${unsound} databases not sound, ${incomplete} restarts incomplete, ${disagreeing} in which store and index disagree`,
);
console.log(
  `${amidst} of them after a commit and before the last, ${committed} documents committed by then; an ingest undisturbed takes ${Math.round(fullMs)} ms`,
);
process.exitCode = lost + halfWritten + unsound + incomplete + disagreeing > 0 ? 1 : 0;
