import { METADATA, type Moment, predictTags, simulate, type TaggedImage, type TagWish, type TagWorld, tagImage } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const ARN = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/golden-ami-web-tech-0a1b2c3d4e5f/1.4.0/2'
const FINGERPRINT = 'f'.repeat(64)
const BORN = {
  'golden-ami:family': 'web',
  'golden-ami:stage': 'tech',
  'golden-ami:version': '1.4.0',
  'golden-ami:fingerprint': FINGERPRINT,
  'golden-ami:parent': 'ami-00000001',
  'golden-ami:architecture': 'x86_64',
}
const AFTERWARDS = {
  'golden-ami:built-at': '2026-11-21T02:14:09Z',
  'golden-ami:image-arn': ARN,
  'golden-ami:repository': 'acme/images',
  'golden-ami:commit': 'abc',
  'golden-ami:run': 'https://github.com/acme/images/actions/runs/7',
}
const WISH: TagWish = {
  image: 'ami-00000002',
  family: undefined,
  stage: undefined,
  fingerprint: undefined,
  parent: undefined,
  imageArn: { value: ARN, by: 'the input image-arn' },
  environment: undefined,
  repository: 'acme/images',
  commit: 'abc',
  run: 'https://github.com/acme/images/actions/runs/7',
  tags: new Map(),
}
const AT: Moment = { now: Date.UTC(2026, 10, 21, 3), cancelled: false, refused: new Map() }

const image = (tags: Readonly<Record<string, string>>): TaggedImage => ({
  id: 'ami-00000002',
  tags: new Map(Object.entries(tags)),
  created: Date.UTC(2026, 10, 21, 2, 14, 9, 123),
  architecture: 'x86_64',
})
const world = (tags: Readonly<Record<string, string>>, snapshot: Readonly<Record<string, string>> = {}): TagWorld => {
  const snapshots = [{ id: 'snap-00000001', tags: new Map(Object.entries(snapshot)) }]
  return {
    image: image(tags),
    snapshots,
    copies: [],
    past: new Map([image(tags), ...snapshots].map(({ id, tags: present }) => [id, present])),
  }
}
const paper = (wish: Partial<TagWish>, before: TagWorld) =>
  simulate((seen: TagWorld, at: Moment) => tagImage({ ...WISH, ...wish }, seen, at), predictTags, before, AT)
const tagsOf = (wish: Partial<TagWish>, tags: Readonly<Record<string, string>>) => Object.fromEntries(paper(wish, world(tags)).end.tags)
const failure = (wish: Partial<TagWish>, before: TagWorld) => {
  const { outcome, code, why } = paper(wish, before).end
  return { outcome, code, why }
}

describe('an image of build-stage', () => {
  test('gets what is missing, its snapshots everything', () => {
    const { steps, end } = paper({ tags: new Map([['owner', 'platform']]) }, world(BORN))
    expect(steps).toEqual([
      {
        do: 'tag',
        on: 'ami-00000002',
        because: expect.stringContaining('golden-ami:built-at'),
        tags: { ...AFTERWARDS, owner: 'platform' },
      },
      { do: 'tag', on: 'snap-00000001', because: expect.any(String), tags: { ...BORN, ...AFTERWARDS, owner: 'platform' } },
    ])
    expect(end).toMatchObject({ outcome: 'tagged', release: '1.4.0/2' })
  })

  test('that has everything is left alone', () => {
    const { steps, end } = paper({}, world({ ...BORN, ...AFTERWARDS }, { ...BORN, ...AFTERWARDS }))
    expect(steps).toEqual([])
    expect(end.outcome).toBe('unchanged')
  })

  test('gives only the values that differ', () => {
    const { steps } = paper(
      { tags: new Map([['owner', 'platform']]) },
      world({ ...BORN, ...AFTERWARDS, owner: 'nobody' }, { ...BORN, ...AFTERWARDS, owner: 'platform' }),
    )
    expect(steps.map(({ on, tags }) => [on, tags])).toEqual([['ami-00000002', { owner: 'platform' }]])
  })

  test("takes the ARN from Image Builder's own tag", () => {
    expect(tagsOf({ imageArn: undefined }, { ...BORN, Ec2ImageBuilderArn: ARN })[METADATA.imageArn]).toBe(ARN)
  })

  test('keeps where it was built when a later run finds it', () => {
    expect(tagsOf({ commit: 'def', run: 'https://github.com/acme/images/actions/runs/8' }, { ...BORN, ...AFTERWARDS })).toMatchObject(
      AFTERWARDS,
    )
  })
})

describe('environments', () => {
  test.each([
    [undefined, 'development', 'development'],
    ['development', 'staging', 'development staging'],
    ['development staging', 'development', 'development staging'],
  ])('%s and %s', (before, environment, after) => {
    expect(
      tagsOf({ environment }, { ...BORN, ...(before === undefined ? {} : { [METADATA.environments]: before }) })[METADATA.environments],
    ).toBe(after)
  })

  test('stay when none is added, and come onto the snapshots', () => {
    const { steps } = paper({}, world({ ...BORN, [METADATA.environments]: 'development' }))
    expect(steps[1]?.tags[METADATA.environments]).toBe('development')
  })
})

describe('an image from elsewhere', () => {
  const said = (value: string) => ({ value, by: 'input' })

  test('is described by inputs', () => {
    const wish = { family: said('web'), stage: said('tech'), fingerprint: said(FINGERPRINT), parent: said('ami-00000001') }
    expect(tagsOf(wish, {})).toEqual({ ...BORN, ...AFTERWARDS })
  })

  test('without them all that is missing is named, with the input that says it', () => {
    const { outcome, code, why } = failure({ imageArn: undefined }, world({}))
    expect({ outcome, code }).toEqual({ outcome: 'failed', code: 'tag.metadata' })
    const lines = why.split('\n')
    expect(lines.map(line => line.split(' ')[0])).toEqual(
      ['image-arn', 'family', 'stage', 'version', 'fingerprint', 'parent'].map(name => `golden-ami:${name}`),
    )
    expect(lines[1]).toBe(
      'golden-ami:family is missing on ami-00000002: build-stage writes it; for an image from elsewhere the input family says it.',
    )
  })
})

describe('contradictions', () => {
  test.each<[string, Partial<TagWish>, Readonly<Record<string, string>>, string]>([
    [
      'family',
      { family: { value: 'api', by: 'the input family' } },
      {},
      'tag golden-ami:family of ami-00000002 says web, the input family says api',
    ],
    ['version', {}, { 'golden-ami:version': '1.5.0' }, `tag golden-ami:version of ami-00000002 says 1.5.0, ${ARN} says 1.4.0`],
    ['architecture', {}, { 'golden-ami:architecture': 'arm64' }, 'tag golden-ami:architecture of ami-00000002 says arm64, EC2 says x86_64'],
    [
      'image-arn',
      {},
      { Ec2ImageBuilderArn: ARN.replace(/2$/, '3') },
      `tag Ec2ImageBuilderArn of ami-00000002 says ${ARN.replace(/2$/, '3')}, the input image-arn says ${ARN}`,
    ],
  ])('%s', (key, wish, tags, text) => {
    expect(failure(wish, world({ ...BORN, ...tags }))).toEqual({
      outcome: 'failed',
      code: 'tag.metadata',
      why: `golden-ami:${key} is contradictory: ${text}.`,
    })
  })

  test('an ARN that names no build', () => {
    const { why } = failure({ imageArn: undefined }, world({ ...BORN, [METADATA.imageArn]: 'arn:aws:s3:::bucket' }))
    expect(why).toContain('arn:aws:s3:::bucket is not the ARN of an image build version')
  })
})

describe('limits, with the tags that are there', () => {
  const others = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`other-${index}`, 'x']))

  test('50 tags fit, and those of AWS do not count', () => {
    const tags = { ...BORN, ...others(39), 'aws:cloudformation:stack-name': 'x' }
    expect(paper({}, world(tags)).end.outcome).toBe('tagged')
  })

  test('51 do not; image and snapshots are named together', () => {
    expect(failure({}, world({ ...BORN, ...others(40) }, others(40)))).toEqual({
      outcome: 'failed',
      code: 'tag.limits',
      why: 'ami-00000002 would have 51 tags, 50 are allowed.\nsnap-00000001 would have 51 tags, 50 are allowed.',
    })
  })

  test('a list of environments that has become too long', () => {
    const environments = Array.from({ length: 6 }, (_, index) => `${'e'.repeat(42)}-${index}`).join(' ')
    expect(failure({ environment: 'production' }, world({ ...BORN, [METADATA.environments]: environments })).why).toContain(
      'tag golden-ami:environments: its value has 280 characters, 256 are allowed',
    )
  })
})

describe('what AWS and people do', () => {
  const turn = (at: Partial<Moment>, before: TagWorld = world(BORN)) => tagImage(WISH, before, { ...AT, ...at })

  test('no such image', () => {
    expect(turn({}, { image: undefined, snapshots: [], copies: [], past: new Map() })).toMatchObject({ end: { code: 'image.missing' } })
  })

  test('one resource refused: the other one is tagged first', () => {
    const refused = new Map([['snap-00000001', { do: 'tag', message: 'not yours' }]])
    expect(turn({ refused })).toMatchObject({ act: [{ on: 'ami-00000002' }] })
    expect(turn({ refused }, world({ ...BORN, ...AFTERWARDS }))).toMatchObject({
      end: { outcome: 'failed', code: 'aws.refused', why: 'snap-00000001: not yours' },
    })
    const denied = new Map([['snap-00000001', { do: 'tag', message: 'not authorized', code: 'aws.denied' as const }]])
    expect(turn({ refused: denied }, world({ ...BORN, ...AFTERWARDS }))).toMatchObject({ end: { code: 'aws.denied' } })
  })

  test('cancelled before all is done', () => {
    expect(turn({ cancelled: true })).toMatchObject({ end: { outcome: 'cancelled', code: 'run.cancelled' } })
    const done = { ...BORN, ...AFTERWARDS }
    expect(turn({ cancelled: true }, world(done, done))).toMatchObject({ end: { outcome: 'unchanged' } })
  })
})
