import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { RegionDirectory } from './region-directory.js';

/** The real register is measured against where it is at hand; it is no part of the project. */
const register = resolve(process.env['LIANQIAO_SHARED'] ?? '../shared', 'data/enterprises/hebei-makers.csv.gz');

interface Row {
  readonly city: string;
  readonly county: string;
  readonly county_adcode: string;
  readonly address_trunc: string;
}

describe('the places of the real register', () => {
  if (!existsSync(register)) {
    it('is not measured: the register is not at hand', () => {
      process.stdout.write(`Places of the register not measured: no ${register}; LIANQIAO_SHARED names the folder.\n`);
    });
    return;
  }
  const directory = RegionDirectory.load();
  const rows: Row[] = parse(gunzipSync(readFileSync(register)), { columns: true, relax_quotes: true });

  it('all resolve by city and county code, 3,008 of 37,670 at city level', () => {
    const places = rows.map((row) => directory.resolve({ city: row.city, countyCode: row.county_adcode }));
    expect(places.filter((place) => 'unknown' in place)).toEqual([]);
    expect(places).toHaveLength(37_670);
    expect(places.filter((place) => 'level' in place && place.level === 'city')).toHaveLength(3008);
  });

  it('resolve to the same county by name as by code', () => {
    const contradicted = rows.filter((row) => {
      const { city, county, county_adcode: countyCode } = row;
      if (countyCode === '' || 'contradicts' in directory.resolve({ city, countyCode })) return countyCode !== '';
      expect(directory.resolve({ city, county })).toMatchObject({ code: countyCode });
      return false;
    });
    // Four rows name a city that the county's code does not lie in.
    expect(contradicted).toHaveLength(4);
  });

  it('are found in the address alone for nearly all that have a county', () => {
    const counted = rows.filter((row) => row.county_adcode !== '' && row.address_trunc !== '');
    const right = counted.filter((row) => {
      const place = directory.resolve({ city: row.city, address: row.address_trunc });
      return 'code' in place && place.code === row.county_adcode;
    });
    const wrong = counted.filter((row) => {
      const place = directory.resolve({ city: row.city, address: row.address_trunc });
      return 'code' in place && place.level === 'county' && place.code !== row.county_adcode;
    });
    process.stdout.write(
      `Addresses with the county hidden: ${right.length} right, ${wrong.length} wrong of ${counted.length}.\n`,
    );
    expect(right.length / counted.length).toBeGreaterThan(0.9);
  });
});
