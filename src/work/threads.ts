import { Worker } from "node:worker_threads";

/** What a thread says: that it is ready for messages, then an answer to each. */
export type Answer<Out> = { ready: true } | { result: Out } | { error: string };

/** The thread that worked on a message ended before it answered; the others go on. */
export class ThreadCrash extends Error {
  override name = "ThreadCrash";
}

/** Threads end before they are ready, so that no message can be worked on. */
export class ThreadsUnusable extends Error {
  override name = "ThreadsUnusable";
}

interface Task<In, Out> {
  message: In;
  resolve(result: Out): void;
  reject(error: Error): void;
}

interface Thread<In, Out> {
  worker: Worker;
  ready: boolean;
  task: Task<In, Out> | undefined;
  trouble?: Error;
}

/**
 * Threads that each work on one message at a time. `entry` is a module that posts `Answer`s. A thread is started when a
 * message finds none free, up to `most`; one that crashes is replaced at the next message.
 */
export class Threads<In, Out> {
  private readonly threads = new Set<Thread<In, Out>>();
  private readonly waiting: Task<In, Out>[] = [];
  private unusable: ThreadsUnusable | undefined;
  private closed = false;

  constructor(
    private readonly entry: URL,
    private most: number,
  ) {}

  /** The answer to a message. Throws an Error with the thread's words, ThreadCrash or ThreadsUnusable. */
  run(message: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ message, resolve, reject });
      this.assign();
    });
  }

  /** Ends all threads; what is unanswered is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    this.refuse(new ThreadsUnusable("the threads were stopped"));
    await Promise.all([...this.threads].map(({ worker }) => worker.terminate()));
  }

  private assign(): void {
    if (this.unusable) this.refuse(this.unusable);
    if (this.waiting.length === 0 || this.closed) return;
    const free = [...this.threads].find(({ task }) => !task);
    const thread = free ?? (this.threads.size < this.most ? this.start() : undefined);
    if (!thread) return;
    thread.task = this.waiting.shift()!;
    thread.worker.postMessage(thread.task.message);
  }

  private start(): Thread<In, Out> {
    const thread: Thread<In, Out> = { worker: new Worker(this.entry), ready: false, task: undefined };
    this.threads.add(thread);
    thread.worker.on("message", (answer: Answer<Out>) => this.hear(thread, answer));
    thread.worker.on("error", (error) => {
      thread.trouble = error;
    });
    thread.worker.on("exit", (code) => this.lose(thread, thread.trouble?.message ?? `exit code ${code}`));
    return thread;
  }

  private hear(thread: Thread<In, Out>, answer: Answer<Out>): void {
    if ("ready" in answer) {
      thread.ready = true;
      return;
    }
    const { task } = thread;
    thread.task = undefined;
    if ("result" in answer) task?.resolve(answer.result);
    else task?.reject(new Error(answer.error));
    this.assign();
  }

  private lose(thread: Thread<In, Out>, reason: string): void {
    this.threads.delete(thread);
    const { task, ready } = thread;
    if (ready || this.closed) task?.reject(new ThreadCrash(reason));
    else {
      // Where one cannot start, no more are tried: those that run do its work.
      this.most = this.threads.size;
      if (this.most === 0) this.unusable = new ThreadsUnusable(reason);
      if (task) this.waiting.unshift(task);
    }
    this.assign();
  }

  private refuse(error: Error): void {
    for (const task of this.waiting.splice(0)) task.reject(error);
  }
}
