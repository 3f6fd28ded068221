/** What act does not take as GitHub does, and so is written otherwise for it; each change is said. */
import { isMap, parseDocument, type YAMLMap } from 'yaml'

export interface Adapted {
  readonly text: string
  readonly said: readonly string[]
}
/** @param oidc where the stand-in for GitHub gives tokens */
export const adapted = (text: string, oidc: string): Adapted => {
  const document = parseDocument(text)
  const said: string[] = []
  const jobs = document.get('jobs') as YAMLMap<{ value: string }, YAMLMap>
  for (const { key, value: job } of jobs.items) {
    if (!job) continue
    if (isMap(job.get('concurrency')) && job.deleteIn(['concurrency', 'queue']))
      said.push(`${key.value}: without concurrency.queue, which act's schema does not know`)
    const environment = job.get('environment')
    const name = isMap(environment) ? environment.get('name') : environment
    if (isMap(environment) && environment.has('deployment')) {
      job.set('environment', environment.get('name'))
      said.push(`${key.value}: without environment.deployment, which act's schema does not know`)
    }
    job.setIn(['env', 'ACTIONS_ID_TOKEN_REQUEST_URL'], `${oidc}&environment=${name ?? ''}`)
    said.push(`${key.value}: env ACTIONS_ID_TOKEN_REQUEST_URL, as act gives no OIDC tokens`)
  }
  return { text: document.toString({ lineWidth: 0 }), said }
}
