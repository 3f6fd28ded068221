/** The step summary. Everything in it that comes from AWS is escaped. */
import { cell, type PagePart, sizedPage, stepsTable, targetsTable } from '@golden-ami/actions-kit'
import { canaryPart } from '@golden-ami/actions-kit/canary-part'
import { type Environment, NOTHING_WATCHED } from '@golden-ami/domain'
import { zone } from '@golden-ami/domain/zone/zone'
import type { Answer } from './answer.ts'
import { capacityPart } from './page/capacity.ts'
import { groupsPart } from './page/groups.ts'
import { headline } from './page/headline.ts'
import { timelinePart } from './page/timeline.ts'
import { verdictsPart } from './page/verdicts.ts'

/** What of an environment its page goes by. */
export type PageEnvironment = Pick<Environment, 'waves' | 'zone'> & Partial<Pick<Environment, 'strategy' | 'onFailure'>>
const NO_ENVIRONMENT: PageEnvironment = { waves: [[]], zone: 'UTC' }

/** @param environment its name, or what stands for it */
export const summary = (environment: string, answer: Answer, as: PageEnvironment = NO_ENVIRONMENT): string => {
  const { watching = NOTHING_WATCHED, targets, groups, steps } = answer
  const where = zone(as.zone)
  const verdicts = verdictsPart(watching, where)
  const hasTimes = verdicts !== '' || groups.some(({ checkpoint }) => checkpoint)
  return sizedPage(
    [
      headline(environment, answer),
      cell(answer.why),
      cell(answer.due ?? ''),
      ...planParts(answer, as),
      stepsTable(steps),
      targetsTable(targets),
      groupsPart(groups, watching, where),
      verdicts,
      hasTimes ? `Times are those of ${cell(as.zone)}.` : '',
      timelinePart(watching, as.waves),
      capacityPart(watching),
    ],
    'the outputs of the step',
  )
}

/** What is to come, where nothing has been done yet. */
const planParts = ({ outcome, steps }: Answer, { strategy, onFailure }: PageEnvironment): readonly PagePart[] =>
  outcome === 'planned' && steps.length > 0 && strategy && onFailure ? canaryPart({ strategy, onFailure }) : []
