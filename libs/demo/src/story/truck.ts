/** The truck that Changfeng has for sale, as it describes it. */
export const TRUCK = {
  name: '长风 CF-E49 纯电动牵引车',
  model: 'CF4250BEV',
  category: 'new_energy_truck',
  summary: '6×4 纯电动重型牵引车，适合钢铁、焦化企业 150 公里以内的短倒运输；双枪快充，可换电。',
  figures: [
    { name: '最大总质量', value: '49000', unit: 'kg' },
    { name: '电池容量', value: '423', unit: 'kWh' },
    { name: '满载续航', value: '240', unit: 'km' },
    { name: '百公里电耗', value: '138', unit: 'kWh' },
    { name: '快充 20%-80%', value: '45', unit: 'min' },
  ],
} as const;
