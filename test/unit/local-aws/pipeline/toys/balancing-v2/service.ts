import { serve } from '@golden-ami/local-aws/world/serve'
import { toy } from '../toy.ts'

export const service = serve(toy('balancing', '2015-12-01'), { Greet: () => ({ Greeting: 'the new one' }) })
