/** The folder of one step in the runner's temporary folder. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Steps of a job that share a name, at most: those of one composite action. */
const MOST = 1_000

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST'

/**
 * Makes it, and answers with its path. `GITHUB_ACTION` alone is not the step's own: in a composite action it is the composite's for all its
 * inner steps. So the first step of a name has `golden-ami/<name>`, the second `golden-ami/<name>-2` and so on: nothing is drawn by lot, and
 * the same job has the same outputs. The runner empties the folder before each job.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export const makeOwnFolder = async ({ RUNNER_TEMP, GITHUB_ACTION }: NodeJS.ProcessEnv): Promise<string> => {
  if (!RUNNER_TEMP || !GITHUB_ACTION) return mkdtemp(join(tmpdir(), 'golden-ami-'))
  const all = join(RUNNER_TEMP, 'golden-ami')
  await mkdir(all, { recursive: true })
  for (let number = 1; number <= MOST; number++) {
    const folder = join(all, number === 1 ? GITHUB_ACTION : `${GITHUB_ACTION}-${number}`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return mkdtemp(join(all, `${GITHUB_ACTION}-`))
}
