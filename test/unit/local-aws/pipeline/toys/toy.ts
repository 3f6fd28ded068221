/** A client package of a query service, as small as one can be: an operation `Greet` without input, answered with a greeting. */
export const toy = (signingName: string, version: string) => {
  class Config {
    readonly serviceId = 'Toy'
    readonly defaultSigningName = signingName
    readonly protocol = { getShapeId: () => 'aws.protocols#awsQuery' }
    readonly protocolSettings = { version, defaultNamespace: 'toy' }
  }
  class ToyClient {
    readonly config = new Config()
  }
  class GreetCommand {
    readonly input = {}
    readonly resolveMiddleware = (): (() => Promise<{ output: { Greeting?: string } }>) => async () => ({ output: {} })
  }
  return {
    ToyClient,
    GreetCommand,
    Greet$: [9, 'toy', 'Greet', 0, [3, 'toy', 'GreetInput', 0, [], []], [3, 'toy', 'GreetOutput', 0, ['Greeting'], [0]]],
  }
}
