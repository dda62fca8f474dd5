/** Loaded before a program: at its end, writes what it cost to `COST_FILE`: the peak of its memory in megabytes and its milliseconds on a processor. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.COST_FILE === undefined) return;
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.COST_FILE, JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, busyMs: (user + system) / 1000 }));
});
