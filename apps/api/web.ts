import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const A_YEAR_SECONDS = 31_536_000;

/** Nothing from elsewhere runs in our pages; Ant Design writes its styles into the page. */
const CONTENT_SECURITY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
  "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/**
 * Serves the built web app. Files with a hash in their name are kept by browsers for a year; the page itself is asked
 * for anew each time. Addresses of the web app answer with the page; `/api` and missing files do not.
 * @returns false where the web app was not built
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  const files = publishedFiles(folder);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: folder,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(folder, 'assets'));
      void reply.header('cache-control', hashed ? `public, max-age=${A_YEAR_SECONDS}, immutable` : 'no-cache');
      if (path.endsWith('.html')) void reply.header('content-security-policy', CONTENT_SECURITY);
    },
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    // As routed: decoded, so that no spelling of `/api` is answered with the page.
    const path = (request.params as { '*': string })['*'];
    if (/^\/*api\b/i.test(path)) return reply.callNotFound();
    if (files.has(path)) return reply.sendFile(path);
    const namesFile = /\.\w{1,8}$/.test(path);
    return namesFile ? reply.callNotFound() : reply.sendFile('index.html');
  });
  return true;
}

/** Paths of all files with `/`, without those that begin with a dot (the build's own notes). */
function publishedFiles(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep));
  return new Set(paths.filter((parts) => !parts.some((part) => part.startsWith('.'))).map((parts) => parts.join('/')));
}
