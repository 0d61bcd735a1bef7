import { Injectable } from '@nestjs/common';
import { IndustryDirectory, PartCatalogue, RegionDirectory } from '#catalogue';
import type { Locale } from '#kernel';
import type { SavedQuestion } from '../../domain/saved-search.js';

/** What a kept search asks, as people read it. */
@Injectable()
export class QuestionInWords {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly parts: PartCatalogue,
  ) {}

  of(asked: SavedQuestion, locale: Locale): string[] {
    const { region, industry, process, material, certificate } = asked;
    return [
      asked.q,
      region && this.place(region),
      industry && (this.industries.byCode(industry)?.name ?? industry),
      process && (this.parts.process(process)?.name[locale] ?? process),
      material,
      certificate,
      this.around(asked, locale),
    ].filter((words): words is string => Boolean(words));
  }

  private around({ near, within }: SavedQuestion, locale: Locale): string | undefined {
    if (near === undefined) return undefined;
    const place = this.place(near);
    return locale === 'zh' ? `距${place} ${within} 公里以内` : `within ${within} km of ${place}`;
  }

  /** A point on the map has no name but its degrees. */
  private place(code: string): string {
    return this.regions.byCode(code)?.name ?? code;
  }
}
