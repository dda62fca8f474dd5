/** Run as a thread of its own: reads what it is sent. */
import { enableCompileCache } from 'node:module';
import { runInBackground } from '../../background.ts';

// Before anything else is loaded: a thread does not share what the process has switched on.
enableCompileCache();
runInBackground();
const [{ serve }, { TASKS }] = await Promise.all([import('./serve.ts'), import('./tasks.ts')]);
serve(TASKS);
