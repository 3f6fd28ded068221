/** Every process of node that act begins joins virtual time under a name of its own, and reaches the scenario's addresses. */
process.env.SIM_PROCESS = `act ${process.pid}`
await import(process.env.SIM_PRELOAD)
await import(process.env.SITES_PRELOAD)
