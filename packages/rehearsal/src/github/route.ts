/** Routes of the REST stand-in are data: what they match, what they need, and a handler typed by GitHub's own API description. */
import type { components, paths } from '@octokit/openapi-types'
import type { Access } from '../workflow.ts'
import type { GitHub, JobToken } from './github.ts'

export type Schemas = components['schemas']

/** A part of what GitHub answers: a member that its description does not have, or of another type, does not compile. */
export type Told<T> = T extends readonly (infer Item)[]
  ? Told<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Told<T[Key]> | undefined }
    : T

export interface RouteCall {
  readonly github: GitHub
  readonly token: JobToken
  /** What the path captures, decoded. */
  readonly parameters: Readonly<Record<string, string>>
  readonly search: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
}
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** As GitHub's API description writes it; `{+name}` takes slashes. */
  readonly path: keyof paths | `${string}{+${string}}${string}`
  /** Permission of the GITHUB_TOKEN that it takes. */
  readonly needs: readonly [scope: string, access: Access]
  /** Of a good answer; 200. */
  readonly status?: number
  /** @throws ApiError */
  readonly handle: (call: RouteCall) => unknown
}
/** Answered with its status and message, as GitHub answers. */
export class ApiError extends Error {
  readonly status: number
  readonly documentation = 'https://docs.github.com/rest'
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
/** Pages like GitHub: 30 a page, 100 at most. */
export const paged = <T>(items: readonly T[], search: URLSearchParams): T[] => {
  const size = Math.min(Number(search.get('per_page') ?? 30), 100)
  const from = (Number(search.get('page') ?? 1) - 1) * size
  return items.slice(from, from + size)
}
export const iso = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`
