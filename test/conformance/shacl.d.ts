declare module 'shacl-engine' {
  /** Only what the tests use. */
  export class Validator {
    constructor(shapes: object, options: {factory: object});
    validate(data: {dataset: object}): Promise<{conforms: boolean; results: {path?: {predicates: {value: string}[]}[]; constraintComponent?: {value: string}}[]}>;
  }
}
declare module 'n3';
declare module 'rdf-validate-shacl' {
  export default class {
    constructor(shapes: object, options?: {factory: never});
    validate(data: object): Promise<{conforms: boolean; results: {path?: {value: string}; sourceConstraintComponent?: {value: string}}[]}>;
  }
}
