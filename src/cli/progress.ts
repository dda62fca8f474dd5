import type { Writable } from 'node:stream';
import type { IngestProgress } from '../app.ts';

export interface ProgressBar {
  show(progress: IngestProgress): void;
  end(): void;
}

/** A bar while long work goes on; nothing where the output is no terminal. */
export async function createProgress(label: string, output: Writable & { readonly isTTY?: boolean }): Promise<ProgressBar> {
  if (output.isTTY !== true) return { show: () => {}, end: () => {} };
  const { progress } = await import('@clack/prompts');
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;
  return {
    show({ done, total }) {
      if (bar === undefined) {
        bar = progress({ max: total ?? 100, output });
        bar.start(label);
      }
      const words = total === null ? label : `${label}: ${Math.floor((100 * done) / Math.max(total, 1))} %`;
      if (total === null) bar.message(words);
      else bar.advance(done - shown, words);
      shown = done;
    },
    end() {
      bar?.stop(label);
    },
  };
}
