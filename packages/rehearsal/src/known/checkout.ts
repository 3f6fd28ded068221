/** actions/checkout: the repository's files appear in the workspace. https://github.com/actions/checkout */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { KnownActionError, type KnownCall } from './known-action.ts'

const LEFT_OUT = ['.git', 'node_modules']

export const checkout = ({ job, step, inputs }: KnownCall): void => {
  const { repository, commits } = job.host.github
  const asked = inputs.repository ?? repository.fullName
  if (asked !== repository.fullName) throw new KnownActionError(`A rehearsal has the repository ${repository.fullName} only, not ${asked}.`)
  const folder = join(job.workspace, inputs.path ?? '')
  cpSync(repository.root, folder, { recursive: true, filter: source => !LEFT_OUT.includes(basename(source)) })
  for (const [path, content] of commits.find(job.run.sha)?.files ?? []) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  step.outputs.ref = inputs.ref || `refs/heads/${job.run.trigger.branch}`
  step.outputs.commit = job.run.sha
  step.say(`${repository.fullName} at ${step.outputs.ref}`)
}
