import { json, planOutput, type Runtime, report } from '@golden-ami/actions-kit'
import { readWish } from './inputs.ts'
import { tag } from './main.ts'
import { NO_OUTPUTS } from './outputs.ts'
import { summary } from './summary.ts'

export const run = (runtime: Runtime): Promise<void> =>
  report(runtime, NO_OUTPUTS, async () => {
    const inputs = await readWish(runtime)
    const { image } = inputs.wish
    const answer = await tag(inputs, runtime)
    const { release, tags, steps } = answer
    const outputs = { 'ami-id': image, release, tags: json(Object.fromEntries(tags)), plan: planOutput(steps) }
    return { conclusion: answer, outputs, summary: summary(image, answer) }
  })
