/** Waves, refreshes and checkpoints over time. */
import { type GanttTask, mermaidGantt } from '@golden-ami/actions-kit/mermaid'
import { type GroupRow, isSameGroup, type SeenCheckpoint, type Watching } from '@golden-ami/domain'

/** Rows of a chart that can still be read. */
const MOST_TASKS = 40

/** @param waves names of targets; a group without one is in the first wave */
export const timelinePart = (watching: Watching, waves: readonly (readonly string[])[]): string => {
  const { at } = watching
  if (at === undefined) return ''
  const sections = waves.map((wave, index) => ({
    name: waves.length > 1 ? `wave ${index + 1}` : 'groups',
    tasks: watching.rows
      .filter(({ target }) => (target === undefined ? index === 0 : wave.includes(target)))
      .flatMap(row => tasksOf(row, watching, at)),
  }))
  const count = sections.reduce((sum, { tasks }) => sum + tasks.length, 0)
  return count === 0 || count > MOST_TASKS ? '' : mermaidGantt(sections)
}

const tasksOf = (row: GroupRow, { checkpoints }: Watching, now: number): readonly GanttTask[] => {
  const name = row.target === undefined || row.target === row.group ? row.group : `${row.group} in ${row.target}`
  const refreshes = row.refreshes.flatMap(({ started, ended, state, toImage }): readonly GanttTask[] =>
    started === undefined
      ? []
      : [{ name: `${toImage ? 'refresh' : 'another refresh'} of ${name}`, from: started, to: ended ?? now, as: AS[state] }],
  )
  const watched = checkpoints.filter(one => isSameGroup(one, row) && one.since < now)
  return [
    ...refreshes.toReversed(),
    ...watched.map(one => ({ name: `checkpoint ${one.percent} of ${name}`, from: one.since, to: one.until, as: colourOf(one) })),
  ]
}

const AS = { going: 'active', ending: 'active', done: 'done', cancelled: 'done', failed: 'crit', 'rolled-back': 'crit' } as const

const colourOf = ({ verdicts }: SeenCheckpoint): GanttTask['as'] => {
  if (verdicts.some(({ verdict }) => verdict === 'fail')) return 'crit'
  return verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'pass') ? 'done' : 'active'
}
