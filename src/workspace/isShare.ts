/** What a fragment that carries a shared specification begins with. */
export const shareName = 'share=';

/** Whether a link or fragment carries a share at all; apart from the reading, so that pages which only ask stay light. */
export const isShare = (text: string): boolean => text.includes(`#${shareName}`);
