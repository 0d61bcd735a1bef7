import { type DynamicModule, Module } from '@nestjs/common';
import { DemandModule } from '#demand';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { PlatformModule, type PlatformOptions } from '#platform';
import { SearchModule } from '#search';
import { SupplyModule } from '#supply';

/** Composes the contexts. The API, the worker and the command line run the same modules. */
@Module({})
export class ApiModule {
  static register(options: PlatformOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.register(options),
        EnterprisesModule,
        IdentityModule,
        SupplyModule,
        DemandModule,
        SearchModule,
        MatchingModule,
      ],
    };
  }
}
