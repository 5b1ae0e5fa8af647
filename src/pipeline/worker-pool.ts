import { Worker } from 'node:worker_threads'

/** Worker threads that each answer one packet of jobs after the other. */
export interface WorkerPool<Job, Answer> {
  /** The answer to a job. Rejects with `WorkerCrash` if the worker died of it, with another error if none can start. */
  run(job: Job): Promise<Answer>
  close(): Promise<void>
}

/** A worker died while it worked on a job; the message says of what. */
export class WorkerCrash extends Error {
  override readonly name = 'WorkerCrash'
}

/** What a worker sends once, before its answers: it has loaded all it needs. */
export const READY = 'ready'

/** A worker has its next packet at hand when it answers one, and no more: what is left goes to whichever is free first. */
const PACKETS_AT_HAND = 2

interface Task<Job, Answer> {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  /** It was in a packet that a worker died of: whether it was this job shows when it is done alone. */
  isSuspect: boolean
}

type Packet<Job, Answer> = readonly [Task<Job, Answer>, ...Task<Job, Answer>[]]

interface Lane<Job, Answer> {
  readonly worker: Worker
  /** Sent and not answered, in order: the first is being worked on. */
  readonly packets: Packet<Job, Answer>[]
  isReady: boolean
  error: Error | null
}

/** How jobs are put into packets: those that wait together, as long as they weigh no more than `most`, which one job may. */
export interface Packing<Job> {
  readonly weigh: (job: Job) => number
  readonly most: number
}

/**
 * Starts `size` workers that run `script` with `data`. A worker sends `READY`; a message to it is an array of jobs, and it
 * answers with an array of their answers. One that dies is replaced, and its other jobs are done elsewhere; one that dies
 * before it is ready fails all jobs, since the next would fare no better.
 */
export function workerPool<Job, Answer>(
  script: URL,
  data: unknown,
  size: number,
  { weigh, most }: Packing<Job>,
): WorkerPool<Job, Answer> {
  const waiting: Task<Job, Answer>[] = []
  const lanes = new Set<Lane<Job, Answer>>()
  let failure: Error | null = null
  let isClosed = false

  const send = () => {
    for (const lane of lanes) {
      while (lane.packets.length < PACKETS_AT_HAND) {
        const packet = pack()
        if (packet === null) return
        lane.packets.push(packet)
        lane.worker.postMessage(packet.map(({ job }) => job))
      }
    }
  }
  const pack = (): Packet<Job, Answer> | null => {
    const first = waiting.shift()
    if (first === undefined) return null
    const packet: [Task<Job, Answer>, ...Task<Job, Answer>[]] = [first]
    let room = first.isSuspect ? 0 : most - weigh(first.job)
    // The other workers get as many.
    for (let left = Math.floor(waiting.length / lanes.size); left > 0; left--) {
      const [next] = waiting
      if (next === undefined || next.isSuspect || weigh(next.job) > room) break
      room -= weigh(next.job)
      packet.push(next)
      waiting.shift()
    }
    return packet
  }
  const failAll = (error: Error) => {
    failure = error
    for (const { reject } of [...[...lanes].flatMap(({ packets }) => packets.flat()), ...waiting.splice(0)])
      reject(error)
  }
  const replace = (lane: Lane<Job, Answer>, code: number) => {
    lanes.delete(lane)
    if (isClosed || failure !== null) return
    const reason = lane.error?.message ?? `it ended with code ${code}`
    const [current = [], ...others] = lane.packets
    if (!lane.isReady) {
      waiting.unshift(...lane.packets.flat())
      failAll(new Error(`no worker thread can be started: ${reason}`, { cause: lane.error }))
      return
    }
    const [task, ...together] = current
    if (together.length === 0) task?.reject(new WorkerCrash(`its worker thread died: ${reason}`, { cause: lane.error }))
    const suspects = together.length === 0 ? [] : current
    for (const suspect of suspects) suspect.isSuspect = true
    waiting.unshift(...suspects, ...others.flat())
    startLane()
    send()
  }
  const startLane = () => {
    const lane: Lane<Job, Answer> = {
      worker: new Worker(script, { workerData: data }),
      packets: [],
      isReady: false,
      error: null,
    }
    lanes.add(lane)
    lane.worker.on('message', (message: readonly Answer[] | typeof READY) => {
      if (message === READY) {
        lane.isReady = true
        return
      }
      for (const [index, task] of lane.packets.shift()?.entries() ?? []) task.resolve(message[index] as Answer)
      send()
    })
    lane.worker.on('error', (error) => {
      lane.error = error
    })
    lane.worker.on('exit', (code) => replace(lane, code))
  }

  for (let i = 0; i < size; i++) startLane()
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure)
        waiting.push({ job, resolve, reject, isSuspect: false })
        send()
      }),
    close: async () => {
      isClosed = true
      await Promise.all([...lanes].map(({ worker }) => worker.terminate()))
    },
  }
}
