import type { DecisionEvidence, ReleaseEvidence } from '@golden-ami/domain/decision/evidence'
import type { SoakEvidence } from '@golden-ami/domain/decision/soak-evidence'
import { unknownBecause } from '@golden-ami/domain/unknown'
import { expect, test } from 'vitest'
import { evidenceFile } from '../../../../../actions/promote/src/evidence/evidence-file.ts'

const denied = unknownBecause('denied', { code: 'aws.denied' })
const busy = unknownBecause('busy', { transient: true })
const image: ReleaseEvidence = { image: 'ami-1', origin: undefined, builtAt: '', packages: denied, findings: denied, lineage: [] }
const evidence: DecisionEvidence = { from: image, to: { ...image, packages: [], lineage: busy }, commits: busy }
const soak: SoakEvidence = {
  ...{ environment: 'development', soak: 1, soakWithin: 2, share: 90, verifiedAt: 3, pointers: [], targets: [], alarms: [], served: [] },
  unreadable: [{ ...denied, what: 'target far' }],
}
const reached = { reach: [], estimate: 4, backTo: '1.0.0/1', hours: undefined }

test('the file says what is not known as whoever reads it has always found it', () => {
  const file = JSON.parse(evidenceFile({ ...reached, soak, evidence }, []))
  expect(file).toEqual({
    ...{ reach: [], estimate: 4, backTo: '1.0.0/1', cells: [] },
    soak: { ...soak, unreadable: [{ what: 'target far', because: 'denied' }] },
    evidence: {
      from: { image: 'ami-1', builtAt: '', packages: { unknown: 'denied' }, findings: { unscanned: 'denied' }, lineage: [] },
      to: { image: 'ami-1', builtAt: '', packages: [], findings: { unscanned: 'denied' }, lineage: { unknown: 'busy' } },
      commits: { unknown: 'busy' },
    },
  })
})
