import os from 'node:os';

/**
 * Lets the thread that calls it wait for those that answer people, where there are fewer processors than work.
 *
 * On Linux a priority is a thread's own (sched(7), nice value), and threads that it begins inherit it. Elsewhere it is the whole process', and nothing is done.
 */
export function runInBackground(): void {
  if (process.platform !== 'linux') return;
  try {
    os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not allowed here: it goes on as it is.
  }
}
