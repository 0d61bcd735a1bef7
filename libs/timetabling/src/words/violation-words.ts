import type { Localised } from '#kernel';
import type { ReplanViolation } from '../replan/check-replan.js';

/** What each broken rule is called. */
export const VIOLATION_WORDS: Readonly<Record<ReplanViolation['code'], Localised>> = {
  unknown_meeting: { zh: '没有洽谈 {meeting}', en: 'there is no meeting {meeting}' },
  placed_twice: { zh: '{meeting} 排了两次', en: '{meeting} is placed twice' },
  placed_and_unplaced: { zh: '{meeting} 既已排入，又列为未排', en: '{meeting} is both placed and unplaced' },
  forgotten: { zh: '{meeting} 既未排入，也未列为未排', en: '{meeting} is neither placed nor unplaced' },
  no_such_slot: { zh: '{meeting} 排在不存在的时段 {slot}', en: '{meeting} is in slot {slot}, which there is not' },
  no_such_table: { zh: '{meeting} 排在不存在的 {table} 号桌', en: '{meeting} is at table {table}, which there is not' },
  participant_taken_in_slot: {
    zh: '{participant} 在时段 {slot} 同时有 {other} 与 {meeting}',
    en: '{participant} has both {other} and {meeting} in slot {slot}',
  },
  table_taken_in_slot: {
    zh: '{table} 号桌在时段 {slot} 同时有 {other} 与 {meeting}',
    en: 'table {table} has both {other} and {meeting} in slot {slot}',
  },
  participant_unavailable: {
    zh: '{meeting} 排在时段 {slot}，{participant} 不能到场',
    en: '{meeting} is in slot {slot}, in which {participant} cannot come',
  },
  outside_its_session: {
    zh: '{meeting} 排在时段 {slot}，不在所要求的半天（{session}）',
    en: '{meeting} is in slot {slot}, outside its session ({session})',
  },
  not_in_its_fixed_slot: {
    zh: '{meeting} 应在时段 {fixedSlot}，却在 {slot}',
    en: '{meeting} should be in slot {fixedSlot}, not {slot}',
  },
  not_after: {
    zh: '{meeting} 在时段 {slot}，此前 {earlier} 并未谈完',
    en: '{meeting} is in slot {slot}, and {earlier} is not over before it',
  },
  required_but_unplaced: { zh: '{meeting} 必须安排，却未排入', en: '{meeting} must be held and is not placed' },
  too_many_meetings: {
    zh: '{participant} 有 {meetings} 场，至多 {maxMeetings} 场',
    en: '{participant} has {meetings} meetings, at most {maxMeetings} are allowed',
  },
  too_few_meetings: {
    zh: '{participant} 有 {meetings} 场，至少应有 {minMeetings} 场',
    en: '{participant} has {meetings} meetings, at least {minMeetings} are asked for',
  },
  not_at_its_stand: {
    zh: '{meeting} 在 {table} 号桌，不在 {participant} 的展位',
    en: '{meeting} is at table {table}, not at the stand of {participant}',
  },
  at_a_strangers_stand: {
    zh: '{meeting} 在 {table} 号桌，那是 {participant} 的展位',
    en: '{meeting} is at table {table}, the stand of {participant}',
  },
  wrong_value: { zh: '价值写作 {said}，实为 {value}', en: 'the value is said to be {said}, and is {value}' },
  wrong_breaks: { zh: '空档写作 {said}，实为 {breaks}', en: 'the breaks are said to be {said}, and are {breaks}' },
  worth_more_than_its_bound: {
    zh: '价值 {value} 高于所称上限 {valueBound}',
    en: 'the value {value} is above its bound {valueBound}',
  },
  fewer_breaks_than_its_bound: {
    zh: '空档 {breaks} 低于所称下限 {breaksBound}',
    en: 'the breaks, {breaks}, are below their bound {breaksBound}',
  },
  not_proved: {
    zh: '自称最优，但价值 {value}（上限 {valueBound}）、空档 {breaks}（下限 {breaksBound}）并未证明',
    en: 'is said to be proved, but the value is {value} of {valueBound} and the breaks {breaks} of {breaksBound}',
  },
  past_changed: { zh: '{meeting} 已经开始，却被改动', en: '{meeting} had begun and was changed' },
  past_added: {
    zh: '{meeting} 被排进已经开始的时段 {slot}',
    en: '{meeting} was placed in slot {slot}, which had begun',
  },
  at_a_lost_table: { zh: '{meeting} 排在已停用的 {table} 号桌', en: '{meeting} is at table {table}, which is lost' },
  with_somebody_away: {
    zh: '{meeting} 排在时段 {slot}，{participant} 不在',
    en: '{meeting} is in slot {slot}, in which {participant} is away',
  },
};
