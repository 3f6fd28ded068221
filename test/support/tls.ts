/** A certificate that nobody knows, for tests of what trusts it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  readonly key: string
  readonly cert: string
  /** For NODE_EXTRA_CA_CERTS. */
  readonly file: string
  readonly folder: string
}
/** By openssl, which every runner has: Node makes no certificates. */
export const selfSigned = (hosts: readonly string[]): Certificate => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-ami-tls-'))
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const names = ['IP:127.0.0.1', ...hosts.map(host => `DNS:${host}`)].join(',')
  const subject = ['-subj', '/CN=test', '-addext', `subjectAltName=${names}`, '-days', '2']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', file, ...subject], { stdio: 'ignore' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file, folder }
}
