/** A service is a folder: what it is called by, what it answers and how it fails is in there. */
import { World } from '@golden-ami/local-aws'
import { foundServices } from '@golden-ami/local-aws/pipeline/services'
import { DEFAULT_ERRORS } from '@golden-ami/local-aws/world/service-errors'
import { describe, expect, test } from 'vitest'

const TOYS = new URL('./toys/', import.meta.url)

describe('two services that share a signing name', () => {
  const ask = async (form: string) => {
    const { body, status } = await new World({ services: foundServices(TOYS) }).handle({
      ...{ method: 'POST', path: '/', query: '', body: Buffer.from(form) },
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=111111111111/20260105/eu-west-1/balancing/aws4_request, SignedHeaders=host',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    return `${status} ${/<Greeting>.*<\/Greeting>|<Code>.*<\/Code>/.exec(Buffer.from(body).toString())?.[0]}`
  }
  test.each([
    ['Action=Greet&Version=2012-06-01', '200 <Greeting>the old one</Greeting>'],
    ['Action=Greet&Version=2015-12-01', '200 <Greeting>the new one</Greeting>'],
    ['Action=Greet&Version=2000-01-01', '501 <Code>UnknownService</Code>'],
    ['Action=Greet', '501 <Code>UnknownService</Code>'],
    ['Action=Wave&Version=2015-12-01', '400 <Code>InvalidAction</Code>'],
  ])('%s', async (form, answer) => {
    expect(await ask(form)).toBe(answer)
  })
  test('are told from each other by the target of a call too', async () => {
    const find = foundServices(TOYS)
    expect(await find({ signingName: 'balancing', target: 'Balancing_20151201' })).toBeUndefined()
    expect((await find({ signingName: 'balancing', version: '2015-12-01' }))?.service.version).toBe('2015-12-01')
  })
  test('fail by the codes that services have unless they say otherwise', async () => {
    expect((await foundServices(TOYS)({ signingName: 'balancing', version: '2015-12-01' }))?.errors).toEqual(DEFAULT_ERRORS)
  })
})
test('a call that is not signed is one to the service that says so', async () => {
  const find = foundServices()
  expect((await find({ signingName: undefined, version: '2011-06-15' }))?.service.signingName).toBe('sts')
  expect(await find({ signingName: undefined, version: '2011-01-01' })).toBeUndefined()
  expect(await find({ signingName: undefined })).toBeUndefined()
})
