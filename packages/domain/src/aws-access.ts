/** How a run reaches AWS; absent members are left to the SDK's own defaults. */
export interface AwsAccess {
  readonly region: string | undefined
  readonly credentials?: AwsCredentials | (() => Promise<AwsCredentials>)
  /** A request handler as SDK clients take it. Local AWS, in the same process, is put here. */
  readonly requestHandler?: object
}
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}
