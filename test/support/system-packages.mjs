import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What tests want of the machine beside Node, as Debian calls it. */
const WANTED = [
  {
    package: 'redis-server',
    there: () => runs('redis-server', '--version'),
    without: 'nothing is tried through Redis',
  },
  { package: 'chromium', there: () => runs('chromium', '--version'), without: 'nothing is tried in a browser' },
  {
    package: 'fonts-noto-cjk',
    there: () => spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim(),
    without: 'Chinese is not readable on screenshots',
  },
];

/**
 * Installs what is missing where that can be done without asking: on Debian as root.
 * @returns one line for each thing that stays missing
 */
export function installSystemPackages() {
  const missing = WANTED.filter(({ there }) => !there());
  if (missing.length === 0) return [];
  const names = missing.map((wanted) => wanted.package);
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (mayInstall) {
    process.stderr.write(`Installing ${names.join(', ')} (apt-get) ...\n`);
    if (!aptGet('install', ...names)) {
      aptGet('update');
      aptGet('install', ...names);
    }
  }
  const why = mayInstall ? 'apt-get could not install it' : 'not on Debian as root, so it was not installed';
  return missing
    .filter(({ there }) => !there())
    .map((wanted) => `SKIPPED: ${wanted.without}: ${wanted.package} is missing (${why}).`);
}

function aptGet(task, ...names) {
  const words = [
    '-qq',
    '-o',
    'Dpkg::Use-Pty=0',
    task,
    ...(task === 'install' ? ['-y', '--no-install-recommends'] : []),
  ];
  const outcome = spawnSync('apt-get', [...words, ...names], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  return outcome.status === 0;
}

function runs(program, word) {
  return spawnSync(program, [word], { stdio: 'ignore' }).status === 0;
}
