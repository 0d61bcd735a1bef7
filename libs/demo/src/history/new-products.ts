import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { TRUCK } from '../story/truck.js';
import type { HistoryStage } from './history-stage.js';

const PICTURES = join(projectRoot(import.meta.dirname), 'libs/demo/pictures');

interface Product {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

interface DemoProduct {
  readonly login: string;
  readonly picture: string;
  readonly said: {
    readonly name: string;
    readonly model: string;
    readonly category: string;
    readonly summary: string;
    readonly figures: readonly { readonly name: string; readonly value: string; readonly unit: string }[];
  };
}

const PRODUCTS: readonly DemoProduct[] = [
  { login: 'changfeng', picture: 'tractor.jpg', said: TRUCK },
  {
    login: 'changfeng',
    picture: 'dump-truck.jpg',
    said: {
      name: '长风 CF-E31 纯电动自卸车',
      model: 'CF3310BEV',
      category: 'new_energy_truck',
      summary: '8×4 纯电动自卸车，适合矿山、料场重载下坡工况，下坡能量回收。',
      figures: [
        { name: '最大总质量', value: '31000', unit: 'kg' },
        { name: '电池容量', value: '350', unit: 'kWh' },
        { name: '满载续航', value: '180', unit: 'km' },
        { name: '百公里电耗', value: '165', unit: 'kWh' },
        { name: '车厢容积', value: '19', unit: 'm³' },
      ],
    },
  },
  {
    login: 'jingchuan',
    picture: 'brake-disc.jpg',
    said: {
      name: '景川 重卡通风制动盘',
      model: 'JC-430V',
      category: 'vehicle_part',
      summary: '直径 430 毫米通风盘，HT250，动平衡 40 克·厘米以内，配 22.5 英寸轮辋。',
      figures: [
        { name: '外径', value: '430', unit: 'mm' },
        { name: '厚度', value: '45', unit: 'mm' },
        { name: '材料', value: 'HT250', unit: '' },
      ],
    },
  },
  {
    login: 'anhu',
    picture: 'airbag.jpg',
    said: {
      name: '安祜 商用车驾驶员安全气囊',
      model: 'AH-D60T',
      category: 'vehicle_part',
      summary: '60 升驾驶员气囊模块，适配平头商用车方向盘，可按车型匹配标定。',
      figures: [
        { name: '展开容积', value: '60', unit: 'L' },
        { name: '展开时间', value: '30', unit: 'ms' },
      ],
    },
  },
];

/** New products come on the market: shown with figures and a picture, read by the city, listed. */
export async function listProducts(stage: HistoryStage): Promise<void> {
  const officer = await stage.signIn('xingtai');
  for (const { login, picture, said } of PRODUCTS) {
    const { api, enterpriseId } = await stage.firm(login);
    const draft = await api.post<Product>('/products', { ...said, enterpriseId });
    const content = await readFile(join(PICTURES, picture));
    const command = { version: draft.version };
    const shown = await api.upload<Product>(`/products/${draft.id}/pictures`, picture, content, 'image/jpeg', command);
    const submitted = await api.post<Product>(`/products/${draft.id}/submit`, {}, { version: shown.version });
    await officer.post(`/products/${draft.id}/approve`, {}, { version: submitted.version });
  }
}

/** A listed product by its maker's model. */
export async function productOf(stage: HistoryStage, model: string): Promise<Product> {
  const visitor = await stage.signIn('province');
  const { items } = await visitor.get<{ items: (Product & { model: string })[] }>('/products?size=50');
  const found = items.find((product) => product.model === model);
  if (!found) throw new Error(`The demo lists no ${model}`);
  return found;
}
