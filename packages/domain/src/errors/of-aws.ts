/** What AWS refuses, or does not answer. */
import type { ErrorEntry } from './entry.ts'

export const AWS_ERRORS = {
  'aws.denied': {
    what: 'AWS refused a call because the role may not make it.',
    cause:
      'The role lacks an action of the policy.json that this action ships, or of one of the policies beside it, which `suspend`, commands and targets in other accounts need; or a boundary or organisation policy takes it away.',
    remedy:
      'Allow the named action on the named resource (what is not in policy.json of the action is in another policy of its folder), then run again: the action goes on from what is there.',
  },
  'aws.denied-template': {
    what: 'AWS refused a call because the role may not use a launch template.',
    cause:
      'The launch template has not the tag `golden-ami:environment` with the name of its environment, by which the shipped policies tell launch templates; or the role lacks an action of the policy.json that this action ships.',
    remedy:
      'Tag the named launch template (itself, not what it launches) with `golden-ami:environment` and the name of its environment; where it has that tag, fill the same name in for `Environment` in the policy of the role, or allow the named action. Then run again: the action goes on from what is there.',
  },
  'aws.denied-role': {
    what: 'AWS refused a call because the role may not hand another role to a service.',
    cause: 'The shipped policies allow that for the role that was filled in, and the instances are to have another one.',
    remedy:
      'Fill the named role in for the roles that are handed on in the policy of the role (of servers `ServerRole`, of builds `BuildRole` and `ExecutionRole`), or correct the instance profile that has it. Then run again: the action goes on from what is there.',
  },
  'aws.refused': {
    what: 'AWS refused a call for a reason that no retry mends.',
    cause: 'AWS says it in its own words in the message.',
    remedy: 'Mend what AWS names, then run again: the action goes on from what is there.',
  },
  'aws.limit': {
    what: 'AWS has as much of something as the account may have.',
    cause: 'A quota is used up: for copies of images, how many are made at a time in a region.',
    remedy: 'Wait until what is under way has ended, or have the quota raised, then run again.',
  },
  'parameter.labelled': {
    what: 'Nothing can be written to a parameter: its oldest version has a label, and AWS deletes no version that has one.',
    cause: 'Somebody labelled a version of a ledger or a lock by hand, and 100 versions were written since.',
    remedy:
      'Take the label off the version that the message names (`aws ssm unlabel-parameter-version`), in the account and region of the parameter, then run again: the action goes on from what is there.',
  },
  'aws.unreachable': {
    what: 'AWS could not be reached, or answered nothing for sure, until the time was over.',
    cause: 'An outage, throttling that did not end, or a network without a way out.',
    remedy: 'See the health of the service in that account and region, then run again: the action goes on from what is there.',
  },
  'aws.no-credentials': {
    what: 'No AWS credentials are there.',
    cause: 'No credentials step ran before this action, or its credentials were for another job.',
    remedy: 'Run aws-actions/configure-aws-credentials before this action.',
  },
  'aws.no-region': {
    what: 'No AWS region is known.',
    cause: 'The job has no AWS_REGION, usually because no credentials step ran before this action.',
    remedy: 'Run aws-actions/configure-aws-credentials before this action, or set AWS_REGION.',
  },
  'oidc.refused': {
    what: 'GitHub gives the job no OIDC token, though the job may have one.',
    cause: 'GitHub says so in its own words in the message: the `audience`, or a rule of the organisation.',
    remedy: 'Correct the input `audience`, or what the organisation says of OIDC, then run again.',
  },
  'network.certificate': {
    what: 'A certificate on the way to AWS or GitHub is not trusted.',
    cause: 'A proxy or an endpoint has a certificate of an authority of its own, which the runner does not know.',
    remedy: 'Name a file with the certificate of the authority in NODE_EXTRA_CA_CERTS, in the environment of the job.',
  },
  'network.proxy': {
    what: 'A proxy cannot be used.',
    cause: 'HTTPS_PROXY or HTTP_PROXY is no address of a proxy, or the proxy does not let the runner through.',
    remedy:
      'Correct the variable (`http://proxy.example.com:3128`, with user and password before an @ where it asks for them), or what the proxy allows; name in NO_PROXY what is reached without it.',
  },
  'aws.no-session': {
    what: 'The role of the home account cannot be assumed.',
    cause: 'It does not trust the job, does not exist, or an organisation policy or a suspended account takes it away.',
    remedy: "Correct the role's trust policy, or `home.role` in the delivery file. `rollback` goes on without home.",
  },
  'aws.other-account': {
    what: 'The credentials belong to another account than the delivery file says.',
    cause: 'The job assumed a role of another environment, or the file names another account.',
    remedy: 'Give the job credentials of the expected account, or name the role to assume in the delivery file.',
  },
  'aws.not-shown': {
    what: 'AWS accepted a call and shows nothing of it.',
    cause:
      'Somebody else changes it back each time, or reads of AWS lag far behind. Of a pointer: Systems Manager looks at the image after it has accepted the write, and drops it when the image is not available to the account.',
    remedy:
      'See that nobody else changes what the message names and, of a pointer, that its image is available in that account and region; then run again.',
  },
} as const satisfies Record<string, ErrorEntry>
