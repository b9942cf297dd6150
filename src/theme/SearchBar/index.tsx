import React from 'react';
import {SearchButton} from '@site/src/components/Search';

/** The place for a search in the bar of the theme, which has none of its own. */
export default function SearchBar(): React.ReactElement {
  return <SearchButton look="bar" />;
}
