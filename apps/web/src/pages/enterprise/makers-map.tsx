import type { EnterpriseSearch } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { formatCount } from '../../language/format.js';
import { useText } from '../../language/language.js';
import styles from './makers-map.module.css';

type City = EnterpriseSearch['facets']['regions'][number];

/** Beside the cities a facet holds the county or the province that was chosen. */
export function isCity({ code }: City): boolean {
  return /^\d{4}00$/.test(code) && !code.endsWith('0000');
}

const WIDTH = 420;
const HEIGHT = 420;
const MARGIN = 34;
const LARGEST = 26;
const SMALLEST = 5;

interface Placed extends City {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * How many hits each city has, at the cities' centre points: no outlines, which only whoever runs the installation can
 * have permission to show. A circle chosen narrows the search to its city; chosen again it opens it.
 */
export function MakersMap({ cities }: { readonly cities: readonly City[] }) {
  const t = useText();
  const { get, change } = useAddressState();
  const words = t.enterprise.search;
  const placed = place(cities.filter(isCity));
  if (placed.length === 0) return null;
  const toggle = ({ code, name }: City) =>
    change(
      code === get('region')
        ? { region: null, regionName: null, page: null }
        : { region: code, regionName: name, page: null },
    );
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={words.map}>
        {placed.map((city) => (
          <g
            key={city.code}
            role="button"
            tabIndex={0}
            aria-pressed={city.code === get('region')}
            aria-label={words.inCity(city.name, formatCount(city.count))}
            onClick={() => toggle(city)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              toggle(city);
            }}
          >
            <circle cx={city.x} cy={city.y} r={city.radius} />
            <text x={city.x} y={city.y + city.radius + 13}>
              {city.name} {formatCount(city.count)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{words.mapHint}</figcaption>
    </figure>
  );
}

/** Degrees to a square of paper, a degree of longitude as wide as it is at these latitudes. The largest lie undermost. */
function place(cities: readonly City[]): Placed[] {
  const points = cities.flatMap((city) =>
    city.lon === null || city.lat === null ? [] : [{ ...city, lon: city.lon, lat: city.lat }],
  );
  if (points.length === 0) return [];
  const middle = points.reduce((sum, { lat }) => sum + lat, 0) / points.length;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const xs = points.map(({ lon }) => lon * squeeze);
  const ys = points.map(({ lat }) => -lat);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const extent = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const scale = (Math.min(WIDTH, HEIGHT) - 2 * MARGIN) / extent;
  const shift = (WIDTH - 2 * MARGIN - (Math.max(...xs) - left) * scale) / 2;
  const most = Math.max(...points.map(({ count }) => count));
  return points
    .map((city, at) => ({
      ...city,
      x: points.length === 1 ? WIDTH / 2 : MARGIN + shift + ((xs[at] ?? 0) - left) * scale,
      y: points.length === 1 ? HEIGHT / 2 : MARGIN + ((ys[at] ?? 0) - top) * scale,
      // Areas compare, not widths.
      radius: Math.max(SMALLEST, LARGEST * Math.sqrt(city.count / most)),
    }))
    .sort((a, b) => b.radius - a.radius);
}
