import type { ErrorAnswers } from '#kernel';
import type { ReportingErrorCode } from '../domain/reporting.errors.js';

export const reportingErrors: ErrorAnswers<ReportingErrorCode> = {
  'reporting.figure_unknown': {
    status: 404,
    zh: '没有统计项“{code}”，请从统计页重新进入。',
    en: 'There is no figure {code}; open it again from the page of figures.',
    log: 'info',
  },
  'reporting.figure_not_of_events': {
    status: 422,
    zh: '统计项“{code}”只按辖区统计，不按单场对接会统计；请去掉对接会再查。',
    en: 'The figure {code} is told of regions and not of one event; ask without the event.',
    log: 'info',
  },
  'reporting.event_not_found': {
    status: 404,
    zh: '没有找到这场对接会，或不在您的辖区内。',
    en: 'There is no such event in your region.',
    log: 'info',
  },
  'reporting.period_reversed': {
    status: 422,
    zh: '开始日期 {from} 晚于结束日期 {to}，请调换。',
    en: 'The period would begin on {from}, after it ends on {to}; exchange the days.',
    log: 'info',
  },
};
