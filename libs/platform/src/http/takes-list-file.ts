import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

interface FormField {
  readonly type: 'string';
  readonly enum?: string[];
  readonly format?: string;
  readonly description?: string;
}

/** Describes a form with a list as a file, how it is to be read, and what else goes with it. */
export function TakesListFile(more: Readonly<Record<string, FormField>> = {}): MethodDecorator {
  return applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: '.xlsx, .xlsm or .csv, told by its contents' },
          sheet: {
            type: 'string',
            description: 'name of the sheet to read; the first with a known heading if not given',
          },
          mapping: {
            type: 'string',
            description: 'JSON object: heading or letters of a column to field, "-" to pass it over',
          },
          ...more,
        },
      },
    }),
  );
}
