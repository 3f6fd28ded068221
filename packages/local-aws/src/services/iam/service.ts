/** AWS Identity and Access Management, to look only: which instance profiles and roles there are. */
import { createHash } from 'node:crypto'
import * as IAM from '@aws-sdk/client-iam'
import { AwsError } from '../../wire/protocol.ts'
import { type Context, serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { IMAGE_BUILDER_ROLE, iamOf } from './state.ts'

const uniqueId = (prefix: string, arn: string): string =>
  `${prefix}${createHash('sha256').update(arn).digest('hex').slice(0, 17).toUpperCase()}`

/** Of an account, not of a region. */
const arnOf = ({ place }: Context, resource: string): string => place.iamArn(resource)

const roleOf = (context: Context, name: string, path = '/'): IAM.Role => {
  const Arn = arnOf(context, `role${path}${name}`)
  return { Path: path, RoleName: name, RoleId: uniqueId('AROA', Arn), Arn, CreateDate: new Date(0) }
}

/** Of a service-linked role. */
const pathOf = (role: string): string => (role === IMAGE_BUILDER_ROLE ? 'aws-service-role/imagebuilder.amazonaws.com/' : '')

export const service = serve(
  IAM,
  {
    /**
     * A profile that is not there is NoSuchEntity.
     * @rule iam.instance-profiles.no-such-entity https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html (botocore)
     */
    GetInstanceProfile({ InstanceProfileName: name = '' }, context) {
      const roles = iamOf(context.place).rolesOf(name)
      if (!roles) throw new AwsError('NoSuchEntity', `Instance Profile ${name} cannot be found.`)
      const Arn = arnOf(context, `instance-profile/${name}`)
      return {
        InstanceProfile: {
          Path: '/',
          InstanceProfileName: name,
          InstanceProfileId: uniqueId('AIPA', Arn),
          Arn,
          CreateDate: new Date(0),
          Roles: roles.map(role => roleOf(context, role)),
        },
      }
    },
    /**
     * A service-linked role is looked up by its name alone, as any role.
     * @rule iam.roles.service-linked https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html (unverified)
     */
    GetRole({ RoleName: name = '' }, context) {
      if (!iamOf(context.place).serviceLinkedRoles.has(name))
        throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`)
      return { Role: roleOf(context, name, '/aws-service-role/imagebuilder.amazonaws.com/') }
    },
  },
  {
    errors: { denied: { code: 'AccessDenied', status: 403 }, invalid: invalidAs('ValidationError') },
    authority: {
      operations: {
        GetInstanceProfile: ({ InstanceProfileName = '' }: IAM.GetInstanceProfileRequest, context: Context) => [
          {
            action: 'iam:GetInstanceProfile',
            on: [{ kind: 'instance-profile', arn: arnOf(context, `instance-profile/${InstanceProfileName}`) }],
          },
        ],
        GetRole: ({ RoleName = '' }: IAM.GetRoleRequest, context: Context) => [
          { action: 'iam:GetRole', on: [{ kind: 'role', arn: arnOf(context, `role/${pathOf(RoleName)}${RoleName}`) }] },
        ],
      },
    },
  },
)
