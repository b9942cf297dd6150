import type {ErrorSchema, RJSFSchema, ValidationData, ValidatorType} from '@rjsf/utils';

/**
 * What rjsf asks a validator, answered without one. rjsf needs it only to choose between schemas of a oneOf, and our form schemas have none;
 * what is wrong with an answer is found by `problems`, on "Save and continue" and not while somebody types.
 */
export const formValidator: ValidatorType<unknown, RJSFSchema> = {
  isValid: () => true,
  validateFormData: (): ValidationData<unknown> => ({errors: [], errorSchema: {} as ErrorSchema<unknown>}),
  rawValidation: <Result = unknown>(): {errors?: Result[]} => ({errors: []}),
};
