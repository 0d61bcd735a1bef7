import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type LoggerService, Module, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import request from 'supertest';
import { createHttpApplication } from './http-application.js';

@Controller('address')
class AddressController {
  @Get()
  read(@Req() asked: FastifyRequest) {
    return { address: asked.ip };
  }
}

@Module({ controllers: [AddressController] })
class AddressModule {}

const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore };

describe('a caller’s address', () => {
  it.each([
    [0, '127.0.0.1'],
    [1, '198.51.100.7'],
    [2, '203.0.113.9'],
  ])('with %i proxies in front is %s', async (proxies, address) => {
    const app = await createHttpApplication(AddressModule, QUIET, proxies);
    await app.listen(0, '127.0.0.1');
    const answer = await request(app.getHttpServer())
      .get('/api/address')
      .set('x-forwarded-for', '192.0.2.1, 203.0.113.9, 198.51.100.7');
    expect(answer.body).toEqual({ address });
    await app.close();
  });
});
