import {useDeferredValue, useMemo} from 'react';
import {type Review, review, type Specification} from '../../specification';

/** The document and its review, a moment behind typing when the machine is slow, so that keys never wait. */
export function useReview(specification: Specification): {specification: Specification; result: Review} {
  const settled = useDeferredValue(specification);
  return {specification: settled, result: useMemo(() => review(settled), [settled])};
}
