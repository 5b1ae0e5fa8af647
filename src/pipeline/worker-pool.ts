import { Worker } from 'node:worker_threads'

/** Worker threads that each answer one message after the other. */
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

/** A worker has its next job at hand when it answers one, and no more: what is left goes to whichever is free first. */
const JOBS_AT_HAND = 2

interface Task<Job, Answer> {
  readonly job: Job
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

interface Lane<Job, Answer> {
  readonly worker: Worker
  /** Sent and not answered, in order: the first is being worked on. */
  readonly tasks: Task<Job, Answer>[]
  isReady: boolean
  error: Error | null
}

/**
 * Starts `size` workers that run `script` with `data`. A worker sends `READY`, then one answer for each job, in order. One
 * that dies is replaced, and its other jobs are done elsewhere; one that dies before it is ready fails all jobs, since
 * the next would fare no better.
 */
export function workerPool<Job, Answer>(script: URL, data: unknown, size: number): WorkerPool<Job, Answer> {
  const waiting: Task<Job, Answer>[] = []
  const lanes = new Set<Lane<Job, Answer>>()
  let failure: Error | null = null
  let isClosed = false

  const send = () => {
    for (const lane of lanes) {
      while (waiting.length > 0 && lane.tasks.length < JOBS_AT_HAND) {
        const task = waiting.shift() as Task<Job, Answer>
        lane.tasks.push(task)
        lane.worker.postMessage(task.job)
      }
    }
  }
  const failAll = (error: Error) => {
    failure = error
    for (const { reject } of [...[...lanes].flatMap(({ tasks }) => tasks), ...waiting.splice(0)]) reject(error)
  }
  const replace = (lane: Lane<Job, Answer>, code: number) => {
    lanes.delete(lane)
    if (isClosed || failure !== null) return
    const reason = lane.error?.message ?? `it ended with code ${code}`
    const [current, ...others] = lane.tasks
    if (!lane.isReady) {
      waiting.unshift(...lane.tasks)
      failAll(new Error(`no worker thread can be started: ${reason}`, { cause: lane.error }))
      return
    }
    current?.reject(new WorkerCrash(`its worker thread died: ${reason}`, { cause: lane.error }))
    waiting.unshift(...others)
    startLane()
    send()
  }
  const startLane = () => {
    const lane: Lane<Job, Answer> = {
      worker: new Worker(script, { workerData: data }),
      tasks: [],
      isReady: false,
      error: null,
    }
    lanes.add(lane)
    lane.worker.on('message', (message: Answer | typeof READY) => {
      if (message === READY) {
        lane.isReady = true
        return
      }
      lane.tasks.shift()?.resolve(message)
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
        waiting.push({ job, resolve, reject })
        send()
      }),
    close: async () => {
      isClosed = true
      await Promise.all([...lanes].map(({ worker }) => worker.terminate()))
    },
  }
}
