/** How a process of this house ends where it did not do what was asked. */
export const FAILED = 1;
export const BAD_INPUT = 2;
