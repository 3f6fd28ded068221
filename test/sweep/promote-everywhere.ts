import { accountRegionName } from '@golden-ami/domain'
import { expect } from 'expect'
import { cellsIn, everywhere } from '../support/everywhere.ts'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import { sweepOf } from './case.ts'

const SPREAD = { accounts: [ACCOUNT, '222222222222'], regions: [REGION, 'us-east-1'], distribute: 'copy', watermark: true } as const

export const cases = [
  sweepOf(
    'promote: whatever happens, every place has one image, made of the one at home, and its pointer says it',
    {
      again: 'both',
      sparser: 3,
      setUp: async () => {
        const { there, image } = await everywhere(SPREAD)
        return { there, image, world: there.world }
      },
      run: ({ there, image }, attempt, github) => there.promote({ 'ami-id': image }, { name: `attempt ${attempt}`, github }),
      isGood: ran => !ran.crashed && ran.failed === undefined && /^(promoted|unchanged)$/.test(ran.outputs.get('outcome') ?? ''),
      check: async ({ there, image }, what) => {
        const far = (await there.owned({ account: ACCOUNT, region: 'us-east-1' }))[0]?.ImageId
        for (const cell of cellsIn(SPREAD)) {
          const [own, ...others] = await there.owned(cell)
          const isSource = cell.account === ACCOUNT && cell.region === REGION
          const from = isSource ? undefined : cell.account === ACCOUNT || cell.region === REGION ? image : far
          const place = accountRegionName(cell)
          expect({ what, place, others, from: own?.SourceImageId }).toEqual({ what, place, others: [], from })
          expect({ what, place, ...(await there.pointed(cell)) }).toMatchObject({
            ...{ what, place, image: own?.ImageId, release: '1.0.0/1', source: image, fingerprint: 'f1' },
          })
        }
        const events = (await there.ledger('development')).map(({ kind }) => kind)
        expect(`${what}: ${events.join(' ')}`).toMatch(/: promoting (promoting )?promoted$/)
      },
    },
    swept => {
      expect(swept.faults).toBeGreaterThan(20)
      expect(swept.again).toBeGreaterThan(3)
    },
  ),
]
