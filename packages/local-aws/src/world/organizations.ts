/** Which accounts belong to which AWS organizations and organizational units: one for the whole world. Tests and scenarios fill it. */

const ORGANIZATION = /^arn:aws[\w-]*:organizations::\d{12}:organization\/o-\w+$/
const UNIT = /^arn:aws[\w-]*:organizations::\d{12}:ou\/o-\w+\/ou-[\w-]+$/

export class Organizations {
  readonly #memberships = new Map<string, ReadonlySet<string>>()

  /**
   * Puts an account, wherever it was before, into an organization and its units, parents and children alike; into none: it leaves.
   * @param arns of the organization and of every unit above the account
   */
  place(account: string, ...arns: readonly string[]): void {
    const wrong = arns.find(arn => !ORGANIZATION.test(arn) && !UNIT.test(arn))
    if (wrong !== undefined) throw new Error(`no ARN of an organization or organizational unit: ${wrong}`)
    this.#memberships.set(account, new Set(arns))
  }
  includes(arn: string, account: string): boolean {
    return this.#memberships.get(account)?.has(arn) ?? false
  }
}
