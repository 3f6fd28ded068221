import { lockByDefault } from '@golden-ami/domain'
import { expect, test } from 'vitest'

/** Every event that GitHub documents, by what is done where nobody says it. */
const WAIT = [
  ...['workflow_dispatch', 'repository_dispatch', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
  ...['pull_request_review', 'pull_request_review_comment', 'release', 'deployment'],
]
const REFUSE = [
  ...['schedule', 'push', 'pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'workflow_call', 'deployment_status'],
  ...['branch_protection_rule', 'check_run', 'check_suite', 'create', 'delete', 'fork', 'gollum', 'image_version', 'label', 'milestone'],
  ...['page_build', 'public', 'registry_package', 'status', 'watch', ''],
]
test.each(WAIT)('after %s it waits', event => expect(lockByDefault(event, 1)).toBe('wait'))
test.each(REFUSE)('after "%s" it is refused, unless somebody has run it again', event => {
  expect(lockByDefault(event, 1)).toBe('refuse')
  expect(lockByDefault(event, 2)).toBe('wait')
})
