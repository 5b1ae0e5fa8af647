import { parentPort, workerData } from 'node:worker_threads'

// A worker that answers words with themselves and how many came together, and dies in the ways a worker can die.
const DEATHS = {
  throw: () => {
    throw new Error('thrown')
  },
  exit: () => process.exit(3),
}

if (workerData === 'stillborn') throw new Error('cannot load')
parentPort.on('message', (words) => {
  parentPort.postMessage(
    words.map((word) => {
      DEATHS[word]?.()
      return `${workerData} ${word} (${words.length})`
    }),
  )
})
parentPort.postMessage('ready')
