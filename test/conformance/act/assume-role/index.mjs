/** AssumeRoleWithWebIdentity, as configure-aws-credentials makes it: https://github.com/aws-actions/configure-aws-credentials#how-does-it-work */
import { appendFileSync } from 'node:fs'

const input = name => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const region = input('aws-region')

const address = new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '')
address.searchParams.set('audience', 'sts.amazonaws.com')
const told = await fetch(address, { headers: { authorization: `Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` } })
if (!told.ok) throw new Error(`no OIDC token: ${told.status}`)
const { value } = await told.json()
console.log(`::add-mask::${value}`)

const body = new URLSearchParams({
  ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleSessionName: 'GitHubActions' },
  ...{ RoleArn: input('role-to-assume'), DurationSeconds: input('role-duration-seconds'), WebIdentityToken: value },
})
const endpoint = process.env.AWS_ENDPOINT_URL ?? `https://sts.${region}.amazonaws.com`
const answer = await fetch(endpoint, { method: 'POST', body })
const text = await answer.text()
if (!answer.ok) throw new Error(`Could not assume role with OIDC: ${text}`)

const said = name => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? ''
const variables = {
  ...{ AWS_REGION: region, AWS_DEFAULT_REGION: region },
  ...{ AWS_ACCESS_KEY_ID: said('AccessKeyId'), AWS_SECRET_ACCESS_KEY: said('SecretAccessKey'), AWS_SESSION_TOKEN: said('SessionToken') },
}
for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) console.log(`::add-mask::${variables[name]}`)
for (const [name, it] of Object.entries(variables)) appendFileSync(process.env.GITHUB_ENV ?? '', `${name}=${it}\n`)
