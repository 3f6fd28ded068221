/** What starts a workflow: its `on`. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
import { UserError } from '@golden-ami/domain'
import { nextDue } from './cron.ts'
import { EXCLUSIVE, isPattern, type PushFilters } from './filters.ts'
import type { Refuse } from './places.ts'
import { asMap, asTexts, isMap, type Value, type ValueMap } from './value.ts'
import type { Events, InputDefinition, Schedule } from './workflow.ts'

const filtersOf = (refuse: Refuse, push: ValueMap): PushFilters => {
  const patterns = (name: string) => (push[name] === undefined ? undefined : asTexts(push[name]))
  for (const name of EXCLUSIVE.flat())
    for (const [index, pattern] of (patterns(name) ?? []).entries())
      if (!isPattern(pattern)) refuse(['on', 'push', name, index], `'${pattern}' is not a pattern that GitHub takes`)
  for (const [one, other] of EXCLUSIVE) {
    if (one in push && other in push) refuse(['on', 'push', other], `'${one}' and '${other}' cannot both be said of one event`)
    if (patterns(one)?.every(pattern => pattern.startsWith('!')))
      refuse(['on', 'push', one], `'${one}' has patterns with '!' only; at least one without it is needed, else use '${one}-ignore'`)
  }
  return {
    branches: patterns('branches'),
    'branches-ignore': patterns('branches-ignore'),
    tags: patterns('tags'),
    'tags-ignore': patterns('tags-ignore'),
    paths: patterns('paths'),
    'paths-ignore': patterns('paths-ignore'),
  }
}
const schedulesOf = (refuse: Refuse, entries: readonly ValueMap[]): readonly Schedule[] =>
  entries.map(({ cron, timezone }, index) => {
    const schedule = { cron: String(cron), timezone: timezone === undefined ? undefined : String(timezone) }
    try {
      nextDue(schedule, 0)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refuse(['on', 'schedule', index], error.message.replace(/\.$/, ''))
    }
    return schedule
  })

export const eventsOf = (refuse: Refuse, on: Value): Events => {
  const events: ValueMap = isMap(on) ? on : Object.fromEntries(asTexts(on).map(name => [name, null]))
  const call = asMap(events.workflow_call)
  return {
    ...('push' in events ? { push: filtersOf(refuse, asMap(events.push)) } : {}),
    ...('schedule' in events ? { schedule: schedulesOf(refuse, events.schedule as readonly ValueMap[]) } : {}),
    ...('workflow_dispatch' in events ? { workflow_dispatch: { inputs: inputsOf(asMap(events.workflow_dispatch).inputs) } } : {}),
    ...('workflow_call' in events
      ? {
          workflow_call: {
            inputs: inputsOf(call.inputs),
            secrets: Object.fromEntries(
              Object.entries(asMap(call.secrets)).map(([name, secret]) => [name, { required: asMap(secret).required === true }]),
            ),
            outputs: Object.fromEntries(Object.entries(asMap(call.outputs)).map(([name, output]) => [name, asMap(output).value ?? ''])),
          },
        }
      : {}),
  }
}
const inputsOf = (value: Value | undefined): Record<string, InputDefinition> =>
  Object.fromEntries(
    Object.entries(asMap(value)).map(([name, definition]) => {
      const { type = 'string', required, default: preset, options } = asMap(definition) as Record<string, Value | undefined>
      return [
        name,
        { type: type as InputDefinition['type'], required: required === true, default: preset ?? undefined, options: asTexts(options) },
      ]
    }),
  )
