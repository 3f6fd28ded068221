import { seen } from './invisible-characters.ts'

/**
 * Text that the runner takes for nothing but text. It acts on a line whose first characters are `::`, after white space, and on `##[`
 * anywhere in a line; what AWS, a build or a person says may have either. Characters that hide something in the log are shown.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const plainText = (text: string): string =>
  seen(text)
    .split(/\r\n|\n|\r/)
    .map(line => line.replace(/^([\s\u0085]*)::/, '$1: :').replaceAll('##[', '# #['))
    .join('\n')
