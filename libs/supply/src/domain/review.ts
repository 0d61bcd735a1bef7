/** What a member of staff decided, and when. */
export interface Decision {
  readonly by: string;
  readonly at: Date;
}
