import { Refusal } from './refusal.ts';

/** How fast an answer comes in. Silence is the deadline's business: whoever is silent may be thinking, whoever drips is not. */
export interface Pace {
  /** Something came over the wire. */
  heard(): void;
  /** The headers are all there. */
  headed(): void;
  /** A piece of the body is there. */
  took(bytes: number): void;
  close(): void;
}

/** From the first byte of the headers to the last; a head comes in one piece or two. */
const HEAD_MS = 1200;
/** A piece this small, and nothing larger for a while: no program writes like that, and none is waited for. */
const CRUMB_BYTES = 8;
const CRUMBS_MS = 800;

/** Calls `refuse` once when an answer comes byte by byte, within two seconds of the first. */
export function createPace(host: string, refuse: (refusal: Refusal) => void): Pace {
  let phase: 'waiting' | 'head' | 'body' | 'over' = 'waiting';
  let timer: NodeJS.Timeout | undefined;

  const refuseAfter = (ms: number) => {
    timer = setTimeout(() => {
      phase = 'over';
      refuse(new Refusal(`${host} sends its answer byte by byte. Try again later.`));
    }, ms);
  };
  const calm = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  return {
    heard() {
      if (phase !== 'waiting') return;
      phase = 'head';
      refuseAfter(HEAD_MS);
    },
    headed() {
      if (phase === 'over') return;
      calm();
      phase = 'body';
    },
    took(bytes) {
      if (phase !== 'body') return;
      if (bytes >= CRUMB_BYTES) calm();
      else if (timer === undefined) refuseAfter(CRUMBS_MS);
    },
    close() {
      phase = 'over';
      calm();
    },
  };
}
