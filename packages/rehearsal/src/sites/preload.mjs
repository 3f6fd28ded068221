/**
 * A runner's network as a scenario has it: `node --import …/sites/preload.mjs program.js`, with `SITES_URL`, the address of `listen.ts`.
 *
 * What `fetch` asks of other hosts than this one comes to the scenario's sites: what it does not know cannot be reached. Nothing leaves
 * this machine. Other ways to the network (node:http, child processes) are left as they are.
 */
const sites = process.env.SITES_URL
const real = globalThis.fetch

const urlOf = input => new URL(input instanceof Request ? input.url : input)
const isHere = ({ protocol, hostname }) => !protocol.startsWith('http') || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)

if (sites)
  globalThis.fetch = async (input, init) => {
    const url = urlOf(input)
    if (isHere(url)) return real(input, init)
    try {
      return await real(`${sites}/?host=${encodeURIComponent(url.host)}`, { redirect: init?.redirect, signal: init?.signal })
    } catch (error) {
      init?.signal?.throwIfAborted()
      throw new TypeError('fetch failed', { cause: new Error(`getaddrinfo ENOTFOUND ${url.hostname}`, { cause: error }) })
    }
  }
