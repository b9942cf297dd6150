import type {ReactElement} from 'react';
import type {Paper} from '../../documents';
import styles from './Workshop.module.css';

type Block = Paper['sections'][number]['blocks'][number];
type Value = Extract<Block, {kind: 'text'}>['values'][number];
const textOf = (value: Value): string => (typeof value === 'string' ? value : 'text' in value ? value.text : value.gap);
const cellOf = (values: readonly Value[]): string => values.map(textOf).join(' ');

function BlockView({block}: {readonly block: Block}): ReactElement {
  if (block.kind === 'table') {
    return (
      <div className={`${styles.wide} mv-table`} data-many={(block.head.length > 5 && block.head.length < 12) || undefined} role="region" aria-label={block.caption} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr>{block.head.map((text, index) => <th key={index} scope="col">{text}</th>)}</tr></thead>
          <tbody>{block.rows.map((cells, at) => <tr key={at}>{cells.map((values, index) => (index === 0 ? <th key={index} scope="row">{cellOf(values)}</th> : <td key={index}>{cellOf(values)}</td>))}</tr>)}</tbody>
        </table>
      </div>
    );
  }
  if (block.kind === 'rows') return <dl>{block.rows.map(({label, values}) => <div key={label}><dt>{label}</dt><dd>{cellOf(values)}</dd></div>)}</dl>;
  if ('items' in block) return <ul className={styles.list}>{block.items.map((item, index) => <li key={index}>{textOf(item)}</li>)}</ul>;
  return <>{block.values.map((value, index) => <p key={index} className={block.kind === 'notice' ? styles.mind : undefined}>{textOf(value)}</p>)}</>;
}

/** What stands in a paper, for the screen; headings begin under that of the part. */
export function PaperView({paper}: {readonly paper: Paper}): ReactElement {
  return <>{paper.sections.map(({title, blocks}, index) => <section key={index}>{paper.sections.length > 1 && <h4>{title}</h4>}{blocks.map((block, at) => <BlockView key={at} block={block} />)}</section>)}</>;
}
