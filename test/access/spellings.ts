export interface Spelling {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/**
 * The ways in which a path was written to get past guards that looked at its text: each may be the same route, another
 * or none, and none of them may open what the plain one does not.
 * @param path begins with `/api/`, without a query
 */
export function spellings(method: string, path: string, query = ''): Spelling[] {
  const [, api = '', ...rest] = path.split('/');
  const written: [string, string][] = [
    ['plain', path],
    ['a slash at the end', `${path}/`],
    ['two slashes in front', `/${path}`],
    ['two slashes inside', path.replace('/api/', '/api//')],
    ['two slashes before the last part', path.replace(/\/([^/]*)$/, '//$1')],
    ['an encoded letter in front', `/${encoded(api)}/${rest.join('/')}`],
    ['an encoded letter inside', `/${api}/${encoded(rest[0] ?? '')}/${rest.slice(1).join('/')}`.replace(/\/$/, '')],
    ['a letter encoded twice', `/${api}/${encoded(rest.join('/')).replace('%', '%25')}`],
    ['a parameter at the end', `${path};x`],
    ['a parameter inside', path.replace(/^\/api\/([^/]+)/, '/api/$1;x=1')],
    ['an encoded slash inside', path.replace('/api/', '/api%2F')],
    ['an encoded slash before the last part', path.replace(/\/([^/]*)$/, '%2F$1')],
    ['an encoded slash at the end', `${path}%2f`],
    ['upper case', path.toUpperCase()],
    ['a dot inside', path.replace('/api/', '/api/./')],
    ['there and back', path.replace('/api/', '/api/health/../')],
    ['a space at the end', `${path}%20`],
    ['a file ending', `${path}.json`],
    ['a back slash', path.replace('/api/', '/api\\')],
  ];
  return [
    ...written.map(([name, spelt]) => ({ name, method, path: spelt + query })),
    { name: 'HEAD', method: 'HEAD', path: path + query },
    { name: 'HEAD with a slash at the end', method: 'HEAD', path: `${path}/${query}` },
  ];
}

/** The first letter percent-encoded: `api` becomes `%61pi`. */
function encoded(part: string): string {
  return `%${part.charCodeAt(0).toString(16)}${part.slice(1)}`;
}
