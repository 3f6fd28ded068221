/** What an environment asks of findings. */
import type { Complaint, Located } from '../../located/located.ts'
import { entriesOf, under } from '../../located/tree.ts'

/** Without a limit every image passes, whatever is found in it: that looks like a gate and is none. */
export const checkFindings = (tree: Located): readonly Complaint[] =>
  entriesOf(under(tree, 'environments')).flatMap(({ key, value }) => {
    const findings = under(value, 'findings')
    if (findings?.is !== 'map' || under(findings, 'max-severity')) return []
    const noWorse = under(findings, 'no-worse-than-current')
    if (noWorse?.is === 'scalar' && noWorse.value !== false) return []
    const wrong = `environments.${key}.findings allows whatever is found`
    return [{ at: findings.at, wrong, allowed: 'required: max-severity, or no-worse-than-current: true' }]
  })
