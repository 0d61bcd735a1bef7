import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { partNameIn, Segmenter, simplify } from '#language';
import { RequestContext } from '#platform';
import type { ReadingView, UnderstandingView } from '../http/part-families.dto.js';
import { EnglishNames } from '../parts/english-names.js';
import { type FamilyMatch, PartCatalogue } from '../parts/part-catalogue.js';
import { PartGraph } from './part-graph.js';

const HAN = /[\u3400-\u9fff]/;

/** How a part's name is understood by the graph as it is now: which family, by which term, made how. The register is not asked. */
@Injectable()
export class PartUnderstandings {
  constructor(
    private readonly graph: PartGraph,
    private readonly parts: PartCatalogue,
    private readonly english: EnglishNames,
    private readonly segmenter: Segmenter,
    private readonly clock: Clock,
  ) {}

  async of(typed: string): Promise<UnderstandingView> {
    await this.graph.follow();
    const text = simplify(typed);
    // Which of several the search takes is told by what makers write, and that it knows alone.
    const chinese = HAN.test(text) ? [] : this.english.readings(text).filter((reading) => HAN.test(reading));
    const fromEnglish = chinese.length > 0;
    const by = { today: this.clock.today(), segmenter: this.segmenter };
    const names = new Set((fromEnglish ? chinese : [text]).map((one) => partNameIn(one, by)));
    return { fromEnglish, readings: [...names].map((name) => this.reading(name)) };
  }

  private reading(read: string): ReadingView {
    const { families, broader, mentions, processes } = this.parts.understand(read);
    const family = families[0]?.family;
    const codes = [...new Set([...processes, ...(family?.processes ?? [])])];
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      read,
      families: families.map(matchView),
      broader: broader.map(matchView),
      mentions: mentions.map(matchView),
      processes: codes.map((code) => ({ code, name: this.parts.process(code)?.name[locale] ?? code })),
      scopeWords: [...(family?.scopeWords ?? [])],
      notWords: [...(family?.notWords ?? [])],
    };
  }
}

function matchView({ family, via, matched }: FamilyMatch) {
  return { family: { code: family.code, name: family.name.zh }, term: matched, via };
}
