/**
 * Aborts when the process is asked to end: Ctrl+C, a service manager, a closed terminal, or the end of the npm that
 * started it. npm hands a signal to the shell between them, and many shells end without handing it on.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());
  if (process.env.npm_lifecycle_event && process.platform !== "win32") {
    const shell = process.ppid;
    setInterval(() => process.ppid !== shell && stop.abort(), 500).unref();
  }
  return stop.signal;
}

/** Waits until the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
