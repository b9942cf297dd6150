import React from 'react';
import {type EvidenceMark, sourceById} from '../../standards';
import {longDate, useWords} from '../words';

interface SourceProps {
  /** Name of the source in src/standards; an unknown one stops the build. */
  id: string;
  /** Place in the source. */
  detail?: string;
  /** How well the statement is backed; said only where the source was not read. */
  mark?: EvidenceMark;
}

/** A source: its title as a link, the place in it, how far it was read, and the day of the last look. */
export function Source({id, detail, mark}: SourceProps): React.ReactElement {
  const {lang, word} = useWords();
  const source = sourceById(id);
  if (!source) throw new Error(`There is no source ${id}`);
  const caution = mark === 'opening' || mark === 'to-confirm' ? word(`mark.${mark}`) : '';
  const remarks = [detail, caution, source.address ? word('source.lookedUp', {date: longDate(source.checked, lang)}) : ''].filter(Boolean).join('; ');
  return <>{source.address ? <a href={source.address}>{source.title}</a> : source.title}{remarks ? ` (${remarks})` : ''}</>;
}

/** The sources of a page, with what a reader should know about the copies that were read. */
export function SourceList({ids}: {ids: readonly string[]}): React.ReactElement {
  return <ul>{ids.map((id) => <li key={id}><Source id={id} />{sourceById(id)?.note ? <>. {sourceById(id)?.note}</> : null}</li>)}</ul>;
}
