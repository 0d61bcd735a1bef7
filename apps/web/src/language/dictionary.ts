import { auditEn, auditZh } from './areas/audit.js';
import { answeringEn, answeringZh } from './areas/answering.js';
import { capacityEn, capacityZh } from './areas/capacity.js';
import { dealsZh } from './areas/deals.js';
import { dealsEn } from './areas/deals-en.js';
import { deskEn, deskZh } from './areas/desk.js';
import { duplicatesEn, duplicatesZh } from './areas/duplicates.js';
import { enterpriseEn, enterpriseZh } from './areas/enterprise.js';
import { eventsZh } from './areas/events.js';
import { eventsEn } from './areas/events-en.js';
import { figuresEn, figuresZh } from './areas/figures.js';
import { homeEn, homeZh } from './areas/home.js';
import { intentsEn, intentsZh } from './areas/intents.js';
import { listFilesEn, listFilesZh } from './areas/list-files.js';
import { listsEn, listsZh } from './areas/lists.js';
import { partsEn, partsZh } from './areas/parts.js';
import { productsEn, productsZh } from './areas/products.js';
import { reviewsEn, reviewsZh } from './areas/reviews.js';
import { searchEn, searchZh } from './areas/search.js';
import { sessionEn, sessionZh } from './areas/session.js';
import { shellEn, shellZh } from './areas/shell.js';
import { supplyEn, supplyZh } from './areas/supply.js';

const zh = {
  ...shellZh,
  home: homeZh,
  session: sessionZh,
  lists: listsZh,
  listFiles: listFilesZh,
  answering: answeringZh,
  deals: dealsZh,
  desk: deskZh,
  figures: figuresZh,
  audit: auditZh,
  duplicates: duplicatesZh,
  enterprise: enterpriseZh,
  search: searchZh,
  events: eventsZh,
  supply: supplyZh,
  capacity: capacityZh,
  parts: partsZh,
  products: productsZh,
  intents: intentsZh,
  reviews: reviewsZh,
};

/** Every sentence of the app. Chinese is written first; English that lacks a key, or has one too many, does not compile. */
export type Dictionary = typeof zh;

const en: Dictionary = {
  ...shellEn,
  home: homeEn,
  session: sessionEn,
  lists: listsEn,
  listFiles: listFilesEn,
  answering: answeringEn,
  deals: dealsEn,
  desk: deskEn,
  figures: figuresEn,
  audit: auditEn,
  duplicates: duplicatesEn,
  enterprise: enterpriseEn,
  search: searchEn,
  events: eventsEn,
  supply: supplyEn,
  capacity: capacityEn,
  parts: partsEn,
  products: productsEn,
  intents: intentsEn,
  reviews: reviewsEn,
};

export const DICTIONARIES = { zh, en } as const;
