const stop = new AbortController();

async function make(signal: AbortSignal) {
  signal.throwIfAborted();
}

stop.abort("user left");
try {
  await make(stop.signal);
} catch (error) {
  const { name, message } = error as Error;
  if (name === "AbortError") console.log("tea cancelled");
  else console.log(`main logs ${message}`);
}
