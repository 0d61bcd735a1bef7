#!/usr/bin/env node
// Runs on a fresh clone with nothing but Node and npm, and says so where Node is too old: nothing newer is loaded before.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lianqiao needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const [task, ...words] = process.argv.slice(2);
const { launch } = await import('./launch/tasks.mjs');
await launch(task, words);
