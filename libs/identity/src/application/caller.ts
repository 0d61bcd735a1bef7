/** Where a request came from. */
export interface Caller {
  /** IP address. */
  readonly address: string;
  /** What the program calls itself; empty when it says nothing. */
  readonly client: string;
}
