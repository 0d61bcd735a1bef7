import { TreeSelect } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../language/language.js';

export interface Picked {
  readonly code: string;
  readonly name: string;
}

/** One entry of a list that opens level by level. */
export interface Level extends Picked {
  readonly isLeaf: boolean;
}

interface LevelPickerProps {
  readonly value: Picked | null;
  readonly onChange: (picked: Picked | null) => void;
  readonly label: string;
  readonly placeholder?: string;
  /** Without a frame of its own, inside a table. */
  readonly bare?: boolean;
  /** What lies directly inside `parent`; without it, the outermost. */
  readonly load: (parent: string | undefined) => Promise<readonly Level[]>;
  /** What is typed, and what was found by it: by name or pinyin. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly found: readonly Picked[];
  readonly searching: boolean;
}

interface Node {
  readonly id: string;
  readonly pId: string | undefined;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

/** A tree that opens level by level and is searched as a whole. */
export function LevelPicker(props: LevelPickerProps) {
  const { value, onChange, label, placeholder, bare = false, load, typed, onType, found, searching } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const [levels, setLevels] = useState<readonly Node[]>([]);
  const loadLevel = async (parent: string | undefined) => {
    const nodes = (await load(parent)).map(({ code, name, isLeaf }) => nodeOf(code, name, parent, isLeaf));
    setLevels((known) => [...known.filter(({ pId }) => pId !== parent), ...nodes]);
  };
  const openOrClose = (next: boolean) => {
    setOpen(next);
    if (next && levels.length === 0) void loadLevel(undefined);
  };
  const searched = typed.trim() !== '';
  const tree = useMemo(
    () => (searched ? found.map(({ code, name }) => nodeOf(code, name, undefined, true)) : levels),
    [levels, found, searched],
  );
  return (
    <TreeSelect
      treeDataSimpleMode
      treeData={[...tree]}
      loadData={(node) => loadLevel(String(node.value))}
      open={open}
      onOpenChange={openOrClose}
      showSearch={{ searchValue: typed, onSearch: onType, filterTreeNode: false }}
      labelInValue
      value={value ? { value: value.code, label: value.name } : undefined}
      onChange={(picked: { value: string; label: unknown } | null | undefined) =>
        onChange(picked ? { code: picked.value, name: String(picked.label) } : null)
      }
      allowClear
      aria-label={label}
      placeholder={placeholder ?? label}
      notFoundContent={!searched || searching ? t.loading : t.none}
      variant={bare ? 'borderless' : 'outlined'}
      style={{ width: '100%', ...(bare ? { height: 40 } : {}) }}
      popupMatchSelectWidth={280}
    />
  );
}

function nodeOf(code: string, title: string, parent: string | undefined, isLeaf: boolean): Node {
  return { id: code, pId: parent, value: code, title, isLeaf };
}
