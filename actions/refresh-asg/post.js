// The post step. It is one whatever became of the state that the main step was to leave: without it the main step would be run again.
process.env.STATE_begun = 'true'
await import('./index.js')
