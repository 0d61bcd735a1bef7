import type { ThemeConfig } from 'antd';

/** The colours of the app. Text colours keep 4.5:1 or better on white and on `ground`. */
export const colours = {
  ink: '#1d2a2e',
  inkSoft: '#52626a',
  line: '#dfe4e3',
  ground: '#f4f6f5',
  brand: '#12565f',
  brandSoft: '#e6f0f0',
  promised: '#25704a',
  introduced: '#1f6f8b',
  open: '#8a6d1f',
  gap: '#b0382a',
} as const;

/** Calm and dense: people read tables here all day. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.brand,
    colorInfo: colours.introduced,
    colorSuccess: colours.promised,
    colorWarning: '#8f6410',
    colorError: colours.gap,
    // Derived from dark inks these would be dark grounds.
    colorWarningBg: '#fdf7e3',
    colorWarningBorder: '#d9bd62',
    colorErrorBg: '#fbeeec',
    colorErrorBorder: '#dda79f',
    colorInfoBg: '#eaf4f7',
    colorInfoBorder: '#9cc4d1',
    colorSuccessBg: '#e9f5ee',
    colorSuccessBorder: '#9fcbb2',
    colorLink: colours.brand,
    colorText: colours.ink,
    colorTextSecondary: colours.inkSoft,
    colorTextTertiary: colours.inkSoft,
    colorTextDescription: colours.inkSoft,
    colorTextPlaceholder: '#66757c',
    colorBgLayout: colours.ground,
    colorBorder: '#c3cccb',
    colorBorderSecondary: colours.line,
    borderRadius: 6,
    fontSize: 14,
    fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
    controlHeight: 34,
    controlHeightLG: 46,
    controlOutlineWidth: 3,
    // Nothing moves by itself: old machines, and people who look away and back.
    motion: false,
  },
  components: {
    Table: { headerBg: '#eef2f1', headerColor: colours.ink, rowHoverBg: '#f3f8f8', cellPaddingBlockSM: 8 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
  },
};
