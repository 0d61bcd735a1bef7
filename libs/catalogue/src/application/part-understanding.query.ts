import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { normalise, readRequestLine, Segmenter, simplify, stripSizes } from '#language';
import { RequestContext } from '#platform';
import type { UnderstandingView } from '../http/part-families.dto.js';
import { EnglishNames } from '../parts/english-names.js';
import { type FamilyMatch, PartCatalogue } from '../parts/part-catalogue.js';
import { PartGraph } from './part-graph.js';

const HAN = /[\u3400-\u9fff]/;

/** How a part's name is understood by the graph as it is now: which family, by which term, made how. */
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
    const chinese = HAN.test(text) ? undefined : this.english.toChinese(text);
    const read = chinese ?? this.partIn(text);
    const { families, broader, mentions, processes } = this.parts.understand(read);
    const family = families[0]?.family;
    const codes = [...new Set([...processes, ...(family?.processes ?? [])])];
    const locale = RequestContext.current()?.locale ?? 'zh';
    return {
      read,
      fromEnglish: chinese !== undefined,
      families: families.map(matchView),
      broader: broader.map(matchView),
      mentions: mentions.map(matchView),
      processes: codes.map((code) => ({ code, name: this.parts.process(code)?.name[locale] ?? code })),
      scopeWords: [...(family?.scopeWords ?? [])],
      notWords: [...(family?.notWords ?? [])],
    };
  }

  private partIn(text: string): string {
    const line = readRequestLine(text, {
      today: this.clock.today(),
      findPlace: () => undefined,
      segmenter: this.segmenter,
    });
    return normalise(stripSizes(line.partName?.text ?? text)).trim() || normalise(text).trim();
  }
}

function matchView({ family, via, matched }: FamilyMatch) {
  return { family: { code: family.code, name: family.name.zh }, term: matched, via };
}
