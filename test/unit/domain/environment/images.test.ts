import { imagesInQuestion } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'
import { A, B, C, delivered, imageOf, ledger, pointer } from './environment.ts'

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
