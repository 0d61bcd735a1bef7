import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access, Answers, RequestContext } from '#platform';
import { IndustryDirectory } from '../industries/industry-directory.js';
import { RegionDirectory } from '../regions/region-directory.js';
import { UNITS } from '../units.js';

const PickerQuery = z.strictObject({
  /** Code whose children are listed. */
  parent: z.string().max(10).optional(),
  /** Part of a name; wins over `parent`. */
  q: z.string().trim().max(50).optional(),
});
type PickerQuery = z.infer<typeof PickerQuery>;

const RegionsView = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      level: z.enum(['province', 'city', 'county']),
      /** Names from the province down. */
      path: z.string(),
    }),
  ),
});
const IndustriesView = z.object({ items: z.array(z.object({ code: z.string(), name: z.string() })) });
const UnitsView = z.object({
  items: z.array(z.object({ code: z.string(), name: z.string(), dimension: z.string() })),
});

/** Regions, industries and units, for whoever has to choose one. */
@ApiTags('catalogue')
@Controller()
export class PickersController {
  constructor(
    private readonly regionDirectory: RegionDirectory,
    private readonly industryDirectory: IndustryDirectory,
  ) {}

  @Get('regions')
  @Access.signedIn()
  @Answers(200, RegionsView)
  regions(@Query({ schema: PickerQuery }) { parent, q }: PickerQuery) {
    const found = q
      ? this.regionDirectory.search(q)
      : this.regionDirectory.children(parent ?? this.regionDirectory.home);
    return {
      items: found.map(({ code, name, level }) => ({
        code,
        name,
        level,
        path: Object.values(this.regionDirectory.path(code) ?? {}).join(' '),
      })),
    };
  }

  @Get('industries')
  @Access.signedIn()
  @Answers(200, IndustriesView)
  industries(@Query({ schema: PickerQuery }) { parent, q }: PickerQuery) {
    return { items: q ? this.industryDirectory.search(q) : this.industryDirectory.children(parent) };
  }

  @Get('units')
  @Access.signedIn()
  @Answers(200, UnitsView)
  units() {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return { items: UNITS.map(({ code, name, dimension }) => ({ code, name: name[locale], dimension })) };
  }
}
