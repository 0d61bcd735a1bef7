import { type DynamicModule, Module } from '@nestjs/common';
import { DealsModule } from '#deals';
import { DemandModule } from '#demand';
import { DockingModule } from '#docking';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { PlatformModule, type PlatformOptions } from '#platform';
import { ReportingModule } from '#reporting';
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
        DockingModule,
        DealsModule,
        ReportingModule,
      ],
    };
  }
}
