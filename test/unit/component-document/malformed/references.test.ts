/** ▸ stands where the complaint is to point. */
import { BASH, bash, loop, pair, refuses, steps } from './refuses.ts'

refuses('references', [
  [
    'an unknown variable',
    bash('|\n    echo 1\n    echo ▸{{ Port }} {{ Port2').replace(' {{ Port2', ''),
    ['{{ Port }} is no parameter or constant'],
  ],
  ['an unknown phase', pair('echo ▸{{ biuld.One.outputs.stdout }}'), ['there is no phase biuld (did you mean build?)']],
  ['an unknown step', pair('echo ▸{{ build.Won.outputs.stdout }}'), ['phase build has no step Won']],
  [
    'an unknown output',
    pair('echo ▸{{ build.One.outputs.stdoout }}'),
    ['stdoout is no known output of ExecuteBash (did you mean stdout?)'],
  ],
  ['an input that is not written', pair('echo ▸{{ build.One.inputs.path }}'), ['One has no such input']],
  [
    'a step that comes later',
    steps(
      `- name: One\n  action: ExecuteBash\n  inputs:\n    commands:\n      - 'echo ▸{{ build.Two.outputs.stdout }}'\n- name: Two\n  ${BASH}`,
    ),
    ['refers to a step that has not run before'],
  ],
  ['a step of the other stage', pair('echo "▸{{ build.One.outputs.stdout }}"', 'test'), ['crosses from the build stage to the test stage']],
  ['a loop variable without a loop', bash('echo ▸{{ loop.value }}'), ['is in a step without a loop']],
  [
    'the loop of another step',
    loop('name: Each\nforEach: [ "▸{{ Other.value }}" ]'),
    ['names a loop that is not the one of this step', 'loop, Each'],
  ],
  ['one brace', bash('echo ▸{{ build.One.outputs.stdout }'), ['is closed by one brace']],
  ['credentials of the instance', bash('echo ▸{{ aws:imds:iam/security-credentials/role }}'), ['reads credentials of the instance']],
  [
    'an unknown variable for the name of a secret',
    bash('echo ▸{{ aws:ssm:resolve(tokenName) }}'),
    ['is no parameter or constant of the document'],
  ],
  ['a lookup of nothing', bash("'echo ▸{{ env: }}'"), ['names nothing', 'a name after env:']],
])
