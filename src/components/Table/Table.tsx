import React from 'react';
import {useWords} from '../words';

/** A table of a page. On a narrow screen it scrolls sideways inside its place, also with the arrow keys, so the place can take the focus. */
export function Table(props: React.ComponentPropsWithoutRef<'table'>): React.ReactElement {
  const {word} = useWords();
  return <div className="mv-table" role="group" aria-label={word('table.place')} tabIndex={0}><table {...props} /></div>;
}

/** A cell at the head of a table. The empty corner above row names heads nothing, and must not be read out as a heading. */
export const HeadCell = ({children, ...props}: React.ComponentPropsWithoutRef<'th'>): React.ReactElement => (React.Children.count(children) > 0 ? <th {...props}>{children}</th> : <td style={props.style} />);
