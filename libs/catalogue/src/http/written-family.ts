import type { PartFamily } from '../parts/part-family.js';
import type { AddFamilyDto } from './part-families.dto.js';

/** A new family as it was written down; its code says in Latin letters what it is, and stays. */
export function writtenFamily({ zh, en, ...lists }: Omit<AddFamilyDto, 'remark'>): PartFamily {
  const code = en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { ...lists, code, name: { zh, en: en.toLowerCase() } };
}
