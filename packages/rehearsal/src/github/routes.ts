/** All routes. A route is added to the file of its subject. */
import type { Route } from './route.ts'

export const ROUTES: readonly Route[] = []
