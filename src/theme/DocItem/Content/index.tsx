import React from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import {PageFacts} from '@site/src/components/PageFacts';
import {StepsPath} from '@site/src/components/Procedures';

/** A page of the handbook as its front matter frames it: title, facts, on a procedure the place among the ten steps, then the text. */
export default function DocItemContent({children}: {children: React.ReactNode}): React.ReactElement {
  const {metadata} = useDoc();
  return (
    <div className="theme-doc-markdown markdown">
      <header><Heading as="h1">{metadata.title}</Heading></header>
      <PageFacts />
      <StepsPath page={`/${metadata.id}/`} />
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
