/**
 * Proxies as the runner's toolkit knows them: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in upper or lower case. Node itself goes through them, in
 * `fetch` and in agents, where it is told to; nothing is loaded for it, and without a proxy nothing is done.
 * @see https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
import http from 'node:http'
import https from 'node:https'
import { UserError } from '@golden-ami/domain'

export interface ProxyAgents {
  /** Of one scheme each, for the clients of AWS. */
  readonly httpAgent: http.Agent
  readonly httpsAgent: https.Agent
}
/** Where credentials of a machine or a container come from: addresses of the host itself, which no proxy can reach. */
const NEVER = ['169.254.169.254', '169.254.170.2', '169.254.170.23']
/** Sockets to a host at a time, as the SDK has it. */
const MOST_SOCKETS = 50

/** What the environment says of proxies; undefined: there is none. */
export interface ProxySettings {
  readonly http_proxy?: string
  readonly https_proxy?: string
  readonly no_proxy: string
}

/**
 * Lower case goes before upper case, as in Node and curl.
 * @throws UserError `network.proxy` for what is no address; its text is not told, as there may be a password in it
 */
export const proxySettings = (env: Readonly<Record<string, string | undefined>>): ProxySettings | undefined => {
  const [http_proxy, https_proxy] = ['http_proxy', 'https_proxy'].map(name => addressOf(env, name))
  if (http_proxy === undefined && https_proxy === undefined) return undefined
  const spared = env.no_proxy || env.NO_PROXY || ''
  return {
    ...(http_proxy === undefined ? {} : { http_proxy }),
    ...(https_proxy === undefined ? {} : { https_proxy }),
    no_proxy: [...spared.split(/[\s,]+/).filter(each => each !== ''), ...NEVER].join(','),
  }
}

/** A host and a port alone are an address too, as for the toolkit. */
const addressOf = (env: Readonly<Record<string, string | undefined>>, name: string): string | undefined => {
  const [variable, given] =
    [name, name.toUpperCase()].map(each => [each, env[each]?.trim() ?? ''] as const).find(([, text]) => text !== '') ?? []
  if (variable === undefined || given === undefined) return undefined
  const address = given.includes('://') ? given : `http://${given}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && ['http:', 'https:'].includes(url.protocol) && ['', '/'].includes(url.pathname) && url.search === '' && url.hash === '')
    return url.href
  throw new UserError('network.proxy', `${variable} is no address of a proxy.`)
}

/** What must not be printed of them: passwords, as they are written and as they are meant. */
export const proxySecrets = ({ http_proxy, https_proxy }: ProxySettings): readonly string[] =>
  [http_proxy, https_proxy].flatMap(address => {
    const { password } = new URL(address ?? 'http://x')
    return password === '' ? [] : [password, decoded(password)]
  })
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * `fetch` goes through them from now on, and so do the agents.
 * @param version of Node
 * @throws UserError `network.proxy` where Node is too old for it
 */
export const useProxy = (settings: ProxySettings, version: string): ProxyAgents => {
  // The runner's Node 24 has it since 24.14; see README for the runner that brings it.
  if (typeof http.setGlobalProxyFromEnv !== 'function')
    throw new UserError('network.proxy', `The runner's Node.js ${version} cannot go through a proxy: 24.14 can.`, 'Update the runner.')
  const proxyEnv: NodeJS.ProcessEnv = { ...settings }
  http.setGlobalProxyFromEnv(proxyEnv)
  const options = { keepAlive: true, maxSockets: MOST_SOCKETS, proxyEnv }
  return { httpAgent: new http.Agent(options), httpsAgent: new https.Agent(options) }
}
