import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous: a busy machine is no fault of a test. One that needs longer says so itself.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // One fewer by default, which is one on a machine of two cores.
    maxWorkers: '100%',
    // No module keeps state, so the files may share a process: it saves a third of the time.
    isolate: false,
    reporters: process.env.TEST_REPORT === undefined ? ['default'] : ['default', ['json', { outputFile: process.env.TEST_REPORT }]],
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**', 'commands/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { 'src/core/**': { lines: 95 } },
    },
  },
});
