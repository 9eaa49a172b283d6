/** Runs a task when the page has nothing more urgent to do, unless the signal fires before. */
export function later(task: () => void, signal: AbortSignal): void {
  scheduler.postTask(task, { signal, priority: 'user-visible' }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
