/** A group with a mixed instances policy: every template that it names is brought to the image, and nothing else of it changes. */
import { type Group, type MixedPolicy, predictFleet, preflight, type RollStep, rollGroup, rollout, simulate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { group, instance, instances, moment, NEW, nothingPast, OLD, refresh, strategy, TEMPLATE, version, wish } from '../group.ts'

const OTHER = 'lt-2'
const policy = (base: string, arm: string, ...images: string[]): MixedPolicy => ({
  InstancesDistribution: { OnDemandPercentageAboveBaseCapacity: 0, SpotAllocationStrategy: 'price-capacity-optimized' },
  LaunchTemplate: {
    LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, LaunchTemplateName: 'web', Version: base },
    Overrides: [
      { InstanceType: 'c6i.large', WeightedCapacity: '2' },
      { InstanceType: 'c6a.large', WeightedCapacity: '3', LaunchTemplateSpecification: { LaunchTemplateId: OTHER, Version: arm } },
      ...images.map(ImageId => ({
        InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } },
        ImageId,
        WeightedCapacity: '1',
      })),
    ],
  },
})
const other = (more: Partial<Group> = {}) => ({
  ...{ template: OTHER, version: '7', number: '7', followers: [], versions: [version('7', OLD, 'amd')] },
  ...more,
})
const mixed = (more: Partial<Group> = {}): Group => group({ policy: policy('1', '7'), overrides: [other()], ...more })
const both = { versions: [version('1', OLD), version('2', NEW)] }
const bothOther = { versions: [version('7', OLD, 'amd'), version('8', NEW, 'amd')] }

const words = (steps: readonly RollStep[]) =>
  steps.map(step => {
    if (step.do === 'add-version') return `add ${step.image} to ${step.template} from ${step.from}`
    return step.do === 'start-refresh' || step.do === 'pin-template' ? `${step.do} ${step.template} ${step.version}` : step.do
  })
const turnOf = (found: Group, more: Partial<typeof wish> = {}) => rollGroup({ ...wish, ...more }, found, nothingPast, moment())
const acts = (found: Group, more: Partial<typeof wish> = {}) => {
  const turn = turnOf(found, more)
  return 'act' in turn ? turn.act : []
}

test('every template that it names gets a version with the image', () => {
  expect(words(acts(mixed()))).toEqual([`add ${NEW} to ${TEMPLATE} from 1`, `add ${NEW} to ${OTHER} from 7`])
  expect(words(acts(mixed(both)))).toEqual([`add ${NEW} to ${OTHER} from 7`])
})

test('the refresh says the whole policy again, with other versions and images in it and nothing else', () => {
  const found = mixed({ ...both, overrides: [other(bothOther)], policy: policy('1', '7', OLD) })
  const [start] = acts(found)
  const wanted = policy('2', '8', NEW)
  const { LaunchTemplateName: _, ...specification } = wanted.LaunchTemplate?.LaunchTemplateSpecification ?? {}
  expect(start).toMatchObject({ do: 'start-refresh', template: TEMPLATE, version: '2', preferences: { SkipMatching: true } })
  expect(start).toHaveProperty('policy', {
    ...wanted,
    LaunchTemplate: { ...wanted.LaunchTemplate, LaunchTemplateSpecification: specification },
  })
})

test('where only the image of an override changes, instances are replaced though their templates match', () => {
  const found = mixed({
    versions: [version('1', NEW)],
    overrides: [other({ versions: [version('7', NEW, 'amd')] })],
    policy: policy('1', '7', OLD),
  })
  expect(acts(found)).toMatchObject([{ do: 'start-refresh', preferences: { SkipMatching: false } }])
})

test('one more instance may be the heaviest of its types', () => {
  const [start] = acts(mixed({ ...both, overrides: [other(bothOther)], desired: 6 }))
  expect(start).toMatchObject({ preferences: { MaxHealthyPercentage: 150 } })
})

describe('it has arrived', () => {
  const weighed = (image: string, ...weights: number[]) => weights.map((weight, index) => instance(image, { id: `i-${index}`, weight }))
  const arrived = (more: Partial<Group> = {}): Group =>
    mixed({
      ...{ version: '2', number: '2', ...both, overrides: [other({ version: '8', number: '8', ...bothOther })] },
      ...{ policy: policy('2', '8', NEW), desired: 5, instances: weighed(NEW, 2, 3), refreshes: [refresh('done', '2')] },
      ...more,
    })
  test('with its capacity in units, not in instances', () => {
    expect(turnOf(arrived())).toMatchObject({ end: { outcome: 'refreshed', instances: { on: 2, of: 2 } } })
    expect(turnOf(arrived({ instances: weighed(NEW, 3) }))).toMatchObject({ wait: expect.stringContaining('1 of 3') })
  })
  test.each<[string, Partial<Group>]>([
    ['but for one template', { overrides: [other(bothOther)], policy: policy('2', '7', NEW) }],
    ['but for the image of an override', { policy: policy('2', '8', OLD) }],
    ['but for one instance', { instances: [...weighed(NEW, 2), instance(OLD, { weight: 3 })] }],
  ])('%s: it is refreshed', (_, more) => {
    expect(words(acts(arrived({ refreshes: [], ...more })))).toEqual([`start-refresh ${TEMPLATE} 2`])
  })
})

describe('its instance refresh', () => {
  const going = (images: readonly string[], ...named: readonly [string, string][]): Group => {
    const [[template = '', to = ''] = [], ...others] = named
    return mixed({
      ...{ ...both, overrides: [other(bothOther)], policy: policy('1', '7', OLD) },
      refreshes: [
        refresh('going', to, {
          to: { template, version: to, others: others.map(([one, its]) => ({ template: one, version: its })), images },
        }),
      ],
    })
  }
  test('is waited for when it goes to the image with every template', () => {
    expect(turnOf(going([NEW], [TEMPLATE, '2'], [OTHER, '8']))).toMatchObject({ wait: expect.stringContaining('is going') })
  })
  test.each<[string, Group]>([
    ['another version of one template', going([NEW], [TEMPLATE, '2'], [OTHER, '7'])],
    ['another image in an override', going([OLD], [TEMPLATE, '2'], [OTHER, '8'])],
    ['one template less', going([NEW], [TEMPLATE, '2'])],
    ['one template more', going([NEW], [TEMPLATE, '2'], [OTHER, '8'], ['lt-3', '1'])],
  ])('is somebody else’s when it goes to %s', (_, found) => {
    expect(turnOf(found)).toMatchObject({ end: { outcome: 'busy' } })
  })
})

describe('pinned', () => {
  test('with all its templates, and with what it is', () => {
    const found = mixed({
      version: '$Latest',
      number: '1',
      overrides: [other({ version: '$Default' })],
      policy: policy('$Latest', '$Default'),
    })
    const [pin] = acts(found, { unpinned: 'pin' })
    expect(pin).toMatchObject({ do: 'pin-template', because: 'it follows $Latest and $Default', template: TEMPLATE, version: '1' })
    expect(pin).toHaveProperty('policy.InstancesDistribution', policy('', '').InstancesDistribution)
    expect(pin).toHaveProperty('policy.LaunchTemplate.LaunchTemplateSpecification', { LaunchTemplateId: TEMPLATE, Version: '1' })
    expect(pin).toHaveProperty('policy.LaunchTemplate.Overrides.1.LaunchTemplateSpecification', { LaunchTemplateId: OTHER, Version: '7' })
  })
  test('or refused, also when an override floats alone', () => {
    const found = mixed({ overrides: [other({ version: '$Latest' })] })
    expect(preflight(found, { unpinned: 'refuse', strategy })).toMatchObject({
      code: 'group.unpinned',
      message: expect.stringContaining('$Latest'),
    })
  })
})

test('images of several architectures are refused by name', () => {
  const architectures = new Map([
    [OLD, 'x86_64'],
    ['ami-arm', 'arm64'],
  ])
  expect(preflight(mixed({ architectures }), { unpinned: 'refuse', strategy })).toEqual({
    code: 'group.architectures',
    message: `The mixed instances policy of group web launches images of several architectures: ${OLD} (x86_64), ami-arm (arm64).`,
  })
})

test.each<[string, Partial<Group>, 'refuse' | 'pin', readonly string[]]>([
  ['pinned already', {}, 'refuse', ['add', 'add', 'start-refresh']],
  [
    'that floats',
    { version: '$Latest', overrides: [other({ version: '$Latest' })], policy: policy('$Latest', '$Latest', OLD) },
    'pin',
    ['pin-template', 'add', 'add', 'start-refresh'],
  ],
])('on paper a group %s is brought there', (_, more, unpinned, steps) => {
  const fleet = { kind: 'asg' as const, groups: new Map([['web', mixed({ instances: instances(OLD, OLD), ...more })]]), past: nothingPast }
  const planned = simulate(rollout({ ...wish, unpinned }, [['web']]), predictFleet, fleet, moment())
  expect(words(planned.steps).map(word => word.split(' ')[0])).toEqual(steps)
  expect(planned.end).toMatchObject([{ outcome: 'refreshed' }])
})
