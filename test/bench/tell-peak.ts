/** Loaded before a program: at its end, writes the peak of its memory in megabytes to `PEAK_FILE`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.PEAK_FILE !== undefined) writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024));
});
