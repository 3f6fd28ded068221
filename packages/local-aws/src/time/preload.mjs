/**
 * Virtual time for a child process: `node --import …/time/preload.mjs program.js`.
 *
 * Environment: `SIM_URL` (or `AWS_ENDPOINT_URL`), the address of local AWS; `SIM_PROCESS`, the name of this process in the scheduler.
 *
 * - `timers/promises.setTimeout` (and `scheduler.wait`) sleeps in virtual time, and `Date` tells it. `globalThis.setTimeout` stays
 *   real: sockets and the SDK's own connection timers use it.
 * - This process says that it sleeps only when nothing in it is under way: no HTTP request (node:http, fetch, a bundled undici), no
 *   file system request, no child process. Until then it is awake, and virtual time stands still.
 * - Sleeps that are due at the same moment end one after another, each when what the former began has come to rest.
 * - Requests to local AWS go one at a time, so they arrive in the order in which they were made. One whose answer comes later is, until
 *   then, a sleep like any other: the others go on, and the answer is asked for when it is its turn.
 * - `crypto.randomUUID` answers by the process's name and how often it was asked.
 * - A request of fetch that is never answered is not under way: whoever made it has to give it up in virtual time.
 * - A signal comes with the end of a sleep: to this process's listeners, or, when it has none, as the signal that ends it.
 */
// biome-ignore lint/style/noExcessiveLinesPerFile: each file more is one more to read for every process of a rehearsal
import crypto from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { constants } from 'node:os'
import promises from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'

// Imported, it would read each of its exports, and some of them load fetch: a third of what a small process takes.
const http = createRequire(import.meta.url)('node:http')

const required = (...names) => {
  const value = names.map(name => process.env[name]).find(Boolean)
  if (!value) throw new Error(`local AWS: the preload needs ${names.join(' or ')} in the environment.`)
  return value
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what it replaces in Node shares the state of one process and must be there before anything else is loaded; each of its functions is short
const install = async () => {
  const simulator = new URL(required('SIM_URL', 'AWS_ENDPOINT_URL'))
  const name = required('SIM_PROCESS')
  const realSetTimeout = globalThis.setTimeout

  // The control endpoint, on connections of its own: a sleep is held there while another question may have to pass it.

  const controlAgent = new http.Agent({ keepAlive: true })
  const ask = (route, search = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(`/_sim/${route}?${new URLSearchParams({ process: name, ...search })}`, simulator)
      const request = http.get(url, { agent: controlAgent }, response => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', chunk => {
          body += chunk
        })
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(body))
          else reject(new Error(`local AWS: ${route} was answered with ${response.statusCode} ${body}`))
        })
      })
      request.on('error', reject)
    })

  // What is under way.

  let underWay = 0
  const begin = () => {
    underWay++
  }
  const end = () => {
    underWay--
    whenQuiet()
  }

  const once = action => {
    let done = false
    return () => {
      if (!done) action()
      done = true
    }
  }

  const awsAgent = new http.Agent({ keepAlive: true })
  /** Requests to local AWS that are still to be sent. */
  const line = []
  let sending = false
  const sendNext = () => {
    if (sending || line.length === 0) return
    sending = true
    line.shift()()
  }
  const goesToSimulator = options =>
    (options.protocol ?? 'http:') === 'http:' &&
    (options.host ?? options.hostname) === simulator.hostname &&
    String(options.port) === simulator.port
  const addRequest = http.Agent.prototype.addRequest
  /** Every request of node:http and node:https comes by here, whichever agent its maker chose. */
  http.Agent.prototype.addRequest = function (request, options, ...legacy) {
    if (this === controlAgent) return addRequest.call(this, request, options, ...legacy)
    begin()
    if (!goesToSimulator(options)) {
      request.once('close', end)
      return addRequest.call(this, request, options, ...legacy)
    }
    if (!request.headersSent) request.setHeader('x-sim-process', name)
    request.agent = awsAgent
    line.push(() => addRequest.call(awsAgent, request, options, ...legacy))
    const passed = once(() => {
      sending = false
      process.nextTick(sendNext) // its connection is free by then
    })
    let waiting
    request.once('close', () => {
      passed()
      if (waiting && forget(waiting)) awaken()
      else end()
    })
    request.on('information', ({ headers }) => {
      if (headers['x-sim-until'] === undefined) return
      waiting = waitFor(headers['x-sim-call'], Number(headers['x-sim-until']))
      passed()
    })
    sendNext()
  }
  /** Requests of fetch that the rehearsal's GitHub says it never answers. */
  const held = new WeakSet()
  subscribe('undici:request:create', begin)
  subscribe('undici:request:headers', ({ request, response: { statusCode, headers } }) => {
    if (statusCode >= 200 || held.has(request) || !headers.some(header => String(header) === 'x-sim-held')) return
    held.add(request)
    end()
  })
  const ended = ({ request }) => {
    if (!held.has(request)) end()
  }
  subscribe('undici:request:trailers', ended)
  subscribe('undici:request:error', ended)

  /** What Node itself still has to finish: file system requests (also of imports), name look-ups, child processes. */
  const nodeIsBusy = () => process.getActiveResourcesInfo().some(kind => /^(FSReq|GetAddrInfoReq|ProcessWrap)/.test(kind))

  // Sleeps.

  /** @type {Set<{ until: number, ref: boolean, wake: () => void }>} in the order in which they began */
  const sleepers = new Set()
  /** Sleepers whose moment has come, in the order of their moments. */
  let due = []
  let now = 0
  /** A sleep of this process is held at the scheduler. */
  let asleep = false
  let watching = false

  const fallAsleep = sleeper => {
    sleepers.add(sleeper)
    awaken()
  }
  /** Something runs, maybe woken from outside of virtual time: the scheduler must know, and must hear when it rests again. */
  const awaken = () => {
    if (asleep) void ask('wake')
    whenQuiet()
  }
  /** False: it has woken. */
  const forget = sleeper => {
    const wasDue = due.includes(sleeper)
    due = due.filter(other => other !== sleeper)
    return sleepers.delete(sleeper) || wasDue
  }
  /** A request is not under way, but sleeps, until its answer is there. */
  const waitFor = (call, until) => {
    const wake = () => {
      begin()
      void ask('answer', { call })
    }
    const sleeper = { until, ref: true, wake }
    fallAsleep(sleeper)
    end()
    return sleeper
  }

  /** Waits until nothing is under way any more, then goes on: the next due sleeper, or to sleep as a whole. */
  const whenQuiet = () => {
    if (watching || asleep || underWay > 0 || sleepers.size + due.length === 0) return
    watching = true
    let quiet = 0
    const look = () => {
      if (underWay > 0) {
        watching = false // its end calls whenQuiet again
      } else if (nodeIsBusy()) {
        quiet = 0
        realSetTimeout(look, 1)
      } else if (++quiet < 3) {
        setImmediate(look) // promises, ticks and data that has arrived come first
      } else {
        watching = false
        goOn()
      }
    }
    setImmediate(look)
  }

  const goOn = () => {
    const next = due.shift()
    if (next) next.wake()
    // Sleepers without `ref` do not keep a process alive: with them alone it is about to end.
    else if ([...sleepers].some(sleeper => sleeper.ref)) void sleep()
    else return
    whenQuiet()
  }

  const sleep = async () => {
    asleep = true
    const until = Math.min(...[...sleepers].map(sleeper => sleeper.until))
    const wake = await ask('sleep', { until })
    asleep = false
    now = wake.now
    due = [...sleepers].filter(sleeper => sleeper.until <= now).sort((a, b) => a.until - b.until)
    for (const sleeper of due) sleepers.delete(sleeper)
    if (wake.signal && !deliver(wake.signal)) return
    whenQuiet()
  }

  /** As the operating system would deliver it. False: the signal ends this process. */
  const deliver = signal => {
    if (process.listenerCount(signal) > 0) return process.emit(signal, signal, constants.signals[signal])
    process.kill(process.pid, signal)
    return false
  }

  const aborted = signal =>
    Object.assign(new Error('The operation was aborted', { cause: signal.reason }), { name: 'AbortError', code: 'ABORT_ERR' })

  /** Node's own limits: less than a millisecond, or more than 2³¹ − 1, is one. */
  const duration = delay => (delay >= 1 && delay <= 2 ** 31 - 1 ? Math.trunc(delay) : 1)

  const virtualSetTimeout = (delay = 1, value = undefined, { signal, ref = true } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal))
      const onAbort = () => {
        forget(sleeper)
        reject(aborted(signal))
        awaken()
      }
      const sleeper = {
        until: now + duration(Number(delay)),
        ref,
        wake: () => {
          signal?.removeEventListener('abort', onAbort)
          resolve(value)
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      fallAsleep(sleeper)
    })

  promises.setTimeout = virtualSetTimeout
  promises.scheduler.wait = (delay, options) => virtualSetTimeout(delay, undefined, options)

  // Dates.

  const RealDate = globalThis.Date
  RealDate.now = () => now
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now).toString(),
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now], newTarget),
  })
  RealDate.prototype.constructor = globalThis.Date

  // Chance.

  /** The same process makes the same ids in every rehearsal, and no two processes make the same. */
  let made = 0
  crypto.randomUUID = () => {
    const hex = crypto.createHash('sha256').update(`${name} ${made++}`).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }

  syncBuiltinESMExports()
  now = (await ask('enter')).now
}

// Worker threads inherit --import; their process has it already.
if (isMainThread) await install()
