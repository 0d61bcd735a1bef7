import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { MaintainPictures } from '../../application/products/maintain-pictures.js';
import { MaintainProducts } from '../../application/products/maintain-products.js';
import { ProductBoard } from '../../application/products/product-board.query.js';
import { ProductCatalogue } from '../../application/products/product-catalogue.query.js';
import { ReviewProduct } from '../../application/products/review-product.js';
import { RefuseDto } from '../review.dto.js';
import { receivePicture } from './picture-upload.js';
import { DraftProductDto, ProductBoardPage, ProductBoardQuery, ProductSaidDto, ProductView } from './products.dto.js';

const Id = { schema: z.uuid() };
const Upload = ApiBody({
  schema: {
    type: 'object',
    required: ['picture'],
    properties: { picture: { type: 'string', format: 'binary', description: 'PNG, JPEG or WebP, 5 MB at most' } },
  },
});

/** What a firm does with its products, and staff of its region with what it submits. */
@ApiTags('supply')
@Controller('products')
export class ProductsController {
  constructor(
    private readonly board: ProductBoard,
    private readonly catalogue: ProductCatalogue,
    private readonly products: MaintainProducts,
    private readonly pictures: MaintainPictures,
    private readonly review: ReviewProduct,
  ) {}

  @Get('board')
  @Access.permission('supply.maintain', 'supply.review')
  @Answers(200, ProductBoardPage)
  page(@By() actor: Actor, @Query({ schema: ProductBoardQuery }) query: ProductBoardQuery) {
    return this.board.page(actor, query);
  }

  @Post()
  @Access.permission('supply.maintain')
  @Idempotent()
  @Answers(201, ProductView)
  async draft(@By() actor: Actor, @Body({ schema: DraftProductDto }) dto: DraftProductDto) {
    return this.catalogue.one(actor, await this.products.draft(actor, dto));
  }

  @Patch(':id')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductView)
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ProductSaidDto }) dto: ProductSaidDto,
  ) {
    await this.products.correct(actor, { id, version }, dto);
    return this.catalogue.one(actor, id);
  }

  @Post(':id/submit')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductView)
  async submit(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.products.submit(actor, { id, version });
    return this.catalogue.one(actor, id);
  }

  @Post(':id/withdraw')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductView)
  async withdraw(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.products.withdraw(actor, { id, version });
    return this.catalogue.one(actor, id);
  }

  @Post(':id/approve')
  @Access.permission('supply.review')
  @RequiresVersion()
  @Answers(200, ProductView)
  async approve(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.review.approve(actor, { id, version });
    return this.catalogue.one(actor, id);
  }

  @Post(':id/refuse')
  @Access.permission('supply.review')
  @RequiresVersion()
  @Answers(200, ProductView)
  async refuse(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: RefuseDto }) { reason }: RefuseDto,
  ) {
    await this.review.refuse(actor, { id, version }, reason);
    return this.catalogue.one(actor, id);
  }

  @Post(':id/pictures')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @ApiConsumes('multipart/form-data')
  @Upload
  @Answers(201, ProductView)
  async addPicture(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Req() request: FastifyRequest,
  ) {
    await this.pictures.add(actor, { id, version }, () => receivePicture(request));
    return this.catalogue.one(actor, id);
  }

  @Delete(':id/pictures/:picture')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductView)
  async removePicture(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('picture', Id) picture: string,
    @SeenVersion() version: number,
  ) {
    await this.pictures.remove(actor, { id, version }, picture);
    return this.catalogue.one(actor, id);
  }
}
