import type { Complaint } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/** A complaint as an annotation at its place in a file. */
export const annotateComplaint = (
  runtime: Runtime,
  kind: 'error' | 'warning',
  { at: { source, line, column }, wrong, allowed }: Complaint,
  title: string,
): void =>
  runtime.annotate(kind, `${wrong}; ${allowed}`, {
    ...{ title, file: source.replace(/^\.\//, '') },
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  })
