import { imagesInQuestion, imagesToGoBackTo, provedByPointers } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, imageOf, ledger, pointer, TARGET, target } from '../environment.ts'

test.each<[string, Parameters<typeof imagesInQuestion>[0], readonly string[]]>([
  ['nothing is known', { ledger: [], pointer: [] }, []],
  ['the desired one', { ledger: [], pointer: pointer([A, B]) }, [imageOf(B)]],
  ['what could be gone back to', { ledger: ledger(delivered(A, B)), pointer: pointer([A, B, C]) }, [imageOf(C), imageOf(B), imageOf(A)]],
  [
    'what is being gone back to',
    {
      ledger: ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }]),
      pointer: pointer([A, B]),
    },
    [imageOf(B), imageOf(A)],
  ],
  ['each once, and none that the pointer does not know', { ledger: ledger(delivered(A, C)), pointer: pointer([C]) }, [imageOf(C)]],
])('%s', (_, world, images) => {
  expect(imagesInQuestion(world)).toEqual(images)
})

const rejectedB = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], undefined, ledger(delivered(A, B, C)))
test.each<[string, Parameters<typeof imagesToGoBackTo>, readonly string[]]>([
  ['all that are good', [{ ledger: ledger(delivered(A, B, C)) }, pointer([A, B, C]), undefined], [imageOf(C), imageOf(B), imageOf(A)]],
  ['not one that is rejected', [{ ledger: rejectedB }, pointer([A, B, C]), undefined], [imageOf(C), imageOf(A)]],
  ['but where somebody names it', [{ ledger: rejectedB }, pointer([A, B, C]), B], [imageOf(B), imageOf(C), imageOf(A)]],
  ['none for a name that the pointer never said', [{ ledger: rejectedB }, pointer([A, C]), B], [imageOf(C), imageOf(A)]],
  ['what the pointer remembers, where the ledger is lost', [{ ledger: [] }, pointer([A, B]), undefined], [imageOf(B), imageOf(A)]],
])('asked about before a way back: %s', (_, asked, images) => {
  expect(imagesToGoBackTo(...asked)).toEqual(images)
})

describe('what EC2 is asked about before one goes back', () => {
  const away = { unknown: true as const, why: 'no answer', since: 0, asked: 0 }
  const known = ledger(delivered(A, B))
  const [a, b, c] = [imageOf(A), imageOf(B), imageOf(C)]
  test.each<[string, Parameters<typeof imagesToGoBackTo>[0], readonly string[]]>([
    ['what the ledger knows as good', { ledger: known }, [b, a]],
    ['and what is intended', { ledger: ledger([{ kind: 'promoting', release: C }], undefined, known) }, [b, a, c]],
    ['all that the pointer has said, where the ledger is lost', { ledger: [] }, [c, b, a]],
    ['and where home is away, which a person may go back to without it', { ledger: known, away }, [b, a, c]],
  ])('%s', (_, world, images) => {
    expect(imagesToGoBackTo(world, pointer([A, B, C]), undefined)).toEqual(images)
  })
})

describe('what was proved there, as the pointer tells it', () => {
  const telling = (verified?: number) =>
    pointer([A, B, C], verified).map(one => ({
      ...one,
      ...(one.metadata
        ? { metadata: { ...one.metadata, ...(one.metadata.release === A ? {} : { good: one.metadata.release === B ? A : B }) } }
        : {}),
    }))
  test.each<[string, ReturnType<typeof pointer>, readonly string[]]>([
    ['what has the label, and where could be gone back to from it', telling(3), [C, B, A]],
    ['where could be gone back to from what it says, when nothing has the label', telling(), [B, A]],
    ['what has the label, where nothing is said of ways back', pointer([A, B, C], 2), [B]],
    ['nothing', pointer([A, B, C]), []],
  ])('%s', (_, history, releases) => {
    expect(provedByPointers({ targets: new Map([[TARGET, target({ pointer: history, groups: [] })]]) })).toEqual(releases)
  })
})
