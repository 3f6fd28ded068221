import { packageDiff } from '@golden-ami/domain/decision/package-diff'
import { describe, expect, test } from 'vitest'

const of = (...texts: readonly string[]) => texts.map(text => ({ name: text.split('=')[0]!, version: text.split('=')[1]! }))

describe('packageDiff', () => {
  test('nothing changes: nothing is told', () => {
    expect(packageDiff(of('a=1', 'b=2'), of('b=2', 'a=1'))).toEqual([])
  })
  test('added, removed, upgraded and downgraded, with both versions', () => {
    const changes = packageDiff(of('gone=1', 'up=1.9-1', 'down=2.0-1', 'same=1'), of('new=3', 'up=1.10-1', 'down=1.9-1', 'same=1'))
    expect(changes).toEqual([
      { name: 'down', from: ['2.0-1'], to: ['1.9-1'], kind: 'downgraded' },
      { name: 'gone', from: ['1'], to: [], kind: 'removed' },
      { name: 'new', from: [], to: ['3'], kind: 'added' },
      { name: 'up', from: ['1.9-1'], to: ['1.10-1'], kind: 'upgraded' },
    ])
  })
  test.each(['kernel', 'kernel6.12', 'linux-image-aws'])('%s comes first', name => {
    const changes = packageDiff(of('a=2', `${name}=6.1.1`), of('a=1', `${name}=6.1.2`))
    expect(changes.map(change => change.name)).toEqual([name, 'a'])
  })
  test('versions side by side: what both have is not told, the newest decides the direction', () => {
    expect(packageDiff(of('kernel=6.1.9', 'kernel=6.1.10'), of('kernel=6.1.10', 'kernel=6.1.11'))).toEqual([
      { name: 'kernel', from: ['6.1.9'], to: ['6.1.11'], kind: 'upgraded' },
    ])
    expect(packageDiff(of('kernel=1', 'kernel=2'), of('kernel=1'))).toEqual([{ name: 'kernel', from: ['2'], to: [], kind: 'downgraded' }])
  })
})
