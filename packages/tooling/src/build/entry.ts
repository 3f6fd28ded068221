/**
 * The source of `actions/<action>/index.js`, which `action.yml` names as `main`. It lies one folder beside the shared bundle: a whole
 * `owner/repository@ref` is downloaded once a job, so actions may share files.
 */
export const entrySource = (action: string): string => `${MADE}import { run } from '../dist/index.js'\n\nawait run('${action}')\n`

/**
 * The source of `actions/<action>/post.js`, which `action.yml` names as `post`. It says that it is one whatever became of the state that the
 * main step was to leave: without it the main step would be run again.
 */
export const postSource = (): string => `${MADE}process.env.STATE_begun = 'true'\nawait import('./index.js')\n`

const MADE = '// Made by `pnpm build` from src/. Do not edit.\n'
