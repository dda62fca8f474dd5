import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (work: string) => {
  const script = `
    const { watchUnfinished } = await import(${JSON.stringify(new URL('../../src/cli/unfinished.ts', import.meta.url).href)});
    const done = watchUnfinished((words) => console.error(words));
    void (async () => { ${work}; done(); })();`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
};

describe('watchUnfinished', () => {
  it('says so, with status 3, when what is waited for can never come', () => {
    expect(run('await new Promise(() => {})')).toMatchObject({ status: 3, stderr: expect.stringMatching(/^The program ended before it was done: .*\n$/) });
  });

  it('says nothing when the work is done', () => {
    expect(run('await new Promise((resolve) => setTimeout(resolve, 5))')).toMatchObject({ status: 0, stderr: '' });
  });
});
