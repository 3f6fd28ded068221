/** Steps within a composite action share one name. */
import { existsSync, readFileSync } from 'node:fs'
import type { Check } from '../check.ts'
import { ended, equal, ok } from '../expect.ts'
import { RELEASE } from '../home.ts'

export const composite: readonly Check[] = [
  {
    name: 'two steps of one composite action write two files of evidence',
    holds: async stage => {
      const { home } = stage
      const { base } = await home.delivery()
      const environment = 'development'
      await stage.before('6001', { action: 'promote', with: { environment, baseline: 'true' } })
      home.catchUp()
      const job = await stage.job()
      const dry = { environment, 'dry-run': 'true', release: RELEASE }
      const first = await stage.step(job, { action: 'promote', composite: '__self', with: dry })
      const said = readFileSync(first.outputs.get('evidence') ?? '', 'utf8')
      const second = await stage.step(job, { action: 'promote', composite: '__self', with: { ...dry, override: '' } })
      for (const each of [first, second]) ended(each, 'success', 'planned')
      const [one = '', other = ''] = [first, second].map(({ outputs }) => outputs.get('evidence'))
      ok(existsSync(one) && existsSync(other))
      ok(one !== other, `both have written ${one}`)
      equal(readFileSync(one, 'utf8'), said)
      equal((await home.pointer(environment)).image, base)
    },
  },
]
