/** What tabs tell each other: a project was stored, projects came or went, or a readiness check or checklist changed. */
export type Notice = {readonly type: 'stored'; readonly id: string} | {readonly type: 'list'} | {readonly type: 'records'};

/** The line between tabs of this site; a port. Without it tabs still notice each other when they save. */
export interface Channel {
  post(notice: Notice): void;
  /** Hears the notices of other tabs; gives back how to stop. */
  listen(hear: (notice: Notice) => void): () => void;
}

const isNotice = (value: unknown): value is Notice => {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return value.type === 'list' || value.type === 'records' || (value.type === 'stored' && 'id' in value && typeof value.id === 'string');
};

/** The browser's BroadcastChannel, or a line that leads nowhere where there is none. */
export function browserChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined') return {post: () => {}, listen: () => () => {}};
  // Opened on first use: while the site is built nobody listens, and an open line would keep the build from ending.
  let opened: BroadcastChannel | undefined;
  const open = (): BroadcastChannel => (opened ??= new BroadcastChannel('microcvet-handbook'));
  return {
    post: (notice) => open().postMessage(notice),
    listen: (hear) => {
      const onMessage = ({data}: MessageEvent): void => { if (isNotice(data)) hear(data); };
      open().addEventListener('message', onMessage);
      return () => opened?.removeEventListener('message', onMessage);
    },
  };
}
