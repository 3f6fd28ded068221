/** One small environment as the actions leave it, made by calls of a person instead of runs, because a sweep makes thousands of them. */
import { StartInstanceRefreshCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand, type EbsBlockDevice } from '@aws-sdk/client-ec2'
import { LabelParameterVersionCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { digest } from '@golden-ami/aws'
import {
  baselineRelease,
  encodeEvent,
  encodePointerMetadata,
  type LedgerChange,
  type LedgerVersion,
  ledgerEvent,
  ledgerName,
  pointerName,
  UNWRITTEN,
} from '@golden-ami/domain'
import { hours, seconds, transport } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { Delivery } from './delivery.ts'
import { ACCOUNT, REGION } from './fleet.ts'
import { ledgerVersions } from './ledger.ts'

export const ENVIRONMENT = 'development'
export const GROUP = 'web'
/** Instances count as soon as they are in service, so that a rollout is few looks. */
export const STAGE_FILES = {
  '.github/golden-ami.yml': `
family: web
home: { account: "${ACCOUNT}", region: ${REGION} }
environments:
  ${ENVIRONMENT}: { targets: { web: { groups: [ ${GROUP} ] } } }
`,
}
/** The run that did what was there before. */
const FORMER = 'https://github.com/acme/images/actions/runs/900'

export class Stage extends Delivery {
  readonly #parameters: SSMClient
  #ledger: readonly LedgerVersion[] = []
  #pointers = 0
  base = ''
  constructor() {
    super()
    this.world.place(ACCOUNT, REGION).state(Ec2State).boot = seconds(5)
    this.#parameters = new SSMClient({
      region: REGION,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
      requestHandler: transport(this.world, 'a person'),
      maxAttempts: 1,
    })
  }
  /** A group of one instance, recorded as the baseline. */
  static async baseline(): Promise<Stage> {
    const stage = new Stage()
    stage.base = await stage.image('what runs today')
    await stage.group(GROUP, stage.base, 1)
    const release = baselineRelease([stage.base], digest)
    await stage.#point(release, stage.base, '')
    await stage.#verify()
    await stage.#write({ kind: 'baseline', release })
    return stage
  }
  /** From now on a new instance of the group counts only so many seconds after it has come into service. */
  async warmsUpFor(DefaultInstanceWarmup: number): Promise<void> {
    await this.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: GROUP, DefaultInstanceWarmup }))
  }
  /** An image with metadata, and the pointer says it. `ebs`: how its volume is encrypted. */
  async promoted(release: string, fingerprint: string, ebs: EbsBlockDevice = {}): Promise<string> {
    const image = await this.release(release, fingerprint, ebs)
    await this.#write({ kind: 'promoting', release })
    await this.#point(release, image, fingerprint)
    await this.#write({ kind: 'promoted', release })
    return image
  }
  /** The same, and the group runs it. */
  async rolledOut(release: string, fingerprint: string, ebs: EbsBlockDevice = {}): Promise<string> {
    const image = await this.promoted(release, fingerprint, ebs)
    await this.ec2.send(
      new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: GROUP, SourceVersion: '1', LaunchTemplateData: { ImageId: image } }),
    )
    await this.autoScaling.send(
      new StartInstanceRefreshCommand({
        AutoScalingGroupName: GROUP,
        DesiredConfiguration: { LaunchTemplate: { LaunchTemplateName: GROUP, Version: '2' } },
        Preferences: { SkipMatching: true },
      }),
    )
    this.world.advance(hours(1))
    await this.#verify()
    await this.#write({ kind: 'verified', release })
    return image
  }
  /** The pointer is written again and again, until AWS would refuse to write over the label once more. */
  async crowded(release: string, image: string, fingerprint: string): Promise<this> {
    while (this.#pointers < 100) await this.#point(release, image, fingerprint)
    return this
  }
  async #point(release: string, image: string, fingerprint: string): Promise<void> {
    await this.#parameters.send(
      new PutParameterCommand({
        Name: pointerName('web', ENVIRONMENT, 'x86_64'),
        Value: image,
        Description: encodePointerMetadata({ release, source: image, fingerprint, run: FORMER }),
        Type: 'String',
        DataType: 'aws:ec2:image',
        Overwrite: true,
      }),
    )
    this.#pointers++
    this.world.advance(seconds(30))
  }
  async #verify(): Promise<void> {
    const Name = pointerName('web', ENVIRONMENT, 'x86_64')
    await this.#parameters.send(new LabelParameterVersionCommand({ Name, ParameterVersion: this.#pointers, Labels: ['verified'] }))
  }
  async #write(change: LedgerChange): Promise<void> {
    const writer = { run: FORMER, actor: 'hubot', at: this.world.now }
    const Value = encodeEvent(ledgerEvent(ENVIRONMENT, this.#ledger, change, writer, digest))
    this.#ledger = [...this.#ledger, ...ledgerVersions([{ Version: this.#ledger.length + 1, Value }])]
    await this.#parameters.send(new PutParameterCommand({ Name: ledgerName('web', ENVIRONMENT), Value, Type: 'String', Overwrite: true }))
  }
  /** What pointer, ledger, lock and fleet say, to be compared as a whole. */
  async says() {
    const events = await this.ledger(ENVIRONMENT)
    const state = events.at(-1)?.state ?? UNWRITTEN
    const last = [...this.world.place(ACCOUNT, REGION).state(Ec2State).templates.owned()]
    return {
      pointer: await this.pointer(ENVIRONMENT),
      current: state.current,
      good: state.good[0] ?? null,
      intent: state.intent,
      events: events.map(({ kind }) => kind),
      twice: events.filter(({ id }, index) => id === events[index - 1]?.id).map(({ kind }) => kind),
      lockIsFree: await this.lockIsFree(ENVIRONMENT),
      running: await this.running(GROUP),
      templateVersions: last.flatMap(({ versions }) => versions.map(({ LaunchTemplateData }) => LaunchTemplateData?.ImageId)),
      refreshes: (await this.refreshes(GROUP)).filter(status => status !== 'Cancelled' && status !== 'RollbackSuccessful'),
    }
  }
}
