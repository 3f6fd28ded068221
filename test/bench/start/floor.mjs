/**
 * What tag-ami does, written by hand for one image: node:http and Signature Version 4, no check, no retry, no library.
 */
/** An import reads every export of a module, and some of node:http load fetch and HTTP/2: `LEAN` says to get the modules without. */
const load = process.env.LEAN ? async name => process.getBuiltinModule(name) : name => import(name)
const { createHash, createHmac } = await load('node:crypto')
const { Agent, request } = await load('node:http')

const { AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, IMAGE } = process.env
const { hostname, port, host } = new URL(AWS_ENDPOINT_URL)
const agent = new Agent({ keepAlive: true })
const sha256 = text => createHash('sha256').update(text).digest('hex')
const hmac = (key, text) => createHmac('sha256', key).update(text).digest()

const signed = body => {
  const time = `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`
  const scope = `${time.slice(0, 8)}/${AWS_REGION}/ec2/aws4_request`
  const type = 'application/x-www-form-urlencoded'
  const canonical = `POST\n/\n\ncontent-type:${type}\nhost:${host}\nx-amz-date:${time}\n\ncontent-type;host;x-amz-date\n${sha256(body)}`
  const key = [time.slice(0, 8), AWS_REGION, 'ec2', 'aws4_request'].reduce(hmac, `AWS4${AWS_SECRET_ACCESS_KEY}`)
  const signature = createHmac('sha256', key)
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`)
    .digest('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=content-type;host;x-amz-date, Signature=${signature}`
  return { 'content-type': type, 'content-length': Buffer.byteLength(body), host, 'x-amz-date': time, authorization }
}
const call = (Action, parameters) =>
  new Promise((resolve, reject) => {
    const body = new URLSearchParams({ Action, Version: '2016-11-15', ...parameters }).toString()
    const outgoing = request({ hostname, port, agent, method: 'POST', path: '/', headers: signed(body) }, async answer => {
      let text = ''
      for await (const chunk of answer) text += chunk
      if (answer.statusCode === 200) resolve(text)
      else reject(new Error(`${Action}: ${text}`))
    })
    outgoing.on('error', reject).end(body)
  })

const TAGS = JSON.parse(process.env.TAGS)
const tags = Object.fromEntries(
  TAGS.flatMap(([key, value], index) => [
    [`Tag.${index + 1}.Key`, key],
    [`Tag.${index + 1}.Value`, value],
  ]),
)
const image = () => call('DescribeImages', { 'Filter.1.Name': 'image-id', 'Filter.1.Value.1': IMAGE })
const snapshot = /<snapshotId>(.*?)</.exec(await image())[1]
const tagsOf = () => call('DescribeTags', { 'Filter.1.Name': 'resource-id', 'Filter.1.Value.1': snapshot })
await tagsOf()
for (const resource of [IMAGE, snapshot]) await call('CreateTags', { 'ResourceId.1': resource, ...tags })
const seen = await image()
for (const [key] of TAGS) if (!seen.includes(`<key>${key}</key>`)) throw new Error(`${key} is missing`)
await tagsOf()
console.log(`tagged ${IMAGE} and ${snapshot}`)
agent.destroy()
