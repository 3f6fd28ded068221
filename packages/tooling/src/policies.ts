/**
 * `pnpm run policies --config .github/golden-ami.yml --environment production [--account 444444444444] <policy> …`: prints one policy for
 * a role, with the placeholders filled from the delivery file; `--help` says the rest.
 */
import { askedPolicy, USAGE } from './policies/ask.ts'

/** pnpm runs a script in the checkout, wherever somebody started it. */
const from = (): string => process.env.INIT_CWD ?? process.cwd()

const main = (): void => {
  const asked = askedPolicy(process.argv.slice(2), from())
  if (!asked) {
    console.log(USAGE)
    return
  }
  if (asked.complaints.length > 0) throw new Error(asked.complaints.join('\n'))
  for (const note of asked.notes) console.error(`Note: ${note}.`)
  console.log(JSON.stringify(asked.policy, null, 2))
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(`${(error as Error).message}\n--help says what may be typed.`)
    process.exitCode = 1
  }
}
