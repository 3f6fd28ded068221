/** The example on act and in a rehearsal: whatever differs at the end is told, and fails. */
import { deepStrictEqual } from 'node:assert'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { acted } from './acted.ts'
import { ACT, installAct } from './install.ts'
import { rehearsed } from './rehearsed.ts'
import { PLAYED } from './scenario.ts'

/** A checkout of aws-actions/configure-aws-credentials, built as it is published. */
const REAL = process.env.GOLDEN_AMI_CONFIGURE_AWS_CREDENTIALS

const credentials = (): { readonly folder: string; readonly said: string } =>
  REAL !== undefined && existsSync(join(REAL, 'action.yml'))
    ? { folder: REAL, said: `configure-aws-credentials is the real one, ${REAL}` }
    : {
        folder: join(import.meta.dirname, 'assume-role'),
        said: 'configure-aws-credentials is not the real one: no package registry has it. A stand-in makes the same AssumeRoleWithWebIdentity call; GOLDEN_AMI_CONFIGURE_AWS_CREDENTIALS names a checkout of the real one',
      }

/** Passed when it was skipped, and says so. */
export const actPart = async (): Promise<{ readonly name: string; readonly passed: boolean; readonly said: string }> => {
  const name = 'act'
  const missing = installAct()
  if (missing !== undefined) return { name, passed: true, said: `skipped: act ${ACT} cannot be installed: ${missing}` }
  const { folder, said } = credentials()
  try {
    const [here, there] = [await acted(folder), await rehearsed()]
    deepStrictEqual({ outputs: here.outputs, end: here.end }, { outputs: there.outputs, end: there.end })
    const played = PLAYED.map(({ id }) => id).join(', ')
    return { name, passed: true, said: [`${played}: outputs and end states are those of the rehearsal`, said, ...here.said].join('\n') }
  } catch (error) {
    return { name, passed: false, said: `${error instanceof Error ? error.message : String(error)}\n${said}` }
  }
}
