export default {
  // Every core: the default leaves one idle, which is half of a small runner.
  maxWorkers: '100%',
  // Tests share the cores with others: what takes 5 s alone has taken 30 s on a busy machine.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/packages/tooling/src/jest-transform.js' },
}
