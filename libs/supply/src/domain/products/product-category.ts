import type { Localised } from '#kernel';

/** What kind of new product it is; the catalogue is leafed through by these. */
export const PRODUCT_CATEGORIES = {
  new_energy_truck: { zh: '新能源重卡', en: 'New-energy heavy trucks' },
  special_vehicle: { zh: '专用车与挂车', en: 'Special vehicles and trailers' },
  passenger_vehicle: { zh: '乘用车与客车', en: 'Cars and coaches' },
  vehicle_part: { zh: '汽车零部件', en: 'Vehicle parts' },
  battery_and_charging: { zh: '电池与充换电', en: 'Batteries, charging and swapping' },
  construction_machinery: { zh: '工程与矿山机械', en: 'Construction and mining machinery' },
  metallurgical_equipment: { zh: '冶金与焦化装备', en: 'Metallurgical and coking equipment' },
  chemical_equipment: { zh: '化工与压力容器', en: 'Chemical equipment and pressure vessels' },
  machine_and_robot: { zh: '机床与机器人', en: 'Machine tools and robots' },
  electrical: { zh: '电气与电子', en: 'Electrical and electronic' },
  energy_saving: { zh: '节能环保装备', en: 'Energy-saving and environmental equipment' },
  material: { zh: '新材料', en: 'New materials' },
  software: { zh: '工业软件与服务', en: 'Industrial software and services' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Localised>;

export type ProductCategory = keyof typeof PRODUCT_CATEGORIES;
export const CATEGORY_CODES = Object.keys(PRODUCT_CATEGORIES) as [ProductCategory, ...ProductCategory[]];
