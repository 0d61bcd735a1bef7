/** Where a bucket is and who may use it. */
export interface S3Settings {
  /** Scheme, host and port. The bucket's name follows in the path, as every S3-compatible store understands it. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
  readonly secret: string;
}
