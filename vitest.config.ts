/**
 * Which test belongs to which tier. `pnpm test` is what is run after every change: all units and contracts but those that take seconds
 * each, and one whole test an action. `pnpm test:whole` is the rest. Sweeps, chaos, fleets and explore are commands of their own.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ONE_EACH, SLOW } from './test/tiers.ts'

// Processes that tests start, and the workers themselves, compile what all of them share once.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

const ALSO_QUICK = Object.values(ONE_EACH)

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
      { test: { ...common, name: 'quick', include: ['test/{unit,contract}/**/*.test.ts', ...ALSO_QUICK], exclude: SLOW } },
      {
        test: { ...common, name: 'whole', include: ['test/{whole,chaos,fleets,explore}/**/*.test.ts', ...SLOW], exclude: ALSO_QUICK },
      },
    ],
  },
})
