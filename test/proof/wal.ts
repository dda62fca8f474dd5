import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStores, type Stores } from '../../src/stores/open.ts';
import { aClaim, aNewDigest, aSlot } from '../helpers/a-delivery.ts';
import { choicesOf } from '../helpers/random.ts';
import type { ProofPart } from './part.ts';

const CUTS = 200;
const NOW = new Date(1000);

/** `wal: 200 cuts, 200 open, 0 damaged, 0 acknowledged deliveries missing` */
export const proveWal: ProofPart = async ({ seed, cycles }) => {
  const cuts = cycles ?? CUTS;
  const { damaged, missing, again } = await cutAgainAndAgain(cuts, seed);
  const line = `wal: ${cuts} cuts of the write-ahead log, ${damaged} damaged, ${missing} acknowledged deliveries missing`;
  const section = [
    '| what | figure |',
    '| --- | ---: |',
    `| cuts of the write-ahead log at a random byte | ${cuts} |`,
    `| databases that did not open, or whose \`PRAGMA integrity_check\` was not ok | ${damaged} |`,
    `| claims, attempts and settlements that were acknowledged before the cut and are missing | ${missing} |`,
    `| of these parts, such as would be sent again without a look | ${again} |`,
    '',
    `Seed ${seed}.`,
  ].join('\n');
  return { line, holds: damaged + missing + again === 0, section };
};

/** How long the log was when something was acknowledged: all of it was on the disk then. */
interface Acknowledged {
  readonly walBytes: number;
  readonly delivery: string;
  readonly state: 'due' | 'sending' | 'posted';
}

/**
 * Cuts the log, as a loss of power may leave it: whatever was acknowledged lies before the end that the log had then, and a cut behind that may take nothing
 * of it.
 */
export async function cutAgainAndAgain(cuts: number, seed: number): Promise<{ readonly damaged: number; readonly missing: number; readonly again: number }> {
  const choices = choicesOf(seed);
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-wal-'));
  try {
    const dataDir = path.join(folder, 'data');
    const stores = await openStores({ dataDir });
    const log = path.join(dataDir, 'footnote.db-wal');
    const acknowledged = await deliverSome(stores, () => statSync(log).size);
    const counts = { damaged: 0, missing: 0, again: 0 };
    for (let cut = 0; cut < cuts; cut++) {
      const at = choices.below(statSync(log).size + 1);
      const copy = path.join(folder, String(cut));
      mkdirSync(copy);
      for (const name of ['footnote.db', 'footnote.db-wal']) copyFileSync(path.join(dataDir, name), path.join(copy, name));
      truncateSync(path.join(copy, 'footnote.db-wal'), at);
      const found = await lookInto(copy);
      rmSync(copy, { recursive: true });
      if (found === undefined) counts.damaged += 1;
      const last = new Map(acknowledged.filter(({ walBytes }) => walBytes <= at).map((each) => [each.delivery, each]));
      for (const { delivery, state } of found === undefined ? [] : last.values()) {
        const now = found?.get(delivery);
        if (now === undefined || RANK[now] < RANK[state]) counts.missing += 1;
        if (state !== 'due' && now === 'due') counts.again += 1;
      }
    }
    await stores.close();
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Found = 'due' | 'sending' | 'posted';
const RANK: Readonly<Record<Found, number>> = { due: 0, sending: 1, posted: 2 };

async function deliverSome({ subscriptions, outbox }: Stores, walBytes: () => number): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  for (let channel = 0; channel < 60; channel++) {
    const made = await subscriptions.add(aNewDigest({ channel: `C${channel}` }), NOW);
    await outbox.claim([aClaim(made, [aSlot(made, { parts: [`brief ${channel}`.padEnd(2000)] })])], NOW);
    acknowledged.push({ walBytes: walBytes(), delivery: String(channel + 1), state: 'due' });
    const lease = await outbox.lease(NOW, { forMs: 1000, platforms: ['slack'], except: [] });
    if (lease === undefined) throw new Error('nothing was due');
    await outbox.beginAttempt(lease, NOW, { forMs: 1000, lookFrom: NOW });
    acknowledged.push({ walBytes: walBytes(), delivery: lease.delivery, state: 'sending' });
    await outbox.settle(lease, { state: 'posted', posted: { id: `m${channel}`, url: null } });
    acknowledged.push({ walBytes: walBytes(), delivery: lease.delivery, state: 'posted' });
  }
  return acknowledged;
}

/** The states of deliveries in a database that opens and is sound. */
async function lookInto(dataDir: string): Promise<ReadonlyMap<string, Found> | undefined> {
  try {
    const { outbox, close } = await openStores({ dataDir });
    const deliveries = await outbox.deliveries({ limit: 1000 });
    await close();
    const database = new DatabaseSync(path.join(dataDir, 'footnote.db'));
    const [verdict] = Object.values(database.prepare('PRAGMA integrity_check').get() ?? {});
    database.close();
    return verdict === 'ok' ? new Map(deliveries.map(({ id, state }) => [id, state as Found])) : undefined;
  } catch {
    return undefined;
  }
}
