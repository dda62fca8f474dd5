import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The default exports of a folder's files, ordered by file name: adding a definition is adding a file.
 *
 * A definition's `name` is its file's name. Throws on the first file that does not fit, naming it and what is wrong;
 * `faultIn` gives what is wrong with a value, or undefined.
 */
export async function load<Definition extends { readonly name: string }>(
  folder: string,
  faultIn: (value: unknown) => string | undefined,
): Promise<readonly Definition[]> {
  const files = (await readdir(folder)).filter((file) => /(?<!\.d)\.[jt]s$/u.test(file)).toSorted();
  const definitions: Definition[] = [];
  for (const file of files) {
    const misfit = (fault: string, options?: ErrorOptions) => new Error(`${path.join(path.basename(folder), file)}: ${fault}`, options);
    const module: { readonly default?: unknown } = await import(pathToFileURL(path.join(folder, file)).href).catch((cause: unknown) => {
      throw misfit(`cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
    if (module.default === undefined) throw misfit('has no default export');
    const fault = faultIn(module.default);
    if (fault !== undefined) throw misfit(fault);
    // `faultIn` has read it.
    const definition = module.default as Definition;
    if (definition.name !== path.parse(file).name) throw misfit(`its name is "${definition.name}", which must be the file's name`);
    definitions.push(definition);
  }
  return definitions;
}
