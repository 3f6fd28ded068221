import { conclude, planOutput, type Runtime, report } from '@golden-ami/actions-kit'
import { readWish } from './inputs.ts'
import { tag } from './main.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, async () => {
    const inputs = await readWish(runtime)
    const { image } = inputs.wish
    const answer = await tag(inputs, runtime)
    const { release, tags, steps } = answer
    const outputs = { 'ami-id': image, release, tags: JSON.stringify(Object.fromEntries(tags)), plan: planOutput(steps) }
    return conclude(runtime, answer, outputs, summary(image, answer))
  })
