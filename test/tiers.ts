/** Test files that are not in the tier of their folder. */

/** Units that start a process for each test, or play hours of a rehearsal. */
export const SLOW = [
  'test/unit/rehearsal/cli.test.ts',
  'test/unit/rehearsal/cli-ends.test.ts',
  'test/unit/rehearsal/scenario.test.ts',
  'test/unit/local-aws/time/preload.test.ts',
]
const ENVIRONMENT = 'test/whole/environment.test.ts'
/** One whole test an action. */
export const ONE_EACH = {
  'build-stage': 'test/whole/build-stage/chain.test.ts',
  'tag-ami': 'test/whole/tag-ami.test.ts',
  promote: ENVIRONMENT,
  'refresh-asg': ENVIRONMENT,
  rollback: ENVIRONMENT,
}
