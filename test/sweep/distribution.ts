import { accountRegionName } from '@golden-ami/domain'
import { expect } from 'expect'
import { distributeOnce, Estate, grid, HOME } from '../support/distribution.ts'
import { sweepOf } from './case.ts'

const ACCOUNTS = ['222222222222', '333333333333']
const REGIONS = ['eu-west-1', 'us-east-1']
const WISH = { distribute: 'copy' as const, cells: grid(ACCOUNTS, REGIONS), watermark: 'web.production' }

export const cases = [
  sweepOf(
    'whatever happens, every account has one copy in every region, all from the one at home',
    {
      setUp: async () => {
        const estate = new Estate()
        await estate.register()
        return { estate, world: estate.world }
      },
      run: async ({ estate }, attempt) => (await distributeOnce(estate, WISH, { name: `attempt ${attempt}` })).ran,
      isGood: ran => !ran.crashed && ran.failed === undefined && ran.outputs.get('outcome') === 'available',
      check: async ({ estate }, what) => {
        const [far, ...others] = await estate.imagesIn({ account: HOME.account, region: 'us-east-1' })
        expect({ what, others }).toEqual({ what, others: [] })
        for (const cell of WISH.cells) {
          const copies = (await estate.imagesIn(cell)).map(({ State, SourceImageId, ImageWatermarks }) => [
            State,
            SourceImageId,
            ImageWatermarks?.map(({ WatermarkKey }) => WatermarkKey),
          ])
          const source = cell.region === HOME.region ? estate.image : far?.ImageId
          const place = accountRegionName(cell)
          expect({ what, place, copies }).toEqual({ what, place, copies: [['available', source, [`${HOME.account}:web.production`]]] })
        }
      },
    },
    ({ faults, again }) => {
      expect(faults).toBeGreaterThan(20)
      expect(again).toBeGreaterThan(faults / 10)
    },
  ),
]
