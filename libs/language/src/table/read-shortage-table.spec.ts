import fc from 'fast-check';
import { readShortageTable } from './read-shortage-table.js';

const fields = (text: string): (string | undefined)[] => readShortageTable(text).columns.map((column) => column.field);

describe('readShortageTable', () => {
  it('reads a table pasted from a spreadsheet', () => {
    const table = readShortageTable(
      '序号\t零件名称\t规格型号\t需求量\t单位\t到货日期\t交货地\t是否停线\t采购员组\n1\t制动钳\tφ54\t200\t套\t12/5\t保定\t是\t二组\n\n2\t螺栓\tM12\t1万\t件\t\t\t否\t\n',
    );
    expect(table).toMatchObject({ delimiter: '\t', header: true });
    expect(table.columns.map(({ field }) => field)).toEqual([
      'serial',
      'partName',
      'specification',
      'quantity',
      'unit',
      'needBy',
      'place',
      'severity',
      undefined,
    ]);
    expect(table.rows).toEqual([
      {
        line: 2,
        cells: {
          serial: '1',
          partName: '制动钳',
          specification: 'φ54',
          quantity: '200',
          unit: '套',
          needBy: '12/5',
          place: '保定',
          severity: '是',
        },
        leftovers: [{ column: 8, heading: '采购员组', text: '二组' }],
        raw: '1\t制动钳\tφ54\t200\t套\t12/5\t保定\t是\t二组',
      },
      {
        line: 4,
        cells: { serial: '2', partName: '螺栓', specification: 'M12', quantity: '1万', unit: '件', severity: '否' },
        leftovers: [],
        raw: '2\t螺栓\tM12\t1万\t件\t\t\t否\t',
      },
    ]);
  });

  it.each([
    ['品名,规格,数量（件）,交期', ['partName', 'specification', 'quantity', 'needBy']],
    ['部件;型号;数量;单位;备注', ['partName', 'specification', 'quantity', 'unit', 'remark']],
    ['*物料名称 | 图号 | 材质 | 需求数量 | 需求日期', ['partName', 'partNumber', 'material', 'quantity', 'needBy']],
    [
      'Part Name,Spec,Qty,UOM,Due Date,Ship To,Priority',
      ['partName', 'specification', 'quantity', 'unit', 'needBy', 'place', 'severity'],
    ],
  ])('knows the headings %s', (text, expected) => {
    expect(readShortageTable(text).header).toBe(true);
    expect(fields(text)).toEqual(expected);
  });

  it('takes the unit from the heading', () => {
    expect(readShortageTable('品名,数量（件）\n螺栓,200').rows[0]?.cells).toEqual({
      partName: '螺栓',
      quantity: '200',
      unit: '件',
    });
  });

  it('tells what a stopped line costs from whether it stops', () => {
    const { columns } = readShortageTable('品名\t数量\t是否停线\t停线损失（万元/天）\n半轴\t3\t是\t12');
    expect(columns.map(({ field }) => field)).toEqual(['partName', 'quantity', 'severity', 'stopCost']);
  });

  it('guesses columns without a header, and says that it guessed', () => {
    const table = readShortageTable('六角螺栓\tM12×1.5\t20,000\t件\t2026-12-01\n制动鼓\tφ400\t300\t个\t12/5');
    expect(table.header).toBe(false);
    expect(table.columns.map(({ field, from }) => `${field} ${from}`)).toEqual([
      'partName contents',
      'specification contents',
      'quantity contents',
      'unit contents',
      'needBy contents',
    ]);
  });

  it('obeys quotes as RFC 4180 writes them, and bears quotes that mean inches', () => {
    const table = readShortageTable('品名,规格,数量\n"垫片, ""加厚""","10\n20",5\n管,3" 镀锌,7\n');
    expect(table.rows.map(({ line, cells }) => [line, cells.partName, cells.specification, cells.quantity])).toEqual([
      [2, '垫片, "加厚"', '10\n20', '5'],
      [4, '管', '3" 镀锌', '7'],
    ]);
  });

  it('does not let one open quote swallow the list', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `螺栓${index},M12,${index + 1}`);
    expect(readShortageTable(`品名,规格,数量\n"${rows.join('\n')}`).rows).toHaveLength(30);
  });

  it('leaves free lines whole', () => {
    const table = readShortageTable('制动钳 200套，12.5前到保定\n\n螺栓M12，急\n');
    expect(table).toEqual({
      header: false,
      columns: [],
      rows: [
        { line: 1, cells: {}, leftovers: [], raw: '制动钳 200套，12.5前到保定' },
        { line: 3, cells: {}, leftovers: [], raw: '螺栓M12，急' },
      ],
    });
  });

  it('keeps a second column of a field and cells past the header', () => {
    const [row] = readShortageTable('品名,数量,数量\n螺栓,5,6,多余').rows;
    expect(row?.cells).toEqual({ partName: '螺栓', quantity: '5' });
    expect(row?.leftovers.map(({ text }) => text)).toEqual(['6', '多余']);
  });

  it('returns every filled cell, as a field or as a leftover', () => {
    const cell = fc.string({
      unit: fc.constantFrom('螺', '栓', '5', 'M', '"', ',', ' ', '件', '\n', 'a'),
      maxLength: 6,
    });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = ['品名,数量,车型', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        const read = readShortageTable(text).rows.map((row) => [
          ...Object.values(row.cells),
          ...row.leftovers.map((left) => left.text),
        ]);
        expect(read).toEqual(rows.map((row) => row.map((each) => each.trim()).filter((each) => each !== '')));
      }),
    );
  });

  it('passes over the sum under a list', () => {
    expect(readShortageTable('零件名称\t数量\n半轴\t5根\n合计\t5\n').rows).toHaveLength(1);
    expect(readShortageTable('半轴 5根\n总计：1项').rows).toHaveLength(1);
    for (const sum of ['合计：300只', '以上合计3200千克', '共计：15,000元', '总计：300只，5台；20吨', 'Total: 40 pcs'])
      expect(readShortageTable(`半轴 5根\n${sum}`).rows).toHaveLength(1);
    for (const part of ['合计器 3件', '总计数器 3个', '共计300只螺栓'])
      expect(readShortageTable(`半轴 5根\n${part}`).rows).toHaveLength(2);
  });

  it('is empty for nothing', () => {
    expect(readShortageTable(' \n \r\n')).toEqual({ header: false, columns: [], rows: [] });
  });
});
