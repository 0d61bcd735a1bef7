import type { StoredDocument } from '../domain/enterprise-document.js';

/** The columns of `search.enterprise_document` that make a document. */
export const DOCUMENT_COLUMNS =
  'enterprise_id, name, other_names, name_keys, region_code, industry_code, makes, declared, serves, sells, processes, materials, certificates';

export interface DocumentRow {
  readonly enterprise_id: string;
  readonly name: string;
  readonly other_names: string[];
  readonly name_keys: string[];
  readonly region_code: string;
  readonly industry_code: string | null;
  readonly makes: string[];
  readonly declared: string[];
  readonly serves: string[];
  readonly sells: string[];
  readonly processes: string[];
  readonly materials: string[];
  readonly certificates: string[];
}

export function documentOf(row: DocumentRow): StoredDocument {
  const { enterprise_id, region_code, industry_code, other_names, name_keys, ...same } = row;
  return {
    enterpriseId: enterprise_id,
    regionCode: region_code,
    industryCode: industry_code,
    otherNames: other_names,
    nameKeys: name_keys,
    ...same,
  };
}
