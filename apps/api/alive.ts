// For the health check of a container: ends with 0 while the API takes requests and its database answers.
const PATIENCE_MILLISECONDS = 4_000;
const address = `http://127.0.0.1:${process.env['PORT'] || 3000}/api/ready`;
try {
  const { status } = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  if (status !== 200) end(`${address} answers ${status}.`);
} catch (error) {
  end(`${address} does not answer: ${String((error as Error).cause ?? error)}`);
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

export {};
