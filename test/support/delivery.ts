/** A delivery of one family into three environments of one account, told from AWS's side. */

import { CreateTagsCommand, type EbsBlockDevice } from '@aws-sdk/client-ec2'
import { GetParameterHistoryCommand, SSMClient } from '@aws-sdk/client-ssm'
import { decodePointerMetadata, type LedgerEvent } from '@golden-ami/domain'
import { transport, type World, type WorldOptions } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, Fleet, REGION } from './fleet.ts'
import { eventsIn } from './ledger.ts'

export const FILE = `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  development:
    strategy: { warm-up: 5m }
    targets: { web: { groups: [ web-development ] } }
  staging:
    after: development
    soak: 24h
    targets: { web: { groups: [ web-staging ] } }
  production:
    after: staging
    zone: Europe/Berlin
    windows: [ { days: [ Sat, Sun ], from: "02:00", to: "06:00" } ]
    approvals: 1
    targets: { web: { groups: [ web-production ] } }
`
export const FILES = { '.github/golden-ami.yml': FILE }

export class Delivery extends Fleet {
  readonly #ssm: SSMClient
  constructor(options: WorldOptions = {}) {
    super(options)
    this.#ssm = new SSMClient({
      region: REGION,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
      requestHandler: transport(this.world, 'a person'),
      maxAttempts: 1,
    })
  }
  /** An image with the metadata of a release, as build-stage and tag-ami leave it. */
  async release(release: string, fingerprint: string, ebs: EbsBlockDevice = {}): Promise<string> {
    const image = await this.image(`web ${release}`, ebs)
    const tags = {
      'golden-ami:family': 'web',
      'golden-ami:stage': 'tech',
      'golden-ami:version': release.split('/')[0] ?? '',
      'golden-ami:fingerprint': fingerprint,
      'golden-ami:architecture': 'x86_64',
      'golden-ami:image-arn': `arn:aws:imagebuilder:${REGION}:${ACCOUNT}:image/golden-ami-web-tech-${fingerprint}/${release}`,
    }
    const { BlockDeviceMappings = [] } = this.world.place(ACCOUNT, REGION).state(Ec2State).images.own(image)!
    const Resources = [image, ...BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])]
    await this.ec2.send(new CreateTagsCommand({ Resources, Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }))
    return image
  }
  async #history(name: string) {
    const all = []
    for (let NextToken: string | undefined; ; ) {
      const page = await this.#ssm
        .send(new GetParameterHistoryCommand({ Name: name, MaxResults: 50, ...(NextToken ? { NextToken } : {}) }))
        .catch(() => undefined)
      all.push(...(page?.Parameters ?? []))
      NextToken = page?.NextToken
      if (!NextToken) return all
    }
  }
  /** What the pointer says now. */
  async pointer(environment: string): Promise<{ image: string | undefined; release: string | undefined; verified: string | undefined }> {
    const history = await this.#history(`/golden-ami/web/${environment}/x86_64`)
    const newest = history.at(-1)
    return {
      image: newest?.Value,
      release: decodePointerMetadata(newest?.Description)?.release,
      verified: history.find(({ Labels = [] }) => Labels.includes('verified'))?.Value,
    }
  }
  /** Events of the ledger that became true, oldest first. */
  async ledger(environment: string): Promise<readonly LedgerEvent[]> {
    const history = await this.#history(`/golden-ami/web/${environment}/ledger`)
    return eventsIn(history)
  }
  async lockIsFree(environment: string): Promise<boolean> {
    return (await this.#history(`/golden-ami/web/${environment}/lock`)).at(-1)?.Value?.includes('"free"') ?? true
  }
}
export const environments = async (...names: string[]): Promise<{ delivery: Delivery; world: World; base: string }> => {
  const delivery = new Delivery()
  const base = await delivery.image('what runs today')
  for (const name of names) await delivery.group(`web-${name}`, base, 2)
  return { delivery, world: delivery.world, base }
}
