/** The index that is searched. */
export const LIVE = 'lianqiao_enterprises';
/** The one that is being filled to take its place. */
export const NEXT = 'lianqiao_enterprises_next';
