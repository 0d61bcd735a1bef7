import { useWishMatrix } from '../../api/event-participants.js';
import type { DockingEvent, WishMatrix } from '../../api/views.js';
import { useAddressState } from '../../app/address.js';
import { EmptyState } from '../../elements/empty-state.js';
import { Loaded } from '../../elements/loaded.js';
import { Sheet } from '../../elements/page.js';
import { Paging } from '../../elements/paging.js';
import { useText } from '../../language/language.js';
import styles from './events.module.css';
import { ParticipantSheet } from './participant-sheet.js';

const ROWS_PER_PAGE = 50;
type Cell = WishMatrix['items'][number]['cells'][number];

/** Who wishes to meet whom as a heat map: rows are buyers, columns suppliers. */
export function EventWishes({ event }: { readonly event: DockingEvent }) {
  const t = useText();
  const words = t.events.wishes;
  const { get, page, change } = useAddressState();
  const matrix = useWishMatrix(event.id, '', page);
  const chosen = get('participant');
  return (
    <Sheet>
      <Loaded query={matrix}>
        {(loaded) =>
          loaded.total === 0 || loaded.suppliers.length === 0 ? (
            <EmptyState title={words.emptyTitle} text={words.emptyText} />
          ) : (
            <>
              <p className={styles.soft}>{words.text}</p>
              <p className={styles.soft}>{loaded.valueFormula}</p>
              <Heat matrix={loaded} onChoose={(participant) => change({ participant })} />
              <Paging total={loaded.total} size={ROWS_PER_PAGE} />
            </>
          )
        }
      </Loaded>
      {chosen !== undefined && (
        <ParticipantSheet key={chosen} event={event} id={chosen} onClose={() => change({ participant: null })} />
      )}
    </Sheet>
  );
}

function Heat({ matrix, onChoose }: { readonly matrix: WishMatrix; readonly onChoose: (id: string) => void }) {
  const words = useText().events.wishes;
  const most = Math.max(1, ...matrix.items.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.text}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th />
            {matrix.suppliers.map(({ id, name }) => (
              <th key={id} scope="col">
                <button type="button" title={name} onClick={() => onChoose(id)}>
                  <span>{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.items.map(({ buyer, cells }) => {
            const bySupplier = new Map(cells.map((cell) => [cell.supplierId, cell]));
            return (
              <tr key={buyer.id}>
                <th scope="row">
                  <button type="button" onClick={() => onChoose(buyer.id)}>
                    {buyer.name}
                  </button>
                </th>
                {matrix.suppliers.map(({ id, name }) => (
                  <HeatCell key={id} cell={bySupplier.get(id)} most={most} buyer={buyer.name} supplier={name} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface HeatCellProps {
  readonly cell: Cell | undefined;
  readonly most: number;
  readonly buyer: string;
  readonly supplier: string;
}

function HeatCell({ cell, most, buyer, supplier }: HeatCellProps) {
  const words = useText().events.wishes;
  if (!cell) return <td />;
  if (cell.veto !== 'none') return <td className={styles.veto} title={words.veto(buyer, supplier)} />;
  const value = cell.value ?? 0;
  // From a tint to the brand's colour; the number stays readable on each.
  const share = Math.round(12 + (value / most) * 48);
  return (
    <td
      className={cell.meetingId === null ? '' : styles.placed}
      style={{ background: `color-mix(in srgb, #2f8f8f ${share}%, white)` }}
      title={`${words.cell(buyer, supplier, value)}${cell.meetingId === null ? '' : ` · ${words.planned}`}`}
    >
      {value}
    </td>
  );
}
