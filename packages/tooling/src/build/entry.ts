/**
 * The source of `actions/<action>/index.js`, which `action.yml` names as `main`, and which `post.js` loads. It lies one folder beside the shared bundle:
 * a whole `owner/repository@ref` is downloaded once a job, so actions may share files.
 */
export const entrySource = (action: string): string =>
  `// Made by \`pnpm build\` from src/. Do not edit.\nimport { run } from '../dist/index.js'\n\nawait run('${action}')\n`
