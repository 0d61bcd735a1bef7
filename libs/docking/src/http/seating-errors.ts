import type { ErrorAnswers } from '#kernel';
import type { SeatingErrorCode } from '../domain/seating.errors.js';

export const seatingErrors: ErrorAnswers<SeatingErrorCode> = {
  'docking.slot_unknown': {
    status: 422,
    zh: '没有第 {slot} 时段，本场共 {slots} 个时段。',
    en: 'There is no slot {slot}; the event has {slots}.',
    log: 'info',
  },
  'docking.table_unknown': {
    status: 422,
    zh: '没有 {table} 号桌，或该桌已停用。',
    en: 'There is no table {table}, or it is out of use.',
    log: 'info',
  },
  'docking.no_table_left': {
    status: 422,
    zh: '至少要保留一张桌。',
    en: 'At least one table must be left.',
    log: 'info',
  },
  'docking.own_table_taken': {
    status: 409,
    zh: '该桌已是另一家企业的固定展位。',
    en: 'That table is the stand of another firm.',
    log: 'info',
  },
  'docking.slot_is_over': {
    status: 409,
    zh: '第 {slot} 时段已结束。',
    en: 'Slot {slot} is over.',
    log: 'info',
  },
  'docking.sides_equal': {
    status: 422,
    zh: '洽谈须由一家需方和一家供方参加。',
    en: 'A meeting takes one buyer and one supplier.',
    log: 'info',
  },
  'docking.meeting_vetoed': {
    status: 409,
    zh: '其中一方要求回避另一方，不能安排洽谈。',
    en: 'One of them must not be seated with the other.',
    log: 'info',
  },
  'docking.pair_meets_already': {
    status: 409,
    zh: '这两家企业已有洽谈，请直接移动那一场。',
    en: 'These two meet already; move that meeting instead.',
    log: 'info',
  },
  'docking.participant_busy_in_slot': {
    status: 409,
    zh: '“{name}”在第 {slot} 时段已与“{partner}”洽谈。',
    en: '{name} meets {partner} in slot {slot}.',
    log: 'info',
  },
  'docking.participant_unavailable': {
    status: 409,
    zh: '“{name}”在第 {slot} 时段不能参加。',
    en: '{name} cannot come in slot {slot}.',
    log: 'info',
  },
  'docking.participant_full': {
    status: 409,
    zh: '“{name}”的洽谈已达上限 {most} 场。',
    en: '{name} has its {most} meetings already.',
    log: 'info',
  },
  'docking.participant_has_own_table': {
    status: 409,
    zh: '“{name}”的洽谈固定在 {table} 号桌。',
    en: '{name} meets at its own table, {table}.',
    log: 'info',
  },
  'docking.table_is_a_stand': {
    status: 409,
    zh: '{table} 号桌是“{name}”的固定展位。',
    en: 'Table {table} is the stand of {name}.',
    log: 'info',
  },
  'docking.table_taken_in_slot': {
    status: 409,
    zh: '第 {slot} 时段 {table} 号桌已安排“{a}”与“{b}”。',
    en: 'In slot {slot} table {table} is taken by {a} and {b}.',
    log: 'info',
  },
  'docking.participant_seated_twice': {
    status: 409,
    zh: '一方在该时段已另有洽谈，请刷新后另选时段。',
    en: 'One of them has another meeting in that slot; reload and choose another.',
    log: 'warn',
  },
  'docking.table_given_twice': {
    status: 409,
    zh: '该桌在该时段已另有安排，请刷新后另选一桌。',
    en: 'That table was given to others in that slot; reload and choose another.',
    log: 'warn',
  },
  'docking.tables_full_in_slot': {
    status: 409,
    zh: '第 {slot} 时段已无空桌。',
    en: 'No table is free in slot {slot}.',
    log: 'info',
  },
};
