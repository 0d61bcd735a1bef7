import { newId } from '#kernel';
import type { PartFamily } from '../parts/part-family.js';
import { correctionLifecycle, type CorrectionState } from './correction.lifecycle.js';
import type { FamilyField, ListField, SingleField } from './family-field.js';

/** A part family as staff write it down; its English name stands in `name`. */
export type WrittenFamily = PartFamily;

/** What a correction changes. */
export type FamilyChange =
  | { readonly kind: 'add' | 'remove'; readonly field: ListField; readonly value: string }
  | { readonly kind: 'set'; readonly field: SingleField; readonly value: string }
  | { readonly kind: 'new'; readonly family: WrittenFamily };

export interface CorrectedBy {
  readonly accountId: string;
  readonly name: string;
  readonly at: Date;
}

/** One change of one part family, laid over the curated files (更正). */
export class FamilyCorrection {
  readonly id!: string;
  /** The graph's revision that it made: corrections are laid over the files in this order. */
  readonly revision!: number;
  readonly familyCode!: string;
  readonly kind!: FamilyChange['kind'];
  readonly field!: FamilyField | null;
  readonly value!: string | null;
  readonly family!: WrittenFamily | null;
  readonly remark!: string | null;
  state!: CorrectionState;
  readonly madeBy!: string;
  readonly madeByName!: string;
  readonly madeAt!: Date;
  withdrawnByName!: string | null;
  withdrawnAt!: Date | null;
  readonly version!: number;

  private constructor(values: Partial<FamilyCorrection>) {
    Object.assign(this, values);
  }

  static make(
    familyCode: string,
    change: FamilyChange,
    revision: number,
    by: CorrectedBy,
    remark: string | null,
  ): FamilyCorrection {
    return new FamilyCorrection({
      id: newId(),
      revision,
      familyCode,
      kind: change.kind,
      field: change.kind === 'new' ? null : change.field,
      value: change.kind === 'new' ? null : change.value,
      family: change.kind === 'new' ? change.family : null,
      remark,
      state: correctionLifecycle.table.initial,
      madeBy: by.accountId,
      madeByName: by.name,
      madeAt: by.at,
      withdrawnByName: null,
      withdrawnAt: null,
      version: 1,
    });
  }

  withdraw(by: CorrectedBy): void {
    this.state = correctionLifecycle.next(this.state, 'withdraw');
    this.withdrawnByName = by.name;
    this.withdrawnAt = by.at;
  }
}

/** The change that a stored correction makes. */
export function changeOf({ kind, field, value, family }: StoredChange): FamilyChange {
  if (family !== null) return { kind: 'new', family };
  return { kind, field, value } as FamilyChange;
}

export type StoredChange = Pick<FamilyCorrection, 'kind' | 'field' | 'value' | 'family'>;
