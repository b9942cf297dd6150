import type {BlockId} from './blocks';
import {blocksOf, type Plan} from './plan';
import type {workshopWords} from './words';

type Words = ReturnType<typeof workshopWords>;

/** More people than this do not hear one another without a microphone. */
const heard = 12;
const designs: readonly BlockId[] = ['need', 'outcomes', 'matrix', 'enter', 'enter-paper'];

/** Whether a plan has a break or lunch. */
export const hasBreak = ({slots}: Plan): boolean => slots.some(({kind}) => kind !== 'block');

/** Whether devices are used where no network is. */
export const isOffline = ({needed}: Plan): boolean => needed.some(({thing}) => thing === 'stick');

/** What the workshop is called: nobody designs in the shortest ones. */
export const titleOf = (plan: Plan, {text}: Words): string => text(blocksOf(plan).some((id) => designs.includes(id)) ? 'title' : 'title.meet');

/** What the trainer does in a block of this plan. */
export const howOf = (plan: Plan, id: BlockId, {blocks, text}: Words): readonly string[] => {
  const {how} = blocks[id];
  return id === 'opening' && hasBreak(plan) ? [how[0] ?? '', text('opening.break'), ...how.slice(1)] : how;
};

/** What the room needs for this plan. */
export const roomOf = (plan: Plan, {lists, text}: Words): readonly string[] => [
  ...(lists.room ?? []), ...(plan.options.people > heard ? [text('room.microphone')] : []), ...(hasBreak(plan) ? [text('room.breaks')] : []),
];
