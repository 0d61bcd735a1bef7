import type { ErrorAnswers } from '#kernel';

export type CatalogueErrorCode =
  | 'catalogue.family_unknown'
  | 'catalogue.family_exists'
  | 'catalogue.term_taken'
  | 'catalogue.term_misread'
  | 'catalogue.english_taken'
  | 'catalogue.value_there_already'
  | 'catalogue.value_not_there'
  | 'catalogue.value_malformed'
  | 'catalogue.value_last'
  | 'catalogue.process_unknown'
  | 'catalogue.industry_unknown'
  | 'catalogue.trade_unknown'
  | 'catalogue.scope_word_twice'
  | 'catalogue.correction_unknown'
  | 'catalogue.correction_stood_on'
  | 'catalogue.corrected_meanwhile';

export const catalogueErrors: ErrorAnswers<CatalogueErrorCode> = {
  'catalogue.family_unknown': {
    status: 404,
    zh: '没有代码为 {code} 的零件类；可能刚被撤回，请返回列表查找。',
    en: 'There is no part family {code}; it may have been withdrawn, look for it in the list.',
    log: 'info',
  },
  'catalogue.family_exists': {
    status: 409,
    zh: '英文名：已有代码为 {code} 的零件类“{name}”。请直接更正那一类，或换一个英文名。',
    en: 'English name: the family {code}, “{name}”, exists already. Correct that one, or choose another English name.',
    log: 'info',
  },
  'catalogue.term_taken': {
    status: 409,
    zh: '{fieldZh}：“{value}”已属于零件类“{family}”，一个词只能属于一类。请先在那一类删除它，或改用更长的词。',
    en: '{fieldEn}: “{value}” belongs to the family “{family}”, and a term belongs to one family only. Remove it there first, or use a longer term.',
    log: 'info',
  },
  'catalogue.term_misread': {
    status: 422,
    zh: '{fieldZh}：这样更正后，“{family}”的词“{term}”会读成“{read}”。请检查该类的排除词，或换一个词。',
    en: '{fieldEn}: with this, the term “{term}” of the family “{family}” would be read as “{read}”. Look at its words of another meaning, or use another term.',
    log: 'info',
  },
  'catalogue.english_taken': {
    status: 409,
    zh: '{fieldZh}：英文“{value}”是零件类“{family}”的英文正名。请换一个英文名，或先更正那一类的英文正名。',
    en: '{fieldEn}: “{value}” is the English name of the family “{family}”. Use another one, or correct that family’s first.',
    log: 'info',
  },
  'catalogue.value_there_already': {
    status: 409,
    zh: '{fieldZh}：“{value}”已经在了。',
    en: '{fieldEn}: “{value}” is there already.',
    log: 'info',
  },
  'catalogue.value_not_there': {
    status: 409,
    zh: '{fieldZh}：没有“{value}”，可能刚被删除，请核对最新内容。',
    en: '{fieldEn}: “{value}” is not there; it may have been removed, look at the newest state.',
    log: 'info',
  },
  'catalogue.value_malformed': {
    status: 422,
    zh: '{fieldZh}：“{value}”不合要求。中文词为 1 至 40 字，不含竖线和换行；英文名以字母开头，最多六个单词。',
    en: '{fieldEn}: “{value}” cannot stand here. Terms have 1 to 40 characters, no bar and no line break; English names begin with a letter and have six words at most.',
    log: 'info',
  },
  'catalogue.value_last': {
    status: 422,
    zh: '{fieldZh}：“{value}”是最后一个，不能删除。请先加上正确的，再删这一个。',
    en: '{fieldEn}: “{value}” is the last one and stays. Add the right one first, then remove this.',
    log: 'info',
  },
  'catalogue.process_unknown': {
    status: 422,
    zh: '工艺：没有代码为 {value} 的工艺，请从列表中选择。',
    en: 'Processes: there is no process {value}; choose one of the list.',
    log: 'info',
  },
  'catalogue.industry_unknown': {
    status: 422,
    zh: '国民经济行业：{value} 不在 GB/T 4754-2017 中，请写带门类字母的代码，如 C3670。',
    en: 'Industries: {value} does not stand in GB/T 4754-2017; write the code with its section letter, such as C3670.',
    log: 'info',
  },
  'catalogue.trade_unknown': {
    status: 422,
    zh: '行业领域：没有 {value}，请从列表中选择。',
    en: 'Trade: there is no trade {value}; choose one of the list.',
    log: 'info',
  },
  'catalogue.scope_word_twice': {
    status: 422,
    zh: '{fieldZh}：“{value}”已在该类的“经营范围用词”或“可转产用词”中，两处只能有一处。',
    en: '{fieldEn}: “{value}” stands among the family’s scope words or those of makers that could make it already; it belongs to one of both.',
    log: 'info',
  },
  'catalogue.correction_unknown': {
    status: 404,
    zh: '没有找到这条更正。',
    en: 'There is no such correction.',
    log: 'info',
  },
  'catalogue.correction_stood_on': {
    status: 409,
    zh: '后来的更正（“{family}”，{what}）以它为前提，请先撤回那一条。',
    en: 'A later correction (“{family}”, {what}) stands on this one; withdraw that one first.',
    log: 'info',
  },
  'catalogue.corrected_meanwhile': {
    status: 409,
    zh: '刚有人作了同样的更正，请核对最新内容。',
    en: 'Somebody has just made this correction; look at the newest state.',
    log: 'info',
  },
};
