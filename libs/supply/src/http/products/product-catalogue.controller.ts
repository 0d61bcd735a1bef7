import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By } from '#platform';
import { ProductCatalogue } from '../../application/products/product-catalogue.query.js';
import { ProductPictures } from '../../application/products/product-pictures.query.js';
import { productCategories } from '../../application/products/product-views.js';
import {
  CataloguePage,
  CatalogueQuery,
  CategoryList,
  ComparisonQuery,
  ComparisonView,
  ProductView,
} from './products.dto.js';

const Id = { schema: z.uuid() };

/** What everybody who is signed in may leaf through. */
@ApiTags('supply')
@Controller()
export class ProductCatalogueController {
  constructor(
    private readonly catalogue: ProductCatalogue,
    private readonly pictures: ProductPictures,
  ) {}

  @Get('product-categories')
  @Access.signedIn()
  @Answers(200, CategoryList)
  categories() {
    return { items: productCategories() };
  }

  @Get('products')
  @Access.signedIn()
  @Answers(200, CataloguePage)
  page(@Query({ schema: CatalogueQuery }) query: CatalogueQuery) {
    return this.catalogue.page(query);
  }

  @Get('products/comparison')
  @Access.signedIn()
  @Answers(200, ComparisonView)
  compare(@Query({ schema: ComparisonQuery }) { ids }: ComparisonQuery) {
    return this.catalogue.compare(ids);
  }

  @Get('products/:id')
  @Access.signedIn()
  @Answers(200, ProductView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.catalogue.one(actor, id);
  }

  @Get('products/:id/pictures/:picture')
  @Access.signedIn()
  @Answers(200)
  async picture(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('picture', Id) picture: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, type, length, headers } = await this.pictures.open(actor, id, picture);
    reply.headers(headers);
    return new StreamableFile(content, { type, length, disposition: 'inline' });
  }
}
