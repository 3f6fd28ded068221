import { type Complaint, complaintText, UserError } from '@golden-ami/domain'
import { itemsOf, under } from '@golden-ami/domain/located/tree'
import { checkTree } from '@golden-ami/domain/schema/check'
import { read as readValue } from '@golden-ami/domain/schema/read'
import { complaintsAboutNames } from './names.ts'
import { type Scenario, scenario } from './scenario.ts'
import { SCENARIO_WORDING } from './shape.ts'
import { scenarioTree } from './tree.ts'

/** @throws UserError `rehearsal.scenario` with every complaint, each with file, line and column */
export const readScenario = (content: string, source: string): Scenario => {
  const answer = scenarioTree(content, source)
  if ('complaints' in answer) throw refused(answer.complaints)
  const { tree } = answer
  const complaints = checkTree(tree, scenario, SCENARIO_WORDING, { name: '', namedAt: tree.at })
  if (complaints.length > 0) throw refused(complaints)
  const read = readValue(scenario, tree)
  const misnamed = complaintsAboutNames(read, tree)
  if (misnamed.length > 0) throw refused(misnamed)
  return read.schedules ? { ...read, scheduledAt: itemsOf(under(tree, 'schedules')).map(({ at }) => at) } : read
}

const refused = (complaints: readonly Complaint[]): UserError =>
  new UserError('rehearsal.scenario', complaints.map(complaintText).join('\n'))
