/**
 * A client process of the race: opens its connections, says that it is ready, and at the word sends all its requests at
 * once. Messages in: `{ requests: [{ url, token, body }] }`, then `'go'`. Messages out: `'ready'`, then the statuses.
 */
let requests = [];

process.on('message', (message) => {
  if (message === 'go') void send();
  else void prepare(message);
});

async function prepare(message) {
  requests = message.requests;
  // As many connections as there will be requests, so that the race is not run on the way there.
  await Promise.all(requests.map(({ url }) => fetch(new URL('/api/health', url)).then((answer) => answer.text())));
  process.send('ready');
}

async function send() {
  const statuses = await Promise.all(
    requests.map(async ({ url, token, body }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      });
      await answer.text();
      return answer.status;
    }),
  );
  process.send(statuses, () => process.disconnect());
}
