import type { AwsContext } from '../connection/aws-context.ts'
import { ec2Copies } from '../ec2/copies.ts'
import { kms } from '../kms/client.ts'
import type { PlaceClient } from './distribution.ts'

/** What is asked of images, and of the keys that they are encrypted with, in an account and region. */
export const placeClient = (edge: AwsContext): PlaceClient => ({ ...ec2Copies(edge), kms: kms(edge) })
