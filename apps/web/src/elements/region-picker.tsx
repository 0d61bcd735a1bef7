import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { regionsIn, useRegionsNamed } from '../api/catalogue.js';
import { LevelPicker, type Picked } from './level-picker.js';

export type PickedRegion = Picked;

interface RegionPickerProps {
  readonly value: PickedRegion | null;
  readonly onChange: (region: PickedRegion | null) => void;
  readonly label: string;
  readonly placeholder?: string;
  /** Without a frame of its own, inside a table. */
  readonly bare?: boolean;
}

/** A division, from the tree of them or by its name, old name or pinyin. */
export function RegionPicker(props: RegionPickerProps) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const named = useRegionsNamed(useDeferredValue(typed.trim()));
  return (
    <LevelPicker
      {...props}
      load={async (parent) =>
        (await queries.fetchQuery(regionsIn(parent))).items.map(({ code, name, level }) => ({
          code,
          name,
          isLeaf: level === 'county',
        }))
      }
      typed={typed}
      onType={setTyped}
      found={(named.data?.items ?? []).map(({ code, path }) => ({ code, name: path }))}
      searching={named.isFetching}
    />
  );
}
