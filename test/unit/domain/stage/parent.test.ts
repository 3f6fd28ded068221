import { checkedParent, newestMeantBy, type ParentFacts, type ParentWish } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const wish = (more: Partial<ParentWish> = {}): ParentWish => ({
  ...{ family: 'web', architecture: 'x86_64', region: 'eu-west-1', parent: { is: 'ami', id: 'ami-1' }, handedOver: undefined },
  ...more,
})
const facts = (more: Partial<ParentFacts> = {}): ParentFacts => ({
  ...{ id: 'ami-1', name: 'al2023', state: 'available', architecture: 'x86_64', windows: false, tags: new Map() },
  ...more,
})
const handedOver = wish({ parent: { is: 'stage', stage: 'os' }, handedOver: 'ami-1' })
const tags = new Map([
  ['golden-ami:family', 'web'],
  ['golden-ami:stage', 'os'],
  ['golden-ami:version', '1.4.0'],
])

describe('checkedParent', () => {
  test('an available image of the architecture, with what its tags say', () => {
    expect(checkedParent('ami-1', facts(), wish())).toEqual({ id: 'ami-1', name: 'al2023', platform: 'Linux', stage: '', version: '' })
    expect(checkedParent('ami-1', facts({ windows: true }), wish())).toMatchObject({ platform: 'Windows' })
    expect(checkedParent('ami-1', facts({ tags }), handedOver)).toMatchObject({ stage: 'os', version: '1.4.0' })
  })
  test('one that EC2 does not show may come to be seen', () => {
    expect(checkedParent('ami-1', undefined, wish())).toEqual({
      unseen: 'Parent image ami-1 does not exist in eu-west-1, or is not shared with this account.',
    })
  })
  test.each<[string, Partial<ParentFacts>, ParentWish, string]>([
    ['deregistered', { state: 'deregistered' }, wish(), 'is deregistered, not available'],
    ['of another architecture', { architecture: 'arm64' }, wish(), 'is for arm64, but the stage is for x86_64'],
    ['handed over without tags', {}, handedOver, 'its tags say no family, no stage'],
    ['handed over of another stage', { tags: new Map([...tags, ['golden-ami:stage', 'tool']]) }, handedOver, 'its tags say web, tool'],
  ])('one that is %s is refused', (_, more, wished, message) => {
    expect(() => checkedParent('ami-1', facts(more), wished)).toThrow(message)
  })
})

describe('newestMeantBy', () => {
  const IMAGE = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/base'
  const build = (version: string, created: number, more: object = {}) => ({
    arn: `${IMAGE}/${version}`,
    state: 'available' as const,
    created,
    amis: [{ region: 'eu-west-1', account: '111111111111', id: `ami-${version}` }],
    ...more,
  })
  const builds = [build('1.0.0/1', 1), build('1.2.0/1', 2), build('1.2.0/2', 3, { state: 'failed' }), build('2.0.0/1', 4)]
  test.each([
    ['x.x.x', 'ami-2.0.0/1'],
    ['1.x.x', 'ami-1.2.0/1'],
    ['1.2.0', 'ami-1.2.0/1'],
    ['1.2.0/1', 'ami-1.2.0/1'],
    ['1.2.0/2', undefined],
    ['1.0.0', 'ami-1.0.0/1'],
    ['3.x.x', undefined],
  ])('%s', (version, expected) => {
    expect(newestMeantBy(`${IMAGE}/${version}`, builds, 'eu-west-1')?.id).toBe(expected)
  })
  test('no AMI in the region', () => {
    expect(newestMeantBy(`${IMAGE}/x.x.x`, builds, 'us-east-1')).toBeUndefined()
  })
  test("the owner's own AMI comes before what it distributed to others", () => {
    const amis = [
      { region: 'eu-west-1', account: '222222222222', id: 'ami-theirs' },
      { region: 'eu-west-1', account: '111111111111', id: 'ami-own' },
    ]
    expect(newestMeantBy(`${IMAGE}/1.0.0`, [build('1.0.0/1', 1, { amis })], 'eu-west-1')?.id).toBe('ami-own')
    expect(newestMeantBy(`${IMAGE}/1.0.0`, [build('1.0.0/1', 1, { amis: amis.slice(0, 1) })], 'eu-west-1')?.id).toBe('ami-theirs')
  })
})
