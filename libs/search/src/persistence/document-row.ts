import type { StoredDocument } from '../domain/enterprise-document.js';

/** The columns of `search.enterprise_document` that make a document. */
export const DOCUMENT_COLUMNS =
  'enterprise_id, name, region_code, industry_code, makes, declared, serves, sells, processes, materials, certificates';

export interface DocumentRow {
  readonly enterprise_id: string;
  readonly name: string;
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

export function documentOf({ enterprise_id, region_code, industry_code, ...row }: DocumentRow): StoredDocument {
  return { enterpriseId: enterprise_id, regionCode: region_code, industryCode: industry_code, ...row };
}
