import { Segmenter } from '../segmenter.js';
import { partAskedIn } from './part-name-in.js';

const by = { today: '2026-11-22', segmenter: new Segmenter(['驱动电机壳体', '酚醛树脂', '规整填料']) };

describe('What a line asks makers for', () => {
  it.each([
    ['驱动电机壳体（压铸铝 ADC12） 200件', '驱动电机壳体', '压铸铝 adc12'],
    ['酚醛树脂（耐材用）', '酚醛树脂', '耐材用'],
    ['规整填料 250Y (316L)', '规整填料', '316l'],
    ['轴套 ZCuSn10Pb1 φ80', '轴套', 'zcusn10pb1'],
    ['炉底辊 Cr25Ni20', '炉底辊', 'cr25ni20'],
    ['支架 Q235 冲压', '支架', 'q235 冲压'],
    // Another name in letters stays with the name, and what the name says itself is not said twice.
    ['电子控制单元 (ECU)', '电子控制单元 (ecu)', ''],
    ['不锈钢法兰 DN100', '不锈钢法兰', ''],
    ['（样件）', '样件', ''],
  ])('%s', (text, name, beside) => {
    expect(partAskedIn(text, by)).toEqual({ name, beside });
  });
});
