/**
 * The source of `actions/<action>/index.js`, which `action.yml` names as `main`. It lies one folder beside the shared bundle: a whole
 * `owner/repository@ref` is downloaded once a job, so actions may share files.
 */
export const entrySource = (action: string): string => `${MADE}import { start } from '../dist/start.js'\n\nawait start('${action}')\n`

/**
 * The source of `actions/<action>/post.js`, which `action.yml` names as `post`. It says that it is one whatever became of the state that the
 * main step was to leave: without it the main step would be run again.
 */
export const postSource = (): string => `${MADE}process.env.STATE_begun = 'true'\nawait import('./index.js')\n`

/**
 * The source of `actions/dist/start.js`, which loads the bundle: all that comes before it, as what is compiled before the cache is there is
 * not kept. Node keeps what V8 has made of a file, under a name made of the file, its content's hash and the version of Node, and never
 * fails for a folder that cannot be written or holds something else: it compiles then.
 *
 * The folder is the runner's own for this job, emptied before and after it: what is kept is a few megabytes at most, for the further steps
 * of the job and the post steps. Node takes what lies there for its own. Whoever can write into it can write over the files of this action as
 * well, which lie beside it under the same user (in a job's container too), and a container action is given neither. Without a runner nothing
 * is kept: the system's temporary folder, Node's own choice, is everybody's.
 * @see https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables (RUNNER_TEMP)
 * @see https://github.com/actions/runner/blob/02523b9a60a24fe13364739abefe2255c5a6b758/src/Runner.Worker/Handlers/ContainerActionHandler.cs
 */
export const startSource = (): string => `${MADE}const { RUNNER_TEMP } = process.env
if (RUNNER_TEMP) process.getBuiltinModule('node:module').enableCompileCache(\`\${RUNNER_TEMP}/golden-ami-compiled\`)

export const start = async action => {
  const { run } = await import('./index.js')
  await run(action)
}
`

const MADE = '// Made by `pnpm build` from src/. Do not edit.\n'
