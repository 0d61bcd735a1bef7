import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { SESSION_COOKIE } from '../access/authenticator.js';

/** The OpenAPI document of everything that is mounted. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Lianqiao 链桥')
    .setDescription(
      'Finds makers inside the province for missing parts and follows each introduction. Errors are problem documents ' +
        '(RFC 9457) with a `code`; texts follow `Accept-Language` (zh, en).',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth(SESSION_COOKIE)
    .build();
  return SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) => {
      if (!(schema instanceof z.ZodType)) return undefined;
      const { $defs, ...json } = z.toJSONSchema(schema, {
        target: 'openapi-3.0',
        io: schemaType,
        unrepresentable: 'any',
      }) as Record<string, unknown>;
      delete json['$schema'];
      return { schema: json, components: ($defs ?? {}) as Record<string, unknown> };
    },
  });
}

/** Serves the document at `/api/openapi.json` and a page to read it at `/api/docs`. */
export function serveApiDescription(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}
