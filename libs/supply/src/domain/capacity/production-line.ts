import { newId } from '#kernel';

/** A firm has no more lines than this. */
export const LINES_A_FIRM = 100;

export interface LineSaid {
  readonly name: string;
  /** What it makes, as people ask for it: `制动盘`. */
  readonly makes: string;
}

/** A line of a firm, or a process it has room in, whose weeks are told in one unit. */
export class ProductionLine {
  readonly id!: string;
  readonly enterpriseId!: string;
  /** Of the firm; staff of that region see the line. */
  readonly regionCode!: string;
  name!: string;
  makes!: string;
  /** Fixed: numbers in another unit would be other numbers. */
  readonly unit!: string;
  readonly createdAt!: Date;
  readonly version!: number;

  private constructor() {
    // Made by `open` and by the mapping only.
  }

  static open(
    firm: { readonly enterpriseId: string; readonly regionCode: string },
    said: LineSaid & { readonly unit: string },
    at: Date,
  ): ProductionLine {
    return Object.assign(new ProductionLine(), {
      id: newId(),
      enterpriseId: firm.enterpriseId,
      regionCode: firm.regionCode,
      ...said,
      createdAt: at,
      version: 1,
    });
  }

  correct({ name, makes }: LineSaid): void {
    this.name = name;
    this.makes = makes;
  }
}
