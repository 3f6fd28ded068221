import { spawnSync } from 'node:child_process'

/** Runs a script on the Node that runs the tests, with nothing in its environment but `env`. */
export const runNode = (
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env })
  return { status, stdout, stderr }
}
