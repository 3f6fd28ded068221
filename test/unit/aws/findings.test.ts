import { type FindingsClients, lookAtFindings } from '@golden-ami/aws'
import type { Finding } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const AMI = 'ami-0123456789abcdef0'
const BUILD = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/golden-ami-web-os/1.0.0/1'
const finding = (id: string, severity: Finding['severity']): Finding => ({
  id,
  severity,
  package: 'curl',
  fixAvailable: true,
  title: id,
  firstSeen: undefined,
})
const LIST = [finding('CVE-2', 'low'), finding('CVE-1', 'high')]

interface Known {
  readonly scanned?: number
  readonly ec2?: readonly Finding[] | undefined
  readonly state?: string
  readonly built?: readonly Finding[] | undefined
}
/** What is not given must not be asked. */
const clients = (known: Known): FindingsClients => {
  const of = <K extends keyof Known>(key: K) => {
    if (!(key in known)) throw new Error(`${key} was asked`)
    return Promise.resolve(known[key]) as Promise<never>
  }
  return {
    ec2: { scanned: async () => known.scanned, findings: () => of('ec2') },
    imageBuilder: { scanState: () => of('state'), findings: () => of('built') },
  }
}

describe('findings of an image', () => {
  test('are EC2’s where EC2 has scanned it, worst first', async () =>
    expect(await lookAtFindings(clients({ scanned: 5, ec2: LIST }), AMI, BUILD)).toEqual({
      source: 'ec2',
      scanned: 5,
      list: [LIST[1], LIST[0]],
    }))

  test('are Image Builder’s where EC2 has not', async () =>
    expect(await lookAtFindings(clients({ state: 'COMPLETED', built: LIST }), AMI, BUILD)).toEqual({
      source: 'image-builder',
      scanned: undefined,
      list: [LIST[1], LIST[0]],
    }))

  test('a scan that found nothing is no finding, not no scan', async () => {
    expect(await lookAtFindings(clients({ scanned: 5, ec2: [] }), AMI, BUILD)).toHaveProperty('list', [])
    expect(await lookAtFindings(clients({ state: 'COMPLETED', built: [] }), AMI, BUILD)).toHaveProperty('list', [])
  })

  test.each<[string, Known, string | undefined, string]>([
    ['no build is known', {}, undefined, 'and no Image Builder image is known for it'],
    ['the build was not scanned', { state: '' }, BUILD, 'in Image Builder its scan is not there'],
    ['the scan goes on', { state: 'SCANNING' }, BUILD, 'in Image Builder its scan is SCANNING'],
    ['the scan has failed', { state: 'FAILED' }, BUILD, 'in Image Builder its scan is FAILED'],
    ['there are too many', { scanned: 5, ec2: undefined }, BUILD, 'more than 10000 findings'],
    ['there are too many in Image Builder', { state: 'COMPLETED', built: undefined }, BUILD, 'more than 10000 findings'],
  ])('are not known when %s', async (_, known, build, why) =>
    expect(await lookAtFindings(clients(known), AMI, build)).toEqual({ unknown: true, why: expect.stringContaining(why) }),
  )
})
