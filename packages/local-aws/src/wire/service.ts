/** What a server must know of a service: operations, errors and wire names, read from its client package. */
import type { StaticErrorSchema, StaticOperationSchema } from '@smithy/types'
import { type Shape, Shapes } from './shape.ts'

export interface Operation {
  readonly name: string
  readonly input: Shape
  readonly output: Shape
  /** REST services only. `path` is a template: `/tags/{resourceArn}`. */
  readonly http?: { readonly method: string; readonly path: string; readonly status: number }
}
/** A modelled error. */
export interface ErrorType {
  /** The shape's name, by which SDKs throw it: `InstanceRefreshInProgressFault`. */
  readonly name: string
  /** The code on the wire of a query service, where it differs: `InstanceRefreshInProgress`. */
  readonly code: string
  readonly status: number
  readonly fault: 'client' | 'server'
  readonly shape: Shape
}
/** The settings of a client's protocol. They are on the resolved configuration, though its type does not show them. */
interface ClientConfig {
  readonly serviceId: string
  readonly signingName?: string
  readonly defaultSigningName: string
  readonly protocol: { getShapeId(): string }
  readonly protocolSettings: {
    readonly version: string
    readonly xmlNamespace?: string
    readonly defaultNamespace: string
    readonly awsQueryCompatible?: boolean
  }
}
type Package = Readonly<Record<string, unknown>>

export class Service {
  readonly operations = new Map<string, Operation>()
  /** By shape name and by wire code. */
  readonly errors = new Map<string, ErrorType>()
  readonly signingName: string
  readonly serviceId: string
  /** Shape id of the client's own protocol, such as `aws.protocols#ec2Query`. */
  readonly protocol: string
  readonly version: string
  readonly xmlNamespace: string
  readonly namespace: string
  /** It was a query service once and still tells its old error codes in a header. */
  readonly queryCompatible: boolean
  readonly #shapes = new Shapes()

  /** A memo: the same package is always the same service. */
  static readonly #known = new WeakMap<Package, Service>()
  static of(module: Package): Service {
    const known = Service.#known.get(module)
    if (known) return known
    const service = new Service(module)
    Service.#known.set(module, service)
    return service
  }

  private constructor(module: Package) {
    const config = configOf(module)
    const settings = config.protocolSettings
    this.signingName = config.signingName ?? config.defaultSigningName
    this.serviceId = config.serviceId
    this.protocol = config.protocol.getShapeId()
    this.version = settings.version
    this.xmlNamespace = settings.xmlNamespace ?? ''
    this.namespace = settings.defaultNamespace
    this.queryCompatible = settings.awsQueryCompatible === true
    for (const value of Object.values(module)) {
      if (!Array.isArray(value)) continue
      if (value[0] === 9) this.#addOperation(value as unknown as StaticOperationSchema)
      else if (value[0] === -3) this.#addError(value as unknown as StaticErrorSchema)
    }
  }

  #addOperation([, , name, traits, input, output]: StaticOperationSchema): void {
    const shapes = this.#shapes
    const http = typeof traits === 'object' ? traits.http : undefined
    this.operations.set(name, {
      name,
      get input() {
        return shapes.of(input)
      },
      get output() {
        return shapes.of(output)
      },
      ...(http && { http: { method: http[0], path: http[1], status: http[2] } }),
    })
  }

  #addError(schema: StaticErrorSchema): void {
    const shapes = this.#shapes
    const traits = (typeof schema[3] === 'object' ? schema[3] : {}) as {
      readonly error?: 'client' | 'server'
      readonly httpError?: number
      readonly awsQueryError?: readonly [code: string, status: number]
    }
    const fault = traits.error ?? 'client'
    const error: ErrorType = {
      name: schema[2],
      code: traits.awsQueryError?.[0] ?? schema[2],
      status: traits.awsQueryError?.[1] ?? traits.httpError ?? (fault === 'server' ? 500 : 400),
      fault,
      get shape() {
        return shapes.of(schema)
      },
    }
    this.errors.set(error.code, error).set(error.name, error)
  }
}

const configOf = (module: Package): ClientConfig => {
  const [, Client] = Object.entries(module).find(([name]) => /^[A-Z]\w*Client$/.test(name)) ?? []
  const client = new (Client as new (configuration: object) => { readonly config: ClientConfig })({
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  })
  return client.config
}
