/** A time as people read it in a report: date and minute, UTC. Far years are given as they are. */
export const readable = (time: number): string => {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};
