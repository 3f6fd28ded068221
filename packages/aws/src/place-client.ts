import type { PlaceClient } from './distribution.ts'
import { ec2Copies } from './ec2-copies.ts'
import type { AwsEdge } from './edge.ts'
import { kms } from './kms.ts'

/** What is asked of images, and of the keys that they are encrypted with, in an account and region. */
export const placeClient = (edge: AwsEdge): PlaceClient => ({ ...ec2Copies(edge), kms: kms(edge) })
