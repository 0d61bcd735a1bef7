import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS_RULE, type AccessRule, describeAccess } from '#platform';

/** `GET /api/enterprises/:id` */
export type RouteName = string;

/** Each route with who may call it. */
export type AccessTable = Record<RouteName, string>;

/**
 * Notes every route that Fastify is given from now on, by whomever: Nest, a plugin, or somebody past both. Call it before
 * the application is initialised.
 */
export function recordRoutes(app: NestFastifyApplication): Set<RouteName> {
  const routes = new Set<RouteName>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.add(`${one} ${url}`);
    });
  return routes;
}

/** Every handler of every controller, with the access that stands at it or at its class, as the guard reads it. */
export function declaredAccess(app: NestFastifyApplication, prefix = 'api'): AccessTable {
  const table: AccessTable = {};
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler = (metatype.prototype as Record<string, unknown>)[name];
        if (typeof handler !== 'function') continue;
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method === undefined) continue;
        const rule = (Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, metatype)) as
          AccessRule | undefined;
        for (const path of pathsOf(metatype, handler)) {
          table[`${RequestMethod[method]} /${[prefix, path].filter(Boolean).join('/')}`] = describeAccess(rule);
        }
      }
    }
  }
  return table;
}

function pathsOf(controller: object, handler: object): string[] {
  const of = (target: object) =>
    [Reflect.getMetadata(PATH_METADATA, target) as string | string[]]
      .flat()
      .map((path) => path.replace(/^\/|\/$/g, ''));
  return of(controller).flatMap((base) => of(handler).map((path) => [base, path].filter(Boolean).join('/')));
}

/** Routes that are there on purpose although no controller answers them, with the reason. */
export type OutsideNest = Readonly<Record<RouteName, string>>;

/**
 * Every route that the process answers, with its access. A HEAD that Fastify adds to a GET is decided by the GET's
 * handler and has no line of its own.
 * @returns the table, and one sentence for each route that nobody's rule stands at
 */
export function accessTable(
  served: ReadonlySet<RouteName>,
  declared: AccessTable,
  outside: OutsideNest,
): { table: AccessTable; faults: string[] } {
  const table: AccessTable = {};
  const faults: string[] = [];
  for (const route of [...served].sort()) {
    if (route.startsWith('HEAD ') && served.has(route.replace('HEAD', 'GET'))) continue;
    const access = declared[route] ?? outside[route];
    if (access === undefined) faults.push(`${route} is answered past Nest, where no guard stands`);
    else if (access === 'UNDECLARED') faults.push(`${route} does not say who may call it`);
    table[route] = access ?? 'PAST NEST';
  }
  for (const route of Object.keys(declared)) if (!served.has(route)) faults.push(`${route} is declared and not served`);
  for (const route of Object.keys(outside)) if (!served.has(route)) faults.push(`${route} is listed and not served`);
  return { table, faults };
}
