export * from './machine.ts'
export * from './user-error.ts'
