/** What a page begins with: a sentence that can be read aloud. */
import { cell } from '@golden-ami/actions-kit'
import type { Answer } from '../answer.ts'

type Says = (environment: string, what: string) => string

const HEADLINE: Record<Answer['outcome'], Says> = {
  refreshed: (environment, what) => `✅ ${environment} runs ${what || 'what it is to run'}`,
  unchanged: (environment, what) => `✅ Nothing to do: ${environment}${what && ` runs ${what}`}`,
  configured: (environment, what) => `⚙️ ${environment} would launch ${what || 'what it is to run'}: no instance proves it`,
  paused: (environment, what) => `⏸️ ${environment} is paused at a checkpoint${what && ` on its way to ${what}`}`,
  'still-running': (environment, what) => `⏳ ${environment} is still on its way${what && ` to ${what}`}`,
  'rolled-back': (environment, what) => `↩️ ${environment} is back${what && ` on ${what}`}`,
  reverted: (environment, what) => `↪️ Somebody has put ${environment} back${what && ` from ${what}`}`,
  planned: (environment, what) => `📝 Plan: ${environment}${what && `, to run ${what}`}`,
  contested: environment => `⚠️ Another run has taken ${environment} over`,
  failed: (environment, what) => `❌ Failed: ${environment}${what && `, to run ${what}`}`,
}

export const headline = (environment: string, { outcome, release, image }: Pick<Answer, 'outcome' | 'release' | 'image'>): string => {
  const what = release === '' ? cell(image) : `${cell(release)}${image === '' ? '' : ` (${cell(image)})`}`
  return `### ${HEADLINE[outcome](cell(environment), what)}`
}
