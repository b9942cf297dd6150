import React from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';

interface BookLinkProps {
  /** Folder of a part, such as procedures; without it the whole handbook. */
  part?: string;
  children: React.ReactNode;
}

/** A link to the handbook, or a part of it, on one page. The build makes those pages from the others, so the router does not know them. */
export function BookLink({part, children}: BookLinkProps): React.ReactElement {
  const address = useBaseUrl(part ? `/book/${part}/` : '/book/');
  return <a href={address}>{children}</a>;
}
