import type {Specification} from '../specification';

/** Parts that the documents of one specification have in common, kept for a class. */
export interface CommonParts {
  /** The part of this name; made anew when the specification says something else than the last one. It may depend on nothing but the specification and the name. */
  of<Part>(specification: Specification, name: string, make: () => Part): Part;
}

/** Keeps the common parts of one specification, which nobody changes meanwhile. */
export function commonParts(): CommonParts {
  let last: {specification: Specification; text: string; parts: Map<string, unknown>} | undefined;
  return {
    of: <Part>(specification: Specification, name: string, make: () => Part): Part => {
      if (last?.specification !== specification) {
        // The same specification comes as another object from another thread.
        const text = JSON.stringify(specification);
        last = {specification, text, parts: last?.text === text ? last.parts : new Map()};
      }
      const {parts} = last;
      if (!parts.has(name)) parts.set(name, make());
      return parts.get(name) as Part;
    },
  };
}
