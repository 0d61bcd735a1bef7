import { Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { ContextRegistry } from '#platform';
import { FigureFile } from './application/figure-file.js';
import { FigureScopes } from './application/figure-scope.js';
import { Figures } from './application/figures.query.js';
import { FiguresController } from './http/figures.controller.js';
import { reportingErrors } from './http/reporting-errors.js';

@Module({
  imports: [CatalogueModule],
  controllers: [FiguresController],
  providers: [FigureFile, FigureScopes, Figures],
})
export class ReportingModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({ name: 'reporting', errors: reportingErrors });
  }
}
