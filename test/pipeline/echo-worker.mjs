import { parentPort, workerData } from 'node:worker_threads'

// A worker that answers a word with itself, and dies in the ways a worker can die.
const DEATHS = {
  throw: () => {
    throw new Error('thrown')
  },
  exit: () => process.exit(3),
}

if (workerData === 'stillborn') throw new Error('cannot load')
parentPort.on('message', (word) => {
  DEATHS[word]?.()
  parentPort.postMessage(`${workerData} ${word}`)
})
parentPort.postMessage('ready')
