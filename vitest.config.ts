/**
 * Which test belongs to which tier. `pnpm test` is what is run after every change: all units and contracts but those that take seconds
 * each, and one whole test an action. `pnpm test:whole` is the rest. Sweeps, chaos and explore are commands of their own.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Units that start a process for each test, or play hours of a rehearsal. */
const SLOW = [
  'test/unit/rehearsal/cli.test.ts',
  'test/unit/rehearsal/cli-ends.test.ts',
  'test/unit/rehearsal/scenario.test.ts',
  'test/unit/local-aws/time/preload.test.ts',
]
/** One whole test an action. */
const ONE_EACH = ['test/whole/build-stage/cache.test.ts']

// Processes that tests start, and the workers themselves, compile what all of them share once.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

const common = {
  // Tests share the cores with others: what takes 5 s alone has taken 30 s on a busy machine.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  pool: 'forks',
  // The files of a worker share their modules: to load the SDK and local AWS anew for each of them was half of all time.
  isolate: false,
  // Node runs the sources as they are.
  experimental: { viteModuleRunner: false, nodeLoader: false },
} as const

export default defineConfig({
  test: {
    // Every core: the default leaves one idle, which is half of a small runner.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'quick', include: ['test/{unit,contract}/**/*.test.ts', ...ONE_EACH], exclude: SLOW } },
      {
        test: { ...common, name: 'whole', include: ['test/{whole,chaos,explore}/**/*.test.ts', ...SLOW], exclude: ONE_EACH },
      },
    ],
  },
})
