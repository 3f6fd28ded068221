export { Rehearsal, type Setting } from './rehearsal.ts'
