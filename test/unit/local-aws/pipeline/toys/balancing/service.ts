import { serve } from '@golden-ami/local-aws/world/serve'
import { toy } from '../toy.ts'

export const service = serve(toy('balancing', '2012-06-01'), { Greet: () => ({ Greeting: 'the old one' }) })
