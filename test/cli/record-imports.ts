/** Run as a process of its own: loads the program, with direct imports when told to, and prints what each import led to. */
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { importDirectly } from '../../src/cli/direct-imports.ts';

const [how, ...files] = process.argv.slice(2);
if (how === 'direct') importDirectly();
const led: [string, string, unknown][] = [];
registerHooks({
  resolve(specifier, context, nextResolve) {
    const { url, format } = nextResolve(specifier, context);
    led.push([`${specifier} from ${context.parentURL}`, url, format]);
    return { url, format, shortCircuit: true };
  },
});
for (const file of files) {
  await import(pathToFileURL(path.resolve(file)).href).catch((error: unknown) => {
    led.push([
      file,
      error instanceof Error && 'code' in error ? String(error.code) : String(error),
      error instanceof Error ? error.message.split('\n')[0] : '',
    ]);
  });
}
console.log(JSON.stringify(led.sort(([a], [b]) => (a < b ? -1 : 1))));
