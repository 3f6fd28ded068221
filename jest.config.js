export default {
  // Every core: the default leaves one idle, which is half of a small runner.
  maxWorkers: '100%',
  // Tests that start processes share the cores with others.
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/tooling/src/jest-transform.js' },
}
