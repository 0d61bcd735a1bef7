import { type DynamicModule, Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { PlatformModule, type PlatformOptions } from '#platform';

/** Composes the contexts. The API, the worker and the command line run the same modules. */
@Module({})
export class ApiModule {
  static register(options: PlatformOptions): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.register(options), EnterprisesModule] };
  }
}
