import * as EC2 from '@aws-sdk/client-ec2'
import * as SSM from '@aws-sdk/client-ssm'
import { ec2Form, formTree } from '@golden-ami/local-aws/wire/form'
import { parseJson, rpcJson } from '@golden-ami/local-aws/wire/json'
import { decode, WireError } from '@golden-ami/local-aws/wire/notation'
import { matchPath } from '@golden-ami/local-aws/wire/rest-json'
import { readNumber, readTimestamp, writeTimestamp } from '@golden-ami/local-aws/wire/scalars'
import { Service } from '@golden-ami/local-aws/wire/service'
import { escapeXml, xml } from '@golden-ami/local-aws/wire/xml'
import { describe, expect, test } from 'vitest'

const ec2 = Service.of(EC2 as unknown as Record<string, unknown>)
const ssm = Service.of(SSM as unknown as Record<string, unknown>)

describe('forms', () => {
  test.each([
    ['A=1', { A: '1' }],
    ['A.B=1&A.C=2', { A: { B: '1', C: '2' } }],
    ['A.1.B=x&A.2.B=%C3%A9+%2B', { A: { 1: { B: 'x' }, 2: { B: 'é +' } } }],
    ['A=first&A=second', { A: 'first' }],
    ['', {}],
  ])('%s', (body, tree) => {
    expect(JSON.parse(JSON.stringify(formTree(body)))).toEqual(tree)
  })
  test('lists keep the order of their numbers, not of their arrival', () => {
    const form = formTree('ImageId.10=ami-10&ImageId.2=ami-2&ImageId.1=ami-1&Filter.1.Name=state&Filter.1.Value.1=available&DryRun=true')
    expect(decode(ec2.operations.get('DescribeImages')!.input, form, ec2Form)).toEqual({
      ImageIds: ['ami-1', 'ami-2', 'ami-10'],
      Filters: [{ Name: 'state', Values: ['available'] }],
      DryRun: true,
    })
  })
  test('an empty structure has no spelling: a required one that is absent was empty', () => {
    const create = ec2.operations.get('CreateLaunchTemplate')!.input
    expect(decode(create, formTree('LaunchTemplateName=web'), ec2Form)).toEqual({ LaunchTemplateName: 'web', LaunchTemplateData: {} })
  })
  test('a value of another kind is refused, with its place', () => {
    const { input } = ec2.operations.get('DescribeImages')!
    expect(() => decode(input, formTree('MaxResults=many'), ec2Form)).toThrow(new WireError("expected a number at 'MaxResults'"))
    expect(() => decode(input, formTree('DryRun=yes'), ec2Form)).toThrow(new WireError("expected a boolean at 'DryRun'"))
  })
})

describe('JSON', () => {
  const put = ssm.operations.get('PutParameter')!.input
  test('members that the model does not know are left out, null is absent', () => {
    expect(decode(put, { Name: '/a', Unknown: 1, Tier: null }, rpcJson)).toEqual({ Name: '/a' })
  })
  test.each([
    [{ Name: 5 }, "expected a string at 'Name'"],
    [{ Overwrite: 'true' }, "expected a boolean at 'Overwrite'"],
    [{ Tags: {} }, 'expected a list'],
    [{ Tags: ['x'] }, "expected a structure at 'Tags.1'"],
    [[], "expected a structure at 'PutParameterRequest'"],
  ])('%j is refused', (body, message) => {
    expect(() => decode(put, body, rpcJson)).toThrow(new WireError(message))
  })
  test('an empty body is an empty structure, a broken one is refused', () => {
    expect(parseJson('')).toEqual({})
    expect(() => parseJson('{')).toThrow(new WireError('the body is not JSON'))
  })
})

describe('XML', () => {
  const { output } = ec2.operations.get('DescribeImages')!
  test('a list without elements is an empty element, an absent one is none', () => {
    expect(xml(output, { Images: [{ ImageId: 'ami-1', Tags: [] }] })).toBe(
      '<imagesSet><item><tagSet/><imageId>ami-1</imageId></item></imagesSet>',
    )
    expect(xml(output, { Images: [{ ImageId: 'ami-1' }] })).toBe('<imagesSet><item><imageId>ami-1</imageId></item></imagesSet>')
  })
  test('text is escaped', () => {
    expect(escapeXml('a<b & "c">\r\n')).toBe('a&lt;b &amp; &quot;c&quot;&gt;&#xD;\n')
  })
})

describe('scalars', () => {
  test.each([
    ['1', 1],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['1x', undefined],
    ['', undefined],
    ['0x10', undefined],
  ])('the number %j', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })
  test.each([
    [1_767_600_000, '2026-01-05T08:00:00.000Z'],
    ['1767600000.5', '2026-01-05T08:00:00.500Z'],
    ['2026-01-05T08:00:00Z', '2026-01-05T08:00:00.000Z'],
    ['Mon, 05 Jan 2026 08:00:00 GMT', '2026-01-05T08:00:00.000Z'],
    ['soon', undefined],
  ])('the moment %j', (value, moment) => {
    expect(readTimestamp(value)?.toISOString()).toBe(moment)
  })
  test('moments are written in the format of the place', () => {
    const moment = new Date(Date.UTC(2026, 0, 5, 8))
    expect(writeTimestamp(moment, 'epoch-seconds')).toBe(1_767_600_000)
    expect(writeTimestamp(moment, 'date-time')).toBe('2026-01-05T08:00:00Z')
    expect(writeTimestamp(moment, 'http-date')).toBe('Mon, 05 Jan 2026 08:00:00 GMT')
  })
})

test.each([
  ['/tags/{resourceArn}', '/tags/arn%3Aaws%3Aa%2Fb', { resourceArn: 'arn%3Aaws%3Aa%2Fb' }],
  ['/tags/{resourceArn}', '/tags/a/b', undefined],
  ['/tags/{rest+}', '/tags/a/b', { rest: 'a/b' }],
  ['/CreateImage', '/CreateImage/', {}],
  ['/CreateImage', '/CreateImages', undefined],
  ['/list?x', '/list', {}],
])('the template %s and the path %s', (template, path, labels) => {
  const unit = { kind: 'unit', name: '', members: [] } as const
  const found = matchPath({ name: 'X', input: unit, output: unit, http: { method: 'GET', path: template, status: 200 } }, path)
  expect(found && { ...found }).toEqual(labels)
})
