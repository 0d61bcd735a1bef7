import { useQueryClient } from '@tanstack/react-query';
import { TreeSelect } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import { regionsIn, useRegionsNamed } from '../api/catalogue.js';
import type { Region } from '../api/views.js';
import { useText } from '../language/language.js';

export interface PickedRegion {
  readonly code: string;
  readonly name: string;
}

interface RegionPickerProps {
  readonly value: PickedRegion | null;
  readonly onChange: (region: PickedRegion | null) => void;
  readonly label: string;
  readonly placeholder?: string;
  /** Without a frame of its own, inside a table. */
  readonly bare?: boolean;
}

interface Node {
  readonly id: string;
  readonly pId: string | undefined;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

/** A tree of divisions that opens level by level, and is searched by name, old name or pinyin. */
export function RegionPicker({ value, onChange, label, placeholder, bare = false }: RegionPickerProps) {
  const t = useText();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [levels, setLevels] = useState<readonly Node[]>([]);
  const named = useRegionsNamed(useDeferredValue(typed.trim()));
  const loadLevel = async (parent: string | undefined) => {
    const { items } = await queries.fetchQuery(regionsIn(parent));
    const nodes = items.map((region) => nodeOf(region, parent));
    setLevels((known) => [...known.filter(({ pId }) => pId !== parent), ...nodes]);
  };
  const openOrClose = (next: boolean) => {
    setOpen(next);
    if (next && levels.length === 0) void loadLevel(undefined);
  };
  const tree = useMemo(
    () => (typed.trim() === '' ? levels : (named.data?.items ?? []).map((region) => nodeOf(region, undefined, true))),
    [levels, named.data, typed],
  );
  return (
    <TreeSelect
      treeDataSimpleMode
      treeData={[...tree]}
      loadData={(node) => loadLevel(String(node.value))}
      open={open}
      onOpenChange={openOrClose}
      showSearch={{ searchValue: typed, onSearch: setTyped, filterTreeNode: false }}
      labelInValue
      value={value ? { value: value.code, label: value.name } : undefined}
      onChange={(picked: { value: string; label: unknown } | null | undefined) =>
        onChange(picked ? { code: picked.value, name: String(picked.label) } : null)
      }
      allowClear
      aria-label={label}
      placeholder={placeholder ?? label}
      notFoundContent={typed.trim() === '' || named.isFetching ? t.loading : t.none}
      variant={bare ? 'borderless' : 'outlined'}
      style={{ width: '100%', ...(bare ? { height: 40 } : {}) }}
      popupMatchSelectWidth={280}
    />
  );
}

function nodeOf(region: Region, parent: string | undefined, found = false): Node {
  return {
    id: region.code,
    pId: parent,
    value: region.code,
    title: found ? region.path : region.name,
    isLeaf: found || region.level === 'county',
  };
}
