/** An account in which things are made to see what AWS does with them, and taken away again. */
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling'
import { EC2Client } from '@aws-sdk/client-ec2'
import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import { SSMClient } from '@aws-sdk/client-ssm'

/** What clients of the SDK are made with; absent members are the SDK's own defaults. */
export type ClientConfig = ConstructorParameters<typeof EC2Client>[0]

export class Sandbox {
  readonly autoScaling: AutoScalingClient
  readonly ec2: EC2Client
  readonly imageBuilder: ImagebuilderClient
  readonly ssm: SSMClient
  /** Names of everything that is made begin with it. */
  readonly prefix: string
  readonly region: string
  /** 12 digits */
  readonly account: string
  /** @param ms */
  readonly sleep: (ms: number) => Promise<void>
  readonly #undo: { readonly what: string; readonly undo: () => Promise<unknown> }[] = []

  constructor(options: Pick<Sandbox, 'prefix' | 'region' | 'account' | 'sleep'> & { readonly config: ClientConfig }) {
    const { prefix, region, account, sleep, config } = options
    const own = { ...config, region }
    this.prefix = prefix
    this.region = region
    this.account = account
    this.sleep = sleep
    this.autoScaling = new AutoScalingClient(own)
    this.ec2 = new EC2Client(own)
    this.imageBuilder = new ImagebuilderClient(own)
    this.ssm = new SSMClient(own)
  }

  /** Said right after, or right before, something is made. */
  undoLater(what: string, undo: () => Promise<unknown>): void {
    this.#undo.push({ what, undo })
  }
  /** Takes everything away, the last first. Answers with what is left, a line each; what was never made is not. */
  async cleanUp(): Promise<readonly string[]> {
    const left: string[] = []
    for (const { what, undo } of this.#undo.splice(0).reverse()) {
      const because = await refusal(undo())
      if (because !== undefined && !/NotFound|not found|does not exist/i.test(because)) left.push(`${what}: ${because}`)
    }
    return left
  }
}

/** `<code>: <message>` of a call that AWS refuses; undefined: it was taken. */
export const refusal = async (call: Promise<unknown>): Promise<string | undefined> => {
  try {
    await call
    return undefined
  } catch (error) {
    if (!(error instanceof Error) || !('$metadata' in error)) throw error
    return `${error.name}: ${error.message}`
  }
}
