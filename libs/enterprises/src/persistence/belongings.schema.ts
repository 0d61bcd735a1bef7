import { EntitySchema } from 'typeorm';
import { Certificate, Contact, Site } from '../domain/belongings.js';

export const siteSchema = new EntitySchema<Site>({
  name: 'Site',
  target: Site,
  schema: 'enterprises',
  tableName: 'site',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    kind: { type: 'text' },
    name: { type: 'text' },
    regionCode: { type: 'text', name: 'region_code' },
    address: { type: 'text' },
  },
});

export const contactSchema = new EntitySchema<Contact>({
  name: 'Contact',
  target: Contact,
  schema: 'enterprises',
  tableName: 'contact',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    name: { type: 'text' },
    position: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    source: { type: 'text' },
  },
});

export const certificateSchema = new EntitySchema<Certificate>({
  name: 'Certificate',
  target: Certificate,
  schema: 'enterprises',
  tableName: 'certificate',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { type: 'uuid', name: 'enterprise_id' },
    kind: { type: 'text' },
    number: { type: 'text' },
    issuer: { type: 'text', nullable: true },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
  },
});
